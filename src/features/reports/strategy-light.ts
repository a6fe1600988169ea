import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Light } from '../measures/index.js';

/** Which rule made the light of a strategy. */
export enum RollUpRule {
  ENDED = 'ENDED',
  NOTHING_RUNS = 'NOTHING_RUNS',
  KEY_MEASURE_RED = 'KEY_MEASURE_RED',
  MANY_RED = 'MANY_RED',
  MOSTLY_SILENT = 'MOSTLY_SILENT',
  SOME_RED = 'SOME_RED',
  MANY_YELLOW = 'MANY_YELLOW',
  ON_TRACK = 'ON_TRACK',
}
registerEnumType(RollUpRule, {
  name: 'RollUpRule',
  description: 'Which rule made the light of a strategy; the first that fits counts.',
  valuesMap: {
    ENDED: { description: 'Beendet: no light.' },
    NOTHING_RUNS: { description: 'Keine laufende Maßnahme: no light.' },
    KEY_MEASURE_RED: { description: 'Nicht im Plan: a key measure is red.' },
    MANY_RED: { description: 'Nicht im Plan: at least a third of the running measures are red.' },
    MOSTLY_SILENT: { description: 'Keine Meldung: more than half of the running measures are silent.' },
    SOME_RED: { description: 'Gefährdet: a running measure is red.' },
    MANY_YELLOW: { description: 'Gefährdet: at least a third of the running measures are yellow.' },
    ON_TRACK: { description: 'Im Plan: none of these.' },
  },
});

/** The light of a strategy with everything that explains it. Read, never stored. */
@ObjectType({
  description:
    'The light of a strategy (Ampel), rolled up from the measures that are counted beside it, with the rule that made it.',
})
export class StrategyLight {
  @Field(() => Light, {
    nullable: true,
    description: 'What is shown: what the rule says, or what coordination set; empty where nothing runs.',
  })
  shown: Light | null;

  @Field(() => Light, { nullable: true, description: 'What the rule says; empty where nothing runs.' })
  computed: Light | null;

  @Field(() => RollUpRule, { description: 'The rule that decides.' })
  rule: RollUpRule;

  @Field({ description: 'That rule in words, with the numbers; to be printed beside the colour.' })
  text: string;

  @Field({ description: 'Whether coordination has set what is shown.' })
  isOverridden: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Since when and why coordination set it; to be printed beside the colour.',
  })
  overrideText: string | null;
}
