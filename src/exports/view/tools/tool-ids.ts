/** The tools that an open contact offers beside “Copy”, in their order; apart from their code, since every contact's page names them. */

export const TOOL_IDS = ['cite', 'download', 'embed', 'picture', 'handout', 'classes'] as const;
/** How many of them have a button of their own where there is room; the others share one. */
export const TOOLS_WITH_BUTTON = 3;
export type ToolId = (typeof TOOL_IDS)[number];
