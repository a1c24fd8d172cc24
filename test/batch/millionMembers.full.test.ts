import { spawnSync } from "node:child_process";
import { parquetReadObjects } from "hyparquet";
import { readFileSync } from "node:fs";
import path from "node:path";
import { memberFile } from "../../scripts/bench/import/memberFiles";
import { DuckDb, sqlIn } from "../members/handOver/duckDb";
import {
  activeGroups,
  countedByGenerator,
  countsForSheet,
  countsInSheet,
} from "../members/generatedMembers";
import { addTo } from "../members/plainMembers";
import { rowsIn, sheetsIn } from "./importedWorkbook";
import { folder, inFolder } from "./run";

const MEMBERS = 1_000_000;

// A million members are read five times, and two engines count them.
jest.setTimeout(600_000);

const duckDb = new DuckDb();
afterAll(() => duckDb.close());

describe(`of ${MEMBERS} members, each as their generator counts them`, () => {
  const list = memberFile("csv", MEMBERS);
  const made = countedByGenerator(MEMBERS);
  const byRegionAndSegment = new Map<string, number>();
  for (const [key, count] of activeGroups(made)) {
    addTo(byRegionAndSegment, key.split("|").slice(0, 2).join("|"), count);
  }

  it("there are duplicates, rejected rows, inactive members and unknown regions and segments among them", () => {
    expect(made.rows).toBe(MEMBERS);
    expect(made.duplicates).toBeGreaterThan(500);
    expect(activeGroups(made).length).toBeLessThan(made.groups.size);
    expect([...made.rejected.keys()].sort()).toEqual(["M01", "M02", "M06"]);
    expect([...byRegionAndSegment.keys()].filter((key) => !/^\d\d\.\d\d\|/.test(key))).not.toEqual(
      [],
    );
    expect([...byRegionAndSegment.keys()].filter((key) => key.endsWith("|MAGANG"))).not.toEqual([]);
  });

  it("the import's sheet and its answer to other programs hold the active participants", () => {
    const json = cakupan("import", list, "--out", "hasil.xlsx");
    expect(aggregateOf(json)).toEqual(byRegionAndSegment);
    const [sheet = ""] = sheetsIn("hasil.xlsx").keys();
    expect(countsInSheet(rowsIn("hasil.xlsx", sheet))).toEqual(countsForSheet(made));
  });

  it.each([
    ["masked", []],
    ["whole", ["--full-nik"]],
  ])("DuckDB counts them from a hand-over with NIKs %s", async (_, options) => {
    const json = cakupan("handover", list, "--out", "serah", ...options);
    const query = (sql: string) => duckDb.query(sql, inFolder("serah"));
    expect(aggregateOf(json)).toEqual(byRegionAndSegment);
    expect(countsIn(await query(sqlIn(inFolder("serah"))))).toEqual(made.groups);
    expect(countsIn(await query("from 'agregat.parquet'"))).toEqual(made.groups);

    const rejected = await query(
      "select rejected, count(*) as rows from 'peserta.parquet' where rejected is not null group by all",
    );
    expect(new Map(rejected.map((row) => [row.rejected, Number(row.rows)]))).toEqual(made.rejected);
    const [all] = await query(
      "select count(*) as rows, count(person) - count(distinct person) as duplicates from 'peserta.parquet'",
    );
    expect([Number(all?.rows), Number(all?.duplicates)]).toEqual([made.rows, made.duplicates]);
  });

  it("no value of the hand-over is as long as a NIK", async () => {
    cakupan("handover", list, "--out", "serah");
    const bytes = new Uint8Array(readFileSync(inFolder("serah/peserta.parquet")));
    let rows = 0;
    for (let rowStart = 0; rowStart < MEMBERS; rowStart += 100_000) {
      const some = { rowStart, rowEnd: rowStart + 100_000 };
      for (const row of await parquetReadObjects({ file: bytes.buffer, ...some })) {
        rows++;
        // A row at a time: each expect takes as long as thousands of them.
        if (/\d{16}/.test(Object.values(row).join(" "))) throw new Error(JSON.stringify(row));
      }
    }
    expect(rows).toBe(MEMBERS);
  });
});

/** Runs the command in a process of its own. @returns its answer to other programs */
function cakupan(...args: readonly string[]): Answer {
  const command = [path.resolve("src/batch/bin.mjs"), ...args, "--json"];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

interface Answer {
  readonly aggregate: readonly {
    readonly code: string | null;
    readonly region: string;
    readonly segment: string;
    readonly participants: number;
  }[];
}

function aggregateOf({ aggregate }: Answer): Map<string, number> {
  return new Map(
    aggregate.map(({ code, region, segment, participants }) => [
      `${code ?? region}|${segment}`,
      participants,
    ]),
  );
}

/** Participants by "61.01|PU|AKTIF" in rows as the engine gives them. */
function countsIn(rows: readonly Readonly<Record<string, unknown>>[]): Map<string, number> {
  return new Map(
    rows.map(({ region_code, region_name, segment, status, participants }) => [
      `${String(region_code ?? region_name)}|${String(segment)}|${String(status)}`,
      Number(participants),
    ]),
  );
}
