import { Module } from '@nestjs/common';
import './faulty-address.messages.js';
import { FaultyAddressResolver } from './faulty-address.resolver.js';
import { FaultyAddressService } from './faulty-address.service.js';
import './faulty-address.shape.js';
import './mail-preference.messages.js';
import { MailPreferenceResolver } from './mail-preference.resolver.js';
import { MailPreferenceService } from './mail-preference.service.js';
import './quiet-time.shape.js';

/**
 * Whom mail reaches, and when they want it: addresses at which it does not arrive, people's wishes, works holidays. Invariants: an
 * address is marked only by a mail server's final word about the address itself, and stays marked until somebody says that it
 * works, or enters another one; wishes put mail off, never longer than coordination allows.
 */
@Module({
  providers: [FaultyAddressService, FaultyAddressResolver, MailPreferenceService, MailPreferenceResolver],
  exports: [FaultyAddressService, MailPreferenceService],
})
export class ReachabilityModule {}
