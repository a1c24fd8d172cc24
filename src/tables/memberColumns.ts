import type { CellValue } from "./grid";
import { tidyHeader } from "./headerWords";
import type { MemberColumn, MemberField, Programme } from "./memberList";
import { tidy } from "./rowKinds";

const fieldWords: readonly (readonly [MemberField, RegExp])[] = [
  [
    "nik",
    /^(?!.*\b(jumlah|jml|total|valid|padan|persen|status)\b)(?!.*%).*\b(nik|no ktp|nomor ktp|nomor induk kependudukan)\b/,
  ],
  ["memberNumber", /^(?!.*\b(jumlah|jml|total)\b).*(kpj|nomor peserta|no peserta)/],
  ["wage", /\b(upah|gaji|penghasilan|wage|salary)/],
  ["segment", /\bsegmen|jenis kepesertaan|jenis peserta|kategori peserta/],
  ["status", /^status$|\bstatus (ke)?(peserta|aktif)|^keaktifan\b|\bmembership status/],
  ["programme", /\bprogram(me)?\b/],
  [
    "month",
    /\bblth\b|\bperiode\b|\bbulan\b|\bmonth\b|\b(tgl|tanggal|tmt) (daftar|pendaftaran|(ke)?peserta|aktif|mulai|efektif)/,
  ],
  [
    "region",
    /^(?!.*\b(alamat|lahir)\b)(?!.*\bkantor wilayah\b).*\b(kab|kabupaten|kota|kabkota|wilayah|domisili)\b/,
  ],
  ["name", /\bnama\b|\bname\b|namatenagakerja|namalengkap/],
];

/** A programme with a column of its own: "JHT", "Iuran JKK". */
const programmeColumn = /^(?:iuran )?(jkk|jkm|jht|jp|jkp)$/;

/** What columns hold, as a person says, by the headers as they are written. */
export type FieldsByHeader = ReadonlyMap<string, MemberField | "none">;

/** A header below this many rows is not looked for. */
export const HEADERS_LOOKED_AT = 50;

/**
 * The columns of a list of single persons, if a row is its header: it names NIK or KPJ number and
 * at least one thing more.
 *
 * @param first the sheet column of the row's first cell
 * @param chosen comes before what the headers say
 */
export function memberColumnsOf(
  header: readonly CellValue[],
  first: number,
  chosen: FieldsByHeader = new Map(),
): MemberColumn[] | undefined {
  const texts = header.map(tidy);
  const said = new Set(texts.flatMap((text) => chosen.get(headerKey(text)) ?? []));
  const named = texts.flatMap((text, at) =>
    text === "" ? [] : [{ column: first + at, text, ...meaningOf(text, chosen, said) }],
  );
  const fields = new Set(named.flatMap(({ field }) => field ?? []));
  const isHeader = (fields.has("nik") || fields.has("memberNumber")) && fields.size > 1;
  return isHeader ? onceEach(named) : undefined;
}

/** Headers that a person chose fields for are compared as they are read: blanks are one blank. */
export function headerKey(header: string): string {
  return tidy(header).toLowerCase();
}

type Meaning = Pick<MemberColumn, "field" | "programme">;

/** @param said the fields that columns of this header are chosen for */
function meaningOf(
  header: string,
  chosen: FieldsByHeader,
  said: ReadonlySet<MemberField | "none">,
): Meaning {
  const field = chosen.get(headerKey(header));
  if (field !== undefined) return field === "none" ? {} : { field };
  const meaning = wordsSay(header);
  return meaning.field && said.has(meaning.field) ? {} : meaning;
}

/** "NamaTenagaKerja" and "UPAH_DILAPORKAN" are read as words. */
function wordsSay(header: string): Meaning {
  const apart = header.replace(/([a-z])([A-Z])/g, "$1 $2");
  const texts = [tidyHeader(apart), tidyHeader(header)];
  for (const text of texts) {
    const programme = programmeColumn.exec(text)?.[1];
    if (programme) return { field: "programme", programme: programme.toUpperCase() as Programme };
  }
  return { field: fieldWords.find(([, words]) => texts.some((text) => words.test(text)))?.[0] };
}

/**
 * Of the columns that may hold a field the likeliest has it, of two alike the first. Each
 * programme may have a column.
 */
function onceEach(columns: readonly MemberColumn[]): MemberColumn[] {
  const taken = new Map<string, MemberColumn>();
  const keyOf = ({ field, programme }: MemberColumn) => `${field} ${programme ?? ""}`;
  for (const column of columns) {
    const other = taken.get(keyOf(column));
    if (!other || doubtOf(column) < doubtOf(other)) taken.set(keyOf(column), column);
  }
  return columns.map((column) =>
    taken.get(keyOf(column)) === column ? column : { column: column.column, text: column.text },
  );
}

/** How likely it is that another column holds the field rather than this one. */
function doubtOf({ field, text }: MemberColumn): number {
  const words = tidyHeader(text);
  const doubts = field === undefined ? [] : (doubtful[field] ?? []);
  return doubts.reduce((doubt, pattern, at) => (pattern.test(words) ? doubt + 2 ** at : doubt), 0);
}

/** Words of headers that mean rather something else, the worse the later. */
const doubtful: Readonly<Partial<Record<MemberField, readonly RegExp[]>>> = {
  region: [/\bdomisili\b/, /\bwilayah\b/, /\b(kode|code)\b/],
  name: [/\b(kantor|perusahaan|instansi|badan|program|ibu|wilayah|kabupaten|kab|kota)\b/],
  month: [/\b(tgl|tanggal|tmt)\b/],
};
