import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";

/** Draws the pane into an element of the page. */
export function mountPane(place: HTMLElement): void {
  createRoot(place).render(<Pane />);
}
