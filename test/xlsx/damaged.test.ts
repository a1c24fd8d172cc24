import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Refused } from "../../src/messages/refused";
import { applyChanges } from "../../src/xlsx/writing/applyChanges";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { books } from "./books";

/** What programs and damage put where something else should stand. */
const oddities = fc.constantFrom(
  ...["", "0", "-1", "99999999", "1e400", "NaN", "ZZZZ9", "A0", "B2:A1", "#REF!", "rId1", "x"],
);

/** The text with one attribute's value, or one text between tags, replaced. */
function spoilt(text: string, place: number, oddity: string): string {
  const places = [...text.matchAll(/(?<=="|>)[^"<>]+(?="|<\/)/g)];
  const found = places[place % Math.max(places.length, 1)];
  if (!found) return text;
  return text.slice(0, found.index) + oddity + text.slice(found.index + found[0].length);
}

function openReadAndWrite(bytes: Uint8Array): void {
  const pkg = XlsxPackage.open(bytes);
  const { sheets, styles } = readWorkbook(pkg);
  for (const sheet of sheets) gridOf(sheet, styles);
  const [first] = sheets;
  const cells = [{ row: 3, column: 3, value: 1, formula: null }];
  applyChanges(pkg, {
    removed: [],
    renamed: [],
    added: [{ name: "Baru", columnWidths: [] }],
    edited: first ? [{ sheet: first.name, cells }] : [],
  });
  readWorkbook(XlsxPackage.open(pkg.save()));
}

test.each(books)("$name, spoilt anywhere, is read or refused with a sentence", async (book) => {
  const parts = unzipSync(await book.bytes());
  const spoilable = Object.keys(parts).filter((name) => /\.(xml|rels)$/i.test(name));
  fc.assert(
    fc.property(fc.constantFrom(...spoilable), fc.nat(), oddities, (part, place, oddity) => {
      const text = spoilt(strFromU8(parts[part] ?? new Uint8Array()), place, oddity);
      const bytes = zipSync({ ...parts, [part]: strToU8(text) }, { level: 0 });
      try {
        openReadAndWrite(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }),
    { numRuns: 25 },
  );
});
