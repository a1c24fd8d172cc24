import { noSuchField } from "../messages/batch";
import { fieldNames } from "../messages/imports";
import { Refused } from "../messages/refused";
import { type Language, languages } from "../messages/text";

type Field = keyof typeof fieldNames;
const fields = Object.keys(fieldNames) as Field[];

/** What a column holds, as the user says. */
export interface MappedField {
  readonly header: string;
  readonly field: Field;
}

/**
 * What each `--map HEADER=FIELD` says; a header may have "=" itself.
 *
 * @throws Refused if one can't be understood
 */
export function mappedFields(maps: readonly string[], language: Language): MappedField[] {
  return maps.map((map) => {
    const [, header = "", name = ""] = /^(.*\S.*)=([^=]*)$/s.exec(map) ?? [];
    const field = fieldNamed(name.trim());
    if (field) return { header, field };
    const possible = fields.map((each) => fieldNames[each][language]);
    throw new Refused(noSuchField(map, possible));
  });
}

function fieldNamed(name: string): Field | undefined {
  return fields.find((field) =>
    languages.some((language) => fieldNames[field][language].toLowerCase() === name.toLowerCase()),
  );
}
