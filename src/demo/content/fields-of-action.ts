/** Fields of action as the Gladbeck paper 15/0283 names them; inclusion lies across all others. */
export const fieldsOfAction = [
  { code: 'DW', nameDe: 'Demographischer Wandel', nameEn: 'Demographic change' },
  { code: 'GE', nameDe: 'Gesundheit', nameEn: 'Health' },
  { code: 'WO', nameDe: 'Wohnraumversorgung', nameEn: 'Housing' },
  { code: 'ZU', nameDe: 'Zuwanderung', nameEn: 'Immigration' },
  { code: 'AR', nameDe: 'Arbeitsmarkt und Armut', nameEn: 'Labour market and poverty' },
  { code: 'IN', nameDe: 'Inklusion', nameEn: 'Inclusion' },
] as const;
