import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, extendShape, many, one, value } from '../../platform/read/index.js';
import { Organisation, waitingFor } from '../offices/index.js';
import { Person } from '../people/index.js';
import { Agreement } from './agreement.entity.js';
import { type AgreementFacts, allowedAgreementActions } from './agreement.rules.js';
import { AgreementAction } from './agreement-state.js';
import { agreementFacts, isNewestSubmitted } from './strategy.facts.js';
import { agreementIsVisible } from './strategy.visibility.js';
import { StrategyVersion } from './strategy-version.entity.js';

defineShape(Agreement, {
  visible: agreementIsVisible,
  fields: {
    strategyVersion: one({
      type: () => StrategyVersion,
      nullable: false,
      description: 'The text it is about.',
      where: (agreement, version) => sql`${version}.id = ${agreement}.strategy_version_id`,
    }),
    organisation: one({
      type: () => Organisation,
      nullable: false,
      description: 'The organisation whose word it is.',
      where: (agreement, organisation) => sql`${organisation}.id = ${agreement}.organisation_id`,
    }),
    organisationName: value({
      type: () => String,
      nullable: true,
      description: 'What the organisation was called when it gave its word; empty before.',
      sql: (agreement) =>
        sql`case when ${agreement}.stated_on is not null then organisation_name_on(${agreement}.organisation_id, ${agreement}.stated_on) end`,
    }),
    statedBy: one({
      type: () => Person,
      description: 'Who gave its word, or recorded it on its behalf.',
      where: (agreement, person) => sql`${person}.id = ${agreement}.stated_by`,
    }),
    // An older text gets no new answers, and none is waited for once a strategy has ended.
    waitingFor: waitingFor(
      Agreement.name,
      () => sql`
      select g.id as subject_id, null::text as role, null::uuid as office_id, g.organisation_id, null::uuid as person_id
        from agreement g join strategy_version v on v.id = g.strategy_version_id join strategy s on s.id = v.strategy_id
       where g.state = 'ASKED' and s.ended_on is null and ${isNewestSubmitted(sql`v`)}`,
    ),
    allowedActions: derived<AgreementFacts>({
      type: () => [AgreementAction],
      inPast: [],
      description: 'What the reader may say in the name of the organisation now.',
      needs: agreementFacts,
      derive: (facts, { actor }) => allowedAgreementActions(actor, facts),
    }),
  },
});

extendShape(Organisation, {
  agreements: many({
    type: () => Agreement,
    description: 'What it was asked to agree to and what it said, newest first.',
    where: (organisation, agreement) => sql`${agreement}.organisation_id = ${organisation}.id`,
    orderBy: (agreement) => sql`${agreement}.created_at desc, ${agreement}.id`,
  }),
});
