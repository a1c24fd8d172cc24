import fc from "fast-check";
import { isInactive } from "../../src/members/inactive";
import { few } from "../few";
import { imported, lines, nik } from "./imports";

test.each([
  ...["NON AKTIF", "Nonaktif", "non-aktif", "NON_AKTIF", "dinonaktifkan", "Tidak Aktif"],
  ...["TIDAK_AKTIF", "tdk aktif", "Keluar", "TK KELUAR 01-02-2024", "berhenti", "Inactive"],
  ...["not active"],
])("%s says that somebody is no active participant", (status) => {
  expect(isInactive(status)).toBe(true);
});

test.each([
  ...["AKTIF", "active", "", undefined, "MENUNGGAK", "1", "N", "Keluarga", "Baru", "…"],
  ...["Radioaktif"],
])("%s does not say so", (status) => {
  expect(isInactive(status)).toBe(false);
});

const person = fc.record({
  serial: fc.integer({ min: 1, max: 30 }),
  status: fc.constantFrom("AKTIF", "NON AKTIF", "Keluar", "", "MENUNGGAK"),
});
const list = fc.array(person, { minLength: 1, maxLength: 20 });

test("each list tells how many of those that it counts are inactive", async () => {
  await fc.assert(
    fc.asyncProperty(list, list, async (one, other) => {
      const csv = (persons: typeof one) =>
        lines("NIK;STATUS", ...persons.map(({ serial, status }) => `${nik(serial)};${status}`));
      const { lists } = await imported({ "a.csv": csv(one), "b.csv": csv(other) });
      const seen = new Set<number>();
      const expected = [one, other].map((persons) => {
        const counted = persons.filter(({ serial }) => !seen.has(serial) && seen.add(serial));
        return counted.filter(({ status }) => ["NON AKTIF", "Keluar"].includes(status)).length;
      });
      expect(lists.map(({ members }) => members.inactive)).toEqual(expected);
    }),
    few(50),
  );
});
