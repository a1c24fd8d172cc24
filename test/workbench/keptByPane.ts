import type { Workbench } from "../browser/workbench";
import { inExcel } from "../browser/inExcel";
import { paneFrame } from "./accessible";

/** All that the add-in has left outside of cells, as texts: each place with what it holds. */
export interface KeptTexts {
  /** In the workbook, but in no cell. */
  readonly settings: string;
  /** In the browser: what the pane keeps for its undo. */
  readonly journal: string;
  readonly localStorage: string;
}

export async function keptByPane(workbench: Workbench): Promise<KeptTexts> {
  const settings = await inExcel(workbench, async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return JSON.stringify(settings.items.map(({ key, value }) => [key, value as unknown]));
  });
  const kept = await paneFrame(workbench).evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const contents = names.map(async (name) => {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames].map((store) =>
        done(database.transaction(store).objectStore(store).getAll()),
      );
      const held = await Promise.all(stores);
      database.close();
      return [name, held] as const;
    });
    return {
      journal: JSON.stringify(await Promise.all(contents)),
      localStorage: JSON.stringify({ ...localStorage }),
    };
  });
  return { settings, ...kept };
}
