import { isRunning } from '../measures/index.js';
import type { Block } from '../../platform/rendering/index.js';
import type { ToldMeasure } from './catalogue.facts.js';
import { grouped } from './grouped.js';
import { shorten } from './shorten.js';
import type { Wording } from './wording.js';

const SUMMARY = 320;

/** An entry for each measure, under its field of action and the first of its strategies; those without one come last. */
export function catalogueEntries(measures: readonly ToldMeasure[], wording: Wording): Block[] {
  const { say } = wording;
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: say('catalogue.entries') }];
  for (const [code, ofField] of grouped(measures, ({ fieldOfAction }) => fieldOfAction.code)) {
    blocks.push({ kind: 'heading', level: 2, text: `${code} – ${wording.name(ofField[0].fieldOfAction)}` });
    const strategies = [...grouped(ofField, ({ strategies: [first] }) => first?.number ?? Infinity)];
    // A field that knows no strategy needs no heading to say so
    const hasStrategies = strategies.some(([number]) => number !== Infinity);
    for (const [, ofStrategy] of strategies.toSorted(([a], [b]) => (a === b ? 0 : a - b))) {
      if (hasStrategies) blocks.push({ kind: 'heading', level: 3, text: strategyOf(ofStrategy[0], wording) });
      blocks.push(...ofStrategy.map((measure) => entry(measure, wording)));
    }
  }
  return blocks;
}

const strategyOf = ({ strategies: [first] }: ToldMeasure, { say }: Wording): string =>
  first
    ? say('catalogue.strategy', { number: first.number, title: first.title })
    : say('catalogue.withoutStrategy');

function entry(measure: ToldMeasure, { say, status, word, day }: Wording): Block {
  const { plannedStart, plannedEnd, slipCount, areas, isCountyWide } = measure;
  const further = measure.strategies.slice(1).map(({ number }) => number);
  const facts = [
    say('catalogue.leadIs', { office: measure.leadOffice.name }),
    isCountyWide ? say('sheet.countyWide') : areas.map(({ name }) => name).join(', '),
    plannedStart && plannedEnd
      ? say('sheet.fromTo', { from: day(plannedStart), to: day(plannedEnd) })
      : plannedEnd && say('sheet.to', { to: day(plannedEnd) }),
    slipCount > 0 && say('sheet.slipped', { count: slipCount }),
    say('catalogue.statusIs', { status: status(measure.status) }),
    isRunning(measure.status) && say('catalogue.lightIs', { light: word(measure.light.shown) }),
    further.length > 0 && say('catalogue.alsoIn', { numbers: further.join(', ') }),
  ].filter(Boolean);
  const summary = shorten(measure.summary.replace(/\s*\n\s*/g, ' '), SUMMARY);
  return {
    kind: 'paragraph',
    text: [
      { text: `${measure.number} ${measure.title}`, strong: true },
      ...(summary ? [{ text: `\n${summary}` }] : []),
      { text: `\n${facts.join(' · ')}` },
    ],
  };
}
