/** The content security policy of every built page: nothing runs or loads but what the site itself serves. */

const FROM_THE_SITE = ['script', 'style', 'font', 'img', 'connect', 'worker', 'manifest'].map(
  (kind) => `${kind}-src 'self'`,
);

export const POLICY = ["default-src 'none'", ...FROM_THE_SITE, "base-uri 'none'", "form-action 'none'"].join(
  '; ',
);
