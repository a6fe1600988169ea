/** Who may see an object besides those who work on it. */
export enum Visibility {
  INTERNAL = 'INTERNAL',
  COMMITTEE = 'COMMITTEE',
  PUBLIC = 'PUBLIC',
}
