/** The way to the data, for which the navigation has no room. */

import { ViewLink } from '../navigation/ViewLink.tsx';
import { useTextsMessages } from './texts-messages.ts';

export function DataLink() {
  const { data } = useTextsMessages();
  return (
    <p className="texts-data">
      <ViewLink to={{ view: 'data', page: undefined }}>{data}</ViewLink>
    </p>
  );
}
