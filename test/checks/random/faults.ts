import type { Fault } from "./fault";
import { numberFaults } from "./numberFaults";
import { regionFaults } from "./regionFaults";
import { yearFaults } from "./yearFaults";

/** Every kind of fault that is planted in clean sheets. */
export const faults: readonly Fault[] = [...numberFaults, ...regionFaults, ...yearFaults];
