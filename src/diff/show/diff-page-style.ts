/** How a page of a diff looks: light and dark, side by side where there is room, in black and white on paper. */
export const DIFF_PAGE_STYLE = `:root{color-scheme:light dark;--gone:#b3261e;--gone-back:#ffdad6;--new:#146c2e;--new-back:#c4eed0}
@media print{:root{color-scheme:light}}
@media screen and (prefers-color-scheme:dark){:root{--gone:#ffb4ab;--gone-back:#5c1a15;--new:#9be7ae;--new-back:#0f3d1e}}
*{box-sizing:border-box;margin:0}
body{font:1rem/1.65 Sarabun,"TH Sarabun New","Noto Sans Thai",sans-serif;max-width:80rem;margin:auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem;line-height:1.3}
h2{font-size:1rem}
h3,ul,[lang=en]{font-size:.85rem;opacity:.75}
article{border:1px solid #8886;border-left:.4rem solid #888;border-radius:.5rem;padding:.5rem 1rem;margin:1rem 0;break-inside:avoid}
.added{border-left-color:var(--new)}
.removed{border-left-color:var(--gone)}
.sides{display:grid;gap:.5rem 1.5rem;margin-top:.5rem}
.sides>:only-child{grid-column:1/-1}
.sides p{white-space:pre-wrap}
@media (min-width:48rem),print{.sides{grid-template-columns:repeat(2,minmax(0,1fr))}}
del{color:var(--gone);background:var(--gone-back)}
ins{color:var(--new);background:var(--new-back)}
del:before{content:"[−"}del:after{content:"−]"}
ins:before{content:"[+"}ins:after{content:"+]"}`;
