#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var Cf=Object.create;var Mr=Object.defineProperty;var wf=Object.getOwnPropertyDescriptor;var xf=Object.getOwnPropertyNames;var Pf=Object.getPrototypeOf,kf=Object.prototype.hasOwnProperty;var p=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Se=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Po=(e,t)=>{for(var n in t)Mr(e,n,{get:t[n],enumerable:!0})},Af=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of xf(t))!kf.call(e,s)&&s!==n&&Mr(e,s,{get:()=>t[s],enumerable:!(r=wf(t,s))||r.enumerable});return e};var It=(e,t,n)=>(n=e!=null?Cf(Pf(e)):{},Af(t||!e||!e.__esModule?Mr(n,"default",{value:e,enumerable:!0}):n,e));var Tt=Se(Lr=>{var fn=class extends Error{constructor(t,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Ur=class extends fn{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Lr.CommanderError=fn;Lr.InvalidArgumentError=Ur});var hn=Se($r=>{var{InvalidArgumentError:Rf}=Tt(),Br=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Rf(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Ef(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}$r.Argument=Br;$r.humanReadableArgName=Ef});var Ao=Se((jC,ko)=>{ko.exports={}});var Gr=Se(Vr=>{var{humanReadableArgName:Of}=hn(),Wr=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(s=>!s._hidden),r=t._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,o)=>s.name().localeCompare(o.name())),n}compareOptions(t,n){let r=s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,"");return r(t).localeCompare(r(n))}visibleOptions(t){let n=t.options.filter(s=>!s.hidden),r=t._getHelpOption();if(r&&!r.hidden){let s=r.short&&t._findOption(r.short),o=r.long&&t._findOption(r.long);!s&&!o?n.push(r):r.long&&!o?n.push(t.createOption(r.long,r.description)):r.short&&!s&&n.push(t.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let r=t.parent;r;r=r.parent){let s=r.options.filter(o=>!o.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(r=>Of(r)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(s)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let r="";for(let s=t.parent;s;s=s.parent)r=s.name()+" "+r;return r+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}formatItemList(t,n,r){return n.length===0?[]:[r.styleTitle(t),...n,""]}groupItems(t,n,r){let s=new Map;return t.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[])}),n.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[]),s.get(i).push(o)}),s}formatHelp(t,n){let r=n.padWidth(t,n),s=n.helpWidth??80;function o(u,m){return n.formatItem(u,r,m,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),s),""]));let l=n.visibleArguments(t).map(u=>o(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(i=i.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(t.options,n.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,m)=>{let f=u.map(x=>o(n.styleOptionTerm(n.optionTerm(x)),n.styleOptionDescription(n.optionDescription(x))));i=i.concat(this.formatItemList(m,f,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(t).map(m=>o(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(n.optionDescription(m))));i=i.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(t.commands,n.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,m)=>{let f=u.map(x=>o(n.styleSubcommandTerm(n.subcommandTerm(x)),n.styleSubcommandDescription(n.subcommandDescription(x))));i=i.concat(this.formatItemList(m,f,n))}),i.join(`
`)}displayWidth(t){return Ro(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,r,s){let i=" ".repeat(2);if(!r)return i+t;let a=t.padEnd(n+t.length-s.displayWidth(t)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||s.preformatted(r)?u=r:u=s.boxWrap(r,d).replace(/\n/g,`
`+" ".repeat(n+l)),i+a+" ".repeat(l)+u.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let r=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,o=[];return r.forEach(i=>{let a=i.match(s);if(a===null){o.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}o.push(l.join(""));let m=d.trimStart();l=[m],c=this.displayWidth(m)}),o.push(l.join(""))}),o.join(`
`)}};function Ro(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}Vr.Help=Wr;Vr.stripColor=Ro});var Yr=Se(jr=>{var{InvalidArgumentError:Ff}=Tt(),Hr=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let r=If(t);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Ff(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?Eo(this.name().replace(/^no-/,"")):Eo(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Kr=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(t,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let s=this.negativeOptions.get(r).presetArg,o=s!==void 0?s:!1;return n.negate===(o===t)}};function Eo(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function If(e){let t,n,r=/^-[^-]$/,s=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(t=o.shift()),s.test(o[0])&&(n=o.shift()),!t&&r.test(o[0])&&(t=o.shift()),!t&&s.test(o[0])&&(t=n,n=o.shift()),o[0].startsWith("-")){let i=o[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(i)?new Error(`${a}
- too many short flags`):s.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}jr.Option=Hr;jr.DualOptions=Kr});var Fo=Se(Oo=>{function Tf(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let r=0;r<=e.length;r++)n[r]=[r];for(let r=0;r<=t.length;r++)n[0][r]=r;for(let r=1;r<=t.length;r++)for(let s=1;s<=e.length;s++){let o=1;e[s-1]===t[r-1]?o=0:o=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-1]+o),s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[e.length][t.length]}function Nf(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let r=[],s=3,o=.4;return t.forEach(i=>{if(i.length<=1)return;let a=Tf(e,i),l=Math.max(e.length,i.length);(l-a)/l>o&&(a<s?(s=a,r=[i]):a===s&&r.push(i))}),r.sort((i,a)=>i.localeCompare(a)),n&&(r=r.map(i=>`--${i}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}Oo.suggestSimilar=Nf});var Do=Se(Zr=>{var Df=require("node:events").EventEmitter,qr=Ao(),ve=require("node:path"),gn=require("node:fs"),E=require("node:process"),{Argument:Mf,humanReadableArgName:Uf}=hn(),{CommanderError:zr}=Tt(),{Help:Lf,stripColor:Bf}=Gr(),{Option:Io,DualOptions:$f}=Yr(),{suggestSimilar:To}=Fo(),Jr=class e extends Df{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>E.stdout.write(n),writeErr:n=>E.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>E.stdout.isTTY?E.stdout.columns:void 0,getErrHelpWidth:()=>E.stderr.isTTY?E.stderr.columns:void 0,getOutHasColors:()=>Xr()??(E.stdout.isTTY&&E.stdout.hasColors?.()),getErrHasColors:()=>Xr()??(E.stderr.isTTY&&E.stderr.hasColors?.()),stripColor:n=>Bf(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,r){let s=n,o=r;typeof s=="object"&&s!==null&&(o=s,s=null),o=o||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),l=this.createCommand(i);return s&&(l.description(s),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l._executableFile=o.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),s?this:l}createCommand(t){return new e(t)}createHelp(){return Object.assign(new Lf,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new Mf(t,n)}argument(t,n,r,s){let o=this.createArgument(t,n);return typeof r=="function"?o.default(s).argParser(r):o.default(r),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let r=t??"help [command]",[,s,o]=r.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(s);return a.helpOption(!1),o&&a.arguments(o),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let r=["preSubcommand","preAction","postAction"];if(!r.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,r){this._exitCallback&&this._exitCallback(new zr(t,n,r)),E.exit(t)}action(t){let n=r=>{let s=this.registeredArguments.length,o=r.slice(0,s);return this._storeOptionsAsProperties?o[s]=this:o[s]=this.opts(),o.push(this),t.apply(this,o)};return this._actionHandler=n,this}createOption(t,n){return new Io(t,n)}_callParseArg(t,n,r,s){try{return t.parseArg(n,r)}catch(o){if(o.code==="commander.invalidArgument"){let i=`${s} ${o.message}`;this.error(i,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let r=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=s=>[s.name()].concat(s.aliases()),r=n(t).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),o=n(t).join("|");throw new Error(`cannot add command '${o}' as already have command '${s}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),r=t.attributeName();if(t.negate){let o=t.long.replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(r,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(r,t.defaultValue,"default");let s=(o,i,a)=>{o==null&&t.presetArg!==void 0&&(o=t.presetArg);let l=this.getOptionValue(r);o!==null&&t.parseArg?o=this._callParseArg(t,o,l,i):o!==null&&t.variadic&&(o=t._collectValue(o,l)),o==null&&(t.negate?o=!1:t.isBoolean()||t.optional?o=!0:o=""),this.setOptionValueWithSource(r,o,a)};return this.on("option:"+n,o=>{let i=`error: option '${t.flags}' argument '${o}' is invalid.`;s(o,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,o=>{let i=`error: option '${t.flags}' value '${o}' from env '${t.envVar}' is invalid.`;s(o,i,"env")}),this}_optionEx(t,n,r,s,o){if(typeof n=="object"&&n instanceof Io)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,r);if(i.makeOptionMandatory(!!t.mandatory),typeof s=="function")i.default(o).argParser(s);else if(s instanceof RegExp){let a=s;s=(l,c)=>{let d=a.exec(l);return d?d[0]:c},i.default(o).argParser(s)}else i.default(s);return this.addOption(i)}option(t,n,r,s){return this._optionEx({},t,n,r,s)}requiredOption(t,n,r,s){return this._optionEx({mandatory:!0},t,n,r,s)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,r){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=r,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(t)!==void 0&&(n=r.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){E.versions?.electron&&(n.from="electron");let s=E.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}t===void 0&&(t=E.argv),this.rawArgs=t.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=t[1],r=t.slice(2);break;case"electron":E.defaultApp?(this._scriptPath=t[1],r=t.slice(2)):r=t.slice(1);break;case"user":r=t.slice(0);break;case"eval":r=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return this._parseCommand([],r),this}async parseAsync(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,r){if(gn.existsSync(t))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",o=`'${t}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(o)}_executeSubCommand(t,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function o(d,u){let m=ve.resolve(d,u);if(gn.existsSync(m))return m;if(s.includes(ve.extname(u)))return;let f=s.find(x=>gn.existsSync(`${m}${x}`));if(f)return`${m}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=gn.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=ve.resolve(ve.dirname(d),a)}if(a){let d=o(a,i);if(!d&&!t._executableFile&&this._scriptPath){let u=ve.basename(this._scriptPath,ve.extname(this._scriptPath));u!==this._name&&(d=o(a,`${u}-${t._name}`))}i=d||i}r=s.includes(ve.extname(i));let l;E.platform!=="win32"?r?(n.unshift(i),n=No(E.execArgv).concat(n),l=qr.spawn(E.argv[0],n,{stdio:"inherit"})):l=qr.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=No(E.execArgv).concat(n),l=qr.spawn(E.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{E.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new zr(d,"commander.executeSubCommandAsync","(close)")):E.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(d.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)E.exit(1);else{let u=new zr(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(t,n,r){let s=this._findCommand(t);s||this.help({error:!0}),s._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,s,"preSubcommand"),o=this._chainOrCall(o,()=>{if(s._executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),o}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(r,s,o)=>{let i=s;if(s!==null&&r.parseArg){let a=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;i=this._callParseArg(r,s,o,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let o=r.defaultValue;r.variadic?s<this.args.length?(o=this.args.slice(s),r.parseArg&&(o=o.reduce((i,a)=>t(r,a,i),r.defaultValue))):o===void 0&&(o=[]):s<this.args.length&&(o=this.args[s],r.parseArg&&(o=t(r,o,r.defaultValue))),n[s]=o}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let r=t,s=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].forEach(i=>{s.push({hookedCommand:o,callback:i})})}),n==="postAction"&&s.reverse(),s.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(t,n,r){let s=t;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(o=>{s=this._chainOrCall(s,()=>o(this,n))}),s}_parseCommand(t,n){let r=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(r.operands),n=r.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))s(),this._processArguments(),this.parent.emit(o,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(r=>{let s=r.attributeName();return this.getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});t.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=t.find(o=>r.conflictsWith.includes(o.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],r=[],s=n;function o(d){return d.length>1&&d[0]==="-"}let i=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,c=0;for(;c<t.length||l;){let d=l??t[c++];if(l=null,d==="--"){s===r&&s.push(d),s.push(...t.slice(c));break}if(a&&(!o(d)||i(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,o(d)){let u=this._findOption(d);if(u){if(u.required){let m=t[c++];m===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,m)}else if(u.optional){let m=null;c<t.length&&(!o(t[c])||i(t[c]))&&(m=t[c++]),this.emit(`option:${u.name()}`,m)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),m=this._findOption(d.slice(0,u));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(u+1));continue}}if(s===n&&o(d)&&!(this.commands.length===0&&i(d))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(d)){n.push(d),r.push(...t.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...t.slice(c));break}else if(this._defaultCommandName){r.push(d,...t.slice(c));break}}if(this._passThroughOptions){s.push(d,...t.slice(c));break}s.push(d)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let r=0;r<n;r++){let s=this.options[r].attributeName();t[s]=s===this._versionOptionName?this._version:this[s]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},s=r.exitCode||1,o=r.code||"commander.error";this._exit(s,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in E.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,E.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new $f(this.options),n=r=>this.getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&t.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(s,r.implied[s],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let r=i=>{let a=i.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||i},s=i=>{let a=r(i),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},o=`error: ${s(t)} cannot be used with ${s(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let s=[],o=this;do{let i=o.createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);s=s.concat(i),o=o.parent}while(o&&!o._enablePositionalOptions);n=To(t,s)}let r=`error: unknown option '${t}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,r=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${t.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(o=>{s.push(o.name()),o.alias()&&s.push(o.alias())}),n=To(t,s)}let r=`error: unknown command '${t}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(t,n,r){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let r=this.parent?._findCommand(t);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${s}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>Uf(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=ve.basename(t,ve.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),r=this._getOutputContext(t);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(t){t=t||{};let n=!!t.error,r,s,o;return n?(r=a=>this._outputConfiguration.writeErr(a),s=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),s=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(s||(a=this._outputConfiguration.stripColor(a)),r(a)),hasColors:s,helpWidth:o}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let r=this._getOutputContext(t),s={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let o=this.helpInformation({error:r.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",s))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(E.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let r=["beforeAll","before","after","afterAll"];if(!r.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${t}Help`;return this.on(s,o=>{let i;typeof n=="function"?i=n({error:o.error,command:o.command}):i=n,i&&o.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function No(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,r="127.0.0.1",s="9229",o;return(o=t.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?s=o[3]:r=o[3]):(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=o[1],r=o[3],s=o[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:t})}function Xr(){if(E.env.NO_COLOR||E.env.FORCE_COLOR==="0"||E.env.FORCE_COLOR==="false")return!1;if(E.env.FORCE_COLOR||E.env.CLICOLOR_FORCE!==void 0)return!0}Zr.Command=Jr;Zr.useColor=Xr});var Bo=Se(oe=>{var{Argument:Mo}=hn(),{Command:Qr}=Do(),{CommanderError:Wf,InvalidArgumentError:Uo}=Tt(),{Help:Vf}=Gr(),{Option:Lo}=Yr();oe.program=new Qr;oe.createCommand=e=>new Qr(e);oe.createOption=(e,t)=>new Lo(e,t);oe.createArgument=(e,t)=>new Mo(e,t);oe.Command=Qr;oe.Option=Lo;oe.Argument=Mo;oe.Help=Vf;oe.CommanderError=Wf;oe.InvalidArgumentError=Uo;oe.InvalidOptionArgumentError=Uo});var h,Y,C=p(()=>{"use strict";h=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),Y=e=>e});function S(e,t,n,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:r}]}}function ee(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}var Nt,w,v,g,M=p(()=>{"use strict";Nt=[],w=(e,t=Nt)=>({effect:"set",value:e,faults:t}),v=(e,t=Nt)=>({effect:"add",value:e,faults:t}),g=(e=void 0)=>({effect:"reset",value:e,faults:Nt})});function Gf(e,t,n){if(Math.abs(e.length-t.length)>n)return n+1;let r=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=s,s=i}return s[t.length]??n+1}function P(e,t,n=3){if(e===""||e.length>Hf)return[];let r=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:Gf(s,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,n).map(({candidate:i})=>i)}var Hf,J=p(()=>{"use strict";Hf=64});function O(e,t){return Kf.test(e)?Yf(e,t):{words:jf(e),malformedAt:null}}function jf(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&yn(e.charCodeAt(n));)n+=1;let r=n;for(;n<e.length&&!yn(e.charCodeAt(n));)n+=1;n>r&&t.push({text:e.slice(r,n),start:r,end:n})}return t}function Yf(e,t){let n=[],r=0;for(;;){for(;r<e.length&&yn(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:n,malformedAt:null};let s=qf(e,r,t);if(s===null)return{words:n,malformedAt:r};n.push({text:s.text,start:r,end:s.end}),r=s.end}}function qf(e,t,n){let r=n.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:s,end:e.length}:null;s+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(yn(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!r?null:{text:s,end:i}}function He(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var yn,Kf,te=p(()=>{"use strict";yn=e=>e===32||e===9||e===10||e===13,Kf=/['"\\]/});function _e(e){let t=zf.exec(e);if(t===null)return null;let[,n,r,s,o,i,a]=t,l=bn(r,16)??bn(s,2)??bn(o??i,8)??bn(a,10);return l===null?null:n==="-"?-l:l}var zf,bn,Dt=p(()=>{"use strict";zf=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;bn=(e,t)=>e===void 0?null:Number.parseInt(e,t)});function Ho(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;n=n<<8n|BigInt(r)}return n}function Go(e){if(e==="")return[];let t=[],n=e.split(":");for(let[r,s]of n.entries()){let o=r===n.length-1&&s.includes(".")?Ho(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function Jf(e){let t=e.split("::");if(t.length>2)return null;let n=Go(t[0]??""),r=Go(t[1]??"");if(n===null||r===null)return null;let s=8-n.length-r.length;return(t.length===1?s!==0:s<1)?null:[...n,...Array.from({length:s},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function Xf(e,t,n){let r=BigInt(es(e)-n);return{family:e,address:t>>r<<r,length:n}}function vn(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),r=n.includes(":")?6:4,s=r===6?Jf(n):Ho(n);if(s===null)return null;let o=t<0?es(r):_e(e.slice(t+1));return o===null||o<0||o>es(r)?null:Xf(r,s,o)}function Qf(e){let t=Object.hasOwn(Sn,e)?Sn[e]:void 0;return t!==void 0?t:Zf.test(e)?Sn.localhost??[]:Ce(e)}var es,Ce,Sn,Zf,Ko,jo,_n,Mt=p(()=>{"use strict";J();M();te();Dt();es=e=>e===4?32:128;Ce=e=>{let t=vn(e);return t===null?[]:[t]},Sn={any:[...Ce("0.0.0.0/0"),...Ce("::/0")],localhost:[...Ce("127.0.0.0/8"),...Ce("::1/128")],"link-local":[...Ce("169.254.0.0/16"),...Ce("fe80::/64")],multicast:[...Ce("224.0.0.0/4"),...Ce("ff00::/8")]},Zf=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;Ko=(e,t)=>{if(e==="")return g();let{words:n,malformedAt:r}=O(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of n){let a=Qf(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>P(i.text,Object.keys(Sn),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),v(s,o)},jo=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,_n=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0)});var Yo,qo,zo,Jo,Xo,Zo,Qo,ei,ti,ni,ri,si,oi,ii,ai,li,ci,di,ui,mi,pi,fi,hi,gi,yi,bi,Si,Ke=p(()=>{"use strict";Yo=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,qo=`63	252-252
62	254`,zo=`AF_UNIX	1
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
AF_FILE	1`,Jo=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Xo=`native
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
s390x`,Zo=`E2BIG
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
EXFULL`,Qo=`%a
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
%%`,ei=`SUCCESS	0
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
EXCEPTION	255`,ti=`x86-64
x86`,ni=`HUP
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
SYS`,ri=`other
batch
idle
fifo
ext	262
rr`,si=`none
realtime
best-effort
idle`,oi=`emerg
alert
crit
err
warning
notice
info
debug`,ii=`kern
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
local7`,ai=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,li=`AS	bytes
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
STACK	bytes`,ci=`seconds	1000000
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
µs	1`,di=`null
tty
tty-force
tty-fail
socket
fd
data
file`,ui=`inherit
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
syslog+console`,mi=`shared
slave
private`,pi=`udplite
sctp
mptcp	257`,fi=`cpu
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
bpf-bind-network-interface	262`,hi=`arm64
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
tilegx`,gi=`private-users
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
container-other`,yi=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,bi=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Si=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`});var de,ts=p(()=>{"use strict";de=["252","254","257","262"]});function k(e,t){return{first:e,changes:t}}function vi(e,t){let n=e.first;for(let r of de){let s=e.changes[r];if(s!==void 0&&(n=s),r===t)break}return n}function ne(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(r=>{let[s="",o]=r.split("-");return n>=Number(s)&&(o===void 0||n<=Number(o))})}var ns,je=p(()=>{"use strict";ts();ts();ns=de[de.length-1]??"262"});function _i(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,vi(s,t)]))}function Ci(e){return{..._i(th,e),refuses:_i(nh,e)}}var th,nh,wi=p(()=>{"use strict";je();th={templateInstance:k("i",{257:"test_instance"}),capabilityInitialBits:k(64,{262:63}),capabilityInversionBits:k(64,{262:41}),capabilityUnclosedQuote:k("dropped",{254:"closed"}),privateMountsUnset:k("off",{254:"on"}),unknownFamily:k("skipped",{262:"ends-line"}),globSectionName:k("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:k(!0,{262:!1}),execPrefixes:k("-@:+!",{262:"-@:+!|"}),execFolderEndings:k(["/"],{257:["/","/.","/.."]}),ambientPrefix:k("honoured",{262:"ignored"}),userManagerIsUnprivileged:k(!1,{262:!0}),policyNotAnObject:k("ignored",{262:"error"}),warnsOfWeekdays:k(!1,{262:!0}),highestIoClass:k(8,{262:7}),imagesOutsideApi:k(!1,{257:!0}),unknownImagePolicies:k("refused",{262:"taken"}),directoryFlags:k("any",{257:"checked"}),pathsInApi:k("taken",{257:"refused"}),warnsOfVarRun:k(!1,{257:!0}),vsockTypes:k(!1,{254:!0}),alternativeInterfaces:k(!1,{257:!0}),bindsPortZero:k(!1,{257:!0}),renamesImports:k(!1,{257:!0}),textlessOutcome:k("incomparable",{262:"first"}),privateTmpNeedsNamespace:k([],{257:["disconnected"],262:["connected","disconnected"]})},nh={oneshotRestartForceExitStatus:k(!0,{257:!1}),forkingPrivatePids:k(!1,{257:!0}),dynamicUserHomeDirectory:k(!1,{257:!0}),workingDirectoryInApiMount:k(!1,{257:!0}),dynamicUserInUserManager:k(!1,{257:!0}),managedPrivateUsers:k(!1,{262:!0}),userNamespacePathWithPrivateUsers:k(!1,{262:!0}),privatePidsPam:k(!1,{262:!0})}});var xi,Pi,ki=p(()=>{"use strict";xi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Pi=`SystemCallFilter_swap:10:deny-list
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
UMask:0`});function Ai(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(r=>ne(r.slice(0,r.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function Ri(e){return xi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&ne(n,e)).map(([t="",n="",r="",s="",,o="",i=""])=>({field:t,name:n,weight:Ai(r,e),range:Ai(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function Ei(e){let t=new Map;for(let[n,r]of Pi.split(`
`).entries()){let[s="",o=""]=r.split("	");if(ne(o,e))for(let i of s.split(" "))t.set(i,n)}return t}var rs=p(()=>{"use strict";ki();je()});var ss,Oi,we,Fi=p(()=>{"use strict";ss={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Oi=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
TimeoutStopSec		undocumented	time-span`});function rh(e){let t=we.lastIndexOf(`
[`,e),n=we.slice(t<0?1:t+2,we.indexOf("]",t+1)),r=we.indexOf(`
`,e),[s="",o="",i="",a=""]=we.slice(e,r<0?void 0:r).split("	");return{sections:n.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Cn(e){let t=Ti.get(e);if(t!==void 0)return t;let n=[],r=`
${e}	`;for(let s=we.indexOf(r);s>=0;s=we.indexOf(r,s+1))n.push(rh(s+1));return Ti.set(e,n),n}function oh(){let e=new Map;for(let t of Oi.split(`
`)){let[n="",r="",s=""]=t.split("	");if(n==="")continue;let o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(n,{...Di(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function wn(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let r=n.indexOf(":");if(r<0)return n;if(ne(n.slice(0,r),t))return n.slice(r+1)}return null}function ih(e){return Ii??=oh(),Ii.get(e)??Di(e)}function ah(e,t,n,r){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...ih(r),name:e.name,section:n,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:Ni(e.flags,"fatal",t),documented:!Ni(e.flags,"undocumented",t)}}function Mi(e,t){let n=new Map,r=(s,o)=>{let i=n.get(s);if(i===void 0&&(i=new Map,n.set(s,i)),i.has(o))return i.get(o);let a=Cn(o).find(({sections:d})=>d.includes(s)),l=a===void 0?null:lh(a,e,t),c=a===void 0||l===null?void 0:ah(a,e,s,l);return i.set(o,c),c};return{find:r,namesIn:s=>sh().filter(o=>r(s,o)!==void 0),sectionsWith:s=>[...new Set(Cn(s).flatMap(({sections:o})=>o))].filter(o=>r(o,s)!==void 0)}}function ch(e,t){if(e.since===null||e.since<=Number(t))return null;let n=de.find(r=>Number(r)>Number(t)&&wn(e.specs,r)!==null);return n===void 0?null:wn(e.specs,n)}function os(e,t){let n=Cn(t).find(({sections:s})=>s.includes(e));if(n===void 0)return null;let r=de.find(s=>wn(n.specs,s)!==null);return n.since??(r===void 0?null:Number(r))}function Ui(e){return Cn(e).flatMap(({sections:t})=>t)}var Ii,Ti,sh,Di,Ni,lh,rt,Li,st=p(()=>{"use strict";Fi();je();Ii=null,Ti=new Map;sh=()=>[...new Set(we.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Di=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});Ni=(e,t,n)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&ne(r.slice(t.length+1),n));lh=(e,t,n)=>e.since!==null&&e.since>n?null:wn(e.specs,t)??ch(e,t);rt=e=>ss[e],Li=Object.keys(ss)});function Ut(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function is(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function ot(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function xn(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function Bi(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function $i(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var Ye,Wi,Lt=p(()=>{"use strict";Ye=e=>new Uint32Array(e+31>>>5);Wi=e=>e.every(t=>t===0)});var Vi,Gi,Hi=p(()=>{"use strict";Vi=`_llseek	-
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
writev	20`,Gi=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`});function uh(e){let t=new Map;for(let n of Gi.split(`
`)){let[r="",s="",o=""]=n.split("	");if(r===""||!ne(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=dh.exec(a)??[];ne(c,e)&&i.push(l)}t.set(r,i)}return t}function Ki(e){let t=new Map,n=[],r=new Map;for(let l of Vi.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!ne(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&r.set(c,Number(d)))}let s=Ye(n.length);for(let l of r.keys())Ut(s,t.get(l)??0);let o=uh(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=Ye(n.length);for(let m of c){let f=t.get(m);f!==void 0?Ut(u,f):m.startsWith("@")&&ot(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:s,numberOf:r,groups:o,group:a}}var dh,ji=p(()=>{"use strict";Lt();Hi();je();dh=/^([^(]+)(?:\((.+)\))?$/});function ie(e,t,n){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>ne(r[t]??"",n))}function xe(e){let t=null;return()=>(t??={made:e()},t.made)}function Pn(e,t){let n=`${e} ${t}`,r=qi.get(n);if(r!==void 0)return r;let s=ph(e,t);return qi.set(n,s),s}function ph(e,t){let n=xe(()=>Ri(e)),r=xe(()=>Mi(e,t)),s=xe(()=>Ki(e)),o=xe(()=>Yi(Yo,e)),i=xe(()=>Yi(zo,e)),a=xe(()=>new Set(ie(Jo,2,e).map(([f=""])=>f))),l=xe(()=>as(Xo,e)),c=xe(()=>as(Zo,e)),d=new Map,u=f=>{let x=d.get(f)??ie(mh[f],f==="filesystemGroups"?2:1,e).map(([Q=""])=>Q);return d.set(f,x),x},m=xe(()=>new Set([...as(Qo,e)].map(f=>f.slice(1))));return{version:t,table:e,behaviour:Ci(e),words:u,directive:(f,x)=>r().find(f,x),get checks(){return n()},get directives(){return r()},get syscalls(){return s()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return m()}}}var as,Yi,mh,qi,qe=p(()=>{"use strict";wi();rs();Ke();Ke();st();ji();je();as=(e,t)=>new Set(ie(e,1,t).map(([n=""])=>n)),Yi=(e,t)=>new Map(ie(e,2,t).map(([n="",r=""])=>[n.toUpperCase(),Number(r)])),mh={architectures:hi,cgroupControllers:fi,coredumpFilters:ai,execInputs:di,execOutputs:ui,filesystemGroups:Si,firmwares:bi,ioSchedulingClasses:si,logFacilities:ii,logLevels:oi,mountPropagations:mi,personalities:ti,schedulingPolicies:ri,securityModules:yi,signalNames:ni,socketProtocols:pi,virtualizations:gi};qi=new Map});function hh(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let r=_e(e);return r!==null&&r>=0&&r<=fh(t)?r:null}function gh(e,t,n){let r=n.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=O(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of s){let c=hh(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:He(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>yh(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function yh(e,t){let n=e.toUpperCase(),r=[...t.capabilities.keys()],s=n.startsWith("CAP_")?n:`CAP_${n}`;if(r.includes(s))return[s];let o=`_${s.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:P(s,r,2)}var zi,ls,it,fh,Ji,Bt=p(()=>{"use strict";Ke();qe();J();M();te();Dt();zi=e=>(1n<<BigInt(e))-1n,ls=e=>zi(e.behaviour.capabilityInitialBits),it=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),fh=e=>Number(ie(qo,1,e.table)[0]?.[0]??0);Ji=(e,t,n)=>{let{facts:r}=n,s=e.startsWith("~"),{set:o,faults:i}=gh(e,s?1:0,r),a=n.directive.name==="CapabilityBoundingSet"?ls(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?w(s?zi(r.behaviour.capabilityInversionBits)&~o:o,i):v(s?l&~o:l|o,i)}});function Pe(e){let t=e.lastIndexOf("."),n=Li.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let r=e.slice(0,t),s=r.indexOf("@");return{full:e,type:n,base:r,prefix:s<0?r:r.slice(0,s),instance:s<0?null:r.slice(s+1)}}function z(e){let t=Pe(e);return t!==null&&cs(t)?t:null}function at(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function An(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function $t(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function Xi(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(r,s)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var bh,Sh,cs,kn,ge=p(()=>{"use strict";st();bh=/^[0-9A-Za-z:\-_.\\@]+$/,Sh=255;cs=({full:e,base:t})=>e.length<=Sh&&bh.test(t)&&!t.startsWith("@");kn=e=>e.instance===""});function Ch(e,t,n){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return $t(t.prefix);case"i":return t.instance??"";case"I":return $t(t.instance??"");case"j":return r;case"J":return $t(r);case"f":return`/${$t(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return _h;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Zi[n].d??""}${t.full}`;default:return Zi[n][e]??vh}}function _(e,t){if(!e.includes("%"))return e;let n="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r+1);if(e.charAt(r)!=="%"||s===""){n+=e.charAt(r);continue}if(s==="%")n+="%";else if(!wh.test(s))n+=`%${s}`;else{if(!xh.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:r};n+=Ch(s,t.name,t.manager)}r+=1}return n}var vh,_h,Zi,wh,xh,V=p(()=>{"use strict";ge();vh="host",_h="a".repeat(32),Zi={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};wh=/[0-9A-Za-z]/,xh="mbABMowWTV"});function kh(e){let t="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n);if(r===":")return{name:t,rest:e.slice(n+1)};r==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}function Rh(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!Ah.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Eh(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=_(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||Rn(n)?null:"a credential name, a colon and an absolute path"}function Oh(e,t,n){let[r="",s,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=Rn(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||n.facts.behaviour.renamesImports&&Rn(s);return!a||!l?S(t,e,"the name of a credential, or the beginning of one and *"):v(new Map(t).set(r,!1))}var Ph,Rn,Ah,Qi,ea=p(()=>{"use strict";V();M();Ph=255,Rn=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Ph;Ah=/^[A-Za-z0-9+/]*={0,2}$/;Qi=(e,t,n)=>{if(e==="")return g();if(n.directive.name==="ImportCredential")return Oh(e,t,n);let{name:r,rest:s}=kh(e),o=_(r,n);if(typeof o!="string"||!Rn(o))return S(t,e,'a credential name, such as "token" in token:/etc/token');let i=Rh(s,n)??Eh(s,n);return i!==null?S(t,e,i):v(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))}});function ye(e,t){let n=t;for(;n<e.length&&na(e.charCodeAt(n));)n+=1;return n}function Th(e,t){let n=Fh[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};ta.lastIndex=t+1;let r=ta.exec(e);if(r===null)return null;let[s,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>Ih?null:{text:String.fromCodePoint(c),length:s.length+1}}function Wt(e,t){let n="",r="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r===""?{text:`${n}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let l=Th(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":n+=a;else if(a==='"'||a==="'")r=a,s=!0;else{if(na(e.charCodeAt(i)))break;n+=a}i+=1}return r===""?{text:n,start:t,end:i,quoted:s,unknownEscape:o}:null}var na,Fh,ta,Ih,ds=p(()=>{"use strict";na=e=>e===32||e===9||e===10||e===13;Fh={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},ta=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Ih=1114111});function Uh(e,t){let n=0;for(;n<e.length;n+=1){let r=e.charAt(n),s=e.slice(0,n);if(!t.includes(r)||r==="!"&&(s.includes("+")||s.split("!").length>2)||r==="+"&&s.includes("!")||r!=="!"&&s.includes(r))break}return n}function Lh(e,t){return e===""?"followed by a program":Mh.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Nh?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}function $h(e,t,n){let r=Wt(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:ye(e,r.end),more:!0};let s=Uh(r.text,n.facts.behaviour.execPrefixes),o=r.text.slice(0,s),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?Dh:_(r.text.slice(s),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Lh(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=Wh(e,ye(e,r.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+s,end:r.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...sa(r),...Bh(r,o,n),...u.faults]}}function Wh(e,t,n){let r=[],s=[],o=t;for(;o<e.length;){if(ra(e,o,";"))return{arguments:r,next:ye(e,o+1),more:!0,faults:s};if(ra(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=ye(e,o+2);continue}let i=Wt(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof _(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),s.push(...sa(i)),o=ye(e,i.end)}return{arguments:r,next:o,more:!1,faults:s}}var Nh,Dh,Mh,sa,Bh,ra,oa,ia=p(()=>{"use strict";V();M();ds();Nh=255,Dh="/bin/sh",Mh=/[\0-\x1F"'\\\x7F]/;sa=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Bh=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];ra=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||ye(e,t+n.length)>t+n.length);oa=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=$h(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...s,l]}}"command"in a&&(r.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return v(r,s)}});function Ee(e){return Vh.test(e)?!0:Gh.test(e)?!1:null}function Hh(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=Ee(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function Kh({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>Ee(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}function qh(e,t){let n=_(e,t);return typeof n!="string"||n.length>Yh?!1:n.split(".").every(r=>r.length<=63&&jh.test(r))}var Vh,Gh,aa,la,Vt,ca,us,jh,Yh,da,lt=p(()=>{"use strict";J();V();M();te();Vh=/^(?:1|yes|y|true|t|on)$/i,Gh=/^(?:0|no|n|false|f|off)$/i;aa="a boolean (yes or no)",la=["yes","no","true","false","on","off"],Vt=(e,t,{directive:n})=>{let r=Ee(e);return r!==null?w(r):n.fatal?ee(t,e,aa):S(t,e,aa,()=>P(e,la,1))},ca=(e,t,n)=>e===""?g():Vt(e,t,n),us=(e,t,n)=>{let{directive:r}=n;if(e===""&&r.emptyResets)return g();let s=r.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=Hh(o,n);if(i===null)return S(t,e,Kh(n),()=>P(e,r.values,2));if(s>=0&&(i==="no"||!qh(e.slice(s+1),n)))return S(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return w(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};jh=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Yh=64;da=(e,t,{directive:n,facts:r})=>{if(n.section!=="Service"&&n.section!=="Scope")return S(t,e,"possible in units of this type");let s=Ee(e);if(s!==null)return w(s);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=O(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>P(c.text,[...la,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(!0,l)}});var zh,ua,ma,pa=p(()=>{"use strict";J();M();te();lt();zh=(e,t)=>{let n=e.toUpperCase();return P(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},ua=(e,t,{facts:n})=>{if(e==="")return g();if(e==="none")return w({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),s=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=O(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let f=n.addressFamilies.get(m.text.toUpperCase());if(f===void 0){let x=n.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:x?e.length:s+m.end,effect:x?"rest-ignored":"word-ignored",expected:He(m.text,"an address family such as AF_INET"),suggestions:()=>zh(m.text,n)}),x)break}else r===(i==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?v(u,d):w(u,d)},ma=(e,t,{facts:n})=>{if(e==="")return g();let r=Ee(e);if(r!==null)return w(r?new Set:new Set(n.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=O(e.slice(o),{quotes:"kept"}),l=i.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>P(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return S(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?n.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?w(u):v(u)}});function eg(e){return e===""?!1:Jh.test(e)&&Number(e)<Xh&&Number(e)!==Zh?!0:Qh.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}function ga(e,t){let n=_(e,t);return typeof n=="string"&&eg(n)?n:null}var Jh,Xh,Zh,Qh,fa,ha,tg,ya,ba,ng,Sa,ms=p(()=>{"use strict";V();M();te();Jh=/^(?:0|[1-9]\d*)$/,Xh=2**32-1,Zh=65535,Qh=/[\0-\x1F\x7F:/]/;fa=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),ha="a user or group name, or a numeric id",tg="a user of its own: others run as nobody too, and NFS maps strangers to it";ya=(e,t,n)=>{if(e==="")return g();let r=ga(e,n);return r===null?ee(t,e,ha):w(r,n.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:tg}]:[])},ba=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=ga(i.text,n);if(a===null)return ee(t,e,ha);o.push(a)}return s===null?v(o):ee(t,e,"a list of words: it ends in a backslash")},ng=/^0*[0-7]{1,4}$/,Sa=(e,t,n)=>ng.test(e)?w(Number.parseInt(e,8)):S(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`)});function y(e,t,{empty:n="resets",specifiers:r="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&n==="resets")return g();let l=r==="expanded"?_(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return w(c);let d=typeof l=="string"?va(t,a):G;return a.directive.fatal?ee(i,o,d):S(i,o,d,s===void 0?void 0:()=>s(o,a))}}function re(e,t,n){let{empty:r="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&r==="resets")return g();let{words:d,malformedAt:u}=O(a,n),m=[...l??[]],f=[];for(let{text:x,start:Q,end:W}of d){let he=s==="expanded"?_(x,c):x,xo=typeof he=="string"?e(he,c):null;if(xo!==null)m.push(xo);else{let _f=typeof he=="string"?va(t,c):G;f.push({start:Q,end:W,effect:"word-ignored",expected:_f,...i===void 0?{}:{suggestions:()=>i(x,c)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),v(m.length===0?void 0:m,f)}}function Oe(e,t,n={}){let r=y(e,t,n);return(s,o,i)=>{let{effect:a,value:l,faults:c}=r(s,void 0,i);return a==="reset"?g():l===void 0?{effect:a,value:o,faults:c}:v([...o??[],l],c)}}var va,G,j=p(()=>{"use strict";V();M();te();va=(e,t)=>typeof e=="string"?e:e(t),G="a text with known specifiers: write %% for a percent sign"});function sg({facts:e}){let t=_a.get(e.table);if(t!==void 0)return t;let n=new Map(ie(ci,2,e.table).map(([r="",s=""])=>[r,Number(s)]));return _a.set(e.table,n),n}function Fe(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),s=0;do{let o=og.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,u]of sg(n))if(r.startsWith(d)){r=r.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=rg)return null}while(r!=="");return s}function ag(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?Fe(e,1/1e3,t):Number(n[1])/1e3}var ps,rg,_a,og,Ca,ig,En,lg,cg,wa,Gt=p(()=>{"use strict";Ke();qe();j();ps=1e6,rg=2**64,_a=new Map;og=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;Ca="a time span such as 90s, 5min or 1h 30min",ig=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);En=(e,t)=>t.directive.name==="TimerSlackNSec"?ag(e,t):e.trim()===""?null:Fe(e,ps,t),lg=y(En,Ca,{empty:"read"}),cg=y(En,Ca),wa=(e,t,n)=>(ig.has(n.directive.name)?cg:lg)(e,t,n)});function Fn(e){let t=e.toLowerCase(),n=ug.findIndex(r=>r===t||r.slice(0,3)===t);return n<0?null:n}function vg(e,t){let[,n,r,s]=bg.exec(e)??[];if(n===void 0||!t.fractions&&[n,r,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Aa?Sg(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}function Pa(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[r="",s="",o="*"]=[...n].reverse();return ct(r,fg)&&ct(s,pg)&&ct(o,Aa)}function ka(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",r="",s="0"]=t;return ct(n,hg)&&ct(r,gg)&&ct(s,yg)}function wg(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=Cg.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!xa.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),dg.has(t.toLowerCase()))return!0;let r=xa.exec(t);if(r!==null){if(!mg(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?Pa(t)||ka(t):s.length===2&&Pa(s[0]??"")&&ka(s[1]??"")}function xg(e){let[,t="",n,r,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(r)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(Fn(a)??0)<=o&&o<=(Fn(l)??6)})}function Rg(e,t){if(t.directive.name==="OnCalendar")return wg(e)?{kind:"calendar",event:e}:null;let n=Fe(e,Ag,t);return n===null?null:{kind:"span",microseconds:n}}var dg,ug,On,xa,mg,Aa,pg,fg,hg,gg,yg,bg,Sg,ct,_g,Cg,Pg,kg,Ag,Ra,Ea=p(()=>{"use strict";j();V();M();Gt();dg=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),ug=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];On="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",xa=new RegExp(`^(${On}(?:(?:\\.\\.|-)${On})?(?:,${On}(?:(?:\\.\\.|-)${On})?)*),?(?= |$)`,"i"),mg=e=>e.split(",").every(t=>{let[n="",r]=t.split(/\.\.|-/);return r===void 0||(Fn(n)??0)<=(Fn(r)??0)}),Aa={lowest:1970,highest:2199,fractions:!1},pg={lowest:1,highest:12,fractions:!1},fg={lowest:1,highest:31,fractions:!1},hg={lowest:0,highest:23,fractions:!1},gg={lowest:0,highest:59,fractions:!1},yg={lowest:0,highest:59.999999,fractions:!0},bg=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Sg=e=>e<70?e+2e3:e<100?e+1900:e;ct=(e,t)=>e==="*"||e.split(",").every(n=>vg(n,t));_g="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Cg=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${_g})$`);Pg="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",kg="a time span such as 15min or 1h 30min",Ag=1e6;Ra=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return S(t,e,G);let s=Rg(r,n);if(s===null)return S(t,e,n.directive.name==="OnCalendar"?Pg:kg);let o=s.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&xg(s.event);return v([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])}});var Oa,Fa,Ia=p(()=>{"use strict";j();V();Oa=Oe((e,t)=>{let n=_(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Fa=Oe((e,t)=>typeof _(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,G)});function X(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function Tn(e,t){let n=_(e,t);return typeof n=="string"?X(n):null}function Fg(e,t){let n=Og.exec(e.text)?.[0]??"",r=Tn(e.text.slice(n.length),t);return r===null?null:{path:r,optional:n.includes("-"),belowRoot:n.includes("+")}}function Ng(e,t){let n=_(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let r=X(n);return r!==null&&(r==="/dev"||Tg.some(s=>r.startsWith(s)))?r:null}var In,Eg,Ta,Og,Ig,Na,Da,Tg,Ma,Ua,Ie=p(()=>{"use strict";V();M();te();In='an absolute path without ".."',Eg=new Set(["EnvironmentFile"]),Ta=(e,t,n)=>{if(e==="")return g();let r=Eg.has(n.directive.name)&&e.startsWith("-"),s=_(r?e.slice(1):e,n);if(s===""&&!r)return g();let o=typeof s=="string"?X(s):null;return o!==null?w(o):n.directive.fatal?ee(t,e,In):S(t,e,In)},Og=/^-?\+?/;Ig=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Na=(e,t,n)=>{if(e==="")return g();if(Ig.has(n.directive.name)){let a=Tn(e,n);return a===null?S(t,e,In):v([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:s}=O(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=Fg(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:In}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(o,i)},Da=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=r?e.slice(1):e;if(s==="~")return w({kind:"home"});let o=Tn(s,n);if(o!==null)return w({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?S(t,e,i):ee(t,e,i)},Tg=["/dev/","/run/systemd/inaccessible/"];Ma=(e,t,n)=>{if(e==="")return g();let[r]=O(e,{quotes:"removed"}).words;if(r===void 0)return S(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(r.end).trim(),o=Ng(r.text,n);return o===null?S(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?v([...t??[],{device:o,access:s}]):S(t,e,"a device with an access out of the letters r, w and m")},Ua=(e,t,n)=>{if(e==="")return g();let r=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=Tn(i.replaceAll("\\:",":"),n);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return v(r,s)}});function Ba(e){let[,t,n=""]=Mg.exec(e)??[];if(t!==void 0)return fs(Number(t)*100+Number(n.padEnd(2,"0")));let[,r,s=""]=Ug.exec(e)??[];if(r!==void 0)return fs(Number(r)*10+Number(s||"0"));let[,o]=Lg.exec(e)??[];return o===void 0?null:fs(Number(o))}function dt(e){let t=Ba(e);return t!==null&&t<=1e4?t:null}function ut(e,t){let n=e,r=0,s=Number.POSITIVE_INFINITY;do{let o=$g.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Bg[c]??0;if(d>=s)return null;let u=t**d;if(r+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),r>=La)return null;s=d,n=n.slice(i.length)}while(n!=="");return r}var H,Dg,La,ze,Nn,hs,Mg,Ug,Lg,fs,Bg,$g,$a,Wa,Va,Ga,gs,Wg,ys,Ha,Ka,Je=p(()=>{"use strict";j();Dt();H=(e,t)=>n=>{let r=_e(n);return r!==null&&r>=e&&r<=t?r:null},Dg=2**32-1,La=2**64,ze=(e,t)=>e.trimStart().startsWith("-")?null:H(0,Dg)(e,t),Nn=(e,t)=>e.trimStart().startsWith("-")?null:H(0,La-2049)(e,t),hs=H(-(2**31),2**31-1),Mg=/^(\d+)(?:\.(\d{1,2}))?%$/,Ug=/^(\d+)(?:\.(\d))?‰$/,Lg=/^(\d+)‱$/;fs=e=>e<=2**31-1?e:null;Bg={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},$g=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;$a="a size in bytes, such as 512M or 2G",Wa=y(ze,"a whole number from 0 up",{empty:"read"}),Va=y(hs,"a whole number",{empty:"read"}),Ga=y(H(-(2**63),2**63-1025),"a whole number",{empty:"read"}),gs=y(e=>ut(e,1024),$a,{empty:"read"}),Wg=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),ys=y((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=dt(e),r=n??ut(e,1024);return r===null||r===0&&!Wg.has(t.name)?null:n===null?r:-n},`${$a}, a percentage of the memory, or infinity`),Ha=y((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=dt(e);if(n!==null)return-n;let r=Nn(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),Ka=y(e=>{let t=Ba(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%")});function Kg(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:r}=O(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let s of n){let[,o,i=o]=Hg.exec(s.text)??[],a=o===void 0?_e(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>ja)return`a list of numbers up to ${ja}`}return null}var Ya,qa,za,Ja,Te,Gg,Xa,Za,ja,Hg,jg,Ht,Qa,el,tl,nl,Dn=p(()=>{"use strict";J();j();V();M();te();Je();Dt();Ya=y(H(-20,19),"a nice level from -20 to 19"),qa=y(H(-1e3,1e3),"a number from -1000 to 1000"),za=y(H(0,99),"a priority from 0 to 99",{empty:"read"}),Ja=y(H(0,7),"a priority from 0 to 7"),Te=(e,{empty:t,highest:n=-1})=>y((r,s)=>{if(s.facts.words(e).includes(r))return r;let o=ze(r,s);return o!==null&&o<=n?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:s})=>P(r,s.words(e),2)}),Gg=2**31-1,Xa=Te("schedulingPolicies",{empty:"resets",highest:Gg}),Za=(e,t,n)=>Te("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),ja=8191,Hg=/^(\d+)(?:-(\d+))?$/;jg={CPUAffinity:"numa",NUMAMask:"all"},Ht=(e,t,n)=>{if(e==="")return g();if(e===jg[n.directive.name])return w([e]);let r=_(e,n),s=typeof r=="string"?Kg(r):"a text with known specifiers";return s===null?v([...t??[],e]):S(t,e,s)},Qa=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?S(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>P(o,r,2)):v([...t??[],...s])},el=e=>e===""?g():w(e.split(/[ \t]+/)),tl=Te("personalities",{empty:"resets"}),nl=y((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=_e(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>P(e.toUpperCase(),t.errnoNames,2)})});function Un(e){let t=[""];for(let n=0;n<e.length;n+=1){let r=e.charAt(n);r===":"?t.push(""):r==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=r}return t}function zg(e,t){let[n="",r,s,...o]=Un(e);if(o.length>0||!qg.has(s))return null;let i=n.startsWith("-"),a=Mn(i?n.slice(1):n,t),l=r===void 0?a:Mn(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}function ol(e,t){for(let n=0;n<e.length;n+=2){let r=e[n]??"",s=e[n+1],o=s===void 0?r:s;if(s!==void 0&&!bs.has(r))return`one of the partitions ${[...bs].join(", ")}`;if(typeof _(o,t)!="string")return G}return null}function il(e,t){let n=(s,o)=>{let i=Mn(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Jg(i,e===1)?null:i},r=(s,o)=>{let[i="",...a]=Un(s.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:ol(a,o)}};return(s,o,i)=>{if(s==="")return g();let{words:a,malformedAt:l}=O(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:f}=r(u,i);m!==null&&c.push(m),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(c.length===0?void 0:c,d)}}function ty(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let r=n.indexOf("=");if(r<0)return!1;let s=n.slice(0,r).trim();return s!==""&&!bs.has(s)?t:n.slice(r+1).split("+").every(o=>t||Qg.has(o.trim())||ey.test(o.trim()))})}var Mn,qg,rl,sl,bs,Jg,al,ll,cl,Xg,Zg,dl,Ss,ul,Qg,ey,ml,vs,pl,fl,Ln=p(()=>{"use strict";j();V();M();te();Ie();Dn();lt();Mn=(e,t)=>{let n=_(e,t);return typeof n=="string"?X(n):null},qg=new Set([void 0,"","rbind","norbind"]);rl=re(zg,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),sl=re((e,t)=>{let n=e.indexOf(":"),r=Mn(n<0?e:e.slice(0,n),t);return r===null?null:{path:r,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),bs=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);Jg=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);al=il(2,"IMAGE:TARGET with absolute paths"),ll=il(1,"an absolute path of an image"),cl=(e,t,n)=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"removed"});if(s!==null)return S(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),u=ol(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return w(i,o)},Xg=/^(?:[0-9a-fA-F]{2})+$/,Zg=32,dl=y(e=>e.startsWith("/")||Xg.test(e)&&e.length>=Zg?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Ss=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},ul=y(e=>e.startsWith("/")||e.startsWith("base64:")&&Ss(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Qg=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),ey=/^(?:read-only|growfs)-(?:on|off)$/;ml=y((e,{facts:t})=>ty(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),vs=Te("mountPropagations",{empty:"resets"}),pl=y(e=>Ee(e),"a boolean (yes or no)"),fl=y(e=>e,G,{specifiers:"expanded"})});function hl(e,t){let n=_(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let r=n.split("/").filter(s=>s!==""&&s!==".");return r.length===0||r.includes("..")?null:r.join("/")}function ry(e,t){let[n="",r="",s="",...o]=Un(e),i=hl(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:hl(r,t);return a===null?null:{path:i,link:a}}var gl,yl=p(()=>{"use strict";j();V();Ln();gl=re(ry,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"})});function _s(e,t,n){let r=(s,o)=>{let i=n?_(s,o):s;return typeof i!="string"?G:e(i)?null:t};return(s,o,i)=>{if(s==="")return g();let a=[...o??[]],l=[],c=ye(s,0);for(;c<s.length;){let d=Wt(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=r(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=ye(s,d.end)}return v(a,l)}}var bl,sy,Sl,vl,_l,oy,iy,Cl,wl=p(()=>{"use strict";j();V();M();ds();bl=/^[A-Za-z_][A-Za-z0-9_]*$/,sy=/^[A-Za-z_][A-Za-z0-9_]*=/,Sl=e=>sy.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);vl="the name of a variable",_l=_s(Sl,"NAME=value: quote a value that has blanks, and leave none around the =",!0),oy=_s(e=>bl.test(e),vl,!0),iy=_s(e=>bl.test(e)||Sl(e),`${vl}, or NAME=value`,!0),Cl=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?iy:oy)(e,t,n)});function cy(e,t,n){let r=n.facts.words(t),[,s="",o=""]=ly.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=_(i??o,n);return typeof a!="string"?G:i!==null?Cs(a)?null:"fd: and the name of a file descriptor":s!==""&&r.includes(s)?X(a)===null?`${s}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}function ws(e,t,{facts:n}){return!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var ay,Cs,ly,Pl,kl,Al,Rl,dy,El,Ol,xl,uy,Fl,Il,xs=p(()=>{"use strict";J();j();V();M();Ln();Ie();ay=255,Cs=e=>e.length<=ay&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),ly=/^(file|append|truncate):(.*)$/;Pl=(e,t)=>(n,r,s)=>{let o=cy(n,e,s);if(o!==null)return S(r,n,o,()=>P(n,s.facts.words(e),2));let i=t.includes(n)?[{start:0,end:n.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return w(n,i)},kl=Pl("execInputs",[]),Al=Pl("execOutputs",["syslog","syslog+console"]),Rl=y(e=>Cs(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),dy=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,El=(e,t,n)=>{if(e==="")return g();if(/\\./.test(e.replace(dy,"")))return S(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=_(e,n);return typeof r=="string"?v(`${t??""}${r}
`):S(t,e,G)},Ol=(e,t)=>e===""?g():Ss(e)?v(`${t??""}${e}`):S(t,e,"data in Base64"),xl=new Set(["read-only","append","truncate","graceful"]),uy=["read-only","append","truncate"],Fl=(e,t)=>{if(e==="")return g();let[n="",r="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(n.startsWith("/")&&Cs(r)&&o.length===0&&i.every(l=>xl.has(l)))||i.filter(l=>uy.includes(l)).length>1?S(t,e,`an absolute path, a name and options out of ${[...xl].join(", ")}, joined by colons`):v([...t??[],e])},Il=(e,t,n)=>{if(e==="")return g();let r=_(e,n);if(typeof r!="string")return S(t,e,G);let s=X(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=n.facts.behaviour;return s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:w(s,ws(e,s,n))}});function fy(e,t){let n=py(e,t);if(n!==null)return{family:"inet6",port:n};let[,r,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=Dl(s);return vn(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Dl(e.slice(o+1)),a=e.slice(0,o);return vn(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function hy(e,{facts:t}){let[,n="",r="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||n!==""&&!t.behaviour.vsockTypes?null:Nl.test(r)&&Nl.test(s)?{family:"vsock",port:null}:null}function gy(e,t){return e.startsWith("/")?e.length<=Tl?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Tl?{family:"unix",port:null}:null:e.startsWith("vsock")?hy(e,t):fy(e,t)}function by(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return yy.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}function Sy(e,{directive:t,facts:n}){let r=X(e);return r===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}function _y(e,t){let{name:n}=t.directive;if(Ml.has(n))return Sy(e,t);if(n==="ListenNetlink")return by(e);let r=gy(e,t);return n==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var py,Tl,Nl,Dl,yy,Ml,vy,Ul,Cy,wy,xy,Py,Bn,Ll,Bl,ky,$l,Wl,Ps=p(()=>{"use strict";j();V();M();Mt();Je();Ie();xs();py=H(1,65535),Tl=107,Nl=/^(?:\d{1,10})?$/,Dl=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;yy=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);Ml=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);vy={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};Ul=(e,t,n)=>{if(e==="")return g();let{name:r}=n.directive,s=_(e,n);if(typeof s!="string")return S(t,e,G);let o=_y(s,n);if(o===null)return S(t,e,vy[r]??(Ml.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?ws(e,s,n):[];return v([...t??[],{directive:r,address:s,...o}],i)},Cy=15,wy=127,xy=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Py=new Set(["all","default",".",".."]),Bn=(e,t)=>xy.test(e)&&!Py.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?wy:Cy),Ll=y(e=>e==="*"||Bn(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Bl=y(e=>Bn(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ky={132:"sctp",136:"udplite",262:"mptcp"},$l=y((e,{facts:t})=>{let n=ky[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Wl=y(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value")});function Kl(e,t){return(n,r,s)=>{if(n==="")return g();let o=n.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:u}=O(n.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v({mode:a,names:l},c)}}function Fy(e,{facts:t}){if(e==="any")return!0;let[,n,r=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=s&&Number(n)<=Number(r)&&Number(r)<=65535}function Iy(e,t){let n=e.split(":");return n.length>3?!1:(Oy.includes(n[0]??"")&&n.shift(),Ey.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&Fy(n[0]??"",t))}function Gl(e){let[t="",n="",r="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&Vl.test(r)&&Vl.test(s)&&o.length===0}var Ry,jl,Yl,Ey,Oy,ql,Vl,zl,Jl,Ty,Xl,Ny,Zl,Hl,Ql,ec=p(()=>{"use strict";J();j();V();M();te();Ie();Ps();Ry=15,jl=Kl((e,{facts:t})=>Bn(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Ry),"the name of a network interface"),Yl=Kl((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Ey=["tcp","udp"],Oy=["ipv4","ipv6"];ql=Oe((e,t)=>Iy(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Vl=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;zl=(e,t)=>{if(e==="")return g();let{words:n}=O(e,{quotes:"removed"}),r=n.filter(s=>!Gl(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return v([...t??[],...n.filter(s=>Gl(s.text)).map(s=>s.text)],r)},Jl=(e,t,{facts:n})=>{if(e==="")return g();let r=n.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i));return o===void 0||s.some(i=>r.includes(i))?v([...t??[],...s]):S(t,e,`one or more of ${r.join(", ")}`,()=>P(o,r,2))},Ty=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Xl=Oe((e,t)=>{let n=e.indexOf(":"),r=n<0?null:_(e.slice(n+1),t);return Ty.has(e.slice(0,n))&&typeof r=="string"&&X(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Ny=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Zl=y((e,{name:t,facts:n})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Ny(e)&&!n.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Hl=["extensions","credentials"],Ql=y(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Hl.includes(t))?e:null,`a boolean, or one or more of ${Hl.join(", ")}`)});var $n,tc=p(()=>{"use strict";j();V();M();$n=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("-"),s=_(r?e.slice(1):e,n);return typeof s=="string"?w({label:s,optional:r}):r?S(t,e,G):ee(t,e,G)}});function By(e,t){let n=/^[+-]/.test(e),r=n?hs(e,t):Nn(e,t);return r===null?null:n?r<Uy||r>Ly?null:20-r:r<=40?r:null}function nc(e,t,n){if(t==="nice")return By(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ut(e,1024);if(t==="seconds"){let r=Fe(e,ks,n);return r===null?null:Math.ceil(r/ks)}return t==="microseconds"?Fe(e,1,n):Nn(e,n)}var sc,oc,ic,Wn,ac,lc,My,cc,ks,Uy,Ly,$y,rc,dc,Kt,uc,mc,pc,fc,hc,gc,yc,bc,Sc,vc=p(()=>{"use strict";Ke();qe();j();V();M();te();Je();Gt();sc=H(1,1e4),oc=H(10,1e3),ic=y((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:sc(e,t),"a weight from 1 to 10000"),Wn=(e,t)=>(n,r,s)=>{let o=e(n,r,s);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},ac=y(oc,"a weight from 10 to 1000"),lc=Wn(y(H(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),My=Wn(ys,"MemoryMax="),cc=(e,t,n)=>(n.directive.name==="MemoryLimit"?My:ys)(e,t,n),ks=1e6,Uy=-20,Ly=19;$y={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},rc=({directive:e,facts:t})=>ie(li,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",dc=y((e,t)=>{let n=rc(t),[r="",s=r,...o]=e.split(":");if(o.length>0||r===""||s==="")return null;let i=nc(r,n,t),a=nc(s,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>$y[rc(e)]??"a number",{empty:"read"}),Kt=(e,t)=>(n,r,s)=>{if(n==="")return g();let[o]=O(n,{quotes:"removed"}).words,i=o===void 0?null:_(o.text,s),a=o===void 0?null:e(n.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?S(r,n,t):v([...r??[],{device:i,limit:a}])},uc=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ut(e,1e3);return t===0?null:t},mc='a device and a limit, such as "/dev/sda 5M"',pc=Kt(uc,mc),fc=Wn(Kt(uc,mc),"IOReadBandwidthMax= or IOWriteBandwidthMax="),hc=Kt(sc,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),gc=Wn(Kt(oc,"a device and a weight from 10 to 1000"),"IODeviceWeight="),yc=Kt((e,t)=>Fe(e,ks,t),'a device and a time span, such as "/dev/sda 25ms"'),bc=y(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=dt(e);return t===null?ut(e,1024):-t},"a size such as 5G, a percentage, or off"),Sc=y((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:ze(e,t),"a whole number from 0 up, or infinity")});var _c,Cc,Vy,wc,Gy,Hy,xc,Pc,kc=p(()=>{"use strict";j();M();Dn();_c=Te("logLevels",{empty:"read",highest:7}),Cc=Te("logFacilities",{empty:"read",highest:127}),Vy=/^[A-Z][A-Z0-9_]{0,63}=/,wc=re(e=>Vy.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Gy=255,Hy=Gy-25-40,xc=y(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Hy?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Pc=(e,t)=>e===""?g():e==="~"?S(t,e,"a regular expression"):v([...t??[],e])});var jy,Yy,As,Ac,Rc,qy,zy,Ec,Oc=p(()=>{"use strict";j();M();Je();lt();Gt();jy=y((e,t)=>{let n=En(e,t);return n!==null&&n>=ps&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),Yy=new Set(["service","slice","scope"]),As=e=>(t,n,r)=>Yy.has(r.name.type)?e(t,n,r):S(n,t,"possible in units of this type"),Ac=As(jy),Rc=As(y(dt,"a percentage up to 100%")),qy=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),zy=As(us),Ec=(e,t,n)=>(qy.has(n.directive.name)?zy:us)(e,t,n)});function Tc(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,r,s="",o="0"]=Xy.exec(n)??[];if(r!==void 0){let i=Fc-Jy;return Number(o)<=i&&s!==(r==="MIN"?"-":"+")}return n===e&&H(1,Fc)(e,t)!==null}var Jy,Fc,Xy,Nc,Zy,Dc,Ic,Mc,Uc,Lc,Bc=p(()=>{"use strict";Ke();qe();J();j();Je();Jy=34,Fc=64,Xy=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;Nc=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Zy=(e,t)=>P(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Nc(t),1),Dc=y((e,t)=>Tc(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Zy}),Ic=({facts:e})=>ie(ei,2,e.table).map(([t=""])=>t),Mc=H(0,255),Uc=y(Mc,"an exit status from 0 to 255"),Lc=re((e,t)=>Mc(e,t)!==null||Ic(t).includes(e)||Tc(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>P(e.toUpperCase(),[...Ic(t),...Nc(t)],2)})});function nb(e){let t=jc.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var $c,eb,Wc,tb,Vc,Gc,Hc,Kc,jc,Yc,rb,sb,ob,qc,zc=p(()=>{"use strict";j();V();ge();$c=255,eb=re(e=>e.length<=$c?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Wc=e=>{let t=z(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=$c?t:null},tb={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Vc=(e,t,n)=>{let r=eb(e,t,n),s=tb[n.directive.name];return s===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${s}=`}]}},Gc=y(e=>{let t=Wc(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Hc=re(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Kc=y((e,{directive:t})=>{let n=Wc(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),jc=["http://","https://","file:/","info:","man:"];Yc=re((e,t)=>{let n=_(e,t);return typeof n!="string"?null:nb(n)||n===""?n:null},`a URL that begins with ${jc.join(", ")}`,{quotes:"removed"}),rb=/^[A-Za-z_-][A-Za-z0-9_-]*$/,sb=/^[A-Za-z0-9_-]+$/,ob=255,qc=y(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=ob&&n.every(s=>(t?sb:rb).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"})});var Vn,Jc,Xc,Zc=p(()=>{"use strict";j();M();Ea();Ia();yl();wl();ec();tc();vc();kc();Ln();Je();Oc();Ie();Dn();Bc();Ps();xs();lt();Gt();zc();Vn=e=>e===""?g():w(e),Jc=Oe(e=>e,""),Xc={"allowed-cpuset":Ht,"bind-mounts":rl,"bind-network-interface":Bl,"blockio-bandwidth":fc,"blockio-device-weight":gc,"blockio-weight":ac,"bpf-delegate-attachments":Vn,"bpf-delegate-commands":Vn,"bpf-delegate-maps":Vn,"bpf-delegate-programs":Vn,"bpf-foreign-program":Xl,"bus-name":qc,bytes:gs,"bytes-or-percent":cc,"cgroup-nft-set":zl,"cgroup-socket-bind":ql,"colon-separated-paths":Ua,"concurrency-max":Sc,"condition-path":Oa,"condition-string":Fa,"cpu-set":Ht,"cpu-shares":lc,"delegate-subgroup":Zl,"directory-list":gl,"disable-controllers":Jl,enum:Ec,"environment-assignments":_l,"environment-names":Cl,"exec-apparmor-profile":$n,"exec-coredump-filter":Qa,"exec-cpu-affinity":Ht,"exec-cpu-sched-policy":Xa,"exec-cpu-sched-prio":za,"exec-input":kl,"exec-input-data":Ol,"exec-input-text":El,"exec-io-class":Za,"exec-io-priority":Ja,"exec-mount-apivfs":pl,"exec-mount-flags":vs,"exec-mount-propagation-flag":vs,"exec-nice":Ya,"exec-oom-score-adjust":qa,"exec-output":Al,"exec-quota":bc,"exec-root-hash":dl,"exec-root-hash-sig":ul,"exec-selinux-context":$n,"exec-smack-process-label":$n,"exit-status":Uc,"exit-status-set":Lc,"extension-images":ll,fdname:Rl,"filesystem-set":Yl,"iec-size-long":gs,"image-policy":ml,integer:Va,"integer-or-percent":Ha,"io-device-latency":yc,"io-device-weight":hc,"io-limit":pc,"job-mode-isolate":Vt,"log-extra-fields":wc,"log-facility":Cc,"log-filter-patterns":Pc,"log-level":_c,"log-namespace":xc,long:Ga,"luo-sessions":Jc,"managed-oom-mem-pressure-duration-sec":Ac,"managed-oom-mem-pressure-limit":Rc,"managed-oom-rules":Jc,"mount-images":al,"mount-node":fl,"numa-mask":Ht,"open-file":Fl,percent:Ka,personality:tl,"pid-file":Il,"resource-limit":dc,"restrict-network-interfaces":jl,"root-image-options":cl,securebits:el,"service-refresh-on-reload":Ql,"service-sockets":Hc,signal:Dc,"slice-name":Gc,"socket-address":Ul,"socket-bindtodevice":Ll,"socket-protocol":$l,"swap-priority":y(H(-1,32767),"a number from -1 to 32767"),"syscall-errno":nl,"time-span":wa,"timer-spec":Ra,"tmpfs-mounts":sl,"tty-size":y(ze,"a whole number from 0 up"),"unit-name":Kc,"unit-names":Vc,"unsigned-integer":Wa,"url-list":Yc,weight:ic,xattr:Wl}});function lb(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=ab:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function cb(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let r=Ye(t.syscalls.names.length);return Ut(r,n),r}function db(e,{facts:t,directive:n}){let r=t.syscalls.names.length,s={mode:e?"deny":"allow",named:Ye(r),actioned:Ye(r)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&ot(s.named,o),s}function ub(e,t,n,{facts:r,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!lb(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=cb(i,r);return l===null?mb(i,r):(n===(e.mode==="deny")||a!==null?ot(e.named,l):xn(e.named,l),e.mode==="allow"&&a!==null?ot(e.actioned,l):xn(e.actioned,l),null)}function mb(e,{syscalls:t}){return e.startsWith("@")?{expected:He(e,"a system-call group"),suggestions:()=>P(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:He(e,"a system call"),suggestions:()=>P(e,t.bitOf.keys(),2)}}var ab,Qc,ed,Xe,td,jt=p(()=>{"use strict";Lt();J();M();te();ab=4095;Qc=e=>{let t=e.named.slice();return xn(t,e.actioned),{...e,allowed:t}};ed=(e,t,n)=>{if(e==="")return g();let r=e.startsWith("~"),s=r?1:0,o=t===void 0?db(r,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=O(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=ub(o,c,r,n);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?w(Qc(o),l):v(Qc(o),l)},Xe=e=>e!==void 0&&(e.mode==="allow"||!Wi(e.named)),td=(e,t,{facts:n})=>{if(e==="")return g();let{words:r,malformedAt:s}=O(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>P(a.text,n.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(i,o)}});var pb,nd,rd,sd,od=p(()=>{"use strict";V();M();pb=new Set(["TCPCongestion","ExtraOptions"]),nd=(e,t,n)=>{if(e==="")return g();if(pb.has(n.directive.name))return w(e);let r=_(e,n);return typeof r=="string"?w(r):S(t,e,"a text with known specifiers: write %% for a percent sign")},rd=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:Nt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},sd=e=>e===""?g():w(e)});var fb,hb,id,ad=p(()=>{"use strict";M();Mt();Bt();ea();ia();pa();ms();Zc();Ie();lt();jt();od();fb={...Xc,"address-family-set":ua,boolean:Vt,"boolean-or-controllers":da,"capability-set":Ji,credential:Qi,"device-rule":Ma,"exec-command":oa,"install-only":sd,"ip-prefix-set":Ko,"namespace-set":ma,obsolete:rd,path:Ta,"path-list":Na,string:nd,"syscall-architectures":td,"syscall-filter":ed,tristate:ca,umask:Sa,"user-or-group":ya,"user-or-group-list":ba,"working-directory":Da},hb=e=>e===""?g():w(e),id=e=>fb[e]??hb});function mt(e,t){let{assignments:n,steps:r}=e;for(;r.length<n.length;){let s=n[r.length];if(s===void 0)break;let{directive:o,node:i}=s,a=id(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:s,effect:a.effect,faults:a.faults})}return e}function Z(e,t){let n=e.settings.get(t);return n===void 0?void 0:mt(n,e)}function pt(e){let t=[],n=[];for(let{assignment:r,effect:s}of e.steps){if(s==="none"||s==="refuse"){n.push(r);continue}s!=="add"&&(n.push(...t),t=[]),t.push(r)}return{made:t,lost:n}}var Ne=p(()=>{"use strict";ad()});function Rs(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;n=r}return n.source+t-n.logical}var ld=p(()=>{"use strict"});function ft(e,t){for(let n of e.settings.values())for(let r of mt(n,e).steps)t(r)}function Gn(e,t,n){return n<=t?Ze(e):{start:Rs(e,t),end:Rs(e,n-1)+1}}var Ze,ht=p(()=>{"use strict";Ne();ld();Ze=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)})});var gb,Es,cd=p(()=>{"use strict";gb=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Es=new Set(gb.split(/\s+/).filter(e=>e!==""))});function gt(e,t){let n=dd.get(e.facts)??new Map;dd.set(e.facts,n);let r=`${e.name.type} ${t.section} ${t.node.key}`,s=n.get(r)??yb(e,t);return n.set(r,s),s}function yb(e,{section:t,node:n}){let r=os(t,n.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let s=e.facts.directives.sectionsWith(n.key);if(s.length>0){let a=s.filter(l=>rt(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=Ui(n.key)[0],i=o===void 0?null:os(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:P(n.key,e.facts.directives.namesIn(t),2)}}function De(e,t=[]){return Es.has(e)||t[0]!==void 0&&Es.has(t[0])}var dd,Yt=p(()=>{"use strict";st();cd();J();dd=new WeakMap});var bb,ud,md=p(()=>{"use strict";C();ht();Yt();bb=/[ \t][#;]/,ud=Y({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){ft(e,({assignment:n,faults:r})=>{let{directive:s,file:o,node:i}=n;if(s.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&De(s.name),c=a.suggestions?.()??[],d=bb.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:s.name,expected:a.expected},file:o,span:Gn(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}})});var pd,fd=p(()=>{"use strict";C();ht();pd=Y({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ft(e,({assignment:n})=>{let{directive:r,file:s,node:o}=n;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:s,span:Ze(o)})})}})});var hd,gd=p(()=>{"use strict";C();hd=Y({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&t({message:n.kind,file:n.file,span:n.span})}})});var yd,bd=p(()=>{"use strict";C();Yt();yd=Y({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=gt(e,n);if(r.kind!=="too-new")continue;let s=De(n.node.key);t({message:s?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var Sd,vd=p(()=>{"use strict";C();Sd=Y({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[r]=e.files;if(n===null||n.kind==="not-found"||r===void 0)return;let s=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??r,span:n.at?.span??o})}})});var _d,Cd=p(()=>{"use strict";C();Yt();_d=Y({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=gt(e,n);if(r.kind!=="misspelt")continue;let{node:s,section:o}=n,i=De(s.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:s.key,section:o},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}})});var wd,xd=p(()=>{"use strict";C();st();J();wd=Y({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let n=rt(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let s=r.file.tree.text.slice(r.span.start,r.span.end),[o]=P(s.slice(1,-1).trim(),n,1);t({message:"unknown",data:{section:s,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${n.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}})});var Pd,Sb,kd=p(()=>{"use strict";C();ht();Pd=Y({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:Sb[n.reason]},file:n.file,span:n.span});ft(e,({assignment:n,faults:r})=>{let{file:s,node:o}=n;if(s.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:s,span:Gn(o,l,c)})})}}),Sb={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"}});var Ad,Rd=p(()=>{"use strict";C();Yt();Ad=Y({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=gt(e,n);if(r.kind!=="wrong-section")continue;let s=De(n.node.key);t({message:s?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}})});var Ed,Od=p(()=>{"use strict";C();Ed=h({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]})});function Fd(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=e(n);return t.set(n,s),s}}var A,ae,N,Me,vb,_b,yt,le,T=p(()=>{"use strict";Bt();jt();Lt();A=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),ae=(e,t,n,r)=>({field:e,badness:s=>n[t(s)??""]??r});N=(e,t)=>{let n=Fd(r=>t.reduce((s,o)=>s|it(r,o),0n));return{field:e,badness:({boundingSet:r,unit:s})=>(r&n(s.facts))===0n?0:1}},Me=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),vb=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],_b=new Map(vb),yt=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(s=>(_b.get(s)??"other")===t)===(n.mode==="allow")?1:0}),le=(e,t)=>{let n=Fd(({syscalls:r})=>(r.group(t)??r.native).map((s,o)=>s&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:s})=>Xe(r)?r.mode==="deny"?$i(r.named,n(s.facts))?0:10:Bi(r.allowed,n(s.facts))?9:0:10,variant:({syscallFilter:r})=>Xe(r)?`${r.mode}-list`:"none"}}});function Cb({unit:e,privileged:t,ambientSet:n,boundingSet:r}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return Id.some(l=>o(r,l))?[`CapabilityBoundingSet=~${Id.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Id,Td,Nd=p(()=>{"use strict";T();C();Id=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];Td=h({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[N("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),N("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),N("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),N("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),N("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),N("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),N("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),N("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),N("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),N("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),N("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),N("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),N("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),N("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),N("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),N("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),N("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),N("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),N("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),N("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),N("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),N("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),N("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),N("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),N("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),N("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Cb})});var Dd,Md=p(()=>{"use strict";T();C();Dd=h({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[A("Delegate",!0)],advice:()=>["Delegate=no"]})});var Ud,Ld=p(()=>{"use strict";C();Ud=h({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]})});var wb,Bd,$d=p(()=>{"use strict";C();wb={none:0,loopback:2,other:5},Bd=h({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?wb[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]})});var Wd,Vd=p(()=>{"use strict";T();C();Wd=h({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[ae("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]})});var Gd,Hd=p(()=>{"use strict";T();C();Gd=h({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[A("LockPersonality")],advice:()=>["LockPersonality=yes"]})});var Kd,jd=p(()=>{"use strict";T();C();Kd=h({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[A("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]})});var Yd,qd=p(()=>{"use strict";T();C();Yd=h({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[A("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]})});var zd,Jd=p(()=>{"use strict";T();C();zd=h({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[ae("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]})});var Xd,Zd=p(()=>{"use strict";T();C();Xd=h({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[A("PrivateDevices")],advice:()=>["PrivateDevices=yes"]})});var Qd,eu=p(()=>{"use strict";T();C();Qd=h({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[A("PrivateMounts")],advice:()=>["PrivateMounts=yes"]})});var tu,nu=p(()=>{"use strict";T();C();tu=h({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[A("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]})});var ru,su=p(()=>{"use strict";T();C();ru=h({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[A("PrivateTmp")],advice:()=>["PrivateTmp=yes"]})});var ou,iu=p(()=>{"use strict";T();C();ou=h({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[A("PrivateUsers")],advice:()=>["PrivateUsers=yes"]})});var au,lu=p(()=>{"use strict";T();C();au=h({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[ae("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]})});var cu,du=p(()=>{"use strict";T();C();cu=h({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[A("ProtectClock")],advice:()=>["ProtectClock=yes"]})});var uu,mu=p(()=>{"use strict";T();C();uu=h({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[A("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]})});var pu,fu=p(()=>{"use strict";T();C();pu=h({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[ae("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]})});var hu,gu=p(()=>{"use strict";T();C();hu=h({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[A("ProtectHostname")],advice:()=>["ProtectHostname=yes"]})});var yu,bu=p(()=>{"use strict";T();C();yu=h({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[A("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]})});var Su,vu=p(()=>{"use strict";T();C();Su=h({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[A("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]})});var _u,Cu=p(()=>{"use strict";T();C();_u=h({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[A("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]})});var wu,xu=p(()=>{"use strict";T();C();wu=h({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[ae("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]})});var Pu,ku=p(()=>{"use strict";T();C();Pu=h({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[ae("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]})});var Au,Ru=p(()=>{"use strict";C();Au=h({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]})});var xb,Pb,Eu,Ou=p(()=>{"use strict";T();C();xb=new Set([1,2,10]),Pb=e=>e?.mode==="allow"&&[...e.families].every(t=>xb.has(t)),Eu=h({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[yt("RestrictAddressFamilies_AF_INET_INET6","inet"),yt("RestrictAddressFamilies_AF_UNIX","unix"),yt("RestrictAddressFamilies_AF_NETLINK","netlink"),yt("RestrictAddressFamilies_AF_PACKET","packet"),yt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>Pb(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]})});var Fu,Iu=p(()=>{"use strict";T();C();Fu=h({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Me("RestrictNamespaces_user","user"),Me("RestrictNamespaces_mnt","mnt"),Me("RestrictNamespaces_ipc","ipc"),Me("RestrictNamespaces_pid","pid"),Me("RestrictNamespaces_cgroup","cgroup"),Me("RestrictNamespaces_net","net"),Me("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]})});var Tu,Nu=p(()=>{"use strict";T();C();Tu=h({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[A("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]})});var Du,Mu=p(()=>{"use strict";T();C();Du=h({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[A("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]})});var Uu,Lu=p(()=>{"use strict";C();Uu=h({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]})});var Bu,$u=p(()=>{"use strict";C();Bu=h({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]})});var Wu,Vu=p(()=>{"use strict";C();Wu=h({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]})});function Rb(e){let t=e.privileged?kb:[],n=Gu.filter(r=>r.badness(e)!==0).map(Ab).filter(r=>!t.includes(r));return Xe(e.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Gu,kb,Ab,Hu,Ku=p(()=>{"use strict";jt();T();C();Gu=[le("SystemCallFilter_swap","@swap"),le("SystemCallFilter_obsolete","@obsolete"),le("SystemCallFilter_clock","@clock"),le("SystemCallFilter_cpu_emulation","@cpu-emulation"),le("SystemCallFilter_debug","@debug"),le("SystemCallFilter_mount","@mount"),le("SystemCallFilter_module","@module"),le("SystemCallFilter_raw_io","@raw-io"),le("SystemCallFilter_reboot","@reboot"),le("SystemCallFilter_privileged","@privileged"),le("SystemCallFilter_resources","@resources")],kb=["@privileged","@resources"],Ab=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;Hu=h({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Gu,advice:Rb})});var Eb,ju,Yu=p(()=>{"use strict";C();Eb=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],ju=h({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Eb.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]})});var qu,zu=p(()=>{"use strict";C();qu=h({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]})});var ue,qt=p(()=>{"use strict";md();fd();gd();bd();vd();Cd();xd();kd();Rd();Od();Nd();Md();Ld();$d();Vd();Hd();jd();qd();Jd();Zd();eu();nu();su();iu();lu();du();mu();fu();gu();bu();vu();Cu();xu();ku();Ru();Ou();Iu();Nu();Mu();Lu();$u();Vu();Ku();Yu();zu();ue=[ud,pd,hd,yd,Sd,_d,wd,Pd,Ad,Ed,Td,Dd,Ud,Bd,Wd,Gd,Kd,Yd,zd,Xd,Qd,tu,ru,ou,au,cu,uu,pu,hu,yu,Su,_u,wu,Pu,Au,Eu,Fu,Tu,Du,Uu,Bu,Wu,Hu,ju,qu]});var Ju,bt,Qe,Ue,Hn=p(()=>{"use strict";Ju=["systemd","effective"],bt=({exposure:e})=>e.filter(({gated:t,limit:n})=>n!==null&&t>n),Qe=e=>bt(e).length>0,Ue=({exposure:e})=>e.reduce((t,n)=>t===null||n.overall>t.overall?n:t,null)});var Xu,Kn,Zu,Os,jn,zt=p(()=>{"use strict";Hn();Xu=["error","warning","info","never"],Kn={error:0,warning:1,info:2,never:-1},Zu=(e,t)=>Kn[e]-Kn[t],Os=({findings:e},t)=>e.filter(({severity:n})=>Kn[n]<=Kn[t]),jn=(e,t)=>Qe(e)||Os(e,t).length>0});var Qu,em=p(()=>{"use strict";Qu=["correctness","effectiveness","breakage","exposure","hygiene"]});function Fb(e){return de.filter(n=>Number(n)<=e).at(-1)??de[0]}function rm(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(Yn,t)?Yn[t]:void 0;if(n!==void 0&&n>=tm&&n<Ob)return{ok:!0,target:nm(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${tm} on are known`};let[r]=P(t,Object.keys(Yn),1),s=r===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${r}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var tm,Ob,Yn,_R,nm,sm,St,Jt=p(()=>{"use strict";J();qe();je();tm=239,Ob=400,Yn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},_R=Object.entries(Yn);nm=(e,t)=>{let n=Fb(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};sm=nm(ns,Number(ns)),St=e=>Pn(e.table,e.version)});function im(e,t){let[n]=P(e,t,1);return n===void 0?"":`; did you mean ${n}?`}function Fs(e,t,n){let r=n.find(s=>s===t);if(r===void 0)throw new U(`${e} takes ${n.join(", ")}, not "${t}"${im(t,n)}`);return r}function qn(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new U(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let n=Math.round(t*10);if(Math.abs(n-t*10)>1e-9)throw new U(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return n}function zn(e){return e===void 0?[sm]:e.split(",").map(t=>{let n=rm(t.trim());if(!n.ok)throw new U(`--target: ${n.problem}`);return n.target})}function om(e,t){if(t===void 0)return null;let n=new Set(Ib()),r=t.split(",").map(s=>s.trim()).filter(s=>s!=="");for(let s of r)if(!n.has(s))throw new U(`${e}: there is no rule or category "${s}"${im(s,n)}`);return new Set(r)}function lm({select:e,ignore:t}){let n=om("--select",e),r=om("--ignore",t)??new Set;return ue.filter(({id:s,category:o,persona:i})=>r.has(s)||r.has(o)?!1:n===null?i==="regular":n.has(s)||n.has(o))}var U,am,Ib,ke=p(()=>{"use strict";qt();zt();em();Jt();J();U=class extends Error{};am=e=>Fs("--fail-on",e,Xu);Ib=()=>[...Qu,...ue.map(({id:e})=>e)]});function Db(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=(0,K.writeSync)(e,n,r)}catch(s){if(Jn(s)==="EAGAIN")Nb();else throw Jn(s)==="EPIPE"?new Le:s}}function Is(e){let t=[],n=0,r=()=>{n>0&&Db(e,t.join("")),t=[],n=0};return{write:s=>{t.push(s),n+=s.length,n>=Tb&&r()},flush:r,close:r,discard:()=>{}}}function Mb(e){try{let t=(0,K.realpathSync)(e),n=(0,K.statSync)(t);if(n.isDirectory())throw new U(`${e} is a folder: name a file to write the report to`);return{path:t,mode:n.mode&4095,regular:n.isFile()}}catch(t){if(Jn(t)==="ENOENT")return null;throw t instanceof U?t:Xn(e,t)}}function dm(e){let t=Mb(e);return t!==null&&!t.regular?Ub(e):Lb(e,t?.path??e,t?.mode??null)}function Ub(e){try{let t=Is((0,K.openSync)(e,"w")),n=r=>{try{r()}catch(s){throw s instanceof Le?s:Xn(e,s)}};return{...t,write:r=>n(()=>t.write(r)),flush:()=>n(t.flush),close:()=>n(t.close)}}catch(t){throw Xn(e,t)}}function Lb(e,t,n){let r=(0,vt.join)((0,vt.dirname)(t),`.${(0,vt.basename)(t)}.${process.pid}.tmp`),s=()=>(0,K.rmSync)(r,{force:!0}),o=l=>{try{return l()}catch(c){throw s(),Xn(e,c)}},i=o(()=>(0,K.openSync)(r,"w")),a=Is(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),n!==null&&(0,K.fchmodSync)(i,n),(0,K.closeSync)(i),(0,K.renameSync)(r,t)}),discard:s}}var K,vt,Le,Tb,cm,Jn,Nb,Zn,Qn,Xn,Xt=p(()=>{"use strict";K=require("node:fs"),vt=require("node:path");ke();Le=class extends Error{},Tb=65536,cm=1,Jn=e=>e instanceof Error&&"code"in e?String(e.code):"",Nb=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);Zn=()=>(0,K.fstatSync)(cm).isCharacterDevice()&&process.stdout.isTTY===!0,Qn=()=>Is(cm),Xn=(e,t)=>new U(`${e} can't be written (${Jn(t)||String(t)}): what was there before is unchanged`)});function rn(e,t,n){if(!e.unicode)return"";let r=Math.round(t/Km);return $e(e,n,"█".repeat(r))+e.dim("░".repeat(Km-r))}var wt,jm,Dv,$e,Mv,tt,Km,xt=p(()=>{"use strict";wt=e=>e,jm=(e,t)=>({bold:wt,dim:wt,red:wt,yellow:wt,green:wt,blue:wt,width:e,unicode:t}),Dv={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},$e=(e,t,n)=>e[Dv[t]](n),Mv={error:"red",warning:"yellow",info:"blue"},tt=(e,t,n)=>e[Mv[t]](n),Km=10});var $p=Se((UO,_r)=>{function Fp(e){return Array.isArray(e)?e:[e]}var At=void 0,pe="",Et=" ",q="\\",T_=/[.*+?()[\]{}^$|\\/]/,Ip="\uFEFF",N_=/^\/\*{2,}$/,D_=/^\\!/,M_=/^\\#/,U_=/\r?\n/g,L_="//",Rt=47,kp=46,se="/",Tp="node-ignore";typeof Symbol<"u"&&(Tp=Symbol.for("node-ignore"));var Np=Tp,nt=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Dp=()=>!1,Ap={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},B_="\\]^-[",gr=e=>B_.indexOf(e)<0?e:q+e,$_="(?!\\/)",W_=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?$_+n:n},V_=(e,t)=>{let{length:n}=e,r=t+1,s=pe,o=e[r];(o==="!"||o==="^")&&(s="^",r++);let i=pe,a=pe;for(;;){let l=e[r];if(l===At)return null;if(l===q){let c=e[++r];i+=gr(c),a=c}else if(l==="-"&&a&&r+1<n&&e[r+1]!=="]"){r++;let c=e[r];c===q&&(c=e[r+=1]),a<=c&&(i+=`-${gr(c)}`),a=pe}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let u=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Ap,u))return null;i+=Ap[u],a=pe,r=d}else i+=gr("["),a="[",r=c-2}else i+=gr(l),a=l;if(r++,e[r]==="]")return{end:r,source:W_(s,i)}}},oo="[]",dn="\0",G_=new RegExp(`${dn}(\\d+)${dn}`,"g"),Sr="",vr="",Rp=e=>e===dn||e===Sr||e===vr,H_=e=>{let t=[],n=i=>`${dn}${t.push(i)-1}${dn}`,{length:r}=e,s=pe,o=0;for(;o<r;){let i=e[o];if(i===q){let a=e[o+1];a===se&&o+2===r?s+=n(oo):a==="*"||a==="["||a===Et?s+=e.slice(o,o+2):s+=n(T_.test(a)?q+a:Rp(a)?`[${a}]`:a),o+=2}else if(Rp(i))s+=n(`[${i}]`),o++;else if(i==="["){let a=V_(e,o);a===null?(s+=n(oo),o=r):(s+=n(a.source),o=a.end+1)}else s+=i,o++}return{source:s,sources:t}},io=null,K_=/\/(?!$)/,cn="[^\\/]*",j_=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+Et:t,q+Et],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",se],[/\//g,()=>"\\/",se],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[io,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(K_.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${vr}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+cn,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===pe?t+Sr:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>q,q+q],[/\\\\/g,()=>q,q+q],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[io,e=>{let t=e[e.length-1];return!t||t===Sr||t===vr?e:t===se?`${e}$`:`${e}(?=$|\\/$)`}]],Y_=/(^|\\\/)?\uE000$/,yr="regex",Ep="checkRegex",Op="_",q_=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,z_=/\uE001$/,J_=()=>"[\\s\\S]",X_=(e,t)=>{let n=pe;for(let r=t+1;r<e.length&&!e[r].wildcard;r++)n+=e[r].single;return n},Z_=e=>{if(e.indexOf(cn)<0)return e;let t=[],{length:n}=e,r=0;for(;r<n;){let a=e[r];if(e.startsWith(cn,r))t.push({wildcard:!0}),r+=cn.length;else if(a==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===q?2:1;l++,t.push({single:e.slice(r,l)}),r=l}else if(a===q)t.push({single:e.slice(r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do e[c]===q?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(r,c)}),r=c}else a==="^"||a==="$"?(t.push({boundary:a}),r++):(t.push({single:a}),r++)}let s=pe,o=[],i=()=>{let a;o.forEach((l,c)=>{l.wildcard&&(a=c)}),o.forEach((l,c)=>{if(!l.wildcard){s+=l.single;return}s+=c===a?cn:`(?:(?!${X_(o,c)})[^\\/])*`}),o=[]};return t.forEach(a=>{if(a.boundary===void 0){o.push(a);return}i(),s+=a.boundary}),i(),s},Mp=e=>{N_.test(e)&&(e="**");let{source:t,sources:n}=H_(e),r=j_.reduce((s,[o,i,a])=>o===io?i(s,e):a!==At&&s.indexOf(a)<0?s:o.test(s)?s.replace(o,i.bind(e)):s,t);return n.length?r.replace(G_,(s,o)=>n[o]):r},Q_=(e,t)=>{e[e.length-1]===se&&(t=Mp(e.slice(0,-1)));let n=t.slice(0,-1),r=t[t.length-1];return r===Sr?`${n}$`:r===vr?n:oo},Up=e=>{let t=e.indexOf(se);return t<0||t===e.length-1},eC=e=>{let t=e.length-1,n=e.lastIndexOf(se,e[t]===se?t-1:t);return n<0?e:e.slice(n+1)},tC=e=>{if(e.charCodeAt(0)===Rt||e.indexOf(L_)>=0){let r=e.split(se).filter(Boolean);return r.pop(),r.length?r.join(se)+se:pe}let t=e.length-1,n=e.lastIndexOf(se,e.charCodeAt(t)===Rt?t-1:t);return n<0?pe:e.slice(0,n+1)},un=e=>typeof e=="string",nC=e=>e&&un(e),rC=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(U_).filter(Boolean),ao=class{constructor(t,n,r,s,o,i){this.pattern=t,this.mark=n,this.negative=o,nt(this,"body",r),nt(this,"ignoreCase",s),nt(this,"regexPrefix",i)}get _basenameOnly(){return nt(this,"_basenameOnly",Up(this.body))}get regex(){let t=Op+yr;return this[t]?this[t]:this._make(yr,t)}get checkRegex(){let t=Op+Ep;return this[t]?this[t]:this._make(Ep,t)}_make(t,n){let r=Z_(t===yr?this.regexPrefix.replace(Y_,q_).replace(z_,J_):Q_(this.body,this.regexPrefix)),s=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return nt(this,n,s)}},sC=e=>{let t=0;for(;e[e.length-t-1]===q;)t++;return t%2===1},oC=(e,t)=>{let n=e.length,r;for(;;){for(t&&e[n-1]==="\r"&&n--,r=n;e[r-1]===Et;)r--;if(!t||e[r-1]!==`
`)break;n=r-1}if(r===n)return e.slice(0,n);let s=0;for(;e[r-s-1]===q;)s++;return s%2?e.slice(0,r-1)+Et:e.slice(0,r)},iC=(e,t,n,r,s)=>{let o=s&&e[0]===Ip?e.slice(1):e;if(o[0]==="#")return;let i=!1;o[0]==="!"&&(i=!0,o=o.slice(1));let a=o[o.length-1];if((a===Et||r&&(a==="\r"||a===`
`))&&(o=oC(o,r)),!o||sC(o))return;o=o.replace(D_,"!").replace(M_,"#");let l=Mp(o);return new ao(e,t,o,n,i,l)},lo=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[Np]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let r=un(t),s=r?t:t.pattern,o=nC(s)&&iC(s,r?At:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);o&&(this._added=!0,this._rules.push(o),Up(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=un(t),this._stripBOM=!this._split||t[0]===Ip,Fp(this._split?rC(t):t).forEach(this._add,this),this._added&&(this._literalRules=At),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===se?2:1)]==="*")),r=!1,s=!1,o;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){r=!l.negative,s=l.negative,o=l.negative?At:l;break}}let i={ignored:r,unignored:s};return o&&(i.rule=o),i}test(t,n){let r=this._rules,{length:s}=r,o=this._basenameCount*2>=s,i=o?eC(t):t;for(let a=s-1;a>=0;a--){let l=r[a];if(l[n].test(o&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},aC=(e,t)=>{throw new t(e)},Ve=(e,t,n)=>un(e)?e?Ve.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Lp=e=>{let t=e.charCodeAt(0);if(t===Rt)return!0;if(t!==kp)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===Rt?!0:n!==kp?!1:e.length===2||e.charCodeAt(2)===Rt};Ve.isNotRelative=Lp;Ve.convert=e=>e;var br=e=>un(e)&&Ve.convert(e),co=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:r=!1}={}){nt(this,Np,!0),this._rules=new lo(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,r){return Ve(r,t,this._strictPathCheck?aC:Dp),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=br(t);if(!n||n.charCodeAt(n.length-1)!==Rt)return this._test(t,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let s=this._rules.testLiteral(n);return s.ignored||s.unignored?s:r}_t(t,n){if(t in n)return n[t];let r=tC(t),s=r?this._t(r,n):At;return n[t]=s&&s.ignored?s:this._rules.test(t,yr)}ignores(t){return this._test(t,this._ignoreCache,br(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Fp(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,br(t))}},uo=e=>new co(e),lC=e=>Ve(br(e),e,Dp),Bp=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");Ve.convert=e;let t=/^[a-z]:\//i;Ve.isNotRelative=n=>t.test(n)||Lp(n)};typeof process<"u"&&process.platform==="win32"&&Bp();_r.exports=uo;uo.default=uo;_r.exports.isPathValid=lC;nt(_r.exports,Symbol.for("setupWindows"),Bp)});function mC(){let e=new Map;for(let[t,n]of Object.entries(B)){for(let[r,s]of Object.entries(n))B[r]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},n[r]=B[r],e.set(s[0],s[1]);Object.defineProperty(B,t,{value:n,enumerable:!1})}return Object.defineProperty(B,"codes",{value:e,enumerable:!1}),B.color.close="\x1B[39m",B.bgColor.close="\x1B[49m",B.color.ansi=Gp(),B.color.ansi256=Hp(),B.color.ansi16m=Kp(),B.bgColor.ansi=Gp(10),B.bgColor.ansi256=Hp(10),B.bgColor.ansi16m=Kp(10),Object.defineProperties(B,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=[...r].map(o=>o+o).join(""));let s=Number.parseInt(r,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:t=>B.rgbToAnsi256(...B.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,s;if(t>=232)n=((t-232)*10+8)/255,r=n,s=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,s=a%6/5}let o=Math.max(n,r,s)*2;if(o===0)return 30;let i=30+(Math.round(s)<<2|Math.round(r)<<1|Math.round(n));return o===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,r)=>B.ansi256ToAnsi(B.rgbToAnsi256(t,n,r)),enumerable:!1},hexToAnsi:{value:t=>B.ansi256ToAnsi(B.hexToAnsi256(t)),enumerable:!1}}),B}var Gp,Hp,Kp,B,mo,wr,xr,po,pC,fe,fo=p(()=>{Gp=(e=0)=>t=>`\x1B[${t+e}m`,Hp=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,Kp=(e=0)=>(t,n,r)=>`\x1B[${38+e};2;${t};${n};${r}m`,B={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},mo=Object.keys(B.modifier),wr=Object.keys(B.color),xr=Object.keys(B.bgColor),po=[...wr,...xr];pC=mC(),fe=pC});function ce(e,t=globalThis.Deno?globalThis.Deno.args:kr.default.argv){let n=e.startsWith("-")?"":e.length===1?"-":"--",r=t.indexOf(n+e),s=t.indexOf("--");return r!==-1&&(s===-1||r<s)}function fC(){if("FORCE_COLOR"in $)return $.FORCE_COLOR==="true"?1:$.FORCE_COLOR==="false"?0:$.FORCE_COLOR.length===0?1:Math.min(Number.parseInt($.FORCE_COLOR,10),3)}function hC(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function gC(e,{streamIsTTY:t,sniffFlags:n=!0}={}){let r=fC();r!==void 0&&(Pr=r);let s=n?Pr:r;if(s===0)return 0;if(n){if(ce("color=16m")||ce("color=full")||ce("color=truecolor"))return 3;if(ce("color=256"))return 2}if("TF_BUILD"in $&&"AGENT_NAME"in $)return 1;if(e&&!t&&s===void 0)return 0;let o=s||0;if($.TERM==="dumb")return o;if(kr.default.platform==="win32"){let i=Yp.default.release().split(".");return Number(i[0])>=10&&Number(i[2])>=10586?Number(i[2])>=14931?3:2:1}if("CI"in $)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(i=>i in $)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(i=>i in $)||$.CI_NAME==="codeship"?1:o;if("TEAMCITY_VERSION"in $)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test($.TEAMCITY_VERSION)?1:0;if($.COLORTERM==="truecolor"||$.TERM==="xterm-kitty"||$.TERM==="xterm-ghostty"||$.TERM==="wezterm")return 3;if("TERM_PROGRAM"in $){let i=Number.parseInt(($.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch($.TERM_PROGRAM){case"iTerm.app":return i>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test($.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test($.TERM)||"COLORTERM"in $?1:o}function jp(e,t={}){let n=gC(e,{streamIsTTY:e&&e.isTTY,...t});return hC(n)}var kr,Yp,ho,$,Pr,yC,qp,zp=p(()=>{kr=It(require("node:process"),1),Yp=It(require("node:os"),1),ho=It(require("node:tty"),1);({env:$}=kr.default);ce("no-color")||ce("no-colors")||ce("color=false")||ce("color=never")?Pr=0:(ce("color")||ce("colors")||ce("color=true")||ce("color=always"))&&(Pr=1);yC={stdout:jp({isTTY:ho.default.isatty(1)}),stderr:jp({isTTY:ho.default.isatty(2)})},qp=yC});function Jp(e,t,n){let r=e.indexOf(t);if(r===-1)return e;let s=t.length,o=0,i="";do i+=e.slice(o,r)+t+n,o=r+s,r=e.indexOf(t,o);while(r!==-1);return i+=e.slice(o),i}function Xp(e,t,n,r){let s=0,o="";do{let i=e[r-1]==="\r";o+=e.slice(s,i?r-1:r)+t+(i?`\r
`:`
`)+n,s=r+1,r=e.indexOf(`
`,s)}while(r!==-1);return o+=e.slice(s),o}var Zp=p(()=>{});var tf={};Po(tf,{Chalk:()=>So,backgroundColorNames:()=>xr,backgroundColors:()=>xr,chalkStderr:()=>wC,colorNames:()=>po,colors:()=>po,default:()=>xC,foregroundColorNames:()=>wr,foregroundColors:()=>wr,modifierNames:()=>mo,modifiers:()=>mo,supportsColor:()=>go,supportsColorStderr:()=>yo});function pn(e){return ef(e)}var go,yo,bo,Ot,mn,Qp,Ft,bC,So,ef,vo,SC,vC,_o,Ar,_C,CC,wC,xC,nf=p(()=>{fo();zp();Zp();fo();({stdout:go,stderr:yo}=qp),bo=Symbol("GENERATOR"),Ot=Symbol("STYLER"),mn=Symbol("IS_EMPTY"),Qp=["ansi","ansi","ansi256","ansi16m"],Ft=Object.create(null),bC=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=go?go.level:0;e.level=t.level===void 0?n:t.level},So=class{constructor(t){return ef(t)}},ef=e=>{let t=(...n)=>n.join(" ");return bC(t,e),Object.setPrototypeOf(t,pn.prototype),t};Object.setPrototypeOf(pn.prototype,Function.prototype);for(let[e,t]of Object.entries(fe))Ft[e]={get(){let n=Ar(this,_o(t.open,t.close,this[Ot]),this[mn]);return Object.defineProperty(this,e,{value:n}),n}};Ft.visible={get(){let e=Ar(this,this[Ot],!0);return Object.defineProperty(this,"visible",{value:e}),e}};vo=(e,t,n,...r)=>e==="rgb"?t==="ansi16m"?fe[n].ansi16m(...r):t==="ansi256"?fe[n].ansi256(fe.rgbToAnsi256(...r)):fe[n].ansi(fe.rgbToAnsi(...r)):e==="hex"?vo("rgb",t,n,...fe.hexToRgb(...r)):fe[n][e](...r),SC=["rgb","hex","ansi256"];for(let e of SC){Ft[e]={get(){let{level:n}=this;return function(...r){let s=_o(vo(e,Qp[n],"color",...r),fe.color.close,this[Ot]);return Ar(this,s,this[mn])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);Ft[t]={get(){let{level:n}=this;return function(...r){let s=_o(vo(e,Qp[n],"bgColor",...r),fe.bgColor.close,this[Ot]);return Ar(this,s,this[mn])}}}}vC=Object.defineProperties(()=>{},{...Ft,level:{enumerable:!0,get(){return this[bo].level},set(e){this[bo].level=e}}}),_o=(e,t,n)=>{let r,s;return n===void 0?(r=e,s=t):(r=n.openAll+e,s=t+n.closeAll),{open:e,close:t,openAll:r,closeAll:s,parent:n}},Ar=(e,t,n)=>{let r=(...s)=>_C(r,s.length===1?""+s[0]:s.join(" "));return Object.setPrototypeOf(r,vC),r[bo]=e,r[Ot]=t,r[mn]=n,r},_C=(e,t)=>{if(e.level<=0||!t)return e[mn]?"":t;let n=e[Ot];if(n===void 0)return t;let{openAll:r,closeAll:s}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=Jp(t,n.close,n.open),n=n.parent;let o=t.indexOf(`
`);return o!==-1&&(t=Xp(t,s,r,o)),r+t+s};Object.defineProperties(pn.prototype,Ft);CC=pn(),wC=pn({level:yo?yo.level:0}),xC=CC});function RC(e,t){if(e!=="auto")return e==="always";if(AC("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":t&&process.env.TERM!=="dumb"}function EC(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function Rr(e,t){let n=t?process.stdout.columns:rf,r=Math.min(kC,Math.max(PC,n||rf)),s=jm(r,EC());if(!RC(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>(nf(),tf)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}var PC,kC,rf,AC,Co=p(()=>{"use strict";xt();PC=60,kC=110,rf=80,AC=e=>(process.env[e]??"")!==""});var af={};Po(af,{runRulesCommand:()=>TC});async function TC({format:e,color:t}){let n=Qn();if(e==="json"){let r=ue.map(({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d})=>({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${s}.md`}));n.write(`${JSON.stringify({schema:1,rules:r},null,2)}
`)}else{let r=await Rr(t,Zn()),s=Math.max(...ue.map(({id:o})=>o.length));for(let{id:o,category:i,severity:a,summary:l}of ue)n.write(`${r.bold(o.padEnd(s))}  ${r.dim(i.padEnd(13))} ${tt(r,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var lf=p(()=>{"use strict";qt();xt();Xt();Co()});var $o=It(Bo(),1),{program:ZC,createCommand:QC,createArgument:ew,createOption:tw,CommanderError:Wo,InvalidArgumentError:nw,InvalidOptionArgumentError:rw,Command:Vo,Argument:sw,Option:Ge,Help:ow}=$o.default;Xt();ke();Hn();qt();var Ts=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),FR=new TextEncoder,Bb=56320,um=/[\uDC80-\uDCFF]/u;function er(e){try{return Ts.decode(e)}catch{return Wb(e)}}function tr(e){let t=0;for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,n+=1):t+=r>=56448&&r<=56575?1:3}return t}function $b(e,t){let n=e[t]??0;if(n<128)return 1;let r=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return s(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return r>=o&&r<=i&&s(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return r>=o&&r<=i&&s(2)&&s(3)?4:0}return 0}function Wb(e){let t=[],n=0,r=0;for(;r<e.length;){let s=$b(e,r);if(s>0){r+=s;continue}r>n&&t.push(Ts.decode(e.subarray(n,r))),t.push(String.fromCharCode(Bb+(e[r]??0))),r+=1,n=r}return r>n&&t.push(Ts.decode(e.subarray(n,r))),t.join("")}function Ns(e,t){let n=t,r=!1,s=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!r)r=!0;else if(o===13&&!s)s=!0;else return o===0?n+1:n;n+=1}return n}function et(e){let t=[0],n=/[\n\r\0]/g;for(let r=n.exec(e);r!==null;r=n.exec(e)){let s=Ns(e,r.index);n.lastIndex=s,t.push(s)}return t}function Vb(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function nr(e,t){let n=Vb(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function mm(e,t){return{start:nr(e,t.start),end:nr(e,t.end)}}var Ms=1<<20,pm=Math.floor(Ms/3)-1,fm="\uFEFF",Gb=/[\r\0]/,Hb=/[^\0-\x7F]/,Ds=/^[ \t\n\r]+|[ \t\n\r]+$/g,Kb=/[\0-\x1F\x7F"'\\]/,hm=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Zt=e=>e===32||e===9||e===10||e===13;function rr(e){return{text:e,nodes:new Us(e).run()}}var Us=class{#e;#r;#t;#s=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#r=!Gb.test(t),this.#t=!Hb.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let r=this.#p(n),s=this.#r?Math.min(r+1,t.length):Ns(t,r);this.#f(n,r,s),n=s}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#s}#p(t){if(this.#r){let r=this.#e.indexOf(`
`,t);return r<0?this.#e.length:r}let n=t;for(;n<this.#e.length;){let r=this.#e.charCodeAt(n);if(r===10||r===13||r===0)break;n+=1}return n}#f(t,n,r){let s=this.#e;if(this.#y(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:r,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&Zt(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);if(o<n&&(i===35||i===59)){this.#n===null&&this.#c(t);return}this.#h(t,n,r)}#h(t,n,r){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(fm,o)&&(this.#l=!0,o+=fm.length);let i=this.#b(o,n);if(this.#n===null&&!i){this.#S(t,o,n,r);return}let a=i?`${s.slice(o,n-1)} `:s.slice(o,n),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:r,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,r)}#g(t,n,r){let s=this.#n;if(this.#n=null,s===null)return{start:t,text:r,pieces:[{logical:0,source:n}],lastLineStart:t};let o=s.text+r;return o.length>pm&&tr(s.text)+tr(r)>Ms?(this.#n=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:n}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#y(t,n){return n-t>pm&&tr(this.#e.slice(t,n))>=Ms}#b(t,n){let r=n;for(;r>t&&this.#e.charCodeAt(r-1)===92;)r-=1;return(n-r)%2===1}#S(t,n,r,s){let o=this.#e,i=n,a=r;for(;i<a&&Zt(o.charCodeAt(i));)i+=1;for(;a>i&&Zt(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&hm.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;Zt(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&Zt(o.charCodeAt(m));)m+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let r=m=>{let f=0;for(let x of t.pieces)x.logical<=m&&(f=x.source+m-x.logical);return f},s=t.text.replace(Ds,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:n,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&hm.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#m(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(Ds,""),d=s.slice(l+1).replace(Ds,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(u),valueEnd:a.textEnd,pieces:jb(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let r=t.slice(1,-1);if(Kb.test(r)){this.#o("header-characters",n);return}this.#a(n.start),this.#s.push({kind:"section",start:n.start,end:n.end,name:r,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#s.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function jb(e,t){let n=[];for(let r of e)r.logical<=t?n[0]={logical:0,source:r.source+t-r.logical}:n.push({logical:r.logical-t,source:r.source});return n}st();Ne();function b(e,t){return Z(e,t)?.value}var D=(e,t)=>Z(e,t)?.value!==void 0;function R(e,t){let n=b(e,t);return n===!0||typeof n=="string"&&n!=="no"}Ne();ge();var _t=(e,t)=>b(e,t)?.length??0,gm=e=>(b(e,"SuccessAction")??"none")!=="none";function Ls(e){let t=b(e,"Type");return t!==void 0?t:D(e,"BusName")?"dbus":_t(e,"ExecStart")>0?"simple":"oneshot"}var Qt=e=>Ls(e)==="oneshot",Be=e=>e.facts.behaviour.refuses,Yb=[{when:e=>_t(e,"ExecStart")+_t(e,"ExecStop")===0&&!gm(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Qt(e)&&_t(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>_t(e,"ExecStart")===0&&!gm(e)&&!R(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Qt(e)&&_t(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Qt(e)&&["always","on-success"].includes(b(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Qt(e)&&Be(e).oneshotRestartForceExitStatus&&D(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Qt(e)&&b(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Ls(e)==="dbus"&&!D(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>D(e,"PAMName")&&!["control-group","mixed"].includes(b(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>Be(e).forkingPrivatePids&&Ls(e)==="forking"&&R(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],sr=[{when:e=>Be(e).dynamicUserHomeDirectory&&R(e,"DynamicUser")&&b(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Be(e).workingDirectoryInApiMount&&qb(e)&&Qb(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Be(e).dynamicUserInUserManager&&e.manager==="user"&&R(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Be(e).managedPrivateUsers&&b(e,"PrivateUsers")==="managed"&&(D(e,"User")||D(e,"Group")||R(e,"DynamicUser")||D(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Be(e).userNamespacePathWithPrivateUsers&&D(e,"UserNamespacePath")&&R(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Be(e).privatePidsPam&&R(e,"PrivatePIDs")&&D(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function qb(e){let t=b(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var zb=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Jb=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Xb=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Zb=["StateDirectory","CacheDirectory","LogsDirectory"],en=(e,t)=>(e??t)!==t;function Qb(e){let t=b(e,"PrivateMounts");return zb.some(n=>(b(e,n)?.length??0)>0)||Jb.some(n=>D(e,n))||Xb.some(n=>R(e,n))||en(b(e,"MountFlags"),"shared")||en(b(e,"ProtectSystem"),"no")||en(b(e,"ProtectHome"),"no")||en(b(e,"ProtectProc"),"default")||en(b(e,"ProcSubset"),"all")||D(e,"RootDirectory")&&Z(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&R(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(b(e,"PrivateTmp")))||R(e,"DynamicUser")&&Zb.some(n=>D(e,n))}var eS=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],tS=[{when:e=>!D(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>R(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>eS.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>R(e,"Accept")&&Z(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>R(e,"Accept")&&D(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],nS=[{when:e=>!D(e,"What"),message:"the mount has no What="},{when:e=>Bs(e,b(e,"Where")),message:"Where= does not match the name of the unit"}],Bs=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Xi(t)!==e.name.base,rS=[{when:e=>Bs(e,Z(e,"What")?.value),message:"What= does not match the name of the unit"}],sS=[{when:e=>Bs(e,b(e,"Where")),message:"Where= does not match the name of the unit"}],oS=["OnClockChange","OnTimezoneChange"],iS=[{when:e=>!D(e,"OnCalendar")&&!oS.some(t=>Z(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],aS=[{when:e=>!D(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],lS={service:[...sr,...Yb],socket:[...sr,...tS],mount:[...sr,...nS],swap:[...sr,...rS],automount:sS,timer:iS,path:aS};function ym(e){let t=lS[e.name.type]?.find(({when:n})=>n(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}Ne();ge();var cS=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),dS=e=>cS.get(e.setting)??e.setting;function or(e,t,n="system"){let r=kn(e.name)?An(e.name,t.behaviour.templateInstance):e.name,s={name:r,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:rr(l.text)};o.push(d),$s(s,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:r,facts:t,manager:n,files:o,settings:s.settings,faults:s.faults,refusal:null};return{...a,refusal:uS(e,a,s.refusal)}}function uS(e,t,n){return cs(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??ym(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function $s(e,t){let n={file:t,sections:rt(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?gS(e,n,r):r.kind==="section"?pS(e,n,r):r.kind==="invalid"&&hS(e,n,r)}var mS=/^$|[?*[]/;function pS(e,t,n){let r={start:n.nameStart,end:n.nameEnd},s={file:t.file,span:r,lastLineStart:n.nameEnd};if(mS.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),Ws(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0;let o=t.sections.includes(n.name);t.section=o?n.name:null,!o&&!n.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...s})}var fS={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function hS(e,t,n){let r={start:n.textStart,end:n.textEnd},s={file:t.file,span:r,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...s}),Ws(e,t,{kind:"syntax",message:fS[n.reason],at:{file:t.file,span:r}})}function gS(e,t,n){let r={file:t.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...r});return}let s=e.facts.directive(t.section,n.key);if(s===void 0){n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:n,...r});return}t.stopped||bS(e,t,n,s)}var yS=new Set(["pid-file"]);function bS(e,t,n,r){let s=dS(r),o=SS(e,s);if(o.assignments.push({file:t.file,node:n,directive:r}),!r.fatal&&!yS.has(r.kind))return;let i=mt(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};Ws(e,t,{kind:"value",message:`${r.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function SS({settings:e,shared:t,...n},r){let s=e.get(r);if(s!==void 0&&s!==t?.get(r))return s;let o=s===void 0?void 0:mt(s,n),i={name:r,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(r,i),i}function Ws(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}function ir(e,t,n){let r=`[${t}]
${n.join(`
`)}
`,s={source:{path:"",text:r},role:"drop-in",tree:rr(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return $s(i,s),{...e,files:[...e.files,s],settings:o}}qe();ht();zt();function bm(){let e=new Map;return({source:t},n)=>{let r=e.get(t.path)??et(t.text);return e.set(t.path,r),mm(r,n)}}function Sm(e){let t=bm();return[..._S(e)].sort((n,r)=>CS(n.finding,r.finding)).map(({finding:n,targets:r})=>wS(n,r,t))}var vS=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function _S(e){let t=new Map;for(let{target:n,findings:r}of e)for(let s of r){let o=vS(s),i=t.get(o)??[];i.length===0&&t.set(o,i);let a=i.filter(({targets:c})=>c.at(-1)!==n),l=a.find(c=>c.finding.message===s.message)??a[0];l===void 0?i.push({finding:s,targets:[n]}):l.targets.push(n)}return[...t.values()].flat()}function CS(e,t){let n=s=>s.category==="exposure"?1:0;return n(e)-n(t)||(e.category==="exposure"?0:Zu(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}function wS(e,t,n){let{file:r,span:s,related:o,fixes:i,worth:a,...l}=e;return{...l,targets:t,path:r.source.path,range:n(r,s),related:o.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:i.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}function vm({exposure:e,rating:t,because:n}){let r=bm(),s=({file:o,node:i})=>({path:o.source.path,range:r(o,Ze(i))});return{overall:e,rating:t,because:n.map(({defeat:o,lines:i,undone:a,fields:l})=>({id:o.id,because:o.because,source:o.source,lines:i.map(s),undone:a.map(s),undoes:l}))}}Mt();Bt();ms();var _m=["service","socket","mount","swap"],xS=[..._m,"slice","scope"],PS=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],kS=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],AS="-",RS=2,ES=18;function ar(e){let t=_m.includes(e.name.type),n=[],r=IS(e,t),s=r.DynamicUser;if(s){for(let l of PS)r[l]=!0,n.push([l,"DynamicUser"]);n.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=TS(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?NS(e,s):FS;return{unit:e,defaultDependencies:b(e,"DefaultDependencies")!==!1&&e.name.base!==AS,switches:r,user:o,privileged:!i&&(o==="root"||o==="0"||!s&&o===null),userManager:i,hasSupplementaryGroups:(b(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:b(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(b(e,l)??"/")!=="/"),umask:b(e,"UMask")??(t?ES:RS),boundingSet:DS(e,r,n),ambientSet:b(e,"AmbientCapabilities")??0n,syscallFilter:b(e,"SystemCallFilter"),syscallArchitectures:b(e,"SystemCallArchitectures")??OS,families:b(e,"RestrictAddressFamilies"),namespaces:b(e,"RestrictNamespaces"),addresses:MS(e),devices:US(e,r,n),implied:n}}var OS=new Set,FS={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function IS(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:R(e,"Delegate"),DynamicUser:R(e,"DynamicUser"),LockPersonality:R(e,"LockPersonality"),MemoryDenyWriteExecute:R(e,"MemoryDenyWriteExecute"),NoNewPrivileges:R(e,"NoNewPrivileges"),PrivateDevices:R(e,"PrivateDevices"),PrivateMounts:n?b(e,"PrivateMounts")!==!1:R(e,"PrivateMounts"),PrivateNetwork:R(e,"PrivateNetwork"),PrivateTmp:R(e,"PrivateTmp"),PrivateUsers:R(e,"PrivateUsers"),ProtectClock:R(e,"ProtectClock"),ProtectControlGroups:R(e,"ProtectControlGroups"),ProtectHostname:R(e,"ProtectHostname"),ProtectKernelLogs:R(e,"ProtectKernelLogs"),ProtectKernelModules:R(e,"ProtectKernelModules"),ProtectKernelTunables:R(e,"ProtectKernelTunables"),RemoveIPC:R(e,"RemoveIPC"),RestrictRealtime:R(e,"RestrictRealtime"),RestrictSUIDSGID:R(e,"RestrictSUIDSGID")}}function TS(e,t){let n=b(e,"User");return n!==void 0?n:t?fa(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function NS(e,t){let n=b(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":b(e,"ProtectSystem")??"no",protectProc:b(e,"ProtectProc")??"default",procSubset:b(e,"ProcSubset")??"all",keyringMode:b(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function DS(e,t,n){let r=b(e,"CapabilityBoundingSet")??ls(e.facts);for(let[s,o]of kS)if(t[s]){for(let i of o)r&=~it(e.facts,i);n.push(["CapabilityBoundingSet",s])}return r}function MS(e){let t=b(e,"IPAddressAllow")??[];return{filtered:D(e,"IPIngressFilterPath")||D(e,"IPEgressFilterPath"),deniesAll:_n(b(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(jo)?"loopback":"other"}}function US(e,t,n){if(!xS.includes(e.name.type))return{policy:null,listed:!1};let r=b(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",n.push(["DevicePolicy","PrivateDevices"]));let s=(b(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!s)return{policy:r,listed:!1};let o=LS(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:r,listed:s||o.length>0}}function LS(e,t){let n=["RootImage","MountImages","RootMStack"].filter(r=>D(e,r));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];n.push(...r.filter(s=>[...b(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return n}Ne();ht();Ne();Ne();Mt();Bt();Ie();jt();Lt();var Ae=(e,t)=>{let n=Z(e,t);return n===void 0?[]:pt(n).made};function Hs(e,t,n){let r=Ae(e,t),s=r.filter(({node:o})=>o.value.split(/[\s:]+/).some(i=>X(i.replace(/^[-+"']*/,""))===n));return s.length>0?s:r}function Vs(e,t){let n=b(e,"ExecStart")??[];return n.length>0&&n.every(t)?Ae(e,"ExecStart"):null}var Cm=(e,t,n)=>(e&it(t.facts,n))!==0n,BS=({switches:e,unit:t})=>e.PrivateUsers||D(t,"UserNamespacePath");function lr(e,t){let{unit:n,boundingSet:r,ambientSet:s,privileged:o}=e;return BS(e)||!Cm(r,n,t)?!1:o&&!D(n,"SecureBits")||Cm(s,n,t)}var $S=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>D(e,t));function wm({syscallFilter:e,unit:t},n){if(!Xe(e))return!0;let{mode:r,named:s,allowed:o}=e;return n.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(r==="deny"?!is(s,a):is(o,a))})}var WS=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>Ae(e,t));function xm({protectSystem:e,hasOwnRoot:t,unit:n},r){if(e!=="strict"||t)return null;let s=(b(n,"ReadWritePaths")??[]).some(({path:i})=>i===r)?Hs(n,"ReadWritePaths",r):[],o=(b(n,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===r&&a===r)?Hs(n,"BindPaths",r):[];return s.length+o.length>0?[...s,...o]:null}function Gs(e,t){let n=(b(e,"BindPaths")??[]).find(t);return n===void 0?null:Hs(e,"BindPaths",n.source)}var VS=e=>[...b(e,"InaccessiblePaths")??[],...b(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),GS=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],HS=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],Pm=new Set(["docker","incus-admin","libvirt","lxd"]),KS=/(?:^|\/)docker(?:-compose)?$/,jS=new Set(["run","start","up"]),YS=e=>KS.test(e.program)&&e.arguments.some(({text:t})=>jS.has(t)),qS=e=>e===void 0||e==="root"||e==="0",zS=({prefixes:e})=>e.split("!").length===2,JS=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:HS},lines:({unit:e})=>Vs(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Vs(e,zS)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:GS},lines:e=>lr(e,"CAP_SYS_ADMIN")&&!$S(e.unit)&&wm(e,["mount","umount2"])?WS(e):null},{id:"proc-of-root",because:"root sees all processes whatever ProtectProc= says",when:"the service runs as root, in the group of root or with `CAP_SYS_PTRACE`",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>e.privileged&&(qS(b(e.unit,"Group"))||lr(e,"CAP_SYS_PTRACE"))?Ae(e.unit,"User"):null},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&lr(e,"CAP_SYS_PTRACE")?Ae(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>xm(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>xm(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>Gs(e,({source:t,target:n,writable:r})=>r&&t==="/"&&n!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>Gs(e,({source:t,target:n})=>t==="/tmp"&&n==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?Gs(e,({source:n,target:r})=>n==="/home"&&r==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&_n(b(e,"IPAddressAllow")??[])?Ae(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:n})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(XS)||n||VS(e))return null;let s=Pm.has(b(e,"Group")??"")?Ae(e,"Group"):[],o=(b(e,"SupplementaryGroups")??[]).some(i=>Pm.has(i))?Ae(e,"SupplementaryGroups"):[];return s.length+o.length>0?[...s,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&lr(e,"CAP_SETUID")&&wm(e,["setuid"])?Ae(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Vs(e,YS)}],XS=1;function km(e){let{manager:t,name:n}=e.unit;return t==="user"||n.type!=="service"?[]:JS.flatMap(r=>{let s=r.lines(e);return s===null?[]:[{defeat:r,lines:s}]})}var Am=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);rs();var ZS=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],Ys=e=>ZS.find(([t])=>e>=t)?.[1]??"PERFECT",F=e=>`${Math.floor(e/10)}.${e%10}`;function cr(e,t,n=null){let r=QS(e,t,n),s={ranks:Ei(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>nv(r.map(a=>ev(a,i,s)));return{score:i=>o(ar(i)),scoreSandbox:o,inPrintOrder:sv}}function QS(e,t,n){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,{row:i,directives:o.directives});let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:new Map}]})}function ev(e,t,n){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return Ks(e,null,"boot-phase",n);if(e.weight===0)return Ks(e,null,"policy",n);let r=e.row.badness(t);return Ks(e,r,e.row.variant?.(t,r)??"",n)}var Ct=(e,t)=>Math.ceil(e/t);function Ks(e,t,n,r){let s=n===""?t:`${t}:${n}`,o=e.outcomes.get(s);if(o!==void 0)return o;let{check:i,directives:a,weight:l,range:c,texts:d}=e,u={check:i,directives:a,badness:t,contribution:t===null?0:Ct(t*l,c),weight:l,range:c,place:tv(e,t,n,r),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(s,u),u}function tv({check:e,nameRank:t},n,r,{ranks:s,textless:o}){let i=`${e.field}:${n??"na"}`,a=s.get(r===""?i:`${i}:${r}`)??s.get(i)??s.get(`*:na:${r}`);return a===void 0?o:a*1e3+t}function nv(e){let t=0,n=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(r??="the policy gives no check any weight");let s=n===0?0:t*100/n,o=n===0?0:Ct(t*100,n);return{exposure:o,exact:s,rating:Ys(o),outcomes:e,weightSum:n,problem:r}}function Rm({outcomes:e,weightSum:t},n){let r=e.reduce((s,{check:o,contribution:i,weight:a,range:l})=>{let c=n.get(o.field);return s+(c===void 0?i:Ct(c*a,l))},0);return Ct(r*100,t)}function rv(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:r,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:Ct(Ct(s*o*100,i),t),c={check:r,badness:s,exposure:l,description:a};return e.results.set(t,c),c}var sv=({outcomes:e,weightSum:t})=>ov(e).map(n=>rv(n,t));function ov(e){if(e.every(({place:n})=>n!==null))return[...e].sort((n,r)=>(n.place??0)-(r.place??0));let t=[null,...e.map((n,r)=>({outcome:n,index:r}))];return js(t).flatMap(n=>n===null?[]:[n.outcome])}function iv(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function js(e){if(e.length<2)return e;let t=e.length>>1,[n,r]=[js(e.slice(0,t)),js(e.slice(t))],s=[],[o,i]=[0,0];for(;o<n.length&&i<r.length;)s.push(iv(n[o]??null,r[i]??null)<=0?n[o++]??null:r[i++]??null);return[...s,...n.slice(o),...r.slice(i)]}function Em(e,t){let n=km(e);if(n.length===0||t.problem!==null)return null;let r=new Map,s=n.flatMap(i=>av(i,e,t,r)),o=Rm(t,r);return o===t.exposure?null:{exposure:o,rating:Ys(o),because:s}}function av({defeat:e,lines:t},n,{outcomes:r},s){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:u}of r){let m=Math.min(e.badness??u,u);if(d===null||d>=m||!Am(e,l.field))continue;let f=cv(n,c);if(f.length===0)continue;o.push(l.field);for(let Q of f)i.add(Q);let x=s.get(l.field)??0;m>x&&(a=!0),s.set(l.field,Math.max(m,x))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}var lv=(e,t)=>{let n=Z(e,t);return n===void 0?[]:pt(n).made};function cv({unit:e,implied:t},n){let r=t.flatMap(([s,o])=>n.includes(s)?[o]:[]);return[...new Set([...n,...r])].flatMap(s=>lv(e,s))}var dv=new Set(["service","socket","mount","swap"]),qs=e=>dv.has(e.name.type),Im=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function Tm(e,t,n){let r=[],s=[],i=e.refusal===null&&qs(e)?ar(e):null,a=i===null?null:n.scoreSandbox(i);for(let c of t)try{c.category!=="exposure"?uv(c,{unit:e,sandbox:i},r):i!==null&&a!==null&&r.push(...pv(c,i,a,n))}catch(d){s.push({rule:c.id,error:d})}let l=i===null||a===null?null:Em(i,a);return{findings:r,score:a,effective:l,failures:s}}function uv(e,t,n){let r=({message:s,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:u,fixes:m=[],hardeningIgnored:f=!1})=>{n.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:u??e.confidence,message:mv(e.messages[s]??s,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:m,help:c??e.help,hardeningIgnored:f})};e.check({...t,report:r})}var mv=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);function pv(e,t,n,r){if(gv(e,n).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=bv(e,i),d=Im(i),u=r.score(ir(i,d,o)),m=yv(e,n)?e.exposes:e.partly??e.exposes,f=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${fv(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${f}: ${m}`,reason:m,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var Om=40,fv=e=>e.length<=Om?e:`${e.slice(0,Om-1)}…`,Fm=new WeakMap;function hv(e){let t=Fm.get(e)??new Set(e.checks.map(({field:n})=>n));return Fm.set(e,t),t}function Nm(e,t){let n=hv(e);return t.outcomes.filter(({check:r,badness:s})=>s!==null&&n.has(r.field))}var gv=(e,t)=>Nm(e,t).filter(({badness:n})=>n!==0),yv=(e,t)=>Nm(e,t).every(({badness:n,check:r})=>n===r.range);function bv(e,t){for(let s of e.directives){let o=Z(t,s),i=o===void 0?void 0:pt(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:Ze(i.node)}}let n=t.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let r=n.tree.nodes.find(s=>s.kind==="section"&&s.name===Im(t));return{assignment:null,file:n,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}function Dm(e){let t=new WeakMap,n=r=>{let s=t.get(r)??r.targets.map(o=>Sv(o,e,r));return t.set(r,s),s};return(r,s)=>vv(r,s,n(s))}function Sv(e,t,{policy:n}){let r=Pn(e.table,e.version);return{target:e,facts:r,scorer:cr(t,r,n(r))}}function vv(e,t,n){let{path:r,read:s}=e,o=[],i=[],a=[],l=null;for(let c of n){let d=s(c.facts.behaviour.templateInstance);if(!d.ok)return{report:null,problems:[d.problem]};let u=or(d.source,c.facts,t.manager),{findings:m,score:f,effective:x,failures:Q}=Tm(u,t.rules,c.scorer);l??=u,a.push(...Q.map(W=>({path:r,message:_v(W)}))),f?.problem!=null?a.push({path:r,message:f.problem}):f!==null&&o.push(Cv({unit:u,score:f,effective:x===null?null:vm(x),findings:m,judge:c,settings:t})),i.push({target:c.target.label,findings:m})}return{report:l===null?null:wv(e,l,o,i),problems:a}}var _v=({rule:e,error:t})=>`the rule ${e} failed on this unit, which is a fault of unitlint: ${t instanceof Error?t.message:String(t)}. Please report it with the unit`;function Cv({unit:e,score:t,effective:n,findings:r,judge:{target:s,scorer:o},settings:i}){let a=r.flatMap(({advice:W})=>W===null?[]:[W]),l=a[0]?.section,c=a.flatMap(W=>W.lines),d=l===void 0?t.exposure:o.score(ir(e,l,c)).exposure,{label:u,derived:m,table:f}=s,x=i.gate==="effective"&&n!==null?n.overall:t.exposure,Q=i.threshold;return{target:u,derived:m,table:f,overall:t.exposure,rating:t.rating,effective:n,gated:x,reachable:d,limit:Q,recorded:null}}function wv(e,t,n,r){let s=new Map(t.files.map(({source:o})=>[o.path,o.text]));return{path:e.path,unit:e.unit,exposure:n,note:Pv(t),findings:Sm(r),texts:s,baseline:null}}var xv={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function Pv(e){return e.refusal!==null?`no exposure: ${xv[e.refusal.kind]??e.refusal.message}`:qs(e)?null:`no exposure: a .${e.name.type} unit runs no program`}var Mm=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,kv=new RegExp(Mm.source,"gu");function Av(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var I=e=>Mm.test(e)?e.replace(kv,Av):e,tn=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}…`;function nn(e,t,n="  "){let r=[],s="";for(let o of e.split(" ")){let i=r.length===0?"":n;s!==""&&i.length+s.length+1+o.length>t?(r.push(i+s),s=o):s=s===""?o:`${s} ${o}`}return[...r,(r.length===0?"":n)+s]}var Um=4,Rv=e=>I(e.slice(e.lastIndexOf("/")+1));function Ev(e,t){let n=new Map(e.some(({path:r})=>r===t)?[[t,new Set]]:[]);for(let{path:r,range:s}of e)n.set(r,(n.get(r)??new Set).add(s.start.line));return[...n].map(([r,s])=>[r,[...s].sort((o,i)=>o-i)])}function Lm(e){if(e.length===1)return`line ${e[0]}`;let t=e.length<=Um+1?e:e.slice(0,Um),n=e.length-t.length;return n>0?`lines ${t.join(", ")} and ${n} more`:`lines ${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}var dr=(e,t)=>Ev(e,t).map(([n,r])=>n===t?Lm(r):`${Lm(r)} of ${Rv(n)}`).join(" and "),zs=e=>new Set(e.map(({path:t,range:n})=>`${t}:${n.start.line}`)).size===1;function ur({lines:e,undone:t},n){return e.length===0?`${dr(t,n)} ${zs(t)?"is":"are"} undone`:t.length===0?`${dr(e,n)} ${zs(e)?"undoes":"undo"} what else the unit says`:`${dr(e,n)} ${zs(e)?"undoes":"undo"} ${dr(t,n)}`}Hn();function Ov({path:e,range:t,severity:n,rule:r,message:s,gain:o}){let i=o===null?"":` (gain ${F(o)})`;return`${I(e)}:${t.start.line}:${t.start.column}: ${n} ${r}: ${I(s)}${i}
`}function Fv(e,{overall:t,rating:n,effective:r,gated:s,target:o,limit:i}){let a=s===r?.overall?`effective ${F(s)} ${r.rating}`:`${F(t)} ${n}`;return`${I(e)}:1:1: error exposure: ${a} is above the limit of ${F(i??0)} (systemd ${o})
`}function Iv(e,{overall:t,rating:n,effective:r,target:s}){if(r===null)return"";let o=r.because.map(a=>`${ur(a,e)} (${a.because})`).join("; "),i=`systemd says ${F(t)} ${n}; effective ${F(r.overall)} ${r.rating}`;return`${I(e)}:1:1: info effective-exposure: ${i}: ${o} (systemd ${s})
`}var Bm=()=>({unit:e=>[...e.findings.map(Ov),...e.exposure.map(t=>Iv(e.path,t)),...bt(e).map(t=>Fv(e.path,t))].join(""),end:()=>""});var Re=e=>e===null?null:Number(F(e)),Tv=e=>e===null?null:{...e,overall:Re(e.overall)},Nv=({target:e,overall:t,rating:n,effective:r,derived:s,table:o,reachable:i,limit:a,recorded:l})=>({target:e,overall:Re(t),rating:n,effective:Tv(r),reachable:Re(i),limit:Re(a),...l===null?{}:{recorded:Re(l)},...s?{derived:s,table:o}:{}}),$m=e=>({rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:e.path,range:e.range,related:e.related,gain:Re(e.gain),fixes:e.fixes,help:e.help,url:`docs/rules/${e.rule}.md`,targets:e.targets,hardeningIgnored:e.hardeningIgnored,advice:e.advice}),Wm=({path:e,unit:t,exposure:n,note:r,baseline:s})=>({path:e,unit:t,exposure:n.map(Nv),...r===null?{}:{note:r},...s===null?{}:{baseline:s}}),Vm=({units:e,errors:t,warnings:n,infos:r,known:s,worst:o,above:i,exit:a})=>({units:e,errors:t,warnings:n,infos:r,known:s,worst:Re(o),above:i,exit:a});function Gm({version:e,targets:t,threshold:n}){let r=0,s=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"targets":${JSON.stringify(t)},"threshold":${Re(n)},"units":[`,o=()=>(r+=1,r===1?s:",");return{unit:i=>`${o()}
${JSON.stringify({...Wm(i),findings:i.findings.map($m)})}`,end:i=>`${r===0?s:""}
],"summary":${JSON.stringify(Vm(i))}}
`}}function Hm({version:e,targets:t,threshold:n}){let r=s=>`${JSON.stringify(s)}
`;return{unit:s=>r({type:"unit",...Wm(s)})+s.findings.map(o=>r({type:"finding",...$m(o)})).join(""),end:s=>r({type:"run",schema:1,tool:{name:"unitlint",version:e},targets:t,threshold:Re(n),summary:Vm(s)})}}xt();var Js={text:"",starts:et("")};function Uv(e){return Js.text!==e&&(Js={text:e,starts:et(e)}),Js.starts}var Ym=(e,t,n)=>e.slice(t[n-1]??e.length,t[n]??e.length).replace(/[\r\n\0]+$/,"");function qm(e,t,n){if(e.length<=n)return{text:e,shift:0};let r=Math.max(0,Math.min(t-Math.floor(n/3),e.length-n));return{text:e.slice(r,r+n),shift:r}}function zm(e,{range:t,severity:n,help:r},s){let o=Uv(e),{start:i,end:a}=t,l=String(i.line).length,c=he=>s.dim(`  ${(he===null?"":String(he)).padStart(l)} | `),d=s.width-l-5,u=Ym(e,o,i.line),m=qm(u,i.column-1,d),f=[];i.line>1&&f.push(c(i.line-1)+s.dim(I(qm(Ym(e,o,i.line-1),0,d).text))),f.push(c(i.line)+I(m.text));let x=I(u.slice(m.shift,i.column-1)).length,Q=a.line===i.line?a.column-1:u.length,W=I(u.slice(i.column-1,Math.min(Q,m.shift+d))).length;f.push(`${c(null)}${" ".repeat(x)}${tt(s,n,"^".repeat(Math.max(1,W)))}`);for(let he of nn(I(r),d,""))f.push(`${c(null)}${tt(s,n,he)}`);return f}xt();var Lv=10,Bv=10,mr=27,sn=5,on=({category:e})=>e!=="exposure";function Zm(e){let t=[];return{unit:n=>(t.push(n),""),end:n=>{let[r]=t;return r===void 0?"":t.length===1?Hv(r,n,e):Jv(t,n,e)}}}var pr=(e,t)=>`${e} ${t}${e===1?"":"s"}`,$v=({target:e,derived:t,table:n})=>{let r=/^\d+$/.test(e)?`systemd ${e}`:e;return t?`${r} (derived from ${n})`:r};function Wv(e,t){let n=`${F(e.overall)} ${e.rating}`;return $e(t,e.rating,t.bold(n))}function Jm(e,{style:t}){let n=t.bold(I(e.path));if(e.exposure.length===0)return`${n}  ${t.dim(e.note??"")}`;let r=e.exposure.map(o=>`${Wv(o,t)}  ${rn(t,o.overall,o.rating)}  ${t.dim($v(o))}${Gv(o,t)}`);return[...r.length===1?[`${n}  ${r[0]}`]:[n,...r.map(o=>`  ${o}`)],...Vv(e,t)].join(`
`)}function Vv({path:e,exposure:t},n){let r=new Set;return t.flatMap(({target:s,overall:o,rating:i,effective:a})=>{if(a===null)return[];let l=$e(n,a.rating,n.bold(`${F(a.overall)} ${a.rating}`)),c=a.because.flatMap(m=>nn(`${ur(m,e)}: ${m.because}`,n.width-2,"  ")),d=[`  systemd says ${F(o)} ${i}; effective ${l}:`,...c.map(m=>n.dim(`    ${m}`))],u=d.join(`
`);return r.has(u)?[]:(r.add(u),t.length===1?d:[`${d[0]} ${n.dim(`(systemd ${s})`)}`,...d.slice(1)])})}function Gv({gated:e,limit:t,recorded:n},r){if(t===null)return"";let s=n===null?"limit":"baseline";return e>t?`  ${r.red(`above the ${s} of ${F(t)}`)}`:r.dim(`  ${s} ${F(t)}`)}function Hv(e,t,n){let{style:r}=n;return e.findings.length===0?`${Jm(e,n)}  ${r.green("no findings")}
`:`${[Jm(e,n),...ep(e,n),...Yv(e,n),r.dim(Kv(e,t))].join(`

`)}
`}function Kv(e,t){let n=e.findings.filter(a=>!on(a)).length,r=Ue(e),o=[[...Qm(e.findings),pr(n,"suggestion")].join(", ")];r!==null&&n>0&&o.push(`All suggestions together: ${F(r.reachable)}`);let[i]=bt(e);return i!==void 0?o.push(`${i.gated===i.overall?"Exposure":"Effective exposure"} ${F(i.gated)} is above the limit of ${F(i.limit??0)}`):t.exit===1&&o.push("The check fails"),`${o.join(". ")}.`}var Qm=e=>{let t=n=>e.filter(r=>on(r)&&r.severity===n).length;return[pr(t("error"),"error"),pr(t("warning"),"warning")]};function ep(e,t){let n=e.findings.filter(on),r=t.verbose?n:n.slice(0,Bv),s=r.map(o=>jv(e,o,t));return r.length<n.length&&s.push(t.style.dim(`... and ${n.length-r.length} more like these (--verbose)`)),s}function jv(e,t,{style:n}){let{start:r}=t.range,[s="",...o]=nn(`${t.severity}: ${I(t.message)}`,n.width),i=s.slice(t.severity.length);return[tt(n,t.severity,n.bold(t.severity))+n.bold(i),...o.map(l=>n.bold(l)),n.dim(`  ${I(t.path)}:${r.line}:${r.column}  ${t.rule}`),...zm(e.texts.get(t.path)??"",t,n)].join(`
`)}function Yv(e,t){let n=e.findings.filter(c=>!on(c)),r=t.verbose?n:n.slice(0,Lv),s=[],o=r.filter(c=>!c.missing),i=r.filter(c=>c.missing);o.length>0&&s.push(Xm("Tighten what is there:",o,t,c=>qv(e,c)));let[a]=i;a!==void 0&&s.push(Xm(`Add below [${a.advice?.section}] (${I(a.path)}:${a.range.start.line}):`,i,t,()=>""));let l=n.length-r.length;return l>0&&s.push(t.style.dim(`  ... and ${l} more of less weight (--verbose)`)),s}var qv=(e,{path:t,range:n})=>t===e.path?`${n.start.line}: `:`${I(t)}:${n.start.line}: `;function Xm(e,t,n,r){let{style:s}=n,o=`${tn(e,s.width-sn).padEnd(s.width-sn)}${"gain".padStart(sn)}`;return[s.bold(o),...t.flatMap(i=>zv(i,n,r))].join(`
`)}function zv(e,{style:t,verbose:n},r){let s=(e.advice?.lines??[]).map((m,f)=>f===0?t.dim(r(e))+m:m),o=s.at(-1)??"",i=(s.length===1?r(e).length:0)+(e.advice?.lines.at(-1)?.length??0),a=t.width-mr-sn-3,l=t.dim(tn(e.reason,a).padEnd(a)),c=(e.gain===null?"":e.gain===0?"<0.1":F(e.gain)).padStart(sn),d=s.slice(0,-1).map(m=>`  ${m}`),u=" ".repeat(mr);return i>mr?d.push(`  ${o}`,`  ${u} ${l}${c}`):d.push(`  ${o}${" ".repeat(mr-i)} ${l}${c}`),n&&e.advice!==null&&d.push(`  ${u} ${t.dim(`may break: ${e.advice.breaks}`)}`),d}function Jv(e,t,n){let{style:r}=n,s=e.flatMap(i=>ep(i,n));return`${[Zv(e,n),...s,r.dim(e_(e,t,n))].join(`

`)}
`}var Xv=(e,t)=>(Ue(t)?.overall??-1)-(Ue(e)?.overall??-1);function Zv(e,t){let{style:n}=t,r=Math.max(20,n.width-48),s=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(r)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(s),...[...e].sort(Xv).map(o=>Qv(o,t,r))].join(`
`)}function Qv(e,{style:t},n){let r=Ue(e),s=r===null?"-":`${F(r.overall).padStart(4)} ${r.rating}`,o=r===null?t.dim(s.padEnd(15)):$e(t,r.rating,s.padEnd(15)),i=t.unicode?`${r===null?" ".repeat(10):rn(t,r.overall,r.rating)} `:"",a=u=>{let m=e.findings.filter(f=>on(f)&&f.severity===u).length;return m===0?"-":String(m)},l=Qe(e)?t.red(" above"):"",c=I(e.path),d=c.length<=n-1?c:`…${c.slice(c.length-n+2)}`;return`${o} ${i}${d.padEnd(n)}${a("error").padStart(7)}${a("warning").padStart(10)}${l}`.trimEnd()}function e_(e,t,{threshold:n}){let r=Qm(e.flatMap(({findings:i})=>i)),s=t.worst===null?"":`; worst exposure ${F(t.worst)}`,o=n===null?"":`; ${t.above===0?"none":t.above} above the limit of ${F(n)}`;return`${pr(t.units,"unit")}: ${r.join(", ")}${s}${o}. For advice name one unit.`}Jt();ke();var Pt="0.1.0";zt();zt();function tp(e){let t={units:0,errors:0,warnings:0,infos:0,known:0,above:0},n=null,r=0;return{add:o=>{t.units+=1;for(let{severity:a}of o.findings)t[`${a}s`]+=1;t.known+=o.baseline?.known??0,Qe(o)&&(t.above+=1);let i=Ue(o);i!==null&&(n=Math.max(n??0,i.overall)),jn(o,e)&&(r=1)},summary:()=>({...t,worst:n,exit:r})}}function np(e,t){let n=tp(t.failOn);for(let r of e){let{report:s,problems:o}=t.check(r,t.settingsFor(r.path));for(let a of o)t.complain(a);if(s===null)continue;n.add(s);let i=t.quiet?t_(s,t.failOn):s;i!==null&&t.emit(i)}return n.summary()}var t_=(e,t)=>jn(e,t)?{...e,findings:Os(e,t)}:null;var me=class extends Error{at;constructor(t,n){super(n),this.at=t}},fr=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,rp=100;function sp(e){try{return{ok:!0,value:new Xs(e).document()}}catch(t){if(t instanceof me)return{ok:!1,at:t.at,expected:t.message};throw t}}var Xs=class{#e;#r=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#r));if(n!==null)throw new me(this.#r+n.index,"the end of the file");return t}#t(t){fr.lastIndex=this.#r;let n=fr.exec(this.#e);if(n===null)throw new me(Math.min(this.#r+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#r))?.[0].length??0),this.#e.length),t);let[r,s,o,i,a]=n;return this.#r=fr.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:fr.lastIndex-r.trimStart().length}}#s({text:t,kind:n,at:r},s){if(s>rp)throw new me(r,`at most ${rp} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:r};if(n==="number")return{kind:"number",value:Number(t),at:r};if(n==="word")return{kind:t==="null"?"null":"boolean",at:r};if(t==="{")return{kind:"object",entries:this.#i(s),at:r};if(t==="[")return{kind:"array",items:this.#l(s),at:r};throw new me(r,"a value")}#i(t){let n=[],r=this.#t('a key in double quotes or "}"');if(r.text==="}")return n;for(;;){if(r.kind!=="string")throw new me(r.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new me(s.at,'":"');n.push({key:JSON.parse(r.text),value:this.#s(this.#t("a value"),t+1),at:r.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new me(o.at,'"," or "}"');r=this.#t("a key in double quotes")}}#l(t){let n=[],r=this.#t('a value or "]"');if(r.text==="]")return n;for(;;){n.push(this.#s(r,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return n;if(s.text!==",")throw new me(s.at,'"," or "]"');r=this.#t("a value")}}};J();var op=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),ip=5e12;function ap(e,t){let n=new Set;return e.filter(({key:r,at:s})=>{let o=!n.has(r);return o||t(s,`"${r}" is given twice: systemd takes the first`),n.add(r),o})}var lp=(e,t)=>{let[n]=P(e,t,1);return n===void 0?"":`; did you mean "${n}"?`};function n_(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=ip)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${ip}: systemd keeps its own value`)}function r_(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:r,value:s,at:o}of ap(e.entries,t)){let i=op.get(r);if(i===void 0)t(o,`there is no field "${r}" in a policy${lp(r,op.keys())}`);else if(i==="weight"||i==="range"){let a=n_(r,s,t);a!==void 0&&(n[i]=a)}else s.kind==="string"?n[i]=s.value:t(s.at,`"${r}" must be a text`)}return n}function cp(e,t){let n=et(e),r=[],s=(c,d)=>r.push({...nr(n,c),message:d}),o=um.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:r};let i=sp(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:r};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:r};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of ap(i.value.entries,s)){let m=a.get(c);m===void 0?s(u,`there is no check "${c}"${lp(c,a.keys())}`):l.set(m.field,r_(d,s))}return{policy:l,problems:r}}var be=require("node:fs"),dp=require("node:path");var s_="�",o_=256*1024*1024,i_={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function Zs(e,t){let n=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:i_[n]??`this can't be read (${n===""?String(t):n})`}}function an(e){try{let t=(0,be.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(s_)?er((0,be.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:a_(e)??Zs(e,t)}}}function up(e){try{return(0,be.statSync)(e).isDirectory()}catch{return!1}}function a_(e){try{let{size:t}=(0,be.statSync)(e);return t>o_?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var l_=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function mp(){let e=new Map;return t=>{let n=e.get(t);if(n!==void 0)return n;let r=c_(t);return e.set(t,r),r}}function c_(e){let t=new Map;try{for(let s of(0,be.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(s.name,l_(s))}catch{}let n=null;return{path:e,entries:t,links:()=>(n??=new Map([...t].filter(([,s])=>s==="link").map(([s])=>[s,d_((0,dp.join)(e,s))])),n)}}function d_(e){try{return(0,be.readlinkSync)(e)}catch{return""}}ke();var pp="-",fp=e=>e===pp?null:e,u_=(e,t)=>e.map(({value:n},r)=>({format:n,file:fp(t[r]?.value??pp)}));function m_(e,t){let n=e.map(({value:r,at:s})=>({format:r,file:void 0,at:s}));for(let{value:r,at:s}of t){let o=n.findLast(i=>i.at<s&&i.file===void 0)??n.find(({file:i})=>i===void 0);o!==void 0&&(o.file=fp(r))}return n}function hp(e,t,n){let r=e.length===0?[{value:n,at:-1}]:e,s=t[r.length];if(s!==void 0)throw new U(`--output-file ${s.value} has no --format of its own: give one for each file`);let o=r.length===t.length?u_(r,t):m_(r,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new U(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new U(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}Xt();function Qs(e){let t=[...e],n=r=>{for(let s of t)try{r(s)}catch(o){if(!(o instanceof Le)||t.length===1)throw o;t=t.filter(i=>i!==s)}};return{unit:r=>n(({reporter:s,output:o})=>o.write(s.unit(r))),end:r=>{n(({reporter:s,output:o})=>o.write(s.end(r))),n(({output:s})=>s.flush()),n(({output:s})=>s.close())},discard:()=>{for(let{output:r}of e)r.discard()}}}var Wp=require("node:fs"),Cr=require("node:path");ge();var hr=require("node:fs"),L=require("node:path");ge();function p_(e){let t=e.endsWith("-")?e.slice(0,-1):e,n=t.lastIndexOf("-");return t=t.slice(0,n+1),n>0?t:null}function eo(e){let t=[e.full],n=at(e),r=n===null?null:z(n);r!==null&&t.push(...eo(r));let s=p_(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=z(o);return i===null?t:[...t,...eo(i)]}function to(e){return{own:eo(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var yp=e=>e.endsWith(".conf")&&!e.startsWith("."),kt=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let r=gp(e.charCodeAt(n)),s=gp(t.charCodeAt(n));if(r!==s)return r-s}return e.length-t.length},gp=e=>e>=55296&&e<=57343?e+65536:e;function bp(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,r)=>kt(n.fileName,r.fileName))}ge();var f_=/^(.*\.[a-z]+)\.d$/;function no(e){let t=f_.exec(e)?.[1];return t!==void 0?Pe(t):e.endsWith(".d")?Pe(`any.${e.slice(0,-2)}`):null}function Sp(e,t){let n=[],r=[];for(let s of e)try{if((0,hr.statSync)(s).isDirectory()){let o=S_(s,t);o.length===0&&r.push({path:s,message:"this folder holds no units (files such as name.service)"}),n.push(...o)}else n.push(y_(s,t))}catch(o){o instanceof ln?r.push({path:s,message:o.message}):h_(s,t)?n.push({kind:"unit",path:s}):r.push(g_(s,t)??Zs(s,o))}return{found:P_(n),problems:r}}var ln=class extends Error{},h_=(e,{folder:t})=>t((0,L.dirname)(e)).entries.get((0,L.basename)(e))==="link"&&z((0,L.basename)(e))!==null;function g_(e,{folder:t}){let n=z((0,L.basename)(e));return n?.instance&&t((0,L.dirname)(e)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:e,message:"there is no such file or folder"}}function y_(e,{folder:t}){let n=(0,L.basename)(e);if(n.endsWith(".conf")){let r=no((0,L.basename)((0,L.dirname)(e)));if(r===null)throw new ln("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return b_(e,r,(0,L.dirname)((0,L.dirname)(e)),t)}if(Pe(n)===null)throw new ln("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function b_(e,t,n,r){return r(n).entries.has(t.full)?{kind:"unit",path:(0,L.join)(n,t.full)}:{kind:"drop-ins",path:e,name:t,folder:n}}function S_(e,t){let n=no((0,L.basename)((0,L.resolve)(e)));if(n===null)return __(e,t);let r=(0,L.dirname)(e);return t.folder(r).entries.has(n.full)?[{kind:"unit",path:(0,L.join)(r,n.full)}]:vp(e,r,n,t)}var v_=e=>z(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function __(e,t){let n=[],r=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,w_(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>kt(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,L.join)(s,c);if(!(c===".git"||x_(a,u,d==="folder")))if(d==="folder"){let m=no(c);m===null?r(u,a):C_(m,i)||n.push(...vp(u,s,m,t))}else v_(c)&&n.push({kind:"unit",path:u})}};return r(e,[]),n}function C_(e,{entries:t}){if(t.has(e.full))return!0;let n=r=>{let s=z(r);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(n)}function vp(e,t,n,{folder:r}){let s=[...r(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(kt),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,L.join)(e,o),name:n,folder:t}]}function w_(e,t){try{t.add((0,hr.readFileSync)((0,L.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function x_(e,t,n){let r=!1;for(let{folder:s,matcher:o}of e){let i=(0,L.relative)(s,t)+(n?"/":""),{ignored:a,unignored:l}=o.test(i);a?r=!0:l&&(r=!1)}return r}function P_(e){let t=new Set;return e.filter(n=>{let r=n.kind==="unit"?n.path:`${(0,L.join)(n.folder,n.name.full)}.d`,s=!t.has(r);return t.add(r),s})}var ro=require("node:path");ge();var k_=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],A_=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],_p=(e,t)=>(t?A_:k_).map(n=>(0,ro.join)(e,n));function Cp(e,t,n){let r=e.length>0?e:R_(t,n),s=[],o=[];for(let i of r){let a=E_(i,t,n);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):s.push(a)}return e.length===0&&s.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:s,problems:o}}function R_(e,t){let n=new Set;for(let r of e)for(let[s,o]of t(r).entries)o!=="folder"&&z(s)!==null&&n.add(s);return[...n].sort(kt)}function E_(e,t,n){let r=z(e),s=r===null?null:at(r);for(let o of t){let{entries:i}=n(o);if(i.has(e)||s!==null&&i.has(s))return(0,ro.join)(o,e)}return null}var wp=require("node:fs"),We=require("node:path");ge();function so(e,t){let n=(0,We.dirname)(e),r=(0,We.basename)(e),s=Pe(r);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(n),i=O_(s,o).map(u=>kn(u)?An(u,t.templateInstance):u),a=i[0]??s,l=F_(a,o),c=l===null||l===r?e:(0,We.join)(n,l),d=an(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:Pp(i,[n,...t.searchPath],t)}}:d}function xp(e,t,n){return{name:e,main:null,dropIns:Pp([e],[t,...n.searchPath],n)}}function O_(e,t){if(t.links().size===0)return[e];let n=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||z(l)===null)return i;i=l}return i},r=n(e.full),s=[...t.links().keys()].filter(o=>o!==r&&n(o)===r);return[r,...s].map(z).filter(o=>o!==null)}function F_(e,t){if(t.entries.has(e.full))return e.full;let n=at(e);return n!==null&&t.entries.has(n)?n:null}function Pp(e,t,n){let r=[],s=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,We.join)(a,l);for(let d of n.folder(c).entries.keys())yp(d)&&r.push({fileName:d,path:(0,We.join)(c,d)})};for(let a of e){let{own:l}=to(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:to(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(r.length===0)return[];let i=[];for(let{path:a}of bp(r)){let l=I_(a)?an(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function I_(e){try{return(0,wp.statSync)(e).isFile()}catch{return!1}}ke();var cC=0;function dC(e){let t=e??"stdin.service",n=Pe((0,Cr.basename)(t));if(n===null)throw new U(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let r=er((0,Wp.readFileSync)(cC));return{path:t,unit:n.full,read:()=>({ok:!0,source:{name:n,main:{path:t,text:r},dropIns:[]}})}}async function uC(){let{default:e}=await Promise.resolve().then(()=>It($p(),1));return e}async function Vp(e){let t=mp(),n=e.root===void 0?[]:_p(e.root,e.user),r=l=>({folder:t,searchPath:n,templateInstance:l});if(e.root!==void 0){let l=Cp(e.paths,n,t);return{units:l.paths.map(c=>({path:c,unit:(0,Cr.basename)(c),read:d=>so(c,r(d))})),problems:l.problems}}if(e.paths.length===0)throw new U("name a unit file or a folder, or - for standard input");let s=e.paths.filter(l=>l!=="-"),{found:o,problems:i}=Sp(s,{folder:t,ignore:s.some(up)?await uC():null}),a=o.map(l=>l.kind==="unit"?{path:l.path,unit:(0,Cr.basename)(l.path),read:c=>so(l.path,r(c))}:{path:l.path,unit:l.name.full,read:c=>({ok:!0,source:xp(l.name,l.folder,r(c))})});return{units:e.paths.includes("-")?[dC(e.stdinName),...a]:a,problems:i}}Xt();ke();Co();function Er(){let e=0;return{complain:({path:t,message:n})=>{e+=1,process.stderr.write(`unitlint: ${I(t)}: ${I(n)}
`)},any:()=>e>0}}var OC=e=>e===null?Qn():dm(e),Or=(e,t)=>Rr(e,t===null&&Zn());async function Fr(e,t){let n=[];try{for(let r of hp(e.format??[],e.outputFile??[],"pretty"))n.push({reporter:await t(r),output:OC(r.file)})}catch(r){throw Qs(n).discard(),r}return Qs(n)}var Ir=(e,t)=>Vp({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function Tr(e,t){if(e===void 0)return null;let n=an(e);if(!n.ok)throw new U(`--policy: ${e}: ${n.problem.message}`);let{policy:r,problems:s}=cp(n.text,t);if(s.length>0)throw new U(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return r}async function FC({format:e,file:t},n,r){return e==="json"?Gm(r):e==="ndjson"?Hm(r):e==="concise"?Bm():Zm({...r,style:await Or(n.color,t),verbose:n.verbose===!0})}async function sf(e,t){let n=zn(t.target),r=t.threshold===void 0?null:qn(t.threshold),s=am(t.failOn),o=new Map(n.map(f=>[f.table,Tr(t.policy,St(f))])),i={targets:n,manager:t.user===!0?"user":"system",rules:lm({select:t.select,ignore:t.ignore}),policy:({table:f})=>o.get(f)??null,threshold:r,gate:t.gate},a={version:Pt,targets:n.map(({label:f})=>f),threshold:r,failOn:s},{units:l,problems:c}=await Ir(e,t),{complain:d,any:u}=Er();for(let f of c)d(f);let m=await Fr(t,f=>FC(f,t,a));try{let f=np(l,{check:Dm(ue),settingsFor:()=>i,failOn:s,quiet:t.quiet===!0,emit:m.unit,complain:d}),x=u()?2:f.exit;return m.end({...f,exit:x}),x}finally{m.discard()}}ke();function Nr(e,t){let n=0,r=(o,i=[])=>(n+=1,[...i,{value:o,at:n}]),s=new Ge("-f, --format <format>","how to report (default: pretty); with several, each has an --output-file").choices(t);return s.argParser((o,i)=>r(Fs("--format",o,t),i)),e.addOption(s).option("-o, --output-file <file>","write the report there, not to standard output",r)}function Dr(e){return e.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(wo()).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}var wo=()=>new Ge("--color <when>","use colours").choices(["auto","always","never"]).default("auto");var IC=["pretty","concise","json","ndjson"];function of(e,t){Dr(Nr(e.command("check",{isDefault:!0}).description("lint and score units (the default)"),IC)).addOption(new Ge("--gate <number>","which exposure --threshold holds for").choices(Ju).default("systemd")).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,r)=>t(await sf(n,r)))}function cf(e,t){e.command("rules").description("list the rules").addOption(new Ge("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(wo()).action(async n=>t(await(await Promise.resolve().then(()=>(lf(),af))).runRulesCommand(n)))}xt();var NC=e=>e===null?null:F(e),df=new WeakMap;function DC(e){let t=df.get(e);if(t!==void 0)return t;let{check:n,badness:r,exposure:s}=e,o=r===null?"null":r===0?"true":"false",i=`"${n.field}":{"set":${o},"exposure":${s===null?"null":`"${F(s)}"`}}`;return df.set(e,i),i}function mf({path:e,unit:t,target:n,derivedFrom:r,overall:s,rating:o,results:i,error:a}){let l=r===null?"":`,"derived":true,"table":"${r}"`,c=s===null?"null":`"${F(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(DC).join(",")}},"error":${JSON.stringify(a)}}`}var pf=()=>({unit:e=>`${mf(e)}
`,end:()=>""});function ff(e){let t=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:r=>(t+=1,`${t===1?n:","}
${mf(r)}`),end:()=>`${t===0?n:""}
]}
`}}var hf=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:MC(n),exposure:NC(n.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function MC({check:e,badness:t,description:n}){return n!==null?n:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function gf({style:e,verbose:t}){let n=[];return{unit:r=>(n.push(r),""),end:()=>{let[r]=n;return r!==void 0&&n.length===1?LC(r,e,t):n.map(s=>`${UC(s,e)}
`).join("")}}}function UC({path:e,overall:t,rating:n,error:r,target:s,derivedFrom:o},i){let a=I(e);if(t===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(I(r??""))}`;let l=o===null?"":i.dim(`  (${s}: derived from ${o})`);return`${$e(i,n,`${F(t).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function LC(e,t,n){let{overall:r,rating:s,target:o,derivedFrom:i,results:a}=e;if(r===null||s===null)return`${t.bold(I(e.path))}  systemd refuses this unit: ${I(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(I(e.path))}  ${$e(t,s,t.bold(`${F(r)} ${s}`))}  ${rn(t,r,s)}  ${t.dim(c)}`,u=a.filter(({exposure:W})=>W!==null).sort((W,he)=>(he.exposure??0)-(W.exposure??0)),m=a.filter(({badness:W})=>W===0),f=a.filter(({badness:W})=>W===null),x=u.map(W=>uf(W,t));n&&x.push(...[...m,...f].map(W=>uf(W,t)));let Q=t.dim(`${u.length} of ${a.length} checks open, ${m.length} good, ${f.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${x.join(`
`)}

${Q}
`}function uf(e,t){let{check:n,badness:r,exposure:s}=e,o=r===null?" ":r===0?t.green("+"):t.red("-"),i=s===null?"    ":F(s).padStart(4);return`${o} ${i}  ${tn(n.name,t.width-8)}`}Jt();ke();qt();Jt();function yf(e,t){let n=St(t.target),r=cr(ue,n,t.policy),s=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(n.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=or(a.source,n,t.user?"user":"system"),c=l.refusal===null?r.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:s,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:r.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem}),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.emit(d)}return o}async function BC({format:e,file:t},n){return e==="ndjson"?pf():e==="json"?ff(Pt):e==="systemd"?hf():gf({style:await Or(n.color,t),verbose:n.verbose===!0})}async function bf(e,t){let[n,...r]=zn(t.target);if(n===void 0||r.length>0)throw new U("score takes one target: run it once for each, or use check");let s=t.threshold===void 0?null:qn(t.threshold),o=Tr(t.policy,St(n)),{units:i,problems:a}=await Ir(e,t),{complain:l,any:c}=Er();for(let u of a)l(u);let d=await Fr(t,u=>BC(u,t));try{let u=yf(i,{target:n,policy:o,user:t.user===!0,threshold:s,emit:d.unit,complain:l});return d.end(void 0),c()?2:u?1:0}finally{d.discard()}}var $C=["pretty","json","ndjson","systemd"];function Sf(e,t){Dr(Nr(e.command("score").description("the exposure alone: the table of systemd-analyze security"),$C)).action(async(n,r)=>t(await bf(n,r)))}var WC=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function VC(e){let t=new Vo("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(Pt,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",WC);for(let n of[of,Sf,cf])n(t,e);return t}async function vf(e){let t=0;try{return await VC(n=>{t=n}).parseAsync([...e],{from:"user"}),t}catch(n){return n instanceof Le?0:n instanceof Wo?n.exitCode===0?0:2:(n instanceof U?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}vf(process.argv.slice(2)).then(e=>{process.exitCode=e});
