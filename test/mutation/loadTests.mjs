import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect } from "expect";
import { register } from "tsx/cjs/api";

register();

/** The mutated rooms, in the order in which their tests are tried. */
const rooms = ["tables", "checks", "domain"];

/**
 * Loads the unit tests of the mutated rooms, and with them the rooms, anew.
 *
 * @param root the project's folder, of which Stryker makes copies
 * @returns each test's name, which no other has, and what runs it; throws where it fails
 */
export function loadTests(root) {
  const require = createRequire(path.join(root, "package.json"));
  for (const file of Object.keys(require.cache)) {
    if (isOfProject(path.relative(root, file))) delete require.cache[file];
  }
  const list = new TestList();
  Object.assign(globalThis, { expect, it: list.test, test: list.test, describe: list.describe });
  require("./test/properties.setup.ts");
  for (const file of rooms.flatMap((room) => testsOf(path.join(root, "test", room)))) {
    list.describe(path.relative(root, file), () => require(file));
  }
  fewCases(require("fast-check"));
  return list.tests;
}

function isOfProject(file) {
  return /^(src|test)\b/.test(file);
}

function testsOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /(?<!\.full)\.test\.ts$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** One failing case gives a mutant away: few cases, and none is made smaller. */
function fewCases({ default: fc }) {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 5, endOnFailure: true });
}

/** What `describe` and `test` of Jest gather, as far as the tests of these rooms use them. */
class TestList {
  tests = [];
  #within = "";

  test = Object.assign((name, run) => this.#add(name, run), {
    each: (cases) => (name, run) => {
      for (const each of cases) this.#add(name, () => run(...[each].flat(1)));
    },
  });

  describe = Object.assign((name, gather) => this.#gather(name, gather), {
    each: (cases) => (name, gather) => {
      for (const each of cases) this.#gather(name, () => gather(...[each].flat(1)));
    },
  });

  #add(name, run) {
    this.tests.push({ id: `${this.tests.length} ${this.#within}${name}`, run });
  }

  #gather(name, gather) {
    const outside = this.#within;
    this.#within = `${outside}${name} › `;
    gather();
    this.#within = outside;
  }
}
