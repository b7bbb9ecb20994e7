var x=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var S=Object.getOwnPropertyNames;var Z=Object.prototype.hasOwnProperty;var _=(e,t)=>{for(var r in t)x(e,r,{get:t[r],enumerable:!0})},q=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of S(t))!Z.call(e,n)&&n!==r&&x(e,n,{get:()=>t[n],enumerable:!(i=R(t,n))||i.enumerable});return e};var C=e=>q(x({},"__esModule",{value:!0}),e);var ie={};_(ie,{commentLimit:()=>B,makeMarkdownReporter:()=>J,summaryLimit:()=>F});module.exports=C(ie);var A=require("./chunk-VKZOZMHM.cjs"),M=require("./chunk-GACTSP2T.cjs"),z=require("./chunk-N5552W4O.cjs"),L=require("./chunk-K24HWQXX.cjs"),h=require("./chunk-KUCQ6E2E.cjs"),v=require("./chunk-WF6SADVS.cjs"),o=require("./chunk-KFQLINLB.cjs"),ae=require("./chunk-3K72FNY7.cjs"),w=require("./chunk-QYITCN6F.cjs"),u=require("./chunk-VXZ5OWO6.cjs"),oe=require("./chunk-Z5ZZ24WT.cjs"),j="\u200B",c=e=>(0,o.f)(e).replace(/[\\`*_[\]<>|~&$]/g,"\\$&").replace(/[@#]/g,`$&${j}`).replaceAll("://",`:${j}//`).replace(/www\./gi,t=>`${t.slice(0,3)}${j}.`);function d(e,t=!1){let r=(0,o.f)(e)||" ",i=Math.max(0,...[...r.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(i+1),l=i>0?` ${r} `:r;return`${n}${t?l.replaceAll("|","\\|"):l}${n}`}var D=e=>`<code>${(0,o.f)(e).replace(/[^A-Za-z0-9 /=,-]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`,B=65e3,F=1e6,E=20,G=10,H=32;function I({overall:e,rating:t,recorded:r,gated:i,effective:n}){return`${r===null||r===i?"":`${(0,o.b)(r)} \u2192 `}${(0,o.b)(e)} ${t}${n===null?"":`, effective ${(0,o.b)(n.overall)}`}`}function K(e){if(e.exposure.length===0)return"\u2013";let t=e.exposure.length>1;return e.exposure.map(r=>{let i=`${I(r)}${t?` (${r.target})`:""}`;return r.limit!==null&&r.gated>r.limit?`**${i}**`:i}).join("<br>")}var N=({exposure:e})=>{let t=new Set(e.map(({limit:r})=>r===null?"\u2013":(0,o.b)(r)));return t.size===0?"\u2013":[...t].join("<br>")},Q=({findings:e},t)=>e.filter(r=>r.severity===t).length;function T(e,t){let r=["error","warning","info"].map(i=>Q(e,i)||"\u2013");return`| ${[d(t,!0),K(e),N(e),...r].join(" | ")} |
`}var U=(e,{path:t,range:r})=>t===e.path?`line ${r.start.line}`:d(`${(0,A.c)(t)}:${r.start.line}`),V=(e,t)=>`- **${t.severity}**, ${U(e,t)}: ${c((0,v.c)(t))}. ${c(t.help)} (${d(t.rule)})
`,W=e=>e===null?"":e===0?"<0.1":(0,o.b)(e);function X(e){let t=e.slice(0,G).map(({advice:n,reason:l,gain:a})=>`| ${(n?.lines??[]).map(s=>d(s,!0)).join("<br>")} | ${W(a)} | ${c(l)} |
`),r=e.length-t.length,i=r>0?`
${r} more of less weight.
`:"";return`
| write | gain | because |
| --- | --: | --- |
${t.join("")}${i}`}function Y(e,t){if(e.findings.length===0)return"";let r=(0,L.a)(e.findings,({advice:$})=>$===null?"mistake":"advice"),i=r.get("mistake")??[],n=r.get("advice")??[],l=i.slice(0,E).map($=>V(e,$)),a=i.length-l.length;a>0&&l.push(`- and ${a} more
`);let s=[i.length===0?"":(0,u.z)(i.length,"mistake"),n.length===0?"":(0,u.z)(n.length,"suggestion")];return`
<details><summary>${`${D(t)}: ${s.filter($=>$!=="").join(", ")}`}</summary>

${l.join("")}${n.length===0?"":X(n)}
</details>
`}function ee({units:e,errors:t,warnings:r,infos:i,known:n,worst:l,above:a,exit:s},{targets:$,threshold:f,version:g},p){let m=s===0?"passes":s===1?"fails":"could not read everything",b=[`${(0,u.z)(t,"error")}, ${(0,u.z)(r,"warning")} and ${(0,u.z)(i,"info")} in ${(0,u.z)(e,"unit")}`];l!==null&&b.push(`worst exposure ${(0,o.b)(l)}`),a>0&&b.push(`${(0,u.z)(a,"unit")} above the limit${f===null?"":` of ${(0,o.b)(f)}`}`);let O=n>0||p>0?`
${(0,u.z)(n,"finding")} in the baseline and not listed${p>0?`; ${p} of the baseline are gone`:""}.
`:"",P=$.map(v.a).join(", ");return`<!-- unitlint -->
## unitlint ${m}

${b.join("; ")}. Judged for ${c(P)} by unitlint ${g}.
${O}`}var k=`
| unit | exposure | limit | errors | warnings | infos |
| --- | --- | --- | --: | --: | --: |
`;function y(e,t){let r=t,i=0;for(let n of e){let l=(0,h.d)(n);if(l>r)break;r-=l,i+=1}return{text:e.slice(0,i).join(""),count:i,left:r}}var te=300;function re(e,t,r,i){let n=i-te-(0,h.d)(e)-(0,h.d)(k),l=y(t.map(m=>m.row),Math.floor(n/2)),a=t.map(m=>m.details).filter(m=>m!==""),s=y(a,n-Math.floor(n/2)+l.left),$=t.length+r-l.count,f=a.length-s.count,g=[$>0?`${(0,u.z)($,"unit")} more, less exposed.`:"",f>0?`Findings of ${(0,u.z)(f,"unit")} did not fit here.`:""].filter(m=>m!=="").join(" "),p=l.count===0?"":k+l.text;return`${e}${p}${s.text}${g===""?"":`
${g}
`}`}var ne=(e,t)=>((0,w.c)(e)?0:(0,z.d)(e,t.failOn)?1e3:2e3)-((0,w.d)(e)?.overall??0);function J(e,t){let r=(0,M.a)(Math.ceil(t/H),n=>n.rank),i=0;return{unit:n=>{let l=e.place(n.path);return i+=n.baseline?.gone??0,r.add({rank:ne(n,e),row:T(n,l),details:Y(n,l)}),""},end:n=>{let l=[...r.items()].sort((a,s)=>a.rank-s.rank);return re(ee(n,e,i),l,r.dropped(),t)}}}0&&(module.exports={commentLimit,makeMarkdownReporter,summaryLimit});
