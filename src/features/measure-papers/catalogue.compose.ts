import type { Block, Cell, Table } from '../../platform/rendering/index.js';
import { isRunning, MeasureStatus } from '../measures/index.js';
import type { PaperSources, PaperText } from '../papers/index.js';
import { catalogueEntries } from './catalogue.entries.js';
import {
  type CatalogueFacts,
  type ListedMeasure,
  MOST_ENTRIES,
  MOST_MEASURES,
  type ToldMeasure,
} from './catalogue.facts.js';
import { grouped } from './grouped.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'language'>;

/** Maßnahmenkatalog: the overview by field of action, an entry for each measure, then what was discontinued. */
export function composeCatalogue(facts: CatalogueFacts, { language }: Told): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  const measures: readonly ListedMeasure[] = facts.measures.slice(0, MOST_MEASURES);
  const withdrawn = measures.filter(({ status }) => status === MeasureStatus.DISCONTINUED);
  const current = measures.filter(({ status }) => status !== MeasureStatus.DISCONTINUED);
  const title = say('catalogue.title');
  return {
    title,
    ...(facts.scope.length > 0 && { subtitle: facts.scope.join(' – ') }),
    blocks: [
      {
        kind: 'paragraph',
        text: say(withdrawn.length > 0 ? 'catalogue.gist' : 'catalogue.gistOfAll', {
          current: current.length,
          withdrawn: withdrawn.length,
        }),
      },
      ...limits(facts, wording),
      { kind: 'heading', level: 1, text: say('catalogue.overview') },
      ...overview(current, wording),
      ...(facts.hasEntries && current.length > 0 ? catalogueEntries(current as ToldMeasure[], wording) : []),
      ...(withdrawn.length > 0
        ? [
            { kind: 'heading', level: 1, text: say('catalogue.withdrawn') } satisfies Block,
            withdrawnTable(withdrawn, wording),
          ]
        : []),
    ],
  };
}

function limits({ measures, hasEntries }: CatalogueFacts, { say }: Wording): Block[] {
  const told: Block[] = [];
  if (!hasEntries)
    told.push({
      kind: 'paragraph',
      tone: 'note',
      text: say('catalogue.overviewOnly', { most: MOST_ENTRIES }),
    });
  if (measures.length > MOST_MEASURES)
    told.push({ kind: 'paragraph', tone: 'warning', text: say('catalogue.more', { most: MOST_MEASURES }) });
  return told;
}

function overview(measures: readonly ListedMeasure[], wording: Wording): Block[] {
  const { say } = wording;
  if (measures.length === 0) return [{ kind: 'paragraph', text: say('catalogue.none') }];
  return [...grouped(measures, ({ fieldOfAction }) => fieldOfAction.code)].map(([code, ofField]): Table => ({
    kind: 'table',
    name: code,
    caption: `${code} – ${wording.name(ofField[0].fieldOfAction)}`,
    columns: [
      { title: say('catalogue.number'), type: 'text', width: 0.9 },
      { title: say('catalogue.measure'), type: 'text', width: 3.2 },
      { title: say('catalogue.strategies'), type: 'text', width: 0.9 },
      { title: say('catalogue.lead'), type: 'text', width: 1.8 },
      { title: say('catalogue.end'), type: 'day', width: 1.1 },
      { title: say('catalogue.status'), type: 'text', width: 1.4 },
      { title: say('catalogue.light'), type: 'light', width: 1.5 },
    ],
    rows: ofField.map((measure) => row(measure, wording)),
    empty: say('catalogue.none'),
  }));
}

const row = (measure: ListedMeasure, { status, word }: Wording): Cell[] => [
  measure.number,
  measure.title,
  measure.strategies.map(({ number }) => number).join(', ') || null,
  measure.leadOffice.name,
  measure.plannedEnd,
  status(measure.status),
  // What does not run has no light: its status counts
  isRunning(measure.status) ? { light: measure.light.shown, word: word(measure.light.shown) } : null,
];

const withdrawnTable = (measures: readonly ListedMeasure[], { say, word }: Wording): Table => ({
  kind: 'table',
  name: say('catalogue.withdrawnName'),
  caption: say('catalogue.withdrawn'),
  columns: [
    { title: say('catalogue.number'), type: 'text', width: 0.9 },
    { title: say('catalogue.measure'), type: 'text', width: 3.5 },
    { title: say('catalogue.lead'), type: 'text', width: 2 },
    { title: say('catalogue.reason'), type: 'text', width: 2.8 },
    { title: say('catalogue.replacedBy'), type: 'text', width: 1.1 },
  ],
  rows: measures.map(({ number, title, leadOffice, discontinuedReason, statusReason, replacement }) => [
    number,
    title,
    leadOffice.name,
    [discontinuedReason && word(discontinuedReason), statusReason].filter(Boolean).join(': ') || null,
    replacement?.number ?? null,
  ]),
  empty: say('catalogue.none'),
});
