import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AgendaItemKind, AttendanceState, BodyRole, OutcomeKind } from '../conferences/index.js';

// What a revision holds, word by word as it was. Names are texts: whoever is renamed later was called so then.

@ObjectType({ description: 'An outcome as the minutes tell it.' })
export class MinutesOutcome {
  @Field(() => ID, { description: 'Id of the outcome.' })
  id: string;

  @Field({ description: 'Its number.' })
  number: string;

  @Field(() => OutcomeKind, { description: 'Its kind.' })
  kind: OutcomeKind;

  @Field({ description: 'The wording.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Who has to do it.' })
  responsibleOffice: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'By when.' })
  dueOn: string | null;
}

@ObjectType({ description: 'An agenda item as the minutes tell it.' })
export class MinutesItem {
  @Field(() => ID, { description: 'Id of the agenda item.' })
  id: string;

  @Field(() => Int, { description: 'Place among the public items, or among those of the closed session.' })
  position: number;

  @Field({ description: 'What it was about.' })
  title: string;

  @Field(() => AgendaItemKind, { description: 'What it was there for.' })
  kind: AgendaItemKind;

  @Field({ description: 'Nichtöffentlich.' })
  isClosedSession: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The course of the discussion, where minutes tell it.',
  })
  note: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Von der Tagesordnung abgesetzt: the day on which it was taken off, and then not treated.',
  })
  withdrawnOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off the agenda.' })
  withdrawnBecause: string | null;

  @Field(() => [MinutesOutcome], { description: 'What came out of it.' })
  outcomes: MinutesOutcome[];
}

@ObjectType({ description: 'Somebody on the list of a meeting, as the minutes tell it.' })
export class MinutesAttendance {
  @Field(() => ID, { description: 'Id of the person.' })
  personId: string;

  @Field({ description: 'First and last name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The office they worked in.' })
  office: string | null;

  @Field(() => BodyRole, { nullable: true, description: 'What they were in the body; empty for others.' })
  role: BodyRole | null;

  @Field(() => AttendanceState, { description: 'Whether they were there.' })
  state: AttendanceState;

  @Field(() => String, { nullable: true, description: 'Who came in their place.' })
  deputy: string | null;

  @Field(() => String, { nullable: true, description: 'Came later, HH:MM.' })
  cameAt: string | null;

  @Field(() => String, { nullable: true, description: 'Left earlier, HH:MM.' })
  leftAt: string | null;
}

/** A meeting as it was when its minutes were closed. */
@ObjectType({ description: 'A meeting as it was when its minutes were closed.' })
export class MinutesContent {
  @Field({ description: 'The body.' })
  body: string;

  @Field(() => Int, { description: 'Number of the meeting.' })
  number: number;

  @Field(() => LocalDay, { description: 'Day of the meeting.' })
  heldOn: string;

  @Field({ description: 'Hour of its beginning, HH:MM.' })
  startsAt: string;

  @Field(() => String, { nullable: true, description: 'Hour of its end, HH:MM.' })
  endsAt: string | null;

  @Field(() => String, { nullable: true, description: 'Where it took place.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote the minutes.' })
  author: string | null;

  @Field(() => [MinutesItem], {
    description: 'The agenda with what came out of it, as far as the reader may see it.',
  })
  items: MinutesItem[];

  @Field(() => [MinutesAttendance], { description: 'Who was there, as far as the reader may know.' })
  attendance: MinutesAttendance[];
}

/** Which part of the minutes was corrected. */
export enum MinutesPart {
  MEETING = 'MEETING',
  ITEM = 'ITEM',
  OUTCOME = 'OUTCOME',
  ATTENDANCE = 'ATTENDANCE',
}
registerEnumType(MinutesPart, {
  name: 'MinutesPart',
  description: 'Which part of the minutes was corrected.',
  valuesMap: {
    MEETING: { description: 'Kopf: place, hours, author.' },
    ITEM: { description: 'Tagesordnungspunkt.' },
    OUTCOME: { description: 'Ergebnis.' },
    ATTENDANCE: { description: 'Anwesenheit.' },
  },
});

@ObjectType({ description: 'One entry before and after a correction.' })
export class MinutesFieldChange {
  @Field({ description: 'Name of the field, as in the content.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What stood there; empty where nothing did.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there; empty where nothing does.' })
  after: string | null;
}

@ObjectType({ description: 'What a revision changed in one part of the minutes.' })
export class MinutesChange {
  @Field(() => MinutesPart, { description: 'Which part.' })
  part: MinutesPart;

  @Field({
    description: 'Which one: the title of the item, the number of the outcome, the name of the person.',
  })
  label: string;

  @Field(() => [MinutesFieldChange], { description: 'What is different.' })
  fields: MinutesFieldChange[];
}
