/** What keeps the demo from starting and people can mend: one sentence, German first, printed as it is. */
export class DemoRefused extends Error {}

/** Another program answers at the port. */
export const portTaken = (port: number) =>
  new DemoRefused(
    `Der Port ${port} ist schon belegt: bitte das andere Programm beenden oder mit PORT einen anderen wählen. / ` +
      `Port ${port} is already taken: please stop the other program or choose another port with PORT.`,
  );

/** There is something in the folder that the demo did not put there. */
export const folderNotOurs = (folder: string) =>
  new DemoRefused(
    `Der Ordner ${folder} enthält anderes als die Demo und bleibt unberührt: bitte mit DATA_DIR einen anderen wählen. / ` +
      `The folder ${folder} holds something else than the demo and stays untouched: please choose another one with DATA_DIR.`,
  );

/** The folder cannot be made, read or written. */
export const folderUnusable = (folder: string) =>
  new DemoRefused(
    `Der Ordner ${folder} lässt sich nicht benutzen: bitte Rechte prüfen oder mit DATA_DIR einen anderen wählen. / ` +
      `The folder ${folder} cannot be used: please check its permissions or choose another one with DATA_DIR.`,
  );
