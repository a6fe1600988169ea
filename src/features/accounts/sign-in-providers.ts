import { Injectable } from '@nestjs/common';
import type { Locale } from '../../kernel/actor.js';
import type { SignInProvider } from './sign-in-options.model.js';

/** A room above that knows of other places to sign in at. */
export interface SignInSource {
  /** The places, in the language of whoever wants to sign in. */
  offered(locale: Locale): readonly SignInProvider[];
  /** Where the person signs out as well whose session is about to end, if it began at one of these places. */
  signOutAddress(sessionId: string, cookies: string | undefined): Promise<string | undefined>;
}

/** Where rooms above offer other ways to sign in, so that this room need not know them. */
@Injectable()
export class SignInProviders {
  private readonly sources: SignInSource[] = [];

  /** Call it when the module starts; asked each time somebody wants to sign in or out. */
  register(source: SignInSource): void {
    this.sources.push(source);
  }

  all(locale: Locale): SignInProvider[] {
    return this.sources.flatMap((source) => source.offered(locale));
  }

  async signOutAddress(sessionId: string, cookies: string | undefined): Promise<string | undefined> {
    for (const source of this.sources) {
      const address = await source.signOutAddress(sessionId, cookies);
      if (address !== undefined) return address;
    }
    return undefined;
  }
}
