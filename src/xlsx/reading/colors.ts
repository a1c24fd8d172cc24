import type { Attributes } from "../../files/xlsx/attributes";
import type { XlsxPackage } from "../package/package";
import { child, childrenOf, type XmlElement } from "../package/xml";

/** The colours that a workbook names by number, as "#RRGGBB". */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** @param styles the root of the styles part, if there is one */
export function readPalette(pkg: XlsxPackage, styles: XmlElement | undefined): Palette {
  const part = pkg.relatedPart(pkg.workbookPart, "theme");
  const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: part === undefined ? officeTheme : themeColors(pkg.xml(part)),
    indexed: own.length > 0 ? own.map(({ attributes }) => fromArgb(attributes.rgb)) : usualIndexed,
  };
}

/** The colour that an element's attributes name; undefined for an automatic one. */
export function colorOf(attributes: Attributes | undefined, palette: Palette): string | undefined {
  if (attributes === undefined) return undefined;
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    theme !== undefined
      ? palette.theme[Number(theme)]
      : rgb !== undefined
        ? fromArgb(rgb)
        : palette.indexed[Number(indexed)];
  return base !== undefined && Number(tint) ? tinted(base, Number(tint)) : base;
}

/** "FF1F497D" → "#1F497D". */
function fromArgb(argb = ""): string {
  return `#${argb.slice(-6).padStart(6, "0").toUpperCase()}`;
}

/** In the order of their numbers, in which light and dark change places with those of the part. */
function themeColors(theme: XmlElement): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return ["lt1", "dk1", "lt2", "dk2", ...accents].map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    const rgb = color?.lastClr ?? color?.val;
    return rgb && /^[0-9a-f]{6}$/i.test(rgb) ? fromArgb(rgb) : (officeTheme[index] ?? "#000000");
  });
}

const accents = [
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

const officeTheme: readonly string[] = [
  ...["#FFFFFF", "#000000", "#EEECE1", "#1F497D", "#4F81BD", "#C0504D"],
  ...["#9BBB59", "#8064A2", "#4BACC6", "#F79646", "#0000FF", "#800080"],
];

const standard = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** The palette of old Excel, and the system's colours for text and paper. */
const usualIndexed: readonly string[] = (
  `${standard} ${standard} ` +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
)
  .split(" ")
  .map((rgb) => `#${rgb}`);

/** Lighter for a positive tint, darker for a negative one: the lightness of its HSL changes. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(most + least - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const channels = [red, green, blue].map((channel) => {
    const place = most === least ? 0.5 : (channel - least) / (most - least);
    return Math.round(255 * (wanted + spread * (place - 0.5)));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
