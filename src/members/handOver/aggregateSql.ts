import { sqlHeader } from "../../messages/handOver";
import { languages } from "../../messages/text";
import { knownColumns, membersColumns } from "./columns";

const known = knownColumns.map(({ name }) => name);

/**
 * agregat.sql: one query that counts of peserta.parquet what agregat.parquet holds. Only its FROM
 * differs between engines; no name in it is a reserved word in DuckDB, Spark or Trino.
 */
export function aggregateSql(): string {
  return `${commented([...languages.map((language) => sqlHeader[language]), tableOfTrino()])}

with members as (
  select *
  from 'peserta.parquet'                              -- DuckDB
  -- from parquet.\`/data/penyerahan/peserta.parquet\`  -- Spark
  -- from peserta                                     -- Trino
),
counted as (
  select *
  from members
  where rejected is null
),
placed as (
  select
    ${known.join(", ")},
    row_number() over (partition by person order by reading_order, file, sheet) as place
  from counted
  where person is not null
),
persons_once as (
  select ${known.join(", ")}
  from placed
  where place = 1
  union all
  select ${known.join(", ")}
  from counted
  where person is null
)
select
  ${known.join(", ")},
  count(*) as participants
from persons_once
group by ${known.join(", ")}
order by
  ${known.map((name) => `${name} nulls last`).join(",\n  ")};
`;
}

/** What makes a table of files of members, without the sign that ends a statement. */
function tableOfTrino(): string {
  const columns = membersColumns.map(
    ({ name, type }) => `  ${name} ${type === "text" ? "varchar" : "integer"}`,
  );
  return `create table peserta (
${columns.join(",\n")}
) with (format = 'PARQUET', external_location = 's3://data/penyerahan/peserta')`;
}

function commented(texts: readonly string[]): string {
  const lines = texts.join("\n\n").split("\n");
  return lines.map((line) => `-- ${line}`.trimEnd()).join("\n");
}
