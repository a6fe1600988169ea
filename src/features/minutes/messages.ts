import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'minutes.nothingDecided': {
    de: 'Eine Kenntnisnahme, Vertagung oder ein Auftrag ändert keine Maßnahme. Bitte wählen Sie Beschluss oder Empfehlung.',
    en: 'Taking note, deferring or giving a task changes no measure. Please choose resolution or recommendation.',
  },
  'minutes.needsResolution': {
    de: 'Dieses Gremium beschließt. Eine bloße Empfehlung geht an das nächste Gremium und ändert den Stand einer Maßnahme nicht.',
    en: 'This body resolves. A mere recommendation goes on to the next body and does not move a measure.',
  },
});
