import type { Choices } from "./choices";
import type { Dice } from "./dice";
import { at } from "./dice";
import type { Segment } from "./figures";
import type { Column, Key } from "./table";
import { isPercent, type Vocabulary } from "./vocabulary";
import type { Figure } from "./words";

type Slot = Pick<Column, "year" | "segment">;

/** The columns of a table in its layout. */
export function drawColumns(
  choice: Choices,
  years: readonly number[],
  vocabulary: Vocabulary,
  dice: Dice,
): Column[] {
  const words = new Headers(choice, vocabulary, dice);
  if (choice.layout === "portal") return portalColumns(choice, words);
  const keys = keyColumns(choice, vocabulary);
  const figures = {
    plain: () => plainColumns(choice, years, words),
    "by year": () => yearColumns(choice, years, words),
    "by segment": () => segmentColumns(choice, words),
    "by both": () => bothColumns(choice, years, words),
    long: () => longFigures(choice).map((figure) => words.column(figure, [])),
  }[choice.layout]();
  const remarks: Column[] = {
    none: [],
    remark: [key("remark", "Keterangan")],
    villages: [key("villages", "Jumlah Desa")],
  }[choice.remarks];
  return [...keys, ...figures, ...remarks];
}

/** Headers of figures. */
class Headers {
  private readonly yearStyle;
  private readonly asNumbers;

  constructor(
    private readonly choice: Choices,
    readonly vocabulary: Vocabulary,
    dice: Dice,
  ) {
    this.yearStyle = dice.below(3);
    this.asNumbers = dice.below(2) === 0;
  }

  /** A column under groups of headers; its own header is the figure's name unless it is told. */
  column(
    figure: Figure,
    groups: readonly (string | number)[],
    slot: Slot = {},
    own: string | number = this.vocabulary.header(figure),
  ): Column {
    const { unit, decimals, truncated } = this.choice.printing;
    // Targets are set with two decimals at most; what follows from them is not cut off.
    const exact = figure === "target" || figure === "gapPoints" || figure === "portion";
    const printing = {
      unit: figure === "target" && unit === "exact share" ? ("percent format" as const) : unit,
      decimals: exact ? Math.max(2, decimals) : decimals,
      truncated: truncated && figure === "coverage",
    };
    return {
      heads: [...groups, own],
      unit: this.vocabulary.unit(figure),
      holds: figure,
      ...slot,
      ...(isPercent(figure) ? { printing } : {}),
    };
  }

  /** A year as header of a column or group. */
  year(year: number): string | number {
    if (this.asNumbers) return year;
    return this.yearStyle === 0 ? `Tahun ${year}` : String(year);
  }

  /** "Peserta Aktif 2023", "Cakupan 2023 (%)". */
  flatYear(figure: Figure, year: number): string {
    const text = this.vocabulary.header(figure);
    const [, name = text, unit = ""] = /^(.*?)( \((?:%|jiwa|orang|poin)\))?$/.exec(text) ?? [];
    const written = [String(year), `Tahun ${year}`, `(${year})`][this.yearStyle];
    return `${name} ${written}${unit}`;
  }

  segment(segment: Segment | undefined): string {
    return segment ? this.vocabulary.segment[segment] : this.vocabulary.whole;
  }
}

function key(holds: Key, head: string): Column {
  return { heads: [head], unit: "", holds };
}

function keyColumns(choice: Choices, vocabulary: Vocabulary): Column[] {
  const { layout, longBy } = choice;
  const isLong = layout === "long";
  return [
    ...(choice.numbered ? [key("number", vocabulary.number)] : []),
    ...(choice.provinceColumn === "none" ? [] : [key("province", vocabulary.province)]),
    ...(choice.code === null ? [] : [key("code", vocabulary.code)]),
    key("region", vocabulary.region),
    ...(isLong && longBy !== "segment" ? [key("year", vocabulary.year)] : []),
    ...(isLong && longBy !== "year" ? [key("segment", vocabulary.segmentColumn)] : []),
  ];
}

const plainFigures: Readonly<Record<Choices["figures"], readonly Figure[]>> = {
  basic: ["eligible", "participants", "coverage"],
  counts: ["eligible", "participants"],
  participants: ["participants"],
  uncovered: ["eligible", "participants", "uncovered", "coverage"],
  shortfall: ["eligible", "participants", "coverage", "target", "targetParticipants", "shortfall"],
  points: ["participants", "eligible", "coverage", "target", "gapPoints"],
  achievement: ["eligible", "participants", "target", "coverage", "achievement"],
  everything: [
    ...(["population", "eligible", "participants", "portion", "coverage", "uncovered"] as const),
    ...(["target", "achievement"] as const),
  ],
};

function plainColumns(choice: Choices, years: readonly number[], words: Headers): Column[] {
  const year = at(years, years.length - 1);
  return plainFigures[choice.figures].map((figure) =>
    // Targets often name their year.
    figure === "target" && choice.outer === "year"
      ? words.column(figure, [], { year }, words.flatYear(figure, year))
      : words.column(figure, []),
  );
}

function ofYears({ figures, eligibleOnce }: Choices): Figure[] {
  if (figures === "participants") return ["participants"];
  if (figures === "counts") return eligibleOnce ? ["participants"] : ["eligible", "participants"];
  return eligibleOnce ? ["participants", "coverage"] : ["eligible", "participants", "coverage"];
}

function yearColumns(choice: Choices, years: readonly number[], words: Headers): Column[] {
  const figures = ofYears(choice);
  const once =
    choice.eligibleOnce && choice.figures !== "participants" ? [words.column("eligible", [])] : [];
  if (choice.outer === "year" && figures.length > 1) {
    return [
      ...once,
      ...years.flatMap((year) =>
        figures.map((figure) => words.column(figure, [words.year(year)], { year })),
      ),
    ];
  }
  return [
    ...once,
    ...figures.flatMap((figure) =>
      years.map((year) =>
        choice.outer === "none"
          ? words.column(figure, [], { year }, words.flatYear(figure, year))
          : words.column(figure, [words.vocabulary.header(figure)], { year }, words.year(year)),
      ),
    ),
  ];
}

function segmentColumns(choice: Choices, words: Headers): Column[] {
  const { vocabulary } = words;
  const parts = [...choice.segments, undefined];
  const ofSegments = (figure: Figure, some: readonly (Segment | undefined)[]) =>
    some.map((segment) =>
      choice.bareSegments && figure === "participants"
        ? words.column(figure, [], { segment }, words.segment(segment))
        : choice.outer === "none"
          ? words.column(figure, [], { segment }, flatSegment(figure, segment))
          : words.column(figure, [vocabulary.header(figure)], { segment }, words.segment(segment)),
    );
  const flatSegment = (figure: Figure, segment: Segment | undefined) => {
    const name = vocabulary.bare(figure);
    if (segment) return `${name} ${words.segment(segment)}`;
    if (figure === "coverage") return `${name} Total`;
    return /^(jumlah|jml)\b/i.test(name) ? name : `${vocabulary.whole} ${name}`;
  };
  const onlyParticipants = choice.figures === "participants";
  const workers = onlyParticipants
    ? []
    : choice.segmentsOfWorkers && !choice.bareSegments
      ? ofSegments("eligible", parts)
      : [words.column("eligible", [])];
  const coverage = onlyParticipants || choice.figures === "counts";
  return [
    ...workers,
    ...ofSegments("participants", parts),
    ...(coverage
      ? []
      : choice.segmentsOfWorkers && !choice.bareSegments
        ? ofSegments("coverage", parts)
        : [words.column("coverage", [])]),
  ];
}

function bothColumns(choice: Choices, years: readonly number[], words: Headers): Column[] {
  const { vocabulary } = words;
  const parts = [...choice.segments, undefined];
  const onlyParticipants = choice.figures === "participants" || choice.eligibleOnce;
  const word = vocabulary.header("participants");
  const segmentsOf = (year: number, groups: readonly (string | number)[]) =>
    parts.map((segment) =>
      words.column("participants", groups, { year, segment }, words.segment(segment)),
    );
  if (choice.outer === "year") {
    return years.flatMap((year) => {
      const group = words.year(year);
      const more = (figure: Figure) => words.column(figure, [group], { year });
      return [
        ...(onlyParticipants ? [] : [more("eligible")]),
        ...segmentsOf(year, [group, word]),
        ...(onlyParticipants ? [] : [more("coverage")]),
      ];
    });
  }
  const groupsOf = (year: number) =>
    choice.outer === "none" ? [words.flatYear("participants", year)] : [word, words.year(year)];
  const ofYear = (figure: Figure) =>
    years.map((year) =>
      choice.outer === "none"
        ? words.column(figure, [], { year }, words.flatYear(figure, year))
        : words.column(figure, [vocabulary.header(figure)], { year }, words.year(year)),
    );
  return [
    ...(onlyParticipants ? [] : ofYear("eligible")),
    ...years.flatMap((year) => segmentsOf(year, groupsOf(year))),
    ...(onlyParticipants ? [] : ofYear("coverage")),
  ];
}

function longFigures({ figures }: Choices): Figure[] {
  if (figures === "participants") return ["participants"];
  if (figures === "counts") return ["eligible", "participants"];
  return ["eligible", "participants", "coverage"];
}

function portalColumns({ longBy }: Choices, words: Headers): Column[] {
  return [
    key("id", "id"),
    key("provinceCode", "kode_provinsi"),
    key("province", "nama_provinsi"),
    key("code", "kode_kabupaten_kota"),
    key("region", "nama_kabupaten_kota"),
    ...(longBy === "year" ? [] : [key("segment", "segmen")]),
    words.column("participants", [], {}, "jumlah_peserta"),
    key("unit", "satuan"),
    key("year", "tahun"),
  ];
}
