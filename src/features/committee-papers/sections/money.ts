import type { Block } from '../../../platform/rendering/index.js';
import type { DocumentLanguage } from '../../../platform/rendering/index.js';
import type { FinancialImpact } from '../../papers/index.js';
import { sayIn } from '../words.js';

const FIGURES = [
  'incomeOneOff',
  'incomePerYear',
  'expenseOneOff',
  'expensePerYear',
  'staff',
  'goodsAndServices',
  'transfers',
  'investmentIncome',
  'investmentPayments',
] as const satisfies readonly (keyof FinancialImpact)[];

/** Finanzielle Auswirkungen as the forms ask for them: none, or each figure that was entered. */
export function financialImpact(impact: FinancialImpact | undefined, language: DocumentLanguage): Block[] {
  const say = sayIn(language);
  if (!impact) return [];
  const heading: Block = { kind: 'heading', level: 1, text: say('money.heading') };
  if (impact.none) return [heading, { kind: 'paragraph', text: say('money.none') }];
  const rows = FIGURES.flatMap((figure) => {
    const amount = impact[figure];
    return amount === undefined ? [] : [[say(`money.${figure}`), amount]];
  });
  const funds =
    impact.fundsAvailable === undefined
      ? []
      : [say(impact.fundsAvailable ? 'money.available' : 'money.unavailable')];
  const position = impact.budgetPosition ? [say('money.position', { position: impact.budgetPosition })] : [];
  const coverage = impact.coverage ? [say('money.coverage', { coverage: impact.coverage })] : [];
  const words = [...funds, ...position, ...coverage];
  return [
    heading,
    {
      kind: 'table',
      name: say('money.name'),
      caption: say('money.caption'),
      columns: [
        { title: say('column.kindOfMoney'), type: 'text', width: 3 },
        { title: say('column.amount'), type: 'money' },
      ],
      rows,
      empty: say('money.noFigures'),
    },
    ...(words.length > 0 ? [{ kind: 'paragraph', text: words.join('\n') } as const] : []),
  ];
}
