import fc from "fast-check";
import { few } from "../../few";
import { lines, nik } from "../imports";
import { niksIn, writtenNik } from "../writtenNiks";
import { handedOver, rowsOf } from "./handedOver";

it("hands over no NIK that nobody asked for, in whatever column and spelling it stands", async () => {
  const cells = fc.tuple(writtenNik, writtenNik, writtenNik);
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), async (rows) => {
      const text = lines(
        "NIK;KABUPATEN;SEGMEN;STATUS",
        ...rows.map((row, at) =>
          [nik(at + 1), ...row.map((each) => each.text)].map((each) => `"${each}"`).join(";"),
        ),
      );
      const handed = await handedOver({ "peserta.csv": text });
      const members = await rowsOf(handed, "peserta.parquet");
      expect(members).toHaveLength(rows.length);
      const all = [members, await rowsOf(handed, "agregat.parquet"), handed.result];
      const niks = [...rows.flat().map((each) => each.nik), ...rows.map((_, at) => nik(at + 1))];
      expect(niksIn(all, niks)).toEqual([]);
    }),
    few(30),
  );
});
