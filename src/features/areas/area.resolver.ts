import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { all, containing, type Sql, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { Area } from './area.entity.js';
import { type AreaFilter, AreasArgs, CreateAreaInput } from './area.input.js';
import { AreaService } from './area.service.js';

const AreaConnection = connectionOf(Area);

@Resolver(() => Area)
export class AreaResolver {
  constructor(private readonly areas: AreaService) {}

  @Requires('areas.read')
  @Query(() => Area, { nullable: true, description: 'One area, or null.' })
  area(
    @Args('id', { type: () => ID, description: 'Id of the area.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Area, id);
  }

  @Requires('areas.read')
  @Query(() => AreaConnection, { name: 'areas', description: 'Areas, by default as the tree is walked.' })
  list(@Args() { filter, ...page }: AreasArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: Area, ...page, where: (area) => matching(area, filter) });
  }

  @Requires('areas.manage')
  @Mutation(() => Area, { description: 'Adds an area. Errors: areas.agsDoesNotFit, areas.levelDoesNotFit.' })
  async createArea(
    @Args('input', { description: 'The area.' }) input: CreateAreaInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Area, await this.areas.create(input), 'areas.notFound');
  }
}

const matching = (area: Sql, filter: AreaFilter = {}): Sql =>
  all([
    filter.level && sql`${area}.level = ${filter.level}`,
    filter.name ? sql`${area}.name ilike ${containing(filter.name)}` : undefined,
    filter.ags ? sql`${area}.ags = ${filter.ags}` : undefined,
    filter.withinId
      ? sql`starts_with(${area}.path, (select path from area where id = ${filter.withinId}::uuid)) and ${area}.id <> ${filter.withinId}::uuid`
      : undefined,
  ]);
