import { HostError } from "../core/hostError";
import type { CellLook } from "../engine/look";

/** Properties by their names, under others or as they are. */
type Properties = Readonly<Record<string, unknown>>;

/**
 * Of each look what is asked for, as `Range.getCellProperties` (ExcelApi 1.9) answers it.
 *
 * @param asked has `true` for each property
 */
export function cellProperties(looks: readonly Required<CellLook>[], asked: unknown): object[] {
  return looks.map((look) => picked(Object(asked) as Properties, propertiesOf(look)));
}

function propertiesOf({ bold, color, italic, size, fill, wrap }: Required<CellLook>): Properties {
  return {
    format: {
      font: { bold, color, italic, size },
      fill: { color: fill ?? "#FFFFFF", pattern: fill === null ? "None" : "Solid" },
      wrapText: wrap,
    },
  };
}

function picked(asked: Properties, known: Properties): object {
  const names = Object.keys(asked).filter((name) => asked[name]);
  return Object.fromEntries(
    names.map((name) => {
      const [part, value] = [asked[name], known[name]];
      if (value === undefined) throw isNotEmulated(name);
      return [name, part === true ? value : picked(part as Properties, value as Properties)];
    }),
  );
}

function isNotEmulated(name: string): HostError {
  return new HostError("ApiNotFound", `The cell property ${name} is not emulated.`);
}
