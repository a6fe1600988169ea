import { Button } from '../../ui/button.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import type { Home } from './areas-data.js';
import { figuresWords } from './figures-words.js';
import { IndicatorChange } from './indicator-change.js';
import type { FullIndicator } from './indicators-data.js';
import { RecordFigures } from './record-figures.js';
import { TargetForm } from './target-form.js';

interface IndicatorEditingProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
}

const actions = ['DELIVER', 'SET_TARGET', 'CHANGE'] as const;

/** What the reader may do with the indicator; one form at a time. */
export function IndicatorEditing({ indicator, home }: IndicatorEditingProps) {
  const { t } = useWords(figuresWords);
  const { open, edit, close, done } = useEditing<(typeof actions)[number]>();
  const allowed = actions.filter((action) => indicator.allowedActions.includes(action));
  const form = { indicator, home, onDone: done, onCancel: close };
  if (open === 'DELIVER') return <RecordFigures {...form} />;
  if (open === 'SET_TARGET') return <TargetForm {...form} />;
  if (open === 'CHANGE') return <IndicatorChange {...form} homeId={home.id} />;
  if (allowed.length === 0) return null;
  return (
    <div className="rf-actions rf-no-print">
      {allowed.map((action) => (
        <Button key={action} onClick={() => edit(action)}>
          {t(`indicator.action.${action}`)}
        </Button>
      ))}
    </div>
  );
}
