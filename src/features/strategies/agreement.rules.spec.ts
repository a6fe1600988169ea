import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import {
  type AgreementFacts,
  allowedAgreementActions,
  requireStatement,
  speaksFor,
  type Statement,
} from './agreement.rules.js';
import { AgreementAction, AgreementState, TextStanding } from './agreement-state.js';

const { ASKED, AGREED, AGREED_WITH_CONDITION, DECLINED, WITHDRAWN } = AgreementState;
const { AGREE, AGREE_WITH_CONDITION, DECLINE, WITHDRAW } = AgreementAction;
const { CURRENT, OLDER, CLOSED } = TextStanding;

const OWN = 'caritas';
const OTHER = 'jobcenter';
const days = { submittedOn: '2026-10-01', today: '2026-11-02' };

const actor = (roles: Role[], organisationIds: string[] = [OWN]): Actor => ({
  ...systemActor,
  personId: 'somebody',
  roles,
  organisationIds,
});
const participant = actor([Role.PARTICIPANT]);
const coordinator = actor([Role.COORDINATOR], ['kreis']);

const facts = (given: Partial<AgreementFacts> = {}): AgreementFacts => ({
  organisationId: OWN,
  state: ASKED,
  standing: CURRENT,
  ...given,
});
const said = (given: Partial<Statement> = {}): Statement => {
  const state = given.state ?? AGREED;
  const condition = state === AGREED_WITH_CONDITION ? 'nur mit Stellenanteil' : undefined;
  return { statedOn: '2026-11-02', condition, ...given, state };
};
const withCode = (code: string) => expect.objectContaining({ code }) as Error;

/** Every word that may follow, written down a second time: by standing of the text and word so far. */
const mayFollow: Record<TextStanding, Partial<Record<AgreementState, AgreementState[]>>> = {
  CURRENT: {
    ASKED: [AGREED, AGREED_WITH_CONDITION, DECLINED],
    AGREED: [WITHDRAWN],
    AGREED_WITH_CONDITION: [WITHDRAWN],
    DECLINED: [AGREED, AGREED_WITH_CONDITION],
    WITHDRAWN: [AGREED, AGREED_WITH_CONDITION],
  },
  OLDER: {
    AGREED: [WITHDRAWN],
    AGREED_WITH_CONDITION: [WITHDRAWN],
    WITHDRAWN: [AGREED, AGREED_WITH_CONDITION],
  },
  CLOSED: {},
};

const everyStep = Object.values(TextStanding).flatMap((standing) =>
  Object.values(AgreementState).flatMap((from) =>
    Object.values(AgreementState).map((to) => {
      const isAllowed = mayFollow[standing][from]?.includes(to) ?? false;
      return [standing, from, to, isAllowed] as const;
    }),
  ),
);

describe('The word of an organisation', () => {
  it.each(everyStep)('on a text that is %s goes from %s to %s: %s', (standing, from, to, isAllowed) => {
    const attempt = () =>
      requireStatement(participant, facts({ standing, state: from }), said({ state: to }), days);
    if (isAllowed) expect(attempt).not.toThrow();
    else {
      const code = standing === CLOSED ? 'strategies.textClosed' : 'strategies.wordNotPossible';
      expect(attempt).toThrow(withCode(code));
    }
  });

  it.each([
    [CURRENT, ASKED, [AGREE, AGREE_WITH_CONDITION, DECLINE]],
    [CURRENT, AGREED, [WITHDRAW]],
    [CURRENT, AGREED_WITH_CONDITION, [WITHDRAW]],
    [CURRENT, DECLINED, [AGREE, AGREE_WITH_CONDITION]],
    [CURRENT, WITHDRAWN, [AGREE, AGREE_WITH_CONDITION]],
    [OLDER, ASKED, []],
    [OLDER, AGREED, [WITHDRAW]],
    [CLOSED, AGREED, []],
  ])('on a text that is %s offers those who speak, after %s: %j', (standing, state, offered) => {
    expect(allowedAgreementActions(participant, facts({ standing, state }))).toEqual(offered);
    expect(allowedAgreementActions(coordinator, facts({ standing, state }))).toEqual(offered);
  });

  it.each([
    [AGREED_WITH_CONDITION, undefined, 'strategies.conditionMissing'],
    [AGREED_WITH_CONDITION, '  ', 'strategies.conditionMissing'],
    [AGREED, 'nur mit Stellenanteil', 'strategies.conditionNotExpected'],
    [DECLINED, 'nur mit Stellenanteil', 'strategies.conditionNotExpected'],
  ])('%s with the condition "%s" is refused: %s', (state, condition, code) => {
    const attempt = () => requireStatement(participant, facts(), { ...said({ state }), condition }, days);
    expect(attempt).toThrow(withCode(code));
  });

  it.each([
    ['2026-09-30', 'strategies.statedBeforeAsked'],
    ['2026-10-01', undefined],
    ['2026-11-02', undefined],
    ['2026-11-03', 'strategies.dayInFuture'],
  ])('given on %s, between being asked and today: %s', (statedOn, code) => {
    const attempt = () => requireStatement(participant, facts(), said({ statedOn }), days);
    if (code) expect(attempt).toThrow(withCode(code));
    else expect(attempt).not.toThrow();
  });
});

describe('An organisation is spoken for', () => {
  it.each(
    Object.values(Role).flatMap((role) => [
      [role, OWN, role === Role.OFFICE_HEAD || role === Role.PARTICIPANT] as const,
      [role, OTHER, false] as const,
    ]),
  )('by a %s of %s: %s', (role, organisationId, speaks) => {
    expect(speaksFor(actor([role]), organisationId)).toBe(speaks);
  });

  it.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))(
    'never by a %s of another organisation, not even with a meeting',
    (role) => {
      const asked = facts({ organisationId: OTHER });
      expect(allowedAgreementActions(actor([role]), asked)).toEqual([]);
      expect(() =>
        requireStatement(actor([role]), asked, said({ meetingId: 'm', changeReason: 'r' }), days),
      ).toThrow(withCode('strategies.notYourWord'));
    },
  );

  it.each([
    [undefined, undefined, 'strategies.onBehalfNeedsSource'],
    [undefined, '   ', 'strategies.onBehalfNeedsSource'],
    ['meeting', undefined, undefined],
    [undefined, 'Schreiben vom 12. Oktober', undefined],
  ])('by coordination with the meeting %s or the reason %s: %s', (meetingId, changeReason, code) => {
    const attempt = () => requireStatement(coordinator, facts(), said({ meetingId, changeReason }), days);
    if (code) expect(attempt).toThrow(withCode(code));
    else expect(attempt).not.toThrow();
  });

  it('by coordination of the organisation itself only with a source, too', () => {
    const ownCoordinator = actor([Role.COORDINATOR], [OWN]);
    expect(() => requireStatement(ownCoordinator, facts(), said(), days)).toThrow(
      withCode('strategies.onBehalfNeedsSource'),
    );
  });

  it('by a coordinator who also leads one of its offices without any source', () => {
    const both = actor([Role.COORDINATOR, Role.OFFICE_HEAD], [OWN]);
    expect(() => requireStatement(both, facts(), said(), days)).not.toThrow();
  });
});
