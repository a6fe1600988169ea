import { Light } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import { type FrontItem, type FrontMeeting, isForFewer } from './front-data.js';
import { useTimeLeft } from './use-time-left.js';
import { minutesWords } from './words.js';

/** One item on the wall: what is asked, how it stands, and what came out of it. */
export function FrontItemView({
  item,
  meeting,
}: {
  readonly item: FrontItem;
  readonly meeting: FrontMeeting;
}) {
  const { t, day } = useWords(minutesWords);
  const { position, kind, subject, outcomes, durationMinutes } = item;
  const left = useTimeLeft(durationMinutes);
  const isHidden = isForFewer(item, meeting);
  return (
    <article aria-labelledby="front-item">
      <h2 id="front-item" className="rf-front__item">
        <span>{position}.</span> {isHidden ? item.title : item.titleWithSubject}
      </h2>
      <p className="rf-front__asked">
        <strong>{t(`front.asked.${kind}`)}</strong>{' '}
        {left !== null && (
          <span className="rf-front__time" data-over={left < 0}>
            {left >= 0 ? t('front.left', { minutes: left }) : t('front.over', { minutes: -left })}
          </span>
        )}
      </p>
      {isHidden && <p>{t('front.narrower')}</p>}
      {!isHidden && subject?.__typename === 'Measure' && <MeasureOnWall measure={subject} />}
      {!isHidden && subject?.__typename === 'ProblemArea' && <p>{subject.description}</p>}
      {outcomes.length > 0 && (
        <section aria-labelledby="front-outcomes" className="rf-front__outcomes">
          <h3 id="front-outcomes">{t('front.outcomes')}</h3>
          {outcomes.map((outcome) => (
            <p key={outcome.id}>
              <strong>
                {t(`outcome.${outcome.kind}`)} {outcome.number}:
              </strong>{' '}
              {outcome.text}{' '}
              {[
                outcome.responsibleOffice && t('outcome.by', { office: outcome.responsibleOffice.name }),
                outcome.dueOn && t('outcome.due', { date: day(outcome.dueOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          ))}
        </section>
      )}
    </article>
  );
}

type WallMeasure = Extract<NonNullable<FrontItem['subject']>, { __typename: 'Measure' }>;

function MeasureOnWall({ measure }: { readonly measure: WallMeasure }) {
  const { t, count, day } = useWords(minutesWords);
  const { light, status, latestReport, slipCount, plannedEnd, firstPlannedEnd, leadOffice, summary } =
    measure;
  return (
    <>
      <p className="rf-front__light">
        <Light light={light.shown} status={status} /> {light.reasons.map(({ text }) => text).join(' ')}
      </p>
      {summary && <p>{summary}</p>}
      <dl className="rf-front__facts">
        <div>
          <dt>{t('front.office')}</dt>
          <dd>{leadOffice.name}</dd>
        </div>
        <div>
          <dt>{t('front.status')}</dt>
          <dd>{t(`status.${status}`)}</dd>
        </div>
        <div>
          <dt>{t('front.end')}</dt>
          <dd>{day(plannedEnd)}</dd>
        </div>
        <div>
          <dt>{t('front.slipped')}</dt>
          <dd>
            {slipCount === 0
              ? t('front.slipped.never')
              : count('front.slipped', slipCount, { date: day(firstPlannedEnd) })}
          </dd>
        </div>
      </dl>
      {latestReport && (
        <blockquote>
          <p className="rf-muted">{t('front.saidLast', { date: day(latestReport.reportedOn) })}</p>
          <p>{latestReport.text}</p>
        </blockquote>
      )}
    </>
  );
}
