const { TestEnvironment } = require("jest-environment-node");

/** Skips the tests after the first that fails: one is enough to give a mutant away. */
module.exports = class FirstFailure extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === "test_start" && this.failed) test.mode = "skip";
    if (name === "test_done" && test.errors.length > 0) this.failed = true;
  }
};
