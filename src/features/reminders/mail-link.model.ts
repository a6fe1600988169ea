import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '../../kernel/actor.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { SelfAssessment } from '../measures/index.js';

export enum AnswerState {
  OPEN = 'OPEN',
  PUT_OFF = 'PUT_OFF',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  REPORTED = 'REPORTED',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(AnswerState, {
  name: 'AnswerState',
  description: 'What became of a report that a mail asked for.',
  valuesMap: {
    OPEN: { description: 'Offen: nothing has been said yet.' },
    PUT_OFF: { description: 'Noch nicht möglich: a later day was asked for or agreed.' },
    IN_PROGRESS: { description: 'In Arbeit: somebody has begun a report and not handed it in.' },
    SUBMITTED: { description: 'Vorgelegt: waits for release.' },
    REPORTED: { description: 'Gemeldet.' },
    NOT_NEEDED: { description: 'Nicht mehr nötig.' },
  },
});

export enum AnswerAction {
  UNCHANGED = 'UNCHANGED',
  REPORT = 'REPORT',
  NOT_YET = 'NOT_YET',
}
registerEnumType(AnswerAction, {
  name: 'AnswerAction',
  description: 'An answer that can be given from a mail.',
  valuesMap: {
    UNCHANGED: { description: 'Unverändert.' },
    REPORT: { description: 'Melden: a short report.' },
    NOT_YET: { description: 'Noch nicht möglich, with reason and new day.' },
  },
});

@ObjectType({ description: 'What was reported last on a measure: what "unchanged" would repeat.' })
export class LastSaid {
  @Field(() => LocalDay, { description: 'Day of the report.' })
  reportedOn: string;

  @Field(() => SelfAssessment, { description: 'How the office saw it.' })
  selfAssessment: SelfAssessment;

  @Field({ description: 'What it said.' })
  text: string;
}

@ObjectType({ description: 'One measure of a mail, and what can be answered.' })
export class AnswerItem {
  @Field(() => ID, { description: 'The measure.' })
  measureId: string;

  @Field({ description: 'Number of the measure.' })
  number: string;

  @Field({ description: 'Title of the measure.' })
  title: string;

  @Field(() => LocalDay, { description: 'Day by which the report is owed.' })
  dueOn: string;

  @Field(() => Int, { description: 'Days until then; negative when it is late.' })
  daysLeft: number;

  @Field(() => LocalDay, { nullable: true, description: 'Planned end of the measure, for who moves it.' })
  plannedEnd: string | null;

  @Field(() => AnswerState, { description: 'What became of it.' })
  state: AnswerState;

  @Field(() => LocalDay, { nullable: true, description: 'Later day that was asked for or agreed.' })
  putOffTo: string | null;

  @Field(() => LastSaid, { nullable: true, description: 'What was reported last; empty where nothing was.' })
  lastSaid: LastSaid | null;

  @Field(() => [AnswerAction], { description: 'The answers that are possible now.' })
  actions: AnswerAction[];

  @Field({ description: 'Whether an answer counts at once; otherwise it goes to the head for release.' })
  countsAtOnce: boolean;
}

@ObjectType({ description: 'What the link of a mail opens: the measures it asked for, and nothing else.' })
export class AnswerLink {
  @Field({ description: 'Whom the mail went to, and in whose name is answered.' })
  name: string;

  @Field(() => String, { description: 'Language of the person: de or en.' })
  locale: Locale;

  @Field(() => LocalDay, { description: 'Last day on which the link works.' })
  expiresOn: string;

  @Field(() => [AnswerItem], { description: 'The measures, the one owed first at the top.' })
  items: AnswerItem[];
}
