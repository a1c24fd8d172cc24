import type { Text } from "../../src/messages/text";

/** Both languages on one line: "Contoh · Example". */
export function both({ id, en }: Text): string {
  return id === en ? id : `${id} · ${en}`;
}

/** Both languages as paragraphs, English in italics. */
export function paragraphs({ id, en }: Text): string {
  return `${id}\n\n${italic(en)}`;
}

export function italic(text: string): string {
  return `_${text}_`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(oneCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function oneCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Lines as they are typed and shown. */
export function block(lines: readonly string[]): string {
  return ["```text", ...lines, "```"].join("\n");
}
