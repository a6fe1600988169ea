import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, extendShape, many, one, value } from '../../platform/read/index.js';
import { Organisation, waitingFor } from '../offices/index.js';
import { Person } from '../people/index.js';
import { Agreement } from './agreement.entity.js';
import { type AgreementFacts, allowedAgreementActions, speaksFor } from './agreement.rules.js';
import { AgreementAction } from './agreement-state.js';
import { agreementFacts, isNewestSubmitted } from './strategy.facts.js';
import { agreementIsVisible } from './strategy.visibility.js';
import { StrategyVersion } from './strategy-version.entity.js';

const enteredOn = (agreement: Sql): Sql => sql`(${agreement}.created_at at time zone 'Europe/Berlin')::date`;

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
    askedOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Day on which it was asked.',
      // Whoever was asked on a later day than the first was asked then; the others when the text was submitted.
      sql: (agreement) => sql`(select case
          when ${enteredOn(agreement)} > (select min(${enteredOn(sql`first_asked`)}) from agreement first_asked
            where first_asked.strategy_version_id = asked_version.id)
          then ${enteredOn(agreement)} else asked_version.submitted_on end
        from strategy_version asked_version where asked_version.id = ${agreement}.strategy_version_id)`,
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
    isMyWord: derived<AgreementFacts>({
      type: () => Boolean,
      inPast: false,
      description:
        'Whether the reader speaks for the organisation. Whoever does not records its word with the meeting or a reason.',
      needs: agreementFacts,
      derive: ({ organisationId }, { actor }) => speaksFor(actor, organisationId),
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
