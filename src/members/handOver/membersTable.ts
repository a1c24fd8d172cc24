import { lookUpOnce } from "../../tables/lookUpOnce";
import type { RejectionCode } from "../importResult";
import type { Known } from "../memberGroups";
import { knownColumns, knownValues, membersColumns } from "./columns";
import { ParquetFile, type ParquetValue, type TakeBytes } from "./parquetFile";

/** Where a list stands, as it may be shown. */
export interface ListPlace {
  readonly file: string;
  /** Null for a file without sheets. */
  readonly sheet: string | null;
}

/** Somebody whom a row is about. */
export interface HandedMember {
  /** Null where the row has no NIK. */
  readonly person: string | null;
  /** The number of the group in the census. */
  readonly group: number;
}

/** peserta.parquet, written row by row. */
export class MembersTable {
  private readonly file: ParquetFile;
  private readonly valuesOf: (group: number) => readonly ParquetValue[];

  constructor(knownOf: (group: number) => Known, take: TakeBytes) {
    this.file = new ParquetFile(membersColumns, take);
    const looked = lookUpOnce((group) => knownValues(knownOf(Number(group))));
    this.valuesOf = (group) => looked(String(group));
  }

  /**
   * @param row as Excel numbers it
   * @param member of a row that is rejected its code: nothing else of it may be what it seems
   */
  add({ file, sheet }: ListPlace, row: number, member: HandedMember | RejectionCode): void {
    const order = this.file.rows + 1;
    const values =
      typeof member === "string"
        ? [null, ...nothingKnown, member]
        : [member.person, ...this.valuesOf(member.group), null];
    this.file.add([order, file, sheet, row, ...values]);
  }

  finish(): void {
    this.file.finish();
  }
}

const nothingKnown = knownColumns.map(() => null);
