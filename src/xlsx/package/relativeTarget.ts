import { folderOf } from "../../files/xlsx/partNames";

/** The way from one part to another, as a relationship's target. */
export function relativeTarget(from: string, to: string): string {
  const up = folderOf(from).split("/").filter(Boolean);
  const down = to.split("/");
  while (up.length > 0 && down.length > 1 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return "../".repeat(up.length) + down.join("/");
}
