import { inWords } from '../../kernel/messages.js';
import type { DocumentLanguage, LightCell, LightColour } from '../../platform/rendering/index.js';
import { isRunning, type MeasureStatus } from '../measures/index.js';
import { sayIn } from './words.js';

interface Lit {
  readonly status: MeasureStatus;
  readonly light: { readonly shown: LightColour };
}

/** The light with its word; what does not run has the word of its life cycle and no colour. */
export function lightCell(measure: Lit, language: DocumentLanguage): LightCell {
  const { status, light } = measure;
  if (!isRunning(status)) return { light: 'GREY', word: inWords('measures', status, language) };
  return { light: light.shown, word: sayIn(language)(`light.${light.shown}`) };
}
