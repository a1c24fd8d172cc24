import type { DueRule } from "../domain/dueDate";
import type { Sourced } from "./dated";

/**
 * Within how many days after the work order (SPK) a construction project must be registered.
 * Permenaker 5/2021 replaces this regulation and its article is not in hand, branches say 14
 * days, and in 2019 Kalimantan Barat's said 7: so the rule is the user's choice, and where it is
 * not chosen, the result names this one.
 */
export const jakonRule: Sourced & { readonly name: string; readonly value: DueRule } = {
  name: "14 hari kerja (Permenaker 44/2015)",
  value: { days: 14, working: true },
  regulation: "Permenaker 44/2015 art. 3(3)",
  source: "https://pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015",
  status: "confirmed; replaced by Permenaker 5/2021, whose article is not in hand",
};
