import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { asFraction, asThousands, howIsNumberRead } from "../../messages/importPane";
import { showCount, showNumber } from "../../messages/numbers";
import type { NumberQuestion, NumberReading } from "../../plans/enrolment/numberQuestions";
import { useSay } from "../language";
import { type Chosen, mappingOf, withMapping } from "./chosen";

/** Asks once for each column whose numbers can be read in two ways; nothing is chosen beforehand. */
export function NumberQuestions(props: {
  headers: string;
  questions: readonly NumberQuestion[];
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const { headers, questions, chosen, onSay } = props;
  const { readings } = mappingOf(chosen, headers);
  const answer = (column: string, reading: NumberReading) =>
    onSay(withMapping(chosen, headers, { readings: new Map(readings).set(column, reading) }));
  return questions.map(({ text, example, thousands, fraction }) => (
    <Field key={text} label={say(howIsNumberRead(text, example))}>
      <RadioGroup
        value={readings.get(text) ?? ""}
        onChange={(_, { value }) => answer(text, value as NumberReading)}
      >
        <Radio value="thousands" label={say(asThousands(showCount(thousands)))} />
        <Radio value="fraction" label={say(asFraction(showNumber(fraction, 3)))} />
      </RadioGroup>
    </Field>
  ));
}
