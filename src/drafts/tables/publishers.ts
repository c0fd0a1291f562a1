/** Who publishes under which address: institutions that speak for themselves, newsrooms, and places where people post. */

/** institution | name | host, or host with the beginning of a path */
export const OFFICIAL = `
kremlin|Kremlin|kremlin.ru
ru-mfa|Russian Foreign Ministry|mid.ru
ru-mod|Russian Ministry of Defence|mil.ru
ru-security-council|Security Council of Russia|scrf.gov.ru
ru-government|Russian Government|government.ru
ru-embassy|Russian Embassy in Washington|washington.mid.ru
white-house|White House|whitehouse.gov
white-house|White House|bidenwhitehouse.archives.gov
white-house|White House|trumpwhitehouse.archives.gov
white-house|White House|obamawhitehouse.archives.gov
white-house|White House|georgewbush-whitehouse.archives.gov
state-department|State Department|state.gov
us-embassy|US Embassy in Moscow|usembassy.gov
pentagon|US Department of Defense|defense.gov
pentagon|US Department of War|war.gov
joint-staff|Joint Staff|jcs.mil
us-eucom|US European Command|eucom.mil
nato|NATO|nato.int
ua-president|Office of the President of Ukraine|president.gov.ua
ua-mfa|Ministry of Foreign Affairs of Ukraine|mfa.gov.ua
ua-mod|Ministry of Defence of Ukraine|mil.gov.ua
ru-mod|Russian Ministry of Defence|t.me/mod_russia
ru-mfa|Russian Foreign Ministry|t.me/mid_russia
kremlin|Kremlin|t.me/news_kremlin
kremlin|Kremlin|t.me/kremlinrussia
`;

/** How a site heads its pages, alone in a line, where that is no institution's name: line | institution */
export const SITE_HEADS = `
president of russia|kremlin
президент россии|kremlin
présidence de la russie|kremlin
office of the press secretary|white-house
office of the spokesperson|state-department
bureau du porte-parole|state-department
`;

/** host | name */
export const NEWSROOMS = `
tass.com|TASS
tass.ru|ТАСС
interfax.ru|Interfax
interfax.com|Interfax
ria.ru|RIA Novosti
rt.com|RT
sputniknews.com|Sputnik
kommersant.ru|Kommersant
rbc.ru|RBC
lenta.ru|Lenta.ru
iz.ru|Izvestia
afp.com|AFP
reuters.com|Reuters
apnews.com|AP
bbc.com|BBC
bbc.co.uk|BBC
nytimes.com|The New York Times
washingtonpost.com|The Washington Post
cnn.com|CNN
theguardian.com|The Guardian
politico.com|Politico
axios.com|Axios
ft.com|Financial Times
wsj.com|The Wall Street Journal
lemonde.fr|Le Monde
lefigaro.fr|Le Figaro
liberation.fr|Libération
france24.com|France 24
rfi.fr|RFI
ouest-france.fr|Ouest-France
20minutes.fr|20 Minutes
lapresse.ca|La Presse
radio-canada.ca|Radio-Canada
rtbf.be|RTBF
lesoir.be|Le Soir
letemps.ch|Le Temps
swissinfo.ch|Swissinfo
euronews.com|Euronews
kyivindependent.com|The Kyiv Independent
kyivpost.com|Kyiv Post
ukrinform.net|Ukrinform
pravda.com.ua|Ukrainska Pravda
themoscowtimes.com|The Moscow Times
meduza.io|Meduza
`;

/** Where people and institutions post. */
export const POSTS = [
  'x.com',
  'twitter.com',
  't.me',
  'facebook.com',
  'truthsocial.com',
  'vk.com',
  'instagram.com',
  'linkedin.com',
  'bsky.app',
];

/** Names of agencies and papers as texts print them: at a dateline, in brackets, at the foot. */
export const WIRES: readonly (readonly [RegExp, string])[] = [
  [/\bTASS\b|(?<!\p{L})ТАСС(?!\p{L})/u, 'TASS'],
  [/\bInterfax\b|(?<!\p{L})Интерфакс(?!\p{L})/u, 'Interfax'],
  [/\bRIA Novosti\b|РИА Новости/u, 'RIA Novosti'],
  [/\bAFP\b|Agence France-Presse/u, 'AFP'],
  [/\bReuters\b/u, 'Reuters'],
  [/\(AP\)|\bAssociated Press\b/u, 'AP'],
  [/\bBelga\b/u, 'Belga'],
  [/\bATS\b/u, 'ATS'],
];

/** Who posts under which name: handle | a person, or an institution after `@` */
export const HANDLES = `
realdonaldtrump|trump
potus|@white-house
whitehouse|@white-house
presssec|@white-house
joebiden|biden
secblinken|blinken
secrubio|rubio
marcorubio|rubio
secpompeo|pompeo
johnkerry|kerry
statedept|@state-department
statedeptspox|@state-department
deptofdefense|@pentagon
deptofwar|@pentagon
secdef|@pentagon
secwar|@pentagon
pentagonpressec|@pentagon
usembru|@us-embassy
usembrupress|@us-embassy
stevewitkoff|witkoff
kremlinrussia|@kremlin
kremlinrussia_e|@kremlin
mfa_russia|@ru-mfa
mid_rf|@ru-mfa
mid_russia|@ru-mfa
mod_russia|@ru-mod
modrussia|@ru-mod
medvedevrussia|medvedev
medvedevrussiae|medvedev
kadmitriev|dmitriev
zelenskyyua|zelensky
dmytrokuleba|kuleba
andriisybiha|sybiha
jensstoltenberg|stoltenberg
secgennato|@nato
nato|@nato
`;
