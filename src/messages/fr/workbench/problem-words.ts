/** What the compiler finds wrong or doubtful, and what to do, in French; fetched once there is a problem to show. */

import type { ProblemWords } from '../../en/workbench/problem-words.ts';
import { typeset } from '../typography.ts';

export const problemWords: ProblemWords = typeset<ProblemWords>({
  'teller-missing':
    'La version d’une partie ne nomme ni personne ni institution de cette partie. Choisissez l’une ou l’autre.',
  'teller-unnamed':
    'La personne ou l’institution qui dit ces mots n’est pas nommée. Choisissez-la, ou indiquez « Formulation du texte ».',
  'voice-not-person':
    'Des propos rapportés sont ceux d’une personne, non d’une partie ou d’une institution. Choisissez la personne, ou aucune.',
  'teller-of-other-side':
    'La personne ou l’institution est d’une autre partie que la déclaration. Corrigez l’une des deux.',
  'chain-root-other':
    'Le parcours de l’information commence par un autre que le locuteur. Corrigez le locuteur, ou le parcours dans le fichier.',
  'chain-root-left-out':
    'Le parcours de l’information commence par un autre que le locuteur. Vérifiez qui dit ces mots.',
  'side-not-party':
    'Une partie donne une version d’un contact auquel elle ne prend pas part. Ajoutez-la aux parties au contact, ou faites de ses mots un propos connexe.',
  'bearing-of-other-side':
    'Pour un contact, cette déclaration est attribuée à une partie qui ne la fait pas. Choisissez de nouveau la partie.',
  'unnamed-without-office': 'Il faut l’institution d’un responsable non nommé. Choisissez-la.',
  'basis-of-nobody':
    'Le fichier dit d’où l’on sait qui parle, mais personne n’est nommé. Choisissez le locuteur.',
  'text-teller-missing':
    'Il n’est pas dit de qui est ce texte. Nommez son institution ou son locuteur en tête du fichier.',
  'text-teller-unwanted':
    'Un texte de presse ou un document rapporte les propos d’autrui et n’a pas de locuteur à lui. Retirez le locuteur de l’en-tête du fichier, ou changez le type de texte.',
  'points-without-contact': 'Cette déclaration a un point, mais pas de contact. Choisissez le contact.',
  'points-beside-bearings':
    'Le fichier dit de deux façons sur quoi porte cette déclaration. N’en gardez qu’une.',
  'again-of-other':
    'Le texte répète cette déclaration, et les mots semblent y être de quelqu’un d’autre. Faites-en une déclaration à part.',
  'claim-for-both':
    'Ces mots parlent au nom des deux parties et ne sont attribués qu’à une seule. Dans le fichier, « onBehalfOf » nomme l’autre.',
  'question-credited':
    'Ces mots sont dans une question et sont attribués à la personne qui répond. Choisissez qui la pose, ou retirez la déclaration et mettez les mots à l’arrière-plan.',

  'relation-missing':
    'Les deux parties ont une version sur un point, et la comparaison manque. Comparez ces versions.',
  'relation-of-several-texts':
    'Une comparaison de tout un point porte aussi sur ce que dit un autre texte. Si ce n’est pas voulu, comparez les déclarations une à une.',
  'relation-leaves-out':
    'Sur un point dont parlent les deux parties, aucune comparaison ne nomme certains propos. Ajoutez-en une s’ils sont aussi dans l’autre version.',
  'relation-twice':
    'Un point a deux comparaisons, et toutes ne nomment pas leurs déclarations. Retirez-en une, ou comparez les déclarations une à une.',
  'relation-without-accounts':
    'Une comparaison porte sur un point dont une seule partie parle. Retirez cette comparaison.',
  'relation-of-other':
    'Une comparaison nomme une déclaration qui ne porte pas sur ce point. Retirez cette comparaison, puis refaites-la.',
  'denial-without-conflict':
    'Une déclaration en dément une autre, et aucune comparaison ne dit qu’elles se contredisent. Comparez les deux.',
  'reason-in-one-language':
    'Le motif d’une comparaison n’est donné que dans une langue, et tous les lecteurs voient celle-là. Ajoutez l’autre.',

  'words-absent': 'Ces mots ne sont pas dans le texte. Choisissez-les dans le texte.',
  'words-across-paragraphs':
    'Ces mots sont à cheval sur deux paragraphes. Choisissez un passage dans chacun.',
  'words-differ-unseen':
    'Ces mots diffèrent du texte par un caractère qui ne se voit pas. Choisissez-les dans le texte.',
  'neighbours-absent':
    'Ces mots sont dans le texte, mais pas à côté de ceux qui devaient les situer. Choisissez-les dans le texte.',
  'words-twice': 'Ces mots figurent plus d’une fois dans le texte. Choisissez les bons dans le texte.',
  'occurrence-absent':
    'Ces mots figurent moins de fois dans le texte que ne le dit le fichier. Choisissez les bons dans le texte.',
  'pieces-adjacent': 'Entre deux passages, il n’y a qu’une espace. Faites-en un seul.',
  'sentence-unaccounted':
    'Aucune déclaration ne couvre cette phrase, et elle n’est pas à l’arrière-plan. Ajoutez une déclaration, ou mettez la phrase à l’arrière-plan.',
  'clause-unaccounted':
    'Une partie de cette phrase n’est couverte par aucune déclaration. Étendez les mots d’une déclaration, ou ajoutez-en une.',
  'translation-missing': 'Il faut une traduction anglaise de ces mots. Ajoutez-la.',
  'translation-unpaired': 'Un guillemet de la traduction n’a pas son pendant. Ajoutez-le.',

  'contact-without-bearing': 'Aucune déclaration acceptée ne porte encore sur ce contact. Acceptez-en une.',
  'one-account': 'Une seule partie a une version de ce contact. Ajoutez un texte de l’autre s’il y en a un.',
  'party-without-side':
    'Ni la Russie, ni les États-Unis, ni l’OTAN ne prennent part à ce contact. Ajoutez-en au moins un.',
  'party-newsroom': 'Une rédaction est donnée comme partie à un contact. Retirez-la des parties.',
  'days-without-reason':
    'Les parties datent ce contact de jours différents, et aucune note ne dit pourquoi. Vérifiez les jours.',
  'date-without-words':
    'Aucun mot d’un texte ne donne la date de ce contact. Elle apparaît comme connue par d’autres sources.',
  'person-not-named':
    'Les textes ne nomment pas une personne parmi celles qui ont pris part au contact. Vérifiez qui y a pris part ; le nom apparaît comme connu par d’autres sources.',
  'place-not-named':
    'Les textes ne nomment pas le lieu de ce contact. Il apparaît comme connu par d’autres sources.',
  'date-malformed':
    'Ce n’est pas une date. Écrivez par exemple 2021-12-30, 2021-12 ou 2021-12-30/2022-01-02.',
  'date-with-hour': 'Cette date comporte une heure. N’écrivez que le jour.',
  'date-out-of-range':
    'Cette date finit avant de commencer, ou tombe avant 1900 ou après 2100. Vérifiez les chiffres.',
  'day-malformed': 'Ce n’est pas un jour. Écrivez par exemple 2021-12-30.',

  'reference-unknown':
    'Il est fait référence à quelque chose que le corpus n’a pas. Ajoutez-le, ou choisissez autre chose.',
  'key-missing': 'Il manque ici quelque chose d’indispensable. Les détails disent quoi.',
  'value-empty': 'Quelque chose d’indispensable est vide ici. Les détails disent quoi.',
  'value-too-long': 'C’est trop long pour tenir ici. Abrégez.',
  'type-wrong': 'Quelque chose n’est pas écrit ici comme il le faut. Les détails disent comment l’écrire.',
  'id-twice': 'Deux entrées ont le même identifiant. Donnez-en un autre à la plus récente.',
  'id-too-long':
    'Le nom de ce fichier est plus long qu’un identifiant ne peut l’être. Raccourcissez-le, ou donnez un identifiant au texte.',
  'id-is-alias':
    'Cet identifiant et un ancien identifiant d’une autre entrée sont les mêmes. Choisissez-en un autre.',

  'yaml-broken':
    'Le fichier est illisible à partir de cette ligne. Corrigez-la dans un éditeur, puis ouvrez de nouveau le fichier.',
  'key-unknown':
    'Le fichier contient une clé inconnue, qui ne serait pas prise en compte. Corrigez-la ou retirez-la.',
  'value-cut':
    'Dans le fichier, une virgule a coupé la fin d’une valeur. Mettez toute la valeur entre guillemets droits.',
  'value-commented':
    'Dans le fichier, ce qui suit un « # » passe pour un commentaire et se perd. Mettez toute la valeur entre guillemets droits.',
  'value-marked':
    'Dans le fichier, un mot qui commence par « & » ou « ! » se perd. Mettez toute la valeur entre guillemets droits.',
  'character-halved':
    'Le fichier contient la moitié d’un caractère, qui ne peut pas être affichée. Écrivez le caractère entier.',
  'file-not-read':
    'Ce fichier n’est pas lu : son nom doit finir par .txt ou .yaml, en minuscules. Renommez-le.',
  'file-in-folder':
    'Ce fichier n’est pas lu là où il est. Sortez-le de son dossier et mettez-le avec les autres textes.',
  'file-twice': 'Deux fichiers ont le même nom, dont les accents sont codés de deux façons. Gardez le bon.',
  'text-empty': 'Ce texte est vide. Retirez-le, ou collez de nouveau le texte.',
  'text-annotated-twice': 'Deux annotations portent sur le même texte. N’en gardez qu’une.',
  'text-without-annotation':
    'Ce texte n’a pas d’annotation et n’est pas pris en compte. Collez-le comme un texte à part.',
  'annotation-without-text':
    'Le texte de cette annotation manque. Ouvrez aussi son fichier .txt, ou corrigez le nom dans l’annotation.',
  'path-outside': 'Cette annotation nomme un texte d’un autre dossier. Nommez un fichier du même dossier.',
  'not-utf8': 'Ce fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8, puis ouvrez-le de nouveau.',
  'file-too-large': 'Ce texte dépasse 1 Mo. Divisez-le en plusieurs textes.',
  'registry-too-large': 'Cette liste dépasse 1 Mo. Divisez-la en plusieurs fichiers.',
  'registry-missing': 'Il manque un fichier auquel les annotations renvoient. Ouvrez-le aussi.',
  'folder-empty': 'Il n’y a pas encore de texte. Collez-en un.',
  'folder-unannotated': 'Aucun texte n’a encore d’annotation. Collez-les un à un.',

  'term-in-base-list':
    'Un de vos termes figure déjà dans la liste de base. Utilisez celui-là, ou choisissez un autre identifiant.',
  'term-place-unknown':
    'Un de vos termes est placé à côté d’un terme qui n’existe pas. Nommez-en un qui existe.',
  'term-place-twice':
    'Un de vos termes est placé à la fois avant et après un autre. Gardez une seule de ces places.',
  'terms-too-many': 'Une liste a plus de termes que permis. Retirez-en.',
});
