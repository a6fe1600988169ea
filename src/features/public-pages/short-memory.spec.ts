import { ShortMemory } from './short-memory.js';

describe('A short memory', () => {
  it('makes a thing once for all who ask at the same time, and anew after a while', async () => {
    let now = 0;
    let made = 0;
    const memory = new ShortMemory<number>(60, () => now);
    const ask = () => memory.get('all', () => Promise.resolve(++made));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    now = 59;
    expect(await ask()).toBe(1);
    now = 60;
    expect(await ask()).toBe(2);
  });

  it('does not remember a failure', async () => {
    const memory = new ShortMemory<string>(60, () => 0);
    await expect(memory.get('all', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await memory.get('all', () => Promise.resolve('yes'))).toBe('yes');
  });
});
