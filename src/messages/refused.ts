import type { Text } from "./text";

/** A job that can't be done, with a sentence that says what to do; nothing was changed. */
export class Refused extends Error {
  constructor(readonly text: Text) {
    super(text.en);
    this.name = "Refused";
  }
}
