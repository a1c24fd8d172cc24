import { HostObject } from "../core/hostObject";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalFormatLook";
import { invalid, oneOf } from "./givenValues";
import { fieldsOf, formulaOf, isTernary, operandOf, textOf } from "./ruleInput";

abstract class RuleAndFormat extends HostObject {
  constructor(protected readonly conditional: ConditionalFormat) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.conditional);
  }
}

/** Holds where a formula is true. */
export class CustomConditionalFormat extends RuleAndFormat {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.conditional);
  }
}

export class ConditionalFormatRule extends HostObject {
  override readonly scalars = ["formula"];

  constructor(private readonly conditional: ConditionalFormat) {
    super();
  }

  /** As it stands in the first cell; "" until one is given. */
  get formula(): string {
    return this.conditional.record.formulas[0] ?? "";
  }

  set formula(formula: unknown) {
    this.conditional.change({ formulas: [formulaOf(formula)] });
  }
}

const cellValueOperators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqual", "LessThanOrEqual"],
];

/** Holds where a cell's value compares so with one or two formulas. */
export class CellValueConditionalFormat extends RuleAndFormat {
  override readonly scalars = ["rule"];

  get rule(): object {
    const { formulas, operator } = this.conditional.record;
    const [formula1 = "", formula2] = formulas;
    return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
  }

  set rule(rule: unknown) {
    const { formula1, formula2, operator } = fieldsOf(rule);
    const checked = oneOf(cellValueOperators, operator);
    const operands = isTernary(checked) ? [formula1, formula2] : [formula1];
    this.conditional.change({ operator: checked, formulas: operands.map(operandOf) });
  }
}

const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** Holds where a cell's text compares so with another. */
export class TextConditionalFormat extends RuleAndFormat {
  override readonly scalars = ["rule"];

  get rule(): object {
    const { operator, text } = this.conditional.record;
    return { operator, text };
  }

  set rule(rule: unknown) {
    const { operator, text } = fieldsOf(rule);
    const checked = textOf(text);
    if (checked === "") invalid("The text is missing.");
    this.conditional.change({ operator: oneOf(textOperators, operator), text: checked });
  }
}
