/** The entries of a zip file as they lie in it: name → compressed bytes, a name as often as it stands. */
export function zipEntries(bytes: Uint8Array): (readonly [name: string, packed: Buffer])[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = file.lastIndexOf("PK\u0005\u0006");
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    const [packed, name, extra, comment] = [
      file.readUInt32LE(at + 20),
      ...[28, 30, 32].map((field) => file.readUInt16LE(at + field)),
    ] as [number, number, number, number];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const entry = [
      file.toString("utf8", at + 46, at + 46 + name),
      file.subarray(start, start + packed),
    ] as const;
    at += 46 + name + extra + comment;
    return entry;
  });
}
