import type { Block, DocumentLanguage, Table } from '../../../platform/rendering/index.js';
import type { ChangedMeasure, ComparisonFacts, Movements } from '../comparison.facts.js';
import { counted, type Say, sayIn } from '../words.js';

/** The columns that add up, and what moved besides. */
const FIGURES = ['opening', 'new', 'reopened', 'done', 'withdrawn', 'closing', 'slipped'] as const;

/** What changed since the last report, in figures that lead on from it. */
export function changeFigures(comparison: ComparisonFacts | null, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  if (!comparison) return [{ kind: 'paragraph', text: say('changes.none') }];
  const { groups, groupCount, figures } = comparison;
  const row = (title: string, sums: Movements) => [title, ...FIGURES.map((figure) => sums[figure])];
  const hidden = groupCount - groups.length;
  const table: Table = {
    kind: 'table',
    name: say('changes.name'),
    caption: say('changes.caption', { from: comparison.from.day, to: comparison.to.day }),
    columns: [
      { title: say('column.strategy'), type: 'text', width: 3 },
      ...FIGURES.map((figure) => ({ title: say(`changes.${figure}`), type: 'number' as const })),
    ],
    rows: [
      ...groups.map(({ strategy, figures: sums }) => row(strategy?.title ?? say('changes.noStrategy'), sums)),
      row(say('short.total'), figures),
    ],
    empty: say('changes.none'),
    note: [say('changes.sum'), ...(hidden > 0 ? [counted(say, 'changes.moreGroups', hidden)] : [])].join(' '),
  };
  return [table];
}

/** Each change with its old and its new value, by strategy; withdrawn ones first. */
export function changesInDetail(comparison: ComparisonFacts | null, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  const groups = comparison?.groups.filter(({ entries }) => entries.length > 0) ?? [];
  if (groups.length === 0) return [{ kind: 'paragraph', text: say('changes.nothing') }];
  return groups.map(({ strategy, entries, figures }, place): Table => {
    const more = figures.told - entries.length;
    return {
      kind: 'table',
      name: say('changes.groupName', { place: String(place + 1) }),
      caption: strategy?.title ?? say('changes.noStrategy'),
      columns: [
        { title: say('column.measure'), type: 'text', width: 3 },
        { title: say('column.what'), type: 'text', width: 1.5 },
        { title: say('column.oldNew'), type: 'text', width: 4 },
        { title: say('column.why'), type: 'text', width: 3 },
      ],
      rows: entries.map((entry) => [
        entry.title,
        entry.kinds.map((kind) => say(`kind.${kind}`)).join(', '),
        oldAndNew(entry, say),
        whyOf(entry, say) || null,
      ]),
      empty: say('changes.nothing'),
      note: more > 0 ? counted(say, 'changes.moreEntries', more) : undefined,
      landscape: true,
    };
  });
}

function oldAndNew({ fields, withdrawal }: ChangedMeasure, say: Say): string | null {
  const lines = fields.map(({ label, before, after }) =>
    say('changes.field', {
      label,
      before: before ?? say('changes.empty'),
      after: after ?? say('changes.empty'),
    }),
  );
  const all = withdrawal ? [withdrawal.word, ...lines] : lines;
  return all.length > 0 ? all.join('\n') : null;
}

function whyOf({ slip, counterStep, withdrawal }: ChangedMeasure, say: Say): string {
  const moved = slip
    ? [
        counted(say, 'changes.moved', slip.days),
        say(slip.count === 1 ? 'deviations.movedOnce' : 'deviations.moved', { count: String(slip.count) }),
      ].join(', ')
    : undefined;
  const step = slip && counterStep ? say('deviations.counterStep', { step: counterStep }) : undefined;
  return [moved, slip?.reason, step, withdrawal?.reason].filter(Boolean).join('\n');
}
