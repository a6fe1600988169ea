import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { StrategyChoices } from './form-data.js';
import type { StrategyEntries } from './strategy-entries.js';
import { strategyWords } from './words.js';

interface EntriesConflictProps {
  readonly mine: StrategyEntries;
  readonly theirs: StrategyEntries;
  readonly choices: StrategyChoices;
  readonly fields: readonly {
    readonly id: string;
    readonly nameDe: string;
    readonly nameEn: string | null;
  }[];
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Two people changed the entries at once: both side by side, in words. */
export function EntriesConflict({ mine, theirs, choices, fields, ...ways }: EntriesConflictProps) {
  const { t, day, locale } = useWords(strategyWords);
  const field = (id: string) => {
    const found = fields.find((one) => one.id === id);
    return (locale === 'en' && found?.nameEn) || (found?.nameDe ?? '');
  };
  const part = (name: string, say: (entries: StrategyEntries) => string) => ({
    name,
    mine: say(mine),
    theirs: say(theirs),
  });
  const problems = (ids: readonly string[]) =>
    choices.problemAreas.nodes
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(', ');
  return (
    <SideBySide
      parts={[
        part(t('strategy.form.titleOf'), ({ title }) => title),
        part(
          t('strategy.form.office'),
          ({ leadOfficeId }) => choices.offices.nodes.find(({ id }) => id === leadOfficeId)?.name ?? '',
        ),
        part(t('strategies.field'), ({ fieldOfActionId }) => field(fieldOfActionId)),
        part(t('strategy.form.problems'), ({ problemAreaIds }) => problems(problemAreaIds)),
        part(t('strategy.form.from'), ({ periodFrom }) => (periodFrom ? day(periodFrom) : '')),
        part(t('strategy.form.to'), ({ periodTo }) => (periodTo ? day(periodTo) : '')),
        part(t('strategy.form.visibility'), ({ visibility }) => t(`strategy.form.visibility.${visibility}`)),
      ]}
      onKeepMine={ways.onKeepMine}
      onTakeTheirs={ways.onTakeTheirs}
      onBack={ways.onKeepMine}
    />
  );
}
