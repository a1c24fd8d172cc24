import { changedMeanwhile } from "../../messages/handOver";
import { Refused } from "../../messages/refused";
import { namedApart, shortNames } from "../fileNames";
import { type FileRead, listsOf } from "../fileRead";
import { countFiles, type CountedFiles } from "../importFiles";
import type { ImportProgress, ImportResult } from "../importResult";
import { withoutNiks } from "../../tables/masked";
import { groupMeanings } from "../memberGroups";
import type { MemberHeader } from "../memberHeader";
import type { MemberRows } from "../memberRows";
import { type FileToImport, readFiles } from "../readFiles";
import { aggregateSql } from "./aggregateSql";
import { aggregateColumns, knownValues } from "./columns";
import type { HandOverChoices, HandOverName } from "./handOverChoices";
import { ListAgain } from "./listAgain";
import { type ListPlace, MembersTable } from "./membersTable";
import { ParquetFile, type TakeBytes } from "./parquetFile";
import { personNames } from "./personNames";

type OnProgress = (progress: ImportProgress) => void;

/**
 * Hands the members of lists over to an engine that reads Parquet: counts them as an import does,
 * then reads the lists once more and writes each row about a person; no names, wages or KPJ
 * numbers. Only a part of the rows is in memory at a time.
 *
 * @param write takes the parts of the three files, of one file after another
 * @param onProgress told of both readings as if they were one
 * @returns what was counted. Where there are no members at all, nothing is written
 * @throws Refused if the files change between the two readings
 */
export async function handOver(
  toRead: readonly FileToImport[],
  choices: HandOverChoices,
  write: (name: HandOverName, bytes: Uint8Array<ArrayBuffer>) => void,
  onProgress: OnProgress,
): Promise<ImportResult> {
  const files = namedApart(toRead);
  const counted = await countFiles(files, { choices, onProgress: firstHalf(onProgress) });
  const { result } = counted;
  if (result.lists.every(({ members }) => members.rows === 0)) return result;
  await writeMembers(files, counted, choices, {
    take: (bytes) => write("peserta.parquet", bytes),
    onProgress: secondHalf(onProgress),
  });
  writeAggregate(result, (bytes) => write("agregat.parquet", bytes));
  write("agregat.sql", new TextEncoder().encode(aggregateSql()));
  return result;
}

/** Reads the files that have lists once more, and writes their members. */
async function writeMembers(
  files: readonly FileToImport[],
  { census, reads }: CountedFiles,
  choices: HandOverChoices,
  { take, onProgress }: { readonly take: TakeBytes; readonly onProgress: OnProgress },
): Promise<void> {
  const lists = listsOf(reads);
  const meaningOf = groupMeanings(census, lists);
  const table = new MembersTable((group) => meaningOf(group).known, take);
  const reading = { census, lists, nameOf: personNames(choices.niks), table };
  const again = filesWithLists(files, reads);
  const placeOf = placesIn(files);
  const taken = {
    begin: (index: number, sheet: string, header: MemberHeader) => {
      const { file, lists: places } = again[index] as FileAgain;
      const list = places.next().value;
      return list === undefined
        ? undefined
        : new ListAgain(reading, list, placeOf(file.name, sheet), header);
    },
  };
  const readAgain = await readFiles(
    again.map(({ file }) => file),
    taken,
    // What was left out is known by its place.
    { choices: { ...choices, leftOut: [], onlyMembersBut: undefined }, onProgress },
  );
  refuseOtherLists(readAgain, lists.length);
  table.finish();
}

interface FileAgain {
  readonly file: FileToImport;
  /** The place among all lists of each list that it begins; undefined for those left out. */
  readonly lists: Iterator<number | undefined, undefined>;
}

function filesWithLists(
  files: readonly FileToImport[],
  reads: readonly FileRead<MemberRows>[],
): FileAgain[] {
  let place = 0;
  return files.flatMap((file, index) => {
    const found = (reads[index]?.sheets ?? []).filter((sheet) => "list" in sheet);
    const lists = found.map(({ list }) => (list ? place++ : undefined));
    return lists.some((list) => list !== undefined) ? [{ file, lists: lists.values() }] : [];
  });
}

/** Names of files and sheets as others may see them. */
function placesIn(files: readonly FileToImport[]): (file: string, sheet: string) => ListPlace {
  const names = shortNames(files.map(({ name }) => name));
  return (file, sheet) => ({
    file: withoutNiks(names.get(file) ?? file),
    // The only sheet of a file without sheets bears the file's name.
    sheet: sheet === file ? null : withoutNiks(sheet),
  });
}

/** @throws Refused if the lists are not those that were counted */
function refuseOtherLists(reads: readonly FileRead<ListAgain>[], counted: number): void {
  for (const { error } of reads) if (error) throw new Refused(error);
  const lists = listsOf(reads);
  if (lists.length !== counted || !lists.every(({ isSame }) => isSame)) {
    throw new Refused(changedMeanwhile);
  }
}

function writeAggregate({ groups }: ImportResult, take: TakeBytes): void {
  const file = new ParquetFile(aggregateColumns, take);
  for (const group of groups) file.add([...knownValues(group), group.participants]);
  file.finish();
}

function firstHalf(onProgress: OnProgress): OnProgress {
  return (progress) => onProgress({ ...progress, totalBytes: 2 * progress.totalBytes });
}

function secondHalf(onProgress: OnProgress): OnProgress {
  return (progress) =>
    onProgress({
      ...progress,
      bytes: progress.totalBytes + progress.bytes,
      totalBytes: 2 * progress.totalBytes,
    });
}
