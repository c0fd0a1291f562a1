/** Plain vis-timeline as its documentation shows it, over the same invented contacts: to measure beside. */

// biome-ignore lint/style/noRestrictedImports: as its documentation shows it
import { DataSet } from 'vis-data/standalone';
// biome-ignore lint/style/noRestrictedImports: as its documentation shows it
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { inventContent, LEVELS } from './invented.ts';

const count = Number(new URLSearchParams(location.search).get('contacts') ?? 14);
const { columns, describe: itemAt } = inventContent(count);
const items = new DataSet(
  Array.from(columns.ids, (id, index) => ({
    id,
    group: columns.lane[index],
    content: itemAt(index).name[0]?.text ?? '',
    start: new Date(columns.at[index] ?? 0).toISOString().slice(0, 10),
  })),
);
const groups = new DataSet(LEVELS.map((content, id) => ({ id, content })));
const container = document.querySelector<HTMLElement>('#root');
if (container) new Timeline(container, items, groups, {});
