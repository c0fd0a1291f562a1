/** The queue of drafts in English; fetched with it. */

export const workbenchQueue = {
  title: 'Drafts to decide',
};

export type WorkbenchQueueMessages = typeof workbenchQueue;
