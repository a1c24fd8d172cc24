import type { Growth } from "../../domain/targetPath";

/** What people write for the same points every year, and for the same percent. */
export const growthWords: Readonly<Record<string, Growth>> = {
  linear: "linear",
  compound: "compound",
  majemuk: "compound",
};
