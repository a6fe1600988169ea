import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../auth/requires.js';
import { Node } from '../database/recorded.js';
import { Answer, Ask, Reading } from '../read/index.js';

@Resolver(() => Node)
export class NodeResolver {
  @Requires('nodes.read')
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null where there is none or the reader may not see it.',
  })
  node(
    @Args('id', { type: () => ID, description: 'Id of the object.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.node(id);
  }
}
