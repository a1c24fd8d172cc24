import {
  type ImportedFile,
  type ImportedMembers,
  type ImportedSheet,
  type ImportResult,
  rejectionCodes,
} from "../members/importResult";
import { filesImported } from "../messages/batch";
import {
  columnsLeft,
  columnsTaken,
  encodingNames,
  fieldNames,
  formatNames,
  listOfPersons,
  type Persons,
  personsCounted,
  rejectedFor,
  rejectionReasons,
  sheetCopied,
} from "../messages/imports";
import type { Language, Text } from "../messages/text";
import type { MemberColumn } from "../tables/memberList";

/** An import for people: what each file held and what was made of it, and all of them together. */
export function importText({ files, lists }: ImportResult, language: Language): string {
  const read = files.filter(({ error }) => error === undefined);
  const blocks = read.map((file) => `${fileLines(file, language).join("\n")}\n`);
  const totals = [
    filesImported(files.length, files.length - read.length),
    ...(lists.length > 0 ? [personsCounted(personsOf(lists.map(({ members }) => members)))] : []),
  ];
  return [...blocks, totals.map((total) => total[language]).join(" · ")].join("\n");
}

function fileLines({ file, format, encoding, sheets }: ImportedFile, language: Language): string[] {
  const written = [
    ...(format ? [formatNames[format]] : []),
    ...(encoding ? [encodingNames[encoding]] : []),
  ];
  return [
    [file, ...written].join(" · "),
    ...sheets.flatMap((sheet) => sheetTexts(sheet, language)).map((line) => line[language]),
  ];
}

function sheetTexts(sheet: ImportedSheet, language: Language): Text[] {
  if (sheet.kind !== "members")
    return [indented(2, sheetCopied(sheet.sheet, sheet.kind, sheet.rows))];
  const taken = sheet.columns.filter(({ field }) => field !== undefined);
  const left = sheet.columns.filter(({ field }) => field === undefined);
  const texts = [
    columnsTaken(taken.map((column) => `${column.text} → ${fieldOf(column, language)}`)),
    ...(left.length > 0 ? [columnsLeft(left.map(({ text }) => text))] : []),
    ...rejections(sheet),
  ];
  return [
    indented(2, listOfPersons(sheet.sheet, personsOf([sheet]))),
    ...texts.map((text) => indented(4, text)),
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

function personsOf(lists: readonly ImportedMembers[]): Persons {
  const sum = (count: (list: ImportedMembers) => number) =>
    lists.reduce((total, list) => total + count(list), 0);
  const rows = sum((list) => list.rows);
  const rejected = sum(({ rejectedRows }) => rejectedRows.length);
  const duplicates = sum(({ duplicateRows }) => duplicateRows.length);
  return { rows, rejected, duplicates, counted: rows - rejected - duplicates };
}

function indented(width: number, text: Text): Text {
  const blank = " ".repeat(width);
  return { id: blank + text.id, en: blank + text.en };
}
