/** A news agency, broadcaster or newspaper that reports in other countries credit. */
export interface Agency {
  readonly name: string
  /** Abbreviations and other names it is credited by. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3 of its seat. */
  readonly country: string
  readonly form: 'agency' | 'broadcaster' | 'newspaper'
  /** Whether a government or ruling party owns it or directs what it says. */
  readonly state: boolean
  /** Whether 'state media' of its country as good as always means what it carries. */
  readonly soleVoice?: true
  readonly domain?: string
}

/**
 * News agencies, state broadcasters and state newspapers, world-wide, and some papers and channels that others often credit.
 *
 * Compiled from general knowledge of the field (members of the alliances OANA, EANA, FANA and of the African and Latin American
 * ones); public-service bodies with editorial independence by law count as not controlled. A name that is an everyday word
 * ('Echo', 'Today') or shared by several bodies is left out, as a wrong match does more harm than a missing one.
 *
 * Columns: name | aliases | country | form | control | domain.
 */
const table = `
Agence France-Presse|AFP;Agence France Presse|FRA|agency||afp.com
Associated Press|AP;The AP|USA|agency||apnews.com
Reuters|Thomson Reuters;Reuters News Agency|GBR|agency||reuters.com
United Press International|UPI|USA|agency||upi.com
Bloomberg|Bloomberg News|USA|agency||bloomberg.com
Dow Jones Newswires|Dow Jones|USA|agency||dowjones.com
Press Association|PA Media;PA news agency|GBR|agency||pa.media
Deutsche Presse-Agentur|DPA;German Press Agency|DEU|agency||dpa.com
Austria Press Agency|APA;Austria Presse Agentur|AUT|agency||apa.at
Keystone-SDA|Swiss News Agency|CHE|agency||keystone-sda.ch
ANSA|Agenzia Nazionale Stampa Associata;Ansa news agency|ITA|agency||ansa.it
Adnkronos||ITA|agency||adnkronos.com
EFE|Agencia EFE;Spanish news agency EFE|ESP|agency||efe.com
Europa Press||ESP|agency||europapress.es
Lusa|Lusa News Agency;Agencia Lusa|PRT|agency||lusa.pt
Belga|Belga News Agency|BEL|agency||belga.be
ANP|Algemeen Nederlands Persbureau|NLD|agency||anp.nl
Ritzau||DNK|agency||ritzau.dk
NTB|Norsk Telegrambyra;Norwegian News Agency|NOR|agency||ntb.no
TT News Agency|Tidningarnas Telegrambyra|SWE|agency||tt.se
STT|Suomen Tietotoimisto;Finnish News Agency|FIN|agency||stt.fi
Baltic News Service|BNS|LTU|agency||bns.lt
LETA||LVA|agency||leta.lv
Polish Press Agency|PAP;Polska Agencja Prasowa|POL|agency||pap.pl
Czech News Agency|CTK;Ceska tiskova kancelar|CZE|agency||ctk.cz
TASR|News Agency of the Slovak Republic|SVK|agency||tasr.sk
MTI|Hungarian News Agency;Magyar Tavirati Iroda|HUN|agency|state|mti.hu
Agerpres|Romanian National News Agency|ROU|agency||agerpres.ro
Mediafax||ROU|agency||mediafax.ro
Bulgarian Telegraph Agency|BTA;Bulgarian News Agency|BGR|agency||bta.bg
Tanjug|Tanjug News Agency|SRB|agency||tanjug.rs
HINA|Croatian News Agency|HRV|agency||hina.hr
Slovenian Press Agency|STA|SVN|agency||sta.si
FENA|Federal News Agency of Bosnia|BIH|agency||fena.ba
Albanian Telegraphic Agency|ATSH|ALB|agency|state|ata.gov.al
Athens News Agency|ANA-MPA;AMNA;Athens-Macedonian News Agency|GRC|agency||amna.gr
Cyprus News Agency||CYP|agency||cna.org.cy
Anadolu Agency|Anadolu;Anatolia News Agency;Anadolu Ajansi|TUR|agency|state|aa.com.tr
TRT|Turkish Radio and Television;TRT World|TUR|broadcaster|state|trt.net.tr
Demiroren News Agency|DHA;Dogan News Agency|TUR|agency||dha.com.tr
TASS|ITAR-TASS;ITAR TASS;Itar-Tass|RUS|agency|state|tass.com
RIA Novosti|RIA;RIA news agency|RUS|agency|state|ria.ru
Sputnik|Sputnik News|RUS|agency|state|sputnikglobe.com
Interfax|Interfax news agency|RUS|agency||interfax.com
RT|Russia Today|RUS|broadcaster|state|rt.com
Rossiya 24|Rossiya 1;Vesti|RUS|broadcaster|state|vesti.ru
Rossiyskaya Gazeta||RUS|newspaper|state|rg.ru
Belta|BelTA;Belarusian Telegraph Agency|BLR|agency|state|belta.by
Ukrinform||UKR|agency|state|ukrinform.net
Interfax-Ukraine|Interfax Ukraine|UKR|agency||interfax.com.ua
UNIAN||UKR|agency||unian.info
Moldpres||MDA|agency|state|moldpres.md
Armenpress||ARM|agency|state|armenpress.am
AZERTAC|Azertag;Azerbaijan State News Agency|AZE|agency|state|azertag.az
Trend News Agency|Trend|AZE|agency||trend.az
Kazinform|Qazinform|KAZ|agency|state|inform.kz
Kabar|Kabar news agency|KGZ|agency|state|kabar.kg
Khovar||TJK|agency|state|khovar.tj
Uzbekistan National News Agency|UzA|UZB|agency|state|uza.uz
Turkmenistan State News Agency|TDH;Turkmen Dovlet Habarlary|TKM|agency|state|tdh.gov.tm
Xinhua|Xinhua News Agency;New China News Agency|CHN|agency|state|xinhuanet.com
China News Service|Zhongxin|CHN|agency|state|chinanews.com
China Central Television|CCTV;CGTN;China Global Television Network|CHN|broadcaster|state|cctv.com
People's Daily|Renmin Ribao|CHN|newspaper|state|people.cn
Global Times||CHN|newspaper|state|globaltimes.cn
China Daily||CHN|newspaper|state|chinadaily.com.cn
Central News Agency|Taiwan Central News Agency;Focus Taiwan|TWN|agency||cna.com.tw
Korean Central News Agency|KCNA;Korean Central Telegraph Agency;Central Telegraph Agency of Korea|PRK|agency|sole|kcna.kp
Korean Central Television|KCTV;KRT|PRK|broadcaster|state|
Rodong Sinmun||PRK|newspaper|state|rodong.rep.kp
Yonhap|Yonhap News Agency;Yonhap News|KOR|agency||yna.co.kr
Newsis||KOR|agency||newsis.com
Kyodo|Kyodo News;Kyodo News Agency|JPN|agency||kyodonews.net
Jiji Press|Jiji|JPN|agency||jiji.com
NHK||JPN|broadcaster||nhk.or.jp
Montsame||MNG|agency|state|montsame.mn
Vietnam News Agency|VNA|VNM|agency|state|vnanet.vn
Lao News Agency|KPL|LAO|agency|state|kpl.gov.la
Agence Kampuchea Presse|AKP|KHM|agency|state|akp.gov.kh
Myanmar News Agency||MMR|agency|state|
Global New Light of Myanmar|New Light of Myanmar|MMR|newspaper|state|gnlm.com.mm
MRTV|Myanmar Radio and Television|MMR|broadcaster|state|
Thai News Agency||THA|agency|state|tna.mcot.net
Bernama||MYS|agency|state|bernama.com
Antara|Antara News Agency;Antara news|IDN|agency|state|antaranews.com
Philippine News Agency|PNA|PHL|agency|state|pna.gov.ph
Press Trust of India|PTI|IND|agency||ptinews.com
Asian News International|ANI|IND|agency||aninews.in
United News of India|UNI|IND|agency||uniindia.com
Indo-Asian News Service|IANS|IND|agency||ians.in
Doordarshan|All India Radio;Prasar Bharati|IND|broadcaster|state|ddnews.gov.in
Associated Press of Pakistan|APP|PAK|agency|state|app.com.pk
Pakistan Television|PTV|PAK|broadcaster|state|ptv.com.pk
Bangladesh Sangbad Sangstha|BSS|BGD|agency|state|bssnews.net
United News of Bangladesh|UNB|BGD|agency||unb.com.bd
Rastriya Samachar Samiti|RSS Nepal;National News Agency of Nepal|NPL|agency|state|
Lankapuvath||LKA|agency|state|lankapuvath.lk
Bakhtar News Agency|Bakhtar|AFG|agency|state|bakhtarnews.af
Pajhwok|Pajhwok Afghan News|AFG|agency||pajhwok.com
Khaama Press||AFG|agency||khaama.com
Islamic Republic News Agency|IRNA|IRN|agency|state|irna.ir
Fars News Agency|Fars|IRN|agency|state|farsnews.ir
Tasnim|Tasnim News Agency|IRN|agency|state|tasnimnews.com
Mehr News Agency|Mehr|IRN|agency|state|mehrnews.com
ISNA|Iranian Students News Agency;Iranian Students' News Agency|IRN|agency|state|isna.ir
Press TV|PressTV|IRN|broadcaster|state|presstv.ir
IRIB|Islamic Republic of Iran Broadcasting;Al-Alam|IRN|broadcaster|state|irib.ir
Iraqi News Agency|INA|IRQ|agency|state|ina.iq
Al-Iraqiya|Iraqiya|IRQ|broadcaster|state|
Syrian Arab News Agency|SANA|SYR|agency|state|sana.sy
National News Agency of Lebanon|NNA|LBN|agency|state|nna-leb.gov.lb
Al-Manar||LBN|broadcaster||almanar.com.lb
Petra|Petra News Agency;Jordan News Agency|JOR|agency|state|petra.gov.jo
WAFA|Palestinian News Agency|PSE|agency|state|wafa.ps
Ma'an|Ma'an News Agency;Maan News Agency|PSE|agency||maannews.net
Saudi Press Agency|SPA|SAU|agency|state|spa.gov.sa
Al Arabiya|Al-Arabiya|SAU|broadcaster|state|alarabiya.net
Emirates News Agency|WAM|ARE|agency|state|wam.ae
Qatar News Agency|QNA|QAT|agency|state|qna.org.qa
Al Jazeera|Al-Jazeera;Aljazeera|QAT|broadcaster|state|aljazeera.com
Kuwait News Agency|KUNA|KWT|agency|state|kuna.net.kw
Bahrain News Agency|BNA|BHR|agency|state|bna.bh
Oman News Agency|ONA|OMN|agency|state|omannews.gov.om
Yemen News Agency|SABA;Saba News Agency|YEM|agency|state|saba.ye
Al-Masirah|Al Masirah|YEM|broadcaster||
Middle East News Agency|MENA news agency|EGY|agency|state|mena.org.eg
Al-Ahram|Al Ahram|EGY|newspaper|state|ahram.org.eg
Nile TV|Nile News|EGY|broadcaster|state|
Libyan News Agency|LANA|LBY|agency|state|lana.gov.ly
Jamahiriya News Agency|JANA|LBY|agency|state|
Tunis Afrique Presse|TAP|TUN|agency|state|tap.info.tn
Algeria Press Service|APS;Algerie Presse Service|DZA|agency|state|aps.dz
Maghreb Arab Press|MAP;Maghreb Arabe Presse|MAR|agency|state|mapnews.ma
Agence Mauritanienne d'Information|AMI|MRT|agency|state|ami.mr
Sudan News Agency|SUNA|SDN|agency|state|suna-sd.net
Ethiopian News Agency|ENA|ETH|agency|state|ena.et
Fana|Fana Broadcasting Corporate|ETH|broadcaster|state|fanabc.com
Shabait|Eritrean News Agency;ERINA|ERI|agency|state|shabait.com
Somali National News Agency|SONNA|SOM|agency|state|sonna.so
Kenya News Agency|KNA|KEN|agency|state|kenyanews.go.ke
Rwanda News Agency|RNA|RWA|agency||
Agence Burundaise de Presse|ABP|BDI|agency|state|
Agence Congolaise de Presse|ACP|COD|agency|state|acp.cd
Agence Gabonaise de Presse|AGP|GAB|agency|state|
News Agency of Nigeria|NAN|NGA|agency|state|nannews.ng
Ghana News Agency|GNA|GHA|agency|state|gna.org.gh
Agence de Presse Senegalaise||SEN|agency|state|aps.sn
Agence Ivoirienne de Presse|AIP|CIV|agency|state|aip.ci
Agence d'Information du Burkina|AIB|BFA|agency|state|aib.media
Agence Malienne de Presse|AMAP|MLI|agency|state|amap.ml
Office de Radiodiffusion Television du Mali|ORTM|MLI|broadcaster|state|ortm.ml
Agence Nigerienne de Presse|ANP Niger|NER|agency|state|anp.ne
Gambia Radio and Television Services|GRTS|GMB|broadcaster|state|grts.gm
Angop|Angola Press Agency;Agencia Angola Press|AGO|agency|state|angop.ao
Agencia de Informacao de Mocambique|Mozambique News Agency|MOZ|agency|state|aim.org.mz
New Ziana|Ziana|ZWE|agency|state|newziana.co.zw
Zimbabwe Broadcasting Corporation|ZBC|ZWE|broadcaster|state|zbc.co.zw
Zambia News and Information Services|ZANIS|ZMB|agency|state|
Malawi News Agency|MANA|MWI|agency|state|
Namibia Press Agency|NAMPA|NAM|agency|state|nampa.org
South African Press Association|SAPA|ZAF|agency||
South African Government News Agency|SAnews|ZAF|agency|state|sanews.gov.za
Canadian Press|La Presse Canadienne|CAN|agency||thecanadianpress.com
Notimex||MEX|agency|state|notimex.gob.mx
Prensa Latina||CUB|agency|state|prensa-latina.cu
Agencia Cubana de Noticias|Cuban News Agency|CUB|agency|state|acn.cu
Granma||CUB|newspaper|state|granma.cu
Agencia Venezolana de Noticias|AVN|VEN|agency|state|avn.info.ve
Telesur||VEN|broadcaster|state|telesurtv.net
Venezolana de Television|VTV|VEN|broadcaster|state|vtv.gob.ve
Agencia Bolivariana de Informacion|ABI;Agencia Boliviana de Informacion|BOL|agency|state|abi.bo
Telam||ARG|agency|state|telam.com.ar
Agencia Brasil|Agencia Brazil|BRA|agency|state|agenciabrasil.ebc.com.br
Andina|Agencia Andina;Andina News Agency|PER|agency|state|andina.pe
Australian Associated Press|AAP|AUS|agency||aap.com.au
Pacnews||FJI|agency||
Voice of America|VOA|USA|broadcaster||voanews.com
Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe|USA|broadcaster||rferl.org
Radio Free Asia|RFA|USA|broadcaster||rfa.org
Deutsche Welle|DW|DEU|broadcaster||dw.com
France 24||FRA|broadcaster||france24.com
Radio France Internationale|RFI|FRA|broadcaster||rfi.fr
BBC|British Broadcasting Corporation;BBC News|GBR|broadcaster||bbc.co.uk
CNN|Cable News Network|USA|broadcaster||cnn.com
Fox News|Fox News Channel|USA|broadcaster||foxnews.com
NBC News|NBC;MSNBC|USA|broadcaster||nbcnews.com
CBS News|CBS|USA|broadcaster||cbsnews.com
National Public Radio|NPR|USA|broadcaster||npr.org
Sky News||GBR|broadcaster||news.sky.com
The New York Times|NYT;NY Times|USA|newspaper||nytimes.com
The Washington Post|WaPo|USA|newspaper||washingtonpost.com
The Wall Street Journal|WSJ|USA|newspaper||wsj.com
Los Angeles Times|LA Times|USA|newspaper||latimes.com
USA Today||USA|newspaper||usatoday.com
The Guardian||GBR|newspaper||theguardian.com
Financial Times||GBR|newspaper||ft.com
The Daily Telegraph||GBR|newspaper||telegraph.co.uk
Le Monde||FRA|newspaper||lemonde.fr
Le Figaro||FRA|newspaper||lefigaro.fr
Der Spiegel|Spiegel Online|DEU|newspaper||spiegel.de
Frankfurter Allgemeine Zeitung|FAZ|DEU|newspaper||faz.net
El Pais||ESP|newspaper||elpais.com
Corriere della Sera||ITA|newspaper||corriere.it
Haaretz||ISR|newspaper||haaretz.com
The Jerusalem Post||ISR|newspaper||jpost.com
The Times of India||IND|newspaper||timesofindia.com
South China Morning Post|SCMP|HKG|newspaper||scmp.com
The Straits Times||SGP|newspaper||straitstimes.com
The Korea Herald||KOR|newspaper||koreaherald.com
The Korea Times||KOR|newspaper||koreatimes.co.kr
Chosun Ilbo||KOR|newspaper||chosun.com
Asahi Shimbun||JPN|newspaper||asahi.com
Yomiuri Shimbun||JPN|newspaper||yomiuri.co.jp
Asharq al-Awsat|Al-Sharq al-Awsat|SAU|newspaper||aawsat.com
`

export const agencies: readonly Agency[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', aliases = '', country = '', form = '', control = '', domain = ''] = line.split('|')
    return {
      name,
      aliases: aliases === '' ? [] : aliases.split(';'),
      country,
      form: form as Agency['form'],
      state: control !== '',
      ...(control === 'sole' ? { soleVoice: true as const } : {}),
      ...(domain === '' ? {} : { domain }),
    }
  })
