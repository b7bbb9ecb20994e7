#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var wh=Object.create;var zs=Object.defineProperty;var Ch=Object.getOwnPropertyDescriptor;var kh=Object.getOwnPropertyNames;var xh=Object.getPrototypeOf,Eh=Object.prototype.hasOwnProperty;var p=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Ee=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Jo=(e,t)=>{for(var n in t)zs(e,n,{get:t[n],enumerable:!0})},Ph=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of kh(t))!Eh.call(e,r)&&r!==n&&zs(e,r,{get:()=>t[r],enumerable:!(s=Ch(t,r))||s.enumerable});return e};var jt=(e,t,n)=>(n=e!=null?wh(xh(e)):{},Ph(t||!e||!e.__esModule?zs(n,"default",{value:e,enumerable:!0}):n,e));var Yt=Ee(Zs=>{var In=class extends Error{constructor(t,n,s){super(s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Js=class extends In{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Zs.CommanderError=In;Zs.InvalidArgumentError=Js});var Nn=Ee(er=>{var{InvalidArgumentError:Ah}=Yt(),Qs=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new Ah(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function Rh(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}er.Argument=Qs;er.humanReadableArgName=Rh});var Qo=Ee((Ex,Zo)=>{Zo.exports={}});var sr=Ee(nr=>{var{humanReadableArgName:Ih}=Nn(),tr=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(r=>!r._hidden),s=t._getHelpCommand();return s&&!s._hidden&&n.push(s),this.sortSubcommands&&n.sort((r,o)=>r.name().localeCompare(o.name())),n}compareOptions(t,n){let s=r=>r.short?r.short.replace(/^-/,""):r.long.replace(/^--/,"");return s(t).localeCompare(s(n))}visibleOptions(t){let n=t.options.filter(r=>!r.hidden),s=t._getHelpOption();if(s&&!s.hidden){let r=s.short&&t._findOption(s.short),o=s.long&&t._findOption(s.long);!r&&!o?n.push(s):s.long&&!o?n.push(t.createOption(s.long,s.description)):s.short&&!r&&n.push(t.createOption(s.short,s.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let s=t.parent;s;s=s.parent){let r=s.options.filter(o=>!o.hidden);n.push(...r)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(s=>Ih(s)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(r)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(r)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let s="";for(let r=t.parent;r;r=r.parent)s=r.name()+" "+s;return s+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}formatItemList(t,n,s){return n.length===0?[]:[s.styleTitle(t),...n,""]}groupItems(t,n,s){let r=new Map;return t.forEach(o=>{let i=s(o);r.has(i)||r.set(i,[])}),n.forEach(o=>{let i=s(o);r.has(i)||r.set(i,[]),r.get(i).push(o)}),r}formatHelp(t,n){let s=n.padWidth(t,n),r=n.helpWidth??80;function o(u,m){return n.formatItem(u,s,m,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),r),""]));let l=n.visibleArguments(t).map(u=>o(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(i=i.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(t.options,n.visibleOptions(t),u=>u.helpGroupHeading??"Options:").forEach((u,m)=>{let f=u.map(w=>o(n.styleOptionTerm(n.optionTerm(w)),n.styleOptionDescription(n.optionDescription(w))));i=i.concat(this.formatItemList(m,f,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(t).map(m=>o(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(n.optionDescription(m))));i=i.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(t.commands,n.visibleCommands(t),u=>u.helpGroup()||"Commands:").forEach((u,m)=>{let f=u.map(w=>o(n.styleSubcommandTerm(n.subcommandTerm(w)),n.styleSubcommandDescription(n.subcommandDescription(w))));i=i.concat(this.formatItemList(m,f,n))}),i.join(`
`)}displayWidth(t){return ei(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,s,r){let i=" ".repeat(2);if(!s)return i+t;let a=t.padEnd(n+t.length-r.displayWidth(t)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||r.preformatted(s)?u=s:u=r.boxWrap(s,d).replace(/\n/g,`
`+" ".repeat(n+l)),i+a+" ".repeat(l)+u.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let s=t.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,o=[];return s.forEach(i=>{let a=i.match(r);if(a===null){o.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}o.push(l.join(""));let m=d.trimStart();l=[m],c=this.displayWidth(m)}),o.push(l.join(""))}),o.join(`
`)}};function ei(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}nr.Help=tr;nr.stripColor=ei});var ar=Ee(ir=>{var{InvalidArgumentError:Nh}=Yt(),rr=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let s=Th(t);this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new Nh(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?ti(this.name().replace(/^no-/,"")):ti(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},or=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,s)=>{this.positiveOptions.has(s)&&this.dualOptions.add(s)})}valueFromOption(t,n){let s=n.attributeName();if(!this.dualOptions.has(s))return!0;let r=this.negativeOptions.get(s).presetArg,o=r!==void 0?r:!1;return n.negate===(o===t)}};function ti(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function Th(e){let t,n,s=/^-[^-]$/,r=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard");if(s.test(o[0])&&(t=o.shift()),r.test(o[0])&&(n=o.shift()),!t&&s.test(o[0])&&(t=o.shift()),!t&&r.test(o[0])&&(t=n,n=o.shift()),o[0].startsWith("-")){let i=o[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(i)?new Error(`${a}
- too many short flags`):r.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}ir.Option=rr;ir.DualOptions=or});var si=Ee(ni=>{function Oh(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let s=0;s<=e.length;s++)n[s]=[s];for(let s=0;s<=t.length;s++)n[0][s]=s;for(let s=1;s<=t.length;s++)for(let r=1;r<=e.length;r++){let o=1;e[r-1]===t[s-1]?o=0:o=1,n[r][s]=Math.min(n[r-1][s]+1,n[r][s-1]+1,n[r-1][s-1]+o),r>1&&s>1&&e[r-1]===t[s-2]&&e[r-2]===t[s-1]&&(n[r][s]=Math.min(n[r][s],n[r-2][s-2]+1))}return n[e.length][t.length]}function Dh(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let s=[],r=3,o=.4;return t.forEach(i=>{if(i.length<=1)return;let a=Oh(e,i),l=Math.max(e.length,i.length);(l-a)/l>o&&(a<r?(r=a,s=[i]):a===r&&s.push(i))}),s.sort((i,a)=>i.localeCompare(a)),n&&(s=s.map(i=>`--${i}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}ni.suggestSimilar=Dh});var ai=Ee(mr=>{var Fh=require("node:events").EventEmitter,lr=Qo(),Pe=require("node:path"),Tn=require("node:fs"),I=require("node:process"),{Argument:Uh,humanReadableArgName:Mh}=Nn(),{CommanderError:cr}=Yt(),{Help:Lh,stripColor:Bh}=sr(),{Option:ri,DualOptions:$h}=ar(),{suggestSimilar:oi}=si(),dr=class e extends Fh{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>I.stdout.write(n),writeErr:n=>I.stderr.write(n),outputError:(n,s)=>s(n),getOutHelpWidth:()=>I.stdout.isTTY?I.stdout.columns:void 0,getErrHelpWidth:()=>I.stderr.isTTY?I.stderr.columns:void 0,getOutHasColors:()=>ur()??(I.stdout.isTTY&&I.stdout.hasColors?.()),getErrHasColors:()=>ur()??(I.stderr.isTTY&&I.stderr.hasColors?.()),stripColor:n=>Bh(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,s){let r=n,o=s;typeof r=="object"&&r!==null&&(o=r,r=null),o=o||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),l=this.createCommand(i);return r&&(l.description(r),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l._executableFile=o.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),r?this:l}createCommand(t){return new e(t)}createHelp(){return Object.assign(new Lh,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new Uh(t,n)}argument(t,n,s,r){let o=this.createArgument(t,n);return typeof s=="function"?o.default(r).argParser(s):o.default(s),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let s=t??"help [command]",[,r,o]=s.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(r);return a.helpOption(!1),o&&a.arguments(o),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let s=["preSubcommand","preAction","postAction"];if(!s.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,s){this._exitCallback&&this._exitCallback(new cr(t,n,s)),I.exit(t)}action(t){let n=s=>{let r=this.registeredArguments.length,o=s.slice(0,r);return this._storeOptionsAsProperties?o[r]=this:o[r]=this.opts(),o.push(this),t.apply(this,o)};return this._actionHandler=n,this}createOption(t,n){return new ri(t,n)}_callParseArg(t,n,s,r){try{return t.parseArg(n,s)}catch(o){if(o.code==="commander.invalidArgument"){let i=`${r} ${o.message}`;this.error(i,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let s=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=r=>[r.name()].concat(r.aliases()),s=n(t).find(r=>this._findCommand(r));if(s){let r=n(this._findCommand(s)).join("|"),o=n(t).join("|");throw new Error(`cannot add command '${o}' as already have command '${r}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),s=t.attributeName();if(t.negate){let o=t.long.replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(s,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(s,t.defaultValue,"default");let r=(o,i,a)=>{o==null&&t.presetArg!==void 0&&(o=t.presetArg);let l=this.getOptionValue(s);o!==null&&t.parseArg?o=this._callParseArg(t,o,l,i):o!==null&&t.variadic&&(o=t._collectValue(o,l)),o==null&&(t.negate?o=!1:t.isBoolean()||t.optional?o=!0:o=""),this.setOptionValueWithSource(s,o,a)};return this.on("option:"+n,o=>{let i=`error: option '${t.flags}' argument '${o}' is invalid.`;r(o,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,o=>{let i=`error: option '${t.flags}' value '${o}' from env '${t.envVar}' is invalid.`;r(o,i,"env")}),this}_optionEx(t,n,s,r,o){if(typeof n=="object"&&n instanceof ri)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,s);if(i.makeOptionMandatory(!!t.mandatory),typeof r=="function")i.default(o).argParser(r);else if(r instanceof RegExp){let a=r;r=(l,c)=>{let d=a.exec(l);return d?d[0]:c},i.default(o).argParser(r)}else i.default(r);return this.addOption(i)}option(t,n,s,r){return this._optionEx({},t,n,s,r)}requiredOption(t,n,s,r){return this._optionEx({mandatory:!0},t,n,s,r)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,s){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=s,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(t)!==void 0&&(n=s.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){I.versions?.electron&&(n.from="electron");let r=I.execArgv??[];(r.includes("-e")||r.includes("--eval")||r.includes("-p")||r.includes("--print"))&&(n.from="eval")}t===void 0&&(t=I.argv),this.rawArgs=t.slice();let s;switch(n.from){case void 0:case"node":this._scriptPath=t[1],s=t.slice(2);break;case"electron":I.defaultApp?(this._scriptPath=t[1],s=t.slice(2)):s=t.slice(1);break;case"user":s=t.slice(0);break;case"eval":s=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",s}parse(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return this._parseCommand([],s),this}async parseAsync(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return await this._parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,s){if(Tn.existsSync(t))return;let r=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",o=`'${t}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(o)}_executeSubCommand(t,n){n=n.slice();let s=!1,r=[".js",".ts",".tsx",".mjs",".cjs"];function o(d,u){let m=Pe.resolve(d,u);if(Tn.existsSync(m))return m;if(r.includes(Pe.extname(u)))return;let f=r.find(w=>Tn.existsSync(`${m}${w}`));if(f)return`${m}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=Tn.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=Pe.resolve(Pe.dirname(d),a)}if(a){let d=o(a,i);if(!d&&!t._executableFile&&this._scriptPath){let u=Pe.basename(this._scriptPath,Pe.extname(this._scriptPath));u!==this._name&&(d=o(a,`${u}-${t._name}`))}i=d||i}s=r.includes(Pe.extname(i));let l;I.platform!=="win32"?s?(n.unshift(i),n=ii(I.execArgv).concat(n),l=lr.spawn(I.argv[0],n,{stdio:"inherit"})):l=lr.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=ii(I.execArgv).concat(n),l=lr.spawn(I.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{I.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new cr(d,"commander.executeSubCommandAsync","(close)")):I.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(d.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)I.exit(1);else{let u=new cr(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(t,n,s){let r=this._findCommand(t);r||this.help({error:!0}),r._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,r,"preSubcommand"),o=this._chainOrCall(o,()=>{if(r._executableHandler)this._executeSubCommand(r,n.concat(s));else return r._parseCommand(n,s)}),o}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(s,r,o)=>{let i=r;if(r!==null&&s.parseArg){let a=`error: command-argument value '${r}' is invalid for argument '${s.name()}'.`;i=this._callParseArg(s,r,o,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((s,r)=>{let o=s.defaultValue;s.variadic?r<this.args.length?(o=this.args.slice(r),s.parseArg&&(o=o.reduce((i,a)=>t(s,a,i),s.defaultValue))):o===void 0&&(o=[]):r<this.args.length&&(o=this.args[r],s.parseArg&&(o=t(s,o,s.defaultValue))),n[r]=o}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let s=t,r=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].forEach(i=>{r.push({hookedCommand:o,callback:i})})}),n==="postAction"&&r.reverse(),r.forEach(o=>{s=this._chainOrCall(s,()=>o.callback(o.hookedCommand,this))}),s}_chainOrCallSubCommandHook(t,n,s){let r=t;return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(o=>{r=this._chainOrCall(r,()=>o(this,n))}),r}_parseCommand(t,n){let s=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(s.operands),n=s.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let r=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){r(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))r(),this._processArguments(),this.parent.emit(o,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else this.commands.length?(r(),this.help({error:!0})):(r(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(s=>{let r=s.attributeName();return this.getOptionValue(r)===void 0?!1:this.getOptionValueSource(r)!=="default"});t.filter(s=>s.conflictsWith.length>0).forEach(s=>{let r=t.find(o=>s.conflictsWith.includes(o.attributeName()));r&&this._conflictingOption(s,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],s=[],r=n;function o(d){return d.length>1&&d[0]==="-"}let i=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,c=0;for(;c<t.length||l;){let d=l??t[c++];if(l=null,d==="--"){r===s&&r.push(d),r.push(...t.slice(c));break}if(a&&(!o(d)||i(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,o(d)){let u=this._findOption(d);if(u){if(u.required){let m=t[c++];m===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,m)}else if(u.optional){let m=null;c<t.length&&(!o(t[c])||i(t[c]))&&(m=t[c++]),this.emit(`option:${u.name()}`,m)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),m=this._findOption(d.slice(0,u));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(u+1));continue}}if(r===n&&o(d)&&!(this.commands.length===0&&i(d))&&(r=s),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&s.length===0){if(this._findCommand(d)){n.push(d),s.push(...t.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...t.slice(c));break}else if(this._defaultCommandName){s.push(d,...t.slice(c));break}}if(this._passThroughOptions){r.push(d,...t.slice(c));break}r.push(d)}return{operands:n,unknown:s}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let s=0;s<n;s++){let r=this.options[s].attributeName();t[r]=r===this._versionOptionName?this._version:this[r]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=n||{},r=s.exitCode||1,o=s.code||"commander.error";this._exit(r,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in I.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,I.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new $h(this.options),n=s=>this.getOptionValue(s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&n(s.attributeName())&&t.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(r=>!n(r)).forEach(r=>{this.setOptionValueWithSource(r,s.implied[r],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let s=i=>{let a=i.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||i},r=i=>{let a=s(i),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},o=`error: ${r(t)} cannot be used with ${r(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let r=[],o=this;do{let i=o.createHelp().visibleOptions(o).filter(a=>a.long).map(a=>a.long);r=r.concat(i),o=o.parent}while(o&&!o._enablePositionalOptions);n=oi(t,r)}let s=`error: unknown option '${t}'${n}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,s=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${s} but got ${t.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let r=[];this.createHelp().visibleCommands(this).forEach(o=>{r.push(o.name()),o.alias()&&r.push(o.alias())}),n=oi(t,r)}let s=`error: unknown command '${t}'${n}`;this.error(s,{code:"commander.unknownCommand"})}version(t,n,s){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",s=s||"output the version number";let r=this.createOption(n,s);return this._versionOptionName=r.attributeName(),this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let s=this.parent?._findCommand(t);if(s){let r=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${r}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(s=>Mh(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=Pe.basename(t,Pe.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),s=this._getOutputContext(t);n.prepareContext({error:s.error,helpWidth:s.helpWidth,outputHasColors:s.hasColors});let r=n.formatHelp(this,n);return s.hasColors?r:this._outputConfiguration.stripColor(r)}_getOutputContext(t){t=t||{};let n=!!t.error,s,r,o;return n?(s=a=>this._outputConfiguration.writeErr(a),r=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),r=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(r||(a=this._outputConfiguration.stripColor(a)),s(a)),hasColors:r,helpWidth:o}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let s=this._getOutputContext(t),r={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",r)),this.emit("beforeHelp",r);let o=this.helpInformation({error:s.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",r),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",r))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(I.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let s=["beforeAll","before","after","afterAll"];if(!s.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let r=`${t}Help`;return this.on(r,o=>{let i;typeof n=="function"?i=n({error:o.error,command:o.command}):i=n,i&&o.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(r=>n.is(r))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function ii(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,s="127.0.0.1",r="9229",o;return(o=t.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?r=o[3]:s=o[3]):(o=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=o[1],s=o[3],r=o[4]),n&&r!=="0"?`${n}=${s}:${parseInt(r)+1}`:t})}function ur(){if(I.env.NO_COLOR||I.env.FORCE_COLOR==="0"||I.env.FORCE_COLOR==="false")return!1;if(I.env.FORCE_COLOR||I.env.CLICOLOR_FORCE!==void 0)return!0}mr.Command=dr;mr.useColor=ur});var ui=Ee(le=>{var{Argument:li}=Nn(),{Command:pr}=ai(),{CommanderError:Wh,InvalidArgumentError:ci}=Yt(),{Help:Vh}=sr(),{Option:di}=ar();le.program=new pr;le.createCommand=e=>new pr(e);le.createOption=(e,t)=>new di(e,t);le.createArgument=(e,t)=>new li(e,t);le.Command=pr;le.Option=di;le.Argument=li;le.Help=Vh;le.CommanderError=Wh;le.InvalidArgumentError=ci;le.InvalidOptionArgumentError=ci});var g,z,C=p(()=>{"use strict";g=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),z=e=>e});function S(e,t,n,s=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:s}]}}function se(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}var qt,k,_,y,M=p(()=>{"use strict";qt=[],k=(e,t=qt)=>({effect:"set",value:e,faults:t}),_=(e,t=qt)=>({effect:"add",value:e,faults:t}),y=(e=void 0)=>({effect:"reset",value:e,faults:qt})});function Kh(e,t,n){if(Math.abs(e.length-t.length)>n)return n+1;let s=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((r[a]??0)+1,(i[a-1]??0)+1,(r[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(s[a-2]??0)+1)),i.push(c)}s=r,r=i}return r[t.length]??n+1}function P(e,t,n=3){if(e===""||e.length>Gh)return[];let s=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:Kh(r,i.toLowerCase(),s);a<=s&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,n).map(({candidate:i})=>i)}var Gh,ee=p(()=>{"use strict";Gh=64});function N(e,t){return Hh.test(e)?Yh(e,t):{words:jh(e),malformedAt:null}}function jh(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&On(e.charCodeAt(n));)n+=1;let s=n;for(;n<e.length&&!On(e.charCodeAt(n));)n+=1;n>s&&t.push({text:e.slice(s,n),start:s,end:n})}return t}function Yh(e,t){let n=[],s=0;for(;;){for(;s<e.length&&On(e.charCodeAt(s));)s+=1;if(s>=e.length)return{words:n,malformedAt:null};let r=qh(e,s,t);if(r===null)return{words:n,malformedAt:s};n.push({text:r.text,start:s,end:r.end}),s=r.end}}function qh(e,t,n){let s=n.unclosed==="closed",r="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s?{text:r,end:e.length}:null;r+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":r+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(On(e.charCodeAt(i)))break;r+=a}i+=1}return o!==""&&!s?null:{text:r,end:i}}function et(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var On,Hh,re=p(()=>{"use strict";On=e=>e===32||e===9||e===10||e===13,Hh=/['"\\]/});function Ae(e){let t=Xh.exec(e);if(t===null)return null;let[,n,s,r,o,i,a]=t,l=Dn(s,16)??Dn(r,2)??Dn(o??i,8)??Dn(a,10);return l===null?null:n==="-"?-l:l}var Xh,Dn,Xt=p(()=>{"use strict";Xh=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;Dn=(e,t)=>e===void 0?null:Number.parseInt(e,t)});function gi(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let s of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(s)||Number(s)>255)return null;n=n<<8n|BigInt(s)}return n}function hi(e){if(e==="")return[];let t=[],n=e.split(":");for(let[s,r]of n.entries()){let o=s===n.length-1&&r.includes(".")?gi(r):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function zh(e){let t=e.split("::");if(t.length>2)return null;let n=hi(t[0]??""),s=hi(t[1]??"");if(n===null||s===null)return null;let r=8-n.length-s.length;return(t.length===1?r!==0:r<1)?null:[...n,...Array.from({length:r},()=>0n),...s].reduce((i,a)=>i<<16n|a,0n)}function Jh(e,t,n){let s=BigInt(fr(e)-n);return{family:e,address:t>>s<<s,length:n}}function Un(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),s=n.includes(":")?6:4,r=s===6?zh(n):gi(n);if(r===null)return null;let o=t<0?fr(s):Ae(e.slice(t+1));return o===null||o<0||o>fr(s)?null:Jh(s,r,o)}function Qh(e){let t=Object.hasOwn(Fn,e)?Fn[e]:void 0;return t!==void 0?t:Zh.test(e)?Fn.localhost??[]:Re(e)}var fr,Re,Fn,Zh,yi,bi,Mn,zt=p(()=>{"use strict";ee();M();re();Xt();fr=e=>e===4?32:128;Re=e=>{let t=Un(e);return t===null?[]:[t]},Fn={any:[...Re("0.0.0.0/0"),...Re("::/0")],localhost:[...Re("127.0.0.0/8"),...Re("::1/128")],"link-local":[...Re("169.254.0.0/16"),...Re("fe80::/64")],multicast:[...Re("224.0.0.0/4"),...Re("ff00::/8")]},Zh=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;yi=(e,t)=>{if(e==="")return y();let{words:n,malformedAt:s}=N(e,{quotes:"kept"}),r=[...t??[]],o=[];for(let i of n){let a=Qh(i.text);a.length>0?r.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>P(i.text,Object.keys(Fn),1)})}return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),_(r,o)},bi=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Mn=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0)});var Si,vi,_i,wi,Ci,ki,xi,Ei,Pi,Ai,Ri,Ii,Ni,Ti,Oi,Di,Fi,Ui,Mi,Li,Bi,$i,Wi,Vi,Ki,Gi,Hi,tt=p(()=>{"use strict";Si=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,vi=`63	252-252
62	254`,_i=`AF_UNIX	1
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
AF_FILE	1`,wi=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Ci=`native
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
s390x`,ki=`E2BIG
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
EXFULL`,xi=`%a
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
%%`,Ei=`SUCCESS	0
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
EXCEPTION	255`,Pi=`x86-64
x86`,Ai=`HUP
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
SYS`,Ri=`other
batch
idle
fifo
ext	262
rr`,Ii=`none
realtime
best-effort
idle`,Ni=`emerg
alert
crit
err
warning
notice
info
debug`,Ti=`kern
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
local7`,Oi=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Di=`AS	bytes
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
STACK	bytes`,Fi=`seconds	1000000
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
µs	1`,Ui=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Mi=`inherit
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
syslog+console`,Li=`shared
slave
private`,Bi=`udplite
sctp
mptcp	257`,$i=`cpu
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
bpf-bind-network-interface	262`,Wi=`arm64
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
tilegx`,Vi=`private-users
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
container-other`,Ki=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Gi=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Hi=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`});var ge,hr=p(()=>{"use strict";ge=["252","254","257","262"]});function A(e,t){return{first:e,changes:t}}function ji(e,t){let n=e.first;for(let s of ge){let r=e.changes[s];if(r!==void 0&&(n=r),s===t)break}return n}function oe(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(s=>{let[r="",o]=s.split("-");return n>=Number(r)&&(o===void 0||n<=Number(o))})}var gr,nt=p(()=>{"use strict";hr();hr();gr=ge[ge.length-1]??"262"});function Yi(e,t){return Object.fromEntries(Object.entries(e).map(([s,r])=>[s,ji(r,t)]))}function qi(e){return{...Yi(tg,e),refuses:Yi(ng,e)}}var tg,ng,Xi=p(()=>{"use strict";nt();tg={templateInstance:A("i",{257:"test_instance"}),capabilityInitialBits:A(64,{262:63}),capabilityInversionBits:A(64,{262:41}),capabilityUnclosedQuote:A("dropped",{254:"closed"}),privateMountsUnset:A("off",{254:"on"}),unknownFamily:A("skipped",{262:"ends-line"}),globSectionName:A("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:A(!0,{262:!1}),execPrefixes:A("-@:+!",{262:"-@:+!|"}),execFolderEndings:A(["/"],{257:["/","/.","/.."]}),ambientPrefix:A("honoured",{262:"ignored"}),userManagerIsUnprivileged:A(!1,{262:!0}),policyNotAnObject:A("ignored",{262:"error"}),warnsOfWeekdays:A(!1,{262:!0}),highestIoClass:A(8,{262:7}),imagesOutsideApi:A(!1,{257:!0}),unknownImagePolicies:A("refused",{262:"taken"}),directoryFlags:A("any",{257:"checked"}),pathsInApi:A("taken",{257:"refused"}),warnsOfVarRun:A(!1,{257:!0}),vsockTypes:A(!1,{254:!0}),alternativeInterfaces:A(!1,{257:!0}),bindsPortZero:A(!1,{257:!0}),renamesImports:A(!1,{257:!0}),textlessOutcome:A("incomparable",{262:"first"}),privateTmpNeedsNamespace:A([],{257:["disconnected"],262:["connected","disconnected"]})},ng={oneshotRestartForceExitStatus:A(!0,{257:!1}),forkingPrivatePids:A(!1,{257:!0}),dynamicUserHomeDirectory:A(!1,{257:!0}),workingDirectoryInApiMount:A(!1,{257:!0}),dynamicUserInUserManager:A(!1,{257:!0}),managedPrivateUsers:A(!1,{262:!0}),userNamespacePathWithPrivateUsers:A(!1,{262:!0}),privatePidsPam:A(!1,{262:!0})}});var zi,Ji,Zi=p(()=>{"use strict";zi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Ji=`SystemCallFilter_swap:10:deny-list
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
UMask:0`});function Qi(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(s=>oe(s.slice(0,s.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function ea(e){return zi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&oe(n,e)).map(([t="",n="",s="",r="",,o="",i=""])=>({field:t,name:n,weight:Qi(s,e),range:Qi(r,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function ta(e){let t=new Map;for(let[n,s]of Ji.split(`
`).entries()){let[r="",o=""]=s.split("	");if(oe(o,e))for(let i of r.split(" "))t.set(i,n)}return t}var yr=p(()=>{"use strict";Zi();nt()});var br,na,Ie,sa=p(()=>{"use strict";br={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},na=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Ie=`[Unit]
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
TimeoutStopSec		undocumented	time-span`});function sg(e){let t=Ie.lastIndexOf(`
[`,e),n=Ie.slice(t<0?1:t+2,Ie.indexOf("]",t+1)),s=Ie.indexOf(`
`,e),[r="",o="",i="",a=""]=Ie.slice(e,s<0?void 0:s).split("	");return{sections:n.split(","),name:r,since:o===""?null:Number(o),flags:i,specs:a}}function Ln(e){let t=oa.get(e);if(t!==void 0)return t;let n=[],s=`
${e}	`;for(let r=Ie.indexOf(s);r>=0;r=Ie.indexOf(s,r+1))n.push(sg(r+1));return oa.set(e,n),n}function og(){let e=new Map;for(let t of na.split(`
`)){let[n="",s="",r=""]=t.split("	");if(n==="")continue;let o=r.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(n,{...aa(s),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function Bn(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let s=n.indexOf(":");if(s<0)return n;if(oe(n.slice(0,s),t))return n.slice(s+1)}return null}function ig(e){return ra??=og(),ra.get(e)??aa(e)}function ag(e,t,n,s){let r=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...ig(s),name:e.name,section:n,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:ia(e.flags,"fatal",t),documented:!ia(e.flags,"undocumented",t)}}function la(e,t){let n=new Map,s=(r,o)=>{let i=n.get(r);if(i===void 0&&(i=new Map,n.set(r,i)),i.has(o))return i.get(o);let a=Ln(o).find(({sections:d})=>d.includes(r)),l=a===void 0?null:lg(a,e,t),c=a===void 0||l===null?void 0:ag(a,e,r,l);return i.set(o,c),c};return{find:s,namesIn:r=>rg().filter(o=>s(r,o)!==void 0),sectionsWith:r=>[...new Set(Ln(r).flatMap(({sections:o})=>o))].filter(o=>s(o,r)!==void 0)}}function cg(e,t){if(e.since===null||e.since<=Number(t))return null;let n=ge.find(s=>Number(s)>Number(t)&&Bn(e.specs,s)!==null);return n===void 0?null:Bn(e.specs,n)}function Sr(e,t){let n=Ln(t).find(({sections:r})=>r.includes(e));if(n===void 0)return null;let s=ge.find(r=>Bn(n.specs,r)!==null);return n.since??(s===void 0?null:Number(s))}function ca(e){return Ln(e).flatMap(({sections:t})=>t)}var ra,oa,rg,aa,ia,lg,ht,da,gt=p(()=>{"use strict";sa();nt();ra=null,oa=new Map;rg=()=>[...new Set(Ie.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],aa=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});ia=(e,t,n)=>e!==""&&e.split(",").some(s=>s===t||s.startsWith(`${t}@`)&&oe(s.slice(t.length+1),n));lg=(e,t,n)=>e.since!==null&&e.since>n?null:Bn(e.specs,t)??cg(e,t);ht=e=>br[e],da=Object.keys(br)});function Jt(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function vr(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function yt(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function $n(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function ua(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function ma(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var st,pa,Zt=p(()=>{"use strict";st=e=>new Uint32Array(e+31>>>5);pa=e=>e.every(t=>t===0)});var fa,ha,ga=p(()=>{"use strict";fa=`_llseek	-
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
writev	20`,ha=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`});function ug(e){let t=new Map;for(let n of ha.split(`
`)){let[s="",r="",o=""]=n.split("	");if(s===""||!oe(o,e))continue;let i=[];for(let a of r.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=dg.exec(a)??[];oe(c,e)&&i.push(l)}t.set(s,i)}return t}function ya(e){let t=new Map,n=[],s=new Map;for(let l of fa.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!oe(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&s.set(c,Number(d)))}let r=st(n.length);for(let l of s.keys())Jt(r,t.get(l)??0);let o=ug(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=st(n.length);for(let m of c){let f=t.get(m);f!==void 0?Jt(u,f):m.startsWith("@")&&yt(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:r,numberOf:s,groups:o,group:a}}var dg,ba=p(()=>{"use strict";Zt();ga();nt();dg=/^([^(]+)(?:\((.+)\))?$/});function ce(e,t,n){return e.split(`
`).filter(s=>s!=="").map(s=>s.split("	")).filter(s=>oe(s[t]??"",n))}function Ne(e){let t=null;return()=>(t??={made:e()},t.made)}function Wn(e,t){let n=`${e} ${t}`,s=va.get(n);if(s!==void 0)return s;let r=pg(e,t);return va.set(n,r),r}function pg(e,t){let n=Ne(()=>ea(e)),s=Ne(()=>la(e,t)),r=Ne(()=>ya(e)),o=Ne(()=>Sa(Si,e)),i=Ne(()=>Sa(_i,e)),a=Ne(()=>new Set(ce(wi,2,e).map(([f=""])=>f))),l=Ne(()=>_r(Ci,e)),c=Ne(()=>_r(ki,e)),d=new Map,u=f=>{let w=d.get(f)??ce(mg[f],f==="filesystemGroups"?2:1,e).map(([Z=""])=>Z);return d.set(f,w),w},m=Ne(()=>new Set([..._r(xi,e)].map(f=>f.slice(1))));return{version:t,table:e,behaviour:qi(e),words:u,directive:(f,w)=>s().find(f,w),get checks(){return n()},get directives(){return s()},get syscalls(){return r()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return m()}}}var _r,Sa,mg,va,rt=p(()=>{"use strict";Xi();yr();tt();tt();gt();ba();nt();_r=(e,t)=>new Set(ce(e,1,t).map(([n=""])=>n)),Sa=(e,t)=>new Map(ce(e,2,t).map(([n="",s=""])=>[n.toUpperCase(),Number(s)])),mg={architectures:Wi,cgroupControllers:$i,coredumpFilters:Oi,execInputs:Ui,execOutputs:Mi,filesystemGroups:Hi,firmwares:Gi,ioSchedulingClasses:Ii,logFacilities:Ti,logLevels:Ni,mountPropagations:Li,personalities:Pi,schedulingPolicies:Ri,securityModules:Ki,signalNames:Ai,socketProtocols:Bi,virtualizations:Vi};va=new Map});function hg(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let s=Ae(e);return s!==null&&s>=0&&s<=fg(t)?s:null}function gg(e,t,n){let s=n.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:o}=N(e.slice(t),{quotes:"removed",unclosed:s?"closed":"malformed"}),i=0n,a=[];for(let l of r){let c=hg(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:et(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>yg(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function yg(e,t){let n=e.toUpperCase(),s=[...t.capabilities.keys()],r=n.startsWith("CAP_")?n:`CAP_${n}`;if(s.includes(r))return[r];let o=`_${r.slice(4)}`,i=s.filter(a=>a.endsWith(o));return i.length>0?i:P(r,s,2)}var _a,wr,We,fg,wa,bt=p(()=>{"use strict";tt();rt();ee();M();re();Xt();_a=e=>(1n<<BigInt(e))-1n,wr=e=>_a(e.behaviour.capabilityInitialBits),We=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),fg=e=>Number(ce(vi,1,e.table)[0]?.[0]??0);wa=(e,t,n)=>{let{facts:s}=n,r=e.startsWith("~"),{set:o,faults:i}=gg(e,r?1:0,s),a=n.directive.name==="CapabilityBoundingSet"?wr(s):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?k(r?_a(s.behaviour.capabilityInversionBits)&~o:o,i):_(r?l&~o:l|o,i)}});function Te(e){let t=e.lastIndexOf("."),n=da.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let s=e.slice(0,t),r=s.indexOf("@");return{full:e,type:n,base:s,prefix:r<0?s:s.slice(0,r),instance:r<0?null:s.slice(r+1)}}function Q(e){let t=Te(e);return t!==null&&Cr(t)?t:null}function St(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function Kn(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function Qt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function Ca(e){let t=e.split("/").filter(s=>s!==""&&s!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(s,r)=>{let o=String.fromCharCode(s);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(r===0&&o===".")?o:`\\x${s.toString(16).padStart(2,"0")}`}).join("")}var bg,Sg,Cr,Vn,Ce=p(()=>{"use strict";gt();bg=/^[0-9A-Za-z:\-_.\\@]+$/,Sg=255;Cr=({full:e,base:t})=>e.length<=Sg&&bg.test(t)&&!t.startsWith("@");Vn=e=>e.instance===""});function wg(e,t,n){let s=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Qt(t.prefix);case"i":return t.instance??"";case"I":return Qt(t.instance??"");case"j":return s;case"J":return Qt(s);case"f":return`/${Qt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return _g;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${ka[n].d??""}${t.full}`;default:return ka[n][e]??vg}}function v(e,t){if(!e.includes("%"))return e;let n="";for(let s=0;s<e.length;s+=1){let r=e.charAt(s+1);if(e.charAt(s)!=="%"||r===""){n+=e.charAt(s);continue}if(r==="%")n+="%";else if(!Cg.test(r))n+=`%${r}`;else{if(!kg.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:s};n+=wg(r,t.name,t.manager)}s+=1}return n}var vg,_g,ka,Cg,kg,G=p(()=>{"use strict";Ce();vg="host",_g="a".repeat(32),ka={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};Cg=/[0-9A-Za-z]/,kg="mbABMowWTV"});function Eg(e){let t="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n);if(s===":")return{name:t,rest:e.slice(n+1)};s==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}function Ag(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!Pg.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Rg(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=v(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||Gn(n)?null:"a credential name, a colon and an absolute path"}function Ig(e,t,n){let[s="",r,...o]=e.split(":"),i=s.endsWith("*")?s.slice(0,-1):s,a=Gn(i)&&!/[*?[]/.test(i)&&o.length===0,l=r===void 0||n.facts.behaviour.renamesImports&&Gn(r);return!a||!l?S(t,e,"the name of a credential, or the beginning of one and *"):_(new Map(t).set(s,!1))}var xg,Gn,Pg,xa,Ea=p(()=>{"use strict";G();M();xg=255,Gn=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=xg;Pg=/^[A-Za-z0-9+/]*={0,2}$/;xa=(e,t,n)=>{if(e==="")return y();if(n.directive.name==="ImportCredential")return Ig(e,t,n);let{name:s,rest:r}=Eg(e),o=v(s,n);if(typeof o!="string"||!Gn(o))return S(t,e,'a credential name, such as "token" in token:/etc/token');let i=Ag(r,n)??Rg(r,n);return i!==null?S(t,e,i):_(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))}});function ke(e,t){let n=t;for(;n<e.length&&Aa(e.charCodeAt(n));)n+=1;return n}function Og(e,t){let n=Ng[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};Pa.lastIndex=t+1;let s=Pa.exec(e);if(s===null)return null;let[r,o,i,a,l]=s,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>Tg?null:{text:String.fromCodePoint(c),length:r.length+1}}function en(e,t){let n="",s="",r=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s===""?{text:`${n}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=Og(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(s!=="")a===s?s="":n+=a;else if(a==='"'||a==="'")s=a,r=!0;else{if(Aa(e.charCodeAt(i)))break;n+=a}i+=1}return s===""?{text:n,start:t,end:i,quoted:r,unknownEscape:o}:null}var Aa,Ng,Pa,Tg,kr=p(()=>{"use strict";Aa=e=>e===32||e===9||e===10||e===13;Ng={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Pa=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Tg=1114111});function Mg(e,t){let n=0;for(;n<e.length;n+=1){let s=e.charAt(n),r=e.slice(0,n);if(!t.includes(s)||s==="!"&&(r.includes("+")||r.split("!").length>2)||s==="+"&&r.includes("!")||s!=="!"&&r.includes(s))break}return n}function Lg(e,t){return e===""?"followed by a program":Ug.test(e)?"a program path without quotes, backslashes or control characters":t.some(s=>e.endsWith(s))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Dg?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}function $g(e,t,n){let s=en(e,t);if(s===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(s.text===";")return{next:ke(e,s.end),more:!0};let r=Mg(s.text,n.facts.behaviour.execPrefixes),o=s.text.slice(0,r),i=o.includes("-"),a={start:s.start,end:s.end},l=o.includes("|"),c=l?Fg:v(s.text.slice(r),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Lg(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=Wg(e,ke(e,s.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:s.start+r,end:s.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Ia(s),...Bg(s,o,n),...u.faults]}}function Wg(e,t,n){let s=[],r=[],o=t;for(;o<e.length;){if(Ra(e,o,";"))return{arguments:s,next:ke(e,o+1),more:!0,faults:r};if(Ra(e,o,"\\;")){s.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=ke(e,o+2);continue}let i=en(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof v(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};s.push(i),r.push(...Ia(i)),o=ke(e,i.end)}return{arguments:s,next:o,more:!1,faults:r}}var Dg,Fg,Ug,Ia,Bg,Ra,Hn,xr=p(()=>{"use strict";G();M();kr();Dg=255,Fg="/bin/sh",Ug=/[\0-\x1F"'\\\x7F]/;Ia=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Bg=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];Ra=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||ke(e,t+n.length)>t+n.length);Hn=(e,t,n)=>{if(e==="")return y();let s=[...t??[]],r=[],o=0,i=!0;for(;i&&o<e.length;){let a=$g(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?s.length>(t?.length??0)?"add":"none":"refuse",value:s,faults:[...r,l]}}"command"in a&&(s.push(a.command),r.push(...a.faults)),o=a.next,i=a.more}return _(s,r)}});function Ve(e){return Vg.test(e)?!0:Kg.test(e)?!1:null}function Gg(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=Ve(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function Hg({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>Ve(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}function qg(e,t){let n=v(e,t);return typeof n!="string"||n.length>Yg?!1:n.split(".").every(s=>s.length<=63&&jg.test(s))}var Vg,Kg,Na,Ta,tn,Oa,Er,jg,Yg,Da,vt=p(()=>{"use strict";ee();G();M();re();Vg=/^(?:1|yes|y|true|t|on)$/i,Kg=/^(?:0|no|n|false|f|off)$/i;Na="a boolean (yes or no)",Ta=["yes","no","true","false","on","off"],tn=(e,t,{directive:n})=>{let s=Ve(e);return s!==null?k(s):n.fatal?se(t,e,Na):S(t,e,Na,()=>P(e,Ta,1))},Oa=(e,t,n)=>e===""?y():tn(e,t,n),Er=(e,t,n)=>{let{directive:s}=n;if(e===""&&s.emptyResets)return y();let r=s.suffix===null?-1:e.indexOf(":"),o=r<0?e:e.slice(0,r),i=Gg(o,n);if(i===null)return S(t,e,Hg(n),()=>P(e,s.values,2));if(r>=0&&(i==="no"||!qg(e.slice(r+1),n)))return S(t,e,"a setting with a valid host name after the colon");let a=s.name==="KillMode"&&i==="none";return k(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};jg=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Yg=64;Da=(e,t,{directive:n,facts:s})=>{if(n.section!=="Service"&&n.section!=="Scope")return S(t,e,"possible in units of this type");let r=Ve(e);if(r!==null)return k(r);let o=s.words("cgroupControllers"),{words:i,malformedAt:a}=N(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>P(c.text,[...Ta,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),k(!0,l)}});var Xg,Fa,Ua,Ma=p(()=>{"use strict";ee();M();re();vt();Xg=(e,t)=>{let n=e.toUpperCase();return P(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},Fa=(e,t,{facts:n})=>{if(e==="")return y();if(e==="none")return k({mode:"allow",families:new Set,sealed:!0});let s=e.startsWith("~"),r=s?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:s?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=N(e.slice(r),{quotes:"removed"}),d=[];for(let m of l){let f=n.addressFamilies.get(m.text.toUpperCase());if(f===void 0){let w=n.behaviour.unknownFamily==="ends-line";if(d.push({start:r+m.start,end:w?e.length:r+m.end,effect:w?"rest-ignored":"word-ignored",expected:et(m.text,"an address family such as AF_INET"),suggestions:()=>Xg(m.text,n)}),w)break}else s===(i==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?_(u,d):k(u,d)},Ua=(e,t,{facts:n})=>{if(e==="")return y();let s=Ve(e);if(s!==null)return k(s?new Set:new Set(n.namespaces));let r=e.startsWith("~"),o=r?1:0,{words:i,malformedAt:a}=N(e.slice(o),{quotes:"kept"}),l=i.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>P(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return S(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(r?n.namespaces:[]));for(let m of d)r?u.delete(m):u.add(m);return t===void 0?k(u):_(u)}});function ey(e){return e===""?!1:zg.test(e)&&Number(e)<Jg&&Number(e)!==Zg?!0:Qg.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}function $a(e,t){let n=v(e,t);return typeof n=="string"&&ey(n)?n:null}var zg,Jg,Zg,Qg,La,Ba,ty,Wa,Va,ny,Ka,Pr=p(()=>{"use strict";G();M();re();zg=/^(?:0|[1-9]\d*)$/,Jg=2**32-1,Zg=65535,Qg=/[\0-\x1F\x7F:/]/;La=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Ba="a user or group name, or a numeric id",ty="a user of its own: others run as nobody too, and NFS maps strangers to it";Wa=(e,t,n)=>{if(e==="")return y();let s=$a(e,n);return s===null?se(t,e,Ba):k(s,n.directive.name==="User"&&s==="nobody"?[{start:0,end:e.length,effect:"warned",expected:ty}]:[])},Va=(e,t,n)=>{if(e==="")return y();let{words:s,malformedAt:r}=N(e,{quotes:"kept"}),o=[...t??[]];for(let i of s){let a=$a(i.text,n);if(a===null)return se(t,e,Ba);o.push(a)}return r===null?_(o):se(t,e,"a list of words: it ends in a backslash")},ny=/^0*[0-7]{1,4}$/,Ka=(e,t,n)=>ny.test(e)?k(Number.parseInt(e,8)):S(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`)});function b(e,t,{empty:n="resets",specifiers:s="kept",suggestions:r}={}){return(o,i,a)=>{if(o===""&&n==="resets")return y();let l=s==="expanded"?v(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return k(c);let d=typeof l=="string"?Ga(t,a):H;return a.directive.fatal?se(i,o,d):S(i,o,d,r===void 0?void 0:()=>r(o,a))}}function ie(e,t,n){let{empty:s="resets",specifiers:r="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&s==="resets")return y();let{words:d,malformedAt:u}=N(a,n),m=[...l??[]],f=[];for(let{text:w,start:Z,end:K}of d){let we=r==="expanded"?v(w,c):w,zo=typeof we=="string"?e(we,c):null;if(zo!==null)m.push(zo);else{let _h=typeof we=="string"?Ga(t,c):H;f.push({start:Z,end:K,effect:"word-ignored",expected:_h,...i===void 0?{}:{suggestions:()=>i(w,c)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),_(m.length===0?void 0:m,f)}}function Ke(e,t,n={}){let s=b(e,t,n);return(r,o,i)=>{let{effect:a,value:l,faults:c}=s(r,void 0,i);return a==="reset"?y():l===void 0?{effect:a,value:o,faults:c}:_([...o??[],l],c)}}var Ga,H,X=p(()=>{"use strict";G();M();re();Ga=(e,t)=>typeof e=="string"?e:e(t),H="a text with known specifiers: write %% for a percent sign"});function ry({facts:e}){let t=Ha.get(e.table);if(t!==void 0)return t;let n=new Map(ce(Fi,2,e.table).map(([s="",r=""])=>[s,Number(r)]));return Ha.set(e.table,n),n}function Ge(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let s=e.trimEnd(),r=0;do{let o=oy.exec(s);if(o===null)return null;let[i,a="",l]=o;s=s.slice(i.length);let c=t;for(let[d,u]of ry(n))if(s.startsWith(d)){s=s.slice(d.length),c=u;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=sy)return null}while(s!=="");return r}function ay(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?Ge(e,1/1e3,t):Number(n[1])/1e3}var Ar,sy,Ha,oy,ja,iy,jn,ly,cy,Ya,nn=p(()=>{"use strict";tt();rt();X();Ar=1e6,sy=2**64,Ha=new Map;oy=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;ja="a time span such as 90s, 5min or 1h 30min",iy=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);jn=(e,t)=>t.directive.name==="TimerSlackNSec"?ay(e,t):e.trim()===""?null:Ge(e,Ar,t),ly=b(jn,ja,{empty:"read"}),cy=b(jn,ja),Ya=(e,t,n)=>(iy.has(n.directive.name)?cy:ly)(e,t,n)});function qn(e){let t=e.toLowerCase(),n=uy.findIndex(s=>s===t||s.slice(0,3)===t);return n<0?null:n}function vy(e,t){let[,n,s,r]=by.exec(e)??[];if(n===void 0||!t.fractions&&[n,s,r].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Ja?Sy(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=s===void 0?null:o(s);if(a!==null&&(a<i||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}function Xa(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[s="",r="",o="*"]=[...n].reverse();return _t(s,fy)&&_t(r,py)&&_t(o,Ja)}function za(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",s="",r="0"]=t;return _t(n,hy)&&_t(s,gy)&&_t(r,yy)}function Cy(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=wy.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!qa.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),dy.has(t.toLowerCase()))return!0;let s=qa.exec(t);if(s!==null){if(!my(s[1]??""))return!1;if(t=t.slice(s[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?Xa(t)||za(t):r.length===2&&Xa(r[0]??"")&&za(r[1]??"")}function ky(e){let[,t="",n,s,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(s)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(qn(a)??0)<=o&&o<=(qn(l)??6)})}function Ay(e,t){if(t.directive.name==="OnCalendar")return Cy(e)?{kind:"calendar",event:e}:null;let n=Ge(e,Py,t);return n===null?null:{kind:"span",microseconds:n}}var dy,uy,Yn,qa,my,Ja,py,fy,hy,gy,yy,by,Sy,_t,_y,wy,xy,Ey,Py,Za,Qa=p(()=>{"use strict";X();G();M();nn();dy=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),uy=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];Yn="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",qa=new RegExp(`^(${Yn}(?:(?:\\.\\.|-)${Yn})?(?:,${Yn}(?:(?:\\.\\.|-)${Yn})?)*),?(?= |$)`,"i"),my=e=>e.split(",").every(t=>{let[n="",s]=t.split(/\.\.|-/);return s===void 0||(qn(n)??0)<=(qn(s)??0)}),Ja={lowest:1970,highest:2199,fractions:!1},py={lowest:1,highest:12,fractions:!1},fy={lowest:1,highest:31,fractions:!1},hy={lowest:0,highest:23,fractions:!1},gy={lowest:0,highest:59,fractions:!1},yy={lowest:0,highest:59.999999,fractions:!0},by=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Sy=e=>e<70?e+2e3:e<100?e+1900:e;_t=(e,t)=>e==="*"||e.split(",").every(n=>vy(n,t));_y="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",wy=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${_y})$`);xy="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Ey="a time span such as 15min or 1h 30min",Py=1e6;Za=(e,t,n)=>{if(e==="")return y();let s=v(e,n);if(typeof s!="string")return S(t,e,H);let r=Ay(s,n);if(r===null)return S(t,e,n.directive.name==="OnCalendar"?xy:Ey);let o=r.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&ky(r.event);return _([...t??[],r],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])}});var el,tl,nl=p(()=>{"use strict";X();G();el=Ke((e,t)=>{let n=v(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),tl=Ke((e,t)=>typeof v(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,H)});function j(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function zn(e,t){let n=v(e,t);return typeof n=="string"?j(n):null}function Ny(e,t){let n=Iy.exec(e.text)?.[0]??"",s=zn(e.text.slice(n.length),t);return s===null?null:{path:s,optional:n.includes("-"),belowRoot:n.includes("+")}}function Dy(e,t){let n=v(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let s=j(n);return s!==null&&(s==="/dev"||Oy.some(r=>s.startsWith(r)))?s:null}var Xn,Ry,sl,Iy,Ty,rl,ol,Oy,il,al,Oe=p(()=>{"use strict";G();M();re();Xn='an absolute path without ".."',Ry=new Set(["EnvironmentFile"]),sl=(e,t,n)=>{if(e==="")return y();let s=Ry.has(n.directive.name)&&e.startsWith("-"),r=v(s?e.slice(1):e,n);if(r===""&&!s)return y();let o=typeof r=="string"?j(r):null;return o!==null?k(o):n.directive.fatal?se(t,e,Xn):S(t,e,Xn)},Iy=/^-?\+?/;Ty=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),rl=(e,t,n)=>{if(e==="")return y();if(Ty.has(n.directive.name)){let a=zn(e,n);return a===null?S(t,e,Xn):_([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:s,malformedAt:r}=N(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of s){let l=Ny(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Xn}):o.push(l)}return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(o,i)},ol=(e,t,n)=>{if(e==="")return y();let s=e.startsWith("-"),r=s?e.slice(1):e;if(r==="~")return k({kind:"home"});let o=zn(r,n);if(o!==null)return k({kind:"path",path:o});let i='an absolute path without "..", or ~';return s?S(t,e,i):se(t,e,i)},Oy=["/dev/","/run/systemd/inaccessible/"];il=(e,t,n)=>{if(e==="")return y();let[s]=N(e,{quotes:"removed"}).words;if(s===void 0)return S(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(s.end).trim(),o=Dy(s.text,n);return o===null?S(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?_([...t??[],{device:o,access:r}]):S(t,e,"a device with an access out of the letters r, w and m")},al=(e,t,n)=>{if(e==="")return y();let s=[...t??[]],r=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=zn(i.replaceAll("\\:",":"),n);l===null?r.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):s.push(l),o=a+1}return _(s,r)}});function cl(e){let[,t,n=""]=Uy.exec(e)??[];if(t!==void 0)return Rr(Number(t)*100+Number(n.padEnd(2,"0")));let[,s,r=""]=My.exec(e)??[];if(s!==void 0)return Rr(Number(s)*10+Number(r||"0"));let[,o]=Ly.exec(e)??[];return o===void 0?null:Rr(Number(o))}function wt(e){let t=cl(e);return t!==null&&t<=1e4?t:null}function Ct(e,t){let n=e,s=0,r=Number.POSITIVE_INFINITY;do{let o=$y.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=By[c]??0;if(d>=r)return null;let u=t**d;if(s+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),s>=ll)return null;r=d,n=n.slice(i.length)}while(n!=="");return s}var Y,Fy,ll,ot,Jn,Ir,Uy,My,Ly,Rr,By,$y,dl,ul,ml,pl,Nr,Wy,Tr,fl,hl,it=p(()=>{"use strict";X();Xt();Y=(e,t)=>n=>{let s=Ae(n);return s!==null&&s>=e&&s<=t?s:null},Fy=2**32-1,ll=2**64,ot=(e,t)=>e.trimStart().startsWith("-")?null:Y(0,Fy)(e,t),Jn=(e,t)=>e.trimStart().startsWith("-")?null:Y(0,ll-2049)(e,t),Ir=Y(-(2**31),2**31-1),Uy=/^(\d+)(?:\.(\d{1,2}))?%$/,My=/^(\d+)(?:\.(\d))?‰$/,Ly=/^(\d+)‱$/;Rr=e=>e<=2**31-1?e:null;By={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},$y=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;dl="a size in bytes, such as 512M or 2G",ul=b(ot,"a whole number from 0 up",{empty:"read"}),ml=b(Ir,"a whole number",{empty:"read"}),pl=b(Y(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Nr=b(e=>Ct(e,1024),dl,{empty:"read"}),Wy=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Tr=b((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=wt(e),s=n??Ct(e,1024);return s===null||s===0&&!Wy.has(t.name)?null:n===null?s:-n},`${dl}, a percentage of the memory, or infinity`),fl=b((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=wt(e);if(n!==null)return-n;let s=Jn(e,t);return s===null||s===0?null:s},"a number of tasks from 1 up, a percentage, or infinity"),hl=b(e=>{let t=cl(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%")});function Hy(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:s}=N(e.replaceAll(","," "),{quotes:"removed"});if(s!==null)return t;for(let r of n){let[,o,i=o]=Gy.exec(r.text)??[],a=o===void 0?Ae(r.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>gl)return`a list of numbers up to ${gl}`}return null}var yl,bl,Sl,vl,He,Ky,_l,wl,gl,Gy,jy,sn,Cl,kl,xl,El,Zn=p(()=>{"use strict";ee();X();G();M();re();it();Xt();yl=b(Y(-20,19),"a nice level from -20 to 19"),bl=b(Y(-1e3,1e3),"a number from -1000 to 1000"),Sl=b(Y(0,99),"a priority from 0 to 99",{empty:"read"}),vl=b(Y(0,7),"a priority from 0 to 7"),He=(e,{empty:t,highest:n=-1})=>b((s,r)=>{if(r.facts.words(e).includes(s))return s;let o=ot(s,r);return o!==null&&o<=n?s:null},({facts:s})=>`one of ${s.words(e).join(", ")}`,{empty:t,suggestions:(s,{facts:r})=>P(s,r.words(e),2)}),Ky=2**31-1,_l=He("schedulingPolicies",{empty:"resets",highest:Ky}),wl=(e,t,n)=>He("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),gl=8191,Gy=/^(\d+)(?:-(\d+))?$/;jy={CPUAffinity:"numa",NUMAMask:"all"},sn=(e,t,n)=>{if(e==="")return y();if(e===jy[n.directive.name])return k([e]);let s=v(e,n),r=typeof s=="string"?Hy(s):"a text with known specifiers";return r===null?_([...t??[],e]):S(t,e,r)},Cl=(e,t,{facts:n})=>{if(e==="")return y();let s=n.words("coredumpFilters"),r=e.split(/[ \t]+/),o=r.find(i=>!s.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?S(t,e,`a mask in hexadecimal, or words out of ${s.join(", ")}`,()=>P(o,s,2)):_([...t??[],...r])},kl=e=>e===""?y():k(e.split(/[ \t]+/)),xl=He("personalities",{empty:"resets"}),El=b((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=Ae(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>P(e.toUpperCase(),t.errnoNames,2)})});function es(e){let t=[""];for(let n=0;n<e.length;n+=1){let s=e.charAt(n);s===":"?t.push(""):s==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=s}return t}function Xy(e,t){let[n="",s,r,...o]=es(e);if(o.length>0||!qy.has(r))return null;let i=n.startsWith("-"),a=Qn(i?n.slice(1):n,t),l=s===void 0?a:Qn(s,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}function Rl(e,t){for(let n=0;n<e.length;n+=2){let s=e[n]??"",r=e[n+1],o=r===void 0?s:r;if(r!==void 0&&!Or.has(s))return`one of the partitions ${[...Or].join(", ")}`;if(typeof v(o,t)!="string")return H}return null}function Il(e,t){let n=(r,o)=>{let i=Qn(r,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&zy(i,e===1)?null:i},s=(r,o)=>{let[i="",...a]=es(r.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Rl(a,o)}};return(r,o,i)=>{if(r==="")return y();let{words:a,malformedAt:l}=N(r,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:f}=s(u,i);m!==null&&c.push(m),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(c.length===0?void 0:c,d)}}function tb(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let s=n.indexOf("=");if(s<0)return!1;let r=n.slice(0,s).trim();return r!==""&&!Or.has(r)?t:n.slice(s+1).split("+").every(o=>t||Qy.has(o.trim())||eb.test(o.trim()))})}var Qn,qy,Pl,Al,Or,zy,Nl,Tl,Ol,Jy,Zy,Dl,Dr,Fl,Qy,eb,Ul,Fr,Ml,Ll,ts=p(()=>{"use strict";X();G();M();re();Oe();Zn();vt();Qn=(e,t)=>{let n=v(e,t);return typeof n=="string"?j(n):null},qy=new Set([void 0,"","rbind","norbind"]);Pl=ie(Xy,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Al=ie((e,t)=>{let n=e.indexOf(":"),s=Qn(n<0?e:e.slice(0,n),t);return s===null?null:{path:s,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Or=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);zy=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);Nl=Il(2,"IMAGE:TARGET with absolute paths"),Tl=Il(1,"an absolute path of an image"),Ol=(e,t,n)=>{if(e==="")return y();let{words:s,malformedAt:r}=N(e,{quotes:"removed"});if(r!==null)return S(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of s){let d=a.indexOf(":"),u=Rl(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return k(i,o)},Jy=/^(?:[0-9a-fA-F]{2})+$/,Zy=32,Dl=b(e=>e.startsWith("/")||Jy.test(e)&&e.length>=Zy?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Dr=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Fl=b(e=>e.startsWith("/")||e.startsWith("base64:")&&Dr(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Qy=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),eb=/^(?:read-only|growfs)-(?:on|off)$/;Ul=b((e,{facts:t})=>tb(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Fr=He("mountPropagations",{empty:"resets"}),Ml=b(e=>Ve(e),"a boolean (yes or no)"),Ll=b(e=>e,H,{specifiers:"expanded"})});function Bl(e,t){let n=v(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let s=n.split("/").filter(r=>r!==""&&r!==".");return s.length===0||s.includes("..")?null:s.join("/")}function sb(e,t){let[n="",s="",r="",...o]=es(e),i=Bl(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(s==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Bl(s,t);return a===null?null:{path:i,link:a}}var $l,Wl=p(()=>{"use strict";X();G();ts();$l=ie(sb,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"})});function Ur(e,t,n){let s=(r,o)=>{let i=n?v(r,o):r;return typeof i!="string"?H:e(i)?null:t};return(r,o,i)=>{if(r==="")return y();let a=[...o??[]],l=[],c=ke(r,0);for(;c<r.length;){let d=en(r,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:m});break}let u=s(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=ke(r,d.end)}return _(a,l)}}var Vl,rb,Kl,Gl,Hl,ob,ib,jl,Yl=p(()=>{"use strict";X();G();M();kr();Vl=/^[A-Za-z_][A-Za-z0-9_]*$/,rb=/^[A-Za-z_][A-Za-z0-9_]*=/,Kl=e=>rb.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);Gl="the name of a variable",Hl=Ur(Kl,"NAME=value: quote a value that has blanks, and leave none around the =",!0),ob=Ur(e=>Vl.test(e),Gl,!0),ib=Ur(e=>Vl.test(e)||Kl(e),`${Gl}, or NAME=value`,!0),jl=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?ib:ob)(e,t,n)});function cb(e,t,n){let s=n.facts.words(t),[,r="",o=""]=lb.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=v(i??o,n);return typeof a!="string"?H:i!==null?Mr(a)?null:"fd: and the name of a file descriptor":r!==""&&s.includes(r)?j(a)===null?`${r}: and an absolute path`:null:s.includes(e)?null:`one of ${s.join(", ")}`}function Lr(e,t,{facts:n}){return!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var ab,Mr,lb,Xl,zl,Jl,Zl,db,Ql,ec,ql,ub,tc,nc,Br=p(()=>{"use strict";ee();X();G();M();ts();Oe();ab=255,Mr=e=>e.length<=ab&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),lb=/^(file|append|truncate):(.*)$/;Xl=(e,t)=>(n,s,r)=>{let o=cb(n,e,r);if(o!==null)return S(s,n,o,()=>P(n,r.facts.words(e),2));let i=t.includes(n)?[{start:0,end:n.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return k(n,i)},zl=Xl("execInputs",[]),Jl=Xl("execOutputs",["syslog","syslog+console"]),Zl=b(e=>Mr(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),db=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Ql=(e,t,n)=>{if(e==="")return y();if(/\\./.test(e.replace(db,"")))return S(t,e,"a text with known escape sequences: write \\\\ for a backslash");let s=v(e,n);return typeof s=="string"?_(`${t??""}${s}
`):S(t,e,H)},ec=(e,t)=>e===""?y():Dr(e)?_(`${t??""}${e}`):S(t,e,"data in Base64"),ql=new Set(["read-only","append","truncate","graceful"]),ub=["read-only","append","truncate"],tc=(e,t)=>{if(e==="")return y();let[n="",s="",r="",...o]=e.split(":"),i=r===""?[]:r.split(",");return!(n.startsWith("/")&&Mr(s)&&o.length===0&&i.every(l=>ql.has(l)))||i.filter(l=>ub.includes(l)).length>1?S(t,e,`an absolute path, a name and options out of ${[...ql].join(", ")}, joined by colons`):_([...t??[],e])},nc=(e,t,n)=>{if(e==="")return y();let s=v(e,n);if(typeof s!="string")return S(t,e,H);let r=j(s.startsWith("/")?s:`/run/${s}`),{pathsInApi:o}=n.facts.behaviour;return r===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:k(r,Lr(e,r,n))}});function fb(e,t){let n=pb(e,t);if(n!==null)return{family:"inet6",port:n};let[,s,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(s!==void 0){let l=oc(r);return Un(s)?.family===6&&!s.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=oc(e.slice(o+1)),a=e.slice(0,o);return Un(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function hb(e,{facts:t}){let[,n="",s="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||n!==""&&!t.behaviour.vsockTypes?null:rc.test(s)&&rc.test(r)?{family:"vsock",port:null}:null}function gb(e,t){return e.startsWith("/")?e.length<=sc?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=sc?{family:"unix",port:null}:null:e.startsWith("vsock")?hb(e,t):fb(e,t)}function bb(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return yb.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}function Sb(e,{directive:t,facts:n}){let s=j(e);return s===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?null:{family:"file",port:null}}function _b(e,t){let{name:n}=t.directive;if(ic.has(n))return Sb(e,t);if(n==="ListenNetlink")return bb(e);let s=gb(e,t);return n==="ListenSequentialPacket"&&s?.family!=="unix"?null:s}var pb,sc,rc,oc,yb,ic,vb,ac,wb,Cb,kb,xb,ns,lc,cc,Eb,dc,uc,$r=p(()=>{"use strict";X();G();M();zt();it();Oe();Br();pb=Y(1,65535),sc=107,rc=/^(?:\d{1,10})?$/,oc=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;yb=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);ic=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);vb={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};ac=(e,t,n)=>{if(e==="")return y();let{name:s}=n.directive,r=v(e,n);if(typeof r!="string")return S(t,e,H);let o=_b(r,n);if(o===null)return S(t,e,vb[s]??(ic.has(s)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||s==="ListenFIFO"?Lr(e,r,n):[];return _([...t??[],{directive:s,address:r,...o}],i)},wb=15,Cb=127,kb=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,xb=new Set(["all","default",".",".."]),ns=(e,t)=>kb.test(e)&&!xb.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Cb:wb),lc=b(e=>e==="*"||ns(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),cc=b(e=>ns(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Eb={132:"sctp",136:"udplite",262:"mptcp"},dc=b((e,{facts:t})=>{let n=Eb[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),uc=b(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value")});function hc(e,t){return(n,s,r)=>{if(n==="")return y();let o=n.startsWith("~"),i=o?1:0,a=s?.mode??(o?"deny":"allow"),l=new Set(s?.names),c=[],{words:d,malformedAt:u}=N(n.slice(i),{quotes:"removed"});for(let m of d)e(m.text,r)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_({mode:a,names:l},c)}}function Nb(e,{facts:t}){if(e==="any")return!0;let[,n,s=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=r&&Number(n)<=Number(s)&&Number(s)<=65535}function Tb(e,t){let n=e.split(":");return n.length>3?!1:(Ib.includes(n[0]??"")&&n.shift(),Rb.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&Nb(n[0]??"",t))}function pc(e){let[t="",n="",s="",r="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&mc.test(s)&&mc.test(r)&&o.length===0}var Ab,gc,yc,Rb,Ib,bc,mc,Sc,vc,Ob,_c,Db,wc,fc,Cc,kc=p(()=>{"use strict";ee();X();G();M();re();Oe();$r();Ab=15,gc=hc((e,{facts:t})=>ns(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Ab),"the name of a network interface"),yc=hc((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Rb=["tcp","udp"],Ib=["ipv4","ipv6"];bc=Ke((e,t)=>Tb(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),mc=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;Sc=(e,t)=>{if(e==="")return y();let{words:n}=N(e,{quotes:"removed"}),s=n.filter(r=>!pc(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return _([...t??[],...n.filter(r=>pc(r.text)).map(r=>r.text)],s)},vc=(e,t,{facts:n})=>{if(e==="")return y();let s=n.words("cgroupControllers"),r=e.split(/[ \t]+/),o=r.find(i=>!s.includes(i));return o===void 0||r.some(i=>s.includes(i))?_([...t??[],...r]):S(t,e,`one or more of ${s.join(", ")}`,()=>P(o,s,2))},Ob=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),_c=Ke((e,t)=>{let n=e.indexOf(":"),s=n<0?null:v(e.slice(n+1),t);return Ob.has(e.slice(0,n))&&typeof s=="string"&&j(s)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Db=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),wc=b((e,{name:t,facts:n})=>{let s=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Db(e)&&!n.words("cgroupControllers").includes(s)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),fc=["extensions","credentials"],Cc=b(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>fc.includes(t))?e:null,`a boolean, or one or more of ${fc.join(", ")}`)});var ss,xc=p(()=>{"use strict";X();G();M();ss=(e,t,n)=>{if(e==="")return y();let s=e.startsWith("-"),r=v(s?e.slice(1):e,n);return typeof r=="string"?k({label:r,optional:s}):s?S(t,e,H):se(t,e,H)}});function Bb(e,t){let n=/^[+-]/.test(e),s=n?Ir(e,t):Jn(e,t);return s===null?null:n?s<Mb||s>Lb?null:20-s:s<=40?s:null}function Ec(e,t,n){if(t==="nice")return Bb(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Ct(e,1024);if(t==="seconds"){let s=Ge(e,Wr,n);return s===null?null:Math.ceil(s/Wr)}return t==="microseconds"?Ge(e,1,n):Jn(e,n)}var Ac,Rc,Ic,rs,Nc,Tc,Ub,Oc,Wr,Mb,Lb,$b,Pc,Dc,rn,Fc,Uc,Mc,Lc,Bc,$c,Wc,Vc,Kc,Gc=p(()=>{"use strict";tt();rt();X();G();M();re();it();nn();Ac=Y(1,1e4),Rc=Y(10,1e3),Ic=b((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Ac(e,t),"a weight from 1 to 10000"),rs=(e,t)=>(n,s,r)=>{let o=e(n,s,r);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Nc=b(Rc,"a weight from 10 to 1000"),Tc=rs(b(Y(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Ub=rs(Tr,"MemoryMax="),Oc=(e,t,n)=>(n.directive.name==="MemoryLimit"?Ub:Tr)(e,t,n),Wr=1e6,Mb=-20,Lb=19;$b={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Pc=({directive:e,facts:t})=>ce(Di,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",Dc=b((e,t)=>{let n=Pc(t),[s="",r=s,...o]=e.split(":");if(o.length>0||s===""||r==="")return null;let i=Ec(s,n,t),a=Ec(r,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>$b[Pc(e)]??"a number",{empty:"read"}),rn=(e,t)=>(n,s,r)=>{if(n==="")return y();let[o]=N(n,{quotes:"removed"}).words,i=o===void 0?null:v(o.text,r),a=o===void 0?null:e(n.slice(o.end).trimStart(),r);return typeof i!="string"||a===null?S(s,n,t):_([...s??[],{device:i,limit:a}])},Fc=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Ct(e,1e3);return t===0?null:t},Uc='a device and a limit, such as "/dev/sda 5M"',Mc=rn(Fc,Uc),Lc=rs(rn(Fc,Uc),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Bc=rn(Ac,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),$c=rs(rn(Rc,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Wc=rn((e,t)=>Ge(e,Wr,t),'a device and a time span, such as "/dev/sda 25ms"'),Vc=b(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=wt(e);return t===null?Ct(e,1024):-t},"a size such as 5G, a percentage, or off"),Kc=b((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:ot(e,t),"a whole number from 0 up, or infinity")});var Hc,jc,Vb,Yc,Kb,Gb,qc,Xc,zc=p(()=>{"use strict";X();M();Zn();Hc=He("logLevels",{empty:"read",highest:7}),jc=He("logFacilities",{empty:"read",highest:127}),Vb=/^[A-Z][A-Z0-9_]{0,63}=/,Yc=ie(e=>Vb.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Kb=255,Gb=Kb-25-40,qc=b(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Gb?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Xc=(e,t)=>e===""?y():e==="~"?S(t,e,"a regular expression"):_([...t??[],e])});var jb,Yb,Vr,Jc,Zc,qb,Xb,Qc,ed=p(()=>{"use strict";X();M();it();vt();nn();jb=b((e,t)=>{let n=jn(e,t);return n!==null&&n>=Ar&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),Yb=new Set(["service","slice","scope"]),Vr=e=>(t,n,s)=>Yb.has(s.name.type)?e(t,n,s):S(n,t,"possible in units of this type"),Jc=Vr(jb),Zc=Vr(b(wt,"a percentage up to 100%")),qb=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Xb=Vr(Er),Qc=(e,t,n)=>(qb.has(n.directive.name)?Xb:Er)(e,t,n)});function sd(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,s,r="",o="0"]=Jb.exec(n)??[];if(s!==void 0){let i=td-zb;return Number(o)<=i&&r!==(s==="MIN"?"-":"+")}return n===e&&Y(1,td)(e,t)!==null}var zb,td,Jb,rd,Zb,od,nd,id,ad,ld,cd=p(()=>{"use strict";tt();rt();ee();X();it();zb=34,td=64,Jb=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;rd=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Zb=(e,t)=>P(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,rd(t),1),od=b((e,t)=>sd(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Zb}),nd=({facts:e})=>ce(Ei,2,e.table).map(([t=""])=>t),id=Y(0,255),ad=b(id,"an exit status from 0 to 255"),ld=ie((e,t)=>id(e,t)!==null||nd(t).includes(e)||sd(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>P(e.toUpperCase(),[...nd(t),...rd(t)],2)})});function nS(e){let t=gd.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var dd,eS,ud,tS,md,pd,fd,hd,gd,yd,sS,rS,oS,bd,Sd=p(()=>{"use strict";X();G();Ce();dd=255,eS=ie(e=>e.length<=dd?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),ud=e=>{let t=Q(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=dd?t:null},tS={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},md=(e,t,n)=>{let s=eS(e,t,n),r=tS[n.directive.name];return r===void 0?s:{...s,faults:[...s.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${r}=`}]}},pd=b(e=>{let t=ud(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),fd=ie(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),hd=b((e,{directive:t})=>{let n=ud(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),gd=["http://","https://","file:/","info:","man:"];yd=ie((e,t)=>{let n=v(e,t);return typeof n!="string"?null:nS(n)||n===""?n:null},`a URL that begins with ${gd.join(", ")}`,{quotes:"removed"}),sS=/^[A-Za-z_-][A-Za-z0-9_-]*$/,rS=/^[A-Za-z0-9_-]+$/,oS=255,bd=b(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=oS&&n.every(r=>(t?rS:sS).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"})});var os,vd,_d,wd=p(()=>{"use strict";X();M();Qa();nl();Wl();Yl();kc();xc();Gc();zc();ts();it();ed();Oe();Zn();cd();$r();Br();vt();nn();Sd();os=e=>e===""?y():k(e),vd=Ke(e=>e,""),_d={"allowed-cpuset":sn,"bind-mounts":Pl,"bind-network-interface":cc,"blockio-bandwidth":Lc,"blockio-device-weight":$c,"blockio-weight":Nc,"bpf-delegate-attachments":os,"bpf-delegate-commands":os,"bpf-delegate-maps":os,"bpf-delegate-programs":os,"bpf-foreign-program":_c,"bus-name":bd,bytes:Nr,"bytes-or-percent":Oc,"cgroup-nft-set":Sc,"cgroup-socket-bind":bc,"colon-separated-paths":al,"concurrency-max":Kc,"condition-path":el,"condition-string":tl,"cpu-set":sn,"cpu-shares":Tc,"delegate-subgroup":wc,"directory-list":$l,"disable-controllers":vc,enum:Qc,"environment-assignments":Hl,"environment-names":jl,"exec-apparmor-profile":ss,"exec-coredump-filter":Cl,"exec-cpu-affinity":sn,"exec-cpu-sched-policy":_l,"exec-cpu-sched-prio":Sl,"exec-input":zl,"exec-input-data":ec,"exec-input-text":Ql,"exec-io-class":wl,"exec-io-priority":vl,"exec-mount-apivfs":Ml,"exec-mount-flags":Fr,"exec-mount-propagation-flag":Fr,"exec-nice":yl,"exec-oom-score-adjust":bl,"exec-output":Jl,"exec-quota":Vc,"exec-root-hash":Dl,"exec-root-hash-sig":Fl,"exec-selinux-context":ss,"exec-smack-process-label":ss,"exit-status":ad,"exit-status-set":ld,"extension-images":Tl,fdname:Zl,"filesystem-set":yc,"iec-size-long":Nr,"image-policy":Ul,integer:ml,"integer-or-percent":fl,"io-device-latency":Wc,"io-device-weight":Bc,"io-limit":Mc,"job-mode-isolate":tn,"log-extra-fields":Yc,"log-facility":jc,"log-filter-patterns":Xc,"log-level":Hc,"log-namespace":qc,long:pl,"luo-sessions":vd,"managed-oom-mem-pressure-duration-sec":Jc,"managed-oom-mem-pressure-limit":Zc,"managed-oom-rules":vd,"mount-images":Nl,"mount-node":Ll,"numa-mask":sn,"open-file":tc,percent:hl,personality:xl,"pid-file":nc,"resource-limit":Dc,"restrict-network-interfaces":gc,"root-image-options":Ol,securebits:kl,"service-refresh-on-reload":Cc,"service-sockets":fd,signal:od,"slice-name":pd,"socket-address":ac,"socket-bindtodevice":lc,"socket-protocol":dc,"swap-priority":b(Y(-1,32767),"a number from -1 to 32767"),"syscall-errno":El,"time-span":Ya,"timer-spec":Za,"tmpfs-mounts":Al,"tty-size":b(ot,"a whole number from 0 up"),"unit-name":hd,"unit-names":md,"unsigned-integer":ul,"url-list":yd,weight:Ic,xattr:uc}});function lS(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=aS:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function cS(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let s=st(t.syscalls.names.length);return Jt(s,n),s}function dS(e,{facts:t,directive:n}){let s=t.syscalls.names.length,r={mode:e?"deny":"allow",named:st(s),actioned:st(s)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&yt(r.named,o),r}function uS(e,t,n,{facts:s,directive:r}){let o=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!lS(a,s))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=cS(i,s);return l===null?mS(i,s):(n===(e.mode==="deny")||a!==null?yt(e.named,l):$n(e.named,l),e.mode==="allow"&&a!==null?yt(e.actioned,l):$n(e.actioned,l),null)}function mS(e,{syscalls:t}){return e.startsWith("@")?{expected:et(e,"a system-call group"),suggestions:()=>P(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:et(e,"a system call"),suggestions:()=>P(e,t.bitOf.keys(),2)}}var aS,Cd,kd,at,xd,on=p(()=>{"use strict";Zt();ee();M();re();aS=4095;Cd=e=>{let t=e.named.slice();return $n(t,e.actioned),{...e,allowed:t}};kd=(e,t,n)=>{if(e==="")return y();let s=e.startsWith("~"),r=s?1:0,o=t===void 0?dS(s,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=N(e.slice(r),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=uS(o,c,s,n);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?k(Cd(o),l):_(Cd(o),l)},at=e=>e!==void 0&&(e.mode==="allow"||!pa(e.named)),xd=(e,t,{facts:n})=>{if(e==="")return y();let{words:s,malformedAt:r}=N(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of s)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>P(a.text,n.syscallArchitectures,2)});return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(i,o)}});var pS,Ed,Pd,Ad,Rd=p(()=>{"use strict";G();M();pS=new Set(["TCPCongestion","ExtraOptions"]),Ed=(e,t,n)=>{if(e==="")return y();if(pS.has(n.directive.name))return k(e);let s=v(e,n);return typeof s=="string"?k(s):S(t,e,"a text with known specifiers: write %% for a percent sign")},Pd=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:qt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Ad=e=>e===""?y():k(e)});var fS,hS,Id,Nd=p(()=>{"use strict";M();zt();bt();Ea();xr();Ma();Pr();wd();Oe();vt();on();Rd();fS={..._d,"address-family-set":Fa,boolean:tn,"boolean-or-controllers":Da,"capability-set":wa,credential:xa,"device-rule":il,"exec-command":Hn,"install-only":Ad,"ip-prefix-set":yi,"namespace-set":Ua,obsolete:Pd,path:sl,"path-list":rl,string:Ed,"syscall-architectures":xd,"syscall-filter":kd,tristate:Oa,umask:Ka,"user-or-group":Wa,"user-or-group-list":Va,"working-directory":ol},hS=e=>e===""?y():k(e),Id=e=>fS[e]??hS});function kt(e,t){let{assignments:n,steps:s}=e;for(;s.length<n.length;){let r=n[s.length];if(r===void 0)break;let{directive:o,node:i}=r,a=Id(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,s.push({assignment:r,effect:a.effect,faults:a.faults})}return e}function V(e,t){let n=e.settings.get(t);return n===void 0?void 0:kt(n,e)}function te(e){let t=[],n=[];for(let{assignment:s,effect:r}of e.steps){if(r==="none"||r==="refuse"){n.push(s);continue}r!=="add"&&(n.push(...t),t=[]),t.push(s)}return{made:t,lost:n}}var de=p(()=>{"use strict";Nd()});function Kr(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let s of e.pieces){if(s.logical>t)break;n=s}return n.source+t-n.logical}var Td=p(()=>{"use strict"});function lt(e,t,n){return n<=t?ne(e):{start:Kr(e,t),end:Kr(e,n-1)+1}}var ne,xt=p(()=>{"use strict";Td();ne=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)})});function Et(e,t){for(let n of e.settings.values())for(let s of kt(n,e).steps)t(s)}var Pt=p(()=>{"use strict";de();xt()});var gS,Gr,Od=p(()=>{"use strict";gS=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Gr=new Set(gS.split(/\s+/).filter(e=>e!==""))});function At(e,t){let n=Dd.get(e.facts)??new Map;Dd.set(e.facts,n);let s=`${e.name.type} ${t.section} ${t.node.key}`,r=n.get(s)??yS(e,t);return n.set(s,r),r}function yS(e,{section:t,node:n}){let s=Sr(t,n.key);if(s!==null&&s>e.facts.version)return{kind:"too-new",since:s};let r=e.facts.directives.sectionsWith(n.key);if(r.length>0){let a=r.filter(l=>ht(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let o=ca(n.key)[0],i=o===void 0?null:Sr(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:P(n.key,e.facts.directives.namesIn(t),2)}}function je(e,t=[]){return Gr.has(e)||t[0]!==void 0&&Gr.has(t[0])}var Dd,an=p(()=>{"use strict";gt();Od();ee();Dd=new WeakMap});var bS,Fd,Ud=p(()=>{"use strict";C();Pt();an();bS=/[ \t][#;]/,Fd=z({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){Et(e,({assignment:n,faults:s})=>{let{directive:r,file:o,node:i}=n;if(r.kind!=="obsolete")for(let a of s){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&je(r.name),c=a.suggestions?.()??[],d=bS.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:r.name,expected:a.expected},file:o,span:lt(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}})});var Md,Ld=p(()=>{"use strict";C();Pt();Md=z({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){Et(e,({assignment:n})=>{let{directive:s,file:r,node:o}=n;s.kind!=="obsolete"||s.status===null||t({message:"removed",data:{key:s.name,version:String(e.facts.version)},file:r,span:ne(o)})})}})});var Bd,$d=p(()=>{"use strict";C();Bd=z({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&t({message:n.kind,file:n.file,span:n.span})}})});var Wd,Vd=p(()=>{"use strict";C();an();Wd=z({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let s=At(e,n);if(s.kind!=="too-new")continue;let r=je(n.node.key);t({message:r?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(s.since)},file:n.file,span:n.span,severity:r?"error":"warning",hardeningIgnored:r})}}})});var Kd,Gd=p(()=>{"use strict";C();Kd=z({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[s]=e.files;if(n===null||n.kind==="not-found"||s===void 0)return;let r=s.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??s,span:n.at?.span??o})}})});var Hd,jd=p(()=>{"use strict";C();an();Hd=z({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let s=At(e,n);if(s.kind!=="misspelt")continue;let{node:r,section:o}=n,i=je(r.key,s.suggestions),[a]=s.suggestions;t({message:i?"hardening":"misspelt",data:{key:r.key,section:o},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${s.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}})});var Yd,qd=p(()=>{"use strict";C();gt();ee();Yd=z({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let n=ht(e.name.type);for(let s of e.faults){if(s.kind!=="unknown-section")continue;let r=s.file.tree.text.slice(s.span.start,s.span.end),[o]=P(r.slice(1,-1).trim(),n,1);t({message:"unknown",data:{section:r,type:e.name.type},file:s.file,span:s.span,help:o===void 0?`A .${e.name.type} unit has ${n.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}})});var Xd,SS,zd=p(()=>{"use strict";C();Pt();Xd=z({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:SS[n.reason]},file:n.file,span:n.span});Et(e,({assignment:n,faults:s})=>{let{file:r,node:o}=n;if(r.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of s)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:r,span:lt(o,l,c)})})}}),SS={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"}});var Jd,Zd=p(()=>{"use strict";C();an();Jd=z({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let s=At(e,n);if(s.kind!=="wrong-section")continue;let r=je(n.node.key);t({message:r?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:s.sections.map(o=>`[${o}]`).join(" or ")},file:n.file,span:n.span,severity:r?"error":"warning",hardeningIgnored:r})}}})});var Qd,eu=p(()=>{"use strict";C();Qd=g({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]})});function tu(e){let t=new WeakMap;return n=>{let s=t.get(n);if(s!==void 0)return s;let r=e(n);return t.set(n,r),r}}var R,ue,U,Ye,vS,_S,Rt,me,D=p(()=>{"use strict";bt();on();Zt();R=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),ue=(e,t,n,s)=>({field:e,badness:r=>n[t(r)??""]??s});U=(e,t)=>{let n=tu(s=>t.reduce((r,o)=>r|We(s,o),0n));return{field:e,badness:({boundingSet:s,unit:r})=>(s&n(r.facts))===0n?0:1}},Ye=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),vS=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],_S=new Map(vS),Rt=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(r=>(_S.get(r)??"other")===t)===(n.mode==="allow")?1:0}),me=(e,t)=>{let n=tu(({syscalls:s})=>(s.group(t)??s.native).map((r,o)=>r&(s.native[o]??0)));return{field:e,badness:({syscallFilter:s,unit:r})=>at(s)?s.mode==="deny"?ma(s.named,n(r.facts))?0:10:ua(s.allowed,n(r.facts))?9:0:10,variant:({syscallFilter:s})=>at(s)?`${s.mode}-list`:"none"}}});function wS({unit:e,privileged:t,ambientSet:n,boundingSet:s}){let{capabilities:r}=e.facts,o=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return nu.some(l=>o(s,l))?[`CapabilityBoundingSet=~${nu.join(" ")}`]:[];let i=[...r.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!o(s,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var nu,su,ru=p(()=>{"use strict";D();C();nu=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];su=g({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[U("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),U("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),U("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),U("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),U("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),U("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),U("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),U("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),U("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),U("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),U("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),U("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),U("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),U("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),U("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),U("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),U("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),U("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),U("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),U("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),U("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),U("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),U("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),U("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),U("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),U("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:wS})});var ou,iu=p(()=>{"use strict";D();C();ou=g({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[R("Delegate",!0)],advice:()=>["Delegate=no"]})});var au,lu=p(()=>{"use strict";C();au=g({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]})});var CS,cu,du=p(()=>{"use strict";C();CS={none:0,loopback:2,other:5},cu=g({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?CS[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]})});var uu,mu=p(()=>{"use strict";D();C();uu=g({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[ue("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]})});var pu,fu=p(()=>{"use strict";D();C();pu=g({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[R("LockPersonality")],advice:()=>["LockPersonality=yes"]})});var hu,gu=p(()=>{"use strict";D();C();hu=g({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[R("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]})});var yu,bu=p(()=>{"use strict";D();C();yu=g({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[R("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]})});var Su,vu=p(()=>{"use strict";D();C();Su=g({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[ue("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]})});var _u,wu=p(()=>{"use strict";D();C();_u=g({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[R("PrivateDevices")],advice:()=>["PrivateDevices=yes"]})});var Cu,ku=p(()=>{"use strict";D();C();Cu=g({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[R("PrivateMounts")],advice:()=>["PrivateMounts=yes"]})});var xu,Eu=p(()=>{"use strict";D();C();xu=g({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[R("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]})});var Pu,Au=p(()=>{"use strict";D();C();Pu=g({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[R("PrivateTmp")],advice:()=>["PrivateTmp=yes"]})});var Ru,Iu=p(()=>{"use strict";D();C();Ru=g({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[R("PrivateUsers")],advice:()=>["PrivateUsers=yes"]})});var Nu,Tu=p(()=>{"use strict";D();C();Nu=g({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[ue("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]})});var Ou,Du=p(()=>{"use strict";D();C();Ou=g({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[R("ProtectClock")],advice:()=>["ProtectClock=yes"]})});var Fu,Uu=p(()=>{"use strict";D();C();Fu=g({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[R("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]})});var Mu,Lu=p(()=>{"use strict";D();C();Mu=g({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[ue("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]})});var Bu,$u=p(()=>{"use strict";D();C();Bu=g({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[R("ProtectHostname")],advice:()=>["ProtectHostname=yes"]})});var Wu,Vu=p(()=>{"use strict";D();C();Wu=g({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[R("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]})});var Ku,Gu=p(()=>{"use strict";D();C();Ku=g({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[R("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]})});var Hu,ju=p(()=>{"use strict";D();C();Hu=g({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[R("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]})});var Yu,qu=p(()=>{"use strict";D();C();Yu=g({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[ue("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]})});var Xu,zu=p(()=>{"use strict";D();C();Xu=g({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[ue("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]})});var Ju,Zu=p(()=>{"use strict";C();Ju=g({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]})});var kS,xS,Qu,em=p(()=>{"use strict";D();C();kS=new Set([1,2,10]),xS=e=>e?.mode==="allow"&&[...e.families].every(t=>kS.has(t)),Qu=g({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Rt("RestrictAddressFamilies_AF_INET_INET6","inet"),Rt("RestrictAddressFamilies_AF_UNIX","unix"),Rt("RestrictAddressFamilies_AF_NETLINK","netlink"),Rt("RestrictAddressFamilies_AF_PACKET","packet"),Rt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>xS(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]})});var tm,nm=p(()=>{"use strict";D();C();tm=g({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Ye("RestrictNamespaces_user","user"),Ye("RestrictNamespaces_mnt","mnt"),Ye("RestrictNamespaces_ipc","ipc"),Ye("RestrictNamespaces_pid","pid"),Ye("RestrictNamespaces_cgroup","cgroup"),Ye("RestrictNamespaces_net","net"),Ye("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]})});var sm,rm=p(()=>{"use strict";D();C();sm=g({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[R("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]})});var om,im=p(()=>{"use strict";D();C();om=g({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[R("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]})});var am,lm=p(()=>{"use strict";C();am=g({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]})});var cm,dm=p(()=>{"use strict";C();cm=g({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]})});var um,mm=p(()=>{"use strict";C();um=g({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]})});function AS(e){let t=e.privileged?ES:[],n=pm.filter(s=>s.badness(e)!==0).map(PS).filter(s=>!t.includes(s));return at(e.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var pm,ES,PS,fm,hm=p(()=>{"use strict";on();D();C();pm=[me("SystemCallFilter_swap","@swap"),me("SystemCallFilter_obsolete","@obsolete"),me("SystemCallFilter_clock","@clock"),me("SystemCallFilter_cpu_emulation","@cpu-emulation"),me("SystemCallFilter_debug","@debug"),me("SystemCallFilter_mount","@mount"),me("SystemCallFilter_module","@module"),me("SystemCallFilter_raw_io","@raw-io"),me("SystemCallFilter_reboot","@reboot"),me("SystemCallFilter_privileged","@privileged"),me("SystemCallFilter_resources","@resources")],ES=["@privileged","@resources"],PS=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;fm=g({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:pm,advice:AS})});var RS,gm,ym=p(()=>{"use strict";C();RS=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],gm=g({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>RS.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]})});var bm,Sm=p(()=>{"use strict";C();bm=g({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},s)=>s!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]})});var ye,ln=p(()=>{"use strict";Ud();Ld();$d();Vd();Gd();jd();qd();zd();Zd();eu();ru();iu();lu();du();mu();fu();gu();bu();vu();wu();ku();Eu();Au();Iu();Tu();Du();Uu();Lu();$u();Vu();Gu();ju();qu();zu();Zu();em();nm();rm();im();lm();dm();mm();hm();ym();Sm();ye=[Fd,Md,Bd,Wd,Kd,Hd,Yd,Xd,Jd,Qd,su,ou,au,cu,uu,pu,hu,yu,Su,_u,Cu,xu,Pu,Ru,Nu,Ou,Fu,Mu,Bu,Wu,Ku,Hu,Yu,Xu,Ju,Qu,tm,sm,om,am,cm,um,fm,gm,bm]});var vm,It,ct,qe,is=p(()=>{"use strict";vm=["systemd","effective"],It=({exposure:e})=>e.filter(({gated:t,limit:n})=>n!==null&&t>n),ct=e=>It(e).length>0,qe=({exposure:e})=>e.reduce((t,n)=>t===null||n.overall>t.overall?n:t,null)});var _m,as,wm,Hr,ls,cn=p(()=>{"use strict";is();_m=["error","warning","info","never"],as={error:0,warning:1,info:2,never:-1},wm=(e,t)=>as[e]-as[t],Hr=({findings:e},t)=>e.filter(({severity:n})=>as[n]<=as[t]),ls=(e,t)=>ct(e)||Hr(e,t).length>0});var Cm,km=p(()=>{"use strict";Cm=["correctness","effectiveness","breakage","exposure","hygiene"]});function NS(e){return ge.filter(n=>Number(n)<=e).at(-1)??ge[0]}function Pm(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(cs,t)?cs[t]:void 0;if(n!==void 0&&n>=xm&&n<IS)return{ok:!0,target:Em(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${xm} on are known`};let[s]=P(t,Object.keys(cs),1),r=s===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${s}?`;return{ok:!1,problem:`unknown target "${e}": ${r}`}}var xm,IS,cs,s2,Em,Am,Nt,dn=p(()=>{"use strict";ee();rt();nt();xm=239,IS=400,cs={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},s2=Object.entries(cs);Em=(e,t)=>{let n=NS(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};Am=Em(gr,Number(gr)),Nt=e=>Wn(e.table,e.version)});function Im(e,t){let[n]=P(e,t,1);return n===void 0?"":`; did you mean ${n}?`}function jr(e,t,n){let s=n.find(r=>r===t);if(s===void 0)throw new L(`${e} takes ${n.join(", ")}, not "${t}"${Im(t,n)}`);return s}function ds(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new L(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let n=Math.round(t*10);if(Math.abs(n-t*10)>1e-9)throw new L(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return n}function us(e){return e===void 0?[Am]:e.split(",").map(t=>{let n=Pm(t.trim());if(!n.ok)throw new L(`--target: ${n.problem}`);return n.target})}function Rm(e,t){if(t===void 0)return null;let n=new Set(TS()),s=t.split(",").map(r=>r.trim()).filter(r=>r!=="");for(let r of s)if(!n.has(r))throw new L(`${e}: there is no rule or category "${r}"${Im(r,n)}`);return new Set(s)}function Tm({select:e,ignore:t}){let n=Rm("--select",e),s=Rm("--ignore",t)??new Set;return ye.filter(({id:r,category:o,persona:i})=>s.has(r)||s.has(o)?!1:n===null?i==="regular":n.has(r)||n.has(o))}var L,Nm,TS,De=p(()=>{"use strict";ln();cn();km();dn();ee();L=class extends Error{};Nm=e=>jr("--fail-on",e,_m);TS=()=>[...Cm,...ye.map(({id:e})=>e)]});function FS(e,t){let n=Buffer.from(t),s=0;for(;s<n.length;)try{s+=(0,q.writeSync)(e,n,s)}catch(r){if(ms(r)==="EAGAIN")DS();else throw ms(r)==="EPIPE"?new Xe:r}}function Yr(e){let t=[],n=0,s=()=>{n>0&&FS(e,t.join("")),t=[],n=0};return{write:r=>{t.push(r),n+=r.length,n>=OS&&s()},flush:s,close:s,discard:()=>{}}}function US(e){try{let t=(0,q.realpathSync)(e),n=(0,q.statSync)(t);if(n.isDirectory())throw new L(`${e} is a folder: name a file to write the report to`);return{path:t,mode:n.mode&4095,regular:n.isFile()}}catch(t){if(ms(t)==="ENOENT")return null;throw t instanceof L?t:ps(e,t)}}function Dm(e){let t=US(e);return t!==null&&!t.regular?MS(e):LS(e,t?.path??e,t?.mode??null)}function MS(e){try{let t=Yr((0,q.openSync)(e,"w")),n=s=>{try{s()}catch(r){throw r instanceof Xe?r:ps(e,r)}};return{...t,write:s=>n(()=>t.write(s)),flush:()=>n(t.flush),close:()=>n(t.close)}}catch(t){throw ps(e,t)}}function LS(e,t,n){let s=(0,Tt.join)((0,Tt.dirname)(t),`.${(0,Tt.basename)(t)}.${process.pid}.tmp`),r=()=>(0,q.rmSync)(s,{force:!0}),o=l=>{try{return l()}catch(c){throw r(),ps(e,c)}},i=o(()=>(0,q.openSync)(s,"w")),a=Yr(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),n!==null&&(0,q.fchmodSync)(i,n),(0,q.closeSync)(i),(0,q.renameSync)(s,t)}),discard:r}}var q,Tt,Xe,OS,Om,ms,DS,fs,hs,ps,un=p(()=>{"use strict";q=require("node:fs"),Tt=require("node:path");De();Xe=class extends Error{},OS=65536,Om=1,ms=e=>e instanceof Error&&"code"in e?String(e.code):"",DS=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);fs=()=>(0,q.fstatSync)(Om).isCharacterDevice()&&process.stdout.isTTY===!0,hs=()=>Yr(Om),ps=(e,t)=>new L(`${e} can't be written (${ms(t)||String(t)}): what was there before is unchanged`)});function Sn(e,t,n){if(!e.unicode)return"";let s=Math.round(t/Hp);return Je(e,n,"█".repeat(s))+e.dim("░".repeat(Hp-s))}var Mt,jp,fC,Je,hC,pt,Hp,Lt=p(()=>{"use strict";Mt=e=>e,jp=(e,t)=>({bold:Mt,dim:Mt,red:Mt,yellow:Mt,green:Mt,blue:Mt,width:e,unicode:t}),fC={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},Je=(e,t,n)=>e[fC[t]](n),hC={error:"red",warning:"yellow",info:"blue"},pt=(e,t,n)=>e[hC[t]](n),Hp=10});var Wf=Ee((WD,Us)=>{function Tf(e){return Array.isArray(e)?e:[e]}var Wt=void 0,ve="",Kt=" ",J="\\",pk=/[.*+?()[\]{}^$|\\/]/,Of="\uFEFF",fk=/^\/\*{2,}$/,hk=/^\\!/,gk=/^\\#/,yk=/\r?\n/g,bk="//",Vt=47,Pf=46,ae="/",Df="node-ignore";typeof Symbol<"u"&&(Df=Symbol.for("node-ignore"));var Ff=Df,ft=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Uf=()=>!1,Af={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},Sk="\\]^-[",Ns=e=>Sk.indexOf(e)<0?e:J+e,vk="(?!\\/)",_k=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?vk+n:n},wk=(e,t)=>{let{length:n}=e,s=t+1,r=ve,o=e[s];(o==="!"||o==="^")&&(r="^",s++);let i=ve,a=ve;for(;;){let l=e[s];if(l===Wt)return null;if(l===J){let c=e[++s];i+=Ns(c),a=c}else if(l==="-"&&a&&s+1<n&&e[s+1]!=="]"){s++;let c=e[s];c===J&&(c=e[s+=1]),a<=c&&(i+=`-${Ns(c)}`),a=ve}else if(l==="["&&e[s+1]===":"){let c=s+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let u=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Af,u))return null;i+=Af[u],a=ve,s=d}else i+=Ns("["),a="[",s=c-2}else i+=Ns(l),a=l;if(s++,e[s]==="]")return{end:s,source:_k(r,i)}}},To="[]",xn="\0",Ck=new RegExp(`${xn}(\\d+)${xn}`,"g"),Ds="",Fs="",Rf=e=>e===xn||e===Ds||e===Fs,kk=e=>{let t=[],n=i=>`${xn}${t.push(i)-1}${xn}`,{length:s}=e,r=ve,o=0;for(;o<s;){let i=e[o];if(i===J){let a=e[o+1];a===ae&&o+2===s?r+=n(To):a==="*"||a==="["||a===Kt?r+=e.slice(o,o+2):r+=n(pk.test(a)?J+a:Rf(a)?`[${a}]`:a),o+=2}else if(Rf(i))r+=n(`[${i}]`),o++;else if(i==="["){let a=wk(e,o);a===null?(r+=n(To),o=s):(r+=n(a.source),o=a.end+1)}else r+=i,o++}return{source:r,sources:t}},Oo=null,xk=/\/(?!$)/,kn="[^\\/]*",Ek=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+Kt:t,J+Kt],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",ae],[/\//g,()=>"\\/",ae],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[Oo,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(xk.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${Fs}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+kn,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===ve?t+Ds:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>J,J+J],[/\\\\/g,()=>J,J+J],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[Oo,e=>{let t=e[e.length-1];return!t||t===Ds||t===Fs?e:t===ae?`${e}$`:`${e}(?=$|\\/$)`}]],Pk=/(^|\\\/)?\uE000$/,Ts="regex",If="checkRegex",Nf="_",Ak=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Rk=/\uE001$/,Ik=()=>"[\\s\\S]",Nk=(e,t)=>{let n=ve;for(let s=t+1;s<e.length&&!e[s].wildcard;s++)n+=e[s].single;return n},Tk=e=>{if(e.indexOf(kn)<0)return e;let t=[],{length:n}=e,s=0;for(;s<n;){let a=e[s];if(e.startsWith(kn,s))t.push({wildcard:!0}),s+=kn.length;else if(a==="["){let l=s+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===J?2:1;l++,t.push({single:e.slice(s,l)}),s=l}else if(a===J)t.push({single:e.slice(s,s+2)}),s+=2;else if(a==="("){let l=0,c=s;do e[c]===J?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(s,c)}),s=c}else a==="^"||a==="$"?(t.push({boundary:a}),s++):(t.push({single:a}),s++)}let r=ve,o=[],i=()=>{let a;o.forEach((l,c)=>{l.wildcard&&(a=c)}),o.forEach((l,c)=>{if(!l.wildcard){r+=l.single;return}r+=c===a?kn:`(?:(?!${Nk(o,c)})[^\\/])*`}),o=[]};return t.forEach(a=>{if(a.boundary===void 0){o.push(a);return}i(),r+=a.boundary}),i(),r},Mf=e=>{fk.test(e)&&(e="**");let{source:t,sources:n}=kk(e),s=Ek.reduce((r,[o,i,a])=>o===Oo?i(r,e):a!==Wt&&r.indexOf(a)<0?r:o.test(r)?r.replace(o,i.bind(e)):r,t);return n.length?s.replace(Ck,(r,o)=>n[o]):s},Ok=(e,t)=>{e[e.length-1]===ae&&(t=Mf(e.slice(0,-1)));let n=t.slice(0,-1),s=t[t.length-1];return s===Ds?`${n}$`:s===Fs?n:To},Lf=e=>{let t=e.indexOf(ae);return t<0||t===e.length-1},Dk=e=>{let t=e.length-1,n=e.lastIndexOf(ae,e[t]===ae?t-1:t);return n<0?e:e.slice(n+1)},Fk=e=>{if(e.charCodeAt(0)===Vt||e.indexOf(bk)>=0){let s=e.split(ae).filter(Boolean);return s.pop(),s.length?s.join(ae)+ae:ve}let t=e.length-1,n=e.lastIndexOf(ae,e.charCodeAt(t)===Vt?t-1:t);return n<0?ve:e.slice(0,n+1)},En=e=>typeof e=="string",Uk=e=>e&&En(e),Mk=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(yk).filter(Boolean),Do=class{constructor(t,n,s,r,o,i){this.pattern=t,this.mark=n,this.negative=o,ft(this,"body",s),ft(this,"ignoreCase",r),ft(this,"regexPrefix",i)}get _basenameOnly(){return ft(this,"_basenameOnly",Lf(this.body))}get regex(){let t=Nf+Ts;return this[t]?this[t]:this._make(Ts,t)}get checkRegex(){let t=Nf+If;return this[t]?this[t]:this._make(If,t)}_make(t,n){let s=Tk(t===Ts?this.regexPrefix.replace(Pk,Ak).replace(Rk,Ik):Ok(this.body,this.regexPrefix)),r=this.ignoreCase?new RegExp(s,"i"):new RegExp(s);return ft(this,n,r)}},Lk=e=>{let t=0;for(;e[e.length-t-1]===J;)t++;return t%2===1},Bk=(e,t)=>{let n=e.length,s;for(;;){for(t&&e[n-1]==="\r"&&n--,s=n;e[s-1]===Kt;)s--;if(!t||e[s-1]!==`
`)break;n=s-1}if(s===n)return e.slice(0,n);let r=0;for(;e[s-r-1]===J;)r++;return r%2?e.slice(0,s-1)+Kt:e.slice(0,s)},$k=(e,t,n,s,r)=>{let o=r&&e[0]===Of?e.slice(1):e;if(o[0]==="#")return;let i=!1;o[0]==="!"&&(i=!0,o=o.slice(1));let a=o[o.length-1];if((a===Kt||s&&(a==="\r"||a===`
`))&&(o=Bk(o,s)),!o||Lk(o))return;o=o.replace(hk,"!").replace(gk,"#");let l=Mf(o);return new Do(e,t,o,n,i,l)},Fo=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[Ff]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let s=En(t),r=s?t:t.pattern,o=Uk(r)&&$k(r,s?Wt:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);o&&(this._added=!0,this._rules.push(o),Lf(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=En(t),this._stripBOM=!this._split||t[0]===Of,Tf(this._split?Mk(t):t).forEach(this._add,this),this._added&&(this._literalRules=Wt),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===ae?2:1)]==="*")),s=!1,r=!1,o;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){s=!l.negative,r=l.negative,o=l.negative?Wt:l;break}}let i={ignored:s,unignored:r};return o&&(i.rule=o),i}test(t,n){let s=this._rules,{length:r}=s,o=this._basenameCount*2>=r,i=o?Dk(t):t;for(let a=r-1;a>=0;a--){let l=s[a];if(l[n].test(o&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},Wk=(e,t)=>{throw new t(e)},Ze=(e,t,n)=>En(e)?e?Ze.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Bf=e=>{let t=e.charCodeAt(0);if(t===Vt)return!0;if(t!==Pf)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===Vt?!0:n!==Pf?!1:e.length===2||e.charCodeAt(2)===Vt};Ze.isNotRelative=Bf;Ze.convert=e=>e;var Os=e=>En(e)&&Ze.convert(e),Uo=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:s=!1}={}){ft(this,Ff,!0),this._rules=new Fo(n),this._strictPathCheck=!s,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,s){return Ze(s,t,this._strictPathCheck?Wk:Uf),s?this._t(s,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=Os(t);if(!n||n.charCodeAt(n.length-1)!==Vt)return this._test(t,this._testCache,n);let s=this._t(n,this._testCache);if(s.ignored)return s;let r=this._rules.testLiteral(n);return r.ignored||r.unignored?r:s}_t(t,n){if(t in n)return n[t];let s=Fk(t),r=s?this._t(s,n):Wt;return n[t]=r&&r.ignored?r:this._rules.test(t,Ts)}ignores(t){return this._test(t,this._ignoreCache,Os(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Tf(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,Os(t))}},Mo=e=>new Uo(e),Vk=e=>Ze(Os(e),e,Uf),$f=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");Ze.convert=e;let t=/^[a-z]:\//i;Ze.isNotRelative=n=>t.test(n)||Bf(n)};typeof process<"u"&&process.platform==="win32"&&$f();Us.exports=Mo;Mo.default=Mo;Us.exports.isPathValid=Vk;ft(Us.exports,Symbol.for("setupWindows"),$f)});function jk(){let e=new Map;for(let[t,n]of Object.entries($)){for(let[s,r]of Object.entries(n))$[s]={open:`\x1B[${r[0]}m`,close:`\x1B[${r[1]}m`},n[s]=$[s],e.set(r[0],r[1]);Object.defineProperty($,t,{value:n,enumerable:!1})}return Object.defineProperty($,"codes",{value:e,enumerable:!1}),$.color.close="\x1B[39m",$.bgColor.close="\x1B[49m",$.color.ansi=Gf(),$.color.ansi256=Hf(),$.color.ansi16m=jf(),$.bgColor.ansi=Gf(10),$.bgColor.ansi256=Hf(10),$.bgColor.ansi16m=jf(10),Object.defineProperties($,{rgbToAnsi256:{value(t,n,s){return t===n&&n===s?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(s/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[s]=n;s.length===3&&(s=[...s].map(o=>o+o).join(""));let r=Number.parseInt(s,16);return[r>>16&255,r>>8&255,r&255]},enumerable:!1},hexToAnsi256:{value:t=>$.rgbToAnsi256(...$.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,s,r;if(t>=232)n=((t-232)*10+8)/255,s=n,r=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,s=Math.floor(a/6)/5,r=a%6/5}let o=Math.max(n,s,r)*2;if(o===0)return 30;let i=30+(Math.round(r)<<2|Math.round(s)<<1|Math.round(n));return o===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,s)=>$.ansi256ToAnsi($.rgbToAnsi256(t,n,s)),enumerable:!1},hexToAnsi:{value:t=>$.ansi256ToAnsi($.hexToAnsi256(t)),enumerable:!1}}),$}var Gf,Hf,jf,$,Lo,Ms,Ls,Bo,Yk,_e,$o=p(()=>{Gf=(e=0)=>t=>`\x1B[${t+e}m`,Hf=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,jf=(e=0)=>(t,n,s)=>`\x1B[${38+e};2;${t};${n};${s}m`,$={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},Lo=Object.keys($.modifier),Ms=Object.keys($.color),Ls=Object.keys($.bgColor),Bo=[...Ms,...Ls];Yk=jk(),_e=Yk});function he(e,t=globalThis.Deno?globalThis.Deno.args:$s.default.argv){let n=e.startsWith("-")?"":e.length===1?"-":"--",s=t.indexOf(n+e),r=t.indexOf("--");return s!==-1&&(r===-1||s<r)}function qk(){if("FORCE_COLOR"in W)return W.FORCE_COLOR==="true"?1:W.FORCE_COLOR==="false"?0:W.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(W.FORCE_COLOR,10),3)}function Xk(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function zk(e,{streamIsTTY:t,sniffFlags:n=!0}={}){let s=qk();s!==void 0&&(Bs=s);let r=n?Bs:s;if(r===0)return 0;if(n){if(he("color=16m")||he("color=full")||he("color=truecolor"))return 3;if(he("color=256"))return 2}if("TF_BUILD"in W&&"AGENT_NAME"in W)return 1;if(e&&!t&&r===void 0)return 0;let o=r||0;if(W.TERM==="dumb")return o;if($s.default.platform==="win32"){let i=qf.default.release().split(".");return Number(i[0])>=10&&Number(i[2])>=10586?Number(i[2])>=14931?3:2:1}if("CI"in W)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(i=>i in W)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(i=>i in W)||W.CI_NAME==="codeship"?1:o;if("TEAMCITY_VERSION"in W)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(W.TEAMCITY_VERSION)?1:0;if(W.COLORTERM==="truecolor"||W.TERM==="xterm-kitty"||W.TERM==="xterm-ghostty"||W.TERM==="wezterm")return 3;if("TERM_PROGRAM"in W){let i=Number.parseInt((W.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(W.TERM_PROGRAM){case"iTerm.app":return i>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(W.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(W.TERM)||"COLORTERM"in W?1:o}function Yf(e,t={}){let n=zk(e,{streamIsTTY:e&&e.isTTY,...t});return Xk(n)}var $s,qf,Wo,W,Bs,Jk,Xf,zf=p(()=>{$s=jt(require("node:process"),1),qf=jt(require("node:os"),1),Wo=jt(require("node:tty"),1);({env:W}=$s.default);he("no-color")||he("no-colors")||he("color=false")||he("color=never")?Bs=0:(he("color")||he("colors")||he("color=true")||he("color=always"))&&(Bs=1);Jk={stdout:Yf({isTTY:Wo.default.isatty(1)}),stderr:Yf({isTTY:Wo.default.isatty(2)})},Xf=Jk});function Jf(e,t,n){let s=e.indexOf(t);if(s===-1)return e;let r=t.length,o=0,i="";do i+=e.slice(o,s)+t+n,o=s+r,s=e.indexOf(t,o);while(s!==-1);return i+=e.slice(o),i}function Zf(e,t,n,s){let r=0,o="";do{let i=e[s-1]==="\r";o+=e.slice(r,i?s-1:s)+t+(i?`\r
`:`
`)+n,r=s+1,s=e.indexOf(`
`,r)}while(s!==-1);return o+=e.slice(r),o}var Qf=p(()=>{});var nh={};Jo(nh,{Chalk:()=>Ho,backgroundColorNames:()=>Ls,backgroundColors:()=>Ls,chalkStderr:()=>sx,colorNames:()=>Bo,colors:()=>Bo,default:()=>rx,foregroundColorNames:()=>Ms,foregroundColors:()=>Ms,modifierNames:()=>Lo,modifiers:()=>Lo,supportsColor:()=>Vo,supportsColorStderr:()=>Ko});function Rn(e){return th(e)}var Vo,Ko,Go,Gt,An,eh,Ht,Zk,Ho,th,jo,Qk,ex,Yo,Ws,tx,nx,sx,rx,sh=p(()=>{$o();zf();Qf();$o();({stdout:Vo,stderr:Ko}=Xf),Go=Symbol("GENERATOR"),Gt=Symbol("STYLER"),An=Symbol("IS_EMPTY"),eh=["ansi","ansi","ansi256","ansi16m"],Ht=Object.create(null),Zk=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=Vo?Vo.level:0;e.level=t.level===void 0?n:t.level},Ho=class{constructor(t){return th(t)}},th=e=>{let t=(...n)=>n.join(" ");return Zk(t,e),Object.setPrototypeOf(t,Rn.prototype),t};Object.setPrototypeOf(Rn.prototype,Function.prototype);for(let[e,t]of Object.entries(_e))Ht[e]={get(){let n=Ws(this,Yo(t.open,t.close,this[Gt]),this[An]);return Object.defineProperty(this,e,{value:n}),n}};Ht.visible={get(){let e=Ws(this,this[Gt],!0);return Object.defineProperty(this,"visible",{value:e}),e}};jo=(e,t,n,...s)=>e==="rgb"?t==="ansi16m"?_e[n].ansi16m(...s):t==="ansi256"?_e[n].ansi256(_e.rgbToAnsi256(...s)):_e[n].ansi(_e.rgbToAnsi(...s)):e==="hex"?jo("rgb",t,n,..._e.hexToRgb(...s)):_e[n][e](...s),Qk=["rgb","hex","ansi256"];for(let e of Qk){Ht[e]={get(){let{level:n}=this;return function(...s){let r=Yo(jo(e,eh[n],"color",...s),_e.color.close,this[Gt]);return Ws(this,r,this[An])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);Ht[t]={get(){let{level:n}=this;return function(...s){let r=Yo(jo(e,eh[n],"bgColor",...s),_e.bgColor.close,this[Gt]);return Ws(this,r,this[An])}}}}ex=Object.defineProperties(()=>{},{...Ht,level:{enumerable:!0,get(){return this[Go].level},set(e){this[Go].level=e}}}),Yo=(e,t,n)=>{let s,r;return n===void 0?(s=e,r=t):(s=n.openAll+e,r=t+n.closeAll),{open:e,close:t,openAll:s,closeAll:r,parent:n}},Ws=(e,t,n)=>{let s=(...r)=>tx(s,r.length===1?""+r[0]:r.join(" "));return Object.setPrototypeOf(s,ex),s[Go]=e,s[Gt]=t,s[An]=n,s},tx=(e,t)=>{if(e.level<=0||!t)return e[An]?"":t;let n=e[Gt];if(n===void 0)return t;let{openAll:s,closeAll:r}=n;if(t.includes("\x1B"))for(;n!==void 0;)t=Jf(t,n.close,n.open),n=n.parent;let o=t.indexOf(`
`);return o!==-1&&(t=Zf(t,r,s,o)),s+t+r};Object.defineProperties(Rn.prototype,Ht);nx=Rn(),sx=Rn({level:Ko?Ko.level:0}),rx=nx});function lx(e,t){if(e!=="auto")return e==="always";if(ax("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":t&&process.env.TERM!=="dumb"}function cx(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function Vs(e,t){let n=t?process.stdout.columns:rh,s=Math.min(ix,Math.max(ox,n||rh)),r=jp(s,cx());if(!lx(e,t))return r;let{Chalk:o}=await Promise.resolve().then(()=>(sh(),nh)),i=new o({level:1});return{...r,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}var ox,ix,rh,ax,qo=p(()=>{"use strict";Lt();ox=60,ix=110,rh=80,ax=e=>(process.env[e]??"")!==""});var ah={};Jo(ah,{runRulesCommand:()=>px});async function px({format:e,color:t}){let n=hs();if(e==="json"){let s=ye.map(({id:r,category:o,severity:i,confidence:a,persona:l,summary:c,since:d})=>({id:r,category:o,severity:i,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${r}.md`}));n.write(`${JSON.stringify({schema:1,rules:s},null,2)}
`)}else{let s=await Vs(t,fs()),r=Math.max(...ye.map(({id:o})=>o.length));for(let{id:o,category:i,severity:a,summary:l}of ye)n.write(`${s.bold(o.padEnd(r))}  ${s.dim(i.padEnd(13))} ${pt(s,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var lh=p(()=>{"use strict";ln();Lt();un();qo()});var mi=jt(ui(),1),{program:Tx,createCommand:Ox,createArgument:Dx,createOption:Fx,CommanderError:pi,InvalidArgumentError:Ux,InvalidOptionArgumentError:Mx,Command:fi,Argument:Lx,Option:Qe,Help:Bx}=mi.default;un();De();is();ln();var qr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),p2=new TextEncoder,BS=56320,Fm=/[\uDC80-\uDCFF]/u;function gs(e){try{return qr.decode(e)}catch{return WS(e)}}function ys(e){let t=0;for(let n=0;n<e.length;n+=1){let s=e.charCodeAt(n);s<128?t+=1:s<2048?t+=2:s>=55296&&s<=56319?(t+=4,n+=1):t+=s>=56448&&s<=56575?1:3}return t}function $S(e,t){let n=e[t]??0;if(n<128)return 1;let s=e[t+1]??0,r=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return r(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return s>=o&&s<=i&&r(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return s>=o&&s<=i&&r(2)&&r(3)?4:0}return 0}function WS(e){let t=[],n=0,s=0;for(;s<e.length;){let r=$S(e,s);if(r>0){s+=r;continue}s>n&&t.push(qr.decode(e.subarray(n,s))),t.push(String.fromCharCode(BS+(e[s]??0))),s+=1,n=s}return s>n&&t.push(qr.decode(e.subarray(n,s))),t.join("")}function Xr(e,t){let n=t,s=!1,r=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!s)s=!0;else if(o===13&&!r)r=!0;else return o===0?n+1:n;n+=1}return n}function dt(e){let t=[0],n=/[\n\r\0]/g;for(let s=n.exec(e);s!==null;s=n.exec(e)){let r=Xr(e,s.index);n.lastIndex=r,t.push(r)}return t}function VS(e,t){let n=0,s=e.length-1;for(;n<s;){let r=n+s+1>>1;(e[r]??0)<=t?n=r:s=r-1}return n}function bs(e,t){let n=VS(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function Um(e,t){return{start:bs(e,t.start),end:bs(e,t.end)}}var Jr=1<<20,Mm=Math.floor(Jr/3)-1,Lm="\uFEFF",KS=/[\r\0]/,GS=/[^\0-\x7F]/,zr=/^[ \t\n\r]+|[ \t\n\r]+$/g,HS=/[\0-\x1F\x7F"'\\]/,Bm=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,mn=e=>e===32||e===9||e===10||e===13;function Ss(e){return{text:e,nodes:new Zr(e).run()}}var Zr=class{#e;#s;#t;#r=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#s=!KS.test(t),this.#t=!GS.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let s=this.#p(n),r=this.#s?Math.min(s+1,t.length):Xr(t,s);this.#f(n,s,r),n=r}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#r}#p(t){if(this.#s){let s=this.#e.indexOf(`
`,t);return s<0?this.#e.length:s}let n=t;for(;n<this.#e.length;){let s=this.#e.charCodeAt(n);if(s===10||s===13||s===0)break;n+=1}return n}#f(t,n,s){let r=this.#e;if(this.#y(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:s,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&mn(r.charCodeAt(o));)o+=1;let i=r.charCodeAt(o);if(o<n&&(i===35||i===59)){this.#n===null&&this.#c(t);return}this.#h(t,n,s)}#h(t,n,s){let r=this.#e,o=t;!this.#t&&!this.#l&&r.startsWith(Lm,o)&&(this.#l=!0,o+=Lm.length);let i=this.#b(o,n);if(this.#n===null&&!i){this.#S(t,o,n,s);return}let a=i?`${r.slice(o,n-1)} `:r.slice(o,n),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:s,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,s)}#g(t,n,s){let r=this.#n;if(this.#n=null,r===null)return{start:t,text:s,pieces:[{logical:0,source:n}],lastLineStart:t};let o=r.text+s;return o.length>Mm&&ys(r.text)+ys(s)>Jr?(this.#n=r,this.#d(t),null):(r.pieces.push({logical:r.text.length,source:n}),{start:r.start,text:o,pieces:r.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#y(t,n){return n-t>Mm&&ys(this.#e.slice(t,n))>=Jr}#b(t,n){let s=n;for(;s>t&&this.#e.charCodeAt(s-1)===92;)s-=1;return(n-s)%2===1}#S(t,n,s,r){let o=this.#e,i=n,a=s;for(;i<a&&mn(o.charCodeAt(i));)i+=1;for(;a>i&&mn(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:r,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&Bm.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;mn(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&mn(o.charCodeAt(m));)m+=1;this.#a(t),this.#r.push({kind:"assignment",start:t,end:r,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let s=m=>{let f=0;for(let w of t.pieces)w.logical<=m&&(f=w.source+m-w.logical);return f},r=t.text.replace(zr,"");if(r===""){this.#c(t.start);return}let o=t.text.indexOf(r),i=o+r.length,a={start:t.start,end:n,textStart:s(o),textEnd:s(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&Bm.test(r)){this.#o("invalid-utf8",a);return}if(r.startsWith("[")){this.#m(r,a);return}let l=r.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(zr,""),d=r.slice(l+1).replace(zr,""),u=o+r.length-d.length;this.#a(t.start),this.#r.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:s(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:s(u),valueEnd:a.textEnd,pieces:jS(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let s=t.slice(1,-1);if(HS.test(s)){this.#o("header-characters",n);return}this.#a(n.start),this.#r.push({kind:"section",start:n.start,end:n.end,name:s,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#r.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#r.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function jS(e,t){let n=[];for(let s of e)s.logical<=t?n[0]={logical:0,source:s.source+t-s.logical}:n.push({logical:s.logical-t,source:s.source});return n}gt();de();function h(e,t){return V(e,t)?.value}var F=(e,t)=>V(e,t)?.value!==void 0;function x(e,t){let n=h(e,t);return n===!0||typeof n=="string"&&n!=="no"}de();Ce();var Ot=(e,t)=>h(e,t)?.length??0,$m=e=>(h(e,"SuccessAction")??"none")!=="none";function Qr(e){let t=h(e,"Type");return t!==void 0?t:F(e,"BusName")?"dbus":Ot(e,"ExecStart")>0?"simple":"oneshot"}var pn=e=>Qr(e)==="oneshot",ze=e=>e.facts.behaviour.refuses,YS=[{when:e=>Ot(e,"ExecStart")+Ot(e,"ExecStop")===0&&!$m(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!pn(e)&&Ot(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>Ot(e,"ExecStart")===0&&!$m(e)&&!x(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!pn(e)&&Ot(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>pn(e)&&["always","on-success"].includes(h(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>pn(e)&&ze(e).oneshotRestartForceExitStatus&&F(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>pn(e)&&h(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Qr(e)==="dbus"&&!F(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>F(e,"PAMName")&&!["control-group","mixed"].includes(h(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>ze(e).forkingPrivatePids&&Qr(e)==="forking"&&x(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],vs=[{when:e=>ze(e).dynamicUserHomeDirectory&&x(e,"DynamicUser")&&h(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>ze(e).workingDirectoryInApiMount&&qS(e)&&QS(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>ze(e).dynamicUserInUserManager&&e.manager==="user"&&x(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>ze(e).managedPrivateUsers&&h(e,"PrivateUsers")==="managed"&&(F(e,"User")||F(e,"Group")||x(e,"DynamicUser")||F(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>ze(e).userNamespacePathWithPrivateUsers&&F(e,"UserNamespacePath")&&x(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>ze(e).privatePidsPam&&x(e,"PrivatePIDs")&&F(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function qS(e){let t=h(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var XS=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],zS=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],JS=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],ZS=["StateDirectory","CacheDirectory","LogsDirectory"],fn=(e,t)=>(e??t)!==t;function QS(e){let t=h(e,"PrivateMounts");return XS.some(n=>(h(e,n)?.length??0)>0)||zS.some(n=>F(e,n))||JS.some(n=>x(e,n))||fn(h(e,"MountFlags"),"shared")||fn(h(e,"ProtectSystem"),"no")||fn(h(e,"ProtectHome"),"no")||fn(h(e,"ProtectProc"),"default")||fn(h(e,"ProcSubset"),"all")||F(e,"RootDirectory")&&V(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&x(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(h(e,"PrivateTmp")))||x(e,"DynamicUser")&&ZS.some(n=>F(e,n))}var ev=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],tv=[{when:e=>!F(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>x(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>ev.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>x(e,"Accept")&&V(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>x(e,"Accept")&&F(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],nv=[{when:e=>!F(e,"What"),message:"the mount has no What="},{when:e=>eo(e,h(e,"Where")),message:"Where= does not match the name of the unit"}],eo=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Ca(t)!==e.name.base,sv=[{when:e=>eo(e,V(e,"What")?.value),message:"What= does not match the name of the unit"}],rv=[{when:e=>eo(e,h(e,"Where")),message:"Where= does not match the name of the unit"}],ov=["OnClockChange","OnTimezoneChange"],iv=[{when:e=>!F(e,"OnCalendar")&&!ov.some(t=>V(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],av=[{when:e=>!F(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],lv={service:[...vs,...YS],socket:[...vs,...tv],mount:[...vs,...nv],swap:[...vs,...sv],automount:rv,timer:iv,path:av};function Wm(e){let t=lv[e.name.type]?.find(({when:n})=>n(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}de();Ce();var cv=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),dv=e=>cv.get(e.setting)??e.setting;function hn(e,t,n="system"){let s=Vn(e.name)?Kn(e.name,t.behaviour.templateInstance):e.name,r={name:s,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:Ss(l.text)};o.push(d),to(r,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:s,facts:t,manager:n,files:o,settings:r.settings,faults:r.faults,refusal:null};return{...a,refusal:uv(e,a,r.refusal)}}function uv(e,t,n){return Cr(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??Wm(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function to(e,t){let n={file:t,sections:ht(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let s of t.tree.nodes)s.kind==="assignment"?gv(e,n,s):s.kind==="section"?pv(e,n,s):s.kind==="invalid"&&hv(e,n,s)}var mv=/^$|[?*[]/;function pv(e,t,n){let s={start:n.nameStart,end:n.nameEnd},r={file:t.file,span:s,lastLineStart:n.nameEnd};if(mv.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),no(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:s}});return}t.headerSeen=!0;let o=t.sections.includes(n.name);t.section=o?n.name:null,!o&&!n.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...r})}var fv={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function hv(e,t,n){let s={start:n.textStart,end:n.textEnd},r={file:t.file,span:s,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...r}):t.headerSeen||e.faults.push({kind:"outside-section",...r});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...r}),no(e,t,{kind:"syntax",message:fv[n.reason],at:{file:t.file,span:s}})}function gv(e,t,n){let s={file:t.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...s});return}let r=e.facts.directive(t.section,n.key);if(r===void 0){n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:n,...s});return}t.stopped||bv(e,t,n,r)}var yv=new Set(["pid-file"]);function bv(e,t,n,s){let r=dv(s),o=Sv(e,r);if(o.assignments.push({file:t.file,node:n,directive:s}),!s.fatal&&!yv.has(s.kind))return;let i=kt(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};no(e,t,{kind:"value",message:`${s.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Sv({settings:e,shared:t,...n},s){let r=e.get(s);if(r!==void 0&&r!==t?.get(s))return r;let o=r===void 0?void 0:kt(r,n),i={name:s,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(s,i),i}function no(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}function _s(e,t,n){let s=`[${t}]
${n.join(`
`)}
`,r={source:{path:"",text:s},role:"drop-in",tree:Ss(s)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return to(i,r),{...e,files:[...e.files,r],settings:o}}rt();Pt();cn();function Vm(){let e=new Map;return({source:t},n)=>{let s=e.get(t.path)??dt(t.text);return e.set(t.path,s),Um(s,n)}}function Km(e){let t=Vm();return[..._v(e)].sort((n,s)=>wv(n.finding,s.finding)).map(({finding:n,targets:s})=>Cv(n,s,t))}var vv=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function _v(e){let t=new Map;for(let{target:n,findings:s}of e)for(let r of s){let o=vv(r),i=t.get(o)??[];i.length===0&&t.set(o,i);let a=i.filter(({targets:c})=>c.at(-1)!==n),l=a.find(c=>c.finding.message===r.message)??a[0];l===void 0?i.push({finding:r,targets:[n]}):l.targets.push(n)}return[...t.values()].flat()}function wv(e,t){let n=r=>r.category==="exposure"?1:0;return n(e)-n(t)||(e.category==="exposure"?0:wm(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}function Cv(e,t,n){let{file:s,span:r,related:o,fixes:i,worth:a,...l}=e;return{...l,targets:t,path:s.source.path,range:n(s,r),related:o.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:i.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}function Gm({exposure:e,rating:t,because:n}){let s=Vm(),r=({file:o,node:i})=>({path:o.source.path,range:s(o,ne(i))});return{overall:e,rating:t,because:n.map(({defeat:o,lines:i,undone:a,fields:l})=>({id:o.id,because:o.because,source:o.source,lines:i.map(r),undone:a.map(r),undoes:l}))}}xt();de();Oe();var Hm=new WeakMap;function Dt(e){let t=Hm.get(e);if(t!==void 0)return t;let n=new Map;for(let{text:r}of h(e,"Environment")??[]){let o=r.indexOf("=");n.set(r.slice(0,o),r.slice(o+1))}let s={get:r=>n.get(r),entries:[...n],expand:r=>kv(r,n)};return Hm.set(e,s),s}function kv(e,t){if(!e.includes("$"))return[e];let n=/^\$([A-Za-z_]\w*)$/.exec(e)?.[1],s=n===void 0?void 0:t.get(n);return s!==void 0?s.split(/\s+/).filter(r=>r!==""):[e.replace(/\$\{([A-Za-z_]\w*)\}/g,(r,o)=>t.get(o)??r)]}var pe=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),xv=["/etc","/usr","/lib","/lib64","/bin","/sbin","/boot","/proc","/sys","/dev"],Ev=["/var/log","/var/lib","/var/cache","/var/spool","/var/tmp","/var/mail","/run","/var/run","/tmp","/dev/shm"],Pv=/(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i,Av=/(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;function jm(e,t){return xv.some(n=>pe(e,n))&&!pe(e,"/dev/shm")?{use:"read",confidence:"medium"}:Pv.test(t)?{use:"written",confidence:"high"}:Av.test(t)||t==="-c"||t==="-f"?{use:"read",confidence:"medium"}:Ev.some(n=>pe(e,n))?{use:"written",confidence:"medium"}:{use:"named",confidence:"medium"}}var Rv=/^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/;function Iv(e){let t=[],n="";for(let s of e.arguments){let r=j(Rv.exec(s)?.[1]??""),o=s.indexOf("=");r!==null&&r!=="/"&&t.push({path:r,...jm(r,o>0?s.slice(0,o):n),place:e.place}),n=s.startsWith("-")?s:""}for(let s of e.writes){let r=j(s);r!==null&&!pe(r,"/dev")&&t.push({path:r,use:"written",place:e.place,confidence:"high"})}return t}var Nv=new Set(["mkdir","touch","install","chown","chmod","chgrp","rm","tee","cp","mv","ln","mktemp","truncate"]);function Tv(e){let t=e.path.startsWith("/")?[{path:j(e.path)??e.path,use:"executed",place:e.place,confidence:"high"}]:[],n=e.script?.startsWith("/")===!0?j(e.script):null,s=n===null?[]:[{path:n,use:"executed",place:e.place,confidence:"high"}],r=Iv(e).filter(({path:o})=>o!==n);return[...t,...s,...r.map(o=>Ov(o,e))]}function Ov(e,{name:t,directive:n}){return Nv.has(t)?{...e,use:"written",confidence:"high"}:n==="ExecStart"||n==="ExecStartPre"||e.use!=="written"?e:{...e,use:"named",confidence:"low"}}function so(e,t){let n=V(e,t),s=n===void 0?void 0:te(n).made.at(-1);return s===void 0?null:{file:s.file,span:ne(s.node),assignment:s}}function Dv(e){let t=[],n=h(e,"WorkingDirectory"),s=so(e,"WorkingDirectory");n?.kind==="path"&&s!==null&&t.push({path:n.path,use:"entered",place:s,confidence:"high"});let r=h(e,"PIDFile"),o=so(e,"PIDFile");r!==void 0&&o!==null&&t.push({path:r,use:"written",place:o,confidence:"high"});let i=so(e,"Environment");if(i!==null)for(let[a,l]of Dt(e).entries){let c=a==="PATH"||a.startsWith("LD_")?null:j(l);c!==null&&c!=="/"&&t.push({path:c,...jm(c,a),place:i})}return t}var Ym=(e,t)=>[...t.flatMap(Tv),...Dv(e)];xt();de();xt();de();var Fv=65535;var ro=e=>Number.isInteger(e)&&e>=1&&e<=Fv,qm=/^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i,Uv=/^-[pPlaL]$/,Mv=/^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/,Lv=/^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/,Xm=/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;function zm(e){let[,t="",n=""]=Mv.exec(e)??[];return n===""||!ro(Number(n))||!(Lv.test(t)||Xm.test(t))?null:{number:Number(n),local:Xm.test(t)}}var Bv=/(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;function $v(e){let t=[],n=(r,o,i)=>t.push({number:r,by:"service",local:o,place:e.place,confidence:i}),s="";for(let r of e.arguments){let o=r.startsWith("-")?r.indexOf("="):-1,i=o>0?r.slice(0,o):s,a=o>0?r.slice(o+1):r;if(s=r.startsWith("-")&&o<0?r:"",Bv.test(i))continue;let l=zm(a);l!==null?n(l.number,l.local,"high"):/^\d{1,5}$/.test(a)&&ro(Number(a))&&(qm.test(i)||Uv.test(i))&&n(Number(a),!1,qm.test(i)?"high":"low")}return t}var Wv=/(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;function Vv(e){let t=V(e,"Environment");return t===void 0?[]:te(t).made.flatMap(n=>{let s={file:n.file,span:ne(n.node),assignment:n};return[...n.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([,r="",o=""])=>{if(!Wv.test(r))return[];let i=zm(o)??(/^\d{1,5}$/.test(o)&&ro(Number(o))?{number:Number(o),local:!1}:null);return i===null?[]:[{...i,by:"service",place:s,confidence:"medium"}]})})}function Kv(e){return e.flatMap(t=>{let n=V(t,"ListenStream"),s=n===void 0?void 0:te(n).made[0];if(s===void 0)return[];let r={file:s.file,span:ne(s.node),assignment:s};return(h(t,"ListenStream")??[]).flatMap(({port:o,address:i})=>o===null?[]:[{number:o,by:"socket",local:/^(?:127\.|\[::1\])/.test(i),place:r,confidence:"high"}])})}var Jm=(e,t,n)=>[...t.filter(({directive:s})=>s==="ExecStart").flatMap($v),...Vv(e),...Kv(n)];xt();G();de();xr();var Zm=[{names:"node nodejs npm npx yarn pnpm bun deno pm2 tsx ts-node nuxt next",needs:"jit netlink proc-stat exec-children",says:{jit:"compiles JavaScript to machine code at run time",netlink:"lists network interfaces through netlink (os.networkInterfaces)","proc-stat":"counts processors in /proc/stat (os.cpus)"},calls:"@pkey",lifts:{"--jitless":"jit"},kind:"web-jit",confidence:"high"},{names:"java jsvc kotlin scala gradle mvn javaw",needs:"jit netlink",says:{jit:"compiles bytecode to machine code at run time",netlink:"lists network interfaces through netlink"},kind:"web-jit",confidence:"high"},{names:"python gunicorn uwsgi uvicorn hypercorn celery daphne supervisord waitress-serve flask django-admin",needs:"exec-children",kind:"web",confidence:"high"},{names:"pypy",needs:"jit exec-children",says:{jit:"compiles Python to machine code at run time"},kind:"web-jit",confidence:"high"},{names:"ruby puma unicorn sidekiq passenger bundle rails thin resque rake",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php-fpm",needs:"setuid-drop chown dac kill-other unix run log netlink shared-files",says:{"setuid-drop":"starts as root and gives each pool a user of its own","shared-files":"makes sockets that the web server opens",log:"writes its log below /var/log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL SYS_NICE SYS_RESOURCE NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/run/php /var/lib/php /var/log",never:{MemoryDenyWriteExecute:"compiles regular expressions, and with opcache.jit whole scripts, to machine code"},kind:"web",confidence:"high"},{names:"dotnet mono Kestrel",needs:"jit netlink proc-stat",says:{jit:"compiles bytecode to machine code at run time","proc-stat":"sizes its heap by /proc/meminfo"},kind:"web-jit",confidence:"high"},{names:"perl starman hypnotoad munin-node",needs:"exec-children",confidence:"high"},{names:"luajit openresty lapis",needs:"jit",says:{jit:"runs LuaJIT, which stops when it may not make code"},kind:"web-jit",confidence:"high"},{names:"erl beam.smp elixir iex escript ejabberdctl ejabberd emqx couchdb vernemq",needs:"jit unix netlink exec-children",says:{jit:"compiles Erlang to machine code (OTP 24 and newer)"},kind:"web-jit",confidence:"medium"},{names:"guile guix",needs:"jit",confidence:"high"},{names:"wasmtime wasmer wasmedge",needs:"jit",says:{jit:"compiles WebAssembly to machine code"},confidence:"high"},{names:"sbcl clisp ecl",needs:"jit personality",says:{personality:"switches address randomization off for itself"},confidence:"medium"},{names:"julia",needs:"jit",confidence:"high"},{names:"R Rscript Rserve octave",needs:"exec-children",confidence:"medium"},{names:"wine winedbg steam steamcmd box64 box86 srcds_linux srcds_run",needs:"32bit jit personality home-w",confidence:"high"},{names:"chromium chrome chromium-browser google-chrome puppeteer playwright electron chromedriver",needs:"jit ns home-w dev:dri host-ipc",says:{ns:"builds its own sandbox out of namespaces"},confidence:"high"},{names:"bwrap flatpak firejail nsjail unshare",needs:"ns mount suid",says:{ns:"builds sandboxes out of namespaces"},confidence:"high"},{names:"fakeroot",needs:"shm-sysv",confidence:"medium"}],Qm={py:"python",js:"node",mjs:"node",cjs:"node",ts:"node",rb:"ruby",pl:"perl",php:"php",jar:"java",war:"java",dll:"dotnet",sh:"sh",bash:"sh",lua:"lua",jl:"julia",exe:"mono"};var Gv=new Set(["if","then","else","elif","do","while","until","!","exec","command","builtin","time","{","("]),Hv=new Set("[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd".split(" ")),jv=/^(?:&&|\|\||;;|[;|&\n`()])/,Yv=/^(?:\d?>>?|&>>?)\s*/;function oo(e){let t=[],n=[],s=[],r=()=>{let i=zv(n);(i.length>0||s.length>0)&&t.push({words:i,writes:s}),n=[],s=[]},o=e;for(;o!=="";){let i=/^[ \t\r\\]+/.exec(o)?.[0]??"";if(i!==""){o=o.slice(i.length);continue}let a=Yv.exec(o)?.[0],l=a===void 0?jv.exec(o)?.[0]:void 0;if(l!==void 0){r(),o=o.slice(l.length);continue}let{word:c,length:d}=qv(o.slice(a?.length??0));a===void 0?n.push(c):c.startsWith("/")&&s.push(c),o=o.slice(Math.max(1,d+(a?.length??0)))}return r(),t}function qv(e){let t="",n=0,s="";for(;n<e.length;n+=1){let r=e.charAt(n);if(s!=="")r===s?s="":t+=r;else if(r==='"'||r==="'")s=r;else{if(/[\s;|&`()<>]/.test(r)&&!(t===""&&n===0&&r==="<"))break;r==="\\"?(n+=1,t+=e.charAt(n)):t+=r}}return{word:t,length:n}}var Xv=/^[A-Za-z_]\w*=/;function zv(e){let t=e.findIndex(s=>!Gv.has(s)&&!Xv.test(s)&&s!=="$"),n=t<0?void 0:e[t];return n===void 0||Hv.has(n)||n.startsWith("$")||n.startsWith("#")?[]:e.slice(t)}var fe=e=>e===void 0||e===""?[]:e.trim().split(/\s+/);var ep={env:{valued:"-u --unset -C --chdir",assigns:!0},nice:{valued:"-n --adjustment"},ionice:{valued:"-c -n --class --classdata"},chrt:{valued:"-T -P -D --sched-runtime --sched-period --sched-deadline",positional:1},taskset:{positional:1},numactl:{valued:"-N -m -C -i -p"},setsid:{},nohup:{},stdbuf:{valued:"-i -o -e"},unbuffer:{},timeout:{valued:"-k -s --kill-after --signal",positional:1},prlimit:{valued:"-p --pid"},setpriv:{valued:"--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label"},"systemd-cat":{valued:"-t -p --identifier --priority --level-prefix"},"systemd-inhibit":{valued:"--what --who --why --mode"},"systemd-notify":{},flock:{valued:"-w -E --timeout",positional:1},"dbus-run-session":{},"dbus-launch":{},tini:{valued:"-p"},"dumb-init":{valued:"-r"},catchsegv:{},busybox:{},cgexec:{valued:"-g"},"xvfb-run":{valued:"-n -s -e -w --server-args --server-num"},pkexec:{valued:"--user"},sudo:{valued:"-u -g -h -p -C -U -R -D -T --user --group"},doas:{valued:"-u -C"},gosu:{positional:1},"su-exec":{positional:1},setuidgid:{positional:1},chpst:{valued:"-u -U -b -e -/ -n -l -m -d -o -p -f -c -t"},unshare:{valued:"-S -G -R -w --setuid --setgid --root --wd"},nsenter:{valued:"-t -S -G --target --setuid --setgid"},chroot:{positional:1},strace:{valued:"-e -o -p -s"},proxychains:{valued:"-f"},proxychains4:{valued:"-f"},torsocks:{valued:"-u -p -a -P"},"python-venv":{}};function tp(e,t){let n=Object.hasOwn(ep,e)?ep[e]:void 0;if(n===void 0)return null;let s=new Set(fe(n.valued)),r=0;for(;r<t.length;){let o=t[r]??"";if(o==="--"){r+=1;break}if(n.assigns===!0&&/^[A-Za-z_]\w*=/.test(o))r+=1;else if(o.startsWith("-")&&o!=="-")r+=s.has(o)?2:1;else break}return t.slice(r+(n.positional??0))}var Jv=["ExecStart","ExecCondition","ExecStartPre","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],io=e=>e.slice(e.lastIndexOf("/")+1);function ao(e){return Jv.flatMap(t=>{let n=V(e,t);return n===void 0?[]:te(n).made.flatMap(s=>Zv(e,s))})}function Zv(e,t){let{node:n,directive:s,file:r}=t,o={facts:e.facts,name:e.name,manager:e.manager,directive:s},i=Dt(e);return(Hn(n.value,void 0,o).value??[]).flatMap(a=>{let l=lt(n,a.programSpan.start,a.arguments.at(-1)?.end??a.programSpan.end),c={file:r,span:l,assignment:t},d=w=>{let Z=v(w,o);return typeof Z=="string"?Z:w},u=a.arguments.flatMap(({text:w})=>i.expand(d(w))),m=a.prefixes.includes("@")?u.slice(1):u,f={directive:s.name,prefixes:a.prefixes,place:c};return ut([a.program,...m]).map(w=>({...w,...f}))})}var Qv=new Set(["sh","bash","dash","ash","zsh","ksh","busybox"]),e_=6;function ut(e,t=[],n=[]){let[s="",...r]=e,o=io(s);if(o==="")return[];let i={path:s,name:o,script:i_(o,r),arguments:r,via:t,writes:n};if(t.length>=e_)return[i];if(Qv.has(o)&&o!=="busybox")return n_(i,r);if(o==="su"||o==="runuser")return[i,...s_(r,[...t,o])];if(o==="start-stop-daemon")return r_(i,r);let a=tp(o,r);if(a===null)return[i];let l=ut(a,[...t,o],n);return t_.has(o)?[{...i,arguments:[]},...l]:l}var t_=new Set(["sudo","doas","gosu","su-exec","setuidgid","chpst","pkexec","unshare","nsenter","chroot","strace"]);function n_(e,t){let n=t.findIndex(i=>/^-[a-z]*c$/.test(i)),s=n<0?void 0:t[n+1];if(s===void 0)return[e];let r=[...e.via,e.name],o=oo(s).flatMap(({words:i,writes:a})=>i.length>0?ut(i,r,a):[{...e,script:null,arguments:[],writes:a}]);return o.length===0?[e]:o}function s_(e,t){let n=e.findIndex(i=>i==="-c"||i==="--command"),s=n<0?void 0:e[n+1];if(s!==void 0)return oo(s).flatMap(({words:i,writes:a})=>i.length>0?ut(i,t,a):[]);let r=e.indexOf("--");if(r>=0)return ut(e.slice(r+1),t);let o=e.indexOf("-u");return o<0?[]:ut(e.slice(o+2),t)}function r_(e,t){if(t.some(i=>i==="--stop"||i==="-K"))return[e];let n=t.findIndex(i=>i==="--exec"||i==="-x"||i==="--startas"||i==="-a"),r=t.find(i=>i.startsWith("--exec="))?.slice(7)??(n<0?void 0:t[n+1]),o=t.indexOf("--");return r===void 0?[e]:ut([r,...o<0?[]:t.slice(o+1)],[...e.via,e.name])}var o_={python:["-W","-X"],pypy:["-W","-X"],perl:["-I","-M"],ruby:["-I","-r","-C"],php:["-c","-d","-S","-t"],node:["-r","--require","--import","--loader"],nodejs:["-r","--require"],deno:[],bun:[],npm:[],yarn:[],pnpm:[],npx:[],java:["-cp","-classpath","--class-path","-p","--module-path","--add-modules","--add-opens"],dotnet:[],mono:[],lua:[],luajit:[],tclsh:[],Rscript:[],julia:["--project"],guile:[],wine:[],wine64:[],sh:["-o"],bash:["-o"],dash:[],zsh:[]};function i_(e,t){let n=o_[e.replace(/[\d.]+$/,"")];if(n===void 0)return null;for(let s=0;s<t.length;s+=1){let r=t[s]??"";if((r==="-m"||r==="-jar"||r==="-f")&&t[s+1]!==void 0)return t[s+1]??null;if(n.includes(r))s+=1;else{if(!r.startsWith("-")&&r!=="run"&&r!=="start"&&r!=="exec")return r;if(r==="-c"||r==="-e")return null}}return null}function np(e){let t=/\.([a-z]+)$/.exec(e)?.[1];return t===void 0?null:Qm[t]??null}function a_(e,{prefixes:t,directive:n}){return!t.includes("+")&&(n==="ExecStart"||!x(e,"PermissionsStartOnly"))}var l_=e=>e===void 0||e==="root"||e==="0";function c_(e,t){return e.manager==="user"?!1:l_(h(e,"User"))&&!x(e,"DynamicUser")?!0:t.some(({directive:n,prefixes:s})=>n==="ExecStart"&&s.includes("!"))}function sp(e,t){let n=ao(e).filter(s=>a_(e,s));return{unit:e,companions:t,programs:n,ports:Jm(e,n,t),paths:Ym(e,n),startsAsRoot:c_(e,ao(e))}}function Fe(e,t){let n=V(e,t);return n===void 0?[]:te(n).made}var Ue=e=>({file:e.file,span:ne(e.node),assignment:e});function be(e,t){let n=Fe(e,t).at(-1);return n===void 0?null:Ue(n)}function Me({assignment:e}){let t=`${e.node.key}=${e.node.value}`;return t.length<=60?t:`${t.slice(0,59)}…`}var d_=["/home","/root","/run/user"],u_=e=>d_.some(t=>pe(e,t)),m_={executed:"runs",read:"reads",written:"writes",entered:"starts in",named:"names"},p_=({path:e,use:t,place:n})=>`${n.assignment.node.key}= ${m_[t]} ${e}`,mt=(e,t)=>({token:e,because:p_(t),place:t.place,confidence:t.confidence}),f_=[["/var/log","log"],["/run","run"],["/var/run","run"],["/etc","etc-w"],["/usr","usr-w"],["/boot","usr-w"],["/var","state"],["/srv","state"],["/opt","state"],["/mnt","state"],["/media","state"],["/data","state"]];function h_(e){let{path:t,use:n}=e;if(u_(t))return n==="written"||n==="entered"||n==="named"?[mt("home-r",e),{...mt("home-w",e),confidence:n==="written"?"high":"medium"}]:[mt("home-r",e)];if(pe(t,"/tmp")||pe(t,"/var/tmp"))return n==="executed"?[]:[{...mt("tmp-shared",e),confidence:"medium"}];if(pe(t,"/dev/shm"))return[mt("host-ipc",e)];if(n!=="written"&&!(n==="entered"&&!pe(t,"/etc")&&!pe(t,"/usr")))return[];let s=f_.find(([r])=>pe(t,r))?.[1];return s===void 0?n==="written"?[mt("state",e)]:[]:[mt(s,e)]}var g_=/^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/,y_=/\/dev\/[A-Za-z][\w/.-]*/g,b_=[[/^tty/,"tty"],[/^serial\//,"tty"],[/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/,"sd"],[/^nvme/,"nvme"],[/^rtc/,"rtc"],[/^pps/,"pps"],[/^ptp/,"ptp"],[/^video/,"video"],[/^dri/,"dri"],[/^snd/,"snd"],[/^input/,"input"],[/^i2c/,"i2c"],[/^bus\/usb/,"usb"]];function rp(e,t){let n=`the unit says ${Me(t)}`;return/^k?msg$/.test(e)?{token:"kernel-log",because:n,place:t,confidence:"high"}:{token:`dev:${b_.find(([r])=>r.test(e))?.[1]??e}`,because:n,place:t,confidence:"high"}}var S_=["DeviceAllow","BindPaths","ConditionPathExists","AssertPathExists","ReadWritePaths","Environment","TTYPath"];function v_({unit:e,programs:t}){let s=[...S_.flatMap(i=>Fe(e,i).map(Ue)),...t.map(({place:i})=>i)].flatMap(i=>[...i.assignment.node.value.matchAll(y_)].filter(([a])=>!g_.test(a)&&!i.assignment.node.value.startsWith("!")).map(([a])=>rp(a.slice(5),i))),r=Fe(e,"DeviceAllow").flatMap(i=>{let a=/^(?:char|block)-([\w*-]+)/.exec(i.node.value)?.[1],l=Ue(i);return a===void 0||a==="pts"?[]:[{token:`dev:${a}`,because:`the unit says ${Me(l)}`,place:l,confidence:"high"}]}),o=["BindsTo","Requires","Wants","After"].flatMap(i=>Fe(e,i).flatMap(a=>[...a.node.value.matchAll(/(?:^|\s)dev-([\w\\-]+)\.device/g)].map(([,l=""])=>rp(l.replaceAll("-","/"),Ue(a)))));return[...s,...r,...o]}function __({unit:e}){let t=be(e,"WorkingDirectory");return h(e,"WorkingDirectory")?.kind!=="home"||t===null?[]:["home-r","home-w"].map(n=>({token:n,because:"WorkingDirectory=~ starts it in the home of its user",place:t,confidence:"medium"}))}var op=[{id:"named-paths",find:({paths:e})=>e.flatMap(h_)},{id:"home-directory",find:__},{id:"devices",find:v_},{id:"pid-file",find:({unit:e})=>{let t=be(e,"PIDFile");return t===null?[]:[{token:"pid",because:`the unit says ${Me(t)}`,place:t,confidence:"high"}]}},{id:"kernel-log-file",find:({programs:e})=>e.filter(t=>t.arguments.some(n=>n.includes("/proc/kmsg"))).map(({place:t,directive:n})=>({token:"kernel-log",because:`${n}= reads /proc/kmsg`,place:t,confidence:"high"}))},{id:"declared-directories",find:({unit:e})=>[["StateDirectory","state"],["CacheDirectory","state"],["LogsDirectory","log"],["RuntimeDirectory","run"]].flatMap(([t,n])=>{let s=be(e,t);return s===null||!F(e,t)?[]:[{token:n,because:`the unit says ${Me(s)}`,place:s,confidence:"high"}]})}];function Ft({unit:e},t,n,s="high"){let r=be(e,t);return r===null?[]:n.map(o=>({token:o,because:`the unit says ${Me(r)}`,place:r,confidence:s}))}var w_=[[/^network-online\.target$/,"net-client","medium"],[/^nss-lookup\.target$/,"dns","medium"],[/^(?:docker|containerd)\.(?:service|socket)$/,"unix","medium"]];function C_({unit:e}){return["After","Wants","Requires","BindsTo"].flatMap(t=>Fe(e,t).flatMap(n=>fe(n.node.value).flatMap(s=>w_.filter(([r])=>r.test(s)).map(([,r,o])=>({token:r,because:`${t}= names ${s}`,place:Ue(n),confidence:o})))))}var k_=/^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;function x_({unit:e}){let t=be(e,"Environment");return t===null?[]:Dt(e).entries.flatMap(([n,s])=>{let r=`Environment= sets ${n}`;return k_.test(n)&&s!=="offscreen"?["desktop","unix","tmp-shared","host-ipc","home-r","dev:dri"].map(o=>({token:o,because:r,place:t,confidence:"high"})):n==="RUBY_YJIT_ENABLE"&&s==="1"?[{token:"jit",because:r,place:t,confidence:"high"}]:n==="MAILTO"?[{token:"mail",because:r,place:t,confidence:"medium"}]:[]})}var E_=/^(?:-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)|-u$)/i,P_=/^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/,A_=/^--(?:y?jit|rjit|enable-jit)$/,R_=/^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;function I_({programs:e,startsAsRoot:t}){return e.filter(({directive:n})=>n==="ExecStart").flatMap(n=>n.arguments.flatMap(s=>{let r=o=>({token:o,because:`ExecStart= gives ${n.name} the option ${s.split("=")[0]??s}`,place:n.place,confidence:"medium"});return E_.test(s)&&t?[r("setuid-drop")]:P_.test(s)?[r("chroot")]:A_.test(s)?[r("jit")]:R_.test(s)?[r("mail")]:[]}))}function N_({ports:e}){return e.flatMap(({number:t,by:n,place:s,confidence:r})=>{let o=s.assignment.node.key;if(n==="socket")return[{token:"net-server",because:`${o}=${t} of its socket unit is handed to it`,place:s,confidence:r}];let i=`${o}= names port ${t}`,a={token:"net-server",because:i,place:s,confidence:r};return t>=1024?[a]:[a,{token:"port-low",because:`${i}, below 1024`,place:s,confidence:r}]})}var lo=new Set(["sh","bash","dash","ash","zsh","ksh"]);function T_({programs:e}){return e.filter(({directive:t,name:n,script:s,via:r,path:o})=>t==="ExecStart"&&(lo.has(n)||r.some(i=>lo.has(i))||/\.(?:sh|bash)$/.test(s??o))).map(({name:t,script:n,via:s,place:r})=>({token:"exec-children",because:s.some(o=>lo.has(o))?`ExecStart= starts ${t} from a shell`:`ExecStart= runs the shell script ${n??t}`,place:r,confidence:"high"}))}var O_=/^machine(?:-|\.)/,ip=[{id:"notify",find:e=>/^notify/.test(h(e.unit,"Type")??"")?Ft(e,"Type",["unix"]):[]},{id:"watchdog",find:e=>Ft(e,"WatchdogSec",["unix"])},{id:"bus",find:e=>Ft(e,"BusName",["unix"])},{id:"delegated",find:e=>x(e.unit,"Delegate")?Ft(e,"Delegate",["cgroup"]):[]},{id:"machine-slice",find:e=>O_.test(be(e.unit,"Slice")?.assignment.node.value??"")?Ft(e,"Slice",["ns","cgroup"]):[]},{id:"early-boot",find:e=>h(e.unit,"DefaultDependencies")===!1?Ft(e,"DefaultDependencies",["early-boot"]):[]},{id:"dependencies",find:C_},{id:"variables",find:x_},{id:"options",find:I_},{id:"ports",find:N_},{id:"shell",find:T_}];bt();var D_={CAP_NET_ADMIN:"netlink",CAP_NET_RAW:"packet raw-icmp",CAP_NET_BIND_SERVICE:"port-low",CAP_SYS_TIME:"clock",CAP_SYS_PTRACE:"proc-all ptrace",CAP_IPC_LOCK:"memlock",CAP_SYS_NICE:"rt",CAP_SYSLOG:"kernel-log",CAP_SYS_MODULE:"modules",CAP_SYS_ADMIN:"mount mount-host",CAP_SYS_CHROOT:"chroot",CAP_SETUID:"setuid-drop",CAP_SETGID:"setuid-drop",CAP_CHOWN:"chown",CAP_DAC_OVERRIDE:"dac",CAP_DAC_READ_SEARCH:"dac",CAP_FOWNER:"dac",CAP_FSETID:"sgid",CAP_KILL:"kill-other",CAP_SYS_BOOT:"reboot",CAP_SYS_RAWIO:"raw-io",CAP_MKNOD:"raw-io",CAP_BPF:"bpf",CAP_PERFMON:"bpf",CAP_AUDIT_CONTROL:"netlink",CAP_AUDIT_READ:"netlink",CAP_AUDIT_WRITE:"netlink",CAP_WAKE_ALARM:"clock"},F_=16;function ap(e,t){let{unit:n}=e,s=h(n,t),r=be(n,t);if(s===void 0||r===null)return[];let o=[...n.facts.capabilities.keys()].filter(i=>(s&We(n.facts,i))!==0n);return o.length>F_?[]:o.flatMap(i=>{let a=`${t}= ${t==="AmbientCapabilities"?"gives it":"keeps"} ${i}`;return[`cap:${i}`,...fe(D_[i])].map(c=>({token:c,because:a,place:r,confidence:"high"}))})}var lp={dialout:"tty",uucp:"tty",tty:"tty",video:"dri",render:"dri",audio:"snd",kvm:"kvm",input:"input",disk:"sd",lp:"usb",plugdev:"usb",i2c:"i2c",gpio:"gpiomem",spi:"spidev",tss:"tpmrm0",netdev:"net/tun"};function U_({unit:e}){return["Group","SupplementaryGroups"].flatMap(t=>Fe(e,t).flatMap(n=>fe(n.node.value).flatMap(s=>{let r=Object.hasOwn(lp,s)?lp[s]:void 0,o=Ue(n),i=`${t}= puts it into the group ${s}, which opens /dev/${r}`;return r===void 0?[]:[{token:`dev:${r}`,because:i,place:o,confidence:"medium"}]})))}var M_=[["LimitMEMLOCK",/^infinity$|:infinity$/,"memlock"],["LimitRTPRIO",/^(?!0$)/,"rt"],["LimitRTTIME",/./,"rt"],["CPUSchedulingPolicy",/^(?:fifo|rr)$/,"rt"],["PAMName",/./,"sessions"],["KeyringMode",/^shared$/,"keyring"],["Personality",/^(?:x86|arm|ppc)$/,"32bit"]],cp=[{id:"ambient-capabilities",find:e=>ap(e,"AmbientCapabilities")},{id:"bounding-set",find:e=>e.startsAsRoot?ap(e,"CapabilityBoundingSet"):[]},{id:"groups",find:U_},{id:"limits",find:({unit:e})=>M_.flatMap(([t,n,s])=>{let r=be(e,t);return r===null||!n.test(r.assignment.node.value)?[]:[{token:s,because:`the unit says ${Me(r)}`,place:r,confidence:t==="LimitMEMLOCK"?"high":"medium"}]})}];var dp=[{names:"gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon",needs:"exec-children net-server net-client dns state home-w mail",says:{"exec-children":"starts git and hooks","home-w":"may keep SSH keys in the home of its user",mail:"may mail through sendmail"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client",needs:"home-w net-server net-client dns netlink state chown",says:{"home-w":"synchronizes folders of its user"},capabilities:"CHOWN FOWNER",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may synchronize any folder"},confidence:"high"},{names:"rsync rsyncd borg borgmatic restic bacula-fd bareos-fd amanda duplicity duplicati kopia rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift",needs:"home-r dac net-client dns state exec-children chown sgid mount-host netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",sgid:"restores any file mode"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr",needs:"net-server net-client dns netlink state exec-children home-w",says:{"exec-children":"may run a script after a download","home-w":"may keep downloads in home folders"},families:"INET INET6 UNIX NETLINK",never:{MemoryDenyWriteExecute:"may run on .NET"},confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich",needs:"jit dev:dri dev:video netlink net-server net-client dns state exec-children home-r",says:{jit:"may run on .NET or JavaScript","dev:dri":"may transcode on the graphics card","home-r":"may find media in home folders","dev:video":"may record from cameras and tuners"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge",needs:"jit dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state exec-children home-w",says:{"dev:tty":"talks to radio sticks on serial ports","exec-children":"may install packages at run time",jit:"may run on JavaScript or Java"},capabilities:"NET_RAW NET_ADMIN NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG",confidence:"medium"},{names:"pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite",needs:"rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock",says:{rt:"plays sound in real time"},capabilities:"SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK BLUETOOTH",confidence:"high"},{names:"ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns",needs:"net-client dns netlink",families:"INET INET6 UNIX NETLINK",kind:"worker",confidence:"high"},{names:"snapraid snapraid-daemon apticron logwatch",needs:"mail exec-children dac",kind:"oneshot",confidence:"high"},{names:"synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma",needs:"net-server net-client dns netlink state exec-children",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria",needs:"jit net-server net-client dns netlink state",says:{jit:"runs on Java, .NET or another runtime that makes code"},families:"INET INET6 UNIX NETLINK",confidence:"medium"}];var up=[{names:"chronyd chrony",needs:"clock rt memlock setuid-drop pid run state log net-client net-server port-low dns dev:rtc mail chown dac",says:{clock:"sets the clock","dev:rtc":"may read hardware clocks",mail:"may send a mail when the clock jumps (mailonchange)",rt:"runs in real time when sched_priority is set",memlock:"may lock its memory (lock_all)","setuid-drop":"starts as root and switches to its own user"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE SYS_RESOURCE IPC_LOCK SYS_NICE FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/chrony /var/log/chrony /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ntpd ntpsec openntpd ntp sntp ntpdate ntpd-rs busybox-ntpd",needs:"clock rt setuid-drop chroot net-client net-server port-low dns netlink state dev:rtc memlock run",says:{clock:"sets the clock",netlink:"scans the network interfaces"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_NICE SYS_RESOURCE CHOWN DAC_OVERRIDE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ntp /var/lib/ntpsec /var/log/ntpsec /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ptp4l phc2sys gpsd ts2phc timemaster",needs:"clock packet netlink dev:ptp dev:pps dev:tty rt run setuid-drop raw-io",says:{clock:"sets the clock",packet:"stamps packets in hardware"},capabilities:"SYS_TIME NET_RAW NET_ADMIN NET_BIND_SERVICE SETUID SETGID SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run",calls:"@clock",kind:"time",confidence:"high"},{names:"systemd-timesyncd timesyncd",needs:"clock net-client dns",capabilities:"SYS_TIME",families:"INET INET6 UNIX",calls:"@clock",kind:"time",confidence:"high"},{names:"NetworkManager connmand connman iwd wpa_supplicant dhclient dhcpcd hostapd netplan netctl ifup ifplugd dhcpd kea-dhcp4 kea-dhcp6 radvd rdnssd systemd-networkd",needs:"netlink packet raw-icmp sysctl modules etc-w exec-children dev:rfkill alg dns net-client hostname run state home-r setuid-drop",says:{"etc-w":"may write /etc/resolv.conf","home-r":"may read certificates in home folders","exec-children":"runs dispatcher scripts",alg:"authenticates through the cryptography of the kernel"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_MODULE DAC_OVERRIDE KILL AUDIT_WRITE SYS_CHROOT CHOWN FOWNER",families:"UNIX NETLINK PACKET INET INET6 ALG",confidence:"high"},{names:"ModemManager",needs:"dev:tty dev:cdc-wdm netlink unix cap:CAP_SYS_ADMIN",capabilities:"SYS_ADMIN NET_ADMIN",families:"UNIX NETLINK QIPCRTR",confidence:"high"},{names:"bluetoothd bluetooth bluealsa obexd btattach",needs:"bluetooth netlink alg unix dev:uinput dev:rfkill state",capabilities:"NET_ADMIN NET_BIND_SERVICE NET_RAW",families:"UNIX NETLINK BLUETOOTH ALG INET INET6",writes:"/var/lib/bluetooth",confidence:"high"},{names:"wg-quick wg wireguard",needs:"netlink sysctl modules exec-children etc-w net-client dns run",says:{sysctl:"may switch on forwarding in PostUp",modules:"may load the wireguard module","etc-w":"may set the name servers through resolvconf"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",kind:"vpn",confidence:"high"},{names:"openvpn",needs:"dev:net/tun netlink setuid-drop chroot exec-children net-client net-server port-low dns run log memlock dac chown",says:{"setuid-drop":"may start as root and switch to another user","exec-children":"runs scripts when a connection comes up"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT DAC_OVERRIDE IPC_LOCK AUDIT_WRITE SYS_NICE",families:"INET INET6 UNIX NETLINK",writes:"/run /var/log/openvpn /etc/openvpn",kind:"vpn",confidence:"high"},{names:"charon charon-systemd ipsec strongswan starter pluto libreswan tailscaled zerotier-one nebula netbird tinc tincd vpnc openconnect ocserv softether xl2tpd pptpd pppd fastd n2n headscale-client cloudflare-warp warp-svc",needs:"dev:net/tun netlink sysctl modules packet exec-children net-client net-server dns state run alg setuid-drop dac",says:{sysctl:"changes network tunables",modules:"may load modules for tunnels and firewalls"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE NET_BIND_SERVICE DAC_OVERRIDE SETUID SETGID SETPCAP CHOWN",families:"INET INET6 UNIX NETLINK PACKET KEY ALG",kind:"vpn",confidence:"high"},{names:"keepalived frr zebra bgpd ospfd watchfrr frrinit.sh bird bird6 lldpd snmpd snmptrapd quagga olsrd babeld batctl radvdump pimd conntrackd",needs:"netlink packet sysctl setuid-drop chroot net-server port-low exec-children state run chown dac log proc-stat",says:{sysctl:"changes network tunables",packet:"speaks protocols below TCP and UDP"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL SYS_ADMIN SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"suricata zeek snort tcpdump arpwatch arpalert crowdsec ntopng softflowd pmacctd dumpcap p0f",needs:"packet netlink rt memlock log state net-client dns setuid-drop exec-children dac jit proc-stat",says:{rt:"may raise the priority of its threads",jit:"may compile its rules"},capabilities:"NET_RAW NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID DAC_OVERRIDE CHOWN",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"fail2ban-server fail2ban-client fail2ban sshguard",needs:"netlink exec-children mail modules dac log state run home-r dns net-client",says:{modules:"may make the firewall load modules","exec-children":"runs firewall commands",mail:"may mail its reports",dac:"reads the logs of other services"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE NET_ADMIN NET_RAW AUDIT_READ SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/lib/fail2ban /run/fail2ban /var/log",confidence:"high"},{names:"iptables ip6tables iptables-restore ip6tables-restore nft nftables ufw ufw-init firewalld ipset ebtables arptables shorewall ferm",needs:"netlink modules sysctl run",says:{modules:"may load modules of the packet filter",sysctl:"changes network tunables"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 NETLINK UNIX",writes:"/run",confidence:"high"},{names:"prometheus-node-exporter node_exporter node-exporter",needs:"net-server dns proc-stat proc-all clock netlink mount-host home-r unix",says:{"proc-stat":"reads the statistics of the machine in /proc","proc-all":"may count the processes of all users",clock:"reads how the clock is tuned (timex collector)","mount-host":"reports the mounted file systems of the host","home-r":"reports how full home file systems are"},capabilities:"",families:"INET INET6 UNIX NETLINK",calls:"adjtimex clock_adjtime",kind:"exporter",confidence:"high"},{names:"process-exporter cadvisor telegraf datadog-agent zabbix_agentd zabbix_agent2 zabbix-agent netdata collectd glances newrelic-infra nrpe icinga2 check_mk_agent munin-node monit beszel-agent metricbeat otelcol alloy grafana-agent",needs:"net-server net-client dns netlink proc-all proc-stat raw-icmp suid exec-children state log mount-host home-r packet setuid-drop dac raw-io",says:{suid:"may start checks through sudo or setuid programs","proc-all":"watches the processes of all users"},capabilities:"SYS_PTRACE DAC_READ_SEARCH DAC_OVERRIDE NET_RAW NET_ADMIN SETUID SETGID SYS_RAWIO KILL CHOWN SYSLOG SYS_RESOURCE",families:"INET INET6 UNIX NETLINK PACKET",never:{PrivateDevices:"may ask disks for their health"},confidence:"high"},{names:"smartctl_exporter smartd smartmontools mdadm mdmonitor zed zfs-zed",needs:"dev:sd dev:nvme raw-io mail cap:CAP_SYS_ADMIN exec-children unix state",says:{mail:"mails when a disk fails","cap:CAP_SYS_ADMIN":"sends administrative commands to disks","exec-children":"runs scripts when a disk fails"},capabilities:"SYS_RAWIO SYS_ADMIN SETUID SETGID DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK",confidence:"high"},{names:"blackbox_exporter prometheus-blackbox-exporter smokeping fping ping_exporter",needs:"raw-icmp net-server net-client dns",capabilities:"NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"high"},{names:"exporter",needs:"net-server net-client dns",capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"medium"},{names:"prometheus alertmanager prometheus-alertmanager pushgateway prometheus-pushgateway loki tempo thanos mimir karma vmagent vmalert vminsert vmselect",needs:"net-server net-client dns netlink state",says:{netlink:"may list network interfaces for its cluster"},capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"grafana grafana-server",needs:"net-server net-client dns netlink state log exec-children",says:{"exec-children":"starts its plugins as programs"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",never:{NoExecPaths:"starts plugins from its data folder"},kind:"web",confidence:"high"}];var mp="starts as root and hands mail to processes of other users",pp=[{names:"nginx angie tengine freenginx",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other state",says:{"setuid-drop":"keeps a root master and switches its workers to another user",pid:"writes its PID file directly into /run",chown:"gives its cache folders to the user of its workers",dac:"opens logs and certificates of other owners"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/var/log/nginx /var/lib/nginx /var/cache/nginx /run",never:{MemoryDenyWriteExecute:"may run LuaJIT or compiled regular expressions (pcre_jit)"},kind:"proxy",confidence:"high"},{names:"apache2 httpd apachectl apache2ctl apache",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other exec-children netlink host-ipc",says:{"setuid-drop":"keeps a root parent and switches its workers to another user","exec-children":"may start CGI programs",netlink:"may list network interfaces in its modules","host-ipc":"keeps its scoreboard and locks in shared memory"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/log/apache2 /var/log/httpd /var/cache/apache2 /var/cache/httpd /var/lib/apache2 /var/lib/httpd /run",never:{MemoryDenyWriteExecute:"may run PHP or compiled regular expressions as modules",ProcSubset:"reads /proc for its statistics"},kind:"proxy",confidence:"high"},{names:"lighttpd",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other exec-children",says:{"exec-children":"may start CGI programs"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/var/log/lighttpd /var/cache/lighttpd /var/lib/lighttpd /run",never:{MemoryDenyWriteExecute:"may compile regular expressions (pcre_jit) or run LuaJIT"},kind:"proxy",confidence:"high"},{names:"haproxy hapee",needs:"setuid-drop chroot net-server port-low dns run pid unix chown shared-files kill-other",says:{"setuid-drop":"starts as root, locks itself into a folder and switches to another user","shared-files":"makes its admin socket in /run"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN FOWNER DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run /var/lib/haproxy",kind:"proxy",confidence:"high"},{names:"caddy",needs:"net-server port-low net-client dns netlink state",capabilities:"NET_BIND_SERVICE NET_ADMIN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/caddy /var/log/caddy",kind:"static-web",confidence:"high"},{names:"traefik envoy pingora",needs:"net-server port-low net-client dns netlink unix",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"medium"},{names:"stunnel stunnel4 hitch",needs:"setuid-drop chroot net-server port-low net-client dns pid chown dac kill-other",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/run /var/lib/stunnel4 /var/log/stunnel4",kind:"proxy",confidence:"medium"},{names:"varnishd varnish",needs:"setuid-drop net-server net-client dns memlock exec-children state chown dac kill-other",says:{"exec-children":"compiles its configuration with a C compiler and loads the result","setuid-drop":"starts as root and gives its workers users of their own",memlock:"locks its shared memory log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL IPC_LOCK NET_BIND_SERVICE SYS_RESOURCE SYS_NICE",families:"INET INET6 UNIX",writes:"/var/lib/varnish /run",never:{MemoryDenyWriteExecute:"loads code that it has compiled and may compile regular expressions",NoExecPaths:"loads code from /var/lib/varnish"},kind:"proxy",confidence:"medium"},{names:"squid squid3",needs:"setuid-drop net-server net-client dns netlink host-ipc pid log exec-children suid raw-icmp chown dac kill-other",says:{"host-ipc":"shares memory between its workers through /dev/shm",suid:"may start setuid helpers (pinger, authentication)"},capabilities:"SETUID SETGID NET_BIND_SERVICE NET_ADMIN NET_RAW CHOWN DAC_OVERRIDE FOWNER KILL SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/squid /var/log/squid /var/cache/squid /run",kind:"proxy",confidence:"medium"},{names:"dnsmasq",needs:"setuid-drop net-server port-low dns netlink packet raw-icmp pid run state exec-children chown dac",says:{packet:"answers DHCP with raw packets","exec-children":"may start a script for each lease"},capabilities:"NET_BIND_SERVICE NET_ADMIN NET_RAW SETUID SETGID CHOWN DAC_OVERRIDE KILL SETPCAP",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run /var/lib/misc /var/lib/dnsmasq",kind:"proxy",confidence:"medium"},{names:"unbound",needs:"setuid-drop chroot net-server port-low net-client dns netlink sysctl state run chown dac",says:{sysctl:"may enlarge its socket buffers beyond the kernel limit",netlink:"lists the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE NET_ADMIN CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/unbound /etc/unbound /run",kind:"proxy",confidence:"high"},{names:"named bind9 bind",needs:"setuid-drop net-server port-low net-client dns netlink state run etc-w chown dac chroot",says:{"etc-w":"may write keys and signed zones below /etc/bind",netlink:"watches the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE CHOWN DAC_OVERRIDE DAC_READ_SEARCH SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/cache/bind /var/lib/bind /var/named /run /etc/bind",kind:"proxy",confidence:"medium"},{names:"knotd knot nsd pdns_server pdns pdns_recursor pdns-recursor dnsdist",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",capabilities:"NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot /var/lib/nsd /var/lib/powerdns /run",never:{MemoryDenyWriteExecute:"may run LuaJIT"},kind:"proxy",confidence:"medium"},{names:"kresd knot-resolver",needs:"jit net-server port-low net-client dns netlink state run",says:{jit:"runs LuaJIT, which stops when it may not make code"},capabilities:"NET_BIND_SERVICE SETPCAP SETUID SETGID CHOWN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot-resolver /var/cache/knot-resolver /run",kind:"proxy",confidence:"high"},{names:"avahi-daemon avahi",needs:"setuid-drop chroot net-server netlink hostname unix pid run chown dac",says:{hostname:"follows and publishes the host name"},capabilities:"SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/run",confidence:"medium"},{names:"tor",needs:"setuid-drop net-server net-client dns netlink state run log pid chown dac port-low",says:{"setuid-drop":"may start as root and switch to the user of its configuration"},capabilities:"NET_BIND_SERVICE SETUID SETGID DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/tor /var/log/tor /run",kind:"proxy",confidence:"high"},{names:"i2p i2pd dante sockd danted privoxy tinyproxy 3proxy shadowsocks ss-server ssserver xray v2ray sing-box",needs:"net-server net-client dns setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE NET_ADMIN NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"low"},{names:"postfix postmulti postfix-script",needs:"setuid-drop chroot net-server port-low net-client dns netlink exec-children mail suid home-w state run sgid chown dac kill-other shared-files",says:{"setuid-drop":"runs many processes under users of their own",suid:"delivers mail through programs of the recipients","home-w":"may deliver into home folders",sgid:"repairs the setgid bits of its queue programs"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT SYS_RESOURCE SYS_NICE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/postfix /var/lib/postfix /var/mail /var/spool/mail /etc/postfix /etc/aliases.db /run",confidence:"medium"},{names:"exim exim4",needs:"setuid-drop net-server port-low net-client dns exec-children mail suid home-w state log run chown dac kill-other sgid netlink",says:{"setuid-drop":mp,suid:"is a setuid program itself","home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/exim4 /var/log/exim4 /var/mail /run",confidence:"medium"},{names:"smtpd opensmtpd",needs:"setuid-drop chroot net-server port-low net-client dns exec-children mail home-w state sgid chown dac kill-other netlink",says:{"setuid-drop":mp,"home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/smtpd /var/mail /run",confidence:"medium"},{names:"dovecot",needs:"setuid-drop chroot net-server port-low net-client dns home-w state run exec-children chown dac kill-other shared-files",says:{"setuid-drop":"runs each session as the user whose mail it reads","home-w":"may find the mail in home folders"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL SYS_CHROOT NET_BIND_SERVICE SYS_RESOURCE AUDIT_WRITE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/dovecot /var/mail /var/spool/mail /var/vmail /run",confidence:"medium"},{names:"cyrmaster cyrus-imapd saslauthd opendkim opendmarc milter-greylist policyd-spf postgrey postsrsd",needs:"setuid-drop net-server net-client dns unix run state shared-files chown dac",says:{"shared-files":"makes a socket that the mail server opens"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SYS_CHROOT AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"rspamd clamd clamav-daemon clamonacc",needs:"jit net-client dns unix state log run shared-files",says:{jit:"compiles patterns or bytecode to machine code"},families:"INET INET6 UNIX",writes:"/var/lib/rspamd /var/lib/clamav /var/log/rspamd /var/log/clamav /run",confidence:"medium"},{names:"amavisd amavis amavisd-new spamd spamassassin freshclam",needs:"setuid-drop net-client net-server dns exec-children state log run chown dac shared-files",capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",confidence:"medium"},{names:"smbd nmbd winbindd samba",needs:"setuid-drop net-server port-low netlink dns home-w state log run sgid chown dac kill-other exec-children cap:CAP_SYS_ADMIN hostname",says:{"setuid-drop":"serves each client as that user","home-w":"may share home folders","cap:CAP_SYS_ADMIN":"keeps Windows attributes in trusted extended attributes"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE LEASE SYS_ADMIN NET_ADMIN NET_RAW SYS_NICE SYS_CHROOT IPC_LOCK",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may share any folder of the system"},confidence:"medium"},{names:"nfs-server rpc.mountd rpcbind rpc.nfsd nfsd rpc.gssd gssd rpc.statd rpc.idmapd exportfs nfsdcld blkmapd",needs:"sysctl mount-host net-server port-low netlink tmp-shared modules setuid-drop state",says:{sysctl:"writes to /proc/fs/nfsd","tmp-shared":"finds Kerberos tickets in /tmp"},families:"INET INET6 UNIX NETLINK",confidence:"high"},{names:"vsftpd proftpd pure-ftpd sftpgo",needs:"setuid-drop chroot net-server port-low home-w log chown dac kill-other run ns sgid",says:{"setuid-drop":"serves each session as the user who logged in","home-w":"serves home folders",ns:"may isolate its sessions in namespaces",sgid:"may be asked to set any file mode by its clients"},capabilities:"SETUID SETGID SYS_CHROOT NET_BIND_SERVICE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL AUDIT_WRITE SYS_ADMIN SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/log /srv /run /var/ftp",confidence:"medium"},{names:"slapd openldap krb5kdc kadmind freeradius radiusd",needs:"setuid-drop net-server port-low net-client dns state run tmp-shared pid chown dac unix shared-files",says:{"tmp-shared":"may keep Kerberos tickets in /tmp","shared-files":"makes a socket that local clients open"},capabilities:"SETUID SETGID NET_BIND_SERVICE DAC_OVERRIDE DAC_READ_SEARCH CHOWN SYS_CHROOT KILL FOWNER",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ldap /etc/ldap/slapd.d /var/lib/krb5kdc /var/log /run",confidence:"medium"},{names:"sssd sssd_be samba-ad-dc adcli nscd nslcd",needs:"setuid-drop net-client dns netlink tmp-shared suid state run home-r chown dac kill-other exec-children etc-w shared-files",says:{"tmp-shared":"keeps Kerberos tickets in /tmp",suid:"starts setuid helpers for Kerberos and LDAP"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"certbot acme.sh lego dehydrated getssl",needs:"net-client dns etc-w port-low exec-children chown dac netlink state log",says:{"etc-w":"writes certificates below /etc","exec-children":"runs hooks that reload other services","port-low":"may answer on port 80"},capabilities:"NET_BIND_SERVICE CHOWN DAC_OVERRIDE FOWNER SETUID SETGID KILL",families:"INET INET6 UNIX NETLINK",writes:"/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /srv /var/www",kind:"oneshot",confidence:"high"}];var fp=[{names:"postgres postgresql postmaster pg_ctl pg_ctlcluster postgresql-check-db-dir pg_autoctl",needs:"shm-sysv ipc-keep jit net-server dns state run log shared-files setuid-drop chown dac",says:{jit:"compiles costly queries with LLVM unless jit is off","shm-sysv":"keeps an interlock in System V shared memory","ipc-keep":"loses its shared memory when its user logs out under RemoveIPC=","setuid-drop":"is started through a tool that switches to the owner of the cluster","shared-files":"makes a socket that local clients open"},lifts:{"jit=off":"jit"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL DAC_READ_SEARCH SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/postgresql /var/lib/pgsql /var/log/postgresql /run/postgresql",kind:"database",confidence:"high"},{names:"mariadbd mysqld mariadb mysql mysqld_safe mysqld_multi mariadbd-safe percona-server",needs:"memlock suid net-server dns state run log shared-files setuid-drop chown dac tmp-shared",says:{suid:"may check passwords through a setuid helper (auth_pam)","shared-files":"makes a socket that local clients open","tmp-shared":"may keep its socket or exported tables in /tmp","setuid-drop":"may start as root and switch to its own user"},capabilities:"IPC_LOCK SYS_NICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mysql /var/log/mysql /run/mysqld /run/mariadb",kind:"database",confidence:"high"},{names:"mongod mongos mongodb",needs:"jit proc-stat tmp-shared net-server dns netlink state log shared-files",says:{jit:"compiles JavaScript of queries","tmp-shared":"keeps a socket in /tmp","proc-stat":"reads the machine's memory layout in /proc"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/mongodb /var/lib/mongo /var/log/mongodb",kind:"database",confidence:"medium"},{names:"redis-server redis valkey-server valkey keydb-server dragonfly redis-sentinel garnet",needs:"net-server dns state log run shared-files",says:{"shared-files":"may make a socket that local clients open"},capabilities:"",families:"INET INET6 UNIX",writes:"/var/lib/redis /var/lib/valkey /var/log/redis /var/log/valkey /run/redis /etc/redis",kind:"broker",confidence:"high"},{names:"memcached systemd-memcached-wrapper",needs:"net-server setuid-drop pid",capabilities:"SETUID SETGID SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run/memcached",kind:"broker",confidence:"high"},{names:"elasticsearch opensearch solr kafka zookeeper cassandra tomcat keycloak activemq artemis logstash neo4j wildfly glassfish nexus sonarqube graylog-server",needs:"jit memlock net-server net-client dns netlink state log proc-stat exec-children",says:{jit:"runs on Java, which compiles to machine code","proc-stat":"reports the load and memory of the machine",memlock:"may lock its heap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"jenkins",needs:"jit net-server net-client dns netlink state log proc-stat exec-children suid home-w",says:{jit:"runs on Java, which compiles to machine code","exec-children":"runs the builds of its users",suid:"may run builds that use sudo"},families:"INET INET6 UNIX NETLINK",kind:"web-jit",confidence:"high"},{names:"clickhouse-server clickhouse",needs:"jit memlock proc-all proc-stat net-server net-client dns netlink state log rt",says:{jit:"compiles queries",rt:"may raise the priority of its threads"},capabilities:"NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"influxd influxdb victoria-metrics vmstorage questdb surreal cockroach tidb-server tikv-server rqlited mosdns meilisearch qdrant typesense manticore searchd",needs:"net-server net-client dns state netlink",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"etcd consul",needs:"net-server net-client dns netlink state",capabilities:"",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/etcd /var/lib/consul /opt/consul",kind:"database",confidence:"medium"},{names:"vault bao openbao",needs:"memlock net-server net-client dns netlink state",says:{memlock:"locks its memory, so that no secret reaches the swap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"rabbitmq-server rabbitmq epmd",needs:"jit unix net-server net-client dns netlink state log exec-children proc-stat",says:{jit:"runs on Erlang, which compiles to machine code"},families:"INET INET6 UNIX NETLINK",writes:"/var/lib/rabbitmq /var/log/rabbitmq",kind:"broker",confidence:"medium"},{names:"mosquitto",needs:"setuid-drop net-server dns state log run pid chown dac",says:{"setuid-drop":"starts as root and switches to its own user"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mosquitto /var/log/mosquitto /run/mosquitto",kind:"broker",confidence:"high"},{names:"nats-server nats beanstalkd nsqd nsqlookupd gearmand",needs:"net-server dns",capabilities:"SETUID SETGID NET_BIND_SERVICE",families:"INET INET6 UNIX",kind:"broker",confidence:"high"},{names:"minio seaweedfs weed garage rustfs",needs:"net-server net-client dns netlink state",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"monerod bitcoind geth lighthouse polkadot parity lnd lightningd reth nethermind besu prysm",needs:"jit net-server net-client dns netlink state",says:{jit:"may compile proofs of work or WebAssembly to machine code"},families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"}];var hp="starts sessions of users, which inherit every restriction",gp=[{names:"sshd dropbear telnetd in.telnetd sshd-session",needs:"sessions net-server port-low setuid-drop chroot suid home-w",says:{sessions:hp},confidence:"high"},{names:"cron crond atd anacron fcron systemd-cron cronie dcron",needs:"sessions mail suid setuid-drop home-w exec-children",says:{sessions:"runs jobs of root and of users, which inherit every restriction",mail:"mails the output of its jobs"},confidence:"high"},{names:"getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver",needs:"sessions suid setuid-drop home-w dev:tty",says:{sessions:hp},confidence:"high"},{names:"code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session",needs:"sessions jit suid home-w exec-children net-server",says:{sessions:"runs code and shells of its users, which inherit every restriction"},confidence:"high"},{names:"webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition",needs:"sessions host-admin suid jit ns home-w exec-children net-client",says:{sessions:"runs commands of others, which inherit every restriction","host-admin":"runs commands that may change anything on the host"},confidence:"high"},{names:"dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden",needs:"ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname",says:{ns:"builds containers out of namespaces","host-admin":"runs whatever its containers do"},kind:"container",confidence:"high"},{names:"libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored",needs:"ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop",says:{"host-admin":"runs machines and works on the host for them"},kind:"container",confidence:"high"},{names:"auditd",needs:"netlink kernel-log log exec-children kill-other mail rt reboot cap:CAP_AUDIT_CONTROL",says:{reboot:"may halt the machine when the disk is full",rt:"may raise its priority"},capabilities:"AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/log/audit /run",confidence:"high"},{names:"rsyslogd rsyslog syslog-ng syslogd metalog",needs:"kernel-log log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files",says:{"kernel-log":"may read the kernel log (imklog)",log:"writes log files anywhere below /var/log","shared-files":"makes logs that the group adm reads"},capabilities:"SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK",families:"UNIX INET INET6 NETLINK",writes:"/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run",confidence:"high"},{names:"vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder",needs:"log dac net-client net-server dns state netlink home-r",says:{log:"reads log files of other services",dac:"opens logs of other users"},capabilities:"DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE",families:"UNIX INET INET6 NETLINK",kind:"worker",confidence:"medium"},{names:"logrotate savelog",needs:"log chown dac sgid exec-children mail kill-other home-r setuid-drop unix",says:{"exec-children":"runs scripts after a rotation",sgid:"keeps the modes of what it rotates",log:"may rotate files anywhere","setuid-drop":"rotates as the user that a rule names"},capabilities:"CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL",families:"UNIX INET INET6",never:{ProtectSystem:"may rotate files in any folder"},kind:"oneshot",confidence:"high"},{names:"cupsd cups cups-browsed ippeveprinter ipp-usb",needs:"setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children home-w chown dac kill-other sgid shared-files suid",says:{"exec-children":"starts filters and backends","etc-w":"writes its configuration below /etc/cups","home-w":"may print to files in home folders",suid:"may start backends with rights of their own"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",writes:"/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run",confidence:"medium"},{names:"systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev",needs:"host-admin mount-host",says:{"host-admin":"belongs to systemd, which hardens it upstream"},confidence:"high"},{names:"polkitd polkit",needs:"jit setuid-drop unix",says:{jit:"runs its rules in a JavaScript engine"},capabilities:"SETUID SETGID",families:"UNIX INET INET6",confidence:"medium"},{names:"udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh",needs:"host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop",says:{"host-admin":"installs software or mounts disks for the whole host"},confidence:"high"},{names:"accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord",needs:"sysctl unix netlink dev:cpu host-admin exec-children raw-io",says:{sysctl:"writes tunables below /sys","host-admin":"manages devices and power of the host"},confidence:"medium"},{names:"usbguard-daemon usbguard",needs:"sysctl netlink etc-w log unix chown",says:{sysctl:"allows USB devices through /sys","etc-w":"writes its rules below /etc/usbguard"},capabilities:"CHOWN FOWNER",families:"UNIX NETLINK",writes:"/etc/usbguard /var/log/usbguard",confidence:"high"},{names:"lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup fstrim hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd",needs:"dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt",says:{"host-admin":"manages the disks of the host"},confidence:"medium"},{names:"corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw",needs:"rt memlock netlink exec-children host-admin net-server dns dev:mapper state",says:{"host-admin":"runs agents that manage other services or disks",rt:"runs in real time to keep its deadlines"},confidence:"medium"},{names:"earlyoom nohang oomd",needs:"kill-other proc-all proc-stat memlock unix rt",says:{"kill-other":"kills processes of any user when memory runs out"},capabilities:"KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH",families:"UNIX",confidence:"high"},{names:"bpftrace cilium-agent falco pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd",needs:"bpf proc-all sysctl ptrace mount-host netlink",capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"}];var E=(e,t,n={})=>({names:e,needs:t,confidence:"high",...n}),yp=[E("sudo su runuser pkexec doas gosu su-exec setuidgid chpst","suid setuid-drop",{says:{suid:"gains or changes rights through setuid"}}),E("sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail","mail net-client"),E("chown chgrp","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),E("install","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),E("modprobe insmod rmmod depmod kmod","modules",{capabilities:"SYS_MODULE"}),E("sysctl","sysctl",{capabilities:"SYS_ADMIN NET_ADMIN"}),E("mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs","mount mount-host cap:CAP_SYS_ADMIN"),E("rclone-mount gocryptfs encfs mergerfs bindfs","mount mount-host dev:fuse suid"),E("ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig","netlink",{capabilities:"NET_ADMIN NET_RAW",families:"INET INET6 NETLINK UNIX"}),E("ping ping6 traceroute arping","raw-icmp suid",{capabilities:"NET_RAW",says:{suid:"may be setuid or have file capabilities"}}),E("docker docker-compose nerdctl ctr","unix exec-children",{families:"INET INET6 UNIX NETLINK",says:{unix:"is a client of the container daemon, which runs the workload outside this sandbox"}}),E("systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl","unix",{families:"UNIX"}),E("hostname","hostname",{capabilities:"SYS_ADMIN"}),E("date hwclock timedatectl rtcwake adjtimex","clock dev:rtc",{capabilities:"SYS_TIME WAKE_ALARM"}),E("dmesg","kernel-log",{capabilities:"SYSLOG"}),E("ps pgrep pkill pidof lsof fuser top htop ss netstat","proc-all proc-stat netlink",{capabilities:"SYS_PTRACE KILL"}),E("killall","proc-all kill-other",{capabilities:"KILL"}),E("strace gdb ltrace gcore perf","ptrace proc-all",{capabilities:"SYS_PTRACE"}),E("nsenter","ns mount-host ptrace",{capabilities:"SYS_ADMIN SYS_PTRACE SYS_CHROOT"}),E("chroot schroot debootstrap mmdebstrap","chroot mount",{capabilities:"SYS_CHROOT"}),E("reboot poweroff shutdown halt kexec systemd-cat-reboot","reboot",{capabilities:"SYS_BOOT SYS_ADMIN"}),E("setcap setfacl chattr","dac",{capabilities:"SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE"}),E("mknod","raw-io",{capabilities:"MKNOD"}),E("ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod","usr-w etc-w host-admin modules"),E("useradd usermod groupadd adduser userdel passwd chpasswd","etc-w suid home-w chown dac host-admin"),E("udevadm","sysctl netlink host-admin"),E("resolvconf","etc-w run"),E("curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl","net-client dns",{families:"INET INET6 UNIX NETLINK"}),E("ssh autossh sshuttle","home-r",{says:{"home-r":"reads keys below the home of its user"}}),E("pip pip3 gem cargo go","net-client dns home-w exec-children"),E("setserial stty minicom ser2net","dev:tty"),E("setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap","dev:tty",{capabilities:"SYS_TTY_CONFIG"}),E("ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer","dev:video dev:dri",{says:{"dev:video":"may read cameras","dev:dri":"may encode on the graphics card"}}),E("aplay arecord amixer alsactl speaker-test espeak","dev:snd"),E("nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server","dev:nvidia dev:dri jit modules",{says:{"dev:nvidia":"computes on graphics cards",jit:"compiles kernels for graphics cards"}}),E("fakeroot fakechroot","shm-sysv"),E("pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev","raw-io dev:gpiomem dev:i2c"),E("Xvfb xvfb-run","tmp-shared",{says:{"tmp-shared":"puts the socket of its display into /tmp"}})];var bp=[...pp,...fp,...up,...gp,...dp],L_=[...bp,...Zm,...yp],co=null;function B_(){if(co!==null)return co;let e=new Map;for(let t of L_)for(let n of fe(t.names))e.set(n,[...e.get(n)??[],t]);return co=e,e}var $_=/[-_.]?v?\d+(?:\.\d+)*$/,W_=/\d+(?:\.\d+)*(?=-)/,V_=/\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;function K_(e){let t=e.replace(V_,"");return[...new Set([e,t,t.replace($_,""),t.replace(W_,""),t.toLowerCase()])].filter(n=>n!=="")}var G_=/(?:^|[-_])exporter\d*$/;function uo(e){let t=B_();for(let n of K_(e)){let s=t.get(n);if(s!==void 0)return s}return G_.test(e)?t.get("exporter")??[]:[]}var mo=e=>bp.includes(e);var gn=["low","medium","high"],po=(e,t)=>gn.indexOf(e)>=gn.indexOf(t);var H_={"net-client":"talks to other hosts","net-server":"serves the network","port-low":"binds a port below 1024",dns:"resolves names",netlink:"lists or changes network interfaces",packet:"opens packet sockets","raw-icmp":"sends ICMP packets",bluetooth:"opens Bluetooth sockets",alg:"uses the cryptography of the kernel",unix:"opens local sockets","host-ipc":"shares memory with processes outside the unit","tmp-shared":"exchanges files with others through /tmp","home-r":"reads below /home or /root","home-w":"writes below /home or /root","etc-w":"writes below /etc","usr-w":"writes below /usr or /boot",state:"keeps data on disk",log:"writes log files",run:"makes files in /run",pid:"writes a PID file",jit:"makes machine code at run time",ns:"makes namespaces of its own",suid:"runs setuid programs",mail:"sends mail through sendmail, which is setgid","setuid-drop":"starts as root and switches to another user",chown:"changes owners of files",dac:"opens files of other users",clock:"sets or reads the tuning of the clock",rt:"asks for real-time scheduling","shm-sysv":"uses System V shared memory","proc-all":"looks at processes of other users","proc-stat":"reads system statistics in /proc",sysctl:"changes kernel tunables",modules:"loads kernel modules",mount:"mounts file systems","mount-host":"works with the mounts of the host",ptrace:"traces other processes","kill-other":"signals processes of other users",cgroup:"manages control groups","ipc-keep":"needs its shared memory to outlive logouts of its user","32bit":"runs 32-bit code",personality:"changes its execution domain",hostname:"sets or follows the host name",memlock:"locks memory","kernel-log":"reads the kernel log","raw-io":"talks to hardware directly",reboot:"may switch the machine off",bpf:"loads BPF programs",keyring:"uses shared kernel keyrings",sgid:"sets setuid or setgid bits on files","exec-children":"starts other programs","shared-files":"makes files or sockets that other users open",sessions:"starts sessions or jobs of users, which inherit every restriction","host-admin":"changes the host itself","early-boot":"starts before the file systems are set up",desktop:"belongs to a graphical session",chroot:"locks itself into a folder with chroot"};function Sp(e){return e.startsWith("dev:")?`uses /dev/${e.slice(4)}`:e.startsWith("cap:")?`uses ${e.slice(4)}`:H_[e]??e}var j_=new Set(["setuid-drop","chroot","chown","dac","kill-other","modules","sysctl","raw-io","reboot"]),Y_={"port-low":"CAP_NET_BIND_SERVICE",packet:"CAP_NET_RAW",clock:"CAP_SYS_TIME","kernel-log":"CAP_SYSLOG",mount:"CAP_SYS_ADMIN"},q_=[...cp,...op,...ip];function vp(e,t=[]){let n=sp(e,t),s=z_(n),o=[...q_.flatMap(({id:a,find:l})=>l(n).map(c=>({...c,source:a}))),...s.flatMap(a=>Z_(a,n))],i=new Map;for(let a of o){let l=i.get(a.token);(l===void 0||gn.indexOf(a.confidence)>gn.indexOf(l.confidence))&&i.set(a.token,a)}return{all:o,of:(a,l="low")=>{let c=i.get(a);return c!==void 0&&po(c.confidence,l)?c:void 0},devices:[...i.values()].filter(({token:a})=>a.startsWith("dev:")),matches:s,programs:n.programs,ports:n.ports,paths:n.paths,startsAsRoot:n.startsAsRoot}}var X_=(e,t)=>po(e,t)?t:e;function z_(e){let t=e.programs.flatMap(J_);if(t.some(({known:i,isMain:a})=>a&&mo(i)))return t;let{name:n}=e.unit,s=uo(n.prefix).filter(mo),o=e.programs.find(({directive:i})=>i==="ExecStart")?.place??null;return[...t,...s.map(i=>({known:i,evidence:`the unit is named ${n.full}`,place:o,confidence:X_(i.confidence,"medium"),isMain:!0}))]}function J_(e){let t=e.directive==="ExecStart",n=new Map,s=(i,a=i)=>{for(let l of uo(i))n.has(l)||n.set(l,a)};s(e.name);let r=e.script===null?null:io(e.script);r!==null&&s(r);let o=np(e.script??e.path);return o!==null&&s(o,`${r??e.name} with ${o}`),[...n].map(([i,a])=>({known:i,evidence:`${e.directive}= runs ${a}`,place:e.place,confidence:i.confidence,isMain:t}))}function Z_(e,t){let{known:n}=e,s=new Set(Object.entries(n.lifts??{}).flatMap(([o,i])=>Q_(t,o)?[i]:[]));return fe(n.needs).filter(o=>!s.has(o)&&ew(o,t)).map(o=>({token:o,because:`${e.evidence}, which ${n.says?.[o]??Sp(o)}`,place:e.place,confidence:e.confidence,source:fe(n.names)[0]??""}))}var Q_=({programs:e},t)=>e.some(n=>n.arguments.includes(t));function ew(e,{unit:t,startsAsRoot:n}){if(n)return!0;if(j_.has(e)||e.startsWith("cap:"))return!1;let s=Y_[e];if(s===void 0)return!0;let r=t.facts.capabilities.get(s)??0;return((h(t,"AmbientCapabilities")??0n)>>BigInt(r)&1n)===1n||e==="clock"}zt();bt();Pr();var _p=["service","socket","mount","swap"],tw=[..._p,"slice","scope"],nw=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],sw=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],rw="-",ow=2,iw=18;function ws(e){let t=_p.includes(e.name.type),n=[],s=cw(e,t),r=s.DynamicUser;if(r){for(let l of nw)s[l]=!0,n.push([l,"DynamicUser"]);n.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=dw(e,r),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?uw(e,r):lw;return{unit:e,defaultDependencies:h(e,"DefaultDependencies")!==!1&&e.name.base!==rw,switches:s,user:o,privileged:!i&&(o==="root"||o==="0"||!r&&o===null),userManager:i,hasSupplementaryGroups:(h(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:h(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(h(e,l)??"/")!=="/"),umask:h(e,"UMask")??(t?iw:ow),boundingSet:mw(e,s,n),ambientSet:h(e,"AmbientCapabilities")??0n,syscallFilter:h(e,"SystemCallFilter"),syscallArchitectures:h(e,"SystemCallArchitectures")??aw,families:h(e,"RestrictAddressFamilies"),namespaces:h(e,"RestrictNamespaces"),addresses:pw(e),devices:fw(e,s,n),implied:n}}var aw=new Set,lw={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function cw(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:x(e,"Delegate"),DynamicUser:x(e,"DynamicUser"),LockPersonality:x(e,"LockPersonality"),MemoryDenyWriteExecute:x(e,"MemoryDenyWriteExecute"),NoNewPrivileges:x(e,"NoNewPrivileges"),PrivateDevices:x(e,"PrivateDevices"),PrivateMounts:n?h(e,"PrivateMounts")!==!1:x(e,"PrivateMounts"),PrivateNetwork:x(e,"PrivateNetwork"),PrivateTmp:x(e,"PrivateTmp"),PrivateUsers:x(e,"PrivateUsers"),ProtectClock:x(e,"ProtectClock"),ProtectControlGroups:x(e,"ProtectControlGroups"),ProtectHostname:x(e,"ProtectHostname"),ProtectKernelLogs:x(e,"ProtectKernelLogs"),ProtectKernelModules:x(e,"ProtectKernelModules"),ProtectKernelTunables:x(e,"ProtectKernelTunables"),RemoveIPC:x(e,"RemoveIPC"),RestrictRealtime:x(e,"RestrictRealtime"),RestrictSUIDSGID:x(e,"RestrictSUIDSGID")}}function dw(e,t){let n=h(e,"User");return n!==void 0?n:t?La(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function uw(e,t){let n=h(e,"ProtectHome")??"no",s=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":h(e,"ProtectSystem")??"no",protectProc:h(e,"ProtectProc")??"default",procSubset:h(e,"ProcSubset")??"all",keyringMode:h(e,"KeyringMode")??(e.manager==="user"?"inherit":s?"private":"shared")}}function mw(e,t,n){let s=h(e,"CapabilityBoundingSet")??wr(e.facts);for(let[r,o]of sw)if(t[r]){for(let i of o)s&=~We(e.facts,i);n.push(["CapabilityBoundingSet",r])}return s}function pw(e){let t=h(e,"IPAddressAllow")??[];return{filtered:F(e,"IPIngressFilterPath")||F(e,"IPEgressFilterPath"),deniesAll:Mn(h(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(bi)?"loopback":"other"}}function fw(e,t,n){if(!tw.includes(e.name.type))return{policy:null,listed:!1};let s=h(e,"DevicePolicy")??"auto";t.PrivateDevices&&s==="auto"&&(s="closed",n.push(["DevicePolicy","PrivateDevices"]));let r=(h(e,"DeviceAllow")?.length??0)>0;if(s==="auto"&&!r)return{policy:s,listed:!1};let o=hw(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:s,listed:r||o.length>0}}function hw(e,t){let n=["RootImage","MountImages","RootMStack"].filter(s=>F(e,s));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let s=["LoadCredential","SetCredential"];n.push(...s.filter(r=>[...h(e,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return n}de();Pt();de();de();zt();bt();Oe();on();Zt();var Le=(e,t)=>{let n=V(e,t);return n===void 0?[]:te(n).made};function go(e,t,n){let s=Le(e,t),r=s.filter(({node:o})=>o.value.split(/[\s:]+/).some(i=>j(i.replace(/^[-+"']*/,""))===n));return r.length>0?r:s}function fo(e,t){let n=h(e,"ExecStart")??[];return n.length>0&&n.every(t)?Le(e,"ExecStart"):null}var wp=(e,t,n)=>(e&We(t.facts,n))!==0n,gw=({switches:e,unit:t})=>e.PrivateUsers||F(t,"UserNamespacePath");function Cs(e,t){let{unit:n,boundingSet:s,ambientSet:r,privileged:o}=e;return gw(e)||!wp(s,n,t)?!1:o&&!F(n,"SecureBits")||wp(r,n,t)}var yw=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>F(e,t));function Cp({syscallFilter:e,unit:t},n){if(!at(e))return!0;let{mode:s,named:r,allowed:o}=e;return n.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(s==="deny"?!vr(r,a):vr(o,a))})}var bw=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>Le(e,t));function kp({protectSystem:e,hasOwnRoot:t,unit:n},s){if(e!=="strict"||t)return null;let r=(h(n,"ReadWritePaths")??[]).some(({path:i})=>i===s)?go(n,"ReadWritePaths",s):[],o=(h(n,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===s&&a===s)?go(n,"BindPaths",s):[];return r.length+o.length>0?[...r,...o]:null}function ho(e,t){let n=(h(e,"BindPaths")??[]).find(t);return n===void 0?null:go(e,"BindPaths",n.source)}var Sw=e=>[...h(e,"InaccessiblePaths")??[],...h(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),vw=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],_w=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],xp=new Set(["docker","incus-admin","libvirt","lxd"]),ww=/(?:^|\/)docker(?:-compose)?$/,Cw=new Set(["run","start","up"]),kw=e=>ww.test(e.program)&&e.arguments.some(({text:t})=>Cw.has(t)),xw=e=>e===void 0||e==="root"||e==="0",Ew=({prefixes:e})=>e.split("!").length===2,Pw=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:_w},lines:({unit:e})=>fo(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>fo(e,Ew)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:vw},lines:e=>Cs(e,"CAP_SYS_ADMIN")&&!yw(e.unit)&&Cp(e,["mount","umount2"])?bw(e):null},{id:"proc-of-root",because:"root sees all processes whatever ProtectProc= says",when:"the service runs as root, in the group of root or with `CAP_SYS_PTRACE`",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>e.privileged&&(xw(h(e.unit,"Group"))||Cs(e,"CAP_SYS_PTRACE"))?Le(e.unit,"User"):null},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&Cs(e,"CAP_SYS_PTRACE")?Le(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>kp(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>kp(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>ho(e,({source:t,target:n,writable:s})=>s&&t==="/"&&n!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>ho(e,({source:t,target:n})=>t==="/tmp"&&n==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?ho(e,({source:n,target:s})=>n==="/home"&&s==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&Mn(h(e,"IPAddressAllow")??[])?Le(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:n})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Aw)||n||Sw(e))return null;let r=xp.has(h(e,"Group")??"")?Le(e,"Group"):[],o=(h(e,"SupplementaryGroups")??[]).some(i=>xp.has(i))?Le(e,"SupplementaryGroups"):[];return r.length+o.length>0?[...r,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&Cs(e,"CAP_SETUID")&&Cp(e,["setuid"])?Le(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>fo(e,kw)}],Aw=1;function Ep(e){let{manager:t,name:n}=e.unit;return t==="user"||n.type!=="service"?[]:Pw.flatMap(s=>{let r=s.lines(e);return r===null?[]:[{defeat:s,lines:r}]})}var Pp=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);yr();var Rw=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],So=e=>Rw.find(([t])=>e>=t)?.[1]??"PERFECT",T=e=>`${Math.floor(e/10)}.${e%10}`;function ks(e,t,n=null){let s=Iw(e,t,n),r={ranks:ta(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>Ow(s.map(a=>Nw(a,i,r)));return{score:i=>o(ws(i)),scoreSandbox:o,inPrintOrder:Fw}}function Iw(e,t,n){let s=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)s.set(i.field,{row:i,directives:o.directives});let r=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=s.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:r.indexOf(o.name),outcomes:new Map}]})}function Nw(e,t,n){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return yo(e,null,"boot-phase",n);if(e.weight===0)return yo(e,null,"policy",n);let s=e.row.badness(t);return yo(e,s,e.row.variant?.(t,s)??"",n)}var Ut=(e,t)=>Math.ceil(e/t);function yo(e,t,n,s){let r=n===""?t:`${t}:${n}`,o=e.outcomes.get(r);if(o!==void 0)return o;let{check:i,directives:a,weight:l,range:c,texts:d}=e,u={check:i,directives:a,badness:t,contribution:t===null?0:Ut(t*l,c),weight:l,range:c,place:Tw(e,t,n,s),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(r,u),u}function Tw({check:e,nameRank:t},n,s,{ranks:r,textless:o}){let i=`${e.field}:${n??"na"}`,a=r.get(s===""?i:`${i}:${s}`)??r.get(i)??r.get(`*:na:${s}`);return a===void 0?o:a*1e3+t}function Ow(e){let t=0,n=0,s=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(s??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(s??="the policy gives no check any weight");let r=n===0?0:t*100/n,o=n===0?0:Ut(t*100,n);return{exposure:o,exact:r,rating:So(o),outcomes:e,weightSum:n,problem:s}}function Ap({outcomes:e,weightSum:t},n){let s=e.reduce((r,{check:o,contribution:i,weight:a,range:l})=>{let c=n.get(o.field);return r+(c===void 0?i:Ut(c*a,l))},0);return Ut(s*100,t)}function Dw(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:s,badness:r,weight:o,range:i,description:a}=e,l=r===null||r===0?null:Ut(Ut(r*o*100,i),t),c={check:s,badness:r,exposure:l,description:a};return e.results.set(t,c),c}var Fw=({outcomes:e,weightSum:t})=>Uw(e).map(n=>Dw(n,t));function Uw(e){if(e.every(({place:n})=>n!==null))return[...e].sort((n,s)=>(n.place??0)-(s.place??0));let t=[null,...e.map((n,s)=>({outcome:n,index:s}))];return bo(t).flatMap(n=>n===null?[]:[n.outcome])}function Mw(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function bo(e){if(e.length<2)return e;let t=e.length>>1,[n,s]=[bo(e.slice(0,t)),bo(e.slice(t))],r=[],[o,i]=[0,0];for(;o<n.length&&i<s.length;)r.push(Mw(n[o]??null,s[i]??null)<=0?n[o++]??null:s[i++]??null);return[...r,...n.slice(o),...s.slice(i)]}function Rp(e,t){let n=Ep(e);if(n.length===0||t.problem!==null)return null;let s=new Map,r=n.flatMap(i=>Lw(i,e,t,s)),o=Ap(t,s);return o===t.exposure?null:{exposure:o,rating:So(o),because:r}}function Lw({defeat:e,lines:t},n,{outcomes:s},r){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:u}of s){let m=Math.min(e.badness??u,u);if(d===null||d>=m||!Pp(e,l.field))continue;let f=$w(n,c);if(f.length===0)continue;o.push(l.field);for(let Z of f)i.add(Z);let w=r.get(l.field)??0;m>w&&(a=!0),r.set(l.field,Math.max(m,w))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}var Bw=(e,t)=>{let n=V(e,t);return n===void 0?[]:te(n).made};function $w({unit:e,implied:t},n){let s=t.flatMap(([r,o])=>n.includes(r)?[o]:[]);return[...new Set([...n,...s])].flatMap(r=>Bw(e,r))}var Ww=new Set(["service","socket","mount","swap"]),vo=e=>Ww.has(e.name.type),Tp=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1),Vw=()=>[];function Op(e,t,n,s=Vw){let r=[],o=[],a=e.refusal===null&&vo(e)?ws(e):null,l=a===null?null:n.scoreSandbox(a),c=null,d=()=>(c??=vp(e,s()),c);for(let m of t)try{m.category!=="exposure"?Kw(m,{unit:e,sandbox:a,needs:d},r):a!==null&&l!==null&&r.push(...Hw(m,a,l,n))}catch(f){o.push({rule:m.id,error:f})}let u=a===null||l===null?null:Rp(a,l);return{findings:r,score:l,effective:u,failures:o}}function Kw(e,t,n){let s=({message:r,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:u,fixes:m=[],hardeningIgnored:f=!1})=>{n.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:u??e.confidence,message:Gw(e.messages[r]??r,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:m,help:c??e.help,hardeningIgnored:f})};e.check({...t,report:s})}var Gw=(e,t)=>e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n);function Hw(e,t,n,s){if(qw(e,n).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=zw(e,i),d=Tp(i),u=s.score(_s(i,d,o)),m=Xw(e,n)?e.exposes:e.partly??e.exposes,f=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${jw(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${f}: ${m}`,reason:m,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var Ip=40,jw=e=>e.length<=Ip?e:`${e.slice(0,Ip-1)}…`,Np=new WeakMap;function Yw(e){let t=Np.get(e)??new Set(e.checks.map(({field:n})=>n));return Np.set(e,t),t}function Dp(e,t){let n=Yw(e);return t.outcomes.filter(({check:s,badness:r})=>r!==null&&n.has(s.field))}var qw=(e,t)=>Dp(e,t).filter(({badness:n})=>n!==0),Xw=(e,t)=>Dp(e,t).every(({badness:n,check:s})=>n===s.range);function zw(e,t){for(let r of e.directives){let o=V(t,r),i=o===void 0?void 0:te(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:ne(i.node)}}let n=t.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let s=n.tree.nodes.find(r=>r.kind==="section"&&r.name===Tp(t));return{assignment:null,file:n,span:s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0}}}function Fp(e){let t=new WeakMap,n=s=>{let r=t.get(s)??s.targets.map(o=>Jw(o,e,s));return t.set(s,r),r};return(s,r)=>Zw(s,r,n(r))}function Jw(e,t,{policy:n}){let s=Wn(e.table,e.version);return{target:e,facts:s,scorer:ks(t,s,n(s))}}function Zw(e,t,n){let{path:s,read:r}=e,o=[],i=[],a=[],l=null;for(let c of n){let d=r(c.facts.behaviour.templateInstance);if(!d.ok)return{report:null,problems:[d.problem]};let u=hn(d.source,c.facts,t.manager),{findings:m,score:f,effective:w,failures:Z}=Op(u,t.rules,c.scorer,Qw(e,u));l??=u,a.push(...Z.map(K=>({path:s,message:eC(K)}))),f?.problem!=null?a.push({path:s,message:f.problem}):f!==null&&o.push(tC({unit:u,score:f,effective:w===null?null:Gm(w),findings:m,judge:c,settings:t})),i.push({target:c.target.label,findings:m})}return{report:l===null?null:nC(e,l,o,i),problems:a}}var Qw=({companions:e},{name:t,facts:n,manager:s})=>()=>(e?.(t,n.behaviour.templateInstance)??[]).map(r=>hn(r,n,s)),eC=({rule:e,error:t})=>`the rule ${e} failed on this unit, which is a fault of unitlint: ${t instanceof Error?t.message:String(t)}. Please report it with the unit`;function tC({unit:e,score:t,effective:n,findings:s,judge:{target:r,scorer:o},settings:i}){let a=s.flatMap(({advice:K})=>K===null?[]:[K]),l=a[0]?.section,c=a.flatMap(K=>K.lines),d=l===void 0?t.exposure:o.score(_s(e,l,c)).exposure,{label:u,derived:m,table:f}=r,w=i.gate==="effective"&&n!==null?n.overall:t.exposure,Z=i.threshold;return{target:u,derived:m,table:f,overall:t.exposure,rating:t.rating,effective:n,gated:w,reachable:d,limit:Z,recorded:null}}function nC(e,t,n,s){let r=new Map(t.files.map(({source:o})=>[o.path,o.text]));return{path:e.path,unit:e.unit,exposure:n,note:rC(t),findings:Km(s),texts:r,baseline:null}}var sC={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function rC(e){return e.refusal!==null?`no exposure: ${sC[e.refusal.kind]??e.refusal.message}`:vo(e)?null:`no exposure: a .${e.name.type} unit runs no program`}var Up=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,oC=new RegExp(Up.source,"gu");function iC(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var O=e=>Up.test(e)?e.replace(oC,iC):e,yn=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}…`;function bn(e,t,n="  "){let s=[],r="";for(let o of e.split(" ")){let i=s.length===0?"":n;r!==""&&i.length+r.length+1+o.length>t?(s.push(i+r),r=o):r=r===""?o:`${r} ${o}`}return[...s,(s.length===0?"":n)+r]}var Mp=4,aC=e=>O(e.slice(e.lastIndexOf("/")+1));function lC(e,t){let n=new Map(e.some(({path:s})=>s===t)?[[t,new Set]]:[]);for(let{path:s,range:r}of e)n.set(s,(n.get(s)??new Set).add(r.start.line));return[...n].map(([s,r])=>[s,[...r].sort((o,i)=>o-i)])}function Lp(e){if(e.length===1)return`line ${e[0]}`;let t=e.length<=Mp+1?e:e.slice(0,Mp),n=e.length-t.length;return n>0?`lines ${t.join(", ")} and ${n} more`:`lines ${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}var xs=(e,t)=>lC(e,t).map(([n,s])=>n===t?Lp(s):`${Lp(s)} of ${aC(n)}`).join(" and "),_o=e=>new Set(e.map(({path:t,range:n})=>`${t}:${n.start.line}`)).size===1;function Es({lines:e,undone:t},n){return e.length===0?`${xs(t,n)} ${_o(t)?"is":"are"} undone`:t.length===0?`${xs(e,n)} ${_o(e)?"undoes":"undo"} what else the unit says`:`${xs(e,n)} ${_o(e)?"undoes":"undo"} ${xs(t,n)}`}is();function cC({path:e,range:t,severity:n,rule:s,message:r,gain:o}){let i=o===null?"":` (gain ${T(o)})`;return`${O(e)}:${t.start.line}:${t.start.column}: ${n} ${s}: ${O(r)}${i}
`}function dC(e,{overall:t,rating:n,effective:s,gated:r,target:o,limit:i}){let a=r===s?.overall?`effective ${T(r)} ${s.rating}`:`${T(t)} ${n}`;return`${O(e)}:1:1: error exposure: ${a} is above the limit of ${T(i??0)} (systemd ${o})
`}function uC(e,{overall:t,rating:n,effective:s,target:r}){if(s===null)return"";let o=s.because.map(a=>`${Es(a,e)} (${a.because})`).join("; "),i=`systemd says ${T(t)} ${n}; effective ${T(s.overall)} ${s.rating}`;return`${O(e)}:1:1: info effective-exposure: ${i}: ${o} (systemd ${r})
`}var Bp=()=>({unit:e=>[...e.findings.map(cC),...e.exposure.map(t=>uC(e.path,t)),...It(e).map(t=>dC(e.path,t))].join(""),end:()=>""});var Be=e=>e===null?null:Number(T(e)),mC=e=>e===null?null:{...e,overall:Be(e.overall)},pC=({target:e,overall:t,rating:n,effective:s,derived:r,table:o,reachable:i,limit:a,recorded:l})=>({target:e,overall:Be(t),rating:n,effective:mC(s),reachable:Be(i),limit:Be(a),...l===null?{}:{recorded:Be(l)},...r?{derived:r,table:o}:{}}),$p=e=>({rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:e.path,range:e.range,related:e.related,gain:Be(e.gain),fixes:e.fixes,help:e.help,url:`docs/rules/${e.rule}.md`,targets:e.targets,hardeningIgnored:e.hardeningIgnored,advice:e.advice}),Wp=({path:e,unit:t,exposure:n,note:s,baseline:r})=>({path:e,unit:t,exposure:n.map(pC),...s===null?{}:{note:s},...r===null?{}:{baseline:r}}),Vp=({units:e,errors:t,warnings:n,infos:s,known:r,worst:o,above:i,exit:a})=>({units:e,errors:t,warnings:n,infos:s,known:r,worst:Be(o),above:i,exit:a});function Kp({version:e,targets:t,threshold:n}){let s=0,r=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"targets":${JSON.stringify(t)},"threshold":${Be(n)},"units":[`,o=()=>(s+=1,s===1?r:",");return{unit:i=>`${o()}
${JSON.stringify({...Wp(i),findings:i.findings.map($p)})}`,end:i=>`${s===0?r:""}
],"summary":${JSON.stringify(Vp(i))}}
`}}function Gp({version:e,targets:t,threshold:n}){let s=r=>`${JSON.stringify(r)}
`;return{unit:r=>s({type:"unit",...Wp(r)})+r.findings.map(o=>s({type:"finding",...$p(o)})).join(""),end:r=>s({type:"run",schema:1,tool:{name:"unitlint",version:e},targets:t,threshold:Be(n),summary:Vp(r)})}}Lt();var wo={text:"",starts:dt("")};function gC(e){return wo.text!==e&&(wo={text:e,starts:dt(e)}),wo.starts}var Yp=(e,t,n)=>e.slice(t[n-1]??e.length,t[n]??e.length).replace(/[\r\n\0]+$/,"");function qp(e,t,n){if(e.length<=n)return{text:e,shift:0};let s=Math.max(0,Math.min(t-Math.floor(n/3),e.length-n));return{text:e.slice(s,s+n),shift:s}}function Xp(e,{range:t,severity:n,help:s},r){let o=gC(e),{start:i,end:a}=t,l=String(i.line).length,c=we=>r.dim(`  ${(we===null?"":String(we)).padStart(l)} | `),d=r.width-l-5,u=Yp(e,o,i.line),m=qp(u,i.column-1,d),f=[];i.line>1&&f.push(c(i.line-1)+r.dim(O(qp(Yp(e,o,i.line-1),0,d).text))),f.push(c(i.line)+O(m.text));let w=O(u.slice(m.shift,i.column-1)).length,Z=a.line===i.line?a.column-1:u.length,K=O(u.slice(i.column-1,Math.min(Z,m.shift+d))).length;f.push(`${c(null)}${" ".repeat(w)}${pt(r,n,"^".repeat(Math.max(1,K)))}`);for(let we of bn(O(s),d,""))f.push(`${c(null)}${pt(r,n,we)}`);return f}Lt();var yC=10,bC=10,Ps=27,vn=5,_n=({category:e})=>e!=="exposure";function Zp(e){let t=[];return{unit:n=>(t.push(n),""),end:n=>{let[s]=t;return s===void 0?"":t.length===1?CC(s,n,e):RC(t,n,e)}}}var As=(e,t)=>`${e} ${t}${e===1?"":"s"}`,SC=({target:e,derived:t,table:n})=>{let s=/^\d+$/.test(e)?`systemd ${e}`:e;return t?`${s} (derived from ${n})`:s};function vC(e,t){let n=`${T(e.overall)} ${e.rating}`;return Je(t,e.rating,t.bold(n))}function zp(e,{style:t}){let n=t.bold(O(e.path));if(e.exposure.length===0)return`${n}  ${t.dim(e.note??"")}`;let s=e.exposure.map(o=>`${vC(o,t)}  ${Sn(t,o.overall,o.rating)}  ${t.dim(SC(o))}${wC(o,t)}`);return[...s.length===1?[`${n}  ${s[0]}`]:[n,...s.map(o=>`  ${o}`)],..._C(e,t)].join(`
`)}function _C({path:e,exposure:t},n){let s=new Set;return t.flatMap(({target:r,overall:o,rating:i,effective:a})=>{if(a===null)return[];let l=Je(n,a.rating,n.bold(`${T(a.overall)} ${a.rating}`)),c=a.because.flatMap(m=>bn(`${Es(m,e)}: ${m.because}`,n.width-2,"  ")),d=[`  systemd says ${T(o)} ${i}; effective ${l}:`,...c.map(m=>n.dim(`    ${m}`))],u=d.join(`
`);return s.has(u)?[]:(s.add(u),t.length===1?d:[`${d[0]} ${n.dim(`(systemd ${r})`)}`,...d.slice(1)])})}function wC({gated:e,limit:t,recorded:n},s){if(t===null)return"";let r=n===null?"limit":"baseline";return e>t?`  ${s.red(`above the ${r} of ${T(t)}`)}`:s.dim(`  ${r} ${T(t)}`)}function CC(e,t,n){let{style:s}=n;return e.findings.length===0?`${zp(e,n)}  ${s.green("no findings")}
`:`${[zp(e,n),...ef(e,n),...EC(e,n),s.dim(kC(e,t))].join(`

`)}
`}function kC(e,t){let n=e.findings.filter(a=>!_n(a)).length,s=qe(e),o=[[...Qp(e.findings),As(n,"suggestion")].join(", ")];s!==null&&n>0&&o.push(`All suggestions together: ${T(s.reachable)}`);let[i]=It(e);return i!==void 0?o.push(`${i.gated===i.overall?"Exposure":"Effective exposure"} ${T(i.gated)} is above the limit of ${T(i.limit??0)}`):t.exit===1&&o.push("The check fails"),`${o.join(". ")}.`}var Qp=e=>{let t=n=>e.filter(s=>_n(s)&&s.severity===n).length;return[As(t("error"),"error"),As(t("warning"),"warning")]};function ef(e,t){let n=e.findings.filter(_n),s=t.verbose?n:n.slice(0,bC),r=s.map(o=>xC(e,o,t));return s.length<n.length&&r.push(t.style.dim(`... and ${n.length-s.length} more like these (--verbose)`)),r}function xC(e,t,{style:n}){let{start:s}=t.range,[r="",...o]=bn(`${t.severity}: ${O(t.message)}`,n.width),i=r.slice(t.severity.length);return[pt(n,t.severity,n.bold(t.severity))+n.bold(i),...o.map(l=>n.bold(l)),n.dim(`  ${O(t.path)}:${s.line}:${s.column}  ${t.rule}`),...Xp(e.texts.get(t.path)??"",t,n)].join(`
`)}function EC(e,t){let n=e.findings.filter(c=>!_n(c)),s=t.verbose?n:n.slice(0,yC),r=[],o=s.filter(c=>!c.missing),i=s.filter(c=>c.missing);o.length>0&&r.push(Jp("Tighten what is there:",o,t,c=>PC(e,c)));let[a]=i;a!==void 0&&r.push(Jp(`Add below [${a.advice?.section}] (${O(a.path)}:${a.range.start.line}):`,i,t,()=>""));let l=n.length-s.length;return l>0&&r.push(t.style.dim(`  ... and ${l} more of less weight (--verbose)`)),r}var PC=(e,{path:t,range:n})=>t===e.path?`${n.start.line}: `:`${O(t)}:${n.start.line}: `;function Jp(e,t,n,s){let{style:r}=n,o=`${yn(e,r.width-vn).padEnd(r.width-vn)}${"gain".padStart(vn)}`;return[r.bold(o),...t.flatMap(i=>AC(i,n,s))].join(`
`)}function AC(e,{style:t,verbose:n},s){let r=(e.advice?.lines??[]).map((m,f)=>f===0?t.dim(s(e))+m:m),o=r.at(-1)??"",i=(r.length===1?s(e).length:0)+(e.advice?.lines.at(-1)?.length??0),a=t.width-Ps-vn-3,l=t.dim(yn(e.reason,a).padEnd(a)),c=(e.gain===null?"":e.gain===0?"<0.1":T(e.gain)).padStart(vn),d=r.slice(0,-1).map(m=>`  ${m}`),u=" ".repeat(Ps);return i>Ps?d.push(`  ${o}`,`  ${u} ${l}${c}`):d.push(`  ${o}${" ".repeat(Ps-i)} ${l}${c}`),n&&e.advice!==null&&d.push(`  ${u} ${t.dim(`may break: ${e.advice.breaks}`)}`),d}function RC(e,t,n){let{style:s}=n,r=e.flatMap(i=>ef(i,n));return`${[NC(e,n),...r,s.dim(OC(e,t,n))].join(`

`)}
`}var IC=(e,t)=>(qe(t)?.overall??-1)-(qe(e)?.overall??-1);function NC(e,t){let{style:n}=t,s=Math.max(20,n.width-48),r=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(s)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(r),...[...e].sort(IC).map(o=>TC(o,t,s))].join(`
`)}function TC(e,{style:t},n){let s=qe(e),r=s===null?"-":`${T(s.overall).padStart(4)} ${s.rating}`,o=s===null?t.dim(r.padEnd(15)):Je(t,s.rating,r.padEnd(15)),i=t.unicode?`${s===null?" ".repeat(10):Sn(t,s.overall,s.rating)} `:"",a=u=>{let m=e.findings.filter(f=>_n(f)&&f.severity===u).length;return m===0?"-":String(m)},l=ct(e)?t.red(" above"):"",c=O(e.path),d=c.length<=n-1?c:`…${c.slice(c.length-n+2)}`;return`${o} ${i}${d.padEnd(n)}${a("error").padStart(7)}${a("warning").padStart(10)}${l}`.trimEnd()}function OC(e,t,{threshold:n}){let s=Qp(e.flatMap(({findings:i})=>i)),r=t.worst===null?"":`; worst exposure ${T(t.worst)}`,o=n===null?"":`; ${t.above===0?"none":t.above} above the limit of ${T(n)}`;return`${As(t.units,"unit")}: ${s.join(", ")}${r}${o}. For advice name one unit.`}dn();De();var Bt="0.1.0";cn();cn();function tf(e){let t={units:0,errors:0,warnings:0,infos:0,known:0,above:0},n=null,s=0;return{add:o=>{t.units+=1;for(let{severity:a}of o.findings)t[`${a}s`]+=1;t.known+=o.baseline?.known??0,ct(o)&&(t.above+=1);let i=qe(o);i!==null&&(n=Math.max(n??0,i.overall)),ls(o,e)&&(s=1)},summary:()=>({...t,worst:n,exit:s})}}function nf(e,t){let n=tf(t.failOn);for(let s of e){let{report:r,problems:o}=t.check(s,t.settingsFor(s.path));for(let a of o)t.complain(a);if(r===null)continue;n.add(r);let i=t.quiet?DC(r,t.failOn):r;i!==null&&t.emit(i)}return n.summary()}var DC=(e,t)=>ls(e,t)?{...e,findings:Hr(e,t)}:null;var Se=class extends Error{at;constructor(t,n){super(n),this.at=t}},Rs=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,sf=100;function rf(e){try{return{ok:!0,value:new Co(e).document()}}catch(t){if(t instanceof Se)return{ok:!1,at:t.at,expected:t.message};throw t}}var Co=class{#e;#s=0;constructor(t){this.#e=t}document(){let t=this.#r(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#s));if(n!==null)throw new Se(this.#s+n.index,"the end of the file");return t}#t(t){Rs.lastIndex=this.#s;let n=Rs.exec(this.#e);if(n===null)throw new Se(Math.min(this.#s+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#s))?.[0].length??0),this.#e.length),t);let[s,r,o,i,a]=n;return this.#s=Rs.lastIndex,{text:r??o??i??a??"",kind:r!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:Rs.lastIndex-s.trimStart().length}}#r({text:t,kind:n,at:s},r){if(r>sf)throw new Se(s,`at most ${sf} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:s};if(n==="number")return{kind:"number",value:Number(t),at:s};if(n==="word")return{kind:t==="null"?"null":"boolean",at:s};if(t==="{")return{kind:"object",entries:this.#i(r),at:s};if(t==="[")return{kind:"array",items:this.#l(r),at:s};throw new Se(s,"a value")}#i(t){let n=[],s=this.#t('a key in double quotes or "}"');if(s.text==="}")return n;for(;;){if(s.kind!=="string")throw new Se(s.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new Se(r.at,'":"');n.push({key:JSON.parse(s.text),value:this.#r(this.#t("a value"),t+1),at:s.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new Se(o.at,'"," or "}"');s=this.#t("a key in double quotes")}}#l(t){let n=[],s=this.#t('a value or "]"');if(s.text==="]")return n;for(;;){n.push(this.#r(s,t+1));let r=this.#t('"," or "]"');if(r.text==="]")return n;if(r.text!==",")throw new Se(r.at,'"," or "]"');s=this.#t("a value")}}};ee();var of=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),af=5e12;function lf(e,t){let n=new Set;return e.filter(({key:s,at:r})=>{let o=!n.has(s);return o||t(r,`"${s}" is given twice: systemd takes the first`),n.add(s),o})}var cf=(e,t)=>{let[n]=P(e,t,1);return n===void 0?"":`; did you mean "${n}"?`};function FC(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=af)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${af}: systemd keeps its own value`)}function UC(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:s,value:r,at:o}of lf(e.entries,t)){let i=of.get(s);if(i===void 0)t(o,`there is no field "${s}" in a policy${cf(s,of.keys())}`);else if(i==="weight"||i==="range"){let a=FC(s,r,t);a!==void 0&&(n[i]=a)}else r.kind==="string"?n[i]=r.value:t(r.at,`"${s}" must be a text`)}return n}function df(e,t){let n=dt(e),s=[],r=(c,d)=>s.push({...bs(n,c),message:d}),o=Fm.exec(e);if(o!==null)return r(o.index,"this is not valid UTF-8"),{policy:null,problems:s};let i=rf(e);if(!i.ok)return r(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:s};if(i.value.kind!=="object")return r(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:s};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of lf(i.value.entries,r)){let m=a.get(c);m===void 0?r(u,`there is no check "${c}"${cf(c,a.keys())}`):l.set(m.field,UC(d,r))}return{policy:l,problems:s}}var xe=require("node:fs"),uf=require("node:path");var MC="�",LC=256*1024*1024,BC={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function ko(e,t){let n=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:BC[n]??`this can't be read (${n===""?String(t):n})`}}function wn(e){try{let t=(0,xe.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(MC)?gs((0,xe.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:$C(e)??ko(e,t)}}}function mf(e){try{return(0,xe.statSync)(e).isDirectory()}catch{return!1}}function $C(e){try{let{size:t}=(0,xe.statSync)(e);return t>LC?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var WC=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function pf(){let e=new Map;return t=>{let n=e.get(t);if(n!==void 0)return n;let s=VC(t);return e.set(t,s),s}}function VC(e){let t=new Map;try{for(let r of(0,xe.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(r.name,WC(r))}catch{}let n=null;return{path:e,entries:t,links:()=>(n??=new Map([...t].filter(([,r])=>r==="link").map(([r])=>[r,KC((0,uf.join)(e,r))])),n)}}function KC(e){try{return(0,xe.readlinkSync)(e)}catch{return""}}De();var ff="-",hf=e=>e===ff?null:e,GC=(e,t)=>e.map(({value:n},s)=>({format:n,file:hf(t[s]?.value??ff)}));function HC(e,t){let n=e.map(({value:s,at:r})=>({format:s,file:void 0,at:r}));for(let{value:s,at:r}of t){let o=n.findLast(i=>i.at<r&&i.file===void 0)??n.find(({file:i})=>i===void 0);o!==void 0&&(o.file=hf(s))}return n}function gf(e,t,n){let s=e.length===0?[{value:n,at:-1}]:e,r=t[s.length];if(r!==void 0)throw new L(`--output-file ${r.value} has no --format of its own: give one for each file`);let o=s.length===t.length?GC(s,t):HC(s,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new L(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new L(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}un();function xo(e){let t=[...e],n=s=>{for(let r of t)try{s(r)}catch(o){if(!(o instanceof Xe)||t.length===1)throw o;t=t.filter(i=>i!==r)}};return{unit:s=>n(({reporter:r,output:o})=>o.write(r.unit(s))),end:s=>{n(({reporter:r,output:o})=>o.write(r.end(s))),n(({output:r})=>r.flush()),n(({output:r})=>r.close())},discard:()=>{for(let{output:s}of e)s.discard()}}}var Vf=require("node:fs"),Pn=require("node:path");Ce();var Is=require("node:fs"),B=require("node:path");Ce();function jC(e){let t=e.endsWith("-")?e.slice(0,-1):e,n=t.lastIndexOf("-");return t=t.slice(0,n+1),n>0?t:null}function Eo(e){let t=[e.full],n=St(e),s=n===null?null:Q(n);s!==null&&t.push(...Eo(s));let r=jC(e.prefix);if(r===null)return t;let o=e.instance?`${r}@${e.instance}.${e.type}`:`${r}.${e.type}`,i=Q(o);return i===null?t:[...t,...Eo(i)]}function Po(e){return{own:Eo(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var bf=e=>e.endsWith(".conf")&&!e.startsWith("."),$t=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let s=yf(e.charCodeAt(n)),r=yf(t.charCodeAt(n));if(s!==r)return s-r}return e.length-t.length},yf=e=>e>=55296&&e<=57343?e+65536:e;function Sf(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,s)=>$t(n.fileName,s.fileName))}Ce();var YC=/^(.*\.[a-z]+)\.d$/;function Ao(e){let t=YC.exec(e)?.[1];return t!==void 0?Te(t):e.endsWith(".d")?Te(`any.${e.slice(0,-2)}`):null}function vf(e,t){let n=[],s=[];for(let r of e)try{if((0,Is.statSync)(r).isDirectory()){let o=ZC(r,t);o.length===0&&s.push({path:r,message:"this folder holds no units (files such as name.service)"}),n.push(...o)}else n.push(zC(r,t))}catch(o){o instanceof Cn?s.push({path:r,message:o.message}):qC(r,t)?n.push({kind:"unit",path:r}):s.push(XC(r,t)??ko(r,o))}return{found:rk(n),problems:s}}var Cn=class extends Error{},qC=(e,{folder:t})=>t((0,B.dirname)(e)).entries.get((0,B.basename)(e))==="link"&&Q((0,B.basename)(e))!==null;function XC(e,{folder:t}){let n=Q((0,B.basename)(e));return n?.instance&&t((0,B.dirname)(e)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:e,message:"there is no such file or folder"}}function zC(e,{folder:t}){let n=(0,B.basename)(e);if(n.endsWith(".conf")){let s=Ao((0,B.basename)((0,B.dirname)(e)));if(s===null)throw new Cn("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return JC(e,s,(0,B.dirname)((0,B.dirname)(e)),t)}if(Te(n)===null)throw new Cn("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function JC(e,t,n,s){return s(n).entries.has(t.full)?{kind:"unit",path:(0,B.join)(n,t.full)}:{kind:"drop-ins",path:e,name:t,folder:n}}function ZC(e,t){let n=Ao((0,B.basename)((0,B.resolve)(e)));if(n===null)return ek(e,t);let s=(0,B.dirname)(e);return t.folder(s).entries.has(n.full)?[{kind:"unit",path:(0,B.join)(s,n.full)}]:_f(e,s,n,t)}var QC=e=>Q(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function ek(e,t){let n=[],s=(r,o)=>{let i=t.folder(r),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,nk(r,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>$t(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,B.join)(r,c);if(!(c===".git"||sk(a,u,d==="folder")))if(d==="folder"){let m=Ao(c);m===null?s(u,a):tk(m,i)||n.push(..._f(u,r,m,t))}else QC(c)&&n.push({kind:"unit",path:u})}};return s(e,[]),n}function tk(e,{entries:t}){if(t.has(e.full))return!0;let n=s=>{let r=Q(s);return r===null||r.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?r.prefix.startsWith(e.prefix):r.prefix===e.prefix&&(e.instance===""||r.instance==="")};return[...t.keys()].some(n)}function _f(e,t,n,{folder:s}){let r=[...s(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort($t),[o]=r;return o===void 0?[]:[{kind:"drop-ins",path:(0,B.join)(e,o),name:n,folder:t}]}function nk(e,t){try{t.add((0,Is.readFileSync)((0,B.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function sk(e,t,n){let s=!1;for(let{folder:r,matcher:o}of e){let i=(0,B.relative)(r,t)+(n?"/":""),{ignored:a,unignored:l}=o.test(i);a?s=!0:l&&(s=!1)}return s}function rk(e){let t=new Set;return e.filter(n=>{let s=n.kind==="unit"?n.path:`${(0,B.join)(n.folder,n.name.full)}.d`,r=!t.has(s);return t.add(s),r})}var Ro=require("node:path");Ce();var ok=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],ik=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],wf=(e,t)=>(t?ik:ok).map(n=>(0,Ro.join)(e,n));function Cf(e,t,n){let s=e.length>0?e:ak(t,n),r=[],o=[];for(let i of s){let a=lk(i,t,n);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):r.push(a)}return e.length===0&&r.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:r,problems:o}}function ak(e,t){let n=new Set;for(let s of e)for(let[r,o]of t(s).entries)o!=="folder"&&Q(r)!==null&&n.add(r);return[...n].sort($t)}function lk(e,t,n){let s=Q(e),r=s===null?null:St(s);for(let o of t){let{entries:i}=n(o);if(i.has(e)||r!==null&&i.has(r))return(0,Ro.join)(o,e)}return null}var kf=require("node:fs"),$e=require("node:path");Ce();function Io(e,t){let n=(0,$e.dirname)(e),s=(0,$e.basename)(e),r=Te(s);if(r===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(n),i=dk(r,o).map(u=>Vn(u)?Kn(u,t.templateInstance):u),a=i[0]??r,l=uk(a,o),c=l===null||l===s?e:(0,$e.join)(n,l),d=wn(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:Ef(i,[n,...t.searchPath],t)}}:d}function xf(e,t,n){return{name:e,main:null,dropIns:Ef([e],[t,...n.searchPath],n)}}var ck=["socket","timer","path"];function No(e,t,n){let s=[...new Set([e.base,e.prefix])];return ck.flatMap(o=>s.map(i=>`${i}.${o}`)).flatMap(o=>{let i=[t,...n.searchPath].find(l=>n.folder(l).entries.has(o)),a=i===void 0?null:Io((0,$e.join)(i,o),n);return a?.ok?[a.source]:[]})}function dk(e,t){if(t.links().size===0)return[e];let n=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||Q(l)===null)return i;i=l}return i},s=n(e.full),r=[...t.links().keys()].filter(o=>o!==s&&n(o)===s);return[s,...r].map(Q).filter(o=>o!==null)}function uk(e,t){if(t.entries.has(e.full))return e.full;let n=St(e);return n!==null&&t.entries.has(n)?n:null}function Ef(e,t,n){let s=[],r=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,$e.join)(a,l);for(let d of n.folder(c).entries.keys())bf(d)&&s.push({fileName:d,path:(0,$e.join)(c,d)})};for(let a of e){let{own:l}=Po(a);for(let c of t)for(let d of l)r(c,d)}let o=e[0]===void 0?null:Po(e[0]).type;if(o!==null)for(let a of t)r(a,o);if(s.length===0)return[];let i=[];for(let{path:a}of Sf(s)){let l=mk(a)?wn(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function mk(e){try{return(0,kf.statSync)(e).isFile()}catch{return!1}}De();var Kk=0;function Gk(e){let t=e??"stdin.service",n=Te((0,Pn.basename)(t));if(n===null)throw new L(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let s=gs((0,Vf.readFileSync)(Kk));return{path:t,unit:n.full,read:()=>({ok:!0,source:{name:n,main:{path:t,text:s},dropIns:[]}}),companions:()=>[]}}async function Hk(){let{default:e}=await Promise.resolve().then(()=>jt(Wf(),1));return e}async function Kf(e){let t=pf(),n=e.root===void 0?[]:wf(e.root,e.user),s=c=>({folder:t,searchPath:n,templateInstance:c}),r=c=>({path:c,unit:(0,Pn.basename)(c),read:d=>Io(c,s(d)),companions:(d,u)=>No(d,(0,Pn.dirname)(c),s(u))});if(e.root!==void 0){let c=Cf(e.paths,n,t);return{units:c.paths.map(r),problems:c.problems}}if(e.paths.length===0)throw new L("name a unit file or a folder, or - for standard input");let o=e.paths.filter(c=>c!=="-"),{found:i,problems:a}=vf(o,{folder:t,ignore:o.some(mf)?await Hk():null}),l=i.map(c=>c.kind==="unit"?r(c.path):{path:c.path,unit:c.name.full,read:d=>({ok:!0,source:xf(c.name,c.folder,s(d))}),companions:(d,u)=>No(d,c.folder,s(u))});return{units:e.paths.includes("-")?[Gk(e.stdinName),...l]:l,problems:a}}un();De();qo();function Ks(){let e=0;return{complain:({path:t,message:n})=>{e+=1,process.stderr.write(`unitlint: ${O(t)}: ${O(n)}
`)},any:()=>e>0}}var dx=e=>e===null?hs():Dm(e),Gs=(e,t)=>Vs(e,t===null&&fs());async function Hs(e,t){let n=[];try{for(let s of gf(e.format??[],e.outputFile??[],"pretty"))n.push({reporter:await t(s),output:dx(s.file)})}catch(s){throw xo(n).discard(),s}return xo(n)}var js=(e,t)=>Kf({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function Ys(e,t){if(e===void 0)return null;let n=wn(e);if(!n.ok)throw new L(`--policy: ${e}: ${n.problem.message}`);let{policy:s,problems:r}=df(n.text,t);if(r.length>0)throw new L(r.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return s}async function ux({format:e,file:t},n,s){return e==="json"?Kp(s):e==="ndjson"?Gp(s):e==="concise"?Bp():Zp({...s,style:await Gs(n.color,t),verbose:n.verbose===!0})}async function oh(e,t){let n=us(t.target),s=t.threshold===void 0?null:ds(t.threshold),r=Nm(t.failOn),o=new Map(n.map(f=>[f.table,Ys(t.policy,Nt(f))])),i={targets:n,manager:t.user===!0?"user":"system",rules:Tm({select:t.select,ignore:t.ignore}),policy:({table:f})=>o.get(f)??null,threshold:s,gate:t.gate},a={version:Bt,targets:n.map(({label:f})=>f),threshold:s,failOn:r},{units:l,problems:c}=await js(e,t),{complain:d,any:u}=Ks();for(let f of c)d(f);let m=await Hs(t,f=>ux(f,t,a));try{let f=nf(l,{check:Fp(ye),settingsFor:()=>i,failOn:r,quiet:t.quiet===!0,emit:m.unit,complain:d}),w=u()?2:f.exit;return m.end({...f,exit:w}),w}finally{m.discard()}}De();function qs(e,t){let n=0,s=(o,i=[])=>(n+=1,[...i,{value:o,at:n}]),r=new Qe("-f, --format <format>","how to report (default: pretty); with several, each has an --output-file").choices(t);return r.argParser((o,i)=>s(jr("--format",o,t),i)),e.addOption(r).option("-o, --output-file <file>","write the report there, not to standard output",s)}function Xs(e){return e.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(Xo()).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}var Xo=()=>new Qe("--color <when>","use colours").choices(["auto","always","never"]).default("auto");var mx=["pretty","concise","json","ndjson"];function ih(e,t){Xs(qs(e.command("check",{isDefault:!0}).description("lint and score units (the default)"),mx)).addOption(new Qe("--gate <number>","which exposure --threshold holds for").choices(vm).default("systemd")).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,s)=>t(await oh(n,s)))}function ch(e,t){e.command("rules").description("list the rules").addOption(new Qe("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(Xo()).action(async n=>t(await(await Promise.resolve().then(()=>(lh(),ah))).runRulesCommand(n)))}Lt();var fx=e=>e===null?null:T(e),dh=new WeakMap;function hx(e){let t=dh.get(e);if(t!==void 0)return t;let{check:n,badness:s,exposure:r}=e,o=s===null?"null":s===0?"true":"false",i=`"${n.field}":{"set":${o},"exposure":${r===null?"null":`"${T(r)}"`}}`;return dh.set(e,i),i}function mh({path:e,unit:t,target:n,derivedFrom:s,overall:r,rating:o,results:i,error:a}){let l=s===null?"":`,"derived":true,"table":"${s}"`,c=r===null?"null":`"${T(r)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(hx).join(",")}},"error":${JSON.stringify(a)}}`}var ph=()=>({unit:e=>`${mh(e)}
`,end:()=>""});function fh(e){let t=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:s=>(t+=1,`${t===1?n:","}
${mh(s)}`),end:()=>`${t===0?n:""}
]}
`}}var hh=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:gx(n),exposure:fx(n.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function gx({check:e,badness:t,description:n}){return n!==null?n:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function gh({style:e,verbose:t}){let n=[];return{unit:s=>(n.push(s),""),end:()=>{let[s]=n;return s!==void 0&&n.length===1?bx(s,e,t):n.map(r=>`${yx(r,e)}
`).join("")}}}function yx({path:e,overall:t,rating:n,error:s,target:r,derivedFrom:o},i){let a=O(e);if(t===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(O(s??""))}`;let l=o===null?"":i.dim(`  (${r}: derived from ${o})`);return`${Je(i,n,`${T(t).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function bx(e,t,n){let{overall:s,rating:r,target:o,derivedFrom:i,results:a}=e;if(s===null||r===null)return`${t.bold(O(e.path))}  systemd refuses this unit: ${O(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(O(e.path))}  ${Je(t,r,t.bold(`${T(s)} ${r}`))}  ${Sn(t,s,r)}  ${t.dim(c)}`,u=a.filter(({exposure:K})=>K!==null).sort((K,we)=>(we.exposure??0)-(K.exposure??0)),m=a.filter(({badness:K})=>K===0),f=a.filter(({badness:K})=>K===null),w=u.map(K=>uh(K,t));n&&w.push(...[...m,...f].map(K=>uh(K,t)));let Z=t.dim(`${u.length} of ${a.length} checks open, ${m.length} good, ${f.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${w.join(`
`)}

${Z}
`}function uh(e,t){let{check:n,badness:s,exposure:r}=e,o=s===null?" ":s===0?t.green("+"):t.red("-"),i=r===null?"    ":T(r).padStart(4);return`${o} ${i}  ${yn(n.name,t.width-8)}`}dn();De();ln();dn();function yh(e,t){let n=Nt(t.target),s=ks(ye,n,t.policy),r=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(n.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=hn(a.source,n,t.user?"user":"system"),c=l.refusal===null?s.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:r,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:s.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem}),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.emit(d)}return o}async function Sx({format:e,file:t},n){return e==="ndjson"?ph():e==="json"?fh(Bt):e==="systemd"?hh():gh({style:await Gs(n.color,t),verbose:n.verbose===!0})}async function bh(e,t){let[n,...s]=us(t.target);if(n===void 0||s.length>0)throw new L("score takes one target: run it once for each, or use check");let r=t.threshold===void 0?null:ds(t.threshold),o=Ys(t.policy,Nt(n)),{units:i,problems:a}=await js(e,t),{complain:l,any:c}=Ks();for(let u of a)l(u);let d=await Hs(t,u=>Sx(u,t));try{let u=yh(i,{target:n,policy:o,user:t.user===!0,threshold:r,emit:d.unit,complain:l});return d.end(void 0),c()?2:u?1:0}finally{d.discard()}}var vx=["pretty","json","ndjson","systemd"];function Sh(e,t){Xs(qs(e.command("score").description("the exposure alone: the table of systemd-analyze security"),vx)).action(async(n,s)=>t(await bh(n,s)))}var _x=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function wx(e){let t=new fi("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(Bt,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",_x);for(let n of[ih,Sh,ch])n(t,e);return t}async function vh(e){let t=0;try{return await wx(n=>{t=n}).parseAsync([...e],{from:"user"}),t}catch(n){return n instanceof Xe?0:n instanceof pi?n.exitCode===0?0:2:(n instanceof L?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}vh(process.argv.slice(2)).then(e=>{process.exitCode=e});
