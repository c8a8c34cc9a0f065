/**
 * Given names of many countries, packed (see unpack-words). Compiled from the name lists of npm `@faker-js/faker` 10.6.0
 * and `@zxcvbn-ts/language-nl-be` 3.0.2 (both MIT: see NOTICE.md). Names that are Dutch words were left out.
 */
export const givenNamesFromLists = `
0aadi 4dev 4nath 4tya 3rika 2gam 3ney 6a 2lok 2mod 2nand 6aswarup 6inii 3janeya 3uoluwapo 2ratrika 3on 3ya 5n 2sa 3ha
4ritha 2tmaj 6a 3reya 2yushmaan 8n 1baco 3don 3gail 3k 4a 5n 5y 3ni 3r 3yomi 2bey 3ie 4gail 3ondanza 9io 6io 4s 3y
2diel 3on 5e 5ie 3ulahad 6zim 5boriy 5hafiz 7kim 7y 6oliq 5jabbor 7lil 5latif 5qahhor 6odir 5vahhob 7li 6ohid 4rrahiym
8mon 7uf 7zzoq 4ssamad 2ebi 3iku 3lard 7o 4in 6e 3ndam 4i 4zio 2haidev 4ya 3irath 4syanta 2i 3bo 3gaelle 5il 5le 5yle
4el 3lay 3ona 3sola 5ye 2luc 2ner 2osede 2ramio 5o 2salon 4r 3olon 2yasa 1cace 4ie 5o 3nthe 3r 4io 4yatanaya 2cursio
2ela 4ya 2haire 4lesvara 4ryanandana 7suta 3iel 4l 5es 5le 7s 4m 4ntya 3raf 3yut 2ig 3k 3lay 4ia 5o 3m 3scolo 2risio
2uk 3n 1da 3h 3lan 5rd 7o 4bald 6ude 5eron 7t 8a 8o 4di 4fredo 4gisa 7o 4ine 4mis 4ric 7o 4sinde 3mo 3r 3s 3ugo
2berilgen 2die 4son 3o 4lorata 2ebankole 4iyi 4owale 5ye 4ukola 3daramola 4eji 4oyin 3grin 7e 3kitan 4ola 3la 5ida 5jda
5rdo 5sia 4bert 8o 4chi 4eke 4fo 4gardo 4ia 5e 5n 6e 5ya 4l 5a 5e 4mo 4phe 4trude 4ya 3net 4ike 5yi 3odat 7o 4lu 4ti
3peju 3ropo 3sewa 4hina 4oji 4ua 3tayo 4oke 5un 3yi 2heesh 4mar 3iarja 4raj 3rit 2iarja 3ba 3gun 5zel 3k 4a 5ra 5vi
4utlu 8tas 3le 3n 4ata 6h 3teya 4yanandan ca 2jutor 2li 4beg 2o 3lf 5a 5ina 5o 5s 4ph 6e 6ie 6us 3ne 2rain 4man 4stee
3ehilde 3ia 5nna 6o 4el 5n 6a 6ne 4jana 4one 4pathi 2siz 2unni 2vaya 2witiya 1erjen 1faq 2fan 2i 3tap 2olarin 3nso 2ra
3uza 2sar 3in 2zuna 1gabay 4io 3h 3kagan 3lak 3pito 3sti 5ya 3thange 5e 5on 4on 3zio 2ca 2enore 3silao 2ilbert 8e 2lae
4ia 4ja 4mis 2nan 5e 3eflete 4se 4ta 4ya 3imitra 4prava 4vesh 3os 2ostina 7o 2rata 3ipina 5pa 6in 8e 3ypina 2ustin 7a
1halya 2enk 2ilya 2ror 2sen 1iace 2dan 5o 3en 2leen 2mable 3e 4e 3one 3y 2nars 2shani 3yah 2yana 1jala 3ni 2eet 3ng
2iman 5t 4in 3ono 3t 2oke 1kalp 3nde 4mu 4ni 3rsana 3s 3ta 2bas 4tur 4y 3oga 4ru 3udak 4gra 4lak 2ca 4koca 3ora 2demir
3ogan 2e 3em 2ibudak 3fa 3m 3nci 4er 4kunmi 4labi 4wale 2kun 5lu 4rt 4s 2mal 2ofa 3rfa 3s 2pira 2roor 2sel 3hainie 5j
5t 6a 5yakeerti 4ita 3ungur 2tan 3ekin 3imur 2ula 3maa 3nna 2velina 2wesi 1laba 5n 4oru 3dag 4e 4ino 4ogan 3in 5a 5e 4s
3kurt 3manno 4bana 4u 3n 4a 4is 4na 4o 3rico 3yna 4unt 7lu 2ba 4ne 5o 3ena 4ric 5te 6ha 6ina 8e 6o 6yna 3oino 3recht
4ico 2ceo 4ste 3ibiade 4de 5ie 4me 4na 5e 5o 3yone 2da 3egonde 4mir 4n 3igerey 3o 4brando 4gan 4nce 3ric 2ea 4ndro 4rdo
4ume 3c 3en 3jandra 8in 8o 3k 4sa 6ndar 5ej 5y 3mka 3na 4ka 3odor 3ramo 3s 4ka 4sa 6ndra 9o 5ia 6o 3th 5a 3xa 5nder 7r
8e 9a 8ia 9na ae 8o 6e 6ne 4e 5j 4i 5a 5e 5ne 5s 4ys 4zander 2fio 3onsa 6o 5z 6o 4rd 3red 6a 6o 6s 2girds 4s 5o 3u
2iana 3ca 5n 4e 4ia 3enor 4s 4tte 3ghiero 3ka 3ma 4ga 3s 4an 4ha 5er 4ia 5r 4on 4sa 5ia 4tar 3via 3x 4e 3z 4e 5e 2jaz
3osa 2ka 4boluk 4evli 4si 3is 2legra 4ne 3iaume 4e 4son 3y 2merigo 3ila 4na 5e 4re 5o 2ois 5e 5ie 6o 4zs 3jz 5a 5ije 3k
3nzo 3yse 2pagut 4mis 4rsbeg 6lan 4ta 4y 5a 5kagan 3bamsi 4ilge 3direk 4ogan 3eren 5tunga 3gerey 3han 4ee 4onse 7ine 7o
3ike 4lig 4nien 4s 3kara 4uluk 5tlu 3salci 3tegin 4ugrul 5nga 5ran 5tuk 3ulug 4rungu 9tutuk 3yoruk 2su 2ta 4nkagan 7n
4y 3ea 4mur 3hee 3inkagan 7n 5oba 5tamgan btarkan 7rkan 7y 3miskara 3uga 2va 4h 4r 5o 3ena 4ra 5ede 5ta 3iero 4n 5a 5e
4s 5e 2war 2ya 3ce 4ia 3sa 4ha 4ia 4on 4sa 5ia 5on 2zbeta 1mabela 4ile 3c 3deo 5us 3lia 6ne 5e 5ja 4ric 4thee 3nd 5e
5in 7e 5o 4zio 3ranaath 6de 6the 7o 4esh 4i 4nath 3t 4a 4o 5re 3uri 5y 3ya 2bar 3ra 4e 4ogio 5ise 7ie 5se 6iano 5z 6y
2edee 5o 5u 3liane 5e 6n 5ne 5o 4y 5a 3rico 5go 3thyste 3yatma 2i 3co 3d 3e 4l 3lcare 4ia 3nat 4te 5ore 4u 3ya 2ke
2leto 2odini 3gh 3n 4e 4g 3pe 3s 3ur 2paro 3elio 2rak 3itambu 2ul 2ya 2za 1n-sofie 2aadi 3bel 6a 6le 3cleto 3el 5le 3gh
3hi 3ida 4s 3l 4a 3marija 4ika 3nda 6mayi 4ta 3r 3sooya 4tacio 6se 7ia 8e 8ja 9e 6z 7ia 8e 8ja 4uya 3tazie 4ol 6e 6ia
7e 3ya 2celin 7e 3i 4ca 4lla 3uk 4ta 2da 4c 4riman 3el 5a 5ika 6n 7a 5ko 5o 4ol 4rson 3i 3oche 3ra 5da 5s 5z 4eane 7ne
6s 5e 5j 6a 5s 5w 4ija 7na 5na 5s 4o 5meda 3y 3zejs 5lika 4s 2ej 3mona 6e 3sa 3tte 3zka 2gadreme 3elica 6na 7e 6ta
3gabaya 4un 3hel 6ina 3ie 4lbe 7rte 5ran 3oustan 3us 2ibal 3ca 4ee 5t 6o 6te 3ello 3ka 3la 5abh 5bh 3se 4h 4oara 3ya 5h
2janeya 3olaoluwa 3ushree 7i 2ka 4l 3o 2n-christin 4marie 4sofie 6phie 3a-lucia 4bell 8a 8e 4elle 4grazia 4lena 5isa 7e
4mae 6ria 8e 4purna 3e-laure 5marie 5sophie 4leen 5i 5ore 4mijn 4tta 3i 4bal 7e 4ka 3onciade 3unziata 3y 2om 3ra 3uchka
5k 2rijs 2saldo 3bert 7e 3e 4l 5ma 6e 6o 3gar 6y 3hula 3lavs 4ey 3ovino 3trudie 2t 3al 3ea 4k 4lmo 4ro 3he 5lme 8tte
3igone 4m 5o 4no 4oco 3je 3oaneta 4ine 4ne 6la 7la 8o 6tta 8e 5ie 7tta 6ja 6n 7e 6o 6u 5y 3un 3wan 4on 2uja 3nay 3raag
5g 3ska 4uya 3ta 2var 2wesha 2ya 2ze 1pak 3tarkan 2helie 2olena 4lina 8ire 8re 9y 7e 5o 6nia 2pia 2rancur 2sara 2uleio
1qil 2uilin 7e 7o 1rabela 6la 7e 4oga 3celi 6y 3demir 3l 4do 3nka 3tone 2bay 3uz 2cadie 6o 3h 4ambaud 5n 6ge 4ibald 5e
5mede 5ppo 3ibaldo 3uk 2della 3ic 4th 5o 3uino 2ely 3sio 3ta 2gelia 3il 4miro 4ne 3o 4no 3u 4n 2i 3adna 4ldo 4na 5e 5na
6e 3berto 4oga 3c 4ie 3el 5a 5e 5le 3ja 4s 3k 4agan 4doruk 4e 3n 4c 4dam 4ola 3osto 3s 4tarco 5e 6o 5id 7e 6one 6ta 5o
6fane 6tele 2kad 5ijs 5y 3is 2lene 4ta 5te 3ie 3o 2magan 4nce 5de 6ine 6o 5i 3el 5ine 5le 3ida 5e 4nio 5s 2na 4c 4ldo
4ud 6e 3e 4sh 3olda 6o 4st 6ka 4uld 5t 3ulfo 2olde 3nne 2pad 4t 2rigo 2sal 3ene 5ie 6je 6usz 3il 4noe 4patra 3lanargun
6boru 6sungur 6tegin 6yabgu 4on 3un 2tanto 4wan 3emisa 3haud 4eme 4urine 3iinal 3o 3uk 5ac 4ro 5s 4s 4t 4ur 2uk 2ved 4l
3id 5s 4lla 2wa 3en 2yanna 3starch 2zen 1sa 3dulloh 3ke 3l 3n 4boga 4tudun 6grul 3rtegin 2canio 3elin 7e 4nsion
2drubale 2el 4la 2hlee 5igh 5sh 5y 4y 5nn 3ton 4yn 2ig 3ja 3kbulmus 3l 4a 4bek 3modeo 3rwada 6nda 3ya 2ja 2kin 2lesha
3ijan 4m 4ya 2madi 3ianto 4n 3uni 2olat 2ri 2somption 3unta 6o 2talogul 4rte 3erie 6o 3ianatte 3or 3ree 4ida 6e 2uela
3g 3k 2wani 2ya 1tac 3kagan 3lan 5y 4di 4eo 4mis 3man 3nasia 7o 5zie 6y 3sagun 4u 3ullah 2berilgen 2ena 2halie 4nase
7ie 3enais 3ina 3os 2igay 3kutlu 8tas 3la 4gan 3m 4er 3nuke 3s 2li 4beg 4kagan 2ma 4ca 4ja 4nand 8a 2reyee 5i 2siz
2tilano 5io 2uncu 1ube 4rtine 6o 3ree 5y 4y 2dace 3e 4bert 4line 3ie 3ouin 3ra 5n 4eanne 5y 4ic 2gusta 6in 8a 8e 6o 6yn
8a 2lia 2re 4a 4le 5iana 8o 6e 7n 8ne 6ja 6o 5le 3ian 6e 3o 4re 2silia 7trice 6o 3ten 4yn 2xane 3ence 1vadhesh 3n 4i
4tika 3r 3z 2dal 2eline 3rardo 4y 2igaelle 2luc 2oye 2ram 2sar 1war 3z 2ero 3si 1xana 2eline 4le 2inte 2l 1yaci 3na 3s
3z 2balta 4n 4rs 3eg 2co 2darkagan 3emir 4n 3inalp 3ogan 5du 5mus 2ebatari 2girak 3un 2inde 4ke 3tmis 3z 4dag 2kagan 4l
4n 3o 3urt 4t 2leen 3uc 5tarkan 2ma 4rd 6ine 3en 4ric 3on 5de 2oka 3mikun 3tude 2ren 3ton 3uk 2sar 3ha 3il 5ig 2tac 4k
3ug 2ushmati 2vaz 2yildiz 1za 3k 3lee 3mat 2ban 2eglio 3lia 5e 5ne 5o 3r 2gan 5az 2il 3me 3zhan 2mi 2ubuike 2zurra
0baaba 3la 5aditya 5gopaal 2bacan 4sola 4tunji 4wale 3eta 3ila 4r 3ur 2cara 3cayman 4o 3man 2dabul 3e 3ruk 3ur 2ga 4alp
4isbara 4n 4s 5atulu 4tarkan 5engrikagan 5ur 7cigsi 7gerey 7ipi 7sepi 3dagul 3is 4ya 3tas 3ya 2ha 3odir 3ri 5ddin 4om
3tiyar 3ula 4raksa 4warna 5irya 2idehi 3jayanti 3lee 5y 2jragin 2kagul 3da 3htiyor 3i 4adi 5nto 4din 4jan 4man 4ono 4r
5sokum 3si 3ti 5adi 6nto 5ono 3ula 2laaditya 4ban 4chandra 4ditya 4gopal 6vind 4ka 6tay 4mani 7tri 5ir 4ngga 4pati 4zs
3car 3dassarre 4o 5mero 5vino 4u 4win 3gopal 3idin 4jan 4n 5t 3kik 3ta 5ci 5r 5zar 4hazar 4ir 4ur 2mbina 3si 2nara 4wa
5i 3car 3dhu 6l 3el 3gu 3ji 3kim 6chandra 4ole 3u 4ta 2raktore 3bala 5rigo 4e 5g 4oga 5l 5ra 4ro 4u 5lsun 3ca 5dogdu
8mus 6urdu 8mus 5n 5toyun 4hinoy 3dibay 4o 5miano 3gan 3ica 4mtay 4n 3kan 4dogdu 7mus 5urdu 7mus 4in 3las 4ibay 3maklak
7i 3naba 7s 6e 4ey 4o 3rett 4y 3saba 4beg 5oga 4gan 4imeo 4kan 4urungu 3thelemy 5olome 4imee 4olo 7mea 9j 9o 9u 5n 4u
2sademir 4n 5ti 5yalavac 4r 5ab 4t 3bug 3ci 3gan 3iel 4l 5e 6o 5ia 6o 6sse 3kin 5rt 4urt 3mil 3siano 5lla 3tar 4i 5an
7o 5en 4ugrul 3u 4t 2thilde 3ilda 3rak 3tal 4ista 3u 4k 4r 5alp 2udouin 3ke 2vo 2wer 2y 3ancar 5kagan 4t 4zit 3bars
5yik 4icen 4oga 5ra 4ure 3dar 4emir 4ur 3ik 4ncur 5dir 3kal 5ra 4oca 4uzu 3lee 3munke 3na 5l 3pure 3rac 5k 4i 5n 4uk
3sungur 3tara 5s 3uncur 4r 5ku 4tmus 5tu 2z 3iel 4l 4r 3yli 1eato 4rice 6z 5ycze 4us 3ulah 2ceapa 3kem 4y 2dir 4z 3ran
4eddin 4i 5ch 5ska 2garslan 3bars 4ilgeciksin 4oga 3cur 3demir 4illi 4urmus 3i 4l 4tutuk 3kulu 3len 3ni 3oyim 3tas
4egin 4uzun 2hcet 3ic 3lul 3ram 4em 4uz 3zat 2kazil 3bekec 3ec 5arslan btegin 5tegin 3lemis 3murod 3tas 4ur 2la 3cim 5r
3ek 4mir 3gi 4uc 3imir 4na 6y 5da 3l 4a 4ino 3o 3tir 4ramo 4un 2nadik 3ce 3deguz 3edek 6tta 8o 5ict 8e 6kta 6ta 5ykt
4tt 3gi 4u 3iamin 8a 8o 4ce 5io 4gna 6o 3ja 5mim 3li 5demir 3ne 5t 6t 4y 3oit 3tley 4on 3venuta 8o 3yamin 2ra 4ngere
4rd 6o 4t 3cem 5ste 4in 3dan 4ibeg 3endey 5gario 5ice 6ka 3ginsenge 4u 3inay 4slav 4t 3kin 5s 4yaruk 3mek 3nadetta 6ine
5rda 7o 4d 4eice 4hard 4ice 5e 6ce 5ta 3onico 3ra 5n 4e 4y 3talan 4en 4ha 4i 5lle 4old 7a 7o 6fo 4ram 6nd 3va 3yl 2sar
3entegin 4r 3ir 3ra 3s 4ie 2tania 3emir 3h 4any 4el 3i 4na 3ta 4ye 3ul 2ulah 3ve 2verly 2yizci 3rek 5m 3za 1haanumati
4svan 5war 3dra 6k 7sh 6n 3gavaan 4irathi 4van 4wanti 6ti 3mini 3numati 3radwaj 4dwaj 4gava 7i 3svan 4war 3umik 3ves
2eeshma 2ilangana 3ma 3sham 5ma 2oj 3opat 7i 4shan 6it 2ramar 2udev 6a 3pati 4en 3shan 5it 3vanesh 9war 1iagio 3nka
2biana 6na 6o 3orka 2ce 4k 3ki 5ci 2din 2eke 2lgebayuncur 6eg 5ciksin 5isbara btamgan 5kagan 7n 6ulucur 7tluk 5tacam
7mgaci 7rdu 6egin 6onyukuk 5z 4ic 5n 3ig 5kongulsengun 4k 3l 4ie 4y 3ol 3va 3wa 2nafsha 3begi 3dir 4o 3o 2rger 4it 6a
6ta 3ino 3jesh 3te 4he 2senija 4rka 3hnu 2taybiki 3ri 2voj 1jarne 5i 2orn 1lagica 4oje 3homil 8a 7r 8a 5slav 9a 3ir 4se
3nca 4duzia 4ka 3z 4ena 1oas 3z 2ban 5a 3bi 5e 3ur 2dhan 4i 3i 2ga 4c 5uk 3dana 4e 3e 3larka 3oljub 3u 2hemond 3uchval
4mil 7a 6r 7a 4n 5a 4s 5e 5lav 8a 2jana 3islava 2kde 3e 2latito 3daz 4izsar 3emir 4n 4slav 8a 8s 3mus 3sun 3ukbasi 4n
4watife 2nagiunta 4ldo 4vita 3cuk 3ek 3gul 6boga 3ifac 7io 4ta 3nie 2rbala 3cul 3ek 3islava 4voj 7e 3jan 3ka 4o 3lukcu
3na 5k 3oka 3tecine 4olo 3u 4bars 4sengun 4t 2siljka 3ko 2tir 3ond 2uchard 2wie 2yankulu 3d 3labaga 9tarkan
5kutlutarkan 2za 4n 3boru 3dogan 3etech 8a 3ica 4dar 7a 4slav 3kurt 5s 3ok 1rad 4ford 4ley 5y 4ut 4y 3eden 3hma 6anand
6brata 6nandam 5dev 3in 3jan 4en 6dra 5sh 3ncaleone 5o 4di 5o 6n 5usa 4imir 8a 5slava 4kica 4non 4son 4t 3tislav 9a
3ulio 3xton 3yan 2eana 5na 6e 3gje 3nda 6n 5on 4na 6n 5on 4o 3t 4islav 9a 4t 2ia 4c 4n 5a 5ne 3ce 3dgette 4ie 3euc
3gida 5ta 6ta 3jesh 3onna 3sa 3t 4a 4t-marie 2ock 3derick 4y 3nislav 9a 9s 3oke 5s 3wn 2uce 3na 4ehaut 6ilde 4hilda
4ilde 2yan 5a 5t 3ce 5n 3gida 3on 1ucan 3hi 3k 3ur 2d 3ag 4k 3dhana 3hil 3imir 4slav 4voj 3unlu 4s 5tudun 2ford 2gday
4uz 6emen 3e 3rakarakagan 3u 4bilge 2kak 5tutuk 3duz 3e 4buyrac 8uc 4y 3tegin 3usboga 2lacapan 4h 4k 4n 3dur 3gak 3maz
4us 3uc 4g 4k 4s 4t 2men 3in 2nmi 3suz 3ul 3yamin 2rcak 3dette 3e 3gucan 5t 3hon 3kay 4ek 4ut 3ley 4uk 3nice 3slan
3ulday 5gu 4nduk 2sayo 3e 3ulgan 2tak 3uk 2yan 5cuk 5demir 5kara 4t 3rac 4uc 5k 2zac 5tutuk 1yron 2strik 0caba 3dar 3li
3us 2de 4n 2etana 2fer 2gak 4n 4tay 3das 3er 3il 3lar 5yan 3ribeg 5han 5tegin 4u 2hid 3yadi 5nto 4ono 2ino 3o 3thlyn
4lin 5yn 3us 2krabirawa 6uana 5jiya 5wala 7ngsa 2lanico 4pkulu 3cedonio 3e 4b 5e 4igh 3in 4sta 4xte 3lie 5sto 3ogera 7o
3purnia 3vin 2mden 3elien 4ron 3iel 4l 5a 5la 6e 6ien 6o 3ren 4on 4yn 3ylle 2na 4lp 3dace 5r 4elario 4ice 5de 6o
4rakanta 3el 3gul 3kan 4iz 3nur 3sel 4in 3tidio 3ziano 2pa 3itolina 3ucine 2raka 3ey 3ibert 4dad 4na 5e 4ssa 3l 4a 4ee
5s 5ton 5y 4i 5e 5jn 4oman 5s 5ta 6ta 4ton 3mel 6a 6la 6o 4ina 6e 6ho 4o 3na 3o 4l 5a 6nne 5e 5ien 6n 7a 7e 5yn 7e 4nte
3ponio 3rie 4oll 3son 4ten 3ub 3y 2sandra 3ey 3ian 6a 4lda 4mer 5ir 7a 7o 3lav 3par 3sandra 8e 4iano 5dy 5e 6n 5o 6pea
3to 5r 2taldo 5eya 4rina 3ena 4rina 3harina 8e 4erine 4o 4rine 5yn 4y 3inca 3rin 6a 6el 3ullo 4r 5angga 2ua 2vid
2wisadi 5ono 3uk 2yadi 3la 2zimir 1easar 2be 2ca 3co 3elia 4p 3il 5e 5ia 6e 6o 3ylia 6usz 2deric 3omir 3ric 6k 5k 5n
2laleddin 4sun 3este 6in 8a 8e 6yn 8a 3ia 4e 5n 4k 4na 5e 5ia 3le 3so 2mali 4ni 3en 4ti 3gen 3plunk 2ne 4k 3gkal 5ir 3k
4a 2rasela 3iel 2saire 4r 5e 5io 3minaz 3tmir 7a 2tinel 6r 2vahir 4t 2ykun 3la 4in 6az 2zanne 4ra 3mi 1haanakya
4ruchandra 3d 4d 4rick 3im 4tan 3kor 4radhar 6vartee ai 5ika 3na 5kya 4da 6k 6n 7i 5i 6ni 6ra 5ler 5ni 5raayan 7bhaga
an 7dev 7kala 8etu 8in 7mani 9uli 8ohan 7nath 8i 7prabha 7swaroopa 7vati 4el 6le 4i 3pal 6a 3rak 4is 6sa 4l 5aine 5een
6magne 6ne 6s 6y 5ie 7n 6ne 6ze 5ot 7ta 5y 4uchandra 5mati 5vrat 4vi 3se 4ity 3tur 6a 7anan 6bhuj 3uncey 3ya 3z 2elsey
5ie 5y 3rechi 4ubino 3sley 4ney 3tanaanand 3yanne 2iaffredo 4maka 4ra 3daakaash 6tma 5mbar 9am 5nanda 3el 3ldebert
4peric 3nmayanand ca 4ouk 4yere 3ranjeev ae 3traksh 6li 6mala 6ngada 2loe 2rabros 4niboj 8r 6slav aa 3etien 3ister 6ian
9a 9e 9o 7e 6odule 7f 7p 8h 9e ar 6y 3udos 3ysole 6stome 2val 2yna 1iaobella 3ra 2cek 4m 3i 2el 4o 3rra 2gil 2had 4ngir
5sah 2lasun 4y 3enti 4r 3ou 3venaz 2men 2ngir 3o 3ta 4hia 3zia 2priana 7o 2rano 3iaco 4l 5la 6o 4no 3o 2se 4m 3il 3ka
3se 3toslav 9a 2tlalli 2van 2ya 1laas 3es 3ir 5e 3rabelle 4e 5nce 6zio 4issa 3ud 5e 5ie 7n 6o 3y 4ton 2eandre 7o 3lia
5e 3mence 6s 6tina 6zia 4mie 3o 4fe 4nico 4patra 4ra 3ry 3ta 4us 3ve 2ifford 3maco 3nio 4t 5on 3o 2odomiro 5veo 3e
3rinda 3taire 4ilde 3vis 3yd 1obe 3ulmak 3y 2cukboru 2din 3rina 4ut 3y 2inta 2kramayul 2lby 3eman 4tte 3ine 5s 3leen
3man 6no 5zio 3omba 7no 6o 3pan 3ton 3u 4mbus 2me 2ncepcion 6tion 5tta 7o 4hita 4ordio 3ner 4ie 4or 3or 3rad 3solata
4tanca 8e 7ta 8ina 4uela 7o 2oper 2ralia 6e 6ne 3bin 6iano 3delia 6l 4ia 5e 3ene 5o 5tin 8e 4y 3inna 4olano 3neel 5lio
7u 8s 6l 3onato 3rado 4ine 3tez 4ney 3vin 3y 2sette 3ima 5o 3kuner 3ma 3tache 5ntino 6za 7o 2ty 2urtney 2y 1raig 3wford
2emenzio 3nguta 3ola 3scente 7zia 9o 4pignano 2in 3spino 4tal 7do 5ea 5iana 8o 5obal 6for 9o 6pher 2ocefissa 9o 3nida
2uz 2ystel 1saba 3nad 2enge 2ongor 1tibor 6a 3rad 6a 3slav 7a 1ubeyr 2llen 2mhur 2negonda 4yt 3iberto 2rt 4is 2zia
1vetka 2ijan 4etin 1ydney 2ntie 2prian 5en 2ra 3iaque 4el 6le 4l 5a 5le 3us 3yl 0d'angelo 1aantje 2biziv 2cian 6a 6o 4n
4o 2dap 3i 3o 2evi 5ka 2fina 3ne 2gel 3han 3mar 6a 3oberto 3s 2iana 3ja 3nuvite 3sha 3wik 2kota 3sha 6yani 2libor 7a
7ka 4da 4e 4l 4ma 6n 5il 7a 6n 6r 7a 4ono 3lin 3mazio 2maris 4so 3eon 3iana 6o 4fe 4l 5are 4n 4on 3jan 6ka 3ocle 4dara
4la 3u 2nae 3dak 5paani 4re 3e 3gelo 3ia 5l 4ca 4ele 6la 4ka 4la 4o 4swara 3juma 3ka 4o 3nie 3te 3u 4ja 4se 3yka 2oud
2phnee 6y 2rasimi 3by 3en 3ian 6a 5ti 4e 5n 4ja 6n 4min 4n 5a 5ka 4o 5n 4us 3ja 3la 4een 5ne 3maji 5n 6a 6to 3nell 3on
3rel 6l 4ick 5n 5on 4on 4yl 3shwana 4irah 3ta 4ono 3u 4na 3yani 4l 2sa 3hawn 3ia 2tta 2ve 4y 3i 4da 5e 5s 4n 5a 5o 4on
4s 3on 5te 4rin 3riya 4on 3ud 3y 2wson 2x 2yaamay 5nanda 6idhi 4mayee 4na 3na 4e 3ton 1ea 3ngelo 4na 2b 3bie 3ra 2cebal
3imo 3lan 2dric 6k 2e 3ksha 3n 4abandhu 3pali 5n 6kar 4endra 5sh 4tanshu 5endu 5iman 8y 9ee 7oy 9ee 3vakar 2gna 2ion
2jah 4na 3on 3uan 2lal 4ney 3bert 3fien 5na 6o 3ia 4lah 4nda 4zia 3l 4a 3mer 3ores 3pha 5ia 6n 7e 2marco 6us 5io 3eter
5ra 6ia 7o 7s 7us 9z 3iralp 5han 3ocrito 4nd 2neval 3isz 4zalp 3ny 2odata 6o 3n 4dre 4tae 5e 2pold 2reck 4k 3ick 4n 3on
3rick 3vis 2sanka 3demona 3haun 5wn 3iderato 7io 4mir 4re 3mond 3pina 3sie 3tan 6y 4e 4in 6ee 7y 6i 2tmar 3rich 2v
3adatt 4gya 4jyoti 4k 4n 5gana 5i 5te 4sree 3dan 3en 4sh 6war 3ika 3onte 4ta 3vrat 3yn 2wayne 3ey 3itt 2x 3ter 3x
2zider 1haanyalakshmi 3na 5deepa 5lakshmi 5njay 5pati 4esh 4pati 4u 4vin 3ra 5ni 4itri 4maketu 3tri 2yanesh 8war 1iah
3ne 4na 5e 4ora 3z 2cle 5han 2da 3em 3ier 4mo 4na 2ede 3te 5r 3udonnee 3wke 2gambar 8a 3daya 2kmen 3ra 3sha 2la 4fruz
4no 4ver 4y 3bar 4eray 3dar 4ora 3er 4tta 3fuza 3han 3lan 4on 3murod 3noza 3orom 3rabo 4uba 2maz 3itri 7j 8e 2nakar 3c
4er 3da 3is 3kar 2ocleziano 3data 4oro 3gene 4o 3mede 3n 4igi 5sia 7o 5zy 4yz 6os 2pa 4li 4nkar 3endra 4sh 3tendu 2renc
3i 3ja 3oj 4k 2ta 3ya 2vaakar 4kar 3is 5ka 3jot 3na 3o 2yor 5a 2zik 1jayden 2enna 2ordy 1luhos 1obrava 4ila 4omil 7ra
5slav 2chia 3k 2da 4to 2ganay 5er 3u 2ha 2lores 3unay 2magoj 3en 5ic 7a 7k 7o 6k 4zio 3ien 4ngo 5ic 7k 4ziano 3nica
2nalda 4ta 5ella 8o 5o 4von 3du 3nell 4ie 3o 4van 2ran 5a 3ian 6a 6e 6o 4ca 4ne 6l 3ka 3li 3otea 6ja 6o 5hea 7e 6y 5tya
3ris 3tha 5y 3u 2uae 3brava 7ka 3ce 3g 4las 2v 3ie 3ud 2yinsola 3le 1raga 4ica 5nja 5sa 4o 5je 6lo 5ljub 5slav 4utin
3homil 8a 7r 8a 5n 5s 6lav 9a 5tin 8a 4use 5tin 3jat 3ke 3upadi 3za 2e 3n 3w 2ina 2on 4a 2uina 2zimir 4slav 1ua 3ne 4ne
3rte 2bravka 7o 2ccio 3u 2dley 2ilio 2je 3o 2lari 3ce 3ina 2mitrana 2ncan 3dar 3ja 3ya 2ra 4d 4nte 3da 5ne 4ona 3ga
4eshwari 3ica 3mus 3odola 3riye 3u 4rbunsuz 3ward 2sana 5ka 3ica 3ka 4o 3tin 1waipayan 9a 3yne 1yah 2lano 1zile
3rkstite 0e'zoza 1arlene 4ine 3nest 7ine 2ster 4on 1bba 2e 3n 3rardo 2iere 3n 3owei 2kizi 2ony 2ren 2unoluwa 3zer
1cclesio 2ehan 3m 3vit 2mel 2vet 1da 2d 3a 3i 2elberga 2gard 5s 2hem 2i 3l 4berto 3son 3ta 4ta 3z 2mee 3ond 6o 3und 2na
2oardo 3uard 2uarda 6s 2vard 6a 3ige 4n 5s 2ward 6o 3ina 2yth 5e 2zus 1ekalabya 1ffie 2isio 2ken 2lah 2raim 5n 2sun
2talya 3imia 6e 1ga 2emen 3o 2idio 3ls 3nardo 3sto 3zia 2le 2mont 2on 4a 2rim 1ileen 2nar 5s 3o 2zens 1ja 1kaaksh 3dant
3ksh 3lavya 4ing 3parnika 2dant 2ec 2im 3n 2mel 2rem 2undayo 1ladio 3ide 4na 5e 3kshi 3na 4o 2bek 4rt 2cin 2da 3or 5a
3red 2ea 4na 5or 7a 7e 4zar 3cta 3ni 4or 6a 3onora 7e 3ttra 3uthere 2frida 5eda 2gin 2i 3a 4beth 4h 4n 5a 5e 5o 4sz 3de
3e 4n 4s 4zer 3fio 3gio 3mena 3na 4or 6e 3o 4doro 4t 5t 3s 4abeta 8h 8ta 5veta 4ea 5e 5o 4ha 4io 4ka 4sa 3ta 3z 4abet
8a 8h 5n 4ej 5us 2ka 3in 2la-june 5louise 5marie 5noor 4da 3i 4e 4ot 6t 4s 3sworth 2mar 5s 4s 3edin 7a 4r 3o 4re 3urod
2na 3ora 3ur 2oa 3dia 5e 4y 3gio 3isa 5e 3n 3ra 3uise 3y 2pidio 2roy 2sie 2ta 3i 3on 2uh 2va 4n 3era 4zio 3ia 4e 4n 5a
5o 2win 4ra 3yn 2yanora 4s 3esa 3ne 4n 3or 3se 4ia 4sa 2za 3ear 1ma 3noil 4uele 7ly 5il 3s 2buh 2ced 2elie 5ne 4y
3rencie 4ic 6h 4son 4y 3se 2idio 3e 3le 4i 5an 7a 7o 5en 5ja 7n 5o 4s 4y 2ke 2malee 4nuel 8le 3e 4lie 7n 5y 4rico 4t 5t
3i 4e 4tt 2ong 3ry 2pirio 3luk 2rullah 2y 1na 3kshi 2dah 3er 5un 3ra 4igo 2ea 3cone 2gelbert 3uerrand 2id 3e 3mia 3ola
3s 4e 2na 3io 3o 2och 3la 3ra 3s 2rica 5o 4que 2sar 2teng 2ya 2zo 1owyn 1phraim 2iphane 2po 1racla 5ide 3ldo 4p 3rdo
3smo 4t 3zim 4mus 2berk 5to 2cin 3olano 5e 3ument 2da 3eni 6katun 6ozuk 3inc 2el 3mia 3nia 4tuz 2gene 6katun 3in 3un
5er 2hard 2iberto 3ch 4k 5a 4o 3ka 4s 3nc 2kam 3e 2ling 2ma 4n 5no 3elinda 4n 5egarda 7ilda ao 4s 4te 3ilo 4nia 6o 5s
2nest 6a 6ina 8e 6o 2san 3ilia 2ten 5ozuk 2va 3in 5a 5s 2yn 1sau 2en 4bike 3r 2ha 4na 3ita 2ila 2lem 2me 4ray 3ira
2peranza 2ref 2se 3ie 2ta 3eban 4e 4fania 4l 5a 5l 6a 6e 4ra 5ina 4van 3hee 3iawan 4ono 3rella 2uperio 4ofo 2zter 1tela
3rie 2ha 4n 3el 5yn 2il 2tie 3ore 1ubert 2clide 2des 3okia 5sja 4ra 4xe 5ie 2febio 4mia 6o 3rasia 4onio 5sina 5zina
2genia 6e 2la 4h 4lia 6e 2na 3ice 4ka 2phrasie 2ridice 2sebe 5ia 6e 6o 6us 4o 3tache 5tiu 4orgio 5sio 4racjusz 2talia
6o 1vald 5o 5s 4yn 3n 4gelina 9e 5helina 4s 3r 4ist 7e 7o 3sio 2dokija 2elin 6a 4yn 6e 3rardo 4ett 7e 2idio 3ta 2odio
2ran 4rd 3emondo 4n 2sen 2y 2zen 5ie 1wald 3n 3tomi 2ell 2oud 4t 1yiz 2ram 2san 1zechiel 8e 3kiel 3quiel 2io 2rak
0fabia 5na 6o 4e 5n 4jan 4o 5la 3ricia 7o 5zio 2dekemi 4rera 2e 2hriddin 5ye 4unissa 2igy 3k 3q 3zah 2lba 3co 3ih 3k 4e
2miano 2nika 3ni 5e 4y 3tin 6e 2ra 4ngiz 3dau 3hunnisa 3ruh 2sih 2thonah 2ust 5a 5ina 7e 7o 5o 5yn 7a 3ve 2vian 2ya 3en
5ne 3sal 3zbek 2zil 5at 5et 4o 3li 5ddin 3ullah 1eba 3e 3i 3riana 5na 2da 4i 3ele 4rica 7o 3ora 3ro 2hime 4ntola 3mi
2lice 5ian 8o 6e 6ta 8s 7y 4en 4ks 4na 4pe 4z 3ton 2mm 2nja 2rah 4mus 6z 4y 3dinanda 9o 4ynanda 3enc 3idun 4ha 3miano
5n 4o 3n 4anda 7o 4e 3re 4uccio 5h 3uza 2sto 2vzi 2yyaz 3zullah 1iacre 3mmetta 2bikemi 2del 5ie 6us 4nziano 7o 2ebe 3l
3te 2kayomi 3ri 2l 3emon 3ibert 8o 4pa 5e 5pa 6o 3ofteia 4men 7o 4tije 4u 2nia 3ja 3lay 4ey 3ne 4ja 4ley 2odor 3na
3rdaliso 4e 5lla 5nza 7iano 7o 2rdavs 5ws 4evs 3min 2trat 4ia 6ni 1laminia 3vian 7a 7o 5e 6n 5o 5u 2eano 3ta 4cher
2oare 6a 3doard 3rea 5nce 7ia 8o 7ja 6t 7a 7in 9e 7yn 9a 5stan 4iana 7o 5da 6ia 5e 6n 5ne 3ssie 3y 2ynn 1oca 2lafoluwa
4shade 3co 3u 2nne 2rest 3rest 3tunat 8a 8o 6e 7e 2s 3ca 4o 3s 3ter 2tih 4ma 2ulques 1ran 4a 4ces 7ca 8o 6tte 5i 6a 6sc
8a 8o 7que 7zka 5ois 8e 4jo 4kie 4ne 4tisek 7ka 4z 5iska 3uke 2e 3da 4die 4eric 8a 8k 8o 7ke 4rick 4y 3eda 4man 3ida
3nkie 3ya 2ido 5lin 4rich 3e 4da 5erike 5l 5rich 4ke 3tz 2ontiniano 3uke 2usina 3zsina 2yderyk 1ulbert 7o 3cran 3dem 5n
3gence 6zio 3via 5o 2nda 3milade 2reyya 3io 3man 3seo 3uzan 2scolo 3un 2zuli 1ynn 0g'affor 4ur 2iyos 2ulom 1abe 3in 5o
3or 3riele 7la 8e 5jela 2da 4ng 3is 3uh 2el 4le 3tan 6o 2ffar 2glioffo 2ia 3l 3man 3o 2j 3a 4adhar 4bahu 4na 3baahu
2lak 4ng 4r 4tea 3dino 3eazzo 3fryd 3ileo 4ono 3licano 3uh 4r 2man 5i 5to 3bira 4lang 2nak 5a 4pati 3da 4ewa 4harv 8a
4i 4olfo 3ep 4sha 3gesh 4sa 6r 3jaran 3tar 2ra 4n 5ce 5g 3da 4ner 3ett 3field 3ik 5a 4mberto 3land 3net 6t 3ret 6t 4ick
5son 4y 3th 3ud 5a 3y 2spar 6d 6e 4er 3ti 4one 2ti 4en 4k 3ot 3ra 2ud 4enzia 8o 4ino 3raang 5ng 7a 3tam 6a 6i 4hier
4ier 7o 2vin 5o 3rilo 3xar 2wati 2ye 3le 2zanfer 3i 1badebo 2eminiyi 5sola 2olahan 3woade 1eanina 2deon 6e 4rts
2etanjali 2ike 2jza 2lin 5cik 3lert 3trude 3u 2ma 3iniano 2nadij 3cer 3eroso 4sia 6o 4va 3naro 3oveffa 6va 3ta 4iana
5le 3ziano 2o 3ffrey 6oy 3rg 5es 6tte 5ia 7n 8na 6je 6na 3vanny 6y 2rald 6a 6ina 8e 4rdina 6o 4sim 7o 4ud 4zim 5ym
3berge 6t 3emia 3gely 4o 3harda 3ino 3main 7e 5na 6o 3olamo 4nimo 5zio 3ry 3t-jan 4ruda 3vais 5sio 2sualdo 2ta 2vheri
2za 1haliyati 3naanand 5shyam 4i 2enadie 3orghita 3rardo 4ghina 2islain 1ia 3cinta 7o 4obbe 5mo 3da 4ero 3mbattista 3n
4battista 4carlo 4domenico 4franco 4i 5na 4luca 6igi 4marco 7ia 8o 4ni 4paolo 5iero 7tro 4uario 3sone 2bran 2ca 2gliola
2lang 3bert 7a 3da 4o 3es 3ian 4ola 3l 4ian 4o 2neto 4vra 4wra 3o 2o 3acchina 9o 3bbe 4erto 3conda 7o 3ele 3na 5ta
3rdano 4gia 7n 8a 6o 3sue 6le 3tto 3vanna 7y 4e 5ntino 6zio 2rardo 5t 4y 3i 4ja 4k 5a 4ndra 4raaj 6j 3ja 3olamo 3ts
2sela 5e 5la 3lebert 3selle 2tanjali 3ty 2uda 4itta 3lia 6na 7o 5o 5tta 3seppa 7e 7ina 4ta 5iniano 5o 2yas 2zela
1ladyce 3uco 2enda 4na 5ie 2igorije 1obinda 2deberta 3iva 2ele 2ffredo 2jko 2kalp 3ben 4oru 3cegol 5n 4icek 3men 3nur
3sin 2lda 3ia 3ub 2mberto 2nca 5lo 3debaud 4ulfo 3enc 4rio 3gor 3salwy 3thier 4ran 3zaga 6ue 5lo 2paal 3ee 3i
2rakhanatha 6nath 4na 5ka 4zd 3dan 4iano 4on 3un 2sto 3wamee 6i 2thard 3tardo 3um 2uranga 3tam 2vinda 2zde 1racian 7a
5e 6la 5liano 4ja 3dimir 4y 3ham 3nt 4ville 3tian 7a 5ela 4o 3yce 4son 3zia 6na 7o 5ella 5na 2eg 4g 4oire 5r 6ia 8n 7o
3ta 4chen 3yson 2ga 3o 3ur 2iffin 3gorije 3maldo 3selda 3zelda 2ozdana 1uadalupe 3lberto 4tiero 2bio 2dakesa 7ha 3rite
4un 2elfo 3nda 6lina 4ievre 3rin 4rino 2glielmo 2her 2i 3berto 3lhemine 6rme 4laume 5emette 6rmina 3scardo 4eppe 2la
3baxor 4en 3chexra 4in 3dem 5ste 3egen 4men 4n 3gun 3jamol 5xon 3naz 4ora 5za 3oy 3pembe 3riz 3seren 4ora 3tekin 3umser
3zira 4oda 2mesindo 3us 2nars 3cicek 3delinda 4ogdu 6mus 3er 3illa 4z 3nar 4el 5r 4ur 3sel 6i 3ther 3yaruk 2rbuz 3can
3dal 4ev 3han 3kan 3ol 3u 2ssie 3tav 6a 6e 6ine 6o 2ust 2venalp 4rcin 2y 3ot 2zey 1vendolina 2ozden 1wenaelle 4doline
2ido 1yorgy 0habbab 3il 2cib 2dley 2fi 4z 3shah 2ilee 4ie 3ryanto 2kem 3i 2le 4igh 4y 3ie 4m 4t 3lie 2mdullah 3i 4ma 4t
3mad 3sini 3zah 2nae 3efi 3ga 3ifa 3nabel 4e 4o 3us 2ralamb 8ie 3dana 4i 4ouin 4y 3i 4murti 4nakshi 6rayan 4t 5a 3ja
5sa 5ya 4o 3ley 3mon 3on 3rison 3sana 6to 5ya 3taka 5na 4o 3vey 2seki 3ibi 4m 4n 3kell 3met 3se 4ie 3ta 5l 2ta 3ip 3tab
2uke 2va 3el 3in 3la 2yal 5i 4ti 3den 3lee 5y 4ie 2zan 4r 3le 1eath 3venly 2ber 2ctor 2da 3elin 3i 3viga 5ka 2ema
2idrun 3ke 3tor 2ja 2lene 3ga 3io 3mut 3oisa 6e 2nderson 4ri 3nes 4ing 3rich 6k 5e 6ta 7ta 5k 6e 5que 2racleea 3berta
3luin 3mann 4inia 7o 3nan 3shel 3ta 4ha 3ve 3yanto 2ster 4i 2ttie 2vi 1icabi 2daya 2eronim 2fzi 2laire 4r 5io 7n 6us 5y
3bert 3debert 5gard 3ke 3lard 6y 3ma 3ola 3ton 2madri 4ni 4wan 3met 2ncmar 2polit 7o 3polyte 2ram 4nmay 8a 5ur 5ya 2sam
2zir 1jalmar 1obart 2jimurod 2llie 5s 4y 2mer 5o 2nor 5e 5ine 6us 2rac 5e 5io 5y 3ea 3tense 7ie 6zia 8e 3ymir 7a 2sea
3iyat 3timil 8a 7r 8a 5slav 9a 5vit 2vard 2ward 3ell 2yt 2zan 1rvoj 5ka 1uccet 2d 3avendigar 4yi 3son 2gh 3ues 5tte
2lda 3ki 3usi 2ma 4y 5un 3berto 2ner 3or 2rkan 3ram 3shida 4it 2sameddin 6ttin 3ida 3nida 5ya 4ora 4u 3rev 2zeyfe
1valimir 2ezdoslav aa 1yacinta 2man 2nek 2polit 0iacopo 6ne 2go 2na 3cu 3ira 4s 3the 2smina 1be 3n 2idapo 3ronke
2odulloh 3ja 2rani 3ohim 2ukunoluwa 3n 1ca 3ro 2ha 2ie 3lio 2lal 2o 1dea 3ll 5a 3s 2o 1ebe 2remia 1fa 2eanyichukwu
3oluwa 2far 3et 2ora 1ge 2inia 5o 4o 2nac 5e 5ie 6o 4t 5a 5ius 4zio 3jat 1hsane 2tiyor 2van 1ka 2bal 2e 3me 3oluwa
2hidie 3san 2icitoyun 3n 2ra 3ime 3om 1la 3cin 3n 4a 4i 4o 3ria 5e 5on 3y 4a 2bey 3ilge 2da 3ebrando 4fonso 4garda
5onda 3ika 5e 2ena 4e 4ia 2gegu 3in 3mars 2hami 2ia 4n 5a 5o 3ja 3nka 2jana 3o 2kben 3e 3o 3sen 3yaz 2lias 4dio
3uminato 2mars 2qar 2sa 2una 2va 2yan 5a 5o 3os 2za 1ma 3ni 4o 4y 2ge 2macolata 9o 4nuel 2ogene 3leoluwa 2raan 3em 3ich
3on 1nanc 3ra 4s 3ya 2c 3oronata 2der 3i 3rikis 4o 2es 4a 3z 2geborga 4r 3mars 3o 3rida 3una 2ioluwa 2ja 2ka 2ne 4ke
3ocenty 7za 8o 2ocenc 6tiu 2te 1oanina 2landa 3e 2na 3e 4lia 3ica 3ne 2rio 2sefina 3if 1ppocrate 4lito 1ra 3wati 2emide
3nej 5o 5us 7z 3ti 5oluwa 2iana 3de 5nta 3nc 5kol 4el 3sa 2mak 3ina 2nanto 2oda 2sad 2tis 2ving 2wan 3in 1saac 4k 3bela
6l 7y 3c 4co 3dora 6e 3i 4a 5h 3k 3lie 5ne 3ura 2chirione 2e 3oluwa 3ult 2haaq 4q 3ola 2ide 4or 6a 6e 6o 4ro 3g 3k 3l
4ay 3n 4er 2lom 2maele 3erie 3oil 2obel 3lda 5e 3m 3tta 2sac 2tvan 1ta 3lia 4o 2il 3r 2ri 2unuoluwa 2zel 1uliu 2rie
2stin 6a 6ian 1vah 3ncica 4ka 4o 5e 3r 2e 3k 3n 3ta 4ta 2na 2ona 4e 4ne 3r 1xtiyar 1yabode 3dunni 3nuoluwa 2ik 4tag
3noluwa 1za 3ak 3bella 3iah 5s 3jasz 3k 2e 3l 2idor 6a 2mael 2olda 2tok 2ydor 2zettin 3y 0jaak 3n 2bal 4ri 2cey 3hym
3inthe 6o 3keline 4ie 4lyn 4son 3lyn 3o 4bo 3quelyn 3ynthe 2d 3esola 3on 3ran 6a 6ko 4o 3yn 2eden 3lynn 3man 2ga 4dish
8a 4pati 4raga 4thi 3deep 3ica 3meet 2hnu 2i 3da 4en 3l 4ey 4yn 3man 4e 4ini 3s 3vey 2ka 4yla 3e 3ke 3ob 4v 3uba 5ina
5ka 2le 4el 4n 3ol 4u 3yn 2malia 4r 5cus 3el 4s 5on 4y 3ie 4r 4son 3ol 2nae 4ina 3ek 4lle 4ssa 4ta 4z 3i 4ca 5e 5k 4e
4n 4s 4ya 3ja 3ka 4o 3ne 5k 4ick 5k 5s 3o 4s 5ch 3y 2ouad 2phet 2quan 4elin 8e 2red 3mil 6a 3ne 4i 3o 4d 4lim 7a 4mil
6r 7a 4n 4slav 8a 3re 5d 5ll 5t 6t 4od 3vis 3wa 5di 4i 2sen 5ko 3in 3mani 4ien 5ne 3nena 3ur 3wadi 2ti 3miko 2unita
3trite 2vas 3i 4er 3lon 3ohir 4n 5te 2xon 2yadi 3ce 5e 3de 3eng 3lan 4en 4in 6n 4on 3me 3ne 3vano 2zeps 3lyn 3min 4yn
6e 3zlyn 7n 1ean-baptiste 5louis 4a 4ie 4nel 6tte 5ie 5ot 2d 3ediah 3idiah 2ff 4erey 6y 3ri 3ta 2hanne 2kabs 2la 3ica
4saveta 4ta 3ka 4e 3la 2na 3el 3ifer 3na 4e 4ie 5ngs 4yfer 3ovefa 3sen 3tel 4he 4l 2ppe 2rad 4ld 4mie 5y 3el 4mi 6ah 7s
8z 6e 3gus 3ko 3mey 3nej 3od 4m 5e 5y 4nimo 5ym 4om 3rell 4od 5ld 2sa 3ika 3s 4ika 4lyn 7n 4y 5ca 2thro 3t 4e 4ie
2vgenijs 3on 3rosima 2well 2zdimir 1idde 2l 3ji 3ke 3lian 2mi 3mie 4y 3ram 2nawi 3dra 5ich 6ska 3the 2ri 4na 2tender
3ka 3s 3te 1oachim 3kim 3na 4ie 4n 5ie 5y 4y 3s 2bbe 2celyn 7e 2di 4e 3y 2elina 6e 3ri 4y 3s 4ph 2ffrey 2hana 5n 4than
3nathon 4nie 4paul 4son 2lan 5a 4yemi 3een 3in 5a 5e 2na 4thon 3i 3na 3o 2ojo 2p 3pe 2ran 3be 5n 3dana 6e 4en 4on 4yn
3e 3ga 4en 3ne 3re 3t 3unn 2scha 5ua 3ef 5a 5in 7e 4p 5h 6in 3h 4ua 6h 3iah 5nne 4e 4pa 3ko 3o 3se 5lin 3t 3ua 4e 3y
2urdain 2vani 5ka 5ny 5y 2ya 2za 3e 4fien 6na 3ica 3sef 3ue 1uana 4ita 2da 4h 3d 3e 3icael 4ta 5e 3son 3y 4ta 2goslav
2la 4n 3e 3iane 6ne 4et 6a 4ja 6na 5s 4ka 4na 5e 4o 4usz 3ot 2madi 4gul 4ri 2na 4yd 3ius 3o 2r 3aj 3gis 3i 2sma 3tien
5na 4on 4us 4yn 2ta 2venal 2wan 3on 1yotis 4sana 2tte 0kabil 2cey 3i 4e 3ung 2dem 3rican 2ela 4yn 2gan 2ia 3lash 4ee 5y
4yn 3rav 3s 3tlin 5yn 2j 3en 4tan 2la 3eb 4igh 4y 3im 4nda 5ik 4strat 3lie 3pana 3yani 2ma 4lesh 4ria 3bali 4er 3elya
4ron 3idin 4el 4le 5la 3lesh 3ol 5a 5iddin 3ren 4on 4yn 2nak 5a 3ci 3e 3i 4a 4shka 3nan 3ti 2pgar 2ra 4ca 4han 4k 3di
3elle 3gilac 3i 4ane 6ne 4mah 6n 3ja 3l 4a 4ee 5y 4i 5e 6n 5gac 5s 4o 5tta 3mela 5n 3na 3o 4lann 5ien 6ne 3sa 5na 4on
3ta 3unanidhi 3ya 2sandra 3ey 3hyap 7i 3ian 4m 4ran 4yah 3par 3sandra 3tor 3usra 2ta 4rina 3elin 5yn 7n 4rina 3herine
6yn 4lyn 4o 4rin 5yn 7e 3ia 4ca 4e 4ja 4na 3lyn 6n 3o 4o 3rien 5jn 5n 6a 6e 4yn 3tie 3un 5kiz 3y 2von 2waca 4ya 3thar
2yaalp 4cik 3ca 4ee 3den 3la 5h 4en 5y 4i 5e 3nak 3ode 3ra 3un 2zanc 3i 4mir 7a 3katun 1eagan 3ra 3ton 2egan 3ley 4y
3nan 3rti 2ira 3sha 3th 2ji 2kik 3lik 2les 3len 5y 4i 5e 3sey 4i 5e 4y 3ton 2malettin 3ba 2nari 3dall 4rick 3es 3na
4edi 6y 4ith 4y 3o 3si 3ton 3ya 5tta 4on 3zie 4o 4y 2on 2pez 2ramet 5i 3emsah 3ry 3stin 2shaun 5wn 3me 3saf 2von 3ser
2yken 3on 3shawn 2zia 3lik 1iandra 6o 4i 4na 4o 3ra 4ra 2era 5n 2ka 3elomo 2ley 3ian 3lian 2mi 4z 5alma 8ila 5in 2ncso
2ona 2rana 4z 3cicek 3gavul 3ilo 3k 3langic 3stin 3ti 2smet 2tana 2vanc 3ilcim 2zdurmus 3ilalma 1jeld 4l 5e 3nta 5o
1larencjusz 3udian 6e 6us 8z 3vs 2eber 3mens 6t 7ina 7yna 3opatra 2iment 2otylda 1obe 3y 2cer 2dy 2ko 3sal 2lawole 3by
3e 4ta 3oman 5bin 8a 3umban 6in 8a 2mil 5a 3ron 2nrads 3stance 8ie 8ja 7tins 8y 9n 4uela 3zuela 2pano 2ra 4lia 3bin
6ian 3dula 3ede 4y 3ina 5na 3kut 3neel 5li 7a 7e 7us 9z 3y 2sma 5s 3ta 1raig 3sava 4omil 8a 5slav 2esimir 4omysl
2ishnadas aa 4janis 4tan 5i 6an 8a 8s 6e 6jan 6n 7a 5jan 5of 7er 6pher 5y 6na 4ztian 6ofer 2sto 2uno 5slav 2yspin 4tal
5el 5ina 5of 1sawera 2enofont 1ubad 4t 3ura 2ddusi 2joe 2mari 3ru 3uda 4sh 2ncara 3huta 3thara 2rnia 3sad 3t 4is
2tbettin 2zey 3man 1veta 4on 5s 6lav 9a 4use 2ido 1weku 2intyn 1yana 4dro 4i 2enta 5o 2la 3e 4e 4igh 4r 3ian 4e 3lian
2ran 2tana 3hana 0laal 2buh 2cey 3ramioara 3y 2darius 3islao 7u 7v 8a 2fayette 2i 3s 4ha 2jos 2ksana 4hman 6idhar 7nath
4ita 2mar 3berto 3ih 3ont 2nang 3cilotto 3do 5lfo 3e 4y 3franco 3ggeng 3i 3jar 3tar 2po 2ras 3issa 3on 3ry 3ue 2scar
3ma 5nto 4ono 3se 3wi 3zlo 2tif 4ka 3ofat 4ya 2uke 3rane 6ne 4e 5en 5l 6ine 5nc 7e 7ie 7ja 8usz 6e 6t 7ia 8no 7y 8na 6z
5tta 4ian 7e 7ne 7o 5en 5ne 4y 5n 3tone 2vada 3ern 6a 6e 3ina 5io 4ze 3on 5ne 2wrence 7ia 3son 2xman 2ylo 3ne 2zar 5e
5o 5z 3iz 3zaro 1eana 4der 5r 6e 4n 5a 3tha 2da 2ena 2ga 4wa 2ia 3f 3gh 3lani 2ke 2la 4h 4nd 3ia 2mbah 3ide 3my 3pi
3uel 2n 3e 3i 4a 3ja 3ka 4e 3na 4e 5rd 6t 4ie 4o 5n 5x 3ora 5e 3tel 4he 4l 3ya 3z 2odegar 3kadie 3la 3na 5rdo 4e 5l
4hard 4i 5a 5da 7s 6s 5lda 5o 4ne 4or 6e 4tin 7e 5yn 7a 4zio 3pardo 4old 7a 7ina 9e 7o 7yna 3ra 3s 2posava 2ra 3e 3zan
2sana 3ek 3ley 4ie 4y 3sie 2ta 3ha 3icia 6e 4tia 4zia 3terio 2u 3froy 2vente 3in 3ke 3oslav 3y 2w 3is 2xi 4e 3us 1iah
3na 4o 2ba 3bie 4y 3ena 4rata 7o 8re 5e 5io 5to 3or 5a 5ia 6o 4slav 8a 3usa 5e 2ca 3ia 2dania 3ija 4o 3mila 2ena 4e 3sa
4el 6ore 7tte 4l 3tald 4o 3uwe 3ze 2ksma 2lia 5ne 6na 4en 4th 3la 4i 5an 7a 5e 3ou 3y-rose 4a 5n 2mar 2ndsay 5y 3e 4tt
3n 4e 5a 4ie 3tang 3us 3wood 2oara 3r 2rik 2sa-marie 4ndro 5n 3beth 3e 4lot 7te 3sa 2tzy 2viana 4e 4ja 4no 4o 4us 2yam
4na 2za 3eth 3z 1juba 4isa 4omir 3devit 1lewellyn 3yton 1oa 2bar 2de 3ovica 7o 2eka 3na 3wie 5s 2ic 2la 4de 2ma 3me 2n
3e 3gin 3ie 3ne 4ie 4y 3zo 2ra 4ine 4n 5ne 3e 4en 4lei 5la 4n 5a 5c 5e 5o 5z 6a 6o 4ta 5ta 3iana 4ne 3na 3rain 2tar
3haire 5r 3t 4a 4i 5e 2uca 3ic 4e 4se-marie 4za 5e 3ka 3na 3p 3renco 3venia 2vely 3isa 3orka 3ro 2well 3iek 2y 3al 3ce
1uana 2bica 3omir 7a 4r 4s 5lav 8a 2cca 3entiu 3iano 4enne 4ja 6n 4le 5la 6e 4nda 4o 5us 4us 3jan 3retia 7u 5zia 3y
2dano 3ek 3ie 4se 4vine 5oj 3ka 3olphe 4mil 7a 6r 7a 4slav 8a 4vic 7a 7o 6t 3vig 5k 6a 3wik 6a 2e 3lla 3na 2hung 2igi
5a 3z 4a 4e 2jza 2kas 3ita 3man 3recie 7us 2lu 4h 4t 2minosa 4r 5a 2ne 3gelo 2pe 2ra 3hur 3line 2tfan 4iya 4ullah 7oh
3her 4fi 3ibor 3obor 3z 2us 2war 2z 3ie 1ya 3m 3n 4a 4o 2da 3ie 2la 3e 2n 3a 3da 3ette 2o 2ric 2ssa 0ma'mur 3ruf 3sud
2ad 2bel 5a 5le 3le 3ruk 2c 3a 4ire 4ria 6o 3cabeo 3e 4y 3i 4e 3k 4enzie 3y 2dalena 5ine 5yn 3dalena 4ison 3eline 5ynn
3ge 3id 4e 4lyn 4sen 5yn 4ta 3leen 5n 3yson 2e 3gan 3l 4le 4ys 3s 3va 4e 2falda 3feo 2gali 6e 3dalen 3giorino 3no 4us
3uelone 2haut 3esa 5war 3fud 3rus 3ulena 3zan 4un 2ica 4o 3k 3lin 3munah 3orico 3ra 3te 4he 3ya 2kara 5y 4yla 3enna
5zie 3inwa 3s 4ud 4ymilian 3uta 2lachi 4ti 3co 5lm 3ena 3ia 4n 5a 5da 4sa 3ka 3laury 4ie 4ory 3o 4u 4xat 3vina 6e
2mante 3ert 3ie 2nah 4r 4sse 3ca 4io 3da 5akin 5kini 3el 4tto 3fred 7o 3gala 6ya 3ik 5ya 4lio 3jusha 3ley 4io 3o 4ah
4le 4na 3sueto 5r 4vet 3u 2qsud 2rana 3ceau 5li 7n 8o 6l 7e 7o 7us 6o 4heta 4ia 6no 5s 4os 4u 5s 3don 3eike 4na 4ta
3gana 5ret 8a 8e 8t 9a 9e 6ida 5ux 4ers 4herita 4ie 5t 6a 4o 4ret 4uerite 3iadi 5h 5ne 6na 6o 4ca 6rmen 4e-alix 6helene
6julie 6laure 7ou 5la 6la 6ou 5m 5ta 6ta 4jan 4ke 4lena 5ie 5u 5yne 4nella 6tta 5ko 5o 4s 5a 5ol 5sa 4ta 5e 5h 5za 4uca
3jeta 4olaine 5rie 6y 3keta 4ika 3la 4ee 5y 4i 5e 4o 4y 3nick 5k 3olo 4s 3quis 3rit 3sha 4ito 4udi 3t 4aka 5na 6i 4e 5n
4he 4ial 5m 5ns 4on 4y 3ut 5a 3wata 4in 3yadi 5nn 6to 4jane 4se 3zio 2s 3a 3hxura 3inka 3on 3sima 6iliano 6o 2tei 4j 4o
4us 3heo 5us 5w 4ias 5es 6u 5lda 5s 6se 5z 4urin 5ys 4ys 3ias 4ce 4ja 4lda 6e 4s 5s 6e 4z 3jaz 3ko 3o 4us 3roniano 3teo
4heo 6w 5ieu 6s 4i 5a 6s 5ce 5js 5z 4s 3us 3yas 4lda 3z 2ude 4ie 3gis 3ra 5ne 6ne 4e 5en 4icette 6io 5lio 5ne 5tz 5zio
4ycy 2vdud 3erick 3lon 4uda 2wuena 4si 2xbuba 3ellende 4nce 3fuza 3imiliaan 9n 8en 7lia an 5o 5us 4ne 3milian 3suma 2y
3bell 7e 3e 4ul 3ke 3mie 3nard 3oor 3son 4sa 3te 2zarine 3but 3har 3ie 1ckayla 3enna 5zie 1eagan 4han 2cislav 8a 2da
4rd 6o 3ea 4ric 3ine 3oro 2enakshi 2gane 3gie 3han 4nad 6th 2hriban 2ik 3re 2khi 2lani 6a 6o 5y 3chiade 6or 8re 3da
3enija 4zio 3ichar 4ksah 4na 5da 4sande 5sandre 4ta 5ina 3lie 3odi 3s 3vina 3yna 4ssa 2nachem 4ka 4rdo 3ce 3elao 4o 3ka
3none 3odora 2rcede 4ia 4urio 3ic 4h 3l 4ijn 5n 3ovee 3ritt 3tie 3vin 2ssalina 3tan 3ut 2ta 3ello 3od 5ej 3rofane 3te
2x 2yra 3sa 1icael 6a 4h 3ha 5ela 5la 6e 4eal 5la 7ngelo 6e 2das 2el 2ha 4el 4ilo 4jlo 4ly 3nea 3riban 2ja 4t 2ka 4el
6a 4il 4yla 3el 5is 3ki 3los 3olas 3ulas 2l 3ada 5in 4na 5ka 6o 3eta 4y 3ford 3ic 4k 4sav 4voj 3jan 6a 4enko 3ka 3ler
4icent 5e 4o 4y 3o 4jica 4mir 4n 4slav 8a 4ta 4us 4van 5in 3red 3ton 3use 4tin 2ma 3ma 3o 2nakshi 3dy 3erva 6ina 8o 3ka
3odora 2o 3drag 3mir 2rabela 4n 5da 4ziz 3co 3ek 4ya 3iam 6a 3ja 3ka 4elam 3o 4cleto 4mil 7a 4n 5a 4slava 3ta 4il 3ziyo
2sa 4el 6e 3bah 3ko 3lav 3ra 3souri 3ty 2tar 3chel 3ica 3ja 3rut 3te 4ie 1lad 4ana 1nata 2islav 7a 1obolaji 2desta 6o
3rite 3upe 2fifoluwa 2hana 3inder 4r 2ira 3se 5s 5tte 4he 2jca 3isola 7uwa 3mir 3zesz 4is 2llie 4y 2mira 2n 3aldo 5isa
3roe 3serrat 9e 3tana 4e 4y 3vids 2radeke 4yo 3enike 5o 3gan 6e 3iah 4c 4es 4s 4tz 3ne 3olake 3timer 4on 2se 4s
3inmileoluwa 3sie 2tunrayo 2xidil 4gul 4na 5ur 4ra 2yosore 2zell 6e 4s 1pho 1stislav 1uattar 3viye 3z 4zam 2bina 2dite
2esser 2fid 4z 2ge 3ur 5el 2hamed 3tar 4erem 5sem 4or 3yiddin 2jdat 3gan 3ur 2kadder 3errem 3tedi 7r 5fi 3ul 2lya 5nto
4ono 2mpuni 3taz 2ni 4f 2riel 6a 4lo 3l 3od 3phy 3ray 3sinin 5ta 3ti 2sir 3lih 3tafo 4ika 4ofa 3ulmon 2tahhar 3eber
4med 3ia 3talib 2yassar 3iwa 2zaffar 3dad 3iano 1ya 3h 2la 4n 3es 3o 2ra 3iam 3l 3on 3te 4he 4ice 5e 5l 5s 4le
0nadalina 3ege 4zda 3i 3ja 3zieja 2emi 2fisa 2gabhushanam 2hil 2jam 3middin 2kia 2la 4r 2mazio 2ncy 3d 4o 5r 3eta 3nie
3ou 2ra 4di 3cisa 6o 6se 3di 3giza 3imon 4nder 3ji 5s 3seo 5te 2sab 3h 3iba 3riddin 3tja 2tacha 4lija 6na 4n 5ael 5iel
4sa 5ha 3hanael 6ial 7el 4en 3iq 3ka 2udet 3ra 3t 2val 2wfal 3roz 2ya 3eli 3la 2zario 6usz 5y 3rulloh 3zareno 6o
1e'matulloh 2al 2bojsa 2cat 3det 3hifor 3ib 2d 3eljko 3jeljka 8o 3ra 2ele 2hemie 3ir 3oslav 2il 3va 2ja 4t 3c 2klan 2la
3da 3e 3i 4s 3l 4a 4e 5s 4i 3s 2manja 2na 2o 3ma 3polo 3terio 2pomuk 2ra 3ea 4o 3gis 3i 2sa 3et 3im 3lisah 3rine 2ttie
2va 3enka 3io 3ra 2well 2yla 2zamysl 1ia 2c 3arete 3ea 4foro 4phore 4to 4zio 3hifor 4olas 7us 6e 3klaus 4olas 3la 5s
3oara 4demo 5im 4la 6i 7e 6s 5een 6tta 5o 3ulina 6ta 4ta 2dia 2eke 3l 2gar 3ora 2han 2ke 3i 3kie 4o 3las 5vs 3o 4dema
4l 5ai 6s 7z 5eta 3sa 2la 4m 3de 3o 3s 3ufar 2makoah 4s 3it 2nfa 3iano 4oluwa 2o 2ranjan 3bhay 3o 2srin 3timan 2ves
2yaga 4zi 3ilolawa 2zamettin 3om 5iddin 1jegomirka 1oach 3m 4i 3n 2ble 2dira 2e 3lia 5e 4la 3ma 4i 5e 4y 2ila 2len 2mi
2ore 2rah 4lie 3berta 7o 3ica 4na 3man 6d 3ris 3val 3wood 2sir 5jon 3triano 2ud 3h 3t 2vak 3ella 3iana 4ta 2wi 2x 2zima
1qobile 1rima 1thabiseng 1ubia 2ccia 2da 3em 2graha 2khet 2no 3ziata 5o 2ral 3bek 3edin 3gun 3ia 4ddin 3lan 3seli
3ullah 2sa 3rat 6ulloh 1ya 3h 3na 3sia 2o 2ssa 0oba 3nijesu 2e 2id 3e 2rad 3en 1ceane 2ie 2tav 5e 5ia 7na 6o 6u 1da
2done 2ell 3rico 3ta 4ta 2idone 3e 4l 3l 4e 4ia 4on 2olen 3n 3rico 2unayo 1felia 5e 1ger 2njana 2ooluwa 1jars 3swini
1key 2iki 2san 2ta 4vian 6e 6us 3o 1ladara 6e 4imeji 3ide 3jumoke 3kunle 3nrewaju 4sile 3oluwa 3sunmbo 3tunbosun 2bram
2drich 5ska 2egs 3n 3ta 2gerts 3ica 2impian 6o 6u 3n 4da 5o 3va 4era 4ie 6ra 7o 5ja 5u 2le 2of 3lade 2ufeyisayo 4unke
6mi 8layo 3morotimi 3sola 3tomiwa 3wafemi 5gbemiga 5kemi 5mumibori 7yiwa 5sanmi 6egun 7milore 5timilehin 6obiloba
7funmi 7sin 7yosi 6umise 4ole 4unmi 2ympe 5ia 6e 1mad 3n 4a 3ri 3wunmi 2bline 3retta 2ero 2obobola 5lanle 3dunni
3labake 4ola 3salewa 3tara 5yo 4ola 7ni 5un 3wumi 1na 2dina 3rej 6ka 2esta 5o 2i 3e 2ofrio 3me 3rata 4ina 6o 5o 6de
2ufry 1ona 3e 2rmila 1palina 6e 3n 2emipo 3oluwa 3yemi 2helia 2ung 1qil 1ra 3n 3zio 2chidea 2enzio 3ofe 3stes 2feo
2iana 5de 5e 3e 4tta 3f 3n 3o 4n 2land 5e 3o 2nella 2onzo 2pha 4ee 2rin 2sino 3o 4la 5ina 2tansa 3ensia 7o 2val 3ille
2zu 1sanna 2baldo 3orne 2car 2mondo 3und 2toja 2unleke 2vald 2wald 1ta 3bek 3kar 6a 2ello 2ha 3o 2ilia 5e 5ja 2o 3kar
3mar 2taviano 6o 3ilia 6e 4s 3one 2ylie 1umayra 2ry 1va 2idio 5us 1xana 1ybek 2enike 2ga 2indamola 6sola 2ku 2nur 2sha
1zana 4ne 2ella 3r 2han 2len 2nur 2od 4a 4bek 2ren 2y 0pablo 2ciano 4fico 3ome 5io 2dmi 2ige 3man 2ja 2latino 3emon
3ladia 7o 3ma 5zio 4ira 6o 2m 3ela 3fil 3machio 2nagachie 4it 3ca 5rio 4razio 3du 3filo 3geran 5stu 3ji 3ka 4rac 7y 3sy
3taleo 8n 9e 2ola 4o 2ram 5artha 5ita 4schiva 3di 4o 3la 3menio 3sival 4la 2skal 6a 3quale 2terne 6iano 3ricie 7ja 7o
5k 5zia 7o 4oclo 4u 4ycjusz 6y 3sy 3ti 5e 4y 2ule 5tte 4ica 5n 4o 3side 2va 3e 3ica 4ls 3la 4in 3ol 2xton 2yidar 3ton
1earlie 6ne 2cine 2dro 2ggie 2lagia 6e 3eo 3hrim 3insu 3le 5grino 3umi 2mbe 2nelopa 7e 2pe 3in 3o 2ra 3ceval 4ival 3i
4ca 5le 4han 4kles 3kasa 3la 3nilla 3ran 4ine 4y 3seo 4ida 3tev 3una 3ver 3zida 2te 4k 4ris 3ko 3r 4ana 4ija 5sor
4onila 8la 9e 7o 7us 4use 5t 6a 3ula 2yami 3ton 1hara 2ebe 3line 2il 4emon 4ibert 5ne 5pp 7a 7ine 4lip 4omene 5thee
2oebe 2yllis 1ie 3ra 5ngelo 4giorgio 4luigi 4marco 4o 4re 5ick 4silvio 3ter-jan 6jan 4ro 2lar 2nchas 3kie 2o 2per 3po
2raye 2us 2xie 1jotr 1lacida 6o 3ton 6e 2inio 2utarco 1ola 3idoro 4femo 4karp 4ssena 3lione 4y 3ona 3ykarp 4xena 2mpeo
4ilia 7u 4onio 2ntus 3ziano 5o 2ornima 2rfirio 7usz 6y 3zia 6no 2stumio 1raba 5wa 4owo 4u 3kosa 3mila 3n 4ata 5wa 5y
3sad 5nna 4etya 4sede 3thamesh 4iwi 3vdan 5omil 9a 4omil 8a 5slav 9a 3yag 4itna 4oga 6o 2eben 3ity 3m 4a 4ysl 3sley
2iamo 3byslav 9a 3ce 3moz 3sca 5ila 7le 5o 4ka 3ta 3vato 3yala 2ocopio 3fira 3kles 4op 6a 4ul 3mise 3serpina 4pera 7o
3tasio 4eo 3videnci 2udence 6zia 8o 2voslav 1ublio 2ji 2lcherie 2polo 3ut 2rnima 3ushottam 3wa 5di 5nto 2shti 3icio 3pa
4ita 2ti 0qizilgul 1obil 2ri 2sim 1uartilla 2drat 2entin 7e 3rano 2ieta 3n 4tia 6liano 8o 4ziano 6o 3rin 6o 3teria
0ra'no 2chael 4ela 6le 3i 2da 4n 5a 3eke 4nko 3host 3ika 4m 5ir 7a 4na 4sa 5lav 8a 4t 5ya 4voj 7e 3ko 3mil 6o 3o 4jka
4lfo 4mil 7a 6r 7a 4s 5av 5lava 4vana 3slava 3ucu 4l 4z 3van 2e 3gan 2faela 3et 3f 4aele 7la 3id 4la 2geshwari 5wari
3nar 2harja 3eem 3man 5wati 3saan 5n 2if 3han 3k 3mondo 4und 3na 5ld 7o 4elda 5r 4hard 4old 3sa 2jab 3ko 3mund 3na 4old
3sa 2kip 4ta 2leigh 3f 2ma 4a 3eshwar 3iro 3y 3ziddin 5ya 2ndal 6l 4i 4olf 6ph 3ek 3gga 3iero 3jeet 3ko 3olfo 3som 2oul
2phael 7le 3ulane 2shad 5wn 4eed 7ah 3ifa 4t 3ko 3mus 3tislav 9a 2ti 4bor 4h 4mir 3mir 2uf 2vshan 3za 2xmatulloh 2y 3a
3en 3han 3monde 3ona 3xona 1eagan 3nna 2ba 3eca 5ca 4ka 6h 5ka 2cai 2dmond 2ece 2fah 3et 2gan 3inald 8o 5e 4s 3nars
3olo 2ha 3or 5ka 2id 3lly 3na 4hold 4out 2jean 6ne 2ka 3sa 2lja 3u 2mi 4g 5io 4lekun 4ngton 3o 4ndo 2nars 4s 4t 4ud 3dy
3gin 3ja 3ke 3o 3z 2sat 3id 3pati 4icio 3sie 3tu 2ta 3ha 3no 3ta 2uben 2vi 2y 3baud 3es 3mundo 3na 4old 2zzan 1hett
2ianna 6on 2oda 3nda 2une 1iaan 3na 2ca 4rds 5io 3carda 7o 3harda 4elmo 4ie 4mond 3kard 4ey 4ie 2fki 2gard 3oberto
2hanna 2ja 2ke 2no 2stana 2v 2zki 3von 1obaldo 3b 4e 3erta 6ina 6o 3i 4na 5e 5son 4ya 3recht 2cco 3h 4elle 3io 2d 3an
3eryk 3ger 3iano 3oljub 5phe 3rick 2gers 2hana 2j 2ko 2lande 3fo 3lin 2main 6e 5sa 4nie 6ta 4ysa 3ero 4u 3i 4lda 4na
3oaldo 4la 5o 3uald 7o 4l 5us 2nan 3i 3ja 3nie 2ry 2salee 5ia 6nd 5yn 4munda 4na 5na 4rio 3coe 3elin 7e 5la 5yn 4marie
4ndo 4r 4tta 3ina 3lyn 3man 4unda 3s 4ana 4ella 4ie 3tislav 2umaissa 2vena 2wen 3land 2xan 5e 3elana 3y 2yce 2zalie 6ja
6nda 4munda 4na 5ne 3ella 3ina 4ta 4ya 3vita 1ube 3iano 4e 2chan 2dis 4te 3olfa 6ina 6s 3ra 2fina 5o 3o 3us 2ggero
2hsar 2ken 3hmani 3min 3neddin 2mena 2na 4r 2pert 6o 3inder 3recht 2sins 3man 3s 4el 3tam 4u 2the 4ie 3ilo 2xanda 2za
3ena 3ica 1yann 2der 2lan 3ee 4igh 4y 0sa'dulloh 2adat 4i 2bar 4to 4zio 3er 3ino 3oxat 5on 3ryna 2chin 3id 2dan 4r
3berk 3ettin 3i 4e 4na 3oqat 3ri 5ddin 3ullah 3ye 2ffet 4iro 4o 3ina 4r 5a 3o 4uane 3ta 3ura 2hap 3inalp 3suvar 2iful
3ge 3m 3q 2ka 3ip 4r 3ti 2ladino 4heddine 4moun 3imah 4na 3lie 4y 3oh 4mea 6na 6y 5on 7e 6un 3sabila 3ustio 3vador
5tore 3wator 2mandar 5ta 4ra 3ed 3iah 4l 4m 3my 3o 4na 3sul 3uela 6e 3y 2ncho 3dor 4rine 5o 4y 3em 3ford 3jin 3ka 3na
3obar 3sone 3tiago 5na 4o 5s 3ya 3ziana 2odat 2phira 3iente 2rada 4i 4la 4ni 4swati 3bello 3dor 3e 3isha 3ka 3la 4ota
3mite 3oja 3tika 3var 4in 6oz 2skie 3o 2turniano 7n 8o 3ya 4en 2ul 4cerite 3veur 2va 4nah 5na 3el 4rio 4ta 3i 4n 5a
5ien 5o 4on 2xida 3ona 2yan 3yora 1carlett 2holastika 9que 3uyler 2olastica 3t 4t 5ie 5y 1eamus 3n 2b 3as 5tiana 9o 8o
7en 6jan 3be 3e 4stian 2caeddin 3il 3kin 3onda 6iano 7na 6o 2def 4n 3rick 5k 2f 3f 3ora 2gilola 3olene 2hlevent 3razat
2kinat 2lale 3can 3en 5e 3ien 4na 3mer 3vaggia 2menica 3iramide 3plicio 4ronio 3si 2ner 4sio 3ne 4ur 3ofonte 4l 3ta
2ppe 3ti 2rafettin 5in 7a 7o 4phin 3ban 4ulent 3ef 4n 5a 5us 3gi 5u 6sz 3had 3if 4n 3met 4in 3tac 5p 3vaas 5c 4idio
5liano 2sto 2ttar 4imio 6o 3ya 2v 3al 4ra 3er 5a 5iano 6n 7a 7e 7o 5o 3ki 3tap 3val 2weryn 2xmus 2yban 3da 3e 3fettin
4i 4ullah 3yit 1had 4e 3hboz 4obiddin 4riyor 4zod 3ina 3kira 4untala 3lewa 3msiddin 3na 5ya 4e 5l 6le 4i 5e 5ya 4kar
4non 5y 4on 4tanu 4y 3ri 3shikala 3un 5a 5i 5y 3wn 5a 3ylee 4na 5e 2ea 3koni 3ldon 4ia 4ley 5y 4sey 3mar 3r 4i 5dan 4ly
4man 4ri 4wood 4zod 2imon 3vakari 2lomo 2obhana 3diyor 2resth 7i 4yashi 3idevi 4shti 2ubha 6prada 3krulloh 2wet 2yann
6e 1ia 2billa 3ren 3yl 5a 5le 2co 3uro 2d 3darth 4hran 3iq 3ki 3oine 4n 5ia 6e 6o 2eben 3g 3l 3ne 4na 3p 2gebert 3frid
7o 3ismond 9o 3urd 2hab 5eddin 2ir 2juade 2lan 4s 3ja 3van 4ere 6io 5ster 7r 8o 4ian 7a 5e 5ja 5o 5us 2mao 4y 3en 4on
6a 6e 3ge 3iloluwa 4na 4on 4sola 3o 4netta 5ida 2na 4si 3cere 3esio 3fronio 3ica 4sa 3ja 3kler 3tia 2reno 3ia 5no 4cio
4n 5e 6u 4o 3o 4jiddin 3ri 2sto 2tara 2v 2xt 4e 4ine 4us 1karlet 7a 2ipped 2yla 5r 4er 1ladana 3va 4ek 5na 4iboj 7r 4ka
5o 4oboj 5j 5ljub 5mil 8a 7r 8a 2obodanka 3ka 1maranda 2eralda 2il 4jana 4la 2riti 1name 2jezana 1oave 2beslav 8a 3it
2ccorso 3rate 2diq 2etkin 2fija 3ronia 7e 2hib 2krat 2ledad 4h 3ine 3ocone 3veig 7a 2ma 3nath 3u 2nke 3ny 3ya 2of 2phia
2raia 4na 3en 2stene 7o 4rato 2ter 3ira 2ufian 7e 3laimane 2wande 1pano 2ela 3ranta 6za 7io 2idola 3rydion 2ytihnev
1rboljub 2ecko 3doje 2na 1tacy 3na 4ca 5u 4ford 4islao 8s 8va 4ko 4ton 3sa 4ta 3za 2efaan 5na 4f 5en 5i 5y 3la 4uta
3pana 6ka 4hane 7ia 5en 5on 3van 4e 4ie 3wart 2iene 3g 3liano 3na 4e 3pan 3riaco 2ojan 6ka 4mir 3ne 2rahinja 3ibor
1ubhashini 6ini 4i 3odh 4mi 2cheta 2denaz 4va 3i 2e 3-marie 3len 2heyl 3rob 2laymon 3e 3ton 2ma 4yyah 3itra 2nay 3cica
2rano 3uri 3yakant 9a am 2sana 3heel 4il 3ie 2yuna 2zana 3on 1vatava 4oboj 7r 5mir 5pluk 5slav 9a 2ea 3bor 3tislav
4luse 4olik 5mir 5zar 3va 2iturno 1wapnil 3ra 4nalata 3ssane 2eta 1yahrini 2be 3illa 3le 2dnee 4i 5e 2lke 3va 5in 5n
4ester 7re 4iane 1zabolcs 2czepan 2ofi 5a 3nja 0tabea 3ita 5ha 3ris 2ceddin 3jana 2d 3deo 3e 4as 4j 3ija 2ib 3de 3wo
2lat 4y 3ea 3ia 4p 4s 4ta 5ha 4valdis 3rits 2mas 3i 4a 4na 5o 3maro 4o 4y 2na 3crede 7i 3guy 3ia 4rika 3ju 3kred 3ner
3tri 3ushree 7i 3yeli 2rcisio 3ja 3quinia 3s 4illa 4o 3yn 2sa 3dik 3ha 3kin 3niem 3wir 2tana 3e 3um 2ufan 4ik 3rean 4in
2vares 2ya 3ler 4or 3yar 2ziana 6o 4o 1eagan 2cla 2d 3i 2ea 2ije 2j 3a 3umola 2kin 5alp 3la 2lchide 3emaco 3ica 3ly
2midayo 4stocle 2o 3bald 7o 3data 4olinda 5rik 6o 5sia 7o 5to 5z 6ie 3fan 4il 6a 3gene 3hari 3na 2renc 6e 6ius 6jusz
5zio 4za 5e 5ia 6e 6ja 3i 3rance 4ell 5nce 4i 5ll 4y 3tuliano 3zo 2sauro 3ifonte 3sie 2udosia 2vhid 3in 2zcan 3el 4r
1had 4deus 3is 3lea 4ia 2eobald 4dor 7e 7ik 6se 7ie 4fan 5il 7a 4phile 6raste 3resa 6e 6ia 4on 3unis 5s 2iago 4n 4s
3bau 6d 6lt 6t 4e 5au 5rt 4o 3ebe 4men 4rry 4u 3je 4n 3lo 3mo 2or 4ben 4e 4gan 5e 4sten 2urman 1ia 3go 3na 4na 4y 3s
2baldo 3e 4au 4r 5ia 6o 6us 3o 4r 3urcius 5zio 2chomil 7r 5n 3one 2erra 2homir 2ja 4na 2lda 3en 3l 4e 4man 7n 2mbul 3ea
4o 3m 4othy 4y 3oleon 4tei 6j 6o 6us 5hee 6y 2nca 4uta 3e 3o 2phaine 2ra 3one 3ta 5yasa 2tilope 2zian 6a 6o 4o 1jark
3sa 2eu 2orven 1obia 4loba 4n 3y 2dd 2hir 2ke 3i 2lomeo 3ulope 4nay 4walope 6ni 8mi 2mas 5a 5ka 4z 3e 3i 4loba 4slava
3ke 3maso 3o 4ri 2nci 5ca 3e 4y 3i 4ja 3ka 4o 3nin 3y 4a 2rben 4jorn 3e 4y 3kvat 3quato 3rance 4e 5y 2sco 3ka 2ussaint
2yip 1racey 4i 4y 3jan 3nquillo 3sea 3vis 4on 2e 3maine 5yne 3nt 5on 3ssa 5ie 3va 4er 4ion 3y 2icia 3lochan 9a 5k
6anath 6esh 6i 3ne 3sha 4tano 5ian 6n 5on 3x 2oy 2pimir 3ko 2ycia 3stan 1sabita 1uana 2dora 5ita 4sia 2fan 2gay 3iman
3tekin 2hfe 2llia 6no 5o 2mer 2nahan 4r 4y 3c 4er 2ri 4bio 3kay 4es 3na 3old 2ssio 2tku 1vrtko 1wila 1yana 2bo 2mon
4teusz 2ra 3ee 5k 4l 4se 3ique 3on 2shawn 3on 0ubaldo 3ydulloh 2ertino 5o 1chita 3qun 1da 3i 2it 2o 1gis 2olina 6o
2uccione 1hra 1jjawal 3wal 1kbe 1lberto 2derico 3uz 2f 3a 3et 3o 2gen 2i 3ces 3ses 4se 3va 2ker 3u 2la 2piano 2rich 5o
4ka 2stano 2us 2va 3i 4ye 2ya 3sse 1mang 3y 4a 2berto 2i 3d 4a 4ulloh 3le 2miye 2ur 4alp 1na 2dine 2ggul 2jani 2na 2sel
5i 1pendra 2ik 2ton 1qbaloy 1ranio 2bain 4no 2dino 2fon 2iah 3el 5e 2mila 2sicio 4no 3ka 3maro 3ule 1smon 2yi 1tama
2tam 1ve 1ygu 1zayr 2begim 2eyir 2odimma 0vaclav 6a 2da 2fo 2ha 3det 3ide 2idehi 3jayanthi 9i 3shno 5vi 2la 3burga
3demar 8a 8s 3ente 6im 7ne 8s 4ra 5ia 7n 8a 8o 6ja 6o 3fredo 5ido 3i 4d 3lie 3tena 4r 2nce 3esa 3ia 3ja 3na 2ralakshmi
3o 2santi 3co 3ilisa 3ja 3ko 3liddin 3udev 7a 5ha 4ndhara 2troslav 2ughn 2vrinec 1ecdi 2da 4ng 6a 5shi 4sto 3rana 3una
2fik 2hbi 2it 2lana 3da 3eslav 3ibor 4mir 7a 4na 4o 4slav 3la 3ma 3va 2na 4nce 5zio 3cel 5slao 8s 8v 9a 3delin 8a 4ula
6ka 3ek 4ra 6nda 8o 5e 5io 3iamin 3ka 3tura 3use 5ta 6iano 6o 2rano 3da 4iana 5e 3e 4condo 4na 5zio 3gie 3iana 4ca
4diana 3la 4ie 3n 4a 4er 4ice 5e 3o 4slav 8a 3ulo 2selinka 3ile 3lava 3ma 3pasiano 3ta 2ta 2ysi 2zio 1ianney 2cdan
3enta 6e 6ia 7u 3ki 5e 4y 3toire 5rin 8e 2d 3a 4k 3hur 4ya 3iano 3one 4r 3ur 2era 4oslava 2ggo 3ile 2jeko 3olite 2k
3torie 7ja 7n 2lem 5a 5ina 3fredo 3helmine 3iam 5na 4bald 5erto 3jem 3mar 6s 4os 2mal 4n 2ncenc 7ie 6tiu 6za 7o 4iane
3donio 3ebaldo 3frido 3icio 3ka 3n 4ie 4y 3o 3sen 3z 2olante 3rela 2rag 3gin 6ia 7e 7o 3man 3one 2sarion 3cardo
3hwamitra 3nja 3sia 2tal 5ico 4zoslav 3ezslav 9a 3o 4ld 4r 5ia 4slav 3tore 6ia 8no 7o 3us 2va 4ldo 3e 3i 4ana 6e 6o 4en
6ne 2zbulite 1jekoslav 3nceslav 1ladana 4ek 5na 4imira 8o 5slava 5voj 4o 3icu 3sta 5imil 9a 8r 9a 6slav aa 3tka 5o 2k
1odingo 2ichita 4u 2jen 3in 4slava 3mil 5r 6a 3slav 7a 3tech 5ska 2k 2lfango 4gang 2rsila 2sil 1ratislav 9a 4ko 2inda
2und 1seboj 5r 3rad 3slav 3volod 1ujadin 3ica 2k 3an 4sin 3ica 3ota 2lmaro 3piano 2slat 1yas 0waclaw 2ge 2ino 2kiman
2ldo 3enty 7n 8a 4ran 5ia 7n 5y 3gierz 3lace 3ton 3uyo 2nesa 3i 2qila 2rdaya 4i 3ji 3ley 3re 3sa 4ita 3ta 2tson 2va
2wrzyniec 2ylon 3ne 1ebster 2ldon 2s 3tley 4on 1hitney 1iara 2bke 2ebke 3tse 2lber 4ur 6n 3ey 3ford 4redo 5id 5yd 3helm
7ine 3l 4a 5rd 4i 5am 5s 3mer 3ton 2ncenty 3da 3field 3ifred 3nifred 3ona 2rda 3ginia 2snu 2talis 1lodzimierz 1odan
2odrow 1ulandari 2raola 1yatt 2man 0xalima 2na 4na 3dro 3the 2tun 2ver 5ie 6us 3ier 6e 1em 2na 3ie 3ne 3o 4phon 1ian
2ebe 1zavier 0yade 3ira 2el 4le 2go 2hyo 2kubu 2lenka 3gin 2nah 4ika 3ce 3go 3i 4na 4s 3n 4a 4e 4i 5c 6k 5k 5s 3o 2prak
2rah 3en 3i 3ne 4o 3o 4n 2smeen 4ien 2zmin 1ben 1ejide 2kta 2lina 2nna 3te 5l 4he 2ssenia 4i 2tkin 1ildirim 2nte 1lana
4o 2iana 4s 2una 2vi 4e 1oann 2gendra 3inder 2lan 5de 2nca 3o 2qub 2rbe 5k 3di 3en 3qin 3rit 2sun 2up 3sri 2zida 3nur
1saline 2eult 1uce 2liana 2mni 2nita 2siv 1ven 3s 0zabedeo 3ina 4r 3oj 2ccaria 4heo 3har 6iah 8s 9z 7e 6y 4e 5ry 3k
4ary 4ery 2enab 2far 3ir 2haria 3ir 4t 2ineb 2kary 3elina 3ir 2la 4n 3indra 2ma 3fira 3ir 2n 3e 4ta 5e 3is 4ta 3na 3obi
2rah 4za 3ia 4je 4na 3ko 2ur 2vida 4s 2yn 4ab 4iddin 1bislav 2yhnev 7a 3nek 4ka 3sek 4ka 4lav 7a 1dan 4a 2ena 4ek 4ko
3rad 3slav 7a 2ik 3rad 3slav 7a 1echariah 2firo 2jnep 2kai 3eriyya 2laya 3da 3ibor 4mir 7a 4nda 4slav 8a 3la 3ma 4ir 6a
3tite 2na 4ide 3ebio 3ija 3na 3o 4bia 6e 6o 4ne 4via 3te 2phirin 2rdest 3ya 2teny 3ico 3ta 2v 2yd 3neb 1ia 3n 3s 2co
2dane 2edite 2ga 3frida 7s 3mars 4und 3rida 2hni 2kmund 2le 3ola 2na 3edine 3o 2on 2tomir 7a 4slav 8a 2va 4n 5a 3er
2yad 4nda 3o 2zi 1jef 1latica 4omir 8a 4use 1oeva 3y 2fie 4ja 2hid 4r 2ie 3la 4o 2ja 2kir 2la 2ra 4na 3ka 3oslav 8a
2sim 5a 5o 2yir 1rinislav 4ko 1selyke 2ofia 3lt 3mbor 1ubayr 3eyr 3ite 2la 3eyha 2xra 2zana 1vezdana 2onimir 8a 4ko
1yan
`;
