import { type DragEvent, useState } from "react";

/**
 * Takes files that are dropped on an element.
 *
 * @param onFiles undefined while none are taken
 */
export function useFileDrop(onFiles: ((files: readonly File[]) => void) | undefined) {
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
      onFiles?.([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}
