import { type Actor, publicReader, Role, systemActor } from '../../src/kernel/actor.js';
import { Measure } from '../../src/features/measures/index.js';
import { StrategyTally } from '../../src/features/reports/summary.model.js';
import { Question, Reader } from '../../src/platform/read/index.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Sheet {
  title: string;
  leadOffice: { name: string };
  light: { shown: string; reasons: { text: string }[] };
}

const SHEET = new Question<Sheet | null>(
  `fragment Sheet on Measure { title leadOffice { ...Office } light { shown reasons { text } } }
   fragment Office on Office { name }`,
);

describe('What the program itself asks', () => {
  let app: TestApp;
  let shown: string;
  let hidden: string;

  beforeAll(async () => {
    app = await startTestApp();
    const measure = {
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: await app.make.office({ name: 'Sozialamt' }),
      status: 'IN_PROGRESS',
    };
    shown = await app.make.row('measure', {
      ...measure,
      number: 'FR-1',
      title: 'Lotsin',
      visibility: 'PUBLIC',
    });
    hidden = await app.make.row('measure', {
      ...measure,
      number: 'FR-2',
      title: 'Intern',
      visibility: 'INTERNAL',
    });
  });
  afterAll(() => app.close());

  const sheet = (id: string, actor: Actor) =>
    SHEET.ask(app.nest.get(Reader), actor, undefined, (ask) => ask.one(Measure, id));

  it('is answered in the words of the schema, rules included', async () => {
    await expect(sheet(shown, publicReader)).resolves.toEqual({
      title: 'Lotsin',
      leadOffice: { name: 'Sozialamt' },
      light: { shown: 'GREY', reasons: [{ text: expect.any(String) as string }] },
    });
  });

  it('is answered with the rights of whom it is asked for', async () => {
    await expect(sheet(hidden, publicReader)).resolves.toBeNull();
    await expect(sheet(hidden, { ...systemActor, roles: [Role.COMMITTEE_MEMBER] })).resolves.toBeNull();
    await expect(sheet(hidden, systemActor)).resolves.toMatchObject({ title: 'Intern' });
  });

  it('is refused where the schema has no such words', () => {
    expect(() => new Question('fragment Nonsense on Measure { weather }').toAsking()).toThrow(/weather/);
    expect(new Question('fragment Tally on StrategyTally { total }').toAsking().returnType).toHaveProperty(
      'name',
      StrategyTally.name,
    );
  });
});
