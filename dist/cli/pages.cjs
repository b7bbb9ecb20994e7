"use strict";var Fe=Object.defineProperty;var po=Object.getOwnPropertyDescriptor;var fo=Object.getOwnPropertyNames;var go=Object.prototype.hasOwnProperty;var ho=(e,t)=>{for(var s in t)Fe(e,s,{get:t[s],enumerable:!0})},yo=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of fo(t))!go.call(e,n)&&n!==s&&Fe(e,n,{get:()=>t[n],enumerable:!(r=po(t,n))||r.enumerable});return e};var bo=e=>yo(Fe({},"__esModule",{value:!0}),e);var Jl={};ho(Jl,{pages:()=>Ql});module.exports=bo(Jl);var d=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),x=e=>e;var se=[],y=(e,t=se)=>({effect:"set",value:e,faults:t}),g=(e,t=se)=>({effect:"add",value:e,faults:t}),u=(e=void 0)=>({effect:"reset",value:e,faults:se});function p(e,t,s,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:r}]}}function R(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function So(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let r=[],n=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((n[a]??0)+1,(i[a-1]??0)+1,(n[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=n,n=i}return n[t.length]??s+1}var _o=64;function C(e,t,s=3){if(e===""||e.length>_o)return[];let r=Math.max(1,Math.floor(e.length/3)),n=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:So(n,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,s).map(({candidate:i})=>i)}var me=e=>e===32||e===9||e===10||e===13,vo=/['"\\]/;function P(e,t){return vo.test(e)?Po(e,t):{words:Co(e),malformedAt:null}}function Co(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&me(e.charCodeAt(s));)s+=1;let r=s;for(;s<e.length&&!me(e.charCodeAt(s));)s+=1;s>r&&t.push({text:e.slice(r,s),start:r,end:s})}return t}function Po(e,t){let s=[],r=0;for(;;){for(;r<e.length&&me(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:s,malformedAt:null};let n=wo(e,r,t);if(n===null)return{words:s,malformedAt:r};s.push({text:n.text,start:r,end:n.end}),r=n.end}}function wo(e,t,s){let r=s.unclosed==="closed",n="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:n,end:e.length}:null;n+=s.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":n+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(me(e.charCodeAt(i)))break;n+=a}i+=1}return o!==""&&!r?null:{text:n,end:i}}function q(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var ko=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function O(e){let t=ko.exec(e);if(t===null)return null;let[,s,r,n,o,i,a]=t,l=pe(r,16)??pe(n,2)??pe(o??i,8)??pe(a,10);return l===null?null:s==="-"?-l:l}var pe=(e,t)=>e===void 0?null:Number.parseInt(e,t);var De=e=>e===4?32:128;function st(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;s=s<<8n|BigInt(r)}return s}function tt(e){if(e==="")return[];let t=[],s=e.split(":");for(let[r,n]of s.entries()){let o=r===s.length-1&&n.includes(".")?st(n):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(n))t.push(BigInt(`0x${n}`));else return null}return t}function Ao(e){let t=e.split("::");if(t.length>2)return null;let s=tt(t[0]??""),r=tt(t[1]??"");if(s===null||r===null)return null;let n=8-s.length-r.length;return(t.length===1?n!==0:n<1)?null:[...s,...Array.from({length:n},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function xo(e,t,s){let r=BigInt(De(e)-s);return{family:e,address:t>>r<<r,length:s}}function ge(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),r=s.includes(":")?6:4,n=r===6?Ao(s):st(s);if(n===null)return null;let o=t<0?De(r):O(e.slice(t+1));return o===null||o<0||o>De(r)?null:xo(r,n,o)}var M=e=>{let t=ge(e);return t===null?[]:[t]},fe={any:[...M("0.0.0.0/0"),...M("::/0")],localhost:[...M("127.0.0.0/8"),...M("::1/128")],"link-local":[...M("169.254.0.0/16"),...M("fe80::/64")],multicast:[...M("224.0.0.0/4"),...M("ff00::/8")]},Ro=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Eo(e){let t=Object.hasOwn(fe,e)?fe[e]:void 0;return t!==void 0?t:Ro.test(e)?fe.localhost??[]:M(e)}var rt=(e,t)=>{if(e==="")return u();let{words:s,malformedAt:r}=P(e,{quotes:"kept"}),n=[...t??[]],o=[];for(let i of s){let a=Eo(i.text);a.length>0?n.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>C(i.text,Object.keys(fe),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),g(n,o)};var nt=`63	252-252
62	254`;var ot=`SUCCESS	0
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
EXCEPTION	255`;var it=`AS	bytes
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
STACK	bytes`,at=`seconds	1000000
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
\xB5s	1`;var j=["252","254","257","262"];var pc=j[j.length-1]??"262";function S(e,t){return{first:e,changes:t}}function z(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(r=>{let[n="",o]=r.split("-");return s>=Number(n)&&(o===void 0||s<=Number(o))})}var bc={templateInstance:S("i",{257:"test_instance"}),capabilityInitialBits:S(64,{262:63}),capabilityInversionBits:S(64,{262:41}),capabilityUnclosedQuote:S("dropped",{254:"closed"}),privateMountsUnset:S("off",{254:"on"}),unknownFamily:S("skipped",{262:"ends-line"}),globSectionName:S("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:S(!0,{262:!1}),execPrefixes:S("-@:+!",{262:"-@:+!|"}),execFolderEndings:S(["/"],{257:["/","/.","/.."]}),ambientPrefix:S("honoured",{262:"ignored"}),userManagerIsUnprivileged:S(!1,{262:!0}),policyNotAnObject:S("ignored",{262:"error"}),warnsOfWeekdays:S(!1,{262:!0}),highestIoClass:S(8,{262:7}),imagesOutsideApi:S(!1,{257:!0}),unknownImagePolicies:S("refused",{262:"taken"}),directoryFlags:S("any",{257:"checked"}),pathsInApi:S("taken",{257:"refused"}),warnsOfVarRun:S(!1,{257:!0}),vsockTypes:S(!1,{254:!0}),alternativeInterfaces:S(!1,{257:!0}),bindsPortZero:S(!1,{257:!0}),renamesImports:S(!1,{257:!0}),textlessOutcome:S("incomparable",{262:"first"}),privateTmpNeedsNamespace:S([],{257:["disconnected"],262:["connected","disconnected"]})},Sc={oneshotRestartForceExitStatus:S(!0,{257:!1}),forkingPrivatePids:S(!1,{257:!0}),dynamicUserHomeDirectory:S(!1,{257:!0}),workingDirectoryInApiMount:S(!1,{257:!0}),dynamicUserInUserManager:S(!1,{257:!0}),managedPrivateUsers:S(!1,{262:!0}),userNamespacePathWithPrivateUsers:S(!1,{262:!0}),privatePidsPam:S(!1,{262:!0})};var Oe={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},lt=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,U=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var Ic=`
${lt}`;var ct=new Map;function To(e){let t=U.lastIndexOf(`
[`,e),s=U.slice(t<0?1:t+2,U.indexOf("]",t+1)),r=U.indexOf(`
`,e),[n="",o="",i="",a=""]=U.slice(e,r<0?void 0:r).split("	");return{sections:s.split(","),name:n,since:o===""?null:Number(o),flags:i,specs:a}}function dt(e){let t=ct.get(e);if(t!==void 0)return t;let s=[],r=`
${e}	`;for(let n=U.indexOf(r);n>=0;n=U.indexOf(r,n+1))s.push(To(n+1));return ct.set(e,s),s}function No(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let r=s.indexOf(":");if(r<0)return s;if(z(s.slice(0,r),t))return s.slice(r+1)}return null}function Me(e,t){let s=dt(t).find(({sections:n})=>n.includes(e));if(s===void 0)return null;let r=j.find(n=>No(s.specs,n)!==null);return s.since??(r===void 0?null:Number(r))}function ut(e){return dt(e).flatMap(({sections:t})=>t)}var he=e=>Oe[e],mt=Object.keys(Oe);var re=e=>new Uint32Array(e+31>>>5);function Ue(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function ne(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function ye(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function pt(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function ft(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var gt=e=>e.every(t=>t===0);function L(e,t,s){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>z(r[t]??"",s))}var ht=e=>(1n<<BigInt(e))-1n,Fo=e=>ht(e.behaviour.capabilityInitialBits),yt=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Do=e=>Number(L(nt,1,e.table)[0]?.[0]??0);function Oo(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let r=O(e);return r!==null&&r>=0&&r<=Do(t)?r:null}function Mo(e,t,s){let r=s.behaviour.capabilityUnclosedQuote==="closed",{words:n,malformedAt:o}=P(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of n){let c=Oo(l.text,s);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:q(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Uo(l.text,s)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Uo(e,t){let s=e.toUpperCase(),r=[...t.capabilities.keys()],n=s.startsWith("CAP_")?s:`CAP_${s}`;if(r.includes(n))return[n];let o=`_${n.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:C(n,r,2)}var bt=(e,t,s)=>{let{facts:r}=s,n=e.startsWith("~"),{set:o,faults:i}=Mo(e,n?1:0,r),a=s.directive.name==="CapabilityBoundingSet"?Fo(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?y(n?ht(r.behaviour.capabilityInversionBits)&~o:o,i):g(n?l&~o:l|o,i)};var Lo=/^[0-9A-Za-z:\-_.\\@]+$/,Bo=255;function Wo(e){let t=e.lastIndexOf("."),s=mt.find(o=>o===e.slice(t+1));if(t<0||s===void 0)return null;let r=e.slice(0,t),n=r.indexOf("@");return{full:e,type:s,base:r,prefix:n<0?r:r.slice(0,n),instance:n<0?null:r.slice(n+1)}}var Vo=({full:e,base:t})=>e.length<=Bo&&Lo.test(t)&&!t.startsWith("@");function St(e){let t=Wo(e);return t!==null&&Vo(t)?t:null}function oe(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}var Ko="host",Go="a".repeat(32),_t={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Yo(e,t,s){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return oe(t.prefix);case"i":return t.instance??"";case"I":return oe(t.instance??"");case"j":return r;case"J":return oe(r);case"f":return`/${oe(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Go;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${_t[s].d??""}${t.full}`;default:return _t[s][e]??Ko}}var Ho=/[0-9A-Za-z]/,qo="mbABMowWTV";function h(e,t){if(!e.includes("%"))return e;let s="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r+1);if(e.charAt(r)!=="%"||n===""){s+=e.charAt(r);continue}if(n==="%")s+="%";else if(!Ho.test(n))s+=`%${n}`;else{if(!qo.includes(n)&&!t.facts.specifiers.has(n))return{unknownAt:r};s+=Yo(n,t.name,t.manager)}r+=1}return s}var $o=255,be=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=$o;function jo(e){let t="";for(let s=0;s<e.length;s+=1){let r=e.charAt(s);if(r===":")return{name:t,rest:e.slice(s+1)};r==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var zo=/^[A-Za-z0-9+/]*={0,2}$/;function Xo(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!zo.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Zo(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=h(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||be(s)?null:"a credential name, a colon and an absolute path"}function Qo(e,t,s){let[r="",n,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=be(i)&&!/[*?[]/.test(i)&&o.length===0,l=n===void 0||s.facts.behaviour.renamesImports&&be(n);return!a||!l?p(t,e,"the name of a credential, or the beginning of one and *"):g(new Map(t).set(r,!1))}var vt=(e,t,s)=>{if(e==="")return u();if(s.directive.name==="ImportCredential")return Qo(e,t,s);let{name:r,rest:n}=jo(e),o=h(r,s);if(typeof o!="string"||!be(o))return p(t,e,'a credential name, such as "token" in token:/etc/token');let i=Xo(n,s)??Zo(n,s);return i!==null?p(t,e,i):g(new Map(t).set(o,s.directive.name.endsWith("Encrypted")))};var Pt=e=>e===32||e===9||e===10||e===13;function D(e,t){let s=t;for(;s<e.length&&Pt(e.charCodeAt(s));)s+=1;return s}var Jo={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Ct=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,ei=1114111;function ti(e,t){let s=Jo[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};Ct.lastIndex=t+1;let r=Ct.exec(e);if(r===null)return null;let[n,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>ei?null:{text:String.fromCodePoint(c),length:n.length+1}}function ie(e,t){let s="",r="",n=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r===""?{text:`${s}\\`,start:t,end:e.length,quoted:n,unknownEscape:!0}:null;let l=ti(e,i);l===null&&(o=!0),s+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":s+=a;else if(a==='"'||a==="'")r=a,n=!0;else{if(Pt(e.charCodeAt(i)))break;s+=a}i+=1}return r===""?{text:s,start:t,end:i,quoted:n,unknownEscape:o}:null}var si=255,ri="/bin/sh",ni=/[\0-\x1F"'\\\x7F]/;function oi(e,t){let s=0;for(;s<e.length;s+=1){let r=e.charAt(s),n=e.slice(0,s);if(!t.includes(r)||r==="!"&&(n.includes("+")||n.split("!").length>2)||r==="+"&&n.includes("!")||r!=="!"&&n.includes(r))break}return s}function ii(e,t){return e===""?"followed by a program":ni.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=si?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var kt=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],ai=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function li(e,t,s){let r=ie(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:D(e,r.end),more:!0};let n=oi(r.text,s.facts.behaviour.execPrefixes),o=r.text.slice(0,n),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?ri:h(r.text.slice(n),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let f=ii(c,s.facts.behaviour.execFolderEndings);if(f!==null)return{bad:f,...a,drops:i};let b=ci(e,D(e,r.end),s);return"bad"in b?{...b,drops:i}:o.includes("@")&&!l&&b.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+n,end:r.end},arguments:b.arguments},next:b.next,more:b.more,faults:[...kt(r),...ai(r,o,s),...b.faults]}}var wt=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||D(e,t+s.length)>t+s.length);function ci(e,t,s){let r=[],n=[],o=t;for(;o<e.length;){if(wt(e,o,";"))return{arguments:r,next:D(e,o+1),more:!0,faults:n};if(wt(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=D(e,o+2);continue}let i=ie(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof h(i.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),n.push(...kt(i)),o=D(e,i.end)}return{arguments:r,next:o,more:!1,faults:n}}var At=(e,t,s)=>{if(e==="")return u();let r=[...t??[]],n=[],o=0,i=!0;for(;i&&o<e.length;){let a=li(e,o,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...n,l]}}"command"in a&&(r.push(a.command),n.push(...a.faults)),o=a.next,i=a.more}return g(r,n)};var di=/^(?:1|yes|y|true|t|on)$/i,ui=/^(?:0|no|n|false|f|off)$/i;function B(e){return di.test(e)?!0:ui.test(e)?!1:null}var xt="a boolean (yes or no)",Rt=["yes","no","true","false","on","off"],ae=(e,t,{directive:s})=>{let r=B(e);return r!==null?y(r):s.fatal?R(t,e,xt):p(t,e,xt,()=>C(e,Rt,1))},Et=(e,t,s)=>e===""?u():ae(e,t,s),Le=(e,t,s)=>{let{directive:r}=s;if(e===""&&r.emptyResets)return u();let n=r.suffix===null?-1:e.indexOf(":"),o=n<0?e:e.slice(0,n),i=mi(o,s);if(i===null)return p(t,e,pi(s),()=>C(e,r.values,2));if(n>=0&&(i==="no"||!hi(e.slice(n+1),s)))return p(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return y(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function mi(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=B(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function pi({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>B(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var fi=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,gi=64;function hi(e,t){let s=h(e,t);return typeof s!="string"||s.length>gi?!1:s.split(".").every(r=>r.length<=63&&fi.test(r))}var It=(e,t,{directive:s,facts:r})=>{if(s.section!=="Service"&&s.section!=="Scope")return p(t,e,"possible in units of this type");let n=B(e);if(n!==null)return y(n);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=P(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>C(c.text,[...Rt,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(!0,l)};var yi=(e,t)=>{let s=e.toUpperCase();return C(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},Tt=(e,t,{facts:s})=>{if(e==="")return u();if(e==="none")return y({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),n=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=P(e.slice(n),{quotes:"removed"}),f=[];for(let v of l){let F=s.addressFamilies.get(v.text.toUpperCase());if(F===void 0){let H=s.behaviour.unknownFamily==="ends-line";if(f.push({start:n+v.start,end:H?e.length:n+v.end,effect:H?"rest-ignored":"word-ignored",expected:q(v.text,"an address family such as AF_INET"),suggestions:()=>yi(v.text,s)}),H)break}else r===(i==="deny")?a.add(F):a.delete(F)}c!==null&&f.push({start:n+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let b={mode:i,families:a,sealed:!1};return o?g(b,f):y(b,f)},Nt=(e,t,{facts:s})=>{if(e==="")return u();let r=B(e);if(r!==null)return y(r?new Set:new Set(s.namespaces));let n=e.startsWith("~"),o=n?1:0,{words:i,malformedAt:a}=P(e.slice(o),{quotes:"kept"}),l=i.find(v=>!s.namespaces.has(v.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let v={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>C(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[v]}}if(a!==null)return p(t,e,c);let f=i.map(v=>v.text),b=new Set(t??(n?s.namespaces:[]));for(let v of f)n?b.delete(v):b.add(v);return t===void 0?y(b):g(b)};var bi=/^(?:0|[1-9]\d*)$/,Si=2**32-1,_i=65535,vi=/[\0-\x1F\x7F:/]/;function Ci(e){return e===""?!1:bi.test(e)&&Number(e)<Si&&Number(e)!==_i?!0:vi.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Ft="a user or group name, or a numeric id",Pi="a user of its own: others run as nobody too, and NFS maps strangers to it";function Dt(e,t){let s=h(e,t);return typeof s=="string"&&Ci(s)?s:null}var Ot=(e,t,s)=>{if(e==="")return u();let r=Dt(e,s);return r===null?R(t,e,Ft):y(r,s.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Pi}]:[])},Mt=(e,t,s)=>{if(e==="")return u();let{words:r,malformedAt:n}=P(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=Dt(i.text,s);if(a===null)return R(t,e,Ft);o.push(a)}return n===null?g(o):R(t,e,"a list of words: it ends in a backslash")},wi=/^0*[0-7]{1,4}$/,Ut=(e,t,s)=>wi.test(e)?y(Number.parseInt(e,8)):p(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var Lt=(e,t)=>typeof e=="string"?e:e(t),k="a text with known specifiers: write %% for a percent sign";function m(e,t,{empty:s="resets",specifiers:r="kept",suggestions:n}={}){return(o,i,a)=>{if(o===""&&s==="resets")return u();let l=r==="expanded"?h(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return y(c);let f=typeof l=="string"?Lt(t,a):k;return a.directive.fatal?R(i,o,f):p(i,o,f,n===void 0?void 0:()=>n(o,a))}}function E(e,t,s){let{empty:r="resets",specifiers:n="kept",malformed:o="rest-ignored",suggestions:i}=s;return(a,l,c)=>{if(a===""&&r==="resets")return u();let{words:f,malformedAt:b}=P(a,s),v=[...l??[]],F=[];for(let{text:H,start:co,end:uo}of f){let Ne=n==="expanded"?h(H,c):H,et=typeof Ne=="string"?e(Ne,c):null;if(et!==null)v.push(et);else{let mo=typeof Ne=="string"?Lt(t,c):k;F.push({start:co,end:uo,effect:"word-ignored",expected:mo,...i===void 0?{}:{suggestions:()=>i(H,c)}})}}return b!==null&&F.push({start:b,end:a.length,effect:o,expected:"a word with closed quotes"}),g(v.length===0?void 0:v,F)}}function W(e,t,s={}){let r=m(e,t,s);return(n,o,i)=>{let{effect:a,value:l,faults:c}=r(n,void 0,i);return a==="reset"?u():l===void 0?{effect:a,value:o,faults:c}:g([...o??[],l],c)}}var Be=1e6,ki=2**64,Bt=new Map;function Ai({facts:e}){let t=Bt.get(e.table);if(t!==void 0)return t;let s=new Map(L(at,2,e.table).map(([r="",n=""])=>[r,Number(n)]));return Bt.set(e.table,s),s}var xi=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function V(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),n=0;do{let o=xi.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[f,b]of Ai(s))if(r.startsWith(f)){r=r.slice(f.length),c=b;break}if(n+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,n>=ki)return null}while(r!=="");return n}var Wt="a time span such as 90s, 5min or 1h 30min",Ri=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Ei(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?V(e,1/1e3,t):Number(s[1])/1e3}var Se=(e,t)=>t.directive.name==="TimerSlackNSec"?Ei(e,t):e.trim()===""?null:V(e,Be,t),Ii=m(Se,Wt,{empty:"read"}),Ti=m(Se,Wt),Vt=(e,t,s)=>(Ri.has(s.directive.name)?Ti:Ii)(e,t,s);var Ni=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Fi=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function ve(e){let t=e.toLowerCase(),s=Fi.findIndex(r=>r===t||r.slice(0,3)===t);return s<0?null:s}var _e="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Kt=new RegExp(`^(${_e}(?:(?:\\.\\.|-)${_e})?(?:,${_e}(?:(?:\\.\\.|-)${_e})?)*),?(?= |$)`,"i"),Di=e=>e.split(",").every(t=>{let[s="",r]=t.split(/\.\.|-/);return r===void 0||(ve(s)??0)<=(ve(r)??0)}),Ht={lowest:1970,highest:2199,fractions:!1},Oi={lowest:1,highest:12,fractions:!1},Mi={lowest:1,highest:31,fractions:!1},Ui={lowest:0,highest:23,fractions:!1},Li={lowest:0,highest:59,fractions:!1},Bi={lowest:0,highest:59.999999,fractions:!0},Wi=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Vi=e=>e<70?e+2e3:e<100?e+1900:e;function Ki(e,t){let[,s,r,n]=Wi.exec(e)??[];if(s===void 0||!t.fractions&&[s,r,n].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Ht?Vi(Number(c)):Number(c),i=o(s);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(n===void 0)return!0;let l=Number(n);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var X=(e,t)=>e==="*"||e.split(",").every(s=>Ki(s,t));function Gt(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[r="",n="",o="*"]=[...s].reverse();return X(r,Mi)&&X(n,Oi)&&X(o,Ht)}function Yt(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",r="",n="0"]=t;return X(s,Ui)&&X(r,Li)&&X(n,Bi)}var Gi="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Yi=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Gi})$`);function Hi(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=Yi.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!Kt.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),Ni.has(t.toLowerCase()))return!0;let r=Kt.exec(t);if(r!==null){if(!Di(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let n=t.split(/ +/);return n.length===1?Gt(t)||Yt(t):n.length===2&&Gt(n[0]??"")&&Yt(n[1]??"")}function qi(e){let[,t="",s,r,n]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let o=(new Date(Date.UTC(Number(s),Number(r)-1,Number(n))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(ve(a)??0)<=o&&o<=(ve(l)??6)})}var $i="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",ji="a time span such as 15min or 1h 30min",zi=1e6;function Xi(e,t){if(t.directive.name==="OnCalendar")return Hi(e)?{kind:"calendar",event:e}:null;let s=V(e,zi,t);return s===null?null:{kind:"span",microseconds:s}}var qt=(e,t,s)=>{if(e==="")return u();let r=h(e,s);if(typeof r!="string")return p(t,e,k);let n=Xi(r,s);if(n===null)return p(t,e,s.directive.name==="OnCalendar"?$i:ji);let o=n.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&qi(n.event);return g([...t??[],n],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var $t=W((e,t)=>{let s=h(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),jt=W((e,t)=>typeof h(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,k);function I(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function Pe(e,t){let s=h(e,t);return typeof s=="string"?I(s):null}var Ce='an absolute path without ".."',Zi=new Set(["EnvironmentFile"]),zt=(e,t,s)=>{if(e==="")return u();let r=Zi.has(s.directive.name)&&e.startsWith("-"),n=h(r?e.slice(1):e,s);if(n===""&&!r)return u();let o=typeof n=="string"?I(n):null;return o!==null?y(o):s.directive.fatal?R(t,e,Ce):p(t,e,Ce)},Qi=/^-?\+?/;function Ji(e,t){let s=Qi.exec(e.text)?.[0]??"",r=Pe(e.text.slice(s.length),t);return r===null?null:{path:r,optional:s.includes("-"),belowRoot:s.includes("+")}}var ea=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Xt=(e,t,s)=>{if(e==="")return u();if(ea.has(s.directive.name)){let a=Pe(e,s);return a===null?p(t,e,Ce):g([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:n}=P(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=Ji(a,s);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Ce}):o.push(l)}return n!==null&&i.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),g(o,i)},Zt=(e,t,s)=>{if(e==="")return u();let r=e.startsWith("-"),n=r?e.slice(1):e;if(n==="~")return y({kind:"home"});let o=Pe(n,s);if(o!==null)return y({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?p(t,e,i):R(t,e,i)},ta=["/dev/","/run/systemd/inaccessible/"];function sa(e,t){let s=h(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let r=I(s);return r!==null&&(r==="/dev"||ta.some(n=>r.startsWith(n)))?r:null}var Qt=(e,t,s)=>{if(e==="")return u();let[r]=P(e,{quotes:"removed"}).words;if(r===void 0)return p(t,e,'a device and its access, such as "/dev/null rw"');let n=e.slice(r.end).trim(),o=sa(r.text,s);return o===null?p(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(n)?g([...t??[],{device:o,access:n}]):p(t,e,"a device with an access out of the letters r, w and m")},Jt=(e,t,s)=>{if(e==="")return u();let r=[...t??[]],n=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=Pe(i.replaceAll("\\:",":"),s);l===null?n.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return g(r,n)};var A=(e,t)=>s=>{let r=O(s);return r!==null&&r>=e&&r<=t?r:null},ra=2**32-1,es=2**64,$=(e,t)=>e.trimStart().startsWith("-")?null:A(0,ra)(e,t),we=(e,t)=>e.trimStart().startsWith("-")?null:A(0,es-2049)(e,t),Ve=A(-(2**31),2**31-1),na=/^(\d+)(?:\.(\d{1,2}))?%$/,oa=/^(\d+)(?:\.(\d))?‰$/,ia=/^(\d+)‱$/;function ts(e){let[,t,s=""]=na.exec(e)??[];if(t!==void 0)return We(Number(t)*100+Number(s.padEnd(2,"0")));let[,r,n=""]=oa.exec(e)??[];if(r!==void 0)return We(Number(r)*10+Number(n||"0"));let[,o]=ia.exec(e)??[];return o===void 0?null:We(Number(o))}var We=e=>e<=2**31-1?e:null;function Z(e){let t=ts(e);return t!==null&&t<=1e4?t:null}var aa={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},la=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Q(e,t){let s=e,r=0,n=Number.POSITIVE_INFINITY;do{let o=la.exec(s);if(o===null)return null;let[i,a="",l="",c=""]=o,f=aa[c]??0;if(f>=n)return null;let b=t**f;if(r+=Number(a)*b+(l===""?0:Math.floor(+`0.${l}`*b)),r>=es)return null;n=f,s=s.slice(i.length)}while(s!=="");return r}var ss="a size in bytes, such as 512M or 2G",rs=m($,"a whole number from 0 up",{empty:"read"}),ns=m(Ve,"a whole number",{empty:"read"}),os=m(A(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Ke=m(e=>Q(e,1024),ss,{empty:"read"}),ca=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Ge=m((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=Z(e),r=s??Q(e,1024);return r===null||r===0&&!ca.has(t.name)?null:s===null?r:-s},`${ss}, a percentage of the memory, or infinity`),is=m((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=Z(e);if(s!==null)return-s;let r=we(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),as=m(e=>{let t=ts(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var cs=m(A(-20,19),"a nice level from -20 to 19"),ds=m(A(-1e3,1e3),"a number from -1000 to 1000"),us=m(A(0,99),"a priority from 0 to 99",{empty:"read"}),ms=m(A(0,7),"a priority from 0 to 7"),K=(e,{empty:t,highest:s=-1})=>m((r,n)=>{if(n.facts.words(e).includes(r))return r;let o=$(r,n);return o!==null&&o<=s?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:n})=>C(r,n.words(e),2)}),ua=2**31-1,ps=K("schedulingPolicies",{empty:"resets",highest:ua}),fs=(e,t,s)=>K("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),ls=8191,ma=/^(\d+)(?:-(\d+))?$/;function pa(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:r}=P(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let n of s){let[,o,i=o]=ma.exec(n.text)??[],a=o===void 0?O(n.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>ls)return`a list of numbers up to ${ls}`}return null}var fa={CPUAffinity:"numa",NUMAMask:"all"},le=(e,t,s)=>{if(e==="")return u();if(e===fa[s.directive.name])return y([e]);let r=h(e,s),n=typeof r=="string"?pa(r):"a text with known specifiers";return n===null?g([...t??[],e]):p(t,e,n)},gs=(e,t,{facts:s})=>{if(e==="")return u();let r=s.words("coredumpFilters"),n=e.split(/[ \t]+/),o=n.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?p(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>C(o,r,2)):g([...t??[],...n])},hs=e=>e===""?u():y(e.split(/[ \t]+/)),ys=K("personalities",{empty:"resets"}),bs=m((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=O(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>C(e.toUpperCase(),t.errnoNames,2)});function Ae(e){let t=[""];for(let s=0;s<e.length;s+=1){let r=e.charAt(s);r===":"?t.push(""):r==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=r}return t}var ke=(e,t)=>{let s=h(e,t);return typeof s=="string"?I(s):null},ha=new Set([void 0,"","rbind","norbind"]);function ya(e,t){let[s="",r,n,...o]=Ae(e);if(o.length>0||!ha.has(n))return null;let i=s.startsWith("-"),a=ke(i?s.slice(1):s,t),l=r===void 0?a:ke(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Ss=E(ya,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),_s=E((e,t)=>{let s=e.indexOf(":"),r=ke(s<0?e:e.slice(0,s),t);return r===null?null:{path:r,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Ye=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function vs(e,t){for(let s=0;s<e.length;s+=2){let r=e[s]??"",n=e[s+1],o=n===void 0?r:n;if(n!==void 0&&!Ye.has(r))return`one of the partitions ${[...Ye].join(", ")}`;if(typeof h(o,t)!="string")return k}return null}var ba=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Cs(e,t){let s=(n,o)=>{let i=ke(n,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&ba(i,e===1)?null:i},r=(n,o)=>{let[i="",...a]=Ae(n.text).filter(f=>f!==""),l=s(i.replace(/^-/,""),o),c=e===2?s(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:vs(a,o)}};return(n,o,i)=>{if(n==="")return u();let{words:a,malformedAt:l}=P(n,{quotes:"removed",escapes:"kept"}),c=[...o??[]],f=[];for(let b of a){let{image:v,fault:F}=r(b,i);v!==null&&c.push(v),F!==null&&f.push({start:b.start,end:b.end,effect:"word-ignored",expected:F})}return l!==null&&f.push({start:l,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),g(c.length===0?void 0:c,f)}}var Ps=Cs(2,"IMAGE:TARGET with absolute paths"),ws=Cs(1,"an absolute path of an image"),ks=(e,t,s)=>{if(e==="")return u();let{words:r,malformedAt:n}=P(e,{quotes:"removed"});if(n!==null)return p(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let f=a.indexOf(":"),b=vs(f<0?[a]:[a.slice(0,f),a.slice(f+1)],s);b===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:b})}return y(i,o)},Sa=/^(?:[0-9a-fA-F]{2})+$/,_a=32,As=m(e=>e.startsWith("/")||Sa.test(e)&&e.length>=_a?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),He=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},xs=m(e=>e.startsWith("/")||e.startsWith("base64:")&&He(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),va=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Ca=/^(?:read-only|growfs)-(?:on|off)$/;function Pa(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let r=s.indexOf("=");if(r<0)return!1;let n=s.slice(0,r).trim();return n!==""&&!Ye.has(n)?t:s.slice(r+1).split("+").every(o=>t||va.has(o.trim())||Ca.test(o.trim()))})}var Rs=m((e,{facts:t})=>Pa(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),qe=K("mountPropagations",{empty:"resets"}),Es=m(e=>B(e),"a boolean (yes or no)"),Is=m(e=>e,k,{specifiers:"expanded"});function Ts(e,t){let s=h(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let r=s.split("/").filter(n=>n!==""&&n!==".");return r.length===0||r.includes("..")?null:r.join("/")}function ka(e,t){let[s="",r="",n="",...o]=Ae(e),i=Ts(s,t);if(i===null||i.split("/")[0]==="private"||o.length>0||n!==""&&n!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Ts(r,t);return a===null?null:{path:i,link:a}}var Ns=E(ka,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Fs=/^[A-Za-z_][A-Za-z0-9_]*$/,Aa=/^[A-Za-z_][A-Za-z0-9_]*=/,Ds=e=>Aa.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function $e(e,t,s){let r=(n,o)=>{let i=s?h(n,o):n;return typeof i!="string"?k:e(i)?null:t};return(n,o,i)=>{if(n==="")return u();let a=[...o??[]],l=[],c=D(n,0);for(;c<n.length;){let f=ie(n,c);if(f===null||f.unknownEscape){let v=f===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:n.length,effect:"rest-ignored",expected:v});break}let b=r(f.text,i);b===null?a.push({text:f.text,start:f.start,end:f.end}):l.push({start:f.start,end:f.end,effect:"word-ignored",expected:b}),c=D(n,f.end)}return g(a,l)}}var Os="the name of a variable",Ms=$e(Ds,"NAME=value: quote a value that has blanks, and leave none around the =",!0),xa=$e(e=>Fs.test(e),Os,!0),Ra=$e(e=>Fs.test(e)||Ds(e),`${Os}, or NAME=value`,!0),Us=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?Ra:xa)(e,t,s);var Ea=255,je=e=>e.length<=Ea&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Ia=/^(file|append|truncate):(.*)$/;function Ta(e,t,s){let r=s.facts.words(t),[,n="",o=""]=Ia.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=h(i??o,s);return typeof a!="string"?k:i!==null?je(a)?null:"fd: and the name of a file descriptor":n!==""&&r.includes(n)?I(a)===null?`${n}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}var Bs=(e,t)=>(s,r,n)=>{let o=Ta(s,e,n);if(o!==null)return p(r,s,o,()=>C(s,n.facts.words(e),2));let i=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return y(s,i)},Ws=Bs("execInputs",[]),Vs=Bs("execOutputs",["syslog","syslog+console"]),Ks=m(e=>je(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Na=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Gs=(e,t,s)=>{if(e==="")return u();if(/\\./.test(e.replace(Na,"")))return p(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=h(e,s);return typeof r=="string"?g(`${t??""}${r}
`):p(t,e,k)},Ys=(e,t)=>e===""?u():He(e)?g(`${t??""}${e}`):p(t,e,"data in Base64"),Ls=new Set(["read-only","append","truncate","graceful"]),Fa=["read-only","append","truncate"],Hs=(e,t)=>{if(e==="")return u();let[s="",r="",n="",...o]=e.split(":"),i=n===""?[]:n.split(",");return!(s.startsWith("/")&&je(r)&&o.length===0&&i.every(l=>Ls.has(l)))||i.filter(l=>Fa.includes(l)).length>1?p(t,e,`an absolute path, a name and options out of ${[...Ls].join(", ")}, joined by colons`):g([...t??[],e])},qs=(e,t,s)=>{if(e==="")return u();let r=h(e,s);if(typeof r!="string")return p(t,e,k);let n=I(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=s.facts.behaviour;return n===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:y(n,ze(e,n,s))};function ze(e,t,{facts:s}){return!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var Oa=A(1,65535),$s=107,js=/^(?:\d{1,10})?$/,zs=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Ma(e,t){let s=Oa(e,t);if(s!==null)return{family:"inet6",port:s};let[,r,n=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=zs(n);return ge(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=zs(e.slice(o+1)),a=e.slice(0,o);return ge(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Ua(e,{facts:t}){let[,s="",r="",n=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return n===""||s!==""&&!t.behaviour.vsockTypes?null:js.test(r)&&js.test(n)?{family:"vsock",port:null}:null}function La(e,t){return e.startsWith("/")?e.length<=$s?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=$s?{family:"unix",port:null}:null:e.startsWith("vsock")?Ua(e,t):Ma(e,t)}var Ba=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Wa(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Ba.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var Xs=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function Va(e,{directive:t,facts:s}){let r=I(e);return r===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}var Ka={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Ga(e,t){let{name:s}=t.directive;if(Xs.has(s))return Va(e,t);if(s==="ListenNetlink")return Wa(e);let r=La(e,t);return s==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var Zs=(e,t,s)=>{if(e==="")return u();let{name:r}=s.directive,n=h(e,s);if(typeof n!="string")return p(t,e,k);let o=Ga(n,s);if(o===null)return p(t,e,Ka[r]??(Xs.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?ze(e,n,s):[];return g([...t??[],{directive:r,address:n,...o}],i)},Ya=15,Ha=127,qa=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,$a=new Set(["all","default",".",".."]),xe=(e,t)=>qa.test(e)&&!$a.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Ha:Ya),Qs=m(e=>e==="*"||xe(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Js=m(e=>xe(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ja={132:"sctp",136:"udplite",262:"mptcp"},er=m((e,{facts:t})=>{let s=ja[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),tr=m(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function or(e,t){return(s,r,n)=>{if(s==="")return u();let o=s.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:f,malformedAt:b}=P(s.slice(i),{quotes:"removed"});for(let v of f)e(v.text,n)?a==="deny"===o?l.add(v.text):l.delete(v.text):c.push({start:v.start+i,end:v.end+i,effect:"word-ignored",expected:t});return b!==null&&c.push({start:b+i,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),g({mode:a,names:l},c)}}var Xa=15,ir=or((e,{facts:t})=>xe(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Xa),"the name of a network interface"),ar=or((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Za=["tcp","udp"],Qa=["ipv4","ipv6"];function Ja(e,{facts:t}){if(e==="any")return!0;let[,s,r=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],n=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=n&&Number(s)<=Number(r)&&Number(r)<=65535}function el(e,t){let s=e.split(":");return s.length>3?!1:(Qa.includes(s[0]??"")&&s.shift(),Za.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&Ja(s[0]??"",t))}var lr=W((e,t)=>el(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),sr=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function rr(e){let[t="",s="",r="",n="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&sr.test(r)&&sr.test(n)&&o.length===0}var cr=(e,t)=>{if(e==="")return u();let{words:s}=P(e,{quotes:"removed"}),r=s.filter(n=>!rr(n.text)).map(n=>({start:n.start,end:n.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return g([...t??[],...s.filter(n=>rr(n.text)).map(n=>n.text)],r)},dr=(e,t,{facts:s})=>{if(e==="")return u();let r=s.words("cgroupControllers"),n=e.split(/[ \t]+/),o=n.find(i=>!r.includes(i));return o===void 0||n.some(i=>r.includes(i))?g([...t??[],...n]):p(t,e,`one or more of ${r.join(", ")}`,()=>C(o,r,2))},tl=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),ur=W((e,t)=>{let s=e.indexOf(":"),r=s<0?null:h(e.slice(s+1),t);return tl.has(e.slice(0,s))&&typeof r=="string"&&I(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),sl=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),mr=m((e,{name:t,facts:s})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&sl(e)&&!s.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),nr=["extensions","credentials"],pr=m(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>nr.includes(t))?e:null,`a boolean, or one or more of ${nr.join(", ")}`);var Re=(e,t,s)=>{if(e==="")return u();let r=e.startsWith("-"),n=h(r?e.slice(1):e,s);return typeof n=="string"?y({label:n,optional:r}):r?p(t,e,k):R(t,e,k)};var hr=A(1,1e4),yr=A(10,1e3),br=m((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:hr(e,t),"a weight from 1 to 10000"),Ee=(e,t)=>(s,r,n)=>{let o=e(s,r,n);return{...o,faults:[...o.faults,{start:0,end:s.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Sr=m(yr,"a weight from 10 to 1000"),_r=Ee(m(A(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),nl=Ee(Ge,"MemoryMax="),vr=(e,t,s)=>(s.directive.name==="MemoryLimit"?nl:Ge)(e,t,s),Xe=1e6,ol=-20,il=19;function al(e,t){let s=/^[+-]/.test(e),r=s?Ve(e,t):we(e,t);return r===null?null:s?r<ol||r>il?null:20-r:r<=40?r:null}function fr(e,t,s){if(t==="nice")return al(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Q(e,1024);if(t==="seconds"){let r=V(e,Xe,s);return r===null?null:Math.ceil(r/Xe)}return t==="microseconds"?V(e,1,s):we(e,s)}var ll={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},gr=({directive:e,facts:t})=>L(it,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",Cr=m((e,t)=>{let s=gr(t),[r="",n=r,...o]=e.split(":");if(o.length>0||r===""||n==="")return null;let i=fr(r,s,t),a=fr(n,s,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>ll[gr(e)]??"a number",{empty:"read"}),ce=(e,t)=>(s,r,n)=>{if(s==="")return u();let[o]=P(s,{quotes:"removed"}).words,i=o===void 0?null:h(o.text,n),a=o===void 0?null:e(s.slice(o.end).trimStart(),n);return typeof i!="string"||a===null?p(r,s,t):g([...r??[],{device:i,limit:a}])},Pr=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Q(e,1e3);return t===0?null:t},wr='a device and a limit, such as "/dev/sda 5M"',kr=ce(Pr,wr),Ar=Ee(ce(Pr,wr),"IOReadBandwidthMax= or IOWriteBandwidthMax="),xr=ce(hr,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Rr=Ee(ce(yr,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Er=ce((e,t)=>V(e,Xe,t),'a device and a time span, such as "/dev/sda 25ms"'),Ir=m(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Z(e);return t===null?Q(e,1024):-t},"a size such as 5G, a percentage, or off"),Tr=m((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:$(e,t),"a whole number from 0 up, or infinity");var Nr=K("logLevels",{empty:"read",highest:7}),Fr=K("logFacilities",{empty:"read",highest:127}),dl=/^[A-Z][A-Z0-9_]{0,63}=/,Dr=E(e=>dl.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),ul=255,ml=ul-25-40,Or=m(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=ml?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Mr=(e,t)=>e===""?u():e==="~"?p(t,e,"a regular expression"):g([...t??[],e]);var fl=m((e,t)=>{let s=Se(e,t);return s!==null&&s>=Be&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),gl=new Set(["service","slice","scope"]),Ze=e=>(t,s,r)=>gl.has(r.name.type)?e(t,s,r):p(s,t,"possible in units of this type"),Ur=Ze(fl),Lr=Ze(m(Z,"a percentage up to 100%")),hl=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),yl=Ze(Le),Br=(e,t,s)=>(hl.has(s.directive.name)?yl:Le)(e,t,s);var bl=34,Wr=64,Sl=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Kr(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,r,n="",o="0"]=Sl.exec(s)??[];if(r!==void 0){let i=Wr-bl;return Number(o)<=i&&n!==(r==="MIN"?"-":"+")}return s===e&&A(1,Wr)(e,t)!==null}var Gr=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),_l=(e,t)=>C(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Gr(t),1),Yr=m((e,t)=>Kr(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:_l}),Vr=({facts:e})=>L(ot,2,e.table).map(([t=""])=>t),Hr=A(0,255),qr=m(Hr,"an exit status from 0 to 255"),$r=E((e,t)=>Hr(e,t)!==null||Vr(t).includes(e)||Kr(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>C(e.toUpperCase(),[...Vr(t),...Gr(t)],2)});var jr=255,Cl=E(e=>e.length<=jr?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),zr=e=>{let t=St(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=jr?t:null},Pl={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Xr=(e,t,s)=>{let r=Cl(e,t,s),n=Pl[s.directive.name];return n===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${n}=`}]}},Zr=m(e=>{let t=zr(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Qr=E(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Jr=m((e,{directive:t})=>{let s=zr(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),en=["http://","https://","file:/","info:","man:"];function wl(e){let t=en.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var tn=E((e,t)=>{let s=h(e,t);return typeof s!="string"?null:wl(s)||s===""?s:null},`a URL that begins with ${en.join(", ")}`,{quotes:"removed"}),kl=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Al=/^[A-Za-z0-9_-]+$/,xl=255,sn=m(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=xl&&s.every(n=>(t?Al:kl).test(n))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var Ie=e=>e===""?u():y(e),rn=W(e=>e,""),nn={"allowed-cpuset":le,"bind-mounts":Ss,"bind-network-interface":Js,"blockio-bandwidth":Ar,"blockio-device-weight":Rr,"blockio-weight":Sr,"bpf-delegate-attachments":Ie,"bpf-delegate-commands":Ie,"bpf-delegate-maps":Ie,"bpf-delegate-programs":Ie,"bpf-foreign-program":ur,"bus-name":sn,bytes:Ke,"bytes-or-percent":vr,"cgroup-nft-set":cr,"cgroup-socket-bind":lr,"colon-separated-paths":Jt,"concurrency-max":Tr,"condition-path":$t,"condition-string":jt,"cpu-set":le,"cpu-shares":_r,"delegate-subgroup":mr,"directory-list":Ns,"disable-controllers":dr,enum:Br,"environment-assignments":Ms,"environment-names":Us,"exec-apparmor-profile":Re,"exec-coredump-filter":gs,"exec-cpu-affinity":le,"exec-cpu-sched-policy":ps,"exec-cpu-sched-prio":us,"exec-input":Ws,"exec-input-data":Ys,"exec-input-text":Gs,"exec-io-class":fs,"exec-io-priority":ms,"exec-mount-apivfs":Es,"exec-mount-flags":qe,"exec-mount-propagation-flag":qe,"exec-nice":cs,"exec-oom-score-adjust":ds,"exec-output":Vs,"exec-quota":Ir,"exec-root-hash":As,"exec-root-hash-sig":xs,"exec-selinux-context":Re,"exec-smack-process-label":Re,"exit-status":qr,"exit-status-set":$r,"extension-images":ws,fdname:Ks,"filesystem-set":ar,"iec-size-long":Ke,"image-policy":Rs,integer:ns,"integer-or-percent":is,"io-device-latency":Er,"io-device-weight":xr,"io-limit":kr,"job-mode-isolate":ae,"log-extra-fields":Dr,"log-facility":Fr,"log-filter-patterns":Mr,"log-level":Nr,"log-namespace":Or,long:os,"luo-sessions":rn,"managed-oom-mem-pressure-duration-sec":Ur,"managed-oom-mem-pressure-limit":Lr,"managed-oom-rules":rn,"mount-images":Ps,"mount-node":Is,"numa-mask":le,"open-file":Hs,percent:as,personality:ys,"pid-file":qs,"resource-limit":Cr,"restrict-network-interfaces":ir,"root-image-options":ks,securebits:hs,"service-refresh-on-reload":pr,"service-sockets":Qr,signal:Yr,"slice-name":Zr,"socket-address":Zs,"socket-bindtodevice":Qs,"socket-protocol":er,"swap-priority":m(A(-1,32767),"a number from -1 to 32767"),"syscall-errno":bs,"time-span":Vt,"timer-spec":qt,"tmpfs-mounts":_s,"tty-size":m($,"a whole number from 0 up"),"unit-name":Jr,"unit-names":Xr,"unsigned-integer":rs,"url-list":tn,weight:br,xattr:tr};var El=4095;function Il(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=El:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Tl(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let r=re(t.syscalls.names.length);return Ue(r,s),r}var on=e=>{let t=e.named.slice();return ye(t,e.actioned),{...e,allowed:t}};function Nl(e,{facts:t,directive:s}){let r=t.syscalls.names.length,n={mode:e?"deny":"allow",named:re(r),actioned:re(r)},o=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&o!==void 0&&ne(n.named,o),n}function Fl(e,t,s,{facts:r,directive:n}){let o=n.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Il(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=Tl(i,r);return l===null?Dl(i,r):(s===(e.mode==="deny")||a!==null?ne(e.named,l):ye(e.named,l),e.mode==="allow"&&a!==null?ne(e.actioned,l):ye(e.actioned,l),null)}function Dl(e,{syscalls:t}){return e.startsWith("@")?{expected:q(e,"a system-call group"),suggestions:()=>C(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:q(e,"a system call"),suggestions:()=>C(e,t.bitOf.keys(),2)}}var an=(e,t,s)=>{if(e==="")return u();let r=e.startsWith("~"),n=r?1:0,o=t===void 0?Nl(r,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=P(e.slice(n),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let f=Fl(o,c,r,s);f!==null&&l.push({start:n+c.start,end:n+c.end,effect:"word-ignored",...f})}return a!==null&&l.push({start:n+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?y(on(o),l):g(on(o),l)},de=e=>e!==void 0&&(e.mode==="allow"||!gt(e.named)),ln=(e,t,{facts:s})=>{if(e==="")return u();let{words:r,malformedAt:n}=P(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)s.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>C(a.text,s.syscallArchitectures,2)});return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),g(i,o)};var Ol=new Set(["TCPCongestion","ExtraOptions"]),cn=(e,t,s)=>{if(e==="")return u();if(Ol.has(s.directive.name))return y(e);let r=h(e,s);return typeof r=="string"?y(r):p(t,e,"a text with known specifiers: write %% for a percent sign")},dn=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:se}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},un=e=>e===""?u():y(e);var Ml={...nn,"address-family-set":Tt,boolean:ae,"boolean-or-controllers":It,"capability-set":bt,credential:vt,"device-rule":Qt,"exec-command":At,"install-only":un,"ip-prefix-set":rt,"namespace-set":Nt,obsolete:dn,path:zt,"path-list":Xt,string:cn,"syscall-architectures":ln,"syscall-filter":an,tristate:Et,umask:Ut,"user-or-group":Ot,"user-or-group-list":Mt,"working-directory":Zt},Ul=e=>e===""?u():y(e),mn=e=>Ml[e]??Ul;function pn(e,t){let{assignments:s,steps:r}=e;for(;r.length<s.length;){let n=s[r.length];if(n===void 0)break;let{directive:o,node:i}=n,a=mn(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:n,effect:a.effect,faults:a.faults})}return e}function Qe(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;s=r}return s.source+t-s.logical}var Te=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function ue(e,t,s){return s<=t?Te(e):{start:Qe(e,t),end:Qe(e,s-1)+1}}function J(e,t){for(let s of e.settings.values())for(let r of pn(s,e).steps)t(r)}var Ll=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Je=new Set(Ll.split(/\s+/).filter(e=>e!==""));var fn=new WeakMap;function ee(e,t){let s=fn.get(e.facts)??new Map;fn.set(e.facts,s);let r=`${e.name.type} ${t.section} ${t.node.key}`,n=s.get(r)??Bl(e,t);return s.set(r,n),n}function Bl(e,{section:t,node:s}){let r=Me(t,s.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let n=e.facts.directives.sectionsWith(s.key);if(n.length>0){let a=n.filter(l=>he(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:n}}let o=ut(s.key)[0],i=o===void 0?null:Me(o,s.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:C(s.key,e.facts.directives.namesIn(t),2)}}function G(e,t=[]){return Je.has(e)||t[0]!==void 0&&Je.has(t[0])}var Wl=/[ \t][#;]/,Dp=x({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){J(e,({assignment:s,faults:r})=>{let{directive:n,file:o,node:i}=s;if(n.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&G(n.name),c=a.suggestions?.()??[],f=Wl.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:n.name,expected:a.expected},file:o,span:ue(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...f?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}}),gn={docs:{what:"Reads every value as systemd does and reports those that it ignores, wholly or in part: misspelt words, values of the wrong kind, quotes and commas where they are no syntax, comments behind a value.",why:"systemd keeps the value that held before, writes a line to the journal and starts the unit. A restriction with a bad value is not in force. Unknown capabilities are dropped without even that line, and a list of nothing but unknown capabilities takes all capabilities away.",breaks:"A corrected value takes effect for the first time: test the service as if it were new.",fix:"Write one of the values that the message names. Comments need a line of their own. Words of a list are separated by blanks, and are not quoted.",seeAlso:["systemd.syntax(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=ture
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict # all of it
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=CAP_CHOWN,CAP_KILL
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service ~@privileged
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=On
CapabilityBoundingSet=cap_chown CAP_KILL
`,because:"booleans and capabilities may be written in any case"}]}};var Lp=x({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){J(e,({assignment:s})=>{let{directive:r,file:n,node:o}=s;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:n,span:Te(o)})})}}),hn={docs:{what:"Finds settings that the target version still recognises by name, only to say that they do nothing any more.",why:"The line looks as if it limited something, and does not.",breaks:"Nothing: the line has no effect.",fix:"Remove it. `CPUShares=` became `CPUWeight=`, `MemoryLimit=` became `MemoryMax=`, `BlockIOWeight=` became `IOWeight=`, `Capabilities=` became `CapabilityBoundingSet=` and `AmbientCapabilities=`.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUShares=512
`,targets:[262],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUWeight=50
`,because:"CPUWeight= took the place of CPUShares="}]}};var Vp=x({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key"||s.kind==="outside-section")&&t({message:s.kind,file:s.file,span:s.span})}}),yn={docs:{what:"Finds lines that are neither a comment, a section header nor `Name=value` in a section.",why:"systemd passes over them with a line in the journal. Often they are the rest of a value that was to be continued, and the backslash at the end of the line before is missing, or is followed by a blank.",breaks:"Nothing, as long as the line stays out; a repaired continuation changes the value it belongs to.",fix:"End the line before with a backslash and nothing behind it, put `#` before a comment, or move the line below its section header.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`PrivateTmp=yes
[Service]
ExecStart=/usr/bin/ledger
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/ledger
  --port 8080
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
=yes
`,lines:[3]}],good:[{unit:`# Ledger
[Service]
ExecStart=/usr/bin/ledger \\
  # the public port
  --port 8080
`,because:"a comment may stand between the lines of a continued value"}]}};var Hp=x({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ee(e,s);if(r.kind!=="too-new")continue;let n=G(s.node.key);t({message:n?"hardening":"newer",data:{key:s.node.key,version:String(e.facts.version),since:String(r.since)},file:s.file,span:s.span,severity:n?"error":"warning",hardeningIgnored:n})}}}),bn={docs:{what:"Finds settings that came with a later systemd than the target. The release is the one that the manual names, or the first verified version that knows the setting.",why:"An older systemd takes the name for a misspelt one, says so in its journal, and starts the unit without it. A unit that was hardened on a new system is then open on the old one.",breaks:"Nothing: without the line an older systemd does the same.",fix:"Keep the line if newer systems use the unit, and do not count on it on older ones; look for an older setting with a similar effect.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[252,254],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[257,262],because:"PrivatePIDs= is known from systemd 257 on"}]}};var jp=x({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[r]=e.files;if(s===null||s.kind==="not-found"||r===void 0)return;let n=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=n?.kind==="section"?{start:n.nameStart,end:n.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??r,span:s.at?.span??o})}}),Sn={docs:{what:"Finds what makes systemd refuse a whole unit: broken syntax, values that it does not forgive (`User=`, `DynamicUser=`, `RootDirectory=`, `WorkingDirectory=`, command lines), and combinations that it rules out.",why:"The unit can be neither started nor scored.",breaks:"Nothing: the unit does not run as it is.",fix:"The message names the reason. In a command line write `%%` for a percent sign, and an absolute path for the program.",seeAlso:["systemd.service(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Unit]
Description=Ledger

[Service]
Type=simple
`,lines:[4]},{unit:`[Service]
ExecStart=bin/ledger
`,lines:[2]},{unit:`[Service
ExecStart=/usr/bin/ledger
`,lines:[1]},{unit:`[Timer]
Persistent=yes
`,name:"ledger.timer",lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/ledger --close
ExecStart=/usr/bin/ledger --report
`,because:"a oneshot service may have several commands"}]}};var Qp=x({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ee(e,s);if(r.kind!=="misspelt")continue;let{node:n,section:o}=s,i=G(n.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:n.key,section:o},file:s.file,span:s.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}}),_n={docs:{what:"Finds names that no version of systemd knows in their section. Names are case-sensitive. Names that start with `X-` are left to other programs and never reported.",why:"systemd prints one line to the journal, drops the setting and starts the unit. A misspelt restriction is no restriction, and nothing else tells.",breaks:"A corrected line takes effect for the first time: test the service as if the restriction were new.",fix:"Write the name as the manual does. For data of other programs use a name or a section that starts with `X-`.",seeAlso:["systemd.syntax(7)","systemd.directives(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSytem=strict
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
privatetmp=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
X-Ledger-Shard=7
`,because:"names that start with X- belong to other programs"}]}};var rf=x({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let s=he(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let n=r.file.tree.text.slice(r.span.start,r.span.end),[o]=C(n.slice(1,-1).trim(),s,1);t({message:"unknown",data:{section:n,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${s.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}}),vn={docs:{what:"Finds section headers that systemd does not know in units of this type. Names are case-sensitive and taken literally, blanks included. Sections that start with `X-` are left to other programs.",why:"Every line below such a header is skipped without a word. Restrictions that stand there are not in force.",breaks:"The lines of the section take effect for the first time: test the service as if they were new.",fix:"Write the header as the manual does: `[Unit]`, `[Install]`, and the section of the unit type, such as `[Service]`.",seeAlso:["systemd.syntax(7)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger

[service]
PrivateTmp=yes
`,lines:[4]},{unit:`[Timer]
OnCalendar=daily

[Service]
PrivateTmp=yes
`,name:"ledger.timer",lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger

[X-Ledger]
Shard=7
`,because:"sections that start with X- belong to other programs"}]}};var lf=x({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:Vl[s.reason]},file:s.file,span:s.span});J(e,({assignment:s,faults:r})=>{let{file:n,node:o}=s;if(n.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:n,span:ue(o,l,c)})})}}),Vl={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"},Cn={docs:{what:"Finds faults in drop-ins that would make systemd refuse a unit if they stood in its main file: broken headers, invalid UTF-8, values that are not forgiven, such as those of `User=` and of command lines.",why:"In a drop-in they do not stop the unit. What stands above the line is applied, what stands below is not, and the unit starts.",breaks:"The lines below take effect for the first time: test the service as if they were new.",fix:"Correct the line that is named.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
`,dropIn:`[Service]
PrivateTmp=yes
User=led:ger
NoNewPrivileges=yes
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
`,dropIn:`[Service
PrivateTmp=yes
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
`,dropIn:`[Service]
User=ledger
`,because:"every line of the drop-in can be read"}]}};var mf=x({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ee(e,s);if(r.kind!=="wrong-section")continue;let n=G(s.node.key);t({message:n?"hardening":"misplaced",data:{key:s.node.key,section:s.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:s.file,span:s.span,severity:n?"error":"warning",hardeningIgnored:n})}}}),Pn={docs:{what:"Finds settings that systemd knows, but not in the section where they stand.",why:"A setting is looked up in its own section only. Everywhere else it is an unknown name: one line in the journal, and the unit starts without it. Lines added at the end of a file often land behind `[Install]`.",breaks:"A line that is moved takes effect for the first time: test the service as if it were new.",fix:"Move the line below the header of its section. Settings of a program go to `[Service]` (or `[Socket]`, `[Mount]`, `[Swap]` in units of those types), never to a timer.",seeAlso:["systemd.unit(5)","systemd.directives(7)"]},examples:{bad:[{unit:`[Unit]
PrivateTmp=yes

[Service]
ExecStart=/usr/bin/ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/usr/bin/ledger

[Install]
WantedBy=multi-user.target
NoNewPrivileges=yes
`,lines:[6]}],good:[{unit:`[Unit]
Description=Ledger

[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
`,because:"each setting stands in its own section"}]}};var gf=d({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]}),wn={docs:{what:"Ambient capabilities hand single rights of root to a process that runs as another user. Unlike other capabilities they survive the start of a further program, so every child has them too.",why:"Whoever takes over the service holds the listed capabilities at once, and so does each helper it starts, a shell included. The score charges the setting as soon as the list has an entry, whichever it is. It is still far better than running as root.",breaks:"What the capability was there for. Without `CAP_NET_BIND_SERVICE` a port below 1024 can not be bound (`bind() failed (13: Permission denied)`); without `CAP_NET_RAW` raw sockets fail with `Operation not permitted`.",fix:"For a listening port, let a `.socket` unit with `ListenStream=443` open it and hand it over; then no capability is needed. Lowering `net.ipv4.ip_unprivileged_port_start` in sysctl.d frees a port without either. If a capability must stay, keep just that one: `AmbientCapabilities=CAP_NET_BIND_SERVICE` with `CapabilityBoundingSet=CAP_NET_BIND_SERVICE`. A capability missing from the bounding set is dropped from this list without a message, and with `PrivateUsers=yes` it has no effect on the host. Lines add up, so a drop-in that wants to clear the list starts with `AmbientCapabilities=`.",seeAlso:["systemd.exec(5)","capabilities(7)","systemd.socket(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/pagecourier --listen 443
User=pagecourier
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
AmbientCapabilities=CAP_NET_BIND_SERVICE
`,lines:[5]}],good:[{unit:`[Unit]
Requires=pagecourier.socket

[Service]
ExecStart=/usr/bin/pagecourier
User=pagecourier
CapabilityBoundingSet=
`,because:"the socket unit opens port 443, so no capability is needed"},{unit:`[Service]
ExecStart=/usr/bin/pagecourier
AmbientCapabilities=CAP_NET_BIND_SERVICE
AmbientCapabilities=
`,because:"an empty assignment clears the list"}]}};var _=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),T=(e,t,s,r)=>({field:e,badness:n=>s[t(n)??""]??r});function kn(e){let t=new WeakMap;return s=>{let r=t.get(s);if(r!==void 0)return r;let n=e(s);return t.set(s,n),n}}var w=(e,t)=>{let s=kn(r=>t.reduce((n,o)=>n|yt(r,o),0n));return{field:e,badness:({boundingSet:r,unit:n})=>(r&s(n.facts))===0n?0:1}},Y=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),Kl=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Gl=new Map(Kl),te=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(n=>(Gl.get(n)??"other")===t)===(s.mode==="allow")?1:0}),N=(e,t)=>{let s=kn(({syscalls:r})=>(r.group(t)??r.native).map((n,o)=>n&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:n})=>de(r)?r.mode==="deny"?ft(r.named,s(n.facts))?0:10:pt(r.allowed,s(n.facts))?9:0:10,variant:({syscallFilter:r})=>de(r)?`${r.mode}-list`:"none"}};var An=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Yl({unit:e,privileged:t,ambientSet:s,boundingSet:r}){let{capabilities:n}=e.facts,o=(l,c)=>(l>>BigInt(n.get(c)??0)&1n)===1n;if(t)return An.some(l=>o(r,l))?[`CapabilityBoundingSet=~${An.join(" ")}`]:[];let i=[...n.keys()].filter(l=>o(s,l));return i.length===0?["CapabilityBoundingSet="]:[...n.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Pf=d({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[w("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),w("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),w("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),w("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),w("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),w("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),w("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),w("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),w("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),w("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),w("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),w("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),w("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),w("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),w("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),w("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),w("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),w("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),w("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),w("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),w("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),w("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),w("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),w("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),w("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),w("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Yl}),xn={docs:{what:"The bounding set is the upper limit of the capabilities that the processes of the service can ever hold, root or not. What is not in it can not be regained, neither through setuid programs nor through file capabilities.",why:"Root with a full set can mount, load kernel modules, read the memory of other processes and reconfigure the network. With `CAP_SYS_ADMIN` it can also undo most of the file system protection that other settings provide. For a service that runs as an ordinary user the set limits what a flaw in a setuid program can yield.",breaks:'A daemon that starts as root and changes to another user needs `CAP_SETUID` and `CAP_SETGID`, and often `CAP_CHOWN`, `CAP_KILL` and `CAP_DAC_OVERRIDE`. Without the last one root is bound by file modes like anyone else: `open() "/var/log/app.log" failed (13: Permission denied)`. Without `CAP_NET_BIND_SERVICE` ports below 1024 fail the same way. A program file with file capabilities outside the set does not start at all: `status=203/EXEC`, `Operation not permitted`.',fix:"A service that runs as an ordinary user and binds no low port needs none: `CapabilityBoundingSet=`. Otherwise list what it uses, separated by blanks: `CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID`. If that is unknown, exclude the strongest: `CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE CAP_SYS_MODULE CAP_SYS_RAWIO`. A misspelt name, or names joined by commas, gives an empty set without any message, which improves the score and breaks the service. Further lines change the set rather than replace it, so write `CapabilityBoundingSet=` first to start afresh. `PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=` and `ProtectKernelModules=` take their capabilities out of the set as well.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
Description=Invoice renderer

[Service]
ExecStart=/usr/bin/invoiced
User=invoiced
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/edgecache
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID
`,because:"a root service keeps little more than it needs to change its user"},{unit:`[Service]
ExecStart=/usr/bin/invoiced
User=invoiced
CapabilityBoundingSet=
`,because:"the set is empty"}]}};var xf=d({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[_("Delegate",!0)],advice:()=>["Delegate=no"]}),Rn={docs:{what:"`Delegate=` hands the control groups below the unit over to the service: systemd no longer touches them, and they belong to the account of `User=` if there is one.",why:"A process that took over the service can make groups of its own below the unit, distribute processor time and memory among them and freeze the processes in them. Limits set on the unit itself keep holding. Few services need this, and for the others it only widens what can be done with the kernel.",breaks:"Container engines, `systemd --user`, virtual machine managers and job schedulers place their children into groups of their own. Without delegation they report `Permission denied` or `Device or resource busy` when they write below `/sys/fs/cgroup`, or systemd undoes what they set up.",fix:"Remove the line, or write `Delegate=no` to override an earlier one. `Delegate=` with nothing behind it switches delegation on, it does not reset it. A service that really manages groups should name the controllers it needs, such as `Delegate=memory pids`, which scores the same. Together with `ProtectControlGroups=yes` delegation is of little use, since the tree is read-only then; from 257 on `ProtectControlGroups=private` gives the service a writable view of its own groups only.",seeAlso:["systemd.resource-control(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/thumbnailer --workers 8
Delegate=yes
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/batchrunner
User=batch
Delegate=memory pids
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/thumbnailer --workers 8
`,because:"delegation is off unless asked for"},{unit:`[Service]
ExecStart=/usr/bin/batchrunner
Delegate=yes
Delegate=no
`,because:"the later line switches it off"}]}};var If=d({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]}),En={docs:{what:"`DevicePolicy=` decides which device nodes the processes of the service may open, whatever the file modes say. `closed` leaves the harmless pseudo devices such as `/dev/null`, `/dev/urandom` and `/dev/tty`, plus what `DeviceAllow=` lists.",why:"A service running as root can otherwise read and overwrite disks directly, past all file permissions, and reach the drivers of every other device. The check is made by the kernel when a node is opened, so it also covers nodes that an attacker creates elsewhere.",breaks:"Opening any other device fails with EPERM, `Operation not permitted`, while the node is still visible: graphics and compute cards, `/dev/net/tun`, `/dev/kvm`, `/dev/fuse`, serial ports, sound, TPM, block devices. With `DevicePolicy=strict` and an incomplete list not even `/dev/null` opens and the service ends with `status=208/STDIN` before it starts.",fix:"Write `DevicePolicy=closed`, or `PrivateDevices=yes`, which implies it and hides the nodes too. If a device is needed, add it: `DeviceAllow=/dev/ttyUSB0 rw`, or a class such as `DeviceAllow=char-rtc r`. A non-empty list earns half of the credit. `DeviceAllow=` alone already restricts the service to the list and the pseudo devices, but counts only together with `DevicePolicy=`. Under a closed policy `ProtectClock=yes` and `RootImage=` put a device of their own on the list, up to 257 encrypted credentials do as well; that costs the same half and is worth it. With `DevicePolicy=strict` also list `DeviceAllow=/dev/null rw`.",seeAlso:["systemd.resource-control(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/recipe-api
User=recipes
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/meter-reader
DeviceAllow=/dev/ttyUSB0 rw
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/meter-reader
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,because:"the one device that the service needs is listed"},{unit:`[Service]
ExecStart=/usr/bin/recipe-api
PrivateDevices=yes
ProtectClock=yes
`,because:"only the clock device is open, which `ProtectClock=yes` opens itself"},{unit:`[Service]
ExecStart=/usr/bin/recipe-api
DevicePolicy=closed
`,because:"only the pseudo devices can be opened"},{unit:`[Service]
ExecStart=/usr/bin/recipe-api
PrivateDevices=yes
`,because:"`PrivateDevices=yes` implies `DevicePolicy=closed`"}]}};var Hl={none:0,loopback:2,other:5},Ff=d({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Hl[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]}),In={docs:{what:"`IPAddressDeny=` drops IP packets to and from the given addresses for all sockets of the service. `IPAddressAllow=` makes exceptions and wins over it.",why:"A service that was taken over usually fetches more tools, sends data away or looks around in the local network. With a short list of peers none of that works, and unlike a firewall rule the list moves with the unit.",breaks:"TCP connections to addresses that are not allowed hang until they time out, without an error. UDP and ICMP fail with EPERM, `Operation not permitted`, and names no longer resolve: `Temporary failure in name resolution`. The resolver at `127.0.0.53` and databases on `127.0.0.1` need to be allowed as well. Where the kernel or a container lacks the needed BPF support, a message in the journal says so and the filter has no effect.",fix:"Without any IP traffic: `IPAddressDeny=any`. With known peers: `IPAddressDeny=any` and `IPAddressAllow=localhost 10.20.0.0/16`. Loopback exceptions cost a fifth of the credit, others half of it. Only addresses, prefixes and the words `any`, `localhost`, `link-local` and `multicast` are understood, host names are skipped. `IPAddressAllow=` restricts nothing without the deny line, and `IPAddressAllow=any` undoes it although the score still gives half. Both lists add up over lines and drop-ins; an empty assignment clears one. For socket activation, put the lines into the `.socket` unit too, since its listening sockets follow its own filter. A custom program in `IPIngressFilterPath=` or `IPEgressFilterPath=` counts fully, whatever it does.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/newsletterd
User=newsletter
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/newsletterd
IPAddressAllow=10.20.0.0/16
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/newsletterd
User=newsletter
IPAddressDeny=any
IPAddressAllow=localhost
`,because:"everything is denied but the peers that are listed"},{unit:`[Service]
ExecStart=/usr/bin/pdf-worker
IPAddressDeny=any
`,because:"no address is allowed"},{unit:`[Service]
ExecStart=/usr/bin/newsletterd
IPEgressFilterPath=/sys/fs/bpf/newsletter
`,because:"a filter program of its own decides"}]}};var Uf=d({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[T("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]}),Tn={docs:{what:"`KeyringMode=` decides which session keyring of the kernel the service gets. `private`, the default of system services, is a new one with no link to the keyring of its account; `shared` adds that link, and `inherit` leaves everything as it was.",why:"Kernel keyrings hold secrets such as passwords of network file systems, Kerberos tickets and disk encryption keys. With `shared` or `inherit` the service can find keys that other processes of the same account, or systemd itself, put there.",breaks:"Mount helpers and tools that expect the keys of the account to be present: CIFS with several users, AFS, eCryptfs, fscrypt. They report `Required key not available`. If the keyring can not be set up the service ends with `status=237/KEYRING`, which is rare.",fix:"Remove the line, or write `KeyringMode=private`. Socket, mount and swap units default to `shared` and units of the user manager to `inherit`, so those need the line. If one program has to see the keys of the account, give that program a unit of its own with `KeyringMode=shared`.",seeAlso:["systemd.exec(5)","keyrings(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/photo-import
User=photos
KeyringMode=shared
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/labelprinter
KeyringMode=inherit
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/photo-import
User=photos
`,because:"services get a private keyring unless told otherwise"},{unit:`[Service]
ExecStart=/usr/bin/photo-import
KeyringMode=private
`,because:"the private keyring is written out"}]}};var Vf=d({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[_("LockPersonality")],advice:()=>["LockPersonality=yes"]}),Nn={docs:{what:"`LockPersonality=yes` refuses changes of the execution domain, the kernel setting that emulates old ABIs and switches off protections such as the random address layout.",why:"An attacker can start further programs with a predictable address layout or with executable data, and reach compatibility code in the kernel that is rarely tested.",breaks:"Few programs do this: wine, `setarch` and `linux32`, debuggers that switch off the random layout, some Lisp and very old Java runtimes. The call fails with EPERM, `Operation not permitted`.",fix:"`LockPersonality=yes`. If the service has to run in a fixed domain, let systemd choose it with `Personality=x86` and lock it nevertheless. The lock works through a system call filter, so add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","personality(2)"]},examples:{bad:[{unit:`[Unit]
Description=Feed fetcher

[Service]
ExecStart=/usr/bin/feedfetch
DynamicUser=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/feedfetch
LockPersonality=yes
`,because:"the execution domain is locked"}]}};var Hf=d({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[_("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]}),Fn={docs:{what:"`MemoryDenyWriteExecute=yes` refuses memory mappings that are writable and executable at once, and refuses to make memory executable later. Since 254 it uses a kernel feature for this where there is one (Linux 6.3).",why:"Machine code injected through a flaw has to be stored in memory and then executed. Without this setting one call turns a data buffer into code. It makes exploits harder, not impossible: code written to a file or a memfd can still be mapped as executable.",breaks:"Everything that generates code at run time: Java (`Failed to mark memory page as executable`), Node (exit by `status=5/TRAP`), .NET, LuaJIT (`runtime code generation failed`), browsers, Mono, WebAssembly runtimes. Some fail late: PHP only loses its regular expression compiler (`PCRE JIT will be disabled`), PostgreSQL fails at the first expensive query (`error during JITing`). Packed binaries and libraries that demand an executable stack fail to load. The error is EPERM, with the kernel feature EACCES.",fix:"`MemoryDenyWriteExecute=yes` for programs in C, Go, Rust, plain Python or Perl. For the others, switch the compiler off where that is an option (`node --jitless`, `jit=off` in PostgreSQL) or leave the setting out; its weight is small. To close the way around it as well, add `SystemCallFilter=~memfd_create` and `NoExecPaths=` for the writable directories. On x86 the filter needs `SystemCallArchitectures=native` to be complete.",seeAlso:["systemd.exec(5)","mprotect(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
MemoryDenyWriteExecute=yes
`,because:"writable memory can not become code"}]}};var zf=d({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[_("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]}),Dn={docs:{what:"`NoNewPrivileges=yes` makes the kernel ignore setuid and setgid bits and file capabilities for all programs that the service starts. The bit can not be taken back.",why:"Programs such as `sudo` or `mount` run with more rights than their caller, and a flaw in one of them turns an ordinary account into root. With the bit set that way is closed, which is what makes `User=` and a small bounding set last.",breaks:'Whatever relies on such programs: `sudo` (`The "no new privileges" flag is set, which prevents sudo from running as root`), `su`, `sendmail` and `postdrop` (`Permission denied` in the mail queue), password checks through PAM, mount helpers. `ping` or a server with file capabilities lose them silently and fail with `Operation not permitted` or `Permission denied`. Services that start user sessions, such as sshd or cron, pass the bit on to every user.',fix:"`NoNewPrivileges=yes`. Instead of a capability on the file write `AmbientCapabilities=`; instead of `sendmail` talk SMTP to localhost; instead of `sudo` use a second unit that runs as root. `DynamicUser=yes` implies it. Up to 254 many filter settings (`SystemCallFilter=`, `PrivateDevices=` and others) set the bit for units with `User=` on their own, even against `NoNewPrivileges=no`; from 255 on they do not. The score credits neither, so write the line.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
SystemCallFilter=@system-service
NoNewPrivileges=no
`,lines:[5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
NoNewPrivileges=yes
`,because:"no program it starts can gain rights"},{unit:`[Service]
ExecStart=/usr/bin/guestbook
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"}]}};var Jf=d({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[T("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]}),On={docs:{what:"`NotifyAccess=` decides whose status messages systemd accepts for this unit: `main` for the main process, `exec` also for the commands of the unit (`ExecStartPre=`, `ExecReload=` and so on), `all` for every process in it.",why:"With `all`, any child, a CGI script for example, can report the service as ready, keep the watchdog quiet, name another main process or store file descriptors in systemd. A compromised worker can thus hide a hang or prevent a restart.",breaks:"Readiness that is reported by a child: scripts that call `systemd-notify`, container tools, programs that fork before they report. The journal shows `Got notification message from PID 812, but reception only permitted for main PID 805`, and a start with `Type=notify` runs into its timeout.",fix:"`NotifyAccess=main`, which is the default with `Type=notify` and scores like `none`. If commands such as `ExecReload=` report, `NotifyAccess=exec` scores the same. In a wrapper script start the daemon with `exec`, so that it becomes the main process.",seeAlso:["systemd.service(5)","sd_notify(3)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/lib/cartographer/start.sh
Type=notify
NotifyAccess=all
`,lines:[4]}],good:[{unit:`[Service]
Type=notify
ExecStart=/usr/bin/cartographerd
`,because:"with `Type=notify` only the main process may report"},{unit:`[Service]
Type=notify
ExecStart=/usr/bin/cartographerd
NotifyAccess=exec
`,because:"only commands of the unit may report"}]}};var rg=d({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[_("PrivateDevices")],advice:()=>["PrivateDevices=yes"]}),Mn={docs:{what:"`PrivateDevices=yes` gives the service a small `/dev` of its own with pseudo devices such as `null`, `urandom` and `tty` only. It also takes away `CAP_MKNOD` and `CAP_SYS_RAWIO`, blocks calls for raw hardware access and sets `DevicePolicy=closed`.",why:"Root can read and write disks, memory and firmware through device nodes, past every file permission. Other accounts may still reach drivers that were never meant for them, and drivers are a frequent source of kernel flaws.",breaks:"The node is simply absent, ENOENT, `No such file or directory`: graphics cards, `/dev/kvm`, `/dev/net/tun`, `/dev/fuse`, serial ports, sound, cameras, TPM, block devices. `mknod` fails with `Operation not permitted`. Old programs that map `/dev/zero` as executable stop working.",fix:"`PrivateDevices=yes`. For one device keep it and add both `BindPaths=/dev/ttyUSB0` and `DeviceAllow=/dev/ttyUSB0 rw`; the second alone leaves the node missing. For devices that come and go, leave it off and write `DevicePolicy=closed` with `DeviceAllow=` lines. In the score it also settles the check of `DevicePolicy=` and two capabilities, but not the `@raw-io` group of `SystemCallFilter=`. With `ProtectClock=yes` the device check drops to half, because that adds the clock to the device list.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Unit]
Description=Poll and survey server

[Service]
ExecStart=/usr/bin/pollster
DynamicUser=yes
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/meter-reader
PrivateDevices=no
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/pollster
DynamicUser=yes
PrivateDevices=yes
`,because:"the service has a `/dev` of its own"}]}};var ag=d({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[_("PrivateMounts")],advice:()=>["PrivateMounts=yes"]}),Un={docs:{what:"`PrivateMounts=yes` gives the service a mount namespace of its own: mounts of the host reach the service, mounts of the service do not reach the host.",why:"A service with the right to mount can otherwise cover files of the host, `/etc` for example, for every other process. With a view of its own it only deceives itself.",breaks:"Services whose mounts are meant for others: automounters, udisks, container engines, NFS helpers. Their mounts succeed but are invisible outside, often without any error. Apart from these hardly anything breaks.",fix:"`PrivateMounts=yes`. Most of the file system settings, `ProtectSystem=` and `PrivateTmp=` among them, create such a namespace anyway, so next to them the line changes nothing but the score: 252 credits only the line itself. From 254 on the unset value counts as good and only `PrivateMounts=no` is charged, even where no other setting creates a namespace; write the line if you rely on it.",seeAlso:["systemd.exec(5)","mount_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/archive-opener
PrivateMounts=no
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/quotaserver
ProtectSystem=strict
`,lines:[1],targets:[252]}],good:[{unit:`[Service]
ExecStart=/usr/bin/quotaserver
PrivateMounts=yes
`,because:"the namespace is asked for"},{unit:`[Service]
ExecStart=/usr/bin/quotaserver
`,targets:[254,257,262],because:"from 254 on the unset value counts as on"}]}};var ug=d({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[_("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]}),Ln={docs:{what:"`PrivateNetwork=yes` puts the service into a network of its own that has only a loopback interface. Sockets that a `.socket` unit opened and Unix sockets in the file system keep working.",why:"Without it, a service that was taken over can fetch tools, send data away, scan the local network and talk to daemons that trust every client on `127.0.0.1`.",breaks:"Every connection to the outside: `Network is unreachable`, names do not resolve (`Temporary failure in name resolution`). Databases and resolvers of the host on `127.0.0.1` are unreachable too (`Connection refused`), since the loopback is another one. Abstract Unix sockets of the host are out of reach; D-Bus and other sockets with a path are not.",fix:"`PrivateNetwork=yes` for jobs that work on files, and for servers whose ports a `.socket` unit opens. For everything else restrict the peers: `IPAddressDeny=any` with `IPAddressAllow=localhost 10.20.0.0/16`. Databases on the same host are best reached through a socket in the file system. `NetworkNamespacePath=` and `JoinsNamespaceOf=` share a network between units; the score ignores the first. The address family and IP checks are counted separately and gain nothing from this setting.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)","network_namespaces(7)"]},examples:{bad:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
`,lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
PrivateNetwork=yes
`,because:"only a loopback interface of its own is left"}]}};var gg=d({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[_("PrivateTmp")],advice:()=>["PrivateTmp=yes"]}),Bn={docs:{what:"`PrivateTmp=yes` gives the service a `/tmp` and a `/var/tmp` of its own, which are removed when it stops. From 257 on `PrivateTmp=disconnected` puts both into memory.",why:"Temporary files are a classic way from one account to another: predictable names, symbolic links laid in wait, files left readable. A service that was taken over can also collect what others leave there.",breaks:"Whatever meets others in `/tmp`: a database socket there, the X11 socket, Kerberos caches `/tmp/krb5cc_*`, files that users drop for the service. It reports `No such file or directory` for a file that is plainly there on the host. A `ReadWritePaths=` line below `/tmp` keeps the service from starting, `status=226/NAMESPACE`, unless the path has a leading `-`. Files do not survive a restart.",fix:"`PrivateTmp=yes`. Move sockets to a directory of their own below `/run` with `RuntimeDirectory=`. Two services that have to share temporary files can do so with `JoinsNamespaceOf=`; a single path comes in with `BindPaths=/tmp/.X11-unix`. `disconnected` scores the same, but large temporary files use memory, and before 257 the line is ignored. `DynamicUser=yes` implies the setting. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/scan-to-mail
User=scanner
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/scan-to-mail
PrivateTmp=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/scan-to-mail
User=scanner
PrivateTmp=yes
`,because:"the service has temporary directories of its own"},{unit:`[Service]
ExecStart=/usr/bin/scan-to-mail
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"}]}};var Sg=d({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[_("PrivateUsers")],advice:()=>["PrivateUsers=yes"]}),Wn={docs:{what:"`PrivateUsers=yes` runs the service in a user namespace that knows only root, the account of the service and `nobody`. Capabilities then count inside that namespace only, not on the host.",why:"A capability that an attacker obtains, through a setuid program for example, is otherwise valid for the whole machine. Files and processes of other accounts also show who they belong to.",breaks:"Daemons that start as root and switch to another account, and everything that calls `chown`: `Invalid argument` (EINVAL), since the other account does not exist in there. Ports below 1024 fail with `Permission denied` even with `AmbientCapabilities=`. Mounting and setting the clock stop working, and foreign files appear to belong to `nobody`. If the system forbids user namespaces the service does not start, `status=217/USER`.",fix:"`PrivateUsers=yes` for services with `User=` or `DynamicUser=` that need no capability on the host; let a `.socket` unit open low ports. If accounts have to stay visible: `PrivateUsers=identity` from 257 on, which keeps the first 65536 of them, or `full` from 258 on, which keeps all. Both score the same; older versions ignore these words, so put `PrivateUsers=yes` on the line before. Leave it out for root daemons that drop their rights and tighten `CapabilityBoundingSet=` instead.",seeAlso:["systemd.exec(5)","user_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
PrivateUsers=yes
`,because:"its capabilities mean nothing on the host"}]}};var Pg=d({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[T("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]}),Vn={docs:{what:"`ProcSubset=pid` reduces `/proc` to the directories of processes. The files about the kernel and the machine, `/proc/sys` included, are gone.",why:"Those files tell an attacker which kernel, modules and hardware to aim at, and hold a good share of the kernel interfaces that had flaws. They are of little use to an ordinary service. The weight in the score is tiny.",breaks:"Often silently: Node counts zero processors (`os.cpus()` is empty), `free`, `uptime` and `sysctl` fail, monitoring shows zeros, programs that probe `/proc/sys/net/core/somaxconn` or `/proc/sys/kernel/random/boot_id` fall back or stop. Where there is a message it is `open /proc/stat: no such file or directory`. The same file names are fine in a shell on the host, which makes this hard to find.",fix:"`ProcSubset=pid` if the program is known to read nothing else in `/proc`; test its metrics, not only its start. Otherwise leave it at `ProcSubset=all` and set `ProtectProc=invisible` and `ProtectKernelTunables=yes`, which cost less trouble and count a hundred times as much. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProtectProc=invisible
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProcSubset=pid
`,because:"only processes are left in `/proc`"}]}};var xg=d({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[_("ProtectClock")],advice:()=>["ProtectClock=yes"]}),Kn={docs:{what:"`ProtectClock=yes` takes away the right to set the system clock and the hardware clock and to program wake-up alarms, and blocks the system calls for it.",why:"Who sets the clock can make expired certificates and tickets valid again, falsify log times and trigger or suppress timers.",breaks:"Time daemons, `hwclock`, tools that schedule a wake-up. Reading the state of the clock with `adjtimex` is blocked too, which fails in exporters of time metrics: `Operation not permitted`. Up to 252, unless the fix was backported, the setting also closed the device policy, so that `/dev/net/tun` or hidraw devices failed with EPERM; list them with `DeviceAllow=` there.",fix:"`ProtectClock=yes`. If only reading is needed, leave it out and write `CapabilityBoundingSet=~CAP_SYS_TIME CAP_WAKE_ALARM`. It removes these two capabilities in the score as well, but not the `@clock` group of `SystemCallFilter=`. With `PrivateDevices=yes` or a closed `DevicePolicy=` it puts the clock device on the device list, so that check falls to half of its credit; both together are still better than either alone.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
Description=Ticket archive

[Service]
ExecStart=/usr/bin/ticket-archive
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ticket-archive
ProtectClock=yes
`,because:"the clock can not be set"}]}};var Tg=d({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[_("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]}),Gn={docs:{what:"`ProtectControlGroups=yes` makes `/sys/fs/cgroup` read-only for the service.",why:"As root, a service can otherwise lift its own limits, starve or freeze others and move processes out of their units. With control groups of version 1 writing there has also been a way to run programs on the host.",breaks:"Container engines, `systemd --user`, kubelet, job schedulers and whatever makes groups of its own: `Read-only file system` (EROFS) below `/sys/fs/cgroup`. Reading stays possible, so Java or Go programs still find their limits. With `strict` or `private` tools that compare the paths in `/proc/self/cgroup` see `/` instead.",fix:"`ProtectControlGroups=yes`. From 257 on `ProtectControlGroups=strict` also hides the rest of the tree, and `private` gives a writable view of the own groups, to go with `Delegate=`; all three score the same. Older versions ignore the new words, so put `ProtectControlGroups=yes` on the line before.",seeAlso:["systemd.exec(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=yes
`,because:"the tree is read-only"},{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=private
Delegate=yes
`,targets:[257,262],because:"a tree of its own counts as well"}]}};var Og=d({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[T("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]}),Yn={docs:{what:"`ProtectHome=yes` hides `/home`, `/root` and `/run/user` behind empty directories without access rights. `read-only` leaves them readable, `tmpfs` shows them empty and lets single paths be bound in.",why:"Homes hold SSH keys, tokens, mail and shell start files. Reading them leads to other machines, writing a start file runs code as its owner at the next login.",breaks:"Programs, settings and data below a home: `status=203/EXEC` or `status=200/CHDIR` if `ExecStart=` or `WorkingDirectory=` is there, else `Permission denied`, for root `No such file or directory` or `Read-only file system`. Git, npm, pip and GnuPG miss their files in `$HOME`. Sockets in `/run/user`, sound and the session bus among them, are gone, and rootless containers fail. Backup and indexing jobs find nothing to read, sometimes without an error.",fix:"`ProtectHome=yes`. If only a few paths are needed: `ProtectHome=tmpfs` with `BindPaths=/home/eva/inbox` (or `BindReadOnlyPaths=`); the same with `yes` opens nothing. For reading everything, as in a backup: `ProtectHome=read-only`, with `ReadWritePaths=/home/eva/inbox` where it must write. In the score `tmpfs` loses a tenth and `read-only` half. Up to 254 the directories of `tmpfs` can be written, but nothing in them lasts. `DynamicUser=yes` only implies `read-only`. Homes elsewhere, such as `/srv/home`, need `InaccessiblePaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/chatrelay
User=chatrelay
`,lines:[1]},{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/homekeeper --to /srv/backup
ProtectHome=read-only
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/chatrelay
DynamicUser=yes
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/chatrelay
User=chatrelay
ProtectHome=yes
`,because:"the homes are hidden"},{unit:`[Unit]
DefaultDependencies=no

[Service]
Type=oneshot
ExecStart=/usr/lib/firstlight/probe
`,because:"the check does not apply to early boot units"}]}};var Bg=d({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[_("ProtectHostname")],advice:()=>["ProtectHostname=yes"]}),Hn={docs:{what:"`ProtectHostname=yes` gives the service a copy of the host name and refuses to change it.",why:"A changed host name misleads logs, mail and cluster software and can break logins. It takes a privileged service to do this, and the weight in the score is small.",breaks:"Hardly anything. DHCP clients and set-up tools can not set the name any more (`Operation not permitted`), and software that watches for a new name, such as mail servers or mDNS responders, keeps the one from its start. In a container that forbids the needed namespace only the ban on setting the name remains, and the journal says so.",fix:"`ProtectHostname=yes`. From 258 on `ProtectHostname=private` lets the service change its own copy, and scores the same; older versions ignore the word, so put `ProtectHostname=yes` on the line before.",seeAlso:["systemd.exec(5)","uts_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
DynamicUser=yes
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
ProtectHostname=yes
`,because:"the name is fixed"}]}};var Gg=d({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[_("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]}),qn={docs:{what:"`ProtectKernelLogs=yes` hides `/dev/kmsg` and `/proc/kmsg`, takes away `CAP_SYSLOG` and blocks the `syslog` system call.",why:"Kernel messages can reveal addresses and hardware details that help to attack the kernel, and a privileged service can clear the buffer or write false entries.",breaks:"Programs that read the kernel log: `dmesg` (`read kernel buffer failed: Operation not permitted`), rsyslog with imklog or imkmsg, watchers for out-of-memory kills, crash collectors. `/dev/kmsg` can not be opened. Programs that log through the journal or syslog are not affected.",fix:"`ProtectKernelLogs=yes`. A watcher can read kernel messages from the journal instead (`journalctl -k`). In the score it also settles `CAP_SYSLOG` in the bounding set.",seeAlso:["systemd.exec(5)","syslog(2)"]},examples:{bad:[{unit:`# Watches the incoming fax line.
[Service]
ExecStart=/usr/sbin/faxgate
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/faxgate
ProtectKernelLogs=yes
`,because:"the kernel log is out of reach"}]}};var $g=d({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[_("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]}),$n={docs:{what:"`ProtectKernelModules=yes` takes away the right to load and unload kernel modules, blocks the system calls for it and hides `/usr/lib/modules`.",why:"Loading a module is running code in the kernel, with which every other protection ends. Unloading one can switch off a firewall or an audit.",breaks:"Programs that call `modprobe`: VPN daemons (tun, wireguard), firewall helpers, container engines, libvirt. They report `modprobe: ERROR: could not insert` with `Operation not permitted`, or miss `/lib/modules`. Modules that the kernel requests on its own are still loaded.",fix:"`ProtectKernelModules=yes`, and let the system load what is needed at boot: a file in `/etc/modules-load.d` with one module name per line. In the score it also settles `CAP_SYS_MODULE` in the bounding set, but not the `@module` group of `SystemCallFilter=`.",seeAlso:["systemd.exec(5)","modules-load.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=yes
`,because:"no module can be loaded"}]}};var Zg=d({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[_("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]}),jn={docs:{what:"`ProtectKernelTunables=yes` makes `/proc/sys`, `/sys` and similar trees read-only and hides `/proc/kallsyms` and `/proc/kcore`.",why:"As root, a single write there can run a program of the choice of the attacker (`kernel.core_pattern`), switch off protections, forward packets or crash the machine. `kallsyms` helps to exploit flaws of the kernel.",breaks:"Everything that changes kernel settings at run time: `sysctl -w` (`permission denied on key`), VPN, DHCP and virtualisation tools that switch on forwarding, power management, LED and backlight tools, USB authorisation. Direct writes fail with `Read-only file system` (EROFS). Profilers miss `kallsyms`.",fix:"`ProtectKernelTunables=yes`, with the values set at boot in `/etc/sysctl.d`. To keep one subtree writable: `ReadWritePaths=/proc/sys/net`; naming `/proc/sys` itself has no effect. Root with `CAP_SYS_ADMIN` can undo the mounts, so drop that capability or add `SystemCallFilter=~@mount`.",seeAlso:["systemd.exec(5)","sysctl.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
ProtectKernelTunables=yes
`,because:"kernel settings are read-only"}]}};var th=d({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[T("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]}),zn={docs:{what:"`ProtectProc=invisible` hides the processes of other users in `/proc`. `ptraceable` hides those that the service may not trace, `noaccess` shows that they exist but not what they do.",why:"Command lines often hold passwords and tokens, and the list of processes tells an attacker what else is worth a try.",breaks:"Monitoring agents, `pgrep`, `pidof`, debuggers and checks of a PID file through `/proc` find only processes of the own account: `No such file or directory`, with `noaccess` `Operation not permitted`. Messages to processes by `kill` are not affected.",fix:"`ProtectProc=invisible`; `ptraceable` scores the same and `noaccess` a third less. It protects nothing from root or from a process with `CAP_SYS_PTRACE`, so combine it with `User=` or `DynamicUser=yes`, although the score does not ask. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/forum
User=forum
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=noaccess
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=invisible
`,because:"processes of others are hidden"},{unit:`[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=ptraceable
`,because:"what can not be traced is hidden, which counts the same"}]}};var oh=d({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[T("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]}),Xn={docs:{what:"`ProtectSystem=` makes parts of the file system read-only for the service: `yes` `/usr`, `/boot` and `/efi`, `full` also `/etc`, `strict` everything but `/dev`, `/proc`, `/sys`, the homes and `/run/user`.",why:"A service that runs as root can replace programs, libraries and settings and so survive a restart. For other accounts `strict` leaves only the places where they are meant to write.",breaks:"The first write to an unlisted place fails with `Read-only file system` (EROFS), often long after the start: logs in `/var/log`, data in `/var/lib`, PID files and sockets in `/run`, files in `/tmp`. Updaters, package tools and everything that edits `/etc` stop working. A path in `ReadWritePaths=` that does not exist keeps the service from starting: `status=226/NAMESPACE`.",fix:"`ProtectSystem=strict`, with the places to write named: `StateDirectory=app` (`/var/lib/app`), `CacheDirectory=`, `LogsDirectory=`, `RuntimeDirectory=`, and `PrivateTmp=yes` for `/tmp`. Other places: `ReadWritePaths=-/srv/app`; the `-` tolerates that it is missing. If the places are unknown, `ProtectSystem=full` breaks far less and earns seven tenths of the credit, `yes` half. Under `full`, `ReadWritePaths=/etc` has no effect, a path below it does. Homes are left to `ProtectHome=`, so set that too. `DynamicUser=yes` implies `strict`, whatever is written. Root with `CAP_SYS_ADMIN` can undo the mounts. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Unit]
Description=Library catalogue

[Service]
ExecStart=/usr/bin/catalogd
User=catalog
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/catalogd
StateDirectory=catalog
ProtectSystem=full
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/catalogd
User=catalog
StateDirectory=catalog
ProtectSystem=strict
`,because:"only the state directory is writable"},{unit:`[Service]
ExecStart=/usr/bin/catalogd
DynamicUser=yes
StateDirectory=catalog
`,because:"`DynamicUser=yes` implies `strict`"}]}};var lh=d({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]}),Zn={docs:{what:"`RemoveIPC=yes` deletes shared memory, semaphores and message queues of the account and group of the service when it stops.",why:"What is left behind occupies memory and may hold data that the next process of the same account, or with a lax mode any process, can read.",breaks:"Shared memory of the account vanishes when the last unit with that account stops, and processes that are no unit, such as a login session or a cron job, are not counted. PostgreSQL, Oracle and other databases then stop with errors like `could not open shared memory segment` or `semctl failed: Invalid argument`.",fix:"`RemoveIPC=yes` for an account that only this service uses. For databases and shared accounts keep `RemoveIPC=no`; the weight is small. It has no effect for root, so the score does not judge it there, and `DynamicUser=yes` implies it. To keep shared memory apart altogether there is `PrivateIPC=yes`, which the score ignores.",seeAlso:["systemd.exec(5)","sysvipc(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/imagescaler
User=imagescaler
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/imagescaler
User=imagescaler
RemoveIPC=yes
`,because:"leftovers are deleted"},{unit:`[Service]
ExecStart=/usr/bin/imagescaler
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"},{unit:`[Service]
ExecStart=/usr/sbin/rackmonitor
`,because:"it does not apply to services that run as root"}]}};var ql=new Set([1,2,10]),$l=e=>e?.mode==="allow"&&[...e.families].every(t=>ql.has(t)),mh=d({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[te("RestrictAddressFamilies_AF_INET_INET6","inet"),te("RestrictAddressFamilies_AF_UNIX","unix"),te("RestrictAddressFamilies_AF_NETLINK","netlink"),te("RestrictAddressFamilies_AF_PACKET","packet"),te("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>$l(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]}),Qn={docs:{what:"`RestrictAddressFamilies=` limits which kinds of sockets the service may open. Sockets handed over by a `.socket` unit and pairs made with `socketpair` are not affected.",why:"The kernel offers dozens of rarely used protocols, and flaws in them have repeatedly led to root. Packet sockets can listen to traffic, and without any Internet socket a compromised service can not call home.",breaks:"Opening another kind fails with `Address family not supported by protocol` (EAFNOSUPPORT, 97). Without `AF_NETLINK` the list of network interfaces fails: Node (`uv_interface_addresses returned Unknown system error 97`), `ip`, several DNS servers. Without `AF_UNIX` there is no `sd_notify` (a start with `Type=notify` times out), no syslog, no D-Bus. Without `AF_INET6` servers that listen on `[::]` do not start. DHCP and capture tools need `AF_PACKET`.",fix:"Usually `RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, plus `AF_NETLINK` if interfaces are listed. A job without network gets along with `RestrictAddressFamilies=AF_UNIX`, one without any socket with `RestrictAddressFamilies=none`, which alone settles all checks. The Internet families weigh much, `AF_UNIX` hardly anything. Lines add up, so a drop-in that wants less writes `RestrictAddressFamilies=` first, which on its own lifts the restriction. A list with `~` forbids only what it names, and the score is content with one name of a kind: prefer the list without. Add `SystemCallArchitectures=native`, or the filter has gaps on 32-bit calls.",seeAlso:["systemd.exec(5)","address_families(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/weatherd
RestrictAddressFamilies=~AF_PACKET
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/weatherd
User=weather
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/weatherd
User=weather
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
`,because:"only local and internet sockets are left"},{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/weather-archive --compress
RestrictAddressFamilies=none
`,because:"no socket can be opened"}]}};var hh=d({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Y("RestrictNamespaces_user","user"),Y("RestrictNamespaces_mnt","mnt"),Y("RestrictNamespaces_ipc","ipc"),Y("RestrictNamespaces_pid","pid"),Y("RestrictNamespaces_cgroup","cgroup"),Y("RestrictNamespaces_net","net"),Y("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]}),Jn={docs:{what:"`RestrictNamespaces=yes` refuses to create namespaces and to enter other ones. A list allows only the named kinds, a list with `~` all others.",why:"In a user namespace of its own an ordinary process is root and reaches parts of the kernel that are otherwise reserved: mounts, firewall rules, network devices. A good part of the known ways to gain root starts there. `NoNewPrivileges=yes` does not prevent it.",breaks:"Container engines, the sandbox of Chromium and Electron (`No usable sandbox!`), bubblewrap and Flatpak, firejail, snap, builds in a sandbox (nix, CI runners), jobs that call `unshare` or `nsenter`. The calls fail with EPERM, `Operation not permitted`. What systemd sets up itself, such as `PrivateTmp=`, is not affected.",fix:"`RestrictNamespaces=yes`. If some kinds are needed, list them: `RestrictNamespaces=user mnt pid`. The kinds are `cgroup`, `ipc`, `net`, `mnt`, `pid`, `time`, `user` and `uts`; one misspelt name makes systemd skip the line. Later lines widen or narrow the list, while `yes` or `no` replaces it. `user` weighs most. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","namespaces(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/translation-hub
DynamicUser=yes
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/page-renderer
RestrictNamespaces=user net pid
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/page-renderer
RestrictNamespaces=~user
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/translation-hub
RestrictNamespaces=yes
`,because:"no kind of namespace is allowed"}]}};var _h=d({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[_("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]}),eo={docs:{what:"`RestrictRealtime=yes` refuses the realtime scheduling classes to the processes of the service.",why:"A realtime process runs before all ordinary ones. In a loop it can make the machine unusable, so this closes a simple way to deny service. As a rule it takes root or `CAP_SYS_NICE` to get there.",breaks:"JACK, PipeWire and other audio daemons, chrony, ntpd and PTP tools with a priority set, corosync, keepalived, watchdogs, telephony. `sched_setscheduler` fails with EPERM, `Operation not permitted`; many programs only warn and go on.",fix:"`RestrictRealtime=yes`. A fixed priority can be given by systemd instead: `CPUSchedulingPolicy=fifo` and `CPUSchedulingPriority=` are applied before the restriction and remain. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","sched(7)"]},examples:{bad:[{unit:`[Unit]
Description=Shopping cart service

[Service]
ExecStart=/usr/bin/cartd
User=cart
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/cartd
User=cart
RestrictRealtime=yes
`,because:"the realtime classes are closed"}]}};var wh=d({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[_("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]}),to={docs:{what:"`RestrictSUIDSGID=yes` refuses to set the setuid or setgid bit on files and directories.",why:"A service that was taken over can leave a program behind that runs with its own rights for whoever starts it. If the service is root, that is a permanent way back to root for any local account.",breaks:"Package managers, `install -m 4755`, shared Git repositories and Samba shares with setgid directories, `tar -xp`, `rsync -p` and `cp -p` when they meet such files: EPERM, `Operation not permitted`. The call `openat2` fails with ENOSYS as well, because its mode can not be inspected; recent GNU tar and some container tools stumble over that.",fix:"`RestrictSUIDSGID=yes`. Use access lists or a common group instead of setgid directories; directories made by `StateDirectory=` and the like are created by systemd and may have any mode. `DynamicUser=yes` implies it, even against `RestrictSUIDSGID=no`. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","chmod(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
RestrictSUIDSGID=yes
`,because:"the bits can not be set"},{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"}]}};var xh=d({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]}),so={docs:{what:"`RootDirectory=` and `RootImage=` give the service a file tree of its own, from a directory or a disk image, instead of that of the host.",why:"With its own tree a service that was taken over finds no shell, no keys and no settings of the host, only what was put there. The weight is small, as it needs work that few services get.",breaks:"Whatever the tree lacks: without the program, its loader or its libraries `status=203/EXEC`, with a missing directory `status=200/CHDIR`, `status=210/CHROOT` or `status=226/NAMESPACE`. Accounts are unknown without `/etc/passwd`, names without `/etc/resolv.conf`, certificates without `/etc/ssl`. Sockets below `/run`, that of D-Bus for example, have to be bound in.",fix:"Best for a program without dependencies, or with an image built for it: `RootDirectory=/var/lib/machines/app` or `RootImage=/var/lib/machines/app.raw`. Bring in what is shared with `BindReadOnlyPaths=/etc/ssl /etc/resolv.conf` and data with `StateDirectory=app`. The path `/` does not count, nor does `RootMStack=` in 262. `RootImage=` puts loop devices on the device list and so halves the credit of a closed `DevicePolicy=`. Nearly the same without a tree to maintain, but not scored: `TemporaryFileSystem=/:ro` with `BindReadOnlyPaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/short-url
DynamicUser=yes
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/short-url
RootDirectory=/
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/short-url
RootDirectory=/var/lib/machines/short-url
`,because:"the service has a tree of its own"},{unit:`[Service]
ExecStart=/usr/bin/short-url
RootImage=/var/lib/machines/short-url.raw
`,because:"an image counts as well"}]}};var Ih=d({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]}),ro={docs:{what:"`SupplementaryGroups=` puts the processes of the service into further groups, in addition to the group of its account.",why:"A service that was taken over can use whatever the groups own. Some are as good as root: `docker` and `libvirt` through their sockets, `disk` through the devices, `shadow` through the password hashes.",breaks:"The access for which the group was given: `Permission denied` (EACCES) on a shared socket, log, certificate or device.",fix:"Remove the line, or clear it in a drop-in with `SupplementaryGroups=`, since lines add up. Alternatives: `LoadCredential=key:/etc/ssl/private/app.key` for keys and certificates, a socket handed over by a `.socket` unit, an access list on one file, or `Group=` if one group is enough, which the score does not count. Groups of the account in `/etc/group` do not count either and stay in force. A service that runs as root is not judged.",seeAlso:["systemd.exec(5)","credentials(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/image-builder
User=builder
SupplementaryGroups=docker
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/cert-exporter
User=certs
SupplementaryGroups=ssl-cert
SupplementaryGroups=adm
`,lines:[5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/image-builder
User=builder
`,because:"the service has only the group of its account"},{unit:`[Service]
ExecStart=/usr/bin/cert-exporter
User=certs
LoadCredential=key:/etc/ssl/private/app.key
`,because:"the key comes as a credential, so no group is needed"},{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
SupplementaryGroups=adm
`,because:"groups are not judged where the service is root"}]}};var Fh=d({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]}),no={docs:{what:"`SystemCallArchitectures=native` allows only the system calls of the architecture of the machine. Otherwise a 64-bit PC also accepts the 32-bit variants.",why:"The second set of calls is rarely used and doubles what can be attacked in the kernel. Worse, some of the filters systemd sets (`RestrictAddressFamilies=`, `MemoryDenyWriteExecute=`) do not fully cover it, so an attacker can go around them.",breaks:"Only 32-bit programs on a 64-bit system: wine, Steam, some printer, backup and virus scanner agents, containers of another architecture. The kernel ends the process: `code=dumped, status=31/SYS` or `code=killed, status=31/SYS`.",fix:"`SystemCallArchitectures=native`. If 32-bit programs are needed, `SystemCallArchitectures=native x86` is better than nothing, but earns only a fifth of the credit. Naming the own architecture, such as `x86-64`, is rated the same way, although it does the job: write `native`. Lines add up, so a drop-in writes `SystemCallArchitectures=` first.",seeAlso:["systemd.exec(5)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
User=docsearch
`,lines:[1]},{unit:`[Service]
ExecStart=/opt/oldscan/agent
SystemCallArchitectures=native x86
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
SystemCallArchitectures=native
`,because:"only native calls are allowed"}]}};var oo=[N("SystemCallFilter_swap","@swap"),N("SystemCallFilter_obsolete","@obsolete"),N("SystemCallFilter_clock","@clock"),N("SystemCallFilter_cpu_emulation","@cpu-emulation"),N("SystemCallFilter_debug","@debug"),N("SystemCallFilter_mount","@mount"),N("SystemCallFilter_module","@module"),N("SystemCallFilter_raw_io","@raw-io"),N("SystemCallFilter_reboot","@reboot"),N("SystemCallFilter_privileged","@privileged"),N("SystemCallFilter_resources","@resources")],jl=["@privileged","@resources"],zl=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Xl(e){let t=e.privileged?jl:[],s=oo.filter(r=>r.badness(e)!==0).map(zl).filter(r=>!t.includes(r));return de(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Lh=d({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:oo,advice:Xl}),io={docs:{what:"`SystemCallFilter=` limits the system calls of the service to a list, or forbids those of a list with `~`. Groups such as `@system-service` stand for sets of calls.",why:"Each call that is open is kernel code that a compromised service can attack or misuse: mounting, loading modules, tracing other processes, rebooting. `@system-service` covers what ordinary services use and leaves out the rest, and with it new calls of later kernels.",breaks:"A forbidden call ends the process: `code=dumped, status=31/SYS` or `code=killed`. If it hits a child, only that dies and the unit stays active while parts of it fail (`Bad system call`, `exited on signal 31`). `~@privileged` hits daemons that start as root and switch user (`setgroups`), and everything that calls `chown`; `~@resources` hits `nice` and processor affinity. Node needs `@pkey` in addition. Look for `type=1326` with `syscall=` in the kernel or audit log.",fix:"`SystemCallFilter=@system-service` and on a second line `SystemCallFilter=~@privileged @resources`. If that is too strict, the first line alone settles all checks but those two. The first line decides the mode: with the `~` line first the other one only re-allows calls. `~` counts only at the start of the value. What is to stay open comes last: `SystemCallFilter=@chown`. To find out what is used, run with `SystemCallLog=~@system-service` and no filter, or with `SystemCallErrorNumber=EPERM`, which lets calls fail instead of ending the process, but leaves no trace in the log. A misspelt group is skipped; if it was the only one, nearly everything is forbidden and the score improves. `SystemCallFilter=` alone lifts the filter. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","systemd-analyze(1)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
SystemCallFilter=@system-service
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/sbin/cluster-agent
SystemCallFilter=~@mount @swap @reboot
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
`,because:"all groups that count are closed"}]}};var Zl=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Vh=d({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Zl.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]}),ao={docs:{what:"`UMask=` sets which permission bits are taken away from files and directories that the service creates. The default is 0022: everyone may read, only the account of the service may write.",why:"Databases, logs, caches and backups are created readable for every local account, unless the program takes care itself. A mask without the bits 0022 makes them writable, and then others can plant data.",breaks:"Files and sockets that another account has to use: a web server that connects to the socket of the application, log collectors in the group `adm`, uploads that a web server delivers. The other side reports `Permission denied` (EACCES). Files that existed before keep their mode.",fix:"`UMask=0077`. If the group has to read: `UMask=0027`, which is nearly as good; if it has to write too, for a socket for instance: `UMask=0007`. Alternatively open the socket in a `.socket` unit with `SocketMode=` and `SocketGroup=`. A program that calls `chmod` is not bound by the mask. Directories made by `StateDirectory=` and `LogsDirectory=` have `StateDirectoryMode=` and `LogsDirectoryMode=` instead.",seeAlso:["systemd.exec(5)","umask(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/payslips
User=payroll
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/payslips
User=payroll
UMask=0027
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/payslips
User=payroll
UMask=0077
`,because:"new files belong to the service alone"}]}};var Yh=d({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]}),lo={docs:{what:"`User=` names the account of the service; `DynamicUser=yes` lets systemd make one up for as long as the service runs. Without either, a system service runs as root.",why:"A flaw in a service that runs as root is a flaw in the whole system, and most other settings then only slow an attacker down. `nobody` is little better: NFS and other services use it as well, and all of them can get at each other.",breaks:"Files that belong to root (`Permission denied`), PID files in `/run`, logs in `/var/log`, device nodes, ports below 1024, signals to other accounts. If the account does not exist the service ends with `status=217/USER` (`Failed to determine user credentials`). Daemons that switch user themselves, nginx or sshd for example, expect to start as root. With `DynamicUser=yes` also files shared with others by numeric account, D-Bus rules for a named account, and programs that need `$HOME`.",fix:"For a service that keeps its data in its own directory: `DynamicUser=yes` with `StateDirectory=app`; existing data there is moved and re-owned at the next start. Otherwise make an account with sysusers.d and write `User=app` with `StateDirectory=app`, `RuntimeDirectory=app` and `LogsDirectory=app`. For low ports use a `.socket` unit or `AmbientCapabilities=CAP_NET_BIND_SERVICE`. `DynamicUser=yes` implies `PrivateTmp=`, `ProtectSystem=strict`, `ProtectHome=read-only`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=`; together with `User=root` the service is still root. A daemon that drops its rights itself keeps root and gets a short `CapabilityBoundingSet=`. The score only compares names: `User=root` and `User=0` are root for it.",seeAlso:["systemd.exec(5)","sysusers.d(5)"]},examples:{bad:[{unit:`[Unit]
Description=Parking meter gateway

[Service]
ExecStart=/usr/bin/parkgate --port 8123
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=nobody
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=root
DynamicUser=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/parkgate --port 8123
DynamicUser=yes
StateDirectory=parkgate
`,because:"systemd makes up an account"},{unit:`[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=parkgate
`,because:"the service has an account of its own"}]}};var Ql={"invalid-value":gn,"obsolete-directive":hn,"stray-line":yn,"too-new-directive":bn,"unit-refused":Sn,"unknown-directive":_n,"unknown-section":vn,"unread-rest":Cn,"wrong-section":Pn,"ambient-capabilities":wn,"capability-bounding-set":xn,delegate:Rn,"device-policy":En,"ip-address-deny":In,"keyring-mode":Tn,"lock-personality":Nn,"memory-deny-write-execute":Fn,"no-new-privileges":Dn,"notify-access":On,"private-devices":Mn,"private-mounts":Un,"private-network":Ln,"private-tmp":Bn,"private-users":Wn,"proc-subset":Vn,"protect-clock":Kn,"protect-control-groups":Gn,"protect-home":Yn,"protect-hostname":Hn,"protect-kernel-logs":qn,"protect-kernel-modules":$n,"protect-kernel-tunables":jn,"protect-proc":zn,"protect-system":Xn,"remove-ipc":Zn,"restrict-address-families":Qn,"restrict-namespaces":Jn,"restrict-realtime":eo,"restrict-suid-sgid":to,"root-directory":so,"supplementary-groups":ro,"system-call-architectures":no,"system-call-filter":io,umask:ao,user:lo};0&&(module.exports={pages});
