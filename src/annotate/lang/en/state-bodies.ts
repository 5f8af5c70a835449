/**
 * Names of state bodies and seats of power that only one state has, as English-language news uses them without the country: general
 * vocabulary of public life, kept by hand. Lines of ISO 3166-1 alpha-3 code and names.
 */
const bodiesByCountry: Readonly<Record<string, string>> = {
  USA: 'White House;Pentagon;Capitol Hill;Oval Office;U.S. Capitol;Central Intelligence Agency;CIA;FBI;Federal Bureau of Investigation;National Security Agency;Federal Reserve;Department of Homeland Security',
  RUS: 'Kremlin;Duma;State Duma;Federal Security Service;FSB',
  GBR: 'Downing Street;10 Downing Street;Whitehall;Buckingham Palace;House of Commons;House of Lords;Foreign Office;Scotland Yard;NHS;National Health Service;MI5;MI6;Bank of England',
  FRA: 'Elysee;Elysee Palace;Quai d’Orsay',
  DEU: 'Bundestag;Bundesrat;Bundesbank;Bundeswehr',
  ISR: 'Knesset;Mossad;Shin Bet;Israel Defense Forces',
  IND: 'Lok Sabha;Rajya Sabha;Reserve Bank of India',
  KOR: 'Blue House',
  IRN: 'Majlis;Islamic Revolutionary Guard Corps;Revolutionary Guards;Guardian Council',
  UKR: 'Verkhovna Rada',
  POL: 'Sejm',
  SWE: 'Riksdag',
  NOR: 'Storting',
  DNK: 'Folketing',
  IRL: 'Dail;Oireachtas',
  ITA: 'Quirinale',
  PAK: 'Inter-Services Intelligence',
  CHN: "People's Liberation Army;Zhongnanhai;National People's Congress",
  VAT: 'Roman Curia',
}

/** Country of a body by its name in lower case. */
export const stateBodies: ReadonlyMap<string, string> = new Map(
  Object.entries(bodiesByCountry).flatMap(([country, names]) =>
    names.split(';').map((name) => [name.toLowerCase().replaceAll('’', "'"), country] as const),
  ),
)
