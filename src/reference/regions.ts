import data from "./regions.generated.json";

/** A province: its Kemendagri code ("61") and name ("Kalimantan Barat"). */
export interface Province {
  readonly code: string;
  readonly name: string;
}

/** A regency or city: Kemendagri code ("61.02"), full name ("Kabupaten Mempawah"). */
export interface Regency {
  readonly code: string;
  readonly province: string;
  readonly name: string;
  readonly kind: "Kabupaten" | "Kota";
}

/** A province's code, name and its regencies' names, as the generator writes them. */
const lines = Object.entries(data).map(([code, line]) => {
  const [name = "", names = ""] = line.split(": ");
  return { code, name, names };
});

/** All 38 provinces by code. Source: npm idn-area-data (ODbL, see NOTICE-regions.md). */
export const provinces: readonly Province[] = lines.map(({ code, name }) => ({ code, name }));

/** All 514 regencies and cities by code. Source: npm idn-area-data (ODbL, see NOTICE-regions.md). */
export const regencies: readonly Regency[] = lines.flatMap(({ code, names }) =>
  regenciesIn(code, names),
);

/** "Sambas, Mempawah, …, 71 Pontianak": a number stands where codes skip; cities are above 70. */
function regenciesIn(province: string, names: string): Regency[] {
  let number = 0;
  return names.split(", ").map((written) => {
    const [, skipped, name = ""] = /^(\d\d)? ?(.+)$/.exec(written) ?? [];
    number = skipped ? Number(skipped) : number + 1;
    const kind = number > 70 ? "Kota" : "Kabupaten";
    const code = `${province}.${String(number).padStart(2, "0")}`;
    return { code, province, name: `${kind} ${name}`, kind };
  });
}

/** The regencies and cities of a province by code; none for an unknown code. */
export function regenciesOf(provinceCode: string): readonly Regency[] {
  return regencies.filter(({ province }) => province === provinceCode);
}
