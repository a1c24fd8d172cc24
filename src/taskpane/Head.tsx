import { Subtitle1, ToggleButton } from "@fluentui/react-components";
import { language as languageLabel, languageNames, title } from "../messages/taskpane";
import { type Language, languages } from "../messages/text";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** The pane's title and the choice of language. */
export function Head(props: { language: Language; onLanguage: (choice: Language) => void }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Subtitle1 as="h1" className={styles.heading}>
        {say(title)}
      </Subtitle1>
      <div role="group" aria-label={say(languageLabel)}>
        {languages.map((language) => (
          <ToggleButton
            key={language}
            size="small"
            appearance="subtle"
            checked={language === props.language}
            aria-label={languageNames[language]}
            onClick={() => props.onLanguage(language)}
          >
            {language.toUpperCase()}
          </ToggleButton>
        ))}
      </div>
    </header>
  );
}
