import { type DragEvent, useState } from "react";
import { noFolders } from "../../messages/importPane";
import type { Text } from "../../messages/text";

/**
 * Takes files that are dropped on an element.
 *
 * @param onFiles told the files, and what is wrong with the rest; undefined while none are taken
 */
export function useFileDrop(
  onFiles: ((files: readonly File[], refusal?: Text) => void) | undefined,
) {
  const [isOver, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Else the browser would open the file in place of the pane.
      event.preventDefault();
      setOver(onFiles !== undefined);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const items = [...event.dataTransfer.items].filter(({ kind }) => kind === "file");
      const files = items.filter((item) => !isFolder(item)).map((item) => item.getAsFile());
      const refusal = items.some(isFolder) ? noFolders : undefined;
      onFiles?.(
        files.filter((file) => file !== null),
        refusal,
      );
    },
  };
  return { isOver, handlers };
}

function isFolder(item: DataTransferItem): boolean {
  return item.webkitGetAsEntry()?.isDirectory ?? false;
}
