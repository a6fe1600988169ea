import { setTimeout as pass } from 'node:timers/promises';
import { seededRandom } from '../support/random.js';
import { isFull, SendingExperiment } from '../support/sending-experiment.js';

const PEOPLE = isFull ? 2_000 : 300;
const KILLS = isFull ? 20 : 5;
const LONGEST_PAUSE_MS = 40;

/** `FAULTS_SEED` repeats a run. */
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

describe(`A worker that is killed (seed ${seed})`, () => {
  let experiment: SendingExperiment;

  beforeAll(async () => {
    experiment = await SendingExperiment.begin({ people: PEOPLE });
  }, 180_000);
  afterAll(() => experiment.end());

  it(
    `${KILLS} times while it sends ${PEOPLE} mails loses none, and repeats at most one each time`,
    async () => {
      const random = seededRandom(seed);
      let worker = experiment.startWorker();
      experiment.insist();
      for (let kill = 1; kill <= KILLS; kill++) {
        // Somewhere in its share of the mails; every second time at once after a mail was taken: the worst moment there is
        await experiment.untilMails(Math.ceil(((kill - random()) * (PEOPLE - 1)) / KILLS));
        if (kill % 2 === 1) await pass(random() * LONGEST_PAUSE_MS);
        await worker.kill();
        worker = experiment.startWorker();
      }
      await experiment.untilDone();
      const { said } = await worker.stop();

      expect(said).not.toMatch(/"level":"(error|fatal)"/);
      const { reached, doubles, toldTwice } = experiment.arrived();
      process.stdout.write(`Seed ${seed}: ${KILLS} kills, ${doubles} mails repeated.\n`);
      expect(reached).toEqual(experiment.expected);
      expect(toldTwice).toEqual([]);
      expect(doubles).toBeLessThanOrEqual(KILLS);
      expect(await experiment.counts()).toEqual([{ sent: PEOPLE, open: 0, other: 0 }]);
    },
    isFull ? 900_000 : 240_000,
  );
});
