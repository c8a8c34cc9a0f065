import fc from 'fast-check';

/**
 * Property tests draw their cases from the seed of the run, which jest prints with its summary, also of a run that passed:
 * `npm test -- --seed=<number>` draws the same cases and takes the tests in the same order. FC_SEED=<number> sets the seed of
 * the properties alone. A property that fails says besides which path led to the case it shrank to.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? jest.getSeed()) });
