import { gistOf } from './stem';

/**
 * Subjects that people do ask a colleague bot about and that are somebody else's: payroll, IT, the weather, other fields
 * of law, medicine, applying for things. Such a word makes it likelier that a question is not ours, whatever else it holds.
 */
const SUBJECTS = `
salaris loon loonstrook verdienen verdien verdient loonschaal schaal cao bonus pensioen vakantiegeld eindejaarsuitkering reiskosten declareren declaratie
verlof vakantiedagen vakantiedag ziekmelden zwangerschapsverlof ouderschapsverlof arbeidscontract ontslag ontslagvergoeding sollicitatie solliciteren vacature overwerk
printer printen wifi internet wachtwoord inloggen inlog account opstarten update updaten installeren software monitor toetsenbord muis scherm excel powerpoint word pivottabel outlook helpdesk storing vastgelopen crasht batterij oplader vpn browser handtekeningblok
weer weerbericht regen regenen zon sneeuw temperatuur graden storm paraplu
recept recepten koken bakken eten lunch lasagne pizza taart koffie ontbijt avondeten restaurant bier wijn soep pannenkoeken kookt
voetbal wedstrijd film serie muziek liedje concert spelletje grap mop gedicht bitcoin crypto aandelen beleggen loterij lotto horoscoop
 vlucht route vakantiehuis hotel parkeren parkeervergunning parkeerplaats rijexamen boete verkeersboete bekeuring
alimentatie echtscheiding erfenis erfrecht testament samenlevingscontract notaris
belasting belastingaangifte belastingen btw huurtoeslag zorgtoeslag kinderbijslag kinderopvangtoeslag hypotheek hypotheekrente aftrekpost jaaropgave
huurprijs huurcontract huurverhoging puntentelling opzegtermijn woningruil lekkage overhangende takken schutting
asiel verblijfsvergunning naturalisatie inburgering visum paspoort identiteitskaart
koopcontract garantie webshop retour consumentenrecht factuur
hoogte bedrag berekenen bijstandsnorm normbedrag tarief vermogensgrens
dosering medicijn medicijnen paracetamol ibuprofen hoofdpijn griep zwanger dieet afvallen vitamine
hoofdstad president koning wiskunde vertalen vertaal vertaling engels som rekensom evolutie planeet
afval afvalkalender grofvuil vuilnis kliko gladheid straatlantaarn stoeptegel
begroting jaarverslag aanbesteding declaratiesysteem
`;

export const ELSEWHERE: readonly string[] = SUBJECTS.split(/\s+/u).filter((word) => word !== '');

const GISTS = new Set(ELSEWHERE.map(gistOf));

export const belongsElsewhere = (gist: string): boolean => GISTS.has(gist);
