import type { Role } from "./enrolmentTable";

/** Columns that speak of the same people but are none of the figures looked for. */
const otherFigures =
  /target|\bgap\b|selisih|kurang|\bbelum\b|\bsisa\b|\btidak\b|non ?-?aktif|tambah|\bbaru\b|rentan|kinerja|iuran|klaim|manfaat|anggaran|\brp\b|pemberi kerja|perusahaan|badan usaha|shortfall|unprotected|uncovered|premium/;
/** Columns about single persons or papers, not about numbers of people. */
const noCount = /\b(nama|no|nomor|nik|kpj|tanggal|tgl|status|jenis|name|date)\b/;

const code = /^(kode|kd|code)\b/;
const percent = /%|\b(persen|persentase|prosentase|percent|percentage)\b/;
const rate = /\b(cakupan|capaian|coverage|rasio|ratio|tingkat kepesertaan)\b/;
const headcount = /\b(jumlah|jml|orang|jiwa|persons|people)\b/;
const enrolled = /\b(terlindungi|dilindungi|terdaftar|protected|enrolled|covered)\b/;
const mayEnrol =
  /eligible|\b(potensi|semesta|universe|angkatan kerja|seharusnya|wajib|bekerja|labou?r force|employed)\b/;
const participants = /\b(peserta|kepesertaan|participants?|members?|aktif|active|realisasi)\b/;
const workers = /\b(pekerja|tenaga kerja|naker|tk|workers?)\b/;
const coverageShorthand = /\bucj\b/;
const region =
  /\b(kab|kabupaten|kota|kabkota|kabkot|wilayah|daerah|regions?|regency|regencies|city)\b/;

/** A segment is only a part of the figure looked for. */
const segment =
  /\b(pu|bpu|pbpu|jakon|pmi|penerima upah|jasa konstruksi|formal|informal|laki|perempuan|pria|wanita)\b/;
const whole = /\b(total|jumlah|jml|seluruh)\b/;
const bareSegment = /^(pu|bpu|pbpu|jakon|pmi)$/;
const bareWhole = /^(total|jumlah|jml)$/;

function tidy(header: string): string {
  return header
    .toLowerCase()
    .replace(/[_\s.]+/g, " ")
    .trim();
}

/**
 * What a header says that its column holds, in Indonesian, English or agency shorthand:
 * "Peserta Aktif", "Angkatan Kerja", "% UCJ", "nama_kabupaten_kota".
 *
 * @returns undefined for any other column, such as a target, a gap or a count of companies
 */
export function roleOfHeader(header: string): Role | undefined {
  const text = tidy(header);
  if (/provinsi|province/.test(text) && !region.test(text)) return undefined;
  if (code.test(text)) return undefined;
  return (
    roleOfFigure(text) ?? (region.test(text) && !otherFigures.test(text) ? "region" : undefined)
  );
}

function roleOfFigure(text: string): Role | undefined {
  if (otherFigures.test(text) || noCount.test(text)) return undefined;
  if (percent.test(text) || (rate.test(text) && !headcount.test(text))) return "coverage";
  if (enrolled.test(text)) return "participants";
  if (mayEnrol.test(text)) return "eligible";
  if (participants.test(text)) return "participants";
  if (workers.test(text)) return "eligible";
  return coverageShorthand.test(text) ? "coverage" : undefined;
}

/** Which of several columns of one role is meant: a total before a plain one before a segment. */
export function headerWeight(header: string): number {
  const text = tidy(header);
  if (segment.test(text)) return 0;
  return whole.test(text) ? 2 : 1;
}

/** The columns "Jumlah" that end a series of bare segments, as in PU | BPU | Jumlah. */
export function wholeOfSegments(headers: readonly string[]): number[] {
  const texts = headers.map(tidy);
  const first = texts.findIndex((text) => bareSegment.test(text));
  const whole = texts.findIndex((text, column) => column > first && bareWhole.test(text));
  return first < 0 || whole < 0 ? [] : [whole];
}
