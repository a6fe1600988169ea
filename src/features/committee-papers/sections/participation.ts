import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import type { NamedMeasure, SummaryFacts } from '../summary.facts.js';
import { isRunning } from '../../measures/index.js';
import { counted, sayIn } from '../words.js';

/** Who took part: "12 von 14 Stellen haben gemeldet", and who did not, since when. */
export function participation(
  { silentOffices }: SummaryFacts,
  measures: readonly NamedMeasure[],
  language: DocumentLanguage,
): Block[] {
  const say = sayIn(language);
  const asked = new Set(
    measures.filter(({ status }) => isRunning(status)).map(({ leadOffice }) => leadOffice.name),
  );
  const silent = silentOffices.flatMap(({ office, missing, oldestDueOn }) =>
    office ? [{ name: office.name, missing, oldestDueOn }] : [],
  );
  for (const { name } of silent) asked.add(name);
  const count = { reported: String(asked.size - silent.length), asked: String(asked.size) };
  const sentence: Block = {
    kind: 'paragraph',
    text: say(silent.length === 0 ? 'participation.all' : 'participation.some', count),
  };
  if (silent.length === 0) return [sentence];
  const items = silent.map(
    ({ name, missing, oldestDueOn }) =>
      `${name}: ${counted(say, 'participation.missing', missing)}, ${say('participation.since', { day: oldestDueOn })}`,
  );
  return [sentence, { kind: 'list', items }];
}
