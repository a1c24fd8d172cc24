import fc from "fast-check";
// The laws of the unit tests again, over many more cases.
import "./checks/planted.test";
import "./domain/coverage.test";
import "./domain/targetPath.test";
import "./domain/targetYear.test";
import "./domain/wholeUp.test";
import "./domain/nik.test";
import "./messages/readAmount.test";
import "./plans/projection.test";
import "./tables/readNumber.test";

beforeAll(() => fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 3000 }));
