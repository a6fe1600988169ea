import type { Block } from '../../platform/rendering/index.js';
import { type PaperHead, PaperKind, type PaperSources, PaperState, type PaperText } from '../papers/index.js';
import { agendaBlocks } from './agenda.blocks.js';
import type { AgendaFacts } from './agenda.facts.js';
import { cancelled, hoursOf, meetingHead, sittingOf } from './meeting-head.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language' | 'asOf'>;

/** Einladung: a letter with the agenda. */
export function composeInvitation(
  facts: AgendaFacts,
  { audience, language, asOf }: Told,
  head: Pick<PaperHead, 'signedBy' | 'signedInDeputyship'>,
): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  return {
    title: say('invitation.title', { body: facts.body.name }),
    subtitle: sittingOf(facts, wording),
    blocks: [
      meetingHead(facts, wording),
      ...letter(facts, asOf, wording),
      { kind: 'heading', level: 1, text: say('invitation.agenda') },
      ...agendaBlocks(facts, audience, wording),
      ...papersOf(facts, wording),
      ...signature(facts, head, wording),
    ],
  };
}

function letter(facts: AgendaFacts, asOf: string, wording: Wording): Block[] {
  const { say } = wording;
  const notice = cancelled(facts, wording);
  const greeting: Block = { kind: 'paragraph', text: say('invitation.greeting') };
  if (notice) return [greeting, { kind: 'paragraph', tone: 'warning', text: notice }];
  const { body, number, heldOn, place } = facts;
  const details = { body: body.name, number, on: wording.weekday(heldOn), hours: hoursOf(facts, wording) };
  return [
    greeting,
    {
      kind: 'paragraph',
      text: place ? say('invitation.textAt', { ...details, place }) : say('invitation.text', details),
    },
    {
      kind: 'paragraph',
      text: [answer(facts, asOf, wording), contact(facts, wording)].filter(Boolean).join(' '),
    },
  ];
}

/** The agenda is in the letter; of the other papers, those that hold. */
function papersOf({ papers }: AgendaFacts, { say }: Wording): Block[] {
  const sent = papers.filter(
    ({ kind, state }) =>
      state === PaperState.FROZEN && kind !== PaperKind.AGENDA && kind !== PaperKind.INVITATION,
  );
  if (sent.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: say('invitation.papers') },
    { kind: 'list', items: sent.map(({ number, title }) => `${number} ${title}`) },
  ];
}

/** The day on which whoever has not answered is asked again: until then an answer is awaited. */
function answer({ review }: AgendaFacts, asOf: string, { say }: Wording): string {
  const days = (review?.steps ?? [])
    .filter(({ condition, state, dueOn }) => condition === 'NO_ANSWER' && state === 'PLANNED' && dueOn > asOf)
    .map(({ dueOn }) => dueOn)
    .sort();
  return days.length > 0 ? say('invitation.answerBy', { day: days[0] }) : say('invitation.answer');
}

function contact({ body }: AgendaFacts, { say }: Wording): string | null {
  const office = body.secretariatOffice;
  if (!office) return null;
  const { name, sharedMailbox } = office;
  return sharedMailbox
    ? say('invitation.contactMail', { office: name, mail: sharedMailbox })
    : say('invitation.contact', { office: name });
}

/** Signed by whom the head names, or else by the Geschäftsstelle. */
function signature(
  { body }: AgendaFacts,
  { signedBy, signedInDeputyship }: Pick<PaperHead, 'signedBy' | 'signedInDeputyship'>,
  { say }: Wording,
): Block[] {
  const by = signedBy ?? body.secretariatOffice?.name;
  const deputy = signedInDeputyship ? [say('deputyship', { name: signedInDeputyship })] : [];
  return by ? [{ kind: 'signature', lines: [by, ...deputy] }] : [];
}
