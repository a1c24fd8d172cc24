import { HostObject } from "../core/hostObject";
import type {
  Validation,
  ValidationAlert,
  ValidationChange,
  ValidationPrompt,
} from "../side/validations";
import { readRule, ruleOf, typeOf } from "./dataValidationRule";
import { oneOf, truth } from "./givenValues";
import type { Range } from "./range";
import { fieldsOf, flagOf, textOf } from "./ruleInput";

/** As many characters as Excel's windows show. */
const longestTitle = 32;
const longestMessage = 255;

const alertStyles = ["Stop", "Warning", "Information"];

/** What may stand in the cells of a range. What differs from cell to cell is null. */
export class DataValidation extends HostObject {
  override readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"];

  constructor(private readonly range: Range) {
    super();
  }

  get type(): string {
    const rules = distinct(this.validations, ruleOf);
    const [first, ...others] = rules;
    if (first && others.length === 0) return typeOf(first.criteria);
    return rules.every(({ criteria }) => criteria) ? "Inconsistent" : "MixedCriteria";
  }

  get rule(): object | null {
    return this.common(ruleOf);
  }

  set rule(rule: unknown) {
    this.change(readRule(rule, this.range));
  }

  get prompt(): ValidationPrompt | null {
    return this.common(({ prompt }) => prompt);
  }

  set prompt(prompt: unknown) {
    const { message, showPrompt, title } = fieldsOf(prompt);
    this.change({
      prompt: {
        message: textOf(message, longestMessage),
        showPrompt: flagOf(showPrompt, false),
        title: textOf(title, longestTitle),
      },
    });
  }

  get errorAlert(): ValidationAlert | null {
    return this.common(({ errorAlert }) => errorAlert);
  }

  set errorAlert(alert: unknown) {
    const { message, showAlert, style, title } = fieldsOf(alert);
    this.change({
      errorAlert: {
        message: textOf(message, longestMessage),
        showAlert: flagOf(showAlert, true),
        style: oneOf(alertStyles, style ?? "Stop"),
        title: textOf(title, longestTitle),
      },
    });
  }

  get ignoreBlanks(): boolean | null {
    return this.common(({ ignoreBlanks }) => ignoreBlanks);
  }

  set ignoreBlanks(ignore: unknown) {
    this.change({ ignoreBlanks: truth(ignore) });
  }

  clear(): void {
    this.worksheet.refuseIfProtected();
    this.store.clear(this.worksheet.id, this.range.area);
  }

  private get worksheet() {
    return this.range.worksheet;
  }

  private get store() {
    return this.worksheet.open.validations;
  }

  private get validations(): Validation[] {
    return this.store.within(this.worksheet.id, this.range.area);
  }

  private change(change: ValidationChange): void {
    this.worksheet.refuseIfProtected();
    this.store.change(this.worksheet.id, this.range.area, change);
  }

  private common<Value>(part: (validation: Validation) => Value): Value | null {
    const [first, ...others] = distinct(this.validations, part);
    return first && others.length === 0 ? part(first) : null;
  }
}

/** One of each of those that are alike in some part. */
function distinct(
  validations: readonly Validation[],
  part: (validation: Validation) => unknown,
): Validation[] {
  const known = new Map(validations.map((each) => [JSON.stringify(part(each)), each]));
  return [...known.values()];
}
