import { datesIn } from '../../../../src/privacy/detectors/dates/date-forms';

const MONTHS =
  'januari jan jan. februari febr febr. feb feb. maart mrt mrt. mar mar. april apr apr. mei juni jun jun. juli jul jul. augustus aug aug. september sept sept. sep sep. oktober okt okt. oct oct. november nov nov. december dec dec.'.split(
    ' ',
  );
const longestIn = (text: string): string =>
  datesIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .reduce((one, other) => (other.length > one.length ? other : one), '');

test.each(MONTHS)('finds a day of %s however it is written, also without a digit', (month) => {
  for (const date of [
    `12 ${month} 1984`,
    `3 ${month.toUpperCase()}`,
    `twaalf ${month}`,
    `eerste van de maand ${month}`,
  ])
    expect(longestIn(`Het was ${date}, zei ze`)).toBe(date);
});

test.each(['1e kerstdag', 'eerste paasdag', 'Tweede Pinksterdag 2019', '1-2', '3/4/08', '12-iii-2020', '19840312'])(
  'finds %s, which names no month',
  (date) => {
    expect(longestIn(`Het was ${date}, zei ze`)).toBe(date);
  },
);

test.each(['Ze is 7 en hij belt', 'in mei', 'het regent', 'de markt en de maan'])('finds no date in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
