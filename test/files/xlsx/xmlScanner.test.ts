import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlScanner } from "../../../src/files/xlsx/xmlScanner";

class NoXml extends Error {}

/** What a reader is told of XML; text between two tags is put together. */
function scanned(bytes: Uint8Array): unknown[] {
  const told: unknown[] = [];
  let text = Buffer.alloc(0);
  const endText = () => {
    if (text.length > 0) told.push(text.toString());
    text = Buffer.alloc(0);
  };
  const scanner = new XmlScanner(
    {
      open(name, tag) {
        endText();
        const attributes = tag.names
          .slice(0, tag.count)
          .map((each, index) => [each, tag.valueAt(index)]);
        told.push([name, Object.fromEntries(attributes)]);
      },
      text(from, start, end) {
        text = Buffer.concat([text, from.subarray(start, end)]);
      },
      close(name) {
        endText();
        told.push(`/${name}`);
      },
    },
    () => {
      throw new NoXml();
    },
  );
  scanner.write(bytes);
  scanner.end();
  return told;
}

/** The same by a parser that makes texts of it. */
function parsed(xml: string): unknown[] {
  const told: unknown[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let text = "";
  let depth = 0;
  const endText = () => {
    if (text !== "") told.push(text);
    text = "";
  };
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    endText();
    depth++;
    told.push([local(name), { ...attributes }]);
  });
  parser.on("text", (piece) => (text += depth > 0 ? piece : ""));
  parser.on("cdata", (piece) => (text += piece));
  parser.on("closetag", ({ name }) => {
    endText();
    depth--;
    told.push(`/${local(name)}`);
  });
  parser.write(xml).close();
  return told;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const name = fc.constantFrom("c", "v", "row", "x:row", "mergeCell", "r:id", "é", "a-b.c");
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        " ",
        "&amp;",
        "&lt;",
        "&#65;",
        "&#x1F600;",
        "é",
        "😀",
        "] ",
        "'",
        ">",
        "=",
      ),
      fc.constantFrom("_x000D_", "&#10;", "\n", "NIK 6101"),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));
const attributes = fc
  .uniqueArray(fc.tuple(name, written, fc.constantFrom('"', "'"), fc.constantFrom("=", " = ")), {
    selector: ([each]) => each,
    maxLength: 4,
  })
  .map((all) =>
    all
      .map(([each, value, quote, equals]) => {
        const plain = value.replaceAll(quote, "").replaceAll("\n", " ");
        return ` ${each}${equals}${quote}${plain}${quote}`;
      })
      .join("\n"),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.option(tie("content")), fc.constantFrom("", " ", "\n"))
    .map(([each, all, content, space]) =>
      content === null ? `<${each}${all}${space}/>` : `<${each}${all}>${content}</${each}${space}>`,
    ),
  content: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: written },
        { weight: 3, arbitrary: tie("element") },
        fc.constantFrom("<!-- <c> - -->", "<?x y > z?>", "<![CDATA[<v>&amp;]] ]]>"),
        fc.constantFrom("\r\n", "\r"),
      ),
      { maxLength: 5 },
    )
    .map((pieces) => pieces.join("")),
}));
const documents = fc
  .tuple(fc.constantFrom("", "\ufeff"), fc.constantFrom("", '<?xml version="1.0"?>\n'), element)
  .map((pieces) => `${pieces.join("")}\n`);

test("XML is read as by a parser that makes texts of it", () => {
  fc.assert(
    fc.property(documents, (xml) => {
      expect(scanned(utf8(xml))).toEqual(parsed(xml));
    }),
  );
});

/** XML behind so long a comment that the scanner's first piece ends within it. */
function cutWithin(xml: string, behind: number): string {
  const aPiece = 1 << 18;
  return `<!--${" ".repeat(aPiece - "<!---->".length - behind)}-->${xml}`;
}

test("where a piece ends makes no difference", () => {
  fc.assert(
    fc.property(element, fc.nat(200), (xml, behind) => {
      expect(scanned(utf8(cutWithin(xml, behind)))).toEqual(parsed(xml));
    }),
  );
});

test("a piece may end within anything that XML has", () => {
  const xml =
    `<x:a b="&lt;&amp;" c = '2'>1\r\n2\r3&#x1F600;é&amp;<!-- - > --><![CDATA[&]>]]><?p ?>` +
    `<b c="&amp;"/><d e="f" />\r</x:a >`;
  for (let behind = 0; behind <= utf8(xml).length; behind++) {
    expect(scanned(utf8(cutWithin(xml, behind)))).toEqual(parsed(xml));
  }
});

test.each([
  ["nothing", ""],
  ["only space", " \n"],
  ["text", "Kab. Sambas"],
  ["two roots", "<a/><b/>"],
  ["text behind the root", "<a/>b"],
  ["an element that is not closed", "<a><b></a>"],
  ["an element that was not opened", "<a></a></b>"],
  ["a name that goes on", "<ab></abc>"],
  ["a tag that is cut off", '<a b="'],
  ["a comment that is cut off", "<a/><!-- b"],
  ["data that is cut off", "<a><![CDATA[b</a>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without value", "<a b/>"],
  ["an attribute with a tag in it", '<a b="<"/>'],
  ["an entity of its own", "<a>&x;</a>"],
  ["an entity without end", "<a>&amp</a>"],
  ["an entity of no character", "<a>&#xD800;</a>"],
  ["an entity beyond all characters", "<a>&#x110000;</a>"],
  ["an entity of its own in an attribute", '<a b="&x;"/>'],
  ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ["zero bytes", "<a>\0</a>"],
  ["something else that is declared", "<!ELEMENT a><a/>"],
  ["deeper nesting than any workbook has", "<a>".repeat(2000) + "</a>".repeat(2000)],
])("%s is no XML", (_, xml) => {
  expect(() => scanned(utf8(xml))).toThrow(NoXml);
});

test("a tag or comment without end is not waited for", () => {
  const zeros = "0".repeat(3 << 20);
  for (const xml of [
    `<a b="${zeros}"/>`,
    `<a><!--${zeros}--></a>`,
    `<a><![CDATA[${zeros}]]></a>`,
  ]) {
    expect(() => scanned(utf8(xml))).toThrow(NoXml);
  }
});
