/** Institutions that publish texts, or that somebody speaks for; capitals stand for their authorities. Ids go into files: a row is added, never renamed. */

/**
 * Below each side: id | English | French | forms in Latin letters, separated by semicolons. `m` after the id: a capital
 * or a country, which stands for its authorities.
 */
export const BODIES = `
# ru
kremlin|Kremlin|Kremlin|Kremlin;presidential press service;service de presse du Kremlin;service de presse de la présidence russe;présidence russe;Russian presidency;Presidential Executive Office;administration présidentielle russe
ru-mfa|Ministry of Foreign Affairs|Ministère des Affaires étrangères|Russian Foreign Ministry;Russian Ministry of Foreign Affairs;Foreign Ministry of Russia;Ministry of Foreign Affairs of the Russian Federation;Ministry of Foreign Affairs of Russia;Foreign Ministry of the Russian Federation;Russia's foreign ministry;Russian MFA;ministère russe des Affaires étrangères;ministère des Affaires étrangères russe;MAE russe;ministère des Affaires étrangères de Russie;ministère des Affaires étrangères de la Fédération de Russie;diplomatie russe;Russian diplomacy
ru-mod|Ministry of Defence|Ministère de la Défense|Russian Defence Ministry;Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense;Ministry of Defence of the Russian Federation;Ministry of Defense of the Russian Federation;Defence Ministry of Russia;Russian Federation Defence Ministry;Russia's Defence Ministry;Russia's Defense Ministry;ministère russe de la Défense;ministère de la Défense russe;ministère de la Défense de Russie;ministère de la Défense de la Fédération de Russie;defence ministry in Moscow
ru-general-staff|General Staff|État-major général|Russian General Staff;General Staff of the Russian Armed Forces;Russia's General Staff;état-major russe;état-major général russe;état-major de l'armée russe;armée russe;Russian military;Russian army
ru-security-council|Security Council of Russia|Conseil de sécurité de Russie|Russian Security Council;Security Council of Russia;Security Council of the Russian Federation;Conseil de sécurité russe;Conseil de sécurité de Russie
ru-government|Russian Government|Gouvernement russe|Russian government;gouvernement russe;Russian authorities;autorités russes
ru-embassy|Russian Embassy in Washington|Ambassade de Russie à Washington|Russian Embassy in Washington;Russian Embassy in the United States;Russian Embassy;ambassade de Russie à Washington;ambassade de Russie aux États-Unis;ambassade russe à Washington;ambassade russe
ru-un|Russian Mission to the United Nations|Mission russe auprès des Nations unies|Russian Mission to the United Nations;mission russe auprès de l'ONU
ru-nato|Russian Mission to NATO|Mission russe auprès de l'OTAN|Russian Mission to NATO;mission russe auprès de l'OTAN
ru-osce|Russian Mission to the OSCE|Mission russe auprès de l'OSCE|Russian Mission to the OSCE
svr|Foreign Intelligence Service|Service du renseignement extérieur|SVR;Russian Foreign Intelligence Service;Foreign Intelligence Service;service de renseignement extérieur russe;renseignement extérieur russe
fsb|Federal Security Service|Service fédéral de sécurité|FSB
gru|Russian military intelligence|Renseignement militaire russe|GRU;Russian military intelligence;renseignement militaire russe
ru-duma|State Duma|Douma d'État|State Duma;Douma;Russian Duma
ru-federation-council|Federation Council|Conseil de la Fédération|Federation Council;Conseil de la Fédération
ru-mod-journal|Newspaper of the Ministry of Defence|Journal du ministère de la Défense|journal du ministère russe de la Défense;Krasnaïa Zvezda;Krasnaya Zvezda
moscow m|Moscow|Moscou|Moscow;Moscou;Russia;Russian Federation;Russie;Fédération de Russie;Russians;Russes
# us
white-house|White House|Maison-Blanche|White House;Maison-Blanche;présidence américaine;US presidency;American presidency;Biden administration;Trump administration;Obama administration;Bush administration;Clinton administration;administration Biden;administration Trump;administration Obama;administration Bush;administration américaine;US administration;U.S. administration;American administration;National Security Council;NSC;Conseil de sécurité nationale;Office of the Press Secretary
state-department|State Department|Département d'État|State Department;Department of State;US Department of State;U.S. Department of State;US State Department;U.S. State Department;département d'État;département d'État américain;diplomatie américaine;American diplomacy;Office of the Spokesperson
pentagon|Pentagon|Pentagone|Pentagon;Pentagone;Defense Department;Department of Defense;US Department of Defense;U.S. Department of Defense;US Defense Department;U.S. Defense Department;Department of War;War Department;département de la Défense;ministère américain de la Défense;ministère de la Défense américain;secrétariat américain à la Défense;OASD
joint-staff|Joint Staff|État-major interarmées|Joint Staff;Joint Chiefs of Staff;Joint Chiefs;US Joint Staff;U.S. Joint Staff;état-major interarmées;état-major interarmées américain;état-major américain;Comité des chefs d'état-major interarmées;Office of the Chairman of the Joint Chiefs of Staff Public Affairs;armée américaine;US military;U.S. military
us-treasury|US Treasury|Trésor américain|US Treasury;U.S. Treasury;Treasury Department;Department of the Treasury;Trésor américain;département du Trésor
us-embassy|US Embassy in Moscow|Ambassade des États-Unis à Moscou|US Embassy in Moscow;U.S. Embassy in Moscow;US Embassy;U.S. Embassy;American Embassy;ambassade des États-Unis;ambassade américaine;ambassade des États-Unis à Moscou
us-un|US Mission to the United Nations|Mission américaine auprès des Nations unies|US Mission to the United Nations;U.S. Mission to the United Nations;mission américaine auprès de l'ONU
us-nato|US Mission to NATO|Mission américaine auprès de l'OTAN|US Mission to NATO;U.S. Mission to NATO
us-eucom|US European Command|Commandement américain en Europe|US European Command;U.S. European Command;EUCOM;European Command;commandement américain en Europe
us-congress|Congress|Congrès|US Congress;U.S. Congress;Congrès américain;US Senate;U.S. Senate;Sénat américain
cia|CIA|CIA|CIA;Central Intelligence Agency
washington m|Washington|Washington|Washington;United States;United States of America;U.S.;US;USA;États-Unis;Etats-Unis;États-Unis d'Amérique;America;Amérique;Americans;Américains
# nato
shape|SHAPE|SHAPE|SHAPE;Supreme Headquarters Allied Powers Europe;Grand quartier général des puissances alliées en Europe
nato|NATO|OTAN|NATO;OTAN;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Organisation du traité de l'Atlantique nord;Alliance atlantique;Atlantic Alliance;North Atlantic Alliance;Alliance;North Atlantic Council;Conseil de l'Atlantique Nord;NATO Military Committee;Comité militaire de l'OTAN;Military Committee;Comité militaire
# ua
ua-president|Office of the President of Ukraine|Bureau du président ukrainien|Office of the President of Ukraine;Ukrainian presidency;présidence ukrainienne;bureau du président ukrainien;bureau de la présidence ukrainienne
ua-mfa|Ministry of Foreign Affairs of Ukraine|Ministère ukrainien des Affaires étrangères|Ukrainian Foreign Ministry;Ministry of Foreign Affairs of Ukraine;Ukrainian Ministry of Foreign Affairs;ministère ukrainien des Affaires étrangères;ministère des Affaires étrangères ukrainien;diplomatie ukrainienne
ua-mod|Ministry of Defence of Ukraine|Ministère ukrainien de la Défense|Ukrainian Defence Ministry;Ukrainian Defense Ministry;Ukrainian Ministry of Defence;ministère ukrainien de la Défense;ministère de la Défense ukrainien
ua-security-council|National Security and Defence Council of Ukraine|Conseil de sécurité et de défense d'Ukraine|National Security and Defense Council of Ukraine
ua-armed-forces|Ukrainian armed forces|Forces armées ukrainiennes|Ukrainian armed forces;Armed Forces of Ukraine;forces armées ukrainiennes;armée ukrainienne;Ukrainian military;Ukrainian army;Ukrainian General Staff;état-major ukrainien
kyiv m|Kyiv|Kyiv|Kyiv;Kiev;Ukraine;Ukrainians;Ukrainiens
# eu
eu|European Union|Union européenne|European Union;EU;E.U.;Union européenne;UE;Bruxelles;European Commission;Commission européenne
# un
un|United Nations|Nations unies|United Nations;UN;U.N.;Nations unies;ONU;UN Security Council;U.N. Security Council;Conseil de sécurité de l'ONU
# osce
osce|OSCE|OSCE|OSCE;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe;Organisation pour la sécurité et la coopération en Europe
`;

/** What names no teller, though it holds the name of one: the longest match wins, and this one is dropped. */
export const NO_TELLERS = `
NATO-Russia Council;Russia-NATO Council;NATO Russia Council;Conseil OTAN-Russie;Conseil Russie-OTAN
Washington Post;Moscow Times;Kyiv Independent;Kyiv Post;Echo of Moscow;Washington Times;Russia Today;Washington Treaty;traité de Washington
New York;Austin, Texas;Gulf of America;Latin America;South America;Amérique latine;Amérique du Sud;North America;Amérique du Nord
U.S.-Russia;US-Russia;Russia-US;Russia–US;Russian-American;Russian-US;US-Russian;U.S.-Russian;russo-américain;russo-américaine;américano-russe
Air Force One;Trump Tower;Bush family;Clinton Foundation
`;

/** Countries and alliances by side, and how their people and things are called: words that give a side and name no one. */
export const NATIONALITIES = `
ru|Russian;russe;moscovite;Kremlin's
us|American;U.S.;US;américain;américaine;étasunien;étatsunien;états-unien
ua|Ukrainian;ukrainien;ukrainienne
nato|Allied;allié de l'OTAN;otanien;North Atlantic;Atlantic;atlantique
eu|European;européen;européenne
`;
