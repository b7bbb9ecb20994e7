var d=Object.defineProperty;var w=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var i in t)d(e,i,{get:t[i],enumerable:!0})},U=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of F(t))!R.call(e,a)&&a!==i&&d(e,a,{get:()=>t[a],enumerable:!(s=w(t,a))||s.enumerable});return e};var q=e=>U(d({},"__esModule",{value:!0}),e);var A={};S(A,{makeJunitReporter:()=>v});module.exports=q(A);var g=require("./chunk-N5552W4O.cjs"),o=require("./chunk-PM4BZVIT.cjs"),x=require("./chunk-K24HWQXX.cjs"),l=require("./chunk-OPV6L7W7.cjs"),h=require("./chunk-WF6SADVS.cjs"),C=require("./chunk-TSTC3CHF.cjs"),f=require("./chunk-KFQLINLB.cjs"),D=require("./chunk-3K72FNY7.cjs"),k=require("./chunk-QYITCN6F.cjs"),E=require("./chunk-VXZ5OWO6.cjs"),G=require("./chunk-Z5ZZ24WT.cjs");function J(e,t){let{path:i,range:s,severity:a,help:p}=t,n=`${i===e?"line ":`${i}:`}${s.start.line}`;return`${(0,o.a)(`${a}, ${n}: ${(0,h.c)(t)}. ${p}`)}
`}function O(e,t,i,s){let[a]=i;if(a===void 0)return{text:`${t}/>
`,failed:!1,skipped:!1};let p=i.find(m=>s.has(m)),n=i.map(m=>J(e,m)).join(""),u=p===void 0?`<system-out>${n}</system-out>`:`<failure message="${(0,o.a)((0,f.f)(p.message))}" type="${p.severity}">${n}</failure>`;return{text:`${t}>${u}</testcase>
`,failed:p!==void 0,skipped:!1}}function T(e,t){if(t.exposure.length===0)return{text:`${e}><skipped message="${(0,o.a)(t.note??"no exposure")}"/></testcase>
`,failed:!1,skipped:!0};let i=(0,k.b)(t).map(l.d);if(i.length===0)return{text:`${e}/>
`,failed:!1,skipped:!1};let s=(0,o.a)(i.join("; "));return{text:`${e}><failure message="${s}" type="error">${s}</failure></testcase>
`,failed:!0,skipped:!1}}function z(e,{rules:t,failOn:i,place:s}){let a=(0,o.a)((0,l.c)(s(e.path))),p=r=>`    <testcase name="${r}" classname="unitlint.${a}" file="${a}" time="0"`,n=new Set((0,g.c)(e,i)),u=(0,x.a)(e.findings,({rule:r})=>r),m=new Set([...t.map(({id:r})=>r),...u.keys()]),$=[T(p(l.a),e),...[...m].map(r=>O(e.path,p(r),u.get(r)??[],n))],y=$.filter(({failed:r})=>r).length,j=$.filter(r=>r.skipped).length,c=e.exposure.map(({target:r,overall:b})=>`      <property name="exposure.${(0,o.a)(r)}" value="${(0,f.b)(b)}"/>
`).join("");return`  <testsuite name="${a}" tests="${$.length}" failures="${y}" errors="0" skipped="${j}" time="0">
${c===""?"":`    <properties>
${c}    </properties>
`}${$.map(({text:r})=>r).join("")}  </testsuite>
`}function v(e){let t=!1,i=()=>t?"":(t=!0,`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="unitlint">
`);return{unit:s=>i()+z(s,e),end:()=>`${i()}</testsuites>
`}}0&&(module.exports={makeJunitReporter});
