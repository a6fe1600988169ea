/** Long lists: sorting, columns, filters, views. */
export const listDe = {
  'list.row.loading': 'wird geladen …',
  'list.sort': 'Sortieren nach',
  'list.sort.by': 'Nach „{column}“ sortieren',
  'list.sort.asc': '{column}, aufsteigend',
  'list.sort.desc': '{column}, absteigend',
  'list.columns': 'Spalten',
  'list.columns.title': 'Spalten wählen',
  'list.columns.apply': 'Übernehmen',
  'list.columns.usual': 'Übliche Spalten',
  'list.chips': 'Gewählte Filter',
  'list.chip.remove': 'Entfernen: {filter}',
  'list.reset': 'Alle zurücksetzen',
} as const;
