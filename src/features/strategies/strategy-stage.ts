import { registerEnumType } from '@nestjs/graphql';

/** Where a strategy stands. Follows from its texts and from what the organisations said; nobody sets it. */
export enum StrategyStage {
  DRAFT = 'DRAFT',
  IN_AGREEMENT = 'IN_AGREEMENT',
  AGREED = 'AGREED',
  ENDED = 'ENDED',
}

registerEnumType(StrategyStage, {
  name: 'StrategyStage',
  description:
    'Where a strategy stands. It follows from its texts and from what the organisations said; nobody sets it.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: nobody has been asked yet.' },
    IN_AGREEMENT: { description: 'In Abstimmung: organisations were asked, no text is in force.' },
    AGREED: { description: 'Vereinbart: a text is in force, even while a newer one waits for agreement.' },
    ENDED: { description: 'Beendet: no longer followed.' },
  },
});

/** What can be done with a strategy. */
export enum StrategyAction {
  CHANGE = 'CHANGE',
  CHANGE_TEXT = 'CHANGE_TEXT',
  SUBMIT_VERSION = 'SUBMIT_VERSION',
  END = 'END',
}

registerEnumType(StrategyAction, {
  name: 'StrategyAction',
  description: 'What can be done with a strategy.',
  valuesMap: {
    CHANGE: { description: 'Change title, lead office, period and the like (changeStrategy).' },
    CHANGE_TEXT: { description: 'Change the text (changeStrategyText).' },
    SUBMIT_VERSION: { description: 'Ask organisations to agree to the text (submitStrategyVersion).' },
    END: { description: 'End it (endStrategy).' },
  },
});
