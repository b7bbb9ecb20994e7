var f=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var $=Object.prototype.hasOwnProperty;var d=(n,e)=>{for(var o in e)f(n,o,{get:e[o],enumerable:!0})},v=(n,e,o,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of h(e))!$.call(n,t)&&t!==o&&f(n,t,{get:()=>e[t],enumerable:!(r=c(e,t))||r.enumerable});return n};var y=n=>v(f({},"__esModule",{value:!0}),n);var A={};d(A,{showSettings:()=>p});module.exports=y(A);var u=require("./chunk-I4LQFJQE.cjs"),O=require("./chunk-SDPFXBF3.cjs"),w=require("./chunk-VXZ5OWO6.cjs"),k=require("./chunk-Z5ZZ24WT.cjs"),l=(n,{value:e,from:o},r)=>[n,e==null?"none":r(e),o],s=n=>n,j=n=>n?"yes":"no";function b(n,{run:e,unitSettings:o}){let{threshold:r,targets:t,user:a}=o(n);return[l("threshold",r,u.b),l("target",t,i=>i.map(({label:g})=>g).join(", ")),l("user",a,j),l("fail-on",e.failOn,s),l("gate",e.gate,s),l("format",e.format,s),l("policy",e.policy,s),l("baseline",e.baseline,s)]}function x(n){return n.filter(({level:e})=>e.from!=="default").map(({rule:e,level:o})=>[e.id,o.value,o.from])}var S=({config:n})=>[...n?.run.options??[]].flatMap(([e,{value:o,from:r}])=>Object.entries(o).map(([t,a])=>[`${e}.${t}`,Array.isArray(a)?a.join(", "):String(a),r]));function m(n){let e=t=>Math.max(...n.map(a=>a[t].length)),[o,r]=[e(0),e(1)];return n.map(([t,a,i])=>`  ${t.padEnd(o)}  ${a.padEnd(r)}  ${i}
`).join("")}function p(n,e){let{rules:o}=e.unitSettings(n),r=o.filter(({level:i})=>i.value!=="off").length,t=x(o),a=S(e);return[`${(0,u.f)(n)}
`,`  configuration: ${e.config?.path??"none"}
`,e.isExcluded(n)?`  left out, as ${e.config?.exclude?.from} says
`:"",`
`,m(b(n,e)),`
rules: ${r} of ${o.length} run${t.length===0?", each as it comes":"; not as they come:"}
`,t.length===0?"":m(t),a.length===0?"":`
options of rules:
${m(a)}`].map(E).join("")}var E=n=>n.split(`
`).map(u.f).join(`
`);0&&(module.exports={showSettings});
