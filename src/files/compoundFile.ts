import { email, presentation, textDocument, unknownFile } from "../messages/files";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { encryptedFile } from "../messages/xlsx";
import { bytesFrom, type ByteSource } from "./byteSource";
import { beginsWith } from "./signatures";

/** Where the head of a compound file says what, as [MS-CFB] has it. */
const head = { length: 512, sectorShift: 30, directory: 48, moreTables: 68, tables: 76 };
const TABLES_IN_HEAD = 109;
const ENTRY_LENGTH = 128;
const entry = { nameLength: 64, kind: 66 };
/** More directory sectors than a workbook has, and an end for those that lead in circles. */
const MOST_SECTORS = 1024;

/** What is no old workbook, by a stream that it has. */
const others: readonly (readonly [RegExp, Text])[] = [
  [/^EncryptedPackage$/, encryptedFile],
  [/^WordDocument$/, textDocument],
  [/^PowerPoint Document$/, presentation],
  [/^__substg1\.0_|^__properties_version1\.0$/, email],
];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, "d0cf11e0a1b11ae1");
}

/**
 * What a compound file holds. Where that can't be read, the reader of old workbooks has the word.
 *
 * @throws Refused with what it is, where it is no old workbook
 */
export function compoundFormat(source: ByteSource): "xls" {
  const names = streamNames(source);
  if (names.some((name) => /^(Workbook|Book)$/i.test(name))) return "xls";
  const other = others.find(([name]) => names.some((each) => name.test(each)));
  if (other) throw new Refused(other[1]);
  if (names.length > 0) throw new Refused(unknownFile);
  return "xls";
}

function streamNames(source: ByteSource): string[] {
  const file = new CompoundFile(source);
  const names: string[] = [];
  let sector = file.directory;
  for (let read = 0; read < MOST_SECTORS && file.has(sector); read++) {
    names.push(...namesIn(file.sector(sector)));
    sector = file.next(sector);
  }
  return names;
}

function namesIn(directory: Uint8Array): string[] {
  const names: string[] = [];
  const decoder = new TextDecoder("utf-16le");
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const each = directory.subarray(at, at + ENTRY_LENGTH);
    const length = Math.min(each[entry.nameLength] ?? 0, entry.nameLength);
    if (each[entry.kind] !== 0)
      names.push(decoder.decode(each.subarray(0, Math.max(0, length - 2))));
  }
  return names;
}

/** The sectors of a compound file, and the chains that they make. */
class CompoundFile {
  readonly directory: number;
  private readonly sectorLength: number;

  constructor(private readonly source: ByteSource) {
    const [shift = 0] = bytesFrom(source, head.sectorShift, 1);
    this.sectorLength = shift === 12 ? 4096 : 512;
    this.directory = this.numberAt(head.directory);
  }

  has(sector: number): boolean {
    return this.offset(sector) < this.source.size;
  }

  sector(sector: number): Uint8Array {
    return bytesFrom(this.source, this.offset(sector), this.sectorLength);
  }

  /** The sector that follows in its chain. */
  next(sector: number): number {
    const numbersATable = this.sectorLength / 4;
    const table = this.table(Math.floor(sector / numbersATable));
    return this.numberAt(this.offset(table) + 4 * (sector % numbersATable));
  }

  /** The sector of a table of chains: the head lists the first ones, a chain of lists the others. */
  private table(index: number): number {
    if (index < TABLES_IN_HEAD) return this.numberAt(head.tables + 4 * index);
    const tablesAList = this.sectorLength / 4 - 1;
    const lists = Math.floor((index - TABLES_IN_HEAD) / tablesAList);
    let list = this.numberAt(head.moreTables);
    for (let read = 0; read < lists; read++) {
      list = this.numberAt(this.offset(list) + 4 * tablesAList);
    }
    return this.numberAt(this.offset(list) + 4 * ((index - TABLES_IN_HEAD) % tablesAList));
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorLength;
  }

  /** Where the file has ended, a sector that it does not have. */
  private numberAt(at: number): number {
    const isThere = at + 4 <= this.source.size;
    return isThere
      ? new DataView(bytesFrom(this.source, at, 4).buffer).getUint32(0, true)
      : Infinity;
  }
}
