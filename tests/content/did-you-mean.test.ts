import { closest, didYouMean } from '../../src/content/did-you-mean';

describe('did you mean', () => {
  it('names the nearest, or nothing when nothing is near', () => {
    expect(closest('rol-1', ['rol-2', 'rol', 'gevaar'])).toBe('rol-2');
    expect(didYouMean('zwijgg', ['zwijg', 'delen'])).toBe('Bedoelde je `zwijg`?');
    expect(didYouMean('iets-heel-anders', ['zwijg', 'delen'])).toBeUndefined();
  });

  it('names what has a word more or less, when only one does, and no number of a law', () => {
    expect(closest('open-deur', ['open-de-deur', 'dicht', 'loket-knelt'])).toBe('open-de-deur');
    expect(closest('open-de-voor-deur', ['open-deur', 'dicht'])).toBe('open-deur');
    expect(closest('deur-open', ['open-de-deur'])).toBeUndefined();
    expect(closest('open-deur', ['open-de-deur', 'open-grote-deur', 'dicht'])).not.toBe('dicht');
    expect(closest('praat-uit', ['praat-er-samen-uit', 'praat-met-iemand-uit'])).toBeUndefined();
    expect(closest('deur', ['open-de-deur'])).toBeUndefined();
    expect(closest('jw-artikel', ['jw-artikel-7-3-11'])).toBeUndefined();
  });
});
