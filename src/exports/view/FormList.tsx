/** The files that can be made of some contacts: each with a sentence, a button, and below it what became of it. */

import { useI18n } from '../../messages/I18nContext.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { FORM_IDS } from '../data/form-ids.ts';
import { type FileWork, type Ordered, useFileWork } from './use-file-work.ts';

/** `ordered` is asked for when a button is pressed: the link names what is in view then. */
export function FormList({ ordered }: { readonly ordered: () => Ordered }) {
  const own = useDataMessages();
  const { work, make, cancel } = useFileWork();
  const isBusy = work?.kind === 'progress';
  return (
    <ul className="data-forms">
      {FORM_IDS.map((form) => {
        const { name, what } = own.forms[form];
        const here = work?.form === form ? work : undefined;
        return (
          <li key={form}>
            <div>
              <h3>{name}</h3>
              <p>{what}</p>
            </div>
            {isBusy && here ? (
              <button type="button" className="button is-line" onClick={cancel}>
                {own.make.cancel}
              </button>
            ) : (
              <button
                type="button"
                className="button is-line"
                aria-label={own.make.button(name)}
                onClick={() => make(form, ordered())}
              >
                {own.make.short}
              </button>
            )}
            <Outcome work={here} />
          </li>
        );
      })}
    </ul>
  );
}

function Outcome({ work }: { readonly work: FileWork | undefined }) {
  const { make, size } = useDataMessages();
  const { messages } = useI18n();
  const words = () => {
    switch (work?.kind) {
      case undefined:
        return '';
      case 'progress':
        return make[work.step](work.done, work.all);
      case 'made':
        return make.made(work.name, size(work.bytes));
      case 'missing':
        return make.missing(work.count, work.all);
      case 'outdated':
      case 'failed':
      case 'cancelled':
        return make[work.kind];
    }
  };
  return (
    <div className="data-outcome">
      {work?.kind === 'progress' && (
        <progress max={Math.max(1, work.all)} value={work.done} aria-label={messages.views.loading} />
      )}
      {/* Each step is read out by itself: the progress says how far it is. */}
      <output>{words()}</output>
    </div>
  );
}
