/** How a page of a diff looks: light and dark, side by side where there is room, in black and white on paper. */
export const DIFF_PAGE_STYLE = `:root{color-scheme:light dark;--line:#8886;--gone:#b3261e;--gone-back:#ffdad6;--new:#146c2e;--new-back:#c4eed0}
@media (prefers-color-scheme:dark){:root{--gone:#ffb4ab;--gone-back:#5c1a15;--new:#9be7ae;--new-back:#0f3d1e}}
*{box-sizing:border-box}
body{font:1rem/1.65 "Sarabun","TH Sarabun New","Noto Sans Thai",sans-serif;max-width:80rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem;line-height:1.3;margin:0 0 .5rem}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:0 0 1.5rem}
.counts li{border:1px solid var(--line);border-radius:.5rem;padding:.25rem .75rem}
.counts b{font-size:1.25rem}
article{border:1px solid var(--line);border-left:.4rem solid #888;border-radius:.5rem;margin:0 0 1rem;padding:.75rem 1rem;break-inside:avoid}
article.added{border-left-color:var(--new)}
article.removed{border-left-color:var(--gone)}
h2{font-size:1.05rem;margin:0}
.en{margin:0;opacity:.75;font-size:.9rem}
.sides{display:grid;gap:.5rem 1.5rem;margin-top:.5rem}
.sides>div{min-width:0}
.sides h3{font-size:.8rem;margin:0;opacity:.75;font-weight:600}
.sides p{margin:0;white-space:pre-wrap}
@media (min-width:48rem){.sides{grid-template-columns:1fr 1fr}}
del{color:var(--gone);background:var(--gone-back);text-decoration:line-through}
ins{color:var(--new);background:var(--new-back);text-decoration:underline}
del::before{content:"[−"}del::after{content:"−]"}
ins::before{content:"[+"}ins::after{content:"+]"}
.fields{margin:.5rem 0 0;padding-left:1.25rem;font-size:.9rem}
@media print{body{max-width:none;padding:0}article{border-color:#888}.sides{grid-template-columns:1fr 1fr}}`;
