/** The fourteen contacts as `facts.md` dates them: written out here, so that the tests do not depend on the app. */

export interface ExpectedContact {
  readonly id: string;
  /** On the timeline. */
  readonly name: string;
  /** Heading of the panel. */
  readonly title: string;
  /** As titles write it, with the month in full. */
  readonly date: string;
  /** The days that it covers; for the planned one the middle of its month. */
  readonly first: string;
  readonly last: string;
  readonly lane: string;
}

const day = (iso: string) => ({ first: iso, last: iso });

export const CONTACTS: readonly ExpectedContact[] = [
  {
    id: '2016-04-20-nato-russia-council-brussels',
    name: 'NATO–Russia Council, Brussels',
    title: 'NATO–Russia Council',
    date: '20 April 2016',
    ...day('2016-04-20'),
    lane: 'NATO',
  },
  {
    id: '2017-02-16-dunford-gerasimov-baku',
    name: 'Gerasimov–Dunford, Baku',
    title: 'Gerasimov–Dunford meeting',
    date: '16 February 2017',
    ...day('2017-02-16'),
    lane: 'Chiefs of staff',
  },
  {
    id: '2017-03-03-pavel-gerasimov-call',
    name: 'Gerasimov–Pavel',
    title: 'Gerasimov–Pavel call',
    date: '3 March 2017',
    ...day('2017-03-03'),
    lane: 'NATO',
  },
  {
    id: '2017-04-26-moscow-security-conference',
    name: 'Moscow security conference',
    title: 'Moscow security conference',
    date: '26–27 April 2017',
    first: '2017-04-26',
    last: '2017-04-27',
    lane: 'NATO',
  },
  {
    id: '2021-03-31-milley-gerasimov-call',
    name: 'Gerasimov–Milley',
    title: 'Gerasimov–Milley call',
    date: '31 March 2021',
    ...day('2021-03-31'),
    lane: 'Chiefs of staff',
  },
  {
    id: '2021-03-31-us-outreach-to-russia',
    name: 'American outreach',
    title: 'American outreach to Russia',
    date: 'about 31 March 2021',
    ...day('2021-03-31'),
    lane: 'Other or unknown',
  },
  {
    id: '2021-06-16-biden-putin-geneva-summit',
    name: 'Putin–Biden summit, Geneva',
    title: 'Putin–Biden summit',
    date: '16 June 2021',
    ...day('2021-06-16'),
    lane: 'Presidents',
  },
  {
    id: '2021-09-22-milley-gerasimov-finland',
    name: 'Gerasimov–Milley, Finland',
    title: 'Gerasimov–Milley meeting',
    date: '22 September 2021',
    ...day('2021-09-22'),
    lane: 'Chiefs of staff',
  },
  {
    id: '2021-11-23-milley-gerasimov-call',
    name: 'Gerasimov–Milley',
    title: 'Gerasimov–Milley call',
    date: '23 November 2021',
    ...day('2021-11-23'),
    lane: 'Chiefs of staff',
  },
  {
    id: '2021-12-02-blinken-lavrov-stockholm',
    name: 'Lavrov–Blinken, Sweden',
    title: 'Lavrov–Blinken meeting',
    date: '2 December 2021',
    ...day('2021-12-02'),
    lane: 'Foreign ministries',
  },
  {
    id: '2021-12-biden-putin-planned-contact',
    name: 'Putin–Biden video call',
    title: 'Planned Putin–Biden video call',
    date: 'about December 2021',
    first: '2021-12-12',
    last: '2021-12-20',
    lane: 'Presidents',
  },
  {
    id: '2023-03-15-austin-shoigu-call',
    name: 'Shoigu–Austin',
    title: 'Shoigu–Austin call',
    date: '15 March 2023',
    ...day('2023-03-15'),
    lane: 'Defence ministers',
  },
  {
    id: '2024-06-24-us-ambassador-summoned-moscow',
    name: 'US ambassador summoned',
    title: 'US ambassador summoned',
    date: '24 June 2024',
    ...day('2024-06-24'),
    lane: 'Foreign ministries',
  },
  {
    id: '2024-06-25-austin-belousov-call',
    name: 'Belousov–Austin',
    title: 'Belousov–Austin call',
    date: '25 June 2024',
    ...day('2024-06-25'),
    lane: 'Defence ministers',
  },
];

/** The contact of this id; throws on a typo in a test. */
export function contact(id: string): ExpectedContact {
  const found = CONTACTS.find((own) => own.id === id);
  if (!found) throw new Error(`no such contact: ${id}`);
  return found;
}
