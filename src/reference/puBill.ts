import { Impossible } from "../domain/impossible";
import { wageContribution, type WageRate } from "../domain/wageContribution";
import { inForce } from "./dated";
import { jhtOfWage, jkkByRiskClass, jkmOfWage, jpCeilings, jpOfWage, type Shares } from "./puRates";

/**
 * The programmes that are billed for wage earners. The employer's size says which apply
 * (Perpres 109/2013: micro JKK and JKM, small JHT too, medium and large also JP).
 */
export const puProgrammes = ["JKK", "JKM", "JHT", "JP"] as const;
export type PuProgramme = (typeof puProgrammes)[number];

/**
 * *Iuran PU* of a month, employer and worker together, without relief: neither that of
 * PP 49/2020 (pandemic, August 2020 to January 2021:
 * https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020) nor that of PP 7/2025 and
 * 36/2025 (labour-intensive industries, February 2025 to January 2026). Both depend on what was
 * paid before, so a date alone does not give them.
 *
 * @param wage rupiah a month
 * @param riskClass 1 to 5; only JKK asks for it
 * @param date Excel date of the contribution
 * @returns rupiah a month, not rounded
 * @throws Impossible `#N/A` for a date without a known rate (or ceiling, where JP is asked for),
 *   `#NUM!` for what is no date, another risk class or a negative wage
 */
export function puBill(
  wage: number,
  riskClass: number,
  date: number,
  programmes: readonly PuProgramme[],
): number {
  const rates = programmes.map((programme) => rateOf(programme, riskClass, date));
  return wageContribution(wage, rates);
}

function rateOf(programme: PuProgramme, riskClass: number, date: number): WageRate {
  switch (programme) {
    case "JKK":
      return { rate: jkkOf(riskClass, date), ceiling: Infinity };
    case "JKM":
      return { rate: inForce(jkmOfWage, date), ceiling: Infinity };
    case "JHT":
      return { rate: together(inForce(jhtOfWage, date)), ceiling: Infinity };
    case "JP":
      return { rate: together(inForce(jpOfWage, date)), ceiling: inForce(jpCeilings, date) };
  }
}

function jkkOf(riskClass: number, date: number): number {
  const rate = inForce(jkkByRiskClass, date)[riskClass - 1];
  if (rate === undefined) throw new Impossible("#NUM!");
  return rate;
}

function together({ employer, worker }: Shares): number {
  return employer + worker;
}
