/** Text for an element or a quoted attribute; control characters in Excel's own escape. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, excelEscape);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
