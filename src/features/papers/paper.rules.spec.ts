import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import type { Block } from '../../platform/rendering/index.js';
import type { KindOfPaper, PaperHead } from './kind-of-paper.js';
import './messages.js';
import { Audience, PaperAction, PaperKind, PaperState } from './paper.enums.js';
import { estimatedPages, paperWarnings, textOf } from './paper-warnings.rules.js';
import {
  allowedPaperActions,
  audiencesOf,
  headFor,
  lacksTreasurer,
  obstacleToMeeting,
  paperNumber,
  requireFittingPeriod,
  requireFittingSubject,
  requireHead,
  requirePaperAction,
  subjectOf,
} from './paper.rules.js';

const inRole = (role: Role): Actor => ({ ...systemActor, personId: 'somebody', roles: [role] });
const coordinator = inRole(Role.COORDINATOR);
const kind = (values: Partial<KindOfPaper>): KindOfPaper => ({
  kind: PaperKind.PROGRESS_REPORT,
  audiences: [Audience.PUBLIC, Audience.COMMITTEE],
  needs: [],
  read: () => Promise.resolve(null),
  compose: () => ({ title: '', blocks: [] }),
  ...values,
});

describe('What can be done with a paper', () => {
  const { DRAFT, FROZEN, WITHDRAWN } = PaperState;
  const { CHANGE, DELETE, FREEZE, CORRECT, WITHDRAW, ATTACH } = PaperAction;
  const table: Record<PaperState, PaperAction[]> = {
    [DRAFT]: [CHANGE, DELETE, FREEZE],
    [FROZEN]: [CORRECT, WITHDRAW, ATTACH],
    [WITHDRAWN]: [],
  };

  it.each(Object.values(PaperState))(
    'is what its state %s allows, and coordination alone does it',
    (state) => {
      expect(allowedPaperActions(coordinator, state).sort()).toEqual([...table[state]].sort());
      for (const action of Object.values(PaperAction)) {
        const act = (role: Role) => () => requirePaperAction(inRole(role), state, action);
        if (table[state].includes(action)) expect(act(Role.COORDINATOR)).not.toThrow();
        else expect(act(Role.COORDINATOR)).toThrow('papers.notInState');
        for (const role of Object.values(Role).filter((other) => other !== Role.COORDINATOR)) {
          expect(allowedPaperActions(inRole(role), state)).toEqual([]);
          expect(act(role)).toThrow();
        }
      }
    },
  );
});

describe('What a paper is about', () => {
  it('is what its columns say', () => {
    expect(subjectOf({ bodyId: 'b', meetingId: null, officeId: undefined })).toEqual({ bodyId: 'b' });
  });

  it('has to be what its kind needs, and may be what it takes', () => {
    const fits =
      (values: Partial<KindOfPaper>, subject: object, tellsSince = false) =>
      () =>
        requireFittingSubject(kind(values), subject, tellsSince);
    expect(fits({ needs: ['bodyId'] }, { bodyId: 'b' })).not.toThrow();
    expect(fits({ needs: ['bodyId'] }, {})).toThrow('papers.needs');
    expect(fits({ needs: ['bodyId'] }, { bodyId: 'b', areaId: 'a' })).toThrow('papers.takesNot');
    expect(fits({ needs: ['bodyId'], takes: ['areaId'] }, { bodyId: 'b', areaId: 'a' })).not.toThrow();
    // A meeting brings its body along
    expect(fits({ needs: ['meetingId'] }, { meetingId: 'm', bodyId: 'b' })).not.toThrow();
    expect(fits({}, {}, true)).toThrow('papers.tellsNoChanges');
    expect(fits({ tellsChanges: true }, {}, true)).not.toThrow();
  });

  it('has the versions of its kind, or fewer where somebody chose', () => {
    expect(audiencesOf(kind({}), undefined)).toEqual([Audience.PUBLIC, Audience.COMMITTEE]);
    expect(audiencesOf(kind({}), [Audience.COMMITTEE])).toEqual([Audience.COMMITTEE]);
    expect(() => audiencesOf(kind({}), [Audience.INTERNAL])).toThrow('papers.audienceNotOfKind');
  });

  it('needs the words without which its kind makes no sense', () => {
    const resolution = kind({ needsHead: ['proposedResolution'] });
    expect(() => requireHead(resolution, {})).toThrow('papers.headMissing');
    expect(() => requireHead(resolution, { proposedResolution: '' })).toThrow('papers.headMissing');
    expect(() => requireHead(resolution, { proposedResolution: 'Der Ausschuss beschließt.' })).not.toThrow();
    expect(() => requireHead(kind({}), {})).not.toThrow();
  });

  it('tells what happened before the moment it holds for, also within one day', () => {
    const at = (hour: string) => ({ at: `2026-11-22T${hour}:00:00.000001Z`, day: localDate('2026-11-22') });
    expect(() => requireFittingPeriod(at('12'), at('11'))).not.toThrow();
    expect(() => requireFittingPeriod(at('12'), null)).not.toThrow();
    expect(() => requireFittingPeriod(at('12'), at('12'))).toThrow('papers.sinceNotBefore');
    expect(() => requireFittingPeriod(at('12'), at('13'))).toThrow('papers.sinceNotBefore');
  });

  it('is numbered by year', () => {
    expect([paperNumber(2026, 7), paperNumber(2026, 1234)]).toEqual(['2026/007', '2026/1234']);
  });
});

describe('What is entered for a paper', () => {
  const head: PaperHead = {
    occasion: 'Beschluss vom März',
    closedNote: 'geheim',
    consultations: [
      { body: 'Ältestenrat', role: 'HEARING', isPublic: false },
      { body: 'Ausschuss', role: 'TAKE_NOTE', isPublic: true },
    ],
    coSignatures: [{ office: 'Kämmerei', isTreasurer: true, note: 'nur wenn gespart wird' }],
  };

  it('is shown to the public without what is closed', () => {
    expect(headFor(Audience.PUBLIC, head)).toEqual({
      occasion: 'Beschluss vom März',
      consultations: [{ body: 'Ausschuss', role: 'TAKE_NOTE', isPublic: true }],
      coSignatures: [{ office: 'Kämmerei', isTreasurer: true }],
    });
    expect(headFor(Audience.PUBLIC, {})).toEqual({});
    for (const audience of [Audience.COMMITTEE, Audience.INTERNAL])
      expect(headFor(audience, head)).toBe(head);
  });

  it('needs the signature of the treasurer where money moves', () => {
    const [coSignature] = head.coSignatures!;
    const money = { none: false, expensePerYear: 1 };
    const cases: [PaperHead, boolean][] = [
      [{}, false],
      [{ financialImpact: { none: true } }, false],
      [{ financialImpact: money }, true],
      [{ financialImpact: money, coSignatures: [coSignature] }, true],
      [{ financialImpact: money, coSignatures: [{ office: 'Rechtsamt', signedOn: '2026-11-01' }] }, true],
      [{ financialImpact: money, coSignatures: [{ ...coSignature, signedOn: '2026-11-01' }] }, false],
    ];
    for (const [entered, lacks] of cases) {
      expect([entered, lacksTreasurer(entered)]).toEqual([entered, lacks]);
      expect(obstacleToMeeting(entered) !== undefined).toBe(lacks);
    }
  });
});

describe('What to look at before a paper is frozen', () => {
  const complete: PaperHead = {
    consultations: [{ body: 'Ausschuss', role: 'TAKE_NOTE', isPublic: true }],
    financialImpact: { none: true },
  };
  const codes = (
    head: PaperHead,
    blocks: Block[] = [],
    remarks: string[] = [],
    of = PaperKind.PROGRESS_REPORT,
  ) => paperWarnings(of, head, blocks, remarks, 'de').map(({ code }) => code);
  const line: Block = { kind: 'paragraph', text: 'Ein Satz.' };
  const table = (rows: number): Block => ({
    kind: 'table',
    name: 'T',
    caption: 'Tabelle',
    columns: [{ title: 'Nr.', type: 'text' }],
    rows: Array.from({ length: rows }, (_, n) => [`${n}`]),
    empty: 'Keine.',
  });

  it('is nothing where all is said', () => {
    expect(codes(complete, [line])).toEqual([]);
  });

  it('is what was not said, of papers that have a head', () => {
    expect(codes({})).toEqual(['NO_CONSULTATION', 'MONEY_UNSAID']);
    expect(codes({}, [], [], PaperKind.AGENDA)).toEqual([]);
  });

  it('is who has not signed, by name', () => {
    const head = {
      ...complete,
      coSignatures: [{ office: 'Rechtsamt' }, { office: 'Kämmerei', signedOn: '2026-11-01' }],
    };
    const [warning, ...others] = paperWarnings(PaperKind.AGENDA, head, [], [], 'de');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: 'CO_SIGNATURES_OPEN',
      text: expect.stringMatching('Rechtsamt') as string,
    });
    expect(warning.text).not.toMatch('Kämmerei');
  });

  it('is text of more than four pages and tables of more than ten rows, annexes not counted', () => {
    const annex: Block = { kind: 'annex', title: 'Anlage 1' };
    const many = (count: number) => Array.from({ length: count }, () => line);
    expect(estimatedPages(many(90))).toBe(4);
    expect(codes(complete, many(90))).toEqual([]);
    expect(codes(complete, many(93))).toEqual(['TOO_LONG']);
    expect(codes(complete, [annex, ...many(93), table(11)])).toEqual([]);
    expect(textOf([line, annex, line])).toEqual([line]);
    expect(codes(complete, [table(10)])).toEqual([]);
    expect(codes(complete, [table(11)])).toEqual(['TABLE_TOO_LONG']);
  });

  it('is what the kind has to say', () => {
    expect(paperWarnings(PaperKind.AGENDA, {}, [], ['Noch nicht gemeldet: Bauamt.'], 'de')).toEqual([
      { code: 'OF_THE_KIND', text: 'Noch nicht gemeldet: Bauamt.' },
    ]);
  });
});
