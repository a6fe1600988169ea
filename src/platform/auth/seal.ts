import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const NONCE = 12;
const TAG = 16;

/** Seals what the program itself has to read again, with the key of the settings (AES-256-GCM). */
@Injectable()
export class Seal {
  constructor(private readonly config: Config) {}

  /** Whether there is a key. */
  get isReady(): boolean {
    return this.config.secretKey !== undefined;
  }

  /** @param owner what it belongs to: sealed for one, it does not open for another */
  close(text: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key('seal'), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws where the key is another one, or the owner, or something was changed. */
  open(sealed: Buffer, owner: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key('seal'), sealed.subarray(0, NONCE))
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }

  /** A hash for short secrets: of no use to whoever has the database but not the key. */
  fingerprint(text: string, owner: string): Buffer {
    return createHmac('sha256', this.key('fingerprint')).update(`${owner}\n${text}`).digest();
  }

  private key(purpose: string): Buffer {
    const { secretKey } = this.config;
    if (secretKey === undefined) throw new Error('SECRET_KEY is not set');
    return Buffer.from(hkdfSync('sha256', secretKey, '', `roter-faden ${purpose}`, 32));
  }
}
