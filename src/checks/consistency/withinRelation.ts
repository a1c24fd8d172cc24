import { isWithin } from "../../messages/checks/consistency";
import type { Member } from "./member";
import type { Relation } from "./relation";
import type { Values } from "./values";

/** There are no more participants than eligible workers. */
export function withinRelation(participants: Member, eligible: Member, values: Values): Relation {
  return {
    kind: "within",
    result: participants,
    members: () => [participants, eligible],
    says: () => isWithin(values.of(participants.number), values.of(eligible.number)),
    fitting: ({ number }) =>
      number === participants.number
        ? [[-Infinity, values.of(eligible.number)]]
        : [[values.of(participants.number), Infinity]],
  };
}
