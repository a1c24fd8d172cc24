import fc from "fast-check";
// The laws of writing again, over many more cases.
import "./laws.test";

jest.setTimeout(1_800_000);

beforeAll(() => fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 150 }));
