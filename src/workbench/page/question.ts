import type { Text } from "../../messages/text";
import { say } from "./language";

export interface Question {
  readonly text: Text;
  /** What it is about, a line each. */
  readonly lines?: readonly Text[];
  /** The button that goes on. */
  readonly yes: Text;
  /** The button that leaves everything as it is; Escape does the same. */
  readonly no: Text;
}

/** Asks in a dialog over the page. */
export function ask(dialog: HTMLDialogElement, question: Question): Promise<boolean> {
  const heading = element("p", say(question.text));
  heading.id = "question-text";
  const list = element("ul");
  list.append(...(question.lines ?? []).map((line) => element("li", say(line))));
  const buttons = element("div");
  buttons.className = "buttons";
  const no = button(question.no, () => dialog.close());
  buttons.append(
    button(question.yes, () => dialog.close("yes")),
    no,
  );
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.replaceChildren(heading, ...(question.lines ? [list] : []), buttons);
  dialog.returnValue = "";
  dialog.showModal();
  no.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

function button(name: Text, action: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.textContent = say(name);
  made.addEventListener("click", action);
  return made;
}

function element(tag: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
