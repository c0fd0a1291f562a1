/** The worked examples of the page, which tests run as they are. Pure. */

/** `data`: the address of the folder of the data, with a last slash. */
export function scriptExample(data: string): string {
  return `const response = await fetch('${data}corpus.json');
const corpus = await response.json();
const missing = corpus.contacts.flatMap((contact) =>
  contact.parties
    .filter((side) => !contact.onRecord.includes(side))
    .map((side) => ({ day: contact.dating.edtf, title: contact.title.en, side })),
);
console.table(missing);
console.log(\`\${missing.length} accounts missing, version \${corpus.hash}\`);`;
}

/** An account that declines some details is one too: its code begins like that of any other. */
export function queryExample(data: string): string {
  return `SELECT point_name_en AS point,
       count(*) FILTER (WHERE cell_ru LIKE 'account%') AS ru,
       count(*) FILTER (WHERE cell_us LIKE 'account%') AS us,
       count(*) FILTER (WHERE cell_nato LIKE 'account%') AS nato
FROM '${data}contacts.parquet'
GROUP BY point_name_en
ORDER BY ru + us + nato DESC, point_name_en;`;
}
