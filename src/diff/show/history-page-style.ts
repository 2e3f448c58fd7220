/** How a page of many years looks beside what all pages have: wide on paper, and a card for each row where there is no room for columns. */
export const HISTORY_PAGE_STYLE = `body{max-width:100rem}
.wide{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead th:first-child{width:28%}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--card)}
tr{break-inside:avoid}
td>p+p{margin-top:.25rem}
tbody th{font-weight:normal}
.mark{display:inline-block;padding:0 .4rem;border:1px solid currentcolor;border-radius:1rem;font-size:.85rem}
.new{color:var(--new);background:var(--new-back)}
.gone{color:var(--gone);background:var(--gone-back)}
.changed{color:var(--care);background:var(--care-back)}
details{margin:.5rem 0}
:root:has(.filters [value=steady]:not(:checked)) .steady{display:none}
@page{size:A4 landscape}
@media print{table{min-width:0!important}.wide{overflow:visible}}
@media screen and (max-width:47.99rem){
table,tbody,tr,th,td{display:block}
table{min-width:0!important}
thead{display:none}
tr{margin:.75rem 0;border:1px solid var(--line)}
th,td{border:0}
tbody th{background:var(--card)}
td:before{content:attr(data-year) " ";color:var(--quiet);font-size:.85rem}
td:empty{display:none}
}`;
