import { ObjectType } from '@nestjs/graphql';

/** The traffic light of a measure with everything that explains it. Read, never stored: its fields stand in the shape. */
@ObjectType({ description: 'The traffic light of a measure (Ampel) with everything that explains it.' })
export class MeasureLight {}
