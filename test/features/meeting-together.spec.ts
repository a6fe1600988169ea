import { Role } from '../../src/kernel/actor.js';
import { Client } from '../support/client.js';
import { Listener } from '../support/listener.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Shown {
  readonly meetingChanged: {
    readonly agenda: (Seen & { readonly title: string })[];
    readonly outcomes: (Seen & { readonly text: string })[];
    readonly attendance: (Seen & { readonly state: string; readonly person: { readonly id: string } })[];
  };
}

const SHOWN = `agenda { id version title } outcomes { id version text } attendance { id version state person { id } }`;
const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
};
const CHANGE_ITEM = mutation('changeAgendaItem', 'version');
const CHANGE_OUTCOME = mutation('changeOutcome', 'version');
const ATTENDANCE = mutation('recordAttendance', 'version');

const TODAY = '2026-11-02';

describe('Two who take down a meeting at once, each at a process of their own', () => {
  let app: TestApp;
  let first: Client;
  let second: Client;
  let screens: Listener<Shown>[];
  let meetingId: string;
  let item: string;
  let outcome: string;
  let person: string;

  const shown = (screen: Listener<Shown>) => screen.heard.at(-1)?.meetingChanged;
  /** Both screens come to show it; nobody reloads. */
  const bothShow = (what: string, holds: (meeting: Shown['meetingChanged']) => boolean) =>
    until(`both screens show ${what}`, () =>
      screens.every((screen) => screen.heard.length > 0 && holds(shown(screen)!)),
    );
  /** Two changes of what both saw at the same version: exactly one of them holds, and the other is told. */
  const collide = async (text: string, inputs: readonly [object, object]) => {
    const refusals = await Promise.all([
      first.refusals(text, { input: inputs[0] }),
      second.refusals(text, { input: inputs[1] }),
    ]);
    expect([...refusals].sort()).toEqual([[], ['database.changedMeanwhile']]);
    return refusals[0].length === 0 ? 0 : 1;
  };

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    for (const name of ['eins', 'zwei'])
      await make.person({ name, email: `${name}@kreis.example`, roles: [Role.COORDINATOR] });
    person = await make.person({ name: 'mitglied' });
    first = await app.signedInAs('eins@kreis.example');
    second = new Client(await app.startBeside());
    await second.signIn('zwei@kreis.example');
    const body = await make.row('body', {
      name: 'Fachplanerkonferenz',
      short_name: 'FPK',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: await make.organisation(),
    });
    meetingId = await make.row('meeting', { body_id: body, number: 1, held_on: TODAY, state: 'INVITED' });
    item = await make.row('agenda_item', { meeting_id: meetingId, position: 1, title: 'Bericht' });
    outcome = await make.row('outcome', {
      agenda_item_id: item,
      number: 'FPK-2026-01',
      kind: 'RECOMMENDATION',
      text: 'So soll es sein.',
    });
    await make.row('attendance', { meeting_id: meetingId, person_id: person });
    const query = `subscription Watch($id: ID!) { meetingChanged(id: $id) { ${SHOWN} } }`;
    screens = [first, second].map((client) => new Listener<Shown>(client, query, { id: meetingId }));
    let time = 0;
    await until('both screens are open', async () => {
      const [{ version }] = await make.rows<Seen>`select version from agenda_item where id = ${item}`;
      await first.ask(CHANGE_ITEM, { input: { id: item, version, note: `Probe ${++time}` } });
      return screens.every((screen) => screen.heard.length > 0);
    });
  });
  afterAll(async () => {
    await Promise.all(screens.map((screen) => screen.close()));
    await app.close();
  });

  it('see each change of an agenda item, and do not overwrite each other', async () => {
    const [{ version }] = await app.make.rows<Seen>`select version from agenda_item where id = ${item}`;
    const titles = ['Bericht der ersten', 'Bericht der zweiten'];
    const winner = await collide(CHANGE_ITEM, [
      { id: item, version, title: titles[0] },
      { id: item, version, title: titles[1] },
    ]);
    await bothShow('the title that holds', ({ agenda }) => agenda[0].title === titles[winner]);
  });

  it('see each change of an outcome, and do not overwrite each other', async () => {
    const texts = ['Fassung der ersten', 'Fassung der zweiten'];
    const winner = await collide(CHANGE_OUTCOME, [
      { id: outcome, version: 1, text: texts[0] },
      { id: outcome, version: 1, text: texts[1] },
    ]);
    await bothShow('the text that holds', ({ outcomes }) => outcomes[0].text === texts[winner]);
    expect(shown(screens[0])?.outcomes).toEqual([{ id: outcome, version: 2, text: texts[winner] }]);
  });

  it('see who came, and do not overwrite each other', async () => {
    const presences = ['PRESENT', 'ABSENT_EXCUSED'];
    const told = (presence: string) => ({
      meetingId,
      people: [{ personId: person, version: 1, presence }],
    });
    const winner = await collide(ATTENDANCE, [told(presences[0]), told(presences[1])]);
    await bothShow('who came', ({ attendance }) => attendance[0].state === presences[winner]);
  });

  it('may change different things at once, and both changes hold', async () => {
    const [{ version }] = await app.make.rows<Seen>`select version from agenda_item where id = ${item}`;
    const refusals = await Promise.all([
      first.refusals(CHANGE_ITEM, { input: { id: item, version, title: 'Neu' } }),
      second.refusals(CHANGE_OUTCOME, { input: { id: outcome, version: 2, text: 'Auch neu' } }),
    ]);
    expect(refusals).toEqual([[], []]);
    await bothShow(
      'both changes',
      ({ agenda, outcomes }) => agenda[0].title === 'Neu' && outcomes[0].text === 'Auch neu',
    );
  });
});
