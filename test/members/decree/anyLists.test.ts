import fc from "fast-check";
import { nikFault } from "../../../src/domain/nik";
import { decreePlan } from "../../../src/plans/decree/decreePlan";
import { type Purpose, purposes } from "../../../src/members/decree/purposes";
import { few } from "../../few";
import { lines, nik } from "../imports";
import { decree, type FileWithPurpose, readyOf, rejectedOf } from "./decrees";

/** Few persons, so that they come again; of the Papuan ones two are the same floating number. */
const niks = [
  ...[nik(1), nik(2), nik(3), nik(1, "6171"), nik(3, "9171"), nik(4, "9171")],
  // A child, and somebody who is older than 64.
  ...["6101011201200001", "6101011208500001"],
];
const noNiks = ["", "-", "610101121290001", "6101013102900001", "6101011212900000", "Sari"];

const person = fc.record({
  nik: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...niks) },
    { weight: 1, arbitrary: fc.constantFrom(...noNiks) },
  ),
  segment: fc.constantFrom("PU", "BPU", "Jakon", ""),
  status: fc.constantFrom("AKTIF", "", "NON AKTIF", "Keluar"),
  address: fc.constantFrom("Jl. Satu", `KK ${nik(5)}`, ""),
});
type Person = typeof person extends fc.Arbitrary<infer Made> ? Made : never;

interface List {
  readonly purpose: Purpose;
  readonly persons: readonly Person[];
}

const list = fc.record({
  purpose: fc.constantFrom(...purposes),
  persons: fc.array(person, { maxLength: 8 }),
});
const lists = fc.array(list, { minLength: 1, maxLength: 5 });

function fileOf({ purpose, persons }: List, at: number): FileWithPurpose {
  const rows = persons.map(({ nik, segment, status, address }, row) =>
    [`P${row}`, "24001", nik, segment, status, address].join(";"),
  );
  return [`${at}.csv`, purpose, lines("NAMA;NO KPJ;NIK;SEGMEN;STATUS;ALAMAT", ...rows)];
}

/** Who is not to be ready, looked up one by one. */
function isExcluded(nik: string, all: readonly List[]): boolean {
  return all.some(({ purpose, persons }) =>
    persons.some(
      (other) =>
        other.nik === nik &&
        purpose !== "candidates" &&
        (purpose !== "members" || !["NON AKTIF", "Keluar"].includes(other.status)),
    ),
  );
}

it("each candidate is ready or rejected; who is ready has a NIK once, of the age, in no active list", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (all) => {
      const result = await decree(all.map(fileOf), { niks: "full" });
      const candidates = all.flatMap(({ purpose, persons }, file) =>
        purpose === "candidates"
          ? persons.map((one, at) => ({ place: `${file}.csv ${at + 2}`, nik: one.nik }))
          : [],
      );
      const expected = candidates.filter(
        ({ nik }, at) =>
          nikFault(nik) === undefined &&
          !nik.slice(8).startsWith("0120") &&
          !nik.slice(8).startsWith("0850") &&
          candidates.findIndex((other) => other.nik === nik) === at &&
          !isExcluded(nik, all),
      );
      expect(readyOf(result)).toEqual(expected.map(({ place }) => place));
      const places = [...readyOf(result), ...rejectedOf(result).map((text) => text.split(":")[0])];
      expect(places.sort()).toEqual(candidates.map(({ place }) => place).sort());
      expect(result.rejected.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
    few(100),
  );
});

it("other lists may come in any order among the candidates'", async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.infiniteStream(fc.nat()), async (all, numbers) => {
      const files = all.map(fileOf);
      const candidates = files.filter(([, purpose]) => purpose === "candidates");
      const others = files.filter(([, purpose]) => purpose !== "candidates");
      const mixed = [...candidates];
      for (const other of others)
        mixed.splice((numbers.next().value ?? 0) % (mixed.length + 1), 0, other);
      const [one, another] = [await decree(files), await decree(mixed)];
      expect(readyOf(another)).toEqual(readyOf(one));
      expect(codesOf(another)).toEqual(codesOf(one));
      expect(another.inactive).toBe(one.inactive);
    }),
    few(50),
  );

  function codesOf({ rejected }: Awaited<ReturnType<typeof decree>>) {
    return rejected.map(({ row, reasons }) => [
      row,
      reasons.map(({ code, segment = "" }) => `${code} ${segment}`).sort(),
    ]);
  }
});

it("no NIK is in what comes out where nobody asked for them", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (all) => {
      const result = await decree(all.map(fileOf));
      for (const made of [result, decreePlan(result, "id"), decreePlan(result, "en")]) {
        expect(JSON.stringify(made)).not.toMatch(/\d{16}/);
      }
    }),
    few(50),
  );
});
