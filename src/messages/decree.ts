import { rejectionReasons } from "./imports";
import { showCount } from "./numbers";
import { showDate } from "./tags";
import type { Text } from "./text";

/** What lists are there for. */
export const purposeNames = {
  members: { id: "peserta BPJS Ketenagakerjaan", en: "members of BPJS Ketenagakerjaan" },
  candidates: { id: "calon penerima bantuan iuran", en: "candidates for contribution assistance" },
  civilServants: { id: "ASN, TNI, Polri", en: "civil servants, army, police" },
  province: { id: "dibayar provinsi", en: "paid by the province" },
  village: { id: "dibayar desa", en: "paid by villages" },
  palmOil: { id: "dibayar DBH sawit", en: "paid from the palm oil fund (DBH sawit)" },
  csr: { id: "dibayar CSR", en: "paid by companies (CSR)" },
  kur: { id: "debitur KUR", en: "KUR borrowers" },
} as const satisfies Record<string, Text>;

type Purpose = keyof typeof purposeNames;

/** The same in one word each, as `--against` takes it in either language. */
export const purposeWords = {
  members: { id: "peserta", en: "members" },
  civilServants: { id: "asn", en: "civilServants" },
  province: { id: "provinsi", en: "province" },
  village: { id: "desa", en: "village" },
  palmOil: { id: "sawit", en: "palmOil" },
  csr: { id: "csr", en: "csr" },
  kur: { id: "kur", en: "kur" },
} as const satisfies Record<Exclude<Purpose, "candidates">, Text>;

/** What stands on the sheets of a decree. */
export const decreeSheet = {
  ready: { id: "Siap SK", en: "Ready for decree" },
  rejected: { id: "Ditolak", en: "Rejected" },
  readyTitle: {
    id: "Calon penerima bantuan iuran yang siap SK",
    en: "Candidates for contribution assistance who are ready for a decree",
  },
  rejectedTitle: {
    id: "Calon penerima bantuan iuran yang ditolak",
    en: "Candidates for contribution assistance who are rejected",
  },
  mendRejected: {
    id: "Yang keliru dapat diperbaiki di daftar calon, lalu diperiksa sekali lagi.",
    en: "What is wrong can be mended in the candidates' list, and then be looked at once more.",
  },
  number: { id: "No", en: "No" },
  reasons: { id: "Alasan", en: "Reasons" },
  found: { id: "Ditemukan di", en: "Found in" },
} as const satisfies Record<string, Text>;

/** Beside the ages where they are chosen: no rule is known that sets them. */
export const agesAreAssumed: Text = {
  id: "Batas usia ini anggapan yang dapat Anda ubah. Sesuaikan dengan aturan bantuan iuran di daerah Anda.",
  en: "These ages are assumptions that you can change. Follow the rule on contribution assistance of your region.",
};

/** On a sheet, what was done to its NIKs. */
export const niksShown = {
  masked: {
    id: "NIK disamarkan; yang utuh ada di berkas calon, pada baris yang disebut.",
    en: "NIKs are masked; they stand whole in the candidates' file, in the row that is named.",
  },
  full: {
    id: "Lembar ini memuat NIK lengkap. Kirim hanya kepada yang berhak.",
    en: "NIKs stand whole in this sheet. Send it to nobody who may not see them.",
  },
} as const satisfies Record<string, Text>;

export interface DecreeCounts {
  readonly candidates: number;
  readonly ready: number;
  readonly rejected: number;
}

export function decreeCounts({ candidates, ready, rejected }: DecreeCounts): Text {
  const [all, good, bad] = [candidates, ready, rejected].map(showCount);
  return {
    id: `${good} siap SK, ${bad} ditolak dari ${all} calon`,
    en: `${good} ready for a decree, ${bad} rejected of ${candidates === 1 ? "1 candidate" : `${all} candidates`}`,
  };
}

type Day = Parameters<typeof showDate>[0];

/** The limits within which a candidate's age must be on a day. */
export interface AgesOn {
  readonly ages: { readonly from: number; readonly to: number };
  readonly on: Day;
}

/** The ages that were asked for. */
export function agesAsked({ ages: { from, to }, on }: AgesOn): Text {
  const day = showDate(on);
  return {
    id: `Usia ${from} sampai ${to} tahun pada ${day.id}, menurut tanggal lahir dalam NIK.`,
    en: `Aged ${from} to ${to} on ${day.en}, by the day of birth in the NIK.`,
  };
}

/** So many files of a kind are named. */
const MOST_NAMES = 5;

/** The lists that candidates were looked for in, with the names of their files. */
export function comparedWith(
  lists: readonly { readonly purpose: Purpose; readonly files: readonly string[] }[],
): Text {
  const list = (language: keyof Text, more: (count: number) => string) =>
    lists
      .map(({ purpose, files }) => {
        const rest = files.length - MOST_NAMES;
        const names = [...files.slice(0, MOST_NAMES), ...(rest > 0 ? [more(rest)] : [])];
        return `${purposeNames[purpose][language]} (${names.join(", ")})`;
      })
      .join("; ");
  return {
    id: `Dibandingkan dengan: ${list("id", (count) => `dan ${showCount(count)} berkas lain`)}.`,
    en: `Compared with: ${list("en", (count) => `and ${showCount(count)} more`)}.`,
  };
}

/** No list is there of these. */
export function notComparedWith(purposes: readonly Purpose[]): Text {
  const list = (language: keyof Text) =>
    purposes.map((purpose) => purposeNames[purpose][language]).join("; ");
  return {
    id: `Belum dibandingkan, karena tidak ada daftarnya: ${list("id")}.`,
    en: `Not compared, for there is no list: ${list("en")}.`,
  };
}

/** Files without a list that could be used. */
export function filesNotUsed(files: readonly string[]): Text {
  const names = files.join(", ");
  return {
    id: `Tidak terbaca sebagai daftar orang dengan NIK, jadi tidak ikut diperiksa: ${names}.`,
    en: `Not read as lists of persons with NIKs, so not looked at: ${names}.`,
  };
}

/** @param rows of the lists that candidates were looked for in */
export function rowsWithoutNik(rows: number): Text {
  const shown = showCount(rows);
  return {
    id: `${shown} baris di daftar pembanding tanpa NIK 16 angka, jadi tidak dapat dibandingkan.`,
    en: `${shown} ${rows === 1 ? "row" : "rows"} of those lists without a NIK of 16 digits can't be compared.`,
  };
}

export function inactiveMembers(candidates: number): Text {
  const shown = showCount(candidates);
  return {
    id: `${shown} calon tercatat sebagai peserta yang sudah tidak aktif; itu bukan alasan untuk menolak.`,
    en: `${shown} ${candidates === 1 ? "candidate is a member" : "candidates are members"} who ${candidates === 1 ? "is" : "are"} no longer active; that is no reason to reject.`,
  };
}

/** @param segment of a member, where it is known */
export function reasonText(
  code: keyof typeof reasons | "younger" | "older" | "members",
  segment: string | undefined,
  limits: AgesOn,
): Text {
  if (code === "younger" || code === "older") return ageReason(code, limits);
  if (code === "members") return memberReason(segment);
  return reasons[code];
}

const { M01, M02, M04, M09 } = rejectionReasons;
const reasons = {
  ...{ M01, M02, M04, M09 },
  M08: { id: "tanpa NIK", en: "without a NIK" },
  duplicate: {
    id: "NIK sudah ada di baris calon sebelumnya",
    en: "the NIK of an earlier candidate",
  },
  civilServants: { id: "ASN, TNI atau Polri", en: "a civil servant, soldier or police officer" },
  province: { id: "sudah dibayar provinsi", en: "already paid by the province" },
  village: { id: "sudah dibayar desa", en: "already paid by a village" },
  palmOil: {
    id: "sudah dibayar DBH sawit",
    en: "already paid from the palm oil fund (DBH sawit)",
  },
  csr: { id: "sudah dibayar CSR", en: "already paid by a company (CSR)" },
  kur: { id: "debitur KUR", en: "a KUR borrower" },
} as const satisfies Record<string, Text>;

function ageReason(code: "younger" | "older", { ages, on }: AgesOn): Text {
  const day = showDate(on);
  return code === "younger"
    ? {
        id: `belum ${ages.from} tahun pada ${day.id}`,
        en: `younger than ${ages.from} on ${day.en}`,
      }
    : {
        id: `lebih dari ${ages.to} tahun pada ${day.id}`,
        en: `older than ${ages.to} on ${day.en}`,
      };
}

function memberReason(segment: string | undefined): Text {
  return segment === undefined
    ? { id: "sudah peserta", en: "already a member" }
    : { id: `sudah peserta ${segment}`, en: `already a member (${segment})` };
}

/** Where a NIK stands, too: "kur.xlsx, lembar Data, baris 9". */
export function placeText(file: string, sheet: string | undefined, row: number): Text {
  const line = showCount(row);
  return sheet === undefined
    ? { id: `${file} baris ${line}`, en: `${file} row ${line}` }
    : { id: `${file}, lembar ${sheet}, baris ${line}`, en: `${file}, sheet ${sheet}, row ${line}` };
}

/** @param rows and cells at most */
export function tooManyCandidates(rows: number, cells: number): Text {
  const [persons, most] = [showCount(rows), showCount(cells)];
  return {
    id: `Daftar calon ini terlalu besar untuk satu lembar: paling banyak ${persons} orang, atau ${most} sel. Bagi per kab/kota, lalu kerjakan satu per satu.`,
    en: `This list of candidates is too large for one sheet: at most ${persons} persons, or ${most} cells. Split it by regency, then do one after the other.`,
  };
}

export const noCandidates: Text = {
  id: "Tidak ada calon yang terbaca, jadi tidak ada yang ditulis. Cakupan mencari daftar dengan kolom NIK dan paling sedikit satu kolom lain, misalnya nama.",
  en: "No candidates were found, so nothing was written. Cakupan looks for a list with a column of NIKs and at least one other, such as names.",
};
