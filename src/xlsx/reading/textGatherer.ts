import { unescapeExcel } from "../../files/xlsx/excelText";

/** Gathers a text from its runs; how it is to be pronounced is left out. */
export class TextGatherer {
  text = "";
  isRich = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === "r") this.isRich = true;
    if (name === "rPh") this.isPhonetic = true;
  }

  close(name: string, text: string): void {
    if (name === "rPh") this.isPhonetic = false;
    if (name === "t" && !this.isPhonetic) this.text += unescapeExcel(text);
  }
}
