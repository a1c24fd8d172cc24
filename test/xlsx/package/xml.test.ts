import fc from "fast-check";
import { Refused } from "../../../src/messages/refused";
import { child, childrenOf, parseXml } from "../../../src/xlsx/package/xml";
import { escapeXml } from "../../../src/xlsx/package/escapeXml";
import { unescapeExcel } from "../../../src/files/xlsx/excelText";
import { XmlEdit } from "../../../src/xlsx/package/xmlEdit";

const book = `<?xml version="1.0"?>\r\n<x:book xmlns:x="urn:x" xmlns:r="urn:r"><x:a r:id="1" n='2'/><!-- <x:a> --><x:b>t<x:a/>&amp;</x:b></x:book>`;

function edited(change: (edit: XmlEdit) => void, text = book): string {
  const edit = new XmlEdit(text, "book.xml");
  change(edit);
  return edit.result();
}

test("elements know their names, attributes, text and where they stand", () => {
  const root = parseXml(book, "book.xml");
  const [a] = childrenOf(root, "a");
  expect(a?.attributes).toEqual({ "{urn:r}id": "1", n: "2" });
  expect(book.slice(a?.start, a?.end)).toBe(`<x:a r:id="1" n='2'/>`);
  const b = child(root, "b");
  expect(b?.text).toBe("t&");
  expect(book.slice(b?.openEnd, b?.closeStart)).toBe("t<x:a/>&amp;");
});

test("an edit changes what it names and leaves every other character", () => {
  expect(edited(() => undefined)).toBe(book);
  expect(edited((e) => e.append(e.root, "<x:c/>"))).toBe(
    book.replace("</x:book>", "<x:c/></x:book>"),
  );
  expect(edited((e) => e.place("<x:z/>", ["b"]))).toBe(book.replace("<x:b>", "<x:z/><x:b>"));
  expect(edited((e) => e.setAttribute(e.root.children[0] ?? e.root, "n", "3<"))).toBe(
    book.replace("n='2'", 'n="3&lt;"'),
  );
  expect(edited((e) => e.append(e.root.children[0] ?? e.root, "<x:d/>"))).toBe(
    book.replace(`n='2'/>`, `n='2'><x:d/></x:a>`),
  );
});

test("an attribute is not mistaken for what stands in the value of another", () => {
  const name = `<a><name comment="as in id='7' of old" id="1"/></a>`;
  expect(edited((e) => e.setAttribute(e.root.children[0] ?? e.root, "id", "2"), name)).toBe(
    name.replace('id="1"', 'id="2"'),
  );
});

test("insertions at one place come in the order in which they were made", () => {
  const text = edited((e) => {
    e.append(e.root, "1");
    e.append(e.root, "2");
  }, "<a></a>");
  expect(text).toBe("<a>12</a>");
});

test("any text comes back from an attribute and an element", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const root = parseXml(`<a n="${escapeXml(value)}">${escapeXml(value)}</a>`, "a.xml");
      expect(unescapeExcel(root.text)).toBe(value);
      expect(unescapeExcel(root.attributes.n ?? "").replace(/[\t\n]/g, " ")).toBe(
        value.replace(/[\t\n]/g, " "),
      );
    }),
  );
});

test.each([
  ["cut off", "<a><b></a>"],
  ["empty", ""],
  ["with a document type", `<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`],
  ["with an entity of its own", "<a>&x;</a>"],
])("XML %s is refused", (_, text) => {
  expect(() => parseXml(text, "a.xml")).toThrow(Refused);
});
