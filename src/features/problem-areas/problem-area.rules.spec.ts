import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { EvidenceKind, ProblemAreaAction, ProblemAreaStatus } from './problem-area.enums.js';
import {
  allowedActions,
  type GivenEvidence,
  type ProblemAreaFacts,
  requireAllowed,
  requireClearEvidence,
  requireTransition,
} from './problem-area.rules.js';

const { REPORTED, CONFIRMED, RESOLVED, DISMISSED } = ProblemAreaStatus;
const { CHANGE, ADD_EVIDENCE, CONFIRM, RESOLVE, DISMISS, REOPEN } = ProblemAreaAction;

const person = (role: Role, officeIds: string[] = [], personId = 'somebody'): Actor => ({
  ...systemActor,
  personId,
  roles: [role],
  officeIds,
});
const people = {
  coordinator: person(Role.COORDINATOR),
  owner: person(Role.OFFICER, ['owner-office']),
  colleague: person(Role.PARTICIPANT, ['creator-office']),
  reporter: person(Role.OFFICE_HEAD, [], 'reporter'),
  other: person(Role.PARTICIPANT, ['other-office']),
  committee: person(Role.COMMITTEE_MEMBER, ['owner-office']),
  administrator: person(Role.ADMINISTRATOR, ['owner-office'], 'reporter'),
};
const facts: ProblemAreaFacts = {
  status: REPORTED,
  createdBy: 'reporter',
  creatorOfficeId: 'creator-office',
  ownerOfficeId: 'owner-office',
  hasWords: true,
};
const refusal = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('With a problem area', () => {
  it.each<[keyof typeof people, ProblemAreaStatus, ProblemAreaAction[]]>([
    ['coordinator', REPORTED, [CHANGE, ADD_EVIDENCE, CONFIRM, DISMISS]],
    ['coordinator', CONFIRMED, [CHANGE, ADD_EVIDENCE, RESOLVE, DISMISS]],
    ['coordinator', RESOLVED, [REOPEN]],
    ['coordinator', DISMISSED, [REOPEN]],
    ['owner', REPORTED, [CHANGE, ADD_EVIDENCE, DISMISS]],
    ['owner', CONFIRMED, [CHANGE, ADD_EVIDENCE, RESOLVE]],
    ['owner', RESOLVED, [REOPEN]],
    ['colleague', REPORTED, [CHANGE, ADD_EVIDENCE, DISMISS]],
    ['reporter', CONFIRMED, [CHANGE, ADD_EVIDENCE, RESOLVE]],
    ['other', REPORTED, [ADD_EVIDENCE]],
    ['other', CONFIRMED, [ADD_EVIDENCE]],
    ['other', DISMISSED, []],
    ['committee', REPORTED, []],
    ['administrator', CONFIRMED, []],
  ])('the %s may in status %s: %j', (who, status, expected) => {
    expect(allowedActions(people[who], { ...facts, status })).toEqual(expected);
  });

  it('nobody confirms on figures alone', () => {
    const withoutWords = { ...facts, hasWords: false };
    expect(allowedActions(people.coordinator, withoutWords)).not.toContain(CONFIRM);
    expect(() => requireTransition(people.coordinator, withoutWords, CONFIRMED, null)).toThrow(
      refusal('problemAreas.wordsMissing'),
    );
  });

  it.each([
    [REPORTED, DISMISSED],
    [CONFIRMED, RESOLVED],
    [CONFIRMED, DISMISSED],
    [RESOLVED, REPORTED],
    [DISMISSED, REPORTED],
  ])('the step from %s to %s takes a reason', (status, to) => {
    const before = { ...facts, status };
    expect(() => requireTransition(people.coordinator, before, to, ' ')).toThrow(
      refusal('problemAreas.reasonMissing'),
    );
    expect(requireTransition(people.coordinator, before, to, 'Weil es so ist.').to).toBe(to);
  });

  it.each([
    [REPORTED, RESOLVED],
    [REPORTED, REPORTED],
    [CONFIRMED, REPORTED],
    [RESOLVED, CONFIRMED],
    [RESOLVED, DISMISSED],
    [DISMISSED, CONFIRMED],
  ])('no step leads from %s to %s', (status, to) => {
    expect(() => requireTransition(people.coordinator, { ...facts, status }, to, 'Grund')).toThrow(
      refusal('problemAreas.noSuchStep'),
    );
  });

  it('the owner office neither confirms nor dismisses what is confirmed', () => {
    expect(() => requireTransition(people.owner, facts, CONFIRMED, null)).toThrow(
      refusal('people.notAllowed'),
    );
    expect(() =>
      requireTransition(people.owner, { ...facts, status: CONFIRMED }, DISMISSED, 'Grund'),
    ).toThrow(refusal('people.notAllowed'));
  });

  it('a refusal tells whether the person or the moment is wrong', () => {
    const closed = { ...facts, status: RESOLVED };
    expect(() => requireAllowed(people.owner, closed, CHANGE)).toThrow(refusal('problemAreas.notNow'));
    expect(() => requireAllowed(people.other, closed, CHANGE)).toThrow(refusal('people.notAllowed'));
    expect(() => requireAllowed(people.other, facts, ADD_EVIDENCE)).not.toThrow();
  });
});

describe('Evidence', () => {
  const figure = {
    kind: EvidenceKind.INDICATOR_VALUE,
    indicatorId: 'i',
    areaId: 'a',
    referenceDate: '2025-12-31',
  };

  it('is a figure that says which one, or words', () => {
    expect(() => requireClearEvidence(figure)).not.toThrow();
    expect(() =>
      requireClearEvidence({ kind: EvidenceKind.QUALITATIVE, text: 'Viele Familien ziehen weg.' }),
    ).not.toThrow();
  });

  it.each<[string, GivenEvidence]>([
    ['problemAreas.figureUnclear', { ...figure, referenceDate: null }],
    ['problemAreas.figureUnclear', { ...figure, areaId: undefined }],
    ['problemAreas.figureNotMeant', { ...figure, kind: EvidenceKind.SURVEY, text: 'Umfrage' }],
    ['problemAreas.textMissing', { kind: EvidenceKind.QUALITATIVE, text: '  ' }],
  ])('is refused with %s: %j', (code, evidence) => {
    expect(() => requireClearEvidence(evidence)).toThrow(refusal(code));
  });
});
