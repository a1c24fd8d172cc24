import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { loadTests } from "./loadTests.mjs";

/** Where Stryker's mutants look which of them is active, and count what is reached. */
const stryker = (globalThis.__stryker__ ??= {});

/**
 * Runs the tests without Jest, which loads the rooms and their data anew for each mutant: here
 * they are loaded once, and anew only for mutants of what is computed on loading.
 */
class InOneProcess {
  #tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#tests = loadTests(process.cwd());
  }

  async dryRun() {
    const tests = [];
    for (const { id, run } of this.#tests) {
      stryker.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - start;
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id, name: id, timeSpentMs, status, failureMessage });
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment) this.#tests = loadTests(process.cwd());
      stryker.activeMutant = activeMutant.id;
      return await this.#firstFailure(testFilter && new Set(testFilter));
    } catch (error) {
      return {
        status: MutantRunStatus.Killed,
        killedBy: [],
        failureMessage: String(error),
        nrOfTests: 0,
      };
    }
  }

  async #firstFailure(wanted) {
    let nrOfTests = 0;
    for (const { id, run } of this.#tests) {
      if (wanted && !wanted.has(id)) continue;
      nrOfTests++;
      const failureMessage = await failureOf(run);
      const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      if (endless) return { ...endless, status: MutantRunStatus.Timeout };
      if (failureMessage === undefined) continue;
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.TestRunner, "in-one-process", new InOneProcess()),
];
