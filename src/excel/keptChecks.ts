import { parsedJson } from "./parsedJson";
import type { SheetId } from "./readSheet";
import { nothingSaid, readSaid, type SaidOfSheet, saysNothing } from "./saidOfSheet";

/** Kept in the workbook itself, so that it travels with the file. */
const SETTING = "cakupan.checks";

/** What the workbook remembers of one sheet. */
interface Kept {
  readonly sheet: SheetId;
  readonly said: SaidOfSheet;
}

/** What the user has said of a sheet; whatever can't be understood was not said. */
export function saidOf(sheet: SheetId): Promise<SaidOfSheet> {
  return Excel.run(async (context) => keptOf(sheet, await load(context))?.said ?? nothingSaid);
}

/** Remembers what the user says of a sheet, in the place of what was said before. */
export async function keepSaid({ id, name }: SheetId, said: SaidOfSheet): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = { id, name };
    const loaded = await load(context);
    const earlier = keptOf(sheet, loaded);
    const others = loaded.kept.filter((each) => each !== earlier);
    await keep(context, saysNothing(said) ? others : [...others, { sheet, said }]);
  });
}

interface Loaded {
  readonly kept: readonly Kept[];
  /** Of the sheets that there are. */
  readonly ids: ReadonlySet<string>;
}

async function load(context: Excel.RequestContext): Promise<Loaded> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const kept = setting.isNullObject ? [] : readKept(setting.value);
  return { kept, ids: new Set(sheets.items.map(({ id }) => id)) };
}

/** By its id; by its name only where that entry's own sheet is no more, as in a copied workbook. */
function keptOf({ id, name }: SheetId, { kept, ids }: Loaded): Kept | undefined {
  return (
    kept.find(({ sheet }) => sheet.id === id) ??
    kept.find(({ sheet }) => sheet.name === name && !ids.has(sheet.id))
  );
}

function readKept(text: unknown): Kept[] {
  const entries = parsedJson(text);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const { id, name } = Object(entry) as Record<string, unknown>;
    const isKept = typeof id === "string" && typeof name === "string";
    return isKept ? [{ sheet: { id, name }, said: readSaid(entry) }] : [];
  });
}

async function keep(context: Excel.RequestContext, kept: readonly Kept[]): Promise<void> {
  const { settings } = context.workbook;
  const entries = kept.map(({ sheet, said }) => ({ ...sheet, ...said }));
  if (entries.length > 0) settings.add(SETTING, JSON.stringify(entries));
  else settings.getItemOrNullObject(SETTING).delete();
  await context.sync();
}
