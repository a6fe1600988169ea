import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { forgetDraft, keepDraft, readDraft } from '../../ui/stored-draft.js';
import {
  begun,
  bothTexts,
  canSend,
  heard,
  isUnsaved,
  type KeptText,
  type LiveText,
  movedCursor,
  settled,
  type Stored,
} from './live-text.js';

/** A pause in typing after which the text is sent. */
const PAUSE_MS = 500;
/** How long after a failure it is tried again. */
const AGAIN_MS = 4_000;

export type TextState = 'SAVED' | 'TYPING' | 'SENDING' | 'WAITING' | 'CONFLICT';

interface LiveTextOptions {
  /** Where it is kept until the service has it. */
  readonly draftKey: string;
  /** What the service has, as far as this page knows. */
  readonly stored: Stored;
  /** Sends the text as a change of a version; answers with what the service has then. */
  send(text: string, version: number): Promise<Stored>;
  /** Somebody else was faster: what the service has is to be asked for. */
  onOutdated(): void;
}

/** A text that sends itself while somebody types, shows what others write, and loses nothing when both happen or the line breaks. */
export function useLiveText({ draftKey, stored, send, onOutdated }: LiveTextOptions) {
  const [live, setLive] = useState<LiveText>(() => begun(stored, readDraft<KeptText>(draftKey)));
  const [failed, setFailed] = useState<unknown>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<readonly [number, number] | null>(null);

  const hear = useEffectEvent((now: Stored) => {
    const after = heard(live, now);
    if (after === live) return;
    const area = field.current;
    if (area && area === document.activeElement && after.text !== live.text) {
      cursor.current = [
        movedCursor(live.text, after.text, area.selectionStart),
        movedCursor(live.text, after.text, area.selectionEnd),
      ];
    }
    setLive(after);
  });
  const { text, version, at } = stored;
  // eslint-disable-next-line react-hooks/set-state-in-effect -- what others write comes from outside, like an answer
  useEffect(() => hear({ text, version, at }), [text, version, at]);

  // What others wrote leaves the cursor where it was
  useLayoutEffect(() => {
    if (cursor.current) field.current?.setSelectionRange(...cursor.current);
    cursor.current = null;
  }, [live.text]);

  useEffect(() => {
    if (isUnsaved(live)) keepDraft(draftKey, { text: live.text, baseText: live.base.text });
    else forgetDraft(draftKey);
  }, [draftKey, live]);

  const transmit = useEffectEvent(async () => {
    if (!canSend(live)) return;
    const sent = live.text;
    setLive((now) => ({ ...now, sent }));
    try {
      const answer = await send(sent, live.base.version);
      setFailed(null);
      setLive((now) => ({ ...heard(now, answer), sent: null }));
    } catch (error) {
      setLive((now) => ({ ...now, sent: null }));
      if (findApiError(error)?.isConflict) onOutdated();
      else setFailed(error);
    }
  });

  const wants = canSend(live);
  useEffect(() => {
    if (!wants) return undefined;
    const timer = setTimeout(() => void transmit(), failed ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wants, live.text, live.base.version, failed]);
  useEffect(() => {
    const again = () => void transmit();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  const unsaved = isUnsaved(live);
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const settle = (chosen: string) => {
    setLive((now) => settled(now, chosen));
    requestAnimationFrame(() => field.current?.focus());
  };
  return {
    live,
    field,
    state: stateOf(live, failed),
    type: (typed: string) => setLive((now) => ({ ...now, text: typed })),
    keepMine: () => settle(live.text),
    takeTheirs: () => settle(live.theirs?.text ?? live.text),
    takeBoth: () => settle(bothTexts(live.base.text, live.theirs?.text ?? '', live.text)),
  };
}

function stateOf(live: LiveText, failed: unknown): TextState {
  if (live.theirs) return 'CONFLICT';
  if (live.sent !== null) return 'SENDING';
  if (!isUnsaved(live)) return 'SAVED';
  return failed ? 'WAITING' : 'TYPING';
}
