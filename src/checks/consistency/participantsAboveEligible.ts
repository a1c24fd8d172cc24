import {
  about,
  exchangedFigures,
  participantsAboveEligible as message,
} from "../../messages/checks/consistency";
import type { SlipCheck } from "../finding";
import { known } from "../figures";
import { proofOf, slipsFor } from "./slipsFor";

/** More participants than eligible workers in a row. */
export const participantsAboveEligible: SlipCheck = {
  code: "C01",
  name: "participants-above-eligible",
  severity: "error",
  about: about.participantsAboveEligible,
  find: (table) =>
    slipsFor(table, "within", (fault) => {
      const { member, meant, isExact, exchangedWith } = fault;
      const [some, all] = [known(member.row.participants), known(member.row.eligible)];
      const stated = [some?.value ?? 0, all?.value ?? 0] as const;
      if (exchangedWith) return exchangedFigures(...stated);
      const proof = proofOf(fault);
      const fits = meant && proof.length > 0 ? { ...meant, isExact } : undefined;
      return message(...stated, member.figure, fits, proof);
    }),
};
