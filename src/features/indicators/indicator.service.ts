import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** The only writer of indicators. */
@Injectable()
export class IndicatorService {
  constructor(private readonly database: Database) {}
}
