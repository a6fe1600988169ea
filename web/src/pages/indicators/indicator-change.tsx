import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { type FormField, type FormValues, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
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

/** Changes what is counted. Where somebody was faster, both versions stand side by side. */
export function IndicatorChange({ indicator, homeId, onDone, onCancel }: IndicatorChangeProps) {
  const words = useWords(indicatorsWords);
  const own = useWords(figuresWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(indicator);
  const [mine, setMine] = useState(() => entriesOf(indicator));
  const [theirs, setTheirs] = useState<FullIndicator>();
  const fields = indicatorFields(words, own);
  const send = async (values: FormValues) => {
    const before = entriesOf(seen);
    const changed = Object.entries(definitionOf(values)).filter(([name]) => values[name] !== before[name]);
    try {
      await ask(ChangeIndicator, {
        input: { id: indicator.id, version: seen.version, ...Object.fromEntries(changed) },
      });
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await queries.fetchQuery({
        ...indicatorQuery(indicator.id, homeId, undefined),
        staleTime: 0,
      });
      if (!now) throw error;
      setMine(values);
      setTheirs(now);
      return;
    }
    await onDone(own.t('define.saved'));
  };
  if (theirs) {
    const shown = entriesOf(theirs);
    const back = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    return (
      <SideBySide
        parts={fields.map((field) => ({
          name: field.label,
          mine: inWords(field, mine[field.name], own.t),
          theirs: inWords(field, shown[field.name], own.t),
        }))}
        by={{ at: theirs.updatedAt }}
        onKeepMine={back}
        onTakeTheirs={onCancel}
        onBack={back}
      />
    );
  }
  return (
    <ShortForm
      title={own.t('define.change')}
      level={2}
      fields={fields}
      initial={mine}
      send={own.t('define.save')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** An entry as people read it. */
const inWords = (
  { kind, options }: FormField,
  value: string,
  t: (key: 'define.yes' | 'define.no') => string,
): string => {
  if (kind === 'check') return t(value === 'yes' ? 'define.yes' : 'define.no');
  return options?.find((option) => option.value === value)?.name ?? value;
};
