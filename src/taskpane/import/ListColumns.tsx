import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ListColumns as ListOfColumns } from "../../members/importResult";
import * as words from "../../messages/importPane";
import { headerKey, memberColumnsOf } from "../../tables/memberColumns";
import type { MemberColumn } from "../../tables/memberList";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { type Chosen, mappingOf, withMapping } from "./chosen";

type FieldName = keyof typeof words.fields;
const fieldNames = Object.keys(words.fields) as FieldName[];

/** The columns of a list of persons, each with what stands in its first rows. */
export function ListColumns(props: {
  headers: string;
  list: ListOfColumns;
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const [isRefused, setRefused] = useState(false);
  const { headers, list, chosen, onSay } = props;
  const choose = ({ text }: MemberColumn, field: FieldName) => {
    const fields = new Map(mappingOf(chosen, headers).fields).set(headerKey(text), field);
    const texts = list.columns.map((column) => column.text);
    const isList = memberColumnsOf(texts, 0, fields) !== undefined;
    setRefused(!isList);
    if (isList) onSay(withMapping(chosen, headers, { fields }));
  };
  return (
    <>
      {isRefused && <Notice kind="error" text={words.noListWithout} />}
      {list.columns.map((column, at) => (
        <Field
          key={column.column}
          size="small"
          label={column.text}
          hint={say(words.exampleOf(list.sample.map((cells) => cells[at] ?? "")))}
        >
          <Select
            size="small"
            value={column.field ?? "none"}
            onChange={(_, { value }) => {
              const field = fieldNames.find((each) => each === value);
              if (field) choose(column, field);
            }}
          >
            {fieldNames.map((field) => (
              <option key={field} value={field}>
                {nameOf(field, column)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );

  /** "Program JHT" for a column that is about one programme. */
  function nameOf(field: FieldName, { field: taken, programme }: MemberColumn): string {
    const name = say(words.fields[field]);
    return field === "programme" && taken === field
      ? [name, programme].filter(Boolean).join(" ")
      : name;
  }
}
