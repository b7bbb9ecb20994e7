var x=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var Z=(e,t)=>{for(var r in t)x(e,r,{get:t[r],enumerable:!0})},_=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of R(t))!S.call(e,n)&&n!==r&&x(e,n,{get:()=>t[n],enumerable:!(i=P(t,n))||i.enumerable});return e};var q=e=>_(x({},"__esModule",{value:!0}),e);var ne={};Z(ne,{commentLimit:()=>L,makeMarkdownReporter:()=>F,summaryLimit:()=>B});module.exports=q(ne);var A=require("./chunk-VKZOZMHM.cjs"),M=require("./chunk-GACTSP2T.cjs"),z=require("./chunk-EOUOZT6J.cjs"),v=require("./chunk-KUCQ6E2E.cjs"),w=require("./chunk-C37PG6TH.cjs"),s=require("./chunk-I4LQFJQE.cjs"),le=require("./chunk-SDPFXBF3.cjs"),m=require("./chunk-PKISL443.cjs"),u=require("./chunk-VXZ5OWO6.cjs"),ae=require("./chunk-Z5ZZ24WT.cjs"),j="\u200B",h=e=>(0,s.f)(e).replace(/[\\`*_[\]<>|~&$]/g,"\\$&").replace(/[@#]/g,`$&${j}`).replaceAll("://",`:${j}//`).replace(/www\./gi,t=>`${t.slice(0,3)}${j}.`);function d(e,t=!1){let r=(0,s.f)(e)||" ",i=Math.max(0,...[...r.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(i+1),l=i>0?` ${r} `:r;return`${n}${t?l.replaceAll("|","\\|"):l}${n}`}var C=e=>`<code>${(0,s.f)(e).replace(/[^A-Za-z0-9 /=,-]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`,L=65e3,B=1e6,D=20,E=10,G=32;function H({overall:e,rating:t,recorded:r,gated:i,effective:n}){return`${r===null||r===i?"":`${(0,s.b)(r)} \u2192 `}${(0,s.b)(e)} ${t}${n===null?"":`, effective ${(0,s.b)(n.overall)}`}`}function I(e){if(e.exposure.length===0)return"\u2013";let t=e.exposure.length>1;return e.exposure.map(r=>{let i=`${H(r)}${t?` (${r.target})`:""}`;return r.limit!==null&&r.gated>r.limit?`**${i}**`:i}).join("<br>")}var K=({exposure:e})=>{let t=new Set(e.map(({limit:r})=>r===null?"\u2013":(0,s.b)(r)));return t.size===0?"\u2013":[...t].join("<br>")},N=(e,t)=>(0,m.c)(e).filter(r=>r.severity===t).length;function Q(e,t){let r=["error","warning","info"].map(i=>N(e,i)||"\u2013");return`| ${[d(t,!0),I(e),K(e),...r].join(" | ")} |
`}var T=(e,{path:t,range:r})=>t===e.path?`line ${r.start.line}`:d(`${(0,A.c)(t)}:${r.start.line}`),U=(e,t)=>`- **${t.severity}**, ${T(e,t)}: ${h((0,w.c)(t))}. ${h(t.help)} (${d(t.rule)})
`,V=e=>e===null?"":e===0?"<0.1":(0,s.b)(e);function W(e){let t=e.slice(0,E).map(({advice:n,reason:l,gain:a})=>`| ${(n?.lines??[]).map(o=>d(o,!0)).join("<br>")} | ${V(a)} | ${h(l)} |
`),r=e.length-t.length,i=r>0?`
${r} more of less weight.
`:"";return`
| write | gain | because |
| --- | --: | --- |
${t.join("")}${i}`}function X(e,t){let{mistakes:r}=e,i=e.advice();if(r.length+i.length===0)return"";let n=r.slice(0,D).map(o=>U(e,o)),l=r.length-n.length;l>0&&n.push(`- and ${l} more
`);let a=[r.length===0?"":(0,u.z)(r.length,"mistake"),i.length===0?"":(0,u.z)(i.length,"suggestion")];return`
<details><summary>${`${C(t)}: ${a.filter(o=>o!=="").join(", ")}`}</summary>

${n.join("")}${i.length===0?"":W(i)}
</details>
`}function Y({units:e,errors:t,warnings:r,infos:i,known:n,worst:l,above:a,exit:o},{targets:g,threshold:f,version:c},p){let $=o===0?"passes":o===1?"fails":"could not read everything",b=[`${(0,u.z)(t,"error")}, ${(0,u.z)(r,"warning")} and ${(0,u.z)(i,"info")} in ${(0,u.z)(e,"unit")}`];l!==null&&b.push(`worst exposure ${(0,s.b)(l)}`),a>0&&b.push(`${(0,u.z)(a,"unit")} above the limit${f===null?"":` of ${(0,s.b)(f)}`}`);let J=n>0||p>0?`
${(0,u.z)(n,"finding")} in the baseline and not listed${p>0?`; ${p} of the baseline are gone`:""}.
`:"",O=g.map(w.a).join(", ");return`<!-- unitlint -->
## unitlint ${$}

${b.join("; ")}. Judged for ${h(O)} by unitlint ${c}.
${J}`}var k=`
| unit | exposure | limit | errors | warnings | infos |
| --- | --- | --- | --: | --: | --: |
`;function y(e,t){let r=t,i=0;for(let n of e){let l=(0,v.d)(n);if(l>r)break;r-=l,i+=1}return{text:e.slice(0,i).join(""),count:i,left:r}}var ee=300;function te(e,t,r,i){let n=i-ee-(0,v.d)(e)-(0,v.d)(k),l=y(t.map($=>$.row),Math.floor(n/2)),a=t.map($=>$.details).filter($=>$!==""),o=y(a,n-Math.floor(n/2)+l.left),g=t.length+r-l.count,f=a.length-o.count,c=[g>0?`${(0,u.z)(g,"unit")} more, less exposed.`:"",f>0?`Findings of ${(0,u.z)(f,"unit")} did not fit here.`:""].filter($=>$!=="").join(" "),p=l.count===0?"":k+l.text;return`${e}${p}${o.text}${c===""?"":`
${c}
`}`}var re=(e,t)=>((0,m.e)(e)?0:(0,z.e)(e,t.failOn)?1e3:2e3)-((0,m.f)(e)?.overall??0);function F(e,t){let r=(0,M.a)(Math.ceil(t/G),n=>n.rank),i=0;return{unit:n=>{let l=e.place(n.path);return i+=n.baseline?.gone??0,r.add({rank:re(n,e),row:Q(n,l),details:X(n,l)}),""},end:n=>{let l=[...r.items()].sort((a,o)=>a.rank-o.rank);return te(Y(n,e,i),l,r.dropped(),t)}}}0&&(module.exports={commentLimit,makeMarkdownReporter,summaryLimit});
