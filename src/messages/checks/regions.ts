import { showCount } from "../numbers";
import type { Text } from "../text";
import { inOtherRows } from "./otherRows";

export const namelessRow: Text = {
  id: "Baris ini punya angka, tetapi nama kab/kotanya kosong. Isi namanya.",
  en: "This row has figures but no regency or city. Fill in its name.",
};

/** What a name should be. */
export const aProvince: Text = { id: "nama provinsi", en: "a province" };

export function aRegionOf(province = "Indonesia"): Text {
  return { id: `kab/kota di ${province}`, en: `a regency or city in ${province}` };
}

export function unknownRegion(name: string, wanted: Text, others: number): Text {
  const more = inOtherRows(others);
  return {
    id: `“${name}” bukan ${wanted.id}.${more.id} Periksa ejaannya.`,
    en: `“${name}” is not ${wanted.en}.${more.en} Check the spelling.`,
  };
}

export function segmentAsRow(name: string, wanted: Text, others: number): Text {
  const more = inOtherRows(others);
  return {
    id: `“${name}” segmen, bukan ${wanted.id}.${more.id} Tambahkan kolom “Segmen” untuk itu, dan tulis nama daerahnya di setiap baris.`,
    en: `“${name}” is a segment, not ${wanted.en}.${more.en} Add a column “Segmen” for it, and write the region's name in every row.`,
  };
}

export function notRegions(count: number, example: string): Text {
  return {
    id: `${showCount(count)} nama di kolom ini bukan kab/kota, misalnya “${example}”. Pilih kolom kab/kota yang benar, atau pisahkan baris desa dan kecamatan.`,
    en: `${showCount(count)} names in this column are no regencies or cities, for example “${example}”. Choose the right column of regions, or keep villages and districts apart.`,
  };
}

export function namelessRows(count: number): Text {
  return {
    id: `${showCount(count)} baris di bawah judul ini tidak bernama. Isi nama kab/kotanya, atau pilih kolom kab/kota yang benar.`,
    en: `${showCount(count)} rows under this header have no name. Fill in their regency or city, or choose the right column of regions.`,
  };
}

export function misspeltRegion(
  name: string,
  wanted: Text,
  suggestion: string,
  others: number,
): Text {
  const more = inOtherRows(others);
  return {
    id: `“${name}” bukan ${wanted.id}.${more.id} Maksudnya ${suggestion}?`,
    en: `“${name}” is not ${wanted.en}.${more.en} Did you mean ${suggestion}?`,
  };
}

export function formerName(former: string, today: string, law: string, others: number): Text {
  const more = inOtherRows(others);
  return {
    id: `${former} kini bernama ${today} (${law}).${more.id} Pakai nama barunya, kecuali bila tabel ini memang dari sebelum itu.`,
    en: `${former} is now called ${today} (${law}).${more.en} Use the new name, unless the table is older than that.`,
  };
}

export function duplicateRegion(name: string, first: string): Text {
  return {
    id: `${name} sudah ada di ${first}. Periksa mana yang benar: namanya keliru, atau barisnya ganda.`,
    en: `${name} is already in ${first}. Check which is right: the name is wrong, or the row appears twice.`,
  };
}

export const severalRowsPerRegion: Text = {
  id: "Tabel ini punya beberapa baris per kab/kota tanpa kolom tahun atau segmen yang membedakannya. Tambahkan kolom “Tahun” atau “Segmen”, atau salin satu baris per kab/kota ke lembar sendiri.",
  en: "This table has several rows per regency or city, with no column of years or segments to tell them apart. Add a column “Tahun” or “Segmen”, or copy one row per region to a sheet of its own.",
};

export function missingRegions(names: readonly string[], province: string): Text {
  const list = names.join(", ");
  return {
    id: `Kab/kota ${province} yang belum ada: ${list}. Tambahkan barisnya, atau perbaiki namanya bila ditulis lain.`,
    en: `Missing in ${province}: ${list}. Add the rows, or correct the names if they are written otherwise.`,
  };
}

interface CodedRegion {
  readonly name: string;
  readonly code: string;
}

export function codeNameMismatch(
  code: string,
  region: CodedRegion,
  bps: string | undefined,
  others: number,
): Text {
  const more = inOtherRows(others);
  const right = bps === undefined ? "" : ` (BPS ${bps})`;
  return {
    id: `“${code}” bukan kode ${region.name}, yang kodenya ${region.code}${right}.${more.id} Periksa kode dan namanya.`,
    en: `“${code}” is not the code of ${region.name}, which is ${region.code}${right}.${more.en} Check the code and the name.`,
  };
}

export function codesShifted(wrong: number, all: number): Text {
  const [some, whole] = [showCount(wrong), showCount(all)];
  return {
    id: `${some} dari ${whole} kode di kolom ini milik kab/kota lain. Mungkin hanya satu kolom yang diurutkan atau digeser: cocokkan lagi kode, nama, dan angkanya dengan sumber.`,
    en: `${some} of ${whole} codes in this column belong to other regions. Perhaps only one column was sorted or moved: compare codes, names and figures with the source again.`,
  };
}

export function codeSystemsMixed(
  code: string,
  system: string,
  usual: string,
  right: string,
  others: number,
): Text {
  const more = inOtherRows(others);
  return {
    id: `“${code}” kode ${system}, sedangkan kolom ini memakai kode ${usual}: di sini ${right}.${more.id} Pakai satu sistem kode saja.`,
    en: `“${code}” is a code of ${system}, but this column uses those of ${usual}: here ${right}.${more.en} Use one system of codes only.`,
  };
}

export function otherProvince(
  name: string,
  own: string,
  said: string,
  suggestion: string | undefined,
  others: number,
): Text {
  const more = inOtherRows(others);
  return {
    id:
      `“${name}” ada di ${own}, bukan di ${said}.${more.id} ` +
      (suggestion ? `Maksudnya ${suggestion}?` : "Periksa nama dan barisnya."),
    en:
      `“${name}” is in ${own}, not in ${said}.${more.en} ` +
      (suggestion ? `Did you mean ${suggestion}?` : "Check the name and the row."),
  };
}

export function provinceAmongRegions(name: string): Text {
  return {
    id: `“${name}” provinsi, bukan kab/kota, jadi barisnya tidak ikut dihitung. Pindahkan ke baris jumlah, atau perbaiki namanya.`,
    en: `“${name}” is a province, not a regency or city, so this row is not counted. Move it to the total row, or correct the name.`,
  };
}

export function invisibleCharacters(name: string, others: number): Text {
  const more = inOtherRows(others);
  return {
    id: `“${name}” memuat tanda yang tidak terlihat, sehingga VLOOKUP dan pencarian tidak menemukannya.${more.id} Ketik ulang namanya.`,
    en: `“${name}” has invisible characters in it, so that VLOOKUP and searches don't find it.${more.en} Type the name again.`,
  };
}

/** What each check looks at, for the page of all checks. */
export const about = {
  unknownRegion: {
    id: "Mencari nama yang bukan nama kab/kota di provinsi tabel ini (atau di Indonesia), juga dengan ejaan lain, dan baris berangka tanpa nama. Lebih dari 100 nama seperti itu menjadi satu temuan di judul kolomnya. Segmen yang ditulis sebagai baris (“a. PU”) juga satu temuan: segmen perlu kolom sendiri. Perbaiki namanya, atau pilih kolom kab/kota yang benar.",
    en: "Looks for names that no regency or city of the table's province (or of Indonesia) has, in any spelling, and for rows with figures but no name. More than 100 such names are one finding at the column's header. Segments written as rows (“a. PU”) are one finding, too: segments need a column of their own. Correct the names, or choose the right column of regions.",
  },
  misspeltRegion: {
    id: "Mencari nama yang tidak dikenal tetapi dekat dengan nama kab/kota: paling banyak sepertiga hurufnya berbeda. Yang diusulkan lebih dulu ialah kab/kota yang belum ada di tabel. Ganti dengan nama yang diusulkan bila memang itu maksudnya.",
    en: "Looks for unknown names that are near to that of a regency or city: at most a third of its letters differ. Regions that the table still lacks are proposed first. Replace it with the proposed name if that is what it means.",
  },
  formerName: {
    id: "Mencari nama kabupaten yang sudah diubah dengan peraturan pemerintah, misalnya Kabupaten Pontianak menjadi Kabupaten Mempawah (PP 58/2014). Barisnya tetap dikenali; ejaan lain dari nama sekarang tidak dilaporkan. Pakai nama sekarang bila tabelnya akan dibacakan.",
    en: "Looks for names that a government regulation has changed, such as Kabupaten Pontianak, today Kabupaten Mempawah (PP 58/2014). The row is understood all the same; other spellings of today's name are not reported. Use today's name if the table is to be read out.",
  },
  duplicateRegion: {
    id: "Mencari kab/kota yang muncul lagi untuk tahun, bulan, segmen, dan tempat hitung (KTP atau tempat kerja) yang sama. Bila sebagian besar kab/kota berulang tanpa kolom tahun atau segmen, hanya ada satu temuan di judul kolomnya. Periksa apakah namanya keliru atau barisnya ganda.",
    en: "Looks for regions that come again for the same year, month, segment and place basis. Where most regions repeat without a column of years or segments, there is one finding at the column's header. Check whether the name is wrong or the row appears twice.",
  },
  missingRegion: {
    id: "Membandingkan baris tabel satu provinsi dengan daftar kab/kota provinsi itu menurut Kemendagri. Nama yang hanya salah eja tidak dianggap hilang. Tabel-tabel di satu lembar, dari provinsi dan waktu yang sama dan tanpa kab/kota yang sama (kabupaten di kiri, kota di kanan) saling melengkapi. Tambahkan baris yang kurang; tanpa itu jumlahnya bukan jumlah provinsi.",
    en: "Compares the rows of one province's table with Kemendagri's list of its regencies and cities. A name that is only misspelt does not count as missing. Tables of one sheet, province and time that share no region (regencies left, cities right) complete each other. Add the rows that are missing; without them the sum is not that of the province.",
  },
  codeNameMismatch: {
    id: "Membandingkan kode dengan nama di barisnya: kode Kemendagri, dan untuk Kalimantan Barat dan Tengah juga kode BPS. Di provinsi lain kode tanpa titik baru dilaporkan bila milik provinsi lain atau milik baris lain. Bila paling sedikit 4 kode dan lebih dari separuhnya tidak cocok, hanya ada satu temuan di judul kolomnya. Periksa kode dan namanya.",
    en: "Compares each code with the name in its row: Kemendagri's code and, for Kalimantan Barat and Tengah, that of BPS. In other provinces a code without a point is reported only if it belongs to another province or another row. If at least 4 codes and more than half of them don't fit, there is one finding at the column's header. Check the code and the name.",
  },
  codeSystemsMixed: {
    id: "Mencari kode Kemendagri dan kode BPS yang bercampur dalam satu kolom, di antara kab/kota Kalimantan Barat dan Tengah yang kodenya berbeda di kedua sistem. Yang dilaporkan ialah sistem yang lebih sedikit. Pakai satu sistem saja: 6102 ialah Mempawah menurut Kemendagri, tetapi Bengkayang menurut BPS.",
    en: "Looks for codes of Kemendagri and of BPS in one column, among the regions of Kalimantan Barat and Tengah whose codes differ between the two. It reports the system that has fewer of them. Use one system only: 6102 is Mempawah for Kemendagri, but Bengkayang for BPS.",
  },
  otherProvince: {
    id: "Mencari kab/kota dari provinsi lain dalam tabel satu provinsi, atau di samping nama provinsi yang bukan provinsinya. Kab/kota dari empat provinsi baru di Papua boleh berada di bawah provinsi asalnya (UU 14, 15, 16, dan 29 tahun 2022). Periksa nama dan barisnya.",
    en: "Looks for regions of another province in the table of one, or beside the name of a province that is not theirs. Regions of Papua's four new provinces may stand under the province that they came from (UU 14, 15, 16 and 29 of 2022). Check the name and the row.",
  },
  provinceAmongRegions: {
    id: "Mencari baris bernama provinsi di tengah kab/kota. Baris itu tidak ikut dihitung. Pindahkan ke baris jumlah, atau perbaiki namanya.",
    en: "Looks for rows with a province's name in the midst of regencies and cities. Such a row is not counted. Move it to the total row, or correct the name.",
  },
  invisibleCharacters: {
    id: "Mencari tanda tak terlihat di dalam nama: tanda arah tulisan, spasi tanpa lebar, dan tanda kendali. Spasi tak terputus dan ganti baris tidak dilaporkan. Namanya tetap dikenali di sini, tetapi tidak oleh VLOOKUP: ketik ulang.",
    en: "Looks for invisible characters in names: marks of writing direction, zero-width spaces and control characters. Non-breaking spaces and line breaks are not reported. The name is understood here, but not by VLOOKUP: type it again.",
  },
} as const satisfies Record<string, Text>;
