import { ObjectType } from '@nestjs/graphql';

/** The calendar somebody subscribes to. Its address is a secret that is shown once and cannot be read again. */
@ObjectType({
  description: 'The own calendar to subscribe to (Kalender-Abo); its address is shown only once.',
})
export class CalendarFeed {}
