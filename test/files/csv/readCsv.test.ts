import { quoteNotClosed, rowTooLong, rowTooWide } from "../../../src/messages/csv";
import { readBytes, readText } from "./csvTable";

const members = [
  ["NIK", "NAMA", "ALAMAT"],
  ["6102011212900001", "Siti", "Jl. Merdeka"],
  ["6102015203880002", "Budi", "Jl. Pasar"],
];

describe("a table is cut at", () => {
  test.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["pipes", "|"],
  ])("%s", (_, separator) => {
    const text = members.map((row) => row.join(separator)).join("\r\n");
    expect(readText(text)).toMatchObject({ separator, rows: members });
  });

  test("what its first line says", () => {
    const { rows, numbers } = readText("sep=;\r\na,1;b,2;c,3\r\nd,4;e,5;f,6\r\n");
    expect(rows).toEqual([
      ["a,1", "b,2", "c,3"],
      ["d,4", "e,5", "f,6"],
    ]);
    // Excel does not show the line that only says it.
    expect(numbers).toEqual([0, 1]);
  });

  test("semicolons, though decimal commas stand in every row", () => {
    expect(readText("Kab;UCJ\nSambas;36,47\nMempawah;41,20\n").rows[1]).toEqual([
      "Sambas",
      "36,47",
    ]);
  });

  test("nothing where it has one column", () => {
    expect(readText("NIK\n6102011212900001\n").rows).toEqual([["NIK"], ["6102011212900001"]]);
  });
});

describe("rows end", () => {
  test.each([
    ["CRLF", "a,b\r\nc,d\r\n"],
    ["LF", "a,b\nc,d\n"],
    ["CR", "a,b\rc,d\r"],
    ["a mixture, and nothing at the end", "a,b\rc,d"],
  ])("with %s", (_, text) => {
    expect(readText(text).rows).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("but not within quotes", () => {
    expect(readText('a,"b\r\nc\n""d"""\ne,f\n').rows).toEqual([
      ["a", 'b\r\nc\n"d"'],
      ["e", "f"],
    ]);
  });

  test("and blank ones keep their number", () => {
    expect(readText("a,b\n\nc,d\n").numbers).toEqual([0, 1, 2]);
  });
});

describe("quotes", () => {
  test("that nobody doubled are a part of the name", () => {
    expect(readText('1,"PT "MAJU" JAYA",2\n').rows).toEqual([["1", 'PT "MAJU" JAYA', "2"]]);
  });

  test("within a cell without quotes are a part of it", () => {
    expect(readText('1,5" pipa,2\n').rows).toEqual([["1", '5" pipa', "2"]]);
  });

  test("may be followed by blanks", () => {
    expect(readText('"a" ,b\n"c"  \n').rows).toEqual([["a", "b"], ["c"]]);
  });

  test("around whole rows are those of a table that was opened as one column", () => {
    const text =
      'NIK,NAMA,ALAMAT\n"1,Siti,""Jl. A, 2"""\n"2,Budi,""Jl. B, 3"""\n3,Tono,Jl. C\n4,Ani,Jl. D\n';
    expect(readText(text).rows).toEqual([
      ["NIK", "NAMA", "ALAMAT"],
      ["1", "Siti", "Jl. A, 2"],
      ["2", "Budi", "Jl. B, 3"],
      ["3", "Tono", "Jl. C"],
      ["4", "Ani", "Jl. D"],
    ]);
  });
});

test("a title in quotes of its own is a title", () => {
  const text = '"""PESERTA"" 2024"\nNIK,NAMA\n1,Siti\n2,Budi\n';
  expect(readText(text).rows[0]).toEqual(['"PESERTA" 2024']);
});

describe("a text is read whatever its encoding:", () => {
  const text = "Nama;Kota\nRené;Pontianak\nSiti – “B”;Sambas\n";
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
  const wide = (swap: boolean, mark: string) => {
    const bytes = Buffer.from(mark + text, "utf16le");
    return new Uint8Array(swap ? bytes.swap16() : bytes);
  };
  const western = Uint8Array.from(Buffer.from(text.replace(/[–“”]/g, "?"), "latin1"));

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 with a mark", wide(false, "\ufeff")],
    ["UTF-16, the other way round", wide(true, "\ufeff")],
    ["UTF-16 without a mark", wide(false, "")],
  ])("%s", (_, bytes) => {
    expect(readBytes(bytes).rows).toEqual(rows);
  });

  test("Windows-1252", () => {
    expect(readBytes(western).rows[1]).toEqual(["René", "Pontianak"]);
  });

  test("a file put together from two, each cell by itself", () => {
    const good = new TextEncoder().encode("Nama;Kota\n".repeat(20_000) + "Ståhl;Sambas\n");
    const { rows: read } = readBytes(Uint8Array.from([...good, ...western]));
    expect(read.at(-2)?.[0]).toBe("René");
    expect(read.find(([name]) => name?.startsWith("St"))?.[0]).toBe("Ståhl");
  });
});

test("a row that is far longer than rows are is named: a quote was not closed there", () => {
  const text = `a,b\nc,"d\n${"e,f\n".repeat(400_000)}`;
  expect(() => readText(text)).toThrow(rowTooLong(2).en);
});

test("a file that ends within quotes is named by the row where they begin", () => {
  expect(() => readText('a,b\nc,"d\ne,f\n')).toThrow(quoteNotClosed(2).en);
});

test("a row of more cells than a sheet has columns is named", () => {
  expect(() => readText(`a,b\n${",".repeat(20_000)}\n`)).toThrow(rowTooWide(2, 16_384).en);
});
