/** What the compiler finds wrong or doubtful, and what to do, in English; fetched once there is a problem to show. */

export const problemWords = {
  // Who says what.
  'teller-missing':
    'An account of a side names no speaker and no institution of that side. Choose one of them.',
  'teller-unnamed':
    'No speaker of these words is named. Choose a speaker or an institution, or say that it is the text’s own mention.',
  'voice-not-person':
    'Relayed words are those of a person, not of a side or an institution. Choose the person, or none.',
  'teller-of-other-side':
    'The speaker or institution is of another side than the statement. Correct one of the two.',
  'chain-root-other':
    'The reporting chain begins with somebody else than the speaker. Correct the speaker, or the chain in the file.',
  'chain-root-left-out':
    'The reporting chain of the text begins with somebody else than the speaker. Check who says these words.',
  'side-not-party':
    'A side gives an account of a contact to which it is not a party. Add it to the parties, or make its words a related remark.',
  'bearing-of-other-side':
    'For one contact, this statement is credited to a side that does not make it. Choose the side again.',
  'unnamed-without-office': 'An unnamed official needs an institution. Choose it.',
  'basis-of-nobody':
    'The file says how the speaker of these words is known, but no speaker is named. Choose one.',
  'text-teller-missing':
    'It is not said whose text this is. Name its institution or speaker at the head of the file.',
  'text-teller-unwanted':
    'A news text or a document reports what others say, and has no speaker of its own. Take the speaker out of the head of the file, or change the kind of text.',
  'points-without-contact': 'This statement has a point, but no contact. Choose the contact.',
  'points-beside-bearings': 'The file says twice what this statement is about. Keep one of the two.',
  'again-of-other':
    'The text repeats this statement, and there the words seem to be somebody else’s. Make them a statement of their own.',
  'claim-for-both':
    'These words speak for both sides and are credited to one alone. In the file, “onBehalfOf” names the other.',
  'question-credited':
    'These words are in a question, and are credited to who answers. Choose who asks, or take the statement out and make the words background.',

  // How accounts compare.
  'relation-missing':
    'Both sides have an account on one point. How they compare is not said yet. Compare them.',
  'relation-of-several-texts':
    'One comparison of a whole point is also of what a further text says. If that is not meant, compare the statements one by one.',
  'relation-leaves-out':
    'On a point that both sides speak of, no comparison names some of the words. Add one if the other account has them too.',
  'relation-twice':
    'One point has two comparisons, and not both name their statements. Remove one, or compare the statements one by one.',
  'relation-without-accounts':
    'A comparison is left on a point that only one side speaks about. Remove the comparison.',
  'relation-of-other':
    'A comparison names a statement that is not about this point. Remove the comparison, then compare again.',
  'denial-without-conflict':
    'One statement denies another, and no comparison says that they conflict. Compare the two.',
  'reason-in-one-language':
    'The reason for a comparison is in one language alone, and all readers see that one. Add the other.',

  // Words of the text.
  'words-absent': 'These words are not in the text. Choose them in the text.',
  'words-across-paragraphs': 'These words run across two paragraphs. Choose a passage in each.',
  'words-differ-unseen':
    'These words differ from the text in a character that cannot be seen. Choose them in the text.',
  'neighbours-absent':
    'These words are in the text, but not beside the words that were to show where. Choose them in the text.',
  'words-twice': 'These words occur more than once in the text. Choose the right ones in the text.',
  'occurrence-absent':
    'These words occur fewer times in the text than the file says. Choose the right ones in the text.',
  'pieces-adjacent': 'Two passages have nothing but a space between them. Make them one.',
  'sentence-unaccounted':
    'No statement covers this sentence, and it is not background. Add a statement, or make the sentence background.',
  'clause-unaccounted':
    'A part of this sentence is covered by no statement. Extend the words of one, or add another.',
  'translation-missing': 'These words need an English translation. Add one.',
  'translation-unpaired': 'A quotation mark of the translation has no other half. Add it.',

  // Contacts.
  'contact-without-bearing': 'No accepted statement is about this contact yet. Accept one.',
  'one-account': 'Only one side has an account of this contact. Add a text of the other if there is one.',
  'party-without-side':
    'Neither Russia nor the US nor NATO is a party to this contact. Add at least one of them.',
  'party-newsroom': 'A newsroom is named as a party to a contact. Take it out of the parties.',
  'days-without-reason': 'The sides date this contact differently, and no note says why. Check the days.',
  'date-without-words':
    'No words of a text give the date of this contact. It is shown as known from other sources.',
  'person-not-named':
    'The texts do not name a person as taking part in this contact. Check who took part; the name is shown as known from other sources.',
  'place-not-named':
    'The texts do not name the place of this contact. It is shown as known from other sources.',
  'date-malformed': 'This is not a date. Write for example 2021-12-30, 2021-12 or 2021-12-30/2022-01-02.',
  'date-with-hour': 'This date has an hour. Write the day alone.',
  'date-out-of-range':
    'This date ends before it begins, or lies before 1900 or after 2100. Check the digits.',
  'day-malformed': 'This is not a day. Write for example 2021-12-30.',

  // What is missing, or known by no such name.
  'reference-unknown':
    'Something is referred to that the corpus does not have. Add it, or choose something else.',
  'key-missing': 'Something that is needed is missing here. The details name it.',
  'value-empty': 'Something that is needed is empty here. The details name it.',
  'value-too-long': 'There is more here than fits. Shorten it.',
  'type-wrong': 'Something here is not written as it has to be. The details say how to write it.',
  'id-twice': 'Two entries have the same id. Choose another for the newer one.',
  'id-too-long': 'The name of this file is longer than an id may be. Shorten it, or give the text an id.',
  'id-is-alias': 'This id and an earlier id of another entry are the same. Choose another.',

  // Files that were written by hand.
  'yaml-broken':
    'The file cannot be read from this line on. Correct the line in an editor, then open the file again.',
  'key-unknown': 'The file has a key that is not known and would be ignored. Correct it, or take it out.',
  'value-cut':
    'A comma has cut off the rest of a value in the file. Put the whole value between quotation marks.',
  'value-commented':
    'In the file, what follows a “#” is taken for a comment and lost. Put the whole value between quotation marks.',
  'value-marked':
    'In the file, a word that begins with “&” or “!” is lost. Put the whole value between quotation marks.',
  'character-halved': 'The file has half of a character, which cannot be shown. Write the whole character.',
  'file-not-read':
    'This file is not read: its name has to end in .txt or .yaml, in small letters. Rename it.',
  'file-in-folder': 'This file is not read where it is. Move it out of its folder, to the other texts.',
  'file-twice': 'Two files have the same name, with its accents encoded in two ways. Keep the right one.',
  'text-empty': 'This text is empty. Remove it, or paste the text again.',
  'text-annotated-twice': 'Two annotations are of the same text. Keep one of them.',
  'text-without-annotation': 'This text has no annotation and is left out. Paste it as a text of its own.',
  'annotation-without-text':
    'The text of this annotation is missing. Open its .txt file too, or correct the name in the annotation.',
  'path-outside': 'This annotation names a text in another folder. Name a file of the same folder.',
  'not-utf8': 'This file is not UTF-8 text. Save it as UTF-8, then open it again.',
  'file-too-large': 'This text is larger than 1 MB. Split it into several texts.',
  'registry-too-large': 'This list is larger than 1 MB. Split it into several files.',
  'registry-missing': 'A file that the annotations refer to is missing. Open it too.',
  'folder-empty': 'There is no text yet. Paste one.',
  'folder-unannotated': 'No text has an annotation yet. Paste each as a text of its own.',

  // Points, kinds, levels, channels and voices of a corpus' own.
  'term-in-base-list': 'A term of your own is in the base list already. Use that one, or choose another id.',
  'term-place-unknown': 'A term of your own is placed beside one that does not exist. Name one that does.',
  'term-place-twice': 'A term of your own is placed both before and after another. Keep one of the two.',
  'terms-too-many': 'A list has more terms than it may have. Leave some out.',
};

export type ProblemWords = typeof problemWords;
