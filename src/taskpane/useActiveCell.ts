import { useEffect, useState } from "react";
import { activeCell, type CellPlace } from "../excel/cellPlace";
import { watchSelection } from "../excel/watch";

/** The cell in which the user is, as they move; undefined while that can't be known. */
export function useActiveCell(): CellPlace | undefined {
  const [place, setPlace] = useState<CellPlace>();
  useEffect(() => {
    let latest = 0;
    let gone = false;
    const read = async () => {
      const mine = ++latest;
      const now = await activeCell().catch(() => undefined);
      if (mine === latest && !gone) setPlace(now);
    };
    const watching = watchSelection(() => void read());
    // Read once it is watched, so that no move is missed.
    void watching.catch(() => undefined).then(read);
    return () => {
      gone = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, []);
  return place;
}
