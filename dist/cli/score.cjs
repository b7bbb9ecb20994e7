"use strict";var Sl=Object.create;var cr=Object.defineProperty;var vl=Object.getOwnPropertyDescriptor;var _l=Object.getOwnPropertyNames;var Pl=Object.getPrototypeOf,Cl=Object.prototype.hasOwnProperty;var wl=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of _l(t))!Cl.call(e,n)&&n!==r&&cr(e,n,{get:()=>t[n],enumerable:!(s=vl(t,n))||s.enumerable});return e};var bt=(e,t,r)=>(r=e!=null?Sl(Pl(e)):{},wl(t||!e||!e.__esModule?cr(r,"default",{value:e,enumerable:!0}):r,e));var I=require("node:fs"),fe=require("node:path");function xl(e,t,r){if(Math.abs(e.length-t.length)>r)return r+1;let s=[],n=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((n[a]??0)+1,(i[a-1]??0)+1,(n[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(s[a-2]??0)+1)),i.push(c)}s=n,n=i}return n[t.length]??r+1}var kl=64;function w(e,t,r=3){if(e===""||e.length>kl)return[];let s=Math.max(1,Math.floor(e.length/3)),n=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:xl(n,i.toLowerCase(),s);a<=s&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,r).map(({candidate:i})=>i)}var Y=["252","254","257","262"];var St=Y[Y.length-1]??"262";function _(e,t){return{first:e,changes:t}}function dr(e,t){let r=e.first;for(let s of Y){let n=e.changes[s];if(n!==void 0&&(r=n),s===t)break}return r}function U(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(s=>{let[n="",o]=s.split("-");return r>=Number(n)&&(o===void 0||r<=Number(o))})}var Al={templateInstance:_("i",{257:"test_instance"}),capabilityInitialBits:_(64,{262:63}),capabilityInversionBits:_(64,{262:41}),capabilityUnclosedQuote:_("dropped",{254:"closed"}),privateMountsUnset:_("off",{254:"on"}),unknownFamily:_("skipped",{262:"ends-line"}),globSectionName:_("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:_(!0,{262:!1}),execPrefixes:_("-@:+!",{262:"-@:+!|"}),execFolderEndings:_(["/"],{257:["/","/.","/.."]}),ambientPrefix:_("honoured",{262:"ignored"}),userManagerIsUnprivileged:_(!1,{262:!0}),policyNotAnObject:_("ignored",{262:"error"}),warnsOfWeekdays:_(!1,{262:!0}),highestIoClass:_(8,{262:7}),imagesOutsideApi:_(!1,{257:!0}),unknownImagePolicies:_("refused",{262:"taken"}),directoryFlags:_("any",{257:"checked"}),pathsInApi:_("taken",{257:"refused"}),warnsOfVarRun:_(!1,{257:!0}),vsockTypes:_(!1,{254:!0}),alternativeInterfaces:_(!1,{257:!0}),bindsPortZero:_(!1,{257:!0}),renamesImports:_(!1,{257:!0}),textlessOutcome:_("incomparable",{262:"first"}),privateTmpNeedsNamespace:_([],{257:["disconnected"],262:["connected","disconnected"]})},Rl={oneshotRestartForceExitStatus:_(!0,{257:!1}),forkingPrivatePids:_(!1,{257:!0}),dynamicUserHomeDirectory:_(!1,{257:!0}),workingDirectoryInApiMount:_(!1,{257:!0}),dynamicUserInUserManager:_(!1,{257:!0}),managedPrivateUsers:_(!1,{262:!0}),userNamespacePathWithPrivateUsers:_(!1,{262:!0}),privatePidsPam:_(!1,{262:!0})};function ur(e,t){return Object.fromEntries(Object.entries(e).map(([s,n])=>[s,dr(n,t)]))}function mr(e){return{...ur(Al,e),refuses:ur(Rl,e)}}var pr=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,fr=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function gr(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(s=>U(s.slice(0,s.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function yr(e){return pr.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&U(r,e)).map(([t="",r="",s="",n="",,o="",i=""])=>({field:t,name:r,weight:gr(s,e),range:gr(n,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function hr(e){let t=new Map;for(let[r,s]of fr.split(`
`).entries()){let[n="",o=""]=s.split("	");if(U(o,e))for(let i of n.split(" "))t.set(i,r)}return t}var br=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Sr=`63	252-252
62	254`,vr=`AF_UNIX	1
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
AF_FILE	1`,_r=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Pr=`native
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
s390x`,Cr=`E2BIG
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
EXFULL`,wr=`%a
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
%%`,xr=`SUCCESS	0
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
EXCEPTION	255`,kr=`x86-64
x86`,Ar=`HUP
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
SYS`,Rr=`other
batch
idle
fifo
ext	262
rr`,Er=`none
realtime
best-effort
idle`,Fr=`emerg
alert
crit
err
warning
notice
info
debug`,Ir=`kern
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
local7`;var Tr=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Nr=`AS	bytes
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
STACK	bytes`,Or=`seconds	1000000
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
\xB5s	1`,Dr=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Mr=`inherit
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
syslog+console`,Ur=`shared
slave
private`,Lr=`udplite
sctp
mptcp	257`,Br=`cpu
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
bpf-bind-network-interface	262`,Wr=`arm64
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
tilegx`,Vr=`private-users
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
container-other`,$r=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Kr=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Gr=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var vt={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Yr=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,j=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var _t=`
${Yr}`,qr=new Map,Hr=new Map;function Fl(e){let t=j.lastIndexOf(`
[`,e),r=j.slice(t<0?1:t+2,j.indexOf("]",t+1)),s=j.indexOf(`
`,e),[n="",o="",i="",a=""]=j.slice(e,s<0?void 0:s).split("	");return{sections:r.split(","),name:n,since:o===""?null:Number(o),flags:i,specs:a}}function jr(e){let t=Hr.get(e);if(t!==void 0)return t;let r=[],s=`
${e}	`;for(let n=j.indexOf(s);n>=0;n=j.indexOf(s,n+1))r.push(Fl(n+1));return Hr.set(e,r),r}var Il=()=>[...new Set(j.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],zr=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Tl(e){let t=_t.indexOf(`
${e}	`);if(t<0)return zr(e);let r=_t.indexOf(`
`,t+1),[,s="",n=""]=_t.slice(t+1,r<0?void 0:r).split("	"),o=n.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...zr(s),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Pt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let s=r.indexOf(":");if(s<0)return r;if(U(r.slice(0,s),t))return r.slice(s+1)}return null}function Nl(e){let t=qr.get(e)??Tl(e);return qr.set(e,t),t}var Jr=(e,t,r)=>e!==""&&e.split(",").some(s=>s===t||s.startsWith(`${t}@`)&&U(s.slice(t.length+1),r));function Ol(e,t,r,s){let n=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Nl(s),name:e.name,section:r,setting:n===void 0?e.name:n.slice(6),since:e.since,fatal:Jr(e.flags,"fatal",t),documented:!Jr(e.flags,"undocumented",t)}}function Xr(e,t){let r=new Map,s=(n,o)=>{let i=r.get(n);if(i===void 0&&(i=new Map,r.set(n,i)),i.has(o))return i.get(o);let a=jr(o).find(({sections:d})=>d.includes(n)),l=a===void 0?null:Dl(a,e,t),c=a===void 0||l===null?void 0:Ol(a,e,n,l);return i.set(o,c),c};return{find:s,namesIn:n=>Il().filter(o=>s(n,o)!==void 0),sectionsWith:n=>[...new Set(jr(n).flatMap(({sections:o})=>o))].filter(o=>s(o,n)!==void 0)}}var Dl=(e,t,r)=>e.since!==null&&e.since>r?null:Pt(e.specs,t)??Ml(e,t);function Ml(e,t){if(e.since===null||e.since<=Number(t))return null;let r=Y.find(s=>Number(s)>Number(t)&&Pt(e.specs,s)!==null);return r===void 0?null:Pt(e.specs,r)}var Zr=e=>vt[e],Qr=Object.keys(vt);var ce=e=>new Uint32Array(e+31>>>5);function xe(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function pe(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function Be(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function es(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function ts(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var rs=e=>e.every(t=>t===0);var ss=`_llseek	-
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
writev	20`,ns=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Ul=/^([^(]+)(?:\((.+)\))?$/;function Ll(e){let t=new Map;for(let r of ns.split(`
`)){let[s="",n="",o=""]=r.split("	");if(s===""||!U(o,e))continue;let i=[];for(let a of n.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=Ul.exec(a)??[];U(c,e)&&i.push(l)}t.set(s,i)}return t}function os(e){let t=new Map,r=[],s=new Map;for(let l of ss.split(`
`)){let[c="",d="-",u=""]=l.split("	");c===""||!U(u,e)||(t.set(c,r.length),r.push(c),d!=="-"&&s.set(c,Number(d)))}let n=ce(r.length);for(let l of s.keys())xe(n,t.get(l)??0);let o=Ll(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let u=ce(r.length);for(let g of c){let x=t.get(g);x!==void 0?xe(u,x):g.startsWith("@")&&pe(u,a(g)??u)}return i.set(l,u),u};return{bitOf:t,names:r,native:n,numberOf:s,groups:o,group:a}}function W(e,t,r){return e.split(`
`).filter(s=>s!=="").map(s=>s.split("	")).filter(s=>U(s[t]??"",r))}var Ct=(e,t)=>new Set(W(e,1,t).map(([r=""])=>r)),is=(e,t)=>new Map(W(e,2,t).map(([r="",s=""])=>[r.toUpperCase(),Number(s)])),Bl={architectures:Wr,cgroupControllers:Br,coredumpFilters:Tr,execInputs:Dr,execOutputs:Mr,filesystemGroups:Gr,firmwares:Kr,ioSchedulingClasses:Er,logFacilities:Ir,logLevels:Fr,mountPropagations:Ur,personalities:kr,schedulingPolicies:Rr,securityModules:$r,signalNames:Ar,socketProtocols:Lr,virtualizations:Vr};function z(e){let t=null;return()=>(t??={made:e()},t.made)}var as=new Map;function ls(e,t){let r=`${e} ${t}`,s=as.get(r);if(s!==void 0)return s;let n=Wl(e,t);return as.set(r,n),n}function Wl(e,t){let r=z(()=>yr(e)),s=z(()=>Xr(e,t)),n=z(()=>os(e)),o=z(()=>is(br,e)),i=z(()=>is(vr,e)),a=z(()=>new Set(W(_r,2,e).map(([x=""])=>x))),l=z(()=>Ct(Pr,e)),c=z(()=>Ct(Cr,e)),d=new Map,u=x=>{let O=d.get(x)??W(Bl[x],x==="filesystemGroups"?2:1,e).map(([Ce=""])=>Ce);return d.set(x,O),O},g=z(()=>new Set([...Ct(wr,e)].map(x=>x.slice(1))));return{version:t,table:e,behaviour:mr(e),words:u,directive:(x,O)=>s().find(x,O),get checks(){return r()},get directives(){return s()},get syscalls(){return n()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return g()}}}var cs=239,Vl=400,We={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},ng=Object.entries(We);function $l(e){return Y.filter(r=>Number(r)<=e).at(-1)??Y[0]}var ds=(e,t)=>{let r=$l(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function us(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(We,t)?We[t]:void 0;if(r!==void 0&&r>=cs&&r<Vl)return{ok:!0,target:ds(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${cs} on are known`};let[s]=w(t,Object.keys(We),1),n=s===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${s}?`;return{ok:!1,problem:`unknown target "${e}": ${n}`}}var ms=ds(St,Number(St)),Ve=e=>ls(e.table,e.version);var E=class extends Error{};function ps(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))throw new E(`--threshold takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);if(Math.abs(r-t*10)>1e-9)throw new E(`--threshold takes one decimal at most, not "${e}": exposures have no more`);return r}function fs(e){return e===void 0?[ms]:e.split(",").map(t=>{let r=us(t.trim());if(!r.ok)throw new E(`--target: ${r.problem}`);return r.target})}var te=class extends Error{},Kl=65536,gs=1,$e=e=>e instanceof Error&&"code"in e?String(e.code):"",Gl=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2);function Yl(e,t){let r=Buffer.from(t),s=0;for(;s<r.length;)try{s+=(0,I.writeSync)(e,r,s)}catch(n){if($e(n)==="EAGAIN")Gl();else throw $e(n)==="EPIPE"?new te:n}}function wt(e){let t=[],r=0,s=()=>{r>0&&Yl(e,t.join("")),t=[],r=0};return{write:n=>{t.push(n),r+=n.length,r>=Kl&&s()},flush:s,close:s,discard:()=>{}}}function ys(){let e=(0,I.fstatSync)(gs);return!e.isCharacterDevice()||e.rdev===(0,I.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.stdout.isTTY===!0}var hs=()=>wt(gs),Ke=(e,t)=>new E(`${e} can't be written (${$e(t)||String(t)}): what was there before is unchanged`);function ql(e){try{let t=(0,I.realpathSync)(e),r=(0,I.statSync)(t);if(r.isDirectory())throw new E(`${e} is a folder: name a file to write the report to`);return{path:t,mode:r.mode&4095,regular:r.isFile()}}catch(t){if($e(t)==="ENOENT")return null;throw t instanceof E?t:Ke(e,t)}}function bs(e){let t=ql(e);return t!==null&&!t.regular?Hl(e):jl(e,t?.path??e,t?.mode??null)}function Hl(e){try{let t=wt((0,I.openSync)(e,"w")),r=s=>{try{s()}catch(n){throw n instanceof te?n:Ke(e,n)}};return{...t,write:s=>r(()=>t.write(s)),flush:()=>r(t.flush),close:()=>r(t.close)}}catch(t){throw Ke(e,t)}}function jl(e,t,r){let s=(0,fe.join)((0,fe.dirname)(t),`.${(0,fe.basename)(t)}.${process.pid}.tmp`),n=()=>(0,I.rmSync)(s,{force:!0}),o=l=>{try{return l()}catch(c){throw n(),Ke(e,c)}},i=o(()=>(0,I.openSync)(s,"w")),a=wt(i);return{write:l=>o(()=>a.write(l)),flush:()=>o(a.flush),close:()=>o(()=>{a.flush(),r!==null&&(0,I.fchmodSync)(i,r),(0,I.closeSync)(i),(0,I.renameSync)(s,t)}),discard:n}}function Ss(e){if(e instanceof te)return 0;let t=e instanceof Error?e.stack??e.message:String(e);return e instanceof E?process.stderr.write(`unitlint: ${e.message}
`):process.stderr.write(`unitlint: this is a fault of unitlint, please report it: ${t}
`),2}var _s=require("node:util");var vs=["pretty","json","ndjson","systemd"];var zl={format:{type:"string",short:"f"},target:{type:"string"},threshold:{type:"string"},user:{type:"boolean"},quiet:{type:"boolean"},verbose:{type:"boolean"}};function Jl(e){let{values:t,positionals:r}=(0,_s.parseArgs)({args:[...e],options:zl,allowPositionals:!0}),{format:s,...n}=t;return s===void 0?{paths:r,options:{...n,color:"auto"}}:vs.some(o=>o===s)?{paths:r,options:{...n,color:"auto",format:[{value:s,at:1}]}}:null}function Ps(e){try{return Jl(e)}catch{return null}}var ke=[],v=(e,t=ke)=>({effect:"set",value:e,faults:t}),h=(e,t=ke)=>({effect:"add",value:e,faults:t}),p=(e=void 0)=>({effect:"reset",value:e,faults:ke});function y(e,t,r,s=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:s}]}}function L(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}var Ge=e=>e===32||e===9||e===10||e===13,Xl=/['"\\]/;function k(e,t){return Xl.test(e)?Ql(e,t):{words:Zl(e),malformedAt:null}}function Zl(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&Ge(e.charCodeAt(r));)r+=1;let s=r;for(;r<e.length&&!Ge(e.charCodeAt(r));)r+=1;r>s&&t.push({text:e.slice(s,r),start:s,end:r})}return t}function Ql(e,t){let r=[],s=0;for(;;){for(;s<e.length&&Ge(e.charCodeAt(s));)s+=1;if(s>=e.length)return{words:r,malformedAt:null};let n=ec(e,s,t);if(n===null)return{words:r,malformedAt:s};r.push({text:n.text,start:s,end:n.end}),s=n.end}}function ec(e,t,r){let s=r.unclosed==="closed",n="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s?{text:n,end:e.length}:null;n+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":n+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Ge(e.charCodeAt(i)))break;n+=a}i+=1}return o!==""&&!s?null:{text:n,end:i}}function de(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var tc=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function J(e){let t=tc.exec(e);if(t===null)return null;let[,r,s,n,o,i,a]=t,l=Ye(s,16)??Ye(n,2)??Ye(o??i,8)??Ye(a,10);return l===null?null:r==="-"?-l:l}var Ye=(e,t)=>e===void 0?null:Number.parseInt(e,t);var xt=e=>e===4?32:128;function ws(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let s of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(s)||Number(s)>255)return null;r=r<<8n|BigInt(s)}return r}function Cs(e){if(e==="")return[];let t=[],r=e.split(":");for(let[s,n]of r.entries()){let o=s===r.length-1&&n.includes(".")?ws(n):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(n))t.push(BigInt(`0x${n}`));else return null}return t}function rc(e){let t=e.split("::");if(t.length>2)return null;let r=Cs(t[0]??""),s=Cs(t[1]??"");if(r===null||s===null)return null;let n=8-r.length-s.length;return(t.length===1?n!==0:n<1)?null:[...r,...Array.from({length:n},()=>0n),...s].reduce((i,a)=>i<<16n|a,0n)}function sc(e,t,r){let s=BigInt(xt(e)-r);return{family:e,address:t>>s<<s,length:r}}function He(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),s=r.includes(":")?6:4,n=s===6?rc(r):ws(r);if(n===null)return null;let o=t<0?xt(s):J(e.slice(t+1));return o===null||o<0||o>xt(s)?null:sc(s,n,o)}var X=e=>{let t=He(e);return t===null?[]:[t]},qe={any:[...X("0.0.0.0/0"),...X("::/0")],localhost:[...X("127.0.0.0/8"),...X("::1/128")],"link-local":[...X("169.254.0.0/16"),...X("fe80::/64")],multicast:[...X("224.0.0.0/4"),...X("ff00::/8")]},nc=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function oc(e){let t=Object.hasOwn(qe,e)?qe[e]:void 0;return t!==void 0?t:nc.test(e)?qe.localhost??[]:X(e)}var xs=(e,t)=>{if(e==="")return p();let{words:r,malformedAt:s}=k(e,{quotes:"kept"}),n=[...t??[]],o=[];for(let i of r){let a=oc(i.text);a.length>0?n.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>w(i.text,Object.keys(qe),1)})}return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),h(n,o)},ks=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,As=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var Rs=e=>(1n<<BigInt(e))-1n,kt=e=>Rs(e.behaviour.capabilityInitialBits),je=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),ic=e=>Number(W(Sr,1,e.table)[0]?.[0]??0);function ac(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let s=J(e);return s!==null&&s>=0&&s<=ic(t)?s:null}function lc(e,t,r){let s=r.behaviour.capabilityUnclosedQuote==="closed",{words:n,malformedAt:o}=k(e.slice(t),{quotes:"removed",unclosed:s?"closed":"malformed"}),i=0n,a=[];for(let l of n){let c=ac(l.text,r);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:de(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>cc(l.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function cc(e,t){let r=e.toUpperCase(),s=[...t.capabilities.keys()],n=r.startsWith("CAP_")?r:`CAP_${r}`;if(s.includes(n))return[n];let o=`_${n.slice(4)}`,i=s.filter(a=>a.endsWith(o));return i.length>0?i:w(n,s,2)}var Es=(e,t,r)=>{let{facts:s}=r,n=e.startsWith("~"),{set:o,faults:i}=lc(e,n?1:0,s),a=r.directive.name==="CapabilityBoundingSet"?kt(s):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(n?Rs(s.behaviour.capabilityInversionBits)&~o:o,i):h(n?l&~o:l|o,i)};var dc=/^[0-9A-Za-z:\-_.\\@]+$/,uc=255;function Z(e){let t=e.lastIndexOf("."),r=Qr.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let s=e.slice(0,t),n=s.indexOf("@");return{full:e,type:r,base:s,prefix:n<0?s:s.slice(0,n),instance:n<0?null:s.slice(n+1)}}var At=({full:e,base:t})=>e.length<=uc&&dc.test(t)&&!t.startsWith("@");function D(e){let t=Z(e);return t!==null&&At(t)?t:null}var ze=e=>e.instance==="";function ge(e){return e.instance===null||e.instance===""?null:`${e.prefix}@.${e.type}`}function Je(e,t){let r=`${e.prefix}@${t}`;return{...e,full:`${r}.${e.type}`,base:r,instance:t}}function Ae(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function Fs(e){let t=e.split("/").filter(s=>s!==""&&s!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(s,n)=>{let o=String.fromCharCode(s);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(n===0&&o===".")?o:`\\x${s.toString(16).padStart(2,"0")}`}).join("")}var mc="host",pc="a".repeat(32),Is={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function fc(e,t,r){let s=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Ae(t.prefix);case"i":return t.instance??"";case"I":return Ae(t.instance??"");case"j":return s;case"J":return Ae(s);case"f":return`/${Ae(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return pc;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Is[r].d??""}${t.full}`;default:return Is[r][e]??mc}}var gc=/[0-9A-Za-z]/,yc="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let r="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s+1);if(e.charAt(s)!=="%"||n===""){r+=e.charAt(s);continue}if(n==="%")r+="%";else if(!gc.test(n))r+=`%${n}`;else{if(!yc.includes(n)&&!t.facts.specifiers.has(n))return{unknownAt:s};r+=fc(n,t.name,t.manager)}s+=1}return r}var hc=255,Xe=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=hc;function bc(e){let t="";for(let r=0;r<e.length;r+=1){let s=e.charAt(r);if(s===":")return{name:t,rest:e.slice(r+1)};s==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var Sc=/^[A-Za-z0-9+/]*={0,2}$/;function vc(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!Sc.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function _c(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=b(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||Xe(r)?null:"a credential name, a colon and an absolute path"}function Pc(e,t,r){let[s="",n,...o]=e.split(":"),i=s.endsWith("*")?s.slice(0,-1):s,a=Xe(i)&&!/[*?[]/.test(i)&&o.length===0,l=n===void 0||r.facts.behaviour.renamesImports&&Xe(n);return!a||!l?y(t,e,"the name of a credential, or the beginning of one and *"):h(new Map(t).set(s,!1))}var Ts=(e,t,r)=>{if(e==="")return p();if(r.directive.name==="ImportCredential")return Pc(e,t,r);let{name:s,rest:n}=bc(e),o=b(s,r);if(typeof o!="string"||!Xe(o))return y(t,e,'a credential name, such as "token" in token:/etc/token');let i=vc(n,r)??_c(n,r);return i!==null?y(t,e,i):h(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var Os=e=>e===32||e===9||e===10||e===13;function q(e,t){let r=t;for(;r<e.length&&Os(e.charCodeAt(r));)r+=1;return r}var Cc={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Ns=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,wc=1114111;function xc(e,t){let r=Cc[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};Ns.lastIndex=t+1;let s=Ns.exec(e);if(s===null)return null;let[n,o,i,a,l]=s,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>wc?null:{text:String.fromCodePoint(c),length:n.length+1}}function Re(e,t){let r="",s="",n=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s===""?{text:`${r}\\`,start:t,end:e.length,quoted:n,unknownEscape:!0}:null;let l=xc(e,i);l===null&&(o=!0),r+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(s!=="")a===s?s="":r+=a;else if(a==='"'||a==="'")s=a,n=!0;else{if(Os(e.charCodeAt(i)))break;r+=a}i+=1}return s===""?{text:r,start:t,end:i,quoted:n,unknownEscape:o}:null}var kc=255,Ac="/bin/sh",Rc=/[\0-\x1F"'\\\x7F]/;function Ec(e,t){let r=0;for(;r<e.length;r+=1){let s=e.charAt(r),n=e.slice(0,r);if(!t.includes(s)||s==="!"&&(n.includes("+")||n.split("!").length>2)||s==="+"&&n.includes("!")||s!=="!"&&n.includes(s))break}return r}function Fc(e,t){return e===""?"followed by a program":Rc.test(e)?"a program path without quotes, backslashes or control characters":t.some(s=>e.endsWith(s))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=kc?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Ms=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Ic=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function Tc(e,t,r){let s=Re(e,t);if(s===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(s.text===";")return{next:q(e,s.end),more:!0};let n=Ec(s.text,r.facts.behaviour.execPrefixes),o=s.text.slice(0,n),i=o.includes("-"),a={start:s.start,end:s.end},l=o.includes("|"),c=l?Ac:b(s.text.slice(n),r);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Fc(c,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=Nc(e,q(e,s.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:s.start+n,end:s.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Ms(s),...Ic(s,o,r),...u.faults]}}var Ds=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||q(e,t+r.length)>t+r.length);function Nc(e,t,r){let s=[],n=[],o=t;for(;o<e.length;){if(Ds(e,o,";"))return{arguments:s,next:q(e,o+1),more:!0,faults:n};if(Ds(e,o,"\\;")){s.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=q(e,o+2);continue}let i=Re(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof b(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};s.push(i),n.push(...Ms(i)),o=q(e,i.end)}return{arguments:s,next:o,more:!1,faults:n}}var Us=(e,t,r)=>{if(e==="")return p();let s=[...t??[]],n=[],o=0,i=!0;for(;i&&o<e.length;){let a=Tc(e,o,r);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?s.length>(t?.length??0)?"add":"none":"refuse",value:s,faults:[...n,l]}}"command"in a&&(s.push(a.command),n.push(...a.faults)),o=a.next,i=a.more}return h(s,n)};var Oc=/^(?:1|yes|y|true|t|on)$/i,Dc=/^(?:0|no|n|false|f|off)$/i;function re(e){return Oc.test(e)?!0:Dc.test(e)?!1:null}var Ls="a boolean (yes or no)",Bs=["yes","no","true","false","on","off"],Ee=(e,t,{directive:r})=>{let s=re(e);return s!==null?v(s):r.fatal?L(t,e,Ls):y(t,e,Ls,()=>w(e,Bs,1))},Ws=(e,t,r)=>e===""?p():Ee(e,t,r),Rt=(e,t,r)=>{let{directive:s}=r;if(e===""&&s.emptyResets)return p();let n=s.suffix===null?-1:e.indexOf(":"),o=n<0?e:e.slice(0,n),i=Mc(o,r);if(i===null)return y(t,e,Uc(r),()=>w(e,s.values,2));if(n>=0&&(i==="no"||!Wc(e.slice(n+1),r)))return y(t,e,"a setting with a valid host name after the colon");let a=s.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function Mc(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=re(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function Uc({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>re(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Lc=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Bc=64;function Wc(e,t){let r=b(e,t);return typeof r!="string"||r.length>Bc?!1:r.split(".").every(s=>s.length<=63&&Lc.test(s))}var Vs=(e,t,{directive:r,facts:s})=>{if(r.section!=="Service"&&r.section!=="Scope")return y(t,e,"possible in units of this type");let n=re(e);if(n!==null)return v(n);let o=s.words("cgroupControllers"),{words:i,malformedAt:a}=k(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>w(c.text,[...Bs,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Vc=(e,t)=>{let r=e.toUpperCase();return w(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},$s=(e,t,{facts:r})=>{if(e==="")return p();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let s=e.startsWith("~"),n=s?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:s?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=k(e.slice(n),{quotes:"removed"}),d=[];for(let g of l){let x=r.addressFamilies.get(g.text.toUpperCase());if(x===void 0){let O=r.behaviour.unknownFamily==="ends-line";if(d.push({start:n+g.start,end:O?e.length:n+g.end,effect:O?"rest-ignored":"word-ignored",expected:de(g.text,"an address family such as AF_INET"),suggestions:()=>Vc(g.text,r)}),O)break}else s===(i==="deny")?a.add(x):a.delete(x)}c!==null&&d.push({start:n+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?h(u,d):v(u,d)},Ks=(e,t,{facts:r})=>{if(e==="")return p();let s=re(e);if(s!==null)return v(s?new Set:new Set(r.namespaces));let n=e.startsWith("~"),o=n?1:0,{words:i,malformedAt:a}=k(e.slice(o),{quotes:"kept"}),l=i.find(g=>!r.namespaces.has(g.text)),c=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let g={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>w(l.text,r.namespaces,2)};return{effect:"none",value:t,faults:[g]}}if(a!==null)return y(t,e,c);let d=i.map(g=>g.text),u=new Set(t??(n?r.namespaces:[]));for(let g of d)n?u.delete(g):u.add(g);return t===void 0?v(u):h(u)};var $c=/^(?:0|[1-9]\d*)$/,Kc=2**32-1,Gc=65535,Yc=/[\0-\x1F\x7F:/]/;function qc(e){return e===""?!1:$c.test(e)&&Number(e)<Kc&&Number(e)!==Gc?!0:Yc.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Gs=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Ys="a user or group name, or a numeric id",Hc="a user of its own: others run as nobody too, and NFS maps strangers to it";function qs(e,t){let r=b(e,t);return typeof r=="string"&&qc(r)?r:null}var Hs=(e,t,r)=>{if(e==="")return p();let s=qs(e,r);return s===null?L(t,e,Ys):v(s,r.directive.name==="User"&&s==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Hc}]:[])},js=(e,t,r)=>{if(e==="")return p();let{words:s,malformedAt:n}=k(e,{quotes:"kept"}),o=[...t??[]];for(let i of s){let a=qs(i.text,r);if(a===null)return L(t,e,Ys);o.push(a)}return n===null?h(o):L(t,e,"a list of words: it ends in a backslash")},jc=/^0*[0-7]{1,4}$/,zs=(e,t,r)=>jc.test(e)?v(Number.parseInt(e,8)):y(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`);var Js=(e,t)=>typeof e=="string"?e:e(t),T="a text with known specifiers: write %% for a percent sign";function f(e,t,{empty:r="resets",specifiers:s="kept",suggestions:n}={}){return(o,i,a)=>{if(o===""&&r==="resets")return p();let l=s==="expanded"?b(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Js(t,a):T;return a.directive.fatal?L(i,o,d):y(i,o,d,n===void 0?void 0:()=>n(o,a))}}function B(e,t,r){let{empty:s="resets",specifiers:n="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,l,c)=>{if(a===""&&s==="resets")return p();let{words:d,malformedAt:u}=k(a,r),g=[...l??[]],x=[];for(let{text:O,start:Ce,end:M}of d){let we=n==="expanded"?b(O,c):O,lr=typeof we=="string"?e(we,c):null;if(lr!==null)g.push(lr);else{let bl=typeof we=="string"?Js(t,c):T;x.push({start:Ce,end:M,effect:"word-ignored",expected:bl,...i===void 0?{}:{suggestions:()=>i(O,c)}})}}return u!==null&&x.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),h(g.length===0?void 0:g,x)}}function se(e,t,r={}){let s=f(e,t,r);return(n,o,i)=>{let{effect:a,value:l,faults:c}=s(n,void 0,i);return a==="reset"?p():l===void 0?{effect:a,value:o,faults:c}:h([...o??[],l],c)}}var Et=1e6,zc=2**64,Xs=new Map;function Jc({facts:e}){let t=Xs.get(e.table);if(t!==void 0)return t;let r=new Map(W(Or,2,e.table).map(([s="",n=""])=>[s,Number(n)]));return Xs.set(e.table,r),r}var Xc=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function ne(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let s=e.trimEnd(),n=0;do{let o=Xc.exec(s);if(o===null)return null;let[i,a="",l]=o;s=s.slice(i.length);let c=t;for(let[d,u]of Jc(r))if(s.startsWith(d)){s=s.slice(d.length),c=u;break}if(n+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,n>=zc)return null}while(s!=="");return n}var Zs="a time span such as 90s, 5min or 1h 30min",Zc=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Qc(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?ne(e,1/1e3,t):Number(r[1])/1e3}var Ze=(e,t)=>t.directive.name==="TimerSlackNSec"?Qc(e,t):e.trim()===""?null:ne(e,Et,t),ed=f(Ze,Zs,{empty:"read"}),td=f(Ze,Zs),Qs=(e,t,r)=>(Zc.has(r.directive.name)?td:ed)(e,t,r);var rd=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),sd=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function et(e){let t=e.toLowerCase(),r=sd.findIndex(s=>s===t||s.slice(0,3)===t);return r<0?null:r}var Qe="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",en=new RegExp(`^(${Qe}(?:(?:\\.\\.|-)${Qe})?(?:,${Qe}(?:(?:\\.\\.|-)${Qe})?)*),?(?= |$)`,"i"),nd=e=>e.split(",").every(t=>{let[r="",s]=t.split(/\.\.|-/);return s===void 0||(et(r)??0)<=(et(s)??0)}),sn={lowest:1970,highest:2199,fractions:!1},od={lowest:1,highest:12,fractions:!1},id={lowest:1,highest:31,fractions:!1},ad={lowest:0,highest:23,fractions:!1},ld={lowest:0,highest:59,fractions:!1},cd={lowest:0,highest:59.999999,fractions:!0},dd=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,ud=e=>e<70?e+2e3:e<100?e+1900:e;function md(e,t){let[,r,s,n]=dd.exec(e)??[];if(r===void 0||!t.fractions&&[r,s,n].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===sn?ud(Number(c)):Number(c),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=s===void 0?null:o(s);if(a!==null&&(a<i||a>t.highest))return!1;if(n===void 0)return!0;let l=Number(n);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var ye=(e,t)=>e==="*"||e.split(",").every(r=>md(r,t));function tn(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[s="",n="",o="*"]=[...r].reverse();return ye(s,id)&&ye(n,od)&&ye(o,sn)}function rn(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",s="",n="0"]=t;return ye(r,ad)&&ye(s,ld)&&ye(n,cd)}var pd="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",fd=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${pd})$`);function gd(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=fd.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!en.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),rd.has(t.toLowerCase()))return!0;let s=en.exec(t);if(s!==null){if(!nd(s[1]??""))return!1;if(t=t.slice(s[0].length).trim(),t==="")return!0}let n=t.split(/ +/);return n.length===1?tn(t)||rn(t):n.length===2&&tn(n[0]??"")&&rn(n[1]??"")}function yd(e){let[,t="",r,s,n]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(s)-1,Number(n))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(et(a)??0)<=o&&o<=(et(l)??6)})}var hd="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",bd="a time span such as 15min or 1h 30min",Sd=1e6;function vd(e,t){if(t.directive.name==="OnCalendar")return gd(e)?{kind:"calendar",event:e}:null;let r=ne(e,Sd,t);return r===null?null:{kind:"span",microseconds:r}}var nn=(e,t,r)=>{if(e==="")return p();let s=b(e,r);if(typeof s!="string")return y(t,e,T);let n=vd(s,r);if(n===null)return y(t,e,r.directive.name==="OnCalendar"?hd:bd);let o=n.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&yd(n.event);return h([...t??[],n],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var on=se((e,t)=>{let r=b(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),an=se((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,T);function V(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function rt(e,t){let r=b(e,t);return typeof r=="string"?V(r):null}var tt='an absolute path without ".."',_d=new Set(["EnvironmentFile"]),ln=(e,t,r)=>{if(e==="")return p();let s=_d.has(r.directive.name)&&e.startsWith("-"),n=b(s?e.slice(1):e,r);if(n===""&&!s)return p();let o=typeof n=="string"?V(n):null;return o!==null?v(o):r.directive.fatal?L(t,e,tt):y(t,e,tt)},Pd=/^-?\+?/;function Cd(e,t){let r=Pd.exec(e.text)?.[0]??"",s=rt(e.text.slice(r.length),t);return s===null?null:{path:s,optional:r.includes("-"),belowRoot:r.includes("+")}}var wd=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),cn=(e,t,r)=>{if(e==="")return p();if(wd.has(r.directive.name)){let a=rt(e,r);return a===null?y(t,e,tt):h([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:s,malformedAt:n}=k(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of s){let l=Cd(a,r);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:tt}):o.push(l)}return n!==null&&i.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(o,i)},dn=(e,t,r)=>{if(e==="")return p();let s=e.startsWith("-"),n=s?e.slice(1):e;if(n==="~")return v({kind:"home"});let o=rt(n,r);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return s?y(t,e,i):L(t,e,i)},xd=["/dev/","/run/systemd/inaccessible/"];function kd(e,t){let r=b(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let s=V(r);return s!==null&&(s==="/dev"||xd.some(n=>s.startsWith(n)))?s:null}var un=(e,t,r)=>{if(e==="")return p();let[s]=k(e,{quotes:"removed"}).words;if(s===void 0)return y(t,e,'a device and its access, such as "/dev/null rw"');let n=e.slice(s.end).trim(),o=kd(s.text,r);return o===null?y(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(n)?h([...t??[],{device:o,access:n}]):y(t,e,"a device with an access out of the letters r, w and m")},mn=(e,t,r)=>{if(e==="")return p();let s=[...t??[]],n=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=rt(i.replaceAll("\\:",":"),r);l===null?n.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):s.push(l),o=a+1}return h(s,n)};var N=(e,t)=>r=>{let s=J(r);return s!==null&&s>=e&&s<=t?s:null},Ad=2**32-1,pn=2**64,ue=(e,t)=>e.trimStart().startsWith("-")?null:N(0,Ad)(e,t),st=(e,t)=>e.trimStart().startsWith("-")?null:N(0,pn-2049)(e,t),It=N(-(2**31),2**31-1),Rd=/^(\d+)(?:\.(\d{1,2}))?%$/,Ed=/^(\d+)(?:\.(\d))?‰$/,Fd=/^(\d+)‱$/;function fn(e){let[,t,r=""]=Rd.exec(e)??[];if(t!==void 0)return Ft(Number(t)*100+Number(r.padEnd(2,"0")));let[,s,n=""]=Ed.exec(e)??[];if(s!==void 0)return Ft(Number(s)*10+Number(n||"0"));let[,o]=Fd.exec(e)??[];return o===void 0?null:Ft(Number(o))}var Ft=e=>e<=2**31-1?e:null;function he(e){let t=fn(e);return t!==null&&t<=1e4?t:null}var Id={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Td=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function be(e,t){let r=e,s=0,n=Number.POSITIVE_INFINITY;do{let o=Td.exec(r);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Id[c]??0;if(d>=n)return null;let u=t**d;if(s+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),s>=pn)return null;n=d,r=r.slice(i.length)}while(r!=="");return s}var gn="a size in bytes, such as 512M or 2G",yn=f(ue,"a whole number from 0 up",{empty:"read"}),hn=f(It,"a whole number",{empty:"read"}),bn=f(N(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Tt=f(e=>be(e,1024),gn,{empty:"read"}),Nd=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Nt=f((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=he(e),s=r??be(e,1024);return s===null||s===0&&!Nd.has(t.name)?null:r===null?s:-r},`${gn}, a percentage of the memory, or infinity`),Sn=f((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=he(e);if(r!==null)return-r;let s=st(e,t);return s===null||s===0?null:s},"a number of tasks from 1 up, a percentage, or infinity"),vn=f(e=>{let t=fn(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Pn=f(N(-20,19),"a nice level from -20 to 19"),Cn=f(N(-1e3,1e3),"a number from -1000 to 1000"),wn=f(N(0,99),"a priority from 0 to 99",{empty:"read"}),xn=f(N(0,7),"a priority from 0 to 7"),oe=(e,{empty:t,highest:r=-1})=>f((s,n)=>{if(n.facts.words(e).includes(s))return s;let o=ue(s,n);return o!==null&&o<=r?s:null},({facts:s})=>`one of ${s.words(e).join(", ")}`,{empty:t,suggestions:(s,{facts:n})=>w(s,n.words(e),2)}),Dd=2**31-1,kn=oe("schedulingPolicies",{empty:"resets",highest:Dd}),An=(e,t,r)=>oe("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),_n=8191,Md=/^(\d+)(?:-(\d+))?$/;function Ud(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:s}=k(e.replaceAll(","," "),{quotes:"removed"});if(s!==null)return t;for(let n of r){let[,o,i=o]=Md.exec(n.text)??[],a=o===void 0?J(n.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>_n)return`a list of numbers up to ${_n}`}return null}var Ld={CPUAffinity:"numa",NUMAMask:"all"},Fe=(e,t,r)=>{if(e==="")return p();if(e===Ld[r.directive.name])return v([e]);let s=b(e,r),n=typeof s=="string"?Ud(s):"a text with known specifiers";return n===null?h([...t??[],e]):y(t,e,n)},Rn=(e,t,{facts:r})=>{if(e==="")return p();let s=r.words("coredumpFilters"),n=e.split(/[ \t]+/),o=n.find(i=>!s.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?y(t,e,`a mask in hexadecimal, or words out of ${s.join(", ")}`,()=>w(o,s,2)):h([...t??[],...n])},En=e=>e===""?p():v(e.split(/[ \t]+/)),Fn=oe("personalities",{empty:"resets"}),In=f((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=J(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>w(e.toUpperCase(),t.errnoNames,2)});function ot(e){let t=[""];for(let r=0;r<e.length;r+=1){let s=e.charAt(r);s===":"?t.push(""):s==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=s}return t}var nt=(e,t)=>{let r=b(e,t);return typeof r=="string"?V(r):null},Wd=new Set([void 0,"","rbind","norbind"]);function Vd(e,t){let[r="",s,n,...o]=ot(e);if(o.length>0||!Wd.has(n))return null;let i=r.startsWith("-"),a=nt(i?r.slice(1):r,t),l=s===void 0?a:nt(s,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Tn=B(Vd,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Nn=B((e,t)=>{let r=e.indexOf(":"),s=nt(r<0?e:e.slice(0,r),t);return s===null?null:{path:s,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Ot=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function On(e,t){for(let r=0;r<e.length;r+=2){let s=e[r]??"",n=e[r+1],o=n===void 0?s:n;if(n!==void 0&&!Ot.has(s))return`one of the partitions ${[...Ot].join(", ")}`;if(typeof b(o,t)!="string")return T}return null}var $d=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Dn(e,t){let r=(n,o)=>{let i=nt(n,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&$d(i,e===1)?null:i},s=(n,o)=>{let[i="",...a]=ot(n.text).filter(d=>d!==""),l=r(i.replace(/^-/,""),o),c=e===2?r(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:On(a,o)}};return(n,o,i)=>{if(n==="")return p();let{words:a,malformedAt:l}=k(n,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let u of a){let{image:g,fault:x}=s(u,i);g!==null&&c.push(g),x!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:x})}return l!==null&&d.push({start:l,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(c.length===0?void 0:c,d)}}var Mn=Dn(2,"IMAGE:TARGET with absolute paths"),Un=Dn(1,"an absolute path of an image"),Ln=(e,t,r)=>{if(e==="")return p();let{words:s,malformedAt:n}=k(e,{quotes:"removed"});if(n!==null)return y(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of s){let d=a.indexOf(":"),u=On(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return v(i,o)},Kd=/^(?:[0-9a-fA-F]{2})+$/,Gd=32,Bn=f(e=>e.startsWith("/")||Kd.test(e)&&e.length>=Gd?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Dt=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Wn=f(e=>e.startsWith("/")||e.startsWith("base64:")&&Dt(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Yd=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),qd=/^(?:read-only|growfs)-(?:on|off)$/;function Hd(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let s=r.indexOf("=");if(s<0)return!1;let n=r.slice(0,s).trim();return n!==""&&!Ot.has(n)?t:r.slice(s+1).split("+").every(o=>t||Yd.has(o.trim())||qd.test(o.trim()))})}var Vn=f((e,{facts:t})=>Hd(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Mt=oe("mountPropagations",{empty:"resets"}),$n=f(e=>re(e),"a boolean (yes or no)"),Kn=f(e=>e,T,{specifiers:"expanded"});function Gn(e,t){let r=b(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let s=r.split("/").filter(n=>n!==""&&n!==".");return s.length===0||s.includes("..")?null:s.join("/")}function zd(e,t){let[r="",s="",n="",...o]=ot(e),i=Gn(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||n!==""&&n!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(s==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Gn(s,t);return a===null?null:{path:i,link:a}}var Yn=B(zd,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var qn=/^[A-Za-z_][A-Za-z0-9_]*$/,Jd=/^[A-Za-z_][A-Za-z0-9_]*=/,Hn=e=>Jd.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Ut(e,t,r){let s=(n,o)=>{let i=r?b(n,o):n;return typeof i!="string"?T:e(i)?null:t};return(n,o,i)=>{if(n==="")return p();let a=[...o??[]],l=[],c=q(n,0);for(;c<n.length;){let d=Re(n,c);if(d===null||d.unknownEscape){let g=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:n.length,effect:"rest-ignored",expected:g});break}let u=s(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),c=q(n,d.end)}return h(a,l)}}var jn="the name of a variable",zn=Ut(Hn,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Xd=Ut(e=>qn.test(e),jn,!0),Zd=Ut(e=>qn.test(e)||Hn(e),`${jn}, or NAME=value`,!0),Jn=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?Zd:Xd)(e,t,r);var Qd=255,Lt=e=>e.length<=Qd&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),eu=/^(file|append|truncate):(.*)$/;function tu(e,t,r){let s=r.facts.words(t),[,n="",o=""]=eu.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=b(i??o,r);return typeof a!="string"?T:i!==null?Lt(a)?null:"fd: and the name of a file descriptor":n!==""&&s.includes(n)?V(a)===null?`${n}: and an absolute path`:null:s.includes(e)?null:`one of ${s.join(", ")}`}var Zn=(e,t)=>(r,s,n)=>{let o=tu(r,e,n);if(o!==null)return y(s,r,o,()=>w(r,n.facts.words(e),2));let i=t.includes(r)?[{start:0,end:r.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return v(r,i)},Qn=Zn("execInputs",[]),eo=Zn("execOutputs",["syslog","syslog+console"]),to=f(e=>Lt(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),ru=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,ro=(e,t,r)=>{if(e==="")return p();if(/\\./.test(e.replace(ru,"")))return y(t,e,"a text with known escape sequences: write \\\\ for a backslash");let s=b(e,r);return typeof s=="string"?h(`${t??""}${s}
`):y(t,e,T)},so=(e,t)=>e===""?p():Dt(e)?h(`${t??""}${e}`):y(t,e,"data in Base64"),Xn=new Set(["read-only","append","truncate","graceful"]),su=["read-only","append","truncate"],no=(e,t)=>{if(e==="")return p();let[r="",s="",n="",...o]=e.split(":"),i=n===""?[]:n.split(",");return!(r.startsWith("/")&&Lt(s)&&o.length===0&&i.every(l=>Xn.has(l)))||i.filter(l=>su.includes(l)).length>1?y(t,e,`an absolute path, a name and options out of ${[...Xn].join(", ")}, joined by colons`):h([...t??[],e])},oo=(e,t,r)=>{if(e==="")return p();let s=b(e,r);if(typeof s!="string")return y(t,e,T);let n=V(s.startsWith("/")?s:`/run/${s}`),{pathsInApi:o}=r.facts.behaviour;return n===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(n,Bt(e,n,r))};function Bt(e,t,{facts:r}){return!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var ou=N(1,65535),io=107,ao=/^(?:\d{1,10})?$/,lo=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function iu(e,t){let r=ou(e,t);if(r!==null)return{family:"inet6",port:r};let[,s,n=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(s!==void 0){let l=lo(n);return He(s)?.family===6&&!s.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=lo(e.slice(o+1)),a=e.slice(0,o);return He(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function au(e,{facts:t}){let[,r="",s="",n=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return n===""||r!==""&&!t.behaviour.vsockTypes?null:ao.test(s)&&ao.test(n)?{family:"vsock",port:null}:null}function lu(e,t){return e.startsWith("/")?e.length<=io?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=io?{family:"unix",port:null}:null:e.startsWith("vsock")?au(e,t):iu(e,t)}var cu=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function du(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return cu.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var co=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function uu(e,{directive:t,facts:r}){let s=V(e);return s===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?null:{family:"file",port:null}}var mu={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function pu(e,t){let{name:r}=t.directive;if(co.has(r))return uu(e,t);if(r==="ListenNetlink")return du(e);let s=lu(e,t);return r==="ListenSequentialPacket"&&s?.family!=="unix"?null:s}var uo=(e,t,r)=>{if(e==="")return p();let{name:s}=r.directive,n=b(e,r);if(typeof n!="string")return y(t,e,T);let o=pu(n,r);if(o===null)return y(t,e,mu[s]??(co.has(s)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||s==="ListenFIFO"?Bt(e,n,r):[];return h([...t??[],{directive:s,address:n,...o}],i)},fu=15,gu=127,yu=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,hu=new Set(["all","default",".",".."]),it=(e,t)=>yu.test(e)&&!hu.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?gu:fu),mo=f(e=>e==="*"||it(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),po=f(e=>it(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),bu={132:"sctp",136:"udplite",262:"mptcp"},fo=f((e,{facts:t})=>{let r=bu[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),go=f(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function So(e,t){return(r,s,n)=>{if(r==="")return p();let o=r.startsWith("~"),i=o?1:0,a=s?.mode??(o?"deny":"allow"),l=new Set(s?.names),c=[],{words:d,malformedAt:u}=k(r.slice(i),{quotes:"removed"});for(let g of d)e(g.text,n)?a==="deny"===o?l.add(g.text):l.delete(g.text):c.push({start:g.start+i,end:g.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h({mode:a,names:l},c)}}var vu=15,vo=So((e,{facts:t})=>it(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=vu),"the name of a network interface"),_o=So((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),_u=["tcp","udp"],Pu=["ipv4","ipv6"];function Cu(e,{facts:t}){if(e==="any")return!0;let[,r,s=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],n=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=n&&Number(r)<=Number(s)&&Number(s)<=65535}function wu(e,t){let r=e.split(":");return r.length>3?!1:(Pu.includes(r[0]??"")&&r.shift(),_u.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&Cu(r[0]??"",t))}var Po=se((e,t)=>wu(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),yo=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function ho(e){let[t="",r="",s="",n="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&yo.test(s)&&yo.test(n)&&o.length===0}var Co=(e,t)=>{if(e==="")return p();let{words:r}=k(e,{quotes:"removed"}),s=r.filter(n=>!ho(n.text)).map(n=>({start:n.start,end:n.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return h([...t??[],...r.filter(n=>ho(n.text)).map(n=>n.text)],s)},wo=(e,t,{facts:r})=>{if(e==="")return p();let s=r.words("cgroupControllers"),n=e.split(/[ \t]+/),o=n.find(i=>!s.includes(i));return o===void 0||n.some(i=>s.includes(i))?h([...t??[],...n]):y(t,e,`one or more of ${s.join(", ")}`,()=>w(o,s,2))},xu=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),xo=se((e,t)=>{let r=e.indexOf(":"),s=r<0?null:b(e.slice(r+1),t);return xu.has(e.slice(0,r))&&typeof s=="string"&&V(s)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),ku=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),ko=f((e,{name:t,facts:r})=>{let s=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&ku(e)&&!r.words("cgroupControllers").includes(s)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),bo=["extensions","credentials"],Ao=f(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>bo.includes(t))?e:null,`a boolean, or one or more of ${bo.join(", ")}`);var at=(e,t,r)=>{if(e==="")return p();let s=e.startsWith("-"),n=b(s?e.slice(1):e,r);return typeof n=="string"?v({label:n,optional:s}):s?y(t,e,T):L(t,e,T)};var Fo=N(1,1e4),Io=N(10,1e3),To=f((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Fo(e,t),"a weight from 1 to 10000"),lt=(e,t)=>(r,s,n)=>{let o=e(r,s,n);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},No=f(Io,"a weight from 10 to 1000"),Oo=lt(f(N(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Ru=lt(Nt,"MemoryMax="),Do=(e,t,r)=>(r.directive.name==="MemoryLimit"?Ru:Nt)(e,t,r),Wt=1e6,Eu=-20,Fu=19;function Iu(e,t){let r=/^[+-]/.test(e),s=r?It(e,t):st(e,t);return s===null?null:r?s<Eu||s>Fu?null:20-s:s<=40?s:null}function Ro(e,t,r){if(t==="nice")return Iu(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return be(e,1024);if(t==="seconds"){let s=ne(e,Wt,r);return s===null?null:Math.ceil(s/Wt)}return t==="microseconds"?ne(e,1,r):st(e,r)}var Tu={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Eo=({directive:e,facts:t})=>W(Nr,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",Mo=f((e,t)=>{let r=Eo(t),[s="",n=s,...o]=e.split(":");if(o.length>0||s===""||n==="")return null;let i=Ro(s,r,t),a=Ro(n,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Tu[Eo(e)]??"a number",{empty:"read"}),Ie=(e,t)=>(r,s,n)=>{if(r==="")return p();let[o]=k(r,{quotes:"removed"}).words,i=o===void 0?null:b(o.text,n),a=o===void 0?null:e(r.slice(o.end).trimStart(),n);return typeof i!="string"||a===null?y(s,r,t):h([...s??[],{device:i,limit:a}])},Uo=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:be(e,1e3);return t===0?null:t},Lo='a device and a limit, such as "/dev/sda 5M"',Bo=Ie(Uo,Lo),Wo=lt(Ie(Uo,Lo),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Vo=Ie(Fo,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),$o=lt(Ie(Io,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Ko=Ie((e,t)=>ne(e,Wt,t),'a device and a time span, such as "/dev/sda 25ms"'),Go=f(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=he(e);return t===null?be(e,1024):-t},"a size such as 5G, a percentage, or off"),Yo=f((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:ue(e,t),"a whole number from 0 up, or infinity");var qo=oe("logLevels",{empty:"read",highest:7}),Ho=oe("logFacilities",{empty:"read",highest:127}),Ou=/^[A-Z][A-Z0-9_]{0,63}=/,jo=B(e=>Ou.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Du=255,Mu=Du-25-40,zo=f(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Mu?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Jo=(e,t)=>e===""?p():e==="~"?y(t,e,"a regular expression"):h([...t??[],e]);var Lu=f((e,t)=>{let r=Ze(e,t);return r!==null&&r>=Et&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),Bu=new Set(["service","slice","scope"]),Vt=e=>(t,r,s)=>Bu.has(s.name.type)?e(t,r,s):y(r,t,"possible in units of this type"),Xo=Vt(Lu),Zo=Vt(f(he,"a percentage up to 100%")),Wu=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Vu=Vt(Rt),Qo=(e,t,r)=>(Wu.has(r.directive.name)?Vu:Rt)(e,t,r);var $u=34,ei=64,Ku=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ri(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,s,n="",o="0"]=Ku.exec(r)??[];if(s!==void 0){let i=ei-$u;return Number(o)<=i&&n!==(s==="MIN"?"-":"+")}return r===e&&N(1,ei)(e,t)!==null}var si=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Gu=(e,t)=>w(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,si(t),1),ni=f((e,t)=>ri(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Gu}),ti=({facts:e})=>W(xr,2,e.table).map(([t=""])=>t),oi=N(0,255),ii=f(oi,"an exit status from 0 to 255"),ai=B((e,t)=>oi(e,t)!==null||ti(t).includes(e)||ri(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>w(e.toUpperCase(),[...ti(t),...si(t)],2)});var li=255,qu=B(e=>e.length<=li?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),ci=e=>{let t=D(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=li?t:null},Hu={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},di=(e,t,r)=>{let s=qu(e,t,r),n=Hu[r.directive.name];return n===void 0?s:{...s,faults:[...s.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${n}=`}]}},ui=f(e=>{let t=ci(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),mi=B(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),pi=f((e,{directive:t})=>{let r=ci(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),fi=["http://","https://","file:/","info:","man:"];function ju(e){let t=fi.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var gi=B((e,t)=>{let r=b(e,t);return typeof r!="string"?null:ju(r)||r===""?r:null},`a URL that begins with ${fi.join(", ")}`,{quotes:"removed"}),zu=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Ju=/^[A-Za-z0-9_-]+$/,Xu=255,yi=f(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=Xu&&r.every(n=>(t?Ju:zu).test(n))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var ct=e=>e===""?p():v(e),hi=se(e=>e,""),bi={"allowed-cpuset":Fe,"bind-mounts":Tn,"bind-network-interface":po,"blockio-bandwidth":Wo,"blockio-device-weight":$o,"blockio-weight":No,"bpf-delegate-attachments":ct,"bpf-delegate-commands":ct,"bpf-delegate-maps":ct,"bpf-delegate-programs":ct,"bpf-foreign-program":xo,"bus-name":yi,bytes:Tt,"bytes-or-percent":Do,"cgroup-nft-set":Co,"cgroup-socket-bind":Po,"colon-separated-paths":mn,"concurrency-max":Yo,"condition-path":on,"condition-string":an,"cpu-set":Fe,"cpu-shares":Oo,"delegate-subgroup":ko,"directory-list":Yn,"disable-controllers":wo,enum:Qo,"environment-assignments":zn,"environment-names":Jn,"exec-apparmor-profile":at,"exec-coredump-filter":Rn,"exec-cpu-affinity":Fe,"exec-cpu-sched-policy":kn,"exec-cpu-sched-prio":wn,"exec-input":Qn,"exec-input-data":so,"exec-input-text":ro,"exec-io-class":An,"exec-io-priority":xn,"exec-mount-apivfs":$n,"exec-mount-flags":Mt,"exec-mount-propagation-flag":Mt,"exec-nice":Pn,"exec-oom-score-adjust":Cn,"exec-output":eo,"exec-quota":Go,"exec-root-hash":Bn,"exec-root-hash-sig":Wn,"exec-selinux-context":at,"exec-smack-process-label":at,"exit-status":ii,"exit-status-set":ai,"extension-images":Un,fdname:to,"filesystem-set":_o,"iec-size-long":Tt,"image-policy":Vn,integer:hn,"integer-or-percent":Sn,"io-device-latency":Ko,"io-device-weight":Vo,"io-limit":Bo,"job-mode-isolate":Ee,"log-extra-fields":jo,"log-facility":Ho,"log-filter-patterns":Jo,"log-level":qo,"log-namespace":zo,long:bn,"luo-sessions":hi,"managed-oom-mem-pressure-duration-sec":Xo,"managed-oom-mem-pressure-limit":Zo,"managed-oom-rules":hi,"mount-images":Mn,"mount-node":Kn,"numa-mask":Fe,"open-file":no,percent:vn,personality:Fn,"pid-file":oo,"resource-limit":Mo,"restrict-network-interfaces":vo,"root-image-options":Ln,securebits:En,"service-refresh-on-reload":Ao,"service-sockets":mi,signal:ni,"slice-name":ui,"socket-address":uo,"socket-bindtodevice":mo,"socket-protocol":fo,"swap-priority":f(N(-1,32767),"a number from -1 to 32767"),"syscall-errno":In,"time-span":Qs,"timer-spec":nn,"tmpfs-mounts":Nn,"tty-size":f(ue,"a whole number from 0 up"),"unit-name":pi,"unit-names":di,"unsigned-integer":yn,"url-list":gi,weight:To,xattr:go};var Qu=4095;function em(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Qu:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function tm(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let s=ce(t.syscalls.names.length);return xe(s,r),s}var Si=e=>{let t=e.named.slice();return Be(t,e.actioned),{...e,allowed:t}};function rm(e,{facts:t,directive:r}){let s=t.syscalls.names.length,n={mode:e?"deny":"allow",named:ce(s),actioned:ce(s)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&pe(n.named,o),n}function sm(e,t,r,{facts:s,directive:n}){let o=n.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!em(a,s))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let l=tm(i,s);return l===null?nm(i,s):(r===(e.mode==="deny")||a!==null?pe(e.named,l):Be(e.named,l),e.mode==="allow"&&a!==null?pe(e.actioned,l):Be(e.actioned,l),null)}function nm(e,{syscalls:t}){return e.startsWith("@")?{expected:de(e,"a system-call group"),suggestions:()=>w(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:de(e,"a system call"),suggestions:()=>w(e,t.bitOf.keys(),2)}}var vi=(e,t,r)=>{if(e==="")return p();let s=e.startsWith("~"),n=s?1:0,o=t===void 0?rm(s,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=k(e.slice(n),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=sm(o,c,s,r);d!==null&&l.push({start:n+c.start,end:n+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:n+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(Si(o),l):h(Si(o),l)},Te=e=>e!==void 0&&(e.mode==="allow"||!rs(e.named)),_i=(e,t,{facts:r})=>{if(e==="")return p();let{words:s,malformedAt:n}=k(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of s)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>w(a.text,r.syscallArchitectures,2)});return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),h(i,o)};var om=new Set(["TCPCongestion","ExtraOptions"]),Pi=(e,t,r)=>{if(e==="")return p();if(om.has(r.directive.name))return v(e);let s=b(e,r);return typeof s=="string"?v(s):y(t,e,"a text with known specifiers: write %% for a percent sign")},Ci=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:ke}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},wi=e=>e===""?p():v(e);var im={...bi,"address-family-set":$s,boolean:Ee,"boolean-or-controllers":Vs,"capability-set":Es,credential:Ts,"device-rule":un,"exec-command":Us,"install-only":wi,"ip-prefix-set":xs,"namespace-set":Ks,obsolete:Ci,path:ln,"path-list":cn,string:Pi,"syscall-architectures":_i,"syscall-filter":vi,tristate:Ws,umask:zs,"user-or-group":Hs,"user-or-group-list":js,"working-directory":dn},am=e=>e===""?p():v(e),xi=e=>im[e]??am;function dt(e,t){let{assignments:r,steps:s}=e;for(;s.length<r.length;){let n=r[s.length];if(n===void 0)break;let{directive:o,node:i}=n,a=xi(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,s.push({assignment:n,effect:a.effect,faults:a.faults})}return e}function ie(e,t){let r=e.settings.get(t);return r===void 0?void 0:dt(r,e)}function S(e,t){return ie(e,t)?.value}var F=(e,t)=>ie(e,t)?.value!==void 0;function P(e,t){let r=S(e,t);return r===!0||typeof r=="string"&&r!=="no"}var ki=["service","socket","mount","swap"],lm=[...ki,"slice","scope"],cm=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],dm=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],um="-",mm=2,pm=18;function Ai(e){let t=ki.includes(e.name.type),r=[],s=ym(e,t),n=s.DynamicUser;if(n){for(let l of cm)s[l]=!0,r.push([l,"DynamicUser"]);r.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=hm(e,n),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?bm(e,n):gm;return{unit:e,defaultDependencies:S(e,"DefaultDependencies")!==!1&&e.name.base!==um,switches:s,user:o,privileged:!i&&(o==="root"||o==="0"||!n&&o===null),userManager:i,hasSupplementaryGroups:(S(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:S(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(S(e,l)??"/")!=="/"),umask:S(e,"UMask")??(t?pm:mm),boundingSet:Sm(e,s,r),ambientSet:S(e,"AmbientCapabilities")??0n,syscallFilter:S(e,"SystemCallFilter"),syscallArchitectures:S(e,"SystemCallArchitectures")??fm,families:S(e,"RestrictAddressFamilies"),namespaces:S(e,"RestrictNamespaces"),addresses:vm(e),devices:_m(e,s,r),implied:r}}var fm=new Set,gm={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function ym(e,t){let r=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:P(e,"Delegate"),DynamicUser:P(e,"DynamicUser"),LockPersonality:P(e,"LockPersonality"),MemoryDenyWriteExecute:P(e,"MemoryDenyWriteExecute"),NoNewPrivileges:P(e,"NoNewPrivileges"),PrivateDevices:P(e,"PrivateDevices"),PrivateMounts:r?S(e,"PrivateMounts")!==!1:P(e,"PrivateMounts"),PrivateNetwork:P(e,"PrivateNetwork"),PrivateTmp:P(e,"PrivateTmp"),PrivateUsers:P(e,"PrivateUsers"),ProtectClock:P(e,"ProtectClock"),ProtectControlGroups:P(e,"ProtectControlGroups"),ProtectHostname:P(e,"ProtectHostname"),ProtectKernelLogs:P(e,"ProtectKernelLogs"),ProtectKernelModules:P(e,"ProtectKernelModules"),ProtectKernelTunables:P(e,"ProtectKernelTunables"),RemoveIPC:P(e,"RemoveIPC"),RestrictRealtime:P(e,"RestrictRealtime"),RestrictSUIDSGID:P(e,"RestrictSUIDSGID")}}function hm(e,t){let r=S(e,"User");return r!==void 0?r:t?Gs(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function bm(e,t){let r=S(e,"ProtectHome")??"no",s=e.name.type==="service";return{protectHome:t&&r==="no"?"read-only":r,protectSystem:t?"strict":S(e,"ProtectSystem")??"no",protectProc:S(e,"ProtectProc")??"default",procSubset:S(e,"ProcSubset")??"all",keyringMode:S(e,"KeyringMode")??(e.manager==="user"?"inherit":s?"private":"shared")}}function Sm(e,t,r){let s=S(e,"CapabilityBoundingSet")??kt(e.facts);for(let[n,o]of dm)if(t[n]){for(let i of o)s&=~je(e.facts,i);r.push(["CapabilityBoundingSet",n])}return s}function vm(e){let t=S(e,"IPAddressAllow")??[];return{filtered:F(e,"IPIngressFilterPath")||F(e,"IPEgressFilterPath"),deniesAll:As(S(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(ks)?"loopback":"other"}}function _m(e,t,r){if(!lm.includes(e.name.type))return{policy:null,listed:!1};let s=S(e,"DevicePolicy")??"auto";t.PrivateDevices&&s==="auto"&&(s="closed",r.push(["DevicePolicy","PrivateDevices"]));let n=(S(e,"DeviceAllow")?.length??0)>0;if(s==="auto"&&!n)return{policy:s,listed:!1};let o=Pm(e,t);for(let i of o)r.push(["DeviceAllow",i]);return{policy:s,listed:n||o.length>0}}function Pm(e,t){let r=["RootImage","MountImages","RootMStack"].filter(s=>F(e,s));if(t.ProtectClock&&r.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let s=["LoadCredential","SetCredential"];r.push(...s.filter(n=>[...S(e,n)?.values()??[]].includes(!0)).map(n=>`${n}Encrypted`))}return r}var Cm=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],wm=e=>Cm.find(([t])=>e>=t)?.[1]??"PERFECT",me=e=>`${Math.floor(e/10)}.${e%10}`;function Ri(e,t,r=null){let s=xm(e,t,r),n={ranks:hr(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>Rm(s.map(a=>km(a,i,n)));return{score:i=>o(Ai(i)),scoreSandbox:o,inPrintOrder:Fm}}function xm(e,t,r){let s=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)s.set(i.field,{row:i,directives:o.directives});let n=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=s.get(o.field),a=r?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:n.indexOf(o.name),outcomes:new Map}]})}function km(e,t,r){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return $t(e,null,"boot-phase",r);if(e.weight===0)return $t(e,null,"policy",r);let s=e.row.badness(t);return $t(e,s,e.row.variant?.(t,s)??"",r)}var ut=(e,t)=>Math.ceil(e/t);function $t(e,t,r,s){let n=r===""?t:`${t}:${r}`,o=e.outcomes.get(n);if(o!==void 0)return o;let{check:i,directives:a,weight:l,range:c,texts:d}=e,u={check:i,directives:a,badness:t,contribution:t===null?0:ut(t*l,c),weight:l,range:c,place:Am(e,t,r,s),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(n,u),u}function Am({check:e,nameRank:t},r,s,{ranks:n,textless:o}){let i=`${e.field}:${r??"na"}`,a=n.get(s===""?i:`${i}:${s}`)??n.get(i)??n.get(`*:na:${s}`);return a===void 0?o:a*1e3+t}function Rm(e){let t=0,r=0,s=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(s??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,r+=c);r===0&&(s??="the policy gives no check any weight");let n=r===0?0:t*100/r,o=r===0?0:ut(t*100,r);return{exposure:o,exact:n,rating:wm(o),outcomes:e,weightSum:r,problem:s}}function Em(e,t){let r=e.results.get(t);if(r!==void 0)return r;let{check:s,badness:n,weight:o,range:i,description:a}=e,l=n===null||n===0?null:ut(ut(n*o*100,i),t),c={check:s,badness:n,exposure:l,description:a};return e.results.set(t,c),c}var Fm=({outcomes:e,weightSum:t})=>Im(e).map(r=>Em(r,t));function Im(e){if(e.every(({place:r})=>r!==null))return[...e].sort((r,s)=>(r.place??0)-(s.place??0));let t=[null,...e.map((r,s)=>({outcome:r,index:s}))];return Kt(t).flatMap(r=>r===null?[]:[r.outcome])}function Tm(e,t){if(e===null||t===null)return e===null?-1:1;let{place:r}=e.outcome;return r===null||t.outcome.place===null?t.index-e.index:r-t.outcome.place}function Kt(e){if(e.length<2)return e;let t=e.length>>1,[r,s]=[Kt(e.slice(0,t)),Kt(e.slice(t))],n=[],[o,i]=[0,0];for(;o<r.length&&i<s.length;)n.push(Tm(r[o]??null,s[i]??null)<=0?r[o++]??null:s[i++]??null);return[...n,...r.slice(o),...s.slice(i)]}var Ei=/[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u,Nm=new RegExp(Ei.source,"gu");function Om(e){let t=e.codePointAt(0)??0;return e==="	"?" ":t>=56448&&t<=56575?`\\x${(t-56320).toString(16)}`:t<256?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`}var Q=e=>Ei.test(e)?e.replace(Nm,Om):e,Fi=(e,t)=>e.length<=t?e:`${e.slice(0,Math.max(0,t-1))}\u2026`;var Se=e=>e,Ti=(e,t)=>({bold:Se,dim:Se,red:Se,yellow:Se,green:Se,blue:Se,width:e,unicode:t}),Dm={DANGEROUS:"red",UNSAFE:"red",EXPOSED:"red",MEDIUM:"yellow",OK:"green",SAFE:"green",PERFECT:"green"},mt=(e,t,r)=>e[Dm[t]](r);var Ii=10;function Ni(e,t,r){if(!e.unicode)return"";let s=Math.round(t/Ii);return mt(e,r,"\u2588".repeat(s))+e.dim("\u2591".repeat(Ii-s))}var Mm=e=>e===null?null:me(e),Oi=new WeakMap;function Um(e){let t=Oi.get(e);if(t!==void 0)return t;let{check:r,badness:s,exposure:n}=e,o=s===null?"null":s===0?"true":"false",i=`"${r.field}":{"set":${o},"exposure":${n===null?"null":`"${me(n)}"`}}`;return Oi.set(e,i),i}function Mi({path:e,unit:t,target:r,derivedFrom:s,overall:n,rating:o,results:i,error:a}){let l=s===null?"":`,"derived":true,"table":"${s}"`,c=n===null?"null":`"${me(n)}"`;return`{"path":${JSON.stringify(e)},"unit":${JSON.stringify(t)},"target":${JSON.stringify(r)}${l},"overall":${c},"rating":${JSON.stringify(o)},"checks":{${i.map(Um).join(",")}},"error":${JSON.stringify(a)}}`}var Ui=()=>({unit:e=>`${Mi(e)}
`,end:()=>""});function Li(e){let t=0,r=`{"schema":1,"tool":${JSON.stringify({name:"unitlint",version:e})},"units":[`;return{unit:s=>(t+=1,`${t===1?r:","}
${Mi(s)}`),end:()=>`${t===0?r:""}
]}
`}}var Bi=()=>({unit:({results:e})=>{if(e.length===0)return"";let t=e.map(r=>({set:r.badness===null?null:r.badness===0,name:r.check.name,json_field:r.check.field,description:Lm(r),exposure:Mm(r.exposure)}));return`${JSON.stringify(t)}
`},end:()=>""});function Lm({check:e,badness:t,description:r}){return r!==null?r:t===null?`${e.name} does not apply to this unit`:t===0?`${e.name} leaves nothing open`:`${e.name} leaves something open`}function Wi({style:e,verbose:t}){let r=[];return{unit:s=>(r.push(s),""),end:()=>{let[s]=r;return s!==void 0&&r.length===1?Wm(s,e,t):r.map(n=>`${Bm(n,e)}
`).join("")}}}function Bm({path:e,overall:t,rating:r,error:s,target:n,derivedFrom:o},i){let a=Q(e);if(t===null||r===null)return`   - ${"refused".padEnd(10)} ${a}  ${i.dim(Q(s??""))}`;let l=o===null?"":i.dim(`  (${n}: derived from ${o})`);return`${mt(i,r,`${me(t).padStart(4)} ${r.padEnd(10)}`)} ${a}${l}`}function Wm(e,t,r){let{overall:s,rating:n,target:o,derivedFrom:i,results:a}=e;if(s===null||n===null)return`${t.bold(Q(e.path))}  systemd refuses this unit: ${Q(e.error??"")}
`;let l=/^\d+$/.test(o)?`systemd ${o}`:o,c=i===null?l:`${l} (derived from ${i})`,d=`${t.bold(Q(e.path))}  ${mt(t,n,t.bold(`${me(s)} ${n}`))}  ${Ni(t,s,n)}  ${t.dim(c)}`,u=a.filter(({exposure:M})=>M!==null).sort((M,we)=>(we.exposure??0)-(M.exposure??0)),g=a.filter(({badness:M})=>M===0),x=a.filter(({badness:M})=>M===null),O=u.map(M=>Di(M,t));r&&O.push(...[...g,...x].map(M=>Di(M,t)));let Ce=t.dim(`${u.length} of ${a.length} checks open, ${g.length} good, ${x.length} not applicable${r?"":" (--verbose shows all)"}`);return`${d}

${O.join(`
`)}

${Ce}
`}function Di(e,t){let{check:r,badness:s,exposure:n}=e,o=s===null?" ":s===0?t.green("+"):t.red("-"),i=n===null?"    ":me(n).padStart(4);return`${o} ${i}  ${Fi(r.name,t.width-8)}`}var Vi="0.1.0";var m=e=>({...e,category:"exposure",confidence:"high",persona:"regular"});var $i=m({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var C=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),$=(e,t,r,s)=>({field:e,badness:n=>r[t(n)??""]??s});function Ki(e){let t=new WeakMap;return r=>{let s=t.get(r);if(s!==void 0)return s;let n=e(r);return t.set(r,n),n}}var A=(e,t)=>{let r=Ki(s=>t.reduce((n,o)=>n|je(s,o),0n));return{field:e,badness:({boundingSet:s,unit:n})=>(s&r(n.facts))===0n?0:1}},ae=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),Vm=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],$m=new Map(Vm),ve=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(n=>($m.get(n)??"other")===t)===(r.mode==="allow")?1:0}),K=(e,t)=>{let r=Ki(({syscalls:s})=>(s.group(t)??s.native).map((n,o)=>n&(s.native[o]??0)));return{field:e,badness:({syscallFilter:s,unit:n})=>Te(s)?s.mode==="deny"?ts(s.named,r(n.facts))?0:10:es(s.allowed,r(n.facts))?9:0:10,variant:({syscallFilter:s})=>Te(s)?`${s.mode}-list`:"none"}};var Gi=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Km({unit:e,privileged:t,ambientSet:r,boundingSet:s}){let{capabilities:n}=e.facts,o=(l,c)=>(l>>BigInt(n.get(c)??0)&1n)===1n;if(t)return Gi.some(l=>o(s,l))?[`CapabilityBoundingSet=~${Gi.join(" ")}`]:[];let i=[...n.keys()].filter(l=>o(r,l));return i.length===0?["CapabilityBoundingSet="]:[...n.keys()].every(l=>!o(s,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Yi=m({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[A("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),A("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),A("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),A("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),A("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),A("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),A("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),A("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),A("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),A("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),A("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),A("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),A("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),A("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),A("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),A("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),A("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),A("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),A("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),A("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),A("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),A("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),A("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),A("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),A("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),A("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Km});var qi=m({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[C("Delegate",!0)],advice:()=>["Delegate=no"]});var Hi=m({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Gm={none:0,loopback:2,other:5},ji=m({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Gm[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var zi=m({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[$("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Ji=m({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[C("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Xi=m({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[C("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Zi=m({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[C("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Qi=m({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[$("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var ea=m({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[C("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var ta=m({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[C("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var ra=m({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[C("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var sa=m({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[C("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var na=m({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[C("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var oa=m({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[$("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var ia=m({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[C("ProtectClock")],advice:()=>["ProtectClock=yes"]});var aa=m({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[C("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var la=m({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[$("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var ca=m({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[C("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var da=m({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[C("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var ua=m({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[C("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var ma=m({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[C("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var pa=m({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[$("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var fa=m({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[$("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var ga=m({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var Ym=new Set([1,2,10]),qm=e=>e?.mode==="allow"&&[...e.families].every(t=>Ym.has(t)),ya=m({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[ve("RestrictAddressFamilies_AF_INET_INET6","inet"),ve("RestrictAddressFamilies_AF_UNIX","unix"),ve("RestrictAddressFamilies_AF_NETLINK","netlink"),ve("RestrictAddressFamilies_AF_PACKET","packet"),ve("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>qm(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var ha=m({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ae("RestrictNamespaces_user","user"),ae("RestrictNamespaces_mnt","mnt"),ae("RestrictNamespaces_ipc","ipc"),ae("RestrictNamespaces_pid","pid"),ae("RestrictNamespaces_cgroup","cgroup"),ae("RestrictNamespaces_net","net"),ae("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var ba=m({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[C("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var Sa=m({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[C("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var va=m({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var _a=m({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var Pa=m({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Ca=[K("SystemCallFilter_swap","@swap"),K("SystemCallFilter_obsolete","@obsolete"),K("SystemCallFilter_clock","@clock"),K("SystemCallFilter_cpu_emulation","@cpu-emulation"),K("SystemCallFilter_debug","@debug"),K("SystemCallFilter_mount","@mount"),K("SystemCallFilter_module","@module"),K("SystemCallFilter_raw_io","@raw-io"),K("SystemCallFilter_reboot","@reboot"),K("SystemCallFilter_privileged","@privileged"),K("SystemCallFilter_resources","@resources")],Hm=["@privileged","@resources"],jm=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function zm(e){let t=e.privileged?Hm:[],r=Ca.filter(s=>s.badness(e)!==0).map(jm).filter(s=>!t.includes(s));return Te(e.syscallFilter)?r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var wa=m({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Ca,advice:zm});var Jm=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],xa=m({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Jm.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var ka=m({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},s)=>s!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Aa=[$i,Yi,qi,Hi,ji,zi,Ji,Xi,Zi,Qi,ea,ta,ra,sa,na,oa,ia,aa,la,ca,da,ua,ma,pa,fa,ga,ya,ha,ba,Sa,va,_a,Pa,wa,xa,ka];var Gt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),w_=new TextEncoder,Xm=56320,Ra=/[\uDC80-\uDCFF]/u;function pt(e){try{return Gt.decode(e)}catch{return Qm(e)}}function ft(e){let t=0;for(let r=0;r<e.length;r+=1){let s=e.charCodeAt(r);s<128?t+=1:s<2048?t+=2:s>=55296&&s<=56319?(t+=4,r+=1):t+=s>=56448&&s<=56575?1:3}return t}function Zm(e,t){let r=e[t]??0;if(r<128)return 1;let s=e[t+1]??0,n=o=>((e[t+o]??0)&192)===128;if(r>=194&&r<=223)return n(1)?2:0;if(r>=224&&r<=239){let o=r===224?160:128,i=r===237?159:191;return s>=o&&s<=i&&n(2)?3:0}if(r>=240&&r<=244){let o=r===240?144:128,i=r===244?143:191;return s>=o&&s<=i&&n(2)&&n(3)?4:0}return 0}function Qm(e){let t=[],r=0,s=0;for(;s<e.length;){let n=Zm(e,s);if(n>0){s+=n;continue}s>r&&t.push(Gt.decode(e.subarray(r,s))),t.push(String.fromCharCode(Xm+(e[s]??0))),s+=1,r=s}return s>r&&t.push(Gt.decode(e.subarray(r,s))),t.join("")}function Yt(e,t){let r=t,s=!1,n=!1;for(;r<e.length;){let o=e.charCodeAt(r);if(o===10&&!s)s=!0;else if(o===13&&!n)n=!0;else return o===0?r+1:r;r+=1}return r}function Ea(e){let t=[0],r=/[\n\r\0]/g;for(let s=r.exec(e);s!==null;s=r.exec(e)){let n=Yt(e,s.index);r.lastIndex=n,t.push(n)}return t}function ep(e,t){let r=0,s=e.length-1;for(;r<s;){let n=r+s+1>>1;(e[n]??0)<=t?r=n:s=n-1}return r}function Fa(e,t){let r=ep(e,t);return{line:r+1,column:t-(e[r]??0)+1}}var Ht=1<<20,Ia=Math.floor(Ht/3)-1,Ta="\uFEFF",tp=/[\r\0]/,rp=/[^\0-\x7F]/,qt=/^[ \t\n\r]+|[ \t\n\r]+$/g,sp=/[\0-\x1F\x7F"'\\]/,Na=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Ne=e=>e===32||e===9||e===10||e===13;function Oa(e){return{text:e,nodes:new jt(e).run()}}var jt=class{#e;#s;#t;#n=[];#i=-1;#l=!1;#r=null;constructor(t){this.#e=t,this.#s=!tp.test(t),this.#t=!rp.test(t)}run(){let t=this.#e,r=0;for(;r<t.length;){let s=this.#p(r),n=this.#s?Math.min(s+1,t.length):Yt(t,s);this.#f(r,s,n),r=n}return this.#r!==null&&(this.#r.lastLineStart=t.length,this.#u(this.#r,t.length)),this.#a(t.length),this.#n}#p(t){if(this.#s){let s=this.#e.indexOf(`
`,t);return s<0?this.#e.length:s}let r=t;for(;r<this.#e.length;){let s=this.#e.charCodeAt(r);if(s===10||s===13||s===0)break;r+=1}return r}#f(t,r,s){let n=this.#e;if(this.#h(t,r)){this.#d(t),this.#o("line-too-long",{start:t,end:s,textStart:t,textEnd:r,lastLineStart:t});return}let o=t;for(;o<r&&Ne(n.charCodeAt(o));)o+=1;let i=n.charCodeAt(o);if(o<r&&(i===35||i===59)){this.#r===null&&this.#c(t);return}this.#g(t,r,s)}#g(t,r,s){let n=this.#e,o=t;!this.#t&&!this.#l&&n.startsWith(Ta,o)&&(this.#l=!0,o+=Ta.length);let i=this.#b(o,r);if(this.#r===null&&!i){this.#S(t,o,r,s);return}let a=i?`${n.slice(o,r-1)} `:n.slice(o,r),l=this.#y(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:s,textStart:o,textEnd:r,lastLineStart:t});return}i?this.#r=l:this.#u(l,s)}#y(t,r,s){let n=this.#r;if(this.#r=null,n===null)return{start:t,text:s,pieces:[{logical:0,source:r}],lastLineStart:t};let o=n.text+s;return o.length>Ia&&ft(n.text)+ft(s)>Ht?(this.#r=n,this.#d(t),null):(n.pieces.push({logical:n.text.length,source:r}),{start:n.start,text:o,pieces:n.pieces,lastLineStart:t})}#d(t){let r=this.#r;this.#r=null,r!==null&&(this.#c(r.start),this.#a(t))}#h(t,r){return r-t>Ia&&ft(this.#e.slice(t,r))>=Ht}#b(t,r){let s=r;for(;s>t&&this.#e.charCodeAt(s-1)===92;)s-=1;return(r-s)%2===1}#S(t,r,s,n){let o=this.#e,i=r,a=s;for(;i<a&&Ne(o.charCodeAt(i));)i+=1;for(;a>i&&Ne(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:n,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&Na.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let u=d;for(;Ne(o.charCodeAt(u-1));)u-=1;let g=d+1;for(;g<a&&Ne(o.charCodeAt(g));)g+=1;this.#a(t),this.#n.push({kind:"assignment",start:t,end:n,key:o.slice(i,u),keyStart:i,keyEnd:u,value:o.slice(g,a),valueStart:g,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,r){let s=g=>{let x=0;for(let O of t.pieces)O.logical<=g&&(x=O.source+g-O.logical);return x},n=t.text.replace(qt,"");if(n===""){this.#c(t.start);return}let o=t.text.indexOf(n),i=o+n.length,a={start:t.start,end:r,textStart:s(o),textEnd:s(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&Na.test(n)){this.#o("invalid-utf8",a);return}if(n.startsWith("[")){this.#m(n,a);return}let l=n.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=n.slice(0,l).replace(qt,""),d=n.slice(l+1).replace(qt,""),u=o+n.length-d.length;this.#a(t.start),this.#n.push({kind:"assignment",start:t.start,end:r,key:c,keyStart:a.textStart,keyEnd:s(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:s(u),valueEnd:a.textEnd,pieces:np(t.pieces,u),lastLineStart:t.lastLineStart})}#m(t,r){if(!t.endsWith("]")){this.#o("unclosed-header",r);return}let s=t.slice(1,-1);if(sp.test(s)){this.#o("header-characters",r);return}this.#a(r.start),this.#n.push({kind:"section",start:r.start,end:r.end,name:s,nameStart:r.textStart,nameEnd:r.textEnd})}#o(t,r){this.#a(r.start),this.#n.push({kind:"invalid",reason:t,...r})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#n.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function np(e,t){let r=[];for(let s of e)s.logical<=t?r[0]={logical:0,source:s.source+t-s.logical}:r.push({logical:s.logical-t,source:s.source});return r}var _e=(e,t)=>S(e,t)?.length??0,Da=e=>(S(e,"SuccessAction")??"none")!=="none";function zt(e){let t=S(e,"Type");return t!==void 0?t:F(e,"BusName")?"dbus":_e(e,"ExecStart")>0?"simple":"oneshot"}var Oe=e=>zt(e)==="oneshot",le=e=>e.facts.behaviour.refuses,op=[{when:e=>_e(e,"ExecStart")+_e(e,"ExecStop")===0&&!Da(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Oe(e)&&_e(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>_e(e,"ExecStart")===0&&!Da(e)&&!P(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Oe(e)&&_e(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Oe(e)&&["always","on-success"].includes(S(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Oe(e)&&le(e).oneshotRestartForceExitStatus&&F(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Oe(e)&&S(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>zt(e)==="dbus"&&!F(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>F(e,"PAMName")&&!["control-group","mixed"].includes(S(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>le(e).forkingPrivatePids&&zt(e)==="forking"&&P(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],gt=[{when:e=>le(e).dynamicUserHomeDirectory&&P(e,"DynamicUser")&&S(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>le(e).workingDirectoryInApiMount&&ip(e)&&up(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>le(e).dynamicUserInUserManager&&e.manager==="user"&&P(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>le(e).managedPrivateUsers&&S(e,"PrivateUsers")==="managed"&&(F(e,"User")||F(e,"Group")||P(e,"DynamicUser")||F(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>le(e).userNamespacePathWithPrivateUsers&&F(e,"UserNamespacePath")&&P(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>le(e).privatePidsPam&&P(e,"PrivatePIDs")&&F(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function ip(e){let t=S(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var ap=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],lp=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],cp=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],dp=["StateDirectory","CacheDirectory","LogsDirectory"],De=(e,t)=>(e??t)!==t;function up(e){let t=S(e,"PrivateMounts");return ap.some(r=>(S(e,r)?.length??0)>0)||lp.some(r=>F(e,r))||cp.some(r=>P(e,r))||De(S(e,"MountFlags"),"shared")||De(S(e,"ProtectSystem"),"no")||De(S(e,"ProtectHome"),"no")||De(S(e,"ProtectProc"),"default")||De(S(e,"ProcSubset"),"all")||F(e,"RootDirectory")&&ie(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&P(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(S(e,"PrivateTmp")))||P(e,"DynamicUser")&&dp.some(r=>F(e,r))}var mp=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],pp=[{when:e=>!F(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>P(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>mp.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>P(e,"Accept")&&ie(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>P(e,"Accept")&&F(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],fp=[{when:e=>!F(e,"What"),message:"the mount has no What="},{when:e=>Jt(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],Jt=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Fs(t)!==e.name.base,gp=[{when:e=>Jt(e,ie(e,"What")?.value),message:"What= does not match the name of the unit"}],yp=[{when:e=>Jt(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],hp=["OnClockChange","OnTimezoneChange"],bp=[{when:e=>!F(e,"OnCalendar")&&!hp.some(t=>ie(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Sp=[{when:e=>!F(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],vp={service:[...gt,...op],socket:[...gt,...pp],mount:[...gt,...fp],swap:[...gt,...gp],automount:yp,timer:bp,path:Sp};function Ma(e){let t=vp[e.name.type]?.find(({when:r})=>r(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var _p=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Pp=e=>_p.get(e.setting)??e.setting;function Ua(e,t,r="system"){let s=ze(e.name)?Je(e.name,t.behaviour.templateInstance):e.name,n={name:s,facts:t,manager:r,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:Oa(l.text)};o.push(d),wp(n,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:s,facts:t,manager:r,files:o,settings:n.settings,faults:n.faults,refusal:null};return{...a,refusal:Cp(e,a,n.refusal)}}function Cp(e,t,r){return At(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:r??Ma(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function wp(e,t){let r={file:t,sections:Zr(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let s of t.tree.nodes)s.kind==="assignment"?Ep(e,r,s):s.kind==="section"?kp(e,r,s):s.kind==="invalid"&&Rp(e,r,s)}var xp=/^$|[?*[]/;function kp(e,t,r){let s={start:r.nameStart,end:r.nameEnd},n={file:t.file,span:s,lastLineStart:r.nameEnd};if(xp.test(r.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...n}),Xt(e,t,{kind:"syntax",message:`the section name "${r.name}" is not valid`,at:{file:t.file,span:s}});return}t.headerSeen=!0;let o=t.sections.includes(r.name);t.section=o?r.name:null,!o&&!r.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...n})}var Ap={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Rp(e,t,r){let s={start:r.textStart,end:r.textEnd},n={file:t.file,span:s,lastLineStart:r.lastLineStart};if(r.reason==="no-equals"||r.reason==="no-key"){t.section!==null?e.faults.push({kind:r.reason,...n}):t.headerSeen||e.faults.push({kind:"outside-section",...n});return}e.faults.push({kind:"fatal-syntax",reason:r.reason,...n}),Xt(e,t,{kind:"syntax",message:Ap[r.reason],at:{file:t.file,span:s}})}function Ep(e,t,r){let s={file:t.file,span:{start:r.keyStart,end:r.keyEnd},lastLineStart:r.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...s});return}let n=e.facts.directive(t.section,r.key);if(n===void 0){r.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:r,...s});return}t.stopped||Ip(e,t,r,n)}var Fp=new Set(["pid-file"]);function Ip(e,t,r,s){let n=Pp(s),o=Tp(e,n);if(o.assignments.push({file:t.file,node:r,directive:s}),!s.fatal&&!Fp.has(s.kind))return;let i=dt(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:r.valueStart,end:r.valueEnd};Xt(e,t,{kind:"value",message:`${s.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Tp({settings:e,shared:t,...r},s){let n=e.get(s);if(n!==void 0&&n!==t?.get(s))return n;let o=n===void 0?void 0:dt(n,r),i={name:s,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(s,i),i}function Xt(e,t,r){!t.stopped&&t.file.role==="main"&&(e.refusal??=r),t.stopped=!0}function La(e,t){let r=Ve(t.target),s=Ri(Aa,r,t.policy),n=t.target.derived?t.target.table:null,o=!1;for(let i of e){let a=i.read(r.behaviour.templateInstance);if(!a.ok){t.complain(a.problem);continue}let l=Ua(a.source,r,t.user?"user":"system"),c=l.refusal===null?s.score(l):null,d={path:i.path,unit:i.unit,target:t.target.label,derivedFrom:n,overall:c?.exposure??null,rating:c?.rating??null,results:c===null?[]:s.inPrintOrder(c),error:l.refusal?.message??c?.problem??null};c?.problem!=null&&t.complain({path:i.path,message:c.problem}),t.threshold!==null&&c!==null&&c.exposure>t.threshold&&(o=!0),t.emit(d)}return o}var G=class extends Error{at;constructor(t,r){super(r),this.at=t}},yt=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Ba=100;function Wa(e){try{return{ok:!0,value:new Zt(e).document()}}catch(t){if(t instanceof G)return{ok:!1,at:t.at,expected:t.message};throw t}}var Zt=class{#e;#s=0;constructor(t){this.#e=t}document(){let t=this.#n(this.#t("a value"),0),r=/[^ \t\n\r]/.exec(this.#e.slice(this.#s));if(r!==null)throw new G(this.#s+r.index,"the end of the file");return t}#t(t){yt.lastIndex=this.#s;let r=yt.exec(this.#e);if(r===null)throw new G(Math.min(this.#s+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#s))?.[0].length??0),this.#e.length),t);let[s,n,o,i,a]=r;return this.#s=yt.lastIndex,{text:n??o??i??a??"",kind:n!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:yt.lastIndex-s.trimStart().length}}#n({text:t,kind:r,at:s},n){if(n>Ba)throw new G(s,`at most ${Ba} levels`);if(r==="string")return{kind:"string",value:JSON.parse(t),at:s};if(r==="number")return{kind:"number",value:Number(t),at:s};if(r==="word")return{kind:t==="null"?"null":"boolean",at:s};if(t==="{")return{kind:"object",entries:this.#i(n),at:s};if(t==="[")return{kind:"array",items:this.#l(n),at:s};throw new G(s,"a value")}#i(t){let r=[],s=this.#t('a key in double quotes or "}"');if(s.text==="}")return r;for(;;){if(s.kind!=="string")throw new G(s.at,"a key in double quotes");let n=this.#t('":"');if(n.text!==":")throw new G(n.at,'":"');r.push({key:JSON.parse(s.text),value:this.#n(this.#t("a value"),t+1),at:s.at});let o=this.#t('"," or "}"');if(o.text==="}")return r;if(o.text!==",")throw new G(o.at,'"," or "}"');s=this.#t("a key in double quotes")}}#l(t){let r=[],s=this.#t('a value or "]"');if(s.text==="]")return r;for(;;){r.push(this.#n(s,t+1));let n=this.#t('"," or "]"');if(n.text==="]")return r;if(n.text!==",")throw new G(n.at,'"," or "]"');s=this.#t("a value")}}};var Va=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),$a=5e12;function Ka(e,t){let r=new Set;return e.filter(({key:s,at:n})=>{let o=!r.has(s);return o||t(n,`"${s}" is given twice: systemd takes the first`),r.add(s),o})}var Ga=(e,t)=>{let[r]=w(e,t,1);return r===void 0?"":`; did you mean "${r}"?`};function Np(e,t,r){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=$a)return t.value;r(t.at,`"${e}" must be a whole number from 0 to ${$a}: systemd keeps its own value`)}function Op(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let r={};for(let{key:s,value:n,at:o}of Ka(e.entries,t)){let i=Va.get(s);if(i===void 0)t(o,`there is no field "${s}" in a policy${Ga(s,Va.keys())}`);else if(i==="weight"||i==="range"){let a=Np(s,n,t);a!==void 0&&(r[i]=a)}else n.kind==="string"?r[i]=n.value:t(n.at,`"${s}" must be a text`)}return r}function Ya(e,t){let r=Ea(e),s=[],n=(c,d)=>s.push({...Fa(r,c),message:d}),o=Ra.exec(e);if(o!==null)return n(o.index,"this is not valid UTF-8"),{policy:null,problems:s};let i=Wa(e);if(!i.ok)return n(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:s};if(i.value.kind!=="object")return n(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:s};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:u}of Ka(i.value.entries,n)){let g=a.get(c);g===void 0?n(u,`there is no check "${c}"${Ga(c,a.keys())}`):l.set(g.field,Op(d,n))}return{policy:l,problems:s}}var H=require("node:fs"),qa=require("node:path");var Dp="\uFFFD",Mp=256*1024*1024,Up={ENOENT:"there is no such file or folder",EACCES:"this may not be read: check its permissions",EPERM:"this may not be read: check its permissions",EISDIR:"this is a folder, not a file",ELOOP:"too many symbolic links lead on from here",ENOTDIR:"a part of this path is a file, not a folder",ENAMETOOLONG:"this name is longer than the file system allows"};function Qt(e,t){let r=t instanceof Error&&"code"in t?String(t.code):"";return{path:e,message:Up[r]??`this can't be read (${r===""?String(t):r})`}}function Me(e){try{let t=(0,H.readFileSync)(e,"utf8");return{ok:!0,text:t.includes(Dp)?pt((0,H.readFileSync)(e)):t}}catch(t){return{ok:!1,problem:Lp(e)??Qt(e,t)}}}function Ha(e){try{return(0,H.statSync)(e).isDirectory()}catch{return!1}}function Lp(e){try{let{size:t}=(0,H.statSync)(e);return t>Mp?{path:e,message:`this file has ${Math.round(t/1024/1024)} MiB: no unit file is that large`}:null}catch{return null}}var Bp=e=>e.isFile()?"file":e.isDirectory()?"folder":e.isSymbolicLink()?"link":"other";function ja(){let e=new Map;return t=>{let r=e.get(t);if(r!==void 0)return r;let s=Wp(t);return e.set(t,s),s}}function Wp(e){let t=new Map;try{for(let n of(0,H.readdirSync)(e===""?".":e,{withFileTypes:!0}))t.set(n.name,Bp(n))}catch{}let r=null;return{path:e,entries:t,links:()=>(r??=new Map([...t].filter(([,n])=>n==="link").map(([n])=>[n,Vp((0,qa.join)(e,n))])),r)}}function Vp(e){try{return(0,H.readlinkSync)(e)}catch{return""}}var za="-",Ja=e=>e===za?null:e,$p=(e,t)=>e.map(({value:r},s)=>({format:r,file:Ja(t[s]?.value??za)}));function Kp(e,t){let r=e.map(({value:s,at:n})=>({format:s,file:void 0,at:n}));for(let{value:s,at:n}of t){let o=r.findLast(i=>i.at<n&&i.file===void 0)??r.find(({file:i})=>i===void 0);o!==void 0&&(o.file=Ja(s))}return r}function Xa(e,t,r){let s=e.length===0?[{value:r,at:-1}]:e,n=t[s.length];if(n!==void 0)throw new E(`--output-file ${n.value} has no --format of its own: give one for each file`);let o=s.length===t.length?$p(s,t):Kp(s,t),i=o.filter(({file:c})=>c==null).map(({format:c})=>c);if(i.length>1)throw new E(`${i.join(" and ")} would both go to standard output: give an --output-file for all but one`);let a=o.map(({file:c})=>c).filter(c=>c!=null),l=a.find((c,d)=>a.indexOf(c)!==d);if(l!==void 0)throw new E(`two reports can't both be written to ${l}: give each --format an --output-file of its own`);return o.map(({format:c,file:d})=>({format:c,file:d??null}))}function er(e){let t=[...e],r=s=>{for(let n of t)try{s(n)}catch(o){if(!(o instanceof te)||t.length===1)throw o;t=t.filter(i=>i!==n)}};return{unit:s=>r(({reporter:n,output:o})=>o.write(n.unit(s))),end:s=>{r(({reporter:n,output:o})=>o.write(n.end(s))),r(({output:n})=>n.flush()),r(({output:n})=>n.close())},discard:()=>{for(let{output:s}of e)s.discard()}}}var ll=require("node:fs"),Le=require("node:path");var ht=require("node:fs"),R=require("node:path");function Gp(e){let t=e.endsWith("-")?e.slice(0,-1):e,r=t.lastIndexOf("-");return t=t.slice(0,r+1),r>0?t:null}function tr(e){let t=[e.full],r=ge(e),s=r===null?null:D(r);s!==null&&t.push(...tr(s));let n=Gp(e.prefix);if(n===null)return t;let o=e.instance?`${n}@${e.instance}.${e.type}`:`${n}.${e.type}`,i=D(o);return i===null?t:[...t,...tr(i)]}function rr(e){return{own:tr(e).map(t=>`${t}.d`),type:`${e.type}.d`}}var Qa=e=>e.endsWith(".conf")&&!e.startsWith("."),Pe=(e,t)=>{for(let r=0;r<e.length&&r<t.length;r+=1){let s=Za(e.charCodeAt(r)),n=Za(t.charCodeAt(r));if(s!==n)return s-n}return e.length-t.length},Za=e=>e>=55296&&e<=57343?e+65536:e;function el(e){let t=new Map;for(let r of e)t.has(r.fileName)||t.set(r.fileName,r);return[...t.values()].sort((r,s)=>Pe(r.fileName,s.fileName))}var Yp=/^(.*\.[a-z]+)\.d$/;function sr(e){let t=Yp.exec(e)?.[1];return t!==void 0?Z(t):e.endsWith(".d")?Z(`any.${e.slice(0,-2)}`):null}function tl(e,t){let r=[],s=[];for(let n of e)try{if((0,ht.statSync)(n).isDirectory()){let o=Jp(n,t);o.length===0&&s.push({path:n,message:"this folder holds no units (files such as name.service)"}),r.push(...o)}else r.push(jp(n,t))}catch(o){o instanceof Ue?s.push({path:n,message:o.message}):qp(n,t)?r.push({kind:"unit",path:n}):s.push(Hp(n,t)??Qt(n,o))}return{found:rf(r),problems:s}}var Ue=class extends Error{},qp=(e,{folder:t})=>t((0,R.dirname)(e)).entries.get((0,R.basename)(e))==="link"&&D((0,R.basename)(e))!==null;function Hp(e,{folder:t}){let r=D((0,R.basename)(e));return r?.instance&&t((0,R.dirname)(e)).entries.has(`${r.prefix}@.${r.type}`)?null:{path:e,message:"there is no such file or folder"}}function jp(e,{folder:t}){let r=(0,R.basename)(e);if(r.endsWith(".conf")){let s=sr((0,R.basename)((0,R.dirname)(e)));if(s===null)throw new Ue("a drop-in belongs in a folder that is named after its unit, such as name.service.d");return zp(e,s,(0,R.dirname)((0,R.dirname)(e)),t)}if(Z(r)===null)throw new Ue("this is no unit: unit files end in .service, .socket, .timer and the like");return{kind:"unit",path:e}}function zp(e,t,r,s){return s(r).entries.has(t.full)?{kind:"unit",path:(0,R.join)(r,t.full)}:{kind:"drop-ins",path:e,name:t,folder:r}}function Jp(e,t){let r=sr((0,R.basename)((0,R.resolve)(e)));if(r===null)return Zp(e,t);let s=(0,R.dirname)(e);return t.folder(s).entries.has(r.full)?[{kind:"unit",path:(0,R.join)(s,r.full)}]:rl(e,s,r,t)}var Xp=e=>D(e)!==null||e.endsWith(".service")&&!e.startsWith(".");function Zp(e,t){let r=[],s=(n,o)=>{let i=t.folder(n),a=t.ignore!==null&&i.entries.has(".gitignore")?[...o,ef(n,t.ignore())]:o,l=[...i.entries].map(([c,d])=>({name:c,kind:d,order:d==="folder"?`${c}/`:c}));l.sort((c,d)=>Pe(c.order,d.order));for(let{name:c,kind:d}of l){let u=(0,R.join)(n,c);if(!(c===".git"||tf(a,u,d==="folder")))if(d==="folder"){let g=sr(c);g===null?s(u,a):Qp(g,i)||r.push(...rl(u,n,g,t))}else Xp(c)&&r.push({kind:"unit",path:u})}};return s(e,[]),r}function Qp(e,{entries:t}){if(t.has(e.full))return!0;let r=s=>{let n=D(s);return n===null||n.type!==e.type?!1:e.prefix==="any"?!0:e.prefix.endsWith("-")?n.prefix.startsWith(e.prefix):n.prefix===e.prefix&&(e.instance===""||n.instance==="")};return[...t.keys()].some(r)}function rl(e,t,r,{folder:s}){let n=[...s(e).entries.keys()].filter(i=>i.endsWith(".conf")).sort(Pe),[o]=n;return o===void 0?[]:[{kind:"drop-ins",path:(0,R.join)(e,o),name:r,folder:t}]}function ef(e,t){try{t.add((0,ht.readFileSync)((0,R.join)(e,".gitignore"),"utf8"))}catch{}return{folder:e,matcher:t}}function tf(e,t,r){let s=!1;for(let{folder:n,matcher:o}of e){let i=(0,R.relative)(n,t)+(r?"/":""),{ignored:a,unignored:l}=o.test(i);a?s=!0:l&&(s=!1)}return s}function rf(e){let t=new Set;return e.filter(r=>{let s=r.kind==="unit"?r.path:`${(0,R.join)(r.folder,r.name.full)}.d`,n=!t.has(s);return t.add(s),n})}var nr=require("node:path");var sf=["etc/systemd/system","usr/local/lib/systemd/system","usr/lib/systemd/system","lib/systemd/system"],nf=["etc/systemd/user","usr/local/lib/systemd/user","usr/lib/systemd/user"],sl=(e,t)=>(t?nf:sf).map(r=>(0,nr.join)(e,r));function nl(e,t,r){let s=e.length>0?e:of(t,r),n=[],o=[];for(let i of s){let a=af(i,t,r);a===null?o.push({path:i,message:`there is no such unit in ${t.join(", ")}`}):n.push(a)}return e.length===0&&n.length===0&&o.push({path:t[0]??"",message:"there are no units below this root"}),{paths:n,problems:o}}function of(e,t){let r=new Set;for(let s of e)for(let[n,o]of t(s).entries)o!=="folder"&&D(n)!==null&&r.add(n);return[...r].sort(Pe)}function af(e,t,r){let s=D(e),n=s===null?null:ge(s);for(let o of t){let{entries:i}=r(o);if(i.has(e)||n!==null&&i.has(n))return(0,nr.join)(o,e)}return null}var ol=require("node:fs"),ee=require("node:path");function or(e,t){let r=(0,ee.dirname)(e),s=(0,ee.basename)(e),n=Z(s);if(n===null)return{ok:!1,problem:{path:e,message:"this is no unit: unit files end in .service, .socket, .timer and the like"}};let o=t.folder(r),i=cf(n,o).map(u=>ze(u)?Je(u,t.templateInstance):u),a=i[0]??n,l=df(a,o),c=l===null||l===s?e:(0,ee.join)(r,l),d=Me(c);return d.ok?{ok:!0,source:{name:a,main:{path:c,text:d.text},dropIns:al(i,[r,...t.searchPath],t)}}:d}function il(e,t,r){return{name:e,main:null,dropIns:al([e],[t,...r.searchPath],r)}}var lf=["socket","timer","path"];function ir(e,t,r){let s=[...new Set([e.base,e.prefix])];return lf.flatMap(o=>s.map(i=>`${i}.${o}`)).flatMap(o=>{let i=[t,...r.searchPath].find(l=>r.folder(l).entries.has(o)),a=i===void 0?null:or((0,ee.join)(i,o),r);return a?.ok?[a.source]:[]})}function cf(e,t){if(t.links().size===0)return[e];let r=o=>{let i=o;for(let a=0;a<t.links().size;a+=1){let l=t.links().get(i);if(l===void 0||l.includes("/")||D(l)===null)return i;i=l}return i},s=r(e.full),n=[...t.links().keys()].filter(o=>o!==s&&r(o)===s);return[s,...n].map(D).filter(o=>o!==null)}function df(e,t){if(t.entries.has(e.full))return e.full;let r=ge(e);return r!==null&&t.entries.has(r)?r:null}function al(e,t,r){let s=[],n=(a,l)=>{if(r.folder(a).entries.get(l)!=="folder")return;let c=(0,ee.join)(a,l);for(let d of r.folder(c).entries.keys())Qa(d)&&s.push({fileName:d,path:(0,ee.join)(c,d)})};for(let a of e){let{own:l}=rr(a);for(let c of t)for(let d of l)n(c,d)}let o=e[0]===void 0?null:rr(e[0]).type;if(o!==null)for(let a of t)n(a,o);if(s.length===0)return[];let i=[];for(let{path:a}of el(s)){let l=uf(a)?Me(a):null;l?.ok&&i.push({path:a,text:l.text})}return i}function uf(e){try{return(0,ol.statSync)(e).isFile()}catch{return!1}}var mf=0;function pf(e){let t=e??"stdin.service",r=Z((0,Le.basename)(t));if(r===null)throw new E(`--stdin-filename takes the name of a unit such as myapp.service, not "${t}"`);let s=pt((0,ll.readFileSync)(mf));return{path:t,unit:r.full,read:()=>({ok:!0,source:{name:r,main:{path:t,text:s},dropIns:[]}}),companions:()=>[]}}async function ff(){let{default:e}=await Promise.resolve().then(()=>bt(require("./ignore.cjs"),1));return e}async function cl(e){let t=ja(),r=e.root===void 0?[]:sl(e.root,e.user),s=c=>({folder:t,searchPath:r,templateInstance:c}),n=c=>({path:c,unit:(0,Le.basename)(c),read:d=>or(c,s(d)),companions:(d,u)=>ir(d,(0,Le.dirname)(c),s(u))});if(e.root!==void 0){let c=nl(e.paths,r,t);return{units:c.paths.map(n),problems:c.problems}}if(e.paths.length===0)throw new E("name a unit file or a folder, or - for standard input");let o=e.paths.filter(c=>c!=="-"),{found:i,problems:a}=tl(o,{folder:t,ignore:o.some(Ha)?await ff():null}),l=i.map(c=>c.kind==="unit"?n(c.path):{path:c.path,unit:c.name.full,read:d=>({ok:!0,source:il(c.name,c.folder,s(d))}),companions:(d,u)=>ir(d,c.folder,s(u))});return{units:e.paths.includes("-")?[pf(e.stdinName),...l]:l,problems:a}}var gf=60,yf=110,dl=80,hf=e=>(process.env[e]??"")!=="";function bf(e,t){if(e!=="auto")return e==="always";if(hf("NO_COLOR"))return!1;let r=process.env.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":t&&process.env.TERM!=="dumb"}function Sf(){let e=process.env.LC_ALL||process.env.LC_CTYPE||process.env.LANG||"";return process.platform!=="linux"||/utf-?8/i.test(e)}async function ul(e,t){let r=t?process.stdout.columns:dl,s=Math.min(yf,Math.max(gf,r||dl)),n=Ti(s,Sf());if(!bf(e,t))return n;let{Chalk:o}=await Promise.resolve().then(()=>bt(require("./chalk.cjs"),1)),i=new o({level:1});return{...n,bold:i.bold,dim:i.dim,red:i.red,yellow:i.yellow,green:i.green,blue:i.cyan}}function ml(){let e=0;return{complain:({path:t,message:r})=>{e+=1,process.stderr.write(`unitlint: ${Q(t)}: ${Q(r)}
`)},any:()=>e>0}}var vf=e=>e===null?hs():bs(e),pl=(e,t)=>ul(e,t===null&&ys());async function fl(e,t){let r=[];try{for(let s of Xa(e.format??[],e.outputFile??[],"pretty"))r.push({reporter:await t(s),output:vf(s.file)})}catch(s){throw er(r).discard(),s}return er(r)}var gl=(e,t)=>cl({paths:e,stdinName:t.stdinFilename,root:t.root,user:t.user===!0});function yl(e,t){if(e===void 0)return null;let r=Me(e);if(!r.ok)throw new E(`--policy: ${e}: ${r.problem.message}`);let{policy:s,problems:n}=Ya(r.text,t);if(n.length>0)throw new E(n.map(({line:o,column:i,message:a})=>`${e}:${o}:${i}: ${a}`).join(`
unitlint: `));return s}async function _f({format:e,file:t},r){return e==="ndjson"?Ui():e==="json"?Li(Vi):e==="systemd"?Bi():Wi({style:await pl(r.color,t),verbose:r.verbose===!0})}async function hl(e,t){let[r,...s]=fs(t.target);if(r===void 0||s.length>0)throw new E("score takes one target: run it once for each, or use check");let n=t.threshold===void 0?null:ps(t.threshold),o=yl(t.policy,Ve(r)),{units:i,problems:a}=await gl(e,t),{complain:l,any:c}=ml();for(let u of a)l(u);let d=await fl(t,u=>_f(u,t));try{let u=La(i,{target:r,policy:o,user:t.user===!0,threshold:n,emit:d.unit,complain:l});return d.end(void 0),c()?2:u?1:0}finally{d.discard()}}var ar=Ps(process.argv.slice(3));ar===null?Promise.resolve().then(()=>bt(require("./main.cjs"),1)):hl(ar.paths,ar.options).catch(Ss).then(e=>{process.exitCode=e});
