/** The line that says from which texts all statements on a contact are. */

import { expect, it } from 'vitest';
import { libraryOf } from '../corpus-for-tests.ts';
import { open } from './open-panel.tsx';

it('tells two texts of one publisher and day apart by their kind, where that is enough', async () => {
  open('2024-03-05-primerov-sample-call', { library: await libraryOf('tests/fixture/readouts') });
  const line = document.querySelector('.provenance summary');
  expect(line).toHaveTextContent(
    /Sample House \(invented\), 5 March 2024, the American side’s own transcript, in English; Sample House \(invented\), 5 March 2024, the American side’s own official readout, in English/,
  );
  expect(line).not.toHaveTextContent(/Background Press Call/);
});
