const { projects } = require("./jest.config.js");

const [unit] = projects;

/** The unit tests of the rooms that are mutated. */
module.exports = {
  ...unit,
  displayName: "mutation",
  testEnvironment: require.resolve("./test/firstFailure.js"),
  testMatch: ["<rootDir>/test/mutation.ts"],
};
