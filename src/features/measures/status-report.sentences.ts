const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Abbreviations after which a sentence always goes on. */
const GOES_ON = new Set(
  `z b d h i e u o g nr abs art dr prof dipl ing ca bzw bzgl vgl evtl ggf gem lt inkl incl exkl zzgl max min mind
   st tel std tsd mio mrd jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so bspw sog insb insbes
   allg ehem geb verh rd ziff kap anl aufl bd hrsg hr fr abt ref dez ltd stellv einschl ausschl durchschn jährl monatl
   mtl wöchentl tägl städt kath evang ev vors teiln beschl vorl`.split(/\s+/),
);

/** Abbreviations that may also stand at the end of a sentence: there the next word decides. */
const MAY_END = new Set('usw etc a v r s f ff co str pl jh u usf dgl'.split(' '));

/**
 * Words that begin a sentence and never follow an abbreviation or an ordinal number within one, when written with a capital:
 * German writes nouns so, but not articles, pronouns and conjunctions.
 */
const BEGINS = new Set(
  `der die das den dem des ein eine einen einem einer es er sie wir ich ihr man dies diese dieser dieses diesen jede jeder
   alle allerdings aber und oder auch als am an ab auf aus bei beim bis da dabei dafür damit danach dann daher deshalb
   dazu denn derzeit durch für gegen im in ins ist sind wird werden wurde hat haben kann können muss müssen mit nach
   nachdem noch nun nur ob seit so sobald sowie trotz um unter vom von vor während weil weitere weil wenn wie wegen
   zu zum zur zudem zunächst zuvor zurzeit zwar über inzwischen jetzt leider bisher hier dort außerdem ferner dennoch
   jedoch kein keine keinen mehr nicht nichts niemand`.split(/\s+/),
);

/**
 * The sentences of a German text. The segmenter of the platform knows quotation marks, dots and line breaks; what it does not
 * know are abbreviations ("z. B."), ordinal numbers ("15. März"), initials and wrapped lines: those are joined again.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    if (open && !endsBefore(open, segment)) open += segment;
    else {
      if (hasWords(open)) sentences.push(open.trim());
      open = segment;
    }
  }
  if (hasWords(open)) sentences.push(open.trim());
  return sentences;
}

/** How many sentences a text has: what the limit of a status report counts. */
export const countSentences = (text: string): number => sentencesOf(text).length;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function endsBefore(before: string, next: string): boolean {
  if (!hasWords(before)) return false;
  if (/[\n\r\u2028\u2029]\s*$/.test(before)) return !isWrappedLine(before, next);
  const last = /([\p{L}\p{N}]+)\.\s*$/u.exec(before)?.[1];
  if (last === undefined) return true;
  if (/^\d+$/.test(last)) return last.length > 2 || beginsSentence(next);
  if (GOES_ON.has(last.toLowerCase()) && isWrittenShort(before, last)) return false;
  if (MAY_END.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last)) return beginsSentence(next);
  return true;
}

/** "so." and "do." may be words: as abbreviations of days they carry a capital letter. */
const isWrittenShort = (before: string, last: string): boolean =>
  !/^(so|do|di|mi|sa|fr|max|apr|art|bd|jun|jul)$/i.test(last) ||
  /^\p{Lu}/u.test(last) ||
  before.trim() === `${last}.`;

const beginsSentence = (next: string): boolean =>
  BEGINS.has((/^[^\p{L}\p{N}]*(\p{L}+)/u.exec(next)?.[1] ?? '').toLowerCase());

/** A line that was broken for its width goes on in small letters; points of a list each count. */
const isWrappedLine = (before: string, next: string): boolean =>
  !/[.!?:]["“”»«')\]]*\s*$/.test(before) && /^\s*[\p{Ll}\d(]/u.test(next) && !/^\s*\d+[.)]\s/.test(next);
