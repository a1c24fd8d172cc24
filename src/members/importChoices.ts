import { type FieldsByHeader, headerKey } from "../tables/memberColumns";
import type { NiksShown } from "./importResult";
import { withoutNiks } from "../tables/masked";

/** A sheet of a file; both are as an import's result names them. */
export interface SheetOfFile {
  /** Which of the files, from 0. */
  readonly file: number;
  readonly sheet: string;
}

/** What a person says of the files of an import, as plain data. */
export interface ImportChoices {
  /** What columns hold, whatever list they stand in; the headers say the rest. */
  readonly fields?: FieldsByHeader;
  /** The same for lists with a certain set of headers (`headersKey`). */
  readonly fieldsOf?: ReadonlyMap<string, FieldsByHeader>;
  /** Lists of persons that are not to be taken. */
  readonly leftOut?: readonly SheetOfFile[];
  /** Nor are those of other people than members, as their names tell, but for these. */
  readonly onlyMembersBut?: readonly SheetOfFile[];
  /** The rows of persons are wanted themselves, too. */
  readonly rows?: NiksShown;
}

/** Headers by which a list is known again, in whatever file it comes next; no NIK is in it. */
export function headersKey(texts: readonly string[]): string {
  const keys = texts.map((text) => withoutNiks(headerKey(text)));
  return keys.filter((key) => key !== "").join("\n");
}

/** What the columns of a list hold, as a person says. */
export function fieldsChosen(
  { fields = new Map(), fieldsOf }: ImportChoices,
  texts: readonly string[],
): FieldsByHeader {
  return fieldsOf?.get(headersKey(texts)) ?? fields;
}
