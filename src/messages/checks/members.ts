import { showCount, showNumber } from "../numbers";
import type { Text } from "../text";
import { inOtherRows } from "./otherRows";

/** Of a NIK no more than where it was issued is shown: it names a person. */
function shortened(nik: string): string {
  return nik.length > 6 ? `${nik.slice(0, 6)}…` : nik;
}

export function nikShape(nik: string): Text {
  const written = shortened(nik);
  if (/\D/.test(nik)) {
    return {
      id: `NIK “${written}” berisi tanda selain angka. Isi 16 angkanya saja.`,
      en: `The NIK “${written}” has other characters than digits. Fill in its 16 digits only.`,
    };
  }
  if (nik.length !== 16) {
    return {
      id: `NIK “${written}” berisi ${nik.length} angka, seharusnya 16. Periksa pada KTP-nya.`,
      en: `The NIK “${written}” has ${nik.length} digits instead of 16. Check the ID card.`,
    };
  }
  return {
    id: `NIK “${written}” punya kode wilayah atau nomor urut yang tidak mungkin. Periksa pada KTP-nya.`,
    en: `The NIK “${written}” has an impossible region code or serial number. Check the ID card.`,
  };
}

export function nikShapes(count: number): Text {
  const many = showCount(count);
  return {
    id: `${many} NIK di kolom ini bukan 16 angka NIK. Periksa apakah kolomnya benar, atau ekspor ulang daftarnya.`,
    en: `${many} NIKs of this column are not the 16 digits of a NIK. Check whether it is the right column, or export the list again.`,
  };
}

export function nikBirthDate(nik: string): Text {
  const written = shortened(nik);
  return {
    id: `Tanggal lahir dalam NIK “${written}” tidak ada di kalender. Periksa pada KTP-nya.`,
    en: `The date of birth in the NIK “${written}” is not in the calendar. Check the ID card.`,
  };
}

export function nikBirthDates(count: number): Text {
  const many = showCount(count);
  return {
    id: `${many} NIK di kolom ini punya tanggal lahir yang tidak ada di kalender. Periksa apakah kolomnya benar, atau ekspor ulang daftarnya.`,
    en: `${many} NIKs of this column have a date of birth that is not in the calendar. Check whether it is the right column, or export the list again.`,
  };
}

export function nikTwice(nik: string, first: string): Text {
  const written = shortened(nik);
  return {
    id: `NIK “${written}” ini sudah ada di ${first}, jadi satu orang terhitung dua kali. Hapus yang ganda, atau hitung per orang.`,
    en: `This NIK “${written}” is already in ${first}, so one person is counted twice. Remove the repetition, or count persons.`,
  };
}

export function nikPrecision(count: number): Text {
  const many = showCount(count);
  const stored =
    count === 1
      ? "1 NIK of this column is stored as a number"
      : `${many} NIKs of this column are stored as numbers`;
  return {
    id: `${many} NIK di kolom ini tersimpan sebagai angka: Excel hanya menyimpan 15 angka, jadi angka ke-16 hilang. Ekspor ulang dengan kolom NIK berformat Teks.`,
    en: `${stored}: Excel keeps 15 digits, so the 16th is lost. Export the list again with the NIK column as text.`,
  };
}

export function memberRegionUnknown(text: string, others: number, suggestion?: string): Text {
  const more = inOtherRows(others);
  const help = suggestion
    ? { id: `Maksudnya ${suggestion}?`, en: `Did you mean ${suggestion}?` }
    : { id: "Isi nama kab/kota.", en: "Fill in a regency or city." };
  return {
    id: `“${text}” bukan kab/kota di Indonesia.${more.id} ${help.id}`,
    en: `“${text}” is not a regency or city in Indonesia.${more.en} ${help.en}`,
  };
}

export function memberRegionsUnknown(count: number): Text {
  const many = showCount(count);
  return {
    id: `${many} tulisan di kolom ini bukan kab/kota. Periksa apakah kolomnya benar.`,
    en: `${many} texts of this column are no regencies or cities. Check whether it is the right column.`,
  };
}

export function wageBelowZero(wage: number): Text {
  const written = showNumber(wage);
  return {
    id: `Upah ${written} di bawah nol. Periksa angka ini.`,
    en: `A wage of ${written} is below zero. Check this number.`,
  };
}

export function wageBelowBill(wage: number, bill: number): Text {
  const [written, least] = [showNumber(wage), showCount(bill)];
  return {
    id: `Upah Rp${written} sebulan lebih kecil daripada iuran terendah (Rp${least}). Mungkin dalam ribuan; isi dalam rupiah penuh.`,
    en: `A wage of Rp${written} a month is less than the lowest contribution (Rp${least}). It may be in thousands: fill in full rupiah.`,
  };
}

export function wageTooHigh(wage: number): Text {
  const written = showNumber(wage);
  return {
    id: `Upah Rp${written} sebulan mencapai satu miliar. Mungkin upah setahun atau kelebihan nol; periksa angka ini.`,
    en: `A wage of Rp${written} a month reaches a billion. It may be a year's wage or have zeros too many: check this number.`,
  };
}

export function wagesImpossible(count: number): Text {
  const many = showCount(count);
  return {
    id: `${many} upah di kolom ini tidak mungkin untuk sebulan. Periksa satuannya: isi dalam rupiah penuh per bulan.`,
    en: `${many} wages of this column can't be those of a month. Check the unit: fill in full rupiah a month.`,
  };
}

export function segmentUnknown(text: string, others: number): Text {
  const more = inOtherRows(others);
  return {
    id: `“${text}” bukan segmen.${more.id} Isi PU, BPU, Jakon, atau PMI.`,
    en: `“${text}” is no segment.${more.en} Fill in PU, BPU, Jakon or PMI.`,
  };
}

export function segmentsUnknown(count: number): Text {
  const many = showCount(count);
  return {
    id: `${many} tulisan di kolom ini bukan segmen. Isi PU, BPU, Jakon, atau PMI, atau periksa apakah kolomnya benar.`,
    en: `${many} texts of this column are no segments. Fill in PU, BPU, Jakon or PMI, or check whether it is the right column.`,
  };
}

export const nikMissing: Text = {
  id: "Baris ini tanpa NIK dan tanpa nomor KPJ, jadi orangnya tidak diketahui. Isi salah satunya, atau hapus barisnya.",
  en: "This row has neither NIK nor KPJ number, so nobody knows who it is about. Fill in one of them, or delete the row.",
};

export const cellsShifted: Text = {
  id: "Baris ini terpotong menjadi lebih banyak sel daripada judulnya: ada pemisah di dalam sebuah isian, jadi isinya bergeser. Ekspor ulang dengan tanda kutip, atau perbaiki barisnya.",
  en: "This row was cut into more cells than the header has: a separator stands within a cell, so that its cells have shifted. Export the list again with quotation marks, or mend the row.",
};

export const about = {
  nikShape: {
    id: "Memeriksa bentuk NIK: 16 angka, dengan kode wilayah dan nomor urut yang mungkin (PP 37/2007 pasal 37). NIK kosong dilewati. Bila separuh kolom keliru (paling sedikit 4), hanya satu temuan. Pesan tidak pernah menampilkan lebih dari enam angka NIK. Periksa pada KTP-nya.",
    en: "Looks at the form of a NIK: 16 digits with a possible region code and serial number (PP 37/2007 art. 37). Blank ones are passed over. Where half of the column is wrong (4 at least), it is one finding. No message shows more than six digits of a NIK. Check the ID card.",
  },
  nikBirthDate: {
    id: "Memeriksa tanggal lahir dalam NIK (angka 7–12; tanggal perempuan ditambah 40; PP 37/2007 pasal 37). Dilaporkan bila tanggal itu tidak ada di kalender. Periksa pada KTP-nya.",
    en: "Looks at the date of birth in a NIK (digits 7 to 12; 40 is added to a woman's day; PP 37/2007 art. 37). It speaks where that day does not exist. Check the ID card.",
  },
  nikTwice: {
    id: "Mencari NIK yang sudah ada di baris di atasnya, dan menyebut selnya. Orang yang terdaftar di dua segmen pun terhitung dua kali. Hapus yang ganda, atau hitung per orang.",
    en: "Looks for a NIK that an earlier row has, and names its cell. Somebody enrolled in two segments is counted twice too. Remove the repetition, or count persons.",
  },
  nikPrecision: {
    id: "Mencari NIK yang tersimpan sebagai angka. Excel hanya menyimpan 15 angka, jadi angka ke-16 menjadi 0 dan orang yang berbeda bisa tampak sama. Satu temuan untuk seluruh kolom. Ekspor ulang dengan kolom NIK berformat Teks.",
    en: "Looks for NIKs stored as numbers. Excel keeps only 15 digits, so the 16th becomes 0 and different people may look the same. One finding for the whole column. Export the list again with the NIK column as text.",
  },
  memberRegionUnknown: {
    id: "Memeriksa nama kab/kota tempat tinggal. Satu temuan untuk setiap tulisan yang tidak dikenal, dengan usulan bila ada yang mirip; bila separuh tulisan (paling sedikit 4) tidak dikenal, hanya satu temuan. Wilayah penerbit NIK boleh berbeda dari tempat tinggal: itu bukan temuan. Perbaiki namanya.",
    en: "Looks at the regency or city of residence. One finding for each text that is not known, with a proposal where one is near; where half of the texts (4 at least) are not known, it is one finding. The region that issued a NIK may differ from the residence: that is no finding. Correct the name.",
  },
  wageImpossible: {
    id: "Memeriksa upah sebulan. Dilaporkan bila di bawah nol, lebih kecil daripada iuran terendah sebulan (Rp16.800, PP 44/2015 lampiran II: upah dalam ribuan), atau mulai Rp1 miliar (batas kewajaran tanpa sumber: upah setahun atau kelebihan nol). Upah 0 dan sel kosong dilewati. Isi dalam rupiah penuh per bulan.",
    en: "Looks at the wage of a month. It speaks below zero, below the lowest contribution of a month (Rp16.800, PP 44/2015 annex II: a wage in thousands), and from one billion rupiah on (an obvious bound without a source: a year's wage, or zeros too many). A wage of 0 and blanks are passed over. Fill in full rupiah a month.",
  },
  segmentUnknown: {
    id: "Memeriksa segmen. Satu temuan untuk setiap tulisan yang bukan PU, BPU, Jakon, atau PMI (juga bila ditulis lengkap); bila separuh tulisan (paling sedikit 4) tidak dikenal, hanya satu temuan. Perbaiki, agar jumlah per segmen benar.",
    en: "Looks at the segment. One finding for each text that is not PU, BPU, Jakon or PMI (also written in full); where half of the texts (4 at least) are not known, it is one finding. Correct it, so that sums by segment are right.",
  },
  nikMissing: {
    id: "Mencari baris tanpa NIK dan tanpa nomor KPJ (kosong atau “-”). Di daftar yang hanya punya salah satu kolom itu, kolom itulah yang dilihat. Isi nomornya, atau hapus barisnya: orang yang tidak diketahui tidak dapat dihitung.",
    en: "Looks for rows with neither NIK nor KPJ number (blank or “-”). Where a list has only one of the two columns, that one is looked at. Fill in the number or delete the row: somebody who is not known can't be counted.",
  },
  cellsShifted: {
    id: "Hanya untuk teks dengan pemisah (CSV, juga yang terbuka dalam satu kolom). Dilaporkan bila sebuah baris berisi lebih banyak sel daripada judulnya: pemisah berada di dalam sebuah isian. Saat diimpor juga bila baris berakhir sebelum kolom yang dihitung, atau tanda kutip yang tidak ditutup menelan baris berikutnya. Ekspor ulang dengan tanda kutip, atau perbaiki barisnya.",
    en: "Only for text with separators (CSV, also where it was opened as one column). It speaks where a row has more cells than the header: a separator stands within a cell. In an import also where a row ends before a column that is counted, or a quotation mark that is not closed has caught the rows below. Export the list again with quotation marks, or mend the row.",
  },
} as const satisfies Record<string, Text>;
