import fc from 'fast-check';
import { countSentences, sentencesOf } from './status-report.sentences.js';

describe('The sentences of a status report', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['…', 0],
    ['Läuft', 1],
    ['Läuft.', 1],
    ['Der Kurs läuft. Es gibt eine Warteliste.', 2],
    ['Wir beraten z. B. Familien mit Kindern.', 1],
    ['Wir beraten z.B. Familien mit Kindern.', 1],
    ['Beraten werden junge Eltern, d. h. Mütter und Väter unter 25 Jahren.', 1],
    ['Es fehlt noch die Zusage nach Nr. 3 der Vereinbarung.', 1],
    ['Der Kurs beginnt am 15. März in Brambauer.', 1],
    ['Der Kurs beginnt am 15. März. Die Plätze sind vergeben.', 2],
    ['Im 2. Quartal folgt der 3. Durchgang.', 1],
    ['Der Beirat tagt am 3. Die Einladung ist verschickt.', 2],
    ['Das Projekt läuft bis Ende 2027. Kinder unter drei kommen hinzu.', 2],
    ['Nach § 36 Abs. 3 Satz 2 ist zuzustimmen.', 1],
    ['Frau Dr. Beispiel und Herr Prof. Muster beraten uns.', 1],
    ['Rund 1,5 Mio. Euro und 20 Tsd. Stunden sind gebunden.', 1],
    ['Es kamen Eltern, Kinder, Nachbarn usw. Die Räume reichten nicht.', 2],
    ['Es kamen Eltern, Kinder usw. Räume fehlten trotzdem nicht.', 1],
    ['Träger ist der Verein Lippe-Treff e. V. Der Vertrag ist unterschrieben.', 2],
    ['Der Verein Lippe-Treff e. V. Lünen ist Träger.', 1],
    ['I. d. R. Dienstags kommen ca. 20 Familien bzw. Großeltern.', 1],
    ['Die Stelle ist besetzt; ab 1.9.2026 wird beraten, tägl. ab 9.30 Uhr.', 1],
    ['Läuft das? Ja! Es läuft … weiter.', 3],
    ['„Wir sind dabei.“ So der Träger.', 2],
    ['Wirklich?! Ja.', 2],
    ['Anmeldung bei A. Beispiel in der St. Marien Gemeinde.', 1],
    ['Die Gespräche mit dem Träger\nlaufen weiter.', 1],
    ['- Raum gefunden\n- Vertrag offen\n- Start im Mai', 3],
    ['Termine: Mo. Beratung, Do. Kurs.', 1],
    ['Das bleibt so. Familien werden benachrichtigt.', 2],
    ['Wir warten auf das St.A. 52. Das Geld liegt bereit.', 2],
    ['1. Raum gefunden. 2. Vertrag offen.', 2],
  ])('of %j are %i', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences);
  });

  it('are handed back as they were written', () => {
    expect(sentencesOf('Am 15. März geht es los.  Wir freuen uns!')).toEqual([
      'Am 15. März geht es los.',
      'Wir freuen uns!',
    ]);
  });

  it('lose no word, whatever somebody types', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(sentencesOf(text).join(' '))).toBe(letters(text));
      }),
    );
  });

  it('count one by one where each is plain', () => {
    const plain = fc.constantFrom('Der Kurs läuft.', 'Es fehlt Geld!', 'Die Stelle ist offen.', 'Wer hilft?');
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 8 }), (sentences) => {
        expect(countSentences(sentences.join(' '))).toBe(sentences.length);
      }),
    );
  });
});
