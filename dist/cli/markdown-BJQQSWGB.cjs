var x=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var Z=(e,t)=>{for(var r in t)x(e,r,{get:t[r],enumerable:!0})},_=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of R(t))!S.call(e,n)&&n!==r&&x(e,n,{get:()=>t[n],enumerable:!(i=P(t,n))||i.enumerable});return e};var q=e=>_(x({},"__esModule",{value:!0}),e);var ie={};Z(ie,{commentLimit:()=>O,makeMarkdownReporter:()=>F,summaryLimit:()=>B});module.exports=q(ie);var A=require("./chunk-GACTSP2T.cjs"),M=require("./chunk-WNGTQEEP.cjs"),z=require("./chunk-K24HWQXX.cjs"),h=require("./chunk-KUCQ6E2E.cjs"),L=require("./chunk-H6XY376D.cjs"),o=require("./chunk-TEQSYJJU.cjs"),ae=require("./chunk-QP6DZRQD.cjs"),v=require("./chunk-XJ65AWAM.cjs"),oe=require("./chunk-GXGE2ONL.cjs"),se=require("./chunk-Z5ZZ24WT.cjs"),j="\u200B",d=e=>(0,o.e)(e).replace(/[\\`*_[\]<>|~&$]/g,"\\$&").replace(/[@#]/g,`$&${j}`).replaceAll("://",`:${j}//`).replace(/www\./gi,t=>`${t.slice(0,3)}${j}.`);function c(e,t=!1){let r=(0,o.e)(e)||" ",i=Math.max(0,...[...r.matchAll(/`+/g)].map(([a])=>a.length)),n="`".repeat(i+1),l=i>0?` ${r} `:r;return`${n}${t?l.replaceAll("|","\\|"):l}${n}`}var C=e=>`<code>${(0,o.e)(e).replace(/[^A-Za-z0-9 /=,-]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`,O=65e3,B=1e6,D=20,E=10,G=32,$=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function H({overall:e,rating:t,recorded:r,gated:i,effective:n}){return`${r===null||r===i?"":`${(0,o.b)(r)} \u2192 `}${(0,o.b)(e)} ${t}${n===null?"":`, effective ${(0,o.b)(n.overall)}`}`}function K(e){if(e.exposure.length===0)return"\u2013";let t=e.exposure.length>1;return e.exposure.map(r=>{let i=`${H(r)}${t?` (${r.target})`:""}`;return r.limit!==null&&r.gated>r.limit?`**${i}**`:i}).join("<br>")}var N=({exposure:e})=>{let t=new Set(e.map(({limit:r})=>r===null?"\u2013":(0,o.b)(r)));return t.size===0?"\u2013":[...t].join("<br>")},Q=({findings:e},t)=>e.filter(r=>r.severity===t).length;function T(e,t){let r=["error","warning","info"].map(i=>Q(e,i)||"\u2013");return`| ${[c(t,!0),K(e),N(e),...r].join(" | ")} |
`}var U=(e,{path:t,range:r})=>t===e.path?`line ${r.start.line}`:c(`${t.slice(t.lastIndexOf("/")+1)}:${r.start.line}`),V=(e,t)=>`- **${t.severity}**, ${U(e,t)}: ${d((0,L.a)(t))}. ${d(t.help)} (${c(t.rule)})
`,W=e=>e===null?"":e===0?"<0.1":(0,o.b)(e);function X(e){let t=e.slice(0,E).map(({advice:n,reason:l,gain:a})=>`| ${(n?.lines??[]).map(s=>c(s,!0)).join("<br>")} | ${W(a)} | ${d(l)} |
`),r=e.length-t.length,i=r>0?`
${r} more of less weight.
`:"";return`
| write | gain | because |
| --- | --: | --- |
${t.join("")}${i}`}function Y(e,t){if(e.findings.length===0)return"";let r=(0,z.a)(e.findings,({advice:u})=>u===null?"mistake":"advice"),i=r.get("mistake")??[],n=r.get("advice")??[],l=i.slice(0,D).map(u=>V(e,u)),a=i.length-l.length;a>0&&l.push(`- and ${a} more
`);let s=[i.length===0?"":$(i.length,"mistake"),n.length===0?"":$(n.length,"suggestion")];return`
<details><summary>${`${C(t)}: ${s.filter(u=>u!=="").join(", ")}`}</summary>

${l.join("")}${n.length===0?"":X(n)}
</details>
`}function ee({units:e,errors:t,warnings:r,infos:i,known:n,worst:l,above:a,exit:s},{targets:u,threshold:f,version:p},g){let m=s===0?"passes":s===1?"fails":"could not read everything",w=[`${$(t,"error")}, ${$(r,"warning")} and ${$(i,"info")} in ${$(e,"unit")}`];l!==null&&w.push(`worst exposure ${(0,o.b)(l)}`),a>0&&w.push(`${$(a,"unit")} above the limit${f===null?"":` of ${(0,o.b)(f)}`}`);let I=n>0||g>0?`
${$(n,"finding")} in the baseline and not listed${g>0?`; ${g} of the baseline are gone`:""}.
`:"",J=u.map(b=>/^\d+$/.test(b)?`systemd ${b}`:b).join(", ");return`<!-- unitlint -->
## unitlint ${m}

${w.join("; ")}. Judged for ${d(J)} by unitlint ${p}.
${I}`}var k=`
| unit | exposure | limit | errors | warnings | infos |
| --- | --- | --- | --: | --: | --: |
`;function y(e,t){let r=t,i=0;for(let n of e){let l=(0,h.d)(n);if(l>r)break;r-=l,i+=1}return{text:e.slice(0,i).join(""),count:i,left:r}}var te=300;function re(e,t,r,i){let n=i-te-(0,h.d)(e)-(0,h.d)(k),l=y(t.map(m=>m.row),Math.floor(n/2)),a=t.map(m=>m.details).filter(m=>m!==""),s=y(a,n-Math.floor(n/2)+l.left),u=t.length+r-l.count,f=a.length-s.count,p=[u>0?`${$(u,"unit")} more, less exposed.`:"",f>0?`Findings of ${$(f,"unit")} did not fit here.`:""].filter(m=>m!=="").join(" "),g=l.count===0?"":k+l.text;return`${e}${g}${s.text}${p===""?"":`
${p}
`}`}var ne=(e,t)=>((0,v.c)(e)?0:(0,M.d)(e,t.failOn)?1e3:2e3)-((0,v.d)(e)?.overall??0);function F(e,t){let r=(0,A.a)(Math.ceil(t/G),n=>n.rank),i=0;return{unit:n=>{let l=e.place(n.path);return i+=n.baseline?.gone??0,r.add({rank:ne(n,e),row:T(n,l),details:Y(n,l)}),""},end:n=>{let l=[...r.items()].sort((a,s)=>a.rank-s.rank);return re(ee(n,e,i),l,r.dropped(),t)}}}0&&(module.exports={commentLimit,makeMarkdownReporter,summaryLimit});
