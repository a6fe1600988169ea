import { seal, unseal } from './sealed.js';

describe('A sealed text', () => {
  it('is read with its secret only', () => {
    const sealed = seal('Grüße', 'secret');
    expect(unseal(sealed, 'secret')).toBe('Grüße');
    expect(unseal(sealed, 'other')).toBeUndefined();
    expect(sealed.includes('Gr')).toBe(false);
  });

  it('is not read when anything of it was changed', () => {
    const sealed = seal('text', 'secret');
    for (let place = 0; place < sealed.length; place++) {
      const changed = Buffer.from(sealed);
      changed[place] ^= 1;
      expect(unseal(changed, 'secret')).toBeUndefined();
    }
    expect(unseal(Buffer.alloc(0), 'secret')).toBeUndefined();
  });

  it('never looks the same twice', () => {
    expect(seal('text', 'secret').equals(seal('text', 'secret'))).toBe(false);
  });
});
