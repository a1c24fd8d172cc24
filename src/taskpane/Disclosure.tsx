import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { OpenSign } from "./OpenSign";
import { useStyles } from "./styles";

/** A part of a screen that stays closed until somebody wants it, or it is known to be wanted. */
export function Disclosure(props: { title: Text; isWanted?: boolean; children: ReactNode }) {
  const say = useSay();
  const styles = useStyles();
  const { title, isWanted = false, children } = props;
  const [open, setOpen] = useState(isWanted);
  return (
    <section className={styles.stack}>
      <Button
        className={styles.wide}
        appearance="subtle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say(title)} <OpenSign open={open} />
      </Button>
      {open && children}
    </section>
  );
}
