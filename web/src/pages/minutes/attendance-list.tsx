import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Select } from '../../ui/select.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { TakenAttendance } from './minutes-data.js';
import { recordAttendance, type Presences } from './minutes-mutations.js';
import { minutesWords } from './words.js';

const PRESENCES = ['PRESENT', 'DEPUTY_SENT', 'ABSENT_EXCUSED', 'ABSENT'] as const;
type PresenceName = (typeof PRESENCES)[number];

interface AttendanceListProps {
  readonly meetingId: string;
  readonly attendance: readonly TakenAttendance[];
  readonly mayRecord: boolean;
  onDone(text: string): void;
}

const recorded = ({ state, recordedOn }: TakenAttendance): PresenceName | '' =>
  recordedOn === null ? '' : (PRESENCES.find((one) => one === state) ?? '');

/** Who is there: each entry is sent as it is made, and can be made anew until the minutes are closed. */
export function AttendanceList({ meetingId, attendance, mayRecord, onDone }: AttendanceListProps) {
  const { t } = useWords(minutesWords);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (people: Presences) => recordAttendance(meetingId, people),
    onSuccess: () => onDone(t('there.saved')),
  });
  const told = attendance.map(recorded);
  const present = told.filter((one) => one === 'PRESENT' || one === 'DEPUTY_SENT').length;
  const open = attendance.filter(({ isUnrecorded }) => isUnrecorded);
  const entry = (
    one: TakenAttendance,
    presence: PresenceName,
    hours: { cameAt?: string; leftAt?: string } = {},
  ) => ({
    personId: one.person.id,
    version: one.version,
    presence,
    ...(presence === 'DEPUTY_SENT' && { deputyId: (one.deputy ?? one.proposedDeputy)?.id }),
    ...((presence === 'PRESENT' || presence === 'DEPUTY_SENT') && {
      cameAt: (hours.cameAt ?? one.cameAt) || undefined,
      leftAt: (hours.leftAt ?? one.leftAt) || undefined,
    }),
  });
  return (
    <section id="anwesenheit" aria-labelledby="there" className="rf-there">
      <h2 id="there" className="kern-heading-medium">
        {t('there.title')}
      </h2>
      {attendance.length === 0 ? (
        <p className="kern-body">{t('there.none')}</p>
      ) : (
        <p className="kern-body">
          {t('there.lead', { recorded: told.filter(Boolean).length, all: attendance.length, present })}
        </p>
      )}
      {error && <Failure error={error} />}
      {mayRecord && open.length > 1 && (
        <div>
          <Button busy={isPending} onClick={() => mutate(open.map((one) => entry(one, 'PRESENT')))}>
            {t('there.allPresent')}
          </Button>
        </div>
      )}
      {attendance.length > 0 && (
        <StackTable
          caption={t('there.title')}
          columns={[t('attend.who.person'), t('there.presence')]}
          rows={attendance.map((one) => {
            const { name } = one.person;
            const now = recorded(one);
            const isThere = now === 'PRESENT' || now === 'DEPUTY_SENT';
            const deputy = one.deputy ?? one.proposedDeputy;
            const hour = (which: 'cameAt' | 'leftAt') => (
              <input
                key={`${which}${one.version}`}
                type="time"
                className="kern-form-input__input rf-hour"
                aria-label={t(which === 'cameAt' ? 'there.cameOf' : 'there.leftOf', { name })}
                defaultValue={one[which] ?? ''}
                onBlur={({ target }) =>
                  target.value !== (one[which] ?? '') &&
                  mutate([entry(one, isThere ? now : 'PRESENT', { [which]: target.value })])
                }
              />
            );
            return {
              key: one.id,
              cells: [
                name,
                mayRecord ? (
                  <span key="entry" className="rf-there__entry">
                    <Select
                      aria-label={t('there.presenceOf', { name })}
                      value={now}
                      onChange={({ target }) => mutate([entry(one, target.value as PresenceName)])}
                    >
                      {now === '' && <option value="">{t('there.open')}</option>}
                      {PRESENCES.filter((presence) => presence !== 'DEPUTY_SENT' || deputy).map(
                        (presence) => (
                          <option key={presence} value={presence}>
                            {presence === 'DEPUTY_SENT' && deputy
                              ? t('attend.DEPUTY_SENT', { deputy: deputy.name })
                              : t(`there.${presence}`)}
                          </option>
                        ),
                      )}
                    </Select>
                    {isThere && (
                      <span className="rf-there__hours">
                        {t('there.came')} {hour('cameAt')} {t('there.left')} {hour('leftAt')}
                      </span>
                    )}
                  </span>
                ) : now ? (
                  t(`there.${now}`)
                ) : (
                  t('there.open')
                ),
              ],
            };
          })}
        />
      )}
    </section>
  );
}
