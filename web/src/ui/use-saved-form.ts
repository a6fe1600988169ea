import { useRef, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from './stored-draft.js';

/** The entries of a form. With a key they survive a closed window until they are sent or thrown away. */
export function useSavedForm<Form extends object>(key: string | undefined, empty: Form) {
  const [form, setForm] = useState<Form>(() => ({
    ...empty,
    ...(key === undefined ? undefined : readDraft<Form>(key)),
  }));
  // Two entries can change before the form is drawn again; neither takes the other back
  const latest = useRef(form);
  const change = (entries: Partial<Form>) => {
    latest.current = { ...latest.current, ...entries };
    setForm(latest.current);
    if (key !== undefined) keepDraft(key, latest.current);
  };
  return { form, change, forget: () => key !== undefined && forgetDraft(key) };
}
