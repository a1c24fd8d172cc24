import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { VerticalAlign } from "@univerjs/core";
import type { StyleChange } from "../../xlsx/changes";
import { lookFromStyle } from "./look";

export interface StyleDifference {
  /** What a file can be told; undefined if that stayed. */
  readonly change?: StyleChange;
  /** Lines, typeface or the like changed, which is not written to files yet. */
  readonly beyond: boolean;
}

/** What became of a cell's style. What `after` does not say, it has from `before`. */
export function compareStyles(before: IStyleData, after: IStyleData): StyleDifference {
  const was = written(before);
  const is = written({ ...before, ...after });
  const change = changedParts(was, is);
  const beyond = notWritten(before) !== notWritten({ ...before, ...after });
  return Object.keys(change).length > 0 ? { change, beyond } : { beyond };
}

function written(style: IStyleData): Required<StyleChange> {
  const { alignment, ...look } = lookFromStyle(style);
  return { ...look, alignment, format: style.n?.pattern || "General" };
}

function changedParts(was: Required<StyleChange>, is: Required<StyleChange>): StyleChange {
  const keys = Object.keys(is) as (keyof StyleChange)[];
  return Object.fromEntries(
    keys.filter((key) => was[key] !== is[key]).map((key) => [key, is[key]]),
  );
}

function notWritten({ ff, ul, st, vt, bd, tr }: IStyleData): string {
  const side = (line: Nullable<IBorderData["t"]>) => line && [line.s, line.cl?.rgb?.toUpperCase()];
  const upright = vt || VerticalAlign.BOTTOM;
  const lines = bd ? [bd.t, bd.r, bd.b, bd.l, bd.tl_br, bd.bl_tr].map(side) : [];
  return JSON.stringify([ff, ul?.s === 1, st?.s === 1, upright, tr?.a ?? 0, lines.filter(Boolean)]);
}
