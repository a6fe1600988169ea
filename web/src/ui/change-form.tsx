import { type ReactNode, useState } from 'react';
import { findApiError } from '../api/api-error.js';
import { useWords } from '../words/words.js';
import { nameOf } from './form-values.js';
import { type FormField, type FormValues, ShortForm } from './short-form.js';
import { SideBySide } from './side-by-side.js';

interface Versioned {
  readonly version: number;
  /** When it was changed last, where that is known. */
  readonly updatedAt?: string;
}

interface ChangeFormProps<Thing extends Versioned> {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly send: string;
  readonly fields: readonly FormField[];
  /** As it stands when the form is opened; whatever others change meanwhile, what is typed starts from it. */
  readonly thing: Thing;
  /** What it says, as it stands in the fields. A field that is missing here is about the change and not about the thing. */
  entriesOf(thing: Thing): FormValues;
  /** What stands in the fields at first, where it is not what the thing says. */
  readonly start?: FormValues;
  /** Sends what was entered; compared with what was seen, so that what others wrote elsewhere stays. */
  save(values: FormValues, seen: Thing): Promise<unknown>;
  /** The thing as it stands now; nothing where it is gone. */
  readNow(): Promise<Thing | null | undefined>;
  onSaved(): Promise<void> | void;
  onCancel(): void;
  /** What happens by it. */
  readonly children?: ReactNode;
}

/** Changes what a thing says. Where somebody was faster, both versions stand side by side and nobody's is lost. */
export function ChangeForm<Thing extends Versioned>({
  thing,
  fields,
  entriesOf,
  start,
  save,
  readNow,
  onSaved,
  onCancel,
  ...form
}: ChangeFormProps<Thing>) {
  const { t, day } = useWords();
  const [seen, setSeen] = useState(thing);
  const [mine, setMine] = useState(() => start ?? entriesOf(thing));
  const [theirs, setTheirs] = useState<Thing>();
  const send = async (values: FormValues) => {
    try {
      await save(values, seen);
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await readNow();
      // Not everything that stands against it is somebody who was faster
      if (!now || now.version === seen.version) throw error;
      setMine(values);
      setTheirs(now);
      return;
    }
    await onSaved();
  };
  if (!theirs)
    return <ShortForm {...form} fields={fields} initial={mine} onSend={send} onCancel={onCancel} />;
  const shown = entriesOf(theirs);
  const goOn = () => {
    setSeen(theirs);
    setTheirs(undefined);
  };
  const inWords = ({ name, kind, options }: FormField, values: FormValues): string => {
    const value = values[name] ?? '';
    if (kind === 'search' || kind === 'many') return (values[nameOf(name)] ?? '').split('\n').join(', ');
    if (kind === 'day') return value && day(value);
    if (kind === 'check') return t(value === 'yes' ? 'app.yes' : 'app.no');
    return options?.find((option) => option.value === value)?.name ?? value;
  };
  return (
    <SideBySide
      parts={fields
        .filter(({ name }) => name in shown)
        .map((field) => ({ name: field.label, mine: inWords(field, mine), theirs: inWords(field, shown) }))}
      by={theirs.updatedAt ? { at: theirs.updatedAt } : undefined}
      onKeepMine={goOn}
      onTakeTheirs={onCancel}
      onBack={goOn}
    />
  );
}
