import { Args, ArgsType, Field, ID, InputType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Requires } from '../../platform/auth/requires.js';
import { all, containing, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Person } from './person.entity.js';

enum PersonSort {
  NAME = 'NAME',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(PersonSort, {
  name: 'PersonSort',
  description: 'What people are sorted by.',
  valuesMap: { NAME: { description: 'By name.' }, UPDATED_AT: { description: 'By last change.' } },
});

@InputType({ description: 'Narrows the list of people.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @Field(() => ID, { nullable: true, description: 'Only people of this office.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;
}

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people.' })
  filter?: PersonFilter;

  @Field(() => PersonSort, { defaultValue: PersonSort.NAME, description: 'Order.' })
  sortBy: PersonSort;
}

const PersonConnection = connectionOf(Person);

@Resolver(() => Person)
export class PersonResolver {
  @Requires('people.read')
  @Query(() => PersonConnection, { description: 'Active people.' })
  people(@Args() { filter, ...page }: PeopleArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Person,
      ...page,
      where: (person) =>
        all([
          sql`${person}.active`,
          filter?.name ? sql`${person}.name ilike ${containing(filter.name)}` : undefined,
          filter?.officeId ? sql`${person}.office_id = ${filter.officeId}::uuid` : undefined,
        ]),
    });
  }
}
