import { regencies } from "../../src/reference/regions";

/** What a list of members comes to. */
export interface PlainCount {
  readonly rows: number;
  /** Rejected rows by code. */
  readonly rejected: ReadonlyMap<string, number>;
  readonly duplicates: number;
  /** Counted persons by "61.01|PU|AKTIF"; what is not known stands as it was written. */
  readonly groups: ReadonlyMap<string, number>;
}

const segments = new Map([
  ["PU", "PU"],
  ["BPU", "BPU"],
  ["JAKON", "Jakon"],
  ["PMI", "PMI"],
]);

const regions = new Map(regencies.map(({ code, name }) => [name.toUpperCase(), code]));

const LOWEST_WAGE = 16_800;
const HIGHEST_WAGE = 1_000_000_000;

/**
 * The same count of members as the import's, written a second time in the plainest way: of rows
 * of texts and numbers, with regular expressions, maps and sets. Tests hold the import against
 * it, and the bench gives it the rows of other readers. It knows the column names of the lists
 * that are made for these, and no others.
 */
export class PlainMembers implements PlainCount {
  rows = 0;
  readonly rejected = new Map<string, number>();
  duplicates = 0;
  readonly groups = new Map<string, number>();
  private columns: Columns | undefined;
  private readonly seen = new Set<string>();
  private readonly codes = new Map<string, string>();

  /** Takes the header, and then a row for each person. */
  take(row: readonly unknown[]): void {
    if (this.columns) this.takePerson(row, this.columns);
    else this.columns = columnsOf(row.map(textOf));
  }

  private takePerson(row: readonly unknown[], columns: Columns): void {
    this.rows++;
    const nik = numberOf(row[columns.nik]);
    const fault = faultOf(row, nik, columns);
    if (fault) return addTo(this.rejected, fault);
    if (nik !== "") {
      if (this.seen.has(nik)) {
        this.duplicates++;
        return;
      }
      this.seen.add(nik);
    }
    const region = this.codeOf(textOf(row[columns.region]));
    const segment = textOf(row[columns.segment]);
    const status = textOf(row[columns.status]);
    addTo(this.groups, `${region}|${segments.get(segment) ?? segment}|${status}`);
  }

  /** "KAB. SAMBAS" is 61.01. A name stands in many rows and is looked up once. */
  private codeOf(written: string): string {
    const known = this.codes.get(written);
    if (known !== undefined) return known;
    const name = written.toUpperCase().replace(/^KAB(\.|UPATEN)? +/, "KABUPATEN ");
    const code = regions.get(name) ?? written;
    this.codes.set(written, code);
    return code;
  }
}

/** Where the fields stand; -1 where the list has none. */
interface Columns {
  readonly width: number;
  readonly nik: number;
  readonly memberNumber: number;
  readonly region: number;
  readonly segment: number;
  readonly wage: number;
  readonly status: number;
  /** The last of these. */
  readonly last: number;
}

function columnsOf(header: readonly string[]): Columns {
  const fields = {
    nik: header.indexOf("NIK"),
    memberNumber: header.indexOf("NO_KPJ"),
    region: header.indexOf("KABUPATEN_KOTA"),
    segment: header.indexOf("SEGMEN"),
    wage: header.indexOf("UPAH"),
    status: header.indexOf("STATUS"),
  };
  return { ...fields, width: header.length, last: Math.max(...Object.values(fields)) };
}

/** The code of the first rule that a row breaks. */
function faultOf(row: readonly unknown[], nik: string, columns: Columns): string | undefined {
  if (hasShifted(row, columns)) return "M09";
  const given = row[columns.nik];
  if (typeof given === "number" && given >= 1e15) return "M04";
  if (nik !== "" && !hasForm(nik)) return "M01";
  if (nik !== "" && !hasBirthDate(nik)) return "M02";
  if (nik === "" && numberOf(row[columns.memberNumber]) === "") return "M08";
  const wage = wageOf(row[columns.wage]);
  const isPossible = wage === 0 || (wage >= LOWEST_WAGE && wage < HIGHEST_WAGE);
  return isPossible || Number.isNaN(wage) ? undefined : "M06";
}

/** Cells beyond the header's hold something, or a row ends before its last field. */
function hasShifted(row: readonly unknown[], { width, last }: Columns): boolean {
  return row.length <= last || (row.length > width && row.slice(width).some(isFilled));
}

/** Region of issue, date of birth, serial number. */
function hasForm(nik: string): boolean {
  if (!/^\d{16}$/.test(nik)) return false;
  const [province, regency, district] = [nik.slice(0, 2), nik.slice(2, 4), nik.slice(4, 6)];
  return Number(province) > 10 && regency !== "00" && district !== "00" && !nik.endsWith("0000");
}

/** For women 40 is added to the day. */
function hasBirthDate(nik: string): boolean {
  const written = Number(nik.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const [month, year] = [Number(nik.slice(8, 10)), Number(nik.slice(10, 12))];
  if (day < 1 || month < 1 || month > 12) return false;
  if (month === 2) return day <= (year % 4 === 0 ? 29 : 28);
  return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Rupiah: 3745000, "3745000", "3.745.000", "-3.745.000"; NaN for everything else. */
function wageOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  return /^-?(\d+|\d{1,3}(\.\d{3})+)$/.test(text) ? Number(text.replaceAll(".", "")) : NaN;
}

/** Of a NIK or KPJ: "-" is none; some exports put Excel's mark of a text before the number. */
function numberOf(cell: unknown): string {
  const text = textOf(cell);
  if (text === "-") return "";
  return text.startsWith("'") ? text.slice(1) : text;
}

function isFilled(cell: unknown): boolean {
  return textOf(cell) !== "";
}

function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  return cell === undefined || cell === null ? "" : String(cell);
}

export function addTo(counts: Map<string, number>, key: string, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
