import { PROPOSED_SECTIONS, type AgendaSection } from './agenda-section.js';

/** What placing looks at. */
export interface Placeable {
  readonly section: AgendaSection;
  readonly holds: readonly AgendaSection[];
  /** What was taken off keeps its place, but nothing new is put under it. */
  readonly withdrawnOn?: string | null;
}

const ORDER: readonly AgendaSection[] = PROPOSED_SECTIONS;

/** Where a section stands in the order of the agenda; undefined for what is not proposed. */
const orderOf = ({ section }: Placeable): number | undefined => {
  const place = ORDER.indexOf(section);
  return place < 0 ? undefined : place;
};

const isHolder = ({ holds, withdrawnOn }: Placeable, section: AgendaSection): boolean =>
  !withdrawnOn && holds.includes(section);

/**
 * An agenda with further items in it, each at the place of its section: under the item that holds the section, after what
 * stands there already in the same order of sections; where nothing holds it, among what is proposed; else at the end.
 * What stood on the agenda keeps its order.
 */
export function placed<Item extends Placeable>(agenda: readonly Item[], added: readonly Item[]): Item[] {
  const result = [...agenda];
  for (const item of added) result.splice(placeFor(item, result), 0, item);
  return result;
}

function placeFor(item: Placeable, agenda: readonly Placeable[]): number {
  const order = orderOf(item);
  if (order === undefined) return agenda.length;
  const holder = agenda.findIndex((other) => isHolder(other, item.section));
  return holder < 0 ? amongProposed(order, agenda) : underHolder(order, agenda, holder);
}

/** After the last of the items that follow the holder and come before the section, or belong to it. */
function underHolder(order: number, agenda: readonly Placeable[], holder: number): number {
  const { holds } = agenda[holder];
  let place = holder + 1;
  while (place < agenda.length && holds.includes(agenda[place].section) && orderOf(agenda[place])! <= order) {
    place++;
  }
  return place;
}

/** After the last that comes before the section or belongs to it; else before the first that comes after; else at the end. */
function amongProposed(order: number, agenda: readonly Placeable[]): number {
  const isHeld = ({ section }: Placeable) => agenda.some((item) => isHolder(item, section));
  const places = agenda.map((item) => (isHeld(item) ? undefined : orderOf(item)));
  const before = places.findLastIndex((other) => other !== undefined && other <= order);
  if (before >= 0) return before + 1;
  const after = places.findIndex((other) => other !== undefined && other > order);
  return after >= 0 ? after : agenda.length;
}
