import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { invalidInput } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Database } from '../../platform/database/database.js';
import { all, containing, type Sql, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { areasOverlap, rateOverAreasStatement, timeSeriesStatement } from './figure.statements.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { Indicator } from './indicator.entity.js';
import {
  ChangeIndicatorInput,
  CreateIndicatorInput,
  CreateIndicatorTargetInput,
  type IndicatorFilter,
  IndicatorsArgs,
} from './indicator.input.js';
import { requireOneWayOfAsking } from './indicator.rules.js';
import { IndicatorService } from './indicator.service.js';
import {
  ObservationPreview,
  RateOverAreasArgs,
  RecordedObservations,
  RecordObservationsInput,
  TimeSeriesArgs,
} from './observation.input.js';
import { AreaSeries, RateOverAreas } from './time-series.js';

const IndicatorConnection = connectionOf(Indicator);

@Resolver(() => Indicator)
export class IndicatorResolver {
  constructor(
    private readonly service: IndicatorService,
    private readonly database: Database,
  ) {}

  @Requires('indicators.read')
  @Query(() => Indicator, { nullable: true, description: 'One indicator, or null.' })
  indicator(
    @Args('id', { type: () => ID, description: 'Id of the indicator.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Indicator, id);
  }

  @Requires('indicators.read')
  @Query(() => IndicatorConnection, { description: 'Indicators, by default by name.' })
  indicators(@Args() { filter, ...page }: IndicatorsArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: Indicator, ...page, where: (indicator) => matching(indicator, filter) });
  }

  @Requires('indicators.read')
  @Costs(300)
  @Query(() => [AreaSeries], {
    description:
      'Figures of one indicator for many areas, in the order of the tree of areas. Errors: indicators.areasUnclear.',
  })
  timeSeries(@Args() asked: TimeSeriesArgs, @Ask() ask: Reading): Promise<Answer> {
    requireOneWayOfAsking(asked);
    return ask.compiled((compiler, nodes) => timeSeriesStatement(compiler, nodes, asked));
  }

  @Requires('indicators.read')
  @Costs(300)
  @Query(() => [RateOverAreas], {
    nullable: true,
    description:
      'A rate over several areas by reference date; null where the indicator is no rate. Errors: indicators.areasUnclear, indicators.areasOverlap.',
  })
  async rateOverAreas(@Args() asked: RateOverAreasArgs, @Ask() ask: Reading): Promise<Answer> {
    requireOneWayOfAsking(asked);
    if (asked.areaIds && (await this.overlap(asked.areaIds)))
      throw invalidInput('indicators.areasOverlap', 'areaIds');
    return ask.compiled((compiler, nodes) => rateOverAreasStatement(compiler, nodes, asked));
  }

  @Requires('indicators.deliver')
  @OnlyNow('What a delivery would do now.')
  @Query(() => [ObservationPreview], {
    description:
      'What a delivery of figures would do, row by row, before it is taken; nothing is written. Errors name the row in `details.faults`.',
  })
  observationsPreview(
    @Args('input', { description: 'The delivery.' }) input: RecordObservationsInput,
    @Ask() ask: Reading,
  ): Promise<ObservationPreview[]> {
    return this.service.previewObservations(ask.actor, input.observations);
  }

  @Requires('indicators.define')
  @Mutation(() => Indicator, { description: 'Adds an indicator. Errors: indicators.rateNeedsBoth.' })
  async createIndicator(
    @Args('input', { description: 'The indicator.' }) input: CreateIndicatorInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Indicator, await this.service.create(ask.actor, input), 'indicators.notFound');
  }

  @Requires('indicators.define')
  @Mutation(() => Indicator, {
    description: 'Changes an indicator. Errors: indicators.hasFigures, indicators.protectionStays.',
  })
  async changeIndicator(
    @Args('input', { description: 'The change.' }) input: ChangeIndicatorInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Indicator, await this.service.change(ask.actor, input), 'indicators.notFound');
  }

  @Requires('indicators.define')
  @Mutation(() => IndicatorTarget, {
    description:
      'Sets a target. Errors: indicators.targetBeforeBaseline, indicators.baselineMissing, indicators.baselineSecret.',
  })
  async createIndicatorTarget(
    @Args('input', { description: 'The target.' }) input: CreateIndicatorTargetInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(
      IndicatorTarget,
      await this.service.createTarget(ask.actor, input),
      'indicators.notFound',
    );
  }

  @Requires('indicators.deliver')
  @Mutation(() => RecordedObservations, {
    description: 'Takes a delivery of figures, whole or not at all. Errors name the row in `details.faults`.',
  })
  recordObservations(
    @Args('input', { description: 'The delivery.' }) input: RecordObservationsInput,
    @Ask() ask: Reading,
  ): Promise<RecordedObservations> {
    return this.service.recordObservations(ask.actor, input.observations);
  }

  private async overlap(areaIds: readonly string[]): Promise<boolean> {
    return (await this.database.firstRow<{ overlap: boolean }>(areasOverlap(areaIds)))?.overlap ?? false;
  }
}

const matching = (indicator: Sql, filter: IndicatorFilter = {}): Sql =>
  all([
    filter.topic ? sql`${indicator}.topic = ${filter.topic}` : undefined,
    filter.text
      ? sql`concat_ws(' ', ${indicator}.key, ${indicator}.name_de, ${indicator}.name_en) ilike ${containing(filter.text)}`
      : undefined,
    typeof filter.isHeadline === 'boolean' ? sql`${indicator}.is_headline = ${filter.isHeadline}` : undefined,
  ]);
