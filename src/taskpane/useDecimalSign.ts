import { useEffect, useState } from "react";
import { decimalSign } from "../excel/decimalSign";
import type { DecimalSign } from "../messages/numbers";

/** The decimal sign of the user's Excel; a comma until Excel has said so. */
export function useDecimalSign(): DecimalSign {
  const [sign, setSign] = useState<DecimalSign>(",");
  useEffect(() => {
    decimalSign().then(setSign, () => undefined);
  }, []);
  return sign;
}
