/** Mutation testing of the rooms that read, check and calculate (`npm run mutation`). */
export default {
  mutate: ["src/{tables,checks,domain}/**/*.ts"],
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "in-one-process",
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The loader only strips the types: no mutant fails to compile.
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
