const shape = /^[\w-]+(\.[\w-]+)*$/;

/** What a live message says: which record changed. Readers fetch it fresh, so nothing shows to the wrong person. */
export type LiveMessage = Readonly<{ id: string } & Record<string, string | number | boolean>>;

/** Refuses a topic that the relay would not carry: topics are words joined by dots, like `measures.changed`. */
export function requireTopic(topic: string): void {
  if (!shape.test(topic)) throw new Error(`"${topic}" is no topic: write words joined by dots`);
}
