import { about, zeroAmongFigures as message } from "../../messages/checks/numbers";
import { faultsIn } from "../consistency/faults";
import type { SlipCheck } from "../finding";
import { loneZeros } from "./loneZeros";

/** A zero where all other regions have some: most likely nothing was reported. */
export const zeroAmongFigures: SlipCheck = {
  code: "N08",
  name: "zero-among-figures",
  severity: "warning",
  about: about.zeroAmongFigures,
  find: (table) =>
    loneZeros(table).map(({ figure, number }) => ({
      cell: number.cell,
      number,
      fits: faultsIn(table).values.of(number),
      message: message(figure),
    })),
};
