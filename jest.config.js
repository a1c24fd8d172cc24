/** Packages that ship as ES modules only and that tests load in Node. */
const esModules = [
  "nanoid",
  "lodash-es",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "htmlparser2",
  "entities",
  "domhandler",
  "domutils",
  "dom-serializer",
  "domelementtype",
  "hyparquet",
  "hyparquet-writer",
];

const common = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/properties.setup.ts"],
  // Mutation testing keeps copies of the project there.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "commonjs",
          moduleResolution: "node10",
          target: "es2022",
          jsx: "react-jsx",
          allowJs: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};

/** Unit tests, and browser tests through the real page (`*.browser.test.ts`). */
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.ts$", "\\.full\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/browser/globalSetup.ts",
      globalTeardown: "<rootDir>/test/browser/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/browser/eachFile.ts"],
    },
  ],
};
