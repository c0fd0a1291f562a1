/** Makes a picture of what is in view: one comparison, the timeline, or who is on record; as SVG, and as PNG. */

import { useContext, useEffect, useMemo, useState } from 'react';
import { DraftedContext } from '../../../comparison/drafted.ts';
import { panelFootMessages } from '../../../comparison/panel-foot-messages.ts';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import type { ViewState } from '../../../link/view-state.ts';
import { writeLink } from '../../../link/write-link.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import type { Contact } from '../../../model/contact.ts';
import { useViewStore } from '../../../navigation/ViewStoreContext.ts';
import { ContactSet } from '../../../selection/contact-set.ts';
import { pairAccounts } from '../../../selection/pair-accounts.ts';
import { pointName } from '../../comparison-words.ts';
import { pictureMessages } from '../../picture-messages.ts';
import { drawScene } from '../../pictures/canvas.ts';
import { comparisonPicture, pointsIn } from '../../pictures/comparison-picture.ts';
import { FORMATS, type FormatName, type PictureContext } from '../../pictures/context.ts';
import { onRecordPicture } from '../../pictures/on-record-picture.ts';
import { paletteOf, type Theme } from '../../pictures/palette.ts';
import type { Scene } from '../../pictures/scene.ts';
import { sceneFile, sceneMarkup } from '../../pictures/svg.ts';
import { timelinePicture } from '../../pictures/timeline-picture.ts';
import type { Types } from '../../pictures/typefaces.ts';
import { saveFile } from '../../save-file.ts';
import { sourceLines } from '../../source-note.ts';
import { sourceNoteMessages } from '../../source-note-messages.ts';
import { ShownContext } from '../ShownContext.ts';
import { useSourceNote } from '../use-source-note.ts';
import { fontDataFor, loadTypes } from './picture-fonts.ts';
import type { ToolProps } from './tools.ts';
import '../take-away-form.css';
import './picture-tool.css';

const KINDS = ['comparison', 'timeline', 'onRecord'] as const;
type Kind = (typeof KINDS)[number];
const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];
/** No id of a point is empty. */
const ALL = '';
const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function PictureTool({ contact }: ToolProps) {
  const { language } = useI18n();
  const own = pictureMessages.of(language);
  const store = useViewStore();
  const [state] = useState(() => store.getState().view);
  const kinds = KINDS.filter((one) => one !== 'comparison' || contact !== undefined);
  const [kind, setKind] = useState<Kind>(
    contact ? 'comparison' : state.view === 'on-record' ? 'onRecord' : 'timeline',
  );
  const [format, setFormat] = useState<FormatName>('wide');
  const [theme, setTheme] = useState<Theme>('light');
  const [translations, setTranslations] = useState(true);
  const [said, setSaid] = useState('');
  const types = useTypes();
  const { make, context } = useMaker(contact, state);
  const [point, setPoint] = useState(ALL);
  const pointNames = usePointNames(contact, own.allPoints);
  const points = Object.keys(pointNames);
  const scene = useMemo(
    () => (types ? make({ kind, format, translations, point }, context(kind, theme, types)) : undefined),
    [make, context, kind, format, theme, translations, point, types],
  );
  const subject = [contact?.id, ...(point === ALL ? [] : [point])].join('-');
  const name = `readouts-${kind === 'comparison' && contact ? subject : kind.toLowerCase()}-${format}`;
  const save = (saving: Promise<void>) => {
    setSaid(own.making);
    saving.then(
      () => setSaid(own.made),
      () => setSaid(own.failed),
    );
  };
  return (
    <div className="take-away-body">
      <div className="picture-options">
        <Choice label={own.kind} value={kind} values={kinds} names={own.kinds} onValue={setKind} />
        {kind === 'comparison' && (
          <Choice label={own.point} value={point} values={points} names={pointNames} onValue={setPoint} />
        )}
        <Choice
          label={own.format}
          value={format}
          values={FORMAT_NAMES}
          names={own.formats}
          onValue={setFormat}
        />
        <Choice label={own.theme} value={theme} values={THEMES} names={own.themes} onValue={setTheme} />
      </div>
      {kind === 'comparison' && (
        <label className="take-away-tick">
          <input
            type="checkbox"
            checked={translations}
            onChange={(event) => setTranslations(event.currentTarget.checked)}
          />
          <span>{own.translations}</span>
        </label>
      )}
      {scene && types && (
        <p className="take-away-acts">
          <button type="button" className="button is-solid" onClick={() => save(savePng(scene, name))}>
            {own.png}
          </button>
          <button
            type="button"
            className="button is-line"
            onClick={() => save(saveSvg(scene, context(kind, theme, types), name))}
          >
            {own.svg}
          </button>
          <output>{said}</output>
        </p>
      )}
      <p className="take-away-note">{own.intro}</p>
      {scene && (
        <div
          className="picture-preview"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: `svg.ts` escapes all that is from data
          dangerouslySetInnerHTML={{ __html: sceneMarkup(scene) }}
        />
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onValue: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, names, onValue }: ChoiceProps<T>) {
  return (
    <label className="take-away-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen) onValue(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All of them, or one: “3. Ukraine”. */
function usePointNames(contact: Contact | undefined, all: string): Readonly<Record<string, string>> {
  const i18n = useI18n();
  const library = useLibrary();
  return useMemo(() => {
    const rows = contact ? pointsIn(pairAccounts(library, contact)) : [];
    return Object.fromEntries([
      [ALL, all],
      ...rows.map(({ number, point }) => [point, `${number}. ${pointName(point, { library, i18n })}`]),
    ]) as Record<string, string>;
  }, [contact, all, library, i18n]);
}

function useTypes(): Types | undefined {
  const [types, setTypes] = useState<Types>();
  useEffect(() => {
    let gone = false;
    void loadTypes().then((loaded) => {
      if (!gone) setTypes(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return types;
}

/** Draws what is in view, and gives what it is drawn with. */
function useMaker(contact: Contact | undefined, state: ViewState) {
  const i18n = useI18n();
  const library = useLibrary();
  const noteOf = useSourceNote();
  const { unconfirmed, both } = useContext(DraftedContext);
  const filtered = useContext(ShownContext);
  return useMemo(() => {
    const { language } = i18n;
    const { contact: _, text: __, read: ___, statement: ____, compare: _____, ...view } = state;
    const shown = filtered ?? ContactSet.all(library.contactIndex);
    const linkOf = (kind: Kind) =>
      writeLink(
        kind === 'comparison'
          ? { language, contact: contact?.id }
          : { ...view, view: kind === 'timeline' ? 'timeline' : 'on-record' },
        { shared: true },
      );
    return {
      context: (kind: Kind, theme: Theme, types: Types): PictureContext => ({
        library,
        i18n,
        own: pictureMessages.of(language),
        foot: panelFootMessages.of(language),
        noteWords: sourceNoteMessages.of(language),
        note: noteOf(linkOf(kind)),
        colours: paletteOf(theme),
        types,
        unconfirmed: unconfirmed && ((id) => unconfirmed(id, language)),
        both: both?.(language),
      }),
      make: (
        {
          kind,
          format,
          translations,
          point,
        }: { kind: Kind; format: FormatName; translations: boolean; point: string },
        context: PictureContext,
      ): Scene | undefined => {
        const size = FORMATS[format];
        if (kind === 'comparison')
          return contact && comparisonPicture(contact, size, translations, context, point);
        const { window, filters } = state;
        return kind === 'timeline'
          ? timelinePicture({ shown, window, filters }, size, context)
          : onRecordPicture({ shown, filters }, size, context);
      },
    };
  }, [i18n, library, noteOf, unconfirmed, both, filtered, contact, state]);
}

async function saveSvg(scene: Scene, { note, noteWords, i18n }: PictureContext, name: string): Promise<void> {
  const fonts = await fontDataFor(scene);
  saveFile(
    `${name}.svg`,
    'image/svg+xml',
    sceneFile(scene, fonts, sourceLines(note, noteWords, i18n.messages)),
  );
}

async function savePng(scene: Scene, name: string): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width;
  canvas.height = scene.height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('no canvas');
  drawScene(scene, drawing, 1);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('the canvas is too large for this browser');
  saveFile(`${name}.png`, 'image/png', png);
}
