import type { FileRead } from "../fileRead";
import type { ImportChoices } from "../importChoices";
import type { ImportProgress } from "../importResult";
import type { MemberHeader } from "../memberHeader";
import { type FileToImport, type ListsTaken, readFiles } from "../readFiles";
import type { ListRows } from "../sheetRows";

/**
 * Reads some of the files only; places of files are those among all of them.
 *
 * @param places which files, from 0
 * @returns what was read, by place
 */
export async function readSome<List extends ListRows>(
  files: readonly FileToImport[],
  places: readonly number[],
  { begin, forget }: Pick<ListsTaken<List>, "begin" | "forget">,
  choices: ImportChoices,
  onProgress: (progress: ImportProgress) => void,
): Promise<Map<number, FileRead<List>>> {
  const placeOf = (index: number) => places[index] ?? 0;
  const { fields, fieldsOf, leftOut = [] } = choices;
  const reads = await readFiles(
    places.flatMap((place) => files[place] ?? []),
    {
      begin: (index: number, sheet: string, header: MemberHeader) =>
        begin(placeOf(index), sheet, header),
      forget,
    },
    {
      choices: {
        fields,
        fieldsOf,
        leftOut: leftOut.map(({ file, sheet }) => ({ file: places.indexOf(file), sheet })),
      },
      onProgress: (progress) => onProgress({ ...progress, index: placeOf(progress.index) }),
    },
  );
  return new Map(reads.map((read, index) => [placeOf(index), read]));
}
