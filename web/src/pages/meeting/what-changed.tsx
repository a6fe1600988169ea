import { Notice } from '../../ui/notice.js';
import { type KeyOf, useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { FullMeeting } from './meeting-data.js';
import { MeetingLink } from './meeting-link.js';

/** What somebody has to know who remembers the meeting in another way: called off, moved, joined or split. */
export function WhatChanged({ meeting }: { readonly meeting: FullMeeting }) {
  const { t, day } = useWords(meetingWords);
  const { state, isSkipped, cancelReason, joinedInto, movedFromOn, heldOn } = meeting;
  if (state === 'CANCELLED') {
    return (
      <Notice kind="warning" title={t(isSkipped ? 'meeting.skipped.title' : 'meeting.cancelled.title')}>
        <p className="kern-body">
          {cancelReason
            ? t('meeting.cancelled.because', { reason: cancelReason })
            : t('meeting.cancelled.noReason')}
        </p>
        {joinedInto && (
          <p className="kern-body">
            {t('meeting.joinedInto')} <MeetingLink meeting={joinedInto} />
          </p>
        )}
      </Notice>
    );
  }
  return (
    <>
      {movedFromOn && (
        <Notice kind="info" title={t('meeting.moved.title')}>
          <p className="kern-body">
            {t('meeting.moved.text', {
              from: day(movedFromOn, { withWeekday: true }),
              to: day(heldOn, { withWeekday: true }),
            })}
          </p>
        </Notice>
      )}
      <Together meeting={meeting} />
    </>
  );
}

/** Where its items came from, and where some of them went. */
function Together({ meeting: { joinedFrom, splitFrom, splitInto } }: { readonly meeting: FullMeeting }) {
  const { t } = useWords(meetingWords);
  const groups: readonly [KeyOf<typeof meetingWords>, FullMeeting['joinedFrom']][] = [
    ['meeting.joinedFrom', joinedFrom],
    ['meeting.splitFrom', splitFrom ? [splitFrom] : []],
    ['meeting.splitInto', splitInto],
  ];
  const known = groups.filter(([, meetings]) => meetings.length > 0);
  if (known.length === 0) return null;
  return (
    <Notice kind="info" title={t('meeting.together')}>
      {known.map(([name, meetings]) => (
        <p key={name} className="kern-body rf-actions">
          {t(name)}
          {meetings.map((one) => (
            <MeetingLink key={one.id} meeting={one} />
          ))}
        </p>
      ))}
    </Notice>
  );
}
