import { readLabelled } from './labelled-query';

/** What the thresholds and the language lists were tuned on. */
export const DEVELOPMENT = readLabelled(`
# sharing, partner by partner
mag ik ff bellen met school over dat gezin | delen-met-school, mag-ik-delen
juf van groep 4 vraagt hoe het thuis gaat | delen-met-school, iemand-vraagt-mij-informatie
leerplicht wil weten wat er speelt bij dat gezin | delen-met-school, iemand-vraagt-mij-informatie
intern begeleider belt over leerling mag ik iets zeggen | delen-met-school, iemand-vraagt-mij-informatie
kan ik overleggen met de huisarts van mevrouw | delen-met-zorg, mag-ik-delen
moeder wil nie da ik met huisarts praat | toestemming-geweigerd, delen-met-zorg
ggz behandelaar bellen zonder dat client het weet | delen-met-zorg, mag-ik-delen, toestemming-geweigerd, toestemming-vragen
mag de wijkverpleging weten dat meneer drinkt | delen-met-zorg, mag-ik-delen
wijkzuster appt mij of ze iets moet weten over die man | delen-met-zorg, iemand-vraagt-mij-informatie, veilig-versturen
huis arts vraagt verslag | delen-met-zorg, iemand-vraagt-mij-informatie
wijkagent vraagt naar bewoner wat mag ik zeggen | delen-met-politie, iemand-vraagt-mij-informatie
polisie staat aan de balie en wil adres van klant | delen-met-politie, iemand-vraagt-mij-informatie
recherche belt of ik iets weet over zoon | delen-met-politie, iemand-vraagt-mij-informatie
woningbouw wil weten of die meneer hulp krijgt | delen-met-corporatie, iemand-vraagt-mij-informatie
verhuurder dreigt met ontruiming kan ik uitleggen wat er aan de hand is | delen-met-corporatie, mag-ik-delen
huurachterstand doorgeven van corporatie aan ons team mag dat | delen-met-corporatie
deurwaarder hangt aan de lijn over schulden van mijn client | delen-met-schuldhulp, iemand-vraagt-mij-informatie
mag ik bewindvoerder inlichten over gokken | delen-met-schuldhulp, mag-ik-delen
schuldhulp vraagt inkomensgegevens | delen-met-schuldhulp, iemand-vraagt-mij-informatie
gegevens uitwisselen met sociale dienst | delen-met-werk-en-inkomen
klantmanager w&i wil weten of ze samenwoont | delen-met-werk-en-inkomen, fraude-gehoord, iemand-vraagt-mij-informatie, zwijgen-of-melden
mag collega van de uitkering meekijken | delen-met-werk-en-inkomen, inzage-in-dossier
dochter van mevrouw belt hoe het met haar moeder gaat | delen-met-familie, iemand-vraagt-mij-informatie
mantelzorger inlichten | delen-met-familie
buurvrouw vraagt wat er aan de hand is hiernaast | delen-met-familie, iemand-vraagt-mij-informatie
ex partner wil info over de kinderen | delen-met-familie, iemand-vraagt-mij-informatie
veilig thuis vraagt informatie over gezin moet ik geven | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
raad vd kinderbescherming doet onderzoek en belt mij | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
gezinsvoogd wil verslagen hebben ots | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
jeugdbeschermer vraagt om informatie kind onder toezicht | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
overleg in veiligheidshuis mag ik daar alles op tafel leggen | delen-met-zvh
zvh persoonsgerichte aanpak | delen-met-zvh
mijn leidinggevende bij de moederorganisatie wil namen van clienten | delen-met-moederorganisatie
moet ik aan mijn eigen werkgever vertellen wat ik in het wijkteam hoor | delen-met-moederorganisatie
collega uit het team vraagt naar mijn client mag ik vertellen | delen-met-collega
even sparren met een collegaatje over client | delen-met-collega, casus-in-het-team
mag dit gedeeld worden | mag-ik-delen
privacy wat mag wel wat niet | mag-ik-delen, kaart-misverstanden, valkuil-privacy-excuus
# team
casus inbrengen in teamoverleg zonder toestemming | casus-in-het-team
bespreken we clienten met naam in het mdo | casus-in-het-team
kan ik anoniem bespreken in intervisie | casus-in-het-team, kaart-anoniem-overleg
# consent
hoe vraag ik toestemming | toestemming-vragen
wie moet tekenen als ouders gescheiden zijn | toestemming-vragen, kaart-leeftijden
mag een kind van 13 zelf beslissen over toesteming | toestemming-vragen, kaart-leeftijden
dementerende mevrouw kan geen handtekening zetten wie geeft akkoord | toestemming-vragen
hoe lang is zo'n toestemmingsformulier geldig | toestemming-vragen
is mondeling akkoord genoeg | toestemming-vragen
client trekt toestemming in | toestemming-geweigerd, toestemming-vragen
meneer weigert te tekenen | toestemming-geweigerd
ze wil absoluut niet dat ik het doorvertel | toestemming-geweigerd, zwijgen-of-melden
clt geeft geen toestemming maar ik maak me zorgen | toestemming-geweigerd
vader zegt ja moeder zegt nee | toestemming-vragen, toestemming-geweigerd
# access
wie mag er in het dossier kijken | inzage-in-dossier
client wil zn dossier inzien | inzage-in-dossier
collega die niet betrokken is zit in dossier te neuzen | inzage-in-dossier, datalek
stagiair toegang tot het systeem | inzage-in-dossier
vader eist kopie van het dossier van zijn zoon | inzage-in-dossier, iemand-vraagt-mij-informatie, kaart-leeftijden
# care avoidance
mevrouw doet de deur niet open al 3 weken | zorgmijding, regel-eropaf
zorgmijder vervuilde woning | zorgmijding, kaart-crisis-en-zorgmijding
man wil geen hulp maar verwaarloost zichzelf | zorgmijding, valkuil-klant-wil-niet
krijg geen contact met bewoner | zorgmijding, regel-eropaf
bemoeizorg inschakelen zonder toestemming | zorgmijding, kaart-crisis-en-zorgmijding
# excuse
school zegt privacy en geeft niks | echt-bezwaar-of-excuus, valkuil-privacy-excuus
partner verschuilt zich achter de avg | echt-bezwaar-of-excuus, valkuil-privacy-excuus
ggz wil geen informatie geven vanwege privacy smoes | echt-bezwaar-of-excuus, delen-met-zorg
# sending
mag ik via whatsapp iets sturen over client | veilig-versturen
verslag mailen naar de huisarts veilig | veilig-versturen, delen-met-zorg
appgroep van het team met clientnamen | veilig-versturen
usb stick met dossiers meenemen naar huis | veilig-versturen, datalek, inzage-in-dossier
mag ik gegevens in de teams chat zetten | veilig-versturen
# secrecy or reporting
client werkt zwart wat nu | fraude-gehoord, zwijgen-of-melden
mevrouw klust bij naast haar bijstand | fraude-gehoord, zwijgen-of-melden
stiekem samenwonen en uitkering | fraude-gehoord, zwijgen-of-melden
haar vriend woont er al maanden maar dat weet de gemeente niet | fraude-gehoord, zwijgen-of-melden
klant vertelt over beunen ik ben van de gemeente | fraude-gehoord, zwijgen-of-melden, aangifte-door-ambtenaren, delen-met-werk-en-inkomen
hoort ook inwonen zonder melden bij fraude | fraude-gehoord, zwijgen-of-melden
moet ik dit melden of mijn mond houden | zwijgen-of-melden
beroepsgeheim of meldplicht | zwijgen-of-melden, kaart-meldbegrippen
geldt zwijgplicht ook voor vrijwilligers | zwijgen-of-melden, kaart-wie-moet-zwijgen
in vertrouwen verteld dat zoon in drugs dealt | zwijgen-of-melden
wietplantage gezien op zolder bij huisbezoek | zwijgen-of-melden, zeer-ernstig-misdrijf
gestolen spullen in huis gezien | zwijgen-of-melden
ben ik als ambtenaar verplicht aangifte te doen | aangifte-door-ambtenaren
artikel 162 | aangifte-door-ambtenaren
collega ambtenaar neemt geld aan van klanten | aangifte-door-ambtenaren, andere-meldingen
dubbele pet ik ben klantmanager en hulpverlener | aangifte-door-ambtenaren, zwijgen-of-melden
client zegt dat hij iemand gaat vermoorden | zeer-ernstig-misdrijf, direct-gevaar, conflict-van-plichten
hij bekende een verkrachting | zeer-ernstig-misdrijf, zwijgen-of-melden
plan voor aanslag gehoord | zeer-ernstig-misdrijf, direct-gevaar
mag ik mijn beroepsgeheim doorbreken | conflict-van-plichten
gewetensnood ik moet zwijgen maar het gaat mis | conflict-van-plichten
conflict van plichten | conflict-van-plichten
advocaat belt en wil stukken | iemand-vraagt-mij-informatie, inzage-in-dossier
iemand aan de telefoon wil alles weten over mijn client | iemand-vraagt-mij-informatie
moet ik getuigen bij de rechtbank | iemand-vraagt-mij-informatie, delen-met-politie
officier van justitie vordert gegevens | iemand-vraagt-mij-informatie, delen-met-politie, aangifte-door-ambtenaren, moet-ik-delen
# safety
client dreigt van het dak te springen | direct-gevaar
hij heeft een mes in zijn hand | direct-gevaar
ze wil niet meer leven zegt ze | direct-gevaar
nu acuut gevaar wie bel ik | direct-gevaar, kaart-nummers
kind met blauwe plekken | meldcode
vermoeden huislijk gewelt | meldcode
ik denk dat die kinderen geslagen worden | meldcode
opa wordt door zoon mishandeld en bestolen | meldcode
moet ik veilig thuis bellen | meldcode, kaart-nummers
stappen van de meldcode | meldcode
afwegingskader | meldcode
mail naar verkeerde client gestuurd | datalek
laptop gestolen uit auto | datalek
telefoon kwijt met client gegevens erop | datalek
ik heb perongeluk iedereen in de cc gezet | datalek
hoe meld ik een datalek binnen 72 uur | datalek
client overleden door fout van de zorg | calamiteit-of-geweld
begeleider heeft client geslagen | calamiteit-of-geweld
calamiteit melden inspectie | calamiteit-of-geweld
verwijsindex | andere-meldingen
verplichte zorg aanvragen verwarde man | andere-meldingen, direct-gevaar, kaart-crisis-en-zorgmijding, zorgmijding
misstand in eigen organisatie klokkenluider | andere-meldingen, aangifte-door-ambtenaren
# rules and pitfalls
hoe vinden we mensen voordat het misgaat | regel-slim-vinden, regel-eropaf, kaart-doelgroepen
vroegsignalering organiseren | regel-slim-vinden, regel-eropaf
hoe organiseren wij outreachend werken | regel-eropaf
we werken allemaal langs elkaar heen niet integraal | regel-integraal
keukentafelgesprek kantelen | regel-kantelen, kaart-kanteling
eigen kracht en netwerk van klant versterken | regel-regie, regel-aansluiten, kaart-snv, regel-kantelen
wie heeft de regie in dit gezin | regel-regie, regel-integraal, kaart-regiemodellen
regie bij de klant laten | regel-regie, kaart-regie-tenzij
plan van aanpak maken in fasen | regel-planmatig, kaart-methodisch-werken
te veel regels en bureaucratie in ons team | valkuil-bureaucratie, regel-ruimte
team vergadert zich suf | valkuil-structuur, valkuil-bureaucratie
team zit te ver van de wijk | valkuil-op-afstand
we hebben geen doelen bedacht | valkuil-geen-resultaten, kaart-resultaatgericht
hoe staat ons team ervoor | teamscan
valkuil privacy als excuus | valkuil-privacy-excuus, echt-bezwaar-of-excuus
# the same needs in other mouths
mag ik tegen de leraar zeggen dat er thuis problemen zijn | delen-met-school
kinderdagverblijf vraagt of wij betrokken zijn | delen-met-school, iemand-vraagt-mij-informatie
psychiater wil niks kwijt over onze client | echt-bezwaar-of-excuus, delen-met-zorg
apotheek belt over medicijnen van bewoner | delen-met-zorg, iemand-vraagt-mij-informatie
thuiszorg vraagt hoe het zit met de schulden | delen-met-zorg, delen-met-schuldhulp, iemand-vraagt-mij-informatie
budgetbeheerder heeft gegevens nodig van ons | delen-met-schuldhulp, iemand-vraagt-mij-informatie
mag ik kredietbank bellen namens klant | delen-met-schuldhulp
woonconsulent klaagt over overlast en vraagt of persoon verward is | delen-met-corporatie, iemand-vraagt-mij-informatie
wat mag de politie van mij weten | delen-met-politie, iemand-vraagt-mij-informatie
broer van client wil weten waar hij woont | delen-met-familie, iemand-vraagt-mij-informatie
overdracht aan collega die mijn caseload overneemt | delen-met-collega
vervanging tijdens ziekte wat zet ik in de overdracht | delen-met-collega
klnt wil nie teken | toestemming-geweigerd
meisje van 15 wil niet dat haar ouders het weten | toestemming-vragen, toestemming-geweigerd, kaart-leeftijden, delen-met-familie
handtekening op voorraad bij intake | toestemming-vragen, kaart-soorten-toestemming
bewaartermijn dossier | inzage-in-dossier, kaart-bewaren-en-rechten
man laat niemand binnen huis puilt uit | zorgmijding, kaart-crisis-en-zorgmijding
signal of whatsapp gebruiken met clienten | veilig-versturen
chatgpt gebruiken voor verslag | veilig-versturen
heb brief in verkeerde envelop gestopt | datalek
collega zat zonder reden in dossier van zijn ex | datalek, inzage-in-dossier
hennepkwekerij ontdekt in woning client moet ik naar politie | zwijgen-of-melden, delen-met-politie, zeer-ernstig-misdrijf
pgb fraude door zorgbureau | fraude-gehoord, zwijgen-of-melden
onderhuur van kamer terwijl ze uitkering krijgt | fraude-gehoord, zwijgen-of-melden, delen-met-corporatie
ik hoorde van collega hulpverlener dat klant fraudeert en ik werk bij w&i | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
moeder slaat haar kinderen | meldcode
vrouw durft niet naar huis bang voor haar man | meldcode, direct-gevaar
aandachtsfunctionaris | meldcode
agressieve client bedreigt medewerker | calamiteit-of-geweld, direct-gevaar
psychose loopt over straat te schreeuwen | direct-gevaar, andere-meldingen
radicaliserende jongen | andere-meldingen
verschil meldrecht meldplicht | kaart-meldbegrippen
welk nummer heeft veilig thuis | kaart-nummers
wams wet | kaart-nieuw-recht
wat is de zelfredzaamheidmatrix | kaart-zrm
participatieladder treden | kaart-participatieladder
moeten wij een dpia hebben | kaart-papieren
het team verzuipt in het werk | valkuil-werkdruk
wachtlijst te lang | valkuil-werkdruk
klant is niet gemotiveerd en komt niet opdagen | valkuil-klant-wil-niet, zorgmijding
nieuwe projecten zonder dat er iets stopt | valkuil-subsidie, kaart-projectencarrousel
kosten en baten van het wijkteam aantonen | regel-mkba, kaart-effectenarena
opschalen of afschalen | kaart-licht-of-zwaar
# tired social worker
pff weer die school die belt over dat jochie, wat kan ik kwijt | delen-met-school, iemand-vraagt-mij-informatie
ouders willen niet meewerken kan ik toch overleggen met jgz | toestemming-geweigerd, delen-met-zorg
vrouw wil niet dat haar man weet dat ze bij ons loopt | delen-met-familie, toestemming-geweigerd
mevr heeft gezegd niks tegen haar zoon zeggen maar die belt steeds | delen-met-familie, iemand-vraagt-mij-informatie
collega wijkcoach wil meekijken in mn casus | delen-met-collega, casus-in-het-team, inzage-in-dossier
mogen we dit gezin bespreken op maandagoverleg zonder dat ze het weten | casus-in-het-team
hoe schrijf ik een verslag zonder namen | kaart-anoniem-overleg, casus-in-het-team
naam noemen in intervisie | casus-in-het-team, kaart-anoniem-overleg
client verteld dat haar ex geld verdient met drugs | zwijgen-of-melden, fraude-gehoord
hij zei dat ie iemand neergestoken heeft vroeger | zeer-ernstig-misdrijf
puber zegt dat ze geslagen wordt maar wil niet dat ik iets doe | meldcode
moet ik de ouders eerst vertellen dat ik veilig thuis bel | meldcode
baby huilt de hele dag en moeder is depressief | meldcode, direct-gevaar, andere-meldingen
man zwaait met een bijl | direct-gevaar
ze heeft pillen geslikt | direct-gevaar
oudere mevrouw helemaal in de war op straat | direct-gevaar, andere-meldingen
bewoner heeft al maanden gordijnen dicht en post stapelt op | zorgmijding, regel-eropaf
hij zegt steeds af en wil ons niet zien | zorgmijding, valkuil-klant-wil-niet
# nurse
mag ik als wijkverpleegkundige medische info geven aan de wmo consulent | delen-met-zorg, delen-met-collega, mag-ik-delen, inzage-in-dossier
patient drinkt veel wondverzorging moet ik huisarts inlichten | delen-met-zorg
medisch beroepsgeheim en sociaal team | kaart-wie-moet-zwijgen, delen-met-zorg, zwijgen-of-melden
dochter wil inzage in zorgdossier van dementerende vader | inzage-in-dossier, delen-met-familie, kaart-leeftijden
zorgplan per mail naar de thuiszorg sturen | veilig-versturen, delen-met-zorg
foto van wond via app | veilig-versturen
verzorgende heeft geld gestolen van client | calamiteit-of-geweld, aangifte-door-ambtenaren, zwijgen-of-melden
medicatiefout met ernstige gevolgen | calamiteit-of-geweld
# W&I
als klantmanager hoor ik in het team dat iemand zwart werkt | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
hulpverlener weigert mij te vertellen wie er inwoont | echt-bezwaar-of-excuus, delen-met-werk-en-inkomen, fraude-gehoord
mag handhaving gebruik maken van wat het wijkteam weet | delen-met-werk-en-inkomen, fraude-gehoord
inlichtingenplicht geldt die ook voor mij | fraude-gehoord, delen-met-werk-en-inkomen, kaart-meldbegrippen, zwijgen-of-melden
ambtseed en melden | aangifte-door-ambtenaren, zwijgen-of-melden
samenwoonfraude signaal van de buren | fraude-gehoord, zwijgen-of-melden
ik zit in twee rollen bij de gemeente en in het team | zwijgen-of-melden, valkuil-werkdruk, fraude-gehoord, aangifte-door-ambtenaren
# debt counsellor
mag ik de schuldeiser vertellen dat klant psychische problemen heeft | delen-met-schuldhulp
wat moet ik doen als klant inkomsten verzwijgt in schuldregeling | fraude-gehoord, zwijgen-of-melden
energiebedrijf meldt betalingsachterstand mogen we langsgaan | delen-met-schuldhulp, regel-slim-vinden, regel-eropaf
ontruiming over 2 weken en geen contact | zorgmijding, delen-met-corporatie, regel-eropaf
bewindvoerder wil weten wat wij doen | delen-met-schuldhulp, iemand-vraagt-mij-informatie
# jargon, chat
ots gi vraagt info moet ik | moet-ik-delen, delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
vt wil dossier | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen, inzage-in-dossier
rvdk rapport meelezen | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, inzage-in-dossier
igj | calamiteit-of-geweld
wvggz melding doen | andere-meldingen
fg bellen | datalek, kaart-nummers, kaart-papieren
dpia | kaart-papieren
zvh aanmelden client | delen-met-zvh
ovj wil dat ik vertel | iemand-vraagt-mij-informatie, delen-met-politie
huiszoeking in ons kantoor | iemand-vraagt-mij-informatie, delen-met-politie
# other
getuige zijn in rechtszaak van client | iemand-vraagt-mij-informatie
client verhuist naar andere gemeente dossier mee | delen-met-collega, inzage-in-dossier, mag-ik-delen
hoe lang bewaren we aantekeningen | kaart-bewaren-en-rechten, inzage-in-dossier
inwoner wil dat ik alles uit het systeem haal | inzage-in-dossier, kaart-bewaren-en-rechten
vrijwilliger van de kerk wil weten hoe het gaat met mevrouw | delen-met-familie, mag-ik-delen, iemand-vraagt-mij-informatie
mag een stagiaire bij het gesprek zitten | inzage-in-dossier
whatsapp groep met ouders en school | veilig-versturen, delen-met-school
laptop in de trein laten liggen | datalek
ik heb op een phishing link geklikt | datalek
verkeerde bijlage meegestuurd aan de gemeente | datalek
# rules
bewoners weten ons niet te vinden | valkuil-op-afstand, regel-slim-vinden
te veel vergaderingen en stuurgroepen | valkuil-structuur
elke keer een ander formulier invullen | valkuil-bureaucratie
geen geld meer na de pilot | valkuil-subsidie, kaart-projectencarrousel
intervisie en leren in het team regelen | regel-ruimte
werkplek en telefoons voor het team | regel-faciliteren
welke fase zit ik, afsluiten en nazorg | regel-planmatig, kaart-methodisch-werken
netwerkberaad organiseren | kaart-snv, regel-regie
klant neemt niks over, doen wij te veel | regel-kantelen, regel-regie
collegas zijn bang om ergens aan te bellen | regel-eropaf
meten of het helpt | valkuil-geen-resultaten, kaart-resultaatgericht, regel-mkba
convenant opstellen | kaart-papieren, valkuil-privacy-excuus
misverstanden over privacy | kaart-misverstanden
`);
