/** How the page of findings looks beside what all pages have; filters work by CSS alone, and without it everything is shown. */
export const issuesPageStyle =
  (): string => `.issue{margin:.75rem 0;padding:.5rem .75rem;background:var(--card);border-left:.3rem solid var(--line);break-inside:avoid}
.issue.error{border-left-color:var(--gone)}
.issue.warning{border-left-color:var(--care)}
.severity{display:inline-block;padding:0 .5rem;border-radius:1rem;border:1px solid currentcolor;font-size:.85rem}
.error .severity{color:var(--gone);background:var(--gone-back)}
.warning .severity{color:var(--care);background:var(--care-back)}
blockquote{margin:.35rem 0;padding-left:.75rem;border-left:1px solid var(--line);white-space:pre-line}
mark{color:var(--care);background:var(--care-back);text-decoration:underline 2px;text-underline-offset:.25em}
${['error', 'warning', 'note'].map((each) => `:root:has(.filters [value=${each}]:not(:checked)) .issue.${each}{display:none}`).join('\n')}`;
