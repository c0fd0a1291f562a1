/**
 * Published links and the view that each must mean, for good. A later format keeps them through its migrations.
 * Never change a line; add one when a new format is published.
 */

import { NO_FILTERS, type ViewState } from '../../src/link/view-state.ts';

type Golden = readonly [link: string, state: Partial<ViewState>];

export const GOLDEN_LINKS: readonly Golden[] = [
  ['/', {}],
  ['/contacts/2024-06-25-austin-belousov-call', { contact: '2024-06-25-austin-belousov-call' }],
  [
    '/contacts/2024-06-25-austin-belousov-call?view=timeline&v=1#vn-austin-initiated',
    { contact: '2024-06-25-austin-belousov-call', statement: 'vn-austin-initiated' },
  ],
  [
    '/contacts/2021-03-31-milley-gerasimov-call?view=timeline&from=2021-01-01&to=2021-12-31&v=1',
    { contact: '2021-03-31-milley-gerasimov-call', window: { from: '2021-01-01', to: '2021-12-31' } },
  ],
  ['/?from=2021-01-01&to=2022-06-30&v=1', { window: { from: '2021-01-01', to: '2022-06-30' } }],
  ['/?side=ru~us&v=1', { filters: { ...NO_FILTERS, side: ['ru', 'us'] } }],
  [
    '/?kind=call~video-call&level=presidents&v=1',
    { filters: { ...NO_FILTERS, kind: ['call', 'video-call'], level: ['presidents'] } },
  ],
  ['/?person=gerasimov~milley&v=1', { filters: { ...NO_FILTERS, person: ['gerasimov', 'milley'] } }],
  [
    '/?point=initiative~ukraine&status=held&v=1',
    { filters: { ...NO_FILTERS, point: ['initiative', 'ukraine'], status: ['held'] } },
  ],
  ['/?text=la-presse-2021-11-23&v=1', { filters: { ...NO_FILTERS, text: ['la-presse-2021-11-23'] } }],
  ['/?relation=agree~emphasis&v=1', { filters: { ...NO_FILTERS, relation: ['agree', 'emphasis'] } }],
  [
    '/?silence=account~declines~left-open~point~remark&v=1',
    { filters: { ...NO_FILTERS, silence: ['account', 'declines', 'left-open', 'point', 'remark'] } },
  ],
  [
    '/?silence=account-ru~account-us-nato&v=1',
    { filters: { ...NO_FILTERS, silence: ['account-ru', 'account-us-nato'] } },
  ],
  ['/?relayed=ru~us-nato&v=1', { filters: { ...NO_FILTERS, relayed: ['ru', 'us-nato'] } }],
  ['/?both=1&v=1', { filters: { ...NO_FILTERS, both: true } }],
  ["/?q=livraison+d'armes&v=1", { filters: { ...NO_FILTERS, q: "livraison d'armes" } }],
  [
    '/contacts/2017-03-03-pavel-gerasimov-call?view=timeline&from=2016-01-01&to=2018-12-31&side=ru&level=alliance&both=1&q=Otan&v=1#le-alliance-initiative',
    {
      contact: '2017-03-03-pavel-gerasimov-call',
      statement: 'le-alliance-initiative',
      window: { from: '2016-01-01', to: '2018-12-31' },
      filters: { ...NO_FILTERS, side: ['ru'], level: ['alliance'], both: true, q: 'Otan' },
    },
  ],
  ['/fr', { language: 'fr' }],
  ['/fr/on-record', { language: 'fr', view: 'on-record' }],
  [
    '/fr/contacts/2024-06-25-austin-belousov-call?view=timeline&v=1#vn-austin-initiated',
    { language: 'fr', contact: '2024-06-25-austin-belousov-call', statement: 'vn-austin-initiated' },
  ],
  [
    '/fr/list?from=2021-01-01&to=2021-12-31&sort=-kind&side=ru&q=Ukraine&v=1',
    {
      language: 'fr',
      view: 'list',
      window: { from: '2021-01-01', to: '2021-12-31' },
      sort: { by: 'kind', descending: true },
      filters: { ...NO_FILTERS, side: ['ru'], q: 'Ukraine' },
    },
  ],
  [
    '/fr/contacts/2021-11-23-milley-gerasimov-call?view=timeline&read=la-presse-2021-11-23&v=1',
    { language: 'fr', contact: '2021-11-23-milley-gerasimov-call', read: 'la-presse-2021-11-23' },
  ],
  ['/list/2', { view: 'list', page: 2 }],
  ['/fr/on-record/3', { language: 'fr', view: 'on-record', page: 3 }],
  ['/texts/page/2', { view: 'texts', page: 2 }],
  [
    '/contacts/2021-03-31-milley-gerasimov-call?view=list&page=2&v=1',
    { contact: '2021-03-31-milley-gerasimov-call', view: 'list', page: 2 },
  ],
  ['/?party=ua&v=1', { filters: { ...NO_FILTERS, party: ['ua'] } }],
  ['/fr/texts/la-presse-2021-11-23', { language: 'fr', view: 'texts', text: 'la-presse-2021-11-23' }],
  ['/add', { view: 'add' }],
  ['/fr/add', { language: 'fr', view: 'add' }],
  ['/data', { view: 'data' }],
  ['/fr/data', { language: 'fr', view: 'data' }],
  ['/people', { view: 'people' }],
  ['/fr/people/page/2', { language: 'fr', view: 'people', page: 2 }],
  ['/people/gerasimov', { view: 'person', person: 'gerasimov' }],
  ['/fr/people/milley/2', { language: 'fr', view: 'person', person: 'milley', page: 2 }],
  [
    '/contacts/2021-03-31-milley-gerasimov-call?view=person&who=gerasimov&page=2&v=1',
    { contact: '2021-03-31-milley-gerasimov-call', view: 'person', person: 'gerasimov', page: 2 },
  ],
  [
    '/fr/texts/la-presse-2021-11-23?view=person&who=gerasimov&v=1',
    { language: 'fr', text: 'la-presse-2021-11-23', view: 'person', person: 'gerasimov' },
  ],
  [
    '/contacts/2021-03-31-milley-gerasimov-call?view=timeline&compare=2021-11-23-milley-gerasimov-call&v=1',
    { contact: '2021-03-31-milley-gerasimov-call', compare: '2021-11-23-milley-gerasimov-call' },
  ],
  ['/?embed=1&v=1', { embed: true }],
  [
    '/fr/contacts/2024-06-25-austin-belousov-call?view=timeline&embed=1&v=1#vn-austin-initiated',
    {
      language: 'fr',
      contact: '2024-06-25-austin-belousov-call',
      statement: 'vn-austin-initiated',
      embed: true,
    },
  ],
  [
    '/contacts/2024-06-25-austin-belousov-call?view=timeline&class=1&v=1',
    { contact: '2024-06-25-austin-belousov-call', classMode: true },
  ],
];
