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

/** All 38 provinces by code. Source: npm idn-area-data (ODbL, see NOTICE-regions.md). */
export const provinces: readonly Province[] = data.provinces;

/** All 514 regencies and cities by code. Source: npm idn-area-data (ODbL, see NOTICE-regions.md). */
export const regencies: readonly Regency[] = data.regencies.map(({ code, name }) => ({
  code,
  province: code.slice(0, 2),
  name,
  kind: name.startsWith("Kota ") ? "Kota" : "Kabupaten",
}));

/** The regencies and cities of a province by code; none for an unknown code. */
export function regenciesOf(provinceCode: string): readonly Regency[] {
  return regencies.filter(({ province }) => province === provinceCode);
}
