import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { candidate, chooseTarget, leaveEmpty } from "../messages/taskpane";
import { type Choices, yearTargets } from "../plans/yearTargets";
import { citationOf, type PublishedTarget, targetsOf } from "../reference/publishedTargets";
import { useSay } from "./language";

const EMPTY = "empty";

/** A question for each year in which published targets conflict; nothing is chosen beforehand. */
export function TargetChoice(props: {
  province: string;
  choices: Choices;
  onChoose: (year: number, choice: PublishedTarget | null) => void;
}) {
  const say = useSay();
  const conflicts = yearTargets(targetsOf(props.province), {}).flatMap((each) =>
    each.kind === "conflict" ? [each] : [],
  );
  return conflicts.map(({ year, candidates }) => {
    const chosen = props.choices[year];
    const value = chosen === null ? EMPTY : String(chosen ? candidates.indexOf(chosen) : "");
    return (
      <Field key={year} label={say(chooseTarget(year))}>
        <RadioGroup
          value={value}
          onChange={(_, data) => props.onChoose(year, candidates[Number(data.value)] ?? null)}
        >
          {candidates.map((each, index) => (
            <Radio
              key={index}
              value={String(index)}
              label={say(candidate(each.target, each.basis, citationOf(each)))}
            />
          ))}
          <Radio value={EMPTY} label={say(leaveEmpty)} />
        </RadioGroup>
      </Field>
    );
  });
}
