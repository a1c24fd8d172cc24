/**
 * Files, each under a name that no other has: a browser does not tell folders, so that two may
 * have the same. "peserta.csv", "peserta.csv (2)".
 */
export function namedApart<File extends { readonly name: string }>(files: readonly File[]): File[] {
  const names = new Set<string>();
  const own = new Set(files.map(({ name }) => name));
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; names.has(name); number++) {
      const numbered = `${file.name} (${number})`;
      if (!own.has(numbered)) name = numbered;
    }
    names.add(name);
    return name === file.name ? file : { ...file, name };
  });
}

/**
 * Names of files as they may be shown to others: without folders, but where two files have the
 * same name, with as much of their folders as tells them apart.
 *
 * @returns the short name of each of these files
 */
export function shortNames(files: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(files)];
  return new Map(all.map((file) => [file, shortName(file, all)]));
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
