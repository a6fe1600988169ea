import { Module } from '@nestjs/common';
import './messages.js';
import './tracked/index.js';
import './change.shape.js';
import { ChangesResolver } from './changes.resolver.js';

/**
 * What is new, done, slipped, changed or withdrawn between two moments. Invariants: nobody writes here; a reader is told of what
 * may be seen today, and of each end of a period what could be seen then; periods chain without gap or overlap; figures add up.
 */
@Module({ providers: [ChangesResolver] })
export class ChangesModule {}
