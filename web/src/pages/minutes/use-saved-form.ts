import { useRef, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../ui/stored-draft.js';

/** The entries of a form that survive a closed window until they are sent or thrown away. */
export function useSavedForm<Form extends object>(key: string, empty: Form) {
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...readDraft<Form>(key) }));
  // Two entries can change before the form is drawn again; neither takes the other back
  const latest = useRef(form);
  const change = (entries: Partial<Form>) => {
    latest.current = { ...latest.current, ...entries };
    setForm(latest.current);
    keepDraft(key, latest.current);
  };
  return { form, change, forget: () => forgetDraft(key) };
}
