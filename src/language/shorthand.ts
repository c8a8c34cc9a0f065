/**
 * What people type when they are in a hurry, in dialect or in jargon, and the words they mean. General Dutch and
 * the trade's abbreviations only: what is special to our content belongs in glossary.yaml.
 */
const WRITTEN_OUT = `
ff effe effetjes effies eff: even
nie niej ni nied niets niks nix: niet
gin gien geeneens gene: geen
da dah: dat
wa wah: wat
ie: hij
k: ik
kmoet kmot: ik moet
khoor: ik hoor
kheb: ik heb
kwil: ik wil
kweet: ik weet
kben: ik ben
um: hem
gij ge: jij
moek: moet ik
magk: mag ik
kank: kan ik
mot: moet
mogt: mag
wrm: waarom
iem: iemand
iemant: iemand
ivm: in verband met
mbt: met betrekking tot
tav: ten aanzien van
vd vdr: van de
bv bijv: bijvoorbeeld
mss miss: misschien
iig: in ieder geval
idd: inderdaad
aub svp pls plz: alsjeblieft
zn: zijn
mn: mijn
dr: haar
eig eigk: eigenlijk
vlgs: volgens
vlg: volgens
gwn: gewoon
ofzo: of zo
zon: zo een
ct cl clt clnt klnt klt clien cliet kliet: client
mevr mvr mw: mevrouw
dhr mnr mneer: meneer
kdn kids kidz kindje: kinderen
hh: huishouden
mams mam mamma ma: moeder
pa paps pap: vader
ha hap: huisarts
poh: praktijkondersteuner
psych: psycholoog
wpk wvk wijkvp wijkvpk wijkverpl wijkzuster: wijkverpleegkundige
vpk: verpleegkundige
wvb: woningcorporatie
wbv: woningcorporatie
corpo: woningcorporatie
gem: gemeente
uitk: uitkering
sozawe soza: sociale dienst
shv: schuldhulpverlening
wi weni: werk en inkomen
wzi: werk zorg en inkomen
pw pwet: participatiewet
swt: sociaal wijkteam
wt: wijkteam
mdo: mdo casusoverleg
vt: veilig thuis
hg: huiselijk geweld
kimi kimis km: kindermishandeling
hgkm: huiselijk geweld kindermishandeling
rvdk rvk: raad voor de kinderbescherming
gi: gecertificeerde instelling
bjz: jeugdzorg
ots: ondertoezichtstelling
uhp: uithuisplaatsing
jgz: jeugdgezondheidszorg
ib iber: intern begeleider
lpa: leerplichtambtenaar
ap: autoriteit persoonsgegevens
fg: functionaris gegevensbescherming
avg gdpr wbp: avg privacy
gheim: geheim
bsn: burgerservicenummer
ovj: officier van justitie
tel telnr: telefoon
wapp whatsap watsapp watsap whattsapp whatsappje appje: whatsapp
mailtje mailtjes email emailen emails mailen mail: mail
msg: bericht
toest toestem tstmg tstm: toestemming
afspr: afspraak
hulpv hv: hulpverlener
amw: maatschappelijk werk
smw: schoolmaatschappelijk werk
verw: verwijzing
info infos: informatie
gegs gegev: gegevens
pers: persoonlijk
docs doc: document
dos: dossier
regi: registratie
ovl: overleg
vp: verpleegkundige
lvb: verstandelijke beperking
ggzer: ggz
mant: mantelzorger
mz: mantelzorger
pgbtje: pgb
wmoer: wmo consulent
vertrp: vertrouwenspersoon
suicidaal suicidale suicides suicidepoging: suicide
zm: zelfmoord
112: 112 spoed
twee: 2
drie: 3
vier: 4
vijf: 5
zes: 6
zeven: 7
acht: 8
negen: 9
tien: 10
eerste: 1
tweede: 2
derde: 3
vierde: 4
vijfde: 5
zesde: 6
zevende: 7
achtste: 8
negende: 9
tiende: 10
`;

export const SHORTHAND: ReadonlyMap<string, readonly string[]> = readPairs(WRITTEN_OUT);

function readPairs(lines: string): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  for (const line of lines.split('\n')) {
    const [short, long] = line.split(':');
    if (short === undefined || long === undefined) continue;
    for (const key of short.split(' ')) pairs.set(key, long.trim().split(' '));
  }
  return pairs;
}
