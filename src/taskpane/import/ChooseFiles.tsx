import { Button } from "@fluentui/react-components";
import { type RefObject, useRef } from "react";
import { chooseFiles, chooseHint, chooseOthers } from "../../messages/importPane";
import { useSay } from "../language";
import { useStyles } from "../styles";

/** The way to files of this computer. */
export function ChooseFiles(props: {
  button: RefObject<HTMLButtonElement>;
  /** Files were chosen before. */
  isAgain: boolean;
  /** Sheets of these files are being written. */
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { button, isAgain, isBusy, onFiles } = props;
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
        ref={button}
        appearance={isAgain ? "secondary" : "primary"}
        size={isAgain ? "small" : "large"}
        className={isAgain ? undefined : styles.wide}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {say(isAgain ? chooseOthers : chooseFiles)}
      </Button>
    </>
  );
}
