import { wordsOf } from '../words/unpack-words';

const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** Titles: what follows is a name, whatever it looks like. */
export const titles = set(`
  mevrouw mevr mw mvr mej mejuffrouw mevrow mvrouw mevouw meneer mijnheer mneer menneer dhr heer hr juffrouw dr drs ir ing prof ds mr
  familie fam gezin echtpaar weduwe wed tante oom zuster broeder pater dominee imam juf meester opa oma`);

/** Words for people: a capital or a known name right behind them is a name. */
export const roles = set(`
  client cliente klant bewoner bewoonster inwoner patient buurman buurvrouw buurmeisje buurjongen moeder vader mama papa mam pap ma pa zoon zoontje
  dochter dochtertje broer broertje zus zusje kind kindje baby peuter kleuter puber tiener jongen jongetje meisje vrouw man echtgenoot echtgenote partner
  vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner neef neefje nicht nichtje kleinzoon kleindochter kleinkind stiefvader stiefmoeder
  pleegvader pleegmoeder pleegkind pleegzoon pleegdochter collega huisarts wijkverpleegkundige verpleegkundige begeleider begeleidster ambulant maatschappelijk
  werker werkster hulpverlener hulpverleenster psycholoog psychiater therapeut arts tandarts advocaat advocate bewindvoerder mentor curator voogd
  jeugdbeschermer gezinsvoogd reclasseringswerker wijkagent agent rechercheur leerkracht leraar lerares docent docente directeur teamleider
  casusregisseur regisseur consulent wmo-consulent jeugdconsulent klantmanager mantelzorger vrijwilliger vrijwilligster huurder verhuurder huisbaas
  leerling student stagiair stagiaire deelnemer deelneemster jongere oudere verdachte slachtoffer dader melder gezinsvader tweeling halfbroer halfzus
  zwager schoonzus pleegzus pleegbroer oppas buuf kennis makker schoonmoeder schoonvader schoondochter schoonzoon grootmoeder grootvader opa oma tante oom coordinator makker maatje nabestaande betrokkene pupil
  dokter specialist cliente's mevrouw meneer heer dame tolk trainer coach juf meester burgemeester wethouder vriendinnen vrienden ouders kinderen broers zussen zoons dochters
  rechter kinderrechter notaris officier griffier pastoor pastor kapelaan rabbijn voorzitter secretaris penningmeester minister president rector doktoor conciërge concierge deurwaarder postbode
  bovenbuurman onderbuurman bovenbuurvrouw onderbuurvrouw wijkzuster thuishulp loodgieter monteur beveiliger portier conducteur chauffeur inspecteur commissaris ambtenaar medewerker medewerkster
  stiefbroer stiefzus huisgenoot huisgenote kamergenoot pooier dealer loverboy stalker invaller invalster logopedist fysiotherapeut orthopedagoog gedragswetenschapper intaker casemanager praktijkondersteuner zorgcoordinator
  verzoeker verzoekster belanghebbende debiteur schuldenaar eiser eiseres gedaagde appellant appellante aanvrager aanvraagster rechthebbende curandus klager klaagster statushouder
  asielzoeker kostganger kostgangster onderhuurder onderhuurster`);

/** What people make of somebody's name: "zaak Bakker", "zaak-Bakker". */
export const matters = set(
  'zaak kwestie affaire casus dossier gezin familie geval procedure melding kinderen broers zussen',
);

/** What is written, planned or decided of somebody: "Verslag R.V.: moeder gaf aan", "Bezwaar Palm afgewezen". */
export const records = set(`
  verslag casus betreft betr inzake onderwerp contact gesprek intake plan zorgplan bespreking afspraak overdracht rapportage melding mail huisbezoek evaluatie mdo belverzoek
  terugbelverzoek notitie bezoek belnotitie verjaardag brief herindicatie indicatie aanmelding afmelding zorgmelding ontruiming bezwaar beschikking schulden aanvraag bewind budget
  uitkering dossier zitting hoorzitting verhuizing opname ontslag medicatie crisis schuldregeling urgentie huisverbod`);

/** "Mijn naam is …", "zij heet …": a name follows. */
export const namingVerbs = set('heet heette heten heetten genaamd genoemd noemt noemde gedoopt');

/** Verbs that people do, third person; behind a capital at the start of a sentence they make it a person. */
export const personVerbs = set(`
  zegt zei zeggen vertelt vertelde vertellen belt belde bellen appt appte mailt mailde woont woonde wonen vraagt vroeg vroegen huilt huilde komt kwam kwamen gaat
  ging gingen wil wilde wou willen wilden mag mocht moet moest kan kon kunnen zal zou heeft had hebben hadden heb is was zijn waren wordt werd doet deed ziet zag
  krijgt kreeg kregen neemt nam geeft gaf vindt vond vinden denkt dacht durft durfde blijft bleef lijkt leek slaapt sliep werkt werkte werken zit zat zitten staat stond
  ligt lag loopt liep rijdt reed eet at drinkt dronk gebruikt gebruikte blowt blowde slaat sloeg schreeuwt schreeuwde dreigt dreigde mist miste
  verblijft verbleef logeert logeerde studeert studeerde spijbelt spijbelde heet heette ontkent ontkende bevestigt bevestigde meldt meldde klaagt
  klaagde weigert weigerde accepteert tekent tekende ondertekende spreekt sprak spraken reageert reageerde verhuist verhuisde overleed stierf vertrok opende
  stuurt stuurde schrijft schreef leest las begrijpt begreep snapt snapte weet wist kent kende hoort hoorde voelt voelde zoekt zocht vreest schaamt
  schaamde maakt maakte lacht lachte houdt hield helpt hielp speelt speelde begint begon stopt stopte verliest verloor betaalt betaalde geldt leeft leefde
  bedreigt bedreigde steelt stal liegt loog trekt trok vertrekt brengt bracht haalt haalde wacht wachtte mailden belden heef hept wilt zegd belt's vondt hoeft hoefde
  mishandelt mishandelde verzorgt verzorgde volgt volgde past paste leent leende verkoopt verkocht verbaast ervaart ervoer ontvangt ontving geniet
  herkent herkende erkent erkende bedoelt bedoelde beweert beweerde stelt stelde legt legde laat liet kijkt keek luistert luisterde antwoordt antwoordde
  bezoekt bezocht meent meende noemt noemde koopt kocht zwijgt zweeg trilt trilde snijdt sneed hangt hing beet bijt gooit gooide vecht vocht lijdt leed
  vertrouwt vertrouwde gamet gamede pest pestte regelt regelde dealt dealde jat jatte vlucht vluchtte verdween verschijnt verscheen ontkomt belooft beloofde
  kookt kookte wast waste poetst poetste zingt zong danst danste tekende bidt bad snikt snikte beeft beefde hoest hoestte kotst kotste plast plaste poept poepte
  knikt knikte zwaait zwaaide lult praat praatte kletst kletste mompelt mompelde fluistert fluisterde gilt gilde krijst krijste appten whatsappt
  bevalt beviel trouwt trouwde scheidt scheidde spuit spoot snuift snoof slikt slikte verhuurt logen stalken stalkt stalkte bedelt bedelde dwaalt dwaalde zwerft zwierf
  faket liegen arriveerde arriveert bekent bekende bekeek schuilt schuilde ontslaat ervoer verbrast verbraste vernielt vernielde sloopt sloopte klust kluste
  hallucineert spuugt spuugde krabt krabde knijpt kneep schopt schopte duwt duwde steekt stak roept riep meent meende hoopt hoopte verwacht verwachtte verdient verdiende rookt rookte vloekt scheldt schold dementeert valt viel
  struikelt struikelde gokt gokte smeekt smeekte rent rende verstopt verstopte verzwijgt verzweeg verzint verzon solliciteert solliciteerde wandelt wandelde zeurt zeurde
  treitert treiterde plaagt plaagde spaart spaarde verliet ontsnapte vergat vergeet betwist betwistte verbergt verborg leverde diende verzocht twijfelt twijfelde wantrouwt
  erft erfde huurt huurde kwelt sjouwt fietst fietste dommelt snurkt snurkte stottert stotterde hinkt kreunt kreunde piekert piekerde kuste zoent zoende
  omhelst omhelsde verwijt verweet vermijdt vermeed onderging  verwaarloost verwaarloosde verwaarloosd ademt ademde zwemt wandelde`);

/** Prepositions that come before a place or an organisation at least as often as before a person. */
export const placePrepositions = set(
  'in te uit naar bij via vanuit nabij rond rondom langs tot binnen buiten tegenover vlakbij omgeving richting regio namens per',
);

export const articles = set(
  "de het een deze die dit dat onze ons jullie elke elk iedere ieder geen welke welk zo'n zulke dezelfde hetzelfde 't",
);

/** Words of surnames that stay lower case: "van der Berg", "el Idrissi", "da Silva". */
export const prefixes = set(`
  vd v/d van von vander vanden de den der des het 't ten ter te el al la le les l d di da dos das do del della du ben bin bint bou ould abu abou ait aït ouled oulad ul op in uit aan bij voor over onder 's mc mac st san santa 't-`);

/** Prefixes that no Dutch sentence contains as a word by themselves. */
export const foreignPrefixes = set(
  'vd el al ben bin bint bou ould abu abou ait von di da dos das del della du ouled oulad mc mac',
);

/** Words of organisations: capitals behind them belong to the organisation. */
export const organisationWords = set(`
  stichting vereniging school basisschool middelbare buurthuis buurtcentrum wijkcentrum jongerencentrum dorpshuis verpleeghuis verzorgingshuis zorgcentrum woonzorgcentrum
  zorginstelling instelling kinderdagverblijf kinderopvang peuterspeelzaal gezondheidscentrum huisartsenpraktijk tandartspraktijk praktijk kerk moskee synagoge ziekenhuis kliniek gemeente
  provincie ministerie wijk buurt stadsdeel stadsteam organisatie project methode methodiek model wet wetsvoorstel training cursus programma platform bureau
  woningcorporatie corporatie woningbouwvereniging woningstichting camping hotel cafe restaurant supermarkt zwembad sportschool sportclub voetbalclub club fc sv vv college
  lyceum mbo hbo roc universiteit hogeschool academie aanbieder zorgaanbieder jeugdzorgaanbieder ggz stadsbank apotheek bibliotheek museum theater flat appartementencomplex
  hospice inloophuis opvang locatie afdeling opvanghuis blijf-van-mijn-lijf-huis bewindvoeringskantoor kantoor advocatenkantoor bedrijf firma uitzendbureau zorgboerderij
  sportvereniging scouting speeltuin huis azc noodopvang maatschappelijke stadspas commissie inspectie fonds convenant regeling netwerk werkplaats
  gezinshuis woongroep kamertrainingscentrum weekendschool gebouw zaal rapport onderzoek boek film serie app website tijdschrift krant dagblad merk manege kinderboerderij
  team groep buurtteam wijkteam jeugdteam sint sint- st kasteel hoeve eethuis bakkerij slagerij garage winkel`);

/** Capitalised words that close the name of an organisation or a place: "Titus Brandsma Lyceum". */
export const organisationEndings = set(`
  college lyceum ziekenhuis kinderziekenhuis universiteit hogeschool school basisschool groep zorggroep zorg mc umc gasthuis stichting fonds foundation advocaten bewind
  bewindvoering bewindvoeringen instituut kliniek huis praktijk wonen academie centrum zorgcentrum kerk moskee museum theater bank verzekeringen thuiszorg jeugdzorg jeugdhulp
  kinderopvang mavo vmbo scholengemeenschap sg stadion arena plein park bv nv b.v hospitaal makelaars notarissen advocatuur incasso transport schoonmaak bouw tehuis hospice
  revalidatie woonzorg dagbesteding ggz opvang apotheek fysiotherapie huisartsen tandartsen rijschool supermarkt bakkerij slagerij optiek makelaardij consultancy festival
  gymnasium flat kazerne kapel begeleiding coaching welzijn methode model aanpak training schaal test vragenlijst effect syndroom lijst`);

/** "Piramide van Maslow", "syndroom van Down": the capital behind "van" is a thinker or a discoverer. */
export const eponymWords = set(`
  piramide model theorie methode methodiek ladder schaal wet roos cirkel kwadrant kwadranten test index syndroom ziekte stoornis effect matrix principes principe vragenlijst cyclus
  training leer behoeftepiramide teamrollen leerstijlen leerstijl fasen stadia dramadriehoek leiderschapsstijlen aanpak boek werk visie ideeen gedachtegoed stelling kernkwadranten kernkwadrant
  hechtingstheorie communicatietheorie teamrol gezichtspunten paradox dagboek huis leercyclus ontwikkelingsfasen regel circle`);

/** Words behind a possessive that show whose it is: "Jans moeder". */
export const possessions = set(`
  moeder vader ouders zoon dochter broer zus zusje broertje oma opa tante oom vriend vriendin ex man vrouw partner kind kinderen school huis woning kamer situatie begeleider begeleidster
  dossier telefoon auto nummer adres verhaal gezin familie schulden uitkering huisarts voogd mentor bewindvoerder advocaat werkgever baas buurman buurvrouw
  problemen gedrag verjaardag rekening post naam behandeling diagnose medicatie hulpvraag plan toestemming therapeut juf meester leerkracht klas beperking toekomst kat hond spullen`);
