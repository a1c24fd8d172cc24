/**
 * Takes the keyboard out of the pane to the page's nearest button, round and round: over the
 * seam of Excel on the web, office.js swallows the Tab key and leaves this to the host.
 */
export function leavePane(frame: HTMLIFrameElement, direction: "forward" | "backward"): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button:enabled")].filter(
    (button) => button.checkVisibility(),
  );
  const follows = (button: HTMLElement) =>
    (frame.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = buttons.find(follows) ?? buttons[0];
  const before = buttons.findLast((button) => !follows(button)) ?? buttons.at(-1);
  (direction === "forward" ? after : before)?.focus();
}
