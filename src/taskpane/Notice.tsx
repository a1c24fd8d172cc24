import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../messages/text";
import { useSay } from "./language";

/** One sentence that the user must see; screen readers say it when it appears. */
export function Notice({
  kind,
  text,
}: {
  kind: "info" | "success" | "warning" | "error";
  text: Text;
}) {
  const say = useSay();
  return (
    <MessageBar
      intent={kind}
      layout="multiline"
      politeness={kind === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{say(text)}</MessageBarBody>
    </MessageBar>
  );
}
