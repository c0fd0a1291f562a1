/** Lines in English that are parts of a page: regular expressions of whole lines. */

import type { PageLines } from '../../head/page-furniture.ts';

export const PAGE_LINES: PageLines = {
  share:
    'share( (this( (article|page|story|post))?|on .{1,20}|via .{1,20}))?|e-?mail( this( (article|page))?)?|copy (the )?(link|url)|send',
  print: 'print( (this|the))?( (page|article))?|printer[- ]friendly( version)?|print version',
  navigation:
    'skip to (the )?(main )?content|menu|search|home|back( to (the )?top)?|top|next|previous|read more|more|see also|related( (articles|stories|content|posts))?|sign (in|up)|log in|subscribe( now)?|newsletter|listen( to (this )?article)?|save( article)?',
  advertisement: 'advertisements?|sponsored( content)?|ad',
  comments: 'comments?( ?\\(?\\d+\\)?)?|(leave|post|add) a comment|\\d+ comments?',
};
