import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { chooseFiles, chooseHint, chooseOthers } from "../../messages/importPane";
import { useSay } from "../language";
import { useStyles } from "../styles";

/** The way to files of this computer. */
export function ChooseFiles(props: {
  /** Files were chosen before. */
  isAgain: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { isAgain, onFiles } = props;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again, once it was mended.
          target.value = "";
        }}
      />
      {!isAgain && <p className={styles.small}>{say(chooseHint)}</p>}
      <Button
        appearance={isAgain ? "secondary" : "primary"}
        size={isAgain ? "small" : "large"}
        className={isAgain ? undefined : styles.wide}
        onClick={() => input.current?.click()}
      >
        {say(isAgain ? chooseOthers : chooseFiles)}
      </Button>
    </>
  );
}
