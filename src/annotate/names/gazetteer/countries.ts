/** world-countries (ODbL-1.0), i18n-iso-countries and i18n-nationality (MIT). Lines of `code|names|demonyms|capitals`, names parted by ';'. Written by training/names/gazetteer.ts. */
export const countries = `
RUS|Russia;Russian Federation|Russian|Moscow
CAN|Canada|Canadian|Ottawa
CHN|China;People's Republic of China;Zhōngguó;Zhongguo;Zhonghua;Zhōnghuá Rénmín Gònghéguó|Chinese|Beijing
USA|United States;United States of America;USA;U.S.A.;US;U.S.|American|Washington D.C.
BRA|Brazil;Federative Republic of Brazil;Brasil;República Federativa do Brasil|Brazilian|Brasília
AUS|Australia;Commonwealth of Australia|Australian|Canberra
IND|India;Republic of India;Bhārat;Bharat Ganrajya|Indian|New Delhi
ARG|Argentina;Argentine Republic;República Argentina|Argentine;Argentinean|Buenos Aires
KAZ|Kazakhstan;Republic of Kazakhstan;Qazaqstan;Qazaqstan Respublïkası;Respublika Kazakhstan|Kazakhstani|Astana
DZA|Algeria;People's Democratic Republic of Algeria;Dzayer;Algérie|Algerian|Algiers
COD|DR Congo;Democratic Republic of the Congo;Congo;Congo-Kinshasa;Democratic Republic of Congo;DRC|Congolese|Kinshasa
SAU|Saudi Arabia;Kingdom of Saudi Arabia;Al-Mamlakah al-‘Arabiyyah as-Su‘ūdiyyah|Saudi Arabian;Saudi|Riyadh
MEX|Mexico;United Mexican States;Mexicanos;Estados Unidos Mexicanos|Mexican|Mexico City
IDN|Indonesia;Republic of Indonesia;Republik Indonesia|Indonesian|Jakarta
SDN|Sudan;Republic of the Sudan;Jumhūrīyat as-Sūdān|Sudanese|Khartoum
LBY|Libya;State of Libya;Dawlat Libya|Libyan|Tripoli
IRN|Iran;Islamic Republic of Iran;Jomhuri-ye Eslāmi-ye Irān|Iranian|Tehran
MNG|Mongolia|Mongolian|Ulan Bator
PER|Peru;Republic of Peru;República del Perú|Peruvian|Lima
TCD|Chad;Republic of Chad;Tchad;République du Tchad|Chadian|N'Djamena
NER|Niger;Republic of Niger;Nijar|Nigerien|Niamey
AGO|Angola;Republic of Angola;República de Angola|Angolan|Luanda
MLI|Mali;Republic of Mali;République du Mali|Malian|Bamako
ZAF|South Africa;Republic of South Africa;RSA;Suid-Afrika|South African|Pretoria;Bloemfontein;Cape Town
COL|Colombia;Republic of Colombia;República de Colombia|Colombian|Bogotá
ETH|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
BOL|Bolivia;Plurinational State of Bolivia;Buliwya;Wuliwya;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia|Bolivian|Sucre
MRT|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott
EGY|Egypt;Arab Republic of Egypt|Egyptian|Cairo
TZA|Tanzania;United Republic of Tanzania;Jamhuri ya Muungano wa Tanzania|Tanzanian|Dodoma
NGA|Nigeria;Federal Republic of Nigeria;Nijeriya;Naíjíríà|Nigerian|Abuja
VEN|Venezuela;Bolivarian Republic of Venezuela;República Bolivariana de Venezuela|Venezuelan|Caracas
PAK|Pakistan;Islamic Republic of Pakistan;Pākistān;Islāmī Jumhūriya'eh Pākistān|Pakistani|Islamabad
NAM|Namibia;Republic of Namibia;Namibië|Namibian|Windhoek
MOZ|Mozambique;Republic of Mozambique;República de Moçambique|Mozambican|Maputo
TUR|Türkiye;Republic of Türkiye;Turkey;Turkiye;Republic of Turkey;Türkiye Cumhuriyeti|Turkish|Ankara
CHL|Chile;Republic of Chile;República de Chile|Chilean|Santiago
ZMB|Zambia;Republic of Zambia|Zambian|Lusaka
MMR|Myanmar;Republic of the Union of Myanmar;Burma;Pyidaunzu Thanmăda Myăma Nainngandaw|Burmese|Naypyidaw
AFG|Afghanistan;Islamic Republic of Afghanistan;Afġānistān|Afghan|Kabul
SOM|Somalia;Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya;Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya|Somali|Mogadishu
CAF|Central African Republic;République centrafricaine|Central African|Bangui
SSD|Republic of South Sudan|South Sudanese;South Sudan|Juba
UKR|Ukraine;Ukrayina|Ukrainian|Kyiv
MDG|Madagascar;Republic of Madagascar;Repoblikan'i Madagasikara;République de Madagascar|Malagasy|Antananarivo
BWA|Botswana;Republic of Botswana;Lefatshe la Botswana|Motswana;Batswana|Gaborone
KEN|Kenya;Republic of Kenya;Jamhuri ya Kenya|Kenyan|Nairobi
FRA|France;French Republic;République française|French|Paris
YEM|Yemen;Republic of Yemen;Yemeni Republic|Yemeni;Yemenite|Sana'a
THA|Thailand;Kingdom of Thailand;Prathet;Ratcha Anachak Thai|Thai|Bangkok
ESP|Spain;Kingdom of Spain;Reino de España|Spanish|Madrid
TKM||Turkmen;Turkmenistan|Ashgabat
CMR|Cameroon;Republic of Cameroon;République du Cameroun|Cameroonian|Yaoundé
PNG|Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini|Papua New Guinean;Papua New Guinea|Port Moresby
SWE|Sweden;Kingdom of Sweden;Konungariket Sverige|Swedish|Stockholm
UZB|Uzbekistan;Republic of Uzbekistan;O‘zbekiston Respublikasi|Uzbekistani|Tashkent
MAR|Morocco;Kingdom of Morocco;Al-Mamlakah al-Maġribiyah|Moroccan|Rabat
IRQ|Iraq;Republic of Iraq;Jumhūriyyat al-‘Irāq|Iraqi|Baghdad
PRY|Paraguay;Republic of Paraguay;República del Paraguay;Tetã Paraguái|Paraguayan|Asunción
ZWE|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare
JPN|Japan;Nippon;Nihon|Japanese|Tokyo
DEU|Germany;Federal Republic of Germany;Bundesrepublik Deutschland|German|Berlin
PHL|Philippines;Republic of the Philippines;Repúblika ng Pilipinas|Filipino|Manila
COG|Republic of the Congo;Congo;Congo-Brazzaville|Congolese|Brazzaville
FIN|Finland;Republic of Finland;Suomi;Suomen tasavalta;Republiken Finland|Finnish|Helsinki
VNM|Vietnam;Socialist Republic of Vietnam;Cộng hòa Xã hội chủ nghĩa Việt Nam;Viet Nam|Vietnamese|Hanoi
MYS|Malaysia|Malaysian|Kuala Lumpur
NOR|Norway;Kingdom of Norway;Norge;Noreg;Kongeriket Norge;Kongeriket Noreg|Norwegian|Oslo
CIV|Ivory Coast;Republic of Côte d'Ivoire;Cote d'Ivoire;Côte d'Ivoire;République de Côte d'Ivoire|Ivorian|Yamoussoukro
POL|Poland;Republic of Poland;Rzeczpospolita Polska|Polish|Warsaw
OMN|Oman;Sultanate of Oman;Salṭanat ʻUmān|Omani|Muscat
ITA|Italy;Italian Republic;Repubblica italiana|Italian|Rome
ECU|Ecuador;Republic of Ecuador;República del Ecuador|Ecuadorean|Quito
BFA|Burkina Faso|Burkinabe|Ouagadougou
NZL|New Zealand;Aotearoa|New Zealander|Wellington
GAB|Gabon;Gabonese Republic;République Gabonaise|Gabonese|Libreville
GIN|Guinea;Republic of Guinea;République de Guinée|Guinean|Conakry
GBR|United Kingdom;United Kingdom of Great Britain and Northern Ireland;UK;Great Britain|British|London
UGA|Uganda;Republic of Uganda;Jamhuri ya Uganda|Ugandan|Kampala
GHA|Ghana;Republic of Ghana|Ghanaian|Accra
ROU|Romania;Rumania;Roumania;România|Romanian|Bucharest
LAO|Laos;Lao People's Democratic Republic;Lao;Sathalanalat Paxathipatai Paxaxon Lao|Laotian|Vientiane
GUY|Guyana;Co-operative Republic of Guyana|Guyanese|Georgetown
BLR|Belarus;Republic of Belarus;Bielaruś|Belarusian|Minsk
KGZ|Kyrgyzstan;Kyrgyz Republic;Kyrgyz Respublikasy|Kirghiz;Kyrgyz|Bishkek
SEN|Senegal;Republic of Senegal;République du Sénégal|Senegalese|Dakar
SYR|Syria;Syrian Arab Republic;Al-Jumhūrīyah Al-ʻArabīyah As-Sūrīyah|Syrian|Damascus
KHM|Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh
URY|Uruguay;Oriental Republic of Uruguay;República Oriental del Uruguay|Uruguayan|Montevideo
SUR|Suriname;Republic of Suriname;Sarnam;Sranangron;Republiek Suriname|Surinamer|Paramaribo
TUN|Tunisia;Tunisian Republic;Republic of Tunisia|Tunisian|Tunis
BGD|Bangladesh;People's Republic of Bangladesh;Gônôprôjatôntri Bangladesh|Bangladeshi|Dhaka
NPL|Nepal;Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl|Nepalese|Kathmandu
TJK|Tajikistan;Republic of Tajikistan;Toçikiston;Çumhuriyi Toçikiston|Tadzhik;Tajik|Dushanbe
GRC|Greece;Hellenic Republic;Elláda|Greek|Athens
NIC|Nicaragua;Republic of Nicaragua;República de Nicaragua|Nicaraguan|Managua
PRK|North Korea;Democratic People's Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk|North Korean|Pyongyang
MWI|Malawi;Republic of Malawi|Malawian|Lilongwe
ERI|Eritrea;State of Eritrea;Dawlat Iritriyá;Iritriyā|Eritrean|Asmara
BEN|Benin;Republic of Benin;République du Bénin|Beninese|Porto-Novo
HND|Honduras;Republic of Honduras;República de Honduras|Honduran|Tegucigalpa
LBR|Liberia;Republic of Liberia|Liberian|Monrovia
BGR|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia
CUB|Cuba;Republic of Cuba;República de Cuba|Cuban|Havana
GTM|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City
ISL|Iceland;Island;Republic of Iceland;Lýðveldið Ísland|Icelander;Icelandic|Reykjavik
KOR|South Korea;Republic of Korea|South Korean|Seoul
HUN|Hungary|Hungarian|Budapest
PRT|Portugal;Portuguese Republic;Portuguesa;República Portuguesa|Portuguese|Lisbon
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman
SRB|Serbia;Republic of Serbia;Srbija;Republika Srbija|Serbian|Belgrade
AZE|Azerbaijan;Republic of Azerbaijan;Azərbaycan Respublikası|Azerbaijani|Baku
AUT|Austria;Republic of Austria;Osterreich;Oesterreich|Austrian|Vienna
ARE|United Arab Emirates;UAE;Emirates|Emirati;Emirian|Abu Dhabi
CZE|Czechia;Czech Republic;Česká republika;Česko|Czech|Prague
PAN|Panama;Republic of Panama;República de Panamá|Panamanian|Panama City
SLE|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown
IRL|Ireland;Republic of Ireland;Éire;Poblacht na hÉireann|Irish|Dublin
GEO|Georgia;Sakartvelo|Georgian|Tbilisi
LKA|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
LTU|Lithuania;Republic of Lithuania;Lietuvos Respublika|Lithuanian|Vilnius
LVA|Latvia;Republic of Latvia;Latvijas Republika|Latvian|Riga
TGO|Togo;Togolese Republic;République Togolaise|Togolese|Lomé
HRV|Croatia;Republic of Croatia;Hrvatska;Republika Hrvatska|Croatian|Zagreb
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Herzegovinian|Sarajevo
CRI|Costa Rica;Republic of Costa Rica;República de Costa Rica|Costa Rican|San José
SVK|Slovakia;Slovak Republic;Slovenská republika|Slovak;Slovakian|Bratislava
DOM|Dominican Republic|Dominican|Santo Domingo
EST|Estonia;Republic of Estonia;Eesti;Eesti Vabariik|Estonian|Tallinn
DNK|Denmark;Kingdom of Denmark;Danmark;Kongeriget Danmark|Danish|Copenhagen
NLD|Netherlands;Kingdom of the Netherlands;Holland;Nederland|Dutch|Amsterdam
CHE|Switzerland;Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra|Swiss|Bern
BTN|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu
GNB|Guinea-Bissau;Republic of Guinea-Bissau;República da Guiné-Bissau|Guinea-Bissauan|Bissau
MDA|Moldova;Republic of Moldova;Republica Moldova|Moldovan|Chișinău
BEL|Belgium;Kingdom of Belgium;België;Belgie;Belgien;Belgique;Koninkrijk België;Royaume de Belgique;Königreich Belgien|Belgian|Brussels
LSO|Lesotho;Kingdom of Lesotho;Muso oa Lesotho|Mosotho|Maseru
ARM|Armenia;Republic of Armenia;Hayastan|Armenian|Yerevan
SLB|Solomon Islands|Solomon Islander|Honiara
ALB|Albania;Republic of Albania;Shqipëri;Shqipëria;Shqipnia|Albanian|Tirana
GNQ|Equatorial Guinea;Republic of Equatorial Guinea;República de Guinea Ecuatorial;République de Guinée équatoriale;República da Guiné Equatorial|Equatorial Guinean|Malabo
BDI|Burundi;Republic of Burundi;Republika y'Uburundi;République du Burundi|Burundian|Gitega
HTI|Haiti;Republic of Haiti;République d'Haïti;Repiblik Ayiti|Haitian|Port-au-Prince
RWA|Rwanda;Republic of Rwanda;Repubulika y'u Rwanda;République du Rwanda|Rwandan|Kigali
MKD|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian|Skopje
DJI|Republic of Djibouti;Jabuuti;Gabuuti;République de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti|Djibouti|Djibouti
BLZ|Belize|Belizean|Belmopan
SLV|El Salvador;Republic of El Salvador;República de El Salvador|Salvadoran|San Salvador
ISR|Israel;State of Israel;Medīnat Yisrā'el|Israeli|Jerusalem
SVN|Slovenia;Republic of Slovenia;Republika Slovenija|Slovene;Slovenian|Ljubljana
FJI|Fiji;Republic of Fiji;Viti;Matanitu ko Viti;Fijī Gaṇarājya|Fijian|Suva
KWT|Kuwait;State of Kuwait;Dawlat al-Kuwait|Kuwaiti|Kuwait City
SWZ|Eswatini;Kingdom of Eswatini;Swaziland;Swatini;Ngwane;Umbuso weSwatini|Swazi|Lobamba
TLS|Timor-Leste;Democratic Republic of Timor-Leste;East Timor;Timor;República Democrática de Timor-Leste;Repúblika Demokrátika Timór-Leste;Timór Lorosa'e;Timor Lorosae|East Timorese|Dili
BHS|Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau
MNE|Montenegro;Crna Gora|Montenegrin|Podgorica
VUT|Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu|Ni-Vanuatu;Vanuatu|Port Vila
QAT|Qatar;State of Qatar;Dawlat Qaṭar|Qatari|Doha
JAM|Jamaica|Jamaican|Kingston
GMB|Gambia;Republic of the Gambia;Republic of The Gambia|Gambian|Banjul
LBN|Lebanon;Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah|Lebanese|Beirut
CYP|Cyprus;Republic of Cyprus;Kýpros;Kıbrıs;Kıbrıs Cumhuriyeti|Cypriot|Nicosia
BRN|Brunei;Brunei Darussalam;Nation of Brunei;Abode of Peace|Bruneian|Bandar Seri Begawan
TTO|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian;Tobagonian|Port of Spain
CPV|Cape Verde;Republic of Cabo Verde;República de Cabo Verde|Cape Verdian;Cape Verdean|Praia
WSM|Samoa;Independent State of Samoa;Malo Saʻoloto Tutoʻatasi o Sāmoa|Samoan|Apia
LUX|Luxembourg;Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Großherzogtum Luxemburg;Groussherzogtum Lëtzebuerg|Luxembourger|Luxembourg
MUS|Mauritius;Republic of Mauritius;République de Maurice|Mauritian|Port Louis
COM|Comoros;Union of the Comoros;Union des Comores;Udzima wa Komori|Comoran|Moroni
STP|São Tomé and Príncipe;Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe|Sao Tomean|São Tomé
KIR|Kiribati;Independent and Sovereign Republic of Kiribati;Republic of Kiribati;Ribaberiki Kiribati|I-Kiribati|South Tarawa
BHR|Bahrain;Kingdom of Bahrain;Mamlakat al-Baḥrayn|Bahraini|Manama
DMA|Dominica;Commonwealth of Dominica;Dominique;Wai‘tu kubuli|Dominican|Roseau
TON|Tonga;Kingdom of Tonga|Tongan|Nuku'alofa
SGP|Singapore;Republic of Singapore;Singapura;Republik Singapura|Singaporean|Singapore
FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
LCA|Saint Lucia|Saint Lucian|Castries
AND|Andorra;Principality of Andorra;Principat d'Andorra|Andorran|Andorra la Vella
PLW|Palau;Republic of Palau;Beluu er a Belau|Palauan|Ngerulmud
SYC|Seychelles;Republic of Seychelles;Repiblik Sesel;République des Seychelles|Seychellois|Victoria
ATG|Antigua and Barbuda|Antiguan;Barbudan;Antiguans|Saint John's
BRB|Barbados|Barbadian|Bridgetown
VCT||Saint Vincentian;Saint Vincent|Kingstown
GRD|Grenada|Grenadian|St. George's
MLT|Malta;Republic of Malta;Repubblika ta' Malta|Maltese|Valletta
MDV|Maldives;Republic of the Maldives;Maldive Islands;Dhivehi Raajjeyge Jumhooriyya|Maldivan|Malé
KNA|Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Kittitian;Nevisian;Kittian|Basseterre
MHL|Marshall Islands;Republic of the Marshall Islands;Aolepān Aorōkin M̧ajeļ|Marshallese|Majuro
LIE|Liechtenstein;Principality of Liechtenstein;Fürstentum Liechtenstein|Liechtensteiner|Vaduz
SMR|San Marino;Most Serene Republic of San Marino;Republic of San Marino;Repubblica di San Marino|Sammarinese;San Marinese|City of San Marino
TUV|Tuvalu|Tuvaluan|Funafuti
NRU|Nauru;Republic of Nauru;Naoero;Pleasant Island;Ripublik Naoero|Nauruan|Yaren
MCO|Monaco;Principality of Monaco;Principauté de Monaco|Monegasque;Monacan|Monaco
VAT|Vatican City;Vatican City State;Holy See;Stato della Città del Vaticano|Vatican|Vatican City
ATA|Antarctica|Antarctican|
GRL|Grønland|Greenlandic;Greenland|Nuuk
ESH|Sahrawi Arab Democratic Republic;Taneẓroft Tutrimt|Sahrawi;Western Sahara|El Aaiún
GUF|French Guiana;Guiana;Guyane|Guianan;French|Cayenne
TWN|Taiwan;Republic of China;Táiwān;Zhōnghuá Mínguó;Chinese Taipei|Taiwanese|Taipei
NCL||New Caledonian;New Caledonia|Nouméa
FLK|Falkland Islands;Islas Malvinas|Falkland Islander|Stanley
XKX|Republic of Kosovo|Kosovar;Kosovo|Pristina
PRI|Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico|Puerto Rican;Puerto Rico|San Juan
ATF|French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands;French Southern Territories|French|Port-aux-Français
PSE|Palestine;State of Palestine;Dawlat Filasṭin|Palestinian;Palestinian Territory;Occupied|Ramallah
PYF|French Polynesia;Polynésie française;Pōrīnetia Farāni|French Polynesian;French|Papeetē
SGS|South Georgia|South Georgian South Sandwich Islander|King Edward Point
REU|Réunion;Réunion Island|Réunionese;Reunion|Saint-Denis
GLP|Gwadloup|Guadeloupian;Guadeloupe|Basse-Terre
ALA|Aland Islands;Aaland;Aland;Ahvenanmaa|Ålandish;Åland Islands|Mariehamn
FRO|Føroyar;Færøerne;Faeroe Islands|Faroese;Faroe Islands|Tórshavn
MTQ||Martinican;Martinique|Fort-de-France
HKG|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger;Hong Kong|City of Victoria
TCA||Turks;Caicos Islander;Caicos Islands|Cockburn Town
IMN|Isle of Man;Ellan Vannin;Mann;Mannin|Manx|Douglas
GUM|Guåhån|Guamanian;Guam|Hagåtña
MNP|Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas|American;Northern Mariana Islands|Saipan
CUW|Country of Curaçao;Curacao;Kòrsou;Land Curaçao;Pais Kòrsou|Curaçaoan;Curaçao|Willemstad
HMD|Heard Island and McDonald Islands|Heard;McDonald Islander;Heard Island;Mcdonald Islands|
SHN||Saint Helenian;Saint Helena|Jamestown
MYT|Department of Mayotte;Département de Mayotte|Mahoran;Mayotte|Mamoudzou
VIR|United States Virgin Islands;Virgin Islands of the United States|Virgin Islander;Virgin Islands;U.S.|Charlotte Amalie
BES|Caribbean Netherlands;BES islands;Bonaire Sint Eustatius and Saba|Dutch;Bonaire;Sint Eustatius;Saba|Kralendijk;Oranjestad;The Bottom
CYM||Caymanian;Cayman Islands|George Town
NIU||Niuean;Niue|Alofi
SPM|Collectivité territoriale de Saint-Pierre-et-Miquelon|Saint-Pierrais;Miquelonnais;Saint Pierre;Miquelon|Saint-Pierre
COK|Kūki 'Āirani|Cook Islander;Cook Islands|Avarua
ASM|American Samoa;Amerika Sāmoa;Amelika Sāmoa;Sāmoa Amelika|American Samoan|Pago Pago
ABW|Aruba|Aruban|Oranjestad
VGB|British Virgin Islands;Virgin Islands|Virgin Islander;British|Road Town
WLF|Wallis and Futuna;Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna|Wallis;Futuna Islander;Welsh|Mata-Utu
CXR|Territory of Christmas Island|Christmas Islander;Christmas Island|Flying Fish Cove
JEY|Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri|Channel Islander;Jersey|Saint Helier
MSR||Montserratian;Montserrat|Plymouth
AIA|Anguilla|Anguillian|The Valley
GGY|Bailiwick of Guernsey;Bailliage de Guernesey|Channel Islander;Guernsey|St. Peter Port
IOT||Indian;British Indian Ocean Territory|Diego Garcia
BMU|Islands of Bermuda;Bermudas;Somers Isles|Bermudian;Bermuda|Hamilton
MAF|Saint Martin;Collectivity of Saint Martin;Collectivité de Saint-Martin|Saint Martin Islander|Marigot
BVT|Bouvetøya;Bouvet-øya|Bouvet Island|
PCN|Pitcairn Islands;Pitcairn Group of Islands;Pitcairn Henderson Ducie and Oeno Islands|Pitcairn Islander;Pitcairn|Adamstown
NFK|Territory of Norfolk Island;Teratri of Norf'k Ailen|Norfolk Islander;Norfolk Island|Kingston
UMI||American Islander;United States Minor Outlying Islands|
SXM|Sint Maarten|St. Maartener|Philipsburg
MAC|Macau;Macao Special Administrative Region of the People's Republic of China;Região Administrativa Especial de Macau da República Popular da China|Macanese;Macao|
BLM|Collectivity of Saint Barthélemy;St. Barthelemy;Collectivité de Saint-Barthélemy|Saint Barthélemy Islander;Saint Barthélemy|Gustavia
CCK|Cocos Islands;Territory of the Cocos Islands;Keeling Islands|Cocos Islander|West Island
TKL||Tokelauan;Tokelau|Fakaofo
GIB||Gibraltar|Gibraltar
SJM|Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands|Norwegian;Svalbard;Jan Mayen|Longyearbyen
`
