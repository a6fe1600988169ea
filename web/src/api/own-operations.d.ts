/** Made by the build: the id of one operation alone; none while developing. */
declare module 'virtual:own-operation/*' {
  export const id: string | undefined;
}
