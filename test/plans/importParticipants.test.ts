import fc from "fast-check";
import { checkSheet, usualSettings } from "../../src/checks/checkSheet";
import type { MemberGroup } from "../../src/members/importResult";
import { eligibleOfTable } from "../../src/plans/eligibleOfTable";
import { plannedGrid } from "../../src/plans/enrolment/plannedGrid";
import { participantsSheet } from "../../src/plans/importParticipants";
import { projectionObstacles } from "../../src/plans/projectionObstacles";
import type { PlannedSheet } from "../../src/plans/writePlan";
import { regencies } from "../../src/reference/regions";
import type { EnrolmentTable } from "../../src/tables/enrolmentTable";
import type { Grid } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { sheetOf } from "../tables/sheetOf";

const kalbar = regencies.filter(({ province }) => province === "61");

/** As many participants of two segments in each region as given. */
function groupsOf(counts: readonly number[]): MemberGroup[] {
  return kalbar.flatMap(({ code, name }, at) =>
    (["PU", "BPU"] as const).map((segment) => ({
      region: { code, name },
      segment,
      participants: counts[at] ?? 0,
    })),
  );
}

/** What the sheet shows once it is written. */
function shown(sheet: PlannedSheet | undefined): Grid {
  if (!sheet) throw new Error("no sheet");
  return plannedGrid(sheet);
}

function tableOn(grid: Grid): EnrolmentTable {
  const [table, ...others] = readTables(grid);
  if (!table || others.length > 0) throw new Error("no single table");
  return table;
}

const rekap = sheetOf([
  ["Kab/Kota", "Pekerja", "Peserta"],
  ...kalbar.map(({ name }, at) => [name, 10_000 + at, 100]),
]);

describe("counted participants with the workers of the open sheet", () => {
  it("are a table that is checked without findings and can be projected at once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 11, max: 4000 }), { minLength: 14 }), (counts) => {
        const eligible = eligibleOfTable(tableOn(rekap));
        const grid = shown(participantsSheet(groupsOf(counts), [], "id", eligible));
        const { tables, findings } = checkSheet(grid, {}, usualSettings);
        const [table] = tables;
        const figures = table?.main.rows.map(({ regency, eligible: workers, participants }) => [
          regency?.code,
          workers?.value,
          participants?.value,
        ]);
        expect(figures).toEqual(
          kalbar.map(({ code }, at) => [code, 10_000 + at, (counts[at] ?? 0) * 2]),
        );
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(table && projectionObstacles(table, [])).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("show the coverage of each region and of all together", () => {
    const eligible = eligibleOfTable(tableOn(rekap));
    const table = tableOn(shown(participantsSheet(groupsOf([50]), [], "id", eligible)));
    expect(table.main.rows[0]?.coverage?.value).toBe(100 / 10_000);
    expect(table.main.totals[0]?.coverage?.value).toBe(100 / (14 * 10_000 + 91));
  });
});

describe("counted participants without workers", () => {
  it("leave them to be filled in, and only that stands in the way of a projection", () => {
    const grid = shown(participantsSheet(groupsOf([]), [], "id"));
    const table = tableOn(grid);
    expect(table.main.columns.eligible?.text).toBe("Pekerja");
    expect(table.main.rows.every(({ eligible }) => eligible?.value === undefined)).toBe(true);
    const address = /^C\d+: /;
    expect(projectionObstacles(table, []).map(({ id }) => address.test(id))).toEqual(
      kalbar.map(() => true),
    );
  });

  it("show no coverage of all before the workers of all regions are known", () => {
    const some = eligibleOfTable(tableOn(sheetOf(rowsOf(rekap).slice(0, 10))));
    const table = tableOn(shown(participantsSheet(groupsOf([50]), [], "id", some)));
    expect(table.main.rows[0]?.coverage?.value).toBeGreaterThan(0);
    expect(table.main.totals[0]?.coverage?.value).toBeUndefined();
  });

  it("are not asked for where no region is known", () => {
    const sheet = participantsSheet([{ segment: "PU", participants: 3 }], [], "id");
    const texts = shown(sheet).values.flat();
    expect(texts).not.toContain("Pekerja");
    expect(texts).toContain("Jumlah peserta");
  });
});

describe("whoever is no active participant", () => {
  const [region, other] = kalbar.map(({ code, name }) => ({ code, name }));
  const groups: MemberGroup[] = [
    { region, segment: "PU", status: "AKTIF", participants: 3 },
    { region, segment: "PU", status: "NON AKTIF", participants: 70 },
    { region, segment: "BPU", status: "MENUNGGAK", participants: 4 },
    { region: other, segment: "BPU", status: "KELUAR", participants: 2 },
    { region: other, segment: "BPU", participants: 5 },
  ];
  const byCode = new Map([region, other].map((each) => [each?.code ?? "", 100]));

  it("is counted neither in a segment nor in all, nor in the coverage", () => {
    const table = tableOn(shown(participantsSheet(groups, [], "id", { sheet: "Rekap", byCode })));
    expect(table.main.rows.map(({ participants }) => participants?.value)).toEqual([7, 5]);
    expect(table.main.rows.map(({ coverage }) => coverage?.value)).toEqual([0.07, 0.05]);
    expect(table.main.totals[0]?.coverage?.value).toBe(12 / 200);
  });

  it("is spoken of above the table", () => {
    const texts = shown(participantsSheet(groups, [], "id")).values.flat();
    expect(texts).toContain(
      "72 orang berstatus tidak aktif tidak dihitung sebagai peserta; lihat Rincian.",
    );
    expect(texts.filter((text) => String(text).includes("semua dihitung"))).toEqual([]);
  });

  it("leaves the region on the sheet, without participants", () => {
    const left = groups.filter(({ status }) => status === "KELUAR");
    const table = tableOn(shown(participantsSheet(left, [], "id", { sheet: "Rekap", byCode })));
    const [row, ...rows] = table.main.rows;
    expect([row?.regency?.code, row?.participants?.value]).toEqual([other?.code, 0]);
    expect([row?.coverage?.value, rows]).toEqual([0, []]);
  });
});

describe("regions of which no workers are reported", () => {
  const [region, other] = kalbar.map(({ code, name }) => ({ code, name }));
  const groups = [
    { region, participants: 1 },
    { region: other, participants: 2 },
  ];

  it.each([
    ["some", [0, 10]],
    ["all", [0, 0]],
  ])("have no coverage, nor have all together where it is %s", (_, workers) => {
    const byCode = new Map([region, other].map((each, at) => [each?.code ?? "", workers[at] ?? 0]));
    const grid = shown(participantsSheet(groups, [], "id", { sheet: "Rekap", byCode }));
    const header = grid.values.find((row) => row.includes("Capaian")) ?? [];
    const shares = grid.values.slice(-3).map((row) => row[header.indexOf("Capaian")]);
    expect(shares).toEqual(["", workers[1] ? 2 / 10 : "", ""]);
  });

  it("are left to be filled in", () => {
    const some = sheetOf([
      ["Kab/Kota", "Pekerja", "Peserta"],
      ...kalbar.map(({ name }, at) => [name, at === 1 ? 10 : 0, 2]),
    ]);
    expect([...(eligibleOfTable(tableOn(some))?.byCode ?? [])]).toEqual([[other?.code, 10]]);
    const none = sheetOf(rowsOf(some).map((row, at) => (at === 0 ? row : [row[0] ?? "", 0, 2])));
    expect(eligibleOfTable(tableOn(none))).toBeUndefined();
  });
});

test("the workers of one segment are not taken for all", () => {
  const ofSegment = sheetOf([
    ["Kab/Kota", "Pekerja PU", "Peserta PU"],
    ...kalbar.map(({ name }) => [name, 500, 100]),
  ]);
  expect(eligibleOfTable(tableOn(ofSegment))).toBeUndefined();
});

function rowsOf({ values }: Grid) {
  return values.map((row) => [...row]);
}
