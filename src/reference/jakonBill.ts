import { marginalBands } from "../domain/marginalBands";
import { exactSum } from "../domain/withoutNoise";
import { inForce } from "./dated";
import { jkkOfContract, jkmOfContract, ppn } from "./jakonRates";

/**
 * *Iuran Jakon*: JKK and JKM of a construction contract whose wages are not known. The
 * pandemic's relief (PP 49/2020, https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020) is left
 * out: it depended on what was paid before.
 *
 * @param value rupiah
 * @param date Excel date of the contract
 * @param includesPpn whether the value includes PPN, which then is taken out at the date's rate
 * @returns rupiah for the whole contract, not rounded
 * @throws Impossible `#N/A` for a date without a known rate, `#NUM!` for what is no date or a
 *   negative value
 */
export function jakonBill(value: number, date: number, includesPpn: boolean): number {
  const base = includesPpn ? value / (1 + inForce(ppn, date)) : value;
  const programmes = [jkkOfContract, jkmOfContract];
  return exactSum(programmes.map((bands) => marginalBands(base, inForce(bands, date))));
}
