import type { Text } from "./text";

export const usage: Text = {
  id: `Cakupan memeriksa dan mengisi buku kerja Excel (.xlsx, .xlsm), dan mengimpor ekspor apa pun,
tanpa membuka Excel.

  cakupan check BERKAS… [--sheet NAMA]
      memeriksa tabel kepesertaan dan daftar peserta di setiap lembar
  cakupan fill BERKAS --out BERKAS [--sheet NAMA] [--province KODE] [--formulas native|values]
               [--accept T06]
      menambah lembar proyeksi 2024–2030 dan menyimpannya sebagai berkas baru;
      --province: kode Kemendagri, misalnya 61, bila provinsinya tidak jelas dari tabel;
      --formulas: rumus Excel biasa (native) atau angkanya saja (values);
      --accept T06: tetap memproyeksikan walau dasar pekerja berubah di tengah deret
  cakupan import BERKAS… --out BERKAS [--map JUDUL=ISI]… [--rejected BERKAS.csv]
      menghitung daftar peserta per kab/kota dan segmen ke buku kerja baru; tabel kab/kota menjadi
      tabel Excel, yang dari beberapa berkas digabung; lembar lain disalin;
      berkas: CSV, .xlsx, .xls, HTML, atau XML Excel, dikenali dari isinya, bukan dari namanya;
      --map "No Identitas=nik": kolom itu berisi NIK; boleh beberapa kali; isi yang dikenal:
      nik, kpj, nama, wilayah, segmen, upah, program, status, bulan, abaikan;
      --rejected: semua baris yang ditolak, dengan sebabnya, juga bila lebih dari satu lembar
  cakupan handover BERKAS… --out FOLDER [--full-nik] [--map JUDUL=ISI]…
      menyerahkan daftar peserta kepada DuckDB, Spark atau Trino: peserta.parquet (satu baris untuk
      setiap orang, tanpa nama dan upah), agregat.parquet, dan agregat.sql yang menghitungnya;
      --full-nik: dengan NIK lengkap; tanpa itu NIK diganti tanda yang tidak mengatakan apa-apa
  cakupan decree CALON… [--against ISI=BERKAS]… [--ages 17-64] [--on 2026-01-31] [--full-nik]
                 --out BERKAS
      memilah calon penerima bantuan iuran menjadi “Siap SK” dan “Ditolak” dengan semua alasannya;
      --against: daftar pembanding, boleh beberapa kali; ISI yang dikenal:
      peserta, asn, provinsi, desa, sawit, csr, kur; contoh: --against kur=debitur.xlsx;
      --ages: umur paling muda dan paling tua; tanpa ini 17-64, anggapan yang dapat Anda ubah;
      --on: umur dihitung pada tanggal ini; tanpa ini hari ini;
      --full-nik: NIK lengkap di lembar; tanpa ini disamarkan
  cakupan eval RUMUS… [--workbook BERKAS [--sheet NAMA]]
      menghitung rumus, ditulis cara Inggris: "=JAMSOSTEK.UCJ(607426, 1665549)"
  cakupan sample --out BERKAS
      menyimpan buku kerja contoh

Untuk semua: --json (untuk program lain), --lang id|en, --help.
Berkas yang sudah ada tidak pernah ditimpa.

Kode keluar:
  0  tidak ada yang salah
  1  ada kesalahan: temuan “Kesalahan” di tabel, baris yang ditolak atau NIK ganda di daftar peserta,
     calon yang ditolak,
     atau rumus yang hasilnya galat seperti #N/A
  2  ada berkas atau perintah yang tidak dapat dipakai; berkas lain tetap dikerjakan
`,
  en: `Cakupan checks and fills Excel workbooks (.xlsx, .xlsm), and imports any export,
without opening Excel.

  cakupan check FILE… [--sheet NAME]
      checks the enrolment tables and member lists of every sheet
  cakupan fill FILE --out FILE [--sheet NAME] [--province CODE] [--formulas native|values]
               [--accept T06]
      adds a projection 2024–2030 as a sheet and saves it as a new file;
      --province: Kemendagri code such as 61, where the table does not make it clear;
      --formulas: usual Excel formulas (native) or only their figures (values);
      --accept T06: project although the eligible workers were rebased within the series
  cakupan import FILE… --out FILE [--map HEADER=FIELD]… [--rejected FILE.csv]
      counts lists of members by region and segment into a new workbook; tables of regions become
      Excel tables, those of several files one of them; other sheets are copied;
      files: CSV, .xlsx, .xls, HTML or Excel's XML, told by what they hold, not by their names;
      --map "No Identitas=nik": that column holds the NIK; may stand several times; fields:
      nik, memberNumber, name, region, segment, wage, programme, status, month, none;
      --rejected: all rejected rows with their reasons, even where they are more than a sheet takes
  cakupan handover FILE… --out FOLDER [--full-nik] [--map HEADER=FIELD]…
      hands lists of members over to DuckDB, Spark or Trino: peserta.parquet (a row for each person,
      no names and wages), agregat.parquet, and agregat.sql, which computes it;
      --full-nik: with whole NIKs; else NIKs are replaced by marks that tell nothing
  cakupan decree CANDIDATES… [--against PURPOSE=FILE]… [--ages 17-64] [--on 2026-01-31] [--full-nik]
                 --out FILE
      sorts candidates for contribution assistance: ready for a decree, and rejected with all reasons;
      --against: a list to compare with; may stand several times; purposes:
      members, civilServants, province, village, palmOil, csr, kur; e.g. --against kur=loans.xlsx;
      --ages: the youngest and the oldest age; left out 17-64, an assumption that you can change;
      --on: the day on which ages count; left out today;
      --full-nik: whole NIKs in the sheets; left out they are masked
  cakupan eval FORMULA… [--workbook FILE [--sheet NAME]]
      calculates formulas in their English form: "=JAMSOSTEK.UCJ(607426, 1665549)"
  cakupan sample --out FILE
      saves the sample workbook

For all: --json (for other programs), --lang id|en, --help.
A file that exists is never overwritten.

Exit codes:
  0  nothing wrong
  1  errors found: a finding “Error” in a table, rows rejected or NIKs twice in a list of members,
     candidates rejected,
     or a formula that gives an error such as #N/A
  2  a file or command that can't be used; other files are done all the same
`,
};
