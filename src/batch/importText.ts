import { withoutNiks } from "../tables/masked";
import {
  type ImportedFile,
  type ImportedMembers,
  type ImportedSheet,
  type ImportResult,
  rejectionCodes,
} from "../members/importResult";
import { personsOf } from "../members/persons";
import { filesImported } from "../messages/batch";
import {
  columnsLeft,
  columnsTaken,
  encodingNames,
  fieldNames,
  formatNames,
  inactiveNotCounted,
  listOfPersons,
  personsCounted,
  rejectedFor,
  rejectionReasons,
  sheetCopied,
  statusesCounted,
  withoutRegion,
  withoutSegment,
} from "../messages/imports";
import type { Language, Text } from "../messages/text";
import {
  inactivePersons,
  statusTallies,
  unknownRegions,
  unknownSegments,
} from "../plans/importTallies";
import type { MemberColumn } from "../tables/memberList";

/** What is said of files, of a sheet that is no list of persons, and of inactive persons. */
interface Words {
  readonly files: (files: number, unusable: number) => Text;
  readonly other: typeof sheetCopied;
  readonly inactive: typeof inactiveNotCounted;
}

const wordsOfImport: Words = {
  files: filesImported,
  other: sheetCopied,
  inactive: inactiveNotCounted,
};

/** An import for people: what each file held and what was made of it, and all of them together. */
export function importText(
  result: ImportResult,
  language: Language,
  words: Words = wordsOfImport,
): string {
  const { files, lists } = result;
  const read = files.filter(({ error }) => error === undefined);
  const blocks = read.map((file) => `${fileLines(file, language, words).join("\n")}\n`);
  const totals = [
    words.files(files.length, files.length - read.length),
    ...(lists.length > 0 ? [personsCounted(personsOf(lists.map(({ members }) => members)))] : []),
  ];
  return [
    ...blocks,
    totals.map((total) => total[language]).join(" · "),
    ...toLookAt(result, words).map((text) => text[language]),
  ].join("\n");
}

/** What is counted all the same, and may not be what was meant; and who is no participant. */
function toLookAt({ lists, groups }: ImportResult, words: Words): Text[] {
  const statuses = statusTallies(groups);
  const inactive = inactivePersons(groups);
  const regions = unknownRegions(groups, lists);
  const segments = unknownSegments(groups, lists);
  return [
    ...(statuses.length > 0 ? [statusesCounted(statuses, inactive)] : []),
    ...(inactive > 0 ? [words.inactive(inactive)] : []),
    ...(regions.length > 0 ? [withoutRegion(regions)] : []),
    ...(segments.length > 0 ? [withoutSegment(segments)] : []),
  ];
}

function fileLines(
  { file, format, encoding, sheets }: ImportedFile,
  language: Language,
  words: Words,
): string[] {
  const written = [
    ...(format ? [formatNames[format]] : []),
    ...(encoding ? [encodingNames[encoding]] : []),
  ];
  return [
    [file, ...written].join(" · "),
    ...sheets
      .flatMap((sheet) => sheetTexts(sheet, file, language, words))
      .map((line) => line[language]),
  ];
}

function sheetTexts(
  sheet: ImportedSheet,
  file: string,
  language: Language,
  { other }: Words,
): Text[] {
  // The only sheet of a file without sheets bears the file's name.
  const name = sheet.sheet === file ? "" : `${sheet.sheet} · `;
  if (sheet.kind === "leftOut") return [];
  if (sheet.kind !== "members") return [behind(`  ${name}`, other(sheet.kind, sheet.rows))];
  const taken = sheet.columns.filter(({ field }) => field !== undefined);
  const left = sheet.columns.filter(({ field }) => field === undefined);
  const texts = [
    columnsTaken(
      taken.map((column) => `${withoutNiks(column.text)} → ${fieldOf(column, language)}`),
    ),
    ...(left.length > 0 ? [columnsLeft(left.map(({ text }) => withoutNiks(text)))] : []),
    ...rejections(sheet),
  ];
  return [
    behind(`  ${name}`, listOfPersons(personsOf([sheet]))),
    ...texts.map((text) => behind("    ", text)),
  ];
}

/** "program JHT" for a column that is about one programme. */
function fieldOf({ field, programme }: MemberColumn, language: Language): string {
  const name = fieldNames[field ?? "none"][language];
  return programme === undefined ? name : `${name} ${programme}`;
}

function rejections({ rejectedFor: codes }: ImportedMembers): Text[] {
  return rejectionCodes.flatMap((code, index) => {
    const rows = codes.filter((each) => each === index).length;
    return rows > 0 ? [rejectedFor(code, rejectionReasons[code], rows)] : [];
  });
}

function behind(start: string, text: Text): Text {
  return { id: start + text.id, en: start + text.en };
}
