import type { FunctionHelp } from "./help";

export const dutiesHelp: Readonly<Record<string, FunctionHelp>> = {
  JAKONDUE: {
    description: {
      id: "Hari terakhir mendaftarkan proyek jasa konstruksi (Jakon) setelah SPK.",
      en: "Last day to register a construction project (Jakon) after its work order (SPK).",
    },
    parameters: [
      {
        name: { id: "SPK", en: "spk" },
        description: {
          id: "Tanggal SPK; hari pertama yang dihitung adalah hari sesudahnya.",
          en: "Date of the work order; the first day counted is the day after it.",
        },
      },
      {
        name: { id: "aturan", en: "rule" },
        description: {
          id: 'Aturan pilihan Anda: 1–365 hari kerja ("14 hari kerja") atau hari kalender ("7 hari"). Bila kosong, 14 hari kerja menurut Permenaker 44/2015. Peraturan itu sudah diganti Permenaker 5/2021, yang pasalnya belum kami miliki: pastikan pada kantor cabang.',
          en: 'The rule that you choose: 1–365 working days ("14 working days") or calendar days ("7 days"). If left out, 14 working days by Permenaker 44/2015. Permenaker 5/2021 has replaced it and we do not have its article: ask the branch office.',
        },
        optional: true,
      },
      {
        name: { id: "hariLibur", en: "holidays" },
        description: {
          id: "Rentang tanggal libur, yang bukan hari kerja seperti Sabtu dan Minggu.",
          en: "A range of holidays: no working days, as Saturdays and Sundays.",
        },
        optional: true,
      },
    ],
    result: {
      id: "Tanggal sebagai angka: beri format tanggal pada selnya. Bila aturannya kosong, di sampingnya nama aturan yang dipakai.",
      en: "A date, as a number: give the cell a date format. If no rule is given, the name of the rule that was used stands beside it.",
    },
    errors: {
      id: "#VALUE! untuk teks yang bukan tanggal atau aturan yang tidak dikenal, #NUM! untuk yang bukan tanggal atau aturan di luar 1–365 hari.",
      en: "#VALUE! for text in the place of a date or an unknown rule, #NUM! for what is no date or a rule outside 1–365 days.",
    },
    example: {
      formula: "=JAMSOSTEK.JAKONDUE(DATE(2026,11,2))",
      shows: [[46346, "14 hari kerja (Permenaker 44/2015)"]],
      says: {
        id: "SPK Senin, 2 November 2026: paling lambat Jumat, 20 November 2026.",
        en: "A work order of Monday, 2 November 2026: at latest Friday, 20 November 2026.",
      },
    },
    words:
      "jatuh tempo tenggat batas waktu tanggal kapan pendaftaran daftar proyek spk jasa konstruksi jakon hari kerja libur due date deadline register construction project working days holidays",
  },
};
