import type { Block } from '../../platform/rendering/index.js';
import type { PaperHead, PaperSources } from '../papers/index.js';
import type { CommitteeFacts } from './committee.facts.js';
import { changeFigures } from './sections/changes.js';
import { costs } from './sections/costs.js';
import { deviationsTable } from './sections/deviations.js';
import { hiddenAreas, indicatorLines } from './sections/indicators.js';
import { agreementNews, newProblemAreas } from './sections/news.js';
import { participation } from './sections/participation.js';
import { askedOfCommittee } from './sections/requests.js';
import { shortVersion } from './sections/short-version.js';
import { sayIn } from './words.js';

/** The Begründung, in the order committees know: deviations first, nothing that the annex says in full. */
export function reasons(facts: CommitteeFacts, sources: PaperSources, head: PaperHead): Block[] {
  const { language, asOf, since } = sources;
  const { summary, measures, comparison } = facts;
  const say = sayIn(language);
  const section = (key: string, ...blocks: Block[]): Block[] => [
    { kind: 'heading', level: 2, text: say(`heading.${key}`) },
    ...blocks,
  ];
  const period = say(since ? 'participation.period' : 'participation.asOf', { asOf, since });
  return [
    { kind: 'heading', level: 1, text: say('heading.reasons') },
    ...section('occasion', { kind: 'paragraph', text: head.occasion ?? say('occasion.none') }),
    ...section(
      'participation',
      { kind: 'paragraph', text: period },
      ...participation(summary, measures, language),
    ),
    ...section('short', ...shortVersion(summary, language), ...costs(summary.money, language)),
    ...section('deviations', deviationsTable(summary.deviations, language)),
    ...section('changes', ...changeFigures(comparison, language)),
    ...section(
      'problems',
      ...newProblemAreas(summary.news, language),
      ...agreementNews(summary.news, language),
    ),
    ...section(
      'situation',
      ...indicatorLines(summary.indicators, language),
      ...hiddenAreas(summary.indicators, language),
    ),
    ...section(
      'outlook',
      askedOfCommittee(summary.requests, language),
      ...(head.outlook ? [{ kind: 'paragraph', text: head.outlook } as const] : []),
    ),
  ];
}
