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

/** What can be said in the name of an organisation. */
export enum AgreementAction {
  AGREE = 'AGREE',
  AGREE_WITH_CONDITION = 'AGREE_WITH_CONDITION',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
}

registerEnumType(AgreementAction, {
  name: 'AgreementAction',
  description: 'What can be said in the name of an organisation (stateAgreement).',
  valuesMap: {
    AGREE: { description: 'Zustimmen.' },
    AGREE_WITH_CONDITION: { description: 'Mit Maßgabe zustimmen.' },
    DECLINE: { description: 'Ablehnen.' },
    WITHDRAW: { description: 'Zustimmung zurückziehen.' },
  },
});

/** Whether a version of a text still waits for words. */
export enum TextStanding {
  /** The newest text that organisations were asked about. */
  CURRENT = 'CURRENT',
  /** Organisations were asked about a newer text, which is not in force yet. */
  OLDER = 'OLDER',
  /** A newer text is in force, or the strategy has ended. */
  CLOSED = 'CLOSED',
}
