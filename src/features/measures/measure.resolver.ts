import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { LightService } from './light.service.js';
import { Measure } from './measure.entity.js';
import { measureMatches, MeasuresArgs } from './measure.filter.js';
import {
  ChangeMeasureInput,
  ChangeMeasureStatusInput,
  CreateMeasureInput,
  OverrideLightInput,
} from './measure.input.js';
import { MeasureLifeService } from './measure-life.service.js';
import { MeasureService } from './measure.service.js';

const MeasureConnection = connectionOf(Measure);

/** Measures themselves: read, written, moved along their life. */
@Resolver(() => Measure)
export class MeasureResolver {
  constructor(
    private readonly measures: MeasureService,
    private readonly life: MeasureLifeService,
    private readonly lights: LightService,
  ) {}

  @Requires('measures.read')
  @Query(() => Measure, { nullable: true, description: 'One measure, or null.' })
  measure(
    @Args('id', { type: () => ID, description: 'Id of the measure.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Measure, id);
  }

  @Requires('measures.read')
  @Query(() => Measure, { nullable: true, description: 'The measure of this number, or null.' })
  measureByNumber(
    @Args('number', { description: 'Number, for example AR-07.' }) number: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Measure, (measure) => sql`${measure}.number = ${number}`);
  }

  @Requires('measures.read')
  @Query(() => MeasureConnection, { name: 'measures', description: 'Measures, by default by number.' })
  list(@Args() { filter, ...page }: MeasuresArgs, @Ask() ask: Reading): Promise<Answer> {
    const { context } = ask;
    return ask.page({
      type: Measure,
      ...page,
      where: (measure) => (filter ? measureMatches(measure, filter, context) : undefined),
    });
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Begins a measure as a draft. Errors: measures.fieldOfActionUnknown, measures.personNotOfLeadOffice.',
  })
  async createMeasure(
    @Args('input', { description: 'The measure.' }) input: CreateMeasureInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Measure, await this.measures.create(ask.actor, input), 'measures.notFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Changes what a measure says. Errors: measures.wouldBecomeIncomplete, measures.moveNeedsReason.',
  })
  async changeMeasure(
    @Args('input', { description: 'The changes.' }) input: ChangeMeasureInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.measures.change(ask.actor, input);
    return ask.required(Measure, input.id, 'measures.notFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Moves a measure along its life. Errors: measures.moveNotPossible; measures.notReady with everything that is missing.',
  })
  async changeMeasureStatus(
    @Args('input', { description: 'The move.' }) input: ChangeMeasureStatusInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.life.move(ask.actor, input);
    return ask.required(Measure, input.id, 'measures.notFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Sets the light by hand, or gives it back to the rule. Errors: measures.overrideNeedsReason.',
  })
  async overrideLight(
    @Args('input', { description: 'The light and the reason.' }) input: OverrideLightInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.lights.override(ask.actor, input);
    return ask.required(Measure, input.id, 'measures.notFound');
  }
}
