import type { Meaning } from './meanings';

/**
 * Subjects that people do ask a colleague bot about and that are somebody else's: payroll, IT, the weather, other fields
 * of law, medicine, applying for things. Such words make it likelier that a question is not ours, whatever else it holds.
 */
const SUBJECTS = `
verdient, ziek melden, meld ik mij ziek, ziekmelding, beeldscherm, outlook opent, opent niet, wachtwoord kwijt, wachtwoord vergeten, hond, oud papier, weekend, hoe warm, scheid van, scheiden van, inboedel, koken, huurverhoging, belasting betalen, belastingdienst aangifte, procent, hoe leer ik, trainen, muziek, reistijd
bijstand krijgen, uitkering krijgen, uitkering aanvragen, bijstand aanvragen, hoeveel bijverdienen, hoeveel verdienen, andere huisarts, nieuwe huisarts, huisarts zoeken, huisarts wisselen, voorlopige voorziening, omgangsregeling, ouderschapsplan, roken, stoppen met roken, zin van leven
wat kost, hoeveel kost, hoe duur, vallen onder wsnp, belastingaangifte, aangifte inkomstenbelasting, btw aangifte, jaaropgave, synchroniseren, ruzie met manager, ruzie met baas, ruzie met collega, arbeidsconflict, overuren
salaris, loon, loonstrook, verdienen, loonschaal, schaal, cao, bonus, pensioen, vakantiegeld, eindejaarsuitkering
reiskosten, declareren, declaratie, verlof, vakantiedagen, vakantiedag, ziekmelden, zwangerschapsverlof
ouderschapsverlof, arbeidscontract, ontslag, ontslagvergoeding, sollicitatie, solliciteren, vacature, overwerk
printer, printen, wifi, internet, wachtwoord, inloggen, inlog, opstarten, installeren, software, toetsenbord, excel
powerpoint, word, pivottabel, outlook, helpdesk, storing, vastgelopen, crasht, batterij, oplader, vpn, browser
handtekeningblok, weer, weerbericht, regen, regenen, zon, sneeuw, temperatuur, graden, storm, paraplu, recept
recepten, koken, bakken, eten, lunch, lasagne, pizza, taart, koffie, ontbijt, avondeten, restaurant, bier, wijn
soep, pannenkoeken, kookt, voetbal, wedstrijd, film, serie, muziek, liedje, concert, spelletje, grap, mop, gedicht
bitcoin, crypto, aandelen, beleggen, loterij, lotto, horoscoop, vlucht, route, vakantiehuis, hotel, parkeren
parkeervergunning, parkeerplaats, rijexamen, boete, verkeersboete, bekeuring, alimentatie, echtscheiding, erfenis
erfrecht, testament, samenlevingscontract, notaris, belasting, belastingaangifte, belastingen, btw, huurtoeslag
zorgtoeslag, kinderbijslag, kinderopvangtoeslag, hypotheek, hypotheekrente, aftrekpost, jaaropgave, huurprijs
huurcontract, huurverhoging, puntentelling, opzegtermijn, woningruil, lekkage, overhangende, takken, schutting
asiel, verblijfsvergunning, naturalisatie, inburgering, visum, paspoort, identiteitskaart, koopcontract, garantie
webshop, retour, consumentenrecht, factuur, berekenen, bijstandsnorm, normbedrag, tarief, vermogensgrens, dosering
paracetamol, ibuprofen, hoofdpijn, griep, zwanger, dieet, afvallen, vitamine, hoofdstad, president, koning
wiskunde, vertalen, vertaal, vertaling, engels, rekensom, evolutie, planeet, afval, afvalkalender, grofvuil
vuilnis, kliko, gladheid, straatlantaarn, stoeptegel, begroting, jaarverslag, aanbesteding, declaratiesysteem
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
verkiezingen, oorlog, nieuws, vluchtnummer, amsterdam, parijs, reisadvies, dienstregeling, navigatie
sporten, fitness, hardlopen, yoga, tuin, planten, hond uitlaten, huisdier, dierenarts, kapper, schoenen
cadeau, verjaardag, kerst, sinterklaas, feest, kerstpakket, teamuitje, borrel, vakantie boeken, kinderopvangplek
crecheplaats, schoolkeuze, huiswerk, rekenen, spelling, cito, griep, verkoudheid, vaccinatie, corona, bloeddruk
diabetes behandelen, bijwerking, antibiotica, koorts, symptomen
`;

export const ELSEWHERE: readonly string[] = SUBJECTS.split(/[,\n]/u)
  .map((way) => way.trim())
  .filter((way) => way !== '');

/** Stands in no tree: saying it only makes a question less ours. */
export const ELSEWHERE_MEANING: Meaning = { id: '!elsewhere', weight: 0, names: false };
