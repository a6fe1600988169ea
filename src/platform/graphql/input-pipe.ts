import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { faultyInput } from './argument-checks.js';
import type { InputFault } from './input-faults.js';

const faultsOf = (errors: readonly ValidationError[], prefix = ''): InputFault[] =>
  errors.flatMap((error) => [
    ...(error.constraints
      ? [
          {
            field: prefix + error.property,
            broken: Object.keys(error.constraints),
            rules: Object.values(error.constraints),
          },
        ]
      : []),
    ...faultsOf(error.children ?? [], `${prefix}${error.property}.`),
  ]);

/** Checks the shape of what was entered before any rule sees it; all faults are reported at once. */
export const inputPipe = new ValidationPipe({
  transform: true,
  whitelist: false,
  stopAtFirstError: true,
  exceptionFactory: (errors) => faultyInput(faultsOf(errors)),
});
