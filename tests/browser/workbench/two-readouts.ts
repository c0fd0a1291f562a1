/** What is pasted in the tests of the workbench: two readouts of one call, told again in our own words. */

export const KREMLIN = `Telephone conversation with US President Joseph Biden
31 December 2021
http://en.kremlin.ru/events/president/news/67487

On December 30, Vladimir Putin spoke by telephone with US President Joseph Biden.
The conversation was about security guarantees. Joseph Biden stressed that Washington would put no missiles in Ukraine. Vladimir Putin warned that more sanctions would be a grave mistake.
The conversation was frank.
`;

export const WHITE_HOUSE = `---
title: "Statement on President Biden’s Call with President Putin"
source_url: https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2021/12/30/statement/
date: '2021-12-30'
---

President Biden spoke today with President Vladimir Putin of Russia.
He made clear that the United States would respond if Russia invades Ukraine.
The tone of the conversation was serious.

\\###
`;
