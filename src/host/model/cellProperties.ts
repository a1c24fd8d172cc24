import { HostError } from "../core/hostError";
import type { CellLook } from "../engine/look";

/** What of a cell's look is asked for, as office.js sends it: `true` for each property. */
type Asked = Readonly<Record<string, unknown>>;

/** Of each look what is asked for, as `Range.getCellProperties` (ExcelApi 1.9) answers it. */
export function cellProperties(looks: readonly Required<CellLook>[], asked: unknown): object[] {
  const { format = {}, ...others } = Object(asked) as Asked;
  refuseOthers(others);
  const { font = {}, fill = {}, wrapText, ...more } = Object(format) as Asked;
  refuseOthers(more);
  return looks.map((look) => ({
    format: {
      font: picked(Object(font) as Asked, look),
      fill: picked(Object(fill) as Asked, {
        color: look.fill ?? "#FFFFFF",
        pattern: look.fill === null ? "None" : "Solid",
      }),
      ...(wrapText === true && { wrapText: look.wrap }),
    },
  }));
}

const fontProperties = ["bold", "color", "italic", "size"];

function picked(asked: Asked, from: object): object {
  const known = "pattern" in from ? Object.keys(from) : fontProperties;
  const { ...others } = asked;
  for (const name of known) delete (others as Record<string, unknown>)[name];
  refuseOthers(others);
  return Object.fromEntries(Object.entries(from).filter(([name]) => asked[name] === true));
}

function refuseOthers(others: Asked): void {
  const [name] = Object.keys(others).filter((key) => others[key] === true);
  if (name) throw new HostError("ApiNotFound", `The cell property ${name} is not emulated.`);
}
