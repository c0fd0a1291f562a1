/** Who says what in French news: the places of a cue, the head of the source, the words without the reporting clause. */

import { describe, expect, it } from 'vitest';
import { drafts, said } from './said.ts';

const fr = (text: string) => said(text, 'fr');

describe('where the cue stands', () => {
  it('is behind the words', () => {
    expect(fr('« La rencontre a été utile », a déclaré le Kremlin.')).toEqual([
      'ru: « La rencontre a été utile »',
    ]);
    expect(fr('La rencontre a été utile, a indiqué, vendredi, le Kremlin.')).toEqual([
      'ru: La rencontre a été utile',
    ]);
    expect(fr('« Nous verrons bien », souligne le Pentagone dans un communiqué.')).toEqual([
      'us: « Nous verrons bien »',
    ]);
  });

  it('is in front of them', () => {
    expect(fr('Le Pentagone a indiqué que l’appel avait été bref.')).toEqual(['us: l’appel avait été bref']);
    expect(
      fr('Dans un communiqué, le ministère russe de la Défense a ajouté : « Nous sommes prêts. »'),
    ).toEqual(['ru: « Nous sommes prêts. »']);
  });

  it('is a preposition', () => {
    expect(fr('Selon la Maison-Blanche, les présidents se reparleront.')).toEqual([
      'us: les présidents se reparleront',
    ]);
    expect(fr('Les présidents se reparleront, d’après le Kremlin.')).toEqual([
      'ru: Les présidents se reparleront',
    ]);
    expect(fr('Les ministres ont, selon le Kremlin, évoqué les détroits.')).toEqual([
      'ru: Les ministres ont | évoqué les détroits',
    ]);
  });

  it('takes its subject with it', () => {
    expect(
      fr('« Rien n’est convenu », a déclaré le porte-parole du Kremlin. « On y travaille », a-t-il précisé.'),
    ).toEqual(['ru: « Rien n’est convenu »', 'ru: « On y travaille »']);
    expect(fr('Le Kremlin a démenti. « C’est faux », ajoute-t-il.').at(-1)).toBe('ru: « C’est faux »');
  });

  it('is missing where the same speaker goes on', () => {
    expect(fr('« L’échange a été franc », a déclaré le Pentagone. « Il y en aura d’autres. »')).toEqual([
      'us: « L’échange a été franc »',
      'us: « Il y en aura d’autres. »',
    ]);
  });

  it('is a verb that no table has, where only a verb of saying can stand', () => {
    expect(
      fr('« Oui », a dit le Kremlin. « La balle est dans votre camp », a balayé le Pentagone.').at(-1),
    ).toBe('us: « La balle est dans votre camp »');
    expect(fr('Donald Trump a refusé. « Je ne négocie pas », a-t-il balayé.').at(-1)).toBe(
      'us: « Je ne négocie pas »',
    );
  });

  it('is unknown where it cannot be read: nobody else is taken for the speaker', () => {
    expect(
      fr(
        '« La date est proche », a dit le Kremlin.\n« Il reste beaucoup à faire », sourit le vieux pêcheur.\n« Vraiment beaucoup à faire. »',
      ),
    ).toEqual(['ru: « La date est proche »']);
    expect(
      fr('« Oui », a dit le Kremlin. Le vieux pêcheur sourit, ajoutant que la mer était calme.'),
    ).toEqual(['ru: « Oui »']);
  });

  it('goes on with a participle', () => {
    expect(
      fr(
        '« La date est ouverte », a dit M. Peskov, ajoutant que « rien n’est exclu », sans donner de détails.',
      ),
    ).toEqual([
      'ru: « La date est ouverte »',
      'ru: « rien n’est exclu »',
      'newsroom: sans donner de détails',
    ]);
  });
});

describe('who speaks', () => {
  it('is the head of the phrase, not the nearest name', () => {
    expect(
      fr('« Non », a dit le porte-parole du président russe Vladimir Poutine aux journalistes.'),
    ).toEqual(['ru: « Non »']);
    expect(fr('« C’est prêt », a affirmé l’ambassadeur américain à Moscou.')).toEqual(['us: « C’est prêt »']);
    expect(fr('« C’est prêt », a affirmé l’ambassadeur de Russie aux Etats-Unis.')).toEqual([
      'ru: « C’est prêt »',
    ]);
  });

  it('is no side where the press, an expert or another country does', () => {
    expect(fr('La presse américaine a affirmé que « tout est perdu ».')).toEqual([]);
    expect(fr('« Tout est perdu », ont estimé des analystes russes.')).toEqual([]);
    expect(fr('Le président français a jugé que l’appel serait utile.')).toEqual([]);
  });

  it('is whoever stands behind an agency', () => {
    expect(fr('Selon l’AFP, le Kremlin a déclaré que l’appel avait été franc.')).toEqual([
      'ru: l’appel avait été franc',
    ]);
  });

  it('is both only where it is said of both', () => {
    expect(fr('L’appel a duré deux heures, ont annoncé Moscou et Washington.')).toEqual([
      'ru+us: L’appel a duré deux heures',
    ]);
    expect(fr('MM. Lavrov et Blinken ont insisté sur la nécessité de se parler.')).toEqual([
      'newsroom: MM. Lavrov et Blinken ont insisté sur la nécessité de se parler',
    ]);
  });

  it('is known by the name that the text has introduced', () => {
    expect(
      fr(
        'Le porte-parole du Kremlin, Jonas Reesov, était là. « Les balises seront rallumées », a dit M. Reesov.',
      ).at(-1),
    ).toBe('ru: « Les balises seront rallumées »');
  });

  it('is nobody where only another could be meant', () => {
    expect(
      fr('Le Kremlin a dit que tout allait bien. Le capitaine du port a précisé que la mer était calme.'),
    ).toEqual(['ru: tout allait bien']);
    expect(fr('Le Kremlin a dit oui. « Nous nous reverrons », ont-ils indiqué.').at(-1)).not.toContain(
      'reverrons',
    );
  });

  it('has no name where the text gives none', () => {
    const [draft] = drafts('« Rien n’est exclu », a déclaré un responsable du Pentagone.', 'fr');
    expect(draft).toMatchObject({ sides: ['us'], office: 'pentagon', unnamed: true });
    expect(draft).not.toHaveProperty('speaker');
  });
});

describe('what else is told', () => {
  it('is whose words are relayed, the channel and the mode', () => {
    const [draft] = drafts(
      'M. Lavrov a jugé « impératif » de se parler, a indiqué le ministère russe des Affaires étrangères dans un communiqué.',
      'fr',
    );
    expect(draft).toMatchObject({ sides: ['ru'], voice: ['lavrov'], channel: 'communique', mode: 'mixed' });
  });

  it('is an act of speech with its subject', () => {
    expect(fr('Mardi, le ministre russe de la Défense a accusé Washington de mentir.')).toEqual([
      'ru: le ministre russe de la Défense a accusé Washington de mentir',
    ]);
  });

  it('is that nothing is said', () => {
    expect(fr('Le Pentagone n’a pas répondu aux questions de la presse.')).toEqual([
      'newsroom: Le Pentagone n’a pas répondu aux questions de la presse',
    ]);
    const [draft] = drafts('« Les deux ont accepté de garder le secret », a déclaré le Pentagone.', 'fr');
    expect(draft?.declines).toBe(true);
  });

  it('is a contact that the newsroom tells of', () => {
    expect(
      fr('Les ministres russe et américain de la Défense se sont entretenus mardi par téléphone.'),
    ).toEqual([
      'newsroom: Les ministres russe et américain de la Défense se sont entretenus mardi par téléphone',
    ]);
    expect(fr('Les chalutiers sont rentrés au port mardi.')).toEqual([]);
  });
});

describe('words that no verb of the tables introduces', () => {
  it('are of whoever the clause begins with', () => {
    expect(fr('Le Kremlin a salué hier un échange « utile ».')).toEqual([
      'ru: Le Kremlin a salué hier un échange « utile »',
    ]);
    expect(fr('L’Otan a « pris note » de l’appel.')).toEqual(['nato: L’Otan a « pris note » de l’appel']);
  });

  it('are of whom the words before the colon name', () => {
    expect(fr('Réponse de la Maison-Blanche le lendemain : « Les dates se discutent. »')).toEqual([
      'us: « Les dates se discutent. »',
    ]);
  });

  it('leave out what the reporter puts between them', () => {
    expect(fr('« La conversation, a résumé Sergueï Lavrov, a été difficile. »')).toEqual([
      'ru: « La conversation | a été difficile. »',
    ]);
  });
});

describe('who is called otherwise', () => {
  it('is both, where two have spoken with each other', () => {
    expect(
      fr('Moscou et Washington se sont parlé. Les deux parties ont indiqué que le dialogue continuerait.').at(
        -1,
      ),
    ).toBe('ru+us: le dialogue continuerait');
  });

  it('is of the other side, where he is a counterpart', () => {
    expect(
      fr(
        'Washington et Moscou discutent. « Non », a dit Sergueï Lavrov. « Si », a rétorqué son homologue.',
      ).at(-1),
    ).toBe('us: « Si »');
  });

  it('has an office of several words', () => {
    expect(fr('« Nous nous parlons », a plaidé lundi la secrétaire à la Défense.')).toEqual([
      'us: « Nous nous parlons »',
    ]);
    expect(fr('Le service de presse du Kremlin a souligné que l’appel avait été bref.')).toEqual([
      'ru: l’appel avait été bref',
    ]);
  });

  it('is somebody in a capital', () => {
    expect(fr('A Washington, on souligne que la ligne fonctionne.')).toEqual(['us: la ligne fonctionne']);
  });
});
