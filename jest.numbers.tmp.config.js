const { projects } = require("./jest.config.js");
const [unit] = projects;
module.exports = { ...unit, displayName: "mutation", testEnvironment: require.resolve("./test/firstFailure.js"), testMatch: ["<rootDir>/test/mutationNumbers.tmp.ts"] };
