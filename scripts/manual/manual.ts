import { functionFamilies } from "../../src/messages/functionHelp";
import { introduction, sources, sourcesSay, title } from "../../src/messages/manual";
import { factSections } from "./factSections";
import { functionSection } from "./functionSection";
import { both, italic } from "./markdown";

/** The whole of docs/functions.md: every function's help in both languages, and the facts behind. */
export function manual(): string {
  const parts = [
    `# ${both(title)}`,
    "<!-- Written by `npm run generate` from src/messages/functionHelp and src/reference. -->",
    introduction.map(({ id }) => id).join("\n\n"),
    introduction.map(({ en }) => italic(en)).join("\n\n"),
    contents(),
    ...functionFamilies.flatMap(({ name, functions }) => [
      `## ${both(name)}`,
      ...Object.entries(functions).map(([id, help]) => functionSection(id, help)),
    ]),
    `## ${both(sources)}`,
    sourcesSay.id,
    italic(sourcesSay.en),
    factSections(),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Each family with links to its functions. */
function contents(): string {
  return functionFamilies
    .map(({ name, functions }) => {
      const links = Object.keys(functions).map((id) => `[${id}](#${id.toLowerCase()})`);
      return `- **${name.id}** (${name.en}): ${links.join(", ")}`;
    })
    .join("\n");
}
