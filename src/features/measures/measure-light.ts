import { Field, ObjectType } from '@nestjs/graphql';
import { Light } from './light.js';
import { SelfAssessment } from './status-report.enums.js';

/** The traffic light of a measure with everything that explains it. Read, never stored. */
@ObjectType({ description: 'The traffic light of a measure (Ampel) with everything that explains it.' })
export class MeasureLight {
  @Field(() => Light, {
    description: 'What is shown: the worse of computed and self-assessed, or the override.',
  })
  shown: Light;

  @Field(() => Light, { description: 'What dates, milestones, reports and promises say.' })
  computed: Light;

  @Field(() => SelfAssessment, { nullable: true, description: 'What the office said in its newest report.' })
  selfAssessed: SelfAssessment | null;

  @Field({ description: 'Whether coordination has set it by hand.' })
  isOverridden: boolean;
}
