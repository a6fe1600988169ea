/** Made by the build: the ids of our operations, by name; none while developing. */
declare module 'virtual:own-operations' {
  export const ids: Readonly<Record<string, string>>;
}

/** The id of one operation alone; none while developing. */
declare module 'virtual:own-operation/*' {
  export const id: string | undefined;
}
