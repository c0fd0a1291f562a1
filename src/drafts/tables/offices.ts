/** What an office is called in both languages, for people who are written into a registry. */

import type { Localized } from '../../model/language.ts';
import type { Voice } from '../../model/voices.ts';
import { rows } from './rows.ts';

/** role | English | French; a side after the role where it calls the office otherwise. */
const NAMES = `
president|President|président
vice-president|Vice President|vice-président
prime-minister|Prime Minister|Premier ministre
foreign-minister|Minister of Foreign Affairs|ministre des Affaires étrangères
foreign-minister us|Secretary of State|secrétaire d’État
defence-minister|Minister of Defence|ministre de la Défense
defence-minister us|Secretary of Defense|secrétaire à la Défense
chief-of-staff|Chief of the General Staff|chef d’état-major général
chief-of-staff us|Chairman of the Joint Chiefs of Staff|chef d’état-major interarmées
security-adviser|National Security Advisor|conseiller à la sécurité nationale
security-adviser ru|Secretary of the Security Council|secrétaire du Conseil de sécurité
deputy-foreign-minister|Deputy Foreign Minister|vice-ministre des Affaires étrangères
deputy-foreign-minister us|Deputy Secretary of State|secrétaire d’État adjoint
deputy-defence-minister|Deputy Minister of Defence|vice-ministre de la Défense
deputy-defence-minister us|Deputy Secretary of Defense|secrétaire adjoint à la Défense
presidential-aide|presidential aide|conseiller présidentiel
envoy|envoy|envoyé
ambassador|ambassador|ambassadeur
intelligence|director of intelligence|directeur du renseignement
secretary-general|Secretary General|secrétaire général
saceur|Supreme Allied Commander Europe|commandant suprême des forces alliées en Europe
military-committee|Chair of the Military Committee|président du Comité militaire
high-representative|High Representative|haut représentant
deputy-secretary-general|Deputy Secretary General|secrétaire général délégué
assistant-secretary|Assistant Secretary of State|sous-secrétaire d’État
security-deputy|Deputy Chairman of the Security Council|vice-président du Conseil de sécurité
kremlin-chief|Chief of Staff of the Presidential Executive Office|chef de l’administration présidentielle
kremlin-deputy|Deputy Chief of Staff of the Presidential Executive Office|chef adjoint de l’administration présidentielle
presidential-chief|Head of the Office of the President|chef du bureau du président
commission|President of the European Commission|présidente de la Commission européenne
adviser|adviser|conseiller
spokesperson|spokesperson|porte-parole
`;

const BY_ROLE: ReadonlyMap<string, Localized> = new Map(
  rows(NAMES).map(([role = '', en = '', fr = '']) => [role, { en, fr }]),
);

/** Undefined where no row has the role. */
export function officeName(role: string, side: Voice): Localized | undefined {
  return BY_ROLE.get(`${role} ${side}`) ?? BY_ROLE.get(role);
}
