import { showCount, showPercent } from "../../src/messages/numbers";

it("shows counts with dots between thousands", () => {
  expect(showCount(607_426)).toBe("607.426");
  expect(showCount(-1_500)).toBe("-1.500");
});

it("shows shares as percent: two decimals, and up to four where they are needed", () => {
  expect(showPercent(0.3647)).toBe("36,47%");
  expect(showPercent(0.608)).toBe("60,80%");
  expect(showPercent(0.620425)).toBe("62,0425%");
  expect(showPercent(1.2, 0, 1)).toBe("120%");
});
