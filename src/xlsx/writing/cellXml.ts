import type { CellValue } from "../../tables/grid";
import { escapeXml } from "../package/escapeXml";

/** Errors that every reader of the format knows. */
const knownErrors = [
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
];
/** Errors that came later; Excel itself writes them as #VALUE! and finds them again itself. */
const newerErrors = [
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#BUSY!", "#CONNECT!"],
  ...["#EXTERNAL!", "#PYTHON!"],
];

export interface CellXml {
  /** "B7". */
  readonly address: string;
  readonly style: number;
  /** Undefined: nobody knows. */
  readonly value: CellValue | undefined;
  /** The formula's element, as it is to stand in the file. */
  readonly formula?: string;
  /** The value is a formula's result: of the cell's own, or of an array around it. */
  readonly calculated: boolean;
  /** Says that the formula spills. */
  readonly mark?: string;
}

/** A cell as it stands in a sheet; `prefix` is "x:" or nothing. */
export function cellXml(cell: CellXml, prefix: string): string {
  const { type, content } = valueXml(cell, prefix);
  const attributes = [
    `r="${cell.address}"`,
    ...(cell.style === 0 ? [] : [`s="${cell.style}"`]),
    ...(type === undefined ? [] : [`t="${type}"`]),
    ...(cell.mark === undefined ? [] : [`cm="${cell.mark}"`]),
  ].join(" ");
  const inner = (cell.formula ?? "") + content;
  const tag = `${prefix}c`;
  return inner === "" ? `<${tag} ${attributes}/>` : `<${tag} ${attributes}>${inner}</${tag}>`;
}

function valueXml({ value, calculated }: CellXml, prefix: string) {
  const shown = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === undefined || (value === "" && !calculated)) return { content: "" };
  if (typeof value === "boolean") return { type: "b", content: shown(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { content: shown(String(value)) }
      : { type: "e", content: shown("#NUM!") };
  }
  if (knownErrors.includes(value)) return { type: "e", content: shown(value) };
  if (newerErrors.includes(value)) return { type: "e", content: shown("#VALUE!") };
  if (calculated) return { type: "str", content: shown(escapeXml(value)) };
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return { type: "inlineStr", content: `<${prefix}is>${text}</${prefix}is>` };
}
