import { sql } from '../../platform/database/sql.js';
import { defineShape, many, one, value } from '../../platform/read/index.js';
import { Agreement } from './agreement.entity.js';
import { AgreementSummary } from './agreement-summary.js';
import { Strategy } from './strategy.entity.js';
import { strategyVersionIsVisible } from './strategy.visibility.js';
import { StrategyVersion } from './strategy-version.entity.js';

defineShape(StrategyVersion, {
  visible: strategyVersionIsVisible,
  fields: {
    strategy: one({
      type: () => Strategy,
      nullable: false,
      description: 'The strategy whose text it is.',
      where: (version, strategy) => sql`${strategy}.id = ${version}.strategy_id`,
    }),
    isAgreed: value({
      type: () => Boolean,
      description:
        'Whether everybody asked has agreed, with or without a condition. Follows from the agreements.',
      sql: (version) => sql`is_agreed(${version}.id)`,
    }),
    agreements: many({
      type: () => Agreement,
      description: 'What each organisation asked said to it, by name of the organisation.',
      where: (version, agreement) => sql`${agreement}.strategy_version_id = ${version}.id`,
      orderBy: (agreement) =>
        sql`(select asked.name from organisation asked where asked.id = ${agreement}.organisation_id), ${agreement}.id`,
    }),
    agreementSummary: one({
      type: () => AgreementSummary,
      nullable: false,
      description: 'How many organisations said what.',
      where: (version, summary) => sql`${summary}.strategy_version_id = ${version}.id`,
    }),
  },
});
