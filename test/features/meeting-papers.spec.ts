import { Audience, PaperKind } from '../../src/features/papers/paper.enums.js';
import { MeetingStory } from '../support/meeting-story.js';
import { readPaper } from '../support/paper-reading.js';

/** What only members of the body may know. */
const CLOSED = /Personalsache|N 1|[Nn]ichtöffentlich/;

/** What nobody outside the administration may know: what an internal measure is called. */
const INTERNAL = /Familiencafé Gartenvorstadt|JU-01/;

describe('Papers of a meeting', () => {
  let story: MeetingStory;

  const said = async (kind: PaperKind, audience: Audience, subject: object = {}) => {
    const paper = await readPaper(story.app, {
      kind,
      audience,
      subject: { meetingId: story.meeting.id, ...subject },
      bodyId: story.bodyId,
      since: '2026-11-01',
    });
    return paper && JSON.stringify(paper);
  };

  beforeAll(async () => {
    story = await MeetingStory.begin();
    const { make } = story.app;
    await make.change('body', story.bodyId, { is_public: true, chair_id: story.people['Mona Mitglied'] });
    await make.change('meeting', story.meeting.id, { visibility: 'PUBLIC' });
    story.meeting = { ...story.meeting, version: story.meeting.version + 1 };
    await make.change('measure', story.measureId, {
      title: 'Familiencafé Gartenvorstadt',
      visibility: 'INTERNAL',
    });
    await make.row('meeting', {
      body_id: story.bodyId,
      number: 2,
      held_on: '2026-12-14',
      starts_at: '09:00',
      visibility: 'INTERNAL',
    });
    await story.hold();
  });
  afterAll(() => story.end());

  it('tells the public nothing of the closed session, of people and of what is internal', async () => {
    const agenda = await said(PaperKind.AGENDA, Audience.PUBLIC);
    expect(agenda).toMatch(/Ö 1.*Begrüßung.*Ö 2.*Bericht zum Familiencafé/);
    const minutes = await said(PaperKind.MINUTES, Audience.PUBLIC);
    expect(minutes).toMatch(/Ö 2 Bericht zum Familiencafé.*Die Öffnungszeiten werden geprüft.*2026-12-18/);
    const tasks = await said(PaperKind.OPEN_TASKS, Audience.PUBLIC, { bodyId: story.bodyId });
    expect(tasks).toContain('Offen: 1, davon überfällig: 0.');
    for (const paper of [agenda, minutes, tasks]) {
      expect(paper).not.toMatch(CLOSED);
      expect(paper).not.toMatch(INTERNAL);
      expect(paper).not.toContain('Klara Koordination');
    }
    expect(agenda).not.toContain('Mona Mitglied');
    // Who sits in a public body is known, and so is who came
    expect(minutes).toMatch(/Mona Mitglied.*anwesend, bis 11:00 Uhr.*Anton Ausschuss.*entschuldigt/);
  });

  it('tells members of the closed session, apart, and of no measure that they may not see', async () => {
    const agenda = await said(PaperKind.AGENDA, Audience.COMMITTEE);
    expect(agenda).toMatch(/Mona Mitglied.*Ö 2.*Nichtöffentliche Sitzung.*N 1.*Personalsache/);
    expect(agenda).toContain('Geplant sind 60 Minuten, der Raum ist aber nur für 30 Minuten gebucht');
    const minutes = await said(PaperKind.MINUTES, Audience.COMMITTEE);
    expect(minutes).toMatch(/Einwände bis.*07\.12\.2026.*Nichtöffentliche Sitzung.*N 1 Personalsache/);
    for (const paper of [agenda, minutes]) expect(paper).not.toMatch(INTERNAL);
    expect(await said(PaperKind.INVITATION, Audience.COMMITTEE)).toMatch(/lade ich Sie ein.*Personalsache/);
  });

  it('tells those who plan of the measure, and not of the closed session', async () => {
    const agenda = await said(PaperKind.AGENDA, Audience.INTERNAL);
    expect(agenda).toContain('Bericht zum Familiencafé: Familiencafé Gartenvorstadt');
    const minutes = await said(PaperKind.MINUTES, Audience.INTERNAL);
    expect(minutes).toContain('Klara Koordination');
    expect(minutes).toContain('JU-01');
    const extract = await said(PaperKind.OFFICE_EXTRACT, Audience.INTERNAL, { officeId: story.officeId });
    expect(extract).toMatch(/Auszug für: Jugendamt.*Die Öffnungszeiten werden geprüft.*JU-01/);
    for (const paper of [agenda, minutes, extract]) expect(paper).not.toMatch(CLOSED);
  });

  it('tells an office nothing of what others have to do', async () => {
    const other = await story.app.make.office({ name: 'Sozialamt' });
    const extract = await said(PaperKind.OFFICE_EXTRACT, Audience.COMMITTEE, { officeId: other });
    expect(extract).toContain('für Ihre Stelle nichts');
    expect(extract).not.toMatch(/Öffnungszeiten|Familiencafé/);
    const tasks = await said(PaperKind.OPEN_TASKS, Audience.INTERNAL, { officeId: other });
    expect(tasks).toMatch(/Es ist kein Auftrag offen/);
  });

  it('has no version for whoever may not know that there is a meeting, and none of minutes not sent', async () => {
    const [next] = await story.app.make.rows<{ id: string }>`select id from meeting where number = 2`;
    for (const kind of [PaperKind.AGENDA, PaperKind.MINUTES])
      expect(await said(kind, Audience.PUBLIC, { meetingId: next.id })).toBeNull();
    expect(await said(PaperKind.AGENDA, Audience.INTERNAL, { meetingId: next.id })).toContain('2. Sitzung');
    expect(await said(PaperKind.MINUTES, Audience.INTERNAL, { meetingId: next.id })).toBeNull();
    expect(await said(PaperKind.OFFICE_EXTRACT, Audience.INTERNAL, { officeId: next.id })).toBeNull();
  });

  it('lists what was late with what a later meeting said, and what is done for the last time', async () => {
    const { app, bodyId } = story;
    const [task] = await app.make.rows<{ id: string; version: number }>`
      select id, version from outcome where kind = 'TASK'`;
    const [next] = await app.make.rows<{ id: string }>`select id from meeting where number = 2`;
    await app.make.change('meeting', next.id, { visibility: 'PUBLIC' });
    const agendaItemId = await app.make.row('agenda_item', {
      meeting_id: next.id,
      position: 1,
      title: 'Offener Auftrag',
      kind: 'DISCUSSION',
      follows_outcome_id: task.id,
    });
    await app.make.row('outcome', {
      agenda_item_id: agendaItemId,
      number: 'FPK-2026-90',
      kind: 'INFORMATION',
      text: 'Die Stelle ist nicht besetzt.',
    });
    app.clock.setTo('2026-12-28');
    expect(await said(PaperKind.OPEN_TASKS, Audience.PUBLIC, { bodyId })).toContain(
      '10 Tage überfällig\\nSitzung am 14.12.2026: Die Stelle ist nicht besetzt.',
    );
    await story.act('completeOutcome', {
      id: task.id,
      version: task.version,
      doneOn: '2026-12-27',
      completionNote: 'Bis 18 Uhr geöffnet.',
    });
    expect(await said(PaperKind.OPEN_TASKS, Audience.PUBLIC, { bodyId })).toMatch(
      /Offen: 0.*erledigt: 1.*Bis 18 Uhr geöffnet/,
    );
    const later = {
      kind: PaperKind.OPEN_TASKS,
      audience: Audience.PUBLIC,
      subject: { bodyId },
      since: '2026-12-27',
    };
    expect(JSON.stringify(await readPaper(app, later))).not.toContain('Bis 18 Uhr');
  });
});
