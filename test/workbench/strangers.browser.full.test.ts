import { open, save } from "../browser/files";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { books } from "../xlsx/books";

const PROJECTION = "Proyeksi 2024-2030";
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const inPane = (name: string) => workbench.pane.getByRole("button", { name });
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

it.each(books)("$name: checked, projected and undone, it is saved as it was", async (book) => {
  await open(workbench, "Buku.xlsx", await book.bytes());
  // As it came, but for results that its maker has left out.
  const asOpened = await save(workbench);
  const before = await sheets();
  await workbench.openSheet(book.sheet);
  await workbench.pane.getByText(`Lembar: ${book.sheet}`).waitFor();
  await inPane("Periksa lembar ini").click();
  await workbench.pane.getByText(/14 kab\/kota · Kalimantan Barat/).waitFor();
  await inPane("Kembali ke awal").click();
  await inPane("Buat proyeksi 2024–2030").click();
  await workbench.pane.getByRole("radio", { name: /46,00%/ }).check();
  const year = workbench.pane.getByLabel("Tahun data pekerja");
  if ((await year.inputValue()) === "") await year.selectOption("2024");
  await inPane("Tulis lembar proyeksi").click();
  await workbench.pane.getByText(`Selesai. Lembar “${PROJECTION}” ditulis`).waitFor();
  expect(await sheets()).toContain(PROJECTION);
  await inPane("Batalkan").click();
  await workbench.pane.getByText(`Dibatalkan: lembar “${PROJECTION}” dihapus`).waitFor();
  expect(await sheets()).toEqual(before);
  expect(Buffer.from(await save(workbench)).equals(asOpened)).toBe(true);
});
