import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { showDate, tagNames } from "../messages/tags";
import { dateHint, dateWrong, save } from "../messages/taskpane";
import type { Corrections } from "../tables/enrolmentTable";
import { periodIn } from "../tables/periods";
import type { Tags } from "../tables/tags";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** A date as people write it, as exact as they know it. */
export function AsOfEditor({ tags, onSay }: { tags: Tags; onSay: (tag: Corrections) => void }) {
  const say = useSay();
  const styles = useStyles();
  const [typed, setTyped] = useState(tags.asOf ? say(showDate(tags.asOf.value)) : "");
  const [isWrong, setWrong] = useState(false);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const asOf = typed.trim() === "" ? null : periodIn(typed);
    setWrong(asOf === undefined);
    if (asOf !== undefined) onSay({ asOf });
  };
  return (
    <form className={styles.stack} onSubmit={keep}>
      <Field
        label={say(tagNames.asOf)}
        size="small"
        hint={say(dateHint)}
        validationMessage={isWrong ? say(dateWrong) : undefined}
      >
        <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div>
        <Button size="small" type="submit">
          {say(save)}
        </Button>
      </div>
    </form>
  );
}
