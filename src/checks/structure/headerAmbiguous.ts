import { about, bareHeader, rivalHeader } from "../../messages/checks/structure";
import type { Column, EnrolmentTable } from "../../tables/enrolmentTable";
import { cellAddress, valueAt } from "../../tables/grid";
import { isFigure } from "../../tables/rowKinds";
import type { TableCheck } from "../finding";

/** Words that say that something is counted, but not what. */
const countingWords =
  /^(jumlah|jml|total|banyaknya|angka|nilai|data|orang|jiwa|persons|people|number|value|amount)$/;

/** A header that could mean what another column was taken for, or that names no figure. */
export const headerAmbiguous: TableCheck = {
  code: "S05",
  name: "header-ambiguous",
  severity: "warning",
  about: about.headerAmbiguous,
  find: (table) => {
    const rivals = table.rivals.filter(({ same }) => !same);
    const bare = table.columns.filter(
      (column) => column.role === undefined && isBare(column) && holdsNumbers(column, table),
    );
    return [
      ...rivals.map(({ column, taken }) => ({
        cell: column.header,
        message: rivalHeader(column.text, taken.text, cellAddress(taken.header)),
      })),
      ...bare.map(({ header, text }) => ({ cell: header, message: bareHeader(text) })),
    ];
  },
};

/** "Jumlah", "Jumlah (orang)", "2024 · Total". */
function isBare({ text }: Column): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length > 0 && words.every((word) => countingWords.test(word));
}

/** Numbers in at least half of the regions' rows. */
function holdsNumbers({ column }: Column, { lines, grid }: EnrolmentTable): boolean {
  const numbers = lines.filter(({ row }) => isFigure(valueAt(grid, { row, column })));
  return numbers.length * 2 >= lines.length;
}
