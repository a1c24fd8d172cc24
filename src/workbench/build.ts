import webpack from "webpack";
import configs from "../../webpack.config.js";

/**
 * Builds the add-in into `dist/` and the workbench page into `dist-workbench/`.
 *
 * @throws Error with webpack's own words when something does not compile
 */
export async function build(): Promise<void> {
  const settings = configs.map((config) =>
    typeof config === "function" ? config({}, { mode: "production" }) : config,
  );
  const compiler = webpack(await Promise.all(settings));
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  // Closing writes the cache, without which the next start takes as long as the first.
  await new Promise<void>((resolve, reject) =>
    compiler.close((error) => (error ? reject(error) : resolve())),
  );
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
