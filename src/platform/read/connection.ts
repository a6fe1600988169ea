import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Where a page lies in the whole list. */
@ObjectType({ description: 'Where this page lies in the whole list (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether more follow after this page.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether something comes before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry.' })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry; send it as `after` for the next page.',
  })
  endCursor: string | null;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of the order comes first.',
  valuesMap: {
    ASC: { description: 'Smallest, earliest, A first.' },
    DESC: { description: 'Largest, latest, Z first.' },
  },
});

export const MOST_PER_PAGE = 200;

/** No list is longer; passing over more is a mistake. */
const MOST_SKIPPED = 100_000;

/** Arguments that every list has. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many entries, at most ${MOST_PER_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_PER_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the entry after which the page begins.' })
  @IsOptional()
  @IsString()
  after?: string;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'How many entries are passed over before the page begins, for looking into the middle of a long list.',
  })
  @IsInt()
  @Min(0)
  @Max(MOST_SKIPPED)
  skip: number;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Direction of the order.' })
  direction: SortDirection;
}

/** The Relay connection type of a node type, with its edge type. */
export function connectionOf<Node>(node: Type<Node>): Type<unknown> {
  @ObjectType(`${node.name}Edge`, { description: `An entry of a list of type ${node.name}.` })
  class Edge {
    @Field({ description: 'Opaque place of the entry in the list.' })
    cursor: string;

    @Field(() => node, { description: 'The entry itself.' })
    node: Node;
  }

  @ObjectType(`${node.name}Connection`, { description: `A page of a list of type ${node.name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries with their cursors.' })
    edges: Edge[];

    @Field(() => [node], { description: 'The entries alone.' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Entries in the whole list that the reader may see.' })
    totalCount: number;
  }
  return Connection;
}
