/** How a frame reports its height to its host, in the two formats that hosts know. Pure. */

/** The format that AMP and similar hosts read. */
interface EmbedSize {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

/** The second is a string: blogs and readers that take embedded pages in parse it. `src` is the address of the frame. */
export function heightMessages(height: number, src: string): readonly [EmbedSize, string] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
  ];
}
