import { regencies, regenciesOf, type Regency } from "../../../../src/reference/regions";
import { Random } from "./random";

/** Somebody who does not exist, as a list of members has her or him. */
export interface Person {
  readonly nik: string;
  readonly name: string;
  readonly birth: { readonly year: number; readonly month: number; readonly day: number };
  readonly segment: string;
  readonly region: string;
  readonly wage: number;
  readonly status: string;
  readonly address: string;
}

export const header = [
  ...["NIK", "NAMA", "TGL_LAHIR", "SEGMEN", "KABUPATEN_KOTA", "UPAH", "STATUS", "ALAMAT"],
] as const;

const firstNames = [
  ...(["Siti", "Budi", "Ni Made", "I Wayan", "Andi", "Muhammad", "Dewi", "Agus", "Sri"] as const),
  ...["Rahmat", "Yosef", "Maria", "La Ode", "Nur", "Abdul", "Fransiskus", "Hadijah", "René"],
] as const;
const lastNames = [
  ...(["Rahayu", "Santoso", "Wijaya", "Simanjuntak", "Ma'ruf", "Hidayat", "Lestari"] as const),
  ...["Kurniawan", "Putra", "Saputra", "Handayani", "Tampubolon", "Mulyani", "Sitorus"],
  ...['"Ucok" Siregar', "Nasution", "Pratama", "Wulandari", "Setiawan", "Anggraini"],
] as const;
const streets = ["Merdeka", "Mawar", "Diponegoro", "Pahlawan", "Gajah Mada", "Melati"] as const;
const segments = ["PU", "BPU", "JAKON", "PMI"] as const;
const statuses = ["AKTIF", "AKTIF", "AKTIF", "NONAKTIF", "MENUNGGAK"] as const;

/** Most members of a list live in one or two provinces, some anywhere. */
const near = [...regenciesOf("61"), ...regenciesOf("62")];
const NEAR_PERCENT = 90;

/** The NIK of one in so many persons is kept, and may come again. */
const ONE_KEPT_IN = 100;

/**
 * So many persons, the same ones in every run. Some rows have a fault on purpose: one in 1000 the
 * NIK of an earlier row, one in 5000 a NIK that lacks a digit, one in 6000 a NIK with a date of
 * birth that does not exist, one in 7000 a region and one in 9000 a segment that there is not,
 * one in 8000 a wage below zero.
 */
export function* persons(count: number): Generator<Person> {
  const random = new Random();
  const earlier: string[] = [];
  for (let index = 0; index < count; index++) {
    const person = personAt(index, random);
    if (index % ONE_KEPT_IN === 0) earlier.push(person.nik);
    yield { ...person, ...faultsAt(index, person, earlier[random.below(earlier.length)]) };
  }
}

function personAt(index: number, random: Random): Person {
  const from = random.below(100) < NEAR_PERCENT ? near : regencies;
  const regency = from[random.below(from.length)] as Regency;
  const isWoman = random.below(2) === 1;
  const birth = {
    year: 1955 + random.below(50),
    month: 1 + random.below(12),
    day: 1 + random.below(28),
  };
  const dayOfNik = isWoman ? birth.day + 40 : birth.day;
  const place = regency.code.replace(".", "") + two(1 + random.below(20));
  const date = two(dayOfNik) + two(birth.month) + two(birth.year % 100);
  return {
    nik: place + date + String(1 + (index % 9999)).padStart(4, "0"),
    name: `${random.of(firstNames)} ${random.of(lastNames)}`,
    birth,
    segment: random.of(segments),
    region: regency.name.replace("Kabupaten", "Kab.").toUpperCase(),
    wage: 1_500_000 + 5_000 * random.below(1_200),
    status: random.of(statuses),
    address: `Jl. ${random.of(streets)} No. ${1 + random.below(250)}, RT ${two(1 + random.below(12))}/${two(1 + random.below(9))}`,
  };
}

function faultsAt(index: number, { nik, wage }: Person, earlier = nik): Partial<Person> {
  return {
    ...(index % 1000 === 999 && { nik: earlier }),
    ...(index % 5000 === 7 && { nik: nik.slice(0, 15) }),
    // A 31 February.
    ...(index % 6000 === 11 && { nik: `${nik.slice(0, 6)}3102${nik.slice(10)}` }),
    ...(index % 7000 === 13 && { region: "KAB. ANTAH BERANTAH" }),
    ...(index % 8000 === 17 && { wage: -wage }),
    ...(index % 9000 === 19 && { segment: "MAGANG" }),
  };
}

/** "07". */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
