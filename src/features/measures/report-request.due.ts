import { ObjectType } from '@nestjs/graphql';

/** A report that somebody owes or has to release: what an office has on its desk. Read only; made of requests and drafts. */
@ObjectType({
  description:
    'A report that is owed by a day, was asked back, or waits for its release (fällige Statusmeldung).',
})
export class DueReport {}
