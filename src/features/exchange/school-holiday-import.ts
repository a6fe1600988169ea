import { Injectable } from '@nestjs/common';
import { DomainError, type ErrorDetails } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { readSchoolHolidays, SchoolHolidayService } from '../calendars/index.js';
import type { Importer, ImportTask, Write } from './import-task.js';
import { textOf } from './text-file.js';
import type { Words } from './words.js';

/** School holidays from a calendar file. */
@Injectable()
export class SchoolHolidayImport implements Importer {
  constructor(private readonly schoolHolidays: SchoolHolidayService) {}

  async prepare(task: ImportTask): Promise<Write> {
    const read = found(task, await textOf(task));
    if (!read) return () => Promise.resolve([]);
    const { taken, leftOut } = read;
    task.rowsRead = taken.length + leftOut.length;
    for (const { line, name, reason } of leftOut) {
      const why = inWords(`calendars.leftOut.${reason}`);
      task.notices.push({
        de: `Zeile ${line}: „${name}“ wurde ausgelassen. ${why.de}`,
        en: `Line ${line}: “${name}” was left out. ${why.en}`,
      });
    }
    return async () => {
      const { added, replaced } = await this.schoolHolidays.takeOver(task.actor, taken);
      const changed = Math.min(added, replaced);
      return [
        { records: 'schoolHolidays', added: added - changed, changed, unchanged: taken.length - added },
      ];
    };
  }
}

/** What stands in the file; what is wrong with it is noted in the task. */
function found(task: ImportTask, text: string): ReturnType<typeof readSchoolHolidays> | undefined {
  try {
    return readSchoolHolidays(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    task.reject(inWords(error.code, error.details));
    return undefined;
  }
}

const inWords = (code: string, details?: ErrorDetails): Words => ({
  de: message(code, 'de', details),
  en: message(code, 'en', details),
});
