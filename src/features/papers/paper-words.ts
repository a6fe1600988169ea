import type { DocumentLanguage } from '../../platform/rendering/index.js';
import type { Audience } from './paper.enums.js';

/** What every paper says of itself, whatever its kind. */
interface PaperWords {
  readonly marking: Readonly<Record<Audience, string>>;
  readonly foot: (number: string, asOf: string, sum: string) => string;
  readonly erratum: (edition: number) => string;
  readonly erratumTitle: (edition: number, number: string) => string;
  readonly corrects: (number: string, asOf: string) => string;
  readonly reason: (reason: string) => string;
  readonly corrections: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly nothingHere: string;
  readonly more: (count: number) => string;
  readonly title: string;
  readonly subtitle: string;
  readonly start: string;
}

export const PAPER_WORDS: Readonly<Record<DocumentLanguage, PaperWords>> = {
  de: {
    marking: { PUBLIC: 'öffentlich', COMMITTEE: 'nichtöffentlich', INTERNAL: 'verwaltungsintern' },
    foot: (number, asOf, sum) => `Nr. ${number} · Stand ${asOf} · Prüfsumme des Inhalts: ${sum}`,
    erratum: (edition) => `${edition}. Berichtigung`,
    erratumTitle: (edition, number) => `${edition}. Berichtigung zu Nr. ${number}`,
    corrects: (number, asOf) =>
      `Diese Fassung berichtigt Nr. ${number} (Stand ${asOf}) und gilt an ihrer Stelle.`,
    reason: (reason) => `Grund: ${reason}`,
    corrections: 'Was berichtigt wurde',
    place: 'Stelle',
    before: 'bisher',
    after: 'jetzt',
    nothingHere: 'In dieser Fassung hat sich kein Wort geändert.',
    more: (count) => `Dazu ${count} weitere Stellen.`,
    title: 'Titel',
    subtitle: 'Untertitel',
    start: 'Anfang',
  },
  en: {
    marking: { PUBLIC: 'public', COMMITTEE: 'not public', INTERNAL: 'internal' },
    foot: (number, asOf, sum) => `No. ${number} · As of ${asOf} · Checksum of the content: ${sum}`,
    erratum: (edition) => `erratum ${edition}`,
    erratumTitle: (edition, number) => `Erratum ${edition} to no. ${number}`,
    corrects: (number, asOf) => `This version corrects no. ${number} (as of ${asOf}) and holds in its place.`,
    reason: (reason) => `Reason: ${reason}`,
    corrections: 'What was corrected',
    place: 'Place',
    before: 'Before',
    after: 'Now',
    nothingHere: 'No word of this version has changed.',
    more: (count) => `And ${count} more places.`,
    title: 'Title',
    subtitle: 'Subtitle',
    start: 'Beginning',
  },
};
