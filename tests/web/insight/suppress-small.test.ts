import fc from 'fast-check';
import { hideSmall, hideSmallOfTotal } from '../../../src/web/insight/suppress-small';

const counts = fc.array(fc.nat({ max: 30 }), { maxLength: 12 });

it('never shows a number from one to four', () => {
  fc.assert(
    fc.property(counts, (values) =>
      [...hideSmall(values), ...hideSmallOfTotal(values)].every((shown) => shown === null || shown === 0 || shown >= 5),
    ),
  );
});

it('leaves nothing from one to four to find by subtracting what is shown from the total', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const shown = hideSmallOfTotal(values);
      const hiddenTogether = values.reduce((sum, value, index) => sum + (shown[index] === null ? value : 0), 0);
      const everythingHidden = shown.every((one) => one === null || one === 0);
      return hiddenTogether === 0 || hiddenTogether >= 5 || everythingHidden;
    }),
  );
});

it('shows everything when nothing is small', () => {
  expect(hideSmall([0, 5, 12])).toEqual([0, 5, 12]);
  expect(hideSmallOfTotal([0, 5, 12])).toEqual([0, 5, 12]);
});

it('hides no more than the small ones where no total is known', () => {
  expect(hideSmall([9, 3])).toEqual([9, null]);
  expect(hideSmallOfTotal([9, 3])).toEqual([null, null]);
});
