import { hash, verify } from '@node-rs/argon2';

// Argon2id, the library's default algorithm, with the memory and time OWASP recommends as a minimum.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/**
 * Whether the password fits. Where there is no account the same work is done in vain, so that the time taken does not tell
 * which addresses exist.
 */
export async function passwordFits(storedHash: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(storedHash ?? (await nobody), password);
  return fits && storedHash !== undefined;
}

/** Whether a hash was made at another cost than today's, so that it is made anew when the password is at hand. */
export const isOutdated = (storedHash: string): boolean =>
  !storedHash.startsWith(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`);
