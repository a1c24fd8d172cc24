import { HostObject } from "../core/hostObject";
import type { CustomFunctions } from "./customFunctions";

/** Features of office.js that shorten its wait between two batches of results. */
const enabledFeatures = [2, 4];

/** The service through which office.js hands back what the add-in's functions returned. */
export class CustomFunctionsService extends HostObject {
  constructor(private readonly functions: CustomFunctions) {
    super();
  }

  setInvocationResults(results: unknown): void {
    this.functions.receive(results);
  }

  setInvocationArrayResults(results: unknown): void {
    this.functions.receive(results);
  }

  _getEnabledFeatures(): readonly number[] {
    return enabledFeatures;
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.addInReady();
  }
}
