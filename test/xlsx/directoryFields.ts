/** Where fields of 32 bits stand in a part's entry of a zip directory. */
export const directoryFields = { crc: 16, size: 24 };

/** The offset of a part's entry in the directory of a zip file. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

/** The file with a number in a part's directory entry changed. */
export function withField(
  bytes: Uint8Array,
  name: string,
  field: keyof typeof directoryFields,
  value: number,
): Uint8Array {
  const changed = bytes.slice();
  const at = directoryEntry(bytes, name) + directoryFields[field];
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}
