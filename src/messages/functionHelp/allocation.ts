import type { FunctionHelp } from "./help";
import { eligible, participants } from "./parameters";

export const allocationHelp: Readonly<Record<string, FunctionHelp>> = {
  ALLOCATE: {
    description: {
      id: "Membagi target ke wilayah dalam bilangan bulat peserta; jumlahnya persis sama dengan target. Hanya usulan: pembagiannya tidak diatur di mana pun.",
      en: "Divides a target among regions in whole participants; their sum is exactly the target. A proposal only: nothing rules how.",
    },
    parameters: [
      {
        name: { id: "target", en: "target" },
        description: {
          id: "Target seluruhnya: pecahan sampai 1 (0,608 = 60,80%), atau jumlah orang.",
          en: "The whole target: a share up to 1 (0.608 is 60.80%), or a number of persons.",
        },
      },
      participants,
      eligible,
      {
        name: { id: "cara", en: "method" },
        description: {
          id: '"kekurangan" (bila kosong): sebanding dengan yang belum terlindungi; "pekerja": capaian yang sama, tetapi wilayah yang sudah di atasnya tetap, sehingga yang lain berada di bawah persen targetnya; "poin": tambahan poin yang sama.',
          en: '"gap" (if left out): in proportion to the uncovered; "eligible": the same coverage, but regions above it keep what they have, so the others stay below the percent of the target; "points": the same additional points.',
        },
        optional: true,
      },
    ],
    result: {
      id: "Target peserta setiap wilayah (orang), tidak di bawah pesertanya dan tidak di atas pekerjanya. Sisa pembulatan diberikan kepada pecahan terbesar, sehingga target yang lebih tinggi dapat mengurangi satu orang dari suatu wilayah, tidak pernah lebih. Baris kosong tetap kosong; baris jumlah jangan disertakan.",
      en: "Target participants of each region (persons), not below its participants and not above its eligible workers. Rounding goes by the largest remainder, so a higher target can take one person from a region, never more. Blank rows stay blank; leave out the total row.",
    },
    errors: {
      id: "#VALUE! untuk teks atau cara yang tidak dikenal, #NUM! bila target di bawah jumlah peserta atau di atas jumlah pekerja, peserta suatu wilayah melebihi pekerjanya, angka tidak bulat atau negatif, atau rentang tidak sama besar.",
      en: "#VALUE! for text or an unknown method, #NUM! if the target is below all participants or above all eligible workers, a region has more participants than eligible workers, a count is not whole or negative, or the ranges are of unlike size.",
    },
    example: {
      formula: "=JAMSOSTEK.ALLOCATE(0.7,{69590;122318},{130245;179826})",
      shows: [[82496], [134554]],
      says: {
        id: "Landak dan Ketapang, 2024, bersama menuju 70% (217.050 orang): usulannya 82.496 dan 134.554 peserta. Pekerja Ketapang dihitung dari 68,02% yang terbit.",
        en: "Landak and Ketapang, 2024, together towards 70% (217,050 people): 82,496 and 134,554 participants are proposed. Ketapang's eligible workers are computed from its published 68.02%.",
      },
    },
    words:
      "pembagian target alokasi bagi rata membagi merata kabupaten kota wilayah daerah usulan allocation distribute divide split share out evenly regencies regions",
  },
};
