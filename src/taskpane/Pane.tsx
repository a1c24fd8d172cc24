import {
  FluentProvider,
  mergeClasses,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Entry } from "../excel/writing/journal";
import { addsSheets } from "../excel/writing/writtenPlaces";
import type { Language, Text } from "../messages/text";
import { CheckScreen } from "./CheckScreen";
import { Foot } from "./Foot";
import { FunctionGallery, type GalleryPlace } from "./FunctionGallery";
import { Head } from "./Head";
import { Home } from "./Home";
import { ImportScreen } from "./import/ImportScreen";
import { useFileDrop } from "./import/useFileDrop";
import { useImport } from "./import/useImport";
import { Notice } from "./Notice";
import { keepLanguage, keptLanguage, LanguageContext } from "./language";
import { ProjectScreen } from "./ProjectScreen";
import { usePageStyles, useStyles } from "./styles";
import { useInsertion } from "./useInsertion";
import { useLastWrite } from "./useLastWrite";
import type { KeptDecisions } from "./useProjection";
import { renewed, type TableOfSheet } from "./sheetState";
import { useSheet } from "./useSheet";
import { useUnfinished } from "./useUnfinished";
import { isUnderWay, useWriting } from "./useWriting";
import { WritingStatus } from "./WritingStatus";

/** Where the user is. A projection keeps its table while another sheet is open. */
type Screen =
  | { readonly at: "home" }
  | { readonly at: "check" }
  | { readonly at: "project"; readonly begun: TableOfSheet }
  | { readonly at: "import" }
  | { readonly at: "functions" };

/** The task pane: one screen at a time, over what is known of the open sheet. */
export function Pane() {
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [screen, setScreen] = useState<Screen>({ at: "home" });
  const { state, working, trouble, readAgain, cancel, remark, chooseTable } = useSheet();
  const { forget: forgetInsertion, ...insertion } = useInsertion();
  const { forget: forgetWriting, ...writing } = useWriting();
  const imported = useImport();
  const afterUndo = ({ plan }: Entry) => {
    forgetInsertion();
    forgetWriting();
    imported.tellDone(undefined);
    // The projection that is no more ends its screen; elsewhere the user stays.
    if (addsSheets(plan)) setScreen((now) => (now.at === "project" ? { at: "home" } : now));
  };
  const { refresh, forget: forgetUndo, undo, ...writes } = useLastWrite(state, afterUndo);
  const forgetResults = () => {
    forgetInsertion();
    forgetWriting();
    forgetUndo();
  };
  const unfinished = useUnfinished(state, forgetResults);
  const afterWrite = (failure?: Text) => {
    refresh();
    unfinished.afterWrite(failure);
  };
  /** What was taken back before is told no more beside what is written now. */
  const afterOwnWrite = (failure?: Text) => {
    forgetUndo();
    afterWrite(failure);
  };
  const decisions = useRef<KeptDecisions>(new Map());
  const [galleryPlace, setGalleryPlace] = useState<GalleryPlace>({ query: "" });

  const chooseLanguage = (choice: Language) => {
    keepLanguage(choice);
    setLanguage(choice);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    setScreen((now) => (now.at === "project" ? { ...now, begun: renewed(now.begun, state) } : now));
  }, [state]);
  const go = (next: Screen) => {
    forgetResults();
    setScreen(next);
  };
  const home = () => go({ at: "home" });
  const importFiles = (files: readonly File[], refusal?: Text) => {
    go({ at: "import" });
    imported.choose(files, refusal);
  };
  const drop = useFileDrop(isUnderWay(writing.job) ? undefined : importFiles);
  const ready = state.kind === "read" && state.table ? { ...state, table: state.table } : undefined;
  const goInGallery = (place: GalleryPlace) => {
    forgetUndo();
    forgetInsertion();
    setGalleryPlace(place);
  };

  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider
        theme={isDark() ? webDarkTheme : webLightTheme}
        className={mergeClasses(styles.pane, drop.isOver && styles.dropping)}
        {...drop.handlers}
      >
        <Head language={language} onLanguage={chooseLanguage} />
        {unfinished.notice && <Notice kind="warning" {...unfinished.notice} />}
        {screen.at !== "project" && screen.at !== "import" && <WritingStatus writing={writing} />}
        {screen.at === "home" && (
          <Home
            state={state}
            working={working}
            onRead={readAgain}
            onCancel={cancel}
            onTable={chooseTable}
            onCheck={() => go({ at: "check" })}
            onProject={(begun) => go({ at: "project", begun })}
            onImport={() => go({ at: "import" })}
            onFunctions={() => go({ at: "functions" })}
          />
        )}
        {screen.at === "check" && (
          <CheckScreen
            state={state}
            working={working}
            notKept={trouble}
            onRead={readAgain}
            onCancel={cancel}
            onTable={chooseTable}
            onSay={remark}
            onBack={home}
          />
        )}
        {screen.at === "project" && (
          <ProjectScreen
            begun={screen.begun}
            language={language}
            kept={decisions.current}
            writing={writing}
            onWritten={afterOwnWrite}
            onCheck={() => go({ at: "check" })}
            onBack={home}
          />
        )}
        {screen.at === "import" && (
          <ImportScreen
            imported={imported}
            state={state}
            language={language}
            writing={writing}
            onWritten={afterOwnWrite}
            onCheck={() => go({ at: "check" })}
            onProject={() => ready && go({ at: "project", begun: ready })}
            onAgain={() => {
              imported.forget();
              forgetResults();
            }}
            onBack={home}
          />
        )}
        {screen.at === "functions" && (
          <FunctionGallery
            place={galleryPlace}
            onPlace={goInGallery}
            insertion={insertion}
            onWritten={afterOwnWrite}
            onBack={home}
          />
        )}
        <Foot {...writes} onUndo={() => void undo().then(afterWrite)} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function isDark(): boolean {
  const theme = Office.context.officeTheme as { isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme ?? false;
}
