export const PAGES_DIR: string;
export function buildPages(dir?: string): Promise<void>;
