import type { KeyboardEvent } from "react";

/**
 * Up and down go to the neighbouring button or field of a list; buttons beside an entry
 * (`data-beside`) are passed over.
 */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = stopsOf(event.currentTarget);
  const entry = document.activeElement?.closest("li");
  const here = stops.findIndex((stop) => stop === document.activeElement || entry?.contains(stop));
  stops[here + step]?.focus();
  event.preventDefault();
}

/** Where up and down stop. */
export function stopsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("input, button:not([data-beside])")];
}
