import { showPercent } from "./numbers";
import type { Text } from "./text";

export const noRegions: Text = {
  id: "Tabel ini tidak berisi kab/kota. Pilih lembar yang memuat satu baris per kab/kota.",
  en: "This table holds no regencies or cities. Choose a sheet with one row for each.",
};

export const noProvince: Text = {
  id: "Kab/kota di tabel ini tidak dikenali, atau tercampur dari beberapa provinsi. Pilih lembar satu provinsi, atau perbaiki nama kab/kotanya.",
  en: "The regions of this table are not recognised, or come from several provinces. Choose a sheet of one province, or correct the names.",
};

export function noPublishedTarget(province: string): Text {
  return {
    id: `Belum ada target terbit 2024–2030 untuk ${province} di Cakupan. Gunakan rumus =JAMSOSTEK.TARGETPATH dengan target Anda sendiri.`,
    en: `Cakupan knows no published target 2024–2030 for ${province}. Use the formula =JAMSOSTEK.TARGETPATH with your own targets.`,
  };
}

export function unknownRegionInWay(address: string, name: string, province: string): Text {
  return {
    id: `${address}: “${name}” tidak dikenali di ${province}. Perbaiki namanya lebih dulu.`,
    en: `${address}: “${name}” is not recognised in ${province}. Correct the name first.`,
  };
}

export function regionTwice(address: string, name: string): Text {
  return {
    id: `${address}: ${name} tertulis dua kali. Periksa lebih dulu baris mana yang benar.`,
    en: `${address}: ${name} appears twice. Find out which row is right first.`,
  };
}

export function unreadableNumberInWay(address: string, name: string): Text {
  return {
    id: `${address}: peserta atau pekerja ${name} kosong atau bukan angka. Isi dengan angka lebih dulu.`,
    en: `${address}: participants or eligible workers of ${name} are blank or not a number. Fill in a number first.`,
  };
}

export function noFigures(figure: "participants" | "eligible"): Text {
  const name = { participants: "peserta", eligible: "pekerja" }[figure];
  return {
    id: `Kolom ${name} tidak ditemukan. Pilih kolomnya di Periksa, atau tambahkan ke tabel.`,
    en: `No column of ${figure === "eligible" ? "eligible workers" : figure} was found. Choose it in Check, or add it to the table.`,
  };
}

export function onlySegment(segment: string): Text {
  return {
    id: `Tabel ini per segmen, tanpa kolom jumlah semua segmen (hanya ${segment} yang lengkap). Tambahkan kolom “Jumlah Peserta”.`,
    en: `This table is by segment, without a column for all segments together (only ${segment} is complete). Add a column “Jumlah Peserta”.`,
  };
}

export const provinceRows: Text = {
  id: "Baris tabel ini provinsi, bukan kab/kota. Pilih lembar yang memuat satu baris per kab/kota.",
  en: "The rows of this table are provinces. Choose a sheet with one row for each regency or city.",
};

export function denominatorRebased(address: string): Text {
  return {
    id: `${address}: dasar pekerja berganti, jadi capaian sebelum dan sesudahnya tidak sebanding. Bila Anda tetap memproyeksikan dari angka terakhir, terima temuan T06 di Periksa.`,
    en: `${address}: the eligible workers are counted otherwise from here on, so coverages before and after can't be compared. If you project from the latest figures all the same, accept finding T06 in Check.`,
  };
}

/** What stands in the sheet that a projection writes. */
export const sheet = {
  name: { id: "Proyeksi 2024-2030", en: "Projection 2024-2030" } satisfies Text,
  title: (province: string): Text => ({
    id: `Proyeksi UCJ 2024–2030 · ${province}`,
    en: `UCJ projection 2024–2030 · ${province}`,
  }),
  source: (sheet: string, area: string, slot: readonly Text[], tags: Text): Text => {
    const place = (language: keyof Text) =>
      [`“${sheet}”`, area, ...slot.map((part) => part[language])].join(", ");
    return {
      id: `Peserta dan pekerja: lembar ${place("id")}. ${tags.id}.`,
      en: `Participants and eligible workers: sheet ${place("en")}. ${tags.en}.`,
    };
  },
  targets: (sources: string): Text => ({
    id: `Target terbit: ${sources}. Tahun “hitungan” terletak pada garis lurus di antara target terbit; bukan angka resmi.`,
    en: `Published targets: ${sources}. “Computed” years lie on a straight line between published ones; they are not official.`,
  }),
  targetsFrom: (
    targets: readonly { readonly year: number; readonly target: number }[],
    origin: string,
  ): string => {
    const shown = targets.map(({ year, target }) => `${year} ${showPercent(target)}`);
    return `${shown.join(", ")} (${origin})`;
  },
  differentBases: {
    id: "Target ini berbeda dasarnya dan tidak sebanding satu sama lain.",
    en: "These targets have different bases and can't be compared with each other.",
  } satisfies Text,
  incomplete: (listed: number, missing: readonly string[]): Text => ({
    id: `Baris provinsi hanya menjumlahkan ${listed} kab/kota. Belum termasuk: ${missing.join(", ")}.`,
    en: `The province's row sums only ${listed} regions. Not included: ${missing.join(", ")}.`,
  }),
  proposal: {
    id: "Kab/kota memakai target provinsi sebagai usulan; pembagiannya tidak diatur. Ubah sel target kab/kota bila perlu. Tanda minus: target sudah terlampaui.",
    en: "Regions take the province's target as a proposal; no rule divides it. Change a region's target cell where needed. A minus sign: the target is exceeded.",
  } satisfies Text,
  growth: {
    id: "Asumsi: pertumbuhan pekerja per tahun",
    en: "Assumption: yearly growth of eligible workers",
  } satisfies Text,
  baseYear: { id: "Tahun data pekerja", en: "Year of the eligible workers" } satisfies Text,
  status: { id: "Status target", en: "Target status" } satisfies Text,
  published: { id: "terbit", en: "published" } satisfies Text,
  computed: { id: "hitungan", en: "computed" } satisfies Text,
  leftEmpty: { id: "dikosongkan", en: "left empty" } satisfies Text,
  unknown: { id: "belum ada", en: "none" } satisfies Text,
  region: { id: "Kab/Kota", en: "Region" } satisfies Text,
  participants: { id: "Peserta", en: "Participants" } satisfies Text,
  eligible: { id: "Pekerja", en: "Eligible" } satisfies Text,
  coverage: { id: "Capaian", en: "Coverage" } satisfies Text,
  target: { id: "Target", en: "Target" } satisfies Text,
  targetParticipants: { id: "Target peserta (orang)", en: "Target participants" } satisfies Text,
  stillToEnrol: {
    id: "Kekurangan peserta (orang)",
    en: "Workers still to enrol",
  } satisfies Text,
};
