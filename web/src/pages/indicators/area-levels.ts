/** Levels of areas, from the widest to the smallest. */
export const areaLevels = [
  'STATE',
  'COUNTY',
  'MUNICIPALITY',
  'DISTRICT',
  'SOCIAL_SPACE',
  'NEIGHBOURHOOD',
  'RESIDENTIAL_PLACE',
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Whether figures may be used for areas of a level, given the smallest level they may be used for. */
export const reaches = (level: AreaLevel, lowest: AreaLevel): boolean =>
  areaLevels.indexOf(level) <= areaLevels.indexOf(lowest);
