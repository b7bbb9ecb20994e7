var f=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var $=Object.prototype.hasOwnProperty;var d=(n,e)=>{for(var o in e)f(n,o,{get:e[o],enumerable:!0})},v=(n,e,o,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of h(e))!$.call(n,t)&&t!==o&&f(n,t,{get:()=>e[t],enumerable:!(a=c(e,t))||a.enumerable});return n};var y=n=>v(f({},"__esModule",{value:!0}),n);var A={};d(A,{showSettings:()=>p});module.exports=y(A);var u=require("./chunk-6XROVTH7.cjs"),O=require("./chunk-CW7B7VVZ.cjs"),w=require("./chunk-RT6IKEJP.cjs"),l=(n,{value:e,from:o},a)=>[n,e==null?"none":a(e),o],s=n=>n,j=n=>n?"yes":"no";function b(n,{run:e,unitSettings:o}){let{threshold:a,targets:t,user:r}=o(n);return[l("threshold",a,u.f),l("target",t,i=>i.map(({label:g})=>g).join(", ")),l("user",r,j),l("fail-on",e.failOn,s),l("gate",e.gate,s),l("format",e.format,s),l("policy",e.policy,s),l("baseline",e.baseline,s)]}function x(n){return n.filter(({level:e})=>e.from!=="default").map(({rule:e,level:o})=>[e.id,o.value,o.from])}var S=({config:n})=>[...n?.run.options??[]].flatMap(([e,{value:o,from:a}])=>Object.entries(o).map(([t,r])=>[`${e}.${t}`,Array.isArray(r)?r.join(", "):String(r),a]));function m(n){let e=t=>Math.max(...n.map(r=>r[t].length)),[o,a]=[e(0),e(1)];return n.map(([t,r,i])=>`  ${t.padEnd(o)}  ${r.padEnd(a)}  ${i}
`).join("")}function p(n,e){let{rules:o}=e.unitSettings(n),a=o.filter(({level:i})=>i.value!=="off").length,t=x(o),r=S(e);return[`${(0,u.i)(n)}
`,`  configuration: ${e.config?.path??"none"}
`,e.isExcluded(n)?`  left out, as ${e.config?.exclude?.from} says
`:"",`
`,m(b(n,e)),`
rules: ${a} of ${o.length} run${t.length===0?", each as it comes":"; not as they come:"}
`,t.length===0?"":m(t),r.length===0?"":`
options of rules:
${m(r)}`].map(E).join("")}var E=n=>n.split(`
`).map(u.i).join(`
`);0&&(module.exports={showSettings});
