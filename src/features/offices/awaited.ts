import { ObjectType } from '@nestjs/graphql';

/** Who is waited for. Read, never stored: its fields stand in the shape. */
@ObjectType({ description: 'Who is waited for, as far as it can be said (worauf gewartet wird).' })
export class Awaited {}
