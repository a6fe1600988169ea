import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'rendering.noTables': {
    de: 'Dieses Dokument enthält keine Tabellen. Bitte ein anderes Format wählen.',
    en: 'This document has no tables. Please choose another format.',
  },
  'rendering.noSuchTable': {
    de: 'Das Dokument enthält keine Tabelle mit dem Namen „{table}“.',
    en: 'The document has no table with the name “{table}”.',
  },
});
