import type {
  Block,
  Chart,
  DocumentLanguage,
  LightColour,
  Table,
} from '../../../platform/rendering/index.js';
import type { SummaryFacts, Tally } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** What a tally counts, in the order of reading; worst first. */
export const COUNTS: readonly { key: keyof Tally; light: LightColour }[] = [
  { key: 'red', light: 'RED' },
  { key: 'yellow', light: 'YELLOW' },
  { key: 'green', light: 'GREEN' },
  { key: 'grey', light: 'GREY' },
];

/** How many measures stand how: one sentence, one table, one picture by strategy. */
export function shortVersion(summary: SummaryFacts, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  return [
    { kind: 'paragraph', text: inOneSentence(summary, language) },
    countsTable(summary, language),
    ...(summary.byStrategy.length > 0 ? [strategiesTable(summary, language)] : []),
    ...(summary.byStrategy.length > 1 ? [strategiesChart(summary, language)] : []),
    { kind: 'paragraph', tone: 'note', text: say('short.rules') },
  ];
}

/** "a im Plan, b gefährdet, c im Verzug, d abgeschlossen, e ohne Meldung". */
function inOneSentence(tally: Tally, language: DocumentLanguage): string {
  const { total, green, yellow, red, completed, grey, resting } = tally;
  const counts = { total, green, yellow, red, completed, grey, resting };
  const details = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  return sayIn(language)(total === 0 ? 'short.nothing' : 'short.sentence', details);
}

function countsTable(tally: Tally, language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say('short.name'),
    caption: say('short.caption'),
    columns: [
      { title: say('column.state'), type: 'light', width: 3 },
      { title: say('column.measures'), type: 'number' },
    ],
    rows: [
      ...COUNTS.map(({ key, light }) => [{ light, word: say(`light.${light}`) }, tally[key]]),
      [{ words: say('short.completed') }, tally.completed],
      [{ words: say('short.resting') }, tally.resting],
      [{ words: say('short.total') }, tally.total],
    ],
    empty: say('short.nothing'),
  };
}

/** Each strategy with its light and the rule that decides; where coordination set it, the reason. */
function strategiesTable({ byStrategy }: SummaryFacts, language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say('rollUp.name'),
    caption: say('rollUp.caption'),
    columns: [
      { title: say('column.strategy'), type: 'text', width: 3 },
      { title: say('column.light'), type: 'light', width: 1.5 },
      { title: say('column.because'), type: 'text', width: 4 },
    ],
    rows: byStrategy.map(({ strategy, light: { shown, text, isOverridden, overrideText } }) => [
      strategy.title,
      shown ? { light: shown, word: say(`light.${shown}`) } : { words: say('rollUp.none') },
      isOverridden && overrideText ? `${overrideText}\n${say('rollUp.instead', { rule: text })}` : text,
    ]),
    empty: say('short.nothing'),
  };
}

function strategiesChart({ byStrategy }: SummaryFacts, language: DocumentLanguage): Chart {
  const say = sayIn(language);
  const worst = byStrategy.filter(({ red }) => red > 0).map(({ strategy }) => strategy.title);
  return {
    kind: 'chart',
    shape: 'stackedBars',
    name: say('strategies.name'),
    title: say('strategies.title'),
    alternative:
      worst.length > 0
        ? say('strategies.someRed', { titles: worst.join(', ') })
        : say('strategies.noneRed', { count: String(byStrategy.length) }),
    categoryTitle: say('column.strategy'),
    categories: byStrategy.map(({ strategy }) => strategy.title),
    unit: say('short.unit'),
    series: [
      ...COUNTS.map(({ key, light }) => ({
        name: say(`light.${light}`),
        light,
        values: byStrategy.map((tally) => tally[key]),
      })),
      { name: say('short.completed'), values: byStrategy.map(({ completed }) => completed) },
      { name: say('short.resting'), values: byStrategy.map(({ resting }) => resting) },
    ],
    missing: '–',
    note: say('strategies.note'),
  };
}
