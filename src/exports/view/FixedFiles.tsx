/** The files of the whole corpus, with their addresses and sizes, and examples that read them. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useOrigin } from '../../navigation/use-origin.ts';
import { useDataMessages } from '../data/data-messages.ts';
import { queryExample, scriptExample } from '../data/examples.ts';

export function FixedFiles() {
  const { fixed, examples, size } = useDataMessages();
  const { files } = useLibrary();
  const data = useDataAddress();
  if (files.length === 0) return null;
  return (
    <>
      <section aria-labelledby="data-fixed">
        <h2 id="data-fixed">{fixed.title}</h2>
        <p>{fixed.explain}</p>
        <table className="data-table is-files">
          <thead>
            <tr>
              <th scope="col">{fixed.address}</th>
              <th scope="col">{fixed.bytes}</th>
              <th scope="col">{fixed.what}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(([name, bytes]) => (
              <tr key={name}>
                <th scope="row">
                  <a href={data + name} translate="no">
                    {data + name}
                  </a>
                </th>
                <td>{size(bytes)}</td>
                <td>{fixed.files[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="data-examples">
        <h2 id="data-examples">{examples.title}</h2>
        <p>{examples.explain}</p>
        <Example title={examples.script} code={scriptExample(data)} />
        {files.some(([name]) => name === 'contacts.parquet') && (
          <Example title={examples.query} code={queryExample(data)} />
        )}
      </section>
    </>
  );
}

function Example({ title, code }: { readonly title: string; readonly code: string }) {
  return (
    <figure className="data-example">
      <figcaption>{title}</figcaption>
      <pre translate="no">
        <code>{code}</code>
      </pre>
    </figure>
  );
}

function useDataAddress(): string {
  const { base } = useNavigation();
  return `${useOrigin()}${base}/data/`;
}
