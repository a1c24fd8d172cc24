import { about, segmentsUnknown, segmentUnknown as message } from "../../messages/checks/members";
import type { MemberCheck } from "../finding";
import { unknownTexts } from "./unknownTexts";

/** Texts in the column of the segments that name none. */
export const segmentUnknown: MemberCheck = {
  code: "M07",
  name: "segment-unknown",
  severity: "warning",
  about: about.segmentUnknown,
  find: ({ members }) => {
    const segments = members.flatMap(({ segment }) => segment ?? []);
    return unknownTexts(segments, ({ segment }) => segment, {
      each: message,
      all: segmentsUnknown,
    });
  },
};
