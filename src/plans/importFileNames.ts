import type { ListOfFile } from "../members/importResult";

/**
 * The lists with the names of their files as sheets show them: without folders, but where two
 * files have the same name, with as much of their folders as tells them apart.
 */
export function withShortNames(lists: readonly ListOfFile[]): ListOfFile[] {
  const files = [...new Set(lists.map(({ file }) => file))];
  const names = new Map(files.map((file) => [file, shortName(file, files)]));
  const nameOf = (file: string) => names.get(file) ?? file;
  return lists.map(({ file, members }) => ({
    file: nameOf(file),
    // The only sheet of a file without sheets bears the file's name.
    members: members.sheet === file ? { ...members, sheet: nameOf(file) } : members,
  }));
}

function shortName(file: string, files: readonly string[]): string {
  const length = partsOf(file).length;
  for (let parts = 1; parts < length; parts++) {
    const name = lastParts(file, parts);
    if (files.every((other) => other === file || lastParts(other, parts) !== name)) return name;
  }
  return file;
}

function lastParts(file: string, parts: number): string {
  return partsOf(file).slice(-parts).join("/");
}

function partsOf(file: string): string[] {
  return file.split(/[\\/]/);
}
