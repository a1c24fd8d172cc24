import type { ReactNode } from "react";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** A part of a screen under its own heading. */
export function Section({ title, children }: { title: Text; children: ReactNode }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <section className={styles.stack}>
      <h3 className={styles.sectionName}>{say(title)}</h3>
      {children}
    </section>
  );
}
