import { isTrue } from "../../files/xlsx/attributes";
import { colorOf, type Palette } from "./colors";
import type { Border, BorderLine, FileStyle } from "../content";
import { child, childrenOf, type XmlElement } from "../package/xml";

/**
 * The styles by their numbers; at least one. What a cell's style names holds, whether or not it
 * says that it applies: programs disagree about that.
 *
 * @param root the root of the styles part; without one, cells look as in a new workbook
 * @param formats the number formats by style
 */
export function readStyles(
  root: XmlElement | undefined,
  formats: readonly string[],
  palette: Palette,
): FileStyle[] {
  const fonts = childrenOf(child(root, "fonts"), "font").map((each) => fontOf(each, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((each) => fillOf(each, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((each) =>
    bordersOf(each, palette),
  );
  const styles = childrenOf(child(root, "cellXfs"), "xf").map((xf, index) => {
    const { fontId, fillId, borderId } = xf.attributes;
    return {
      format: formats[index] ?? usualStyle.format,
      font: fonts[Number(fontId)] ?? usualFont,
      fill: fills[Number(fillId)],
      borders: borders[Number(borderId)] ?? {},
      ...alignmentOf(child(xf, "alignment")),
    };
  });
  return styles.length > 0 ? styles : [usualStyle];
}

const usualFont: FileStyle["font"] = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};

const usualStyle: FileStyle = {
  format: "General",
  font: usualFont,
  borders: {},
  vertical: "bottom",
  wrap: false,
};

function fontOf(font: XmlElement, palette: Palette): FileStyle["font"] {
  return {
    name: value(font, "name") ?? usualFont.name,
    size: Number(value(font, "sz") ?? usualFont.size),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: child(font, "u") !== undefined && value(font, "u") !== "none",
    strike: isOn(child(font, "strike")),
    color: colorOf(child(font, "color")?.attributes, palette),
  };
}

function value(parent: XmlElement, name: string): string | undefined {
  return child(parent, name)?.attributes.val;
}

/** <b/> is on, and so is <b val="1"/>. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.val ?? "1");
}

/** Of a gradient its first colour, and of a pattern the one behind it. */
function fillOf(fill: XmlElement, palette: Palette): string | undefined {
  const stop = child(child(fill, "gradientFill"), "stop");
  if (stop) return colorOf(child(stop, "color")?.attributes, palette);
  const pattern = child(fill, "patternFill");
  const ground = pattern?.attributes.patternType === "solid" ? "fgColor" : "bgColor";
  const { patternType = "none" } = pattern?.attributes ?? {};
  return patternType === "none" ? undefined : colorOf(child(pattern, ground)?.attributes, palette);
}

function bordersOf(border: XmlElement, palette: Palette): FileStyle["borders"] {
  const sides = {
    top: sideOf(child(border, "top"), palette),
    right: sideOf(child(border, "right") ?? child(border, "end"), palette),
    bottom: sideOf(child(border, "bottom"), palette),
    left: sideOf(child(border, "left") ?? child(border, "start"), palette),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

function sideOf(side: XmlElement | undefined, palette: Palette): Border | undefined {
  const line = lines[side?.attributes.style ?? "none"];
  return line && { line, color: colorOf(child(side, "color")?.attributes, palette) ?? "#000000" };
}

const lines: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

function alignmentOf(
  alignment: XmlElement | undefined,
): Pick<FileStyle, "horizontal" | "vertical" | "wrap"> {
  const { horizontal = "", vertical = "", wrapText } = alignment?.attributes ?? {};
  return {
    horizontal: horizontals[horizontal],
    vertical: verticals[vertical] ?? "bottom",
    wrap: isTrue(wrapText),
  };
}

const horizontals: Readonly<Record<string, FileStyle["horizontal"]>> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};

const verticals: Readonly<Record<string, FileStyle["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
  bottom: "bottom",
};
