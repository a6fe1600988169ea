import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { ChangeForm } from '../../ui/change-form.js';
import type { FormValues } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { figuresWords } from './figures-words.js';
import { definitionOf, entriesOf, indicatorFields } from './indicator-entries.js';
import { ChangeIndicator } from './indicator-mutations.js';
import { type FullIndicator, indicatorQuery } from './indicators-data.js';
import { indicatorsWords } from './words.js';

interface IndicatorChangeProps {
  readonly indicator: FullIndicator;
  readonly homeId: string;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Changes what is counted. */
export function IndicatorChange({ indicator, homeId, onDone, onCancel }: IndicatorChangeProps) {
  const words = useWords(indicatorsWords);
  const own = useWords(figuresWords);
  const queries = useQueryClient();
  const fields = indicatorFields(words, own);
  const save = (values: FormValues, seen: FullIndicator) => {
    const before = entriesOf(seen);
    const changed = Object.entries(definitionOf(values)).filter(([name]) => values[name] !== before[name]);
    return ask(ChangeIndicator, {
      input: { id: indicator.id, version: seen.version, ...Object.fromEntries(changed) },
    });
  };
  return (
    <ChangeForm
      title={own.t('define.change')}
      level={2}
      fields={fields}
      thing={indicator}
      entriesOf={entriesOf}
      send={own.t('define.save')}
      save={save}
      readNow={() => queries.fetchQuery({ ...indicatorQuery(indicator.id, homeId, undefined), staleTime: 0 })}
      onSaved={() => onDone(own.t('define.saved'))}
      onCancel={onCancel}
    />
  );
}
