/** The languages that people read; Indonesian comes first everywhere. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One sentence for people, in every language. The other modules of this room make these. */
export type Text = Readonly<Record<Language, string>>;
