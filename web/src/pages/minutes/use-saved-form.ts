import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../my-day/stored-draft.js';

/** The entries of a form that survive a closed window until they are sent or thrown away. */
export function useSavedForm<Form extends object>(key: string, empty: Form) {
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...readDraft<Form>(key) }));
  const change = (entries: Partial<Form>) => {
    const next = { ...form, ...entries };
    setForm(next);
    keepDraft(key, next);
  };
  return { form, change, forget: () => forgetDraft(key) };
}
