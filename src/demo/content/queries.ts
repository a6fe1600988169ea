/** Queries to begin with on the console page; the first one is there when the page opens. */
export const queries: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'Wer bin ich?',
    text: `{
  me {
    name
    office { code name organisation { name } }
    roles { role }
  }
}`,
  },
  {
    name: 'Die Räume des Kreises',
    text: `{
  areas(first: 30, filter: { level: MUNICIPALITY }) {
    totalCount
    edges { node { name ags population } }
  }
}`,
  },
];
