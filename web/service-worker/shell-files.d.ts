/** Made by the build: the files that make up the application. */
declare module 'virtual:shell-files' {
  export const shellFiles: readonly { readonly url: string; readonly revision: string | null }[];
  /** Addresses of the application, as the source of a regular expression. */
  export const pages: string;
  /** The page that every address of the application answers with. */
  export const shellPage: string;
}
