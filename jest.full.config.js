const { maxWorkers, projects } = require("./jest.config.js");

const [unit, browser] = projects;

/** The heavier tests: whole commands and properties over many more cases, and long typing. */
module.exports = {
  maxWorkers,
  projects: [
    {
      ...unit,
      displayName: "full",
      testMatch: ["<rootDir>/test/**/*.full.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.full\\.test\\.ts$"],
      setupFilesAfterEnv: ["<rootDir>/test/browser/eachFile.ts"],
    },
    {
      ...browser,
      displayName: "full browser",
      testMatch: ["<rootDir>/test/**/*.browser.full.test.ts"],
    },
  ],
};
