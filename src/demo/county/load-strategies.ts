import { yearOf } from '../../kernel/calendar.js';
import { Agreement, AgreementState, StrategyService } from '../../features/strategies/index.js';
import { type DemoStrategy, type DemoText, type DemoWord, strategies } from '../content/strategies.js';
import type { County } from './county.js';

/** Strategies with every wording they had, and what each organisation said to it. */
export async function loadStrategies(county: County): Promise<void> {
  for (const strategy of strategies) {
    await begin(county, strategy);
    for (const [index, text] of strategy.texts.entries()) {
      if (index > 0) await rewrite(county, strategy.key, text);
      if (text.askedDaysAgo !== undefined) await ask(county, strategy.key, text, text.askedDaysAgo);
    }
  }
}

async function begin(county: County, strategy: DemoStrategy): Promise<void> {
  const { key, title, field, lead, problems, period, visibility, texts } = strategy;
  const year = yearOf(county.clock.today());
  const [from, to] = period;
  await county.as('koordination', async (actor) => {
    const id = await county.service(StrategyService).create(actor, {
      title,
      visibility,
      text: texts[0].text,
      leadOfficeId: county.offices.of(lead),
      fieldOfActionId: county.fields.of(field),
      problemAreaIds: problems.map((problem) => county.problemAreas.of(problem)),
      periodFrom: `${year + from}-01-01`,
      periodTo: `${year + to}-12-31`,
    });
    county.strategies.set(key, id);
  });
}

async function rewrite(county: County, key: string, { text, askedDaysAgo = 0 }: DemoText): Promise<void> {
  const service = county.service(StrategyService);
  await county.asOn('koordination', county.day(-askedDaysAgo - 10), async (actor) => {
    const { id, version } = await service.getLatestVersion(county.strategies.of(key));
    await service.changeText(actor, { strategyVersionId: id, version, text });
  });
}

async function ask(county: County, key: string, { words = [] }: DemoText, daysAgo: number): Promise<void> {
  const service = county.service(StrategyService);
  const versionId = await county.asOn('koordination', county.day(-daysAgo), async (actor) => {
    const { id, version } = await service.getLatestVersion(county.strategies.of(key));
    const organisationIds = words.map(({ organisation }) => county.organisations.of(organisation));
    await service.submit(actor, { strategyVersionId: id, version, organisationIds });
    return id;
  });
  for (const word of words) await say(county, versionId, word);
}

/** Who withdraws has agreed before. */
async function say(county: County, versionId: string, word: DemoWord): Promise<void> {
  const { state, daysAgo } = word;
  if (state === AgreementState.ASKED || daysAgo === undefined) return;
  if (state === AgreementState.WITHDRAWN) {
    await say(county, versionId, { ...word, state: AgreementState.AGREED, daysAgo: daysAgo + 150 });
  }
  const organisationId = county.organisations.of(word.organisation);
  await county.asOn(word.by ?? 'koordination', county.day(-daysAgo), async (actor) => {
    const { version } = await county.database
      .repository(Agreement)
      .findOneByOrFail({ strategyVersionId: versionId, organisationId });
    await county.service(StrategyService).stateAgreement(actor, {
      strategyVersionId: versionId,
      organisationId,
      version,
      state,
      condition: word.condition,
    });
  });
}
