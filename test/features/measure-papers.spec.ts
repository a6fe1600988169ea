import { systemActor } from '../../src/kernel/actor.js';
import { Audience, PaperKind } from '../../src/features/papers/paper.enums.js';
import type { PaperSubject } from '../../src/features/papers/kind-of-paper.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { readPaper } from '../support/paper-reading.js';
import { StatementCounter } from '../support/statements.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const { PUBLIC, COMMITTEE, INTERNAL } = Audience;

/** What only those who plan may know. */
const HIDDEN = /Petra Planer|Geheime Lage|Geheime Strategie|Haushaltsrest|AR-9|Personalsache|SA-2026-02|4711/;

describe('Papers about measures', () => {
  let app: TestApp;
  let measureId: string;
  const ids: Record<string, string> = {};

  const said = async (kind: PaperKind, audience: Audience, subject: PaperSubject) => {
    const paper = await readPaper(app, { kind, audience, subject });
    return paper && JSON.stringify(paper);
  };
  const measure = (number: string, title: string, values: object = {}) =>
    app.make.row('measure', {
      number,
      title,
      field_of_action_id: ids.field,
      lead_office_id: ids.office,
      status: 'IN_PROGRESS',
      visibility: 'PUBLIC',
      is_county_wide: true,
      ...values,
    });

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    const organisation = await make.organisation();
    ids.field = await make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    ids.office = await make.office({ name: 'Jugendamt', organisation_id: organisation });
    ids.person = await make.person({ name: 'Petra Planer' });
    ids.area = await make.area({ name: 'Nordstadt' });
    measureId = await measure('AR-01', 'Familiencafé', { accountable_person_id: ids.person });
    await measure('AR-10', 'Zehnte');
    await measure('AR-2', 'Entfallene', {
      status: 'DISCONTINUED',
      discontinued_reason: 'NO_FUNDS',
      status_reason: 'Kein Geld',
    });
    await measure('AR-91', 'Interne', { visibility: 'INTERNAL' });
    await measure('AR-92', 'Entwurf', { status: 'DRAFT' });

    const strategy = async (number: number, title: string, visibility: string) => {
      const id = await make.row('strategy', { number, title, lead_office_id: ids.office, visibility });
      await make.row('measure_strategy', { measure_id: measureId, strategy_id: id });
      const version = await make.row('strategy_version', {
        strategy_id: id,
        number: 1,
        text: title,
        submitted_on: '2026-01-01',
      });
      await make.row('agreement', {
        strategy_version_id: version,
        organisation_id: organisation,
        state: 'AGREED',
        stated_on: '2026-02-01',
      });
      return id;
    };
    ids.strategy = await strategy(1, 'Teilhabe', 'PUBLIC');
    ids.hiddenStrategy = await strategy(2, 'Geheime Strategie', 'INTERNAL');
    const problem = async (number: number, title: string, visibility: string) => {
      const id = await make.row('problem_area', {
        number,
        title,
        description: title,
        urgency: 2,
        status: 'CONFIRMED',
        field_of_action_id: ids.field,
        visibility,
      });
      await make.row('strategy_problem_area', { strategy_id: ids.strategy, problem_area_id: id });
      return id;
    };
    const shown = await problem(1, 'Wenig Treffpunkte', 'PUBLIC');
    await problem(2, 'Geheime Lage', 'INTERNAL');
    const indicator = await make.row('indicator', {
      key: 'TEST_RATE',
      topic: 'POVERTY',
      name_de: 'Kinder in SGB II',
      unit: '%',
      formula: 'x',
      direction: 'HIGHER_IS_WORSE',
      source: 'BA',
      lowest_level: 'SOCIAL_SPACE',
      periodicity: 'YEARLY',
    });
    await make.row('evidence', {
      problem_area_id: shown,
      kind: 'INDICATOR_VALUE',
      indicator_id: indicator,
      area_id: ids.area,
      reference_date: '2025-12-31',
      observed_value: null,
      observed_suppressed: true,
    });
    const lock = await make.row('spending_lock', {
      text: 'Gesperrt',
      budget_position: 'Haushaltsrest',
      amount: 5000,
      year: 2026,
      condition: 'Konzept',
      visibility: 'INTERNAL',
      releasing_office_id: ids.office,
    });
    await make.row('measure_spending_lock', { measure_id: measureId, spending_lock_id: lock });

    const body = await make.row('body', {
      name: 'Sozialausschuss',
      short_name: 'SA',
      type: 'COMMITTEE',
      organisation_id: organisation,
      is_public: true,
    });
    ids.body = body;
    const meeting = await make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: '2026-03-26',
      starts_at: '17:00',
      visibility: 'PUBLIC',
    });
    for (const [position, isClosed] of [
      [1, false],
      [2, true],
    ] as const) {
      const item = await make.row('agenda_item', {
        meeting_id: meeting,
        position,
        title: isClosed ? 'Personalsache' : 'Familiencafé',
        kind: 'DECISION',
        is_closed_session: isClosed,
        measure_id: measureId,
      });
      await make.row('outcome', {
        agenda_item_id: item,
        number: `SA-2026-0${position}`,
        kind: 'RESOLUTION',
        text: 'Beschlossen.',
      });
    }
  });
  afterAll(() => app.close());

  it('tells outsiders of a measure only what they may see', async () => {
    for (const audience of [PUBLIC, COMMITTEE]) {
      const sheet = await said(PaperKind.MEASURE_SHEET, audience, { measureId });
      expect(sheet).toContain('Kinder in SGB II, Nordstadt: nicht ausweisbar, 31.12.2025, Quelle: BA');
      expect(sheet).toContain('SA-2026-01, 26.03.2026, Sozialausschuss');
      expect(sheet).not.toMatch(HIDDEN);
      expect(sheet).not.toMatch(/Sperrvermerk/);
    }
  });

  it('tells those who plan who is accountable and what is locked, and nobody of a closed session', async () => {
    const sheet = await readPaper(app, {
      kind: PaperKind.MEASURE_SHEET,
      audience: INTERNAL,
      subject: { measureId },
      bodyId: ids.body,
    });
    const text = JSON.stringify(sheet);
    expect(text).toContain('verantwortlich: Petra Planer');
    expect(text).toContain('Geheime Lage');
    expect(text).toMatch(/5\.000\s€ gesperrt \(Haushaltsrest, Haushaltsjahr 2026\)/);
    expect(text).not.toMatch(/Personalsache|SA-2026-02/);
  });

  it('has no sheet of what is hidden, and no catalogue of a strategy that is', async () => {
    const [hidden] = await app.make.rows<{ id: string }>`select id from measure where number = 'AR-91'`;
    expect(await said(PaperKind.MEASURE_SHEET, PUBLIC, { measureId: hidden.id })).toBeNull();
    expect(await said(PaperKind.MEASURE_SHEET, INTERNAL, { measureId: hidden.id })).toContain('Interne');
    const { hiddenStrategy: strategyId } = ids;
    expect(await said(PaperKind.MEASURE_CATALOGUE, PUBLIC, { strategyId })).toBeNull();
    expect(await said(PaperKind.MEASURE_CATALOGUE, INTERNAL, { strategyId })).toContain(
      'umfasst 1 vereinbarte Maßnahmen',
    );
  });

  it('lists for outsiders what is agreed and public, 10 after 1, what ended apart', async () => {
    const catalogue = await said(PaperKind.MEASURE_CATALOGUE, PUBLIC, {});
    expect(catalogue).toMatch(
      /umfasst 2 vereinbarte Maßnahmen; 1 weitere.*AR-01.*AR-10.*Entfallene Maßnahmen.*AR-2.*keine Mittel: Kein Geld/,
    );
    expect(catalogue).not.toMatch(HIDDEN);
    const internal = await said(PaperKind.MEASURE_CATALOGUE, INTERNAL, {});
    expect(internal).toContain('AR-91');
    expect(internal).not.toContain('AR-92');
  });

  it.each<[string, () => PaperSubject]>([
    ['a body', () => ({ bodyId: ids.body })],
    ['an office', () => ({ officeId: ids.office })],
    ['an area', () => ({ areaId: ids.area })],
    ['a field of action', () => ({ fieldOfActionId: ids.field })],
  ])('lists the measures of %s under its name', async (_, subject) => {
    const paper = await readPaper(app, {
      kind: PaperKind.MEASURE_CATALOGUE,
      audience: PUBLIC,
      subject: subject(),
    });
    expect(paper?.subtitle).toMatch(/Sozialausschuss|Jugendamt|Nordstadt|Armut/);
    expect(JSON.stringify(paper)).toContain('umfasst 2 vereinbarte');
  });

  it('lists those of one strategy, and none of another office', async () => {
    const strategyId = ids.strategy;
    expect(await said(PaperKind.MEASURE_CATALOGUE, PUBLIC, { strategyId })).toContain(
      'umfasst 1 vereinbarte',
    );
    const officeId = await app.make.office({ name: 'Sozialamt' });
    expect(await said(PaperKind.MEASURE_CATALOGUE, PUBLIC, { officeId })).toContain(
      'keine vereinbarte Maßnahme',
    );
  });

  it('leaves the entries to the sheets above 500 measures, and takes one more statement for any number', async () => {
    const counter = new StatementCounter(app.nest);
    const few = await counter.during(() => said(PaperKind.MEASURE_CATALOGUE, INTERNAL, {}));
    const transactions = app.nest.get(Transactions);
    await transactions.run({ actor: systemActor, source: 'DEMO' }, () =>
      transactions.manager!.query(
        `insert into measure (number, title, field_of_action_id, lead_office_id, status, is_county_wide)
         select 'AR-' || n, 'Weitere', $1, $2, 'IN_PROGRESS', true from generate_series(1000, 1500) n`,
        [ids.field, ids.office],
      ),
    );
    const many = await counter.during(() => said(PaperKind.MEASURE_CATALOGUE, INTERNAL, {}));
    expect(few.length).toBeGreaterThan(0);
    expect(many.length).toBe(few.length + 1);
    const catalogue = await said(PaperKind.MEASURE_CATALOGUE, INTERNAL, {});
    expect(catalogue).toContain('Über 500 Maßnahmen');
    expect(catalogue).not.toContain('Maßnahmen im Einzelnen');
  });
});
