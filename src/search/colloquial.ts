/**
 * Everyday ways of saying one thing, as people in the trade type them: one meaning a line, separated by commas;
 * several words may stand in any order, close together. General language and well-known institutions only. What our
 * content calls things is in glossary.yaml and in the keywords of the trees; both work the same way and come on top.
 */

/** Whom or what a question is about. To name one of these is to answer a question that offers it. */
const NAMED = `
huisarts, dokter, arts, huisartsenpost, huisartsenpraktijk, praktijkondersteuner, dokterspost, huisdokter
ggz, psychiater, psycholoog, psychiatrie, behandelaar, therapeut, psychotherapeut, verslavingszorg, verslavingsarts, inrichting, spv, fact team, kliniek
wijkverpleegkundige, thuiszorg, wijkverpleging, verpleegkundige, wijkzuster, zuster, verzorgende, verpleger, buurtzorg, thuiszorgmedewerker
school, leerkracht, juf, meester, leraar, lerares, docent, mentor, intern begeleider, basisschool, schooldirecteur, directeur school, rector, zorgcoordinator, leerplicht, leerplichtambtenaar, kleuterjuf, onderwijs, klas, peuterspeelzaal, kinderopvang, crèche, kinderdagverblijf, bso, gastouder, mbo, roc, schoolmaatschappelijk werk
politie, wijkagent, politieman, politievrouw, hermandad, bureau politie, agent, smeris, recherche, rechercheur, politieagent, oom agent, politiebureau
corporatie, woningcorporatie, verhuurder, huisbaas, woonconsulent, woonstichting, huismeester, wooncorporatie, woningbouwvereniging, woningbouw, woningstichting, verhuurmakelaar, huurbaas, wijkbeheerder
werk en inkomen, sociale dienst, uitkering, bijstand, klantmanager, inkomensconsulent, participatiewet, bijstandsuitkering, inkomensondersteuning, jobcoach, uwv, uitkeringsinstantie, werkcoach, uitkeringsconsulent
schuldhulpverlening, schuldhulp, schulden, bewindvoerder, schuldeiser, deurwaarder, kredietbank, incassobureau, schuldsanering, budgetbeheer, budgetcoach, budgetbeheerder, bewindvoering, beschermingsbewind, schuldenaar, wsnp, schuld, kredietverstrekker, incasso, schuldhulpmaatje, zorgverzekeraar, energieleverancier, geldproblemen, aanmaningen, rood staan
familie, mantelzorger, dochter, zoon, partner, broer, zus, oma, opa, echtgenoot, echtgenote, tante, oom, ex, schoonmoeder, schoondochter, nicht, neef, familielid, mantelzorg, verwanten, zwager, schoonzus, kleinkind
buren, buurman, hiernaast, overbuur, overbuurvrouw, buurvrouw, buurtbewoner, overbuurman, kennis, vriendin, vriend, omwonenden, onderbuurman, bovenbuurvrouw, buurtgenoot, buurt, kerk, dominee, imam, vrijwilliger sportclub
jeugdbescherming, jeugdzorg, gecertificeerde instelling, gezinsvoogd, raad voor de kinderbescherming, ondertoezichtstelling, uithuisplaatsing, jeugdbeschermer, raadsonderzoeker, kinderbescherming, bureau jeugdzorg, jeugdreclassering, uit huis geplaatst, raadsonderzoek, onder toezicht
veilig thuis, meldpunt kindermishandeling, steunpunt huiselijk geweld, amk
werkgever, moederorganisatie, detacheerder, eigen organisatie, leidinggevende, teamleider, manager, baas, gedetacheerd, afdelingshoofd, thuisorganisatie
fraude, zwart werken, zwart werk, zwart bijklussen, bijklussen, klussen bij, werkt zwart, zwart klussen, beunen, beunhaas, samenwonen niet gemeld, uitkeringsfraude, bijstandsfraude, bijverdienen, bijverdienste, contant bijverdienen, sjoemelen, niet opgegeven, niet opgeven, stiekem werken, toeslagenfraude, inkomsten verzwijgen, verzwegen, adresfraude, illegaal inwonen, inwoning, inwonen, stiekem samenwonen, zwart geld, oplichten, oplichting, belazeren, flessen, handje contantje, cash, onterecht uitkering, zwartwerken, witwassen, woont niet alleen, spookbewoner, onderverhuren, stiekem, zwart
ambtenaar, gemeenteambtenaar, ambtenaren, ambtseed, in dienst van de gemeente, ambtelijk
collega, teamlid, collega's, teamgenoot, teamgenoten, collegaatje, maatje, medewerker, vervanger
veiligheidshuis, zorg en veiligheidshuis, persoonsgerichte aanpak, zvh, top x
`;

/** What goes on. Related rather than the same: good for finding a tree, too loose for answering a question in it. */
const RELATED = `
misdrijf, strafbaar feit, strafbaar, crimineel, delict, diefstal, stelen, drugs, dealen, dealer, wapen, heling, inbraak, criminaliteit, hennep, wiet, wietplantage, hennepkwekerij, drugshandel, gestolen spullen, mensenhandel, uitbuiting, inbreken, coke, xtc, overval, strafbare feiten
zeer ernstig misdrijf, moord, doodslag, verkrachting, terrorisme, aanslag, ontvoering, doden, vermoorden, neersteken, gijzeling, doodgeslagen, verkracht, aanranding, vermoord, doodmaken, om het leven gebracht, plannen om te doden
mag ik, mogen we, mag dat, is het toegestaan, mag je, mag men, toegestaan, mag dit, mogen wij
delen, doorgeven, verstrekken, uitwisselen, doorvertellen, inlichten, informeren, doorspelen, openbaren, vertellen, doorbrieven, verklappen, informatie geven, laten weten
praten, overleggen, bespreken, bellen, telefoneren, sparren, afstemmen, kletsen, babbelen, schakelen, contact opnemen, ruggespraak, aankloppen, beppen
weigeren, wil niet, geen toestemming, niet akkoord, nee zeggen, zegt nee, niet goed vindt, mag niet van, ziet niet zitten, liever niet, verbieden, niet willen hebben, niet meewerken, toestemming intrekken, trekt in, bezwaar maken, geen zin, protesteert, niet van gediend, dwarsliggen, niet tekenen, wil geen, geen akkoord, moet niks van hebben
toestemming, akkoord, goedkeuring, instemming, permissie, machtiging, handtekening, toestemmingsformulier, toestemmingsverklaring, tekenen, ondertekenen, ja zeggen, fiat, groen licht, mondeling toestemming, goed vinden
intrekken, ingetrokken, trekt in, terugkomen op, bedenkt zich, van gedachten veranderd, toch niet
zorg, ziekenhuis, specialist, apotheek, apotheker, fysiotherapeut, verloskundige, kraamzorg, tandarts, geriater, verpleeghuis, zorgverlener, zorgaanbieder, zorginstelling
justitie, officier van justitie, rechter, rechtbank, openbaar ministerie, getuige, getuigen, dagvaarding, reclassering, vordering
huurschuld, huurachterstand, ontruiming, huisuitzetting, uithuiszetting, huur achter, uit huis gezet
vader, moeder, ouder, ouders, stiefvader, stiefmoeder, pleegouder, gezaghebbende, opvoeder, gescheiden ouders
kind, jongere, puber, tiener, minderjarige, kleuter, peuter, baby, jeugdige, zoontje, dochtertje, scholier, meisje van, jongen van
gezag, ouderlijk gezag, voogdij, voogd, mentor, curator, wettelijk vertegenwoordiger, bewindvoerder, mentorschap, curatele
wilsonbekwaam, dement, dementie, alzheimer, verstandelijk beperkt, verstandelijke beperking, overziet het niet, begrijpt het niet, verward, vergeetachtig, geheugenproblemen
zorgmijding, zorgmijder, doet niet open, niet opendoen, laat niemand binnen, geen hulp wil, wil geen hulp, weigert hulp, hulp afhouden, deur dicht, bemoeizorg, bemoeizorgteam, vervuiling, vervuild, hoarder, verzamelwoede, verwaarlozing, zelfverwaarlozing, komt niet opdagen, mijdt zorg, zorgwekkende zorgmijder, reageert niet, niet te bereiken, geen contact, sluit zich op, vereenzaamt, houdt alles af, verwaarloosd, verwaarloost, verkommert
aangifte, aangifteplicht, aangifte doen, artikel 162, meldplicht ambtenaar, verplicht aangifte
beroepsgeheim, zwijgplicht, geheimhouding, geheimhoudingsplicht, geheim, zwijgen, vertrouwelijk, in vertrouwen, mond houden, voor me houden, onder ons, niet doorvertellen, geheim houden, stilhouden, medisch geheim
melden, melding, aangeven, rapporteren, verklikken, klikken, meldplicht, meldingsplicht, aan de bel trekken, aankaarten, verlinken, verraden
direct gevaar, gevaar, acuut, levensgevaar, bedreigen, dreigen, spoed, onveilig, zelfmoord, suicide, zelfdoding, mes, pistool, vuurwapen, van het dak, einde aan maken, leven beëindigen, niet meer leven, wil niet meer leven, wil niet meer, wil niet meer verder, dood wil, dreigt van het dak, dreigt te springen, ziet het niet meer zitten, zichzelf wat aandoen, loopt uit de hand, noodsituatie, 113, 112, crisis, nood, brand, in paniek, overdosis, iemand gewond, bloedt, levensmoe, wil dood, eruit stappen, springen, meteen hulp
huiselijk geweld, kindermishandeling, mishandeling, bang voor haar man, bang voor partner, bang voor vader, bang voor zoon, durft niet naar huis, slaat haar, slaat hem, slaan, klappen, blauwe plekken, partnergeweld, verwaarlozing kind, seksueel misbruik, misbruik, incest, ouderenmishandeling, gewelddadig, stalking, eergeweld, in elkaar slaan, schoppen, losse handjes, mishandelen, meppen, tik, blauw oog, blauwe plek, thuis onveilig, hardhandig, loverboy, huwelijksdwang, vrouwenbesnijdenis, kinderen verwaarloosd, geestelijke mishandeling, vechtscheiding, knijpen, door elkaar schudden
meldcode, stappenplan meldcode, vijf stappen, afwegingskader, aandachtsfunctionaris
datalek, lek, verkeerde persoon, verkeerd gemaild, verkeerde mail, verkeerde adres, kwijtgeraakt, kwijt, laptop gestolen, telefoon gestolen, tas gestolen, usb stick, gehackt, hack, phishing, per ongeluk, verkeerde ontvanger, verloren, laten liggen, in de cc, verkeerde dossier, verkeerde client, open op straat, vergeten in de trein, verkeerde bijlage, verkeerde envelop, verkeerde brief, verkeerd bezorgd, verkeerd gestuurd, bcc vergeten, verkeerde nummer
versturen, mail, whatsapp, app, appen, sms, signal, wetransfer, beveiligd mailen, beveiligde mail, versleutelen, zivver, sturen, opsturen, chat, chatten, fax, usb, berichtje, bijlage, appgroep, groepsapp, teams bericht, telegram, messenger, facebook, prive telefoon, videobellen, post, dropbox, google drive, whatsappgroep, outlook, voicemail
dossier, inzage, rapportage, verslag, inzien, meelezen, meekijken, aantekeningen, kopie, afschrift, clientdossier, dossierinzage, gespreksverslag, registratiesysteem, gluren, neuzen, snuffelen, autorisatie, rechten systeem, dossiers, bladeren
bewaren, bewaartermijn, vernietigen, wissen, verwijderen, archief, hoe lang bewaren, weggooien
corrigeren, verbeteren gegevens, rectificatie, klopt niet in dossier
vraagt mij, vraagt informatie, informatie opvragen, opvragen, navragen, iemand vraagt, belt mij, wil van mij weten, verzoek om informatie, vordert, hangt aan de lijn, aan de telefoon, wil alles weten, vist naar, uithoren, wil gegevens, eist, verzoek, vraagt om gegevens, vraagt naar, informeert naar
rondvragen, rondvraag, rondbellen, navraag doen, achtergrond checken, informatie inwinnen
casus, casusoverleg, casusbespreking, casus inbrengen, bespreken in team, teamoverleg, intervisie, team bespreken, inbrengen, mdo, multidisciplinair overleg, casuistiek, teamvergadering, werkoverleg, wijkteamoverleg, anoniem bespreken, rondetafel, casustafel, overlegtafel, netwerkoverleg
anoniem, zonder naam, zonder namen, niet herkenbaar, geanonimiseerd
calamiteit, ernstig incident, incident, geweld bij zorg, inspectie, toezichthouder, overleden, dodelijk, agressie medewerker, geweld tegen medewerker, igj, doodgegaan, geweld zorgverlener, geslagen door begeleider, overlijden, zorgverlener slaat, begeleider slaat, ongeluk, aanbieder, grensoverschrijdend, intimidatie door hulpverlener
verwijsindex, wvggz, verplichte zorg, dwangopname, verkennend onderzoek, infectieziekte, klokkenluider, integriteit, misstand, dierenmishandeling, rijbewijs, radicalisering, nachtopvang, woonoverlast, ongeval
conflict van plichten, overmacht, gewetensnood, gewetensconflict, dilemma, spagaat, zwaarwegend belang, geheim doorbreken, beroepsgeheim doorbreken, geheim schenden, tussen twee vuren
excuus, smoes, uitvlucht, verschuilen, schuilen, zogenaamd privacy, beroept zich op privacy, privacy roepen, verstoppen achter, privacy als reden, geen informatie krijgen, krijg niks los, zegt privacy, mag niet van avg, willen niks delen, houdt de boot af, avg als excuus, gooit het op, dooddoener
convenant, protocol, privacyreglement, samenwerkingsovereenkomst, werkafspraken
scan, zelfscan, teamscan, nulmeting, hoe staan we ervoor, thermometer, check team
gouden regel, gouden regels, tien regels
valkuil, valkuilen, tien valkuilen
huisbezoek, eropaf, outreachend, langsgaan, aanbellen, op pad, outreach, presentie
signalen, vroegsignalering, signaleren, vindplaats, vroegtijdig, oppikken, vindplaatsen, niet-pluis
integraal, ontschotten, domeinoverstijgend, verkokering, schotten, levensgebieden, leefgebieden, zelfredzaamheid matrix, zrm
eigen kracht, zelfredzaamheid, zelfredzaam, sociaal netwerk, netwerkberaad, regie bij inwoner, eigen regie, zelf doen, eigen kracht conferentie
regie, casusregie, regisseur, regievoerder, coordinatie, casusregisseur, trekker, kartrekker, een gezin een plan
kanteling, keukentafelgesprek, gekanteld, keukentafel, algemene voorzieningen, voorliggende voorzieningen, maatwerk
methodisch werken, methodiek, evalueren, evaluatie, doelen stellen, plan van aanpak
bureaucratie, papierwinkel, papierwerk, administratie, formulieren, verantwoording
subsidie, financiering, budget, geldstromen, bekostiging, accounthouder
resultaten, effecten, meten, indicatoren, doelen, outcome, cijfers
vergaderen, overlegstructuur, stuurgroep, projectgroep, overlegcultuur, structuur
burnout, opgebrand, werkdruk, caseload, verzuipen, te druk, overbelast, wachtlijst, geen tijd, tijdgebrek, overuren, onderbezet, te weinig mensen, personeelstekort, komen er niet aan toe
taboe, wantrouwen, vooroordelen, motivatie, gemotiveerd, onwillig, afhaker, weerstand, motiverende gespreksvoering
privacy, avg, privacywet, privacywetgeving, privacyregels, gegevensbescherming, persoonsgegevens
nummer, telefoonnummer, bereikbaar, contactgegevens, wie bel ik, bereiken
bemiddeling, klacht, klachten, tuchtrecht, tuchtklacht, strafbaar ben ik, aangeklaagd, vervolgd, consequenties
overdracht, overdragen, warme overdracht, doorverwijzen, doorverwijzing, verwijzen
vrijwilliger, stagiair, stagiaire, maatje
`;

export const NAMED_MEANINGS = readMeanings(NAMED);
export const RELATED_MEANINGS = readMeanings(RELATED);
export const COLLOQUIAL = [...NAMED_MEANINGS, ...RELATED_MEANINGS];

/** Every meaning with its ways of saying. */
function readMeanings(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((way) => way.trim())
        .filter((way) => way !== ''),
    );
}
