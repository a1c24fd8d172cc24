import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The rooms of src/, lowest first: a room may import only from rooms before it, and from those it names. */
const rooms = {
  messages: [],
  domain: [],
  reference: ["domain"],
  functions: ["domain", "reference", "messages"],
  tables: ["domain", "reference", "messages"],
  formulas: ["tables", "messages"],
  checks: ["formulas", "tables", "domain", "reference", "messages"],
  files: ["tables", "domain", "reference", "messages"],
  members: ["files", "checks", "formulas", "tables", "domain", "reference", "messages"],
  plans: ["members", "files", "checks", "formulas", "tables", "domain", "reference", "messages"],
  excel: ["plans", "checks", "formulas", "tables", "domain", "reference", "messages"],
  taskpane: [
    ...["excel", "plans", "members", "files", "checks", "formulas", "tables", "functions"],
    ...["domain", "reference", "messages"],
  ],
  xlsx: ["files", "plans", "checks", "formulas", "tables", "domain", "reference", "messages"],
  host: ["xlsx", "plans", "formulas", "functions", "tables", "domain", "reference", "messages"],
  batch: [
    ...["host", "xlsx", "plans", "members", "files", "checks", "formulas", "tables"],
    ...["functions", "domain", "reference", "messages"],
  ],
  workbench: [
    ...["host", "xlsx", "plans", "checks", "formulas", "tables", "functions", "domain"],
    ...["reference", "messages"],
  ],
};

const forbidUpwardImports = Object.entries(rooms).map(([room, below]) => {
  const above = Object.keys(rooms).filter((other) => other !== room && !below.includes(other));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\./)?(\\.\\./)+(${above.join("|")})(/|$)`,
              message: `src/${room} stands below these rooms: data flows one way (docs/structure.md).`,
            },
          ],
        },
      ],
    },
  };
});

const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default [
  { ignores: ["dist/", "dist-workbench/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/{excel,taskpane,functions}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      // Large sheets are read in steps, each of its own.
      "office-addins/no-context-sync-in-loop": "off",
    },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // This version of the rule fails in ESLint 9.
      "@typescript-eslint/no-unused-expressions": "off",
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...forbidUpwardImports,
];
