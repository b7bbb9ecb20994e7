/** Style and behaviour of the HTML report. Without either the page is still whole: a list of units that open and close. */

/** Sizes in percent as classes: the policy of the page allows no style in elements. */
const sizes = Array.from({ length: 101 }, (_, percent) => `.w${percent}{width:${percent}%}.h${percent}{height:${percent}%}`).join('');

export const pageStyle = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--text:#1b1f24;--soft:#57606a;--line:#d9dee4;--code:#eef1f4;--accent:#0b5cad;
--red:#c2261f;--amber:#9a6000;--green:#1a7f37;--redbar:#e5534b;--amberbar:#d99a2b;--greenbar:#46a758}
@media (prefers-color-scheme:dark){:root{--page:#0e1116;--card:#171b22;--text:#e6e9ee;--soft:#9aa4b0;--line:#2c333d;--code:#222933;--accent:#6cb2ff;
--red:#ff7b72;--amber:#e3b341;--green:#56d364;--redbar:#d9534f;--amberbar:#c48a1f;--greenbar:#3f9950}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}
main,header{max-width:1080px;margin:0 auto;padding:0 16px}
header{padding-top:24px}
h1{font-size:22px;margin:0}
h2{font-size:15px;margin:0 0 8px}
code,pre,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}
.facts{color:var(--soft);margin:4px 0 16px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:10px;margin:0 0 16px;padding:0;list-style:none}
.cards li,.panel{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 14px}
.cards b{display:block;font-size:24px;line-height:1.2}
.cards span{color:var(--soft);font-size:13px}
.panel{margin:0 0 16px}
.chart{position:relative;display:flex;align-items:flex-end;height:150px;margin:22px 0 0;padding:0;list-style:none;border-bottom:1px solid var(--line)}
.chart li:not(.limit){flex:1 1 0;display:flex;flex-direction:column;justify-content:flex-end;align-items:center;height:100%;min-width:0;font-size:12px;color:var(--soft)}
.chart b{font-weight:400}
.chart li i{width:82%;min-height:3px;border-radius:3px 3px 0 0}
.limit{position:absolute;left:0;top:-18px;bottom:0;border-right:1.5px dashed var(--text);pointer-events:none}
.limit span{position:absolute;left:calc(100% + 6px);top:-4px;font-size:12px;white-space:nowrap}
.limit.late span{left:auto;right:6px}
.axis{display:flex;justify-content:space-between;color:var(--soft);font-size:12px}
.red{color:var(--red)}.amber{color:var(--amber)}.green{color:var(--green)}
.chart .red,.bar .red{background:var(--redbar)}
.chart .amber,.bar .amber{background:var(--amberbar)}
.chart .green,.bar .green{background:var(--greenbar)}
form{display:flex;flex-wrap:wrap;gap:8px;align-items:center;position:sticky;top:0;z-index:1;background:var(--page);padding:8px 0;margin:0}
form[hidden]{display:none}
input,select{font:inherit;font-size:16px;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:6px 10px;min-width:0}
input{flex:1 1 220px}
select{flex:0 1 auto}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
#count{flex:1 0 100%;color:var(--soft);font-size:13px}
.unit{background:var(--card);border:1px solid var(--line);border-radius:8px;margin:0 0 8px;content-visibility:auto;contain-intrinsic-size:auto 46px}
.unit[hidden]{display:none}
summary{display:grid;grid-template-columns:minmax(0,1fr) 110px 150px 200px;gap:4px 12px;align-items:center;padding:10px 14px;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.path::before{content:"▸";display:inline-block;width:1.1em;color:var(--soft)}
[open]>summary .path::before{content:"▾"}
.bar{height:8px;border-radius:4px;background:var(--code);overflow:hidden}
.bar i{display:block;height:100%}
.score{font-weight:600;white-space:nowrap}
.counts{color:var(--soft);font-size:13px;text-align:right;white-space:nowrap}
.counts b{font-weight:600}
.body{border-top:1px solid var(--line);padding:4px 14px 12px}
.note{color:var(--soft);margin:8px 0 0}
table{border-collapse:collapse;width:100%;margin:8px 0 0}
caption{text-align:left;font-weight:600;padding:6px 0 2px}
td,th{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-top:1px solid var(--line)}
th{color:var(--soft);font-weight:500;font-size:13px;border-top:0}
td:last-child{padding-right:0}
.place,.gain{white-space:nowrap;color:var(--soft);width:1%}
.sev{width:1%;font-weight:600}
.help{display:block}
.help,.rule{color:var(--soft);font-size:13px}
.gain{text-align:right}
.list.error tr.warning,.list.error tr.info,.list.warning tr.info{display:none}
footer{color:var(--soft);font-size:13px;max-width:1080px;margin:24px auto;padding:0 16px}
@media (max-width:640px){
.cards{grid-template-columns:repeat(3,1fr);gap:8px}.cards li{padding:8px 10px}.cards b{font-size:19px}
.chart li{font-size:10px}.chart li b{transform:rotate(-90deg);margin-bottom:9px}
summary{grid-template-columns:minmax(0,1fr) auto;padding:10px 12px}.path{grid-column:1/-1}.bar{display:none}
.body{padding:4px 12px 12px}
table,caption,tbody,tr,td{display:block}thead{display:none}tr{border-top:1px solid var(--line);padding:6px 0}td{border:0;padding:1px 0;width:auto!important}
td.gain{text-align:left}td.gain:not(:empty)::before{content:"gain "}
select{flex:1 1 40%}
}
@media print{form{display:none}.unit{break-inside:avoid;content-visibility:visible}}
${sizes}
`;

export const pageScript = `
(() => {
  const form = document.querySelector('form');
  const list = document.querySelector('.list');
  const units = [...list.querySelectorAll('.unit')];
  const search = form.elements.namedItem('search');
  const severity = form.elements.namedItem('severity');
  const order = form.elements.namedItem('order');
  const count = document.querySelector('#count');
  const texts = new WeakMap();
  const textOf = (unit) => {
    if (!texts.has(unit)) texts.set(unit, unit.textContent.toLowerCase());
    return texts.get(unit);
  };
  const number = (unit, name) => Number(unit.dataset[name]);
  const has = { all: () => true, limit: (unit) => unit.dataset.above === '1', error: (unit) => number(unit, 'errors') > 0,
    warning: (unit) => number(unit, 'errors') + number(unit, 'warnings') > 0, findings: (unit) => unit.querySelector('tr') !== null };
  const filter = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let shown = 0;
    for (const unit of units) {
      const fits = has[severity.value](unit) && words.every((word) => textOf(unit).includes(word));
      unit.hidden = !fits;
      if (fits) shown += 1;
    }
    list.className = 'list ' + severity.value;
    count.textContent = shown === units.length ? units.length + (units.length === 1 ? ' unit' : ' units') : shown + ' of ' + units.length + ' units';
  };
  const orders = {
    exposure: (one, other) => number(other, 'exposure') - number(one, 'exposure') || number(one, 'at') - number(other, 'at'),
    errors: (one, other) => number(other, 'errors') - number(one, 'errors') || number(other, 'warnings') - number(one, 'warnings') || number(one, 'at') - number(other, 'at'),
    path: (one, other) => number(one, 'at') - number(other, 'at'),
  };
  const sort = () => list.append(...[...units].sort(orders[order.value]));
  let waiting = 0;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  severity.addEventListener('change', filter);
  order.addEventListener('change', sort);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
`;
