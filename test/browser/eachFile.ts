import { disconnect } from "./workbench";

// A page with a grid and an add-in takes seconds to open on a slow machine.
jest.setTimeout(60_000);

afterAll(disconnect);
