#!/usr/bin/env node
require("node:module").enableCompileCache?.();
"use strict";var rl=Object.create;var rn=Object.defineProperty;var il=Object.getOwnPropertyDescriptor;var ol=Object.getOwnPropertyNames;var al=Object.getPrototypeOf,ll=Object.prototype.hasOwnProperty;var mt=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Z=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},cl=(t,e)=>{for(var n in e)rn(t,n,{get:e[n],enumerable:!0})},dl=(t,e,n,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ol(e))!ll.call(t,r)&&r!==n&&rn(t,r,{get:()=>e[r],enumerable:!(s=il(e,r))||s.enumerable});return t};var We=(t,e,n)=>(n=t!=null?rl(al(t)):{},dl(e||!t||!t.__esModule?rn(n,"default",{value:t,enumerable:!0}):n,t));var Ve=Z(an=>{var pt=class extends Error{constructor(e,n,s){super(s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=e,this.nestedError=void 0}},on=class extends pt{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};an.CommanderError=pt;an.InvalidArgumentError=on});var ht=Z(cn=>{var{InvalidArgumentError:ul}=Ve(),ln=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new ul(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function ml(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}cn.Argument=ln;cn.humanReadableArgName=ml});var Ps=Z((zp,Cs)=>{Cs.exports={}});var mn=Z(un=>{var{humanReadableArgName:pl}=ht(),dn=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(r=>!r._hidden),s=e._getHelpCommand();return s&&!s._hidden&&n.push(s),this.sortSubcommands&&n.sort((r,i)=>r.name().localeCompare(i.name())),n}compareOptions(e,n){let s=r=>r.short?r.short.replace(/^-/,""):r.long.replace(/^--/,"");return s(e).localeCompare(s(n))}visibleOptions(e){let n=e.options.filter(r=>!r.hidden),s=e._getHelpOption();if(s&&!s.hidden){let r=s.short&&e._findOption(s.short),i=s.long&&e._findOption(s.long);!r&&!i?n.push(s):s.long&&!i?n.push(e.createOption(s.long,s.description)):s.short&&!r&&n.push(e.createOption(s.short,s.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let s=e.parent;s;s=s.parent){let r=s.options.filter(i=>!i.hidden);n.push(...r)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:[]}subcommandTerm(e){let n=e.registeredArguments.map(s=>pl(s)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,n){return n.visibleCommands(e).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(r)))),0)}longestOptionTermLength(e,n){return n.visibleOptions(e).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),0)}longestGlobalOptionTermLength(e,n){return n.visibleGlobalOptions(e).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),0)}longestArgumentTermLength(e,n){return n.visibleArguments(e).reduce((s,r)=>Math.max(s,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(r)))),0)}commandUsage(e){let n=e._name;e._aliases[0]&&(n=n+"|"+e._aliases[0]);let s="";for(let r=e.parent;r;r=r.parent)s=r.name()+" "+s;return s+n+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let n=[];if(e.argChoices&&n.push(`choices: ${e.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&n.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&n.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&n.push(`env: ${e.envVar}`),n.length>0){let s=`(${n.join(", ")})`;return e.description?`${e.description} ${s}`:s}return e.description}argumentDescription(e){let n=[];if(e.argChoices&&n.push(`choices: ${e.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),e.defaultValue!==void 0&&n.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),n.length>0){let s=`(${n.join(", ")})`;return e.description?`${e.description} ${s}`:s}return e.description}formatItemList(e,n,s){return n.length===0?[]:[s.styleTitle(e),...n,""]}groupItems(e,n,s){let r=new Map;return e.forEach(i=>{let o=s(i);r.has(o)||r.set(o,[])}),n.forEach(i=>{let o=s(i);r.has(o)||r.set(o,[]),r.get(o).push(i)}),r}formatHelp(e,n){let s=n.padWidth(e,n),r=n.helpWidth??80;function i(u,m){return n.formatItem(u,s,m,n)}let o=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],a=n.commandDescription(e);a.length>0&&(o=o.concat([n.boxWrap(n.styleCommandDescription(a),r),""]));let l=n.visibleArguments(e).map(u=>i(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(o=o.concat(this.formatItemList("Arguments:",l,n)),this.groupItems(e.options,n.visibleOptions(e),u=>u.helpGroupHeading??"Options:").forEach((u,m)=>{let f=u.map(S=>i(n.styleOptionTerm(n.optionTerm(S)),n.styleOptionDescription(n.optionDescription(S))));o=o.concat(this.formatItemList(m,f,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(e).map(m=>i(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(n.optionDescription(m))));o=o.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(e.commands,n.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,m)=>{let f=u.map(S=>i(n.styleSubcommandTerm(n.subcommandTerm(S)),n.styleSubcommandDescription(n.subcommandDescription(S))));o=o.concat(this.formatItemList(m,f,n))}),o.join(`
`)}displayWidth(e){return xs(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,s,r){let o=" ".repeat(2);if(!s)return o+e;let a=e.padEnd(n+e.length-r.displayWidth(e)),l=2,d=(this.helpWidth??80)-n-l-2,u;return d<this.minWidthToWrap||r.preformatted(s)?u=s:u=r.boxWrap(s,d).replace(/\n/g,`
`+" ".repeat(n+l)),o+a+" ".repeat(l)+u.replace(/\n/g,`
${o}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let s=e.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,i=[];return s.forEach(o=>{let a=o.match(r);if(a===null){i.push("");return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(d=>{let u=this.displayWidth(d);if(c+u<=n){l.push(d),c+=u;return}i.push(l.join(""));let m=d.trimStart();l=[m],c=this.displayWidth(m)}),i.push(l.join(""))}),i.join(`
`)}};function xs(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}un.Help=dn;un.stripColor=xs});var gn=Z(fn=>{var{InvalidArgumentError:hl}=Ve(),pn=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let s=fl(e);this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="string"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new hl(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?ws(this.name().replace(/^no-/,"")):ws(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},hn=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,s)=>{this.positiveOptions.has(s)&&this.dualOptions.add(s)})}valueFromOption(e,n){let s=n.attributeName();if(!this.dualOptions.has(s))return!0;let r=this.negativeOptions.get(s).presetArg,i=r!==void 0?r:!1;return n.negate===(i===e)}};function ws(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function fl(t){let e,n,s=/^-[^-]$/,r=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(s.test(i[0])&&(e=i.shift()),r.test(i[0])&&(n=i.shift()),!e&&s.test(i[0])&&(e=i.shift()),!e&&r.test(i[0])&&(e=n,n=i.shift()),i[0].startsWith("-")){let o=i[0],a=`option creation failed due to '${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(o)?new Error(`${a}
- too many short flags`):r.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}fn.Option=pn;fn.DualOptions=hn});var As=Z(ks=>{function gl(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let s=0;s<=t.length;s++)n[s]=[s];for(let s=0;s<=e.length;s++)n[0][s]=s;for(let s=1;s<=e.length;s++)for(let r=1;r<=t.length;r++){let i=1;t[r-1]===e[s-1]?i=0:i=1,n[r][s]=Math.min(n[r-1][s]+1,n[r][s-1]+1,n[r-1][s-1]+i),r>1&&s>1&&t[r-1]===e[s-2]&&t[r-2]===e[s-1]&&(n[r][s]=Math.min(n[r][s],n[r-2][s-2]+1))}return n[t.length][e.length]}function yl(t,e){if(!e||e.length===0)return"";e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let s=[],r=3,i=.4;return e.forEach(o=>{if(o.length<=1)return;let a=gl(t,o),l=Math.max(t.length,o.length);(l-a)/l>i&&(a<r?(r=a,s=[o]):a===r&&s.push(o))}),s.sort((o,a)=>o.localeCompare(a)),n&&(s=s.map(o=>`--${o}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}ks.suggestSimilar=yl});var Fs=Z(vn=>{var bl=require("node:events").EventEmitter,yn=Ps(),ee=require("node:path"),ft=require("node:fs"),b=require("node:process"),{Argument:Sl,humanReadableArgName:_l}=ht(),{CommanderError:bn}=Ve(),{Help:vl,stripColor:Cl}=mn(),{Option:Es,DualOptions:Pl}=gn(),{suggestSimilar:Rs}=As(),Sn=class t extends bl{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>b.stdout.write(n),writeErr:n=>b.stderr.write(n),outputError:(n,s)=>s(n),getOutHelpWidth:()=>b.stdout.isTTY?b.stdout.columns:void 0,getErrHelpWidth:()=>b.stderr.isTTY?b.stderr.columns:void 0,getOutHasColors:()=>_n()??(b.stdout.isTTY&&b.stdout.hasColors?.()),getErrHasColors:()=>_n()??(b.stderr.isTTY&&b.stderr.hasColors?.()),stripColor:n=>Cl(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,s){let r=n,i=s;typeof r=="object"&&r!==null&&(i=r,r=null),i=i||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),l=this.createCommand(o);return r&&(l.description(r),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l._executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),r?this:l}createCommand(e){return new t(e)}createHelp(){return Object.assign(new vl,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="string"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new Sl(e,n)}argument(e,n,s,r){let i=this.createArgument(e,n);return typeof s=="function"?i.default(r).argParser(s):i.default(s),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(e){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}helpCommand(e,n){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let s=e??"help [command]",[,r,i]=s.match(/([^ ]+) *(.*)/),o=n??"display help for command",a=this.createCommand(r);return a.helpOption(!1),i&&a.arguments(i),o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||n)&&this._initCommandGroup(a),this}addHelpCommand(e,n){return typeof e!="object"?(this.helpCommand(e,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,n){let s=["preSubcommand","preAction","postAction"];if(!s.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(n):this._lifeCycleHooks[e]=[n],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,s){this._exitCallback&&this._exitCallback(new bn(e,n,s)),b.exit(e)}action(e){let n=s=>{let r=this.registeredArguments.length,i=s.slice(0,r);return this._storeOptionsAsProperties?i[r]=this:i[r]=this.opts(),i.push(this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new Es(e,n)}_callParseArg(e,n,s,r){try{return e.parseArg(n,s)}catch(i){if(i.code==="commander.invalidArgument"){let o=`${r} ${i.message}`;this.error(o,{exitCode:i.exitCode,code:i.code})}throw i}}_registerOption(e){let n=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(n){let s=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let n=r=>[r.name()].concat(r.aliases()),s=n(e).find(r=>this._findCommand(r));if(s){let r=n(this._findCommand(s)).join("|"),i=n(e).join("|");throw new Error(`cannot add command '${i}' as already have command '${r}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let n=e.name(),s=e.attributeName();if(e.negate){let i=e.long.replace(/^--no-/,"--");this._findOption(i)||this.setOptionValueWithSource(s,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.setOptionValueWithSource(s,e.defaultValue,"default");let r=(i,o,a)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);let l=this.getOptionValue(s);i!==null&&e.parseArg?i=this._callParseArg(e,i,l,o):i!==null&&e.variadic&&(i=e._collectValue(i,l)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(s,i,a)};return this.on("option:"+n,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;r(i,o,"cli")}),e.envVar&&this.on("optionEnv:"+n,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;r(i,o,"env")}),this}_optionEx(e,n,s,r,i){if(typeof n=="object"&&n instanceof Es)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(n,s);if(o.makeOptionMandatory(!!e.mandatory),typeof r=="function")o.default(i).argParser(r);else if(r instanceof RegExp){let a=r;r=(l,c)=>{let d=a.exec(l);return d?d[0]:c},o.default(i).argParser(r)}else o.default(r);return this.addOption(o)}option(e,n,s,r){return this._optionEx({},e,n,s,r)}requiredOption(e,n,s,r){return this._optionEx({mandatory:!0},e,n,s,r)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,n){return this.setOptionValueWithSource(e,n,void 0)}setOptionValueWithSource(e,n,s){return this._storeOptionsAsProperties?this[e]=n:this._optionValues[e]=n,this._optionValueSources[e]=s,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){let n;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(e)!==void 0&&(n=s.getOptionValueSource(e))}),n}_prepareUserArgs(e,n){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},e===void 0&&n.from===void 0){b.versions?.electron&&(n.from="electron");let r=b.execArgv??[];(r.includes("-e")||r.includes("--eval")||r.includes("-p")||r.includes("--print"))&&(n.from="eval")}e===void 0&&(e=b.argv),this.rawArgs=e.slice();let s;switch(n.from){case void 0:case"node":this._scriptPath=e[1],s=e.slice(2);break;case"electron":b.defaultApp?(this._scriptPath=e[1],s=e.slice(2)):s=e.slice(1);break;case"user":s=e.slice(0);break;case"eval":s=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",s}parse(e,n){this._prepareForParse();let s=this._prepareUserArgs(e,n);return this._parseCommand([],s),this}async parseAsync(e,n){this._prepareForParse();let s=this._prepareUserArgs(e,n);return await this._parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,s){if(ft.existsSync(e))return;let r=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",i=`'${e}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let s=!1,r=[".js",".ts",".tsx",".mjs",".cjs"];function i(d,u){let m=ee.resolve(d,u);if(ft.existsSync(m))return m;if(r.includes(ee.extname(u)))return;let f=r.find(S=>ft.existsSync(`${m}${S}`));if(f)return`${m}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=ft.realpathSync(this._scriptPath)}catch{d=this._scriptPath}a=ee.resolve(ee.dirname(d),a)}if(a){let d=i(a,o);if(!d&&!e._executableFile&&this._scriptPath){let u=ee.basename(this._scriptPath,ee.extname(this._scriptPath));u!==this._name&&(d=i(a,`${u}-${e._name}`))}o=d||o}s=r.includes(ee.extname(o));let l;b.platform!=="win32"?s?(n.unshift(o),n=Os(b.execArgv).concat(n),l=yn.spawn(b.argv[0],n,{stdio:"inherit"})):l=yn.spawn(o,n,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),n.unshift(o),n=Os(b.execArgv).concat(n),l=yn.spawn(b.execPath,n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{b.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let c=this._exitCallback;l.on("close",d=>{d=d??1,c?c(new bn(d,"commander.executeSubCommandAsync","(close)")):b.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(o,a,e._name);else if(d.code==="EACCES")throw new Error(`'${o}' not executable`);if(!c)b.exit(1);else{let u=new bn(1,"commander.executeSubCommandAsync","(error)");u.nestedError=d,c(u)}}),this.runningCommand=l}_dispatchSubcommand(e,n,s){let r=this._findCommand(e);r||this.help({error:!0}),r._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,r,"preSubcommand"),i=this._chainOrCall(i,()=>{if(r._executableHandler)this._executeSubCommand(r,n.concat(s));else return r._parseCommand(n,s)}),i}_dispatchHelpCommand(e){e||this.help();let n=this._findCommand(e);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,n)=>{e.required&&this.args[n]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=(s,r,i)=>{let o=r;if(r!==null&&s.parseArg){let a=`error: command-argument value '${r}' is invalid for argument '${s.name()}'.`;o=this._callParseArg(s,r,i,a)}return o};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((s,r)=>{let i=s.defaultValue;s.variadic?r<this.args.length?(i=this.args.slice(r),s.parseArg&&(i=i.reduce((o,a)=>e(s,a,o),s.defaultValue))):i===void 0&&(i=[]):r<this.args.length&&(i=this.args[r],s.parseArg&&(i=e(s,i,s.defaultValue))),n[r]=i}),this.processedArgs=n}_chainOrCall(e,n){return e?.then&&typeof e.then=="function"?e.then(()=>n()):n()}_chainOrCallHooks(e,n){let s=e,r=[];return this._getCommandAndAncestors().reverse().filter(i=>i._lifeCycleHooks[n]!==void 0).forEach(i=>{i._lifeCycleHooks[n].forEach(o=>{r.push({hookedCommand:i,callback:o})})}),n==="postAction"&&r.reverse(),r.forEach(i=>{s=this._chainOrCall(s,()=>i.callback(i.hookedCommand,this))}),s}_chainOrCallSubCommandHook(e,n,s){let r=e;return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(i=>{r=this._chainOrCall(r,()=>i(this,n))}),r}_parseCommand(e,n){let s=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(s.operands),n=s.unknown,this.args=e.concat(n),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),n);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,e,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let r=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},i=`command:${this.name()}`;if(this._actionHandler){r(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(i,e,n)})),o=this._chainOrCallHooks(o,"postAction"),o}if(this.parent?.listenerCount(i))r(),this._processArguments(),this.parent.emit(i,e,n);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,n);this.listenerCount("command:*")?this.emit("command:*",e,n):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else this.commands.length?(r(),this.help({error:!0})):(r(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(n=>n._name===e||n._aliases.includes(e))}_findOption(e){return this.options.find(n=>n.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(n=>{n.mandatory&&e.getOptionValue(n.attributeName())===void 0&&e.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(s=>{let r=s.attributeName();return this.getOptionValue(r)===void 0?!1:this.getOptionValueSource(r)!=="default"});e.filter(s=>s.conflictsWith.length>0).forEach(s=>{let r=e.find(i=>s.conflictsWith.includes(i.attributeName()));r&&this._conflictingOption(s,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let n=[],s=[],r=n;function i(d){return d.length>1&&d[0]==="-"}let o=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(u=>u.options.map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,c=0;for(;c<e.length||l;){let d=l??e[c++];if(l=null,d==="--"){r===s&&r.push(d),r.push(...e.slice(c));break}if(a&&(!i(d)||o(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,i(d)){let u=this._findOption(d);if(u){if(u.required){let m=e[c++];m===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,m)}else if(u.optional){let m=null;c<e.length&&(!i(e[c])||o(e[c]))&&(m=e[c++]),this.emit(`option:${u.name()}`,m)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let u=this._findOption(`-${d[1]}`);if(u){u.required||u.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,d.slice(2)):(this.emit(`option:${u.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let u=d.indexOf("="),m=this._findOption(d.slice(0,u));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(u+1));continue}}if(r===n&&i(d)&&!(this.commands.length===0&&o(d))&&(r=s),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&s.length===0){if(this._findCommand(d)){n.push(d),s.push(...e.slice(c));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){n.push(d,...e.slice(c));break}else if(this._defaultCommandName){s.push(d,...e.slice(c));break}}if(this._passThroughOptions){r.push(d,...e.slice(c));break}r.push(d)}return{operands:n,unknown:s}}opts(){if(this._storeOptionsAsProperties){let e={},n=this.options.length;for(let s=0;s<n;s++){let r=this.options[s].attributeName();e[r]=r===this._versionOptionName?this._version:this[r]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=n||{},r=s.exitCode||1,i=s.code||"commander.error";this._exit(r,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&e.envVar in b.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,b.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Pl(this.options),n=s=>this.getOptionValue(s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&n(s.attributeName())&&e.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(r=>!n(r)).forEach(r=>{this.setOptionValueWithSource(r,s.implied[r],"implied")})})}missingArgument(e){let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let s=o=>{let a=o.attributeName(),l=this.getOptionValue(a),c=this.options.find(u=>u.negate&&a===u.attributeName()),d=this.options.find(u=>!u.negate&&a===u.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?c:d||o},r=o=>{let a=s(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${r(e)} cannot be used with ${r(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith("--")&&this._showSuggestionAfterError){let r=[],i=this;do{let o=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);r=r.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);n=Rs(e,r)}let s=`error: unknown option '${e}'${n}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,s=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${s} but got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let r=[];this.createHelp().visibleCommands(this).forEach(i=>{r.push(i.name()),i.alias()&&r.push(i.alias())}),n=Rs(e,r)}let s=`error: unknown command '${e}'${n}`;this.error(s,{code:"commander.unknownCommand"})}version(e,n,s){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",s=s||"output the version number";let r=this.createOption(n,s);return this._versionOptionName=r.attributeName(),this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as its name");let s=this.parent?._findCommand(e);if(s){let r=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${r}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(s=>_l(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this._defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){return this._name=ee.basename(e,ee.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=e,this)}helpInformation(e){let n=this.createHelp(),s=this._getOutputContext(e);n.prepareContext({error:s.error,helpWidth:s.helpWidth,outputHasColors:s.hasColors});let r=n.formatHelp(this,n);return s.hasColors?r:this._outputConfiguration.stripColor(r)}_getOutputContext(e){e=e||{};let n=!!e.error,s,r,i;return n?(s=a=>this._outputConfiguration.writeErr(a),r=this._outputConfiguration.getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),r=this._outputConfiguration.getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(r||(a=this._outputConfiguration.stripColor(a)),s(a)),hasColors:r,helpWidth:i}}outputHelp(e){let n;typeof e=="function"&&(n=e,e=void 0);let s=this._getOutputContext(e),r={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",r)),this.emit("beforeHelp",r);let i=this.helpInformation({error:s.error});if(n&&(i=n(i),typeof i!="string"&&!Buffer.isBuffer(i)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(i),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",r),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",r))}helpOption(e,n){return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"-h, --help",n??"display help for command"),(e||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let n=Number(b.exitCode??0);n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let s=["beforeAll","before","after","afterAll"];if(!s.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let r=`${e}Help`;return this.on(r,i=>{let o;typeof n=="function"?o=n({error:i.error,command:i.command}):o=n,o&&i.write(`${o}
`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(r=>n.is(r))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function Os(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,s="127.0.0.1",r="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?r=i[3]:s=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=i[1],s=i[3],r=i[4]),n&&r!=="0"?`${n}=${s}:${parseInt(r)+1}`:e})}function _n(){if(b.env.NO_COLOR||b.env.FORCE_COLOR==="0"||b.env.FORCE_COLOR==="false")return!1;if(b.env.FORCE_COLOR||b.env.CLICOLOR_FORCE!==void 0)return!0}vn.Command=Sn;vn.useColor=_n});var Ds=Z(G=>{var{Argument:Is}=ht(),{Command:Cn}=Fs(),{CommanderError:xl,InvalidArgumentError:Ts}=Ve(),{Help:wl}=mn(),{Option:Ns}=gn();G.program=new Cn;G.createCommand=t=>new Cn(t);G.createOption=(t,e)=>new Ns(t,e);G.createArgument=(t,e)=>new Is(t,e);G.Command=Cn;G.Option=Ns;G.Argument=Is;G.Help=wl;G.CommanderError=xl;G.InvalidArgumentError=Ts;G.InvalidOptionArgumentError=Ts});var fa=Z(($_,jt)=>{function oa(t){return Array.isArray(t)?t:[t]}var De=void 0,X="",Ue=" ",D="\\",ju=/[.*+?()[\]{}^$|\\/]/,aa="\uFEFF",qu=/^\/\*{2,}$/,Ju=/^\\!/,Xu=/^\\#/,zu=/\r?\n/g,Qu="//",Me=47,ta=46,W="/",la="node-ignore";typeof Symbol<"u"&&(la=Symbol.for("node-ignore"));var ca=la,ve=(t,e,n)=>(Object.defineProperty(t,e,{value:n}),n),da=()=>!1,na={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},Zu="\\]^-[",Vt=t=>Zu.indexOf(t)<0?t:D+t,em="(?!\\/)",tm=(t,e)=>{if(t)return`[^\\/${e}]`;let n=`[${e}]`;return new RegExp(n).test("/")?em+n:n},nm=(t,e)=>{let{length:n}=t,s=e+1,r=X,i=t[s];(i==="!"||i==="^")&&(r="^",s++);let o=X,a=X;for(;;){let l=t[s];if(l===De)return null;if(l===D){let c=t[++s];o+=Vt(c),a=c}else if(l==="-"&&a&&s+1<n&&t[s+1]!=="]"){s++;let c=t[s];c===D&&(c=t[s+=1]),a<=c&&(o+=`-${Vt(c)}`),a=X}else if(l==="["&&t[s+1]===":"){let c=s+2,d=c;for(;d<n&&t[d]!=="]";)d++;if(d===n)return null;if(d>c&&t[d-1]===":"){let u=t.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(na,u))return null;o+=na[u],a=X,s=d}else o+=Vt("["),a="[",s=c-2}else o+=Vt(l),a=l;if(s++,t[s]==="]")return{end:s,source:tm(r,o)}}},jn="[]",st="\0",sm=new RegExp(`${st}(\\d+)${st}`,"g"),Ht="",Yt="",sa=t=>t===st||t===Ht||t===Yt,rm=t=>{let e=[],n=o=>`${st}${e.push(o)-1}${st}`,{length:s}=t,r=X,i=0;for(;i<s;){let o=t[i];if(o===D){let a=t[i+1];a===W&&i+2===s?r+=n(jn):a==="*"||a==="["||a===Ue?r+=t.slice(i,i+2):r+=n(ju.test(a)?D+a:sa(a)?`[${a}]`:a),i+=2}else if(sa(o))r+=n(`[${o}]`),i++;else if(o==="["){let a=nm(t,i);a===null?(r+=n(jn),i=s):(r+=n(a.source),i=a.end+1)}else r+=o,i++}return{source:r,sources:e}},qn=null,im=/\/(?!$)/,nt="[^\\/]*",om=[[/(\\+)( ?)/g,(t,e,n)=>n?e.slice(0,e.length-e.length%2)+Ue:e,D+Ue],[/(^|\/)\*{3,}(?=\/|$)/g,(t,e)=>`${e}**`,"*"],[/[\\$.|*+(){^]/g,t=>`\\${t}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",W],[/\//g,()=>"\\/",W],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[qn,(t,e)=>!t||t[0]==="^"||t[0]==="("?t:(im.test(e)?"^":"(?:^|\\/)")+t],[/\\\/\\\*\\\*(?=\\\/|$)/g,(t,e,n)=>e+6<n.length?n.slice(e+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${Yt}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(t,e)=>e+nt,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(t,e,n)=>n===X?e+Ht:t,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>D,D+D],[/\\\\/g,()=>D,D+D],[/\\\[([^\]/]*?)($|\])/g,(t,e,n)=>`\\[${e}${n}`,"["],[qn,t=>{let e=t[t.length-1];return!e||e===Ht||e===Yt?t:e===W?`${t}$`:`${t}(?=$|\\/$)`}]],am=/(^|\\\/)?\uE000$/,Gt="regex",ra="checkRegex",ia="_",lm=(t,e)=>`${e?`${e}[^/]+`:"[^/]*"}(?=$|\\/$)`,cm=/\uE001$/,dm=()=>"[\\s\\S]",um=(t,e)=>{let n=X;for(let s=e+1;s<t.length&&!t[s].wildcard;s++)n+=t[s].single;return n},mm=t=>{if(t.indexOf(nt)<0)return t;let e=[],{length:n}=t,s=0;for(;s<n;){let a=t[s];if(t.startsWith(nt,s))e.push({wildcard:!0}),s+=nt.length;else if(a==="["){let l=s+1;for(t[l]==="^"&&l++,t[l]==="]"&&l++;l<n&&t[l]!=="]";)l+=t[l]===D?2:1;l++,e.push({single:t.slice(s,l)}),s=l}else if(a===D)e.push({single:t.slice(s,s+2)}),s+=2;else if(a==="("){let l=0,c=s;do t[c]===D?c++:t[c]==="("?l++:t[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(t[c])>=0&&c++,e.push({boundary:t.slice(s,c)}),s=c}else a==="^"||a==="$"?(e.push({boundary:a}),s++):(e.push({single:a}),s++)}let r=X,i=[],o=()=>{let a;i.forEach((l,c)=>{l.wildcard&&(a=c)}),i.forEach((l,c)=>{if(!l.wildcard){r+=l.single;return}r+=c===a?nt:`(?:(?!${um(i,c)})[^\\/])*`}),i=[]};return e.forEach(a=>{if(a.boundary===void 0){i.push(a);return}o(),r+=a.boundary}),o(),r},ua=t=>{qu.test(t)&&(t="**");let{source:e,sources:n}=rm(t),s=om.reduce((r,[i,o,a])=>i===qn?o(r,t):a!==De&&r.indexOf(a)<0?r:i.test(r)?r.replace(i,o.bind(t)):r,e);return n.length?s.replace(sm,(r,i)=>n[i]):s},pm=(t,e)=>{t[t.length-1]===W&&(e=ua(t.slice(0,-1)));let n=e.slice(0,-1),s=e[e.length-1];return s===Ht?`${n}$`:s===Yt?n:jn},ma=t=>{let e=t.indexOf(W);return e<0||e===t.length-1},hm=t=>{let e=t.length-1,n=t.lastIndexOf(W,t[e]===W?e-1:e);return n<0?t:t.slice(n+1)},fm=t=>{if(t.charCodeAt(0)===Me||t.indexOf(Qu)>=0){let s=t.split(W).filter(Boolean);return s.pop(),s.length?s.join(W)+W:X}let e=t.length-1,n=t.lastIndexOf(W,t.charCodeAt(e)===Me?e-1:e);return n<0?X:t.slice(0,n+1)},rt=t=>typeof t=="string",gm=t=>t&&rt(t),ym=t=>(t[t.length-1]==="\r"?t.slice(0,-1):t).split(zu).filter(Boolean),Jn=class{constructor(e,n,s,r,i,o){this.pattern=e,this.mark=n,this.negative=i,ve(this,"body",s),ve(this,"ignoreCase",r),ve(this,"regexPrefix",o)}get _basenameOnly(){return ve(this,"_basenameOnly",ma(this.body))}get regex(){let e=ia+Gt;return this[e]?this[e]:this._make(Gt,e)}get checkRegex(){let e=ia+ra;return this[e]?this[e]:this._make(ra,e)}_make(e,n){let s=mm(e===Gt?this.regexPrefix.replace(am,lm).replace(cm,dm):pm(this.body,this.regexPrefix)),r=this.ignoreCase?new RegExp(s,"i"):new RegExp(s);return ve(this,n,r)}},bm=t=>{let e=0;for(;t[t.length-e-1]===D;)e++;return e%2===1},Sm=(t,e)=>{let n=t.length,s;for(;;){for(e&&t[n-1]==="\r"&&n--,s=n;t[s-1]===Ue;)s--;if(!e||t[s-1]!==`
`)break;n=s-1}if(s===n)return t.slice(0,n);let r=0;for(;t[s-r-1]===D;)r++;return r%2?t.slice(0,s-1)+Ue:t.slice(0,s)},_m=(t,e,n,s,r)=>{let i=r&&t[0]===aa?t.slice(1):t;if(i[0]==="#")return;let o=!1;i[0]==="!"&&(o=!0,i=i.slice(1));let a=i[i.length-1];if((a===Ue||s&&(a==="\r"||a===`
`))&&(i=Sm(i,s)),!i||bm(i))return;i=i.replace(Ju,"!").replace(Xu,"#");let l=ua(i);return new Jn(t,e,i,n,o,l)},Xn=class{constructor(e){this._ignoreCase=e,this._rules=[],this._basenameCount=0}_add(e,n){if(e&&e[ca]){this._rules=this._rules.concat(e._rules._rules),this._basenameCount+=e._rules._basenameCount,this._added=!0;return}let s=rt(e),r=s?e:e.pattern,i=gm(r)&&_m(r,s?De:e.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);i&&(this._added=!0,this._rules.push(i),ma(i.body)&&this._basenameCount++)}add(e){return this._added=!1,this._split=rt(e),this._stripBOM=!this._split||e[0]===aa,oa(this._split?ym(e):e).forEach(this._add,this),this._added&&(this._literalRules=De),this._added}testLiteral(e){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===W?2:1)]==="*")),s=!1,r=!1,i;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(e)){s=!l.negative,r=l.negative,i=l.negative?De:l;break}}let o={ignored:s,unignored:r};return i&&(o.rule=i),o}test(e,n){let s=this._rules,{length:r}=s,i=this._basenameCount*2>=r,o=i?hm(e):e;for(let a=r-1;a>=0;a--){let l=s[a];if(l[n].test(i&&l._basenameOnly?o:e)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},vm=(t,e)=>{throw new e(t)},me=(t,e,n)=>rt(t)?t?me.isNotRelative(t)?n(`path should be a \`path.relative()\`d string, but got "${e}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${e}\``,TypeError),pa=t=>{let e=t.charCodeAt(0);if(e===Me)return!0;if(e!==ta)return!1;if(t.length===1)return!0;let n=t.charCodeAt(1);return n===Me?!0:n!==ta?!1:t.length===2||t.charCodeAt(2)===Me};me.isNotRelative=pa;me.convert=t=>t;var Kt=t=>rt(t)&&me.convert(t),zn=class{constructor({ignorecase:e=!0,ignoreCase:n=e,allowRelativePaths:s=!1}={}){ve(this,ca,!0),this._rules=new Xn(n),this._strictPathCheck=!s,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(e){return this._rules.add(e)&&this._initCache(),this}addPattern(e){return this.add(e)}_test(e,n,s){return me(s,e,this._strictPathCheck?vm:da),s?this._t(s,n):{ignored:!1,unignored:!1}}checkIgnore(e){let n=Kt(e);if(!n||n.charCodeAt(n.length-1)!==Me)return this._test(e,this._testCache,n);let s=this._t(n,this._testCache);if(s.ignored)return s;let r=this._rules.testLiteral(n);return r.ignored||r.unignored?r:s}_t(e,n){if(e in n)return n[e];let s=fm(e),r=s?this._t(s,n):De;return n[e]=r&&r.ignored?r:this._rules.test(e,Gt)}ignores(e){return this._test(e,this._ignoreCache,Kt(e)).ignored}createFilter(){return e=>!this.ignores(e)}filter(e){return oa(e).filter(this.createFilter())}test(e){return this._test(e,this._testCache,Kt(e))}},Qn=t=>new zn(t),Cm=t=>me(Kt(t),t,da),ha=()=>{let t=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");me.convert=t;let e=/^[a-z]:\//i;me.isNotRelative=n=>e.test(n)||pa(n)};typeof process<"u"&&process.platform==="win32"&&ha();jt.exports=Qn;Qn.default=Qn;jt.exports.isPathValid=Cm;ve(jt.exports,Symbol.for("setupWindows"),ha)});function xp(){let t=new Map;for(let[e,n]of Object.entries(A)){for(let[s,r]of Object.entries(n))A[s]={open:`\x1B[${r[0]}m`,close:`\x1B[${r[1]}m`},n[s]=A[s],t.set(r[0],r[1]);Object.defineProperty(A,e,{value:n,enumerable:!1})}return Object.defineProperty(A,"codes",{value:t,enumerable:!1}),A.color.close="\x1B[39m",A.bgColor.close="\x1B[49m",A.color.ansi=Ta(),A.color.ansi256=Na(),A.color.ansi16m=Da(),A.bgColor.ansi=Ta(10),A.bgColor.ansi256=Na(10),A.bgColor.ansi16m=Da(10),Object.defineProperties(A,{rgbToAnsi256:{value(e,n,s){return e===n&&n===s?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(n/255*5)+Math.round(s/255*5)},enumerable:!1},hexToRgb:{value(e){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!n)return[0,0,0];let[s]=n;s.length===3&&(s=[...s].map(i=>i+i).join(""));let r=Number.parseInt(s,16);return[r>>16&255,r>>8&255,r&255]},enumerable:!1},hexToAnsi256:{value:e=>A.rgbToAnsi256(...A.hexToRgb(e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let n,s,r;if(e>=232)n=((e-232)*10+8)/255,s=n,r=n;else{e-=16;let a=e%36;n=Math.floor(e/36)/5,s=Math.floor(a/6)/5,r=a%6/5}let i=Math.max(n,s,r)*2;if(i===0)return 30;let o=30+(Math.round(r)<<2|Math.round(s)<<1|Math.round(n));return i===2&&(o+=60),o},enumerable:!1},rgbToAnsi:{value:(e,n,s)=>A.ansi256ToAnsi(A.rgbToAnsi256(e,n,s)),enumerable:!1},hexToAnsi:{value:e=>A.ansi256ToAnsi(A.hexToAnsi256(e)),enumerable:!1}}),A}var Ta,Na,Da,A,us,Zt,en,ms,wp,z,ps=mt(()=>{Ta=(t=0)=>e=>`\x1B[${e+t}m`,Na=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,Da=(t=0)=>(e,n,s)=>`\x1B[${38+t};2;${e};${n};${s}m`,A={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},us=Object.keys(A.modifier),Zt=Object.keys(A.color),en=Object.keys(A.bgColor),ms=[...Zt,...en];wp=xp(),z=wp});function j(t,e=globalThis.Deno?globalThis.Deno.args:nn.default.argv){let n=t.startsWith("-")?"":t.length===1?"-":"--",s=e.indexOf(n+t),r=e.indexOf("--");return s!==-1&&(r===-1||s<r)}function kp(){if("FORCE_COLOR"in E)return E.FORCE_COLOR==="true"?1:E.FORCE_COLOR==="false"?0:E.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(E.FORCE_COLOR,10),3)}function Ap(t){return t===0?!1:{level:t,hasBasic:!0,has256:t>=2,has16m:t>=3}}function Ep(t,{streamIsTTY:e,sniffFlags:n=!0}={}){let s=kp();s!==void 0&&(tn=s);let r=n?tn:s;if(r===0)return 0;if(n){if(j("color=16m")||j("color=full")||j("color=truecolor"))return 3;if(j("color=256"))return 2}if("TF_BUILD"in E&&"AGENT_NAME"in E)return 1;if(t&&!e&&r===void 0)return 0;let i=r||0;if(E.TERM==="dumb")return i;if(nn.default.platform==="win32"){let o=Ua.default.release().split(".");return Number(o[0])>=10&&Number(o[2])>=10586?Number(o[2])>=14931?3:2:1}if("CI"in E)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(o=>o in E)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(o=>o in E)||E.CI_NAME==="codeship"?1:i;if("TEAMCITY_VERSION"in E)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(E.TEAMCITY_VERSION)?1:0;if(E.COLORTERM==="truecolor"||E.TERM==="xterm-kitty"||E.TERM==="xterm-ghostty"||E.TERM==="wezterm")return 3;if("TERM_PROGRAM"in E){let o=Number.parseInt((E.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(E.TERM_PROGRAM){case"iTerm.app":return o>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(E.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(E.TERM)||"COLORTERM"in E?1:i}function Ma(t,e={}){let n=Ep(t,{streamIsTTY:t&&t.isTTY,...e});return Ap(n)}var nn,Ua,hs,E,tn,Rp,La,Ba=mt(()=>{nn=We(require("node:process"),1),Ua=We(require("node:os"),1),hs=We(require("node:tty"),1);({env:E}=nn.default);j("no-color")||j("no-colors")||j("color=false")||j("color=never")?tn=0:(j("color")||j("colors")||j("color=true")||j("color=always"))&&(tn=1);Rp={stdout:Ma({isTTY:hs.default.isatty(1)}),stderr:Ma({isTTY:hs.default.isatty(2)})},La=Rp});function $a(t,e,n){let s=t.indexOf(e);if(s===-1)return t;let r=e.length,i=0,o="";do o+=t.slice(i,s)+e+n,i=s+r,s=t.indexOf(e,i);while(s!==-1);return o+=t.slice(i),o}function Wa(t,e,n,s){let r=0,i="";do{let o=t[s-1]==="\r";i+=t.slice(r,o?s-1:s)+e+(o?`\r
`:`
`)+n,r=s+1,s=t.indexOf(`
`,r)}while(s!==-1);return i+=t.slice(r),i}var Va=mt(()=>{});var Ha={};cl(Ha,{Chalk:()=>bs,backgroundColorNames:()=>en,backgroundColors:()=>en,chalkStderr:()=>Dp,colorNames:()=>ms,colors:()=>ms,default:()=>Mp,foregroundColorNames:()=>Zt,foregroundColors:()=>Zt,modifierNames:()=>us,modifiers:()=>us,supportsColor:()=>fs,supportsColorStderr:()=>gs});function dt(t){return Ka(t)}var fs,gs,ys,Be,ct,Ga,$e,Op,bs,Ka,Ss,Fp,Ip,_s,sn,Tp,Np,Dp,Mp,Ya=mt(()=>{ps();Ba();Va();ps();({stdout:fs,stderr:gs}=La),ys=Symbol("GENERATOR"),Be=Symbol("STYLER"),ct=Symbol("IS_EMPTY"),Ga=["ansi","ansi","ansi256","ansi16m"],$e=Object.create(null),Op=(t,e={})=>{if(e.level&&!(Number.isInteger(e.level)&&e.level>=0&&e.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let n=fs?fs.level:0;t.level=e.level===void 0?n:e.level},bs=class{constructor(e){return Ka(e)}},Ka=t=>{let e=(...n)=>n.join(" ");return Op(e,t),Object.setPrototypeOf(e,dt.prototype),e};Object.setPrototypeOf(dt.prototype,Function.prototype);for(let[t,e]of Object.entries(z))$e[t]={get(){let n=sn(this,_s(e.open,e.close,this[Be]),this[ct]);return Object.defineProperty(this,t,{value:n}),n}};$e.visible={get(){let t=sn(this,this[Be],!0);return Object.defineProperty(this,"visible",{value:t}),t}};Ss=(t,e,n,...s)=>t==="rgb"?e==="ansi16m"?z[n].ansi16m(...s):e==="ansi256"?z[n].ansi256(z.rgbToAnsi256(...s)):z[n].ansi(z.rgbToAnsi(...s)):t==="hex"?Ss("rgb",e,n,...z.hexToRgb(...s)):z[n][t](...s),Fp=["rgb","hex","ansi256"];for(let t of Fp){$e[t]={get(){let{level:n}=this;return function(...s){let r=_s(Ss(t,Ga[n],"color",...s),z.color.close,this[Be]);return sn(this,r,this[ct])}}};let e="bg"+t[0].toUpperCase()+t.slice(1);$e[e]={get(){let{level:n}=this;return function(...s){let r=_s(Ss(t,Ga[n],"bgColor",...s),z.bgColor.close,this[Be]);return sn(this,r,this[ct])}}}}Ip=Object.defineProperties(()=>{},{...$e,level:{enumerable:!0,get(){return this[ys].level},set(t){this[ys].level=t}}}),_s=(t,e,n)=>{let s,r;return n===void 0?(s=t,r=e):(s=n.openAll+t,r=e+n.closeAll),{open:t,close:e,openAll:s,closeAll:r,parent:n}},sn=(t,e,n)=>{let s=(...r)=>Tp(s,r.length===1?""+r[0]:r.join(" "));return Object.setPrototypeOf(s,Ip),s[ys]=t,s[Be]=e,s[ct]=n,s},Tp=(t,e)=>{if(t.level<=0||!e)return t[ct]?"":e;let n=t[Be];if(n===void 0)return e;let{openAll:s,closeAll:r}=n;if(e.includes("\x1B"))for(;n!==void 0;)e=$a(e,n.close,n.open),n=n.parent;let i=e.indexOf(`
`);return i!==-1&&(e=Wa(e,r,s,i)),s+e+r};Object.defineProperties(dt.prototype,$e);Np=dt(),Dp=dt({level:gs?gs.level:0}),Mp=Np});var Ms=We(Ds(),1),{program:sh,createCommand:rh,createArgument:ih,createOption:oh,CommanderError:Us,InvalidArgumentError:ah,InvalidOptionArgumentError:lh,Command:Ls,Argument:ch,Option:Pe,Help:dh}=Ms.default;var p=t=>({...t,category:"exposure",confidence:"high",persona:"regular"}),T=t=>t;var Ge=[],C=(t,e=Ge)=>({effect:"set",value:t,faults:e}),I=(t,e=Ge)=>({effect:"add",value:t,faults:e}),_=(t=void 0)=>({effect:"reset",value:t,faults:Ge});function O(t,e,n,s=()=>[]){return{effect:"none",value:t,faults:[{start:0,end:e.length,effect:"line-ignored",expected:n,suggestions:s}]}}function te(t,e,n){return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:n}]}}function kl(t,e,n){if(Math.abs(t.length-e.length)>n)return n+1;let s=[],r=Array.from({length:e.length+1},(i,o)=>o);for(let i=1;i<=t.length;i+=1){let o=[i];for(let a=1;a<=e.length;a+=1){let l=t.charAt(i-1)===e.charAt(a-1),c=Math.min((r[a]??0)+1,(o[a-1]??0)+1,(r[a-1]??0)+(l?0:1));i>1&&a>1&&t.charAt(i-1)===e.charAt(a-2)&&t.charAt(i-2)===e.charAt(a-1)&&(c=Math.min(c,(s[a-2]??0)+1)),o.push(c)}s=r,r=o}return r[e.length]??n+1}var Al=64;function w(t,e,n=3){if(t===""||t.length>Al)return[];let s=Math.max(1,Math.floor(t.length/3)),r=t.toLowerCase(),i=[];for(let o of e){let a=o===t?0:kl(r,o.toLowerCase(),s);a<=s&&i.push({candidate:o,distance:a})}return i.sort((o,a)=>o.distance-a.distance||(o.candidate<a.candidate?-1:1)),i.slice(0,n).map(({candidate:o})=>o)}var gt=t=>t===32||t===9||t===10||t===13,El=/['"\\]/;function U(t,e){return El.test(t)?Ol(t,e):{words:Rl(t),malformedAt:null}}function Rl(t){let e=[],n=0;for(;n<t.length;){for(;n<t.length&&gt(t.charCodeAt(n));)n+=1;let s=n;for(;n<t.length&&!gt(t.charCodeAt(n));)n+=1;n>s&&e.push({text:t.slice(s,n),start:s,end:n})}return e}function Ol(t,e){let n=[],s=0;for(;;){for(;s<t.length&&gt(t.charCodeAt(s));)s+=1;if(s>=t.length)return{words:n,malformedAt:null};let r=Fl(t,s,e);if(r===null)return{words:n,malformedAt:s};n.push({text:r.text,start:s,end:r.end}),s=r.end}}function Fl(t,e,n){let s=n.unclosed==="closed",r="",i="",o=e;for(;o<t.length;){let a=t.charAt(o);if(a==="\\"){if(o+1>=t.length)return s?{text:r,end:t.length}:null;r+=t.charAt(o+1),o+=2;continue}if(i!=="")a===i?i="":r+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))i=a;else{if(gt(t.charCodeAt(o)))break;r+=a}o+=1}return i!==""&&!s?null:{text:r,end:o}}function he(t,e){return t.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":t.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(t)?`${e}: quotes are no syntax here`:e}var Il=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function bt(t){let e=Il.exec(t);if(e===null)return null;let[,n,s,r,i,o,a]=e,l=yt(s,16)??yt(r,2)??yt(i??o,8)??yt(a,10);return l===null?null:n==="-"?-l:l}var yt=(t,e)=>t===void 0?null:Number.parseInt(t,e);var Pn=t=>t===4?32:128;function $s(t){let e=t.split(".");if(e.length!==4)return null;let n=0n;for(let s of e){if(!/^(?:0|[1-9]\d{0,2})$/.test(s)||Number(s)>255)return null;n=n<<8n|BigInt(s)}return n}function Bs(t){if(t==="")return[];let e=[],n=t.split(":");for(let[s,r]of n.entries()){let i=s===n.length-1&&r.includes(".")?$s(r):null;if(i!==null)e.push(i>>16n,i&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))e.push(BigInt(`0x${r}`));else return null}return e}function Tl(t){let e=t.split("::");if(e.length>2)return null;let n=Bs(e[0]??""),s=Bs(e[1]??"");if(n===null||s===null)return null;let r=8-n.length-s.length;return(e.length===1?r!==0:r<1)?null:[...n,...Array.from({length:r},()=>0n),...s].reduce((o,a)=>o<<16n|a,0n)}function Nl(t,e,n){let s=BigInt(Pn(t)-n);return{family:t,address:e>>s<<s,length:n}}function Dl(t){let e=t.indexOf("/"),n=e<0?t:t.slice(0,e),s=n.includes(":")?6:4,r=s===6?Tl(n):$s(n);if(r===null)return null;let i=e<0?Pn(s):bt(t.slice(e+1));return i===null||i<0||i>Pn(s)?null:Nl(s,r,i)}var ne=t=>{let e=Dl(t);return e===null?[]:[e]},St={any:[...ne("0.0.0.0/0"),...ne("::/0")],localhost:[...ne("127.0.0.0/8"),...ne("::1/128")],"link-local":[...ne("169.254.0.0/16"),...ne("fe80::/64")],multicast:[...ne("224.0.0.0/4"),...ne("ff00::/8")]},Ml=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Ul(t){let e=Object.hasOwn(St,t)?St[t]:void 0;return e!==void 0?e:Ml.test(t)?St.localhost??[]:ne(t)}var Ws=(t,e)=>{if(t==="")return _();let{words:n,malformedAt:s}=U(t,{quotes:"kept"}),r=[...e??[]],i=[];for(let o of n){let a=Ul(o.text);a.length>0?r.push(...a):i.push({start:o.start,end:o.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>w(o.text,Object.keys(St),1)})}return s!==null&&i.push({start:s,end:t.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),I(r,i)},Vs=({family:t,address:e})=>t===4?e>>24n===127n:e===1n,Gs=t=>t.some(({family:e,length:n})=>e===4&&n===0)&&t.some(({family:e,length:n})=>e===6&&n===0);var Ks=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Hs=`63	252-252
62	254`,Ys=`AF_UNIX	1
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
AF_FILE	1`,js=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,qs=`native
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
s390x`,Js=`E2BIG
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
EXFULL`,Xs=`%a
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
%%`;var q=["252","254","257","262"];var xn=q[q.length-1]??"262";function R(t,e){return{first:t,changes:e}}function zs(t,e){let n=t.first;for(let s of q){let r=t.changes[s];if(r!==void 0&&(n=r),s===e)break}return n}function $(t,e){if(t==="")return!0;let n=Number(e);return t.split(",").some(s=>{let[r="",i]=s.split("-");return n>=Number(r)&&(i===void 0||n<=Number(i))})}var Ll={templateInstance:R("i",{257:"test_instance"}),capabilityInitialBits:R(64,{262:63}),capabilityInversionBits:R(64,{262:41}),capabilityUnclosedQuote:R("dropped",{254:"closed"}),privateMountsUnset:R("off",{254:"on"}),unknownFamily:R("skipped",{262:"ends-line"}),globSectionName:R("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:R(!0,{262:!1}),execPrefixes:R("-@:+!",{262:"-@:+!|"}),execFolderEndings:R(["/"],{257:["/","/.","/.."]}),ambientPrefix:R("honoured",{262:"ignored"}),userManagerIsUnprivileged:R(!1,{262:!0}),policyNotAnObject:R("ignored",{262:"error"}),privateTmpNeedsNamespace:R([],{257:["disconnected"],262:["connected","disconnected"]})},Bl={oneshotRestartForceExitStatus:R(!0,{257:!1}),forkingPrivatePids:R(!1,{257:!0}),dynamicUserHomeDirectory:R(!1,{257:!0}),workingDirectoryInApiMount:R(!1,{257:!0}),dynamicUserInUserManager:R(!1,{257:!0}),managedPrivateUsers:R(!1,{262:!0}),userNamespacePathWithPrivateUsers:R(!1,{262:!0}),privatePidsPam:R(!1,{262:!0})};function Qs(t,e){return Object.fromEntries(Object.entries(t).map(([s,r])=>[s,zs(r,e)]))}function Zs(t){return{...Qs(Ll,t),refuses:Qs(Bl,t)}}var er=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,tr=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function nr(t,e){if(!t.includes(":"))return Number(t);let n=t.split(" ").find(s=>$(s.slice(0,s.indexOf(":")),e));return Number(n?.slice(n.indexOf(":")+1))}function sr(t){return er.split(`
`).map(e=>e.split("	")).filter(([e="",,,,,,,n=""])=>e!==""&&$(n,t)).map(([e="",n="",s="",r="",,i="",o=""])=>({field:e,name:n,weight:nr(s,t),range:nr(r,t),param:i,defaultDependenciesOnly:o.includes("default-dependencies")}))}function rr(t){let e=new Map;for(let[n,s]of tr.split(`
`).entries()){let[r="",i=""]=s.split("	");if($(i,t))for(let o of r.split(" "))e.set(o,n)}return e}var wn={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},ir=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,se=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var or=null,ar=new Map;function $l(t){let e=se.lastIndexOf(`
[`,t),n=se.slice(e<0?1:e+2,se.indexOf("]",e+1)),s=se.indexOf(`
`,t),[r="",i="",o="",a=""]=se.slice(t,s<0?void 0:s).split("	");return{sections:n.split(","),name:r,since:i===""?null:Number(i),flags:o,specs:a}}function _t(t){let e=ar.get(t);if(e!==void 0)return e;let n=[],s=`
${t}	`;for(let r=se.indexOf(s);r>=0;r=se.indexOf(s,r+1))n.push($l(r+1));return ar.set(t,n),n}var Wl=()=>[...new Set(se.split(`
`).flatMap(t=>t.includes("	")?[t.slice(0,t.indexOf("	"))]:[]))],cr=t=>({kind:t,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Vl(){let t=new Map;for(let e of ir.split(`
`)){let[n="",s="",r=""]=e.split("	");if(n==="")continue;let i=r.split(" "),o=l=>i.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=o("values");t.set(n,{...cr(s),values:a===null?[]:a.split(","),booleanWords:i.includes("bool"),trueMeans:o("true"),falseMeans:o("false")??"no",emptyResets:i.includes("empty"),largestNumber:o("max")===null?null:Number(o("max")),suffix:o("suffix"),status:o("status")})}return t}function vt(t,e){if(!t.includes(" ")&&!t.includes(":"))return t;for(let n of t.split(" ")){let s=n.indexOf(":");if(s<0)return n;if($(n.slice(0,s),e))return n.slice(s+1)}return null}function Gl(t){return or??=Vl(),or.get(t)??cr(t)}var lr=(t,e,n)=>t!==""&&t.split(",").some(s=>s===e||s.startsWith(`${e}@`)&&$(s.slice(e.length+1),n));function Kl(t,e,n,s){let r=t.flags===""?void 0:t.flags.split(",").find(i=>i.startsWith("alias="));return{...Gl(s),name:t.name,section:n,setting:r===void 0?t.name:r.slice(6),since:t.since,fatal:lr(t.flags,"fatal",e),documented:!lr(t.flags,"undocumented",e)}}function dr(t,e){let n=new Map,s=(r,i)=>{let o=n.get(r);if(o===void 0&&(o=new Map,n.set(r,o)),o.has(i))return o.get(i);let a=_t(i).find(({sections:d})=>d.includes(r)),l=a===void 0?null:Hl(a,t,e),c=a===void 0||l===null?void 0:Kl(a,t,r,l);return o.set(i,c),c};return{find:s,namesIn:r=>Wl().filter(i=>s(r,i)!==void 0),sectionsWith:r=>[...new Set(_t(r).flatMap(({sections:i})=>i))].filter(i=>s(i,r)!==void 0)}}var Hl=(t,e,n)=>t.since!==null&&t.since>n?null:vt(t.specs,e)??Yl(t,e);function Yl(t,e){if(t.since===null||t.since<=Number(e))return null;let n=q.find(s=>Number(s)>Number(e)&&vt(t.specs,s)!==null);return n===void 0?null:vt(t.specs,n)}function kn(t,e){let n=_t(e).find(({sections:r})=>r.includes(t));if(n===void 0)return null;let s=q.find(r=>vt(n.specs,r)!==null);return n.since??(s===void 0?null:Number(s))}function ur(t){return _t(t).flatMap(({sections:e})=>e)}var xe=t=>wn[t],mr=Object.keys(wn);var fe=t=>new Uint32Array(t+31>>>5);function Ke(t,e){let n=e>>>5;t[n]=(t[n]??0)|1<<(e&31)}function we(t,e){for(let n=0;n<t.length;n+=1)t[n]=(t[n]??0)|(e[n]??0)}function Ct(t,e){for(let n=0;n<t.length;n+=1)t[n]=(t[n]??0)&~(e[n]??0)}function pr(t,e){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&(e[n]??0))!==0)return!0;return!1}function hr(t,e){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&~(t[n]??0))!==0)return!1;return!0}var fr=t=>t.every(e=>e===0);var gr=`_llseek	-
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
writev	20`,yr=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var jl=/^([^(]+)(?:\((.+)\))?$/;function ql(t){let e=new Map;for(let n of yr.split(`
`)){let[s="",r="",i=""]=n.split("	");if(s===""||!$(i,t))continue;let o=[];for(let a of r.split(" "))if(!a.includes("("))o.push(a);else{let[,l="",c=""]=jl.exec(a)??[];$(c,t)&&o.push(l)}e.set(s,o)}return e}function br(t){let e=new Map,n=[],s=new Map;for(let l of gr.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!$(u,t)||(e.set(c,n.length),n.push(c),d!=="-"&&s.set(c,Number(d)))}let r=fe(n.length);for(let l of s.keys())Ke(r,e.get(l)??0);let i=ql(t),o=new Map,a=l=>{let c=i.get(l);if(c===void 0)return;let d=o.get(l);if(d!==void 0)return d;let u=fe(n.length);for(let m of c){let f=e.get(m);f!==void 0?Ke(u,f):m.startsWith("@")&&we(u,a(m)??u)}return o.set(l,u),u};return{bitOf:e,names:n,native:r,numberOf:s,groups:i,group:a}}function He(t,e,n){return t.split(`
`).filter(s=>s!=="").map(s=>s.split("	")).filter(s=>$(s[e]??"",n))}var An=(t,e)=>new Set(He(t,1,e).map(([n=""])=>n)),Sr=(t,e)=>new Map(He(t,2,e).map(([n="",s=""])=>[n.toUpperCase(),Number(s)]));function re(t){let e=null;return()=>(e??={made:t()},e.made)}var _r=new Map;function Pt(t,e){let n=`${t} ${e}`,s=_r.get(n);if(s!==void 0)return s;let r=Jl(t,e);return _r.set(n,r),r}function Jl(t,e){let n=re(()=>sr(t)),s=re(()=>dr(t,e)),r=re(()=>br(t)),i=re(()=>Sr(Ks,t)),o=re(()=>Sr(Ys,t)),a=re(()=>new Set(He(js,2,t).map(([u=""])=>u))),l=re(()=>An(qs,t)),c=re(()=>An(Js,t)),d=re(()=>new Set([...An(Xs,t)].map(u=>u.slice(1))));return{version:e,table:t,behaviour:Zs(t),directive:(u,m)=>s().find(u,m),get checks(){return n()},get directives(){return s()},get syscalls(){return r()},get capabilities(){return i()},get addressFamilies(){return o()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return d()}}}var vr=t=>(1n<<BigInt(t))-1n,En=t=>vr(t.behaviour.capabilityInitialBits),xt=(t,e)=>1n<<BigInt(t.capabilities.get(e)??0),Xl=t=>Number(He(Hs,1,t.table)[0]?.[0]??0);function zl(t,e){let n=e.capabilities.get(t.toUpperCase());if(n!==void 0)return n;let s=bt(t);return s!==null&&s>=0&&s<=Xl(e)?s:null}function Ql(t,e,n){let s=n.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:i}=U(t.slice(e),{quotes:"removed",unclosed:s?"closed":"malformed"}),o=0n,a=[];for(let l of r){let c=zl(l.text,n);c!==null?o|=1n<<BigInt(c):a.push({start:e+l.start,end:e+l.end,effect:"silent-word-ignored",expected:he(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Zl(l.text,n)})}return i!==null&&a.push({start:e+i,end:t.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:o,faults:a}}function Zl(t,e){let n=t.toUpperCase(),s=[...e.capabilities.keys()],r=n.startsWith("CAP_")?n:`CAP_${n}`;if(s.includes(r))return[r];let i=`_${r.slice(4)}`,o=s.filter(a=>a.endsWith(i));return o.length>0?o:w(r,s,2)}var Cr=(t,e,n)=>{let{facts:s}=n,r=t.startsWith("~"),{set:i,faults:o}=Ql(t,r?1:0,s),a=n.directive.name==="CapabilityBoundingSet"?En(s):0n,l=e??a;return t===""?{effect:"reset",value:0n,faults:o}:i===0n||l===a?C(r?vr(s.behaviour.capabilityInversionBits)&~i:i,o):I(r?l&~i:l|i,o)};var ec=/^[0-9A-Za-z:\-_.\\@]+$/,tc=255;function ie(t){let e=t.lastIndexOf("."),n=mr.find(i=>i===t.slice(e+1));if(e<0||n===void 0)return null;let s=t.slice(0,e),r=s.indexOf("@");return{full:t,type:n,base:s,prefix:r<0?s:s.slice(0,r),instance:r<0?null:s.slice(r+1)}}var Rn=({full:t,base:e})=>t.length<=tc&&ec.test(e)&&!e.startsWith("@");function B(t){let e=ie(t);return e!==null&&Rn(e)?e:null}var wt=t=>t.instance==="";function ke(t){return t.instance===null||t.instance===""?null:`${t.prefix}@.${t.type}`}function kt(t,e){let n=`${t.prefix}@${e}`;return{...t,full:`${n}.${t.type}`,base:n,instance:e}}function Ye(t){return t.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(e,n)=>String.fromCharCode(Number.parseInt(n,16)))}function Pr(t){let e=t.split("/").filter(s=>s!==""&&s!==".");if(e.length===0)return"-";let n=new TextEncoder().encode(e.join("/"));return Array.from(n,(s,r)=>{let i=String.fromCharCode(s);return i==="/"?"-":/[0-9A-Za-z:_.]/.test(i)&&!(r===0&&i===".")?i:`\\x${s.toString(16).padStart(2,"0")}`}).join("")}var nc="host",sc="a".repeat(32),xr={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function rc(t,e,n){let s=e.prefix.slice(e.prefix.lastIndexOf("-")+1);switch(t){case"n":return e.full;case"N":return e.base;case"p":return e.prefix;case"P":return Ye(e.prefix);case"i":return e.instance??"";case"I":return Ye(e.instance??"");case"j":return s;case"J":return Ye(s);case"f":return`/${Ye(e.instance??e.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return sc;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${xr[n].d??""}${e.full}`;default:return xr[n][t]??nc}}var ic=/[0-9A-Za-z]/,oc="mbABMowWTV";function L(t,e){if(!t.includes("%"))return t;let n="";for(let s=0;s<t.length;s+=1){let r=t.charAt(s+1);if(t.charAt(s)!=="%"||r===""){n+=t.charAt(s);continue}if(r==="%")n+="%";else if(!ic.test(r))n+=`%${r}`;else{if(!oc.includes(r)&&!e.facts.specifiers.has(r))return{unknownAt:s};n+=rc(r,e.name,e.manager)}s+=1}return n}var ac=255,wr=t=>t!==""&&t!=="."&&t!==".."&&!t.includes("/")&&t.length<=ac;function lc(t){let e="";for(let n=0;n<t.length;n+=1){let s=t.charAt(n);if(s===":")return{name:e,rest:t.slice(n+1)};s==="\\"&&(n+=1),e+=t.charAt(n)}return{name:e,rest:null}}var cc=/^[A-Za-z0-9+/]*={0,2}$/;function dc(t,{directive:e}){let{name:n}=e;return n.startsWith("Set")?t===null||t===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!cc.test(t.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function uc(t,e){if(!e.directive.name.startsWith("Load")||t===null||t==="")return null;let n=L(t,e);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||wr(n)?null:"a credential name, a colon and an absolute path"}var kr=(t,e,n)=>{if(t==="")return _();let{name:s,rest:r}=lc(t),i=L(s,n);if(typeof i!="string"||!wr(i))return O(e,t,'a credential name, such as "token" in token:/etc/token');let o=dc(r,n)??uc(r,n);return o!==null?O(e,t,o):I(new Map(e).set(i,n.directive.name.endsWith("Encrypted")))};var Er=t=>t===32||t===9||t===10||t===13;function ge(t,e){let n=e;for(;n<t.length&&Er(t.charCodeAt(n));)n+=1;return n}var mc={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Ar=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,pc=1114111;function hc(t,e){let n=mc[t.charAt(e+1)];if(n!==void 0)return{text:n,length:2};Ar.lastIndex=e+1;let s=Ar.exec(t);if(s===null)return null;let[r,i,o,a,l]=s,c=l===void 0?Number.parseInt(i??o??a??"",16):Number.parseInt(l,8);return c===0||c>pc?null:{text:String.fromCodePoint(c),length:r.length+1}}function On(t,e){let n="",s="",r=!1,i=!1,o=e;for(;o<t.length;){let a=t.charAt(o);if(a==="\\"){if(o+1>=t.length)return null;let l=hc(t,o);l===null&&(i=!0),n+=l?.text??t.slice(o,o+2),o+=l?.length??2;continue}if(s!=="")a===s?s="":n+=a;else if(a==='"'||a==="'")s=a,r=!0;else{if(Er(t.charCodeAt(o)))break;n+=a}o+=1}return s===""?{text:n,start:e,end:o,quoted:r,unknownEscape:i}:null}var fc=255,gc="/bin/sh",yc=/[\0-\x1F"'\\\x7F]/;function bc(t,e){let n=0;for(;n<t.length;n+=1){let s=t.charAt(n),r=t.slice(0,n);if(!e.includes(s)||s==="!"&&(r.includes("+")||r.split("!").length>2)||s==="+"&&r.includes("!")||s!=="!"&&r.includes(s))break}return n}function Sc(t,e){return t===""?"followed by a program":yc.test(t)?"a program path without quotes, backslashes or control characters":e.some(s=>t.endsWith(s))?"a program: it names a directory":t.startsWith("/")||!t.includes("/")&&t!=="."&&t!==".."&&t.length<=fc?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Or=t=>t.unknownEscape?[{start:t.start,end:t.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],_c=(t,e,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&e.split("!").length>2?[{start:t.start,end:t.start+e.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function vc(t,e,n){let s=On(t,e);if(s===null)return{bad:"a word with closed quotes",start:e,end:t.length,drops:!0};if(s.text===";")return{next:ge(t,s.end),more:!0};let r=bc(s.text,n.facts.behaviour.execPrefixes),i=s.text.slice(0,r),o=i.includes("-"),a={start:s.start,end:s.end},l=i.includes("|"),c=l?gc:L(s.text.slice(r),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:o};let d=Sc(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:o};let u=Cc(t,ge(t,s.end),n);return"bad"in u?{...u,drops:o}:i.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:o}:{command:{prefixes:i,program:c,programSpan:{start:s.start+r,end:s.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Or(s),..._c(s,i,n),...u.faults]}}var Rr=(t,e,n)=>t.startsWith(n,e)&&(e+n.length>=t.length||ge(t,e+n.length)>e+n.length);function Cc(t,e,n){let s=[],r=[],i=e;for(;i<t.length;){if(Rr(t,i,";"))return{arguments:s,next:ge(t,i+1),more:!0,faults:r};if(Rr(t,i,"\\;")){s.push({text:";",start:i,end:i+2,quoted:!1,unknownEscape:!1}),i=ge(t,i+2);continue}let o=On(t,i);if(o===null)return{bad:"a word with closed quotes",start:i,end:t.length};if(typeof L(o.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:o.start,end:o.end};s.push(o),r.push(...Or(o)),i=ge(t,o.end)}return{arguments:s,next:i,more:!1,faults:r}}var Fr=(t,e,n)=>{if(t==="")return _();let s=[...e??[]],r=[],i=0,o=!0;for(;o&&i<t.length;){let a=vc(t,i,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?s.length>(e?.length??0)?"add":"none":"refuse",value:s,faults:[...r,l]}}"command"in a&&(s.push(a.command),r.push(...a.faults)),i=a.next,o=a.more}return I(s,r)};var Pc=/^(?:1|yes|y|true|t|on)$/i,xc=/^(?:0|no|n|false|f|off)$/i;function Ae(t){return Pc.test(t)?!0:xc.test(t)?!1:null}var Ir="a boolean (yes or no)",wc=["yes","no","true","false","on","off"],Fn=(t,e,{directive:n})=>{let s=Ae(t);return s!==null?C(s):n.fatal?te(e,t,Ir):O(e,t,Ir,()=>w(t,wc,1))},Tr=(t,e,n)=>t===""?_():Fn(t,e,n),Nr=(t,e,n)=>{let{directive:s}=n;if(t===""&&s.emptyResets)return _();let r=s.suffix===null?-1:t.indexOf(":"),i=r<0?t:t.slice(0,r),o=kc(i,n);return o===null?O(e,t,Ac(n),()=>w(t,s.values,2)):r>=0&&(o==="no"||!Oc(t.slice(r+1),n))?O(e,t,"a setting with a valid host name after the colon"):C(o)};function kc(t,{directive:e}){if(e.values.includes(t)||e.largestNumber!==null&&/^\d+$/.test(t)&&Number(t)<=e.largestNumber)return t;if(!e.booleanWords)return null;let n=Ae(t);return n===null?null:n?e.trueMeans??"yes":e.falseMeans}function Ac({directive:t}){let e=t.booleanWords?["a boolean",...t.values.filter(n=>Ae(n)===null)]:t.values;return e.length===1?`${e[0]}`:`one of ${e.join(", ")}`}var Ec=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Rc=64;function Oc(t,e){let n=L(t,e);return typeof n!="string"||n.length>Rc?!1:n.split(".").every(s=>s.length<=63&&Ec.test(s))}var Dr=(t,e,{directive:n})=>n.section!=="Service"&&n.section!=="Scope"?O(e,t,"possible in units of this type"):C(Ae(t)??!0);var Fc=(t,e)=>{let n=t.toUpperCase();return w(n.startsWith("AF_")?n:`AF_${n}`,e.addressFamilies.keys(),2)},Mr=(t,e,{facts:n})=>{if(t==="")return _();if(t==="none")return C({mode:"allow",families:new Set,sealed:!0});let s=t.startsWith("~"),r=s?1:0,i=e!==void 0&&!e.sealed,o=i?e.mode:s?"deny":"allow",a=new Set(i?e.families:[]),{words:l,malformedAt:c}=U(t.slice(r),{quotes:"removed"}),d=[];for(let m of l){let f=n.addressFamilies.get(m.text.toUpperCase());if(f===void 0){let S=n.behaviour.unknownFamily==="ends-line";if(d.push({start:r+m.start,end:S?t.length:r+m.end,effect:S?"rest-ignored":"word-ignored",expected:he(m.text,"an address family such as AF_INET"),suggestions:()=>Fc(m.text,n)}),S)break}else s===(o==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:r+c,end:t.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:o,families:a,sealed:!1};return i?I(u,d):C(u,d)},Ur=(t,e,{facts:n})=>{if(t==="")return _();let s=Ae(t);if(s!==null)return C(s?new Set:new Set(n.namespaces));let r=t.startsWith("~"),i=r?1:0,{words:o,malformedAt:a}=U(t.slice(i),{quotes:"kept"}),l=o.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:i+l.start,end:i+l.end,effect:"line-ignored",expected:c,suggestions:()=>w(l.text,n.namespaces,2)};return{effect:"none",value:e,faults:[m]}}if(a!==null)return O(e,t,c);let d=o.map(m=>m.text),u=new Set(e??(r?n.namespaces:[]));for(let m of d)r?u.delete(m):u.add(m);return e===void 0?C(u):I(u)};var Ic=/^(?:0|[1-9]\d*)$/,Tc=2**32-1,Nc=65535,Dc=/[\0-\x1F\x7F:/]/;function Mc(t){return t===""?!1:Ic.test(t)&&Number(t)<Tc&&Number(t)!==Nc?!0:Dc.test(t)||t.startsWith(" ")||t.endsWith(" ")?!1:t!=="."&&t!==".."&&t!=="-"&&!/^-?\d+$/.test(t)}var Lr=t=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(t),Br="a user or group name, or a numeric id";function $r(t,e){let n=L(t,e);return typeof n=="string"&&Mc(n)?n:null}var Wr=(t,e,n)=>{if(t==="")return _();let s=$r(t,n);return s===null?te(e,t,Br):C(s)},Vr=(t,e,n)=>{if(t==="")return _();let{words:s,malformedAt:r}=U(t,{quotes:"kept"}),i=[...e??[]];for(let o of s){let a=$r(o.text,n);if(a===null)return te(e,t,Br);i.push(a)}return r===null?I(i):te(e,t,"a list of words: it ends in a backslash")},Uc=/^0*[0-7]{1,4}$/,Gr=(t,e,n)=>Uc.test(t)?C(Number.parseInt(t,8)):O(e,t,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`);var Kr={};function Hr(t){if(!t.startsWith("/"))return null;let e=t.split("/").filter(n=>n!==""&&n!==".");return e.includes("..")?null:`/${e.join("/")}`}function Et(t,e){let n=L(t,e);return typeof n=="string"?Hr(n):null}var At='an absolute path without ".."',Lc=new Set(["EnvironmentFile"]),Yr=(t,e,n)=>{if(t==="")return _();let s=Lc.has(n.directive.name)&&t.startsWith("-"),r=Et(s?t.slice(1):t,n);return r!==null?C(r):n.directive.fatal?te(e,t,At):O(e,t,At)},Bc=/^-?\+?/;function $c(t,e){let n=Bc.exec(t.text)?.[0]??"",s=Et(t.text.slice(n.length),e);return s===null?null:{path:s,optional:n.includes("-"),belowRoot:n.includes("+")}}var Wc=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),jr=(t,e,n)=>{if(t==="")return _();if(Wc.has(n.directive.name)){let a=Et(t,n);return a===null?O(e,t,At):I([...e??[],{path:a,optional:!1,belowRoot:!1}])}let{words:s,malformedAt:r}=U(t,{quotes:"removed"}),i=[...e??[]],o=[];for(let a of s){let l=$c(a,n);l===null?o.push({start:a.start,end:a.end,effect:"word-ignored",expected:At}):i.push(l)}return r!==null&&o.push({start:r,end:t.length,effect:"rest-ignored",expected:"a word with closed quotes"}),I(i,o)},qr=(t,e,n)=>{if(t==="")return _();let s=t.startsWith("-"),r=s?t.slice(1):t;if(r==="~")return C({kind:"home"});let i=Et(r,n);if(i!==null)return C({kind:"path",path:i});let o='an absolute path without "..", or ~';return s?O(e,t,o):te(e,t,o)},Vc=["/dev/","/run/systemd/inaccessible/"];function Gc(t,e){let n=L(t,e);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let s=Hr(n);return s!==null&&(s==="/dev"||Vc.some(r=>s.startsWith(r)))?s:null}var Jr=(t,e,n)=>{if(t==="")return _();let[s]=U(t,{quotes:"removed"}).words;if(s===void 0)return O(e,t,'a device and its access, such as "/dev/null rw"');let r=t.slice(s.end).trim(),i=Gc(s.text,n);return i===null?O(e,t,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?I([...e??[],{device:i,access:r}]):O(e,t,"a device with an access out of the letters r, w and m")};var Kc=4095;function Hc(t,e){return t==="kill"||e.errnoNames.has(t)?!0:/^\d+$/.test(t)?Number(t)<=Kc:e.errnoNames.has(t.toUpperCase())&&t.toUpperCase()!=="KILL"}function Yc(t,e){if(t.startsWith("@"))return e.syscalls.group(t)??null;let n=e.syscalls.bitOf.get(t);if(n===void 0)return null;let s=fe(e.syscalls.names.length);return Ke(s,n),s}var Xr=t=>{let e=t.named.slice();return Ct(e,t.actioned),{...t,allowed:e}};function jc(t,{facts:e,directive:n}){let s=e.syscalls.names.length,r={mode:t?"deny":"allow",named:fe(s),actioned:fe(s)},i=e.syscalls.group("@default");return!t&&n.name==="SystemCallFilter"&&i!==void 0&&we(r.named,i),r}function qc(t,e,n,{facts:s,directive:r}){let i=r.name==="SystemCallFilter"?e.text.indexOf(":"):-1,o=i<0?e.text:e.text.slice(0,i),a=i<0?null:e.text.slice(i+1);if(a!==null&&!Hc(a,s))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=Yc(o,s);return l===null?Jc(o,s):(n===(t.mode==="deny")||a!==null?we(t.named,l):Ct(t.named,l),t.mode==="allow"&&a!==null?we(t.actioned,l):Ct(t.actioned,l),null)}function Jc(t,{syscalls:e}){return t.startsWith("@")?{expected:he(t,"a system-call group"),suggestions:()=>w(t,e.groups.keys(),2)}:e.groups.has(`@${t}`)?{expected:"a system call",suggestions:()=>[`@${t}`]}:{expected:he(t,"a system call"),suggestions:()=>w(t,e.bitOf.keys(),2)}}var zr=(t,e,n)=>{if(t==="")return _();let s=t.startsWith("~"),r=s?1:0,i=e===void 0?jc(s,n):{mode:e.mode,named:e.named.slice(),actioned:e.actioned.slice()},{words:o,malformedAt:a}=U(t.slice(r),{quotes:"kept"}),l=[];for(let c of o){if(c.text==="")continue;let d=qc(i,c,s,n);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:t.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),e===void 0?C(Xr(i),l):I(Xr(i),l)},je=t=>t!==void 0&&(t.mode==="allow"||!fr(t.named)),Qr=(t,e,{facts:n})=>{if(t==="")return _();let{words:s,malformedAt:r}=U(t,{quotes:"removed"}),i=[],o=new Set(e);for(let a of s)n.syscallArchitectures.has(a.text)?o.add(a.text):i.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>w(a.text,n.syscallArchitectures,2)});return r!==null&&i.push({start:r,end:t.length,effect:"rest-ignored",expected:"a word with closed quotes"}),I(o,i)};var Xc=new Set(["SmackLabel","SmackLabelIPIn","SmackLabelIPOut","TCPCongestion","Type","ExtraOptions"]),Zr=(t,e,n)=>{if(t==="")return _();if(Xc.has(n.directive.name))return C(t);let s=L(t,n);return typeof s=="string"?C(s):O(e,t,"a text with known specifiers: write %% for a percent sign")},ei=(t,e,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:Ge}:{effect:"none",value:void 0,faults:[{start:0,end:t.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},ti=t=>t===""?_():C(t);var zc={...Kr,"address-family-set":Mr,boolean:Fn,"boolean-or-controllers":Dr,"capability-set":Cr,credential:kr,"device-rule":Jr,enum:Nr,"exec-command":Fr,"install-only":ti,"ip-prefix-set":Ws,"namespace-set":Ur,obsolete:ei,path:Yr,"path-list":jr,string:Zr,"syscall-architectures":Qr,"syscall-filter":zr,tristate:Tr,umask:Gr,"user-or-group":Wr,"user-or-group-list":Vr,"working-directory":qr},Qc=t=>t===""?_():C(t),ni=t=>zc[t]??Qc;function Ee(t,e){let{assignments:n,steps:s}=t;for(;s.length<n.length;){let r=n[s.length];if(r===void 0)break;let{directive:i,node:o}=r,a=ni(i.kind)(o.value,t.value,{facts:e.facts,name:e.name,manager:e.manager,directive:i});t.value=a.value,s.push({assignment:r,effect:a.effect,faults:a.faults})}return t}function oe(t,e){let n=t.settings.get(e);return n===void 0?void 0:Ee(n,t)}function si(t){let e=[],n=[];for(let{assignment:s,effect:r}of t.steps){if(r==="none"||r==="refuse"){n.push(s);continue}r!=="add"&&(n.push(...e),e=[]),e.push(s)}return{made:e,lost:n}}function In(t,e){if(t.pieces===null)return t.valueStart+e;let n={logical:0,source:t.valueStart};for(let s of t.pieces){if(s.logical>e)break;n=s}return n.source+e-n.logical}function Re(t,e){for(let n of t.settings.values())for(let s of Ee(n,t).steps)e(s)}var qe=t=>({start:t.keyStart,end:Math.max(t.valueEnd,t.keyEnd)});function Rt(t,e,n){return n<=e?qe(t):{start:In(t,e),end:In(t,n-1)+1}}var Zc=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Tn=new Set(Zc.split(/\s+/).filter(t=>t!==""));var ri=new WeakMap;function Oe(t,e){let n=ri.get(t.facts)??new Map;ri.set(t.facts,n);let s=`${t.name.type} ${e.section} ${e.node.key}`,r=n.get(s)??ed(t,e);return n.set(s,r),r}function ed(t,{section:e,node:n}){let s=kn(e,n.key);if(s!==null&&s>t.facts.version)return{kind:"too-new",since:s};let r=t.facts.directives.sectionsWith(n.key);if(r.length>0){let a=r.filter(l=>xe(t.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let i=ur(n.key)[0],o=i===void 0?null:kn(i,n.key);return o!==null&&o>t.facts.version?{kind:"too-new",since:o}:{kind:"misspelt",suggestions:w(n.key,t.facts.directives.namesIn(e),2)}}function ce(t,e=[]){return Tn.has(t)||e[0]!==void 0&&Tn.has(e[0])}var td=/[ \t][#;]/,ii=T({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:t,report:e}){Re(t,({assignment:n,faults:s})=>{let{directive:r,file:i,node:o}=n;if(r.kind!=="obsolete")for(let a of s){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&ce(r.name),c=a.suggestions?.()??[],d=td.test(o.value);e({message:a.effect,data:{value:o.value.slice(a.start,a.end),key:r.name,expected:a.expected},file:i,span:Rt(o,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}});var oi=T({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:t,report:e}){Re(t,({assignment:n})=>{let{directive:s,file:r,node:i}=n;s.kind!=="obsolete"||s.status===null||e({message:"removed",data:{key:s.name,version:String(t.facts.version)},file:r,span:qe(i)})})}});var ai=T({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:t,report:e}){for(let n of t.faults)(n.kind==="no-equals"||n.kind==="no-key"||n.kind==="outside-section")&&e({message:n.kind,file:n.file,span:n.span})}});var li=T({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:t,report:e}){for(let n of t.faults){if(n.kind!=="unknown-directive")continue;let s=Oe(t,n);if(s.kind!=="too-new")continue;let r=ce(n.node.key);e({message:r?"hardening":"newer",data:{key:n.node.key,version:String(t.facts.version),since:String(s.since)},file:n.file,span:n.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var ci=T({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:t,report:e}){let{refusal:n}=t,[s]=t.files;if(n===null||n.kind==="not-found"||s===void 0)return;let r=s.tree.nodes.findLast(o=>o.kind==="section"&&o.name.toLowerCase()===t.name.type),i=r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0};e({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??s,span:n.at?.span??i})}});var di=T({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:t,report:e}){for(let n of t.faults){if(n.kind!=="unknown-directive")continue;let s=Oe(t,n);if(s.kind!=="misspelt")continue;let{node:r,section:i}=n,o=ce(r.key,s.suggestions),[a]=s.suggestions;e({message:o?"hardening":"misspelt",data:{key:r.key,section:i},file:n.file,span:n.span,severity:o?"error":"warning",hardeningIgnored:o,...a===void 0?{}:{help:`Did you mean ${s.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}});var ui=T({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:t,report:e}){let n=xe(t.name.type);for(let s of t.faults){if(s.kind!=="unknown-section")continue;let r=s.file.tree.text.slice(s.span.start,s.span.end),[i]=w(r.slice(1,-1).trim(),n,1);e({message:"unknown",data:{section:r,type:t.name.type},file:s.file,span:s.span,help:i===void 0?`A .${t.name.type} unit has ${n.map(o=>`[${o}]`).join(", ")}.`:`Did you mean [${i}]?`})}}});var mi=T({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:t,report:e}){for(let n of t.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&e({message:"syntax",data:{reason:nd[n.reason]},file:n.file,span:n.span});Re(t,({assignment:n,faults:s})=>{let{file:r,node:i}=n;if(r.role==="drop-in")for(let{effect:o,expected:a,start:l,end:c}of s)o==="unit-refused"&&e({message:"value",data:{value:i.value.slice(l,c),expected:a},file:r,span:Rt(i,l,c)})})}}),nd={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var pi=T({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:t,report:e}){for(let n of t.faults){if(n.kind!=="unknown-directive")continue;let s=Oe(t,n);if(s.kind!=="wrong-section")continue;let r=ce(n.node.key);e({message:r?"hardening":"misplaced",data:{key:n.node.key,section:n.section,sections:s.sections.map(i=>`[${i}]`).join(" or ")},file:n.file,span:n.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var hi=p({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:t})=>t===0n?0:1}],advice:()=>["AmbientCapabilities="]});var g=(t,e=!1)=>({field:t,badness:({switches:n})=>n[t]===e?1:0}),K=(t,e,n,s)=>({field:t,badness:r=>n[e(r)??""]??s});function fi(t){let e=new WeakMap;return n=>{let s=e.get(n);if(s!==void 0)return s;let r=t(n);return e.set(n,r),r}}var v=(t,e)=>{let n=fi(s=>e.reduce((r,i)=>r|xt(s,i),0n));return{field:t,badness:({boundingSet:s,unit:r})=>(s&n(r.facts))===0n?0:1}},de=(t,e)=>({field:t,badness:({namespaces:n})=>n===void 0||n.has(e)?1:0}),sd=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],rd=new Map(sd),Fe=(t,e)=>({field:t,badness:({families:n})=>n===void 0||[...n.families].some(r=>(rd.get(r)??"other")===e)===(n.mode==="allow")?1:0}),H=(t,e)=>{let n=fi(({syscalls:s})=>(s.group(e)??s.native).map((r,i)=>r&(s.native[i]??0)));return{field:t,badness:({syscallFilter:s,unit:r})=>je(s)?s.mode==="deny"?hr(s.named,n(r.facts))?0:10:pr(s.allowed,n(r.facts))?9:0:10,variant:({syscallFilter:s})=>je(s)?`${s.mode}-list`:"none"}};var gi=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function id({unit:t,privileged:e,ambientSet:n,boundingSet:s}){let{capabilities:r}=t.facts,i=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(e)return gi.some(l=>i(s,l))?[`CapabilityBoundingSet=~${gi.join(" ")}`]:[];let o=[...r.keys()].filter(l=>i(n,l));return o.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!i(s,l)||o.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${o.join(" ")}`]}var yi=p({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[v("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),v("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),v("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),v("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),v("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),v("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),v("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),v("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),v("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),v("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),v("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),v("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),v("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),v("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),v("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),v("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),v("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),v("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),v("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),v("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),v("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),v("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),v("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),v("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),v("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),v("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:id});var bi=p({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[g("Delegate",!0)],advice:()=>["Delegate=no"]});var Si=p({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:t})=>t.policy!=="closed"&&t.policy!=="strict"?10:t.listed?5:0}],advice:({devices:t})=>t.policy==="auto"?["DevicePolicy=closed"]:[]});var od={none:0,loopback:2,other:5},_i=p({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:t})=>t.filtered?0:t.deniesAll?od[t.allows]:10,variant:({addresses:t},e)=>e!==0?"":t.filtered?"bpf-filters":"deny-all"}],advice:({addresses:t})=>t.deniesAll?[]:["IPAddressDeny=any"]});var vi=p({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[K("KeyringMode",({keyringMode:t})=>t,{private:0},1)],advice:()=>["KeyringMode=private"]});var Ci=p({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[g("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Pi=p({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[g("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var xi=p({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[g("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var wi=p({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[K("NotifyAccess",({notifyAccess:t})=>t,{all:1},0)],advice:()=>["NotifyAccess=main"]});var ki=p({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[g("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Ai=p({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[g("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Ei=p({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[g("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Ri=p({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[g("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Oi=p({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[g("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Fi=p({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[K("ProcSubset",({procSubset:t})=>t,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Ii=p({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[g("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Ti=p({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[g("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Ni=p({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[K("ProtectHome",({protectHome:t})=>t,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var Di=p({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[g("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Mi=p({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[g("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Ui=p({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[g("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Li=p({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[g("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Bi=p({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[K("ProtectProc",({protectProc:t})=>t,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var $i=p({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[K("ProtectSystem",({protectSystem:t})=>t,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Wi=p({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:t,userManager:e,switches:n})=>t||e?null:n.RemoveIPC?0:1,variant:({userManager:t},e)=>e!==null?"":t?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var ad=new Set([1,2,10]),ld=t=>t?.mode==="allow"&&[...t.families].every(e=>ad.has(e)),Vi=p({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Fe("RestrictAddressFamilies_AF_INET_INET6","inet"),Fe("RestrictAddressFamilies_AF_UNIX","unix"),Fe("RestrictAddressFamilies_AF_NETLINK","netlink"),Fe("RestrictAddressFamilies_AF_PACKET","packet"),Fe("RestrictAddressFamilies_OTHER","other")],advice:({families:t})=>ld(t)?[]:[...t===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var Gi=p({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[de("RestrictNamespaces_user","user"),de("RestrictNamespaces_mnt","mnt"),de("RestrictNamespaces_ipc","ipc"),de("RestrictNamespaces_pid","pid"),de("RestrictNamespaces_cgroup","cgroup"),de("RestrictNamespaces_net","net"),de("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var Ki=p({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[g("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var Hi=p({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[g("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Yi=p({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:t})=>t?0:1}],advice:({unit:t})=>[`RootDirectory=/var/lib/machines/${t.name.prefix}`]});var ji=p({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:t,hasSupplementaryGroups:e})=>t?null:e?1:0,variant:(t,e)=>e===null?"root":""}],advice:()=>["SupplementaryGroups="]});var qi=p({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:t})=>t.size===0?10:t.size===1&&t.has("native")?0:8}],advice:({syscallArchitectures:t})=>t.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Ji=[H("SystemCallFilter_swap","@swap"),H("SystemCallFilter_obsolete","@obsolete"),H("SystemCallFilter_clock","@clock"),H("SystemCallFilter_cpu_emulation","@cpu-emulation"),H("SystemCallFilter_debug","@debug"),H("SystemCallFilter_mount","@mount"),H("SystemCallFilter_module","@module"),H("SystemCallFilter_raw_io","@raw-io"),H("SystemCallFilter_reboot","@reboot"),H("SystemCallFilter_privileged","@privileged"),H("SystemCallFilter_resources","@resources")],cd=["@privileged","@resources"],dd=({field:t})=>`@${t.slice(17).replaceAll("_","-")}`;function ud(t){let e=t.privileged?cd:[],n=Ji.filter(s=>s.badness(t)!==0).map(dd).filter(s=>!e.includes(s));return je(t.syscallFilter)?n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`]:t.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Xi=p({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Ji,advice:ud});var md=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],zi=p({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:t})=>md.find(({bit:e})=>(t&e)===0)?.badness??0}],advice:()=>["UMask=0077"]});var Qi=p({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:t,privileged:e})=>t==="nobody"?9:e?10:0,variant:({switches:t,user:e,unit:n},s)=>s!==0?"":t.DynamicUser?"dynamic":e!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:t})=>t===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var ae=[ii,oi,ai,li,ci,di,ui,mi,pi,hi,yi,bi,Si,_i,vi,Ci,Pi,xi,wi,ki,Ai,Ei,Ri,Oi,Fi,Ii,Ti,Ni,Di,Mi,Ui,Li,Bi,$i,Wi,Vi,Gi,Ki,Hi,Yi,ji,qi,Xi,zi,Qi];var J=class extends Error{at;constructor(e,n){super(n),this.at=e}},Ot=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Zi=100;function eo(t){try{return{ok:!0,value:new Nn(t).document()}}catch(e){if(e instanceof J)return{ok:!1,at:e.at,expected:e.message};throw e}}var Nn=class{#e;#s=0;constructor(e){this.#e=e}document(){let e=this.#r(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#s));if(n!==null)throw new J(this.#s+n.index,"the end of the file");return e}#t(e){Ot.lastIndex=this.#s;let n=Ot.exec(this.#e);if(n===null)throw new J(Math.min(this.#s+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#s))?.[0].length??0),this.#e.length),e);let[s,r,i,o,a]=n;return this.#s=Ot.lastIndex,{text:r??i??o??a??"",kind:r!==void 0?"sign":i!==void 0?"string":o!==void 0?"number":"word",at:Ot.lastIndex-s.trimStart().length}}#r({text:e,kind:n,at:s},r){if(r>Zi)throw new J(s,`at most ${Zi} levels`);if(n==="string")return{kind:"string",value:JSON.parse(e),at:s};if(n==="number")return{kind:"number",value:Number(e),at:s};if(n==="word")return{kind:e==="null"?"null":"boolean",at:s};if(e==="{")return{kind:"object",entries:this.#o(r),at:s};if(e==="[")return{kind:"array",items:this.#l(r),at:s};throw new J(s,"a value")}#o(e){let n=[],s=this.#t('a key in double quotes or "}"');if(s.text==="}")return n;for(;;){if(s.kind!=="string")throw new J(s.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new J(r.at,'":"');n.push({key:JSON.parse(s.text),value:this.#r(this.#t("a value"),e+1),at:s.at});let i=this.#t('"," or "}"');if(i.text==="}")return n;if(i.text!==",")throw new J(i.at,'"," or "}"');s=this.#t("a key in double quotes")}}#l(e){let n=[],s=this.#t('a value or "]"');if(s.text==="]")return n;for(;;){n.push(this.#r(s,e+1));let r=this.#t('"," or "]"');if(r.text==="]")return n;if(r.text!==",")throw new J(r.at,'"," or "]"');s=this.#t("a value")}}};function Dn(t,e){let n=e,s=!1,r=!1;for(;n<t.length;){let i=t.charCodeAt(n);if(i===10&&!s)s=!0;else if(i===13&&!r)r=!0;else return i===0?n+1:n;n+=1}return n}function ye(t){let e=[0],n=/[\n\r\0]/g;for(let s=n.exec(t);s!==null;s=n.exec(t)){let r=Dn(t,s.index);n.lastIndex=r,e.push(r)}return e}function pd(t,e){let n=0,s=t.length-1;for(;n<s;){let r=n+s+1>>1;(t[r]??0)<=e?n=r:s=r-1}return n}function Ft(t,e){let n=pd(t,e);return{line:n+1,column:e-(t[n]??0)+1}}function to(t,e){return{start:Ft(t,e.start),end:Ft(t,e.end)}}var no=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),so=1e12;function ro(t,e){let n=new Set;return t.filter(({key:s,at:r})=>{let i=!n.has(s);return i||e(r,`"${s}" is given twice: systemd takes the first`),n.add(s),i})}var io=(t,e)=>{let[n]=w(t,e,1);return n===void 0?"":`; did you mean "${n}"?`};function hd(t,e,n){if(e.kind==="number"&&Number.isInteger(e.value)&&e.value>=0&&e.value<=so)return e.value;n(e.at,`"${t}" must be a whole number from 0 to ${so}: systemd keeps its own value`)}function fd(t,e){if(t.kind!=="object")return e(t.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:s,value:r,at:i}of ro(t.entries,e)){let o=no.get(s);if(o===void 0)e(i,`there is no field "${s}" in a policy${io(s,no.keys())}`);else if(o==="weight"||o==="range"){let a=hd(s,r,e);a!==void 0&&(n[o]=a)}else r.kind==="string"?n[o]=r.value:e(r.at,`"${s}" must be a text`)}return n}function oo(t,e){let n=ye(t),s=[],r=(l,c)=>s.push({...Ft(n,l),message:c}),i=eo(t);if(!i.ok)return r(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:s};if(i.value.kind!=="object")return r(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:e.behaviour.policyNotAnObject==="error"?null:new Map,problems:s};let o=new Map(e.checks.map(l=>[l.field,l])),a=new Map;for(let{key:l,value:c,at:d}of ro(i.value.entries,r)){let u=o.get(l);u===void 0?r(d,`there is no check "${l}"${io(l,o.keys())}`):a.set(u.field,fd(c,r))}return{policy:a,problems:s}}var Q=require("node:fs"),ao=require("node:path");var Mn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),TS=new TextEncoder,gd=56320;function It(t){try{return Mn.decode(t)}catch{return bd(t)}}function Tt(t){let e=0;for(let n=0;n<t.length;n+=1){let s=t.charCodeAt(n);s<128?e+=1:s<2048?e+=2:s>=55296&&s<=56319?(e+=4,n+=1):e+=s>=56448&&s<=56575?1:3}return e}function yd(t,e){let n=t[e]??0;if(n<128)return 1;let s=t[e+1]??0,r=i=>((t[e+i]??0)&192)===128;if(n>=194&&n<=223)return r(1)?2:0;if(n>=224&&n<=239){let i=n===224?160:128,o=n===237?159:191;return s>=i&&s<=o&&r(2)?3:0}if(n>=240&&n<=244){let i=n===240?144:128,o=n===244?143:191;return s>=i&&s<=o&&r(2)&&r(3)?4:0}return 0}function bd(t){let e=[],n=0,s=0;for(;s<t.length;){let r=yd(t,s);if(r>0){s+=r;continue}s>n&&e.push(Mn.decode(t.subarray(n,s))),e.push(String.fromCharCode(gd+(t[s]??0))),s+=1,n=s}return s>n&&e.push(Mn.decode(t.subarray(n,s))),e.join("")}var Sd="�",_d=256*1024*1024,vd={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function Un(t,e){let n=e instanceof Error&&"code"in e?String(e.code):"";return{path:t,message:vd[n]??`this can't be read (${n===""?String(e):n})`}}function Je(t){try{let e=(0,Q.readFileSync)(t,"utf8");return{ok:!0,text:e.includes(Sd)?It((0,Q.readFileSync)(t)):e}}catch(e){return{ok:!1,problem:Cd(t)??Un(t,e)}}}function lo(t){try{return(0,Q.statSync)(t).isDirectory()}catch{return!1}}function Cd(t){try{let{size:e}=(0,Q.statSync)(t);return e>_d?{path:t,message:`this file has ${Math.round(e/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var Pd=t=>t.isFile()?"file":t.isDirectory()?"folder":t.isSymbolicLink()?"link":"other";function co(){let t=new Map;return e=>{let n=t.get(e);if(n!==void 0)return n;let s=xd(e);return t.set(e,s),s}}function xd(t){let e=new Map;try{for(let r of(0,Q.readdirSync)(t===""?".":t,{withFileTypes:!0}))e.set(r.name,Pd(r))}catch{}let n=null;return{path:t,entries:e,links:()=>(n??=new Map([...e].filter(([,r])=>r==="link").map(([r])=>[r,wd((0,ao.join)(t,r))])),n)}}function wd(t){try{return(0,Q.readlinkSync)(t)}catch{return""}}function h(t,e){return oe(t,e)?.value}var F=(t,e)=>oe(t,e)?.value!==void 0;function y(t,e){let n=h(t,e);return n===!0||typeof n=="string"&&n!=="no"}var uo=["service","socket","mount","swap"],kd=[...uo,"slice","scope"],Ad=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Ed=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],Rd="-",Od=2,Fd=18;function Nt(t){let e=uo.includes(t.name.type),n=[],s=Nd(t,e),r=s.DynamicUser;if(r)for(let l of Ad)s[l]=!0,n.push([l,"DynamicUser"]);let i=Dd(t,r),o=t.manager==="user"&&t.facts.behaviour.userManagerIsUnprivileged,a=e?Md(t,r):Td;return{unit:t,defaultDependencies:h(t,"DefaultDependencies")!==!1&&t.name.base!==Rd,switches:s,user:i,privileged:!o&&(i==="root"||i==="0"||!r&&i===null),userManager:o,hasSupplementaryGroups:(h(t,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:h(t,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(h(t,l)??"/")!=="/"),umask:h(t,"UMask")??(e?Fd:Od),boundingSet:Ud(t,s,n),ambientSet:h(t,"AmbientCapabilities")??0n,syscallFilter:h(t,"SystemCallFilter"),syscallArchitectures:h(t,"SystemCallArchitectures")??Id,families:h(t,"RestrictAddressFamilies"),namespaces:h(t,"RestrictNamespaces"),addresses:Ld(t),devices:Bd(t,s,n),implied:n}}var Id=new Set,Td={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function Nd(t,e){let n=e&&t.facts.behaviour.privateMountsUnset==="on";return{Delegate:y(t,"Delegate"),DynamicUser:y(t,"DynamicUser"),LockPersonality:y(t,"LockPersonality"),MemoryDenyWriteExecute:y(t,"MemoryDenyWriteExecute"),NoNewPrivileges:y(t,"NoNewPrivileges"),PrivateDevices:y(t,"PrivateDevices"),PrivateMounts:n?h(t,"PrivateMounts")!==!1:y(t,"PrivateMounts"),PrivateNetwork:y(t,"PrivateNetwork"),PrivateTmp:y(t,"PrivateTmp"),PrivateUsers:y(t,"PrivateUsers"),ProtectClock:y(t,"ProtectClock"),ProtectControlGroups:y(t,"ProtectControlGroups"),ProtectHostname:y(t,"ProtectHostname"),ProtectKernelLogs:y(t,"ProtectKernelLogs"),ProtectKernelModules:y(t,"ProtectKernelModules"),ProtectKernelTunables:y(t,"ProtectKernelTunables"),RemoveIPC:y(t,"RemoveIPC"),RestrictRealtime:y(t,"RestrictRealtime"),RestrictSUIDSGID:y(t,"RestrictSUIDSGID")}}function Dd(t,e){let n=h(t,"User");return n!==void 0?n:e?Lr(t.name.prefix)?t.name.prefix:`_du${t.name.prefix}`:null}function Md(t,e){let n=h(t,"ProtectHome")??"no",s=t.name.type==="service";return{protectHome:e&&n==="no"?"read-only":n,protectSystem:e?"strict":h(t,"ProtectSystem")??"no",protectProc:h(t,"ProtectProc")??"default",procSubset:h(t,"ProcSubset")??"all",keyringMode:h(t,"KeyringMode")??(t.manager==="user"?"inherit":s?"private":"shared")}}function Ud(t,e,n){let s=h(t,"CapabilityBoundingSet")??En(t.facts);for(let[r,i]of Ed)if(e[r]){for(let o of i)s&=~xt(t.facts,o);n.push(["CapabilityBoundingSet",r])}return s}function Ld(t){let e=h(t,"IPAddressAllow")??[];return{filtered:F(t,"IPIngressFilterPath")||F(t,"IPEgressFilterPath"),deniesAll:Gs(h(t,"IPAddressDeny")??[]),allows:e.length===0?"none":e.every(Vs)?"loopback":"other"}}function Bd(t,e,n){if(!kd.includes(t.name.type))return{policy:null,listed:!1};let s=h(t,"DevicePolicy")??"auto";e.PrivateDevices&&s==="auto"&&(s="closed",n.push(["DevicePolicy","PrivateDevices"]));let r=(h(t,"DeviceAllow")?.length??0)>0;if(s==="auto"&&!r)return{policy:s,listed:!1};let i=$d(t,e);for(let o of i)n.push(["DeviceAllow",o]);return{policy:s,listed:r||i.length>0}}function $d(t,e){let n=["RootImage","MountImages","RootMStack"].filter(s=>F(t,s));if(e.ProtectClock&&n.push("ProtectClock"),t.facts.behaviour.encryptedCredentialsOpenTpm){let s=["LoadCredential","SetCredential"];n.push(...s.filter(r=>[...h(t,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return n}var Wd=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],Vd=t=>Wd.find(([e])=>t>=e)?.[1]??"PERFECT",k=t=>`${Math.floor(t/10)}.${t%10}`;function Mt(t,e,n=null){let s=Gd(t,e,n),r=rr(e.table),i=o=>Yd(s.map(a=>Kd(a,o,r)));return{score:o=>i(Nt(o)),scoreSandbox:i,inPrintOrder:qd}}function Gd(t,e,n){let s=new Map;for(let i of t)if(i.category==="exposure")for(let o of i.checks)s.set(o.field,o);let r=e.checks.map(({name:i})=>i).sort();return e.checks.flatMap(i=>{let o=s.get(i.field),a=n?.get(i.field)??{};return o===void 0?[]:[{check:i,row:o,weight:a.weight??i.weight,range:a.range??i.range,texts:a,nameRank:r.indexOf(i.name),outcomes:new Map}]})}function Kd(t,e,n){if(t.check.defaultDependenciesOnly&&!e.defaultDependencies)return Ln(t,null,"boot-phase",n);if(t.weight===0)return Ln(t,null,"policy",n);let s=t.row.badness(e);return Ln(t,s,t.row.variant?.(e,s)??"",n)}var Dt=(t,e)=>Math.ceil(t/e);function Ln(t,e,n,s){let r=n===""?e:`${e}:${n}`,i=t.outcomes.get(r);if(i!==void 0)return i;let{check:o,weight:a,range:l,texts:c}=t,d={check:o,badness:e,contribution:e===null?0:Dt(e*a,l),weight:a,range:l,place:Hd(t,e,n,s),description:(e===null?c.descriptionNa:e===0?c.descriptionGood:c.descriptionBad)??null,results:new Map};return t.outcomes.set(r,d),d}function Hd({check:t,nameRank:e},n,s,r){let i=`${t.field}:${n??"na"}`;return(r.get(s===""?i:`${i}:${s}`)??r.get(i)??r.get(`*:na:${s}`)??r.size)*1e3+e}function Yd(t){let e=0,n=0,s=null;for(let{check:o,badness:a,contribution:l,weight:c,range:d}of t)(d===0||a!==null&&a>d)&&(s??=`the policy gives ${o.field} the range ${d}, below a badness that occurs`),a!==null&&(e+=l,n+=c);n===0&&(s??="the policy gives no check any weight");let r=n===0?0:e*100/n,i=n===0?0:Dt(e*100,n);return{exposure:i,exact:r,rating:Vd(i),outcomes:t,weightSum:n,problem:s}}function jd(t,e){let n=t.results.get(e);if(n!==void 0)return n;let{check:s,badness:r,weight:i,range:o,description:a}=t,l=r===null||r===0?null:Dt(Dt(r*i*100,o),e),c={check:s,badness:r,exposure:l,description:a};return t.results.set(e,c),c}var qd=({outcomes:t,weightSum:e})=>[...t].sort((n,s)=>n.place-s.place).map(n=>jd(n,e));var mo=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,Jd=new RegExp(mo.source,"gu");function Xd(t){let e=t.codePointAt(0)??0;return t==="	"?" ":e>=56448&&e<=56575?`\\x${(e-56320).toString(16)}`:e<256?`\\x${e.toString(16).padStart(2,"0")}`:`\\u${e.toString(16).padStart(4,"0")}`}var P=t=>mo.test(t)?t.replace(Jd,Xd):t,Xe=(t,e)=>t.length<=e?t:`${t.slice(0,Math.max(0,e-1))}…`;function Ut(t,e,n="  "){let s=[],r="";for(let i of t.split(" ")){let o=s.length===0?"":n;r!==""&&o.length+r.length+1+i.length>e?(s.push(o+r),r=i):r=r===""?i:`${r} ${i}`}return[...s,(s.length===0?"":n)+r]}var be=(t,e)=>e!==null&&t.exposure.some(({overall:n})=>n>e),le=t=>t.exposure.reduce((e,n)=>e===null||n.overall>e.overall?n:e,null);function zd({path:t,range:e,severity:n,rule:s,message:r,gain:i}){let o=i===null?"":` (gain ${k(i)})`;return`${P(t)}:${e.start.line}:${e.start.column}: ${n} ${s}: ${P(r)}${o}
`}function Qd(t,e){let n=le(t);return n===null||e===null||!be(t,e)?"":`${P(t.path)}:1:1: error exposure: ${k(n.overall)} ${n.rating} is above the limit of ${k(e)} (systemd ${n.target})
`}var po=({threshold:t})=>({unit:e=>e.findings.map(zd).join("")+Qd(e,t),end:()=>""});var Ie=t=>t===null?null:Number(k(t)),Zd=({target:t,overall:e,rating:n,derived:s,table:r,reachable:i})=>({target:t,overall:Ie(e),rating:n,reachable:Ie(i),...s?{derived:s,table:r}:{}}),ho=t=>({rule:t.rule,category:t.category,severity:t.severity,confidence:t.confidence,message:t.message,path:t.path,range:t.range,related:t.related,gain:Ie(t.gain),fixes:t.fixes,help:t.help,url:`docs/rules/${t.rule}.md`,targets:t.targets,hardeningIgnored:t.hardeningIgnored,advice:t.advice}),fo=({path:t,unit:e,exposure:n,note:s})=>({path:t,unit:e,exposure:n.map(Zd),...s===null?{}:{note:s}}),go=({units:t,errors:e,warnings:n,infos:s,worst:r,above:i,exit:o})=>({units:t,errors:e,warnings:n,infos:s,worst:Ie(r),above:i,exit:o});function yo({version:t,targets:e,threshold:n}){let s=0,r=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:t})},"targets":${JSON.stringify(e)},"threshold":${Ie(n)},"units":[`,i=()=>(s+=1,s===1?r:",");return{unit:o=>`${i()}
${JSON.stringify({...fo(o),findings:o.findings.map(ho)})}`,end:o=>`${s===0?r:""}
],"summary":${JSON.stringify(go(o))}}
`}}function bo({version:t,targets:e,threshold:n}){let s=r=>`${JSON.stringify(r)}
`;return{unit:r=>s({type:"unit",...fo(r)})+r.findings.map(i=>s({type:"finding",...ho(i)})).join(""),end:r=>s({type:"run",schema:1,tool:{name:"unitlint",version:t},targets:e,threshold:Ie(n),summary:go(r)})}}var Te=t=>t,_o=(t,e)=>({bold:Te,dim:Te,red:Te,yellow:Te,green:Te,blue:Te,width:t,unicode:e}),eu={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},Se=(t,e,n)=>t[eu[e]](n),tu={error:"red",warning:"yellow",info:"blue"},_e=(t,e,n)=>t[tu[e]](n),So=10;function ze(t,e,n){if(!t.unicode)return"";let s=Math.round(e/So);return Se(t,n,"█".repeat(s))+t.dim("░".repeat(So-s))}var Bn={text:"",starts:ye("")};function nu(t){return Bn.text!==t&&(Bn={text:t,starts:ye(t)}),Bn.starts}var vo=(t,e,n)=>t.slice(e[n-1]??t.length,e[n]??t.length).replace(/[\r\n\0]+$/,"");function Co(t,e,n){if(t.length<=n)return{text:t,shift:0};let s=Math.max(0,Math.min(e-Math.floor(n/3),t.length-n));return{text:t.slice(s,s+n),shift:s}}function Po(t,{range:e,severity:n,help:s},r){let i=nu(t),{start:o,end:a}=e,l=String(o.line).length,c=Ce=>r.dim(`  ${(Ce===null?"":String(Ce)).padStart(l)} | `),d=r.width-l-5,u=vo(t,i,o.line),m=Co(u,o.column-1,d),f=[];o.line>1&&f.push(c(o.line-1)+r.dim(P(Co(vo(t,i,o.line-1),0,d).text))),f.push(c(o.line)+P(m.text));let S=P(u.slice(m.shift,o.column-1)).length,V=a.line===o.line?a.column-1:u.length,M=P(u.slice(o.column-1,Math.min(V,m.shift+d))).length;f.push(`${c(null)}${" ".repeat(S)}${_e(r,n,"^".repeat(Math.max(1,M)))}`);for(let Ce of Ut(P(s),d,""))f.push(`${c(null)}${_e(r,n,Ce)}`);return f}var su=10,ru=10,Lt=27,Qe=5,Ze=({category:t})=>t!=="exposure";function ko(t){let e=[];return{unit:n=>(e.push(n),""),end:n=>{let[s]=e;return s===void 0?"":e.length===1?au(s,n,t):pu(e,n,t)}}}var Bt=(t,e)=>`${t} ${e}${t===1?"":"s"}`,iu=({target:t,derived:e,table:n})=>{let s=/^\d+$/.test(t)?`systemd ${t}`:t;return e?`${s} (derived from ${n})`:s};function ou(t,e){let n=`${k(t.overall)} ${t.rating}`;return Se(e,t.rating,e.bold(n))}function xo(t,{style:e,threshold:n}){let s=e.bold(P(t.path));if(t.exposure.length===0)return`${s}  ${e.dim(t.note??"")}`;let r=n===null?"":be(t,n)?`  ${e.red(`above the limit of ${k(n)}`)}`:e.dim(`  limit ${k(n)}`),i=t.exposure.map(o=>`${ou(o,e)}  ${ze(e,o.overall,o.rating)}  ${e.dim(iu(o))}`);return i.length===1?`${s}  ${i[0]}${r}`:[`${s}${r}`,...i.map(o=>`  ${o}`)].join(`
`)}function au(t,e,n){let{style:s}=n;return t.findings.length===0?`${xo(t,n)}  ${s.green("no findings")}
`:`${[xo(t,n),...Eo(t,n),...du(t,n),s.dim(lu(t,e,n.threshold))].join(`

`)}
`}function lu(t,e,n){let s=t.findings.filter(a=>!Ze(a)).length,r=le(t),o=[[...Ao(t.findings),Bt(s,"suggestion")].join(", ")];return r!==null&&s>0&&o.push(`All suggestions together: ${k(r.reachable)}`),r!==null&&n!==null&&r.overall>n?o.push(`Exposure ${k(r.overall)} is above the limit of ${k(n)}`):e.exit===1&&o.push("The check fails"),`${o.join(". ")}.`}var Ao=t=>{let e=n=>t.filter(s=>Ze(s)&&s.severity===n).length;return[Bt(e("error"),"error"),Bt(e("warning"),"warning")]};function Eo(t,e){let n=t.findings.filter(Ze),s=e.verbose?n:n.slice(0,ru),r=s.map(i=>cu(t,i,e));return s.length<n.length&&r.push(e.style.dim(`... and ${n.length-s.length} more like these (--verbose)`)),r}function cu(t,e,{style:n}){let{start:s}=e.range,[r="",...i]=Ut(`${e.severity}: ${P(e.message)}`,n.width),o=r.slice(e.severity.length);return[_e(n,e.severity,n.bold(e.severity))+n.bold(o),...i.map(l=>n.bold(l)),n.dim(`  ${P(e.path)}:${s.line}:${s.column}  ${e.rule}`),...Po(t.texts.get(e.path)??"",e,n)].join(`
`)}function du(t,e){let n=t.findings.filter(c=>!Ze(c)),s=e.verbose?n:n.slice(0,su),r=[],i=s.filter(c=>!c.missing),o=s.filter(c=>c.missing);i.length>0&&r.push(wo("Tighten what is there:",i,e,c=>uu(t,c)));let[a]=o;a!==void 0&&r.push(wo(`Add below [${a.advice?.section}] (${P(a.path)}:${a.range.start.line}):`,o,e,()=>""));let l=n.length-s.length;return l>0&&r.push(e.style.dim(`  ... and ${l} more of less weight (--verbose)`)),r}var uu=(t,{path:e,range:n})=>e===t.path?`${n.start.line}: `:`${P(e)}:${n.start.line}: `;function wo(t,e,n,s){let{style:r}=n,i=`${Xe(t,r.width-Qe).padEnd(r.width-Qe)}${"gain".padStart(Qe)}`;return[r.bold(i),...e.flatMap(o=>mu(o,n,s))].join(`
`)}function mu(t,{style:e,verbose:n},s){let r=(t.advice?.lines??[]).map((m,f)=>f===0?e.dim(s(t))+m:m),i=r.at(-1)??"",o=(r.length===1?s(t).length:0)+(t.advice?.lines.at(-1)?.length??0),a=e.width-Lt-Qe-3,l=e.dim(Xe(t.reason,a).padEnd(a)),c=(t.gain===null?"":t.gain===0?"<0.1":k(t.gain)).padStart(Qe),d=r.slice(0,-1).map(m=>`  ${m}`),u=" ".repeat(Lt);return o>Lt?d.push(`  ${i}`,`  ${u} ${l}${c}`):d.push(`  ${i}${" ".repeat(Lt-o)} ${l}${c}`),n&&t.advice!==null&&d.push(`  ${u} ${e.dim(`may break: ${t.advice.breaks}`)}`),d}function pu(t,e,n){let{style:s}=n,r=t.flatMap(o=>Eo(o,n));return`${[fu(t,n),...r,s.dim(yu(t,e,n))].join(`

`)}
`}var hu=(t,e)=>(le(e)?.overall??-1)-(le(t)?.overall??-1);function fu(t,e){let{style:n}=e,s=Math.max(20,n.width-48),r=`${"exposure".padEnd(n.unicode?27:16)}${"unit".padEnd(s)}${"errors".padStart(7)}${"warnings".padStart(10)}`;return[n.bold(r),...[...t].sort(hu).map(i=>gu(i,e,s))].join(`
`)}function gu(t,{style:e,threshold:n},s){let r=le(t),i=r===null?"-":`${k(r.overall).padStart(4)} ${r.rating}`,o=r===null?e.dim(i.padEnd(15)):Se(e,r.rating,i.padEnd(15)),a=e.unicode?`${r===null?" ".repeat(10):ze(e,r.overall,r.rating)} `:"",l=m=>{let f=t.findings.filter(S=>Ze(S)&&S.severity===m).length;return f===0?"-":String(f)},c=be(t,n)?e.red(" above"):"",d=P(t.path),u=d.length<=s-1?d:`…${d.slice(d.length-s+2)}`;return`${o} ${a}${u.padEnd(s)}${l("error").padStart(7)}${l("warning").padStart(10)}${c}`.trimEnd()}function yu(t,e,{threshold:n}){let s=Ao(t.flatMap(({findings:o})=>o)),r=e.worst===null?"":`; worst exposure ${k(e.worst)}`,i=n===null?"":`; ${e.above===0?"none":e.above} above the limit of ${k(n)}`;return`${Bt(e.units,"unit")}: ${s.join(", ")}${r}${i}. For advice name one unit.`}var bu=t=>t===null?null:k(t),Ro=new WeakMap;function Su(t){let e=Ro.get(t);if(e!==void 0)return e;let{check:n,badness:s,exposure:r}=t,i=s===null?"null":s===0?"true":"false",o=`"${n.field}":{"set":${i},"exposure":${r===null?"null":`"${k(r)}"`}}`;return Ro.set(t,o),o}function Fo({path:t,unit:e,target:n,derivedFrom:s,overall:r,rating:i,results:o,error:a}){let l=s===null?"":`,"derived":true,"table":"${s}"`,c=r===null?"null":`"${k(r)}"`;return`{"path":${JSON.stringify(t)},"unit":${JSON.stringify(e)},"target":${JSON.stringify(n)}${l},"overall":${c},"rating":${JSON.stringify(i)},"checks":{${o.map(Su).join(",")}},"error":${JSON.stringify(a)}}`}var Io=()=>({unit:t=>`${Fo(t)}
`,end:()=>""});function To(t){let e=0,n=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:t})},"units":[`;return{unit:s=>(e+=1,`${e===1?n:","}
${Fo(s)}`),end:()=>`${e===0?n:""}
]}
`}}var No=()=>({unit:({results:t})=>{if(t.length===0)return"";let e=t.map(n=>({set:n.badness===null?null:n.badness===0,name:n.check.name,json_field:n.check.field,description:_u(n),exposure:bu(n.exposure)}));return`${JSON.stringify(e)}
`},end:()=>""});function _u({check:t,badness:e,description:n}){return n!==null?n:e===null?`${t.name} does not apply to this unit`:e===0?`${t.name} leaves nothing open`:`${t.name} leaves something open`}function Do({style:t,verbose:e}){let n=[];return{unit:s=>(n.push(s),""),end:()=>{let[s]=n;return s!==void 0&&n.length===1?Cu(s,t,e):n.map(r=>`${vu(r,t)}
`).join("")}}}function vu({path:t,overall:e,rating:n,error:s,target:r,derivedFrom:i},o){let a=P(t);if(e===null||n===null)return`   - ${"refused".padEnd(10)} ${a}  ${o.dim(P(s??""))}`;let l=i===null?"":o.dim(`  (${r}: derived from ${i})`);return`${Se(o,n,`${k(e).padStart(4)} ${n.padEnd(10)}`)} ${a}${l}`}function Cu(t,e,n){let{overall:s,rating:r,target:i,derivedFrom:o,results:a}=t;if(s===null||r===null)return`${e.bold(P(t.path))}  systemd refuses this unit: ${P(t.error??"")}
`;let l=/^\d+$/.test(i)?`systemd ${i}`:i,c=o===null?l:`${l} (derived from ${o})`,d=`${e.bold(P(t.path))}  ${Se(e,r,e.bold(`${k(s)} ${r}`))}  ${ze(e,s,r)}  ${e.dim(c)}`,u=a.filter(({exposure:M})=>M!==null).sort((M,Ce)=>(Ce.exposure??0)-(M.exposure??0)),m=a.filter(({badness:M})=>M===0),f=a.filter(({badness:M})=>M===null),S=u.map(M=>Oo(M,e));n&&S.push(...[...m,...f].map(M=>Oo(M,e)));let V=e.dim(`${u.length} of ${a.length} checks open, ${m.length} good, ${f.length} not applicable${n?"":" (--verbose shows all)"}`);return`${d}

${S.join(`
`)}

${V}
`}function Oo(t,e){let{check:n,badness:s,exposure:r}=t,i=s===null?" ":s===0?e.green("+"):e.red("-"),o=r===null?"    ":k(r).padStart(4);return`${i} ${o}  ${Xe(n.name,e.width-8)}`}var Mo=239,Pu=400,$t={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},S_=Object.entries($t);function xu(t){return q.filter(n=>Number(n)<=t).at(-1)??q[0]}var Uo=(t,e)=>{let n=xu(e);return{label:t,version:e,table:n,derived:Number(n)!==e}};function Lo(t){let e=t.toLowerCase(),n=/^\d+$/.test(e)?Number(e):Object.hasOwn($t,e)?$t[e]:void 0;if(n!==void 0&&n>=Mo&&n<Pu)return{ok:!0,target:Uo(e,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${Mo} on are known`};let[s]=w(e,Object.keys($t),1),r=s===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${s}?`;return{ok:!1,problem:`unknown target "${t}": ${r}`}}var Bo=Uo(xn,Number(xn)),et=t=>Pt(t.table,t.version);var ga=require("node:fs");var Wt=require("node:fs"),x=require("node:path");function wu(t){let e=t.endsWith("-")?t.slice(0,-1):t,n=e.lastIndexOf("-");return e=e.slice(0,n+1),n>0?e:null}function $n(t){let e=[t.full],n=ke(t),s=n===null?null:B(n);s!==null&&e.push(...$n(s));let r=wu(t.prefix);if(r===null)return e;let i=t.instance?`${r}@${t.instance}.${t.type}`:`${r}.${t.type}`,o=B(i);return o===null?e:[...e,...$n(o)]}function Wn(t){return{own:$n(t).map(e=>`${e}.d`),type:`${t.type}.d`}}var Wo=t=>t.endsWith(".conf")&&!t.startsWith("."),Ne=(t,e)=>{for(let n=0;n<t.length&&n<e.length;n+=1){let s=$o(t.charCodeAt(n)),r=$o(e.charCodeAt(n));if(s!==r)return s-r}return t.length-e.length},$o=t=>t>=55296&&t<=57343?t+65536:t;function Vo(t){let e=new Map;for(let n of t)e.has(n.fileName)||e.set(n.fileName,n);return[...e.values()].sort((n,s)=>Ne(n.fileName,s.fileName))}var ku=/^(.*\.[a-z]+)\.d$/;function Vn(t){let e=ku.exec(t)?.[1];return e!==void 0?ie(e):t.endsWith(".d")?ie(`any.${t.slice(0,-2)}`):null}function Go(t,e){let n=[],s=[];for(let r of t)try{if((0,Wt.statSync)(r).isDirectory()){let i=Fu(r,e);i.length===0&&s.push({path:r,message:"this folder holds no units (files such as name.service)"}),n.push(...i)}else n.push(Ru(r,e))}catch(i){i instanceof tt?s.push({path:r,message:i.message}):Au(r,e)?n.push({kind:"unit",path:r}):s.push(Eu(r,e)??Un(r,i))}return{found:Mu(n),problems:s}}var tt=class extends Error{},Au=(t,{folder:e})=>e((0,x.dirname)(t)).entries.get((0,x.basename)(t))==="link"&&B((0,x.basename)(t))!==null;function Eu(t,{folder:e}){let n=B((0,x.basename)(t));return n?.instance&&e((0,x.dirname)(t)).entries.has(`${n.prefix}@.${n.type}`)?null:{path:t,message:"there is no such file or folder"}}function Ru(t,{folder:e}){let n=(0,x.basename)(t);if(n.endsWith(".conf")){let s=Vn((0,x.basename)((0,x.dirname)(t)));if(s===null)throw new tt("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return Ou(t,s,(0,x.dirname)((0,x.dirname)(t)),e)}if(ie(n)===null)throw new tt("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:t}}function Ou(t,e,n,s){return s(n).entries.has(e.full)?{kind:"unit",path:(0,x.join)(n,e.full)}:{kind:"drop-ins",path:t,name:e,folder:n}}function Fu(t,e){let n=Vn((0,x.basename)((0,x.resolve)(t)));if(n===null)return Iu(t,e);let s=(0,x.dirname)(t);return e.folder(s).entries.has(n.full)?[{kind:"unit",path:(0,x.join)(s,n.full)}]:Ko(t,s,n,e)}function Iu(t,e){let n=[],s=(r,i)=>{let o=e.folder(r),a=e.ignore!==null&&o.entries.has(".gitignore")?[...i,Nu(r,e.ignore())]:i,l=[...o.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>Ne(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,x.join)(r,c);if(!(c===".git"||Du(a,u,d==="folder")))if(d==="folder"){let m=Vn(c);m===null?s(u,a):Tu(m,o)||n.push(...Ko(u,r,m,e))}else B(c)!==null&&n.push({kind:"unit",path:u})}};return s(t,[]),n}function Tu(t,{entries:e}){if(e.has(t.full))return!0;let n=s=>{let r=B(s);return r===null||r.type!==t.type?!1:t.prefix==="any"?!0:t.prefix.endsWith("-")?r.prefix.startsWith(t.prefix):r.prefix===t.prefix&&(t.instance===""||r.instance==="")};return[...e.keys()].some(n)}function Ko(t,e,n,{folder:s}){let r=[...s(t).entries.keys()].filter(o=>o.endsWith(".conf")).sort(Ne),[i]=r;return i===void 0?[]:[{kind:"drop-ins",path:(0,x.join)(t,i),name:n,folder:e}]}function Nu(t,e){try{e.add((0,Wt.readFileSync)((0,x.join)(t,".gitignore"),"utf8"))}catch{}return{folder:t,matcher:e}}function Du(t,e,n){let s=!1;for(let{folder:r,matcher:i}of t){let o=(0,x.relative)(r,e)+(n?"/":""),{ignored:a,unignored:l}=i.test(o);a?s=!0:l&&(s=!1)}return s}function Mu(t){let e=new Set;return t.filter(n=>{let s=n.kind==="unit"?n.path:`${(0,x.join)(n.folder,n.name.full)}.d`,r=!e.has(s);return e.add(s),r})}var Gn=require("node:path");var Uu=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],Lu=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],Ho=(t,e)=>(e?Lu:Uu).map(n=>(0,Gn.join)(t,n));function Yo(t,e,n){let s=t.length>0?t:Bu(e,n),r=[],i=[];for(let o of s){let a=$u(o,e,n);a===null?i.push({path:o,message:`there is no such unit in ${e.join(", ")}`}):r.push(a)}return t.length===0&&r.length===0&&i.push({path:e[0]??"",message:"there are no units below this root"}),{paths:r,problems:i}}function Bu(t,e){let n=new Set;for(let s of t)for(let[r,i]of e(s).entries)i!=="folder"&&B(r)!==null&&n.add(r);return[...n].sort(Ne)}function $u(t,e,n){let s=B(t),r=s===null?null:ke(s);for(let i of e){let{entries:o}=n(i);if(o.has(t)||r!==null&&o.has(r))return(0,Gn.join)(i,t)}return null}var jo=require("node:fs"),ue=require("node:path");function Kn(t,e){let n=(0,ue.dirname)(t),s=(0,ue.basename)(t),r=ie(s);if(r===null)return{ok:!1,problem:{path:t,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let i=e.folder(n),o=Wu(r,i).map(u=>wt(u)?kt(u,e.templateInstance):u),a=o[0]??r,l=Vu(a,i),c=l===null||l===s?t:(0,ue.join)(n,l),d=Je(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:Jo(o,[n,...e.searchPath],e)}}:d}function qo(t,e,n){return{name:t,main:null,dropIns:Jo([t],[e,...n.searchPath],n)}}function Wu(t,e){if(e.links().size===0)return[t];let n=i=>{let o=i;for(let a=0;a<e.links().size;a+=1){let l=e.links().get(o);if(l===void 0||l.includes("/")||B(l)===null)return o;o=l}return o},s=n(t.full),r=[...e.links().keys()].filter(i=>i!==s&&n(i)===s);return[s,...r].map(B).filter(i=>i!==null)}function Vu(t,e){if(e.entries.has(t.full))return t.full;let n=ke(t);return n!==null&&e.entries.has(n)?n:null}function Jo(t,e,n){let s=[],r=(a,l)=>{if(n.folder(a).entries.get(l)!=="folder")return;let c=(0,ue.join)(a,l);for(let d of n.folder(c).entries.keys())Wo(d)&&s.push({fileName:d,path:(0,ue.join)(c,d)})};for(let a of t){let{own:l}=Wn(a);for(let c of e)for(let d of l)r(c,d)}let i=t[0]===void 0?null:Wn(t[0]).type;if(i!==null)for(let a of e)r(a,i);if(s.length===0)return[];let o=[];for(let{path:a}of Vo(s)){let l=Gu(a)?Je(a):null;l?.ok&&o.push({path:a,text:l.text})}return o}function Gu(t){try{return(0,jo.statSync)(t).isFile()}catch{return!1}}var Xo=["correctness","effectiveness","breakage","exposure","hygiene"];var N=class extends Error{},Ku=["error","warning","info","never"];function Qo(t,e){let[n]=w(t,e,1);return n===void 0?"":`; did you mean ${n}?`}function Hu(t,e,n){let s=n.find(r=>r===e);if(s===void 0)throw new N(`${t} takes ${n.join(", ")}, not "${e}"${Qo(e,n)}`);return s}var Zo=t=>Hu("--fail-on",t,Ku);function Hn(t){let e=/^\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN;if(!(e<=10))throw new N(`--threshold takes a number from 0.0 to 10.0, not "${t}"`);let n=Math.round(e*10);if(Math.abs(n-e*10)>1e-9)throw new N(`--threshold takes one decimal at most, not "${t}": exposures have no more`);return n}function Yn(t){return t===void 0?[Bo]:t.split(",").map(e=>{let n=Lo(e.trim());if(!n.ok)throw new N(`--target: ${n.problem}`);return n.target})}var Yu=()=>[...Xo,...ae.map(({id:t})=>t)];function zo(t,e){if(e===void 0)return null;let n=new Set(Yu()),s=e.split(",").map(r=>r.trim()).filter(r=>r!=="");for(let r of s)if(!n.has(r))throw new N(`${t}: there is no rule or category "${r}"${Qo(r,n)}`);return new Set(s)}function ea({select:t,ignore:e}){let n=zo("--select",t),s=zo("--ignore",e)??new Set;return ae.filter(({id:r,category:i,persona:o})=>s.has(r)||s.has(i)?!1:n===null?o==="regular":n.has(r)||n.has(i))}var Pm=0;function xm(t){let e=t??"stdin.service",n=ie(e.slice(e.lastIndexOf("/")+1));if(n===null)throw new N(`--stdin-filename takes the name of a unit such as myapp.service, not "${e}"`);let s=It((0,ga.readFileSync)(Pm));return{path:e,read:()=>({ok:!0,source:{name:n,main:{path:e,text:s},dropIns:[]}})}}async function wm(){let{default:t}=await Promise.resolve().then(()=>We(fa(),1));return t}async function ya(t){let e=co(),n=t.root===void 0?[]:Ho(t.root,t.user),s=l=>({folder:e,searchPath:n,templateInstance:l});if(t.root!==void 0){let l=Yo(t.paths,n,e);return{units:l.paths.map(c=>({path:c,read:d=>Kn(c,s(d))})),problems:l.problems}}if(t.paths.length===0)throw new N("name a unit file or a folder, or - for standard input");let r=t.paths.filter(l=>l!=="-"),{found:i,problems:o}=Go(r,{folder:e,ignore:r.some(lo)?await wm():null}),a=i.map(l=>l.kind==="unit"?{path:l.path,read:c=>Kn(l.path,s(c))}:{path:l.path,read:c=>({ok:!0,source:qo(l.name,l.folder,s(c))})});return{units:t.paths.includes("-")?[xm(t.stdinName),...a]:a,problems:o}}var Y=require("node:fs"),qt=require("node:path");var it=class extends Error{},km=65536,ba=1,Zn=t=>t instanceof Error&&"code"in t?String(t.code):"",Am=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function Em(t,e){let n=Buffer.from(e),s=0;for(;s<n.length;)try{s+=(0,Y.writeSync)(t,n,s)}catch(r){if(Zn(r)==="EAGAIN")Am();else throw Zn(r)==="EPIPE"?new it:r}}function Sa(t){let e=[],n=0,s=()=>{n>0&&Em(t,e.join("")),e=[],n=0};return{write:r=>{e.push(r),n+=r.length,n>=km&&s()},close:s}}var es=()=>(0,Y.fstatSync)(ba).isCharacterDevice()&&process.stdout.isTTY===!0,ts=()=>Sa(ba);function _a(t){let e=(0,qt.join)((0,qt.dirname)(t),`.unitlint-${process.pid}.tmp`),n=i=>{try{return i()}catch(o){throw(0,Y.rmSync)(e,{force:!0}),new N(`${t} can't be written (${Zn(o)||String(o)}): what was there before is unchanged`)}},s=n(()=>(0,Y.openSync)(e,"w")),r=Sa(s);return{write:i=>n(()=>r.write(i)),close:()=>n(()=>{r.close(),(0,Y.closeSync)(s),(0,Y.renameSync)(e,t)})}}var ss=1<<20,va=Math.floor(ss/3)-1,Ca="\uFEFF",Rm=/[\r\0]/,Om=/[^\0-\x7F]/,ns=/^[ \t\n\r]+|[ \t\n\r]+$/g,Fm=/[\0-\x1F\x7F"'\\]/,Pa=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,ot=t=>t===32||t===9||t===10||t===13;function Jt(t){return{text:t,nodes:new rs(t).run()}}var rs=class{#e;#s;#t;#r=[];#o=-1;#l=!1;#n=null;constructor(e){this.#e=e,this.#s=!Rm.test(e),this.#t=!Om.test(e)}run(){let e=this.#e,n=0;for(;n<e.length;){let s=this.#p(n),r=this.#s?Math.min(s+1,e.length):Dn(e,s);this.#h(n,s,r),n=r}return this.#n!==null&&(this.#n.lastLineStart=e.length,this.#u(this.#n,e.length)),this.#a(e.length),this.#r}#p(e){if(this.#s){let s=this.#e.indexOf(`
`,e);return s<0?this.#e.length:s}let n=e;for(;n<this.#e.length;){let s=this.#e.charCodeAt(n);if(s===10||s===13||s===0)break;n+=1}return n}#h(e,n,s){let r=this.#e;if(this.#y(e,n)){this.#d(e),this.#i("line-too-long",{start:e,end:s,textStart:e,textEnd:n,lastLineStart:e});return}let i=e;for(;i<n&&ot(r.charCodeAt(i));)i+=1;let o=r.charCodeAt(i);if(i<n&&(o===35||o===59)){this.#n===null&&this.#c(e);return}this.#f(e,n,s)}#f(e,n,s){let r=this.#e,i=e;!this.#t&&!this.#l&&r.startsWith(Ca,i)&&(this.#l=!0,i+=Ca.length);let o=this.#b(i,n);if(this.#n===null&&!o){this.#S(e,i,n,s);return}let a=o?`${r.slice(i,n-1)} `:r.slice(i,n),l=this.#g(e,i,a);if(l===null){this.#i("line-too-long",{start:e,end:s,textStart:i,textEnd:n,lastLineStart:e});return}o?this.#n=l:this.#u(l,s)}#g(e,n,s){let r=this.#n;if(this.#n=null,r===null)return{start:e,text:s,pieces:[{logical:0,source:n}],lastLineStart:e};let i=r.text+s;return i.length>va&&Tt(r.text)+Tt(s)>ss?(this.#n=r,this.#d(e),null):(r.pieces.push({logical:r.text.length,source:n}),{start:r.start,text:i,pieces:r.pieces,lastLineStart:e})}#d(e){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(e))}#y(e,n){return n-e>va&&Tt(this.#e.slice(e,n))>=ss}#b(e,n){let s=n;for(;s>e&&this.#e.charCodeAt(s-1)===92;)s-=1;return(n-s)%2===1}#S(e,n,s,r){let i=this.#e,o=n,a=s;for(;o<a&&ot(i.charCodeAt(o));)o+=1;for(;a>o&&ot(i.charCodeAt(a-1));)a-=1;if(o===a){this.#c(e);return}let l={start:e,end:r,textStart:o,textEnd:a,lastLineStart:e},c=this.#t?"":i.slice(o,a);if(c!==""&&Pa.test(c)){this.#i("invalid-utf8",l);return}if(i.charCodeAt(o)===91){this.#m(i.slice(o,a),l);return}let d=i.indexOf("=",o);if(d<0||d>=a){this.#i("no-equals",l);return}if(d===o){this.#i("no-key",l);return}let u=d;for(;ot(i.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&ot(i.charCodeAt(m));)m+=1;this.#a(e),this.#r.push({kind:"assignment",start:e,end:r,key:i.slice(o,u),keyStart:o,keyEnd:u,value:i.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:e})}#u(e,n){let s=m=>{let f=0;for(let S of e.pieces)S.logical<=m&&(f=S.source+m-S.logical);return f},r=e.text.replace(ns,"");if(r===""){this.#c(e.start);return}let i=e.text.indexOf(r),o=i+r.length,a={start:e.start,end:n,textStart:s(i),textEnd:s(o-1)+1,lastLineStart:e.lastLineStart};if(!this.#t&&Pa.test(r)){this.#i("invalid-utf8",a);return}if(r.startsWith("[")){this.#m(r,a);return}let l=r.indexOf("=");if(l<=0){this.#i(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(ns,""),d=r.slice(l+1).replace(ns,""),u=i+r.length-d.length;this.#a(e.start),this.#r.push({kind:"assignment",start:e.start,end:n,key:c,keyStart:a.textStart,keyEnd:s(i+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:s(u),valueEnd:a.textEnd,pieces:Im(e.pieces,u),lastLineStart:e.lastLineStart})}#m(e,n){if(!e.endsWith("]")){this.#i("unclosed-header",n);return}let s=e.slice(1,-1);if(Fm.test(s)){this.#i("header-characters",n);return}this.#a(n.start),this.#r.push({kind:"section",start:n.start,end:n.end,name:s,nameStart:n.textStart,nameEnd:n.textEnd})}#i(e,n){this.#a(n.start),this.#r.push({kind:"invalid",reason:e,...n})}#c(e){this.#o<0&&(this.#o=e)}#a(e){this.#o>=0&&this.#o<e&&this.#r.push({kind:"trivia",start:this.#o,end:e}),this.#o=-1}};function Im(t,e){let n=[];for(let s of t)s.logical<=e?n[0]={logical:0,source:s.source+e-s.logical}:n.push({logical:s.logical-e,source:s.source});return n}var Le=(t,e)=>h(t,e)?.length??0,xa=t=>(h(t,"SuccessAction")??"none")!=="none";function is(t){let e=h(t,"Type");return e!==void 0?e:F(t,"BusName")?"dbus":Le(t,"ExecStart")>0?"simple":"oneshot"}var at=t=>is(t)==="oneshot",pe=t=>t.facts.behaviour.refuses,Tm=[{when:t=>Le(t,"ExecStart")+Le(t,"ExecStop")===0&&!xa(t),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:t=>!at(t)&&Le(t,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:t=>Le(t,"ExecStart")===0&&!xa(t)&&!y(t,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:t=>!at(t)&&Le(t,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:t=>at(t)&&["always","on-success"].includes(h(t,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:t=>at(t)&&pe(t).oneshotRestartForceExitStatus&&F(t,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:t=>at(t)&&h(t,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:t=>is(t)==="dbus"&&!F(t,"BusName"),message:"Type=dbus needs BusName="},{when:t=>F(t,"PAMName")&&!["control-group","mixed"].includes(h(t,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:t=>pe(t).forkingPrivatePids&&is(t)==="forking"&&y(t,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Xt=[{when:t=>pe(t).dynamicUserHomeDirectory&&y(t,"DynamicUser")&&h(t,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:t=>pe(t).workingDirectoryInApiMount&&Nm(t)&&Bm(t),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:t=>pe(t).dynamicUserInUserManager&&t.manager==="user"&&y(t,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:t=>pe(t).managedPrivateUsers&&h(t,"PrivateUsers")==="managed"&&(F(t,"User")||F(t,"Group")||y(t,"DynamicUser")||F(t,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:t=>pe(t).userNamespacePathWithPrivateUsers&&F(t,"UserNamespacePath")&&y(t,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:t=>pe(t).privatePidsPam&&y(t,"PrivatePIDs")&&F(t,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Nm(t){let e=h(t,"WorkingDirectory");return e?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(e.path)}var Dm=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Mm=["RootImage","RootMStack","BindPaths","BindReadOnlyPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Um=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Lm=["StateDirectory","CacheDirectory","LogsDirectory"],lt=(t,e)=>(t??e)!==e;function Bm(t){let e=h(t,"PrivateMounts");return Dm.some(n=>(h(t,n)?.length??0)>0)||Mm.some(n=>F(t,n))||Um.some(n=>y(t,n))||lt(h(t,"MountFlags"),"shared")||lt(h(t,"ProtectSystem"),"no")||lt(h(t,"ProtectHome"),"no")||lt(h(t,"ProtectProc"),"default")||lt(h(t,"ProcSubset"),"all")||F(t,"RootDirectory")&&oe(t,"MountAPIVFS")?.value!==!1||e===!0||e===void 0&&y(t,"PrivateNetwork")||t.facts.behaviour.privateTmpNeedsNamespace.includes(String(h(t,"PrivateTmp")))||y(t,"DynamicUser")&&Lm.some(n=>F(t,n))}var $m=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Wm=[{when:t=>!F(t,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:t=>y(t,"Accept")&&(t.settings.get("ListenStream")?.assignments??[]).some(({directive:e})=>$m.includes(e.name)),message:"Accept=yes does not go with sockets that accept no connections"}],Vm=[{when:t=>!F(t,"What"),message:"the mount has no What="},{when:t=>os(t,h(t,"Where")),message:"Where= does not match the name of the unit"}],os=(t,e)=>typeof e=="string"&&e.startsWith("/")&&Pr(e)!==t.name.base,Gm=[{when:t=>os(t,oe(t,"What")?.value),message:"What= does not match the name of the unit"}],Km=[{when:t=>os(t,h(t,"Where")),message:"Where= does not match the name of the unit"}],Hm=["OnClockChange","OnTimezoneChange"],Ym=[{when:t=>!F(t,"OnCalendar")&&!Hm.some(e=>oe(t,e)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],jm=[{when:t=>!F(t,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],qm={service:[...Xt,...Tm],socket:[...Xt,...Wm],mount:[...Xt,...Vm],swap:[...Xt,...Gm],automount:Km,timer:Ym,path:jm};function wa(t){let e=qm[t.name.type]?.find(({when:n})=>n(t));return e===void 0?null:{kind:"combination",message:e.message,at:null}}var Jm=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(t=>[t,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(t=>[t,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(t=>[t,"ListenStream"])]),Xm=t=>Jm.get(t.setting)??t.setting;function zt(t,e,n="system"){let s=wt(t.name)?kt(t.name,e.behaviour.templateInstance):t.name,r={name:s,facts:e,manager:n,settings:new Map,faults:[],refusal:null},i=[],o=(l,c)=>{let d={source:l,role:c,tree:Jt(l.text)};i.push(d),as(r,d)};t.main!==null&&o(t.main,"main");for(let l of t.dropIns)o(l,"drop-in");let a={name:s,facts:e,manager:n,files:i,settings:r.settings,faults:r.faults,refusal:null};return{...a,refusal:zm(t,a,r.refusal)}}function zm(t,e,n){return Rn(t.name)?t.main===null?{kind:"not-found",message:`${e.name.full} itself is not here, only drop-ins of it`,at:null}:t.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:e.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??wa(e):{kind:"name",message:`"${t.name.full}" is not a valid unit name`,at:null}}function as(t,e){let n={file:e,sections:xe(t.name.type),section:null,headerSeen:!1,stopped:!1};for(let s of e.tree.nodes)s.kind==="assignment"?np(t,n,s):s.kind==="section"?Zm(t,n,s):s.kind==="invalid"&&tp(t,n,s)}var Qm=/^$|[?*[]/;function Zm(t,e,n){let s={start:n.nameStart,end:n.nameEnd},r={file:e.file,span:s,lastLineStart:n.start};if(Qm.test(n.name)&&t.facts.behaviour.globSectionName==="fatal"){t.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),ls(t,e,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:e.file,span:s}});return}e.headerSeen=!0;let i=e.sections.includes(n.name);e.section=i?n.name:null,!i&&!n.name.startsWith("X-")&&t.faults.push({kind:"unknown-section",...r})}var ep={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function tp(t,e,n){let s={start:n.textStart,end:n.textEnd},r={file:e.file,span:s,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){e.section!==null?t.faults.push({kind:n.reason,...r}):e.headerSeen||t.faults.push({kind:"outside-section",...r});return}t.faults.push({kind:"fatal-syntax",reason:n.reason,...r}),ls(t,e,{kind:"syntax",message:ep[n.reason],at:{file:e.file,span:s}})}function np(t,e,n){let s={file:e.file,span:{start:n.keyStart,end:n.keyEnd},lastLineStart:n.lastLineStart};if(e.section===null){e.headerSeen||t.faults.push({kind:"outside-section",...s});return}let r=t.facts.directive(e.section,n.key);if(r===void 0){n.key.startsWith("X-")||t.faults.push({kind:"unknown-directive",section:e.section,node:n,...s});return}e.stopped||sp(t,e,n,r)}function sp(t,e,n,s){let r=Xm(s),i=rp(t,r);if(i.assignments.push({file:e.file,node:n,directive:s}),!s.fatal)return;let o=Ee(i,t).steps.at(-1);if(o?.effect!=="refuse")return;let a={start:n.valueStart,end:n.valueEnd};ls(t,e,{kind:"value",message:`${s.name}= is not ${o.faults[0]?.expected??"valid"}`,at:{file:e.file,span:a}})}function rp({settings:t,shared:e,...n},s){let r=t.get(s);if(r!==void 0&&r!==e?.get(s))return r;let i=r===void 0?void 0:Ee(r,n),o={name:s,assignments:[...i?.assignments??[]],steps:[...i?.steps??[]],value:i?.value};return t.set(s,o),o}function ls(t,e,n){!e.stopped&&e.file.role==="main"&&(t.refusal??=n),e.stopped=!0}function Qt(t,e,n){let s=`[${e}]
${n.join(`
`)}
`,r={source:{path:"",text:s},role:"drop-in",tree:Jt(s)},i=new Map(t.settings),o={name:t.name,facts:t.facts,manager:t.manager,settings:i,faults:[],refusal:null,shared:t.settings};return as(o,r),{...t,files:[...t.files,r],settings:i}}var ip=new Set(["service","socket","mount","swap"]),cs=t=>ip.has(t.name.type),Ea=t=>t.name.type.charAt(0).toUpperCase()+t.name.type.slice(1);function Ra(t,e,n){let s=[],r=[],o=t.refusal===null&&cs(t)?Nt(t):null,a=o===null?null:n.scoreSandbox(o);for(let l of e)try{l.category!=="exposure"?op(l,{unit:t,sandbox:o},s):o!==null&&a!==null&&s.push(...lp(l,o,a,n))}catch(c){r.push({rule:l.id,error:c})}return{findings:s,score:a,failures:r}}function op(t,e,n){let s=({message:r,data:i={},file:o,span:a,related:l=[],help:c,severity:d,hardeningIgnored:u=!1})=>{n.push({rule:t.id,category:t.category,severity:d??t.severity,confidence:t.confidence,message:ap(t.messages[r]??r,i),reason:"",missing:!1,file:o,span:a,related:l,gain:null,worth:0,advice:null,fixes:[],help:c??t.help,hardeningIgnored:u})};t.check({...e,report:s})}var ap=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n);function lp(t,e,n,s){if(up(t,n).length===0)return[];let i=t.advice(e);if(i.length===0)return[];let{unit:o}=e,{file:a,span:l,assignment:c}=pp(t,o),d=Ea(o),u=s.score(Qt(o,d,i)),m=mp(t,n)?t.exposes:t.partly??t.exposes,f=c===null?`${t.directives[0]}= is not set`:`${c.directive.name}=${cp(c.node.value)}`;return[{rule:t.id,category:"exposure",severity:t.severity,confidence:t.confidence,message:`${f}: ${m}`,reason:m,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,n.exposure-u.exposure),worth:n.exact-u.exact,advice:{section:d,lines:i,breaks:t.risk},fixes:[],help:`Write ${i.join(" and ")} in [${d}]. It may break ${t.risk}.`,hardeningIgnored:!1}]}var ka=40,cp=t=>t.length<=ka?t:`${t.slice(0,ka-1)}…`,Aa=new WeakMap;function dp(t){let e=Aa.get(t)??new Set(t.checks.map(({field:n})=>n));return Aa.set(t,e),e}function Oa(t,e){let n=dp(t);return e.outcomes.filter(({check:s,badness:r})=>r!==null&&n.has(s.field))}var up=(t,e)=>Oa(t,e).filter(({badness:n})=>n!==0),mp=(t,e)=>Oa(t,e).every(({badness:n,check:s})=>n===s.range);function pp(t,e){for(let r of t.directives){let i=oe(e,r),o=i===void 0?void 0:si(i).made.at(-1);if(o!==void 0&&i?.value!==void 0)return{assignment:o,file:o.file,span:qe(o.node)}}let n=e.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let s=n.tree.nodes.find(r=>r.kind==="section"&&r.name===Ea(e));return{assignment:null,file:n,span:s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0}}}var ds={error:0,warning:1,info:2,never:-1},hp=(t,e)=>ds[t]<=ds[e];function Fa(t,e){let n=e.targets.map(r=>{let i=Pt(r.table,r.version);return{target:r,facts:i,scorer:Mt(e.rules,i,e.policy(i))}}),s={units:0,errors:0,warnings:0,infos:0,worst:null,above:0,exit:0};for(let r of t){let i=fp(r,n,e);if(i===null)continue;let o=be(i,e.threshold),a=i.findings.filter(({severity:l})=>hp(l,e.failOn));s.units+=1;for(let{severity:l}of i.findings)s[`${l}s`]+=1;s.worst=Math.max(s.worst??0,le(i)?.overall??0),o&&(s.above+=1),(o||a.length>0)&&(s.exit=1),e.quiet?(o||a.length>0)&&e.write(e.reporter.unit({...i,findings:a})):e.write(e.reporter.unit(i))}return s}function fp(t,e,n){let s=[],r=new Map,i=null;for(let o of e){let a=t.read(o.facts.behaviour.templateInstance);if(!a.ok)return n.complain(a.problem.path,a.problem.message),null;i=zt(a.source,o.facts,n.user?"user":"system");let l=Ra(i,n.rules,o.scorer);for(let c of l.failures)n.complain(t.path,gp(c));l.score?.problem!=null?n.complain(t.path,l.score.problem):l.score!==null&&s.push(yp(i,l.score,l.findings,o));for(let c of l.findings)bp(r,c,o.target.label)}return i===null?null:Sp(t.path,i,s,[...r.values()])}var gp=({rule:t,error:e})=>`the rule ${t} failed on this unit, which is a fault of unitlint: ${e instanceof Error?e.message:String(e)}. Please report it with the unit`;function yp(t,e,n,{target:s,scorer:r}){let i=n.flatMap(({advice:l})=>l===null?[]:[l]),o=i[0]?.section,a=o===void 0?e.exposure:r.score(Qt(t,o,i.flatMap(({lines:l})=>l))).exposure;return{target:s.label,derived:s.derived,table:s.table,overall:e.exposure,rating:e.rating,reachable:a}}function bp(t,e,n){let s=`${e.rule} ${e.span.start} ${e.file.source.path} ${e.message}`,r=t.get(s);r===void 0?t.set(s,{finding:e,targets:[n]}):r.targets.push(n)}function Sp(t,e,n,s){let r=new Map,i=({source:a},l)=>{let c=r.get(a.path)??ye(a.text);return r.set(a.path,c),to(c,l)},o=[...s].sort((a,l)=>Cp(a.finding,l.finding)).map(({finding:a,targets:l})=>Pp(a,l,i));return{path:t,unit:e.name.full,exposure:n,note:vp(e),findings:o,texts:new Map(e.files.map(({source:a})=>[a.path,a.text]))}}var _p={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function vp(t){return t.refusal!==null?`no exposure: ${_p[t.refusal.kind]??t.refusal.message}`:cs(t)?null:`no exposure: a .${t.name.type} unit runs no program`}function Cp(t,e){let n=s=>s.category==="exposure"?3:ds[s.severity];return n(t)-n(e)||e.worth-t.worth||t.span.start-e.span.start}function Pp(t,e,n){let{file:s,span:r,related:i,fixes:o,worth:a,...l}=t;return{...l,targets:e,path:s.source.path,range:n(s,r),related:i.map(c=>({path:c.file.source.path,range:n(c.file,c.span),note:c.note})),fixes:o.map(({edits:c,...d})=>({...d,edits:c.map(u=>({path:u.file.source.path,range:n(u.file,u.span),text:u.text}))}))}}function Ia(t,e){let n=et(e.target),s=Mt(ae,n,e.policy),r=e.target.derived?e.target.table:null,i=!1;for(let o of t){let a=o.read(n.behaviour.templateInstance);if(!a.ok){e.complain(a.problem.path,a.problem.message);continue}let l=zt(a.source,n,e.user?"user":"system"),c=l.refusal===null?s.score(l):null,d={path:o.path,unit:l.name.full,target:e.target.label,derivedFrom:r,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:s.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&e.complain(o.path,c.problem),e.threshold!==null&&c!==null&&c.exposure>e.threshold&&(i=!0),e.write(e.reporter.unit(d))}return e.write(e.reporter.end()),i}var Up=60,Lp=110,ja=80,Bp=t=>(process.env[t]??"")!=="";function $p(t,e){if(t!=="auto")return t==="always";if(Bp("NO_COLOR"))return!1;let n=process.env.FORCE_COLOR;return n!==void 0?n!=="0"&&n!=="false":e&&process.env.TERM!=="dumb"}function Wp(){let t=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(t)}async function vs(t,e){let n=e?process.stdout.columns:ja,s=Math.min(Lp,Math.max(Up,n||ja)),r=_o(s,Wp());if(!$p(t,e))return r;let{Chalk:i}=await Promise.resolve().then(()=>(Ya(),Ha)),o=new i({level:1});return{...r,bold:o.bold,dim:o.dim,red:o.red,yellow:o.yellow,green:o.green,blue:o.cyan}}var ut="0.1.0";function qa(){let t=0;return{complain:(e,n)=>{t+=1,process.stderr.write(`unitlint: ${P(e)}: ${P(n)}
`)},any:()=>t>0}}var Ja=t=>t.outputFile===void 0?ts():_a(t.outputFile),Xa=({color:t,outputFile:e})=>vs(t,e===void 0&&es()),za=(t,e)=>ya({paths:t,stdinName:e.stdinFilename,root:e.root,user:e.user===!0});function Qa(t,e){if(t===void 0)return null;let n=Je(t);if(!n.ok)throw new N(`--policy: ${t}: ${n.problem.message}`);let{policy:s,problems:r}=oo(n.text,e);if(r.length>0)throw new N(r.map(({line:i,column:o,message:a})=>`${t}:${i}:${o}: ${a}`).join(`
unitlint: `));return s}async function Vp(t,e){return t.format==="json"?yo(e):t.format==="ndjson"?bo(e):t.format==="concise"?po(e):ko({...e,style:await Xa(t),verbose:t.verbose===!0})}async function Za(t,e){let n=Yn(e.target),s=e.threshold===void 0?null:Hn(e.threshold),r=Zo(e.failOn),i=ea({select:e.select,ignore:e.ignore}),o=await Vp(e,{version:ut,targets:n.map(({label:V})=>V),threshold:s}),a=new Map(n.map(V=>[V.table,Qa(e.policy,et(V))])),{units:l,problems:c}=await za(t,e),{complain:d,any:u}=qa();for(let{path:V,message:M}of c)d(V,M);let m=Ja(e),f=Fa(l,{targets:n,rules:i,policy:({table:V})=>a.get(V)??null,user:e.user===!0,threshold:s,failOn:r,quiet:e.quiet===!0,reporter:o,write:m.write,complain:d}),S=u()?2:f.exit;return m.write(o.end({...f,exit:S})),m.close(),S}async function Gp(t){return t.format==="ndjson"?Io():t.format==="json"?To(ut):t.format==="systemd"?No():Do({style:await Xa(t),verbose:t.verbose===!0})}async function el(t,e){let[n,...s]=Yn(e.target);if(n===void 0||s.length>0)throw new N("score takes one target: run it once for each, or use check");let r=e.threshold===void 0?null:Hn(e.threshold),i=Qa(e.policy,et(n)),o=await Gp(e),{units:a,problems:l}=await za(t,e),{complain:c,any:d}=qa();for(let{path:f,message:S}of l)c(f,S);let u=Ja(e),m=Ia(a,{target:n,policy:i,user:e.user===!0,threshold:r,reporter:o,write:u.write,complain:c});return u.close(),d()?2:m?1:0}async function tl({format:t,color:e}){let n=ts();if(t==="json"){let s=ae.map(({id:r,category:i,severity:o,confidence:a,persona:l,summary:c,since:d})=>({id:r,category:i,severity:o,confidence:a,persona:l,summary:c,since:d,url:`docs/rules/${r}.md`}));n.write(`${JSON.stringify({schema:1,rules:s},null,2)}
`)}else{let s=await vs(e,es()),r=Math.max(...ae.map(({id:i})=>i.length));for(let{id:i,category:o,severity:a,summary:l}of ae)n.write(`${s.bold(i.padEnd(r))}  ${s.dim(o.padEnd(13))} ${_e(s,a,a.padEnd(8))} ${l}
`)}return n.close(),0}var Kp=["pretty","concise","json","ndjson"],Hp=["pretty","json","ndjson","systemd"],Yp=`
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;function nl(t){return t.argument("[path...]","unit files, drop-ins, folders, or - for standard input").option("-o, --output-file <file>","write the report there").option("--target <target>","systemd version (252) or distribution (debian12)").option("--threshold <number>","fail when an exposure is above this, 0.0 to 10.0").option("--policy <file>","weights and ranges, as systemd-analyze --security-policy takes them").option("--user","units of the user manager").option("--root <dir>","take units by name (or all) from a root file system").option("--stdin-filename <name>","what the unit on standard input is called").addOption(new Pe("--color <when>","use colours").choices(["auto","always","never"]).default("auto")).option("--quiet","print only what makes the run fail").option("--verbose","print everything")}function jp(t){let e=new Ls("unitlint").description("Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.").version(ut,"-V, --version").exitOverride().configureOutput({writeErr:n=>process.stderr.write(n)}).addHelpText("after",Yp);return nl(e.command("check",{isDefault:!0}).description("lint and score units (the default)")).addOption(new Pe("-f, --format <format>","how to report").choices(Kp).default("pretty")).option("--fail-on <severity>","lowest severity that fails the run: error, warning, info or never","error").option("--select <list>","run only these rules or categories").option("--ignore <list>","leave out these rules or categories").action(async(n,s)=>t(await Za(n,s))),nl(e.command("score").description("the exposure alone: the table of systemd-analyze security")).addOption(new Pe("-f, --format <format>","how to report").choices(Hp).default("pretty")).action(async(n,s)=>t(await el(n,s))),e.command("rules").description("list the rules").addOption(new Pe("-f, --format <format>","how to list").choices(["pretty","json"]).default("pretty")).addOption(new Pe("--color <when>","use colours").choices(["auto","always","never"]).default("auto")).action(async n=>t(await tl(n))),e}async function sl(t){let e=0;try{return await jp(n=>{e=n}).parseAsync([...t],{from:"user"}),e}catch(n){return n instanceof it?0:n instanceof Us?n.exitCode===0?0:2:(n instanceof N?process.stderr.write(`unitlint: ${n.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${n instanceof Error?n.stack??n.message:String(n)}
`),2)}}sl(process.argv.slice(2)).then(t=>{process.exitCode=t});
