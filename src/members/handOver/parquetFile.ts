import { ByteWriter, ParquetWriter } from "hyparquet-writer";

/** Takes the bytes of a file, part by part. */
export type TakeBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

export interface ParquetColumn {
  readonly name: string;
  readonly type: "text" | "number";
  /** Every row has a value. */
  readonly isRequired?: boolean;
}

/** A text, a whole number from -2^31 to below 2^31, or nothing. */
export type ParquetValue = string | number | null;

/** So many rows are in memory at a time: a row group of the file. */
const ROWS_A_GROUP = 100_000;

/** A Parquet file that is written row by row, and is never in memory as a whole. */
export class ParquetFile {
  /** Rows so far. */
  rows = 0;
  private readonly writer: ParquetWriter;
  private columns: readonly ParquetValue[][];

  constructor(
    private readonly header: readonly ParquetColumn[],
    take: TakeBytes,
  ) {
    this.columns = header.map(() => []);
    this.writer = new ParquetWriter({
      writer: new Parts(take),
      schema: [{ name: "root", num_children: header.length }, ...header.map(elementOf)],
      // Rows stand in no order by which an engine could leave groups out.
      statistics: false,
      createdBy: "Cakupan",
    });
  }

  /** @param values by column */
  add(values: readonly ParquetValue[]): void {
    values.forEach((value, at) => this.columns[at]?.push(value));
    this.rows++;
    if (this.rows % ROWS_A_GROUP === 0) this.writeGroup();
  }

  /** Writes what is left, and the file's end. */
  finish(): void {
    this.writeGroup();
    void this.writer.finish();
  }

  private writeGroup(): void {
    const columnData = this.header.map(({ name }, at) => ({ name, data: this.columns[at] ?? [] }));
    void this.writer.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    this.columns = this.header.map(() => []);
  }
}

function elementOf({ name, type, isRequired = false }: ParquetColumn) {
  const repetition_type = isRequired ? ("REQUIRED" as const) : ("OPTIONAL" as const);
  return type === "number"
    ? { name, repetition_type, type: "INT32" as const }
    : { name, repetition_type, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const };
}

/** Gives away what was written whenever a row group is complete. */
class Parts extends ByteWriter {
  constructor(private readonly take: TakeBytes) {
    super();
  }

  flush(): void {
    this.take(this.getBytes().slice());
    // The offset within the file goes on.
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}
