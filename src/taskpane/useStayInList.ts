import { useCallback, useEffect, useRef } from "react";
import { stopsOf } from "./walk";

/**
 * Keeps the keyboard where it was when the entry that has it goes from a list: the one that
 * takes its place has it then; after the last entry the screen's name.
 *
 * @param entries what the list shows
 */
export function useStayInList(entries: readonly unknown[]) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<number>();

  /** To be called before the entry goes. */
  const stay = useCallback(() => {
    const entry = document.activeElement?.closest("li");
    const stops = list.current ? stopsOf(list.current) : [];
    place.current = stops.findIndex((stop) => entry?.contains(stop));
  }, []);

  useEffect(() => {
    if (place.current === undefined) return;
    const stops = list.current ? stopsOf(list.current) : [];
    const next = stops[place.current] ?? stops.at(-1);
    (next ?? document.querySelector<HTMLElement>("main h2"))?.focus();
    place.current = undefined;
  }, [entries]);

  return { list, stay };
}
