/** Notifies the other tabs of a newer version of the corpus. */

export interface Tabs {
  announce(version: number): void;
  follow(listener: (version: number) => void): void;
  close(): void;
}

export function openTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name);
  return {
    announce: (version) => channel.postMessage(version),
    follow: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'number') listener(data);
      }),
    close: () => channel.close(),
  };
}
