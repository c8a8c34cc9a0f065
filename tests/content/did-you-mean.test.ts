import { closest, didYouMean } from '../../src/content/did-you-mean';

describe('did you mean', () => {
  it('names the nearest, or nothing when nothing is near', () => {
    expect(closest('rol-1', ['rol-2', 'rol', 'gevaar'])).toBe('rol-2');
    expect(didYouMean('zwijgg', ['zwijg', 'delen'])).toBe('Bedoelde je `zwijg`?');
    expect(didYouMean('iets-heel-anders', ['zwijg', 'delen'])).toBeUndefined();
  });
});
