import type { ReactNode } from 'react';
import { SecondLook } from '../../../ui/second-look.js';

/** What every window over the meeting gets. */
export interface WindowProps<Meeting> {
  readonly meeting: Meeting;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

interface WorkDialogProps {
  readonly title: string;
  readonly send: string;
  readonly done: string;
  readonly children: ReactNode;
  /** Undefined where something is missing that was just told. */
  act(): Promise<unknown> | undefined;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

/** A window for one piece of work. What was entered stays when it fails. */
export function WorkDialog({ title, send, done, children, act, onClose, onDone }: WorkDialogProps) {
  return (
    <SecondLook
      title={title}
      action={send}
      onClose={onClose}
      onConfirm={() => act()?.then(() => onDone(done))}
    >
      <div className="rf-form">{children}</div>
    </SecondLook>
  );
}
