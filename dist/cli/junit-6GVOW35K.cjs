var d=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var i in t)d(e,i,{get:t[i],enumerable:!0})},U=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of w(t))!R.call(e,a)&&a!==i&&d(e,a,{get:()=>t[a],enumerable:!(s=b(t,a))||s.enumerable});return e};var q=e=>U(d({},"__esModule",{value:!0}),e);var T={};S(T,{makeJunitReporter:()=>k});module.exports=q(T);var c=require("./chunk-WNGTQEEP.cjs"),n=require("./chunk-VEVYYHDO.cjs"),x=require("./chunk-K24HWQXX.cjs"),l=require("./chunk-MUJ5DRKS.cjs"),A=require("./chunk-TSTC3CHF.cjs"),B=require("./chunk-QG3374JG.cjs"),f=require("./chunk-ZTFBG4IQ.cjs"),D=require("./chunk-R7XAYCTK.cjs"),h=require("./chunk-XJ65AWAM.cjs"),E=require("./chunk-V3PWFAPW.cjs"),G=require("./chunk-Z5ZZ24WT.cjs");function C(e,{path:t,range:i,severity:s,message:a,help:p}){let o=`${t===e?"line ":`${t}:`}${i.start.line}`;return`${(0,n.a)(`${s}, ${o}: ${a}. ${p}`)}
`}function F(e,t,i,s){let[a]=i;if(a===void 0)return{text:`${t}/>
`,failed:!1,skipped:!1};let p=i.find(m=>s.has(m)),o=i.map(m=>C(e,m)).join(""),u=p===void 0?`<system-out>${o}</system-out>`:`<failure message="${(0,n.a)((0,f.f)(p.message))}" type="${p.severity}">${o}</failure>`;return{text:`${t}>${u}</testcase>
`,failed:p!==void 0,skipped:!1}}function J(e,t){if(t.exposure.length===0)return{text:`${e}><skipped message="${(0,n.a)(t.note??"no exposure")}"/></testcase>
`,failed:!1,skipped:!0};let i=(0,h.b)(t).map(l.d);if(i.length===0)return{text:`${e}/>
`,failed:!1,skipped:!1};let s=(0,n.a)(i.join("; "));return{text:`${e}><failure message="${s}" type="error">${s}</failure></testcase>
`,failed:!0,skipped:!1}}function O(e,{rules:t,failOn:i,place:s}){let a=(0,n.a)((0,l.c)(s(e.path))),p=r=>`    <testcase name="${r}" classname="unitlint.${a}" file="${a}" time="0"`,o=new Set((0,c.c)(e,i)),u=(0,x.a)(e.findings,({rule:r})=>r),m=new Set([...t.map(({id:r})=>r),...u.keys()]),$=[J(p(l.a),e),...[...m].map(r=>F(e.path,p(r),u.get(r)??[],o))],v=$.filter(({failed:r})=>r).length,y=$.filter(r=>r.skipped).length,g=e.exposure.map(({target:r,overall:j})=>`      <property name="exposure.${(0,n.a)(r)}" value="${(0,f.c)(j)}"/>
`).join("");return`  <testsuite name="${a}" tests="${$.length}" failures="${v}" errors="0" skipped="${y}" time="0">
${g===""?"":`    <properties>
${g}    </properties>
`}${$.map(({text:r})=>r).join("")}  </testsuite>
`}function k(e){let t=!1,i=()=>t?"":(t=!0,`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="unitlint">
`);return{unit:s=>i()+O(s,e),end:()=>`${i()}</testsuites>
`}}0&&(module.exports={makeJunitReporter});
