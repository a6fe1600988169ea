import type { Block, DocumentModel, Fields } from '../../platform/rendering/index.js';
import type { Telling } from '../papers/index.js';
import { annexes } from './annexes.js';
import { changeFigures } from './sections/changes.js';
import { costs } from './sections/costs.js';
import { deviationsTable } from './sections/deviations.js';
import { hiddenAreas, indicatorLines } from './sections/indicators.js';
import { agreementNews, newProblemAreas } from './sections/news.js';
import { participation } from './sections/participation.js';
import { askedOfCommittee } from './sections/requests.js';
import { shortVersion } from './sections/short-version.js';
import { talliesBy } from './sections/tallies.js';
import { nameOfField, type ReaderFacts, type SummaryFileFacts } from './summary-file.facts.js';
import { type Say, sayIn } from './words.js';

/** Who looked at it, and when. */
export interface Looked {
  readonly reader: ReaderFacts;
  /** The moment it was made. */
  readonly madeAt: Date;
}

/**
 * The summary as somebody sees it, in the order of the page. It is no paper: it has no number, and says on every page of whom
 * and of which day it is an extract.
 */
export function composeSummaryFile(
  facts: SummaryFileFacts,
  { language, asOf, since }: Pick<Telling, 'language' | 'asOf' | 'since'>,
  { reader, madeAt }: Looked,
): DocumentModel {
  const say = sayIn(language);
  const { summary, measures, comparison, parts } = facts;
  const section = (key: string, ...blocks: Block[]): Block[] => [
    { kind: 'heading', level: 1, text: say(`file.heading.${key}`) },
    ...blocks,
  ];
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'note', text: say('file.nature') },
    selected(facts, { asOf, since }, say),
    ...section('short', ...shortVersion(summary, language)),
    ...section('requests', askedOfCommittee(summary.requests, language)),
    ...section('deviations', deviationsTable(summary.deviations, language)),
    ...(comparison
      ? section(
          'changes',
          ...changeFigures(comparison, language),
          ...newProblemAreas(summary.news, language),
          ...agreementNews(summary.news, language),
        )
      : []),
    ...section('money', ...costs(summary.money, language)),
    ...section(
      'indicators',
      ...indicatorLines(summary.indicators, language),
      ...hiddenAreas(summary.indicators, language),
    ),
    ...section('participation', ...participation(summary, measures, language)),
    ...section(
      'fields',
      ...talliesBy(
        'field',
        parts.byFieldOfAction.map(({ fieldOfAction, ...tally }) => ({
          ...tally,
          name: fieldOfAction ? nameOfField(fieldOfAction, language) : say('tallies.noField'),
        })),
        language,
      ),
    ),
    ...section(
      'areas',
      ...talliesBy(
        'area',
        parts.byArea.map(({ area, ...tally }) => ({ ...tally, name: area?.name ?? say('tallies.noArea') })),
        language,
      ),
    ),
    ...annexes(facts, language).blocks,
  ];
  return {
    language,
    title: say('file.titleFor', { name: reader.name }),
    subtitle: say(since ? 'file.subtitleSince' : 'file.subtitle', { asOf, since }),
    publisher: reader.office?.name ?? say('file.noOffice'),
    asOf,
    frozenAt: madeAt.toISOString(),
    marking: say('file.marking'),
    footer: say('file.foot', {
      asOf,
      name: reader.name,
      moment: madeAt.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', {
        timeZone: 'Europe/Berlin',
        dateStyle: 'long',
        timeStyle: 'short',
      }),
    }),
    blocks,
  };
}

function selected(
  { selection }: SummaryFileFacts,
  { asOf, since }: Pick<Telling, 'asOf' | 'since'>,
  say: Say,
): Fields {
  const day = (of: string) => say('word.day', { day: of });
  const chosen = selection.map(({ kind, name }) => ({ label: say(`file.of.${kind}`), value: name }));
  return {
    kind: 'fields',
    name: say('file.selection'),
    entries: [
      { label: say('file.asOf'), value: day(asOf) },
      ...(since ? [{ label: say('file.since'), value: day(since) }] : []),
      ...(chosen.length > 0 ? chosen : [{ label: say('file.selection'), value: say('file.everything') }]),
    ],
  };
}
