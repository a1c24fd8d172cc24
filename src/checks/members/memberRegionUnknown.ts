import {
  about,
  memberRegionsUnknown,
  memberRegionUnknown as message,
} from "../../messages/checks/members";
import { suggestRegion } from "../../reference/nearestRegion";
import type { MemberCheck } from "../finding";
import { unknownTexts } from "./unknownTexts";

/** Texts in the column of the regions that name none. */
export const memberRegionUnknown: MemberCheck = {
  code: "M05",
  name: "member-region-unknown",
  severity: "warning",
  about: about.memberRegionUnknown,
  find: ({ members }) => {
    const regions = members.flatMap(({ region }) => region ?? []);
    return unknownTexts(regions, ({ regency }) => regency, {
      each: (text, others) => message(text, others, suggestRegion(text)?.name),
      all: memberRegionsUnknown,
    });
  },
};
