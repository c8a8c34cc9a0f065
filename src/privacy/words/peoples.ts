/** Peoples, languages and faiths as adjectives and nouns; the form with an e is derived. Own compilation. */
export const peoples = `
turks koerdisch marokkaans berbers arabisch tunesisch algerijns egyptisch libisch soedanees eritrees ethiopisch somalisch keniaans oegandees rwandees burundees congolees kameroens
nigeriaans ghanees gambiaans guinees senegalees malinees ivoriaans liberiaans angolees kaapverdisch surinaams creools hindoestaans hindostaans javaans antilliaans arubaans
curaçaos jamaicaans haïtiaans dominicaans cubaans colombiaans venezolaans braziliaans peruaans ecuadoraans chileens argentijns mexicaans amerikaans canadees pools oekraïens
russisch wit-russisch bulgaars roemeens hongaars tsjechisch slowaaks sloveens kroatisch bosnisch servisch kosovaars albanees macedonisch montenegrijns moldavisch georgisch
armeens azerbeidzjaans kazachs oezbeeks iraans perzisch farsi dari pashto iraaks syrisch libanees jordaans israëlisch palestijns jemenitisch saoedisch afghaans pakistaans
indiaas bengaals nepalees tibetaans chinees taiwanees japans koreaans vietnamees thais laotiaans cambodjaans indonesisch indisch moluks ambonees filipijns maleis australisch zweeds
noors deens fins iers schots engels brits frans duits belgisch vlaams spaans portugees italiaans grieks zwitsers oostenrijks europees afrikaans aziatisch nederlands fries
limburgs brabants gronings twents zeeuws papiaments papiamentu papiamento sranan tigrinya tigrigna amhaars amhaarse sorani kurmanji urdu punjabi hindi tamil mandarijn kantonees
roma sinti islamitisch joods christelijk katholiek gereformeerd hervormd moslim moslims hindoe hindoes boeddhistisch turk turken koerd koerden marokkaan marokkanen pool polen
surinamer surinamers antilliaan antillianen syriër syriërs eritreeër eritreeërs somaliër somaliërs afghaan afghanen irakees irakezen iraniër iraniërs oekraïner oekraïners bulgaar
bulgaren roemeen roemenen chinees chinezen russen rus hongaar hongaren molukker molukkers ghanees ghanezen duitser duitsers belg belgen nederlander nederlanders fransman engelsman
rotterdammer amsterdammer hagenaar utrechter tilburger limburger brabander groninger drent
`;
