/** The four tables by which four bytes are taken at once. */
const [last, third, second, first] = tablesOf(4) as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/**
 * The checksum of a zip entry.
 *
 * @param before that of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8);
    crc ^= (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc =
      entry(first, crc) ^
      entry(second, crc >>> 8) ^
      entry(third, crc >>> 16) ^
      entry(last, crc >>> 24);
  }
  for (; at < length; at++) crc = entry(last, crc ^ byte(bytes, at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, crc: number): number {
  return table[crc & 0xff] as number;
}

/** Each table looks one zero byte further than the one before. */
function tablesOf(count: number): Int32Array[] {
  const tables = [Int32Array.from({ length: 256 }, (_, value) => crcOf(value))];
  while (tables.length < count) {
    const before = tables[tables.length - 1] as Int32Array;
    tables.push(before.map((crc) => entry(tables[0] as Int32Array, crc) ^ (crc >>> 8)));
  }
  return tables;
}

function crcOf(value: number): number {
  let crc = value;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
}
