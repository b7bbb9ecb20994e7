var c=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var r in t)c(e,r,{get:t[r],enumerable:!0})},F=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of j(t))!k.call(e,s)&&s!==r&&c(e,s,{get:()=>t[s],enumerable:!(o=T(t,s))||o.enumerable});return e};var I=e=>F(c({},"__esModule",{value:!0}),e);var J={};S(J,{runInitCommand:()=>x});module.exports=I(J);var v=require("./chunk-B3UA27LO.cjs"),g=require("./chunk-ETK76VN7.cjs"),n=require("./chunk-B7KQZNZE.cjs"),d=require("./chunk-6XROVTH7.cjs"),U=require("./chunk-GUS63PDR.cjs"),i=require("./chunk-WXA6AUTD.cjs"),W=require("./chunk-CW7B7VVZ.cjs"),X=require("./chunk-RT6IKEJP.cjs"),y=require("node:fs"),$=require("node:path");function L({threshold:e,targets:t,user:r,budgets:o}){return`# unitlint.ini: what unitlint asks of the units in this folder and below.
# "unitlint --show-settings PATH" prints what holds for a unit, and why.

# The highest exposure that passes, from 0.0 to 10.0, for units without a budget of their own below.
threshold = ${(0,d.f)(e)}

# Systemd versions (257) or distributions (debian12, rhel9, ubuntu24.04) that the units run on.
target = ${t.join(", ")}
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
${N(o)}`}function N(e){return e.length===0?"":`
# The exposure that each unit may have: what it has now. Lower a budget when its unit gets better,
# and delete it when the unit needs none.
[budgets]
${e.map(({path:t,exposure:r})=>`${C(t)} = ${(0,d.f)(r)}
`).join("")}`}var P=/[\\*?[\]!#]/g,A=/[=\n\r]|^\s|\s$/g;function C(e){let t=(e.includes("/")?e:`/${e}`).replace(P,"\\$&").replace(A,"?");return/[;#\\"']/.test(t)?JSON.stringify(t):t}var O=50;async function x(e,t){if((0,y.existsSync)(n.m)&&t.force!==!0)throw new i.i(`${n.m} is here already: edit it, or write it anew with --force`);let r=await(0,n.t)({...t,config:!1},g.c),{targets:o,user:s,threshold:l}=r.general,{complain:a,any:p}=(0,n.o)(),{units:u,problems:h}=await(0,n.r)(e.length===0?["."]:e,{color:"auto"},s.value);for(let m of h.filter(()=>e.length>0))a(m);let f=H(u,r,a),w=l.value??O,b=(0,i.o)((0,$.join)(".",n.m));return b.write(L({threshold:w,targets:o.value.map(({label:m})=>m),user:s.value,budgets:f})),b.close(),E(`Wrote ${n.m}: a threshold of ${(0,d.f)(w)}, and a budget for each of ${f.length} units.
Next: unitlint ${e.join(" ")||"."}
`),p()?2:0}function E(e){let t=(0,i.n)();t.write(e),t.close()}function H(e,{settingsFor:t},r){let o=(0,v.a)(g.c),s={...t("."),rules:[]};return e.flatMap(l=>{let{report:a,problems:p}=o(l,s);for(let f of p)r(f);let u=a===null?null:(0,i.e)(a),h=(0,n.n)(process.cwd(),l.path);return u===null||h===null?[]:[{path:h,exposure:u.overall}]})}0&&(module.exports={runInitCommand});
