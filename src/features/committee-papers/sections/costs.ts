import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import { numberText } from '../../../platform/rendering/index.js';
import type { MoneyFacts } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** What the running measures cost, and how many say nothing about it. */
export function costs(money: MoneyFacts, language: DocumentLanguage): Block {
  const say = sayIn(language);
  const { oneOff, perYear, withFigure, withoutFigure } = money;
  if (withFigure === 0) return { kind: 'paragraph', text: say('costs.none') };
  return {
    kind: 'paragraph',
    text: say('costs.sentence', {
      oneOff: numberText(oneOff, 0, language),
      perYear: numberText(perYear, 0, language),
      withFigure: String(withFigure),
      withoutFigure: String(withoutFigure),
    }),
  };
}
