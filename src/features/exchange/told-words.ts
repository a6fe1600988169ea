import type { Locale } from '../../kernel/actor.js';
import { defineMessages, hasMessage, inWords, message } from '../../kernel/messages.js';
import type { Choice } from '../../platform/documents/index.js';
import { areaLevels } from './area-levels.js';
import {
  assessments,
  directions,
  periodicities,
  priorities,
  qualities,
  signs,
  statuses,
  visibilities,
} from './value-lists.js';

defineMessages({
  'exchange.field.name': { de: 'Name', en: 'name' },
  'exchange.field.level': { de: 'Ebene', en: 'level' },
  'exchange.field.ags': { de: 'AGS', en: 'AGS' },
  'exchange.field.ars': { de: 'ARS', en: 'ARS' },
  'exchange.field.localKey': { de: 'örtlicher Schlüssel', en: 'local key' },
  'exchange.field.parent': { de: 'liegt in', en: 'lies in' },
  'exchange.field.population': { de: 'Bevölkerung', en: 'population' },
  'exchange.field.populationOn': { de: 'Bevölkerung am', en: 'population on' },
  'exchange.field.boundary': { de: 'Grenze (Prüfzeichen)', en: 'boundary (check mark)' },
  'exchange.field.boundaryFrom': { de: 'Grenze gilt ab', en: 'boundary holds from' },
  'exchange.field.knownElsewhereAs': { de: 'anderswo bekannt als', en: 'known elsewhere as' },
  'exchange.field.value': { de: 'Wert', en: 'value' },
  'exchange.field.sign': { de: 'Zeichen', en: 'sign' },
  'exchange.field.quality': { de: 'Qualität', en: 'quality' },
  'exchange.field.newFieldOfAction': { de: 'neues Handlungsfeld', en: 'new field of action' },
  'exchange.field.number': { de: 'Nummer', en: 'number' },
  'exchange.field.reportedOn': { de: 'Bericht vom', en: 'reported on' },
  'exchange.field.selfAssessment': { de: 'Selbsteinschätzung', en: 'self-assessment' },
  'exchange.field.reportText': { de: 'Bericht', en: 'report' },
  'exchange.field.nextStep': { de: 'nächster Schritt', en: 'next step' },
});

const lists: Readonly<Record<string, readonly Choice<unknown>[]>> = {
  level: areaLevels,
  lowestLevel: areaLevels,
  direction: directions,
  periodicity: periodicities,
  sign: signs,
  quality: qualities,
  status: statuses,
  priority: priorities,
  visibility: visibilities,
  selfAssessment: assessments,
};

/** What people call an entry that a preview tells of. */
export function fieldInWords(field: string, locale: Locale): string {
  const own = `exchange.field.${field}`;
  return message(hasMessage(own) ? own : `changes.field.${field}`, locale);
}

/** What stands in an entry, as people say it. */
export function valueInWords(field: string, value: string, locale: Locale): string {
  const listed = lists[field]?.find(({ code }) => code === value);
  if (listed) return listed[locale];
  return value === 'true' || value === 'false' || /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? inWords('changes', value, locale)
    : value;
}
