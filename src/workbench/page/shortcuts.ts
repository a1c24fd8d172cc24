/** What a letter does together with Ctrl (or ⌘), before grid and browser see it. */
export type Shortcuts = Readonly<Record<string, () => void>>;

export function listenForShortcuts(to: Window, shortcuts: Shortcuts): void {
  const onKey = (event: KeyboardEvent): void => {
    const action = shortcuts[event.key.toLowerCase()];
    const isPlain = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!action || !isPlain) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) action();
  };
  to.addEventListener("keydown", onKey, { capture: true });
}
