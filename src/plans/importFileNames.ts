import { shortNames } from "../members/fileNames";
import type { ListOfFile } from "../members/importResult";

/** The lists with the names of their files as sheets show them. */
export function withShortNames(lists: readonly ListOfFile[]): ListOfFile[] {
  const names = shortNames(lists.map(({ file }) => file));
  const nameOf = (file: string) => names.get(file) ?? file;
  return lists.map(({ file, members }) => ({
    file: nameOf(file),
    // The only sheet of a file without sheets bears the file's name.
    members: members.sheet === file ? { ...members, sheet: nameOf(file) } : members,
  }));
}
