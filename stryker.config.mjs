/** Mutation testing of the rooms that read, check and calculate (`npm run mutation`). */
export default {
  mutate: ["src/{tables,checks,domain}/**/*.ts"],
  testRunner: "jest",
  // There is one test file, and it finds the tests by itself.
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Jest only strips the types: no mutant fails to compile, so nothing has to silence the compiler.
  disableTypeChecks: false,
  ignorePatterns: ["dist", "dist-workbench"],
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  cleanTempDir: "always",
  reporters: ["progress", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  thresholds: { high: 95, low: 85, break: 85 },
};
