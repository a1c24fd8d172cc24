import type { Figure, Role, Slot, Unit } from "./enrolmentTable";
import { readPeriod } from "./periods";
import { basisIn, denominatorIn, segmentsIn, withCivil } from "./tagWords";
import type { Denominator } from "./tags";

/** What a header says that its column holds. */
export interface HeaderMeaning extends Slot {
  readonly role?: Role;
  readonly unit?: Unit;
  readonly denominator?: Denominator;
}

/** Columns about money, firms, claims, changes and unemployment are none of the figures. */
const otherMatters =
  /klaim|manfaat|bukan angkatan|pemberi kerja|perusahaan|badan usaha|premium|pengangguran|unemploy|partisipasi angkatan|\btp(ak|t)\b|[tn]ambah|\bbaru\b|kenaikan|penurunan|perubahan|pertumbuhan|growth|non ?-?aktif|tidak aktif|\bbayar\b|rata ?-?rata|average|peringkat|ranking/;
/** Who neither works nor pays: inactive participants, people outside the labour force. */
const notCounted =
  /\binactive\b|\bnot active\b|\b(not in|outside|di luar) (the )?(labou?r force|angkatan kerja)|\b(tidak|belum|not) (bekerja|working|employed)\b/;
/** Parts of the people that are no segments. */
const otherParts = /\b(laki|perempuan|pria|wanita|male|female|lk|pr)\b|^[lp]$|· [lp]$|\([lp]\)/;
/** A segment, not workers in general. */
const migrants = /\bpekerja migran( indonesia)?\b|\bmigrant workers?\b/g;
/** Columns about single persons or papers, not about numbers of people. */
const noCount = /\b(nama|no|nomor|nik|kpj|tanggal|tgl|status|jenis|name|date|keterangan)\b/;

/** An "id" alone numbers the rows of a data set. */
const code = /^(kode|kd|code)\b|^id ./;
const place =
  /\b(kab|kabupaten|kota|kabkota|kabkot|wilayah|daerah|regions?|regency|regencies|city)\b/;
const province = /^(kode |kd |nama |name of )?(the )?(provinsi|province|prov|propinsi)\b/;
const yearColumn = /^(tahun|thn|year|tahun data|periode|period)$/;
const segmentColumn =
  /^segmen\w*( kepesertaan| peserta| pekerja)?$|^(jenis|kategori|kelompok) (ke)?peserta(an)?$/;

const percent = /%|\b(persen|persentase|prosentase|percent|percentage)\b/;
const points = /\b(poin|points?)\b/;
const thousands = /\bribu\b|\bribuan\b|\b000\b|thousand/;
const rupiah = /\brp\b|rupiah/;
const headcount =
  /\b(jumlah|jml|orang|jiwa|persons|people|tenaga kerja|pekerja|peserta|participants?|workers?)\b/;
const persons =
  /\b(orang|jiwa|persons|people|peserta|pekerja|tenaga kerja|participants?|workers?)\b/;
const rate = /\b(cakupan|capaian|coverage|rasio|ratio|tingkat kepesertaan)\b/;
const enrolled =
  /\b(terlindungi|dilindungi|terdaftar|tercover|protected|enrolled|covered|insured)\b/;
const mayEnrol =
  /eligible|\b(potensi|semesta|universe|angkatan kerja|seharusnya|wajib|bekerja|labou?r force|employed|workforce)\b/;
const participants = /\b(peserta|kepesertaan|participants?|members?|aktif|active|realisasi)\b/;
const workers = /\b(pekerja|tenaga kerja|naker|tk|workers?)\b/;
const coverageShorthand = /\bucj\b/;
const bareWhole = /(^|· )(total|jumlah|jml)( (peserta|semua segmen))?$/;

/** "Jumlah · (jiwa)", "Jumlah (orang)": what is counted does not say which figure it is. */
const unitsBehind = /( ·)? *\(?(jiwa|orang|org|persons?|people)\)?$/;

const shortfall =
  /kekurangan|\bkurang\b|shortfall|defi[cs]it|\b(sisa|remaining|outstanding|unmet) target/;
/** "Workers still to enrol": to the target or to all workers, they don't say. */
const stillToEnrol =
  /\b(still|masih) (to|needed|required|harus|perlu|dibutuhkan|diperlukan)\b|\b(yet|left|remaining) to\b|\b(workers?|participants?|people|persons?) (missing|lacking)\b|\b(missing|lacking) (workers?|participants?|people|persons?)\b/;
/** A target may be one of workers to enrol. */
const toEnrol =
  /\b(workers?|participants?|people|persons?) to (be )?(enrol|regist|recruit|cover|protect|insure)/;
/** "Belum terlindungi", "sisa pekerja", "not yet enrolled". */
const withoutCover =
  /\b(belum|blm|tidak|tdk|tak|tanpa|sisa|tersisa|without|remaining)\b|\bun(protected|covered|insured|enrolled|registered)\b|\bnot (yet )?(been )?(covered|protected|insured|enrolled|registered|members?|participants?|participating)\b|\b(bukan|non) ?-?(peserta|members?|participants?)\b/;

/** The figures by the words that name them; the first that fits is meant. */
const figureRules: readonly (readonly [Figure, (text: string) => boolean])[] = [
  ["budget", (text) => /anggaran|kebutuhan dana|\bbiaya\b|budget/.test(text)],
  ["assisted", (text) => /\brentan\b|penerima bantuan|\bassisted\b|vulnerable/.test(text)],
  ["bill", (text) => /iuran|contribution/.test(text) && /bulan|bln|month|tarif|besaran/.test(text)],
  ["bill", (text) => /\bmonthly bill\b/.test(text)],
  ["budget", (text) => /iuran|contribution/.test(text)],
  ["months", (text) => /^(jumlah |jml |lama )?(bulan|bln|months?)( ·.*)?$/.test(text)],
  ["achievement", isAchievement],
  ["gapPoints", (text) => isGap(text) && (points.test(text) || percent.test(text))],
  ["shortfall", (text) => shortfall.test(text)],
  ["shortfall", (text) => isGap(text) && isTarget(text) && persons.test(text)],
  ["gap", isGap],
  ["targetParticipants", (text) => isTarget(text) && persons.test(text) && !percent.test(text)],
  ["target", isTarget],
  ["gap", (text) => toEnrol.test(text)],
  ["uncoveredShare", (text) => isUncovered(text) && percent.test(text)],
  ["uncovered", isUncovered],
  [
    "portion",
    (text) =>
      /proporsi|distribusi|kontribusi|\bporsi\b|\bportion\b|\bandil\b|terhadap (total|jumlah)|share of/.test(
        text,
      ),
  ],
  ["coverage", (text) => percent.test(text) || (rate.test(text) && !headcount.test(text))],
  ["participants", (text) => enrolled.test(text)],
  ["eligible", (text) => mayEnrol.test(text)],
  ["population", (text) => /\bpenduduk\b|population/.test(text)],
  ["participants", (text) => participants.test(text)],
  ["eligible", (text) => workers.test(text)],
  ["coverage", (text) => coverageShorthand.test(text)],
];

function isTarget(text: string): boolean {
  return /target|sasaran/.test(text);
}

/** Coverage ÷ target: "Capaian Kinerja", "Capaian terhadap Target (%)". */
function isAchievement(text: string): boolean {
  return (
    /kinerja|achievement/.test(text) ||
    (/(terhadap|thd|dari|of) (the )?target/.test(text) && !isGap(text) && !/selisih/.test(text))
  );
}

function isGap(text: string): boolean {
  return (
    /\bgap\b|selisih|kesenjangan/.test(text) || shortfall.test(text) || stillToEnrol.test(text)
  );
}

function isUncovered(text: string): boolean {
  return withoutCover.test(withCivil(text));
}

/** Lower case; line breaks, points and underscores are blanks. */
export function tidyHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/[_\s.]+/g, " ")
    .trim();
}

/**
 * What a header says: "Peserta Aktif", "Angkatan Kerja", "% UCJ", "nama_kabupaten_kota",
 * "Peserta · 2023 · PU". Its role is undefined for a column of another matter, such as a count of
 * companies, and for one that only says year or segment ("2023", "PU").
 */
export function meaningOf(header: string): HeaderMeaning {
  const text = tidyHeader(header);
  const named = segmentsIn(text);
  return {
    ...readPeriod(text),
    role: roleOf(text),
    segment: named.length === 1 ? named[0] : undefined,
    basis: basisIn(text),
    unit: unitOf(text),
    denominator: denominatorIn(text),
  };
}

/** The figure that words name, be they a header's or a title's. */
export function figureIn(words: string): Figure | undefined {
  const text = tidyHeader(words).replace(migrants, "migran");
  if ([otherMatters, notCounted, otherParts].some((matter) => matter.test(text))) return undefined;
  return figureRules.find(([, fits]) => fits(text))?.[0];
}

function roleOf(text: string): Role | undefined {
  if (code.test(text)) return province.test(text) ? undefined : "code";
  if (province.test(text) && !place.test(text)) return "province";
  if (yearColumn.test(text)) return "year";
  if (segmentColumn.test(text)) return "segment";
  const figure = noCount.test(text) ? undefined : (figureIn(withoutTopic(text)) ?? figureIn(text));
  if (figure) return figure;
  return place.test(text) && !isTarget(text) && !isGap(text) ? "region" : undefined;
}

/** "Kepesertaan 2024" over "Peserta" and "Pekerja" says what both are about, and neither. */
function withoutTopic(text: string): string {
  return text.replace(/^((data|capaian|cakupan) )?kepesertaan\b[^·]* · /, "");
}

function unitOf(text: string): Unit | undefined {
  if (points.test(text)) return "points";
  if (percent.test(text)) return "percent";
  if (rupiah.test(text)) return "rupiah";
  return thousands.test(text) ? "thousands" : undefined;
}

/**
 * A header that says no more than that it sums what stands beside it: "Jumlah", "2024 · Total",
 * "Jumlah · 2024".
 */
export function isBareWhole(header: string): boolean {
  const text = tidyHeader(header).replace(unitsBehind, "");
  return bareWhole.test(text.replace(/ · (tahun )?20\d\d$/, ""));
}
