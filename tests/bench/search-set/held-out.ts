import { readLabelled } from './labelled-query';

/**
 * Written after search was tuned (weights, thresholds and word lists of that moment) and never used for tuning: this is
 * what the bench reports. Whoever tunes on these must write new ones.
 */
export const HELD_OUT = readLabelled(`
# partners
onderwijzer van zoontje belt, wat mag ik kwijt | delen-met-school, iemand-vraagt-mij-informatie
mentor op het vmbo inlichten over thuis | delen-met-school
samenwerken met school en wijkteam, wat delen | delen-met-school
zorgcoordinator school wil verslag | delen-met-school, iemand-vraagt-mij-informatie
leerplichtambtenaar nodigt mij uit voor gesprek over verzuim | delen-met-school, andere-meldingen
info geven aan huisarts over bewoner | delen-met-zorg, mag-ik-delen
mag ik met de thuiszorg praten over zijn drinken | delen-met-zorg
ggz wil een terugkoppeling | delen-met-zorg, iemand-vraagt-mij-informatie
overleggen met psycholoog van cliënt | delen-met-zorg
doktersassistente stelt vragen over mijn cliënt | delen-met-zorg, iemand-vraagt-mij-informatie
medische gegevens opvragen bij het ziekenhuis | delen-met-zorg
politie aan de deur vraagt naar bewoner | delen-met-politie, iemand-vraagt-mij-informatie
mag ik de politie tippen | delen-met-politie, zwijgen-of-melden, mag-ik-delen
wijkagent vraagt wie er allemaal in huis wonen | delen-met-politie, iemand-vraagt-mij-informatie
recherche wil mijn aantekeningen zien | delen-met-politie, iemand-vraagt-mij-informatie
woningbouwvereniging dreigt huurder uit te zetten | delen-met-corporatie
mag ik bij de woningcorporatie navragen of de huur betaald is | delen-met-corporatie
huismeester stelt nieuwsgierige vragen | delen-met-corporatie, iemand-vraagt-mij-informatie
deurwaarder inlichten dat mevrouw ziek is | delen-met-schuldhulp
overleg met de bewindvoerder over leefgeld | delen-met-schuldhulp
schuldhulp wil weten of cliënt verslaafd is | delen-met-schuldhulp, iemand-vraagt-mij-informatie
gemeente schuldhulpverlening gegevens aanleveren | delen-met-schuldhulp
kleindochter wil van alles weten over haar oma | delen-met-familie, iemand-vraagt-mij-informatie
mag ik de mantelzorger bellen zonder toestemming | delen-met-familie, toestemming-geweigerd
familie boos omdat ik niks zeg | delen-met-familie, iemand-vraagt-mij-informatie
buurvrouw helpt mee, wat mag zij weten | delen-met-familie
vriend van cliënt belt voor informatie | delen-met-familie, iemand-vraagt-mij-informatie
ouders van volwassen dochter willen verslag | delen-met-familie, iemand-vraagt-mij-informatie, inzage-in-dossier
kinderbescherming belt over gezin | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
jeugdbescherming wil dossier inzien | delen-met-veilig-thuis-raad-gi, inzage-in-dossier, iemand-vraagt-mij-informatie, moet-ik-delen
moet ik veilig thuis alles vertellen in hun onderzoek | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
gezinsvoogd mailt om informatie | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
eigen leidinggevende vraagt naar mijn casus | delen-met-moederorganisatie
moederorganisatie wil rapportages ontvangen | delen-met-moederorganisatie
mag een collega die er niet bij hoort meepraten | delen-met-collega, casus-in-het-team
overdracht naar andere collega wegens ziekte | delen-met-collega
wat vertel ik mijn duo collega | delen-met-collega
casus inbrengen bij het wijkteamoverleg | casus-in-het-team
cliënt wil niet besproken worden in het team | casus-in-het-team, toestemming-geweigerd
casuïstiek anoniem maken | kaart-anoniem-overleg, casus-in-het-team
deelnemen aan het zorg- en veiligheidshuis | delen-met-zvh
mag ik hier iets over zeggen tegen anderen | mag-ik-delen
gegevens uitwisselen avg | mag-ik-delen
doorgeven van gegevens aan een organisatie buiten het team | mag-ik-delen
# W&I and fraud
mag ik als maatschappelijk werker overleggen met klantmanager | delen-met-werk-en-inkomen
uitkeringsconsulent vraagt informatie over cliënt | delen-met-werk-en-inkomen, iemand-vraagt-mij-informatie
bijstand en wijkteam gegevens | delen-met-werk-en-inkomen
cliënt werkt in de zwarte horeca | fraude-gehoord, zwijgen-of-melden
geheime inkomsten naast bijstand | fraude-gehoord, zwijgen-of-melden
moet ik fraude melden bij de gemeente | fraude-gehoord, zwijgen-of-melden
vriend woont stiekem in bij mevrouw met uitkering | fraude-gehoord, zwijgen-of-melden
zwart bijverdienen als kapster | fraude-gehoord, zwijgen-of-melden
als klantmanager hoor ik over fraude van hulpverlener | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
pgb fraude gezien | fraude-gehoord, zwijgen-of-melden
oplichting met toeslagen door cliënt | fraude-gehoord, zwijgen-of-melden
# secrecy or reporting
cliënt zegt dat hij drugs verkoopt | zwijgen-of-melden, zeer-ernstig-misdrijf
mag ik melden dat er hennep staat | zwijgen-of-melden, delen-met-politie, zeer-ernstig-misdrijf
hulpverlener hoort over diefstal | zwijgen-of-melden
moet ik zwijgen als iemand iets strafbaars deed | zwijgen-of-melden
geheimhoudingsplicht of melden | zwijgen-of-melden
wie heeft er zwijgplicht in het team | kaart-wie-moet-zwijgen, zwijgen-of-melden
geldt beroepsgeheim voor ambtenaren | kaart-wie-moet-zwijgen, zwijgen-of-melden, aangifte-door-ambtenaren
ben ik ambtenaar dan moet ik aangeven | aangifte-door-ambtenaren
aangifteplicht voor de gemeente | aangifte-door-ambtenaren
integriteitsschending van een collega ambtenaar | aangifte-door-ambtenaren, andere-meldingen
hij heeft iemand doodgestoken vertelde hij | zeer-ernstig-misdrijf
dreigt zijn ex te vermoorden | zeer-ernstig-misdrijf, direct-gevaar
terroristische plannen | zeer-ernstig-misdrijf, andere-meldingen, direct-gevaar
conflict van plichten hoe weeg ik dat | conflict-van-plichten
zonder toestemming geheim doorbreken bij ernstig gevaar | conflict-van-plichten, toestemming-geweigerd, direct-gevaar
getuigenis afleggen bij de rechtbank | iemand-vraagt-mij-informatie
de advocaat van mijn cliënt vraagt een brief | iemand-vraagt-mij-informatie
verzekering wil medische info | iemand-vraagt-mij-informatie, delen-met-zorg
onbekende belt en vraagt naar een bewoner | iemand-vraagt-mij-informatie
ben ik bij wet verplicht mee te werken | moet-ik-delen
inspectie wil stukken zien | moet-ik-delen, calamiteit-of-geweld, iemand-vraagt-mij-informatie, inzage-in-dossier
verschil aangifte en melding | kaart-meldbegrippen
# consent
toestemming vragen aan ouders | toestemming-vragen, kaart-leeftijden
moet de toestemming schriftelijk | toestemming-vragen
kind van 12 zelf toestemming geven | toestemming-vragen, kaart-leeftijden
mentor tekent voor demente vader | toestemming-vragen, kaart-leeftijden
hoe specifiek moet een toestemming zijn | toestemming-vragen, kaart-soorten-toestemming
algemene handtekening bij huisbezoek geldig | toestemming-vragen, kaart-soorten-toestemming
inwoner wil geen handtekening zetten | toestemming-geweigerd
cliënt zegt nee tegen delen met huisarts | toestemming-geweigerd, delen-met-zorg
toestemming ingetrokken na ruzie | toestemming-geweigerd, toestemming-vragen
ik kan de cliënt niet bereiken voor toestemming | toestemming-geweigerd, toestemming-vragen, zorgmijding
vader weigert, moeder geeft wel akkoord | toestemming-geweigerd, toestemming-vragen, kaart-leeftijden
# file, avoidance, excuse, sending
stagiair in het dossier | inzage-in-dossier
cliënt vraagt inzage | inzage-in-dossier, kaart-bewaren-en-rechten, iemand-vraagt-mij-informatie
rechten in het systeem aanpassen | inzage-in-dossier, kaart-informatieprotocol
gegevens corrigeren in dossier | inzage-in-dossier, kaart-bewaren-en-rechten
bewaren van dossiers | kaart-bewaren-en-rechten, inzage-in-dossier
wie mag welk deel van het dossier zien | inzage-in-dossier, kaart-informatieprotocol
zorgmijdende man met veel schulden | zorgmijding
bewoner sluit zich op en reageert niet | zorgmijding
deur blijft dicht | zorgmijding, regel-eropaf
bemoeizorg zonder toestemming toch gegevens delen | zorgmijding, kaart-crisis-en-zorgmijding
hulp weigeren en verwaarlozing | zorgmijding, valkuil-klant-wil-niet, kaart-crisis-en-zorgmijding
instantie verschuilt zich achter avg | echt-bezwaar-of-excuus, valkuil-privacy-excuus
krijg geen informatie van partner vanwege privacy | echt-bezwaar-of-excuus, valkuil-privacy-excuus
excuus of echt bezwaar | echt-bezwaar-of-excuus
whatsapp met collega over casus | veilig-versturen, delen-met-collega
veilig mailen naar gemeente | veilig-versturen
mag chatgpt mijn verslag samenvatten | veilig-versturen
post versturen met medische gegevens | veilig-versturen
appgroep wijkteam | veilig-versturen
# safety
cliënt wil zelfmoord plegen | direct-gevaar
man met wapen in de woning | direct-gevaar
112 gebeld en dan | direct-gevaar
iemand staat op het punt te springen van het balkon | direct-gevaar
ze ligt bewusteloos in bed | direct-gevaar, toestemming-geweigerd
vermoeden van mishandeling van een kind | meldcode
slaande ruzie met kinderen erbij | meldcode, direct-gevaar
dochter mishandelt oude vader | meldcode
meldcode stappen doorlopen | meldcode
bang dat ze geslagen wordt door haar vriend | meldcode
moet ik huiselijk geweld melden bij veilig thuis | meldcode, kaart-meldbegrippen
dossier per ongeluk naar de verkeerde gestuurd | datalek
telefoon met cliëntgegevens gestolen | datalek
datalek wat moet ik doen | datalek
map met papieren kwijtgeraakt | datalek
inbraak in kantoor computers weg | datalek
calamiteit melden | calamiteit-of-geweld
hulpverlener heeft relatie met cliënt | calamiteit-of-geweld
cliënt bedreigt mij | calamiteit-of-geweld, direct-gevaar
geweld in de zorg melden bij inspectie | calamiteit-of-geweld
verward gedrag melden | andere-meldingen, direct-gevaar
zorgen over radicalisering van jongere | andere-meldingen
vroegsignaal verwijsindex | andere-meldingen, kaart-nieuw-recht
# rules, pitfalls, cards
mensen vinden die zelf niet komen | regel-slim-vinden
eropaf gaan organiseren | regel-eropaf
een regisseur per gezin | regel-integraal, kaart-regiemodellen, regel-regie
kantelen en eigen kracht | regel-kantelen, kaart-kanteling
behoefte van de klant | regel-aansluiten
methodisch en planmatig | regel-planmatig, kaart-methodisch-werken
regie bij de inwoner | regel-regie, kaart-regie-tenzij
ruimte voor vernieuwing | regel-ruimte
maatschappelijke kosten baten analyse | regel-mkba, kaart-effectenarena
laptops en werkplek | regel-faciliteren
hoge werkdruk in wijkteam | valkuil-werkdruk
bureaucratie | valkuil-bureaucratie
team staat te ver van bewoners | valkuil-op-afstand
klant heeft geen motivatie | valkuil-klant-wil-niet
geen resultaten bedacht | valkuil-geen-resultaten, kaart-resultaatgericht
te veel structuur en stuurgroepen | valkuil-structuur
teamscan | teamscan
telefoonnummers veilig thuis en crisisdienst | kaart-nummers
zelfredzaamheidsmatrix domeinen | kaart-zrm
nieuwe wet wams | kaart-nieuw-recht
`);
