import { registerEnumType } from '@nestjs/graphql';

/** The word of an organisation on a version of a text. */
export enum AgreementState {
  ASKED = 'ASKED',
  AGREED = 'AGREED',
  AGREED_WITH_CONDITION = 'AGREED_WITH_CONDITION',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'The word of an organisation on a version of a text.',
  valuesMap: {
    ASKED: { description: 'Angefragt: no answer yet.' },
    AGREED: { description: 'Zugestimmt.' },
    AGREED_WITH_CONDITION: { description: 'Zugestimmt mit Maßgabe: the condition is written down.' },
    DECLINED: { description: 'Abgelehnt.' },
    WITHDRAWN: { description: 'Zurückgezogen: had agreed before.' },
  },
});
