import fc from "fast-check";
// The same over many more cases.
import "./mutated.test";

beforeAll(() => fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 3000 }));
