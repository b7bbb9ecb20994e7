#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var Kp=Object.create;var kr=Object.defineProperty;var jp=Object.getOwnPropertyDescriptor;var Yp=Object.getOwnPropertyNames;var qp=Object.getPrototypeOf,zp=Object.prototype.hasOwnProperty;var p=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var be=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ao=(e,t)=>{for(var n in t)kr(e,n,{get:t[n],enumerable:!0})},Jp=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Yp(t))!zp.call(e,s)&&s!==n&&kr(e,s,{get:()=>t[s],enumerable:!(r=jp(t,s))||r.enumerable});return e};var wt=(e,t,n)=>(n=e!=null?Kp(qp(e)):{},Jp(t||!e||!e.__esModule?kr(n,"default",{value:e,enumerable:!0}):n,e));var xt=be(Rr=>{var nn=class extends Error{constructor(t,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Ar=class extends nn{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Rr.CommanderError=nn;Rr.InvalidArgumentError=Ar});var rn=be(Fr=>{var{InvalidArgumentError:Xp}=xt(),Er=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Xp(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Zp(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}Fr.Argument=Er;Fr.humanReadableArgName=Zp});var co=be((jv,lo)=>{lo.exports={}});var Tr=be(Ir=>{var{humanReadableArgName:Qp}=rn(),Or=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(s=>!s._hidden),r=t._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,o)=>s.name().localeCompare(o.name())),n}compareOptions(t,n){let r=s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,"");return r(t).localeCompare(r(n))}visibleOptions(t){let n=t.options.filter(s=>!s.hidden),r=t._getHelpOption();if(r&&!r.hidden){let s=r.short&&t._findOption(r.short),o=r.long&&t._findOption(r.long);!s&&!o?n.push(r):r.long&&!o?n.push(t.createOption(r.long,r.description)):r.short&&!s&&n.push(t.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let r=t.parent;r;r=r.parent){let s=r.options.filter(o=>!o.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(r=>Qp(r)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(s)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let r="";for(let s=t.parent;s;s=s.parent)r=s.name()+" "+r;return r+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}formatItemList(t,n,r){return n.length===0?[]:[r.styleTitle(t),...n,""]}groupItems(t,n,r){let s=new Map;return t.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[])}),n.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[]),s.get(i).push(o)}),s}formatHelp(t,n){let r=n.padWidth(t,n),s=n.helpWidth??80;function o(u,m){return n.formatItem(u,r,m,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),s),""]));let l=n.visibleArguments(t).map(u=>o(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(i=i.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(t.options,n.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,m)=>{let h=u.map(k=>o(n.styleOptionTerm(n.optionTerm(k)),n.styleOptionDescription(n.optionDescription(k))));i=i.concat(this.formatItemList(m,h,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(t).map(m=>o(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(n.optionDescription(m))));i=i.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(t.commands,n.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,m)=>{let h=u.map(k=>o(n.styleSubcommandTerm(n.subcommandTerm(k)),n.styleSubcommandDescription(n.subcommandDescription(k))));i=i.concat(this.formatItemList(m,h,n))}),i.join(`
`)}displayWidth(t){return uo(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,r,s){let i=" ".repeat(2);if(!r)return i+t;let a=t.padEnd(n+t.length-s.displayWidth(t)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||s.preformatted(r)?u=r:u=s.boxWrap(r,d).replace(/\n/g,`
`+" ".repeat(n+l)),i+a+" ".repeat(l)+u.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let r=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,o=[];return r.forEach(i=>{let a=i.match(s);if(a===null){o.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}o.push(l.join(""));let m=d.trimStart();l=[m],c=this.displayWidth(m)}),o.push(l.join(""))}),o.join(`
`)}};function uo(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}Ir.Help=Or;Ir.stripColor=uo});var Ur=be(Mr=>{var{InvalidArgumentError:ef}=xt(),Nr=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let r=tf(t);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new ef(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?mo(this.name().replace(/^no-/,"")):mo(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Dr=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(t,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let s=this.negativeOptions.get(r).presetArg,o=s!==void 0?s:!1;return n.negate===(o===t)}};function mo(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function tf(e){let t,n,r=/^-[^-]$/,s=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(t=o.shift()),s.test(o[0])&&(n=o.shift()),!t&&r.test(o[0])&&(t=o.shift()),!t&&s.test(o[0])&&(t=n,n=o.shift()),o[0].startsWith("-")){let i=o[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(i)?new Error(`${a}
- too many short flags`):s.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}Mr.Option=Nr;Mr.DualOptions=Dr});var fo=be(po=>{function nf(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let r=0;r<=e.length;r++)n[r]=[r];for(let r=0;r<=t.length;r++)n[0][r]=r;for(let r=1;r<=t.length;r++)for(let s=1;s<=e.length;s++){let o=1;e[s-1]===t[r-1]?o=0:o=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-1]+o),s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[e.length][t.length]}function rf(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let r=[],s=3,o=.4;return t.forEach(i=>{if(i.length<=1)return;let a=nf(e,i),l=Math.max(e.length,i.length);(l-a)/l>o&&(a<s?(s=a,r=[i]):a===s&&r.push(i))}),r.sort((i,a)=>i.localeCompare(a)),n&&(r=r.map(i=>`--${i}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}po.suggestSimilar=rf});var bo=be(Vr=>{var sf=require("node:events").EventEmitter,Lr=co(),Se=require("node:path"),sn=require("node:fs"),E=require("node:process"),{Argument:of,humanReadableArgName:af}=rn(),{CommanderError:Br}=xt(),{Help:lf,stripColor:cf}=Tr(),{Option:ho,DualOptions:df}=Ur(),{suggestSimilar:go}=fo(),$r=class e extends sf{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>E.stdout.write(n),writeErr:n=>E.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>E.stdout.isTTY?E.stdout.columns:void 0,getErrHelpWidth:()=>E.stderr.isTTY?E.stderr.columns:void 0,getOutHasColors:()=>Wr()??(E.stdout.isTTY&&E.stdout.hasColors?.()),getErrHasColors:()=>Wr()??(E.stderr.isTTY&&E.stderr.hasColors?.()),stripColor:n=>cf(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,r){let s=n,o=r;typeof s=="object"&&s!==null&&(o=s,s=null),o=o||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),l=this.createCommand(i);return s&&(l.description(s),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l._executableFile=o.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),s?this:l}createCommand(t){return new e(t)}createHelp(){return Object.assign(new lf,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new of(t,n)}argument(t,n,r,s){let o=this.createArgument(t,n);return typeof r=="function"?o.default(s).argParser(r):o.default(r),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let r=t??"help [command]",[,s,o]=r.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(s);return a.helpOption(!1),o&&a.arguments(o),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let r=["preSubcommand","preAction","postAction"];if(!r.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,r){this._exitCallback&&this._exitCallback(new Br(t,n,r)),E.exit(t)}action(t){let n=r=>{let s=this.registeredArguments.length,o=r.slice(0,s);return this._storeOptionsAsProperties?o[s]=this:o[s]=this.opts(),o.push(this),t.apply(this,o)};return this._actionHandler=n,this}createOption(t,n){return new ho(t,n)}_callParseArg(t,n,r,s){try{return t.parseArg(n,r)}catch(o){if(o.code==="commander.invalidArgument"){let i=`${s} ${o.message}`;this.error(i,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let r=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=s=>[s.name()].concat(s.aliases()),r=n(t).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),o=n(t).join("|");throw new Error(`cannot add command '${o}' as already have command '${s}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),r=t.attributeName();if(t.negate){let o=t.long.replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(r,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(r,t.defaultValue,"default");let s=(o,i,a)=>{o==null&&t.presetArg!==void 0&&(o=t.presetArg);let l=this.getOptionValue(r);o!==null&&t.parseArg?o=this._callParseArg(t,o,l,i):o!==null&&t.variadic&&(o=t._collectValue(o,l)),o==null&&(t.negate?o=!1:t.isBoolean()||t.optional?o=!0:o=""),this.setOptionValueWithSource(r,o,a)};return this.on("option:"+n,o=>{let i=`error: option '${t.flags}' argument '${o}' is invalid.`;s(o,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,o=>{let i=`error: option '${t.flags}' value '${o}' from env '${t.envVar}' is invalid.`;s(o,i,"env")}),this}_optionEx(t,n,r,s,o){if(typeof n=="object"&&n instanceof ho)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,r);if(i.makeOptionMandatory(!!t.mandatory),typeof s=="function")i.default(o).argParser(s);else if(s instanceof RegExp){let a=s;s=(l,c)=>{let d=a.exec(l);return d?d[0]:c},i.default(o).argParser(s)}else i.default(s);return this.addOption(i)}option(t,n,r,s){return this._optionEx({},t,n,r,s)}requiredOption(t,n,r,s){return this._optionEx({mandatory:!0},t,n,r,s)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,r){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=r,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(t)!==void 0&&(n=r.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){E.versions?.electron&&(n.from="electron");let s=E.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}t===void 0&&(t=E.argv),this.rawArgs=t.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=t[1],r=t.slice(2);break;case"electron":E.defaultApp?(this._scriptPath=t[1],r=t.slice(2)):r=t.slice(1);break;case"user":r=t.slice(0);break;case"eval":r=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return this._parseCommand([],r),this}async parseAsync(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,r){if(sn.existsSync(t))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",o=`'${t}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(o)}_executeSubCommand(t,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function o(d,u){let m=Se.resolve(d,u);if(sn.existsSync(m))return m;if(s.includes(Se.extname(u)))return;let h=s.find(k=>sn.existsSync(`${m}${k}`));if(h)return`${m}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=sn.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=Se.resolve(Se.dirname(d),a)}if(a){let d=o(a,i);if(!d&&!t._executableFile&&this._scriptPath){let u=Se.basename(this._scriptPath,Se.extname(this._scriptPath));u!==this._name&&(d=o(a,`${u}-${t._name}`))}i=d||i}r=s.includes(Se.extname(i));let l;E.platform!=="win32"?r?(n.unshift(i),n=yo(E.execArgv).concat(n),l=Lr.spawn(E.argv[0],n,{stdio:"inherit"})):l=Lr.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=yo(E.execArgv).concat(n),l=Lr.spawn(E.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{E.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new Br(d,"commander.executeSubCommandAsync","(close)")):E.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(d.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)E.exit(1);else{let u=new Br(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(t,n,r){let s=this._findCommand(t);s||this.help({error:!0}),s._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,s,"preSubcommand"),o=this._chainOrCall(o,()=>{if(s._executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),o}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(r,s,o)=>{let i=s;if(s!==null&&r.parseArg){let a=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;i=this._callParseArg(r,s,o,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let o=r.defaultValue;r.variadic?s<this.args.length?(o=this.args.slice(s),r.parseArg&&(o=o.reduce((i,a)=>t(r,a,i),r.defaultValue))):o===void 0&&(o=[]):s<this.args.length&&(o=this.args[s],r.parseArg&&(o=t(r,o,r.defaultValue))),n[s]=o}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let r=t,s=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].forEach(i=>{s.push({hookedCommand:o,callback:i})})}),n==="postAction"&&s.reverse(),s.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(t,n,r){let s=t;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(o=>{s=this._chainOrCall(s,()=>o(this,n))}),s}_parseCommand(t,n){let r=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(r.operands),n=r.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))s(),this._processArguments(),this.parent.emit(o,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(r=>{let s=r.attributeName();return this.getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});t.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=t.find(o=>r.conflictsWith.includes(o.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],r=[],s=n;function o(d){return d.length>1&&d[0]==="-"}let i=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,c=0;for(;c<t.length||l;){let d=l??t[c++];if(l=null,d==="--"){s===r&&s.push(d),s.push(...t.slice(c));break}if(a&&(!o(d)||i(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,o(d)){let u=this._findOption(d);if(u){if(u.required){let m=t[c++];m===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,m)}else if(u.optional){let m=null;c<t.length&&(!o(t[c])||i(t[c]))&&(m=t[c++]),this.emit(`option:${u.name()}`,m)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),m=this._findOption(d.slice(0,u));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(u+1));continue}}if(s===n&&o(d)&&!(this.commands.length===0&&i(d))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(d)){n.push(d),r.push(...t.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...t.slice(c));break}else if(this._defaultCommandName){r.push(d,...t.slice(c));break}}if(this._passThroughOptions){s.push(d,...t.slice(c));break}s.push(d)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let r=0;r<n;r++){let s=this.options[r].attributeName();t[s]=s===this._versionOptionName?this._version:this[s]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},s=r.exitCode||1,o=r.code||"commander.error";this._exit(s,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in E.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,E.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new df(this.options),n=r=>this.getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&t.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(s,r.implied[s],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let r=i=>{let a=i.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||i},s=i=>{let a=r(i),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},o=`error: ${s(t)} cannot be used with ${s(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let s=[],o=this;do{let i=o.createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);s=s.concat(i),o=o.parent}while(o&&!o._enablePositionalOptions);n=go(t,s)}let r=`error: unknown option '${t}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,r=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${t.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(o=>{s.push(o.name()),o.alias()&&s.push(o.alias())}),n=go(t,s)}let r=`error: unknown command '${t}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(t,n,r){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let r=this.parent?._findCommand(t);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${s}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>af(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=Se.basename(t,Se.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),r=this._getOutputContext(t);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(t){t=t||{};let n=!!t.error,r,s,o;return n?(r=a=>this._outputConfiguration.writeErr(a),s=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),s=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(s||(a=this._outputConfiguration.stripColor(a)),r(a)),hasColors:s,helpWidth:o}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let r=this._getOutputContext(t),s={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let o=this.helpInformation({error:r.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",s))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(E.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let r=["beforeAll","before","after","afterAll"];if(!r.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${t}Help`;return this.on(s,o=>{let i;typeof n=="function"?i=n({error:o.error,command:o.command}):i=n,i&&o.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function yo(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,r="127.0.0.1",s="9229",o;return(o=t.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?s=o[3]:r=o[3]):(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=o[1],r=o[3],s=o[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:t})}function Wr(){if(E.env.NO_COLOR||E.env.FORCE_COLOR==="0"||E.env.FORCE_COLOR==="false")return!1;if(E.env.FORCE_COLOR||E.env.CLICOLOR_FORCE!==void 0)return!0}Vr.Command=$r;Vr.useColor=Wr});var Co=be(ne=>{var{Argument:So}=rn(),{Command:Gr}=bo(),{CommanderError:uf,InvalidArgumentError:_o}=xt(),{Help:mf}=Tr(),{Option:vo}=Ur();ne.program=new Gr;ne.createCommand=e=>new Gr(e);ne.createOption=(e,t)=>new vo(e,t);ne.createArgument=(e,t)=>new So(e,t);ne.Command=Gr;ne.Option=vo;ne.Argument=So;ne.Help=mf;ne.CommanderError=uf;ne.InvalidArgumentError=_o;ne.InvalidOptionArgumentError=_o});var f,j,v=p(()=>{"use strict";f=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),j=e=>e});function b(e,t,n,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:r}]}}function X(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}var Pt,w,S,g,N=p(()=>{"use strict";Pt=[],w=(e,t=Pt)=>({effect:"set",value:e,faults:t}),S=(e,t=Pt)=>({effect:"add",value:e,faults:t}),g=(e=void 0)=>({effect:"reset",value:e,faults:Pt})});function pf(e,t,n){if(Math.abs(e.length-t.length)>n)return n+1;let r=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=s,s=i}return s[t.length]??n+1}function x(e,t,n=3){if(e===""||e.length>ff)return[];let r=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:pf(s,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,n).map(({candidate:i})=>i)}var ff,J=p(()=>{"use strict";ff=64});function F(e,t){return hf.test(e)?yf(e,t):{words:gf(e),malformedAt:null}}function gf(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&on(e.charCodeAt(n));)n+=1;let r=n;for(;n<e.length&&!on(e.charCodeAt(n));)n+=1;n>r&&t.push({text:e.slice(r,n),start:r,end:n})}return t}function yf(e,t){let n=[],r=0;for(;;){for(;r<e.length&&on(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:n,malformedAt:null};let s=bf(e,r,t);if(s===null)return{words:n,malformedAt:r};n.push({text:s.text,start:r,end:s.end}),r=s.end}}function bf(e,t,n){let r=n.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:s,end:e.length}:null;s+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(on(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!r?null:{text:s,end:i}}function Le(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var on,hf,Z=p(()=>{"use strict";on=e=>e===32||e===9||e===10||e===13,hf=/['"\\]/});function _e(e){let t=Sf.exec(e);if(t===null)return null;let[,n,r,s,o,i,a]=t,l=an(r,16)??an(s,2)??an(o??i,8)??an(a,10);return l===null?null:n==="-"?-l:l}var Sf,an,kt=p(()=>{"use strict";Sf=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;an=(e,t)=>e===void 0?null:Number.parseInt(e,t)});function Ao(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;n=n<<8n|BigInt(r)}return n}function ko(e){if(e==="")return[];let t=[],n=e.split(":");for(let[r,s]of n.entries()){let o=r===n.length-1&&s.includes(".")?Ao(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function _f(e){let t=e.split("::");if(t.length>2)return null;let n=ko(t[0]??""),r=ko(t[1]??"");if(n===null||r===null)return null;let s=8-n.length-r.length;return(t.length===1?s!==0:s<1)?null:[...n,...Array.from({length:s},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function vf(e,t,n){let r=BigInt(Hr(e)-n);return{family:e,address:t>>r<<r,length:n}}function cn(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),r=n.includes(":")?6:4,s=r===6?_f(n):Ao(n);if(s===null)return null;let o=t<0?Hr(r):_e(e.slice(t+1));return o===null||o<0||o>Hr(r)?null:vf(r,s,o)}function wf(e){let t=Object.hasOwn(ln,e)?ln[e]:void 0;return t!==void 0?t:Cf.test(e)?ln.localhost??[]:ve(e)}var Hr,ve,ln,Cf,Ro,Eo,Fo,dn=p(()=>{"use strict";J();N();Z();kt();Hr=e=>e===4?32:128;ve=e=>{let t=cn(e);return t===null?[]:[t]},ln={any:[...ve("0.0.0.0/0"),...ve("::/0")],localhost:[...ve("127.0.0.0/8"),...ve("::1/128")],"link-local":[...ve("169.254.0.0/16"),...ve("fe80::/64")],multicast:[...ve("224.0.0.0/4"),...ve("ff00::/8")]},Cf=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;Ro=(e,t)=>{if(e==="")return g();let{words:n,malformedAt:r}=F(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of n){let a=wf(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>x(i.text,Object.keys(ln),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),S(s,o)},Eo=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Fo=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0)});var Oo,Io,To,No,Do,Mo,Uo,Lo,Bo,$o,Wo,Vo,Go,Ho,Ko,jo,Yo,qo,zo,Jo,Xo,Zo,Qo,ei,ti,ni,ri,Be=p(()=>{"use strict";Oo=`CAP_CHOWN	0
CAP_DAC_OVERRIDE	1
CAP_DAC_READ_SEARCH	2
CAP_FOWNER	3
CAP_FSETID	4
CAP_KILL	5
CAP_SETGID	6
CAP_SETUID	7
CAP_SETPCAP	8
CAP_LINUX_IMMUTABLE	9
CAP_NET_BIND_SERVICE	10
CAP_NET_BROADCAST	11
CAP_NET_ADMIN	12
CAP_NET_RAW	13
CAP_IPC_LOCK	14
CAP_IPC_OWNER	15
CAP_SYS_MODULE	16
CAP_SYS_RAWIO	17
CAP_SYS_CHROOT	18
CAP_SYS_PTRACE	19
CAP_SYS_PACCT	20
CAP_SYS_ADMIN	21
CAP_SYS_BOOT	22
CAP_SYS_NICE	23
CAP_SYS_RESOURCE	24
CAP_SYS_TIME	25
CAP_SYS_TTY_CONFIG	26
CAP_MKNOD	27
CAP_LEASE	28
CAP_AUDIT_WRITE	29
CAP_AUDIT_CONTROL	30
CAP_SETFCAP	31
CAP_MAC_OVERRIDE	32
CAP_MAC_ADMIN	33
CAP_SYSLOG	34
CAP_WAKE_ALARM	35
CAP_BLOCK_SUSPEND	36
CAP_AUDIT_READ	37
CAP_PERFMON	38
CAP_BPF	39
CAP_CHECKPOINT_RESTORE	40`,Io=`63	252-252
62	254`,To=`AF_UNIX	1
AF_LOCAL	1
AF_INET	2
AF_AX25	3
AF_IPX	4
AF_APPLETALK	5
AF_NETROM	6
AF_BRIDGE	7
AF_ATMPVC	8
AF_X25	9
AF_INET6	10
AF_ROSE	11
AF_DECnet	12
AF_NETBEUI	13
AF_SECURITY	14
AF_KEY	15
AF_NETLINK	16
AF_ROUTE	16
AF_PACKET	17
AF_ASH	18
AF_ECONET	19
AF_ATMSVC	20
AF_RDS	21
AF_SNA	22
AF_IRDA	23
AF_PPPOX	24
AF_WANPIPE	25
AF_LLC	26
AF_IB	27
AF_MPLS	28
AF_CAN	29
AF_TIPC	30
AF_BLUETOOTH	31
AF_IUCV	32
AF_RXRPC	33
AF_ISDN	34
AF_PHONET	35
AF_IEEE802154	36
AF_CAIF	37
AF_ALG	38
AF_NFC	39
AF_VSOCK	40
AF_KCM	41
AF_QIPCRTR	42
AF_SMC	43
AF_XDP	44
AF_MCTP	45
AF_FILE	1`,No=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Do=`native
x86
x86-64
x32
arm
arm64
loongarch64	257
mips
mips64
mips64-n32
mips-le
mips64-le
mips64-le-n32
parisc
parisc64
ppc
ppc64
ppc64-le
riscv64
s390
s390x`,Mo=`E2BIG
EACCES
EADDRINUSE
EADDRNOTAVAIL
EADV
EAFNOSUPPORT
EAGAIN
EALREADY
EBADE
EBADF
EBADFD
EBADMSG
EBADR
EBADRQC
EBADSLT
EBFONT
EBUSY
ECANCELED
ECHILD
ECHRNG
ECOMM
ECONNABORTED
ECONNREFUSED
ECONNRESET
EDEADLK
EDEADLOCK
EDESTADDRREQ
EDOM
EDOTDOT
EDQUOT
EEXIST
EFAULT
EFBIG
EFTYPE	262
EHOSTDOWN
EHOSTUNREACH
EHWPOISON
EIDRM
EILSEQ
EINPROGRESS
EINTR
EINVAL
EIO
EISCONN
EISDIR
EISNAM
EKEYEXPIRED
EKEYREJECTED
EKEYREVOKED
EL2HLT
EL2NSYNC
EL3HLT
EL3RST
ELIBACC
ELIBBAD
ELIBEXEC
ELIBMAX
ELIBSCN
ELNRNG
ELOOP
EMEDIUMTYPE
EMFILE
EMLINK
EMSGSIZE
EMULTIHOP
ENAMETOOLONG
ENAVAIL
ENETDOWN
ENETRESET
ENETUNREACH
ENFILE
ENOANO
ENOBUFS
ENOCSI
ENODATA
ENODEV
ENOENT
ENOEXEC
ENOKEY
ENOLCK
ENOLINK
ENOMEDIUM
ENOMEM
ENOMSG
ENONET
ENOPKG
ENOPROTOOPT
ENOSPC
ENOSR
ENOSTR
ENOSYS
ENOTBLK
ENOTCONN
ENOTDIR
ENOTEMPTY
ENOTNAM
ENOTRECOVERABLE
ENOTSOCK
ENOTSUP
ENOTTY
ENOTUNIQ
ENXIO
EOPNOTSUPP
EOVERFLOW
EOWNERDEAD
EPERM
EPFNOSUPPORT
EPIPE
EPROTO
EPROTONOSUPPORT
EPROTOTYPE
ERANGE
EREMCHG
EREMOTE
EREMOTEIO
ERESTART
ERFKILL
EROFS
ESHUTDOWN
ESOCKTNOSUPPORT
ESPIPE
ESRCH
ESRMNT
ESTALE
ESTRPIPE
ETIME
ETIMEDOUT
ETOOMANYREFS
ETXTBSY
EUCLEAN
EUNATCH
EUSERS
EWOULDBLOCK
EXDEV
EXFULL`,Uo=`%a
%b
%c
%d
%f
%g
%h
%i
%j
%l
%m
%n
%o
%p
%q
%r
%s
%t
%u
%v
%w
%y
%A
%B
%C
%D	257
%E
%G
%H
%I
%J
%L
%M
%N
%P
%R
%S
%T
%U
%V
%W
%Y
%%`,Lo=`SUCCESS	0
FAILURE	1
INVALIDARGUMENT	2
NOTIMPLEMENTED	3
NOPERMISSION	4
NOTINSTALLED	5
NOTCONFIGURED	6
NOTRUNNING	7
USAGE	64
DATAERR	65
NOINPUT	66
NOUSER	67
NOHOST	68
UNAVAILABLE	69
SOFTWARE	70
OSERR	71
OSFILE	72
CANTCREAT	73
IOERR	74
TEMPFAIL	75
PROTOCOL	76
NOPERM	77
CONFIG	78
CHDIR	200
NICE	201
FDS	202
EXEC	203
MEMORY	204
LIMITS	205
OOM_ADJUST	206
SIGNAL_MASK	207
STDIN	208
STDOUT	209
CHROOT	210
IOPRIO	211
TIMERSLACK	212
SECUREBITS	213
SETSCHEDULER	214
CPUAFFINITY	215
GROUP	216
USER	217
CAPABILITIES	218
CGROUP	219
SETSID	220
CONFIRM	221
STDERR	222
PAM	224
NETWORK	225
NAMESPACE	226
NO_NEW_PRIVILEGES	227
SECCOMP	228
SELINUX_CONTEXT	229
PERSONALITY	230
APPARMOR	231
ADDRESS_FAMILIES	232
RUNTIME_DIRECTORY	233
CHOWN	235
SMACK_PROCESS_LABEL	236
KEYRING	237
STATE_DIRECTORY	238
CACHE_DIRECTORY	239
LOGS_DIRECTORY	240
CONFIGURATION_DIRECTORY	241
NUMA_POLICY	242
CREDENTIALS	243
BPF	244
KSM	245	254
MEMORY_THP	246	262
EXCEPTION	255`,Bo=`x86-64
x86`,$o=`HUP
INT
QUIT
ILL
TRAP
ABRT
BUS
FPE
KILL
USR1
SEGV
USR2
PIPE
ALRM
TERM
STKFLT
CHLD
CONT
STOP
TSTP
TTIN
TTOU
URG
XCPU
XFSZ
VTALRM
PROF
WINCH
IO
PWR
SYS`,Wo=`other
batch
idle
fifo
ext	262
rr`,Vo=`none
realtime
best-effort
idle`,Go=`emerg
alert
crit
err
warning
notice
info
debug`,Ho=`kern
user
mail
daemon
auth
syslog
lpr
news
uucp
cron
authpriv
ftp
local0
local1
local2
local3
local4
local5
local6
local7`,Ko=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,jo=`AS	bytes
CORE	bytes
CPU	seconds
DATA	bytes
FSIZE	bytes
LOCKS	count
MEMLOCK	bytes
MSGQUEUE	bytes
NICE	nice
NOFILE	count
NPROC	count
RSS	bytes
RTPRIO	count
RTTIME	microseconds
SIGPENDING	count
STACK	bytes`,Yo=`seconds	1000000
second	1000000
sec	1000000
s	1000000
minutes	60000000
minute	60000000
min	60000000
months	2629800000000
month	2629800000000
M	2629800000000
msec	1000
ms	1000
m	60000000
hours	3600000000
hour	3600000000
hr	3600000000
h	3600000000
days	86400000000
day	86400000000
d	86400000000
weeks	604800000000
week	604800000000
w	604800000000
years	31557600000000
year	31557600000000
y	31557600000000
usec	1
us	1
μs	1
µs	1`,qo=`null
tty
tty-force
tty-fail
socket
fd
data
file`,zo=`inherit
null
tty
kmsg
kmsg+console
journal
journal+console
socket
fd
file
append
truncate
syslog
syslog+console`,Jo=`shared
slave
private`,Xo=`udplite
sctp
mptcp	257`,Zo=`cpu
cpuacct
cpuset
io
blkio
memory
devices
pids
bpf-firewall
bpf-devices
bpf-foreign
bpf-socket-bind
bpf-restrict-network-interfaces
bpf-bind-network-interface	262`,Qo=`arm64
arm64-be
arm
arm-be
alpha
arc
arc-be
cris
x86-64
x86
ia64
loongarch64
m68k
mips64-le
mips64
mips-le
mips
nios2
parisc64
parisc
ppc64-le
ppc64
ppc
ppc-le
riscv32
riscv64
s390x
s390
sh64
sh
sparc64
sparc
tilegx`,ei=`private-users
vm
container
kvm
amazon
qemu
bochs
xen
uml
vmware
oracle
microsoft
zvm
parallels
bhyve
qnx
acrn
powervm
apple
sre
google
vm-other
systemd-nspawn
lxc-libvirt
lxc
openvz
docker
podman
rkt
wsl
proot
pouch
container-other`,ti=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,ni=`device-tree
uefi
device-tree-compatible(
smbios-field(`,ri=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`});var ce,Kr=p(()=>{"use strict";ce=["252","254","257","262"]});function P(e,t){return{first:e,changes:t}}function si(e,t){let n=e.first;for(let r of ce){let s=e.changes[r];if(s!==void 0&&(n=s),r===t)break}return n}function Q(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(r=>{let[s="",o]=r.split("-");return n>=Number(s)&&(o===void 0||n<=Number(o))})}var jr,$e=p(()=>{"use strict";Kr();Kr();jr=ce[ce.length-1]??"262"});function oi(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,si(s,t)]))}function ii(e){return{...oi(Pf,e),refuses:oi(kf,e)}}var Pf,kf,ai=p(()=>{"use strict";$e();Pf={templateInstance:P("i",{257:"test_instance"}),capabilityInitialBits:P(64,{262:63}),capabilityInversionBits:P(64,{262:41}),capabilityUnclosedQuote:P("dropped",{254:"closed"}),privateMountsUnset:P("off",{254:"on"}),unknownFamily:P("skipped",{262:"ends-line"}),globSectionName:P("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:P(!0,{262:!1}),execPrefixes:P("-@:+!",{262:"-@:+!|"}),execFolderEndings:P(["/"],{257:["/","/.","/.."]}),ambientPrefix:P("honoured",{262:"ignored"}),userManagerIsUnprivileged:P(!1,{262:!0}),policyNotAnObject:P("ignored",{262:"error"}),warnsOfWeekdays:P(!1,{262:!0}),highestIoClass:P(8,{262:7}),imagesOutsideApi:P(!1,{257:!0}),unknownImagePolicies:P("refused",{262:"taken"}),directoryFlags:P("any",{257:"checked"}),pathsInApi:P("taken",{257:"refused"}),warnsOfVarRun:P(!1,{257:!0}),vsockTypes:P(!1,{254:!0}),alternativeInterfaces:P(!1,{257:!0}),bindsPortZero:P(!1,{257:!0}),renamesImports:P(!1,{257:!0}),textlessOutcome:P("incomparable",{262:"first"}),privateTmpNeedsNamespace:P([],{257:["disconnected"],262:["connected","disconnected"]})},kf={oneshotRestartForceExitStatus:P(!0,{257:!1}),forkingPrivatePids:P(!1,{257:!0}),dynamicUserHomeDirectory:P(!1,{257:!0}),workingDirectoryInApiMount:P(!1,{257:!0}),dynamicUserInUserManager:P(!1,{257:!0}),managedPrivateUsers:P(!1,{262:!0}),userNamespacePathWithPrivateUsers:P(!1,{262:!0}),privatePidsPam:P(!1,{262:!0})}});var li,ci,di=p(()=>{"use strict";li=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
SupplementaryGroups	SupplementaryGroups=	200	1	supplementary-groups
PrivateDevices	PrivateDevices=	1000	1	boolean	private_devices
PrivateMounts	PrivateMounts=	1000	1	boolean	private_mounts
PrivateNetwork	PrivateNetwork=	2500	1	boolean	private_network
PrivateTmp	PrivateTmp=	1000	1	boolean	private_tmp	default-dependencies
PrivateUsers	PrivateUsers=	1000	1	boolean	private_users
ProtectControlGroups	ProtectControlGroups=	1000	1	boolean	protect_control_groups
ProtectKernelModules	ProtectKernelModules=	1000	1	boolean	protect_kernel_modules
ProtectKernelTunables	ProtectKernelTunables=	1000	1	boolean	protect_kernel_tunables
ProtectKernelLogs	ProtectKernelLogs=	1000	1	boolean	protect_kernel_logs
ProtectClock	ProtectClock=	1000	1	boolean	protect_clock
ProtectHome	ProtectHome=	1000	10	protect-home		default-dependencies
ProtectHostname	ProtectHostname=	50	1	boolean	protect_hostname
ProtectSystem	ProtectSystem=	1000	10	protect-system		default-dependencies
RootDirectoryOrRootImage	RootDirectory=/RootImage=	200	1	root-directory-or-image		default-dependencies
LockPersonality	LockPersonality=	100	1	boolean	lock_personality
MemoryDenyWriteExecute	MemoryDenyWriteExecute=	100	1	boolean	memory_deny_write_execute
NoNewPrivileges	NoNewPrivileges=	1000	1	boolean	no_new_privileges
CapabilityBoundingSet_CAP_SYS_ADMIN	CapabilityBoundingSet=~CAP_SYS_ADMIN	1500	1	bounding-set-lacks-all-of	CAP_SYS_ADMIN
CapabilityBoundingSet_CAP_SET_UID_GID_PCAP	CapabilityBoundingSet=~CAP_SET(UID|GID|PCAP)	1500	1	bounding-set-lacks-all-of	CAP_SETUID CAP_SETGID CAP_SETPCAP
CapabilityBoundingSet_CAP_SYS_PTRACE	CapabilityBoundingSet=~CAP_SYS_PTRACE	1500	1	bounding-set-lacks-all-of	CAP_SYS_PTRACE
CapabilityBoundingSet_CAP_SYS_TIME	CapabilityBoundingSet=~CAP_SYS_TIME	1000	1	bounding-set-lacks-all-of	CAP_SYS_TIME
CapabilityBoundingSet_CAP_NET_ADMIN	CapabilityBoundingSet=~CAP_NET_ADMIN	1000	1	bounding-set-lacks-all-of	CAP_NET_ADMIN
CapabilityBoundingSet_CAP_SYS_RAWIO	CapabilityBoundingSet=~CAP_SYS_RAWIO	1000	1	bounding-set-lacks-all-of	CAP_SYS_RAWIO
CapabilityBoundingSet_CAP_SYS_MODULE	CapabilityBoundingSet=~CAP_SYS_MODULE	1000	1	bounding-set-lacks-all-of	CAP_SYS_MODULE
CapabilityBoundingSet_CAP_AUDIT	CapabilityBoundingSet=~CAP_AUDIT_*	500	1	bounding-set-lacks-all-of	CAP_AUDIT_CONTROL CAP_AUDIT_READ CAP_AUDIT_WRITE
CapabilityBoundingSet_CAP_SYSLOG	CapabilityBoundingSet=~CAP_SYSLOG	500	1	bounding-set-lacks-all-of	CAP_SYSLOG
CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE	CapabilityBoundingSet=~CAP_SYS_(NICE|RESOURCE)	500	1	bounding-set-lacks-all-of	CAP_SYS_NICE CAP_SYS_RESOURCE
CapabilityBoundingSet_CAP_MKNOD	CapabilityBoundingSet=~CAP_MKNOD	500	1	bounding-set-lacks-all-of	CAP_MKNOD
CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP	CapabilityBoundingSet=~CAP_(CHOWN|FSETID|SETFCAP)	1000	1	bounding-set-lacks-all-of	CAP_CHOWN CAP_FSETID CAP_SETFCAP
CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER	CapabilityBoundingSet=~CAP_(DAC_*|FOWNER|IPC_OWNER)	1000	1	bounding-set-lacks-all-of	CAP_DAC_OVERRIDE CAP_DAC_READ_SEARCH CAP_FOWNER CAP_IPC_OWNER
CapabilityBoundingSet_CAP_KILL	CapabilityBoundingSet=~CAP_KILL	500	1	bounding-set-lacks-all-of	CAP_KILL
CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)	CapabilityBoundingSet=~CAP_NET_(BIND_SERVICE|BROADCAST|RAW)	500	1	bounding-set-lacks-all-of	CAP_NET_BIND_SERVICE CAP_NET_BROADCAST CAP_NET_RAW
CapabilityBoundingSet_CAP_SYS_BOOT	CapabilityBoundingSet=~CAP_SYS_BOOT	100	1	bounding-set-lacks-all-of	CAP_SYS_BOOT
CapabilityBoundingSet_CAP_MAC	CapabilityBoundingSet=~CAP_MAC_*	100	1	bounding-set-lacks-all-of	CAP_MAC_ADMIN CAP_MAC_OVERRIDE
CapabilityBoundingSet_CAP_LINUX_IMMUTABLE	CapabilityBoundingSet=~CAP_LINUX_IMMUTABLE	75	1	bounding-set-lacks-all-of	CAP_LINUX_IMMUTABLE
CapabilityBoundingSet_CAP_IPC_LOCK	CapabilityBoundingSet=~CAP_IPC_LOCK	50	1	bounding-set-lacks-all-of	CAP_IPC_LOCK
CapabilityBoundingSet_CAP_SYS_CHROOT	CapabilityBoundingSet=~CAP_SYS_CHROOT	50	1	bounding-set-lacks-all-of	CAP_SYS_CHROOT
CapabilityBoundingSet_CAP_BLOCK_SUSPEND	CapabilityBoundingSet=~CAP_BLOCK_SUSPEND	25	1	bounding-set-lacks-all-of	CAP_BLOCK_SUSPEND
CapabilityBoundingSet_CAP_WAKE_ALARM	CapabilityBoundingSet=~CAP_WAKE_ALARM	25	1	bounding-set-lacks-all-of	CAP_WAKE_ALARM
CapabilityBoundingSet_CAP_LEASE	CapabilityBoundingSet=~CAP_LEASE	25	1	bounding-set-lacks-all-of	CAP_LEASE
CapabilityBoundingSet_CAP_SYS_TTY_CONFIG	CapabilityBoundingSet=~CAP_SYS_TTY_CONFIG	25	1	bounding-set-lacks-all-of	CAP_SYS_TTY_CONFIG
CapabilityBoundingSet_CAP_SYS_PACCT	CapabilityBoundingSet=~CAP_SYS_PACCT	25	1	bounding-set-lacks-all-of	CAP_SYS_PACCT
CapabilityBoundingSet_CAP_BPF	CapabilityBoundingSet=~CAP_BPF	25	1	bounding-set-lacks-all-of	CAP_BPF
UMask	UMask=	100	10	umask
KeyringMode	KeyringMode=	1000	1	keyring-mode
ProtectProc	ProtectProc=	1000	3	protect-proc
ProcSubset	ProcSubset=	10	1	proc-subset
NotifyAccess	NotifyAccess=	1000	1	notify-access
RemoveIPC	RemoveIPC=	100	1	remove-ipc
Delegate	Delegate=	100	1	boolean	delegate	bad-when-set
RestrictRealtime	RestrictRealtime=	500	1	boolean	restrict_realtime
RestrictSUIDSGID	RestrictSUIDSGID=	1000	1	boolean	restrict_suid_sgid
RestrictNamespaces_user	RestrictNamespaces=~user	1500	1	namespace-not-allowed	user
RestrictNamespaces_mnt	RestrictNamespaces=~mnt	500	1	namespace-not-allowed	mnt
RestrictNamespaces_ipc	RestrictNamespaces=~ipc	500	1	namespace-not-allowed	ipc
RestrictNamespaces_pid	RestrictNamespaces=~pid	500	1	namespace-not-allowed	pid
RestrictNamespaces_cgroup	RestrictNamespaces=~cgroup	500	1	namespace-not-allowed	cgroup
RestrictNamespaces_net	RestrictNamespaces=~net	500	1	namespace-not-allowed	net
RestrictNamespaces_uts	RestrictNamespaces=~uts	100	1	namespace-not-allowed	uts
RestrictAddressFamilies_AF_INET_INET6	RestrictAddressFamilies=~AF_(INET|INET6)	1500	1	boolean	restrict_address_family_inet
RestrictAddressFamilies_AF_UNIX	RestrictAddressFamilies=~AF_UNIX	25	1	boolean	restrict_address_family_unix
RestrictAddressFamilies_AF_NETLINK	RestrictAddressFamilies=~AF_NETLINK	200	1	boolean	restrict_address_family_netlink
RestrictAddressFamilies_AF_PACKET	RestrictAddressFamilies=~AF_PACKET	1000	1	boolean	restrict_address_family_packet
RestrictAddressFamilies_OTHER	RestrictAddressFamilies=~…	1250	1	boolean	restrict_address_family_other
SystemCallArchitectures	SystemCallArchitectures=	1000	10	syscall-architectures
SystemCallFilter_swap	SystemCallFilter=~@swap	1000	10	syscall-group-blocked	@swap
SystemCallFilter_obsolete	SystemCallFilter=~@obsolete	250	10	syscall-group-blocked	@obsolete
SystemCallFilter_clock	SystemCallFilter=~@clock	1000	10	syscall-group-blocked	@clock
SystemCallFilter_cpu_emulation	SystemCallFilter=~@cpu-emulation	250	10	syscall-group-blocked	@cpu-emulation
SystemCallFilter_debug	SystemCallFilter=~@debug	1000	10	syscall-group-blocked	@debug
SystemCallFilter_mount	SystemCallFilter=~@mount	1000	10	syscall-group-blocked	@mount
SystemCallFilter_module	SystemCallFilter=~@module	1000	10	syscall-group-blocked	@module
SystemCallFilter_raw_io	SystemCallFilter=~@raw-io	1000	10	syscall-group-blocked	@raw-io
SystemCallFilter_reboot	SystemCallFilter=~@reboot	1000	10	syscall-group-blocked	@reboot
SystemCallFilter_privileged	SystemCallFilter=~@privileged	700	10	syscall-group-blocked	@privileged
SystemCallFilter_resources	SystemCallFilter=~@resources	700	10	syscall-group-blocked	@resources
IPAddressDeny	IPAddressDeny=	1000	10	ip-address-lists
DeviceAllow	DeviceAllow=	1000	10	device-acl
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,ci=`SystemCallFilter_swap:10:deny-list
SystemCallFilter_swap:0:deny-list
SystemCallFilter_resources:10:deny-list
SystemCallFilter_resources:0:deny-list
SystemCallFilter_reboot:10:deny-list
SystemCallFilter_reboot:0:deny-list
SystemCallFilter_raw_io:10:deny-list
SystemCallFilter_raw_io:0:deny-list
SystemCallFilter_privileged:10:deny-list
SystemCallFilter_privileged:0:deny-list
SystemCallFilter_obsolete:10:deny-list
SystemCallFilter_obsolete:0:deny-list
SystemCallFilter_mount:10:deny-list
SystemCallFilter_mount:0:deny-list
SystemCallFilter_module:10:deny-list
SystemCallFilter_module:0:deny-list
SystemCallFilter_debug:10:deny-list
SystemCallFilter_debug:0:deny-list
SystemCallFilter_cpu_emulation:10:deny-list
SystemCallFilter_cpu_emulation:0:deny-list
SystemCallFilter_clock:10:deny-list
SystemCallFilter_clock:0:deny-list
SystemCallFilter_swap:0:allow-list
SystemCallFilter_swap:9:allow-list
SystemCallFilter_resources:0:allow-list
SystemCallFilter_resources:9:allow-list
SystemCallFilter_reboot:0:allow-list
SystemCallFilter_reboot:9:allow-list
SystemCallFilter_raw_io:0:allow-list
SystemCallFilter_raw_io:9:allow-list
SystemCallFilter_privileged:0:allow-list
SystemCallFilter_privileged:9:allow-list
SystemCallFilter_obsolete:0:allow-list
SystemCallFilter_obsolete:9:allow-list
SystemCallFilter_mount:0:allow-list
SystemCallFilter_mount:9:allow-list
SystemCallFilter_module:0:allow-list
SystemCallFilter_module:9:allow-list
SystemCallFilter_debug:0:allow-list
SystemCallFilter_debug:9:allow-list
SystemCallFilter_cpu_emulation:0:allow-list
SystemCallFilter_cpu_emulation:9:allow-list
SystemCallFilter_clock:0:allow-list
SystemCallFilter_clock:9:allow-list
RemoveIPC:1
RemoveIPC:0
KeyringMode:1
RootDirectoryOrRootImage:1
SupplementaryGroups:1
UserOrDynamicUser:0:user-manager	262
UserOrDynamicUser:9
UserOrDynamicUser:0:dynamic
UserOrDynamicUser:0:static
PrivateTmp:na:boot-phase ProtectHome:na:boot-phase ProtectSystem:na:boot-phase RootDirectoryOrRootImage:na:boot-phase
SupplementaryGroups:na:root
RemoveIPC:na:root
UserOrDynamicUser:10
RestrictRealtime:0
CapabilityBoundingSet_CAP_SYS_TIME:1
NoNewPrivileges:1
CapabilityBoundingSet_CAP_SYS_TIME:0
NoNewPrivileges:0
AmbientCapabilities:1
AmbientCapabilities:0
PrivateDevices:1
ProtectClock:1
CapabilityBoundingSet_CAP_SYS_PACCT:1
CapabilityBoundingSet_CAP_KILL:1
ProtectKernelLogs:1
CapabilityBoundingSet_CAP_WAKE_ALARM:1
CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER:1
CapabilityBoundingSet_CAP_BPF:0
ProtectControlGroups:1
CapabilityBoundingSet_CAP_LINUX_IMMUTABLE:1
CapabilityBoundingSet_CAP_IPC_LOCK:1
ProtectKernelModules:1
CapabilityBoundingSet_CAP_SYS_MODULE:1
CapabilityBoundingSet_CAP_BPF:1
CapabilityBoundingSet_CAP_SYS_TTY_CONFIG:1
CapabilityBoundingSet_CAP_SYS_BOOT:1
CapabilityBoundingSet_CAP_SYS_CHROOT:1
PrivateMounts:1
SystemCallArchitectures:8
SystemCallArchitectures:10
SystemCallArchitectures:0
CapabilityBoundingSet_CAP_BLOCK_SUSPEND:1
MemoryDenyWriteExecute:1
RestrictNamespaces_user:1
RestrictNamespaces_pid:1
RestrictNamespaces_net:1
RestrictNamespaces_uts:1
RestrictNamespaces_mnt:1
CapabilityBoundingSet_CAP_LEASE:1
CapabilityBoundingSet_CAP_MKNOD:1
RestrictNamespaces_cgroup:1
RestrictSUIDSGID:1
RestrictNamespaces_ipc:1
ProtectHostname:1
CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP:1
CapabilityBoundingSet_CAP_SET_UID_GID_PCAP:1
LockPersonality:1
ProtectKernelTunables:1
RestrictAddressFamilies_AF_PACKET:1
RestrictAddressFamilies_AF_NETLINK:1
RestrictAddressFamilies_AF_UNIX:1
RestrictAddressFamilies_OTHER:1
RestrictAddressFamilies_AF_INET_INET6:1
CapabilityBoundingSet_CAP_MAC:1
RestrictRealtime:1
Delegate:1
ProtectSystem:3
ProtectSystem:0
ProtectProc:0
ProtectHome:5
CapabilityBoundingSet_CAP_SYS_RAWIO:1
CapabilityBoundingSet_CAP_SYS_PTRACE:1
CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE:1
SupplementaryGroups:0
CapabilityBoundingSet_CAP_SYS_RAWIO:0
CapabilityBoundingSet_CAP_SYS_PTRACE:0
CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE:0
CapabilityBoundingSet_CAP_NET_ADMIN:0
CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW):0
DeviceAllow:10
CapabilityBoundingSet_CAP_AUDIT:0
CapabilityBoundingSet_CAP_SYS_ADMIN:0
PrivateNetwork:0
PrivateTmp:0
ProcSubset:0
CapabilityBoundingSet_CAP_SYSLOG:0
ProtectHome:0
PrivateDevices:0
CapabilityBoundingSet_CAP_NET_ADMIN:1
ProtectSystem:5
RootDirectoryOrRootImage:0
ProtectSystem:10
ProtectProc:3
ProcSubset:1
ProtectHome:10
CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW):1
CapabilityBoundingSet_CAP_AUDIT:1
CapabilityBoundingSet_CAP_SYS_ADMIN:1
PrivateNetwork:1
PrivateUsers:1
PrivateTmp:1
CapabilityBoundingSet_CAP_SYSLOG:1
ProtectHome:1
DeviceAllow:0
DeviceAllow:5
KeyringMode:0
Delegate:0
PrivateUsers:0
SystemCallFilter_swap:10:none SystemCallFilter_obsolete:10:none SystemCallFilter_clock:10:none SystemCallFilter_cpu_emulation:10:none SystemCallFilter_debug:10:none SystemCallFilter_mount:10:none SystemCallFilter_module:10:none SystemCallFilter_raw_io:10:none SystemCallFilter_reboot:10:none SystemCallFilter_privileged:10:none SystemCallFilter_resources:10:none
IPAddressDeny:10
IPAddressDeny:0:bpf-filters
IPAddressDeny:2
IPAddressDeny:5
NotifyAccess:1
NotifyAccess:0
ProtectClock:0
CapabilityBoundingSet_CAP_SYS_PACCT:0
CapabilityBoundingSet_CAP_KILL:0
ProtectKernelLogs:0
CapabilityBoundingSet_CAP_WAKE_ALARM:0
CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER:0
ProtectControlGroups:0
CapabilityBoundingSet_CAP_LINUX_IMMUTABLE:0
CapabilityBoundingSet_CAP_IPC_LOCK:0
ProtectKernelModules:0
CapabilityBoundingSet_CAP_SYS_MODULE:0
CapabilityBoundingSet_CAP_SYS_TTY_CONFIG:0
CapabilityBoundingSet_CAP_SYS_BOOT:0
CapabilityBoundingSet_CAP_SYS_CHROOT:0
PrivateMounts:0
CapabilityBoundingSet_CAP_BLOCK_SUSPEND:0
MemoryDenyWriteExecute:0
RestrictNamespaces_user:0
RestrictNamespaces_pid:0
RestrictNamespaces_net:0
RestrictNamespaces_uts:0
RestrictNamespaces_mnt:0
CapabilityBoundingSet_CAP_LEASE:0
CapabilityBoundingSet_CAP_MKNOD:0
RestrictNamespaces_cgroup:0
RestrictNamespaces_ipc:0
ProtectHostname:0
CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP:0
CapabilityBoundingSet_CAP_SET_UID_GID_PCAP:0
LockPersonality:0
ProtectKernelTunables:0
RestrictAddressFamilies_AF_PACKET:0
RestrictAddressFamilies_AF_NETLINK:0
RestrictAddressFamilies_AF_UNIX:0
RestrictAddressFamilies_OTHER:0
RestrictAddressFamilies_AF_INET_INET6:0
CapabilityBoundingSet_CAP_MAC:0
IPAddressDeny:0:deny-all
RestrictSUIDSGID:0
RemoveIPC:na:user-manager	262
*:na:policy
UMask:10
UMask:5
UMask:2
UMask:1
UMask:0`});function ui(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(r=>Q(r.slice(0,r.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function mi(e){return li.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&Q(n,e)).map(([t="",n="",r="",s="",,o="",i=""])=>({field:t,name:n,weight:ui(r,e),range:ui(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function pi(e){let t=new Map;for(let[n,r]of ci.split(`
`).entries()){let[s="",o=""]=r.split("	");if(Q(o,e))for(let i of s.split(" "))t.set(i,n)}return t}var Yr=p(()=>{"use strict";di();$e()});var qr,fi,Ce,hi=p(()=>{"use strict";qr={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},fi=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
collect-mode	enum	values=inactive,inactive-or-failed
cpu-set-partition	enum	values=isolated,member,root empty
defer-trigger	enum	values=no,patient,yes bool true=yes
device-policy	enum	values=auto,closed,strict
exit-type	enum	values=cgroup,main
iptos	enum	values=low-cost,low-delay,reliability,throughput empty max=255
job-timeout-action	enum	values=exit,exit-force,none,poweroff,poweroff-force,poweroff-immediate,reboot,reboot-force,reboot-immediate
job-timeout-action-254	enum	values=exit,exit-force,halt,halt-force,halt-immediate,kexec,kexec-force,none,poweroff,poweroff-force,poweroff-immediate,reboot,reboot-force,reboot-immediate,soft-reboot,soft-reboot-force
keyring-mode	enum	values=inherit,private,shared
kill-mode	enum	values=control-group,mixed,none,process empty
managed-oom-preference	enum	values=avoid,none,omit
managed-oom-swap	enum	values=auto,kill empty
memory-pressure-watch	enum	values=auto,off,on,skip bool true=on false=off
memory-pressure-watch-257	enum	values=auto,no,skip,yes bool true=yes
memory-thp	enum	values=disable,inherit,madvise,system
notify-access	enum	values=all,exec,main,none
numa-policy	enum	values=bind,default,interleave,local,preferred empty
numa-policy-262	enum	values=bind,default,interleave,local,preferred,preferred-many,weighted-interleave empty
on-success-job-mode	enum	values=fail,flush,ignore-dependencies,ignore-requirements,isolate,replace,replace-irreversibly,triggering
on-success-job-mode-254	enum	values=fail,flush,ignore-dependencies,ignore-requirements,isolate,replace,replace-irreversibly,restart-dependencies,triggering
on-success-job-mode-262	enum	values=fail,flush,ignore-dependencies,ignore-requirements,isolate,lenient,replace,replace-irreversibly,restart-dependencies,triggering
oom-policy	enum	values=continue,kill,stop
private-pids	enum	values=no,yes bool true=yes
private-tmp	enum	values=connected,disconnected,no bool true=connected
private-users	enum	values=identity,no,self bool true=self
private-users-262	enum	values=full,identity,managed,no,self bool true=self
proc-subset	enum	values=all,pid
protect-control-groups	enum	values=no,private,strict,yes bool true=yes
protect-home	enum	values=no,read-only,tmpfs,yes bool true=yes
protect-hostname	enum	values=no,private,yes bool true=yes empty suffix=:hostname
protect-proc	enum	values=default,invisible,noaccess,ptraceable
protect-system	enum	values=full,no,strict,yes bool true=yes
removed	obsolete	status=removed
restart	enum	values=always,no,on-abnormal,on-abort,on-failure,on-success,on-watchdog
restart-mode	enum	values=direct,normal
restart-mode-257	enum	values=debug,direct,normal
runtime-directory-preserve	enum	values=no,restart,yes bool true=yes
runtime-directory-preserve-262	enum	values=no,on-success,restart,yes bool true=yes
timeout-start-failure-mode	enum	values=abort,kill,terminate
timestamping	enum	values=ns,nsec,off,us,usec,µs,μs bool true=ns false=off
type	enum	values=dbus,exec,forking,idle,notify,oneshot,simple
type-254	enum	values=dbus,exec,forking,idle,notify,notify-reload,oneshot,simple
utmp-mode	enum	values=init,login,user`,Ce=`[Unit]
After	201		unit-names
AllowIsolate	201		boolean
AssertACPower	218		condition-string
AssertArchitecture	218		condition-string
AssertCPUFeature	218		condition-string
AssertCPUPressure	218		condition-string
AssertCPUs	218		condition-string
AssertCapability	218		condition-string
AssertControlGroupController	218		condition-string
AssertCredential	218		condition-string
AssertDirectoryNotEmpty	218		condition-path
AssertEnvironment	218		condition-string
AssertFileIsExecutable	218		condition-path
AssertFileNotEmpty	218		condition-path
AssertFirstBoot	218		condition-string
AssertFraction	218		262:condition-string
AssertGroup	218		condition-string
AssertHost	218		condition-string
AssertIOPressure	218		condition-string
AssertKernelCommandLine	218		condition-string
AssertKernelModuleLoaded	218		262:condition-string
AssertKernelVersion	218		condition-string
AssertMachineTag	218		262:condition-string
AssertMemory	218		condition-string
AssertMemoryPressure	218		condition-string
AssertNeedsUpdate	218		condition-path
AssertOSRelease	218		condition-string
AssertPathExists	218		condition-path
AssertPathExistsGlob	218		condition-path
AssertPathIsDirectory	218		condition-path
AssertPathIsEncrypted	218		condition-path
AssertPathIsMountPoint	218		condition-path
AssertPathIsReadWrite	218		condition-path
AssertPathIsSocket	218		262:condition-path
AssertPathIsSymbolicLink	218		condition-path
AssertSecurity	218		condition-string
AssertUser	218		condition-string
AssertVersion	218		262:condition-string
AssertVirtualization	218		condition-string
Before	201		unit-names
BindTo		undocumented,alias=BindsTo	unit-names
BindsTo	201		unit-names
CollectMode	236		collect-mode
ConditionACPower	244		condition-string
ConditionArchitecture	201		condition-string
ConditionCPUFeature	248		condition-string
ConditionCPUPressure	250		condition-string
ConditionCPUs	244		condition-string
ConditionCapability	244		condition-string
ConditionControlGroupController	244		condition-string
ConditionCredential	252		condition-string
ConditionDirectoryNotEmpty	244		condition-path
ConditionEnvironment	246		condition-string
ConditionFileIsExecutable	244		condition-path
ConditionFileNotEmpty	244		condition-path
ConditionFirmware	249		condition-string
ConditionFirstBoot	244		condition-string
ConditionFraction	261		262:condition-string
ConditionGroup	244		condition-string
ConditionHost	244		condition-string
ConditionIOPressure	250		condition-string
ConditionKernelCommandLine	244		condition-string
ConditionKernelModuleLoaded	258		262:condition-string
ConditionKernelVersion	244		condition-string
ConditionMachineTag	261		262:condition-string
ConditionMemory	244		condition-string
ConditionMemoryPressure	250		condition-string
ConditionNeedsUpdate	244		condition-path
ConditionOSRelease	249		condition-string
ConditionPathExists	244		condition-path
ConditionPathExistsGlob	244		condition-path
ConditionPathIsDirectory	244		condition-path
ConditionPathIsEncrypted	246		condition-path
ConditionPathIsMountPoint	244		condition-path
ConditionPathIsReadWrite	244		condition-path
ConditionPathIsSocket	260		262:condition-path
ConditionPathIsSymbolicLink	244		condition-path
ConditionSecurity	244		condition-string
ConditionUser	244		condition-string
ConditionVersion	258		262:condition-string
ConditionVirtualization	244		condition-string
Conflicts	201		unit-names
DefaultDependencies	201		boolean
Description	201		string
Documentation	201		url-list
FailureAction	236		252-252:job-timeout-action 254:job-timeout-action-254
FailureActionExitStatus	240		exit-status
IgnoreOnIsolate	201		boolean
IgnoreOnSnapshot		undocumented	removed
JobRunningTimeoutSec	201		time-span
JobTimeoutAction	240		252-252:job-timeout-action 254:job-timeout-action-254
JobTimeoutRebootArgument	240		string
JobTimeoutSec	201		time-span
JoinsNamespaceOf	209		unit-names
OnFailure	201		unit-names
OnFailureIsolate		undocumented,alias=OnFailureJobMode	job-mode-isolate
OnFailureJobMode	209		252-252:on-success-job-mode 254-257:on-success-job-mode-254 262:on-success-job-mode-262
OnSuccess	249		unit-names
OnSuccessJobMode	209		252-252:on-success-job-mode 254-257:on-success-job-mode-254 262:on-success-job-mode-262
PartOf	201		unit-names
PropagateReloadFrom		undocumented,alias=ReloadPropagatedFrom	unit-names
PropagateReloadTo		undocumented,alias=PropagatesReloadTo	unit-names
PropagatesReloadTo	201		unit-names
PropagatesStopTo	249		unit-names
RebootArgument	229		string
RefuseManualStart	201		boolean
RefuseManualStop	201		boolean
ReloadPropagatedFrom	201		unit-names
Requires	201		unit-names
RequiresMountsFor	201		path-list
RequiresOverridable		undocumented	unit-names
Requisite	201		unit-names
RequisiteOverridable		undocumented	unit-names
SourcePath	201		path
StartLimitAction	229		252-252:job-timeout-action 254:job-timeout-action-254
StartLimitBurst	229		unsigned-integer
StartLimitIntervalSec	229		time-span
StopPropagatedFrom	249		unit-names
StopWhenUnneeded	201		boolean
SuccessAction	236		252-252:job-timeout-action 254:job-timeout-action-254
SuccessActionExitStatus	240		exit-status
SurviveFinalKillSignal	255		257:boolean
Upholds	249		unit-names
Wants	201		unit-names
WantsMountsFor	256		257:path-list
[Unit,Service]
StartLimitInterval		undocumented,alias=StartLimitIntervalSec	time-span
[Service]
BusName			bus-name
BusPolicy		undocumented	removed
ExecCondition	243	fatal	exec-command
ExecReload		fatal	exec-command
ExecReloadPost	259	fatal	262:exec-command
ExecStart		fatal	exec-command
ExecStop		fatal	exec-command
ExitType	250		exit-type
FailureAction		undocumented	252-252:job-timeout-action 254:job-timeout-action-254
FileDescriptorStoreMax	219		unsigned-integer
FileDescriptorStorePreserve	254		254-257:runtime-directory-preserve 262:runtime-directory-preserve-262
GuessMainPID			boolean
LUOSession	262		262:luo-sessions
NonBlocking			boolean
NotifyAccess			notify-access
OOMPolicy	243		oom-policy
OpenFile	253		254:open-file
PIDFile			pid-file
PermissionsStartOnly		undocumented	boolean
RebootArgument		undocumented	string
RefreshOnReload	260		262:service-refresh-on-reload
ReloadSignal	253		254:signal
RemainAfterExit			boolean
Restart			restart
RestartForceExitStatus	215		exit-status-set
RestartMaxDelaySec	254		254:time-span
RestartMode	254		254-254:restart-mode 257:restart-mode-257
RestartPreventExitStatus	189		exit-status-set
RestartRandomizedDelaySec	262		262:time-span
RestartSec			time-span
RestartSteps	254		254:unsigned-integer
RootDirectoryStartOnly			boolean
RuntimeMaxSec	229		time-span
Sockets			service-sockets
StartLimitAction		undocumented	252-252:job-timeout-action 254:job-timeout-action-254
StartLimitBurst		undocumented	unsigned-integer
SuccessExitStatus	189		exit-status-set
SysVStartPriority		undocumented	removed
TimeoutAbortSec	243		time-span
TimeoutStartFailureMode	246		timeout-start-failure-mode
TimeoutStartSec	188		time-span
TimeoutStopFailureMode	246		timeout-start-failure-mode
TimeoutStopSec	188		time-span
Type			252-252:type 254:type-254
USBFunctionDescriptors	227		path
USBFunctionStrings	227		path
WatchdogSec			time-span
[Service,Socket]
ExecStartPost		fatal	exec-command
ExecStartPre		fatal	exec-command
ExecStopPost		fatal	exec-command
[Service,Socket,Mount,Swap]
AmbientCapabilities	229		capability-set
AppArmorProfile	210	fatal	exec-apparmor-profile
BPFDelegateAttachments	258		262:bpf-delegate-attachments
BPFDelegateCommands	258		262:bpf-delegate-commands
BPFDelegateMaps	258		262:bpf-delegate-maps
BPFDelegatePrograms	258		262:bpf-delegate-programs
BindLogSockets	257		257:tristate
BindPaths	233		bind-mounts
BindReadOnlyPaths	233		bind-mounts
CPUAffinity			exec-cpu-affinity
CPUSchedulingPolicy			exec-cpu-sched-policy
CPUSchedulingPriority			exec-cpu-sched-prio
CPUSchedulingResetOnFork			boolean
CacheDirectory	211		directory-list
CacheDirectoryAccounting	258		262:boolean
CacheDirectoryMode	234		umask
CacheDirectoryQuota	258		262:exec-quota
Capabilities		undocumented	removed
CapabilityBoundingSet			capability-set
ConfigurationDirectory	211		directory-list
ConfigurationDirectoryMode	234		umask
CoredumpFilter	246		exec-coredump-filter
DelegateNamespaces	258		262:namespace-set
DynamicUser	232	fatal	boolean
Environment			environment-assignments
EnvironmentFile			path
ExecPaths	231		path-list
ExecSearchPath	250		colon-separated-paths
ExtensionDirectories	251		path-list
ExtensionImagePolicy	254	fatal	254:image-policy
ExtensionImages	248		extension-images
Group		fatal	user-or-group
IOSchedulingClass			exec-io-class
IOSchedulingPriority			exec-io-priority
IPCNamespacePath	248		path
IgnoreSIGPIPE			boolean
ImportCredential	254		254:credential
InaccessibleDirectories		undocumented,alias=InaccessiblePaths	path-list
InaccessiblePaths	231		path-list
KeyringMode	235		keyring-mode
LimitAS			resource-limit
LimitCORE			resource-limit
LimitCPU			resource-limit
LimitDATA			resource-limit
LimitFSIZE			resource-limit
LimitLOCKS			resource-limit
LimitMEMLOCK			resource-limit
LimitMSGQUEUE			resource-limit
LimitNICE			resource-limit
LimitNOFILE			resource-limit
LimitNPROC			resource-limit
LimitRSS			resource-limit
LimitRTPRIO			resource-limit
LimitRTTIME			resource-limit
LimitSIGPENDING			resource-limit
LimitSTACK			resource-limit
LoadCredential	247		credential
LoadCredentialEncrypted	247		credential
LockPersonality	235		boolean
LogExtraFields	236		log-extra-fields
LogFilterPatterns	253		254:log-filter-patterns
LogLevelMax	236		log-level
LogNamespace	245		log-namespace
LogRateLimitBurst	240		unsigned-integer
LogRateLimitIntervalSec	240		time-span
LogsDirectory	211		directory-list
LogsDirectoryAccounting	258		262:boolean
LogsDirectoryMode	234		umask
LogsDirectoryQuota	258		262:exec-quota
MemoryDenyWriteExecute	231		boolean
MemoryKSM	254		254:tristate
MemoryTHP	260		262:memory-thp
MountAPIVFS	233		252-254:exec-mount-apivfs 257:tristate
MountFlags			252-252:exec-mount-flags 254:exec-mount-propagation-flag
MountImagePolicy	254	fatal	254:image-policy
MountImages	247		mount-images
NUMAMask	243		numa-mask
NUMAPolicy	243		252-257:numa-policy 262:numa-policy-262
NetworkNamespacePath	242		path
Nice			exec-nice
NoExecPaths	231		path-list
NoNewPrivileges	187		boolean
OOMScoreAdjust			exec-oom-score-adjust
PAMName			string
PassEnvironment	228		environment-names
Personality	209		personality
PrivateBPF	258		262:private-pids
PrivateDevices	209		boolean
PrivateIPC	248		boolean
PrivateMounts	239		252-252:boolean 254:tristate
PrivateNetwork			boolean
PrivatePIDs	257		257:private-pids
PrivateTmp			252-254:boolean 257:private-tmp
PrivateUsers	232		252-254:boolean 257-257:private-users 262:private-users-262
ProcSubset	247		proc-subset
ProtectClock	245		boolean
ProtectControlGroups	232		252-254:boolean 257:protect-control-groups
ProtectHome	214		protect-home
ProtectHostname	242		252-257:boolean 262:protect-hostname
ProtectKernelLogs	244		boolean
ProtectKernelModules	232		boolean
ProtectKernelTunables	232		boolean
ProtectProc	247		protect-proc
ProtectSystem	214		protect-system
ReadOnlyDirectories		undocumented,alias=ReadOnlyPaths	path-list
ReadOnlyPaths	231		path-list
ReadWriteDirectories		undocumented,alias=ReadWritePaths	path-list
ReadWritePaths	231		path-list
RemoveIPC	232		boolean
RestrictAddressFamilies	211		address-family-set
RestrictFileSystems	250		filesystem-set
RestrictNamespaces	233		namespace-set
RestrictRealtime	231		boolean
RestrictSUIDSGID	242		boolean
RootDirectory		fatal	path
RootEphemeral	254		254:boolean
RootHash	246		exec-root-hash
RootHashSignature	246		exec-root-hash-sig
RootImage	233	fatal	path
RootImageOptions	247		root-image-options
RootImagePolicy	254	fatal	254:image-policy
RootMStack	260	fatal	262:path
RootVerity	246	fatal	path
RuntimeDirectory	211		directory-list
RuntimeDirectoryMode	234		umask
RuntimeDirectoryPreserve	235		252-257:runtime-directory-preserve 262:runtime-directory-preserve-262
SELinuxContext	209	fatal	exec-selinux-context
SecureBits			securebits
SetCredential	247		credential
SetCredentialEncrypted	247		credential
SetLoginEnvironment	255		257:tristate
SmackProcessLabel	218	fatal	exec-smack-process-label
StandardError			exec-output
StandardInput			exec-input
StandardInputData	236		exec-input-data
StandardInputText	236		exec-input-text
StandardOutput			exec-output
StateDirectory	211		directory-list
StateDirectoryAccounting	258		262:boolean
StateDirectoryMode	234		umask
StateDirectoryQuota	258		262:exec-quota
SupplementaryGroups		fatal	user-or-group-list
SyslogFacility			log-facility
SyslogIdentifier			string
SyslogLevel			log-level
SyslogLevelPrefix			boolean
SystemCallArchitectures	209		syscall-architectures
SystemCallErrorNumber	209		syscall-errno
SystemCallFilter	187		syscall-filter
SystemCallLog	247		syscall-filter
TTYColumns	250		tty-size
TTYPath			path
TTYReset			boolean
TTYRows	250		tty-size
TTYVHangup			boolean
TTYVTDisallocate			boolean
TemporaryFileSystem	238		tmpfs-mounts
TimeoutCleanSec	244		time-span
TimeoutSec			time-span
TimerSlackNSec			time-span
UMask			umask
UnsetEnvironment	235		environment-names
User		fatal	user-or-group
UserNamespacePath	259		262:path
UtmpIdentifier			string
UtmpMode	225		utmp-mode
WorkingDirectory		fatal	working-directory
[Service,Socket,Mount,Swap,Slice,Scope]
AllowedCPUs	244		252-257:allowed-cpuset 262:cpu-set
AllowedMemoryNodes	244		252-257:allowed-cpuset 262:cpu-set
BPFProgram	249		bpf-foreign-program
BindNetworkInterface	260		262:bind-network-interface
BlockIOAccounting		undocumented	252-257:boolean 262:removed
BlockIODeviceWeight		undocumented	252-257:blockio-device-weight 262:removed
BlockIOReadBandwidth		undocumented	252-257:blockio-bandwidth 262:removed
BlockIOWeight		undocumented	252-257:blockio-weight 262:removed
BlockIOWriteBandwidth		undocumented	252-257:blockio-bandwidth 262:removed
CPUAccounting		undocumented	252-257:boolean 262:removed
CPUPressureThresholdSec	261		262:time-span
CPUPressureWatch	261		262:memory-pressure-watch-257
CPUQuota	213		percent
CPUQuotaPeriodSec	242		time-span
CPUSetPartition	261		262:cpu-set-partition
CPUShares		undocumented	252-257:cpu-shares 262:removed
CPUWeight	232		weight
CoredumpReceive	255		257:boolean
DefaultMemoryLow		undocumented	252-257:bytes-or-percent 262:removed
DefaultMemoryMin		undocumented	252-257:bytes-or-percent 262:removed
DefaultStartupMemoryLow		undocumented	254-257:bytes-or-percent 262:removed
Delegate	218		boolean-or-controllers
DelegateSubgroup	254		254:delegate-subgroup
DeviceAllow	208		device-rule
DevicePolicy	208		device-policy
DisableControllers	240		disable-controllers
IOAccounting	230		boolean
IODeviceLatencyTargetSec	240		io-device-latency
IODeviceWeight	230		io-device-weight
IOPressureThresholdSec	261		262:time-span
IOPressureWatch	261		262:memory-pressure-watch-257
IOReadBandwidthMax	230		io-limit
IOReadIOPSMax	230		io-limit
IOWeight	230		weight
IOWriteBandwidthMax	230		io-limit
IOWriteIOPSMax	230		io-limit
IPAccounting	235		boolean
IPAddressAllow	235		ip-prefix-set
IPAddressDeny	235		ip-prefix-set
IPEgressFilterPath	243		path-list
IPIngressFilterPath	243		path-list
ManagedOOMMemoryPressure	247		managed-oom-swap
ManagedOOMMemoryPressureDurationSec	257		257:managed-oom-mem-pressure-duration-sec
ManagedOOMMemoryPressureLimit	247		managed-oom-mem-pressure-limit
ManagedOOMPreference	248		managed-oom-preference
ManagedOOMSwap	247		managed-oom-swap
MemoryAccounting	208		boolean
MemoryHigh	231		bytes-or-percent
MemoryLimit		undocumented	252-257:bytes-or-percent 262:removed
MemoryLow	240		bytes-or-percent
MemoryMax	231		bytes-or-percent
MemoryMin	240		bytes-or-percent
MemoryPressureThresholdSec	254		254:time-span
MemoryPressureWatch	254		254-254:memory-pressure-watch 257:memory-pressure-watch-257
MemorySwapMax	232		bytes-or-percent
MemoryZSwapMax	253		254:bytes-or-percent
MemoryZSwapWriteback	256		257:boolean
NFTSet	255		257:cgroup-nft-set
NetClass		undocumented	removed
OOMRules	261		262:managed-oom-rules
RestrictNetworkInterfaces	250		restrict-network-interfaces
Slice	208		slice-name
SocketBindAllow	249		cgroup-socket-bind
SocketBindDeny	249		cgroup-socket-bind
StartupAllowedCPUs	244		252-257:allowed-cpuset 262:cpu-set
StartupAllowedMemoryNodes	244		252-257:allowed-cpuset 262:cpu-set
StartupBlockIOWeight		undocumented	252-257:blockio-weight 262:removed
StartupCPUShares		undocumented	252-257:cpu-shares 262:removed
StartupCPUWeight	232		weight
StartupIOWeight	230		weight
StartupMemoryHigh	231		254:bytes-or-percent
StartupMemoryLow	240		254:bytes-or-percent
StartupMemoryMax	231		254:bytes-or-percent
StartupMemorySwapMax	232		254:bytes-or-percent
StartupMemoryZSwapMax	253		254:bytes-or-percent
TasksAccounting	227		boolean
TasksMax	227		integer-or-percent
[Service,Socket,Mount,Swap,Scope]
FinalKillSignal	240		signal
KillMode	187		kill-mode
KillSignal	187		signal
RestartKillSignal	244		signal
SendSIGHUP	207		boolean
SendSIGKILL	187		boolean
WatchdogSignal	240		signal
[Service,Scope]
RuntimeRandomizedExtraSec	250		time-span
[Install]
Alias	201		install-only
Also	201		install-only
DefaultInstance	215		install-only
RequiredBy	201		install-only
UpheldBy	201		254:install-only
WantedBy	201		install-only
[Socket]
Accept			boolean
AcceptFileDescriptors	258		262:boolean
Backlog			unsigned-integer
BindIPv6Only			bind-ipv6-only
BindToDevice			socket-bindtodevice
Broadcast			boolean
DeferAcceptSec	216		time-span
DeferTrigger	258		262:defer-trigger
DeferTriggerMaxSec	258		262:time-span
ExecStopPre		fatal	exec-command
FileDescriptorName	227		fdname
FlushPending	247		boolean
FreeBind			boolean
IPTOS			iptos
IPTTL			integer
KeepAlive			boolean
KeepAliveIntervalSec	216		time-span
KeepAliveProbes	216		unsigned-integer
KeepAliveTimeSec	216		time-span
ListenDatagram			socket-address
ListenFIFO			socket-address
ListenMessageQueue			socket-address
ListenNetlink			socket-address
ListenSequentialPacket			socket-address
ListenSpecial			socket-address
ListenStream			socket-address
ListenUSBFunction	227		socket-address
Mark			integer
MaxConnections			unsigned-integer
MaxConnectionsPerSource	232		unsigned-integer
MessageQueueMaxMessages			long
MessageQueueMessageSize			252-257:long 262:iec-size-long
NoDelay	216		boolean
PassCredentials			boolean
PassFileDescriptorsToExec	256		257:boolean
PassPIDFD	258		262:boolean
PassPacketInfo	246		boolean
PassSecurity			boolean
PipeSize			bytes
PollLimitBurst	255		257:unsigned-integer
PollLimitIntervalSec	255		257:time-span
Priority			integer
ReceiveBuffer			bytes
RemoveOnStop	214		boolean
ReusePort	206		boolean
SELinuxContextFromNet	217		boolean
SendBuffer			bytes
Service			unit-name
SmackLabel	196		string
SmackLabelIPIn	196		string
SmackLabelIPOut	196		string
SocketGroup	214	fatal	user-or-group
SocketMode			umask
SocketProtocol	229		socket-protocol
SocketUser	214	fatal	user-or-group
Symlinks	214		path-list
TCPCongestion			string
Timestamping	247		timestamping
Transparent			boolean
TriggerLimitBurst	230		unsigned-integer
TriggerLimitIntervalSec	230		time-span
Writable	227		boolean
XAttrAccept	262		262:xattr
XAttrEntryPoint	262		262:xattr
XAttrListen	262		262:xattr
[Socket,Mount,Automount,Path]
DirectoryMode			umask
[Mount]
ForceUnmount	232		boolean
LazyUnmount	232		boolean
Options			string
ReadWriteOnly	246		boolean
SloppyOptions	215		boolean
Type			string
What			252-254:string 257:mount-node
[Mount,Automount]
Where			path
[Automount]
ExtraOptions	250		string
TimeoutIdleSec	220		time-span
[Swap]
Options	217		string
Priority			swap-priority
What			252-254:path 257:mount-node
[Timer]
AccuracySec	209		time-span
DeferReactivation	257		257:boolean
FixedRandomDelay	247		boolean
OnActiveSec			timer-spec
OnBootSec			timer-spec
OnCalendar	197		timer-spec
OnClockChange	242		boolean
OnStartupSec			timer-spec
OnTimezoneChange	242		boolean
OnUnitActiveSec			timer-spec
OnUnitInactiveSec			timer-spec
Persistent	212		boolean
RandomizedDelaySec	229		time-span
RandomizedOffsetSec	258		262:time-span
RemainAfterElapse	229		boolean
WakeSystem	212		boolean
[Timer,Path]
Unit			unit-name
[Path]
DirectoryNotEmpty			path
MakeDirectory			boolean
PathChanged			path
PathExists			path
PathExistsGlob			path
PathModified			path
TriggerLimitBurst	250		unsigned-integer
TriggerLimitIntervalSec	250		time-span
[Slice]
ActivatingConcurrencyMax	262		262:concurrency-max
ConcurrencyHardMax	258		262:concurrency-max
ConcurrencySoftMax	258		262:concurrency-max
[Scope]
OOMPolicy	253		oom-policy
RuntimeMaxSec	244		time-span
TimeoutStopSec		undocumented	time-span`});function Af(e){let t=Ce.lastIndexOf(`
[`,e),n=Ce.slice(t<0?1:t+2,Ce.indexOf("]",t+1)),r=Ce.indexOf(`
`,e),[s="",o="",i="",a=""]=Ce.slice(e,r<0?void 0:r).split("	");return{sections:n.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function un(e){let t=yi.get(e);if(t!==void 0)return t;let n=[],r=`
${e}	`;for(let s=Ce.indexOf(r);s>=0;s=Ce.indexOf(r,s+1))n.push(Af(s+1));return yi.set(e,n),n}function Ef(){let e=new Map;for(let t of fi.split(`
`)){let[n="",r="",s=""]=t.split("	");if(n==="")continue;let o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(n,{...Si(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function mn(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let r=n.indexOf(":");if(r<0)return n;if(Q(n.slice(0,r),t))return n.slice(r+1)}return null}function Ff(e){return gi??=Ef(),gi.get(e)??Si(e)}function Of(e,t,n,r){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Ff(r),name:e.name,section:n,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:bi(e.flags,"fatal",t),documented:!bi(e.flags,"undocumented",t)}}function _i(e,t){let n=new Map,r=(s,o)=>{let i=n.get(s);if(i===void 0&&(i=new Map,n.set(s,i)),i.has(o))return i.get(o);let a=un(o).find(({sections:d})=>d.includes(s)),l=a===void 0?null:If(a,e,t),c=a===void 0||l===null?void 0:Of(a,e,s,l);return i.set(o,c),c};return{find:r,namesIn:s=>Rf().filter(o=>r(s,o)!==void 0),sectionsWith:s=>[...new Set(un(s).flatMap(({sections:o})=>o))].filter(o=>r(o,s)!==void 0)}}function Tf(e,t){if(e.since===null||e.since<=Number(t))return null;let n=ce.find(r=>Number(r)>Number(t)&&mn(e.specs,r)!==null);return n===void 0?null:mn(e.specs,n)}function zr(e,t){let n=un(t).find(({sections:s})=>s.includes(e));if(n===void 0)return null;let r=ce.find(s=>mn(n.specs,s)!==null);return n.since??(r===void 0?null:Number(r))}function vi(e){return un(e).flatMap(({sections:t})=>t)}var gi,yi,Rf,Si,bi,If,Ze,Ci,Qe=p(()=>{"use strict";hi();$e();gi=null,yi=new Map;Rf=()=>[...new Set(Ce.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Si=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});bi=(e,t,n)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&Q(r.slice(t.length+1),n));If=(e,t,n)=>e.since!==null&&e.since>n?null:mn(e.specs,t)??Tf(e,t);Ze=e=>qr[e],Ci=Object.keys(qr)});function At(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function et(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function pn(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function wi(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function xi(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var We,Pi,fn=p(()=>{"use strict";We=e=>new Uint32Array(e+31>>>5);Pi=e=>e.every(t=>t===0)});var ki,Ai,Ri=p(()=>{"use strict";ki=`_llseek	-
_newselect	-
_sysctl	156
accept	43
accept4	288
access	21
acct	163
add_key	248
adjtimex	159
afs_syscall	183
alarm	37
arch_prctl	158
arm_fadvise64_64	-
arm_sync_file_range	-
atomic_barrier	-	257
atomic_cmpxchg_32	-	257
bdflush	-
bind	49
bpf	321
break	-
breakpoint	-
brk	12
cachectl	-
cacheflush	-
cachestat	451
capget	125
capset	126
chdir	80
chmod	90
chown	92
chown32	-
chroot	161
clock_adjtime	305
clock_adjtime64	-
clock_getres	229
clock_getres_time64	-
clock_gettime	228
clock_gettime64	-
clock_nanosleep	230
clock_nanosleep_time64	-
clock_settime	227
clock_settime64	-
clone	56
clone3	435
close	3
close_range	436
connect	42
copy_file_range	326
creat	85
create_module	174
delete_module	176
dup	32
dup2	33
dup3	292
epoll_create	213
epoll_create1	291
epoll_ctl	233
epoll_ctl_old	214
epoll_pwait	281
epoll_pwait2	441
epoll_wait	232
epoll_wait_old	215
eventfd	284
eventfd2	290
execve	59
execveat	322
exit	60
exit_group	231
faccessat	269
faccessat2	439
fadvise64	221
fadvise64_64	-
fallocate	285
fanotify_init	300
fanotify_mark	301
fchdir	81
fchmod	91
fchmodat	268
fchmodat2	452
fchown	93
fchown32	-
fchownat	260
fcntl	72
fcntl64	-
fdatasync	75
fgetxattr	193
file_getattr	468	262
file_setattr	469	262
finit_module	313
flistxattr	196
flock	73
fork	57
fremovexattr	199
fsconfig	431
fsetxattr	190
fsmount	432
fsopen	430
fspick	433
fstat	5
fstat64	-
fstatat64	-
fstatfs	138
fstatfs64	-
fsync	74
ftime	-
ftruncate	77
ftruncate64	-
futex	202
futex_requeue	456
futex_time64	-
futex_wait	455
futex_waitv	449
futex_wake	454
futimesat	261
get_kernel_syms	177
get_mempolicy	239
get_robust_list	274
get_thread_area	211
get_tls	-
getcpu	309
getcwd	79
getdents	78
getdents64	217
getegid	108
getegid32	-
geteuid	107
geteuid32	-
getgid	104
getgid32	-
getgroups	115
getgroups32	-
getitimer	36
getpagesize	-	257
getpeername	52
getpgid	121
getpgrp	111
getpid	39
getpmsg	181
getppid	110
getpriority	140
getrandom	318
getresgid	120
getresgid32	-
getresuid	118
getresuid32	-
getrlimit	97
getrusage	98
getsid	124
getsockname	51
getsockopt	55
gettid	186
gettimeofday	96
getuid	102
getuid32	-
getxattr	191
getxattrat	464	257
gtty	-
idle	-
init_module	175
inotify_add_watch	254
inotify_init	253
inotify_init1	294
inotify_rm_watch	255
io_cancel	210
io_destroy	207
io_getevents	208
io_pgetevents	333
io_pgetevents_time64	-
io_setup	206
io_submit	209
io_uring_enter	426
io_uring_register	427
io_uring_setup	425
ioctl	16
ioperm	173
iopl	172
ioprio_get	252
ioprio_set	251
ipc	-
kcmp	312
kexec_file_load	320
kexec_load	246
keyctl	250
kill	62
landlock_add_rule	445
landlock_create_ruleset	444
landlock_restrict_self	446
lchown	94
lchown32	-
lgetxattr	192
link	86
linkat	265
listen	50
listmount	458	257
listns	470	262
listxattr	194
listxattrat	465	257
llistxattr	195
lock	-
lookup_dcookie	212
lremovexattr	198
lseek	8
lsetxattr	189
lsm_get_self_attr	459	257
lsm_list_modules	461	257
lsm_set_self_attr	460	257
lstat	6
lstat64	-
madvise	28
map_shadow_stack	453
mbind	237
membarrier	324
memfd_create	319
memfd_secret	447
migrate_pages	256
mincore	27
mkdir	83
mkdirat	258
mknod	133
mknodat	259
mlock	149
mlock2	325
mlockall	151
mmap	9
mmap2	-
modify_ldt	154
mount	165
mount_setattr	442
move_mount	429
move_pages	279
mprotect	10
mpx	-
mq_getsetattr	245
mq_notify	244
mq_open	240
mq_timedreceive	243
mq_timedreceive_time64	-
mq_timedsend	242
mq_timedsend_time64	-
mq_unlink	241
mremap	25
mseal	462	257
msgctl	71
msgget	68
msgrcv	70
msgsnd	69
msync	26
multiplexer	-
munlock	150
munlockall	152
munmap	11
name_to_handle_at	303
nanosleep	35
newfstatat	262
nfsservctl	180
nice	-
oldfstat	-
oldlstat	-
oldolduname	-
oldstat	-
olduname	-
open	2
open_by_handle_at	304
open_tree	428
open_tree_attr	467	262
openat	257
openat2	437
pause	34
pciconfig_iobase	-
pciconfig_read	-
pciconfig_write	-
perf_event_open	298
personality	135
pidfd_getfd	438
pidfd_open	434
pidfd_send_signal	424
pipe	22
pipe2	293
pivot_root	155
pkey_alloc	330
pkey_free	331
pkey_mprotect	329
poll	7
ppoll	271
ppoll_time64	-
prctl	157
pread64	17
preadv	295
preadv2	327
prlimit64	302
process_madvise	440
process_mrelease	448
process_vm_readv	310
process_vm_writev	311
prof	-
profil	-
pselect6	270
pselect6_time64	-
ptrace	101
putpmsg	182
pwrite64	18
pwritev	296
pwritev2	328
query_module	178
quotactl	179
quotactl_fd	443
read	0
readahead	187
readdir	-
readlink	89
readlinkat	267
readv	19
reboot	169
recv	-
recvfrom	45
recvmmsg	299
recvmmsg_time64	-
recvmsg	47
remap_file_pages	216
removexattr	197
removexattrat	466	257
rename	82
renameat	264
renameat2	316
request_key	249
restart_syscall	219
riscv_flush_icache	-
riscv_hwprobe	-	257
rmdir	84
rseq	334
rseq_slice_yield	471	262
rt_sigaction	13
rt_sigpending	127
rt_sigprocmask	14
rt_sigqueueinfo	129
rt_sigreturn	15
rt_sigsuspend	130
rt_sigtimedwait	128
rt_sigtimedwait_time64	-
rt_tgsigqueueinfo	297
rtas	-
s390_guarded_storage	-
s390_pci_mmio_read	-
s390_pci_mmio_write	-
s390_runtime_instr	-
s390_sthyi	-
sched_get_priority_max	146
sched_get_priority_min	147
sched_getaffinity	204
sched_getattr	315
sched_getparam	143
sched_getscheduler	145
sched_rr_get_interval	148
sched_rr_get_interval_time64	-
sched_setaffinity	203
sched_setattr	314
sched_setparam	142
sched_setscheduler	144
sched_yield	24
seccomp	317
security	185
select	23
semctl	66
semget	64
semop	65
semtimedop	220
semtimedop_time64	-
send	-
sendfile	40
sendfile64	-
sendmmsg	307
sendmsg	46
sendto	44
set_mempolicy	238
set_mempolicy_home_node	450
set_robust_list	273
set_thread_area	205
set_tid_address	218
set_tls	-
setdomainname	171
setfsgid	123
setfsgid32	-
setfsuid	122
setfsuid32	-
setgid	106
setgid32	-
setgroups	116
setgroups32	-
sethostname	170
setitimer	38
setns	308
setpgid	109
setpriority	141
setregid	114
setregid32	-
setresgid	119
setresgid32	-
setresuid	117
setresuid32	-
setreuid	113
setreuid32	-
setrlimit	160
setsid	112
setsockopt	54
settimeofday	164
setuid	105
setuid32	-
setxattr	188
setxattrat	463	257
sgetmask	-
shmat	30
shmctl	31
shmdt	67
shmget	29
shutdown	48
sigaction	-
sigaltstack	131
signal	-
signalfd	282
signalfd4	289
sigpending	-
sigprocmask	-
sigreturn	-
sigsuspend	-
socket	41
socketcall	-
socketpair	53
splice	275
spu_create	-
spu_run	-
ssetmask	-
stat	4
stat64	-
statfs	137
statfs64	-
statmount	457	257
statx	332
stime	-
stty	-
subpage_prot	-
swapcontext	-
swapoff	168
swapon	167
switch_endian	-
symlink	88
symlinkat	266
sync	162
sync_file_range	277
sync_file_range2	-
syncfs	306
sys_debug_setcontext	-
syscall	-
sysfs	139
sysinfo	99
syslog	103
sysmips	-
tee	276
tgkill	234
time	201
timer_create	222
timer_delete	226
timer_getoverrun	225
timer_gettime	224
timer_gettime64	-
timer_settime	223
timer_settime64	-
timerfd	-
timerfd_create	283
timerfd_gettime	287
timerfd_gettime64	-
timerfd_settime	286
timerfd_settime64	-
times	100
tkill	200
truncate	76
truncate64	-
tuxcall	184
ugetrlimit	-
ulimit	-
umask	95
umount	-
umount2	166
uname	63
unlink	87
unlinkat	263
unshare	272
uprobe	336	262
uretprobe	335	257
uselib	134
userfaultfd	323
usr26	-
usr32	-
ustat	136
utime	132
utimensat	280
utimensat_time64	-
utimes	235
vfork	58
vhangup	153
vm86	-
vm86old	-
vmsplice	278
vserver	236
wait4	61
waitid	247
waitpid	-
write	1
writev	20`,Ai=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
@aio	io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup
@basic-io	_llseek close close_range dup dup2 dup3 llseek(257) lseek pread64 preadv preadv2 pwrite64 pwritev pwritev2 read readv write writev
@chown	chown chown32 fchown fchown32 fchownat lchown lchown32
@clock	adjtimex clock_adjtime clock_adjtime64 clock_settime clock_settime64 settimeofday
@cpu-emulation	modify_ldt subpage_prot switch_endian vm86 vm86old
@debug	lookup_dcookie perf_event_open pidfd_getfd ptrace rtas s390_runtime_instr sys_debug_setcontext
@file-system	access chdir chmod close creat faccessat faccessat2 fallocate fchdir fchmod fchmodat fchmodat2 fcntl fcntl64 fgetxattr file_getattr(257) file_setattr(257) flistxattr fremovexattr fsetxattr fstat fstat64 fstatat(257) fstatat64 fstatfs fstatfs64 ftruncate ftruncate64 futimesat getcwd getdents getdents64 getxattr getxattrat(257) inotify_add_watch inotify_init inotify_init1 inotify_rm_watch lgetxattr link linkat listmount(257) listxattr listxattrat(257) llistxattr lremovexattr lsetxattr lstat lstat64 mkdir mkdirat mknod mknodat newfstat(257) newfstatat oldfstat oldlstat oldstat open open_tree(262) openat openat2 readlink readlinkat removexattr removexattrat(257) rename renameat renameat2 rmdir setxattr setxattrat(257) stat stat64 statfs statfs64 statmount(257) statx symlink symlinkat truncate truncate64 unlink unlinkat utime utimensat utimensat_time64 utimes
@io-event	_newselect epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 poll ppoll ppoll_time64 pselect6 pselect6_time64 select
@ipc	ipc memfd_create mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink msgctl msgget msgrcv msgsnd pipe pipe2 process_madvise process_vm_readv process_vm_writev semctl semget semop semtimedop semtimedop_time64 shmat shmctl shmdt shmget
@keyring	add_key keyctl request_key
@memlock	mlock mlock2 mlockall munlock munlockall
@module	delete_module finit_module init_module
@mount	chroot fsconfig fsmount fsopen fspick mount mount_setattr move_mount open_tree(252-257) open_tree_attr(262) pivot_root umount umount2
@network-io	accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom recvmmsg recvmmsg_time64 recvmsg send sendmmsg sendmsg sendto setsockopt shutdown socket socketcall socketpair
@obsolete	_sysctl afs_syscall bdflush break create_module ftime get_kernel_syms getpmsg gtty idle lock mpx prof profil putpmsg query_module security sgetmask ssetmask stime stty sysfs tuxcall ulimit uselib ustat vserver
@pkey	pkey_alloc pkey_free pkey_mprotect
@privileged	@chown @clock @module @raw-io @reboot @swap _sysctl acct bpf capset chroot fanotify_init fanotify_mark nfsservctl open_by_handle_at pivot_root quotactl quotactl_fd setdomainname setfsuid setfsuid32 setgroups setgroups32 sethostname setresuid setresuid32 setreuid setreuid32 setuid setuid32 vhangup
@process	capget clone clone3 execveat fork getrusage kill pidfd_open pidfd_send_signal prctl rt_sigqueueinfo rt_tgsigqueueinfo setns swapcontext tgkill times tkill unshare vfork wait4 waitid waitpid
@raw-io	ioperm iopl pciconfig_iobase pciconfig_read pciconfig_write s390_pci_mmio_read s390_pci_mmio_write
@reboot	kexec_file_load kexec_load reboot
@resources	ioprio_set mbind migrate_pages move_pages nice sched_setaffinity sched_setattr sched_setparam sched_setscheduler set_mempolicy set_mempolicy_home_node setpriority setrlimit
@sandbox	landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp	254
@setuid	setgid setgid32 setgroups setgroups32 setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setuid setuid32
@signal	rt_sigaction rt_sigpending rt_sigprocmask rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigsuspend
@swap	swapoff swapon
@sync	fdatasync fsync msync sync sync_file_range sync_file_range2 syncfs
@system-service	@aio @basic-io @chown @default @file-system @io-event @ipc @keyring @memlock @network-io @process @resources @setuid @signal @sync @timer arm_fadvise64_64 capget capset copy_file_range fadvise64 fadvise64_64 flock get_mempolicy getcpu getpriority ioctl ioprio_get kcmp madvise mremap name_to_handle_at oldolduname olduname personality readahead readdir remap_file_pages sched_get_priority_max sched_get_priority_min sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_yield sendfile sendfile64 setfsgid setfsgid32 setfsuid setfsuid32 setpgid setsid splice sysinfo tee umask uname userfaultfd vmsplice
@timer	alarm getitimer setitimer timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`});function Df(e){let t=new Map;for(let n of Ai.split(`
`)){let[r="",s="",o=""]=n.split("	");if(r===""||!Q(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=Nf.exec(a)??[];Q(c,e)&&i.push(l)}t.set(r,i)}return t}function Ei(e){let t=new Map,n=[],r=new Map;for(let l of ki.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!Q(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&r.set(c,Number(d)))}let s=We(n.length);for(let l of r.keys())At(s,t.get(l)??0);let o=Df(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=We(n.length);for(let m of c){let h=t.get(m);h!==void 0?At(u,h):m.startsWith("@")&&et(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:s,numberOf:r,groups:o,group:a}}var Nf,Fi=p(()=>{"use strict";fn();Ri();$e();Nf=/^([^(]+)(?:\((.+)\))?$/});function re(e,t,n){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>Q(r[t]??"",n))}function we(e){let t=null;return()=>(t??={made:e()},t.made)}function hn(e,t){let n=`${e} ${t}`,r=Ii.get(n);if(r!==void 0)return r;let s=Uf(e,t);return Ii.set(n,s),s}function Uf(e,t){let n=we(()=>mi(e)),r=we(()=>_i(e,t)),s=we(()=>Ei(e)),o=we(()=>Oi(Oo,e)),i=we(()=>Oi(To,e)),a=we(()=>new Set(re(No,2,e).map(([h=""])=>h))),l=we(()=>Jr(Do,e)),c=we(()=>Jr(Mo,e)),d=new Map,u=h=>{let k=d.get(h)??re(Mf[h],h==="filesystemGroups"?2:1,e).map(([K=""])=>K);return d.set(h,k),k},m=we(()=>new Set([...Jr(Uo,e)].map(h=>h.slice(1))));return{version:t,table:e,behaviour:ii(e),words:u,directive:(h,k)=>r().find(h,k),get checks(){return n()},get directives(){return r()},get syscalls(){return s()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return m()}}}var Jr,Oi,Mf,Ii,Ve=p(()=>{"use strict";ai();Yr();Be();Be();Qe();Fi();$e();Jr=(e,t)=>new Set(re(e,1,t).map(([n=""])=>n)),Oi=(e,t)=>new Map(re(e,2,t).map(([n="",r=""])=>[n.toUpperCase(),Number(r)])),Mf={architectures:Qo,cgroupControllers:Zo,coredumpFilters:Ko,execInputs:qo,execOutputs:zo,filesystemGroups:ri,firmwares:ni,ioSchedulingClasses:Vo,logFacilities:Ho,logLevels:Go,mountPropagations:Jo,personalities:Bo,schedulingPolicies:Wo,securityModules:ti,signalNames:$o,socketProtocols:Xo,virtualizations:ei};Ii=new Map});function Bf(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let r=_e(e);return r!==null&&r>=0&&r<=Lf(t)?r:null}function $f(e,t,n){let r=n.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=F(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of s){let c=Bf(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Le(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Wf(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Wf(e,t){let n=e.toUpperCase(),r=[...t.capabilities.keys()],s=n.startsWith("CAP_")?n:`CAP_${n}`;if(r.includes(s))return[s];let o=`_${s.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:x(s,r,2)}var Ti,Xr,gn,Lf,Ni,yn=p(()=>{"use strict";Be();Ve();J();N();Z();kt();Ti=e=>(1n<<BigInt(e))-1n,Xr=e=>Ti(e.behaviour.capabilityInitialBits),gn=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Lf=e=>Number(re(Io,1,e.table)[0]?.[0]??0);Ni=(e,t,n)=>{let{facts:r}=n,s=e.startsWith("~"),{set:o,faults:i}=$f(e,s?1:0,r),a=n.directive.name==="CapabilityBoundingSet"?Xr(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?w(s?Ti(r.behaviour.capabilityInversionBits)&~o:o,i):S(s?l&~o:l|o,i)}});function xe(e){let t=e.lastIndexOf("."),n=Ci.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let r=e.slice(0,t),s=r.indexOf("@");return{full:e,type:n,base:r,prefix:s<0?r:r.slice(0,s),instance:s<0?null:r.slice(s+1)}}function q(e){let t=xe(e);return t!==null&&Zr(t)?t:null}function tt(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function Sn(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function Rt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function Di(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(r,s)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var Vf,Gf,Zr,bn,he=p(()=>{"use strict";Qe();Vf=/^[0-9A-Za-z:\-_.\\@]+$/,Gf=255;Zr=({full:e,base:t})=>e.length<=Gf&&Vf.test(t)&&!t.startsWith("@");bn=e=>e.instance===""});function jf(e,t,n){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Rt(t.prefix);case"i":return t.instance??"";case"I":return Rt(t.instance??"");case"j":return r;case"J":return Rt(r);case"f":return`/${Rt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Kf;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Mi[n].d??""}${t.full}`;default:return Mi[n][e]??Hf}}function _(e,t){if(!e.includes("%"))return e;let n="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r+1);if(e.charAt(r)!=="%"||s===""){n+=e.charAt(r);continue}if(s==="%")n+="%";else if(!Yf.test(s))n+=`%${s}`;else{if(!qf.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:r};n+=jf(s,t.name,t.manager)}r+=1}return n}var Hf,Kf,Mi,Yf,qf,$=p(()=>{"use strict";he();Hf="host",Kf="a".repeat(32),Mi={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};Yf=/[0-9A-Za-z]/,qf="mbABMowWTV"});function Jf(e){let t="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n);if(r===":")return{name:t,rest:e.slice(n+1)};r==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}function Zf(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!Xf.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Qf(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=_(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||_n(n)?null:"a credential name, a colon and an absolute path"}function eh(e,t,n){let[r="",s,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=_n(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||n.facts.behaviour.renamesImports&&_n(s);return!a||!l?b(t,e,"the name of a credential, or the beginning of one and *"):S(new Map(t).set(r,!1))}var zf,_n,Xf,Ui,Li=p(()=>{"use strict";$();N();zf=255,_n=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=zf;Xf=/^[A-Za-z0-9+/]*={0,2}$/;Ui=(e,t,n)=>{if(e==="")return g();if(n.directive.name==="ImportCredential")return eh(e,t,n);let{name:r,rest:s}=Jf(e),o=_(r,n);if(typeof o!="string"||!_n(o))return b(t,e,'a credential name, such as "token" in token:/etc/token');let i=Zf(s,n)??Qf(s,n);return i!==null?b(t,e,i):S(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))}});function ge(e,t){let n=t;for(;n<e.length&&$i(e.charCodeAt(n));)n+=1;return n}function rh(e,t){let n=th[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};Bi.lastIndex=t+1;let r=Bi.exec(e);if(r===null)return null;let[s,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>nh?null:{text:String.fromCodePoint(c),length:s.length+1}}function Et(e,t){let n="",r="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return null;let l=rh(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":n+=a;else if(a==='"'||a==="'")r=a,s=!0;else{if($i(e.charCodeAt(i)))break;n+=a}i+=1}return r===""?{text:n,start:t,end:i,quoted:s,unknownEscape:o}:null}var $i,th,Bi,nh,Qr=p(()=>{"use strict";$i=e=>e===32||e===9||e===10||e===13;th={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Bi=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,nh=1114111});function ah(e,t){let n=0;for(;n<e.length;n+=1){let r=e.charAt(n),s=e.slice(0,n);if(!t.includes(r)||r==="!"&&(s.includes("+")||s.split("!").length>2)||r==="+"&&s.includes("!")||r!=="!"&&s.includes(r))break}return n}function lh(e,t){return e===""?"followed by a program":ih.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=sh?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}function dh(e,t,n){let r=Et(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:ge(e,r.end),more:!0};let s=ah(r.text,n.facts.behaviour.execPrefixes),o=r.text.slice(0,s),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?oh:_(r.text.slice(s),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=lh(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=uh(e,ge(e,r.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+s,end:r.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Vi(r),...ch(r,o,n),...u.faults]}}function uh(e,t,n){let r=[],s=[],o=t;for(;o<e.length;){if(Wi(e,o,";"))return{arguments:r,next:ge(e,o+1),more:!0,faults:s};if(Wi(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=ge(e,o+2);continue}let i=Et(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof _(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),s.push(...Vi(i)),o=ge(e,i.end)}return{arguments:r,next:o,more:!1,faults:s}}var sh,oh,ih,Vi,ch,Wi,Gi,Hi=p(()=>{"use strict";$();N();Qr();sh=255,oh="/bin/sh",ih=/[\0-\x1F"'\\\x7F]/;Vi=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],ch=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];Wi=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||ge(e,t+n.length)>t+n.length);Gi=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=dh(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...s,l]}}"command"in a&&(r.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return S(r,s)}});function Ae(e){return mh.test(e)?!0:ph.test(e)?!1:null}function fh(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=Ae(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function hh({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>Ae(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}function bh(e,t){let n=_(e,t);return typeof n!="string"||n.length>yh?!1:n.split(".").every(r=>r.length<=63&&gh.test(r))}var mh,ph,Ki,ji,Ft,Yi,es,gh,yh,qi,nt=p(()=>{"use strict";J();$();N();Z();mh=/^(?:1|yes|y|true|t|on)$/i,ph=/^(?:0|no|n|false|f|off)$/i;Ki="a boolean (yes or no)",ji=["yes","no","true","false","on","off"],Ft=(e,t,{directive:n})=>{let r=Ae(e);return r!==null?w(r):n.fatal?X(t,e,Ki):b(t,e,Ki,()=>x(e,ji,1))},Yi=(e,t,n)=>e===""?g():Ft(e,t,n),es=(e,t,n)=>{let{directive:r}=n;if(e===""&&r.emptyResets)return g();let s=r.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=fh(o,n);if(i===null)return b(t,e,hh(n),()=>x(e,r.values,2));if(s>=0&&(i==="no"||!bh(e.slice(s+1),n)))return b(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return w(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};gh=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,yh=64;qi=(e,t,{directive:n,facts:r})=>{if(n.section!=="Service"&&n.section!=="Scope")return b(t,e,"possible in units of this type");let s=Ae(e);if(s!==null)return w(s);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=F(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>x(c.text,[...ji,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(!0,l)}});var Sh,zi,Ji,Xi=p(()=>{"use strict";J();N();Z();nt();Sh=(e,t)=>{let n=e.toUpperCase();return x(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},zi=(e,t,{facts:n})=>{if(e==="")return g();if(e==="none")return w({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),s=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=F(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let h=n.addressFamilies.get(m.text.toUpperCase());if(h===void 0){let k=n.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:k?e.length:s+m.end,effect:k?"rest-ignored":"word-ignored",expected:Le(m.text,"an address family such as AF_INET"),suggestions:()=>Sh(m.text,n)}),k)break}else r===(i==="deny")?a.add(h):a.delete(h)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?S(u,d):w(u,d)},Ji=(e,t,{facts:n})=>{if(e==="")return g();let r=Ae(e);if(r!==null)return w(r?new Set:new Set(n.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=F(e.slice(o),{quotes:"kept"}),l=i.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>x(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return b(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?n.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?w(u):S(u)}});function xh(e){return e===""?!1:_h.test(e)&&Number(e)<vh&&Number(e)!==Ch?!0:wh.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}function ea(e,t){let n=_(e,t);return typeof n=="string"&&xh(n)?n:null}var _h,vh,Ch,wh,Zi,Qi,Ph,ta,na,kh,ra,ts=p(()=>{"use strict";$();N();Z();_h=/^(?:0|[1-9]\d*)$/,vh=2**32-1,Ch=65535,wh=/[\0-\x1F\x7F:/]/;Zi=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Qi="a user or group name, or a numeric id",Ph="a user of its own: others run as nobody too, and NFS maps strangers to it";ta=(e,t,n)=>{if(e==="")return g();let r=ea(e,n);return r===null?X(t,e,Qi):w(r,n.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Ph}]:[])},na=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=F(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=ea(i.text,n);if(a===null)return X(t,e,Qi);o.push(a)}return s===null?S(o):X(t,e,"a list of words: it ends in a backslash")},kh=/^0*[0-7]{1,4}$/,ra=(e,t,n)=>kh.test(e)?w(Number.parseInt(e,8)):b(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`)});function y(e,t,{empty:n="resets",specifiers:r="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&n==="resets")return g();let l=r==="expanded"?_(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return w(c);let d=typeof l=="string"?sa(t,a):W;return a.directive.fatal?X(i,o,d):b(i,o,d,s===void 0?void 0:()=>s(o,a))}}function ee(e,t,n){let{empty:r="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&r==="resets")return g();let{words:d,malformedAt:u}=F(a,n),m=[...l??[]],h=[];for(let{text:k,start:K,end:z}of d){let fe=s==="expanded"?_(k,c):k,io=typeof fe=="string"?e(fe,c):null;if(io!==null)m.push(io);else{let Hp=typeof fe=="string"?sa(t,c):W;h.push({start:K,end:z,effect:"word-ignored",expected:Hp,...i===void 0?{}:{suggestions:()=>i(k,c)}})}}return u!==null&&h.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),S(m.length===0?void 0:m,h)}}function Re(e,t,n={}){let r=y(e,t,n);return(s,o,i)=>{let{effect:a,value:l,faults:c}=r(s,void 0,i);return a==="reset"?g():l===void 0?{effect:a,value:o,faults:c}:S([...o??[],l],c)}}var sa,W,G=p(()=>{"use strict";$();N();Z();sa=(e,t)=>typeof e=="string"?e:e(t),W="a text with known specifiers: write %% for a percent sign"});function Rh({facts:e}){let t=oa.get(e.table);if(t!==void 0)return t;let n=new Map(re(Yo,2,e.table).map(([r="",s=""])=>[r,Number(s)]));return oa.set(e.table,n),n}function Ee(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),s=0;do{let o=Eh.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,u]of Rh(n))if(r.startsWith(d)){r=r.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=Ah)return null}while(r!=="");return s}function Oh(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?Ee(e,1/1e3,t):Number(n[1])/1e3}var ns,Ah,oa,Eh,ia,Fh,vn,Ih,Th,aa,Ot=p(()=>{"use strict";Be();Ve();G();ns=1e6,Ah=2**64,oa=new Map;Eh=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;ia="a time span such as 90s, 5min or 1h 30min",Fh=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);vn=(e,t)=>t.directive.name==="TimerSlackNSec"?Oh(e,t):e.trim()===""?null:Ee(e,ns,t),Ih=y(vn,ia,{empty:"read"}),Th=y(vn,ia),aa=(e,t,n)=>(Fh.has(n.directive.name)?Th:Ih)(e,t,n)});function wn(e){let t=e.toLowerCase(),n=Dh.findIndex(r=>r===t||r.slice(0,3)===t);return n<0?null:n}function Hh(e,t){let[,n,r,s]=Vh.exec(e)??[];if(n===void 0||!t.fractions&&[n,r,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===ua?Gh(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}function ca(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[r="",s="",o="*"]=[...n].reverse();return rt(r,Lh)&&rt(s,Uh)&&rt(o,ua)}function da(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",r="",s="0"]=t;return rt(n,Bh)&&rt(r,$h)&&rt(s,Wh)}function Yh(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=jh.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!la.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),Nh.has(t.toLowerCase()))return!0;let r=la.exec(t);if(r!==null){if(!Mh(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?ca(t)||da(t):s.length===2&&ca(s[0]??"")&&da(s[1]??"")}function qh(e){let[,t="",n,r,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(r)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(wn(a)??0)<=o&&o<=(wn(l)??6)})}function Zh(e,t){if(t.directive.name==="OnCalendar")return Yh(e)?{kind:"calendar",event:e}:null;let n=Ee(e,Xh,t);return n===null?null:{kind:"span",microseconds:n}}var Nh,Dh,Cn,la,Mh,ua,Uh,Lh,Bh,$h,Wh,Vh,Gh,rt,Kh,jh,zh,Jh,Xh,ma,pa=p(()=>{"use strict";G();$();N();Ot();Nh=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Dh=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];Cn="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",la=new RegExp(`^(${Cn}(?:(?:\\.\\.|-)${Cn})?(?:,${Cn}(?:(?:\\.\\.|-)${Cn})?)*),?(?= |$)`,"i"),Mh=e=>e.split(",").every(t=>{let[n="",r]=t.split(/\.\.|-/);return r===void 0||(wn(n)??0)<=(wn(r)??0)}),ua={lowest:1970,highest:2199,fractions:!1},Uh={lowest:1,highest:12,fractions:!1},Lh={lowest:1,highest:31,fractions:!1},Bh={lowest:0,highest:23,fractions:!1},$h={lowest:0,highest:59,fractions:!1},Wh={lowest:0,highest:59.999999,fractions:!0},Vh=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Gh=e=>e<70?e+2e3:e<100?e+1900:e;rt=(e,t)=>e==="*"||e.split(",").every(n=>Hh(n,t));Kh="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",jh=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Kh})$`);zh="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Jh="a time span such as 15min or 1h 30min",Xh=1e6;ma=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return b(t,e,W);let s=Zh(r,n);if(s===null)return b(t,e,n.directive.name==="OnCalendar"?zh:Jh);let o=s.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&qh(s.event);return S([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])}});var fa,ha,ga=p(()=>{"use strict";G();$();fa=Re((e,t)=>{let n=_(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),ha=Re((e,t)=>typeof _(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,W)});function se(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function Pn(e,t){let n=_(e,t);return typeof n=="string"?se(n):null}function tg(e,t){let n=eg.exec(e.text)?.[0]??"",r=Pn(e.text.slice(n.length),t);return r===null?null:{path:r,optional:n.includes("-"),belowRoot:n.includes("+")}}function sg(e,t){let n=_(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let r=se(n);return r!==null&&(r==="/dev"||rg.some(s=>r.startsWith(s)))?r:null}var xn,Qh,ya,eg,ng,ba,Sa,rg,_a,va,Ge=p(()=>{"use strict";$();N();Z();xn='an absolute path without ".."',Qh=new Set(["EnvironmentFile"]),ya=(e,t,n)=>{if(e==="")return g();let r=Qh.has(n.directive.name)&&e.startsWith("-"),s=_(r?e.slice(1):e,n);if(s===""&&!r)return g();let o=typeof s=="string"?se(s):null;return o!==null?w(o):n.directive.fatal?X(t,e,xn):b(t,e,xn)},eg=/^-?\+?/;ng=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),ba=(e,t,n)=>{if(e==="")return g();if(ng.has(n.directive.name)){let a=Pn(e,n);return a===null?b(t,e,xn):S([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:s}=F(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=tg(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:xn}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(o,i)},Sa=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=r?e.slice(1):e;if(s==="~")return w({kind:"home"});let o=Pn(s,n);if(o!==null)return w({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?b(t,e,i):X(t,e,i)},rg=["/dev/","/run/systemd/inaccessible/"];_a=(e,t,n)=>{if(e==="")return g();let[r]=F(e,{quotes:"removed"}).words;if(r===void 0)return b(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(r.end).trim(),o=sg(r.text,n);return o===null?b(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?S([...t??[],{device:o,access:s}]):b(t,e,"a device with an access out of the letters r, w and m")},va=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=Pn(i.replaceAll("\\:",":"),n);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return S(r,s)}});function wa(e){let[,t,n=""]=ig.exec(e)??[];if(t!==void 0)return rs(Number(t)*100+Number(n.padEnd(2,"0")));let[,r,s=""]=ag.exec(e)??[];if(r!==void 0)return rs(Number(r)*10+Number(s||"0"));let[,o]=lg.exec(e)??[];return o===void 0?null:rs(Number(o))}function st(e){let t=wa(e);return t!==null&&t<=1e4?t:null}function ot(e,t){let n=e,r=0,s=Number.POSITIVE_INFINITY;do{let o=dg.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=cg[c]??0;if(d>=s)return null;let u=t**d;if(r+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),r>=Ca)return null;s=d,n=n.slice(i.length)}while(n!=="");return r}var V,og,Ca,He,kn,ss,ig,ag,lg,rs,cg,dg,xa,Pa,ka,Aa,os,ug,is,Ra,Ea,Ke=p(()=>{"use strict";G();kt();V=(e,t)=>n=>{let r=_e(n);return r!==null&&r>=e&&r<=t?r:null},og=2**32-1,Ca=2**64,He=(e,t)=>e.trimStart().startsWith("-")?null:V(0,og)(e,t),kn=(e,t)=>e.trimStart().startsWith("-")?null:V(0,Ca-2049)(e,t),ss=V(-(2**31),2**31-1),ig=/^(\d+)(?:\.(\d{1,2}))?%$/,ag=/^(\d+)(?:\.(\d))?‰$/,lg=/^(\d+)‱$/;rs=e=>e<=2**31-1?e:null;cg={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},dg=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;xa="a size in bytes, such as 512M or 2G",Pa=y(He,"a whole number from 0 up",{empty:"read"}),ka=y(ss,"a whole number",{empty:"read"}),Aa=y(V(-(2**63),2**63-1025),"a whole number",{empty:"read"}),os=y(e=>ot(e,1024),xa,{empty:"read"}),ug=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),is=y((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=st(e),r=n??ot(e,1024);return r===null||r===0&&!ug.has(t.name)?null:n===null?r:-n},`${xa}, a percentage of the memory, or infinity`),Ra=y((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=st(e);if(n!==null)return-n;let r=kn(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),Ea=y(e=>{let t=wa(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%")});function hg(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:r}=F(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let s of n){let[,o,i=o]=fg.exec(s.text)??[],a=o===void 0?_e(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Fa)return`a list of numbers up to ${Fa}`}return null}var Oa,Ia,Ta,Na,Fe,pg,Da,Ma,Fa,fg,gg,It,Ua,La,Ba,$a,An=p(()=>{"use strict";J();G();$();N();Z();Ke();kt();Oa=y(V(-20,19),"a nice level from -20 to 19"),Ia=y(V(-1e3,1e3),"a number from -1000 to 1000"),Ta=y(V(0,99),"a priority from 0 to 99",{empty:"read"}),Na=y(V(0,7),"a priority from 0 to 7"),Fe=(e,{empty:t,highest:n=-1})=>y((r,s)=>{if(s.facts.words(e).includes(r))return r;let o=He(r,s);return o!==null&&o<=n?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:s})=>x(r,s.words(e),2)}),pg=2**31-1,Da=Fe("schedulingPolicies",{empty:"resets",highest:pg}),Ma=(e,t,n)=>Fe("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),Fa=8191,fg=/^(\d+)(?:-(\d+))?$/;gg={CPUAffinity:"numa",NUMAMask:"all"},It=(e,t,n)=>{if(e==="")return g();if(e===gg[n.directive.name])return w([e]);let r=_(e,n),s=typeof r=="string"?hg(r):"a text with known specifiers";return s===null?S([...t??[],e]):b(t,e,s)},Ua=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?b(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>x(o,r,2)):S([...t??[],...s])},La=e=>e===""?g():w(e.split(/[ \t]+/)),Ba=Fe("personalities",{empty:"resets"}),$a=y((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=_e(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>x(e.toUpperCase(),t.errnoNames,2)})});function En(e){let t=[""];for(let n=0;n<e.length;n+=1){let r=e.charAt(n);r===":"?t.push(""):r==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=r}return t}function Sg(e,t){let[n="",r,s,...o]=En(e);if(o.length>0||!bg.has(s))return null;let i=n.startsWith("-"),a=Rn(i?n.slice(1):n,t),l=r===void 0?a:Rn(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}function Ga(e,t){for(let n=0;n<e.length;n+=2){let r=e[n]??"",s=e[n+1],o=s===void 0?r:s;if(s!==void 0&&!as.has(r))return`one of the partitions ${[...as].join(", ")}`;if(typeof _(o,t)!="string")return W}return null}function Ha(e,t){let n=(s,o)=>{let i=Rn(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&_g(i,e===1)?null:i},r=(s,o)=>{let[i="",...a]=En(s.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Ga(a,o)}};return(s,o,i)=>{if(s==="")return g();let{words:a,malformedAt:l}=F(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:h}=r(u,i);m!==null&&c.push(m),h!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:h})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(c.length===0?void 0:c,d)}}function Pg(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let r=n.indexOf("=");if(r<0)return!1;let s=n.slice(0,r).trim();return s!==""&&!as.has(s)?t:n.slice(r+1).split("+").every(o=>t||wg.has(o.trim())||xg.test(o.trim()))})}var Rn,bg,Wa,Va,as,_g,Ka,ja,Ya,vg,Cg,qa,ls,za,wg,xg,Ja,cs,Xa,Za,Fn=p(()=>{"use strict";G();$();N();Z();Ge();An();nt();Rn=(e,t)=>{let n=_(e,t);return typeof n=="string"?se(n):null},bg=new Set([void 0,"","rbind","norbind"]);Wa=ee(Sg,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Va=ee((e,t)=>{let n=e.indexOf(":"),r=Rn(n<0?e:e.slice(0,n),t);return r===null?null:{path:r,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),as=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);_g=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);Ka=Ha(2,"IMAGE:TARGET with absolute paths"),ja=Ha(1,"an absolute path of an image"),Ya=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=F(e,{quotes:"removed"});if(s!==null)return b(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),u=Ga(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return w(i,o)},vg=/^(?:[0-9a-fA-F]{2})+$/,Cg=32,qa=y(e=>e.startsWith("/")||vg.test(e)&&e.length>=Cg?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),ls=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},za=y(e=>e.startsWith("/")||e.startsWith("base64:")&&ls(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),wg=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),xg=/^(?:read-only|growfs)-(?:on|off)$/;Ja=y((e,{facts:t})=>Pg(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),cs=Fe("mountPropagations",{empty:"resets"}),Xa=y(e=>Ae(e),"a boolean (yes or no)"),Za=y(e=>e,W,{specifiers:"expanded"})});function Qa(e,t){let n=_(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let r=n.split("/").filter(s=>s!==""&&s!==".");return r.length===0||r.includes("..")?null:r.join("/")}function Ag(e,t){let[n="",r="",s="",...o]=En(e),i=Qa(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Qa(r,t);return a===null?null:{path:i,link:a}}var el,tl=p(()=>{"use strict";G();$();Fn();el=ee(Ag,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"})});function ds(e,t,n){let r=(s,o)=>{let i=n?_(s,o):s;return typeof i!="string"?W:e(i)?null:t};return(s,o,i)=>{if(s==="")return g();let a=[...o??[]],l=[],c=ge(s,0);for(;c<s.length;){let d=Et(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=r(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=ge(s,d.end)}return S(a,l)}}var nl,Rg,rl,sl,ol,Eg,Fg,il,al=p(()=>{"use strict";G();$();N();Qr();nl=/^[A-Za-z_][A-Za-z0-9_]*$/,Rg=/^[A-Za-z_][A-Za-z0-9_]*=/,rl=e=>Rg.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);sl="the name of a variable",ol=ds(rl,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Eg=ds(e=>nl.test(e),sl,!0),Fg=ds(e=>nl.test(e)||rl(e),`${sl}, or NAME=value`,!0),il=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?Fg:Eg)(e,t,n)});function Tg(e,t,n){let r=n.facts.words(t),[,s="",o=""]=Ig.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=_(i??o,n);return typeof a!="string"?W:i!==null?us(a)?null:"fd: and the name of a file descriptor":s!==""&&r.includes(s)?se(a)===null?`${s}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}function ms(e,t,{facts:n}){return!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var Og,us,Ig,cl,dl,ul,ml,Ng,pl,fl,ll,Dg,hl,gl,ps=p(()=>{"use strict";J();G();$();N();Fn();Ge();Og=255,us=e=>e.length<=Og&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Ig=/^(file|append|truncate):(.*)$/;cl=(e,t)=>(n,r,s)=>{let o=Tg(n,e,s);if(o!==null)return b(r,n,o,()=>x(n,s.facts.words(e),2));let i=t.includes(n)?[{start:0,end:n.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return w(n,i)},dl=cl("execInputs",[]),ul=cl("execOutputs",["syslog","syslog+console"]),ml=y(e=>us(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Ng=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,pl=(e,t,n)=>{if(e==="")return g();if(/\\./.test(e.replace(Ng,"")))return b(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=_(e,n);return typeof r=="string"?S(`${t??""}${r}
`):b(t,e,W)},fl=(e,t)=>e===""?g():ls(e)?S(`${t??""}${e}`):b(t,e,"data in Base64"),ll=new Set(["read-only","append","truncate","graceful"]),Dg=["read-only","append","truncate"],hl=(e,t)=>{if(e==="")return g();let[n="",r="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(n.startsWith("/")&&us(r)&&o.length===0&&i.every(l=>ll.has(l)))||i.filter(l=>Dg.includes(l)).length>1?b(t,e,`an absolute path, a name and options out of ${[...ll].join(", ")}, joined by colons`):S([...t??[],e])},gl=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return b(t,e,W);let s=se(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=n.facts.behaviour;return s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:w(s,ms(e,s,n))}});function Lg(e,t){let n=Ug(e,t);if(n!==null)return{family:"inet6",port:n};let[,r,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=Sl(s);return cn(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Sl(e.slice(o+1)),a=e.slice(0,o);return cn(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Bg(e,{facts:t}){let[,n="",r="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||n!==""&&!t.behaviour.vsockTypes?null:bl.test(r)&&bl.test(s)?{family:"vsock",port:null}:null}function $g(e,t){return e.startsWith("/")?e.length<=yl?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=yl?{family:"unix",port:null}:null:e.startsWith("vsock")?Bg(e,t):Lg(e,t)}function Vg(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Wg.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}function Gg(e,{directive:t,facts:n}){let r=se(e);return r===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}function Kg(e,t){let{name:n}=t.directive;if(_l.has(n))return Gg(e,t);if(n==="ListenNetlink")return Vg(e);let r=$g(e,t);return n==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var Ug,yl,bl,Sl,Wg,_l,Hg,vl,jg,Yg,qg,zg,On,Cl,wl,Jg,xl,Pl,fs=p(()=>{"use strict";G();$();N();dn();Ke();Ge();ps();Ug=V(1,65535),yl=107,bl=/^(?:\d{1,10})?$/,Sl=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;Wg=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);_l=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);Hg={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};vl=(e,t,n)=>{if(e==="")return g();let{name:r}=n.directive,s=_(e,n);if(typeof s!="string")return b(t,e,W);let o=Kg(s,n);if(o===null)return b(t,e,Hg[r]??(_l.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?ms(e,s,n):[];return S([...t??[],{directive:r,address:s,...o}],i)},jg=15,Yg=127,qg=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,zg=new Set(["all","default",".",".."]),On=(e,t)=>qg.test(e)&&!zg.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Yg:jg),Cl=y(e=>e==="*"||On(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),wl=y(e=>On(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Jg={132:"sctp",136:"udplite",262:"mptcp"},xl=y((e,{facts:t})=>{let n=Jg[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Pl=y(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value")});function El(e,t){return(n,r,s)=>{if(n==="")return g();let o=n.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:u}=F(n.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S({mode:a,names:l},c)}}function ty(e,{facts:t}){if(e==="any")return!0;let[,n,r=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=s&&Number(n)<=Number(r)&&Number(r)<=65535}function ny(e,t){let n=e.split(":");return n.length>3?!1:(ey.includes(n[0]??"")&&n.shift(),Qg.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&ty(n[0]??"",t))}function Al(e){let[t="",n="",r="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&kl.test(r)&&kl.test(s)&&o.length===0}var Zg,Fl,Ol,Qg,ey,Il,kl,Tl,Nl,ry,Dl,sy,Ml,Rl,Ul,Ll=p(()=>{"use strict";J();G();$();N();Z();Ge();fs();Zg=15,Fl=El((e,{facts:t})=>On(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Zg),"the name of a network interface"),Ol=El((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Qg=["tcp","udp"],ey=["ipv4","ipv6"];Il=Re((e,t)=>ny(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),kl=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;Tl=(e,t)=>{if(e==="")return g();let{words:n}=F(e,{quotes:"removed"}),r=n.filter(s=>!Al(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return S([...t??[],...n.filter(s=>Al(s.text)).map(s=>s.text)],r)},Nl=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i));return o===void 0||s.some(i=>r.includes(i))?S([...t??[],...s]):b(t,e,`one or more of ${r.join(", ")}`,()=>x(o,r,2))},ry=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Dl=Re((e,t)=>{let n=e.indexOf(":"),r=n<0?null:_(e.slice(n+1),t);return ry.has(e.slice(0,n))&&typeof r=="string"&&se(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),sy=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Ml=y((e,{name:t,facts:n})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&sy(e)&&!n.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Rl=["extensions","credentials"],Ul=y(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Rl.includes(t))?e:null,`a boolean, or one or more of ${Rl.join(", ")}`)});var In,Bl=p(()=>{"use strict";G();$();N();In=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=_(r?e.slice(1):e,n);return typeof s=="string"?w({label:s,optional:r}):r?b(t,e,W):X(t,e,W)}});function cy(e,t){let n=/^[+-]/.test(e),r=n?ss(e,t):kn(e,t);return r===null?null:n?r<ay||r>ly?null:20-r:r<=40?r:null}function $l(e,t,n){if(t==="nice")return cy(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ot(e,1024);if(t==="seconds"){let r=Ee(e,hs,n);return r===null?null:Math.ceil(r/hs)}return t==="microseconds"?Ee(e,1,n):kn(e,n)}var Vl,Gl,Hl,Tn,Kl,jl,iy,Yl,hs,ay,ly,dy,Wl,ql,Tt,zl,Jl,Xl,Zl,Ql,ec,tc,nc,rc,sc=p(()=>{"use strict";Be();Ve();G();$();N();Z();Ke();Ot();Vl=V(1,1e4),Gl=V(10,1e3),Hl=y((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Vl(e,t),"a weight from 1 to 10000"),Tn=(e,t)=>(n,r,s)=>{let o=e(n,r,s);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Kl=y(Gl,"a weight from 10 to 1000"),jl=Tn(y(V(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),iy=Tn(is,"MemoryMax="),Yl=(e,t,n)=>(n.directive.name==="MemoryLimit"?iy:is)(e,t,n),hs=1e6,ay=-20,ly=19;dy={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Wl=({directive:e,facts:t})=>re(jo,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",ql=y((e,t)=>{let n=Wl(t),[r="",s=r,...o]=e.split(":");if(o.length>0||r===""||s==="")return null;let i=$l(r,n,t),a=$l(s,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>dy[Wl(e)]??"a number",{empty:"read"}),Tt=(e,t)=>(n,r,s)=>{if(n==="")return g();let[o]=F(n,{quotes:"removed"}).words,i=o===void 0?null:_(o.text,s),a=o===void 0?null:e(n.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?b(r,n,t):S([...r??[],{device:i,limit:a}])},zl=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ot(e,1e3);return t===0?null:t},Jl='a device and a limit, such as "/dev/sda 5M"',Xl=Tt(zl,Jl),Zl=Tn(Tt(zl,Jl),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Ql=Tt(Vl,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),ec=Tn(Tt(Gl,"a device and a weight from 10 to 1000"),"IODeviceWeight="),tc=Tt((e,t)=>Ee(e,hs,t),'a device and a time span, such as "/dev/sda 25ms"'),nc=y(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=st(e);return t===null?ot(e,1024):-t},"a size such as 5G, a percentage, or off"),rc=y((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:He(e,t),"a whole number from 0 up, or infinity")});var oc,ic,my,ac,py,fy,lc,cc,dc=p(()=>{"use strict";G();N();An();oc=Fe("logLevels",{empty:"read",highest:7}),ic=Fe("logFacilities",{empty:"read",highest:127}),my=/^[A-Z][A-Z0-9_]{0,63}=/,ac=ee(e=>my.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),py=255,fy=py-25-40,lc=y(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=fy?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),cc=(e,t)=>e===""?g():e==="~"?b(t,e,"a regular expression"):S([...t??[],e])});var gy,yy,gs,uc,mc,by,Sy,pc,fc=p(()=>{"use strict";G();N();Ke();nt();Ot();gy=y((e,t)=>{let n=vn(e,t);return n!==null&&n>=ns&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),yy=new Set(["service","slice","scope"]),gs=e=>(t,n,r)=>yy.has(r.name.type)?e(t,n,r):b(n,t,"possible in units of this type"),uc=gs(gy),mc=gs(y(st,"a percentage up to 100%")),by=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Sy=gs(es),pc=(e,t,n)=>(by.has(n.directive.name)?Sy:es)(e,t,n)});function yc(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,r,s="",o="0"]=vy.exec(n)??[];if(r!==void 0){let i=hc-_y;return Number(o)<=i&&s!==(r==="MIN"?"-":"+")}return n===e&&V(1,hc)(e,t)!==null}var _y,hc,vy,bc,Cy,Sc,gc,_c,vc,Cc,wc=p(()=>{"use strict";Be();Ve();J();G();Ke();_y=34,hc=64,vy=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;bc=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Cy=(e,t)=>x(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,bc(t),1),Sc=y((e,t)=>yc(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Cy}),gc=({facts:e})=>re(Lo,2,e.table).map(([t=""])=>t),_c=V(0,255),vc=y(_c,"an exit status from 0 to 255"),Cc=ee((e,t)=>_c(e,t)!==null||gc(t).includes(e)||yc(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>x(e.toUpperCase(),[...gc(t),...bc(t)],2)})});function ky(e){let t=Fc.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x21-\x7E]*$/.test(e)}var xc,xy,Pc,Py,kc,Ac,Rc,Ec,Fc,Oc,Ay,Ry,Ey,Ic,Tc=p(()=>{"use strict";G();$();he();xc=255,xy=ee(e=>e.length<=xc?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Pc=e=>{let t=q(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=xc?t:null},Py={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},kc=(e,t,n)=>{let r=xy(e,t,n),s=Py[n.directive.name];return s===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${s}=`}]}},Ac=y(e=>{let t=Pc(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Rc=ee(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Ec=y((e,{directive:t})=>{let n=Pc(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Fc=["http://","https://","file:/","info:","man:"];Oc=ee((e,t)=>{let n=_(e,t);return typeof n!="string"?null:ky(n)||n===""?n:null},`a URL that begins with ${Fc.join(", ")}`,{quotes:"removed"}),Ay=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Ry=/^[A-Za-z0-9_-]+$/,Ey=255,Ic=y(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=Ey&&n.every(s=>(t?Ry:Ay).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"})});var Nn,Nc,Dc,Mc=p(()=>{"use strict";G();N();pa();ga();tl();al();Ll();Bl();sc();dc();Fn();Ke();fc();Ge();An();wc();fs();ps();nt();Ot();Tc();Nn=e=>e===""?g():w(e),Nc=Re(e=>e,""),Dc={"allowed-cpuset":It,"bind-mounts":Wa,"bind-network-interface":wl,"blockio-bandwidth":Zl,"blockio-device-weight":ec,"blockio-weight":Kl,"bpf-delegate-attachments":Nn,"bpf-delegate-commands":Nn,"bpf-delegate-maps":Nn,"bpf-delegate-programs":Nn,"bpf-foreign-program":Dl,"bus-name":Ic,bytes:os,"bytes-or-percent":Yl,"cgroup-nft-set":Tl,"cgroup-socket-bind":Il,"colon-separated-paths":va,"concurrency-max":rc,"condition-path":fa,"condition-string":ha,"cpu-set":It,"cpu-shares":jl,"delegate-subgroup":Ml,"directory-list":el,"disable-controllers":Nl,enum:pc,"environment-assignments":ol,"environment-names":il,"exec-apparmor-profile":In,"exec-coredump-filter":Ua,"exec-cpu-affinity":It,"exec-cpu-sched-policy":Da,"exec-cpu-sched-prio":Ta,"exec-input":dl,"exec-input-data":fl,"exec-input-text":pl,"exec-io-class":Ma,"exec-io-priority":Na,"exec-mount-apivfs":Xa,"exec-mount-flags":cs,"exec-mount-propagation-flag":cs,"exec-nice":Oa,"exec-oom-score-adjust":Ia,"exec-output":ul,"exec-quota":nc,"exec-root-hash":qa,"exec-root-hash-sig":za,"exec-selinux-context":In,"exec-smack-process-label":In,"exit-status":vc,"exit-status-set":Cc,"extension-images":ja,fdname:ml,"filesystem-set":Ol,"iec-size-long":os,"image-policy":Ja,integer:ka,"integer-or-percent":Ra,"io-device-latency":tc,"io-device-weight":Ql,"io-limit":Xl,"job-mode-isolate":Ft,"log-extra-fields":ac,"log-facility":ic,"log-filter-patterns":cc,"log-level":oc,"log-namespace":lc,long:Aa,"luo-sessions":Nc,"managed-oom-mem-pressure-duration-sec":uc,"managed-oom-mem-pressure-limit":mc,"managed-oom-rules":Nc,"mount-images":Ka,"mount-node":Za,"numa-mask":It,"open-file":hl,percent:Ea,personality:Ba,"pid-file":gl,"resource-limit":ql,"restrict-network-interfaces":Fl,"root-image-options":Ya,securebits:La,"service-refresh-on-reload":Ul,"service-sockets":Rc,signal:Sc,"slice-name":Ac,"socket-address":vl,"socket-bindtodevice":Cl,"socket-protocol":xl,"swap-priority":y(V(-1,32767),"a number from -1 to 32767"),"syscall-errno":$a,"time-span":aa,"timer-spec":ma,"tmpfs-mounts":Va,"tty-size":y(He,"a whole number from 0 up"),"unit-name":Ec,"unit-names":kc,"unsigned-integer":Pa,"url-list":Oc,weight:Hl,xattr:Pl}});function Iy(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Oy:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Ty(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let r=We(t.syscalls.names.length);return At(r,n),r}function Ny(e,{facts:t,directive:n}){let r=t.syscalls.names.length,s={mode:e?"deny":"allow",named:We(r),actioned:We(r)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&et(s.named,o),s}function Dy(e,t,n,{facts:r,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Iy(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=Ty(i,r);return l===null?My(i,r):(n===(e.mode==="deny")||a!==null?et(e.named,l):pn(e.named,l),e.mode==="allow"&&a!==null?et(e.actioned,l):pn(e.actioned,l),null)}function My(e,{syscalls:t}){return e.startsWith("@")?{expected:Le(e,"a system-call group"),suggestions:()=>x(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Le(e,"a system call"),suggestions:()=>x(e,t.bitOf.keys(),2)}}var Oy,Uc,Lc,Nt,Bc,Dn=p(()=>{"use strict";fn();J();N();Z();Oy=4095;Uc=e=>{let t=e.named.slice();return pn(t,e.actioned),{...e,allowed:t}};Lc=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("~"),s=r?1:0,o=t===void 0?Ny(r,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=F(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Dy(o,c,r,n);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?w(Uc(o),l):S(Uc(o),l)},Nt=e=>e!==void 0&&(e.mode==="allow"||!Pi(e.named)),Bc=(e,t,{facts:n})=>{if(e==="")return g();let{words:r,malformedAt:s}=F(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>x(a.text,n.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(i,o)}});var Uy,$c,Wc,Vc,Gc=p(()=>{"use strict";$();N();Uy=new Set(["TCPCongestion","ExtraOptions"]),$c=(e,t,n)=>{if(e==="")return g();if(Uy.has(n.directive.name))return w(e);let r=_(e,n);return typeof r=="string"?w(r):b(t,e,"a text with known specifiers: write %% for a percent sign")},Wc=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:Pt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Vc=e=>e===""?g():w(e)});var Ly,By,Hc,Kc=p(()=>{"use strict";N();dn();yn();Li();Hi();Xi();ts();Mc();Ge();nt();Dn();Gc();Ly={...Dc,"address-family-set":zi,boolean:Ft,"boolean-or-controllers":qi,"capability-set":Ni,credential:Ui,"device-rule":_a,"exec-command":Gi,"install-only":Vc,"ip-prefix-set":Ro,"namespace-set":Ji,obsolete:Wc,path:ya,"path-list":ba,string:$c,"syscall-architectures":Bc,"syscall-filter":Lc,tristate:Yi,umask:ra,"user-or-group":ta,"user-or-group-list":na,"working-directory":Sa},By=e=>e===""?g():w(e),Hc=e=>Ly[e]??By});function it(e,t){let{assignments:n,steps:r}=e;for(;r.length<n.length;){let s=n[r.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Hc(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:s,effect:a.effect,faults:a.faults})}return e}function Pe(e,t){let n=e.settings.get(t);return n===void 0?void 0:it(n,e)}function jc(e){let t=[],n=[];for(let{assignment:r,effect:s}of e.steps){if(s==="none"||s==="refuse"){n.push(r);continue}s!=="add"&&(n.push(...t),t=[]),t.push(r)}return{made:t,lost:n}}var at=p(()=>{"use strict";Kc()});function ys(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;n=r}return n.source+t-n.logical}var Yc=p(()=>{"use strict"});function lt(e,t){for(let n of e.settings.values())for(let r of it(n,e).steps)t(r)}function Mn(e,t,n){return n<=t?Dt(e):{start:ys(e,t),end:ys(e,n-1)+1}}var Dt,Mt=p(()=>{"use strict";at();Yc();Dt=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)})});var $y,bs,qc=p(()=>{"use strict";$y=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,bs=new Set($y.split(/\s+/).filter(e=>e!==""))});function ct(e,t){let n=zc.get(e.facts)??new Map;zc.set(e.facts,n);let r=`${e.name.type} ${t.section} ${t.node.key}`,s=n.get(r)??Wy(e,t);return n.set(r,s),s}function Wy(e,{section:t,node:n}){let r=zr(t,n.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let s=e.facts.directives.sectionsWith(n.key);if(s.length>0){let a=s.filter(l=>Ze(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=vi(n.key)[0],i=o===void 0?null:zr(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:x(n.key,e.facts.directives.namesIn(t),2)}}function Oe(e,t=[]){return bs.has(e)||t[0]!==void 0&&bs.has(t[0])}var zc,Ut=p(()=>{"use strict";Qe();qc();J();zc=new WeakMap});var Vy,Jc,Xc=p(()=>{"use strict";v();Mt();Ut();Vy=/[ \t][#;]/,Jc=j({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){lt(e,({assignment:n,faults:r})=>{let{directive:s,file:o,node:i}=n;if(s.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&Oe(s.name),c=a.suggestions?.()??[],d=Vy.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:s.name,expected:a.expected},file:o,span:Mn(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}})});var Zc,Qc=p(()=>{"use strict";v();Mt();Zc=j({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){lt(e,({assignment:n})=>{let{directive:r,file:s,node:o}=n;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:s,span:Dt(o)})})}})});var ed,td=p(()=>{"use strict";v();ed=j({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&t({message:n.kind,file:n.file,span:n.span})}})});var nd,rd=p(()=>{"use strict";v();Ut();nd=j({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="too-new")continue;let s=Oe(n.node.key);t({message:s?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var sd,od=p(()=>{"use strict";v();sd=j({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[r]=e.files;if(n===null||n.kind==="not-found"||r===void 0)return;let s=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??r,span:n.at?.span??o})}})});var id,ad=p(()=>{"use strict";v();Ut();id=j({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="misspelt")continue;let{node:s,section:o}=n,i=Oe(s.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:s.key,section:o},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}})});var ld,cd=p(()=>{"use strict";v();Qe();J();ld=j({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let n=Ze(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let s=r.file.tree.text.slice(r.span.start,r.span.end),[o]=x(s.slice(1,-1).trim(),n,1);t({message:"unknown",data:{section:s,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${n.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}})});var dd,Gy,ud=p(()=>{"use strict";v();Mt();dd=j({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:Gy[n.reason]},file:n.file,span:n.span});lt(e,({assignment:n,faults:r})=>{let{file:s,node:o}=n;if(s.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:s,span:Mn(o,l,c)})})}}),Gy={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"}});var md,pd=p(()=>{"use strict";v();Ut();md=j({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="wrong-section")continue;let s=Oe(n.node.key);t({message:s?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var fd,hd=p(()=>{"use strict";v();fd=f({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]})});function gd(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=e(n);return t.set(n,s),s}}var A,oe,I,Ie,Hy,Ky,dt,ie,O=p(()=>{"use strict";yn();Dn();fn();A=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),oe=(e,t,n,r)=>({field:e,badness:s=>n[t(s)??""]??r});I=(e,t)=>{let n=gd(r=>t.reduce((s,o)=>s|gn(r,o),0n));return{field:e,badness:({boundingSet:r,unit:s})=>(r&n(s.facts))===0n?0:1}},Ie=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),Hy=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Ky=new Map(Hy),dt=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(s=>(Ky.get(s)??"other")===t)===(n.mode==="allow")?1:0}),ie=(e,t)=>{let n=gd(({syscalls:r})=>(r.group(t)??r.native).map((s,o)=>s&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:s})=>Nt(r)?r.mode==="deny"?xi(r.named,n(s.facts))?0:10:wi(r.allowed,n(s.facts))?9:0:10,variant:({syscallFilter:r})=>Nt(r)?`${r.mode}-list`:"none"}}});function jy({unit:e,privileged:t,ambientSet:n,boundingSet:r}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return yd.some(l=>o(r,l))?[`CapabilityBoundingSet=~${yd.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var yd,bd,Sd=p(()=>{"use strict";O();v();yd=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];bd=f({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[I("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),I("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),I("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),I("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),I("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),I("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),I("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),I("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),I("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),I("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),I("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),I("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),I("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),I("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),I("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),I("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),I("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),I("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),I("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),I("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),I("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),I("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),I("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),I("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),I("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),I("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:jy})});var _d,vd=p(()=>{"use strict";O();v();_d=f({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[A("Delegate",!0)],advice:()=>["Delegate=no"]})});var Cd,wd=p(()=>{"use strict";v();Cd=f({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]})});var Yy,xd,Pd=p(()=>{"use strict";v();Yy={none:0,loopback:2,other:5},xd=f({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Yy[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]})});var kd,Ad=p(()=>{"use strict";O();v();kd=f({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[oe("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]})});var Rd,Ed=p(()=>{"use strict";O();v();Rd=f({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[A("LockPersonality")],advice:()=>["LockPersonality=yes"]})});var Fd,Od=p(()=>{"use strict";O();v();Fd=f({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[A("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]})});var Id,Td=p(()=>{"use strict";O();v();Id=f({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[A("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]})});var Nd,Dd=p(()=>{"use strict";O();v();Nd=f({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[oe("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]})});var Md,Ud=p(()=>{"use strict";O();v();Md=f({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[A("PrivateDevices")],advice:()=>["PrivateDevices=yes"]})});var Ld,Bd=p(()=>{"use strict";O();v();Ld=f({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[A("PrivateMounts")],advice:()=>["PrivateMounts=yes"]})});var $d,Wd=p(()=>{"use strict";O();v();$d=f({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[A("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]})});var Vd,Gd=p(()=>{"use strict";O();v();Vd=f({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[A("PrivateTmp")],advice:()=>["PrivateTmp=yes"]})});var Hd,Kd=p(()=>{"use strict";O();v();Hd=f({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[A("PrivateUsers")],advice:()=>["PrivateUsers=yes"]})});var jd,Yd=p(()=>{"use strict";O();v();jd=f({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[oe("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]})});var qd,zd=p(()=>{"use strict";O();v();qd=f({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[A("ProtectClock")],advice:()=>["ProtectClock=yes"]})});var Jd,Xd=p(()=>{"use strict";O();v();Jd=f({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[A("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]})});var Zd,Qd=p(()=>{"use strict";O();v();Zd=f({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[oe("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]})});var eu,tu=p(()=>{"use strict";O();v();eu=f({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[A("ProtectHostname")],advice:()=>["ProtectHostname=yes"]})});var nu,ru=p(()=>{"use strict";O();v();nu=f({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[A("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]})});var su,ou=p(()=>{"use strict";O();v();su=f({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[A("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]})});var iu,au=p(()=>{"use strict";O();v();iu=f({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[A("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]})});var lu,cu=p(()=>{"use strict";O();v();lu=f({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[oe("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]})});var du,uu=p(()=>{"use strict";O();v();du=f({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[oe("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]})});var mu,pu=p(()=>{"use strict";v();mu=f({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]})});var qy,zy,fu,hu=p(()=>{"use strict";O();v();qy=new Set([1,2,10]),zy=e=>e?.mode==="allow"&&[...e.families].every(t=>qy.has(t)),fu=f({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[dt("RestrictAddressFamilies_AF_INET_INET6","inet"),dt("RestrictAddressFamilies_AF_UNIX","unix"),dt("RestrictAddressFamilies_AF_NETLINK","netlink"),dt("RestrictAddressFamilies_AF_PACKET","packet"),dt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>zy(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]})});var gu,yu=p(()=>{"use strict";O();v();gu=f({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Ie("RestrictNamespaces_user","user"),Ie("RestrictNamespaces_mnt","mnt"),Ie("RestrictNamespaces_ipc","ipc"),Ie("RestrictNamespaces_pid","pid"),Ie("RestrictNamespaces_cgroup","cgroup"),Ie("RestrictNamespaces_net","net"),Ie("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]})});var bu,Su=p(()=>{"use strict";O();v();bu=f({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[A("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]})});var _u,vu=p(()=>{"use strict";O();v();_u=f({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[A("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]})});var Cu,wu=p(()=>{"use strict";v();Cu=f({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]})});var xu,Pu=p(()=>{"use strict";v();xu=f({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]})});var ku,Au=p(()=>{"use strict";v();ku=f({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]})});function Zy(e){let t=e.privileged?Jy:[],n=Ru.filter(r=>r.badness(e)!==0).map(Xy).filter(r=>!t.includes(r));return Nt(e.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Ru,Jy,Xy,Eu,Fu=p(()=>{"use strict";Dn();O();v();Ru=[ie("SystemCallFilter_swap","@swap"),ie("SystemCallFilter_obsolete","@obsolete"),ie("SystemCallFilter_clock","@clock"),ie("SystemCallFilter_cpu_emulation","@cpu-emulation"),ie("SystemCallFilter_debug","@debug"),ie("SystemCallFilter_mount","@mount"),ie("SystemCallFilter_module","@module"),ie("SystemCallFilter_raw_io","@raw-io"),ie("SystemCallFilter_reboot","@reboot"),ie("SystemCallFilter_privileged","@privileged"),ie("SystemCallFilter_resources","@resources")],Jy=["@privileged","@resources"],Xy=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;Eu=f({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Ru,advice:Zy})});var Qy,Ou,Iu=p(()=>{"use strict";v();Qy=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Ou=f({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Qy.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]})});var Tu,Nu=p(()=>{"use strict";v();Tu=f({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]})});var de,Lt=p(()=>{"use strict";Xc();Qc();td();rd();od();ad();cd();ud();pd();hd();Sd();vd();wd();Pd();Ad();Ed();Od();Td();Dd();Ud();Bd();Wd();Gd();Kd();Yd();zd();Xd();Qd();tu();ru();ou();au();cu();uu();pu();hu();yu();Su();vu();wu();Pu();Au();Fu();Iu();Nu();de=[Jc,Zc,ed,nd,sd,id,ld,dd,md,fd,bd,_d,Cd,xd,kd,Rd,Fd,Id,Nd,Md,Ld,$d,Vd,Hd,jd,qd,Jd,Zd,eu,nu,su,iu,lu,du,mu,fu,gu,bu,_u,Cu,xu,ku,Eu,Ou,Tu]});var ut,je,Te,Ss=p(()=>{"use strict";ut=({exposure:e})=>e.filter(({overall:t,limit:n})=>n!==null&&t>n),je=e=>ut(e).length>0,Te=({exposure:e})=>e.reduce((t,n)=>t===null||n.overall>t.overall?n:t,null)});var Du,Un,Mu,_s,Ln,Bt=p(()=>{"use strict";Ss();Du=["error","warning","info","never"],Un={error:0,warning:1,info:2,never:-1},Mu=(e,t)=>Un[e]-Un[t],_s=({findings:e},t)=>e.filter(({severity:n})=>Un[n]<=Un[t]),Ln=(e,t)=>je(e)||_s(e,t).length>0});var Uu,Lu=p(()=>{"use strict";Uu=["correctness","effectiveness","breakage","exposure","hygiene"]});function tb(e){return ce.filter(n=>Number(n)<=e).at(-1)??ce[0]}function Wu(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(Bn,t)?Bn[t]:void 0;if(n!==void 0&&n>=Bu&&n<eb)return{ok:!0,target:$u(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${Bu} on are known`};let[r]=x(t,Object.keys(Bn),1),s=r===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${r}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var Bu,eb,Bn,v2,$u,Vu,mt,$t=p(()=>{"use strict";J();Ve();$e();Bu=239,eb=400,Bn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},v2=Object.entries(Bn);$u=(e,t)=>{let n=tb(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};Vu=$u(jr,Number(jr)),mt=e=>hn(e.table,e.version)});function Hu(e,t){let[n]=x(e,t,1);return n===void 0?"":`; did you mean ${n}?`}function nb(e,t,n){let r=n.find(s=>s===t);if(r===void 0)throw new H(`${e} takes ${n.join(", ")}, not "${t}"${Hu(t,n)}`);return r}function $n(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new H(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let n=Math.round(t*10);if(Math.abs(n-t*10)>1e-9)throw new H(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return n}function Wn(e){return e===void 0?[Vu]:e.split(",").map(t=>{let n=Wu(t.trim());if(!n.ok)throw new H(`--target: ${n.problem}`);return n.target})}function Gu(e,t){if(t===void 0)return null;let n=new Set(rb()),r=t.split(",").map(s=>s.trim()).filter(s=>s!=="");for(let s of r)if(!n.has(s))throw new H(`${e}: there is no rule or category "${s}"${Hu(s,n)}`);return new Set(r)}function ju({select:e,ignore:t}){let n=Gu("--select",e),r=Gu("--ignore",t)??new Set;return de.filter(({id:s,category:o,persona:i})=>r.has(s)||r.has(o)?!1:n===null?i==="regular":n.has(s)||n.has(o))}var H,Ku,rb,Ye=p(()=>{"use strict";Lt();Bt();Lu();$t();J();H=class extends Error{};Ku=e=>nb("--fail-on",e,Du);rb=()=>[...Uu,...de.map(({id:e})=>e)]});function ib(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=(0,ae.writeSync)(e,n,r)}catch(s){if(vs(s)==="EAGAIN")ob();else throw vs(s)==="EPIPE"?new Wt:s}}function qu(e){let t=[],n=0,r=()=>{n>0&&ib(e,t.join("")),t=[],n=0};return{write:s=>{t.push(s),n+=s.length,n>=sb&&r()},close:r}}function zu(e){let t=(0,Vn.join)((0,Vn.dirname)(e),`.unitlint-${process.pid}.tmp`),n=o=>{try{return o()}catch(i){throw(0,ae.rmSync)(t,{force:!0}),new H(`${e} can't be written (${vs(i)||String(i)}): what was there before is unchanged`)}},r=n(()=>(0,ae.openSync)(t,"w")),s=qu(r);return{write:o=>n(()=>s.write(o)),close:()=>n(()=>{s.close(),(0,ae.closeSync)(r),(0,ae.renameSync)(t,e)})}}var ae,Vn,Wt,sb,Yu,vs,ob,Gn,Hn,Kn=p(()=>{"use strict";ae=require("node:fs"),Vn=require("node:path");Ye();Wt=class extends Error{},sb=65536,Yu=1,vs=e=>e instanceof Error&&"code"in e?String(e.code):"",ob=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);Gn=()=>(0,ae.fstatSync)(Yu).isCharacterDevice()&&process.stdout.isTTY===!0,Hn=()=>qu(Yu)});function jt(e,t,n){if(!e.unicode)return"";let r=Math.round(t/bm);return ze(e,n,"█".repeat(r))+e.dim("░".repeat(bm-r))}var ft,Sm,BS,ze,$S,Je,bm,ht=p(()=>{"use strict";ft=e=>e,Sm=(e,t)=>({bold:ft,dim:ft,red:ft,yellow:ft,green:ft,blue:ft,width:e,unicode:t}),BS={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},ze=(e,t,n)=>e[BS[t]](n),$S={error:"red",warning:"yellow",info:"blue"},Je=(e,t,n)=>e[$S[t]](n),bm=10});var dp=be((hE,mr)=>{function tp(e){return Array.isArray(e)?e:[e]}var bt=void 0,me="",_t=" ",Y="\\",N_=/[.*+?()[\]{}^$|\\/]/,np="\uFEFF",D_=/^\/\*{2,}$/,M_=/^\\!/,U_=/^\\#/,L_=/\r?\n/g,B_="//",St=47,Jm=46,te="/",rp="node-ignore";typeof Symbol<"u"&&(rp=Symbol.for("node-ignore"));var sp=rp,Xe=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),op=()=>!1,Xm={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},$_="\\]^-[",ar=e=>$_.indexOf(e)<0?e:Y+e,W_="(?!\\/)",V_=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?W_+n:n},G_=(e,t)=>{let{length:n}=e,r=t+1,s=me,o=e[r];(o==="!"||o==="^")&&(s="^",r++);let i=me,a=me;for(;;){let l=e[r];if(l===bt)return null;if(l===Y){let c=e[++r];i+=ar(c),a=c}else if(l==="-"&&a&&r+1<n&&e[r+1]!=="]"){r++;let c=e[r];c===Y&&(c=e[r+=1]),a<=c&&(i+=`-${ar(c)}`),a=me}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let u=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Xm,u))return null;i+=Xm[u],a=me,r=d}else i+=ar("["),a="[",r=c-2}else i+=ar(l),a=l;if(r++,e[r]==="]")return{end:r,source:V_(s,i)}}},Vs="[]",Zt="\0",H_=new RegExp(`${Zt}(\\d+)${Zt}`,"g"),dr="",ur="",Zm=e=>e===Zt||e===dr||e===ur,K_=e=>{let t=[],n=i=>`${Zt}${t.push(i)-1}${Zt}`,{length:r}=e,s=me,o=0;for(;o<r;){let i=e[o];if(i===Y){let a=e[o+1];a===te&&o+2===r?s+=n(Vs):a==="*"||a==="["||a===_t?s+=e.slice(o,o+2):s+=n(N_.test(a)?Y+a:Zm(a)?`[${a}]`:a),o+=2}else if(Zm(i))s+=n(`[${i}]`),o++;else if(i==="["){let a=G_(e,o);a===null?(s+=n(Vs),o=r):(s+=n(a.source),o=a.end+1)}else s+=i,o++}return{source:s,sources:t}},Gs=null,j_=/\/(?!$)/,Xt="[^\\/]*",Y_=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+_t:t,Y+_t],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",te],[/\//g,()=>"\\/",te],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[Gs,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(j_.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${ur}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+Xt,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===me?t+dr:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>Y,Y+Y],[/\\\\/g,()=>Y,Y+Y],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[Gs,e=>{let t=e[e.length-1];return!t||t===dr||t===ur?e:t===te?`${e}$`:`${e}(?=$|\\/$)`}]],q_=/(^|\\\/)?\uE000$/,lr="regex",Qm="checkRegex",ep="_",z_=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,J_=/\uE001$/,X_=()=>"[\\s\\S]",Z_=(e,t)=>{let n=me;for(let r=t+1;r<e.length&&!e[r].wildcard;r++)n+=e[r].single;return n},Q_=e=>{if(e.indexOf(Xt)<0)return e;let t=[],{length:n}=e,r=0;for(;r<n;){let a=e[r];if(e.startsWith(Xt,r))t.push({wildcard:!0}),r+=Xt.length;else if(a==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===Y?2:1;l++,t.push({single:e.slice(r,l)}),r=l}else if(a===Y)t.push({single:e.slice(r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do e[c]===Y?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(r,c)}),r=c}else a==="^"||a==="$"?(t.push({boundary:a}),r++):(t.push({single:a}),r++)}let s=me,o=[],i=()=>{let a;o.forEach((l,c)=>{l.wildcard&&(a=c)}),o.forEach((l,c)=>{if(!l.wildcard){s+=l.single;return}s+=c===a?Xt:`(?:(?!${Z_(o,c)})[^\\/])*`}),o=[]};return t.forEach(a=>{if(a.boundary===void 0){o.push(a);return}i(),s+=a.boundary}),i(),s},ip=e=>{D_.test(e)&&(e="**");let{source:t,sources:n}=K_(e),r=Y_.reduce((s,[o,i,a])=>o===Gs?i(s,e):a!==bt&&s.indexOf(a)<0?s:o.test(s)?s.replace(o,i.bind(e)):s,t);return n.length?r.replace(H_,(s,o)=>n[o]):r},ev=(e,t)=>{e[e.length-1]===te&&(t=ip(e.slice(0,-1)));let n=t.slice(0,-1),r=t[t.length-1];return r===dr?`${n}$`:r===ur?n:Vs},ap=e=>{let t=e.indexOf(te);return t<0||t===e.length-1},tv=e=>{let t=e.length-1,n=e.lastIndexOf(te,e[t]===te?t-1:t);return n<0?e:e.slice(n+1)},nv=e=>{if(e.charCodeAt(0)===St||e.indexOf(B_)>=0){let r=e.split(te).filter(Boolean);return r.pop(),r.length?r.join(te)+te:me}let t=e.length-1,n=e.lastIndexOf(te,e.charCodeAt(t)===St?t-1:t);return n<0?me:e.slice(0,n+1)},Qt=e=>typeof e=="string",rv=e=>e&&Qt(e),sv=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(L_).filter(Boolean),Hs=class{constructor(t,n,r,s,o,i){this.pattern=t,this.mark=n,this.negative=o,Xe(this,"body",r),Xe(this,"ignoreCase",s),Xe(this,"regexPrefix",i)}get _basenameOnly(){return Xe(this,"_basenameOnly",ap(this.body))}get regex(){let t=ep+lr;return this[t]?this[t]:this._make(lr,t)}get checkRegex(){let t=ep+Qm;return this[t]?this[t]:this._make(Qm,t)}_make(t,n){let r=Q_(t===lr?this.regexPrefix.replace(q_,z_).replace(J_,X_):ev(this.body,this.regexPrefix)),s=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return Xe(this,n,s)}},ov=e=>{let t=0;for(;e[e.length-t-1]===Y;)t++;return t%2===1},iv=(e,t)=>{let n=e.length,r;for(;;){for(t&&e[n-1]==="\r"&&n--,r=n;e[r-1]===_t;)r--;if(!t||e[r-1]!==`
`)break;n=r-1}if(r===n)return e.slice(0,n);let s=0;for(;e[r-s-1]===Y;)s++;return s%2?e.slice(0,r-1)+_t:e.slice(0,r)},av=(e,t,n,r,s)=>{let o=s&&e[0]===np?e.slice(1):e;if(o[0]==="#")return;let i=!1;o[0]==="!"&&(i=!0,o=o.slice(1));let a=o[o.length-1];if((a===_t||r&&(a==="\r"||a===`
`))&&(o=iv(o,r)),!o||ov(o))return;o=o.replace(M_,"!").replace(U_,"#");let l=ip(o);return new Hs(e,t,o,n,i,l)},Ks=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[sp]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let r=Qt(t),s=r?t:t.pattern,o=rv(s)&&av(s,r?bt:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);o&&(this._added=!0,this._rules.push(o),ap(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=Qt(t),this._stripBOM=!this._split||t[0]===np,tp(this._split?sv(t):t).forEach(this._add,this),this._added&&(this._literalRules=bt),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===te?2:1)]==="*")),r=!1,s=!1,o;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){r=!l.negative,s=l.negative,o=l.negative?bt:l;break}}let i={ignored:r,unignored:s};return o&&(i.rule=o),i}test(t,n){let r=this._rules,{length:s}=r,o=this._basenameCount*2>=s,i=o?tv(t):t;for(let a=s-1;a>=0;a--){let l=r[a];if(l[n].test(o&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},lv=(e,t)=>{throw new t(e)},Ue=(e,t,n)=>Qt(e)?e?Ue.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),lp=e=>{let t=e.charCodeAt(0);if(t===St)return!0;if(t!==Jm)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===St?!0:n!==Jm?!1:e.length===2||e.charCodeAt(2)===St};Ue.isNotRelative=lp;Ue.convert=e=>e;var cr=e=>Qt(e)&&Ue.convert(e),js=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:r=!1}={}){Xe(this,sp,!0),this._rules=new Ks(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,r){return Ue(r,t,this._strictPathCheck?lv:op),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=cr(t);if(!n||n.charCodeAt(n.length-1)!==St)return this._test(t,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let s=this._rules.testLiteral(n);return s.ignored||s.unignored?s:r}_t(t,n){if(t in n)return n[t];let r=nv(t),s=r?this._t(r,n):bt;return n[t]=s&&s.ignored?s:this._rules.test(t,lr)}ignores(t){return this._test(t,this._ignoreCache,cr(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return tp(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,cr(t))}},Ys=e=>new js(e),cv=e=>Ue(cr(e),e,op),cp=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");Ue.convert=e;let t=/^[a-z]:\//i;Ue.isNotRelative=n=>t.test(n)||lp(n)};typeof process<"u"&&process.platform==="win32"&&cp();mr.exports=Ys;Ys.default=Ys;mr.exports.isPathValid=cv;Xe(mr.exports,Symbol.for("setupWindows"),cp)});function pv(){let e=new Map;for(let[t,n]of Object.entries(U)){for(let[r,s]of Object.entries(n))U[r]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},n[r]=U[r],e.set(s[0],s[1]);Object.defineProperty(U,t,{value:n,enumerable:!1})}return Object.defineProperty(U,"codes",{value:e,enumerable:!1}),U.color.close="\x1B[39m",U.bgColor.close="\x1B[49m",U.color.ansi=pp(),U.color.ansi256=fp(),U.color.ansi16m=hp(),U.bgColor.ansi=pp(10),U.bgColor.ansi256=fp(10),U.bgColor.ansi16m=hp(10),Object.defineProperties(U,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=[...r].map(o=>o+o).join(""));let s=Number.parseInt(r,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:t=>U.rgbToAnsi256(...U.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,s;if(t>=232)n=((t-232)*10+8)/255,r=n,s=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,s=a%6/5}let o=Math.max(n,r,s)*2;if(o===0)return 30;let i=30+(Math.round(s)<<2|Math.round(r)<<1|Math.round(n));return o===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,r)=>U.ansi256ToAnsi(U.rgbToAnsi256(t,n,r)),enumerable:!1},hexToAnsi:{value:t=>U.ansi256ToAnsi(U.hexToAnsi256(t)),enumerable:!1}}),U}var pp,fp,hp,U,qs,fr,hr,zs,fv,pe,Js=p(()=>{pp=(e=0)=>t=>`\x1B[${t+e}m`,fp=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,hp=(e=0)=>(t,n,r)=>`\x1B[${38+e};2;${t};${n};${r}m`,U={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},qs=Object.keys(U.modifier),fr=Object.keys(U.color),hr=Object.keys(U.bgColor),zs=[...fr,...hr];fv=pv(),pe=fv});function le(e,t=globalThis.Deno?globalThis.Deno.args:yr.default.argv){let n=e.startsWith("-")?"":e.length===1?"-":"--",r=t.indexOf(n+e),s=t.indexOf("--");return r!==-1&&(s===-1||r<s)}function hv(){if("FORCE_COLOR"in L)return L.FORCE_COLOR==="true"?1:L.FORCE_COLOR==="false"?0:L.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(L.FORCE_COLOR,10),3)}function gv(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function yv(e,{streamIsTTY:t,sniffFlags:n=!0}={}){let r=hv();r!==void 0&&(gr=r);let s=n?gr:r;if(s===0)return 0;if(n){if(le("color=16m")||le("color=full")||le("color=truecolor"))return 3;if(le("color=256"))return 2}if("TF_BUILD"in L&&"AGENT_NAME"in L)return 1;if(e&&!t&&s===void 0)return 0;let o=s||0;if(L.TERM==="dumb")return o;if(yr.default.platform==="win32"){let i=yp.default.release().split(".");return Number(i[0])>=10&&Number(i[2])>=10586?Number(i[2])>=14931?3:2:1}if("CI"in L)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(i=>i in L)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(i=>i in L)||L.CI_NAME==="codeship"?1:o;if("TEAMCITY_VERSION"in L)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(L.TEAMCITY_VERSION)?1:0;if(L.COLORTERM==="truecolor"||L.TERM==="xterm-kitty"||L.TERM==="xterm-ghostty"||L.TERM==="wezterm")return 3;if("TERM_PROGRAM"in L){let i=Number.parseInt((L.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(L.TERM_PROGRAM){case"iTerm.app":return i>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(L.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(L.TERM)||"COLORTERM"in L?1:o}function gp(e,t={}){let n=yv(e,{streamIsTTY:e&&e.isTTY,...t});return gv(n)}var yr,yp,Xs,L,gr,bv,bp,Sp=p(()=>{yr=wt(require("node:process"),1),yp=wt(require("node:os"),1),Xs=wt(require("node:tty"),1);({env:L}=yr.default);le("no-color")||le("no-colors")||le("color=false")||le("color=never")?gr=0:(le("color")||le("colors")||le("color=true")||le("color=always"))&&(gr=1);bv={stdout:gp({isTTY:Xs.default.isatty(1)}),stderr:gp({isTTY:Xs.default.isatty(2)})},bp=bv});function _p(e,t,n){let r=e.indexOf(t);if(r===-1)return e;let s=t.length,o=0,i="";do i+=e.slice(o,r)+t+n,o=r+s,r=e.indexOf(t,o);while(r!==-1);return i+=e.slice(o),i}function vp(e,t,n,r){let s=0,o="";do{let i=e[r-1]==="\r";o+=e.slice(s,i?r-1:r)+t+(i?`\r
`:`
`)+n,s=r+1,r=e.indexOf(`
`,s)}while(r!==-1);return o+=e.slice(s),o}var Cp=p(()=>{});var Pp={};ao(Pp,{Chalk:()=>to,backgroundColorNames:()=>hr,backgroundColors:()=>hr,chalkStderr:()=>xv,colorNames:()=>zs,colors:()=>zs,default:()=>Pv,foregroundColorNames:()=>fr,foregroundColors:()=>fr,modifierNames:()=>qs,modifiers:()=>qs,supportsColor:()=>Zs,supportsColorStderr:()=>Qs});function tn(e){return xp(e)}var Zs,Qs,eo,vt,en,wp,Ct,Sv,to,xp,no,_v,vv,ro,br,Cv,wv,xv,Pv,kp=p(()=>{Js();Sp();Cp();Js();({stdout:Zs,stderr:Qs}=bp),eo=Symbol("GENERATOR"),vt=Symbol("STYLER"),en=Symbol("IS_EMPTY"),wp=["ansi","ansi","ansi256","ansi16m"],Ct=Object.create(null),Sv=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=Zs?Zs.level:0;e.level=t.level===void 0?n:t.level},to=class{constructor(t){return xp(t)}},xp=e=>{let t=(...n)=>n.join(" ");return Sv(t,e),Object.setPrototypeOf(t,tn.prototype),t};Object.setPrototypeOf(tn.prototype,Function.prototype);for(let[e,t]of Object.entries(pe))Ct[e]={get(){let n=br(this,ro(t.open,t.close,this[vt]),this[en]);return Object.defineProperty(this,e,{value:n}),n}};Ct.visible={get(){let e=br(this,this[vt],!0);return Object.defineProperty(this,"visible",{value:e}),e}};no=(e,t,n,...r)=>e==="rgb"?t==="ansi16m"?pe[n].ansi16m(...r):t==="ansi256"?pe[n].ansi256(pe.rgbToAnsi256(...r)):pe[n].ansi(pe.rgbToAnsi(...r)):e==="hex"?no("rgb",t,n,...pe.hexToRgb(...r)):pe[n][e](...r),_v=["rgb","hex","ansi256"];for(let e of _v){Ct[e]={get(){let{level:n}=this;return function(...r){let s=ro(no(e,wp[n],"color",...r),pe.color.close,this[vt]);return br(this,s,this[en])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);Ct[t]={get(){let{level:n}=this;return function(...r){let s=ro(no(e,wp[n],"bgColor",...r),pe.bgColor.close,this[vt]);return br(this,s,this[en])}}}}vv=Object.defineProperties(()=>{},{...Ct,level:{enumerable:!0,get(){return this[eo].level},set(e){this[eo].level=e}}}),ro=(e,t,n)=>{let r,s;return n===void 0?(r=e,s=t):(r=n.openAll+e,s=t+n.closeAll),{open:e,close:t,openAll:r,closeAll:s,parent:n}},br=(e,t,n)=>{let r=(...s)=>Cv(r,s.length===1?""+s[0]:s.join(" "));return Object.setPrototypeOf(r,vv),r[eo]=e,r[vt]=t,r[en]=n,r},Cv=(e,t)=>{if(e.level<=0||!t)return e[en]?"":t;let n=e[vt];if(n===void 0)return t;let{openAll:r,closeAll:s}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=_p(t,n.close,n.open),n=n.parent;let o=t.indexOf(`
`);return o!==-1&&(t=vp(t,s,r,o)),r+t+s};Object.defineProperties(tn.prototype,Ct);wv=tn(),xv=tn({level:Qs?Qs.level:0}),Pv=wv});function Ev(e,t){if(e!=="auto")return e==="always";if(Rv("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":t&&process.env.TERM!=="dumb"}function Fv(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function Sr(e,t){let n=t?process.stdout.columns:Ap,r=Math.min(Av,Math.max(kv,n||Ap)),s=Sm(r,Fv());if(!Ev(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>(kp(),Pp)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}var kv,Av,Ap,Rv,so=p(()=>{"use strict";ht();kv=60,Av=110,Ap=80,Rv=e=>(process.env[e]??"")!==""});var Fp={};ao(Fp,{runRulesCommand:()=>Tv});async function Tv({format:e,color:t}){let n=Hn();if(e==="json"){let r=de.map(({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d})=>({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${s}.md`}));n.write(`${JSON.stringify({schema:1,rules:r},null,2)}
`)}else{let r=await Sr(t,Gn()),s=Math.max(...de.map(({id:o})=>o.length));for(let{id:o,category:i,severity:a,summary:l}of de)n.write(`${r.bold(o.padEnd(s))}  ${r.dim(i.padEnd(13))} ${Je(r,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var Op=p(()=>{"use strict";Lt();ht();Kn();so()});var wo=wt(Co(),1),{program:Zv,createCommand:Qv,createArgument:eC,createOption:tC,CommanderError:xo,InvalidArgumentError:nC,InvalidOptionArgumentError:rC,Command:Po,Argument:sC,Option:ke,Help:oC}=wo.default;Kn();Ye();Lt();var Cs=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),O2=new TextEncoder,ab=56320,Ju=/[\uDC80-\uDCFF]/u;function jn(e){try{return Cs.decode(e)}catch{return cb(e)}}function Yn(e){let t=0;for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,n+=1):t+=r>=56448&&r<=56575?1:3}return t}function lb(e,t){let n=e[t]??0;if(n<128)return 1;let r=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return s(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return r>=o&&r<=i&&s(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return r>=o&&r<=i&&s(2)&&s(3)?4:0}return 0}function cb(e){let t=[],n=0,r=0;for(;r<e.length;){let s=lb(e,r);if(s>0){r+=s;continue}r>n&&t.push(Cs.decode(e.subarray(n,r))),t.push(String.fromCharCode(ab+(e[r]??0))),r+=1,n=r}return r>n&&t.push(Cs.decode(e.subarray(n,r))),t.join("")}function ws(e,t){let n=t,r=!1,s=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!r)r=!0;else if(o===13&&!s)s=!0;else return o===0?n+1:n;n+=1}return n}function qe(e){let t=[0],n=/[\n\r\0]/g;for(let r=n.exec(e);r!==null;r=n.exec(e)){let s=ws(e,r.index);n.lastIndex=s,t.push(s)}return t}function db(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function qn(e,t){let n=db(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function Xu(e,t){return{start:qn(e,t.start),end:qn(e,t.end)}}var Ps=1<<20,Zu=Math.floor(Ps/3)-1,Qu="\uFEFF",ub=/[\r\0]/,mb=/[^\0-\x7F]/,xs=/^[ \t\n\r]+|[ \t\n\r]+$/g,pb=/[\0-\x1F\x7F"'\\]/,em=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Vt=e=>e===32||e===9||e===10||e===13;function zn(e){return{text:e,nodes:new ks(e).run()}}var ks=class{#e;#r;#t;#s=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#r=!ub.test(t),this.#t=!mb.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let r=this.#p(n),s=this.#r?Math.min(r+1,t.length):ws(t,r);this.#f(n,r,s),n=s}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#s}#p(t){if(this.#r){let r=this.#e.indexOf(`
`,t);return r<0?this.#e.length:r}let n=t;for(;n<this.#e.length;){let r=this.#e.charCodeAt(n);if(r===10||r===13||r===0)break;n+=1}return n}#f(t,n,r){let s=this.#e;if(this.#y(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:r,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&Vt(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);if(o<n&&(i===35||i===59)){this.#n===null&&this.#c(t);return}this.#h(t,n,r)}#h(t,n,r){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(Qu,o)&&(this.#l=!0,o+=Qu.length);let i=this.#b(o,n);if(this.#n===null&&!i){this.#S(t,o,n,r);return}let a=i?`${s.slice(o,n-1)} `:s.slice(o,n),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:r,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,r)}#g(t,n,r){let s=this.#n;if(this.#n=null,s===null)return{start:t,text:r,pieces:[{logical:0,source:n}],lastLineStart:t};let o=s.text+r;return o.length>Zu&&Yn(s.text)+Yn(r)>Ps?(this.#n=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:n}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#y(t,n){return n-t>Zu&&Yn(this.#e.slice(t,n))>=Ps}#b(t,n){let r=n;for(;r>t&&this.#e.charCodeAt(r-1)===92;)r-=1;return(n-r)%2===1}#S(t,n,r,s){let o=this.#e,i=n,a=r;for(;i<a&&Vt(o.charCodeAt(i));)i+=1;for(;a>i&&Vt(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&em.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;Vt(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&Vt(o.charCodeAt(m));)m+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let r=m=>{let h=0;for(let k of t.pieces)k.logical<=m&&(h=k.source+m-k.logical);return h},s=t.text.replace(xs,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:n,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&em.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#m(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(xs,""),d=s.slice(l+1).replace(xs,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(u),valueEnd:a.textEnd,pieces:fb(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let r=t.slice(1,-1);if(pb.test(r)){this.#o("header-characters",n);return}this.#a(n.start),this.#s.push({kind:"section",start:n.start,end:n.end,name:r,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#s.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function fb(e,t){let n=[];for(let r of e)r.logical<=t?n[0]={logical:0,source:r.source+t-r.logical}:n.push({logical:r.logical-t,source:r.source});return n}Qe();at();function C(e,t){return Pe(e,t)?.value}var B=(e,t)=>Pe(e,t)?.value!==void 0;function R(e,t){let n=C(e,t);return n===!0||typeof n=="string"&&n!=="no"}at();he();var pt=(e,t)=>C(e,t)?.length??0,tm=e=>(C(e,"SuccessAction")??"none")!=="none";function As(e){let t=C(e,"Type");return t!==void 0?t:B(e,"BusName")?"dbus":pt(e,"ExecStart")>0?"simple":"oneshot"}var Gt=e=>As(e)==="oneshot",Ne=e=>e.facts.behaviour.refuses,hb=[{when:e=>pt(e,"ExecStart")+pt(e,"ExecStop")===0&&!tm(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Gt(e)&&pt(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>pt(e,"ExecStart")===0&&!tm(e)&&!R(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Gt(e)&&pt(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Gt(e)&&["always","on-success"].includes(C(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Gt(e)&&Ne(e).oneshotRestartForceExitStatus&&B(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Gt(e)&&C(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>As(e)==="dbus"&&!B(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>B(e,"PAMName")&&!["control-group","mixed"].includes(C(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>Ne(e).forkingPrivatePids&&As(e)==="forking"&&R(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Jn=[{when:e=>Ne(e).dynamicUserHomeDirectory&&R(e,"DynamicUser")&&C(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Ne(e).workingDirectoryInApiMount&&gb(e)&&vb(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Ne(e).dynamicUserInUserManager&&e.manager==="user"&&R(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Ne(e).managedPrivateUsers&&C(e,"PrivateUsers")==="managed"&&(B(e,"User")||B(e,"Group")||R(e,"DynamicUser")||B(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Ne(e).userNamespacePathWithPrivateUsers&&B(e,"UserNamespacePath")&&R(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Ne(e).privatePidsPam&&R(e,"PrivatePIDs")&&B(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function gb(e){let t=C(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var yb=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],bb=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Sb=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],_b=["StateDirectory","CacheDirectory","LogsDirectory"],Ht=(e,t)=>(e??t)!==t;function vb(e){let t=C(e,"PrivateMounts");return yb.some(n=>(C(e,n)?.length??0)>0)||bb.some(n=>B(e,n))||Sb.some(n=>R(e,n))||Ht(C(e,"MountFlags"),"shared")||Ht(C(e,"ProtectSystem"),"no")||Ht(C(e,"ProtectHome"),"no")||Ht(C(e,"ProtectProc"),"default")||Ht(C(e,"ProcSubset"),"all")||B(e,"RootDirectory")&&Pe(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&R(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(C(e,"PrivateTmp")))||R(e,"DynamicUser")&&_b.some(n=>B(e,n))}var Cb=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],wb=[{when:e=>!B(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>R(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Cb.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"}],xb=[{when:e=>!B(e,"What"),message:"the mount has no What="},{when:e=>Rs(e,C(e,"Where")),message:"Where= does not match the name of the unit"}],Rs=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Di(t)!==e.name.base,Pb=[{when:e=>Rs(e,Pe(e,"What")?.value),message:"What= does not match the name of the unit"}],kb=[{when:e=>Rs(e,C(e,"Where")),message:"Where= does not match the name of the unit"}],Ab=["OnClockChange","OnTimezoneChange"],Rb=[{when:e=>!B(e,"OnCalendar")&&!Ab.some(t=>Pe(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Eb=[{when:e=>!B(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],Fb={service:[...Jn,...hb],socket:[...Jn,...wb],mount:[...Jn,...xb],swap:[...Jn,...Pb],automount:kb,timer:Rb,path:Eb};function nm(e){let t=Fb[e.name.type]?.find(({when:n})=>n(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}at();he();var Ob=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Ib=e=>Ob.get(e.setting)??e.setting;function Xn(e,t,n="system"){let r=bn(e.name)?Sn(e.name,t.behaviour.templateInstance):e.name,s={name:r,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:zn(l.text)};o.push(d),Es(s,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:r,facts:t,manager:n,files:o,settings:s.settings,faults:s.faults,refusal:null};return{...a,refusal:Tb(e,a,s.refusal)}}function Tb(e,t,n){return Zr(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??nm(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Es(e,t){let n={file:t,sections:Ze(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?Lb(e,n,r):r.kind==="section"?Db(e,n,r):r.kind==="invalid"&&Ub(e,n,r)}var Nb=/^$|[?*[]/;function Db(e,t,n){let r={start:n.nameStart,end:n.nameEnd},s={file:t.file,span:r,lastLineStart:n.nameEnd};if(Nb.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),Fs(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0;let o=t.sections.includes(n.name);t.section=o?n.name:null,!o&&!n.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...s})}var Mb={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Ub(e,t,n){let r={start:n.textStart,end:n.textEnd},s={file:t.file,span:r,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...s}),Fs(e,t,{kind:"syntax",message:Mb[n.reason],at:{file:t.file,span:r}})}function Lb(e,t,n){let r={file:t.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...r});return}let s=e.facts.directive(t.section,n.key);if(s===void 0){n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:n,...r});return}t.stopped||$b(e,t,n,s)}var Bb=new Set(["pid-file"]);function $b(e,t,n,r){let s=Ib(r),o=Wb(e,s);if(o.assignments.push({file:t.file,node:n,directive:r}),!r.fatal&&!Bb.has(r.kind))return;let i=it(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};Fs(e,t,{kind:"value",message:`${r.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Wb({settings:e,shared:t,...n},r){let s=e.get(r);if(s!==void 0&&s!==t?.get(r))return s;let o=s===void 0?void 0:it(s,n),i={name:r,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(r,i),i}function Fs(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}function Zn(e,t,n){let r=`[${t}]
${n.join(`
`)}
`,s={source:{path:"",text:r},role:"drop-in",tree:zn(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return Es(i,s),{...e,files:[...e.files,s],settings:o}}Ve();Bt();function Vb(){let e=new Map;return({source:t},n)=>{let r=e.get(t.path)??qe(t.text);return e.set(t.path,r),Xu(r,n)}}function rm(e){let t=Vb();return[...Hb(e)].sort((n,r)=>Kb(n.finding,r.finding)).map(({finding:n,targets:r})=>jb(n,r,t))}var Gb=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function Hb(e){let t=new Map;for(let{target:n,findings:r}of e)for(let s of r){let o=Gb(s),i=t.get(o)??[];i.length===0&&t.set(o,i);let a=i.filter(({targets:c})=>c.at(-1)!==n),l=a.find(c=>c.finding.message===s.message)??a[0];l===void 0?i.push({finding:s,targets:[n]}):l.targets.push(n)}return[...t.values()].flat()}function Kb(e,t){let n=s=>s.category==="exposure"?1:0;return n(e)-n(t)||(e.category==="exposure"?0:Mu(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}function jb(e,t,n){let{file:r,span:s,related:o,fixes:i,worth:a,...l}=e;return{...l,targets:t,path:r.source.path,range:n(r,s),related:o.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:i.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}dn();yn();ts();var sm=["service","socket","mount","swap"],Yb=[...sm,"slice","scope"],qb=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],zb=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],Jb="-",Xb=2,Zb=18;function Qn(e){let t=sm.includes(e.name.type),n=[],r=tS(e,t),s=r.DynamicUser;if(s)for(let l of qb)r[l]=!0,n.push([l,"DynamicUser"]);let o=nS(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?rS(e,s):eS;return{unit:e,defaultDependencies:C(e,"DefaultDependencies")!==!1&&e.name.base!==Jb,switches:r,user:o,privileged:!i&&(o==="root"||o==="0"||!s&&o===null),userManager:i,hasSupplementaryGroups:(C(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:C(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(C(e,l)??"/")!=="/"),umask:C(e,"UMask")??(t?Zb:Xb),boundingSet:sS(e,r,n),ambientSet:C(e,"AmbientCapabilities")??0n,syscallFilter:C(e,"SystemCallFilter"),syscallArchitectures:C(e,"SystemCallArchitectures")??Qb,families:C(e,"RestrictAddressFamilies"),namespaces:C(e,"RestrictNamespaces"),addresses:oS(e),devices:iS(e,r,n),implied:n}}var Qb=new Set,eS={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function tS(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:R(e,"Delegate"),DynamicUser:R(e,"DynamicUser"),LockPersonality:R(e,"LockPersonality"),MemoryDenyWriteExecute:R(e,"MemoryDenyWriteExecute"),NoNewPrivileges:R(e,"NoNewPrivileges"),PrivateDevices:R(e,"PrivateDevices"),PrivateMounts:n?C(e,"PrivateMounts")!==!1:R(e,"PrivateMounts"),PrivateNetwork:R(e,"PrivateNetwork"),PrivateTmp:R(e,"PrivateTmp"),PrivateUsers:R(e,"PrivateUsers"),ProtectClock:R(e,"ProtectClock"),ProtectControlGroups:R(e,"ProtectControlGroups"),ProtectHostname:R(e,"ProtectHostname"),ProtectKernelLogs:R(e,"ProtectKernelLogs"),ProtectKernelModules:R(e,"ProtectKernelModules"),ProtectKernelTunables:R(e,"ProtectKernelTunables"),RemoveIPC:R(e,"RemoveIPC"),RestrictRealtime:R(e,"RestrictRealtime"),RestrictSUIDSGID:R(e,"RestrictSUIDSGID")}}function nS(e,t){let n=C(e,"User");return n!==void 0?n:t?Zi(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function rS(e,t){let n=C(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":C(e,"ProtectSystem")??"no",protectProc:C(e,"ProtectProc")??"default",procSubset:C(e,"ProcSubset")??"all",keyringMode:C(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function sS(e,t,n){let r=C(e,"CapabilityBoundingSet")??Xr(e.facts);for(let[s,o]of zb)if(t[s]){for(let i of o)r&=~gn(e.facts,i);n.push(["CapabilityBoundingSet",s])}return r}function oS(e){let t=C(e,"IPAddressAllow")??[];return{filtered:B(e,"IPIngressFilterPath")||B(e,"IPEgressFilterPath"),deniesAll:Fo(C(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(Eo)?"loopback":"other"}}function iS(e,t,n){if(!Yb.includes(e.name.type))return{policy:null,listed:!1};let r=C(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",n.push(["DevicePolicy","PrivateDevices"]));let s=(C(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!s)return{policy:r,listed:!1};let o=aS(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:r,listed:s||o.length>0}}function aS(e,t){let n=["RootImage","MountImages","RootMStack"].filter(r=>B(e,r));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];n.push(...r.filter(s=>[...C(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return n}at();Mt();var lS=new Set(["service","socket","mount","swap"]),Os=e=>lS.has(e.name.type),am=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function lm(e,t,n){let r=[],s=[],i=e.refusal===null&&Os(e)?Qn(e):null,a=i===null?null:n.scoreSandbox(i);for(let l of t)try{l.category!=="exposure"?cS(l,{unit:e,sandbox:i},r):i!==null&&a!==null&&r.push(...uS(l,i,a,n))}catch(c){s.push({rule:l.id,error:c})}return{findings:r,score:a,failures:s}}function cS(e,t,n){let r=({message:s,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:u,fixes:m=[],hardeningIgnored:h=!1})=>{n.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:u??e.confidence,message:dS(e.messages[s]??s,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:m,help:c??e.help,hardeningIgnored:h})};e.check({...t,report:r})}var dS=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);function uS(e,t,n,r){if(fS(e,n).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=gS(e,i),d=am(i),u=r.score(Zn(i,d,o)),m=hS(e,n)?e.exposes:e.partly??e.exposes,h=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${mS(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${h}: ${m}`,reason:m,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var om=40,mS=e=>e.length<=om?e:`${e.slice(0,om-1)}…`,im=new WeakMap;function pS(e){let t=im.get(e)??new Set(e.checks.map(({field:n})=>n));return im.set(e,t),t}function cm(e,t){let n=pS(e);return t.outcomes.filter(({check:r,badness:s})=>s!==null&&n.has(r.field))}var fS=(e,t)=>cm(e,t).filter(({badness:n})=>n!==0),hS=(e,t)=>cm(e,t).every(({badness:n,check:r})=>n===r.range);function gS(e,t){for(let s of e.directives){let o=Pe(t,s),i=o===void 0?void 0:jc(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:Dt(i.node)}}let n=t.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let r=n.tree.nodes.find(s=>s.kind==="section"&&s.name===am(t));return{assignment:null,file:n,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}Yr();var yS=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],bS=e=>yS.find(([t])=>e>=t)?.[1]??"PERFECT",M=e=>`${Math.floor(e/10)}.${e%10}`;function tr(e,t,n=null){let r=SS(e,t,n),s={ranks:pi(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>CS(r.map(a=>_S(a,i,s)));return{score:i=>o(Qn(i)),scoreSandbox:o,inPrintOrder:xS}}function SS(e,t,n){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,i);let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,row:i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:new Map}]})}function _S(e,t,n){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return Is(e,null,"boot-phase",n);if(e.weight===0)return Is(e,null,"policy",n);let r=e.row.badness(t);return Is(e,r,e.row.variant?.(t,r)??"",n)}var er=(e,t)=>Math.ceil(e/t);function Is(e,t,n,r){let s=n===""?t:`${t}:${n}`,o=e.outcomes.get(s);if(o!==void 0)return o;let{check:i,weight:a,range:l,texts:c}=e,d={check:i,badness:t,contribution:t===null?0:er(t*a,l),weight:a,range:l,place:vS(e,t,n,r),description:(t===null?c.descriptionNa:t===0?c.descriptionGood:c.descriptionBad)??null,results:new Map};return e.outcomes.set(s,d),d}function vS({check:e,nameRank:t},n,r,{ranks:s,textless:o}){let i=`${e.field}:${n??"na"}`,a=s.get(r===""?i:`${i}:${r}`)??s.get(i)??s.get(`*:na:${r}`);return a===void 0?o:a*1e3+t}function CS(e){let t=0,n=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(r??="the policy gives no check any weight");let s=n===0?0:t*100/n,o=n===0?0:er(t*100,n);return{exposure:o,exact:s,rating:bS(o),outcomes:e,weightSum:n,problem:r}}function wS(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:r,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:er(er(s*o*100,i),t),c={check:r,badness:s,exposure:l,description:a};return e.results.set(t,c),c}var xS=({outcomes:e,weightSum:t})=>PS(e).map(n=>wS(n,t));function PS(e){if(e.every(({place:n})=>n!==null))return[...e].sort((n,r)=>(n.place??0)-(r.place??0));let t=[null,...e.map((n,r)=>({outcome:n,index:r}))];return Ts(t).flatMap(n=>n===null?[]:[n.outcome])}function kS(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function Ts(e){if(e.length<2)return e;let t=e.length>>1,[n,r]=[Ts(e.slice(0,t)),Ts(e.slice(t))],s=[],[o,i]=[0,0];for(;o<n.length&&i<r.length;)s.push(kS(n[o]??null,r[i]??null)<=0?n[o++]??null:r[i++]??null);return[...s,...n.slice(o),...r.slice(i)]}function dm(e){let t=new WeakMap,n=r=>{let s=t.get(r)??r.targets.map(o=>AS(o,e,r));return t.set(r,s),s};return(r,s)=>RS(r,s,n(s))}function AS(e,t,{policy:n}){let r=hn(e.table,e.version);return{target:e,facts:r,scorer:tr(t,r,n(r))}}function RS(e,t,n){let{path:r,read:s}=e,o=[],i=[],a=[],l=null;for(let c of n){let d=s(c.facts.behaviour.templateInstance);if(!d.ok)return{report:null,problems:[d.problem]};let u=Xn(d.source,c.facts,t.manager),{findings:m,score:h,failures:k}=lm(u,t.rules,c.scorer);l??=u,a.push(...k.map(K=>({path:r,message:ES(K)}))),h?.problem!=null?a.push({path:r,message:h.problem}):h!==null&&o.push(FS({unit:u,score:h,findings:m,judge:c,limit:t.threshold})),i.push({target:c.target.label,findings:m})}return{report:l===null?null:OS(e,l,o,i),problems:a}}var ES=({rule:e,error:t})=>`the rule ${e} failed on this unit, which is a fault of unitlint: ${t instanceof Error?t.message:String(t)}. Please report it with the unit`;function FS({unit:e,score:t,findings:n,judge:{target:r,scorer:s},limit:o}){let i=n.flatMap(({advice:h})=>h===null?[]:[h]),a=i[0]?.section,l=i.flatMap(h=>h.lines),c=a===void 0?t.exposure:s.score(Zn(e,a,l)).exposure,{label:d,derived:u,table:m}=r;return{target:d,derived:u,table:m,overall:t.exposure,rating:t.rating,reachable:c,limit:o,recorded:null}}function OS(e,t,n,r){let s=new Map(t.files.map(({source:o})=>[o.path,o.text]));return{path:e.path,unit:e.unit,exposure:n,note:TS(t),findings:rm(r),texts:s,baseline:null}}var IS={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function TS(e){return e.refusal!==null?`no exposure: ${IS[e.refusal.kind]??e.refusal.message}`:Os(e)?null:`no exposure: a .${e.name.type} unit runs no program`}var um=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,NS=new RegExp(um.source,"gu");function DS(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var T=e=>um.test(e)?e.replace(NS,DS):e,Kt=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}…`;function nr(e,t,n="  "){let r=[],s="";for(let o of e.split(" ")){let i=r.length===0?"":n;s!==""&&i.length+s.length+1+o.length>t?(r.push(i+s),s=o):s=s===""?o:`${s} ${o}`}return[...r,(r.length===0?"":n)+s]}Ss();function MS({path:e,range:t,severity:n,rule:r,message:s,gain:o}){let i=o===null?"":` (gain ${M(o)})`;return`${T(e)}:${t.start.line}:${t.start.column}: ${n} ${r}: ${T(s)}${i}
`}var US=(e,{overall:t,rating:n,target:r,limit:s})=>`${T(e)}:1:1: error exposure: ${M(t)} ${n} is above the limit of ${M(s??0)} (systemd ${r})
`,mm=()=>({unit:e=>[...e.findings.map(MS),...ut(e).map(t=>US(e.path,t))].join(""),end:()=>""});var De=e=>e===null?null:Number(M(e)),LS=({target:e,overall:t,rating:n,derived:r,table:s,reachable:o,limit:i,recorded:a})=>({target:e,overall:De(t),rating:n,reachable:De(o),limit:De(i),...a===null?{}:{recorded:De(a)},...r?{derived:r,table:s}:{}}),pm=e=>({rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:e.path,range:e.range,related:e.related,gain:De(e.gain),fixes:e.fixes,help:e.help,url:`docs/rules/${e.rule}.md`,targets:e.targets,hardeningIgnored:e.hardeningIgnored,advice:e.advice}),fm=({path:e,unit:t,exposure:n,note:r,baseline:s})=>({path:e,unit:t,exposure:n.map(LS),...r===null?{}:{note:r},...s===null?{}:{baseline:s}}),hm=({units:e,errors:t,warnings:n,infos:r,known:s,worst:o,above:i,exit:a})=>({units:e,errors:t,warnings:n,infos:r,known:s,worst:De(o),above:i,exit:a});function gm({version:e,targets:t,threshold:n}){let r=0,s=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"targets":${JSON.stringify(t)},"threshold":${De(n)},"units":[`,o=()=>(r+=1,r===1?s:",");return{unit:i=>`${o()}
${JSON.stringify({...fm(i),findings:i.findings.map(pm)})}`,end:i=>`${r===0?s:""}
],"summary":${JSON.stringify(hm(i))}}
`}}function ym({version:e,targets:t,threshold:n}){let r=s=>`${JSON.stringify(s)}
`;return{unit:s=>r({type:"unit",...fm(s)})+s.findings.map(o=>r({type:"finding",...pm(o)})).join(""),end:s=>r({type:"run",schema:1,tool:{name:"unitlint",version:e},targets:t,threshold:De(n),summary:hm(s)})}}ht();var Ns={text:"",starts:qe("")};function WS(e){return Ns.text!==e&&(Ns={text:e,starts:qe(e)}),Ns.starts}var _m=(e,t,n)=>e.slice(t[n-1]??e.length,t[n]??e.length).replace(/[\r\n\0]+$/,"");function vm(e,t,n){if(e.length<=n)return{text:e,shift:0};let r=Math.max(0,Math.min(t-Math.floor(n/3),e.length-n));return{text:e.slice(r,r+n),shift:r}}function Cm(e,{range:t,severity:n,help:r},s){let o=WS(e),{start:i,end:a}=t,l=String(i.line).length,c=fe=>s.dim(`  ${(fe===null?"":String(fe)).padStart(l)} | `),d=s.width-l-5,u=_m(e,o,i.line),m=vm(u,i.column-1,d),h=[];i.line>1&&h.push(c(i.line-1)+s.dim(T(vm(_m(e,o,i.line-1),0,d).text))),h.push(c(i.line)+T(m.text));let k=T(u.slice(m.shift,i.column-1)).length,K=a.line===i.line?a.column-1:u.length,z=T(u.slice(i.column-1,Math.min(K,m.shift+d))).length;h.push(`${c(null)}${" ".repeat(k)}${Je(s,n,"^".repeat(Math.max(1,z)))}`);for(let fe of nr(T(r),d,""))h.push(`${c(null)}${Je(s,n,fe)}`);return h}ht();var VS=10,GS=10,rr=27,Yt=5,qt=({category:e})=>e!=="exposure";function Pm(e){let t=[];return{unit:n=>(t.push(n),""),end:n=>{let[r]=t;return r===void 0?"":t.length===1?YS(r,n,e):QS(t,n,e)}}}var sr=(e,t)=>`${e} ${t}${e===1?"":"s"}`,HS=({target:e,derived:t,table:n})=>{let r=/^\d+$/.test(e)?`systemd ${e}`:e;return t?`${r} (derived from ${n})`:r};function KS(e,t){let n=`${M(e.overall)} ${e.rating}`;return ze(t,e.rating,t.bold(n))}function wm(e,{style:t}){let n=t.bold(T(e.path));if(e.exposure.length===0)return`${n}  ${t.dim(e.note??"")}`;let r=e.exposure.map(s=>`${KS(s,t)}  ${jt(t,s.overall,s.rating)}  ${t.dim(HS(s))}${jS(s,t)}`);return r.length===1?`${n}  ${r[0]}`:[n,...r.map(s=>`  ${s}`)].join(`
`)}function jS({overall:e,limit:t,recorded:n},r){if(t===null)return"";let s=n===null?"limit":"baseline";return e>t?`  ${r.red(`above the ${s} of ${M(t)}`)}`:r.dim(`  ${s} ${M(t)}`)}function YS(e,t,n){let{style:r}=n;return e.findings.length===0?`${wm(e,n)}  ${r.green("no findings")}
`:`${[wm(e,n),...Am(e,n),...JS(e,n),r.dim(qS(e,t))].join(`

`)}
`}function qS(e,t){let n=e.findings.filter(a=>!qt(a)).length,r=Te(e),o=[[...km(e.findings),sr(n,"suggestion")].join(", ")];r!==null&&n>0&&o.push(`All suggestions together: ${M(r.reachable)}`);let[i]=ut(e);return i!==void 0?o.push(`Exposure ${M(i.overall)} is above the limit of ${M(i.limit??0)}`):t.exit===1&&o.push("The check fails"),`${o.join(". ")}.`}var km=e=>{let t=n=>e.filter(r=>qt(r)&&r.severity===n).length;return[sr(t("error"),"error"),sr(t("warning"),"warning")]};function Am(e,t){let n=e.findings.filter(qt),r=t.verbose?n:n.slice(0,GS),s=r.map(o=>zS(e,o,t));return r.length<n.length&&s.push(t.style.dim(`... and ${n.length-r.length} more like these (--verbose)`)),s}function zS(e,t,{style:n}){let{start:r}=t.range,[s="",...o]=nr(`${t.severity}: ${T(t.message)}`,n.width),i=s.slice(t.severity.length);return[Je(n,t.severity,n.bold(t.severity))+n.bold(i),...o.map(l=>n.bold(l)),n.dim(`  ${T(t.path)}:${r.line}:${r.column}  ${t.rule}`),...Cm(e.texts.get(t.path)??"",t,n)].join(`
`)}function JS(e,t){let n=e.findings.filter(c=>!qt(c)),r=t.verbose?n:n.slice(0,VS),s=[],o=r.filter(c=>!c.missing),i=r.filter(c=>c.missing);o.length>0&&s.push(xm("Tighten what is there:",o,t,c=>XS(e,c)));let[a]=i;a!==void 0&&s.push(xm(`Add below [${a.advice?.section}] (${T(a.path)}:${a.range.start.line}):`,i,t,()=>""));let l=n.length-r.length;return l>0&&s.push(t.style.dim(`  ... and ${l} more of less weight (--verbose)`)),s}var XS=(e,{path:t,range:n})=>t===e.path?`${n.start.line}: `:`${T(t)}:${n.start.line}: `;function xm(e,t,n,r){let{style:s}=n,o=`${Kt(e,s.width-Yt).padEnd(s.width-Yt)}${"gain".padStart(Yt)}`;return[s.bold(o),...t.flatMap(i=>ZS(i,n,r))].join(`
`)}function ZS(e,{style:t,verbose:n},r){let s=(e.advice?.lines??[]).map((m,h)=>h===0?t.dim(r(e))+m:m),o=s.at(-1)??"",i=(s.length===1?r(e).length:0)+(e.advice?.lines.at(-1)?.length??0),a=t.width-rr-Yt-3,l=t.dim(Kt(e.reason,a).padEnd(a)),c=(e.gain===null?"":e.gain===0?"<0.1":M(e.gain)).padStart(Yt),d=s.slice(0,-1).map(m=>`  ${m}`),u=" ".repeat(rr);return i>rr?d.push(`  ${o}`,`  ${u} ${l}${c}`):d.push(`  ${o}${" ".repeat(rr-i)} ${l}${c}`),n&&e.advice!==null&&d.push(`  ${u} ${t.dim(`may break: ${e.advice.breaks}`)}`),d}function QS(e,t,n){let{style:r}=n,s=e.flatMap(i=>Am(i,n));return`${[t_(e,n),...s,r.dim(r_(e,t,n))].join(`

`)}
`}var e_=(e,t)=>(Te(t)?.overall??-1)-(Te(e)?.overall??-1);function t_(e,t){let{style:n}=t,r=Math.max(20,n.width-48),s=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(r)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(s),...[...e].sort(e_).map(o=>n_(o,t,r))].join(`
`)}function n_(e,{style:t},n){let r=Te(e),s=r===null?"-":`${M(r.overall).padStart(4)} ${r.rating}`,o=r===null?t.dim(s.padEnd(15)):ze(t,r.rating,s.padEnd(15)),i=t.unicode?`${r===null?" ".repeat(10):jt(t,r.overall,r.rating)} `:"",a=u=>{let m=e.findings.filter(h=>qt(h)&&h.severity===u).length;return m===0?"-":String(m)},l=je(e)?t.red(" above"):"",c=T(e.path),d=c.length<=n-1?c:`…${c.slice(c.length-n+2)}`;return`${o} ${i}${d.padEnd(n)}${a("error").padStart(7)}${a("warning").padStart(10)}${l}`.trimEnd()}function r_(e,t,{threshold:n}){let r=km(e.flatMap(({findings:i})=>i)),s=t.worst===null?"":`; worst exposure ${M(t.worst)}`,o=n===null?"":`; ${t.above===0?"none":t.above} above the limit of ${M(n)}`;return`${sr(t.units,"unit")}: ${r.join(", ")}${s}${o}. For advice name one unit.`}$t();Ye();var gt="0.1.0";Bt();Bt();function Rm(e){let t={units:0,errors:0,warnings:0,infos:0,known:0,above:0},n=null,r=0;return{add:o=>{t.units+=1;for(let{severity:a}of o.findings)t[`${a}s`]+=1;t.known+=o.baseline?.known??0,je(o)&&(t.above+=1);let i=Te(o);i!==null&&(n=Math.max(n??0,i.overall)),Ln(o,e)&&(r=1)},summary:()=>({...t,worst:n,exit:r})}}function Em(e,t){let n=Rm(t.failOn);for(let r of e){let{report:s,problems:o}=t.check(r,t.settingsFor(r.path));for(let a of o)t.complain(a);if(s===null)continue;n.add(s);let i=t.quiet?s_(s,t.failOn):s;i!==null&&t.write(t.reporter.unit(i))}return n.summary()}var s_=(e,t)=>Ln(e,t)?{...e,findings:_s(e,t)}:null;var ue=class extends Error{at;constructor(t,n){super(n),this.at=t}},or=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Fm=100;function Om(e){try{return{ok:!0,value:new Ds(e).document()}}catch(t){if(t instanceof ue)return{ok:!1,at:t.at,expected:t.message};throw t}}var Ds=class{#e;#r=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#r));if(n!==null)throw new ue(this.#r+n.index,"the end of the file");return t}#t(t){or.lastIndex=this.#r;let n=or.exec(this.#e);if(n===null)throw new ue(Math.min(this.#r+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#r))?.[0].length??0),this.#e.length),t);let[r,s,o,i,a]=n;return this.#r=or.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:or.lastIndex-r.trimStart().length}}#s({text:t,kind:n,at:r},s){if(s>Fm)throw new ue(r,`at most ${Fm} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:r};if(n==="number")return{kind:"number",value:Number(t),at:r};if(n==="word")return{kind:t==="null"?"null":"boolean",at:r};if(t==="{")return{kind:"object",entries:this.#i(s),at:r};if(t==="[")return{kind:"array",items:this.#l(s),at:r};throw new ue(r,"a value")}#i(t){let n=[],r=this.#t('a key in double quotes or "}"');if(r.text==="}")return n;for(;;){if(r.kind!=="string")throw new ue(r.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new ue(s.at,'":"');n.push({key:JSON.parse(r.text),value:this.#s(this.#t("a value"),t+1),at:r.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new ue(o.at,'"," or "}"');r=this.#t("a key in double quotes")}}#l(t){let n=[],r=this.#t('a value or "]"');if(r.text==="]")return n;for(;;){n.push(this.#s(r,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return n;if(s.text!==",")throw new ue(s.at,'"," or "]"');r=this.#t("a value")}}};J();var Im=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),Tm=5e12;function Nm(e,t){let n=new Set;return e.filter(({key:r,at:s})=>{let o=!n.has(r);return o||t(s,`"${r}" is given twice: systemd takes the first`),n.add(r),o})}var Dm=(e,t)=>{let[n]=x(e,t,1);return n===void 0?"":`; did you mean "${n}"?`};function o_(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=Tm)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${Tm}: systemd keeps its own value`)}function i_(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:r,value:s,at:o}of Nm(e.entries,t)){let i=Im.get(r);if(i===void 0)t(o,`there is no field "${r}" in a policy${Dm(r,Im.keys())}`);else if(i==="weight"||i==="range"){let a=o_(r,s,t);a!==void 0&&(n[i]=a)}else s.kind==="string"?n[i]=s.value:t(s.at,`"${r}" must be a text`)}return n}function Mm(e,t){let n=qe(e),r=[],s=(c,d)=>r.push({...qn(n,c),message:d}),o=Ju.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:r};let i=Om(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:r};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:r};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of Nm(i.value.entries,s)){let m=a.get(c);m===void 0?s(u,`there is no check "${c}"${Dm(c,a.keys())}`):l.set(m.field,i_(d,s))}return{policy:l,problems:r}}var ye=require("node:fs"),Um=require("node:path");var a_="�",l_=256*1024*1024,c_={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function Ms(e,t){let n=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:c_[n]??`this can't be read (${n===""?String(t):n})`}}function zt(e){try{let t=(0,ye.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(a_)?jn((0,ye.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:d_(e)??Ms(e,t)}}}function Lm(e){try{return(0,ye.statSync)(e).isDirectory()}catch{return!1}}function d_(e){try{let{size:t}=(0,ye.statSync)(e);return t>l_?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var u_=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function Bm(){let e=new Map;return t=>{let n=e.get(t);if(n!==void 0)return n;let r=m_(t);return e.set(t,r),r}}function m_(e){let t=new Map;try{for(let s of(0,ye.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(s.name,u_(s))}catch{}let n=null;return{path:e,entries:t,links:()=>(n??=new Map([...t].filter(([,s])=>s==="link").map(([s])=>[s,p_((0,Um.join)(e,s))])),n)}}function p_(e){try{return(0,ye.readlinkSync)(e)}catch{return""}}var up=require("node:fs"),pr=require("node:path");he();var ir=require("node:fs"),D=require("node:path");he();function f_(e){let t=e.endsWith("-")?e.slice(0,-1):e,n=t.lastIndexOf("-");return t=t.slice(0,n+1),n>0?t:null}function Us(e){let t=[e.full],n=tt(e),r=n===null?null:q(n);r!==null&&t.push(...Us(r));let s=f_(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=q(o);return i===null?t:[...t,...Us(i)]}function Ls(e){return{own:Us(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var Wm=e=>e.endsWith(".conf")&&!e.startsWith("."),yt=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let r=$m(e.charCodeAt(n)),s=$m(t.charCodeAt(n));if(r!==s)return r-s}return e.length-t.length},$m=e=>e>=55296&&e<=57343?e+65536:e;function Vm(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,r)=>yt(n.fileName,r.fileName))}he();var h_=/^(.*\.[a-z]+)\.d$/;function Bs(e){let t=h_.exec(e)?.[1];return t!==void 0?xe(t):e.endsWith(".d")?xe(`any.${e.slice(0,-2)}`):null}function Gm(e,t){let n=[],r=[];for(let s of e)try{if((0,ir.statSync)(s).isDirectory()){let o=__(s,t);o.length===0&&r.push({path:s,message:"this folder holds no units (files such as name.service)"}),n.push(...o)}else n.push(b_(s,t))}catch(o){o instanceof Jt?r.push({path:s,message:o.message}):g_(s,t)?n.push({kind:"unit",path:s}):r.push(y_(s,t)??Ms(s,o))}return{found:k_(n),problems:r}}var Jt=class extends Error{},g_=(e,{folder:t})=>t((0,D.dirname)(e)).entries.get((0,D.basename)(e))==="link"&&q((0,D.basename)(e))!==null;function y_(e,{folder:t}){let n=q((0,D.basename)(e));return n?.instance&&t((0,D.dirname)(e)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:e,message:"there is no such file or folder"}}function b_(e,{folder:t}){let n=(0,D.basename)(e);if(n.endsWith(".conf")){let r=Bs((0,D.basename)((0,D.dirname)(e)));if(r===null)throw new Jt("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return S_(e,r,(0,D.dirname)((0,D.dirname)(e)),t)}if(xe(n)===null)throw new Jt("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function S_(e,t,n,r){return r(n).entries.has(t.full)?{kind:"unit",path:(0,D.join)(n,t.full)}:{kind:"drop-ins",path:e,name:t,folder:n}}function __(e,t){let n=Bs((0,D.basename)((0,D.resolve)(e)));if(n===null)return C_(e,t);let r=(0,D.dirname)(e);return t.folder(r).entries.has(n.full)?[{kind:"unit",path:(0,D.join)(r,n.full)}]:Hm(e,r,n,t)}var v_=e=>q(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function C_(e,t){let n=[],r=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,x_(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>yt(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,D.join)(s,c);if(!(c===".git"||P_(a,u,d==="folder")))if(d==="folder"){let m=Bs(c);m===null?r(u,a):w_(m,i)||n.push(...Hm(u,s,m,t))}else v_(c)&&n.push({kind:"unit",path:u})}};return r(e,[]),n}function w_(e,{entries:t}){if(t.has(e.full))return!0;let n=r=>{let s=q(r);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(n)}function Hm(e,t,n,{folder:r}){let s=[...r(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(yt),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,D.join)(e,o),name:n,folder:t}]}function x_(e,t){try{t.add((0,ir.readFileSync)((0,D.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function P_(e,t,n){let r=!1;for(let{folder:s,matcher:o}of e){let i=(0,D.relative)(s,t)+(n?"/":""),{ignored:a,unignored:l}=o.test(i);a?r=!0:l&&(r=!1)}return r}function k_(e){let t=new Set;return e.filter(n=>{let r=n.kind==="unit"?n.path:`${(0,D.join)(n.folder,n.name.full)}.d`,s=!t.has(r);return t.add(r),s})}var $s=require("node:path");he();var A_=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],R_=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],Km=(e,t)=>(t?R_:A_).map(n=>(0,$s.join)(e,n));function jm(e,t,n){let r=e.length>0?e:E_(t,n),s=[],o=[];for(let i of r){let a=F_(i,t,n);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):s.push(a)}return e.length===0&&s.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:s,problems:o}}function E_(e,t){let n=new Set;for(let r of e)for(let[s,o]of t(r).entries)o!=="folder"&&q(s)!==null&&n.add(s);return[...n].sort(yt)}function F_(e,t,n){let r=q(e),s=r===null?null:tt(r);for(let o of t){let{entries:i}=n(o);if(i.has(e)||s!==null&&i.has(s))return(0,$s.join)(o,e)}return null}var Ym=require("node:fs"),Me=require("node:path");he();function Ws(e,t){let n=(0,Me.dirname)(e),r=(0,Me.basename)(e),s=xe(r);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(n),i=O_(s,o).map(u=>bn(u)?Sn(u,t.templateInstance):u),a=i[0]??s,l=I_(a,o),c=l===null||l===r?e:(0,Me.join)(n,l),d=zt(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:zm(i,[n,...t.searchPath],t)}}:d}function qm(e,t,n){return{name:e,main:null,dropIns:zm([e],[t,...n.searchPath],n)}}function O_(e,t){if(t.links().size===0)return[e];let n=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||q(l)===null)return i;i=l}return i},r=n(e.full),s=[...t.links().keys()].filter(o=>o!==r&&n(o)===r);return[r,...s].map(q).filter(o=>o!==null)}function I_(e,t){if(t.entries.has(e.full))return e.full;let n=tt(e);return n!==null&&t.entries.has(n)?n:null}function zm(e,t,n){let r=[],s=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,Me.join)(a,l);for(let d of n.folder(c).entries.keys())Wm(d)&&r.push({fileName:d,path:(0,Me.join)(c,d)})};for(let a of e){let{own:l}=Ls(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:Ls(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(r.length===0)return[];let i=[];for(let{path:a}of Vm(r)){let l=T_(a)?zt(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function T_(e){try{return(0,Ym.statSync)(e).isFile()}catch{return!1}}Ye();var dv=0;function uv(e){let t=e??"stdin.service",n=xe((0,pr.basename)(t));if(n===null)throw new H(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let r=jn((0,up.readFileSync)(dv));return{path:t,unit:n.full,read:()=>({ok:!0,source:{name:n,main:{path:t,text:r},dropIns:[]}})}}async function mv(){let{default:e}=await Promise.resolve().then(()=>wt(dp(),1));return e}async function mp(e){let t=Bm(),n=e.root===void 0?[]:Km(e.root,e.user),r=l=>({folder:t,searchPath:n,templateInstance:l});if(e.root!==void 0){let l=jm(e.paths,n,t);return{units:l.paths.map(c=>({path:c,unit:(0,pr.basename)(c),read:d=>Ws(c,r(d))})),problems:l.problems}}if(e.paths.length===0)throw new H("name a unit file or a folder, or - for standard input");let s=e.paths.filter(l=>l!=="-"),{found:o,problems:i}=Gm(s,{folder:t,ignore:s.some(Lm)?await mv():null}),a=o.map(l=>l.kind==="unit"?{path:l.path,unit:(0,pr.basename)(l.path),read:c=>Ws(l.path,r(c))}:{path:l.path,unit:l.name.full,read:c=>({ok:!0,source:qm(l.name,l.folder,r(c))})});return{units:e.paths.includes("-")?[uv(e.stdinName),...a]:a,problems:i}}Kn();Ye();so();function _r(){let e=0;return{complain:({path:t,message:n})=>{e+=1,process.stderr.write(`unitlint: ${T(t)}: ${T(n)}
`)},any:()=>e>0}}var vr=e=>e.outputFile===void 0?Hn():zu(e.outputFile),Cr=({color:e,outputFile:t})=>Sr(e,t===void 0&&Gn()),wr=(e,t)=>mp({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function xr(e,t){if(e===void 0)return null;let n=zt(e);if(!n.ok)throw new H(`--policy: ${e}: ${n.problem.message}`);let{policy:r,problems:s}=Mm(n.text,t);if(s.length>0)throw new H(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return r}async function Ov(e,t){return e.format==="json"?gm(t):e.format==="ndjson"?ym(t):e.format==="concise"?mm():Pm({...t,style:await Cr(e),verbose:e.verbose===!0})}async function Rp(e,t){let n=Wn(t.target),r=t.threshold===void 0?null:$n(t.threshold),s=Ku(t.failOn),o=new Map(n.map(K=>[K.table,xr(t.policy,mt(K))])),i={targets:n,manager:t.user===!0?"user":"system",rules:ju({select:t.select,ignore:t.ignore}),policy:({table:K})=>o.get(K)??null,threshold:r},a=await Ov(t,{version:gt,targets:n.map(({label:K})=>K),threshold:r,failOn:s}),{units:l,problems:c}=await wr(e,t),{complain:d,any:u}=_r();for(let K of c)d(K);let m=vr(t),h=Em(l,{check:dm(de),settingsFor:()=>i,failOn:s,quiet:t.quiet===!0,reporter:a,write:m.write,complain:d}),k=u()?2:h.exit;return m.write(a.end({...h,exit:k})),m.close(),k}function Pr(e){return e.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("-o, --output-file <file>","write the report there").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(oo()).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}var oo=()=>new ke("--color <when>","use colours").choices(["auto","always","never"]).default("auto");var Iv=["pretty","concise","json","ndjson"];function Ep(e,t){Pr(e.command("check",{isDefault:!0}).description("lint and score units (the default)")).addOption(new ke("-f, --format <format>","how to report").choices(Iv).default("pretty")).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,r)=>t(await Rp(n,r)))}function Ip(e,t){e.command("rules").description("list the rules").addOption(new ke("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(oo()).action(async n=>t(await(await Promise.resolve().then(()=>(Op(),Fp))).runRulesCommand(n)))}ht();var Nv=e=>e===null?null:M(e),Tp=new WeakMap;function Dv(e){let t=Tp.get(e);if(t!==void 0)return t;let{check:n,badness:r,exposure:s}=e,o=r===null?"null":r===0?"true":"false",i=`"${n.field}":{"set":${o},"exposure":${s===null?"null":`"${M(s)}"`}}`;return Tp.set(e,i),i}function Dp({path:e,unit:t,target:n,derivedFrom:r,overall:s,rating:o,results:i,error:a}){let l=r===null?"":`,"derived":true,"table":"${r}"`,c=s===null?"null":`"${M(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(Dv).join(",")}},"error":${JSON.stringify(a)}}`}var Mp=()=>({unit:e=>`${Dp(e)}
`,end:()=>""});function Up(e){let t=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:r=>(t+=1,`${t===1?n:","}
${Dp(r)}`),end:()=>`${t===0?n:""}
]}
`}}var Lp=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:Mv(n),exposure:Nv(n.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function Mv({check:e,badness:t,description:n}){return n!==null?n:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function Bp({style:e,verbose:t}){let n=[];return{unit:r=>(n.push(r),""),end:()=>{let[r]=n;return r!==void 0&&n.length===1?Lv(r,e,t):n.map(s=>`${Uv(s,e)}
`).join("")}}}function Uv({path:e,overall:t,rating:n,error:r,target:s,derivedFrom:o},i){let a=T(e);if(t===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(T(r??""))}`;let l=o===null?"":i.dim(`  (${s}: derived from ${o})`);return`${ze(i,n,`${M(t).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function Lv(e,t,n){let{overall:r,rating:s,target:o,derivedFrom:i,results:a}=e;if(r===null||s===null)return`${t.bold(T(e.path))}  systemd refuses this unit: ${T(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(T(e.path))}  ${ze(t,s,t.bold(`${M(r)} ${s}`))}  ${jt(t,r,s)}  ${t.dim(c)}`,u=a.filter(({exposure:z})=>z!==null).sort((z,fe)=>(fe.exposure??0)-(z.exposure??0)),m=a.filter(({badness:z})=>z===0),h=a.filter(({badness:z})=>z===null),k=u.map(z=>Np(z,t));n&&k.push(...[...m,...h].map(z=>Np(z,t)));let K=t.dim(`${u.length} of ${a.length} checks open, ${m.length} good, ${h.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${k.join(`
`)}

${K}
`}function Np(e,t){let{check:n,badness:r,exposure:s}=e,o=r===null?" ":r===0?t.green("+"):t.red("-"),i=s===null?"    ":M(s).padStart(4);return`${o} ${i}  ${Kt(n.name,t.width-8)}`}$t();Ye();Lt();$t();function $p(e,t){let n=mt(t.target),r=tr(de,n,t.policy),s=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(n.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=Xn(a.source,n,t.user?"user":"system"),c=l.refusal===null?r.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:s,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:r.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem}),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.write(t.reporter.unit(d))}return t.write(t.reporter.end()),o}async function Bv(e){return e.format==="ndjson"?Mp():e.format==="json"?Up(gt):e.format==="systemd"?Lp():Bp({style:await Cr(e),verbose:e.verbose===!0})}async function Wp(e,t){let[n,...r]=Wn(t.target);if(n===void 0||r.length>0)throw new H("score takes one target: run it once for each, or use check");let s=t.threshold===void 0?null:$n(t.threshold),o=xr(t.policy,mt(n)),i=await Bv(t),{units:a,problems:l}=await wr(e,t),{complain:c,any:d}=_r();for(let h of l)c(h);let u=vr(t),m=$p(a,{target:n,policy:o,user:t.user===!0,threshold:s,reporter:i,write:u.write,complain:c});return u.close(),d()?2:m?1:0}var $v=["pretty","json","ndjson","systemd"];function Vp(e,t){Pr(e.command("score").description("the exposure alone: the table of systemd-analyze security")).addOption(new ke("-f, --format <format>","how to report").choices($v).default("pretty")).action(async(n,r)=>t(await Wp(n,r)))}var Wv=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function Vv(e){let t=new Po("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(gt,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",Wv);for(let n of[Ep,Vp,Ip])n(t,e);return t}async function Gp(e){let t=0;try{return await Vv(n=>{t=n}).parseAsync([...e],{from:"user"}),t}catch(n){return n instanceof Wt?0:n instanceof xo?n.exitCode===0?0:2:(n instanceof H?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}Gp(process.argv.slice(2)).then(e=>{process.exitCode=e});
