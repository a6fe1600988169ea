import { localDate } from '../../kernel/calendar.js';
import { BodyType, MeetingState } from '../conferences/index.js';
import { Audience, type PaperHead, PaperKind, PaperState } from '../papers/index.js';
import type { AgendaFacts } from './agenda.facts.js';
import { composeInvitation } from './invitation.compose.js';
import './messages.js';

const facts = (values: Partial<AgendaFacts> = {}, body: Partial<AgendaFacts['body']> = {}): AgendaFacts => ({
  number: 3,
  heldOn: '2026-06-18',
  startsAt: '09:00',
  endsAt: '11:30',
  place: 'Kreishaus',
  state: MeetingState.PLANNED,
  cancelReason: null,
  body: {
    name: 'Fachplanungskonferenz',
    type: BodyType.PLANNERS_CONFERENCE,
    isPublic: false,
    chair: null,
    members: [],
    secretariatOffice: { name: 'Stabsstelle', sharedMailbox: 'planung@kreis.example' },
    area: null,
    ...body,
  },
  totalMinutes: 0,
  roomMinutes: 150,
  agenda: [],
  review: null,
  papers: [],
  ...values,
});

const step = (dueOn: string, condition = 'NO_ANSWER', state = 'PLANNED') => ({ dueOn, condition, state });

const compose = (given: AgendaFacts, head: PaperHead = {}, language: 'de' | 'en' = 'de') =>
  composeInvitation(given, { audience: Audience.COMMITTEE, language, asOf: localDate('2026-06-03') }, head);
const paragraphs = (given: AgendaFacts) =>
  compose(given).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('The invitation', () => {
  it('names the papers that hold, without the agenda and itself', () => {
    const paper = (number: string, kind = PaperKind.PROGRESS_REPORT, state = PaperState.FROZEN) => ({
      number,
      kind,
      state,
      title: 'Fortschrittsbericht',
    });
    const { AGENDA, INVITATION } = PaperKind;
    const papers = [paper('2026/001'), paper('2026/002', AGENDA), paper('2026/003', INVITATION)];
    const withdrawn = paper('2026/004', PaperKind.RESOLUTION_PAPER, PaperState.WITHDRAWN);
    const lists = (given: AgendaFacts) => compose(given).blocks.filter(({ kind }) => kind === 'list');
    expect(lists(facts({ papers: [...papers, withdrawn] }))).toEqual([
      { kind: 'list', items: ['2026/001 Fortschrittsbericht'] },
    ]);
    expect(lists(facts({ papers: [withdrawn] }))).toEqual([]);
  });

  it('is a letter with the agenda, signed by the secretariat', () => {
    const { title, blocks } = compose(facts());
    expect(title).toBe('Einladung: Fachplanungskonferenz');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'fields',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'table',
      'signature',
    ]);
    expect(paragraphs(facts())).toEqual([
      'Sehr geehrte Damen und Herren,',
      'zur 3. Sitzung „Fachplanungskonferenz“ lade ich Sie ein: Donnerstag, 18.06.2026, 09:00 bis 11:30 Uhr, Kreishaus.',
      'Bitte bestätigen Sie Ihre Teilnahme oder nennen Sie eine Vertretung. Geschäftsstelle: Stabsstelle, planung@kreis.example.',
    ]);
    expect(blocks.at(-1)).toEqual({ kind: 'signature', lines: ['Stabsstelle'] });
  });

  it('asks for an answer before anybody is reminded of it', () => {
    const steps = [step('2026-06-10'), step('2026-06-08'), step('2026-06-02'), step('2026-06-05', 'ALWAYS')];
    expect(paragraphs(facts({ review: { steps } }))[2]).toContain('bis zum 08.06.2026');
    const past = [step('2026-06-02'), step('2026-06-08', 'NO_ANSWER', 'CANCELLED')];
    expect(paragraphs(facts({ review: { steps: past } }))[2]).not.toContain('bis zum');
  });

  it('is signed by whom the head names', () => {
    expect(
      compose(facts(), { signedBy: 'Der Landrat', signedInDeputyship: 'Mia Muster' }).blocks.at(-1),
    ).toEqual({
      kind: 'signature',
      lines: ['Der Landrat', 'In Vertretung: Mia Muster'],
    });
  });

  it('says only what is known', () => {
    const bare = facts({ place: null, endsAt: null }, { secretariatOffice: null });
    expect(paragraphs(bare).slice(1)).toEqual([
      'zur 3. Sitzung „Fachplanungskonferenz“ lade ich Sie ein: Donnerstag, 18.06.2026, 09:00 Uhr.',
      'Bitte bestätigen Sie Ihre Teilnahme oder nennen Sie eine Vertretung.',
    ]);
    expect(compose(bare).blocks.at(-1)).toMatchObject({ kind: 'table' });
    expect(
      paragraphs(facts({}, { secretariatOffice: { name: 'Stabsstelle', sharedMailbox: null } }))[2],
    ).toMatch(/Geschäftsstelle: Stabsstelle\.$/);
  });

  it('invites nobody to what does not take place', () => {
    expect(paragraphs(facts({ state: MeetingState.CANCELLED, cancelReason: 'Sturm' }))).toEqual([
      'Sehr geehrte Damen und Herren,',
      'Die Sitzung findet nicht statt: Sturm',
    ]);
  });

  it('has words in English', () => {
    const said = JSON.stringify(compose(facts({ review: { steps: [step('2026-06-08')] } }), {}, 'en'));
    expect(said).toContain('Please confirm by 08/06/2026');
    expect(said).not.toMatch(/meetingPapers\.|[{]\w+[}]/);
  });
});
