var c=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var F=(e,t)=>{for(var i in t)c(e,i,{get:t[i],enumerable:!0})},R=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of w(t))!S.call(e,a)&&a!==i&&c(e,a,{get:()=>t[a],enumerable:!(s=b(t,a))||s.enumerable});return e};var U=e=>R(c({},"__esModule",{value:!0}),e);var T={};F(T,{makeJunitReporter:()=>k});module.exports=U(T);var x=require("./chunk-EOUOZT6J.cjs"),o=require("./chunk-HY5XLBYD.cjs"),l=require("./chunk-5DBPSTL3.cjs"),h=require("./chunk-C37PG6TH.cjs"),A=require("./chunk-TSTC3CHF.cjs"),f=require("./chunk-I4LQFJQE.cjs"),B=require("./chunk-SDPFXBF3.cjs"),d=require("./chunk-PKISL443.cjs"),D=require("./chunk-VXZ5OWO6.cjs"),E=require("./chunk-Z5ZZ24WT.cjs");function z(e,t){let{path:i,range:s,severity:a,help:p}=t,n=`${i===e?"line ":`${i}:`}${s.start.line}`;return`${(0,o.b)(`${a}, ${n}: ${(0,h.c)(t)}. ${p}`)}
`}function C(e,t,i,s){let[a]=i;if(a===void 0)return{text:`${t}/>
`,failed:!1,skipped:!1};let p=i.find(m=>s.has(m)),n=i.map(m=>z(e,m)).join(""),u=p===void 0?`<system-out>${n}</system-out>`:`<failure message="${(0,o.b)((0,f.f)(p.message))}" type="${p.severity}">${n}</failure>`;return{text:`${t}>${u}</testcase>
`,failed:p!==void 0,skipped:!1}}function J(e,t){if(t.exposure.length===0)return{text:`${e}><skipped message="${(0,o.b)(t.note??"no exposure")}"/></testcase>
`,failed:!1,skipped:!0};let i=(0,d.d)(t).map(l.d);if(i.length===0)return{text:`${e}/>
`,failed:!1,skipped:!1};let s=(0,o.b)(i.join("; "));return{text:`${e}><failure message="${s}" type="error">${s}</failure></testcase>
`,failed:!0,skipped:!1}}function O(e,{rules:t,failOn:i,place:s}){let a=(0,o.b)((0,l.c)(s(e.path))),p=r=>`    <testcase name="${r}" classname="unitlint.${a}" file="${a}" time="0"`,n=new Set((0,x.d)(e,i)),u=(0,o.a)((0,d.c)(e),({rule:r})=>r),m=new Set([...t.map(({id:r})=>r),...u.keys()]),$=[J(p(l.a),e),...[...m].map(r=>C(e.path,p(r),u.get(r)??[],n))],y=$.filter(({failed:r})=>r).length,v=$.filter(r=>r.skipped).length,g=e.exposure.map(({target:r,overall:j})=>`      <property name="exposure.${(0,o.b)(r)}" value="${(0,f.b)(j)}"/>
`).join("");return`  <testsuite name="${a}" tests="${$.length}" failures="${y}" errors="0" skipped="${v}" time="0">
${g===""?"":`    <properties>
${g}    </properties>
`}${$.map(({text:r})=>r).join("")}  </testsuite>
`}function k(e){let t=!1,i=()=>t?"":(t=!0,`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="unitlint">
`);return{unit:s=>i()+O(s,e),end:()=>`${i()}</testsuites>
`}}0&&(module.exports={makeJunitReporter});
