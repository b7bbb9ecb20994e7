#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var Zp=Object.create;var Er=Object.defineProperty;var Qp=Object.getOwnPropertyDescriptor;var ef=Object.getOwnPropertyNames;var tf=Object.getPrototypeOf,nf=Object.prototype.hasOwnProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Se=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},po=(e,t)=>{for(var n in t)Er(e,n,{get:t[n],enumerable:!0})},rf=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of ef(t))!nf.call(e,s)&&s!==n&&Er(e,s,{get:()=>t[s],enumerable:!(r=Qp(t,s))||r.enumerable});return e};var xt=(e,t,n)=>(n=e!=null?Zp(tf(e)):{},rf(t||!e||!e.__esModule?Er(n,"default",{value:e,enumerable:!0}):n,e));var Pt=Se(Fr=>{var sn=class extends Error{constructor(t,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Or=class extends sn{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Fr.CommanderError=sn;Fr.InvalidArgumentError=Or});var on=Se(Tr=>{var{InvalidArgumentError:sf}=Pt(),Ir=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new sf(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function of(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}Tr.Argument=Ir;Tr.humanReadableArgName=of});var ho=Se((sC,fo)=>{fo.exports={}});var Mr=Se(Dr=>{var{humanReadableArgName:af}=on(),Nr=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(s=>!s._hidden),r=t._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,o)=>s.name().localeCompare(o.name())),n}compareOptions(t,n){let r=s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,"");return r(t).localeCompare(r(n))}visibleOptions(t){let n=t.options.filter(s=>!s.hidden),r=t._getHelpOption();if(r&&!r.hidden){let s=r.short&&t._findOption(r.short),o=r.long&&t._findOption(r.long);!s&&!o?n.push(r):r.long&&!o?n.push(t.createOption(r.long,r.description)):r.short&&!s&&n.push(t.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let r=t.parent;r;r=r.parent){let s=r.options.filter(o=>!o.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(r=>af(r)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(s)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let r="";for(let s=t.parent;s;s=s.parent)r=s.name()+" "+r;return r+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}formatItemList(t,n,r){return n.length===0?[]:[r.styleTitle(t),...n,""]}groupItems(t,n,r){let s=new Map;return t.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[])}),n.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[]),s.get(i).push(o)}),s}formatHelp(t,n){let r=n.padWidth(t,n),s=n.helpWidth??80;function o(u,p){return n.formatItem(u,r,p,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),s),""]));let l=n.visibleArguments(t).map(u=>o(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(i=i.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(t.options,n.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,p)=>{let f=u.map(k=>o(n.styleOptionTerm(n.optionTerm(k)),n.styleOptionDescription(n.optionDescription(k))));i=i.concat(this.formatItemList(p,f,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(t).map(p=>o(n.styleOptionTerm(n.optionTerm(p)),n.styleOptionDescription(n.optionDescription(p))));i=i.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(t.commands,n.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,p)=>{let f=u.map(k=>o(n.styleSubcommandTerm(n.subcommandTerm(k)),n.styleSubcommandDescription(n.subcommandDescription(k))));i=i.concat(this.formatItemList(p,f,n))}),i.join(`
`)}displayWidth(t){return go(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,r,s){let i=" ".repeat(2);if(!r)return i+t;let a=t.padEnd(n+t.length-s.displayWidth(t)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||s.preformatted(r)?u=r:u=s.boxWrap(r,d).replace(/\n/g,`
`+" ".repeat(n+l)),i+a+" ".repeat(l)+u.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let r=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,o=[];return r.forEach(i=>{let a=i.match(s);if(a===null){o.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}o.push(l.join(""));let p=d.trimStart();l=[p],c=this.displayWidth(p)}),o.push(l.join(""))}),o.join(`
`)}};function go(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}Dr.Help=Nr;Dr.stripColor=go});var $r=Se(Br=>{var{InvalidArgumentError:lf}=Pt(),Ur=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let r=cf(t);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new lf(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?yo(this.name().replace(/^no-/,"")):yo(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Lr=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(t,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let s=this.negativeOptions.get(r).presetArg,o=s!==void 0?s:!1;return n.negate===(o===t)}};function yo(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function cf(e){let t,n,r=/^-[^-]$/,s=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(t=o.shift()),s.test(o[0])&&(n=o.shift()),!t&&r.test(o[0])&&(t=o.shift()),!t&&s.test(o[0])&&(t=n,n=o.shift()),o[0].startsWith("-")){let i=o[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(i)?new Error(`${a}
- too many short flags`):s.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}Br.Option=Ur;Br.DualOptions=Lr});var So=Se(bo=>{function df(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let r=0;r<=e.length;r++)n[r]=[r];for(let r=0;r<=t.length;r++)n[0][r]=r;for(let r=1;r<=t.length;r++)for(let s=1;s<=e.length;s++){let o=1;e[s-1]===t[r-1]?o=0:o=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-1]+o),s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[e.length][t.length]}function uf(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let r=[],s=3,o=.4;return t.forEach(i=>{if(i.length<=1)return;let a=df(e,i),l=Math.max(e.length,i.length);(l-a)/l>o&&(a<s?(s=a,r=[i]):a===s&&r.push(i))}),r.sort((i,a)=>i.localeCompare(a)),n&&(r=r.map(i=>`--${i}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}bo.suggestSimilar=uf});var wo=Se(Kr=>{var mf=require("node:events").EventEmitter,Wr=ho(),_e=require("node:path"),an=require("node:fs"),E=require("node:process"),{Argument:pf,humanReadableArgName:ff}=on(),{CommanderError:Vr}=Pt(),{Help:hf,stripColor:gf}=Mr(),{Option:_o,DualOptions:yf}=$r(),{suggestSimilar:vo}=So(),Gr=class e extends mf{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>E.stdout.write(n),writeErr:n=>E.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>E.stdout.isTTY?E.stdout.columns:void 0,getErrHelpWidth:()=>E.stderr.isTTY?E.stderr.columns:void 0,getOutHasColors:()=>Hr()??(E.stdout.isTTY&&E.stdout.hasColors?.()),getErrHasColors:()=>Hr()??(E.stderr.isTTY&&E.stderr.hasColors?.()),stripColor:n=>gf(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,r){let s=n,o=r;typeof s=="object"&&s!==null&&(o=s,s=null),o=o||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),l=this.createCommand(i);return s&&(l.description(s),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l._executableFile=o.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),s?this:l}createCommand(t){return new e(t)}createHelp(){return Object.assign(new hf,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new pf(t,n)}argument(t,n,r,s){let o=this.createArgument(t,n);return typeof r=="function"?o.default(s).argParser(r):o.default(r),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let r=t??"help [command]",[,s,o]=r.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(s);return a.helpOption(!1),o&&a.arguments(o),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let r=["preSubcommand","preAction","postAction"];if(!r.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,r){this._exitCallback&&this._exitCallback(new Vr(t,n,r)),E.exit(t)}action(t){let n=r=>{let s=this.registeredArguments.length,o=r.slice(0,s);return this._storeOptionsAsProperties?o[s]=this:o[s]=this.opts(),o.push(this),t.apply(this,o)};return this._actionHandler=n,this}createOption(t,n){return new _o(t,n)}_callParseArg(t,n,r,s){try{return t.parseArg(n,r)}catch(o){if(o.code==="commander.invalidArgument"){let i=`${s} ${o.message}`;this.error(i,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let r=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=s=>[s.name()].concat(s.aliases()),r=n(t).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),o=n(t).join("|");throw new Error(`cannot add command '${o}' as already have command '${s}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),r=t.attributeName();if(t.negate){let o=t.long.replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(r,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(r,t.defaultValue,"default");let s=(o,i,a)=>{o==null&&t.presetArg!==void 0&&(o=t.presetArg);let l=this.getOptionValue(r);o!==null&&t.parseArg?o=this._callParseArg(t,o,l,i):o!==null&&t.variadic&&(o=t._collectValue(o,l)),o==null&&(t.negate?o=!1:t.isBoolean()||t.optional?o=!0:o=""),this.setOptionValueWithSource(r,o,a)};return this.on("option:"+n,o=>{let i=`error: option '${t.flags}' argument '${o}' is invalid.`;s(o,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,o=>{let i=`error: option '${t.flags}' value '${o}' from env '${t.envVar}' is invalid.`;s(o,i,"env")}),this}_optionEx(t,n,r,s,o){if(typeof n=="object"&&n instanceof _o)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,r);if(i.makeOptionMandatory(!!t.mandatory),typeof s=="function")i.default(o).argParser(s);else if(s instanceof RegExp){let a=s;s=(l,c)=>{let d=a.exec(l);return d?d[0]:c},i.default(o).argParser(s)}else i.default(s);return this.addOption(i)}option(t,n,r,s){return this._optionEx({},t,n,r,s)}requiredOption(t,n,r,s){return this._optionEx({mandatory:!0},t,n,r,s)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,r){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=r,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(t)!==void 0&&(n=r.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){E.versions?.electron&&(n.from="electron");let s=E.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}t===void 0&&(t=E.argv),this.rawArgs=t.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=t[1],r=t.slice(2);break;case"electron":E.defaultApp?(this._scriptPath=t[1],r=t.slice(2)):r=t.slice(1);break;case"user":r=t.slice(0);break;case"eval":r=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return this._parseCommand([],r),this}async parseAsync(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,r){if(an.existsSync(t))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",o=`'${t}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(o)}_executeSubCommand(t,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function o(d,u){let p=_e.resolve(d,u);if(an.existsSync(p))return p;if(s.includes(_e.extname(u)))return;let f=s.find(k=>an.existsSync(`${p}${k}`));if(f)return`${p}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=an.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=_e.resolve(_e.dirname(d),a)}if(a){let d=o(a,i);if(!d&&!t._executableFile&&this._scriptPath){let u=_e.basename(this._scriptPath,_e.extname(this._scriptPath));u!==this._name&&(d=o(a,`${u}-${t._name}`))}i=d||i}r=s.includes(_e.extname(i));let l;E.platform!=="win32"?r?(n.unshift(i),n=Co(E.execArgv).concat(n),l=Wr.spawn(E.argv[0],n,{stdio:"inherit"})):l=Wr.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=Co(E.execArgv).concat(n),l=Wr.spawn(E.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{E.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new Vr(d,"commander.executeSubCommandAsync","(close)")):E.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(d.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)E.exit(1);else{let u=new Vr(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(t,n,r){let s=this._findCommand(t);s||this.help({error:!0}),s._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,s,"preSubcommand"),o=this._chainOrCall(o,()=>{if(s._executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),o}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(r,s,o)=>{let i=s;if(s!==null&&r.parseArg){let a=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;i=this._callParseArg(r,s,o,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let o=r.defaultValue;r.variadic?s<this.args.length?(o=this.args.slice(s),r.parseArg&&(o=o.reduce((i,a)=>t(r,a,i),r.defaultValue))):o===void 0&&(o=[]):s<this.args.length&&(o=this.args[s],r.parseArg&&(o=t(r,o,r.defaultValue))),n[s]=o}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let r=t,s=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].forEach(i=>{s.push({hookedCommand:o,callback:i})})}),n==="postAction"&&s.reverse(),s.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(t,n,r){let s=t;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(o=>{s=this._chainOrCall(s,()=>o(this,n))}),s}_parseCommand(t,n){let r=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(r.operands),n=r.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))s(),this._processArguments(),this.parent.emit(o,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(r=>{let s=r.attributeName();return this.getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});t.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=t.find(o=>r.conflictsWith.includes(o.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],r=[],s=n;function o(d){return d.length>1&&d[0]==="-"}let i=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(p=>p.short).some(p=>/^-\d$/.test(p))):!1,a=null,l=null,c=0;for(;c<t.length||l;){let d=l??t[c++];if(l=null,d==="--"){s===r&&s.push(d),s.push(...t.slice(c));break}if(a&&(!o(d)||i(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,o(d)){let u=this._findOption(d);if(u){if(u.required){let p=t[c++];p===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,p)}else if(u.optional){let p=null;c<t.length&&(!o(t[c])||i(t[c]))&&(p=t[c++]),this.emit(`option:${u.name()}`,p)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),p=this._findOption(d.slice(0,u));if(p&&(p.required||p.optional)){this.emit(`option:${p.name()}`,d.slice(u+1));continue}}if(s===n&&o(d)&&!(this.commands.length===0&&i(d))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(d)){n.push(d),r.push(...t.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...t.slice(c));break}else if(this._defaultCommandName){r.push(d,...t.slice(c));break}}if(this._passThroughOptions){s.push(d,...t.slice(c));break}s.push(d)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let r=0;r<n;r++){let s=this.options[r].attributeName();t[s]=s===this._versionOptionName?this._version:this[s]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},s=r.exitCode||1,o=r.code||"commander.error";this._exit(s,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in E.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,E.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new yf(this.options),n=r=>this.getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&t.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(s,r.implied[s],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let r=i=>{let a=i.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||i},s=i=>{let a=r(i),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},o=`error: ${s(t)} cannot be used with ${s(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let s=[],o=this;do{let i=o.createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);s=s.concat(i),o=o.parent}while(o&&!o._enablePositionalOptions);n=vo(t,s)}let r=`error: unknown option '${t}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,r=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${t.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(o=>{s.push(o.name()),o.alias()&&s.push(o.alias())}),n=vo(t,s)}let r=`error: unknown command '${t}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(t,n,r){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let r=this.parent?._findCommand(t);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${s}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>ff(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=_e.basename(t,_e.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),r=this._getOutputContext(t);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(t){t=t||{};let n=!!t.error,r,s,o;return n?(r=a=>this._outputConfiguration.writeErr(a),s=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),s=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(s||(a=this._outputConfiguration.stripColor(a)),r(a)),hasColors:s,helpWidth:o}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let r=this._getOutputContext(t),s={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let o=this.helpInformation({error:r.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",s))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(E.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let r=["beforeAll","before","after","afterAll"];if(!r.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${t}Help`;return this.on(s,o=>{let i;typeof n=="function"?i=n({error:o.error,command:o.command}):i=n,i&&o.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function Co(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,r="127.0.0.1",s="9229",o;return(o=t.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?s=o[3]:r=o[3]):(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=o[1],r=o[3],s=o[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:t})}function Hr(){if(E.env.NO_COLOR||E.env.FORCE_COLOR==="0"||E.env.FORCE_COLOR==="false")return!1;if(E.env.FORCE_COLOR||E.env.CLICOLOR_FORCE!==void 0)return!0}Kr.Command=Gr;Kr.useColor=Hr});var Ao=Se(ne=>{var{Argument:xo}=on(),{Command:jr}=wo(),{CommanderError:bf,InvalidArgumentError:Po}=Pt(),{Help:Sf}=Mr(),{Option:ko}=$r();ne.program=new jr;ne.createCommand=e=>new jr(e);ne.createOption=(e,t)=>new ko(e,t);ne.createArgument=(e,t)=>new xo(e,t);ne.Command=jr;ne.Option=ko;ne.Argument=xo;ne.Help=Sf;ne.CommanderError=bf;ne.InvalidArgumentError=Po;ne.InvalidOptionArgumentError=Po});var h,j,v=m(()=>{"use strict";h=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),j=e=>e});function b(e,t,n,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:r}]}}function X(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}var At,w,S,g,N=m(()=>{"use strict";At=[],w=(e,t=At)=>({effect:"set",value:e,faults:t}),S=(e,t=At)=>({effect:"add",value:e,faults:t}),g=(e=void 0)=>({effect:"reset",value:e,faults:At})});function _f(e,t,n){if(Math.abs(e.length-t.length)>n)return n+1;let r=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=s,s=i}return s[t.length]??n+1}function x(e,t,n=3){if(e===""||e.length>vf)return[];let r=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:_f(s,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,n).map(({candidate:i})=>i)}var vf,J=m(()=>{"use strict";vf=64});function O(e,t){return Cf.test(e)?xf(e,t):{words:wf(e),malformedAt:null}}function wf(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&ln(e.charCodeAt(n));)n+=1;let r=n;for(;n<e.length&&!ln(e.charCodeAt(n));)n+=1;n>r&&t.push({text:e.slice(r,n),start:r,end:n})}return t}function xf(e,t){let n=[],r=0;for(;;){for(;r<e.length&&ln(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:n,malformedAt:null};let s=Pf(e,r,t);if(s===null)return{words:n,malformedAt:r};n.push({text:s.text,start:r,end:s.end}),r=s.end}}function Pf(e,t,n){let r=n.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:s,end:e.length}:null;s+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(ln(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!r?null:{text:s,end:i}}function Be(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var ln,Cf,Z=m(()=>{"use strict";ln=e=>e===32||e===9||e===10||e===13,Cf=/['"\\]/});function ve(e){let t=kf.exec(e);if(t===null)return null;let[,n,r,s,o,i,a]=t,l=cn(r,16)??cn(s,2)??cn(o??i,8)??cn(a,10);return l===null?null:n==="-"?-l:l}var kf,cn,Rt=m(()=>{"use strict";kf=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;cn=(e,t)=>e===void 0?null:Number.parseInt(e,t)});function Io(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;n=n<<8n|BigInt(r)}return n}function Fo(e){if(e==="")return[];let t=[],n=e.split(":");for(let[r,s]of n.entries()){let o=r===n.length-1&&s.includes(".")?Io(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function Af(e){let t=e.split("::");if(t.length>2)return null;let n=Fo(t[0]??""),r=Fo(t[1]??"");if(n===null||r===null)return null;let s=8-n.length-r.length;return(t.length===1?s!==0:s<1)?null:[...n,...Array.from({length:s},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function Rf(e,t,n){let r=BigInt(Yr(e)-n);return{family:e,address:t>>r<<r,length:n}}function un(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),r=n.includes(":")?6:4,s=r===6?Af(n):Io(n);if(s===null)return null;let o=t<0?Yr(r):ve(e.slice(t+1));return o===null||o<0||o>Yr(r)?null:Rf(r,s,o)}function Of(e){let t=Object.hasOwn(dn,e)?dn[e]:void 0;return t!==void 0?t:Ef.test(e)?dn.localhost??[]:Ce(e)}var Yr,Ce,dn,Ef,To,No,Do,mn=m(()=>{"use strict";J();N();Z();Rt();Yr=e=>e===4?32:128;Ce=e=>{let t=un(e);return t===null?[]:[t]},dn={any:[...Ce("0.0.0.0/0"),...Ce("::/0")],localhost:[...Ce("127.0.0.0/8"),...Ce("::1/128")],"link-local":[...Ce("169.254.0.0/16"),...Ce("fe80::/64")],multicast:[...Ce("224.0.0.0/4"),...Ce("ff00::/8")]},Ef=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;To=(e,t)=>{if(e==="")return g();let{words:n,malformedAt:r}=O(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of n){let a=Of(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>x(i.text,Object.keys(dn),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),S(s,o)},No=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Do=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0)});var Mo,Uo,Lo,Bo,$o,Wo,Vo,Go,Ho,Ko,jo,Yo,qo,zo,Jo,Xo,Zo,Qo,ei,ti,ni,ri,si,oi,ii,ai,li,$e=m(()=>{"use strict";Mo=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Uo=`63	252-252
62	254`,Lo=`AF_UNIX	1
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
AF_FILE	1`,Bo=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,$o=`native
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
s390x`,Wo=`E2BIG
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
EXFULL`,Vo=`%a
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
%%`,Go=`SUCCESS	0
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
EXCEPTION	255`,Ho=`x86-64
x86`,Ko=`HUP
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
SYS`,jo=`other
batch
idle
fifo
ext	262
rr`,Yo=`none
realtime
best-effort
idle`,qo=`emerg
alert
crit
err
warning
notice
info
debug`,zo=`kern
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
local7`,Jo=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Xo=`AS	bytes
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
STACK	bytes`,Zo=`seconds	1000000
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
µs	1`,Qo=`null
tty
tty-force
tty-fail
socket
fd
data
file`,ei=`inherit
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
syslog+console`,ti=`shared
slave
private`,ni=`udplite
sctp
mptcp	257`,ri=`cpu
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
bpf-bind-network-interface	262`,si=`arm64
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
tilegx`,oi=`private-users
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
container-other`,ii=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,ai=`device-tree
uefi
device-tree-compatible(
smbios-field(`,li=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`});var le,qr=m(()=>{"use strict";le=["252","254","257","262"]});function P(e,t){return{first:e,changes:t}}function ci(e,t){let n=e.first;for(let r of le){let s=e.changes[r];if(s!==void 0&&(n=s),r===t)break}return n}function Q(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(r=>{let[s="",o]=r.split("-");return n>=Number(s)&&(o===void 0||n<=Number(o))})}var zr,We=m(()=>{"use strict";qr();qr();zr=le[le.length-1]??"262"});function di(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,ci(s,t)]))}function ui(e){return{...di(If,e),refuses:di(Tf,e)}}var If,Tf,mi=m(()=>{"use strict";We();If={templateInstance:P("i",{257:"test_instance"}),capabilityInitialBits:P(64,{262:63}),capabilityInversionBits:P(64,{262:41}),capabilityUnclosedQuote:P("dropped",{254:"closed"}),privateMountsUnset:P("off",{254:"on"}),unknownFamily:P("skipped",{262:"ends-line"}),globSectionName:P("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:P(!0,{262:!1}),execPrefixes:P("-@:+!",{262:"-@:+!|"}),execFolderEndings:P(["/"],{257:["/","/.","/.."]}),ambientPrefix:P("honoured",{262:"ignored"}),userManagerIsUnprivileged:P(!1,{262:!0}),policyNotAnObject:P("ignored",{262:"error"}),warnsOfWeekdays:P(!1,{262:!0}),highestIoClass:P(8,{262:7}),imagesOutsideApi:P(!1,{257:!0}),unknownImagePolicies:P("refused",{262:"taken"}),directoryFlags:P("any",{257:"checked"}),pathsInApi:P("taken",{257:"refused"}),warnsOfVarRun:P(!1,{257:!0}),vsockTypes:P(!1,{254:!0}),alternativeInterfaces:P(!1,{257:!0}),bindsPortZero:P(!1,{257:!0}),renamesImports:P(!1,{257:!0}),textlessOutcome:P("incomparable",{262:"first"}),privateTmpNeedsNamespace:P([],{257:["disconnected"],262:["connected","disconnected"]})},Tf={oneshotRestartForceExitStatus:P(!0,{257:!1}),forkingPrivatePids:P(!1,{257:!0}),dynamicUserHomeDirectory:P(!1,{257:!0}),workingDirectoryInApiMount:P(!1,{257:!0}),dynamicUserInUserManager:P(!1,{257:!0}),managedPrivateUsers:P(!1,{262:!0}),userNamespacePathWithPrivateUsers:P(!1,{262:!0}),privatePidsPam:P(!1,{262:!0})}});var pi,fi,hi=m(()=>{"use strict";pi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,fi=`SystemCallFilter_swap:10:deny-list
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
UMask:0`});function gi(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(r=>Q(r.slice(0,r.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function yi(e){return pi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&Q(n,e)).map(([t="",n="",r="",s="",,o="",i=""])=>({field:t,name:n,weight:gi(r,e),range:gi(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function bi(e){let t=new Map;for(let[n,r]of fi.split(`
`).entries()){let[s="",o=""]=r.split("	");if(Q(o,e))for(let i of s.split(" "))t.set(i,n)}return t}var Jr=m(()=>{"use strict";hi();We()});var Xr,Si,we,_i=m(()=>{"use strict";Xr={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Si=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,we=`[Unit]
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
TimeoutStopSec		undocumented	time-span`});function Nf(e){let t=we.lastIndexOf(`
[`,e),n=we.slice(t<0?1:t+2,we.indexOf("]",t+1)),r=we.indexOf(`
`,e),[s="",o="",i="",a=""]=we.slice(e,r<0?void 0:r).split("	");return{sections:n.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function pn(e){let t=Ci.get(e);if(t!==void 0)return t;let n=[],r=`
${e}	`;for(let s=we.indexOf(r);s>=0;s=we.indexOf(r,s+1))n.push(Nf(s+1));return Ci.set(e,n),n}function Mf(){let e=new Map;for(let t of Si.split(`
`)){let[n="",r="",s=""]=t.split("	");if(n==="")continue;let o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(n,{...xi(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function fn(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let r=n.indexOf(":");if(r<0)return n;if(Q(n.slice(0,r),t))return n.slice(r+1)}return null}function Uf(e){return vi??=Mf(),vi.get(e)??xi(e)}function Lf(e,t,n,r){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Uf(r),name:e.name,section:n,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:wi(e.flags,"fatal",t),documented:!wi(e.flags,"undocumented",t)}}function Pi(e,t){let n=new Map,r=(s,o)=>{let i=n.get(s);if(i===void 0&&(i=new Map,n.set(s,i)),i.has(o))return i.get(o);let a=pn(o).find(({sections:d})=>d.includes(s)),l=a===void 0?null:Bf(a,e,t),c=a===void 0||l===null?void 0:Lf(a,e,s,l);return i.set(o,c),c};return{find:r,namesIn:s=>Df().filter(o=>r(s,o)!==void 0),sectionsWith:s=>[...new Set(pn(s).flatMap(({sections:o})=>o))].filter(o=>r(o,s)!==void 0)}}function $f(e,t){if(e.since===null||e.since<=Number(t))return null;let n=le.find(r=>Number(r)>Number(t)&&fn(e.specs,r)!==null);return n===void 0?null:fn(e.specs,n)}function Zr(e,t){let n=pn(t).find(({sections:s})=>s.includes(e));if(n===void 0)return null;let r=le.find(s=>fn(n.specs,s)!==null);return n.since??(r===void 0?null:Number(r))}function ki(e){return pn(e).flatMap(({sections:t})=>t)}var vi,Ci,Df,xi,wi,Bf,Ze,Ai,Qe=m(()=>{"use strict";_i();We();vi=null,Ci=new Map;Df=()=>[...new Set(we.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],xi=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});wi=(e,t,n)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&Q(r.slice(t.length+1),n));Bf=(e,t,n)=>e.since!==null&&e.since>n?null:fn(e.specs,t)??$f(e,t);Ze=e=>Xr[e],Ai=Object.keys(Xr)});function Et(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function et(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function hn(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function Ri(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function Ei(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var Ve,Oi,gn=m(()=>{"use strict";Ve=e=>new Uint32Array(e+31>>>5);Oi=e=>e.every(t=>t===0)});var Fi,Ii,Ti=m(()=>{"use strict";Fi=`_llseek	-
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
writev	20`,Ii=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`});function Vf(e){let t=new Map;for(let n of Ii.split(`
`)){let[r="",s="",o=""]=n.split("	");if(r===""||!Q(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=Wf.exec(a)??[];Q(c,e)&&i.push(l)}t.set(r,i)}return t}function Ni(e){let t=new Map,n=[],r=new Map;for(let l of Fi.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!Q(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&r.set(c,Number(d)))}let s=Ve(n.length);for(let l of r.keys())Et(s,t.get(l)??0);let o=Vf(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=Ve(n.length);for(let p of c){let f=t.get(p);f!==void 0?Et(u,f):p.startsWith("@")&&et(u,a(p)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:s,numberOf:r,groups:o,group:a}}var Wf,Di=m(()=>{"use strict";gn();Ti();We();Wf=/^([^(]+)(?:\((.+)\))?$/});function re(e,t,n){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>Q(r[t]??"",n))}function xe(e){let t=null;return()=>(t??={made:e()},t.made)}function yn(e,t){let n=`${e} ${t}`,r=Ui.get(n);if(r!==void 0)return r;let s=Hf(e,t);return Ui.set(n,s),s}function Hf(e,t){let n=xe(()=>yi(e)),r=xe(()=>Pi(e,t)),s=xe(()=>Ni(e)),o=xe(()=>Mi(Mo,e)),i=xe(()=>Mi(Lo,e)),a=xe(()=>new Set(re(Bo,2,e).map(([f=""])=>f))),l=xe(()=>Qr($o,e)),c=xe(()=>Qr(Wo,e)),d=new Map,u=f=>{let k=d.get(f)??re(Gf[f],f==="filesystemGroups"?2:1,e).map(([be=""])=>be);return d.set(f,k),k},p=xe(()=>new Set([...Qr(Vo,e)].map(f=>f.slice(1))));return{version:t,table:e,behaviour:ui(e),words:u,directive:(f,k)=>r().find(f,k),get checks(){return n()},get directives(){return r()},get syscalls(){return s()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return p()}}}var Qr,Mi,Gf,Ui,Ge=m(()=>{"use strict";mi();Jr();$e();$e();Qe();Di();We();Qr=(e,t)=>new Set(re(e,1,t).map(([n=""])=>n)),Mi=(e,t)=>new Map(re(e,2,t).map(([n="",r=""])=>[n.toUpperCase(),Number(r)])),Gf={architectures:si,cgroupControllers:ri,coredumpFilters:Jo,execInputs:Qo,execOutputs:ei,filesystemGroups:li,firmwares:ai,ioSchedulingClasses:Yo,logFacilities:zo,logLevels:qo,mountPropagations:ti,personalities:Ho,schedulingPolicies:jo,securityModules:ii,signalNames:Ko,socketProtocols:ni,virtualizations:oi};Ui=new Map});function jf(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let r=ve(e);return r!==null&&r>=0&&r<=Kf(t)?r:null}function Yf(e,t,n){let r=n.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=O(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of s){let c=jf(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Be(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>qf(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function qf(e,t){let n=e.toUpperCase(),r=[...t.capabilities.keys()],s=n.startsWith("CAP_")?n:`CAP_${n}`;if(r.includes(s))return[s];let o=`_${s.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:x(s,r,2)}var Li,es,bn,Kf,Bi,Sn=m(()=>{"use strict";$e();Ge();J();N();Z();Rt();Li=e=>(1n<<BigInt(e))-1n,es=e=>Li(e.behaviour.capabilityInitialBits),bn=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Kf=e=>Number(re(Uo,1,e.table)[0]?.[0]??0);Bi=(e,t,n)=>{let{facts:r}=n,s=e.startsWith("~"),{set:o,faults:i}=Yf(e,s?1:0,r),a=n.directive.name==="CapabilityBoundingSet"?es(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?w(s?Li(r.behaviour.capabilityInversionBits)&~o:o,i):S(s?l&~o:l|o,i)}});function Pe(e){let t=e.lastIndexOf("."),n=Ai.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let r=e.slice(0,t),s=r.indexOf("@");return{full:e,type:n,base:r,prefix:s<0?r:r.slice(0,s),instance:s<0?null:r.slice(s+1)}}function q(e){let t=Pe(e);return t!==null&&ts(t)?t:null}function tt(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function vn(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function Ot(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function $i(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(r,s)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var zf,Jf,ts,_n,fe=m(()=>{"use strict";Qe();zf=/^[0-9A-Za-z:\-_.\\@]+$/,Jf=255;ts=({full:e,base:t})=>e.length<=Jf&&zf.test(t)&&!t.startsWith("@");_n=e=>e.instance===""});function Qf(e,t,n){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Ot(t.prefix);case"i":return t.instance??"";case"I":return Ot(t.instance??"");case"j":return r;case"J":return Ot(r);case"f":return`/${Ot(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Zf;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Wi[n].d??""}${t.full}`;default:return Wi[n][e]??Xf}}function _(e,t){if(!e.includes("%"))return e;let n="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r+1);if(e.charAt(r)!=="%"||s===""){n+=e.charAt(r);continue}if(s==="%")n+="%";else if(!eh.test(s))n+=`%${s}`;else{if(!th.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:r};n+=Qf(s,t.name,t.manager)}r+=1}return n}var Xf,Zf,Wi,eh,th,W=m(()=>{"use strict";fe();Xf="host",Zf="a".repeat(32),Wi={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};eh=/[0-9A-Za-z]/,th="mbABMowWTV"});function rh(e){let t="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n);if(r===":")return{name:t,rest:e.slice(n+1)};r==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}function oh(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!sh.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function ih(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=_(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||Cn(n)?null:"a credential name, a colon and an absolute path"}function ah(e,t,n){let[r="",s,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=Cn(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||n.facts.behaviour.renamesImports&&Cn(s);return!a||!l?b(t,e,"the name of a credential, or the beginning of one and *"):S(new Map(t).set(r,!1))}var nh,Cn,sh,Vi,Gi=m(()=>{"use strict";W();N();nh=255,Cn=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=nh;sh=/^[A-Za-z0-9+/]*={0,2}$/;Vi=(e,t,n)=>{if(e==="")return g();if(n.directive.name==="ImportCredential")return ah(e,t,n);let{name:r,rest:s}=rh(e),o=_(r,n);if(typeof o!="string"||!Cn(o))return b(t,e,'a credential name, such as "token" in token:/etc/token');let i=oh(s,n)??ih(s,n);return i!==null?b(t,e,i):S(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))}});function he(e,t){let n=t;for(;n<e.length&&Ki(e.charCodeAt(n));)n+=1;return n}function dh(e,t){let n=lh[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};Hi.lastIndex=t+1;let r=Hi.exec(e);if(r===null)return null;let[s,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>ch?null:{text:String.fromCodePoint(c),length:s.length+1}}function Ft(e,t){let n="",r="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r===""?{text:`${n}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let l=dh(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":n+=a;else if(a==='"'||a==="'")r=a,s=!0;else{if(Ki(e.charCodeAt(i)))break;n+=a}i+=1}return r===""?{text:n,start:t,end:i,quoted:s,unknownEscape:o}:null}var Ki,lh,Hi,ch,ns=m(()=>{"use strict";Ki=e=>e===32||e===9||e===10||e===13;lh={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Hi=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,ch=1114111});function fh(e,t){let n=0;for(;n<e.length;n+=1){let r=e.charAt(n),s=e.slice(0,n);if(!t.includes(r)||r==="!"&&(s.includes("+")||s.split("!").length>2)||r==="+"&&s.includes("!")||r!=="!"&&s.includes(r))break}return n}function hh(e,t){return e===""?"followed by a program":ph.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=uh?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}function yh(e,t,n){let r=Ft(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:he(e,r.end),more:!0};let s=fh(r.text,n.facts.behaviour.execPrefixes),o=r.text.slice(0,s),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?mh:_(r.text.slice(s),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=hh(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=bh(e,he(e,r.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+s,end:r.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Yi(r),...gh(r,o,n),...u.faults]}}function bh(e,t,n){let r=[],s=[],o=t;for(;o<e.length;){if(ji(e,o,";"))return{arguments:r,next:he(e,o+1),more:!0,faults:s};if(ji(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=he(e,o+2);continue}let i=Ft(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof _(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),s.push(...Yi(i)),o=he(e,i.end)}return{arguments:r,next:o,more:!1,faults:s}}var uh,mh,ph,Yi,gh,ji,qi,zi=m(()=>{"use strict";W();N();ns();uh=255,mh="/bin/sh",ph=/[\0-\x1F"'\\\x7F]/;Yi=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],gh=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];ji=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||he(e,t+n.length)>t+n.length);qi=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=yh(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...s,l]}}"command"in a&&(r.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return S(r,s)}});function Ae(e){return Sh.test(e)?!0:_h.test(e)?!1:null}function vh(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=Ae(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function Ch({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>Ae(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}function Ph(e,t){let n=_(e,t);return typeof n!="string"||n.length>xh?!1:n.split(".").every(r=>r.length<=63&&wh.test(r))}var Sh,_h,Ji,Xi,It,Zi,rs,wh,xh,Qi,nt=m(()=>{"use strict";J();W();N();Z();Sh=/^(?:1|yes|y|true|t|on)$/i,_h=/^(?:0|no|n|false|f|off)$/i;Ji="a boolean (yes or no)",Xi=["yes","no","true","false","on","off"],It=(e,t,{directive:n})=>{let r=Ae(e);return r!==null?w(r):n.fatal?X(t,e,Ji):b(t,e,Ji,()=>x(e,Xi,1))},Zi=(e,t,n)=>e===""?g():It(e,t,n),rs=(e,t,n)=>{let{directive:r}=n;if(e===""&&r.emptyResets)return g();let s=r.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=vh(o,n);if(i===null)return b(t,e,Ch(n),()=>x(e,r.values,2));if(s>=0&&(i==="no"||!Ph(e.slice(s+1),n)))return b(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return w(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};wh=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,xh=64;Qi=(e,t,{directive:n,facts:r})=>{if(n.section!=="Service"&&n.section!=="Scope")return b(t,e,"possible in units of this type");let s=Ae(e);if(s!==null)return w(s);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=O(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>x(c.text,[...Xi,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(!0,l)}});var kh,ea,ta,na=m(()=>{"use strict";J();N();Z();nt();kh=(e,t)=>{let n=e.toUpperCase();return x(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},ea=(e,t,{facts:n})=>{if(e==="")return g();if(e==="none")return w({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),s=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=O(e.slice(s),{quotes:"removed"}),d=[];for(let p of l){let f=n.addressFamilies.get(p.text.toUpperCase());if(f===void 0){let k=n.behaviour.unknownFamily==="ends-line";if(d.push({start:s+p.start,end:k?e.length:s+p.end,effect:k?"rest-ignored":"word-ignored",expected:Be(p.text,"an address family such as AF_INET"),suggestions:()=>kh(p.text,n)}),k)break}else r===(i==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?S(u,d):w(u,d)},ta=(e,t,{facts:n})=>{if(e==="")return g();let r=Ae(e);if(r!==null)return w(r?new Set:new Set(n.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=O(e.slice(o),{quotes:"kept"}),l=i.find(p=>!n.namespaces.has(p.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let p={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>x(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[p]}}if(a!==null)return b(t,e,c);let d=i.map(p=>p.text),u=new Set(t??(s?n.namespaces:[]));for(let p of d)s?u.delete(p):u.add(p);return t===void 0?w(u):S(u)}});function Fh(e){return e===""?!1:Ah.test(e)&&Number(e)<Rh&&Number(e)!==Eh?!0:Oh.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}function oa(e,t){let n=_(e,t);return typeof n=="string"&&Fh(n)?n:null}var Ah,Rh,Eh,Oh,ra,sa,Ih,ia,aa,Th,la,ss=m(()=>{"use strict";W();N();Z();Ah=/^(?:0|[1-9]\d*)$/,Rh=2**32-1,Eh=65535,Oh=/[\0-\x1F\x7F:/]/;ra=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),sa="a user or group name, or a numeric id",Ih="a user of its own: others run as nobody too, and NFS maps strangers to it";ia=(e,t,n)=>{if(e==="")return g();let r=oa(e,n);return r===null?X(t,e,sa):w(r,n.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Ih}]:[])},aa=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=oa(i.text,n);if(a===null)return X(t,e,sa);o.push(a)}return s===null?S(o):X(t,e,"a list of words: it ends in a backslash")},Th=/^0*[0-7]{1,4}$/,la=(e,t,n)=>Th.test(e)?w(Number.parseInt(e,8)):b(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`)});function y(e,t,{empty:n="resets",specifiers:r="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&n==="resets")return g();let l=r==="expanded"?_(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return w(c);let d=typeof l=="string"?ca(t,a):V;return a.directive.fatal?X(i,o,d):b(i,o,d,s===void 0?void 0:()=>s(o,a))}}function ee(e,t,n){let{empty:r="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&r==="resets")return g();let{words:d,malformedAt:u}=O(a,n),p=[...l??[]],f=[];for(let{text:k,start:be,end:z}of d){let pe=s==="expanded"?_(k,c):k,mo=typeof pe=="string"?e(pe,c):null;if(mo!==null)p.push(mo);else{let Xp=typeof pe=="string"?ca(t,c):V;f.push({start:be,end:z,effect:"word-ignored",expected:Xp,...i===void 0?{}:{suggestions:()=>i(k,c)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),S(p.length===0?void 0:p,f)}}function Re(e,t,n={}){let r=y(e,t,n);return(s,o,i)=>{let{effect:a,value:l,faults:c}=r(s,void 0,i);return a==="reset"?g():l===void 0?{effect:a,value:o,faults:c}:S([...o??[],l],c)}}var ca,V,K=m(()=>{"use strict";W();N();Z();ca=(e,t)=>typeof e=="string"?e:e(t),V="a text with known specifiers: write %% for a percent sign"});function Dh({facts:e}){let t=da.get(e.table);if(t!==void 0)return t;let n=new Map(re(Zo,2,e.table).map(([r="",s=""])=>[r,Number(s)]));return da.set(e.table,n),n}function Ee(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),s=0;do{let o=Mh.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,u]of Dh(n))if(r.startsWith(d)){r=r.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=Nh)return null}while(r!=="");return s}function Lh(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?Ee(e,1/1e3,t):Number(n[1])/1e3}var os,Nh,da,Mh,ua,Uh,wn,Bh,$h,ma,Tt=m(()=>{"use strict";$e();Ge();K();os=1e6,Nh=2**64,da=new Map;Mh=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;ua="a time span such as 90s, 5min or 1h 30min",Uh=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);wn=(e,t)=>t.directive.name==="TimerSlackNSec"?Lh(e,t):e.trim()===""?null:Ee(e,os,t),Bh=y(wn,ua,{empty:"read"}),$h=y(wn,ua),ma=(e,t,n)=>(Uh.has(n.directive.name)?$h:Bh)(e,t,n)});function Pn(e){let t=e.toLowerCase(),n=Vh.findIndex(r=>r===t||r.slice(0,3)===t);return n<0?null:n}function Xh(e,t){let[,n,r,s]=zh.exec(e)??[];if(n===void 0||!t.fractions&&[n,r,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===ga?Jh(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}function fa(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[r="",s="",o="*"]=[...n].reverse();return rt(r,Kh)&&rt(s,Hh)&&rt(o,ga)}function ha(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",r="",s="0"]=t;return rt(n,jh)&&rt(r,Yh)&&rt(s,qh)}function eg(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=Qh.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!pa.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),Wh.has(t.toLowerCase()))return!0;let r=pa.exec(t);if(r!==null){if(!Gh(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?fa(t)||ha(t):s.length===2&&fa(s[0]??"")&&ha(s[1]??"")}function tg(e){let[,t="",n,r,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(r)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(Pn(a)??0)<=o&&o<=(Pn(l)??6)})}function og(e,t){if(t.directive.name==="OnCalendar")return eg(e)?{kind:"calendar",event:e}:null;let n=Ee(e,sg,t);return n===null?null:{kind:"span",microseconds:n}}var Wh,Vh,xn,pa,Gh,ga,Hh,Kh,jh,Yh,qh,zh,Jh,rt,Zh,Qh,ng,rg,sg,ya,ba=m(()=>{"use strict";K();W();N();Tt();Wh=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Vh=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];xn="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",pa=new RegExp(`^(${xn}(?:(?:\\.\\.|-)${xn})?(?:,${xn}(?:(?:\\.\\.|-)${xn})?)*),?(?= |$)`,"i"),Gh=e=>e.split(",").every(t=>{let[n="",r]=t.split(/\.\.|-/);return r===void 0||(Pn(n)??0)<=(Pn(r)??0)}),ga={lowest:1970,highest:2199,fractions:!1},Hh={lowest:1,highest:12,fractions:!1},Kh={lowest:1,highest:31,fractions:!1},jh={lowest:0,highest:23,fractions:!1},Yh={lowest:0,highest:59,fractions:!1},qh={lowest:0,highest:59.999999,fractions:!0},zh=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Jh=e=>e<70?e+2e3:e<100?e+1900:e;rt=(e,t)=>e==="*"||e.split(",").every(n=>Xh(n,t));Zh="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Qh=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Zh})$`);ng="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",rg="a time span such as 15min or 1h 30min",sg=1e6;ya=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return b(t,e,V);let s=og(r,n);if(s===null)return b(t,e,n.directive.name==="OnCalendar"?ng:rg);let o=s.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&tg(s.event);return S([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])}});var Sa,_a,va=m(()=>{"use strict";K();W();Sa=Re((e,t)=>{let n=_(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),_a=Re((e,t)=>typeof _(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,V)});function se(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function An(e,t){let n=_(e,t);return typeof n=="string"?se(n):null}function lg(e,t){let n=ag.exec(e.text)?.[0]??"",r=An(e.text.slice(n.length),t);return r===null?null:{path:r,optional:n.includes("-"),belowRoot:n.includes("+")}}function ug(e,t){let n=_(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let r=se(n);return r!==null&&(r==="/dev"||dg.some(s=>r.startsWith(s)))?r:null}var kn,ig,Ca,ag,cg,wa,xa,dg,Pa,ka,He=m(()=>{"use strict";W();N();Z();kn='an absolute path without ".."',ig=new Set(["EnvironmentFile"]),Ca=(e,t,n)=>{if(e==="")return g();let r=ig.has(n.directive.name)&&e.startsWith("-"),s=_(r?e.slice(1):e,n);if(s===""&&!r)return g();let o=typeof s=="string"?se(s):null;return o!==null?w(o):n.directive.fatal?X(t,e,kn):b(t,e,kn)},ag=/^-?\+?/;cg=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),wa=(e,t,n)=>{if(e==="")return g();if(cg.has(n.directive.name)){let a=An(e,n);return a===null?b(t,e,kn):S([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:s}=O(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=lg(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:kn}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(o,i)},xa=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=r?e.slice(1):e;if(s==="~")return w({kind:"home"});let o=An(s,n);if(o!==null)return w({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?b(t,e,i):X(t,e,i)},dg=["/dev/","/run/systemd/inaccessible/"];Pa=(e,t,n)=>{if(e==="")return g();let[r]=O(e,{quotes:"removed"}).words;if(r===void 0)return b(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(r.end).trim(),o=ug(r.text,n);return o===null?b(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?S([...t??[],{device:o,access:s}]):b(t,e,"a device with an access out of the letters r, w and m")},ka=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=An(i.replaceAll("\\:",":"),n);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return S(r,s)}});function Ra(e){let[,t,n=""]=pg.exec(e)??[];if(t!==void 0)return is(Number(t)*100+Number(n.padEnd(2,"0")));let[,r,s=""]=fg.exec(e)??[];if(r!==void 0)return is(Number(r)*10+Number(s||"0"));let[,o]=hg.exec(e)??[];return o===void 0?null:is(Number(o))}function st(e){let t=Ra(e);return t!==null&&t<=1e4?t:null}function ot(e,t){let n=e,r=0,s=Number.POSITIVE_INFINITY;do{let o=yg.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=gg[c]??0;if(d>=s)return null;let u=t**d;if(r+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),r>=Aa)return null;s=d,n=n.slice(i.length)}while(n!=="");return r}var G,mg,Aa,Ke,Rn,as,pg,fg,hg,is,gg,yg,Ea,Oa,Fa,Ia,ls,bg,cs,Ta,Na,je=m(()=>{"use strict";K();Rt();G=(e,t)=>n=>{let r=ve(n);return r!==null&&r>=e&&r<=t?r:null},mg=2**32-1,Aa=2**64,Ke=(e,t)=>e.trimStart().startsWith("-")?null:G(0,mg)(e,t),Rn=(e,t)=>e.trimStart().startsWith("-")?null:G(0,Aa-2049)(e,t),as=G(-(2**31),2**31-1),pg=/^(\d+)(?:\.(\d{1,2}))?%$/,fg=/^(\d+)(?:\.(\d))?‰$/,hg=/^(\d+)‱$/;is=e=>e<=2**31-1?e:null;gg={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},yg=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;Ea="a size in bytes, such as 512M or 2G",Oa=y(Ke,"a whole number from 0 up",{empty:"read"}),Fa=y(as,"a whole number",{empty:"read"}),Ia=y(G(-(2**63),2**63-1025),"a whole number",{empty:"read"}),ls=y(e=>ot(e,1024),Ea,{empty:"read"}),bg=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),cs=y((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=st(e),r=n??ot(e,1024);return r===null||r===0&&!bg.has(t.name)?null:n===null?r:-n},`${Ea}, a percentage of the memory, or infinity`),Ta=y((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=st(e);if(n!==null)return-n;let r=Rn(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),Na=y(e=>{let t=Ra(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%")});function Cg(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:r}=O(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let s of n){let[,o,i=o]=vg.exec(s.text)??[],a=o===void 0?ve(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Da)return`a list of numbers up to ${Da}`}return null}var Ma,Ua,La,Ba,Oe,_g,$a,Wa,Da,vg,wg,Nt,Va,Ga,Ha,Ka,En=m(()=>{"use strict";J();K();W();N();Z();je();Rt();Ma=y(G(-20,19),"a nice level from -20 to 19"),Ua=y(G(-1e3,1e3),"a number from -1000 to 1000"),La=y(G(0,99),"a priority from 0 to 99",{empty:"read"}),Ba=y(G(0,7),"a priority from 0 to 7"),Oe=(e,{empty:t,highest:n=-1})=>y((r,s)=>{if(s.facts.words(e).includes(r))return r;let o=Ke(r,s);return o!==null&&o<=n?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:s})=>x(r,s.words(e),2)}),_g=2**31-1,$a=Oe("schedulingPolicies",{empty:"resets",highest:_g}),Wa=(e,t,n)=>Oe("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),Da=8191,vg=/^(\d+)(?:-(\d+))?$/;wg={CPUAffinity:"numa",NUMAMask:"all"},Nt=(e,t,n)=>{if(e==="")return g();if(e===wg[n.directive.name])return w([e]);let r=_(e,n),s=typeof r=="string"?Cg(r):"a text with known specifiers";return s===null?S([...t??[],e]):b(t,e,s)},Va=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?b(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>x(o,r,2)):S([...t??[],...s])},Ga=e=>e===""?g():w(e.split(/[ \t]+/)),Ha=Oe("personalities",{empty:"resets"}),Ka=y((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=ve(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>x(e.toUpperCase(),t.errnoNames,2)})});function Fn(e){let t=[""];for(let n=0;n<e.length;n+=1){let r=e.charAt(n);r===":"?t.push(""):r==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=r}return t}function kg(e,t){let[n="",r,s,...o]=Fn(e);if(o.length>0||!Pg.has(s))return null;let i=n.startsWith("-"),a=On(i?n.slice(1):n,t),l=r===void 0?a:On(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}function qa(e,t){for(let n=0;n<e.length;n+=2){let r=e[n]??"",s=e[n+1],o=s===void 0?r:s;if(s!==void 0&&!ds.has(r))return`one of the partitions ${[...ds].join(", ")}`;if(typeof _(o,t)!="string")return V}return null}function za(e,t){let n=(s,o)=>{let i=On(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Ag(i,e===1)?null:i},r=(s,o)=>{let[i="",...a]=Fn(s.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:qa(a,o)}};return(s,o,i)=>{if(s==="")return g();let{words:a,malformedAt:l}=O(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:p,fault:f}=r(u,i);p!==null&&c.push(p),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(c.length===0?void 0:c,d)}}function Ig(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let r=n.indexOf("=");if(r<0)return!1;let s=n.slice(0,r).trim();return s!==""&&!ds.has(s)?t:n.slice(r+1).split("+").every(o=>t||Og.has(o.trim())||Fg.test(o.trim()))})}var On,Pg,ja,Ya,ds,Ag,Ja,Xa,Za,Rg,Eg,Qa,us,el,Og,Fg,tl,ms,nl,rl,In=m(()=>{"use strict";K();W();N();Z();He();En();nt();On=(e,t)=>{let n=_(e,t);return typeof n=="string"?se(n):null},Pg=new Set([void 0,"","rbind","norbind"]);ja=ee(kg,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Ya=ee((e,t)=>{let n=e.indexOf(":"),r=On(n<0?e:e.slice(0,n),t);return r===null?null:{path:r,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),ds=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);Ag=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);Ja=za(2,"IMAGE:TARGET with absolute paths"),Xa=za(1,"an absolute path of an image"),Za=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"removed"});if(s!==null)return b(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),u=qa(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return w(i,o)},Rg=/^(?:[0-9a-fA-F]{2})+$/,Eg=32,Qa=y(e=>e.startsWith("/")||Rg.test(e)&&e.length>=Eg?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),us=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},el=y(e=>e.startsWith("/")||e.startsWith("base64:")&&us(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Og=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Fg=/^(?:read-only|growfs)-(?:on|off)$/;tl=y((e,{facts:t})=>Ig(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),ms=Oe("mountPropagations",{empty:"resets"}),nl=y(e=>Ae(e),"a boolean (yes or no)"),rl=y(e=>e,V,{specifiers:"expanded"})});function sl(e,t){let n=_(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let r=n.split("/").filter(s=>s!==""&&s!==".");return r.length===0||r.includes("..")?null:r.join("/")}function Ng(e,t){let[n="",r="",s="",...o]=Fn(e),i=sl(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:sl(r,t);return a===null?null:{path:i,link:a}}var ol,il=m(()=>{"use strict";K();W();In();ol=ee(Ng,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"})});function ps(e,t,n){let r=(s,o)=>{let i=n?_(s,o):s;return typeof i!="string"?V:e(i)?null:t};return(s,o,i)=>{if(s==="")return g();let a=[...o??[]],l=[],c=he(s,0);for(;c<s.length;){let d=Ft(s,c);if(d===null||d.unknownEscape){let p=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:p});break}let u=r(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=he(s,d.end)}return S(a,l)}}var al,Dg,ll,cl,dl,Mg,Ug,ul,ml=m(()=>{"use strict";K();W();N();ns();al=/^[A-Za-z_][A-Za-z0-9_]*$/,Dg=/^[A-Za-z_][A-Za-z0-9_]*=/,ll=e=>Dg.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);cl="the name of a variable",dl=ps(ll,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Mg=ps(e=>al.test(e),cl,!0),Ug=ps(e=>al.test(e)||ll(e),`${cl}, or NAME=value`,!0),ul=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?Ug:Mg)(e,t,n)});function $g(e,t,n){let r=n.facts.words(t),[,s="",o=""]=Bg.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=_(i??o,n);return typeof a!="string"?V:i!==null?fs(a)?null:"fd: and the name of a file descriptor":s!==""&&r.includes(s)?se(a)===null?`${s}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}function hs(e,t,{facts:n}){return!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var Lg,fs,Bg,fl,hl,gl,yl,Wg,bl,Sl,pl,Vg,_l,vl,gs=m(()=>{"use strict";J();K();W();N();In();He();Lg=255,fs=e=>e.length<=Lg&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Bg=/^(file|append|truncate):(.*)$/;fl=(e,t)=>(n,r,s)=>{let o=$g(n,e,s);if(o!==null)return b(r,n,o,()=>x(n,s.facts.words(e),2));let i=t.includes(n)?[{start:0,end:n.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return w(n,i)},hl=fl("execInputs",[]),gl=fl("execOutputs",["syslog","syslog+console"]),yl=y(e=>fs(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Wg=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,bl=(e,t,n)=>{if(e==="")return g();if(/\\./.test(e.replace(Wg,"")))return b(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=_(e,n);return typeof r=="string"?S(`${t??""}${r}
`):b(t,e,V)},Sl=(e,t)=>e===""?g():us(e)?S(`${t??""}${e}`):b(t,e,"data in Base64"),pl=new Set(["read-only","append","truncate","graceful"]),Vg=["read-only","append","truncate"],_l=(e,t)=>{if(e==="")return g();let[n="",r="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(n.startsWith("/")&&fs(r)&&o.length===0&&i.every(l=>pl.has(l)))||i.filter(l=>Vg.includes(l)).length>1?b(t,e,`an absolute path, a name and options out of ${[...pl].join(", ")}, joined by colons`):S([...t??[],e])},vl=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return b(t,e,V);let s=se(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=n.facts.behaviour;return s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:w(s,hs(e,s,n))}});function Kg(e,t){let n=Hg(e,t);if(n!==null)return{family:"inet6",port:n};let[,r,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=xl(s);return un(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=xl(e.slice(o+1)),a=e.slice(0,o);return un(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function jg(e,{facts:t}){let[,n="",r="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||n!==""&&!t.behaviour.vsockTypes?null:wl.test(r)&&wl.test(s)?{family:"vsock",port:null}:null}function Yg(e,t){return e.startsWith("/")?e.length<=Cl?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Cl?{family:"unix",port:null}:null:e.startsWith("vsock")?jg(e,t):Kg(e,t)}function zg(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return qg.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}function Jg(e,{directive:t,facts:n}){let r=se(e);return r===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}function Zg(e,t){let{name:n}=t.directive;if(Pl.has(n))return Jg(e,t);if(n==="ListenNetlink")return zg(e);let r=Yg(e,t);return n==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var Hg,Cl,wl,xl,qg,Pl,Xg,kl,Qg,ey,ty,ny,Tn,Al,Rl,ry,El,Ol,ys=m(()=>{"use strict";K();W();N();mn();je();He();gs();Hg=G(1,65535),Cl=107,wl=/^(?:\d{1,10})?$/,xl=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;qg=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);Pl=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);Xg={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};kl=(e,t,n)=>{if(e==="")return g();let{name:r}=n.directive,s=_(e,n);if(typeof s!="string")return b(t,e,V);let o=Zg(s,n);if(o===null)return b(t,e,Xg[r]??(Pl.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?hs(e,s,n):[];return S([...t??[],{directive:r,address:s,...o}],i)},Qg=15,ey=127,ty=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,ny=new Set(["all","default",".",".."]),Tn=(e,t)=>ty.test(e)&&!ny.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?ey:Qg),Al=y(e=>e==="*"||Tn(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Rl=y(e=>Tn(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ry={132:"sctp",136:"udplite",262:"mptcp"},El=y((e,{facts:t})=>{let n=ry[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Ol=y(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value")});function Nl(e,t){return(n,r,s)=>{if(n==="")return g();let o=n.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:u}=O(n.slice(i),{quotes:"removed"});for(let p of d)e(p.text,s)?a==="deny"===o?l.add(p.text):l.delete(p.text):c.push({start:p.start+i,end:p.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S({mode:a,names:l},c)}}function ly(e,{facts:t}){if(e==="any")return!0;let[,n,r=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=s&&Number(n)<=Number(r)&&Number(r)<=65535}function cy(e,t){let n=e.split(":");return n.length>3?!1:(ay.includes(n[0]??"")&&n.shift(),iy.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&ly(n[0]??"",t))}function Il(e){let[t="",n="",r="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&Fl.test(r)&&Fl.test(s)&&o.length===0}var oy,Dl,Ml,iy,ay,Ul,Fl,Ll,Bl,dy,$l,uy,Wl,Tl,Vl,Gl=m(()=>{"use strict";J();K();W();N();Z();He();ys();oy=15,Dl=Nl((e,{facts:t})=>Tn(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=oy),"the name of a network interface"),Ml=Nl((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),iy=["tcp","udp"],ay=["ipv4","ipv6"];Ul=Re((e,t)=>cy(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Fl=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;Ll=(e,t)=>{if(e==="")return g();let{words:n}=O(e,{quotes:"removed"}),r=n.filter(s=>!Il(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return S([...t??[],...n.filter(s=>Il(s.text)).map(s=>s.text)],r)},Bl=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i));return o===void 0||s.some(i=>r.includes(i))?S([...t??[],...s]):b(t,e,`one or more of ${r.join(", ")}`,()=>x(o,r,2))},dy=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),$l=Re((e,t)=>{let n=e.indexOf(":"),r=n<0?null:_(e.slice(n+1),t);return dy.has(e.slice(0,n))&&typeof r=="string"&&se(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),uy=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Wl=y((e,{name:t,facts:n})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&uy(e)&&!n.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Tl=["extensions","credentials"],Vl=y(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Tl.includes(t))?e:null,`a boolean, or one or more of ${Tl.join(", ")}`)});var Nn,Hl=m(()=>{"use strict";K();W();N();Nn=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=_(r?e.slice(1):e,n);return typeof s=="string"?w({label:s,optional:r}):r?b(t,e,V):X(t,e,V)}});function gy(e,t){let n=/^[+-]/.test(e),r=n?as(e,t):Rn(e,t);return r===null?null:n?r<fy||r>hy?null:20-r:r<=40?r:null}function Kl(e,t,n){if(t==="nice")return gy(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ot(e,1024);if(t==="seconds"){let r=Ee(e,bs,n);return r===null?null:Math.ceil(r/bs)}return t==="microseconds"?Ee(e,1,n):Rn(e,n)}var Yl,ql,zl,Dn,Jl,Xl,py,Zl,bs,fy,hy,yy,jl,Ql,Dt,ec,tc,nc,rc,sc,oc,ic,ac,lc,cc=m(()=>{"use strict";$e();Ge();K();W();N();Z();je();Tt();Yl=G(1,1e4),ql=G(10,1e3),zl=y((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Yl(e,t),"a weight from 1 to 10000"),Dn=(e,t)=>(n,r,s)=>{let o=e(n,r,s);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Jl=y(ql,"a weight from 10 to 1000"),Xl=Dn(y(G(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),py=Dn(cs,"MemoryMax="),Zl=(e,t,n)=>(n.directive.name==="MemoryLimit"?py:cs)(e,t,n),bs=1e6,fy=-20,hy=19;yy={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},jl=({directive:e,facts:t})=>re(Xo,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",Ql=y((e,t)=>{let n=jl(t),[r="",s=r,...o]=e.split(":");if(o.length>0||r===""||s==="")return null;let i=Kl(r,n,t),a=Kl(s,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>yy[jl(e)]??"a number",{empty:"read"}),Dt=(e,t)=>(n,r,s)=>{if(n==="")return g();let[o]=O(n,{quotes:"removed"}).words,i=o===void 0?null:_(o.text,s),a=o===void 0?null:e(n.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?b(r,n,t):S([...r??[],{device:i,limit:a}])},ec=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ot(e,1e3);return t===0?null:t},tc='a device and a limit, such as "/dev/sda 5M"',nc=Dt(ec,tc),rc=Dn(Dt(ec,tc),"IOReadBandwidthMax= or IOWriteBandwidthMax="),sc=Dt(Yl,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),oc=Dn(Dt(ql,"a device and a weight from 10 to 1000"),"IODeviceWeight="),ic=Dt((e,t)=>Ee(e,bs,t),'a device and a time span, such as "/dev/sda 25ms"'),ac=y(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=st(e);return t===null?ot(e,1024):-t},"a size such as 5G, a percentage, or off"),lc=y((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:Ke(e,t),"a whole number from 0 up, or infinity")});var dc,uc,Sy,mc,_y,vy,pc,fc,hc=m(()=>{"use strict";K();N();En();dc=Oe("logLevels",{empty:"read",highest:7}),uc=Oe("logFacilities",{empty:"read",highest:127}),Sy=/^[A-Z][A-Z0-9_]{0,63}=/,mc=ee(e=>Sy.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),_y=255,vy=_y-25-40,pc=y(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=vy?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),fc=(e,t)=>e===""?g():e==="~"?b(t,e,"a regular expression"):S([...t??[],e])});var wy,xy,Ss,gc,yc,Py,ky,bc,Sc=m(()=>{"use strict";K();N();je();nt();Tt();wy=y((e,t)=>{let n=wn(e,t);return n!==null&&n>=os&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),xy=new Set(["service","slice","scope"]),Ss=e=>(t,n,r)=>xy.has(r.name.type)?e(t,n,r):b(n,t,"possible in units of this type"),gc=Ss(wy),yc=Ss(y(st,"a percentage up to 100%")),Py=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),ky=Ss(rs),bc=(e,t,n)=>(Py.has(n.directive.name)?ky:rs)(e,t,n)});function Cc(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,r,s="",o="0"]=Ry.exec(n)??[];if(r!==void 0){let i=_c-Ay;return Number(o)<=i&&s!==(r==="MIN"?"-":"+")}return n===e&&G(1,_c)(e,t)!==null}var Ay,_c,Ry,wc,Ey,xc,vc,Pc,kc,Ac,Rc=m(()=>{"use strict";$e();Ge();J();K();je();Ay=34,_c=64,Ry=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;wc=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Ey=(e,t)=>x(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,wc(t),1),xc=y((e,t)=>Cc(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Ey}),vc=({facts:e})=>re(Go,2,e.table).map(([t=""])=>t),Pc=G(0,255),kc=y(Pc,"an exit status from 0 to 255"),Ac=ee((e,t)=>Pc(e,t)!==null||vc(t).includes(e)||Cc(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>x(e.toUpperCase(),[...vc(t),...wc(t)],2)})});function Ty(e){let t=Dc.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Ec,Fy,Oc,Iy,Fc,Ic,Tc,Nc,Dc,Mc,Ny,Dy,My,Uc,Lc=m(()=>{"use strict";K();W();fe();Ec=255,Fy=ee(e=>e.length<=Ec?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Oc=e=>{let t=q(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Ec?t:null},Iy={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Fc=(e,t,n)=>{let r=Fy(e,t,n),s=Iy[n.directive.name];return s===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${s}=`}]}},Ic=y(e=>{let t=Oc(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Tc=ee(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Nc=y((e,{directive:t})=>{let n=Oc(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Dc=["http://","https://","file:/","info:","man:"];Mc=ee((e,t)=>{let n=_(e,t);return typeof n!="string"?null:Ty(n)||n===""?n:null},`a URL that begins with ${Dc.join(", ")}`,{quotes:"removed"}),Ny=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Dy=/^[A-Za-z0-9_-]+$/,My=255,Uc=y(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=My&&n.every(s=>(t?Dy:Ny).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"})});var Mn,Bc,$c,Wc=m(()=>{"use strict";K();N();ba();va();il();ml();Gl();Hl();cc();hc();In();je();Sc();He();En();Rc();ys();gs();nt();Tt();Lc();Mn=e=>e===""?g():w(e),Bc=Re(e=>e,""),$c={"allowed-cpuset":Nt,"bind-mounts":ja,"bind-network-interface":Rl,"blockio-bandwidth":rc,"blockio-device-weight":oc,"blockio-weight":Jl,"bpf-delegate-attachments":Mn,"bpf-delegate-commands":Mn,"bpf-delegate-maps":Mn,"bpf-delegate-programs":Mn,"bpf-foreign-program":$l,"bus-name":Uc,bytes:ls,"bytes-or-percent":Zl,"cgroup-nft-set":Ll,"cgroup-socket-bind":Ul,"colon-separated-paths":ka,"concurrency-max":lc,"condition-path":Sa,"condition-string":_a,"cpu-set":Nt,"cpu-shares":Xl,"delegate-subgroup":Wl,"directory-list":ol,"disable-controllers":Bl,enum:bc,"environment-assignments":dl,"environment-names":ul,"exec-apparmor-profile":Nn,"exec-coredump-filter":Va,"exec-cpu-affinity":Nt,"exec-cpu-sched-policy":$a,"exec-cpu-sched-prio":La,"exec-input":hl,"exec-input-data":Sl,"exec-input-text":bl,"exec-io-class":Wa,"exec-io-priority":Ba,"exec-mount-apivfs":nl,"exec-mount-flags":ms,"exec-mount-propagation-flag":ms,"exec-nice":Ma,"exec-oom-score-adjust":Ua,"exec-output":gl,"exec-quota":ac,"exec-root-hash":Qa,"exec-root-hash-sig":el,"exec-selinux-context":Nn,"exec-smack-process-label":Nn,"exit-status":kc,"exit-status-set":Ac,"extension-images":Xa,fdname:yl,"filesystem-set":Ml,"iec-size-long":ls,"image-policy":tl,integer:Fa,"integer-or-percent":Ta,"io-device-latency":ic,"io-device-weight":sc,"io-limit":nc,"job-mode-isolate":It,"log-extra-fields":mc,"log-facility":uc,"log-filter-patterns":fc,"log-level":dc,"log-namespace":pc,long:Ia,"luo-sessions":Bc,"managed-oom-mem-pressure-duration-sec":gc,"managed-oom-mem-pressure-limit":yc,"managed-oom-rules":Bc,"mount-images":Ja,"mount-node":rl,"numa-mask":Nt,"open-file":_l,percent:Na,personality:Ha,"pid-file":vl,"resource-limit":Ql,"restrict-network-interfaces":Dl,"root-image-options":Za,securebits:Ga,"service-refresh-on-reload":Vl,"service-sockets":Tc,signal:xc,"slice-name":Ic,"socket-address":kl,"socket-bindtodevice":Al,"socket-protocol":El,"swap-priority":y(G(-1,32767),"a number from -1 to 32767"),"syscall-errno":Ka,"time-span":ma,"timer-spec":ya,"tmpfs-mounts":Ya,"tty-size":y(Ke,"a whole number from 0 up"),"unit-name":Nc,"unit-names":Fc,"unsigned-integer":Oa,"url-list":Mc,weight:zl,xattr:Ol}});function By(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Ly:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function $y(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let r=Ve(t.syscalls.names.length);return Et(r,n),r}function Wy(e,{facts:t,directive:n}){let r=t.syscalls.names.length,s={mode:e?"deny":"allow",named:Ve(r),actioned:Ve(r)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&et(s.named,o),s}function Vy(e,t,n,{facts:r,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!By(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=$y(i,r);return l===null?Gy(i,r):(n===(e.mode==="deny")||a!==null?et(e.named,l):hn(e.named,l),e.mode==="allow"&&a!==null?et(e.actioned,l):hn(e.actioned,l),null)}function Gy(e,{syscalls:t}){return e.startsWith("@")?{expected:Be(e,"a system-call group"),suggestions:()=>x(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Be(e,"a system call"),suggestions:()=>x(e,t.bitOf.keys(),2)}}var Ly,Vc,Gc,Mt,Hc,Un=m(()=>{"use strict";gn();J();N();Z();Ly=4095;Vc=e=>{let t=e.named.slice();return hn(t,e.actioned),{...e,allowed:t}};Gc=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("~"),s=r?1:0,o=t===void 0?Wy(r,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=O(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Vy(o,c,r,n);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?w(Vc(o),l):S(Vc(o),l)},Mt=e=>e!==void 0&&(e.mode==="allow"||!Oi(e.named)),Hc=(e,t,{facts:n})=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>x(a.text,n.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(i,o)}});var Hy,Kc,jc,Yc,qc=m(()=>{"use strict";W();N();Hy=new Set(["TCPCongestion","ExtraOptions"]),Kc=(e,t,n)=>{if(e==="")return g();if(Hy.has(n.directive.name))return w(e);let r=_(e,n);return typeof r=="string"?w(r):b(t,e,"a text with known specifiers: write %% for a percent sign")},jc=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:At}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Yc=e=>e===""?g():w(e)});var Ky,jy,zc,Jc=m(()=>{"use strict";N();mn();Sn();Gi();zi();na();ss();Wc();He();nt();Un();qc();Ky={...$c,"address-family-set":ea,boolean:It,"boolean-or-controllers":Qi,"capability-set":Bi,credential:Vi,"device-rule":Pa,"exec-command":qi,"install-only":Yc,"ip-prefix-set":To,"namespace-set":ta,obsolete:jc,path:Ca,"path-list":wa,string:Kc,"syscall-architectures":Hc,"syscall-filter":Gc,tristate:Zi,umask:la,"user-or-group":ia,"user-or-group-list":aa,"working-directory":xa},jy=e=>e===""?g():w(e),zc=e=>Ky[e]??jy});function it(e,t){let{assignments:n,steps:r}=e;for(;r.length<n.length;){let s=n[r.length];if(s===void 0)break;let{directive:o,node:i}=s,a=zc(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:s,effect:a.effect,faults:a.faults})}return e}function ge(e,t){let n=e.settings.get(t);return n===void 0?void 0:it(n,e)}function Xc(e){let t=[],n=[];for(let{assignment:r,effect:s}of e.steps){if(s==="none"||s==="refuse"){n.push(r);continue}s!=="add"&&(n.push(...t),t=[]),t.push(r)}return{made:t,lost:n}}var at=m(()=>{"use strict";Jc()});function _s(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;n=r}return n.source+t-n.logical}var Zc=m(()=>{"use strict"});function lt(e,t){for(let n of e.settings.values())for(let r of it(n,e).steps)t(r)}function Ln(e,t,n){return n<=t?Ut(e):{start:_s(e,t),end:_s(e,n-1)+1}}var Ut,Lt=m(()=>{"use strict";at();Zc();Ut=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)})});var Yy,vs,Qc=m(()=>{"use strict";Yy=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,vs=new Set(Yy.split(/\s+/).filter(e=>e!==""))});function ct(e,t){let n=ed.get(e.facts)??new Map;ed.set(e.facts,n);let r=`${e.name.type} ${t.section} ${t.node.key}`,s=n.get(r)??qy(e,t);return n.set(r,s),s}function qy(e,{section:t,node:n}){let r=Zr(t,n.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let s=e.facts.directives.sectionsWith(n.key);if(s.length>0){let a=s.filter(l=>Ze(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=ki(n.key)[0],i=o===void 0?null:Zr(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:x(n.key,e.facts.directives.namesIn(t),2)}}function Fe(e,t=[]){return vs.has(e)||t[0]!==void 0&&vs.has(t[0])}var ed,Bt=m(()=>{"use strict";Qe();Qc();J();ed=new WeakMap});var zy,td,nd=m(()=>{"use strict";v();Lt();Bt();zy=/[ \t][#;]/,td=j({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){lt(e,({assignment:n,faults:r})=>{let{directive:s,file:o,node:i}=n;if(s.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&Fe(s.name),c=a.suggestions?.()??[],d=zy.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:s.name,expected:a.expected},file:o,span:Ln(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}})});var rd,sd=m(()=>{"use strict";v();Lt();rd=j({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){lt(e,({assignment:n})=>{let{directive:r,file:s,node:o}=n;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:s,span:Ut(o)})})}})});var od,id=m(()=>{"use strict";v();od=j({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&t({message:n.kind,file:n.file,span:n.span})}})});var ad,ld=m(()=>{"use strict";v();Bt();ad=j({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="too-new")continue;let s=Fe(n.node.key);t({message:s?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var cd,dd=m(()=>{"use strict";v();cd=j({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[r]=e.files;if(n===null||n.kind==="not-found"||r===void 0)return;let s=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??r,span:n.at?.span??o})}})});var ud,md=m(()=>{"use strict";v();Bt();ud=j({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="misspelt")continue;let{node:s,section:o}=n,i=Fe(s.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:s.key,section:o},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}})});var pd,fd=m(()=>{"use strict";v();Qe();J();pd=j({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let n=Ze(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let s=r.file.tree.text.slice(r.span.start,r.span.end),[o]=x(s.slice(1,-1).trim(),n,1);t({message:"unknown",data:{section:s,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${n.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}})});var hd,Jy,gd=m(()=>{"use strict";v();Lt();hd=j({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:Jy[n.reason]},file:n.file,span:n.span});lt(e,({assignment:n,faults:r})=>{let{file:s,node:o}=n;if(s.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:s,span:Ln(o,l,c)})})}}),Jy={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"}});var yd,bd=m(()=>{"use strict";v();Bt();yd=j({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=ct(e,n);if(r.kind!=="wrong-section")continue;let s=Fe(n.node.key);t({message:s?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var Sd,_d=m(()=>{"use strict";v();Sd=h({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]})});function vd(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=e(n);return t.set(n,s),s}}var A,oe,I,Ie,Xy,Zy,dt,ie,F=m(()=>{"use strict";Sn();Un();gn();A=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),oe=(e,t,n,r)=>({field:e,badness:s=>n[t(s)??""]??r});I=(e,t)=>{let n=vd(r=>t.reduce((s,o)=>s|bn(r,o),0n));return{field:e,badness:({boundingSet:r,unit:s})=>(r&n(s.facts))===0n?0:1}},Ie=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),Xy=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Zy=new Map(Xy),dt=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(s=>(Zy.get(s)??"other")===t)===(n.mode==="allow")?1:0}),ie=(e,t)=>{let n=vd(({syscalls:r})=>(r.group(t)??r.native).map((s,o)=>s&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:s})=>Mt(r)?r.mode==="deny"?Ei(r.named,n(s.facts))?0:10:Ri(r.allowed,n(s.facts))?9:0:10,variant:({syscallFilter:r})=>Mt(r)?`${r.mode}-list`:"none"}}});function Qy({unit:e,privileged:t,ambientSet:n,boundingSet:r}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return Cd.some(l=>o(r,l))?[`CapabilityBoundingSet=~${Cd.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Cd,wd,xd=m(()=>{"use strict";F();v();Cd=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];wd=h({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[I("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),I("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),I("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),I("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),I("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),I("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),I("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),I("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),I("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),I("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),I("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),I("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),I("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),I("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),I("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),I("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),I("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),I("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),I("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),I("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),I("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),I("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),I("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),I("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),I("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),I("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Qy})});var Pd,kd=m(()=>{"use strict";F();v();Pd=h({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[A("Delegate",!0)],advice:()=>["Delegate=no"]})});var Ad,Rd=m(()=>{"use strict";v();Ad=h({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]})});var eb,Ed,Od=m(()=>{"use strict";v();eb={none:0,loopback:2,other:5},Ed=h({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?eb[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]})});var Fd,Id=m(()=>{"use strict";F();v();Fd=h({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[oe("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]})});var Td,Nd=m(()=>{"use strict";F();v();Td=h({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[A("LockPersonality")],advice:()=>["LockPersonality=yes"]})});var Dd,Md=m(()=>{"use strict";F();v();Dd=h({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[A("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]})});var Ud,Ld=m(()=>{"use strict";F();v();Ud=h({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[A("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]})});var Bd,$d=m(()=>{"use strict";F();v();Bd=h({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[oe("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]})});var Wd,Vd=m(()=>{"use strict";F();v();Wd=h({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[A("PrivateDevices")],advice:()=>["PrivateDevices=yes"]})});var Gd,Hd=m(()=>{"use strict";F();v();Gd=h({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[A("PrivateMounts")],advice:()=>["PrivateMounts=yes"]})});var Kd,jd=m(()=>{"use strict";F();v();Kd=h({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[A("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]})});var Yd,qd=m(()=>{"use strict";F();v();Yd=h({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[A("PrivateTmp")],advice:()=>["PrivateTmp=yes"]})});var zd,Jd=m(()=>{"use strict";F();v();zd=h({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[A("PrivateUsers")],advice:()=>["PrivateUsers=yes"]})});var Xd,Zd=m(()=>{"use strict";F();v();Xd=h({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[oe("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]})});var Qd,eu=m(()=>{"use strict";F();v();Qd=h({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[A("ProtectClock")],advice:()=>["ProtectClock=yes"]})});var tu,nu=m(()=>{"use strict";F();v();tu=h({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[A("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]})});var ru,su=m(()=>{"use strict";F();v();ru=h({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[oe("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]})});var ou,iu=m(()=>{"use strict";F();v();ou=h({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[A("ProtectHostname")],advice:()=>["ProtectHostname=yes"]})});var au,lu=m(()=>{"use strict";F();v();au=h({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[A("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]})});var cu,du=m(()=>{"use strict";F();v();cu=h({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[A("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]})});var uu,mu=m(()=>{"use strict";F();v();uu=h({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[A("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]})});var pu,fu=m(()=>{"use strict";F();v();pu=h({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[oe("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]})});var hu,gu=m(()=>{"use strict";F();v();hu=h({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[oe("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]})});var yu,bu=m(()=>{"use strict";v();yu=h({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]})});var tb,nb,Su,_u=m(()=>{"use strict";F();v();tb=new Set([1,2,10]),nb=e=>e?.mode==="allow"&&[...e.families].every(t=>tb.has(t)),Su=h({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[dt("RestrictAddressFamilies_AF_INET_INET6","inet"),dt("RestrictAddressFamilies_AF_UNIX","unix"),dt("RestrictAddressFamilies_AF_NETLINK","netlink"),dt("RestrictAddressFamilies_AF_PACKET","packet"),dt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>nb(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]})});var vu,Cu=m(()=>{"use strict";F();v();vu=h({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Ie("RestrictNamespaces_user","user"),Ie("RestrictNamespaces_mnt","mnt"),Ie("RestrictNamespaces_ipc","ipc"),Ie("RestrictNamespaces_pid","pid"),Ie("RestrictNamespaces_cgroup","cgroup"),Ie("RestrictNamespaces_net","net"),Ie("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]})});var wu,xu=m(()=>{"use strict";F();v();wu=h({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[A("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]})});var Pu,ku=m(()=>{"use strict";F();v();Pu=h({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[A("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]})});var Au,Ru=m(()=>{"use strict";v();Au=h({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]})});var Eu,Ou=m(()=>{"use strict";v();Eu=h({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]})});var Fu,Iu=m(()=>{"use strict";v();Fu=h({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]})});function ob(e){let t=e.privileged?rb:[],n=Tu.filter(r=>r.badness(e)!==0).map(sb).filter(r=>!t.includes(r));return Mt(e.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Tu,rb,sb,Nu,Du=m(()=>{"use strict";Un();F();v();Tu=[ie("SystemCallFilter_swap","@swap"),ie("SystemCallFilter_obsolete","@obsolete"),ie("SystemCallFilter_clock","@clock"),ie("SystemCallFilter_cpu_emulation","@cpu-emulation"),ie("SystemCallFilter_debug","@debug"),ie("SystemCallFilter_mount","@mount"),ie("SystemCallFilter_module","@module"),ie("SystemCallFilter_raw_io","@raw-io"),ie("SystemCallFilter_reboot","@reboot"),ie("SystemCallFilter_privileged","@privileged"),ie("SystemCallFilter_resources","@resources")],rb=["@privileged","@resources"],sb=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;Nu=h({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Tu,advice:ob})});var ib,Mu,Uu=m(()=>{"use strict";v();ib=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Mu=h({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>ib.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]})});var Lu,Bu=m(()=>{"use strict";v();Lu=h({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]})});var ce,$t=m(()=>{"use strict";nd();sd();id();ld();dd();md();fd();gd();bd();_d();xd();kd();Rd();Od();Id();Nd();Md();Ld();$d();Vd();Hd();jd();qd();Jd();Zd();eu();nu();su();iu();lu();du();mu();fu();gu();bu();_u();Cu();xu();ku();Ru();Ou();Iu();Du();Uu();Bu();ce=[td,rd,od,ad,cd,ud,pd,hd,yd,Sd,wd,Pd,Ad,Ed,Fd,Td,Dd,Ud,Bd,Wd,Gd,Kd,Yd,zd,Xd,Qd,tu,ru,ou,au,cu,uu,pu,hu,yu,Su,vu,wu,Pu,Au,Eu,Fu,Nu,Mu,Lu]});var ut,Ye,Te,Cs=m(()=>{"use strict";ut=({exposure:e})=>e.filter(({overall:t,limit:n})=>n!==null&&t>n),Ye=e=>ut(e).length>0,Te=({exposure:e})=>e.reduce((t,n)=>t===null||n.overall>t.overall?n:t,null)});var $u,Bn,Wu,ws,$n,Wt=m(()=>{"use strict";Cs();$u=["error","warning","info","never"],Bn={error:0,warning:1,info:2,never:-1},Wu=(e,t)=>Bn[e]-Bn[t],ws=({findings:e},t)=>e.filter(({severity:n})=>Bn[n]<=Bn[t]),$n=(e,t)=>Ye(e)||ws(e,t).length>0});var Vu,Gu=m(()=>{"use strict";Vu=["correctness","effectiveness","breakage","exposure","hygiene"]});function lb(e){return le.filter(n=>Number(n)<=e).at(-1)??le[0]}function ju(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(Wn,t)?Wn[t]:void 0;if(n!==void 0&&n>=Hu&&n<ab)return{ok:!0,target:Ku(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${Hu} on are known`};let[r]=x(t,Object.keys(Wn),1),s=r===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${r}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var Hu,ab,Wn,T2,Ku,Yu,mt,Vt=m(()=>{"use strict";J();Ge();We();Hu=239,ab=400,Wn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},T2=Object.entries(Wn);Ku=(e,t)=>{let n=lb(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};Yu=Ku(zr,Number(zr)),mt=e=>yn(e.table,e.version)});function zu(e,t){let[n]=x(e,t,1);return n===void 0?"":`; did you mean ${n}?`}function xs(e,t,n){let r=n.find(s=>s===t);if(r===void 0)throw new D(`${e} takes ${n.join(", ")}, not "${t}"${zu(t,n)}`);return r}function Vn(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new D(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let n=Math.round(t*10);if(Math.abs(n-t*10)>1e-9)throw new D(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return n}function Gn(e){return e===void 0?[Yu]:e.split(",").map(t=>{let n=ju(t.trim());if(!n.ok)throw new D(`--target: ${n.problem}`);return n.target})}function qu(e,t){if(t===void 0)return null;let n=new Set(cb()),r=t.split(",").map(s=>s.trim()).filter(s=>s!=="");for(let s of r)if(!n.has(s))throw new D(`${e}: there is no rule or category "${s}"${zu(s,n)}`);return new Set(r)}function Xu({select:e,ignore:t}){let n=qu("--select",e),r=qu("--ignore",t)??new Set;return ce.filter(({id:s,category:o,persona:i})=>r.has(s)||r.has(o)?!1:n===null?i==="regular":n.has(s)||n.has(o))}var D,Ju,cb,ke=m(()=>{"use strict";$t();Wt();Gu();Vt();J();D=class extends Error{};Ju=e=>xs("--fail-on",e,$u);cb=()=>[...Vu,...ce.map(({id:e})=>e)]});function mb(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=(0,H.writeSync)(e,n,r)}catch(s){if(Hn(s)==="EAGAIN")ub();else throw Hn(s)==="EPIPE"?new Ne:s}}function Ps(e){let t=[],n=0,r=()=>{n>0&&mb(e,t.join("")),t=[],n=0};return{write:s=>{t.push(s),n+=s.length,n>=db&&r()},flush:r,close:r,discard:()=>{}}}function pb(e){try{let t=(0,H.realpathSync)(e),n=(0,H.statSync)(t);if(n.isDirectory())throw new D(`${e} is a folder: name a file to write the report to`);return{path:t,mode:n.mode&4095,regular:n.isFile()}}catch(t){if(Hn(t)==="ENOENT")return null;throw t instanceof D?t:Kn(e,t)}}function Qu(e){let t=pb(e);return t!==null&&!t.regular?fb(e):hb(e,t?.path??e,t?.mode??null)}function fb(e){try{let t=Ps((0,H.openSync)(e,"w")),n=r=>{try{r()}catch(s){throw s instanceof Ne?s:Kn(e,s)}};return{...t,write:r=>n(()=>t.write(r)),flush:()=>n(t.flush),close:()=>n(t.close)}}catch(t){throw Kn(e,t)}}function hb(e,t,n){let r=(0,pt.join)((0,pt.dirname)(t),`.${(0,pt.basename)(t)}.${process.pid}.tmp`),s=()=>(0,H.rmSync)(r,{force:!0}),o=l=>{try{return l()}catch(c){throw s(),Kn(e,c)}},i=o(()=>(0,H.openSync)(r,"w")),a=Ps(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),n!==null&&(0,H.fchmodSync)(i,n),(0,H.closeSync)(i),(0,H.renameSync)(r,t)}),discard:s}}var H,pt,Ne,db,Zu,Hn,ub,jn,Yn,Kn,Gt=m(()=>{"use strict";H=require("node:fs"),pt=require("node:path");ke();Ne=class extends Error{},db=65536,Zu=1,Hn=e=>e instanceof Error&&"code"in e?String(e.code):"",ub=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);jn=()=>(0,H.fstatSync)(Zu).isCharacterDevice()&&process.stdout.isTTY===!0,Yn=()=>Ps(Zu),Kn=(e,t)=>new D(`${e} can't be written (${Hn(t)||String(t)}): what was there before is unchanged`)});function qt(e,t,n){if(!e.unicode)return"";let r=Math.round(t/Cm);return ze(e,n,"█".repeat(r))+e.dim("░".repeat(Cm-r))}var ht,wm,qS,ze,zS,Je,Cm,gt=m(()=>{"use strict";ht=e=>e,wm=(e,t)=>({bold:ht,dim:ht,red:ht,yellow:ht,green:ht,blue:ht,width:e,unicode:t}),qS={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},ze=(e,t,n)=>e[qS[t]](n),zS={error:"red",warning:"yellow",info:"blue"},Je=(e,t,n)=>e[zS[t]](n),Cm=10});var yp=Se((FE,fr)=>{function lp(e){return Array.isArray(e)?e:[e]}var St=void 0,ue="",vt=" ",Y="\\",K_=/[.*+?()[\]{}^$|\\/]/,cp="\uFEFF",j_=/^\/\*{2,}$/,Y_=/^\\!/,q_=/^\\#/,z_=/\r?\n/g,J_="//",_t=47,rp=46,te="/",dp="node-ignore";typeof Symbol<"u"&&(dp=Symbol.for("node-ignore"));var up=dp,Xe=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),mp=()=>!1,sp={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},X_="\\]^-[",cr=e=>X_.indexOf(e)<0?e:Y+e,Z_="(?!\\/)",Q_=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?Z_+n:n},ev=(e,t)=>{let{length:n}=e,r=t+1,s=ue,o=e[r];(o==="!"||o==="^")&&(s="^",r++);let i=ue,a=ue;for(;;){let l=e[r];if(l===St)return null;if(l===Y){let c=e[++r];i+=cr(c),a=c}else if(l==="-"&&a&&r+1<n&&e[r+1]!=="]"){r++;let c=e[r];c===Y&&(c=e[r+=1]),a<=c&&(i+=`-${cr(c)}`),a=ue}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let u=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(sp,u))return null;i+=sp[u],a=ue,r=d}else i+=cr("["),a="[",r=c-2}else i+=cr(l),a=l;if(r++,e[r]==="]")return{end:r,source:Q_(s,i)}}},Ys="[]",en="\0",tv=new RegExp(`${en}(\\d+)${en}`,"g"),mr="",pr="",op=e=>e===en||e===mr||e===pr,nv=e=>{let t=[],n=i=>`${en}${t.push(i)-1}${en}`,{length:r}=e,s=ue,o=0;for(;o<r;){let i=e[o];if(i===Y){let a=e[o+1];a===te&&o+2===r?s+=n(Ys):a==="*"||a==="["||a===vt?s+=e.slice(o,o+2):s+=n(K_.test(a)?Y+a:op(a)?`[${a}]`:a),o+=2}else if(op(i))s+=n(`[${i}]`),o++;else if(i==="["){let a=ev(e,o);a===null?(s+=n(Ys),o=r):(s+=n(a.source),o=a.end+1)}else s+=i,o++}return{source:s,sources:t}},qs=null,rv=/\/(?!$)/,Qt="[^\\/]*",sv=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+vt:t,Y+vt],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",te],[/\//g,()=>"\\/",te],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[qs,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(rv.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${pr}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+Qt,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===ue?t+mr:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>Y,Y+Y],[/\\\\/g,()=>Y,Y+Y],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[qs,e=>{let t=e[e.length-1];return!t||t===mr||t===pr?e:t===te?`${e}$`:`${e}(?=$|\\/$)`}]],ov=/(^|\\\/)?\uE000$/,dr="regex",ip="checkRegex",ap="_",iv=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,av=/\uE001$/,lv=()=>"[\\s\\S]",cv=(e,t)=>{let n=ue;for(let r=t+1;r<e.length&&!e[r].wildcard;r++)n+=e[r].single;return n},dv=e=>{if(e.indexOf(Qt)<0)return e;let t=[],{length:n}=e,r=0;for(;r<n;){let a=e[r];if(e.startsWith(Qt,r))t.push({wildcard:!0}),r+=Qt.length;else if(a==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===Y?2:1;l++,t.push({single:e.slice(r,l)}),r=l}else if(a===Y)t.push({single:e.slice(r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do e[c]===Y?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(r,c)}),r=c}else a==="^"||a==="$"?(t.push({boundary:a}),r++):(t.push({single:a}),r++)}let s=ue,o=[],i=()=>{let a;o.forEach((l,c)=>{l.wildcard&&(a=c)}),o.forEach((l,c)=>{if(!l.wildcard){s+=l.single;return}s+=c===a?Qt:`(?:(?!${cv(o,c)})[^\\/])*`}),o=[]};return t.forEach(a=>{if(a.boundary===void 0){o.push(a);return}i(),s+=a.boundary}),i(),s},pp=e=>{j_.test(e)&&(e="**");let{source:t,sources:n}=nv(e),r=sv.reduce((s,[o,i,a])=>o===qs?i(s,e):a!==St&&s.indexOf(a)<0?s:o.test(s)?s.replace(o,i.bind(e)):s,t);return n.length?r.replace(tv,(s,o)=>n[o]):r},uv=(e,t)=>{e[e.length-1]===te&&(t=pp(e.slice(0,-1)));let n=t.slice(0,-1),r=t[t.length-1];return r===mr?`${n}$`:r===pr?n:Ys},fp=e=>{let t=e.indexOf(te);return t<0||t===e.length-1},mv=e=>{let t=e.length-1,n=e.lastIndexOf(te,e[t]===te?t-1:t);return n<0?e:e.slice(n+1)},pv=e=>{if(e.charCodeAt(0)===_t||e.indexOf(J_)>=0){let r=e.split(te).filter(Boolean);return r.pop(),r.length?r.join(te)+te:ue}let t=e.length-1,n=e.lastIndexOf(te,e.charCodeAt(t)===_t?t-1:t);return n<0?ue:e.slice(0,n+1)},tn=e=>typeof e=="string",fv=e=>e&&tn(e),hv=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(z_).filter(Boolean),zs=class{constructor(t,n,r,s,o,i){this.pattern=t,this.mark=n,this.negative=o,Xe(this,"body",r),Xe(this,"ignoreCase",s),Xe(this,"regexPrefix",i)}get _basenameOnly(){return Xe(this,"_basenameOnly",fp(this.body))}get regex(){let t=ap+dr;return this[t]?this[t]:this._make(dr,t)}get checkRegex(){let t=ap+ip;return this[t]?this[t]:this._make(ip,t)}_make(t,n){let r=dv(t===dr?this.regexPrefix.replace(ov,iv).replace(av,lv):uv(this.body,this.regexPrefix)),s=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return Xe(this,n,s)}},gv=e=>{let t=0;for(;e[e.length-t-1]===Y;)t++;return t%2===1},yv=(e,t)=>{let n=e.length,r;for(;;){for(t&&e[n-1]==="\r"&&n--,r=n;e[r-1]===vt;)r--;if(!t||e[r-1]!==`
`)break;n=r-1}if(r===n)return e.slice(0,n);let s=0;for(;e[r-s-1]===Y;)s++;return s%2?e.slice(0,r-1)+vt:e.slice(0,r)},bv=(e,t,n,r,s)=>{let o=s&&e[0]===cp?e.slice(1):e;if(o[0]==="#")return;let i=!1;o[0]==="!"&&(i=!0,o=o.slice(1));let a=o[o.length-1];if((a===vt||r&&(a==="\r"||a===`
`))&&(o=yv(o,r)),!o||gv(o))return;o=o.replace(Y_,"!").replace(q_,"#");let l=pp(o);return new zs(e,t,o,n,i,l)},Js=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[up]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let r=tn(t),s=r?t:t.pattern,o=fv(s)&&bv(s,r?St:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);o&&(this._added=!0,this._rules.push(o),fp(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=tn(t),this._stripBOM=!this._split||t[0]===cp,lp(this._split?hv(t):t).forEach(this._add,this),this._added&&(this._literalRules=St),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===te?2:1)]==="*")),r=!1,s=!1,o;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){r=!l.negative,s=l.negative,o=l.negative?St:l;break}}let i={ignored:r,unignored:s};return o&&(i.rule=o),i}test(t,n){let r=this._rules,{length:s}=r,o=this._basenameCount*2>=s,i=o?mv(t):t;for(let a=s-1;a>=0;a--){let l=r[a];if(l[n].test(o&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},Sv=(e,t)=>{throw new t(e)},Le=(e,t,n)=>tn(e)?e?Le.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),hp=e=>{let t=e.charCodeAt(0);if(t===_t)return!0;if(t!==rp)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===_t?!0:n!==rp?!1:e.length===2||e.charCodeAt(2)===_t};Le.isNotRelative=hp;Le.convert=e=>e;var ur=e=>tn(e)&&Le.convert(e),Xs=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:r=!1}={}){Xe(this,up,!0),this._rules=new Js(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,r){return Le(r,t,this._strictPathCheck?Sv:mp),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=ur(t);if(!n||n.charCodeAt(n.length-1)!==_t)return this._test(t,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let s=this._rules.testLiteral(n);return s.ignored||s.unignored?s:r}_t(t,n){if(t in n)return n[t];let r=pv(t),s=r?this._t(r,n):St;return n[t]=s&&s.ignored?s:this._rules.test(t,dr)}ignores(t){return this._test(t,this._ignoreCache,ur(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return lp(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,ur(t))}},Zs=e=>new Xs(e),_v=e=>Le(ur(e),e,mp),gp=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");Le.convert=e;let t=/^[a-z]:\//i;Le.isNotRelative=n=>t.test(n)||hp(n)};typeof process<"u"&&process.platform==="win32"&&gp();fr.exports=Zs;Zs.default=Zs;fr.exports.isPathValid=_v;Xe(fr.exports,Symbol.for("setupWindows"),gp)});function xv(){let e=new Map;for(let[t,n]of Object.entries(L)){for(let[r,s]of Object.entries(n))L[r]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},n[r]=L[r],e.set(s[0],s[1]);Object.defineProperty(L,t,{value:n,enumerable:!1})}return Object.defineProperty(L,"codes",{value:e,enumerable:!1}),L.color.close="\x1B[39m",L.bgColor.close="\x1B[49m",L.color.ansi=_p(),L.color.ansi256=vp(),L.color.ansi16m=Cp(),L.bgColor.ansi=_p(10),L.bgColor.ansi256=vp(10),L.bgColor.ansi16m=Cp(10),Object.defineProperties(L,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=[...r].map(o=>o+o).join(""));let s=Number.parseInt(r,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:t=>L.rgbToAnsi256(...L.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,s;if(t>=232)n=((t-232)*10+8)/255,r=n,s=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,s=a%6/5}let o=Math.max(n,r,s)*2;if(o===0)return 30;let i=30+(Math.round(s)<<2|Math.round(r)<<1|Math.round(n));return o===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,r)=>L.ansi256ToAnsi(L.rgbToAnsi256(t,n,r)),enumerable:!1},hexToAnsi:{value:t=>L.ansi256ToAnsi(L.hexToAnsi256(t)),enumerable:!1}}),L}var _p,vp,Cp,L,Qs,gr,yr,eo,Pv,me,to=m(()=>{_p=(e=0)=>t=>`\x1B[${t+e}m`,vp=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,Cp=(e=0)=>(t,n,r)=>`\x1B[${38+e};2;${t};${n};${r}m`,L={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},Qs=Object.keys(L.modifier),gr=Object.keys(L.color),yr=Object.keys(L.bgColor),eo=[...gr,...yr];Pv=xv(),me=Pv});function ae(e,t=globalThis.Deno?globalThis.Deno.args:Sr.default.argv){let n=e.startsWith("-")?"":e.length===1?"-":"--",r=t.indexOf(n+e),s=t.indexOf("--");return r!==-1&&(s===-1||r<s)}function kv(){if("FORCE_COLOR"in B)return B.FORCE_COLOR==="true"?1:B.FORCE_COLOR==="false"?0:B.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(B.FORCE_COLOR,10),3)}function Av(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function Rv(e,{streamIsTTY:t,sniffFlags:n=!0}={}){let r=kv();r!==void 0&&(br=r);let s=n?br:r;if(s===0)return 0;if(n){if(ae("color=16m")||ae("color=full")||ae("color=truecolor"))return 3;if(ae("color=256"))return 2}if("TF_BUILD"in B&&"AGENT_NAME"in B)return 1;if(e&&!t&&s===void 0)return 0;let o=s||0;if(B.TERM==="dumb")return o;if(Sr.default.platform==="win32"){let i=xp.default.release().split(".");return Number(i[0])>=10&&Number(i[2])>=10586?Number(i[2])>=14931?3:2:1}if("CI"in B)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(i=>i in B)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(i=>i in B)||B.CI_NAME==="codeship"?1:o;if("TEAMCITY_VERSION"in B)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(B.TEAMCITY_VERSION)?1:0;if(B.COLORTERM==="truecolor"||B.TERM==="xterm-kitty"||B.TERM==="xterm-ghostty"||B.TERM==="wezterm")return 3;if("TERM_PROGRAM"in B){let i=Number.parseInt((B.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(B.TERM_PROGRAM){case"iTerm.app":return i>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(B.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(B.TERM)||"COLORTERM"in B?1:o}function wp(e,t={}){let n=Rv(e,{streamIsTTY:e&&e.isTTY,...t});return Av(n)}var Sr,xp,no,B,br,Ev,Pp,kp=m(()=>{Sr=xt(require("node:process"),1),xp=xt(require("node:os"),1),no=xt(require("node:tty"),1);({env:B}=Sr.default);ae("no-color")||ae("no-colors")||ae("color=false")||ae("color=never")?br=0:(ae("color")||ae("colors")||ae("color=true")||ae("color=always"))&&(br=1);Ev={stdout:wp({isTTY:no.default.isatty(1)}),stderr:wp({isTTY:no.default.isatty(2)})},Pp=Ev});function Ap(e,t,n){let r=e.indexOf(t);if(r===-1)return e;let s=t.length,o=0,i="";do i+=e.slice(o,r)+t+n,o=r+s,r=e.indexOf(t,o);while(r!==-1);return i+=e.slice(o),i}function Rp(e,t,n,r){let s=0,o="";do{let i=e[r-1]==="\r";o+=e.slice(s,i?r-1:r)+t+(i?`\r
`:`
`)+n,s=r+1,r=e.indexOf(`
`,s)}while(r!==-1);return o+=e.slice(s),o}var Ep=m(()=>{});var Ip={};po(Ip,{Chalk:()=>io,backgroundColorNames:()=>yr,backgroundColors:()=>yr,chalkStderr:()=>Dv,colorNames:()=>eo,colors:()=>eo,default:()=>Mv,foregroundColorNames:()=>gr,foregroundColors:()=>gr,modifierNames:()=>Qs,modifiers:()=>Qs,supportsColor:()=>ro,supportsColorStderr:()=>so});function rn(e){return Fp(e)}var ro,so,oo,Ct,nn,Op,wt,Ov,io,Fp,ao,Fv,Iv,lo,_r,Tv,Nv,Dv,Mv,Tp=m(()=>{to();kp();Ep();to();({stdout:ro,stderr:so}=Pp),oo=Symbol("GENERATOR"),Ct=Symbol("STYLER"),nn=Symbol("IS_EMPTY"),Op=["ansi","ansi","ansi256","ansi16m"],wt=Object.create(null),Ov=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=ro?ro.level:0;e.level=t.level===void 0?n:t.level},io=class{constructor(t){return Fp(t)}},Fp=e=>{let t=(...n)=>n.join(" ");return Ov(t,e),Object.setPrototypeOf(t,rn.prototype),t};Object.setPrototypeOf(rn.prototype,Function.prototype);for(let[e,t]of Object.entries(me))wt[e]={get(){let n=_r(this,lo(t.open,t.close,this[Ct]),this[nn]);return Object.defineProperty(this,e,{value:n}),n}};wt.visible={get(){let e=_r(this,this[Ct],!0);return Object.defineProperty(this,"visible",{value:e}),e}};ao=(e,t,n,...r)=>e==="rgb"?t==="ansi16m"?me[n].ansi16m(...r):t==="ansi256"?me[n].ansi256(me.rgbToAnsi256(...r)):me[n].ansi(me.rgbToAnsi(...r)):e==="hex"?ao("rgb",t,n,...me.hexToRgb(...r)):me[n][e](...r),Fv=["rgb","hex","ansi256"];for(let e of Fv){wt[e]={get(){let{level:n}=this;return function(...r){let s=lo(ao(e,Op[n],"color",...r),me.color.close,this[Ct]);return _r(this,s,this[nn])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);wt[t]={get(){let{level:n}=this;return function(...r){let s=lo(ao(e,Op[n],"bgColor",...r),me.bgColor.close,this[Ct]);return _r(this,s,this[nn])}}}}Iv=Object.defineProperties(()=>{},{...wt,level:{enumerable:!0,get(){return this[oo].level},set(e){this[oo].level=e}}}),lo=(e,t,n)=>{let r,s;return n===void 0?(r=e,s=t):(r=n.openAll+e,s=t+n.closeAll),{open:e,close:t,openAll:r,closeAll:s,parent:n}},_r=(e,t,n)=>{let r=(...s)=>Tv(r,s.length===1?""+s[0]:s.join(" "));return Object.setPrototypeOf(r,Iv),r[oo]=e,r[Ct]=t,r[nn]=n,r},Tv=(e,t)=>{if(e.level<=0||!t)return e[nn]?"":t;let n=e[Ct];if(n===void 0)return t;let{openAll:r,closeAll:s}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=Ap(t,n.close,n.open),n=n.parent;let o=t.indexOf(`
`);return o!==-1&&(t=Rp(t,s,r,o)),r+t+s};Object.defineProperties(rn.prototype,wt);Nv=rn(),Dv=rn({level:so?so.level:0}),Mv=Nv});function $v(e,t){if(e!=="auto")return e==="always";if(Bv("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":t&&process.env.TERM!=="dumb"}function Wv(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function vr(e,t){let n=t?process.stdout.columns:Np,r=Math.min(Lv,Math.max(Uv,n||Np)),s=wm(r,Wv());if(!$v(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>(Tp(),Ip)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}var Uv,Lv,Np,Bv,co=m(()=>{"use strict";gt();Uv=60,Lv=110,Np=80,Bv=e=>(process.env[e]??"")!==""});var Up={};po(Up,{runRulesCommand:()=>Kv});async function Kv({format:e,color:t}){let n=Yn();if(e==="json"){let r=ce.map(({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d})=>({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${s}.md`}));n.write(`${JSON.stringify({schema:1,rules:r},null,2)}
`)}else{let r=await vr(t,jn()),s=Math.max(...ce.map(({id:o})=>o.length));for(let{id:o,category:i,severity:a,summary:l}of ce)n.write(`${r.bold(o.padEnd(s))}  ${r.dim(i.padEnd(13))} ${Je(r,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var Lp=m(()=>{"use strict";$t();gt();Gt();co()});var Ro=xt(Ao(),1),{program:dC,createCommand:uC,createArgument:mC,createOption:pC,CommanderError:Eo,InvalidArgumentError:fC,InvalidOptionArgumentError:hC,Command:Oo,Argument:gC,Option:kt,Help:yC}=Ro.default;Gt();ke();$t();var ks=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),G2=new TextEncoder,gb=56320,em=/[\uDC80-\uDCFF]/u;function qn(e){try{return ks.decode(e)}catch{return bb(e)}}function zn(e){let t=0;for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,n+=1):t+=r>=56448&&r<=56575?1:3}return t}function yb(e,t){let n=e[t]??0;if(n<128)return 1;let r=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return s(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return r>=o&&r<=i&&s(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return r>=o&&r<=i&&s(2)&&s(3)?4:0}return 0}function bb(e){let t=[],n=0,r=0;for(;r<e.length;){let s=yb(e,r);if(s>0){r+=s;continue}r>n&&t.push(ks.decode(e.subarray(n,r))),t.push(String.fromCharCode(gb+(e[r]??0))),r+=1,n=r}return r>n&&t.push(ks.decode(e.subarray(n,r))),t.join("")}function As(e,t){let n=t,r=!1,s=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!r)r=!0;else if(o===13&&!s)s=!0;else return o===0?n+1:n;n+=1}return n}function qe(e){let t=[0],n=/[\n\r\0]/g;for(let r=n.exec(e);r!==null;r=n.exec(e)){let s=As(e,r.index);n.lastIndex=s,t.push(s)}return t}function Sb(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Jn(e,t){let n=Sb(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function tm(e,t){return{start:Jn(e,t.start),end:Jn(e,t.end)}}var Es=1<<20,nm=Math.floor(Es/3)-1,rm="\uFEFF",_b=/[\r\0]/,vb=/[^\0-\x7F]/,Rs=/^[ \t\n\r]+|[ \t\n\r]+$/g,Cb=/[\0-\x1F\x7F"'\\]/,sm=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Ht=e=>e===32||e===9||e===10||e===13;function Xn(e){return{text:e,nodes:new Os(e).run()}}var Os=class{#e;#r;#t;#s=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#r=!_b.test(t),this.#t=!vb.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let r=this.#p(n),s=this.#r?Math.min(r+1,t.length):As(t,r);this.#f(n,r,s),n=s}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#s}#p(t){if(this.#r){let r=this.#e.indexOf(`
`,t);return r<0?this.#e.length:r}let n=t;for(;n<this.#e.length;){let r=this.#e.charCodeAt(n);if(r===10||r===13||r===0)break;n+=1}return n}#f(t,n,r){let s=this.#e;if(this.#y(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:r,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&Ht(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);if(o<n&&(i===35||i===59)){this.#n===null&&this.#c(t);return}this.#h(t,n,r)}#h(t,n,r){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(rm,o)&&(this.#l=!0,o+=rm.length);let i=this.#b(o,n);if(this.#n===null&&!i){this.#S(t,o,n,r);return}let a=i?`${s.slice(o,n-1)} `:s.slice(o,n),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:r,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,r)}#g(t,n,r){let s=this.#n;if(this.#n=null,s===null)return{start:t,text:r,pieces:[{logical:0,source:n}],lastLineStart:t};let o=s.text+r;return o.length>nm&&zn(s.text)+zn(r)>Es?(this.#n=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:n}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#y(t,n){return n-t>nm&&zn(this.#e.slice(t,n))>=Es}#b(t,n){let r=n;for(;r>t&&this.#e.charCodeAt(r-1)===92;)r-=1;return(n-r)%2===1}#S(t,n,r,s){let o=this.#e,i=n,a=r;for(;i<a&&Ht(o.charCodeAt(i));)i+=1;for(;a>i&&Ht(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&sm.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;Ht(o.charCodeAt(u-1));)u-=1;let p=d+1;for(;p<a&&Ht(o.charCodeAt(p));)p+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(p,a),valueStart:p,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let r=p=>{let f=0;for(let k of t.pieces)k.logical<=p&&(f=k.source+p-k.logical);return f},s=t.text.replace(Rs,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:n,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&sm.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#m(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(Rs,""),d=s.slice(l+1).replace(Rs,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(u),valueEnd:a.textEnd,pieces:wb(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let r=t.slice(1,-1);if(Cb.test(r)){this.#o("header-characters",n);return}this.#a(n.start),this.#s.push({kind:"section",start:n.start,end:n.end,name:r,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#s.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function wb(e,t){let n=[];for(let r of e)r.logical<=t?n[0]={logical:0,source:r.source+t-r.logical}:n.push({logical:r.logical-t,source:r.source});return n}Qe();at();function C(e,t){return ge(e,t)?.value}var $=(e,t)=>ge(e,t)?.value!==void 0;function R(e,t){let n=C(e,t);return n===!0||typeof n=="string"&&n!=="no"}at();fe();var ft=(e,t)=>C(e,t)?.length??0,om=e=>(C(e,"SuccessAction")??"none")!=="none";function Fs(e){let t=C(e,"Type");return t!==void 0?t:$(e,"BusName")?"dbus":ft(e,"ExecStart")>0?"simple":"oneshot"}var Kt=e=>Fs(e)==="oneshot",De=e=>e.facts.behaviour.refuses,xb=[{when:e=>ft(e,"ExecStart")+ft(e,"ExecStop")===0&&!om(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Kt(e)&&ft(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>ft(e,"ExecStart")===0&&!om(e)&&!R(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Kt(e)&&ft(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Kt(e)&&["always","on-success"].includes(C(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Kt(e)&&De(e).oneshotRestartForceExitStatus&&$(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Kt(e)&&C(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Fs(e)==="dbus"&&!$(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>$(e,"PAMName")&&!["control-group","mixed"].includes(C(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>De(e).forkingPrivatePids&&Fs(e)==="forking"&&R(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Zn=[{when:e=>De(e).dynamicUserHomeDirectory&&R(e,"DynamicUser")&&C(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>De(e).workingDirectoryInApiMount&&Pb(e)&&Ob(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>De(e).dynamicUserInUserManager&&e.manager==="user"&&R(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>De(e).managedPrivateUsers&&C(e,"PrivateUsers")==="managed"&&($(e,"User")||$(e,"Group")||R(e,"DynamicUser")||$(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>De(e).userNamespacePathWithPrivateUsers&&$(e,"UserNamespacePath")&&R(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>De(e).privatePidsPam&&R(e,"PrivatePIDs")&&$(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Pb(e){let t=C(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var kb=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Ab=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Rb=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Eb=["StateDirectory","CacheDirectory","LogsDirectory"],jt=(e,t)=>(e??t)!==t;function Ob(e){let t=C(e,"PrivateMounts");return kb.some(n=>(C(e,n)?.length??0)>0)||Ab.some(n=>$(e,n))||Rb.some(n=>R(e,n))||jt(C(e,"MountFlags"),"shared")||jt(C(e,"ProtectSystem"),"no")||jt(C(e,"ProtectHome"),"no")||jt(C(e,"ProtectProc"),"default")||jt(C(e,"ProcSubset"),"all")||$(e,"RootDirectory")&&ge(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&R(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(C(e,"PrivateTmp")))||R(e,"DynamicUser")&&Eb.some(n=>$(e,n))}var Fb=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Ib=[{when:e=>!$(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>R(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Fb.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>R(e,"Accept")&&ge(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>R(e,"Accept")&&$(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Tb=[{when:e=>!$(e,"What"),message:"the mount has no What="},{when:e=>Is(e,C(e,"Where")),message:"Where= does not match the name of the unit"}],Is=(e,t)=>typeof t=="string"&&t.startsWith("/")&&$i(t)!==e.name.base,Nb=[{when:e=>Is(e,ge(e,"What")?.value),message:"What= does not match the name of the unit"}],Db=[{when:e=>Is(e,C(e,"Where")),message:"Where= does not match the name of the unit"}],Mb=["OnClockChange","OnTimezoneChange"],Ub=[{when:e=>!$(e,"OnCalendar")&&!Mb.some(t=>ge(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Lb=[{when:e=>!$(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],Bb={service:[...Zn,...xb],socket:[...Zn,...Ib],mount:[...Zn,...Tb],swap:[...Zn,...Nb],automount:Db,timer:Ub,path:Lb};function im(e){let t=Bb[e.name.type]?.find(({when:n})=>n(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}at();fe();var $b=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Wb=e=>$b.get(e.setting)??e.setting;function Qn(e,t,n="system"){let r=_n(e.name)?vn(e.name,t.behaviour.templateInstance):e.name,s={name:r,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:Xn(l.text)};o.push(d),Ts(s,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:r,facts:t,manager:n,files:o,settings:s.settings,faults:s.faults,refusal:null};return{...a,refusal:Vb(e,a,s.refusal)}}function Vb(e,t,n){return ts(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??im(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Ts(e,t){let n={file:t,sections:Ze(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?Yb(e,n,r):r.kind==="section"?Hb(e,n,r):r.kind==="invalid"&&jb(e,n,r)}var Gb=/^$|[?*[]/;function Hb(e,t,n){let r={start:n.nameStart,end:n.nameEnd},s={file:t.file,span:r,lastLineStart:n.nameEnd};if(Gb.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),Ns(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0;let o=t.sections.includes(n.name);t.section=o?n.name:null,!o&&!n.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...s})}var Kb={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function jb(e,t,n){let r={start:n.textStart,end:n.textEnd},s={file:t.file,span:r,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...s}),Ns(e,t,{kind:"syntax",message:Kb[n.reason],at:{file:t.file,span:r}})}function Yb(e,t,n){let r={file:t.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...r});return}let s=e.facts.directive(t.section,n.key);if(s===void 0){n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:n,...r});return}t.stopped||zb(e,t,n,s)}var qb=new Set(["pid-file"]);function zb(e,t,n,r){let s=Wb(r),o=Jb(e,s);if(o.assignments.push({file:t.file,node:n,directive:r}),!r.fatal&&!qb.has(r.kind))return;let i=it(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};Ns(e,t,{kind:"value",message:`${r.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Jb({settings:e,shared:t,...n},r){let s=e.get(r);if(s!==void 0&&s!==t?.get(r))return s;let o=s===void 0?void 0:it(s,n),i={name:r,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(r,i),i}function Ns(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}function er(e,t,n){let r=`[${t}]
${n.join(`
`)}
`,s={source:{path:"",text:r},role:"drop-in",tree:Xn(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return Ts(i,s),{...e,files:[...e.files,s],settings:o}}Ge();Wt();function Xb(){let e=new Map;return({source:t},n)=>{let r=e.get(t.path)??qe(t.text);return e.set(t.path,r),tm(r,n)}}function am(e){let t=Xb();return[...Qb(e)].sort((n,r)=>eS(n.finding,r.finding)).map(({finding:n,targets:r})=>tS(n,r,t))}var Zb=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function Qb(e){let t=new Map;for(let{target:n,findings:r}of e)for(let s of r){let o=Zb(s),i=t.get(o)??[];i.length===0&&t.set(o,i);let a=i.filter(({targets:c})=>c.at(-1)!==n),l=a.find(c=>c.finding.message===s.message)??a[0];l===void 0?i.push({finding:s,targets:[n]}):l.targets.push(n)}return[...t.values()].flat()}function eS(e,t){let n=s=>s.category==="exposure"?1:0;return n(e)-n(t)||(e.category==="exposure"?0:Wu(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}function tS(e,t,n){let{file:r,span:s,related:o,fixes:i,worth:a,...l}=e;return{...l,targets:t,path:r.source.path,range:n(r,s),related:o.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:i.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}mn();Sn();ss();var lm=["service","socket","mount","swap"],nS=[...lm,"slice","scope"],rS=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],sS=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],oS="-",iS=2,aS=18;function tr(e){let t=lm.includes(e.name.type),n=[],r=dS(e,t),s=r.DynamicUser;if(s)for(let l of rS)r[l]=!0,n.push([l,"DynamicUser"]);let o=uS(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?mS(e,s):cS;return{unit:e,defaultDependencies:C(e,"DefaultDependencies")!==!1&&e.name.base!==oS,switches:r,user:o,privileged:!i&&(o==="root"||o==="0"||!s&&o===null),userManager:i,hasSupplementaryGroups:(C(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:C(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(C(e,l)??"/")!=="/"),umask:C(e,"UMask")??(t?aS:iS),boundingSet:pS(e,r,n),ambientSet:C(e,"AmbientCapabilities")??0n,syscallFilter:C(e,"SystemCallFilter"),syscallArchitectures:C(e,"SystemCallArchitectures")??lS,families:C(e,"RestrictAddressFamilies"),namespaces:C(e,"RestrictNamespaces"),addresses:fS(e),devices:hS(e,r,n),implied:n}}var lS=new Set,cS={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function dS(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:R(e,"Delegate"),DynamicUser:R(e,"DynamicUser"),LockPersonality:R(e,"LockPersonality"),MemoryDenyWriteExecute:R(e,"MemoryDenyWriteExecute"),NoNewPrivileges:R(e,"NoNewPrivileges"),PrivateDevices:R(e,"PrivateDevices"),PrivateMounts:n?C(e,"PrivateMounts")!==!1:R(e,"PrivateMounts"),PrivateNetwork:R(e,"PrivateNetwork"),PrivateTmp:R(e,"PrivateTmp"),PrivateUsers:R(e,"PrivateUsers"),ProtectClock:R(e,"ProtectClock"),ProtectControlGroups:R(e,"ProtectControlGroups"),ProtectHostname:R(e,"ProtectHostname"),ProtectKernelLogs:R(e,"ProtectKernelLogs"),ProtectKernelModules:R(e,"ProtectKernelModules"),ProtectKernelTunables:R(e,"ProtectKernelTunables"),RemoveIPC:R(e,"RemoveIPC"),RestrictRealtime:R(e,"RestrictRealtime"),RestrictSUIDSGID:R(e,"RestrictSUIDSGID")}}function uS(e,t){let n=C(e,"User");return n!==void 0?n:t?ra(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function mS(e,t){let n=C(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":C(e,"ProtectSystem")??"no",protectProc:C(e,"ProtectProc")??"default",procSubset:C(e,"ProcSubset")??"all",keyringMode:C(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function pS(e,t,n){let r=C(e,"CapabilityBoundingSet")??es(e.facts);for(let[s,o]of sS)if(t[s]){for(let i of o)r&=~bn(e.facts,i);n.push(["CapabilityBoundingSet",s])}return r}function fS(e){let t=C(e,"IPAddressAllow")??[];return{filtered:$(e,"IPIngressFilterPath")||$(e,"IPEgressFilterPath"),deniesAll:Do(C(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(No)?"loopback":"other"}}function hS(e,t,n){if(!nS.includes(e.name.type))return{policy:null,listed:!1};let r=C(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",n.push(["DevicePolicy","PrivateDevices"]));let s=(C(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!s)return{policy:r,listed:!1};let o=gS(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:r,listed:s||o.length>0}}function gS(e,t){let n=["RootImage","MountImages","RootMStack"].filter(r=>$(e,r));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];n.push(...r.filter(s=>[...C(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return n}at();Lt();var yS=new Set(["service","socket","mount","swap"]),Ds=e=>yS.has(e.name.type),um=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function mm(e,t,n){let r=[],s=[],i=e.refusal===null&&Ds(e)?tr(e):null,a=i===null?null:n.scoreSandbox(i);for(let l of t)try{l.category!=="exposure"?bS(l,{unit:e,sandbox:i},r):i!==null&&a!==null&&r.push(..._S(l,i,a,n))}catch(c){s.push({rule:l.id,error:c})}return{findings:r,score:a,failures:s}}function bS(e,t,n){let r=({message:s,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:u,fixes:p=[],hardeningIgnored:f=!1})=>{n.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:u??e.confidence,message:SS(e.messages[s]??s,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:p,help:c??e.help,hardeningIgnored:f})};e.check({...t,report:r})}var SS=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);function _S(e,t,n,r){if(wS(e,n).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=PS(e,i),d=um(i),u=r.score(er(i,d,o)),p=xS(e,n)?e.exposes:e.partly??e.exposes,f=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${vS(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${f}: ${p}`,reason:p,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var cm=40,vS=e=>e.length<=cm?e:`${e.slice(0,cm-1)}…`,dm=new WeakMap;function CS(e){let t=dm.get(e)??new Set(e.checks.map(({field:n})=>n));return dm.set(e,t),t}function pm(e,t){let n=CS(e);return t.outcomes.filter(({check:r,badness:s})=>s!==null&&n.has(r.field))}var wS=(e,t)=>pm(e,t).filter(({badness:n})=>n!==0),xS=(e,t)=>pm(e,t).every(({badness:n,check:r})=>n===r.range);function PS(e,t){for(let s of e.directives){let o=ge(t,s),i=o===void 0?void 0:Xc(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:Ut(i.node)}}let n=t.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let r=n.tree.nodes.find(s=>s.kind==="section"&&s.name===um(t));return{assignment:null,file:n,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}Jr();var kS=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],AS=e=>kS.find(([t])=>e>=t)?.[1]??"PERFECT",U=e=>`${Math.floor(e/10)}.${e%10}`;function rr(e,t,n=null){let r=RS(e,t,n),s={ranks:bi(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>FS(r.map(a=>ES(a,i,s)));return{score:i=>o(tr(i)),scoreSandbox:o,inPrintOrder:TS}}function RS(e,t,n){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,i);let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,row:i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:new Map}]})}function ES(e,t,n){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return Ms(e,null,"boot-phase",n);if(e.weight===0)return Ms(e,null,"policy",n);let r=e.row.badness(t);return Ms(e,r,e.row.variant?.(t,r)??"",n)}var nr=(e,t)=>Math.ceil(e/t);function Ms(e,t,n,r){let s=n===""?t:`${t}:${n}`,o=e.outcomes.get(s);if(o!==void 0)return o;let{check:i,weight:a,range:l,texts:c}=e,d={check:i,badness:t,contribution:t===null?0:nr(t*a,l),weight:a,range:l,place:OS(e,t,n,r),description:(t===null?c.descriptionNa:t===0?c.descriptionGood:c.descriptionBad)??null,results:new Map};return e.outcomes.set(s,d),d}function OS({check:e,nameRank:t},n,r,{ranks:s,textless:o}){let i=`${e.field}:${n??"na"}`,a=s.get(r===""?i:`${i}:${r}`)??s.get(i)??s.get(`*:na:${r}`);return a===void 0?o:a*1e3+t}function FS(e){let t=0,n=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(r??="the policy gives no check any weight");let s=n===0?0:t*100/n,o=n===0?0:nr(t*100,n);return{exposure:o,exact:s,rating:AS(o),outcomes:e,weightSum:n,problem:r}}function IS(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:r,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:nr(nr(s*o*100,i),t),c={check:r,badness:s,exposure:l,description:a};return e.results.set(t,c),c}var TS=({outcomes:e,weightSum:t})=>NS(e).map(n=>IS(n,t));function NS(e){if(e.every(({place:n})=>n!==null))return[...e].sort((n,r)=>(n.place??0)-(r.place??0));let t=[null,...e.map((n,r)=>({outcome:n,index:r}))];return Us(t).flatMap(n=>n===null?[]:[n.outcome])}function DS(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function Us(e){if(e.length<2)return e;let t=e.length>>1,[n,r]=[Us(e.slice(0,t)),Us(e.slice(t))],s=[],[o,i]=[0,0];for(;o<n.length&&i<r.length;)s.push(DS(n[o]??null,r[i]??null)<=0?n[o++]??null:r[i++]??null);return[...s,...n.slice(o),...r.slice(i)]}function fm(e){let t=new WeakMap,n=r=>{let s=t.get(r)??r.targets.map(o=>MS(o,e,r));return t.set(r,s),s};return(r,s)=>US(r,s,n(s))}function MS(e,t,{policy:n}){let r=yn(e.table,e.version);return{target:e,facts:r,scorer:rr(t,r,n(r))}}function US(e,t,n){let{path:r,read:s}=e,o=[],i=[],a=[],l=null;for(let c of n){let d=s(c.facts.behaviour.templateInstance);if(!d.ok)return{report:null,problems:[d.problem]};let u=Qn(d.source,c.facts,t.manager),{findings:p,score:f,failures:k}=mm(u,t.rules,c.scorer);l??=u,a.push(...k.map(be=>({path:r,message:LS(be)}))),f?.problem!=null?a.push({path:r,message:f.problem}):f!==null&&o.push(BS({unit:u,score:f,findings:p,judge:c,limit:t.threshold})),i.push({target:c.target.label,findings:p})}return{report:l===null?null:$S(e,l,o,i),problems:a}}var LS=({rule:e,error:t})=>`the rule ${e} failed on this unit, which is a fault of unitlint: ${t instanceof Error?t.message:String(t)}. Please report it with the unit`;function BS({unit:e,score:t,findings:n,judge:{target:r,scorer:s},limit:o}){let i=n.flatMap(({advice:f})=>f===null?[]:[f]),a=i[0]?.section,l=i.flatMap(f=>f.lines),c=a===void 0?t.exposure:s.score(er(e,a,l)).exposure,{label:d,derived:u,table:p}=r;return{target:d,derived:u,table:p,overall:t.exposure,rating:t.rating,reachable:c,limit:o,recorded:null}}function $S(e,t,n,r){let s=new Map(t.files.map(({source:o})=>[o.path,o.text]));return{path:e.path,unit:e.unit,exposure:n,note:VS(t),findings:am(r),texts:s,baseline:null}}var WS={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function VS(e){return e.refusal!==null?`no exposure: ${WS[e.refusal.kind]??e.refusal.message}`:Ds(e)?null:`no exposure: a .${e.name.type} unit runs no program`}var hm=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,GS=new RegExp(hm.source,"gu");function HS(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var T=e=>hm.test(e)?e.replace(GS,HS):e,Yt=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}…`;function sr(e,t,n="  "){let r=[],s="";for(let o of e.split(" ")){let i=r.length===0?"":n;s!==""&&i.length+s.length+1+o.length>t?(r.push(i+s),s=o):s=s===""?o:`${s} ${o}`}return[...r,(r.length===0?"":n)+s]}Cs();function KS({path:e,range:t,severity:n,rule:r,message:s,gain:o}){let i=o===null?"":` (gain ${U(o)})`;return`${T(e)}:${t.start.line}:${t.start.column}: ${n} ${r}: ${T(s)}${i}
`}var jS=(e,{overall:t,rating:n,target:r,limit:s})=>`${T(e)}:1:1: error exposure: ${U(t)} ${n} is above the limit of ${U(s??0)} (systemd ${r})
`,gm=()=>({unit:e=>[...e.findings.map(KS),...ut(e).map(t=>jS(e.path,t))].join(""),end:()=>""});var Me=e=>e===null?null:Number(U(e)),YS=({target:e,overall:t,rating:n,derived:r,table:s,reachable:o,limit:i,recorded:a})=>({target:e,overall:Me(t),rating:n,reachable:Me(o),limit:Me(i),...a===null?{}:{recorded:Me(a)},...r?{derived:r,table:s}:{}}),ym=e=>({rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:e.path,range:e.range,related:e.related,gain:Me(e.gain),fixes:e.fixes,help:e.help,url:`docs/rules/${e.rule}.md`,targets:e.targets,hardeningIgnored:e.hardeningIgnored,advice:e.advice}),bm=({path:e,unit:t,exposure:n,note:r,baseline:s})=>({path:e,unit:t,exposure:n.map(YS),...r===null?{}:{note:r},...s===null?{}:{baseline:s}}),Sm=({units:e,errors:t,warnings:n,infos:r,known:s,worst:o,above:i,exit:a})=>({units:e,errors:t,warnings:n,infos:r,known:s,worst:Me(o),above:i,exit:a});function _m({version:e,targets:t,threshold:n}){let r=0,s=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"targets":${JSON.stringify(t)},"threshold":${Me(n)},"units":[`,o=()=>(r+=1,r===1?s:",");return{unit:i=>`${o()}
${JSON.stringify({...bm(i),findings:i.findings.map(ym)})}`,end:i=>`${r===0?s:""}
],"summary":${JSON.stringify(Sm(i))}}
`}}function vm({version:e,targets:t,threshold:n}){let r=s=>`${JSON.stringify(s)}
`;return{unit:s=>r({type:"unit",...bm(s)})+s.findings.map(o=>r({type:"finding",...ym(o)})).join(""),end:s=>r({type:"run",schema:1,tool:{name:"unitlint",version:e},targets:t,threshold:Me(n),summary:Sm(s)})}}gt();var Ls={text:"",starts:qe("")};function JS(e){return Ls.text!==e&&(Ls={text:e,starts:qe(e)}),Ls.starts}var xm=(e,t,n)=>e.slice(t[n-1]??e.length,t[n]??e.length).replace(/[\r\n\0]+$/,"");function Pm(e,t,n){if(e.length<=n)return{text:e,shift:0};let r=Math.max(0,Math.min(t-Math.floor(n/3),e.length-n));return{text:e.slice(r,r+n),shift:r}}function km(e,{range:t,severity:n,help:r},s){let o=JS(e),{start:i,end:a}=t,l=String(i.line).length,c=pe=>s.dim(`  ${(pe===null?"":String(pe)).padStart(l)} | `),d=s.width-l-5,u=xm(e,o,i.line),p=Pm(u,i.column-1,d),f=[];i.line>1&&f.push(c(i.line-1)+s.dim(T(Pm(xm(e,o,i.line-1),0,d).text))),f.push(c(i.line)+T(p.text));let k=T(u.slice(p.shift,i.column-1)).length,be=a.line===i.line?a.column-1:u.length,z=T(u.slice(i.column-1,Math.min(be,p.shift+d))).length;f.push(`${c(null)}${" ".repeat(k)}${Je(s,n,"^".repeat(Math.max(1,z)))}`);for(let pe of sr(T(r),d,""))f.push(`${c(null)}${Je(s,n,pe)}`);return f}gt();var XS=10,ZS=10,or=27,zt=5,Jt=({category:e})=>e!=="exposure";function Em(e){let t=[];return{unit:n=>(t.push(n),""),end:n=>{let[r]=t;return r===void 0?"":t.length===1?n_(r,n,e):l_(t,n,e)}}}var ir=(e,t)=>`${e} ${t}${e===1?"":"s"}`,QS=({target:e,derived:t,table:n})=>{let r=/^\d+$/.test(e)?`systemd ${e}`:e;return t?`${r} (derived from ${n})`:r};function e_(e,t){let n=`${U(e.overall)} ${e.rating}`;return ze(t,e.rating,t.bold(n))}function Am(e,{style:t}){let n=t.bold(T(e.path));if(e.exposure.length===0)return`${n}  ${t.dim(e.note??"")}`;let r=e.exposure.map(s=>`${e_(s,t)}  ${qt(t,s.overall,s.rating)}  ${t.dim(QS(s))}${t_(s,t)}`);return r.length===1?`${n}  ${r[0]}`:[n,...r.map(s=>`  ${s}`)].join(`
`)}function t_({overall:e,limit:t,recorded:n},r){if(t===null)return"";let s=n===null?"limit":"baseline";return e>t?`  ${r.red(`above the ${s} of ${U(t)}`)}`:r.dim(`  ${s} ${U(t)}`)}function n_(e,t,n){let{style:r}=n;return e.findings.length===0?`${Am(e,n)}  ${r.green("no findings")}
`:`${[Am(e,n),...Fm(e,n),...o_(e,n),r.dim(r_(e,t))].join(`

`)}
`}function r_(e,t){let n=e.findings.filter(a=>!Jt(a)).length,r=Te(e),o=[[...Om(e.findings),ir(n,"suggestion")].join(", ")];r!==null&&n>0&&o.push(`All suggestions together: ${U(r.reachable)}`);let[i]=ut(e);return i!==void 0?o.push(`Exposure ${U(i.overall)} is above the limit of ${U(i.limit??0)}`):t.exit===1&&o.push("The check fails"),`${o.join(". ")}.`}var Om=e=>{let t=n=>e.filter(r=>Jt(r)&&r.severity===n).length;return[ir(t("error"),"error"),ir(t("warning"),"warning")]};function Fm(e,t){let n=e.findings.filter(Jt),r=t.verbose?n:n.slice(0,ZS),s=r.map(o=>s_(e,o,t));return r.length<n.length&&s.push(t.style.dim(`... and ${n.length-r.length} more like these (--verbose)`)),s}function s_(e,t,{style:n}){let{start:r}=t.range,[s="",...o]=sr(`${t.severity}: ${T(t.message)}`,n.width),i=s.slice(t.severity.length);return[Je(n,t.severity,n.bold(t.severity))+n.bold(i),...o.map(l=>n.bold(l)),n.dim(`  ${T(t.path)}:${r.line}:${r.column}  ${t.rule}`),...km(e.texts.get(t.path)??"",t,n)].join(`
`)}function o_(e,t){let n=e.findings.filter(c=>!Jt(c)),r=t.verbose?n:n.slice(0,XS),s=[],o=r.filter(c=>!c.missing),i=r.filter(c=>c.missing);o.length>0&&s.push(Rm("Tighten what is there:",o,t,c=>i_(e,c)));let[a]=i;a!==void 0&&s.push(Rm(`Add below [${a.advice?.section}] (${T(a.path)}:${a.range.start.line}):`,i,t,()=>""));let l=n.length-r.length;return l>0&&s.push(t.style.dim(`  ... and ${l} more of less weight (--verbose)`)),s}var i_=(e,{path:t,range:n})=>t===e.path?`${n.start.line}: `:`${T(t)}:${n.start.line}: `;function Rm(e,t,n,r){let{style:s}=n,o=`${Yt(e,s.width-zt).padEnd(s.width-zt)}${"gain".padStart(zt)}`;return[s.bold(o),...t.flatMap(i=>a_(i,n,r))].join(`
`)}function a_(e,{style:t,verbose:n},r){let s=(e.advice?.lines??[]).map((p,f)=>f===0?t.dim(r(e))+p:p),o=s.at(-1)??"",i=(s.length===1?r(e).length:0)+(e.advice?.lines.at(-1)?.length??0),a=t.width-or-zt-3,l=t.dim(Yt(e.reason,a).padEnd(a)),c=(e.gain===null?"":e.gain===0?"<0.1":U(e.gain)).padStart(zt),d=s.slice(0,-1).map(p=>`  ${p}`),u=" ".repeat(or);return i>or?d.push(`  ${o}`,`  ${u} ${l}${c}`):d.push(`  ${o}${" ".repeat(or-i)} ${l}${c}`),n&&e.advice!==null&&d.push(`  ${u} ${t.dim(`may break: ${e.advice.breaks}`)}`),d}function l_(e,t,n){let{style:r}=n,s=e.flatMap(i=>Fm(i,n));return`${[d_(e,n),...s,r.dim(m_(e,t,n))].join(`

`)}
`}var c_=(e,t)=>(Te(t)?.overall??-1)-(Te(e)?.overall??-1);function d_(e,t){let{style:n}=t,r=Math.max(20,n.width-48),s=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(r)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(s),...[...e].sort(c_).map(o=>u_(o,t,r))].join(`
`)}function u_(e,{style:t},n){let r=Te(e),s=r===null?"-":`${U(r.overall).padStart(4)} ${r.rating}`,o=r===null?t.dim(s.padEnd(15)):ze(t,r.rating,s.padEnd(15)),i=t.unicode?`${r===null?" ".repeat(10):qt(t,r.overall,r.rating)} `:"",a=u=>{let p=e.findings.filter(f=>Jt(f)&&f.severity===u).length;return p===0?"-":String(p)},l=Ye(e)?t.red(" above"):"",c=T(e.path),d=c.length<=n-1?c:`…${c.slice(c.length-n+2)}`;return`${o} ${i}${d.padEnd(n)}${a("error").padStart(7)}${a("warning").padStart(10)}${l}`.trimEnd()}function m_(e,t,{threshold:n}){let r=Om(e.flatMap(({findings:i})=>i)),s=t.worst===null?"":`; worst exposure ${U(t.worst)}`,o=n===null?"":`; ${t.above===0?"none":t.above} above the limit of ${U(n)}`;return`${ir(t.units,"unit")}: ${r.join(", ")}${s}${o}. For advice name one unit.`}Vt();ke();var yt="0.1.0";Wt();Wt();function Im(e){let t={units:0,errors:0,warnings:0,infos:0,known:0,above:0},n=null,r=0;return{add:o=>{t.units+=1;for(let{severity:a}of o.findings)t[`${a}s`]+=1;t.known+=o.baseline?.known??0,Ye(o)&&(t.above+=1);let i=Te(o);i!==null&&(n=Math.max(n??0,i.overall)),$n(o,e)&&(r=1)},summary:()=>({...t,worst:n,exit:r})}}function Tm(e,t){let n=Im(t.failOn);for(let r of e){let{report:s,problems:o}=t.check(r,t.settingsFor(r.path));for(let a of o)t.complain(a);if(s===null)continue;n.add(s);let i=t.quiet?p_(s,t.failOn):s;i!==null&&t.emit(i)}return n.summary()}var p_=(e,t)=>$n(e,t)?{...e,findings:ws(e,t)}:null;var de=class extends Error{at;constructor(t,n){super(n),this.at=t}},ar=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Nm=100;function Dm(e){try{return{ok:!0,value:new Bs(e).document()}}catch(t){if(t instanceof de)return{ok:!1,at:t.at,expected:t.message};throw t}}var Bs=class{#e;#r=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#r));if(n!==null)throw new de(this.#r+n.index,"the end of the file");return t}#t(t){ar.lastIndex=this.#r;let n=ar.exec(this.#e);if(n===null)throw new de(Math.min(this.#r+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#r))?.[0].length??0),this.#e.length),t);let[r,s,o,i,a]=n;return this.#r=ar.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:ar.lastIndex-r.trimStart().length}}#s({text:t,kind:n,at:r},s){if(s>Nm)throw new de(r,`at most ${Nm} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:r};if(n==="number")return{kind:"number",value:Number(t),at:r};if(n==="word")return{kind:t==="null"?"null":"boolean",at:r};if(t==="{")return{kind:"object",entries:this.#i(s),at:r};if(t==="[")return{kind:"array",items:this.#l(s),at:r};throw new de(r,"a value")}#i(t){let n=[],r=this.#t('a key in double quotes or "}"');if(r.text==="}")return n;for(;;){if(r.kind!=="string")throw new de(r.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new de(s.at,'":"');n.push({key:JSON.parse(r.text),value:this.#s(this.#t("a value"),t+1),at:r.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new de(o.at,'"," or "}"');r=this.#t("a key in double quotes")}}#l(t){let n=[],r=this.#t('a value or "]"');if(r.text==="]")return n;for(;;){n.push(this.#s(r,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return n;if(s.text!==",")throw new de(s.at,'"," or "]"');r=this.#t("a value")}}};J();var Mm=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),Um=5e12;function Lm(e,t){let n=new Set;return e.filter(({key:r,at:s})=>{let o=!n.has(r);return o||t(s,`"${r}" is given twice: systemd takes the first`),n.add(r),o})}var Bm=(e,t)=>{let[n]=x(e,t,1);return n===void 0?"":`; did you mean "${n}"?`};function f_(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=Um)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${Um}: systemd keeps its own value`)}function h_(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:r,value:s,at:o}of Lm(e.entries,t)){let i=Mm.get(r);if(i===void 0)t(o,`there is no field "${r}" in a policy${Bm(r,Mm.keys())}`);else if(i==="weight"||i==="range"){let a=f_(r,s,t);a!==void 0&&(n[i]=a)}else s.kind==="string"?n[i]=s.value:t(s.at,`"${r}" must be a text`)}return n}function $m(e,t){let n=qe(e),r=[],s=(c,d)=>r.push({...Jn(n,c),message:d}),o=em.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:r};let i=Dm(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:r};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:r};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of Lm(i.value.entries,s)){let p=a.get(c);p===void 0?s(u,`there is no check "${c}"${Bm(c,a.keys())}`):l.set(p.field,h_(d,s))}return{policy:l,problems:r}}var ye=require("node:fs"),Wm=require("node:path");var g_="�",y_=256*1024*1024,b_={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function $s(e,t){let n=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:b_[n]??`this can't be read (${n===""?String(t):n})`}}function Xt(e){try{let t=(0,ye.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(g_)?qn((0,ye.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:S_(e)??$s(e,t)}}}function Vm(e){try{return(0,ye.statSync)(e).isDirectory()}catch{return!1}}function S_(e){try{let{size:t}=(0,ye.statSync)(e);return t>y_?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var __=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function Gm(){let e=new Map;return t=>{let n=e.get(t);if(n!==void 0)return n;let r=v_(t);return e.set(t,r),r}}function v_(e){let t=new Map;try{for(let s of(0,ye.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(s.name,__(s))}catch{}let n=null;return{path:e,entries:t,links:()=>(n??=new Map([...t].filter(([,s])=>s==="link").map(([s])=>[s,C_((0,Wm.join)(e,s))])),n)}}function C_(e){try{return(0,ye.readlinkSync)(e)}catch{return""}}ke();var Hm="-",Km=e=>e===Hm?null:e,w_=(e,t)=>e.map(({value:n},r)=>({format:n,file:Km(t[r]?.value??Hm)}));function x_(e,t){let n=e.map(({value:r,at:s})=>({format:r,file:void 0,at:s}));for(let{value:r,at:s}of t){let o=n.findLast(i=>i.at<s&&i.file===void 0)??n.find(({file:i})=>i===void 0);o!==void 0&&(o.file=Km(r))}return n}function jm(e,t,n){let r=e.length===0?[{value:n,at:-1}]:e,s=t[r.length];if(s!==void 0)throw new D(`--output-file ${s.value} has no --format of its own: give one for each file`);let o=r.length===t.length?w_(r,t):x_(r,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new D(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new D(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}Gt();function Ws(e){let t=[...e],n=r=>{for(let s of t)try{r(s)}catch(o){if(!(o instanceof Ne)||t.length===1)throw o;t=t.filter(i=>i!==s)}};return{unit:r=>n(({reporter:s,output:o})=>o.write(s.unit(r))),end:r=>{n(({reporter:s,output:o})=>o.write(s.end(r))),n(({output:s})=>s.flush()),n(({output:s})=>s.close())},discard:()=>{for(let{output:r}of e)r.discard()}}}var bp=require("node:fs"),hr=require("node:path");fe();var lr=require("node:fs"),M=require("node:path");fe();function P_(e){let t=e.endsWith("-")?e.slice(0,-1):e,n=t.lastIndexOf("-");return t=t.slice(0,n+1),n>0?t:null}function Vs(e){let t=[e.full],n=tt(e),r=n===null?null:q(n);r!==null&&t.push(...Vs(r));let s=P_(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=q(o);return i===null?t:[...t,...Vs(i)]}function Gs(e){return{own:Vs(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var qm=e=>e.endsWith(".conf")&&!e.startsWith("."),bt=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let r=Ym(e.charCodeAt(n)),s=Ym(t.charCodeAt(n));if(r!==s)return r-s}return e.length-t.length},Ym=e=>e>=55296&&e<=57343?e+65536:e;function zm(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,r)=>bt(n.fileName,r.fileName))}fe();var k_=/^(.*\.[a-z]+)\.d$/;function Hs(e){let t=k_.exec(e)?.[1];return t!==void 0?Pe(t):e.endsWith(".d")?Pe(`any.${e.slice(0,-2)}`):null}function Jm(e,t){let n=[],r=[];for(let s of e)try{if((0,lr.statSync)(s).isDirectory()){let o=F_(s,t);o.length===0&&r.push({path:s,message:"this folder holds no units (files such as name.service)"}),n.push(...o)}else n.push(E_(s,t))}catch(o){o instanceof Zt?r.push({path:s,message:o.message}):A_(s,t)?n.push({kind:"unit",path:s}):r.push(R_(s,t)??$s(s,o))}return{found:U_(n),problems:r}}var Zt=class extends Error{},A_=(e,{folder:t})=>t((0,M.dirname)(e)).entries.get((0,M.basename)(e))==="link"&&q((0,M.basename)(e))!==null;function R_(e,{folder:t}){let n=q((0,M.basename)(e));return n?.instance&&t((0,M.dirname)(e)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:e,message:"there is no such file or folder"}}function E_(e,{folder:t}){let n=(0,M.basename)(e);if(n.endsWith(".conf")){let r=Hs((0,M.basename)((0,M.dirname)(e)));if(r===null)throw new Zt("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return O_(e,r,(0,M.dirname)((0,M.dirname)(e)),t)}if(Pe(n)===null)throw new Zt("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function O_(e,t,n,r){return r(n).entries.has(t.full)?{kind:"unit",path:(0,M.join)(n,t.full)}:{kind:"drop-ins",path:e,name:t,folder:n}}function F_(e,t){let n=Hs((0,M.basename)((0,M.resolve)(e)));if(n===null)return T_(e,t);let r=(0,M.dirname)(e);return t.folder(r).entries.has(n.full)?[{kind:"unit",path:(0,M.join)(r,n.full)}]:Xm(e,r,n,t)}var I_=e=>q(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function T_(e,t){let n=[],r=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,D_(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>bt(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,M.join)(s,c);if(!(c===".git"||M_(a,u,d==="folder")))if(d==="folder"){let p=Hs(c);p===null?r(u,a):N_(p,i)||n.push(...Xm(u,s,p,t))}else I_(c)&&n.push({kind:"unit",path:u})}};return r(e,[]),n}function N_(e,{entries:t}){if(t.has(e.full))return!0;let n=r=>{let s=q(r);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(n)}function Xm(e,t,n,{folder:r}){let s=[...r(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(bt),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,M.join)(e,o),name:n,folder:t}]}function D_(e,t){try{t.add((0,lr.readFileSync)((0,M.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function M_(e,t,n){let r=!1;for(let{folder:s,matcher:o}of e){let i=(0,M.relative)(s,t)+(n?"/":""),{ignored:a,unignored:l}=o.test(i);a?r=!0:l&&(r=!1)}return r}function U_(e){let t=new Set;return e.filter(n=>{let r=n.kind==="unit"?n.path:`${(0,M.join)(n.folder,n.name.full)}.d`,s=!t.has(r);return t.add(r),s})}var Ks=require("node:path");fe();var L_=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],B_=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],Zm=(e,t)=>(t?B_:L_).map(n=>(0,Ks.join)(e,n));function Qm(e,t,n){let r=e.length>0?e:$_(t,n),s=[],o=[];for(let i of r){let a=W_(i,t,n);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):s.push(a)}return e.length===0&&s.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:s,problems:o}}function $_(e,t){let n=new Set;for(let r of e)for(let[s,o]of t(r).entries)o!=="folder"&&q(s)!==null&&n.add(s);return[...n].sort(bt)}function W_(e,t,n){let r=q(e),s=r===null?null:tt(r);for(let o of t){let{entries:i}=n(o);if(i.has(e)||s!==null&&i.has(s))return(0,Ks.join)(o,e)}return null}var ep=require("node:fs"),Ue=require("node:path");fe();function js(e,t){let n=(0,Ue.dirname)(e),r=(0,Ue.basename)(e),s=Pe(r);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(n),i=V_(s,o).map(u=>_n(u)?vn(u,t.templateInstance):u),a=i[0]??s,l=G_(a,o),c=l===null||l===r?e:(0,Ue.join)(n,l),d=Xt(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:np(i,[n,...t.searchPath],t)}}:d}function tp(e,t,n){return{name:e,main:null,dropIns:np([e],[t,...n.searchPath],n)}}function V_(e,t){if(t.links().size===0)return[e];let n=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||q(l)===null)return i;i=l}return i},r=n(e.full),s=[...t.links().keys()].filter(o=>o!==r&&n(o)===r);return[r,...s].map(q).filter(o=>o!==null)}function G_(e,t){if(t.entries.has(e.full))return e.full;let n=tt(e);return n!==null&&t.entries.has(n)?n:null}function np(e,t,n){let r=[],s=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,Ue.join)(a,l);for(let d of n.folder(c).entries.keys())qm(d)&&r.push({fileName:d,path:(0,Ue.join)(c,d)})};for(let a of e){let{own:l}=Gs(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:Gs(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(r.length===0)return[];let i=[];for(let{path:a}of zm(r)){let l=H_(a)?Xt(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function H_(e){try{return(0,ep.statSync)(e).isFile()}catch{return!1}}ke();var vv=0;function Cv(e){let t=e??"stdin.service",n=Pe((0,hr.basename)(t));if(n===null)throw new D(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let r=qn((0,bp.readFileSync)(vv));return{path:t,unit:n.full,read:()=>({ok:!0,source:{name:n,main:{path:t,text:r},dropIns:[]}})}}async function wv(){let{default:e}=await Promise.resolve().then(()=>xt(yp(),1));return e}async function Sp(e){let t=Gm(),n=e.root===void 0?[]:Zm(e.root,e.user),r=l=>({folder:t,searchPath:n,templateInstance:l});if(e.root!==void 0){let l=Qm(e.paths,n,t);return{units:l.paths.map(c=>({path:c,unit:(0,hr.basename)(c),read:d=>js(c,r(d))})),problems:l.problems}}if(e.paths.length===0)throw new D("name a unit file or a folder, or - for standard input");let s=e.paths.filter(l=>l!=="-"),{found:o,problems:i}=Jm(s,{folder:t,ignore:s.some(Vm)?await wv():null}),a=o.map(l=>l.kind==="unit"?{path:l.path,unit:(0,hr.basename)(l.path),read:c=>js(l.path,r(c))}:{path:l.path,unit:l.name.full,read:c=>({ok:!0,source:tp(l.name,l.folder,r(c))})});return{units:e.paths.includes("-")?[Cv(e.stdinName),...a]:a,problems:i}}Gt();ke();co();function Cr(){let e=0;return{complain:({path:t,message:n})=>{e+=1,process.stderr.write(`unitlint: ${T(t)}: ${T(n)}
`)},any:()=>e>0}}var Vv=e=>e===null?Yn():Qu(e),wr=(e,t)=>vr(e,t===null&&jn());async function xr(e,t){let n=[];try{for(let r of jm(e.format??[],e.outputFile??[],"pretty"))n.push({reporter:await t(r),output:Vv(r.file)})}catch(r){throw Ws(n).discard(),r}return Ws(n)}var Pr=(e,t)=>Sp({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function kr(e,t){if(e===void 0)return null;let n=Xt(e);if(!n.ok)throw new D(`--policy: ${e}: ${n.problem.message}`);let{policy:r,problems:s}=$m(n.text,t);if(s.length>0)throw new D(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return r}async function Gv({format:e,file:t},n,r){return e==="json"?_m(r):e==="ndjson"?vm(r):e==="concise"?gm():Em({...r,style:await wr(n.color,t),verbose:n.verbose===!0})}async function Dp(e,t){let n=Gn(t.target),r=t.threshold===void 0?null:Vn(t.threshold),s=Ju(t.failOn),o=new Map(n.map(f=>[f.table,kr(t.policy,mt(f))])),i={targets:n,manager:t.user===!0?"user":"system",rules:Xu({select:t.select,ignore:t.ignore}),policy:({table:f})=>o.get(f)??null,threshold:r},a={version:yt,targets:n.map(({label:f})=>f),threshold:r,failOn:s},{units:l,problems:c}=await Pr(e,t),{complain:d,any:u}=Cr();for(let f of c)d(f);let p=await xr(t,f=>Gv(f,t,a));try{let f=Tm(l,{check:fm(ce),settingsFor:()=>i,failOn:s,quiet:t.quiet===!0,emit:p.unit,complain:d}),k=u()?2:f.exit;return p.end({...f,exit:k}),k}finally{p.discard()}}ke();function Ar(e,t){let n=0,r=(o,i=[])=>(n+=1,[...i,{value:o,at:n}]),s=new kt("-f, --format <format>","how to report (default: pretty); with several, each has an --output-file").choices(t);return s.argParser((o,i)=>r(xs("--format",o,t),i)),e.addOption(s).option("-o, --output-file <file>","write the report there, not to standard output",r)}function Rr(e){return e.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(uo()).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}var uo=()=>new kt("--color <when>","use colours").choices(["auto","always","never"]).default("auto");var Hv=["pretty","concise","json","ndjson"];function Mp(e,t){Rr(Ar(e.command("check",{isDefault:!0}).description("lint and score units (the default)"),Hv)).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,r)=>t(await Dp(n,r)))}function Bp(e,t){e.command("rules").description("list the rules").addOption(new kt("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(uo()).action(async n=>t(await(await Promise.resolve().then(()=>(Lp(),Up))).runRulesCommand(n)))}gt();var jv=e=>e===null?null:U(e),$p=new WeakMap;function Yv(e){let t=$p.get(e);if(t!==void 0)return t;let{check:n,badness:r,exposure:s}=e,o=r===null?"null":r===0?"true":"false",i=`"${n.field}":{"set":${o},"exposure":${s===null?"null":`"${U(s)}"`}}`;return $p.set(e,i),i}function Vp({path:e,unit:t,target:n,derivedFrom:r,overall:s,rating:o,results:i,error:a}){let l=r===null?"":`,"derived":true,"table":"${r}"`,c=s===null?"null":`"${U(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(Yv).join(",")}},"error":${JSON.stringify(a)}}`}var Gp=()=>({unit:e=>`${Vp(e)}
`,end:()=>""});function Hp(e){let t=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:r=>(t+=1,`${t===1?n:","}
${Vp(r)}`),end:()=>`${t===0?n:""}
]}
`}}var Kp=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:qv(n),exposure:jv(n.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function qv({check:e,badness:t,description:n}){return n!==null?n:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function jp({style:e,verbose:t}){let n=[];return{unit:r=>(n.push(r),""),end:()=>{let[r]=n;return r!==void 0&&n.length===1?Jv(r,e,t):n.map(s=>`${zv(s,e)}
`).join("")}}}function zv({path:e,overall:t,rating:n,error:r,target:s,derivedFrom:o},i){let a=T(e);if(t===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(T(r??""))}`;let l=o===null?"":i.dim(`  (${s}: derived from ${o})`);return`${ze(i,n,`${U(t).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function Jv(e,t,n){let{overall:r,rating:s,target:o,derivedFrom:i,results:a}=e;if(r===null||s===null)return`${t.bold(T(e.path))}  systemd refuses this unit: ${T(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(T(e.path))}  ${ze(t,s,t.bold(`${U(r)} ${s}`))}  ${qt(t,r,s)}  ${t.dim(c)}`,u=a.filter(({exposure:z})=>z!==null).sort((z,pe)=>(pe.exposure??0)-(z.exposure??0)),p=a.filter(({badness:z})=>z===0),f=a.filter(({badness:z})=>z===null),k=u.map(z=>Wp(z,t));n&&k.push(...[...p,...f].map(z=>Wp(z,t)));let be=t.dim(`${u.length} of ${a.length} checks open, ${p.length} good, ${f.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${k.join(`
`)}

${be}
`}function Wp(e,t){let{check:n,badness:r,exposure:s}=e,o=r===null?" ":r===0?t.green("+"):t.red("-"),i=s===null?"    ":U(s).padStart(4);return`${o} ${i}  ${Yt(n.name,t.width-8)}`}Vt();ke();$t();Vt();function Yp(e,t){let n=mt(t.target),r=rr(ce,n,t.policy),s=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(n.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=Qn(a.source,n,t.user?"user":"system"),c=l.refusal===null?r.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:s,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:r.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem}),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.emit(d)}return o}async function Xv({format:e,file:t},n){return e==="ndjson"?Gp():e==="json"?Hp(yt):e==="systemd"?Kp():jp({style:await wr(n.color,t),verbose:n.verbose===!0})}async function qp(e,t){let[n,...r]=Gn(t.target);if(n===void 0||r.length>0)throw new D("score takes one target: run it once for each, or use check");let s=t.threshold===void 0?null:Vn(t.threshold),o=kr(t.policy,mt(n)),{units:i,problems:a}=await Pr(e,t),{complain:l,any:c}=Cr();for(let u of a)l(u);let d=await xr(t,u=>Xv(u,t));try{let u=Yp(i,{target:n,policy:o,user:t.user===!0,threshold:s,emit:d.unit,complain:l});return d.end(void 0),c()?2:u?1:0}finally{d.discard()}}var Zv=["pretty","json","ndjson","systemd"];function zp(e,t){Rr(Ar(e.command("score").description("the exposure alone: the table of systemd-analyze security"),Zv)).action(async(n,r)=>t(await qp(n,r)))}var Qv=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function eC(e){let t=new Oo("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(yt,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",Qv);for(let n of[Mp,zp,Bp])n(t,e);return t}async function Jp(e){let t=0;try{return await eC(n=>{t=n}).parseAsync([...e],{from:"user"}),t}catch(n){return n instanceof Ne?0:n instanceof Eo?n.exitCode===0?0:2:(n instanceof D?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}Jp(process.argv.slice(2)).then(e=>{process.exitCode=e});
