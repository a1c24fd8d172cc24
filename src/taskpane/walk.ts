import type { KeyboardEvent } from "react";

/** Up and down go to the neighbouring button or field of a list. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  stops[here + step]?.focus();
  event.preventDefault();
}
