import { lines, nik } from "../imports";
import { decree, type FileWithPurpose, readyOf, rejectedOf } from "./decrees";

/** Candidates with these NIKs, from row 2 of calon.csv on. */
function candidates(...niks: readonly string[]): FileWithPurpose {
  return ["calon.csv", "candidates", lines("NIK;NAMA", ...niks.map((each) => `${each};Sari`))];
}

describe("a candidate is rejected", () => {
  it.each([
    ["whose NIK has not 16 digits", "610101121290001", "M01"],
    ["whose NIK names a day that is not", "6101013102900001", "M02"],
    ["whose NIK Excel has shortened", "6.10101121290001E+15", "M04"],
    ["without a NIK", "", "M08"],
    ["with a dash for a NIK", "-", "M08"],
  ])("%s", async (_, wrong, code) => {
    const result = await decree([candidates(nik(1), wrong)]);
    expect([readyOf(result), rejectedOf(result)]).toEqual([
      ["calon.csv 2"],
      [`calon.csv 3: ${code}`],
    ]);
  });

  it("with a KPJ number in the place of a NIK", async () => {
    const list = lines("NIK;NO KPJ;NAMA", `${nik(1)};24001;Sari`, ";24002;Budi");
    const result = await decree([["calon.csv", "candidates", list]]);
    expect(rejectedOf(result)).toEqual(["calon.csv 3: M08"]);
  });

  it("whose row has shifted, for that and whatever its NIK tells", async () => {
    const list = lines("NIK;NAMA", `${nik(1)};Sari;x`, `${nik(2)};Budi`, "61;Tono;x");
    const members = lines("NIK;NAMA", `${nik(1)};Sari`);
    const result = await decree([
      ["calon.csv", "candidates", list],
      ["peserta.csv", "members", members],
    ]);
    expect(rejectedOf(result)).toEqual([
      "calon.csv 2: M09; members in peserta.csv 2",
      "calon.csv 4: M09",
    ]);
  });

  it("whose NIK an earlier candidate has, in whichever of the files", async () => {
    const more = lines("NIK;NAMA", `${nik(3)};Ani`, `'${nik(2)};Budi`);
    const result = await decree([
      candidates(nik(1), nik(2), nik(1)),
      ["susulan.csv", "candidates", more],
    ]);
    expect(readyOf(result)).toEqual(["calon.csv 2", "calon.csv 3", "susulan.csv 2"]);
    expect(rejectedOf(result)).toEqual([
      "calon.csv 4: duplicate in calon.csv 2",
      "susulan.csv 3: duplicate in calon.csv 3",
    ]);
  });

  it("who is a member, with the segment where the list tells it", async () => {
    const members = lines(
      "NO;NIK;NAMA;SEGMEN",
      `1;${nik(1)};Sari;Penerima Upah`,
      `2;${nik(2)};Budi;MAGANG`,
      `3;${nik(3)};Ani;BPU`,
    );
    const result = await decree([
      candidates(nik(1), nik(2), nik(3), nik(4)),
      ["peserta.csv", "members", members],
    ]);
    expect(readyOf(result)).toEqual(["calon.csv 5"]);
    expect(rejectedOf(result)).toEqual([
      "calon.csv 2: members PU in peserta.csv 2",
      "calon.csv 3: members in peserta.csv 3",
      "calon.csv 4: members BPU in peserta.csv 4",
    ]);
  });

  it.each(["civilServants", "province", "village", "palmOil", "csr", "kur"] as const)(
    "who stands in a list of %s",
    async (purpose) => {
      const list = lines("NAMA;NIK", `Sari;${nik(7)}`, `Budi;${nik(2)}`);
      const result = await decree([candidates(nik(1), nik(2)), ["lain.csv", purpose, list]]);
      expect(rejectedOf(result)).toEqual([`calon.csv 3: ${purpose} in lain.csv 3`]);
    },
  );

  it("once with all reasons: insured as PU, and borrowing KUR", async () => {
    const result = await decree([
      candidates(nik(1), nik(2)),
      ["peserta.csv", "members", lines("NIK;SEGMEN", `${nik(1)};PU`)],
      ["kur.csv", "kur", lines("NIK;PLAFON;NAMA", `${nik(1)};50000000;Sari`)],
    ]);
    expect(readyOf(result)).toEqual(["calon.csv 3"]);
    expect(rejectedOf(result)).toEqual([
      "calon.csv 2: members PU in peserta.csv 2; kur in kur.csv 2",
    ]);
  });

  it("for the same only once, where a list comes each month", async () => {
    const month = (segment: string) => lines("NIK;SEGMEN", `${nik(1)};${segment}`);
    const result = await decree([
      candidates(nik(1)),
      ["januari.csv", "members", month("PU")],
      ["februari.csv", "members", month("PU")],
      ["maret.csv", "members", month("BPU")],
    ]);
    expect(rejectedOf(result)).toEqual([
      "calon.csv 2: members PU in januari.csv 2; members BPU in maret.csv 2",
    ]);
  });
});

describe("a member who is no longer active", () => {
  const statuses = [
    ...["NONAKTIF", "Non Aktif", "non-aktif", "Tidak Aktif", "Keluar", "berhenti bekerja"],
    "INACTIVE",
  ];

  it.each(statuses)("is no reason to reject: %s", async (status) => {
    const members = lines("NIK;STATUS;NAMA", `${nik(1)};${status};Sari`, `${nik(2)};Aktif;Budi`);
    const result = await decree([candidates(nik(1), nik(2)), ["peserta.csv", "members", members]]);
    expect(readyOf(result)).toEqual(["calon.csv 2"]);
    expect(result.inactive).toBe(1);
  });

  it("who is active elsewhere is rejected, and not told as inactive", async () => {
    const members = lines("NIK;STATUS;SEGMEN", `${nik(1)};KELUAR;PU`, `${nik(1)};AKTIF;BPU`);
    const result = await decree([candidates(nik(1)), ["peserta.csv", "members", members]]);
    expect(rejectedOf(result)).toEqual(["calon.csv 2: members BPU in peserta.csv 3"]);
    expect(result.inactive).toBe(0);
  });

  it("is not told by a status in a list of another payer", async () => {
    const list = lines("NIK;STATUS;NAMA", `${nik(1)};Non Aktif;Sari`);
    const result = await decree([candidates(nik(1)), ["csr.csv", "csr", list]]);
    expect(rejectedOf(result)).toEqual(["calon.csv 2: csr in csr.csv 2"]);
  });
});

it("comes whole out of a worker", async () => {
  const result = await decree([candidates(nik(1), nik(1), "61")]);
  expect(structuredClone(result)).toEqual(result);
});

it("tells NIKs apart that are the same as numbers of JavaScript", async () => {
  const [one, other] = ["9171010112900003", "9171010112900004"];
  expect(Number(one)).toBe(Number(other));
  const members = lines("NIK;NAMA", `${one};Sari`);
  const result = await decree([candidates(one, other), ["peserta.csv", "members", members]]);
  expect(readyOf(result)).toEqual(["calon.csv 3"]);
});

describe("files", () => {
  const calon: FileWithPurpose = candidates(nik(1), nik(2), nik(3));
  const peserta: FileWithPurpose = ["peserta.csv", "members", lines("NIK;NAMA", `${nik(1)};Sari`)];
  const kur: FileWithPurpose = ["kur.csv", "kur", lines("NIK;NAMA", `${nik(2)};Budi`)];

  it("may come in any order", async () => {
    const orders = [
      [calon, peserta, kur],
      [peserta, calon, kur],
      [kur, peserta, calon],
    ];
    for (const order of orders) {
      const result = await decree(order);
      expect(readyOf(result)).toEqual(["calon.csv 4"]);
      expect(rejectedOf(result)).toEqual([
        "calon.csv 2: members in peserta.csv 2",
        "calon.csv 3: kur in kur.csv 2",
      ]);
      expect(result.lists.map(({ file }) => file)).toEqual(order.map(([name]) => name));
    }
  });

  it("that can't be read are named, and the others are done", async () => {
    const broken: FileWithPurpose = ["asn.csv", "civilServants", "%PDF-1.4\n"];
    const result = await decree([calon, broken, peserta]);
    expect(result.files.map(({ file, error }) => [file, error?.id.slice(0, 7)])).toEqual([
      ["calon.csv", undefined],
      ["asn.csv", "Ini PDF"],
      ["peserta.csv", undefined],
    ]);
    expect(readyOf(result)).toEqual(["calon.csv 3", "calon.csv 4"]);
  });

  it("of candidates that can't be read leave the others", async () => {
    const broken: FileWithPurpose = ["usulan.csv", "candidates", "%PDF-1.4\n"];
    const result = await decree([broken, calon, peserta]);
    expect(readyOf(result)).toEqual(["calon.csv 3", "calon.csv 4"]);
  });

  it("tell of lists whether they were read, and how many rows can't be compared", async () => {
    const result = await decree([
      calon,
      ["peserta.csv", "members", lines("NIK;NAMA", `${nik(9)};Sari`, "61;Budi", ";Ani")],
      ["csr.csv", "csr", lines("NO KPJ;NAMA", "24001;Sari")],
      ["desa.csv", "village", lines("Nama;Alamat", "Sari;Jl. Satu")],
    ]);
    expect(result.lists).toEqual([
      { ...list("calon.csv", "candidates", 3, 0), isRead: true },
      { ...list("peserta.csv", "members", 3, 2), isRead: true },
      { ...list("csr.csv", "csr", 1, 1), isRead: false },
      { ...list("desa.csv", "village", 2, 0), isRead: false },
    ]);

    function list(file: string, purpose: string, rows: number, withoutNik: number) {
      return { file, sheet: file, purpose, rows, withoutNik };
    }
  });

  it("tell how far reading has come, from the first byte to the last", async () => {
    const told: number[] = [];
    await decree([peserta, calon, kur], {}, ({ bytes, totalBytes }) =>
      told.push(bytes / totalBytes),
    );
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});

describe("the rows of candidates", () => {
  it("stand under the headers of all lists; a NIK is one column, however it is called", async () => {
    const result = await decree([
      ["a.csv", "candidates", lines("No KTP;Nama Lengkap;Alamat", `${nik(1)};Sari;Jl. Satu`)],
      ["b.csv", "candidates", lines("Pekerjaan;Nama;NIK", `Nelayan;Budi;${nik(2)}`)],
    ]);
    expect(result.columns).toEqual(["No KTP", "Nama Lengkap", "Alamat", "Pekerjaan"]);
    expect(result.nikColumn).toBe(0);
    expect(result.ready.map(({ cells }) => cells)).toEqual([
      ["6101••••••••••••", "Sari", "Jl. Satu", ""],
      ["6101••••••••••••", "Budi", "", "Nelayan"],
    ]);
  });

  it("have whole NIKs where they are asked for, and nobody else's", async () => {
    const result = await decree(
      [
        ["calon.csv", "candidates", lines("NIK;NAMA", `'${nik(1)};Sari ${nik(2)}`)],
        ["peserta.csv", "members", lines("NIK;NAMA", `${nik(3)};Budi`)],
      ],
      { niks: "full" },
    );
    expect(result.ready.map(({ cells }) => cells)).toEqual([[nik(1), "Sari …"]]);
    expect(JSON.stringify(result)).not.toContain(nik(3));
  });

  it("leave out what somebody left out", async () => {
    const result = await decree(
      [
        candidates(nik(1), nik(2)),
        ["peserta.csv", "members", lines("NIK;NAMA", `${nik(1)};Sari`)],
        ["lama.csv", "members", lines("NIK;NAMA", `${nik(2)};Budi`)],
      ],
      { leftOut: [{ file: 2, sheet: "lama.csv" }] },
    );
    expect(readyOf(result)).toEqual(["calon.csv 3"]);
    expect(result.lists.map(({ file }) => file)).toEqual(["calon.csv", "peserta.csv"]);
  });

  it("are too many where a sheet can't take them", async () => {
    const rows = Array.from({ length: 50_001 }, (_, at) => `${at};Sari`);
    const list = lines("NIK;NAMA", ...rows);
    await expect(decree([["calon.csv", "candidates", list]])).rejects.toMatchObject({
      text: { id: expect.stringMatching(/50\.000 orang.*per kab\/kota/) },
    });
  });
});
