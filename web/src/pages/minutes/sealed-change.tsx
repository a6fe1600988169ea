import { type KeyOf, useWords } from '../../words/words.js';
import { conferencesWords } from '../conferences/words.js';
import type { Revision } from './closing-data.js';
import { minutesWords } from './words.js';

type Change = Revision['changes'][number];
type FieldChange = Change['fields'][number];

const fields = [
  'author',
  'body',
  'cameAt',
  'deputy',
  'dueOn',
  'endsAt',
  'heldOn',
  'isClosedSession',
  'kind',
  'leftAt',
  'name',
  'note',
  'number',
  'office',
  'place',
  'position',
  'responsibleOffice',
  'role',
  'startsAt',
  'state',
  'text',
  'title',
  'withdrawnBecause',
  'withdrawnOn',
] as const;

const codes: Readonly<Record<string, KeyOf<typeof minutesWords>>> = {
  'ITEM.kind.DECISION': 'meeting.kind.DECISION',
  'ITEM.kind.DISCUSSION': 'meeting.kind.DISCUSSION',
  'ITEM.kind.INFORMATION': 'meeting.kind.INFORMATION',
  'ITEM.isClosedSession.true': 'sealed.yes',
  'ITEM.isClosedSession.false': 'sealed.no',
  'OUTCOME.kind.RESOLUTION': 'outcome.RESOLUTION',
  'OUTCOME.kind.RECOMMENDATION': 'outcome.RECOMMENDATION',
  'OUTCOME.kind.TASK': 'outcome.TASK',
  'OUTCOME.kind.INFORMATION': 'outcome.INFORMATION',
  'OUTCOME.kind.DEFERRAL': 'outcome.DEFERRAL',
  'ATTENDANCE.state.INVITED': 'there.open',
  'ATTENDANCE.state.ACCEPTED': 'attend.ACCEPTED',
  'ATTENDANCE.state.DECLINED': 'attend.DECLINED',
  'ATTENDANCE.state.PRESENT': 'there.PRESENT',
  'ATTENDANCE.state.DEPUTY_SENT': 'there.DEPUTY_SENT',
  'ATTENDANCE.state.ABSENT_EXCUSED': 'there.ABSENT_EXCUSED',
  'ATTENDANCE.state.ABSENT': 'there.ABSENT',
};

const roles: Readonly<Record<string, KeyOf<typeof conferencesWords>>> = {
  MEMBER: 'members.role.MEMBER',
  CHAIR: 'members.role.CHAIR',
  DEPUTY_CHAIR: 'members.role.DEPUTY_CHAIR',
  MODERATOR: 'members.role.MODERATOR',
  SECRETARY: 'members.role.SECRETARY',
  ADVISORY: 'members.role.ADVISORY',
  EXPERT_CITIZEN: 'members.role.EXPERT_CITIZEN',
  GUEST: 'members.role.GUEST',
};

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);

interface SealedChangeProps {
  readonly change: Change;
  readonly field: FieldChange;
}

/** One entry that a revision corrected: what it is called, and what stood and stands there, in words. */
export function SealedChange({
  change: { label, part },
  field: { field, before, after },
}: SealedChangeProps) {
  const { t, day } = useWords(minutesWords);
  const { t: roleIn } = useWords(conferencesWords);
  const known = fields.find((name) => name === field);
  const inWords = (value: string | null) => {
    if (value === null) return t('sealed.nothing');
    const code = codes[`${part}.${field}.${value}`];
    if (code) return t(code);
    if (field === 'role' && roles[value]) return roleIn(roles[value]);
    return known?.endsWith('On') && isDay(value) ? day(value) : value;
  };
  return (
    <li>
      {t('sealed.change', {
        label,
        field: known ? t(`sealed.field.${known}`) : field,
        before: inWords(before),
        after: inWords(after),
      })}
    </li>
  );
}
