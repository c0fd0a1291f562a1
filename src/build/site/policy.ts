/** The content security policy of every built page: nothing runs, loads or is framed but what the site itself serves. Others may frame it. */

const FROM_THE_SITE = ['script', 'style', 'font', 'img', 'connect', 'worker', 'manifest', 'frame'].map(
  (kind) => `${kind}-src 'self'`,
);

export const POLICY = ["default-src 'none'", ...FROM_THE_SITE, "base-uri 'none'", "form-action 'none'"].join(
  '; ',
);
