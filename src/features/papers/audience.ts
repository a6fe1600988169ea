import { type Actor, type Locale, publicReader, Role, systemActor } from '../../kernel/actor.js';
import { Audience } from './paper.enums.js';

/**
 * In whose place a version of a paper is read: nobody in particular, with the rights that all of its readers have. What such a
 * reader cannot see, the version cannot say. Those who plan are no members of the body, so its closed session is told to the
 * committee only.
 */
export function readerOf(audience: Audience, bodyId: string | null, locale: Locale): Actor {
  switch (audience) {
    case Audience.PUBLIC:
      return { ...publicReader, locale };
    case Audience.COMMITTEE:
      return { ...systemActor, roles: [Role.COMMITTEE_MEMBER], bodyIds: bodyId ? [bodyId] : [], locale };
    case Audience.INTERNAL:
      return { ...systemActor, roles: [Role.OFFICER], locale };
  }
}
