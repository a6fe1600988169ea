import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { FullMeeting } from './meeting-data.js';

/** When, where and how long, and how far it has come. */
export function MeetingHead({ meeting }: { readonly meeting: FullMeeting }) {
  const { t, day } = useWords(meetingWords);
  const { state, heldOn, startsAt, endsAt, place, totalMinutes: total, roomMinutes: room } = meeting;
  const isOn = state === 'PLANNED' || state === 'INVITED';
  return (
    <>
      <div className="rf-headline">
        <span className="rf-tag">{t(`meeting.state.${state}`)}</span>
      </div>
      <Facts
        facts={[
          [t('meeting.day'), day(heldOn, { withWeekday: true })],
          [
            t('meeting.hour'),
            endsAt
              ? t('meeting.hour.fromTo', { from: startsAt, to: endsAt })
              : t('meeting.hour.from', { from: startsAt }),
          ],
          [t('meeting.place'), place],
          [
            t('meeting.minutesPlanned'),
            room === null
              ? t('meeting.minutesPlanned.open', { total })
              : t('meeting.minutesPlanned.of', { total, room }),
          ],
        ]}
      />
      {isOn && meeting.isOverbooked && (
        <Notice kind="warning" title={t('meeting.overbooked.title')}>
          <p className="kern-body">{t('meeting.overbooked.text', { total, room: room ?? 0 })}</p>
        </Notice>
      )}
    </>
  );
}
