import { invalidInput } from '../../kernel/errors.js';
import { type AgendaSection, PROPOSED_SECTIONS } from '../conferences/index.js';

interface Holding {
  readonly holds: readonly AgendaSection[];
}

/** Throws where a section that never fills itself is to be held, or where two items would hold the same: it has one place. */
export function requireOnePlace(items: readonly Holding[]): void {
  const held = items.flatMap(({ holds }) => holds);
  const strange = held.find((section) => !(PROPOSED_SECTIONS as readonly AgendaSection[]).includes(section));
  if (strange) throw invalidInput('agendas.neverProposed', 'items', { section: strange });
  const twice = held.find((section, index) => held.indexOf(section) !== index);
  if (twice) throw invalidInput('agendas.sectionTwice', 'items', { section: twice });
}
