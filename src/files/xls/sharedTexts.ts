import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import type { RecordReader } from "./recordReader";
import { WideTexts } from "./wideTexts";

const SHORTEST_TEXT = 3;
const head = { count: 4, length: 8 };

/**
 * The texts that a workbook's cells share. They stay as they stand in the file until a cell asks,
 * for there can be millions.
 */
export class SharedTexts {
  private readonly texts: WideTexts;
  private readonly starts: Uint32Array;

  constructor(record: RecordReader) {
    const most = Math.floor(record.bytes.length / SHORTEST_TEXT);
    const starts = new Uint32Array(Math.min(record.long(head.count), most));
    this.texts = new WideTexts(record, record.start + head.length);
    let found = 0;
    // Not every program counts right.
    for (; found < starts.length && !this.texts.isDone; found++) {
      starts[found] = this.texts.at;
      this.texts.skipText();
    }
    this.starts = starts.subarray(0, found);
  }

  text(index: number): string {
    const start = this.starts[index];
    if (start === undefined) throw new Refused(oldWorkbookDamaged);
    this.texts.moveTo(start);
    return this.texts.text();
  }
}
