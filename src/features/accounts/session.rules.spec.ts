import { judge } from './session.rules.js';

describe('A token of a session', () => {
  const fresh = {
    isCurrent: true,
    isConfirmed: true,
    secondsSinceRotation: 10,
    secondsSinceConfirmation: 5,
  };

  it.each([
    ['is good while it is young', {}, 'CURRENT'],
    ['is noted when it is used first', { isConfirmed: false }, 'CONFIRM'],
    ['is replaced after half an hour', { secondsSinceRotation: 1800 }, 'DUE'],
    ['is not replaced before', { secondsSinceRotation: 1799 }, 'CURRENT'],
    ['is noted before it is replaced', { isConfirmed: false, secondsSinceRotation: 9000 }, 'CONFIRM'],
    ['of before is good for requests on their way', { isCurrent: false }, 'GRACE'],
    ['of before is good for a minute', { isCurrent: false, secondsSinceConfirmation: 59 }, 'GRACE'],
    ['of before is theft afterwards', { isCurrent: false, secondsSinceConfirmation: 60 }, 'STOLEN'],
    ['of before is good while the new one is on its way', { isCurrent: false, isConfirmed: false }, 'GRACE'],
    [
      'of before gets another new one where the first was lost',
      { isCurrent: false, isConfirmed: false, secondsSinceRotation: 60 },
      'LOST',
    ],
  ] as const)('%s', (_, facts, verdict) => {
    expect(judge({ ...fresh, ...facts })).toBe(verdict);
  });
});
