import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Counts, countsOfRows, type HandedOver } from "./handedOver";

/** DuckDB, as a ministry's analyst has it. */
export class DuckDb {
  private readonly instance = DuckDBInstance.create(":memory:");

  /** What a query gives that is run in a folder. */
  async query(sql: string, folder: string): Promise<Readonly<Record<string, unknown>>[]> {
    const connection = await (await this.instance).connect();
    try {
      await connection.run(`set file_search_path = '${folder}'`);
      return (await connection.runAndReadAll(sql)).getRowObjectsJS();
    } finally {
      connection.closeSync();
    }
  }

  /** What agregat.sql gives in its folder. */
  async aggregateIn(folder: string): Promise<Counts> {
    return countsOfRows(await this.query(sqlIn(folder), folder));
  }

  /** The same of a hand-over that stands in no folder. */
  async aggregateOf({ files }: HandedOver): Promise<Counts> {
    const folder = mkdtempSync(path.join(tmpdir(), "cakupan-"));
    try {
      for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
      return await this.aggregateIn(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async close(): Promise<void> {
    (await this.instance).closeSync();
  }
}

export function sqlIn(folder: string): string {
  return readFileSync(path.join(folder, "agregat.sql"), "utf8");
}
