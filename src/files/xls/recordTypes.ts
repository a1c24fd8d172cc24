/** The records that are read, by their numbers in [MS-XLS]; several differ between versions. */
export const recordTypes = {
  endOfPart: 0x0a,
  codePage: 0x42,
  password: 0x2f,
  dates1904: 0x22,
  sheet: 0x85,
  sharedTexts: 0xfc,
  continued: 0x3c,
  merged: 0xe5,
  row: 0x208,
  shortFormat: 0x1e,
  format: 0x41e,
  style3: 0x243,
  style4: 0x443,
  style: 0xe0,
} as const;

/** A workbook begins with one of these, and so does each part of it. */
export const beginnings: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809]);

/** Cells that hold something; the first ones of a kind are those of Excel 2. */
export const cellTypes = {
  integer: [0x02],
  number: [0x03, 0x203],
  shortNumber: [0x27e],
  shortNumbers: [0xbd],
  text: [0x04, 0x204, 0xd6],
  sharedText: [0xfd],
  truth: [0x05, 0x205],
  formula: [0x06, 0x206, 0x406],
} as const;

export type CellType = keyof typeof cellTypes;

/** What a record's number means, for those that are cells. */
export const cellTypeOf: ReadonlyMap<number, CellType> = new Map(
  (Object.keys(cellTypes) as CellType[]).flatMap((type) =>
    cellTypes[type].map((number) => [number, type] as const),
  ),
);

/** The text that a formula gives stands behind it; these may stand between. */
export const formulaTexts: ReadonlySet<number> = new Set([0x07, 0x207]);
export const formulaParts: ReadonlySet<number> = new Set([0x21, 0x221, 0x36, 0x236, 0xbc, 0x4bc]);
