/** The style of all messages: nothing is “silent” or “stands”, English has no French spacing, and numbers are grouped. */

import { describe, expect, it } from 'vitest';
import { LEAVES, SHORTCUTS } from './catalogue.ts';

const ALL = [...LEAVES, ...SHORTCUTS];

/** Words that presuppose what the texts do not show, or that no desk editor would write. */
const AVOIDED = {
  en: [
    /\bsilent\b/i,
    /\bsilences?\b(?<!(?:evidence of|cannot prove) silence)/i,
    /\bsaid nothing\b/i,
    /\b(?:tells?|told|telling|tellers?)\b(?<!tell us)(?!\s+whether they see)/i,
    /\b(?:stands?|stood)\b/i,
    /\b(?:anew|nought|mend(?:s|ed)?)\b/i,
    /\b(?:judged|cited)\b/i,
    /\boutside (?:the|these) texts?\b|\bknown outside\b/i,
    /\bleft open\b|\bcontext (?:only|statements?)\b|\bwords around\b/i,
    /\bnone of ours\b|\bslip of the pen\b/i,
    /\blog of changes\b/i,
    /\bnobody\b|\brelations?\b/i,
  ],
  fr: [
    /\b(?:silencieu\w*|muette?s?)\b|se tait|n’a rien dit/i,
    /\bsilences?\b(?<!(?:preuve d’un|prouver un) silence)/i,
    /\bhors (?:des?|de ces|du) textes?\b/i,
    /chaîne de transmission|laissés? ouverts?|accents? différents?|contexte seulement|déclarations? de contexte/i,
    /dit ne pas donner|\bjugée?s?\b|\bRelations?\b/i,
  ],
};

/** Messages into which 1234 goes as a name, an id or a quotation, as a part of a date, or as the number of a paragraph or point. */
const NAMED = [
  'app.searched',
  'app.title',
  'classes.different',
  'classes.question',
  'classes.same',
  'classes.several',
  'data.make.button',
  'data.make.made',
  'data.scope.contact',
  'date.about',
  'date.dayOfMonth',
  'date.dayUnknown',
  'date.decade',
  'date.endUnknown',
  'date.from',
  'date.season',
  'date.startUnknown',
  'date.uncertain',
  'date.until',
  'describe',
  'filters.searching',
  'kindWith',
  'list.remark',
  'listing.shownOf',
  'live.opened',
  'method.changes.statement',
  'method.mistakes.0',
  'onRecord.cellName',
  'onRecord.otherVoice',
  'onRecord.toldBy',
  'onRecord.under',
  'panel.contextPoint',
  'panel.paragraph',
  'panel.paragraphLong',
  'panel.point',
  'panel.repeated',
  'panel.reportedBy',
  'panelFoot.judgedBy',
  'panelFoot.mentionedBy',
  'panelFoot.toldBy',
  'panelFoot.unnamedOf',
  'people.explain',
  'people.none',
  'people.nothing',
  'people.repeated',
  'people.reportedBy',
  'pictures.filters',
  'previews.contact',
  'previews.inTheseTexts',
  'previews.ofPage',
  'previews.person',
  'previews.pictureOfContact',
  'previews.pictureOfSite',
  'previews.pictureSide',
  'previews.text',
  'previews.when',
  'reader.mark',
  'reader.paragraph',
  'results.title',
  'share.original',
  'share.reportBody',
  'share.reportSubject',
  'sourceNote.licensed',
  'texts.chain',
  'texts.routes.both',
  'timeline.burst.span',
  'timeline.burstLabel',
  'timeline.cluster.expand',
  'timeline.cluster.name',
  'timeline.cluster.spoken',
  'timeline.item',
  'timeline.months',
  'timeline.overview.range',
  'timeline.wheel',
  'views.page',
  'window.empty',
  'window.headline',
  'window.next',
  'window.previous',
  'workbench.add.added',
  'workbench.add.nearlySame',
  'workbench.add.same',
  'workbench.cleaned.backLong',
  'workbench.contacts.relateLong',
  'workbench.head.dayFrom',
  'workbench.head.dayTakenOff',
  'workbench.head.isNew',
  'workbench.head.saved',
  'workbench.keep.conflict.removed',
  'workbench.keep.folderAgain',
  'workbench.keep.folderFailed',
  'workbench.keep.redoOf',
  'workbench.keep.redone',
  'workbench.keep.saved',
  'workbench.keep.unchanged',
  'workbench.keep.undoOf',
  'workbench.keep.undone',
  'workbench.next.relations',
  'workbench.next.text',
  'workbench.refusals.contact-unknown',
  'workbench.refusals.file-too-large',
  'workbench.refusals.file-unreadable',
  'workbench.refusals.files-too-many',
  'workbench.refusals.id-malformed',
  'workbench.refusals.id-taken',
  'workbench.refusals.journal-other-files',
  'workbench.refusals.link-too-long',
  'workbench.refusals.name-malformed',
  'workbench.refusals.name-outside',
  'workbench.refusals.name-twice',
  'workbench.refusals.not-utf8',
  'workbench.refusals.office-missing',
  'workbench.refusals.statement-unknown',
  'workbench.refusals.text-changed',
  'workbench.refusals.text-unknown',
  'workbench.refusals.yaml-broken',
  'workbench.refusals.yaml-unforeseen',
  'workbench.refusals.zip-link',
  'workbench.texts.acceptAllOf',
  'workbench.texts.decideLong',
  'workbench.texts.detailsLong',
  'workbench.texts.done',
  'workbench.texts.lookLong',
  'workbench.texts.removeLong',
  'workbench.texts.removed',
  'workbenchQueue.act.edgeOf',
  'workbenchQueue.act.removePassage',
  'workbenchQueue.form.addTeller',
  'workbenchQueue.form.unknown',
  'workbenchQueue.form.unknownBody',
  'workbenchQueue.left.compareOf',
  'workbenchQueue.live.next',
  'workbenchQueue.live.point',
  'workbenchQueue.live.words',
  'workbenchQueue.mark',
  'workbenchQueue.problem.addPerson',
  'workbenchQueue.problem.inFile',
  'workbenchQueue.relations.byWhy',
  'workbenchQueue.relations.change',
  'workbenchQueue.relations.done',
  'workbenchQueue.relations.point',
  'workbenchQueue.relations.remove',
  'workbenchQueue.who.unnamed',
  'workbenchQueue.withKey',
];

describe('every message', () => {
  it.each(['en', 'fr'] as const)('avoids what its desk avoids (%s)', (language) => {
    for (const word of AVOIDED[language])
      expect(
        ALL.filter((leaf) => word.test(leaf[language])).map((leaf) => `${leaf.path}: ${leaf[language]}`),
        String(word),
      ).toEqual([]);
  });

  it('has no French spacing in English', () => {
    const spaced = ALL.filter(
      ({ en }) => /[ \u00a0\u202f](?:[%…:;!?](?!\S)|»)|« /.test(en) && en.trim().length > 2,
    );
    expect(spaced.map(({ path, en }) => `${path}: ${en}`)).toEqual([]);
  });

  it('groups the digits of every count', () => {
    for (const language of ['en', 'fr'] as const) {
      const ungrouped = ALL.filter((leaf) => /123[34]/.test(leaf[language]))
        .map(({ path }) => path)
        // A reference is names, numbers of versions and dates.
        .filter((path) => !path.startsWith('cite.'));
      expect([...new Set(ungrouped)].toSorted(), language).toEqual(NAMED);
    }
    const grouped = (form: RegExp, language: 'en' | 'fr') => ALL.filter((leaf) => form.test(leaf[language]));
    expect(grouped(/1,23[34]/, 'en').length).toBeGreaterThan(40);
    expect(grouped(/1\u202f23[34]/, 'fr').length).toBeGreaterThan(40);
  });
});
