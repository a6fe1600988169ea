import { LiveMessages } from './live-messages.js';

describe('Live messages', () => {
  it('let a reader go where listening never began', async () => {
    const failed = () => Promise.reject(new Error('The relay is gone'));
    const source: AsyncIterableIterator<string> = {
      next: failed,
      return: failed,
      [Symbol.asyncIterator]: () => source,
    };
    const ended: unknown[] = [];
    const messages = new LiveMessages(source, (one) => ended.push(one));
    await expect(messages.next()).rejects.toThrow('The relay is gone');
    expect(await messages.return()).toEqual({ value: undefined, done: true });
    expect(ended).toEqual([messages]);
  });
});
