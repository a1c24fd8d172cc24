import { showCount, showPercent } from "./numbers";
import type { Text } from "./text";

const seeHelp = { id: "Lihat: cakupan --help", en: "See: cakupan --help" };

function wrongUse(id: string, en: string): Text {
  return { id: `${id} ${seeHelp.id}`, en: `${en} ${seeHelp.en}` };
}

export const noVerb = wrongUse(
  "Sebutkan apa yang dikerjakan: check, fill, import, handover, decree, eval atau sample.",
  "Say what to do: check, fill, import, handover, decree, eval or sample.",
);

export function unknownVerb(verb: string): Text {
  return wrongUse(
    `“${verb}” bukan perintah; yang ada: check, fill, import, handover, decree, eval, sample.`,
    `“${verb}” is no command; there are check, fill, import, handover, decree, eval and sample.`,
  );
}

export function unknownOption(option: string, verb: string): Text {
  return wrongUse(`${option} tidak dikenal untuk ${verb}.`, `${option} is no option of ${verb}.`);
}

export function missingValue(option: string): Text {
  return wrongUse(`Nilai untuk ${option} belum ditulis.`, `${option} needs a value.`);
}

export function wrongValue(option: string, value: string, possible: readonly string[]): Text {
  const list = possible.join(", ");
  return wrongUse(
    `${option} tidak mengenal “${value}”; pilih: ${list}.`,
    `${option} does not take “${value}”; choose: ${list}.`,
  );
}

export function noSuchField(mapping: string, fields: readonly string[]): Text {
  const list = fields.join(", ");
  return wrongUse(
    `--map tidak mengenal “${mapping}”; tulis JUDUL=ISI, dengan ISI salah satu dari: ${list}.`,
    `--map does not take “${mapping}”; write HEADER=FIELD, with one of these fields: ${list}.`,
  );
}

export function noSuchHeader(header: string): Text {
  return wrongUse(
    `Tidak ada daftar peserta dengan kolom “${header}”; periksa --map.`,
    `No list of members has a column “${header}”; check --map.`,
  );
}

export function noSuchPurpose(against: string, purposes: readonly string[]): Text {
  const list = purposes.join(", ");
  return wrongUse(
    `--against tidak mengenal “${against}”; tulis ISI=BERKAS, dengan ISI salah satu dari: ${list}.`,
    `--against does not take “${against}”; write PURPOSE=FILE, with one of these: ${list}.`,
  );
}

export function severalPurposes(file: string): Text {
  return wrongUse(
    `${file} disebut untuk dua hal yang berbeda. Sebutkan satu kali saja, atau simpan setiap daftarnya sebagai berkas sendiri.`,
    `${file} is named for two different things. Name it once, or save each of its lists as a file of its own.`,
  );
}

export function wrongAges(ages: string): Text {
  return wrongUse(
    `--ages tidak mengenal “${ages}”; tulis umur paling muda dan paling tua, misalnya 17-64.`,
    `--ages does not take “${ages}”; write the youngest and the oldest age, such as 17-64.`,
  );
}

export function wrongDay(day: string): Text {
  return wrongUse(
    `--on tidak mengenal “${day}”; tulis tahun, bulan dan tanggal, misalnya 2026-01-31.`,
    `--on does not take “${day}”; write year, month and day, such as 2026-01-31.`,
  );
}

export function unknownProvince(code: string): Text {
  return wrongUse(
    `Tidak ada provinsi berkode “${code}”. Pakai kode Kemendagri dua angka, misalnya 61 untuk Kalimantan Barat.`,
    `No province has the code “${code}”. Use the two digits of Kemendagri, such as 61 for Kalimantan Barat.`,
  );
}

export const noFile = wrongUse("Berkasnya belum disebut.", "No file is named.");

export const oneFile = wrongUse(
  "Sebutkan satu berkas saja; jalankan sekali untuk setiap berkas.",
  "Name one file only; run this once for each file.",
);

export const noFormula = wrongUse(
  'Rumusnya belum ditulis, misalnya "=JAMSOSTEK.UCJ(1, 2)".',
  'No formula is given, such as "=JAMSOSTEK.UCJ(1, 2)".',
);

export const noOut = wrongUse(
  "Sebutkan berkas hasilnya dengan --out.",
  "Name the file to be written with --out.",
);

export const noOutFolder = wrongUse(
  "Sebutkan folder baru untuk hasilnya dengan --out.",
  "Name a new folder for the result with --out.",
);

export const nothingElse = wrongUse(
  "Perintah ini hanya memakai --out.",
  "This command takes nothing but --out.",
);

export const sheetWithoutWorkbook = wrongUse(
  "--sheet memerlukan --workbook.",
  "--sheet needs --workbook.",
);

/** What is to be said of a file, its name in front. */
export function about(file: string, text: Text): Text {
  return { id: `${file}: ${text.id}`, en: `${file}: ${text.en}` };
}

export const missingFile: Text = {
  id: "Berkas ini tidak ada. Periksa nama dan foldernya.",
  en: "There is no such file. Check its name and folder.",
};

export const isFolder: Text = {
  id: "Ini folder, bukan berkas. Sebutkan berkas di dalamnya.",
  en: "This is a folder, not a file. Name the files in it.",
};

export const lockFile: Text = {
  id: "Ini tanda dari Excel bahwa buku kerja dengan nama itu sedang terbuka, bukan buku kerjanya. Lewati berkas ini.",
  en: "This is Excel's mark that the workbook of that name is open, not the workbook. Leave this file out.",
};

export const noOrdinaryFile: Text = {
  id: "Ini bukan berkas biasa. Salin dulu isinya ke sebuah berkas.",
  en: "This is no ordinary file. Copy its content to a file first.",
};

export const notAllowed: Text = {
  id: "Berkas ini tidak boleh dibaca. Minta izin pada pemiliknya, atau tutup program yang memakainya.",
  en: "This file can't be read. Ask its owner for permission, or close the program that uses it.",
};

export function unreadable(reason: string): Text {
  return {
    id: `Berkas ini tidak dapat dibaca (${reason}). Salin ke komputer ini, lalu coba lagi.`,
    en: `This file can't be read (${reason}). Copy it to this computer, then try again.`,
  };
}

export function notDone(reason: string): Text {
  return {
    id: `Cakupan gagal di sini (${reason}). Tidak ada yang ditulis.`,
    en: `Cakupan failed here (${reason}). Nothing was written.`,
  };
}

export const wouldOverwriteInput: Text = {
  id: "Ini berkas masukannya sendiri, yang tidak pernah ditimpa. Pilih nama lain untuk --out.",
  en: "This is the input itself, which is never overwritten. Choose another name for --out.",
};

export const outExists: Text = {
  id: "Berkas ini sudah ada dan tidak ditimpa. Pilih nama lain untuk --out, atau pindahkan dulu berkas itu.",
  en: "This file exists already and is not overwritten. Choose another name for --out, or move that file away first.",
};

export const outIsFolder: Text = {
  id: "Ini folder. Tulis juga nama berkas hasilnya di --out.",
  en: "This is a folder. Name the file to be written in it with --out, too.",
};

export const outFolderMissing: Text = {
  id: "Folder untuk berkas ini tidak ada. Buat dulu foldernya, atau pilih folder lain.",
  en: "There is no folder for this file. Make it first, or choose another one.",
};

export function unwritable(reason: string): Text {
  return {
    id: `Berkas ini tidak dapat ditulis (${reason}). Pilih folder lain untuk --out.`,
    en: `This file can't be written (${reason}). Choose another folder for --out.`,
  };
}

export function wrongExtension(extension: string): Text {
  return {
    id: `Berkas ini harus disimpan sebagai ${extension}; kalau tidak, Excel tidak mau membukanya. Ganti akhiran namanya.`,
    en: `This file must be saved as ${extension}, or Excel will not open it. Change the end of its name.`,
  };
}

export function noSuchSheet(name: string, sheets: readonly string[]): Text {
  return {
    id: `Lembar “${name}” tidak ada. Yang ada: ${quoted(sheets)}.`,
    en: `There is no sheet “${name}”. There are: ${quoted(sheets)}.`,
  };
}

export const noTableInFile: Text = {
  id: "Tabel kepesertaan tidak ditemukan di lembar mana pun. Cakupan mencari baris judul dengan kolom kab/kota dan kolom peserta atau pekerja.",
  en: "No enrolment table was found in any sheet. Cakupan looks for a header row with a region column and a participants or eligible workers column.",
};

export function noTableInSheet(name: string): Text {
  return {
    id: `Tabel kepesertaan tidak ditemukan di lembar “${name}”. Cakupan mencari baris judul dengan kolom kab/kota dan kolom peserta atau pekerja.`,
    en: `No enrolment table was found in the sheet “${name}”. Cakupan looks for a header row with a region column and a participants or eligible workers column.`,
  };
}

/** Of several tables of a sheet, one is projected. */
export function tableTaken(sheet: string, area: string, others: readonly string[]): Text {
  return {
    id: `Di lembar “${sheet}” ada beberapa tabel. Yang diproyeksikan ${area}; tidak dipakai: ${others.join(", ")}.`,
    en: `The sheet “${sheet}” has several tables. ${area} is projected; not used: ${others.join(", ")}.`,
  };
}

export function severalTables(sheets: readonly string[]): Text {
  return {
    id: `Ada beberapa tabel. Pilih lembarnya dengan --sheet: ${quoted(sheets)}.`,
    en: `There are several tables. Choose a sheet with --sheet: ${quoted(sheets)}.`,
  };
}

/** An obstacle, and how many others there are. */
export function andMore(obstacle: Text, others: number): Text {
  if (others === 0) return obstacle;
  return {
    id: `${obstacle.id} (Ada ${showCount(others)} hal lain; lihat dengan cakupan check.)`,
    en: `${obstacle.en} (And ${showCount(others)} more; see cakupan check.)`,
  };
}

export function conflictLeftEmpty(year: number, targets: readonly number[]): Text {
  const list = targets.map((target) => showPercent(target)).join(" / ");
  return {
    id: `Untuk ${year} terbit target yang berbeda (${list}); tahun itu dikosongkan. Isi sendiri di lembar proyeksi.`,
    en: `Different targets are published for ${year} (${list}); that year is left empty. Fill it in on the projection sheet.`,
  };
}

export function baseYearAssumed(year: number): Text {
  return {
    id: `Judul tabel tidak menyebut satu tahun data; ${year} dipakai. Selama pertumbuhan 0% angkanya sama; ubah keduanya di lembar proyeksi bila perlu.`,
    en: `The table's titles do not name one year of its data; ${year} is used. At a growth of 0% it changes no figure; change both on the projection sheet where needed.`,
  };
}

export function errorsInTable(count: number): Text {
  return {
    id: `Masih ada ${count} kesalahan di tabel ini; proyeksi memakai angka apa adanya. Lihat dengan cakupan check.`,
    en: `This table still has ${count} error${count === 1 ? "" : "s"}; the projection uses the figures as they are. See cakupan check.`,
  };
}

export function saved(file: string, sheets: readonly string[], cells: number): Text {
  const names = quoted(sheets);
  return {
    id: `Disimpan: ${file} · lembar ${names} · ${showCount(cells)} sel`,
    en: `Saved: ${file} · sheet${sheets.length === 1 ? "" : "s"} ${names} · ${showCount(cells)} cells`,
  };
}

export function notAFormula(formula: string): Text {
  return about(formula, {
    id: "Ini bukan rumus yang dapat dihitung. Tulis cara Inggris: koma di antara argumen, titik desimal, kurung dan kutip lengkap.",
    en: "This is no formula that can be calculated. Write its English form: commas between arguments, a decimal point, all brackets and quotes.",
  });
}

export function checking(number: number, of: number, file: string): Text {
  return {
    id: `Memeriksa ${showCount(number)} dari ${showCount(of)}: ${file}`,
    en: `Checking ${showCount(number)} of ${showCount(of)}: ${file}`,
  };
}

export function filesChecked(files: number, unusable: number): Text {
  return filesDone(files, unusable, { id: "diperiksa", en: "checked" });
}

export function filesImported(files: number, unusable: number): Text {
  return filesDone(files, unusable, { id: "diimpor", en: "imported" });
}

export function filesRead(files: number, unusable: number): Text {
  return filesDone(files, unusable, { id: "dibaca", en: "read" });
}

function filesDone(files: number, unusable: number, done: Text): Text {
  const en = files === 1 ? "1 file" : `${showCount(files)} files`;
  if (unusable === 0)
    return { id: `${showCount(files)} berkas ${done.id}`, en: `${en} ${done.en}` };
  return {
    id: `${showCount(files)} berkas, ${showCount(unusable)} tidak dapat dipakai`,
    en: `${en}, ${showCount(unusable)} of them unusable`,
  };
}

/** Names of sheets, which may hold spaces and commas. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
