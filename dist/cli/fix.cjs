"use strict";var Nt=Object.defineProperty;var mc=Object.getOwnPropertyDescriptor;var pc=Object.getOwnPropertyNames;var fc=Object.prototype.hasOwnProperty;var gc=(e,t)=>{for(var n in t)Nt(e,n,{get:t[n],enumerable:!0})},yc=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of pc(t))!fc.call(e,s)&&s!==n&&Nt(e,s,{get:()=>t[s],enumerable:!(r=mc(t,s))||r.enumerable});return e};var hc=e=>yc(Nt({},"__esModule",{value:!0}),e);var Eb={};gc(Eb,{runFixes:()=>hb});module.exports=hc(Eb);var ac=require("node:path");var Tt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),or=new TextEncoder,ir=56320,bc=/[\uDC80-\uDCFF]/u;function ar(e){try{return Tt.decode(e)}catch{return _c(e)}}function Me(e){if(!bc.test(e))return or.encode(e);let t=[];for(let n of e){let r=n.codePointAt(0)??0;r>=56448&&r<=56575?t.push(r-ir):t.push(...or.encode(n))}return Uint8Array.from(t)}function Ze(e){let t=0;for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,n+=1):t+=r>=56448&&r<=56575?1:3}return t}function Sc(e,t){let n=e[t]??0;if(n<128)return 1;let r=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(n>=194&&n<=223)return s(1)?2:0;if(n>=224&&n<=239){let o=n===224?160:128,i=n===237?159:191;return r>=o&&r<=i&&s(2)?3:0}if(n>=240&&n<=244){let o=n===240?144:128,i=n===244?143:191;return r>=o&&r<=i&&s(2)&&s(3)?4:0}return 0}function _c(e){let t=[],n=0,r=0;for(;r<e.length;){let s=Sc(e,r);if(s>0){r+=s;continue}r>n&&t.push(Tt.decode(e.subarray(n,r))),t.push(String.fromCharCode(ir+(e[r]??0))),r+=1,n=r}return r>n&&t.push(Tt.decode(e.subarray(n,r))),t.join("")}function xe(e,t){let n=t,r=!1,s=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!r)r=!0;else if(o===13&&!s)s=!0;else return o===0?n+1:n;n+=1}return n}function Ot(e){let t=[0],n=/[\n\r\0]/g;for(let r=n.exec(e);r!==null;r=n.exec(e)){let s=xe(e,r.index);n.lastIndex=s,t.push(s)}return t}function Cc(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function lr(e,t){let n=Cc(e,t);return{line:n+1,column:t-(e[n]??0)+1}}var Dt=1<<20,cr=Math.floor(Dt/3)-1,dr="\uFEFF",vc=/[\r\0]/,Ec=/[^\0-\x7F]/,Ft=/^[ \t\n\r]+|[ \t\n\r]+$/g,xc=/[\0-\x1F\x7F"'\\]/,ur=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,mr=92,Le=e=>e===32||e===9||e===10||e===13;function Ue(e){return{text:e,nodes:new Mt(e).run()}}var Mt=class{#t;#l;#i;#r=[];#s=-1;#c=!1;#e=null;constructor(t){this.#t=t,this.#l=!vc.test(t),this.#i=!Ec.test(t)}run(){let t=this.#t,n=0;for(;n<t.length;){let r=this.#f(n),s=this.#l?Math.min(r+1,t.length):xe(t,r);this.#g(n,r,s),n=s}return this.#e!==null&&(this.#e.lastLineStart=t.length,this.#m(this.#e,t.length)),this.#o(t.length),this.#r}#f(t){if(this.#l){let r=this.#t.indexOf(`
`,t);return r<0?this.#t.length:r}let n=t;for(;n<this.#t.length;){let r=this.#t.charCodeAt(n);if(r===10||r===13||r===0)break;n+=1}return n}#g(t,n,r){let s=this.#t;if(n-t>cr&&this.#b(t,n)){this.#d(t),this.#n("line-too-long",{start:t,end:r,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&Le(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);o<n&&(i===35||i===59)?this.#e===null&&this.#a(t):this.#e===null&&this.#i&&s.charCodeAt(n-1)!==mr?this.#u(t,o,n,r):this.#y(t,n,r)}#y(t,n,r){let s=this.#t,o=t;!this.#i&&!this.#c&&s.startsWith(dr,o)&&(this.#c=!0,o+=dr.length);let i=this.#S(o,n);if(this.#e===null&&!i){this.#u(t,o,n,r);return}let a=i?`${s.slice(o,n-1)} `:s.slice(o,n),l=this.#h(t,o,a);if(l===null){this.#n("line-too-long",{start:t,end:r,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#e=l:this.#m(l,r)}#h(t,n,r){let s=this.#e;if(this.#e=null,s===null)return{start:t,text:r,pieces:[{logical:0,source:n}],lastLineStart:t};let o=s.text+r;return o.length>cr&&Ze(s.text)+Ze(r)>Dt?(this.#e=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:n}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let n=this.#e;this.#e=null,n!==null&&(this.#a(n.start),this.#o(t))}#b(t,n){return Ze(this.#t.slice(t,n))>=Dt}#S(t,n){let r=n;for(;r>t&&this.#t.charCodeAt(r-1)===mr;)r-=1;return(n-r)%2===1}#u(t,n,r,s){let o=this.#t,i=n,a=r;for(;i<a&&Le(o.charCodeAt(i));)i+=1;for(;a>i&&Le(o.charCodeAt(a-1));)a-=1;if(i===a){this.#a(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#i?"":o.slice(i,a);if(c!==""&&ur.test(c)){this.#n("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#p(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#n("no-equals",l);return}if(d===i){this.#n("no-key",l);return}let u=d;for(;Le(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&Le(o.charCodeAt(m));)m+=1;this.#o(t),this.#r.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#m(t,n){let r=m=>{let f=0;for(let p of t.pieces)p.logical<=m&&(f=p.source+m-p.logical);return f},s=t.text.replace(Ft,"");if(s===""){this.#a(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:n,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#i&&ur.test(s)){this.#n("invalid-utf8",a);return}if(s.startsWith("[")){this.#p(s,a);return}let l=s.indexOf("=");if(l<=0){this.#n(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(Ft,""),d=s.slice(l+1).replace(Ft,""),u=o+s.length-d.length;this.#o(t.start),this.#r.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(u),valueEnd:a.textEnd,pieces:kc(t.pieces,u),lastLineStart:t.lastLineStart})}#p(t,n){if(!t.endsWith("]")){this.#n("unclosed-header",n);return}let r=t.slice(1,-1);if(xc.test(r)){this.#n("header-characters",n);return}this.#o(n.start),this.#r.push({kind:"section",start:n.start,end:n.end,name:r,nameStart:n.textStart,nameEnd:n.textEnd})}#n(t,n){this.#o(n.start),this.#r.push({kind:"invalid",reason:t,...n})}#a(t){this.#s<0&&(this.#s=t)}#o(t){this.#s>=0&&this.#s<t&&this.#r.push({kind:"trivia",start:this.#s,end:t}),this.#s=-1}};function kc(e,t){let n=[];for(let r of e)r.logical<=t?n[0]={logical:0,source:r.source+t-r.logical}:n.push({logical:r.logical-t,source:r.source});return n}var Lt={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},pr=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
timestamping	enum	values=ns,nsec,off,us,usec,\xB5s,\u03BCs bool true=ns false=off
type	enum	values=dbus,exec,forking,idle,notify,oneshot,simple
type-254	enum	values=dbus,exec,forking,idle,notify,notify-reload,oneshot,simple
utmp-mode	enum	values=init,login,user`,ne=`[Unit]
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
AssertFraction			262:condition-string
AssertGroup	218		condition-string
AssertHost	218		condition-string
AssertIOPressure	218		condition-string
AssertKernelCommandLine	218		condition-string
AssertKernelModuleLoaded			262:condition-string
AssertKernelVersion	218		condition-string
AssertMachineTag			262:condition-string
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
AssertPathIsSocket			262:condition-path
AssertPathIsSymbolicLink	218		condition-path
AssertSecurity	218		condition-string
AssertUser	218		condition-string
AssertVersion			262:condition-string
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
StartupMemoryHigh			254:bytes-or-percent
StartupMemoryLow			254:bytes-or-percent
StartupMemoryMax			254:bytes-or-percent
StartupMemorySwapMax			254:bytes-or-percent
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
UpheldBy			254:install-only
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
TimeoutStopSec		undocumented	time-span`;var ee=["252","254","257","262"];var Ut=ee[ee.length-1]??"262";function w(e,t){return{first:e,changes:t}}function fr(e,t){let n=e.first;for(let r of ee){let s=e.changes[r];if(s!==void 0&&(n=s),r===t)break}return n}function Y(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(r=>{let[s="",o]=r.split("-");return n>=Number(s)&&(o===void 0||n<=Number(o))})}var Bt=`
${pr}`,gr=new Map,yr=new Map;function wc(e){let t=ne.lastIndexOf(`
[`,e),n=ne.slice(t<0?1:t+2,ne.indexOf("]",t+1)),r=ne.indexOf(`
`,e),[s="",o="",i="",a=""]=ne.slice(e,r<0?void 0:r).split("	");return{sections:n.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function hr(e){let t=yr.get(e);if(t!==void 0)return t;let n=[],r=`
${e}	`;for(let s=ne.indexOf(r);s>=0;s=ne.indexOf(r,s+1))n.push(wc(s+1));return yr.set(e,n),n}var Pc=()=>[...new Set(ne.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],br=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Ac(e){let t=Bt.indexOf(`
${e}	`);if(t<0)return br(e);let n=Bt.indexOf(`
`,t+1),[,r="",s=""]=Bt.slice(t+1,n<0?void 0:n).split("	"),o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...br(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Wt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let r=n.indexOf(":");if(r<0)return n;if(Y(n.slice(0,r),t))return n.slice(r+1)}return null}function Rc(e){let t=gr.get(e)??Ac(e);return gr.set(e,t),t}var Sr=(e,t,n)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&Y(r.slice(t.length+1),n));function Ic(e,t,n,r){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Rc(r),name:e.name,section:n,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:Sr(e.flags,"fatal",t),documented:!Sr(e.flags,"undocumented",t)}}function _r(e,t){let n=new Map,r=(s,o)=>{let i=n.get(s);i===void 0&&(i=new Map,n.set(s,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let l=hr(o).find(({sections:u})=>u.includes(s)),c=l===void 0?null:Nc(l,e,t),d=l===void 0||c===null?void 0:Ic(l,e,s,c);return i.set(o,d),d};return{find:r,namesIn:s=>Pc().filter(o=>r(s,o)!==void 0),sectionsWith:s=>[...new Set(hr(s).flatMap(({sections:o})=>o))].filter(o=>r(o,s)!==void 0)}}var Nc=(e,t,n)=>e.since!==null&&e.since>n?null:Wt(e.specs,t)??Tc(e,t);function Tc(e,t){if(e.since===null||e.since<=Number(t))return null;let n=ee.find(r=>Number(r)>Number(t)&&Wt(e.specs,r)!==null);return n===void 0?null:Wt(e.specs,n)}var Kt=e=>Lt[e],Cr=Object.keys(Lt);function ke(e){let t=null;return()=>(t??=e(),t)}function G(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=e(n);return t.set(n,s),s}}var Be=[],v=(e,t=Be)=>({effect:"set",value:e,faults:t}),_=(e,t=Be)=>({effect:"add",value:e,faults:t}),y=(e=void 0)=>({effect:"reset",value:e,faults:Be});function b(e,t,n,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:r}]}}function H(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}function Oc(e,t,n){let r=n+1;if(Math.abs(e.length-t.length)>n)return r;let s=[],o=Array.from({length:t.length+1},(a,l)=>l),i=0;for(let a=1;a<=e.length;a+=1){let l=e.charCodeAt(a-1),c=e.charCodeAt(a-2),d=[a],u=a;for(let m=1;m<=t.length;m+=1){let f=l===t.charCodeAt(m-1),p=Math.min((o[m]??0)+1,(d[m-1]??0)+1,(o[m-1]??0)+(f?0:1));a>1&&m>1&&l===t.charCodeAt(m-2)&&c===t.charCodeAt(m-1)&&(p=Math.min(p,(s[m-2]??0)+1)),d.push(p),p<u&&(u=p)}if(u>n&&i>n)return r;i=u,s=o,o=d}return Math.min(o[t.length]??r,r)}var Fc=64;function R(e,t,n=3){if(e===""||e.length>Fc)return[];let r=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let l of t){let c=l===e?0:Oc(s,l.toLowerCase(),r);c>r||(o.push({candidate:l,distance:c}),r=Math.min(r,c+1))}o.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:l})=>l<=(i===0?0:i+1)).slice(0,n).map(({candidate:l})=>l)}var Qe=e=>e===32||e===9||e===10||e===13,Dc=/['"\\]/;function P(e,t){return Dc.test(e)?Lc(e,t):{words:Mc(e),malformedAt:null}}function Mc(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&Qe(e.charCodeAt(n));)n+=1;let r=n;for(;n<e.length&&!Qe(e.charCodeAt(n));)n+=1;n>r&&t.push({text:e.slice(r,n),start:r,end:n})}return t}function Lc(e,t){let n=[],r=0;for(;;){for(;r<e.length&&Qe(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:n,malformedAt:null};let s=Uc(e,r,t);if(s===null)return{words:n,malformedAt:r};n.push({text:s.text,start:r,end:s.end}),r=s.end}}function Uc(e,t,n){let r=n.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:s,end:e.length}:null;s+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Qe(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!r?null:{text:s,end:i}}function ge(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Bc=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function re(e){let t=Bc.exec(e);if(t===null)return null;let[,n,r,s,o,i,a]=t,l=et(r,16)??et(s,2)??et(o??i,8)??et(a,10);return l===null?null:n==="-"?-l:l}var et=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Vt=e=>e===4?32:128;function Er(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;n=n<<8n|BigInt(r)}return n}function vr(e){if(e==="")return[];let t=[],n=e.split(":");for(let[r,s]of n.entries()){let o=r===n.length-1&&s.includes(".")?Er(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function Wc(e){let t=e.split("::");if(t.length>2)return null;let n=vr(t[0]??""),r=vr(t[1]??"");if(n===null||r===null)return null;let s=8-n.length-r.length;return(t.length===1?s!==0:s<1)?null:[...n,...Array.from({length:s},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function Kc(e,t,n){let r=BigInt(Vt(e)-n);return{family:e,address:t>>r<<r,length:n}}function nt(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),r=n.includes(":")?6:4,s=r===6?Wc(n):Er(n);if(s===null)return null;let o=t<0?Vt(r):re(e.slice(t+1));return o===null||o<0||o>Vt(r)?null:Kc(r,s,o)}var se=e=>{let t=nt(e);return t===null?[]:[t]},tt={any:[...se("0.0.0.0/0"),...se("::/0")],localhost:[...se("127.0.0.0/8"),...se("::1/128")],"link-local":[...se("169.254.0.0/16"),...se("fe80::/64")],multicast:[...se("224.0.0.0/4"),...se("ff00::/8")]},Vc=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function $c(e){let t=Object.hasOwn(tt,e)?tt[e]:void 0;return t!==void 0?t:Vc.test(e)?tt.localhost??[]:se(e)}var xr=(e,t)=>{if(e==="")return y();let{words:n,malformedAt:r}=P(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of n){let a=$c(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>R(i.text,Object.keys(tt),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),_(s,o)},kr=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,rt=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0);var wr=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Pr=`63	252-252
62	254`,Ar=`AF_UNIX	1
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
AF_FILE	1`,Rr=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Ir=`native
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
s390x`,Nr=`E2BIG
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
EXFULL`,Tr=`%a
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
%%`,Or=`SUCCESS	0
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
EXCEPTION	255`,Fr=`x86-64
x86`,Dr=`HUP
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
SYS`,Mr=`other
batch
idle
fifo
ext	262
rr`,Lr=`none
realtime
best-effort
idle`,Ur=`emerg
alert
crit
err
warning
notice
info
debug`,Br=`kern
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
local7`;var Wr=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Kr=`AS	bytes
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
STACK	bytes`,Vr=`seconds	1000000
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
\u03BCs	1
\xB5s	1`,$r=`null
tty
tty-force
tty-fail
socket
fd
data
file`,jr=`inherit
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
syslog+console`,Yr=`shared
slave
private`,Gr=`udplite
sctp
mptcp	257`,Hr=`cpu
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
bpf-bind-network-interface	262`,qr=`arm64
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
tilegx`,zr=`private-users
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
container-other`,Xr=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Jr=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Zr=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var Qr=e=>t=>t<=e,es=e=>t=>t>=e,Yc={templateInstance:w("i",{257:"test_instance"}),capabilityInitialBits:w(64,{262:63}),capabilityInversionBits:w(64,{262:41}),capabilityUnclosedQuote:w("dropped",{254:"closed"}),privateMountsUnset:w("off",{254:"on"}),unknownFamily:w("skipped",{262:"ends-line"}),globSectionName:w("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:w(!0,{262:!1}),execPrefixes:w("-@:+!",{262:"-@:+!|"}),execFolderEndings:w(["/"],{257:["/","/.","/.."]}),ambientPrefix:w("honoured",{262:"ignored"}),userManagerIsUnprivileged:w(!1,{262:!0}),policyNotAnObject:w("ignored",{262:"error"}),warnsOfWeekdays:w(!1,{262:!0}),highestIoClass:w(8,{262:7}),imagesOutsideApi:w(!1,{257:!0}),unknownImagePolicies:w("refused",{262:"taken"}),directoryFlags:w("any",{257:"checked"}),pathsInApi:w("taken",{257:"refused"}),warnsOfVarRun:w(!1,{257:!0}),vsockTypes:w(!1,{254:!0}),alternativeInterfaces:w(!1,{257:!0}),bindsPortZero:w(!1,{257:!0}),renamesImports:w(!1,{257:!0}),textlessOutcome:w("incomparable",{262:"first"}),privateTmpNeedsNamespace:w([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:w("writable",{257:"read-only"})},Gc={filtersImplyNoNewPrivileges:Qr(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:Qr(252),userServicesHaveNamespaces:es(254),editReadsStandardInput:es(256)},Hc={oneshotRestartForceExitStatus:w(!0,{257:!1}),forkingPrivatePids:w(!1,{257:!0}),dynamicUserHomeDirectory:w(!1,{257:!0}),workingDirectoryInApiMount:w(!1,{257:!0}),dynamicUserInUserManager:w(!1,{257:!0}),managedPrivateUsers:w(!1,{262:!0}),userNamespacePathWithPrivateUsers:w(!1,{262:!0}),privatePidsPam:w(!1,{262:!0})};function ts(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,fr(s,t)]))}function ns(e,t){let r=Object.fromEntries(Object.entries(Gc).map(([s,o])=>[s,o(t)]));return{...ts(Yc,e),...r,refuses:ts(Hc,e)}}var rs=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
RestrictAddressFamilies_OTHER	RestrictAddressFamilies=~\u2026	1250	1	boolean	restrict_address_family_other
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,ss=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function os(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(r=>Y(r.slice(0,r.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function is(e){return rs.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&Y(n,e)).map(([t="",n="",r="",s="",,o="",i=""])=>({field:t,name:n,weight:os(r,e),range:os(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function as(e){let t=new Map;for(let[n,r]of ss.split(`
`).entries()){let[s="",o=""]=r.split("	");if(Y(o,e))for(let i of s.split(" "))t.set(i,n)}return t}var ye=e=>new Uint32Array(e+31>>>5);function We(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function $t(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function we(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function st(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}var ls=e=>e.every(t=>t===0);var cs=`_llseek	-
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
writev	20`,ds=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var qc=/^([^(]+)(?:\((.+)\))?$/;function zc(e){let t=new Map;for(let n of ds.split(`
`)){let[r="",s="",o=""]=n.split("	");if(r===""||!Y(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=qc.exec(a)??[];Y(c,e)&&i.push(l)}t.set(r,i)}return t}function us(e){let t=new Map,n=[],r=new Map;for(let l of cs.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!Y(u,e)||(t.set(c,n.length),n.push(c),d!=="-"&&r.set(c,Number(d)))}let s=ye(n.length);for(let l of r.keys())We(s,t.get(l)??0);let o=zc(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=ye(n.length);for(let m of c){let f=t.get(m);f!==void 0?We(u,f):m.startsWith("@")&&we(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:n,native:s,numberOf:r,groups:o,group:a}}function J(e,t,n){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>Y(r[t]??"",n))}var jt=(e,t)=>new Set(J(e,1,t).map(([n=""])=>n)),ms=(e,t)=>new Map(J(e,2,t).map(([n="",r=""])=>[n.toUpperCase(),Number(r)])),Xc={architectures:qr,cgroupControllers:Hr,coredumpFilters:Wr,execInputs:$r,execOutputs:jr,filesystemGroups:Zr,firmwares:Jr,ioSchedulingClasses:Lr,logFacilities:Br,logLevels:Ur,mountPropagations:Yr,personalities:Fr,schedulingPolicies:Mr,securityModules:Xr,signalNames:Dr,socketProtocols:Gr,virtualizations:zr};function oe(e){let t=null;return()=>(t??={made:e()},t.made)}var ps=new Map;function Yt(e,t){let n=`${e} ${t}`,r=ps.get(n);if(r!==void 0)return r;let s=Jc(e,t);return ps.set(n,s),s}function Jc(e,t){let n=oe(()=>is(e)),r=oe(()=>_r(e,t)),s=null,o=oe(()=>us(e)),i=oe(()=>ms(wr,e)),a=oe(()=>ms(Ar,e)),l=oe(()=>new Set(J(Rr,2,e).map(([p=""])=>p))),c=oe(()=>jt(Ir,e)),d=oe(()=>jt(Nr,e)),u=new Map,m=p=>{let C=u.get(p)??J(Xc[p],p==="filesystemGroups"?2:1,e).map(([O=""])=>O);return u.set(p,C),C},f=oe(()=>new Set([...jt(Tr,e)].map(p=>p.slice(1))));return{version:t,table:e,behaviour:ns(e,t),words:m,directive:(p,C)=>(s??=r().find,s(p,C)),get checks(){return n()},get directives(){return r()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return l()},get syscallArchitectures(){return c()},get errnoNames(){return d()},get specifiers(){return f()}}}var fs=e=>(1n<<BigInt(e))-1n,Gt=e=>fs(e.behaviour.capabilityInitialBits),le=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Zc=e=>Number(J(Pr,1,e.table)[0]?.[0]??0);function Qc(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let r=re(e);return r!==null&&r>=0&&r<=Zc(t)?r:null}function ed(e,t,n){let r=n.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=P(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of s){if(l.text==="")continue;let c=Qc(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:ge(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>td(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function td(e,t){let n=e.toUpperCase(),r=[...t.capabilities.keys()],s=n.startsWith("CAP_")?n:`CAP_${n}`;if(r.includes(s))return[s];let o=`_${s.slice(4)}`,i=r.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:R(s,r,2)}var gs=(e,t,n)=>{let{facts:r}=n,s=e.startsWith("~"),{set:o,faults:i}=ed(e,s?1:0,r),a=n.directive.name==="CapabilityBoundingSet"?Gt(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(s?fs(r.behaviour.capabilityInversionBits)&~o:o,i):_(s?l&~o:l|o,i)};var ys=e=>`${e.charAt(0).toUpperCase()}${e.slice(1)}`;var hs=({type:e})=>ys(e),ot=["service","socket","mount","swap"],Ht=({type:e})=>ot.includes(e),nd=/^[0-9A-Za-z:\-_.\\@]+$/,rd=255;function sd(e){let t=e.lastIndexOf("."),n=Cr.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let r=e.slice(0,t),s=r.indexOf("@");return{full:e,type:n,base:r,prefix:s<0?r:r.slice(0,s),instance:s<0?null:r.slice(s+1)}}var qt=({full:e,base:t})=>e.length<=rd&&nd.test(t)&&!t.startsWith("@");function zt(e){let t=sd(e);return t!==null&&qt(t)?t:null}var bs=e=>e.instance==="";function Ss(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function Ke(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function _s(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(r,s)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var od="host",id="a".repeat(32),Cs={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function ad(e,t,n){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Ke(t.prefix);case"i":return t.instance??"";case"I":return Ke(t.instance??"");case"j":return r;case"J":return Ke(r);case"f":return`/${Ke(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return id;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Cs[n].d??""}${t.full}`;default:return Cs[n][e]??od}}var ld=/[0-9A-Za-z]/,cd="mbABMowWTV";function S(e,t){if(!e.includes("%"))return e;let n="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r+1);if(e.charAt(r)!=="%"||s===""){n+=e.charAt(r);continue}if(s==="%")n+="%";else if(!ld.test(s))n+=`%${s}`;else{if(!cd.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:r};n+=ad(s,t.name,t.manager)}r+=1}return n}var dd=255,it=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=dd;function ud(e){let t="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n);if(r===":")return{name:t,rest:e.slice(n+1)};r==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}var md=/^[A-Za-z0-9+/]*={0,2}$/;function pd(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!md.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function fd(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=S(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||it(n)?null:"a credential name, a colon and an absolute path"}function gd(e,t,n){let[r="",s,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=it(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||n.facts.behaviour.renamesImports&&it(s);return!a||!l?b(t,e,"the name of a credential, or the beginning of one and *"):_(new Map(t).set(r,!1))}var vs=(e,t,n)=>{if(e==="")return y();if(n.directive.name==="ImportCredential")return gd(e,t,n);let{name:r,rest:s}=ud(e),o=S(r,n);if(typeof o!="string"||!it(o))return b(t,e,'a credential name, such as "token" in token:/etc/token');let i=pd(s,n)??fd(s,n);return i!==null?b(t,e,i):_(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))};var Jt=e=>e===32||e===9||e===10||e===13;function q(e,t){let n=t;for(;n<e.length&&Jt(e.charCodeAt(n));)n+=1;return n}var yd={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Es=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,hd=1114111;function bd(e,t){let n=yd[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};Es.lastIndex=t+1;let r=Es.exec(e);if(r===null)return null;let[s,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>hd?null:{text:String.fromCodePoint(c),length:s.length+1}}var Xt=/[^ \t\n\r"'\\]+/y;function Sd(e,t){return Xt.lastIndex=t,Xt.test(e)?Xt.lastIndex:t}function he(e,t){let n=Sd(e,t);return n>=e.length||Jt(e.charCodeAt(n))?{text:e.slice(t,n),start:t,end:n,quoted:!1,unknownEscape:!1}:_d(e,t)}function _d(e,t){let n="",r="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r===""?{text:`${n}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let l=bd(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":n+=a;else if(a==='"'||a==="'")r=a,s=!0;else{if(Jt(e.charCodeAt(i)))break;n+=a}i+=1}return r===""?{text:n,start:t,end:i,quoted:s,unknownEscape:o}:null}var Cd=255,vd="/bin/sh",Ed=/[\0-\x1F"'\\\x7F]/;function xd(e,t){let n=0;for(;n<e.length;n+=1){let r=e.charAt(n),s=e.slice(0,n);if(!t.includes(r)||r==="!"&&(s.includes("+")||s.split("!").length>2)||r==="+"&&s.includes("!")||r!=="!"&&s.includes(r))break}return n}function kd(e,t){return e===""?"followed by a program":Ed.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Cd?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var ks=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],wd=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function Pd(e,t,n){let r=he(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:q(e,r.end),more:!0};let s=xd(r.text,n.facts.behaviour.execPrefixes),o=r.text.slice(0,s),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?vd:S(r.text.slice(s),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=kd(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=Ad(e,q(e,r.end),n);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+s,end:r.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...ks(r),...wd(r,o,n),...u.faults]}}var xs=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||q(e,t+n.length)>t+n.length);function Ad(e,t,n){let r=[],s=[],o=t;for(;o<e.length;){if(xs(e,o,";"))return{arguments:r,next:q(e,o+1),more:!0,faults:s};if(xs(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=q(e,o+2);continue}let i=he(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof S(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),s.push(...ks(i)),o=q(e,i.end)}return{arguments:r,next:o,more:!1,faults:s}}var ws=(e,t,n)=>{if(e==="")return y();let r=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=Pd(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...s,l]}}"command"in a&&(r.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return _(r,s)};var Rd=/^(?:1|yes|y|true|t|on)$/i,Id=/^(?:0|no|n|false|f|off)$/i;function ce(e){return Rd.test(e)?!0:Id.test(e)?!1:null}var Ps="a boolean (yes or no)",As=["yes","no","true","false","on","off"],Ve=(e,t,{directive:n})=>{let r=ce(e);return r!==null?v(r):n.fatal?H(t,e,Ps):b(t,e,Ps,()=>R(e,As,1))},Rs=(e,t,n)=>e===""?y():Ve(e,t,n),Zt=(e,t,n)=>{let{directive:r}=n;if(e===""&&r.emptyResets)return y();let s=r.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=Nd(o,n);if(i===null)return b(t,e,Td(n),()=>R(e,r.values,2));if(s>=0&&(i==="no"||!Dd(e.slice(s+1),n)))return b(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function Nd(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=ce(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function Td({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>ce(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Od=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Fd=64;function Dd(e,t){let n=S(e,t);return typeof n!="string"||n.length>Fd?!1:n.split(".").every(r=>r.length<=63&&Od.test(r))}var Is=(e,t,{directive:n,facts:r})=>{if(n.section!=="Service"&&n.section!=="Scope")return b(t,e,"possible in units of this type");let s=ce(e);if(s!==null)return v(s);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=P(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>R(c.text,[...As,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Md=(e,t)=>{let n=e.toUpperCase();return R(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},Ns=(e,t,{facts:n})=>{if(e==="")return y();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),s=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=P(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let f=n.addressFamilies.get(m.text.toUpperCase());if(f===void 0){let p=n.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:p?e.length:s+m.end,effect:p?"rest-ignored":"word-ignored",expected:ge(m.text,"an address family such as AF_INET"),suggestions:()=>Md(m.text,n)}),p)break}else r===(i==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?_(u,d):v(u,d)},Ts=(e,t,{facts:n})=>{if(e==="")return y();let r=ce(e);if(r!==null)return v(r?new Set:new Set(n.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=P(e.slice(o),{quotes:"kept"}),l=i.find(m=>!n.namespaces.has(m.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>R(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return b(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?n.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?v(u):_(u)};var Ld=/^(?:0|[1-9]\d*)$/,Ud=2**32-1,Bd=65535,Wd=/[\0-\x1F\x7F:/]/;function Kd(e){return e===""?!1:Ld.test(e)&&Number(e)<Ud&&Number(e)!==Bd?!0:Wd.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Os=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Fs="a user or group name, or a numeric id",Vd="other services run as nobody too, and NFS maps strangers to it";function Ds(e,t){let n=S(e,t);return typeof n=="string"&&Kd(n)?n:null}var Ms=(e,t,n)=>{if(e==="")return y();let r=Ds(e,n);return r===null?H(t,e,Fs):v(r,n.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Vd}]:[])},Ls=(e,t,n)=>{if(e==="")return y();let{words:r,malformedAt:s}=P(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=Ds(i.text,n);if(a===null)return H(t,e,Fs);o.push(a)}return s===null?_(o):H(t,e,"a list of words: it ends in a backslash")},$d=/^0*[0-7]{1,4}$/,Us=(e,t,n)=>$d.test(e)?v(Number.parseInt(e,8)):b(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`),be=e=>e==="root"||e==="0";var Bs=(e,t)=>typeof e=="string"?e:e(t),D="a text with known specifiers: write %% for a percent sign";function h(e,t,{empty:n="resets",specifiers:r="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&n==="resets")return y();let l=r==="expanded"?S(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Bs(t,a):D;return a.directive.fatal?H(i,o,d):b(i,o,d,s===void 0?void 0:()=>s(o,a))}}function z(e,t,n){let{empty:r="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&r==="resets")return y();let{words:d,malformedAt:u}=P(a,n),m=[...l??[]],f=[];for(let{text:p,start:C,end:O}of d){let $=s==="expanded"?S(p,c):p,x=typeof $=="string"?e($,c):null;if(x!==null)m.push(x);else{let N=typeof $=="string"?Bs(t,c):D;f.push({start:C,end:O,effect:"word-ignored",expected:N,...i===void 0?{}:{suggestions:()=>i(p,c)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),_(m.length===0?void 0:m,f)}}function de(e,t,n={}){let r=h(e,t,n);return(s,o,i)=>{let{effect:a,value:l,faults:c}=r(s,void 0,i);return a==="reset"?y():l===void 0?{effect:a,value:o,faults:c}:_([...o??[],l],c)}}var Qt=1e6,jd=2**64,Ws=new Map;function Yd({facts:e}){let t=Ws.get(e.table);if(t!==void 0)return t;let n=new Map(J(Vr,2,e.table).map(([r="",s=""])=>[r,Number(s)]));return Ws.set(e.table,n),n}var Gd=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function ue(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),s=0;do{let o=Gd.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,u]of Yd(n))if(r.startsWith(d)){r=r.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=jd)return null}while(r!=="");return s}var Ks="a time span such as 90s, 5min or 1h 30min",Hd=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function qd(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?ue(e,1/1e3,t):Number(n[1])/1e3}var at=(e,t)=>t.directive.name==="TimerSlackNSec"?qd(e,t):e.trim()===""?null:ue(e,Qt,t),zd=h(at,Ks,{empty:"read"}),Xd=h(at,Ks),Vs=(e,t,n)=>(Hd.has(n.directive.name)?Xd:zd)(e,t,n);var Jd=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Zd=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function ct(e){let t=e.toLowerCase(),n=Zd.findIndex(r=>r===t||r.slice(0,3)===t);return n<0?null:n}var lt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",$s=new RegExp(`^(${lt}(?:(?:\\.\\.|-)${lt})?(?:,${lt}(?:(?:\\.\\.|-)${lt})?)*),?(?= |$)`,"i"),Qd=e=>e.split(",").every(t=>{let[n="",r]=t.split(/\.\.|-/);return r===void 0||(ct(n)??0)<=(ct(r)??0)}),Gs={lowest:1970,highest:2199,fractions:!1},eu={lowest:1,highest:12,fractions:!1},tu={lowest:1,highest:31,fractions:!1},nu={lowest:0,highest:23,fractions:!1},ru={lowest:0,highest:59,fractions:!1},su={lowest:0,highest:59.999999,fractions:!0},ou=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,iu=e=>e<70?e+2e3:e<100?e+1900:e;function au(e,t){let[,n,r,s]=ou.exec(e)??[];if(n===void 0||!t.fractions&&[n,r,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Gs?iu(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var Pe=(e,t)=>e==="*"||e.split(",").every(n=>au(n,t));function js(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[r="",s="",o="*"]=[...n].reverse();return Pe(r,tu)&&Pe(s,eu)&&Pe(o,Gs)}function Ys(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",r="",s="0"]=t;return Pe(n,nu)&&Pe(r,ru)&&Pe(s,su)}var lu="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",cu=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${lu})$`);function du(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=cu.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!$s.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),Jd.has(t.toLowerCase()))return!0;let r=$s.exec(t);if(r!==null){if(!Qd(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?js(t)||Ys(t):s.length===2&&js(s[0]??"")&&Ys(s[1]??"")}function uu(e){let[,t="",n,r,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(r)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(ct(a)??0)<=o&&o<=(ct(l)??6)})}var mu="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",pu="a time span such as 15min or 1h 30min",fu=1e6;function gu(e,t){if(t.directive.name==="OnCalendar")return du(e)?{kind:"calendar",event:e}:null;let n=ue(e,fu,t);return n===null?null:{kind:"span",microseconds:n}}var Hs=(e,t,n)=>{if(e==="")return y();let r=S(e,n);if(typeof r!="string")return b(t,e,D);let s=gu(r,n);if(s===null)return b(t,e,n.directive.name==="OnCalendar"?mu:pu);let o=s.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&uu(s.event);return _([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var qs=de((e,t)=>{let n=S(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),zs=de((e,t)=>typeof S(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,D);function M(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function ut(e,t){let n=S(e,t);return typeof n=="string"?M(n):null}var dt='an absolute path without ".."',yu=new Set(["EnvironmentFile"]),Xs=(e,t,n)=>{if(e==="")return y();let r=yu.has(n.directive.name)&&e.startsWith("-"),s=S(r?e.slice(1):e,n);if(s===""&&!r)return y();let o=typeof s=="string"?M(s):null;return o!==null?v(o):n.directive.fatal?H(t,e,dt):b(t,e,dt)},hu=/^-?\+?/;function bu(e,t){let n=hu.exec(e.text)?.[0]??"",r=ut(e.text.slice(n.length),t);return r===null?null:{path:r,optional:n.includes("-"),belowRoot:n.includes("+")}}var Su=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Js=(e,t,n)=>{if(e==="")return y();if(Su.has(n.directive.name)){let a=ut(e,n);return a===null?b(t,e,dt):_([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:s}=P(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=bu(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:dt}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(o,i)},Zs=(e,t,n)=>{if(e==="")return y();let r=e.startsWith("-"),s=r?e.slice(1):e;if(s==="~")return v({kind:"home"});let o=ut(s,n);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?b(t,e,i):H(t,e,i)},_u=["/dev/","/run/systemd/inaccessible/"];function Cu(e,t){let n=S(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let r=M(n);return r!==null&&(r==="/dev"||_u.some(s=>r.startsWith(s)))?r:null}var Qs=(e,t,n)=>{if(e==="")return y();let[r]=P(e,{quotes:"removed"}).words;if(r===void 0)return b(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(r.end).trim(),o=Cu(r.text,n);return o===null?b(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?_([...t??[],{device:o,access:s}]):b(t,e,"a device with an access out of the letters r, w and m")},eo=(e,t,n)=>{if(e==="")return y();let r=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=ut(i.replaceAll("\\:",":"),n);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return _(r,s)};var L=(e,t)=>n=>{let r=re(n);return r!==null&&r>=e&&r<=t?r:null},vu=2**32-1,to=2**64,Se=(e,t)=>e.trimStart().startsWith("-")?null:L(0,vu)(e,t),mt=(e,t)=>e.trimStart().startsWith("-")?null:L(0,to-2049)(e,t),tn=L(-(2**31),2**31-1),Eu=/^(\d+)(?:\.(\d{1,2}))?%$/,xu=/^(\d+)(?:\.(\d))?‰$/,ku=/^(\d+)‱$/;function no(e){let[,t,n=""]=Eu.exec(e)??[];if(t!==void 0)return en(Number(t)*100+Number(n.padEnd(2,"0")));let[,r,s=""]=xu.exec(e)??[];if(r!==void 0)return en(Number(r)*10+Number(s||"0"));let[,o]=ku.exec(e)??[];return o===void 0?null:en(Number(o))}var en=e=>e<=2**31-1?e:null;function Ae(e){let t=no(e);return t!==null&&t<=1e4?t:null}var wu={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Pu=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Re(e,t){let n=e,r=0,s=Number.POSITIVE_INFINITY;do{let o=Pu.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=wu[c]??0;if(d>=s)return null;let u=t**d;if(r+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),r>=to)return null;s=d,n=n.slice(i.length)}while(n!=="");return r}var ro="a size in bytes, such as 512M or 2G",so=h(Se,"a whole number from 0 up",{empty:"read"}),oo=h(tn,"a whole number",{empty:"read"}),io=h(L(-(2**63),2**63-1025),"a whole number",{empty:"read"}),nn=h(e=>Re(e,1024),ro,{empty:"read"}),Au=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),rn=h((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=Ae(e),r=n??Re(e,1024);return r===null||r===0&&!Au.has(t.name)?null:n===null?r:-n},`${ro}, a percentage of the memory, or infinity`),ao=h((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=Ae(e);if(n!==null)return-n;let r=mt(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),lo=h(e=>{let t=no(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var uo=h(L(-20,19),"a nice level from -20 to 19"),mo=h(L(-1e3,1e3),"a number from -1000 to 1000"),po=h(L(0,99),"a priority from 0 to 99",{empty:"read"}),fo=h(L(0,7),"a priority from 0 to 7"),_e=(e,{empty:t,highest:n=-1})=>h((r,s)=>{if(s.facts.words(e).includes(r))return r;let o=Se(r,s);return o!==null&&o<=n?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:s})=>R(r,s.words(e),2)}),Iu=2**31-1,go=_e("schedulingPolicies",{empty:"resets",highest:Iu}),yo=(e,t,n)=>_e("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),co=8191,Nu=/^(\d+)(?:-(\d+))?$/;function Tu(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:r}=P(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let s of n){let[,o,i=o]=Nu.exec(s.text)??[],a=o===void 0?re(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>co)return`a list of numbers up to ${co}`}return null}var Ou={CPUAffinity:"numa",NUMAMask:"all"},$e=(e,t,n)=>{if(e==="")return y();if(e===Ou[n.directive.name])return v([e]);let r=S(e,n),s=typeof r=="string"?Tu(r):"a text with known specifiers";return s===null?_([...t??[],e]):b(t,e,s)},ho=(e,t,{facts:n})=>{if(e==="")return y();let r=n.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?b(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>R(o,r,2)):_([...t??[],...s])},bo=e=>e===""?y():v(e.split(/[ \t]+/)),So=h((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),_o=h((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=re(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>R(e.toUpperCase(),t.errnoNames,2)});function ft(e){let t=[""];for(let n=0;n<e.length;n+=1){let r=e.charAt(n);r===":"?t.push(""):r==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=r}return t}var pt=(e,t)=>{let n=S(e,t);return typeof n=="string"?M(n):null},Du=new Set([void 0,"","rbind","norbind"]);function Mu(e,t){let[n="",r,s,...o]=ft(e);if(o.length>0||!Du.has(s))return null;let i=n.startsWith("-"),a=pt(i?n.slice(1):n,t),l=r===void 0?a:pt(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Co=z(Mu,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),vo=z((e,t)=>{let n=e.indexOf(":"),r=pt(n<0?e:e.slice(0,n),t);return r===null?null:{path:r,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),sn=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Eo(e,t){for(let n=0;n<e.length;n+=2){let r=e[n]??"",s=e[n+1],o=s===void 0?r:s;if(s!==void 0&&!sn.has(r))return`one of the partitions ${[...sn].join(", ")}`;if(typeof S(o,t)!="string")return D}return null}var Lu=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function xo(e,t){let n=(s,o)=>{let i=pt(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Lu(i,e===1)?null:i},r=(s,o)=>{let[i="",...a]=ft(s.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Eo(a,o)}};return(s,o,i)=>{if(s==="")return y();let{words:a,malformedAt:l}=P(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:f}=r(u,i);m!==null&&c.push(m),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(c.length===0?void 0:c,d)}}var ko=xo(2,"IMAGE:TARGET with absolute paths"),wo=xo(1,"an absolute path of an image"),Po=(e,t,n)=>{if(e==="")return y();let{words:r,malformedAt:s}=P(e,{quotes:"removed"});if(s!==null)return b(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),u=Eo(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return v(i,o)},Uu=/^(?:[0-9a-fA-F]{2})+$/,Bu=32,Ao=h(e=>e.startsWith("/")||Uu.test(e)&&e.length>=Bu?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),on=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Ro=h(e=>e.startsWith("/")||e.startsWith("base64:")&&on(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Wu=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Ku=/^(?:read-only|growfs)-(?:on|off)$/;function Vu(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let r=n.indexOf("=");if(r<0)return!1;let s=n.slice(0,r).trim();return s!==""&&!sn.has(s)?t:n.slice(r+1).split("+").every(o=>t||Wu.has(o.trim())||Ku.test(o.trim()))})}var Io=h((e,{facts:t})=>Vu(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),an=_e("mountPropagations",{empty:"resets"}),No=h(e=>ce(e),"a boolean (yes or no)"),To=h(e=>e,D,{specifiers:"expanded"});function Oo(e,t){let n=S(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let r=n.split("/").filter(s=>s!==""&&s!==".");return r.length===0||r.includes("..")?null:r.join("/")}function ju(e,t){let[n="",r="",s="",...o]=ft(e),i=Oo(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Oo(r,t);return a===null?null:{path:i,link:a}}var Fo=z(ju,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Do=/^[A-Za-z_][A-Za-z0-9_]*$/,Yu=/^[A-Za-z_][A-Za-z0-9_]*=/,Mo=e=>Yu.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function ln(e,t,n){let r=(s,o)=>{let i=n?S(s,o):s;return typeof i!="string"?D:e(i)?null:t};return(s,o,i)=>{if(s==="")return y();let a=[...o??[]],l=[],c=q(s,0);for(;c<s.length;){let d=he(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=r(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=q(s,d.end)}return _(a,l)}}var Lo="the name of a variable",Uo=ln(Mo,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Gu=ln(e=>Do.test(e),Lo,!0),Hu=ln(e=>Do.test(e)||Mo(e),`${Lo}, or NAME=value`,!0),Bo=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?Hu:Gu)(e,t,n);var qu=255,cn=e=>e.length<=qu&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),zu=/^(file|append|truncate):(.*)$/;function Xu(e,t,n){let r=n.facts.words(t),[,s="",o=""]=zu.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=S(i??o,n);return typeof a!="string"?D:i!==null?cn(a)?null:"fd: and the name of a file descriptor":s!==""&&r.includes(s)?M(a)===null?`${s}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}var Ju=e=>e.replace("syslog","journal"),Ko=(e,t)=>(n,r,s)=>{let o=Xu(n,e,s);if(o!==null)return b(r,n,o,()=>R(n,s.facts.words(e),2));if(!t.includes(n))return v(n);let i=Ju(n);return v(i,[{start:0,end:n.length,effect:"warned",expected:`${n} is read as ${i}`,outdated:{instead:i}}])},Vo=Ko("execInputs",[]),$o=Ko("execOutputs",["syslog","syslog+console"]),jo=h(e=>cn(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Zu=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Yo=(e,t,n)=>{if(e==="")return y();if(/\\./.test(e.replace(Zu,"")))return b(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=S(e,n);return typeof r=="string"?_(`${t??""}${r}
`):b(t,e,D)},Go=(e,t)=>e===""?y():on(e)?_(`${t??""}${e}`):b(t,e,"data in Base64"),Wo=new Set(["read-only","append","truncate","graceful"]),Qu=["read-only","append","truncate"],Ho=(e,t)=>{if(e==="")return y();let[n="",r="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(n.startsWith("/")&&cn(r)&&o.length===0&&i.every(l=>Wo.has(l)))||i.filter(l=>Qu.includes(l)).length>1?b(t,e,`an absolute path, a name and options out of ${[...Wo].join(", ")}, joined by colons`):_([...t??[],e])},qo=(e,t,n)=>{if(e==="")return y();let r=S(e,n);if(typeof r!="string")return b(t,e,D);let s=M(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=n.facts.behaviour;if(s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=dn(e,s,n);return v(i.length===0?s:s.replace(/^\/var/,""),i)};function dn(e,t,{facts:n}){if(!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let r=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${r}`,outdated:{instead:r}}]}var tm=L(1,65535),zo=107,Xo=/^(?:\d{1,10})?$/,Jo=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function nm(e,t){let n=tm(e,t);if(n!==null)return{family:"inet6",port:n};let[,r,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=Jo(s);return nt(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Jo(e.slice(o+1)),a=e.slice(0,o);return nt(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function rm(e,{facts:t}){let[,n="",r="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||n!==""&&!t.behaviour.vsockTypes?null:Xo.test(r)&&Xo.test(s)?{family:"vsock",port:null}:null}function sm(e,t){return e.startsWith("/")?e.length<=zo?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=zo?{family:"unix",port:null}:null:e.startsWith("vsock")?rm(e,t):nm(e,t)}var om=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function im(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return om.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}var Zo=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function am(e,{directive:t,facts:n}){let r=M(e);return r===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}var lm={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function cm(e,t){let{name:n}=t.directive;if(Zo.has(n))return am(e,t);if(n==="ListenNetlink")return im(e);let r=sm(e,t);return n==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var Qo=(e,t,n)=>{if(e==="")return y();let{name:r}=n.directive,s=S(e,n);if(typeof s!="string")return b(t,e,D);let o=cm(s,n);if(o===null)return b(t,e,lm[r]??(Zo.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?dn(e,s,n):[],a=i.length===0?s:s.replace(/^\/var/,"");return _([...t??[],{directive:r,address:a,...o}],i)},dm=15,um=127,mm=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,pm=new Set(["all","default",".",".."]),gt=(e,t)=>mm.test(e)&&!pm.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?um:dm),ei=h(e=>e==="*"||gt(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),ti=h(e=>gt(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),fm={132:"sctp",136:"udplite",262:"mptcp"},ni=h((e,{facts:t})=>{let n=fm[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),ri=h(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function ai(e,t){return(n,r,s)=>{if(n==="")return y();let o=n.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:u}=P(n.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_({mode:a,names:l},c)}}var ym=15,li=ai((e,{facts:t})=>gt(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=ym),"the name of a network interface"),ci=ai((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),hm=["tcp","udp"],bm=["ipv4","ipv6"];function Sm(e,{facts:t}){if(e==="any")return!0;let[,n,r=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=s&&Number(n)<=Number(r)&&Number(r)<=65535}function _m(e,t){let n=e.split(":");return n.length>3?!1:(bm.includes(n[0]??"")&&n.shift(),hm.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&Sm(n[0]??"",t))}var di=de((e,t)=>_m(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),si=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function oi(e){let[t="",n="",r="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&si.test(r)&&si.test(s)&&o.length===0}var ui=(e,t)=>{if(e==="")return y();let{words:n}=P(e,{quotes:"removed"}),r=n.filter(s=>!oi(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return _([...t??[],...n.filter(s=>oi(s.text)).map(s=>s.text)],r)},mi=(e,t,{facts:n})=>{if(e==="")return y();let r=n.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!r.includes(i));return o===void 0||s.some(i=>r.includes(i))?_([...t??[],...s]):b(t,e,`one or more of ${r.join(", ")}`,()=>R(o,r,2))},Cm=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),pi=de((e,t)=>{let n=e.indexOf(":"),r=n<0?null:S(e.slice(n+1),t);return Cm.has(e.slice(0,n))&&typeof r=="string"&&M(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),vm=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),fi=h((e,{name:t,facts:n})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&vm(e)&&!n.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),ii=["extensions","credentials"],gi=h(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>ii.includes(t))?e:null,`a boolean, or one or more of ${ii.join(", ")}`);var yt=(e,t,n)=>{if(e==="")return y();let r=e.startsWith("-"),s=S(r?e.slice(1):e,n);return typeof s=="string"?v({label:s,optional:r}):r?b(t,e,D):H(t,e,D)};var bi=L(1,1e4),Si=L(10,1e3),_i=h((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:bi(e,t),"a weight from 1 to 10000"),ht=(e,t)=>(n,r,s)=>{let o=e(n,r,s);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Ci=h(Si,"a weight from 10 to 1000"),vi=ht(h(L(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),xm=ht(rn,"MemoryMax="),Ei=(e,t,n)=>(n.directive.name==="MemoryLimit"?xm:rn)(e,t,n),un=1e6,km=-20,wm=19;function Pm(e,t){let n=/^[+-]/.test(e),r=n?tn(e,t):mt(e,t);return r===null?null:n?r<km||r>wm?null:20-r:r<=40?r:null}function yi(e,t,n){if(t==="nice")return Pm(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Re(e,1024);if(t==="seconds"){let r=ue(e,un,n);return r===null?null:Math.ceil(r/un)}return t==="microseconds"?ue(e,1,n):mt(e,n)}var Am={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},hi=({directive:e,facts:t})=>J(Kr,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",xi=h((e,t)=>{let n=hi(t),[r="",s=r,...o]=e.split(":");if(o.length>0||r===""||s==="")return null;let i=yi(r,n,t),a=yi(s,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Am[hi(e)]??"a number",{empty:"read"}),je=(e,t)=>(n,r,s)=>{if(n==="")return y();let[o]=P(n,{quotes:"removed"}).words,i=o===void 0?null:S(o.text,s),a=o===void 0?null:e(n.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?b(r,n,t):_([...r??[],{device:i,limit:a}])},ki=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Re(e,1e3);return t===0?null:t},wi='a device and a limit, such as "/dev/sda 5M"',Pi=je(ki,wi),Ai=ht(je(ki,wi),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Ri=je(bi,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Ii=ht(je(Si,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Ni=je((e,t)=>ue(e,un,t),'a device and a time span, such as "/dev/sda 25ms"'),Ti=h(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Ae(e);return t===null?Re(e,1024):-t},"a size such as 5G, a percentage, or off"),Oi=h((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:Se(e,t),"a whole number from 0 up, or infinity");var Fi=_e("logLevels",{empty:"read",highest:7}),Di=_e("logFacilities",{empty:"read",highest:127}),Im=/^[A-Z][A-Z0-9_]{0,63}=/,Mi=z(e=>Im.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Nm=255,Tm=Nm-25-40,Li=h(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Tm?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Ui=(e,t)=>e===""?y():e==="~"?b(t,e,"a regular expression"):_([...t??[],e]);var Fm=h((e,t)=>{let n=at(e,t);return n!==null&&n>=Qt&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),Dm=new Set(["service","slice","scope"]),mn=e=>(t,n,r)=>Dm.has(r.name.type)?e(t,n,r):b(n,t,"possible in units of this type"),Bi=mn(Fm),Wi=mn(h(Ae,"a percentage up to 100%")),Mm=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Lm=mn(Zt),Ki=(e,t,n)=>(Mm.has(n.directive.name)?Lm:Zt)(e,t,n);var Um=34,Vi=64,Bm=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ji(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,r,s="",o="0"]=Bm.exec(n)??[];if(r!==void 0){let i=Vi-Um;return Number(o)<=i&&s!==(r==="MIN"?"-":"+")}return n===e&&L(1,Vi)(e,t)!==null}var Yi=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Wm=(e,t)=>R(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Yi(t),1),Gi=h((e,t)=>ji(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Wm}),$i=({facts:e})=>J(Or,2,e.table).map(([t=""])=>t),Hi=L(0,255),qi=h(Hi,"an exit status from 0 to 255"),zi=z((e,t)=>Hi(e,t)!==null||$i(t).includes(e)||ji(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>R(e.toUpperCase(),[...$i(t),...Yi(t)],2)});var Xi=255,Vm=z(e=>e.length<=Xi?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Ji=e=>{let t=zt(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Xi?t:null},$m={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Zi=(e,t,n)=>{let r=Vm(e,t,n),s=$m[n.directive.name];return s===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},Qi=h(e=>{let t=Ji(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),ea=z(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),ta=h((e,{directive:t})=>{let n=Ji(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),na=["http://","https://","file:/","info:","man:"];function jm(e){let t=na.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var ra=z((e,t)=>{let n=S(e,t);return typeof n!="string"?null:jm(n)||n===""?n:null},`a URL that begins with ${na.join(", ")}`,{quotes:"removed"}),Ym=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Gm=/^[A-Za-z0-9_-]+$/,Hm=255,sa=h(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=Hm&&n.every(s=>(t?Gm:Ym).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var bt=e=>e===""?y():v(e),oa=de(e=>e,""),ia={"allowed-cpuset":$e,"bind-mounts":Co,"bind-network-interface":ti,"blockio-bandwidth":Ai,"blockio-device-weight":Ii,"blockio-weight":Ci,"bpf-delegate-attachments":bt,"bpf-delegate-commands":bt,"bpf-delegate-maps":bt,"bpf-delegate-programs":bt,"bpf-foreign-program":pi,"bus-name":sa,bytes:nn,"bytes-or-percent":Ei,"cgroup-nft-set":ui,"cgroup-socket-bind":di,"colon-separated-paths":eo,"concurrency-max":Oi,"condition-path":qs,"condition-string":zs,"cpu-set":$e,"cpu-shares":vi,"delegate-subgroup":fi,"directory-list":Fo,"disable-controllers":mi,enum:Ki,"environment-assignments":Uo,"environment-names":Bo,"exec-apparmor-profile":yt,"exec-coredump-filter":ho,"exec-cpu-affinity":$e,"exec-cpu-sched-policy":go,"exec-cpu-sched-prio":po,"exec-input":Vo,"exec-input-data":Go,"exec-input-text":Yo,"exec-io-class":yo,"exec-io-priority":fo,"exec-mount-apivfs":No,"exec-mount-flags":an,"exec-mount-propagation-flag":an,"exec-nice":uo,"exec-oom-score-adjust":mo,"exec-output":$o,"exec-quota":Ti,"exec-root-hash":Ao,"exec-root-hash-sig":Ro,"exec-selinux-context":yt,"exec-smack-process-label":yt,"exit-status":qi,"exit-status-set":zi,"extension-images":wo,fdname:jo,"filesystem-set":ci,"iec-size-long":nn,"image-policy":Io,integer:oo,"integer-or-percent":ao,"io-device-latency":Ni,"io-device-weight":Ri,"io-limit":Pi,"job-mode-isolate":Ve,"log-extra-fields":Mi,"log-facility":Di,"log-filter-patterns":Ui,"log-level":Fi,"log-namespace":Li,long:io,"luo-sessions":oa,"managed-oom-mem-pressure-duration-sec":Bi,"managed-oom-mem-pressure-limit":Wi,"managed-oom-rules":oa,"mount-images":ko,"mount-node":To,"numa-mask":$e,"open-file":Ho,percent:lo,personality:So,"pid-file":qo,"resource-limit":xi,"restrict-network-interfaces":li,"root-image-options":Po,securebits:bo,"service-refresh-on-reload":gi,"service-sockets":ea,signal:Gi,"slice-name":Qi,"socket-address":Qo,"socket-bindtodevice":ei,"socket-protocol":ni,"swap-priority":h(L(-1,32767),"a number from -1 to 32767"),"syscall-errno":_o,"time-span":Vs,"timer-spec":Hs,"tmpfs-mounts":vo,"tty-size":h(Se,"a whole number from 0 up"),"unit-name":ta,"unit-names":Zi,"unsigned-integer":so,"url-list":ra,weight:_i,xattr:ri};var zm=4095;function Xm(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=zm:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Jm(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let r=ye(t.syscalls.names.length);return We(r,n),r}var aa=e=>{let t=e.named.slice();return st(t,e.actioned),{...e,allowed:t}};function Zm(e,{facts:t,directive:n}){let r=t.syscalls.names.length,s={mode:e?"deny":"allow",named:ye(r),actioned:ye(r)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&we(s.named,o),s}function Qm(e,t,n,{facts:r,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Xm(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=Jm(i,r);return l===null?ep(i,r):(n===(e.mode==="deny")||a!==null?we(e.named,l):st(e.named,l),e.mode==="allow"&&a!==null?we(e.actioned,l):st(e.actioned,l),null)}function ep(e,{syscalls:t}){return e.startsWith("@")?{expected:ge(e,"a system-call group"),suggestions:()=>R(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:ge(e,"a system call"),suggestions:()=>R(e,t.bitOf.keys(),2)}}var la=(e,t,n)=>{if(e==="")return y();let r=e.startsWith("~"),s=r?1:0,o=t===void 0?Zm(r,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=P(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Qm(o,c,r,n);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(aa(o),l):_(aa(o),l)},ca=e=>e!==void 0&&(e.mode==="allow"||!ls(e.named)),da=(e,t,{facts:n})=>{if(e==="")return y();let{words:r,malformedAt:s}=P(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>R(a.text,n.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(i,o)};var tp=new Set(["TCPCongestion","ExtraOptions"]),ua=(e,t,n)=>{if(e==="")return y();if(tp.has(n.directive.name))return v(e);let r=S(e,n);return typeof r=="string"?v(r):b(t,e,"a text with known specifiers: write %% for a percent sign")},ma=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:Be}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},pa=e=>e===""?y():v(e);var np={...ia,"address-family-set":Ns,boolean:Ve,"boolean-or-controllers":Is,"capability-set":gs,credential:vs,"device-rule":Qs,"exec-command":ws,"install-only":pa,"ip-prefix-set":xr,"namespace-set":Ts,obsolete:ma,path:Xs,"path-list":Js,string:ua,"syscall-architectures":da,"syscall-filter":la,tristate:Rs,umask:Us,"user-or-group":Ms,"user-or-group-list":Ls,"working-directory":Zs},rp=e=>e===""?y():v(e),fa=e=>np[e]??rp;function Ie(e,t){let{assignments:n,steps:r}=e;for(;r.length<n.length;){let s=n[r.length];if(s===void 0)break;let{directive:o,node:i}=s,a=fa(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:s,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var sp=G(e=>{let t=[];for(let n of e.settings.values())for(let r of Ie(n,e).steps)t.push(r);return t});function U(e,t){let n=e.settings.get(t);return n===void 0?void 0:Ie(n,e)}function pn(e){let t=[],n=[];for(let{assignment:r,effect:s}of e.steps){if(s==="none"||s==="refuse"){n.push(r);continue}s!=="add"&&(n.push(...t),t=[]),t.push(r)}return{made:t,lost:n}}function St({steps:e,value:t}){let n=t??[],r=[],s=e.findLastIndex(({length:i})=>i===0)+1,o=0;for(let{assignment:i,effect:a,length:l}of e.slice(s)){if(a!=="refuse")for(let c of n.slice(o,l))r.push({entry:c,line:i});o=l}return r}function A(e,t){let n=U(e,t);return n===void 0?[]:pn(n).made}function g(e,t){return U(e,t)?.value}var I=(e,t)=>U(e,t)?.value!==void 0;function E(e,t){let n=g(e,t);return n===!0||typeof n=="string"&&n!=="no"}var fn=(e,t)=>g(e,t)?.length??0,op=e=>(g(e,"SuccessAction")??"none")!=="none";function ip(e){let t=g(e,"Type");return t!==void 0?t:I(e,"BusName")?"dbus":fn(e,"ExecStart")>0?"simple":"oneshot"}var me=e=>e.facts.behaviour.refuses,ap=e=>({unit:e,type:ip(e),starts:fn(e,"ExecStart"),stops:fn(e,"ExecStop"),endsWithAction:op(e)}),lp=[{when:({starts:e,stops:t,endsWithAction:n})=>e+t===0&&!n,message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:({type:e,starts:t})=>e!=="oneshot"&&t===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:({unit:e,starts:t,endsWithAction:n})=>t===0&&!n&&!E(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:({type:e,starts:t})=>e!=="oneshot"&&t>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:({unit:e,type:t})=>t==="oneshot"&&["always","on-success"].includes(g(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:({unit:e,type:t})=>t==="oneshot"&&me(e).oneshotRestartForceExitStatus&&I(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:({unit:e,type:t})=>t==="oneshot"&&g(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:({unit:e,type:t})=>t==="dbus"&&!I(e,"BusName"),message:"Type=dbus needs BusName="},{when:({unit:e})=>I(e,"PAMName")&&!["control-group","mixed"].includes(g(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:({unit:e,type:t})=>me(e).forkingPrivatePids&&t==="forking"&&E(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],_t=[{when:e=>me(e).dynamicUserHomeDirectory&&E(e,"DynamicUser")&&g(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>me(e).workingDirectoryInApiMount&&cp(e)&&fp(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>me(e).dynamicUserInUserManager&&e.manager==="user"&&E(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>me(e).managedPrivateUsers&&g(e,"PrivateUsers")==="managed"&&(I(e,"User")||I(e,"Group")||E(e,"DynamicUser")||I(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>me(e).userNamespacePathWithPrivateUsers&&I(e,"UserNamespacePath")&&E(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>me(e).privatePidsPam&&E(e,"PrivatePIDs")&&I(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function cp(e){let t=g(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var dp=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],up=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],mp=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],pp=["StateDirectory","CacheDirectory","LogsDirectory"],Ye=(e,t)=>(e??t)!==t;function fp(e){let t=g(e,"PrivateMounts");return dp.some(n=>(g(e,n)?.length??0)>0)||up.some(n=>I(e,n))||mp.some(n=>E(e,n))||Ye(g(e,"MountFlags"),"shared")||Ye(g(e,"ProtectSystem"),"no")||Ye(g(e,"ProtectHome"),"no")||Ye(g(e,"ProtectProc"),"default")||Ye(g(e,"ProcSubset"),"all")||I(e,"RootDirectory")&&U(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&E(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(g(e,"PrivateTmp")))||E(e,"DynamicUser")&&pp.some(n=>I(e,n))}var gp=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],yp=[{when:e=>!I(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>E(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>gp.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>E(e,"Accept")&&U(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>E(e,"Accept")&&I(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],hp=[{when:e=>!I(e,"What"),message:"the mount has no What="},{when:e=>gn(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],gn=(e,t)=>typeof t=="string"&&t.startsWith("/")&&_s(t)!==e.name.base,bp=[{when:e=>gn(e,U(e,"What")?.value),message:"What= does not match the name of the unit"}],Sp=[{when:e=>gn(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],_p=["OnClockChange","OnTimezoneChange"],Cp=[{when:e=>!I(e,"OnCalendar")&&!_p.some(t=>U(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],vp=[{when:e=>!I(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],Ep={service:_t,socket:[..._t,...yp],mount:[..._t,...hp],swap:[..._t,...bp],automount:Sp,timer:Cp,path:vp};function xp(e){let t=Ep[e.name.type]?.find(({when:r})=>r(e));if(t!==void 0||e.name.type!=="service")return t;let n=ap(e);return lp.find(({when:r})=>r(n))}function ga(e){let t=xp(e);return t===void 0?null:{kind:"combination",message:t.message,at:null}}function yn(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;n=r}return n.source+t-n.logical}var pe=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function fe(e,t,n){return n<=t?pe(e):{start:yn(e,t),end:yn(e,n-1)+1}}var kp=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),hn=e=>kp.get(e.setting)??e.setting;function bn(e,t,n="system"){let r=bs(e.name)?Ss(e.name,t.behaviour.templateInstance):e.name,s={name:r,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(c,d)=>{let u={source:c,role:d,tree:Ue(c.text)};o.push(u),Sn(s,u)};e.main!==null&&i(e.main,"main");for(let c of e.dropIns)i(c,"drop-in");let a=(e.unread??[]).map(({file:c,reason:d})=>({file:{source:c,role:"drop-in",tree:Ue(c.text)},reason:d})),l={name:r,facts:t,manager:n,files:o,settings:s.settings,faults:s.faults,refusal:null,unread:a};return{...l,refusal:wp(e,l,s.refusal)}}function wp(e,t,n){return qt(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??ga(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Sn(e,t){let n={file:t,sections:Kt(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?Np(e,n,r):r.kind==="section"?Ap(e,n,r):r.kind==="invalid"&&Ip(e,n,r)}var Pp=/^$|[?*[]/;function Ap(e,t,n){if(t.sections.includes(n.name)){t.headerSeen=!0,t.section=n.name;return}let r={start:n.nameStart,end:n.nameEnd},s={file:t.file,span:r,lastLineStart:n.nameEnd};if(Pp.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),_n(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0,t.section=null,n.name.startsWith("X-")||e.faults.push({kind:"unknown-section",...s})}var Rp={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Ip(e,t,n){let r={start:n.textStart,end:n.textEnd},s={file:t.file,span:r,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...s}),_n(e,t,{kind:"syntax",message:Rp[n.reason],at:{file:t.file,span:r}})}function Np(e,t,n){let{section:r}=t;if(r===null){t.headerSeen||e.faults.push({kind:"outside-section",...ya(t,n)});return}let s=e.facts.directive(r,n.key);s!==void 0?t.stopped||Op(e,t,n,s):n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:r,node:n,...ya(t,n)})}var ya=({file:e},{keyStart:t,keyEnd:n,lastLineStart:r})=>({file:e,span:{start:t,end:n},lastLineStart:r}),Tp=new Set(["pid-file"]);function Op(e,t,n,r){let s=hn(r),o=Dp(e,s);if(o.assignments.push({file:t.file,node:n,directive:r}),!r.fatal&&!Tp.has(r.kind))return;let i=Ie(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a=i.faults.find(({effect:f})=>f==="unit-refused"),{start:l=0,end:c=n.value.length,expected:d="valid"}=a??{},u=fe(n,l,c),m=c>l?`"${Fp(n.value.slice(l,c))}" in ${r.name}=`:`${r.name}=`;_n(e,t,{kind:"value",message:`${m} is not ${d}`,at:{file:t.file,span:u}})}var ha=60,Fp=e=>e.length<=ha?e:`${e.slice(0,ha-1)}\u2026`;function Dp(e,t){let{settings:n,shared:r}=e,s=n.get(t);if(s!==void 0&&s!==r?.get(t))return s;let o=s===void 0?void 0:Ie(s,e),i={name:t,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return n.set(t,i),i}function _n(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}var F=["sessions","host-admin"],ba=["setuid-drop","chown","dac","suid","mail","kill-other","modules","sysctl","mount","mount-host","raw-io","reboot"],Mp={CapabilityBoundingSet:["clock","modules","kernel-log","mount","mount-host","ptrace","raw-io","reboot",...F],DevicePolicy:["raw-io","desktop",...F],DynamicUser:["port-low","early-boot",...ba,"etc-w","usr-w","home-r","home-w","shared-files",...F],IPAddressDeny:["net-client","net-server","dns",...F],LockPersonality:["32bit","personality"],MemoryDenyWriteExecute:["jit","desktop",...F],NoNewPrivileges:["suid","mail",...F],PrivateDevices:["raw-io","desktop",...F],PrivateIPC:["shm-sysv","host-ipc","ipc-keep","desktop"],PrivateMounts:["mount-host",...F],PrivateNetwork:["net-client","net-server","dns","netlink","packet","bluetooth",...F],PrivateTmp:["tmp-shared","desktop","early-boot",...F],PrivateUsers:["port-low","clock",...ba,...F],ProcSubset:["proc-stat","proc-all","sysctl","netlink",...F],ProtectClock:["clock"],ProtectControlGroups:["cgroup",...F],ProtectHome:["home-r","home-w",...F],ProtectHostname:["hostname"],ProtectKernelLogs:["kernel-log"],ProtectKernelModules:["modules"],ProtectKernelTunables:["sysctl",...F],ProtectProc:["proc-all","ptrace",...F],ProtectSystem:["usr-w","etc-w",...F],RemoveIPC:["ipc-keep","shm-sysv","host-ipc"],RestrictAddressFamilies:F,RestrictNamespaces:["ns","mount",...F],RestrictRealtime:["rt"],RestrictSUIDSGID:["sgid",...F],SystemCallArchitectures:["32bit"],SystemCallFilter:["setuid-drop","chown","clock","mount","ptrace","modules","raw-io","reboot","rt",...F],UMask:["shared-files","setuid-drop",...F]},Lp=new Set(["PrivateDevices","DevicePolicy"]),Up=new Set(["setuid-drop","chown","rt"]),Bp=(e,{place:t})=>e!=="DevicePolicy"||t?.assignment.directive.name!=="DeviceAllow",Wp={because:"the program would find none of its files: the tree has to be built first",place:null};function Sa(e,t,n){if(e==="RootDirectory")return Wp;let r=o=>e==="SystemCallFilter"&&Up.has(o)&&!t.some(i=>i.includes("=~")),s=Mp[e]??[];for(let o of s){let i=r(o)?void 0:n.of(o,"medium");if(i!==void 0)return i}return Lp.has(e)?n.devices.find(o=>o.confidence!=="low"&&Bp(e,o)):e==="PrivateUsers"?n.all.find(({token:o,confidence:i})=>o.startsWith("cap:")&&i!=="low"):void 0}function _a(e,t,n){let r=`[${t}]
${n.join(`
`)}
`,s={source:{path:"",text:r},role:"drop-in",tree:Ue(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return Sn(i,s),{...e,files:[...e.files,s],settings:o}}var Kp=[...ot,"slice","scope"],Vp=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],$p=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],jp="-",Yp=2,Gp=18;function Ct(e){let t=ot.includes(e.name.type),n=[],r=zp(e,t),s=r.DynamicUser;if(s){for(let l of Vp)r[l]=!0,n.push([l,"DynamicUser"]);n.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=Xp(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?Jp(e,s):qp;return{unit:e,defaultDependencies:g(e,"DefaultDependencies")!==!1&&e.name.base!==jp,switches:r,user:o,privileged:!i&&(be(o)||!s&&o===null),userManager:i,hasSupplementaryGroups:(g(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:g(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(g(e,l)??"/")!=="/"),umask:g(e,"UMask")??(t?Gp:Yp),boundingSet:Zp(e,r,n),ambientSet:g(e,"AmbientCapabilities")??0n,syscallFilter:g(e,"SystemCallFilter"),syscallArchitectures:g(e,"SystemCallArchitectures")??Hp,families:g(e,"RestrictAddressFamilies"),namespaces:g(e,"RestrictNamespaces"),addresses:Qp(e),devices:ef(e,r,n),implied:n}}var Hp=new Set,qp={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function zp(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:E(e,"Delegate"),DynamicUser:E(e,"DynamicUser"),LockPersonality:E(e,"LockPersonality"),MemoryDenyWriteExecute:E(e,"MemoryDenyWriteExecute"),NoNewPrivileges:E(e,"NoNewPrivileges"),PrivateDevices:E(e,"PrivateDevices"),PrivateMounts:n?g(e,"PrivateMounts")!==!1:E(e,"PrivateMounts"),PrivateNetwork:E(e,"PrivateNetwork"),PrivateTmp:E(e,"PrivateTmp"),PrivateUsers:E(e,"PrivateUsers"),ProtectClock:E(e,"ProtectClock"),ProtectControlGroups:E(e,"ProtectControlGroups"),ProtectHostname:E(e,"ProtectHostname"),ProtectKernelLogs:E(e,"ProtectKernelLogs"),ProtectKernelModules:E(e,"ProtectKernelModules"),ProtectKernelTunables:E(e,"ProtectKernelTunables"),RemoveIPC:E(e,"RemoveIPC"),RestrictRealtime:E(e,"RestrictRealtime"),RestrictSUIDSGID:E(e,"RestrictSUIDSGID")}}function Xp(e,t){let n=g(e,"User");return n!==void 0?n:t?Os(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function Jp(e,t){let n=g(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":g(e,"ProtectSystem")??"no",protectProc:g(e,"ProtectProc")??"default",procSubset:g(e,"ProcSubset")??"all",keyringMode:g(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function Zp(e,t,n){let r=g(e,"CapabilityBoundingSet")??Gt(e.facts);for(let[s,o]of $p)if(t[s]){for(let i of o)r&=~le(e.facts,i);n.push(["CapabilityBoundingSet",s])}return r}function Qp(e){let t=g(e,"IPAddressAllow")??[];return{filtered:I(e,"IPIngressFilterPath")||I(e,"IPEgressFilterPath"),deniesAll:rt(g(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(kr)?"loopback":"other"}}function ef(e,t,n){if(!Kp.includes(e.name.type))return{policy:null,listed:!1};let r=g(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",n.push(["DevicePolicy","PrivateDevices"]));let s=(g(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!s)return{policy:r,listed:!1};let o=tf(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:r,listed:s||o.length>0}}function tf(e,t){let n=["RootImage","MountImages","RootMStack"].filter(r=>I(e,r));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];n.push(...r.filter(s=>[...g(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return n}var nf=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],vn=e=>nf.find(([t])=>e>=t)?.[1]??"PERFECT";function Ca(e,t,n=null){let r=rf(e,t,n),s={ranks:as(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=[],i=!0,a=(u,m,f)=>{let p=of(u,m,f,s);return u.outcomes.push(p),o.push(p),i=!1,p},l=u=>lf(r.map(m=>sf(m,u,a))),c=0;return{score:u=>l(Ct(u)),scoreSandbox:l,inPrintOrder:({outcomes:u,weightSum:m})=>(c+=1,i||o.sort((f,p)=>(f.place??0)-(p.place??0)),i=!0,df(u,o,c).map(f=>cf(f,m)))}}function rf(e,t,n){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,{row:i,directives:o.directives});let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:[]}]})}function sf(e,t,n){let r=null,s="";e.check.defaultDependenciesOnly&&!t.defaultDependencies?s="boot-phase":e.weight===0?s="policy":(r=e.row.badness(t),e.row.variant!==void 0&&(s=e.row.variant(t,r)));for(let o of e.outcomes)if(o.badness===r&&o.variant===s)return o;return n(e,r,s)}var Ne=(e,t)=>Math.ceil(e/t);function of(e,t,n,r){let{check:s,directives:o,weight:i,range:a,texts:l}=e;return{check:s,directives:o,badness:t,variant:n,contribution:t===null?0:Ne(t*i,a),weight:i,range:a,place:af(e,t,n,r),description:(t===null?l.descriptionNa:t===0?l.descriptionGood:l.descriptionBad)??null,results:new Map,listed:0}}function af({check:e,nameRank:t},n,r,{ranks:s,textless:o}){let i=`${e.field}:${n??"na"}`,a=s.get(r===""?i:`${i}:${r}`)??s.get(i)??s.get(`*:na:${r}`);return a===void 0?o:a*1e3+t}function lf(e){let t=0,n=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(r??="the policy gives no check any weight");let{exposure:s,exact:o}=En(t,n);return{exposure:s,exact:o,rating:vn(s),outcomes:e,badnessSum:t,weightSum:n,problem:r}}var En=(e,t)=>t===0?{exposure:0,exact:0}:{exposure:Ne(e*100,t),exact:e*100/t};function va({outcomes:e,weightSum:t},n){let r=e.reduce((s,{check:o,contribution:i,weight:a,range:l})=>{let c=n.get(o.field);return s+(c===void 0?i:Ne(c*a,l))},0);return Ne(r*100,t)}function cf(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:r,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:Ne(Ne(s*o*100,i),t),c={check:r,badness:s,exposure:l,description:a};return e.results.set(t,c),c}function df(e,t,n){let r=!0;for(let o of e)o.listed=n,o.place===null&&(r=!1);if(r)return t.filter(({listed:o})=>o===n);let s=[null,...e.map((o,i)=>({outcome:o,index:i}))];return Cn(s).flatMap(o=>o===null?[]:[o.outcome])}function uf(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function Cn(e){if(e.length<2)return e;let t=e.length>>1,[n,r]=[Cn(e.slice(0,t)),Cn(e.slice(t))],s=[],[o,i]=[0,0];for(;o<n.length&&i<r.length;)s.push(uf(n[o]??null,r[i]??null)<=0?n[o++]??null:r[i++]??null);return[...s,...n.slice(o),...r.slice(i)]}var mf=["RootImage","MountImages","RootMStack","LoadCredential","SetCredential"];function pf(e){let{unit:t,switches:n,boundingSet:r,ambientSet:s,addresses:o,devices:i,user:a}=e,l=Object.values(n).map(Number).join(""),c=mf.map(C=>Number(t.settings.has(C))).join(""),d=[e.syscallFilter,e.families,e.namespaces].map(C=>+(C===void 0)).join(""),u=[e.protectHome,e.protectSystem,e.protectProc,e.procSubset,e.keyringMode,e.notifyAccess],m=[e.defaultDependencies,e.privileged,e.userManager,e.hasSupplementaryGroups,e.hasOwnRoot,a===null],f=[e.umask,e.syscallArchitectures.size,r,s],p=[o.filtered,o.deniesAll,o.allows,i.policy,i.listed];return[t.name.type,t.manager,l,c,d,...u,...m.map(Number),...f,...p].join(" ")}function ff({facts:e},t,n){return n.flatMap(r=>{let s=e.directive(t,r.slice(0,r.indexOf("=")));return s===void 0?[]:[hn(s)]})}function gf({settings:e},t){let n="";for(let r of t)for(let{node:s,directive:o}of e.get(r)?.assignments??[]){if(s.value.includes("%"))return null;n+=`
${o.name}=${s.value}`}return n}function yf(){let e=new Map,t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let s=pf(n),o=e.get(s)??e.size;return e.set(s,o),t.set(n,o),o}}function Ea(e){let t=new Map,n=yf();return({sandbox:r,score:s,section:o},i)=>{let{unit:a}=r,l=i.length===1?i[0]??"":i.join(`
`),c=t.get(l)??{settings:ff(a,o,i),changes:new Map};t.set(l,c);let d=gf(a,c.settings),u=d===null?null:`${n(r)}${d}`,m=u===null?void 0:c.changes.get(u);if(m!==void 0)return En(s.badnessSum+m.badness,s.weightSum+m.weight);let f=e.score(_a(a,o,i));return u!==null&&c.changes.set(u,{badness:f.badnessSum-s.badnessSum,weight:f.weightSum-s.weightSum}),f}}var xa=new WeakMap;function xn(e){let t=xa.get(e)??hf(e);return xa.set(e,t),t}function hf(e){let t=Ea(e),n=new Map,r=(s,{outcomes:o})=>{let i=n.get(s)??s.checks.map(({field:a})=>o.findIndex(({check:l})=>l.field===a));return n.set(s,i),i};return{gains:t,about:(s,o,i,a)=>{let l=kf(s.unit,i);return c=>{let d=bf(r(c,o),o);if(d.every(({badness:p})=>p===0))return[];let u=c.advice(s,a);if(u.length===0)return[];let m=Ef(c,s.unit)??l,f=Sa(Sf(u),u,a());return[Cf({rule:c,place:m,section:i,lines:u,outcomes:d,score:o,after:t({sandbox:s,score:o,section:i},u),against:f})]}}}}function bf(e,{outcomes:t}){let n=[];for(let r of e){let s=t[r];s!==void 0&&s.badness!==null&&n.push(s)}return n}function Sf(e){let t=e.find(n=>!n.endsWith("="))??e[0]??"";return t.slice(0,t.indexOf("="))}var ka=40,_f=e=>e.length<=ka?e:`${e.slice(0,ka-1)}\u2026`;function Cf({rule:e,place:t,section:n,lines:r,outcomes:s,score:o,after:i,against:a}){let{assignment:l,file:c,span:d}=t,m=s.every(({badness:p,check:C})=>p===C.range)?e.exposes:e.partly??e.exposes,f=l===null?`${e.directives[0]}= is not set`:`${l.directive.name}=${_f(l.node.value)}`;return{rule:e.id,category:"exposure",severity:a===void 0?e.severity:"info",confidence:a===void 0?e.confidence:"low",message:`${f}: ${m}`,reason:m,missing:l===null,file:c,span:d,related:a?.place==null?[]:[{file:a.place.file,span:a.place.span,note:a.because}],gain:Math.max(0,o.exposure-i.exposure),worth:o.exact-i.exact,advice:{section:n,lines:r,breaks:e.risk,against:a?.because??null},fixes:[],help:vf(r,n,e.risk,a),hardeningIgnored:!1}}function vf(e,t,n,r){let s=`${e.join(" and ")} in [${t}]`;return r===void 0?`Write ${s}. It may break ${n}.`:`${s} would close this, but ${r.because}.`}function Ef(e,t){for(let n of e.directives){let r=U(t,n),s=r===void 0?void 0:xf(r);if(s!==void 0)return{assignment:s,file:s.file,span:pe(s.node)}}return null}function xf(e){let t=e.steps.at(-1);return e.value!==void 0?pn(e).made.at(-1):t?.effect==="none"?t.assignment:void 0}function kf(e,t){let n=e.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let r=n.tree.nodes.find(s=>s.kind==="section"&&s.name===t);return{assignment:null,file:n,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}var wa={error:0,warning:1,info:2,never:-1},Pa=(e,t)=>wa[e]-wa[t],Aa=e=>[...e].sort(Pa)[0]??"info";var wf=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function kn(e){let[t,...n]=e;if(t!==void 0&&n.length===0){let s=[t.target];return t.findings.map(o=>({finding:o,targets:s,parts:[o]}))}let r=new Map;for(let{target:s,findings:o}of e)for(let i of o){let a=wf(i),l=r.get(a)??[];l.length===0&&r.set(a,l);let c=l.filter(({targets:u})=>u.at(-1)!==s),d=c.find(u=>u.finding.message===i.message)??c[0];d===void 0?l.push({finding:i,targets:[s],parts:[i]}):(d.targets.push(s),d.parts.push(i))}return[...r.values()].flat()}var W=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`);var Ge=e=>e.slice(e.lastIndexOf("/")+1);var wn=["/home","/root","/run/user"],vt=["/tmp","/var/tmp"],Ra=["/usr","/boot","/efi"],fE={yes:Ra,full:[...Ra,"/etc"],strict:["/"]};var gE=["/dev","/proc","/sys",...wn];var X=e=>({file:e.file,span:pe(e.node),assignment:e});function j(e,t){let n=A(e,t).at(-1);return n===void 0?null:X(n)}function Pn(e,t){let n=U(e,t);return n===void 0?[]:St(n).map(({entry:r,line:s})=>({entry:r,place:X(s)}))}var Ia=60;function Q({assignment:e}){let t=`${e.node.key}=${e.node.value}`;return t.length<=Ia?t:`${t.slice(0,Ia-1)}\u2026`}var Pf=new Set(["if","then","else","elif","do","while","until","!","exec","command","builtin","time","{","("]),Af=new Set("[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd".split(" ")),Rf=/^(?:&&|\|\||;;|[;|&\n`()])/,If=/^(?:\d?>>?|&>>?)\s*/;function An(e){let t=[],n=[],r=[],s=()=>{let i=Df(n);(i.length>0||r.length>0)&&t.push({words:i,writes:r,isNegated:n[0]==="!"}),n=[],r=[]},o=e;for(;o!=="";){let i=/^[ \t\r\\]+/.exec(o)?.[0]??"";if(i!==""){o=o.slice(i.length);continue}let a=If.exec(o)?.[0],l=a===void 0?Rf.exec(o)?.[0]:void 0;if(l!==void 0){s(),o=o.slice(l.length);continue}let{word:c,length:d}=Of(o.slice(a?.length??0));a===void 0?n.push(c):c.startsWith("/")&&r.push(c),o=o.slice(Math.max(1,d+(a?.length??0)))}return s(),t}var Nf=/((?:^[-@:+!|]*|[;&|('"`!]|\b(?:if|elif|while|until|then|else|do)\s)[ \t]*)(?:\/[^\s;&|]*\/)?(?:test|\[\[?)[ \t][^;&|\n]*/g,Tf=/([;&|('"`][ \t]*)![ \t][^;&|\n]*/g,Na=e=>e.replace(Nf,"$1").replace(Tf,"$1");function Of(e){let t="",n=0,r="";for(;n<e.length;n+=1){let s=e.charAt(n);if(r!=="")s===r?r="":t+=s;else if(s==='"'||s==="'")r=s;else{if(/[\s;|&`()<>]/.test(s)&&!(t===""&&n===0&&s==="<"))break;s==="\\"?(n+=1,t+=e.charAt(n)):t+=s}}return{word:t,length:n}}var Ff=/^[A-Za-z_]\w*=/;function Df(e){let t=e.findIndex(r=>!Pf.has(r)&&!Ff.test(r)&&r!=="$"),n=t<0?void 0:e[t];return n===void 0||Af.has(n)||n.startsWith("$")||n.startsWith("#")?[]:e.slice(t)}var Et=e=>wn.some(t=>W(e,t)),Mf={executed:"runs",read:"reads",written:"writes",entered:"starts in",named:"names"},Lf=({path:e,use:t,place:n})=>`${n.assignment.node.key}= ${Mf[t]} ${e}`,Ce=(e,t)=>({token:e,because:Lf(t),place:t.place,confidence:t.confidence}),Uf=[["/var/log","log"],["/run","run"],["/var/run","run"],["/etc","etc-w"],["/usr","usr-w"],["/boot","usr-w"],["/var","state"],["/srv","state"],["/opt","state"],["/mnt","state"],["/media","state"],["/data","state"]];function Bf(e){let{path:t,use:n}=e;if(Et(t))return n==="written"||n==="entered"||n==="named"?[Ce("home-r",e),{...Ce("home-w",e),confidence:n==="written"?"high":"medium"}]:[Ce("home-r",e)];if(vt.some(s=>W(t,s)))return n==="executed"?[]:[{...Ce("tmp-shared",e),confidence:"medium"}];if(W(t,"/dev/shm"))return[Ce("host-ipc",e)];if(n!=="written"&&!(n==="entered"&&!W(t,"/etc")&&!W(t,"/usr")))return[];let r=Uf.find(([s])=>W(t,s))?.[1];return r===void 0?n==="written"?[Ce("state",e)]:[]:[Ce(r,e)]}var Rn=[],Wf=/^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/,Kf=/\/dev\/[A-Za-z][\w/.-]*/g,Vf=/(?:^|\s)dev-([\w\\-]+)\.device/g,$f=[[/^tty/,"tty"],[/^serial\//,"tty"],[/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/,"sd"],[/^nvme/,"nvme"],[/^rtc/,"rtc"],[/^pps/,"pps"],[/^ptp/,"ptp"],[/^video/,"video"],[/^dri/,"dri"],[/^snd/,"snd"],[/^input/,"input"],[/^i2c/,"i2c"],[/^bus\/usb/,"usb"]];function Oa(e,t){let n=`the unit says ${Q(t)}`,s={token:`dev:${$f.find(([o])=>o.test(e))?.[1]??e}`,because:n,place:t,confidence:"high"};return/^k?msg$/.test(e)?[s,{...s,token:"kernel-log"}]:[s]}var In=(e,t)=>Wf.test(e)?Rn:Oa(e.slice(5),t),jf=["DeviceAllow","BindPaths","ConditionPathExists","AssertPathExists","ReadWritePaths","Environment","TTYPath"],Ta=e=>[...e.matchAll(Kf)].map(([t])=>t);function Yf({unit:e,programs:t}){let r=[...jf.flatMap(i=>A(e,i).map(X)),...t.map(({place:i})=>i)].flatMap(i=>{let{key:a,value:l}=i.assignment.node;if(!l.includes("/dev/")||!a.startsWith("Exec")&&/^\|?!/.test(l))return Rn;let c=new Set(Ta(Na(l)));return Ta(l).flatMap(d=>In(d,i).map(u=>c.has(d)?u:{...u,confidence:"low"}))}),s=A(e,"DeviceAllow").flatMap(i=>{let a=/^(?:char|block)-([\w*-]+)/.exec(i.node.value)?.[1],l=X(i);return a===void 0||a==="pts"?[]:[{token:`dev:${a}`,because:`the unit says ${Q(l)}`,place:l,confidence:"high"}]}),o=["BindsTo","Requires","Wants","After"].flatMap(i=>A(e,i).flatMap(a=>a.node.value.includes(".device")?[...a.node.value.matchAll(Vf)].flatMap(([,l=""])=>Oa(l.replaceAll("-","/"),X(a))):Rn));return[...r,...s,...o]}function Gf({unit:e}){let t=j(e,"WorkingDirectory");return g(e,"WorkingDirectory")?.kind!=="home"||t===null?[]:["home-r","home-w"].map(n=>({token:n,because:"WorkingDirectory=~ starts it in the home of its user",place:t,confidence:"medium"}))}var Fa=[{id:"named-paths",find:({paths:e})=>e.flatMap(Bf)},{id:"home-directory",find:Gf},{id:"devices",find:Yf},{id:"pid-file",find:({unit:e})=>{let t=j(e,"PIDFile");return t===null?[]:[{token:"pid",because:`the unit says ${Q(t)}`,place:t,confidence:"high"}]}},{id:"kernel-log-file",find:({programs:e})=>e.filter(t=>t.arguments.some(n=>n.includes("/proc/kmsg"))).map(({place:t,directive:n})=>({token:"kernel-log",because:`${n}= reads /proc/kmsg`,place:t,confidence:"high"}))},{id:"declared-directories",find:({unit:e})=>[["StateDirectory","state"],["CacheDirectory","state"],["LogsDirectory","log"],["RuntimeDirectory","run"]].flatMap(([t,n])=>{let r=j(e,t);return r===null||!I(e,t)?[]:[{token:n,because:`the unit says ${Q(r)}`,place:r,confidence:"high"}]})}];var Z=e=>e===void 0||e===""?[]:e.trim().split(/\s+/);var Hf=65535,Nn=1024,Tn=e=>Number.isInteger(e)&&e>=1&&e<=Hf,Da=/^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i,qf=/^-[pPlaL]$/,zf=/^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/,Xf=/^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/,Ma=/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;function La(e){let[,t="",n=""]=zf.exec(e)??[];return n===""||!Tn(Number(n))||!(Xf.test(t)||Ma.test(t))?null:{number:Number(n),local:Ma.test(t)}}var Jf=/(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;function Zf(e){let t=[],n=(s,o,i)=>t.push({number:s,by:"service",local:o,place:e.place,confidence:i}),r="";for(let s of e.arguments){let o=s.startsWith("-")?s.indexOf("="):-1,i=o>0?s.slice(0,o):r,a=o>0?s.slice(o+1):s;if(r=s.startsWith("-")&&o<0?s:"",Jf.test(i))continue;let l=La(a);l!==null?n(l.number,l.local,"high"):/^\d{1,5}$/.test(a)&&Tn(Number(a))&&(Da.test(i)||qf.test(i))&&n(Number(a),!1,Da.test(i)?"high":"low")}return t}var Qf=/(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;function eg(e){return A(e,"Environment").flatMap(t=>{let n=X(t);return[...t.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([,r="",s=""])=>{if(!Qf.test(r))return[];let o=La(s)??(/^\d{1,5}$/.test(s)&&Tn(Number(s))?{number:Number(s),local:!1}:null);return o===null?[]:[{...o,by:"service",place:n,confidence:"medium"}]})})}function tg(e){return e.flatMap(t=>{let[n]=A(t,"ListenStream");if(n===void 0)return[];let r=X(n);return(g(t,"ListenStream")??[]).flatMap(({port:s,address:o})=>s===null?[]:[{number:s,by:"socket",local:/^(?:127\.|\[::1\])/.test(o),place:r,confidence:"high"}])})}var Ua=(e,t,n)=>[...t.filter(({directive:r})=>r==="ExecStart").flatMap(Zf),...eg(e),...tg(n)];var Te=G(e=>{let t=new Map;for(let{text:n}of g(e,"Environment")??[]){let r=n.indexOf("=");t.set(n.slice(0,r),n.slice(r+1))}return{get:n=>t.get(n),entries:[...t],expand:n=>ng(n,t)}});function ng(e,t){if(!e.includes("$"))return[e];let n=/^\$([A-Za-z_]\w*)$/.exec(e)?.[1],r=n===void 0?void 0:t.get(n);return r!==void 0?r.split(/\s+/).filter(s=>s!==""):[e.replace(/\$\{([A-Za-z_]\w*)\}/g,(s,o)=>t.get(o)??s)]}function Oe({unit:e},t,n,r="high"){let s=j(e,t);return s===null?[]:n.map(o=>({token:o,because:`the unit says ${Q(s)}`,place:s,confidence:r}))}var rg=new Map([["network-online.target","net-client"],["nss-lookup.target","dns"],["docker.service","unix"],["docker.socket","unix"],["containerd.service","unix"],["containerd.socket","unix"]]);function sg({unit:e}){return["After","Wants","Requires","BindsTo"].flatMap(t=>A(e,t).flatMap(n=>Z(n.node.value).flatMap(r=>{let s=rg.get(r);return s===void 0?[]:[{token:s,because:`${t}= names ${r}`,place:X(n),confidence:"medium"}]})))}var og=/^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;function ig({unit:e}){let t=j(e,"Environment");return t===null?[]:Te(e).entries.flatMap(([n,r])=>{let s=`Environment= sets ${n}`;return og.test(n)&&r!=="offscreen"?["desktop","unix","tmp-shared","host-ipc","home-r","dev:dri"].map(o=>({token:o,because:s,place:t,confidence:"high"})):n==="RUBY_YJIT_ENABLE"&&r==="1"?[{token:"jit",because:s,place:t,confidence:"high"}]:n==="MAILTO"?[{token:"mail",because:s,place:t,confidence:"medium"}]:[]})}var ag=/^-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)/i,lg=/^-u$/i,cg=/^(?!root(?:$|:))[a-z_][\w-]*\$?(?::[a-z_][\w-]*)?$/i,dg=/^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/,ug=/^--(?:y?jit|rjit|enable-jit)$/,mg=/^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;function pg({programs:e,startsAsRoot:t}){return e.filter(({directive:n})=>n==="ExecStart").flatMap(n=>n.arguments.flatMap((r,s,o)=>{let i=l=>({token:l,because:`ExecStart= gives ${n.name} the option ${r.split("=")[0]??r}`,place:n.place,confidence:"medium"});return(ag.test(r)||lg.test(r)&&cg.test(o[s+1]??""))&&t?[i("setuid-drop")]:dg.test(r)?[i("chroot")]:ug.test(r)?[i("jit")]:mg.test(r)?[i("mail")]:[]}))}function fg(e){return e.ports.flatMap(({number:t,by:n,place:r,confidence:s})=>{let o=r.assignment.node.key;if(n==="socket")return[{token:"net-server",because:`${o}=${t} of its socket unit is handed to it`,place:r,confidence:s}];let i=`${o}= names port ${t}`,a={token:"net-server",because:i,place:r,confidence:s};if(t>=Nn)return[a];let l={token:"port-low",because:`${i}, below ${Nn}`,place:r,confidence:s};return[a,l,...gg(e,l)]})}function gg({unit:e,startsAsRoot:t},n){let r=((g(e,"AmbientCapabilities")??0n)&le(e.facts,"CAP_NET_BIND_SERVICE"))!==0n;if(t||e.manager==="user"||r||E(e,"NoNewPrivileges")||n.confidence==="low")return[];let s=g(e,"User")??"its user";return[{...n,token:"suid",because:`${n.because}, which ${s} can bind only if the program file has capabilities`}]}var On=new Set(["sh","bash","dash","ash","zsh","ksh"]);function yg({programs:e}){return e.filter(({directive:t,name:n,script:r,via:s,path:o})=>t==="ExecStart"&&(On.has(n)||s.some(i=>On.has(i))||/\.(?:sh|bash)$/.test(r??o))).map(({name:t,script:n,via:r,place:s})=>({token:"exec-children",because:r.some(o=>On.has(o))?`ExecStart= starts ${t} from a shell`:`ExecStart= runs the shell script ${n??t}`,place:s,confidence:"high"}))}var hg=/^\/etc\/(?:rc\.d\/)?init\.d\//;function bg({programs:e}){return e.filter(({path:t,name:n,arguments:r})=>hg.test(t)||n==="start-stop-daemon"&&r.some(s=>/^(?:-x|--exec(?:=|$))/.test(s))).flatMap(({directive:t,path:n,place:r})=>["cap:CAP_SYS_PTRACE","kill-other","run"].map(s=>({token:s,because:`${t}= runs ${n}, which finds the daemon among all processes to stop it`,place:r,confidence:"high"})))}var Sg=/^machine(?:-|\.)/,Ba=[{id:"notify",find:e=>/^notify/.test(g(e.unit,"Type")??"")?Oe(e,"Type",["unix"]):[]},{id:"watchdog",find:e=>Oe(e,"WatchdogSec",["unix"])},{id:"bus",find:e=>Oe(e,"BusName",["unix"])},{id:"delegated",find:e=>E(e.unit,"Delegate")?Oe(e,"Delegate",["cgroup"]):[]},{id:"machine-slice",find:e=>Sg.test(j(e.unit,"Slice")?.assignment.node.value??"")?Oe(e,"Slice",["ns","cgroup"]):[]},{id:"early-boot",find:e=>g(e.unit,"DefaultDependencies")===!1?Oe(e,"DefaultDependencies",["early-boot"]):[]},{id:"dependencies",find:sg},{id:"variables",find:ig},{id:"options",find:pg},{id:"ports",find:fg},{id:"shell",find:yg},{id:"init-script",find:bg}];var _g=["ReadWritePaths","ReadOnlyPaths","ExecPaths"];function Wa(e,t){return e==="ReadOnlyPaths"||e==="ExecPaths"?t?"low":"medium":t?"medium":"high"}function Cg({unit:e}){let t=_g.flatMap(r=>Pn(e,r).filter(({entry:s})=>r==="ReadWritePaths"||s.path!=="/").map(({entry:{path:s,optional:o},place:i})=>{let a=s.replace(/^\/var\/run(?=\/|$)/,"/run");return{source:a,target:a,writable:r==="ReadWritePaths",place:i,confidence:Wa(r,o)}})),n=Pn(e,"BindPaths").map(({entry:r,place:s})=>({...r,place:s,confidence:Wa("BindPaths",r.optional)}));return[...t,...n]}var vg={"/":["usr-w","etc-w"],"/usr":["usr-w"],"/boot":["usr-w"],"/efi":["usr-w"],"/etc":["etc-w"]};function Eg({source:e,target:t,writable:n}){let r=e==="/",s=n?["home-r","home-w"]:["home-r"],o=W(t,"/sys/fs/cgroup")?"cgroup":"sysctl";return[...r||Et(e)||Et(t)?s:[],...vt.some(i=>W(e,i))?["tmp-shared"]:[],...W(e,"/dev/shm")?["host-ipc"]:[],...n&&(W(t,"/proc/sys")||W(t,"/sys"))?[o]:[],...n?vg[r?e:t]??[]:[]]}function xg(e){let{source:t,place:n,confidence:r}=e,s=t.startsWith("/dev/")?In(t,n):[],o=`the unit says ${Q(n)}`;return[...s,...Eg(e).map(i=>({token:i,because:o,place:n}))].map(i=>({...i,confidence:r}))}var Ka=[{id:"opened-paths",find:e=>Cg(e).flatMap(xg)}];var kg={CAP_NET_ADMIN:"netlink",CAP_NET_RAW:"packet raw-icmp",CAP_NET_BIND_SERVICE:"port-low",CAP_SYS_TIME:"clock",CAP_SYS_PTRACE:"proc-all ptrace",CAP_IPC_LOCK:"memlock",CAP_SYS_NICE:"rt",CAP_SYSLOG:"kernel-log",CAP_SYS_MODULE:"modules",CAP_SYS_ADMIN:"mount mount-host",CAP_SYS_CHROOT:"chroot",CAP_SETUID:"setuid-drop",CAP_SETGID:"setuid-drop",CAP_CHOWN:"chown",CAP_DAC_OVERRIDE:"dac",CAP_DAC_READ_SEARCH:"dac",CAP_FOWNER:"dac",CAP_FSETID:"sgid",CAP_KILL:"kill-other",CAP_SYS_BOOT:"reboot",CAP_SYS_RAWIO:"raw-io",CAP_MKNOD:"raw-io",CAP_BPF:"bpf",CAP_PERFMON:"bpf",CAP_AUDIT_CONTROL:"netlink",CAP_AUDIT_READ:"netlink",CAP_AUDIT_WRITE:"netlink",CAP_WAKE_ALARM:"clock"},wg=16;function Va(e,t){let{unit:n}=e,r=g(n,t),s=j(n,t);if(r===void 0||s===null)return[];let o=[...n.facts.capabilities.keys()].filter(i=>(r&le(n.facts,i))!==0n);return o.length>wg?[]:o.flatMap(i=>{let a=`${t}= ${t==="AmbientCapabilities"?"gives it":"keeps"} ${i}`;return[`cap:${i}`,...Z(kg[i])].map(c=>({token:c,because:a,place:s,confidence:"high"}))})}var $a={dialout:"tty",uucp:"tty",tty:"tty",video:"dri",render:"dri",audio:"snd",kvm:"kvm",input:"input",disk:"sd",lp:"usb",plugdev:"usb",i2c:"i2c",gpio:"gpiomem",spi:"spidev",tss:"tpmrm0",netdev:"net/tun"};function Pg({unit:e}){return["Group","SupplementaryGroups"].flatMap(t=>A(e,t).flatMap(n=>Z(n.node.value).flatMap(r=>{let s=Object.hasOwn($a,r)?$a[r]:void 0,o=X(n),i=`${t}= puts it into the group ${r}, which opens /dev/${s}`;return s===void 0?[]:[{token:`dev:${s}`,because:i,place:o,confidence:"medium"}]})))}var Ag=[["LimitMEMLOCK",/^infinity$|:infinity$/,"memlock"],["LimitRTPRIO",/^(?!0$)/,"rt"],["LimitRTTIME",/./,"rt"],["CPUSchedulingPolicy",/^(?:fifo|rr)$/,"rt"],["PAMName",/./,"sessions"],["KeyringMode",/^shared$/,"keyring"],["Personality",/^(?:x86|arm|ppc)$/,"32bit"]],ja=[{id:"ambient-capabilities",find:e=>Va(e,"AmbientCapabilities")},{id:"bounding-set",find:e=>e.startsAsRoot?Va(e,"CapabilityBoundingSet"):[]},{id:"groups",find:Pg},{id:"limits",find:({unit:e})=>Ag.flatMap(([t,n,r])=>{let s=j(e,t);return s===null||!n.test(s.assignment.node.value)?[]:[{token:r,because:`the unit says ${Q(s)}`,place:s,confidence:t==="LimitMEMLOCK"?"high":"medium"}]})}];var Ya=[{names:"gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon",needs:"exec-children net-server net-client dns state",may:"home-w mail",says:{"exec-children":"starts git and hooks","home-w":"may keep SSH keys in the home of its user",mail:"may mail through sendmail"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client",needs:"home-w net-server net-client dns netlink state chown",says:{"home-w":"synchronizes folders of its user"},capabilities:"CHOWN FOWNER",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may synchronize any folder"},confidence:"high"},{names:"rsync rsyncd bacula-fd bareos-fd amanda duplicati rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift",needs:"home-r dac net-client dns state exec-children chown sgid",may:"netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",sgid:"restores any file mode",netlink:"may list network interfaces"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"borg borgmatic restic duplicity kopia",needs:"home-r dac net-client dns state exec-children",may:"chown sgid netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",chown:"may restore owners of files",sgid:"may restore any file mode",netlink:"may list network interfaces"},with:{restore:"chown sgid",extract:"chown sgid"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr",needs:"net-server net-client dns state",may:"exec-children home-w netlink",says:{"exec-children":"may run a script after a download","home-w":"may keep downloads in home folders",netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",never:{MemoryDenyWriteExecute:"may run on .NET"},confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich",needs:"net-server net-client dns state exec-children",may:"netlink jit dev:dri dev:video home-r",says:{netlink:"may list network interfaces",jit:"may run on .NET or JavaScript","dev:dri":"may transcode on the graphics card","home-r":"may find media in home folders","dev:video":"may record from cameras and tuners"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby minidlnad minidlna readymedia qbittorrent-nox qbittorrent deluged sonarr radarr lidarr prowlarr jackett readarr",needs:"netlink",says:{netlink:"lists network interfaces"},confidence:"medium"},{names:"home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge",needs:"dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state home-w",may:"jit exec-children",says:{"dev:tty":"talks to radio sticks on serial ports","exec-children":"may install packages at run time",jit:"may run on JavaScript or Java"},capabilities:"NET_RAW NET_ADMIN NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG",confidence:"medium"},{names:"pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite",needs:"rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock",says:{rt:"plays sound in real time"},capabilities:"SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK BLUETOOTH",confidence:"high"},{names:"ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns",needs:"net-client dns netlink",families:"INET INET6 UNIX NETLINK",kind:"worker",confidence:"high"},{names:"snapraid snapraid-daemon apticron logwatch",needs:"mail exec-children dac",kind:"oneshot",confidence:"high"},{names:"synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma",needs:"net-server net-client dns state exec-children",may:"netlink",says:{netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria",needs:"jit net-server net-client dns state",may:"netlink",says:{jit:"runs on Java, .NET or another runtime that makes code",netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",confidence:"medium"}];var Ga=[{names:"chronyd chrony",needs:"clock rt setuid-drop pid run state log net-client net-server port-low dns chown dac",may:"memlock dev:rtc mail",says:{clock:"sets the clock","dev:rtc":"may read hardware clocks",mail:"may send a mail when the clock jumps (mailonchange)",rt:"runs in real time when sched_priority is set",memlock:"may lock its memory (lock_all)","setuid-drop":"starts as root and switches to its own user"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE SYS_RESOURCE IPC_LOCK SYS_NICE FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/chrony /var/log/chrony /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ntpd ntpsec openntpd ntp sntp ntpdate ntpd-rs busybox-ntpd",needs:"clock rt setuid-drop net-client net-server port-low dns netlink state dev:rtc memlock run",may:"chroot",says:{clock:"sets the clock",netlink:"scans the network interfaces",chroot:"may lock itself into a folder with chroot"},with:{"-i":"chroot","--jaildir":"chroot"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_NICE SYS_RESOURCE CHOWN DAC_OVERRIDE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ntp /var/lib/ntpsec /var/log/ntpsec /run",calls:"@clock",kind:"time",confidence:"high"},{names:"openntpd",needs:"chroot",confidence:"high"},{names:"ptp4l phc2sys gpsd ts2phc timemaster",needs:"clock packet netlink dev:ptp dev:pps dev:tty rt run setuid-drop raw-io",says:{clock:"sets the clock",packet:"stamps packets in hardware"},capabilities:"SYS_TIME NET_RAW NET_ADMIN NET_BIND_SERVICE SETUID SETGID SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run",calls:"@clock",kind:"time",confidence:"high"},{names:"systemd-timesyncd timesyncd",needs:"clock net-client dns",capabilities:"SYS_TIME",families:"INET INET6 UNIX",calls:"@clock",kind:"time",confidence:"high"},{names:"NetworkManager connmand connman iwd wpa_supplicant dhclient dhcpcd hostapd netplan netctl ifup ifplugd dhcpd kea-dhcp4 kea-dhcp6 radvd rdnssd",needs:"netlink packet raw-icmp sysctl exec-children dev:rfkill dns net-client run state",may:"etc-w home-r modules hostname setuid-drop alg",says:{modules:"may load drivers itself; most leave that to the kernel",hostname:"may set the host name that DHCP gives","setuid-drop":"may start as root and switch to another user","etc-w":"may write /etc/resolv.conf","home-r":"may read certificates in home folders","exec-children":"runs dispatcher scripts",alg:"may authenticate through the cryptography of the kernel"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_MODULE DAC_OVERRIDE KILL AUDIT_WRITE SYS_CHROOT CHOWN FOWNER",families:"UNIX NETLINK PACKET INET INET6 ALG",confidence:"high"},{names:"systemd-networkd",needs:"netlink packet raw-icmp sysctl net-client run state",may:"etc-w",says:{"etc-w":"may write its configuration below /etc"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE NET_BROADCAST",families:"UNIX NETLINK PACKET INET INET6",confidence:"high"},{names:"ModemManager",needs:"dev:tty dev:cdc-wdm netlink unix cap:CAP_SYS_ADMIN",capabilities:"SYS_ADMIN NET_ADMIN",families:"UNIX NETLINK QIPCRTR",confidence:"high"},{names:"bluetoothd bluetooth bluealsa obexd btattach",needs:"bluetooth netlink alg unix dev:uinput dev:rfkill state",capabilities:"NET_ADMIN NET_BIND_SERVICE NET_RAW",families:"UNIX NETLINK BLUETOOTH ALG INET INET6",writes:"/var/lib/bluetooth",confidence:"high"},{names:"wg-quick wg wireguard",needs:"netlink exec-children net-client dns run",may:"sysctl modules etc-w",says:{sysctl:"may switch on forwarding in PostUp",modules:"may load the wireguard module","etc-w":"may set the name servers through resolvconf"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",kind:"vpn",confidence:"high"},{names:"openvpn",needs:"dev:net/tun netlink exec-children net-client net-server dns run log memlock dac",may:"setuid-drop port-low chown chroot",says:{"setuid-drop":"may start as root and switch to another user","port-low":"may bind a port below 1024",chown:"may give files to that user",chroot:"may lock itself into a folder with chroot","exec-children":"runs scripts when a connection comes up"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE IPC_LOCK AUDIT_WRITE SYS_NICE",families:"INET INET6 UNIX NETLINK",writes:"/run /var/log/openvpn /etc/openvpn",kind:"vpn",confidence:"high"},{names:"charon charon-systemd ipsec strongswan starter pluto libreswan tailscaled zerotier-one nebula netbird tinc tincd vpnc openconnect ocserv softether xl2tpd pptpd pppd fastd n2n headscale-client cloudflare-warp warp-svc",needs:"dev:net/tun netlink sysctl packet exec-children net-client net-server dns state run alg setuid-drop dac",may:"modules",says:{sysctl:"changes network tunables",modules:"may load modules for tunnels and firewalls"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE NET_BIND_SERVICE DAC_OVERRIDE SETUID SETGID SETPCAP CHOWN",families:"INET INET6 UNIX NETLINK PACKET KEY ALG",kind:"vpn",confidence:"high"},{names:"keepalived frr zebra bgpd ospfd watchfrr frrinit.sh bird bird6 lldpd snmpd snmptrapd quagga olsrd babeld batctl radvdump pimd conntrackd",needs:"netlink packet sysctl setuid-drop chroot net-server port-low exec-children state run chown dac log proc-stat",says:{sysctl:"changes network tunables",packet:"speaks protocols below TCP and UDP"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL SYS_ADMIN SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"suricata zeek snort tcpdump arpwatch arpalert crowdsec ntopng softflowd pmacctd dumpcap p0f",needs:"packet netlink memlock log state net-client dns exec-children dac proc-stat",may:"rt jit setuid-drop",says:{rt:"may raise the priority of its threads",jit:"may compile its rules","setuid-drop":"may start as root and switch to another user"},capabilities:"NET_RAW NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID DAC_OVERRIDE CHOWN",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"fail2ban-server fail2ban-client fail2ban sshguard",needs:"netlink exec-children dac log state run home-r dns net-client",may:"mail modules",says:{modules:"may make the firewall load modules","exec-children":"runs firewall commands",mail:"may mail its reports",dac:"reads the logs of other services"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE NET_ADMIN NET_RAW AUDIT_READ SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/lib/fail2ban /run/fail2ban /var/log",confidence:"high"},{names:"iptables ip6tables iptables-restore ip6tables-restore nft nftables ufw ufw-init firewalld ipset ebtables arptables shorewall ferm",needs:"netlink sysctl run",may:"modules",says:{modules:"may load modules of the packet filter",sysctl:"changes network tunables"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 NETLINK UNIX",writes:"/run",confidence:"high"},{names:"prometheus-node-exporter node_exporter node-exporter",needs:"net-server dns proc-stat clock netlink home-r unix",may:"proc-all",says:{"proc-stat":"reads the statistics of the machine in /proc","proc-all":"may count the processes of all users",clock:"reads how the clock is tuned (timex collector)","home-r":"reports how full home file systems are"},capabilities:"",families:"INET INET6 UNIX NETLINK",calls:"adjtimex clock_adjtime",kind:"exporter",confidence:"high"},{names:"process-exporter cadvisor telegraf datadog-agent zabbix_agentd zabbix_agent2 zabbix-agent netdata collectd glances newrelic-infra nrpe icinga2 check_mk_agent munin-node monit beszel-agent metricbeat otelcol alloy grafana-agent",needs:"net-server net-client dns netlink proc-all proc-stat raw-icmp exec-children state log home-r dac raw-io",may:"suid packet setuid-drop",says:{suid:"may start checks through sudo or setuid programs",packet:"may watch packets","setuid-drop":"may start as root and switch to another user","proc-all":"watches the processes of all users"},capabilities:"SYS_PTRACE DAC_READ_SEARCH DAC_OVERRIDE NET_RAW NET_ADMIN SETUID SETGID SYS_RAWIO KILL CHOWN SYSLOG SYS_RESOURCE",families:"INET INET6 UNIX NETLINK PACKET",never:{PrivateDevices:"may ask disks for their health"},confidence:"high"},{names:"zabbix_agentd zabbix-agent netdata nrpe icinga2",needs:"setuid-drop",confidence:"high"},{names:"smartctl_exporter smartd smartmontools mdadm mdmonitor zed zfs-zed",needs:"dev:sd dev:nvme raw-io mail cap:CAP_SYS_ADMIN exec-children unix state",says:{mail:"mails when a disk fails","cap:CAP_SYS_ADMIN":"sends administrative commands to disks","exec-children":"runs scripts when a disk fails"},capabilities:"SYS_RAWIO SYS_ADMIN SETUID SETGID DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK",confidence:"high"},{names:"blackbox_exporter prometheus-blackbox-exporter smokeping fping ping_exporter",needs:"raw-icmp net-server net-client dns",capabilities:"NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"high"},{names:"exporter",needs:"net-server net-client dns",capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"medium"},{names:"prometheus alertmanager prometheus-alertmanager pushgateway prometheus-pushgateway loki tempo thanos mimir karma vmagent vmalert vminsert vmselect",needs:"net-server net-client dns state",may:"netlink",says:{netlink:"may list network interfaces for its cluster"},capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"grafana grafana-server",needs:"net-server net-client dns netlink state log exec-children",says:{"exec-children":"starts its plugins as programs"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",never:{NoExecPaths:"starts plugins from its data folder"},kind:"web",confidence:"high"}];var Ha=[{names:"node nodejs npm npx yarn pnpm bun deno pm2 tsx ts-node nuxt next",needs:"jit netlink proc-stat exec-children",says:{jit:"compiles JavaScript to machine code at run time",netlink:"lists network interfaces through netlink (os.networkInterfaces)","proc-stat":"counts processors in /proc/stat (os.cpus)"},calls:"@pkey",lifts:{"--jitless":"jit"},kind:"web-jit",confidence:"high"},{names:"java jsvc kotlin scala gradle mvn javaw",needs:"jit",may:"netlink",says:{jit:"compiles bytecode to machine code at run time",netlink:"may list network interfaces through a native library"},kind:"web-jit",confidence:"high"},{names:"python gunicorn uwsgi uvicorn hypercorn celery daphne supervisord waitress-serve flask django-admin",needs:"exec-children",kind:"web",confidence:"high"},{names:"pypy",needs:"jit exec-children",says:{jit:"compiles Python to machine code at run time"},kind:"web-jit",confidence:"high"},{names:"ruby puma unicorn sidekiq passenger bundle rails thin resque rake",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php-fpm",needs:"setuid-drop chown dac kill-other unix run log netlink shared-files",says:{"setuid-drop":"starts as root and gives each pool a user of its own","shared-files":"makes sockets that the web server opens",log:"writes its log below /var/log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL SYS_NICE SYS_RESOURCE NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/run/php /var/lib/php /var/log",never:{MemoryDenyWriteExecute:"compiles regular expressions, and with opcache.jit whole scripts, to machine code"},kind:"web",confidence:"high"},{names:"dotnet mono Kestrel",needs:"jit netlink proc-stat",says:{jit:"compiles bytecode to machine code at run time","proc-stat":"sizes its heap by /proc/meminfo"},kind:"web-jit",confidence:"high"},{names:"perl starman hypnotoad munin-node",needs:"exec-children",confidence:"high"},{names:"luajit openresty lapis",needs:"jit",says:{jit:"runs LuaJIT, which stops when it may not make code"},kind:"web-jit",confidence:"high"},{names:"erl beam.smp elixir iex escript ejabberdctl ejabberd emqx couchdb vernemq",needs:"jit unix netlink exec-children",says:{jit:"compiles Erlang to machine code (OTP 24 and newer)"},kind:"web-jit",confidence:"medium"},{names:"guile guix",needs:"jit",confidence:"high"},{names:"wasmtime wasmer wasmedge",needs:"jit",says:{jit:"compiles WebAssembly to machine code"},confidence:"high"},{names:"sbcl clisp ecl",needs:"jit personality",says:{personality:"switches address randomization off for itself"},confidence:"medium"},{names:"julia",needs:"jit",confidence:"high"},{names:"R Rscript Rserve octave",needs:"exec-children",confidence:"medium"},{names:"wine winedbg steam steamcmd box64 box86 srcds_linux srcds_run",needs:"32bit jit personality home-w",confidence:"high"},{names:"chromium chrome chromium-browser google-chrome puppeteer playwright electron chromedriver",needs:"jit ns home-w dev:dri host-ipc",says:{ns:"builds its own sandbox out of namespaces"},confidence:"high"},{names:"bwrap flatpak firejail nsjail unshare",needs:"ns mount suid",says:{ns:"builds sandboxes out of namespaces"},confidence:"high"},{names:"fakeroot",needs:"shm-sysv",confidence:"medium"}],qa={py:"python",js:"node",mjs:"node",cjs:"node",ts:"node",rb:"ruby",pl:"perl",php:"php",jar:"java",war:"java",dll:"dotnet",sh:"sh",bash:"sh",lua:"lua",jl:"julia",exe:"mono"};var za="starts as root and hands mail to processes of other users",Xa=[{names:"nginx angie tengine freenginx",needs:"setuid-drop net-server port-low dns pid log chown dac state",may:"kill-other",says:{"setuid-drop":"keeps a root master and switches its workers to another user",pid:"writes its PID file directly into /run",chown:"gives its cache folders to the user of its workers",dac:"opens logs and certificates of other owners","kill-other":"may kill workers that do not listen to its master"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/var/log/nginx /var/lib/nginx /var/cache/nginx /run",never:{MemoryDenyWriteExecute:"may run LuaJIT or compiled regular expressions (pcre_jit)"},kind:"proxy",confidence:"high"},{names:"apache2 httpd apachectl apache2ctl apache",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other host-ipc",may:"exec-children netlink",says:{"setuid-drop":"keeps a root parent and switches its workers to another user","exec-children":"may start CGI programs",netlink:"may list network interfaces in its modules","host-ipc":"keeps its scoreboard and locks in shared memory"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/log/apache2 /var/log/httpd /var/cache/apache2 /var/cache/httpd /var/lib/apache2 /var/lib/httpd /run",never:{MemoryDenyWriteExecute:"may run PHP or compiled regular expressions as modules",ProcSubset:"reads /proc for its statistics"},kind:"proxy",confidence:"high"},{names:"lighttpd",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other",may:"exec-children",says:{"exec-children":"may start CGI programs"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/var/log/lighttpd /var/cache/lighttpd /var/lib/lighttpd /run",never:{MemoryDenyWriteExecute:"may compile regular expressions (pcre_jit) or run LuaJIT"},kind:"proxy",confidence:"high"},{names:"haproxy hapee",needs:"setuid-drop chroot net-server port-low dns run pid unix chown shared-files kill-other",says:{"setuid-drop":"starts as root, locks itself into a folder and switches to another user","shared-files":"makes its admin socket in /run"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN FOWNER DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run /var/lib/haproxy",kind:"proxy",confidence:"high"},{names:"caddy",needs:"net-server port-low net-client dns netlink state",capabilities:"NET_BIND_SERVICE NET_ADMIN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/caddy /var/log/caddy",kind:"static-web",confidence:"high"},{names:"traefik envoy pingora",needs:"net-server port-low net-client dns netlink unix",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"medium"},{names:"stunnel stunnel4 hitch",needs:"chroot net-server port-low net-client dns pid chown dac kill-other",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/run /var/lib/stunnel4 /var/log/stunnel4",kind:"proxy",confidence:"medium"},{names:"varnishd varnish",needs:"setuid-drop net-server net-client dns memlock exec-children state chown dac kill-other",says:{"exec-children":"compiles its configuration with a C compiler and loads the result","setuid-drop":"starts as root and gives its workers users of their own",memlock:"locks its shared memory log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL IPC_LOCK NET_BIND_SERVICE SYS_RESOURCE SYS_NICE",families:"INET INET6 UNIX",writes:"/var/lib/varnish /run",never:{MemoryDenyWriteExecute:"loads code that it has compiled and may compile regular expressions",NoExecPaths:"loads code from /var/lib/varnish"},kind:"proxy",confidence:"medium"},{names:"squid squid3",needs:"setuid-drop net-server net-client dns netlink host-ipc pid log exec-children raw-icmp chown dac kill-other",may:"suid",says:{"host-ipc":"shares memory between its workers through /dev/shm",suid:"may start setuid helpers (pinger, authentication)"},capabilities:"SETUID SETGID NET_BIND_SERVICE NET_ADMIN NET_RAW CHOWN DAC_OVERRIDE FOWNER KILL SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/squid /var/log/squid /var/cache/squid /run",kind:"proxy",confidence:"medium"},{names:"dnsmasq",needs:"setuid-drop net-server port-low dns netlink packet raw-icmp pid run state chown dac",may:"exec-children",says:{packet:"answers DHCP with raw packets","exec-children":"may start a script for each lease"},capabilities:"NET_BIND_SERVICE NET_ADMIN NET_RAW SETUID SETGID CHOWN DAC_OVERRIDE KILL SETPCAP",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run /var/lib/misc /var/lib/dnsmasq",kind:"proxy",confidence:"medium"},{names:"unbound",needs:"setuid-drop chroot net-server port-low net-client dns netlink state run chown dac",may:"sysctl",says:{sysctl:"may enlarge its socket buffers beyond the kernel limit",netlink:"lists the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE NET_ADMIN CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/unbound /etc/unbound /run",kind:"proxy",confidence:"high"},{names:"named bind9 bind",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",may:"etc-w",says:{"etc-w":"may write keys and signed zones below /etc/bind",netlink:"watches the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE CHOWN DAC_OVERRIDE DAC_READ_SEARCH SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/cache/bind /var/lib/bind /var/named /run /etc/bind",kind:"proxy",confidence:"medium"},{names:"knotd knot nsd pdns_server pdns pdns_recursor pdns-recursor dnsdist",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",capabilities:"NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot /var/lib/nsd /var/lib/powerdns /run",never:{MemoryDenyWriteExecute:"may run LuaJIT"},kind:"proxy",confidence:"medium"},{names:"kresd knot-resolver",needs:"jit net-server port-low net-client dns netlink state run",says:{jit:"runs LuaJIT, which stops when it may not make code"},capabilities:"NET_BIND_SERVICE SETPCAP SETUID SETGID CHOWN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot-resolver /var/cache/knot-resolver /run",kind:"proxy",confidence:"high"},{names:"avahi-daemon avahi",needs:"setuid-drop chroot net-server netlink hostname unix pid run chown dac",says:{hostname:"follows and publishes the host name"},capabilities:"SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/run",confidence:"medium"},{names:"tor",needs:"net-server net-client dns netlink state run log pid dac port-low",may:"setuid-drop chown",says:{"setuid-drop":"may start as root and switch to the user of its configuration",chown:"may give its folders to that user"},capabilities:"NET_BIND_SERVICE SETUID SETGID DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/tor /var/log/tor /run",kind:"proxy",confidence:"high"},{names:"i2p i2pd dante sockd danted privoxy tinyproxy 3proxy shadowsocks ss-server ssserver xray v2ray sing-box",needs:"net-server net-client dns",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE NET_ADMIN NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"low"},{names:"postfix postmulti postfix-script",needs:"setuid-drop chroot net-server port-low net-client dns netlink exec-children mail suid state run chown dac kill-other shared-files",may:"home-w sgid",says:{"setuid-drop":"runs many processes under users of their own",suid:"delivers mail through programs of the recipients","home-w":"may deliver into home folders",sgid:"may repair the setgid bits of its queue programs"},with:{"set-permissions":"sgid","upgrade-configuration":"sgid"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT SYS_RESOURCE SYS_NICE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/postfix /var/lib/postfix /var/mail /var/spool/mail /etc/postfix /etc/aliases.db /run",confidence:"medium"},{names:"exim exim4",needs:"setuid-drop net-server port-low net-client dns exec-children mail suid state log run chown dac kill-other sgid netlink",may:"home-w",says:{"setuid-drop":za,suid:"is a setuid program itself","home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/exim4 /var/log/exim4 /var/mail /run",confidence:"medium"},{names:"smtpd opensmtpd",needs:"setuid-drop chroot net-server port-low net-client dns exec-children mail state sgid chown dac kill-other netlink",may:"home-w",says:{"setuid-drop":za,"home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/smtpd /var/mail /run",confidence:"medium"},{names:"dovecot",needs:"setuid-drop chroot net-server port-low net-client dns state run exec-children chown dac kill-other shared-files",may:"home-w",says:{"setuid-drop":"runs each session as the user whose mail it reads","home-w":"may find the mail in home folders"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL SYS_CHROOT NET_BIND_SERVICE SYS_RESOURCE AUDIT_WRITE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/dovecot /var/mail /var/spool/mail /var/vmail /run",confidence:"medium"},{names:"cyrmaster cyrus-imapd saslauthd opendkim opendmarc milter-greylist policyd-spf postgrey postsrsd",needs:"setuid-drop net-server net-client dns unix run state shared-files chown dac",says:{"shared-files":"makes a socket that the mail server opens"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SYS_CHROOT AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"rspamd clamd clamav-daemon clamonacc",needs:"jit net-client dns unix state log run shared-files",says:{jit:"compiles patterns or bytecode to machine code"},families:"INET INET6 UNIX",writes:"/var/lib/rspamd /var/lib/clamav /var/log/rspamd /var/log/clamav /run",confidence:"medium"},{names:"amavisd amavis amavisd-new spamd spamassassin freshclam",needs:"setuid-drop net-client net-server dns exec-children state log run chown dac shared-files",capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",confidence:"medium"},{names:"smbd nmbd winbindd samba",needs:"setuid-drop net-server port-low netlink dns state log run sgid chown dac kill-other exec-children cap:CAP_SYS_ADMIN hostname",may:"home-w",says:{"setuid-drop":"serves each client as that user","home-w":"may share home folders","cap:CAP_SYS_ADMIN":"keeps Windows attributes in trusted extended attributes"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE LEASE SYS_ADMIN NET_ADMIN NET_RAW SYS_NICE SYS_CHROOT IPC_LOCK",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may share any folder of the system"},confidence:"medium"},{names:"nfs-server rpc.mountd rpcbind rpc.nfsd nfsd rpc.gssd gssd rpc.statd rpc.idmapd exportfs nfsdcld blkmapd",needs:"sysctl mount-host net-server tmp-shared state",may:"modules setuid-drop port-low netlink",says:{modules:"may load the modules of the file system","port-low":"may bind a port below 1024",netlink:"may talk to the server in the kernel through netlink","setuid-drop":"may start as root and switch to another user",sysctl:"writes to /proc/fs/nfsd","tmp-shared":"finds Kerberos tickets in /tmp"},families:"INET INET6 UNIX NETLINK",confidence:"high"},{names:"rpcbind rpc.statd",needs:"port-low netlink",confidence:"high"},{names:"vsftpd proftpd pure-ftpd sftpgo",needs:"setuid-drop chroot net-server port-low home-w log chown dac kill-other run",may:"ns sgid",says:{"setuid-drop":"serves each session as the user who logged in","home-w":"serves home folders",ns:"may isolate its sessions in namespaces",sgid:"may be asked to set any file mode by its clients"},capabilities:"SETUID SETGID SYS_CHROOT NET_BIND_SERVICE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL AUDIT_WRITE SYS_ADMIN SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/log /srv /run /var/ftp",confidence:"medium"},{names:"slapd openldap krb5kdc kadmind freeradius radiusd",needs:"setuid-drop net-server port-low net-client dns state run pid chown dac unix shared-files",may:"tmp-shared",says:{"tmp-shared":"may keep Kerberos tickets in /tmp","shared-files":"makes a socket that local clients open"},capabilities:"SETUID SETGID NET_BIND_SERVICE DAC_OVERRIDE DAC_READ_SEARCH CHOWN SYS_CHROOT KILL FOWNER",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ldap /etc/ldap/slapd.d /var/lib/krb5kdc /var/log /run",confidence:"medium"},{names:"sssd sssd_be samba-ad-dc adcli nscd nslcd",needs:"setuid-drop net-client dns netlink tmp-shared suid state run home-r chown dac kill-other exec-children etc-w shared-files",says:{"tmp-shared":"keeps Kerberos tickets in /tmp",suid:"starts setuid helpers for Kerberos and LDAP"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"certbot acme.sh lego dehydrated getssl",needs:"net-client dns etc-w exec-children chown dac netlink state log",may:"port-low",says:{"etc-w":"writes certificates below /etc","exec-children":"runs hooks that reload other services","port-low":"may answer on port 80"},capabilities:"NET_BIND_SERVICE CHOWN DAC_OVERRIDE FOWNER SETUID SETGID KILL",families:"INET INET6 UNIX NETLINK",writes:"/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /srv /var/www",kind:"oneshot",confidence:"high"}];var Ja=[{names:"postgres postgresql postmaster pg_ctl pg_ctlcluster postgresql-check-db-dir pg_autoctl",needs:"shm-sysv ipc-keep jit net-server dns state run log setuid-drop chown dac",says:{jit:"compiles costly queries with LLVM unless jit is off","shm-sysv":"keeps an interlock in System V shared memory","ipc-keep":"loses its shared memory when its user logs out under RemoveIPC=","setuid-drop":"is started through a tool that switches to the owner of the cluster"},lifts:{"jit=off":"jit"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL DAC_READ_SEARCH SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/postgresql /var/lib/pgsql /var/log/postgresql /run/postgresql",kind:"database",confidence:"high"},{names:"mariadbd mysqld mariadb mysql mysqld_safe mysqld_multi mariadbd-safe percona-server",needs:"memlock net-server dns state run log shared-files chown dac",may:"suid setuid-drop tmp-shared",says:{suid:"may check passwords through a setuid helper (auth_pam)","shared-files":"makes a socket that local clients open","tmp-shared":"may keep its socket or exported tables in /tmp","setuid-drop":"may start as root and switch to its own user"},capabilities:"IPC_LOCK SYS_NICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mysql /var/log/mysql /run/mysqld /run/mariadb",kind:"database",confidence:"high"},{names:"mongod mongos mongodb",needs:"jit proc-stat tmp-shared net-server dns netlink state log shared-files",says:{jit:"compiles JavaScript of queries","tmp-shared":"keeps a socket in /tmp","proc-stat":"reads the machine's memory layout in /proc"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/mongodb /var/lib/mongo /var/log/mongodb",kind:"database",confidence:"medium"},{names:"redis-server redis valkey-server valkey keydb-server dragonfly redis-sentinel garnet",needs:"net-server dns state log run",may:"shared-files",says:{"shared-files":"may make a socket that local clients open"},capabilities:"",families:"INET INET6 UNIX",writes:"/var/lib/redis /var/lib/valkey /var/log/redis /var/log/valkey /run/redis /etc/redis",kind:"broker",confidence:"high"},{names:"memcached systemd-memcached-wrapper",needs:"net-server setuid-drop pid",capabilities:"SETUID SETGID SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run/memcached",kind:"broker",confidence:"high"},{names:"elasticsearch opensearch solr kafka zookeeper cassandra tomcat keycloak activemq artemis logstash neo4j wildfly glassfish nexus sonarqube graylog-server",needs:"jit net-server net-client dns state log proc-stat exec-children",may:"memlock netlink",says:{jit:"runs on Java, which compiles to machine code","proc-stat":"reports the load and memory of the machine",memlock:"may lock its heap",netlink:"may list network interfaces through a native library"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"jenkins",needs:"jit net-server net-client dns state log proc-stat exec-children home-w",may:"suid netlink",says:{jit:"runs on Java, which compiles to machine code","exec-children":"runs the builds of its users",suid:"may run builds that use sudo",netlink:"may list network interfaces through a native library"},families:"INET INET6 UNIX NETLINK",kind:"web-jit",confidence:"high"},{names:"clickhouse-server clickhouse",needs:"jit memlock proc-all proc-stat net-server net-client dns netlink state log",may:"rt",says:{jit:"compiles queries",rt:"may raise the priority of its threads"},capabilities:"NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"influxd influxdb victoria-metrics vmstorage questdb surreal cockroach tidb-server tikv-server rqlited mosdns meilisearch qdrant typesense manticore searchd",needs:"net-server net-client dns state netlink",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"etcd consul",needs:"net-server net-client dns netlink state",capabilities:"",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/etcd /var/lib/consul /opt/consul",kind:"database",confidence:"medium"},{names:"vault bao openbao",needs:"memlock net-server net-client dns netlink state",says:{memlock:"locks its memory, so that no secret reaches the swap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"rabbitmq-server rabbitmq epmd",needs:"jit unix net-server net-client dns netlink state log exec-children proc-stat",says:{jit:"runs on Erlang, which compiles to machine code"},families:"INET INET6 UNIX NETLINK",writes:"/var/lib/rabbitmq /var/log/rabbitmq",kind:"broker",confidence:"medium"},{names:"mosquitto",needs:"setuid-drop net-server dns state log run pid chown dac",says:{"setuid-drop":"starts as root and switches to its own user"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mosquitto /var/log/mosquitto /run/mosquitto",kind:"broker",confidence:"high"},{names:"nats-server nats beanstalkd nsqd nsqlookupd gearmand",needs:"net-server dns state",capabilities:"SETUID SETGID NET_BIND_SERVICE",families:"INET INET6 UNIX",writes:"/var/lib/nats /var/log/nats /var/lib/beanstalkd",kind:"broker",confidence:"high"},{names:"minio seaweedfs weed garage rustfs",needs:"net-server net-client dns netlink state",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"monerod bitcoind geth lighthouse polkadot parity lnd lightningd reth nethermind besu prysm",needs:"net-server net-client dns netlink state",may:"jit",says:{jit:"may compile proofs of work or WebAssembly to machine code"},families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"}];var Za="starts sessions of users, which inherit every restriction",Qa=[{names:"sshd dropbear telnetd in.telnetd sshd-session",needs:"sessions net-server port-low setuid-drop chroot suid home-w",says:{sessions:Za},confidence:"high"},{names:"cron crond atd anacron fcron systemd-cron cronie dcron",needs:"sessions mail suid setuid-drop home-w exec-children",says:{sessions:"runs jobs of root and of users, which inherit every restriction",mail:"mails the output of its jobs"},confidence:"high"},{names:"getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver",needs:"sessions suid setuid-drop home-w dev:tty",says:{sessions:Za},confidence:"high"},{names:"code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session",needs:"sessions jit suid home-w exec-children net-server",says:{sessions:"runs code and shells of its users, which inherit every restriction"},confidence:"high"},{names:"webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition",needs:"sessions host-admin suid jit ns home-w exec-children net-client",says:{sessions:"runs commands of others, which inherit every restriction","host-admin":"runs commands that may change anything on the host"},confidence:"high"},{names:"dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden",needs:"ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname",says:{ns:"builds containers out of namespaces","host-admin":"runs whatever its containers do"},kind:"container",confidence:"high"},{names:"libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored",needs:"ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop",says:{"host-admin":"runs machines and works on the host for them"},kind:"container",confidence:"high"},{names:"auditd",needs:"netlink kernel-log log exec-children kill-other mail cap:CAP_AUDIT_CONTROL",may:"rt reboot",says:{reboot:"may halt the machine when the disk is full",rt:"may raise its priority"},capabilities:"AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/log/audit /run",confidence:"high"},{names:"rsyslogd rsyslog syslog-ng syslogd metalog",needs:"log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files",may:"kernel-log",says:{"kernel-log":"may read the kernel log (imklog)",log:"writes log files anywhere below /var/log","shared-files":"makes logs that the group adm reads"},capabilities:"SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK",families:"UNIX INET INET6 NETLINK",writes:"/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run",confidence:"high"},{names:"vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder",needs:"log dac net-client net-server dns state netlink home-r",says:{log:"reads log files of other services",dac:"opens logs of other users"},capabilities:"DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE",families:"UNIX INET INET6 NETLINK",kind:"worker",confidence:"medium"},{names:"logrotate savelog",needs:"chown dac sgid exec-children mail kill-other home-r setuid-drop unix",may:"log",says:{"exec-children":"runs scripts after a rotation",sgid:"keeps the modes of what it rotates",log:"may rotate files anywhere","setuid-drop":"rotates as the user that a rule names"},capabilities:"CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL",families:"UNIX INET INET6",never:{ProtectSystem:"may rotate files in any folder"},kind:"oneshot",confidence:"high"},{names:"cupsd cups cups-browsed ippeveprinter ipp-usb",needs:"setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children chown dac kill-other sgid shared-files",may:"home-w suid",says:{"exec-children":"starts filters and backends","etc-w":"writes its configuration below /etc/cups","home-w":"may print to files in home folders",suid:"may start backends with rights of their own"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",writes:"/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run",confidence:"medium"},{names:"systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev",needs:"host-admin mount-host",says:{"host-admin":"belongs to systemd, which hardens it upstream"},confidence:"high"},{names:"polkitd polkit",needs:"jit setuid-drop unix",says:{jit:"runs its rules in a JavaScript engine"},capabilities:"SETUID SETGID",families:"UNIX INET INET6",confidence:"medium"},{names:"udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh",needs:"host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop",says:{"host-admin":"installs software or mounts disks for the whole host"},confidence:"high"},{names:"accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord",needs:"sysctl unix netlink dev:cpu host-admin exec-children raw-io",says:{sysctl:"writes tunables below /sys and /proc","host-admin":"manages devices and power of the host"},confidence:"medium"},{names:"usbguard-daemon usbguard",needs:"sysctl netlink etc-w log unix chown",says:{sysctl:"allows USB devices through /sys","etc-w":"writes its rules below /etc/usbguard"},capabilities:"CHOWN FOWNER",families:"UNIX NETLINK",writes:"/etc/usbguard /var/log/usbguard",confidence:"high"},{names:"lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd",needs:"dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt",says:{"host-admin":"manages the disks of the host"},confidence:"medium"},{names:"fstrim",needs:"mount-host home-r cap:CAP_SYS_ADMIN",says:{"mount-host":"trims the file systems that the host has mounted","home-r":"trims /home where it is a file system of its own"},capabilities:"SYS_ADMIN DAC_OVERRIDE",confidence:"high"},{names:"corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw",needs:"rt memlock netlink exec-children host-admin net-server dns dev:mapper state",says:{"host-admin":"runs agents that manage other services or disks",rt:"runs in real time to keep its deadlines"},confidence:"medium"},{names:"earlyoom nohang oomd",needs:"kill-other proc-all proc-stat memlock unix rt",says:{"kill-other":"kills processes of any user when memory runs out"},capabilities:"KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH",families:"UNIX",confidence:"high"},{names:"bpftrace cilium-agent pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd",needs:"bpf proc-all sysctl ptrace mount-host netlink",capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"},{names:"falco",needs:"bpf proc-all ptrace mount-host netlink",may:"sysctl",says:{sysctl:"may write to the tracing files below /sys"},capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"}];var k=(e,t,n={})=>({names:e,needs:t,confidence:"high",...n}),el=[k("sudo su runuser pkexec doas gosu su-exec setuidgid chpst","suid setuid-drop",{says:{suid:"gains or changes rights through setuid"}}),k("sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail","mail net-client"),k("chown chgrp","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),k("install","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),k("modprobe insmod rmmod depmod kmod","modules",{capabilities:"SYS_MODULE"}),k("sysctl","sysctl",{capabilities:"SYS_ADMIN NET_ADMIN"}),k("mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs","mount mount-host cap:CAP_SYS_ADMIN"),k("rclone-mount gocryptfs encfs mergerfs bindfs","mount mount-host dev:fuse suid"),k("ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig","netlink",{capabilities:"NET_ADMIN NET_RAW",families:"INET INET6 NETLINK UNIX"}),k("ping ping6 traceroute arping","raw-icmp",{may:"suid",capabilities:"NET_RAW",says:{suid:"may be setuid or have file capabilities"}}),k("docker docker-compose nerdctl ctr","unix exec-children",{families:"INET INET6 UNIX NETLINK",says:{unix:"is a client of the container daemon, which runs the workload outside this sandbox"}}),k("systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl","unix",{families:"UNIX"}),k("hostname","hostname",{capabilities:"SYS_ADMIN"}),k("date hwclock timedatectl rtcwake adjtimex","clock dev:rtc",{capabilities:"SYS_TIME WAKE_ALARM"}),k("dmesg","kernel-log",{capabilities:"SYSLOG"}),k("ps pgrep pkill pidof lsof fuser top htop ss netstat","proc-all proc-stat netlink",{capabilities:"SYS_PTRACE KILL"}),k("killall","proc-all kill-other",{capabilities:"KILL"}),k("strace gdb ltrace gcore perf","ptrace proc-all",{capabilities:"SYS_PTRACE"}),k("nsenter","ns mount-host ptrace",{capabilities:"SYS_ADMIN SYS_PTRACE SYS_CHROOT"}),k("chroot schroot debootstrap mmdebstrap","chroot mount",{capabilities:"SYS_CHROOT"}),k("reboot poweroff shutdown halt kexec systemd-cat-reboot","reboot",{capabilities:"SYS_BOOT SYS_ADMIN"}),k("setcap setfacl chattr","dac",{capabilities:"SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE"}),k("mknod","raw-io",{capabilities:"MKNOD"}),k("ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod","usr-w etc-w host-admin modules"),k("useradd usermod groupadd adduser userdel passwd chpasswd","etc-w suid home-w chown dac host-admin"),k("udevadm","sysctl netlink host-admin"),k("resolvconf","etc-w run"),k("curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl","net-client dns",{families:"INET INET6 UNIX NETLINK"}),k("ssh autossh sshuttle","home-r",{says:{"home-r":"reads keys below the home of its user"}}),k("pip pip3 gem cargo go","net-client dns home-w exec-children"),k("setserial stty minicom ser2net","dev:tty"),k("setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap","dev:tty",{capabilities:"SYS_TTY_CONFIG"}),k("ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer","",{may:"dev:video dev:dri",says:{"dev:video":"may read cameras","dev:dri":"may encode on the graphics card"}}),k("aplay arecord amixer alsactl speaker-test espeak","dev:snd"),k("nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server","dev:nvidia dev:dri jit modules",{says:{"dev:nvidia":"computes on graphics cards",jit:"compiles kernels for graphics cards"}}),k("fakeroot fakechroot","shm-sysv"),k("pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev","raw-io dev:gpiomem dev:i2c"),k("Xvfb xvfb-run","tmp-shared",{says:{"tmp-shared":"puts the socket of its display into /tmp"}})];var tl=[...Xa,...Ja,...Ga,...Qa,...Ya],Rg=[...tl,...Ha,...el],Fn=null;function Ig(){if(Fn!==null)return Fn;let e=new Map;for(let t of Rg)for(let n of Z(t.names))e.set(n,[...e.get(n)??[],t]);return Fn=e,e}var Ng=/[-_.]?v?\d+(?:\.\d+)*$/,Tg=/\d+(?:\.\d+)*(?=-)/,Og=/\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;function Fg(e){let t=e.replace(Og,"");return[...new Set([e,t,t.replace(Ng,""),t.replace(Tg,""),t.toLowerCase()])].filter(n=>n!=="")}var Dg=/(?:^|[-_])exporter\d*$/;function Dn(e){let t=Ig();for(let n of Fg(e)){let r=t.get(n);if(r!==void 0)return r}return Dg.test(e)?t.get("exporter")??[]:[]}var Mn=e=>tl.includes(e);var He=["low","medium","high"],Ln=(e,t)=>He.indexOf(e)>=He.indexOf(t);var xt=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],Mg=[];function nl(e,t){let n=U(e,t);return n===void 0?Mg:Lg(n)}var Lg=G(e=>St(e).map(({entry:t,line:n})=>({...t,line:n})));var rl={env:{valued:"-u --unset -C --chdir",assigns:!0},nice:{valued:"-n --adjustment"},ionice:{valued:"-c -n --class --classdata"},chrt:{valued:"-T -P -D --sched-runtime --sched-period --sched-deadline",positional:1},taskset:{positional:1},numactl:{valued:"-N -m -C -i -p"},setsid:{},nohup:{},stdbuf:{valued:"-i -o -e"},unbuffer:{},timeout:{valued:"-k -s --kill-after --signal",positional:1},prlimit:{valued:"-p --pid"},setpriv:{valued:"--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label"},"systemd-cat":{valued:"-t -p --identifier --priority --level-prefix"},"systemd-inhibit":{valued:"--what --who --why --mode"},"systemd-notify":{},flock:{valued:"-w -E --timeout",positional:1},"dbus-run-session":{},"dbus-launch":{},tini:{valued:"-p"},"dumb-init":{valued:"-r"},catchsegv:{},busybox:{},cgexec:{valued:"-g"},"xvfb-run":{valued:"-n -s -e -w --server-args --server-num"},pkexec:{valued:"--user"},sudo:{valued:"-u -g -h -p -C -U -R -D -T --user --group"},doas:{valued:"-u -C"},gosu:{positional:1},"su-exec":{positional:1},setuidgid:{positional:1},chpst:{valued:"-u -U -b -e -/ -n -l -m -d -o -p -f -c -t"},unshare:{valued:"-S -G -R -w --setuid --setgid --root --wd"},nsenter:{valued:"-t -S -G --target --setuid --setgid"},chroot:{positional:1},strace:{valued:"-e -o -p -s"},proxychains:{valued:"-f"},proxychains4:{valued:"-f"},torsocks:{valued:"-u -p -a -P"},"python-venv":{}};function sl(e,t){let n=Object.hasOwn(rl,e)?rl[e]:void 0;if(n===void 0)return null;let r=new Set(Z(n.valued)),s=0;for(;s<t.length;){let o=t[s]??"";if(o==="--"){s+=1;break}if(n.assigns===!0&&/^[A-Za-z_]\w*=/.test(o))s+=1;else if(o.startsWith("-")&&o!=="-")s+=r.has(o)?2:1;else break}return t.slice(s+(n.positional??0))}var Ug=["ExecStart",...xt.filter(e=>e!=="ExecStart")];function ol(e){return Ug.flatMap(t=>nl(e,t).flatMap(n=>Bg(e,n)))}function Bg(e,{line:t,program:n,programSpan:r,arguments:s,prefixes:o}){let{node:i,directive:a,file:l}=t,c={facts:e.facts,name:e.name,manager:e.manager,directive:a},d=Te(e),u={file:l,span:fe(i,r.start,s.at(-1)?.end??r.end),assignment:t},m=C=>{let O=S(C,c);return typeof O=="string"?O:C},f=s.flatMap(({text:C})=>d.expand(m(C))),p=o.includes("@")?f.slice(1):f;return ve([n,...p]).map(C=>({...C,directive:a.name,prefixes:o,place:u}))}var Wg=new Set(["sh","bash","dash","ash","zsh","ksh","busybox"]),Kg=6;function ve(e,t=[],n=[]){let[r="",...s]=e,o=Ge(r);if(o==="")return[];let i={path:r,name:o,script:Hg(o,s),arguments:s,via:t,writes:n,isNegated:!1};if(t.length>=Kg)return[i];if(Wg.has(o)&&o!=="busybox")return $g(i,s);if(o==="su"||o==="runuser")return[i,...jg(s,[...t,o])];if(o==="start-stop-daemon")return Yg(i,s);let a=sl(o,s);if(a===null)return[i];let l=ve(a,[...t,o],n);return Vg.has(o)?[{...i,arguments:[]},...l]:l}var Vg=new Set(["sudo","doas","gosu","su-exec","setuidgid","chpst","pkexec","unshare","nsenter","chroot","strace"]);function $g(e,t){let n=t.findIndex(i=>/^-[a-z]*c$/.test(i)),r=n<0?void 0:t[n+1];if(r===void 0)return[e];let s=[...e.via,e.name],o=An(r).flatMap(({words:i,writes:a,isNegated:l})=>(i.length>0?ve(i,s,a):[{...e,script:null,arguments:[],writes:a}]).map(d=>({...d,isNegated:l||d.isNegated})));return o.length===0?[e]:o}function jg(e,t){let n=e.findIndex(i=>i==="-c"||i==="--command"),r=n<0?void 0:e[n+1];if(r!==void 0)return An(r).flatMap(({words:i,writes:a})=>i.length>0?ve(i,t,a):[]);let s=e.indexOf("--");if(s>=0)return ve(e.slice(s+1),t);let o=e.indexOf("-u");return o<0?[]:ve(e.slice(o+2),t)}function Yg(e,t){if(t.some(i=>i==="--stop"||i==="-K"))return[e];let n=t.findIndex(i=>i==="--exec"||i==="-x"||i==="--startas"||i==="-a"),s=t.find(i=>i.startsWith("--exec="))?.slice(7)??(n<0?void 0:t[n+1]),o=t.indexOf("--");return s===void 0?[e]:ve([s,...o<0?[]:t.slice(o+1)],[...e.via,e.name])}var Gg={python:["-W","-X"],pypy:["-W","-X"],perl:["-I","-M"],ruby:["-I","-r","-C"],php:["-c","-d","-S","-t"],node:["-r","--require","--import","--loader"],nodejs:["-r","--require"],deno:[],bun:[],npm:[],yarn:[],pnpm:[],npx:[],java:["-cp","-classpath","--class-path","-p","--module-path","--add-modules","--add-opens"],dotnet:[],mono:[],lua:[],luajit:[],tclsh:[],Rscript:[],julia:["--project"],guile:[],wine:[],wine64:[],sh:["-o"],bash:["-o"],dash:[],zsh:[]};function Hg(e,t){let n=Gg[e.replace(/[\d.]+$/,"")];if(n===void 0)return null;for(let r=0;r<t.length;r+=1){let s=t[r]??"";if((s==="-m"||s==="-jar"||s==="-f")&&t[r+1]!==void 0)return t[r+1]??null;if(n.includes(s))r+=1;else{if(!s.startsWith("-")&&s!=="run"&&s!=="start"&&s!=="exec")return s;if(s==="-c"||s==="-e")return null}}return null}function il(e){let t=/\.([a-z]+)$/.exec(e)?.[1];return t===void 0?null:qa[t]??null}var qg=["/etc","/usr","/lib","/lib64","/bin","/sbin","/boot","/proc","/sys","/dev"],zg=["/var/log","/var/lib","/var/cache","/var/spool","/var/tmp","/var/mail","/run","/var/run","/tmp","/dev/shm"],Xg=/(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i,Jg=/(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;function al(e,t){return qg.some(n=>W(e,n))&&!W(e,"/dev/shm")?{use:"read",confidence:"medium"}:Xg.test(t)?{use:"written",confidence:"high"}:Jg.test(t)||t==="-c"||t==="-f"?{use:"read",confidence:"medium"}:zg.some(n=>W(e,n))?{use:"written",confidence:"medium"}:{use:"named",confidence:"medium"}}var Zg=/^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/,ll=new Set(["mkdir","touch","install","chown","chmod","chgrp","rm","tee","mktemp","truncate"]),cl=new Set(["cp","mv","ln","rsync"]),dl=new Set(["test","["]),Qg=e=>ll.has(e)||cl.has(e)||dl.has(e),ey=/^(\/[^\s;,"'`$*?|&<>(){}]*)/;function ty(e){let t=[],n="";for(let r of e.arguments){let s=M(((Qg(e.name)?ey.exec(r):null)??Zg.exec(r))?.[1]??""),o=r.indexOf("=");s!==null&&s!=="/"&&t.push({path:s,...al(s,o>0?r.slice(0,o):n),place:e.place}),n=r.startsWith("-")?r:""}for(let r of e.writes){let s=M(r);s!==null&&!W(s,"/dev")&&t.push({path:s,use:"written",place:e.place,confidence:"high"})}return t}function ny(e){let t=e.path.startsWith("/")?[{path:M(e.path)??e.path,use:"executed",place:e.place,confidence:"high"}]:[],n=e.script?.startsWith("/")===!0?M(e.script):null,r=n===null?[]:[{path:n,use:"executed",place:e.place,confidence:"high"}],s=ty(e).filter(({path:o})=>o!==n);return[...t,...r,...s.map((o,i)=>ry(o,e,i===s.length-1))]}function ry(e,{name:t,directive:n,isNegated:r},s){return r||dl.has(t)?{...e,use:"read",confidence:"low"}:cl.has(t)?s?{...e,use:"written",confidence:"high"}:{...e,use:"read"}:ll.has(t)?{...e,use:"written",confidence:"high"}:n==="ExecStart"||n==="ExecStartPre"||e.use!=="written"?e:{...e,use:"named",confidence:"low"}}function sy(e){let t=[],n=g(e,"WorkingDirectory"),r=j(e,"WorkingDirectory");n?.kind==="path"&&r!==null&&t.push({path:n.path,use:"entered",place:r,confidence:"high"});let s=g(e,"PIDFile"),o=j(e,"PIDFile");s!==void 0&&o!==null&&t.push({path:s,use:"written",place:o,confidence:"high"});let i=j(e,"Environment");if(i!==null)for(let[a,l]of Te(e).entries){let c=a==="PATH"||a.startsWith("LD_")?null:M(l);c!==null&&c!=="/"&&t.push({path:c,...al(c,a),place:i})}return t}var ul=(e,t)=>[...t.flatMap(ny),...sy(e)];function oy(e,{prefixes:t,directive:n}){return!t.includes("+")&&(n==="ExecStart"||!E(e,"PermissionsStartOnly"))}function iy(e,t){if(e.manager==="user")return!1;let n=g(e,"User");return(n===void 0||be(n))&&!E(e,"DynamicUser")?!0:t.some(({directive:r,prefixes:s})=>r==="ExecStart"&&s.includes("!"))}function ml(e,t){let n=ol(e),r=n.filter(s=>oy(e,s));return{unit:e,companions:t,programs:r,ports:Ua(e,r,t),paths:ul(e,r),startsAsRoot:iy(e,n)}}var ay={"net-client":"talks to other hosts","net-server":"serves the network","port-low":"binds a port below 1024",dns:"resolves names",netlink:"lists or changes network interfaces",packet:"opens packet sockets","raw-icmp":"sends ICMP packets",bluetooth:"opens Bluetooth sockets",alg:"uses the cryptography of the kernel",unix:"opens local sockets","host-ipc":"shares memory with processes outside the unit","tmp-shared":"exchanges files with others through /tmp","home-r":"reads below /home or /root","home-w":"writes below /home or /root","etc-w":"writes below /etc","usr-w":"writes below /usr or /boot",state:"keeps data on disk",log:"writes log files",run:"makes files in /run",pid:"writes a PID file",jit:"makes machine code at run time",ns:"makes namespaces of its own",suid:"runs setuid programs",mail:"sends mail through sendmail, which is setgid","setuid-drop":"starts as root and switches to another user",chown:"changes owners of files",dac:"opens files of other users",clock:"sets or reads the tuning of the clock",rt:"asks for real-time scheduling","shm-sysv":"uses System V shared memory","proc-all":"looks at processes of other users","proc-stat":"reads system statistics in /proc",sysctl:"changes kernel tunables",modules:"loads kernel modules",mount:"mounts file systems","mount-host":"works with the mounts of the host",ptrace:"traces other processes","kill-other":"signals processes of other users",cgroup:"manages control groups","ipc-keep":"needs its shared memory to outlive logouts of its user","32bit":"runs 32-bit code",personality:"changes its execution domain",hostname:"sets or follows the host name",memlock:"locks memory","kernel-log":"reads the kernel log","raw-io":"talks to hardware directly",reboot:"may switch the machine off",bpf:"loads BPF programs",keyring:"uses shared kernel keyrings",sgid:"sets setuid or setgid bits on files","exec-children":"starts other programs","shared-files":"makes files or sockets that other users open",sessions:"starts sessions or jobs of users, which inherit every restriction","host-admin":"changes the host itself","early-boot":"starts before the file systems are set up",desktop:"belongs to a graphical session",chroot:"locks itself into a folder with chroot"};function Un(e){return e.startsWith("dev:")?`uses /dev/${e.slice(4)}`:e.startsWith("cap:")?`uses ${e.slice(4)}`:ay[e]??e}var ly=new Set(["setuid-drop","chroot","chown","dac","kill-other","modules","sysctl","raw-io","reboot"]),cy={"port-low":"CAP_NET_BIND_SERVICE",packet:"CAP_NET_RAW",clock:"CAP_SYS_TIME","kernel-log":"CAP_SYSLOG",mount:"CAP_SYS_ADMIN"},dy=[...ja,...Fa,...Ka,...Ba];function Bn(e,t=[]){let n=ml(e,t),r=my(n),o=[...dy.flatMap(({id:a,find:l})=>l(n).map(c=>({...c,source:a}))),...r.flatMap(a=>fy(a,n))],i=new Map;for(let a of o){let l=i.get(a.token);(l===void 0||He.indexOf(a.confidence)>He.indexOf(l.confidence))&&i.set(a.token,a)}return{all:o,of:(a,l="low")=>{let c=i.get(a);return c!==void 0&&Ln(c.confidence,l)?c:void 0},devices:[...i.values()].filter(({token:a})=>a.startsWith("dev:")),matches:r,programs:n.programs,ports:n.ports,paths:n.paths,startsAsRoot:n.startsAsRoot}}var uy=(e,t)=>Ln(e,t)?t:e;function my(e){let t=e.programs.flatMap(py);if(t.some(({known:i,isMain:a})=>a&&Mn(i)))return t;let{name:n}=e.unit,r=Dn(n.prefix).filter(Mn),s=e.programs.find(({directive:i})=>i==="ExecStart"),o=s?.place??null;return[...t,...r.map(i=>({known:i,evidence:`the unit is named ${n.full}`,place:o,confidence:uy(i.confidence,"medium"),arguments:s?.arguments??[],isMain:!0}))]}function py(e){let t=e.directive==="ExecStart",n=new Map,r=(i,a=i)=>{for(let l of Dn(i))n.has(l)||n.set(l,a)};r(e.name);let s=e.script===null?null:Ge(e.script);s!==null&&r(s);let o=il(e.script??e.path);return o!==null&&r(o,`${s??e.name} with ${o}`),[...n].map(([i,a])=>({known:i,evidence:`${e.directive}= runs ${a}`,place:e.place,confidence:i.confidence,arguments:e.arguments,isMain:t}))}function fy(e,t){let{known:n}=e,r=new Set(Object.entries(n.lifts??{}).flatMap(([a,l])=>gy(t,a)?[l]:[])),s=(a,l,c)=>Z(a).filter(d=>!r.has(d)&&yy(d,t)).map(d=>({token:d,because:c(d),place:e.place,confidence:l,source:Z(n.names)[0]??""})),o=a=>`${e.evidence}, which ${n.says?.[a]??Un(a)}`,i=Object.entries(n.with??{}).filter(([a])=>e.arguments.some(l=>l.split("=")[0]===a));return[...s(n.needs,e.confidence,o),...s(n.may,"low",o),...i.flatMap(([a,l])=>s(l,e.confidence,c=>`${e.evidence} with ${a}, which ${Un(c)}`))]}var gy=({programs:e},t)=>e.some(n=>n.arguments.includes(t));function yy(e,{unit:t,startsAsRoot:n}){if(n)return!0;if(ly.has(e)||e.startsWith("cap:"))return!1;let r=cy[e];if(r===void 0)return!0;let s=t.facts.capabilities.get(r)??0;return((g(t,"AmbientCapabilities")??0n)>>BigInt(s)&1n)===1n||e==="clock"}var hy=({node:e})=>P(e.value,{quotes:"removed"}).words;var by=(e,t)=>e.split(":").some(n=>M(n.replace(/^[-+]*/,""))===t);function kt(e,t,n){let r=A(e,t),s=r.filter(o=>hy(o).some(({text:i})=>by(i,n)));return s.length>0?s:r}function Wn(e,t){let n=g(e,"ExecStart")??[];return n.length>0&&n.every(t)?A(e,"ExecStart"):null}var pl=(e,t,n)=>(e&le(t.facts,n))!==0n,Sy=({switches:e,unit:t})=>e.PrivateUsers||I(t,"UserNamespacePath");function qe(e,t){let{unit:n,boundingSet:r,ambientSet:s,privileged:o}=e;return Sy(e)||!pl(r,n,t)?!1:o&&!I(n,"SecureBits")||pl(s,n,t)}var Sl=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>I(e,t));function Vn({syscallFilter:e,unit:t},n){if(!ca(e))return!0;let{mode:r,named:s,allowed:o}=e;return n.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(r==="deny"?!$t(s,a):$t(o,a))})}var fl=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>A(e,t));function gl({protectSystem:e,hasOwnRoot:t,unit:n},r){if(e!=="strict"||t)return null;let s=(g(n,"ReadWritePaths")??[]).some(({path:i})=>i===r)?kt(n,"ReadWritePaths",r):[],o=(g(n,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===r&&a===r)?kt(n,"BindPaths",r):[];return s.length+o.length>0?[...s,...o]:null}function Kn(e,t){let n=(g(e,"BindPaths")??[]).find(t);return n===void 0?null:kt(e,"BindPaths",n.source)}var _y=e=>[...g(e,"InaccessiblePaths")??[],...g(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),Cy=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],vy=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],yl=new Set(["docker","incus-admin","libvirt","lxd"]),Ey=/(?:^|\/)docker(?:-compose)?$/,xy=new Set(["run","start","up"]),ky=e=>Ey.test(e.program)&&e.arguments.some(({text:t})=>xy.has(t));function wy({privileged:e,unit:t}){let n=g(t,"Group");return e&&n===void 0?A(t,"User"):be(n)?A(t,"Group"):(g(t,"SupplementaryGroups")??[]).some(be)?A(t,"SupplementaryGroups"):null}var hl=e=>qe(e,"CAP_SYS_PTRACE")&&!Sl(e.unit)&&!E(e.unit,"PrivatePIDs"),Py=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&Vn(e,["setns"]),Ay=({prefixes:e})=>e.split("!").length===2,Ry=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:vy},lines:({unit:e})=>Wn(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Wn(e,Ay)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:wy},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&qe(e,"CAP_SYS_PTRACE")?A(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>gl(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>gl(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>Kn(e,({source:t,target:n,writable:r})=>r&&t==="/"&&n!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>Kn(e,({source:t,target:n})=>t==="/tmp"&&n==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?Kn(e,({source:n,target:r})=>n==="/home"&&r==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&rt(g(e,"IPAddressAllow")??[])?A(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:n})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Iy)||n||_y(e))return null;let s=yl.has(g(e,"Group")??"")?A(e,"Group"):[],o=(g(e,"SupplementaryGroups")??[]).some(i=>yl.has(i))?A(e,"SupplementaryGroups"):[];return s.length+o.length>0?[...s,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&qe(e,"CAP_SETUID")&&Vn(e,["setuid"])?A(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Wn(e,ky)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:Cy},lines:e=>qe(e,"CAP_SYS_ADMIN")&&!Sl(e.unit)&&Vn(e,["mount","umount2"])?fl(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>hl(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>A(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>hl(e)&&qe(e,"CAP_SYS_ADMIN")&&Py(e,"net")?fl(e):null}],_l=Ry,Iy=1,Ny=({unit:e})=>e.manager!=="user"&&e.name.type==="service",bl=[];function Cl(e){return Ny(e)?_l.flatMap(t=>{let n=t.lines(e);return n===null?bl:{defeat:t,lines:n}}):bl}var bk=new Map(_l.map(e=>[e.id,e]));var vl=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);function El(e,t){if(t.problem!==null||!Ty(e,t))return null;let n=new Map,r=Cl(e).flatMap(o=>Oy(o,e,t,n)),s=va(t,n);return s===t.exposure?null:{exposure:s,rating:vn(s),because:r}}var Ty=({unit:e,implied:t},{outcomes:n})=>t.length>0||n.some(({badness:r,range:s,directives:o})=>r!==null&&r<s&&o.some(i=>e.settings.has(i)));function Oy({defeat:e,lines:t},n,{outcomes:r},s){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:u}of r){let m=Math.min(e.badness??u,u);if(d===null||d>=m||!vl(e,l.field))continue;let f=Fy(n,c);if(f.length===0)continue;o.push(l.field);for(let C of f)i.add(C);let p=s.get(l.field)??0;m>p&&(a=!0),s.set(l.field,Math.max(m,p))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}function Fy({unit:e,implied:t},n){let r=t.flatMap(([s,o])=>n.includes(s)?[o]:[]);return[...new Set([...n,...r])].flatMap(s=>A(e,s))}var Dy=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,wt=e=>Dy.test(e.replaceAll("-","_")),My=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,Pt=e=>e.length>=3&&!My.test(e),Ly=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,Uy=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,By=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function kl(e){let t=[],n=(r,s,o)=>{let i=s.index+s[0].lastIndexOf(o);Pt(o)&&t.push({name:r,start:i,end:i+o.length})};for(let r of e.matchAll(Ly))n("the URL",r,r[1]??"");for(let r of e.matchAll(Uy))n("the header",r,r[1]??"");for(let r of e.matchAll(By))wt(r[1]??"")&&n(r[1]??"",r,r[2]??"");return t}function wl(e){let t=[],n=q(e,0);for(;n<e.length;){let r=he(e,n);if(r===null)break;let s=e.slice(r.start,r.end),o=/^["']/.exec(s)?.[0],i=o!==void 0&&s.endsWith(o)&&s.length>1;t.push(i?{text:s.slice(1,-1),start:r.start+1}:{text:s,start:r.start}),n=q(e,r.end)}return t}var xl=e=>e.replace(/^["']|["']$/g,"");function Wy(e){return wl(e).flatMap(({text:t,start:n})=>{let r=t.indexOf("="),s=t.slice(0,r),o=t.slice(r+1);if(r>0&&wt(s)&&Pt(xl(o))){let i=/^["']/.test(o)?1:0,a=n+r+1+i;return[{name:s,start:a,end:a+xl(o).length}]}return kl(t).map(i=>({...i,name:i.name==="the URL"?s:i.name,start:i.start+n,end:i.end+n}))})}var Ky=/^-{1,2}([A-Za-z][\w-]*)$/;function Vy(e){let t=wl(e);return t.flatMap(({text:n,start:r},s)=>{let o=Ky.exec(t[s-1]?.text??"")?.[1];return s>1&&o!==void 0&&wt(o)&&Pt(n)?[{name:t[s-1]?.text??"",start:r,end:r+n.length}]:kl(n).map(i=>({...i,start:i.start+r,end:i.end+r}))})}function $y(e){let t=e.indexOf(":"),n=e.slice(0,t),r=e.slice(t+1);return t>0&&wt(n.replaceAll(".","_"))&&Pt(r)?[{name:n,start:t+1,end:e.length}]:[]}var jy=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function $n(e,t,n){let{value:r}=e.node;return jy.test(r)?n(r).map(({name:s,start:o,end:i})=>({kind:t,name:s,line:e,span:fe(e.node,o,i),text:r.slice(o,i)})):[]}var Pl=G(e=>{let t=n=>e.settings.get(n)?.assignments??[];return[...t("Environment").flatMap(n=>$n(n,"variable",Wy)),...xt.flatMap(n=>t(n).flatMap(r=>$n(r,"argument",Vy))),...t("SetCredential").flatMap(n=>n.directive.name==="SetCredential"?$n(n,"credential",$y):[])]});var Yy="***",Gy={file:({source:e})=>e.text,all:e=>e};function Al(e){let t=Pl(e);if(t.length===0)return Gy;let n=[...new Set(t.map(({text:s})=>s))].sort((s,o)=>o.length-s.length),r=s=>n.reduce((o,i)=>o.replaceAll(i,Yy),s);return{file:s=>{let o=s.source.text;for(let{line:i,span:a}of t)i.file===s&&(o=o.slice(0,a.start)+o.slice(a.start,a.end).replace(/[^\r\n]/g,"*")+o.slice(a.end));return n.reduce((i,a)=>i.replaceAll(a,"*".repeat(a.length)),o)},all:s=>s.map(o=>({...o,message:r(o.message),help:r(o.help),related:o.related.map(i=>({...i,note:r(i.note)})),fixes:o.fixes.filter(({title:i,edits:a})=>[i,...a.map(({text:l})=>l)].every(l=>r(l)===l))}))}}var Hy=()=>[],qy=new Map;function Il(e,t,n,{companions:r=Hy,options:s=qy}={}){let o=[],i=[],l=e.refusal===null&&Ht(e.name)?Ct(e):null,c=l===null?null:n.scoreSandbox(l),d=ke(()=>Bn(e,r())),u=Tl({unit:e,sandbox:l,needs:d,suppressions:[],ruleIds:[]},s,o);for(let C of Xy(e,t))try{u(C)}catch(O){i.push({rule:C.id,error:O})}let m=Al(e),f=ke(()=>{if(l===null||c===null||c.problem!==null)return[];let C=[],O=xn(n).about(l,c,hs(e.name),d);for(let $ of t)try{$.category==="exposure"&&C.push(...O($))}catch(x){i.push({rule:$.id,error:x})}return m.all(C)}),p=l===null||c===null?null:El(l,c);return{mistakes:m.all(o),advice:f,sandbox:l,score:c,effective:p,failures:i,redactor:m}}var zy=G(e=>{let t=e.filter(r=>r.category!=="exposure"&&r.stage===void 0),n=new Map;for(let[r,{about:s=[]}]of t.entries())for(let o of s)n.set(o,[...n.get(o)??[],r]);return{rules:t,always:Uint8Array.from(t,({about:r})=>r===void 0?1:0),bySetting:n}});function Xy({settings:e},t){let{rules:n,always:r,bySetting:s}=zy(t),o=r.slice();for(let i of e.keys())for(let a of s.get(i)??Jy)o[a]=1;return n.filter((i,a)=>o[a]===1)}var Jy=[];function Nl(e,t,{suppressions:n,ruleIds:r},s){let o=[];if(n.length===0)return o;let i=Tl({unit:e,sandbox:null,needs:()=>Bn(e,[]),suppressions:n,ruleIds:r},s,o);for(let a of t)a.category!=="exposure"&&a.stage==="suppressions"&&i(a);return o}function Tl(e,t,n){let r=null,o={...e,options:Qy,report:i=>{r!==null&&n.push(Zy(r,i))}};return i=>{r=i,i.check(i.options===void 0?o:{...o,options:eh(i,t)})}}function Zy(e,t){let{message:n,data:r={},file:s,span:o,related:i=[],help:a,severity:l,confidence:c,fixes:d=[],hardeningIgnored:u=!1}=t;return{rule:e.id,category:e.category,severity:l??e.severity,confidence:c??e.confidence,message:th(e.messages[n]??n,r),reason:"",missing:!1,file:s,span:o,related:i,gain:null,worth:0,advice:null,fixes:d,help:a??e.help,hardeningIgnored:u}}var Qy={},Rl=G(({options:e})=>Object.fromEntries(Object.entries(e??{}).map(([t,n])=>[t,n.default])));function eh(e,t){let n=t.get(e.id);return n===void 0?Rl(e):{...Rl(e),...n}}var th=(e,t)=>e.replace(/\{(\w+)\}/g,(n,r)=>t[r]??n);var nh=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,jn=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),Bk=jn(nh);var Wk=jn(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),Kk=jn(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var zk=G(e=>new Map);var sh="unitlint:",Ol=e=>e.flatMap(t=>t.source.text.includes(sh)?oh(t):[]);function oh(e){let{nodes:t,text:n}=e.tree,r={covers:{start:0,end:n.length+1},width:"file"},s=t.findIndex(({kind:o})=>o!=="trivia");return t.flatMap((o,i)=>{let a=o.kind!=="trivia"&&o.kind!=="section",l=c=>a?{covers:lh(n,c,o.end),width:"line"}:s<0||i<s?r:ah(t,i,n.length);return ih(n,o).flatMap(c=>{let d=ph(e,c);return d===null?[]:[{...d,...l(c)}]})})}function ih(e,{start:t,end:n}){let r=[];for(let s=t;s<n;){let o=s;for(;o<n&&!/[\n\r\0]/.test(e.charAt(o));)o+=1;let i=Math.max(xe(e,o),o);r.push({start:s,end:i}),s=i===s?n:i}return r}function ah(e,t,n){let r=t+1;for(;e[r]?.kind==="trivia";)r+=1;let s=e[r];if(s===void 0)return{covers:{start:n,end:n},width:"line"};if(s.kind!=="section")return{covers:s,width:"line"};do r+=1;while(e[r]!==void 0&&e[r]?.kind!=="section");return{covers:{start:s.start,end:e[r]?.start??n+1},width:"section"}}function lh(e,{end:t},n){let r=t;for(;;){let s=ch(e,r);if(r>=n||!dh.test(e.slice(r,s)))return{start:r,end:Math.max(s,r)};r=xe(e,s)}}function ch(e,t){let n=e.slice(t).search(/[\n\r\0]/);return n<0?e.length:t+n}var dh=/^[ \t]*[#;]/,uh=/^([ \t]*)[#;]+[ \t]*unitlint:([^\n\r\0]*)/,mh=/^([ \t]*ignore[ \t]*\[)([^\]]*)\](.*)$/,Yn='write "unitlint: ignore[rule] -- reason"';function ph(e,t){let n=e.tree.text.slice(t.start,t.end),r=uh.exec(n);if(r===null)return null;let[s,o="",i=""]=r,a={start:t.start+o.length,end:t.start+s.trimEnd().length},l=t.start+s.length-i.length;return{file:e,span:a,line:t,...fh(i,l)}}function fh(e,t){let n={rules:[],until:null,reason:"",fault:null},r=mh.exec(e);if(r===null)return{...n,fault:/^\s*ignore\b/.test(e)?`it names no rules in brackets: ${Yn}`:`it says nothing that is known: ${Yn}`};let[,s="",o="",i=""]=r,a=[...o.matchAll(/[^\s,]+/g)].map(({0:p,index:C})=>{let O=t+s.length+C;return{id:p,span:{start:O,end:O+p.length}}});if(a.length===0)return{...n,fault:`it names no rules: ${Yn}`};let[l="",...c]=i.split(/(?:^|\s)--(?:\s|$)/),d=c.join(" -- ").trim(),u=t+s.length+o.length+1,{until:m,fault:f}=gh(l,u);return f===null?{...n,rules:a,reason:d,until:m}:{...n,fault:f}}function gh(e,t){let n=null;for(let{0:r,index:s}of e.matchAll(/\S+/g)){let o={start:t+s,end:t+s+r.length},i=r.startsWith("until=")?r.slice(6):null;if(i===null)return{until:n,fault:`"${r}" is out of place: a reason stands behind "--", a date behind "until="`};if(!yh(i))return{until:n,fault:`"${i}" is no date: write until=2027-01-31`};n={date:i,span:o}}return{until:n,fault:null}}function yh(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function hh(e){let t=new Map,n=["line","section","file"],r=(s,o,i)=>`${s} ${o} ${i}`;for(let s of e)if(s.fault===null)for(let o of s.rules){let i=r(s.width,o.id,s.file.source.path),a=t.get(i)??[];t.set(i,a),a.push({comment:s,named:o})}for(let s of t.values())s.sort((o,i)=>o.comment.covers.start-i.comment.covers.start);return({rule:s,file:o,span:i})=>n.flatMap(a=>bh(t.get(r(a,s,o.source.path))??[],i.start))}function bh(e,t){let[n,r]=[0,e.length];for(;n<r;){let o=n+r>>1;(e[o]?.comment.covers.start??0)<=t?n=o+1:r=o}let s=[];for(let o=n-1;o>=0;o-=1){let i=e[o];if(i===void 0||i.comment.covers.end<=t)break;s.push(i)}return s}function Fl(e,t,{today:n,isRule:r,ran:s}){let o=new Set,i=new Set,a=({until:u})=>u!==null&&u.date<n,l=hh(e);for(let u of t)for(let{comment:m,named:f}of l(u))i.add(f),a(m)||o.add(u);let c=u=>r(u.id)?i.has(u)?"used":s(u.id)?"unused":"not-run":"unknown",d=e.map(({covers:u,width:m,...f})=>({...f,rules:f.rules.map(p=>({...p,use:c(p)})),expired:a(f)}));return{dropped:o,suppressions:d}}function Ml(e){let t=Sh(e);return(n,r)=>{let s=t(r),{judged:o}=vh(n,s),[i]=o;if(i===void 0)return[];let{gone:a,about:l}=xh(i.unit,o,s);return o.map(c=>({...c,mistakes:[...c.mistakes.filter(d=>!a.has(d)),...l.map(({finding:d})=>d)]}))}}function Sh(e){let t=e.map(({id:r})=>r),n=new WeakMap;return r=>{let s=n.get(r)??_h(r,t,e);return n.set(r,s),s}}var _h=(e,t,n)=>({settings:e,ruleIds:t,judges:e.targets.map(r=>Ch(r,n,e)),gravestAdvice:Aa(e.rules.flatMap(({id:r,category:s,severity:o})=>s==="exposure"?[e.severities.get(r)??o]:[]))});function Ch(e,t,{policy:n}){let r=Yt(e.table,e.version);return{target:e,facts:r,scorer:Ca(t,r,n(r))}}function vh(e,{judges:t,settings:n}){let r=[];for(let s of t){let o=e.read(s.facts.behaviour.templateInstance);if(!o.ok)return{judged:[],problem:o.problem};r.push(Eh(e,o.source,s,n))}return{judged:r,problem:null}}function Eh(e,t,n,{manager:r,rules:s,options:o,severities:i}){let a=bn(t,n.facts,r),{mistakes:l,advice:c,sandbox:d,score:u,effective:m,failures:f,redactor:p}=Il(a,s,n.scorer,{companions:wh(e,a),options:o});return{mistakes:Gn(l,i),advice:i.size===0?c:ke(()=>Gn(c(),i)),sandbox:d,score:u,effective:m,failures:f,redactor:p,unit:a,judge:n}}var Dl=new Set;function xh(e,t,{settings:n,ruleIds:r}){let s=kn(t.map(({mistakes:p,judge:C})=>({target:C.target.label,findings:p}))),o=ke(()=>kn(t.map(p=>({target:p.judge.target.label,findings:p.advice()})))),i=Ol(e.files);if(i.length===0)return{mistakes:s,advice:o,dropped:Dl,gone:Dl,about:[]};let a=[...s,...o()],{dropped:l,suppressions:c}=kh(i,a,t,n,r),d=new Set(a.filter(({finding:p})=>l.has(p)).flatMap(({parts:p})=>p)),u=t.map(({judge:p})=>p.target.label),m=Nl(e,n.rules,{suppressions:c,ruleIds:r},n.options),f=Gn(m,n.severities).map(p=>({finding:p,targets:u,parts:[p]}));return{mistakes:s,advice:o,dropped:l,gone:d,about:f}}function kh(e,t,n,{rules:r,today:s},o){let i=n.some(({score:c})=>c?.problem===null),a=new Set(r.flatMap(({id:c,category:d})=>d==="exposure"&&!i?[]:[c])),l=t.map(({finding:c})=>c);return Fl(e,l,{today:s,isRule:c=>o.includes(c),ran:c=>a.has(c)})}var wh=({companions:e},{name:t,facts:n,manager:r})=>()=>(e?.(t,n.behaviour.templateInstance)??[]).map(s=>bn(s,n,r));function Gn(e,t){return t.size===0?e:e.map(n=>({...n,severity:t.get(n.rule)??n.severity}))}function Ll({span:e},{span:t}){return e.start===e.end&&t.start===t.end?e.start===t.start:e.start<t.end&&t.start<e.end}var Hn=e=>e.toSorted((t,n)=>t.span.start-n.span.start||t.span.end-n.span.end);function Ul(e,t){let n="",r=0;for(let{span:s,text:o}of Hn(t)){if(s.start<r)throw new Error("edits that collide were to be made together");n+=e.slice(r,s.start)+o,r=s.end}return n+e.slice(r)}function Bl(e,t){let n=0;for(let{span:r,text:s}of Hn(e)){if(r.start+n>t)break;if(t<r.start+n+s.length)return r.start;n+=s.length-(r.end-r.start)}return t-n}function At(e,t){let n=0;for(let{span:r,text:s}of Hn(e)){if(r.start>t||r.start===t&&r.end>t)break;if(r.end>t)return r.start+n+s.length;n+=s.length-(r.end-r.start)}return t+n}var Wl=e=>typeof e=="object"&&e!==null;function qn(e,t){if(Object.is(e,t))return!0;if(!Wl(e)||!Wl(t)||Object.getPrototypeOf(e)!==Object.getPrototypeOf(t))return!1;if(e instanceof Map&&t instanceof Map)return Kl([...e],[...t]);if(e instanceof Set&&t instanceof Set)return Kl([...e].sort(),[...t].sort());let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(r=>Object.hasOwn(t,r)&&qn(Reflect.get(e,r),Reflect.get(t,r)))}var Kl=(e,t)=>e.length===t.length&&e.every((n,r)=>qn(n,t[r]));function Rt(e,t){return[...new Set([...e.settings.keys(),...t.settings.keys()])].filter(r=>!qn(U(e,r)?.value,U(t,r)?.value)).sort()}var Vl=(e,t)=>e.refusal?.message===t.refusal?.message;function Yl(e){let{before:t,after:n,applicability:r}=e,s=(n.score?.exposure??0)>(t.score?.exposure??0),o=Rt(t.unit,n.unit);if(r==="safe")return o.length===0&&Vl(t.unit,n.unit)&&!s&&!$l(t,n);if(t.unit.refusal===null&&n.unit.refusal!==null)return!1;let i=Ph(e);return o.every(a=>i.has(a))&&!$l(t,n)}function $l(e,t){let n=({mistakes:s})=>s.filter(({severity:o})=>o==="error").map(({rule:o,message:i})=>`${o} ${i}`),r=new Set(n(e));return n(t).some(s=>!r.has(s))}function Ph({before:e,after:t,edits:n}){let r=new Set,s=(o,i,a)=>{for(let[l,{assignments:c}]of o.settings)c.some(({file:d,node:u})=>d.source.path===i&&a.some(m=>u.start<m.end&&m.start<u.end))&&r.add(l)};for(let[o,i]of n){let a=Ah(jl(e.unit,o),i);s(e.unit,o,a);let l=a.map(({start:c,end:d})=>({start:At(i,c),end:At(i,d)}));s(t.unit,o,[...l,...Rh(i),...Ih(jl(t.unit,o),l)])}return r}var jl=(e,t)=>e.files.find(({source:n})=>n.path===t)?.tree??null;function Ah(e,t){let n=r=>t.some(({span:s})=>s.start<r.end&&r.start<Math.max(s.end,s.start+1));return(e?.nodes??[]).filter(r=>r.kind!=="trivia"&&n(r))}function Rh(e){return e.filter(({text:t})=>t.includes(`
`)).map(t=>{let n=At(e.filter(r=>r!==t),t.span.start);return{start:n,end:n+t.text.length}})}function Ih(e,t){let n=e?.nodes??[];return n.flatMap((r,s)=>{if(r.kind!=="section"||!t.some(i=>r.start<i.end&&i.start<r.end))return[];let o=n.slice(s+1).find(({kind:i})=>i==="section");return[{start:r.start,end:o?.start??e?.text.length??r.end}]})}var Hl=10,ql=e=>(t,n,{unsafe:r,texts:s})=>{let o={subject:t,settings:n,judgeUnit:e,texts:new Map(s),applied:[],made:[],originals:new Map,failed:new Set};zn(o,"safe");for(let l=0;r&&l<Hl;l+=1){let c=o.applied.length;if(zn(o,"suggested"),zn(o,"safe"),o.applied.length===c)break}let i=Jn(ze(o),"suggested").filter(({key:l})=>!o.failed.has(l)),a=[...o.texts].filter(([l,c])=>s.get(l)!==c);return{texts:new Map(a),applied:o.applied,suggested:i.length}};function ze({subject:e,settings:t,judgeUnit:n,texts:r},s=r){return n({...e,read:Nh(e.read,s)},t)}function Nh(e,t){if(t.size===0)return e;let n=r=>({...r,text:t.get(r.path)??r.text});return r=>{let s=e(r);if(!s.ok)return s;let{main:o,dropIns:i}=s.source;return{ok:!0,source:{...s.source,main:o===null?null:n(o),dropIns:i.map(n)}}}}function zn(e,t){for(let n=0;n<Hl;n+=1){let r=ze(e),s=Jn(r,t).filter(({key:o})=>!e.failed.has(o));if(s.length===0)return;if(!(t==="safe"&&Gl(e,r,Fh(s),t)))for(let o of s.toSorted((i,a)=>a.finding.span.start-i.finding.span.start))Gl(e,ze(e),Th(e,o,t),t)||e.failed.add(o.key)}}var Th=(e,{key:t},n)=>Jn(ze(e),n).filter(r=>r.key===t).slice(0,1);function Jn(e,t){let[n,...r]=e;if(n===void 0)return[];let s=r.map(({mistakes:o})=>new Set(o.flatMap(i=>i.fixes.map(a=>Xn(i,a,!0)))));return n.mistakes.flatMap(o=>{let i=o.fixes.filter(l=>l.applicability===t),[a]=i;return a===void 0||t==="suggested"&&i.length>1?[]:s.every(l=>l.has(Xn(o,a,!0)))?a.edits.every(({file:l})=>Oh(l.source.path,n))?[{finding:o,fix:a,key:Xn(o,a,!1)}]:[]:[]})}function Oh(e,{unit:t}){let[n]=t.files;if(n?.role!=="main"||n.source.path===e)return!0;let r=e.split("/").at(-2)??"",{prefix:s,type:o,instance:i,full:a}=t.name;return r===`${a}.d`||i!==null&&r===`${s}@.${o}.d`}function Xn({rule:e,message:t},{title:n,edits:r},s){let o=r.map(({file:i,span:a,text:l})=>[i.source.path,s?a.start:"",s?a.end:"",l].join(":"));return[e,s?"":t,n,...o].join(`
`)}function Fh(e){let t=[];return e.filter(({fix:n})=>{let r=n.edits.every(s=>!t.some(o=>o.file.source.path===s.file.source.path&&Ll(o,s)));return r&&t.push(...n.edits),r})}function Dh(e){let t=new Map;for(let{file:n,span:r,text:s}of e.flatMap(({fix:o})=>o.edits)){let o=t.get(n.source.path)??[];o.push({span:r,text:s}),t.set(n.source.path,o)}return t}function Gl(e,t,n,r){if(n.length===0)return!0;let s=Dh(n),o=new Map(e.texts);for(let[c,d]of s){let u=Uh(t,c);e.originals.has(c)||e.originals.set(c,u),o.set(c,Ul(u,d))}let i=ze(e,o);if(!t.every((c,d)=>{let u=i[d];return u!==void 0&&Yl({before:c,after:u,edits:s,applicability:r})&&Bh(n,c,u)}))return!1;e.texts=o;let l=[...new Set(t.flatMap((c,d)=>Rt(c.unit,i[d]?.unit??c.unit)))];return e.applied.push(...n.map(c=>Mh(c,l,e))),e.made.push(s),!0}function Mh({finding:e,fix:t},n,r){let{path:s}=e.file.source,{rule:o}=e,{title:i,applicability:a}=t;return{rule:o,title:i,applicability:a,path:s,line:Lh(e,r),changes:n}}function Lh({file:e,span:t},{originals:n,made:r}){let{path:s,text:o}=e.source,i=r.reduceRight((a,l)=>Bl(l.get(s)??[],a),t.start);return lr(Ot(n.get(s)??o),i).line}var Uh=(e,t)=>e.flatMap(({unit:n})=>n.files).find(({source:n})=>n.path===t)?.source.text??"";function Bh(e,t,n){let r=({mistakes:s},{rule:o,message:i})=>s.filter(a=>a.rule===o&&a.message===i).length;return e.every(({finding:s})=>{let o=r(t,s);return o===0||r(n,s)<o})}var Xl=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let r=zl(e.charCodeAt(n)),s=zl(t.charCodeAt(n));if(r!==s)return r-s}return e.length-t.length},zl=e=>e>=55296&&e<=57343?e+65536:e;var ie=require("node:fs");var Wh={encoding:"utf8"},Kh="\uFFFD",Vh=256*1024*1024,$h={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"},te=e=>e instanceof Error&&"code"in e?String(e.code):"";function jh(e){try{return(0,ie.readlinkSync)(e)}catch{return null}}var Yh=e=>`this is a dangling link: what it leads to, ${e}, is not there`;function Gh(e,t){let n=te(t),r=n==="ENOENT"?jh(e):null;return r!==null?{path:e,message:Yh(r)}:{path:e,message:$h[n]??`this can't be read (${n===""?String(t):n})`}}function Jl(e){try{let t=(0,ie.readFileSync)(e,Wh);return{ok:!0,text:t.includes(Kh)?ar((0,ie.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:Hh(e)??Gh(e,t)}}}function Hh(e){try{let{size:t}=(0,ie.statSync)(e);return t>Vh?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var T=require("node:fs"),Fe=require("node:path");var qh=4095;var zh=(e,t)=>Buffer.compare(e,t)===0;function Xh(e,{uid:t,gid:n}){let r=(0,T.statSync)(e);(r.uid!==t||r.gid!==n)&&(0,T.chownSync)(e,t,n)}function Jh(e,{bytes:t,mode:n,owner:r,isWanted:s}){let o=(0,Fe.join)((0,Fe.dirname)(e),`.${(0,Fe.basename)(e)}.${process.pid}.tmp`),i=(0,T.openSync)(o,"wx",384);try{for(let l=0;l<t.length;)l+=(0,T.writeSync)(i,t,l);r!==null&&Xh(o,r),(0,T.fchmodSync)(i,n&qh),(0,T.fsyncSync)(i);let a=s();return a?(0,T.renameSync)(o,e):(0,T.rmSync)(o),a}catch(a){throw(0,T.rmSync)(o,{force:!0}),a}finally{(0,T.closeSync)(i)}}var Zh=(e,t)=>({path:e,message:`this can't be written (${te(t)||String(t)}): it is left as it was`});function Zl(e,t,n){let r={path:e,message:"this changed while it was worked on, and is left as it is: run again"};try{let s=(0,T.realpathSync)(e),o=Me(t),i=()=>zh((0,T.readFileSync)(s),o);if(!i())return r;let a=(0,T.statSync)(s);return Jh(s,{bytes:Me(n),mode:a.mode,owner:a,isWanted:i})?null:r}catch(s){return Zh(e,s)}}var Xe=class{diff(t,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let o=this.castInput(t,r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(o,r)),l=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(a,l,r,s)}diffWithOptionsObj(t,n,r,s){var o;let i=x=>{if(x=this.postProcess(x,r),s){setTimeout(function(){s(x)},0);return}else return x},a=n.length,l=t.length,c=1,d=a+l;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let u=(o=r.timeout)!==null&&o!==void 0?o:1/0,m=Date.now()+u,f=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(f[0],n,t,0,r);if(f[0].oldPos+1>=l&&p+1>=a)return i(this.buildValues(f[0].lastComponent,n,t));let C=-1/0,O=1/0,$=()=>{for(let x=Math.max(C,-c);x<=Math.min(O,c);x+=2){let N,K=f[x-1],V=f[x+1];K&&(f[x-1]=void 0);let De=!1;if(V){let sr=V.oldPos-x;De=V&&0<=sr&&sr<a}let Je=K&&K.oldPos+1<l;if(!De&&!Je){f[x]=void 0;continue}if(!Je||De&&K.oldPos<V.oldPos?N=this.addToPath(V,!0,!1,0,r):N=this.addToPath(K,!1,!0,1,r),p=this.extractCommon(N,n,t,x,r),N.oldPos+1>=l&&p+1>=a)return i(this.buildValues(N.lastComponent,n,t))||!0;f[x]=N,N.oldPos+1>=l&&(O=Math.min(O,x-1)),p+1>=a&&(C=Math.max(C,x+1))}c++};if(s)(function x(){setTimeout(function(){if(c>d||Date.now()>m)return s(void 0);$()||x()},0)})();else for(;c<=d&&Date.now()<=m;){let x=$();if(x)return x}}addToPath(t,n,r,s,o){let i=t.lastComponent;return i&&!o.oneChangePerToken&&i.added===n&&i.removed===r?{oldPos:t.oldPos+s,lastComponent:{count:i.count+1,added:n,removed:r,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+s,lastComponent:{count:1,added:n,removed:r,previousComponent:i}}}extractCommon(t,n,r,s,o){let i=n.length,a=r.length,l=t.oldPos,c=l-s,d=0;for(;c+1<i&&l+1<a&&this.equals(r[l+1],n[c+1],o);)c++,l++,d++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return d&&!o.oneChangePerToken&&(t.lastComponent={count:d,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=l,c}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){return!1}buildValues(t,n,r){let s=[],o;for(;t;)s.push(t),o=t.previousComponent,delete t.previousComponent,t=o;s.reverse();let i=s.length,a=0,l=0,c=0;for(;a<i;a++){let d=s[a];if(d.removed)d.value=this.join(r.slice(c,c+d.count)),c+=d.count;else{if(!d.added&&this.useLongestToken){let u=n.slice(l,l+d.count);u=u.map(function(m,f){let p=r[c+f];return p.length>m.length?p:m}),d.value=this.join(u)}else d.value=this.join(n.slice(l,l+d.count));l+=d.count,d.added||(c+=d.count)}}return s}};var Zn=class extends Xe{constructor(){super(...arguments),this.tokenize=eb}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},Qh=new Zn;function Qn(e,t,n){return Qh.diff(e,t,n)}function eb(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let o=r[s];s%2&&!t.newlineIsToken?n[n.length-1]+=o:n.push(o)}return n}function er(e,t,n,r,s,o,i){let a;i?typeof i=="function"?a={callback:i}:a=i:a={},typeof a.context>"u"&&(a.context=4);let l=a.context;if(a.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(a.callback){let{callback:d}=a;Qn(n,r,Object.assign(Object.assign({},a),{callback:u=>{let m=c(u);d(m)}}))}else return c(Qn(n,r,a));function c(d){if(!d)return;d.push({value:"",lines:[]});function u(x){return x.map(function(N){return" "+N})}let m=[],f=0,p=0,C=[],O=1,$=1;for(let x=0;x<d.length;x++){let N=d[x],K=N.lines||tb(N.value);if(N.lines=K,N.added||N.removed){if(!f){let V=d[x-1];f=O,p=$,V&&(C=l>0?u(V.lines.slice(-l)):[],f-=C.length,p-=C.length)}for(let V of K)C.push((N.added?"+":"-")+V);N.added?$+=K.length:O+=K.length}else{if(f)if(K.length<=l*2&&x<d.length-2)for(let V of u(K))C.push(V);else{let V=Math.min(K.length,l);for(let Je of u(K.slice(0,V)))C.push(Je);let De={oldStart:f,oldLines:O-f+V,newStart:p,newLines:$-p+V,lines:C};m.push(De),f=0,p=0,C=[]}O+=K.length,$+=K.length}}for(let x of m)for(let N=0;N<x.lines.length;N++)x.lines[N].endsWith(`
`)?x.lines[N]=x.lines[N].slice(0,-1):(x.lines.splice(N+1,0,"\\ No newline at end of file"),N++);return{oldFileName:e,newFileName:t,oldHeader:s,newHeader:o,hunks:m}}}function tb(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var nb=/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/,rb={"\n":"\\n","	":"\\t","\r":"\\r",'"':'\\"',"\\":"\\\\"};function Ql(e){return nb.test(e)?e:`"${[...new TextEncoder().encode(e)].map(r=>{let s=String.fromCharCode(r);return rb[s]??(r>=32&&r<127?s:`\\${r.toString(8).padStart(3,"0")}`)}).join("")}"`}function ec(e,t,n){let{hunks:r}=er("","",t,n,void 0,void 0,{context:3}),s=e.replace(/^(?:\.?\/)+/,""),o=[`--- ${Ql(`a/${s}`)}`,`+++ ${Ql(`b/${s}`)}`],i=r.flatMap(({oldStart:a,oldLines:l,newStart:c,newLines:d,lines:u})=>[`@@ -${a},${l} +${c},${d} @@`,...u]);return`${[...o,...i].join(`
`)}
`}var tc=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,sb=new RegExp(tc.source,"gu");function ob(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var tr=e=>tc.test(e)?e.replace(sb,ob):e;var B=require("node:fs"),Ee=require("node:path");var nc=["error","warning","info"];var ib={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},oP=Object.entries(ib);function ab(e){return ee.filter(n=>Number(n)<=e).at(-1)??ee[0]}var lb=(e,t)=>{let n=ab(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};var iP=lb(Ut,Number(Ut));var yP=[...nc,"off"];var ae=class extends Error{name="UsageError"},rc=e=>e instanceof Error&&e.name==="UsageError";var nr=class extends Error{name="ClosedPipe"},cb=e=>e instanceof Error&&e.name==="ClosedPipe",db=65536,ub=1,mb=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function pb(e,t){let n=Me(t),r=0;for(;r<n.length;)try{r+=(0,B.writeSync)(e,n,r)}catch(s){if(te(s)==="EAGAIN")mb();else throw te(s)==="EPIPE"?new nr:s}}function rr(e){let t=[],n=0,r=()=>{n>0&&pb(e,t.join("")),t=[],n=0};return{write:s=>{t.push(s),n+=s.length,n>=db&&r()},flush:r,close:r,discard:()=>{}}}function sc(e,t){let n=r=>{try{r()}catch(s){throw cb(s)?s:t(s)}};return{...e,write:r=>n(()=>e.write(r)),flush:()=>n(e.flush),close:()=>n(e.close)}}var oc=()=>sc(rr(ub),e=>new ae(`standard output can't be written (${te(e)||String(e)})`));function It(e,t){return te(t)==="ENOENT"?new ae(`${e} can't be written: there is no folder ${(0,Ee.dirname)(e)}`):new ae(`${e} can't be written (${te(t)||String(t)}): what was there before is unchanged`)}function fb(e){try{let t=(0,B.realpathSync)(e),n=(0,B.statSync)(t);if(n.isDirectory())throw new ae(`${e} is a folder: name a file to write the report to`);return{path:t,mode:n.mode&4095,regular:n.isFile()}}catch(t){if(te(t)==="ENOENT")return null;throw rc(t)?t:It(e,t)}}function ic(e){let t=fb(e);return t!==null&&!t.regular?gb(e):yb(e,t?.path??e,t?.mode??null)}function gb(e){try{return sc(rr((0,B.openSync)(e,"w")),t=>It(e,t))}catch(t){throw It(e,t)}}function yb(e,t,n){let r=(0,Ee.join)((0,Ee.dirname)(t),`.${(0,Ee.basename)(t)}.${process.pid}.tmp`),s=()=>(0,B.rmSync)(r,{force:!0}),o=l=>{try{return l()}catch(c){throw s(),It(e,c)}},i=o(()=>(0,B.openSync)(r,"w")),a=rr(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),n!==null&&(0,B.fchmodSync)(i,n),(0,B.closeSync)(i),(0,B.renameSync)(r,t)}),discard:s}}function hb(e,{diff:t,outputFile:n,quiet:r},s){let o=c=>{r!==!0&&process.stderr.write(`unitlint: ${c}
`)};if(t!==!0){if(e.some(({stdin:c})=>c===!0))throw new ae("a unit on standard input has no place to write to: --diff shows what --fix would change");return Sb(e,{...s,say:o}),null}let i=_b(e,{...s,say:o}),a=n?.[0]?.value,l=a===void 0?oc():ic(a);try{l.write(i),l.close()}finally{l.discard()}return i===""?0:1}function lc(e,{rules:t,settingsFor:n,unsafe:r,complain:s}){let o=ql(Ml(t)),i=new Map,a=new Map,l=[],c=0;for(let d of e){let u=o(d,n(d.path),{unsafe:r,texts:i});l.push(...u.applied),c+=u.suggested;for(let[m,f]of u.texts)a.has(m)||a.set(m,bb(d,m,s)),i.set(m,f)}return{files:[...i].map(([d,u])=>({path:d,before:a.get(d)??"",after:u})),applied:l,suggested:c}}function bb(e,t,n){let r=e.read("i"),s=r.ok?[r.source.main,...r.source.dropIns].find(i=>i?.path===t):null;if(s!=null)return s.text;let o=Jl(t);return o.ok||n(o.problem),o.ok?o.text:""}function Sb(e,t){let{files:n,applied:r,suggested:s}=lc(e,t),o=new Set;for(let{path:i,before:a,after:l}of n){let c=Zl(i,a,l);c===null?o.add(i):t.complain(c)}for(let i of cc(r))o.has(i.path)&&t.say(uc(i,t.rules));s>0&&!t.unsafe&&t.say(dc(s))}function _b(e,t){let{files:n,applied:r,suggested:s}=lc(e,t);for(let o of cc(r.filter(({applicability:i})=>i==="suggested")))t.say(uc(o,t.rules));return s>0&&!t.unsafe&&t.say(dc(s)),n.map(({path:o,before:i,after:a})=>ec(Cb(o),i,a)).join("")}var cc=e=>e.toSorted((t,n)=>Xl(t.path,n.path)||t.line-n.line),dc=e=>`${e} more ${e===1?"fix":"fixes"} would change what systemd does: read ${e===1?"it":"them"} with --diff --unsafe-fixes`;function Cb(e){let t=(0,ac.relative)(".",e);return t.startsWith("..")?e:t}var uc=({path:e,line:t,title:n,rule:r,applicability:s,changes:o},i)=>{let a=s==="safe"?"":vb(o,i);return`${tr(e)}:${t}: ${tr(n)} (${r})${a}`};function vb(e,t){if(e.length===0)return"";let n=e.flatMap(s=>t.flatMap(o=>o.category==="exposure"&&o.directives[0]===s?[o.risk]:[]));return`; ${e.map(s=>`${s}=`).join(", ")} ${e.length===1?"changes":"change"} with it: test the service${n.length===0?"":`, it may break ${n.join("; ")}`}`}0&&(module.exports={runFixes});
