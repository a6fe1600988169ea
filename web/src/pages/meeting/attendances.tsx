import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { Attendance, FullMeeting } from './meeting-data.js';

const coming: readonly Attendance['state'][] = ['ACCEPTED', 'DEPUTY_SENT', 'PRESENT'];

/** Who comes, or came, as far as the reader may know. */
export function Attendances({ meeting: { attendance, state } }: { readonly meeting: FullMeeting }) {
  const { t } = useWords(meetingWords);
  if (attendance.length === 0 || state === 'CANCELLED') return null;
  const isOver = attendance.some(({ recordedOn }) => recordedOn !== null);
  const yes = attendance.filter((one) => coming.includes(one.state)).length;
  const open = attendance.filter((one) => one.state === 'INVITED').length;
  const no = attendance.length - yes - (isOver ? 0 : open);
  const title = t(isOver ? 'attend.who.held' : 'attend.who');
  return (
    <section aria-labelledby="who">
      <h2 id="who" className="kern-heading-medium">
        {title}
      </h2>
      <p className="kern-body">{t(isOver ? 'attend.count.held' : 'attend.count', { yes, no, open })}</p>
      <StackTable
        caption={title}
        columns={[t('attend.who.person'), t('attend.who.answer')]}
        rows={attendance.map((one) => ({
          key: one.id,
          cells: [one.person.name, <Answered key="answer" attendance={one} />],
        }))}
      />
    </section>
  );
}

function Answered({ attendance: { state, deputy, cameAt, leftAt } }: { readonly attendance: Attendance }) {
  const { t } = useWords(meetingWords);
  return [
    t(`attend.${state}`, { deputy: deputy?.name ?? t('app.none') }),
    cameAt && t('attend.came', { hour: cameAt }),
    leftAt && t('attend.left', { hour: leftAt }),
  ]
    .filter(Boolean)
    .join(', ');
}
