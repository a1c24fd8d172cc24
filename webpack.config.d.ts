import type { Configuration } from "webpack";

type Factory = (
  env: object,
  argv: { mode: "production" | "development" },
) => Promise<Configuration>;
declare const configs: (Factory | Configuration)[];
export default configs;
