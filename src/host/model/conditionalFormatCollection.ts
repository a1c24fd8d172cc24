import { HostError } from "../core/hostError";
import { HostCollection } from "../core/hostObject";
import { conditionalFormatKinds } from "../side/conditionalFormats";
import { ConditionalFormat } from "./conditionalFormat";
import { invalid } from "./givenValues";
import type { Range } from "./range";

/** Those of Excel's kinds that this host doesn't keep. */
const otherKinds = ["ColorScale", "DataBar", "IconSet", "PresetCriteria", "TopBottom"];

/** The conditional formats that hold for any cell of a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super();
  }

  get items(): ConditionalFormat[] {
    const { worksheet, area } = this.range;
    const listed = worksheet.open.conditionalFormats.over(worksheet.id, area);
    return listed.map(([id]) => new ConditionalFormat(this.range, id));
  }

  /** Adds one for the range that takes effect before all others. */
  add(type: string): ConditionalFormat {
    const { worksheet, area } = this.range;
    const kind = conditionalFormatKinds.find((known) => known === type);
    if (!kind) return refuseKind(type);
    worksheet.refuseIfProtected();
    const id = worksheet.open.conditionalFormats.addFirst(worksheet.id, area, kind);
    return new ConditionalFormat(this.range, id);
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItem(id: string): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (item) return item;
    throw new HostError("ItemNotFound", `The range has no conditional format "${id}".`);
  }

  getItemAt(index: number): ConditionalFormat {
    return this.items[index] ?? invalid(`The range has no conditional format ${index}.`);
  }

  /** Of a format that goes beyond the range, what lies outside stays. */
  clearAll(): void {
    const { worksheet, area } = this.range;
    worksheet.refuseIfProtected();
    worksheet.open.conditionalFormats.clear(worksheet.id, area);
  }
}

function refuseKind(type: string): never {
  if (!otherKinds.includes(type)) return invalid(`"${type}" is no type of conditional format.`);
  throw new HostError(
    "ApiNotFound",
    `Conditional formats "${type}" are not emulated by this host.`,
  );
}
