import type { Text } from "../../messages/text";
import { dismiss } from "../../messages/workbench";
import { say } from "./language";

/** The strip under the ribbon that says what has happened. */
export class Notice {
  private readonly told = area("status");
  private readonly warned = area("alert");
  private readonly button = document.createElement("button");

  constructor(strip: HTMLElement) {
    this.button.textContent = "×";
    this.button.addEventListener("click", () => this.clear());
    strip.append(this.told, this.warned, this.button);
    this.clear();
  }

  /** Says what is well, a paragraph each; nothing clears the strip. */
  tell(texts: readonly Text[]): void {
    this.fill(this.told, texts);
  }

  warn(text: Text): void {
    this.fill(this.warned, [text]);
  }

  clear(): void {
    this.fill(this.told, []);
  }

  /** Takes a warning back; what is well stays. */
  unwarn(): void {
    if (this.warned.hasChildNodes()) this.clear();
  }

  private fill(filled: HTMLElement, texts: readonly Text[]): void {
    this.button.setAttribute("aria-label", say(dismiss));
    for (const each of [this.told, this.warned]) each.replaceChildren();
    filled.append(...texts.map(paragraph));
    this.button.hidden = texts.length === 0;
  }
}

/** Screen readers read out what comes into it. */
function area(role: "status" | "alert"): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", role);
  return made;
}

function paragraph(text: Text): HTMLElement {
  const made = document.createElement("p");
  made.textContent = say(text);
  return made;
}
