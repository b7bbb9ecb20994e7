"use strict";var ht=Object.defineProperty;var la=Object.getOwnPropertyDescriptor;var ca=Object.getOwnPropertyNames;var da=Object.prototype.hasOwnProperty;var ua=(e,t)=>{for(var s in t)ht(e,s,{get:t[s],enumerable:!0})},ma=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ca(t))!da.call(e,r)&&r!==s&&ht(e,r,{get:()=>t[r],enumerable:!(n=la(t,r))||n.enumerable});return e};var pa=e=>ma(ht({},"__esModule",{value:!0}),e);var zm={};ua(zm,{pages:()=>jm});module.exports=pa(zm);function ge(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;s=n}return s.source+t-s.logical}var Ce=[],v=(e,t=Ce)=>({effect:"set",value:e,faults:t}),y=(e,t=Ce)=>({effect:"add",value:e,faults:t}),m=(e=void 0)=>({effect:"reset",value:e,faults:Ce});function g(e,t,s,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:n}]}}function L(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function fa(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let n=[],r=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i+=1){let o=[i];for(let a=1;a<=t.length;a+=1){let l=e.charAt(i-1)===t.charAt(a-1),c=Math.min((r[a]??0)+1,(o[a-1]??0)+1,(r[a-1]??0)+(l?0:1));i>1&&a>1&&e.charAt(i-1)===t.charAt(a-2)&&e.charAt(i-2)===t.charAt(a-1)&&(c=Math.min(c,(n[a-2]??0)+1)),o.push(c)}n=r,r=o}return r[t.length]??s+1}var ha=64;function k(e,t,s=3){if(e===""||e.length>ha)return[];let n=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),i=[];for(let l of t){let c=l===e?0:fa(r,l.toLowerCase(),n);c<=n&&i.push({candidate:l,distance:c})}i.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let o=i[0]?.distance??0;return i.filter(({distance:l})=>l<=(o===0?0:o+1)).slice(0,s).map(({candidate:l})=>l)}var We=e=>e===32||e===9||e===10||e===13,ga=/['"\\]/;function C(e,t){return ga.test(e)?ba(e,t):{words:ya(e),malformedAt:null}}function ya(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&We(e.charCodeAt(s));)s+=1;let n=s;for(;s<e.length&&!We(e.charCodeAt(s));)s+=1;s>n&&t.push({text:e.slice(n,s),start:n,end:s})}return t}function ba(e,t){let s=[],n=0;for(;;){for(;n<e.length&&We(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:s,malformedAt:null};let r=Sa(e,n,t);if(r===null)return{words:s,malformedAt:n};s.push({text:r.text,start:n,end:r.end}),n=r.end}}function Sa(e,t,s){let n=s.unclosed==="closed",r="",i="",o=t;for(;o<e.length;){let a=e.charAt(o);if(a==="\\"){if(o+1>=e.length)return n?{text:r,end:e.length}:null;r+=s.escapes==="kept"?e.slice(o,o+2):e.charAt(o+1),o+=2;continue}if(i!=="")a===i?i="":r+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))i=a;else{if(We(e.charCodeAt(o)))break;r+=a}o+=1}return i!==""&&!n?null:{text:r,end:o}}function me(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var va=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function z(e){let t=va.exec(e);if(t===null)return null;let[,s,n,r,i,o,a]=t,l=Ve(n,16)??Ve(r,2)??Ve(i??o,8)??Ve(a,10);return l===null?null:s==="-"?-l:l}var Ve=(e,t)=>e===void 0?null:Number.parseInt(e,t);var gt=e=>e===4?32:128;function Vt(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;s=s<<8n|BigInt(n)}return s}function Wt(e){if(e==="")return[];let t=[],s=e.split(":");for(let[n,r]of s.entries()){let i=n===s.length-1&&r.includes(".")?Vt(r):null;if(i!==null)t.push(i>>16n,i&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function wa(e){let t=e.split("::");if(t.length>2)return null;let s=Wt(t[0]??""),n=Wt(t[1]??"");if(s===null||n===null)return null;let r=8-s.length-n.length;return(t.length===1?r!==0:r<1)?null:[...s,...Array.from({length:r},()=>0n),...n].reduce((o,a)=>o<<16n|a,0n)}function _a(e,t,s){let n=BigInt(gt(e)-s);return{family:e,address:t>>n<<n,length:s}}function Ge(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),n=s.includes(":")?6:4,r=n===6?wa(s):Vt(s);if(r===null)return null;let i=t<0?gt(n):z(e.slice(t+1));return i===null||i<0||i>gt(n)?null:_a(n,r,i)}var X=e=>{let t=Ge(e);return t===null?[]:[t]},Ke={any:[...X("0.0.0.0/0"),...X("::/0")],localhost:[...X("127.0.0.0/8"),...X("::1/128")],"link-local":[...X("169.254.0.0/16"),...X("fe80::/64")],multicast:[...X("224.0.0.0/4"),...X("ff00::/8")]},Pa=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function ka(e){let t=Object.hasOwn(Ke,e)?Ke[e]:void 0;return t!==void 0?t:Pa.test(e)?Ke.localhost??[]:X(e)}var Kt=(e,t)=>{if(e==="")return m();let{words:s,malformedAt:n}=C(e,{quotes:"kept"}),r=[...t??[]],i=[];for(let o of s){let a=ka(o.text);a.length>0?r.push(...a):i.push({start:o.start,end:o.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>k(o.text,Object.keys(Ke),1)})}return n!==null&&i.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),y(r,i)};var Gt=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,$t=`63	252-252
62	254`,Yt=`AF_UNIX	1
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
AF_FILE	1`,Ht=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,qt=`native
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
s390x`,jt=`E2BIG
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
EXFULL`,zt=`%a
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
%%`,Xt=`SUCCESS	0
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
EXCEPTION	255`,Zt=`x86-64
x86`,Qt=`HUP
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
SYS`,Jt=`other
batch
idle
fifo
ext	262
rr`,es=`none
realtime
best-effort
idle`,ts=`emerg
alert
crit
err
warning
notice
info
debug`,ss=`kern
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
local7`;var ns=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,rs=`AS	bytes
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
STACK	bytes`,is=`seconds	1000000
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
\xB5s	1`,os=`null
tty
tty-force
tty-fail
socket
fd
data
file`,as=`inherit
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
syslog+console`,ls=`shared
slave
private`,cs=`udplite
sctp
mptcp	257`,ds=`cpu
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
bpf-bind-network-interface	262`,us=`arm64
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
tilegx`,ms=`private-users
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
container-other`,ps=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,fs=`device-tree
uefi
device-tree-compatible(
smbios-field(`,hs=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var W=["252","254","257","262"];var cp=W[W.length-1]??"262";function _(e,t){return{first:e,changes:t}}function gs(e,t){let s=e.first;for(let n of W){let r=e.changes[n];if(r!==void 0&&(s=r),n===t)break}return s}function V(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(n=>{let[r="",i]=n.split("-");return s>=Number(r)&&(i===void 0||s<=Number(i))})}var Ca={templateInstance:_("i",{257:"test_instance"}),capabilityInitialBits:_(64,{262:63}),capabilityInversionBits:_(64,{262:41}),capabilityUnclosedQuote:_("dropped",{254:"closed"}),privateMountsUnset:_("off",{254:"on"}),unknownFamily:_("skipped",{262:"ends-line"}),globSectionName:_("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:_(!0,{262:!1}),execPrefixes:_("-@:+!",{262:"-@:+!|"}),execFolderEndings:_(["/"],{257:["/","/.","/.."]}),ambientPrefix:_("honoured",{262:"ignored"}),userManagerIsUnprivileged:_(!1,{262:!0}),policyNotAnObject:_("ignored",{262:"error"}),warnsOfWeekdays:_(!1,{262:!0}),highestIoClass:_(8,{262:7}),imagesOutsideApi:_(!1,{257:!0}),unknownImagePolicies:_("refused",{262:"taken"}),directoryFlags:_("any",{257:"checked"}),pathsInApi:_("taken",{257:"refused"}),warnsOfVarRun:_(!1,{257:!0}),vsockTypes:_(!1,{254:!0}),alternativeInterfaces:_(!1,{257:!0}),bindsPortZero:_(!1,{257:!0}),renamesImports:_(!1,{257:!0}),textlessOutcome:_("incomparable",{262:"first"}),privateTmpNeedsNamespace:_([],{257:["disconnected"],262:["connected","disconnected"]})},Aa={oneshotRestartForceExitStatus:_(!0,{257:!1}),forkingPrivatePids:_(!1,{257:!0}),dynamicUserHomeDirectory:_(!1,{257:!0}),workingDirectoryInApiMount:_(!1,{257:!0}),dynamicUserInUserManager:_(!1,{257:!0}),managedPrivateUsers:_(!1,{262:!0}),userNamespacePathWithPrivateUsers:_(!1,{262:!0}),privatePidsPam:_(!1,{262:!0})};function ys(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,gs(r,t)]))}function bs(e){return{...ys(Ca,e),refuses:ys(Aa,e)}}var Ss=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function vs(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(n=>V(n.slice(0,n.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function ws(e){return Ss.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&V(s,e)).map(([t="",s="",n="",r="",,i="",o=""])=>({field:t,name:s,weight:vs(n,e),range:vs(r,e),param:i,defaultDependenciesOnly:o.includes("default-dependencies")}))}var yt={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},_s=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Z=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var bt=`
${_s}`,Ps=new Map,ks=new Map;function Ra(e){let t=Z.lastIndexOf(`
[`,e),s=Z.slice(t<0?1:t+2,Z.indexOf("]",t+1)),n=Z.indexOf(`
`,e),[r="",i="",o="",a=""]=Z.slice(e,n<0?void 0:n).split("	");return{sections:s.split(","),name:r,since:i===""?null:Number(i),flags:o,specs:a}}function $e(e){let t=ks.get(e);if(t!==void 0)return t;let s=[],n=`
${e}	`;for(let r=Z.indexOf(n);r>=0;r=Z.indexOf(n,r+1))s.push(Ra(r+1));return ks.set(e,s),s}var Ea=()=>[...new Set(Z.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],xs=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Ia(e){let t=bt.indexOf(`
${e}	`);if(t<0)return xs(e);let s=bt.indexOf(`
`,t+1),[,n="",r=""]=bt.slice(t+1,s<0?void 0:s).split("	"),i=r.split(" "),o=l=>i.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=o("values");return{...xs(n),values:a===null?[]:a.split(","),booleanWords:i.includes("bool"),trueMeans:o("true"),falseMeans:o("false")??"no",emptyResets:i.includes("empty"),largestNumber:o("max")===null?null:Number(o("max")),suffix:o("suffix"),status:o("status")}}function Ye(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let n=s.indexOf(":");if(n<0)return s;if(V(s.slice(0,n),t))return s.slice(n+1)}return null}function Ta(e){let t=Ps.get(e)??Ia(e);return Ps.set(e,t),t}var Cs=(e,t,s)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&V(n.slice(t.length+1),s));function Fa(e,t,s,n){let r=e.flags===""?void 0:e.flags.split(",").find(i=>i.startsWith("alias="));return{...Ta(n),name:e.name,section:s,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:Cs(e.flags,"fatal",t),documented:!Cs(e.flags,"undocumented",t)}}function As(e,t){let s=new Map,n=(r,i)=>{let o=s.get(r);if(o===void 0&&(o=new Map,s.set(r,o)),o.has(i))return o.get(i);let a=$e(i).find(({sections:d})=>d.includes(r)),l=a===void 0?null:Na(a,e,t),c=a===void 0||l===null?void 0:Fa(a,e,r,l);return o.set(i,c),c};return{find:n,namesIn:r=>Ea().filter(i=>n(r,i)!==void 0),sectionsWith:r=>[...new Set($e(r).flatMap(({sections:i})=>i))].filter(i=>n(i,r)!==void 0)}}var Na=(e,t,s)=>e.since!==null&&e.since>s?null:Ye(e.specs,t)??Da(e,t);function Da(e,t){if(e.since===null||e.since<=Number(t))return null;let s=W.find(n=>Number(n)>Number(t)&&Ye(e.specs,n)!==null);return s===void 0?null:Ye(e.specs,s)}function St(e,t){let s=$e(t).find(({sections:r})=>r.includes(e));if(s===void 0)return null;let n=W.find(r=>Ye(s.specs,r)!==null);return s.since??(n===void 0?null:Number(n))}function Rs(e){return $e(e).flatMap(({sections:t})=>t)}var Q=e=>yt[e],Es=Object.keys(yt);var pe=e=>new Uint32Array(e+31>>>5);function Ae(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function ye(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function He(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function qe(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function je(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var Is=e=>e.every(t=>t===0);var Ts=`_llseek	-
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
writev	20`,Fs=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Oa=/^([^(]+)(?:\((.+)\))?$/;function Ma(e){let t=new Map;for(let s of Fs.split(`
`)){let[n="",r="",i=""]=s.split("	");if(n===""||!V(i,e))continue;let o=[];for(let a of r.split(" "))if(!a.includes("("))o.push(a);else{let[,l="",c=""]=Oa.exec(a)??[];V(c,e)&&o.push(l)}t.set(n,o)}return t}function Ns(e){let t=new Map,s=[],n=new Map;for(let l of Ts.split(`
`)){let[c="",d="-",p=""]=l.split("	");c===""||!V(p,e)||(t.set(c,s.length),s.push(c),d!=="-"&&n.set(c,Number(d)))}let r=pe(s.length);for(let l of n.keys())Ae(r,t.get(l)??0);let i=Ma(e),o=new Map,a=l=>{let c=i.get(l);if(c===void 0)return;let d=o.get(l);if(d!==void 0)return d;let p=pe(s.length);for(let S of c){let A=t.get(S);A!==void 0?Ae(p,A):S.startsWith("@")&&ye(p,a(S)??p)}return o.set(l,p),p};return{bitOf:t,names:s,native:r,numberOf:n,groups:i,group:a}}function K(e,t,s){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>V(n[t]??"",s))}var vt=(e,t)=>new Set(K(e,1,t).map(([s=""])=>s)),Ds=(e,t)=>new Map(K(e,2,t).map(([s="",n=""])=>[s.toUpperCase(),Number(n)])),Ua={architectures:us,cgroupControllers:ds,coredumpFilters:ns,execInputs:os,execOutputs:as,filesystemGroups:hs,firmwares:fs,ioSchedulingClasses:es,logFacilities:ss,logLevels:ts,mountPropagations:ls,personalities:Zt,schedulingPolicies:Jt,securityModules:ps,signalNames:Qt,socketProtocols:cs,virtualizations:ms};function J(e){let t=null;return()=>(t??={made:e()},t.made)}var Os=new Map;function ze(e,t){let s=`${e} ${t}`,n=Os.get(s);if(n!==void 0)return n;let r=La(e,t);return Os.set(s,r),r}function La(e,t){let s=J(()=>ws(e)),n=J(()=>As(e,t)),r=J(()=>Ns(e)),i=J(()=>Ds(Gt,e)),o=J(()=>Ds(Yt,e)),a=J(()=>new Set(K(Ht,2,e).map(([A=""])=>A))),l=J(()=>vt(qt,e)),c=J(()=>vt(jt,e)),d=new Map,p=A=>{let U=d.get(A)??K(Ua[A],A==="filesystemGroups"?2:1,e).map(([se=""])=>se);return d.set(A,U),U},S=J(()=>new Set([...vt(zt,e)].map(A=>A.slice(1))));return{version:t,table:e,behaviour:bs(e),words:p,directive:(A,U)=>n().find(A,U),get checks(){return s()},get directives(){return n()},get syscalls(){return r()},get capabilities(){return i()},get addressFamilies(){return o()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return S()}}}var Ms=e=>(1n<<BigInt(e))-1n,Ba=e=>Ms(e.behaviour.capabilityInitialBits),Us=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Wa=e=>Number(K($t,1,e.table)[0]?.[0]??0);function Va(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let n=z(e);return n!==null&&n>=0&&n<=Wa(t)?n:null}function Ka(e,t,s){let n=s.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:i}=C(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),o=0n,a=[];for(let l of r){if(l.text==="")continue;let c=Va(l.text,s);c!==null?o|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:me(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Ga(l.text,s)})}return i!==null&&a.push({start:t+i,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:o,faults:a}}function Ga(e,t){let s=e.toUpperCase(),n=[...t.capabilities.keys()],r=s.startsWith("CAP_")?s:`CAP_${s}`;if(n.includes(r))return[r];let i=`_${r.slice(4)}`,o=n.filter(a=>a.endsWith(i)||a.startsWith(`${r}_`));return o.length>0?o:k(r,n,2)}var Ls=(e,t,s)=>{let{facts:n}=s,r=e.startsWith("~"),{set:i,faults:o}=Ka(e,r?1:0,n),a=s.directive.name==="CapabilityBoundingSet"?Ba(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:o}:i===0n||l===a?v(r?Ms(n.behaviour.capabilityInversionBits)&~i:i,o):y(r?l&~i:l|i,o)};var $a=/^[0-9A-Za-z:\-_.\\@]+$/,Ya=255;function Ha(e){let t=e.lastIndexOf("."),s=Es.find(i=>i===e.slice(t+1));if(t<0||s===void 0)return null;let n=e.slice(0,t),r=n.indexOf("@");return{full:e,type:s,base:n,prefix:r<0?n:n.slice(0,r),instance:r<0?null:n.slice(r+1)}}var qa=({full:e,base:t})=>e.length<=Ya&&$a.test(t)&&!t.startsWith("@");function Bs(e){let t=Ha(e);return t!==null&&qa(t)?t:null}function Re(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function Ws(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(n,r)=>{let i=String.fromCharCode(n);return i==="/"?"-":/[0-9A-Za-z:_.]/.test(i)&&!(r===0&&i===".")?i:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var ja="host",za="a".repeat(32),Vs={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Xa(e,t,s){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Re(t.prefix);case"i":return t.instance??"";case"I":return Re(t.instance??"");case"j":return n;case"J":return Re(n);case"f":return`/${Re(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return za;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Vs[s].d??""}${t.full}`;default:return Vs[s][e]??ja}}var Za=/[0-9A-Za-z]/,Qa="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let s="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n+1);if(e.charAt(n)!=="%"||r===""){s+=e.charAt(n);continue}if(r==="%")s+="%";else if(!Za.test(r))s+=`%${r}`;else{if(!Qa.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:n};s+=Xa(r,t.name,t.manager)}n+=1}return s}var Ja=255,Xe=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Ja;function el(e){let t="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s);if(n===":")return{name:t,rest:e.slice(s+1)};n==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var tl=/^[A-Za-z0-9+/]*={0,2}$/;function sl(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!tl.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function nl(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=b(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||Xe(s)?null:"a credential name, a colon and an absolute path"}function rl(e,t,s){let[n="",r,...i]=e.split(":"),o=n.endsWith("*")?n.slice(0,-1):n,a=Xe(o)&&!/[*?[]/.test(o)&&i.length===0,l=r===void 0||s.facts.behaviour.renamesImports&&Xe(r);return!a||!l?g(t,e,"the name of a credential, or the beginning of one and *"):y(new Map(t).set(n,!1))}var Ks=(e,t,s)=>{if(e==="")return m();if(s.directive.name==="ImportCredential")return rl(e,t,s);let{name:n,rest:r}=el(e),i=b(n,s);if(typeof i!="string"||!Xe(i))return g(t,e,'a credential name, such as "token" in token:/etc/token');let o=sl(r,s)??nl(r,s);return o!==null?g(t,e,o):y(new Map(t).set(i,s.directive.name.endsWith("Encrypted")))};var $s=e=>e===32||e===9||e===10||e===13;function q(e,t){let s=t;for(;s<e.length&&$s(e.charCodeAt(s));)s+=1;return s}var il={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Gs=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,ol=1114111;function al(e,t){let s=il[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};Gs.lastIndex=t+1;let n=Gs.exec(e);if(n===null)return null;let[r,i,o,a,l]=n,c=l===void 0?Number.parseInt(i??o??a??"",16):Number.parseInt(l,8);return c===0||c>ol?null:{text:String.fromCodePoint(c),length:r.length+1}}function Ee(e,t){let s="",n="",r=!1,i=!1,o=t;for(;o<e.length;){let a=e.charAt(o);if(a==="\\"){if(o+1>=e.length)return n===""?{text:`${s}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=al(e,o);l===null&&(i=!0),s+=l?.text??e.slice(o,o+2),o+=l?.length??2;continue}if(n!=="")a===n?n="":s+=a;else if(a==='"'||a==="'")n=a,r=!0;else{if($s(e.charCodeAt(o)))break;s+=a}o+=1}return n===""?{text:s,start:t,end:o,quoted:r,unknownEscape:i}:null}var ll=255,cl="/bin/sh",dl=/[\0-\x1F"'\\\x7F]/;function ul(e,t){let s=0;for(;s<e.length;s+=1){let n=e.charAt(s),r=e.slice(0,s);if(!t.includes(n)||n==="!"&&(r.includes("+")||r.split("!").length>2)||n==="+"&&r.includes("!")||n!=="!"&&r.includes(n))break}return s}function ml(e,t){return e===""?"followed by a program":dl.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=ll?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Hs=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],pl=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function fl(e,t,s){let n=Ee(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:q(e,n.end),more:!0};let r=ul(n.text,s.facts.behaviour.execPrefixes),i=n.text.slice(0,r),o=i.includes("-"),a={start:n.start,end:n.end},l=i.includes("|"),c=l?cl:b(n.text.slice(r),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:o};let d=ml(c,s.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:o};let p=hl(e,q(e,n.end),s);return"bad"in p?{...p,drops:o}:i.includes("@")&&!l&&p.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:o}:{command:{prefixes:i,program:c,programSpan:{start:n.start+r,end:n.end},arguments:p.arguments},next:p.next,more:p.more,faults:[...Hs(n),...pl(n,i,s),...p.faults]}}var Ys=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||q(e,t+s.length)>t+s.length);function hl(e,t,s){let n=[],r=[],i=t;for(;i<e.length;){if(Ys(e,i,";"))return{arguments:n,next:q(e,i+1),more:!0,faults:r};if(Ys(e,i,"\\;")){n.push({text:";",start:i,end:i+2,quoted:!1,unknownEscape:!1}),i=q(e,i+2);continue}let o=Ee(e,i);if(o===null)return{bad:"a word with closed quotes",start:i,end:e.length};if(typeof b(o.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:o.start,end:o.end};n.push(o),r.push(...Hs(o)),i=q(e,o.end)}return{arguments:n,next:i,more:!1,faults:r}}var qs=(e,t,s)=>{if(e==="")return m();let n=[...t??[]],r=[],i=0,o=!0;for(;o&&i<e.length;){let a=fl(e,i,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...r,l]}}"command"in a&&(n.push(a.command),r.push(...a.faults)),i=a.next,o=a.more}return y(n,r)};var gl=/^(?:1|yes|y|true|t|on)$/i,yl=/^(?:0|no|n|false|f|off)$/i;function ne(e){return gl.test(e)?!0:yl.test(e)?!1:null}var js="a boolean (yes or no)",zs=["yes","no","true","false","on","off"],Ie=(e,t,{directive:s})=>{let n=ne(e);return n!==null?v(n):s.fatal?L(t,e,js):g(t,e,js,()=>k(e,zs,1))},Xs=(e,t,s)=>e===""?m():Ie(e,t,s),wt=(e,t,s)=>{let{directive:n}=s;if(e===""&&n.emptyResets)return m();let r=n.suffix===null?-1:e.indexOf(":"),i=r<0?e:e.slice(0,r),o=bl(i,s);if(o===null)return g(t,e,Sl(s),()=>k(e,n.values,2));if(r>=0&&(o==="no"||!_l(e.slice(r+1),s)))return g(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&o==="none";return v(o,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function bl(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=ne(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Sl({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>ne(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var vl=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,wl=64;function _l(e,t){let s=b(e,t);return typeof s!="string"||s.length>wl?!1:s.split(".").every(n=>n.length<=63&&vl.test(n))}var Zs=(e,t,{directive:s,facts:n})=>{if(s.section!=="Service"&&s.section!=="Scope")return g(t,e,"possible in units of this type");let r=ne(e);if(r!==null)return v(r);let i=n.words("cgroupControllers"),{words:o,malformedAt:a}=C(e,{quotes:"removed"}),l=o.filter(c=>!i.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>k(c.text,[...zs,...i],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Pl=(e,t)=>{let s=e.toUpperCase();return k(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},Qs=(e,t,{facts:s})=>{if(e==="")return m();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),r=n?1:0,i=t!==void 0&&!t.sealed,o=i?t.mode:n?"deny":"allow",a=new Set(i?t.families:[]),{words:l,malformedAt:c}=C(e.slice(r),{quotes:"removed"}),d=[];for(let S of l){let A=s.addressFamilies.get(S.text.toUpperCase());if(A===void 0){let U=s.behaviour.unknownFamily==="ends-line";if(d.push({start:r+S.start,end:U?e.length:r+S.end,effect:U?"rest-ignored":"word-ignored",expected:me(S.text,"an address family such as AF_INET"),suggestions:()=>Pl(S.text,s)}),U)break}else n===(o==="deny")?a.add(A):a.delete(A)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let p={mode:o,families:a,sealed:!1};return i?y(p,d):v(p,d)},Js=(e,t,{facts:s})=>{if(e==="")return m();let n=ne(e);if(n!==null)return v(n?new Set:new Set(s.namespaces));let r=e.startsWith("~"),i=r?1:0,{words:o,malformedAt:a}=C(e.slice(i),{quotes:"kept"}),l=o.find(S=>!s.namespaces.has(S.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let S={start:i+l.start,end:i+l.end,effect:"line-ignored",expected:c,suggestions:()=>k(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[S]}}if(a!==null)return g(t,e,c);let d=o.map(S=>S.text),p=new Set(t??(r?s.namespaces:[]));for(let S of d)r?p.delete(S):p.add(S);return t===void 0?v(p):y(p)};var kl=/^(?:0|[1-9]\d*)$/,xl=2**32-1,Cl=65535,Al=/[\0-\x1F\x7F:/]/;function Rl(e){return e===""?!1:kl.test(e)&&Number(e)<xl&&Number(e)!==Cl?!0:Al.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var en="a user or group name, or a numeric id",El="other services run as nobody too, and NFS maps strangers to it";function tn(e,t){let s=b(e,t);return typeof s=="string"&&Rl(s)?s:null}var sn=(e,t,s)=>{if(e==="")return m();let n=tn(e,s);return n===null?L(t,e,en):v(n,s.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:El}]:[])},nn=(e,t,s)=>{if(e==="")return m();let{words:n,malformedAt:r}=C(e,{quotes:"kept"}),i=[...t??[]];for(let o of n){let a=tn(o.text,s);if(a===null)return L(t,e,en);i.push(a)}return r===null?y(i):L(t,e,"a list of words: it ends in a backslash")},Il=/^0*[0-7]{1,4}$/,rn=(e,t,s)=>Il.test(e)?v(Number.parseInt(e,8)):g(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var on=(e,t)=>typeof e=="string"?e:e(t),E="a text with known specifiers: write %% for a percent sign";function f(e,t,{empty:s="resets",specifiers:n="kept",suggestions:r}={}){return(i,o,a)=>{if(i===""&&s==="resets")return m();let l=n==="expanded"?b(i,a):i,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?on(t,a):E;return a.directive.fatal?L(o,i,d):g(o,i,d,r===void 0?void 0:()=>r(i,a))}}function B(e,t,s){let{empty:n="resets",specifiers:r="kept",malformed:i="rest-ignored",suggestions:o}=s;return(a,l,c)=>{if(a===""&&n==="resets")return m();let{words:d,malformedAt:p}=C(a,s),S=[...l??[]],A=[];for(let{text:U,start:se,end:oa}of d){let ft=r==="expanded"?b(U,c):U,Bt=typeof ft=="string"?e(ft,c):null;if(Bt!==null)S.push(Bt);else{let aa=typeof ft=="string"?on(t,c):E;A.push({start:se,end:oa,effect:"word-ignored",expected:aa,...o===void 0?{}:{suggestions:()=>o(U,c)}})}}return p!==null&&A.push({start:p,end:a.length,effect:i,expected:"a word with closed quotes"}),y(S.length===0?void 0:S,A)}}function re(e,t,s={}){let n=f(e,t,s);return(r,i,o)=>{let{effect:a,value:l,faults:c}=n(r,void 0,o);return a==="reset"?m():l===void 0?{effect:a,value:i,faults:c}:y([...i??[],l],c)}}var _t=1e6,Tl=2**64,an=new Map;function Fl({facts:e}){let t=an.get(e.table);if(t!==void 0)return t;let s=new Map(K(is,2,e.table).map(([n="",r=""])=>[n,Number(r)]));return an.set(e.table,s),s}var Nl=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function ie(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),r=0;do{let i=Nl.exec(n);if(i===null)return null;let[o,a="",l]=i;n=n.slice(o.length);let c=t;for(let[d,p]of Fl(s))if(n.startsWith(d)){n=n.slice(d.length),c=p;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=Tl)return null}while(n!=="");return r}var ln="a time span such as 90s, 5min or 1h 30min",Dl=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Ol(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?ie(e,1/1e3,t):Number(s[1])/1e3}var Ze=(e,t)=>t.directive.name==="TimerSlackNSec"?Ol(e,t):e.trim()===""?null:ie(e,_t,t),Ml=f(Ze,ln,{empty:"read"}),Ul=f(Ze,ln),cn=(e,t,s)=>(Dl.has(s.directive.name)?Ul:Ml)(e,t,s);var Ll=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Bl=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Je(e){let t=e.toLowerCase(),s=Bl.findIndex(n=>n===t||n.slice(0,3)===t);return s<0?null:s}var Qe="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",dn=new RegExp(`^(${Qe}(?:(?:\\.\\.|-)${Qe})?(?:,${Qe}(?:(?:\\.\\.|-)${Qe})?)*),?(?= |$)`,"i"),Wl=e=>e.split(",").every(t=>{let[s="",n]=t.split(/\.\.|-/);return n===void 0||(Je(s)??0)<=(Je(n)??0)}),pn={lowest:1970,highest:2199,fractions:!1},Vl={lowest:1,highest:12,fractions:!1},Kl={lowest:1,highest:31,fractions:!1},Gl={lowest:0,highest:23,fractions:!1},$l={lowest:0,highest:59,fractions:!1},Yl={lowest:0,highest:59.999999,fractions:!0},Hl=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,ql=e=>e<70?e+2e3:e<100?e+1900:e;function jl(e,t){let[,s,n,r]=Hl.exec(e)??[];if(s===void 0||!t.fractions&&[s,n,r].some(c=>c?.includes(".")===!0))return!1;let i=c=>t===pn?ql(Number(c)):Number(c),o=i(s);if(o<t.lowest||o>t.highest)return!1;let a=n===void 0?null:i(n);if(a!==null&&(a<o||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??o+l)<=t.highest||a!==null&&o+l<=a}var be=(e,t)=>e==="*"||e.split(",").every(s=>jl(s,t));function un(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[n="",r="",i="*"]=[...s].reverse();return be(n,Kl)&&be(r,Vl)&&be(i,pn)}function mn(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",n="",r="0"]=t;return be(s,Gl)&&be(n,$l)&&be(r,Yl)}var zl="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Xl=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${zl})$`);function Zl(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=Xl.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!dn.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),Ll.has(t.toLowerCase()))return!0;let n=dn.exec(t);if(n!==null){if(!Wl(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?un(t)||mn(t):r.length===2&&un(r[0]??"")&&mn(r[1]??"")}function Ql(e){let[,t="",s,n,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let i=(new Date(Date.UTC(Number(s),Number(n)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(o=>{let[a="",l=a]=o.split(/\.\.|-/);return(Je(a)??0)<=i&&i<=(Je(l)??6)})}var Jl="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",ec="a time span such as 15min or 1h 30min",tc=1e6;function sc(e,t){if(t.directive.name==="OnCalendar")return Zl(e)?{kind:"calendar",event:e}:null;let s=ie(e,tc,t);return s===null?null:{kind:"span",microseconds:s}}var fn=(e,t,s)=>{if(e==="")return m();let n=b(e,s);if(typeof n!="string")return g(t,e,E);let r=sc(n,s);if(r===null)return g(t,e,s.directive.name==="OnCalendar"?Jl:ec);let i=r.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&Ql(r.event);return y([...t??[],r],i?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var hn=re((e,t)=>{let s=b(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),gn=re((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,E);function G(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function tt(e,t){let s=b(e,t);return typeof s=="string"?G(s):null}var et='an absolute path without ".."',nc=new Set(["EnvironmentFile"]),yn=(e,t,s)=>{if(e==="")return m();let n=nc.has(s.directive.name)&&e.startsWith("-"),r=b(n?e.slice(1):e,s);if(r===""&&!n)return m();let i=typeof r=="string"?G(r):null;return i!==null?v(i):s.directive.fatal?L(t,e,et):g(t,e,et)},rc=/^-?\+?/;function ic(e,t){let s=rc.exec(e.text)?.[0]??"",n=tt(e.text.slice(s.length),t);return n===null?null:{path:n,optional:s.includes("-"),belowRoot:s.includes("+")}}var oc=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),bn=(e,t,s)=>{if(e==="")return m();if(oc.has(s.directive.name)){let a=tt(e,s);return a===null?g(t,e,et):y([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:r}=C(e,{quotes:"removed"}),i=[...t??[]],o=[];for(let a of n){let l=ic(a,s);l===null?o.push({start:a.start,end:a.end,effect:"word-ignored",expected:et}):i.push(l)}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(i,o)},Sn=(e,t,s)=>{if(e==="")return m();let n=e.startsWith("-"),r=n?e.slice(1):e;if(r==="~")return v({kind:"home"});let i=tt(r,s);if(i!==null)return v({kind:"path",path:i});let o='an absolute path without "..", or ~';return n?g(t,e,o):L(t,e,o)},ac=["/dev/","/run/systemd/inaccessible/"];function lc(e,t){let s=b(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let n=G(s);return n!==null&&(n==="/dev"||ac.some(r=>n.startsWith(r)))?n:null}var vn=(e,t,s)=>{if(e==="")return m();let[n]=C(e,{quotes:"removed"}).words;if(n===void 0)return g(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(n.end).trim(),i=lc(n.text,s);return i===null?g(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?y([...t??[],{device:i,access:r}]):g(t,e,"a device with an access out of the letters r, w and m")},wn=(e,t,s)=>{if(e==="")return m();let n=[...t??[]],r=[],i=0;for(let o of e.split(/(?<!\\):/)){let a=i+o.length,l=tt(o.replaceAll("\\:",":"),s);l===null?r.push({start:i,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),i=a+1}return y(n,r)};var I=(e,t)=>s=>{let n=z(s);return n!==null&&n>=e&&n<=t?n:null},cc=2**32-1,_n=2**64,fe=(e,t)=>e.trimStart().startsWith("-")?null:I(0,cc)(e,t),st=(e,t)=>e.trimStart().startsWith("-")?null:I(0,_n-2049)(e,t),kt=I(-(2**31),2**31-1),dc=/^(\d+)(?:\.(\d{1,2}))?%$/,uc=/^(\d+)(?:\.(\d))?‰$/,mc=/^(\d+)‱$/;function Pn(e){let[,t,s=""]=dc.exec(e)??[];if(t!==void 0)return Pt(Number(t)*100+Number(s.padEnd(2,"0")));let[,n,r=""]=uc.exec(e)??[];if(n!==void 0)return Pt(Number(n)*10+Number(r||"0"));let[,i]=mc.exec(e)??[];return i===void 0?null:Pt(Number(i))}var Pt=e=>e<=2**31-1?e:null;function Se(e){let t=Pn(e);return t!==null&&t<=1e4?t:null}var pc={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},fc=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function ve(e,t){let s=e,n=0,r=Number.POSITIVE_INFINITY;do{let i=fc.exec(s);if(i===null)return null;let[o,a="",l="",c=""]=i,d=pc[c]??0;if(d>=r)return null;let p=t**d;if(n+=Number(a)*p+(l===""?0:Math.floor(+`0.${l}`*p)),n>=_n)return null;r=d,s=s.slice(o.length)}while(s!=="");return n}var kn="a size in bytes, such as 512M or 2G",xn=f(fe,"a whole number from 0 up",{empty:"read"}),Cn=f(kt,"a whole number",{empty:"read"}),An=f(I(-(2**63),2**63-1025),"a whole number",{empty:"read"}),xt=f(e=>ve(e,1024),kn,{empty:"read"}),hc=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Ct=f((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=Se(e),n=s??ve(e,1024);return n===null||n===0&&!hc.has(t.name)?null:s===null?n:-s},`${kn}, a percentage of the memory, or infinity`),Rn=f((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=Se(e);if(s!==null)return-s;let n=st(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),En=f(e=>{let t=Pn(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Tn=f(I(-20,19),"a nice level from -20 to 19"),Fn=f(I(-1e3,1e3),"a number from -1000 to 1000"),Nn=f(I(0,99),"a priority from 0 to 99",{empty:"read"}),Dn=f(I(0,7),"a priority from 0 to 7"),oe=(e,{empty:t,highest:s=-1})=>f((n,r)=>{if(r.facts.words(e).includes(n))return n;let i=fe(n,r);return i!==null&&i<=s?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:r})=>k(n,r.words(e),2)}),yc=2**31-1,On=oe("schedulingPolicies",{empty:"resets",highest:yc}),Mn=(e,t,s)=>oe("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),In=8191,bc=/^(\d+)(?:-(\d+))?$/;function Sc(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:n}=C(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let r of s){let[,i,o=i]=bc.exec(r.text)??[],a=i===void 0?z(r.text):Number(i),l=i===void 0?a:Number(o);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>In)return`a list of numbers up to ${In}`}return null}var vc={CPUAffinity:"numa",NUMAMask:"all"},Te=(e,t,s)=>{if(e==="")return m();if(e===vc[s.directive.name])return v([e]);let n=b(e,s),r=typeof n=="string"?Sc(n):"a text with known specifiers";return r===null?y([...t??[],e]):g(t,e,r)},Un=(e,t,{facts:s})=>{if(e==="")return m();let n=s.words("coredumpFilters"),r=e.split(/[ \t]+/),i=r.find(o=>!n.includes(o)&&!/^(?:0x)?[0-9a-f]+$/i.test(o));return i!==void 0?g(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>k(i,n,2)):y([...t??[],...r])},Ln=e=>e===""?m():v(e.split(/[ \t]+/)),Bn=oe("personalities",{empty:"resets"}),Wn=f((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=z(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>k(e.toUpperCase(),t.errnoNames,2)});function rt(e){let t=[""];for(let s=0;s<e.length;s+=1){let n=e.charAt(s);n===":"?t.push(""):n==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=n}return t}var nt=(e,t)=>{let s=b(e,t);return typeof s=="string"?G(s):null},_c=new Set([void 0,"","rbind","norbind"]);function Pc(e,t){let[s="",n,r,...i]=rt(e);if(i.length>0||!_c.has(r))return null;let o=s.startsWith("-"),a=nt(o?s.slice(1):s,t),l=n===void 0?a:nt(n,t);return a===null||l===null?null:{source:a,target:l,optional:o,writable:t.directive.name!=="BindReadOnlyPaths"}}var Vn=B(Pc,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Kn=B((e,t)=>{let s=e.indexOf(":"),n=nt(s<0?e:e.slice(0,s),t);return n===null?null:{path:n,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),At=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Gn(e,t){for(let s=0;s<e.length;s+=2){let n=e[s]??"",r=e[s+1],i=r===void 0?n:r;if(r!==void 0&&!At.has(n))return`one of the partitions ${[...At].join(", ")}`;if(typeof b(i,t)!="string")return E}return null}var kc=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function $n(e,t){let s=(r,i)=>{let o=nt(r,i);return o!==null&&i.facts.behaviour.imagesOutsideApi&&kc(o,e===1)?null:o},n=(r,i)=>{let[o="",...a]=rt(r.text).filter(d=>d!==""),l=s(o.replace(/^-/,""),i),c=e===2?s(a.shift()??"",i):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Gn(a,i)}};return(r,i,o)=>{if(r==="")return m();let{words:a,malformedAt:l}=C(r,{quotes:"removed",escapes:"kept"}),c=[...i??[]],d=[];for(let p of a){let{image:S,fault:A}=n(p,o);S!==null&&c.push(S),A!==null&&d.push({start:p.start,end:p.end,effect:"word-ignored",expected:A})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(c.length===0?void 0:c,d)}}var Yn=$n(2,"IMAGE:TARGET with absolute paths"),Hn=$n(1,"an absolute path of an image"),qn=(e,t,s)=>{if(e==="")return m();let{words:n,malformedAt:r}=C(e,{quotes:"removed"});if(r!==null)return g(t,e,"a list of words with closed quotes");let i=[],o=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),p=Gn(d<0?[a]:[a.slice(0,d),a.slice(d+1)],s);p===null?o.push(a):i.push({start:l,end:c,effect:"word-ignored",expected:p})}return v(o,i)},xc=/^(?:[0-9a-fA-F]{2})+$/,Cc=32,jn=f(e=>e.startsWith("/")||xc.test(e)&&e.length>=Cc?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Rt=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},zn=f(e=>e.startsWith("/")||e.startsWith("base64:")&&Rt(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Ac=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Rc=/^(?:read-only|growfs)-(?:on|off)$/;function Ec(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let n=s.indexOf("=");if(n<0)return!1;let r=s.slice(0,n).trim();return r!==""&&!At.has(r)?t:s.slice(n+1).split("+").every(i=>t||Ac.has(i.trim())||Rc.test(i.trim()))})}var Xn=f((e,{facts:t})=>Ec(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Et=oe("mountPropagations",{empty:"resets"}),Zn=f(e=>ne(e),"a boolean (yes or no)"),Qn=f(e=>e,E,{specifiers:"expanded"});function Jn(e,t){let s=b(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let n=s.split("/").filter(r=>r!==""&&r!==".");return n.length===0||n.includes("..")?null:n.join("/")}function Tc(e,t){let[s="",n="",r="",...i]=rt(e),o=Jn(s,t);if(o===null||o.split("/")[0]==="private"||i.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:o,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Jn(n,t);return a===null?null:{path:o,link:a}}var er=B(Tc,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var tr=/^[A-Za-z_][A-Za-z0-9_]*$/,Fc=/^[A-Za-z_][A-Za-z0-9_]*=/,sr=e=>Fc.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function It(e,t,s){let n=(r,i)=>{let o=s?b(r,i):r;return typeof o!="string"?E:e(o)?null:t};return(r,i,o)=>{if(r==="")return m();let a=[...i??[]],l=[],c=q(r,0);for(;c<r.length;){let d=Ee(r,c);if(d===null||d.unknownEscape){let S=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:S});break}let p=n(d.text,o);p===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:p}),c=q(r,d.end)}return y(a,l)}}var nr="the name of a variable",rr=It(sr,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Nc=It(e=>tr.test(e),nr,!0),Dc=It(e=>tr.test(e)||sr(e),`${nr}, or NAME=value`,!0),ir=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?Dc:Nc)(e,t,s);var Oc=255,Tt=e=>e.length<=Oc&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Mc=/^(file|append|truncate):(.*)$/;function Uc(e,t,s){let n=s.facts.words(t),[,r="",i=""]=Mc.exec(e)??[],o=e.startsWith("fd:")?e.slice(3):null,a=b(o??i,s);return typeof a!="string"?E:o!==null?Tt(a)?null:"fd: and the name of a file descriptor":r!==""&&n.includes(r)?G(a)===null?`${r}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var or=e=>e.replace("syslog","journal"),lr=(e,t)=>(s,n,r)=>{let i=Uc(s,e,r);if(i!==null)return g(n,s,i,()=>k(s,r.facts.words(e),2));let o=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:`${s} is read as ${or(s)}`,outdated:{instead:or(s)}}]:[];return v(s,o)},cr=lr("execInputs",[]),dr=lr("execOutputs",["syslog","syslog+console"]),ur=f(e=>Tt(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Lc=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,mr=(e,t,s)=>{if(e==="")return m();if(/\\./.test(e.replace(Lc,"")))return g(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=b(e,s);return typeof n=="string"?y(`${t??""}${n}
`):g(t,e,E)},pr=(e,t)=>e===""?m():Rt(e)?y(`${t??""}${e}`):g(t,e,"data in Base64"),ar=new Set(["read-only","append","truncate","graceful"]),Bc=["read-only","append","truncate"],fr=(e,t)=>{if(e==="")return m();let[s="",n="",r="",...i]=e.split(":"),o=r===""?[]:r.split(",");return!(s.startsWith("/")&&Tt(n)&&i.length===0&&o.every(l=>ar.has(l)))||o.filter(l=>Bc.includes(l)).length>1?g(t,e,`an absolute path, a name and options out of ${[...ar].join(", ")}, joined by colons`):y([...t??[],e])},hr=(e,t,s)=>{if(e==="")return m();let n=b(e,s);if(typeof n!="string")return g(t,e,E);let r=G(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:i}=s.facts.behaviour;return r===null||i==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(r,Ft(e,r,s))};function Ft(e,t,{facts:s}){if(!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var Vc=I(1,65535),gr=107,yr=/^(?:\d{1,10})?$/,br=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Kc(e,t){let s=Vc(e,t);if(s!==null)return{family:"inet6",port:s};let[,n,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=br(r);return Ge(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let i=e.lastIndexOf(":");if(i<0)return null;let o=br(e.slice(i+1)),a=e.slice(0,i);return Ge(a)?.family===4&&!a.includes("/")&&o!==null?{family:"inet",port:o}:null}function Gc(e,{facts:t}){let[,s="",n="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||s!==""&&!t.behaviour.vsockTypes?null:yr.test(n)&&yr.test(r)?{family:"vsock",port:null}:null}function $c(e,t){return e.startsWith("/")?e.length<=gr?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=gr?{family:"unix",port:null}:null:e.startsWith("vsock")?Gc(e,t):Kc(e,t)}var Yc=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Hc(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Yc.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var Sr=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function qc(e,{directive:t,facts:s}){let n=G(e);return n===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var jc={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function zc(e,t){let{name:s}=t.directive;if(Sr.has(s))return qc(e,t);if(s==="ListenNetlink")return Hc(e);let n=$c(e,t);return s==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var vr=(e,t,s)=>{if(e==="")return m();let{name:n}=s.directive,r=b(e,s);if(typeof r!="string")return g(t,e,E);let i=zc(r,s);if(i===null)return g(t,e,jc[n]??(Sr.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let o=i.family==="unix"||n==="ListenFIFO"?Ft(e,r,s):[];return y([...t??[],{directive:n,address:r,...i}],o)},Xc=15,Zc=127,Qc=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Jc=new Set(["all","default",".",".."]),it=(e,t)=>Qc.test(e)&&!Jc.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Zc:Xc),wr=f(e=>e==="*"||it(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),_r=f(e=>it(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ed={132:"sctp",136:"udplite",262:"mptcp"},Pr=f((e,{facts:t})=>{let s=ed[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),kr=f(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Rr(e,t){return(s,n,r)=>{if(s==="")return m();let i=s.startsWith("~"),o=i?1:0,a=n?.mode??(i?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:p}=C(s.slice(o),{quotes:"removed"});for(let S of d)e(S.text,r)?a==="deny"===i?l.add(S.text):l.delete(S.text):c.push({start:S.start+o,end:S.end+o,effect:"word-ignored",expected:t});return p!==null&&c.push({start:p+o,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y({mode:a,names:l},c)}}var sd=15,Er=Rr((e,{facts:t})=>it(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=sd),"the name of a network interface"),Ir=Rr((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),nd=["tcp","udp"],rd=["ipv4","ipv6"];function id(e,{facts:t}){if(e==="any")return!0;let[,s,n=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=r&&Number(s)<=Number(n)&&Number(n)<=65535}function od(e,t){let s=e.split(":");return s.length>3?!1:(rd.includes(s[0]??"")&&s.shift(),nd.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&id(s[0]??"",t))}var Tr=re((e,t)=>od(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),xr=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Cr(e){let[t="",s="",n="",r="",...i]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&xr.test(n)&&xr.test(r)&&i.length===0}var Fr=(e,t)=>{if(e==="")return m();let{words:s}=C(e,{quotes:"removed"}),n=s.filter(r=>!Cr(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return y([...t??[],...s.filter(r=>Cr(r.text)).map(r=>r.text)],n)},Nr=(e,t,{facts:s})=>{if(e==="")return m();let n=s.words("cgroupControllers"),r=e.split(/[ \t]+/),i=r.find(o=>!n.includes(o));return i===void 0||r.some(o=>n.includes(o))?y([...t??[],...r]):g(t,e,`one or more of ${n.join(", ")}`,()=>k(i,n,2))},ad=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Dr=re((e,t)=>{let s=e.indexOf(":"),n=s<0?null:b(e.slice(s+1),t);return ad.has(e.slice(0,s))&&typeof n=="string"&&G(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),ld=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Or=f((e,{name:t,facts:s})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&ld(e)&&!s.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Ar=["extensions","credentials"],Mr=f(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Ar.includes(t))?e:null,`a boolean, or one or more of ${Ar.join(", ")}`);var ot=(e,t,s)=>{if(e==="")return m();let n=e.startsWith("-"),r=b(n?e.slice(1):e,s);return typeof r=="string"?v({label:r,optional:n}):n?g(t,e,E):L(t,e,E)};var Br=I(1,1e4),Wr=I(10,1e3),Vr=f((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Br(e,t),"a weight from 1 to 10000"),at=(e,t)=>(s,n,r)=>{let i=e(s,n,r);return{...i,faults:[...i.faults,{start:0,end:s.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Kr=f(Wr,"a weight from 10 to 1000"),Gr=at(f(I(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),dd=at(Ct,"MemoryMax="),$r=(e,t,s)=>(s.directive.name==="MemoryLimit"?dd:Ct)(e,t,s),Nt=1e6,ud=-20,md=19;function pd(e,t){let s=/^[+-]/.test(e),n=s?kt(e,t):st(e,t);return n===null?null:s?n<ud||n>md?null:20-n:n<=40?n:null}function Ur(e,t,s){if(t==="nice")return pd(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ve(e,1024);if(t==="seconds"){let n=ie(e,Nt,s);return n===null?null:Math.ceil(n/Nt)}return t==="microseconds"?ie(e,1,s):st(e,s)}var fd={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Lr=({directive:e,facts:t})=>K(rs,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",Yr=f((e,t)=>{let s=Lr(t),[n="",r=n,...i]=e.split(":");if(i.length>0||n===""||r==="")return null;let o=Ur(n,s,t),a=Ur(r,s,t);return o===null||a===null||o>a?null:{soft:o,hard:a}},e=>fd[Lr(e)]??"a number",{empty:"read"}),Fe=(e,t)=>(s,n,r)=>{if(s==="")return m();let[i]=C(s,{quotes:"removed"}).words,o=i===void 0?null:b(i.text,r),a=i===void 0?null:e(s.slice(i.end).trimStart(),r);return typeof o!="string"||a===null?g(n,s,t):y([...n??[],{device:o,limit:a}])},Hr=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ve(e,1e3);return t===0?null:t},qr='a device and a limit, such as "/dev/sda 5M"',jr=Fe(Hr,qr),zr=at(Fe(Hr,qr),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Xr=Fe(Br,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Zr=at(Fe(Wr,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Qr=Fe((e,t)=>ie(e,Nt,t),'a device and a time span, such as "/dev/sda 25ms"'),Jr=f(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Se(e);return t===null?ve(e,1024):-t},"a size such as 5G, a percentage, or off"),ei=f((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:fe(e,t),"a whole number from 0 up, or infinity");var ti=oe("logLevels",{empty:"read",highest:7}),si=oe("logFacilities",{empty:"read",highest:127}),gd=/^[A-Z][A-Z0-9_]{0,63}=/,ni=B(e=>gd.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),yd=255,bd=yd-25-40,ri=f(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=bd?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),ii=(e,t)=>e===""?m():e==="~"?g(t,e,"a regular expression"):y([...t??[],e]);var vd=f((e,t)=>{let s=Ze(e,t);return s!==null&&s>=_t&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),wd=new Set(["service","slice","scope"]),Dt=e=>(t,s,n)=>wd.has(n.name.type)?e(t,s,n):g(s,t,"possible in units of this type"),oi=Dt(vd),ai=Dt(f(Se,"a percentage up to 100%")),_d=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Pd=Dt(wt),li=(e,t,s)=>(_d.has(s.directive.name)?Pd:wt)(e,t,s);var kd=34,ci=64,xd=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ui(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,n,r="",i="0"]=xd.exec(s)??[];if(n!==void 0){let o=ci-kd;return Number(i)<=o&&r!==(n==="MIN"?"-":"+")}return s===e&&I(1,ci)(e,t)!==null}var mi=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Cd=(e,t)=>k(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,mi(t),1),pi=f((e,t)=>ui(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Cd}),di=({facts:e})=>K(Xt,2,e.table).map(([t=""])=>t),fi=I(0,255),hi=f(fi,"an exit status from 0 to 255"),gi=B((e,t)=>fi(e,t)!==null||di(t).includes(e)||ui(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>k(e.toUpperCase(),[...di(t),...mi(t)],2)});var yi=255,Rd=B(e=>e.length<=yi?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),bi=e=>{let t=Bs(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=yi?t:null},Ed={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Si=(e,t,s)=>{let n=Rd(e,t,s),r=Ed[s.directive.name];return r===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${r}=`,outdated:{}}]}},vi=f(e=>{let t=bi(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),wi=B(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),_i=f((e,{directive:t})=>{let s=bi(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Pi=["http://","https://","file:/","info:","man:"];function Id(e){let t=Pi.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var ki=B((e,t)=>{let s=b(e,t);return typeof s!="string"?null:Id(s)||s===""?s:null},`a URL that begins with ${Pi.join(", ")}`,{quotes:"removed"}),Td=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Fd=/^[A-Za-z0-9_-]+$/,Nd=255,xi=f(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=Nd&&s.every(r=>(t?Fd:Td).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var lt=e=>e===""?m():v(e),Ci=re(e=>e,""),Ai={"allowed-cpuset":Te,"bind-mounts":Vn,"bind-network-interface":_r,"blockio-bandwidth":zr,"blockio-device-weight":Zr,"blockio-weight":Kr,"bpf-delegate-attachments":lt,"bpf-delegate-commands":lt,"bpf-delegate-maps":lt,"bpf-delegate-programs":lt,"bpf-foreign-program":Dr,"bus-name":xi,bytes:xt,"bytes-or-percent":$r,"cgroup-nft-set":Fr,"cgroup-socket-bind":Tr,"colon-separated-paths":wn,"concurrency-max":ei,"condition-path":hn,"condition-string":gn,"cpu-set":Te,"cpu-shares":Gr,"delegate-subgroup":Or,"directory-list":er,"disable-controllers":Nr,enum:li,"environment-assignments":rr,"environment-names":ir,"exec-apparmor-profile":ot,"exec-coredump-filter":Un,"exec-cpu-affinity":Te,"exec-cpu-sched-policy":On,"exec-cpu-sched-prio":Nn,"exec-input":cr,"exec-input-data":pr,"exec-input-text":mr,"exec-io-class":Mn,"exec-io-priority":Dn,"exec-mount-apivfs":Zn,"exec-mount-flags":Et,"exec-mount-propagation-flag":Et,"exec-nice":Tn,"exec-oom-score-adjust":Fn,"exec-output":dr,"exec-quota":Jr,"exec-root-hash":jn,"exec-root-hash-sig":zn,"exec-selinux-context":ot,"exec-smack-process-label":ot,"exit-status":hi,"exit-status-set":gi,"extension-images":Hn,fdname:ur,"filesystem-set":Ir,"iec-size-long":xt,"image-policy":Xn,integer:Cn,"integer-or-percent":Rn,"io-device-latency":Qr,"io-device-weight":Xr,"io-limit":jr,"job-mode-isolate":Ie,"log-extra-fields":ni,"log-facility":si,"log-filter-patterns":ii,"log-level":ti,"log-namespace":ri,long:An,"luo-sessions":Ci,"managed-oom-mem-pressure-duration-sec":oi,"managed-oom-mem-pressure-limit":ai,"managed-oom-rules":Ci,"mount-images":Yn,"mount-node":Qn,"numa-mask":Te,"open-file":fr,percent:En,personality:Bn,"pid-file":hr,"resource-limit":Yr,"restrict-network-interfaces":Er,"root-image-options":qn,securebits:Ln,"service-refresh-on-reload":Mr,"service-sockets":wi,signal:pi,"slice-name":vi,"socket-address":vr,"socket-bindtodevice":wr,"socket-protocol":Pr,"swap-priority":f(I(-1,32767),"a number from -1 to 32767"),"syscall-errno":Wn,"time-span":cn,"timer-spec":fn,"tmpfs-mounts":Kn,"tty-size":f(fe,"a whole number from 0 up"),"unit-name":_i,"unit-names":Si,"unsigned-integer":xn,"url-list":ki,weight:Vr,xattr:kr};var Od=4095;function Md(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Od:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Ud(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let n=pe(t.syscalls.names.length);return Ae(n,s),n}var Ri=e=>{let t=e.named.slice();return He(t,e.actioned),{...e,allowed:t}};function Ld(e,{facts:t,directive:s}){let n=t.syscalls.names.length,r={mode:e?"deny":"allow",named:pe(n),actioned:pe(n)},i=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&i!==void 0&&ye(r.named,i),r}function Bd(e,t,s,{facts:n,directive:r}){let i=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,o=i<0?t.text:t.text.slice(0,i),a=i<0?null:t.text.slice(i+1);if(a!==null&&!Md(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=Ud(o,n);return l===null?Wd(o,n):(s===(e.mode==="deny")||a!==null?ye(e.named,l):He(e.named,l),e.mode==="allow"&&a!==null?ye(e.actioned,l):He(e.actioned,l),null)}function Wd(e,{syscalls:t}){return e.startsWith("@")?{expected:me(e,"a system-call group"),suggestions:()=>k(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:me(e,"a system call"),suggestions:()=>k(e,t.bitOf.keys(),2)}}var Ei=(e,t,s)=>{if(e==="")return m();let n=e.startsWith("~"),r=n?1:0,i=t===void 0?Ld(n,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:o,malformedAt:a}=C(e.slice(r),{quotes:"kept"}),l=[];for(let c of o){if(c.text==="")continue;let d=Bd(i,c,n,s);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(Ri(i),l):y(Ri(i),l)},Ne=e=>e!==void 0&&(e.mode==="allow"||!Is(e.named)),Ii=(e,t,{facts:s})=>{if(e==="")return m();let{words:n,malformedAt:r}=C(e,{quotes:"removed"}),i=[],o=new Set(t);for(let a of n)s.syscallArchitectures.has(a.text)?o.add(a.text):i.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>k(a.text,s.syscallArchitectures,2)});return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(o,i)};var Vd=new Set(["TCPCongestion","ExtraOptions"]),Ti=(e,t,s)=>{if(e==="")return m();if(Vd.has(s.directive.name))return v(e);let n=b(e,s);return typeof n=="string"?v(n):g(t,e,"a text with known specifiers: write %% for a percent sign")},Fi=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:Ce}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Ni=e=>e===""?m():v(e);var Kd={...Ai,"address-family-set":Qs,boolean:Ie,"boolean-or-controllers":Zs,"capability-set":Ls,credential:Ks,"device-rule":vn,"exec-command":qs,"install-only":Ni,"ip-prefix-set":Kt,"namespace-set":Js,obsolete:Fi,path:yn,"path-list":bn,string:Ti,"syscall-architectures":Ii,"syscall-filter":Ei,tristate:Xs,umask:rn,"user-or-group":sn,"user-or-group-list":nn,"working-directory":Sn},Gd=e=>e===""?m():v(e),ee=e=>Kd[e]??Gd;function te(e,t){let{assignments:s,steps:n}=e;for(;n.length<s.length;){let r=s[n.length];if(r===void 0)break;let{directive:i,node:o}=r,a=ee(i.kind)(o.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:i});e.value=a.value,n.push({assignment:r,effect:a.effect,faults:a.faults})}return e}function T(e,t){let s=e.settings.get(t);return s===void 0?void 0:te(s,e)}function ae(e){let t=[],s=[];for(let{assignment:n,effect:r}of e.steps){if(r==="none"||r==="refuse"){s.push(n);continue}r!=="add"&&(s.push(...t),t=[]),t.push(n)}return{made:t,lost:s}}var x=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function F(e,t,s){return s<=t?x(e):{start:ge(e,t),end:ge(e,s-1)+1}}function $(e,t){for(let s of e.settings.values())for(let n of te(s,e).steps)t(n)}var Di=60,O=e=>e.length<=Di?e:`${e.slice(0,Di-1)}\u2026`;function Oi({node:e},{start:t,end:s}){if(s<=t)return null;let n=ge(e,t),r=ge(e,s-1)+1;return r-n===s-t?{start:n,end:r}:null}function le(e,t,s,n){let r=[];for(let{start:i,end:o,text:a}of t){let l=Oi(e,{start:i,end:o});if(l===null)return[];r.push({file:e.file,span:l,text:a})}return r.length===0?[]:[{title:s,applicability:n,edits:r}]}var ct=({file:e,node:t},s,n)=>[{title:`Write ${s}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:s}]}],De=({file:e,node:t},s)=>[{title:"Remove the line",applicability:s,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Mi(e,t){let{file:s,node:n}=e,{value:r}=n,i=r.slice(0,t).trimEnd().length,o=Oi(e,{start:i,end:r.length});if(o===null)return[];let a=r.slice(t).replace(/^;/,"#"),{start:l}=x(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:s,span:{start:l,end:l},text:`${a}
`},{file:s,span:o,text:""}]}]}var $d=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Yd=new Set($d.split(/\s+/).filter(e=>e!=="")),Hd=/^(?:|0|no|n|false|f|off)$/i,N=(e,t)=>Yd.has(e)&&(!Hd.test(t)||e==="CapabilityBoundingSet"&&t==="");var qd=`
PrivateTmp=disconnected 257
PrivateUsers=identity 257
PrivateUsers=self 257
PrivateUsers=full 258
PrivateUsers=managed 260
ProtectControlGroups=private 257
ProtectControlGroups=strict 257
ProtectHostname=private 258
RestartMode=debug 257
Type=notify-reload 253
`,Ui=new Map(qd.trim().split(`
`).map(e=>{let[t="",s=""]=e.split(" ");return[t,Number(s)]}));var Li=new WeakMap;function jd(e){let t=Li.get(e);if(t!==void 0)return t;let s=[...e.settings.values()].flatMap(n=>Xd(e,n));return Li.set(e,s),s}var j=(e,t)=>jd(e).filter(s=>s.topic===t),zd=[];function Xd(e,t){let s=te(t,e).steps.filter(({assignment:n,faults:r})=>r.length>0&&n.directive.kind!=="obsolete");return s.length===0?zd:s.flatMap(n=>n.faults.map(r=>({step:n,fault:r,topic:Zd(e,n,r)})))}function Ot(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function Oe(e,{assignment:t},s){let{directive:n}=t;return ee(n.kind)(s,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var dt=(e,t,s)=>Oe(e,t,s).faults.length===0;function Zd(e,t,s){if(s.effect==="warned")return s.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let r=Ot(n);return r!==null&&s.end>r&&dt(e,t,n.slice(0,r).trimEnd())?"comment":Me(n.slice(s.start,s.end))!==null&&!Jd(t)?"list-syntax":Mt(e,t,s)===null?"other":"newer"}var Qd=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),Jd=({assignment:e})=>Qd.has(e.directive.kind);function Me(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function Mt(e,t,s){let{directive:n,node:r}=t.assignment,i=Ui.get(`${n.name}=${r.value.slice(s.start,s.end).replace(/:.*/,"")}`);for(let o of W){if(Number(o)<=Number(e.facts.table))continue;let a=ze(o,Number(o));if(eu(a,e,t,s))return i??Number(o)}return null}function eu(e,t,s,n){let{directive:r,node:i}=s.assignment,o=e.directive(r.section,r.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:a}=ee(o.kind)(i.value,void 0,{facts:e,name:t.name,manager:t.manager,directive:o});return!a.some(({start:l,end:c})=>l<n.end&&n.start<c)}function ce(e,t){let{directive:s,node:n}=e.assignment;return t.effect!=="warned"&&N(s.name,n.value)}var u=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),h=e=>e;var tu=`
BlockIOAccounting IOAccounting
BlockIODeviceWeight IODeviceWeight
BlockIOReadBandwidth IOReadBandwidthMax
BlockIOWeight IOWeight
BlockIOWriteBandwidth IOWriteBandwidthMax
CPUShares CPUWeight
Capabilities CapabilityBoundingSet
MemoryLimit MemoryMax
OnFailureIsolate OnFailureJobMode
RequiresOverridable Requires
RequisiteOverridable Requisite
StartupBlockIOWeight StartupIOWeight
StartupCPUShares StartupCPUWeight
`,ut=new Map(tu.trim().split(`
`).map(e=>e.split(" ")));var Bi=/^\/var\/run\//,su=new Set(["pid-file"]),nu=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",ay=h({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:s,fault:n}of j(e,"outdated")){let{file:r,node:i}=s.assignment,o=n.outdated?.instead,a=o===void 0?[]:le(s.assignment,[{start:n.start,end:n.end,text:o}],`Write ${o}`,"safe"),l=F(i,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:r,span:l,fixes:a,...o===void 0?{}:{help:`Write ${o}.`}})}$(e,({assignment:s,faults:n})=>{let{directive:r,file:i,node:o}=s,a=r.kind==="obsolete"||n.length>0?void 0:ut.get(r.name);if(a!==void 0)t({message:"replaced",data:{key:r.name,now:a},file:i,span:x(o),severity:"info"});else if(nu(s)){let l=ct(s,r.setting,"safe");t({message:"renamed",data:{key:r.name,now:r.setting},file:i,span:x(o),severity:"info",fixes:l})}else if(n.length===0&&su.has(r.kind)&&Bi.test(o.value)){let l=o.value.replace(Bi,"/run/"),c=le(s,[{start:0,end:o.value.length,text:l}],`Write ${l}`,"safe"),d={key:r.name,path:l};t({message:"legacy-run",data:d,file:i,span:F(o,0,o.value.length),severity:"info",help:`Write ${l}.`,fixes:c})}})}}),Wi={docs:{what:"Finds old names and values that systemd still takes: `StandardOutput=syslog`, `KillMode=none`, `MemoryLimit=`, `CPUShares=`, the prefix `!!`, paths below `/var/run`, `ReadWriteDirectories=`.",why:"Each of them will go, or already means something else than its name says. Newer versions write a warning whenever the unit is loaded.",breaks:"Nothing where the new name means the same. Values of the old control groups have another scale: 1024 CPU shares are a CPU weight of 100.",fix:"Write the new name: `journal`, `KillMode=mixed`, `MemoryMax=`, `CPUWeight=`, `IOWeight=`, `/run`, `ReadWritePaths=`.",seeAlso:["systemd.exec(5)","systemd.kill(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
StandardOutput=syslog
KillMode=none
`,lines:[3,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
MemoryLimit=1G
CPUShares=512
BlockIOWeight=500
`,targets:[252],lines:[3,4,5]},{unit:`[Service]
Type=forking
PIDFile=/var/run/ledger.pid
ExecStart=/usr/bin/ledger
`,lines:[3]},{unit:`[Service]
ExecStart=!!/usr/bin/ledger
`,targets:[262],lines:[2]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ReadWriteDirectories=/srv/ledger
`,lines:[3]},{unit:`[Unit]
RequiresOverridable=ledger.socket

[Service]
ExecStart=/usr/bin/ledger
`,targets:[252,254,257],lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
StandardOutput=journal
KillMode=mixed
MemoryMax=1G
PIDFile=/run/ledger.pid
`,because:"these are the names of today"}]}};var ru=new Set(["EnvironmentFile","Description","SecureBits"]),iu=new Set(["install-only"]),ou=({directive:e})=>ru.has(e.name)||iu.has(e.kind);function au(e,{directive:t,node:s}){return W.some(n=>{let r=ze(n,Number(n)),i=r.directive(t.section,t.name);return i===void 0?!1:ee(i.kind)(s.value,void 0,{facts:r,name:e.name,manager:e.manager,directive:i}).effect==="none"})}function*lu({steps:e}){for(let[t,s]of e.entries()){if(s.effect!=="set")continue;let n=e.slice(t+1).find(({effect:r})=>r!=="none"&&r!=="refuse");n?.effect==="set"&&n.assignment.file===s.assignment.file&&(yield[s,n])}}var yy=h({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let s of e.settings.values())if(!(s.assignments.length<2))for(let[{assignment:n},{assignment:r}]of lu(te(s,e)))!ou(n)&&!au(e,r)&&t(cu(n,r))}});function cu(e,t){let{directive:s,file:n,node:r}=e,i={data:{key:s.name,value:O(t.node.value)},file:n,span:x(r),related:[{file:t.file,span:x(t.node),note:"this line counts"}]};return r.value===t.node.value?{message:"same",severity:"info",fixes:De(e,"safe"),...i}:N(s.name,r.value)&&!N(s.name,t.node.value)?{message:"loosened",severity:"error",hardeningIgnored:!0,...i}:{message:"replaced",fixes:De(e,"safe"),...i}}var Vi={docs:{what:"Finds settings of one value that a file gives twice. Lists, which add up, are not meant, nor a value that a drop-in replaces, nor an old value above a new one that older versions do not know.",why:"The last line counts, and systemd does not mention the first. Somebody who reads or changes that one believes something that does not hold.",breaks:"Nothing: the line that goes has no effect.",fix:"Decide for one of the lines and remove the other.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
Restart=always
Restart=on-failure
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ProtectSystem=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
PrivateTmp=disconnected
`,because:"versions before 257 keep the first line"},{unit:`[Service]
ExecStart=/usr/bin/ledger
EnvironmentFile=/etc/ledger/a
EnvironmentFile=/etc/ledger/b
`,because:"environment files add up"}]}};var du=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],uu={RestrictAddressFamilies:"Write none to deny all families, or name those to deny.",RestrictNamespaces:"Write yes to deny all types, or name those to deny."},wy=h({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let s of du)for(let{file:n,node:r}of e.settings.get(s)?.assignments??[]){if(!/^~[ \t]*$/.test(r.value))continue;let i=uu[s];t({message:"empty",file:n,span:x(r),hardeningIgnored:!0,...i===void 0?{}:{help:i}})}}}),Ki={docs:{what:"Finds deny lists that name nothing, such as `RestrictAddressFamilies=~`.",why:'It looks like the opposite of an empty allow list, "deny all". It denies what it names, which is nothing, and systemd says nothing about it.',breaks:"A list that denies something takes effect for the first time: test the service.",fix:"Write `RestrictAddressFamilies=none` or `RestrictNamespaces=yes`, or name what is to be denied.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=~
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=none
CapabilityBoundingSet=~
`,because:"none denies all families; ~ alone stands for all capabilities"}]}};function w(e,t){return T(e,t)?.value}var D=(e,t)=>T(e,t)?.value!==void 0;function M(e,t){let s=w(e,t);return s===!0||typeof s=="string"&&s!=="no"}var mu={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*pu(e,{directive:t}){let s=e.replace(/^["']|["']$/g,"");s!==e&&(yield{text:s,because:"quotes are no syntax here"}),Me(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=mu[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var fu=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function hu(e,{directive:t}){return t.kind==="ip-prefix-set"&&fu.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function mt(e,t,s){let{assignment:n}=t,{value:r}=n.node,i=r.slice(s.start,s.end),o=p=>r.slice(0,s.start)+p+r.slice(s.end);for(let{text:p,because:S}of pu(i,n))if(p!==""&&gu(e,t,s,o(p),p))return yu(n,{start:s.start,end:s.end,text:p},S);let a=s.suggestions?.()??[],[l]=a,c=hu(i,n);if(l===void 0)return c===null?null:{help:c,fixes:[]};let d=a.length===1?le(n,[{start:s.start,end:s.end,text:l}],`Write ${l}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function gu(e,t,s,n,r){return dt(e,t,r)?!0:s.start===0&&s.end===t.assignment.node.value.length?!1:dt(e,t,n)}function yu(e,t,s){let{text:n}=t;return{help:`Write ${n}${s===void 0?"":`: ${s}`}.`,fixes:le(e,[t],`Write ${n}`,"suggested")}}var bu=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function Su(e,{assignment:t,effect:s}){if(s!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&w(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let r=n==="SystemCallFilter"?w(e,"SystemCallFilter"):void 0,i=e.facts.syscalls.group("@default");return r?.mode!=="allow"||i===void 0||!je(i,r.named)?"":" As it stands nearly every call is forbidden."}var Dy=h({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:s,fault:n}of j(e,"other")){let{directive:r,file:i,node:o}=s.assignment;if(n.effect==="unit-refused")continue;let a=mt(e,s,n),l=ce(s,n);t({message:o.value===""?"empty":n.effect,data:{value:O(o.value.slice(n.start,n.end)),key:r.name,expected:n.expected},file:i,span:F(o,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...a,help:`${a?.help??bu(s)}${Su(e,s)}`})}}}),Gi={docs:{what:"Reads every value as systemd does and reports those that it ignores, wholly or in part: misspelt words, values of the wrong kind, paths that are not absolute, names that it does not resolve.",why:"systemd keeps the value that held before, writes a line to the journal and starts the unit. A restriction with a bad value is not in force. Unknown capabilities are dropped without even that line, and a list of nothing but unknown capabilities takes all capabilities away.",breaks:"A corrected value takes effect for the first time: test the service as if it were new.",fix:"Write one of the values that the message names. Words are case-sensitive, except booleans, capabilities and address families.",seeAlso:["systemd.syntax(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=ture
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=stict
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=Strict
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=CAP_NET_BIND
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@sytem-service
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service:EPERM
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallErrorNumber=EFOO
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=INET AF_INET4
`,targets:[252,254,257],lines:[3,3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictNamespaces=usr
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ReadWritePaths=~/data var/lib/ledger
`,lines:[3,3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
StateDirectory=/var/lib/ledger
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=all
IPAddressAllow=db.example.org
`,lines:[3,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
DeviceAllow=/dev/sda rwx
DeviceAllow=sda rw
`,lines:[3,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SocketBindAllow=tcp/80
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
LoadCredential=/etc/ledger/password
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
TasksMax=0
LimitNOFILE=1024:64
`,lines:[3,4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=On
CapabilityBoundingSet=cap_chown CAP_KILL
`,because:"booleans and capabilities may be written in any case"},{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
IPAddressAllow=192.0.2.7 localhost
`,because:"any and localhost are names that systemd knows"}]}};var vu=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],we=({assignment:e})=>e.node.value.startsWith("~"),$i=({assignment:e})=>e.node.value==="";function wu(e,{steps:t}){let s;return t.map(({assignment:{directive:n,node:r}})=>(s=ee(n.kind)(r.value,s,{facts:e.facts,name:e.name,manager:e.manager,directive:n}).value,s))}function Ut(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(Ut).join("/")}function _u(e,t,s){let n=wu(e,t),r=null;for(let[i,o]of t.steps.entries())if($i(o))r=null;else if(r===null)r=o;else if(we(r)&&!we(o)&&o.faults.length===0&&Ut(n[i])===Ut(n[i-1])){let{directive:a,file:l,node:c}=o.assignment;s({message:"not-narrowed",data:{key:a.name},file:l,span:x(c),related:[{file:r.assignment.file,span:x(r.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function Pu(e,t,s){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:r}=e.facts;for(let[i,o]of t.steps.entries()){if(we(o)||$i(o))continue;let{directive:a,file:l,node:c}=o.assignment;for(let{0:d,index:p}of c.value.matchAll(/@[\w-]+/g)){let S=r.group(d),A=t.steps.slice(i+1).filter(we);if(S===void 0||qe(n.allowed,S)||A.length===0||A.some(({assignment:se})=>se.node.value.includes(d)))continue;let U=A.map(({assignment:se})=>({file:se.file,span:x(se.node),note:"this line denies it"}));s({message:"taken-back",data:{word:d},file:l,span:F(c,p,p+d.length),related:U,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var Wy=h({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let s of vu){let n=e.settings.get(s);n===void 0||n.assignments.length<2||!n.steps.some(we)||n.steps.every(we)||(_u(e,n,t),s==="SystemCallFilter"&&Pu(e,n,t))}}}),Yi={docs:{what:"Finds lists of allowed and denied names whose lines undo each other: an allow list below a deny list, and a group that is allowed first and denied afterwards as a part of a wider one.",why:"The first line of such a list decides what it is. After `SystemCallFilter=~@mount` a line `SystemCallFilter=@system-service` does not narrow the service to that group: it only takes calls off the list of denied ones, and all others stay allowed. `@privileged` holds `@clock`, so denying it afterwards denies `@clock` too.",breaks:"The allow list takes effect for the first time: test the service as if it were new.",fix:"Allow first, then deny, then allow again what the denied group took too much. In a drop-in an empty assignment starts the list anew.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=~CAP_SYS_ADMIN
CapabilityBoundingSet=CAP_CHOWN
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=~@mount
SystemCallFilter=@system-service
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service @clock
SystemCallFilter=~@privileged
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallFilter=@chown
`,because:"it allows, denies a part of that, and allows a part of what was denied"},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=~@privileged
SystemCallFilter=@chown
`,because:"the second line is an exception from the first"}]}};var Hi={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},ku={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},xu=new Set(["user-or-group","path"]),Cu=/[^ \t]+/g;function Au({directive:e,node:t}){let s=ku[e.kind];return s===void 0||!/[,:"']/.test(t.value)?[]:(xu.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(Cu)]).flatMap(({0:r,index:i})=>{let o=s.find(([,a])=>a.test(r));return o===void 0?[]:[{sign:o[0],start:i,word:r}]})}var Ru=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),qy=h({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:s,fault:n}of j(e,"list-syntax")){let{directive:r,file:i,node:o}=s.assignment,a=o.value.slice(n.start,n.end),l=Me(a);if(l===null||n.effect==="unit-refused"||n.effect==="warned")continue;let c=ce(s,n);t({message:n.effect,data:{word:O(a),key:r.name,mistake:Hi[l]},file:i,span:F(o,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...l==="tilde"?{help:`Write ${r.name}=${a} on a line of its own below.`}:mt(e,s,n)})}$(e,({assignment:s})=>{for(let n of Au(s)){let{start:r,word:i,sign:o}=n,a=Ru(n);t({message:"taken",data:{word:O(i),mistake:Hi[o]},file:s.file,span:F(s.node,r,r+i.length),help:`Write ${O(a)}.`,fixes:le(s,[{start:r,end:r+i.length,text:a}],`Write ${O(a)}`,"suggested")})}})}}),qi={docs:{what:"Finds commas and colons between the words of a list, quotes around values that are taken literally, and a `~` before a word in the middle of a list.",why:"Lists are separated by blanks alone. `CAP_CHOWN,CAP_KILL` is one unknown capability, dropped without a message, and the set is then empty. A `~` turns a whole line into a deny list, but only as its first character: `@system-service ~@privileged` denies nothing.",breaks:"The words take effect for the first time: test the service as if they were new.",fix:"Separate words by blanks, leave quotes away, and deny on a line of its own: `SystemCallFilter=~@privileged`.",seeAlso:["systemd.syntax(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem="strict"
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=CAP_CHOWN,CAP_KILL
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service ~@privileged ~@resources
`,lines:[3,3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=read,write
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ReadWritePaths=/var/lib/a,/var/lib/b /srv/a:/srv/b
`,lines:[3,3]},{unit:`[Unit]
After=network.target,sshd.service

[Service]
ExecStart=/usr/bin/ledger
User="ledger"
`,lines:[2,6]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet="CAP_CHOWN" CAP_KILL
ReadWritePaths="/var/lib/a b"
SystemCallFilter=~@mount @swap
`,because:"these lists take quotes around a word, and a ~ at the start denies all that follows"}]}};var Eu=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),Jy=h({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let s of e.settings.values()){if(s.assignments.length<2)continue;let{steps:n}=te(s,e),r=n.findLast(({effect:d})=>d==="set"||d==="reset"),i=n.slice(0,r===void 0?0:n.indexOf(r)).findLast(({effect:d})=>d==="set"||d==="add");if(r===void 0||i===void 0||r!==n.findLast(({effect:d})=>d!=="none"))continue;let{directive:o,file:a,node:l}=r.assignment,c=i.assignment;c.file===a||N(o.name,l.value)||!N(o.name,c.node.value)||t({message:"loosened",data:{key:o.name,value:O(l.value),before:O(c.node.value),file:Eu(c.file)},file:a,span:x(l),related:[{file:c.file,span:x(c.node),note:"this line has no effect any more"}]})}}}),ji={docs:{what:"Finds drop-ins whose last word on a restriction is to switch it off: `ProtectSystem=no` over `ProtectSystem=strict`.",why:"Files are applied in the order of their names, whatever folder they lie in, and for settings of one value the last line counts. A drop-in from another package or an older day can take a restriction back unnoticed. Often it is meant; then all is well.",breaks:"The restriction holds again: test the service.",fix:"Remove the line, or give the drop-in that restricts a name that sorts last.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,dropIn:`[Service]
ProtectSystem=no
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=full
`,dropIn:`[Service]
ProtectSystem=strict
`,because:"the drop-in restricts more"}]}};var _e=(e,t)=>w(e,t)?.length??0,zi=e=>(w(e,"SuccessAction")??"none")!=="none";function he(e){let t=w(e,"Type");return t!==void 0?t:D(e,"BusName")?"dbus":_e(e,"ExecStart")>0?"simple":"oneshot"}var Ue=e=>he(e)==="oneshot",de=e=>e.facts.behaviour.refuses,Iu=[{when:e=>_e(e,"ExecStart")+_e(e,"ExecStop")===0&&!zi(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Ue(e)&&_e(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>_e(e,"ExecStart")===0&&!zi(e)&&!M(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Ue(e)&&_e(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Ue(e)&&["always","on-success"].includes(w(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Ue(e)&&de(e).oneshotRestartForceExitStatus&&D(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Ue(e)&&w(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>he(e)==="dbus"&&!D(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>D(e,"PAMName")&&!["control-group","mixed"].includes(w(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>de(e).forkingPrivatePids&&he(e)==="forking"&&M(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],pt=[{when:e=>de(e).dynamicUserHomeDirectory&&M(e,"DynamicUser")&&w(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>de(e).workingDirectoryInApiMount&&Tu(e)&&Mu(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>de(e).dynamicUserInUserManager&&e.manager==="user"&&M(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>de(e).managedPrivateUsers&&w(e,"PrivateUsers")==="managed"&&(D(e,"User")||D(e,"Group")||M(e,"DynamicUser")||D(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>de(e).userNamespacePathWithPrivateUsers&&D(e,"UserNamespacePath")&&M(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>de(e).privatePidsPam&&M(e,"PrivatePIDs")&&D(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Tu(e){let t=w(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Fu=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Nu=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Du=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Ou=["StateDirectory","CacheDirectory","LogsDirectory"],Le=(e,t)=>(e??t)!==t;function Mu(e){let t=w(e,"PrivateMounts");return Fu.some(s=>(w(e,s)?.length??0)>0)||Nu.some(s=>D(e,s))||Du.some(s=>M(e,s))||Le(w(e,"MountFlags"),"shared")||Le(w(e,"ProtectSystem"),"no")||Le(w(e,"ProtectHome"),"no")||Le(w(e,"ProtectProc"),"default")||Le(w(e,"ProcSubset"),"all")||D(e,"RootDirectory")&&T(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&M(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(w(e,"PrivateTmp")))||M(e,"DynamicUser")&&Ou.some(s=>D(e,s))}var Uu=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Lu=[{when:e=>!D(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>M(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Uu.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>M(e,"Accept")&&T(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>M(e,"Accept")&&D(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Bu=[{when:e=>!D(e,"What"),message:"the mount has no What="},{when:e=>Lt(e,w(e,"Where")),message:"Where= does not match the name of the unit"}],Lt=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Ws(t)!==e.name.base,Wu=[{when:e=>Lt(e,T(e,"What")?.value),message:"What= does not match the name of the unit"}],Vu=[{when:e=>Lt(e,w(e,"Where")),message:"Where= does not match the name of the unit"}],Ku=["OnClockChange","OnTimezoneChange"],Gu=[{when:e=>!D(e,"OnCalendar")&&!Ku.some(t=>T(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],$u=[{when:e=>!D(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],rb={service:[...pt,...Iu],socket:[...pt,...Lu],mount:[...pt,...Bu],swap:[...pt,...Wu],automount:Vu,timer:Gu,path:$u};var Yu=/(?:^|\/)(?:ba|da|k|z)?sh$/;function Hu({program:e,arguments:t}){if(!Yu.test(e))return null;let s=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return s<0?null:t[s+1]?.text??null}var qu=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),ub=h({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!he(e).startsWith("notify")||!["main",void 0].includes(w(e,"NotifyAccess")))return;let s=T(e,"ExecStart"),n=s===void 0?void 0:ae(s).made.at(-1),r=w(e,"ExecStart")?.map(Hu).at(-1)??null;n!==void 0&&r!==null&&qu(r)&&t({message:"child",file:n.file,span:x(n.node)})}}),Xi={docs:{what:"Finds services of `Type=notify` that start their program in a pipe or in the background of a shell, while `NotifyAccess=main` holds, which is the default.",why:"systemd takes the message that the service is ready from its main process alone. That is the shell; the message of the program is dropped, and the start times out.",breaks:"`NotifyAccess=all` lets every process of the service send such messages.",fix:'Let the shell replace itself: `sh -c "exec ledger"`. What a pipe to `logger` or `tee` is for, `StandardOutput=` does.',seeAlso:["systemd.service(5)","sd_notify(3)"]},examples:{bad:[{unit:`[Service]
Type=notify
ExecStart=/bin/sh -c 'ledger | logger'
`,lines:[3]}],good:[{unit:`[Service]
Type=notify
ExecStart=/bin/sh -c 'ulimit -c 0 && exec ledger'
`,because:"the program takes the place of the shell"}]}};var yb=h({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){$(e,({assignment:s})=>{let{directive:n,file:r,node:i}=s;if(n.kind!=="obsolete"||n.status===null)return;let o=ut.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:r,span:x(i),fixes:De(s,"safe"),...o===void 0?{}:{help:`${o}= took its place; its values may have another scale.`}})})}}),Zi={docs:{what:"Finds settings that the target version still recognises by name, only to say that they do nothing any more.",why:"The line looks as if it limited something, and does not.",breaks:"Nothing: the line has no effect.",fix:"Remove it. `CPUShares=` became `CPUWeight=`, `MemoryLimit=` became `MemoryMax=`, `BlockIOWeight=` became `IOWeight=`, `Capabilities=` became `CapabilityBoundingSet=` and `AmbientCapabilities=`.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUShares=512
`,targets:[262],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUWeight=50
`,because:"CPUWeight= took the place of CPUShares="}]}};var Be=(e,t)=>e!==t&&e.startsWith(t==="/"?"/":`${t}/`),ju=["/home","/root","/run/user"],zu=["/tmp","/var/tmp"];function Xu(e){if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(r=>D(e,r)))return[];let t=r=>{let i=T(e,r);return i===void 0?null:ae(i).made.at(-1)??null},s=r=>i=>({folder:i,setting:r,line:t(r)}),n=w(e,"ProtectHome");return[...M(e,"PrivateTmp")?zu.map(s("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?ju.map(s("ProtectHome")):[],...(w(e,"TemporaryFileSystem")??[]).map(({path:r})=>s("TemporaryFileSystem")(r))]}function Zu(e){return(w(e,"BindPaths")??[]).map(({target:t})=>t)}function Qi(e,t){let s=Xu(e).find(({folder:r})=>Be(t,r));return s===void 0||Zu(e).some(r=>t===r||Be(t,r)||Be(r,t))?null:s}var Qu=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function Ju(e){let t=Qu.flatMap(i=>(T(e,i)?.steps??[]).flatMap(o=>(Oe(e,o,o.assignment.node.value).value??[]).filter(({optional:l})=>!l).map(({path:l})=>({assignment:o.assignment,path:l})))),s=T(e,"WorkingDirectory"),n=s?.value,r=s?.steps.findLast(({effect:i})=>i==="set")?.assignment;return n?.kind==="path"&&r!==void 0&&!r.node.value.startsWith("-")?[...t,{assignment:r,path:n.path}]:t}var Ab=h({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:s,path:n}of Ju(e)){let r=Qi(e,n);r!==null&&t({message:s.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:r.setting,folder:r.folder},file:s.file,span:x(s.node),related:r.line===null?[]:[{file:r.line.file,span:x(r.line.node),note:"this line hides it"}]})}}}),Ji={docs:{what:"Finds paths that must be there when the service starts, and lie in a folder that `PrivateTmp=`, `ProtectHome=` or `TemporaryFileSystem=` replaces by an empty one: in `ReadWritePaths=` and its kin, and in `WorkingDirectory=`.",why:"The start fails with status 226/NAMESPACE or 200/CHDIR.",breaks:"Nothing: the service does not start as it is.",fix:"Let systemd make the folder (`RuntimeDirectory=ledger` for `/run/ledger`, `StateDirectory=`), bind it in with `BindPaths=`, or write `-` before the path where it may be missing.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
ReadWritePaths=/tmp/ledger
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=yes
WorkingDirectory=/home/ledger
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
TemporaryFileSystem=/var
WorkingDirectory=/var/lib/ledger
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
ReadWritePaths=-/tmp/ledger
TemporaryFileSystem=/var
BindPaths=/var/lib/ledger
WorkingDirectory=/var/lib/ledger
`,because:"one path may be missing, and the other is bound in again"}]}};var em=e=>e.slice(0,e.lastIndexOf("/"))||"/";function tm(e){return["/dev",...M(e,"PrivateTmp")?["/tmp","/var/tmp"]:[],...(w(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(w(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(w(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(w(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(w(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var sm=e=>e!==void 0&&e!=="root"&&e!=="0",eo=(e,t)=>{let s=T(e,t);return s===void 0?void 0:ae(s).made.at(-1)},Ob=h({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let s=T(e,"PIDFile")?.value,n=eo(e,"PIDFile");if(e.refusal!==null||typeof s!="string"||n===void 0||he(e)!=="forking"||(w(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let r=s.replace(/^\/var\/run\//,"/run/"),i=em(r),o=tm(e).some(d=>r===d||Be(r,d)),a={file:n.file,span:x(n.node)},l=(d,p)=>{let S=eo(e,d);return S===void 0?[]:[{file:S.file,span:x(S.node),note:p}]},c=w(e,"User");w(e,"ProtectSystem")==="strict"&&!o?t({message:"strict",data:{path:r,folder:i},...a,related:l("ProtectSystem","this line makes it read-only")}):sm(c)&&i==="/run"&&t({message:"user",data:{path:r,user:c??""},...a,related:l("User","this user may not write there")})}}),to={docs:{what:"Finds services of `Type=forking` with a `PIDFile=` in a folder that they may not write: read-only below `ProtectSystem=strict`, or `/run` itself for a user that is not root.",why:"The daemon runs, but systemd waits for the file, and ends the service when the time for the start is over.",breaks:"Nothing: the service does not come up as it is.",fix:"`RuntimeDirectory=ledger` makes `/run/ledger`, owned by the user of the service and writable. A daemon that can stay in the foreground needs no PID file: start it with `Type=exec` or `Type=notify`.",seeAlso:["systemd.service(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
Type=forking
PIDFile=/run/ledger.pid
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,lines:[3]},{unit:`[Service]
Type=forking
PIDFile=/run/ledger.pid
ExecStart=/usr/bin/ledger
User=ledger
`,lines:[3]}],good:[{unit:`[Service]
Type=forking
PIDFile=/run/ledger/ledger.pid
ExecStart=/usr/bin/ledger
User=ledger
RuntimeDirectory=ledger
ProtectSystem=strict
`,because:"systemd makes the folder for the service"}]}};var nm=/[<>|&$`~*?;]|sh[ \t]/,rm=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,im=new Set(["|","||","&&","|&"]),om=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,am=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,lm=/(?:^|\/)(?:expr|find|test|\[)$/;function cm({text:e,quoted:t},s,n){if(t)return null;if(!lm.test(s)){if(im.has(e)||e==="&"&&n)return"operator";if(rm.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":am.test(s)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function dm({program:e,arguments:t}){if(!om.test(e))return null;let s=t.findIndex(({text:r})=>/^-[a-z]*c$/.test(r)),n=s<0?void 0:t[s+1];return n===void 0||n.quoted||t.length<=s+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*um(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=dm(e);t!==null&&(yield["script",t]);for(let[s,n]of e.arguments.entries()){let r=cm(n,e.program,s===e.arguments.length-1);r!==null&&(yield[r,n])}}function mm(e,t){return Oe(e,t,t.assignment.node.value).value??[]}var pm={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},Wb=h({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){$(e,s=>{let{directive:n,file:r,node:i}=s.assignment;if(n.kind!=="exec-command"||s.effect!=="add"||!nm.test(i.value))return;let o=new Set;for(let[a,{start:l,end:c}]of mm(e,s).flatMap(d=>[...um(d)])){if(o.has(a))continue;o.add(a);let d=pm[a];t({message:a,data:{word:O(i.value.slice(l,c))},file:r,span:F(i,l,c),...d===void 0?{}:{help:d}})}})}}),so={docs:{what:"Finds redirections, pipes, `&&`, `$(...)`, `~/` and patterns in command lines that no shell reads; a `;` that sticks to a word; a variable in place of the program; and `sh -c` whose command is not quoted.",why:"systemd starts the program itself. It splits the line at blanks, removes quotes and puts in variables and specifiers, and that is all: `>` and `/var/log/ledger` are two more arguments. Most programs do not complain.",breaks:"The command then does what it says, for the first time.",fix:"Use what systemd offers: `StandardOutput=append:`, `ExecStartPre=`, `WorkingDirectory=`, `%h`. Where a shell is needed, quote the whole command: `/bin/sh -c 'exec ledger --port \"$PORT\" 2>&1 | logger'`.",seeAlso:["systemd.service(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger --dump > /var/log/ledger 2>&1
`,lines:[2]},{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/ledger --check && /usr/bin/ledger --close
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger --home ~/ledger --jobs $(nproc)
`,lines:[2,2]},{unit:`[Service]
ExecStartPre=/bin/rm -f /run/ledger/*.pid
ExecStart=/usr/bin/ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/bin/sh -c /usr/bin/ledger --port 8080
`,lines:[2]},{unit:`[Service]
ExecStart=$LEDGER --port 8080
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/bin/sh -c 'exec /usr/bin/ledger --jobs $(nproc) >> /var/log/ledger'
ExecStartPost=/usr/bin/find /srv/ledger -name *.tmp -delete
`,because:"a shell reads the quoted command, and find expands its pattern itself"}]}};function fm({tree:e},{start:t,end:s}){return e.nodes.some(r=>r.kind==="assignment"&&r.start>=t&&r.start<s&&N(r.key,r.value))?{severity:"error",hardeningIgnored:!0}:{}}var $b=h({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key")&&t({message:s.kind,file:s.file,span:s.span});for(let s of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===s),[r]=n,i=n.at(-1);if(r===void 0||i===void 0)continue;let o={start:r.span.start,end:i.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:s,span:o,...fm(s,o)})}}}),no={docs:{what:"Finds lines that are neither a comment, a section header nor `Name=value` in a section.",why:"systemd passes over them with a line in the journal. Often they are the rest of a value that was to be continued, and the backslash at the end of the line before is missing, or is followed by a blank.",breaks:"Nothing, as long as the line stays out; a repaired continuation changes the value it belongs to.",fix:"End the line before with a backslash and nothing behind it, put `#` before a comment, or move the line below its section header.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`PrivateTmp=yes
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
`,because:"a comment may stand between the lines of a continued value"}]}};function hm({pieces:e,value:t,valueEnd:s}){return e===null?[]:e.slice(1).map(({logical:n,source:r},i,o)=>{let a=t.slice(n,o[i+1]?.logical??t.length),l=r+a.length-a.trimStart().length;return{text:a.trim(),span:{start:l,end:Math.min(l+a.trim().length,s)}}})}var gm=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function ym(e,t){let[,s="",n=""]=gm.exec(t)??[];return!/[a-z]/.test(s)||s===""?null:Q(e.name.type).some(i=>e.facts.directive(i,s)!==void 0)?{key:s,value:n}:null}var zb=h({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let s of e.files)for(let n of s.tree.nodes)if(n.kind==="assignment"){Sm(n,s.tree.text)&&t({message:"blank",file:s,span:{start:n.valueEnd-1,end:n.valueEnd},help:bm});for(let{text:r,span:i}of hm(n)){let o=vm(e,r);if(o===null)continue;let a=o==="hardening";t({message:o,data:{key:n.key},file:s,span:i,severity:a?"error":"warning",hardeningIgnored:a})}}}}),bm="Remove the blank, or the backslash if the value ends here.",Sm=({value:e,valueEnd:t,end:s},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,s));function vm(e,t){let s=ym(e,t);return s!==null?N(s.key,s.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&Q(e.name.type).includes(t.slice(1,-1))?"header":null}var ro={docs:{what:"Finds settings and section headers that a backslash at the end of the line before has made a part of another value; and backslashes that a blank follows, which continue nothing.",why:"A backslash as the last character of a line joins the next one to it, whatever stands there. When the last argument of a long command is removed and its backslash stays, the setting below becomes an argument. With a blank behind it, it is a backslash like any other: the value ends, and the next line stands alone.",breaks:"The line takes effect for the first time: test the service as if it were new.",fix:"Remove the backslash from the last line of the value, or the blank behind it.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger \\
  --port 8080 \\
NoNewPrivileges=yes
Restart=always
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger \\
[Install]
WantedBy=multi-user.target
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger \\ 
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger \\
  --port 8080 \\

Environment=A=1 \\
  PATH=/usr/bin
`,because:"a blank line ends a value, and variables are no settings"}]}};var io=new WeakMap;function Pe(e,t){let s=io.get(e.facts)??new Map;io.set(e.facts,s);let n=`${e.name.type} ${t.section} ${t.node.key}`,r=s.get(n)??wm(e,t);return s.set(n,r),r}function wm(e,{section:t,node:s}){let n=St(t,s.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let r=e.facts.directives.sectionsWith(s.key);if(r.length>0){let a=r.filter(l=>Q(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let i=Rs(s.key)[0],o=i===void 0?null:St(i,s.key);return o!==null&&o>e.facts.version?{kind:"too-new",since:o}:{kind:"misspelt",suggestions:k(s.key,e.facts.directives.namesIn(t),2)}}function ke({node:e},t=[]){return[e.key,...t.slice(0,1)].some(s=>N(s,e.value))}var nS=h({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Pe(e,n);if(r.kind!=="too-new")continue;let i=ke(n);s({message:i?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i})}}}),oo={docs:{what:"Finds settings that came with a later systemd than the target. The release is the one that the manual names, or the first verified version that knows the setting.",why:"An older systemd takes the name for a misspelt one, says so in its journal, and starts the unit without it. A unit that was hardened on a new system is then open on the old one.",breaks:"Nothing: without the line an older systemd does the same.",fix:"Keep the line if newer systems use the unit, and do not count on it on older ones; look for an older setting with a similar effect.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[252,254],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[257,262],because:"PrivatePIDs= is known from systemd 257 on"}]}};var _m=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function Pm(e,{assignment:t}){let s=e.settings.get(t.directive.setting)?.steps??[],r=s.slice(0,s.findIndex(i=>i.assignment===t)).findLast(({effect:i})=>i!=="none");return r?.effect==="set"&&N(t.directive.name,r.assignment.node.value)?r.assignment.node.value:null}var cS=h({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:s,fault:n}of j(e,"newer")){let{directive:r,file:i,node:o}=s.assignment;if(n.effect==="unit-refused")continue;let a=String(Mt(e,s,n)),l=Pm(e,s);if(n.effect==="line-ignored"&&l!==null){let p={key:r.name,before:l,version:String(e.facts.version),since:a};t({message:"kept",data:p,file:i,span:F(o,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let c=n.effect==="line-ignored",d=ce(s,n);t({message:c?d?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:r.name,value:O(o.value.slice(n.start,n.end)),version:String(e.facts.version),since:a},file:i,span:F(o,n.start,n.end),severity:d?"error":"warning",hardeningIgnored:d,...c&&_m(s)?{help:`Write ${r.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`}:{}})}}}),ao={docs:{what:"Finds values that came with a later systemd than the target, for settings that the target knows: `PrivateTmp=disconnected`, a new system-call group.",why:"An older systemd ignores the whole line. With a switch that became a choice that is worse than `yes`: the service is not restricted at all.",breaks:"Nothing: without the line an older systemd does the same.",fix:"Write the line twice, the old value first: `PrivateTmp=yes`, and below it `PrivateTmp=disconnected`. Every version takes the last one that it knows.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=disconnected
ProtectControlGroups=strict
PrivateUsers=identity
`,targets:[252,254],lines:[3,4,5]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHostname=private
`,targets:[252,254,257],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=disconnected
`,targets:[257,262],because:"the target knows the value"}]}};var km=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),xm=/[ \t]#[ \t]*\S/,Cm=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function Am({assignment:e}){let{directive:t,node:s}=e;return t.kind==="exec-command"?Cm.test(s.value):km.has(t.kind)&&xm.test(s.value)}var hS=h({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let s=new Set,n=(r,i,o)=>{let{directive:a,file:l,node:c}=r.assignment,d=Ot(c.value);d===null||s.has(r)||(s.add(r),t({message:i,data:{comment:O(c.value.slice(d)),key:a.name},file:l,span:F(c,d,c.value.length),severity:o?"error":"warning",hardeningIgnored:o,fixes:Mi(r.assignment,d)}))};for(let{step:r,fault:i}of j(e,"comment"))i.effect==="line-ignored"?n(r,"ignored",ce(r,i)):i.effect!=="unit-refused"&&n(r,i.effect.startsWith("silent-")?"silent":"dropped",!1);$(e,r=>{r.faults.length===0&&Am(r)&&n(r,"taken",!1)})}}),lo={docs:{what:"Finds a `#` or `;` behind a value, with text after it. In unit files a comment has its line to itself; anywhere else the sign is a character like any other.",why:"With most settings the value is then invalid, and the whole line is ignored. With others, such as `User=`, paths and command lines, the comment becomes a part of the name or two more arguments.",breaks:"A restriction without its comment takes effect for the first time: test the service as if it were new.",fix:"Write the comment on the line above, with `#` as its first character.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict # all of it
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=CAP_CHOWN # for the spool
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger # the daemon
User=ledger # not root
`,lines:[2,3]}],good:[{unit:`[Service]
# all of it
ProtectSystem=strict
ExecStart=/usr/bin/ledger
`,because:"the comment has a line of its own"},{unit:`[Unit]
Description=Ledger # 2

[Service]
ExecStart=/usr/bin/ledger --colour #ff8800
`,because:"a description may hold any character, an argument too"}]}};var Rm=({tree:e})=>e.nodes.some(t=>t.kind==="section"&&t.name==="D-BUS Service")&&!e.nodes.some(t=>t.kind==="section"&&t.name==="Service");function Em(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=T(e,"ExecStart"),[s,n]=t===void 0?[]:ae(t).made;return s===void 0||n===void 0?null:[s,n]}var vS=h({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[n]=e.files;if(s===null||s.kind==="not-found"||n===void 0||Rm(n))return;let r=s.at===null?Em(e):null;if(r!==null){let[a,l]=r,c=[{file:a.file,span:x(a.node),note:"the first command"}],d=a.file===l.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:s.message},file:l.file,span:x(l.node),related:c,help:d});return}let i=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),o=i?.kind==="section"?{start:i.nameStart,end:i.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??n,span:s.at?.span??o,...s.kind==="masked"?{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."}:{}})}}),co={docs:{what:"Finds what makes systemd refuse a whole unit: broken syntax, values that it does not forgive (`User=`, `DynamicUser=`, `RootDirectory=`, `WorkingDirectory=`, command lines), and combinations that it rules out.",why:"The unit can be neither started nor scored.",breaks:"Nothing: the unit does not run as it is.",fix:"The message names the reason. In a command line write `%%` for a percent sign, and an absolute path for the program.",seeAlso:["systemd.service(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Unit]
Description=Ledger

[Service]
Type=simple
`,lines:[4]},{unit:`[Service]
ExecStart=bin/ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/usr/bin/ledger --format=%1
`,lines:[2]},{unit:`[Service]
Type=forking
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[257,262],lines:[1]},{unit:`[Service
ExecStart=/usr/bin/ledger
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/ledger
`,dropIn:`[Service]
ExecStart=/usr/bin/ledger --safe
`,lines:[2]},{unit:`[Timer]
Persistent=yes
`,name:"ledger.timer",lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/ledger --close
ExecStart=/usr/bin/ledger --report
`,because:"a oneshot service may have several commands"}]}};var xS=h({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Pe(e,n);if(r.kind!=="misspelt")continue;let{node:i,section:o}=n,a=ke(n,r.suggestions),[l]=r.suggestions;s({message:a?"hardening":"misspelt",data:{key:i.key,section:o},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...l===void 0?{}:{help:`Did you mean ${r.suggestions.map(c=>`${c}=`).join(" or ")}?`,fixes:ct(n,l,"suggested")}})}}}),uo={docs:{what:"Finds names that no version of systemd knows in their section. Names are case-sensitive. Names that start with `X-` are left to other programs and never reported.",why:"systemd prints one line to the journal, drops the setting and starts the unit. A misspelt restriction is no restriction, and nothing else tells.",breaks:"A corrected line takes effect for the first time: test the service as if the restriction were new.",fix:"Write the name as the manual does. For data of other programs use a name or a section that starts with `X-`.",seeAlso:["systemd.syntax(7)","systemd.directives(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSytem=strict
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
privatetmp=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
X-Ledger-Shard=7
`,because:"names that start with X- belong to other programs"}]}};function Im(e,{span:t}){let{nodes:s}=e.tree,n=s.findIndex(i=>i.kind==="section"&&i.nameStart===t.start),r=0;for(let i of s.slice(n+1)){if(i.kind==="section")break;i.kind==="assignment"&&N(i.key,i.value)&&(r+=1)}return r}var TS=h({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:s}){let n=Q(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let i=r.file.tree.text.slice(r.span.start,r.span.end);if(t.allow.includes(i.slice(1,-1)))continue;let o={file:r.file,span:r.span};if(i==="[D-BUS Service]"){s({message:"dbus",...o,help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=Im(r.file,r)>0,[l]=k(i.slice(1,-1).trim(),n,1),c={file:r.file,span:r.span,text:`[${l}]`};s({message:a?"hardening":"unknown",data:{section:i,type:e.name.type},...o,severity:a?"error":"warning",hardeningIgnored:a,help:l===void 0?`A .${e.name.type} unit has ${n.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${l}]?`,fixes:l===void 0?[]:[{title:`Write [${l}]`,applicability:"suggested",edits:[c]}]})}}}),mo={docs:{what:"Finds section headers that systemd does not know in units of this type. Names are case-sensitive and taken literally, blanks included. Sections that start with `X-` are left to other programs.",why:"Every line below such a header is skipped without a word. Restrictions that stand there are not in force. A timer, target or path unit has no `[Service]`: settings of the program belong in the service that it starts.",breaks:"The lines of the section take effect for the first time: test the service as if they were new.",fix:"Write the header as the manual does: `[Unit]`, `[Install]`, and the section of the unit type, such as `[Service]`.",seeAlso:["systemd.syntax(7)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"sections that start with X- belong to other programs"}]}};var Tm=({source:e})=>e.path.split("/").at(-2)??"",Fm=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&N(t.key,t.value));function Nm({tree:e}){let t=e.nodes.find(s=>s.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var OS=h({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let s=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:r}of e.unread){let i=r!=="switched-off"&&Fm(n);t({message:r,data:{unit:s,folder:Tm(n)},file:n,span:Nm(n),severity:i?"error":Dm[r],hardeningIgnored:i,help:Om[r]})}}}),Dm={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},Om={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."},po={docs:{what:"Looks beside a unit for files that hold sections of a unit and are no drop-ins of it: `app.d/10-harden.conf` without the suffix of the unit, `app.service.d/harden.txt`, a folder of drop-ins that is a symbolic link.",why:"systemd looks for the folder by the full name of the unit, and in it for names that end in `.conf`. Everything else is passed over without a message, and `systemctl cat` does not show it either.",breaks:"What the file sets takes effect for the first time: test the service.",fix:"Move the file to `app.service.d/` and let its name end in `.conf`. `systemctl cat app` shows what is read.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
`,unread:{path:"example.d/10-harden.conf",text:`[Service]
PrivateTmp=yes
`,reason:"folder-name"},lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/ledger
`,unread:{path:"example.service.d/harden.txt",text:`[Service]
PrivateTmp=yes
`,reason:"file-name"},lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
`,dropIn:`[Service]
PrivateTmp=yes
`,because:"the drop-in lies where systemd looks for it"}]}};var BS=h({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:Mm[s.reason]},file:s.file,span:s.span});$(e,({assignment:s,faults:n})=>{let{file:r,node:i}=s;if(r.role==="drop-in")for(let{effect:o,expected:a,start:l,end:c}of n)o==="unit-refused"&&t({message:"value",data:{value:i.value.slice(l,c),expected:a},file:r,span:F(i,l,c)})})}}),Mm={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"},fo={docs:{what:"Finds faults in drop-ins that would make systemd refuse a unit if they stood in its main file: broken headers, invalid UTF-8, values that are not forgiven, such as those of `User=` and of command lines.",why:"In a drop-in they do not stop the unit. What stands above the line is applied, what stands below is not, and the unit starts.",breaks:"The lines below take effect for the first time: test the service as if they were new.",fix:"Correct the line that is named.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"every line of the drop-in can be read"}]}};var Um=e=>e.map(t=>`[${t}]`).join(" or "),$S=h({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){let s=new Map,n=(r,i)=>{let o=`${r} ${i.source.path}`,a=s.get(o);if(a!==void 0)return a;let l=i.tree.nodes.find(d=>d.kind==="section"&&d.name===r),c=l?.kind==="section"?{file:i,span:{start:l.nameStart,end:l.nameEnd},note:`[${r}] begins here`}:null;return s.set(o,c),c};for(let r of e.faults){if(r.kind!=="unknown-directive")continue;let i=Pe(e,r);if(i.kind!=="wrong-section")continue;let o=ke(r),a=i.sections.filter(c=>Q(e.name.type).includes(c)),l=a.flatMap(c=>n(c,r.file)??[]);t({message:a.length===0?o?"hardening-foreign":"foreign":o?"hardening":"misplaced",related:l,...a.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:r.node.key,section:r.section,sections:Um(i.sections),type:e.name.type},file:r.file,span:r.span,severity:o?"error":"warning",hardeningIgnored:o})}}}),ho={docs:{what:"Finds settings that systemd knows, but not in the section where they stand.",why:"A setting is looked up in its own section only. Everywhere else it is an unknown name: one line in the journal, and the unit starts without it. Lines added at the end of a file often land behind `[Install]`.",breaks:"A line that is moved takes effect for the first time: test the service as if it were new.",fix:"Move the line below the header of its section. Settings of a program go to `[Service]` (or `[Socket]`, `[Mount]`, `[Swap]` in units of those types), never to a timer.",seeAlso:["systemd.unit(5)","systemd.directives(7)"]},examples:{bad:[{unit:`[Unit]
PrivateTmp=yes

[Service]
ExecStart=/usr/bin/ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/usr/bin/ledger

[Install]
WantedBy=multi-user.target
NoNewPrivileges=yes
`,lines:[6]},{unit:`[Timer]
OnCalendar=daily
PrivateTmp=yes
`,name:"ledger.timer",lines:[3]}],good:[{unit:`[Unit]
Description=Ledger

[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
`,because:"each setting stands in its own section"}]}};var qS=u({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]}),go={docs:{what:"Ambient capabilities hand single rights of root to a process that runs as another user. Unlike other capabilities they survive the start of a further program, so every child has them too.",why:"Whoever takes over the service holds the listed capabilities at once, and so does each helper it starts, a shell included. The score charges the setting as soon as the list has an entry, whichever it is. It is still far better than running as root.",breaks:"What the capability was there for. Without `CAP_NET_BIND_SERVICE` a port below 1024 can not be bound (`bind() failed (13: Permission denied)`); without `CAP_NET_RAW` raw sockets fail with `Operation not permitted`.",fix:"For a listening port, let a `.socket` unit with `ListenStream=443` open it and hand it over; then no capability is needed. Lowering `net.ipv4.ip_unprivileged_port_start` in sysctl.d frees a port without either. If a capability must stay, keep just that one: `AmbientCapabilities=CAP_NET_BIND_SERVICE` with `CapabilityBoundingSet=CAP_NET_BIND_SERVICE`. A capability missing from the bounding set is dropped from this list without a message, and with `PrivateUsers=yes` it has no effect on the host. Lines add up, so a drop-in that wants to clear the list starts with `AmbientCapabilities=`.",seeAlso:["systemd.exec(5)","capabilities(7)","systemd.socket(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"an empty assignment clears the list"}]}};var P=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),Y=(e,t,s,n)=>({field:e,badness:r=>s[t(r)??""]??n});function yo(e){let t=new WeakMap;return s=>{let n=t.get(s);if(n!==void 0)return n;let r=e(s);return t.set(s,r),r}}var R=(e,t)=>{let s=yo(n=>t.reduce((r,i)=>r|Us(n,i),0n));return{field:e,badness:({boundingSet:n,unit:r})=>(n&s(r.facts))===0n?0:1}},ue=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),Lm=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Bm=new Map(Lm),xe=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(r=>(Bm.get(r)??"other")===t)===(s.mode==="allow")?1:0}),H=(e,t)=>{let s=yo(({syscalls:n})=>(n.group(t)??n.native).map((r,i)=>r&(n.native[i]??0)));return{field:e,badness:({syscallFilter:n,unit:r})=>Ne(n)?n.mode==="deny"?je(n.named,s(r.facts))?0:10:qe(n.allowed,s(r.facts))?9:0:10,variant:({syscallFilter:n})=>Ne(n)?`${n.mode}-list`:"none"}};var bo=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Wm({unit:e,privileged:t,ambientSet:s,boundingSet:n}){let{capabilities:r}=e.facts,i=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return bo.some(l=>i(n,l))?[`CapabilityBoundingSet=~${bo.join(" ")}`]:[];let o=[...r.keys()].filter(l=>i(s,l));return o.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!i(n,l)||o.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${o.join(" ")}`]}var tv=u({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[R("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),R("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),R("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),R("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),R("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),R("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),R("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),R("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),R("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),R("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),R("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),R("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),R("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),R("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),R("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),R("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),R("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),R("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),R("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),R("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),R("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),R("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),R("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),R("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),R("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),R("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Wm}),So={docs:{what:"The bounding set is the upper limit of the capabilities that the processes of the service can ever hold, root or not. What is not in it can not be regained, neither through setuid programs nor through file capabilities.",why:"Root with a full set can mount, load kernel modules, read the memory of other processes and reconfigure the network. With `CAP_SYS_ADMIN` it can also undo most of the file system protection that other settings provide. For a service that runs as an ordinary user the set limits what a flaw in a setuid program can yield.",breaks:'A daemon that starts as root and changes to another user needs `CAP_SETUID` and `CAP_SETGID`, and often `CAP_CHOWN`, `CAP_KILL` and `CAP_DAC_OVERRIDE`. Without the last one root is bound by file modes like anyone else: `open() "/var/log/app.log" failed (13: Permission denied)`. Without `CAP_NET_BIND_SERVICE` ports below 1024 fail the same way. A program file with file capabilities outside the set does not start at all: `status=203/EXEC`, `Operation not permitted`.',fix:"A service that runs as an ordinary user and binds no low port needs none: `CapabilityBoundingSet=`. Otherwise list what it uses, separated by blanks: `CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID`. If that is unknown, exclude the strongest: `CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE CAP_SYS_MODULE CAP_SYS_RAWIO`. A misspelt name, or names joined by commas, gives an empty set without any message, which improves the score and breaks the service. Further lines change the set rather than replace it, so write `CapabilityBoundingSet=` first to start afresh. `PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=` and `ProtectKernelModules=` take their capabilities out of the set as well.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the set is empty"}]}};var iv=u({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[P("Delegate",!0)],advice:()=>["Delegate=no"]}),vo={docs:{what:"`Delegate=` hands the control groups below the unit over to the service: systemd no longer touches them, and they belong to the account of `User=` if there is one.",why:"A process that took over the service can make groups of its own below the unit, distribute processor time and memory among them and freeze the processes in them. Limits set on the unit itself keep holding. Few services need this, and for the others it only widens what can be done with the kernel.",breaks:"Container engines, `systemd --user`, virtual machine managers and job schedulers place their children into groups of their own. Without delegation they report `Permission denied` or `Device or resource busy` when they write below `/sys/fs/cgroup`, or systemd undoes what they set up.",fix:"Remove the line, or write `Delegate=no` to override an earlier one. `Delegate=` with nothing behind it switches delegation on, it does not reset it. A service that really manages groups should name the controllers it needs, such as `Delegate=memory pids`, which scores the same. Together with `ProtectControlGroups=yes` delegation is of little use, since the tree is read-only then; from 257 on `ProtectControlGroups=private` gives the service a writable view of its own groups only.",seeAlso:["systemd.resource-control(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the later line switches it off"}]}};var lv=u({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]}),wo={docs:{what:"`DevicePolicy=` decides which device nodes the processes of the service may open, whatever the file modes say. `closed` leaves the harmless pseudo devices such as `/dev/null`, `/dev/urandom` and `/dev/tty`, plus what `DeviceAllow=` lists.",why:"A service running as root can otherwise read and overwrite disks directly, past all file permissions, and reach the drivers of every other device. The check is made by the kernel when a node is opened, so it also covers nodes that an attacker creates elsewhere.",breaks:"Opening any other device fails with EPERM, `Operation not permitted`, while the node is still visible: graphics and compute cards, `/dev/net/tun`, `/dev/kvm`, `/dev/fuse`, serial ports, sound, TPM, block devices. With `DevicePolicy=strict` and an incomplete list not even `/dev/null` opens and the service ends with `status=208/STDIN` before it starts.",fix:"Write `DevicePolicy=closed`, or `PrivateDevices=yes`, which implies it and hides the nodes too. If a device is needed, add it: `DeviceAllow=/dev/ttyUSB0 rw`, or a class such as `DeviceAllow=char-rtc r`. A non-empty list earns half of the credit. `DeviceAllow=` alone already restricts the service to the list and the pseudo devices, but counts only together with `DevicePolicy=`. Under a closed policy `ProtectClock=yes` and `RootImage=` put a device of their own on the list, up to 257 encrypted credentials do as well; that costs the same half and is worth it. With `DevicePolicy=strict` also list `DeviceAllow=/dev/null rw`.",seeAlso:["systemd.resource-control(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`PrivateDevices=yes` implies `DevicePolicy=closed`"}]}};var Vm={none:0,loopback:2,other:5},uv=u({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Vm[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]}),_o={docs:{what:"`IPAddressDeny=` drops IP packets to and from the given addresses for all sockets of the service. `IPAddressAllow=` makes exceptions and wins over it.",why:"A service that was taken over usually fetches more tools, sends data away or looks around in the local network. With a short list of peers none of that works, and unlike a firewall rule the list moves with the unit.",breaks:"TCP connections to addresses that are not allowed hang until they time out, without an error. UDP and ICMP fail with EPERM, `Operation not permitted`, and names no longer resolve: `Temporary failure in name resolution`. The resolver at `127.0.0.53` and databases on `127.0.0.1` need to be allowed as well. Where the kernel or a container lacks the needed BPF support, a message in the journal says so and the filter has no effect.",fix:"Without any IP traffic: `IPAddressDeny=any`. With known peers: `IPAddressDeny=any` and `IPAddressAllow=localhost 10.20.0.0/16`. Loopback exceptions cost a fifth of the credit, others half of it. Only addresses, prefixes and the words `any`, `localhost`, `link-local` and `multicast` are understood, host names are skipped. `IPAddressAllow=` restricts nothing without the deny line, and `IPAddressAllow=any` undoes it although the score still gives half. Both lists add up over lines and drop-ins; an empty assignment clears one. For socket activation, put the lines into the `.socket` unit too, since its listening sockets follow its own filter. A custom program in `IPIngressFilterPath=` or `IPEgressFilterPath=` counts fully, whatever it does.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"a filter program of its own decides"}]}};var hv=u({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[Y("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]}),Po={docs:{what:"`KeyringMode=` decides which session keyring of the kernel the service gets. `private`, the default of system services, is a new one with no link to the keyring of its account; `shared` adds that link, and `inherit` leaves everything as it was.",why:"Kernel keyrings hold secrets such as passwords of network file systems, Kerberos tickets and disk encryption keys. With `shared` or `inherit` the service can find keys that other processes of the same account, or systemd itself, put there.",breaks:"Mount helpers and tools that expect the keys of the account to be present: CIFS with several users, AFS, eCryptfs, fscrypt. They report `Required key not available`. If the keyring can not be set up the service ends with `status=237/KEYRING`, which is rare.",fix:"Remove the line, or write `KeyringMode=private`. Socket, mount and swap units default to `shared` and units of the user manager to `inherit`, so those need the line. If one program has to see the keys of the account, give that program a unit of its own with `KeyringMode=shared`.",seeAlso:["systemd.exec(5)","keyrings(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the private keyring is written out"}]}};var Sv=u({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[P("LockPersonality")],advice:()=>["LockPersonality=yes"]}),ko={docs:{what:"`LockPersonality=yes` refuses changes of the execution domain, the kernel setting that emulates old ABIs and switches off protections such as the random address layout.",why:"An attacker can start further programs with a predictable address layout or with executable data, and reach compatibility code in the kernel that is rarely tested.",breaks:"Few programs do this: wine, `setarch` and `linux32`, debuggers that switch off the random layout, some Lisp and very old Java runtimes. The call fails with EPERM, `Operation not permitted`.",fix:"`LockPersonality=yes`. If the service has to run in a fixed domain, let systemd choose it with `Personality=x86` and lock it nevertheless. The lock works through a system call filter, so add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","personality(2)"]},examples:{bad:[{unit:`[Unit]
Description=Feed fetcher

[Service]
ExecStart=/usr/bin/feedfetch
DynamicUser=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/feedfetch
LockPersonality=yes
`,because:"the execution domain is locked"}]}};var Pv=u({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[P("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]}),xo={docs:{what:"`MemoryDenyWriteExecute=yes` refuses memory mappings that are writable and executable at once, and refuses to make memory executable later. Since 254 it uses a kernel feature for this where there is one (Linux 6.3).",why:"Machine code injected through a flaw has to be stored in memory and then executed. Without this setting one call turns a data buffer into code. It makes exploits harder, not impossible: code written to a file or a memfd can still be mapped as executable.",breaks:"Everything that generates code at run time: Java (`Failed to mark memory page as executable`), Node (exit by `status=5/TRAP`), .NET, LuaJIT (`runtime code generation failed`), browsers, Mono, WebAssembly runtimes. Some fail late: PHP only loses its regular expression compiler (`PCRE JIT will be disabled`), PostgreSQL fails at the first expensive query (`error during JITing`). Packed binaries and libraries that demand an executable stack fail to load. The error is EPERM, with the kernel feature EACCES.",fix:"`MemoryDenyWriteExecute=yes` for programs in C, Go, Rust, plain Python or Perl. For the others, switch the compiler off where that is an option (`node --jitless`, `jit=off` in PostgreSQL) or leave the setting out; its weight is small. To close the way around it as well, add `SystemCallFilter=~memfd_create` and `NoExecPaths=` for the writable directories. On x86 the filter needs `SystemCallArchitectures=native` to be complete.",seeAlso:["systemd.exec(5)","mprotect(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
MemoryDenyWriteExecute=yes
`,because:"writable memory can not become code"}]}};var Av=u({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[P("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]}),Co={docs:{what:"`NoNewPrivileges=yes` makes the kernel ignore setuid and setgid bits and file capabilities for all programs that the service starts. The bit can not be taken back.",why:"Programs such as `sudo` or `mount` run with more rights than their caller, and a flaw in one of them turns an ordinary account into root. With the bit set that way is closed, which is what makes `User=` and a small bounding set last.",breaks:'Whatever relies on such programs: `sudo` (`The "no new privileges" flag is set, which prevents sudo from running as root`), `su`, `sendmail` and `postdrop` (`Permission denied` in the mail queue), password checks through PAM, mount helpers. `ping` or a server with file capabilities lose them silently and fail with `Operation not permitted` or `Permission denied`. Services that start user sessions, such as sshd or cron, pass the bit on to every user.',fix:"`NoNewPrivileges=yes`. Instead of a capability on the file write `AmbientCapabilities=`; instead of `sendmail` talk SMTP to localhost; instead of `sudo` use a second unit that runs as root. `DynamicUser=yes` implies it. Up to 254 many filter settings (`SystemCallFilter=`, `PrivateDevices=` and others) set the bit for units with `User=` on their own, even against `NoNewPrivileges=no`; from 255 on they do not. The score credits neither, so write the line.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`DynamicUser=yes` implies it"}]}};var Tv=u({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[Y("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]}),Ao={docs:{what:"`NotifyAccess=` decides whose status messages systemd accepts for this unit: `main` for the main process, `exec` also for the commands of the unit (`ExecStartPre=`, `ExecReload=` and so on), `all` for every process in it.",why:"With `all`, any child, a CGI script for example, can report the service as ready, keep the watchdog quiet, name another main process or store file descriptors in systemd. A compromised worker can thus hide a hang or prevent a restart.",breaks:"Readiness that is reported by a child: scripts that call `systemd-notify`, container tools, programs that fork before they report. The journal shows `Got notification message from PID 812, but reception only permitted for main PID 805`, and a start with `Type=notify` runs into its timeout.",fix:"`NotifyAccess=main`, which is the default with `Type=notify` and scores like `none`. If commands such as `ExecReload=` report, `NotifyAccess=exec` scores the same. In a wrapper script start the daemon with `exec`, so that it becomes the main process.",seeAlso:["systemd.service(5)","sd_notify(3)"]},examples:{bad:[{unit:`[Service]
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
`,because:"only commands of the unit may report"}]}};var Ov=u({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[P("PrivateDevices")],advice:()=>["PrivateDevices=yes"]}),Ro={docs:{what:"`PrivateDevices=yes` gives the service a small `/dev` of its own with pseudo devices such as `null`, `urandom` and `tty` only. It also takes away `CAP_MKNOD` and `CAP_SYS_RAWIO`, blocks calls for raw hardware access and sets `DevicePolicy=closed`.",why:"Root can read and write disks, memory and firmware through device nodes, past every file permission. Other accounts may still reach drivers that were never meant for them, and drivers are a frequent source of kernel flaws.",breaks:"The node is simply absent, ENOENT, `No such file or directory`: graphics cards, `/dev/kvm`, `/dev/net/tun`, `/dev/fuse`, serial ports, sound, cameras, TPM, block devices. `mknod` fails with `Operation not permitted`. Old programs that map `/dev/zero` as executable stop working.",fix:"`PrivateDevices=yes`. For one device keep it and add both `BindPaths=/dev/ttyUSB0` and `DeviceAllow=/dev/ttyUSB0 rw`; the second alone leaves the node missing. For devices that come and go, leave it off and write `DevicePolicy=closed` with `DeviceAllow=` lines. In the score it also settles the check of `DevicePolicy=` and two capabilities, but not the `@raw-io` group of `SystemCallFilter=`. With `ProtectClock=yes` the device check drops to half, because that adds the clock to the device list.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the service has a `/dev` of its own"}]}};var Bv=u({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[P("PrivateMounts")],advice:()=>["PrivateMounts=yes"]}),Eo={docs:{what:"`PrivateMounts=yes` gives the service a mount namespace of its own: mounts of the host reach the service, mounts of the service do not reach the host.",why:"A service with the right to mount can otherwise cover files of the host, `/etc` for example, for every other process. With a view of its own it only deceives itself.",breaks:"Services whose mounts are meant for others: automounters, udisks, container engines, NFS helpers. Their mounts succeed but are invisible outside, often without any error. Apart from these hardly anything breaks.",fix:"`PrivateMounts=yes`. Most of the file system settings, `ProtectSystem=` and `PrivateTmp=` among them, create such a namespace anyway, so next to them the line changes nothing but the score: 252 credits only the line itself. From 254 on the unset value counts as good and only `PrivateMounts=no` is charged, even where no other setting creates a namespace; write the line if you rely on it.",seeAlso:["systemd.exec(5)","mount_namespaces(7)"]},examples:{bad:[{unit:`[Service]
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
`,targets:[254,257,262],because:"from 254 on the unset value counts as on"}]}};var Gv=u({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[P("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]}),Io={docs:{what:"`PrivateNetwork=yes` puts the service into a network of its own that has only a loopback interface. Sockets that a `.socket` unit opened and Unix sockets in the file system keep working.",why:"Without it, a service that was taken over can fetch tools, send data away, scan the local network and talk to daemons that trust every client on `127.0.0.1`.",breaks:"Every connection to the outside: `Network is unreachable`, names do not resolve (`Temporary failure in name resolution`). Databases and resolvers of the host on `127.0.0.1` are unreachable too (`Connection refused`), since the loopback is another one. Abstract Unix sockets of the host are out of reach; D-Bus and other sockets with a path are not.",fix:"`PrivateNetwork=yes` for jobs that work on files, and for servers whose ports a `.socket` unit opens. For everything else restrict the peers: `IPAddressDeny=any` with `IPAddressAllow=localhost 10.20.0.0/16`. Databases on the same host are best reached through a socket in the file system. `NetworkNamespacePath=` and `JoinsNamespaceOf=` share a network between units; the score ignores the first. The address family and IP checks are counted separately and gain nothing from this setting.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)","network_namespaces(7)"]},examples:{bad:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
`,lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
PrivateNetwork=yes
`,because:"only a loopback interface of its own is left"}]}};var qv=u({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[P("PrivateTmp")],advice:()=>["PrivateTmp=yes"]}),To={docs:{what:"`PrivateTmp=yes` gives the service a `/tmp` and a `/var/tmp` of its own, which are removed when it stops. From 257 on `PrivateTmp=disconnected` puts both into memory.",why:"Temporary files are a classic way from one account to another: predictable names, symbolic links laid in wait, files left readable. A service that was taken over can also collect what others leave there.",breaks:"Whatever meets others in `/tmp`: a database socket there, the X11 socket, Kerberos caches `/tmp/krb5cc_*`, files that users drop for the service. It reports `No such file or directory` for a file that is plainly there on the host. A `ReadWritePaths=` line below `/tmp` keeps the service from starting, `status=226/NAMESPACE`, unless the path has a leading `-`. Files do not survive a restart.",fix:"`PrivateTmp=yes`. Move sockets to a directory of their own below `/run` with `RuntimeDirectory=`. Two services that have to share temporary files can do so with `JoinsNamespaceOf=`; a single path comes in with `BindPaths=/tmp/.X11-unix`. `disconnected` scores the same, but large temporary files use memory, and before 257 the line is ignored. `DynamicUser=yes` implies the setting. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`DynamicUser=yes` implies it"}]}};var Zv=u({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[P("PrivateUsers")],advice:()=>["PrivateUsers=yes"]}),Fo={docs:{what:"`PrivateUsers=yes` runs the service in a user namespace that knows only root, the account of the service and `nobody`. Capabilities then count inside that namespace only, not on the host.",why:"A capability that an attacker obtains, through a setuid program for example, is otherwise valid for the whole machine. Files and processes of other accounts also show who they belong to.",breaks:"Daemons that start as root and switch to another account, and everything that calls `chown`: `Invalid argument` (EINVAL), since the other account does not exist in there. Ports below 1024 fail with `Permission denied` even with `AmbientCapabilities=`. Mounting and setting the clock stop working, and foreign files appear to belong to `nobody`. If the system forbids user namespaces the service does not start, `status=217/USER`.",fix:"`PrivateUsers=yes` for services with `User=` or `DynamicUser=` that need no capability on the host; let a `.socket` unit open low ports. If accounts have to stay visible: `PrivateUsers=identity` from 257 on, which keeps the first 65536 of them, or `full` from 258 on, which keeps all. Both score the same; older versions ignore these words, so put `PrivateUsers=yes` on the line before. Leave it out for root daemons that drop their rights and tighten `CapabilityBoundingSet=` instead.",seeAlso:["systemd.exec(5)","user_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
PrivateUsers=yes
`,because:"its capabilities mean nothing on the host"}]}};var tw=u({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[Y("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]}),No={docs:{what:"`ProcSubset=pid` reduces `/proc` to the directories of processes. The files about the kernel and the machine, `/proc/sys` included, are gone.",why:"Those files tell an attacker which kernel, modules and hardware to aim at, and hold a good share of the kernel interfaces that had flaws. They are of little use to an ordinary service. The weight in the score is tiny.",breaks:"Often silently: Node counts zero processors (`os.cpus()` is empty), `free`, `uptime` and `sysctl` fail, monitoring shows zeros, programs that probe `/proc/sys/net/core/somaxconn` or `/proc/sys/kernel/random/boot_id` fall back or stop. Where there is a message it is `open /proc/stat: no such file or directory`. The same file names are fine in a shell on the host, which makes this hard to find.",fix:"`ProcSubset=pid` if the program is known to read nothing else in `/proc`; test its metrics, not only its start. Otherwise leave it at `ProcSubset=all` and set `ProtectProc=invisible` and `ProtectKernelTunables=yes`, which cost less trouble and count a hundred times as much. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProtectProc=invisible
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProcSubset=pid
`,because:"only processes are left in `/proc`"}]}};var iw=u({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[P("ProtectClock")],advice:()=>["ProtectClock=yes"]}),Do={docs:{what:"`ProtectClock=yes` takes away the right to set the system clock and the hardware clock and to program wake-up alarms, and blocks the system calls for it.",why:"Who sets the clock can make expired certificates and tickets valid again, falsify log times and trigger or suppress timers.",breaks:"Time daemons, `hwclock`, tools that schedule a wake-up. Reading the state of the clock with `adjtimex` is blocked too, which fails in exporters of time metrics: `Operation not permitted`. Up to 252, unless the fix was backported, the setting also closed the device policy, so that `/dev/net/tun` or hidraw devices failed with EPERM; list them with `DeviceAllow=` there.",fix:"`ProtectClock=yes`. If only reading is needed, leave it out and write `CapabilityBoundingSet=~CAP_SYS_TIME CAP_WAKE_ALARM`. It removes these two capabilities in the score as well, but not the `@clock` group of `SystemCallFilter=`. With `PrivateDevices=yes` or a closed `DevicePolicy=` it puts the clock device on the device list, so that check falls to half of its credit; both together are still better than either alone.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
Description=Ticket archive

[Service]
ExecStart=/usr/bin/ticket-archive
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ticket-archive
ProtectClock=yes
`,because:"the clock can not be set"}]}};var cw=u({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[P("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]}),Oo={docs:{what:"`ProtectControlGroups=yes` makes `/sys/fs/cgroup` read-only for the service.",why:"As root, a service can otherwise lift its own limits, starve or freeze others and move processes out of their units. With control groups of version 1 writing there has also been a way to run programs on the host.",breaks:"Container engines, `systemd --user`, kubelet, job schedulers and whatever makes groups of its own: `Read-only file system` (EROFS) below `/sys/fs/cgroup`. Reading stays possible, so Java or Go programs still find their limits. With `strict` or `private` tools that compare the paths in `/proc/self/cgroup` see `/` instead.",fix:"`ProtectControlGroups=yes`. From 257 on `ProtectControlGroups=strict` also hides the rest of the tree, and `private` gives a writable view of the own groups, to go with `Delegate=`; all three score the same. Older versions ignore the new words, so put `ProtectControlGroups=yes` on the line before.",seeAlso:["systemd.exec(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=yes
`,because:"the tree is read-only"},{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=private
Delegate=yes
`,targets:[257,262],because:"a tree of its own counts as well"}]}};var pw=u({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[Y("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]}),Mo={docs:{what:"`ProtectHome=yes` hides `/home`, `/root` and `/run/user` behind empty directories without access rights. `read-only` leaves them readable, `tmpfs` shows them empty and lets single paths be bound in.",why:"Homes hold SSH keys, tokens, mail and shell start files. Reading them leads to other machines, writing a start file runs code as its owner at the next login.",breaks:"Programs, settings and data below a home: `status=203/EXEC` or `status=200/CHDIR` if `ExecStart=` or `WorkingDirectory=` is there, else `Permission denied`, for root `No such file or directory` or `Read-only file system`. Git, npm, pip and GnuPG miss their files in `$HOME`. Sockets in `/run/user`, sound and the session bus among them, are gone, and rootless containers fail. Backup and indexing jobs find nothing to read, sometimes without an error.",fix:"`ProtectHome=yes`. If only a few paths are needed: `ProtectHome=tmpfs` with `BindPaths=/home/eva/inbox` (or `BindReadOnlyPaths=`); the same with `yes` opens nothing. For reading everything, as in a backup: `ProtectHome=read-only`, with `ReadWritePaths=/home/eva/inbox` where it must write. In the score `tmpfs` loses a tenth and `read-only` half. Up to 254 the directories of `tmpfs` can be written, but nothing in them lasts. `DynamicUser=yes` only implies `read-only`. Homes elsewhere, such as `/srv/home`, need `InaccessiblePaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the check does not apply to early boot units"}]}};var yw=u({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[P("ProtectHostname")],advice:()=>["ProtectHostname=yes"]}),Uo={docs:{what:"`ProtectHostname=yes` gives the service a copy of the host name and refuses to change it.",why:"A changed host name misleads logs, mail and cluster software and can break logins. It takes a privileged service to do this, and the weight in the score is small.",breaks:"Hardly anything. DHCP clients and set-up tools can not set the name any more (`Operation not permitted`), and software that watches for a new name, such as mail servers or mDNS responders, keeps the one from its start. In a container that forbids the needed namespace only the ban on setting the name remains, and the journal says so.",fix:"`ProtectHostname=yes`. From 258 on `ProtectHostname=private` lets the service change its own copy, and scores the same; older versions ignore the word, so put `ProtectHostname=yes` on the line before.",seeAlso:["systemd.exec(5)","uts_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
DynamicUser=yes
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
ProtectHostname=yes
`,because:"the name is fixed"}]}};var ww=u({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[P("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]}),Lo={docs:{what:"`ProtectKernelLogs=yes` hides `/dev/kmsg` and `/proc/kmsg`, takes away `CAP_SYSLOG` and blocks the `syslog` system call.",why:"Kernel messages can reveal addresses and hardware details that help to attack the kernel, and a privileged service can clear the buffer or write false entries.",breaks:"Programs that read the kernel log: `dmesg` (`read kernel buffer failed: Operation not permitted`), rsyslog with imklog or imkmsg, watchers for out-of-memory kills, crash collectors. `/dev/kmsg` can not be opened. Programs that log through the journal or syslog are not affected.",fix:"`ProtectKernelLogs=yes`. A watcher can read kernel messages from the journal instead (`journalctl -k`). In the score it also settles `CAP_SYSLOG` in the bounding set.",seeAlso:["systemd.exec(5)","syslog(2)"]},examples:{bad:[{unit:`# Watches the incoming fax line.
[Service]
ExecStart=/usr/sbin/faxgate
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/faxgate
ProtectKernelLogs=yes
`,because:"the kernel log is out of reach"}]}};var xw=u({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[P("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]}),Bo={docs:{what:"`ProtectKernelModules=yes` takes away the right to load and unload kernel modules, blocks the system calls for it and hides `/usr/lib/modules`.",why:"Loading a module is running code in the kernel, with which every other protection ends. Unloading one can switch off a firewall or an audit.",breaks:"Programs that call `modprobe`: VPN daemons (tun, wireguard), firewall helpers, container engines, libvirt. They report `modprobe: ERROR: could not insert` with `Operation not permitted`, or miss `/lib/modules`. Modules that the kernel requests on its own are still loaded.",fix:"`ProtectKernelModules=yes`, and let the system load what is needed at boot: a file in `/etc/modules-load.d` with one module name per line. In the score it also settles `CAP_SYS_MODULE` in the bounding set, but not the `@module` group of `SystemCallFilter=`.",seeAlso:["systemd.exec(5)","modules-load.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=yes
`,because:"no module can be loaded"}]}};var Ew=u({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[P("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]}),Wo={docs:{what:"`ProtectKernelTunables=yes` makes `/proc/sys`, `/sys` and similar trees read-only and hides `/proc/kallsyms` and `/proc/kcore`.",why:"As root, a single write there can run a program of the choice of the attacker (`kernel.core_pattern`), switch off protections, forward packets or crash the machine. `kallsyms` helps to exploit flaws of the kernel.",breaks:"Everything that changes kernel settings at run time: `sysctl -w` (`permission denied on key`), VPN, DHCP and virtualisation tools that switch on forwarding, power management, LED and backlight tools, USB authorisation. Direct writes fail with `Read-only file system` (EROFS). Profilers miss `kallsyms`.",fix:"`ProtectKernelTunables=yes`, with the values set at boot in `/etc/sysctl.d`. To keep one subtree writable: `ReadWritePaths=/proc/sys/net`; naming `/proc/sys` itself has no effect. Root with `CAP_SYS_ADMIN` can undo the mounts, so drop that capability or add `SystemCallFilter=~@mount`.",seeAlso:["systemd.exec(5)","sysctl.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
ProtectKernelTunables=yes
`,because:"kernel settings are read-only"}]}};var Nw=u({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[Y("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]}),Vo={docs:{what:"`ProtectProc=invisible` hides the processes of other users in `/proc`. `ptraceable` hides those that the service may not trace, `noaccess` shows that they exist but not what they do.",why:"Command lines often hold passwords and tokens, and the list of processes tells an attacker what else is worth a try.",breaks:"Monitoring agents, `pgrep`, `pidof`, debuggers and checks of a PID file through `/proc` find only processes of the own account: `No such file or directory`, with `noaccess` `Operation not permitted`. Messages to processes by `kill` are not affected.",fix:"`ProtectProc=invisible`; `ptraceable` scores the same and `noaccess` a third less. It protects nothing from root or from a process with `CAP_SYS_PTRACE`, so combine it with `User=` or `DynamicUser=yes`, although the score does not ask. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"what can not be traced is hidden, which counts the same"}]}};var Uw=u({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[Y("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]}),Ko={docs:{what:"`ProtectSystem=` makes parts of the file system read-only for the service: `yes` `/usr`, `/boot` and `/efi`, `full` also `/etc`, `strict` everything but `/dev`, `/proc`, `/sys`, the homes and `/run/user`.",why:"A service that runs as root can replace programs, libraries and settings and so survive a restart. For other accounts `strict` leaves only the places where they are meant to write.",breaks:"The first write to an unlisted place fails with `Read-only file system` (EROFS), often long after the start: logs in `/var/log`, data in `/var/lib`, PID files and sockets in `/run`, files in `/tmp`. Updaters, package tools and everything that edits `/etc` stop working. A path in `ReadWritePaths=` that does not exist keeps the service from starting: `status=226/NAMESPACE`.",fix:"`ProtectSystem=strict`, with the places to write named: `StateDirectory=app` (`/var/lib/app`), `CacheDirectory=`, `LogsDirectory=`, `RuntimeDirectory=`, and `PrivateTmp=yes` for `/tmp`. Other places: `ReadWritePaths=-/srv/app`; the `-` tolerates that it is missing. If the places are unknown, `ProtectSystem=full` breaks far less and earns seven tenths of the credit, `yes` half. Under `full`, `ReadWritePaths=/etc` has no effect, a path below it does. Homes are left to `ProtectHome=`, so set that too. `DynamicUser=yes` implies `strict`, whatever is written. Root with `CAP_SYS_ADMIN` can undo the mounts. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"`DynamicUser=yes` implies `strict`"}]}};var Ww=u({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]}),Go={docs:{what:"`RemoveIPC=yes` deletes shared memory, semaphores and message queues of the account and group of the service when it stops.",why:"What is left behind occupies memory and may hold data that the next process of the same account, or with a lax mode any process, can read.",breaks:"Shared memory of the account vanishes when the last unit with that account stops, and processes that are no unit, such as a login session or a cron job, are not counted. PostgreSQL, Oracle and other databases then stop with errors like `could not open shared memory segment` or `semctl failed: Invalid argument`.",fix:"`RemoveIPC=yes` for an account that only this service uses. For databases and shared accounts keep `RemoveIPC=no`; the weight is small. It has no effect for root, so the score does not judge it there, and `DynamicUser=yes` implies it. To keep shared memory apart altogether there is `PrivateIPC=yes`, which the score ignores.",seeAlso:["systemd.exec(5)","sysvipc(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"it does not apply to services that run as root"}]}};var Km=new Set([1,2,10]),Gm=e=>e?.mode==="allow"&&[...e.families].every(t=>Km.has(t)),$w=u({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[xe("RestrictAddressFamilies_AF_INET_INET6","inet"),xe("RestrictAddressFamilies_AF_UNIX","unix"),xe("RestrictAddressFamilies_AF_NETLINK","netlink"),xe("RestrictAddressFamilies_AF_PACKET","packet"),xe("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>Gm(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]}),$o={docs:{what:"`RestrictAddressFamilies=` limits which kinds of sockets the service may open. Sockets handed over by a `.socket` unit and pairs made with `socketpair` are not affected.",why:"The kernel offers dozens of rarely used protocols, and flaws in them have repeatedly led to root. Packet sockets can listen to traffic, and without any Internet socket a compromised service can not call home.",breaks:"Opening another kind fails with `Address family not supported by protocol` (EAFNOSUPPORT, 97). Without `AF_NETLINK` the list of network interfaces fails: Node (`uv_interface_addresses returned Unknown system error 97`), `ip`, several DNS servers. Without `AF_UNIX` there is no `sd_notify` (a start with `Type=notify` times out), no syslog, no D-Bus. Without `AF_INET6` servers that listen on `[::]` do not start. DHCP and capture tools need `AF_PACKET`.",fix:"Usually `RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, plus `AF_NETLINK` if interfaces are listed. A job without network gets along with `RestrictAddressFamilies=AF_UNIX`, one without any socket with `RestrictAddressFamilies=none`, which alone settles all checks. The Internet families weigh much, `AF_UNIX` hardly anything. Lines add up, so a drop-in that wants less writes `RestrictAddressFamilies=` first, which on its own lifts the restriction. A list with `~` forbids only what it names, and the score is content with one name of a kind: prefer the list without. Add `SystemCallArchitectures=native`, or the filter has gaps on 32-bit calls.",seeAlso:["systemd.exec(5)","address_families(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"no socket can be opened"}]}};var jw=u({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ue("RestrictNamespaces_user","user"),ue("RestrictNamespaces_mnt","mnt"),ue("RestrictNamespaces_ipc","ipc"),ue("RestrictNamespaces_pid","pid"),ue("RestrictNamespaces_cgroup","cgroup"),ue("RestrictNamespaces_net","net"),ue("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]}),Yo={docs:{what:"`RestrictNamespaces=yes` refuses to create namespaces and to enter other ones. A list allows only the named kinds, a list with `~` all others.",why:"In a user namespace of its own an ordinary process is root and reaches parts of the kernel that are otherwise reserved: mounts, firewall rules, network devices. A good part of the known ways to gain root starts there. `NoNewPrivileges=yes` does not prevent it.",breaks:"Container engines, the sandbox of Chromium and Electron (`No usable sandbox!`), bubblewrap and Flatpak, firejail, snap, builds in a sandbox (nix, CI runners), jobs that call `unshare` or `nsenter`. The calls fail with EPERM, `Operation not permitted`. What systemd sets up itself, such as `PrivateTmp=`, is not affected.",fix:"`RestrictNamespaces=yes`. If some kinds are needed, list them: `RestrictNamespaces=user mnt pid`. The kinds are `cgroup`, `ipc`, `net`, `mnt`, `pid`, `time`, `user` and `uts`; one misspelt name makes systemd skip the line. Later lines widen or narrow the list, while `yes` or `no` replaces it. `user` weighs most. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","namespaces(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"no kind of namespace is allowed"}]}};var Qw=u({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[P("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]}),Ho={docs:{what:"`RestrictRealtime=yes` refuses the realtime scheduling classes to the processes of the service.",why:"A realtime process runs before all ordinary ones. In a loop it can make the machine unusable, so this closes a simple way to deny service. As a rule it takes root or `CAP_SYS_NICE` to get there.",breaks:"JACK, PipeWire and other audio daemons, chrony, ntpd and PTP tools with a priority set, corosync, keepalived, watchdogs, telephony. `sched_setscheduler` fails with EPERM, `Operation not permitted`; many programs only warn and go on.",fix:"`RestrictRealtime=yes`. A fixed priority can be given by systemd instead: `CPUSchedulingPolicy=fifo` and `CPUSchedulingPriority=` are applied before the restriction and remain. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","sched(7)"]},examples:{bad:[{unit:`[Unit]
Description=Shopping cart service

[Service]
ExecStart=/usr/bin/cartd
User=cart
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/cartd
User=cart
RestrictRealtime=yes
`,because:"the realtime classes are closed"}]}};var s_=u({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[P("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]}),qo={docs:{what:"`RestrictSUIDSGID=yes` refuses to set the setuid or setgid bit on files and directories.",why:"A service that was taken over can leave a program behind that runs with its own rights for whoever starts it. If the service is root, that is a permanent way back to root for any local account.",breaks:"Package managers, `install -m 4755`, shared Git repositories and Samba shares with setgid directories, `tar -xp`, `rsync -p` and `cp -p` when they meet such files: EPERM, `Operation not permitted`. The call `openat2` fails with ENOSYS as well, because its mode can not be inspected; recent GNU tar and some container tools stumble over that.",fix:"`RestrictSUIDSGID=yes`. Use access lists or a common group instead of setgid directories; directories made by `StateDirectory=` and the like are created by systemd and may have any mode. `DynamicUser=yes` implies it, even against `RestrictSUIDSGID=no`. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","chmod(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
RestrictSUIDSGID=yes
`,because:"the bits can not be set"},{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"}]}};var i_=u({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]}),jo={docs:{what:"`RootDirectory=` and `RootImage=` give the service a file tree of its own, from a directory or a disk image, instead of that of the host.",why:"With its own tree a service that was taken over finds no shell, no keys and no settings of the host, only what was put there. The weight is small, as it needs work that few services get.",breaks:"Whatever the tree lacks: without the program, its loader or its libraries `status=203/EXEC`, with a missing directory `status=200/CHDIR`, `status=210/CHROOT` or `status=226/NAMESPACE`. Accounts are unknown without `/etc/passwd`, names without `/etc/resolv.conf`, certificates without `/etc/ssl`. Sockets below `/run`, that of D-Bus for example, have to be bound in.",fix:"Best for a program without dependencies, or with an image built for it: `RootDirectory=/var/lib/machines/app` or `RootImage=/var/lib/machines/app.raw`. Bring in what is shared with `BindReadOnlyPaths=/etc/ssl /etc/resolv.conf` and data with `StateDirectory=app`. The path `/` does not count, nor does `RootMStack=` in 262. `RootImage=` puts loop devices on the device list and so halves the credit of a closed `DevicePolicy=`. Nearly the same without a tree to maintain, but not scored: `TemporaryFileSystem=/:ro` with `BindReadOnlyPaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"an image counts as well"}]}};var l_=u({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]}),zo={docs:{what:"`SupplementaryGroups=` puts the processes of the service into further groups, in addition to the group of its account.",why:"A service that was taken over can use whatever the groups own. Some are as good as root: `docker` and `libvirt` through their sockets, `disk` through the devices, `shadow` through the password hashes.",breaks:"The access for which the group was given: `Permission denied` (EACCES) on a shared socket, log, certificate or device.",fix:"Remove the line, or clear it in a drop-in with `SupplementaryGroups=`, since lines add up. Alternatives: `LoadCredential=key:/etc/ssl/private/app.key` for keys and certificates, a socket handed over by a `.socket` unit, an access list on one file, or `Group=` if one group is enough, which the score does not count. Groups of the account in `/etc/group` do not count either and stay in force. A service that runs as root is not judged.",seeAlso:["systemd.exec(5)","credentials(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"groups are not judged where the service is root"}]}};var u_=u({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]}),Xo={docs:{what:"`SystemCallArchitectures=native` allows only the system calls of the architecture of the machine. Otherwise a 64-bit PC also accepts the 32-bit variants.",why:"The second set of calls is rarely used and doubles what can be attacked in the kernel. Worse, some of the filters systemd sets (`RestrictAddressFamilies=`, `MemoryDenyWriteExecute=`) do not fully cover it, so an attacker can go around them.",breaks:"Only 32-bit programs on a 64-bit system: wine, Steam, some printer, backup and virus scanner agents, containers of another architecture. The kernel ends the process: `code=dumped, status=31/SYS` or `code=killed, status=31/SYS`.",fix:"`SystemCallArchitectures=native`. If 32-bit programs are needed, `SystemCallArchitectures=native x86` is better than nothing, but earns only a fifth of the credit. Naming the own architecture, such as `x86-64`, is rated the same way, although it does the job: write `native`. Lines add up, so a drop-in writes `SystemCallArchitectures=` first.",seeAlso:["systemd.exec(5)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
User=docsearch
`,lines:[1]},{unit:`[Service]
ExecStart=/opt/oldscan/agent
SystemCallArchitectures=native x86
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
SystemCallArchitectures=native
`,because:"only native calls are allowed"}]}};var Zo=[H("SystemCallFilter_swap","@swap"),H("SystemCallFilter_obsolete","@obsolete"),H("SystemCallFilter_clock","@clock"),H("SystemCallFilter_cpu_emulation","@cpu-emulation"),H("SystemCallFilter_debug","@debug"),H("SystemCallFilter_mount","@mount"),H("SystemCallFilter_module","@module"),H("SystemCallFilter_raw_io","@raw-io"),H("SystemCallFilter_reboot","@reboot"),H("SystemCallFilter_privileged","@privileged"),H("SystemCallFilter_resources","@resources")],$m=["@privileged","@resources"],Ym=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Hm(e){let t=e.privileged?$m:[],s=Zo.filter(n=>n.badness(e)!==0).map(Ym).filter(n=>!t.includes(n));return Ne(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var g_=u({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Zo,advice:Hm}),Qo={docs:{what:"`SystemCallFilter=` limits the system calls of the service to a list, or forbids those of a list with `~`. Groups such as `@system-service` stand for sets of calls.",why:"Each call that is open is kernel code that a compromised service can attack or misuse: mounting, loading modules, tracing other processes, rebooting. `@system-service` covers what ordinary services use and leaves out the rest, and with it new calls of later kernels.",breaks:"A forbidden call ends the process: `code=dumped, status=31/SYS` or `code=killed`. If it hits a child, only that dies and the unit stays active while parts of it fail (`Bad system call`, `exited on signal 31`). `~@privileged` hits daemons that start as root and switch user (`setgroups`), and everything that calls `chown`; `~@resources` hits `nice` and processor affinity. Node needs `@pkey` in addition. Look for `type=1326` with `syscall=` in the kernel or audit log.",fix:"`SystemCallFilter=@system-service` and on a second line `SystemCallFilter=~@privileged @resources`. If that is too strict, the first line alone settles all checks but those two. The first line decides the mode: with the `~` line first the other one only re-allows calls. `~` counts only at the start of the value. What is to stay open comes last: `SystemCallFilter=@chown`. To find out what is used, run with `SystemCallLog=~@system-service` and no filter, or with `SystemCallErrorNumber=EPERM`, which lets calls fail instead of ending the process, but leaves no trace in the log. A misspelt group is skipped; if it was the only one, nearly everything is forbidden and the score improves. `SystemCallFilter=` alone lifts the filter. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","systemd-analyze(1)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"all groups that count are closed"}]}};var qm=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],S_=u({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>qm.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]}),Jo={docs:{what:"`UMask=` sets which permission bits are taken away from files and directories that the service creates. The default is 0022: everyone may read, only the account of the service may write.",why:"Databases, logs, caches and backups are created readable for every local account, unless the program takes care itself. A mask without the bits 0022 makes them writable, and then others can plant data.",breaks:"Files and sockets that another account has to use: a web server that connects to the socket of the application, log collectors in the group `adm`, uploads that a web server delivers. The other side reports `Permission denied` (EACCES). Files that existed before keep their mode.",fix:"`UMask=0077`. If the group has to read: `UMask=0027`, which is nearly as good; if it has to write too, for a socket for instance: `UMask=0007`. Alternatively open the socket in a `.socket` unit with `SocketMode=` and `SocketGroup=`. A program that calls `chmod` is not bound by the mask. Directories made by `StateDirectory=` and `LogsDirectory=` have `StateDirectoryMode=` and `LogsDirectoryMode=` instead.",seeAlso:["systemd.exec(5)","umask(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"new files belong to the service alone"}]}};var __=u({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]}),ea={docs:{what:"`User=` names the account of the service; `DynamicUser=yes` lets systemd make one up for as long as the service runs. Without either, a system service runs as root.",why:"A flaw in a service that runs as root is a flaw in the whole system, and most other settings then only slow an attacker down. `nobody` is little better: NFS and other services use it as well, and all of them can get at each other.",breaks:"Files that belong to root (`Permission denied`), PID files in `/run`, logs in `/var/log`, device nodes, ports below 1024, signals to other accounts. If the account does not exist the service ends with `status=217/USER` (`Failed to determine user credentials`). Daemons that switch user themselves, nginx or sshd for example, expect to start as root. With `DynamicUser=yes` also files shared with others by numeric account, D-Bus rules for a named account, and programs that need `$HOME`.",fix:"For a service that keeps its data in its own directory: `DynamicUser=yes` with `StateDirectory=app`; existing data there is moved and re-owned at the next start. Otherwise make an account with sysusers.d and write `User=app` with `StateDirectory=app`, `RuntimeDirectory=app` and `LogsDirectory=app`. For low ports use a `.socket` unit or `AmbientCapabilities=CAP_NET_BIND_SERVICE`. `DynamicUser=yes` implies `PrivateTmp=`, `ProtectSystem=strict`, `ProtectHome=read-only`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=`; together with `User=root` the service is still root. A daemon that drops its rights itself keeps root and gets a short `CapabilityBoundingSet=`. The score only compares names: `User=root` and `User=0` are root for it.",seeAlso:["systemd.exec(5)","sysusers.d(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the service has an account of its own"}]}};var x_=h({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:s,until:n,expired:r}of e)n!==null&&r&&t({message:"expired",data:{date:n.date},file:s,span:n.span})}}),ta={docs:{what:"Finds `unitlint: ignore[...]` comments with an `until=` date that has passed. The date is the last day on which the comment holds, in UTC.",why:"The finding was to be mended by that day. From then on it is reported again.",breaks:"Nothing: systemd reads no comments.",fix:"Mend what is reported and remove the comment. If it takes longer, write a new date.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2020-01-31 -- reports are public
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2999-12-31 -- reports are public
UMask=0022
`,because:"the day has not come"}]}};var R_=h({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:s,span:n,fault:r}of e)r!==null&&t({message:"malformed",data:{fault:r},file:s,span:n})}}),sa={docs:{what:"Finds comments that start with `unitlint:` and do not read as `ignore[rule-id, ...] until=DATE -- reason`.",why:"Such a comment looks as if findings were left out with care, and does nothing. There is no way to leave out everything: the rules are named.",breaks:"Nothing: systemd reads no comments.",fix:"Name the rules in brackets, write dates as `until=2027-01-31`, and put the reason behind `--`.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore
CPUShares=512
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2027-02-30 -- later
UMask=0022
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] reports are public
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"the comment names a rule and a reason"}]}};var T_=h({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:s}){for(let{file:n,span:r,reason:i,fault:o}of e)o!==null||i.length>=t.least||s({message:i===""?"missing":"short",data:{least:String(t.least)},file:n,span:r})}}),na={docs:{what:"Finds `unitlint: ignore[...]` comments without a reason behind `--`.",why:"Whoever reads the unit next year can not tell whether the finding still does not matter.",breaks:"Nothing: systemd reads no comments.",fix:"Write the reason behind `--`. The option `least` sets how long it must be; `[rules] unexplained-suppression = off` asks for none.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask]
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"the comment says why"}]}};var O_=h({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:s}){for(let{file:n,rules:r}of e)for(let{id:i,span:o,use:a}of r){if(a!=="unknown")continue;let l=k(i,t,1)[0];s({message:"unknown",data:{id:i},file:n,span:o,...l===void 0?{}:{help:`Did you mean ${l}?`}})}}}),ra={docs:{what:"Finds rule ids in `unitlint: ignore[...]` comments that no rule has. Categories are no rules.",why:"The comment leaves nothing out, and nobody notices until the finding fails a build.",breaks:"Nothing: systemd reads no comments.",fix:"Write the id as the finding shows it.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[u-mask] -- reports are public
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"there is a rule umask"}]}};var L_=h({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:s,line:n,rules:r}of e){let i=r.filter(({use:a})=>a==="unused"),o={title:"Remove the comment",applicability:"safe",edits:[{file:s,span:n,text:""}]};for(let{id:a,span:l}of i)t({message:"unused",data:{id:a},file:s,span:l,fixes:i.length===r.length?[o]:[]})}}}),ia={docs:{what:"Finds rules in `unitlint: ignore[...]` comments that report nothing at the place of the comment. A rule that does not run is not counted, nor is one that needs an exposure in a unit that has none.",why:"It hides the next finding of the kind, which nobody has looked at.",breaks:"Nothing: systemd reads no comments.",fix:"Remove the comment. It may also stand in the wrong place: it is for the line below it, for the section whose header is below it, or for the whole file when it stands above the first header.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0077
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"UMask=0022 is what the rule reports"},{unit:`# unitlint: ignore[private-network] -- it serves the web
[Service]
ExecStart=/usr/bin/ledger
`,because:"a comment above the first header is for the whole file"}]}};var jm={"deprecated-setting":Wi,"duplicate-setting":Vi,"empty-deny-list":Ki,"invalid-value":Gi,"list-order":Yi,"list-syntax":qi,"loosened-by-drop-in":ji,"notify-from-child":Xi,"obsolete-directive":Zi,"path-not-there":Ji,"pid-file-not-writable":to,"shell-syntax":so,"stray-line":no,"swallowed-line":ro,"too-new-directive":oo,"too-new-value":ao,"trailing-comment":lo,"unit-refused":co,"unknown-directive":uo,"unknown-section":mo,"unread-drop-in":po,"unread-rest":fo,"wrong-section":ho,"ambient-capabilities":go,"capability-bounding-set":So,delegate:vo,"device-policy":wo,"ip-address-deny":_o,"keyring-mode":Po,"lock-personality":ko,"memory-deny-write-execute":xo,"no-new-privileges":Co,"notify-access":Ao,"private-devices":Ro,"private-mounts":Eo,"private-network":Io,"private-tmp":To,"private-users":Fo,"proc-subset":No,"protect-clock":Do,"protect-control-groups":Oo,"protect-home":Mo,"protect-hostname":Uo,"protect-kernel-logs":Lo,"protect-kernel-modules":Bo,"protect-kernel-tunables":Wo,"protect-proc":Vo,"protect-system":Ko,"remove-ipc":Go,"restrict-address-families":$o,"restrict-namespaces":Yo,"restrict-realtime":Ho,"restrict-suid-sgid":qo,"root-directory":jo,"supplementary-groups":zo,"system-call-architectures":Xo,"system-call-filter":Qo,umask:Jo,user:ea,"expired-suppression":ta,"malformed-suppression":sa,"unexplained-suppression":na,"unknown-suppression":ra,"unused-suppression":ia};0&&(module.exports={pages});
