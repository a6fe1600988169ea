import { defineMessages } from '../../kernel/messages.js';

/** How people call what the lists of this room hold; wordings that name a status or state are filled with these. */
defineMessages({
  'measures.word.DRAFT': { de: 'Entwurf', en: 'draft' },
  'measures.word.PROPOSED': { de: 'vorgeschlagen', en: 'proposed' },
  'measures.word.AGREED': { de: 'vereinbart', en: 'agreed' },
  'measures.word.IN_PREPARATION': { de: 'in Vorbereitung', en: 'in preparation' },
  'measures.word.IN_PROGRESS': { de: 'in Umsetzung', en: 'in progress' },
  'measures.word.ONGOING': { de: 'dauerhaft', en: 'ongoing' },
  'measures.word.ON_HOLD': { de: 'zurückgestellt', en: 'on hold' },
  'measures.word.COMPLETED': { de: 'abgeschlossen', en: 'completed' },
  'measures.word.DISCONTINUED': { de: 'entfallen', en: 'discontinued' },
  'measures.word.SUBMITTED': { de: 'vorgelegt', en: 'submitted' },
  'measures.word.CONFIRMED': { de: 'bestätigt', en: 'confirmed' },
  'measures.word.DECLINED': { de: 'abgelehnt', en: 'declined' },
  'measures.word.WITHDRAWN': { de: 'zurückgezogen', en: 'withdrawn' },
  'measures.word.RETURNED': { de: 'zurückgegeben', en: 'returned' },
  'measures.word.RELEASED': { de: 'freigegeben', en: 'released' },
  'measures.word.DONE': { de: 'erreicht', en: 'reached' },
  'measures.word.DROPPED': { de: 'entfallen', en: 'given up' },
});
