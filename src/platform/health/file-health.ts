/** What the health page may know of the files. Implemented by their store. */
export abstract class FileHealth {
  /** Throws where files can be neither read nor written. */
  abstract check(): Promise<void>;
}
