import type { Text } from "./text";

/** The line that says what the page is, and is not. */
export const emulatedExcel: Text = {
  id: "Meja kerja: Excel tiruan",
  en: "Workbench: an emulated Excel",
};

export const emulatedExcelDetails: Text = {
  id: "Add-in yang sebenarnya di atas Excel tiruan. Yang berjalan di sini belum tentu sama di Excel.",
  en: "The real add-in on an emulated Excel. What works here may still differ in Excel.",
};

export const undo: Text = { id: "Urungkan", en: "Undo" };

export const redo: Text = { id: "Ulangi", en: "Redo" };

export const ribbon: Text = { id: "Pita menu", en: "Ribbon" };

export const workbook: Text = { id: "Buku kerja", en: "Workbook" };

export const pane: Text = { id: "Panel add-in", en: "The add-in's pane" };

export const notStarted: Text = {
  id: "Meja kerja tidak dapat dibuka. Hentikan npm start, jalankan lagi, lalu muat ulang halaman ini. Rinciannya: ",
  en: "The workbench could not be opened. Stop npm start, run it again, then reload this page. Details: ",
};
