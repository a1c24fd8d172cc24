import { CFB } from "@e965/xlsx";

/** A compound file (the container of Office 97) that holds these streams. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    CFB.utils.cfb_add(container, name, Buffer.from(content));
  }
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}
