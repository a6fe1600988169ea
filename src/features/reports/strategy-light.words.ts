import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import type { Light } from '../measures/index.js';
import type { RollUpCounts } from './roll-up.rules.js';
import type { RollUpRule, StrategyLight } from './strategy-light.js';

/** What the statement found out. */
export interface StrategyLightFacts {
  readonly counts: RollUpCounts;
  readonly rule: RollUpRule;
  readonly computed: Light | null;
  readonly override: { readonly light: Light; readonly reason: string; readonly day: string } | null;
}

/** The light in words. Where the rule gives none, there is nothing to set. */
export function strategyLight(facts: StrategyLightFacts, locale: Locale): StrategyLight {
  const { counts, rule, computed } = facts;
  const override = computed === null ? null : facts.override;
  return {
    shown: override?.light ?? computed,
    computed,
    rule,
    text: message(`reports.rollUp.${rule}`, locale, counts),
    isOverridden: override !== null,
    overrideText: override && message('reports.rollUp.OVERRIDDEN', locale, override),
  };
}
