import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../messages/text";
import { useSay } from "./language";

/** One sentence that the user must see; screen readers say it when it appears. */
export function Notice(props: {
  kind: "info" | "success" | "warning" | "error";
  text: Text;
  action?: { readonly text: Text; readonly onClick: () => void };
}) {
  const say = useSay();
  const { kind, text, action } = props;
  return (
    <MessageBar
      intent={kind}
      layout="multiline"
      politeness={kind === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{say(text)}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button onClick={action.onClick}>{say(action.text)}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
