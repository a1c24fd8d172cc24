import fc from "fast-check";
import { nik } from "./imports";

/** A list of persons, and how files hold it. */
export interface RandomList {
  /** What the files hold, by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** The header, and a row for each person of all files. */
  readonly rows: readonly (readonly string[])[];
}

const columns = [
  ...["NO", "NIK", "NO_KPJ", "NAMA", "KABUPATEN_KOTA", "SEGMEN", "UPAH", "STATUS", "ALAMAT"],
] as const;
type Person = Readonly<Record<(typeof columns)[number], string>>;

/** Few persons, so that they come again; of the Papuan ones, two are the same floating number. */
const niks = [nik(1), nik(2), nik(1, "6102"), nik(1, "9171"), nik(2, "9171")];
const noNiks = ["610101121290001", "6101013102900001", "6101011212900000", "61-01", "Sari"];

const usual: fc.Arbitrary<Person> = fc.record({
  NO: fc.nat(999).map(String),
  NIK: fc
    .tuple(fc.constantFrom("", "", "'", " "), fc.constantFrom(...niks), fc.constantFrom("", " "))
    .map((texts) => texts.join("")),
  NO_KPJ: fc.constantFrom("24001", "24002", "-"),
  NAMA: fc.constantFrom(
    "Sari",
    'PT "MAJU" JAYA',
    "Siti\nRahayu",
    "René 🙂",
    "=1+1",
    "Budi SEP S.H.",
  ),
  KABUPATEN_KOTA: fc.constantFrom(
    ...["KAB. SAMBAS", "Kabupaten Sambas", "KOTA PONTIANAK", "61.08", "Antah", "__proto__", ""],
  ),
  SEGMEN: fc.constantFrom("PU", "BPU", "JAKON", "PMI", "MAGANG", ""),
  UPAH: fc.constantFrom("3745000", "3.745.000", "16.800", "999.999.999", "0", "-", ""),
  STATUS: fc.constantFrom("AKTIF", "NONAKTIF", ""),
  ALAMAT: fc.constantFrom('Jl. "Mawar" SEP No. 1', "", "x"),
});

/** In which a person differs from the usual. */
const faults: fc.Arbitrary<Partial<Person>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom(...noNiks).map((NIK) => ({ NIK })) },
  { weight: 1, arbitrary: fc.constantFrom("", "-").map((NIK) => ({ NIK })) },
  { weight: 1, arbitrary: fc.constant({ NIK: "", NO_KPJ: "" }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("-5000", "-3.745.000", "16799", "1.000", "1.000.000.000")
      .map((UPAH) => ({ UPAH })),
  },
);

/** Cells that a row has more than its header, or fewer. */
const beyond = fc.oneof(
  { weight: 8, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom([""], ["", " "], ["x"], ["", "S.H."]) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);

/** Rows that are about nobody. */
const others = fc.constantFrom("blank", "note", "total", "header", "numbers", undefined);

const persons = fc.array(
  fc.record({ person: fc.tuple(usual, faults), beyond, before: others, quotes: fc.boolean() }),
  { maxLength: 12 },
);

/** NO and NAMA tell that a row is about somebody. */
const chosenColumns = fc
  .tuple(fc.constantFrom("NIK", "NIK", "NO_KPJ"), fc.subarray([...columns]))
  .map(([number, some]) => [...new Set([number, "NO", "NAMA", ...some] as const)])
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));

const dialect = fc.record({
  separator: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\r\n", "\n", "\r"),
  isSaid: fc.boolean(),
  hasMark: fc.boolean(),
  hasTitle: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer Made> ? Made : never;

/** Random lists of few persons: any columns, kinds of text files, faults and duplicates. */
export const randomLists: fc.Arbitrary<RandomList> = fc
  .record({ header: chosenColumns, persons, dialect, cut: fc.nat(12) })
  .map(({ header, persons, dialect, cut }) => {
    const made = persons.map(({ person: [person, fault], beyond, before, quotes }) => {
      const whole = header.map((column) => ({ ...person, ...fault })[column]);
      const row = changed(whole, beyond).map((text) => text.replace("SEP", dialect.separator));
      return { row, before: otherRow(before, header), quotes };
    });
    const textOf = (some: typeof made) => {
      const rows = some.flatMap(({ row, before, quotes }) => [
        ...before.map((other) => written(other, false, dialect)),
        written(row, quotes, dialect),
      ]);
      return fileOf([written(header, false, dialect), ...rows], dialect);
    };
    return {
      files: { "a.csv": textOf(made.slice(0, cut)), "b.csv": textOf(made.slice(cut)) },
      rows: [header, ...made.map(({ row }) => row)],
    };
  });

/** The row with more cells, or without its last ones, as long as it is somebody's. */
function changed(row: readonly string[], beyond: readonly string[] | number): readonly string[] {
  if (typeof beyond !== "number") return [...row, ...beyond];
  const shorter = row.slice(0, -beyond);
  return shorter.filter((text) => text.trim() !== "").length > 1 ? shorter : row;
}

function otherRow(kind: string | undefined, header: readonly string[]): (readonly string[])[] {
  if (kind === "blank") return [[""]];
  if (kind === "note") return [["Sumber: BPJS Ketenagakerjaan"]];
  if (kind === "total") return [["", "JUMLAH", "12"]];
  if (kind === "header") return [header];
  return kind === "numbers" ? [header.map((_, at) => String(at + 1))] : [];
}

function written(row: readonly string[], quotes: boolean, { separator }: Dialect): string {
  const mustBeQuoted = (text: string) => /["\r\n]/.test(text) || text.includes(separator);
  const cells = row.map((text) =>
    quotes || mustBeQuoted(text) ? `"${text.replaceAll('"', '""')}"` : text,
  );
  return cells.join(separator);
}

function fileOf(rows: readonly string[], dialect: Dialect): string {
  const { separator, lineEnd, isSaid, hasMark, hasTitle, endsWithLineEnd } = dialect;
  const all = [
    ...(isSaid ? [`sep=${separator}`] : []),
    ...(hasTitle ? ["DATA TENAGA KERJA", ""] : []),
    ...rows,
  ];
  return (
    (hasMark && !isSaid ? "\ufeff" : "") + all.join(lineEnd) + (endsWithLineEnd ? lineEnd : "")
  );
}
