/**
 * What can keep the embedded server from starting. The messages are complete sentences, German first: they are printed
 * as they are, before any catalogue is loaded.
 */
export abstract class EmbeddedServerError extends Error {}

/** Another running copy works on the same folder. */
export class FolderInUseError extends EmbeddedServerError {
  constructor(folder: string, pid: number) {
    super(
      `Der Ordner ${folder} wird schon von einem laufenden Roter Faden benutzt (Prozess ${pid}). / ` +
        `The folder ${folder} is already used by a running Roter Faden (process ${pid}).`,
    );
  }
}

/** The folder cannot be created, read or written by the account that the server runs under. */
export class FolderUnusableError extends EmbeddedServerError {
  constructor(folder: string, account: string, options?: ErrorOptions) {
    super(
      `Der Ordner ${folder} kann vom Konto „${account}“ nicht benutzt werden: ` +
        'bitte Rechte anpassen oder mit DATA_DIR einen anderen Ordner wählen. / ' +
        `The folder ${folder} cannot be used by the account "${account}": ` +
        'please change its permissions or choose another folder with DATA_DIR.',
      options,
    );
  }
}

/** The port that was asked for belongs to another program. */
export class PortInUseError extends EmbeddedServerError {
  constructor(port: number) {
    super(
      `Der Port ${port} ist schon belegt, der Datenbankserver kann dort nicht starten. / ` +
        `Port ${port} is already taken, the database server cannot start there.`,
    );
  }
}

/** The data were written by another major version of PostgreSQL. */
export class DataVersionError extends EmbeddedServerError {
  constructor(folder: string, found: string, expected: string) {
    super(
      `Die Daten in ${folder} gehören zu PostgreSQL ${found}, mitgeliefert ist ${expected}: ` +
        'bitte einen neuen Ordner wählen oder mit --fresh neu beginnen. / ' +
        `The data in ${folder} belong to PostgreSQL ${found}, but ${expected} is included: ` +
        'please choose a new folder or begin anew with --fresh.',
    );
  }
}

/** The server or one of its programs ended although nobody asked it to. */
export class ServerFailedError extends EmbeddedServerError {
  constructor(what: string, output: string, options?: ErrorOptions) {
    super(
      `Der eingebaute Datenbankserver ist nicht gestartet (${what}). / ` +
        `The embedded database server did not start (${what}).\n${output.trim()}`,
      options,
    );
  }
}
