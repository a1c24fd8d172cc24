import type { Chart as Drawn } from "chart.js";
import { chartsOnSheet } from "../../messages/workbench";
import { drawingOf } from "./chartsDrawing";
import type { ChartPicture } from "./chartsPicture";
import { pictureOf } from "./chartsPicture";
import { say } from "./language";
import type { OpenBook } from "./openBook";

type Library = typeof import("chart.js/auto");

/** Changes come in crowds, as when a column is filled or calculated. */
const pauseMs = 50;

/** The strip under the grid with the charts of the sheet that is shown; hidden without any. */
export class ChartStrip {
  private book: OpenBook | null = null;
  private forget: () => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private library: Library | null = null;
  private drawn: readonly Drawn[] = [];
  /** The pictures that are drawn, to see whether they differ. */
  private shown = "";

  constructor(private readonly strip: HTMLElement) {}

  /** Shows the charts of another workbook from now on. */
  show(book: OpenBook): void {
    this.forget();
    this.book = book;
    this.forget = book.host.book.listenToAll(() => this.plan());
    this.draw([]);
    this.plan();
  }

  private plan(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, pauseMs);
  }

  private async refresh(): Promise<void> {
    if (this.pictures().length > 0) this.library ??= await import("chart.js/auto");
    // Another workbook may have come meanwhile.
    const pictures = this.pictures();
    if (JSON.stringify(pictures) !== this.shown) this.draw(pictures);
  }

  private pictures(): ChartPicture[] {
    const { worksheets } = this.book?.host.workbook ?? {};
    return worksheets?.getActiveWorksheet().charts.items.map(pictureOf) ?? [];
  }

  private draw(pictures: readonly ChartPicture[]): void {
    const { library, strip } = this;
    for (const each of this.drawn) each.destroy();
    this.shown = JSON.stringify(pictures);
    strip.hidden = pictures.length === 0;
    strip.setAttribute("aria-label", say(chartsOnSheet));
    strip.replaceChildren(heading());
    this.drawn = library ? pictures.map((picture) => this.drawOne(picture, library)) : [];
  }

  private drawOne(picture: ChartPicture, { Chart }: Library): Drawn {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", picture.name);
    const frame = document.createElement("div");
    frame.className = "chart";
    frame.append(canvas);
    this.strip.append(frame);
    const locale = this.book?.host.book.conventions.locale ?? "";
    return new Chart(canvas, drawingOf(picture, locale));
  }
}

function heading(): HTMLElement {
  const made = document.createElement("h2");
  made.textContent = say(chartsOnSheet);
  return made;
}
