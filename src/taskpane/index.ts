import { opening, paneFailed } from "../messages/taskpane";

// The functions are already running when this script comes; the pane's own code, which is
// larger, is fetched only now, so that no cell waits for it.
const place = document.getElementById("pane");
if (place) place.textContent = `${opening.id} / ${opening.en}`;

void Office.onReady(async () => {
  if (!place) return;
  try {
    const { mountPane } = await import("./mountPane");
    mountPane(place);
  } catch {
    place.textContent = `${paneFailed.id} / ${paneFailed.en}`;
  }
});
