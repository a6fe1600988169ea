import { Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import type { Response } from 'express';
import { isToken, newToken } from '../../platform/auth/secret-token.js';
import { Config } from '../../platform/config/config.js';

const DAY_SECONDS = 86_400;

/**
 * A secret of the browser, kept in a cookie: ties the way to a provider and back to one browser, and opens what the provider
 * wants back at sign-out. Several tabs share it.
 */
@Injectable()
export class BrowserSecrets {
  constructor(private readonly config: Config) {}

  make(): string {
    return newToken();
  }

  in(cookies: string | undefined): string | undefined {
    const secret = cookies ? parse(cookies)[this.name] : undefined;
    return secret && isToken(secret) ? secret : undefined;
  }

  keep(response: Response, secret: string): void {
    const cookie = serialize(this.name, secret, {
      httpOnly: true,
      secure: this.config.isHttps,
      sameSite: 'lax',
      path: '/',
      maxAge: this.config.sessionDays * DAY_SECONDS,
    });
    response.append('Set-Cookie', cookie);
  }

  /** By https under a name that no other host of the county can set. */
  private get name(): string {
    return `${this.config.isHttps ? '__Host-' : ''}rf_browser`;
  }
}
