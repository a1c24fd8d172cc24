import { lookUpOnce } from "../../src/tables/lookUpOnce";

test("each text is looked up once, one that is not known too", () => {
  const looked: string[] = [];
  const lengthOf = lookUpOnce((text) => {
    looked.push(text);
    return text === "" ? undefined : text.length;
  });
  const texts = ["Sambas", "", "Landak, Kab.", "Sambas", ""];
  expect(texts.map(lengthOf)).toEqual([6, undefined, 12, 6, undefined]);
  expect(looked).toEqual(["Sambas", "", "Landak, Kab."]);
});
