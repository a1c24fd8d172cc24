const { projects } = require("./jest.config.js");

/** The heavier tests (`*.full.test.ts`): whole commands, and properties over many more cases. */
module.exports = {
  ...projects[0],
  displayName: "full",
  testMatch: ["<rootDir>/test/**/*.full.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  setupFilesAfterEnv: ["<rootDir>/test/browser/eachFile.ts"],
};
