import { paneFailed } from "../messages/taskpane";

// The functions are already running when this script comes; the pane's own code, which is
// larger, is fetched only now, so that no cell waits for it.
void Office.onReady(async () => {
  const place = document.getElementById("pane");
  if (!place) return;
  try {
    const { mountPane } = await import("./mountPane");
    mountPane(place);
  } catch {
    place.textContent = `${paneFailed.id} / ${paneFailed.en}`;
  }
});
