import { type BasisRate, bracketContribution } from "../domain/bracketContribution";
import { dateOf, serialOf } from "../domain/excelDate";
import { Impossible } from "../domain/impossible";
import { exactSum } from "../domain/withoutNoise";
import { bpuBrackets } from "./bpuBrackets";
import { bpuCuts, type BpuProgramme, bpuRates } from "./bpuRates";
import { factOn, inForce } from "./dated";

/**
 * Who pays the contribution: a government (APBN, APBD), a transport worker for him- or herself,
 * any other private payer, or one of whom no rule says whether the cut applies (villages, CSR),
 * or nobody was named.
 */
export type Payer = "government" | "transport" | "private" | "unsettled";

/**
 * *Iuran BPU* of a month. The pandemic's relief (PP 49/2020, August 2020 to January 2021:
 * https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020) is left out: it depended on
 * what was paid before.
 *
 * @param income rupiah a month
 * @param date Excel date of the contribution
 * @returns rupiah a month, not rounded
 * @throws Impossible `#N/A` for a date without a known rate, `#VALUE!` where the payer decides
 *   and is not settled, `#NUM!` for what is no date or a negative income
 */
export function bpuBill(
  income: number,
  date: number,
  programmes: readonly BpuProgramme[],
  payer: Payer,
): number {
  const rates = programmes.map((programme) => rateOf(programme, date, payer));
  return bracketContribution(income, inForce(bpuBrackets, date), rates);
}

/** More months than any plan has: a mistyped number must not count for minutes. */
const MOST_MONTHS = 1200;

/**
 * *Bantuan iuran* for one worker: the lowest bill, month by month at each month's rate.
 *
 * @param months whole months, at most 1200
 * @param start Excel date within the first month
 * @returns rupiah for all months together
 * @throws Impossible as {@link bpuBill}, and `#NUM!` for months that are negative, not whole or
 *   too many
 */
export function assistanceOfOne(
  months: number,
  start: number,
  programmes: readonly BpuProgramme[],
  payer: Payer,
): number {
  if (!Number.isInteger(months) || months < 0 || months > MOST_MONTHS) {
    throw new Impossible("#NUM!");
  }
  const { year, month } = dateOf(start);
  const bills = Array.from({ length: months }, (_, index) =>
    bpuBill(0, serialOf(year, month + index, 1), programmes, payer),
  );
  return exactSum(bills);
}

function rateOf(programme: BpuProgramme, date: number, payer: Payer): BasisRate {
  const rate = inForce(bpuRates[programme], date);
  if (programme === "JHT") return rate;
  const kept = 1 - cutOn(date, payer);
  return { share: rate.share * kept, flat: rate.flat * kept };
}

/** The cut of JKK and JKM; an unsettled payer is an error only where it makes a difference. */
function cutOn(date: number, payer: Payer): number {
  if (payer === "government") return 0;
  if (payer !== "unsettled") return factOn(bpuCuts[payer], date)?.value ?? 0;
  if (Object.values(bpuCuts).some((cuts) => factOn(cuts, date))) {
    throw new Impossible("#VALUE!", "payerDecides");
  }
  return 0;
}
