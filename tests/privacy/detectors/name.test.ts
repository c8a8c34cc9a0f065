import { findNames } from '../../../src/privacy/detectors/name';
import { foundIn } from './found-in';

describe('a name', () => {
  test.each([
    ['mevr. Jansen belde', ['Jansen']],
    ['de heer P. de Vries', ['P. de Vries']],
    ['dr. El Khatib schreef', ['El Khatib']],
    ['mevrouw de wit wil niet', ['de wit']],
    ['mw. A.B. van der Berg-Jansen', ['A.B. van der Berg-Jansen']],
    ['de familie Bouzid en gezin Yilmaz', ['Bouzid', 'Yilmaz']],
    ['ik sprak met fatima el idrissi', ['fatima el idrissi']],
    ['jan en marieke komen', ['jan', 'marieke']],
    ['roos en jan komen', ['roos', 'jan']],
    ["Fatima's moeder", ['Fatima']],
    ['Jans moeder weet van niks', ['Jans']],
    ['mevrouw Jansens dochter', ['Jansens']],
    ['kevins moeder', ['kevins']],
    ['Kevin (14) spijbelt', ['Kevin']],
    ['zoon Bas (8) en dochter roos (5)', ['Bas', 'roos']],
    ['Storm (3) praat nog niet', ['Storm']],
    ['zij heet sterre', ['sterre']],
    ['mijn naam is Karin', ['Karin']],
    ['Naam: Dennis Groot', ['Dennis Groot']],
    ['Roos heeft hulp nodig', ['Roos']],
    ['haar man Wil drinkt', ['Wil']],
    ['Johan van \u2019t Hof', ['Johan van \u2019t Hof']],
    ["meneer O'Brien en mevrouw d'Hondt", ["O'Brien", "d'Hondt"]],
    ['gesproken met Van Dijk over hulp', ['Van Dijk']],
    ['MEVROUW JANSEN BELDE', ['JANSEN']],
  ])('in a Dutch form is found in "%s"', (text, expected) => {
    expect(foundIn(findNames, text)).toEqual(expected);
  });

  test.each([
    'Ayşe Yıldırım',
    'Gülsüm Özdemir',
    'Oumnia Kasraoui',
    'Abdelkarim Benali',
    'Małgorzata Kowalska',
    'Shanti Ramdin',
    'Churandy Martina',
    'Oleksandr Shevchenko',
    'Biniam Gebremariam',
    'Xiaoling Wang',
    'Nguyen Thi Lan',
    'Harpreet Singh',
    'Kwame Mensah',
    'Cabdi Warsame',
    'Maryam Hosseini',
    'Zoran Jovanović',
    'João da Silva',
    'Poppie Latupeirissa',
    'Jean-Pierre Dubois',
  ])('from another language is found: %s', (name) => {
    expect(foundIn(findNames, `Gisteren belde ${name} over de huur`)).toEqual([name]);
  });

  test.each([
    'Wij overleggen met Veilig Thuis, GGZ Noord en Humanitas',
    'Het Leger des Heils, de Jellinek, MEE en Parnassia',
    'Bureau Jeugdzorg bestaat niet meer',
    'basisschool De Ark en het Titus Brandsma Lyceum',
    'De gemeente Súdwest-Fryslân en Rotterdam-Zuid',
    'art. 162 Sv en artikel 7.3.11 Jeugdwet',
    'de piramide van Maslow en de Roos van Leary',
    'Welzijn Nieuwe Stijl en Signs of Safety',
    'het syndroom van Down',
    'op maandag in mei',
    'de mark was geld, een roos is een bloem',
    'Max. 3 gesprekken, max 2 uur',
    'Hoop doet leven',
    'Wil je even bellen?',
    'De boer en de bakker helpen elkaar',
    'de koning kwam op bezoek',
    'mevrouw heeft een vraag en meneer ook',
    'meneer de voorzitter',
    'de moeder, de zoon en de huisarts',
    'Marokkaanse en Turkse ouders spreken Nederlands',
    'Jan en alleman bemoeit zich ermee',
    'uitleg in Jip-en-Janneketaal',
    'hij spreekt alleen Tigrinya',
    'We gebruiken Teams, Outlook en WhatsApp',
    'Vakartikelen over bijstandsfraude en werkbegeleiding',
    'Beste collega, hartelijke groet',
    'gezin in Beeld',
  ])('is not seen in "%s"', (text) => {
    expect(foundIn(findNames, text)).toEqual([]);
  });
});
