import { type ChangeGroup, groupNames } from './change-group.js';

/** A filter that is off hides what it names; where a browser knows no `:has()`, everything is shown. */
const hidden = (): string =>
  [...(Object.keys(groupNames) as ChangeGroup[]), 'same']
    .map((group) => `:root:has(.filters [value=${group}]:not(:checked)) .${group}{display:none}`)
    .join('\n');

/** Both texts as one, with what was removed and what was added in it. */
const oneColumn = (root: string): string =>
  `${root}.sides{grid-template-columns:minmax(0,1fr)}
${root}.sides>.was:not(:only-child),${root}.sides>.now:not(:only-child)>.year{display:none}
${root}.sides>.now>del{display:inline}`;

/** How a page of a diff looks beside what all pages have: both texts side by side, or in one column. */
export const diffPageStyle =
  (): string => `.item{margin:.5rem 0;padding:.5rem .75rem;background:var(--card);border-left:.3rem solid var(--line);break-inside:avoid}
.item.placed{margin:.25rem 0;padding-block:0;background:none;border-left-color:transparent}
.item.added{border-left-color:var(--new)}
.item.removed{border-left-color:var(--gone)}
.marks{display:flex;flex-wrap:wrap;gap:.25rem .5rem;font-size:.85rem}
.mark{padding:0 .5rem;border:1px solid currentcolor;border-radius:1rem}
.mark.added{color:var(--new);background:var(--new-back)}
.mark.removed{color:var(--gone);background:var(--gone-back)}
.mark.stale-year{color:var(--care);background:var(--care-back)}
.mark.small{padding:0;border:0;color:var(--quiet)}
.sides{display:grid;gap:.25rem 1.5rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.sides>:only-child{grid-column:1/-1}
.sides>:only-child>.year{display:none}
.sides>p{white-space:pre-line}
.sides>.now:not(:only-child)>del{display:none}
.year{display:block;font-size:.8rem;color:var(--quiet)}
.fields{font-size:.9rem}
.item>.fields>li:before{content:"• "}
.left,.same{margin:.25rem 0;padding-left:.75rem;color:var(--quiet);font-size:.9rem}
.same ul{margin:.25rem 0 .25rem 1rem}
.same li{white-space:pre-line}
del{color:var(--gone);background:var(--gone-back);text-decoration:line-through 1px}
ins{color:var(--new);background:var(--new-back);text-decoration:underline 1px;text-underline-offset:.25em}
.item.added ins,.item.removed del{color:inherit;background:none;text-decoration:none}
${hidden()}
${oneColumn(':root:has(.filters [value=one]:checked) ')}
@media screen and (max-width:47.99rem){
.columns{display:none}
${oneColumn('')}
}`;
