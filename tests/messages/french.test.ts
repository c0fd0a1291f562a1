/** The French catalogue: complete (by its type), without English, with French spacing. */

import { describe, expect, it } from 'vitest';
import { setFrench } from '../../src/messages/fr/typography.ts';
import { fr, localize } from '../../src/messages/fr.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { LEAVES } from './catalogue.ts';

/** The same word in both languages, or a name. */
const SAME =
  /^(?:Readouts|English|Français|EN|FR|Ukraine|Date|Contact|Contacts|contact|contacts|Point|Points|point|points|Corrections|Note|Notes|note|notes|communiqué|Version|Via|APA|MLA|Chicago|CSLJSON|BibTeX|RIS|Format|page|Page|OSCE|Experts|interview|Navigation|Document|images?)?$/;
/** What is made of the name of a term gives its id where it has none, as with the arguments of these tests. */
const OF_TERMS = /^(?:kindWith|shape)\b/;
/** The letters of a leaf, without numbers, signs and its arguments. */
const own = (text: string) => text.replace(/Xanadu|Kubla|[\d\s\p{P}\p{S}]/gu, '');
/** English words that French does not have. */
const ENGLISH =
  /\b(?:the|of|and|with|this|these|those|is|are|was|were|from|not|here|which|its|has|have|account|accounts|side|sides|statement|words|texts|nothing|both|view)\b/i;
/** Words that the project has decided against. */
const AVOIDED = /\bcamps?\b|\brécits?\b|en marge de/i;

function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (/['"“”]/.test(text)) faults.push('straight or English quotation marks');
  if (/[ \u00a0][;!?»%]/.test(text)) faults.push('a plain space before punctuation');
  if (/[^\u00a0]:(?!\/\/)/.test(text)) faults.push('no whole space before a colon');
  if (/[\p{L}\p{N})][;!?»]/u.test(text)) faults.push('no space before punctuation');
  if (/«(?![\u202f])/.test(text)) faults.push('no fine space after «');
  if (/ {2}/.test(text)) faults.push('two blanks');
  if (/(?<!\p{L})(?:le|la|de|que|ne|se|me|je|te) [aeiouyéèêàâîôûh]/iu.test(withoutAspirates(text)))
    faults.push('no elision');
  if (/(?<!\p{L})(?:de|à) (?:le|les)(?!\p{L})/iu.test(text)) faults.push('no contraction');
  return faults;
}

/** French keeps « le onze », « la hachure »; a pronoun after its verb is not elided either. */
const withoutAspirates = (text: string) =>
  text.replace(/\b(?:le|la|de) (?:haut|hach|onz|huit|oui|hors)/gi, '').replace(/-(?:le|la|ce|je) /g, '-');

describe('the French catalogue', () => {
  it('has something for everything', () => {
    expect(LEAVES.length).toBeGreaterThan(600);
    expect(LEAVES.filter(({ fr: french }) => /undefined|NaN|\[object/.test(french))).toEqual([]);
    expect(LEAVES.filter(({ en: english, fr: french }) => english !== '' && french === '')).toEqual([]);
  });

  it('is not English', () => {
    expect(
      LEAVES.filter(
        ({ path, en: english, fr: french }) =>
          english === french && !SAME.test(own(french)) && !OF_TERMS.test(path),
      ),
    ).toEqual([]);
    expect(
      LEAVES.filter(({ fr: french }) =>
        ENGLISH.test(french.replace(/Libre Franklin|SIL Open Font License/g, '')),
      ),
    ).toEqual([]);
  });

  it('is set as French is', () => {
    expect(
      LEAVES.flatMap(({ path, fr: french }) => faultsOf(french).map((fault) => [path, fault, french])),
    ).toEqual([]);
  });

  it('uses the words of the project', () => {
    expect(LEAVES.filter(({ fr: french }) => AVOIDED.test(french))).toEqual([]);
    expect(fr.panel.relations).toEqual({
      agree: 'Versions concordantes',
      emphasis: 'Insistances différentes',
      conflict: 'Versions contradictoires',
    });
    expect(fr.headline(2, 14)).toBe('Les deux parties sont citées pour 2 contacts sur\u{a0}14');
    expect(fr.panel.nothingOnPoint(['us'], true)).toBe(
      'Sur ce point, aucune voix nommée pour les États-Unis dans ces textes (seulement un responsable non nommé).',
    );
    expect(fr.panel.nothingOnPoint(['us'], false)).toBe(
      'Sur ce point, rien de la partie américaine dans ces textes.',
    );
    expect(fr.panel.missing(['ru'])).toBe('Aucune version russe dans ces textes');
    expect(fr.panel.declinesForBoth('us')).toBe(
      'Détails gardés confidentiels\u00a0: les États-Unis le disent au nom des deux',
    );
    expect(fr.panel.onlySides(['ru'])).toBe('Russie seule, dans ces textes');
  });

  it('agrees in gender and number', () => {
    expect(fr.headline(0, 14)).toBe('Aucun contact sur\u{a0}14 n’a ses deux parties citées');
    expect(fr.filters.count(1, 14)).toBe('1 contact sur\u{a0}14');
    expect(fr.kindWith('conference', 'announced')).toBe('Conférence annoncée');
    expect(fr.kindWith('call', 'planned')).toBe('Appel prévu');
    expect(fr.statusOf('video-call', 'planned')).toBe('prévue');
    expect(fr.statusOf('conference', 'announced')).toBe('annoncée');
    expect(fr.statusOf('summit', 'cancelled')).toBe('annulé');
    expect(fr.statusOf('meeting', 'held')).toBe('');
    expect(fr.record(['us'], ['ru', 'us'])).toBe('Seuls les États-Unis sont cités');
    expect(fr.record(['nato'], ['ru', 'nato'])).toBe('Seule l’OTAN est citée');
    expect(fr.record(['ru', 'nato'], ['ru', 'nato'])).toBe('La Russie et l’OTAN sont citées');
    expect(fr.record([], ['ru', 'us'])).toBe('Aucune des deux parties n’est citée');
    expect(fr.panel.missing(['us', 'nato'])).toBe('Aucune version américaine ou de l’OTAN dans ces textes');
    expect(fr.panel.said('1er avril 2021')).toBe('dit le 1er avril 2021');
    expect(fr.panel.said('décembre 2021')).toBe('dit en décembre 2021');
    expect(fr.panel.said('26–27 avril 2017')).toBe('dit du 26 au 27 avril 2017');
    expect(fr.panel.said('30 avril – 2 mai 2017')).toBe('dit du 30 avril au 2 mai 2017');
    expect(fr.panel.said('printemps 2014')).toBe('dit au printemps 2014');
    expect(fr.panel.said('été 2014')).toBe('dit en été 2014');
    expect(fr.panel.said('années 2020')).toBe('dit dans les années 2020');
    expect(fr.panel.said('date inconnue')).toBe('dit à une date inconnue');
    expect(fr.date.inferred([])).toBe('date déduite');
    expect(fr.date.inferred(['année'])).toBe('année déduite');
    expect(fr.date.outside(['mois', 'jour'])).toBe('mois et jour connus par d’autres sources');
  });
});

describe('French spacing', () => {
  it.each([
    ['le 4 mars ; « hier » : non', 'le 4 mars\u202f; «\u202fhier\u202f»\u00a0: non'],
    ['12 % ?', '12\u202f%\u202f?'],
    ['«\u202fdéjà\u202f»', '«\u202fdéjà\u202f»'],
    ['M. Lavrov et MM. Austin', 'M.\u00a0Lavrov et MM.\u00a0Austin'],
    ['au § 3', 'au §\u00a03'],
    ['le FM. Après', 'le FM. Après'],
    ['', ''],
  ])('sets %s', (plain, set) => {
    expect(setFrench(plain)).toBe(set);
    expect(setFrench(set)).toBe(set);
    // Search highlights have the same positions.
    expect(set).toHaveLength(plain.length);
  });

  it('holds for our words in the data', async () => {
    const { corpus } = await libraryOf('seeds');
    const ours: string[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        if ('en' in value && 'fr' in value)
          ours.push(localize({ en: String(value.en), fr: String(value.fr) }));
        Object.values(value).forEach(walk);
      }
    };
    walk(corpus);
    expect(ours.length).toBeGreaterThan(200);
    const typographic = (fault: string) => fault !== 'no elision' && fault !== 'no contraction';
    expect(
      ours.flatMap((text) =>
        faultsOf(text)
          .filter(typographic)
          .map((fault) => [fault, text]),
      ),
    ).toEqual([]);
  });
});
