import { parquetReadObjects } from "hyparquet";
import { type ByteSource, sourceOf } from "../../../src/files/byteSource";
import { handOver } from "../../../src/members/handOver/handOver";
import type { HandOverChoices, HandOverName } from "../../../src/members/handOver/handOverChoices";
import type { ImportProgress, ImportResult, MemberGroup } from "../../../src/members/importResult";

/** A hand-over, and what was counted for it. */
export interface HandedOver {
  readonly result: ImportResult;
  readonly files: ReadonlyMap<HandOverName, Uint8Array<ArrayBuffer>>;
}

/** Hands lists over that are texts of files, by their names, or other sources of bytes. */
export async function handedOver(
  files: Readonly<Record<string, string | Uint8Array | ByteSource>>,
  choices: Partial<HandOverChoices> = {},
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<HandedOver> {
  const parts = new Map<HandOverName, Uint8Array[]>();
  const result = await handOver(
    Object.entries(files).map(([name, content]) => ({ name, source: sourceFrom(content) })),
    { niks: "masked", ...choices },
    (name, bytes) => parts.set(name, [...(parts.get(name) ?? []), bytes]),
    onProgress,
  );
  const whole = [...parts].map(
    ([name, pieces]) => [name, new Uint8Array(Buffer.concat(pieces))] as const,
  );
  return { result, files: new Map(whole) };
}

function sourceFrom(content: string | Uint8Array | ByteSource): ByteSource {
  if (typeof content === "string") return sourceOf(new TextEncoder().encode(content));
  return content instanceof Uint8Array ? sourceOf(content) : content;
}

export type ParquetRow = Readonly<Record<string, string | number | null>>;

/** The rows of one of its Parquet files. */
export async function rowsOf({ files }: HandedOver, name: HandOverName): Promise<ParquetRow[]> {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`there is no ${name}`);
  return parquetReadObjects({ file: bytes.buffer });
}

/** Participants by what is known of them: '["61.01","Kabupaten Sambas","PU",null,null,null]'. */
export type Counts = ReadonlyMap<string, number>;

const known = ["region_code", "region_name", "segment", "programmes", "status", "month"];

/** @throws Error where two rows say the same of members */
export function countsOfRows(rows: readonly Readonly<Record<string, unknown>>[]): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(known.map((name) => row[name]));
    if (counts.has(key)) throw new Error(`${key} stands twice`);
    counts.set(key, Number(row.participants));
  }
  return counts;
}

export function countsOfGroups(groups: readonly MemberGroup[]): Counts {
  const rows = groups.map(({ region, segment, programmes, status, month, participants }) => ({
    region_code: region?.code ?? null,
    region_name: region?.name ?? null,
    segment: segment ?? null,
    programmes: programmes ?? null,
    status: status ?? null,
    month: month ?? null,
    participants,
  }));
  return countsOfRows(rows);
}
