import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

/** What is stored about somebody, with the addresses where it can be read and saved. */
@ObjectType({ description: 'Everything that is stored about somebody (Auskunft, Art. 15 DSGVO).' })
export class PersonalDataExport {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Name of the person.' })
  name: string;

  @Field(() => Instant, { description: 'When it was compiled.' })
  compiledAt: string;

  @Field({ description: 'All of it, as a JSON text.' })
  json: string;

  @Field({ description: 'Address of the readable page.' })
  pagePath: string;

  @Field({ description: 'Address of the JSON file.' })
  filePath: string;
}

/** Somebody whose data are to be masked, or soon. Read only. */
@ObjectType({ description: 'Somebody who has left, and from when on nothing names the person any more.' })
export class MaskingCandidate {
  personId: string;
}
