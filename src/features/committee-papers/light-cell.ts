import { inWords } from '../../kernel/messages.js';
import type { DocumentLanguage, LightCell, LightColour } from '../../platform/rendering/index.js';
import { ACTIVE_STATUSES } from '../measures/index.js';
import { sayIn } from './words.js';

const RUNNING: readonly string[] = ACTIVE_STATUSES;

export const isRunning = ({ status }: { status: string }): boolean => RUNNING.includes(status);

interface Lit {
  readonly status: string;
  readonly light: { readonly shown: LightColour };
}

/** The light with its word; what does not run has the word of its life cycle and no colour. */
export function lightCell(measure: Lit, language: DocumentLanguage): LightCell {
  const { status, light } = measure;
  if (!isRunning(measure)) return { light: 'GREY', word: inWords('measures', status, language) };
  return { light: light.shown, word: sayIn(language)(`light.${light.shown}`) };
}
