import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** The only writer of problem areas. */
@Injectable()
export class ProblemAreaService {
  constructor(private readonly database: Database) {}
}
