import { Refused } from "../../messages/refused";
import { textsTooLarge, tooManyTexts } from "../../messages/xlsx";
import { scanPart } from "./scanPart";
import { TextBytes } from "./textBytes";
import { TextRuns } from "./textRuns";
import type { ScanListener } from "./xmlScanner";
import type { ZipReader } from "./zipReader";

/** As long as the part of shared strings may be: a million persons take 150 MB. */
const MOST_BYTES = 192 * 1024 * 1024;
const MOST_TEXTS = 16_000_000;

/** The texts that cells point at by number. They stay bytes: as texts they would take far more. */
export class SharedTexts {
  count = 0;
  private starts = new Uint32Array(1 << 12);

  constructor(private readonly texts: TextBytes) {}

  get bytes(): Uint8Array {
    return this.texts.bytes;
  }

  start(index: number): number {
    return this.starts[index] as number;
  }

  end(index: number): number {
    return this.starts[index + 1] as number;
  }

  /** Ends the text that was appended last. */
  add(): void {
    if (this.count + 2 > this.starts.length) {
      const more = new Uint32Array(2 * this.starts.length);
      more.set(this.starts);
      this.starts = more;
    }
    this.starts[++this.count] = this.texts.length;
  }
}

/**
 * @param part undefined in a workbook that has none
 * @throws Refused if the part is damaged or too large
 */
export function readSharedTexts(
  zip: ZipReader,
  part: string | undefined,
  onPacked: (bytes: number) => void,
): SharedTexts {
  if (part === undefined) return new SharedTexts(new TextBytes(0));
  const size = zip.size(part);
  if (size > MOST_BYTES) throw new Refused(textsTooLarge(size, MOST_BYTES));
  // Room for all that may come is not taken up before it is filled.
  const bytes = new TextBytes(size);
  const texts = new SharedTexts(bytes);
  const runs = new TextRuns(bytes);
  const listener: ScanListener = {
    open: (name) => runs.open(name),
    text: (from, start, end) => runs.text(from, start, end),
    close(name) {
      runs.close(name);
      if (name !== "si") return;
      if (texts.count === MOST_TEXTS) throw new Refused(tooManyTexts(MOST_TEXTS));
      texts.add();
    },
  };
  scanPart(zip, part, listener, onPacked);
  return texts;
}
