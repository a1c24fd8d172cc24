/** Shows whether a part is open; `aria-expanded` of its button tells everybody else. */
export function OpenSign({ open }: { open: boolean }) {
  return <span aria-hidden>{open ? "▾" : "▸"}</span>;
}
