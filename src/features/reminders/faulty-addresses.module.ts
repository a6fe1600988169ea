import { Module } from '@nestjs/common';
import { BounceService } from './bounce.service.js';
import './faulty-address.messages.js';
import { FaultyAddressResolver } from './faulty-address.resolver.js';
import { FaultyAddressService } from './faulty-address.service.js';
import './faulty-address.shape.js';

/**
 * Addresses at which mail does not arrive. Invariants: an address is marked only by a mail server's final word about the address
 * itself; it stays marked until somebody says that it works, or enters another one.
 */
@Module({
  providers: [FaultyAddressService, FaultyAddressResolver, BounceService],
  exports: [FaultyAddressService, BounceService],
})
export class FaultyAddressesModule {}
