import { type ByteSource, sourceOf } from "../../../src/files/byteSource";
import { handOverBlobs } from "../../../src/members/handOver/handOverBlobs";
import { changedMeanwhile, nothingToHandOver } from "../../../src/messages/handOver";
import { Refused } from "../../../src/messages/refused";
import { bookParts, makePackage } from "../../xlsx/makePackage";
import { lines, nik } from "../imports";
import { handedOver, type ParquetRow, rowsOf } from "./handedOver";

const header = "NIK;NAMA;KAB/KOTA;SEGMEN;UPAH;NO KPJ;STATUS";
const sari = `${nik(1)};Sari Dewi;Kab. Sambas;PU;3.745.000;24001;Aktif`;
const budi = `${nik(2)};Budi;Kab. Antah;magang;;24002;`;
const nobodysNik = ";Citra;Kab. Sambas;BPU;;24003;Aktif";
const fault = "12345;Dewi;Kab. Sambas;PU;;24004;Aktif";

const known = { programmes: null, month: null };
const knownOfSari = {
  region_code: "61.01",
  region_name: "Kabupaten Sambas",
  segment: "PU",
  status: "AKTIF",
  ...known,
};
const knownOfBudi = {
  region_code: null,
  region_name: "Kab. Antah",
  segment: "magang",
  status: null,
  ...known,
};
const nothingKnown = {
  region_code: null,
  region_name: null,
  segment: null,
  status: null,
  ...known,
};

describe("peserta.parquet", () => {
  it("has a row for each row about a person, in the order in which they were read", async () => {
    const handed = await handedOver(
      {
        "b.csv": lines("DATA PESERTA", header, sari, nobodysNik, "", fault),
        "a.csv": lines(header, budi, sari, "Sumber: BPJS"),
      },
      { niks: "full" },
    );
    expect(await rowsOf(handed, "peserta.parquet")).toEqual([
      { ...placed(1, "b.csv", 3), person: nik(1), ...knownOfSari, rejected: null },
      { ...placed(2, "b.csv", 4), person: null, ...knownOfSari, segment: "BPU", rejected: null },
      { ...placed(3, "b.csv", 6), person: null, ...nothingKnown, rejected: "M01" },
      { ...placed(4, "a.csv", 2), person: nik(2), ...knownOfBudi, rejected: null },
      { ...placed(5, "a.csv", 3), person: nik(1), ...knownOfSari, rejected: null },
    ]);
  });

  it("names the sheets of a workbook, and files without their folders", async () => {
    const sheet = (...niks: readonly string[]) => sheetOf([["NIK", "NAMA"], ...niks.map(toRow)]);
    const book = makePackage(bookParts([sheet(nik(1)), sheet(nik(2), nik(1))]));
    const handed = await handedOver({ "C:\\data\\kab.xlsx": book, "data/a.csv": lines(header) });
    const rows = await rowsOf(handed, "peserta.parquet");
    expect(rows.map(({ file, sheet, row }) => [file, sheet, row])).toEqual([
      ["kab.xlsx", "Lembar1", 2],
      ["kab.xlsx", "Lembar2", 2],
      ["kab.xlsx", "Lembar2", 3],
    ]);
  });

  it("is read again as a person says that columns are to be read", async () => {
    const text = lines("Nomor;Wilayah Kerja;Domisili Peserta", `${nik(1)};Kab. Landak;Kab. Sambas`);
    const fields = new Map([
      ["nomor", "nik"],
      ["domisili peserta", "region"],
    ] as const);
    const handed = await handedOver({ "a.csv": text }, { fields });
    expect(await rowsOf(handed, "peserta.parquet")).toMatchObject([{ region_code: "61.01" }]);
  });

  it("holds nothing of a list that is left out, and of a file that breaks off", async () => {
    const book = makePackage(
      bookParts([
        sheetOf([["NIK", "NAMA"], toRow(nik(1))]),
        sheetOf([["NIK", "NAMA"], toRow(nik(2))]),
      ]),
    );
    const broken = `${lines(header, sari)}"6101`;
    const handed = await handedOver(
      { "rusak.csv": broken, "kab.xlsx": book },
      { niks: "full", leftOut: [{ file: 1, sheet: "Lembar1" }] },
    );
    expect(handed.result.files[0]?.error).toBeDefined();
    const rows = await rowsOf(handed, "peserta.parquet");
    expect(rows.map(({ file, sheet, person }) => [file, sheet, person])).toEqual([
      ["kab.xlsx", "Lembar2", nik(2)],
    ]);
  });
});

describe("a person without her NIK", () => {
  const files = { "a.csv": lines(header, budi, sari, sari), "b.csv": lines(header, sari, budi) };

  it("is called the same wherever her NIK stands, and nobody else is", async () => {
    const [one, other, again, third, second] = await personsOf(files);
    expect([again, third, second]).toEqual([other, other, one]);
    expect(one).not.toBe(other);
  });

  it("is not taken for a person of another hand-over", async () => {
    const names = new Set([...(await personsOf(files)), ...(await personsOf(files))]);
    expect(names.size).toBe(4);
  });

  async function personsOf(lists: Readonly<Record<string, string>>) {
    const rows = await rowsOf(await handedOver(lists), "peserta.parquet");
    return rows.map(({ person }) => person);
  }
});

describe("nothing else of a person is handed over", () => {
  const secrets = ["Sari", "Dewi", "Budi", "Citra", "3745000", "3.745.000", "24001", "12345"];
  const files = {
    [`${nik(9)}.csv`]: lines(`${header};${nik(8)}`, sari, budi, nobodysNik, fault),
    "b.csv": lines("NO KPJ;SEGMEN;STATUS", `24005;${nik(7)};${nik(6)} aktif`),
  };

  it.each(["masked", "full"] as const)(
    "neither name nor wage nor number, NIKs %s",
    async (niks) => {
      const texts = await textsOf(files, niks);
      for (const secret of secrets) {
        expect([secret, texts.filter((text) => text.includes(secret))]).toEqual([secret, []]);
      }
    },
  );

  it("no NIK, unless they were asked for", async () => {
    const long = /\d{12}/;
    expect((await textsOf(files, "masked")).filter((text) => long.test(text))).toEqual([]);
    const full = (await textsOf(files, "full")).filter((text) => long.test(text));
    expect(full.sort()).toEqual([nik(1), nik(2)]);
  });

  it("not in the bytes of the files either, which also hold what is not in a row", async () => {
    const { files: made } = await handedOver(files);
    for (const bytes of made.values()) {
      expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/\d{12}|Sari|Budi/);
    }
  });

  async function textsOf(lists: Readonly<Record<string, string>>, niks: "masked" | "full") {
    const handed = await handedOver(lists, { niks });
    const all: ParquetRow[] = [
      ...(await rowsOf(handed, "peserta.parquet")),
      ...(await rowsOf(handed, "agregat.parquet")),
    ];
    return all.flatMap((row) => Object.values(row)).map(String);
  }
});

describe("files that change between the two readings are refused", () => {
  const before = lines(header, sari, budi, nobodysNik, fault);
  it.each([
    ["another person", before.replace(nik(2), nik(3))],
    ["another group", before.replace("magang", "PU")],
    ["another group of somebody without a NIK", before.replace("BPU", "PU")],
    ["another row", before.replace(sari, `\r\n${sari}`)],
    ["a row more", before + lines(fault)],
    ["a row less", before.replace(`${nobodysNik}\r\n`, "")],
    ["no list any more", before.replace("NIK", "NOMOR").replace("NO KPJ", "")],
    ["nothing", ""],
  ])("%s", async (_, after) => {
    expect(after).not.toBe(before);
    await expect(handedOverWhileItBecomes(after)).rejects.toThrow(Refused);
  });

  it("with a sentence that says so", async () => {
    const changed = before.replace(nik(2), nik(3));
    await expect(handedOverWhileItBecomes(changed)).rejects.toEqual(new Refused(changedMeanwhile));
  });

  it("but not files that stay as they are", async () => {
    expect((await handedOverWhileItBecomes(before)).files.size).toBe(3);
  });

  function handedOverWhileItBecomes(after: string) {
    const [first, second] = [before, after].map((text) => sourceOf(new TextEncoder().encode(text)));
    let [now, isRead] = [first as ByteSource, false];
    const source: ByteSource = {
      get size() {
        return now.size;
      },
      read: (into, from) => {
        if (isRead && from === 0) now = second as ByteSource;
        return now.read(into, from);
      },
    };
    return handedOver({ "a.csv": source }, {}, ({ bytes, totalBytes }) => {
      isRead = bytes >= totalBytes / 2;
    });
  }
});

describe("progress", () => {
  it("goes on to the whole, over both readings", async () => {
    const shares: number[] = [];
    await handedOver(
      {
        "a.csv": lines(header, sari),
        "rekap.csv": lines("Catatan", "tidak ada"),
        "b.csv": lines(header, budi),
      },
      {},
      ({ bytes, totalBytes }) => shares.push(bytes / totalBytes),
    );
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});

describe("files without members", () => {
  it("are not handed over", async () => {
    const { files } = await handedOver({ "a.csv": lines("Catatan", "x"), "b.csv": lines(header) });
    expect([...files.keys()]).toEqual([]);
  });

  it("are refused with what is true of them", async () => {
    const refused = (text: string) =>
      handOverBlobs(
        [{ name: "a.csv", source: sourceOf(new TextEncoder().encode(text)) }],
        { niks: "masked" },
        () => undefined,
      ).catch((error: Refused) => error.text);
    expect(await refused(lines(header))).toEqual(nothingToHandOver);
    expect(await refused("%PDF-1.4\n")).toMatchObject({ id: expect.stringMatching(/PDF/) });
  });
});

it("becomes three files that a page can save", async () => {
  const source = sourceOf(new TextEncoder().encode(lines(header, sari, sari, fault)));
  const { files, persons, unread } = await handOverBlobs(
    [{ name: "a.csv", source }],
    { niks: "masked" },
    () => undefined,
  );
  expect(files.map(({ name, blob }) => [name, blob.size > 0])).toEqual([
    ["peserta.parquet", true],
    ["agregat.parquet", true],
    ["agregat.sql", true],
  ]);
  expect(persons).toEqual({ rows: 3, counted: 1, inactive: 0, rejected: 1, duplicates: 1 });
  expect(unread).toEqual([]);
});

function placed(order: number, file: string, row: number) {
  return { reading_order: order, file, sheet: null, row };
}

function toRow(number: string): readonly string[] {
  return [number, "Sari"];
}

function sheetOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}
