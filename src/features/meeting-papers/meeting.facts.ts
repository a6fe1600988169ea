import type { AgendaItemKind, BodyRole, BodyType, MeetingState } from '../conferences/index.js';

interface PersonFacts {
  readonly title: string | null;
  readonly name: string;
}

/** The head of a meeting, as its reader may see it. */
export interface MeetingFacts {
  readonly number: number;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly cancelReason: string | null;
  readonly body: {
    readonly name: string;
    readonly type: BodyType;
    readonly isPublic: boolean;
    readonly chair: PersonFacts | null;
    /** Who sits in it, as far as the reader may know. */
    readonly members: readonly { readonly role: BodyRole; readonly person: PersonFacts }[];
    readonly secretariatOffice: { readonly name: string; readonly sharedMailbox: string | null } | null;
    readonly area: { readonly name: string } | null;
  };
}

export const MEETING_FIELDS = `number heldOn startsAt endsAt place state cancelReason
  body { name type isPublic chair { title name } members { role person { title name } } secretariatOffice { name sharedMailbox } area { name } }`;

/** What has a place on an agenda. */
export interface Placed {
  readonly position: number;
  readonly isClosedSession: boolean;
}

export interface ItemFacts extends Placed {
  readonly titleWithSubject: string;
  readonly kind: AgendaItemKind;
  readonly durationMinutes: number | null;
  readonly isConsent: boolean;
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string | null;
}
