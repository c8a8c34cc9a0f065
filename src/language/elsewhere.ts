import type { Meaning } from './meanings';

/**
 * Subjects that people do ask a colleague bot about and that are somebody else's: payroll, IT, the weather, other fields
 * of law, medicine, applying for things. Such words make it likelier that a question is not ours, whatever else it holds.
 */
const SUBJECTS = `
online bestellen, bestelling retour, pakket ontvangen, beeldscherm zwart, kosten echtscheiding, rijbewijs verlengen, account aanmaken, kabel, hdmi, doktersbriefje, plant water, stekjes plant
scherm blijft zwart, laptop doet, doet raar, snelheidsboete, snelheidsboetes, koortsig, met koorts, songfestival, hondenras, tulpenbollen, bollen planten, verkeersongeluk, schade claimen, spanje, italie, griekenland, belgie, duitsland, vakantieland
weersverwachting, vrije dag, erven, onterven, onterf, airbnb, verhuren via, vakantie weigeren, openbaar vervoer, terugsturen, nummer onder tien, verhaaltje, verhaal voor het slapen, dagje uit, water geven, wasmachine, vaatwasser, koelkast, lekt, inloggen in het systeem, kan niet inloggen, verf, tanken, konijn, slaapliedje, blijft het droog, hoe koud, minimumloon, vakantiegeld, uren schrijven, hutspot
onweer, bewolkt, zonnig, windkracht, hagel, mist vandaag, vriest, hittegolf, jas aan, temperaturen, buienradar, het regent, gaat het regenen, wordt het warm
pasta, saus, suiker, gram, cake, curry, biefstuk, kip, vis, groente, aardappelen, brood bakken, oven, ingredienten, vegetarisch, dessert, salade, ontbijten, snack, toetje, kaas
brutoloon, nettoloon, bruto, netto, uurloon, dertiende maand, salarisstrook, loonbelasting, salarisschaal, werkuren, rooster ruilen, thuiswerken, functieschaal, proeftijd, opzegtermijn baan, baan opzeggen, vaste aanstelling, detacheringsvergoeding, transitievergoeding, concurrentiebeding, arbeidsovereenkomst, ontslagen, ondernemingsraad, vakbond, sollicitatiebrief, cv, bedrijfsarts, verzuimpercentage
toetsenbord, draaitabel, inkt, webcam, headset, camera werkt, microfoon, hoofdtelefoon, scherm delen, back up, netwerkschijf, licentie, out of office, spam, snelkoppeling, bestand openen, usb poort, opladen, oplader kapot, muis kapot, sim kaart, app downloaden, bluetooth, 
co-ouderschap, partneralimentatie, kinderalimentatie, huwelijkse voorwaarden, gemeenschap van goederen, geregistreerd partnerschap, trouwakte, omgangsrecht, naam wijzigen, adoptie, erfgenaam, nalatenschap, legitieme portie, schenking
inkomstenbelasting, aftrekbaar, belastbaar, vermogensbelasting, erfbelasting, belastingteruggave, voorlopige aanslag, kvk, zzp, bv oprichten, eenmanszaak, boekhouding, factureren, faillissement bedrijf
koophuis, huis kopen, huis verkopen, makelaar, dakkapel, bouwvergunning, omgevingsvergunning, verbouwing, verbouwen, schuur, heg, boom buurman, erfgrens, overhangende takken, schutting, servicekosten, borg, huurcommissie, schimmel, verwarming kapot
schadeclaim, letselschade, autoverzekering, aansprakelijkheidsverzekering, verzekerd, verzekering afsluiten, rijles, bekeurd, te hard rijden, snelheid, apk, parkeerboete, bezorging, aankoop, consument, product defect, abonnement opzeggen
rugpijn, calorieen, calorie, dieet, sportschool, allergie, verkouden, hooikoorts, tandpijn, dokter afspraak maken, vaccin, hoesten, slaappillen dosering, slapen tips, menstruatie, zwangerschapstest
banaan, ajax, feyenoord, psv, bioscoop, berg, rivier, zee, wortel, schrijver, boek, roman, gitaar, netflix, serie, televisie, quiz, raadsel, kampioen, olympische, tennis, wielrennen, formule
bloemen, moestuin, gras, vogels, huisdieren, puppy, poes, konijn
bibliotheek, openingstijden, zwembad, gemeentehuis open, loket open, station, vliegveld, vliegticket, camping, strand, toerist, postcode, huisnummer, postzegel
what, how, where, when, the, please, hello, time, translate, password, hola, bonjour
verdient, ziek melden, meld ik mij ziek, ziekmelding, beeldscherm, outlook opent, opent niet, wachtwoord kwijt, wachtwoord vergeten, hond, oud papier, weekend, hoe warm, scheid van, scheiden van, inboedel, koken, huurverhoging, belasting betalen, belastingdienst aangifte, procent, hoe leer ik, muziek, reistijd
bijstand krijgen, uitkering krijgen, uitkering aanvragen, bijstand aanvragen, hoeveel bijverdienen, hoeveel verdienen, andere huisarts, nieuwe huisarts, huisarts zoeken, huisarts wisselen, voorlopige voorziening, omgangsregeling, ouderschapsplan, roken, stoppen met roken, zin van leven
wat kost, hoeveel kost, hoe duur, vallen onder wsnp, belastingaangifte, aangifte inkomstenbelasting, btw aangifte, jaaropgave, synchroniseren, ruzie met manager, ruzie met baas, ruzie met collega, arbeidsconflict, overuren
salaris, loon, loonstrook, verdienen, loonschaal, cao, bonus, pensioen, vakantiegeld, eindejaarsuitkering
reiskosten, declareren, verlof, vakantiedagen, vakantiedag, ziekmelden, zwangerschapsverlof
ouderschapsverlof, arbeidscontract, ontslag, ontslagvergoeding, sollicitatie, solliciteren, vacature, overwerk
printer, printen, wifi, internet, wachtwoord, inloggen, inlog, opstarten, installeren, software, toetsenbord, excel
powerpoint, pivottabel, outlook, helpdesk, storing, vastgelopen, crasht, batterij, oplader, vpn, browser
handtekeningblok, weer, weerbericht, regenen, zon, sneeuw, temperatuur, graden, storm, paraplu, recept
recepten, koken, eten, lunch, lasagne, pizza, taart, koffie, ontbijt, avondeten, restaurant, bier, wijn
soep, pannenkoeken, kookt, voetbal, wedstrijd, film, serie, muziek, liedje, concert, grap, mop, gedicht
bitcoin, crypto, aandelen, beleggen, loterij, lotto, horoscoop, vlucht, vakantiehuis, hotel, parkeren
parkeervergunning, parkeerplaats, rijexamen, verkeersboete, bekeuring, alimentatie, echtscheiding, erfenis
erfrecht, testament, samenlevingscontract, notaris, belasting, belastingaangifte, belastingen, btw, huurtoeslag
zorgtoeslag, kinderbijslag, kinderopvangtoeslag, hypotheek, hypotheekrente, aftrekpost, jaaropgave, huurprijs
huurcontract, huurverhoging, puntentelling, opzegtermijn, woningruil, lekkage, 
asiel, verblijfsvergunning, naturalisatie, inburgering, visum, paspoort, identiteitskaart, koopcontract, garantie
webshop, retour, consumentenrecht, factuur, berekenen, bijstandsnorm, normbedrag, tarief, vermogensgrens, dosering
paracetamol, ibuprofen, hoofdpijn, griep, dieet, afvallen, vitamine, hoofdstad, president, koning
wiskunde, vertalen, vertaal, vertaling, engels, rekensom, evolutie, planeet, afval, afvalkalender, grofvuil
vuilnis, kliko, gladheid, straatlantaarn, stoeptegel, jaarverslag, aanbesteding, declaratiesysteem
hoe hoog is, hoeveel krijgt, hoeveel geld, hoeveel uur, recht op uitkering, recht op bijstand, recht op toeslag
recht op vergoeding, heeft recht op, kom ik in aanmerking, in aanmerking, hoe vraag je aan
hoe vraag ik aan, aanvragen voor client, aanvraag indienen, aanvraagformulier, formulier aanvragen, bezwaarschrift
bezwaar maken tegen, beroep instellen, bezwaar indienen, bezwaar besluit, afwijzing bezwaar, in beroep, dwangsom
traplift, scootmobiel, rolstoel, douchestoel, taxipas, regiotaxi, urgentieverklaring
sociale huurwoning, woningnet, inschrijfduur, voedselbank, kledingbank, speelgoedbank, bijzondere bijstand
individuele inkomenstoeslag, kwijtschelding, gemeentelijke belasting, minimaregeling, energietoeslag, 
bijstandsnorm, vrijlating, kostendelersnorm, giftenvrijlating, beslagvrije voet, laptop start
start niet op, lukt niet inloggen, kan niet inloggen, laptop traag, telefoon leeg
teams vergadering plannen, vergadering inplannen, inplannen, vergaderverzoek, agenda delen, zaal reserveren
beeldscherm, microfoon, toner, app installeren
nieuwe telefoon aanvragen, licentie, verkeersboete, bezwaar verkeersboete, sociaal werker verdient, wat verdient
hoeveel verdient, stage lopen, diploma, cursus, studie, minister, burgemeester kiezen
verkiezingen, oorlog, vluchtnummer, amsterdam, parijs, reisadvies, dienstregeling, navigatie
sporten, fitness, hardlopen, yoga, tuin, hond uitlaten, huisdier, dierenarts, kapper, schoenen
cadeau, verjaardag, kerst, sinterklaas, feest, kerstpakket, teamuitje, borrel, vakantie boeken, kinderopvangplek
crecheplaats, schoolkeuze, huiswerk, cito, griep, verkoudheid, vaccinatie, corona, bloeddruk
diabetes behandelen, bijwerking, antibiotica, symptomen
`;

export const ELSEWHERE: readonly string[] = SUBJECTS.split(/[,\n]/u)
  .map((way) => way.trim())
  .filter((way) => way !== '');

/** Stands in no tree: saying it only makes a question less ours. */
export const ELSEWHERE_MEANING: Meaning = { id: '!elsewhere', weight: 0, names: false };
