"use strict";var Lc=Object.create;var et=Object.defineProperty;var Bc=Object.getOwnPropertyDescriptor;var Wc=Object.getOwnPropertyNames;var $c=Object.getPrototypeOf,Vc=Object.prototype.hasOwnProperty;var Kc=(e,t)=>{for(var r in t)et(e,r,{get:t[r],enumerable:!0})},jr=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Wc(t))!Vc.call(e,s)&&s!==r&&et(e,s,{get:()=>t[s],enumerable:!(n=Bc(t,s))||n.enumerable});return e};var xe=(e,t,r)=>(r=e!=null?Lc($c(e)):{},jr(t||!e||!e.__esModule?et(r,"default",{value:e,enumerable:!0}):r,e)),Gc=e=>jr(et({},"__esModule",{value:!0}),e);var Gy={};Kc(Gy,{main:()=>Ky});module.exports=Gc(Gy);var O=require("node:fs"),Se=require("node:path");var B=require("node:fs"),Jr=require("node:path");var Kt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),qr=new TextEncoder,Hr=56320,Gt=/[\uDC80-\uDCFF]/u;function tt(e){try{return Kt.decode(e)}catch{return jc(e)}}function zr(e){if(!Gt.test(e))return qr.encode(e);let t=[];for(let r of e){let n=r.codePointAt(0)??0;n>=56448&&n<=56575?t.push(n-Hr):t.push(...qr.encode(r))}return Uint8Array.from(t)}function rt(e){let t=0;for(let r=0;r<e.length;r+=1){let n=e.charCodeAt(r);n<128?t+=1:n<2048?t+=2:n>=55296&&n<=56319?(t+=4,r+=1):t+=n>=56448&&n<=56575?1:3}return t}function Yc(e,t){let r=e[t]??0;if(r<128)return 1;let n=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(r>=194&&r<=223)return s(1)?2:0;if(r>=224&&r<=239){let o=r===224?160:128,i=r===237?159:191;return n>=o&&n<=i&&s(2)?3:0}if(r>=240&&r<=244){let o=r===240?144:128,i=r===244?143:191;return n>=o&&n<=i&&s(2)&&s(3)?4:0}return 0}function jc(e){let t=[],r=0,n=0;for(;n<e.length;){let s=Yc(e,n);if(s>0){n+=s;continue}n>r&&t.push(Kt.decode(e.subarray(r,n))),t.push(String.fromCharCode(Hr+(e[n]??0))),n+=1,r=n}return n>r&&t.push(Kt.decode(e.subarray(r,n))),t.join("")}var qc={encoding:"utf8"},Hc="\uFFFD",zc=256*1024*1024,Jc={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"},de=e=>e instanceof Error&&"code"in e?String(e.code):"";function nt(e){try{return(0,B.readlinkSync)(e)}catch{return null}}var Yt=e=>`this is a dangling link: what it leads to, ${e}, is not there`;function st(e,t){let r=de(t),n=r==="ENOENT"?nt(e):null;return n!==null?{path:e,message:Yt(n)}:{path:e,message:Jc[r]??`this can't be read (${r===""?String(t):r})`}}function ne(e){try{let t=(0,B.readFileSync)(e,qc);return{ok:!0,text:t.includes(Hc)?tt((0,B.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:Qc(e)??st(e,t)}}}var Xc="/dev/null";function Xr(e){try{let t=(0,B.statSync)(e);if(t.isFile()||t.isCharacterDevice()&&t.rdev===(0,B.statSync)(Xc).rdev)return null;let r=t.isDirectory()?"folder":t.isFIFO()?"pipe":t.isSocket()?"socket":"device";return{path:e,message:`this is no file but a ${r}`}}catch(t){return st(e,t)}}function jt(e){try{return(0,B.realpathSync)(e)}catch{return null}}function ot(e){try{return(0,B.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}catch{return!1}}function Qr(e){try{return(0,B.statSync)(e).isDirectory()}catch{return!1}}function Qc(e){try{let{size:t}=(0,B.statSync)(e);return t>zc?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var Zc=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function Zr(){let e=new Map;return t=>{let r=e.get(t);if(r!==void 0)return r;let n=ed(t);return e.set(t,n),n}}function ed(e){let t=new Map,r=!1;try{for(let o of(0,B.readdirSync)(e===""?".":e,{withFileTypes:!0})){let i=Zc(o);t.set(o.name,i),i==="folder"&&(r=!0)}}catch{}let n=null;return{path:e,entries:t,hasFolders:r,links:()=>(n??=new Map([...t].filter(([,o])=>o==="link").map(([o])=>[o,nt((0,Jr.join)(e,o))??""])),n)}}var en=["correctness","effectiveness","breakage","exposure","hygiene"],tn=["error","warning","info"];function td(e,t,r){let n=r+1;if(Math.abs(e.length-t.length)>r)return n;let s=[],o=Array.from({length:t.length+1},(a,l)=>l),i=0;for(let a=1;a<=e.length;a+=1){let l=e.charCodeAt(a-1),c=e.charCodeAt(a-2),d=[a],u=a;for(let m=1;m<=t.length;m+=1){let x=l===t.charCodeAt(m-1),_=Math.min((o[m]??0)+1,(d[m-1]??0)+1,(o[m-1]??0)+(x?0:1));a>1&&m>1&&l===t.charCodeAt(m-2)&&c===t.charCodeAt(m-1)&&(_=Math.min(_,(s[m-2]??0)+1)),d.push(_),_<u&&(u=_)}if(u>r&&i>r)return n;i=u,s=o,o=d}return Math.min(o[t.length]??n,n)}var rd=64;function k(e,t,r=3){if(e===""||e.length>rd)return[];let n=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let l of t){let c=l===e?0:td(s,l.toLowerCase(),n);c>n||(o.push({candidate:l,distance:c}),n=Math.min(n,c+1))}o.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:l})=>l<=(i===0?0:i+1)).slice(0,r).map(({candidate:l})=>l)}function Ce(e,t,r=n=>n){let[n]=k(e,t,1);return n===void 0?"":`; did you mean ${r(n)}?`}var Z=["252","254","257","262"];var qt=Z[Z.length-1]??"262";function P(e,t){return{first:e,changes:t}}function rn(e,t){let r=e.first;for(let n of Z){let s=e.changes[n];if(s!==void 0&&(r=s),n===t)break}return r}function $(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[s="",o]=n.split("-");return r>=Number(s)&&(o===void 0||r<=Number(o))})}var nn=e=>t=>t<=e,sn=e=>t=>t>=e,nd={templateInstance:P("i",{257:"test_instance"}),capabilityInitialBits:P(64,{262:63}),capabilityInversionBits:P(64,{262:41}),capabilityUnclosedQuote:P("dropped",{254:"closed"}),privateMountsUnset:P("off",{254:"on"}),unknownFamily:P("skipped",{262:"ends-line"}),globSectionName:P("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:P(!0,{262:!1}),execPrefixes:P("-@:+!",{262:"-@:+!|"}),execFolderEndings:P(["/"],{257:["/","/.","/.."]}),ambientPrefix:P("honoured",{262:"ignored"}),userManagerIsUnprivileged:P(!1,{262:!0}),policyNotAnObject:P("ignored",{262:"error"}),warnsOfWeekdays:P(!1,{262:!0}),highestIoClass:P(8,{262:7}),imagesOutsideApi:P(!1,{257:!0}),unknownImagePolicies:P("refused",{262:"taken"}),directoryFlags:P("any",{257:"checked"}),pathsInApi:P("taken",{257:"refused"}),warnsOfVarRun:P(!1,{257:!0}),vsockTypes:P(!1,{254:!0}),alternativeInterfaces:P(!1,{257:!0}),bindsPortZero:P(!1,{257:!0}),renamesImports:P(!1,{257:!0}),textlessOutcome:P("incomparable",{262:"first"}),privateTmpNeedsNamespace:P([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:P("writable",{257:"read-only"})},sd={filtersImplyNoNewPrivileges:nn(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:nn(252),userServicesHaveNamespaces:sn(254),editReadsStandardInput:sn(256)},od={oneshotRestartForceExitStatus:P(!0,{257:!1}),forkingPrivatePids:P(!1,{257:!0}),dynamicUserHomeDirectory:P(!1,{257:!0}),workingDirectoryInApiMount:P(!1,{257:!0}),dynamicUserInUserManager:P(!1,{257:!0}),managedPrivateUsers:P(!1,{262:!0}),userNamespacePathWithPrivateUsers:P(!1,{262:!0}),privatePidsPam:P(!1,{262:!0})};function on(e,t){return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,rn(s,t)]))}function an(e,t){let n=Object.fromEntries(Object.entries(sd).map(([s,o])=>[s,o(t)]));return{...on(nd,e),...n,refuses:on(od,e)}}var ln=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,cn=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function dn(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>$(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function un(e){return ln.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&$(r,e)).map(([t="",r="",n="",s="",,o="",i=""])=>({field:t,name:r,weight:dn(n,e),range:dn(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function mn(e){let t=new Map;for(let[r,n]of cn.split(`
`).entries()){let[s="",o=""]=n.split("	");if($(o,e))for(let i of s.split(" "))t.set(i,r)}return t}var pn=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,fn=`63	252-252
62	254`,gn=`AF_UNIX	1
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
AF_FILE	1`,yn=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,hn=`native
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
s390x`,bn=`E2BIG
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
EXFULL`,Sn=`%a
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
%%`,vn=`SUCCESS	0
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
EXCEPTION	255`,_n=`x86-64
x86`,Pn=`HUP
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
SYS`,xn=`other
batch
idle
fifo
ext	262
rr`,Cn=`none
realtime
best-effort
idle`,wn=`emerg
alert
crit
err
warning
notice
info
debug`,kn=`kern
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
local7`;var An=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Rn=`AS	bytes
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
STACK	bytes`,En=`seconds	1000000
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
\xB5s	1`,Fn=`null
tty
tty-force
tty-fail
socket
fd
data
file`,In=`inherit
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
syslog+console`,Tn=`shared
slave
private`,On=`udplite
sctp
mptcp	257`,Nn=`cpu
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
bpf-bind-network-interface	262`,Dn=`arm64
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
tilegx`,Mn=`private-users
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
container-other`,Un=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Ln=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Bn=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var Ht={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Wn=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
TimeoutStopSec		undocumented	time-span`;var zt=`
${Wn}`,$n=new Map,Vn=new Map;function ad(e){let t=se.lastIndexOf(`
[`,e),r=se.slice(t<0?1:t+2,se.indexOf("]",t+1)),n=se.indexOf(`
`,e),[s="",o="",i="",a=""]=se.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Kn(e){let t=Vn.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let s=se.indexOf(n);s>=0;s=se.indexOf(n,s+1))r.push(ad(s+1));return Vn.set(e,r),r}var ld=()=>[...new Set(se.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Gn=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function cd(e){let t=zt.indexOf(`
${e}	`);if(t<0)return Gn(e);let r=zt.indexOf(`
`,t+1),[,n="",s=""]=zt.slice(t+1,r<0?void 0:r).split("	"),o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...Gn(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Jt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if($(r.slice(0,n),t))return r.slice(n+1)}return null}function dd(e){let t=$n.get(e)??cd(e);return $n.set(e,t),t}var Yn=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&$(n.slice(t.length+1),r));function ud(e,t,r,n){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...dd(n),name:e.name,section:r,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:Yn(e.flags,"fatal",t),documented:!Yn(e.flags,"undocumented",t)}}function jn(e,t){let r=new Map,n=(s,o)=>{let i=r.get(s);i===void 0&&(i=new Map,r.set(s,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let l=Kn(o).find(({sections:u})=>u.includes(s)),c=l===void 0?null:md(l,e,t),d=l===void 0||c===null?void 0:ud(l,e,s,c);return i.set(o,d),d};return{find:n,namesIn:s=>ld().filter(o=>n(s,o)!==void 0),sectionsWith:s=>[...new Set(Kn(s).flatMap(({sections:o})=>o))].filter(o=>n(o,s)!==void 0)}}var md=(e,t,r)=>e.since!==null&&e.since>r?null:Jt(e.specs,t)??pd(e,t);function pd(e,t){if(e.since===null||e.since<=Number(t))return null;let r=Z.find(n=>Number(n)>Number(t)&&Jt(e.specs,n)!==null);return r===void 0?null:Jt(e.specs,r)}var qn=e=>Ht[e],Hn=Object.keys(Ht);var be=e=>new Uint32Array(e+31>>>5);function Oe(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function we(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function it(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function zn(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function Jn(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var Xn=e=>e.every(t=>t===0);var Qn=`_llseek	-
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
writev	20`,Zn=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var fd=/^([^(]+)(?:\((.+)\))?$/;function gd(e){let t=new Map;for(let r of Zn.split(`
`)){let[n="",s="",o=""]=r.split("	");if(n===""||!$(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=fd.exec(a)??[];$(c,e)&&i.push(l)}t.set(n,i)}return t}function es(e){let t=new Map,r=[],n=new Map;for(let l of Qn.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!$(u,e)||(t.set(c,r.length),r.push(c),d!=="-"&&n.set(c,Number(d)))}let s=be(r.length);for(let l of n.keys())Oe(s,t.get(l)??0);let o=gd(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=be(r.length);for(let m of c){let x=t.get(m);x!==void 0?Oe(u,x):m.startsWith("@")&&we(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:r,native:s,numberOf:n,groups:o,group:a}}function j(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>$(n[t]??"",r))}var Xt=(e,t)=>new Set(j(e,1,t).map(([r=""])=>r)),ts=(e,t)=>new Map(j(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),yd={architectures:Dn,cgroupControllers:Nn,coredumpFilters:An,execInputs:Fn,execOutputs:In,filesystemGroups:Bn,firmwares:Ln,ioSchedulingClasses:Cn,logFacilities:kn,logLevels:wn,mountPropagations:Tn,personalities:_n,schedulingPolicies:xn,securityModules:Un,signalNames:Pn,socketProtocols:On,virtualizations:Mn};function oe(e){let t=null;return()=>(t??={made:e()},t.made)}var rs=new Map;function ns(e,t){let r=`${e} ${t}`,n=rs.get(r);if(n!==void 0)return n;let s=hd(e,t);return rs.set(r,s),s}function hd(e,t){let r=oe(()=>un(e)),n=oe(()=>jn(e,t)),s=null,o=oe(()=>es(e)),i=oe(()=>ts(pn,e)),a=oe(()=>ts(gn,e)),l=oe(()=>new Set(j(yn,2,e).map(([_=""])=>_))),c=oe(()=>Xt(hn,e)),d=oe(()=>Xt(bn,e)),u=new Map,m=_=>{let X=u.get(_)??j(yd[_],_==="filesystemGroups"?2:1,e).map(([F=""])=>F);return u.set(_,X),X},x=oe(()=>new Set([...Xt(Sn,e)].map(_=>_.slice(1))));return{version:t,table:e,behaviour:an(e,t),words:m,directive:(_,X)=>(s??=n().find,s(_,X)),get checks(){return r()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return l()},get syscallArchitectures(){return c()},get errnoNames(){return d()},get specifiers(){return x()}}}var ss=239,bd=400,at={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Ah=Object.entries(at);function Sd(e){return Z.filter(r=>Number(r)<=e).at(-1)??Z[0]}var os=(e,t)=>{let r=Sd(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function is(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(at,t)?at[t]:void 0;if(r!==void 0&&r>=ss&&r<bd)return{ok:!0,target:os(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${ss} on are known`};let[n]=k(t,Object.keys(at),1),s=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var lt=os(qt,Number(qt)),ct=e=>ns(e.table,e.version);var as=(e,t)=>`${e} ${t}${e===1?"":"s"}`,ls=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`;var dt=e=>({ok:!0,value:e}),ke=e=>({ok:!1,problem:e});function Qt(e,t){let r=t.find(n=>n===e);return r===void 0?ke(`takes ${ls(t,"or")}, not "${e}"${Ce(e,t)}`):dt(r)}function Zt(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return ke(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?ke(`takes one decimal at most, not "${e}": exposures have no more`):dt(r)}var cs=e=>e.split(/[\s,]+/).filter(t=>t!=="");function ds(e){let t=new Map;for(let r of cs(e)){let n=is(r);if(!n.ok)return ke(n.problem);t.set(n.target.label,n.target)}return t.size===0?ke("names no target: write a systemd version such as 257, or a distribution such as debian12"):dt([...t.values()])}function us(e,t){let r=[...en,...t.map(({id:o})=>o)],n=cs(e),s=n.find(o=>!r.includes(o));return s===void 0?dt(n):ke(`names "${s}", which is no rule or category${Ce(s,r)}`)}var Nh=[...tn,"off"];var ms=["systemd","effective"];var ps=["error","warning","info","never"];var A=class extends Error{name="UsageError"},ut=e=>e instanceof Error&&e.name==="UsageError";function fs(e,t){if(t.ok)return t.value;throw new A(`${e} ${t.problem}`)}var gs=({defaultThreshold:e})=>e===void 0?void 0:{value:fs("--default-threshold",Zt(e)),from:"--default-threshold"};function ys(e,t){let r=(o,i,a,l)=>a===void 0?{}:{[o]:{value:fs(i,l(a)),from:i}},n=o=>us(o,t),s=o=>({ok:!0,value:o});return{...r("threshold","--threshold",e.threshold,Zt),...r("targets","--target",e.target,ds),...r("failOn","--fail-on",e.failOn,o=>Qt(o,ps)),...r("gate","--gate",e.gate,o=>Qt(o,ms)),...r("select","--select",e.select?.join(),n),...r("ignore","--ignore",e.ignore?.join(),n),...r("policy","--policy",e.policy,s),...r("baseline","--baseline",e.baseline,s),...e.user===void 0?{}:{user:{value:e.user,from:"--user"}},levels:new Map,options:new Map}}var er=class extends Error{name="ClosedPipe"},De=e=>e instanceof Error&&e.name==="ClosedPipe",vd=65536,hs=1,_d=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function Pd(e,t){let r=zr(t),n=0;for(;n<r.length;)try{n+=(0,O.writeSync)(e,r,n)}catch(s){if(de(s)==="EAGAIN")_d();else throw de(s)==="EPIPE"?new er:s}}function tr(e){let t=[],r=0,n=()=>{r>0&&Pd(e,t.join("")),t=[],r=0};return{write:s=>{t.push(s),r+=s.length,r>=vd&&n()},flush:n,close:n,discard:()=>{}}}function bs(){let e=(0,O.fstatSync)(hs);return!e.isCharacterDevice()||e.rdev===(0,O.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.stdout.isTTY===!0}function Ss(e,t){let r=n=>{try{n()}catch(s){throw De(s)?s:t(s)}};return{...e,write:n=>r(()=>e.write(n)),flush:()=>r(e.flush),close:()=>r(e.close)}}var vs=()=>Ss(tr(hs),e=>new A(`standard output can't be written (${de(e)||String(e)})`));function Ne(e,t){return de(t)==="ENOENT"?new A(`${e} can't be written: there is no folder ${(0,Se.dirname)(e)}`):new A(`${e} can't be written (${de(t)||String(t)}): what was there before is unchanged`)}function xd(e){try{let t=(0,O.realpathSync)(e),r=(0,O.statSync)(t);if(r.isDirectory())throw new A(`${e} is a folder: name a file to write the report to`);return{path:t,mode:r.mode&4095,regular:r.isFile()}}catch(t){if(de(t)==="ENOENT")return null;throw ut(t)?t:Ne(e,t)}}function _s(e){let t=xd(e);return t!==null&&!t.regular?Cd(e):wd(e,t?.path??e,t?.mode??null)}function Cd(e){try{return Ss(tr((0,O.openSync)(e,"w")),t=>Ne(e,t))}catch(t){throw Ne(e,t)}}function Ps(e){let t=[];return{write:n=>t.push(n),flush:()=>{},close:()=>{try{t.length>0&&(0,O.appendFileSync)(e,t.splice(0).join(""))}catch(n){throw Ne(e,n)}},discard:()=>{}}}function wd(e,t,r){let n=(0,Se.join)((0,Se.dirname)(t),`.${(0,Se.basename)(t)}.${process.pid}.tmp`),s=()=>(0,O.rmSync)(n,{force:!0}),o=l=>{try{return l()}catch(c){throw s(),Ne(e,c)}},i=o(()=>(0,O.openSync)(n,"w")),a=tr(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),r!==null&&(0,O.fchmodSync)(i,r),(0,O.closeSync)(i),(0,O.renameSync)(n,t)}),discard:s}}function xs(e){if(De(e))return 0;let t=e instanceof Error?e.stack??e.message:String(e);return ut(e)?process.stderr.write(`unitlint: ${e.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${t}
`),2}var ks=require("node:util");var Cs=["pretty","json","ndjson","systemd"];var Me={type:"string"},ws={type:"string",multiple:!0},rr={type:"boolean"},As={format:{type:"string",short:"f",multiple:!0},target:Me,threshold:Me,user:rr,quiet:rr,verbose:rr},Rs={options:As,formats:Cs},eb={options:{...As,"default-threshold":Me,"fail-on":Me,gate:Me,select:ws,ignore:ws},formats:["pretty","concise","json","ndjson"]},kd=e=>e.replaceAll(/-(\w)/g,(t,r)=>r.toUpperCase());function Ad(e,{options:t,formats:r}){let{values:n,positionals:s}=(0,ks.parseArgs)({args:[...e],options:t,allowPositionals:!0}),{format:o,...i}=n,[a,...l]=o??[];if(l.length>0||a!==void 0&&!r.includes(a))return null;let c=Object.fromEntries(Object.entries(i).map(([u,m])=>[kd(u),m]));return{paths:s,options:{...c,...a===void 0?{}:{format:[{value:a,at:1}]},color:"auto"}}}function Es(e,t){try{return Ad(e,t)}catch{return null}}var Fs=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,Rd=new RegExp(Fs.source,"gu");function Ed(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var L=e=>Fs.test(e)?e.replace(Rd,Ed):e;var Is=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}\u2026`;function Ts(e){let t=null;return()=>(t??=e(),t)}function ie(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let s=e(r);return t.set(r,s),s}}var Ue=[],v=(e,t=Ue)=>({effect:"set",value:e,faults:t}),h=(e,t=Ue)=>({effect:"add",value:e,faults:t}),f=(e=void 0)=>({effect:"reset",value:e,faults:Ue});function y(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function V(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}var mt=e=>e===32||e===9||e===10||e===13,Fd=/['"\\]/;function R(e,t){return Fd.test(e)?Td(e,t):{words:Id(e),malformedAt:null}}function Id(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&mt(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!mt(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function Td(e,t){let r=[],n=0;for(;;){for(;n<e.length&&mt(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let s=Od(e,n,t);if(s===null)return{words:r,malformedAt:n};r.push({text:s.text,start:n,end:s.end}),n=s.end}}function Od(e,t,r){let n=r.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:s,end:e.length}:null;s+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(mt(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!n?null:{text:s,end:i}}function ve(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Nd=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function ae(e){let t=Nd.exec(e);if(t===null)return null;let[,r,n,s,o,i,a]=t,l=pt(n,16)??pt(s,2)??pt(o??i,8)??pt(a,10);return l===null?null:r==="-"?-l:l}var pt=(e,t)=>e===void 0?null:Number.parseInt(e,t);var nr=e=>e===4?32:128;function Ns(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function Os(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,s]of r.entries()){let o=n===r.length-1&&s.includes(".")?Ns(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function Dd(e){let t=e.split("::");if(t.length>2)return null;let r=Os(t[0]??""),n=Os(t[1]??"");if(r===null||n===null)return null;let s=8-r.length-n.length;return(t.length===1?s!==0:s<1)?null:[...r,...Array.from({length:s},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function Md(e,t,r){let n=BigInt(nr(e)-r);return{family:e,address:t>>n<<n,length:r}}function gt(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,s=n===6?Dd(r):Ns(r);if(s===null)return null;let o=t<0?nr(n):ae(e.slice(t+1));return o===null||o<0||o>nr(n)?null:Md(n,s,o)}var le=e=>{let t=gt(e);return t===null?[]:[t]},ft={any:[...le("0.0.0.0/0"),...le("::/0")],localhost:[...le("127.0.0.0/8"),...le("::1/128")],"link-local":[...le("169.254.0.0/16"),...le("fe80::/64")],multicast:[...le("224.0.0.0/4"),...le("ff00::/8")]},Ud=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Ld(e){let t=Object.hasOwn(ft,e)?ft[e]:void 0;return t!==void 0?t:Ud.test(e)?ft.localhost??[]:le(e)}var Ds=(e,t)=>{if(e==="")return f();let{words:r,malformedAt:n}=R(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of r){let a=Ld(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>k(i.text,Object.keys(ft),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),h(s,o)},Ms=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Us=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var Ls=e=>(1n<<BigInt(e))-1n,sr=e=>Ls(e.behaviour.capabilityInitialBits),yt=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Bd=e=>Number(j(fn,1,e.table)[0]?.[0]??0);function Wd(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=ae(e);return n!==null&&n>=0&&n<=Bd(t)?n:null}function $d(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=R(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let l of s){if(l.text==="")continue;let c=Wd(l.text,r);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:ve(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Vd(l.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Vd(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],s=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(s))return[s];let o=`_${s.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:k(s,n,2)}var Bs=(e,t,r)=>{let{facts:n}=r,s=e.startsWith("~"),{set:o,faults:i}=$d(e,s?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?sr(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(s?Ls(n.behaviour.capabilityInversionBits)&~o:o,i):h(s?l&~o:l|o,i)};var ht=["service","socket","mount","swap"],Ws=({type:e})=>ht.includes(e),Kd=/^[0-9A-Za-z:\-_.\\@]+$/,Gd=255;function K(e){let t=e.lastIndexOf("."),r=Hn.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),s=n.indexOf("@");return{full:e,type:r,base:n,prefix:s<0?n:n.slice(0,s),instance:s<0?null:n.slice(s+1)}}var or=({full:e,base:t})=>e.length<=Gd&&Kd.test(t)&&!t.startsWith("@");function M(e){let t=K(e);return t!==null&&or(t)?t:null}var bt=e=>e.instance==="";function Ae(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function St(e,t){let r=`${e.prefix}@${t}`;return{...e,full:`${r}.${e.type}`,base:r,instance:t}}function Le(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function $s(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,s)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Yd="host",jd="a".repeat(32),Vs={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function qd(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Le(t.prefix);case"i":return t.instance??"";case"I":return Le(t.instance??"");case"j":return n;case"J":return Le(n);case"f":return`/${Le(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return jd;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Vs[r].d??""}${t.full}`;default:return Vs[r][e]??Yd}}var Hd=/[0-9A-Za-z]/,zd="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n+1);if(e.charAt(n)!=="%"||s===""){r+=e.charAt(n);continue}if(s==="%")r+="%";else if(!Hd.test(s))r+=`%${s}`;else{if(!zd.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:n};r+=qd(s,t.name,t.manager)}n+=1}return r}var Jd=255,vt=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Jd;function Xd(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var Qd=/^[A-Za-z0-9+/]*={0,2}$/;function Zd(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!Qd.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function eu(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=b(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||vt(r)?null:"a credential name, a colon and an absolute path"}function tu(e,t,r){let[n="",s,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=vt(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||r.facts.behaviour.renamesImports&&vt(s);return!a||!l?y(t,e,"the name of a credential, or the beginning of one and *"):h(new Map(t).set(n,!1))}var Ks=(e,t,r)=>{if(e==="")return f();if(r.directive.name==="ImportCredential")return tu(e,t,r);let{name:n,rest:s}=Xd(e),o=b(n,r);if(typeof o!="string"||!vt(o))return y(t,e,'a credential name, such as "token" in token:/etc/token');let i=Zd(s,r)??eu(s,r);return i!==null?y(t,e,i):h(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var ar=e=>e===32||e===9||e===10||e===13;function ee(e,t){let r=t;for(;r<e.length&&ar(e.charCodeAt(r));)r+=1;return r}var ru={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Gs=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,nu=1114111;function su(e,t){let r=ru[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};Gs.lastIndex=t+1;let n=Gs.exec(e);if(n===null)return null;let[s,o,i,a,l]=n,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>nu?null:{text:String.fromCodePoint(c),length:s.length+1}}var ir=/[^ \t\n\r"'\\]+/y;function ou(e,t){return ir.lastIndex=t,ir.test(e)?ir.lastIndex:t}function Be(e,t){let r=ou(e,t);return r>=e.length||ar(e.charCodeAt(r))?{text:e.slice(t,r),start:t,end:r,quoted:!1,unknownEscape:!1}:iu(e,t)}function iu(e,t){let r="",n="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let l=su(e,i);l===null&&(o=!0),r+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,s=!0;else{if(ar(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:s,unknownEscape:o}:null}var au=255,lu="/bin/sh",cu=/[\0-\x1F"'\\\x7F]/;function du(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),s=e.slice(0,r);if(!t.includes(n)||n==="!"&&(s.includes("+")||s.split("!").length>2)||n==="+"&&s.includes("!")||n!=="!"&&s.includes(n))break}return r}function uu(e,t){return e===""?"followed by a program":cu.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=au?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var js=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],mu=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function pu(e,t,r){let n=Be(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:ee(e,n.end),more:!0};let s=du(n.text,r.facts.behaviour.execPrefixes),o=n.text.slice(0,s),i=o.includes("-"),a={start:n.start,end:n.end},l=o.includes("|"),c=l?lu:b(n.text.slice(s),r);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=uu(c,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=fu(e,ee(e,n.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:n.start+s,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...js(n),...mu(n,o,r),...u.faults]}}var Ys=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||ee(e,t+r.length)>t+r.length);function fu(e,t,r){let n=[],s=[],o=t;for(;o<e.length;){if(Ys(e,o,";"))return{arguments:n,next:ee(e,o+1),more:!0,faults:s};if(Ys(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=ee(e,o+2);continue}let i=Be(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof b(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),s.push(...js(i)),o=ee(e,i.end)}return{arguments:n,next:o,more:!1,faults:s}}var qs=(e,t,r)=>{if(e==="")return f();let n=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=pu(e,o,r);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...s,l]}}"command"in a&&(n.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return h(n,s)};var gu=/^(?:1|yes|y|true|t|on)$/i,yu=/^(?:0|no|n|false|f|off)$/i;function ue(e){return gu.test(e)?!0:yu.test(e)?!1:null}var Hs="a boolean (yes or no)",zs=["yes","no","true","false","on","off"],We=(e,t,{directive:r})=>{let n=ue(e);return n!==null?v(n):r.fatal?V(t,e,Hs):y(t,e,Hs,()=>k(e,zs,1))},Js=(e,t,r)=>e===""?f():We(e,t,r),lr=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return f();let s=n.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=hu(o,r);if(i===null)return y(t,e,bu(r),()=>k(e,n.values,2));if(s>=0&&(i==="no"||!_u(e.slice(s+1),r)))return y(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function hu(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=ue(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function bu({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>ue(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Su=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,vu=64;function _u(e,t){let r=b(e,t);return typeof r!="string"||r.length>vu?!1:r.split(".").every(n=>n.length<=63&&Su.test(n))}var Xs=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return y(t,e,"possible in units of this type");let s=ue(e);if(s!==null)return v(s);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=R(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>k(c.text,[...zs,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Pu=(e,t)=>{let r=e.toUpperCase();return k(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},Qs=(e,t,{facts:r})=>{if(e==="")return f();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),s=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=R(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let x=r.addressFamilies.get(m.text.toUpperCase());if(x===void 0){let _=r.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:_?e.length:s+m.end,effect:_?"rest-ignored":"word-ignored",expected:ve(m.text,"an address family such as AF_INET"),suggestions:()=>Pu(m.text,r)}),_)break}else n===(i==="deny")?a.add(x):a.delete(x)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?h(u,d):v(u,d)},Zs=(e,t,{facts:r})=>{if(e==="")return f();let n=ue(e);if(n!==null)return v(n?new Set:new Set(r.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=R(e.slice(o),{quotes:"kept"}),l=i.find(m=>!r.namespaces.has(m.text)),c=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>k(l.text,r.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return y(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?r.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?v(u):h(u)};var xu=/^(?:0|[1-9]\d*)$/,Cu=2**32-1,wu=65535,ku=/[\0-\x1F\x7F:/]/;function Au(e){return e===""?!1:xu.test(e)&&Number(e)<Cu&&Number(e)!==wu?!0:ku.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var eo=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),to="a user or group name, or a numeric id",Ru="other services run as nobody too, and NFS maps strangers to it";function ro(e,t){let r=b(e,t);return typeof r=="string"&&Au(r)?r:null}var no=(e,t,r)=>{if(e==="")return f();let n=ro(e,r);return n===null?V(t,e,to):v(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Ru}]:[])},so=(e,t,r)=>{if(e==="")return f();let{words:n,malformedAt:s}=R(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=ro(i.text,r);if(a===null)return V(t,e,to);o.push(a)}return s===null?h(o):V(t,e,"a list of words: it ends in a backslash")},Eu=/^0*[0-7]{1,4}$/,oo=(e,t,r)=>Eu.test(e)?v(Number.parseInt(e,8)):y(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`),io=e=>e==="root"||e==="0";var ao=(e,t)=>typeof e=="string"?e:e(t),N="a text with known specifiers: write %% for a percent sign";function g(e,t,{empty:r="resets",specifiers:n="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&r==="resets")return f();let l=n==="expanded"?b(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?ao(t,a):N;return a.directive.fatal?V(i,o,d):y(i,o,d,s===void 0?void 0:()=>s(o,a))}}function G(e,t,r){let{empty:n="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,l,c)=>{if(a===""&&n==="resets")return f();let{words:d,malformedAt:u}=R(a,r),m=[...l??[]],x=[];for(let{text:_,start:X,end:F}of d){let W=s==="expanded"?b(_,c):_,ce=typeof W=="string"?e(W,c):null;if(ce!==null)m.push(ce);else{let Ze=typeof W=="string"?ao(t,c):N;x.push({start:X,end:F,effect:"word-ignored",expected:Ze,...i===void 0?{}:{suggestions:()=>i(_,c)}})}}return u!==null&&x.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),h(m.length===0?void 0:m,x)}}function me(e,t,r={}){let n=g(e,t,r);return(s,o,i)=>{let{effect:a,value:l,faults:c}=n(s,void 0,i);return a==="reset"?f():l===void 0?{effect:a,value:o,faults:c}:h([...o??[],l],c)}}var cr=1e6,Fu=2**64,lo=new Map;function Iu({facts:e}){let t=lo.get(e.table);if(t!==void 0)return t;let r=new Map(j(En,2,e.table).map(([n="",s=""])=>[n,Number(s)]));return lo.set(e.table,r),r}var Tu=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function pe(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),s=0;do{let o=Tu.exec(n);if(o===null)return null;let[i,a="",l]=o;n=n.slice(i.length);let c=t;for(let[d,u]of Iu(r))if(n.startsWith(d)){n=n.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=Fu)return null}while(n!=="");return s}var co="a time span such as 90s, 5min or 1h 30min",Ou=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Nu(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?pe(e,1/1e3,t):Number(r[1])/1e3}var _t=(e,t)=>t.directive.name==="TimerSlackNSec"?Nu(e,t):e.trim()===""?null:pe(e,cr,t),Du=g(_t,co,{empty:"read"}),Mu=g(_t,co),uo=(e,t,r)=>(Ou.has(r.directive.name)?Mu:Du)(e,t,r);var Uu=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Lu=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function xt(e){let t=e.toLowerCase(),r=Lu.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var Pt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",mo=new RegExp(`^(${Pt}(?:(?:\\.\\.|-)${Pt})?(?:,${Pt}(?:(?:\\.\\.|-)${Pt})?)*),?(?= |$)`,"i"),Bu=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(xt(r)??0)<=(xt(n)??0)}),go={lowest:1970,highest:2199,fractions:!1},Wu={lowest:1,highest:12,fractions:!1},$u={lowest:1,highest:31,fractions:!1},Vu={lowest:0,highest:23,fractions:!1},Ku={lowest:0,highest:59,fractions:!1},Gu={lowest:0,highest:59.999999,fractions:!0},Yu=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,ju=e=>e<70?e+2e3:e<100?e+1900:e;function qu(e,t){let[,r,n,s]=Yu.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===go?ju(Number(c)):Number(c),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var Re=(e,t)=>e==="*"||e.split(",").every(r=>qu(r,t));function po(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",s="",o="*"]=[...r].reverse();return Re(n,$u)&&Re(s,Wu)&&Re(o,go)}function fo(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",s="0"]=t;return Re(r,Vu)&&Re(n,Ku)&&Re(s,Gu)}var Hu="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",zu=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Hu})$`);function Ju(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=zu.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!mo.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),Uu.has(t.toLowerCase()))return!0;let n=mo.exec(t);if(n!==null){if(!Bu(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?po(t)||fo(t):s.length===2&&po(s[0]??"")&&fo(s[1]??"")}function Xu(e){let[,t="",r,n,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(n)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(xt(a)??0)<=o&&o<=(xt(l)??6)})}var Qu="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Zu="a time span such as 15min or 1h 30min",em=1e6;function tm(e,t){if(t.directive.name==="OnCalendar")return Ju(e)?{kind:"calendar",event:e}:null;let r=pe(e,em,t);return r===null?null:{kind:"span",microseconds:r}}var yo=(e,t,r)=>{if(e==="")return f();let n=b(e,r);if(typeof n!="string")return y(t,e,N);let s=tm(n,r);if(s===null)return y(t,e,r.directive.name==="OnCalendar"?Qu:Zu);let o=s.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&Xu(s.event);return h([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var ho=me((e,t)=>{let r=b(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),bo=me((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,N);function q(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function wt(e,t){let r=b(e,t);return typeof r=="string"?q(r):null}var Ct='an absolute path without ".."',rm=new Set(["EnvironmentFile"]),So=(e,t,r)=>{if(e==="")return f();let n=rm.has(r.directive.name)&&e.startsWith("-"),s=b(n?e.slice(1):e,r);if(s===""&&!n)return f();let o=typeof s=="string"?q(s):null;return o!==null?v(o):r.directive.fatal?V(t,e,Ct):y(t,e,Ct)},nm=/^-?\+?/;function sm(e,t){let r=nm.exec(e.text)?.[0]??"",n=wt(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var om=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),vo=(e,t,r)=>{if(e==="")return f();if(om.has(r.directive.name)){let a=wt(e,r);return a===null?y(t,e,Ct):h([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:s}=R(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let l=sm(a,r);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Ct}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(o,i)},_o=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("-"),s=n?e.slice(1):e;if(s==="~")return v({kind:"home"});let o=wt(s,r);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?y(t,e,i):V(t,e,i)},im=["/dev/","/run/systemd/inaccessible/"];function am(e,t){let r=b(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=q(r);return n!==null&&(n==="/dev"||im.some(s=>n.startsWith(s)))?n:null}var Po=(e,t,r)=>{if(e==="")return f();let[n]=R(e,{quotes:"removed"}).words;if(n===void 0)return y(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(n.end).trim(),o=am(n.text,r);return o===null?y(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?h([...t??[],{device:o,access:s}]):y(t,e,"a device with an access out of the letters r, w and m")},xo=(e,t,r)=>{if(e==="")return f();let n=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=wt(i.replaceAll("\\:",":"),r);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),o=a+1}return h(n,s)};var D=(e,t)=>r=>{let n=ae(r);return n!==null&&n>=e&&n<=t?n:null},lm=2**32-1,Co=2**64,_e=(e,t)=>e.trimStart().startsWith("-")?null:D(0,lm)(e,t),kt=(e,t)=>e.trimStart().startsWith("-")?null:D(0,Co-2049)(e,t),ur=D(-(2**31),2**31-1),cm=/^(\d+)(?:\.(\d{1,2}))?%$/,dm=/^(\d+)(?:\.(\d))?‰$/,um=/^(\d+)‱$/;function wo(e){let[,t,r=""]=cm.exec(e)??[];if(t!==void 0)return dr(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,s=""]=dm.exec(e)??[];if(n!==void 0)return dr(Number(n)*10+Number(s||"0"));let[,o]=um.exec(e)??[];return o===void 0?null:dr(Number(o))}var dr=e=>e<=2**31-1?e:null;function Ee(e){let t=wo(e);return t!==null&&t<=1e4?t:null}var mm={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},pm=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Fe(e,t){let r=e,n=0,s=Number.POSITIVE_INFINITY;do{let o=pm.exec(r);if(o===null)return null;let[i,a="",l="",c=""]=o,d=mm[c]??0;if(d>=s)return null;let u=t**d;if(n+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),n>=Co)return null;s=d,r=r.slice(i.length)}while(r!=="");return n}var ko="a size in bytes, such as 512M or 2G",Ao=g(_e,"a whole number from 0 up",{empty:"read"}),Ro=g(ur,"a whole number",{empty:"read"}),Eo=g(D(-(2**63),2**63-1025),"a whole number",{empty:"read"}),mr=g(e=>Fe(e,1024),ko,{empty:"read"}),fm=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),pr=g((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Ee(e),n=r??Fe(e,1024);return n===null||n===0&&!fm.has(t.name)?null:r===null?n:-r},`${ko}, a percentage of the memory, or infinity`),Fo=g((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Ee(e);if(r!==null)return-r;let n=kt(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),Io=g(e=>{let t=wo(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Oo=g(D(-20,19),"a nice level from -20 to 19"),No=g(D(-1e3,1e3),"a number from -1000 to 1000"),Do=g(D(0,99),"a priority from 0 to 99",{empty:"read"}),Mo=g(D(0,7),"a priority from 0 to 7"),Pe=(e,{empty:t,highest:r=-1})=>g((n,s)=>{if(s.facts.words(e).includes(n))return n;let o=_e(n,s);return o!==null&&o<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:s})=>k(n,s.words(e),2)}),ym=2**31-1,Uo=Pe("schedulingPolicies",{empty:"resets",highest:ym}),Lo=(e,t,r)=>Pe("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),To=8191,hm=/^(\d+)(?:-(\d+))?$/;function bm(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=R(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let s of r){let[,o,i=o]=hm.exec(s.text)??[],a=o===void 0?ae(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>To)return`a list of numbers up to ${To}`}return null}var Sm={CPUAffinity:"numa",NUMAMask:"all"},$e=(e,t,r)=>{if(e==="")return f();if(e===Sm[r.directive.name])return v([e]);let n=b(e,r),s=typeof n=="string"?bm(n):"a text with known specifiers";return s===null?h([...t??[],e]):y(t,e,s)},Bo=(e,t,{facts:r})=>{if(e==="")return f();let n=r.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?y(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>k(o,n,2)):h([...t??[],...s])},Wo=e=>e===""?f():v(e.split(/[ \t]+/)),$o=g((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),Vo=g((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=ae(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>k(e.toUpperCase(),t.errnoNames,2)});function Rt(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var At=(e,t)=>{let r=b(e,t);return typeof r=="string"?q(r):null},_m=new Set([void 0,"","rbind","norbind"]);function Pm(e,t){let[r="",n,s,...o]=Rt(e);if(o.length>0||!_m.has(s))return null;let i=r.startsWith("-"),a=At(i?r.slice(1):r,t),l=n===void 0?a:At(n,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Ko=G(Pm,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Go=G((e,t)=>{let r=e.indexOf(":"),n=At(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),fr=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Yo(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",s=e[r+1],o=s===void 0?n:s;if(s!==void 0&&!fr.has(n))return`one of the partitions ${[...fr].join(", ")}`;if(typeof b(o,t)!="string")return N}return null}var xm=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function jo(e,t){let r=(s,o)=>{let i=At(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&xm(i,e===1)?null:i},n=(s,o)=>{let[i="",...a]=Rt(s.text).filter(d=>d!==""),l=r(i.replace(/^-/,""),o),c=e===2?r(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Yo(a,o)}};return(s,o,i)=>{if(s==="")return f();let{words:a,malformedAt:l}=R(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:x}=n(u,i);m!==null&&c.push(m),x!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:x})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(c.length===0?void 0:c,d)}}var qo=jo(2,"IMAGE:TARGET with absolute paths"),Ho=jo(1,"an absolute path of an image"),zo=(e,t,r)=>{if(e==="")return f();let{words:n,malformedAt:s}=R(e,{quotes:"removed"});if(s!==null)return y(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),u=Yo(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return v(i,o)},Cm=/^(?:[0-9a-fA-F]{2})+$/,wm=32,Jo=g(e=>e.startsWith("/")||Cm.test(e)&&e.length>=wm?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),gr=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Xo=g(e=>e.startsWith("/")||e.startsWith("base64:")&&gr(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),km=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Am=/^(?:read-only|growfs)-(?:on|off)$/;function Rm(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let s=r.slice(0,n).trim();return s!==""&&!fr.has(s)?t:r.slice(n+1).split("+").every(o=>t||km.has(o.trim())||Am.test(o.trim()))})}var Qo=g((e,{facts:t})=>Rm(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),yr=Pe("mountPropagations",{empty:"resets"}),Zo=g(e=>ue(e),"a boolean (yes or no)"),ei=g(e=>e,N,{specifiers:"expanded"});function ti(e,t){let r=b(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(s=>s!==""&&s!==".");return n.length===0||n.includes("..")?null:n.join("/")}function Fm(e,t){let[r="",n="",s="",...o]=Rt(e),i=ti(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:ti(n,t);return a===null?null:{path:i,link:a}}var ri=G(Fm,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var ni=/^[A-Za-z_][A-Za-z0-9_]*$/,Im=/^[A-Za-z_][A-Za-z0-9_]*=/,si=e=>Im.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function hr(e,t,r){let n=(s,o)=>{let i=r?b(s,o):s;return typeof i!="string"?N:e(i)?null:t};return(s,o,i)=>{if(s==="")return f();let a=[...o??[]],l=[],c=ee(s,0);for(;c<s.length;){let d=Be(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=n(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=ee(s,d.end)}return h(a,l)}}var oi="the name of a variable",ii=hr(si,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Tm=hr(e=>ni.test(e),oi,!0),Om=hr(e=>ni.test(e)||si(e),`${oi}, or NAME=value`,!0),ai=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?Om:Tm)(e,t,r);var Nm=255,br=e=>e.length<=Nm&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Dm=/^(file|append|truncate):(.*)$/;function Mm(e,t,r){let n=r.facts.words(t),[,s="",o=""]=Dm.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=b(i??o,r);return typeof a!="string"?N:i!==null?br(a)?null:"fd: and the name of a file descriptor":s!==""&&n.includes(s)?q(a)===null?`${s}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var Um=e=>e.replace("syslog","journal"),ci=(e,t)=>(r,n,s)=>{let o=Mm(r,e,s);if(o!==null)return y(n,r,o,()=>k(r,s.facts.words(e),2));if(!t.includes(r))return v(r);let i=Um(r);return v(i,[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${i}`,outdated:{instead:i}}])},di=ci("execInputs",[]),ui=ci("execOutputs",["syslog","syslog+console"]),mi=g(e=>br(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Lm=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,pi=(e,t,r)=>{if(e==="")return f();if(/\\./.test(e.replace(Lm,"")))return y(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=b(e,r);return typeof n=="string"?h(`${t??""}${n}
`):y(t,e,N)},fi=(e,t)=>e===""?f():gr(e)?h(`${t??""}${e}`):y(t,e,"data in Base64"),li=new Set(["read-only","append","truncate","graceful"]),Bm=["read-only","append","truncate"],gi=(e,t)=>{if(e==="")return f();let[r="",n="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(r.startsWith("/")&&br(n)&&o.length===0&&i.every(l=>li.has(l)))||i.filter(l=>Bm.includes(l)).length>1?y(t,e,`an absolute path, a name and options out of ${[...li].join(", ")}, joined by colons`):h([...t??[],e])},yi=(e,t,r)=>{if(e==="")return f();let n=b(e,r);if(typeof n!="string")return y(t,e,N);let s=q(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=r.facts.behaviour;if(s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=Sr(e,s,r);return v(i.length===0?s:s.replace(/^\/var/,""),i)};function Sr(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var $m=D(1,65535),hi=107,bi=/^(?:\d{1,10})?$/,Si=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Vm(e,t){let r=$m(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=Si(s);return gt(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Si(e.slice(o+1)),a=e.slice(0,o);return gt(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Km(e,{facts:t}){let[,r="",n="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||r!==""&&!t.behaviour.vsockTypes?null:bi.test(n)&&bi.test(s)?{family:"vsock",port:null}:null}function Gm(e,t){return e.startsWith("/")?e.length<=hi?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=hi?{family:"unix",port:null}:null:e.startsWith("vsock")?Km(e,t):Vm(e,t)}var Ym=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function jm(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Ym.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var vi=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function qm(e,{directive:t,facts:r}){let n=q(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var Hm={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function zm(e,t){let{name:r}=t.directive;if(vi.has(r))return qm(e,t);if(r==="ListenNetlink")return jm(e);let n=Gm(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var _i=(e,t,r)=>{if(e==="")return f();let{name:n}=r.directive,s=b(e,r);if(typeof s!="string")return y(t,e,N);let o=zm(s,r);if(o===null)return y(t,e,Hm[n]??(vi.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?Sr(e,s,r):[],a=i.length===0?s:s.replace(/^\/var/,"");return h([...t??[],{directive:n,address:a,...o}],i)},Jm=15,Xm=127,Qm=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Zm=new Set(["all","default",".",".."]),Et=(e,t)=>Qm.test(e)&&!Zm.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Xm:Jm),Pi=g(e=>e==="*"||Et(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),xi=g(e=>Et(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ep={132:"sctp",136:"udplite",262:"mptcp"},Ci=g((e,{facts:t})=>{let r=ep[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),wi=g(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Ei(e,t){return(r,n,s)=>{if(r==="")return f();let o=r.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:u}=R(r.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h({mode:a,names:l},c)}}var rp=15,Fi=Ei((e,{facts:t})=>Et(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=rp),"the name of a network interface"),Ii=Ei((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),np=["tcp","udp"],sp=["ipv4","ipv6"];function op(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=s&&Number(r)<=Number(n)&&Number(n)<=65535}function ip(e,t){let r=e.split(":");return r.length>3?!1:(sp.includes(r[0]??"")&&r.shift(),np.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&op(r[0]??"",t))}var Ti=me((e,t)=>ip(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),ki=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Ai(e){let[t="",r="",n="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&ki.test(n)&&ki.test(s)&&o.length===0}var Oi=(e,t)=>{if(e==="")return f();let{words:r}=R(e,{quotes:"removed"}),n=r.filter(s=>!Ai(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return h([...t??[],...r.filter(s=>Ai(s.text)).map(s=>s.text)],n)},Ni=(e,t,{facts:r})=>{if(e==="")return f();let n=r.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i));return o===void 0||s.some(i=>n.includes(i))?h([...t??[],...s]):y(t,e,`one or more of ${n.join(", ")}`,()=>k(o,n,2))},ap=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Di=me((e,t)=>{let r=e.indexOf(":"),n=r<0?null:b(e.slice(r+1),t);return ap.has(e.slice(0,r))&&typeof n=="string"&&q(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),lp=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Mi=g((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&lp(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Ri=["extensions","credentials"],Ui=g(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Ri.includes(t))?e:null,`a boolean, or one or more of ${Ri.join(", ")}`);var Ft=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("-"),s=b(n?e.slice(1):e,r);return typeof s=="string"?v({label:s,optional:n}):n?y(t,e,N):V(t,e,N)};var Wi=D(1,1e4),$i=D(10,1e3),Vi=g((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Wi(e,t),"a weight from 1 to 10000"),It=(e,t)=>(r,n,s)=>{let o=e(r,n,s);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Ki=g($i,"a weight from 10 to 1000"),Gi=It(g(D(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),dp=It(pr,"MemoryMax="),Yi=(e,t,r)=>(r.directive.name==="MemoryLimit"?dp:pr)(e,t,r),vr=1e6,up=-20,mp=19;function pp(e,t){let r=/^[+-]/.test(e),n=r?ur(e,t):kt(e,t);return n===null?null:r?n<up||n>mp?null:20-n:n<=40?n:null}function Li(e,t,r){if(t==="nice")return pp(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Fe(e,1024);if(t==="seconds"){let n=pe(e,vr,r);return n===null?null:Math.ceil(n/vr)}return t==="microseconds"?pe(e,1,r):kt(e,r)}var fp={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Bi=({directive:e,facts:t})=>j(Rn,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",ji=g((e,t)=>{let r=Bi(t),[n="",s=n,...o]=e.split(":");if(o.length>0||n===""||s==="")return null;let i=Li(n,r,t),a=Li(s,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>fp[Bi(e)]??"a number",{empty:"read"}),Ve=(e,t)=>(r,n,s)=>{if(r==="")return f();let[o]=R(r,{quotes:"removed"}).words,i=o===void 0?null:b(o.text,s),a=o===void 0?null:e(r.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?y(n,r,t):h([...n??[],{device:i,limit:a}])},qi=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Fe(e,1e3);return t===0?null:t},Hi='a device and a limit, such as "/dev/sda 5M"',zi=Ve(qi,Hi),Ji=It(Ve(qi,Hi),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Xi=Ve(Wi,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Qi=It(Ve($i,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Zi=Ve((e,t)=>pe(e,vr,t),'a device and a time span, such as "/dev/sda 25ms"'),ea=g(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Ee(e);return t===null?Fe(e,1024):-t},"a size such as 5G, a percentage, or off"),ta=g((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:_e(e,t),"a whole number from 0 up, or infinity");var ra=Pe("logLevels",{empty:"read",highest:7}),na=Pe("logFacilities",{empty:"read",highest:127}),yp=/^[A-Z][A-Z0-9_]{0,63}=/,sa=G(e=>yp.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),hp=255,bp=hp-25-40,oa=g(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=bp?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),ia=(e,t)=>e===""?f():e==="~"?y(t,e,"a regular expression"):h([...t??[],e]);var vp=g((e,t)=>{let r=_t(e,t);return r!==null&&r>=cr&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),_p=new Set(["service","slice","scope"]),_r=e=>(t,r,n)=>_p.has(n.name.type)?e(t,r,n):y(r,t,"possible in units of this type"),aa=_r(vp),la=_r(g(Ee,"a percentage up to 100%")),Pp=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),xp=_r(lr),ca=(e,t,r)=>(Pp.has(r.directive.name)?xp:lr)(e,t,r);var Cp=34,da=64,wp=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ma(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,s="",o="0"]=wp.exec(r)??[];if(n!==void 0){let i=da-Cp;return Number(o)<=i&&s!==(n==="MIN"?"-":"+")}return r===e&&D(1,da)(e,t)!==null}var pa=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),kp=(e,t)=>k(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,pa(t),1),fa=g((e,t)=>ma(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:kp}),ua=({facts:e})=>j(vn,2,e.table).map(([t=""])=>t),ga=D(0,255),ya=g(ga,"an exit status from 0 to 255"),ha=G((e,t)=>ga(e,t)!==null||ua(t).includes(e)||ma(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>k(e.toUpperCase(),[...ua(t),...pa(t)],2)});var ba=255,Rp=G(e=>e.length<=ba?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Sa=e=>{let t=M(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=ba?t:null},Ep={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},va=(e,t,r)=>{let n=Rp(e,t,r),s=Ep[r.directive.name];return s===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},_a=g(e=>{let t=Sa(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Pa=G(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),xa=g((e,{directive:t})=>{let r=Sa(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Ca=["http://","https://","file:/","info:","man:"];function Fp(e){let t=Ca.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var wa=G((e,t)=>{let r=b(e,t);return typeof r!="string"?null:Fp(r)||r===""?r:null},`a URL that begins with ${Ca.join(", ")}`,{quotes:"removed"}),Ip=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Tp=/^[A-Za-z0-9_-]+$/,Op=255,ka=g(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=Op&&r.every(s=>(t?Tp:Ip).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var Tt=e=>e===""?f():v(e),Aa=me(e=>e,""),Ra={"allowed-cpuset":$e,"bind-mounts":Ko,"bind-network-interface":xi,"blockio-bandwidth":Ji,"blockio-device-weight":Qi,"blockio-weight":Ki,"bpf-delegate-attachments":Tt,"bpf-delegate-commands":Tt,"bpf-delegate-maps":Tt,"bpf-delegate-programs":Tt,"bpf-foreign-program":Di,"bus-name":ka,bytes:mr,"bytes-or-percent":Yi,"cgroup-nft-set":Oi,"cgroup-socket-bind":Ti,"colon-separated-paths":xo,"concurrency-max":ta,"condition-path":ho,"condition-string":bo,"cpu-set":$e,"cpu-shares":Gi,"delegate-subgroup":Mi,"directory-list":ri,"disable-controllers":Ni,enum:ca,"environment-assignments":ii,"environment-names":ai,"exec-apparmor-profile":Ft,"exec-coredump-filter":Bo,"exec-cpu-affinity":$e,"exec-cpu-sched-policy":Uo,"exec-cpu-sched-prio":Do,"exec-input":di,"exec-input-data":fi,"exec-input-text":pi,"exec-io-class":Lo,"exec-io-priority":Mo,"exec-mount-apivfs":Zo,"exec-mount-flags":yr,"exec-mount-propagation-flag":yr,"exec-nice":Oo,"exec-oom-score-adjust":No,"exec-output":ui,"exec-quota":ea,"exec-root-hash":Jo,"exec-root-hash-sig":Xo,"exec-selinux-context":Ft,"exec-smack-process-label":Ft,"exit-status":ya,"exit-status-set":ha,"extension-images":Ho,fdname:mi,"filesystem-set":Ii,"iec-size-long":mr,"image-policy":Qo,integer:Ro,"integer-or-percent":Fo,"io-device-latency":Zi,"io-device-weight":Xi,"io-limit":zi,"job-mode-isolate":We,"log-extra-fields":sa,"log-facility":na,"log-filter-patterns":ia,"log-level":ra,"log-namespace":oa,long:Eo,"luo-sessions":Aa,"managed-oom-mem-pressure-duration-sec":aa,"managed-oom-mem-pressure-limit":la,"managed-oom-rules":Aa,"mount-images":qo,"mount-node":ei,"numa-mask":$e,"open-file":gi,percent:Io,personality:$o,"pid-file":yi,"resource-limit":ji,"restrict-network-interfaces":Fi,"root-image-options":zo,securebits:Wo,"service-refresh-on-reload":Ui,"service-sockets":Pa,signal:fa,"slice-name":_a,"socket-address":_i,"socket-bindtodevice":Pi,"socket-protocol":Ci,"swap-priority":g(D(-1,32767),"a number from -1 to 32767"),"syscall-errno":Vo,"time-span":uo,"timer-spec":yo,"tmpfs-mounts":Go,"tty-size":g(_e,"a whole number from 0 up"),"unit-name":xa,"unit-names":va,"unsigned-integer":Ao,"url-list":wa,weight:Vi,xattr:wi};var Dp=4095;function Mp(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Dp:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Up(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=be(t.syscalls.names.length);return Oe(n,r),n}var Ea=e=>{let t=e.named.slice();return it(t,e.actioned),{...e,allowed:t}};function Lp(e,{facts:t,directive:r}){let n=t.syscalls.names.length,s={mode:e?"deny":"allow",named:be(n),actioned:be(n)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&we(s.named,o),s}function Bp(e,t,r,{facts:n,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Mp(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let l=Up(i,n);return l===null?Wp(i,n):(r===(e.mode==="deny")||a!==null?we(e.named,l):it(e.named,l),e.mode==="allow"&&a!==null?we(e.actioned,l):it(e.actioned,l),null)}function Wp(e,{syscalls:t}){return e.startsWith("@")?{expected:ve(e,"a system-call group"),suggestions:()=>k(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:ve(e,"a system call"),suggestions:()=>k(e,t.bitOf.keys(),2)}}var Fa=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("~"),s=n?1:0,o=t===void 0?Lp(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=R(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Bp(o,c,n,r);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(Ea(o),l):h(Ea(o),l)},Ke=e=>e!==void 0&&(e.mode==="allow"||!Xn(e.named)),Ia=(e,t,{facts:r})=>{if(e==="")return f();let{words:n,malformedAt:s}=R(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>k(a.text,r.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(i,o)};var $p=new Set(["TCPCongestion","ExtraOptions"]),Ta=(e,t,r)=>{if(e==="")return f();if($p.has(r.directive.name))return v(e);let n=b(e,r);return typeof n=="string"?v(n):y(t,e,"a text with known specifiers: write %% for a percent sign")},Oa=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:Ue}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Na=e=>e===""?f():v(e);var Vp={...Ra,"address-family-set":Qs,boolean:We,"boolean-or-controllers":Xs,"capability-set":Bs,credential:Ks,"device-rule":Po,"exec-command":qs,"install-only":Na,"ip-prefix-set":Ds,"namespace-set":Zs,obsolete:Oa,path:So,"path-list":vo,string:Ta,"syscall-architectures":Ia,"syscall-filter":Fa,tristate:Js,umask:oo,"user-or-group":no,"user-or-group-list":so,"working-directory":_o},Kp=e=>e===""?f():v(e),Da=e=>Vp[e]??Kp;function Ge(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let s=r[n.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Da(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:s,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var f_=ie(e=>{let t=[];for(let r of e.settings.values())for(let n of Ge(r,e).steps)t.push(n);return t});function fe(e,t){let r=e.settings.get(t);return r===void 0?void 0:Ge(r,e)}function S(e,t){return fe(e,t)?.value}var T=(e,t)=>fe(e,t)?.value!==void 0;function C(e,t){let r=S(e,t);return r===!0||typeof r=="string"&&r!=="no"}var Gp=[...ht,"slice","scope"],Yp=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],jp=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],qp="-",Hp=2,zp=18;function Ma(e){let t=ht.includes(e.name.type),r=[],n=Qp(e,t),s=n.DynamicUser;if(s){for(let l of Yp)n[l]=!0,r.push([l,"DynamicUser"]);r.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=Zp(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?ef(e,s):Xp;return{unit:e,defaultDependencies:S(e,"DefaultDependencies")!==!1&&e.name.base!==qp,switches:n,user:o,privileged:!i&&(io(o)||!s&&o===null),userManager:i,hasSupplementaryGroups:(S(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:S(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(S(e,l)??"/")!=="/"),umask:S(e,"UMask")??(t?zp:Hp),boundingSet:tf(e,n,r),ambientSet:S(e,"AmbientCapabilities")??0n,syscallFilter:S(e,"SystemCallFilter"),syscallArchitectures:S(e,"SystemCallArchitectures")??Jp,families:S(e,"RestrictAddressFamilies"),namespaces:S(e,"RestrictNamespaces"),addresses:rf(e),devices:nf(e,n,r),implied:r}}var Jp=new Set,Xp={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function Qp(e,t){let r=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:C(e,"Delegate"),DynamicUser:C(e,"DynamicUser"),LockPersonality:C(e,"LockPersonality"),MemoryDenyWriteExecute:C(e,"MemoryDenyWriteExecute"),NoNewPrivileges:C(e,"NoNewPrivileges"),PrivateDevices:C(e,"PrivateDevices"),PrivateMounts:r?S(e,"PrivateMounts")!==!1:C(e,"PrivateMounts"),PrivateNetwork:C(e,"PrivateNetwork"),PrivateTmp:C(e,"PrivateTmp"),PrivateUsers:C(e,"PrivateUsers"),ProtectClock:C(e,"ProtectClock"),ProtectControlGroups:C(e,"ProtectControlGroups"),ProtectHostname:C(e,"ProtectHostname"),ProtectKernelLogs:C(e,"ProtectKernelLogs"),ProtectKernelModules:C(e,"ProtectKernelModules"),ProtectKernelTunables:C(e,"ProtectKernelTunables"),RemoveIPC:C(e,"RemoveIPC"),RestrictRealtime:C(e,"RestrictRealtime"),RestrictSUIDSGID:C(e,"RestrictSUIDSGID")}}function Zp(e,t){let r=S(e,"User");return r!==void 0?r:t?eo(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function ef(e,t){let r=S(e,"ProtectHome")??"no",n=e.name.type==="service";return{protectHome:t&&r==="no"?"read-only":r,protectSystem:t?"strict":S(e,"ProtectSystem")??"no",protectProc:S(e,"ProtectProc")??"default",procSubset:S(e,"ProcSubset")??"all",keyringMode:S(e,"KeyringMode")??(e.manager==="user"?"inherit":n?"private":"shared")}}function tf(e,t,r){let n=S(e,"CapabilityBoundingSet")??sr(e.facts);for(let[s,o]of jp)if(t[s]){for(let i of o)n&=~yt(e.facts,i);r.push(["CapabilityBoundingSet",s])}return n}function rf(e){let t=S(e,"IPAddressAllow")??[];return{filtered:T(e,"IPIngressFilterPath")||T(e,"IPEgressFilterPath"),deniesAll:Us(S(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(Ms)?"loopback":"other"}}function nf(e,t,r){if(!Gp.includes(e.name.type))return{policy:null,listed:!1};let n=S(e,"DevicePolicy")??"auto";t.PrivateDevices&&n==="auto"&&(n="closed",r.push(["DevicePolicy","PrivateDevices"]));let s=(S(e,"DeviceAllow")?.length??0)>0;if(n==="auto"&&!s)return{policy:n,listed:!1};let o=sf(e,t);for(let i of o)r.push(["DeviceAllow",i]);return{policy:n,listed:s||o.length>0}}function sf(e,t){let r=["RootImage","MountImages","RootMStack"].filter(n=>T(e,n));if(t.ProtectClock&&r.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let n=["LoadCredential","SetCredential"];r.push(...n.filter(s=>[...S(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return r}var of=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],af=e=>of.find(([t])=>e>=t)?.[1]??"PERFECT",te=e=>`${Math.floor(e/10)}.${e%10}`;function Ua(e,t,r=null){let n=lf(e,t,r),s={ranks:mn(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=[],i=!0,a=(u,m,x)=>{let _=df(u,m,x,s);return u.outcomes.push(_),o.push(_),i=!1,_},l=u=>mf(n.map(m=>cf(m,u,a))),c=0;return{score:u=>l(Ma(u)),scoreSandbox:l,inPrintOrder:({outcomes:u,weightSum:m})=>(c+=1,i||o.sort((x,_)=>(x.place??0)-(_.place??0)),i=!0,gf(u,o,c).map(x=>ff(x,m)))}}function lf(e,t,r){let n=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)n.set(i.field,{row:i,directives:o.directives});let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=n.get(o.field),a=r?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:[]}]})}function cf(e,t,r){let n=null,s="";e.check.defaultDependenciesOnly&&!t.defaultDependencies?s="boot-phase":e.weight===0?s="policy":(n=e.row.badness(t),e.row.variant!==void 0&&(s=e.row.variant(t,n)));for(let o of e.outcomes)if(o.badness===n&&o.variant===s)return o;return r(e,n,s)}var Ot=(e,t)=>Math.ceil(e/t);function df(e,t,r,n){let{check:s,directives:o,weight:i,range:a,texts:l}=e;return{check:s,directives:o,badness:t,variant:r,contribution:t===null?0:Ot(t*i,a),weight:i,range:a,place:uf(e,t,r,n),description:(t===null?l.descriptionNa:t===0?l.descriptionGood:l.descriptionBad)??null,results:new Map,listed:0}}function uf({check:e,nameRank:t},r,n,{ranks:s,textless:o}){let i=`${e.field}:${r??"na"}`,a=s.get(n===""?i:`${i}:${n}`)??s.get(i)??s.get(`*:na:${n}`);return a===void 0?o:a*1e3+t}function mf(e){let t=0,r=0,n=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(n??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,r+=c);r===0&&(n??="the policy gives no check any weight");let{exposure:s,exact:o}=pf(t,r);return{exposure:s,exact:o,rating:af(s),outcomes:e,badnessSum:t,weightSum:r,problem:n}}var pf=(e,t)=>t===0?{exposure:0,exact:0}:{exposure:Ot(e*100,t),exact:e*100/t};function ff(e,t){let r=e.results.get(t);if(r!==void 0)return r;let{check:n,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:Ot(Ot(s*o*100,i),t),c={check:n,badness:s,exposure:l,description:a};return e.results.set(t,c),c}function gf(e,t,r){let n=!0;for(let o of e)o.listed=r,o.place===null&&(n=!1);if(n)return t.filter(({listed:o})=>o===r);let s=[null,...e.map((o,i)=>({outcome:o,index:i}))];return Pr(s).flatMap(o=>o===null?[]:[o.outcome])}function yf(e,t){if(e===null||t===null)return e===null?-1:1;let{place:r}=e.outcome;return r===null||t.outcome.place===null?t.index-e.index:r-t.outcome.place}function Pr(e){if(e.length<2)return e;let t=e.length>>1,[r,n]=[Pr(e.slice(0,t)),Pr(e.slice(t))],s=[],[o,i]=[0,0];for(;o<r.length&&i<n.length;)s.push(yf(r[o]??null,n[i]??null)<=0?r[o++]??null:n[i++]??null);return[...s,...r.slice(o),...n.slice(i)]}var Nt=({overall:e,limit:t})=>e!==null&&t!==null&&e>t,hf={masked:"this unit is masked","not-found":"no exposure",policy:"no exposure"},Dt=({kind:e,message:t})=>`${hf[e]??"systemd refuses this unit"}: ${t}`,bf=e=>e===null?null:te(e),La=new Map;function Sf(e){let t=La.get(e);if(t!==void 0)return t;let{check:r,badness:n,exposure:s}=e,o=n===null?"null":n===0?"true":"false",i=`"${r.field}":{"set":${o},"exposure":${s===null?"null":`"${te(s)}"`}}`;return La.set(e,i),i}function Ba({path:e,unit:t,target:r,derivedFrom:n,overall:s,rating:o,results:i,unscored:a}){let l=n===null?"":`,"derived":true,"table":"${n}"`,c=s===null?"null":`"${te(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(r)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(Sf).join(",")}},"error":${JSON.stringify(a?.message??null)}}`}var Wa=()=>({unit:e=>`${Ba(e)}
`,end:()=>""});function $a(e){let t=0,r=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:n=>(t+=1,`${t===1?r:","}
${Ba(n)}`),end:()=>`${t===0?r:""}
]}
`}}var Va=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(r=>({set:r.badness===null?null:r.badness===0,name:r.check.name,json_field:r.check.field,description:vf(r),exposure:bf(r.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function vf({check:e,badness:t,description:r}){return r!==null?r:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}var Ie=e=>e,Ga=(e,t)=>({bold:Ie,dim:Ie,red:Ie,yellow:Ie,green:Ie,blue:Ie,width:e,unicode:t}),_f={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},Mt=(e,t,r)=>e[_f[t]](r);var Ka=10;var Pf=/[^\x20-\x7E]/,xf=/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u,Cf=new RegExp("\\p{M}","u"),wf=e=>Cf.test(e)?0:xf.test(e)?2:1;function Ye(e){let t=e.includes("\x1B")?e.replace(/\x1B\[[0-9;]*m/g,""):e;return Pf.test(t)?[...t].reduce((r,n)=>r+wf(n),0):t.length}function Ya(e,t,r){if(!e.unicode)return"";let n=Math.round(t/Ka);return Mt(e,r,"\u2588".repeat(n))+e.dim("\u2591".repeat(Ka-n))}var kf=/^[\w@%+=:,./-]+$/,Ut=e=>kf.test(e)?e:`'${L(e).replaceAll("'","'\\''")}'`;function ja(e,t,r){let n=`Next: unitlint ${t}`,s=`   (${r})`;return`${e.bold("Next:")} unitlint ${t}${Ye(n+s)<=e.width?e.dim(s):""}`}var Af=24;function qa(e){let t=[];return{unit:r=>(t.push(r),""),end:r=>{let[n]=t;return n!==void 0&&t.length===1?Nf(n,e):n===void 0?"":If(t,r,e)}}}var Ha=(e,{style:t})=>Nt(e)?t.red(`  above the limit of ${te(e.limit??0)}`):"",Lt=({overall:e})=>e??Number.POSITIVE_INFINITY,Rf={masked:"masked","not-found":"not here",policy:"unscored"},xr=e=>e===null?"":Rf[e.kind]??"refused";function Ef(e){let t=new Map;for(let{unscored:r}of e)r!==null&&t.set(xr(r),(t.get(xr(r))??0)+1);return[...t].map(([r,n])=>`${n} ${r}`)}function Ff(e,{above:t},{threshold:r}){if(e.every(({limit:o})=>o===null))return[];let s=r===null||e.some(({limit:o})=>o!==r)?t===1?"its limit":"their limits":`the limit of ${te(r)}`;return[`${t===0?"none":t} above ${s}`]}function If(e,t,r){let n=[...e].sort((o,i)=>Lt(o)===Lt(i)?0:Lt(i)-Lt(o)),s=[as(t.units,"unit"),...Ef(e),...Ff(e,t,r)];return`${n.map(o=>`${Tf(o,r)}
`).join("")}
${r.style.dim(s.join(", "))}
`}function Tf(e,t){let{path:r,overall:n,rating:s,unscored:o,target:i,derivedFrom:a}=e,{style:l}=t,c=L(r);if(n===null||s===null)return`   - ${l.red(xr(o).padEnd(10))} ${c}  ${l.dim(L(o?.message??""))}`;let d=a===null?"":l.dim(`  (${i}: derived from ${a})`);return`${Mt(l,s,`${te(n).padStart(4)} ${s.padEnd(10)}`)} ${c}${d}${e.runsPrograms?"":l.dim("  runs no program")}${Ha(e,t)}`}function Of(e,t){let{path:r,overall:n,rating:s,target:o,derivedFrom:i}=e,{style:a}=t;if(n===null||s===null)return"";let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=a.bold(L(r)),u=`${Mt(a,s,a.bold(`${te(n)} ${s}`))}  ${Ya(a,n,s)}  ${a.dim(c)}${Ha(e,t)}`;return Ye(d)+2+Ye(u)<=a.width?`${d}  ${u}`:`${d}
  ${u}`}function Nf(e,t){let{style:r,verbose:n,again:s}=t,{unscored:o,results:i}=e;if(o!==null)return`${r.bold(L(e.path))}  ${L(Dt(o))}
`;let a=i.filter(({exposure:F})=>F!==null).sort((F,W)=>(W.exposure??0)-(F.exposure??0)),l=i.filter(({badness:F})=>F===0),c=i.filter(({badness:F})=>F===null),d=n?[...a,...l,...c]:a.slice(0,Af),u=n?0:a.length-d.length,m=u>0?[r.dim(`        ... and ${u} more of less weight (--verbose)`)]:[],x=`${a.length} of ${i.length} checks leave something open, ${l.length} do not${c.length>0?`, ${c.length} do not apply`:""}.`,_=e.runsPrograms?[]:["It runs no program: the number is what systemd-analyze gives it, and says nothing of the system."],X=s===null||a.length===0?[]:[ja(r,`check${s} ${Ut(e.path)}`,"what to do about it")];return`${[Of(e,t),[...d.map(F=>Df(F,r)),...m].join(`
`),[x,..._,...X].join(`
`)].filter(F=>F!=="").join(`

`)}
`}function Df({check:e,badness:t,exposure:r},n){let s=t===null?" ":t===0?n.green("+"):n.red("-"),o=r===null?"    ":te(r).padStart(4);return`${s} ${o}  ${Is(e.name,n.width-8)}`}async function za(e){if(e<200)return;let{setFlagsFromString:t}=await Promise.resolve().then(()=>xe(require("node:v8"),1));t("--interrupt-budget=1000000")}var Ja="0.1.0";var Ul=require("node:path");var re=e=>({value:e,from:"default"}),Cr={levels:new Map,options:new Map};function wr({commandLine:e,config:t}){let r=t?.run??Cr;return{format:e.format??r.format??re("pretty"),failOn:e.failOn??r.failOn??re("error"),gate:e.gate??r.gate??re("systemd"),policy:e.policy??r.policy??re(null),baseline:e.baseline??r.baseline??re(null)}}function Xa(e){let t=e.config?.overrides??[],r=new Map;return n=>{let s=n===null?[]:t.filter(({matches:a})=>a(n)),o=s.map(a=>t.indexOf(a)).join(),i=r.get(o)??Mf(e,s);return r.set(o,i),i}}function Mf({rules:e,commandLine:t,config:r,usualThreshold:n},s){let o=r?.run??Cr,i=[t,...s.toReversed(),o],a=l=>{for(let c of i){let d=l(c);if(d!==void 0)return d}};return{threshold:a(({threshold:l})=>l)??n??re(null),targets:a(({targets:l})=>l)??re([lt]),user:a(({user:l})=>l)??re(!1),rules:e.map(l=>({rule:l,level:Uf(l,{commandLine:t,file:o,matching:s})}))}}function Uf(e,{commandLine:t,file:r,matching:n}){let s=l=>l!==void 0&&(l.value.includes(e.id)||l.value.includes(e.category)),o=[...n.toReversed(),r].flatMap(({levels:l})=>l.get(e.id)??[])[0],i=o===void 0||o.value==="off"?re(e.severity):o;if(s(t.ignore))return{value:"off",from:t.ignore?.from??""};if(t.select!==void 0)return s(t.select)?i:{value:"off",from:t.select.from};if(o?.value==="off")return o;let a=[...n.toReversed(),r].find(({ignore:l})=>s(l))?.ignore;return a!==void 0?{value:"off",from:a.from}:o!==void 0?o:r.select!==void 0?s(r.select)?i:{value:"off",from:r.select.from}:e.persona==="regular"?i:re("off")}function Qa(e,t){let r=new Map,n=wr(e).gate.value,s=new Map([...(e.config?.run??Cr).options].map(([o,{value:i}])=>[o,i]));return o=>{let i=r.get(o)??{...Lf(o),options:s,policy:t,gate:n,today:e.today};return r.set(o,i),i}}function Lf({threshold:e,targets:t,user:r,rules:n}){let s=n.flatMap(({rule:o,level:i})=>i.value==="off"?[]:[{rule:o,severity:i.value,from:i.from}]);return{targets:t.value,manager:r.value?"user":"system",threshold:e.value,rules:s.map(({rule:o})=>o),severities:new Map(s.flatMap(({rule:o,severity:i,from:a})=>a==="default"?[]:[[o.id,i]]))}}function Za(){let e=process.env.SOURCE_DATE_EPOCH??"";if(e==="")return new Date().toISOString().slice(0,10);let t=/^\d{1,12}$/.test(e)?new Date(Number(e)*1e3):null;if(t===null||Number.isNaN(t.getTime()))throw new A(`SOURCE_DATE_EPOCH takes seconds since 1970, not "${e}"`);return t.toISOString().slice(0,10)}var U=require("node:path");var Bf="unitlint.ini";function el(e){let t=(0,U.join)(e,Bf);if(ot(t))return t;let r=(0,U.dirname)(e);return r===e?null:el(r)}async function tl(e){if(e===!1)return null;let t=e??el(process.cwd());if(t===null)return null;let r=ne(t);if(!r.ok)throw new A(`--config: ${t}: ${r.problem.message}`);let{readConfigFile:n}=await Promise.resolve().then(()=>xe(require("./config-reader.cjs"),1)),s=kr(t),o=n(r.text,s);if(o.ok)return{config:o.config,folder:(0,U.dirname)((0,U.resolve)(t))};throw new A(o.problems.map(({line:i,message:a})=>`${s}:${i}: ${a}`).join(`
unitlint: `))}function kr(e){let t=(0,U.relative)(process.cwd(),(0,U.resolve)(e));return t===""?".":t.length<e.length||!e.startsWith(U.sep)?t:e}function Ar(e,t){let r=(0,U.relative)(e,(0,U.resolve)(t));return r===""||r===".."||r.startsWith(`..${U.sep}`)||(0,U.resolve)(r)===r?null:r.split(U.sep).join("/")}var Q=class extends Error{at;constructor(t,r){super(r),this.at=t}},Bt=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,rl=100;function nl(e){try{return{ok:!0,value:new Rr(e).document()}}catch(t){if(t instanceof Q)return{ok:!1,at:t.at,expected:t.message};throw t}}var Rr=class{#e;#n=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),r=/[^ \t\n\r]/.exec(this.#e.slice(this.#n));if(r!==null)throw new Q(this.#n+r.index,"the end of the file");return t}#t(t){Bt.lastIndex=this.#n;let r=Bt.exec(this.#e);if(r===null)throw new Q(Math.min(this.#n+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#n))?.[0].length??0),this.#e.length),t);let[n,s,o,i,a]=r;return this.#n=Bt.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:Bt.lastIndex-n.trimStart().length}}#s({text:t,kind:r,at:n},s){if(s>rl)throw new Q(n,`at most ${rl} levels`);if(r==="string")return{kind:"string",value:JSON.parse(t),at:n};if(r==="number")return{kind:"number",value:Number(t),at:n};if(r==="word")return{kind:t==="null"?"null":"boolean",at:n};if(t==="{")return{kind:"object",entries:this.#i(s),at:n};if(t==="[")return{kind:"array",items:this.#l(s),at:n};throw new Q(n,"a value")}#i(t){let r=[],n=this.#t('a key in double quotes or "}"');if(n.text==="}")return r;for(;;){if(n.kind!=="string")throw new Q(n.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new Q(s.at,'":"');r.push({key:JSON.parse(n.text),value:this.#s(this.#t("a value"),t+1),at:n.at});let o=this.#t('"," or "}"');if(o.text==="}")return r;if(o.text!==",")throw new Q(o.at,'"," or "}"');n=this.#t("a key in double quotes")}}#l(t){let r=[],n=this.#t('a value or "]"');if(n.text==="]")return r;for(;;){r.push(this.#s(n,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return r;if(s.text!==",")throw new Q(s.at,'"," or "]"');n=this.#t("a value")}}};function Er(e,t){let r=t,n=!1,s=!1;for(;r<e.length;){let o=e.charCodeAt(r);if(o===10&&!n)n=!0;else if(o===13&&!s)s=!0;else return o===0?r+1:r;r+=1}return r}function sl(e){let t=[0],r=/[\n\r\0]/g;for(let n=r.exec(e);n!==null;n=r.exec(e)){let s=Er(e,n.index);r.lastIndex=s,t.push(s)}return t}function Wf(e,t){let r=0,n=e.length-1;for(;r<n;){let s=r+n+1>>1;(e[s]??0)<=t?r=s:n=s-1}return r}function ol(e,t){let r=Wf(e,t);return{line:r+1,column:t-(e[r]??0)+1}}var il=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),al=5e12;function ll(e,t){let r=new Set;return e.filter(({key:n,at:s})=>{let o=!r.has(n);return o||t(s,`"${n}" is given twice: systemd takes the first`),r.add(n),o})}var cl=e=>`"${e}"`;function $f(e,t,r){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=al)return t.value;r(t.at,`"${e}" must be a whole number from 0 to ${al}: systemd keeps its own value`)}function Vf(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let r={};for(let{key:n,value:s,at:o}of ll(e.entries,t)){let i=il.get(n);if(i===void 0)t(o,`there is no field "${n}" in a policy${Ce(n,il.keys(),cl)}`);else if(i==="weight"||i==="range"){let a=$f(n,s,t);a!==void 0&&(r[i]=a)}else s.kind==="string"?r[i]=s.value:t(s.at,`"${n}" must be a text`)}return r}function dl(e,t){let r=sl(e),n=[],s=(c,d)=>n.push({...ol(r,c),message:d}),o=Gt.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:n};let i=nl(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:n};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:n};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of ll(i.value.entries,s)){let m=a.get(c);m===void 0?s(u,`there is no check "${c}"${Ce(c,a.keys(),cl)}`):l.set(m.field,Vf(d,s))}return{policy:l,problems:n}}var ul="-",ml=e=>e===ul?null:e,Kf=(e,t)=>e.map(({value:r},n)=>({format:r,file:ml(t[n]?.value??ul)}));function Gf(e,t){let r=e.map(({value:n,at:s})=>({format:n,file:void 0,at:s}));for(let{value:n,at:s}of t){let o=r.findLast(i=>i.at<s&&i.file===void 0)??r.find(({file:i})=>i===void 0);o!==void 0&&(o.file=ml(n))}return r}function pl(e,t,r){let n=e.length===0?[{value:r,at:-1}]:e,s=t[n.length];if(s!==void 0)throw new A(`--output-file ${s.value} has no --format of its own: give one for each file`);let o=n.length===t.length?Kf(n,t):Gf(n,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new A(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new A(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}function Fr(e){let t=[...e],r=n=>{for(let s of t)try{n(s)}catch(o){if(!De(o)||t.length===1)throw o;t=t.filter(i=>i!==s)}};return{unit:n=>r(({reporter:s,output:o})=>o.write(s.unit(n))),end:n=>{r(({reporter:s,output:o})=>o.write(s.end(n))),r(({output:s})=>s.flush()),r(({output:s})=>s.close())},discard:()=>{for(let{output:n}of e)n.discard()}}}var wl=require("node:fs"),Je=require("node:path");var Wt=require("node:fs"),I=require("node:path");function Yf(e){let t=e.endsWith("-")?e.slice(0,-1):e,r=t.lastIndexOf("-");return t=t.slice(0,r+1),r>0?t:null}function Ir(e){let t=[e.full],r=Ae(e),n=r===null?null:M(r);n!==null&&t.push(...Ir(n));let s=Yf(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=M(o);return i===null?t:[...t,...Ir(i)]}function je(e){return{own:Ir(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var qe=e=>e.endsWith(".conf")&&!e.startsWith("."),ge=(e,t)=>{for(let r=0;r<e.length&&r<t.length;r+=1){let n=fl(e.charCodeAt(r)),s=fl(t.charCodeAt(r));if(n!==s)return n-s}return e.length-t.length},fl=e=>e>=55296&&e<=57343?e+65536:e;function gl(e){let t=new Map;for(let r of e)t.has(r.fileName)||t.set(r.fileName,r);return[...t.values()].sort((r,n)=>ge(r.fileName,n.fileName))}var jf=/^(.*\.[a-z]+)\.d$/;function Tr(e){let t=jf.exec(e)?.[1];return t!==void 0?K(t):e.endsWith(".d")?K(`any.${e.slice(0,-2)}`):null}var Or=e=>e.endsWith(".conf")?Tr((0,I.basename)((0,I.dirname)(e))):null;function yl(e,t){let r=[],n=[];for(let s of e)try{if((0,Wt.statSync)(s).isDirectory()){let o=Xf(s,t);o.length===0&&n.push({path:s,message:"this folder holds no units (files such as name.service)"}),r.push(...o)}else r.push(zf(s,t))}catch(o){o instanceof He?n.push({path:s,message:o.message}):qf(s,t)||Hf(s,t)?r.push({kind:"unit",path:s}):n.push(st(s,o))}return{found:e.length===1?r:ng(r),problems:n}}var He=class extends Error{},qf=(e,{folder:t})=>t((0,I.dirname)(e)).entries.get((0,I.basename)(e))==="link"&&M((0,I.basename)(e))!==null;function Hf(e,{folder:t}){let r=M((0,I.basename)(e));return!!r?.instance&&t((0,I.dirname)(e)).entries.has(`${r?.prefix}@.${r?.type}`)}function zf(e,{folder:t}){let r=(0,I.basename)(e);if(r.endsWith(".conf")){let n=Or(e);if(n===null)throw new He("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return Jf(e,n,(0,I.dirname)((0,I.dirname)(e)),t)}if(K(r)===null)throw new He("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function Jf(e,t,r,n){return n(r).entries.has(t.full)?{kind:"unit",path:(0,I.join)(r,t.full)}:{kind:"drop-ins",path:e,name:t,folder:r}}function Xf(e,t){let r=Tr((0,I.basename)((0,I.resolve)(e)));if(r===null)return Zf(e,t);let n=(0,I.dirname)(e);return t.folder(n).entries.has(r.full)?[{kind:"unit",path:(0,I.join)(n,r.full)}]:hl(e,n,r,t)}var Qf=e=>M(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function Zf(e,t){let r=[],n=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,tg(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>ge(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,I.join)(s,c);if(!(c===".git"||rg(a,u,d==="folder")))if(d==="folder"){let m=Tr(c);m===null?n(u,a):eg(m,i)||r.push(...hl(u,s,m,t))}else Qf(c)&&r.push({kind:"unit",path:u})}};return n(e,[]),r}function eg(e,{entries:t}){if(t.has(e.full))return!0;let r=n=>{let s=M(n);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(r)}function hl(e,t,r,{folder:n}){let s=[...n(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(ge),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,I.join)(e,o),name:r,folder:t}]}function tg(e,t){try{t.add((0,Wt.readFileSync)((0,I.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function rg(e,t,r){let n=!1;for(let{folder:s,matcher:o}of e){let i=(0,I.relative)(s,t)+(r?"/":""),{ignored:a,unignored:l}=o.test(i);a?n=!0:l&&(n=!1)}return n}function ng(e){let t=new Set;return e.filter(r=>{let n=r.kind==="unit"?(0,I.resolve)(r.path):`${(0,I.resolve)(r.folder,r.name.full)}.d`,s=!t.has(n);return t.add(n),s})}var Y=require("node:path");var sg=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],og=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],ig=40,bl="/dev/null";function ag(e,t){let r=(0,Y.relative)(e,t).split(Y.sep),n=[],s=0;for(let[o,...i]=r;o!==void 0;[o,...i]=r){if(r=i,o===""||o===".")continue;let a=o===".."?null:nt((0,Y.join)(e,...n,o));if(a!==null){if(s+=1,s>ig)return null;(0,Y.isAbsolute)(a)&&(n=[]),r=[...a.split("/"),...i]}else n=o===".."?n.slice(0,-1):[...n,o]}return`/${n.join("/")}`===bl?bl:(0,Y.join)(e,...n)}function Sl(e,t,r){let n=i=>ag(e,i),s=(t?og:sg).map(i=>n((0,Y.join)(e,i))).filter(i=>i!==null),o=[...new Set(s)];return{searchPath:o,follow:n,links:Ts(()=>lg(o,n,r))}}function lg(e,t,r){let n=new Map,s=new Set;for(let o of e)for(let[i,a]of r(o).entries){let l=a==="link"&&!s.has(i)?t((0,Y.join)(o,i)):null;s.add(i);let c=e.map(d=>l===null?"":(0,Y.relative)(d,l)).find(d=>M(d)!==null);c!==void 0&&c!==i&&n.set(i,c)}return n}function vl(e,{searchPath:t,links:r},n){let s=e.length>0?e.map(cg):dg(t,r(),n),o=[],i=[];for(let a of s){let l=ug(a,t,n);l===null?i.push({path:a,message:`there is no such unit in ${t.join(", ")}`}):o.push(l)}return e.length===0&&o.length===0&&i.push({path:t[0]??"",message:"there are no units below this root"}),{paths:o,problems:i}}var cg=e=>K(e)===null?`${e}.service`:e;function dg(e,t,r){let n=new Set;for(let s of e)for(let[o,i]of r(s).entries)i!=="folder"&&M(o)!==null&&n.add(o);return[...n].filter(s=>!n.has(t.get(s)??"")).sort(ge)}function ug(e,t,r){let n=M(e),s=n===null?null:Ae(n);for(let o of t){let{entries:i}=r(o);if(i.has(e)||s!==null&&i.has(s))return(0,Y.join)(o,e)}return null}var $t=require("node:fs"),H=require("node:path");var ze=require("node:path");var mg=/(?:~|\.(?:bak|backup|disabled|dpkg-\w+|example|in|inactive|j2|jinja2|off|old|orig|rej|rpmnew|rpmorig|rpmsave|sample|save|swp|template|tmpl|ucf-\w+))$/,pg=/^[ \t]*\[(?:Unit|Install|Service|Socket|Mount|Swap|Timer|Path|Slice|Automount)\][ \t]*$/m,fg=({base:e,full:t})=>[`${e}.d`,`${t}.conf.d`,`${e}.conf.d`,`${t}.dropin`,`${t}.drop-in`],gg=ie(({entries:e})=>[...e].filter(([t,r])=>r==="folder"&&t.endsWith(".d")).map(([t])=>t));function yg({full:e},t){return gg(t).filter(r=>{let n=r.slice(0,-2);return n===e||t.entries.has(n)?!1:n.toLowerCase()===e.toLowerCase()?!0:K(n)===null&&n.startsWith(e.slice(0,e.lastIndexOf(".")+1))&&k(n,[e],1).length>0})}var hg=e=>!qe(e)&&(!e.startsWith(".")||e.endsWith(".conf"));function*Nr(e,t,r){for(let[n,s]of[...t.entries].sort(([o],[i])=>ge(o,i))){let o=s==="file"?r(n):null,i=o===null?null:ne((0,ze.join)(e,n));o!==null&&i?.ok&&pg.test(i.text)&&(yield{file:{path:(0,ze.join)(e,n),text:i.text},reason:o})}}var bg=e=>hg(e)?mg.test(e)?"switched-off":"file-name":null,_l=e=>t=>qe(t)?e:null;function Pl(e,t,{folder:r,image:n}){let{entries:s,hasFolders:o,links:i}=r(t);if(!o&&i().size===0)return{};let a=e.flatMap(l=>[...je(l).own.flatMap(c=>{let d=s.get(c),u=(0,ze.join)(t,c);if(d==="folder")return[...Nr(u,r(u),bg)];let m=d!=="link"?null:n===void 0?u:n.follow(u);return m===null?[]:[...Nr(m,r(m),_l("folder-link"))]}),...[...new Set([...fg(l),...yg(l,r(t))])].flatMap(c=>{let d=(0,ze.join)(t,c);return s.get(c)==="folder"?[...Nr(d,r(d),_l("folder-name"))]:[]})]);return a.length===0?{}:{unread:a}}function Dr(e,t){let r=(0,H.dirname)(e),n=(0,H.basename)(e),s=K(n);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.image?.links()??_g(t.folder(r)),i=Pg(s,o).map(m=>bt(m)?St(m,t.templateInstance):m),a=i[0]??s,l=Mr(r,t),c=xg(a,t.image===void 0?[r]:l,t.folder),d=c===null||c===(0,H.join)(r,n)?e:c,u=Sg(d,t);return u.ok?{ok:!0,source:{name:a,main:u.file,dropIns:Cl(i,l,t),...Pl(i,r,t)}}:u}var Mr=(e,{image:t,searchPath:r})=>t?.searchPath??[e,...r];function Sg(e,{folder:t,image:r}){let n=r===void 0?e:r.follow(e);if(n===null)return{ok:!1,problem:{path:e,message:"its symbolic links lead in a circle"}};let s=t((0,H.dirname)(e)).entries.get((0,H.basename)(e))==="file"?null:Xr(n);if(s!==null)return{ok:!1,problem:n===e?s:{path:e,message:(0,$t.existsSync)(n)?s.message:Yt(n)}};let o=ne(n);return o.ok?{ok:!0,file:{path:r!==void 0&&ot(n)?n:e,text:o.text}}:o}function xl(e,t,r){return{name:e,main:null,dropIns:Cl([e],Mr(t,r),r)}}var vg=["socket","timer","path"];function Ur(e,t,r){let n=[...new Set([e.base,e.prefix])];return vg.flatMap(o=>n.map(i=>`${i}.${o}`)).flatMap(o=>{let i=Mr(t,r).find(l=>r.folder(l).entries.has(o)),a=i===void 0?null:Dr((0,H.join)(i,o),r);return a?.ok?[a.source]:[]})}var _g=ie(e=>new Map([...e.links()].filter(([,t])=>!t.includes("/")&&M(t)!==null)));function Pg(e,t){if(t.size===0)return[e];let r=o=>{let i=o;for(let a=0;a<t.size;a+=1){let l=t.get(i);if(l===void 0)return i;i=l}return i},n=r(e.full),s=[...t.keys()].filter(o=>o!==n&&r(o)===n);return[n,...s].map(M).filter(o=>o!==null)}function xg(e,t,r){for(let n of[e.full,Ae(e)]){let s=n===null?void 0:t.find(o=>r(o).entries.has(n));if(s!==void 0&&n!==null)return(0,H.join)(s,n)}return null}function Cl(e,t,r){if(!t.some(a=>r.folder(a).hasFolders))return[];let n=[],s=(a,l)=>{if(r.folder(a).entries.get(l)!=="folder")return;let c=(0,H.join)(a,l);for(let d of r.folder(c).entries.keys())qe(d)&&n.push({fileName:d,path:(0,H.join)(c,d)})};for(let a of e){let{own:l}=je(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:je(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(n.length===0)return[];let i=[];for(let{path:a}of gl(n)){let l=r.image===void 0?a:r.image.follow(a),c=l!==null&&Cg(l)?ne(l):null;l!==null&&c?.ok&&i.push({path:l,text:c.text})}return i}function Cg(e){try{return(0,$t.statSync)(e).isFile()}catch{return!1}}var wg=0,kg="nothing came on standard input: the command before the pipe may have failed";function Ag(e,t){let r=Or(e),n=r??K((0,Je.basename)(e));if(n===null)throw new A(`--stdin-filename takes the name of a unit such as myapp.service, or of a drop-in, not "${e}"`);return r===null?{name:n,main:{path:e,text:t},dropIns:[]}:{name:n,main:null,dropIns:[{path:e,text:t}]}}function Rg(e){let t=e??"stdin.service",r=tt((0,wl.readFileSync)(wg)),n=Ag(t,r);return r===""?{units:[],problems:[{path:"-",message:kg}]}:{units:[{path:t,unit:n.name.full,stdin:!0,read:()=>({ok:!0,source:n}),companions:()=>[]}],problems:[]}}async function Eg(){let{default:e}=await Promise.resolve().then(()=>xe(require("./ignore.cjs"),1));return e}async function kl(e){let t=Zr(),r=e.root===void 0?void 0:Sl(e.root,e.user,t),n=d=>({folder:t,searchPath:[],image:r,templateInstance:d}),s=d=>({path:d,unit:(0,Je.basename)(d),read:u=>Dr(d,n(u)),companions:(u,m)=>Ur(u,(0,Je.dirname)(d),n(m))});if(r!==void 0){let d=vl(e.paths,r,t);return{units:d.paths.map(s),problems:d.problems}}if(e.paths.length===0)throw new A("name a unit file or a folder, or - for standard input");let o=e.paths.filter(d=>d!=="-"),{found:i,problems:a}=yl(o,{folder:t,ignore:o.some(Qr)?await Eg():null}),l=i.map(d=>d.kind==="unit"?s(d.path):{path:d.path,unit:d.name.full,read:u=>({ok:!0,source:xl(d.name,d.folder,n(u))}),companions:(u,m)=>Ur(u,d.folder,n(m))}),c=e.paths.includes("-")?Rg(e.stdinName):{units:[],problems:[]};return{units:[...c.units,...l],problems:[...c.problems,...a]}}var Fg=60,Ig=110,Al=80,Tg=e=>(process.env[e]??"")!=="";function Og(e,t){if(e!=="auto")return e==="always";if(Tg("NO_COLOR"))return!1;let r=process.env.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":t&&process.env.TERM!=="dumb"}function Ng(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function Rl(e,t){let r=t?process.stdout.columns:Al,n=Math.min(Ig,Math.max(Fg,r||Al)),s=Ga(n,Ng());if(!Og(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>xe(require("./chalk.cjs"),1)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}function El(){let e=0;return{complain:({path:t,message:r})=>{e+=1,process.stderr.write(`unitlint: ${L(t)}: ${L(r)}
`)},any:()=>e>0}}var Dg=({file:e,append:t=!1})=>e===null?vs():t?Ps(e):_s(e),Fl=(e,t)=>Rl(e,t===null&&bs()),Il=({format:e=[],outputFile:t=[]},r)=>pl(e,t,r);function Tl(e,t,r){for(let n of e){let s=n===null?null:jt(n);if(s===null)continue;let o=i=>jt(i)===s;if(t.some(o)||r.some(({path:i})=>o(i)))throw new A(`${n} is one of the files to read: a report written there would replace it`)}}async function Ol(e,t){let r=[];try{for(let n of e)r.push({reporter:await t(n),output:Dg(n)})}catch(n){throw Fr(r).discard(),n}return Fr(r)}var Nl=(e,{stdinFilename:t,root:r},n)=>kl({paths:e,stdinName:t,root:r,user:n});function Dl(e,t){let r=ne(e);if(!r.ok)throw new A(`--policy: ${e}: ${r.problem.message}`);let{policy:n,problems:s}=dl(r.text,t);if(s.length>0)throw new A(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return n}function Ml(e,{target:t,user:r,root:n}){return e.includes("-")?null:[...t===void 0?[]:["--target",t],...n===void 0?[]:["--root",n],...r===!0?["--user"]:[]].map(o=>` ${Ut(o)}`).join("")}async function Ll(e,t){let r=await tl(e.config),n={rules:t,commandLine:ys(e,t),config:r?.config??null,usualThreshold:gs(e),today:Za()},s=Mg(wr(n),n,r),o=Xa(n),i=c=>o(r===null?null:Ar(r.folder,c)),a=Lg(s.policy.value,Ug(n,o(null))),l=Qa(n,a);return{run:s,config:n.config,general:o(null),unitSettings:i,settingsFor:c=>l(i(c)),policyOf:a,isExcluded:Bg(r)}}function Mg(e,{commandLine:t},r){if(r===null)return e;let n=({value:s,from:o})=>({value:s===null?null:kr((0,Ul.join)(r.folder,s)),from:o});return{...e,policy:t.policy===void 0?n(e.policy):e.policy,baseline:t.baseline===void 0?n(e.baseline):e.baseline}}var Ug=({config:e,commandLine:t},r)=>[...r.targets.value,...t.targets===void 0?(e?.overrides??[]).flatMap(({targets:n})=>n?.value??[]):[]];function Lg(e,t){if(e===null)return()=>null;let r=new Map(t.map(n=>[n.table,Dl(e,ct(n))]));return({table:n})=>r.get(n)??null}function Bl({run:{baseline:e}},t){if(e.value!==null)return{...e,value:e.value};if(t)throw new A("--update-baseline needs a file: name it with --baseline FILE, or in unitlint.ini");return null}function Bg(e){if(e===null||e.config.exclude===null)return()=>!1;let{folder:t}=e,{value:r}=e.config.exclude;return n=>{let s=Ar(t,n);return s!==null&&r(s)}}function Wl(e,t,{config:r,isExcluded:n}){if(r?.exclude==null)return e;let s=r.exclude.from,o=t.filter(a=>a!=="-"&&n(a));for(let a of o)process.stderr.write(`unitlint: ${L(a)} is left out, as ${s} says; --no-config takes it all the same
`);let i=e.filter(({path:a})=>!n(a));return i.length===0&&e.length>0&&o.length===0&&process.stderr.write(`unitlint: all units are left out, as ${s} says; --no-config takes them all the same
`),i}var Wg=({id:e,summary:t,since:r,severity:n,confidence:s,persona:o},i)=>({id:e,category:i,summary:t,since:r,severity:n,confidence:s,persona:o}),p=e=>{let{directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}=e;return{...Wg({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}};var $l=p({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var w=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),z=(e,t,r,n)=>({field:e,badness:s=>r[t(s)??""]??n}),E=(e,t)=>{let r=ie(n=>t.reduce((s,o)=>s|yt(n,o),0n));return{field:e,badness:({boundingSet:n,unit:s})=>(n&r(s.facts))===0n?0:1}},ye=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),$g=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Vg=new Map($g),Te=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(s=>(Vg.get(s)??"other")===t)===(r.mode==="allow")?1:0}),J=(e,t)=>{let r=ie(({syscalls:n})=>(n.group(t)??n.native).map((s,o)=>s&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:s})=>Ke(n)?n.mode==="deny"?Jn(n.named,r(s.facts))?0:10:zn(n.allowed,r(s.facts))?9:0:10,variant:({syscallFilter:n})=>Ke(n)?n.mode==="deny"?"deny-list":"allow-list":"none"}};var Vl=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Kg({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return Vl.some(l=>o(n,l))?[`CapabilityBoundingSet=~${Vl.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(r,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(n,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Kl=p({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[E("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),E("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),E("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),E("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),E("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),E("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),E("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),E("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),E("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),E("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),E("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),E("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),E("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),E("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),E("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),E("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),E("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),E("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),E("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),E("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),E("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),E("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),E("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),E("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),E("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),E("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Kg});var Gl=p({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[w("Delegate",!0)],advice:()=>["Delegate=no"]});var Yl=p({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Gg={none:0,loopback:2,other:5},jl=p({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Gg[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var ql=p({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[z("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Hl=p({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[w("LockPersonality")],advice:()=>["LockPersonality=yes"]});var zl=p({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[w("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Jl=p({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[w("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Xl=p({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[z("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Ql=p({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[w("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Zl=p({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[w("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var ec=p({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[w("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var tc=p({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[w("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var rc=p({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[w("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var nc=p({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[z("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var sc=p({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[w("ProtectClock")],advice:()=>["ProtectClock=yes"]});var oc=p({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[w("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var ic=p({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[z("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var ac=p({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[w("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var lc=p({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[w("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var cc=p({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[w("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var dc=p({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[w("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var uc=p({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[z("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var mc=p({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[z("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var pc=p({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var Yg=[["netlink","AF_NETLINK"],["packet","AF_PACKET"],["bluetooth","AF_BLUETOOTH"],["alg","AF_ALG"]],fc=e=>Yg.flatMap(([t,r])=>e.of(t)===void 0?[]:[r]);var jg=["AF_UNIX","AF_INET","AF_INET6"];function qg({unit:e,families:t},r){let n=[...jg,...fc(r())],s=new Set(n.map(o=>e.facts.addressFamilies.get(o)));return t?.mode==="allow"&&[...t.families].every(o=>s.has(o))?[]:[...t===void 0?[]:["RestrictAddressFamilies="],`RestrictAddressFamilies=${n.join(" ")}`]}var gc=p({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Te("RestrictAddressFamilies_AF_INET_INET6","inet"),Te("RestrictAddressFamilies_AF_UNIX","unix"),Te("RestrictAddressFamilies_AF_NETLINK","netlink"),Te("RestrictAddressFamilies_AF_PACKET","packet"),Te("RestrictAddressFamilies_OTHER","other")],advice:qg});var yc=p({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ye("RestrictNamespaces_user","user"),ye("RestrictNamespaces_mnt","mnt"),ye("RestrictNamespaces_ipc","ipc"),ye("RestrictNamespaces_pid","pid"),ye("RestrictNamespaces_cgroup","cgroup"),ye("RestrictNamespaces_net","net"),ye("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var hc=p({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[w("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var bc=p({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[w("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Sc=p({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:()=>["RootDirectory=/var/lib/machines/%p"]});var vc=p({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var _c=p({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Pc=[J("SystemCallFilter_swap","@swap"),J("SystemCallFilter_obsolete","@obsolete"),J("SystemCallFilter_clock","@clock"),J("SystemCallFilter_cpu_emulation","@cpu-emulation"),J("SystemCallFilter_debug","@debug"),J("SystemCallFilter_mount","@mount"),J("SystemCallFilter_module","@module"),J("SystemCallFilter_raw_io","@raw-io"),J("SystemCallFilter_reboot","@reboot"),J("SystemCallFilter_privileged","@privileged"),J("SystemCallFilter_resources","@resources")],Hg=["@privileged","@resources"],zg=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Jg(e){let t=e.privileged?Hg:[],r=Pc.filter(s=>s.badness(e)!==0).map(zg).filter(s=>!t.includes(s));if(Ke(e.syscallFilter))return r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`];let n=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return T(e.unit,"SystemCallErrorNumber")?n:[...n,"SystemCallErrorNumber=EPERM"]}var xc=p({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Pc,advice:Jg});var Xg=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Cc=p({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Xg.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var wc=p({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var kc=[$l,Kl,Gl,Yl,jl,ql,Hl,zl,Jl,Xl,Ql,Zl,ec,tc,rc,nc,sc,oc,ic,ac,lc,cc,dc,uc,mc,pc,gc,yc,hc,bc,Sc,vc,_c,xc,Cc,wc];var Br=1<<20,Ac=Math.floor(Br/3)-1,Rc="\uFEFF",Qg=/[\r\0]/,Zg=/[^\0-\x7F]/,Lr=/^[ \t\n\r]+|[ \t\n\r]+$/g,ey=/[\0-\x1F\x7F"'\\]/,Ec=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Fc=92,Xe=e=>e===32||e===9||e===10||e===13;function $r(e){return{text:e,nodes:new Wr(e).run()}}var Wr=class{#e;#n;#t;#s=[];#i=-1;#l=!1;#r=null;constructor(t){this.#e=t,this.#n=!Qg.test(t),this.#t=!Zg.test(t)}run(){let t=this.#e,r=0;for(;r<t.length;){let n=this.#f(r),s=this.#n?Math.min(n+1,t.length):Er(t,n);this.#g(r,n,s),r=s}return this.#r!==null&&(this.#r.lastLineStart=t.length,this.#m(this.#r,t.length)),this.#a(t.length),this.#s}#f(t){if(this.#n){let n=this.#e.indexOf(`
`,t);return n<0?this.#e.length:n}let r=t;for(;r<this.#e.length;){let n=this.#e.charCodeAt(r);if(n===10||n===13||n===0)break;r+=1}return r}#g(t,r,n){let s=this.#e;if(r-t>Ac&&this.#b(t,r)){this.#d(t),this.#o("line-too-long",{start:t,end:n,textStart:t,textEnd:r,lastLineStart:t});return}let o=t;for(;o<r&&Xe(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);o<r&&(i===35||i===59)?this.#r===null&&this.#c(t):this.#r===null&&this.#t&&s.charCodeAt(r-1)!==Fc?this.#u(t,o,r,n):this.#y(t,r,n)}#y(t,r,n){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(Rc,o)&&(this.#l=!0,o+=Rc.length);let i=this.#S(o,r);if(this.#r===null&&!i){this.#u(t,o,r,n);return}let a=i?`${s.slice(o,r-1)} `:s.slice(o,r),l=this.#h(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:n,textStart:o,textEnd:r,lastLineStart:t});return}i?this.#r=l:this.#m(l,n)}#h(t,r,n){let s=this.#r;if(this.#r=null,s===null)return{start:t,text:n,pieces:[{logical:0,source:r}],lastLineStart:t};let o=s.text+n;return o.length>Ac&&rt(s.text)+rt(n)>Br?(this.#r=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:r}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let r=this.#r;this.#r=null,r!==null&&(this.#c(r.start),this.#a(t))}#b(t,r){return rt(this.#e.slice(t,r))>=Br}#S(t,r){let n=r;for(;n>t&&this.#e.charCodeAt(n-1)===Fc;)n-=1;return(r-n)%2===1}#u(t,r,n,s){let o=this.#e,i=r,a=n;for(;i<a&&Xe(o.charCodeAt(i));)i+=1;for(;a>i&&Xe(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&Ec.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#p(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;Xe(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&Xe(o.charCodeAt(m));)m+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#m(t,r){let n=m=>{let x=0;for(let _ of t.pieces)_.logical<=m&&(x=_.source+m-_.logical);return x},s=t.text.replace(Lr,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:r,textStart:n(o),textEnd:n(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&Ec.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#p(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(Lr,""),d=s.slice(l+1).replace(Lr,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:r,key:c,keyStart:a.textStart,keyEnd:n(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:n(u),valueEnd:a.textEnd,pieces:ty(t.pieces,u),lastLineStart:t.lastLineStart})}#p(t,r){if(!t.endsWith("]")){this.#o("unclosed-header",r);return}let n=t.slice(1,-1);if(ey.test(n)){this.#o("header-characters",r);return}this.#a(r.start),this.#s.push({kind:"section",start:r.start,end:r.end,name:n,nameStart:r.textStart,nameEnd:r.textEnd})}#o(t,r){this.#a(r.start),this.#s.push({kind:"invalid",reason:t,...r})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function ty(e,t){let r=[];for(let n of e)n.logical<=t?r[0]={logical:0,source:n.source+t-n.logical}:r.push({logical:n.logical-t,source:n.source});return r}var Vr=(e,t)=>S(e,t)?.length??0,ry=e=>(S(e,"SuccessAction")??"none")!=="none";function ny(e){let t=S(e,"Type");return t!==void 0?t:T(e,"BusName")?"dbus":Vr(e,"ExecStart")>0?"simple":"oneshot"}var he=e=>e.facts.behaviour.refuses,sy=e=>({unit:e,type:ny(e),starts:Vr(e,"ExecStart"),stops:Vr(e,"ExecStop"),endsWithAction:ry(e)}),oy=[{when:({starts:e,stops:t,endsWithAction:r})=>e+t===0&&!r,message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:({type:e,starts:t})=>e!=="oneshot"&&t===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:({unit:e,starts:t,endsWithAction:r})=>t===0&&!r&&!C(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:({type:e,starts:t})=>e!=="oneshot"&&t>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:({unit:e,type:t})=>t==="oneshot"&&["always","on-success"].includes(S(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:({unit:e,type:t})=>t==="oneshot"&&he(e).oneshotRestartForceExitStatus&&T(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:({unit:e,type:t})=>t==="oneshot"&&S(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:({unit:e,type:t})=>t==="dbus"&&!T(e,"BusName"),message:"Type=dbus needs BusName="},{when:({unit:e})=>T(e,"PAMName")&&!["control-group","mixed"].includes(S(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:({unit:e,type:t})=>he(e).forkingPrivatePids&&t==="forking"&&C(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Vt=[{when:e=>he(e).dynamicUserHomeDirectory&&C(e,"DynamicUser")&&S(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>he(e).workingDirectoryInApiMount&&iy(e)&&uy(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>he(e).dynamicUserInUserManager&&e.manager==="user"&&C(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>he(e).managedPrivateUsers&&S(e,"PrivateUsers")==="managed"&&(T(e,"User")||T(e,"Group")||C(e,"DynamicUser")||T(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>he(e).userNamespacePathWithPrivateUsers&&T(e,"UserNamespacePath")&&C(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>he(e).privatePidsPam&&C(e,"PrivatePIDs")&&T(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function iy(e){let t=S(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var ay=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],ly=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],cy=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],dy=["StateDirectory","CacheDirectory","LogsDirectory"],Qe=(e,t)=>(e??t)!==t;function uy(e){let t=S(e,"PrivateMounts");return ay.some(r=>(S(e,r)?.length??0)>0)||ly.some(r=>T(e,r))||cy.some(r=>C(e,r))||Qe(S(e,"MountFlags"),"shared")||Qe(S(e,"ProtectSystem"),"no")||Qe(S(e,"ProtectHome"),"no")||Qe(S(e,"ProtectProc"),"default")||Qe(S(e,"ProcSubset"),"all")||T(e,"RootDirectory")&&fe(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&C(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(S(e,"PrivateTmp")))||C(e,"DynamicUser")&&dy.some(r=>T(e,r))}var my=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],py=[{when:e=>!T(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>C(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>my.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>C(e,"Accept")&&fe(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>C(e,"Accept")&&T(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],fy=[{when:e=>!T(e,"What"),message:"the mount has no What="},{when:e=>Kr(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],Kr=(e,t)=>typeof t=="string"&&t.startsWith("/")&&$s(t)!==e.name.base,gy=[{when:e=>Kr(e,fe(e,"What")?.value),message:"What= does not match the name of the unit"}],yy=[{when:e=>Kr(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],hy=["OnClockChange","OnTimezoneChange"],by=[{when:e=>!T(e,"OnCalendar")&&!hy.some(t=>fe(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Sy=[{when:e=>!T(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],vy={service:Vt,socket:[...Vt,...py],mount:[...Vt,...fy],swap:[...Vt,...gy],automount:yy,timer:by,path:Sy};function _y(e){let t=vy[e.name.type]?.find(({when:n})=>n(e));if(t!==void 0||e.name.type!=="service")return t;let r=sy(e);return oy.find(({when:n})=>n(r))}function Ic(e){let t=_y(e);return t===void 0?null:{kind:"combination",message:t.message,at:null}}function Gr(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var Py=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function Tc(e,t,r){return r<=t?Py(e):{start:Gr(e,t),end:Gr(e,r-1)+1}}var xy=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Cy=e=>xy.get(e.setting)??e.setting;function Dc(e,t,r="system"){let n=bt(e.name)?St(e.name,t.behaviour.templateInstance):e.name,s={name:n,facts:t,manager:r,settings:new Map,faults:[],refusal:null},o=[],i=(c,d)=>{let u={source:c,role:d,tree:$r(c.text)};o.push(u),ky(s,u)};e.main!==null&&i(e.main,"main");for(let c of e.dropIns)i(c,"drop-in");let a=(e.unread??[]).map(({file:c,reason:d})=>({file:{source:c,role:"drop-in",tree:$r(c.text)},reason:d})),l={name:n,facts:t,manager:r,files:o,settings:s.settings,faults:s.faults,refusal:null,unread:a};return{...l,refusal:wy(e,l,s.refusal)}}function wy(e,t,r){return or(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:r??Ic(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function ky(e,t){let r={file:t,sections:qn(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let n of t.tree.nodes)n.kind==="assignment"?Iy(e,r,n):n.kind==="section"?Ry(e,r,n):n.kind==="invalid"&&Fy(e,r,n)}var Ay=/^$|[?*[]/;function Ry(e,t,r){if(t.sections.includes(r.name)){t.headerSeen=!0,t.section=r.name;return}let n={start:r.nameStart,end:r.nameEnd},s={file:t.file,span:n,lastLineStart:r.nameEnd};if(Ay.test(r.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),Yr(e,t,{kind:"syntax",message:`the section name "${r.name}" is not valid`,at:{file:t.file,span:n}});return}t.headerSeen=!0,t.section=null,r.name.startsWith("X-")||e.faults.push({kind:"unknown-section",...s})}var Ey={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Fy(e,t,r){let n={start:r.textStart,end:r.textEnd},s={file:t.file,span:n,lastLineStart:r.lastLineStart};if(r.reason==="no-equals"||r.reason==="no-key"){t.section!==null?e.faults.push({kind:r.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:r.reason,...s}),Yr(e,t,{kind:"syntax",message:Ey[r.reason],at:{file:t.file,span:n}})}function Iy(e,t,r){let{section:n}=t;if(n===null){t.headerSeen||e.faults.push({kind:"outside-section",...Oc(t,r)});return}let s=e.facts.directive(n,r.key);s!==void 0?t.stopped||Oy(e,t,r,s):r.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:n,node:r,...Oc(t,r)})}var Oc=({file:e},{keyStart:t,keyEnd:r,lastLineStart:n})=>({file:e,span:{start:t,end:r},lastLineStart:n}),Ty=new Set(["pid-file"]);function Oy(e,t,r,n){let s=Cy(n),o=Dy(e,s);if(o.assignments.push({file:t.file,node:r,directive:n}),!n.fatal&&!Ty.has(n.kind))return;let i=Ge(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a=i.faults.find(({effect:x})=>x==="unit-refused"),{start:l=0,end:c=r.value.length,expected:d="valid"}=a??{},u=Tc(r,l,c),m=c>l?`"${Ny(r.value.slice(l,c))}" in ${n.name}=`:`${n.name}=`;Yr(e,t,{kind:"value",message:`${m} is not ${d}`,at:{file:t.file,span:u}})}var Nc=60,Ny=e=>e.length<=Nc?e:`${e.slice(0,Nc-1)}\u2026`;function Dy(e,t){let{settings:r,shared:n}=e,s=r.get(t);if(s!==void 0&&s!==n?.get(t))return s;let o=s===void 0?void 0:Ge(s,e),i={name:t,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return r.set(t,i),i}function Yr(e,t,r){!t.stopped&&t.file.role==="main"&&(e.refusal??=r),t.stopped=!0}function Mc(e,t){let r=My(t),n={units:0,above:0};for(let s of e){let o=t.settingsFor(s.path),i=r(o.target),a=s.read(i.facts.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=Uy(s,a.source,o,i);l.unscored?.kind==="policy"&&t.complain({path:s.path,message:l.unscored.message}),t.record(l);let c=Nt(l);n.units+=1,c&&(n.above+=1),(c||!t.quiet)&&t.emit(l)}return n}function My({policyOf:e}){let t=new Map;return r=>{let n=ct(r),s=t.get(r.label)??{facts:n,scorer:Ua(kc,n,e(n))};return t.set(r.label,s),s}}function Uy({path:e,unit:t},r,{target:n,user:s,limit:o},{facts:i,scorer:a}){let l=Dc(r,i,s?"user":"system");return{path:e,unit:t,target:n.label,derivedFrom:n.derived?n.table:null,limit:o,runsPrograms:Ws(l.name),...Ly(l,a)}}function Ly(e,t){let r={overall:null,rating:null,results:[]};if(e.refusal!==null)return{...r,unscored:e.refusal};let n=t.score(e);return n.problem!==null?{...r,unscored:{kind:"policy",message:n.problem}}:{overall:n.exposure,rating:n.rating,results:t.inPrintOrder(n),unscored:null}}async function By({format:e,file:t},r,n){return e==="ndjson"?Wa():e==="json"?$a(Ja):e==="systemd"?Va():qa({style:await Fl(r.color,t),verbose:r.verbose===!0,...n})}function Wy({path:e,unscored:t}){t!==null&&t.kind!=="policy"&&process.stderr.write(`unitlint: ${L(e)}: ${L(Dt(t))}
`)}function $y({targets:e,user:t,threshold:r}){let[n=lt]=e.value;return{target:n,user:t.value,limit:r.value}}async function Vy(e,t){let r=Bl(e,t);if(r===null)return null;if(t&&e.run.gate.value==="effective")throw new A(`${r.value} records effective exposures, as ${e.run.gate.from} says: write it with check --update-baseline`);let{openExposures:n}=await Promise.resolve().then(()=>xe(require("./baseline.cjs"),1));return n(r,t)}async function Uc(e,t,r=[]){let n=await Ll(t,r),s=t.updateBaseline===!0,o=await Vy(n,s),{targets:i,user:a,threshold:l}=n.general;if(i.value.length>1&&t.target!==void 0)throw new A("score takes one target: run it once for each, or use check");let{units:c,problems:d}=await Nl(e,t,a.value);await za(c.length);let{complain:u,any:m}=El();for(let F of d)u(F);let x=Il(t,"pretty");Tl(x.map(({file:F})=>F),e,c);let _=await Ol(x,F=>By(F,t,{threshold:l.value,again:Ml(e,t)})),X=x.some(({format:F})=>F==="systemd");try{let F=Mc(Wl(c,e,n),{settingsFor:W=>{let ce=$y(n.unitSettings(W));return{...ce,limit:s?null:o?.recorded(W,ce.target.label)??ce.limit}},policyOf:n.policyOf,quiet:t.quiet===!0,record:({path:W,target:ce,overall:Ze})=>{s&&Ze!==null&&o?.record(W,ce,Ze)},emit:W=>{X&&Wy(W),_.unit(W)},complain:u});return _.end(F),s&&o?.update(),m()?2:F.above>0?1:0}finally{_.discard()}}async function Ky(e){let t=Es(e.slice(1),Rs);return t===null?(await Promise.resolve().then(()=>xe(require("./main.cjs"),1))).main(e):Uc(t.paths,t.options).catch(xs)}0&&(module.exports={main});
