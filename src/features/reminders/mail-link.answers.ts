import { Injectable } from '@nestjs/common';
import { daysBetween, localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { Transactions } from '../../platform/database/transactions.js';
import {
  type DraftStatusReportInput,
  mayRelease,
  ReportExtensionService,
  StatusReportService,
  UnchangedConfirmation,
} from '../measures/index.js';
import type { NotYetInput } from './mail-link.input.js';
import {
  AnswerAction,
  type AnswerItem,
  type AnswerLink,
  AnswerState,
  type LastSaid,
} from './mail-link.model.js';
import { answersTo, answerStateOf, type AskedFor, mayWrite } from './mail-link.rules.js';
import { MailLinkService, type OpenLink } from './mail-link.service.js';
import { itemsOf } from './mail-link.sql.js';

interface FoundItem extends AskedFor {
  readonly measureId: string;
  readonly number: string;
  readonly title: string;
  readonly plannedEnd: string | null;
  readonly requestId: string;
  readonly dueOn: string;
  readonly lastSaid: LastSaid | null;
}

/**
 * What can be done by the link of a mail: read its list, and give three answers for the measures in it, in the name of the
 * person it went to, by the same verbs and rules as everywhere. Reading changes nothing; no session is opened.
 */
@Injectable()
export class MailAnswers {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly links: MailLinkService,
    private readonly confirmation: UnchangedConfirmation,
    private readonly reports: StatusReportService,
    private readonly extensions: ReportExtensionService,
    private readonly clock: Clock,
  ) {}

  /** The list of a link. Programs that look at mails follow links: nothing is changed by it. */
  async read(token: string, sender: string): Promise<AnswerLink> {
    return this.list(await this.links.open(token, sender));
  }

  /** "Unchanged" for these measures: for all of them, or for none and a list of what stands in the way. */
  confirmUnchanged(token: string, sender: string, measureIds: readonly string[]): Promise<AnswerLink> {
    return this.act(token, sender, async (link) => {
      const ids = [...new Set(measureIds)];
      const items = await this.asked(link, ids);
      this.requireAll(link, items);
      await this.confirmation.answer(link.actor, ids);
    });
  }

  /** A short report: counts at once for those who release, else goes to the head. */
  report(token: string, sender: string, input: DraftStatusReportInput): Promise<AnswerLink> {
    return this.act(token, sender, async (link) => {
      const item = await this.open(link, input.measureId, AnswerAction.REPORT);
      await this.reports.report(link.actor, { ...input, release: mayRelease(item.standing) });
    });
  }

  /** "Not possible yet", with reason and new day. */
  askForExtension(token: string, sender: string, { measureId, ...input }: NotYetInput): Promise<AnswerLink> {
    return this.act(token, sender, async (link) => {
      const { requestId } = await this.open(link, measureId, AnswerAction.NOT_YET);
      await this.extensions.ask(link.actor, { requestId, ...input });
    });
  }

  private async act(
    token: string,
    sender: string,
    answer: (link: OpenLink) => Promise<void>,
  ): Promise<AnswerLink> {
    const link = await this.links.open(token, sender);
    return this.transactions.run({ actor: link.actor, source: 'MAIL_LINK' }, async () => {
      await this.links.use(link);
      await answer(link);
      return this.list(link);
    });
  }

  private async list(link: OpenLink): Promise<AnswerLink> {
    const items = (await this.items(link)).map((item) => this.shown(item));
    return { name: link.name, locale: link.actor.locale, expiresOn: link.expiresOn, items };
  }

  /** The measures of the mail on which the person may say something today. */
  private async items({ deliveryId, actor }: OpenLink): Promise<FoundItem[]> {
    const items = await this.database.rows<FoundItem>(
      itemsOf(deliveryId, { actor, today: this.clock.today() }),
    );
    return items.filter(({ standing }) => mayWrite(standing));
  }

  private shown(item: FoundItem): AnswerItem {
    const { measureId, number, title, plannedEnd, dueOn, lastSaid, putOff } = item;
    const today = this.clock.today();
    const state = answerStateOf(item, today);
    return {
      ...{ measureId, number, title, plannedEnd, dueOn, lastSaid, state },
      daysLeft: daysBetween(today, localDate(dueOn)),
      putOffTo: state === AnswerState.PUT_OFF && putOff ? putOff.to : null,
      actions: answersTo(item, today),
      countsAtOnce: mayRelease(item.standing),
    };
  }

  /** Measures of this mail. Any other is not there for whoever holds the link. */
  private async asked(link: OpenLink, measureIds: readonly string[]): Promise<FoundItem[]> {
    const items = new Map((await this.items(link)).map((item) => [item.measureId, item]));
    return measureIds.map((id) => {
      const item = items.get(id);
      if (!item) throw notFound('reminders.notInThisMail', 'measureId');
      return item;
    });
  }

  /** One measure that can be answered so. */
  private async open(link: OpenLink, measureId: string, action: AnswerAction): Promise<FoundItem> {
    const [item] = await this.asked(link, [measureId]);
    const today = this.clock.today();
    if (answersTo(item, today).includes(action)) return item;
    throw conflict(`reminders.answer.${answerStateOf(item, today)}`);
  }

  /** Throws where something in the list has been answered meanwhile, and says of each what. */
  private requireAll({ actor }: OpenLink, items: readonly FoundItem[]): void {
    const today = this.clock.today();
    const obstacles = items.flatMap((item) => {
      const state = answerStateOf(item, today);
      if (state === AnswerState.OPEN || state === AnswerState.PUT_OFF) return [];
      return [{ measureId: item.measureId, number: item.number, reason: state }];
    });
    if (obstacles.length === 0) return;
    const sentences = obstacles.map(
      ({ number, reason }) => `${number}: ${message(`reminders.answer.${reason}`, actor.locale)}`,
    );
    throw conflict('measures.cannotConfirmUnchanged', { sentences, obstacles }, 'measureIds');
  }
}
