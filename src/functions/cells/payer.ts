import type { Payer } from "../../reference/bpuBill";
import type { Argument } from "./cellValues";
import { choice } from "./choice";

const payers: Readonly<Record<string, Payer>> = {
  apbn: "government",
  apbd: "government",
  pemerintah: "government",
  government: "government",
  mandiri: "private",
  sendiri: "private",
  self: "private",
  swasta: "private",
  private: "private",
  perusahaan: "private",
  company: "private",
  yayasan: "private",
  foundation: "private",
  transportasi: "transport",
  transport: "transport",
  desa: "unsettled",
  apbdes: "unsettled",
  village: "unsettled",
  csr: "unsettled",
};

/** Who pays, in a word; without one nobody is named, and nobody is guessed. */
export function payerIn(cell: Argument): Payer {
  return choice(cell, payers, "unsettled");
}
