/** The parts of the page of a measure, as the address names them. */
export const measureParts = [
  'ueberblick',
  'meldungen',
  'meilensteine',
  'indikatoren',
  'beteiligte',
  'geld',
  'beschluesse',
  'unterlagen',
  'verlauf',
] as const;

export type MeasurePart = (typeof measureParts)[number];
