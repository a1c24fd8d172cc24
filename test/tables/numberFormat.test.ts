import { isPercentFormat } from "../../src/tables/numberFormat";

test.each(["0%", "0.00%", "[Red]0%", '0"desa"%', "0.0_)%", '#,##0.0%;"-"', "0\\ %"])(
  "%s shows a share as its percent",
  (format) => expect(isPercentFormat(format)).toBe(true),
);

test.each(["General", "0.00", '0.00"%"', '0.0" %"', "0.00\\%", "0_%", "0*%", "[>%]0", '"%"0"%"'])(
  "%s shows the number as it is",
  (format) => expect(isPercentFormat(format)).toBe(false),
);
