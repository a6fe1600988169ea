import type { Fields } from '../../../platform/rendering/index.js';
import type { Consultation, CoSignature, PaperHead, PaperSources } from '../../papers/index.js';
import { Audience } from '../../papers/index.js';
import { type Say, sayIn } from '../words.js';

/** Who lays the paper before whom. */
export interface BodyFacts {
  name: string;
  isPublic: boolean;
  secretariatOffice: { name: string } | null;
}

export interface HeadOfPaper {
  readonly body: BodyFacts;
  /** Day of the meeting it is meant for. */
  readonly heldOn: string | null;
  readonly decides: boolean;
  readonly subject: string;
  readonly annexes: readonly string[];
}

/** The head of a paper, in the order of real forms; what nobody entered is left out. */
export function headFields(sources: PaperSources, entered: PaperHead, facts: HeadOfPaper): Fields {
  const say = sayIn(sources.language);
  const { body, heldOn, decides } = facts;
  const rows: (readonly [string, string | undefined])[] = [
    ['councilNumber', entered.councilNumber],
    ['office', body.secretariatOffice?.name],
    ['fileReference', entered.fileReference],
    ['for', heldOn ? say('head.bodyOn', { body: body.name, day: heldOn }) : body.name],
    ['rapporteur', entered.rapporteur],
    ['consultations', consultationLines(entered.consultations, say)],
    ['responsibility', say(decides ? 'head.decides' : 'head.takesNote')],
    ['subject', facts.subject],
    ['isPublic', say(sources.audience === Audience.PUBLIC ? 'word.yes' : 'word.no')],
    ['annexes', facts.annexes.join('\n') || undefined],
    ['coSignatures', coSignatureLines(entered.coSignatures, say)],
  ];
  return {
    kind: 'fields',
    name: say('head.name'),
    entries: rows.flatMap(([label, value]) => (value ? [{ label: say(`head.${label}`), value }] : [])),
  };
}

/** The Beratungsfolge; its last step is the authoritative one. */
function consultationLines(steps: readonly Consultation[] | undefined, say: Say): string | undefined {
  if (!steps?.length) return undefined;
  return steps
    .map((step, place) => {
      const said = [
        step.body,
        say(`consultation.${step.role}`),
        ...(step.heldOn ? [say('word.day', { day: step.heldOn })] : []),
        say(step.isPublic ? 'word.public' : 'word.closed'),
        ...(place === steps.length - 1 && steps.length > 1 ? [say('consultation.authoritative')] : []),
      ];
      return `${place + 1}. ${said.join(' – ')}`;
    })
    .join('\n');
}

function coSignatureLines(signatures: readonly CoSignature[] | undefined, say: Say): string | undefined {
  if (!signatures?.length) return undefined;
  return signatures
    .map(({ office, signedOn, note }) => {
      const signed = signedOn ? say('coSignature.signed', { day: signedOn }) : say('coSignature.open');
      return [office, signed, ...(note ? [note] : [])].join(' – ');
    })
    .join('\n');
}
