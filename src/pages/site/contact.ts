import type { Edition } from '../../model/edition';
import { escaped } from '../page';
import { list, section } from '../parts';

type Organisation = Edition['organisation'];

/** Who can be asked what, from organisation.yaml; what an organisation did not fill in is left out. */
export function contact(organisation: Organisation): string {
  const lines = [
    ['Een vraag over je werk', 'coordinator'],
    ['Een vraag over gegevens en privacy', 'privacyOfficer'],
    ['Een datalek', 'dataBreach'],
  ].flatMap(([about = '', key = '']) => {
    const name = organisation.get(`${key}.name`);
    const phone = organisation.get(`${key}.phone`);
    if (name === undefined || phone === undefined) return [];
    return [`${about}: ${escaped(name)}, ${escaped(phone)}`];
  });
  return section('Contact', list(lines));
}

/** "Sociaal Wijkteam Waterlanden, gemeente Waterlanden": whose Deelwijzer this is. */
export const whose = (organisation: Organisation): string =>
  [organisation.get('teamName'), organisation.get('municipality.name')].filter((each) => each !== undefined).join(', ');
