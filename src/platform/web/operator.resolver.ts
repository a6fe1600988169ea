import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { OpenToAll } from '../auth/requires.js';
import { Config } from '../config/config.js';
import { OnlyNow } from '../graphql/as-of.js';

@ObjectType({ description: 'Betreiber: who runs the program, as the statement of accessibility names them.' })
export class Operator {
  @Field(() => String, { nullable: true, description: 'Its name; empty where nobody has set one.' })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mail address for people who come upon a barrier; empty where nobody has set one.',
  })
  accessibilityContact: string | null;
}

@Resolver(() => Operator)
export class OperatorResolver {
  constructor(private readonly config: Config) {}

  @OpenToAll()
  @OnlyNow('Who runs it now.')
  @Query(() => Operator, { description: 'Who runs the program, and whom to tell about a barrier.' })
  operator(): Operator {
    const { operatorName, accessibilityContact } = this.config;
    return { name: operatorName ?? null, accessibilityContact: accessibilityContact ?? null };
  }
}
