import { message } from '../../kernel/messages.js';
import './messages.js';
import { Audience, ProfileKind, StepCondition, StepKind } from './profile.enums.js';
import { faultOf, requireAskedBeforeEscalation, requireFollowable } from './profile.rules.js';

interface Row {
  readonly conditions: readonly StepCondition[];
  readonly kinds: readonly StepKind[];
  readonly audiences: readonly Audience[];
  /** Where it matters: only before, or only after the day. */
  readonly only?: 'before' | 'after';
}

const { ALWAYS, REPORT_MISSING, NO_ANSWER, STILL_OPEN, MINUTES_MISSING, MINUTES_SENT } = StepCondition;
const { REQUEST, CLOSING, REMINDER, ESCALATION, INVITATION, NOTICE } = StepKind;
const { RESPONSIBLE, DEPUTIES, OFFICE_HEAD, COORDINATOR, CHAIR, MEMBERS, MINUTE_TAKER } = Audience;
const { SECRETARIAT, STEERING_GROUP, NAMED_OFFICES } = Audience;

const asking = [REQUEST, CLOSING, REMINDER, NOTICE];
const ofConference = [COORDINATOR, CHAIR, MEMBERS, MINUTE_TAKER, SECRETARIAT, STEERING_GROUP, NAMED_OFFICES];
const ofCommittee = [COORDINATOR, MINUTE_TAKER, SECRETARIAT, NAMED_OFFICES];
const owed = (...conditions: StepCondition[]): Row[] => [
  { conditions, kinds: asking, audiences: [RESPONSIBLE, COORDINATOR] },
  { conditions, kinds: [ESCALATION], audiences: [OFFICE_HEAD] },
];

/** Everything a step for one audience may be; whatever is not here is refused. */
const allowed: Record<ProfileKind, readonly Row[]> = {
  CONFERENCE: [
    ...owed(REPORT_MISSING, STILL_OPEN),
    { conditions: [ALWAYS], kinds: [NOTICE], audiences: ofConference },
    {
      conditions: [MINUTES_MISSING, MINUTES_SENT],
      kinds: [NOTICE],
      audiences: ofConference,
      only: 'after',
    },
    { conditions: [ALWAYS], kinds: [INVITATION], audiences: [MEMBERS], only: 'before' },
    { conditions: [NO_ANSWER], kinds: [NOTICE], audiences: [MEMBERS] },
  ],
  COMMITTEE: [
    ...owed(STILL_OPEN),
    { conditions: [ALWAYS], kinds: [NOTICE], audiences: ofCommittee },
    { conditions: [MINUTES_MISSING, MINUTES_SENT], kinds: [NOTICE], audiences: ofCommittee, only: 'after' },
  ],
  HALF_YEARLY_STATUS: [
    ...owed(REPORT_MISSING),
    { conditions: [ALWAYS], kinds: [NOTICE], audiences: [COORDINATOR, NAMED_OFFICES] },
  ],
  DATA_DELIVERY: owed(STILL_OPEN),
  MILESTONE: owed(STILL_OPEN),
  MEASURE_END: owed(STILL_OPEN),
  RESOLUTION: owed(STILL_OPEN),
  OPEN_TASKS: owed(STILL_OPEN),
};

const step = (
  kind: StepKind,
  condition: StepCondition,
  audiences: readonly Audience[],
  offsetDays = -10,
  code = 'TEST-01',
) => ({ code, kind, condition, audiences, offsetDays });

const isAllowed = (kind: ProfileKind, of: ReturnType<typeof step>) =>
  allowed[kind].some(
    ({ conditions, kinds, audiences, only }) =>
      conditions.includes(of.condition) &&
      kinds.includes(of.kind) &&
      audiences.includes(of.audiences[0]) &&
      (only === undefined || (only === 'before') === of.offsetDays < 0),
  );

describe.each(Object.values(ProfileKind))('A step of the profile %s', (kind) => {
  it.each(Object.values(StepKind))('%s is taken exactly where somebody can hear of it', (stepKind) => {
    const combinations = Object.values(StepCondition).flatMap((condition) =>
      Object.values(Audience).flatMap((audience) =>
        [-10, 10].map((offset) => step(stepKind, condition, [audience], offset)),
      ),
    );
    const told = (of: ReturnType<typeof step>) => `${of.condition} ${of.audiences[0]} ${of.offsetDays}`;
    expect(combinations.filter((of) => faultOf(kind, of) === undefined).map(told)).toEqual(
      combinations.filter((of) => isAllowed(kind, of)).map(told),
    );
  });

  it('never says more to two audiences than to each of them, besides copies for deputies', () => {
    const others = Object.values(Audience).filter((audience) => audience !== DEPUTIES);
    let taken = 0;
    for (const stepKind of Object.values(StepKind))
      for (const condition of Object.values(StepCondition))
        for (const first of others)
          for (const second of others) {
            if (first === second) continue;
            if (faultOf(kind, step(stepKind, condition, [first, second])) !== undefined) continue;
            taken++;
            const alone = [first, second].map((audience) => step(stepKind, condition, [audience]));
            // An invitation needs members; who else gets it could not be invited alone
            const wanted =
              stepKind === INVITATION ? alone.filter((of) => of.audiences[0] === MEMBERS) : alone;
            expect(wanted.map((of) => faultOf(kind, of))).toEqual(wanted.map(() => undefined));
          }
    expect(taken).toBeGreaterThan(0);
  });

  it('has words in both languages for whatever is refused, and they name the step', () => {
    const faults = new Set<string>();
    for (const stepKind of Object.values(StepKind))
      for (const condition of Object.values(StepCondition))
        for (const first of Object.values(Audience))
          for (const second of Object.values(Audience))
            for (const offset of [-10, 10]) {
              const fault = faultOf(kind, step(stepKind, condition, [...new Set([first, second])], offset));
              if (fault) faults.add(fault);
            }
    expect(faults.size).toBeGreaterThan(3);
    for (const fault of faults)
      for (const locale of ['de', 'en'] as const)
        expect(message(fault, locale, { code: 'TEST-01' })).toMatch(/^(Schritt|Step) TEST-01: .{20,}\.$/);
  });
});

describe('Copies for deputies', () => {
  it.each([
    [ProfileKind.CONFERENCE, REMINDER, REPORT_MISSING, RESPONSIBLE, undefined],
    [ProfileKind.CONFERENCE, INVITATION, ALWAYS, MEMBERS, undefined],
    [ProfileKind.COMMITTEE, REMINDER, STILL_OPEN, RESPONSIBLE, undefined],
    [ProfileKind.DATA_DELIVERY, REMINDER, STILL_OPEN, RESPONSIBLE, undefined],
    [ProfileKind.CONFERENCE, NOTICE, ALWAYS, CHAIR, 'reviews.copyOfNothing'],
    [ProfileKind.CONFERENCE, NOTICE, REPORT_MISSING, COORDINATOR, 'reviews.copyOfNothing'],
    [ProfileKind.HALF_YEARLY_STATUS, NOTICE, ALWAYS, COORDINATOR, 'reviews.copyOfNothing'],
    [ProfileKind.COMMITTEE, NOTICE, ALWAYS, COORDINATOR, 'reviews.nothingToCommittees'],
    [ProfileKind.CONFERENCE, ESCALATION, REPORT_MISSING, OFFICE_HEAD, 'reviews.escalationToHeadsOnly'],
    [ProfileKind.CONFERENCE, NOTICE, NO_ANSWER, MEMBERS, 'reviews.onlyMembersAnswer'],
  ] as const)('%s %s %s to %s: %s', (kind, stepKind, condition, audience, fault) => {
    expect(faultOf(kind, step(stepKind, condition, [audience, DEPUTIES]))).toBe(fault);
  });
});

describe('A profile', () => {
  const request = step(REQUEST, REPORT_MISSING, [RESPONSIBLE], -56, 'CONF-02');
  const closing = step(CLOSING, REPORT_MISSING, [RESPONSIBLE], -28, 'CONF-04');
  const escalation = step(ESCALATION, REPORT_MISSING, [OFFICE_HEAD], -17, 'CONF-07');
  const refusal = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('refuses a code that stands twice and names the field', () => {
    expect(refusal(() => requireFollowable(ProfileKind.CONFERENCE, [request, request]))).toMatchObject({
      code: 'reviews.codeTwice',
      field: 'steps.1.code',
    });
  });

  it('names the step that cannot be followed', () => {
    const wrong = step(NOTICE, ALWAYS, [RESPONSIBLE], -5, 'CONF-20');
    expect(refusal(() => requireFollowable(ProfileKind.CONFERENCE, [request, wrong]))).toMatchObject({
      code: 'reviews.askOnlyWhoOwes',
      field: 'steps.1',
      details: { code: 'CONF-20' },
    });
  });

  it.each([
    ['asked twice before', [request, closing, escalation], undefined],
    ['asked once', [request, escalation], 'reviews.escalationTooEarly'],
    [
      'asked on the same day',
      [request, { ...closing, offsetDays: -17 }, escalation],
      'reviews.escalationTooEarly',
    ],
    [
      'asked only afterwards',
      [request, { ...closing, offsetDays: 5 }, escalation],
      'reviews.escalationTooEarly',
    ],
    ['nobody is told', [request], undefined],
  ])('escalates after two requests: %s', (_, steps, fault) => {
    const active = steps.map((of) => ({ ...of, active: true }));
    expect(refusal(() => requireAskedBeforeEscalation(active))).toEqual(
      fault === undefined
        ? undefined
        : expect.objectContaining({ code: fault, details: { code: 'CONF-07' } }),
    );
  });

  it('does not count a request that is switched off, nor minds an escalation that is', () => {
    const off = (of: ReturnType<typeof step>) => ({ ...of, active: false });
    const on = (of: ReturnType<typeof step>) => ({ ...of, active: true });
    expect(
      refusal(() => requireAskedBeforeEscalation([off(request), on(closing), on(escalation)])),
    ).toBeDefined();
    expect(refusal(() => requireAskedBeforeEscalation([on(request), off(escalation)]))).toBeUndefined();
  });
});
