"use strict";var Cc=Object.create;var Xe=Object.defineProperty;var wc=Object.getOwnPropertyDescriptor;var kc=Object.getOwnPropertyNames;var Ac=Object.getPrototypeOf,Rc=Object.prototype.hasOwnProperty;var Ec=(e,t)=>{for(var r in t)Xe(e,r,{get:t[r],enumerable:!0})},Nr=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of kc(t))!Rc.call(e,s)&&s!==r&&Xe(e,s,{get:()=>t[s],enumerable:!(n=wc(t,s))||n.enumerable});return e};var Ie=(e,t,r)=>(r=e!=null?Cc(Ac(e)):{},Nr(t||!e||!e.__esModule?Xe(r,"default",{value:e,enumerable:!0}):r,e)),Fc=e=>Nr(Xe({},"__esModule",{value:!0}),e);var pg={};Ec(pg,{main:()=>mg});module.exports=Fc(pg);var T=require("node:fs"),xe=require("node:path");var L=require("node:fs"),Lr=require("node:path");var Nt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Dr=new TextEncoder,Mr=56320,Dt=/[\uDC80-\uDCFF]/u;function Qe(e){try{return Nt.decode(e)}catch{return Tc(e)}}function Ur(e){if(!Dt.test(e))return Dr.encode(e);let t=[];for(let r of e){let n=r.codePointAt(0)??0;n>=56448&&n<=56575?t.push(n-Mr):t.push(...Dr.encode(r))}return Uint8Array.from(t)}function Ze(e){let t=0;for(let r=0;r<e.length;r+=1){let n=e.charCodeAt(r);n<128?t+=1:n<2048?t+=2:n>=55296&&n<=56319?(t+=4,r+=1):t+=n>=56448&&n<=56575?1:3}return t}function Ic(e,t){let r=e[t]??0;if(r<128)return 1;let n=e[t+1]??0,s=o=>((e[t+o]??0)&192)===128;if(r>=194&&r<=223)return s(1)?2:0;if(r>=224&&r<=239){let o=r===224?160:128,i=r===237?159:191;return n>=o&&n<=i&&s(2)?3:0}if(r>=240&&r<=244){let o=r===240?144:128,i=r===244?143:191;return n>=o&&n<=i&&s(2)&&s(3)?4:0}return 0}function Tc(e){let t=[],r=0,n=0;for(;n<e.length;){let s=Ic(e,n);if(s>0){n+=s;continue}n>r&&t.push(Nt.decode(e.subarray(r,n))),t.push(String.fromCharCode(Mr+(e[n]??0))),n+=1,r=n}return n>r&&t.push(Nt.decode(e.subarray(r,n))),t.join("")}var Oc={encoding:"utf8"},Nc="\uFFFD",Dc=256*1024*1024,Mc={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"},me=e=>e instanceof Error&&"code"in e?String(e.code):"";function et(e,t){let r=me(t);return{path:e,message:Mc[r]??`this can't be read (${r===""?String(t):r})`}}function ee(e){try{let t=(0,L.readFileSync)(e,Oc);return{ok:!0,text:t.includes(Nc)?Qe((0,L.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:Lc(e)??et(e,t)}}}var Uc="/dev/null";function Br(e){try{let t=(0,L.statSync)(e);if(t.isFile()||t.isCharacterDevice()&&t.rdev===(0,L.statSync)(Uc).rdev)return null;let r=t.isDirectory()?"folder":t.isFIFO()?"pipe":t.isSocket()?"socket":"device";return{path:e,message:`this is no file but a ${r}`}}catch(t){return et(e,t)}}function Wr(e){try{return(0,L.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0}catch{return!1}}function Vr(e){try{return(0,L.statSync)(e).isDirectory()}catch{return!1}}function Lc(e){try{let{size:t}=(0,L.statSync)(e);return t>Dc?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var Bc=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function $r(){let e=new Map;return t=>{let r=e.get(t);if(r!==void 0)return r;let n=Wc(t);return e.set(t,n),n}}function Wc(e){let t=new Map,r=!1;try{for(let o of(0,L.readdirSync)(e===""?".":e,{withFileTypes:!0})){let i=Bc(o);t.set(o.name,i),i==="folder"&&(r=!0)}}catch{}let n=null;return{path:e,entries:t,hasFolders:r,links:()=>(n??=new Map([...t].filter(([,o])=>o==="link").map(([o])=>[o,Vc((0,Lr.join)(e,o))])),n)}}function Vc(e){try{return(0,L.readlinkSync)(e)}catch{return""}}var Kr=["correctness","effectiveness","breakage","exposure","hygiene"],Gr=["error","warning","info"];function $c(e,t,r){let n=r+1;if(Math.abs(e.length-t.length)>r)return n;let s=[],o=Array.from({length:t.length+1},(a,l)=>l),i=0;for(let a=1;a<=e.length;a+=1){let l=e.charCodeAt(a-1),c=e.charCodeAt(a-2),d=[a],u=a;for(let m=1;m<=t.length;m+=1){let k=l===t.charCodeAt(m-1),_=Math.min((o[m]??0)+1,(d[m-1]??0)+1,(o[m-1]??0)+(k?0:1));a>1&&m>1&&l===t.charCodeAt(m-2)&&c===t.charCodeAt(m-1)&&(_=Math.min(_,(s[m-2]??0)+1)),d.push(_),_<u&&(u=_)}if(u>r&&i>r)return n;i=u,s=o,o=d}return Math.min(o[t.length]??n,n)}var Kc=64;function w(e,t,r=3){if(e===""||e.length>Kc)return[];let n=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let l of t){let c=l===e?0:$c(s,l.toLowerCase(),n);c>n||(o.push({candidate:l,distance:c}),n=Math.min(n,c+1))}o.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:l})=>l<=(i===0?0:i+1)).slice(0,r).map(({candidate:l})=>l)}function Se(e,t,r=n=>n){let[n]=w(e,t,1);return n===void 0?"":`; did you mean ${r(n)}?`}var z=["252","254","257","262"];var Mt=z[z.length-1]??"262";function P(e,t){return{first:e,changes:t}}function Yr(e,t){let r=e.first;for(let n of z){let s=e.changes[n];if(s!==void 0&&(r=s),n===t)break}return r}function B(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[s="",o]=n.split("-");return r>=Number(s)&&(o===void 0||r<=Number(o))})}var jr=e=>t=>t<=e,Hr=e=>t=>t>=e,Gc={templateInstance:P("i",{257:"test_instance"}),capabilityInitialBits:P(64,{262:63}),capabilityInversionBits:P(64,{262:41}),capabilityUnclosedQuote:P("dropped",{254:"closed"}),privateMountsUnset:P("off",{254:"on"}),unknownFamily:P("skipped",{262:"ends-line"}),globSectionName:P("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:P(!0,{262:!1}),execPrefixes:P("-@:+!",{262:"-@:+!|"}),execFolderEndings:P(["/"],{257:["/","/.","/.."]}),ambientPrefix:P("honoured",{262:"ignored"}),userManagerIsUnprivileged:P(!1,{262:!0}),policyNotAnObject:P("ignored",{262:"error"}),warnsOfWeekdays:P(!1,{262:!0}),highestIoClass:P(8,{262:7}),imagesOutsideApi:P(!1,{257:!0}),unknownImagePolicies:P("refused",{262:"taken"}),directoryFlags:P("any",{257:"checked"}),pathsInApi:P("taken",{257:"refused"}),warnsOfVarRun:P(!1,{257:!0}),vsockTypes:P(!1,{254:!0}),alternativeInterfaces:P(!1,{257:!0}),bindsPortZero:P(!1,{257:!0}),renamesImports:P(!1,{257:!0}),textlessOutcome:P("incomparable",{262:"first"}),privateTmpNeedsNamespace:P([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:P("writable",{257:"read-only"})},Yc={filtersImplyNoNewPrivileges:jr(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:jr(252),userServicesHaveNamespaces:Hr(254),editReadsStandardInput:Hr(256)},jc={oneshotRestartForceExitStatus:P(!0,{257:!1}),forkingPrivatePids:P(!1,{257:!0}),dynamicUserHomeDirectory:P(!1,{257:!0}),workingDirectoryInApiMount:P(!1,{257:!0}),dynamicUserInUserManager:P(!1,{257:!0}),managedPrivateUsers:P(!1,{262:!0}),userNamespacePathWithPrivateUsers:P(!1,{262:!0}),privatePidsPam:P(!1,{262:!0})};function qr(e,t){return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,Yr(s,t)]))}function zr(e,t){let n=Object.fromEntries(Object.entries(Yc).map(([s,o])=>[s,o(t)]));return{...qr(Gc,e),...n,refuses:qr(jc,e)}}var Jr=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Xr=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function Qr(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>B(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function Zr(e){return Jr.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&B(r,e)).map(([t="",r="",n="",s="",,o="",i=""])=>({field:t,name:r,weight:Qr(n,e),range:Qr(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function en(e){let t=new Map;for(let[r,n]of Xr.split(`
`).entries()){let[s="",o=""]=n.split("	");if(B(o,e))for(let i of s.split(" "))t.set(i,r)}return t}var tn=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,rn=`63	252-252
62	254`,nn=`AF_UNIX	1
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
AF_FILE	1`,sn=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,on=`native
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
s390x`,an=`E2BIG
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
EXFULL`,ln=`%a
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
%%`,cn=`SUCCESS	0
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
EXCEPTION	255`,dn=`x86-64
x86`,un=`HUP
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
SYS`,mn=`other
batch
idle
fifo
ext	262
rr`,pn=`none
realtime
best-effort
idle`,fn=`emerg
alert
crit
err
warning
notice
info
debug`,yn=`kern
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
local7`;var gn=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,hn=`AS	bytes
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
STACK	bytes`,bn=`seconds	1000000
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
\xB5s	1`,Sn=`null
tty
tty-force
tty-fail
socket
fd
data
file`,vn=`inherit
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
syslog+console`,_n=`shared
slave
private`,Pn=`udplite
sctp
mptcp	257`,xn=`cpu
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
bpf-bind-network-interface	262`,Cn=`arm64
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
tilegx`,wn=`private-users
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
container-other`,kn=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,An=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Rn=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var Ut={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},En=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,te=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var Lt=`
${En}`,Fn=new Map,In=new Map;function qc(e){let t=te.lastIndexOf(`
[`,e),r=te.slice(t<0?1:t+2,te.indexOf("]",t+1)),n=te.indexOf(`
`,e),[s="",o="",i="",a=""]=te.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Tn(e){let t=In.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let s=te.indexOf(n);s>=0;s=te.indexOf(n,s+1))r.push(qc(s+1));return In.set(e,r),r}var zc=()=>[...new Set(te.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],On=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Jc(e){let t=Lt.indexOf(`
${e}	`);if(t<0)return On(e);let r=Lt.indexOf(`
`,t+1),[,n="",s=""]=Lt.slice(t+1,r<0?void 0:r).split("	"),o=s.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...On(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Bt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if(B(r.slice(0,n),t))return r.slice(n+1)}return null}function Xc(e){let t=Fn.get(e)??Jc(e);return Fn.set(e,t),t}var Nn=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&B(n.slice(t.length+1),r));function Qc(e,t,r,n){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Xc(n),name:e.name,section:r,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:Nn(e.flags,"fatal",t),documented:!Nn(e.flags,"undocumented",t)}}function Dn(e,t){let r=new Map,n=(s,o)=>{let i=r.get(s);i===void 0&&(i=new Map,r.set(s,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let l=Tn(o).find(({sections:u})=>u.includes(s)),c=l===void 0?null:Zc(l,e,t),d=l===void 0||c===null?void 0:Qc(l,e,s,c);return i.set(o,d),d};return{find:n,namesIn:s=>zc().filter(o=>n(s,o)!==void 0),sectionsWith:s=>[...new Set(Tn(s).flatMap(({sections:o})=>o))].filter(o=>n(o,s)!==void 0)}}var Zc=(e,t,r)=>e.since!==null&&e.since>r?null:Bt(e.specs,t)??ed(e,t);function ed(e,t){if(e.since===null||e.since<=Number(t))return null;let r=z.find(n=>Number(n)>Number(t)&&Bt(e.specs,n)!==null);return r===void 0?null:Bt(e.specs,r)}var Mn=e=>Ut[e],Un=Object.keys(Ut);var pe=e=>new Uint32Array(e+31>>>5);function Te(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function ve(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function tt(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function Ln(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function Bn(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var Wn=e=>e.every(t=>t===0);var Vn=`_llseek	-
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
writev	20`,$n=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var td=/^([^(]+)(?:\((.+)\))?$/;function rd(e){let t=new Map;for(let r of $n.split(`
`)){let[n="",s="",o=""]=r.split("	");if(n===""||!B(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=td.exec(a)??[];B(c,e)&&i.push(l)}t.set(n,i)}return t}function Kn(e){let t=new Map,r=[],n=new Map;for(let l of Vn.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!B(u,e)||(t.set(c,r.length),r.push(c),d!=="-"&&n.set(c,Number(d)))}let s=pe(r.length);for(let l of n.keys())Te(s,t.get(l)??0);let o=rd(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=pe(r.length);for(let m of c){let k=t.get(m);k!==void 0?Te(u,k):m.startsWith("@")&&ve(u,a(m)??u)}return i.set(l,u),u};return{bitOf:t,names:r,native:s,numberOf:n,groups:o,group:a}}function K(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>B(n[t]??"",r))}var Wt=(e,t)=>new Set(K(e,1,t).map(([r=""])=>r)),Gn=(e,t)=>new Map(K(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),nd={architectures:Cn,cgroupControllers:xn,coredumpFilters:gn,execInputs:Sn,execOutputs:vn,filesystemGroups:Rn,firmwares:An,ioSchedulingClasses:pn,logFacilities:yn,logLevels:fn,mountPropagations:_n,personalities:dn,schedulingPolicies:mn,securityModules:kn,signalNames:un,socketProtocols:Pn,virtualizations:wn};function re(e){let t=null;return()=>(t??={made:e()},t.made)}var Yn=new Map;function jn(e,t){let r=`${e} ${t}`,n=Yn.get(r);if(n!==void 0)return n;let s=sd(e,t);return Yn.set(r,s),s}function sd(e,t){let r=re(()=>Zr(e)),n=re(()=>Dn(e,t)),s=null,o=re(()=>Kn(e)),i=re(()=>Gn(tn,e)),a=re(()=>Gn(nn,e)),l=re(()=>new Set(K(sn,2,e).map(([_=""])=>_))),c=re(()=>Wt(on,e)),d=re(()=>Wt(an,e)),u=new Map,m=_=>{let D=u.get(_)??K(nd[_],_==="filesystemGroups"?2:1,e).map(([Fe=""])=>Fe);return u.set(_,D),D},k=re(()=>new Set([...Wt(ln,e)].map(_=>_.slice(1))));return{version:t,table:e,behaviour:zr(e,t),words:m,directive:(_,D)=>(s??=n().find,s(_,D)),get checks(){return r()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return l()},get syscallArchitectures(){return c()},get errnoNames(){return d()},get specifiers(){return k()}}}var Hn=239,od=400,rt={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Jg=Object.entries(rt);function id(e){return z.filter(r=>Number(r)<=e).at(-1)??z[0]}var qn=(e,t)=>{let r=id(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function zn(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(rt,t)?rt[t]:void 0;if(r!==void 0&&r>=Hn&&r<od)return{ok:!0,target:qn(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${Hn} on are known`};let[n]=w(t,Object.keys(rt),1),s=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var nt=qn(Mt,Number(Mt)),_e=e=>jn(e.table,e.version);var Jn=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Xn=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`;var st=e=>({ok:!0,value:e}),Pe=e=>({ok:!1,problem:e});function Vt(e,t){let r=t.find(n=>n===e);return r===void 0?Pe(`takes ${Xn(t,"or")}, not "${e}"${Se(e,t)}`):st(r)}function $t(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return Pe(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?Pe(`takes one decimal at most, not "${e}": exposures have no more`):st(r)}var Qn=e=>e.split(/[\s,]+/).filter(t=>t!=="");function Zn(e){let t=new Map;for(let r of Qn(e)){let n=zn(r);if(!n.ok)return Pe(n.problem);t.set(n.target.label,n.target)}return t.size===0?Pe("names no target: write a systemd version such as 257, or a distribution such as debian12"):st([...t.values()])}function es(e,t){let r=[...Kr,...t.map(({id:o})=>o)],n=Qn(e),s=n.find(o=>!r.includes(o));return s===void 0?st(n):Pe(`names "${s}", which is no rule or category${Se(s,r)}`)}var nh=[...Gr,"off"];var ts=["systemd","effective"];var rs=["error","warning","info","never"];var F=class extends Error{name="UsageError"},ot=e=>e instanceof Error&&e.name==="UsageError";function ns(e,t){if(t.ok)return t.value;throw new F(`${e} ${t.problem}`)}var ss=({defaultThreshold:e})=>e===void 0?void 0:{value:ns("--default-threshold",$t(e)),from:"--default-threshold"};function os(e,t){let r=(o,i,a,l)=>a===void 0?{}:{[o]:{value:ns(i,l(a)),from:i}},n=o=>es(o,t),s=o=>({ok:!0,value:o});return{...r("threshold","--threshold",e.threshold,$t),...r("targets","--target",e.target,Zn),...r("failOn","--fail-on",e.failOn,o=>Vt(o,rs)),...r("gate","--gate",e.gate,o=>Vt(o,ts)),...r("select","--select",e.select,n),...r("ignore","--ignore",e.ignore,n),...r("policy","--policy",e.policy,s),...r("baseline","--baseline",e.baseline,s),...e.user===void 0?{}:{user:{value:e.user,from:"--user"}},levels:new Map,options:new Map}}var Kt=class extends Error{name="ClosedPipe"},Ne=e=>e instanceof Error&&e.name==="ClosedPipe",ad=65536,is=1,ld=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function cd(e,t){let r=Ur(t),n=0;for(;n<r.length;)try{n+=(0,T.writeSync)(e,r,n)}catch(s){if(me(s)==="EAGAIN")ld();else throw me(s)==="EPIPE"?new Kt:s}}function Gt(e){let t=[],r=0,n=()=>{r>0&&cd(e,t.join("")),t=[],r=0};return{write:s=>{t.push(s),r+=s.length,r>=ad&&n()},flush:n,close:n,discard:()=>{}}}function as(){let e=(0,T.fstatSync)(is);return!e.isCharacterDevice()||e.rdev===(0,T.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.stdout.isTTY===!0}function ls(e,t){let r=n=>{try{n()}catch(s){throw Ne(s)?s:t(s)}};return{...e,write:n=>r(()=>e.write(n)),flush:()=>r(e.flush),close:()=>r(e.close)}}var cs=()=>ls(Gt(is),e=>new F(`standard output can't be written (${me(e)||String(e)})`)),Oe=(e,t)=>new F(`${e} can't be written (${me(t)||String(t)}): what was there before is unchanged`);function dd(e){try{let t=(0,T.realpathSync)(e),r=(0,T.statSync)(t);if(r.isDirectory())throw new F(`${e} is a folder: name a file to write the report to`);return{path:t,mode:r.mode&4095,regular:r.isFile()}}catch(t){if(me(t)==="ENOENT")return null;throw ot(t)?t:Oe(e,t)}}function ds(e){let t=dd(e);return t!==null&&!t.regular?ud(e):md(e,t?.path??e,t?.mode??null)}function ud(e){try{return ls(Gt((0,T.openSync)(e,"w")),t=>Oe(e,t))}catch(t){throw Oe(e,t)}}function us(e){let t=[];return{write:n=>t.push(n),flush:()=>{},close:()=>{try{t.length>0&&(0,T.appendFileSync)(e,t.splice(0).join(""))}catch(n){throw Oe(e,n)}},discard:()=>{}}}function md(e,t,r){let n=(0,xe.join)((0,xe.dirname)(t),`.${(0,xe.basename)(t)}.${process.pid}.tmp`),s=()=>(0,T.rmSync)(n,{force:!0}),o=l=>{try{return l()}catch(c){throw s(),Oe(e,c)}},i=o(()=>(0,T.openSync)(n,"w")),a=Gt(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),r!==null&&(0,T.fchmodSync)(i,r),(0,T.closeSync)(i),(0,T.renameSync)(n,t)}),discard:s}}function ms(e){if(Ne(e))return 0;let t=e instanceof Error?e.stack??e.message:String(e);return ot(e)?process.stderr.write(`unitlint: ${e.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${t}
`),2}var fs=require("node:util");var ps=["pretty","json","ndjson","systemd"];var fe={type:"string"},Yt={type:"boolean"},ys={format:{type:"string",short:"f",multiple:!0},target:fe,threshold:fe,user:Yt,quiet:Yt,verbose:Yt},gs={options:ys,formats:ps},xh={options:{...ys,"default-threshold":fe,"fail-on":fe,gate:fe,select:fe,ignore:fe},formats:["pretty","concise","json","ndjson"]},pd=e=>e.replaceAll(/-(\w)/g,(t,r)=>r.toUpperCase());function fd(e,{options:t,formats:r}){let{values:n,positionals:s}=(0,fs.parseArgs)({args:[...e],options:t,allowPositionals:!0}),{format:o,...i}=n,[a,...l]=o??[];if(l.length>0||a!==void 0&&!r.includes(a))return null;let c=Object.fromEntries(Object.entries(i).map(([u,m])=>[pd(u),m]));return{paths:s,options:{...c,...a===void 0?{}:{format:[{value:a,at:1}]},color:"auto"}}}function hs(e,t){try{return fd(e,t)}catch{return null}}function ye(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let s=e(r);return t.set(r,s),s}}var De=[],v=(e,t=De)=>({effect:"set",value:e,faults:t}),h=(e,t=De)=>({effect:"add",value:e,faults:t}),f=(e=void 0)=>({effect:"reset",value:e,faults:De});function g(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function W(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}var it=e=>e===32||e===9||e===10||e===13,yd=/['"\\]/;function A(e,t){return yd.test(e)?hd(e,t):{words:gd(e),malformedAt:null}}function gd(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&it(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!it(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function hd(e,t){let r=[],n=0;for(;;){for(;n<e.length&&it(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let s=bd(e,n,t);if(s===null)return{words:r,malformedAt:n};r.push({text:s.text,start:n,end:s.end}),n=s.end}}function bd(e,t,r){let n=r.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:s,end:e.length}:null;s+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(it(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!n?null:{text:s,end:i}}function ge(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Sd=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function ne(e){let t=Sd.exec(e);if(t===null)return null;let[,r,n,s,o,i,a]=t,l=at(n,16)??at(s,2)??at(o??i,8)??at(a,10);return l===null?null:r==="-"?-l:l}var at=(e,t)=>e===void 0?null:Number.parseInt(e,t);var jt=e=>e===4?32:128;function Ss(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function bs(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,s]of r.entries()){let o=n===r.length-1&&s.includes(".")?Ss(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function vd(e){let t=e.split("::");if(t.length>2)return null;let r=bs(t[0]??""),n=bs(t[1]??"");if(r===null||n===null)return null;let s=8-r.length-n.length;return(t.length===1?s!==0:s<1)?null:[...r,...Array.from({length:s},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function _d(e,t,r){let n=BigInt(jt(e)-r);return{family:e,address:t>>n<<n,length:r}}function ct(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,s=n===6?vd(r):Ss(r);if(s===null)return null;let o=t<0?jt(n):ne(e.slice(t+1));return o===null||o<0||o>jt(n)?null:_d(n,s,o)}var se=e=>{let t=ct(e);return t===null?[]:[t]},lt={any:[...se("0.0.0.0/0"),...se("::/0")],localhost:[...se("127.0.0.0/8"),...se("::1/128")],"link-local":[...se("169.254.0.0/16"),...se("fe80::/64")],multicast:[...se("224.0.0.0/4"),...se("ff00::/8")]},Pd=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function xd(e){let t=Object.hasOwn(lt,e)?lt[e]:void 0;return t!==void 0?t:Pd.test(e)?lt.localhost??[]:se(e)}var vs=(e,t)=>{if(e==="")return f();let{words:r,malformedAt:n}=A(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of r){let a=xd(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>w(i.text,Object.keys(lt),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),h(s,o)},_s=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Ps=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var xs=e=>(1n<<BigInt(e))-1n,Ht=e=>xs(e.behaviour.capabilityInitialBits),dt=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Cd=e=>Number(K(rn,1,e.table)[0]?.[0]??0);function wd(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=ne(e);return n!==null&&n>=0&&n<=Cd(t)?n:null}function kd(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=A(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let l of s){if(l.text==="")continue;let c=wd(l.text,r);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:ge(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Ad(l.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Ad(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],s=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(s))return[s];let o=`_${s.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:w(s,n,2)}var Cs=(e,t,r)=>{let{facts:n}=r,s=e.startsWith("~"),{set:o,faults:i}=kd(e,s?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?Ht(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(s?xs(n.behaviour.capabilityInversionBits)&~o:o,i):h(s?l&~o:l|o,i)};var Rd=/^[0-9A-Za-z:\-_.\\@]+$/,Ed=255;function H(e){let t=e.lastIndexOf("."),r=Un.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),s=n.indexOf("@");return{full:e,type:r,base:n,prefix:s<0?n:n.slice(0,s),instance:s<0?null:n.slice(s+1)}}var qt=({full:e,base:t})=>e.length<=Ed&&Rd.test(t)&&!t.startsWith("@");function U(e){let t=H(e);return t!==null&&qt(t)?t:null}var ut=e=>e.instance==="";function Ce(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function mt(e,t){let r=`${e.prefix}@${t}`;return{...e,full:`${r}.${e.type}`,base:r,instance:t}}function Me(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function ws(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,s)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Fd="host",Id="a".repeat(32),ks={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Td(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Me(t.prefix);case"i":return t.instance??"";case"I":return Me(t.instance??"");case"j":return n;case"J":return Me(n);case"f":return`/${Me(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Id;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${ks[r].d??""}${t.full}`;default:return ks[r][e]??Fd}}var Od=/[0-9A-Za-z]/,Nd="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n+1);if(e.charAt(n)!=="%"||s===""){r+=e.charAt(n);continue}if(s==="%")r+="%";else if(!Od.test(s))r+=`%${s}`;else{if(!Nd.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:n};r+=Td(s,t.name,t.manager)}n+=1}return r}var Dd=255,pt=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Dd;function Md(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var Ud=/^[A-Za-z0-9+/]*={0,2}$/;function Ld(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!Ud.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Bd(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=b(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||pt(r)?null:"a credential name, a colon and an absolute path"}function Wd(e,t,r){let[n="",s,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=pt(i)&&!/[*?[]/.test(i)&&o.length===0,l=s===void 0||r.facts.behaviour.renamesImports&&pt(s);return!a||!l?g(t,e,"the name of a credential, or the beginning of one and *"):h(new Map(t).set(n,!1))}var As=(e,t,r)=>{if(e==="")return f();if(r.directive.name==="ImportCredential")return Wd(e,t,r);let{name:n,rest:s}=Md(e),o=b(n,r);if(typeof o!="string"||!pt(o))return g(t,e,'a credential name, such as "token" in token:/etc/token');let i=Ld(s,r)??Bd(s,r);return i!==null?g(t,e,i):h(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var Jt=e=>e===32||e===9||e===10||e===13;function J(e,t){let r=t;for(;r<e.length&&Jt(e.charCodeAt(r));)r+=1;return r}var Vd={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Rs=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,$d=1114111;function Kd(e,t){let r=Vd[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};Rs.lastIndex=t+1;let n=Rs.exec(e);if(n===null)return null;let[s,o,i,a,l]=n,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>$d?null:{text:String.fromCodePoint(c),length:s.length+1}}var zt=/[^ \t\n\r"'\\]+/y;function Gd(e,t){return zt.lastIndex=t,zt.test(e)?zt.lastIndex:t}function Ue(e,t){let r=Gd(e,t);return r>=e.length||Jt(e.charCodeAt(r))?{text:e.slice(t,r),start:t,end:r,quoted:!1,unknownEscape:!1}:Yd(e,t)}function Yd(e,t){let r="",n="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let l=Kd(e,i);l===null&&(o=!0),r+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,s=!0;else{if(Jt(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:s,unknownEscape:o}:null}var jd=255,Hd="/bin/sh",qd=/[\0-\x1F"'\\\x7F]/;function zd(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),s=e.slice(0,r);if(!t.includes(n)||n==="!"&&(s.includes("+")||s.split("!").length>2)||n==="+"&&s.includes("!")||n!=="!"&&s.includes(n))break}return r}function Jd(e,t){return e===""?"followed by a program":e.startsWith("|")?"a program: this version does not know the prefix |":qd.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=jd?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Fs=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],Xd=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function Qd(e,t,r){let n=Ue(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:J(e,n.end),more:!0};let s=zd(n.text,r.facts.behaviour.execPrefixes),o=n.text.slice(0,s),i=o.includes("-"),a={start:n.start,end:n.end},l=o.includes("|"),c=l?Hd:b(n.text.slice(s),r);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Jd(c,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=Zd(e,J(e,n.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:n.start+s,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Fs(n),...Xd(n,o,r),...u.faults]}}var Es=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||J(e,t+r.length)>t+r.length);function Zd(e,t,r){let n=[],s=[],o=t;for(;o<e.length;){if(Es(e,o,";"))return{arguments:n,next:J(e,o+1),more:!0,faults:s};if(Es(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=J(e,o+2);continue}let i=Ue(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof b(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),s.push(...Fs(i)),o=J(e,i.end)}return{arguments:n,next:o,more:!1,faults:s}}var Is=(e,t,r)=>{if(e==="")return f();let n=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=Qd(e,o,r);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...s,l]}}"command"in a&&(n.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return h(n,s)};var eu=/^(?:1|yes|y|true|t|on)$/i,tu=/^(?:0|no|n|false|f|off)$/i;function oe(e){return eu.test(e)?!0:tu.test(e)?!1:null}var Ts="a boolean (yes or no)",Os=["yes","no","true","false","on","off"],Le=(e,t,{directive:r})=>{let n=oe(e);return n!==null?v(n):r.fatal?W(t,e,Ts):g(t,e,Ts,()=>w(e,Os,1))},Ns=(e,t,r)=>e===""?f():Le(e,t,r),Xt=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return f();let s=n.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=ru(o,r);if(i===null)return g(t,e,nu(r),()=>w(e,n.values,2));if(s>=0&&(i==="no"||!iu(e.slice(s+1),r)))return g(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function ru(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=oe(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function nu({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>oe(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var su=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,ou=64;function iu(e,t){let r=b(e,t);return typeof r!="string"||r.length>ou?!1:r.split(".").every(n=>n.length<=63&&su.test(n))}var Ds=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return g(t,e,"possible in units of this type");let s=oe(e);if(s!==null)return v(s);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=A(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>w(c.text,[...Os,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var au=(e,t)=>{let r=e.toUpperCase();return w(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},Ms=(e,t,{facts:r})=>{if(e==="")return f();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),s=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=A(e.slice(s),{quotes:"removed"}),d=[];for(let m of l){let k=r.addressFamilies.get(m.text.toUpperCase());if(k===void 0){let _=r.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:_?e.length:s+m.end,effect:_?"rest-ignored":"word-ignored",expected:ge(m.text,"an address family such as AF_INET"),suggestions:()=>au(m.text,r)}),_)break}else n===(i==="deny")?a.add(k):a.delete(k)}c!==null&&d.push({start:s+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?h(u,d):v(u,d)},Us=(e,t,{facts:r})=>{if(e==="")return f();let n=oe(e);if(n!==null)return v(n?new Set:new Set(r.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=A(e.slice(o),{quotes:"kept"}),l=i.find(m=>!r.namespaces.has(m.text)),c=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let m={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>w(l.text,r.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return g(t,e,c);let d=i.map(m=>m.text),u=new Set(t??(s?r.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?v(u):h(u)};var lu=/^(?:0|[1-9]\d*)$/,cu=2**32-1,du=65535,uu=/[\0-\x1F\x7F:/]/;function mu(e){return e===""?!1:lu.test(e)&&Number(e)<cu&&Number(e)!==du?!0:uu.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Ls=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Bs="a user or group name, or a numeric id",pu="other services run as nobody too, and NFS maps strangers to it";function Ws(e,t){let r=b(e,t);return typeof r=="string"&&mu(r)?r:null}var Vs=(e,t,r)=>{if(e==="")return f();let n=Ws(e,r);return n===null?W(t,e,Bs):v(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:pu}]:[])},$s=(e,t,r)=>{if(e==="")return f();let{words:n,malformedAt:s}=A(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=Ws(i.text,r);if(a===null)return W(t,e,Bs);o.push(a)}return s===null?h(o):W(t,e,"a list of words: it ends in a backslash")},fu=/^0*[0-7]{1,4}$/,Ks=(e,t,r)=>fu.test(e)?v(Number.parseInt(e,8)):g(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`),Gs=e=>e==="root"||e==="0";var Ys=(e,t)=>typeof e=="string"?e:e(t),O="a text with known specifiers: write %% for a percent sign";function y(e,t,{empty:r="resets",specifiers:n="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&r==="resets")return f();let l=n==="expanded"?b(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Ys(t,a):O;return a.directive.fatal?W(i,o,d):g(i,o,d,s===void 0?void 0:()=>s(o,a))}}function V(e,t,r){let{empty:n="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,l,c)=>{if(a===""&&n==="resets")return f();let{words:d,malformedAt:u}=A(a,r),m=[...l??[]],k=[];for(let{text:_,start:D,end:Fe}of d){let Ot=s==="expanded"?b(_,c):_,Or=typeof Ot=="string"?e(Ot,c):null;if(Or!==null)m.push(Or);else{let xc=typeof Ot=="string"?Ys(t,c):O;k.push({start:D,end:Fe,effect:"word-ignored",expected:xc,...i===void 0?{}:{suggestions:()=>i(_,c)}})}}return u!==null&&k.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),h(m.length===0?void 0:m,k)}}function ie(e,t,r={}){let n=y(e,t,r);return(s,o,i)=>{let{effect:a,value:l,faults:c}=n(s,void 0,i);return a==="reset"?f():l===void 0?{effect:a,value:o,faults:c}:h([...o??[],l],c)}}var Qt=1e6,yu=2**64,js=new Map;function gu({facts:e}){let t=js.get(e.table);if(t!==void 0)return t;let r=new Map(K(bn,2,e.table).map(([n="",s=""])=>[n,Number(s)]));return js.set(e.table,r),r}var hu=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function ae(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),s=0;do{let o=hu.exec(n);if(o===null)return null;let[i,a="",l]=o;n=n.slice(i.length);let c=t;for(let[d,u]of gu(r))if(n.startsWith(d)){n=n.slice(d.length),c=u;break}if(s+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,s>=yu)return null}while(n!=="");return s}var Hs="a time span such as 90s, 5min or 1h 30min",bu=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Su(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?ae(e,1/1e3,t):Number(r[1])/1e3}var ft=(e,t)=>t.directive.name==="TimerSlackNSec"?Su(e,t):e.trim()===""?null:ae(e,Qt,t),vu=y(ft,Hs,{empty:"read"}),_u=y(ft,Hs),qs=(e,t,r)=>(bu.has(r.directive.name)?_u:vu)(e,t,r);var Pu=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),xu=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function gt(e){let t=e.toLowerCase(),r=xu.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var yt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",zs=new RegExp(`^(${yt}(?:(?:\\.\\.|-)${yt})?(?:,${yt}(?:(?:\\.\\.|-)${yt})?)*),?(?= |$)`,"i"),Cu=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(gt(r)??0)<=(gt(n)??0)}),Qs={lowest:1970,highest:2199,fractions:!1},wu={lowest:1,highest:12,fractions:!1},ku={lowest:1,highest:31,fractions:!1},Au={lowest:0,highest:23,fractions:!1},Ru={lowest:0,highest:59,fractions:!1},Eu={lowest:0,highest:59.999999,fractions:!0},Fu=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Iu=e=>e<70?e+2e3:e<100?e+1900:e;function Tu(e,t){let[,r,n,s]=Fu.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,s].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Qs?Iu(Number(c)):Number(c),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let l=Number(s);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var we=(e,t)=>e==="*"||e.split(",").every(r=>Tu(r,t));function Js(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",s="",o="*"]=[...r].reverse();return we(n,ku)&&we(s,wu)&&we(o,Qs)}function Xs(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",s="0"]=t;return we(r,Au)&&we(n,Ru)&&we(s,Eu)}var Ou="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Nu=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Ou})$`);function Du(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=Nu.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!zs.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),Pu.has(t.toLowerCase()))return!0;let n=zs.exec(t);if(n!==null){if(!Cu(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?Js(t)||Xs(t):s.length===2&&Js(s[0]??"")&&Xs(s[1]??"")}function Mu(e){let[,t="",r,n,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(n)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(gt(a)??0)<=o&&o<=(gt(l)??6)})}var Uu="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Lu="a time span such as 15min or 1h 30min",Bu=1e6;function Wu(e,t){if(t.directive.name==="OnCalendar")return Du(e)?{kind:"calendar",event:e}:null;let r=ae(e,Bu,t);return r===null?null:{kind:"span",microseconds:r}}var Zs=(e,t,r)=>{if(e==="")return f();let n=b(e,r);if(typeof n!="string")return g(t,e,O);let s=Wu(n,r);if(s===null)return g(t,e,r.directive.name==="OnCalendar"?Uu:Lu);let o=s.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&Mu(s.event);return h([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var eo=ie((e,t)=>{let r=b(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),to=ie((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,O);function G(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function bt(e,t){let r=b(e,t);return typeof r=="string"?G(r):null}var ht='an absolute path without ".."',Vu=new Set(["EnvironmentFile"]),ro=(e,t,r)=>{if(e==="")return f();let n=Vu.has(r.directive.name)&&e.startsWith("-"),s=b(n?e.slice(1):e,r);if(s===""&&!n)return f();let o=typeof s=="string"?G(s):null;return o!==null?v(o):r.directive.fatal?W(t,e,ht):g(t,e,ht)},$u=/^-?\+?/;function Ku(e,t){let r=$u.exec(e.text)?.[0]??"",n=bt(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var Gu=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),no=(e,t,r)=>{if(e==="")return f();if(Gu.has(r.directive.name)){let a=bt(e,r);return a===null?g(t,e,ht):h([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:s}=A(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let l=Ku(a,r);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:ht}):o.push(l)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(o,i)},so=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("-"),s=n?e.slice(1):e;if(s==="~")return v({kind:"home"});let o=bt(s,r);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?g(t,e,i):W(t,e,i)},Yu=["/dev/","/run/systemd/inaccessible/"];function ju(e,t){let r=b(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=G(r);return n!==null&&(n==="/dev"||Yu.some(s=>n.startsWith(s)))?n:null}var oo=(e,t,r)=>{if(e==="")return f();let[n]=A(e,{quotes:"removed"}).words;if(n===void 0)return g(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(n.end).trim(),o=ju(n.text,r);return o===null?g(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?h([...t??[],{device:o,access:s}]):g(t,e,"a device with an access out of the letters r, w and m")},io=(e,t,r)=>{if(e==="")return f();let n=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=bt(i.replaceAll("\\:",":"),r);l===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),o=a+1}return h(n,s)};var N=(e,t)=>r=>{let n=ne(r);return n!==null&&n>=e&&n<=t?n:null},Hu=2**32-1,ao=2**64,he=(e,t)=>e.trimStart().startsWith("-")?null:N(0,Hu)(e,t),St=(e,t)=>e.trimStart().startsWith("-")?null:N(0,ao-2049)(e,t),er=N(-(2**31),2**31-1),qu=/^(\d+)(?:\.(\d{1,2}))?%$/,zu=/^(\d+)(?:\.(\d))?‰$/,Ju=/^(\d+)‱$/;function lo(e){let[,t,r=""]=qu.exec(e)??[];if(t!==void 0)return Zt(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,s=""]=zu.exec(e)??[];if(n!==void 0)return Zt(Number(n)*10+Number(s||"0"));let[,o]=Ju.exec(e)??[];return o===void 0?null:Zt(Number(o))}var Zt=e=>e<=2**31-1?e:null;function ke(e){let t=lo(e);return t!==null&&t<=1e4?t:null}var Xu={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Qu=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Ae(e,t){let r=e,n=0,s=Number.POSITIVE_INFINITY;do{let o=Qu.exec(r);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Xu[c]??0;if(d>=s)return null;let u=t**d;if(n+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),n>=ao)return null;s=d,r=r.slice(i.length)}while(r!=="");return n}var co="a size in bytes, such as 512M or 2G",uo=y(he,"a whole number from 0 up",{empty:"read"}),mo=y(er,"a whole number",{empty:"read"}),po=y(N(-(2**63),2**63-1025),"a whole number",{empty:"read"}),tr=y(e=>Ae(e,1024),co,{empty:"read"}),Zu=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),rr=y((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=ke(e),n=r??Ae(e,1024);return n===null||n===0&&!Zu.has(t.name)?null:r===null?n:-r},`${co}, a percentage of the memory, or infinity`),fo=y((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=ke(e);if(r!==null)return-r;let n=St(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),yo=y(e=>{let t=lo(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var ho=y(N(-20,19),"a nice level from -20 to 19"),bo=y(N(-1e3,1e3),"a number from -1000 to 1000"),So=y(N(0,99),"a priority from 0 to 99",{empty:"read"}),vo=y(N(0,7),"a priority from 0 to 7"),be=(e,{empty:t,highest:r=-1})=>y((n,s)=>{if(s.facts.words(e).includes(n))return n;let o=he(n,s);return o!==null&&o<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:s})=>w(n,s.words(e),2)}),tm=2**31-1,_o=be("schedulingPolicies",{empty:"resets",highest:tm}),Po=(e,t,r)=>be("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),go=8191,rm=/^(\d+)(?:-(\d+))?$/;function nm(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=A(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let s of r){let[,o,i=o]=rm.exec(s.text)??[],a=o===void 0?ne(s.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>go)return`a list of numbers up to ${go}`}return null}var sm={CPUAffinity:"numa",NUMAMask:"all"},Be=(e,t,r)=>{if(e==="")return f();if(e===sm[r.directive.name])return v([e]);let n=b(e,r),s=typeof n=="string"?nm(n):"a text with known specifiers";return s===null?h([...t??[],e]):g(t,e,s)},xo=(e,t,{facts:r})=>{if(e==="")return f();let n=r.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?g(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>w(o,n,2)):h([...t??[],...s])},Co=e=>e===""?f():v(e.split(/[ \t]+/)),wo=y((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),ko=y((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=ne(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>w(e.toUpperCase(),t.errnoNames,2)});function _t(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var vt=(e,t)=>{let r=b(e,t);return typeof r=="string"?G(r):null},im=new Set([void 0,"","rbind","norbind"]);function am(e,t){let[r="",n,s,...o]=_t(e);if(o.length>0||!im.has(s))return null;let i=r.startsWith("-"),a=vt(i?r.slice(1):r,t),l=n===void 0?a:vt(n,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Ao=V(am,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Ro=V((e,t)=>{let r=e.indexOf(":"),n=vt(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),nr=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Eo(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",s=e[r+1],o=s===void 0?n:s;if(s!==void 0&&!nr.has(n))return`one of the partitions ${[...nr].join(", ")}`;if(typeof b(o,t)!="string")return O}return null}var lm=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Fo(e,t){let r=(s,o)=>{let i=vt(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&lm(i,e===1)?null:i},n=(s,o)=>{let[i="",...a]=_t(s.text).filter(d=>d!==""),l=r(i.replace(/^-/,""),o),c=e===2?r(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Eo(a,o)}};return(s,o,i)=>{if(s==="")return f();let{words:a,malformedAt:l}=A(s,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:m,fault:k}=n(u,i);m!==null&&c.push(m),k!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:k})}return l!==null&&d.push({start:l,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(c.length===0?void 0:c,d)}}var Io=Fo(2,"IMAGE:TARGET with absolute paths"),To=Fo(1,"an absolute path of an image"),Oo=(e,t,r)=>{if(e==="")return f();let{words:n,malformedAt:s}=A(e,{quotes:"removed"});if(s!==null)return g(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),u=Eo(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return v(i,o)},cm=/^(?:[0-9a-fA-F]{2})+$/,dm=32,No=y(e=>e.startsWith("/")||cm.test(e)&&e.length>=dm?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),sr=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Do=y(e=>e.startsWith("/")||e.startsWith("base64:")&&sr(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),um=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),mm=/^(?:read-only|growfs)-(?:on|off)$/;function pm(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let s=r.slice(0,n).trim();return s!==""&&!nr.has(s)?t:r.slice(n+1).split("+").every(o=>t||um.has(o.trim())||mm.test(o.trim()))})}var Mo=y((e,{facts:t})=>pm(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),or=be("mountPropagations",{empty:"resets"}),Uo=y(e=>oe(e),"a boolean (yes or no)"),Lo=y(e=>e,O,{specifiers:"expanded"});function Bo(e,t){let r=b(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(s=>s!==""&&s!==".");return n.length===0||n.includes("..")?null:n.join("/")}function ym(e,t){let[r="",n="",s="",...o]=_t(e),i=Bo(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Bo(n,t);return a===null?null:{path:i,link:a}}var Wo=V(ym,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Vo=/^[A-Za-z_][A-Za-z0-9_]*$/,gm=/^[A-Za-z_][A-Za-z0-9_]*=/,$o=e=>gm.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function ir(e,t,r){let n=(s,o)=>{let i=r?b(s,o):s;return typeof i!="string"?O:e(i)?null:t};return(s,o,i)=>{if(s==="")return f();let a=[...o??[]],l=[],c=J(s,0);for(;c<s.length;){let d=Ue(s,c);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:s.length,effect:"rest-ignored",expected:m});break}let u=n(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=J(s,d.end)}return h(a,l)}}var Ko="the name of a variable",Go=ir($o,"NAME=value: quote a value that has blanks, and leave none around the =",!0),hm=ir(e=>Vo.test(e),Ko,!0),bm=ir(e=>Vo.test(e)||$o(e),`${Ko}, or NAME=value`,!0),Yo=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?bm:hm)(e,t,r);var Sm=255,ar=e=>e.length<=Sm&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),vm=/^(file|append|truncate):(.*)$/;function _m(e,t,r){let n=r.facts.words(t),[,s="",o=""]=vm.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=b(i??o,r);return typeof a!="string"?O:i!==null?ar(a)?null:"fd: and the name of a file descriptor":s!==""&&n.includes(s)?G(a)===null?`${s}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var Pm=e=>e.replace("syslog","journal"),Ho=(e,t)=>(r,n,s)=>{let o=_m(r,e,s);if(o!==null)return g(n,r,o,()=>w(r,s.facts.words(e),2));if(!t.includes(r))return v(r);let i=Pm(r);return v(i,[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${i}`,outdated:{instead:i}}])},qo=Ho("execInputs",[]),zo=Ho("execOutputs",["syslog","syslog+console"]),Jo=y(e=>ar(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),xm=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Xo=(e,t,r)=>{if(e==="")return f();if(/\\./.test(e.replace(xm,"")))return g(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=b(e,r);return typeof n=="string"?h(`${t??""}${n}
`):g(t,e,O)},Qo=(e,t)=>e===""?f():sr(e)?h(`${t??""}${e}`):g(t,e,"data in Base64"),jo=new Set(["read-only","append","truncate","graceful"]),Cm=["read-only","append","truncate"],Zo=(e,t)=>{if(e==="")return f();let[r="",n="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(r.startsWith("/")&&ar(n)&&o.length===0&&i.every(l=>jo.has(l)))||i.filter(l=>Cm.includes(l)).length>1?g(t,e,`an absolute path, a name and options out of ${[...jo].join(", ")}, joined by colons`):h([...t??[],e])},ei=(e,t,r)=>{if(e==="")return f();let n=b(e,r);if(typeof n!="string")return g(t,e,O);let s=G(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=r.facts.behaviour;if(s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=lr(e,s,r);return v(i.length===0?s:s.replace(/^\/var/,""),i)};function lr(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var km=N(1,65535),ti=107,ri=/^(?:\d{1,10})?$/,ni=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Am(e,t){let r=km(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=ni(s);return ct(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=ni(e.slice(o+1)),a=e.slice(0,o);return ct(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Rm(e,{facts:t}){let[,r="",n="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||r!==""&&!t.behaviour.vsockTypes?null:ri.test(n)&&ri.test(s)?{family:"vsock",port:null}:null}function Em(e,t){return e.startsWith("/")?e.length<=ti?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=ti?{family:"unix",port:null}:null:e.startsWith("vsock")?Rm(e,t):Am(e,t)}var Fm=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Im(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Fm.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var si=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function Tm(e,{directive:t,facts:r}){let n=G(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var Om={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Nm(e,t){let{name:r}=t.directive;if(si.has(r))return Tm(e,t);if(r==="ListenNetlink")return Im(e);let n=Em(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var oi=(e,t,r)=>{if(e==="")return f();let{name:n}=r.directive,s=b(e,r);if(typeof s!="string")return g(t,e,O);let o=Nm(s,r);if(o===null)return g(t,e,Om[n]??(si.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?lr(e,s,r):[],a=i.length===0?s:s.replace(/^\/var/,"");return h([...t??[],{directive:n,address:a,...o}],i)},Dm=15,Mm=127,Um=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Lm=new Set(["all","default",".",".."]),Pt=(e,t)=>Um.test(e)&&!Lm.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Mm:Dm),ii=y(e=>e==="*"||Pt(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),ai=y(e=>Pt(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Bm={132:"sctp",136:"udplite",262:"mptcp"},li=y((e,{facts:t})=>{let r=Bm[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),ci=y(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function pi(e,t){return(r,n,s)=>{if(r==="")return f();let o=r.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:u}=A(r.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?l.add(m.text):l.delete(m.text):c.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h({mode:a,names:l},c)}}var Vm=15,fi=pi((e,{facts:t})=>Pt(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Vm),"the name of a network interface"),yi=pi((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),$m=["tcp","udp"],Km=["ipv4","ipv6"];function Gm(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=s&&Number(r)<=Number(n)&&Number(n)<=65535}function Ym(e,t){let r=e.split(":");return r.length>3?!1:(Km.includes(r[0]??"")&&r.shift(),$m.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&Gm(r[0]??"",t))}var gi=ie((e,t)=>Ym(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),di=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function ui(e){let[t="",r="",n="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&di.test(n)&&di.test(s)&&o.length===0}var hi=(e,t)=>{if(e==="")return f();let{words:r}=A(e,{quotes:"removed"}),n=r.filter(s=>!ui(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return h([...t??[],...r.filter(s=>ui(s.text)).map(s=>s.text)],n)},bi=(e,t,{facts:r})=>{if(e==="")return f();let n=r.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i));return o===void 0||s.some(i=>n.includes(i))?h([...t??[],...s]):g(t,e,`one or more of ${n.join(", ")}`,()=>w(o,n,2))},jm=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Si=ie((e,t)=>{let r=e.indexOf(":"),n=r<0?null:b(e.slice(r+1),t);return jm.has(e.slice(0,r))&&typeof n=="string"&&G(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Hm=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),vi=y((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Hm(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),mi=["extensions","credentials"],_i=y(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>mi.includes(t))?e:null,`a boolean, or one or more of ${mi.join(", ")}`);var xt=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("-"),s=b(n?e.slice(1):e,r);return typeof s=="string"?v({label:s,optional:n}):n?g(t,e,O):W(t,e,O)};var Ci=N(1,1e4),wi=N(10,1e3),ki=y((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Ci(e,t),"a weight from 1 to 10000"),Ct=(e,t)=>(r,n,s)=>{let o=e(r,n,s);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Ai=y(wi,"a weight from 10 to 1000"),Ri=Ct(y(N(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),zm=Ct(rr,"MemoryMax="),Ei=(e,t,r)=>(r.directive.name==="MemoryLimit"?zm:rr)(e,t,r),cr=1e6,Jm=-20,Xm=19;function Qm(e,t){let r=/^[+-]/.test(e),n=r?er(e,t):St(e,t);return n===null?null:r?n<Jm||n>Xm?null:20-n:n<=40?n:null}function Pi(e,t,r){if(t==="nice")return Qm(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Ae(e,1024);if(t==="seconds"){let n=ae(e,cr,r);return n===null?null:Math.ceil(n/cr)}return t==="microseconds"?ae(e,1,r):St(e,r)}var Zm={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},xi=({directive:e,facts:t})=>K(hn,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",Fi=y((e,t)=>{let r=xi(t),[n="",s=n,...o]=e.split(":");if(o.length>0||n===""||s==="")return null;let i=Pi(n,r,t),a=Pi(s,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Zm[xi(e)]??"a number",{empty:"read"}),We=(e,t)=>(r,n,s)=>{if(r==="")return f();let[o]=A(r,{quotes:"removed"}).words,i=o===void 0?null:b(o.text,s),a=o===void 0?null:e(r.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?g(n,r,t):h([...n??[],{device:i,limit:a}])},Ii=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Ae(e,1e3);return t===0?null:t},Ti='a device and a limit, such as "/dev/sda 5M"',Oi=We(Ii,Ti),Ni=Ct(We(Ii,Ti),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Di=We(Ci,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Mi=Ct(We(wi,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Ui=We((e,t)=>ae(e,cr,t),'a device and a time span, such as "/dev/sda 25ms"'),Li=y(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=ke(e);return t===null?Ae(e,1024):-t},"a size such as 5G, a percentage, or off"),Bi=y((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:he(e,t),"a whole number from 0 up, or infinity");var Wi=be("logLevels",{empty:"read",highest:7}),Vi=be("logFacilities",{empty:"read",highest:127}),tp=/^[A-Z][A-Z0-9_]{0,63}=/,$i=V(e=>tp.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),rp=255,np=rp-25-40,Ki=y(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=np?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Gi=(e,t)=>e===""?f():e==="~"?g(t,e,"a regular expression"):h([...t??[],e]);var op=y((e,t)=>{let r=ft(e,t);return r!==null&&r>=Qt&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),ip=new Set(["service","slice","scope"]),dr=e=>(t,r,n)=>ip.has(n.name.type)?e(t,r,n):g(r,t,"possible in units of this type"),Yi=dr(op),ji=dr(y(ke,"a percentage up to 100%")),ap=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),lp=dr(Xt),Hi=(e,t,r)=>(ap.has(r.directive.name)?lp:Xt)(e,t,r);var cp=34,qi=64,dp=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Ji(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,s="",o="0"]=dp.exec(r)??[];if(n!==void 0){let i=qi-cp;return Number(o)<=i&&s!==(n==="MIN"?"-":"+")}return r===e&&N(1,qi)(e,t)!==null}var Xi=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),up=(e,t)=>w(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Xi(t),1),Qi=y((e,t)=>Ji(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:up}),zi=({facts:e})=>K(cn,2,e.table).map(([t=""])=>t),Zi=N(0,255),ea=y(Zi,"an exit status from 0 to 255"),ta=V((e,t)=>Zi(e,t)!==null||zi(t).includes(e)||Ji(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>w(e.toUpperCase(),[...zi(t),...Xi(t)],2)});var ra=255,pp=V(e=>e.length<=ra?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),na=e=>{let t=U(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=ra?t:null},fp={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},sa=(e,t,r)=>{let n=pp(e,t,r),s=fp[r.directive.name];return s===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},oa=y(e=>{let t=na(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),ia=V(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),aa=y((e,{directive:t})=>{let r=na(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),la=["http://","https://","file:/","info:","man:"];function yp(e){let t=la.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var ca=V((e,t)=>{let r=b(e,t);return typeof r!="string"?null:yp(r)||r===""?r:null},`a URL that begins with ${la.join(", ")}`,{quotes:"removed"}),gp=/^[A-Za-z_-][A-Za-z0-9_-]*$/,hp=/^[A-Za-z0-9_-]+$/,bp=255,da=y(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=bp&&r.every(s=>(t?hp:gp).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var wt=e=>e===""?f():v(e),ua=ie(e=>e,""),ma={"allowed-cpuset":Be,"bind-mounts":Ao,"bind-network-interface":ai,"blockio-bandwidth":Ni,"blockio-device-weight":Mi,"blockio-weight":Ai,"bpf-delegate-attachments":wt,"bpf-delegate-commands":wt,"bpf-delegate-maps":wt,"bpf-delegate-programs":wt,"bpf-foreign-program":Si,"bus-name":da,bytes:tr,"bytes-or-percent":Ei,"cgroup-nft-set":hi,"cgroup-socket-bind":gi,"colon-separated-paths":io,"concurrency-max":Bi,"condition-path":eo,"condition-string":to,"cpu-set":Be,"cpu-shares":Ri,"delegate-subgroup":vi,"directory-list":Wo,"disable-controllers":bi,enum:Hi,"environment-assignments":Go,"environment-names":Yo,"exec-apparmor-profile":xt,"exec-coredump-filter":xo,"exec-cpu-affinity":Be,"exec-cpu-sched-policy":_o,"exec-cpu-sched-prio":So,"exec-input":qo,"exec-input-data":Qo,"exec-input-text":Xo,"exec-io-class":Po,"exec-io-priority":vo,"exec-mount-apivfs":Uo,"exec-mount-flags":or,"exec-mount-propagation-flag":or,"exec-nice":ho,"exec-oom-score-adjust":bo,"exec-output":zo,"exec-quota":Li,"exec-root-hash":No,"exec-root-hash-sig":Do,"exec-selinux-context":xt,"exec-smack-process-label":xt,"exit-status":ea,"exit-status-set":ta,"extension-images":To,fdname:Jo,"filesystem-set":yi,"iec-size-long":tr,"image-policy":Mo,integer:mo,"integer-or-percent":fo,"io-device-latency":Ui,"io-device-weight":Di,"io-limit":Oi,"job-mode-isolate":Le,"log-extra-fields":$i,"log-facility":Vi,"log-filter-patterns":Gi,"log-level":Wi,"log-namespace":Ki,long:po,"luo-sessions":ua,"managed-oom-mem-pressure-duration-sec":Yi,"managed-oom-mem-pressure-limit":ji,"managed-oom-rules":ua,"mount-images":Io,"mount-node":Lo,"numa-mask":Be,"open-file":Zo,percent:yo,personality:wo,"pid-file":ei,"resource-limit":Fi,"restrict-network-interfaces":fi,"root-image-options":Oo,securebits:Co,"service-refresh-on-reload":_i,"service-sockets":ia,signal:Qi,"slice-name":oa,"socket-address":oi,"socket-bindtodevice":ii,"socket-protocol":li,"swap-priority":y(N(-1,32767),"a number from -1 to 32767"),"syscall-errno":ko,"time-span":qs,"timer-spec":Zs,"tmpfs-mounts":Ro,"tty-size":y(he,"a whole number from 0 up"),"unit-name":aa,"unit-names":sa,"unsigned-integer":uo,"url-list":ca,weight:ki,xattr:ci};var vp=4095;function _p(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=vp:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Pp(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=pe(t.syscalls.names.length);return Te(n,r),n}var pa=e=>{let t=e.named.slice();return tt(t,e.actioned),{...e,allowed:t}};function xp(e,{facts:t,directive:r}){let n=t.syscalls.names.length,s={mode:e?"deny":"allow",named:pe(n),actioned:pe(n)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&ve(s.named,o),s}function Cp(e,t,r,{facts:n,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!_p(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let l=Pp(i,n);return l===null?wp(i,n):(r===(e.mode==="deny")||a!==null?ve(e.named,l):tt(e.named,l),e.mode==="allow"&&a!==null?ve(e.actioned,l):tt(e.actioned,l),null)}function wp(e,{syscalls:t}){return e.startsWith("@")?{expected:ge(e,"a system-call group"),suggestions:()=>w(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:ge(e,"a system call"),suggestions:()=>w(e,t.bitOf.keys(),2)}}var fa=(e,t,r)=>{if(e==="")return f();let n=e.startsWith("~"),s=n?1:0,o=t===void 0?xp(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=A(e.slice(s),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Cp(o,c,n,r);d!==null&&l.push({start:s+c.start,end:s+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(pa(o),l):h(pa(o),l)},Ve=e=>e!==void 0&&(e.mode==="allow"||!Wn(e.named)),ya=(e,t,{facts:r})=>{if(e==="")return f();let{words:n,malformedAt:s}=A(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>w(a.text,r.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(i,o)};var kp=new Set(["TCPCongestion","ExtraOptions"]),ga=(e,t,r)=>{if(e==="")return f();if(kp.has(r.directive.name))return v(e);let n=b(e,r);return typeof n=="string"?v(n):g(t,e,"a text with known specifiers: write %% for a percent sign")},ha=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:De}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},ba=e=>e===""?f():v(e);var Ap={...ma,"address-family-set":Ms,boolean:Le,"boolean-or-controllers":Ds,"capability-set":Cs,credential:As,"device-rule":oo,"exec-command":Is,"install-only":ba,"ip-prefix-set":vs,"namespace-set":Us,obsolete:ha,path:ro,"path-list":no,string:ga,"syscall-architectures":ya,"syscall-filter":fa,tristate:Ns,umask:Ks,"user-or-group":Vs,"user-or-group-list":$s,"working-directory":so},Rp=e=>e===""?f():v(e),Sa=e=>Ap[e]??Rp;function $e(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let s=r[n.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Sa(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:s,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var Mv=ye(e=>{let t=[];for(let r of e.settings.values())for(let n of $e(r,e).steps)t.push(n);return t});function le(e,t){let r=e.settings.get(t);return r===void 0?void 0:$e(r,e)}function S(e,t){return le(e,t)?.value}var I=(e,t)=>le(e,t)?.value!==void 0;function x(e,t){let r=S(e,t);return r===!0||typeof r=="string"&&r!=="no"}var va=["service","socket","mount","swap"],Ep=[...va,"slice","scope"],Fp=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Ip=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],Tp="-",Op=2,Np=18;function _a(e){let t=va.includes(e.name.type),r=[],n=Up(e,t),s=n.DynamicUser;if(s){for(let l of Fp)n[l]=!0,r.push([l,"DynamicUser"]);r.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=Lp(e,s),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?Bp(e,s):Mp;return{unit:e,defaultDependencies:S(e,"DefaultDependencies")!==!1&&e.name.base!==Tp,switches:n,user:o,privileged:!i&&(Gs(o)||!s&&o===null),userManager:i,hasSupplementaryGroups:(S(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:S(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(S(e,l)??"/")!=="/"),umask:S(e,"UMask")??(t?Np:Op),boundingSet:Wp(e,n,r),ambientSet:S(e,"AmbientCapabilities")??0n,syscallFilter:S(e,"SystemCallFilter"),syscallArchitectures:S(e,"SystemCallArchitectures")??Dp,families:S(e,"RestrictAddressFamilies"),namespaces:S(e,"RestrictNamespaces"),addresses:Vp(e),devices:$p(e,n,r),implied:r}}var Dp=new Set,Mp={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function Up(e,t){let r=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:x(e,"Delegate"),DynamicUser:x(e,"DynamicUser"),LockPersonality:x(e,"LockPersonality"),MemoryDenyWriteExecute:x(e,"MemoryDenyWriteExecute"),NoNewPrivileges:x(e,"NoNewPrivileges"),PrivateDevices:x(e,"PrivateDevices"),PrivateMounts:r?S(e,"PrivateMounts")!==!1:x(e,"PrivateMounts"),PrivateNetwork:x(e,"PrivateNetwork"),PrivateTmp:x(e,"PrivateTmp"),PrivateUsers:x(e,"PrivateUsers"),ProtectClock:x(e,"ProtectClock"),ProtectControlGroups:x(e,"ProtectControlGroups"),ProtectHostname:x(e,"ProtectHostname"),ProtectKernelLogs:x(e,"ProtectKernelLogs"),ProtectKernelModules:x(e,"ProtectKernelModules"),ProtectKernelTunables:x(e,"ProtectKernelTunables"),RemoveIPC:x(e,"RemoveIPC"),RestrictRealtime:x(e,"RestrictRealtime"),RestrictSUIDSGID:x(e,"RestrictSUIDSGID")}}function Lp(e,t){let r=S(e,"User");return r!==void 0?r:t?Ls(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function Bp(e,t){let r=S(e,"ProtectHome")??"no",n=e.name.type==="service";return{protectHome:t&&r==="no"?"read-only":r,protectSystem:t?"strict":S(e,"ProtectSystem")??"no",protectProc:S(e,"ProtectProc")??"default",procSubset:S(e,"ProcSubset")??"all",keyringMode:S(e,"KeyringMode")??(e.manager==="user"?"inherit":n?"private":"shared")}}function Wp(e,t,r){let n=S(e,"CapabilityBoundingSet")??Ht(e.facts);for(let[s,o]of Ip)if(t[s]){for(let i of o)n&=~dt(e.facts,i);r.push(["CapabilityBoundingSet",s])}return n}function Vp(e){let t=S(e,"IPAddressAllow")??[];return{filtered:I(e,"IPIngressFilterPath")||I(e,"IPEgressFilterPath"),deniesAll:Ps(S(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(_s)?"loopback":"other"}}function $p(e,t,r){if(!Ep.includes(e.name.type))return{policy:null,listed:!1};let n=S(e,"DevicePolicy")??"auto";t.PrivateDevices&&n==="auto"&&(n="closed",r.push(["DevicePolicy","PrivateDevices"]));let s=(S(e,"DeviceAllow")?.length??0)>0;if(n==="auto"&&!s)return{policy:n,listed:!1};let o=Kp(e,t);for(let i of o)r.push(["DeviceAllow",i]);return{policy:n,listed:s||o.length>0}}function Kp(e,t){let r=["RootImage","MountImages","RootMStack"].filter(n=>I(e,n));if(t.ProtectClock&&r.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let n=["LoadCredential","SetCredential"];r.push(...n.filter(s=>[...S(e,s)?.values()??[]].includes(!0)).map(s=>`${s}Encrypted`))}return r}var Gp=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],Yp=e=>Gp.find(([t])=>e>=t)?.[1]??"PERFECT",X=e=>`${Math.floor(e/10)}.${e%10}`;function Pa(e,t,r=null){let n=jp(e,t,r),s={ranks:en(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=[],i=!0,a=(u,m,k)=>{let _=qp(u,m,k,s);return u.outcomes.push(_),o.push(_),i=!1,_},l=u=>Jp(n.map(m=>Hp(m,u,a))),c=0;return{score:u=>l(_a(u)),scoreSandbox:l,inPrintOrder:({outcomes:u,weightSum:m})=>(c+=1,i||o.sort((k,_)=>(k.place??0)-(_.place??0)),i=!0,Zp(u,o,c).map(k=>Qp(k,m)))}}function jp(e,t,r){let n=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)n.set(i.field,{row:i,directives:o.directives});let s=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=n.get(o.field),a=r?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:s.indexOf(o.name),outcomes:[]}]})}function Hp(e,t,r){let n=null,s="";e.check.defaultDependenciesOnly&&!t.defaultDependencies?s="boot-phase":e.weight===0?s="policy":(n=e.row.badness(t),e.row.variant!==void 0&&(s=e.row.variant(t,n)));for(let o of e.outcomes)if(o.badness===n&&o.variant===s)return o;return r(e,n,s)}var kt=(e,t)=>Math.ceil(e/t);function qp(e,t,r,n){let{check:s,directives:o,weight:i,range:a,texts:l}=e;return{check:s,directives:o,badness:t,variant:r,contribution:t===null?0:kt(t*i,a),weight:i,range:a,place:zp(e,t,r,n),description:(t===null?l.descriptionNa:t===0?l.descriptionGood:l.descriptionBad)??null,results:new Map,listed:0}}function zp({check:e,nameRank:t},r,n,{ranks:s,textless:o}){let i=`${e.field}:${r??"na"}`,a=s.get(n===""?i:`${i}:${n}`)??s.get(i)??s.get(`*:na:${n}`);return a===void 0?o:a*1e3+t}function Jp(e){let t=0,r=0,n=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(n??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,r+=c);r===0&&(n??="the policy gives no check any weight");let{exposure:s,exact:o}=Xp(t,r);return{exposure:s,exact:o,rating:Yp(s),outcomes:e,badnessSum:t,weightSum:r,problem:n}}var Xp=(e,t)=>t===0?{exposure:0,exact:0}:{exposure:kt(e*100,t),exact:e*100/t};function Qp(e,t){let r=e.results.get(t);if(r!==void 0)return r;let{check:n,badness:s,weight:o,range:i,description:a}=e,l=s===null||s===0?null:kt(kt(s*o*100,i),t),c={check:n,badness:s,exposure:l,description:a};return e.results.set(t,c),c}function Zp(e,t,r){let n=!0;for(let o of e)o.listed=r,o.place===null&&(n=!1);if(n)return t.filter(({listed:o})=>o===r);let s=[null,...e.map((o,i)=>({outcome:o,index:i}))];return ur(s).flatMap(o=>o===null?[]:[o.outcome])}function ef(e,t){if(e===null||t===null)return e===null?-1:1;let{place:r}=e.outcome;return r===null||t.outcome.place===null?t.index-e.index:r-t.outcome.place}function ur(e){if(e.length<2)return e;let t=e.length>>1,[r,n]=[ur(e.slice(0,t)),ur(e.slice(t))],s=[],[o,i]=[0,0];for(;o<r.length&&i<n.length;)s.push(ef(r[o]??null,n[i]??null)<=0?r[o++]??null:n[i++]??null);return[...s,...r.slice(o),...n.slice(i)]}var tf=e=>e===null?null:X(e),xa=new Map;function rf(e){let t=xa.get(e);if(t!==void 0)return t;let{check:r,badness:n,exposure:s}=e,o=n===null?"null":n===0?"true":"false",i=`"${r.field}":{"set":${o},"exposure":${s===null?"null":`"${X(s)}"`}}`;return xa.set(e,i),i}function Ca({path:e,unit:t,target:r,derivedFrom:n,overall:s,rating:o,results:i,error:a}){let l=n===null?"":`,"derived":true,"table":"${n}"`,c=s===null?"null":`"${X(s)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(r)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(rf).join(",")}},"error":${JSON.stringify(a)}}`}var wa=()=>({unit:e=>`${Ca(e)}
`,end:()=>""});function ka(e){let t=0,r=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:n=>(t+=1,`${t===1?r:","}
${Ca(n)}`),end:()=>`${t===0?r:""}
]}
`}}var Aa=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(r=>({set:r.badness===null?null:r.badness===0,name:r.check.name,json_field:r.check.field,description:nf(r),exposure:tf(r.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function nf({check:e,badness:t,description:r}){return r!==null?r:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}var Ra=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,sf=new RegExp(Ra.source,"gu");function of(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var $=e=>Ra.test(e)?e.replace(sf,of):e;var Ea=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}\u2026`;var Re=e=>e,Ia=(e,t)=>({bold:Re,dim:Re,red:Re,yellow:Re,green:Re,blue:Re,width:e,unicode:t}),af={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},At=(e,t,r)=>e[af[t]](r);var Fa=10;var lf=/[^\x20-\x7E]/,cf=/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u,df=new RegExp("\\p{M}","u"),uf=e=>df.test(e)?0:cf.test(e)?2:1;function Ke(e){let t=e.includes("\x1B")?e.replace(/\x1B\[[0-9;]*m/g,""):e;return lf.test(t)?[...t].reduce((r,n)=>r+uf(n),0):t.length}function Ta(e,t,r){if(!e.unicode)return"";let n=Math.round(t/Fa);return At(e,r,"\u2588".repeat(n))+e.dim("\u2591".repeat(Fa-n))}var mf=/^[\w@%+=:,./-]+$/,Rt=e=>mf.test(e)?e:`'${$(e).replaceAll("'","'\\''")}'`;function Oa(e,t,r){let n=`Next: unitlint ${t}`,s=`   (${r})`;return`${e.bold("Next:")} unitlint ${t}${Ke(n+s)<=e.width?e.dim(s):""}`}var pf=24;function Na(e){let t=[];return{unit:r=>(t.push(r),""),end:()=>{let[r]=t;return r!==void 0&&t.length===1?hf(r,e):r===void 0?"":ff(t,e)}}}var Da=(e,{style:t,threshold:r})=>r===null||e<=r?"":t.red(`  above the limit of ${X(r)}`),Et=({overall:e})=>e??Number.POSITIVE_INFINITY;function ff(e,t){let r=[...e].sort((a,l)=>Et(a)===Et(l)?0:Et(l)-Et(a)),{threshold:n}=t,s=n===null?null:e.filter(({overall:a})=>a!==null&&a>n).length,o=e.filter(({overall:a})=>a===null).length,i=[Jn(e.length,"unit"),...o>0?[`${o} refused`]:[],...s===null?[]:[`${s===0?"none":s} above the limit of ${X(n??0)}`]];return`${r.map(a=>`${yf(a,t)}
`).join("")}
${t.style.dim(i.join(", "))}
`}function yf({path:e,overall:t,rating:r,error:n,target:s,derivedFrom:o},i){let{style:a}=i,l=$(e);if(t===null||r===null)return`   - ${a.red("refused".padEnd(10))} ${l}  ${a.dim($(n??""))}`;let c=o===null?"":a.dim(`  (${s}: derived from ${o})`);return`${At(a,r,`${X(t).padStart(4)} ${r.padEnd(10)}`)} ${l}${c}${Da(t,i)}`}function gf({path:e,overall:t,rating:r,target:n,derivedFrom:s},o){let{style:i}=o;if(t===null||r===null)return"";let a=/^\d+$/.test(n)?`systemd ${n}`:n,l=s===null?a:`${a} (derived from ${s})`,c=i.bold($(e)),d=`${At(i,r,i.bold(`${X(t)} ${r}`))}  ${Ta(i,t,r)}  ${i.dim(l)}${Da(t,o)}`;return Ke(c)+2+Ke(d)<=i.width?`${c}  ${d}`:`${c}
  ${d}`}function hf(e,t){let{style:r,verbose:n,again:s}=t,{overall:o,results:i}=e;if(o===null)return`${r.bold($(e.path))}  systemd refuses this unit: ${$(e.error??"")}
`;let a=i.filter(({exposure:D})=>D!==null).sort((D,Fe)=>(Fe.exposure??0)-(D.exposure??0)),l=i.filter(({badness:D})=>D===0),c=i.filter(({badness:D})=>D===null),d=n?[...a,...l,...c]:a.slice(0,pf),u=n?0:a.length-d.length,m=u>0?[r.dim(`        ... and ${u} more of less weight (--verbose)`)]:[],k=`${a.length} of ${i.length} checks leave something open, ${l.length} do not${c.length>0?`, ${c.length} do not apply`:""}.`,_=s===null||a.length===0?[]:[Oa(r,`check${s} ${Rt(e.path)}`,"what to do about it")];return`${[gf(e,t),[...d.map(D=>bf(D,r)),...m].join(`
`),[k,..._].join(`
`)].filter(D=>D!=="").join(`

`)}
`}function bf({check:e,badness:t,exposure:r},n){let s=t===null?" ":t===0?n.green("+"):n.red("-"),o=r===null?"    ":X(r).padStart(4);return`${s} ${o}  ${Ea(e.name,n.width-8)}`}async function Ma(e){if(e<200)return;let{setFlagsFromString:t}=await Promise.resolve().then(()=>Ie(require("node:v8"),1));t("--interrupt-budget=1000000")}var Ua="0.1.0";var xl=require("node:path");var Q=e=>({value:e,from:"default"}),mr={levels:new Map,options:new Map};function pr({commandLine:e,config:t}){let r=t?.run??mr;return{format:e.format??r.format??Q("pretty"),failOn:e.failOn??r.failOn??Q("error"),gate:e.gate??r.gate??Q("systemd"),policy:e.policy??r.policy??Q(null),baseline:e.baseline??r.baseline??Q(null)}}function La(e){let t=e.config?.overrides??[],r=new Map;return n=>{let s=n===null?[]:t.filter(({matches:a})=>a(n)),o=s.map(a=>t.indexOf(a)).join(),i=r.get(o)??Sf(e,s);return r.set(o,i),i}}function Sf({rules:e,commandLine:t,config:r,usualThreshold:n},s){let o=r?.run??mr,i=[t,...s.toReversed(),o],a=l=>{for(let c of i){let d=l(c);if(d!==void 0)return d}};return{threshold:a(({threshold:l})=>l)??n??Q(null),targets:a(({targets:l})=>l)??Q([nt]),user:a(({user:l})=>l)??Q(!1),rules:e.map(l=>({rule:l,level:vf(l,{commandLine:t,file:o,matching:s})}))}}function vf(e,{commandLine:t,file:r,matching:n}){let s=l=>l!==void 0&&(l.value.includes(e.id)||l.value.includes(e.category)),o=[...n.toReversed(),r].flatMap(({levels:l})=>l.get(e.id)??[])[0],i=o===void 0||o.value==="off"?Q(e.severity):o;if(s(t.ignore))return{value:"off",from:t.ignore?.from??""};if(t.select!==void 0)return s(t.select)?i:{value:"off",from:t.select.from};if(o?.value==="off")return o;let a=[...n.toReversed(),r].find(({ignore:l})=>s(l))?.ignore;return a!==void 0?{value:"off",from:a.from}:o!==void 0?o:r.select!==void 0?s(r.select)?i:{value:"off",from:r.select.from}:e.persona==="regular"?i:Q("off")}function Ba(e,t){let r=new Map,n=pr(e).gate.value,s=new Map([...(e.config?.run??mr).options].map(([o,{value:i}])=>[o,i]));return o=>{let i=r.get(o)??{..._f(o),options:s,policy:t,gate:n,today:e.today};return r.set(o,i),i}}function _f({threshold:e,targets:t,user:r,rules:n}){let s=n.flatMap(({rule:o,level:i})=>i.value==="off"?[]:[{rule:o,severity:i.value,from:i.from}]);return{targets:t.value,manager:r.value?"user":"system",threshold:e.value,rules:s.map(({rule:o})=>o),severities:new Map(s.flatMap(({rule:o,severity:i,from:a})=>a==="default"?[]:[[o.id,i]]))}}function Wa(){let e=process.env.SOURCE_DATE_EPOCH??"";if(e==="")return new Date().toISOString().slice(0,10);let t=/^\d{1,12}$/.test(e)?new Date(Number(e)*1e3):null;if(t===null||Number.isNaN(t.getTime()))throw new F(`SOURCE_DATE_EPOCH takes seconds since 1970, not "${e}"`);return t.toISOString().slice(0,10)}var M=require("node:path");var Pf="unitlint.ini";function Va(e){let t=(0,M.join)(e,Pf);if(Wr(t))return t;let r=(0,M.dirname)(e);return r===e?null:Va(r)}async function $a(e){if(e===!1)return null;let t=e??Va(process.cwd());if(t===null)return null;let r=ee(t);if(!r.ok)throw new F(`--config: ${t}: ${r.problem.message}`);let{readConfigFile:n}=await Promise.resolve().then(()=>Ie(require("./config-reader.cjs"),1)),s=fr(t),o=n(r.text,s);if(o.ok)return{config:o.config,folder:(0,M.dirname)((0,M.resolve)(t))};throw new F(o.problems.map(({line:i,message:a})=>`${s}:${i}: ${a}`).join(`
unitlint: `))}function fr(e){let t=(0,M.relative)(process.cwd(),(0,M.resolve)(e));return t===""?".":t.length<e.length||!e.startsWith(M.sep)?t:e}function yr(e,t){let r=(0,M.relative)(e,(0,M.resolve)(t));return r===""||r===".."||r.startsWith(`..${M.sep}`)||(0,M.resolve)(r)===r?null:r.split(M.sep).join("/")}var q=class extends Error{at;constructor(t,r){super(r),this.at=t}},Ft=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Ka=100;function Ga(e){try{return{ok:!0,value:new gr(e).document()}}catch(t){if(t instanceof q)return{ok:!1,at:t.at,expected:t.message};throw t}}var gr=class{#e;#n=0;constructor(t){this.#e=t}document(){let t=this.#s(this.#t("a value"),0),r=/[^ \t\n\r]/.exec(this.#e.slice(this.#n));if(r!==null)throw new q(this.#n+r.index,"the end of the file");return t}#t(t){Ft.lastIndex=this.#n;let r=Ft.exec(this.#e);if(r===null)throw new q(Math.min(this.#n+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#n))?.[0].length??0),this.#e.length),t);let[n,s,o,i,a]=r;return this.#n=Ft.lastIndex,{text:s??o??i??a??"",kind:s!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:Ft.lastIndex-n.trimStart().length}}#s({text:t,kind:r,at:n},s){if(s>Ka)throw new q(n,`at most ${Ka} levels`);if(r==="string")return{kind:"string",value:JSON.parse(t),at:n};if(r==="number")return{kind:"number",value:Number(t),at:n};if(r==="word")return{kind:t==="null"?"null":"boolean",at:n};if(t==="{")return{kind:"object",entries:this.#i(s),at:n};if(t==="[")return{kind:"array",items:this.#l(s),at:n};throw new q(n,"a value")}#i(t){let r=[],n=this.#t('a key in double quotes or "}"');if(n.text==="}")return r;for(;;){if(n.kind!=="string")throw new q(n.at,"a key in double quotes");let s=this.#t('":"');if(s.text!==":")throw new q(s.at,'":"');r.push({key:JSON.parse(n.text),value:this.#s(this.#t("a value"),t+1),at:n.at});let o=this.#t('"," or "}"');if(o.text==="}")return r;if(o.text!==",")throw new q(o.at,'"," or "}"');n=this.#t("a key in double quotes")}}#l(t){let r=[],n=this.#t('a value or "]"');if(n.text==="]")return r;for(;;){r.push(this.#s(n,t+1));let s=this.#t('"," or "]"');if(s.text==="]")return r;if(s.text!==",")throw new q(s.at,'"," or "]"');n=this.#t("a value")}}};function hr(e,t){let r=t,n=!1,s=!1;for(;r<e.length;){let o=e.charCodeAt(r);if(o===10&&!n)n=!0;else if(o===13&&!s)s=!0;else return o===0?r+1:r;r+=1}return r}function Ya(e){let t=[0],r=/[\n\r\0]/g;for(let n=r.exec(e);n!==null;n=r.exec(e)){let s=hr(e,n.index);r.lastIndex=s,t.push(s)}return t}function xf(e,t){let r=0,n=e.length-1;for(;r<n;){let s=r+n+1>>1;(e[s]??0)<=t?r=s:n=s-1}return r}function ja(e,t){let r=xf(e,t);return{line:r+1,column:t-(e[r]??0)+1}}var Ha=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),qa=5e12;function za(e,t){let r=new Set;return e.filter(({key:n,at:s})=>{let o=!r.has(n);return o||t(s,`"${n}" is given twice: systemd takes the first`),r.add(n),o})}var Ja=e=>`"${e}"`;function Cf(e,t,r){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=qa)return t.value;r(t.at,`"${e}" must be a whole number from 0 to ${qa}: systemd keeps its own value`)}function wf(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let r={};for(let{key:n,value:s,at:o}of za(e.entries,t)){let i=Ha.get(n);if(i===void 0)t(o,`there is no field "${n}" in a policy${Se(n,Ha.keys(),Ja)}`);else if(i==="weight"||i==="range"){let a=Cf(n,s,t);a!==void 0&&(r[i]=a)}else s.kind==="string"?r[i]=s.value:t(s.at,`"${n}" must be a text`)}return r}function Xa(e,t){let r=Ya(e),n=[],s=(c,d)=>n.push({...ja(r,c),message:d}),o=Dt.exec(e);if(o!==null)return s(o.index,"this is not valid UTF-8"),{policy:null,problems:n};let i=Ga(e);if(!i.ok)return s(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:n};if(i.value.kind!=="object")return s(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:n};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of za(i.value.entries,s)){let m=a.get(c);m===void 0?s(u,`there is no check "${c}"${Se(c,a.keys(),Ja)}`):l.set(m.field,wf(d,s))}return{policy:l,problems:n}}var Qa="-",Za=e=>e===Qa?null:e,kf=(e,t)=>e.map(({value:r},n)=>({format:r,file:Za(t[n]?.value??Qa)}));function Af(e,t){let r=e.map(({value:n,at:s})=>({format:n,file:void 0,at:s}));for(let{value:n,at:s}of t){let o=r.findLast(i=>i.at<s&&i.file===void 0)??r.find(({file:i})=>i===void 0);o!==void 0&&(o.file=Za(n))}return r}function el(e,t,r){let n=e.length===0?[{value:r,at:-1}]:e,s=t[n.length];if(s!==void 0)throw new F(`--output-file ${s.value} has no --format of its own: give one for each file`);let o=n.length===t.length?kf(n,t):Af(n,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new F(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new F(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}function br(e){let t=[...e],r=n=>{for(let s of t)try{n(s)}catch(o){if(!Ne(o)||t.length===1)throw o;t=t.filter(i=>i!==s)}};return{unit:n=>r(({reporter:s,output:o})=>o.write(s.unit(n))),end:n=>{r(({reporter:s,output:o})=>o.write(s.end(n))),r(({output:s})=>s.flush()),r(({output:s})=>s.close())},discard:()=>{for(let{output:n}of e)n.discard()}}}var ml=require("node:fs"),qe=require("node:path");var It=require("node:fs"),E=require("node:path");function Rf(e){let t=e.endsWith("-")?e.slice(0,-1):e,r=t.lastIndexOf("-");return t=t.slice(0,r+1),r>0?t:null}function Sr(e){let t=[e.full],r=Ce(e),n=r===null?null:U(r);n!==null&&t.push(...Sr(n));let s=Rf(e.prefix);if(s===null)return t;let o=e.instance?`${s}@${e.instance}.${e.type}`:`${s}.${e.type}`,i=U(o);return i===null?t:[...t,...Sr(i)]}function Ge(e){return{own:Sr(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var Ye=e=>e.endsWith(".conf")&&!e.startsWith("."),ce=(e,t)=>{for(let r=0;r<e.length&&r<t.length;r+=1){let n=tl(e.charCodeAt(r)),s=tl(t.charCodeAt(r));if(n!==s)return n-s}return e.length-t.length},tl=e=>e>=55296&&e<=57343?e+65536:e;function rl(e){let t=new Map;for(let r of e)t.has(r.fileName)||t.set(r.fileName,r);return[...t.values()].sort((r,n)=>ce(r.fileName,n.fileName))}var Ef=/^(.*\.[a-z]+)\.d$/;function vr(e){let t=Ef.exec(e)?.[1];return t!==void 0?H(t):e.endsWith(".d")?H(`any.${e.slice(0,-2)}`):null}function nl(e,t){let r=[],n=[];for(let s of e)try{if((0,It.statSync)(s).isDirectory()){let o=Nf(s,t);o.length===0&&n.push({path:s,message:"this folder holds no units (files such as name.service)"}),r.push(...o)}else r.push(Tf(s,t))}catch(o){o instanceof je?n.push({path:s,message:o.message}):Ff(s,t)||If(s,t)?r.push({kind:"unit",path:s}):n.push(et(s,o))}return{found:e.length===1?r:Wf(r),problems:n}}var je=class extends Error{},Ff=(e,{folder:t})=>t((0,E.dirname)(e)).entries.get((0,E.basename)(e))==="link"&&U((0,E.basename)(e))!==null;function If(e,{folder:t}){let r=U((0,E.basename)(e));return!!r?.instance&&t((0,E.dirname)(e)).entries.has(`${r?.prefix}@.${r?.type}`)}function Tf(e,{folder:t}){let r=(0,E.basename)(e);if(r.endsWith(".conf")){let n=vr((0,E.basename)((0,E.dirname)(e)));if(n===null)throw new je("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return Of(e,n,(0,E.dirname)((0,E.dirname)(e)),t)}if(H(r)===null)throw new je("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function Of(e,t,r,n){return n(r).entries.has(t.full)?{kind:"unit",path:(0,E.join)(r,t.full)}:{kind:"drop-ins",path:e,name:t,folder:r}}function Nf(e,t){let r=vr((0,E.basename)((0,E.resolve)(e)));if(r===null)return Mf(e,t);let n=(0,E.dirname)(e);return t.folder(n).entries.has(r.full)?[{kind:"unit",path:(0,E.join)(n,r.full)}]:sl(e,n,r,t)}var Df=e=>U(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function Mf(e,t){let r=[],n=(s,o)=>{let i=t.folder(s),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,Lf(s,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>ce(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,E.join)(s,c);if(!(c===".git"||Bf(a,u,d==="folder")))if(d==="folder"){let m=vr(c);m===null?n(u,a):Uf(m,i)||r.push(...sl(u,s,m,t))}else Df(c)&&r.push({kind:"unit",path:u})}};return n(e,[]),r}function Uf(e,{entries:t}){if(t.has(e.full))return!0;let r=n=>{let s=U(n);return s===null||s.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?s.prefix.startsWith(e.prefix):s.prefix===e.prefix&&(e.instance===""||s.instance==="")};return[...t.keys()].some(r)}function sl(e,t,r,{folder:n}){let s=[...n(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(ce),[o]=s;return o===void 0?[]:[{kind:"drop-ins",path:(0,E.join)(e,o),name:r,folder:t}]}function Lf(e,t){try{t.add((0,It.readFileSync)((0,E.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function Bf(e,t,r){let n=!1;for(let{folder:s,matcher:o}of e){let i=(0,E.relative)(s,t)+(r?"/":""),{ignored:a,unignored:l}=o.test(i);a?n=!0:l&&(n=!1)}return n}function Wf(e){let t=new Set;return e.filter(r=>{let n=r.kind==="unit"?(0,E.resolve)(r.path):`${(0,E.resolve)(r.folder,r.name.full)}.d`,s=!t.has(n);return t.add(n),s})}var _r=require("node:path");var Vf=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],$f=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],ol=(e,t)=>(t?$f:Vf).map(r=>(0,_r.join)(e,r));function il(e,t,r){let n=e.length>0?e:Kf(t,r),s=[],o=[];for(let i of n){let a=Gf(i,t,r);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):s.push(a)}return e.length===0&&s.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:s,problems:o}}function Kf(e,t){let r=new Set;for(let n of e)for(let[s,o]of t(n).entries)o!=="folder"&&U(s)!==null&&r.add(s);return[...r].sort(ce)}function Gf(e,t,r){let n=U(e),s=n===null?null:Ce(n);for(let o of t){let{entries:i}=r(o);if(i.has(e)||s!==null&&i.has(s))return(0,_r.join)(o,e)}return null}var cl=require("node:fs"),Z=require("node:path");var He=require("node:path");var Yf=/(?:~|\.(?:bak|backup|disabled|dpkg-\w+|example|in|inactive|j2|jinja2|off|old|orig|rej|rpmnew|rpmorig|rpmsave|sample|save|swp|template|tmpl|ucf-\w+))$/,jf=/^[ \t]*\[(?:Unit|Install|Service|Socket|Mount|Swap|Timer|Path|Slice|Automount)\][ \t]*$/m,Hf=({base:e,full:t})=>[`${e}.d`,`${t}.conf.d`,`${e}.conf.d`,`${t}.dropin`,`${t}.drop-in`],qf=ye(({entries:e})=>[...e].filter(([t,r])=>r==="folder"&&t.endsWith(".d")).map(([t])=>t));function zf({full:e},t){return qf(t).filter(r=>{let n=r.slice(0,-2);return n===e||t.entries.has(n)?!1:n.toLowerCase()===e.toLowerCase()?!0:H(n)===null&&n.startsWith(e.slice(0,e.lastIndexOf(".")+1))&&w(n,[e],1).length>0})}var Jf=e=>!Ye(e)&&(!e.startsWith(".")||e.endsWith(".conf"));function*Pr(e,t,r){for(let[n,s]of[...t.entries].sort(([o],[i])=>ce(o,i))){let o=s==="file"?r(n):null,i=o===null?null:ee((0,He.join)(e,n));o!==null&&i?.ok&&jf.test(i.text)&&(yield{file:{path:(0,He.join)(e,n),text:i.text},reason:o})}}var Xf=e=>Jf(e)?Yf.test(e)?"switched-off":"file-name":null,al=e=>t=>Ye(t)?e:null;function ll(e,t,r){let{entries:n,hasFolders:s,links:o}=r(t);if(!s&&o().size===0)return{};let i=e.flatMap(a=>[...Ge(a).own.flatMap(l=>{let c=n.get(l),d=(0,He.join)(t,l);return c==="folder"?[...Pr(d,r(d),Xf)]:c==="link"?[...Pr(d,r(d),al("folder-link"))]:[]}),...[...new Set([...Hf(a),...zf(a,r(t))])].flatMap(l=>{let c=(0,He.join)(t,l);return n.get(l)==="folder"?[...Pr(c,r(c),al("folder-name"))]:[]})]);return i.length===0?{}:{unread:i}}function xr(e,t){let r=(0,Z.dirname)(e),n=(0,Z.basename)(e),s=H(n);if(s===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(r),i=Zf(s,o).map(m=>ut(m)?mt(m,t.templateInstance):m),a=i[0]??s,l=ey(a,o),c=l===null||l===n?e:(0,Z.join)(r,l),d=o.entries.get((0,Z.basename)(c))==="file"?null:Br(c);if(d!==null)return{ok:!1,problem:d};let u=ee(c);return u.ok?{ok:!0,source:{name:a,main:{path:c,text:u.text},dropIns:ul(i,[r,...t.searchPath],t),...ll(i,r,t.folder)}}:u}function dl(e,t,r){return{name:e,main:null,dropIns:ul([e],[t,...r.searchPath],r)}}var Qf=["socket","timer","path"];function Cr(e,t,r){let n=[...new Set([e.base,e.prefix])];return Qf.flatMap(o=>n.map(i=>`${i}.${o}`)).flatMap(o=>{let i=[t,...r.searchPath].find(l=>r.folder(l).entries.has(o)),a=i===void 0?null:xr((0,Z.join)(i,o),r);return a?.ok?[a.source]:[]})}function Zf(e,t){if(t.links().size===0)return[e];let r=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||U(l)===null)return i;i=l}return i},n=r(e.full),s=[...t.links().keys()].filter(o=>o!==n&&r(o)===n);return[n,...s].map(U).filter(o=>o!==null)}function ey(e,t){if(t.entries.has(e.full))return e.full;let r=Ce(e);return r!==null&&t.entries.has(r)?r:null}function ul(e,t,r){if(!t.some(a=>r.folder(a).hasFolders))return[];let n=[],s=(a,l)=>{if(r.folder(a).entries.get(l)!=="folder")return;let c=(0,Z.join)(a,l);for(let d of r.folder(c).entries.keys())Ye(d)&&n.push({fileName:d,path:(0,Z.join)(c,d)})};for(let a of e){let{own:l}=Ge(a);for(let c of t)for(let d of l)s(c,d)}let o=e[0]===void 0?null:Ge(e[0]).type;if(o!==null)for(let a of t)s(a,o);if(n.length===0)return[];let i=[];for(let{path:a}of rl(n)){let l=ty(a)?ee(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function ty(e){try{return(0,cl.statSync)(e).isFile()}catch{return!1}}var ry=0;function ny(e){let t=e??"stdin.service",r=H((0,qe.basename)(t));if(r===null)throw new F(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let n=Qe((0,ml.readFileSync)(ry));return{path:t,unit:r.full,stdin:!0,read:()=>({ok:!0,source:{name:r,main:{path:t,text:n},dropIns:[]}}),companions:()=>[]}}async function sy(){let{default:e}=await Promise.resolve().then(()=>Ie(require("./ignore.cjs"),1));return e}async function pl(e){let t=$r(),r=e.root===void 0?[]:ol(e.root,e.user),n=c=>({folder:t,searchPath:r,templateInstance:c}),s=c=>({path:c,unit:(0,qe.basename)(c),read:d=>xr(c,n(d)),companions:(d,u)=>Cr(d,(0,qe.dirname)(c),n(u))});if(e.root!==void 0){let c=il(e.paths,r,t);return{units:c.paths.map(s),problems:c.problems}}if(e.paths.length===0)throw new F("name a unit file or a folder, or - for standard input");let o=e.paths.filter(c=>c!=="-"),{found:i,problems:a}=nl(o,{folder:t,ignore:o.some(Vr)?await sy():null}),l=i.map(c=>c.kind==="unit"?s(c.path):{path:c.path,unit:c.name.full,read:d=>({ok:!0,source:dl(c.name,c.folder,n(d))}),companions:(d,u)=>Cr(d,c.folder,n(u))});return{units:e.paths.includes("-")?[ny(e.stdinName),...l]:l,problems:a}}var oy=60,iy=110,fl=80,ay=e=>(process.env[e]??"")!=="";function ly(e,t){if(e!=="auto")return e==="always";if(ay("NO_COLOR"))return!1;let r=process.env.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":t&&process.env.TERM!=="dumb"}function cy(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function yl(e,t){let r=t?process.stdout.columns:fl,n=Math.min(iy,Math.max(oy,r||fl)),s=Ia(n,cy());if(!ly(e,t))return s;let{Chalk:o}=await Promise.resolve().then(()=>Ie(require("./chalk.cjs"),1)),i=new o({level:1});return{...s,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}function gl(){let e=0;return{complain:({path:t,message:r})=>{e+=1,process.stderr.write(`unitlint: ${$(t)}: ${$(r)}
`)},any:()=>e>0}}var dy=({file:e,append:t=!1})=>e===null?cs():t?us(e):ds(e),hl=(e,t)=>yl(e,t===null&&as()),bl=({format:e=[],outputFile:t=[]},r)=>el(e,t,r);async function Sl(e,t){let r=[];try{for(let n of e)r.push({reporter:await t(n),output:dy(n)})}catch(n){throw br(r).discard(),n}return br(r)}var vl=(e,{stdinFilename:t,root:r},n)=>pl({paths:e,stdinName:t,root:r,user:n});function _l(e,t){let r=ee(e);if(!r.ok)throw new F(`--policy: ${e}: ${r.problem.message}`);let{policy:n,problems:s}=Xa(r.text,t);if(s.length>0)throw new F(s.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return n}function Pl(e,{target:t,user:r,root:n}){return e.includes("-")?null:[...t===void 0?[]:["--target",t],...n===void 0?[]:["--root",n],...r===!0?["--user"]:[]].map(o=>` ${Rt(o)}`).join("")}async function Cl(e,t){let r=await $a(e.config),n={rules:t,commandLine:os(e,t),config:r?.config??null,usualThreshold:ss(e),today:Wa()},s=uy(pr(n),n,r),o=La(n),i=c=>o(r===null?null:yr(r.folder,c)),a=py(s.policy.value,my(n,o(null))),l=Ba(n,a);return{run:s,config:n.config,general:o(null),unitSettings:i,settingsFor:c=>l(i(c)),policyOf:a,isExcluded:fy(r)}}function uy(e,{commandLine:t},r){if(r===null)return e;let n=({value:s,from:o})=>({value:s===null?null:fr((0,xl.join)(r.folder,s)),from:o});return{...e,policy:t.policy===void 0?n(e.policy):e.policy,baseline:t.baseline===void 0?n(e.baseline):e.baseline}}var my=({config:e,commandLine:t},r)=>[...r.targets.value,...t.targets===void 0?(e?.overrides??[]).flatMap(({targets:n})=>n?.value??[]):[]];function py(e,t){if(e===null)return()=>null;let r=new Map(t.map(n=>[n.table,_l(e,_e(n))]));return({table:n})=>r.get(n)??null}function fy(e){if(e===null||e.config.exclude===null)return()=>!1;let{folder:t}=e,{value:r}=e.config.exclude;return n=>{let s=yr(t,n);return s!==null&&r(s)}}function wl(e,t,{config:r,isExcluded:n}){if(r?.exclude==null)return e;let s=r.exclude.from;for(let o of t.filter(i=>i!=="-"&&n(i)))process.stderr.write(`unitlint: ${$(o)} is left out, as ${s} says; --no-config checks it all the same
`);return e.filter(({path:o})=>!n(o))}var yy=({id:e,summary:t,since:r,severity:n,confidence:s,persona:o},i)=>({id:e,category:i,summary:t,since:r,severity:n,confidence:s,persona:o}),p=e=>{let{directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}=e;return{...yy({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}};var kl=p({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var C=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),Y=(e,t,r,n)=>({field:e,badness:s=>r[t(s)??""]??n}),R=(e,t)=>{let r=ye(n=>t.reduce((s,o)=>s|dt(n,o),0n));return{field:e,badness:({boundingSet:n,unit:s})=>(n&r(s.facts))===0n?0:1}},de=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),gy=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],hy=new Map(gy),Ee=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(s=>(hy.get(s)??"other")===t)===(r.mode==="allow")?1:0}),j=(e,t)=>{let r=ye(({syscalls:n})=>(n.group(t)??n.native).map((s,o)=>s&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:s})=>Ve(n)?n.mode==="deny"?Bn(n.named,r(s.facts))?0:10:Ln(n.allowed,r(s.facts))?9:0:10,variant:({syscallFilter:n})=>Ve(n)?n.mode==="deny"?"deny-list":"allow-list":"none"}};var Al=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function by({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:s}=e.facts,o=(l,c)=>(l>>BigInt(s.get(c)??0)&1n)===1n;if(t)return Al.some(l=>o(n,l))?[`CapabilityBoundingSet=~${Al.join(" ")}`]:[];let i=[...s.keys()].filter(l=>o(r,l));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(l=>!o(n,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Rl=p({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[R("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),R("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),R("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),R("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),R("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),R("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),R("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),R("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),R("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),R("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),R("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),R("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),R("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),R("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),R("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),R("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),R("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),R("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),R("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),R("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),R("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),R("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),R("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),R("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),R("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),R("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:by});var El=p({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[C("Delegate",!0)],advice:()=>["Delegate=no"]});var Fl=p({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Sy={none:0,loopback:2,other:5},Il=p({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Sy[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Tl=p({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[Y("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Ol=p({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[C("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Nl=p({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[C("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Dl=p({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[C("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Ml=p({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[Y("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Ul=p({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[C("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Ll=p({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[C("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Bl=p({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[C("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Wl=p({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[C("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Vl=p({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[C("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var $l=p({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[Y("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Kl=p({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[C("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Gl=p({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[C("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Yl=p({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[Y("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var jl=p({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[C("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Hl=p({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[C("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var ql=p({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[C("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var zl=p({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[C("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Jl=p({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[Y("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Xl=p({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[Y("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Ql=p({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var vy=[["netlink","AF_NETLINK"],["packet","AF_PACKET"],["bluetooth","AF_BLUETOOTH"],["alg","AF_ALG"]],Zl=e=>vy.flatMap(([t,r])=>e.of(t)===void 0?[]:[r]);var _y=["AF_UNIX","AF_INET","AF_INET6"];function Py({unit:e,families:t},r){let n=[..._y,...Zl(r())],s=new Set(n.map(o=>e.facts.addressFamilies.get(o)));return t?.mode==="allow"&&[...t.families].every(o=>s.has(o))?[]:[...t===void 0?[]:["RestrictAddressFamilies="],`RestrictAddressFamilies=${n.join(" ")}`]}var ec=p({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Ee("RestrictAddressFamilies_AF_INET_INET6","inet"),Ee("RestrictAddressFamilies_AF_UNIX","unix"),Ee("RestrictAddressFamilies_AF_NETLINK","netlink"),Ee("RestrictAddressFamilies_AF_PACKET","packet"),Ee("RestrictAddressFamilies_OTHER","other")],advice:Py});var tc=p({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[de("RestrictNamespaces_user","user"),de("RestrictNamespaces_mnt","mnt"),de("RestrictNamespaces_ipc","ipc"),de("RestrictNamespaces_pid","pid"),de("RestrictNamespaces_cgroup","cgroup"),de("RestrictNamespaces_net","net"),de("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var rc=p({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[C("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var nc=p({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[C("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var sc=p({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:()=>["RootDirectory=/var/lib/machines/%p"]});var oc=p({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var ic=p({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var ac=[j("SystemCallFilter_swap","@swap"),j("SystemCallFilter_obsolete","@obsolete"),j("SystemCallFilter_clock","@clock"),j("SystemCallFilter_cpu_emulation","@cpu-emulation"),j("SystemCallFilter_debug","@debug"),j("SystemCallFilter_mount","@mount"),j("SystemCallFilter_module","@module"),j("SystemCallFilter_raw_io","@raw-io"),j("SystemCallFilter_reboot","@reboot"),j("SystemCallFilter_privileged","@privileged"),j("SystemCallFilter_resources","@resources")],xy=["@privileged","@resources"],Cy=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function wy(e){let t=e.privileged?xy:[],r=ac.filter(s=>s.badness(e)!==0).map(Cy).filter(s=>!t.includes(s));if(Ve(e.syscallFilter))return r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`];let n=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return I(e.unit,"SystemCallErrorNumber")?n:[...n,"SystemCallErrorNumber=EPERM"]}var lc=p({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:ac,advice:wy});var ky=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],cc=p({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>ky.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var dc=p({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var uc=[kl,Rl,El,Fl,Il,Tl,Ol,Nl,Dl,Ml,Ul,Ll,Bl,Wl,Vl,$l,Kl,Gl,Yl,jl,Hl,ql,zl,Jl,Xl,Ql,ec,tc,rc,nc,sc,oc,ic,lc,cc,dc];var kr=1<<20,mc=Math.floor(kr/3)-1,pc="\uFEFF",Ay=/[\r\0]/,Ry=/[^\0-\x7F]/,wr=/^[ \t\n\r]+|[ \t\n\r]+$/g,Ey=/[\0-\x1F\x7F"'\\]/,fc=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,yc=92,ze=e=>e===32||e===9||e===10||e===13;function Rr(e){return{text:e,nodes:new Ar(e).run()}}var Ar=class{#e;#n;#t;#s=[];#i=-1;#l=!1;#r=null;constructor(t){this.#e=t,this.#n=!Ay.test(t),this.#t=!Ry.test(t)}run(){let t=this.#e,r=0;for(;r<t.length;){let n=this.#f(r),s=this.#n?Math.min(n+1,t.length):hr(t,n);this.#y(r,n,s),r=s}return this.#r!==null&&(this.#r.lastLineStart=t.length,this.#m(this.#r,t.length)),this.#a(t.length),this.#s}#f(t){if(this.#n){let n=this.#e.indexOf(`
`,t);return n<0?this.#e.length:n}let r=t;for(;r<this.#e.length;){let n=this.#e.charCodeAt(r);if(n===10||n===13||n===0)break;r+=1}return r}#y(t,r,n){let s=this.#e;if(r-t>mc&&this.#b(t,r)){this.#d(t),this.#o("line-too-long",{start:t,end:n,textStart:t,textEnd:r,lastLineStart:t});return}let o=t;for(;o<r&&ze(s.charCodeAt(o));)o+=1;let i=s.charCodeAt(o);o<r&&(i===35||i===59)?this.#r===null&&this.#c(t):this.#r===null&&this.#t&&s.charCodeAt(r-1)!==yc?this.#u(t,o,r,n):this.#g(t,r,n)}#g(t,r,n){let s=this.#e,o=t;!this.#t&&!this.#l&&s.startsWith(pc,o)&&(this.#l=!0,o+=pc.length);let i=this.#S(o,r);if(this.#r===null&&!i){this.#u(t,o,r,n);return}let a=i?`${s.slice(o,r-1)} `:s.slice(o,r),l=this.#h(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:n,textStart:o,textEnd:r,lastLineStart:t});return}i?this.#r=l:this.#m(l,n)}#h(t,r,n){let s=this.#r;if(this.#r=null,s===null)return{start:t,text:n,pieces:[{logical:0,source:r}],lastLineStart:t};let o=s.text+n;return o.length>mc&&Ze(s.text)+Ze(n)>kr?(this.#r=s,this.#d(t),null):(s.pieces.push({logical:s.text.length,source:r}),{start:s.start,text:o,pieces:s.pieces,lastLineStart:t})}#d(t){let r=this.#r;this.#r=null,r!==null&&(this.#c(r.start),this.#a(t))}#b(t,r){return Ze(this.#e.slice(t,r))>=kr}#S(t,r){let n=r;for(;n>t&&this.#e.charCodeAt(n-1)===yc;)n-=1;return(r-n)%2===1}#u(t,r,n,s){let o=this.#e,i=r,a=n;for(;i<a&&ze(o.charCodeAt(i));)i+=1;for(;a>i&&ze(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:s,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&fc.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#p(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;ze(o.charCodeAt(u-1));)u-=1;let m=d+1;for(;m<a&&ze(o.charCodeAt(m));)m+=1;this.#a(t),this.#s.push({kind:"assignment",start:t,end:s,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(m,a),valueStart:m,valueEnd:a,pieces:null,lastLineStart:t})}#m(t,r){let n=m=>{let k=0;for(let _ of t.pieces)_.logical<=m&&(k=_.source+m-_.logical);return k},s=t.text.replace(wr,"");if(s===""){this.#c(t.start);return}let o=t.text.indexOf(s),i=o+s.length,a={start:t.start,end:r,textStart:n(o),textEnd:n(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&fc.test(s)){this.#o("invalid-utf8",a);return}if(s.startsWith("[")){this.#p(s,a);return}let l=s.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=s.slice(0,l).replace(wr,""),d=s.slice(l+1).replace(wr,""),u=o+s.length-d.length;this.#a(t.start),this.#s.push({kind:"assignment",start:t.start,end:r,key:c,keyStart:a.textStart,keyEnd:n(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:n(u),valueEnd:a.textEnd,pieces:Fy(t.pieces,u),lastLineStart:t.lastLineStart})}#p(t,r){if(!t.endsWith("]")){this.#o("unclosed-header",r);return}let n=t.slice(1,-1);if(Ey.test(n)){this.#o("header-characters",r);return}this.#a(r.start),this.#s.push({kind:"section",start:r.start,end:r.end,name:n,nameStart:r.textStart,nameEnd:r.textEnd})}#o(t,r){this.#a(r.start),this.#s.push({kind:"invalid",reason:t,...r})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#s.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function Fy(e,t){let r=[];for(let n of e)n.logical<=t?r[0]={logical:0,source:n.source+t-n.logical}:r.push({logical:n.logical-t,source:n.source});return r}var Er=(e,t)=>S(e,t)?.length??0,Iy=e=>(S(e,"SuccessAction")??"none")!=="none";function Ty(e){let t=S(e,"Type");return t!==void 0?t:I(e,"BusName")?"dbus":Er(e,"ExecStart")>0?"simple":"oneshot"}var ue=e=>e.facts.behaviour.refuses,Oy=e=>({unit:e,type:Ty(e),starts:Er(e,"ExecStart"),stops:Er(e,"ExecStop"),endsWithAction:Iy(e)}),Ny=[{when:({starts:e,stops:t,endsWithAction:r})=>e+t===0&&!r,message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:({type:e,starts:t})=>e!=="oneshot"&&t===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:({unit:e,starts:t,endsWithAction:r})=>t===0&&!r&&!x(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:({type:e,starts:t})=>e!=="oneshot"&&t>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:({unit:e,type:t})=>t==="oneshot"&&["always","on-success"].includes(S(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:({unit:e,type:t})=>t==="oneshot"&&ue(e).oneshotRestartForceExitStatus&&I(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:({unit:e,type:t})=>t==="oneshot"&&S(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:({unit:e,type:t})=>t==="dbus"&&!I(e,"BusName"),message:"Type=dbus needs BusName="},{when:({unit:e})=>I(e,"PAMName")&&!["control-group","mixed"].includes(S(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:({unit:e,type:t})=>ue(e).forkingPrivatePids&&t==="forking"&&x(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Tt=[{when:e=>ue(e).dynamicUserHomeDirectory&&x(e,"DynamicUser")&&S(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>ue(e).workingDirectoryInApiMount&&Dy(e)&&Wy(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>ue(e).dynamicUserInUserManager&&e.manager==="user"&&x(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>ue(e).managedPrivateUsers&&S(e,"PrivateUsers")==="managed"&&(I(e,"User")||I(e,"Group")||x(e,"DynamicUser")||I(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>ue(e).userNamespacePathWithPrivateUsers&&I(e,"UserNamespacePath")&&x(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>ue(e).privatePidsPam&&x(e,"PrivatePIDs")&&I(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Dy(e){let t=S(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var My=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Uy=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Ly=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],By=["StateDirectory","CacheDirectory","LogsDirectory"],Je=(e,t)=>(e??t)!==t;function Wy(e){let t=S(e,"PrivateMounts");return My.some(r=>(S(e,r)?.length??0)>0)||Uy.some(r=>I(e,r))||Ly.some(r=>x(e,r))||Je(S(e,"MountFlags"),"shared")||Je(S(e,"ProtectSystem"),"no")||Je(S(e,"ProtectHome"),"no")||Je(S(e,"ProtectProc"),"default")||Je(S(e,"ProcSubset"),"all")||I(e,"RootDirectory")&&le(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&x(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(S(e,"PrivateTmp")))||x(e,"DynamicUser")&&By.some(r=>I(e,r))}var Vy=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],$y=[{when:e=>!I(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>x(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Vy.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>x(e,"Accept")&&le(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>x(e,"Accept")&&I(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Ky=[{when:e=>!I(e,"What"),message:"the mount has no What="},{when:e=>Fr(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],Fr=(e,t)=>typeof t=="string"&&t.startsWith("/")&&ws(t)!==e.name.base,Gy=[{when:e=>Fr(e,le(e,"What")?.value),message:"What= does not match the name of the unit"}],Yy=[{when:e=>Fr(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],jy=["OnClockChange","OnTimezoneChange"],Hy=[{when:e=>!I(e,"OnCalendar")&&!jy.some(t=>le(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],qy=[{when:e=>!I(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],zy={service:Tt,socket:[...Tt,...$y],mount:[...Tt,...Ky],swap:[...Tt,...Gy],automount:Yy,timer:Hy,path:qy};function Jy(e){let t=zy[e.name.type]?.find(({when:n})=>n(e));if(t!==void 0||e.name.type!=="service")return t;let r=Oy(e);return Ny.find(({when:n})=>n(r))}function gc(e){let t=Jy(e);return t===void 0?null:{kind:"combination",message:t.message,at:null}}function Ir(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var Xy=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function hc(e,t,r){return r<=t?Xy(e):{start:Ir(e,t),end:Ir(e,r-1)+1}}var Qy=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Zy=e=>Qy.get(e.setting)??e.setting;function vc(e,t,r="system"){let n=ut(e.name)?mt(e.name,t.behaviour.templateInstance):e.name,s={name:n,facts:t,manager:r,settings:new Map,faults:[],refusal:null},o=[],i=(c,d)=>{let u={source:c,role:d,tree:Rr(c.text)};o.push(u),tg(s,u)};e.main!==null&&i(e.main,"main");for(let c of e.dropIns)i(c,"drop-in");let a=(e.unread??[]).map(({file:c,reason:d})=>({file:{source:c,role:"drop-in",tree:Rr(c.text)},reason:d})),l={name:n,facts:t,manager:r,files:o,settings:s.settings,faults:s.faults,refusal:null,unread:a};return{...l,refusal:eg(e,l,s.refusal)}}function eg(e,t,r){return qt(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:r??gc(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function tg(e,t){let r={file:t,sections:Mn(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let n of t.tree.nodes)n.kind==="assignment"?ig(e,r,n):n.kind==="section"?ng(e,r,n):n.kind==="invalid"&&og(e,r,n)}var rg=/^$|[?*[]/;function ng(e,t,r){if(t.sections.includes(r.name)){t.headerSeen=!0,t.section=r.name;return}let n={start:r.nameStart,end:r.nameEnd},s={file:t.file,span:n,lastLineStart:r.nameEnd};if(rg.test(r.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...s}),Tr(e,t,{kind:"syntax",message:`the section name "${r.name}" is not valid`,at:{file:t.file,span:n}});return}t.headerSeen=!0,t.section=null,r.name.startsWith("X-")||e.faults.push({kind:"unknown-section",...s})}var sg={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function og(e,t,r){let n={start:r.textStart,end:r.textEnd},s={file:t.file,span:n,lastLineStart:r.lastLineStart};if(r.reason==="no-equals"||r.reason==="no-key"){t.section!==null?e.faults.push({kind:r.reason,...s}):t.headerSeen||e.faults.push({kind:"outside-section",...s});return}e.faults.push({kind:"fatal-syntax",reason:r.reason,...s}),Tr(e,t,{kind:"syntax",message:sg[r.reason],at:{file:t.file,span:n}})}function ig(e,t,r){let{section:n}=t;if(n===null){t.headerSeen||e.faults.push({kind:"outside-section",...bc(t,r)});return}let s=e.facts.directive(n,r.key);s!==void 0?t.stopped||lg(e,t,r,s):r.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:n,node:r,...bc(t,r)})}var bc=({file:e},{keyStart:t,keyEnd:r,lastLineStart:n})=>({file:e,span:{start:t,end:r},lastLineStart:n}),ag=new Set(["pid-file"]);function lg(e,t,r,n){let s=Zy(n),o=dg(e,s);if(o.assignments.push({file:t.file,node:r,directive:n}),!n.fatal&&!ag.has(n.kind))return;let i=$e(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a=i.faults.find(({effect:k})=>k==="unit-refused"),{start:l=0,end:c=r.value.length,expected:d="valid"}=a??{},u=hc(r,l,c),m=c>l?`"${cg(r.value.slice(l,c))}" in ${n.name}=`:`${n.name}=`;Tr(e,t,{kind:"value",message:`${m} is not ${d}`,at:{file:t.file,span:u}})}var Sc=60,cg=e=>e.length<=Sc?e:`${e.slice(0,Sc-1)}\u2026`;function dg(e,t){let{settings:r,shared:n}=e,s=r.get(t);if(s!==void 0&&s!==n?.get(t))return s;let o=s===void 0?void 0:$e(s,e),i={name:t,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return r.set(t,i),i}function Tr(e,t,r){!t.stopped&&t.file.role==="main"&&(e.refusal??=r),t.stopped=!0}function _c(e,t){let r=_e(t.target),n=Pa(uc,r,t.policy),s=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(r.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=vc(a.source,r,t.user?"user":"system"),c=l.refusal===null?n.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:s,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:n.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem});let u=t.limit(i.path);u!==null&&c!==null&&c.exposure>u&&(o=!0),t.emit(d)}return o}async function ug({format:e,file:t},r,n){return e==="ndjson"?wa():e==="json"?ka(Ua):e==="systemd"?Aa():Na({style:await hl(r.color,t),verbose:r.verbose===!0,...n})}async function Pc(e,t){let r=await Cl(t,[]),[n=nt,...s]=r.general.targets.value;if(s.length>0&&t.target!==void 0)throw new F("score takes one target: run it once for each, or use check");let o=r.general.user.value,{units:i,problems:a}=await vl(e,t,o);await Ma(i.length);let{complain:l,any:c}=gl();for(let u of a)l(u);let d=await Sl(bl(t,"pretty"),u=>ug(u,t,{threshold:r.general.threshold.value,again:Pl(e,t)}));try{let u=_c(wl(i,e,r),{target:n,policy:r.policyOf(_e(n)),user:o,limit:m=>r.unitSettings(m).threshold.value,emit:d.unit,complain:l});return d.end(void 0),c()?2:u?1:0}finally{d.discard()}}async function mg(e){let t=hs(e.slice(1),gs);return t===null?(await Promise.resolve().then(()=>Ie(require("./main.cjs"),1))).main(e):Pc(t.paths,t.options).catch(ms)}0&&(module.exports={main});
