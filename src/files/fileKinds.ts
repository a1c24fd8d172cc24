import type { Separator } from "../tables/separators";

/** What a file is, whatever its name ends in. */
export type FileFormat = "csv" | "xlsx" | "xls" | "html" | "spreadsheetml";

/** How a text is written as bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a file's content says that it is. */
export interface FileKind {
  readonly format: FileFormat;
  /** Of files that are text. */
  readonly encoding?: Encoding;
  /** How many bytes of the beginning only say that encoding. */
  readonly mark: number;
}

/** A file that was read. */
export interface ReadFile extends Pick<FileKind, "format" | "encoding"> {
  /** Of a file that knows texts only: how numbers in them are meant depends on it. */
  readonly separator?: Separator;
}
