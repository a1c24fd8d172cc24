/** The grid measures in pixels; the Excel API in points, files and plans in characters. */
const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;
const cellPadding = 5;

export const pointsFromPixels = (pixels: number): number => pixels * pointsPerPixel;

export const pixelsFromPoints = (points: number): number => points / pointsPerPixel;

/** A width in characters of the default font, as in a file's column widths. */
export const pixelsFromCharacters = (characters: number): number =>
  Math.round(characters * pixelsPerCharacter + cellPadding);

/** Of whole pixels, so that they are the same again when they are read. */
export const charactersFromPixels = (pixels: number): number =>
  Math.round(((Math.round(pixels) - cellPadding) / pixelsPerCharacter) * 100) / 100;
