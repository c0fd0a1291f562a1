/** The route by which words came into a text, one line per voice; each link shows how it is known. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Text } from '../model/corpus.ts';
import type { Voice } from '../model/voices.ts';
import { commonLanguages, isDirect, machineSteps } from '../selection/chain-of.ts';
import { ByBasis } from '../ui/Uncertain.tsx';
import { useReaderMessages } from './reader-messages.ts';
import './chains.css';

interface Props {
  readonly text: Text;
  readonly only?: readonly Voice[];
  /** Its accessible name, where one page has several. */
  readonly label?: string;
}

/** Folded to a line that names its voices: above a text, the words come first. */
export function FoldedChains({ text, only }: Omit<Props, 'label'>) {
  const { messages } = useI18n();
  const own = useReaderMessages();
  const { title } = own.chain;
  const voices = useVoicesOf(text, only);
  if (voices.length === 0) return null;
  const byMachine = voices.flatMap((voice) => machineSteps(text.chains[voice] ?? []));
  const { from, into } = commonLanguages(byMachine);
  return (
    <details className="folded-chains">
      <summary>
        {title + messages.colon}
        {voices.map((voice) => messages.sides[voice] ?? voice).join(', ')}
        {byMachine.length > 0 && messages.semicolon + messages.panel.machine(from, into)}
      </summary>
      <Chains text={text} {...(only && { only })} />
    </details>
  );
}

export function Chains({ text, only, label }: Props) {
  const { messages, localize } = useI18n();
  const own = useReaderMessages();
  const voices = useVoicesOf(text, only);
  return (
    <section className="chains" aria-label={label ?? own.chain.title}>
      {voices.map((voice) => {
        const chain = text.chains[voice] ?? [];
        return (
          <div key={voice} className="chain-row">
            <b>{sentence(messages.sides[voice] ?? voice)}</b>
            <ol>
              {chain.map(({ who, by, language, basis }, index) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: the links of one chain never change places
                  key={index}
                  className={chain[index + 1] ? `then-${chain[index + 1]?.basis}` : 'is-last'}
                >
                  <span className="chain-who">{localize(who)}</span>
                  <ByBasis basis={basis}>
                    {by === 'machine' &&
                      messages.panel.machine(chain[index - 1]?.language, language) + messages.colon}
                    {voice === text.teller?.side && isDirect(text, chain)
                      ? messages.panel.direct
                      : own.chain.bases[basis]}
                  </ByBasis>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

function useVoicesOf(text: Text, only: readonly Voice[] | undefined): readonly Voice[] {
  return useLibrary().contactIndex.vocabulary.voices.filter(
    (voice) => text.chains[voice] && (only === undefined || only.includes(voice)),
  );
}
