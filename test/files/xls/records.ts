/** One record of an old workbook: its number in [MS-XLS], and its content. */
export function record(type: number, ...content: readonly Uint8Array[]): Uint8Array {
  const bytes = joined(content);
  return joined([shorts(type, bytes.length), bytes]);
}

export function shorts(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [number & 0xff, (number >> 8) & 0xff]));
}

export function double(number: number): Uint8Array {
  return new Uint8Array(Float64Array.of(number).buffer);
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const end = record(0x0a);

/** The first record of a part of a workbook of Excel 97: of the whole, or of a sheet. */
function begin(holds: "workbook" | "sheet"): Uint8Array {
  return record(0x809, shorts(0x600, holds === "workbook" ? 5 : 16), new Uint8Array(12));
}

/** What a sheet's state and kind are in the list of sheets. */
export interface SheetAs {
  readonly state?: number;
  readonly kind?: number;
}

/** A workbook of Excel 97 without the container around it. */
export function workbook97(
  common: readonly Uint8Array[],
  sheets: Readonly<Record<string, readonly Uint8Array[]>>,
  as: Readonly<Record<string, SheetAs>> = {},
): Uint8Array {
  const parts = Object.values(sheets).map((records) => joined([begin("sheet"), ...records, end]));
  const withList = (starts: readonly number[]) => {
    const list = Object.keys(sheets).map((name, index) => {
      const { state = 0, kind = 0 } = as[name] ?? {};
      const start = starts[index] ?? 0;
      const place = shorts(start % 0x1_0000, Math.floor(start / 0x1_0000));
      return record(0x85, place, Uint8Array.of(state, kind, name.length, 0), ascii(name));
    });
    return joined([begin("workbook"), ...common, ...list, end]);
  };
  let at = withList([]).length;
  const starts = parts.map((part) => (at += part.length) - part.length);
  return joined([withList(starts), ...parts]);
}
