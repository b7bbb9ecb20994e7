var $=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var A=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var D=(t,e)=>{for(var r in e)$(t,r,{get:e[r],enumerable:!0})},U=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of A(e))!F.call(t,i)&&i!==r&&$(t,i,{get:()=>e[i],enumerable:!(n=O(e,i))||n.enumerable});return t};var I=t=>U($({},"__esModule",{value:!0}),t);var te={};D(te,{makeHtmlReporter:()=>M});module.exports=I(te);var S=require("./chunk-TWYAUCKM.cjs"),j=require("./chunk-VKZOZMHM.cjs"),x=require("./chunk-C37PG6TH.cjs"),l=require("./chunk-I4LQFJQE.cjs"),ne=require("./chunk-SDPFXBF3.cjs"),f=require("./chunk-PKISL443.cjs"),h=require("./chunk-VXZ5OWO6.cjs"),ae=require("./chunk-Z5ZZ24WT.cjs"),N=Array.from({length:101},(t,e)=>`.w${e}{width:${e}%}.h${e}{height:${e}%}`).join(""),z=`
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
.path::before{content:"\u25B8";display:inline-block;width:1.1em;color:var(--soft)}
[open]>summary .path::before{content:"\u25BE"}
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
${N}
`,E=`
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
`,P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},c=t=>(0,l.f)(t).replace(/[&<>"'`]/g,e=>P[e]??""),w={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"amber",OK:"green",SAFE:"green",PERFECT:"green"},R={error:"red",warning:"amber",info:"green"},g=t=>t.toLocaleString("en-US"),T=t=>t===null?"":t===0?"&lt;0.1":(0,l.b)(t),B=(t,{path:e,range:r})=>c(e===t.path?`line ${r.start.line}`:`${(0,j.c)(e)}:${r.start.line}`),W=(t,e)=>`<tr class="${e.severity}"><td class="sev ${R[e.severity]}">${e.severity}<td class="place">${B(t,e)}<td>${c((0,x.c)(e))}<span class="help">${c(e.help)}</span><td class="rule">${e.rule}
`,G=t=>t?.against??`may break ${t?.breaks??""}`,H=({severity:t,advice:e,reason:r,gain:n,rule:i})=>`<tr class="${t}"><td><code>${(e?.lines??[]).map(c).join("<br>")}</code><td>${c(r)}<span class="help">${c(G(e))}</span><td class="rule">${i}<td class="gain">${T(n)}
`;function J(t){let e=t.mistakes.map(n=>W(t,n)),r=t.advice().map(H);return(e.length===0?"":`<table><caption>Mistakes</caption><tbody>${e.join("")}</table>`)+(r.length===0?"":`<table><caption>Suggestions, most valuable first</caption><thead><tr><th>write<th>because<th>rule<th class="gain">gain</thead><tbody>${r.join("")}</table>`)}function K(t){let{baseline:e}=t,r=(0,f.c)(t),n=a=>r.filter(p=>p.severity===a).length,[i,s]=[n("error"),n("warning")],d=[i>0?`<b class="red">${(0,h.z)(i,"error")}</b>`:"",s>0?(0,h.z)(s,"warning"):""];return(e?.known??0)>0&&d.push(`${e?.known} known`),d.filter(a=>a!=="").join(", ")||(r.length===0?"no findings":(0,h.z)(r.length,"suggestion"))}function X({path:t,exposure:e,note:r}){let n=e.map(({target:i,overall:s,rating:d,effective:a,gated:p,limit:o,recorded:m,reachable:u})=>{let v=m!==null&&m!==p?`, ${(0,l.b)(m)} in the baseline`:"",C=o===null?"":`, limit ${(0,l.b)(o)}${p>o?" (above)":""}`,q=/^\d+$/.test(i)?`systemd ${i}`:i,L=a===null?"":`<br>effective <b class="${w[a.rating]}">${(0,l.b)(a.overall)} ${a.rating}</b>: ${a.because.map(k=>c(`${(0,S.a)(k,t)}: ${k.because}`)).join("; ")}`;return`${c(q)}: <b class="${w[d]}">${(0,l.b)(s)} ${d}</b>${C}${v}, ${(0,l.b)(u())} with all suggestions${L}`});return`<p class="note">${n.length===0?c(r??""):n.join("<br>")}</p>`}function Y(t,e,r){let n=(0,f.f)(t),i=n===null?null:w[n.rating],s=o=>(0,f.c)(t).filter(m=>m.severity===o).length,d=`data-at="${r}" data-exposure="${n?.overall??-1}" data-errors="${s("error")}" data-warnings="${s("warning")}" data-above="${(0,f.e)(t)?1:0}"`,a=n===null?"<span></span>":`<span class="bar"><i class="${i} w${n.overall}"></i></span>`,p=n===null?'<span class="score note">\u2013</span>':`<span class="score ${i}">${(0,l.b)(n.overall)} ${n.rating}</span>`;return{html:`<details class="unit" ${d}><summary><span class="path">${c(e)}</span>${a}${p}<span class="counts">${K(t)}</span></summary><div class="body">${X(t)}${J(t)}</div></details>
`,exposure:n?.overall??null,tone:i}}var _=2,b=20,y=100/b;function Q(t,e){let r=Array.from({length:b},()=>({count:0,tone:"green"}));for(let{exposure:a,tone:p}of t){let o=a===null?void 0:r[Math.min(b-1,Math.floor(a/y))];o!==void 0&&(o.count+=1,o.tone=p??o.tone)}let n=Math.max(1,...r.map(({count:a})=>a)),i=r.map(({count:a,tone:p},o)=>{if(a===0)return"<li>";let m=o===b-1?100:(o+1)*y-1,u=Math.round(90*a/n);return`<li title="${(0,l.b)(o*y)} to ${(0,l.b)(m)}: ${(0,h.z)(a,"unit")}"><b>${a}</b><i class="${p} h${u}"></i>`}),s=e===null?"":`<li class="limit${e>80?" late":""} w${e}"><span>limit ${(0,l.b)(e)}</span>`,d=[0,2,4,6,8,10].map(a=>`<span>${a}</span>`).join("");return`<ul class="chart">${i.join("")}${s}</ul><div class="axis">${d}</div>`}function V({units:t,errors:e,warnings:r,infos:n,known:i,worst:s,above:d}){return`<ul class="cards">${[[s===null?"\u2013":(0,l.b)(s),"worst exposure"],[g(t),t===1?"unit":"units"],[g(d),"above the limit"],[g(e),e===1?"error":"errors"],[g(r),r===1?"warning":"warnings"],[g(n),n===1?"info":"infos"],...i>0?[[g(i),"known by the baseline"]]:[]].map(([a,p])=>`<li><b>${a}</b><span>${p}</span>`).join("")}</ul>`}var Z=`<form hidden><input type="search" name="search" placeholder="Filter by unit, setting or rule" aria-label="Filter">
<select name="severity" aria-label="Show"><option value="all">all units<option value="limit">above the limit<option value="error">with errors<option value="warning">with errors or warnings<option value="findings">with findings</select>
<select name="order" aria-label="Order"><option value="exposure">most exposed first<option value="errors">most errors first<option value="path">by path</select>
<span id="count" aria-live="polite"></span></form>`;function ee(t,e,{targets:r,threshold:n,version:i,digest:s}){let d=`default-src 'none'; style-src 'sha256-${s(z,"base64")}'; script-src 'sha256-${s(E,"base64")}'; base-uri 'none'; form-action 'none'`,a=e.exit===0?"passes":e.exit===1?"fails":"could not read everything",p=r.map(x.a).join(", "),o=t.filter(({exposure:u})=>u!==null).length<2?"":`<section class="panel"><h2>Units by exposure</h2>${Q(t,n)}</section>`,m=[...t].sort((u,v)=>(v.exposure??-1)-(u.exposure??-1));return`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${d}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>unitlint ${a}</title><style>${z}</style></head>
<body><header><h1>unitlint ${a}</h1><p class="facts">Judged for ${c(p)}${n===null?"":`; limit ${(0,l.b)(n)}`}.</p>${V(e)}</header>
<main>${o}${Z}<div class="list">
${m.map(u=>t.length>_?u.html:u.html.replace("<details","<details open")).join("")}</div></main><footer>Written by unitlint ${c(i)}. Exposures are those of systemd-analyze security: 0 is best, 10 is worst.</footer>
<script>${E}</script></body></html>
`}function M(t){let e=[];return{unit:r=>(e.push(Y(r,t.place(r.path),e.length)),""),end:r=>ee(e,r,t)}}0&&(module.exports={makeHtmlReporter});
