import { Field, SpinButton } from "@fluentui/react-components";
import { usualSettings } from "../checks/checkSheet";
import { jumpHint, jumpThreshold } from "../messages/taskpane";
import { useSay } from "./language";

const [LEAST, MOST] = [2, 100];

/** How far a change must be from the usual to be a finding. */
export function JumpThreshold(props: {
  jump?: number;
  /** Undefined: the usual one. */
  onSay: (jump: number | undefined) => void;
}) {
  const say = useSay();
  const usual = usualSettings.jump;
  return (
    <Field label={say(jumpThreshold)} hint={say(jumpHint(usual))}>
      <SpinButton
        min={LEAST}
        max={MOST}
        value={props.jump ?? usual}
        onChange={(_, { value, displayValue }) => {
          const jump = value ?? Math.round(Number(displayValue?.replace(",", ".")));
          const isPossible = jump >= LEAST && jump <= MOST;
          if (isPossible) props.onSay(jump === usual ? undefined : jump);
        }}
      />
    </Field>
  );
}
