import { foundIn } from './support/found-in';

// Sentences of our own, of each kind that the fifth and the sixth stranger's set showed.

// What must be found stands between « and ».
test.each([
  // Behind a title, whatever the word means otherwise.
  ['name', 'Plan mw. «Hemelvaart» in op dinsdag.'],
  ['name', 'Tel. contact m. mw «Brinkhuis» re. verantw.'],
  ['name', 'Volgens de wijkverpleging spuit meneer «Dijkhuizen» zelf niet meer.'],
  ['name', 'OVERDRACHT: mw «KAPITEIN» goed geslapen, bed verschoond'],
  ['name', 'even voor het verslag meneer «bosch» heeft geholpen met douchen'],
  ['name', 'Bij oma «Keetjes» verhuizing ging alles mis.'],
  ['name', 'dhr«Verbeek» is om 3 uur gevallen'],
  // At the start of a sentence, and with a place in it.
  ['name', '«Van Dijk» en «De Jager» zitten weer te schreeuwen'],
  ['name', 'Rechter mr. «Van Asperen» vroeg waarom er geen plan ligt.'],
  ['name', 'Waarom is de indicatie van «Gijs van Elburg» verlaagd?'],
  ['name', 'Kunnen we «Jet Zomer» eerder ontslaan?'],
  ['name', '«Vrijdag, J.» staat als tweede op de lijst.'],
  // With an s, or with what is called after somebody.
  ['name', '«Peters» vrouw is dementerend.'],
  ['name', 'De «Bouzianis» van nummer negen hebben geen verwarming.'],
  ['name', 'Ik zoek de «Timmers»-beschikking van vorig jaar.'],
  ['name', 'Vanmiddag belde de school dat «Lieke» zich gekrast heeft.'],
  // In a list.
  ['name', 'Spreekuur: Kramer 9.00, El Idrissi 9.30, «Wassenaar» 10.15, Lim 11.00.'],
  ['name', 'Route: «Mulder» 8.00, Visser 8.45, Prins 9.30'],
  ['name', 'Avond; Dirkse paracetamol, «Toonen» niets, Fransen oogdruppels'],
  // Initials.
  ['name', 'Dhr. «P. K.» en mw. D. K. liggen in scheiding.'],
  ['name', 'Het besluit voor «N.S.» en Y.S. moet rond zijn.'],
  ['name', 'Verslag «R.V.»: moeder trekt het niet meer.'],
  ['name', 'mvg «j. oosting», klantcontact'],
  // Other kinds.
  ['casenumber', 'kun je bij «wmo/25/1190» de beschikking herzien'],
  ['casenumber', 'Carmelita Zimmerman, verz.nr «6602915573», wil een ander toestel'],
  ['casenumber', 'BIG-nummer van de arts die tekende is «69042817325».'],
  ['casenumber', 'Op haar oude pas staat «BK4H72LP0», op de nieuwe iets anders.'],
  ['casenumber', 'Yusuf Aydin heeft bij ons «4471208» gekregen.'],
  ['licenseplate', 'RDW zegt dat «R 204 XZ» sinds maart op haar naam staat.'],
  ['address', 'Uitzetting «Laan van Meerdervoort 1402 C» is uitgesteld.'],
  ['birthdate', 'ze is geboren op de «vierde van mei negentienhonderdtweeënzestig»'],
  ['url-handle', 'Zie «https://team.example/sites/jeugd/verhoef-lisanne.docx» voor het plan.'],
  ['url-handle', 'Staat op «https://dossier.example/client/veldkamp-h/2024», kun jij erbij?'],
  ['url-handle', 'Opgeslagen in «O:\\Clienten\\Jansen_P\\plan.docx»'],
])('%s is found in "%s"', (kind, marked) => {
  const wanted = /«([^»]+)»/u.exec(marked)?.[1];
  expect(foundIn(marked.replace(/[«»]/gu, ''))).toContain(`${kind}: ${wanted}`);
});

test.each([
  'Cl. wil geen begeleiding, alleen pgb.',
  'Kl. heeft een uitkering, wat nu?',
  'Het bestand overleg_v3.docx opent niet.',
  'Zet de aantekeningen in dat SBAR-rijtje.',
  'De wolf is gezien bij de schapen.',
  'Team Roos en Team Lelie ruilen van verdieping.',
  'Is er een goedkope bril te krijgen bij Hans Anders?',
  'Bel 112, daarna Veilig Thuis 0800-2000.',
  'Normbedrag zaakcode 1120 is veranderd in 1135.',
  'Postbus 20350, 2500 EJ Den Haag is het adres van het ministerie.',
  'Zie https://www.rijksoverheid.nl/onderwerpen/jeugdhulp voor uitleg.',
  'De Wmo-beschikking en de Wlz-indicatie lopen af.',
  'Kamer 1: schoon, Kamer 2: leeg, Kamer 3: in gebruik.',
  'Nog te doen: Bewind, Beslag, Boetes.',
])('nothing is found in "%s"', (text) => {
  expect(foundIn(text)).toEqual([]);
});
