var c=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var F=(t,e)=>{for(var r in e)c(t,r,{get:e[r],enumerable:!0})},I=(t,e,r,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of k(e))!S.call(t,o)&&o!==r&&c(t,o,{get:()=>e[o],enumerable:!(s=j(e,o))||s.enumerable});return t};var L=t=>I(c({},"__esModule",{value:!0}),t);var J={};F(J,{runInitCommand:()=>T});module.exports=L(J);var v=require("./chunk-YWKV7E3R.cjs"),n=require("./chunk-WW4CZI6O.cjs"),U=require("./chunk-YNPLGBGA.cjs"),g=require("./chunk-QFEN42UX.cjs"),W=require("./chunk-UDG2JTMF.cjs"),i=require("./chunk-J2LTELWE.cjs"),X=require("./chunk-NPDP6FKZ.cjs"),z=require("./chunk-WNGTQEEP.cjs"),B=require("./chunk-2GJRZLSE.cjs"),D=require("./chunk-TSTC3CHF.cjs"),p=require("./chunk-JCXPOPIY.cjs"),G=require("./chunk-QUPNPQ6L.cjs"),y=require("./chunk-XJ65AWAM.cjs"),K=require("./chunk-DQG6OS7L.cjs"),Q=require("./chunk-Z5ZZ24WT.cjs"),$=require("node:fs"),x=require("node:path");function N({threshold:t,targets:e,user:r,budgets:s}){return`# unitlint.ini: what unitlint asks of the units in this folder and below.
# "unitlint --show-settings PATH" prints what holds for a unit, and why.

# The highest exposure that passes, from 0.0 to 10.0, for units without a budget of their own below.
threshold = ${(0,p.f)(t)}

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
${P(s)}`}function P(t){return t.length===0?"":`
# The exposure that each unit may have: what it has now. Lower a budget when its unit gets better,
# and delete it when the unit needs none.
[budgets]
${t.map(({path:e,exposure:r})=>`${O(e)} = ${(0,p.f)(r)}
`).join("")}`}var A=/[\\*?[\]!#]/g,C=/[=\n\r]|^\s|\s$/g;function O(t){let e=(t.includes("/")?t:`/${t}`).replace(A,"\\$&").replace(C,"?");return/[;#\\"']/.test(e)?JSON.stringify(e):e}var q=50;async function T(t,e){if((0,$.existsSync)(n.k)&&e.force!==!0)throw new i.c(`${n.k} is here already: edit it, or write it anew with --force`);let r=await(0,n.s)({...e,config:!1},g.c),{targets:s,user:o,threshold:l}=r.general,{complain:a,any:m}=(0,n.m)(),{units:u,problems:h}=await(0,n.q)(t.length===0?["."]:t,{color:"auto"},o.value);for(let d of h.filter(()=>t.length>0))a(d);let f=H(u,r,a),w=l.value??q,b=(0,i.i)((0,x.join)(".",n.k));return b.write(N({threshold:w,targets:s.value.map(({label:d})=>d),user:o.value,budgets:f})),b.close(),E(`Wrote ${n.k}: a threshold of ${(0,p.f)(w)}, and a budget for each of ${f.length} units.
Next: unitlint ${t.join(" ")||"."}
`),m()?2:0}function E(t){let e=(0,i.h)();e.write(t),e.close()}function H(t,{settingsFor:e},r){let s=(0,v.a)(g.c),o={...e("."),rules:[]};return t.flatMap(l=>{let{report:a,problems:m}=s(l,o);for(let f of m)r(f);let u=a===null?null:(0,y.d)(a),h=(0,n.l)(process.cwd(),l.path);return u===null||h===null?[]:[{path:h,exposure:u.overall}]})}0&&(module.exports={runInitCommand});
