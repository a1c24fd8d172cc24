import {
  makeStaticStyles,
  makeStyles,
  shorthands,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";

/** The pane fills the frame that Excel gives it, 320 pixels wide or more. */
export const usePageStyles = makeStaticStyles({
  "html, body": { margin: 0, padding: 0, height: "100%" },
});

export const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    // A long choice would widen its field beyond the pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & select": { minWidth: 0 },
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  wide: { justifyContent: "flex-start", width: "100%" },
  heading: { margin: 0 },
  sectionName: { margin: 0, ...typographyStyles.body1Strong },
  screenName: { margin: 0, outlineStyle: "none", ...typographyStyles.subtitle2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  finding: {
    display: "block",
    width: "100%",
    minWidth: 0,
    textAlign: "start",
    padding: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
  },
  wordsOfBar: { flexGrow: 1, flexBasis: "60%" },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle("none"),
  },
  // A long label would keep its tick in the middle.
  tick: { display: "flex", alignItems: "flex-start" },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  halves: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
  },
  foot: {
    marginTop: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "normal",
    "& th, & td": {
      padding: "2px 4px",
      textAlign: "end",
      borderBottomWidth: "1px",
      borderBottomStyle: "solid",
      borderBottomColor: tokens.colorNeutralStroke2,
    },
    "& th:first-child": { textAlign: "start" },
  },
  formula: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
  },
  cells: {
    borderCollapse: "collapse",
    alignSelf: "flex-start",
    "& td": {
      padding: "2px 8px",
      textAlign: "end",
      ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    },
  },
  status: { display: "block" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
