import { randomUUID } from 'node:crypto';

/** No dots and no leading slash: a key is never a way out of the folder, whoever made it. */
const FORM = /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)+$/;
const FOLDER_FORM = /^[a-z][a-z0-9-]*$/;

/** A key nobody has had before, in the folder of a room. Nothing of what people enter stands in it. */
export function newFileKey(folder: string): string {
  requireFolder(folder);
  return `${folder}/${randomUUID()}`;
}

export function requireFileKey(key: string): void {
  if (!FORM.test(key)) throw new Error(`"${key}" is no key of a file`);
}

export function requireFolder(folder: string): void {
  if (!FOLDER_FORM.test(folder)) throw new Error(`"${folder}" is no folder of files`);
}
