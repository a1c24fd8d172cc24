import type { Text } from "./text";

export const blankFile: Text = {
  id: "Berkas ini hanya berisi spasi dan baris kosong. Buat ulang ekspornya, atau minta kirim ulang.",
  en: "This file holds only spaces and empty lines. Export it again, or have it sent again.",
};

export const zerosFile: Text = {
  id: "Berkas ini hanya berisi bita nol: penyalinan atau unduhannya gagal. Salin atau unduh lagi.",
  en: "This file holds only zero bytes: copying or downloading it failed. Copy or download it again.",
};

export const pdfFile: Text = {
  id: "Ini PDF, bukan tabel. Minta berkas Excel (.xlsx) atau CSV yang menjadi asalnya.",
  en: "This is a PDF, not a table. Ask for the Excel file (.xlsx) or CSV that it was made from.",
};

export const picture: Text = {
  id: "Ini gambar, bukan tabel. Minta berkas Excel (.xlsx) atau CSV yang menjadi asalnya.",
  en: "This is a picture, not a table. Ask for the Excel file (.xlsx) or CSV that it was made from.",
};

export const textDocument: Text = {
  id: "Ini dokumen (Word, RTF atau OpenDocument), bukan tabel. Salin tabelnya ke lembar Excel, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is a document (Word, RTF or OpenDocument), not a table. Copy its table into an Excel sheet, save it as .xlsx, then try again.",
};

export const presentation: Text = {
  id: "Ini presentasi, bukan tabel. Minta berkas Excel (.xlsx) atau CSV yang menjadi asalnya.",
  en: "This is a presentation, not a table. Ask for the Excel file (.xlsx) or CSV that it was made from.",
};

export const openDocumentSheet: Text = {
  id: "Ini lembar kerja OpenDocument (.ods). Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice, save it as .xlsx, then try again.",
};

export const appleNumbers: Text = {
  id: "Ini berkas Apple Numbers. Ekspor dari Numbers sebagai Excel (.xlsx), lalu coba lagi.",
  en: "This is an Apple Numbers file. Export it from Numbers as Excel (.xlsx), then try again.",
};

export const binaryWorkbook: Text = {
  id: "Ini buku kerja biner (.xlsb). Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then try again.",
};

export const archive: Text = {
  id: "Ini arsip (ZIP, RAR, 7z atau sejenisnya). Ekstrak dulu, lalu pilih berkas di dalamnya.",
  en: "This is an archive (ZIP, RAR, 7z or the like). Extract it first, then choose the file inside.",
};

export const webArchive: Text = {
  id: "Ini arsip web (MHTML). Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is a web archive (MHTML). Open it in Excel, save it as .xlsx, then try again.",
};

export const email: Text = {
  id: "Ini surel, bukan tabel. Simpan lampirannya, lalu pilih lampiran itu.",
  en: "This is an e-mail, not a table. Save its attachment, then choose that.",
};

export const json: Text = {
  id: "Ini data JSON. Minta ekspor sebagai CSV atau Excel (.xlsx).",
  en: "This is JSON data. Ask for an export as CSV or Excel (.xlsx).",
};

export const otherXml: Text = {
  id: "Ini XML, tetapi bukan lembar Excel. Minta ekspor sebagai CSV atau Excel (.xlsx).",
  en: "This is XML, but no Excel sheet. Ask for an export as CSV or Excel (.xlsx).",
};

export const database: Text = {
  id: "Ini berkas basis data (Access, dBase, SQLite atau Parquet). Ekspor tabelnya sebagai CSV atau .xlsx, lalu coba lagi.",
  en: "This is a database file (Access, dBase, SQLite or Parquet). Export its table as CSV or .xlsx, then try again.",
};

export const unknownFile: Text = {
  id: "Jenis berkas ini tidak dikenal, dan isinya bukan teks. Minta berkas Excel (.xlsx) atau CSV.",
  en: "This kind of file is not known, and it holds no text. Ask for an Excel file (.xlsx) or CSV.",
};
