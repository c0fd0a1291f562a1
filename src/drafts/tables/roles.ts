/** Offices, with what speaks through their holders; how texts call them is in the tables of each language. A row is added, never renamed. */

/**
 * role | body of ru | body of us | body of ua | body of nato | level of contacts | English forms without a side
 * Those are here because a corpus has its offices in English, whatever the text is in.
 */
export const ROLES = `
president|kremlin|white-house|ua-president||presidents|president;leader;head of state
vice-president||white-house|||presidents|vice president
prime-minister|ru-government||||presidents|prime minister
foreign-minister|ru-mfa|state-department|ua-mfa||foreign-ministries|foreign minister;minister of foreign affairs;secretary of state;top diplomat
defence-minister|ru-mod|pentagon|ua-mod||defence-ministers|defence minister;defense minister;minister of defence;minister of defense;secretary of defense;defense secretary;secretary of war
chief-of-staff|ru-general-staff|joint-staff|ua-armed-forces||chiefs-of-staff|chief of the General Staff;chief of staff;chief of general staff;top general
security-adviser|ru-security-council|white-house|ua-security-council||security-advisers|national security adviser;national security advisor
deputy-foreign-minister|ru-mfa|state-department|ua-mfa||deputies|deputy foreign minister;deputy minister of foreign affairs;deputy secretary of state;under secretary of state
deputy-defence-minister|ru-mod|pentagon|ua-mod||deputies|deputy defence minister;deputy defense minister;deputy minister of defence
presidential-aide|kremlin|||||presidential aide
envoy|ru-mfa|white-house|||envoys|special envoy;special presidential envoy;envoy
ambassador|ru-embassy|us-embassy|||ambassadors|ambassador
intelligence||cia|||intelligence|intelligence chief
secretary-general||||nato|alliance|secretary general;secretary-general
saceur||||shape|chiefs-of-staff|supreme allied commander
military-committee||||nato|chiefs-of-staff
high-representative|||||alliance
`;
