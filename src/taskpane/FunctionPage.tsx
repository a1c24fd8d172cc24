import { Body1 } from "@fluentui/react-components";
import { localFormula } from "../formulas/localFormula";
import type { DecimalSign } from "../messages/numbers";
import * as words from "../messages/gallery";
import type { Text } from "../messages/text";
import { ExampleResult } from "./ExampleResult";
import type { NamedFunction } from "./findFunctions";
import { functionSyntax } from "./functionSyntax";
import { InsertExample } from "./InsertExample";
import { useSay } from "./language";
import { ScreenTitle } from "./ScreenTitle";
import { Section } from "./Section";
import { useStyles } from "./styles";
import type { Insertion } from "./useInsertion";

/** All that is told of one function, formulas in the form of the reader's own Excel. */
export function FunctionPage(props: {
  shown: NamedFunction;
  decimal: DecimalSign;
  insertion: Insertion;
  onWritten: (failure?: Text) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { decimal, shown } = props;
  const [name, help] = shown;
  return (
    <main className={styles.stack}>
      <ScreenTitle
        title={{ id: name, en: name }}
        backTo={words.backToFunctions}
        onBack={props.onBack}
      />
      <Body1>{say(help.description)}</Body1>
      <code className={styles.formula}>{functionSyntax(shown, say, decimal)}</code>
      <Section title={words.functionArguments}>
        <ul className={styles.list}>
          {help.parameters.map((each) => (
            <li key={each.name.en}>
              <strong>{say(each.name)}</strong>
              {each.optional && ` (${say(words.optional)})`}: {say(each.description)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.result}>{say(help.result)}</Section>
      <Section title={words.errors}>{say(help.errors)}</Section>
      <Section title={words.example}>
        <code className={styles.formula}>{localFormula(help.example.formula, decimal)}</code>
        <ExampleResult shows={help.example.shows} decimal={decimal} />
        <span>{say(help.example.says)}</span>
      </Section>
      <InsertExample
        example={help.example}
        insertion={props.insertion}
        onWritten={props.onWritten}
      />
    </main>
  );
}
