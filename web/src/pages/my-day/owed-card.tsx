import type { Tell } from '../../ui/news.js';
import { AcceptanceCard } from './acceptance-card.js';
import { AgreementCard } from './agreement-card.js';
import { DueCard } from './due-card.js';
import { ExtensionCard } from './extension-card.js';
import { InvitationCard } from './invitation-card.js';
import type { Owed } from './owed.js';
import { TaskCard } from './task-card.js';

/** One thing that waits, as its kind is answered. */
export function OwedCard({ owed, onDone }: { readonly owed: Owed; readonly onDone: Tell }) {
  switch (owed.kind) {
    case 'meldung':
      return <DueCard due={owed.due} onDone={onDone} />;
    case 'bitte':
      return <ExtensionCard extension={owed.extension} onDone={onDone} />;
    case 'abnahme':
      return <AcceptanceCard acceptance={owed.acceptance} onDone={onDone} />;
    case 'zustimmung':
      return <AgreementCard agreement={owed.agreement} onDone={onDone} />;
    case 'auftrag':
      return <TaskCard task={owed.task} onDone={onDone} />;
    case 'einladung':
      return <InvitationCard meeting={owed.meeting} onDone={onDone} />;
  }
}
