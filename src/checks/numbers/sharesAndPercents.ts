import {
  about,
  hundredfold,
  percentAmongShares,
  shareAmongPercents,
} from "../../messages/checks/numbers";
import type { Text } from "../../messages/text";
import type { SlipCheck } from "../finding";
import { type MixedShare, mixedShares } from "./shareScales";

/** A share beside percents in one column, or a percent beside shares. */
export const sharesAndPercents: SlipCheck = {
  code: "N09",
  name: "shares-and-percents",
  severity: "error",
  about: about.sharesAndPercents,
  find: (table) =>
    mixedShares(table).flatMap((mixed) => {
      const { number, meant } = mixed;
      const { value, cell } = number;
      if (value === undefined) return [];
      return [{ cell, number: { ...number, value }, fits: meant, message: messageFor(mixed) }];
    }),
};

function messageFor({ scale, meant, number }: MixedShare): Text {
  if (scale === "hundredfold") return hundredfold(meant);
  const say = scale === "share" ? shareAmongPercents : percentAmongShares;
  return say(String(number.raw), meant);
}
