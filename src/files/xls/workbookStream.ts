import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { CompoundFile, isCompoundFile, streamKinds } from "../compoundFile";

/**
 * The records of an old workbook: a stream of a compound file, or the file itself.
 *
 * @throws Refused if the file is cut off or damaged
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (!isCompoundFile(bytes)) return bytes;
  const file = new CompoundFile(bytes);
  const named = (name: string) =>
    file.streams.find(
      (each) => each.kind === streamKinds.stream && each.name.toLowerCase() === name,
    );
  // A file for both Excel 5 and Excel 97 has two.
  return file.content(named("workbook") ?? named("book") ?? refuse());
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
