import { namedApart } from "../fileNames";
import { listsOf } from "../fileRead";
import type { ImportProgress } from "../importResult";
import type { FileToImport } from "../readFiles";
import { type CandidateList, Candidates } from "./candidates";
import { ComparedList } from "./comparedList";
import { decided } from "./decided";
import { type DecreeChoices, mayHoldCandidates, mayHoldOthers, purposeOf } from "./decreeChoices";
import type { DecreeResult } from "./decreeResult";
import { Persons } from "./persons";
import { filesRead, hasOtherLists, type ReadsByPlace, readSheets } from "./readSheets";
import { readSome } from "./readSome";

type OnProgress = (progress: ImportProgress) => void;

/**
 * Cleans candidates for contribution assistance against each other, ages, and lists of members,
 * civil servants, other payers and borrowers. First the candidates' files are read, then the
 * others, in which only the candidates' NIKs are looked for: only candidates are kept.
 *
 * @returns who is ready and who is rejected. A file that can't be read says why: the candidates
 * are not compared with it
 * @throws Refused if there are more candidates than a sheet can take
 */
export async function decreeFiles(
  toRead: readonly FileToImport[],
  choices: DecreeChoices,
  onProgress: OnProgress = () => undefined,
): Promise<DecreeResult> {
  const files = namedApart(toRead);
  const bytesOf = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (files[place]?.source.size ?? 0), 0);
  const places = [...files.keys()];
  const first = places.filter((place) => mayHoldCandidates(place, choices));
  const others = places.filter((place) => mayHoldOthers(place, choices));
  const totalBytes = bytesOf(first) + bytesOf(others);

  const candidates = await readCandidates(files, first, choices, (progress) =>
    onProgress({ ...progress, totalBytes }),
  );
  const reads = [...candidates.values()];
  const persons = new Persons(listsOf(reads).flatMap((list) => list.candidates));

  const second = others.filter((place) => hasOtherLists(place, candidates.get(place), choices));
  const before = {
    bytes: totalBytes - bytesOf(second),
    rows: reads.reduce((sum, { rows }) => sum + rows, 0),
  };
  const compared = await compare(files, second, persons, choices, (progress) =>
    onProgress({
      ...progress,
      bytes: before.bytes + progress.bytes,
      rows: before.rows + progress.rows,
      totalBytes,
    }),
  );
  const sheets = readSheets(files, candidates, compared, choices);
  return {
    ...decided(sheets, persons, choices),
    files: filesRead(files, candidates, compared),
  };
}

async function readCandidates(
  files: readonly FileToImport[],
  places: readonly number[],
  choices: DecreeChoices,
  onProgress: OnProgress,
): Promise<ReadsByPlace<CandidateList>> {
  const candidates = new Candidates(choices.niks);
  const reads = await readSome<CandidateList>(
    files,
    places,
    {
      begin: (file, sheet, header) =>
        purposeOf(file, sheet, choices) === "candidates" ? candidates.list(header) : undefined,
      forget: (lists) => candidates.forget(lists),
    },
    choices,
    onProgress,
  );
  candidates.refuseTooMany();
  return reads;
}

/** Looks for persons in the lists that are none of candidates. */
function compare(
  files: readonly FileToImport[],
  places: readonly number[],
  persons: Persons,
  choices: DecreeChoices,
  onProgress: OnProgress,
): Promise<ReadsByPlace<ComparedList>> {
  return readSome<ComparedList>(
    files,
    places,
    {
      begin: (file, sheet, header) => {
        const purpose = purposeOf(file, sheet, choices);
        return purpose === "candidates" ? undefined : new ComparedList(header, purpose, persons);
      },
      forget: (lists) => persons.forget(lists),
    },
    choices,
    onProgress,
  );
}
