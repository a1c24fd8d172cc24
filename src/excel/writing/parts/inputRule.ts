import { mixedInputRules } from "../../../messages/writing";
import type { PlannedInputRule } from "../../../plans/writePlan";
import { isSame, type Kept, type Part, SMALL_REQUEST } from "../part";
import { findSheet, placeOf, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";

/** What may be typed into cells (Excel's data validation). */
export function inputRule(sheet: SheetPlace, added: boolean, planned: PlannedInputRule): Part {
  const { area, message } = planned;
  const place = placeOf(sheet, area);
  const isOurs: Part["isOurs"] = ({ before, after, now }) =>
    now === null || isSame(now, before) || after === undefined || isSame(now, after);
  return {
    place,
    addedSheet: added ? sheet.name : undefined,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const found = findSheet(context, sheet).load("name");
      const rule = rangeOf(found, area).dataValidation.load(LOADED);
      return () => ({ state: found.isNullObject ? null : keptRule(rule) });
    },
    objection: (before) => (isMixed(before) ? mixedInputRules(place) : undefined),
    write: (context) => {
      const { dataValidation } = rangeOf(sheetToWrite(context, sheet), area);
      dataValidation.rule = ruleOf(planned);
      dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
    },
    isOurs,
    putBack: (context, states) => {
      const { before, now } = states;
      if (now === null || isSame(now, before)) return [];
      if (!isOurs(states)) return [place];
      const { dataValidation } = rangeOf(sheetToWrite(context, sheet), area);
      const { type, rule, errorAlert, prompt, ignoreBlanks } = Object(before) as KeptRule;
      dataValidation.clear();
      if (Object(prompt).message) {
        dataValidation.prompt = prompt as unknown as Excel.DataValidationPrompt;
      }
      if (type === "None") return [];
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.errorAlert = errorAlert as unknown as Excel.DataValidationErrorAlert;
      dataValidation.ignoreBlanks = ignoreBlanks === true;
      return [];
    },
  };
}

const LOADED = "type,rule,errorAlert,prompt,ignoreBlanks";

type KeptRule = Readonly<
  Record<"type" | "rule" | "errorAlert" | "prompt" | "ignoreBlanks", Kept | undefined>
>;

function keptRule({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation) {
  const plain = JSON.parse(JSON.stringify({ rule, errorAlert, prompt })) as Partial<KeptRule>;
  return {
    type,
    rule: plain.rule ?? null,
    errorAlert: plain.errorAlert ?? null,
    prompt: plain.prompt ?? null,
    ignoreBlanks,
  } satisfies KeptRule;
}

/** Cells that have different rules, or some that have none, can't be put back as they were. */
function isMixed(before: Kept): boolean {
  return ["Inconsistent", "MixedCriteria"].includes(String(Object(before).type));
}

function ruleOf({ allows }: PlannedInputRule): Excel.DataValidationRule {
  if ("list" in allows) return { list: { inCellDropDown: true, source: allows.list.join(",") } };
  const between = { formula1: allows.from, formula2: allows.to, operator: "Between" as const };
  return allows.whole ? { wholeNumber: between } : { decimal: between };
}
