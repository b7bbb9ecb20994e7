var b=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var r in t)b(e,r,{get:t[r],enumerable:!0})},Z=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of P(t))!R.call(e,n)&&n!==r&&b(e,n,{get:()=>t[n],enumerable:!(i=J(t,n))||i.enumerable});return e};var _=e=>Z(b({},"__esModule",{value:!0}),e);var ne={};S(ne,{commentLimit:()=>L,makeMarkdownReporter:()=>B,summaryLimit:()=>O});module.exports=_(ne);var A=require("./chunk-GACTSP2T.cjs"),M=require("./chunk-N5552W4O.cjs"),z=require("./chunk-K24HWQXX.cjs"),h=require("./chunk-KUCQ6E2E.cjs"),v=require("./chunk-WF6SADVS.cjs"),o=require("./chunk-K5WYLQTH.cjs"),le=require("./chunk-HADI5UEK.cjs"),w=require("./chunk-QYITCN6F.cjs"),ae=require("./chunk-X7YQ3WNW.cjs"),oe=require("./chunk-Z5ZZ24WT.cjs"),j="\u200B",c=e=>(0,o.f)(e).replace(/[\\`*_[\]<>|~&$]/g,"\\$&").replace(/[@#]/g,`$&${j}`).replaceAll("://",`:${j}//`).replace(/www\./gi,t=>`${t.slice(0,3)}${j}.`);function d(e,t=!1){let r=(0,o.f)(e)||" ",i=Math.max(0,...[...r.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(i+1),l=i>0?` ${r} `:r;return`${n}${t?l.replaceAll("|","\\|"):l}${n}`}var q=e=>`<code>${(0,o.f)(e).replace(/[^A-Za-z0-9 /=,-]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`,L=65e3,O=1e6,C=20,D=10,E=32,$=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function G({overall:e,rating:t,recorded:r,gated:i,effective:n}){return`${r===null||r===i?"":`${(0,o.b)(r)} \u2192 `}${(0,o.b)(e)} ${t}${n===null?"":`, effective ${(0,o.b)(n.overall)}`}`}function H(e){if(e.exposure.length===0)return"\u2013";let t=e.exposure.length>1;return e.exposure.map(r=>{let i=`${G(r)}${t?` (${r.target})`:""}`;return r.limit!==null&&r.gated>r.limit?`**${i}**`:i}).join("<br>")}var K=({exposure:e})=>{let t=new Set(e.map(({limit:r})=>r===null?"\u2013":(0,o.b)(r)));return t.size===0?"\u2013":[...t].join("<br>")},N=({findings:e},t)=>e.filter(r=>r.severity===t).length;function Q(e,t){let r=["error","warning","info"].map(i=>N(e,i)||"\u2013");return`| ${[d(t,!0),H(e),K(e),...r].join(" | ")} |
`}var T=(e,{path:t,range:r})=>t===e.path?`line ${r.start.line}`:d(`${t.slice(t.lastIndexOf("/")+1)}:${r.start.line}`),U=(e,t)=>`- **${t.severity}**, ${T(e,t)}: ${c((0,v.c)(t))}. ${c(t.help)} (${d(t.rule)})
`,V=e=>e===null?"":e===0?"<0.1":(0,o.b)(e);function W(e){let t=e.slice(0,D).map(({advice:n,reason:l,gain:a})=>`| ${(n?.lines??[]).map(s=>d(s,!0)).join("<br>")} | ${V(a)} | ${c(l)} |
`),r=e.length-t.length,i=r>0?`
${r} more of less weight.
`:"";return`
| write | gain | because |
| --- | --: | --- |
${t.join("")}${i}`}function X(e,t){if(e.findings.length===0)return"";let r=(0,z.a)(e.findings,({advice:u})=>u===null?"mistake":"advice"),i=r.get("mistake")??[],n=r.get("advice")??[],l=i.slice(0,C).map(u=>U(e,u)),a=i.length-l.length;a>0&&l.push(`- and ${a} more
`);let s=[i.length===0?"":$(i.length,"mistake"),n.length===0?"":$(n.length,"suggestion")];return`
<details><summary>${`${q(t)}: ${s.filter(u=>u!=="").join(", ")}`}</summary>

${l.join("")}${n.length===0?"":W(n)}
</details>
`}function Y({units:e,errors:t,warnings:r,infos:i,known:n,worst:l,above:a,exit:s},{targets:u,threshold:m,version:p},g){let f=s===0?"passes":s===1?"fails":"could not read everything",x=[`${$(t,"error")}, ${$(r,"warning")} and ${$(i,"info")} in ${$(e,"unit")}`];l!==null&&x.push(`worst exposure ${(0,o.b)(l)}`),a>0&&x.push(`${$(a,"unit")} above the limit${m===null?"":` of ${(0,o.b)(m)}`}`);let F=n>0||g>0?`
${$(n,"finding")} in the baseline and not listed${g>0?`; ${g} of the baseline are gone`:""}.
`:"",I=u.map(v.a).join(", ");return`<!-- unitlint -->
## unitlint ${f}

${x.join("; ")}. Judged for ${c(I)} by unitlint ${p}.
${F}`}var k=`
| unit | exposure | limit | errors | warnings | infos |
| --- | --- | --- | --: | --: | --: |
`;function y(e,t){let r=t,i=0;for(let n of e){let l=(0,h.d)(n);if(l>r)break;r-=l,i+=1}return{text:e.slice(0,i).join(""),count:i,left:r}}var ee=300;function te(e,t,r,i){let n=i-ee-(0,h.d)(e)-(0,h.d)(k),l=y(t.map(f=>f.row),Math.floor(n/2)),a=t.map(f=>f.details).filter(f=>f!==""),s=y(a,n-Math.floor(n/2)+l.left),u=t.length+r-l.count,m=a.length-s.count,p=[u>0?`${$(u,"unit")} more, less exposed.`:"",m>0?`Findings of ${$(m,"unit")} did not fit here.`:""].filter(f=>f!=="").join(" "),g=l.count===0?"":k+l.text;return`${e}${g}${s.text}${p===""?"":`
${p}
`}`}var re=(e,t)=>((0,w.c)(e)?0:(0,M.d)(e,t.failOn)?1e3:2e3)-((0,w.d)(e)?.overall??0);function B(e,t){let r=(0,A.a)(Math.ceil(t/E),n=>n.rank),i=0;return{unit:n=>{let l=e.place(n.path);return i+=n.baseline?.gone??0,r.add({rank:re(n,e),row:Q(n,l),details:X(n,l)}),""},end:n=>{let l=[...r.items()].sort((a,s)=>a.rank-s.rank);return te(Y(n,e,i),l,r.dropped(),t)}}}0&&(module.exports={commentLimit,makeMarkdownReporter,summaryLimit});
