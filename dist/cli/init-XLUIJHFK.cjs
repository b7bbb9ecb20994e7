var g=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var F=(t,e)=>{for(var r in e)g(t,r,{get:e[r],enumerable:!0})},I=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of k(e))!S.call(t,o)&&o!==r&&g(t,o,{get:()=>e[o],enumerable:!(i=T(e,o))||i.enumerable});return t};var L=t=>I(g({},"__esModule",{value:!0}),t);var M={};F(M,{runInitCommand:()=>j});module.exports=L(M);var n=require("./chunk-K7NJJG3R.cjs"),W=require("./chunk-NKKWHIGI.cjs"),v=require("./chunk-5JRPTHRD.cjs"),X=require("./chunk-PL374JOP.cjs"),q=require("./chunk-K32VCGZL.cjs"),z=require("./chunk-JABBAHAI.cjs"),B=require("./chunk-MQHU6EQO.cjs"),D=require("./chunk-U6F6TPCE.cjs"),G=require("./chunk-DBYOFK72.cjs"),c=require("./chunk-TQ62SA3T.cjs"),K=require("./chunk-4BVPRH33.cjs"),Q=require("./chunk-VKZOZMHM.cjs"),s=require("./chunk-V4DE66PX.cjs"),R=require("./chunk-NPDP6FKZ.cjs"),V=require("./chunk-EOUOZT6J.cjs"),Y=require("./chunk-KUCQ6E2E.cjs"),Z=require("./chunk-TSTC3CHF.cjs"),f=require("./chunk-I4LQFJQE.cjs"),_=require("./chunk-SDPFXBF3.cjs"),$=require("./chunk-PKISL443.cjs"),tt=require("./chunk-VXZ5OWO6.cjs"),et=require("./chunk-Z5ZZ24WT.cjs"),y=require("node:fs"),x=require("node:path");function N({threshold:t,targets:e,user:r,budgets:i}){return`# unitlint.ini: what unitlint asks of the units in this folder and below.
# "unitlint --show-settings PATH" prints what holds for a unit, and why.

# The highest exposure that passes, from 0.0 to 10.0, for units without a budget of their own below.
threshold = ${(0,f.b)(t)}

# Systemd versions (257) or distributions (debian12, rhel9, ubuntu24.04) that the units run on.
target = ${e.join(", ")}
${r?`
# These are units of the user manager.
user = yes
`:""}
# The lowest severity that fails a run: error, warning, info or never.
fail-on = error

# Paths that are not checked: patterns as in .gitignore.
# exclude = vendor/, *.example.service

# Findings that are known already, written by "unitlint --baseline FILE --update-baseline".
# baseline = unitlint-baseline.json

# The severity of a rule: error, warning, info or off. "unitlint rules" lists them.
[rules]
# unknown-directive = error
# private-users = off

# Settings for some units only; of several that match, the last one counts.
# [overrides.user-units]
# paths = user/
# user = yes
# threshold = 8.0
${P(i)}`}function P(t){return t.length===0?"":`
# The exposure that each unit may have: what it has now. Lower a budget when its unit gets better,
# and delete it when the unit needs none.
[budgets]
${t.map(({path:e,exposure:r})=>`${O(e)} = ${(0,f.b)(r)}
`).join("")}`}var A=/[\\*?[\]!#]/g,C=/[=\n\r]|^\s|\s$/g;function O(t){let e=(t.includes("/")?t:`/${t}`).replace(A,"\\$&").replace(C,"?");return/[;#\\"']/.test(e)?JSON.stringify(e):e}var E=50;async function j(t,e){if((0,y.existsSync)(n.a)&&e.force!==!0)throw new s.l(`${n.a} is here already: edit it, or write it anew with --force`);let r=await(0,n.j)({...e,config:!1},c.n),{targets:i,user:o,threshold:u}=r.general,{complain:a,any:m}=(0,n.d)(),{units:h,problems:p}=await(0,n.h)(t.length===0?["."]:t,{color:"auto"},o.value);for(let d of p.filter(()=>t.length>0))a(d);let l=J(h,r,a),w=u.value??E,b=(0,s.s)((0,x.join)(".",n.a));return b.write(N({threshold:w,targets:i.value.map(({label:d})=>d),user:o.value,budgets:l})),b.close(),H(`Wrote ${n.a}: a threshold of ${(0,f.b)(w)}, and a budget for ${l.length===1?"one unit":`each of ${l.length} units`}.
Next: unitlint ${t.join(" ")||"."}
`),m()?2:0}function H(t){let e=(0,s.r)();e.write(t),e.close()}function J(t,{settingsFor:e},r){let i=(0,v.b)(c.n),o={...e("."),rules:[]};return t.flatMap(u=>{let{report:a,problems:m}=i(u,o);for(let l of m)r(l);let h=a===null?null:(0,$.f)(a),p=(0,n.b)(process.cwd(),u.path);return h===null||p===null?[]:[{path:p,exposure:h.overall}]})}0&&(module.exports={runInitCommand});
