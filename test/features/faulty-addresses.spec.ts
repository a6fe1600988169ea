import { Role } from '../../src/kernel/actor.js';
import { BounceService } from '../../src/features/reminders/bounce.service.js';
import { onTheWire, sentBack } from '../support/bounces.js';
import { ReminderStory } from '../support/reminder-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TOKEN = '4c1f0d7e9a3b48d2a6c5e8f70192b3d4';
const COORDINATION = 'koordination@kreis.example';
const ADDRESS = 'Erste@amt.example';
const ID = 'd1f0a7f2.reminder@kreis.example';

interface Faulty {
  readonly id: string;
  readonly version: number;
  readonly address: string;
  readonly since: string;
  readonly diagnostic: string;
  readonly person: { name: string } | null;
  readonly office: { name: string } | null;
}

const LIST = `{ faultyAddresses { nodes { id version address since diagnostic person { name } office { name } } } }`;
const CLEAR = 'mutation Clear($input: ClearFaultyAddressInput!) { clearFaultyAddress(input: $input) }';

describe('An address at which mail does not arrive', () => {
  let app: TestApp;
  let officeId: string;
  let personId: string;

  beforeEach(async () => {
    app = await startTestApp({ environment: { BOUNCE_TOKEN: TOKEN } });
    officeId = await app.make.office({ name: 'Sozialamt', shared_mailbox: 'Postfach@amt.example' });
    await app.make.person({ email: COORDINATION, roles: [Role.COORDINATOR] });
    personId = await app.make.person({
      email: ADDRESS,
      name: 'Erste Person',
      officeId,
      roles: [Role.OFFICER],
    });
    await deliver();
  });
  afterEach(() => app.close());

  const deliver = (values: Record<string, unknown> = {}) =>
    app.make.row('delivery', {
      recipient_id: personId,
      address: 'erste@amt.example',
      day: '2026-11-02',
      message_id: ID,
      state: 'SENT',
      ...values,
    });

  const handIn = (message: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/mail/bounces`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822', ...headers },
      body: message,
    });

  const outcomeOf = async (message: string) => {
    const response = await handIn(message);
    expect(response.status).toBe(200);
    return ((await response.json()) as { outcome: string }).outcome;
  };

  const listed = async (email = COORDINATION) => {
    const client = await app.signedInAs(email);
    return (await client.ask<{ faultyAddresses: { nodes: Faulty[] } }>(LIST)).faultyAddresses.nodes;
  };

  const deliveryStates = async () =>
    (await app.make.rows<{ state: string }>`select state from delivery order by message_id`).map(
      ({ state }) => state,
    );

  it.each(['postfix', 'exchange-online', 'exim'])('is marked by a report of %s', async (server) => {
    expect(await outcomeOf(onTheWire(sentBack(server, ID)))).toBe('FAULTY_ADDRESS');
    expect(await deliveryStates()).toEqual(['BOUNCED']);
    const [faulty, ...others] = await listed();
    expect(others).toEqual([]);
    expect(faulty).toMatchObject({
      address: 'erste@amt.example',
      since: '2026-11-02',
      person: { name: 'Erste Person' },
      office: { name: 'Sozialamt' },
    });
    expect(faulty.diagnostic).toMatch(/^550 5\.1\./);
    expect(faulty.diagnostic).not.toContain('@');
  });

  it('is marked once, however often the report comes in, and stays clear after it was cleared', async () => {
    await outcomeOf(sentBack('postfix', ID));
    expect(await outcomeOf(sentBack('postfix', ID))).toBe('UNKNOWN_MAIL');
    const [{ id, version }, ...others] = await listed();
    expect(others).toEqual([]);
    const client = await app.signedInAs(COORDINATION);
    expect(await client.ask(CLEAR, { input: { id, version } })).toEqual({ clearFaultyAddress: true });
    expect(await outcomeOf(sentBack('postfix', ID))).toBe('UNKNOWN_MAIL');
    expect(await listed()).toEqual([]);
    expect(await client.refusals(CLEAR, { input: { id, version } })).toEqual([
      'reachability.faultyAddressNotFound',
    ]);
  });

  it('is not marked by a mail that is late', async () => {
    expect(await outcomeOf(sentBack('postfix-delayed', ID))).toBe('NOTHING');
    expect(await deliveryStates()).toEqual(['SENT']);
    expect(await listed()).toEqual([]);
  });

  it('is not marked where a policy refused the mail, which has not arrived all the same', async () => {
    const message = sentBack('postfix', ID).replaceAll('5.1.1', '5.7.1');
    expect(await outcomeOf(message)).toBe('NOT_DELIVERED');
    expect(await deliveryStates()).toEqual(['BOUNCED']);
    expect(await listed()).toEqual([]);
  });

  it('is not marked by a forged report: one that names no mail of ours to this address', async () => {
    await deliver({ message_id: 'zweite@kreis.example', address: 'zweite@amt.example' });
    expect(await outcomeOf(sentBack('postfix', 'invented@kreis.example'))).toBe('UNKNOWN_MAIL');
    expect(await outcomeOf(sentBack('postfix', 'zweite@kreis.example'))).toBe('UNKNOWN_MAIL');
    expect(await deliveryStates()).toEqual(['SENT', 'SENT']);
    expect(await listed()).toEqual([]);
  });

  it('is not marked by what people write', async () => {
    expect(await outcomeOf(sentBack('out-of-office', ID))).toBe('NO_REPORT');
    expect(await listed()).toEqual([]);
  });

  it('can be the shared mailbox of an office, which is named then', async () => {
    const toMailbox = (text: string) => text.replaceAll(/erste@amt\.example/gi, 'postfach@amt.example');
    await deliver({ message_id: 'm2@kreis.example', address: 'postfach@amt.example', recipient_id: null });
    expect(await outcomeOf(toMailbox(sentBack('postfix', 'm2@kreis.example')))).toBe('FAULTY_ADDRESS');
    expect(await listed()).toMatchObject([
      { address: 'postfach@amt.example', person: null, office: { name: 'Sozialamt' } },
    ]);
    await app.make.change('office', officeId, { shared_mailbox: 'neu@amt.example' });
    expect(await listed()).toEqual([]);
  });

  it('is forgotten when the person gets another one', async () => {
    await outcomeOf(sentBack('postfix', ID));
    await app.make.change('person', personId, { name: 'Erste Person-Neu' });
    expect(await listed()).toHaveLength(1);
    await app.make.change('person', personId, { email: 'neu@amt.example' });
    expect(await listed()).toEqual([]);
  });

  it('is not kept where it belongs to nobody by now', async () => {
    await app.make.change('person', personId, { email: 'neu@amt.example' });
    expect(await outcomeOf(sentBack('postfix', ID))).toBe('FAULTY_ADDRESS');
    expect(await deliveryStates()).toEqual(['BOUNCED']);
    expect(await listed()).toEqual([]);
    expect(await app.make.rows`select from faulty_address`).toEqual([]);
  });

  it('goes with the person', async () => {
    await outcomeOf(sentBack('postfix', ID));
    await app.make
      .rows`with gone as (delete from person where id = ${personId}::uuid returning 1) select from gone`;
    expect(await app.make.rows`select from faulty_address`).toEqual([]);
  });

  it('is shown to those who keep addresses and to the person, to nobody else', async () => {
    await outcomeOf(sentBack('postfix', ID));
    await app.make.person({ email: 'kollegin@amt.example', officeId, roles: [Role.OFFICE_HEAD] });
    await app.make.person({ email: 'verwaltung@kreis.example', roles: [Role.ADMINISTRATOR] });
    const seenBy = async (email: string) => {
      const client = await app.signedInAs(email);
      const { people } = await client.ask<{ people: { nodes: { mailAddressFaultySince: string | null }[] } }>(
        '{ people(filter: { name: "Erste" }) { nodes { mailAddressFaultySince } } }',
      );
      return people.nodes[0].mailAddressFaultySince;
    };
    expect(await seenBy(COORDINATION)).toBe('2026-11-02');
    expect(await seenBy('verwaltung@kreis.example')).toBe('2026-11-02');
    expect(await seenBy(ADDRESS)).toBe('2026-11-02');
    expect(await seenBy('kollegin@amt.example')).toBeNull();
    const [{ id, version }] = await listed('verwaltung@kreis.example');
    const colleague = await app.signedInAs('kollegin@amt.example');
    expect(await colleague.refusals(LIST)).toEqual(['people.notAllowed']);
    expect(await colleague.refusals(CLEAR, { input: { id, version } })).toEqual(['people.notAllowed']);
    expect(await colleague.ask('query Node($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      node: null,
    });
  });
});

describe('A reminder that comes back', () => {
  it('is found again by its Message-ID, as it was sent', async () => {
    const story = await ReminderStory.begin('2026-11-02');
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    const messageId = story.sink.mails[0].messageId.replace(/[<>]/g, '');
    const report = Buffer.from(sentBack('exchange-online', messageId));
    expect(await story.app.nest.get(BounceService, { strict: false }).take(report)).toBe('FAULTY_ADDRESS');
    await story.end();
  });
});

describe('The address for reports of mail servers', () => {
  const post = (url: string, init: RequestInit) => fetch(`${url}/mail/bounces`, { method: 'POST', ...init });
  const message = sentBack('postfix', ID);
  let app: TestApp;
  afterEach(() => app.close());

  it('is not there while no secret is set up', async () => {
    app = await startTestApp();
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822' };
    expect((await post(app.url, { headers, body: message })).status).toBe(404);
  });

  it('takes mail from who knows the secret, up to a size, as mail, and not without end', async () => {
    app = await startTestApp({ environment: { BOUNCE_TOKEN: TOKEN } });
    const asMail = { 'content-type': 'message/rfc822' };
    const known = { ...asMail, authorization: `Bearer ${TOKEN}` };
    const statusOf = async (headers: Record<string, string>, body: string) =>
      (await post(app.url, { headers, body })).status;
    expect(await statusOf(asMail, message)).toBe(401);
    expect(await statusOf({ ...asMail, authorization: `Bearer ${TOKEN}0` }, message)).toBe(401);
    expect(await statusOf({ ...asMail, authorization: `Basic ${TOKEN}` }, message)).toBe(401);
    expect(await statusOf({ ...known, 'content-type': 'text/plain' }, message)).toBe(200);
    expect(await statusOf({ ...known, 'content-type': 'application/json' }, '{}')).toBe(415);
    expect(await statusOf(known, `${message}${'x'.repeat(1024 * 1024)}`)).toBe(413);
    const many = await Promise.all(Array.from({ length: 310 }, () => statusOf(asMail, '')));
    expect(many.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
  });
});
