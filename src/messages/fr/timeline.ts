/** Messages of the timeline in French: controls, legend, and what is outside the window. */

import type { Messages } from '../en.ts';
import { grouped, noneOnRecord, ofContacts, plural } from './terms.ts';

/** Created once, because clusters are named by the dozen. */
const lists = new Intl.ListFormat('fr', { type: 'conjunction' });
const many = (count: number) => plural(count, 'contact', 'contacts');

export const timeline: Messages['timeline'] = {
  label: 'Chronologie des contacts',
  loading: 'La chronologie se charge ; la liste contient les mêmes contacts.',
  failed: 'La chronologie n’a pas pu être chargée. La liste contient les mêmes contacts.',
  broken: 'La chronologie ne répond plus. La liste contient les mêmes contacts.',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  all: 'Tout',
  allLabel: 'Tout afficher',
  wheel: (key) => `${key} + molette pour zoomer`,
  contacts: (count) => plural(count, 'contact', 'contacts'),
  lane: (count, hidden) =>
    count > 0
      ? many(count)
      : hidden > 0
        ? plural(hidden, 'contact masqué', 'contacts masqués')
        : 'aucun affiché',
  scale: { year: 'Année', month: 'Mois', day: 'Jour' },
  shortYear: (year) => `’${String(year % 100).padStart(2, '0')}`,
  item: (label, date, description, record) => `${label}, ${date}. ${description}. ${record}`,
  position: (place, of) => `${grouped(place)} sur ${grouped(of)}`,
  cluster: {
    name: (count, common) => (common ? `${many(count)}, ${common}` : many(count)),
    expand: (span) => `${span} · déplier`,
    record: ({ leftAlone, both, rightAlone, none }) => {
      const parts = [
        ...(leftAlone > 0 ? [`Russie seule pour ${grouped(leftAlone)}`] : []),
        ...(both > 0 ? [`les deux parties pour ${grouped(both)}`] : []),
        ...(rightAlone > 0 ? [`États-Unis ou OTAN seuls pour ${grouped(rightAlone)}`] : []),
        ...(none > 0 ? [`aucune des deux pour ${grouped(none)}`] : []),
      ];
      return `Qui est cité : ${parts.join(', ')}`;
    },
    spoken: (seen, record, lane, left, names) => {
      const all = left > 0 ? [...names, `${grouped(left)} ${left === 1 ? 'autre' : 'autres'}`] : names;
      return `${seen}. ${record}. ${lane}${names.length > 0 ? ` : ${lists.format(all)}` : ''}`;
    },
    members: (count) => `${many(count)} trop proches pour être dessinés séparément`,
    more: (count) => `${grouped(count)} de plus : dans la liste`,
  },
  months: (first, firstYear, last, lastYear) => {
    if (firstYear !== lastYear) return `${first} ${firstYear} – ${last} ${lastYear}`;
    return first === last ? `${first} ${firstYear}` : `${first}–${last} ${firstYear}`;
  },
  burst: (count, span) => ({ count: many(count), span: `en ${span}` }),
  burstLabel: (count, span) => `${many(count)} en ${span} : n’afficher qu’eux`,
  gaps: {
    label: 'Aucun contact dans ces textes',
    long: (months) => {
      const [years, rest] = [Math.floor(months / 12), months % 12];
      if (years < 2) return `${months} mois`;
      return rest === 0 ? `${years} ans` : `${years} ans et ${rest} mois`;
    },
    short: (months) => (months < 24 ? `${months} mois` : `${Math.floor(months / 12)} a. ${months % 12} m.`),
  },
  undated: { label: 'Sans date', explain: 'On n’en connaît ni le jour, ni le mois, ni l’année.' },
  overview: {
    label: 'Vue d’ensemble',
    region: 'Vue d’ensemble de toutes les années',
    window: 'Période affichée',
    range: (from, to) => `du ${from} au ${to}`,
  },
};

export const legend: Messages['legend'] = {
  halves: 'Dans ces textes',
  left: 'Russie citée',
  right: 'États-Unis ou OTAN cités',
  declined: 'ne souhaite pas donner de détails',
  context: 'propos connexes seulement',
  nothing: 'rien',
  shape: 'Forme',
  planned: 'prévu ou annoncé',
  doubted: 'non indiqué dans les textes',
  doubtedSample: 'pointillé',
  explain: 'Comment lire les repères',
};

export const window: Messages['window'] = {
  earlier: (count) => `${grouped(count)} avant`,
  later: (count) => `${grouped(count)} après`,
  earlierLabel: (count) => `Afficher ${plural(count, 'contact antérieur', 'contacts antérieurs')}`,
  laterLabel: (count) => `Afficher ${plural(count, 'contact ultérieur', 'contacts ultérieurs')}`,
  headline: (both, contacts, span) =>
    `${span} : ${both === 0 ? noneOnRecord(contacts) : `les deux parties citées pour ${ofContacts(both, contacts)}`}`,
  empty: (span, filtered) => `${span} : aucun contact ${filtered ? 'ne correspond' : 'dans ces textes'}`,
  previous: (date) => `Précédent : ${date}`,
  next: (date) => `Suivant : ${date}`,
};
