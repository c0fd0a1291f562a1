/** What there is to do for a site, as tasks that this thread or another can perform. */

/**
 * @typedef {import('../render-files.tsx').SiteRequest} SiteRequest
 * @typedef {import('../render-files.tsx').Written} Written
 * @typedef {import('../data/write-data.ts').DataRequest} DataRequest
 *
 * @typedef {object} Tasks
 * @property {(request: DataRequest) => Promise<void>} data Compiles the texts and writes the data.
 * @property {(request: SiteRequest) => Promise<number>} open Opens the written data, which the next two need; how many pages there are.
 * @property {() => Promise<void>} shared Writes the files that there is one of.
 * @property {(range: { from: number, to: number }) => Promise<Written>} pages Writes some pages.
 */

/**
 * @param {string} renderer The URL of the module that renders.
 * @returns {Promise<Tasks>}
 */
export async function loadTasks(renderer) {
  /** @type {typeof import('../render-files.tsx')} */
  const { openSite, writeData } = await import(renderer);
  /** @type {import('../render-files.tsx').OpenSite | undefined} */
  let site;
  const opened = () => {
    if (!site) throw new Error('no site is open');
    return site;
  };
  return {
    data: writeData,
    open: async (request) => {
      site = await openSite(request);
      return site.pages;
    },
    shared: async () => opened().writeShared(),
    pages: async ({ from, to }) => opened().writePages(from, to),
  };
}
