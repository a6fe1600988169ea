import { useWords } from '../../../words/words.js';
import { editorWords } from './editor-words.js';
import type { FullMeeting } from '../meeting-data.js';

interface MinutesBarProps {
  readonly meeting: FullMeeting;
  /** How long it would take with everything that is proposed. */
  readonly withAll: number | undefined;
}

/** What is planned against what there is, always in sight. */
export function MinutesBar({ meeting: { totalMinutes, roomMinutes }, withAll }: MinutesBarProps) {
  const { t } = useWords(editorWords);
  const rest = roomMinutes === null ? null : roomMinutes - totalMinutes;
  const isOver = rest !== null && rest < 0;
  return (
    <div className="rf-editor__minutes" data-over={isOver} role="status">
      <strong>
        {roomMinutes === null
          ? t('editor.minutes.open', { total: totalMinutes })
          : t('editor.minutes.of', { total: totalMinutes, room: roomMinutes })}
      </strong>
      {rest !== null && (
        <span>{isOver ? t('editor.minutes.over', { over: -rest }) : t('editor.minutes.rest', { rest })}</span>
      )}
      {roomMinutes !== null && (
        <meter
          min={0}
          max={roomMinutes}
          // Every value is then far too high, and the bar red
          {...(isOver && { low: 1, high: 1, optimum: 0 })}
          value={Math.min(totalMinutes, roomMinutes)}
          aria-hidden="true"
        />
      )}
      {withAll !== undefined && (
        <span className="rf-muted">{t('editor.minutes.withAll', { total: withAll })}</span>
      )}
    </div>
  );
}
