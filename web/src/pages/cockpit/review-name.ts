import type { Words } from '../../words/words.js';

interface Named {
  readonly anchorOn: string;
  readonly meeting: { readonly body: { readonly name: string } } | null;
}

/** "Fachplanungskonferenz am 23.11.2026", or the day where there is no meeting. */
export const reviewName = ({ t, day }: Words, { anchorOn, meeting }: Named): string =>
  meeting
    ? t('review.name', { body: meeting.body.name, date: day(anchorOn) })
    : t('review.name.day', { date: day(anchorOn) });
