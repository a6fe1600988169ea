import { ObjectType } from '@nestjs/graphql';

// The fields of these types are declared where it is said how they are read: in gap.shape.ts.

@ObjectType({ description: 'Something that is missing (Lücke), and who could close it.' })
export class Gap {}

@ObjectType({ description: 'How many gaps of one kind there are.' })
export class GapTotal {}
