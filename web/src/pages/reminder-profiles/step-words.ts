import { useWords } from '../../words/words.js';
import type { Profile, Step } from './profiles-data.js';
import { profilesWords } from './words.js';

/** The parts of a step as people say them. */
export function useStepWords(kind: Profile['kind']) {
  const { t, count, locale } = useWords(profilesWords);
  const anchor = t(`profiles.anchor.${kind}`);
  return {
    nameOf: ({ labelDe, labelEn }: Step): string => (locale === 'en' ? labelEn : labelDe),
    /** "28 Tage vor der Sitzung". */
    dayOf(offset: number, counting: Step['counting'] = 'CALENDAR_DAYS'): string {
      if (offset === 0) return t('profiles.day.same', { anchor });
      const days = count(`profiles.days.${counting}`, Math.abs(offset));
      return t(offset < 0 ? 'profiles.day.before' : 'profiles.day.after', { days, anchor });
    },
    audiencesOf: (audiences: Step['audiences']): string =>
      audiences.map((audience) => t(`profiles.audience.${audience}`)).join(', '),
  };
}
