#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var Au=Object.create;var Tn=Object.defineProperty;var Ru=Object.getOwnPropertyDescriptor;var Eu=Object.getOwnPropertyNames;var Fu=Object.getPrototypeOf,Ou=Object.prototype.hasOwnProperty;var Et=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var le=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Iu=(e,t)=>{for(var n in t)Tn(e,n,{get:t[n],enumerable:!0})},Tu=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Eu(t))!Ou.call(e,s)&&s!==n&&Tn(e,s,{get:()=>t[s],enumerable:!(r=Ru(t,s))||r.enumerable});return e};var tt=(e,t,n)=>(n=e!=null?Au(Fu(e)):{},Tu(t||!e||!e.__esModule?Tn(n,"default",{value:e,enumerable:!0}):n,e));var nt=le(Dn=>{var Ft=class extends Error{constructor(t,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Nn=class extends Ft{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Dn.CommanderError=Ft;Dn.InvalidArgumentError=Nn});var Ot=le(Un=>{var{InvalidArgumentError:Nu}=nt(),Mn=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Nu(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Du(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}Un.Argument=Mn;Un.humanReadableArgName=Du});var ds=le((CS,cs)=>{cs.exports={}});var $n=le(Bn=>{var{humanReadableArgName:Mu}=Ot(),Ln=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(s=>!s._hidden),r=t._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,o)=>s.name().localeCompare(o.name())),n}compareOptions(t,n){let r=s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,"");return r(t).localeCompare(r(n))}visibleOptions(t){let n=t.options.filter(s=>!s.hidden),r=t._getHelpOption();if(r&&!r.hidden){let s=r.short&&t._findOption(r.short),o=r.long&&t._findOption(r.long);!s&&!o?n.push(r):r.long&&!o?n.push(t.createOption(r.long,r.description)):r.short&&!s&&n.push(t.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let r=t.parent;r;r=r.parent){let s=r.options.filter(o=>!o.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(r=>Mu(r)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(s)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let r="";for(let s=t.parent;s;s=s.parent)r=s.name()+" "+r;return r+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return t.description?`${t.description} ${r}`:r}return t.description}formatItemList(t,n,r){return n.length===0?[]:[r.styleTitle(t),...n,""]}groupItems(t,n,r){let s=new Map;return t.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[])}),n.forEach(o=>{let i=r(o);s.has(i)||s.set(i,[]),s.get(i).push(o)}),s}formatHelp(t,n){let r=n.padWidth(t,n),s=n.helpWidth??80;function o(u,m){return n.formatItem(u,r,m,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),s),""]));let l=n.visibleArguments(t).map(u=>o(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(i=i.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(t.options,n.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,m)=>{let g=u.map(C=>o(n.styleOptionTerm(n.optionTerm(C)),n.styleOptionDescription(n.optionDescription(C))));i=i.concat(this.formatItemList(m,g,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(t).map(m=>o(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(n.optionDescription(m))));i=i.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(t.commands,n.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,m)=>{let g=u.map(C=>o(n.styleSubcommandTerm(n.subcommandTerm(C)),n.styleSubcommandDescription(n.subcommandDescription(C))));i=i.concat(this.formatItemList(m,g,n))}),i.join(`
`)}displayWidth(t){return us(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,r,s){let i=" ".repeat(2);if(!r)return i+t;let a=t.padEnd(n+t.length-s.displayWidth(t)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||s.preformatted(r)?u=r:u=s.boxWrap(r,d).replace(/\n/g,`
`+" ".repeat(n+l)),i+a+" ".repeat(l)+u.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let r=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,o=[];return r.forEach(i=>{let a=i.match(s);if(a===null){o.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}o.push(l.join(""));let m=d.trimStart();l=[m],c=this.displayWidth(m)}),o.push(l.join(""))}),o.join(`
`)}};function us(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}Bn.Help=Ln;Bn.stripColor=us});var Kn=le(Gn=>{var{InvalidArgumentError:Uu}=nt(),Wn=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let r=Lu(t);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Uu(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?ms(this.name().replace(/^no-/,"")):ms(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Vn=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(t,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let s=this.negativeOptions.get(r).presetArg,o=s!==void 0?s:!1;return n.negate===(o===t)}};function ms(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function Lu(e){let t,n,r=/^-[^-]$/,s=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(t=o.shift()),s.test(o[0])&&(n=o.shift()),!t&&r.test(o[0])&&(t=o.shift()),!t&&s.test(o[0])&&(t=n,n=o.shift()),o[0].startsWith("-")){let i=o[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(i)?new Error(`${a}
- too many short flags`):s.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}Gn.Option=Wn;Gn.DualOptions=Vn});var fs=le(ps=>{function Bu(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let r=0;r<=e.length;r++)n[r]=[r];for(let r=0;r<=t.length;r++)n[0][r]=r;for(let r=1;r<=t.length;r++)for(let s=1;s<=e.length;s++){let o=1;e[s-1]===t[r-1]?o=0:o=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-1]+o),s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[e.length][t.length]}function $u(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let r=[],s=3,o=.4;return t.forEach(i=>{if(i.length<=1)return;let a=Bu(e,i),l=Math.max(e.length,i.length);(l-a)/l>o&&(a<s?(s=a,r=[i]):a===s&&r.push(i))}),r.sort((i,a)=>i.localeCompare(a)),n&&(r=r.map(i=>`--${i}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}ps.suggestSimilar=$u});var bs=le(zn=>{var Wu=require("node:events").EventEmitter,Hn=ds(),ce=require("node:path"),It=require("node:fs"),A=require("node:process"),{Argument:Vu,humanReadableArgName:Gu}=Ot(),{CommanderError:Yn}=nt(),{Help:Ku,stripColor:Hu}=$n(),{Option:hs,DualOptions:Yu}=Kn(),{suggestSimilar:gs}=fs(),jn=class e extends Wu{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>A.stdout.write(n),writeErr:n=>A.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>A.stdout.isTTY?A.stdout.columns:void 0,getErrHelpWidth:()=>A.stderr.isTTY?A.stderr.columns:void 0,getOutHasColors:()=>qn()??(A.stdout.isTTY&&A.stdout.hasColors?.()),getErrHasColors:()=>qn()??(A.stderr.isTTY&&A.stderr.hasColors?.()),stripColor:n=>Hu(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,r){let s=n,o=r;typeof s=="object"&&s!==null&&(o=s,s=null),o=o||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),l=this.createCommand(i);return s&&(l.description(s),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l._executableFile=o.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),s?this:l}createCommand(t){return new e(t)}createHelp(){return Object.assign(new Ku,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new Vu(t,n)}argument(t,n,r,s){let o=this.createArgument(t,n);return typeof r=="function"?o.default(s).argParser(r):o.default(r),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let r=t??"help [command]",[,s,o]=r.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(s);return a.helpOption(!1),o&&a.arguments(o),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let r=["preSubcommand","preAction","postAction"];if(!r.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,r){this._exitCallback&&this._exitCallback(new Yn(t,n,r)),A.exit(t)}action(t){let n=r=>{let s=this.registeredArguments.length,o=r.slice(0,s);return this._storeOptionsAsProperties?o[s]=this:o[s]=this.opts(),o.push(this),t.apply(this,o)};return this._actionHandler=n,this}createOption(t,n){return new hs(t,n)}_callParseArg(t,n,r,s){try{return t.parseArg(n,r)}catch(o){if(o.code==="commander.invalidArgument"){let i=`${s} ${o.message}`;this.error(i,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let r=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=s=>[s.name()].concat(s.aliases()),r=n(t).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),o=n(t).join("|");throw new Error(`cannot add command '${o}' as already have command '${s}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),r=t.attributeName();if(t.negate){let o=t.long.replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(r,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(r,t.defaultValue,"default");let s=(o,i,a)=>{o==null&&t.presetArg!==void 0&&(o=t.presetArg);let l=this.getOptionValue(r);o!==null&&t.parseArg?o=this._callParseArg(t,o,l,i):o!==null&&t.variadic&&(o=t._collectValue(o,l)),o==null&&(t.negate?o=!1:t.isBoolean()||t.optional?o=!0:o=""),this.setOptionValueWithSource(r,o,a)};return this.on("option:"+n,o=>{let i=`error: option '${t.flags}' argument '${o}' is invalid.`;s(o,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,o=>{let i=`error: option '${t.flags}' value '${o}' from env '${t.envVar}' is invalid.`;s(o,i,"env")}),this}_optionEx(t,n,r,s,o){if(typeof n=="object"&&n instanceof hs)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,r);if(i.makeOptionMandatory(!!t.mandatory),typeof s=="function")i.default(o).argParser(s);else if(s instanceof RegExp){let a=s;s=(l,c)=>{let d=a.exec(l);return d?d[0]:c},i.default(o).argParser(s)}else i.default(s);return this.addOption(i)}option(t,n,r,s){return this._optionEx({},t,n,r,s)}requiredOption(t,n,r,s){return this._optionEx({mandatory:!0},t,n,r,s)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,r){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=r,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(t)!==void 0&&(n=r.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){A.versions?.electron&&(n.from="electron");let s=A.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}t===void 0&&(t=A.argv),this.rawArgs=t.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=t[1],r=t.slice(2);break;case"electron":A.defaultApp?(this._scriptPath=t[1],r=t.slice(2)):r=t.slice(1);break;case"user":r=t.slice(0);break;case"eval":r=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return this._parseCommand([],r),this}async parseAsync(t,n){this._prepareForParse();let r=this._prepareUserArgs(t,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,r){if(It.existsSync(t))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",o=`'${t}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(o)}_executeSubCommand(t,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function o(d,u){let m=ce.resolve(d,u);if(It.existsSync(m))return m;if(s.includes(ce.extname(u)))return;let g=s.find(C=>It.existsSync(`${m}${C}`));if(g)return`${m}${g}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=It.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=ce.resolve(ce.dirname(d),a)}if(a){let d=o(a,i);if(!d&&!t._executableFile&&this._scriptPath){let u=ce.basename(this._scriptPath,ce.extname(this._scriptPath));u!==this._name&&(d=o(a,`${u}-${t._name}`))}i=d||i}r=s.includes(ce.extname(i));let l;A.platform!=="win32"?r?(n.unshift(i),n=ys(A.execArgv).concat(n),l=Hn.spawn(A.argv[0],n,{stdio:"inherit"})):l=Hn.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=ys(A.execArgv).concat(n),l=Hn.spawn(A.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{A.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new Yn(d,"commander.executeSubCommandAsync","(close)")):A.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(d.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)A.exit(1);else{let u=new Yn(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(t,n,r){let s=this._findCommand(t);s||this.help({error:!0}),s._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,s,"preSubcommand"),o=this._chainOrCall(o,()=>{if(s._executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),o}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(r,s,o)=>{let i=s;if(s!==null&&r.parseArg){let a=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;i=this._callParseArg(r,s,o,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let o=r.defaultValue;r.variadic?s<this.args.length?(o=this.args.slice(s),r.parseArg&&(o=o.reduce((i,a)=>t(r,a,i),r.defaultValue))):o===void 0&&(o=[]):s<this.args.length&&(o=this.args[s],r.parseArg&&(o=t(r,o,r.defaultValue))),n[s]=o}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let r=t,s=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].forEach(i=>{s.push({hookedCommand:o,callback:i})})}),n==="postAction"&&s.reverse(),s.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(t,n,r){let s=t;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(o=>{s=this._chainOrCall(s,()=>o(this,n))}),s}_parseCommand(t,n){let r=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(r.operands),n=r.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))s(),this._processArguments(),this.parent.emit(o,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(r=>{let s=r.attributeName();return this.getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});t.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=t.find(o=>r.conflictsWith.includes(o.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],r=[],s=n;function o(d){return d.length>1&&d[0]==="-"}let i=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,c=0;for(;c<t.length||l;){let d=l??t[c++];if(l=null,d==="--"){s===r&&s.push(d),s.push(...t.slice(c));break}if(a&&(!o(d)||i(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,o(d)){let u=this._findOption(d);if(u){if(u.required){let m=t[c++];m===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,m)}else if(u.optional){let m=null;c<t.length&&(!o(t[c])||i(t[c]))&&(m=t[c++]),this.emit(`option:${u.name()}`,m)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),m=this._findOption(d.slice(0,u));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(u+1));continue}}if(s===n&&o(d)&&!(this.commands.length===0&&i(d))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(d)){n.push(d),r.push(...t.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...t.slice(c));break}else if(this._defaultCommandName){r.push(d,...t.slice(c));break}}if(this._passThroughOptions){s.push(d,...t.slice(c));break}s.push(d)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let r=0;r<n;r++){let s=this.options[r].attributeName();t[s]=s===this._versionOptionName?this._version:this[s]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},s=r.exitCode||1,o=r.code||"commander.error";this._exit(s,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in A.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,A.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new Yu(this.options),n=r=>this.getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&t.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(s,r.implied[s],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let r=i=>{let a=i.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||i},s=i=>{let a=r(i),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},o=`error: ${s(t)} cannot be used with ${s(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let s=[],o=this;do{let i=o.createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);s=s.concat(i),o=o.parent}while(o&&!o._enablePositionalOptions);n=gs(t,s)}let r=`error: unknown option '${t}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,r=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${t.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(o=>{s.push(o.name()),o.alias()&&s.push(o.alias())}),n=gs(t,s)}let r=`error: unknown command '${t}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(t,n,r){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let r=this.parent?._findCommand(t);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${s}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>Gu(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=ce.basename(t,ce.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),r=this._getOutputContext(t);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(t){t=t||{};let n=!!t.error,r,s,o;return n?(r=a=>this._outputConfiguration.writeErr(a),s=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),s=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(s||(a=this._outputConfiguration.stripColor(a)),r(a)),hasColors:s,helpWidth:o}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let r=this._getOutputContext(t),s={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let o=this.helpInformation({error:r.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",s))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(A.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let r=["beforeAll","before","after","afterAll"];if(!r.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${t}Help`;return this.on(s,o=>{let i;typeof n=="function"?i=n({error:o.error,command:o.command}):i=n,i&&o.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function ys(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,r="127.0.0.1",s="9229",o;return(o=t.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?s=o[3]:r=o[3]):(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=o[1],r=o[3],s=o[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:t})}function qn(){if(A.env.NO_COLOR||A.env.FORCE_COLOR==="0"||A.env.FORCE_COLOR==="false")return!1;if(A.env.FORCE_COLOR||A.env.CLICOLOR_FORCE!==void 0)return!0}zn.Command=jn;zn.useColor=qn});var Cs=le(q=>{var{Argument:Ss}=Ot(),{Command:Jn}=bs(),{CommanderError:ju,InvalidArgumentError:_s}=nt(),{Help:qu}=$n(),{Option:vs}=Kn();q.program=new Jn;q.createCommand=e=>new Jn(e);q.createOption=(e,t)=>new vs(e,t);q.createArgument=(e,t)=>new Ss(e,t);q.Command=Jn;q.Option=vs;q.Argument=Ss;q.Help=qu;q.CommanderError=ju;q.InvalidArgumentError=_s;q.InvalidOptionArgumentError=_s});var Ud=le((s0,Cn)=>{function Rd(e){return Array.isArray(e)?e:[e]}var ze=void 0,re="",Xe=" ",W="\\",yy=/[.*+?()[\]{}^$|\\/]/,Ed="\uFEFF",by=/^\/\*{2,}$/,Sy=/^\\!/,_y=/^\\#/,vy=/\r?\n/g,Cy="//",Je=47,wd=46,j="/",Fd="node-ignore";typeof Symbol<"u"&&(Fd=Symbol.for("node-ignore"));var Od=Fd,Ne=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Id=()=>!1,xd={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},wy="\\]^-[",yn=e=>wy.indexOf(e)<0?e:W+e,xy="(?!\\/)",Py=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?xy+n:n},ky=(e,t)=>{let{length:n}=e,r=t+1,s=re,o=e[r];(o==="!"||o==="^")&&(s="^",r++);let i=re,a=re;for(;;){let l=e[r];if(l===ze)return null;if(l===W){let c=e[++r];i+=yn(c),a=c}else if(l==="-"&&a&&r+1<n&&e[r+1]!=="]"){r++;let c=e[r];c===W&&(c=e[r+=1]),a<=c&&(i+=`-${yn(c)}`),a=re}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let u=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(xd,u))return null;i+=xd[u],a=re,r=d}else i+=yn("["),a="[",r=c-2}else i+=yn(l),a=l;if(r++,e[r]==="]")return{end:r,source:Py(s,i)}}},Tr="[]",_t="\0",Ay=new RegExp(`${_t}(\\d+)${_t}`,"g"),_n="",vn="",Pd=e=>e===_t||e===_n||e===vn,Ry=e=>{let t=[],n=i=>`${_t}${t.push(i)-1}${_t}`,{length:r}=e,s=re,o=0;for(;o<r;){let i=e[o];if(i===W){let a=e[o+1];a===j&&o+2===r?s+=n(Tr):a==="*"||a==="["||a===Xe?s+=e.slice(o,o+2):s+=n(yy.test(a)?W+a:Pd(a)?`[${a}]`:a),o+=2}else if(Pd(i))s+=n(`[${i}]`),o++;else if(i==="["){let a=ky(e,o);a===null?(s+=n(Tr),o=r):(s+=n(a.source),o=a.end+1)}else s+=i,o++}return{source:s,sources:t}},Nr=null,Ey=/\/(?!$)/,St="[^\\/]*",Fy=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+Xe:t,W+Xe],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",j],[/\//g,()=>"\\/",j],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[Nr,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Ey.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${vn}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+St,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===re?t+_n:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>W,W+W],[/\\\\/g,()=>W,W+W],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[Nr,e=>{let t=e[e.length-1];return!t||t===_n||t===vn?e:t===j?`${e}$`:`${e}(?=$|\\/$)`}]],Oy=/(^|\\\/)?\uE000$/,bn="regex",kd="checkRegex",Ad="_",Iy=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Ty=/\uE001$/,Ny=()=>"[\\s\\S]",Dy=(e,t)=>{let n=re;for(let r=t+1;r<e.length&&!e[r].wildcard;r++)n+=e[r].single;return n},My=e=>{if(e.indexOf(St)<0)return e;let t=[],{length:n}=e,r=0;for(;r<n;){let a=e[r];if(e.startsWith(St,r))t.push({wildcard:!0}),r+=St.length;else if(a==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===W?2:1;l++,t.push({single:e.slice(r,l)}),r=l}else if(a===W)t.push({single:e.slice(r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do e[c]===W?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(r,c)}),r=c}else a==="^"||a==="$"?(t.push({boundary:a}),r++):(t.push({single:a}),r++)}let s=re,o=[],i=()=>{let a;o.forEach((l,c)=>{l.wildcard&&(a=c)}),o.forEach((l,c)=>{if(!l.wildcard){s+=l.single;return}s+=c===a?St:`(?:(?!${Dy(o,c)})[^\\/])*`}),o=[]};return t.forEach(a=>{if(a.boundary===void 0){o.push(a);return}i(),s+=a.boundary}),i(),s},Td=e=>{by.test(e)&&(e="**");let{source:t,sources:n}=Ry(e),r=Fy.reduce((s,[o,i,a])=>o===Nr?i(s,e):a!==ze&&s.indexOf(a)<0?s:o.test(s)?s.replace(o,i.bind(e)):s,t);return n.length?r.replace(Ay,(s,o)=>n[o]):r},Uy=(e,t)=>{e[e.length-1]===j&&(t=Td(e.slice(0,-1)));let n=t.slice(0,-1),r=t[t.length-1];return r===_n?`${n}$`:r===vn?n:Tr},Nd=e=>{let t=e.indexOf(j);return t<0||t===e.length-1},Ly=e=>{let t=e.length-1,n=e.lastIndexOf(j,e[t]===j?t-1:t);return n<0?e:e.slice(n+1)},By=e=>{if(e.charCodeAt(0)===Je||e.indexOf(Cy)>=0){let r=e.split(j).filter(Boolean);return r.pop(),r.length?r.join(j)+j:re}let t=e.length-1,n=e.lastIndexOf(j,e.charCodeAt(t)===Je?t-1:t);return n<0?re:e.slice(0,n+1)},vt=e=>typeof e=="string",$y=e=>e&&vt(e),Wy=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(vy).filter(Boolean),Dr=class{constructor(t,n,r,s,o,i){this.pattern=t,this.mark=n,this.negative=o,Ne(this,"body",r),Ne(this,"ignoreCase",s),Ne(this,"regexPrefix",i)}get _basenameOnly(){return Ne(this,"_basenameOnly",Nd(this.body))}get regex(){let t=Ad+bn;return this[t]?this[t]:this._make(bn,t)}get checkRegex(){let t=Ad+kd;return this[t]?this[t]:this._make(kd,t)}_make(t,n){let r=My(t===bn?this.regexPrefix.replace(Oy,Iy).replace(Ty,Ny):Uy(this.body,this.regexPrefix)),s=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return Ne(this,n,s)}},Vy=e=>{let t=0;for(;e[e.length-t-1]===W;)t++;return t%2===1},Gy=(e,t)=>{let n=e.length,r;for(;;){for(t&&e[n-1]==="\r"&&n--,r=n;e[r-1]===Xe;)r--;if(!t||e[r-1]!==`
`)break;n=r-1}if(r===n)return e.slice(0,n);let s=0;for(;e[r-s-1]===W;)s++;return s%2?e.slice(0,r-1)+Xe:e.slice(0,r)},Ky=(e,t,n,r,s)=>{let o=s&&e[0]===Ed?e.slice(1):e;if(o[0]==="#")return;let i=!1;o[0]==="!"&&(i=!0,o=o.slice(1));let a=o[o.length-1];if((a===Xe||r&&(a==="\r"||a===`
`))&&(o=Gy(o,r)),!o||Vy(o))return;o=o.replace(Sy,"!").replace(_y,"#");let l=Td(o);return new Dr(e,t,o,n,i,l)},Mr=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[Od]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let r=vt(t),s=r?t:t.pattern,o=$y(s)&&Ky(s,r?ze:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);o&&(this._added=!0,this._rules.push(o),Nd(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=vt(t),this._stripBOM=!this._split||t[0]===Ed,Rd(this._split?Wy(t):t).forEach(this._add,this),this._added&&(this._literalRules=ze),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===j?2:1)]==="*")),r=!1,s=!1,o;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){r=!l.negative,s=l.negative,o=l.negative?ze:l;break}}let i={ignored:r,unignored:s};return o&&(i.rule=o),i}test(t,n){let r=this._rules,{length:s}=r,o=this._basenameCount*2>=s,i=o?Ly(t):t;for(let a=s-1;a>=0;a--){let l=r[a];if(l[n].test(o&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},Hy=(e,t)=>{throw new t(e)},Pe=(e,t,n)=>vt(e)?e?Pe.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Dd=e=>{let t=e.charCodeAt(0);if(t===Je)return!0;if(t!==wd)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===Je?!0:n!==wd?!1:e.length===2||e.charCodeAt(2)===Je};Pe.isNotRelative=Dd;Pe.convert=e=>e;var Sn=e=>vt(e)&&Pe.convert(e),Ur=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:r=!1}={}){Ne(this,Od,!0),this._rules=new Mr(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,r){return Pe(r,t,this._strictPathCheck?Hy:Id),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=Sn(t);if(!n||n.charCodeAt(n.length-1)!==Je)return this._test(t,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let s=this._rules.testLiteral(n);return s.ignored||s.unignored?s:r}_t(t,n){if(t in n)return n[t];let r=By(t),s=r?this._t(r,n):ze;return n[t]=s&&s.ignored?s:this._rules.test(t,bn)}ignores(t){return this._test(t,this._ignoreCache,Sn(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Rd(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,Sn(t))}},Lr=e=>new Ur(e),Yy=e=>Pe(Sn(e),e,Id),Md=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");Pe.convert=e;let t=/^[a-z]:\//i;Pe.isNotRelative=n=>t.test(n)||Dd(n)};typeof process<"u"&&process.platform==="win32"&&Md();Cn.exports=Lr;Lr.default=Lr;Cn.exports.isPathValid=Yy;Ne(Cn.exports,Symbol.for("setupWindows"),Md)});function zb(){let e=new Map;for(let[t,n]of Object.entries(T)){for(let[r,s]of Object.entries(n))T[r]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},n[r]=T[r],e.set(s[0],s[1]);Object.defineProperty(T,t,{value:n,enumerable:!1})}return Object.defineProperty(T,"codes",{value:e,enumerable:!1}),T.color.close="\x1B[39m",T.bgColor.close="\x1B[49m",T.color.ansi=tu(),T.color.ansi256=nu(),T.color.ansi16m=ru(),T.bgColor.ansi=tu(10),T.bgColor.ansi256=nu(10),T.bgColor.ansi16m=ru(10),Object.defineProperties(T,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=[...r].map(o=>o+o).join(""));let s=Number.parseInt(r,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:t=>T.rgbToAnsi256(...T.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,s;if(t>=232)n=((t-232)*10+8)/255,r=n,s=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,s=a%6/5}let o=Math.max(n,r,s)*2;if(o===0)return 30;let i=30+(Math.round(s)<<2|Math.round(r)<<1|Math.round(n));return o===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,r)=>T.ansi256ToAnsi(T.rgbToAnsi256(t,n,r)),enumerable:!1},hexToAnsi:{value:t=>T.ansi256ToAnsi(T.hexToAnsi256(t)),enumerable:!1}}),T}var tu,nu,ru,T,Xr,Rn,En,Zr,Jb,se,Qr=Et(()=>{tu=(e=0)=>t=>`\x1B[${t+e}m`,nu=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,ru=(e=0)=>(t,n,r)=>`\x1B[${38+e};2;${t};${n};${r}m`,T={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},Xr=Object.keys(T.modifier),Rn=Object.keys(T.color),En=Object.keys(T.bgColor),Zr=[...Rn,...En];Jb=zb(),se=Jb});function ee(e,t=globalThis.Deno?globalThis.Deno.args:On.default.argv){let n=e.startsWith("-")?"":e.length===1?"-":"--",r=t.indexOf(n+e),s=t.indexOf("--");return r!==-1&&(s===-1||r<s)}function Xb(){if("FORCE_COLOR"in N)return N.FORCE_COLOR==="true"?1:N.FORCE_COLOR==="false"?0:N.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(N.FORCE_COLOR,10),3)}function Zb(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function Qb(e,{streamIsTTY:t,sniffFlags:n=!0}={}){let r=Xb();r!==void 0&&(Fn=r);let s=n?Fn:r;if(s===0)return 0;if(n){if(ee("color=16m")||ee("color=full")||ee("color=truecolor"))return 3;if(ee("color=256"))return 2}if("TF_BUILD"in N&&"AGENT_NAME"in N)return 1;if(e&&!t&&s===void 0)return 0;let o=s||0;if(N.TERM==="dumb")return o;if(On.default.platform==="win32"){let i=ou.default.release().split(".");return Number(i[0])>=10&&Number(i[2])>=10586?Number(i[2])>=14931?3:2:1}if("CI"in N)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(i=>i in N)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(i=>i in N)||N.CI_NAME==="codeship"?1:o;if("TEAMCITY_VERSION"in N)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(N.TEAMCITY_VERSION)?1:0;if(N.COLORTERM==="truecolor"||N.TERM==="xterm-kitty"||N.TERM==="xterm-ghostty"||N.TERM==="wezterm")return 3;if("TERM_PROGRAM"in N){let i=Number.parseInt((N.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(N.TERM_PROGRAM){case"iTerm.app":return i>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(N.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(N.TERM)||"COLORTERM"in N?1:o}function su(e,t={}){let n=Qb(e,{streamIsTTY:e&&e.isTTY,...t});return Zb(n)}var On,ou,es,N,Fn,eS,iu,au=Et(()=>{On=tt(require("node:process"),1),ou=tt(require("node:os"),1),es=tt(require("node:tty"),1);({env:N}=On.default);ee("no-color")||ee("no-colors")||ee("color=false")||ee("color=never")?Fn=0:(ee("color")||ee("colors")||ee("color=true")||ee("color=always"))&&(Fn=1);eS={stdout:su({isTTY:es.default.isatty(1)}),stderr:su({isTTY:es.default.isatty(2)})},iu=eS});function lu(e,t,n){let r=e.indexOf(t);if(r===-1)return e;let s=t.length,o=0,i="";do i+=e.slice(o,r)+t+n,o=r+s,r=e.indexOf(t,o);while(r!==-1);return i+=e.slice(o),i}function cu(e,t,n,r){let s=0,o="";do{let i=e[r-1]==="\r";o+=e.slice(s,i?r-1:r)+t+(i?`\r
`:`
`)+n,s=r+1,r=e.indexOf(`
`,s)}while(r!==-1);return o+=e.slice(s),o}var du=Et(()=>{});var pu={};Iu(pu,{Chalk:()=>ss,backgroundColorNames:()=>En,backgroundColors:()=>En,chalkStderr:()=>iS,colorNames:()=>Zr,colors:()=>Zr,default:()=>aS,foregroundColorNames:()=>Rn,foregroundColors:()=>Rn,modifierNames:()=>Xr,modifiers:()=>Xr,supportsColor:()=>ts,supportsColorStderr:()=>ns});function At(e){return mu(e)}var ts,ns,rs,Qe,kt,uu,et,tS,ss,mu,os,nS,rS,is,In,sS,oS,iS,aS,fu=Et(()=>{Qr();au();du();Qr();({stdout:ts,stderr:ns}=iu),rs=Symbol("GENERATOR"),Qe=Symbol("STYLER"),kt=Symbol("IS_EMPTY"),uu=["ansi","ansi","ansi256","ansi16m"],et=Object.create(null),tS=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=ts?ts.level:0;e.level=t.level===void 0?n:t.level},ss=class{constructor(t){return mu(t)}},mu=e=>{let t=(...n)=>n.join(" ");return tS(t,e),Object.setPrototypeOf(t,At.prototype),t};Object.setPrototypeOf(At.prototype,Function.prototype);for(let[e,t]of Object.entries(se))et[e]={get(){let n=In(this,is(t.open,t.close,this[Qe]),this[kt]);return Object.defineProperty(this,e,{value:n}),n}};et.visible={get(){let e=In(this,this[Qe],!0);return Object.defineProperty(this,"visible",{value:e}),e}};os=(e,t,n,...r)=>e==="rgb"?t==="ansi16m"?se[n].ansi16m(...r):t==="ansi256"?se[n].ansi256(se.rgbToAnsi256(...r)):se[n].ansi(se.rgbToAnsi(...r)):e==="hex"?os("rgb",t,n,...se.hexToRgb(...r)):se[n][e](...r),nS=["rgb","hex","ansi256"];for(let e of nS){et[e]={get(){let{level:n}=this;return function(...r){let s=is(os(e,uu[n],"color",...r),se.color.close,this[Qe]);return In(this,s,this[kt])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);et[t]={get(){let{level:n}=this;return function(...r){let s=is(os(e,uu[n],"bgColor",...r),se.bgColor.close,this[Qe]);return In(this,s,this[kt])}}}}rS=Object.defineProperties(()=>{},{...et,level:{enumerable:!0,get(){return this[rs].level},set(e){this[rs].level=e}}}),is=(e,t,n)=>{let r,s;return n===void 0?(r=e,s=t):(r=n.openAll+e,s=t+n.closeAll),{open:e,close:t,openAll:r,closeAll:s,parent:n}},In=(e,t,n)=>{let r=(...s)=>sS(r,s.length===1?""+s[0]:s.join(" "));return Object.setPrototypeOf(r,rS),r[rs]=e,r[Qe]=t,r[kt]=n,r},sS=(e,t)=>{if(e.level<=0||!t)return e[kt]?"":t;let n=e[Qe];if(n===void 0)return t;let{openAll:r,closeAll:s}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=lu(t,n.close,n.open),n=n.parent;let o=t.indexOf(`
`);return o!==-1&&(t=cu(t,s,r,o)),r+t+s};Object.defineProperties(At.prototype,et);oS=At(),iS=At({level:ns?ns.level:0}),aS=oS});var ws=tt(Cs(),1),{program:RS,createCommand:ES,createArgument:FS,createOption:OS,CommanderError:xs,InvalidArgumentError:IS,InvalidOptionArgumentError:TS,Command:Ps,Argument:NS,Option:De,Help:DS}=ws.default;var p=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),L=e=>e;var rt=[],v=(e,t=rt)=>({effect:"set",value:e,faults:t}),b=(e,t=rt)=>({effect:"add",value:e,faults:t}),f=(e=void 0)=>({effect:"reset",value:e,faults:rt});function y(e,t,n,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:r}]}}function K(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}function zu(e,t,n){if(Math.abs(e.length-t.length)>n)return n+1;let r=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=s,s=i}return s[t.length]??n+1}var Ju=64;function w(e,t,n=3){if(e===""||e.length>Ju)return[];let r=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:zu(s,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,n).map(({candidate:i})=>i)}var Tt=e=>e===32||e===9||e===10||e===13,Xu=/['"\\]/;function R(e,t){return Xu.test(e)?Qu(e,t):{words:Zu(e),malformedAt:null}}function Zu(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&Tt(e.charCodeAt(n));)n+=1;let r=n;for(;n<e.length&&!Tt(e.charCodeAt(n));)n+=1;n>r&&t.push({text:e.slice(r,n),start:r,end:n})}return t}function Qu(e,t){let n=[],r=0;for(;;){for(;r<e.length&&Tt(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:n,malformedAt:null};let s=em(e,r,t);if(s===null)return{words:n,malformedAt:r};n.push({text:s.text,start:r,end:s.end}),r=s.end}}function em(e,t,n){let r=n.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:s,end:e.length}:null;s+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Tt(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!r?null:{text:s,end:i}}function Ae(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var tm=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function de(e){let t=tm.exec(e);if(t===null)return null;let[,n,r,s,o,i,a]=t,l=Nt(r,16)??Nt(s,2)??Nt(o??i,8)??Nt(a,10);return l===null?null:n==="-"?-l:l}var Nt=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Xn=e=>e===4?32:128;function As(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;n=n<<8n|BigInt(r)}return n}function ks(e){if(e==="")return[];let t=[],n=e.split(":");for(let[r,s]of n.entries()){let o=r===n.length-1&&s.includes(".")?As(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function nm(e){let t=e.split("::");if(t.length>2)return null;let n=ks(t[0]??""),r=ks(t[1]??"");if(n===null||r===null)return null;let s=8-n.length-r.length;return(t.length===1?s!==0:s<1)?null:[...n,...Array.from({length:s},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function rm(e,t,n){let r=BigInt(Xn(e)-n);return{family:e,address:t>>r<<r,length:n}}function Mt(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),r=n.includes(":")?6:4,s=r===6?nm(n):As(n);if(s===null)return null;let o=t<0?Xn(r):de(e.slice(t+1));return o===null||o<0||o>Xn(r)?null:rm(r,s,o)}var ue=e=>{let t=Mt(e);return t===null?[]:[t]},Dt={any:[...ue("0.0.0.0/0"),...ue("::/0")],localhost:[...ue("127.0.0.0/8"),...ue("::1/128")],"link-local":[...ue("169.254.0.0/16"),...ue("fe80::/64")],multicast:[...ue("224.0.0.0/4"),...ue("ff00::/8")]},sm=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function om(e){let t=Object.hasOwn(Dt,e)?Dt[e]:void 0;return t!==void 0?t:sm.test(e)?Dt.localhost??[]:ue(e)}var Rs=(e,t)=>{if(e==="")return f();let{words:n,malformedAt:r}=R(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of n){let a=om(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>w(i.text,Object.keys(Dt),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),b(s,o)},Es=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Fs=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0);var Os=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Is=`63	252-252
62	254`,Ts=`AF_UNIX	1
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
AF_FILE	1`,Ns=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Ds=`native
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
s390x`,Ms=`E2BIG
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
EXFULL`,Us=`%a
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
%%`,Ls=`SUCCESS	0
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
EXCEPTION	255`,Bs=`x86-64
x86`,$s=`HUP
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
SYS`,Ws=`other
batch
idle
fifo
ext	262
rr`,Vs=`none
realtime
best-effort
idle`,Gs=`emerg
alert
crit
err
warning
notice
info
debug`,Ks=`kern
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
local7`;var Hs=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Ys=`AS	bytes
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
STACK	bytes`,js=`seconds	1000000
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
µs	1`,qs=`null
tty
tty-force
tty-fail
socket
fd
data
file`,zs=`inherit
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
syslog+console`,Js=`shared
slave
private`,Xs=`udplite
sctp
mptcp	257`,Zs=`cpu
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
bpf-bind-network-interface	262`,Qs=`arm64
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
tilegx`,eo=`private-users
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
container-other`,to=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,no=`device-tree
uefi
device-tree-compatible(
smbios-field(`,ro=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var te=["252","254","257","262"];var Zn=te[te.length-1]??"262";function x(e,t){return{first:e,changes:t}}function so(e,t){let n=e.first;for(let r of te){let s=e.changes[r];if(s!==void 0&&(n=s),r===t)break}return n}function H(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(r=>{let[s="",o]=r.split("-");return n>=Number(s)&&(o===void 0||n<=Number(o))})}var am={templateInstance:x("i",{257:"test_instance"}),capabilityInitialBits:x(64,{262:63}),capabilityInversionBits:x(64,{262:41}),capabilityUnclosedQuote:x("dropped",{254:"closed"}),privateMountsUnset:x("off",{254:"on"}),unknownFamily:x("skipped",{262:"ends-line"}),globSectionName:x("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:x(!0,{262:!1}),execPrefixes:x("-@:+!",{262:"-@:+!|"}),execFolderEndings:x(["/"],{257:["/","/.","/.."]}),ambientPrefix:x("honoured",{262:"ignored"}),userManagerIsUnprivileged:x(!1,{262:!0}),policyNotAnObject:x("ignored",{262:"error"}),warnsOfWeekdays:x(!1,{262:!0}),highestIoClass:x(8,{262:7}),imagesOutsideApi:x(!1,{257:!0}),unknownImagePolicies:x("refused",{262:"taken"}),directoryFlags:x("any",{257:"checked"}),pathsInApi:x("taken",{257:"refused"}),warnsOfVarRun:x(!1,{257:!0}),vsockTypes:x(!1,{254:!0}),alternativeInterfaces:x(!1,{257:!0}),bindsPortZero:x(!1,{257:!0}),renamesImports:x(!1,{257:!0}),privateTmpNeedsNamespace:x([],{257:["disconnected"],262:["connected","disconnected"]})},lm={oneshotRestartForceExitStatus:x(!0,{257:!1}),forkingPrivatePids:x(!1,{257:!0}),dynamicUserHomeDirectory:x(!1,{257:!0}),workingDirectoryInApiMount:x(!1,{257:!0}),dynamicUserInUserManager:x(!1,{257:!0}),managedPrivateUsers:x(!1,{262:!0}),userNamespacePathWithPrivateUsers:x(!1,{262:!0}),privatePidsPam:x(!1,{262:!0})};function oo(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,so(s,t)]))}function io(e){return{...oo(am,e),refuses:oo(lm,e)}}var ao=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,lo=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function co(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(r=>H(r.slice(0,r.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function uo(e){return ao.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&H(n,e)).map(([t="",n="",r="",s="",,o="",i=""])=>({field:t,name:n,weight:co(r,e),range:co(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function mo(e){let t=new Map;for(let[n,r]of lo.split(`
`).entries()){let[s="",o=""]=r.split("	");if(H(o,e))for(let i of s.split(" "))t.set(i,n)}return t}var Qn={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},po=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,me=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var fo=null,ho=new Map;function cm(e){let t=me.lastIndexOf(`
[`,e),n=me.slice(t<0?1:t+2,me.indexOf("]",t+1)),r=me.indexOf(`
`,e),[s="",o="",i="",a=""]=me.slice(e,r<0?void 0:r).split("	");return{sections:n.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Ut(e){let t=ho.get(e);if(t!==void 0)return t;let n=[],r=`
${e}	`;for(let s=me.indexOf(r);s>=0;s=me.indexOf(r,s+1))n.push(cm(s+1));return ho.set(e,n),n}var dm=()=>[...new Set(me.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],yo=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function um(){let e=new Map;for(let t of po.split(`
`)){let[n="",r="",s=""]=t.split("	");if(n==="")continue;let o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(n,{...yo(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function Lt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let r=n.indexOf(":");if(r<0)return n;if(H(n.slice(0,r),t))return n.slice(r+1)}return null}function mm(e){return fo??=um(),fo.get(e)??yo(e)}var go=(e,t,n)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&H(r.slice(t.length+1),n));function pm(e,t,n,r){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...mm(r),name:e.name,section:n,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:go(e.flags,"fatal",t),documented:!go(e.flags,"undocumented",t)}}function bo(e,t){let n=new Map,r=(s,o)=>{let i=n.get(s);if(i===void 0&&(i=new Map,n.set(s,i)),i.has(o))return i.get(o);let a=Ut(o).find(({sections:d})=>d.includes(s)),l=a===void 0?null:fm(a,e,t),c=a===void 0||l===null?void 0:pm(a,e,s,l);return i.set(o,c),c};return{find:r,namesIn:s=>dm().filter(o=>r(s,o)!==void 0),sectionsWith:s=>[...new Set(Ut(s).flatMap(({sections:o})=>o))].filter(o=>r(o,s)!==void 0)}}var fm=(e,t,n)=>e.since!==null&&e.since>n?null:Lt(e.specs,t)??hm(e,t);function hm(e,t){if(e.since===null||e.since<=Number(t))return null;let n=te.find(r=>Number(r)>Number(t)&&Lt(e.specs,r)!==null);return n===void 0?null:Lt(e.specs,n)}function er(e,t){let n=Ut(t).find(({sections:s})=>s.includes(e));if(n===void 0)return null;let r=te.find(s=>Lt(n.specs,s)!==null);return n.since??(r===void 0?null:Number(r))}function So(e){return Ut(e).flatMap(({sections:t})=>t)}var Me=e=>Qn[e],_o=Object.keys(Qn);var Re=e=>new Uint32Array(e+31>>>5);function st(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function Ue(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function Bt(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function vo(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function Co(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var wo=e=>e.every(t=>t===0);var xo=`_llseek	-
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
writev	20`,Po=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var gm=/^([^(]+)(?:\((.+)\))?$/;function ym(e){let t=new Map;for(let n of Po.split(`
`)){let[r="",s="",o=""]=n.split("	");if(r===""||!H(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=gm.exec(a)??[];H(c,e)&&i.push(l)}t.set(r,i)}return t}function ko(e){let t=new Map,n=[],r=new Map;for(let l of xo.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!H(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&r.set(c,Number(d)))}let s=Re(n.length);for(let l of r.keys())st(s,t.get(l)??0);let o=ym(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=Re(n.length);for(let m of c){let g=t.get(m);g!==void 0?st(u,g):m.startsWith("@")&&Ue(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:s,numberOf:r,groups:o,group:a}}function z(e,t,n){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>H(r[t]??"",n))}var tr=(e,t)=>new Set(z(e,1,t).map(([n=""])=>n)),Ao=(e,t)=>new Map(z(e,2,t).map(([n="",r=""])=>[n.toUpperCase(),Number(r)])),bm={architectures:Qs,cgroupControllers:Zs,coredumpFilters:Hs,execInputs:qs,execOutputs:zs,filesystemGroups:ro,firmwares:no,ioSchedulingClasses:Vs,logFacilities:Ks,logLevels:Gs,mountPropagations:Js,personalities:Bs,schedulingPolicies:Ws,securityModules:to,signalNames:$s,socketProtocols:Xs,virtualizations:eo};function pe(e){let t=null;return()=>(t??={made:e()},t.made)}var Ro=new Map;function $t(e,t){let n=`${e} ${t}`,r=Ro.get(n);if(r!==void 0)return r;let s=Sm(e,t);return Ro.set(n,s),s}function Sm(e,t){let n=pe(()=>uo(e)),r=pe(()=>bo(e,t)),s=pe(()=>ko(e)),o=pe(()=>Ao(Os,e)),i=pe(()=>Ao(Ts,e)),a=pe(()=>new Set(z(Ns,2,e).map(([g=""])=>g))),l=pe(()=>tr(Ds,e)),c=pe(()=>tr(Ms,e)),d=new Map,u=g=>{let C=d.get(g)??z(bm[g],g==="filesystemGroups"?2:1,e).map(([V=""])=>V);return d.set(g,C),C},m=pe(()=>new Set([...tr(Us,e)].map(g=>g.slice(1))));return{version:t,table:e,behaviour:io(e),words:u,directive:(g,C)=>r().find(g,C),get checks(){return n()},get directives(){return r()},get syscalls(){return s()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return m()}}}var Eo=e=>(1n<<BigInt(e))-1n,nr=e=>Eo(e.behaviour.capabilityInitialBits),Wt=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),_m=e=>Number(z(Is,1,e.table)[0]?.[0]??0);function vm(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let r=de(e);return r!==null&&r>=0&&r<=_m(t)?r:null}function Cm(e,t,n){let r=n.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=R(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of s){let c=vm(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Ae(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>wm(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function wm(e,t){let n=e.toUpperCase(),r=[...t.capabilities.keys()],s=n.startsWith("CAP_")?n:`CAP_${n}`;if(r.includes(s))return[s];let o=`_${s.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:w(s,r,2)}var Fo=(e,t,n)=>{let{facts:r}=n,s=e.startsWith("~"),{set:o,faults:i}=Cm(e,s?1:0,r),a=n.directive.name==="CapabilityBoundingSet"?nr(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(s?Eo(r.behaviour.capabilityInversionBits)&~o:o,i):b(s?l&~o:l|o,i)};var xm=/^[0-9A-Za-z:\-_.\\@]+$/,Pm=255;function fe(e){let t=e.lastIndexOf("."),n=_o.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let r=e.slice(0,t),s=r.indexOf("@");return{full:e,type:n,base:r,prefix:s<0?r:r.slice(0,s),instance:s<0?null:r.slice(s+1)}}var rr=({full:e,base:t})=>e.length<=Pm&&xm.test(t)&&!t.startsWith("@");function G(e){let t=fe(e);return t!==null&&rr(t)?t:null}var Vt=e=>e.instance==="";function Le(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function Gt(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function ot(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function Oo(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(r,s)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var km="host",Am="a".repeat(32),Io={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Rm(e,t,n){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return ot(t.prefix);case"i":return t.instance??"";case"I":return ot(t.instance??"");case"j":return r;case"J":return ot(r);case"f":return`/${ot(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Am;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Io[n].d??""}${t.full}`;default:return Io[n][e]??km}}var Em=/[0-9A-Za-z]/,Fm="mbABMowWTV";function S(e,t){if(!e.includes("%"))return e;let n="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r+1);if(e.charAt(r)!=="%"||s===""){n+=e.charAt(r);continue}if(s==="%")n+="%";else if(!Em.test(s))n+=`%${s}`;else{if(!Fm.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:r};n+=Rm(s,t.name,t.manager)}r+=1}return n}var Om=255,Kt=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Om;function Im(e){let t="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n);if(r===":")return{name:t,rest:e.slice(n+1)};r==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}var Tm=/^[A-Za-z0-9+/]*={0,2}$/;function Nm(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!Tm.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Dm(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=S(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||Kt(n)?null:"a credential name, a colon and an absolute path"}function Mm(e,t,n){let[r="",s,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=Kt(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||n.facts.behaviour.renamesImports&&Kt(s);return!a||!l?y(t,e,"the name of a credential, or the beginning of one and *"):b(new Map(t).set(r,!1))}var To=(e,t,n)=>{if(e==="")return f();if(n.directive.name==="ImportCredential")return Mm(e,t,n);let{name:r,rest:s}=Im(e),o=S(r,n);if(typeof o!="string"||!Kt(o))return y(t,e,'a credential name, such as "token" in token:/etc/token');let i=Nm(s,n)??Dm(s,n);return i!==null?y(t,e,i):b(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))};var Do=e=>e===32||e===9||e===10||e===13;function ie(e,t){let n=t;for(;n<e.length&&Do(e.charCodeAt(n));)n+=1;return n}var Um={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},No=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Lm=1114111;function Bm(e,t){let n=Um[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};No.lastIndex=t+1;let r=No.exec(e);if(r===null)return null;let[s,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>Lm?null:{text:String.fromCodePoint(c),length:s.length+1}}function it(e,t){let n="",r="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return null;let l=Bm(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":n+=a;else if(a==='"'||a==="'")r=a,s=!0;else{if(Do(e.charCodeAt(i)))break;n+=a}i+=1}return r===""?{text:n,start:t,end:i,quoted:s,unknownEscape:o}:null}var $m=255,Wm="/bin/sh",Vm=/[\0-\x1F"'\\\x7F]/;function Gm(e,t){let n=0;for(;n<e.length;n+=1){let r=e.charAt(n),s=e.slice(0,n);if(!t.includes(r)||r==="!"&&(s.includes("+")||s.split("!").length>2)||r==="+"&&s.includes("!")||r!=="!"&&s.includes(r))break}return n}function Km(e,t){return e===""?"followed by a program":Vm.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=$m?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Uo=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Hm=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function Ym(e,t,n){let r=it(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:ie(e,r.end),more:!0};let s=Gm(r.text,n.facts.behaviour.execPrefixes),o=r.text.slice(0,s),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?Wm:S(r.text.slice(s),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Km(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=jm(e,ie(e,r.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+s,end:r.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Uo(r),...Hm(r,o,n),...u.faults]}}var Mo=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||ie(e,t+n.length)>t+n.length);function jm(e,t,n){let r=[],s=[],o=t;for(;o<e.length;){if(Mo(e,o,";"))return{arguments:r,next:ie(e,o+1),more:!0,faults:s};if(Mo(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=ie(e,o+2);continue}let i=it(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof S(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),s.push(...Uo(i)),o=ie(e,i.end)}return{arguments:r,next:o,more:!1,faults:s}}var Lo=(e,t,n)=>{if(e==="")return f();let r=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=Ym(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...s,l]}}"command"in a&&(r.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return b(r,s)};var qm=/^(?:1|yes|y|true|t|on)$/i,zm=/^(?:0|no|n|false|f|off)$/i;function be(e){return qm.test(e)?!0:zm.test(e)?!1:null}var Bo="a boolean (yes or no)",$o=["yes","no","true","false","on","off"],at=(e,t,{directive:n})=>{let r=be(e);return r!==null?v(r):n.fatal?K(t,e,Bo):y(t,e,Bo,()=>w(e,$o,1))},Wo=(e,t,n)=>e===""?f():at(e,t,n),sr=(e,t,n)=>{let{directive:r}=n;if(e===""&&r.emptyResets)return f();let s=r.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=Jm(o,n);if(i===null)return y(t,e,Xm(n),()=>w(e,r.values,2));if(s>=0&&(i==="no"||!ep(e.slice(s+1),n)))return y(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function Jm(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=be(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function Xm({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>be(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Zm=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Qm=64;function ep(e,t){let n=S(e,t);return typeof n!="string"||n.length>Qm?!1:n.split(".").every(r=>r.length<=63&&Zm.test(r))}var Vo=(e,t,{directive:n,facts:r})=>{if(n.section!=="Service"&&n.section!=="Scope")return y(t,e,"possible in units of this type");let s=be(e);if(s!==null)return v(s);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=R(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>w(c.text,[...$o,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var tp=(e,t)=>{let n=e.toUpperCase();return w(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},Go=(e,t,{facts:n})=>{if(e==="")return f();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),s=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=R(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let g=n.addressFamilies.get(m.text.toUpperCase());if(g===void 0){let C=n.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:C?e.length:s+m.end,effect:C?"rest-ignored":"word-ignored",expected:Ae(m.text,"an address family such as AF_INET"),suggestions:()=>tp(m.text,n)}),C)break}else r===(i==="deny")?a.add(g):a.delete(g)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?b(u,d):v(u,d)},Ko=(e,t,{facts:n})=>{if(e==="")return f();let r=be(e);if(r!==null)return v(r?new Set:new Set(n.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=R(e.slice(o),{quotes:"kept"}),l=i.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>w(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return y(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?n.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?v(u):b(u)};var np=/^(?:0|[1-9]\d*)$/,rp=2**32-1,sp=65535,op=/[\0-\x1F\x7F:/]/;function ip(e){return e===""?!1:np.test(e)&&Number(e)<rp&&Number(e)!==sp?!0:op.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Ho=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Yo="a user or group name, or a numeric id",ap="a user of its own: others run as nobody too, and NFS maps strangers to it";function jo(e,t){let n=S(e,t);return typeof n=="string"&&ip(n)?n:null}var qo=(e,t,n)=>{if(e==="")return f();let r=jo(e,n);return r===null?K(t,e,Yo):v(r,n.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:ap}]:[])},zo=(e,t,n)=>{if(e==="")return f();let{words:r,malformedAt:s}=R(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=jo(i.text,n);if(a===null)return K(t,e,Yo);o.push(a)}return s===null?b(o):K(t,e,"a list of words: it ends in a backslash")},lp=/^0*[0-7]{1,4}$/,Jo=(e,t,n)=>lp.test(e)?v(Number.parseInt(e,8)):y(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`);var Xo=(e,t)=>typeof e=="string"?e:e(t),M="a text with known specifiers: write %% for a percent sign";function h(e,t,{empty:n="resets",specifiers:r="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&n==="resets")return f();let l=r==="expanded"?S(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Xo(t,a):M;return a.directive.fatal?K(i,o,d):y(i,o,d,s===void 0?void 0:()=>s(o,a))}}function Y(e,t,n){let{empty:r="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&r==="resets")return f();let{words:d,malformedAt:u}=R(a,n),m=[...l??[]],g=[];for(let{text:C,start:V,end:$}of d){let oe=s==="expanded"?S(C,c):C,ls=typeof oe=="string"?e(oe,c):null;if(ls!==null)m.push(ls);else{let ku=typeof oe=="string"?Xo(t,c):M;g.push({start:V,end:$,effect:"word-ignored",expected:ku,...i===void 0?{}:{suggestions:()=>i(C,c)}})}}return u!==null&&g.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),b(m.length===0?void 0:m,g)}}function Se(e,t,n={}){let r=h(e,t,n);return(s,o,i)=>{let{effect:a,value:l,faults:c}=r(s,void 0,i);return a==="reset"?f():l===void 0?{effect:a,value:o,faults:c}:b([...o??[],l],c)}}var or=1e6,cp=2**64,Zo=new Map;function dp({facts:e}){let t=Zo.get(e.table);if(t!==void 0)return t;let n=new Map(z(js,2,e.table).map(([r="",s=""])=>[r,Number(s)]));return Zo.set(e.table,n),n}var up=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function _e(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),s=0;do{let o=up.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,u]of dp(n))if(r.startsWith(d)){r=r.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=cp)return null}while(r!=="");return s}var Qo="a time span such as 90s, 5min or 1h 30min",mp=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function pp(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?_e(e,1/1e3,t):Number(n[1])/1e3}var Ht=(e,t)=>t.directive.name==="TimerSlackNSec"?pp(e,t):e.trim()===""?null:_e(e,or,t),fp=h(Ht,Qo,{empty:"read"}),hp=h(Ht,Qo),ei=(e,t,n)=>(mp.has(n.directive.name)?hp:fp)(e,t,n);var gp=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),yp=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function jt(e){let t=e.toLowerCase(),n=yp.findIndex(r=>r===t||r.slice(0,3)===t);return n<0?null:n}var Yt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",ti=new RegExp(`^(${Yt}(?:(?:\\.\\.|-)${Yt})?(?:,${Yt}(?:(?:\\.\\.|-)${Yt})?)*),?(?= |$)`,"i"),bp=e=>e.split(",").every(t=>{let[n="",r]=t.split(/\.\.|-/);return r===void 0||(jt(n)??0)<=(jt(r)??0)}),si={lowest:1970,highest:2199,fractions:!1},Sp={lowest:1,highest:12,fractions:!1},_p={lowest:1,highest:31,fractions:!1},vp={lowest:0,highest:23,fractions:!1},Cp={lowest:0,highest:59,fractions:!1},wp={lowest:0,highest:59.999999,fractions:!0},xp=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Pp=e=>e<70?e+2e3:e<100?e+1900:e;function kp(e,t){let[,n,r,s]=xp.exec(e)??[];if(n===void 0||!t.fractions&&[n,r,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===si?Pp(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var Be=(e,t)=>e==="*"||e.split(",").every(n=>kp(n,t));function ni(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[r="",s="",o="*"]=[...n].reverse();return Be(r,_p)&&Be(s,Sp)&&Be(o,si)}function ri(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",r="",s="0"]=t;return Be(n,vp)&&Be(r,Cp)&&Be(s,wp)}var Ap="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Rp=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Ap})$`);function Ep(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=Rp.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!ti.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),gp.has(t.toLowerCase()))return!0;let r=ti.exec(t);if(r!==null){if(!bp(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?ni(t)||ri(t):s.length===2&&ni(s[0]??"")&&ri(s[1]??"")}function Fp(e){let[,t="",n,r,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(r)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(jt(a)??0)<=o&&o<=(jt(l)??6)})}var Op="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Ip="a time span such as 15min or 1h 30min",Tp=1e6;function Np(e,t){if(t.directive.name==="OnCalendar")return Ep(e)?{kind:"calendar",event:e}:null;let n=_e(e,Tp,t);return n===null?null:{kind:"span",microseconds:n}}var oi=(e,t,n)=>{if(e==="")return f();let r=S(e,n);if(typeof r!="string")return y(t,e,M);let s=Np(r,n);if(s===null)return y(t,e,n.directive.name==="OnCalendar"?Op:Ip);let o=s.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&Fp(s.event);return b([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var ii=Se((e,t)=>{let n=S(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),ai=Se((e,t)=>typeof S(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,M);function J(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function zt(e,t){let n=S(e,t);return typeof n=="string"?J(n):null}var qt='an absolute path without ".."',Dp=new Set(["EnvironmentFile"]),li=(e,t,n)=>{if(e==="")return f();let r=Dp.has(n.directive.name)&&e.startsWith("-"),s=S(r?e.slice(1):e,n);if(s===""&&!r)return f();let o=typeof s=="string"?J(s):null;return o!==null?v(o):n.directive.fatal?K(t,e,qt):y(t,e,qt)},Mp=/^-?\+?/;function Up(e,t){let n=Mp.exec(e.text)?.[0]??"",r=zt(e.text.slice(n.length),t);return r===null?null:{path:r,optional:n.includes("-"),belowRoot:n.includes("+")}}var Lp=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),ci=(e,t,n)=>{if(e==="")return f();if(Lp.has(n.directive.name)){let a=zt(e,n);return a===null?y(t,e,qt):b([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:s}=R(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=Up(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:qt}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(o,i)},di=(e,t,n)=>{if(e==="")return f();let r=e.startsWith("-"),s=r?e.slice(1):e;if(s==="~")return v({kind:"home"});let o=zt(s,n);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?y(t,e,i):K(t,e,i)},Bp=["/dev/","/run/systemd/inaccessible/"];function $p(e,t){let n=S(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let r=J(n);return r!==null&&(r==="/dev"||Bp.some(s=>r.startsWith(s)))?r:null}var ui=(e,t,n)=>{if(e==="")return f();let[r]=R(e,{quotes:"removed"}).words;if(r===void 0)return y(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(r.end).trim(),o=$p(r.text,n);return o===null?y(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?b([...t??[],{device:o,access:s}]):y(t,e,"a device with an access out of the letters r, w and m")},mi=(e,t,n)=>{if(e==="")return f();let r=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=zt(i.replaceAll("\\:",":"),n);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return b(r,s)};var U=(e,t)=>n=>{let r=de(n);return r!==null&&r>=e&&r<=t?r:null},Wp=2**32-1,pi=2**64,Ee=(e,t)=>e.trimStart().startsWith("-")?null:U(0,Wp)(e,t),Jt=(e,t)=>e.trimStart().startsWith("-")?null:U(0,pi-2049)(e,t),ar=U(-(2**31),2**31-1),Vp=/^(\d+)(?:\.(\d{1,2}))?%$/,Gp=/^(\d+)(?:\.(\d))?‰$/,Kp=/^(\d+)‱$/;function fi(e){let[,t,n=""]=Vp.exec(e)??[];if(t!==void 0)return ir(Number(t)*100+Number(n.padEnd(2,"0")));let[,r,s=""]=Gp.exec(e)??[];if(r!==void 0)return ir(Number(r)*10+Number(s||"0"));let[,o]=Kp.exec(e)??[];return o===void 0?null:ir(Number(o))}var ir=e=>e<=2**31-1?e:null;function $e(e){let t=fi(e);return t!==null&&t<=1e4?t:null}var Hp={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Yp=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function We(e,t){let n=e,r=0,s=Number.POSITIVE_INFINITY;do{let o=Yp.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Hp[c]??0;if(d>=s)return null;let u=t**d;if(r+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),r>=pi)return null;s=d,n=n.slice(i.length)}while(n!=="");return r}var hi="a size in bytes, such as 512M or 2G",gi=h(Ee,"a whole number from 0 up",{empty:"read"}),yi=h(ar,"a whole number",{empty:"read"}),bi=h(U(-(2**63),2**63-1025),"a whole number",{empty:"read"}),lr=h(e=>We(e,1024),hi,{empty:"read"}),jp=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),cr=h((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=$e(e),r=n??We(e,1024);return r===null||r===0&&!jp.has(t.name)?null:n===null?r:-n},`${hi}, a percentage of the memory, or infinity`),Si=h((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=$e(e);if(n!==null)return-n;let r=Jt(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),_i=h(e=>{let t=fi(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Ci=h(U(-20,19),"a nice level from -20 to 19"),wi=h(U(-1e3,1e3),"a number from -1000 to 1000"),xi=h(U(0,99),"a priority from 0 to 99",{empty:"read"}),Pi=h(U(0,7),"a priority from 0 to 7"),ve=(e,{empty:t,highest:n=-1})=>h((r,s)=>{if(s.facts.words(e).includes(r))return r;let o=Ee(r,s);return o!==null&&o<=n?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:s})=>w(r,s.words(e),2)}),zp=2**31-1,ki=ve("schedulingPolicies",{empty:"resets",highest:zp}),Ai=(e,t,n)=>ve("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),vi=8191,Jp=/^(\d+)(?:-(\d+))?$/;function Xp(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:r}=R(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let s of n){let[,o,i=o]=Jp.exec(s.text)??[],a=o===void 0?de(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>vi)return`a list of numbers up to ${vi}`}return null}var Zp={CPUAffinity:"numa",NUMAMask:"all"},lt=(e,t,n)=>{if(e==="")return f();if(e===Zp[n.directive.name])return v([e]);let r=S(e,n),s=typeof r=="string"?Xp(r):"a text with known specifiers";return s===null?b([...t??[],e]):y(t,e,s)},Ri=(e,t,{facts:n})=>{if(e==="")return f();let r=n.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?y(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>w(o,r,2)):b([...t??[],...s])},Ei=e=>e===""?f():v(e.split(/[ \t]+/)),Fi=ve("personalities",{empty:"resets"}),Oi=h((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=de(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>w(e.toUpperCase(),t.errnoNames,2)});function Zt(e){let t=[""];for(let n=0;n<e.length;n+=1){let r=e.charAt(n);r===":"?t.push(""):r==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=r}return t}var Xt=(e,t)=>{let n=S(e,t);return typeof n=="string"?J(n):null},ef=new Set([void 0,"","rbind","norbind"]);function tf(e,t){let[n="",r,s,...o]=Zt(e);if(o.length>0||!ef.has(s))return null;let i=n.startsWith("-"),a=Xt(i?n.slice(1):n,t),l=r===void 0?a:Xt(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Ii=Y(tf,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Ti=Y((e,t)=>{let n=e.indexOf(":"),r=Xt(n<0?e:e.slice(0,n),t);return r===null?null:{path:r,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),dr=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Ni(e,t){for(let n=0;n<e.length;n+=2){let r=e[n]??"",s=e[n+1],o=s===void 0?r:s;if(s!==void 0&&!dr.has(r))return`one of the partitions ${[...dr].join(", ")}`;if(typeof S(o,t)!="string")return M}return null}var nf=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Di(e,t){let n=(s,o)=>{let i=Xt(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&nf(i,e===1)?null:i},r=(s,o)=>{let[i="",...a]=Zt(s.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Ni(a,o)}};return(s,o,i)=>{if(s==="")return f();let{words:a,malformedAt:l}=R(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:g}=r(u,i);m!==null&&c.push(m),g!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:g})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(c.length===0?void 0:c,d)}}var Mi=Di(2,"IMAGE:TARGET with absolute paths"),Ui=Di(1,"an absolute path of an image"),Li=(e,t,n)=>{if(e==="")return f();let{words:r,malformedAt:s}=R(e,{quotes:"removed"});if(s!==null)return y(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),u=Ni(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return v(i,o)},rf=/^(?:[0-9a-fA-F]{2})+$/,sf=32,Bi=h(e=>e.startsWith("/")||rf.test(e)&&e.length>=sf?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),ur=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},$i=h(e=>e.startsWith("/")||e.startsWith("base64:")&&ur(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),of=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),af=/^(?:read-only|growfs)-(?:on|off)$/;function lf(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let r=n.indexOf("=");if(r<0)return!1;let s=n.slice(0,r).trim();return s!==""&&!dr.has(s)?t:n.slice(r+1).split("+").every(o=>t||of.has(o.trim())||af.test(o.trim()))})}var Wi=h((e,{facts:t})=>lf(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),mr=ve("mountPropagations",{empty:"resets"}),Vi=h(e=>be(e),"a boolean (yes or no)"),Gi=h(e=>e,M,{specifiers:"expanded"});function Ki(e,t){let n=S(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let r=n.split("/").filter(s=>s!==""&&s!==".");return r.length===0||r.includes("..")?null:r.join("/")}function df(e,t){let[n="",r="",s="",...o]=Zt(e),i=Ki(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Ki(r,t);return a===null?null:{path:i,link:a}}var Hi=Y(df,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Yi=/^[A-Za-z_][A-Za-z0-9_]*$/,uf=/^[A-Za-z_][A-Za-z0-9_]*=/,ji=e=>uf.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function pr(e,t,n){let r=(s,o)=>{let i=n?S(s,o):s;return typeof i!="string"?M:e(i)?null:t};return(s,o,i)=>{if(s==="")return f();let a=[...o??[]],l=[],c=ie(s,0);for(;c<s.length;){let d=it(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=r(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=ie(s,d.end)}return b(a,l)}}var qi="the name of a variable",zi=pr(ji,"NAME=value: quote a value that has blanks, and leave none around the =",!0),mf=pr(e=>Yi.test(e),qi,!0),pf=pr(e=>Yi.test(e)||ji(e),`${qi}, or NAME=value`,!0),Ji=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?pf:mf)(e,t,n);var ff=255,fr=e=>e.length<=ff&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),hf=/^(file|append|truncate):(.*)$/;function gf(e,t,n){let r=n.facts.words(t),[,s="",o=""]=hf.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=S(i??o,n);return typeof a!="string"?M:i!==null?fr(a)?null:"fd: and the name of a file descriptor":s!==""&&r.includes(s)?J(a)===null?`${s}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}var Zi=(e,t)=>(n,r,s)=>{let o=gf(n,e,s);if(o!==null)return y(r,n,o,()=>w(n,s.facts.words(e),2));let i=t.includes(n)?[{start:0,end:n.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return v(n,i)},Qi=Zi("execInputs",[]),ea=Zi("execOutputs",["syslog","syslog+console"]),ta=h(e=>fr(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),yf=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,na=(e,t,n)=>{if(e==="")return f();if(/\\./.test(e.replace(yf,"")))return y(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=S(e,n);return typeof r=="string"?b(`${t??""}${r}
`):y(t,e,M)},ra=(e,t)=>e===""?f():ur(e)?b(`${t??""}${e}`):y(t,e,"data in Base64"),Xi=new Set(["read-only","append","truncate","graceful"]),bf=["read-only","append","truncate"],sa=(e,t)=>{if(e==="")return f();let[n="",r="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(n.startsWith("/")&&fr(r)&&o.length===0&&i.every(l=>Xi.has(l)))||i.filter(l=>bf.includes(l)).length>1?y(t,e,`an absolute path, a name and options out of ${[...Xi].join(", ")}, joined by colons`):b([...t??[],e])},oa=(e,t,n)=>{if(e==="")return f();let r=S(e,n);if(typeof r!="string")return y(t,e,M);let s=J(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=n.facts.behaviour;return s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(s,hr(e,s,n))};function hr(e,t,{facts:n}){return!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var _f=U(1,65535),ia=107,aa=/^(?:\d{1,10})?$/,la=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function vf(e,t){let n=_f(e,t);if(n!==null)return{family:"inet6",port:n};let[,r,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=la(s);return Mt(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=la(e.slice(o+1)),a=e.slice(0,o);return Mt(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Cf(e,{facts:t}){let[,n="",r="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||n!==""&&!t.behaviour.vsockTypes?null:aa.test(r)&&aa.test(s)?{family:"vsock",port:null}:null}function wf(e,t){return e.startsWith("/")?e.length<=ia?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=ia?{family:"unix",port:null}:null:e.startsWith("vsock")?Cf(e,t):vf(e,t)}var xf=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Pf(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return xf.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}var ca=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function kf(e,{directive:t,facts:n}){let r=J(e);return r===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}var Af={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Rf(e,t){let{name:n}=t.directive;if(ca.has(n))return kf(e,t);if(n==="ListenNetlink")return Pf(e);let r=wf(e,t);return n==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var da=(e,t,n)=>{if(e==="")return f();let{name:r}=n.directive,s=S(e,n);if(typeof s!="string")return y(t,e,M);let o=Rf(s,n);if(o===null)return y(t,e,Af[r]??(ca.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?hr(e,s,n):[];return b([...t??[],{directive:r,address:s,...o}],i)},Ef=15,Ff=127,Of=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,If=new Set(["all","default",".",".."]),Qt=(e,t)=>Of.test(e)&&!If.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Ff:Ef),ua=h(e=>e==="*"||Qt(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),ma=h(e=>Qt(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Tf={132:"sctp",136:"udplite",262:"mptcp"},pa=h((e,{facts:t})=>{let n=Tf[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),fa=h(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function ba(e,t){return(n,r,s)=>{if(n==="")return f();let o=n.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:u}=R(n.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b({mode:a,names:l},c)}}var Df=15,Sa=ba((e,{facts:t})=>Qt(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Df),"the name of a network interface"),_a=ba((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Mf=["tcp","udp"],Uf=["ipv4","ipv6"];function Lf(e,{facts:t}){if(e==="any")return!0;let[,n,r=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=s&&Number(n)<=Number(r)&&Number(r)<=65535}function Bf(e,t){let n=e.split(":");return n.length>3?!1:(Uf.includes(n[0]??"")&&n.shift(),Mf.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&Lf(n[0]??"",t))}var va=Se((e,t)=>Bf(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),ha=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function ga(e){let[t="",n="",r="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&ha.test(r)&&ha.test(s)&&o.length===0}var Ca=(e,t)=>{if(e==="")return f();let{words:n}=R(e,{quotes:"removed"}),r=n.filter(s=>!ga(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return b([...t??[],...n.filter(s=>ga(s.text)).map(s=>s.text)],r)},wa=(e,t,{facts:n})=>{if(e==="")return f();let r=n.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i));return o===void 0||s.some(i=>r.includes(i))?b([...t??[],...s]):y(t,e,`one or more of ${r.join(", ")}`,()=>w(o,r,2))},$f=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),xa=Se((e,t)=>{let n=e.indexOf(":"),r=n<0?null:S(e.slice(n+1),t);return $f.has(e.slice(0,n))&&typeof r=="string"&&J(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Wf=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Pa=h((e,{name:t,facts:n})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Wf(e)&&!n.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),ya=["extensions","credentials"],ka=h(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>ya.includes(t))?e:null,`a boolean, or one or more of ${ya.join(", ")}`);var en=(e,t,n)=>{if(e==="")return f();let r=e.startsWith("-"),s=S(r?e.slice(1):e,n);return typeof s=="string"?v({label:s,optional:r}):r?y(t,e,M):K(t,e,M)};var Ea=U(1,1e4),Fa=U(10,1e3),Oa=h((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Ea(e,t),"a weight from 1 to 10000"),tn=(e,t)=>(n,r,s)=>{let o=e(n,r,s);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Ia=h(Fa,"a weight from 10 to 1000"),Ta=tn(h(U(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Gf=tn(cr,"MemoryMax="),Na=(e,t,n)=>(n.directive.name==="MemoryLimit"?Gf:cr)(e,t,n),gr=1e6,Kf=-20,Hf=19;function Yf(e,t){let n=/^[+-]/.test(e),r=n?ar(e,t):Jt(e,t);return r===null?null:n?r<Kf||r>Hf?null:20-r:r<=40?r:null}function Aa(e,t,n){if(t==="nice")return Yf(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return We(e,1024);if(t==="seconds"){let r=_e(e,gr,n);return r===null?null:Math.ceil(r/gr)}return t==="microseconds"?_e(e,1,n):Jt(e,n)}var jf={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Ra=({directive:e,facts:t})=>z(Ys,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",Da=h((e,t)=>{let n=Ra(t),[r="",s=r,...o]=e.split(":");if(o.length>0||r===""||s==="")return null;let i=Aa(r,n,t),a=Aa(s,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>jf[Ra(e)]??"a number",{empty:"read"}),ct=(e,t)=>(n,r,s)=>{if(n==="")return f();let[o]=R(n,{quotes:"removed"}).words,i=o===void 0?null:S(o.text,s),a=o===void 0?null:e(n.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?y(r,n,t):b([...r??[],{device:i,limit:a}])},Ma=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:We(e,1e3);return t===0?null:t},Ua='a device and a limit, such as "/dev/sda 5M"',La=ct(Ma,Ua),Ba=tn(ct(Ma,Ua),"IOReadBandwidthMax= or IOWriteBandwidthMax="),$a=ct(Ea,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Wa=tn(ct(Fa,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Va=ct((e,t)=>_e(e,gr,t),'a device and a time span, such as "/dev/sda 25ms"'),Ga=h(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=$e(e);return t===null?We(e,1024):-t},"a size such as 5G, a percentage, or off"),Ka=h((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:Ee(e,t),"a whole number from 0 up, or infinity");var Ha=ve("logLevels",{empty:"read",highest:7}),Ya=ve("logFacilities",{empty:"read",highest:127}),zf=/^[A-Z][A-Z0-9_]{0,63}=/,ja=Y(e=>zf.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Jf=255,Xf=Jf-25-40,qa=h(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Xf?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),za=(e,t)=>e===""?f():e==="~"?y(t,e,"a regular expression"):b([...t??[],e]);var Qf=h((e,t)=>{let n=Ht(e,t);return n!==null&&n>=or&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),eh=new Set(["service","slice","scope"]),yr=e=>(t,n,r)=>eh.has(r.name.type)?e(t,n,r):y(n,t,"possible in units of this type"),Ja=yr(Qf),Xa=yr(h($e,"a percentage up to 100%")),th=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),nh=yr(sr),Za=(e,t,n)=>(th.has(n.directive.name)?nh:sr)(e,t,n);var rh=34,Qa=64,sh=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function tl(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,r,s="",o="0"]=sh.exec(n)??[];if(r!==void 0){let i=Qa-rh;return Number(o)<=i&&s!==(r==="MIN"?"-":"+")}return n===e&&U(1,Qa)(e,t)!==null}var nl=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),oh=(e,t)=>w(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,nl(t),1),rl=h((e,t)=>tl(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:oh}),el=({facts:e})=>z(Ls,2,e.table).map(([t=""])=>t),sl=U(0,255),ol=h(sl,"an exit status from 0 to 255"),il=Y((e,t)=>sl(e,t)!==null||el(t).includes(e)||tl(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>w(e.toUpperCase(),[...el(t),...nl(t)],2)});var al=255,ah=Y(e=>e.length<=al?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),ll=e=>{let t=G(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=al?t:null},lh={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},cl=(e,t,n)=>{let r=ah(e,t,n),s=lh[n.directive.name];return s===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${s}=`}]}},dl=h(e=>{let t=ll(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),ul=Y(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),ml=h((e,{directive:t})=>{let n=ll(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),pl=["http://","https://","file:/","info:","man:"];function ch(e){let t=pl.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x21-\x7E]*$/.test(e)}var fl=Y((e,t)=>{let n=S(e,t);return typeof n!="string"?null:ch(n)||n===""?n:null},`a URL that begins with ${pl.join(", ")}`,{quotes:"removed"}),dh=/^[A-Za-z_-][A-Za-z0-9_-]*$/,uh=/^[A-Za-z0-9_-]+$/,mh=255,hl=h(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=mh&&n.every(s=>(t?uh:dh).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var nn=e=>e===""?f():v(e),gl=Se(e=>e,""),yl={"allowed-cpuset":lt,"bind-mounts":Ii,"bind-network-interface":ma,"blockio-bandwidth":Ba,"blockio-device-weight":Wa,"blockio-weight":Ia,"bpf-delegate-attachments":nn,"bpf-delegate-commands":nn,"bpf-delegate-maps":nn,"bpf-delegate-programs":nn,"bpf-foreign-program":xa,"bus-name":hl,bytes:lr,"bytes-or-percent":Na,"cgroup-nft-set":Ca,"cgroup-socket-bind":va,"colon-separated-paths":mi,"concurrency-max":Ka,"condition-path":ii,"condition-string":ai,"cpu-set":lt,"cpu-shares":Ta,"delegate-subgroup":Pa,"directory-list":Hi,"disable-controllers":wa,enum:Za,"environment-assignments":zi,"environment-names":Ji,"exec-apparmor-profile":en,"exec-coredump-filter":Ri,"exec-cpu-affinity":lt,"exec-cpu-sched-policy":ki,"exec-cpu-sched-prio":xi,"exec-input":Qi,"exec-input-data":ra,"exec-input-text":na,"exec-io-class":Ai,"exec-io-priority":Pi,"exec-mount-apivfs":Vi,"exec-mount-flags":mr,"exec-mount-propagation-flag":mr,"exec-nice":Ci,"exec-oom-score-adjust":wi,"exec-output":ea,"exec-quota":Ga,"exec-root-hash":Bi,"exec-root-hash-sig":$i,"exec-selinux-context":en,"exec-smack-process-label":en,"exit-status":ol,"exit-status-set":il,"extension-images":Ui,fdname:ta,"filesystem-set":_a,"iec-size-long":lr,"image-policy":Wi,integer:yi,"integer-or-percent":Si,"io-device-latency":Va,"io-device-weight":$a,"io-limit":La,"job-mode-isolate":at,"log-extra-fields":ja,"log-facility":Ya,"log-filter-patterns":za,"log-level":Ha,"log-namespace":qa,long:bi,"luo-sessions":gl,"managed-oom-mem-pressure-duration-sec":Ja,"managed-oom-mem-pressure-limit":Xa,"managed-oom-rules":gl,"mount-images":Mi,"mount-node":Gi,"numa-mask":lt,"open-file":sa,percent:_i,personality:Fi,"pid-file":oa,"resource-limit":Da,"restrict-network-interfaces":Sa,"root-image-options":Li,securebits:Ei,"service-refresh-on-reload":ka,"service-sockets":ul,signal:rl,"slice-name":dl,"socket-address":da,"socket-bindtodevice":ua,"socket-protocol":pa,"swap-priority":h(U(-1,32767),"a number from -1 to 32767"),"syscall-errno":Oi,"time-span":ei,"timer-spec":oi,"tmpfs-mounts":Ti,"tty-size":h(Ee,"a whole number from 0 up"),"unit-name":ml,"unit-names":cl,"unsigned-integer":gi,"url-list":fl,weight:Oa,xattr:fa};var fh=4095;function hh(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=fh:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function gh(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let r=Re(t.syscalls.names.length);return st(r,n),r}var bl=e=>{let t=e.named.slice();return Bt(t,e.actioned),{...e,allowed:t}};function yh(e,{facts:t,directive:n}){let r=t.syscalls.names.length,s={mode:e?"deny":"allow",named:Re(r),actioned:Re(r)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&Ue(s.named,o),s}function bh(e,t,n,{facts:r,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!hh(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=gh(i,r);return l===null?Sh(i,r):(n===(e.mode==="deny")||a!==null?Ue(e.named,l):Bt(e.named,l),e.mode==="allow"&&a!==null?Ue(e.actioned,l):Bt(e.actioned,l),null)}function Sh(e,{syscalls:t}){return e.startsWith("@")?{expected:Ae(e,"a system-call group"),suggestions:()=>w(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Ae(e,"a system call"),suggestions:()=>w(e,t.bitOf.keys(),2)}}var Sl=(e,t,n)=>{if(e==="")return f();let r=e.startsWith("~"),s=r?1:0,o=t===void 0?yh(r,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=R(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=bh(o,c,r,n);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(bl(o),l):b(bl(o),l)},dt=e=>e!==void 0&&(e.mode==="allow"||!wo(e.named)),_l=(e,t,{facts:n})=>{if(e==="")return f();let{words:r,malformedAt:s}=R(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>w(a.text,n.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(i,o)};var _h=new Set(["TCPCongestion","ExtraOptions"]),vl=(e,t,n)=>{if(e==="")return f();if(_h.has(n.directive.name))return v(e);let r=S(e,n);return typeof r=="string"?v(r):y(t,e,"a text with known specifiers: write %% for a percent sign")},Cl=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:rt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},wl=e=>e===""?f():v(e);var vh={...yl,"address-family-set":Go,boolean:at,"boolean-or-controllers":Vo,"capability-set":Fo,credential:To,"device-rule":ui,"exec-command":Lo,"install-only":wl,"ip-prefix-set":Rs,"namespace-set":Ko,obsolete:Cl,path:li,"path-list":ci,string:vl,"syscall-architectures":_l,"syscall-filter":Sl,tristate:Wo,umask:Jo,"user-or-group":qo,"user-or-group-list":zo,"working-directory":di},Ch=e=>e===""?f():v(e),xl=e=>vh[e]??Ch;function Ve(e,t){let{assignments:n,steps:r}=e;for(;r.length<n.length;){let s=n[r.length];if(s===void 0)break;let{directive:o,node:i}=s,a=xl(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:s,effect:a.effect,faults:a.faults})}return e}function he(e,t){let n=e.settings.get(t);return n===void 0?void 0:Ve(n,e)}function Pl(e){let t=[],n=[];for(let{assignment:r,effect:s}of e.steps){if(s==="none"||s==="refuse"){n.push(r);continue}s!=="add"&&(n.push(...t),t=[]),t.push(r)}return{made:t,lost:n}}function br(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;n=r}return n.source+t-n.logical}function Ge(e,t){for(let n of e.settings.values())for(let r of Ve(n,e).steps)t(r)}var ut=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function rn(e,t,n){return n<=t?ut(e):{start:br(e,t),end:br(e,n-1)+1}}var wh=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Sr=new Set(wh.split(/\s+/).filter(e=>e!==""));var kl=new WeakMap;function Ke(e,t){let n=kl.get(e.facts)??new Map;kl.set(e.facts,n);let r=`${e.name.type} ${t.section} ${t.node.key}`,s=n.get(r)??xh(e,t);return n.set(r,s),s}function xh(e,{section:t,node:n}){let r=er(t,n.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let s=e.facts.directives.sectionsWith(n.key);if(s.length>0){let a=s.filter(l=>Me(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=So(n.key)[0],i=o===void 0?null:er(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:w(n.key,e.facts.directives.namesIn(t),2)}}function Ce(e,t=[]){return Sr.has(e)||t[0]!==void 0&&Sr.has(t[0])}var Ph=/[ \t][#;]/,Al=L({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){Ge(e,({assignment:n,faults:r})=>{let{directive:s,file:o,node:i}=n;if(s.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&Ce(s.name),c=a.suggestions?.()??[],d=Ph.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:s.name,expected:a.expected},file:o,span:rn(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}});var Rl=L({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){Ge(e,({assignment:n})=>{let{directive:r,file:s,node:o}=n;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:s,span:ut(o)})})}});var El=L({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&t({message:n.kind,file:n.file,span:n.span})}});var Fl=L({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=Ke(e,n);if(r.kind!=="too-new")continue;let s=Ce(n.node.key);t({message:s?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var Ol=L({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[r]=e.files;if(n===null||n.kind==="not-found"||r===void 0)return;let s=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??r,span:n.at?.span??o})}});var Il=L({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=Ke(e,n);if(r.kind!=="misspelt")continue;let{node:s,section:o}=n,i=Ce(s.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:s.key,section:o},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}});var Tl=L({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let n=Me(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let s=r.file.tree.text.slice(r.span.start,r.span.end),[o]=w(s.slice(1,-1).trim(),n,1);t({message:"unknown",data:{section:s,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${n.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}});var Nl=L({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:kh[n.reason]},file:n.file,span:n.span});Ge(e,({assignment:n,faults:r})=>{let{file:s,node:o}=n;if(s.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:s,span:rn(o,l,c)})})}}),kh={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var Dl=L({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let r=Ke(e,n);if(r.kind!=="wrong-section")continue;let s=Ce(n.node.key);t({message:s?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var Ml=p({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var P=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),X=(e,t,n,r)=>({field:e,badness:s=>n[t(s)??""]??r});function Ul(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=e(n);return t.set(n,s),s}}var E=(e,t)=>{let n=Ul(r=>t.reduce((s,o)=>s|Wt(r,o),0n));return{field:e,badness:({boundingSet:r,unit:s})=>(r&n(s.facts))===0n?0:1}},we=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),Ah=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Rh=new Map(Ah),He=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(s=>(Rh.get(s)??"other")===t)===(n.mode==="allow")?1:0}),Z=(e,t)=>{let n=Ul(({syscalls:r})=>(r.group(t)??r.native).map((s,o)=>s&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:s})=>dt(r)?r.mode==="deny"?Co(r.named,n(s.facts))?0:10:vo(r.allowed,n(s.facts))?9:0:10,variant:({syscallFilter:r})=>dt(r)?`${r.mode}-list`:"none"}};var Ll=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Eh({unit:e,privileged:t,ambientSet:n,boundingSet:r}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return Ll.some(l=>o(r,l))?[`CapabilityBoundingSet=~${Ll.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Bl=p({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[E("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),E("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),E("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),E("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),E("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),E("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),E("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),E("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),E("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),E("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),E("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),E("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),E("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),E("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),E("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),E("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),E("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),E("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),E("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),E("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),E("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),E("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),E("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),E("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),E("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),E("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Eh});var $l=p({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[P("Delegate",!0)],advice:()=>["Delegate=no"]});var Wl=p({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Fh={none:0,loopback:2,other:5},Vl=p({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Fh[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Gl=p({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[X("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Kl=p({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[P("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Hl=p({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[P("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Yl=p({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[P("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var jl=p({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[X("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var ql=p({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[P("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var zl=p({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[P("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Jl=p({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[P("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Xl=p({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[P("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Zl=p({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[P("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Ql=p({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[X("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var ec=p({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[P("ProtectClock")],advice:()=>["ProtectClock=yes"]});var tc=p({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[P("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var nc=p({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[X("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var rc=p({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[P("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var sc=p({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[P("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var oc=p({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[P("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var ic=p({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[P("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var ac=p({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[X("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var lc=p({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[X("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var cc=p({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var Oh=new Set([1,2,10]),Ih=e=>e?.mode==="allow"&&[...e.families].every(t=>Oh.has(t)),dc=p({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[He("RestrictAddressFamilies_AF_INET_INET6","inet"),He("RestrictAddressFamilies_AF_UNIX","unix"),He("RestrictAddressFamilies_AF_NETLINK","netlink"),He("RestrictAddressFamilies_AF_PACKET","packet"),He("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>Ih(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var uc=p({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[we("RestrictNamespaces_user","user"),we("RestrictNamespaces_mnt","mnt"),we("RestrictNamespaces_ipc","ipc"),we("RestrictNamespaces_pid","pid"),we("RestrictNamespaces_cgroup","cgroup"),we("RestrictNamespaces_net","net"),we("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var mc=p({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[P("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var pc=p({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[P("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var fc=p({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var hc=p({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var gc=p({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var yc=[Z("SystemCallFilter_swap","@swap"),Z("SystemCallFilter_obsolete","@obsolete"),Z("SystemCallFilter_clock","@clock"),Z("SystemCallFilter_cpu_emulation","@cpu-emulation"),Z("SystemCallFilter_debug","@debug"),Z("SystemCallFilter_mount","@mount"),Z("SystemCallFilter_module","@module"),Z("SystemCallFilter_raw_io","@raw-io"),Z("SystemCallFilter_reboot","@reboot"),Z("SystemCallFilter_privileged","@privileged"),Z("SystemCallFilter_resources","@resources")],Th=["@privileged","@resources"],Nh=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Dh(e){let t=e.privileged?Th:[],n=yc.filter(r=>r.badness(e)!==0).map(Nh).filter(r=>!t.includes(r));return dt(e.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var bc=p({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:yc,advice:Dh});var Mh=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Sc=p({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Mh.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var _c=p({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var ge=[Al,Rl,El,Fl,Ol,Il,Tl,Nl,Dl,Ml,Bl,$l,Wl,Vl,Gl,Kl,Hl,Yl,jl,ql,zl,Jl,Xl,Zl,Ql,ec,tc,nc,rc,sc,oc,ic,ac,lc,cc,dc,uc,mc,pc,fc,hc,gc,bc,Sc,_c];var _r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Kk=new TextEncoder,Uh=56320,vc=/[\uDC80-\uDCFF]/u;function sn(e){try{return _r.decode(e)}catch{return Bh(e)}}function on(e){let t=0;for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,n+=1):t+=r>=56448&&r<=56575?1:3}return t}function Lh(e,t){let n=e[t]??0;if(n<128)return 1;let r=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return s(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return r>=o&&r<=i&&s(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return r>=o&&r<=i&&s(2)&&s(3)?4:0}return 0}function Bh(e){let t=[],n=0,r=0;for(;r<e.length;){let s=Lh(e,r);if(s>0){r+=s;continue}r>n&&t.push(_r.decode(e.subarray(n,r))),t.push(String.fromCharCode(Uh+(e[r]??0))),r+=1,n=r}return r>n&&t.push(_r.decode(e.subarray(n,r))),t.join("")}var ne=class extends Error{at;constructor(t,n){super(n),this.at=t}},an=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Cc=100;function wc(e){try{return{ok:!0,value:new vr(e).document()}}catch(t){if(t instanceof ne)return{ok:!1,at:t.at,expected:t.message};throw t}}var vr=class{#e;#r=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#r));if(n!==null)throw new ne(this.#r+n.index,"the end of the file");return t}#t(t){an.lastIndex=this.#r;let n=an.exec(this.#e);if(n===null)throw new ne(Math.min(this.#r+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#r))?.[0].length??0),this.#e.length),t);let[r,s,o,i,a]=n;return this.#r=an.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:an.lastIndex-r.trimStart().length}}#s({text:t,kind:n,at:r},s){if(s>Cc)throw new ne(r,`at most ${Cc} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:r};if(n==="number")return{kind:"number",value:Number(t),at:r};if(n==="word")return{kind:t==="null"?"null":"boolean",at:r};if(t==="{")return{kind:"object",entries:this.#i(s),at:r};if(t==="[")return{kind:"array",items:this.#l(s),at:r};throw new ne(r,"a value")}#i(t){let n=[],r=this.#t('a key in double quotes or "}"');if(r.text==="}")return n;for(;;){if(r.kind!=="string")throw new ne(r.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new ne(s.at,'":"');n.push({key:JSON.parse(r.text),value:this.#s(this.#t("a value"),t+1),at:r.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new ne(o.at,'"," or "}"');r=this.#t("a key in double quotes")}}#l(t){let n=[],r=this.#t('a value or "]"');if(r.text==="]")return n;for(;;){n.push(this.#s(r,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return n;if(s.text!==",")throw new ne(s.at,'"," or "]"');r=this.#t("a value")}}};function Cr(e,t){let n=t,r=!1,s=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!r)r=!0;else if(o===13&&!s)s=!0;else return o===0?n+1:n;n+=1}return n}function Fe(e){let t=[0],n=/[\n\r\0]/g;for(let r=n.exec(e);r!==null;r=n.exec(e)){let s=Cr(e,r.index);n.lastIndex=s,t.push(s)}return t}function $h(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function ln(e,t){let n=$h(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function xc(e,t){return{start:ln(e,t.start),end:ln(e,t.end)}}var Pc=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),kc=5e12;function Ac(e,t){let n=new Set;return e.filter(({key:r,at:s})=>{let o=!n.has(r);return o||t(s,`"${r}" is given twice: systemd takes the first`),n.add(r),o})}var Rc=(e,t)=>{let[n]=w(e,t,1);return n===void 0?"":`; did you mean "${n}"?`};function Wh(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=kc)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${kc}: systemd keeps its own value`)}function Vh(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:r,value:s,at:o}of Ac(e.entries,t)){let i=Pc.get(r);if(i===void 0)t(o,`there is no field "${r}" in a policy${Rc(r,Pc.keys())}`);else if(i==="weight"||i==="range"){let a=Wh(r,s,t);a!==void 0&&(n[i]=a)}else s.kind==="string"?n[i]=s.value:t(s.at,`"${r}" must be a text`)}return n}function Ec(e,t){let n=Fe(e),r=[],s=(c,d)=>r.push({...ln(n,c),message:d}),o=vc.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:r};let i=wc(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:r};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:r};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of Ac(i.value.entries,s)){let m=a.get(c);m===void 0?s(u,`there is no check "${c}"${Rc(c,a.keys())}`):l.set(m.field,Vh(d,s))}return{policy:l,problems:r}}var ae=require("node:fs"),Fc=require("node:path");var Gh="�",Kh=256*1024*1024,Hh={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function wr(e,t){let n=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:Hh[n]??`this can't be read (${n===""?String(t):n})`}}function mt(e){try{let t=(0,ae.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(Gh)?sn((0,ae.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:Yh(e)??wr(e,t)}}}function Oc(e){try{return(0,ae.statSync)(e).isDirectory()}catch{return!1}}function Yh(e){try{let{size:t}=(0,ae.statSync)(e);return t>Kh?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var jh=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function Ic(){let e=new Map;return t=>{let n=e.get(t);if(n!==void 0)return n;let r=qh(t);return e.set(t,r),r}}function qh(e){let t=new Map;try{for(let s of(0,ae.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(s.name,jh(s))}catch{}let n=null;return{path:e,entries:t,links:()=>(n??=new Map([...t].filter(([,s])=>s==="link").map(([s])=>[s,zh((0,Fc.join)(e,s))])),n)}}function zh(e){try{return(0,ae.readlinkSync)(e)}catch{return""}}function _(e,t){return he(e,t)?.value}var D=(e,t)=>he(e,t)?.value!==void 0;function k(e,t){let n=_(e,t);return n===!0||typeof n=="string"&&n!=="no"}var Tc=["service","socket","mount","swap"],Jh=[...Tc,"slice","scope"],Xh=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Zh=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],Qh="-",eg=2,tg=18;function cn(e){let t=Tc.includes(e.name.type),n=[],r=sg(e,t),s=r.DynamicUser;if(s)for(let l of Xh)r[l]=!0,n.push([l,"DynamicUser"]);let o=og(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?ig(e,s):rg;return{unit:e,defaultDependencies:_(e,"DefaultDependencies")!==!1&&e.name.base!==Qh,switches:r,user:o,privileged:!i&&(o==="root"||o==="0"||!s&&o===null),userManager:i,hasSupplementaryGroups:(_(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:_(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(_(e,l)??"/")!=="/"),umask:_(e,"UMask")??(t?tg:eg),boundingSet:ag(e,r,n),ambientSet:_(e,"AmbientCapabilities")??0n,syscallFilter:_(e,"SystemCallFilter"),syscallArchitectures:_(e,"SystemCallArchitectures")??ng,families:_(e,"RestrictAddressFamilies"),namespaces:_(e,"RestrictNamespaces"),addresses:lg(e),devices:cg(e,r,n),implied:n}}var ng=new Set,rg={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function sg(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:k(e,"Delegate"),DynamicUser:k(e,"DynamicUser"),LockPersonality:k(e,"LockPersonality"),MemoryDenyWriteExecute:k(e,"MemoryDenyWriteExecute"),NoNewPrivileges:k(e,"NoNewPrivileges"),PrivateDevices:k(e,"PrivateDevices"),PrivateMounts:n?_(e,"PrivateMounts")!==!1:k(e,"PrivateMounts"),PrivateNetwork:k(e,"PrivateNetwork"),PrivateTmp:k(e,"PrivateTmp"),PrivateUsers:k(e,"PrivateUsers"),ProtectClock:k(e,"ProtectClock"),ProtectControlGroups:k(e,"ProtectControlGroups"),ProtectHostname:k(e,"ProtectHostname"),ProtectKernelLogs:k(e,"ProtectKernelLogs"),ProtectKernelModules:k(e,"ProtectKernelModules"),ProtectKernelTunables:k(e,"ProtectKernelTunables"),RemoveIPC:k(e,"RemoveIPC"),RestrictRealtime:k(e,"RestrictRealtime"),RestrictSUIDSGID:k(e,"RestrictSUIDSGID")}}function og(e,t){let n=_(e,"User");return n!==void 0?n:t?Ho(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function ig(e,t){let n=_(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":_(e,"ProtectSystem")??"no",protectProc:_(e,"ProtectProc")??"default",procSubset:_(e,"ProcSubset")??"all",keyringMode:_(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function ag(e,t,n){let r=_(e,"CapabilityBoundingSet")??nr(e.facts);for(let[s,o]of Zh)if(t[s]){for(let i of o)r&=~Wt(e.facts,i);n.push(["CapabilityBoundingSet",s])}return r}function lg(e){let t=_(e,"IPAddressAllow")??[];return{filtered:D(e,"IPIngressFilterPath")||D(e,"IPEgressFilterPath"),deniesAll:Fs(_(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(Es)?"loopback":"other"}}function cg(e,t,n){if(!Jh.includes(e.name.type))return{policy:null,listed:!1};let r=_(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",n.push(["DevicePolicy","PrivateDevices"]));let s=(_(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!s)return{policy:r,listed:!1};let o=dg(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:r,listed:s||o.length>0}}function dg(e,t){let n=["RootImage","MountImages","RootMStack"].filter(r=>D(e,r));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];n.push(...r.filter(s=>[..._(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return n}var ug=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],mg=e=>ug.find(([t])=>e>=t)?.[1]??"PERFECT",I=e=>`${Math.floor(e/10)}.${e%10}`;function un(e,t,n=null){let r=pg(e,t,n),s=mo(t.table),o=i=>gg(r.map(a=>fg(a,i,s)));return{score:i=>o(cn(i)),scoreSandbox:o,inPrintOrder:bg}}function pg(e,t,n){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,i);let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,row:i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:new Map}]})}function fg(e,t,n){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return xr(e,null,"boot-phase",n);if(e.weight===0)return xr(e,null,"policy",n);let r=e.row.badness(t);return xr(e,r,e.row.variant?.(t,r)??"",n)}var dn=(e,t)=>Math.ceil(e/t);function xr(e,t,n,r){let s=n===""?t:`${t}:${n}`,o=e.outcomes.get(s);if(o!==void 0)return o;let{check:i,weight:a,range:l,texts:c}=e,d={check:i,badness:t,contribution:t===null?0:dn(t*a,l),weight:a,range:l,place:hg(e,t,n,r),description:(t===null?c.descriptionNa:t===0?c.descriptionGood:c.descriptionBad)??null,results:new Map};return e.outcomes.set(s,d),d}function hg({check:e,nameRank:t},n,r,s){let o=`${e.field}:${n??"na"}`;return(s.get(r===""?o:`${o}:${r}`)??s.get(o)??s.get(`*:na:${r}`)??s.size)*1e3+t}function gg(e){let t=0,n=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(r??="the policy gives no check any weight");let s=n===0?0:t*100/n,o=n===0?0:dn(t*100,n);return{exposure:o,exact:s,rating:mg(o),outcomes:e,weightSum:n,problem:r}}function yg(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:r,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:dn(dn(s*o*100,i),t),c={check:r,badness:s,exposure:l,description:a};return e.results.set(t,c),c}var bg=({outcomes:e,weightSum:t})=>[...e].sort((n,r)=>n.place-r.place).map(n=>yg(n,t));var Nc=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,Sg=new RegExp(Nc.source,"gu");function _g(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var F=e=>Nc.test(e)?e.replace(Sg,_g):e,pt=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}…`;function mn(e,t,n="  "){let r=[],s="";for(let o of e.split(" ")){let i=r.length===0?"":n;s!==""&&i.length+s.length+1+o.length>t?(r.push(i+s),s=o):s=s===""?o:`${s} ${o}`}return[...r,(r.length===0?"":n)+s]}var Oe=(e,t)=>t!==null&&e.exposure.some(({overall:n})=>n>t),ye=e=>e.exposure.reduce((t,n)=>t===null||n.overall>t.overall?n:t,null);function vg({path:e,range:t,severity:n,rule:r,message:s,gain:o}){let i=o===null?"":` (gain ${I(o)})`;return`${F(e)}:${t.start.line}:${t.start.column}: ${n} ${r}: ${F(s)}${i}
`}function Cg(e,t){let n=ye(e);return n===null||t===null||!Oe(e,t)?"":`${F(e.path)}:1:1: error exposure: ${I(n.overall)} ${n.rating} is above the limit of ${I(t)} (systemd ${n.target})
`}var Dc=({threshold:e})=>({unit:t=>t.findings.map(vg).join("")+Cg(t,e),end:()=>""});var Ye=e=>e===null?null:Number(I(e)),wg=({target:e,overall:t,rating:n,derived:r,table:s,reachable:o})=>({target:e,overall:Ye(t),rating:n,reachable:Ye(o),...r?{derived:r,table:s}:{}}),Mc=e=>({rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:e.path,range:e.range,related:e.related,gain:Ye(e.gain),fixes:e.fixes,help:e.help,url:`docs/rules/${e.rule}.md`,targets:e.targets,hardeningIgnored:e.hardeningIgnored,advice:e.advice}),Uc=({path:e,unit:t,exposure:n,note:r})=>({path:e,unit:t,exposure:n.map(wg),...r===null?{}:{note:r}}),Lc=({units:e,errors:t,warnings:n,infos:r,worst:s,above:o,exit:i})=>({units:e,errors:t,warnings:n,infos:r,worst:Ye(s),above:o,exit:i});function Bc({version:e,targets:t,threshold:n}){let r=0,s=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"targets":${JSON.stringify(t)},"threshold":${Ye(n)},"units":[`,o=()=>(r+=1,r===1?s:",");return{unit:i=>`${o()}
${JSON.stringify({...Uc(i),findings:i.findings.map(Mc)})}`,end:i=>`${r===0?s:""}
],"summary":${JSON.stringify(Lc(i))}}
`}}function $c({version:e,targets:t,threshold:n}){let r=s=>`${JSON.stringify(s)}
`;return{unit:s=>r({type:"unit",...Uc(s)})+s.findings.map(o=>r({type:"finding",...Mc(o)})).join(""),end:s=>r({type:"run",schema:1,tool:{name:"unitlint",version:e},targets:t,threshold:Ye(n),summary:Lc(s)})}}var je=e=>e,Vc=(e,t)=>({bold:je,dim:je,red:je,yellow:je,green:je,blue:je,width:e,unicode:t}),xg={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},Ie=(e,t,n)=>e[xg[t]](n),Pg={error:"red",warning:"yellow",info:"blue"},Te=(e,t,n)=>e[Pg[t]](n),Wc=10;function ft(e,t,n){if(!e.unicode)return"";let r=Math.round(t/Wc);return Ie(e,n,"█".repeat(r))+e.dim("░".repeat(Wc-r))}var Pr={text:"",starts:Fe("")};function kg(e){return Pr.text!==e&&(Pr={text:e,starts:Fe(e)}),Pr.starts}var Gc=(e,t,n)=>e.slice(t[n-1]??e.length,t[n]??e.length).replace(/[\r\n\0]+$/,"");function Kc(e,t,n){if(e.length<=n)return{text:e,shift:0};let r=Math.max(0,Math.min(t-Math.floor(n/3),e.length-n));return{text:e.slice(r,r+n),shift:r}}function Hc(e,{range:t,severity:n,help:r},s){let o=kg(e),{start:i,end:a}=t,l=String(i.line).length,c=oe=>s.dim(`  ${(oe===null?"":String(oe)).padStart(l)} | `),d=s.width-l-5,u=Gc(e,o,i.line),m=Kc(u,i.column-1,d),g=[];i.line>1&&g.push(c(i.line-1)+s.dim(F(Kc(Gc(e,o,i.line-1),0,d).text))),g.push(c(i.line)+F(m.text));let C=F(u.slice(m.shift,i.column-1)).length,V=a.line===i.line?a.column-1:u.length,$=F(u.slice(i.column-1,Math.min(V,m.shift+d))).length;g.push(`${c(null)}${" ".repeat(C)}${Te(s,n,"^".repeat(Math.max(1,$)))}`);for(let oe of mn(F(r),d,""))g.push(`${c(null)}${Te(s,n,oe)}`);return g}var Ag=10,Rg=10,pn=27,ht=5,gt=({category:e})=>e!=="exposure";function qc(e){let t=[];return{unit:n=>(t.push(n),""),end:n=>{let[r]=t;return r===void 0?"":t.length===1?Og(r,n,e):Ug(t,n,e)}}}var fn=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Eg=({target:e,derived:t,table:n})=>{let r=/^\d+$/.test(e)?`systemd ${e}`:e;return t?`${r} (derived from ${n})`:r};function Fg(e,t){let n=`${I(e.overall)} ${e.rating}`;return Ie(t,e.rating,t.bold(n))}function Yc(e,{style:t,threshold:n}){let r=t.bold(F(e.path));if(e.exposure.length===0)return`${r}  ${t.dim(e.note??"")}`;let s=n===null?"":Oe(e,n)?`  ${t.red(`above the limit of ${I(n)}`)}`:t.dim(`  limit ${I(n)}`),o=e.exposure.map(i=>`${Fg(i,t)}  ${ft(t,i.overall,i.rating)}  ${t.dim(Eg(i))}`);return o.length===1?`${r}  ${o[0]}${s}`:[`${r}${s}`,...o.map(i=>`  ${i}`)].join(`
`)}function Og(e,t,n){let{style:r}=n;return e.findings.length===0?`${Yc(e,n)}  ${r.green("no findings")}
`:`${[Yc(e,n),...Jc(e,n),...Ng(e,n),r.dim(Ig(e,t,n.threshold))].join(`

`)}
`}function Ig(e,t,n){let r=e.findings.filter(a=>!gt(a)).length,s=ye(e),i=[[...zc(e.findings),fn(r,"suggestion")].join(", ")];return s!==null&&r>0&&i.push(`All suggestions together: ${I(s.reachable)}`),s!==null&&n!==null&&s.overall>n?i.push(`Exposure ${I(s.overall)} is above the limit of ${I(n)}`):t.exit===1&&i.push("The check fails"),`${i.join(". ")}.`}var zc=e=>{let t=n=>e.filter(r=>gt(r)&&r.severity===n).length;return[fn(t("error"),"error"),fn(t("warning"),"warning")]};function Jc(e,t){let n=e.findings.filter(gt),r=t.verbose?n:n.slice(0,Rg),s=r.map(o=>Tg(e,o,t));return r.length<n.length&&s.push(t.style.dim(`... and ${n.length-r.length} more like these (--verbose)`)),s}function Tg(e,t,{style:n}){let{start:r}=t.range,[s="",...o]=mn(`${t.severity}: ${F(t.message)}`,n.width),i=s.slice(t.severity.length);return[Te(n,t.severity,n.bold(t.severity))+n.bold(i),...o.map(l=>n.bold(l)),n.dim(`  ${F(t.path)}:${r.line}:${r.column}  ${t.rule}`),...Hc(e.texts.get(t.path)??"",t,n)].join(`
`)}function Ng(e,t){let n=e.findings.filter(c=>!gt(c)),r=t.verbose?n:n.slice(0,Ag),s=[],o=r.filter(c=>!c.missing),i=r.filter(c=>c.missing);o.length>0&&s.push(jc("Tighten what is there:",o,t,c=>Dg(e,c)));let[a]=i;a!==void 0&&s.push(jc(`Add below [${a.advice?.section}] (${F(a.path)}:${a.range.start.line}):`,i,t,()=>""));let l=n.length-r.length;return l>0&&s.push(t.style.dim(`  ... and ${l} more of less weight (--verbose)`)),s}var Dg=(e,{path:t,range:n})=>t===e.path?`${n.start.line}: `:`${F(t)}:${n.start.line}: `;function jc(e,t,n,r){let{style:s}=n,o=`${pt(e,s.width-ht).padEnd(s.width-ht)}${"gain".padStart(ht)}`;return[s.bold(o),...t.flatMap(i=>Mg(i,n,r))].join(`
`)}function Mg(e,{style:t,verbose:n},r){let s=(e.advice?.lines??[]).map((m,g)=>g===0?t.dim(r(e))+m:m),o=s.at(-1)??"",i=(s.length===1?r(e).length:0)+(e.advice?.lines.at(-1)?.length??0),a=t.width-pn-ht-3,l=t.dim(pt(e.reason,a).padEnd(a)),c=(e.gain===null?"":e.gain===0?"<0.1":I(e.gain)).padStart(ht),d=s.slice(0,-1).map(m=>`  ${m}`),u=" ".repeat(pn);return i>pn?d.push(`  ${o}`,`  ${u} ${l}${c}`):d.push(`  ${o}${" ".repeat(pn-i)} ${l}${c}`),n&&e.advice!==null&&d.push(`  ${u} ${t.dim(`may break: ${e.advice.breaks}`)}`),d}function Ug(e,t,n){let{style:r}=n,s=e.flatMap(i=>Jc(i,n));return`${[Bg(e,n),...s,r.dim(Wg(e,t,n))].join(`

`)}
`}var Lg=(e,t)=>(ye(t)?.overall??-1)-(ye(e)?.overall??-1);function Bg(e,t){let{style:n}=t,r=Math.max(20,n.width-48),s=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(r)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(s),...[...e].sort(Lg).map(o=>$g(o,t,r))].join(`
`)}function $g(e,{style:t,threshold:n},r){let s=ye(e),o=s===null?"-":`${I(s.overall).padStart(4)} ${s.rating}`,i=s===null?t.dim(o.padEnd(15)):Ie(t,s.rating,o.padEnd(15)),a=t.unicode?`${s===null?" ".repeat(10):ft(t,s.overall,s.rating)} `:"",l=m=>{let g=e.findings.filter(C=>gt(C)&&C.severity===m).length;return g===0?"-":String(g)},c=Oe(e,n)?t.red(" above"):"",d=F(e.path),u=d.length<=r-1?d:`…${d.slice(d.length-r+2)}`;return`${i} ${a}${u.padEnd(r)}${l("error").padStart(7)}${l("warning").padStart(10)}${c}`.trimEnd()}function Wg(e,t,{threshold:n}){let r=zc(e.flatMap(({findings:i})=>i)),s=t.worst===null?"":`; worst exposure ${I(t.worst)}`,o=n===null?"":`; ${t.above===0?"none":t.above} above the limit of ${I(n)}`;return`${fn(t.units,"unit")}: ${r.join(", ")}${s}${o}. For advice name one unit.`}var Vg=e=>e===null?null:I(e),Xc=new WeakMap;function Gg(e){let t=Xc.get(e);if(t!==void 0)return t;let{check:n,badness:r,exposure:s}=e,o=r===null?"null":r===0?"true":"false",i=`"${n.field}":{"set":${o},"exposure":${s===null?"null":`"${I(s)}"`}}`;return Xc.set(e,i),i}function Qc({path:e,unit:t,target:n,derivedFrom:r,overall:s,rating:o,results:i,error:a}){let l=r===null?"":`,"derived":true,"table":"${r}"`,c=s===null?"null":`"${I(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(Gg).join(",")}},"error":${JSON.stringify(a)}}`}var ed=()=>({unit:e=>`${Qc(e)}
`,end:()=>""});function td(e){let t=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:r=>(t+=1,`${t===1?n:","}
${Qc(r)}`),end:()=>`${t===0?n:""}
]}
`}}var nd=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:Kg(n),exposure:Vg(n.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function Kg({check:e,badness:t,description:n}){return n!==null?n:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function rd({style:e,verbose:t}){let n=[];return{unit:r=>(n.push(r),""),end:()=>{let[r]=n;return r!==void 0&&n.length===1?Yg(r,e,t):n.map(s=>`${Hg(s,e)}
`).join("")}}}function Hg({path:e,overall:t,rating:n,error:r,target:s,derivedFrom:o},i){let a=F(e);if(t===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(F(r??""))}`;let l=o===null?"":i.dim(`  (${s}: derived from ${o})`);return`${Ie(i,n,`${I(t).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function Yg(e,t,n){let{overall:r,rating:s,target:o,derivedFrom:i,results:a}=e;if(r===null||s===null)return`${t.bold(F(e.path))}  systemd refuses this unit: ${F(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(F(e.path))}  ${Ie(t,s,t.bold(`${I(r)} ${s}`))}  ${ft(t,r,s)}  ${t.dim(c)}`,u=a.filter(({exposure:$})=>$!==null).sort(($,oe)=>(oe.exposure??0)-($.exposure??0)),m=a.filter(({badness:$})=>$===0),g=a.filter(({badness:$})=>$===null),C=u.map($=>Zc($,t));n&&C.push(...[...m,...g].map($=>Zc($,t)));let V=t.dim(`${u.length} of ${a.length} checks open, ${m.length} good, ${g.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${C.join(`
`)}

${V}
`}function Zc(e,t){let{check:n,badness:r,exposure:s}=e,o=r===null?" ":r===0?t.green("+"):t.red("-"),i=s===null?"    ":I(s).padStart(4);return`${o} ${i}  ${pt(n.name,t.width-8)}`}var sd=239,jg=400,hn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},UA=Object.entries(hn);function qg(e){return te.filter(n=>Number(n)<=e).at(-1)??te[0]}var od=(e,t)=>{let n=qg(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};function id(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(hn,t)?hn[t]:void 0;if(n!==void 0&&n>=sd&&n<jg)return{ok:!0,target:od(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${sd} on are known`};let[r]=w(t,Object.keys(hn),1),s=r===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${r}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var ad=od(Zn,Number(Zn)),yt=e=>$t(e.table,e.version);var Ld=require("node:fs");var gn=require("node:fs"),O=require("node:path");function zg(e){let t=e.endsWith("-")?e.slice(0,-1):e,n=t.lastIndexOf("-");return t=t.slice(0,n+1),n>0?t:null}function kr(e){let t=[e.full],n=Le(e),r=n===null?null:G(n);r!==null&&t.push(...kr(r));let s=zg(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=G(o);return i===null?t:[...t,...kr(i)]}function Ar(e){return{own:kr(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var cd=e=>e.endsWith(".conf")&&!e.startsWith("."),qe=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let r=ld(e.charCodeAt(n)),s=ld(t.charCodeAt(n));if(r!==s)return r-s}return e.length-t.length},ld=e=>e>=55296&&e<=57343?e+65536:e;function dd(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,r)=>qe(n.fileName,r.fileName))}var Jg=/^(.*\.[a-z]+)\.d$/;function Rr(e){let t=Jg.exec(e)?.[1];return t!==void 0?fe(t):e.endsWith(".d")?fe(`any.${e.slice(0,-2)}`):null}function ud(e,t){let n=[],r=[];for(let s of e)try{if((0,gn.statSync)(s).isDirectory()){let o=ty(s,t);o.length===0&&r.push({path:s,message:"this folder holds no units (files such as name.service)"}),n.push(...o)}else n.push(Qg(s,t))}catch(o){o instanceof bt?r.push({path:s,message:o.message}):Xg(s,t)?n.push({kind:"unit",path:s}):r.push(Zg(s,t)??wr(s,o))}return{found:iy(n),problems:r}}var bt=class extends Error{},Xg=(e,{folder:t})=>t((0,O.dirname)(e)).entries.get((0,O.basename)(e))==="link"&&G((0,O.basename)(e))!==null;function Zg(e,{folder:t}){let n=G((0,O.basename)(e));return n?.instance&&t((0,O.dirname)(e)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:e,message:"there is no such file or folder"}}function Qg(e,{folder:t}){let n=(0,O.basename)(e);if(n.endsWith(".conf")){let r=Rr((0,O.basename)((0,O.dirname)(e)));if(r===null)throw new bt("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return ey(e,r,(0,O.dirname)((0,O.dirname)(e)),t)}if(fe(n)===null)throw new bt("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function ey(e,t,n,r){return r(n).entries.has(t.full)?{kind:"unit",path:(0,O.join)(n,t.full)}:{kind:"drop-ins",path:e,name:t,folder:n}}function ty(e,t){let n=Rr((0,O.basename)((0,O.resolve)(e)));if(n===null)return ny(e,t);let r=(0,O.dirname)(e);return t.folder(r).entries.has(n.full)?[{kind:"unit",path:(0,O.join)(r,n.full)}]:md(e,r,n,t)}function ny(e,t){let n=[],r=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,sy(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>qe(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,O.join)(s,c);if(!(c===".git"||oy(a,u,d==="folder")))if(d==="folder"){let m=Rr(c);m===null?r(u,a):ry(m,i)||n.push(...md(u,s,m,t))}else G(c)!==null&&n.push({kind:"unit",path:u})}};return r(e,[]),n}function ry(e,{entries:t}){if(t.has(e.full))return!0;let n=r=>{let s=G(r);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(n)}function md(e,t,n,{folder:r}){let s=[...r(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(qe),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,O.join)(e,o),name:n,folder:t}]}function sy(e,t){try{t.add((0,gn.readFileSync)((0,O.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function oy(e,t,n){let r=!1;for(let{folder:s,matcher:o}of e){let i=(0,O.relative)(s,t)+(n?"/":""),{ignored:a,unignored:l}=o.test(i);a?r=!0:l&&(r=!1)}return r}function iy(e){let t=new Set;return e.filter(n=>{let r=n.kind==="unit"?n.path:`${(0,O.join)(n.folder,n.name.full)}.d`,s=!t.has(r);return t.add(r),s})}var Er=require("node:path");var ay=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],ly=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],pd=(e,t)=>(t?ly:ay).map(n=>(0,Er.join)(e,n));function fd(e,t,n){let r=e.length>0?e:cy(t,n),s=[],o=[];for(let i of r){let a=dy(i,t,n);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):s.push(a)}return e.length===0&&s.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:s,problems:o}}function cy(e,t){let n=new Set;for(let r of e)for(let[s,o]of t(r).entries)o!=="folder"&&G(s)!==null&&n.add(s);return[...n].sort(qe)}function dy(e,t,n){let r=G(e),s=r===null?null:Le(r);for(let o of t){let{entries:i}=n(o);if(i.has(e)||s!==null&&i.has(s))return(0,Er.join)(o,e)}return null}var hd=require("node:fs"),xe=require("node:path");function Fr(e,t){let n=(0,xe.dirname)(e),r=(0,xe.basename)(e),s=fe(r);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(n),i=uy(s,o).map(u=>Vt(u)?Gt(u,t.templateInstance):u),a=i[0]??s,l=my(a,o),c=l===null||l===r?e:(0,xe.join)(n,l),d=mt(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:yd(i,[n,...t.searchPath],t)}}:d}function gd(e,t,n){return{name:e,main:null,dropIns:yd([e],[t,...n.searchPath],n)}}function uy(e,t){if(t.links().size===0)return[e];let n=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||G(l)===null)return i;i=l}return i},r=n(e.full),s=[...t.links().keys()].filter(o=>o!==r&&n(o)===r);return[r,...s].map(G).filter(o=>o!==null)}function my(e,t){if(t.entries.has(e.full))return e.full;let n=Le(e);return n!==null&&t.entries.has(n)?n:null}function yd(e,t,n){let r=[],s=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,xe.join)(a,l);for(let d of n.folder(c).entries.keys())cd(d)&&r.push({fileName:d,path:(0,xe.join)(c,d)})};for(let a of e){let{own:l}=Ar(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:Ar(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(r.length===0)return[];let i=[];for(let{path:a}of dd(r)){let l=py(a)?mt(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function py(e){try{return(0,hd.statSync)(e).isFile()}catch{return!1}}var bd=["correctness","effectiveness","breakage","exposure","hygiene"];var B=class extends Error{},fy=["error","warning","info","never"];function _d(e,t){let[n]=w(e,t,1);return n===void 0?"":`; did you mean ${n}?`}function hy(e,t,n){let r=n.find(s=>s===t);if(r===void 0)throw new B(`${e} takes ${n.join(", ")}, not "${t}"${_d(t,n)}`);return r}var vd=e=>hy("--fail-on",e,fy);function Or(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new B(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let n=Math.round(t*10);if(Math.abs(n-t*10)>1e-9)throw new B(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return n}function Ir(e){return e===void 0?[ad]:e.split(",").map(t=>{let n=id(t.trim());if(!n.ok)throw new B(`--target: ${n.problem}`);return n.target})}var gy=()=>[...bd,...ge.map(({id:e})=>e)];function Sd(e,t){if(t===void 0)return null;let n=new Set(gy()),r=t.split(",").map(s=>s.trim()).filter(s=>s!=="");for(let s of r)if(!n.has(s))throw new B(`${e}: there is no rule or category "${s}"${_d(s,n)}`);return new Set(r)}function Cd({select:e,ignore:t}){let n=Sd("--select",e),r=Sd("--ignore",t)??new Set;return ge.filter(({id:s,category:o,persona:i})=>r.has(s)||r.has(o)?!1:n===null?i==="regular":n.has(s)||n.has(o))}var jy=0;function qy(e){let t=e??"stdin.service",n=fe(t.slice(t.lastIndexOf("/")+1));if(n===null)throw new B(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let r=sn((0,Ld.readFileSync)(jy));return{path:t,read:()=>({ok:!0,source:{name:n,main:{path:t,text:r},dropIns:[]}})}}async function zy(){let{default:e}=await Promise.resolve().then(()=>tt(Ud(),1));return e}async function Bd(e){let t=Ic(),n=e.root===void 0?[]:pd(e.root,e.user),r=l=>({folder:t,searchPath:n,templateInstance:l});if(e.root!==void 0){let l=fd(e.paths,n,t);return{units:l.paths.map(c=>({path:c,read:d=>Fr(c,r(d))})),problems:l.problems}}if(e.paths.length===0)throw new B("name a unit file or a folder, or - for standard input");let s=e.paths.filter(l=>l!=="-"),{found:o,problems:i}=ud(s,{folder:t,ignore:s.some(Oc)?await zy():null}),a=o.map(l=>l.kind==="unit"?{path:l.path,read:c=>Fr(l.path,r(c))}:{path:l.path,read:c=>({ok:!0,source:gd(l.name,l.folder,r(c))})});return{units:e.paths.includes("-")?[qy(e.stdinName),...a]:a,problems:i}}var Q=require("node:fs"),wn=require("node:path");var Ct=class extends Error{},Jy=65536,$d=1,Br=e=>e instanceof Error&&"code"in e?String(e.code):"",Xy=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function Zy(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=(0,Q.writeSync)(e,n,r)}catch(s){if(Br(s)==="EAGAIN")Xy();else throw Br(s)==="EPIPE"?new Ct:s}}function Wd(e){let t=[],n=0,r=()=>{n>0&&Zy(e,t.join("")),t=[],n=0};return{write:s=>{t.push(s),n+=s.length,n>=Jy&&r()},close:r}}var $r=()=>(0,Q.fstatSync)($d).isCharacterDevice()&&process.stdout.isTTY===!0,Wr=()=>Wd($d);function Vd(e){let t=(0,wn.join)((0,wn.dirname)(e),`.unitlint-${process.pid}.tmp`),n=o=>{try{return o()}catch(i){throw(0,Q.rmSync)(t,{force:!0}),new B(`${e} can't be written (${Br(i)||String(i)}): what was there before is unchanged`)}},r=n(()=>(0,Q.openSync)(t,"w")),s=Wd(r);return{write:o=>n(()=>s.write(o)),close:()=>n(()=>{s.close(),(0,Q.closeSync)(r),(0,Q.renameSync)(t,e)})}}var Gr=1<<20,Gd=Math.floor(Gr/3)-1,Kd="\uFEFF",Qy=/[\r\0]/,eb=/[^\0-\x7F]/,Vr=/^[ \t\n\r]+|[ \t\n\r]+$/g,tb=/[\0-\x1F\x7F"'\\]/,Hd=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,wt=e=>e===32||e===9||e===10||e===13;function xn(e){return{text:e,nodes:new Kr(e).run()}}var Kr=class{#e;#r;#t;#s=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#r=!Qy.test(t),this.#t=!eb.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let r=this.#p(n),s=this.#r?Math.min(r+1,t.length):Cr(t,r);this.#f(n,r,s),n=s}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#s}#p(t){if(this.#r){let r=this.#e.indexOf(`
`,t);return r<0?this.#e.length:r}let n=t;for(;n<this.#e.length;){let r=this.#e.charCodeAt(n);if(r===10||r===13||r===0)break;n+=1}return n}#f(t,n,r){let s=this.#e;if(this.#y(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:r,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&wt(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);if(o<n&&(i===35||i===59)){this.#n===null&&this.#c(t);return}this.#h(t,n,r)}#h(t,n,r){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(Kd,o)&&(this.#l=!0,o+=Kd.length);let i=this.#b(o,n);if(this.#n===null&&!i){this.#S(t,o,n,r);return}let a=i?`${s.slice(o,n-1)} `:s.slice(o,n),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:r,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,r)}#g(t,n,r){let s=this.#n;if(this.#n=null,s===null)return{start:t,text:r,pieces:[{logical:0,source:n}],lastLineStart:t};let o=s.text+r;return o.length>Gd&&on(s.text)+on(r)>Gr?(this.#n=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:n}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#y(t,n){return n-t>Gd&&on(this.#e.slice(t,n))>=Gr}#b(t,n){let r=n;for(;r>t&&this.#e.charCodeAt(r-1)===92;)r-=1;return(n-r)%2===1}#S(t,n,r,s){let o=this.#e,i=n,a=r;for(;i<a&&wt(o.charCodeAt(i));)i+=1;for(;a>i&&wt(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&Hd.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;wt(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&wt(o.charCodeAt(m));)m+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let r=m=>{let g=0;for(let C of t.pieces)C.logical<=m&&(g=C.source+m-C.logical);return g},s=t.text.replace(Vr,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:n,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&Hd.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#m(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(Vr,""),d=s.slice(l+1).replace(Vr,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(u),valueEnd:a.textEnd,pieces:nb(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let r=t.slice(1,-1);if(tb.test(r)){this.#o("header-characters",n);return}this.#a(n.start),this.#s.push({kind:"section",start:n.start,end:n.end,name:r,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#s.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function nb(e,t){let n=[];for(let r of e)r.logical<=t?n[0]={logical:0,source:r.source+t-r.logical}:n.push({logical:r.logical-t,source:r.source});return n}var Ze=(e,t)=>_(e,t)?.length??0,Yd=e=>(_(e,"SuccessAction")??"none")!=="none";function Hr(e){let t=_(e,"Type");return t!==void 0?t:D(e,"BusName")?"dbus":Ze(e,"ExecStart")>0?"simple":"oneshot"}var xt=e=>Hr(e)==="oneshot",ke=e=>e.facts.behaviour.refuses,rb=[{when:e=>Ze(e,"ExecStart")+Ze(e,"ExecStop")===0&&!Yd(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!xt(e)&&Ze(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>Ze(e,"ExecStart")===0&&!Yd(e)&&!k(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!xt(e)&&Ze(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>xt(e)&&["always","on-success"].includes(_(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>xt(e)&&ke(e).oneshotRestartForceExitStatus&&D(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>xt(e)&&_(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Hr(e)==="dbus"&&!D(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>D(e,"PAMName")&&!["control-group","mixed"].includes(_(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>ke(e).forkingPrivatePids&&Hr(e)==="forking"&&k(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Pn=[{when:e=>ke(e).dynamicUserHomeDirectory&&k(e,"DynamicUser")&&_(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>ke(e).workingDirectoryInApiMount&&sb(e)&&cb(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>ke(e).dynamicUserInUserManager&&e.manager==="user"&&k(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>ke(e).managedPrivateUsers&&_(e,"PrivateUsers")==="managed"&&(D(e,"User")||D(e,"Group")||k(e,"DynamicUser")||D(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>ke(e).userNamespacePathWithPrivateUsers&&D(e,"UserNamespacePath")&&k(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>ke(e).privatePidsPam&&k(e,"PrivatePIDs")&&D(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function sb(e){let t=_(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var ob=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],ib=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],ab=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],lb=["StateDirectory","CacheDirectory","LogsDirectory"],Pt=(e,t)=>(e??t)!==t;function cb(e){let t=_(e,"PrivateMounts");return ob.some(n=>(_(e,n)?.length??0)>0)||ib.some(n=>D(e,n))||ab.some(n=>k(e,n))||Pt(_(e,"MountFlags"),"shared")||Pt(_(e,"ProtectSystem"),"no")||Pt(_(e,"ProtectHome"),"no")||Pt(_(e,"ProtectProc"),"default")||Pt(_(e,"ProcSubset"),"all")||D(e,"RootDirectory")&&he(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&k(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(_(e,"PrivateTmp")))||k(e,"DynamicUser")&&lb.some(n=>D(e,n))}var db=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],ub=[{when:e=>!D(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>k(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>db.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"}],mb=[{when:e=>!D(e,"What"),message:"the mount has no What="},{when:e=>Yr(e,_(e,"Where")),message:"Where= does not match the name of the unit"}],Yr=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Oo(t)!==e.name.base,pb=[{when:e=>Yr(e,he(e,"What")?.value),message:"What= does not match the name of the unit"}],fb=[{when:e=>Yr(e,_(e,"Where")),message:"Where= does not match the name of the unit"}],hb=["OnClockChange","OnTimezoneChange"],gb=[{when:e=>!D(e,"OnCalendar")&&!hb.some(t=>he(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],yb=[{when:e=>!D(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],bb={service:[...Pn,...rb],socket:[...Pn,...ub],mount:[...Pn,...mb],swap:[...Pn,...pb],automount:fb,timer:gb,path:yb};function jd(e){let t=bb[e.name.type]?.find(({when:n})=>n(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var Sb=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),_b=e=>Sb.get(e.setting)??e.setting;function kn(e,t,n="system"){let r=Vt(e.name)?Gt(e.name,t.behaviour.templateInstance):e.name,s={name:r,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:xn(l.text)};o.push(d),jr(s,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:r,facts:t,manager:n,files:o,settings:s.settings,faults:s.faults,refusal:null};return{...a,refusal:vb(e,a,s.refusal)}}function vb(e,t,n){return rr(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??jd(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function jr(e,t){let n={file:t,sections:Me(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?kb(e,n,r):r.kind==="section"?wb(e,n,r):r.kind==="invalid"&&Pb(e,n,r)}var Cb=/^$|[?*[]/;function wb(e,t,n){let r={start:n.nameStart,end:n.nameEnd},s={file:t.file,span:r,lastLineStart:n.nameEnd};if(Cb.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),qr(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0;let o=t.sections.includes(n.name);t.section=o?n.name:null,!o&&!n.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...s})}var xb={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Pb(e,t,n){let r={start:n.textStart,end:n.textEnd},s={file:t.file,span:r,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...s}),qr(e,t,{kind:"syntax",message:xb[n.reason],at:{file:t.file,span:r}})}function kb(e,t,n){let r={file:t.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...r});return}let s=e.facts.directive(t.section,n.key);if(s===void 0){n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:n,...r});return}t.stopped||Rb(e,t,n,s)}var Ab=new Set(["pid-file"]);function Rb(e,t,n,r){let s=_b(r),o=Eb(e,s);if(o.assignments.push({file:t.file,node:n,directive:r}),!r.fatal&&!Ab.has(r.kind))return;let i=Ve(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};qr(e,t,{kind:"value",message:`${r.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Eb({settings:e,shared:t,...n},r){let s=e.get(r);if(s!==void 0&&s!==t?.get(r))return s;let o=s===void 0?void 0:Ve(s,n),i={name:r,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(r,i),i}function qr(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}function An(e,t,n){let r=`[${t}]
${n.join(`
`)}
`,s={source:{path:"",text:r},role:"drop-in",tree:xn(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return jr(i,s),{...e,files:[...e.files,s],settings:o}}var Fb=new Set(["service","socket","mount","swap"]),zr=e=>Fb.has(e.name.type),Jd=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function Xd(e,t,n){let r=[],s=[],i=e.refusal===null&&zr(e)?cn(e):null,a=i===null?null:n.scoreSandbox(i);for(let l of t)try{l.category!=="exposure"?Ob(l,{unit:e,sandbox:i},r):i!==null&&a!==null&&r.push(...Tb(l,i,a,n))}catch(c){s.push({rule:l.id,error:c})}return{findings:r,score:a,failures:s}}function Ob(e,t,n){let r=({message:s,data:o={},file:i,span:a,related:l=[],help:c,severity:d,hardeningIgnored:u=!1})=>{n.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:e.confidence,message:Ib(e.messages[s]??s,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:[],help:c??e.help,hardeningIgnored:u})};e.check({...t,report:r})}var Ib=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);function Tb(e,t,n,r){if(Mb(e,n).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=Lb(e,i),d=Jd(i),u=r.score(An(i,d,o)),m=Ub(e,n)?e.exposes:e.partly??e.exposes,g=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${Nb(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${g}: ${m}`,reason:m,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var qd=40,Nb=e=>e.length<=qd?e:`${e.slice(0,qd-1)}…`,zd=new WeakMap;function Db(e){let t=zd.get(e)??new Set(e.checks.map(({field:n})=>n));return zd.set(e,t),t}function Zd(e,t){let n=Db(e);return t.outcomes.filter(({check:r,badness:s})=>s!==null&&n.has(r.field))}var Mb=(e,t)=>Zd(e,t).filter(({badness:n})=>n!==0),Ub=(e,t)=>Zd(e,t).every(({badness:n,check:r})=>n===r.range);function Lb(e,t){for(let s of e.directives){let o=he(t,s),i=o===void 0?void 0:Pl(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:ut(i.node)}}let n=t.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let r=n.tree.nodes.find(s=>s.kind==="section"&&s.name===Jd(t));return{assignment:null,file:n,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}var Jr={error:0,warning:1,info:2,never:-1},Bb=(e,t)=>Jr[e]<=Jr[t];function Qd(e,t){let n=t.targets.map(s=>{let o=$t(s.table,s.version);return{target:s,facts:o,scorer:un(t.rules,o,t.policy(o))}}),r={units:0,errors:0,warnings:0,infos:0,worst:null,above:0,exit:0};for(let s of e){let o=$b(s,n,t);if(o===null)continue;let i=Oe(o,t.threshold),a=o.findings.filter(({severity:l})=>Bb(l,t.failOn));r.units+=1;for(let{severity:l}of o.findings)r[`${l}s`]+=1;r.worst=Math.max(r.worst??0,ye(o)?.overall??0),i&&(r.above+=1),(i||a.length>0)&&(r.exit=1),t.quiet?(i||a.length>0)&&t.write(t.reporter.unit({...o,findings:a})):t.write(t.reporter.unit(o))}return r}function $b(e,t,n){let r=[],s=new Map,o=null;for(let i of t){let a=e.read(i.facts.behaviour.templateInstance);if(!a.ok)return n.complain(a.problem.path,a.problem.message),null;o=kn(a.source,i.facts,n.user?"user":"system");let l=Xd(o,n.rules,i.scorer);for(let c of l.failures)n.complain(e.path,Wb(c));l.score?.problem!=null?n.complain(e.path,l.score.problem):l.score!==null&&r.push(Vb(o,l.score,l.findings,i));for(let c of l.findings)Gb(s,c,i.target.label)}return o===null?null:Kb(e.path,o,r,[...s.values()])}var Wb=({rule:e,error:t})=>`the rule ${e} failed on this unit, which is a fault of unitlint: ${t instanceof Error?t.message:String(t)}. Please report it with the unit`;function Vb(e,t,n,{target:r,scorer:s}){let o=n.flatMap(({advice:l})=>l===null?[]:[l]),i=o[0]?.section,a=i===void 0?t.exposure:s.score(An(e,i,o.flatMap(({lines:l})=>l))).exposure;return{target:r.label,derived:r.derived,table:r.table,overall:t.exposure,rating:t.rating,reachable:a}}function Gb(e,t,n){let r=`${t.rule} ${t.span.start} ${t.file.source.path} ${t.message}`,s=e.get(r);s===void 0?e.set(r,{finding:t,targets:[n]}):s.targets.push(n)}function Kb(e,t,n,r){let s=new Map,o=({source:a},l)=>{let c=s.get(a.path)??Fe(a.text);return s.set(a.path,c),xc(c,l)},i=[...r].sort((a,l)=>jb(a.finding,l.finding)).map(({finding:a,targets:l})=>qb(a,l,o));return{path:e,unit:t.name.full,exposure:n,note:Yb(t),findings:i,texts:new Map(t.files.map(({source:a})=>[a.path,a.text]))}}var Hb={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function Yb(e){return e.refusal!==null?`no exposure: ${Hb[e.refusal.kind]??e.refusal.message}`:zr(e)?null:`no exposure: a .${e.name.type} unit runs no program`}function jb(e,t){let n=r=>r.category==="exposure"?3:Jr[r.severity];return n(e)-n(t)||t.worth-e.worth||e.span.start-t.span.start}function qb(e,t,n){let{file:r,span:s,related:o,fixes:i,worth:a,...l}=e;return{...l,targets:t,path:r.source.path,range:n(r,s),related:o.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:i.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}function eu(e,t){let n=yt(t.target),r=un(ge,n,t.policy),s=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(n.behaviour.templateInstance);if(!a.ok){t.complain(a.problem.path,a.problem.message);continue}let l=kn(a.source,n,t.user?"user":"system"),c=l.refusal===null?r.score(l):null,d={path:i.path,unit:l.name.full,target:t.target.label,derivedFrom:s,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:r.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain(i.path,c.problem),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.write(t.reporter.unit(d))}return t.write(t.reporter.end()),o}var lS=60,cS=110,hu=80,dS=e=>(process.env[e]??"")!=="";function uS(e,t){if(e!=="auto")return e==="always";if(dS("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":t&&process.env.TERM!=="dumb"}function mS(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function as(e,t){let n=t?process.stdout.columns:hu,r=Math.min(cS,Math.max(lS,n||hu)),s=Vc(r,mS());if(!uS(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>(fu(),pu)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}var Rt="0.1.0";function gu(){let e=0;return{complain:(t,n)=>{e+=1,process.stderr.write(`unitlint: ${F(t)}: ${F(n)}
`)},any:()=>e>0}}var yu=e=>e.outputFile===void 0?Wr():Vd(e.outputFile),bu=({color:e,outputFile:t})=>as(e,t===void 0&&$r()),Su=(e,t)=>Bd({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function _u(e,t){if(e===void 0)return null;let n=mt(e);if(!n.ok)throw new B(`--policy: ${e}: ${n.problem.message}`);let{policy:r,problems:s}=Ec(n.text,t);if(s.length>0)throw new B(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return r}async function pS(e,t){return e.format==="json"?Bc(t):e.format==="ndjson"?$c(t):e.format==="concise"?Dc(t):qc({...t,style:await bu(e),verbose:e.verbose===!0})}async function vu(e,t){let n=Ir(t.target),r=t.threshold===void 0?null:Or(t.threshold),s=vd(t.failOn),o=Cd({select:t.select,ignore:t.ignore}),i=await pS(t,{version:Rt,targets:n.map(({label:V})=>V),threshold:r}),a=new Map(n.map(V=>[V.table,_u(t.policy,yt(V))])),{units:l,problems:c}=await Su(e,t),{complain:d,any:u}=gu();for(let{path:V,message:$}of c)d(V,$);let m=yu(t),g=Qd(l,{targets:n,rules:o,policy:({table:V})=>a.get(V)??null,user:t.user===!0,threshold:r,failOn:s,quiet:t.quiet===!0,reporter:i,write:m.write,complain:d}),C=u()?2:g.exit;return m.write(i.end({...g,exit:C})),m.close(),C}async function fS(e){return e.format==="ndjson"?ed():e.format==="json"?td(Rt):e.format==="systemd"?nd():rd({style:await bu(e),verbose:e.verbose===!0})}async function Cu(e,t){let[n,...r]=Ir(t.target);if(n===void 0||r.length>0)throw new B("score takes one target: run it once for each, or use check");let s=t.threshold===void 0?null:Or(t.threshold),o=_u(t.policy,yt(n)),i=await fS(t),{units:a,problems:l}=await Su(e,t),{complain:c,any:d}=gu();for(let{path:g,message:C}of l)c(g,C);let u=yu(t),m=eu(a,{target:n,policy:o,user:t.user===!0,threshold:s,reporter:i,write:u.write,complain:c});return u.close(),d()?2:m?1:0}async function wu({format:e,color:t}){let n=Wr();if(e==="json"){let r=ge.map(({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d})=>({id:s,category:o,severity:i,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${s}.md`}));n.write(`${JSON.stringify({schema:1,rules:r},null,2)}
`)}else{let r=await as(t,$r()),s=Math.max(...ge.map(({id:o})=>o.length));for(let{id:o,category:i,severity:a,summary:l}of ge)n.write(`${r.bold(o.padEnd(s))}  ${r.dim(i.padEnd(13))} ${Te(r,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var hS=["pretty","concise","json","ndjson"],gS=["pretty","json","ndjson","systemd"],yS=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function xu(e){return e.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("-o, --output-file <file>","write the report there").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(new De("--color <when>","use colours").choices(["auto","always","never"]).default("auto")).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}function bS(e){let t=new Ps("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(Rt,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",yS);return xu(t.command("check",{isDefault:!0}).description("lint and score units (the default)")).addOption(new De("-f, --format <format>","how to report").choices(hS).default("pretty")).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,r)=>e(await vu(n,r))),xu(t.command("score").description("the exposure alone: the table of systemd-analyze security")).addOption(new De("-f, --format <format>","how to report").choices(gS).default("pretty")).action(async(n,r)=>e(await Cu(n,r))),t.command("rules").description("list the rules").addOption(new De("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(new De("--color <when>","use colours").choices(["auto","always","never"]).default("auto")).action(async n=>e(await wu(n))),t}async function Pu(e){let t=0;try{return await bS(n=>{t=n}).parseAsync([...e],{from:"user"}),t}catch(n){return n instanceof Ct?0:n instanceof xs?n.exitCode===0?0:2:(n instanceof B?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}Pu(process.argv.slice(2)).then(e=>{process.exitCode=e});
