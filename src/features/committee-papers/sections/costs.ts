import type { Block, DocumentLanguage } from '../../../platform/rendering/index.js';
import { numberText } from '../../../platform/rendering/index.js';
import type { MoneyFacts } from '../summary.facts.js';
import { sayIn } from '../words.js';

/** What the running measures cost, how many say nothing about it, and what of the money is locked. */
export function costs(money: MoneyFacts, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  const { oneOff, perYear, withFigure, withoutFigure, spendingLocks } = money;
  const euros = (amount: number) => numberText(amount, 0, language);
  const sums = { oneOff: euros(oneOff), perYear: euros(perYear) };
  const counts = { withFigure: String(withFigure), withoutFigure: String(withoutFigure) };
  const sentence = withFigure === 0 ? say('costs.none') : say('costs.sentence', { ...sums, ...counts });
  if (spendingLocks.length === 0) return [{ kind: 'paragraph', text: sentence }];
  return [
    {
      kind: 'paragraph',
      text: `${sentence} ${say('costs.locked', { amount: euros(money.lockedAmount) })}`,
    },
    {
      kind: 'list',
      items: spendingLocks.map(({ amount, year, budgetPosition, condition }) =>
        say('costs.lock', { amount: euros(amount), year: String(year), position: budgetPosition, condition }),
      ),
    },
  ];
}
