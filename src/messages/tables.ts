import type { Text } from "./text";

/** What the columns of an enrolment table are called. */
export const columnNames = {
  region: { id: "Kab/kota", en: "Regency/city" },
  participants: { id: "Peserta", en: "Participants" },
  eligible: { id: "Pekerja", en: "Eligible workers" },
  coverage: { id: "Capaian", en: "Coverage" },
} as const satisfies Record<string, Text>;
