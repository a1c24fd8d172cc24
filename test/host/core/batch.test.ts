import { actionTypes, callsService, isCleanUp, pathTypes } from "../../../src/host/core/batch";

const instantiate = { Id: 1, ActionType: actionTypes.instantiate, ObjectPathId: 1 };
const ObjectPaths = { "1": { ObjectPathType: pathTypes.method, Name: "Add" } };

test("a batch that lets go of kept objects is clean-up", () => {
  const letGo = { Id: 2, ActionType: actionTypes.call, Name: "_RemoveReference", ObjectPathId: 1 };
  expect(isCleanUp({ Actions: [instantiate, letGo], ObjectPaths })).toBe(true);
});

test("one that only adds an object, such as a setting, is a write like any other", () => {
  expect(isCleanUp({ Actions: [instantiate], ObjectPaths })).toBe(false);
});

test("a batch for a service is none of the document", () => {
  const service = { ObjectPathType: pathTypes.service, Name: "Microsoft.AppRuntime" };
  expect(callsService({ Actions: [instantiate], ObjectPaths: { "1": service } })).toBe(true);
  expect(callsService({ Actions: [instantiate], ObjectPaths })).toBe(false);
});
