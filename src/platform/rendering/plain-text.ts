import type { Span, Text } from './model/document.js';
import { printable } from './printable.js';

/** The stretches of a text that hold something. */
export const spansOf = (text: Text): readonly Span[] =>
  (typeof text === 'string' ? [{ text }] : text)
    .map((span) => ({ ...span, text: printable(span.text) }))
    .filter((span) => span.text !== '');

/** The address a text may lead to; anything but a page or a mail address leads nowhere. */
export function linkOf({ href }: Span): string | undefined {
  if (href === undefined || !/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}

/** The words of a text without their look; where they lead to follows in brackets, unless the words say it. */
export const plainText = (text: Text): string =>
  spansOf(text)
    .map((span) => {
      const link = linkOf(span);
      const isSaid = !link || link.replace(/^mailto:|\/$/g, '').includes(span.text.replace(/\/$/, ''));
      return isSaid ? span.text : `${span.text} (${link})`;
    })
    .join('');
