import { isDatabaseOutage, throughOutage } from './outage.js';

const failure = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {});

describe('An outage of the database', () => {
  it.each([
    ['a server that is being stopped', failure('terminating connection', '57P01')],
    ['a server that starts', failure('the database system is starting up', '57P03')],
    ['a server nobody listens at', failure('connect ECONNREFUSED', 'ECONNREFUSED')],
    ['too many connections', failure('sorry, too many clients already', '53300')],
    ['a connection that broke', failure('Connection terminated unexpectedly')],
    ['the same, wrapped by the mapper', Object.assign(failure('x'), { driverError: failure('x', '57P01') })],
  ])('is %s', (_, error) => {
    expect(isDatabaseOutage(error)).toBe(true);
  });

  it.each([
    ['a wrong statement', failure('syntax error', '42601')],
    ['a broken rule', failure('duplicate key', '23505')],
    ['a defect of ours', new TypeError('undefined is not a function')],
    ['something that is no error', 'Connection terminated'],
  ])('is not %s', (_, error) => {
    expect(isDatabaseOutage(error)).toBe(false);
  });

  it('is waited for', async () => {
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries < 3) throw failure('Connection terminated unexpectedly');
      return Promise.resolve('done');
    };
    await expect(throughOutage(work, () => true)).resolves.toBe('done');
    expect(tries).toBe(3);
  });

  it('is waited for only while that is worth while, and nothing else is tried again', async () => {
    let tries = 0;
    const fail = (error: Error) => () => {
      tries += 1;
      return Promise.reject(error);
    };
    await expect(throughOutage(fail(failure('x', '57P01')), () => tries < 2)).rejects.toThrow('x');
    expect(tries).toBe(2);
    await expect(throughOutage(fail(failure('y', '42601')), () => true)).rejects.toThrow('y');
    expect(tries).toBe(3);
  });
});
