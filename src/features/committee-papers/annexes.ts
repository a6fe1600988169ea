import type { Block, DocumentLanguage } from '../../platform/rendering/index.js';
import type { ToldFacts } from './committee.facts.js';
import { changesInDetail } from './sections/changes.js';
import { indicatorCharts, indicatorsTable } from './sections/indicators.js';
import { measuresTable } from './sections/measures-list.js';
import { sayIn } from './words.js';

/** What stands behind the text: everything that was counted, so that every figure can be checked. */
export function annexes(
  { summary, measures, figures, comparison }: ToldFacts,
  language: DocumentLanguage,
): { readonly titles: readonly string[]; readonly blocks: readonly Block[] } {
  const say = sayIn(language);
  const parts: (readonly [title: string, ...blocks: Block[]])[] = [
    [say('annex.measures'), measuresTable(measures, language)],
    [
      say('annex.indicators'),
      indicatorsTable(summary.indicators, language),
      ...indicatorCharts(summary.indicators, figures, language),
    ],
    ...(comparison ? [[say('annex.changes'), ...changesInDetail(comparison, language)] as const] : []),
  ];
  return {
    titles: parts.map(([title]) => title),
    blocks: parts.flatMap(([title, ...blocks]) => [{ kind: 'annex', title } as const, ...blocks]),
  };
}
